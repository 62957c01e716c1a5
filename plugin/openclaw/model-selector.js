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
  "head": 700,
  "tail": 500,
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
  "made": "2bbf410d925d",
  "sizes": [524288, 16384],
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
    [-12520, 0], [-6120, 155], [-3944, 216], [-3680, 236], [-3500, 254], [-3365, 274], [-3232, 297], [-3113, 323], [-3010, 353], [-2907, 394], [-2809, 444],
    [-2701, 509], [-2603, 593], [-2480, 716], [-2352, 873], [-2211, 1103], [-2039, 1389], [-1804, 1814], [-1572, 2357], [-1322, 2910], [-1086, 3483],
    [-907, 3898], [-760, 4196], [-654, 4387], [-565, 4523], [-496, 4624], [-433, 4697], [-372, 4765], [-312, 4822], [-249, 4875], [-187, 4932], [-109, 5014],
    [0, 5160], [173, 5602], [857, 7306], [1605, 8780], [1963, 9281], [2217, 9496], [2450, 9621], [2699, 9699], [3033, 9762], [3276, 9785], [3755, 9809],
    [5152, 9844], [11552, 10000],
  ],
  "kind_bias": [-1540, -1227],
  "mix": [
    155, 184, 191, 197, 200, 203, 206, 208, 211, 213, 216, 218, 221, 223, 225, 226, 228, 231, 232, 234, 236, 238, 239, 241, 243, 245, 247, 249, 251, 252, 254,
    257, 258, 260, 262, 264, 265, 267, 269, 272, 274, 276, 278, 280, 282, 284, 286, 288, 291, 294, 297, 299, 302, 305, 307, 309, 312, 315, 317, 320, 323, 327,
    329, 332, 335, 337, 340, 343, 347, 349, 353, 357, 361, 365, 369, 373, 376, 380, 385, 389, 394, 398, 404, 408, 412, 417, 424, 427, 432, 437, 444, 449, 455,
    462, 470, 477, 483, 490, 498, 502, 509, 517, 525, 532, 539, 548, 557, 566, 574, 582, 593, 604, 614, 627, 637, 649, 662, 672, 688, 700, 716, 727, 742, 753,
    765, 780, 798, 815, 829, 855, 873, 894, 917, 940, 960, 982, 1008, 1034, 1055, 1081, 1103, 1126, 1152, 1184, 1210, 1236, 1263, 1297, 1331, 1369, 1390, 1426,
    1468, 1506, 1539, 1579, 1618, 1670, 1719, 1767, 1815, 1861, 1910, 1963, 2010, 2066, 2136, 2190, 2245, 2296, 2357, 2402, 2459, 2507, 2550, 2603, 2662, 2733,
    2791, 2850, 2911, 2955, 3018, 3075, 3132, 3205, 3274, 3329, 3381, 3432, 3483, 3530, 3567, 3620, 3663, 3709, 3749, 3785, 3836, 3868, 3898, 3938, 3977, 4007,
    4035, 4073, 4093, 4121, 4147, 4178, 4196, 4221, 4243, 4260, 4282, 4303, 4322, 4337, 4353, 4372, 4387, 4402, 4413, 4427, 4441, 4454, 4471, 4483, 4496, 4509,
    4523, 4532, 4544, 4556, 4567, 4580, 4587, 4597, 4607, 4617, 4624, 4634, 4641, 4648, 4656, 4665, 4670, 4678, 4684, 4691, 4698, 4707, 4713, 4719, 4726, 4731,
    4740, 4746, 4752, 4759, 4765, 4772, 4777, 4784, 4788, 4794, 4800, 4805, 4810, 4815, 4822, 4826, 4833, 4839, 4842, 4847, 4853, 4858, 4864, 4870, 4875, 4881,
    4886, 4891, 4898, 4903, 4909, 4914, 4920, 4926, 4932, 4939, 4945, 4952, 4960, 4969, 4979, 4987, 4996, 5005, 5015, 5025, 5036, 5048, 5060, 5071, 5087, 5102,
    5119, 5139, 5160, 5184, 5209, 5237, 5285, 5318, 5362, 5419, 5462, 5532, 5603, 5688, 5833, 5913, 6053, 6226, 6406, 6618, 6807, 7006, 7306, 7507, 7743, 7937,
    8144, 8331, 8453, 8551, 8639, 8712, 8781, 8845, 8918, 8977, 9041, 9092, 9132, 9177, 9216, 9243, 9281, 9305, 9332, 9355, 9377, 9401, 9428, 9445, 9459, 9478,
    9496, 9511, 9528, 9543, 9555, 9566, 9577, 9590, 9600, 9613, 9622, 9630, 9639, 9646, 9655, 9664, 9672, 9677, 9684, 9692, 9699, 9706, 9712, 9719, 9725, 9731,
    9736, 9743, 9749, 9755, 9762, 9767, 9773, 9779, 9785, 9792, 9796, 9801, 9809, 9819, 9844,
  ],
};
const TABLE = `
gX+AgICGgYCDgYCAfX6AgICAeoGChn5+f4CBgoCCgYF+iX5/gH+AgIB/gIJ+gX9/foCAgIF+d3yAf3+AfYSFgHyCf4GAfoWAgoCAhYKAg4B3f4CAgIGBf4CAgoCEgX+Gg4CJgHyAgYCBd4CBgIOAgYKAfH2AgYCC
gX6BgHuBgoCFf4CAf3+Ag4B/gIB+gYJ8gIF+gIB/gYWEgYCAf3+CgXt9gH+AgIB9gICAgH6AfoCAhICAgYKAgX+AgX+Ef3+Af36AgHyCf4B9gH6Ag31/kIB/gYeAgoN/gYCAg35/hICDjICBg4F/fn51gIB/f3V/
fX1+eoKbgH1/gX2AgHaBgICAgX2AhIGFg4F+fn2Cf39/g3+Bh4KDf3+AgYB+gIGAgYB/gYB/goGCf4CBfXp+gICAgIB/gH+AgIKAgn6DgHl+dX2BiX+AhIB+gIGBgICEf4KBgICDgH9/gH9/gX9/gYGDgICBf399
foB6f4B/foKAg4CBf4CMiH9+gIGAgICCgISDgIF/gH99gIGAgYB/g399gYGBfYJ6gYF4gn+IgIKDgICAgYB/g4CAgH+BfX+DgICEgICAgICAgICCfoGAgYCAfn+DgH9/gH+AiIB/f4B7gHmCf4B9fn99f3+AgX6A
gn6DfH+AjX18gH+Cf3+AgoGBgXyBgIGAf39+f399gH9+f4GBfYF/f4B/gH9+hId+dH96fX99gH59f39+foB+goCCgH9+foCAgX+JhYOEgICAgIOBgn19gICAgX5/fX5+gYCBgX+Afn5+g4B+gHuAf4B/gYGEf4GF
f3t/foKCeoOAgICAgIKAf4CAfn+AgHyBgH+Ag3+FgIB/gIGAgIGAgH9+goOCgoCAfoKBgIKAgIF/fIF/gICBf36AgH6EfoB/g4B8gIJ/gIaAgICAgICBgoSOeoCAgIGIiIOAgXyCgHp+f4GAg4B+foGAfH6CgIB/
gICAg4CAgXt/f35/f4GHfYCAe4KAhIKAgX+AgYGAhH6CgH6FgH6BhIB/gn6AgIODfnyAgIF/f4B/gIGAf4CAgH+Hf4J+gIKAgIOAgH9+gIGAgIB+gICDf4B/gH6Kgn59f4CCgoCBhXuAgHGAgXt+gH+BgYGAgH5/
fH6AgH2AgImDgISAf4N/fn2AgYB/f4CAgH+AgYJ9gYCAgH9/gH+BgICCgICBgn+AhIB8gICAf4B9gH+CfoB+gYCBgIB/gIJ8c4F9gYB+gHx+gIJ/gYN/f4l7dYF+goCEgYaAfYCBgIKCgH+AgIGDgn+Bgn+Ag35+
hIF/g4B8gYB+gX2AgYKBgYB+gH2BgX6AgICAg4CAgIKAgoF/gICAgn6BgX9+goGBf4B8fn6BgYKDgoF+f4CBgn2Ag3x/gH9+gH92goOBgYB/eX+AgIGAkH6AgHqAg4KAgoSAfoSCfoCBgH99gH2AhYCDgn2DgIOA
gXSCgIKDgYCAf3uAgICAgYB+goJ/gIKAgHqBgYCBgn2AgIGAhYKAgIB/gIJ+fX6AeoJ8gH+BgISAgIB/fYCAf4WDfoCHf4OCgIGAgoSBf4F8gH+AgoF+gX2Af4KAgH2CfoGAhIN/f4CEgYZ/gHyAgICAgH+Cg4KB
gHp+e4OFfICEgIJ/hH+IgX+DgoOBgICCfYF6foCDi4WAgYCAgIWBgX+BfnyAhIF+gIGCfYCBg3+AfoB9f3+AgICAgn6CgoOBgX+Agn6AgH+AgIB+foCAenB/h4CAg3t/h4F/f399f4CCgoCDgHuAe4CBgX+BgICF
f4F3h3+AgIOBeoF9gX6Af4GAgIB/gICJgYCAf4CFgICAgYeAgICAgol/hICBfHF+gICBf4B+en6DgH2AgH9+gH+Bf32BgnyAf4OFgn6Bi4CAgIN+gICAgYGCgn17foF/f4iGgIB/gYB/foKAfoCCfoB/e4F+gH+C
gn6AfX5/foGJfn6DgYGAf4h/f4CAgH1/gIF/gH57hoGBgIB7goB+gIB/f4J8foB6gYCAgIKAen+AgH6AgIGBf4CAfoKAgICBf4GAf4CBgYCAfoOAfX+AgH+FgYCBgIB7gISCgH6Af36Afn9+gIF/gIB8g4CBfoCB
gXyAfICAgICAf3uGfoCCe36Bg4B9f36GgYOBf4CCgIOAf4J/gYCAfn+CgICAfoB+goB/gICAgIB+gIN/g4ePgIJ/goGAgIJ/g4F/gH+BfIF/gIKAf32AhYCBf4SBgHmAgH6AfIKAfn+Bf3yBf3t/gZOBfYKAfnp/
foGAf4GBf4KAhICAgHqFfYF/gICAgYB/gIGAfIB+fXuBfoOAgIB+g31/gICHgH2Df4SCgYGAgICAg4J/goSAhYCBgYGEf4B7fn9/iIB/gn2BhYF/fYCBgX5/fYCAf3yAgoN+gX6AgnyDgYB7gYB/gX5/gIOAgYKB
fIGAg39/f4GFgH+BgoGAfoOHgYB/gICAgYF4foCAgoJ+gH6AgICAfYGAf36AgICDgICFgICAgXyBgICAgIp9gIGCgH+BgYCAf4CIgIOEgICAgIKCgIR/gICAf4CEgYCOgICBfoB+gX9/gYGAgIB+f4OAgIKFhYR9
fnqAf4GCgHx/gIB+f4CAgH+AgoGAfoF9f3+AgHN/f4OBgH6BgH5+fnyCgIGChX9+dn9+gIGAf3+CgHyAf4CIfn+CgHaAgY6AfnyBgICAgYmDgIB/f4CBgIB+gH6AgICAgYB/gH6AfoF/f4B8gICDgICAgIOBe4CA
gX+Bg4B7fYB+gIGCf4B8f4CAgICAeoCDgHx+gIKBgIB+eYB+fn+CgH+Af4CDgICAgYJ9f4CAgoCBf4CAgIaBfX98fH98iYCBfoJ/gYB/gICAf4GAgIB/gIGDgn6Bg4CDf3+AgoB8gHyBf39/gIOAgICEg4CBgn+A
goKBgn2EfoCAgn2GgHyAfIB/fnqAfoCAgIB+f4CAgICAf4CAgIV+f36BgICAgINygICGgIB+f3yAf3p/f4CAf36Af4OAf4GCg4CBg4OAgoGCgIOAgH+BgoGAfoB/f399goB/gICChYOAgXeCgoB/goGAfYKBf4KA
gIGAgICAgICAeICAe3+AfIODf4CAgYKAgIJ9gH59gH1/gX2FgXx8gICCgIB/e4B/gYCAgYRzgn+AgICCf4F/f4GBgYCCeoB/gX6CgYF/f4OEe36AhIB/foCAgYCBfoGAgIGBgYJ9f4CBgoSAgoB4gIB/gIGBgIJ4
gIGAfX+AgIN5gH9/f4CBgISAgH95fn6BgXeBfniBfIKAhIGAgICAfn5/f4R/gH9+gX9/f4CBhIGAgYCAgX+Af4CAgICLgHx9gIB+foB9foB/g4KAgIR/g4GAgIKAgoCAgIB/foKCgIF6f4B+goKCfYKAgYB/gIR+
gIB/gYB9gYB9foB/fn6CeX9/fouAgH9/f4B8g3+BgIOAgoCAgICCfn+AgIGBh4B9goB/gICAf4GAhoGCgIGAdnqAgX+Ag4GAhYCAgYCBgYCAgYGAgH2Bf4GAf4GCgICAf4B/gICFe4N+foN/f35+gX2AgH2AgIOC
f3+CgX2AgIGAf3+BfoOBgIKBhH+Cgn6AgIKAgoF/f4F8fYB/gIJ9g4B/f36Ff4B+fICBgIeBfH6Cf4CAgICAgH9/gYWAgIJ+f4CAfoCAeoaAgIOAgIJ+gIGAgIB+gIJ/fYaAgH+Ef4J/e36AgIJ/go+AgX1/goJ/
k4CCgIGAgIB8gICAfn+Ai4SAgn6AgYKAhoF+gH2Cfn9/foCBgH6AgH9/gH2AgH+Bg35/f4F+gICBgIKAgYGAgIB/fn2Af36AhHp/gH6Af4B+gH1/jn9/gICBiHqGf36CgoGAgoN/gHp6gH1/goCBgoB6eYCAgIKC
gHuBgYOAfoB/gIB+gICBgIGAf4CCf4h9foCFfX6BgoB9gYGAgn99f4CDgIB/fX2Eg32EgIKBgX56gIB8gICAfn+BcH+CioOCg4F+gICAfn99hIB8gIOBgICEgYCBf4CCfoGAgH9/gYSAf3h+f4CAgYCDf4B+gIGD
gICAfoGAg4mAgIB/foCGfIF/hIGAfX6AhIGEgYJ8goGAhIB/gYCCgYCCgYJ/gICAgn6AgH9/gICAg394hIGBgICCgIJ+hX+DgHyAf4GAgX96f4CBg3iAg4R+hICChn+AfoB+f4OAf4GAf35+f36Fgn+AgICAgoCA
gH+AfoV8iIGAgIJ/gH2AfH+AeYCAfX+BgHt/goCAgICBf4CAfoF8gn6AgYCAhYCAgoCAfnmDhIB8gICAioKCgIGBf4B+gIB9gn+CgH95gYCBgISDfX+AgIOAf4KAgIWAf3+AgIF/gH6BhIR9gIB/f4F+g3eEf39+
f4CAg3+AgIJ/f4CAgX56e4B8hoCBgYB+gICCf4B9foKAfn9/gH+Ag4CDgX6Agn+AfICCgYB8f3WBg4CAfoCBgnl+gICAgYGAgIaBhICAgICAgIB/gICAfoN/gYOAgIOBgoODgICEg4N7gX+BfYF+gIN/goKAgICC
foJ+gYF/goGAf4KBg36Ag4CBe4CAgH6AeYCDh4F/g4R/gH+Ag3+BgIB+fYCDgH6BhX+AgoCAgIKCf4KAgIB+gIGCgICBgIV/gH2AgoCAfn58gYCAgICAgYKAgIF/fICAfX9/gIB8fICCeYOAhoCCfoOAgH2AgIB8
gICAgICAgICAgoKBh4OAhoWEf4GCgYV/goB+fYCAf4CAf3yGgIKAgICAfXp8goB9g4KAf358gICAfX9/gIGBf4CAg4CCgYGAgIiCgYCAfYGCgoKAf4OAgX6Fg4B/gIGAgnqBf398eoOAgYGAfICAfnyBe31+gIF9
foGHgoCAgIGBgH5/koGAfXp1gHx4goGBf39/gH6AgYB8gHp+fYCAh4B8gH1+gH19gIF+gH+AiH92b4GAhH+AgYKDgIB9foB9gH+Cg4GAhIKBfoB+gICBgHqCf4GCgH6Bf4F/gYCBf4B/gIF+gH9+h3+AgICEhoGA
gIB9fX2CgH9/gISAgH+DgIJ9fYJ7jIKCf4CAg4CAgIJ/fIGAgH9/g4OAgYB/f318gH9/foGAgX6DgH6Af4F+gICCgYB/gYCEgnyAf4CAe4B/fH+BaoB/g4F/jH6DhYKAfYl+gIKAeoCBf4CAfoOAgH6CgYCBd4KA
gYiAgICBgISAf3+Af4CEgIJ+gIGAcoOBgoB+gH+AgYCAgHyAf4CFg4SBgH+AgoaAe4ODgYCDg4CAgYGIe3t+gH+EgH5/gYB+goCBgoB3gH6HhIB8g4B/hX6Af4CAgYCDgIKAe3+AgIGDgH6AgH+AhX5xf4GAgICA
goKAg4GAgHyAgIJ/fn+AgH+Dgn6Ae3+Bf4CAfYB+gH6AgICBgISAjIF+f4SAgoCAgIB8g3+DgYB9f4GAgYGAfX+Af4R9fYCAfn+AfICBhYCCgYCAf36FgIKAfoCBgIB8gIV/gX9/e3yAgHx/goF+jIZ+gH6AgICA
gYGBgX6AgH6AgIZ9hICAg4KAgn2Agod8gn+Cf31/fn5/fn6Bg4GFfoKBfIGAgH98fYR9g4iJgIF9gICCg3+AgH99gYKAfoGAgYSAgoJ/mYOBhH2AgIB/foCAgH2Ef4F+goCAgIB/f4B9gICCjHuEgIB/gYV+gH5+
gYGGhYF+gICBf4CAgICAgIGBf4SAgoKAgICAgYCLgIGBfYB/gIKAe4B+gIGAgHmAgIB+gX2AgoCCf4F9gICBg3+CgICBg4WAgH11f4KAe4GAgIF/gYGAgX+AgH9+foCBfHyCgIGFgH1+gICDgICCfoCAgn+BgX+E
gIKBg4CBgYOEgYCAgIKCg358fYCAgISDgXyBgH+BgX1/gIGBgH6AgH6AfoWAfn9/goKGgYmAf4KBgICAfYCBf35/fn99g4J+gICBgHx/gHx9h4J9f4CBfYCBgH+AgYB/gIB9gX+Afn6DgIOBfoGBgoCAf4CGgICA
gYGCgoB6foZ2gIV/g4eBhIB/g3mBgH6CgYB+gYF/foJ/goKAg4B8foCAgnp8gn+Bg3yAgIGJgH6AhH+AgH6AgYiAgoSAhX6BgXp+gIGAhoJ/foiAhYB+gICBhX6AgICAgISCgYeAgYCDgISBgX9+gIKAfYCBfoKF
gYB+e39/f3+AgICBgYB/gX+Af3t9f4CGgYKFgHyBgoSFgIGAgH+CgICAgXeAeH5/f4B/fnyGf4KAe4GAe4CAfnuAf4V8gX+AfoWEfIGAfn6AgYGEg4OAgoWAgHyBh39+fYCDgoB+gIaBf4CDgIF/gIB+fn9/gICA
g4CBgYCGgIiAgH1/fn2DfYN8gH98gHeFgoKEg4B+fIB/gIB/gISAgYCAhIGDf4KAhoGCfoeDe4OAgX+Bg4CAf4B/f32AgIKAf36CgXV/goCBgH+CgHqAgH2AgoKAhoF5g4N4gICCgoB/f4N/f4GAgIB/f4B+gICA
gH2AgYZ/fnx9gICBgYCEgoJ/f4OAf4GAfX+DgICDgYB/gIiAf4KAgICEhICBgX+BfneAgH6BiICBgYB7gICAgoZ/gYCAgX58g4CLgX99f4KLgYGAgoCBf39/gIF7gIOEfoaAfn+AgIF8gYGBgYF+hIeAgIGAf394
foCBgIF9f4l8gIB+goCBgIODgX6Af4CBgICJgYGAgoCBgH2AfoV6hoJ/goGAgIOBgIB9iYR/fICHfoJ+f4CCgIB+gIB9gICCfYCAgICAfoCCgICAgIB/f36CgICBg4CBgICAgIB7f4GAf4CCgH+FgICBgYB/gIJ/
gH5+goCAfoCAhYCAe4CAgICDfICEfn2AgX9/fICAgX9/gH6AgICBgIeCgIB+gICBgIKAf4GDf4J6gYCCfn2BhH5/f4GAgIB+gIGAfYB/gYOBgIZ7fIF/fYB5gX9+foV9gX9+fH6AgH9/f4F9gH+AgYCDgICDhX+C
eYGGgH2Hf4CAgIKAgH6AgICCgYGAf35/f4CAgICBgIB+gH+AgIGBgHuBgoCAfn9/fn6CgICDgYKAgoB+gIJ+fYB7fX+BgYCBgIF/goGCgYB9gICAgICAf4CAgoB9f36GgIJ/fYGAf4GAgHx9goN/gICEgIKAgIF/
gICAgYOBgICAf32DgIGAgIF/fnuDf4GAfYGAe3+FfH6CgH6DgICAe4CBgH6CgH+EgIeCgICAfoCAf3+Ag4N/gIB/f36AfoGAgoCAg3+Di4F9f4B+gH+AfH+GgoB/gYJ/goF5gYCCgoV8gYCAgYSAgH6AgHmBg3+D
f4CAgIaBe4B9fn5/g4GAgYF/goN/gYCBgIGAgX9+gICAeYCDgH9+goSBf4CBfIB2gYCCfoV/gIKAgH2Ag32AgIB/gYCBfXl6foOBgX56fn56hICAgISAgXx+gGiAgIB/goR/gXiBf4J/f4KAgIKAgXyAf4B8f4B/
foV/gYSAgn+CgH+BgIJ+f4B+foF3goB+gICAf399gIGAe39+fH9+gYN/gICBgHl+gIGAg3+AfX+CjoB/gIB8fYOBhIOAgYWBgIGAgYCAf4CAgH90fYmAgYSAfoCBeIB8gIGAf4CBf4J+gH6AgIaAgoKEhYCDf4B/
f4J+g4B+foB+gYKBhH+Bf4J/gX6Bf3KAgoCCgYGEgICBgIyDgH9/hHyCgISAgH2FgYN+gYB9gIF9eoB/gYiCgYCAgIF+goCBf4CAg3+AgIB8gICBgYGBg4B6f4OAfoOIfoB/f4GAgH2Cg4J9gH99gICAg4B+gH6E
gH9/goCAgIB+gICBgICFg3yBgH2DfYCAgH+AfH2AfYSAgH+AfXx/hICAgn5/gYCBgIGAfX+AgH+Ai4OBf32Ae3+Ef4CDgH+Af3+Ce4B/gIGBgId/g31/gIKAgH+AgIJ/gH9/gYOAgH6AgIOAfoF8gH6AgH2CfoCB
gICBgICCgIKCgIR9gICAgH+BeIOAf3mAgn6CgX6AfYSBgICAg4B4foB9gH+BgYF+gICAgX6Bf398hIF+f36AgYJ7gIB/gIB9hoKAgIJ/gH+Afn19foF4f4SDf4B9gIN9g4OAg36BgYB/f4B/gnmBgIOEgIB/gICA
gH+AgX6EgoF5gX2BgX+AfoGAhHp8gIF/gIOCgIF/g4CCgIKBe4F5f4CAg4GAgH6Ag36KhH+BgYCBe398gIN/gIKCgICAgnyDgICAgIp7gYqAfoB/gn97gICCf4B/gIKAfICChYGBhIV/gH+Fg4CAgICBgIF+gYCE
fIGAf4J/fn6Cf3mAgIJ+gYB+goB9g4CCgYCBgICEgIB+gH97f35+iYB/goB1fYmAgoCAgIGAf4J9d4B/hoCBf4CCfYGAgoB/fH+FgYF/fH99gICAd3+Af4CAf35/goB/goGBfoWAgmqBgIGBf4CCf39+gX+Af36A
fX+AgIGBgYCAf4CAgH6AgH59gYB9gICDgYB9gYB+f4CCf4GAe4GAgH6AgICBgYCBf4eAgIGDhIJ/gHt/gIB+fX6AgIGAgIOGgn9/gH9+gIB+gIB/gICAgn9/gISBgYB/f4SGgIKCgICBgIN+gH6DgIB/gICBgXp+
gX6AfoB+gICEgYKBf39+fH2AhG9+foCAgH+Bf4GChX9rgIJ/eH2AgIB+gH99coB/gYB/gH6AgYN8f3+Bf4CCgICBg3yCfnx/g4CEf4CDf3J8gHiAf4SBf32AgYCAf3+AgoCAf4CDg4eAf4CAf4F8i36BgH6AfoB+
f4CAgIB7gYSDe4CKgIKDfoCGfX+BgICAhH+AgIOAfXuBfoCAgIOFgoKEgoB+fYKAgIKAgIKCfoF9gH2AgoCBgH9/gICAg359fXx9gX9/f4B5f4B+foCAf39+gISCgIWCgXqAgIB+gYKAgH+BgIB6gH9/fYCAhYCA
gICAhIB+f36EioKAf4CEgHuAgH+AgICCf4B9gIGAfneAgH6AgX16gX+AgoF7f4GBhYF/foKCg36BfYF+gH+Bf3+AgH2EfoCCg3iAgXx+f4h6f4B/hH97gX6AfoB+goGAgIKBgIJ2e4KDhYV+goKBeoCAgHuAgYSA
gIB/fYCAhIGAgISBh4B/gIWAgIJ+gIFvgICDgIF+gIB/gH+Af4KAgoB/gIF/foF/gIJ/gH6BfoCFfYWAf4OBgoGAgoCAgX+CgYCEgoKcf4OBfn+AgIaAgH96fn6Ae4F7f4CBf4V2e39/gIB/joiCgn9/gYCEgH+A
fIB8gYCCgH6Bf398gICBf4OEgHuAgoCDgIF+hIB/gIJ+fH5+f4SGgnuCf3SDgH6AhHOAfoCAgH2OhIF+gHt6gIGAgoCAfn6AgoCDfn6Agn+Bf3+Ag4CBgH9+gX+AgX99eYGAfn2Bg4CCgoGBgIOAgYOBgH99e4CB
gH6DgX6Af358gH+BfYF/foCCgIB/g4CAgIGAfH9+gn9/gHqBgoCAgICAgYKAgICAfoCAg3+EgIKAgH2AgX9+gIB7gIGBgH6DfoCAf3+AgYCAgIJ+goCCfoGAgYCBfnuAgX+JfX+AfH9+foCAgoJ7gX9/fX+AgoF+
gYCAeoGAgH+Fi4GBgIN8g4CAgoB7gIB+f3+Aen9+gYKBhoGGgIF8iIGDgHyBgH6Ag4KAf4CAgIJ/gYSAfoCAgHqHf36AhnqCfICAfn6AfIOCgH+Ce4CAg4CBgIB9f4CAeoZ/gIGAfX5+gIKCfoCAg3+AfHeAgYB/
gIGAfIJ/gHmAgYCAg4GOfYB/eYCBgYCCf4CAf4CAgIGAf3+AgYCBgn6BgoGAfYGAgX19gICAgoB/d4B+gIB+gIB/gICAf36AhISAf4CCfn6DgIKEgH6BgH6Be3+CgoKAg4CAfYKAgIGAgn+AgICAgH+BgICAgIB+
g3+AgIZ+hX6AgoB4f36GgIF7f4iHgoGAfn+BgH+CgICBgH+AgoKAgIJ/iICBgH2CgIB+iICBgIJ3gYGCfYCAgoB/gICCgoCBgYGAfYGAg4CBf4CAf4B/gH+Jf4CAhXqAgH2CfYGAfoKCgYB/g39/hoCAf4F/goF9
gX9/gIKBf4SBgICCgoB9gH+AgX2AgoGAgIeAf3+AeoBlfoCAfX6BgX+AgYCAgH6Af4p/gH+BgICAgYN/gIuCf4WAgXl6gIF/f4B/foF+gYN/gImCgIB+foCAgoN+gICAgYCAgICAf4CAgH6AgH+BgICAfHuGgH+A
e3mBgIeAfn6AgH1+gIKAg4GBfn2AgIKAg4CAf32AfYOAgH2Af4F9gHh8hH+BgXuHgYCDfIGAf36AgIGAgH6AgIR6gIB/gH+AhX2Af4B+goGCf32AdIB/hIV7gH9/gIGAfICAgICAg4F/f3+AgH2BfX1+gn+Df3+B
f4B+gICAgICCgH59gIB5f4GAgIJ/gYCBgICBe4p/gYiAgIN0fYeFf4WJgn+AgIF/gIKCgYF/gIJ/gIB7hICEfYCAgICDgH5/gICAgYJ/gICCgYGAgYSAgH+BgIGAfH+AfICChoB+f36BgIGAgYCBgX6BgH2Afn+A
gISDgICGgoKAgIF/gICIf4KAgXyBfoKAgIV8f5CDgYGDe35+f3+AgoGAgIB/goB/gICCfYGAgH+CfoCAf4KAg4KBgICCgIGJf32CeoGBf4GCgICFfoFsgH+AgICBgIB7iYWBgICGgIB+gHl+fXmFg4R/hICAf4CC
foB9gH2AgYKAfn9/h36AgYKAgICAgX9/hYODf35/gICAf4CBf39+gIKAhoF/f318dn9/fYCBgICAgYCDf4B/e4B+gIGJgIOBfoiBgIB8fYB9foCBgYCCgHuAf3uAfYGBg3+AgHh9gHtyeIF+f4CDiIF/f3+IgH5+
gH+Cf35/gX6AfoeAgoB+gIB+gIKBiH2AgH+AgoF7f4CBgnqAfn2AhICAgICAgISBgIB5e39/gI1+gICAgoCBgIGAg32Afn5+gICAgICDfIGHg39/iYKAgIJ+hIGAfnuBgICAgICBgoCAgH9+gYCAg4CAfYR5g3+B
fn5+fYCDfYCAf4B/goB/hn2DgICCgoKAf4CAf4B7g4CCgoCIfo6AfYCAh3+BfX6BgYCOgICAfYCBgICAg4Z6f358f4KBfoCBfYKAfoB/fIF+fICAf4GBgIGAgIB/gYCCgICBhIGBgoB1gICAgX6AhoF/gICAf4GB
gIR/goCBfoKCgYB+fYJ5gX9/gH2AgYeCgoR/gIWFf4R/fYCAfYGDfoCBg4CEgH9+gH+Cf3uBeYF+hIF+hYCAfoqAgoCAg4CAgIB9gomDgIB/gIGAf4B/gX+Af4B/gICAf4B/foKBgIB8gICAhXyCgoCDfXqFf3x+
domAf39+gICEhICAfHuAhX+AfoF/gIB9g4CAgoF+gXx+gH+CgX9/gIB8gIF+gHqCf3t+gYCAfYSAfYSBgn+AeYKAfIB/g4B+gH+Af3+AgoB+gX+Bf4GBgYGAkoZ+gH5+gH+AgH5+gIJ/gIF+goCBfoCAgH9/gICA
f35/gICCfoB+e4SDfoGAgICBfoCDgIB+f4KChYWAgICBgICAgoKAgYKEjH+BhIKDgIB/foKAgIGBgIB+foKAgYWFgICBf4CCgICIgIF6g4F/f4CCf4B6f4GAgoR+gH6Bf3+CgICDf3yCen+Bf4CAgICBf4KBfoCB
gICAgHyBgH+AgH6AgoCBfIKAgoGAgH9/gYN7g4CBgYB/f4KAgH1+g4J9gIB+gICAfn58fH+Af4CEgHyBgH+AhICHgIJ/gYF/gH6AfoCBhIaFgIB9gHWFhIKAgICCfoBxgH6Een6IgH99gH9/gIB9gYKCgn18fn+A
gH2Bf4CBgIGBhnp/gIOAgH+AgIGAgH97fn99f4B8gYB8gH+BgYF9fH5+goOAgoB/goB+hH6IhoB+gICFgISAgIGBgICAgH6AgIB/f4CAgYCBgomAgH+AgICAf4B6gHeAfoBzgYB/foCAgICAhIGAgX59hn+AgH2A
foCHgIB+e4B/gH+Ag3+Afn+AgX5/gYGAgH9+goCAf3+AgoB+fYF/f4V7f3uBd3p+f39/f4CDf3+Bf32Aj4KBf4GBgICCf4B/goWAfoV/gH9+foCAhX9/f4GAgYCBgICBgHaAgnuCgIJ/f4KAgIGDg4KAb36GgYKA
f358gIB/gH9/gYKAgoCAgX+AfoCAh4B/gIOCf4CAd4CAgH97goCBgYWAf3+FfYOAfn+GfYCAgn94gIKAgIB6foCAg35/gIF/foB/gnuAg4CBf4CDgYKDf4B/gn+AgIB/fYKPgYCAf36Bf3+FfIF+eoN/fICBg4OA
d3+BgH+AgX+FgIh9g4SCgIB+gH+CgICDgIGBgoKAgIB5gIKAf32AhIR/gXuBgICAfH+Bfn+AfoCAf4WCfoWDf4J+gn+AgIKCf36AfYGAgIGAgYB+gYCAgX99hXh8gH9/fIZ8f3yGgoJ+gIF+gH59gICAgoCAhH+B
fn+ChoCAf36AfoCAgH1+gYB/gYCAgYKAfH9+gH6AgICAgYB+gICAgIB9gH6Ag36AgIKAjIKCgYGAfn9/gIF/gX+AgX6Af4GAfoKAgoB/gYCAgGSAgX6AgoGBhICAiIF9gH6AgIF8fYCEgX6AgX19gH2IgIKBgIGA
gICDgn6EhH+AgoCBgYCDfouAiICCgoR/f3+DgoCBgYSAf3uFc4OCgICAf3+Cf4CBf32BgIN+gIJ7gH2Fh4GAgHyAf4CAhIKAgoJ+gICBgICBgJCFeoCFgH58f4R9fYCBfoF/hoN/gH99gH2BgYB/f4CBgYCDgYB/
gH6Bhn6AgYGAgH6AgH+AgIKBgIB9gH6BgIKBf39+g4CAfX6AgH58fn5/fXiAgIB/gICAe4CBgX2CfoGCgYGAgIKAgICAf3+BgYF/gX9/gHuBfX2EgIKAfoCBgICAhH9+goF+fn+FfX19gYCIg4CEfIF+f4B/gICC
gYGBgH+FhYOAg4OFgICDg39/g4GCgI5+f36AgIGAfIKCgICAgICAgX+Bg4aAgX9+gIKAgH+AgX+CgIGAfoGCgX2Bf36CgoB/in6Agn+AgoCCgIB/goCAf4KAgH5+hoB8foCBgH+AgYF/gHx/gX99fX+DgHh/hH+A
f32AgICAf4B/f32Af4CBgICFgICAgYWBfoGBgIV/hYB+gYB+f4CBgIGAgH6AgICAgH+AgISEgoKBfoCAhYR+f4KBfoKBf4iAhX6AgYF/gn+AgICBgoCBgIF8gIOCfoGAgH9/gn98g36AgYd/f4CBgIGEfX+Bfn+C
gIF/foGBnn+CgoKEgYCBgIFxgH+Cg36DgIJ6gHt/gYB/f4OAgYWFgIJ/g4KAgn1+f4WCgXaAf3+AfoCAgIB+goGAgXyAgIN/gHmAgIGDgICDh4CEgICAf3+CgHp7gH+DgIB8gIKCgICBgH+BgICBgoCAgH6BeICA
gHyBgIGDf3yAgIB/gYB+gJSCgICAgIB/goOAgICCgH99gICBg4GBhn6AeYB+gXmBgH+Bf356hoF8f4F/goCGg32AgYF9gIJ7gIGCg4J/f4CAgISAgICBgYKBf4GBgYGAgIOFgYR+fn6Ag36AgYF6gIB/gICEgICA
iYCBgICDf4CCgYN+fYKBfYCBeoKAgoB6gneBfYGAgoB9f4J+g3+AgYGAf4CCgIGAhIZ/h35+gICHgICAhX9/gIF/gYJ4gH+Bf31/gICBgX+Cf3+BgIGBgYCAfYmAgIKBgIOBgn+Ag3mBg4F/gX2BeYmAeoKCfXqB
gIZ+gICBgH2AfoJ8foOBgH+AgYKAfICAf4CAf4GBgX6BgICAfH16gIKAf4J/gICAgIJ6goCAg4CAf4F/gH+AgoCAgIOBgoGAgIB/hX+Eg4CJgH+Ag3uAfoOAeYCDeYB/gYKAgIB4goB/gHp+gIF9gIV/fnx+gIB/
hIF/fn2AfoCAgH2AgICCgYCCfYCAfoaAgISAhIGBgH9+gn6Agn+Ef4B9gIB+gH+AgoF+hYKQg4CAgH2Agn2BgIGAfoCAf36AgYKDe4B/gn+AgYCEhYB/gISAgYCDhYKAf3x/gX+Af3+AfYGFgICIgIN/g4KFfoKB
fX9/f32AgoCFgH99gIKBd4CBe4CBgHyAf4F/gYKDgIGAgIKAgYCBgn+CgYN/g4CAgYOAgHyBgH6AgYSAhXyEfoB/goCAg4CAgoSBgIOBg3+FgIF/g3iAgICAgYB8gISHf3+BgIJ9gIOAgIuDf4CBgYN/gIB/gIKA
goCHgX+BgICAgH+AgHN/gYCAhH99gICEgHx+fn55gX1+gX+AfoaAgICAgoB/gn+Bgn+EgH6BgYGAgH+Bf4GCgH2Dg396hH+AfoCBgIF/eIGFfYGBfoOAgn2FgH9/hoF/hYGAfoB/gH+AgH+BfYCFgIB6gYCAgICB
gX6AgYWAen+Af4eBd4B8gX2AgXuAfX99gICAf4V8gYCAgoKAgX9+hYCCf4CIf3p+f4CAgoGAgoB/gX98gX+EdIGAg32AfoCAgH+AgH+Bg4CDb3x+g4CAf4iDgX6AgYCAhnuDgH2DfYCAgIOAf3+AgH+AgYKBg32D
fX17f4ODg3+AgHx/fX6DfoR/f4OAfn2AfoKEj4CAgH6CeIB/hoGAgISAgYCAfn97gIB+gXiAgXWDgH5+fYGAf31+f4GAf4GAgoJ9goOCgX9/f4F/f4CAfn2AgIB7goGDgICAgIN/gYKDf39+f4CBgX+MgH9+fIB9
e3uAf4CBgIKCgYCAfoF/gX+Cgox+g4N/goCAgIB/gICFf4B+f4F7gH2DfoB9fYGCgX+Cf4CBgIKAfH5+gHyBgYaFen+Ag4GBf3+AgIN/gH9+hICEgYCCf4OBf39+g4J+goGCgoCAf4GBf4CAg319fH+Ag4B/foJ/
enqAfoGAgIR9gYKCgIGAgoGCgn+AgH+AfoGAgYB9gH6Bg4CBeYCFiYB8fXyAgICGf4GBgH6AfoKAfYB+f4CEgIN/goN/gX+Fgn5/fX97gICDgYCAf4CAgoCAgIGAfYGAgIB+foCCgoF/f4CBgYGAgIKGgYCAgIB/
gn6AfH9+gImAfoF/goeAgHuBhoSAgIKAgICGhH57gH5/foB/gYCAgYCAfYp/foCAgH6BgH+Ef4GEgIF9gn6AgYCAfn6AgH6AgICAgICAf4B0gICBfoGAgIKEgYB8g4OKgYGBf4CCf4CBgICAhYCCgIN/gIB/hICE
hISBgIF7goF/f4F+foCBgYB6gYCBgn52f4ODgH+AgICAgHt+foCAgYGAf4OAgoN+gYCDfoCAgIB/gYCAgIaAgICBf4KCgYB9gIR0foiCgoKFgH5/gH9+e36BgICBgH5/gICAgn+AfoGAfoF+h4B+foCCfX5+f4iA
gICCgH6EgH6Ef4KAf4ODeoB7gH9/iH+AgICAhIKAgYB/gYCCgICAgYd/gHx9gX+BgIB/gn5/gIB/foKBfoGCfX+AgX6Cf4CAgH2DgH58gIB7gICBfoB/gn+Ff4B+foB9hX+DgIKBgICCgoB2f4CBgH6HgIF/f4KC
hICAgICAgIKEf399fn6CgH+CeoB/gHyBgXuAgYGAgH2Bf3iBf36BgoCDfIOAeH59gHyLfoB6kIGAe4CSgX2AfIGBgoF+goCAin6BgIB/eIGAgIKAgIF+fn+BeHiAg4SAgH5/fYGAgX2Af32CgICAeYB8fYGAgYB/
f4F/gn+DgIGEfoeAgH98gICAfIB/foCCgIOAgoCBfoCAf399iH6Ag4CCiH+BfYJ/gICAgYB+gH+CgX+AhYCAgICBgHqEgIGBgICAgoB/gYCAfIGCg36Ch4CAgIGAgYB9gIN+goGAgIJ+gYWCg4aFgYGAgH9+f35/
gH98gH+AfoCAgIGAg39/g4Z/foB/gH6ChIB4foCAgICBgX1/goWAfX+Af4SAgYGAgICBgHiCgICAf4ODgH+AgICFgX+Cf4F/hoCAgIOGgYCAeoCAgIJ/gICBfn+AgICAf4GAgICEgX6AgYB/gIGAfoCAe3+Hfn6F
gH9/gn+Dg4B+gYCAh4B3goCAgX9/f4GBgX+AgH5/gIB6gX+Af4CAgYCBg4CCgICDgICAgYCAgICBf4F/gIB9gXmBgICAg4B/gIB/f4F+f4KCgId/gHyCfIGJf3+CgIJ8f32NgHx9fYCBgIGAgYF+gIB5gICAgIJ/
gH2AgH6Df4Z+gIJ+hn2Ef4GBgoV+hIGAeYCBf36AgIB+fn2Bgn6AgH6Ce4KFfYCBiICCe4CAgIGAfX6CgICBgIGAfoCAgICAeXV/gYCAfoKAfnqBgYB8gH2AioCAf3yAf4B/fn+DgIB/foCAgH+BfYB8f3+Af36C
gYqAhIGBfYCBgHx/gn9+foOAhHd9goJ8gYGAg4B/hYCAgYF+gHx/gX+AgoCAgIGBgIGAgIOAgICAgIB/goWDgIGHgH2CgH+CfYCAgIGBgYCAgICBgn6AgYCBgH6AgH+AgIGAhX11eX1/gH+AgICAeYCCf4CAgIKE
gX6AhH9/f395gH5+gYCBgYCCgYN/f32AgIV9gICAhYB/gYB+goF/gH9/gIOCgHd/gH16gH6AhYGBgICBf4CAgH+Cf4OBgH9/fn+DgICBgoCBfn6Bf4KCgIF+hX+Df4KAg36AgIN1gYCAfICCgn2Af4GAf4GAhICA
f3mAgIB/f4F/gYCAf3+Ah3+BgH+Af4R/gXyDgIR/gIB+f4OAgIGCgn+AhIGAgX+AgIB/gH2Ag4OBg4CAgIGDgH9/gICCf4F9gISEgIGAf4F/f4CBgHSAfYF/gH+BgX+AgYF+gIB/foOAhHx9gIN3f4OAgoF/gIB9
fYB/gIB/gXyEgYB8fIB8g32AfX6AgICAhIF8f4CEgH+AgICAgIGAgH2AgH6Agn2BgoCAf4CAiICBgYGAg32BgIGHeoCAfoOAg358gn6BgIGAhIB/gIB/gICBgIB9f3yBfYCAhYWBfoGAfoCBf358g4CAf32AgoGA
f4CAgn6CgICAgHx+gHx+gH2AgICAe4CAfoaAgIN/f4F9f4CAgIGBgICAf4CBgIB+gIN/gIKEfX6BgoCCfIGCe4mAgX+BhYOCgIaAgoiBgIOJfoOAgIJ+gH99gIB/gIR9gX96fYh+gIB/gIGAgH2Bf4KCgICAgIKA
hISDgYCBfoCAgoGCg4GLhICCgIB/gX6Bf4CBhH6CfoN/gICAgH6Ae4mBgH9+eouAfH+BgYGDgXp/gICCfYKBgX+AgX+BgYOAgH97f3+AgX6Af4WAgX+FgoOAgH+AgX+AgoCAgIGAg3yBfn6AgIKAgICDf4R+gICC
hIB+gYCBg36Af4CAgIB9f4B/f36Ce4GAiXiAgIF/gX6Af3+AfXp+gX2AgICAgH+ChX5+gn9/gYCAf3+Gg356goR/goCCgH1+gICAgIF/g4N4gH6Ffnx/gIF/gHeAgYB/f4GBgH5/fn9/gIR+f4B/gICBgH+AgIh9
gHSAhYCFgYJ/f3+HgICFgX+BhI2AiIKAgICCgICEfHiFgIeAgICDg4B8eoCBgYOBeYB/gH+AgIeDfoB8gYGCh4F+gYOAgIKAgn6AgIWAgHyCg39+gYB/gH2AgICAgn+AgIJ6f3qBgYCAf36FgICBgYGBf36AgX2A
f4GAfoB9gIB/e3WAgYaBgIKDgoB/gIGAfn6AgIB+foGDgH59f4CCgICEgYCAgH+Df4WAeomAgoB9gH2EfoCBfoCAgIODgICBgYB+fYCBhIGAgH9/goOAfoCGgYCAf35/gYB/gH6Ef4CBgIB6foCCgX6AgX99gH+D
hYKLgYSAfoCAgHt9gIqBfop/gIB+gICAgICAiYCAgIGAgIWAi4CAhIR/fX+CgH+AgICAgYNxgoKCgICEeYB+gICAfYB/enmAfH+CfYGBf3iAfX+BgHx7fX59gHx/gHmDhZB/gICBgoqBiX19eXWBf3+Ah4B7gICD
gIGAfX6CgX+AgXN+gXx9gIB/gX+AgYB/f4B+gIB/gn2Df3+CgX2AgYCCgICBgX+Bf4B9foGBf4KCgICAfoF/gYGAiH6Cf4SAf39/goODgIB5gH+AfoODfYCAgYOBf4CBgICBgYGAhYCAgIOAfYCAg32AgICAf3t+
gICCgIB/fn6AgX6Ae4SAfYCAgoeCgIB/f4V/gH6CgYB9fYGDgoGAhX5/foBzf4CAgIB/gIGAgYCAh3mEg4CAgIB/gICAfoOAfYR+fIGAgICAgIOBfoCAgH6DfYeAgIB/gX+KgYN/gn+Af4GAgICAf4GBf36Afn6A
fYCEhX6BcoGCg3yAgHuBgoCAfoKAgX5yen59gICAhICAgIB5gYCAgIGBgIB+f32DgoCFgYCAf4CAgIGAgX+CgICAgIp/gIGBfYKEf4SAgISBfICAgICAf4CHgIGBgoB9eYCDf4B6h3x6f4CAgX+Af4CBfn+CgIKA
gYCAgoCBgIV+g4GAgoGAgnuAg3OAf39+gX6UgH2Bf36AgICAgICAgICAf4GCgn5/foCAgX6BfnyBgISCfYJ9kY6Af4B/fICAf39/foCAhoOAgIGBgYCAgYSEhYGAgH19fXqAgYCBgIF6gIF/gIKIfoB/hICHfoCA
gH+CfYZ/goCBiYCAgoCAgH+AgIB/gXiAfX6CgH+Af4KAfYJ+hnyAgIKAgoOKgX+AfYCBgIB/gISEgH+Bfn9/eH5+gH6AgICBf4OBf4CBf4CAgH6EgYCBfYB+g3+AgISAfH+Bh3+AgH99gIB7gYCAgH+Af4CBgIB9
gH2GgH6RgYKAfIF+gH6Cf4B+gHqAhoOAgH6DhYCGgICBf4CBhIB+fICAgn2Af399gICAhIaKf4CEgH5/f4GAgYCAgH+Agn+AgH6AgICEgICAgoWAfYaAgYCAfYCDf4B8gIF/gYOAhIGAgHyBgICDgn+BgH6CgoGA
foKAgIOAgYB+gYB/foCCgIKAgHx+e3+CgICAh4B+fn6Bc4GBgIOAhYB8gYWBf3+AeIF+hYB/gIF/gICAfYR8f3+BgYCAgYCBgICDgICDf4GBg4CAg4B9foCAg3+AgICBgIGAgIB+f36Bf4CAgX6HiYF+gIGAgIGA
fYCAeoCBgICAgH+AgX6EgICEf4CAg4CAgH6Df4KAd4CQgX18gH+AgX5/goCCgH+Agnx7gH57f4CAfYCFf4F8e4GBgoB8gIB+gYCCf3mDgICCgIB/gIF+gH99gIR8gIF6foJ/hn6AgIJ4gICAgoCAfX+AgIGAgIB/
gIB3gYCFgoCAgYOAgYCCgoB+f36BgH+CgICAgIOBfn6AgIF+goCBgImAgYGAgICIgH+CgoCCgH6Cg36AgH+Af4CBg3+BgIKCf4BygImAgIGAgoCCfoSAgHyBgYB+gICAfH2AgIGCgIN9gX5/fYJ7gICChIJ+foCA
foKAgX+AfYCBf4GCgYGBgoOAgHuHf4B8gH9+fX+GfoN+hX+DgYGAg3+AgIB9fnCAgYB9foB8gICAgH+AfHqFg4KAf32BgIKAgX2AgIWCgIF+hH6AgIODgIGAfoSBfH6AgIGAgIKCgoCAhYh9gIGAf4J4gICCf3yA
g4GBgH6AgH2Ag4F+fICBg4CAf4CAf4GDgYCBf4OBfYCAgYCAg4WBgX6AgYCFf4F+f4GBhH9/gIB6gYCDgH+AfoCCgIR8foOAgXZ+gIB9gn6AgICBgYGFhYGAgICAgYKBe36AfIGAgYF6gn6Bg3+BgYKAhoCAg4uA
gICAg4GEe4F/h3+AhoJ+gYCCfoCMfoV9hIF3gIOAgIaAf4OAf3t/gH+AjX6BfoCBg4OAgYB/gICAgX9/fn2CfXOAgH6Bg32AgIKAfn6AeYB/foCAe4OCgoGBgICAgIB9fYCCgISAin+CfoGAgoGDgIF7foCAgoB/
gIF/eICAfoeAf4CCgnqDf397f4GAf4KCeH1/gICNgIGAf4GCgH1+hIF/gYOBf4B+goGAgH5+gICGgYKBdoKAgIKGhYB/f4CBgoGDgHuEgoB1gH+BgXuAgICAf3qAfX99foeBgH6JfYF/gHuBf3+DeHx3gYaDgoF/
gICFeoF8gYCCg4CAgICBf4GDg32AhoGAf35/f3+Ef3+AgHuBgX99gIF9gYCAfYCDgoOAgIF/hICBgX97gIB+g4N8gICDiH1/g3+DgICEf4KAfICAgYJ/gH9+gIB9f4J+hICBgYOAdH2AgIOBgIGEg4B/gYGBe4GA
gICDgX59fIB/fn6BfoFdgH2Afn+Bf4KAgICBf4N+gIB8hYGDgYCBg4KCgYCAiYCAgHaBgYCAgICAgYaBgHyBg4B/fX+EgICAf4GEhYB+i4KCgICAgICAgH9/hYCBhn+Afn59fYJ8gn+Afn+GgIB8gICFf4B8h3+J
f4CAgXiBfIKDgX97gIGAhIKBfoKAgn6AgHmAgIOBgn+Ef4N/hn6Df3yGgICAfomAgoB/f32GhICAgHWCgICAe4F9goOAgoGAgn+CgIGAgH6Af4B/eYJ/goCAeoB/foKAhICBgH9/f4SAgH5+foCNgIB8gIB8fX6B
gYCAgYCAiICCgIGDeYF6gIWCgIGBfYCBgX+Afn9+gYCAgICEgn6BfYCChICEgoCAgoCAgYV/gYKAfYCAgICAgIN7f4iDgYB/i4CBgIOBgIF/gH6BgICBf4CEgnp8gIB/gIGBfYOAgH+Df4B+f31+gH6Bf4KCg35/
fYKCgYN6gH6AfIGAgIGAgIB+hoB/gICCgIuAgIOAgoB7fYCAgICCfoCAfX2Bfn2AiIB/gH59gISAgoOAhX+BfYKBgH99f4CBfYB8goCAg4KAfYCAg39/f36EgICBgICCgICDgIGAg4CDgYKAgH2AgYCAf4KCgICA
fX1+goGAdn6BgIB9gX+AgH+Ae36DgIGCgH2BgIGBgIGAhH+AgIKAf31/gYCAfoCDfYB/f36AfIN+gHmBgICAgIB3f397gICAfoCBgIB+gIGBgIF9gYSAgIKCgYCAgYGAf4CEgIB9foF9fIB+f4CCgICAgHuAfn6C
gH2AgIB+gICEeo2AgHmBfoB7f4CAgYB+gIGBgHuAg4B/fIB+gYGDgICAgHt+gYB/g4CAgoGAgYOAgYJ+g4CAfoB7gX6CfXx+foF8d3x/f4GCgIGDgYB+gIKAgn9+f3+Cf4CCgIF9gIF4gYZ+g4B/f4N+hoV4gH59
gX9/gIKAgICCf4B+hX6AhX+Ag4WFgn+Ag4CFfYKAfZyGgH59gX+AgoCAf4CCgH+CgoSAhICAhoB/hX2BfoCAgH+AfIGDhH98gIV1g4CCh4aBfHuAgX6BgICAgH6Af4B+gIeAgoB+gYGAgXl6gYB+g3yBfICAgH+A
gIOAg359gH2AhIF9gH+CfoB9hH5/foOAgH9/gH6AgICAfn+AgIh/fX6AgIKCfoCJfH+Bg3+CgH18gYGIgICAg4B+gH2AfoGAf4F+g4KCgoB/hH+EfXyEgIKAg32AgYB/gH+AgXyBfoF9gIGAg4CBgICCgH5+gYOB
gH+AfoCBf4CAgICAf4B+foB/gICAgIB/goCAgH2CgIOAgIB9gICBgn+AfYKBhIB/gH6AiYN+gICAf39+f3+Ad4CBgIF9gH+CgIKFgIF/gIB+gIWEgIGAgICCgH6BgIKEgIV/gIF/goCAgn2HgIeAgH2DgH18gH5/
hoCAgIGAg39/fnyGgn1/goV6foCBgIl+gH+ChH+Ag4CAgH95gX+Be4aFfI98gH2CgIKAfn9/gYGBgIKAf4GAiX6EgYCBgYBzgIB9gYCBhX2AfoCDgICBgYd+f4OAgHZ+h4CBgoCAgoCCfoCAgIOBgoB8gIB+gICC
foSDgX+Ef4CAgYGAgoJ/gX6HfYCAgICAgICBgIGEgoB+gICEgoCDgoF/gIKFgoCAgIZ/fn+FdoCDgYR/g4OAgoB9gIGBgn+AgICCf3+BgICAgIJ/cYCAgIGAgH19fX+AgH91hoV9f4B+goCAgH+AgICBf36Af4eA
gH6DfoCAgH+Ae3+BfICAgIiAg4OAgIGCgICFgIB9goCAgIB/fYCBgHOAgYB7foGCf3+Ag4GAfoB/f4CDgYGAf4CAeX6AgH2AgIGAf4CAgX6AgIB/gYB+gHx5gICDf36DfoB/gIGAgIR/gH16gICAf4CBgId/fX9/
foB9gICAgHuAgIKEfX+AgX+CgXt9gYB9hoKAg4WAgIBzf4B+fIGAgIR/f4N/gICIgICAgoF/fX56gHmIgIB/hoCAgIB+gH9/gIB/f4KAgH9/gICBgX6AgIB/hH5+fn6AgHmCgHqBgIF/foCCgIF+fnuDgIOAgYGA
gH59hH6AgIB/gHyAfYCBf4B7joB/foKAf4SAgICBgYCAgn6CgH6DgYWCgYGAgICAgoGAhIF9fYeAgICAf4KAgICCf3x/fIGEgYGAg4CBgIOAgIGCf4GAgX+AgICBgYF9gIF+f4SDfH+AgIKAgoWAgIN/gH6BgH+A
foCAgH+Ag4CEfoB+f4GAgX5/gICAgICAgYGBgHyDgoCAfYCEf3x/gYGFgIGBfoCAfoSCgoCBkYCAf3+Af4OBgIOAf4GAfYB9gn+AgoGBgX9+hYCBe39+gH2BgH2CgICEgIF/f4V3gIF/gH17gH+AhoWCf4GAgIB8
f4B/gH+Af3thgICAf4p/hIGAgYB7f4CFgYCDgIB/g3+AgICBf4CAfoGAgIGAgYB+e4OAhoCAf4B/gnyGhXuBgX+AgIJ+goKAh4GAgH2FgYCFgIB/eYB/fomBfoCBgICDfYCAhoB/gIOAgHh7gISEf4CHe4KAhH+A
gICDgYB4hIJ+goB/gICAf32BfICAin+BgIOBg3+AgYB/gH59eX5/gHx+gICCgoGAfIJ9f3h/gICAf36Bf4aDgH6Ag4OAfIF/goCAfoOAgH99gIGAgX+Df4OAf35/gn+AgoGAeYCBfoCBgYB9foGAgH6ChYCAgX9+
foB+g4GChX+Af4B+f4B/gH+AgX95f4CAioGAfYKAgICBjIWAgIGAgH+AfoGKfIB9foCAgZ9/f32HgIKAfICAgH+AgoCAgIB/fn58gIF/g4GCgYGAhnWAfn9/gYOBf3+AgH+AfoCAfoCAgX9/g4Z+foB5eX1+goCA
gISEgoCAf4CBgICAf4B/f4CBhoJ+gIF9gIGAfICAgn+AgIGBhYV8gIB9gX+AgX9+gX1/fYCBfoCAfYWAgICCfX+AfYCAgIWAgICAfYCCgXWBlIB/fYWAgoB/f4KAhICEgIN+gH2GgICBgICAfoKAfoCAgoCCf4CA
foR6gIB6e4B+gH2AgISCfXqAgHyAgIB9goF/g4KBgYF6gH6DgYGDfn+CgYKDgYCBfX2AgYCAfIOAgH+AgH2BgoCAgH+BeYF+fX98foF4gH+BgYCCf4mBe4V/foGDfYGDg4F/gICAgICBi4GBgYCHgoB8fICAfn+C
hHmAgYGAiIKAf36AgIB/hYCAgoCAhX2HgH9+gIB/f4J7gIKAgoGAg4F9gYKAfIGAgIB/f31/foGAgoR/gICCgH2BgYB+fIB9hn+CgoKAf4CBgIOAhIB/hICCf4CAf35/f32Df4B9gIWRgH+Ah4d8hnSCgIGCfYCD
gHx9foCOgX+AgH+AgYCAg4N9foCAeoKAgIJ/fYGAf4J/fYCBgH+BfoSCgIKCgIGAgICDgX+Af4CAgICCgYKAgnyAg3qAfn1/f4CCgH2DhICBhYGCf3KBf4B+gICAgICFgoOBhH+Afn6AfnSAf4F/hIJ/gIKAgH99
gYCAgIiAgIGAf36AhICBg4KCfoN7gH+AgIJ+gYCBgIF5goGCfIKDgYSIgIGHgIF7gYCAgYJ+gYCCgH+AfoJ6foB+goCEgIB6eoCAf39/gIOAgICAf4CDgICAg35+gH+EdoOCgIKAgoCAf4CDgH5+foF9fYB9gIF/
hH6BgICEgH6Df4CBfn99hYF/goKAf4KAfYSAg39/gIeBf4F/ooGAgYB/g4CBf4CAf4GEd35+g4F6gISAhH5+g3Z+gH+Af4B/fnl/fomAgoSAgX17gIGIf3+DgYCAf4F9f4CHgH+CgYKAg4B/gYCCgIF+gYCAgH+A
gIJ/dH+BfoN/foCEf4B/f3x7gYCBf4GBgIB/f3+DnIeBgXyAfn+BhoCBgYCBfIF+fX+CgYB7gHCBhoKAfYCAgH+Bfn59gIKAgIB+gIOAgH+DfoCDfn2AgHqAgIKCfoV+gIKAfYCDhH2CgIKBgYCAe3yCgIOAgICL
gn6IeYCCdXx+f36BgICBhH+Cf4GBgYCDfoGAgICChIR+fHmAfn99gYCAgYOAf4N/fX+AgISAgYGEd3+Df3+JgIB9hIKCgH9+gYZ9f4CBgIKAfoCAgIGCg4ODgoCAf4F+f4B/fXx/f4GAf4CAk4CBf357gIF+f36A
foCAgICAgIN/f4B6gX6BfoCCdYCAgH9+f4CHhH+AfYCBgX6Af4B+f3+Ff4CEhHt/g4J/gH+AfoF/hYV+goCCfICCgIGAgIB9f4OCf4KAgoB4f4CAf4B/gH19f3+BgH9+g4CAhoWAe3+Bg4GAfn6DhIGCfICAgIWC
f3+Ffn5/f4CAg4J/gH6Af3+EfoKAgH1+gYKAgICAgIB+foSAgYOAgH6AiYCAgXR/gIGGf4OAgICIgIGBgIB8g4CAf4SCf3yBgIN9in+EgYGAgIJ+gICBh4CAgH6AgIR/h4SJgH5+gIB8gX58hIGFe4CBhIGCgIGA
foSBhXqBgH9+f3+Hg4B+f4OCgIF+fn2BioCAgH2CgIGAfnmAgISAgoOAgIGAfYCEg4J+gH6AgIB/hIB+gIKGe36Bf4CCeoF9foF/hH9/gYCAgYCCgH6Ag3+DfYJ8gIODiH9/fYJ8f4B+foGGgIB/gH+AgH+DgX5/
gIB5gH+AgYCIenx/f36AgoCAf4CDgoGAgoGBgICAe4CBgICAf4KCgIJ/f3t/fXl/gICBgYB+fICCgH+Afn+Afn6Bf36AfoCDgH2Bgn9+f3+AfIF4f31/gn9/gIOAfYGAgIR/gYCDf4B/gIF9eoCDfn+De4B+foF+
foGBgIGBgX6AhH2Cf4CCfoB9f4OAgYGBgICAf4CAgoKAgoCAd36Ae4KAf4CAgH+AgX2Bf3+Agn6Af3+AgICBgH+BgIZ/gHyBgIB6hIB/foSCf4GBf4J+f4KAf4CCgH9+fn2AgIOAf4SAgYGAfIB/gIB/f31+e4CB
g35/goCEf4eAf4J+gH+CgIB/gIWBgH2AgoCHf4OCgYF9goB8fn6AgIR9gH2AgIB/fXyBgYB9gH9/gIB/fYSCgICAfICCfoaChICAf4CBfoCAfX+AfoCBgH99f3qFgIGBgIKAhn59gH9+gIF/gIKAf32Af36CgH2D
g39/gIB/hIGEgHqAgX+AgoaEeH+ChICAg4KChoWCf39+f4B+gIB/gICCgHmCgoKDf4KAeH5+gYCAgXyGfoB8g4CAf3+AgIGAgoCCgICDgIJ+gICAgYB/fYCEfn+AhoB/gIJ/foKAgH2AgYCDgIB+gX5/gIGBgICA
f4B9h4CAhIGCgIB+gICBgIF+gIB/f4CAg4GAgn6EfIKDf4B/gICBgICAgH6IgoB9gYGAf4OAgHmAgICBfIGBgHiFgIJ/gICBgH1/f4CBgICAgoGAgIB/dX+Fgn1/foGBg4CAg4CJhoCAgoCDgYF/gYGBhH6Afn6A
fYGAhIB/g4N4gYB/hIKAeYCCe396gH9/gn+CgYCDgYCAgIOAg39/g4CBgoCBgX+Af4B+gIKDgoqBgn6Af36CfoOCg39/foGDfn9/gICEgH+CfIGAgn+AfXmBgIF/gICAgXyEfoCDgYB/gYF/hHyAgH6Ae4CCgIGA
gICAf4GBf3+AgIB+g4J7gHyAf4GBgn+GgIGAgoF+goCCgoGAf4WAgH+BgYCAgX+AhH9/gHuAiZSAf4B0gn6CgHt7g4GBg3+Af4BygIB+gH6EgHyDgICAf4CBfoJ8gH+Ef4Fzb4GEfYGAgoB+fIB+eICBgIV+gH+A
fn12gIN+g4uHf4GAg4F+fX2AfoeAgn6Cf3+HfYCAgX6Afo6AhIR+gYB+gYN5foF+eXyAf4CBgYGDgICAg4F+goKAf4ODgXyAgIB+gH99foSCgICChH6DgX6AhH6GgH6AhICAgIKHf4B/fYCAgYKCgYaAgIB8gICA
f3+AgIGAgYCAgX+AfoGAfYCAgIB/gH1/gYB/gICAfoCFgICBhYGEgICBgICIgH6Bgnt/f36Cf4GCgYB/gH6AgYCAfoJ7fX+CgH6Ag4GAfoCJgIGCf3+AfoGAgYB8hIGAhH6AgX5/f3iDf4aEf39+goCAgoB+eX2A
fYB8goGAgIB/gH6AgnuOg3+AgH+CgYF/inx/f4GGgYB+gIB+gICBf3+BfX95e36BgICIf4F/hIB9eoODgIGAgHqEg4KAgn59goB/gICBgIGAf39/gIJ/hYCBgX51f36AfYCAgH1/g4B9gIGAfICAhX6Bf3mAgoKA
f3+BgYCBg39/f4CEgYCAf4CCfYB+gH+AgH59gIF/gH2AioOBfn2Cf4CEgIV9foF/foOBgYCAgICAfH5/gX+AgHqEfoCAfnyAgIF+foGAgH1/foKAgIR+gH+Gf4CAgIOAfoODgoB/e4R4gIB/gYCAf3p/doCDgIB/
f4GAgYSAfoCCgIN/gIF/gH6Af3+CgIB7gYB+goCFfnyAgIGAgoCCgoGAgISAgoCAhoCAgX18foGBgIF+gIR+f4F/kod/gYGBgH54f4B7gH+Bf4WCgn+AgIOAgHx/goCAf4CCgH58foF/gH+Afn+BgIF/gIF7gICF
f4Z6gH6CiI18gICAgH+AgICAgYB+e4uDfYCAen6AgoOAfn+Bgn+AgYCAhIx7gH2AgX+DhICAgYCCgIR9fn9/fIKAgIB/gYB7gICAgH5/gIF+gH+AgICAgIGAg4GAeIB+gYGAgoCBf4F+foCBgn97gHyFf3+Eg4GD
foB+gH2AgIN+hICAgH+AgoCAgIJ/h4B/gICBhYF/gYB/fX99gH+AgYCAgn1/gYKEgYCAf4KAf4Z/gIR/h3+DfoOAeoB7ioCHgXqBgYB9gIJ9gX+AgICEgIB+f4KEfH5/gYB+gICDgYV9fYN9gH+CeICAfICDgX+A
gIGBgH6AeH+DgIiAgHt/gH2BgH5/gH1/gYF6f32AgIB9g32Ae3+DfYCBgYCBgoR9gX9/gYF+gIB/gIF6g36DgH6BgIJ/gH5/gYGAgYCAgICEgX+Af4CBgHqDgH+Ef4GFg4aAfn9/f4B+foF/hYCAf4F5f3+CgIB/
f359gICAhXx/gX+AgYx/gH6AgHuAgICAgH+AgYCAgICCgICBgICAgIB+gICBgIV8gX1+hYSAfoCAfICCfYF8gYOAgH2CgICAjYODg4CDf32Ah359gH+EgIeAgH6Bf3+AgH2DhYGBgYB/f4OHgoGAfoCBfoCAfYSD
gICBg3+AgYKAgYWAgICAfIF+goF8g4GAgH2AgYGAgIF/gICBfnOAgYeAgX2Dgn9/g4CAf4B/fICAf4qBgIGCgICBgYF9gIGAf39+g4KAf4F/f4CAgICAgIGBf4WAgIOChYJ8gICAf4B+gIF7gIB/fX56gIGBfYSA
gYOIgYCBh4ODgX57gX6Af4SBgX9/fICBgYF+f3qAg3+Cf32AgIGAgYKBgHuAf4KCgICDfICAgIGAdYJ+gICBgX2AgoCCf36BeYB+gYCAf4B7gICCgICAgIKAh4CDgIKBgIB/foeCgH2Bg4F/gHt/gICAgYF/gX2A
fn6Bf4CFf4J8f3+DgH+DgoCAf4CEdoCBf3yAg4GDgH99hX+AgoCBgISAgX9/eYKAgIOAgYCBgICBfn+Bg32JgIB/gX5/gICAgHyAfoB/gICBf3+AgICAf4CBgYCAfoCCf39/f4CDf359goKBgoKAgoCAfn+EgIGB
hHB+foF3gIGAgn6CfYGEgIB/gIR+gICAgoCEhn6CgICAf39/gYKAgH5qgH+Cgn5/gYCAi36AgH+AgIGCgH6AgICAgIGIgIB/gICCgoKDgYCAfniBfIB/foKAf4CAgoB4hoR+hIB8gIGAgIGAgX6EfICAgoB+gIB8
gX6JgIOAfn6DfoJ/f4B+hICBgn+Bf3+BgoJ/gH97gICAgYCAf358fn+CgHiEgH+DgHuCgIF9gH6AhoCDfnd7gIB+e3qBgH+AgH5/h32Ag4GAf4B+gIB/gICBfn2BgIGAgH6Af4KAgYCCgH6DgH2BgYGAgIB9gIOA
gIF/gYGCgICDfn9+gICAgIF/goCCg35/f4B8gH6CgH2BgX6GfX6Aen6NgHx+gYF+foCCgX9/fYGIhn99goBwf3yBgXV/lIGAeoGAf4F/fX+AgIOAgYGAgX+AiIKAgH9/gn6AgIJ+gYCAgoN9gIKEf4CCgICAfH95
gICAgICAgYCAgIOBg3x/g4KAgICFgICAgYCCfX6Agn57gIGCgIGAgYB/gn+BfoOFgoCAd4CAgICHf4B8eX6IgX2Af4+AgIOAgYCBfYB9gn2AgX5/goGBgICAgYOAgn1+gICAfoR5gH6AgH2AfXmCgIGAfniAfYKA
gYF/gYB/f4OAf4F/fHt/fYB/fYCAgX6AfX2DfYCAfH+Bfn6BgX96gX9+gIKBhoOAe4B/e35/gH+AgICBgIOEgX+CfoWLfYCCgn6Dfn9/gn2Af4CAfoOAgIF8i4B/gICCf4aBfoB+hYCBf4CFgH2AgH5/gX98fX+A
gIB9f4F+gIWBgYCDgYB/f4CBgIB9gIGDf4GCfoR7g4GAgYKGgH6BgHqAgYKAgH6Een+Bf4CCiIN9foWBgoSCgIN9f3+Fen+BgH2AgXuBf3+Agn15g4GGgn9+hIB/nn98gICAgICBgICCgXyFfYF8gYCBgICAg3OF
f35+gICDgYB+f4GAgYGBgIeAhoSChH+Af32BgIB/doOBgX+Bfn+AgXqAgYF/f36AgH2Ag399d4WAgIGIgoCAgIGAgICAg31+h4GCfYCAe5J8gX6BgoCAhIV/fHuAgYCDgICAgIF9gIKAg4B9fICBgnt/fniAf4KD
gHyAgn+BgX6AgIN/goCAgIB/gICAgX5+gH2DgYCEiICCgH+AgoCAf4KAf4F+gYCDfIB+gICCgnl9gYGAeoB/fIN9hoCDgICBf4R/gnuHgYOAgYCAf4V+f4J9gYB6gIJ/g4B3gICBgIKBgI1/gICBgIB/foaAgH+B
gYCJgICKf4OAfoKDgYF9fYCCgIOBf4GBf4B/f4iDgIGDfIB/gYB9foGBgH+Ain1/gICAgYCAhoCBfXx+dX1+h4GAfYSAg4GBgH1/gn9+gH6Agn+Af3h+f4CAhX1/gICAgIKAgn+AgoB9f3+AgIF/gH58gn2Afn+B
gYJ+gH1/gX1/fIB+f4CAgH1/gX6Afn6AgI6Bf4CCf4F/gIiDgYCAgICCgICAg4GBgoJ+fX+Af32Ef4GAgH+Af31/gYCCgICAfn+BfX6Cf36DgIN/f3+EgoCAen1/gICCgICCfn18f3mBgH99hXuAgoWFf4CBfoCB
gHyBgH+AfIKDgoGAgoCHgH9+fIGAfYB8gYCBfoCDgISDgH+AgX+FgIB+gH+Eg32BfX5/gH5/goB+gX9/e4CFhoCAgH9/gH5+eoCCgYGGgoJ/gICBgIOAf4GBhH2CdIGBfH5+goGAhIGEf399fIF/hnyBfICCgIF/
hIOGf4B7gH98gICJgH6If4B+gYF9gIB9gICAgICEf4CBgIOEgIKAgX+AfoCAg36AfYJ/f39/g394f4J9gH9/gYCAgIR9f4CAiICAf4CBgYCBfoB+g4R6f3+AfYGAgIOAh36BgH6AgoODgYd+foF/e4GAgH2DgH+B
f3yBfoB/gH5+gn2AgYF+hICAgn+BfoCAgH5/fnmAgX9/homBgYOCf4B/fIF+gIKHgn6AgX58gH+AgIB7gH+AgIGFgIGAgoCCgH6AgIB6hICCgIOAg4KAfYCBf3qAfX9+goGAhHyAgH+Bf3+AfYCAgICAf4B5gICE
f4B7gYCAgIp/hIR8e4CBgYB/gICAfH2BgoCBgoOBgISDf3x7gH6DgISAgoCAgICAe36AgH+CgH+AgoOBfn2Dg3+Af4CBgoCIgH6CgoKAg4B+gXiBf4mAf4N7f36BgoF+f32AgYOAgXWBfYKAeoCCfoJ8f4CAfoGA
hH6CgICCgICAgIKDf4GCgoB+gH19foOAgoGAiX+EgICAgnqAgIF4iH+Bf4SAhIB+goN/goJ+gICAgIWDgoKAgICBf4J5gHyAhoCAgH+AgYCAfYWAgIB+gH2AgYOCeIGCgH2QgIGAc4J4fIF8goCIf4KFgX+Aent/
gIB+f4GAgIN9fYGAgH6Df4KAgYCAf3+AgICAgX+AfYB+gIN9gn2AfX99fYCDgIKCfYCAjYJ9gX6AgH2AhX6BgIB/i4KAgH+EgYGAgH6AgIB/f3+Bf4GGg3x9gYN9gIaAf4B+gIGBgn2BfYCAfoOBf4KAgYN/gH9/
goGAgH+Ag4CAfX+CgIKAhoCAgYCAgH2CgYCFgYGChoOAgIWCg358gIeAhX+AgYCBgoB9gICBfYB+iX6AfYGBgIKAgIB+g4aAhXx+f4F+goGAgYKAgIF/fX6Agn6AgH1+f4CAfX+AgYGAfYCBgICAgIB9gnt+gIB/
gYGBfYB+gIB/g356goF8f4CBi3x8foCAgIWBgYCAgHyAgoCAgIB/foKAgICBgIKAfoCBgYB/gIOAeH9+foGAfoKCf4N/g4CBf3yCf4CAfX6AgYV/gYKChYB5gIN9gYCAgoB/goGAgYGBgICAg3+BgYCBgn6AgoCG
gX55hX9/hH+BhYCAg4F9gH2AiYCAjoCAd4CAgn6Dfn+AgH5+hIF/gH+AgIGAgIKBgIaBgIOEgIB+foCCgHd/e4GDhYB/gYF/gH2AgYB5g357gYCDgH54gIWBg4eAf4CAgIOAgIGAf32BgH+Ag359fYB+gnt8f36B
gH5+gHl8gICAgH+EfouDfoGBgn2Ae4CCf3+AhIB/fn+CgIGAgIB+gH6AgYCAgIGAgICAgICAf4GAhYB9gH+AhICAgICCg359fYaAfX18gICAgIOAgI9+hH9/gICEgYKAgIGAf4CBgICAf3yAgoB/gH99gICAgoiA
fnp+hIKCgIZ/gH6BgoB9gH1/f3yBgYCCgIB/gIF/gIl/f4CAfoGJgICAe39+gX+AgnyAgIODf3+Agn+CfX2BgIGDfoCCh4B/hICAhIGAhIF7gYGAfoB/gICDgICBf4F/gH9/gICHgnmAhH5/fIB5gYGCgYCAgH2B
f4CAgH+Cf4KBf4GAeoGFf3+Bg3+Bg4GAgIJ+foOAfnyFf4V9f39+gYGAf3+Ag4CAfnyDgHt+gYOCf3+AgIGBgH+EkIKAgICAgX6AgYCAgIF4gH1/g4B/gIF+gH99gYN9e4OAgoZ/foCAf36Gf36BfYCAgXyAf4OA
gICCgH+AfHyAhX6CfoCAgIN/gISAf4J+gYCCgIOAgICCgXmAfpZ+gICAfYGBgYeAe4B/gYeAf4CAf4B/hICBgICAg3+Cf4KAgIKAg4OBgX6AgIF/iH2BgIGBhYCAf4GEfICAf4B+gH2AgICAf4CBgH+AfoB9fH2A
hICAgH+Ce3+Cf4GAgIeAgIeBgIB+gYOAgoCCgX+Bg39/gn6AgIKAgHyNfYB/goGAgn+Ic39/gIN9gn2FgIB+gICCgYSAgHx/gICAf3mAgIB/g4CBgIGBgH6Bg4B+g39+gX9/hYB/hH+CgYN/d4B+gH9/gIiAgoKF
gIKAgICChH6Af4B+goGAfn6Df4B7gHWBhYJ/gIB/gIB9gISAfoCAgH6BhYGCf32BgIGBgIJ/gH+AgH9/f3+AfX98fn6BgICAfoGAgICEgoCAf4OEgoCAgICDf4OBgIJ/g4CEgICAjIN+goCEg32BgH+AgICBg4CA
gICAg4KBgH6DfYOBgIR/gnuCgH6AgX6AgYd+gIB/fYGAg4CAgnyRgICAfoCAhYCAfYB+gH99foB+foCAgoCBf3+AgICAf36AfoOAgIKAhICBgICCgX+AgYGAf4CEgYCAen+AfYCAgICAgH6BgYSBf4GAgH5/iIKC
gICFgHiBfIB+f4CFgICAf4GBeHuAg4CAgH+AgICDf4GCfYCAfX9/gYF/gHt8hH1/gIWFfX2BfX+Ffn+HgYCFgICBgoGAfoCFgYGBfoCDgn+AgH9/f4B9gICFgoCEgIB+gIF9gH5+f4CBfoCBf4mAfISDgH6Af36B
f4CDgJKCgICCfn18f4CAfoWBgYGAfICBf4CBfX2DgH2Af4GDgX+CgH5/in56goCBf4CAf4CAgIOAfX97hX+BgICCgYSCgIF/gICCgIODgISBhoB/f4F/gH+BgIGDfYGAgYCEfoCBf4GAf3+FgH+AgIGAgH+AfoCA
gG1/dnyAfYCAmIKBf4KAfYB/gX+BhYGCj3+BgH9+fYCAfXl/eoV/foCPgIR9f4B6fYGChn+CfoCGgICJgYB/gYCKhIGAf36GgIJ/hn6Cg4CBgICBf4CAgYN/gIKBgoOBgIGCfoR8hH2BfIB+cICBg4GBgYKKgoCC
gHx9gICBgoGAg35/g4CAgYZ+gH+Af4F9gH6AiICBgoGKf3uEgIB8gICBgoCAe4CEgIGCgIB+gn+AgX99goCEfnp9gICAhICDf32BgoV/h4B/gH6AiICCgICIgIR+f4CBg4GAgYB+gIWAgoCAf4OAfICBfYB+gYB/
hn6BgIF/e4CBgIB/gH9/gIGAgYOAgYCAgICCfX6BhYGEgICAhICAgICBgIB8gYGAf4OAgICAgICBgYB9e4CBgICAg4CIgIB/gH6AgX5/gYB9goCBgn+BgIGAgYB/h4N+gIF8f4B/gIKAgIKBg4CBfoGEgH6BgH1/
gHyAf3mBgIKAgYGBfoOAgICAgoiAgYCBg3+Bd358eH6AgYCAhYCAgX5/gYF+e4F9gICCgH5/hIB+gIF3gIJ/gICAgIKCgoR+gHyAgIF4g4CAgICAgH+ChIGCgISAgISBhICAf3+Bg3+Ag4CBgICAgIB/f4eAgIKC
gICAgYJ+gYKFfH9+gH6AgIB9gH+Ef4GAfoCBgIeBg36Ff4CBgH9+gICAgYB/hISDf4CBgIKDgIGBhoB/gH5+f4CAgYCCgYCAf39/fXyBfYCAgnqBgICBf4SBgoB/gIGAgICDgHSBgH2De399gn+BgISAhIB9fIR/
g3+Bg4CAgICBgXqAg4GBfoB/f4CHgH2BfoB5gH+CgX6Df4KBgICAfoF7f36DgH+AfYKAgIGAgYCMfYGAf4CAf46BgICAgICFf3+CgoCBf4GBfn98gICAiIB+hIB9foCAgoB/gH9/gYGAgYCAgoCAf4B7gIN5gIKA
goOAgIOLgXeAgICCeIGBfYCAg4F+gYCAgoCAgX+Af4CDhoJ/f4GAgH+EfoB/gHp+gH6BfoCBgYB/gH95gnyAfIF9foCAfnuAf4GAgICAfoOBgH+AgIWFgn6Cf4GAf4OAgIKBgH+BgIGBgIF/f3WAhICBgH2AgoGG
gX+Af4B9ioB+gIKEf4V/gn+BgZGBf4CAgICAf4CAhICAgIF+i4CMgH+Cf36AgoCAg3p7fYCEgIB+gYOAf3R/gIB/f4SCfICAgIB+gIWAgoRyf4CBgH99goCAgICAgH9/gH+AgIF/foKBf4WDgICBgYGAf4OEeoOB
in6BgIGAgH6AgXuBgYCCgH6AgIKAgIF+gIaCfYN8gH+AgYN/g3+AhX5+f4J/gICAgICFgnx/gH+Cf4KAgH6Cfn+BgoSAe4GBgX99goB6e3+FgH+Bi3yAfoGAfoOBgIOBgIOAgIB/gX6Cg3uBf4CGgICAf4CDgH+H
h4WAgYCAe4B/f4B+f3+BgIJ9f4F8gH6EgoGCfoJ+foGAe4SAf4CCgICAe39+goB/g4CAgICAgIGBfIKAgImBgYF+gYB/gH+AhoCAgIGDfoR/gH6AgH6Ag4KEgIWDgH99goB/gICAf4B7c4CBhoOChX+Cfn9/gIB+
fnJ9gn+Af4B/f4F+hH+AgICAgX2DfYGJgICAgIOAgIB9gYWCgIuIf36CgIaAgIB/fYJ/hoGAgICCgICAgIKDgYB+gX55gIOBgH6FgH9/gn1/goB8gICAgICBgICAfn9+gYCBe4B/f4GBgIJ/gn+Af3mAgYGCfn1+
foCDf31+gH+AgIGBgIB/hICBgH9/f4B3fIB9cXyBfX+Cf36Bg4CBgICAgIGAgH18gICQhYCAf4F/gICAgHmAgYB9gH14fICBfoKCjn9/g4F8gICBgYB+foB9hISDiH6BhoWAgIGBeYGBgIB/gn2Ae4CAf4SAgIB/
gYKAgIGChYCFgHyAgIKEgIOAf4GFgIGAfYGBhIGAgIBufICBfoSAgImAgYGAe39/g4B7hIGAf4J9e4SAgICAgIKAgIF/f35/gIB9fICAgIB/gIGCfH6AgH58gYF9gH9/gIB/g4CFgYt+hXt8gYCCf4CBhISGgIuB
gICAgYF/gX+Bf31+fYF9gICCgIGCgYCAf3qAgHyAgIB8gYGAgYODgYSCgX95gYl+gH6BgIOBgH2Fg4J/gIGBen+Ag3qEf4CIgoB/e4GIgH5+gH5/iH+Afn6CgICEfX6Bf32DgYGAgICCgIGAhICCe39/gICChICA
gH1/gIaCfn+Bc4CDgICBf4CDgoCAf4KAgICAf4OAgICAgIGAgX2AgICBg4h/gH2DgIJ+gH+DfoCAgIF8g4B/f3+BfYKBgoB+gH+BgImDg4GAgICAbX53gH6AfYSAhn+Cf35/iIF9gH+BhIGDgX9/fnyFf4CAgICA
foB/gIGCg3+BgICBfoCAhYaFgICAg4J9fnyGgIKAgICAgIJ+hX55gn9/goJ+gICAgH9/fn1+hYB/hICAg3+DhYB7hIKCfn5+foSDgn+AgH5/foB9foCEhIB/gYB/gIOCf4CAe32BhH+EgIKAgYCAgIB/f4F+gICA
gIB9gn2BgX+EgH2Afn+DgYGAgoiAg3OAgIGAgX58hoJ8gICAfYB+f4J+gH+EgH54gX+Bg4GBf3+Ag36Ag4CAg4B+gYB8fH+FgIJ+hICAgoB8gYGAgH2AgIB/gYGAg4N/en18fYB8foCBgH6BfoB+foCFfn9/gH18
foCAfIF/fYCCgIN/gHx/gYOBgICAhICAgYGDgH+BhISEhICFf4CCfYB/fX6AfYCCgYF+dX9+b32BfoCBgIB/gIGAe32AgICAf4CAhoGBfX6DgICGfn6Bf4B7f3+Af3+AgYmCgICFgoCAf32ChX6EfHd/fIt+gH+A
gIGAg4aAf4GBgoGAgIOGf4CAgYB+fnyJgYKBgICDgYKEgX6Cf3+Ad4CAfnp9hYCBf398f4B/gIB/gIB9f4KAgICKfoCAfYN+eIWAfYCAf4B/gIN+hICDg4F9gH19gIGJg3l/gIKBgISAg4CAgICAh39/gX9/foKB
gICAhICAg4CAfnt9gICAgYCAfYeFgIF8gIF/gH58goF2e3+Bg4CAf3+AgIB/gYOCf36AfICAfXt/gIB9gX6Af36BgH2Af3uAgH6DgYCCgYN/gIKFhYJ/gX+BgIB/f4GAg317hXyHgIGChnuAgoCAioKAgH+Aa4KB
hX98gICBgIZ/gICAf4SBgoB5gn1+gn9/foB8gICAgH+Gf4aFf4Z/hH9/fYCBf4GAgn6BgYCAg4J8gIB+fX+FgIGPgYGBfYCAgIB+gH+AgYCAgIGAgIB6gHuAgH+DgIGBgIaAhICAgXuAi4CCgXx+foCAfoCAgYGA
gn+AgX6AgH97goB+gIGAgICBgIGAgoN7fYJ7gIB6f4CFg39+gIGChYCAf3+BfoCBg4CAgoB+gH9/gH2Eh4OEfoB+gISAf3+Dgn6AgIKAgoB9gICHg4CAfoB9gIGCgX+AgXyAfoGCgICAgICAfn+Af4B+gn+AgYR/
f3aAgIB+gHyAh4B+gH9/gYB9goGAg35/gIeCgIR/fX9+gX+AfoJ6fYB/f31/fYF9gX9/gn57goCCf4B+gYOAf4GAgIB/foV5gIF/gHyEgICAgIF/hn+AgYB8fn+BgH+Af4CAgHmDgX5/g32BgYB/gHt7gICAeYB/
gH5/gH6AgoCCiH2Ag4B/fYCAgYCAgIB/gHp9gIB/fYB/e4CAgH5+f4CAiYB/gIJ+gIF+g4GJgIB+fYF/gH+AgICAf4GAf4B/fYKBf4KHgn+AfYCAf32Cf4CAgoGBgIKEgYR/f3+AfYCDgICAg4OCgICAd35+gYN9
gIB/gIGBf4GAgIl9gX58f4B+f4B7gYB/gYF+gYSBgn6AfX+AgYB+g3+CgYKBgH6AgYOAf4CBgIR8gX5/gYCBgH2AgH+AgH+AfYF/gX+Jfn6AgYB+e4SCg4GAgYB+gICDf36AgYKOhIF1gX57foF9fH9/f32AgoWA
f4B/fX5/gYKEgoKAgol/gnyBfIV+gIOAg3d/gYCBin1/gIKAgIF9gICBgIKCgICAgYCChIGAgXGIgIOGf4SBgICAf32AgoCAg32Af4GAgICAgYB+fnyDgYB+fn6Ag4B+foB/gH2AgH6CgYCAgYCBh4SAgIF8fYGB
g36AgHx+fn97gICBf4B6f4SAgIKAgIGAgYiAgIB+eX1+fH9+fYB/gHyAgH6AfIB+g4GAf4CBgICAgICAgoB+gICBf4KDf3p/eoGAgX+AgH9+gICAgIB/fH+AhYGAgYJ9foB+gICAgYOAin+AgH6CeoCBgHx/gIJ9
e3mBfX+Af3l/f4d/dXeAgIB4gHyAgH6Af3d+gX+BgICCgIB/gICDf4CAgH2AgX5/gIGAgIGAgIeAioJ/g4mBf4CDf4J/gH5/gIB/gX+BfYCEg32KgH+DhH59e4B+hH+CgYCAgYCAgH+Af4KAfoOAg4CAhICBgIGB
hICAfX6DgICCf4CAf36AfoCAgIF/f4B+gICAgYB/foGAg4uAgYCDgn+AgIB8f3x+gIB/f3+CgoB+gX99dX6BgX+Af4GAgICBgIF+gX+Ag4CBfn2BgIGChoaBgH19gICBg4GCgYGAgXyAfYCFf399gIOAhYKDg36B
fX9/gICCfIB+gH6Ef4CAgX+Af4aAgICAgIKAgIF/gH9+gIJ/f4GAf3iBhn1+f4KCgIB4eYCAgICAgISBgYKAgYKBfIOAgIOBgHp9gH6DgH5+gX6CcYKAgo9+gH9/goCCgH+IgIqCgIKDfICAfoGBf4CBf4WAe4CA
gX+AgHqAhH+CfIB6gHt8gnyEgIB+gIB/g4B/gICAgIF8gICAeIJ+gYZ7f4CAgIGBgIJ/fn1+gIKAgICAhX9/foGFfoGBhYF+gYOAhIB+gICHgYKDgoWAg4GBf4CBfoKHfYCBgIGAgH+BgIKAgoCAf4B9gIWAf35+
f4CDf4R+fHqGgH+EgICAgICBgYSAdX+BgH9/gH+Bgn97gHyBgIB+gIV/f3+AfYCCgH9/gYCAgICAfoKAgX+BgH+AgH55fICCf36Bg4KBf39+eoN6goKAgH2CfoCAfn+BgIGFgIKAgIKBgX9/gH+Af4GAh36BgICA
gICAg4CAgoB7fYGBgn96gICAf4GAf3+AgICAfoB/fYCBfoeCgIKBgH16gH+AeoGJgHyFgn+AgYOCe4GAhIGDfIGCgYCCfn+AgH6BhIB8goGAgYB/gICMgoCAgXZ8gIB9gYCAgIB/gYCAgHx/gIB9gHmDfYCAgIGF
g4B+gYB9f4OAe4GBgICGiISAf36BiIB/foGAhYCAg35/goCAiIKAfYJ8gIGCgX+Df4B/gn+Cf3aBgIB2gYB+gIF/g4GAgIaAgoGAgIOBfoCAfoaAgH9/f3+DgoCAgIKChYKAfoCAg4OCgX1/f36DgICBgXuAgYN/
foCCgn57gYN/gH6BgX2BgYGAh4KAgYCAgHyBgoSBgICBf4GBf36EgH+AfoaDfYCAgXyDioB+gH+Af3+Af4GAgICBf4CCgIOAfn2AfoKCgIB/goCAgICBfYB9gYB/gH16gICCf4B/gIOEhXiAgH2CgICAf4GAgH96
f4J5gIF7gYB/f32AgoCEfIKAgoCAgH6EgICDeoiBgYB+fn99f4CBhICCgYCAgoF/gH+Afn+AfX2AgH59hn6CgIGAgn2AgHqAgIF/f4KAf4GBfYB0gYCBgoCCgX+AgIGAgH+AfoeDgYJ/f3qBgIGAgYaAgICAfoh/
hICAgH1/f4KAgIJ6foCAgH6AgIOEgH9+gYeBgIGAfICAfoF+fn9/gYCAgIGAgoCGgICKfoCAhISBe4B/gn9+f4OAfYGAf4KAgIGAg3+AgH6Afn5/m3+AgIGAgoOAfICAg36Ag4B9f3+DfoGBhH6AgICAgYKAgICM
gYB+iXaAgIiAf3+EhIB/gYCAgYCAgIGAgICGgIGDfnt+e4WDgICCgH2BgIB/gH+Eh3+Af4N/fnuCgX5/gIJ+e4CCf39+foGDgId+hH+AhYGAgoCAgHx+iX6AfYGAfYCFf36AhXqAgH+AgH+AgY6AgYN8gICBgH19
gn9+gYKBgoCEhId/fYGAgYR+foGAfoCAgoOAgX+AgIGDgIOAfYOFgICBgH5/f4CBf4CAgYCCgYaBgICCf32SgYCCgXl+gIKAhX+Vf4B9goCDf4B9gIB+hXuEgH5/hH59eoCBhIF+gIB/goCAgH2AgIWAgYiCgYGC
gnqAfX+CgoCCgYCDgoCAgH6Bf36BgH+AgIOIf4B/f4F/gX+EgIOCgn2AgISBgH+AhICAf4CCgICAfnx/gH6Df4CAgIOAgX6Af4GAgICFgIN+fX2AiYN+e3+AgIB8hH+Af398g4GAgX+CfoWAgIGAfYJ/gnmDfIB/
gIOBgYCAgH+BgYCAgoGBg4GFgICAg4OIfYOGgH9/foR/hoOBf4J7f4B/gICAgIB/f32AgHt/g4CBgoCBf4CDgICCgH56gHyBgIODgIGAgIGBgX+AgYKBgIKAf3yAgYCAgH6AfXx/f36BgIGBiIB3f32AfYKBf4SB
gICAfYWAgX2AgH6BgICDgHiAgn2FfoN9f3+Af3t/gIJ/g4B/gIB+gIGAgIKAgIB+gIODf359gIF/gISCf4CBgn+BgYaAgYCAf4KAfoCAgXx+gHuAf4KAgX6BgH+CgIF/f4CCf39+gn2Af4CAgHuAg4CAfoF8fIB9
gICCgICAgn6AgIOAgX5/gYCAhIWAgX+CfYWCgH6AgICAgH+AgH+AgH2CgoGAdIN+gH+CgYCAf39+goGAgIGDgICAf4J/gIB+foGCf36Af4N9f4F8gYJ+gIB+f4B+gIGBgX+Ag4F+f4CBgoCCgICBgIKAf3h/foCA
gYCCgICAg4WCgIB/f4CEgYGAfXCAe4CFfYGAf4GFfoF/f4CEgISAfoN/gn+CgIGAgH+BfoCAfoCBfn5/goCCf32Af4N+fYJ/gICAfoCBgoSCfoCAgn2AgYGAfoGAgXt+gIGAf36AgoGAf39/eX+FgICAh4KAfXd9
gIKAjn+AgoCDgICAgH57fH+BgX+Ae4KBgHx/g4KBhH+DgYOEhICKfYF9gIuBhH+BgoB8gH98gICAgYKAgoB/f4J+hICAgICAe4GAf4B/gYCAdn+AfoF3h5GBf4CAgYB/g4B/gIGGgIB6gIKDgIJ+gIB/gIOAgH+B
foCAgIKAhIGAgIF/gn2AhoJ/h3yAgX6AfH2AgIGAf4B/foCAfoCBgHaAiICAgIaBgX2AgH2Af4GAgYKAhYSAgYB/gH+AfX2Af4CAhH6BgH9+f4J5gYKAf3yCfX6Af36AgISAiYGCfoGBf32DgX6AiICAiICAgYF+
gH+Af4SCgX+BgICCgIWAfn9/gIN+g3iFgH+AgYKAgICBf3+CgZSAgIF4gH2BgYKBhIWBgIKAgICAgYGAhoCAfoKAf4CBf4N/gX1/f4B7gX+BgIKAf4CCgnuCg4WCgoCAgIN+f3+CgH92gIF9gICMgIB/gYGCeoCA
gYB8f4KAgIF/goJ6gXqAhoJ/f4F/gYiFf4CAgIB6gICDf4F9goCBeYaAg4CAf4CFgX2DgICAgICAfoB+hH+AfYGDgYB+hISCgoGAgIeDgICAf4CCgn+BgIB/gYKAgH2AgoGAfn6LgH+BgX56foB+foCCfoGCgYCA
g4CBeX2AgH+BgICFgn+AgICAe4CAgHyCgHp+gYCCfoGAgICBe4F/dICAf39+gIGAgYGAe4CAg4B/f4CBf39+fX93gYCCgH9/f3+AgoB/gIKBgoCBe4F9gIKCf4GEfn9/gYB/f4CFgIOKf4CFg4CBgYCAgIJ8gYCC
hoCAf4R9f3+Af35+gYCDhnx9f4B9gYGAdYB9gX2AhH+DfYKAhICAgYB/goCAgIB/foCAg36AgoB/gIKAgYmDgICAgYF+f4B/gIF+gICChYBzhIB/goCCgHyDf4B5f3+Ef4KDgICBgIKBiIB9foGAfX5/gH+DgIGA
gYB0gIKAgX59gICAg32AgH2BfoCAgH9+gH+AjHx/foKAhYB/gIKAgoGDgICAgYCBg3yBgIqBfoGAfH6AgICAgIB/gX+Chn5/gICAgoF6f4KDgHqBfH2AgICAg4CAgIB9gYCAgH+IgIGAf4GAfX1+gH2BgICAgH6A
hHpvf4KBgn+Cfnl+gH6AgH+DgoGBgoCBgIKAgXx8foCBgYCEgXuAf32AgIGDgIV/fn+Afn2DfYSDhYCAgICAf4KDgICAgIGAgH+Cf4CAgXyAe4CAgoCAgH6BgICFfoWCgIB/g4d/gICCgYOCgnyBgH6Gfn5/gIB/
f357gIKBf4CAgYGAgYCAgX6Af4GCgIJ+gIGAgH58foR+g3+AhH6AgIR/goGBgIaBgIR/f32AgYCBgX+AhIN7gYGBgn+JgYV6fIF8gISAf3+BfoB+h4F9goSFgYF/fYF/gnp/g4CGhYCAg4CBf3x/gICAf4iAfoaA
foCDgH2AgH9/f3+Bf4F/fX2EhX9+gIGFf4CAgH+Ag4CAgIGAgYB9fYCCgIOAgICBfoN7gH2CfH5/gn1/fIWCf4CDiIB+g36BhoKAh4CAgnqEgIF/gYCBhYB/foCBgIaBgXl+e4ODgH+AgIB/f4B+g4SCfIKBgX2A
gYWAgH6DgIGCgIKBfYB+goGAg4CAgnt9foB+gH58fX9+gH94foCAgoCBgYB9gYF+fYJ/f4CAgH+DhH+AfoB/f3uAgYCBgIl+fYCBhoCCdn+BfoJ/f4B9fYB/gH6DgX+Ag4J/gH+AfoGAfoB8gYKAgH9/gH6AhH1+
goB3doWCfoGAgIGAgoCBgICAhICEf4CFgIGBgYGAe4OCf36Af4CCgIF/gIB/f4aAgYCAgoB+e4GAf4J8gYGAgICFgIaAgICEf36CfXyCgIGAgH99g4WAgH+AiH6BgX9/f4GAgX+Ac4CBgYWBg4GAfoBwgoB9gX6A
gn99gYJ3g4B+foCAgH+Ae32BfH+Ag4CAgICAf357goB9gIOAfIB/gIJ+hISDgH+AgX5/hH+ChIR/goOEf3+AgH2CgHmGgoB+foF/f4CAgICAf4B/gIJ9gn6AgoCAe4CAgIF9gX9/h4B/gICAgIKAg4F5gIF/gIJ8
iIB+gIWAgYCAf4WBgH+AfXmAf4B+gIB/gYKCg4CAgICDgIF+gIGAg36CgoGAgH9/foKGgICAgISAhHuAeH2AeIV+gICAgIB9goB+fn2AgX6KgIKAgICBgICAfoV9iYGHe357fn+AgYCEgIKBen6AhYB/gH9/gHuC
gYB8fIKDgH5+gIOAgYB+eICLgIF6gIGAgn18gIKAgIF/gH+AgYKAgoCAgoCAf4KCgIB+hICAgIN+gH+FgIJ/gIF/gYCBeX+Bf3+BgIB9gIOBgIF+gICBeHuAfICBf4CAf4GAf4F/gH97gYGKgICAgYF/goGAgYKA
gYCCgICAf4OCeoCAgYJ+gICEgYCAgn59gn9/gIOBgIN6goCBhn+DgH+AgYGHfoCBgICAf4KDgYGDgH5/f4CBf4OAh4KBgn9+gYB+gIB9hH1+gIN/gIGAgoKAg4J+gIKAgoCBgYGCf4KAgYCBg4CAf4B9gYGBgH9/
gH+LgIF+fIF+f4GAgH99gH56gYCCfX2Afod/fHuBhYB/gICBgICBfoF+gYB6gICBgoF+gYCEgIOAhoF9g36BgIR/gH6AfYN7gICEgH6Gfod+gHyAgH6AgIB+fn6BfoGAfHl9f4CAgIGAgICEfICAgH+Fe39+gICC
gH+AfYN+f3uAf4GGf36Dg35/gH6AgoOAgICAfoB9gH6Bf4GAgYCGgn6Af4J9gHyDgIV9f4CAgH6Gf4B9hYKBfYKAfoCAeYGBgX9+gn6AgICAgICAfoV/gIGDgH+CgYSBgYCAfYCAgIF8gIGAgIB/eYCBgYJ/gH5+
gH96hoCCgYF/ioCIfX+AgIGAgIKAgICAd4CEgH9/gH+AgXyGhYCAgIB/gIGAgYB+f4CAf4CFen6Cg4CAgICAgIeCgIB+f4B8foWCgX6AgX1/g4CAdX+AfoKCgYCBgX6AgIKAf4B+gYCBf4GAf4CEgYCAgIF/fIB/
g4OCgoOCgoKBgn+AfYCAgoKDgIJ+f4aEgHx6gICBf4R/gIGAgIKAe3x/goaAgICAf4B/gICDgoKCgICHgIF+gIGAgX6BgoCAgISAfYGDeX2CgYCAhYR9gYB8gYOBfoB+gICBfICBgH+HgoCBgICAgHuAg4F/hH6F
gICAgHyBgYCAgH6AfH+CgH57g4B+gIKAf4OAgX99gX+Gfn99f4GBgIGDf4GBgICAfYCAgHuAfoOBfoKAg4ODg4KAgIKAgYOBgX6AhYGAgYF/hn9/gYB/gYB+gX9/gIB9gH+AgIOAgXqCfn+AgXyFfYJ/gIF8g4GH
f39/hoB/gYCAfoCTgICBgIGBgX+AgYKAgIN+e4KAgICBgICCf4GBgHx9hIWEgoF+gICAgX+AgYKEe4B/gH2AgIN/gn9/gICCgIF/gYOEgH9+gH+EfYCDh3+IgHyAf4KCgHt8f4KAgIB9f3qAgICCf4B/gIB7foCA
fH6AgIB/h4CAgYCAeoB/hIF8gIKAgICBgH+AgICFf31/gIKAgoB9gICAgIOAg4KAgIR+f36BfoB8hICAgH5/fH19gIB/gICAf4CAgIB/goCJgICAfoCAgYN+gISBgICAgYCBgICBh4B/gXx/fYCCgIGLgoCAh4J/
goB+foCIhICAhoR6fn2AgYJ+gH6Af4CAgIGEgICBfYCAgn9/fn+AgH+AgH+AgHyAf4GAgYCCfoCAgIF6fYB1fX2BgICGhICAgH6CgYCAgoWAe4B9gn+BgYV/gH+ChYCBgn+AgYCAe4B/gYOBgIGBf32DgIGBgIB/
gICCfoKDgYCAf4GAh36AgHmDg4GAgYiBgYCBgICAgIB+gIF+goCBgX1/gICAgXx/goJ+f4CAf4CBf32DfoB9gIB9gH5/foGChYCAhYCCfoCAf4CCgH5/gH90gICBgIWCf4CBgHx/gn6Af4SAf4CBfH+AgIGAgH6E
fYCAgoGBgoCBhICAgoCDgIF+h4CAfoCAgH+CgX6CfYB+gHl9gICAgX+AgIB+gn53gIOCe4V/hIKBgoCAeXyAgXyAgoB/f397fn+AgIGBf4B9f4CJgIB/gIGAgn+CgYB/f4F/f4GAf4CAfYaAgniCgX9/goCCgH5/
gYCCgoZ7gIJ6gH+AgoB+gYCBd39/gICmf3+AgH2EgIKAg4R9goF9hYJ+gIWAfH99fYKAf4CAgISAhICAgIaAgH+Af4CAfn6BgHuCgIKAf4N8gIB/gIGAhYGAfoCAg4CAgIB/goB9gYB/goF+gYWBgYV/hYSBeoKB
gH+Bf4CAgYCBgYR/gH+AgICCf32BgYF/hH9/gImAgICAgYGCgIB/gICAgYCCgIB/gIB9hYGAgICAfnyAgIGAeYCAgIB6gICBjYCAfoN9f4CAjYGAgIGAeX5+gHWGf4F9fIaBfX9+f4CAgIWAgH9/g36Af3yAg358
gIaBgH58f4CAgoCDfn+AgICCg4CAgoB/gICCf3+DgX+AeX5+f36AgX2AgIB8gIB/gIF+gYOAgIB/e4GFgHt+f4aAgHyBgX+EgIWBhoGGgYB7gYB+gH6Bdn5/gH6Af4R9fn2BfoOBgIJ/gH99f4CAgIN/gYGAf4F+
fIB/goOAf32AgIF9fYGAgH5/gH5/gYGAgIF9hICAgICAhoB+fYCBf3+AfoCBf36AgYCAgXuBgYCAgIB/f4GAgIGLgn2AfXyBgoB+f4KFfnuCfoB+goCAgYCAf4CBfYN+d3yAf4SAfoB9gISCf4KCfnt/gn+BgIB6
goCAgX+BgoCFgX+AfYCAgIKAgoJ/gICBgIGDgICAgYKCf4B+g4F/f4B2hYGBgIF/f35/foB+iYOBgIGAfX+EfH6BgIWBgX94gIB/e4GGhn18goCAfn+Df3yBf4B/gH+EgH5+fn6CfYCBf4mAgICAhYOBgH6AfYKA
gYKCfoCAf4B4gYCCf4KAgYGBiH2AfIl/f4B+gICAf4KFgoJ/gICAgH6AgH6BhX9/gICDf4aAf3t+f39+fHiAgICFgXyBfn+BgYKBgYCBg4F9f35+fIB8g4CCf4CCf4F4g3+BhX+AgYCCgoCAfYCGgIOBgYCAgHqA
gnSAf4CAgH6AgICBf4KCgIGAfX+Afn6DfH6AgX19gIGAgIF/f4Z/gICAgICAgoB/gYN/gICBfoJ8gYN4fH5+g3+Ff4N9gICAeYKCgICAgX6Af4F+gX6AfoOAgIB/gIGCgH99gISAf4GCgn9/gYaAgX2BgoCBf4B/
f4V+gIB/gYOAgICAgISAgoB9gH+Af4B/gH2DgIGBgISAgICAgH6AgJKDf4CBgYF/foOBf4GAgYKCgId/gIB+gIB6f4B8gYR/f4d/gYODgIB+gYF3h3+CgoGAg4B/gICAfoCIf32CgHmAgH+BfnuBfX6AgXx/i3+F
gH1/goCEf32AfIGCf4GAfX1/gICAfoCEgH5/fnyAfoB+fX9/gIJ5gIeDe4GDf4F5fn5/gH+BgICAhYCDgICAgIB9gICCf3+AhIV/gH+AgH+Cg36Cf4CAf4CAgoCAfoJ/f4CBf39+gn+AgIB/gIF/gYB9f4R/fYCA
gIB/gH99goCCf4CAgX+Bg3yEgIaBgoV+gIGAgH99f4CAf39/gIeCgHyCgIF/f3yAgoCAiIGAgIB/gICAgoCAgICAgX+GgH+Af4GCfoB+fn6AgIN/gX+AhICAgoKAgH+AgICCgHJ9f31+foGBeICBgn6AgIGCgIOB
f3+AfIGAfYSBf3+BgICEgH+BfX6AgYCAgHuAgYCAfoJ9gIGAf39/gICHgYOAgH+FgoCAgH6CgIB/gX+Df4KAgoB/gIB/gIOFgH+AfX1+gH+BgICAgXN/foCBgIB/gIF/goSAgIGAgYCAeoB9goF9hIB/d318gX2C
fICAf4GBgYCAgYB8gICAf31/gIJ+gICAgYB/h4KEgHd+gIGBgH+AgoCBf4GAgIB7foCAgIB9gIODgIGAgICAgYCAgIt/eoCBgn+Af3uAf3+Ago5zhX5+gn6AgYSBfICBgYOAf4F9gH6Agnx/gICAgYCBgICAgIB/
h32Dh3yAf4CAfn6ChH51fICAgIGAfYB9gH+Bd4B/goCAgIWEe32FfoF9goKBdYCAg3+Ag3+Agn+FgIB+gIB/f3uAgYCAgX+AfYCBgYF/gH+FfoCAfoB/gYKAgICAg4WBgXuAgICAfoCAgYCEgYSCg3+AgIB/goCA
eICAgIKCgH+EgnqAfIJ+gHx9gH6EgYB/f31+gISAf4OChIB/fYSCgImCf3+AgYh+goB/iXqBfn+AkYGBhH+BgYJ+fYCWg3+CgH6Af32DgICAgIB/gYKBfoGAhYGAgH+DhIN7eoKAhICAf4N6gIB9hYV/gIR8gH1/
foGAgIJ/foKDgIB+g4B/gHyDgXx+f39+fn5+fIOAgYCAgIB/gICAgISBgIOAgIGCgISFgYN8fn6Ae5CCgHyBgYF/fICAgH+AgYKEfIGAf4CAgICAgn99f4CAf4CAhYV9gIWAgIGAgIB9gYSBhn99gXuAgYSChX+C
gIB+gH2AgoCBf4CCgH59hICAfoWAf3l+fH2CgYeAf4CAe4KBgIBzhYB/fH+AgoaEgH9/f4CAgIGAgoKAf4CChH6Bh4B/gYCPf4J+gICFfn17foKDfoCGfYCDfYKAgIKAfoGAfYWAgIKBgIaAgX6Bf4B9e3+Bf4Bz
gYCAgIB/f4GBgH+AgIGAgYCDgIGAf4F+gYOBhH+EiYCAgnh/gYCHf4qAgIN/gIB+gICEgYB+fXWAf4CAgHqCfICBgoB9gIJ/gYB+gYCAfI+DgH+AfYKDgIODgIGAgH2Ag4B/f4Z+gIB/gH92fX9/gYOAfoJ/f4CA
gH5/gYJ/c4mBfYJ+foCAgH+AfoCCfoKCfIB/gYGBgICAfH5+fYCJgX1+gYR8eX1+hICDgICBfYGAgIF/gYWAgH9/f396foCBgIB/gIKDgImBfn+AgXySgoSDf4KEf36AfoF/gpCAgICHgICAf4OAgIZ/fICAgIKE
gHiAgn19fYWDgIGAgH+AgoCAf4GAg4CDhoF/f4CAf4OBf4B+gH5/hIN9gYN/gYN8gIF/gH6BgYB/e4CAhIN9gIOCgYV+gYCAfoB/gX6AgoCDf3+BgH9+gYCFf4CFgYKAf4KAfYB/f4CAfoKDgH+AgYB3gX5/gIJ/
f36DgX9+h36AgIJ/gH+Af3qAgIB/gYCAgH+AgIF9i4F/gIGCgIOBgX+Cf4KCgIJ/e4GAgICAgIB/eICAgH6Ef3x/foGAhIJ9goWAhoB/fn6CgYB6gYGAgHyAgYCAf4B/g39/hICAe36AfoB+gH+BgH+EgYCBgIGI
fYKAgICBg4B5j4CAgH9+gHyBgn6Af35+fn+CgICAg3uAgISDgYB9g3t+gIB+g4CAgIB/gIB2gIB/gICAgICCgYOAgHeBgHuAfICAgYJ/hYCBgoCCg4p/gYp/gYCDgIKAgoCEgIGDgXuGgH+Gg4B+goCAf32AgYGA
gICAf4CDfICFf36DgIB/gICAfoF9h4CAfYCAhX6JgIB+gIB+goCAf4R/gH99e3+AgH+CgIOAg3+FgIB/gH9/gIB+gX14goSJgH+JgIF5gYCDgH+BgYB9f4CBgoF/fX5/gYB+hICBgH6AgYWFf32DgoCAfICAfoR/
gXt/gHODf3+AfIB+eYB+fYB6gnuBgICBgICBgH+AgX+Ag4J9g4WCeYCAgIF1fICBf4CAgIGAhH+CgICEgIaAgIB/gH+DfH6AgIOAgYKAe3+AgYGLgn+AgICAgH+AhH+AgYCEgn9+g4KCgH+BgIF/fn2DgHx9foCC
gICAgGx+gH1+f4CAf4B/foCCf4CAgIGDf4CAgIB/gX59f4CAgYGDgIR/f4B9inuBgIR/gH+AgXqAfHt/gICAgoGAgICghIGAhX+AgYOBgICHgICEgYCAf3yAgH2AgIB/i36KgoCAgIWBgH6DgICDgICAhX+CgH5/
goCDf4F9f4CBfn6AgH5+fHt/gIN/f4KDf4B7iICDgImBhYCAgIB/gIGAhICAhH+Af4CAgX6BgH6CgoB9g4CAgX59f35+foKAgIGAg4CCgICBg3+BgIGAgoCBgIF/f4CAf4CAfoJ/gX2Be4J/goJ/gYKCfIB/fYCA
gXqAf4B/gICAfoOAf35/gICCgICAgIGAgIB9fHx+f4B9gIN9foB+g4GCf4CBgoCFfoGAfH+AgIKAfn+BgYCBeIB/f3yAgH9/gI5/gIJ/gYSBgH+ChX5/fX6AgoJ/f4B/gYB+fY2Agn9/gX2BfoB+goCAgoKAgH57
ioGAgH9/e31+g4J/gIyCgIJ/gYSBfYB/gYCBgH1/d36AfoJ5f4GCgICAeYCAf3yAhIGAeYKAf4B/gH+FgICGf4CEgoKBfHN+foCCe4B9gH6Cen99gYN/gHyJgYF6gIB+gIB8gIGAfICAgoN/gH99hH+BgYKAgIGC
foiBfoGAjIOChH2DgX+AgIB5fYGAgX59gH9/foJ/gH5/gIaDf4F+gIKAgoB/gISAgIODgIB/gX+BgYCBgIJ/gICAgIB/fYGBfIGCgIOAgYCDfoB7gYCDg3+Af4CAf3+AgX5/iIB/gIWDgXyDf4CAgICBgX+AgX+A
gH+BfH+Be4CBgIB9hoF/c3+AgICAf4eDf4GAgIB+f4F/gICBgn+AgH5/g4KAgIOAgH2Aen1+gnSAgIaCf4CAgIWBgIGCgYCHgIF+eYCBf4CAgHp+eICAf4B/gIGAf4B9fYJ4gH1+hYB7gIF8fn+Dgn9/gIKBgIF7
fn6AgYCAfoKAe4B3gH+BgIGChICBgICHgHyAgIKAgH+Af32AgYCAgnyAfod+gIB+foKAgH+BgIGAgoCEfYCBgYN/gIF9gYB6gIF+jH+AfoN/foCBgIN/f4B7goGFgX2Cf4CAfYGBgICAgIF+f3+CgIGAfIB+gIOA
hICAfXuDf4B/goB/e3yCgICAgICEfoJ/f3+AiH2BgISAgICAf3yAf4CAfX9/gH9/hICGfICAgoCAgIGAgoF/gYGBiICHfYF/gX+Cgn+AhISAgH5/foCAgIB/gIGAf4GAgn+Ag4F9gn5/gH59hIKCgIB4gHl/gn+B
f4B8gJCAgIKAhIB/gH2AgH1/goSBf4OAf3x/gIF3gYGAf4CAf3qAhISAgH2AfX+BgoCAh4GBgICKgYB/gH5+fX+Ag4F/gIB1f4CDgIZ+gnuAgIWFgXyAgICAgICAg4GAgYF8gH+AeoCAgICCgICAgIGAgn9+g3yA
gIGBgIB/goGBgYCCgYGAf4CBgYOFf3t/gH+AgICAgoCAgIB+gYCGgICCgICIgIGAgIWAgX6AgX+BgH+AgIB/fIKAe4CBgIGAfoB+f3+AgoCCkX+AfH19fX6DgYGAgIB+fICBgICAen57gH+AgX6AgICDgICIgH6A
eoCBgIWQf4B/gYaAg399f4N9f3+Agn+FgICAgIN+gICCgICAhId/gIGBf3+DgIF/f4KAf46AgYCBgH2AfoCDgIN/gn58goCFgH+BeYCCgH2BgX+BgHiAfX6Cen+BgIOAhIZ/gH9/gH9/gYB+gIN/iX+AfoJ+fICB
gICCgH+Cgn+AgoKAgn9/g39+g3+AgYGCgIKAgH+AhYN/foGAf4CBgoCAgH+AgYCBgIJ9gYF+gH+AgICCf4aHhoCAgYCAgIKAgX2BgoB4gIR+f4GCgYGAfoGAgIGAgIOEgIB/g4SEgICAgYCAgoCAgIB9f4WAe36B
gYCAe3+AgYJ+gYp9gn99hX9/gICBgH+BgoCAgH91gH2BiIB/doGAgH9tfoF7gX5+gIGAfYGEhYWAgIB+gIJ7gICAgYCBgICAh4F+fIB+gH9/gX+AgYB+gIGDgIB+gYCAhYB+foCAgICAgYCDf4B/gIGBhH+CfYF6
gX+IfYODf4CBg36AhH93gIB9f358gIKCgH+Bf4OAgXqDkX6AgIKAfoCBhYCDgYCAgYB/f4CAgIGBgYaEgYCAf4SBgH2CgIOCgH2AfoSAgoKBgoCAgICDf4CAnICFgICBgICIgH+BgIGBg4GCgIF+gIB/gYB2gX5+
foCAgYB/gICAgH1+gn96fHyAfn6AgYCBgIh7gYJ8fYF/e4CCe4GMgH6FgYB9fX9+gIGAfIKAgYCAg4GAd399gICAfICAgH+CgYJ/f3qHf4N/gIOAgH2Bfn6BgIF7gIOAf4eAhICGgn96gIB8goiCgYB/f4B9gnqC
fYCAgoB+hYB/gIGBgYCBgYWCfoCAfoCBgHx+gIB5gHyPg4R/hoCAe3+AgICDgoB/foGAfZR/goeCfIB+foCDf4CBfYCAgISBhYCBgH+BhoKAf4KBeoCBgoF9gICAf4B9gH2Bfn+AgYZ+gH+AgICBfoCAfoF7gIGB
gH9/gH6BgYB+goCAgICAf4B9gn+DfoB3gX+AgHmAgICBgICAgH98gIKIg4KAe3x9gIF7fICEfIB6f4CFfoaAgoJ+gH6AgYCAhoKBfYGAfYKAgIB+f4GAgoCAgIGAgIB9gHx/gX5+gH6AgICAhYGBgYCBf42EfYyA
fYN+gYCAf4l9gYGBfoCCfIOBfYSBgICAgIJ/g4CBgHqAdoCAgISCgIOBj4J+gIGAgICBgICDf4GBgoGAfoGAeYB/gYF8gnx/f4CDeoB/f3yBfn+CgIKGgIKBf4B7gH58gH1+gH6AeoCEgYKCgIKAgoCAgIB/g36D
gIOBf4OAgX+Ae4CEgX6AgIJ/gH2Cf4CAgoCAgH1/gIOBfYKAfn98eoCEfYCBgIOBgH2DgH+BgICAf315f4GBgH+Ef3t+gYCAgICFg3+AgX1/gICBgIB/gH+Af3+BgX+BfX6AgIGBgICAgYB9f4CBgH5/gH2BgHt/
gH2Af4KAfYCEgIB8gICCgIOAgICAgnWBgnd/gYB8fYB8f4OAgX6AgH2BfoKAgHyAgYGBh4GAgIGAg3+Afn6AgYKAgoCBgH+BeIB+gX+Af4KAhnN+foKAgH59gH+AgIJ/gICBgIKEgH99f398gIJ8gICBfn2BgYCC
g3+BgoGAgIGBgIaAfH6AfYN9f4CDg3+BfoCCgIR3gn9+gIB+gH95gICBgIB+gYCAfoCEfX6Ag4KIgYCAf4CBgH6Ag4CAgoB/gX9/gICCf4KAfYCAgYGDf4CCgoJ/gH9+gH6Ag36Agn99hoZ/iYCAgH6CgICGg4F+
gYGGgICBgIF/goKPgIeBgIGAgYCAf35+hICCgI5+gH5/gIGBf3t+gYF7gICCgXuAg3CAgHx+fYOAgIF0foF9gH16gIF8gICDhIJ7gIGGfoCAgH6Ae4GAkICAgIJ+foN+g4CAgH2AgH+BfnyAg36AgICQg4KAf4B8
gYOBgYCAgIB/gn6DgH+CgIB/gICAf4CBgYOAgoF/gX1/gH9+foCAgIKDgYB8fYCAgIJ8g36Dh4CDf32BgYCAh4CCgISBfoaAgn6HgICCgIGEgYCAf4B/gH9+gYKBg36AhYB+gIB9gICAgYCBfXyAf4B9hYWAgn2A
fHeEfn6Be4CAf4Z6gIGAgICCgn+AgIZ+gIOAgX+AgIGAcn6AgYCCgoB/gIOAgIF6hoR8gIB/goCEgH99fYB/gIKBfn16gH6AgHuCeoCAfn+AgH2AgICBgIJ/f36AgId4fn6CgIGTfn+BgoCDgIF9gIF/gH6Af4GB
fn+BgHx8gIJ/f4CGfn6Jh4Bxf4CAgYCAf4SCf4SAgH6Bgn2BgYKAgIB9gIB+gIWAgH2Cf4OGgHB/f397gICAgIOAg4CBeX+AgIJ9gH+GgYJ9e32Ag4SAgX2AfYCAfnuBf4CBgoCAgnV7gIB+gYaAfIGAgHmAgYOE
gYN+goB/gIGBgIqAgn2BgXqDgYKFgYB8gYGBgICAg36AgH9/gXuBf4CEgX2Af4CBgICBgXqAgIKDhoSAfYB/f35/gX1/gICAgICDe4V7fX9+gIKAgoOBgYCAf36Ae3+BgYCAfYB/gYF+f4J/fX2ChIiBf3+Bg4B+
gH+BgYCAgIKBg4GAfoCGgIJ/gIGAgYB+gIB+g4KCgIF/fYCCgIGAgH9/gXaAg4CCg3+Af4OBfoCGgICDfn+Af32BgH97f4CAgH5/gIB9f36AgYWAjoF/f4CCg4GAfYB8gIB6iISAfYGAgYN/hYGAhXx/f4GCgYCC
gIGAgHuHf4KBf4F/gYB/gH+AfYB8gIF/fICOgYCAgoF/gICFf4OAeYF9gH5/f4GAf4B/gYGAhH+BgH+AgIJ9hX6EhoGAf4CAf3+AgHqBgYCEf4R/f4F+gH+Cf4B+f4J/fX6AgICAfoCCgIB/gHiCfXx8gH+AgIF7
gIGAgH+AgIZ+gH+BjIGFgYB+foCEgYSDf4F/gH98gpmCf4J+gYKAgICBgICAg4GAgoB/gIB9e4F5gXOAfX2Bg36FfIJ6gH+AgICAfoB5gIGAfYGBgYKAgHp7f4CAgICAgIBxgoB/goB8gICAgICCf3+AgX+CgICB
gH6AgIB/gIJ6f4CCgICDgH9+gnp/f4GAf4CBhH2AgHuAgICBeX+AgIF7foF9gH98fYJ4goCAfoKAgIJ/f4KFe35+goGAfYCCgYB9f4GBhICAgIKDhIOAgX+Ag3p2gn+BgIV7hIGAgYSAgHx9foF+gHyFe350fn2B
fn+FgYN9gIGAfnN+g4GAgoCCfn+Ae4CCgH9/foF3f35+gICCg4CAgIGIgICAgH6BgYCAgIF/gH6BfX9/f4J+gIGBgoKAgoGChX6BfYB/doJ9gIB9fnt9gICBfH2AgIWCg4KAgH5/gH9/fn58f4N/f4B8gIF/g4CE
gICAgYF/g4SAgH6AgX6AfICCgH6BgIKAgYB5gYOBhXuAgoSCgYCAgIGFgYCCfX6Af4B+gICAgICBg4CCgH96gIKCgICCfn+AgoCBiIGAe3+AgX17gYmEgIKFhXiAfoGAgH58gG6AgIB/gIKAgICBgICAgH6AgICA
gH+Agn5/f39+hICAgoCBgH+EfoSAf4B7gX6Be4CBgYB/goB/h4KChICDgn+CgIB+cn1+gI9/g4B/gIJ9gH+AhIKCgoCBiH5/foKKgHh9gYCAhYCAg3+DgYJ/goCAf4CDgH6AgIB/fX9/iX6AgIF+gn6BgYCAgn2A
joKBf4B8gYB/foWEfYF/gIGAgH6AgICAgICAgIB/gYCAf3+EhYOAg4KAhH+BgICCgX98gHyCgIaAf39/foB7gH2Bg4CAgICAhYCBgHd/f3+FgH6CgYJ/goB/f4OAgX9/g4F9gICAgYJ+goB7foJ8gYB8hX2Af4CA
iX98hoCEgICAfYCAf36CgIKDgX+AgHyFgn6BhX6BgYB/gIB/gIB/gX+AgIB9gIeDgH6AgIB+eoB+f319hIGBgIB+gH+Af32AfoCAgH18goCHgYeBgICAgYCBf4KAgHx+hYF+h4B+gH9/gISAgH9/eoCAg4CGgICC
gYCCf4CAgH6AgIB2f39/gH6BgIJ9goF2eYCAgICAgoCBgH9/goGAgYCAhX9/fYSBf4F2goGBg4N/gH19f4CBgISBgHx/f4F/gYCAgIF/gYOAgICFfouBgIGKgH6AgIKAgYB+f4CDgIJ+goN+gICAf4CCgYOAgICB
hIGPeXR/fnuEfoCBgn+Af4B7fH5+gICAgYB/gIF/gIKAgICCf319goGGfH9+gIOJiX56f4OFfn5/fYCDgYB8hYWFgICAf4CAgYF7goCAf3+CgX9tgHh/f4CAgICDfX1/gICAgIB+goJ+goGAf4V+gIGCf4B9kH5/
fYB8gH56gX+Df3h6foB8gHuDgo+Afn9+eoCCf4CAgIB/gYOAg4F/f4CGfnyBfH6AgHyAgX1/gYCAhoCAgH+HgIR+gn+Afnl8f3+CgYWEgYCBgISAgIF/gIKBg4J7gH2EeYOGgH+Df3+AgIZ9iIB+gH5ygIKAg4KA
fX9/fn2AhX6Agn+AhYCFfIOAgH6BgoKAgIGCgX9/hISBgYCAgICCfH+Bf315g4CBhICAf4GBgH+AgYGDhn+AgIB/e4CBgn57foB8h4CAgIB+gHh8goCBgH+AgIB5f4GEgH6BhYOAfoGAgIGAgIB/f32AgYCBfoGA
gImAgICAgYGAgH+EgIB9gX2Afn+DgIB/fYB/goB+gICCfYCCeoOAfoCBf397foGAf4F8g3+AgIGAgIB/gYN9gICBf4B+gIKBf4F8gYGBh4J+fH+Af36Bg4SAf3yCf36Ag4CBh4CAf4CAgIB8hICAdH17gIKAgoB8
gYCBgIB/gX+BgoJ/fH97gX+Afn2BgICBgYKEgoCAfn+AeH+BfoCAf4CCgYKAj4CAgn2AgoB/gIB/gYSCfIB6hnt5foCAhIB+f31+gIWAgICDgH+AfoCAfYGAgHyBgIOBeniAgYGAgX2BgICHg3+CgIiAgICEf4GD
gYB+goCKfXx/fYF+gIJ+gICHgICBgIOAjYJ/gH59f4B4gIGAf4B9goB/gIODfYCAgYCAfYCAhH6BgICBhYGAhH6CgH5/foCAf4B+gH2FfICAgYB+gICAgIB+h4CAiYCAf35/gICAgYCCgXmAgIiAgYCFgIGAgYCA
gH18fnyCgIB8gn+AhYCGgH95fn+Ahn+AgH+Cfn2Bf3qAfnyAfoB/gIGAe4GAgoCAgIB/g4aDgIN/goCAgYB/fn9/gH6CfnyAgHx/gHmCgIGAgYF8fYCAgoB/gn2Af36AgYCAgIGBgX6AfX2DfX9/goN8gIeDhX6A
gH2AgIOCgH9/gIB/gX9/gIGAfoGBfn2EgX59fn94f4CBgIB/fYGCfoB8f36AfoB9gICCgIGEgIF/f4CGgIKBgIB6g31/gHp8gICAgHuAfoOCgYCAhYCBg4CBg4CAgH2Af4F6hHqBgX98f4KDeYCAeoF7gIGCgIB/
gX98f4GCgIGAgoR9f36Ag4CBfX5/f4CFfICBfICAhIJ/gX2IgIGCf4F/f4SAgH6AgXuAgoKAgYOAeoCBiICAgHJ8gIB5gICEgISAgIB/gISAgYB/foSAf4CDgIF7gIB+g4GBgIB/goGAgH2BgH+LgYCArICBf4F8
gIGCfICAgoB9gIB+gYB/gn9/f4h+gIF/f4SAeoKAf39/gH6AgX2GgICFgXyCf36EgIGAgoB/dH+BgH1/gYF/f4CAgH6CgYB+fYB9gYCBgIR+f4B9gH17f4SEfYF/iX+AgIB+goF+gYB+gH6EgYB9g3+BgX5zfoGA
gH+CioKAgnp7fX+DgId9gIWDfoB8hX6AgoF9gIGAgICAeoCBgICAgYGEgXt6f39+gn1+f4CAgICEfoJ/gH5+hH9/gIGCgICEgH+FgIKBgIB+gICBf4CAgICFgIKIgoOAf4B/gn6Af39/gX+BgICBgH+BgYGAf4CA
gId+gn2FgIaBgYJ/foF+goGBgH+BgH2AhIB2gH+AgoJ/gH+CgIF/f3+EgH6AgIKEfn5+gICCgH+AgICAfoCAfYCBgX+BhH+QgICCfoCCgIF+gYGDfoCEfoaAf4OjgX57fHyDgoB+gn9/g4GBgIGAfH6AgoGAgH6A
e4B9f4CBgYCBgYCBgH9+foJ+fIGBgId+gIGAe4CAfICGgICAgYqBgIGBf3+AfYGBgIV/gYCAgIB8hYCAgIOAgH+AfYCAfoKBgICAgICBgYB+fIB5f4CAeIGAeX5/g3+AfnmBgoWAgIJ+gICAgH6CgoB8hH19gX+A
gYKBeYCBgYCBgIGCgIKAgYCAg4V+gICAf4GFgICBgICAf36AgYKAgIB/gId1gICAfYCAf4KBgX99foaAgoB1gIB+f4B/gHuQgICDg4GCf4mCe4B8gXyCf4N9e4KEgYGAgX+JgoqAfX+Hf4N8gYB8foB/f4SCgYCA
gIGBgH6Cgoh8gH99hnt7gn9+fX+CgICAh4CAgXiBf4CDgICAgWmDgH+DgIB/fYKAgH6Af4R+fH9/hIGAgICAg4CBgH+DgoCAgX6BgH59gIF/gIF/gICAgISAgICAgX+CgIOAfYCBgIB/fICAgICAfoCJgH9+goCA
g3+Bg3qBgIuAgISCgH5/gX9/gYB+h3+BgICAf4CAgIB/foOAhIKBgH1+gYGAgHuBfoR+gYiKg4B9g4WAhICDf4F+e4CDhYCAf357f4CAgYZ/foSAhIKBgIGFgIKBhYF/goGBiICAgH1+h4CEgH1+f4CDf4J/f4CB
goKGgX9+e4OBgIGAgIF+gX+Af4CEf35/foSBfX9+f4CBf32BfoOAgIB7gIGAgICBhH6AgIF/gX+Af4B9j4F9gHmBfoJ/gICUgI59gIGAg4KAgX5/g4CAhn+FgIOChICBgYB/iIKAgH6Ff4CBen2VgIF9gIB6gX99
gIB3gICEgIGBgYF+g4l9gIF+gIF2foB/goCBfH5/f4F/gICAgH9/gX5/foCEgYCAgX6Ag4B5gIKDhIGBg4GGgIJ/fYCAfn6BgYCCg4B8goGAgYCAgIOFgYJ+gX2AgoV9gICAgHyBgYWDgIB+gIGCgoJ8goCCgH14
gIh/f49+goR/gICAiIB/f4CAgH6Bf36Af3aAgICAf4F1g4KAgH+AgYB+gX6Afn6BgH6DgH+DgIV9foCBfn+AgH+AfoGAgYKAf4GAgX6Ae4CDeoB/goCAgIF7foCCeoB+gICAgIB9gH9+gHt+gH+AfoWBiIN/fICA
goCDgICCg4CAgYB/lIGCf3+AfICCgH+CgYF+gXyBgISAhIF+gICCf4CDgX+Af4B+gYCAgYN8hYCDgISCfYGAgIKAgIF+g4B8gYOAgIN7gIB/gYCAfYCAgIGCgoB/gYB/f4R/gnuBgICBhICAfYF+gYCAg4CBfX+A
gH6AfoOAgYCDgH+AgIB8g3+DhIB+f3+Cg4GBgHuBgH6ChYF/e36EgIiAgH+DgXmCfZB/gH9/g4OAgISChICFgHqAgIB/gYKAhIR8gIKAf4B/gIKAgX+AgH5+gXmAgIF/foGBgYeBfYN+gH57f4B/g39/foGAf4KB
gYR9iX+BgIB/gICBgX9/goKDgIB/f4CAgoOAgn+AgICDgIR/g4CAfYCCgICBgIB/gX+Af4N9gIGAgYF8gYF+goCDgH18f4KCgH6Ag4CEgISAgIGBf36AgoCDgIB/gYB9gH+Bg36AgIOAgICAgoCEgH2EgICBgYGC
goB+g4GAgX+AfoCBfoKAgIB+gH+AhICAgICAgICAgIGCgIGBgIGBgIGAf36Af358gH+BgH+AfoF+goCBgYKAgICAgX9/gYB/gYh/gX2AgIKAgHt/f4GAd4B9gYWAgYCAf4GAgIJ/gIiAgYB+gIB/f4OCgH6Cf4B/
fYKBgIJ+foGCgIB/gIGEgnV9gX+CgX6DgYCAgIF8eoGAf3+AgH+AgIGBgYCDgH1+gIB+fYB+f39+hICBgX+AgIN/e4B+h39+g4CAf4CCgIGAgX6AgH+Cg4J/eoCAfoCDeoB+gH9/gn9+fYWBg4B+f4OAg4GAgH2A
fYN+gn6Af3+CgoCAdoB/gIGEgYCAgIOAhX5+f4F9goF9f4F/gH6BgoCAgIB+gH5ygIN/iICAgIB8fYCDgH59goCAgX+FgYCBfIR/gIF8gYN/g4CAg4B/gIB9gIB/gH5/gICAfoWGgICAgYCAfYKAgH+Ag3+DgIF8
gIB6enx/gn+CgH6EgH+Ag4R/hYJ/gHyAgX6AgICAbn5+gH6AgIB+gIF9iICAfnyAfoCFg4F9gICAhIKBgIOAf356gIR9gICBgH+AgoCAgH+AgIB/gYGBe3+Ff4OCf3+Fg4B+gIGCgoh/gISAgYJ/gYCBfIGCg4F+
gHx/gH9/gYOAfYCAgICAgH9/hH97fn+AfYB9gIB/goCAfYB8fn1+gYGAgoKCg4R/gYCAhYCBgX+AgYKCgYJ7hH59gIONf4B7gICAf36AgIOFgH1/gH+Cfn+DgIKAgoB+gIGAf4CAgH90gYCAgHp+foSAgH+AgIeA
gH6Cf4R+f4CCgYWAfoKAgYSAgYCBfoB/h3yDf4F/gYKAf3qFgYCAgYCAgYCIfX9/gICCgICCgIB/gn9/gICAgIF/fH2AgX+AfHyAf4CBdH1+gIJ/gIKBiICAgIKJhX97gICAiYJ/gICAfoN9gH14gYF/gn+AgoKA
gI1/gH2AgIGAgIZ/gX98gH2CfoCAgH9/gn17gICHgICAgIKAgn6Efn6DgX+DfY9/gYCAg4SAgIOChH+AfoOBg4CAgIB/gYF+gIWAgX2BgIB/gIGAf4CCgoB+foCAgoCAf36AhYx9en+AgICAhn6CgYB/gYGCf4B9
gH97eYCDgH98f36Afn6AgX1+f35/hYB+gn2AeYN+gH2DgIN/fIeAgISAf4B/f39/gn59fYJ9gYGAgYGBgIV/eXuBgXeAfoCAgIKDf4KAenmDgnx/gn2Hf4F+gYB+g4CAfoN/f4CDgIOAgICBf4CAf4KCgIF/gH52
gH+Ag36BfXyAgn+Gg3+AgIB9foCBgHyCgX6AgIB/g4CDgoiAg3eBf4CNgoCAe4B/gIB8f4CDfYV/g4CAgYB/gIF8gYCEeoB/gYGAf3yCiYKAgICDf4CAg4B+gIGAgIOAgIB8foCAcYCFgICAgH5/gIF1gYCAfoCB
f4F9foGAfn+HjIF8f4GAf4F4gIB/gIB/goCBfX5/f4aBgIKAgICBgXmCgn6DgHyAfIGBfoCAfYJ8gYSNgIKAgoCAgH1/h4KAgHyBhH19gIaEgH1/gX9/f4J+gX6Ff4CGgoGCgIB/h4CBf3+AgX9/gYB/gISEh4GA
g4CAgICAgoB9gICAgH6Af4GAg3+AfIB+gn2BgH11foF+gX5+foGBbH9/f3+ChH6Df397e4F/foJ7gH+AfIGAgIGCgICAf36AgYl/gH+BgH98gn6EgIOAf4J/fX9+gomBgXd/gXh/gIKAgYCFgIF+gn5/gH+AgoB8
f3+EgH+AgH6AgICDhYCAgoF+gIF+gn+DgIGAgIKAgICBf4KAgICEgICBf36AgICBgH+CgICBgYN/goSBgX6Cg4GCgIB/gH+AgIGAgYCBgIN9foCAgX2AgIGAgH6AgYCAfoWAgICEfIB9hoSDgHx/gX9/gIGAgX9/
gIJ+fYB8fn2Bfn98gHx8gICAgYOBgoOBf4CHg4Bwh36BgoKBgXqCgIR9goB6fIF/hYCCfoB/fX59hYB/gICBgYJ+gIB7g4R/fn5+f4CAf4F+g4CBgYCAf4KBg35/gICCgICAf39/gICEgIF/gYB/gn5/gICCgIGA
gYB8fIOAgoB/hIB7gIGCgIB/f4B/fn6AfYF/gIB/f4N/gH5+gIGDgYB8f3yDgIB/hYCAf4B9gYCEgnmAgoGCeIJ/hoCGgIF+fX5/foB+gH2CgIB6e35+gYB8gIGBgn2ChoCEgIGAhIKFgYCAgH+AgICAgHp9gIGD
f4B/gIOAgoCAfoCBgIiFf4B/gYGAgH5/gH+Af3+FhYCBf4B+goCAcoJ/g31+fISAgICAf31+gH5/gH6AgX58gIWAgIV/foWBf3+Bgn5/gH58fXyDgIGAh397goGAgIF+f4CCgH+AgICDfn9/gYGAgoF+gX6CgH1+
f4KBgH97gIF4foCAgYN/g36DgICCfn6CgH+Af36AfYGAgXuBf4GAfH57goJ+jYqBh4CAf4CDgIB/fn+Af4F9hH9+g4CBfYOAgH+Bf4J7goaAf4F8gIF+gICAgICBgIB9gHl9gICAgHuAhIB/gYCDfoKCgIGBb4KA
foCAf4GBfoCBgYKAgYB9foWAgICAf4SAgI15foGAgIGAgIKAfoCAgICBgXyAgICAfYWDgICBg4GBhoCAg4GAfoCEhYCAgYGBgIGAgImAgH+AgXuAf4GAg4GBgHuAh3x/in+AhICAgH6AgIKAgoWAgoSChIKAfIF9
gIKBfoKAgIaAfX+Agn+CgICCfoB/gICAfoB/foCEgYGAgIGBgn93f39/gIKAf399foB/hICAgICAgoCFfn+BgYCAeYCBgYJ+hYB9hoWCgIKHjH6EfIKAfoGAgoF+gJiEgIR/gIGCf4CAgICAgICAgIV+fX+BgIKA
gIJ8foCAfYCBgIF/goKAgICHe4GAgn9/f36AgX6Bf4CEfoB+gYCGgH9/e32AeoCAgIGBen+DfoB9i4CAfoZ/gIN+gICAgICBgIF/fn+Ff395h4KAgH1+gICAf4B/e4CCgoB/gIKKgYCBgICBen9/hn18g4CCgIJ8
gICAf4F8gICCgX2AgIGAgIGAgYGAfXp+gICBgn2CgIeJgIF/gIeAfYB5gICAf4B/g4CFgoCAgHCFgIB8foCAin6AgYN8foOAd4KCgH59gIWDgH2AgIN+gIODfX5/hYGAf3+Afn+AgIJ+foCCf4CBgICGgIKBgICG
gH6Afn+CgoCTgIB9gn+DgICEgn6EfoCAgH58fn9/goF/gICBgH6CgIGAgIB/gIB9fYCAgICAfn57f3+Ff4CCfYCBg4OAgIGAfoCBgIGAgICBfICBgH9/foKAhH+AgIaAfoB+f4B/g4aAf3x/gn+CgYB4gIF+gX59
fYCAgIGAgIB7gIB9gXp+hIN/gYN+foGDgIGDfomAeYCBf4SAf4B/gH+AfIGAf32Af4KAh4CDf39/foCAcH58gIB/gH5/g3+EgIKAf4CCe36AfoGAgH9+f319gX+CfICCgYOAf4F+gICBh3+AfYSDgIGAf4N9gYF7
foCAfICCgoKEgHuAgX2BgIKAfH1+gn6BgIGAf4CAgYKBgH53hod/iIJ+fYKAf4B/gYCEgoGAgICAfYGGgH6Gg4B7gH6AgICBg3+AfoF5f4CAf4CBgn6Af4GEe35/gX97gYKBf4F/goCDgICIgH+BgoB+f4KCf4GE
gYB/goCAgXl/gYKAhICCgYh9f4F/hIODhICBgYZ/gYCCeIB5foOAf4B+fICEf4CAfnqGgIR/hH6Agn+AgIKBgYKAfoB/gX+Af4CAgYl+gH19gICAeoCFgYCAfH5+goB/eYCEgIB8gHqJgH5+gYCBf4SAhIN8foCA
gIaBgn96gYCBgn+Df4CAgYKBgYCHgIGBgH+AgYB+gImAf36BfoCAgIB9gIOAf3+AgYR+gn6AgIeBgYCCgoCAfn+EgIB/gX2AgICBfn9+f4CAf4CCgYJ/gn5+gH2Dg4F9iYN+f4GAgIGDgICAg4B+gICBgH+AgICB
gICAgICAgn+BgIGBf4CBfoKAgX5/gIGAhol/goR9gH9/gH+CgISAgn2BgYCGf4WEcYKAfoCAgH98fYCBfYGDfX5+gYB/goGAgH59f4KDfX2BgH9/g31+g4B8goGDf4OAf3uBf4CAgIGAg4GDgYKAgIB+gIB+gH1/
gIB9gH6AgHmCgYCCfX57gIB+gYKAgnyAf4B/gHaAgIKAgIB/goGAiIKAgH17gIGBgH+BgX+AfYB/f4F/gH2BgIJ+f4CBgoCBgH9/fYWBiIKBg4OAgICDeoB7gICBgISBfoCAgYCAfoGAgHyFfoB5gIJ/gH5+foGB
gH9/f4KAgH6Ag36AgIl+goCAgICCgH+AgH6BgIOBgYV5hXt/g4CAf3yAf35/goB+foCBf3+AdoOAfoCDgIWCfoB9hIB7foCAgYGAhICCgIKAf3d/hoGCgX6AgIKHgH57gH6AfoCAf4CAfXV/fn+AgoCAf4GBf3mA
g4B+gIV+gH+EhYCBgX+AfoCAf4CBgIJ/gICBgYWAgICCfnuAf4CBgH+Be3+Af39/g4GIfYGAgIN9gXt7fX6CgH5+hX+Gh4GBfoCAfIF+gH9/gICOfoCAgX6AgH+Afn2AeYB+g4J/gIR5f3+Jg4B/g4GAg4B+g4CA
gH6CgYSAgIKDgoB8g4CBgHqAgYKAgX2Af4CUgH14gIJ+gIB6gIKBgIaAf4GBfoCCgYCAgIiBf4CAf4GEgIWAgIB+gIGAgH+Af36AgH1+gH+BgX6AgH+AgIWGf4CBfn2Aen6Af4OAgHqAg4OCgH+AgICAgYCCgYCE
fn5+gIJ9g4B/goB+gX2Af36FgICAgX6BgICCfoOAf4CCgIB+hYCFgXyIgH57foKCgICAgX+Af36CgX99fICAgYGBgX98goCDgX6AgIGBhH+Bf32Ag4GAf4J/gYCBgH2Af39/gIOAhoGEgIGAgIGAgH6AgIGAgYOA
gYCAg4CBfX97g4GAgIGBfYB/goCAgIGBgH5/f4OCgH59gYKHgoCAhoGDgIZ/gYB5gICBeoJ9gYCAgIB+eH6GgIB+g4CBgICCgIGBgoF/f4J/fn6KgYB/hn+CgH+AgX9+gIGAgoB/gYKBf4J8iH1/d3+BfoB9foB8
gX9+f4Z/gXl/gIKAf4CGfICAgX+AfYB+fIB+gHuBfoB/gX2DgIOBgoCAgICAgIF9e4aAfnx/f4B/hYGBgn98fn1/fH+DgIB8gHuAg4CBfoJ4f3h7gICAgIB/gYOAgHuAgIB7gICAgIJ4gH5/gIB7g4B+gIiBg4GA
gH+Afnt7f4KBfoGBf4CAgYp/fYCCgYCAfoB/f4WAgYB+gIZ/foaCgIB9gH5/gICAgIF+gIWChoF9f4CAgoGAgXyAiYB+fn+BgIGBiX5/goGBgIB+gYKAf4SAgYCAgoSLf4GAf4CAgoCAgISCgICAgIKAgoKAfYCB
gICAgISCgIB/f4CAg398f4KDgHx9gIB7foOAfoCCfoGAgIB9gIJ+gYCCf4B/gH+AfYJ/gICAfn6CgICDgYB+f4GCgH+AgYCAfoF+iXyAg4J/hYCCf3+CgIR8gHt+gIKBg4V+foN8g39/gYB+fn+DfoOSioCAf36A
gYiBgYB+gICDgH1/gYF/gIKAf4GBgIeBfoCCgoCBgX99gXd/foCCjn1+foCAgH99gICAgX6FhYCAgIB7goCAf3+Cfn+FgH9/f4GCfoJ/gIGAgoCAgIF/gYCBfoB/bYB/f3V9f4B+gICAgIJ8gH+BfoCAgH9/gIGA
hH6EfoN+g4CAgnyAgX9/gIKAgn1+f4B/goGCe4KDgIB/foV/hX+BgYGBhIV+f4CBfn6BgIB/gn+CgH+AfYKAgYB2gIGCgIV9fISDgH9/gIB9gIB/gH+Bgn2BgH6BhICBf4B+gIJ/gYB/f36BgIN/f4CBhISBf4B+
goF+gH9+f4CDgIGAgH9/goJ8f32BgIOCgH+BfX6CgIOAfn+AgH6DgIB/gIJ+hICAfYKCgH9+g3+BgIF9gYCAfoGAgIB6gHt/f4CAgIF/goB+gH1/hIJ/f4CAgYCAg4R/f4CBgIeBdYCCgIB/f4CAf4KAgYCAg4CA
gYGBgn6CgH9/f4CAgYB/g4B/gIF/f39+gICAf4KAgH1/f4CAgX+AgICCgIGHgImAgISDgIGAgYGAg4CCgH5/hoCDfoSDgHt9gIF+foJ6gH5+fYCEh4F9gH6CgoB+f3x/hIZ/gIJ/g4GEgIB+goCBgX6BgXuBgX9+
fICDgIWAfoOAgH2AdX19gX98goB/gX+ChH1+gICAgIZ/g36Bd4KAgIOAfn+CgICAhYB/g4B+foGBgoCAgIB3f4B/f4CAe4B+iIF8gH6AgH2AfoCAgIB8f32DgYJ/gICAf3+Ae4GEgISCgIBwgYR8gH99gYCBhH99
gIB+gIN+fn+CgoCDh4CAfYB+f35/gX6Ag3qBgICCgYKBf4B8hYGFj32BgIGBfYCBf4iBhYCHg4B4gYB3gX+IgH1/f4CAf4GGfn9/gH6BgH6CgoJ+gHmKiIGBgH+Bgn+AfoGBgoOAgH9/gIN/gIGBgIB+gH6HgIR/
f4V9goN+gH51goCEgICAf4CCfH1+eoWBfIB+f4CAgYOBfoCAf4WCgoGAg4J+goGBfoJ9gYCAhoKCgIJ+gH6AgIaAfXyChIaygIR/goCAhICAf4mAgIB/gYGAf4KAh4J9gIB6gH5/gICAgX6DgYmBgoJ7foR+gHt+
fX99gYZ+f4B2gX9+gYCAfoB/gICFfYCAgIaAgoGBgoKAgIKAf4B4gICAgYGAfX+Ae3yAf3t9goB+f3+DgICDgIGAfod/gH2CgICBen6AgoCBgYJ/g31/gICDgICBgIJ+gJGKgIOAgoCAfX6AgH6BgICAeoJ+gn+A
gYKBfoF/f4B/gISFf4CBf4CAf3+AgYCAf4CBgICEfX6CgH6EfYB/goN/gYOAgYB/fIR/gH2AgIB/fIB/gH+BgICBgICBg4B9gICGgH+BgYCAgYB+gYB/gICAgYB8gYGAiYOAgICCgH9+goKAg4CAf3+Df4CEf4R9
hoJ+iH19f36BgX5/foGAgIB/gICDfoCAgIN+gIOAgoGCfX6AgHl9gYB/f4CAgYN9f4t/goKCgIaAgoKAf4CAfoOAgYF/gICAgIGAgXqCgYB+f4KBfoF9iYCAe3+FfoGAgICAgH5/f4KLfoCEg4CAgYKAf4ODgYCA
gIR/f4GBgIJ9gH9/gYODgIN8gHqAgISBgX14g4GCgIGAf3+AgIKFgICAg4B2fX6AgICAf4KCf4SCgoCCf4B/f3+AiYF0gISBgIaAe4CAh4GAgYWEgYCBgH2AfYCFgHyAgYCAgoB+fn2AgX2AfoCAfYGAgX5/gX59
gH+ChIJ9gIB+gICAgICAfIB/g4SAgHyAgn2BgICAgICAgX+Bf32CfoCBgH2BgH6DfYB9lICAgIGBgYR/f32BgX6CgIqAgIB+foCAgYCBgoCBgoB6hoSAgn+Cf4CAgYOBgICBg4CAf4SBgICCf4WBfX9+gYB8gICC
hISIgHyAg3uAgIF/gIOAgIOCgYCCgYB+fH+AgXuFgoB9gIKAfYCAgoGAgIF+gH6AfoGAgX+AgIGBfn9+gIB9gHqCh4OAfIB+e4J/g4B/gYB/gIB/foCAgX9/gICAfoJ7gICBf4CEgIOAgn2AgoB8gIJ+eoCCgICC
gYB+gH5+gYJ+gICCgoCBgHuBgH6AfoCAgYR/g4CAgIF/gX+DfoB+f4GBgICCgH2FgoGAgICFgICAgICDfYCCgoB/iYCAgIGAgH97f3+Ad4N/gIB1gYCAdIOEgXiAgIR9gIB/iYB8gICDgXiBgIF/f4WAgoJ/gIWB
gH5/hXF+gIB+gIF9gICChIGDf4OAgYCAgH+BgYZ+goZ+i4CAfoKAf3+AdH9+goSAeYB/gICBgIF/gIGAfn6DgYB/gX+Ag4GFgYB3gIGDf32Bf4CAl4OAgYCAgYCAgICAgYGAgIKAgICBhYGAgIKBgIB/gH+AfIB/
gIOHgYCBgIGAf3+BgYCEgICBfYCAgH+CgH+BgIGAf3aAgICNgIN4g4B+goF/gIB/foKCf4CAfnuBgYCAg4B/gYCCfoOAg4N7f319gICBgYCBgIJ+dn5+gYCCgH99hX5/gICAh4GAf4B9gICAf4CAf3+AgX+LgX59
gn6Bh4KAfIB/gYKAgX2Ag3x7foF8hYGGg4WBfoN+goCAgH+BgIGAgH6AgYKBfoCDhH6BgIGAf4CAfoeCgH5/gIN9f4F7gYCHgYKCgoCBgoB6foCDgIGAf4CAf4CCf398gX9+fn98goGBgIN/hYB/gH99gH+BgXqB
fn+Cg4CAf399fn6AgICBf4CAgH+AgH+Bf4GDgHx/e4CDgnx9foR+hIGAg4B9gH+AgH97dH+AgH9/gHiAe4B/gH1+hn9/gH17gIF9fn+AgH+BfoCAgH2AfYCDgICBgIKAgIN+gYOCf4B/gICCfoB+fn+AgIF/gICA
gIGFgYCAgn2Df4B/g4CMgIGGgH+AjH9/gIOAf36Cg4GAhICAf3yBjoJ/int/gIKDgIKAgIaAfH6AgX+AgIN/f3+Dh3+AfYB/hH2AgXx8f3+Df3+AgYGAfoGAgoCBgoCAhH6Cf4F/foWChICAgoGBfoB+gICAhYCB
gIZ8gYCAgH+DioKAfoCAgIV/ioB/gIKBgICAf4CBgoGAf4GLgYCAgIGEhIGBgHx5gHB6gICHf4B/gICDgoB/fY2AgIF7gn+Ag4GAgICAfICCgIOAgYGDgIOCgH1/f4CBgYOBfIB+gYCBgH+AhYOAgYKAgoB/gIB+
f4B+gIKBfnuAf36DgHmBgICAgYCAgHJ/g4CAhn+DgYKCjoB/gHyCgIGAg4J+gn+BfoCBgH+Ff4CDgYGAgIB/god8goKDfYB2goB/hIGAfXiBgIKAgIiBfYCAhYJ/iYKBgICAfnt9gICIfoB8foCGgH91h4GAgX6A
ioOAfoB/f4F9fYCIgICAfYCDgICAgoCCf4CBgnx+gYB+gH5/gH+AgX+AgX+AgoF/fYCCf392fX9+e3SBgICAgoCAgH9+foB8gIGCe4CBgn5/fXiAgn91f4CAgICEgIKAgICAhISBgYCBeYF+foCBgICGgoBefoF/
fYGBf4B/gX17f4CCgH+BgYB/goKBgYWAgoCBgYB7gISCf395gICCgIOBiId+goJ9gYGAgICBf4F/f35+foCBf4CCf4GAfoWBhICCgICBfICBgJSBfoKGgX9/foB8fn+AeoODgIGHgYB8hH9/gIB+goKBgH+CgX5/
gYJ/gIF/fYCBgYCAgYR/gH98gn+Afn2AgHGLg39/gH+EgIKBgX6Df4F5gX19f4CBfoOCg39/gIF/gHuAdoB4gIB9gICAgYaAf3d/gICBgIB6gICCgoCAe4CAf4B/g4CFf32EgIGAgH6BgoGAgH6AcIF/gX6BgH+A
gIF+fYCAgX2Ae4GBf399e4CAgIOGgoCDgYOAgIGCgIGAgIJ/gIOCgICAgH1+gICAf3+AfIB9gIB8f4B4gIJ+g4CBgIKAgH+AgYKCgoCBgHt9gYCCg4CCfoCAgm9/gYJ8e4CAfX6AgHyAgICAgIN1gYB9g4GAfoCA
fn6AgXh+gICCfJCAgYCAgIV6gHmChIB+g4CBfYCAg3mAfYF/fH+AgH6BgIOAf3+AgIODgIB9gn99gICAfYOAfn59gH+Ae4N+gH99goB8goB/gH+AgIKAe4GAgIB+gX9+goB+gYF/goGAf397fX2FgYOAgYB6eICA
f4CDgoaBg32BgXuAgYB6gYF/gYB+eoGGgYB/fYN8gYF/gIGAgICAgIGAfIGAf4B2eoGAgISHgnp/gICAgn2CgYCAgICAgIKDf3qCf4KCgIZ/goN/foJ+c4CEgpOAgH5/foKAgICEgHyDgH+Ag4CAgH9/cYd8f4OA
gYR6f3+AgYJ8gH2BgIKAfoGAfIdRgH9/foCAgYB9goKAf4CAf4KBf4WDgIJ9goB+g4CAfoN/f4KAgn+DgIOAgJR8fH+Bf36AgICAfoCAfX6CgIB9gH97gYKCf4CDfoGAgoCAgYCDgIOAgIKBgHqAfoCBf3+Lf4F/
gICBeoCDgYKAhoB/gJV2gICAgICAfYCCfIKAhICAf4CAgIGAgIGBgICBgH+Af3yBgH+AgICDgIB+gIB/eoJ+eICAf32AgH6DgIB/f4OCgYF/f4CCgH6BhH6FgIB+gIOAgYGAeYOAe4CAgn98f39IfoCAgH+HfoN/
fYeAf399gH+Afn55gIGCgICBgICCgISBgYB/iIJ/g4CChYSFgoCAf4CAgYB9f39/fnuBgIGAf4OAgIGAgI9/f3+AgICAfn19gICDgICCgIB/foB/gIB9gHt5gICAhHx9g4CAgYSDfn99f4CAgoSAhH+Af4J/gICA
goB/gIJ9fn+BgIGBiIGAgIGAgYJ7gX+Dg4GJfYOAgICBgnx/f4KAf4CAgIF/gIR/gX9/gH6Cf4B+f4CBgH6Cf3+BfoJ+gICBgICCgIB+h4B7gH6Agn2Ag36AfYB/g4GAgYCAgIGAfYGAfoGAgICCgIGBgn+AfYB+
goKDfX+AgISAgIKCgH2DfoJ/fH5/f4B9gn59f4B+f4OCfoCAf4KAf4d/g4ODeX+Ag4B/gX6AfIR+f3+AgH6Afn+AgIB/goCChnqEf4B+f4GBgIKAg4B/gIGAf4CDf4R5gIB/hIGKiH9+gIR+fn5+fYB/gIB/gH5/
goGAf35/fn6Ah4R/hIGAgIGBf4CHgn2AgICBf4CAfnyBfYGCfn6AfoB/fX2AgICDhIB+gYGCgH97f398gIJ9gHyCgYCAgH+Cf4OAgH+Ef4CCgH+Cf4CAgIGBgn2BgYCGf4CEgoCBfYF8fn+DgYCGgoF+gYOBf4CB
fn+AfoGBhImAgIeAf4WCgIB7f4F/gYCDgYSAfoB/fXuBgIB+h32DhYCBgH+AeIGCiIOAgX5+gIJ6g4B8gIJ+gICAf4N9gIF+foOAgoiAgH+Ae4CCgoCAfoF/gIKAgIJ/gICDg4GAgX6Af4OGgIOAgIGCfoB6gIKA
foB/gIKAf4N+gH6AgICDgoB4gX+BgXd7gICDgoJ5gYV/coCAgIB8gH9/g4GBgIKAfH+AgX+GgIaBgIOCf4V/fn+AgYCBdoKBhICAf4CEgXuAgICAg4CFgICBgICCf4KCgIF+h4N8gH5/gn5/f4CEgH+Ah4GBgISD
gICFgICAgHt/gIKBf4CAf32AfYGCgISSg3+Af36AgIF9goCBgIB/gIB+gIKDfYCAgYB/gX+CgX6AgH9+goOBg36BgICBgX6AgoCAgH+AgYKAgH+AhIF9gH+Df4CAfYGDf4CBfn+Ef4CChIF/f36FgoCBfoCAgIF+
gICAgH+AgYB/g32Af4F/goGXfn+AgYCEgICFen+Cg4KBfnp/foCAgHyAgYCCgX19fYB+gXyBf4CJgX6AgX6Af399goCAgH1+gISGgH99hIGBf4GAf3+AiH9/gYB+hYGFf4CCfIB3gIKAfoCBfn+Bfn+Ffn+AgH+A
gYB/goCAf4OBfoCCgoOBgoeBh4N+gX59gIJ+gIODgYBtgHV+h4B+f4OBf4R/hX9/gH+Df36If4J+f32BgH6AgIJ/gX+AgIB+gIOAfoCAg39/gYB9fIKAf4F+gn+BgoGIen+Ag36AgICCgJuAgX2BgnyAgYGFgICA
gYN3hYCAhIGAgYB/gIaBgHCEfH6AhH+AgICAgICBgIB/goCAgYB9hH99f4OAgIGAfYCAfn+Af4KAgYCAf4CEgn6AgYB6e4GAg4GBgH+AgICCgIB/gYB/fYJ/gIGBgYaJf4KAf36CgIB+hn2Cg3+BfYmBhICMgIR/
gX+DeXx9gICBe4CCg4WCf4CAgYCBgYF+gYF+gIGkgH+AgH6AgoB+foCBgIF8g4CFfoKBgYCAgoB+f318gH2BfoCCgICAgX99gICDgIB7gICAf4Z+g4B+gH2Ef36EgIGAfn+AhHx+f4GAhH9/gYGBgIB+gIKEgX+A
fH5/goGGgHp/gHqAgICAgICAhICAfoF/eoKAgYGAeYGAgH9/fYGDgH9/gICFg4GAhH+AgYF+gn9/f399gH+JgIB+gICDgIOBfoKFfn6DgIB/gH6AgH2BgH6AgoF/gIGBgYCAf39+gICAfIKBfYKAgH+BgIiAf3+E
gX9+gIB4e3+BgIN8gYCEgYCBgIGBgHuDg3+CgIB/f4KBgX+AfoGAgoCBhYKAgICAf4GAhYGAgYB/fIGGgH95hYOCfn5/gH2AfoOAgIB/g4OIgHuFgH6Ag4aCe3x9gICBgIGBgH9/gIGAfoB7gICAf4CAgoCEhIWB
gHt4gICAgISAgoKAgn+AgYCKf4B7fnuCgICAgH5/fYCBfoF/f4KBgH+BgICEfoGAgIGBgICAgIJ/e3+BgIB/fn6CgYOEf3+DgYCBf35+f4CDgHt9gX9/e4CAgYB/goSDfoB/gYOCfoB9gH+Ff4N+gH+BgIF/gH+B
gIF6gICBgYF6jH+AgICGgoCAgoOIgICEg4B/gH5+gH9/fYB/fYF/f359gIV+e4GAgH6AfX+CgIGBfYWEfX6AgYB/f3+AgH+AgISAgH+Af354f3+Eg4KAf4F/f4B+gH+AfoB5gIWAfoB/f4SAgICFg4B/gIF/foGC
gH9+gnyDgn1+gH99gISBfX6AgoSBgIF/gH2CgId+gIGBf3+Cg4B+gX+Cfn5/kn2AgH+AgH+Ag4F/g4B1gHx/gICCgIN9gHuBgIB/gH6AgYWAgIR7foF/goCCfXt+eYV9fICBgICAgICAgYCBgYB+hYCCf4CAgoB/
i3+AfYGAfoF8gH6AgICAg4B9fX6AgomBgIKBgIB+gIOAf359gIGAf4CAgICBg4GEgIF+gH2AgoGAhoF/gH+AfX+Cg4GAf4KAf4GAeYCDfX9/eoCBgneBh4CGf4CBg32BgICAf4CBgIV/goB9g3t/f4WAgICFgICB
gIGAf39+gYCAf32BgISAhH+AhX+AgX+AgH5+g4B9fX2Ag4CEfIZ+gH2Bf4GAg4B+goCIeYKAgICAfoKGgICAiYCDgIKIgIB/g4CAgYGAgH+Ef4J8gXyAf36Cf4CAg4CBgH+AgH6AgH6Bfn+DfX+Afn6AfYCAgnl9
f4CAgIh4f4GJgHyAgH6AgICAeoN9gIKBhIB7gX+AhIGAf3+BgoCCgICAgICBgX+CgICBh4OAcoCAen+AgHx/gX58gICKfoCAf3+Cf4B/fYGAgICAf4B/h3+ChYKAgYCBgIF+gH6Eg4CCiICAgIaAgYCFgHx/gIB/
gYGAfoCAgImJgYB/fYCDgYOAgYJ9eoF/gIB/gH9+fYCGfn+Bf4SAgIB/fn6AgICAhH+Bf4B+gXyAgICAgoh+gYJ7gnyCfYKBgoZ8gICAfn2AgIJ+gICAfn98gH2FfoGDgIN6f4CAhH+DgYCAcoGAg4iAgH9/e4F/
f4CAf4CAg4SAgH+DgH+BgYCIfYCAgICBhIGCg4J+gH+Af4OBhn6Ef4F9f4B/gHyAgIKEg3l9gnx+gHp+gnt+gH+BgYGDgYCAf4CEg4CAgoCIgYCAgIR8gX+AfIB+gYV/gYB9fYCAgX+KgH+AgX+AgYF+g4KBfYGA
gICAgH+BgH2AgH+AgICAgYZ/gICAgX9+hX98gIKBgICCfX+UgICBgYGAgH6AgICAgoKCgoGCfoGAf3x9gIGAf3+Afn6AhYCDfYCBgICAf4GBgIJ/f3+CgICAg318gH+JgIB9gX6AgH6Bgn+AgH2AhH6EgICCgYKC
gYF/gICAgH6Bf3x/fX50gX+AfIJ1gIB9gIGDgYCAgHqBgIV9gIGAf4F/gYB6gIJ/goGAgoGAgIB/gH6Bf4CAhoGAgIB+gYCBgICAgYOAf4GAgYB+fX2AgYSBfoCAfn6Be35/gIKAgYGAgYGBh4F+foGBgIB+gYF7
f32CfYV9gHmEgH+DgYeAhICAfoB+gYB+f4WBgIB9gIB+gH9+g4SDgIB/gXp6fn+BgIB3goeAf4OAg36AfYKFgYF5gICAhYOAfoB+gYCBgImBf4CGgH2Bf4CEgISAf4KCgH9/gH+BfoCAgIB8f4CAgYCEgICAf4CA
gH2BgYGAgYCAf4CAhIOCgIB+gH6Ed4B5f4iBfYSAgIB+gICBgoCAhYCDg3t/gXyAgoB/gYF/fX+AfoaCgYCAgIR6gIGKg3+BhIB+f39/gH+BgH6AgI56f4CCe4KBgIB/f4N9gX+DgoCBgICAfICAgH6CgIF+g4R+
fX6AhIWAgIF/fYGAf4GAhX+Dg3uBgH6ChICAf4OCgHqAhn+AfYGGgYCAgoOAfIF/gICBfoKAe4GBgICDgYCAf4CAgYCAhIF+gICDgICDgICChIB/gYGBf4GAf31/gIOAgH9+f4Z/hYGKgoGAgIB9fn+CgICBgYSA
gICAgH2BeX+AgX2Ce3+AgICBgICAhH9+gX99gX2AgYSAdH99gX+BgX2BgH6CfoCAgHeAgIF/f4B+gH1/gICAhoB+fYB9gICBf4V9f4CFgH+Fg4GAgH+Bf4B+f3+CgH6AgICEf4CAgnx+foeAhIB+g3+AgIuChICA
gYCCg36Ah36DfICCgH+Af4GAgImAf4WAiICCgICAg3+BgoCBfYR9f3p7gIWCgoKEgICAgYOAgH2AgICEgICCf4F/gICCfYCAgYGAgYCBfoCDjYB/foR/fX5+gn6AhX6Af4WAgYCAgIF9f4B8gYB/gYJ7gH99gH+A
eoWDfoCHgX17gX+AgYB9fIB/gICDfIF/gIGAf3yBgYB/gHuAgICAgIKEf4CEgH6Df39/gIB+gIF/f4CBgH9/gH2AfX+AgYB9gXaEf4B+gIB+f3WAgYGAgH+AgICAgICCgYCAgX2AgoOAfIGFgICAgIGEgICAgHl/
f4CBhoF9hH9/gIB5gIF0gIB7gX+AgoKBfoF+gH98f4CAgIB9gX+AgH+Cg3WAgIJ+gH+AhYCCgICAf4GCf4CFg36Ah36BgICCf4CAgnx9foGCfYOAgYGAgoB+hH6CgH6AgICAgICAgoGAhICGgIR6goCBgIB/hoCB
h4CAeoCBfoGJgXx/foWBgH6DgIB/gH6BgICAfoCBgICFfYGAgHyBgICIf4GAgX+BhIGGhX59gH5/goCBgH6IgH5+gICAiH58f4KAgIOAhICAgH6AgHJ/gXuAe319gn59gICBfoCBfoKBgICBgYCDgH99e4OAeYB9
fIF8gX+AgIGCgYCAg4CBg4CAgoKCf4SBgoCBhoJ+gICBe4B/foWBfoGAgIB/foF9gYCAgH6GhH9/f4CHgICAf4CCe4OBgH98f4CBfoB/gIOAgoCAeICDhnqAgICAhICCf4CAgH2Ag4CAeoOAhIB9gICAgn6BgH6C
fICBgIR9gH+Bf4GBgYCCgYB/gIWBfnuEgIF9f4OBgoCAf32AgYB/eICHdn+Ef4CDgH+IgIOChICBf4CAhIF/foKAgICBfoCAgZKAgYCAgX+CgYGAgH6Af32AgH+AgIGAgICBgIl/gX14f4B+f4F9gX+AfoB9fYGC
eoCAhH2AgIKBfoGCgX9+hIB+goSBe4CAf3yAg4B5f4GAgYF+hIB9gX59gYCBgIB+gIF+hX6CgoGDeICBhn+AgImBgYp6gYCBgYKAgHyAgIB/gX99gIF9gICAgHuAgH2DfYCAgoSBgHqAf31/gYKDgIGBf3+AgH+F
gYGAgIB/goF+fn52gIB/fYGAgYiAfoKAfYOBgH+Af35/gXqAfoGAgH+DgICBf4F/f4CAgYB+gYuBfH58foCBhISBgH5+gH57gIKAgIV8fn+Cf36BgIB9gICAgYB+fnp/d4N+fYGCgIGEgH+CgYKBgn+Bg4N/gX+B
gYCEf4CAgoB+goGCgH+CgHt0gn6Af4CAgYCBf4CBgH6AgYGBf36DhIOBgHyBgYCAfoCBgICAgYN/f4KGgYR2gH59gIGAgH96gYKAgIGGgYJ+f4OBgIaAg32BgICAgXyEgIF/fn+DgICDeYCBgICAgYKCgIKAgnaA
f4CAgYB/gH99goCFgICAgX1/f4WBgYB+f4OBgICCgH9+f3+AgYJ/eoB9gICBfn+AgICAfoGAgICGfICAgYF9gYB/gX51fnyBgIGAgIF/gH2ChoCAgIF8f4CAfoF+d4CAgn2Be4CAgH1+gH2AgICEgICBgYCFf4F7
gYCAgIGAgIOAgoR9g4B6e4F9goGAh4CBgX9/goCBfoCAgH+Afn9+gIF/gICAhImAf4KAf35+f3yAgIR+gX2Df3+BgH+AgYZ/gHyAgH+AgH5/gn99gYJ/gH+AfIB+f4GAgH2AfYKCfnyAgH+DgHyAenx+goGBg4CB
gX+Af4CAhICAgICGfoCAfoB/gX2AgYaAgYCAgH96gIOAfoGEgoKGgICAgoCAhIKAf4WBgH2Ae4GBgICAf4SFf4B/gICAgICAfYKAgH1+e4R/gH6BfYB+gICCgYB/hHp9en+FgH1/foGBfn+AiHp+gYOAgYCBgoCB
fn2AgYCAgIOAf4J/hXuCfoCAgIKAgH6CgH1/foCAfn+Af4GAgICEgISCgoGAgYJ/gH98fYOAgICDgIF5foCAg36AhYB6gXt9e4B+goCCgHuAf4B5g4GAhYCAfIF+fYGBgIJ/gICAg4CAg4KBgoB/gYKCfYCCfYKA
gHx7hn9/gICBgYCAhX6Bf3x/gIN/gICBhX50h4B9gICCfYaJf4CDgIN+goGCf4V4gX6CgIV/foCBgYCAgH+Cf4GAgXx/fYF7fIuCgICBgoGAf4B+hYOAf3+BgoGDgYJ+foGAf3SXgIF+gIB/gH6Cc4CAgoGCgH9/
gIKFgICAg4CAgYCCfoCAgIB+gIB8gIKAf4F/gX2Af4KBhH6BgYaDgH2AgIOAf4OAgImAgoCBf4COgH2BgIN8h36AgICAgISAgYB+hYF/gIB/gIN+goGCgIR/gXx6foGCf4KBgH+AiIN9gH+AgYCAgYR7gYCBgn6B
gYB/gYOAfIB+foCEf3+AhYCChX+AgoGAgIWAgH6Bf3+EgYCAgX6AgIB8hYiAfH6CgIB7gYKCgICBfneAf4SDgXaCf4CAgoGAgICEg4SAgICAgIKBfoGAf4CCgICAgH6Bf39+f4F4gYKBgIGOgH6AfoB/gHSBf4CD
f39/goCAgH6BgYKJgH6BgHqIf4B4fYCEgoCBhIB9e4CBe4F+gIh8gYCAgIiBgYGBgH5/hoCAgIGAf319goCAfoGAgoGAf4R/goCAhH6CfYCAg318fICEgIB/gH6CgIB/gIGEgX+Cf36BgH+Ag4KAgIKBgIB+gIB/
h36BgIB+gH+Af399g3+AgIB/g4B+gICBf4B5gYJ9gYF/gH+CgYN+gIKDf36AgIGAfYGBc4CCfYCAgIB/gH9/f4CAgH6Agn6AgH2AgIF7gICBgn+FgYCBgIB8gISAgIaFf4R2gIF9gYOBgIB9gYmCgIiIgoJ9f4CI
goCCgIJ+gIJ/gYaAd4CAf32DhYF/gIOEgICBgH2AhoKAgHl/gICAf4CCgIJ+gICAgICCgICBgIJ8gH+CfoB+gIOAgYB7gYB+foB/goKCgIJ8gYKEbIGAgIR/f3+CgIeAg4CAgH6AgH2CgX+CgHyGgYGAgH6AgH2A
gICBeoB8gICBfn6Af4SDf4aEgH9/gICCgoB+goGBgH+AfoCBgIB9gH2CfoCAfYCAg39/gH9+gIJ/f4N8foCAgXyCf4B/gIN/gIaBg4B+gYR+fn6AgH96fX9+gn5/gIB+goKCfoF+gYCAfYJ7gYKAgoCAgHuBgICA
gYCAgH6CgICAgYCCgHyAfoOAgICAgoCAgYF8gIOAgYCBgH6BgICCfYF8g4B8fX2Hen99fYCCgoKFgICHgYB9gICAgYCBgHyAgX2Afn2AgICAfoF+gH6AfYSCf399gYCAgYB+gIB6gIF6gn+BfICEhIGBf4B+f4iI
gICNgn5/goCAgYJ/foCAgXR/hICEgXuAgYCDgH5/gIN9hIGAgISGgX+AeH6AgoOAg4CBf4CBgYGGf3+AhIOAg32Ag397gIN9gX+BgHyAf4J+cYB/gIGAgICAf359gYCAfIKIgoCBf4J/goCAgYCAg4CAgIF+g4CB
gYKNioF9gICAfnyBgIF6goCDfoB8gIGCgICAfYKBe4B7f4B/gYGAgoGAgYCAgX9/gX+AgoF+gYJ/gH2HgIOMfoB6gICBgn5+foKAgIKDgICCgXt+gH6BgYGEf318iICAgX19gIGBgX+CgoCCeICBf4CAgIKAgICB
g4B/gX2CgH+Af4CBg4B6gH6AgH5/goJ/f4KAfoCAgYCAgYJ/gHx/fH6CgH6AfoSDfoSBf3+AgICAfnp+gICBe4CCgYGCgHt+gIGAgIF/gIGDgIF+gIGBgJWHgICAgICAgoGAf3+Af4B/f4F/f4CAf4GCf42BgICA
gIF+goCBgX59gIB+gH+AgYCBgIKAgoN/fn98gIGAh3+Bf4CAg4J9g3uAgX98goCBgn+AgIB/hW6Ag4B/gH6AgIGBgoB+gX2Df4KBfX+Af4iAf4KDgH6AhIB/hH9/gICAgIB/gICAf4CBgICBgICAf4KHgoOBgYGA
gH+CgIKDgYKChYCDgH9/gIB9gHt+gYB9gIOBgYCAgYCEg4F8gIGCgIiAgYBwfoF/gH6Af3+Ac3+Df4GAfIB9eoGAeYOAfn56gHyAgn+GgX2AgICAfnx9gHt5f36AfoF9gIB+fH+EgnyBgH+AgIJ9g4yBgIKBf4CB
gIF/f4B/goCAfoSAgYCAfoOBgH6AgYCAgIJ6f3yAe4B/gIKAg35/gX+DgH+AgoCAf4B/gYCBf4B7foGChHt9f319gH9+hn6AhIN+gXqAgYCBgpeRgICAgIB9gXZ/gICEgn6AgICAg4GAgICAgIB/gH6FgIaAgICA
gYCCg4R9g4B/fYOAgH2DfoKBgICBgYCAf4CAf3+Ahn6Cf4OAfn+AfIB8f4SBf4CAgIOAk3x+g4CBgYCGg3yCgH1/hoGAgIB2gYCCgH12hH2Cf4CAgoCAgoGAfoGBf4CBf4GCgICCg4CAgYGBgICDgICAgIB7f4OC
gYB+goCEgIWAfoCDg4B+f4CCfoB/f4CDgICCgH9+fYCBf39/gIB8foB+gH9/hIF/gICDgIGAgIB+gX1+gIJ8gX5/g4CBfoCCgIGAhoOFgYGChIB+f3V+hICFgIGAfX+AgICGbX6AgICAfoB6gIB/f4CAgIB9eX6A
gH+Djn6Cf4aCen+BfX6AgIKCgYB/e4CAgICHgIOAfHWBf4OAgIF9gICCgYB/f4F+g4CAeoGAgX99gIJ8f4SAgYSAgIKGgICAf4B/fICAgIB9gICAf4CAjIV/gYCFgId+g4CBgX+AgH2BgIOBfoCAfn+DgYCBgIGA
f4F+goV/fIh/gYGAgH99f3yAg4CBe4CAfoKAgH+BgoF/gH+EgICBf4B+gICAgAGAgIJ7gH2DfYOAfH6AgYN/foCBgICAgISAgYCAfn2BgIB+gH+GgH6Ab39/hoCAgYGBgYJzfYB+gX+AgICHgn+AgIB8foB/gICA
gIJ9goCDgISCgYCAgYCAgHyAf4CAfn6Agn6FgH2Bf3t5f4KAgICAg4CCgHiAgIB/gICAgnx+gX5/gHuAhIJ/gYGAhX9/fYCCf4J/f4B9goCHgYCDfX+AgH2AgIB8gYF/gIOCfICBfoCBgIeAgHyEgIB+gImCgYBx
gH9/gn+Cf4J/gH6AgYB9g4CCgoCAgIB/f4GBfHuCgIKAgoB/gn+Af4GBe4F7gH6EgICAjICAgoGAgX9/f4GAf4CAgYF2gH+Afn5/hX97gIB/gICAg4GAhoJ7hIB/gYOCgIJ8gICGd39/foR+g36AgICAgYB/gIF+
gX18fn55gYB+fn+AgYKAgoGEf4aEgYB/f35+gIOCe4GLhIGAe3+AgH2BgYR/f3yDioaAf4aCfoCAgYCCgYt9gICAgYB9gICAen+AgICBgoCAgX2Ag4KBgYCBgIOFfn2Hfn6Af4qBgIGAgICAgIKAgIWAgX2AfoGA
gICEf4CAf4CGgIWAf3+BgYGAgIB/gIF+g4CCgIGDgICAgYB+gHmAfIF/hICDfX6Cf4l+gYB/gICBgoCAg4B9dIB+gYKAgICAf4GDhIB+gX+FfX9+gX+AgIGAfH6DgoB9f4CEhIKBgYB9gn5/g32AgYF/enyCgH+D
f4GAgX9+goCCfYGAgoCBfoCAgH+AgXqAgoCAgYCGhX2Af36CgIF+foWAf4F9foF/f4CAgH9/f4B9g4F+gIGFgXuMgYF+gH6Bf4GAgYCBfYCDgISAfYCAf4OAgoKAf4CBgH+CfoCDgICBf4F/f3+DgIF+gH96gIt/
gICCgH+AgIJ8gnuCgX2AfoGAgoCAgICAfnyAf4CEgYKBgIJme3yAgoB8gHyIgn59f4CDf3uDgH6BgYCAgIWBfYCAf4GAgH+Bg4OBhX9+gH98gH9+gICFg4KAgH1+gXuAgIKAg4KAgIB6gHuAgn+Ag4d+gISAgYOA
fHx+goKAe4CAgH99gH6BgH98gH+AgH6DgIB8f4CAf4F6goGAgIR3gX99f4F7gICAf3l9gYJ/fIGAg4CAgICBgIB+gICAf3uAg4SBgX9/gIGAhn+BfoKAf4OAgIB/e4F/fnyAg4GDgICAgn6BgIGBgYCBgX+Af4B0
hIB+gnuAgIB/gH+DgIWCg4F6g4B9foCAf4CAg4GAfoF/gIB+hISKgXqBg4KAgH98gIGAf36IgXyCgXmAgICCfIKAgYCAgX96foZ9gICBgn2Cf4V8iH9/gYSAhYCBgIKAeoCDfoKBgICDfYKAf4N+g4F/gYCAgIB6
gH5/gIB+in57g4CBfoCAgn6Jg4CAgICDgXaAgH99gIF8gX2Bf4SAf4CAf4F/goF7gX+DeIWAhH6CfoJ+gICAgYCAh4CBgoSAfoJ9eoJ/f4CAe4CBfYCDgHx/gn2CfoGAf3+Df4GAfIB/fn+AgH+Bfnt/gX+BhICA
gX6AgIGEgH+CgISAgICAfX+AgIh/hYB/gYCAgIKFeIB9gIB/gYCJgYCAgH2BgHp7e4CFhIGAfX5+gXx9g4CBg3yDhH9/gH2BgH9/hIGBf4KAfH6CgIWAfXqAgHiAgIN/gIR/fnuAgH+Ah4B/f4CAf4CAfYB9goB9
f36CioCAgIKAgIKBe3+HdoKAg4B/goCAgYCAe4B+g4CAg4B+gIF+gYKFf3+AgXWCg3+AgIGAf4OAhH+Ae4B/gYF/gICBeYKBfn9/gH+Af4CAgoCAgIJ/gYCBgYCAgX+DgHyAgol6eoGAfYKAh4B+gYGBf36Ee4CB
gICCgIB/eICAgH+BgoF/f4CAgIOAf4CCg4GWgoGAg4CAe4B+goB8gICAh4GBgIOAfIJ/f4CAgIOBgIWAf3yAgH9/eoR9fn19gICBgH56g4KAf4d7gICBgYKBgYKBf3+AgH6ChIF/gICAe4CCgIN/e4B/fYSAf4F/
fYN8f39/hICCgoN7gICAgH99f4WFgXuBg4B9g3+ChX+AgIKAg3yAgIF8gIB9f4CDgH1/gH+AgICGf36AgIB/gIaAgYB6f3mAgIN+gICAfnqAfX+AgYCBf4aAgIB9foF/fn6AgIKBgXyAgICDgIB/gHiAgH+Agn+C
g4B+fXp/gIOAfHeAfoB/gYGBgH2BgYSBc36BgH5/gH2CgICAgH6AgICFgIB/fYB+f391gIKAf4CBgH5+hH6FfICEgYOAfoN9f3+BdoKCgIaDgICAdH+AgICGgICAgIJ9gIGAgIB/g36BhH98fYZ9foeCgIJ8foCA
gIKCfoCBgIN/gYCAgYB9f396f36AgICAgIF+foR/goR/foCAf4GCgICAgYJ+gICGfn+AgICDgYB6gICAgHyBf399goCBg4CAgH9+gYCAgH6BgIGAf3x/f4CBf36AgYGAgYaAgH9/fH6BgH+AgH+CfXx/gIJ/fYCH
gIR/gH6BfoCAfXl5fYB9goGAfn+Gfn+AgYB+f3+Ag32BgICAf4CIe4CBgYCAfIWAgH99gH+AgIF/gH+EgIKAgISAfYF9f4CBgoOAfICCgIGAgIKBe31+f3uAfYCBgH98fYOAgYB/g4J+gIOCgHx6foCBgH9+gIGF
gn2AgoCBhYSBgX6CfoGJf4GDgn2BgYNwgYR+gYB/gYN5goKBgICCf4CAgXyCfoB/gYGAgIOCgH2AgH+ZiIKAf4GAgH+BgYCCf4N/h31/gICCgIF/f4CAgYJ9gIGAf4B/fn+AfYCEg39+gICAgoOAh4GCgICDgYF+
gIB+f4CBgYB9gICBfYCAgICEgIGAf4KAgISAgICBfn2AgIKAgX2AgIOBgX+AgIOCgIB/gIKCfX+BgIF9f4F+f4OEgH9/g3+AhIKAfoKAgnmEhYCAfYGBgoF/gYB/eX5/gH2BgICAfoF8foGAgH9+fX9+g4OAgYGA
gH9+gICCf39/gIGEgICAgICAgIh+fn+Af4F/f4OAgH6Cf398ioCJgHSChIV3f4F/gIGAgYCBgIWBgX5+gX1+gH+AgYB9foKAgX2IgYCAgICBgIGCgXyAgH+BhIGDgYB/f4CChXyBfoB7gIJ9foJ9gICCg4CBgIF+
f4J+fId/e4J+fYCBf4SAgICAfYSAfoB/gH5/gICAgICEgYCBgX+AgIV/hIGDfn6Bf3yBf4CDgIKBgH6ChX+Af4CCgICAhoSAeH+AfoGCgoCCgIGEgHyEeoOBf4CBgICCgIKBfoKAgoB+gYCAf4CAgHp9gH2Cgn+C
gYCAfn2Af39/hH96f4GAgICGgYKBf3+AgYGAgYCBgH1+foZ/goSAfX+AfoCAgXyCgICBgIGBgYOCfYKDgH9/gIGAf4CFgX2AfX58gX1/gH6AgICCfoB/gnt/fX5+gn+AfoSAgH9/g4WAg4B/goCAhYOAgoCAe4KD
hISAgIN9gYCAfHp+e4KAgH6AfoGAgYOBgYCBgICBf4KBgH2AgH5/gIB/f4CBf4p+fH5+gIJ9gYCAgH6AgICAgHR/gIOAgH9/gH+CgH+FfX6EfH96gIB+gnqAfoCAgH9/f3t+f4B/gYCAgHuAgICAnIGFgH6DgIOB
gYCAhX1/hH+BgYB9gHx6eYB8gIJ/doCAgIJ/fn2AgIJ+foKBfoB8gIB/gHuAgIGBgnmCgICAgIOBf4CAfoB+gICAf4CAgYF/en+Ef35+gIB9goB/f4CAgIJ/f3+CfYCCgIF+gH6CeICDgHx7gIR/j36AhoeAgYOA
hoB+f4B/f4Z/gYB8gYGAgX+Bf4GAgoCDgoB/gIOGgIKAgIB+gIB/hoGAf4GDgIGGgH6Ef35/gICAgYuCgYB9foCEgYSBf4B+f4CAgH+Af4CBgIeCgIGAf31+gYSAgISCgIF/f4B9f4B/hIF/gICAf4GBhIB+foCA
gIF/gYB/f359f4KCf35/hIGAe4KBgIF8gIB+gIB+goB+f3iAgH5+fX+DgIOCgIGBfnyBgHyDgICEfoCDf4B7gYGBgICBgYB+gICAgIWAfICAf4KAgYCGgICBg4F/gIODfYGCgYF+fn+AgH9/gH98gICDgIKEhICA
gIGCgICBfn+AgYCBgIF+g4F+f4KBgIB9gIF/f4F/gICAf39/gICAgYJ/gIOAgIN/gICGhIB/gICEe3yCe4R+gIN+gH+BgH2AfX+AgYCAfoB+gXqAg4B6fICDg4GCf4CBgYKBgYB+f4F/foJ/foGAgH6Af3+Af4CA
gH2Df36Agn+AgYKAgH6Agn6GgIB/doOBf4GDe4GCgIKAf4J+goGAgICMgoB6hICAgYSBgH+CgX98e3Z8f3+AgIB9foOAgICAfoB/gIOAgIB9e3+CgIB9goCFgYKAgnuAh31+hH+Ae3+DgIGBgICAgoCAgHt9e4CA
hn2AgIOBgHuBfX95gn+BgX9/gISAdICEgIGCf4F+gYB9f3uCgICFgoCAf36DgICBf4CIgIGIhXx/f32DgICBfnR+f36Bf36AgX+Ag4Z/gH+AgH+AgYCCfIKAd3qDhIB8gH59gn+BgIB+f4F+gIJ/foGHfYB8g4GF
g395f4CAgIGAfoN/gH+AfYCCgYCAc36Ag4CBgYCAh31/f32AgICAgICAf4CAfoN/fYGAfoGAgIKCgoCAhoB+gIR8hISAf4B+foCCgX+AgYCBf4CAhYOBgIJ+hoF/hH+AgH2AgIF+gH+AgH+AgH+AgIGAgXyAfoB+
gIiAg4B/gH+AfoCBgICDgIKEgIOAgH+AgI+NfoN9f4CAgHiAg4CAd3yBfoGAhX+BfX6FgYWFfXyBfYF/gIB7gYCHfXx9gIB+goB+gICBfnhwgYB/f32AgIF/gYOBgH+CgoSAgIKAe3uEfoKAgIR/hICAgn97f4OB
gH5+gnuBf397gIJ8f32AhICAeoKAgYB/gYCAgH6AgYCAe4CBgIGCgH+AgIGBgX+Af35/f4CCgoCAf3+BfYCAgX2BgIJ9e4CAf31+gX+AgYB6gICAgYCBfIKAgHeBgH6Afn+DfoKAgIOAgoCDgICEgIJ/hX+Af4GD
f4GCgH9/hICBf4B+foF+gH6AgHyBgH6Afn2Af4J7gIGAgH6BgoCAf4F/goOCf4B/gICAgIB/doCBgX5/fYCBgIJ/gIF8hIGAf4B+fYGBg3+FgH2DgH2BfX6CgH6AhYGCf4ODf4GBfYCDgH9+hICBf4CAgoCAhX+B
gX+Cg4eAgoN/gH2AgH6DgICAfX98gYKAf4F6goGAgX2If36Af4KBgId/gICAfH59gYF/fn5/fYCAgIKCgIKAgICEgIR/gIGEf4F/gH+AfYCBgICBf36AgH9/gIKBgHx9gH+AgYCFgIGAfoB9gIKAgH6AgIJ6f39+
g3+GgIKIgYCDgYKAgYCCgIGAgICAhH6DgYGAhIGAgYCAgIiCgIKAf36EgYCDg4CBgYB6f3x9gH2BgX+BgH6CgICBgIKAfYCCf4OCgYZ/gHx/f4F+gn+AgoCAgICAgH9/g4B7gHx/g4CDfoF+gH+EgIOAgIGDgH+D
foOAgICDf4GAgICCf4CAgoGAgYCAgoGBf4CBf4WAgX+AhIaAeoGAfICAgICCgYB6fX+AgH19g4GAgoWAgIB8gYGCgIBzfoGCf36GgIWCgIKAgHiAgn5+hICDfYCCgYGCgHyFhn2BhIGCfYaAgIKAfoB+gIKAgH9w
gIR/gICBgIB/fnuAgH9/gH5/fYiDgICBf4CAgICBgX6AgoB/gZKBfYh+gIB5fn1+gHx/gIB9foKAgHuAfoN9gH2BgIGAgn9+fYB+gIB/gYCAgIF/gH19gIGAg4R9fYV8f4GBgICAh32Af4CEgYCCgIKBgXeDe4CA
foCAgH+GgIN9gIGBgIB/gIOAgX+BgYGDfX+AgYCBfoCQgYCGgYCDh4R/foCCfn9/gH6AgIOBgIB/gYKNgH2AhIR/gIF/fICAgYB/gIOCgX+AgH6Afn1/f4GEgniBeoCAf4SAfoF6gYJ+fYCTgH+AfICAgYF/g4CA
foB+gYKAf4ODinyBgoGAgXyBfoKCgICCgH2Cf4KBh31+fYCCfX96gXiAgIF/gICAgH59gIGAfX+AgH+DgICAf355goF/f39+foCEgH6Cg4F/foODf4GBf4CAgH9/f4WBgICKf39/f4CBhYKCgoGAfYl+f4B9gYCA
f359hICEgIN9foCAgH+CgX6Agn2AgIKAgICAgIOAgn1/gH2AgH+BgIJ/gICAf4OBioB8goN/gICAhoF/gI2DgICHgX+AfoGDg4aBgIiAfICBg4CBf4CBgIB5iICCgHp+gIF/gH5+gH9/foCAfX59gIR7gX+AgICC
gICAgYCBgICAgICNhn96gH+BfoGBgX+AfoZ9gIB/gH6AgIGHgnp9fn98fX5+gICFgoCBe3p9f4CBf32AgoSBgIGAfIB/gYF+gn6AgX9/f4CBgYGFgX9/e35+f4GAfoGAf4B9gICAfo+AgoB9gH+MgICAgH6AgIKA
gH+BgYCGgYKCg4h+gIB9gICBg4B+gIKAe4B+hoJ/goCAg4CBeoGAgIB/gX2AhH+AgH+Df4R/f4GAgYKAf4B+gIWAgH+AgoN/gH+Bg4GAeoGAd4WDh4GCgICAf3+BiYCCgIWBgoF6gICCgYKAgH+Bf4R8f4F/gIJ8
gYJ/gICDf4CFfoCAf39/f4GAgYB+gYF8foCHgICBfH6AfoGBgICEgoGFgXx+fIB0fXyEgIF+iYGAf4WBgYCAg4CAgIKGf4F/eoCAgIGAgYGEfYGCi4GAgIB/gYKAe4CAgX+AgIh5gn6AgoB/gYGAfYSAgYF/g3+C
gH+Af4CBgX+Cfn2Df4GAf4CAgICDgH56gH5+gIKAgIKAgICAgYF+gH95gX2Cg4N/gn1+f4R9fX9+gIGAgYGAfoCBgX+AhYGAgn+JfoCCgIB+fIB/gICChoCBg36AgHx/gIaAgHuBfYB6hoGBhH9+gHuAgoN/e4B7
gHyAgH6DgYB9gIKBgIODhX6AhoCAgX9/g4CChYB/gYGAgICAgICCfoF/foR+f3uAe3x/g3+CgYB/gX+Bf4CAfoF/f4CBgICAh4B/gYF9eoCGgoCDgH6AgICCgH+BfYGAgIB/iIGCgYF8fX96hYCAg4F+foGAfYCA
gICAgol6fYWCgIJ5gXmAgIF8gICBeH5/gIGBf4CAfX6AgYCCg4R/foB/gIB/doB+gH2BgYB5gICDgYCBgYB/gIB/gIGHg4KBgH9/gId+fYB9gYCIgICBf36AhICAgIGAgICAf39/hIGBfYN9gYWDfoJ9gICAgHyC
gIKBf32Ag4B/fYB+gH+EfH+CgHiCdoWBgHt9gIJ/gX+BgJB/goCAfoWBgYB8fn+AgoCOgH+AgICHgICBf3+EhoJ9gXyAgH9+h4CCf4aAgH6BgICGfoyAf4OAgICBf3x/gICCgIGEgIB/gX9/foB+g3+AfX6AgICG
g4CAf4WAeoCAgICAgoKBe4CBgX+DfIGDgICCfoGAgICAgICAgICBfICBfoCEgIB/gIF9foCAgYCAfn2BfX2Bf4GFiIKBe4CBeYGCgYGAgoGCg4B3gYSBgX90fIOAfYB/hH2Af4CAhoOAhX99h4SCg3+Af3aCbYB+
fn+AgICAgH9/fn2CgoGBgIOAgIJ/gYGAgYOAgX+EgH6DgX2AgH1/fX+AfYGAgYOAgH6CgIB+f4CBfYSAgYB/gYCIgYJ+hH6AgH9+gYKAgIB4foCAgoGAfn6BfYCAhX56fYSBgIGAgn5/gH+AfoF/fIF/f4B/gn98
gH6BgX55g4KDjISAeYOBhIB/gICAgIN/f3+BgH+AhoKFgISDeIOAhYCAgX6AeoCAgIB9gYGAgYCAgIJ/gH9/gICEeoCAhH6EhH19gIGDgH9/gn+AhX+AgISAgYGAgIuAgISKg4GCin+BgIB+f4F/foB/fYF+gYCB
gICBfoCCgIF/goJ4c39/fYSAgHx+foCChHuAfoGAgIR/gH9/gH2AfH+DgYB+gH6BgYB+gHl+gIWDeoCAgoSBgIGAhH6Cg4WAgYB/gIKAgH6AgICBgISBfYJ9gYOAgIB9foCAgH93goB/e4GAgYN/e3Z9gIGAgYCB
g4N/fYJ/goB8hH+DgIWAf4B/foB+gICAgH+Jg3+Af4GAgIB/gICCgIJ9e4CChouDfn57f4B/fn+Af3t+hX+CgIGAf319gH2AgICAgH+AgYB/gICEf4CDgYGBgIB+eHt2gICMe4J/gICCfX6AgIGBgYGDf36CgICA
gH1+gIJ/goB/gHqAgICAhICDgH+GfYCAgoCAgIGBgIN/gHx/gYKAgoCAgIeAjIB9fICBgICBeX98gIGAgYCAgICAf4CAgIF+gIiDh4CAj4KCfIB/foCBgIJ/gICAgICAgIGBfoR/fX2AgH+AgIGBfoCCgn2AgH1+
gH19h3+AgYOBfXl8g4B8h4SBgX6AgIOCgIB+gYCAgYCBhYGEf4Z/gH+AfoCAhH+Ff4CDgoB/gICBhYiCgIN/gICFf4GAfYCAgIOBe3+AgX6Ag3iCgH6CgIN9e3+AgX6DgoKAhH59fn+BeIB+gIKBf4CAgIKBgoN/
gH+FgYGAgYB8gYOCfX9/gJGBgIGBh32AgYGDfX6CfH2AfICBgoB8gH97fYB/fICAf4CAgYR/hn+BgICBfYSCfnyCgH2AgYCBgnyAgoF8gIOAgYN/gH1+g35/fHyBfoOCgIB+f36Dfn6CgH+BfoCBgICAfniAf4h/
goCAfoCAgIB/gH+BgICCgICAf3+DgIl9f3uDfIGDgX9/gX2AdIKAgIB/foCAgIOAfYCAeYCAgIGAhoGCgH1/gH+BhoCCgoCAgYKAgHx6fH9+gIaAgH5+gIB+gIJ+gX+AgH9+gISAf4B9g31/gXx+gH99gICCfYJ8
gICAfoCAfoF5gX+AgH2BgICAgoF/foOGgYSAf4KBgYB4gYF/gIKAg4CCe4CAgX6CgICDe32BfoJ9gHyAf4B+gICBgX+BgYB/gIB9gW+AgI+AgIGBhH6Cfn6Eg4KBgICAgXt8gYB+gX6DgH+AgICAfoCLgIB+gIGA
gn+BgH+CfYSAfoCHg3+AgH+AgYJ+gYCBfnyAgH2Cf39+gYF/gHl+gX6Egn99gIGAf4GAgIB/gIB9gIOBgYJ/gYB/gICAgn+AfICAgIeBi4F/g4CAcIJ7gYCDiH5+fH+CgYF/gIF+gomAgISAfoR9gXeBgIF+gYGA
gH+AgICCgH2AgIB/gICAgXmDf36CgHmCgn+AgICBgX+Bg4GAgIB+gH6Bfn9+g4Z/gYCBgIGEgn+Ae4GAgIGAgJCBgoGAgIF+foGAfnyAgYCAf4GAf4KCgIN8gH+AfoGIgoGAgH+FgH2GgIB9f36Ag4F+doGAfn6C
fn2AdoJ5gYGAgHmAfoB+gIB7goGBgIGEfn+Df3+CgYCCgICAgYJ9fXqAgYqAgIF/gH1/gIKAf3x/fX5+gIB9fYGAgXyDgICDgICAhYB/gIGAfn6CfYB/gH+AiX+AgIB/eoCDeYKBgH6CgIGAg3yAfYCAgn9/gIKA
foCAgGWChn2AfoCCgICBfH+AgYKAhICCg4CAgoCAgYB9f4GAf4J3gYCBf3qAgYGAe4GBd4GAgICAhYKAgYF/f3+AgIB8hn6CfoB/gIuAgH6BgIGAfn+AgYF/gYCAf4CCf4CAgH9/f4B9g4B/f4F/gH2Th4CEgYGA
en1/foF/f4GAgHx/gICAgYOCgoGEfn6Bgn18e4KEgIN/foF7gICCf4GCgoCBg4KAgX+BfoCBgIaAfoB8f4GAgIKAfoCAfHuBgYCAgoJ+gICEhIF+e4CAg4GAgH+AgYJ7e4B/gIOFf4SDfn99foGAgISCjIJ/gX59
gICAf4CAf4CBgYKAgoJ/gICAfIGAgH59gIOAgX6AgICCfoB/gIGCg4CAgHWAhIWBgH+AgYGAfH6AgYKDf4CAgIB8gICBfYCIh3+AgX6Gf36AgH9/g3uDfYB+gYCCgIGAgICAe4GCgYCBgYB9gICAgYCAfn9+goCA
gn9/goV+goV7e4CAgH6BgICAg4GBfH+DgICAg35+gYCAf4GCfICAhIJ8hIF8goF8f3+GgIKGgIKAe4GBhICCf35/gICAgIGIfoOAgIF+g4SCg4F/foCBgIGCgICAgn9+gIGAhYCAgYOAgX+AgYCAgIGAgIGAfoR/
gIKAg4GAf4CBf4B+f3+AgH+Af4B+ioOAfoCCfoCDf4F+gHl8gH+EhH+AfH6AgIGAgICCf4N+fYGCgHx5gIN/eIJ/gIOAf39/gH+BgICBhIB9f3+AgIB/gIB+gICBgIGAg4B/gYGCgICCf4GFf4J/gICAgICAf4F/
gYKBgYF+foCAg32AfYSAfYGAgHuAgICBgIGAf4GBfoGCgH9+f4KBgIGAgYGAgIKAgoB+gX5+gX6BhYB+foCAfnyCg4B6gYCCfn+Dg4CAgICAgICAgIGAgYCCgX+Af4CAgIB/f4B/gIiCgICBf3+IgH+BgHuAfX9/
f39+gHuAgH+Af4J+g36Bf4GAgIB9fYCAfX2DgIB4gIB+e32AgICAgYd+gH+CgICBg36MgHyAgH+Af39/gIF/g4F8gH+OgYSBgH+Bk4CAgoGAfoWCgoKAgICAgYCAfoCEeX+AgYGAe4F/f3x/gYCAgIB+en+HgYJ+
f32AfoCAgoOCgH+Cf4CAgn5/gYCFgH+BgoCBfoB/g39/g4GBfoB+gYV/fYOAdYJ1fIV/f4CAgYCDgISFgn+AgH+AgICBgH+AgIB9fniAgH6AgX+BgIF/gH+AgoB8e4CAfoSDgYB/gYCAgHyAf4OBgICAgX99hH6C
f3+LeIJ9gYKDgYB/gIF/fH+AgH6Af4GBf3+BgIKDfYB+gH+JgICAgH59hoGDgICBgoCAiYWAgIOAgIKAgoaBf4F9gH5/f4B5gX91hIB+f4B+gIWCgIKDg4SDf4OBgYKAgICAgIB9gId+gHd9gIKBgX+Dgn+AgH+E
gYCEgH+BgYB/hYCCfICBhIOAgICEgIGCooOJgIGAgH+DgoCBgYCBf4CAfoKBfoCBcH5/gIB+gIGAgYKAf4B/gICAfoB/gIB5gYCFhX6AfX9+hICAfX6Bfn19hICAgYGAgHmAgXWAgoODgIGAf4CBfnt+foGAf4B+
f4GAgICAgXp1fn+CfICBgYGAgH2DgIKAf4CAgICAfoV7gYF9gYSAgICAfoF/gX+BgH+AhYCAgIOAgJGAdoWCf4CCgH6AgIF/gX+CgIF/eX6AgIB+gYF/gYCJgYCBgoF/f4KBfX6FgYF/gH+AgICCgH+CfYGDf4CA
f32VhIB9gIB+f4CBhIF7gIB7hX+AgICAgoKAgIB9hYByg4KAgIKAgIB+gIB+gIF+gICAf4CBgXx9f3uCgIJ+f4GCf36CfoB8gX9/gYB/gIB6gISBf4GAg4KAgICDgICAg4B/gn6AfoCBgIGDgICBgIGAf4OAgH2D
hoeBg36BfoB+gIGAfH+Af4GDhIB/eoCAh4GCgIaDfn99gH+EgH2Bf4GBg36AgYJ/goGAf4F/gIaAgIN9fYCAfoCDgYGAgICAgH+AfX6BgH9+fnx/doKAgn2Af3+Ef4SAf4B/f32AgH5/foCBgICHgICAgIOCfn9/
gn2Afn6AgX6AgIGAgICBgIR5fX2DgICAgIWCgIB+gIWCfn+AfnyEgIGAhYCGgH+Ae4KEf36AgIB/gn+AgIOAgIF5gn6Ag4uCgH+AgYF9goCBgH6Ag4GAgH+Bi32BfYCAf4CAgn6DfYCAf32Af4B/fYGCfoSAf4SA
fYV8foB/fH+Af35+f4KBfoKEgIF/gYF/f3qDgH5+gX9/gX53e4GAgX2BgYGAgoCBfYB9f4OAgIGCgn6Ag32BiX59gIKAgIGAgX2AgIKAeoCAgHeChIWAeX9+goGBgIKAgYF8fYSAfYOAgYCAgIN/gH6Kg4B/gIKC
gX+CgIB+fH+AgIKAgoCAf4CAgH9+gH6DgIGAbX5+gH99gICAf4CEf3+AgICAhoZ+gIKBfoGDgYF+gImEgHqAgX6CgICCg4KDg31+gISChYGAgYCBg39/gIB7gH+BgYOBgH6If4GAfX+CgH+Afn2AgIGBf4B7gH6B
fn+AgIB/gH+AgYF9fYGBgICAgICAgICAgoB/gXx/gIJ8gICAeYGCgIOGgYCDgH1/gIKAfoCAfoV/gIB/hH6AgIB+gn9/f3yBfoB+e4CCgH2Ag4CFg3uChIF/gICBgYB/gH2AgH+BgYGAgIOAgXuCgICHgIaAgoB/
g317foCAf4CDgn+AjoGAf32EhYB4fYF/fn+AhYCAgYCBgIGAfoKAgnyAfoB6gH6AfoF/gICAfYF/i4aCgn6AfYF/goOAfoOAf358fIKAgoKAf4B/fYGAfYCAfnp8f4CCfICBgH2GgoGAgYR/gICEgHuCfYGDhX5/
fYB/gICGhIB/f4CAe4SAg4CAgXyAfH+AgHuAgHx/gYF/f4OAgICCgICAgH+EgICBgIF+foCFf31+foCAfYB/gICGfIGAfIB/hn+Af4CAf4CFgYCAfoCDgIGAfoGCgH2AgoF/gX55gYCKgICCgH96fX+FfYF+gICC
f3+Bf4SAgoF+gH1+gYGAf3p+gIJ/gICDhICAfnyCgX+BfX+BgH2CgH6AgH+Bg3d9gICAh4OFgYSCgHt8gH59doGCf3+CgX99f3+Af39+gICBgHKBgXyBgn56g4B+goCAg4CEhYWBiX2AgX5/gICBgYCBgIB/hIGA
f4GBhX2AgICCgIF9gYKCfn+CgIGBeXmAf4OBgICFgoB/fYCBgoGAf39/gIGBf36BgYB/g4B+gICAgISIgH9/foJ+gH+Ag4B/coCCgX6BgYB9hIKJgX+AgoGAgH+AgH9/gICEhICBfYOCgoB8fH+Cgn+BgIOAf4CA
fIB+e4OBgYGCen1/gYGAf4GDgICAgoZ/gH5/e4GAgYCAgX98gX2Af3+GgICAgoB9gIGEgIGAfYJ8gH+AgIB9f4GCgoF/goB/gICAgn6AgH9+i4CCf4CBgoGDgH99gX+AgH9+fnl/gn6BgYB/gISCf36Af32AgoB8
gH2CgIN/gIGAgZJ+f4KAgYCCgIB8foSBf36BgIKAgIOBgH2BiYaDfoB+f4B8f4B9gIV/gH2AgX6BgoN/f4B9gYWBf4OBgICBe4GFgH+DgIR/gX57f3+EgIKDfoCAgHuBi4OAhIJ8gICBiICAhoB+gn+CgIF/gH6A
f4CAgoOBgYKDgX9/goaAgH6AfoCBgoB/fIN9goCAgYOEfoF/gICAhn6Bfnt/f3+Dg3qAgn6BgH+AhX+BgXyFgYB+gIN/e4CAgIB9gYCAgH18gYCAfoCBgIB+g39/f4CAfIJ/gX9+gICCgH1/foJ9foCCgIB/g4CC
gICAf4KFgYOAgoB8f4B9foOAgIF+fnx8gYCBgH2AgYB+foCCgYCBgoF/gIGAfoF9gIGAgIKAfYKAgIF2goB/gISLf4B/hIF9g4B9fYKCgH1/gIWBgH+EgIGAgH+AgYJ/gIeGf4B+f4F9gICAgIB6gH+ChYB+hX+J
f4+GgHx+gYaGgYCBiYCAgoGCfYB/foGAgIB9g4GDgISAgYCEgICAgoCAgIWBgICAf4OAgYSAfX6AfX96gX6BgICAgIKBfoF/gH+AgICAgoCAgIB8f4CDgICAh4OBh3+AfoKBgH9+goGBgICAgIGAfIKAgICAgH99
f4CEgYB+gH1+gIJ0hH6AgYCAg31/hICAgICFfICCf3mBe4CAgH2CfoSCgn6BfICAf3mAgIODf4d9gIN+foCAgIKAe4GCgH+CgYKBf357gIF/gH6EgIJ9goGAgIN/fYCAf4SMgIJ/foCAgYCAgICAfnt/goF/goCF
f4B/goB/g3+AgH+AgYB+gYF/gYB/gIB/foKAfoWChIOAfYB+g4CFgYB+cH9/gH6DhYKAf3uCgHt+gIB/gH+BfIJ9gH9/gYB+gIB/f4F+hIKEf4Z/gIB/gYV6gIGAgXuDgYB7fH+AgIF9gIV/h31/f4GAf4WAh4V9
f4CAf35/f4SBgICDgICAf35/coGAgYB9f3+AgICDgH6EgH+Afn5+eICAgIB/gH9/foB/gXt/gH+AgIB/gH2DgH+BgIKBf4F/gIB8gIGCfnt8f4CBgIJ/gXuAgIN+f4iAhYCChoCCfYKEgX9+gIaAf3yGin+AfHyA
goKBgH+CgoB+gYCBg35/f4ODgICAfJF/gYF/gYCDgYGAf31/f32Bf4OAgH6EgICAgIKAgYCAfYCAf4R/gYCFgIKCgIWAf4F+gIKIf4CEgIKAgIF/gICBgH2Afn6BgH6CgIB/gYGAgICBgYCAgIJ8gn97f36Afn+A
gIOAgIB9gH6FgX6AgoB+gn99gICAgIJ8fYCAgYSCgX+AgIB/gISDgn+AgYGAgIB/eoCBgIKAf4F/gX+EgICBg4CAgIGBe3+JgIaAgoSAgISAfIJ/gYCAgICAgICAg4CAgIKAfYGAf4GAgH+Af4WAgYGBhIqAfn1/
fnyAfod7gH5/gYSAhIF/gIGChICDfYB/gYCAgICDgHCCgoCBgH2Df4GAgYCAgIB/goB/gn6AgIB+gH+AhIGBfn6If3+EgIB/f4R+fn97gHuAgYCAfIKBgYN+fICCg4CAgICBgIOAgIGAf351gIN8gICBf3+EgYCD
fn2AgH94f4GAf39+foF9f4CFgIKAen6Agn6CgYF7gn9/gICDf4CAgoaChIKCgIJ9gHqAgoGBfn2AfIB/gYCAf4B1foB/g4KCgn55f3yAeX2Af4KAhH2Agn6Cf4F/fIB9fIOAgYGAgIKAgICAfICBgoCBg4GBgICA
gYCAf4F/fn99f4Z+gn2AgICAgIB/gX6BgH+AgH+BgH6AgYh+gIKAgH2AgIB/gIB+gYCIgIOAgH+CfYCDgYF8fn6AgYCAgoCAgIGAe4KCgX6Agn2CfYCEgIOAgoGAgIB/fXaNgYGAgYGAgYh+goOAgH2AfoCAgH+A
gX+CgIB8gIZ+gYCFg3+BhoB/hYB+foCBgYB/gIGAgJSGd4N+goCAh3+Bf4CEf4CCgIB9gYCAfYCAgIR/goKAf4CBfH+Ben6Bfn+Af4F+gIKBfIN+goCAhHyHfX19goCAgIKCgYGAgIB+f4B+gYCAgICAgIB/eoB9
fIB/hX5+gISAe4CBfX+CgIB7gYN9f4GAgYCAf39/gX6DgIB+fX+EgIJ/hX+BgoN/gICAgICAgIZ/gICAeIGAgYWAgH9/gICBgX5/foSAgoSAhIGBgn+AgYCCfpd/gHx/g4KAgIJ+gICCgXyAgIB/f4CGgYd+fn6A
gIB/gX6BgoCDgH+EfYB/gICAgIB/f4CAgXyBgIOAgoCBgIV2gICDfYGBgYB/doCAgH5+f4CAhH+Ag32CgIN/gIKBgX+BgH5+gICBgn9/f4CAgoCAgYB9gIJ/f4KCg319go57gn6Bf3+Ag4aCgYCBgICBgoCAgIGF
goCAgoN/e2x/gn2Af3+AgIKAf4CAf4x+gIN5gX+Ff4CEgIB7iHuPgH+BgIB+f4B8f3x/g4B+foGDgoF9fYCAgX99gIOBgH+AgYSBf4CAgIB/gIGBgoCAgYCDfIF+gIGAgH2AhIGAgYB+foKAhHuAbn6Bf3yEgH9+
gX17hH9/gIGFf4B+hH+Nf4B/fYCAe4B7hX6AgICAg4F+hYVng4V/f3yBgIN+gICBg4GAf4WAgH+AgIWAgYKCgH+AgIKBf3+FgIGAgH+AgICAg4CCgHyAe4N/f4CCe39+gICBf4Z/gIR/gIGAfYCAf4CAgYCAfYCB
gYCAgH6AgoCBf4CAgH+AgYCAfH+CfYCAgoB4fIOAgICAeYCAgIGJh31/goKEhICAgH99fYB/gXOBgICBf36BfoSAhICAfoB+gICAe4OAdIF/gYVzgIKBgYR6gn2BfoGAgX+CgX+Bf3+BgIZ8fX6BfoGBgX+Af4N9
fICAf4CBgIB+gH1/fYB/gIWAhH6Cf3d+ioCAe32AfYB+fX+DgICCgH6Cg4CAgoCAfoCAgoOFgoB6fYR7gYB/gIGBgn1/gX5/f4F+gICEgoGBgIOAgoCDgYOAeHWCf4KAfX6Cf39+f4CAfn+CgIB/gIB9hn+AgId9
gIR/goB6gYCAf4WDf4GEfoOBgIB/gIB+gICAgH6Bg4B/f32AgYCGgIiBgIB/fX+EgH9+goOCfYGCf4CAf4F/gIGDf4CAgXx/eYJ/foWAgoB/gX6Egn59gIB9e3yAhYCDfICEgH95eoCEgHuAfoCAgIB+gH2EgoKA
f4OAgHyAgoB7gISFgYOFfoCAfX2Af36AgYKAfIWAhYB/gYCCgYeIgn+Af35/gHyAgICCf3+Afn+Bf4OBgYN+f39/foCCf4N/gX5+gX+AgH+CgoCDgIaAhICBfoKAfYB+gn+AgIGAf4iBgIOAgH6DgYSAgH2EgH+E
f4V/gn9/fn6Ag4CBfYB+gICAgoGAfX1/gICFgIF/gH+BgHWDgH2Ah4CBgoGAhIB6gIOAgYGAgoGCgH+AgICBgH99dICBgICFgIOAgYB7gIGAfoCBgYB/gH1/gICChoWAgICCfoKAgoCCgYCAfYF+foSAgoJ+f4V/
gH9/foKAg4J9fISFg4CAgX+AgH59gH+AgIOAgH+BgIB9gIOAgH2CgH+AhICBfoCAgYCAhX9/gICIf36Ag4KAgH99gICBfYJ+gH6Cgn+Bgn1+f3x9gICCfW+Ag36AgIKAgIiBgYB+gICBfYCGfICDf3yAfYKAf4GA
gISBgICAg4KBhICCgICCf357fX+AfoCEeoCAfX+AgYF+gIGBgn+CgYKAf4B+fnx+gYCAgoB9goCCf36AgH+Af3qAg35/f4KDgIGBfX+CfH+BgH9/fHt+gH1/gX5/gH+Cf3x/gH9+hH+CgICFgX+Bf4GCgH+AgIB/
fICBgIuAfn+CgIB/gIGAg4WAfX9/gH+Ag4CBhoB/g39+foCAgICAfn+Af4WAgICAgoCAfoB/goGDgoOBgICAfoJ/gH98goCBgIF/f32AgICOgYKAfoB9gH13f4B/gIF6gYCBf4GAg3+EfYN/f4CBgoB+foB+gX+A
gH6AhIB/gIR8goCAgICBgIOAeYR9eoOAgIJ8f4CAgIB6f4CCgIKAgH99gIOAfn+BgIWBgIJ/hYB+gIGAgX9/gH+AgoN/gIJ+gYF/goGAgICAe4B+gHuAgIF/gIGDfoCChnyAgH+Df4J/fn6Bf4CCf4B/fn+AeoB8
goGEgIB/g4CAfoF/gH9+gIB+foGAf4GAf4CAgIF/gX9/gIKAf4CAfoF9foOIgYOBeYKAg4B/gISDgYKCgH9+gICKgoGAgH5+gYOAfHeAg3+BhoCAg4yDgYKAgH+CgICAg4KDfoF8foCAf4WBgIOBh3+CgH9/g393
hIF+gYCAfYJ9gIF+fYB/gISGgIGLgH2AgYB9gYCAe4B+gHmAhnt7gYeAg4CAgIKBhH6AgYKAgn9/oX6AgYB/gIJ+gICCf4CAgIB/gH+If4OCgH6AgIN7gICAfIGCf4N9fYV7foJ+fYB+foCAgICAgICAgIB+gIB7
gH2BgH6FfYCEgH2Ag4KAf39+gICAgICDgICBgIKBgICBgICBfoB/f4GAfH6AfIKAhICEfIF/gISAf4B7gH+Af398f4CAgYCAgX19gIGAgoV9gX+DgH+EgoGDg3+Bf4CAgX+AgYCBgH+AgYGCfYSCgIWAgICHf39/
gIJ/foSAgnuAf4B/gIKAfoF+gH9+fICBgH2AgYCBfH+Aen6DgIB6gX9+gICAf4CDgYB/g3yBgIB/hIGCgICAgIKFgIGDgYCAgIWBf4B/gomAf4J7gn6AgYSAf4F7gICIgY2Cg4SAf4KAf36BgHeAgH5/gIB/hXaB
f4CAgYGBfoWBf4CHh3+BgIGCgH+AgoCAf4eAg3+CgYGBgX6AgoCAf4J/f39+gH+AfYGCgn+AgYSDgH2Bfn+Dh3mBg4CBgH+AgH2Df4B9f4B/gIGDgIGEgoKEgIGAe3V/gIJ/gIaDgoCAf4OAgIOCf4CAgH9/gH+A
gIKBgYCAf4CAgX2AgH6AgICBgIOCfIaEg4B8gH6AfIGAgIB/h4R+hICAgYWDgIB+f4CBgIGBfICAfouAg35+gYR+f4CAgoCAgYB/gHyAgICAgIKAf4B+f3+AgYCAg4B+gIF+gICAfoCBgHt8goCDgYKDgYCDgH+C
fn5+foGCf4OCfX6GfH59hICAfnuCgIF8f3+Af4GAgIB+gH+BgICBgoCBfX5/gIB8fn+AfH+DgoCGhICEgn2Ff4KCgoKAgYV/gHd9gYKBf4CCgIGDgYJ+f4CAeIGBgICAfYCAgIGBgHd/foCGg3aBf4J/goB9goCA
gICAgX95gYCAfoWAgIGCgH6DgICAgH58gYGAgH2BiICAf4GGgYKAf39/gICAgIB+goGGgX+AgIB/foOEgYJ/f4N/gYCAgIB+gH+Df4CAfoCAgYGHfoGAhn59gH2Af36HfYCCfoGCgISFfoSBgIGBf3+AfYSAgXuA
gYB/goCAfn+AgIF/gICDfoOCf4B+gYCAgYGEf4CAgX+Ag32DgoGAhIB8g4CDgICBgICAgn9/gYJ/fH6AgoB+gHx9f4CAhIKBgIF7gX+BgH6Af3+AgIKCeYCAgHmCgIKBiICAe4CAgICCf4V/f395gn6EgIB+fo9/
gICAg4GAgYCAgISAgIB8g32AgYB/f4CBfn+AhYB3gH5/gYF/foCDgIOAf4CBg4B+gH5/gICBhYB+gIKFfoB+gX19gIB9fIB/gIB+gIKAeoF+f4KBgIJ/foCAgYCAf3+KgH+AfIJ+gn98gIGEfoKHen+Af3iCgIF/
gYN+hoCAgIF/goWBeoGAgIB+f4CAf317gHyAfn9/gH9+gIF/gH+AgIF/gIGGgH2BgICAgICAf4CCfoOAe31+gIB/gICAg4B+f4CCgH+AhICAgX6Lf4B+foN+f4OBgICAfYCHgICAf4GAgYJ+gHqAf3+Bg3yAgIV/
iIR+gYGAf4GAgoCCgIeBgHiAgHyAgH59f3+Bf4KAe4J/fn+BgH2Afn9+f4B/h4CAgoKAfYiAgYKAgoCBgICCgIKBgIGAgICCf4B+goB+gHyBgoB/fH+AgoCEhIaAfoB+gICAgIF/foB/gH6Cd4CAgHeBgoJ/gICB
gX98gX5/hIGBgICBgH1/gomAiICBgoCEfXuDfoeBgoCCgIGCgH9+foKAf32EgYGAgX2Ag4CBf3+AgoCGgH+Af4KFgIGAg4CAgIJ8gICAg4iAgoF9g4B+goOBgH+Qf4CBfoGAgYB/gYJ6foCFgYWEgIOAgICAgYGB
eoGEgIWChHt+gX53gH1/foOAgISAfoJ/hn+AgYGCgIB9gICCgIGAgX5+gIWBfIKCf4CDgHeBgIB+gX+Af4KAg4GGe4CAgICAhIKAgX6AgX6FgIR+gX59eoGAgX+AgYGDgIB+gIJ/f4B/gH6AhIB+gIGAgH2AgIB/
f4GAgXyAf4B/gn+Afn5/f4GAfoGAf4J/gICAgIKJf4J+g4CAgHqBgYCAgH2AgZCEgICAf39/gH6AgYB+gIB/foB/gXyEfYF/f4V+gIOAfoB/gIGBhYeAgIB/g3yBgIGAe3+KgISCgYNwf4V8hIJ7f4CAgXyAfoKD
g32BgISBf32CfoCBgYCBf32AfYh/f4KAgIeAf3+Af4CBgH2BgYWCoIGBe4GAgYB/fYB9gICDgIJ/gn+CgoB/iX+AgH+AgYKBhH+Afn+CfISAeoGBgICFgX6AgX9+gICMgICAfYCAgIOBf4GBgX+AgH1/gX+AfZKA
enuAg4B8gICBgICBf4WBf4KBf36Af42AfoKEgIGAgIKAgIB/gIGBgYGBf4OAgYBzhYJ/eYCBfYKAfYB+foKBfn6BgYZ8fX6GgICDgYB/f4CAgXyBf4CEgYB+gIGBgIGAgYR/gICDgICCgH+AgoB/gIKBf4CBhX+B
fn9/gICAf4CAgIuAfXmFfICDf32AgIB8gH91gICAgH9+gIB9goCCi4GAgH2AgICAgYCAdX5/gYCJgX+RgoKBgIF+gn1vf4CAgIKAg4CAgH6Ef4CUgICAf4F/goF+gIGAgX9/foCCeoB+gH+Bf4CHfn6AhZKAg4GB
gIB+fn+Af3yBgH+CgH+Bf4CAgIB9gYR/gICAgH+AgoB+gXiAgIKDhoaAd4aAgYGBgIKCgIJ8gYCGhYF/gn2AgIF+gISAgH6CgIKAiX6ZgIGAhYCBgHuAhYF9fn9+gX+Af4B/gIB+f4B/gn6EgIB/gIGDfX+AgYB/
foWDfoCAgIZ+f397gYN/gISAiH+DgH6Df4WBgIF+gYKAfYGAgIN9gICCgIB/gICAf4CAgH+DgoGAgIGAfYJ9gIB8gYB/gYCAgIJ/goCAf4CBgISAgIB6gH5/foGAhICBgH+AgYCChoCBgYCAgoF9gH+GiYB3f4B/
gXqAg32AgX+AfoF+dICBfoWAgH+AhH9/g4GCgYKBgoF8gIF9gIKBgH9+f4uAgX+BgYSAgnl9g4N/fn+AgYF7hoSAgICCgICAgICEfYF+fYCAf3+BgYCAgX+DgnuAgoF+gYB/gIKCgHmFgX6AgIB8gISBgYCOgIGG
foGBf4CAgIF+f4CBgYGAh4CJgoB+f4CDhX9/goiGgYB9f4B8gn+AgICBeH2AgIGBgH+AfYCAf4CBgICAgIB/gH2AlIJ+gICCgIF9gYGIf4CAgICCgHx/gIKAgXl+gYGAgH6BgIJ/hX+Af4CEf4CBg4GBgIJ8jIN9
dn2DgIOAf4OAf3p/gICAgICBgIJ/gICAhICDgICEg4GBgICJgYGAf4CAgIOAgH+CgIN/gH+Af4OEgIJ+gYCAf4CFhICAeoGAgICAgHqBgIOBgnmAf4d/fICAgn52e3+AgYCBgH6CgoKCfX+AgYCBgn+Ff4N/gICA
gIKCgn2CgH5+god/gH2Zg4CAeoGBfoCBgH+Efn9/f4CDfIJ+gIGEfYF/gYCCf4CAgYB+fYJ6gIOAgHx/gIJ8f39/hH9/gICEgICAgoN7gH6DgYF8g4F/gICAgH2AgIOBgIGBf4GDg4CAf39/f3yAgICCgoF/gHeE
gICBgH5/f4J/gIOEgIN/eIB/nJCEfYF/h4CDgH95gIGAhoB7gICBgYGAf4CAfoN/gn+BgYB/fYCAf4GAgICCfoCAfIGCgICAgICDhYJ/hoCAgYyAfn9/gICBfIh+fn6BgIF9goCAgn9/gnyAgYCEg4GAg3uCgYGA
gYCAgIB8gIB+iYF9gIB7gHeDgoGAg4GAgICCf4B+gXuDgHx7gIB8gIB+g4GMfoKAgYJ+gH+BgHyAf4CAgYV9e46AgICBfoZ+foJ/gIh9fnt/gH9/fnyCgIJ+gIKBgYR/hoWAgICFgYGAgIOAf4V/en6DgH5/gXl/
gIF/gIKAgYCAfoCAhoGAfoB/gIKBgH9+foF9gIF9gIB/fX+BgICDeX+CgoB+foKBgYSBfIuCgH6AgIF/goGDg4B7gICAhH96gX9+b3+Af4CAgH+AgH+BgYGAgH6AhYSAh4mAgH6AgIKAgIOAgIB+foGDf4p/foGA
gH9+fYGBg4B/f4F/gICAgoCAf31/jICBg3SHgH+BhoCAioCBgH6BgICBgIB+gYB+gIJ9gIB+g4B8fn6GgX6Gf4F/gH+BfoGEhoKBf4F/foGBfICKfn6EgH+BgH+Ifn+Afn+Ag4KCgIF+f4CBen2Dkn+AgH+Af39/
gH+Hg3+Ah35+gIGAgoB/gn2BgYCAgYGCfoGAc4CAgYGAgIKAgX6DfYKAfXqDgX+FgIB/fn+FgH9/f35/gn9/gIB9f36CgICDgIKBgH+DgX6Lgn5/gX2Bf3yAcn+AfX+EgICAf4WMgoKDf4B/gX2EgH9/gX+CfoCF
fYCCfYB/f4F7g4KCgIB9goCAg4KAf4R+f4J+e4CAf36BgX6Hf3h/gYF7foGAgIB/f4GEg4B+gIB9goSEgHyBgICBg4OAgIB/f32GgIWAg4CAaXaFgH+Cgn+HgH99gX+BgIaBgYOFgH58goSBgIB+gIB/g4B/gHyC
hYB8fnuAgICFgYR+foCBgoCAeoKCgICAf4CAgICAgXuAgH+AgH2DgoCBgH+BgYCAfoGAgISAgIGAfoCBgIB9gIB/gIN/fH+Cf3uDf4KAgHyAgH+Af32Af3+CfoCAf4CAfoCAd3+Ag4CEfoSBgIGAf4J+goOAgYCA
gn6BgICBfn1+gIB+f359gIGAhoCAfoSBf4B6g4B/gIF/hnyCgYB9e3+BgoB7gIB/gX6CfYd/gIZ/gICAgICJfIR+gH2CfYB8f4SDgICAgIJ/goCAgICAgIF7gIGAfYN+gX+CgICAgIGGgYCCgIN/gIF/gIF+gHuB
hoCEgYCAgH99gIKAgIJ+gICBf359hX+Bf4B/gIGAhIB7gIB/gXx/gICBfoKAhH6AgYODgIGAgH59gH9/f4OFg4CAeoF+foCBg4CBgH+DgIJ7iICFg3+BgYSBgHiAf4N+foGAgn+CgoCBg4B/gJaMioGBeoCAfX5/
fIaAjoOBgICGgICAgIB+fHmBf4V/gICCf4F/gHt+gISBgX+DgoGAgH99g3+EgISAf4CAfn98f4KAgIB+foKAf4B/gICCf36Be4KAgIGAgYKCgH6DgIGCfoCBgYGAgYCDgYGCfX9/gH6Adn6AgH5+f36BgIN/f4CF
gICAfoCBgIB+f3+Df3t9goB9gH5+gH9+eoKCgICAgIqAgG+DgYKAf4KAfYJ9i4CAeYJ8f4KAhYCAdX5/f5J/f3yCfIB8gIaAgICEgIB8eoCDfoF6fIF/gIOAf36Aen6CgIB/g32Bgm9/goCBgYGAgIGAgIGAgIB+
gYSAf3d/f3+BfYCAf4GAgXZ9gIaAfX6DgoCAgoB/gH6AgH+AgH+Bf3+AgIGAgIN+gIKBf398e39/eIGFgYCBi4KGgICBgISAhYGAhX6AgICCfYN9gn6HgIB+f3qAgICDg4GBfYJ/gICBgH2Af4OAg4B+f3+AhYJ4
goSBgICCgICAgH9/f4CAf3+EgICCgYJ/gICAgH9/gICAgIKBg4GAgYCEgIB8foCGgoCBf3+AgH59hICCf4KBfn98iIWBf4CBgH2CgICAfoB+gYKCgIF/gIGAgYOCgH1/gYCAgX+Bf4CDhH+Cfn2AgH6AgoCBgH5/
gIGBfoB9enqAgICHgn+DgoF9gH56gYCChYN/gHyAfoCEf39+gICAfoCAf4ODgH9+fIKAfIGCg4B8gIN/gYCAgYCBgIB+fIGAgn2AfIGJfoGAgH59f39/boB9f4F/gIF/gX+AgYOAf4B4gYB/gYF/g3yAf3+AgX2A
goGAgIKAfnmBfYWAfn+CgH59gIiCf4CChH+AgYOEgIB+gYB/fn+Af3+DgYOAgIGAgICAgHyAgoKDgICAgIN/gIB9goCAgICAf4GGgIGAgYCAgICAgoKCgIB/gIB/gICAfICCf4R/fn+CgoCEgICBfoCDfXyAgH1/
gIGAgICBg359fYGAf32BeoCChoJ9gHx+f3qAgH5/gICDf4GAfoCBgXKAgX9+gIJ/fYOAfYWGjYGBgIKAgIJ/gH6CfoOAgH+Af32AgH2Ag4KAgHp/h4CBg4B+gYCAfIB/f4F5gX1/gICAgYCBfYB9gX5+gICAgYCA
gH6AfYGAgX+Fgnx/gIKAfIB/e4CAfn2Ag4CCgIKAh4CAgYB/foB+gIJ/f4GCf4CDgX+GgIF/foRnf4CDgHuBgICCgI+BgIKAgISBgHeAgICAgIV+fX1+gX2Df4B6gX9+f319hH6ChIB+e4KBf4J7hIKAgYF+gYF+
foCAgH+BgIB/e4F+fYODfn+Df3+Bfn2AgH6AgIGAgIaAgYJ9gYCCgIF/eYCBgH+Ae4F+gYB7e4CAhH+AgH9/gYCAgHt+gIKAdoN/gH6CgH2AiYGCgoKAfICAg4B+gISAgICFgYCCgIGCf3+AgIF+gIF7foCAfn+E
gIGAfoGAgICAe4GAf4GDgIB/f3iDgICHgIGBf4V+gIGCgYCAgIOAfoeAcH59fXiChH+BgICBfnyAgH6ChX+ChISAgYB/gYZ7fYODgI5+gICAf3+HgICAgIOAgH2AfYGAgn6Eg36AgIGAgHyAgIF/gIB/eoWDgICA
gH2BfX+AfICBf4KBgIGBgYKCgYF/hoCAgXd/g4aAgIB7gYB+f3+AgH9/gIV8gX6AgIOCgIF/f4KAfoCAgIB/f4CAfn99c36Bf4CAgH1/gH+AgYCBgYGAgIGDfn6Af4CIgICAgoCAgICAgH19goSDfIJ/gICAfoKD
f3iBeYGBd39+gIKAf5GDf3+EfYCAgoSAgX+AgIB8gH6AhH9/g4B9hoB/gH6AgICCgICCgHyBgoCAgIaJioGMfoCEf4KAg4CCgYJ/gIKAgIKFhoB/gYCAgoGCg4CBen9/gIGCg35/gH97f3+AgoB/goCDgX+CfoF9
hYCAgIF+gYB0gICAgYCAgH+AgH5+gICAfoGAfn9/hn9/hIJ7fn99f4GDgICAgoCBgYCAgH+Bg4CAgH2AgICAgYKCfoB/gIKAfX2AgoGAgYCCgH2Ag4GDiYJ/goKAfn5/gH+AgH5+fIB+gISAgH5+gICAgIaCgIF9
g4CAgICAf4B/jIGAfn+AgIKBgYB+fX+Bf3+BgIGAgICAgIB/gIGAf4CAg4GEgICAg4GCg4F/foV/hoGAf4CDiYR9gH58gYGDeYCAgIGEgH6AgIGAgIOAfn6Bf4GAgn+AgH+Ch3+Af4B/gIB+fYCBgYWAfoCAfH+B
goGAf4B+gH+DdoCAgICBeoCAgX+AgX+Ff3x5fYF/f4GDgISChIKAgIGAgIGAeIKAgIF/gYB/fn6AgICAgIJ9gYCAgIB/gnuAf4CAfoCBf4CAgIGCgHyAgICAh4CAgId/gH6AgHx9fX+AhnaEfoCGf4KAgX9/gIB/
gIB+hIGDgn9/gn2BgIGAgHyAfoCAfoCBgoB/gIOAfn9/gIOBf4N/gYB/gIB9gICAgIN+f4SCgIKAh4Z/hHuAgn+AgX6AgIOAgYGCgIOAgn6CgYKEgIWAf4CAgIOAgYaGfIB8bYGFgIV8g4B/fIB+gIOBfYGBf4CA
gIGBfnyBhIKAgH9/hICDgn+Af32BgICAgICAe4eBgYF+gHmAf35/f4F9gYmEgICAgH6AfX2DgICCioCBgX6AhIGBf36DfHiAfYKBfoKFgH5/gYF/gICAgIWAf4B7fIB/gICAfIF/f4B6gIKHf4KBgICAgH+BgoB9
gH+BgX6AfoF6gH6Af4CCgIB/fX+BgIOAgIKCgYCBg4CAgYCAfH6Af36AgH5+gHx9gH9/gH97gX2Af4CBgH6Af31/gYGAgICAfX+GgH2AgIKEgIR+f4CAgHp9gX6FgICAhYJ/hYCAgH6AgoB/foKCgIKAgH6CgH17
gX6Afn+AgIKAgH+EgICDgH2AgX5+gICAioF9fn6Agn2Af398fIF8hH6DgX59gX1+gX99gH+AgICBf3uAf4B/h4GBeYB8gIB+f4KAgISAf4KAiIB4gH6Je4B/gYCDf4WAf3uBjH90gIR/fX59e4CCh35/gH6AgH9+
f4B6g35/foB9hYB9gICDgH6Dfn1/gH1/gYGCfICFhYJ+hYCAgn+BgH+BgICBgX6Af4F9gX+AgICDioGAg4CAgHyCgICDgoB+gICBgYB9gIKAgYKIgX2BfYCCgH+BfIGBgICAgXuEioB9g4KBhoCAfoCBgXl7f398
f4CAgoCDgH6AfIiAgIF+fICIg3+GgH9/g36CgX+AgH+EgICEg4CAgIKEfoR/gH6BgICHgXqEfoCAf3iBf4CCgI+AgIGBgH9+gH6AfYB+fnp+f4B+gYCAgH6AgICBfoeEgn+BfH6BgIB8foCAgICAgIJ7goR+gn6A
gX6AgYR+fH5/gYCBg4OAgHyAgYB/foF/gH6AgIGAgXuPgICAgHR+f4CFgIR/gYKBgoF/gX+Bf3+DhIKEgYB/gIN/gIOAfICKf3yBgHt/gYl+gYCBfICAf4CAgX6AfnmAeIB+gX6Af4OAgIGDgICAgX6AgoCIgHmC
f4GEgYOCf36Bf4B/fYCBgYB6f4CChHuCgH6DgoB8gIGEfo9/fYJ/g4CAf4aAgIF+gICEf4B/g36AgIN/gH+Bf4V/gIB/f39/hIR8gn19eX56goGGgX96eH2AgIKAgYCEf398fYCJgIGBgIF+gn+Cg4CAgIF+gHuA
i4KAg4CAcYKEgYGAgIKAgH1+fHyAgIF/gHqDfoGAgX+Df4OAeoV+gH2AgHyAf39/goSDgHp9gH+AgICAfoCAgIGDgnx9gIBzgIOAgn+AfoCAgH2AgIGBgYCBhYCIgH54f4V+fICDg4GAgHyDgIOCf4CAgICAgoKB
f3+AhYCBgICAgoB/f35+gYCBfoB/f4CAgn+CfoCDgoGHgoOAf4B/gYGAhYB/fnqAgH6AfoCCfYKBgnx+goCBgIF+gYGGfn6AgX6Bf36AgHx+goCAgYB+g4J/gH5/foSAfXyBgH9/gYp/gYGCf4CDf4CAfHx6gICA
gYaEgnyDgH9/foKAgH+Ag4CBgYB9f3OCfH+AhH94f398f39+gIN1f4N/g4CAgnyJhH+AgIGAh4CAf36Ahn+Af4SBgICChoCDfYB9fICAgICCf4GCgYV8gICDgH96f4CAgIB/goCAf3+Af4CAgH5+foOAgICBgYCA
gIB9gYCAgX+CeoCCf4F+g4B9gIOAf4GCgICChn1/gX2AgICAg4CAeoOAgIB8f36BgH6BgH2AgICBgoCAfn9+fXt7g3+BgIOCgoCAgIB/gICCf4CAgYJ+foCGgH9/hIR/e398gH+AgIB+g4CAgIOCf4KAgn99f4B9
gIOAgn+Bf4KAgIF+gH+CfoCBgH5+gIGAgICAgYKAgIGAgYiAgIR/fYCAhHuAgIB+gIKCg3+AfX+AgIKAfoKAf4B+f3+AgYSBgYiBe4J/gYKAg4CAgIGAhYN+gYGCf3+KgXqBfoGDf4GBiYiAf35+f4N9gn6Bgn+C
gn+AgICAf4GAgnuCf4GAgYGAfXuIgoB/f4OAgHaAen99gIODgISAf4CBgX6BgH9+foCAgX2BhIGAeICCgnyAgoCBgIF8fX6AgICCgICAgYKAgHeFgH+AgIGAfoKCfHuCf3uDf4B+gIKAgIGAgX6Af4aAf4OAgn9+
gICBfn5/gn+Afn+Ag4CAgIOIf4CCfoCTgX9+gHmCeH+BgH6DgoCAgoSAgH1/gYCIg36CgH5+gH+EgICAeYKBgICCfYR/gYB/gH2CfoWCgX+AgH+CgoCAgICGe3+AgIB/gIB/gH+DfoKAgX+BgIOBgIGAf4CBgXuE
e4SAe355gIKCgIB7gICDfoV/gX+Df4N+fn6AgH2AgX+Dg4KKgIGAg4CAgIOCgXiAfYB/h3+AgoKAgH6Af02AgICBgIKAfoCAf3x/goCAg4CCgH2Bhn19f3+AfYCBf4J8gHd+gICAg4GAgIR/gYB+gIGBfoB9f36A
b4OBf4KBgIGCgIB/f4B/gH+AeoCBfYN9gIF+gICAf3+Bh4GAgYB/foKFhIKAhoB+gICAgICFgICHgYR6gYCCgISAgIZ/gHx/iICBgoCBf4B9f4CAgH2AgX6AfYCAf39+hICAiICAfoCAgICCf4OAen2EgHyAg4KA
gIB7gX+CfpKAfoKFgn5/gH6GgH2DgYWCgYCAgH5+gIF/gH6AgH59gICAgH50gX+EgIB8gIJ+jIGCgH9/gYKBgYF6gIB/gYGAf4CCgIKGg35+gH6Cf4GCeoB/gICAgYB+gHmAgXiNf32HgIGDgH6AgIOBfoGFgH99
goCCgoB/fYCAfX2AgICAgYJ/gIF+gH6Bfn2AgICAgH+AgoCAfn6Af3OAgIKAgIGFfICCgYB9g4CAgH+FgH9tgIGAgYR/f31/g3d/gYCBgHmBen6AgX+AfYCBgIGBgYKEfnyAfICAfX+BgICAiH+BgoN+f3+EgICA
f4B7gX6Kc39+foCAgIKDgIGAgI9/gH2AgYOEfoKAgIGAgoB+f4KAgH+AgIGFgYGBg4CCfIKCh4CCf4yAg4CBgICBfoKCf36AeICDf31+gIKDhYB/g4GAgYCGgICGf4aAgoOAi4CBgImCgICAgIGEgICAgIB/gIB8
gYF/fYR9f4KAfoF9gYGBf4B9goF/fYF9goKAf32CgH5/goWGfnuCf4CAgH+AgIF+hICAgIGBfYGAgn+FgHt/fYSBf4d+foOCgIB/gICAgX9/gH2BgIOBf3x7gHGAf4CAgoOAfoCAg4CAgICHg36CfoF9gIB7gIB/
f31/f3+AgIGAhYB/f4CAiIOFgICCgICBgH95gn+Af36BgICAgIF/fIJ+hHOAe3iBgH+Agn59g4CAen+EhICAgICCgICBfoF/f31+gXx5gYB9goJ6f4F8gICBgHqAg4GBfYCDfYWAfYOAgH6Cf4CAgYGDgIWAgH+A
g4WAgICBfYOAgH+Af4CAgYB/gH5/jYCDgIJ/f4SAgIF/gYCCgICAgoN+goCAfn6fhn96f36Bh36Dgn+AgYKAgH+AgIB/g4B8gIR+gIF/h4B+gH6CgIB/f36Af4B+gH6BgICBgoCAgICAfX6BgIKCiYR7gIB/gH9/
gICDgIiAf4eAgIB8gIaAfYF9gICDgICBgH57gH+AgIGAgX2AfX98fH+AhoCSf4B9f32Cf4OAf4CAgn97gIKAf3+AgYCBgYGBgIF9gX5/gYB8gn+AgIGAgH2AgX98f3+Dfn+AgYCBd4CAgH+BfXJ+iX+Eg3+FgXmB
gIKAgICCgYGAfYCBhYKBgoCAg4F/f4KAgHyGgICBf4B/gn5+gH98g3+Bg4N8f3+BhoqAfoCEgIOCgX+BgYCAgH6Fg36AfoOAfYF9fIB/fYGEgICAf4B8eIB+gIB6hIF/fnyBg36AfoB/fX6AgHpyf4GAgIKAgX+A
gIKAhH6AgXuBgICEgId/gX+AhHqBfoGAgIB/gYGBgIB+fYB+fYCBgICCf4GAgIB/gH+Hg4Z+fH9/fX6FgIGAfoCAgHiAfYCEgH9+gH2AgIB/f4SAgICAg4CAdX6CfH6BhH6AhYCAgIGTf4GAf318gIB/gIGBgYCF
gICCgH+Af4B9gn6AgHt/eol7gH5/f4WBhIGAgoKDgYCAgICAf3yBgICAgHyDfYJ9goB+hn58goF+e4p/goKAgYCBf4SAg4J6hH98f4CAgICBgIB/gIB/foCAgn9/g3+Bf4B/eYGAgIGAgICFgH+Ag4F+gIiAgIGA
gIOCgYCBgH6AgIGAf4R/eIB9gIKAgYWCgX6GgIB4gICAgHeAhYCAgICAgX59gICAf4F/e39/gH+Bf3qAgIOBfY19foCAf35/gIGFf4SCgH+AgIB9gHd4fX+BgYJ8gYOBgIl5foOAgIKBgICBgH93gICAgIGBgIB/
gICAgIKEgIGBgH6BfICAgIJ9f32Bgn58goN+f36If39+gH6AfYN+gICCfoJ/goCCgYB/g4SAfYGAfYCAfX2Af4OBgISEgICBfYF9gIB9gIiAfoCCgIOAgH2AgIB9gX+AgHWAgIGBgX9+gH9/gYWEgIGFgX+AjH+A
ioGBgH2DgX6Adn5+f4GAgYCEhH+BfIB+goF+gX6BgYGAgICCfoGBg3l7gIOBgIKAf4B7gYKAg4GAfX6CgIF/f32Cg3+CfoKCgH99f4CAgICBgYCBfX+Cg4CAeYB8gYN6f4GAf4GAfH2FgoWAgIGAf39+iH2Ah4KB
gH5+gIGAfX9/f4SAf4CBgYB/gICFgH96g36VgH+IgIOEgIR8gX9/gIGHgIB9gH9+gYCAf4GAf4CBgX2DgIB8g3+Eg39/gX2AgIB9gIR7goF7gICDfISBgoCCgH5/f4F/gH+Bg4CAgn2AgICDgH6CgG2AgIJ+jICC
gYB/gH+AgICDgH6FfYF9gH6Af3+Gh4OAgH+Cf4CFfXx+gIB/gH98f3+Af3+NgIWBhoB+g4CAgISGgICCgIB9goOAgH6CdoWAgX2AgYB/gICAjH6CgH6AfoKBdYKBgoCDgICBgYKAgIB/hICNgICAf4eOgYN8g36A
e3+AgICAk398f4CBgoaAgYF5gXqAgH+AgnyBf32BgIB+hICAfYCAfIWBfYB+goN9f4B/f4CAgoGJgIB+gIGAfn6GfYCChoJ+gICAhH+HfoJ/goeAgn9+f4GAgYKIg4CBfYB/hHuBgYKAgXyCf3+BgHx8b3+AgIOB
gISAfoGAiYJ/gICDgH+DfX+Af3x/gYGBgH2AjX6FiH+BgIN+gH9/gH6FfXx8gH9/en6Eg4OBhYGAgIWCg4CAhIGAeICBfn+BgIB+gYCDgIGEfn+AfX+BgICFgICAgIGDfn2AgH+AgIKAf4KAgH2BfoB+f4OCgYCA
f4SCgICAf3+Cf4KBe36AfH2AgIKBgH+BgICBgYN/goGAf4GAgYCAfX6AgHuBhICAgIF5fX+BgICAfYOAfoODgX+BhX99gXqAgIGAgn5+f4OAf4CBfoCCfoCAf399hIR/g4CAhIKAgH9/g4B9gHyJfX99gIKAgICB
gICCgIWBgICAfnqBgIKAhIB6hnuBfYB+hYF/hIGAgICBgoGAf399fn+AgH1+fYWCgH5+g315foCDgH18gIJ8fYB/fn+AgH+AfouDfoJ/hn+CgYB9gICAgn6Bf3+Ag4N/foGEfoCEfICAgHeDgICAf3yFf4GAfnx/
g4GAgH9/fH+AgoB8f32AgYWAf4J/f4CAhoGAgYB+g4CAgICJgYCDgn1/gYCAgIGBgXmHhoCAgnh/gIGAhHyAg3+Af4KAgIGBfoGCgYCAgICKfn+DgIB/gn2DfX+An4F9foCBe3+DgYCBhICAgX5/gIGBgH2GeoCA
gHyAfICCgHt/f4CAgICAgIV7fYCCgIODgIJ8gH6AgH9/gYN/gIGAf4KCgnyDfn+CgH59gYCAhH6Af3p+gIB/gYWAgIKBf4N/gIGAh4KAgoB/gYCAgn+Af4KBgn6BgH+AgIJ+gIGAgYWGgIB+gICEgICCgIF+gICA
foCAgn+Dfn6Ce3yCf4KAfmh/gX59gH6AgIB+gYKChH2AgoGAgod9gYB/gICBgn9/gIB8fX+DgIB/f4KAfn2AhICBgYKBgoSAgX9zgYCIg4x9goCBg4B/goODgH6BfH9/gICAgHuKgHqAfoqEhH5+e4CAgn5/foCB
f359fISAgIF7fIB5goCAhoKCf35/gYV9gX+CgX+Cfn+Bfn9+goCAf3+BgICAgIGCf32Fgn9/gYB9gIKDf4KEgIJ+gIKAgICBgH6AgIWAg4N+hICBgIODf4KAgIJ/gnx/gn6AhIR/foCAgIOFf39/f358gYB+g4N7
foCAfoR7gHl/e3+BgIF/gIB/dX1+hIB/gH+CgICAgX+BgICDf4N+gH97f4V+goF/fH+CgoCAgI6AgYCAfXx8gIKGgISAgYCCf4CAg4CAgH6AgYCAgICIh4WGfH6AgoB+fYCAgYKAgH9/g4V+gICAg4GDgICAhYGA
gICFf351gH+AhH5/e3uAgn6AfYGAhIB/f4CDfYCDdoF/foB/gIKKeoCCgIOAe4CBgIF7gH2EgYCHgISAfIF+iIN+gIB+gYCBgHx7gX+CfoaOgYGAgYKCg4F/enx/f398gICAf3GAgHx+gICBgH6AhX+DgX9+gYCB
gIOCf4KAgIB/foOBgIGAf4KFhICCg397gIOAf4SIgX+AgI+CgH6FfoCAgH6AgIWBgICAgIB/foCAgH+Ch4GAf4aAgIKAf397hoCBg4GFf4CBhoCAgIB/f4CAgIWLgH+AgICBf4CEgYCAgIGAgICBfX5+f3+Ggn99
gICBhoCAfoCBf3x/gHyAgIB9gIB/goCCbYCCf4CBgH9+gH1/gHx/gIJygICDg4CDgX2Af4GBgH+Bg39+en+EgX59jX2AfoCAf4CAf3x7gIB9foB/g4CAfoCEgH2BgIKAgHl/fn+BfoCBgYB/foCCgH+BhoKEgIB8
gn9/hn2AhIF/foCAgIB9gYOAgIN/gIB8f4CAgICCgIJ+gH+Bf4CBf4CAgIGAgH2AgoB/gIB/g4B/h4GFeICAf32AgISAgIOAgIKCgYF9gHyAeoKBfYd/gICBgYKEgX54g32AgHeAfoF0gICAiYCAf4N+jWeDfoGA
gYF+gX9/eoeAfYCAf4B+gYB/ioGBhoKBgH55f4GBgYKAgIGAf4CAf32Af4CBfX+BfYSDgIB9gICCf4KAgIeAg3+OfH9+gX6CgYGAgoCAgIuBgHmCgX+Af4CAf32AgIGCgH6AgH6AgIF/f3+AgoCBgIJvgYF9hICA
fYB/foB+e4B9gH9/gIKDgHeAgIKAgIN/gH+Ae4CBgoOBgYGBgIB/fYKAf3yDfpF/en6BgIGAgIJ/foiAgIF/gYGAgYF/gHaAgXd/fYGAh4CAgYKCfIB+iYB+gIGEgYGEgYCCgIF/f3+AgIF+gYOCgIF+foCAgIB3
fYKBfoGAgIB+fYCCfYCAgH6Dgn9+foB9gIB9f4CAgH6Ag36Bf32AfoGChH+CgH+BgH+BfoGBgIGBfoCChYB8gYF3gICBen5/f4CAh5CBf4GAgn59hYKAgIF+f4R/eoCCgn+Bgn9+gIB/fYGAgYB/gIB/g4KDhX+A
f4GAfoOBhIB+goGAfoaEg36AgoN+gIGAg4GDgYKAgIB9hYCAgIGHf4GAhYOAfoJ+foGAfoGAgH+AgoCAfoF/f4N9gICBgYKCf4CGf4aBgH+BgYF/gICBgH9/g4B9gYCCgIaCgX5/gIGBf3+Ah4OAgH6Af4CAhX+C
f4KEh4N6eYCAf3qAfoN/hIGAfn+AgX5/fn+Mf399fYCAfIOFgH5/fH94f4CDf4CBgYCEfH2BgYF/goN/gH5/fX+AfoCEgICBgX6AfYF/f4CAgH5/f4R/fIB/f39/foCAgYCBgIGBg4OAf4B7foCAgIB9goWBin6A
gICGgICAdoF/gH+AgYKAf4SAhH9+gH+AhoB/foCAgIKCgYCAfoB8gICBf4KAgX6BgX5+goSBgoGCgYaBhn5/gIGCgIZ/gYCAfoB+f4CAgH+AgIGAgH+AgHmAgIuAgYGAgH6FgYCFf4CFf35+e4CAfoKAfoJ9gIGA
f4CBgICEf395gIGEgH+Bg4SAf4CCgH5/gYOCf4F+gIF/gIN/gHyAgIl/fn2AgH+BgISCgX+Cc3qBgYCHfoyAgIGAf4SAg3yAf356g36CgIB7fnmAgYB/gn2DgICAiIKAfnmCfYB9gYCAhIOFf4F/gICFgIN6gYKF
gn+AgX6EgX2Bfn+CgIF/gYCBgIGAgH+BgH98iYF/f4CAgICAgH98goGBgICAhoJ6gICAgYGGf4CAgIB/hH18foGBgICBgH+BgH6BgIGBgICBgICCf4B9gYKAgIB/en+BgoGEgoCAgYB+gn+AgHt/gH+Ag3+Bf4GO
gH+AhYB+foB/gIJ/gIN/gYGAgIGBfIGAgICAf4B8gY2AfoKJg4CAgX+DfICDf36GgoCAgIN/gIOAfYKEfoCAf3+AgIB/f3+BgH16hYB8gICAgX+BfYKAhIB+eoKBgICGgYN+gIiBfn+AhICBgYB9hX+AgIGGgoF/
gICGf31/gIWBgICAfX5/foJ9hYR9gH2AgIKAf4CAgImCg4KAgXmEhYCAgH2AgICEgH+AgIB9fICAgIGAgX+BgYCBgoGCgoaGgoCAgICBe4J+fn2Ae4CCf3eAgIGCgo+BgICCgICAjICBfoGAgoJ+gH+Cf4CAgIeA
goSBgH5/f3t/gH2AfoCAf4CAgIKAgICBkYB+goCAf4B+gIF9gHyAen+CgIOAf398e4GAgISCeHh8f359gJCAf4F7g4V8goGAhYGAgICChYCBgX9/f32AgIB+gICAgICBgIB+fHuAgH58foB/gIB7fICBgYB+f4B7
f4B+h4CGgH6CgICGgoCBgX6AgH56fYKAf4OAfYp+iIJ+gICAhX+FgoCAgoCAgol/e4GEf316gH+AgIB/fIaAeoOAhH6BhIB+gYCAgICBfYCAgIB/gn99gICDbYB9gICAgICAfoV/hYCAgX+FgH6Bf4CBfoCBeoGA
gX5/gIJ/gX+Af4WAfICBf4CAfnyCgoCCgH2Ae3mBg3+GgoB9f4OAgIF+gIB8f3+Cf3+EfH6AhoSBjYCAgIGBgH+BgH5+hIB+fn+AgIJ/f4F9fIGBfYCBf4GCf3+AgICHf4CAgH2AgImBgn6AgH6Ef4B/gHyBgH6C
gYCAf4GAgYCAf4GDgYJ8f31+gICBgIGDf4eDgIGAgICCgn6AgYCGfn6DgYCDgYCBgICAgoCBgIB/f3+AfX+AgICBfoCEfoKAgIGAf4CCgHiAhYCGfn5/foCBgH6BgoCAhICAfoN/foB8f4GBfH6AgX9+goCBg5GB
f4GBgH9+g3iAgHyBfoJ/hX5+gIF/foCBg4F+fn6AgICBgIB8gH6EgYOAgIiIf4GAgoCAgICAgICAgIKCiX+CgYB4gYSBgIB/gIF/gIKAe4F/f4KAhICEgHyAgoOAh4CAgIOAgX+AhXmMgHuBgH+Df35+gIGDgICA
gX+EgH+Ag4KBf4CAgoh+gIGAf4CBfYCAgIOCgICAj3iBgISAp3+BgICAeX+DfYB/fn6BgIGChIV+gIKCgYCAgX+CgIB+m4CBf4OAgIB/gIKAgIB9foF9f3+GgICBgIB9foCBgYCAgYB+fn2DiH6BgICBgICBgICB
fXl+fX6Ag36AgIGHfnl+gH+BgH6BgYCAf3x+gIN/gYCCgYCKgoN/gIB/gIiAgIGAgIF+foOAhoCDhH9/gHeAgH6BgGuAgH99gYKCf4B9gYCMgIKBgIF/gIB+hH9/gX6CgIB8gIJ/fn57g4F7gICAgIKAgIOBi4CB
foh7foCAf4J/fXyBe4GAf4h/fnyAgIJ/gHyAgICAfX6Agn2Ce4CCgYGAgYKAgIKAgYJ+gICAgYR6fYCAgoR/goB/gYB/gYCAgIB8f4KBgICGgIWChH+DfYGAgoGCgH96hICBgH5+gH6Bg4F/gHyAf4ZzfYCGgYB+
gYB9gH6Agn+AgH+AgH2BgIF+foKAhYB/e5B+foKAg4GDgYGFgoCEfH6EgH+Af4CBfIGBg39+fYCAgIKAgICAgH+AfX+AeoB/gIGDgoKAgIJ8g4B+f4B+foJ4gICAg35/gYB+hoJ+f4OAgX+AgH5/f3mRf4CBf31/
gJJ+gIF/f4CDgHyBhoCCgIB7fXx+fnl/gYB+gYCDgH6Cf4J/gYB+gYB/gIKAgICAfYCAgH6Af4CAg4CAgHyAgH59fYCAgoCCg3+Bg4B9hICBf4B/fH+BgH18gH2AkICDgH9+gYGDfoCAgIB/gIOAgYSDgIN+gYCG
gIB+gYCBgIOAd36AhoCAgIGEgIB/f4CAgYCDgXyCg4F8f4B+gYCAgIGAgICBgIF/gIF9f4CAhoGAgIKAg3+BgICCg36AgIB+g39/gXyAf4B/gIODgIJ9fX6Af4CBgIB/gX6BgX9+gIGBgICDhX+DgoB9gIGBgX+A
f4GAgHuDgYGAhICCgoCEgoCAf4CBfoB+f4GAeH+Bg32CfYCAf32AgIJ6gH56foJ9foV+foCBgYCCgH+CgIKAhH6De4N8gH6BfYB+fH2AgIB/gH96f4CChIB+gn+Af4CAgH+AgIOCg4WAfoGAhIOAgYWBgn6AhoOA
gISAgICFfYJ/eIB/f3+BgoCAgX5+fYB/gIKCgn17fIOBdoGBfYF/fnV/i4B/gIF+gH2Cf4SAhX98fYCCf4CCfn2AhH5+h32AeIKCgHl/gn1+fn6Af4KDgIGAgICCgYCAgYOBf4GAf4F+foCAgIGQgH6FgX97gXl/
e3+AgICAgH5/gH2Df4KAgICDf4CBgn9/fYCCgH+ChYB+gICAgYKBgICBgn9/e4R+gHyAgH+DfICAgICAfoGAgX6CgYB+eoCAgYB+gYGAfn1+gYB+f4CFdoWAgIGRgH+Af3yCf399hHyJgYGBfX+AgIJ+gIB/fYCC
gIF+gH+BfoGGgoCBgn2CgoN8gYCAgICBeoB/gIGDgn9/gICAfoCCgH1/g399gIB8hoCAgnuCgH2AgX99gIB/hoGBgYCAgHyAf3yBgIOAgX9/gH+Ef4CCiYSAgHmAf4CAfn6Ag4SAfH5/gH2BgIKAgYWAgHh/fIN/
k3t/gHuFgICCgYCDgIGAf4CJhYGAgIF/f4CAfoGCgIB9f4CCgoB8fn+Af31+gYKBgICAfYGAh32AfYCFgX+AiIGDgIN9gICAfoB7gIeAf4GDf4SAgH5/foCBg4CGfoB1gIKEhX9+hIB0gYCAfoB9gIGGf39/gIGB
f4SAd4KJfYKBgYB/f4CAgICAgn6BgH1/gIF4goSDgH6Ck4B/gIKAgH5+gH+AgIKAf4CAgIF+gXqAdYB5gH59gIF/f3+CgIR+gIB/gYKCf3yAhoCCg4CAdoJ9gICCe4OBgoCAhoKGf4B5gH2Dfn2Ag4OAgX9/gH9+
gYCAfoGAioB9gX+Bf31/hIB/gYJ9foGAgICAgIKAgX+Df4B+fn2AfYKAg32Ag4B7gX59f3qDfYCAhIJ+gIGKgoCBgIB/h4F0gH6BgICAgYCAf4CAhoKAgYB/f4V/gICAgYGBgX+Of4CBgHx9fX+Af31/foB+fYKA
f4B9f4GAh32AgH2EgYB+g4CAgH6BgIR+gICBgHyAgYSCfn9/gYKAfYOEgYB5gYCAgnuBhICAgIB/f36AgYGAgXp+gICAfn2AgIGCgISCgH98gICFgIB8gIGDgYGEgYCAgICDg4CAgn+AgYKAgYmAgYJ/f3iAgYCC
gYB9fnx/goF+en6CgH+AgX+CfH59iXx/f3uAgICBfoB/gICGgICFf4OAgYKAgn9/fn9/gICAgICAfoCBfH6MgH+Af4B+f4CAd4CBgIt8gICAfoGAf4CAgIZ9gYKAgoGBgICAgICBgYKHg3+BhX+BgoB6goCAg4CC
goCBgICDhYF6g4CDf32AfICAgYCAgIGBgH59gX6Cg3+AgHWAgIJ/gHh+e4B7fH+AfoKAf36AgXqCgICAfYOAf4OBgImAgIWAgIB9gISBhYB+gYB/gIKAf318gX2DgH+AgIF6gX5+gIKAg4CAgIB/fn2DgH+DfYSD
gYCBgYCDgIKBgYCDhH6BfIV/gH9/gn6AgYB5gIOBgIGAg32Dg4GCgIB+gH99foCDf4J/gH1+gH5/g35/foCEgoKCfYCAgIF7fYWAfoF+gYCAgYOChHh/g4WAfoBxf32BgH+Cf4F/iH6AgIF/gIGBgIB/gYKAfHyA
gYN8hHyCgIKAhX+Kh4SAgH6HgYCBgYB/hoB+d39+gIGCgICAfH18gHOAfn2Af36Bf4F9h4CBf36DgH6AgYSAeYKBfYF/gH56hYGDgYF8gn5/foCAfYKFhICAgX6AgoGBf356hICBgYKAf399gISCfoCAhH6ChX+D
gH2AhICDgn+AhX2BeHx/gYF9f4GEgXl/fIF/gXyAgIB8fYB/f3uBgH6AfXyAfoCAfYB/gIKBiYCCg355eoWCg4N/fH9/fn+IgIV8gHyAf4GCf4F+f4GBf4GAgIF+gYp/gIOAfICDf4J/gIF5g4SKf4OBgX99gIV+
goKBfn57gH9/fYCAg4CFgYJ/f4CBe36AgH+AgICEg4CCgX6BgICAgoCAg4CBgX2Ac4B8foKBf3+AgIJ+goSBgIF9gYOAfoCCgYCDgn+AgICCgIKAeIF/f4CHgIB4fYCAf4B/gYCAhYCBgH5/gYGBgoGAgoKBgIB0
gIF/f4B/f399gH99gIWAf4F/foKAgICBf4CEg32Aen6AgX+Af4B/gHyAgH+AgH95gIKCgYGBgYCAhIOAgIKAgIV7foB9gIB8g4CAgYOAfoCBgnyAgISDgIB9goKBgIF9goCCgIV/gHSAgICCgX+Ai4B8hH98gICA
gIB/fn99gIB/fX+AgIKAfYN/foF/gICAgXuAgICDfoB+hICBgn+BgICAf4N8goR/gICAgIKAgH2Ag4CBg4CAgICBf4CAg4B/gIB9gYB/gICBgYOAe4F/gICBgH6Dgn5+g36AgIN8gICBen6FgH99hIJ/gICAfYCD
gH19gH6Cf4J/gX9/g4CBgX95gICAhX+BgH2CgICAf3mAgIGCf4B/gX+FgH2Ag4GAgX94fX2AgHuEhICAgYWAgHt0f4GAhH99gICBgIKGfYCEfoF8gYKCgICAgIF6fYCAfnt/fYKBgIGAgnyAgYGAgYKAf4B+gIGA
f359gYGBgn6BfoGAgYB/gIGEgH59gYJ8foCAhH2AgYCAgH9/gIGAe4CAg3+BgIWMf3+AgICAf36AgYKAgICAgYCAg4CAgIGBfX6Afn2Af4B8gIB/fICAgX+Ag4F8gH53f4uEgYF7gIJ/hX+Dfn16gYB9fYCBgICB
gIB/f4B9f4GBcYeAgICAfICBgIB9gICBgICAfYGAhX2AgYCAgICAgH2Ag36AgICAg31/f4CAgYB5iICAgICAgnp9gICOhIGAgoGFeX+Cf4OAgn+Af3yAgYF/gICCgn+DiICAeoCAf36AgIKAgIGBgICAgoB/goCA
gIB/gYCCfoB2foCAgYCCgIB/gIR+g390gICEgoGDg36AgICCgIB/gICEg35/gYeFfH6Af4R5gH+BgX1/gYGBgYJ+gICCgYB/fn+AgIKCfYGBfoF9eoCBgoB/gICBgH98gH6CfoCBgIKAfH2BgYCAgYB+j4CAfICA
goB+gICAiYF+f4KAfoGBgICAf36BgGmAfYGCgH5/gICAin+AfoOAgIF6gYGAgIGBgISHgICChI2Ag4OBf4B7gICAf4CIgICBgX6Fgn6AgIGBf4GCgoCAf4GAhICAf36DgIB8gICAgoKDgIJ/gYGAfomAgIGAgYGB
gnmAfn98foCCfn6Cd4F/gIB/foGBgH9/gX59fYCAfn1/gH6Ag4WAg36AgYGAgYKHfYF/goKAgHqAg36ChH+AgICCgH+DgH2AfoB+fn+AhICBf4CAgn6Af4B/eX6CfXx/gYCBgYGDgICAhYJ/fn+Bf36BgH+AiX+B
gICEgX2DgoGAgIOAgICBfoJ/g4CAfoCIgIR+f36BfoB5e4CBgIB+f4GAf4CAgH9+gIF5g4CBfYKAfoN+hoKAgIB8gYCDgIKCgH5/gX+AgH6BgH1+goB/gIJ+gIaAgX+AgH2Dgn+Af4GCfIB+hIWCgYKAf4B/gX+A
f4KAg4aAfn+Bf4CBfn19hYB/gYCAfn+BgICAgIF9fIJ+gH+DgICAgoKAhIB+gICAfIB/gICAhH6AgIKCgYB6gYCAfH6Bf35+fIF/gH6BgX2DfICAgICCgICEgIKAgICCgYB+foJ0gIOEhICAf4SAgX6AgIJ/gICA
goKBf4CCf4CAgoCAgHx5dYF/f4CAgH6CgIN+g3+Cg4GAg4CBgICAgX9/gH6BgICAgIB/hH2BgH2FgIOAgYR+gH6AgICCdYF+goKAf4GBgIZ7fXx+gnt/gIKDf4GBfn+AgIKBgX9+f4GAfIN7goCAgoCAfH+BgH2A
gYCAfoB/gH9/goBygHyCkIGAgICAgYF+gH1+f395gn93fYKBgIKCdYCAgH5/g4GCf4CBgH+EgH1/g36BgH1+gYGAfoKCf4WAfn99f4B/goJ/fXl9f4GGgIGBgICCf4iAgIB/gYB+gICCfYOAf4WCfoCCgIGGgICA
gIGBgYGAgICAgYOAf4CAen+EgH6Cf4F/fYZ6gYZ6goJ+g3yDgH6DfYKAgIeAgYGBe31+f36Df4KAgoF/fYCEgXmBfoB/gH+Bf4J9gX+BgIKAgIB+gICBgoCAi3+Cf4OAgn18f4CAhICBgICAhIB/foGAf4B/gIB/
f4GAfoF/gICAg36AgH6Ah4N+f4B/f4B+gImDfX+AfoSAfX9+gnuGe36BgYCAhoGAgICCg3+CgH2CfX5/f4GEgIB6gISAgoiAgIKAf4CDgn9+gX6AhYGAgYKAiH+DgH+AgH6Agn+BgH6ChoWAgnyAf4CBgoCHhYB6
gIGEhIGAgH+Af4B9goCAf39+gYGEgX2Bf3x+gIB7gIJ/gH6Af3+CgH99gYKBgICAgYCAgHyJfoSAeYCAg41/gIGEgH99gHyAgIl+gIF/h36Cf32AiH6DfYKCfoCBgIR/gH+BgX2Af4GAfoCCfoKAfoB/gIF/f3uB
g3+AioJ/goGAgIR/goB+gYaDgn2Ag4J/goCHeX+Af4B/gn2Cf4GFgYKAg4CDdoF9hIKAgYB9fICAg3yAhICCgICBgICBgoB/gIl7gYCAh4CAgoGAgIB/gH+AgIB9gYKAf4CAf36CfoB/fYCBf4CEgXuAgHd/goGB
gHt9hIB/gYSCfICCfn2AgYCEgYGNf4F/gIKAf4F8gICCfoCDgICCg4B/gICCgIF/fX+AgIGFeYGAfoKAgH+AiYB9fICFgIB/gH6Bhn2Bf4F+gYN7gH5+gn6AfIaAfYCAgICCgH5+fn6Mg4N/gIB/gH6AgYWAgIB/
hYCAfn+AgoB/eoCBgYGAdYB/gYCAgIOBfYV7gIBzgICAgH+AgYCCfoCCf4J/f4eDgIGAgX+Af4OBgX9+gH6BhIV+in99eoOAg4N+foKAgH+DgIGAgH+AgIGFiICCfoR3hX9/goKAioSAgIKAg4iBgnx9gH1/f35/
e3+Af4J+e4KAg4SDgICBgH9/fnt9gIKAfn1+g4B/gYCAgX9/kIGAf4J/hIF+gH+Bg4GCjYN/gICBf4F+f31/g4CBgIB9gnuAgX+Afn6AgHyAeYCDgYF9gH+Afn+Ff36Afn2Af4SOgYB6gH2HgH2AgICAgH9+foB/
hYB+gIqAgH98gH6AgX+AgICDf4KAhHqEgYeAgIGAgIJ0fX+BgICAgIKAf4CAgX+Agn+CgH59goCAgIB7gIF+gYGCgICBgYCBf4B4gIGBgHWAgYGAgIGBgH+Af4CAgH+Ae4GAf32BfX6Ae4CLg3yAgoJzg4CDf32A
f4WBg4CAfXyBgIGCgn9/gYB/gIR9hIGBgYGCgH+CgIOAfX2BgICCgICAgIB9g4GCgIKAgH+AgX6AgYF5gIOAfoGAgYOAgH6BgICAfX2Bg4WDgIOAf39+gX6CeX9/f4KDh4GAfYOBhYB/gICAf4B9foGAgn6BgICA
gH+DgYCAgYGAgIB8gICIgoN9g3+BgYCAgH9/f4OCgICAgICCfoCHgIGBgX17gIB7foCAgISHgICBfX2AgoF+e4GEf4B+hIB/gYCAgn+BgoGBgHWAgICAf3qAgoF/gIB+gH+AgH2CgHx6g4B8gIR/f4F9f39+hYGD
gISFf4KAgoKAgnuAgIB+f4KChH+BgH+Bf4WAg4GAgX5/f4B/e3+AgoB/gH2AgICBgIB/hX+BfYCAfYB9gICBgH+AgIB+gH99gICAfoCAhYGAfYJ7gIKCgn9/goCCfX6Dh4V7gn+AgH+dgoCBg4J/f4CCgYJ+hIF/
en9/gICAgYF7gYB+gIOFgIB/gIN/hYCAf4CDgICAgH6Af4yAgIZ5gn5/gH5zf39/gYCBgYCBgIB6foCIgICAfn6AhICAg4CBgIeAhYB8fYB8iIF+fYGAg4eAf3yAg3h/f4KBgoKAhIF+gH+AgH+CgYGCfn9/gYCD
gH+BgHiAgH2Gfn6AgH6Ef4GAg4GDf4OAiYR8foGAf4J+eIF/foCDgXp7fYGAf3Z/fX99gH18d3+De4aDgICAgH6Af4CDgI2AhIB7eYCBgICGhIGAfYCAgYOAf4B7hIOAgXmAf4GBgHyAgYCAgXeAgIF7e4CBhX+A
f4F+foGAgn+CiX2AgIGCg36CeYCAgIGAf319goB+fICBfYKKfn6BfYGAhIGAgoF/foGEgH5+e32CgYCAf3eAfIaMdYCAgIJ7gIV/gH2DgYx/gIF5gIN+gYB+fICAgn6AgIGAgIKAhISAgIJ/gICAgIGDgIGAfoCA
fH+AeICAgYGBgHuAhH9/gIGCgIl+gIGAgHyAf4CBgICAgoGAgIB/gYGAgIKAf3yDgIB7gH2AgIGBgIB9f4GBf4J+gICBf3h/foKAf399f3OCf39/f4B/gH6CgoB+gHyChYF/foCBf4CAgIB9hICCgIKAgIR+hYF/
f4CAgIGAgoKAgn9+g4B9gIOBhYCAg4CBgoB+gIGAfn2DgIB/hX9/gICAgIGBfX+Af4B/gYGBnoB+gICAgIKFgIB/e32BgoF+gIJ+gH6FgIB/gYGAgICBf4OIgn+AhH+CgH2CiX5/h3+DgICAgX2CgIB9fnuIf4KB
f4J7gYV/fnyAgX2Ff4F/kICBhYKBgn+DgICAgX5/cIV/f4GAg32CgIB+gIKBgH6Afn9/gIB+fn+Bgn6AgIF+gYJ/goCAgIGAgX+AgX96f4CIgICAgIOAgIB/gIKAgH9+fYCAgH6EgH6AfoF/gYCAgn+GgYZ9gIB/
gYCCgImDgX6AfICAgH+DhH2AfoB7foCAgYGAgIN9f4CAgYCBgICCgYCAgHyBfnuCfoB+dIF/gYCAgICAgHyCf4CAfoGBgIOAe4CBgX6AhoCChImLgHeDf39/gH9+f35/fn6Cfn6CgIB/gIF2gICBgYB/goCGfXuA
gHyCgICCgICBgIF9gYSHgoOAgIB2gH6AgICDgICCgIGDgIKLgICCgXp7gX6Af4CCdX1/f3x8f4CAgoN/g4GAgH9+gIGBf4CEf4CAfoKAf3uBgICAgYaCgn+Cf4GHf4F9foCDfn+CgHx/hIB/eYmAgIOAf4B/gX+A
gICAgIGAgn+Agn+AjHyAdoKBf4CJf32AgH+CgH6AhIJ/fX+AfnqAgIKAd3+Agn+DgYOAgoB7gIOBgH+CgICAgICBgICAgYF8f35+fYB+h4GKgn2Hf3+AgYKCfH+AgICAgIV9gYB+g4F9gH+AiICDgH6Ag319f4B+
f35/fIB/gICQfoCAgIB+f4GAgn2Af35+gIKAf3+AgH99hHCBgoCEgYGAf3uAf4CBgX5/gYCAf399hIl/gH6Cf4B9gIB7gH19f3yAfYiAgHt/fYGAg4OBgICBg4KDgoOChIGCgHqBgIN8gHyAgn5+gIGAgIN+hHp/
f4OAgHqAfIaBgYCAgISFgX+BfoGBgH+BgIB/gYGAf4F+gYCFgX+AgIWAgH9gfIGEgI98fnmBf36AhYB+f399goCAgX2EgIGAhoCAfYWAf4OBgn6CfoCAiYSDgISAgYCDhIOAgoB7gYB+gIB9gIF/gICBhIB9gH9/
f4CCgIGGfoSDg4N/fH9/gX9+cYN/gIB8eoCAgXqAgICDg4mCgH1/gHuDgYB+f4CBgH5+foF/gIB/gYF9goOAgYCAf31+gICBf4SAf4CAgH9/gIWEgoB7gX5+gIB9gYGAgYB9fX+EgIKAgISAgIWAgn9/f4CBfoGB
f3yBgoF+gX+Kf4V9goCCg39+g4KBgoiAfX2AfIN/f4B9f4B8hYF/gIB/eICAgH93gIZ7foCAf31/foCAgn+AgISBfn+BgIOCf36BfnyDf4GDg3yBgYCAgIB/e4J+gIGFgX+CgYCAg36Ee4B/f4CAgH6AgIB/gX2B
f4CFf4WAf4mPeZB9gICAf4KCgIKBgn9+gYR9foCCgYGAf4CSg4GAgoSAgXyCgYB8gIOAgIGAfYCAgIB/g4CEgH5/gX6AgIB8gICAgX+AgIGKgYJ/hXd/gX5/f4CCgH5/goB/gX98gHmCfoCAf4B/hIB+jX16f4B/
gYGAfoh7f31+g4CDf39/fX1+gn5/f4B+gH+DfHZwe31+in+Agn5/fIZ/fnyAe4CAgYF9f4GAgoGAfn96hXuCgoCAgICBf4SEfoCBgH+EeYGAf4CAhoF/eYGBgH9+gISDhIGAhIGAgIB8foCAfoR/gICAgICBgICC
gX5+fXiBf3+AgIZ7f4B+gH+AgIKBf4KBgX+AfoKBfIB/gH1/fIB6f3+Agn6DgICAgYB9f4KBgIB/gICBgoGDgn+Aen57g4CBfoGBgX2AhISAgX9+f36BfYODgIKEgICAgIGAgIB+hoCDfICBgIOAgIN7iYJ6g4GC
f4F/gIB9foKAgn6Bf4CAhYJ+hHyBf4CBgICCgICDgICBgH98foCAf3qAgn19fIB+goSCeICBgIGBg3yGgoGAgIh9f4B9g4KCkn+Bf4B9gIJ+gH+AgIB/gICEhoCDgICGgoCAe3x/gICBgIGDgH19gIKBgIaCgn+A
hXuAgH6NgIOQgX9/gXx2fIV+gH5/foOAfn99gH1/dIB9gH+AeoB7gH9/hYCBgoCAgICBgIB/iX+BgH+Ae4B+gnh+gICBf36AgIKAgICAf4CBf4CAhIOAg4GAg4CAgoB9gIF9gICBg36CgH1/fYKHgX6AgHyBdIB1
foGAf3x8gYJ+fX56gniCfoCGgYCBgIF/f4B/gYF/gH6DgICAgIGAgIGDgn9/hYB+gX50foSAhH2Ae4J+gH+DgICAgYB/gYGAeX+DgICBgYCAgoCAgIOAhIF/gIGCgYCDgH98gX+AhIB+f3+AgH5/gIOAg3+Afn+B
gn2CgIB/gHiAlH6AgYB9gIKAhICBgoJ/gYF/gYGEfX6EfX6AgIKAf4SBgINzgH6CgIGAgn6FfX59f4CAgYOAgICBgX9+fX+AgICAf3yCf4GAgHh+gH6Cg4CAf39/eoGAgn+AgYKAfIB+f4B/f3+AfYCDhYOAf4CA
gICAfY6AgIB+gH+BgICBgYB/gICAgIGEgIF/gH2Bf4GAgYCBgYGBhoB/gYB8f4B+f4GAfnuBhYCAhnt6gHqAi4B7gX9+gICAfoCBgX+EgH9/fH+AgH6AfoCAgoN3fYKAfoCDf4J/fICCgH9+gIeLgIOAgIKBgIB/
f4GBgICCgICBfoGAgYCAhoGAfIB8gYCAgX+AfoN/gYB/gX6CinuDgn2EgX6AiIKSg4B/gIF+gIaEgIWAgX6Bg32AgoB+f4KAi4OBgn5/fICAgIKAhICAgH6CgICBg4SAg4B/f32Af4CBfICAmH6AgYCAgHx/g4CA
gX9/gX9+fYGDgYGAgH+AfICAgICAhXt/goKAgX9/gX+Bf4B+e4GBhIWAgH+AgYV8gX58goCAgYOAg4OAg3+CgoKBf4F8gICAkn+AgICAf4WAgICAgYCBgYCAgXd8fIN/gH+BfYCAgn6AgYCAfH6BgH+AgICCfYB2
gICHf4CBf4CAf31/gX+Af4CCgYB/f4Z/fYF4gIJ/gIB/gH2CgYJ5f4F8gH5+hX2CgoCAfoB/gH+AgICBf4CAgn+Cf4CAgIF/in57gIF+gIKDgoCAf4R+fICAf4F+gH6AfYGDgIKEfoCAgICAfIB9gH6BfoCCg4CA
gIGCgICAgYSAgIB+gH+Bfn2BeoR8gIF+gH5/gH+AgH2CgIGAgIWCgYCAdoKDgYCAf4B+fn9+f359f3uCfH+Afn+Bgn99f3uCf4GAf3+AfYCAf4J+goOCgX5+f4B+gn5+goCAeX6BgIB+gX1/goV8hn18gICAf4F+
foCDgYCBgoGJgICBgYCCgYGDgoGAgYOFgYKDgIB+gICAgH9/fnp8f32AgICAfYOBfYKAgH+AgoWBgoCAgX2JgIKBf4GAgIGAgH+AgYCCfoGAgIOBgIB+hX2AgIF/foB9f4F/gIKAgICBhnp+gIN+gH2BgH6BgH17
gH2Dh4CAf4SAgIB+goF3gH6GgYKAfIGAgIF+gIB/e4CAgICAf4CBgIJ/gYGAgnuNf4WAeIGAgIGDgIF/gH1/f4B7gIKFgoOAf4CAfYGCgICCgoOBf4KAjIGDgHx+fYCAgoCCf3+AfoKAhX+CgICAfoF/goCAgYGE
fIGCgoB/f3+AgIF+gIGAgoKAf4F7foB/gIB8f4GAg4KAgH+Afn9/gIJ9gYGBhYCAfICGdoCAj3+AgH1/hIR7e39/fIF7gIR/gICDgoJ/e4CCeH+CgoCAgYOAgYCAgIB/gH6AgICFgIB+h4CAfYGEgICBhIN/gH57
hIaAgIJ/gZWAgICAgX5+gICCgIKChn+Af3yBgIKEgH99gYCCgIGDgH6Af36AgoOAgoZ+fYB8f4F/gXmAfoCAgIF9gISAgIGAgICChYGAgIGAgH2Bg4CBf36AhICBgYCBgX6BgnqBf4OAgIGDfYCDgIGBf318c3+C
gYF+g4B8gICEh4CAgIKBgYOBg4OAfn+AgICBdoCAgHx9hoCAf3+EgICAh4CAgH9+f3+CfX+AgH6CfoKCgoGFgH5/f4OCgoKAgYOBhIB+eoB+gYN+f3+Ag4GAgoCCgoKAgICAf4CEf4CCf4Btf4SAgIl/foCAgIKA
fYGAfn+CgICAgH5+g32AgH2AfIB/f4B/f4B/gIF+gYB9gYKAgIF+gICAgX5/f3x/fYGBfYCFgISBgH9/gomAfH+DgJCBgIF/g36AgH6Df4uAfYCAgICCgIB9f4CAgYCAgYR/fn+Af4F/eoGCgHyAgX6Bg4B9gH2F
gYB+gH+AgYGAf3uAgYSBgYCAgICNe4CBgX6Fg398gIqAgoB/fYJ+gIKAgIGAgHmAfoCAf4CBg4CAeYGAg358gH2Ad4B/gICAfn+AgICAgYCAgYKAgH2Be4ODf4CBfX6AgICCf3aAfYCBfYB/hoCAgYB+g36AgH5/
gYGAgHOAf3+CgICAgnl7gXt+hICDgIl+hH6AhIB+gH+BgH5/fYSAgIt/fYB/g36AgIF/f3+Af4GAgYCAgIB/e4J9goKAgICAgX6AgICBgIKAgH5+f4KEf4CBgYCBeoR/hIGDf4R/hoB+gH6Agn18fIGDg4OAgYOB
fn9+fn9/hIN+f4F5iYCAgICCgIGAgIGAfYCAgIF8gIGAgXeDfYCBfoOAgIB/g4GAgIKDgYCAgICBg36HgHt9fYWAhnyAf4CLfYKAgH+AgYOAg4CDgYCAfXp+goB9gIV+foKBfIKAf4B/g3uAgoGCgIOFeX9+iYGE
gYJ7f4KOgIOEf396gH+BhoCBfoGAgX6AfYGAfn+AhId7foCEgH+BgIB+f4GAhH+CgH6AhXd6gYCGhYN/hYWAgXaAgoGCgIGCfoCAgICDgoB8e4B7eoSAgIKAgIGAgYKAgX98f4KBfoB9fYaAfn+AgYl+enuDgYWA
fn2AgICCgICAgHyAXYB/hX9/gH17fYN/hICDf4B/eoV+g4B/f4GAgICAf39+hICAgYCKgX6AhICBgIKAhH2AfoFxf36AgIOAf4B/gIB+e39/hICAgIB9goCBgIB/gYKAgHmAgYSAf3x8gIKAgX1+f3yAgIR9fYGA
h4B4e4GAgX9/g36AgXl/gIB8gH+Bf4B+gYCBgH+CgIJ/f4KAgH+BgYCAfoCAgX1/hYGAf4OBgX+Cf4B/foCHgH6Af32CgIGBfoB9foZ8gICAgH+Cgn+BhIGHgn2Cf3mBgYN+fn6AgYKChn+Ck4eAfIOAgIB8hH59
gIGCfICCgYKAgoGCb4CCgICDgICAgICAgIB9gHuEgYKDgH6BgIGAfHeAgICAg4CEgH5/f39+gH6AhYCBgH6ChoCBfoB/gIF/gIN/gH+AgIKCgX+AgYGAfYGAf4CGfo59f32DgYGCgoN/f4J/gH5/g4KAhICAgoJ9
gX98gYCAfIGAgYJ/gICUgH9/h3+AfnyCgoJ+gIB/gIJ9goB+gH2DgIWAgIKAgYqBgYGDgH6AgIB6gIGAf4CDfn6BgICAf4GCgIB9fYGBfoaBgH9+f4CBgICAgoB+gIB8gH5/fX5/gH9+f3l9fn+AgIB/gIKAgIB9
gH9/gXl9g4B+enqBgIB/gIGCgYN+eYR/foF/gYCDgYOGfYCBgIB+gICDfH2GgIGAfYCBgX+Agn98f4OBf4B/gn96hIeAfYF/f4GAfoCAgoR/gICAgnuAgH+AgICBfoB/gICAgYJ/gHeAgYCDhX+AgHt+gIB4gH2M
gICAf3+FgoB/f4CCgIF+gYCAfYCBgIF/gIB/gYF4gYB9foB/foKDgX99f4CAf359gIKAgICBkoCAgIN8gYGAgIGDgYKAfIF+e4CGgX6AfIB/gYCChYR/gX6Ae4eCgICCf4CBgIB/gH+EgIB9hn6CgYd/gYF+gICA
gIKAgX+AgHiAhoB/gYSBf3+Af4F+hX1+foCAeoCBgoB+fYKAfn18fYB/gIB8gICAgoOCfI59gH+Bi4GCgIKCg4GCfnuBfoCDgICDgICAf4B9fYKAgH6BgIZ+gIB/f4CAk4CAgYCIgoKAgoKBgICAfoCCfYCAgoGA
h4CAgICCfoGHgH6BgYSAgH9/f4CCf3+AgYOAdn6BgHyClYGAf4GAfYKBfoB9gIF+f4J2fn19gIB9gYB/gYCDgIKCgH2AgYKBhICAgH2BgH9/hn9+hnuEdYCBfICBgXx+gH2AgoGCgoOAfYKChH9/gH6AgH98g4WH
f4F/fn9+fICDgX19gH9/goB5eYOAgH+HgIJ+fICAgICAgH2Ag4GAf4CDgoCBhYSAgIJ+gYB/iH6Bf3+AgoCNgH6BfoCCeoWCgn+FgH+Ff4N/gICAgn59gXh8gHqBgYGCgYB9f4F/gYCAg4CPgX+Agn+AgYGAgIB3
hIKDg36Ef4GCf4CBgH6Af4F9gX98gIF/gICBgHuAhIKAf36Agn2DfYCCf399gH6AiIGAf4CBgIaBgHx/gIGAg4KCgIGCgIB/gnx5gICBgYB/gIKCf3+BgH+Bf3+AgIB5f4SBgX9+f4CCgIB+foF9g4KDf4B/gIKB
foaAgISAgX5/hHiEgH+Bg4OAf3t/gX18gX+HjICAfH6AgYKBgoCBgIGBh4KAg3+Cfn+AgX9/gIOAgYCAf4CCfYB+gH6AgYGCgYCBgIGRgYCFg3t/gH5/gH+Bg4CBgICBf3+BgIF4hICCeYKAf3+AgYV+gH5+goCA
gHt3g4F/foCCf4+Af32Afn2BgYCBgYF+goR+gYOAgoF/gX+Df4B4gYKAgoJ/gYGCgYCDgICAgoB+gIB/gIGAgHt/gIB/gYKAf4CAf4CAgYCAgH6Cg4CAgoCBf4CCgICBgIeCf4CBgICAgHyAf4B9goWAf4OBgIGD
f4CBf357go2HgYB/f35/f4SCgoKCgYCAfYOBgICCdoKAgYCAf4GGgoGAd317fYN/f4CAfoGBgYB+f32CfoJ/f36AfX+AfoGAfoOBfn+Efn6GhIOCgH5+gICAhH9/gIN6fnt7hIKBfoB9gH9+gIGBgX6FgIaCf3+C
gIGGgH+AgYCVfoCBf4CAgICCf4B8f4GAgH5/g39/gH5+gn2ChYGAhX+AgH9/gIGBgHx7f4CCfYCAgYKAgH+BgH+AgH2Fgn6BgHt+f4WAgIR8gIODgIOAgIKAgYN/e4R/fX6AgYCAf36CgYCAfX+AhICAgICBf3+E
gIGFeoWBjoCDgH+AhX1/goJ/gX+Cfn+AgICAfoGBfoGAgX9/gICBgICBgHmAgoB+fYKAfHZ+gX+EgH5/gICIgX59gn55hHyCfIF/gYGFgYGAgImAgIaDgXuKgH+Ad4CHgXuCgH6BgICFe36CgIGAhICEhYd+foCB
gIB/gH+AgIN/boaAgH17gX+Egn9+goCCgYSAf3h1gYGBgICAgIKAgICAgIGAgICAgICCf4GFfoCBeHyDgH2BfoGAiH2Ag39/gYCEfICCgIB4gICAfYKBf4CEgICAfnx+doB/gH1/gHt/gnx/gn+EeoB8gISAf4B/
fYCHgIB/foB/gIB+gICAf4F+f4CEfH+AgIN9g3+Cf399fYB+gIJ/goOBgoOAgYGAgYGAgICBjoCDgYB/gX5/gIB7f4CAeICLgICAfn9+gICAf4CEf35/g4B8gICBgH6CgYN+goWBf35+gH+Ef3+AfoCCg4CCgYCD
gIF9goB8gH6BhICAf4B+gZGFgH57gIF/gH2BgIuBgIF/f3+AgYCAf4SAgIR9foCCgH+Gf4GGgICCf36DgYSAfoCAg39+gYB/fn+Cf3+BgH6DgoCAfoeFgH+Bg4CBgYCBgImCgoGAg4GDgIBmf4B+koeChoCAgX2A
gIaDgICAgIF9gIKFhYCAfoGAgHyAgX6BhX6BgIGAfX5/lYCAf4SGgH+IgIB7gYGAhH+BgICBhIB/f4CAf3+BgH5+g4eDgH2DgH6Fgn6BgH+CgICAgICCgIOAgH99f4B/f4F8gX+AgYKAeoN/gYB+gX6AgIKKgICB
f4B9goB/gH99gH2AgIB/gYKAgYGIg4CCgICAgYGCfX2Af35/hYCAgIGCgIKBgniAg3+AgH6Bf4CBgIF+fn6BgICGgYOChYWCgIGAgISCeXyBfIKCgIJ/gH5+gIJ+f3+Af4J7gn+Agn5+g4B+iIF+goOEf3yAgIKA
goGBgIOAe32AgH2Cg4GAgIR+e4CAh4CAgH+Gf4F7f32Af4CBf4KAgIB/gYKAgIOAd36EgICIf36Ff3+AgICAgIKAgoF/f4F+gn6HgH97gYaAgH5+gHt+fX+Gf4KAgoGAgoCAgICBgYB9gX+AgH+FgIF+f36FgHt+
f4CAgIGEgIB3gIGAhH9+gH6BgICAf4B/gIOAi31+gICAg3x9gYF/gICAg4B6hoCAgH6Dgn5/gYCAf4WBgnmBgX6AfICAfICAfn9/foB9gYOBf4B+gn+Ag4CBfXx/gYp/gX2Cf4N+gISAgICAgICAgIJ+f36Df4CC
gIKAgICAgYOAgYh4f4CBfoB9f5+BgIB8gICAfoCBgH6AgoOGg4F+g4OAgH+Af4N/fn6Af39/goCAgIOFgIB+foF+gIF/gX99gIGBfn6Afn9/gHx+gnd/gICBgIZ/gICAf3+AfoCAgIGAgH9+fYCAgIOAg4B/f4CB
gH+Ajn6Afn6Bf3+CgICAgIJ7hX6Af4GAgH2AgX+Af4CEfoCAf4F8gH6AgYCBgICAgHyAg4F7hIeAgICCgX9/gICAgIB/gYSAgHeDgIF+g4CBgIZ9gH+BgoGAgICEgICChYF/gICAgoSAgICBfICAgoB9gH+Cg4CA
eYCEgICCf3+FgYKCgn+CfH9/gYOCf4KBgH9+gIGAgICCgIGCgYCCfYGAgH+AgHqBgH1/gICBfH99f36Bf4CFgoKAfYKAgYF9gYB+gICBf4GAg4V/f4CAgH+AgX97f4GBf4GBgICBfn1/gICAgIF+goCAg3+AjoOC
f4CAgICAgYWAgoSBhXiLgYGBgYCAgH2Ign5+gm2BhXGAgIl+f39/g4CAgYCFgIB/f359gICAf4OBh4CAfoF+gICAg4B/g35+gIB+f3+Cf3l8fn+Af3+DgYB9gIGGf4B+gX9/g4B1gICAhn5/gYCBiIOAgIB8gH+D
iYGBf4B+fYOGgICBgn+AgH5+f4CBfoGAhYCAfoR/fIB+gIB/eIeCfoKAgIB/g4KBgYKAgoJ+goWCgICAgoCEgICBhoGEgH98gXyBgIB/gICAf4F/eoOAfYGBgIN+gIGAf36BhICAgYKAhIaGf4CHfX2Bh3+AgIF/
f3t/f359g4B9goCBf4CAgICAgICAgoR7gIODgIB/foCAgIWDfH97gH1/kn9/g35+fn+BfoB/f32Af4B/hoGDfoCAgH6Af4CAg4KAdoWAgIB+f4B7hYGAgYCBf3+HhICBgXh/hIGDgHp+gIGAgYF/cYB/g4SBgIWA
gIB+g4GAgIB+gX+BgYCBgoCAgIB/gHyAgH5/gYCAgIN+d4B/foGBioCDf4B/gIGAfoCAgHqAkoCFf4GBgoKDgYh/gYB+foWAgYCBfoF9f4B/gYCBgIGAf4CFg3+AgYJ+gHt+gICBgH9/c4B/d3+AhICAf4KAgIB/
f4GAgH2AfH6AgICAhISAfnt0gIyAgIGBg4N/gn6AfX6AgYB/f4CAgIOBgIB/gH5/gIiAgYB8gIZ8goCBgYODf4CAg4aAf36AgoCCgYF/hICAfoB/gH+AgH98foCAgH9/gYCBgH+Ag4CBgIB8eoB/f32AeYB+gIB/
gYV+gH+EfIB9g4GBf4N9gIODfYB1fIOAgH+LgICEgIB/gYB/eX59gXiBgH+HgYCAgXyBf4GAgIB+goJ8gH+Df4CAfoCAgYCDgIJ/hoeAgoB/gIF/gHuAgIF7g4GAeoGAgYCCgoCAgH6AgICBfoCAgH2BgH6Afn5/
gYCAgICAgXyAhH+Cf39+gH5/goCCgICAhICBfYB9f4CAgX2Ef4OAj317gH2FgIKAfYCCbn+GgIB/g4CBfn1+fn+Cf4CAf36AhoOAf4GBfn+AgIF/goOAfoCAe4CDfoCCfX+AhYCBf4GAgIKAf4CAgICHgnh+gH2A
eoB/hICDgH2AfoR/fYGBg32AgYB+gH6AgIB8f4CHgH9/gHyAgICAf4CAgICCgHyAf4F+gH6AgH59f4B9f4CAf4SAf4GAgIB+gYCAfn+BgYCBgICAgICAgICCgIGAgICCf4CBgX5/foCDgYOCf32AgHx+gIGAgIGC
gICAfoGAgX2CfYWAgICAfYGAhHuAgYCAf4F+gG6AgX9/fX6CgIGAgHp8gICAgYB9gYh/gH+AgIKDfIh9fn+ChoJ/goCAgYqCgH6Bfn+Eg4CBf4CBfoN+gHuAg4iAf36Afol7e4KAf4KAgH1/f4F7f4GAgICBfn6B
g32Af4B0gIN/fISDgISAhYCBgICGgICAgIWAgoCAgIB/gn+AgIB/g359f4J/fIJ/foCBg4N+goWDgICAe36BgoCAf4KAf4aAgICAfn9/gICAe4CBhXx/gYqAgIB+gIJ1gIKFgICAgYGAf3+BgH2Agnl/f4CBgIOA
gp+Bg4F/gIKAhIJ9f4CBf4B8gYOAgYB/gYGAgIF+f4CBgIB9e4CEgIB7gIKAf4CCgIN8g4B+hIN9gISAgIGAgIh1gYOFfYB/eYB/fn+Ef4F4gIGAgICAgYCCen97foCAf3+AfoGAgYKAgIF/g4CBf4B/fIGDgICA
f4F+g4CAfYCAgnuBgoCAf4KDfICAfYGBeX+AgIKEgICAgYaAgICEgIB/gICBgH+CgH6BgX+GfoGBf36PgICBgIB+gX+AgX9+hoR6f32AfYqAgH6AfYJ9goCBg39/g4CDf4B/fXx9gYCAgH2BfnyBgIJ8gn+AgHyA
f4CAgIOGf4F+hYGCfoB6fn+AgXl/f4B/gH9/g4CCgYCBfH+AgH6Ag4CAgHyAgICAgIOAf32Bfn96iX5+e3+DgH9/hYN/g4KAgH+Af39/gYCAgH9/gnuAgYGDf4CAeH5+gIB/gIeCf3+AfoF+gH1+f4F+f318f4iA
gIB/fICAgoGAgn9/g4CFgIJ6f4iBfoaAfX9/gICBgIGBgICBf4CGgH6CgH+Bg4B+gYCCgIF9gIB/joGBgICAf4CAgYB/f4J8gHCAgIiAgICJgIB/f4GAgIGBgoCAfYB/gIGChoqAf4F9f36DgYGChYCAgH2BfX5+
f4CBf36AfYB/f3t/f4CAfn+Cf4CBgH+Bf4CBgIB/foOAfnyChYGAgH+BgYCAfYCAgH9+hn+CgoCAfoJ4gn+BgYB/gYOAeYCBgYmAgICAgIGAgIB+gIaAe4GBfYB/g4CBgIGAgIGBe4GBkXiJhICChH+FhYSBgIGC
gH+DgH6AfYGAgYWGgo6BfoCAf4CCfYF7gn6Ce4GLgICCgH9+f4qAgnt/gH5/gIKAgIGAg4GAgoKAgIGAgYCBf4GAg4CDiIB+hn9/gIGIgX5+gH6CgICAgoGAhICAf4KAhoCAf4B/hoB/f31/g4B/gHqAfYuCgIGA
gYGAgIGLf398f4CBgIGIfnx7gIF+gIB7gY+AgH99gYB/goCAf36Bg4CAfYGAgH6AgIKAgH6BgH6Bf4R/g4KAgn+FgICDfn+Ajn5/gIB9gIGEf4CBgn99gIGAgICCgX6AgIKDgYCAfYeBg4aAfYCAiIGAgICAf4CA
hIB+d36BfX+CgH+AgYB+gYCAgn6Cgn+AgoKBf4B+gYB+gn2If3+AgH9+foGBe4CAhoGAgo2BgIJ/fX59gIKNen2AhYKAhYaAf4KCf35+gIF9e4J7gICBg4CCgH2Cf35/gICGgoCAgI2CfIGAgH18gYCBgH93foOG
gIB+gH99f4CEf4F/fX5/gYGBgICBgIB/gH6AgIGBf4KAgICAfX98f31/gYCAgYB9gYF/gICAf35/gH+AgHaAfX2AiH2IgH+AgIN6f4J+gYGCf4GAfn+AgX5/f4CDfoOHen2AgICCf4CAf35+goCAgH+AgIGEhn19
dYGFgIF/goSFgYKAgX6AgYCAgISEgH94gHiAgoeMhYCDe4KAgH5/g4B+fX58gIB/gIGDgH+BgICAfoOIfn+AgHt/gn6Bg4N+g4B+fX57eX2BhICDgIJ6gYFwgIB/gH9/gYGAgHt+hYCBgH5+gIF+fYl9gICAfoOJ
f32AgICAfn9/gIGDgIB/hIJ9gYB/gICAgICBfoSAgoKhgXiAgIGDhXt/gIWAgIB7f398gIN+gIGChYCAg4B+foOAhIB+gI6CgH2Bfn+AfYB/f4t+gHyAfoCAf3+BgICAhYCAf4B/f4F8gH1/gIJ/gIKFgIB/eoCA
f4N4gICBhIKAgIGDgn9/e4CJgIN5gYF8g4CBgIGDf32GgYN/hICBgoB+gYCAgISBgYB8goCBgH5+gIJ/gIB/fn2CgISAgH+Af4CAgIF+gH9+gYGDfIB+gICBgIN9f4GAfH6AgICBgH+IfYCAgH9/e4CAf3yCfoWA
fYaCf4GAf4B9gICAgH9/gIKAgXqAgoB+gHyAgI2Bf4GAgYGAgoB+gH6CfoCCg4B8gICBhn2AfoCCgn97gYCBgIGFgYCCgYCBgH56gIOGgYB/fIB/gX2Ae36Ef4B7goCCgICBeoOIgIGAfoGAgn6AgYqBeoF/gIOA
gH6AfoCBeH9+gn+AhYCDfYaBgIJ+g4CBgoCAf3+DiYmAgICCgYCCgH6AgIF/gICBgIGAf4CAgYKAgISFgH+DgHiEf4J/gH6BgYCBgICAgX2EgH+Af4B9f4V/gH5/g4CBfoOAgIKEgH6AgHyAgIKAf4KNgIJ+e4uB
gIKEf4CCgH6EgX6DgoF+f3+CgIF5gIODf36DgH5+f3t/gIN/hH2BfYB/gIOEhIR6fn6AgICAgX+Af35+fn+BfoGBgICGgoF/gIGAd4CAfoB1gIGAgouGg4CAgYF/gYGBf3+AgYCAgX2AeX6AgICBfoCBfoCAf3qA
gIF/foCBgIJ+gX+Bg39/iYV+fIOAfIB/fICAgIh5gH6CfH98fn+BhIOBgYCCgoB8fX+Bfn6AgYCBhoCAgIGAfoCAgH6CgYKBgIF+gYCBgH+Agn6HhIKAgIB9gYGBgIN6gH+AfoSAg3+Af4CAgIN+g4F/gH+BgIOA
hYB+gH6AeoGAf3+Af3+Af4F+gICAgYJ9gHV3fX+AfoN/goWAd4B+gIB/fn6AiYWAf4CBgHuFg3+CgICEgICHgHt/gICHfX58f4CAgICAgIKAgIGAfoJ/gH5/gH+AhH2AgICAgICDgX+Bf319gH+GgYCAfYOAgoCB
gISAg4OAfn9/gH9+gICBgX6AgIOAf359gIGCf3+AeX6Af4GCfXiAf4CAgYGAfoCAgIB/goCAgoCAf4B+goB+goCEgX+AgIB8f4GAfoSBf4B9goGAgYCAgIJ9gHyAf39+fYCHfoSAfYR/gYGBgHyBgIB+g4B/gICB
gX+BgICAgIGDf4B+gICCgn+ChoCAf4iBf3uAgHuAf4CMen6BgH6AgICAgoGAfoGChoCAe4B/gIF9f3qAf4KCf3+Df4F/f4WAf4B+gICAfYF/gYOAg4CDgoKCgX97hIOBgYB8hX6CgIB/gH6Ag4GCgH+AiH6AgH99
gICBg36DgX+EgHl/e4V+gH+BgYODgYGBfn+AgIGAg4F8gXmDg4CCf4B+gH6DgH+Bf4OEhoCAgH+BhIGAgICHgIB+gICCf4GAgX1+eYGDgICCgYCAgH+AfX+De4KAhICAfneBgIJ8gIF8gICAgH53gH6AfHyEgH9/
f4CDe3+Ag3SAgYCBfYCBgX+BgX2BfYCAgICGe4l/fH5+gn9/gHyAgIJ6goSDfYSAfoB/gYCAgYB6gIB+gX+AgIB9f4GBgoB/hH+EgHyDfn59g3yAfnt/gICBgX+CgICCgYOAgH9/gn9/gIWAgX+Bf3t9gX54gICB
gH2BiYJ/gISBgIGCgYCAfICAgIB/gISAgX96goF+gn+Cf4aCgISCfICBf4Z+eYCBf4aBg4B8hICAfoB/gYN5f36Bg4J+fnmAhICAgYKAfoCAe4B/foCBgX9+g36AgH+Af36FgYCDgIB+gX6Af4GAg4GAfoF9gHyA
goF/gIGBgH2AinyBfn+BgYCAhoBpfYB+f4B/gIGAgH9+gICBgYGAh4KCgICAg4N/hIiEfoCDgH6CfoCAgHl+f4CBgH+AgIJ/gnyAhH2Af4CAhICAhH2Af3mAgoSCf3+AhX9+gX+Af4KAgn2AgoGAgICAhIOCgIN/
foCAgICAgIJ+gYCEgICCfX2AgICCgH+AfoCGgoKChHx+gICAgIGAgH6AgoR+gICBg4F/gX59foCAgH+Cf36Agn+Af4FngYWBgHeAgX2AgHyCgICBgYCAeoCBfoB/foR/gH6Af4CAgIGCf4GAgIN+hoCBgX+CgH9+
gHSAgICBhH+AgICAf39/gn+Ag3+AgIN/gICAgoCCiICFgHmAgoCAf4WAg4OBhoSBgIF+fn6AgHt/f4OEgIF/g4GKgIB4fYB9f4GCfnyDgH+AgoCAg4CBf32AgIWHgH5/gIB/gH6EhoB9foGDhoGDgYN6f4SGf39/
foCGfn6AgH+AgH15gIJ/f4F/hYN+gICAgIOAf4OBfYCDgn+CgH2AgIKAh4B+gYKAgIGFh4J/dn6AfoWAgYCAhoiFhoB/f4CAgHiAgYGAf4CCgYKAf4CGgIGDgIGEiYCChn2BfICCiIB5gIB7goGKgH+AgYCBgYCA
f4CAgH9/gICCf35+fICBf4qBg36Aen+Cf4GAiH5/gICBgoCCg4KAgIF3gIB/gn+Cf3+AgYKAgoKAg4CAgIOAfn9/goCAgIB+gX+AgIKIf4CAdoGDgoF+gH6CgIGBgH6Bg4CAgH9/epN/gXqDgoKBeICAgIJ5gISA
hn6GgoCCgXyAhYCAgYGAgYCBh4J+foJ/g4B8gICBgIKAfoCEgICCg4CAiIF/gIKEfIF/gICAgIKAhoR+gH+CgYqAgH+AgICAf4KAfYB+gIB6gYB/gn9+e4CAgHx8f4GBgICBgIGFhHOBgIJ6goCAgIKDgIGAgIGC
f4GCfYKBfIOAf4OAgH6BgICBgH9/f3+DfYGAf4CCe4CAf4GFgHyBgICAgICDfYCAgX+AfX98gIJ8gIyAf4eAboN/fX6Fg4OBgICAgIODf4aDiX9+gX6AgICAf4F/gIOAgHuEfn98g4WCgICCfoB+hHp/f35/eICB
hIB/foCDgH6AgYB8gIR+foGAgIGBgH6BhH5+gICAgIB/goF7f4F/foB+gIGAhX2Af4OAgX6AgICAgICAgH+AfoGKgYN8goCAhX6BgYKAgHl/gICRgX9+gHx7gH19f3+Ag3uAhICSgIB/hn+CgICCgH+CgIF9gX6C
gIOBg4CAgoCFgYF+fIF+dn+DgYB/gX9+gIGEf3x+gH2AgXmAf4V+gIB+gIKCf4GBhYB9gYF/gH16gIKBgXqAgH6AgYF/fX+AgYOAf3yAgIKBgYCAfoCAgIGAgIGAgnp/gIGDgIN3gICAf4B+gH9/gIWAf4B/goKA
gX1+gIB9hoCEf36EgIB7goF/gYN/f3mAgICDhH9+foCAgIR+g4CAgIB1fn6BfH+Cf3+AgH+Ef32DgIJ+gIOBgH1/g4GBf4B8gYGCgX+Afn5+gIB/gIKBf4CAgYR/g4t6goCAfoCAg4CAfoB+eX9/hIWAgYaAfoCB
fYB/fYCAgHuAgYCAgX+Ae4CAg359gX+Df4F/hYF7hH2AgICAfX19f4B+foJ2gH+Af4B/f4WAfXx9gH2AhIB+hX6CgoR+gYV/fn2Ff3+BgH+DfX+Af4J5gH+BkoCAhICAgYCBgoV8goOCgYB8gH2Ag4CAfICAfH+C
hn59gICBgIGAgH5/gHmDhH9/e36AgX+GgIOEgX+AgICBgICCgH6EgXyBgIt+g4KAf4GAg4B+gH2ChH6BfYB9gYB/hoOChIaAg36Ae4R/e4CCfoCBgoCCgoCCgoCDgH6DgnqAgX2DjICAf4B+gICBfoCBf3+EgX99
hH9/gJ2AgICAgHyBgIB/f4OCgIKAgICAf399hIGEg3x/gYCBgX5/gIB/gYB8e4B/fn+AfYCAfoCEgoR4f35/hn6AgH+Cf4F9fH9/f4CBgX2AgYCAf4B/gIGBgoKBgH2AfoGAf35/g3+BgIR9fot/hHx/foCAf3+B
f32AgICBfoV9foKBfYCAfoCIgIaFgICCf3+BgICAf4R8gIB/gX9/gIOCgICAgIB/f4CFg4KBgIF/gINxgIJ+f3qAgoGAgH+NgIB+gX1+gHyAgImAgH+AgICCg4BvgIZ9gX+BgX+AgoWBgIV/gHl/gIGCgIh/f4CA
gIB/gH99gICAgICDfoCDfoGFfomEgH99f36BgIB+gYWHgoGBgIB9gH6BgHd8foCCgH6BgICAgIKCgH9/foN/gIF/gH+Afn18gX9+gX57gICAhoGAkY59gH+Afnt/gYCBgH2DgYJ7g4B/f4B+gYB4goJ+gn6AgYB/
gIB/gYJ/gIKBjH+EgH5+foCKfoB/gIGCgYCEhICGgICCfn6Bf4aBboCBfX15fYCAgoOBgX6CgIOAgn9/gX9+f3mAgIB+gICAgICDgn6AgYWAgICAfYB6gIWCfoF/g3+Bf4F7fYB/gYCAfoCAgH6BgH9+fYB/f4CA
hYCBgIKKe3+Bf3+AgH9/goCEgX2Bk4CAgICAgH95eISAg31/goR9fH1/eoKAf4CDhYOBgH+AfYKAh3x/g399foCCgoCAdX+AgICAgH+AhoCAgoCDf4SFgX+DdoWAgoKAgIOAgHuAgoKAe4KAfoCAgX+BgIB8gIR/
goCAf3+Ae4KAfnyAgIB5f4CAh4CBgIGAgoOAf4GAgICAgH+AgIGCgX+BgYCAgH+Af4F5f4GAgn5/foF/f3yAgH+IgIKAgYCBgIN/gIKAfYCAgICAgYGAfoGAhH6AgICAf3+Af3+GfYGBgIOJgHuEgHyAfoaDf3+A
gICBf4B9gIGAgIN+gICAg32Bgn+Bf4J/hIJ+gYyAf3+AgIGCgX+CgIOAhZOBgX+Af4B+j3+AfnmBfYCAgIR/goCAf39+gX+Af4B+gYGBfYB+gIKAgIJ9gIKEhIGBgH5/gnyAgYCDg36DgICEk4WBfIGEgIWDdYCA
gH2AgIF/gYeBgIB/gICAf4CEgoGAd36AgYOFgYKDgICAgX+BgICDhoB/f3iOgIOBfoCBgIB5fnp/fn2Af39+hYV9g4CAf4CAgX+AgYF/f4CAgICAhICCgIJ8gICAgHx+hYB4hoyGgH2AhYCBgYB/gYCCgIZ/gIGE
f3+Af4CHgH6Ff32AgIB/gIF9gIKBgIB9gIB/hICAhIB+gH6CgIGBhn+AgICAgICAgICAgH54gIB9gICAgIB9hX5+g3yAgH5/foGCeoB/gIBogX99gIB/gH19gJWAfYB/gIJ/gYB8fYCAgH9+hIOBfYB/gYB/gn+A
foCFd36Bfn+EgX+CgHuBgIWAfoKBgoCAgoCCgIGBf4CAgH59foCBgICAgH1/gICBfoJ+hoGAf4F/gIOHf4OLgX+Af4OBgICAgX50fnyDgH6AgH6Bf4J/g4V+f3uAgICCgIJ/fX+AhX2BgH+FgIB+gH5+gnuBjICC
gX2Bf39/b4CBgYCAgX6BfICCgn6AgIGAgoGChH+AgIGAgIB/goWFhYCBiYCCgIGAgYB8fYqAgYCAgICAg4CCgYB8fYCFgoKBgH6AgX6ChX9+gHuBgn18gXCCgYCAgIKAfoF/hH+Bf4GAfIB/gIB+gH1/g32BgIB/
goGBfX6Dg3eFgICAgYCBf4CAgX5/gHyAhYCAgIN/gH2Agoh+gH9/f4CBf35/f4CAfXyBgH+CgIKAgX9/fH1/gYKBhoJ7gHiZgH+Af4CIgIB/foGCgH6BgoCAfnyAfn9+gX+Af3mBfYZ+f4B8gICAgICBgH19fYKA
foCDgoCBe4CCgoCAf398gH+AgYCAgYF8fn2Ah3yHf36CgH5/f4CAgICDf4CAgYB9gYBxgICAe4CCgICAg4CBgICfg32ChIR/gH6BgH6AgYB/eYGBf32AgICAdX2AgIaMgHt6goB9gH+BgIOAfn5/f3+GhoB+fX+B
gn+BfoF/f357gIGBhYOBfnqBgIODgICDf3+AhICAgIB/foCBgYB9gIKAfoB/hIGBgn6CgYWCfn+CgIB/gICAf3x/gIGAhnh7goB/f4GAiHF9f3yAfX9/gH+AgYN/g4CBgoB/gX6AgH+AgX6HgYCEgICBg4GBg4GA
gIOAgoB/gIJ/g4F/gX+Af4CCgIN6gYCFgoCAgICAgYB9hH9/eX5/gIB/f4F/eoB+foB+f3+AfoB+gHp+g36DgICAgoCafYCAgoSAg4KCfoSBgIN7gYKAgH6EfoB/gYGBgIGAf35/gHyDg36AgIF+gICAiYSAgH6B
fIB+foB/gYCBgYB/hYCCgICAhomAgICBg4WAgH6Bg4B/hoSCgIGLgH5/gX+AfX9/fn6AeX9/gIKIgISCfn+EgoB8gYGAf4SBfX9/gICCfoCAgIKCf4CAhIGBgHyAgGl+gYB5gIGFgH+AgH+BgX9/hX+Ch398gYJ/
gICBf4GAg36AgYGCfn58f4CAgIGBh4CBgH+Ag39/gX16f4CAgICAgYB/foCAgH+AgH9/gYB/f4CAgH6DgICBgIJ/goBtfoKBgoB+hH+AgICAgYCAgX9/f4d+gX+Af4N/foB7gIV8f4GAf4d9fYCBgIGEgX9+f4B9
e36BgICAe4CBhYB/gIiAgX+Afn9/gH6AgICAhIB/gICCgH6Af3+AgIqBf3+GgH6BgIOAfoGAf4CCiIKBgH9+e36BgH+BfX6Cf36Bg32Bg4CAgH+AhIF3f4SEfn+ChH2Efn+Af4CAfoiBgHh3gX+CfoSAgoKAfoJ+
gHuDdoCEg3+Agn6DgIB7jISEhICEgIB/hIB/gICCgH+FgIF/foV+goB/foKAgIGCgHWGgISBgoCAgIGAgICAgIGBgIGCfnyAgICAgH2AfXqAf4OEg4GBgH+FgX6Cgn6DgH18gIGAg359hoGDgH9/gX+BiIN+g4GA
foB/gYN8goCAgH9+foKAfoJ+goF+f4B+hIKDgYGBfn6AgX6Ag4F+f3mAhH6AfYB/gH+BgICBgIB9gH98gIF/f36Fe3+CgICAgYOCgIF/gICCgoKDgIGAgICHgYCAf4OIfn9+eH58foSBgYWAf4CAfn9/gYB+gH+A
fYyDgH96f36Ef3qBmYCAgIKBgISBhH6Af4F8gIKAgoB9gXyAgH1/e4CHgIJ/gn6Eh4CAfoCAgH+BeICAgH5/f3+AgIGBgH5+gH6AgXuDgIGAfH6Af4GAfn6Af4CAfoZ/gYCBgIWAf4CAgH6AgYCBgIKAgX1+hIGA
foGAgX2Af3+BgIGAgIB+g4OBgYGBfn99gn2AgYCAgIB/g4CAfYGAgYB8fX+Ah4B3f3+AfYKAgYB9gH16gICAiIF2gIGAgICAhICBg4B/gHyCgIGCgYR/gICAf4B+hX6Cf3+AgIGAf4CAf4CAgoGCgIKOgoCBgIN+
gIKAfYCAfYB/gHyCf4CAf4B/hH+DfIGAgYB/hoCCgX2AgICCfICBf4CAgIF/f4GFgIGBgIB/gIJ9gH6AfYB/hICBfoCBgIKAfoF+e4F/f4KAf4B+foWBf35/foCDfoKAgoF/gICAgoCAgICDgX9+gIGGgIGAgYCA
eoN6gH9/hYGDgYGFf36AgICAfoOCgICChYB+gICBgH+AdYJ/fX5/gH+AgISCgIR+f3ODhYCFfoSAgn+Af4GCgX6AgICAf36CgX98gIKCgYV9gICCf4CBgYGAgICAhIB/fYCAgIJ3gX9+f4B3fn9/fYCCgoGAg36A
gICBgICAf4GAhX6Ag4CAf39/gX5+hH9/fn6AfoJ+gIF7fHmAgYGDgICAgIKAf32IfoGAgICAgYF8gICAfoN/gIKAfIF/fYOAgIGAfoB8gJWAgX+Ag36BgIB/foJ+f4CCgH9ygoB/gX+DgIB9g4J+gICDgX5/goCA
doCAgIeAgn+AgH97gICCgIKAeYB/fICAhYCAfIGBgH2DgIZ+gIN7gIaDgIGAgICBgH+Df4CAf4OEgIB+gH6AgYOAfoSAgYCEgXuCf4GAgICAf4B+gH+AfIB+gHyAiICFgH9+gIKDgX+JgH58goJ/goGAgXiAfYCF
gIOCgIOAgX6Ahn+Ae4GDgIOAf4OAgYB7foCAgIB/g4CAgX9/gYGBhYCAgX+DgX+Agnt+fHqKgICAf4CCgICDf4CEgIJwgoCFfYODjX2BgYF+foCIgICBfn6AgIKAfoB9f4KAgYJ7gIB/e4B+gIt/gIaAj4R/f4CA
gYCBgIaBg4CDgYCAgICAgIKAgIB7gH6Bfn99fYKAf4CCgn9/hIB/gYB+hoCBgICBfn9/foCBf4B9gH+IfoCAgoKAgIB/coGDe31/fIN/fICCfYGCgH+Vf5GAgIGAgICAjIGAf4F/f4V/fYCAfYB/gH+EgIBsgn+A
coOAgIGBgH+BgYaAgIB/gIKBgYGAfYB/gnyBgIKCfoOAgIB9gICAfoCHgH+AgIF7f4B/f4SAgICAgH+BgIF+gH+Ah4CAfoCDgXyAfoCAgIF+gIKEgICAg3+IgIF/fX+AgHyCgYSAgImAgICAhICAhICCgH+EgH9+
g4OAioKAgYB/fn97gYCEgoCCe4CAgHyAgIeAgH2AhYB/f4CCgYB+eXx9gICBfoOBf399gIGLhnuCf4B6gH6AfX6CgIKDhIF7hICBgX58gYCAfH+AfICAf4CAfn2Agn+CgYCBhICAfYB/fX1/gn6Bgn+AgIGChIV/
gYCAfIR9gYV7gICCgYB/gICAgIGBgYF7gISDiYB+goCEfYKCf4CAgn6BhXiCfoCAf4B/fH9/gH6Dg35/eYCBgoCFgoCGgYCAg4R9gIB+f4CAgH6EgIB6gYGCfoJ+gH9/e4B9eoKCgoF/gICFfH6AfoCCgYB/gH2B
gHx9gYB+foB+gYJ+gIB/fYCAfoV9f3+AgIGAfYGAgoOAf3+BgICAgICAgH6AgH9+f4GAgH+Ee4GBf4CAhICAhYCDfYB+goCAfX+ChICAgYCAf4CAf35/foaBgoGAgIB/gYGBgH+Af4eEhIB/iYCAe4CCfISAgICA
gI19gX+AgYCCgICSgICCg4N7d4GBfn9/g4iAgH6BgIF+hoCCfoKAgICAhHx+gYCAgXyIgX+Ch3yKf4B9f3+AdHx9gH9/f39/gICBgICBfoCAf3+BgIR/gICAgIKAgIB+gIB7hHuDgICAgX99gH9+iYKAe4GIg4GA
gIN/g32Cgn9/g4F/gYN+gn6BgYCBfYGAh39/foOBgICCf4B/gIJ/d3+Ag39/foB9f4qCfYCAf3+AgHiBf4t/gHx+gn9/gIKAgX9/gYCFgIGBgH2AgH9+gIN+gICBgICAgH5+gXKBgHx+gYB+f32FgoWHfYiAg4SB
h3x+hoCAgH+AgYKAgICAgH+Ag36AgH+AgH6AgX9+gH+AgICDfYWCgIR9gYZ+gIKAfoGAgn+EgIOAgH+AjYB+gIN+gIF5foKAfIOAgoCBgoB5g3qAgYJ+gICEg4GBfIGAhIB6g4OBgYCCfoeFgIGDf4CCf4CAg3+F
gIGAgH2CgIOAfoCAf39/hIB/gIeAg4GBgICAgIR+gYCDf4CAh4CAgICBgH6BgIN+gISAf4ODgICBhXt8gIN/gYWEgISCg3yAgH9+gYB5fYCBgIJ+gn+BgIqAfnqAgICCh4B/gIJ+gIKAg4F8goB+gH+BgICAhYCB
f4CAf36AgYCAf36AiH6BgYGBgn6DgXeAg4F8fYB9hIWAfoCAf4GBf4GCgICAgYKDgH6AgoB7gYCAgoB/gYSDgH+Af4CAgIOAgIOBgYF+fICCgIB7f4GAgH+CfYSAf3qBgYCAfX+BeYCFf4GAfnt8f4OAg31/gYCB
g3+Cf35+gIV8i3+AgIJ+cICDfoZ/gICAgYOBgIN/fXeAgIB/fYGAe4GEgYd/hIGAe36IgH+AgH9+f4CBgIGAf36DgIB/gH+AgXyAgoB9gICAgICAcn6DgIKAh4B/goWBgHmAgIJ/gICCgICBf4CBg4GAgICDgIaE
fnl8gIB/f36AgICBgIF+fn2AgICAgYB+gIGDgIB7fn9/gH99foCFf3yAgH6AfoGBfIB7gHaGgIB+foF/gYKAgICAgIGAgYGAgIB+gYCDgX+Afn2AfoB9f4F9gH+Af4GEfYCAgISAgIGDgYCHgX+BgX9+gIGCgIKI
g4B+fICAgYGBgIJ/goCAgYd4g4GBgoGBg4CAf3+AfoKCgYB/gX6BgH+Bf4Z8f4B/gIGAgICAgHyCgoOBgH5+gYCIfoF/f4B6fnqDgX+AgH2AgH+AgYCAf4B+gn95fn6GgIKAf3x/gYCAgIB9hIB+gnqAgnuDgn94
gn5/gH2AgH+Cg399gIOCfn2DgH+AeYCBgIGBeX6Bf4CAgH5+gYCDgICAf3yAgICGgYd+gX57gH6DgYGBgIGCf4GCgH6Bf4CAgH6GgH+AgICAg4CBfn+AfYCAgH6AgICAgICBgXyEf31/f36FfICAgoB9gYCBgIKA
f4CAe4B/gIGFfn6AgICAfX+Cgn1/hIJ8gICAfoB/gIF9gIB/goB6goKAf4B/gICDf3+Af4CAgYR7fIB8gn9/f4CCf35/foCBgXuIf4GEfoGAgICBgoiAgICBiIGAgH5+g4CBhH6AgIJ9gn+Af4CAgICBgn9/hn2B
hYGAf4B/f36EgnyAgYJ/gICEgICFhX6AfX2AgIN/gYOBf4F1gYKCgIB3fYGAhICAgICAf4CAg4OAgICAgIBugICAgIWAgIJ+foKBg4CAgIKAgYGHfoOEgICBf4OBgHx/gH99fX+AgYCAd4CAgIGHfYCAhIF+gIF9
hH6Dgn56gH+Eg3+AgYB8g4KFgH1/goB/gH58goOAgHd+gHmEgIGAgYCAgYKCgX+DgYGAfn99gIKCgX1+f3+EgYN/gH5/gYCAgYCAgYB8gH+EgH+DgIJ+goCBgIGAd4B/gHuAf4GBgX+AgYCDh3yAhICAgICBgIGA
f4B/hoF+gHyAf3qDg3V6gJV9foCBgXqDf4B/enuBgIJ+gIF9gIOCg4CAgX6AgICAfoF/f4CAg32AfoOAfH6BgYB9gYB/gHmAfXuFhX9/gYCAfoCAhoOAf4CGgoB+foB/gICDfIB/gIB8hYeFgH+DfnuAgH19gICA
gYV/gH6AgIGAgYOBgoKBg4CAhn9+gIKAgoCAf3+AgIeCgYJ/f3+AfYCBh4CBgYB9gH2BfYCAgICAfn+AgIB/gYCAgH9/gIx/f31+gX+Hf3+AgICCgnx+iXKAgICAgH5+foGDf4CAfYN8hICDgoB9f32DgICAiYCE
dH+Afn96en+AgYCAfYCAf4B9hnx/goKEf32Ef4F/gISIgH+AgIKAgIGAgICBinCHgYB9gICBgISBgXl/f4GBhICBgICHgH99gn+AgYR+f4N7f4J6gICAgoKBgISBgYKFhIB/gIGAgICGgH6AgoKBgYCEg359god/
gYCAf3+AgoCBfX+Ef4V7fYCAfoGAgoGDgIJ/f4GAaoF+gn+Af36AgoF9fX58goCBgICAfoGBf4CDf4CAgX95gIB/gICAf3+AfoaCeoaAe4CAfYaAgX+AgoCAgH+AfoCCf3x/gISCfoB9gnx+f4F/gIB7gICAf4J/
g4CFgIKBfoCBd31/fouFgHx/gICBg4KAeoCFgYCEf4J/e3N9gIB/gYGAfoB+f36AgoCAgoB/f4OAgHmAfYB/fYF/gH9+foB/gX+Af4OBgXl+hn+DgH2CgH+Af4GAfnuAhIR9gX+Bfn96hId/foB9f4CAgICCfYGH
gICAgIGAgX9/f32AgHmAgICBg36FgYJ9gIF/gH97goCAgICAg4F7gH2Ag4WAgYB9fnyBf4B+fX+AgIaBfoN/f4F9gIKAfICBfYB/gYGAhH1/foF/i4yDgIKLhX9/fH2AgH6BgYCAfoCDhH6AgH5+gH9+foB/hIN9
gIKBgIGAgX99eoGAfYCBgIZ/goCBe3uBgIR/gX+AgICAf3+AfoKBgIB/fn+BgIKAgICAf4B+hICAfYOAgIGIgICBgn+Ag3+CgH9/gIB9f3+If4CAfH+Ah4CAfoCAfn18gIKBgYGAhnp4gH+Bgn99fIKCf4B/h4OA
g36BgH6AgYB/g394gIKAgH+AgH6Cgn5+gISBhYCAf4CAhIKEfnyAgIF+f36AgYKEgICCgYJ6gIN/gIJ+f4GAgXuCgH9/gICChICAg4CAgIB+gICAgIF+goCAgYB/f4B/goKEf39sgYB/f4OBgoCAgYKAg4B/foGA
gX+DgH6AfoCBf4CAf36BgISAgICBgH+BgIKAgYCAiHyAfoF+gICBf4CBgICBgICAf3eCfX+Af4CAgIF7g4CEgoGCgXuAfX+CgICAgoR/foN/gIF/g4B/f4KAgHqBgIF7goJ+f4GBgIB8gX6Cg3yBfYCFgICAgYCA
e39+g3+AgIJ9gISFgX+FgX9+gYCAfoB+gH5/gICAf359hoB+gICCeoCAgYCEeHt/gX9/foZ+gIF8h4CAf4SDgICAhIB+gICBgX6AgYN/f4B/fYKAhYCBhIB/gX+CgYB+gIaAf36AgH9/gYR7g35/gH58gX2Bf3uD
goB/e4CAf4N8f4GCgIKEgYGBhX98f4t/gICAgIqAh4CBf4F9gHyDfoF7gYB/foB+fYB/fYKAgIJ6gH+BfoCDfYOGg36AfX9/foB/eICAgX94gH+AgYCAe319gIF/f4B/foB7gICAhoF/f4OAgYB/f3yAgIV9gH+C
gHp+gX6Af4KAf4iAgn9/f3+BgIB+e3+FgH+Cf4R9fn2AfYB/gX2BgYGCgIV+fX2AgYCAfn+AgH9/gH2CfoCAfX96f4CAgX+AgH+BgX2AfYGAc36CgoeDfn+AgIKBgYGBgIGDgIeDf4CLfYF8f4CAfn2BgICBf4GA
k4B+f4CAgYWAf3+GgICAfoCCgoCDfn9+gIGAgIJ+gn+Df4CAgYGAgICDgoGBgIB+goCAf3uBf4KCgIKAgX+AgICBg4CEfYV/g36BhX9/foCBgX2BiYOCgH+AgH98gYCAg4CDfX1+hH5/gH1+gIl/gIOCgX+AgIGA
goCAgH6BgH5/f4B8fICEgIGBgIF8hICCgG97gIB/gH9+gHyAhX6Ae4CBgYCAgIF+foCAf3+AgoF/gIGAfoCBgHyBg4N9gIKAgH+AeIKAgYCAgHh6gISAfoGBgYKAgHmDgICBgYCAgIGAgoJ/foB/gH2AgIGBgH+A
gIJ+g31/iIJ9g4GAfoB/eoB+foR/gH2EgH+AgYCEgIJ+fX2EgIGAgYCAgICAgYCAf3+Df4CAgH9/gYKBgYGBgH58gId/f4CAgICAeoCHfYGAgH6Df4aCgoGCgIB/gH6BgHx/foCAiIeAhYGAgIGAfYGAgYmBfIuC
gIB/goCAgX+Af4GAgICAf4SDgICAgH+EgICAgX6AgIKCf4KBf4CBf4B/gH9/g4aCgICAg3aAgoCAgIODgYCAgHyBh4CBhn9/foCAgYCAf32Af3yBgISBgIGAhYGDf4CBioV+gICAgYCBgYGAgH+CgICBgIB/gH+C
gIB9gIJ/gYGBfX+AfYCAgX95gIF/gYCAgIB8fYB9e4CAf4B/gIF/f4GBgoKAf4CAgIGAgX6Cf4CAgoKCgoGDgoB/gX+Bgn+BgIKAfoB/gIB/gICAfoF/goSBgH1/fICDgIKCfX1+gH6Ae4R+gICCgX9+goaAgn+B
gJCDgIJ/gIB9fYJ+fYCEd4B4gH2Af4N7fH+BgYKBf4B+fIF9gIB/foKAhHp9f4B8fX2AgnWAfHt/d3+AgX6AgX+DfoGDgH9/gH6DfYx9f4F8fIB9gX9+g4CAg4R9gIN+f4B+foSBgIF/gYJ7hICEgICAjIKAgYGA
gH+BgoB8gICAgH+BgH+AfoCAf4mBfoF/gIB+gYJ+f4KAg4GAgYF9hYiAgX+AhYB9f4F/goB+fYCAf357f4CAf4GAgH6Af4B/fomAgH2BenV/gH98f3qCiH+Ag4uAgn+AgYCEgIN+hYCBe3+BgIB/gH2BgH6AgH9/
gH6AfYN+eYCBgIR9gn2AgYJ+gX59gICAgIB8f4CAg3uBfIB/gICAgICAfH+Af5B/f3yBgoCAhYB/gIeAgYCAgHx/gn9/f4CFiX55gH17iYB/goCAf4GBgX5/gXyAhoCAf4GAgIKCgICAgIR+g4F/f4CAeX+DfoCA
f4GAf4CAgYGFgYGAgICAfn6Ah3uAfIOAgH+Bf4B/gICChJiAgHyGf4B+f35/hH6BfYGAgnuCgoF7f35/f3+BeH98gISAgYCAgX+Cf4CAf4B8gICBfn6Af4CBfYCAgIB+foKNf4KAgoB/f3+Agn+AioGAgIGBh4OB
gYKAgICAgH+Ce4CAhICBg3+BgYB/fIGAgYCBiX5+goGAgICBfoCCgYOBgH+AgIKDgIB+foKAfn99gIJ7g3+BgHh/eIB+fYB/fICAgIGAgYB+gYF+gIB/gH6If4CGfoF8f399gX+AgICCfoKCgH6AgHx9hX9+g4CB
gICAgYKCgIB/f393e4SAhYCBgIGBgYB/gXd+g4CAeoSAgICAgXp6fYOAgYmAf4CDg4B/fYKAf3+EgH+AgICAgYCAfX6DbYCAi4aAg4WBf3SAhIGAgHGEgoKBfIF/gX6BgIGBfYKEf3+Ef4F/iYqAgX15foF+fn+C
hX6BhHyAgICAgIKAfYCAf4J/gIGCg4KFgHeAgYSCgH+Af4GAhIKAgX+AfoB9gIuBgICAfX+GgICAgIB8fIB3foGCf35+goWAgIJ+g4B/gYCAgICAgoCBgoCAfYCAf4CAgYGChX6AfoCAf4F/gIB8gH6BgH+AhIGF
g32Df3uAgYaAfn+AgICAgYN+e4KAgH5/gICAg4KCgICAfn+Df4B/gH+AfYCAhoCCfn9/gIB/hIOEg4CAgYGFfoCAgX+AgYCAf39/gISDe4B7gYN+foOAf4KChIF/gYSBfYOAeX6AfICFhX9/gICFgYOCh4CAgICA
hXyAhIGGgIB8fn5/fn+BgYSCgIZ9gIV3gH+Af3uEgYCCgH+Cf4WDgoGAe4B/gpSBgYGAgYSCf31+gn5/f4aBgoB+gIOCgH5/gIF/hYeAgICFgICDgYCAgH6Bfn+BfH2BgH2BgICCgYF/eoJ/f4GCgICEgoCCfoCA
gYB+f4B/f4KAgH+AgYSAfIKEgH9+gICAgH9/f3+BfYB+hX9/iIF8gICAf4GBgICAfIKCioF/gX9/f4OCgn6Bgn1/fn+Bf36Cgn+AgIB9gIGAgH6BgIB3fIWAgoGAgIGBf4CAgIGCgH+Fg3+AgIB/gH+BgICAgH+A
h4GBfIGDgIp9gn+AgIOCgX+BgIaAgH2Af4B/gH2Cg4CAfn1/fHuBgoCBf4Z7eYF8gYB+eX+Af36AgIGAf4CAgYCAeYCEe4CAfoN/gX+AgICMf4GAgH6DfYB9gIF2gJN/g4GAf4aAfoCAf4CBgIGBhnuAgH+BhYCC
h4CAgIB8goCBgH+FhYJ/g4CAgoCChIB+goCAf4KBgICCgoCDgH6Bg5V+gH18k4CFg3+BiIGAfoCCfYCBhH6Af3iAhH9+gIOBg3x+gX99gX5+f4CAhYCAg2p+gICBgH6Bf4J/iICDhn59gIF/f4GLf4B/gIGAg3yA
f4CEfoCBgH2AgYCAf36EfH5/gH+AhIGAfoKAfn5/foCCfn+Afn5+gH6dgIB/g3+BgIGAf4CEf4SAg4KAf4KBgIqBfYB+gIGBgYBzf4GAfoR/gICAgH5+f36DgICAfoCAf4B/fYOAfoCAg3uAfYqAgoB8fICBgYGD
gnmBgoOAgH5/hX2Bf4F8gIKAgIB/gICAgHxvgX6AgICAgYB/gICDeYGAgn9/goKAgYKBg4B/gIB/gYB/gICAgIN9gH+BgoGAfIKBgH5+gYCEf4F9gICAhoB5f32BfoKBf3+AgH+Af4CAf4KBfoF/foB8gIB/e35/
fIOAgICAgIB8gH18gIKCfYB7en+CgIKBfnyAgIJ/gIKCeoCBgoCAgIGBgX9/gXqBf39+goB/f3+Efn99goOBgIeAgH6BfIF+gICAgYJ+fYKCgoJ/goB7f4CAgYOBgoCAgICBgICAf36ChXyBg4CAe3+AgICCgIGB
f4CAgYCFg4F8f4GEfoCAgYGFfoeBgoF+gIN9f4J8gYGAgIGBgIJ+gIGBf4CBgn+AgYF/fISCf3+Af359gICAfoF9gH2Ag4CAf4B7hIB/gH9/eH6Af4GBgYB+gn2AgYKCgIGAf4F9fIB9gH6AgYGAgICCiICBhn9/
gYCCf4GBg4B/gIB+gH6AhHuAhIN7gX6DgYeAgICAf4B/f39uf4GAgIGAg4KBgYR/gICAfX+DgYGEgICBgYB9g3+BhICAgICCgH6CgIB6hH6Ef4CAgnZ/gIF/gH6OgYN/gH+CgIJ/g3+DgImBfn+DgIN+gYV9gYKA
gICAfoCAgH+Df36DgICBf4CDgIKLgYB9hYaAgICAgIB/hYCAfoyAgIB0gYCAgIKAgpCBfYCBe4CBgH6Afn6AfoB9gnt/goGAgIB+gIeCg4J/fYF7f3yAf3x+gICBfoOCgISAgHl+gH+AgIB5gYGAf4OBhIB/gICA
gYCAgIZ/gIKHf3+AfH2AgX+BfoKAgoCAg4CAgICAfoCCgICAgn+BgICBgIB/gIN9gIJ9gIB7f4B/fn+AgH+BgIKDgIOAhYB+gIB/f3+AgX1/f3+AgYCCgH+AhH5/fn1/gHaCgIB8gYJ/gn+BhH2Ahn5+gYCChIGC
gX2MgX5+fIB+gH+AgICBgH6Afn+Dg4GAgICAgIOBf36CgIWBf3+BgH58gYKAf4CAg4GAgIB/f359doOAfn+Chn+AgH6AfoCBg4CAg4GAgoaAg31/gH6BgIGAfn2Aen6Af3+Af3+Af4GBf4CBeYKBgH+FgIKAgYB9
hIB/foCBfXyFfIGAgIB+f4COhH+CgoCAeYGAgIB/gH6Ff4CCgYB+gIF9e4V7f4B/e4KAf4CAgYCAf3+BgISDgHKDfX2AgICDfIF+hICAg4KAgYCAgH6BgIKJgH+EgICDgIKHf4F7gn6CfYB+f4WBf32Afn2AgICA
gIKAfoCDgH+AgIGCgIB/foB9gIGAgIN/gIGEfoF/g4B+gH6Ag4B9hYCBgH1+gIKDgoCAf3+AhH2CgICCfoR/gICAg4B+gICCgH+Bgn6BgX6Dh32AgIB/gYCCfn+Bfn59fYGDgH6AgIGAgoGBgX2AfH9/gHqAgICB
fYWAgICAf4uBfn1/foCCg4CAfoCCfn19g4GIgoB+gYB9fYKDgn6DgX6AgH9+gIyCgH+CgoCEfoCCgn+AgH9+f39+e4KBf4CAgICAf3mBfoCBfn6BgIGCgH+DfIGAgX97gIOAgn+EiH2BgX+BdoGAfYCAgHaAgICE
i4J+gICAfoCBgoKBgXx8goCAgoF/gIGAgHyCgIF/gICBg4GAgYGBfoOBgH98fHyAgn6CgYB/gX+AhYB4f4GBgICAgIKCf4B9gXqBf4CDhoB/gIB9e4CAgYKAf3+AgICBf4SAf4CBgn+BfoCAgIGAgISBj4J+f4CA
goB/foCBfoCAgH9/goOAgICDf4GBgX9+f4Z/f4GCgIKAgIB/gIOAiIB/fYGBfX+AgX+Af4CBgX6AgIB/fH+AgoR+gIN+gIJ/foCBf39+fIJ/fIB/h3yAgYCBgoB/f4CAgICBgIB7goB+foCKfoN/gH+AfoCAf4CA
e36AfnqAf4GAfoF+f4KAgISDfHx+gHqBgYCCgYCAf4KAf4CDhICHgICCh4CAgISBgICAf32Af3+DgIGAgICDgHuBfoV+goB8f3+AgoKAh4CAgIaBfH+DhH57f4B9gIF4gICCgoV+f4SDgYOAgICBgIB/fYGAgX5y
gICAgYB/gH98fIB/gYB8gYCCgIN/goWDfYF+gH5+gICCgH+AgHyBhYCJf3+Bgn6AgICAgIR/f4KAfoKBgYSAf4GAfoOBhYKAgICAh4R+f4B/foB+gICAgYCAgH+AgH5+gIGAgHl+gYKAg4B/eX+AeYOBgX+BgYF8
fYCAgICEgH2Cfn+BgYKAg3t9gH9/g3+AfIiEgH+AfnyAgH+AgIB8gICAh4B7f3+EgYGDfYB/goGBgICBgoV+goB/hICAgICAfoJ/gIB7f4Z5gIB7fXx+gICBeX+DgYGBgIOAgoCAf4iAgICAgH9/fol/f4GAe4B/
f36AgX9/gICCgISEgICAgoSBhYB+goGCf4F/h4F/gIGEdH+AgYCWgYCDgHyAgIWAgIWAgIGAgoB/gICAgIKAgICBf36AgH5+gYKAgX+AfoOAg4CDfXx9f4CDgoKAgYB+fX+AgIGAenyAgH+AgYKCfoCBgYOAf36A
fYB8hIKCf4CAf3h/goB/eHmQgX+AgICAgICBgH+AgIWAeIB9gn2AgH19f4B/fICAfYOAd4B9gYaIgICAf4B9en+CgICAgICAgIB9f4CAgYCAhH+FfYB+hYB/foB+gYCBg4GAgYB/gIGAg4GCfYKAf4N/fn6Ag4F/
gICAgH+Ef4CAgYOAgIF/goCAgX+Cg39+fYF/f36BfI5+gn2Ag4F/gYCAgIJ/goB1foiAgH1/g3+Bf4KDgH+HgIB+gICCgICAf4CAgISAfoOCg4CBgICAgIGBgIB6foCAfoCCe3+CgHyCgImAf4B+gICBgICAgICA
foCAgX19f36AgIGAg4B/goCBf4iCgIB+gH2EgHiGfoCAgYCAfoJ+goKBf3uAf4GAfH+AfX1/hYB+gYGBgIeBgIGAgHiEhYCCf4F/goN/gYJ+f36Af3+Af4SBgIGBfX6AgX+CgICAgJmAgICAgICAgICCgH1/gYCC
gHmAgICAgISCfX+AgX9/f4CAfoCAgH2Af3+CgICBfH2EjICAgH53gX9+gHuAfn6CgICAfoB9gnuAgHyAgICEgH2Af4CDgISCf4B/gH+BhoWAfoGAgIGBgICFgIB/g36Be3iFgYCAf4B/f4B+gH+AgH+BgIB6e4F8
gIB/f3+Bf4B4gH+BfoGAf4N+f4B+gIN8gn5+gIB/gYGIgICWgX6AgICHgoB+foGBgICBgoCCfIGAfoJ/gH9+fICBg3x/gIB/gX2AfoV4f4B/gIN9gX6CgYB/gIR/eoCAfnSAgoB+f4OAf4CAe4OTfIF/gICAgoKA
fYJ9fn+AgICAf4CAgIGAiX9/gIB8foCAgoCCgoCAf3+Bfn6CgIR+gICAf4B/foB/gIB/fYaAf4CAf39+f4KAgYB5foKAfYJ/f4F/gIB/fX+AgIOBgIOAgH6AgX55g39+fn+BiIaAgIB+gH6Cfn+BfoGAf4B+gH5/
gICBf31/foSAgoWAg35+gI6AgICAgICAgH+BhHqAgH2BfX2AgIN8gICBgIN9gIOBgoB8goCDgX5+gYCBgH6IfoF9gIR+gH97gIB+gIOGkYOAgX+Ag4CAg35+gH99fYCAgYCAhoGCgICAeoCCgH2AgX6BfICBgX6B
f36AgYmDgICCgH+CgH6BgIGCfoB+eX57gIF/hH99gIGCgH96g4GAgnx+gYF/goCDgIB/gIGBfYJ9g4CAgYCAf4CAf4CAgH6AgICAgIB+gIF+gYCAg4GBgICDgH+AgIGBf4B9gYCLgICAf356foCAf4B5gH6Bfnx+
gICCfH+BgIGAfoF/gYCFf4CCfICAgICBf3+Cg4B/f4GCgoB/f4J/foCAf4GBf4KAf4J1goCIhIGBiX+EgICCf4CAgH+Af3+AgIF/gX6Af4B9gIKAgYKCfnl7f4J/gICAgoCEhYGGhX+AfoeGgYGAgIGAfoGAdICF
gYN6gH+DgX6GgoGAgIB/en+FgISBhYCBfn9+f359goKAfYN+gIKAgH6AgX9/hX+Bgn+AgH6AgX+Af4B7gICCgYCCfoOAgIKAgICAgYN6goJ/foCBgIGCgIB/f4WAgYB+gICCgISBfYGBgIF7gICAgIOBg4B7gYN/
foOAgYGAgIGAf3+AgX6BgIF/gYB7gICAgIF+gICAgICDe3yBjICBf3+AgYCBfoSDhXyAgoB/gIWAf4OAgYCBf4B+gX6Afn+CgoSEgH1/fYGHfIF/gICBf4GAhICAgIKCgIODgIN/gIGBfoCAgYCBgYGEgH2BgH+M
gYCBgYB/hX5+goB/gIKAgIODgoCAgIGEfICCf4ODgn1/f4KAhIJ+f4B+gICBgH19hoF7gIF8gIJ/gIGAg4CAg32AhX1/gIGDgoCFeYCAf4GEfYCAf36Af32EgIKAgX1+gH5/hIB/gIF/gYGCgIGAgHyBhYCGjoF9
fnZ/foGAgICAf4N7g39+g39/gICBgIOBgICCgYKAgoKAfH+BgICBgIB/fn+BgoCBgHyAfoh7gICCgHuAf4CLgn6Bfn19hoWAgH6Af4CAgH9/gICBgICAf4B/fX+JgICBgIGBgHiBf4J/gIOAgH6Bf4CBgIGAfYCB
eICAgICAfn59g396g4B4gISCgIB5gIB+f3yDg4OAf4KAgYB/f4KAgoOAgIJ+gHuBfoGBfIN/gX+Dgn9/fIOChH6AgoCAf4GAgIB/gX6Ag4CBfoB+foGAgIJ+f4CAf4CAgH6BgYOEgISDgoOBgICAgHqDg4OFf3+A
gYJ/gIN/goOCf36AgIOAfoCBgH6Ag4J+h32AgIN/gICAgYB+gICAgIGAf4R9gH59gn+Ag4B8gH9+f4B7gXyBfYGBhX6DhHyEgYCBgICAg4B/gICBgICFgoCAgH5+f4CAhIN/gICAgIKDgICGfYB7fYB+en9+gH2A
f4CBgYSBgoGEgYCGgoB+foB/gICKgH+FgYKAg4B7gICAgYB/gIGAgIOAgIGAg4CAgIB6gIGCf35/foGAgIOAgHiCfnuCgICBf4CAgH6AgIF/foB/gIB8gYCEgYN/gX5/gICAgICAgIeAf35/gICGfXuAgH+Ag3+A
gIF5gYCAgIWAgIGCgH6AgH+Ag4iCgYGBgYWBhYGCgIB7gX9/gISBgH+FgIB/gIF/gICAgIGBg4CAg3yBhX+Af35/gJOBhXx/gH6AfYB+gZGAf4CAgYCAfnmAgIOAg4KBgICAf3+AgICBgH+AgYZ4gHx9gICAdoR/
hH+BhIKAgYB/gH6Ag4WBf4GAgX+AfYOAf4d+gICBgIB1gH+AgH5+gIF+gH+BgoF/gIJ+eYB+gIOAgIKAfoSAg32Df4CDhICAgICCgIB+hYCCgniAgICFgYCAgYB/e4CBgX59gYGAgICAgIF/fYF9f4CFgHqAgIGA
gIKDgYB/gHqAgYJ+gHyAgH6AgYKAeYCAgIB+gYGDfoKCf32AfoCEf4GAgIGCgICCgICAfoKBfICAgH1/fX9/gn6Ag31/gH98hH6AgICAgIKBf4CAf32Cf4CAgIJ/gH+Cf4CAgIB/gICAgoJ/en6Bf4CAgICAfYCD
gX9+gn9+gH6Bf36AboJ+hH+AgoGDgoB/fn9/gIGCgYCCgYGAgH6DgYCAgn+AgIx9gICAgYyAgIGBgYCAf4SAg4SAgYKAfoCCgXWEg35/gIF/gIB9gH+AgICGgICAgH2DfX+BgYB/gH+Af4J+f4J/gIB+gICAfoB+
fYKAg4CAgX6CgH+DfIKGf4OAfH59gYyBf4GBfoCBgn6AgYV+in6DgYOAf4B7f4CAgH+Ag4GCfoeAgH6AhYKBfoB/g4GAg32EgoCDf399f4GDgYCBe4KAeoGFgIF/G4OAf3+BgoGAgH2AhYCBf4J5f3aAhoCBfYKA
hYWAgIB6gIN+fnx9gX+Ben+BhoCAgH+AfoKAgIB8gIKAg4CJgIB/f4CAgYCAgIOAgXuAhYB/gICAgn19foCDhYB/f4CAgICCfYCAhH59e32DgIKAgIB2gH98hH9+fYR8gIB9foF8gH6AgIGDgYCBfX5/gH+CfIJ+
gIJ5hHt+gICBf4F+foZ+gICAf35/g4B+gICBgoGBgH+BgHuBgH6AgH2AgIGAf4KAgIB8g4B/hHp/hYB/gICAgIGBgICBfoCAfnqAfnmBgICDgoF/fX2AgYJ+gH2AhH1/gH1/gIGHgX+AhICBgIB/gYCAf4F6gIGE
gICBgYKAfX+AgnuAhn2AfoB+f4R/f4OEgnuBfoF9gYB9g3+BgX98gIF/gX5/fXmAgH6AgIR+f4CEgH+CfYJ/gYCAgICAgICAf3+AfoCBgoB+fYCAf3+AgX+AgH+AgIx3gX5+gIuAgImAgYF7fX2Den6AgH+BgX6A
gICFgoCAfYKAgIx7goCDgX+AgIOBgoWAgYKAgIKBfoB/gICAgYF/gIF/f4uAe3+CgICAgH+Afn+AfYCFfX6Ch3+Lgn6AfoCAgHmCgH1+gIGAgYGAfH2BgoJ9gHiBgn+AgICFgIB9f3+AgX+BfoGDgYJ/gX+Af36B
foGBgoB/iX2AgIB8gIGAeICAg4B/gH+AgX+MgIGAg4CAf3+BgH97gn6GfoCBgYWBhH+BfIWBhH5+fH+Afn9/gYGBhIGAgIGAgH+CfoGAgIKCgoGBh3yAfIKBhIiAgYB+g3+BgIOHfn5/hIN+gYB/g4CAhH6AgYKE
gH2AfICEgHqAgoCBf4KAfoCAgH9/hIKEfIGAgn9/gIJ2gICAgYCAhICAf4OAhISCfX2AgXyCfoCAgICAf4B5gIODfX1+gIODgH2EgHyAfX+AgYKAgn+AgXxuf4GBgYGMgYCDfoiCgICBfoB9gICBhoB9fYB9gHx/
gIKHgoGAgIGAfoB/gX+Af4WEfoODgX6Df399hHx3gH9/hIKAgICAgIB+fIJ7foWCgXx+g3t/gYOHgn+BgIB+gIB+goOAgX+BgH+Ffn+Af36AfoCCfoB/fH+JhXx+gIB/gICAeH58eoGBf4CEgICAgH98g39/gX97
gICBgYCAgH+Cf3uAgoaAgIaAgICAgH6AgX6SgYV/gYSAhYCKfoCCgIB9gIB/fHuDgYCAgYCAgoN/fYJ/goOAgYB8h36AhH+Af4OBgICAgIF+gIB9fXl/goGBgYOAgH6AgH5/goGBhYCAgIGBfn59foCAgYCAgICA
f4CDf4CAgYCAhoF/foB9gH6AgIJ9f39/gICJg4B/gIGAf32IgIN9f32AgXh+e4CAfICAgICBgIGAfICAgHp/gIB/f3+Be4GAgYCCgH+AgICFgIaAgX+Af3+Bdn9/f3uEgX+AhIB/foGAgYJ9fYOAgoWAgH6AgH6A
gYCAfn1+gIGAhX+AgH2CgYCAf4KAf4GAgX+cgH1+gICAfoB+gYB6fnyFf4GGgH9/f3iAgoGAgIOCgH9/gX9+eXp9f3+AeXyBgn6Cf4F+gIOBfoJ/g4B8gn9/f4CAf4CAf4B8hYCBgXWAgH2AgHyFgYCAgIGEgYGD
eIGBf359foeAgH6Ae39/gICAgIB/f4F/gIGAf3+DgH6AgICCgXyAlIB+fn6AfYGAe4GAgH+DhIN7kH+BgX5/gX9/fYCAgYOAfoCAgICAgICHf32AgICDgH5/gICAdoCBhYCAgIKEgYSAfn6CgIF6jICGfYCCgIiA
foGAgIB/gIGAgIB8gH+CgIOAgICAgIF/hIKAgIGAf4B5gIOBgH9/gYB/gYCDgYmGgIGCgX+AgoCAgIB7f4J5goCAgICAhICAgX9/gICAgICHgICAfn+Af3+Bf39/f4CEgoB/goR9f35+gH6AgYB/f4CAgIF7gn18
hH98f32Cf4GEgH9+g4OCg4B/gYCAgX+BgX+AgH+AgX+AfoSAgH+Gf3yBgICDhICAfoKAh4KCg317hnqBgIF0foCAgn6Dg4CAe3p+gICAgX+ChX+AgIaAgIB/g4F/gIGAfX6Cf3+AgoJ5goCAgICBgn6AgH+Bf4CA
foCEhIGBfIJ/gYB9fX96goB/goCCgICAgICLgH6HgICAfYKAgICAgH6AfoCAgIWAgH+AgoN/gIGAhH97gIF/gICCgH2AgoSAgoB/ioCBgH6CgH6EfpOFh36AgYOBgYKAfoGCgICAgoCCfoF+dYGLgYODgH2AfoGA
e4J+gICNgn9/dH+AfoB0gnx/goN/f32AgYGAgn+BgIB+gIB/f4KAh4KAgIKAgIOGgH+AgoB5f4CHgX+Afn6CgIF/gH6AgYB9f4CAg32Af4OBgIGCgYOCgHyAgn+Afn+AhnyAgICBfoB+gYKAgn5+gH+Df4CBgIF+
f4CAgH9/h36DfYKBgIN+gH+Bgn18gICCgIB9hYJ8gH9/dH+AgYB6gHuBgIOAf3uAeoB+fn98gX+CgH+BjIB/f359f4GBfoKBhH+DgIB/gICAh4F/gIGAf3uAgICDgICAgICDgX6Ag3t/gICBgICAgH6AfIGAgIB/
gH5+gIB/f357f4CAhYB/foCDgICAgH+Bi3+Df3+BgIGAgICCgICAfYCBgIGAgYKBgH2AgH+Af4F9gICAgICCgXl4gH+Bg4F/gIiAgH6CgYN/iH9/f4R/gH9+fYCBgYF7d4GAgIKGf4KCgYCGgIJ8f4OAgIGAgH6A
f32BdYCBcoCBg36AgICCf4CBgIGAgIGCgXyAgICBgYB8gn+BgICAf4CAfn6AgISAf4GEfYCAf4KBgHyBf3t/f4GAgYCAgICAgIeAgICAgIKDf4B/f35/f4CEgIeEf4GCf4B8gH6BgHmAf398foCAgH+AgH6DfYWA
k4CHgYCEhICAgId/gH6BgICAeoCBgoF+f4CAf32Afn+Bgnh8gH2Af4CUgniCgH+Efoh/h4d/gH9+f4R/gn6CeICCgIB+g392gIKAe359cYCBg4CAfoWAgn2Cfop+hn2Ag3+KfYB/f3+AgYCAf3+AgnyBgIKBgoB8
fn+AgH2EgX6BgId8f4B+gYCAgIN9foGAfn+AgIJ/gICAgIB/gH5+gH9/gIaAgX+AgIKCgIKDgH6Af4B9eoKAgIB3goB7foF/jYGAf4GAfH+AfIKBgICAgYCCf4KBfIJ/g4CAgIN/f4CAgHyAgIB9gH2Ef4CAgIB+
goODfoV/fICCgH9/gH+Af3+IgICCf39+gICEiH2Af4CCf4GAgIOAgH9/gn1/hIB/g4CFfYGBfoSDgYKBgIqAfIOBfoCAhX6AgYKEgH97gICAg4F8gIB9g4F/gICBfn2Af3+AgIKAf3uCgoCAgIB9fH+AgIF+fn6A
g4CCfoKAgICAgICAgYF+foB8hICCfn+AgH6AgICAhYCAgX5/m4B9f4B/gICAgoF+gH6AgoF9gIB8gICFgHmAgICAgYJ9dYCBfH99g3+BgoCAf4CAfYCAhYCGfoCDgXaDgHyBgISBeYCBgIGAgneAgYCAgH+Agn1+
fIGDgICBgISAgH1/iHp9eX6BgIKCgHl/gHx+f4B/gXKAfoN4gH9+gXqAf4CBfoGBgIJ8gYCCfoGAfX+Bf4CAgX96gH+Af4WAgIGCgIGEgoCDdICDgoKAf4N/gIJ5gYZ/gH9/gYKCgYCAe399f4CAgH+BfoCCfpCA
gICEgIF+gYWCe3WCgIB/gICAfoWEgICAf4CEgIGCfoCAgH17gYB7gICAgICTgoF9goKBgICBfn+Ef4B9gH1/gIB9f4F/gIWAgoCCgn+AgGiBgH6DgICAgIB/gIF9e4CCgoCAf4CAf4CDgICBgH6Ae4GBf36AfoGA
gIJ/fYCAgH+AgYKBfX+AgICBgX5+gIB/gICUgoGBg4B8g31/gIGAg4CEgIOFgH59gICCf3+AgIOCgoCAdYGCgH+Bf4OAg36AhIKAgYKAgH2AgISCfoCAgH+AgIV/gYF/gHuAfoCBd3uEgoOAgYCAgn59gICCfn+H
gICAgISBgHmBgoGAgYB+fYGAgoCDgIOCfYB+gX5/goCAgYCBf4CAf4VpgIR9gX2AgICEgH98gIJ+gIB+iIB+foGAgIKAgH5/gHqAgYB+gICAf4B/gICAgIGBgn2DgH96fYGAf4CAfoGAgYCAgIB/gYeAgX+Ag4CA
foCBgICAgoGAgHuDfn+AgH+FgoB/fX9/g317gICCfoWBfoOBgIKAeH6EgICFe36Cf4B/gIB/gn5/gISAgIGAg4SBf3eAgIOAgH9/gIKAgX+CfYF8gICBhIB8gICBgH6AfX+AgH+Ff4GAf4CAgICAgH99gXiBgICA
gH15fYCBgn+BgH+Af4F7gHqAfn+BgoB/g4CAgpaAfoGCgoB9gICGgoKAgICBfX6IgoB/gISBhH2AgICDhIGAgX6Ag4WAgoOBgYKBgXyBfICAgIGAfn57gYSIhIB/gHh6f4CAfoCCgH1/foB9gn+BfIGAgICBgH+B
goCAgIKBf4KAgYN+gIB/f36AfYCCfoKAgIGBfoCDfXuDgX19fX94g4CAhYKBgIB/fn+Af4GAeoB+fn9+hX56goB9gIGAcn+AgIB8f4B+gHuIgYWAf4KBe36AgYGAgYJ+gIGAgICAgHx/gIB+gIKGgYB/gYWAgIGA
gH+Cg4N/fn6AgH9/gYCAgYCFf3+AgoGAgoKDen9/douAf4B/f32AgH+DgYCAe4CBgYB/f4COgYCEhH5/fYCAhoCAdX+Ag3+BfX99gYN9f4R/gH2Bf4OBfoF7gH6Ag4B/gIKAgH5/f4GAfYCBhH+EboKBgH6AfoCA
gIF+gIB8gH+GgIB5iH+AgoKAgHuAfX+Agn1/g4B+f4GAe4OAgHuBfoCAf3iChX6AfYCCgoSBd4F8f4CAgX+BgIF/gYGAdX+AhYCAgIOAgoKBgXyHhICEgYKCgIB8f4B8goB/goB/gX6AgX9/f4eBgIB/gIB9gYiA
gICAgIGHgYCAfoCCgYCAgoCDgn+Df32FgYOEf39+hYCBf4CAgICBf4GAgH+Of4KAgH6AgoCAgISBgIN+gYCAgYCAfoKGgIB/f4CBgYCEfoiAgIF8gH2BgICCe4KAgYOAfn6BgIOAfoB/eYGBg3qBfXyBhIB/f3+B
gIKAgHyCfoCBeICEgIGBf3yCgH2Af3yAgYCAgH+AfoCAf3+Ag4B/f4OAioB/gICAgIGCgX6AgX2AgYCAf4OAg4B+hIKBf4B+g3+DgYKBf4OAfoGAgICBgoB8iYWBgIGAgX+Ef36Af4CAgYCCgIKCfn1/gH2Ch4R8
f4CAgoCBgH+AfoOAfn9+gH+AeYCBf4SAf4GBfoKBf3+AhIiAgH2Bf4CAgIh/gIGDfn9/i4CAgn6BgX9+g3p8f3+Ci3+ChH+CgIB+gICIgICCf4SAgH2AgX+BeICAgIKFgICAg4KAgYCAgICAhYCAgH6Ig4B9gICA
gYCBf32AgH+DgH6AfYKAgIJ9gH+BgoF+gX6AfHyDgX+Afn+Af4B6gIGCgXyAf4SAfoGCfIN7fn9/hICAf4KAgH+CgYGAgIOAgYCDgIR/fH+AgoCCgoKAgH6HgX6AgH2CgIGAfn+AgXx/fYCBen2Dgn+AgG2Cgn+B
gYaAgX9+f39+goKBfoB/gICDgH+AfYB+gn6AgYOCfoCAhYKAiIGBg4F+f4GCgYCAfn6CgIOEgYGBgH5/j3x/gICCkX+Df4B8fH2Ag5GBhISCf31+hHuAf3+Af4GAgH+DgYGAgoOBgISAgIaAfn97f4CAf4OBgIGA
eoB+gISAgoGFgICAgICBgYN+gICAeYCBgIB8gYB9hoR9gYGBgX+BgH9/f4N4gH+AgICAhX+CgIKAgICAgICAgIF+gH9+fX9+f4R+j32AfHp8g46AgYCAf35/goJ+f4KCgIB8gICAgIB/gIGAfYF8gXyAf4OAgH+A
gYCCd35/gIGAgYCCfICAgICFgH6Af4CBgH9/f4R/gICAgIGDgICJgoKBgICAf31/f32BgH58gIKBfoB+eX+GgH9+gICBgIKDf4CAhn9/gnyAgICDgICAg4CEgHp/goKCh4CBgH99gIGEgoWAgH5/foGEf3+AgoKA
hH6AgIB9gH+Bfn5/gICAgYKAgH+AgoCAgH+DfXaBeIKBfn17gIGAfoWDgIF+foeAgIWAfIWCgYKAe3+BfoGCfYB+fIGAgXqDgoCAf4F9gYGAfYOEgICAgICAho6AgIGEgISCfIZ/gICCgICCfn1/f3+Af3+AfoCB
gH97foCAfoCAgHyAf4GEgHt/hYF/gICBfoCAgYB/f4B/fIB/gIGAf4qAeoN6gX+AgIGCgHmAgIB/f4CAgXyAg4N9gIB0gHx9gH55hoCDgYB/gIB+gX+BgICAgIaGhH+BgIB+g3uBf4J9foJ6fY2MgYGAgIR+e31+
fIGBgIGBfoB+foKCgoB9gH+AgIKBf3+CgoGBfYGBgn+DfoOCe4J2gH+Efn6AgICDfYB9f4F/goGAgH1/hH6EfoCEfoCBhIN9gIaCg3+AgIGDfX6AgX5/e4GFgICAgIB/gYJ1g4B/hYGBgn5/doB8f4aBhX6BgHuA
hH5/fH5/gICAgIOBgIKAhIJ/gYGCgH+AgICAgH+AgISCgYKBfYCCgH+BgoB+gICBfoCEgISBf4BsgH+Af4KCf39/f3iAgH+Ag4CAgXeCgYB9gICAf4CAgIF/gIJ9goF/f3mCfoN/gH+BfYCBgIB+f4CBgIB7gIV8
f4KAgH+AfoCAhIOBgoCAgIF/fX+Aj3yAgICBfICAfYCEgIKAgIh/gX9/e4CAgIB+e3+AgX1/hHt/goKAi4CAfICAgICCg3x/gnuChH+BgIJ+gIWAgX1/gYCBgYCBgIKAg4CCgICAgIWOfX9+hH6Af4CDf4B/f4B9
gICAfoCBfIGBgn2FhYKAgICAgIOBgYCDgYB9g4CBgH6BgoKAgIGCgICBgIB+gIJ/gIGAgICAe4CAgIB+h32BgIKAgXyBg3qAgISAg39+fIBwgICDgIB9f398f4aChYKBioCBgIB8gIJ7fH+Bf4+Bgn6CfoCBgIGA
gIR/gH6AgYd/gIODgH+AgH18gIF/f3+NfYKAfIZ+gX+BgICHg4KDgYGAgYB+gIB+gYB8gIB7fYCAgH16gIOCf39+foOAgX+AgICAfIGAgn+CfoGAeYGAgoSAgIB/fn6Af39/foKAfICAgYF/goGAhIV8gIGAgIB+
e4GAgIB+e3+AgIKDf3yCf4CAhX6AgoCAgIB/gX6BgH5+gICAg4KAgIJ+f32DgIN/gX59gICCgIB/fn6EfHyAgX6Af4CAf4B+gIGGgYSBgX5+fnuAgICBfoCFgIOAgIJnfn9/f3+AhIB9gn+Ff4CAgICAfYGBgIeB
fn2AeHeAgn5/g4N+d4CAgIGDfICAgHyFgIB8gIF5hYCAgoCAfYGBgoCCgX6Af4B/g36AgYWCgICAf4CAgYGCf36Cg3aBgISCfn+Af4B/f4OJhIOAfoCAgoCAe4KAd4B/g4B+f3+AgHl/f4CSgoCAf4OBgH1+gYB/
foCCgIB9fH6AgIB9eX2EfX+BgYB/f4KCfn1/j4B9f4eAf4B2gIB9f4B+fX5/f4J6gICAgHyAf4x9f4V/f3+AgIB+eYCDgYOBgIiAfX6Ce4CBf4B/f35+f4B/gYCBgH+Bh4B/gIB9goCBgYGAfIB8e4KCgIGEgoCA
e4CCgICCgIZ5gICAfICEf4V/gHiAgH19gH+Afn2Af4F+fIB/h4B/hYGAgH2AgYCCgn94fYOAgoGAgYOCgIB6foCBfIGAg4B9gH+EhICCf4KAfoB/gH+AgX9/f4SAgIB4gH+BgIGBe4B+goCBgIB/gICAf4p/hIN+
gYKEgH9+gYB/goF0gYGBgYF/gICAgICEgIGEfYCAe4OAgIF/gICBgYOAgICAf4F/h39/gH6Af4F8gH1/hH6Agn57foB/goCBf4R+gHyAgX5/f4CBhH9/f4CBf3+Af4GAgH5+f4OBfn+Cf32AgHl6f36Fg4CFhH+D
foqAgX+CgX2BgIGBgH5/fn+AgIGAgYB/f4CBfYKCgX5+fYF+foGBgICAdX6AfX2CgHh+gYCBgHt/gH96gICAhYCAgoB/foCBgYCDgH+AgH+Ff4CAgX9+gX6AeoB/gIB7gH98gXyCgX6BgIGAfoGJgH5/gH5+gICC
fn+De4F8hIKEgICAfX5/f32Af4ByhIOAf3iAfYCAgIKAhIF/f4CBgICBg4CEg358hICEgICBfYaCg36AfICAgoCDfoGDfoCAgIGBfouCgIGAfoGFgICDfICCf36AgICAgH5+f4B+gIKAgICBf36AfICCfoCAgoGC
gICAgIGBgnqEgIGAfICAgICAgISBgIKAfn+BfoOAgIaDgICBgX5+gIB/gH6Cf4WGfICAgYWBf4B+gH+DgIGDgIGBfIB5f4B/gX98gICCiICAf359gIOCg4B/gIh8gYGAgoSAfIJ/gH+AgICBfICSfYN6f4B9fn9/
goR/gnyAfnyAh4KBgIB+gYCEgIB/f4KBfoCAhICFgIB+gICAfnZ+gYSAfYCAf4CIgYJ6fX6AhIF+f3+Af4CDgICBgIGAgYB/gIGAhYWAgYN/gICCh4R+gIV/gICBh3uBg4KAgH+Ffn9/hIB/h3+AgIB9foCDgoOA
gICAgHqEgH+BgYB7foKAgoB/gH+Af4WAgICAgH95gICAgYCAgH+Af4B9goGAg4V+gH+AfoB+gY1/h4aBgIB/fH9/g4R9fIB4iIB+gIV/gYCAgICAfoKAf3yCfoCAgX6Cf36Af4CCe3mAgIWAgH+AeoF8gIeAf4GF
f4B/f4KAgICAgYCAfn+AdIR9f3x7gIGAgIGAgICKf36CfIB3gX2Af4CDgH5/gYGEfoKAhYCBgIF4gn6BgICAgH56gn6CfYKAgISCgH9+gYSBgYCBfYB7fYCAgoCAf4B6hIB/gYF/f36HgISCgICAgH5/gH9+gICA
fIGBhH+KfYN+f4aAgYGBfn6EfX+AgYOGgICAgYB6hYGBgn98gYGDgX2AgXeDf3+BgH1+eYCAf4GCgYCAgICAgX+AgIB+gYCAgn96gH+BgICCfoGAgICAgYCCgoGBgIJ+gIZ+f4CAhn9+eICDhoSAf4CBgICAfoCA
gn6CgICAgICAgYJ+h4GDgn2BgXqGgoGAgIGAfoeBgICAgICAf4CAgICBgIGBgHl8f4J8gH+Af4KCgIGAfX+AgICBhH+AgICEf4B/fn5/foCCe4CDgn6AgIiAgYF/f3+AhoCEgX2AhICEgIiCg3+AfYmAfoJ6gHyC
gX2Af4CAgIB/gIB+gIOAgH6CfH9/goGAgIF+gIKCgIJ+gICAgIJ/f39/gIF+gH+CgICFg4B/g4OAfYKBe4CDdoB+gH6AfICAgYiAgoJ+gIF+f4KAgoKEgn+BhX6AgH6AgIGEgH6AgX+AgoF1f4B+f4GDgIN9hH2A
gYJ/g4CAfnqCgYOBfIN/gICBgoB+gX2BgoB9fYCCf32AgH9+gIB/f4CAgICIgn9+hIF+g4B8gH9+f4KBf4GChIF/fn+Agn+AgICAg4CAf3+Af3+AgoB5fYOAhIKHfH2Af3+BhYCGf4KDe36BfYGCgICDg4SCgIF/
g3p/gn6AfoCAgYCAf357gHx7gICAeX2Ff4OAgoF+hYGAg4B/f4CBgISAgIB8gXeAfH+BgIB+eoCAgIJ+hICEgoGAgX10goKAgH+AgH6CfYCAfX+AfoJ/gICAf4OAgICFf4CAfHd/gIKAgIWAgYR/iH+FgH5/gHyB
gIJ9gYKDf4B+gICBf3yDfXyAf3+HfoB/h4N/gH54f4WCgnZ/fIKBe4CCf4CAgH+AgYCAgICEdnyCgICBf31/gIJ/gIJ/f36Bgn2DhoGAh4CAe356gICGgoGDgH+Cfn1/ioCBgoCAgoGAgIOBgIWAhoGIf358gH+D
gIGDfoGAgHp/fICAgoKBg4OBfXyCf3p7fn2BgICAfn+Bgn+AeIB8gICAgICBhYF/gYqAgYF9g39+g4GAgH+Ag32FgoCAgn+BgH6AgHyAgnWAgIKAhYGCgYCAfYGCfoKLf32Af3+AgoB/eYCAhX6AgIJ/g4CBeIJ+
gICAf4F/f4KLhYB7goKAg4CCgIN8gHt+gIB/gH99gH6Af4CAg4B/gH+AgX+Bf32BgHp6fIGAgXuFfoOAf36Af39/gHyAgoCChICAgH+BfIF/gIGDfoCBgH6CfX9/gH+AgIF9g4B9goB+foCBfn9+gn+AfYCAgX9/
gIOIg4N/gHt/gICAgYCAgYCAgH+AiIB/gYCAf4CAg4J+g39+f4B9eYB7goCBg4GBh4KBiYKAgICCfICAfn+AgoN/gYWBhYB/goCBf4CAfIGAhH2Af4B9gH5/hX+Ch32GgINygX58gICBgoF/gICAgIB/goCEg4J/
fnx/hIaHgHmBf4CAgIGAf4aAg4CAgIF/f4yAgYiAeoGDgICAgoCAgHmCiX+Ad4F/gYOAf4CBgICAgICCgH+CgHV8gICAf4GBgH6AgIJ/f4CAd3+CgX+AgYJ8f32AfoF/gYCAgH6BgHt/e4CEg4B/goCAg4R/gX1+
f4J6e4SAgIKBf3yAfoCCgIB1gYN/gIKAhoCDgIKAgYCAf3h/fYV/gYCCgYJ+gYGAhpGAg4B/gIF8gYGBgICDfYCAgICAfn6AgX9+f397gH6AgIKAfn+Ef4F/foGDg4KAgYCAgX+Agn+GfYB9g4B6gn+EfIKAgYB+
gIF8goGAf4KGgICBf3x9gH+GgJOAgISEgIKAgoB+f4Z/goGCgIGAf4GAgH+AeYB6gISAf4B8gH19gICDgH+DgYB/gH6AgH+Ag36BgIF/f3+AfoKBf3xzgXuAg4B+foB+gIN7f4CAgICAgYB/gH6AgYB9gH59gYR/
gH99goWAgH55f4KAfomAgH1/gIB+e4GCf459foCAgX57fICAgICDgH9+fn+EgHyAhIB9gn+AgICAg4R8gICAfoB9gX9+gX6EfI2GgH+BgIKAfoCAgYF8gICAg3x/hn+AfYCBgIKEgIB9g3+BgIGBfoN/fX6Ff4SB
gX6AgIGAfn19foJ/gYB9gX1/f4GBgoKAfYKDgICAhYB/g32AgIF/gYGAgoCBh4B+f4B/fIB9fICAg4B/g4CAf3+AgH+Agn9/gICBgYCBfYGAg4B+gIB+gH6AgYKCfYF/f4CAf4F9gn+DgoSDfn+DgIKCgoZ+gICC
gnyAgH+AgICAgIGDhYCBg39+gIR+foCAf3qBf4B+gIB8f36Jf4CAf32FgH+De4CAgX+BgIKBgoCDfX9+gIF7gICBgIB/foF+gYB/f3qBh4CHgIB8gIF8gYODf4KCgH9/gICAgIKDgHZ+gH5/gICAhIOEgYGAfoCF
g4GCgoN+hICDgICBf4KAgoCAg3x8foKAgIJ7foSAe36AgIWDfYB/gHyEgICAfoGBgICAgX98fYCCgX6AgX6Afn6Hf36AfH5/goSAf4GAhoOHg4SAgHyAfoB+f4CAd4F9gH2Afn6DgYKAfIN/hoB8hIWBfH+AgHuA
gIOBgH17fYCAf4CGf32AgYB/gX55f3iDgoF/gYCAgYF8gYCBe32Af4B+fYB/fYGCf4B8gHuAgIKBgn6AgYCBfoCAfIGAgnyCfoJ/gn9+f35/g4OAgIF/gX+EgX+BgHuBgYB+gICBgIF+gn+AgYZ/gIKAgYF+gYKB
e4CAgIGCe4uAf36AfIB+f32AgH2Af4CEgoJ+goCEg4CCgX6AgXuDgICBgIKDgYKCgIWAgIB/gIJ/f4B+goCAgYKBfoKDgYCAgYCAfXyBiYGBf3+Ag4B+f4GCfXuAf4B8hISBgoV/f4CAgYGDf4CAgYCBgYB9gH6B
gIGBgoKAfn9/hoCAgX6CgICAgICFgH+GgIR6f3+Ch4R9f3J/hIGAf4CAfImBf4OBg4B9f4CAg4KEf4B/gIKAfX19gH5+gYCAfYN/gX9/gYGAgYOAgYB+g4GAgICAg36FiICAhYB1goB/gH6AgH2FgoCBgYCFfH+C
f4F+goF7gIB9gH57gICAf4KCgX9+foOEgX9+gIKAf3eBf4CAgICBfoB9gYGDf4OAgoCAgICAeIWAgINwfIWCf3x/foCAgX6Dg4CAgIB6gn6BfoCAf399fYGDfoWAgYKPf4OBgoCAg4F9h318gIF6foB/gYGCgIB/
goKAgoOAf4CCgYB/gIJ/f39+gH2BgYCCfICBgIB/fnuBgH+Af4CPgYF+gICAg3+EgIB/gn6AjH+CfYB2gYF9hYCBe4GAen+AgICGfoOBgX+EfoByfoB/gIGAgoWAgoF+gH6Af4CAfoCDgH6AgIWJgICKgHqAdoCB
gIB/foN+f35/gIF/gn+FgoCDgH55gH6BgIB+fIB/gIB/eICAgYJ+f4CBgICEf3+AgYF1gYKAgIB8gIF9gn5/goJ/gICAgoCAgICBgH+CfoGAfoGAf4B/hYCAgHt/gIGCgoB9fn+AhH+AgX6HgHyEgIJ/gHOAfoGA
foKAfH6BgICBgIGFgIGAgIKBfICBg4CAgICAfn+AgICAgH6CgIKAgn+AgIGEg3+CgYCBgoODgICBgIGAfH+AgH2HfYGAfoJ4gIF7gICAgYCAgX1/gYCBa4CAgYCBgIGAf39+gYN/gIF/ioSDgICBgYCBgICAgYCE
f4CAgIGBgH+AhH5/gnqCgYCBgIKAgICKfoCAgIKAgISAf4GBgoCAgX1/gIF0gH2Agn+JgIGAgYCAgH19gH2BhYJ/gHuAgIB/gICBkYB/gH2Df35+gH6Af4GDgH6AgX9/f4B+gH6DgIB7gICCgYGFg4GCgn+BgHqB
fn+AgX+Bg4aAgX2Af4CBg4CBgH17gH+AgIB/gIGAgId5gYF/gYCBfHyCf4GAe4eAgIGAg4GJfIKBf4CFhH+AgYGAhIF+fIB/foB/gYCAgnp/gIB/gICAfoOAf4WIeYCAgYJ/gYB/fICBgYB/gIOCg4KAg4SBf4F/
gIOEf35+g3+AgYGAgYCAgIGEfYSCgH1+goGAgICAgICAf4N/gn+EfX+CgYCDe4GCf4F/iYCBgH+FfYCAgIJ9en5/gIB/gIB/hX6DgIJ+gICAgIJ8f4J+gH6AgH9+gYGAgICAgIB7gXuEf4Z/fYOAgH2AgH2Af4CA
hZN/gH+CgISAgoCFgX5/f358gIB/gYCAfn9+gH2AgYCAgIF8gH+DgoGIg4CAgIKAgYKAgIaAgIF/foCBf396foB7gIOIgH96fn97gIB8gXiBfoF8gIB/g4B+foSAhYOJe4OBgHuAgX+DgIB8gX9+f4N/fIKAgICA
gIF/f3+Ef32AgH5/gIGBhX9+gYCHgIGAgIB8gH6AhHx/hn+BgH19goCKfICAgIJ/gIB8gICAhYKDfYCEgYB9gX6AgX9+fYCAg39/gIB/fYGBf3x+gIB+gn5/gYJ9gH+Af36EgIF/gIGDgH5/gYB/gIKBgICAfZKA
f4V7d4J/gIWAfoSAgIGDgICAf4OAfX+Agn+AgIR8goR+jX6CgYeEgYZ/gIB+goJ+gISDhICAf2p+fYCCf359g3+CgIB+g357gH2AfIKBg4CDgYCAgYSBfX6AgoCAgH+Cf31/fYCBgoR/gYCBg36AgYKBfHuAgIGB
hH+AgIB7gYB/en2CgIB/foCAfoCAfX6DgIB6gHaAfoB7gX18gH9/gH6Af4OBgICAgICAgHyFhICAfoB+f4CAf4J+gICAfHeAgoOBgYKBgHx2goKAgICBgYSAfYCAf4J+f4CAfoCBfYOAgoB/f3+BhIB/gICCfH98
f3+CgIGAgICAgH9/gIF5foN/goCCgIGAgHx/f3+AfYB8f4KEf399gIGCf4CBgH6AgX6Af4R/hXmAgYCCgH6BgYCAg32CgIJ5gH+Ef4F8kICAf36BfYB9gIGBgICDgICAf3+EhoCAgIB/gIB/j3+AgYCAgoCBf4CA
goCAf3SEf4GAgH6CgIGAgoB/g36Af36AfYJ7goKAgH9/gYSAgH2DgICBgYCAgICBgYCCfoF/gn+Dg4CBgYCAgIB/gIB/fYV8gICAhYOAf32BdoB+en+AgIKMfYB/gXeBfoCAgIGHfn2AgIN6gHx/goCBhICAgoSA
gICAgX+BgH2DgHd8hpR/gIF+gYCBfYCCgIB9f4CAgYB+f4GFg4CBgH6AgYCBfoOCgYGAgH9+gISBf3+BgIF9goGAgYGFfoCBgIB9gH1/f4OBfIGAgIKAfn6EgYGEf4GCgXuAfoCAgICAf32DgIF8gIGCf36BgYB/
f4BugICCgYCAgoCBg4F/gYWAhX6AeYSBf4qBhHyAfIKAgIZ+gH+BgIOAfoGAgIJ7gIGCgIB/gHuAgYCAgIKAgH6DgH6MgH98foOAgoGAgIJ+f4GAgIKAgIJ8foN9gIOEgn+AfXt+gHuAgH2Df4B+gYCCfoB4gYB9
goR5fYB9gH1+fICAgIGBfnuAgn2BgIB/f3+CgICJgIB9fX+CgICAfH96f4CBgICAgH+LhIGChX+JfXqAgoB9gICBgIN+f4CAgXN/f3aBgH9+gICAg4CBfoJ/gICBgIGAhYKAgYCBgICBgYiAgH+AfIB/gH2KgHqA
gH+BgIKCgICAe397gH2BgH6AgH+Af4CEgIOAiH6DgIGAgIGDgn5/gIGBf4WAgICAfoKCf4CAf351f359fH2AgIaBgYCAgYN8gIGBg4B+gH+Af36BgoB+gH6AhoOAgX1/gn9/gn6AfYGCgn6CgICDgoB/fYB9gH6C
gIR9gYKCgIN7gH+AgH+BfX+GeoGAgnx/gICBgIGAgoB/gIB7foCBgIF/gIB+goOCfoCAgICCf35wfYCDgH6AgoB2f39/fIJ9gH+AfoCAh4CBgICDgH2BfXSAgICDgn6AgICEgoB/gIGAf4CAgIGAf31+hIGCf4GE
gH5/fX1/e4B+iH+AgH2Af4SDgoB+gIGAgoKFg3+JgICCf4CAfoJ8goN+gYiFgH1+hH+DgICAfoCAgIB+gYB7gIGAgIB9gH+Cf3+CgIB/g4B/f4GBgIF9gH5/gX9/gYCAgIB/hoCAgIB/gICCf4CAgISAgIB/gH6A
iYCAgIWBgnyGg4J9foCCf3+CgIB/goB/gH+AgH9+goOBgYKCgICAgIJ/foB/gYB/f4B/gH6AgYB/gH+AgoCAgn6DfoB7gH1+hYB7foOAhH6BgH9+gYCAgYKBhoCBf4B+foCAg4V/f4CHhYCAgH2AgYOBg36AgIGC
f3yBgX6AhIGAf4B/goB+f3+AhYB/gIGAgH6DgHiAgIGAfn5/f4B0gIWCgIeAgICAg4CBg4CAgoR/gIGAgIB3gIF/gH+Cf4B8f4B+hH+CgIKBgYCAfICEgIB+iICAf4N6gICAgoB9fYCCgICAgoJ+gYCFfYB/hXyB
fYCDf4OAf4GGgHV7gIF9gH+BgYWCfYCBgICChIB/fX+AgIF/eIB+g4CDfYCFgYCBgH+EgICAgICBf4F/g3x/gYCJf4CAgoCDgoJ/f3mAfYCAgICFf4CBfX9/gYCBfIF+fX97g4CCgIKAhIB/gIB+gIWAgH6BgICH
gH59gH9/gIB9gICBgICGgICBf3+AgoKCgIB/g3x/c3+DeYB9g357g4R/gIaAgX+Af4F/gH1/goCDhYGAgICAf4CBgIOBgYaAgoSEf4OAgHiGgJB+gICBgH+BhH9/gICAf4B/f4CAgICBgoKAgIF+gICAfoWAhH6A
goJ8gIKAgH2HhH+Af35/gIB5fIGAgICBgYCBgIKDf36AgICCgYSHgoCEf3+BgHuAfYCBgn+AfoKAf4KBgIOAeIGAfICDfn+Cf3+BgX9/f4GEfoCAgIB/goN/fX99fYN/goCAh4CEgH9+goKBgIGBfn+CgH6AgIGA
gICDf4GBf4GCgoKChn+GgICBgICAgICAgH9/f4N7g4J/gn6Dg4CAgYF/f35+f4KCgoKAgYCAgIGEgIF/hIGDfoOCg4KBgICAgIB+hICAgnyAfn6Ag35/gYB+fn+DgICBfIOAf4N7goCBfn6BfYGAgIB/gYCBfoCA
gICBgICAgICEgXmBf4CAfoF/gn6BgIB7gIJ/iICAgYCAf4B+gX58c4KCfYGAgICDfIB/gHd+gYKBgIB/gICBgH6BfoCAgICEgIGAgICAgX+Ign+AfoCAfYJ+eIB/fYJ/fIV/h36Af4OBgYCAgICAgICAgoCFen6G
fYN8gIB/gICAgH18g4GHgoGAhoCKgIV8gIJ8f39+gIB/gIKDfn+CgYKAfn6CgYCAcnt9gIWAgH6DfYCAfoCBhn6Af4KBfIB8gn6Bf32BgH+BgIGBgYCDgYCAg4J/gIN/hISAhoSBgIGBgIB9g4B+gIaAgH9/gH+D
gIGCf4CEgH9/gH6AgX93goGBgYCAh3+Df4GAgH6AgIB9gICBgH+AgXOAjoGBeoCMf4CEhYB9hH+GgICBgICBfYCBgoeBgn2Ag36BgHp6f35/gYGAg4B+in+LgIJ8hHuAf4CAgoCAgICAfn6BgIB/f4OBgIB/f39+
hoB/fn97gYCAh4CEgIF6f4B5goGAgICAf4CAgoKAgH5+fIB/g4CBgICEiYB+foCBgICCgnuCfICFgIKAiH6GgICBgIKAgYCAlX+AgoKBf4KBgYR+gH96gH2AgICEfX+AgYGFgoB/gISAf4CEg4GAgIKAgH1/fYB/
gICCgH2Df4d+gYB/goOCgX6CgHx+gICAf3+AgH2Ffn+AgIqBhoB2f4OAfICAgX+BfoF/g4CAgICCdYGFgIB+gYCBgHyAgoKAfICAgIB+gH+CdICAgIF9f4OBgH2AfoB/gn6DgoCAjoCCgIF/gIGAgYCAgn+BfIB/
gH+BgH2AgICAgX6CgH+AgIKAfn+AgYB+gYCAgoB+gH1+f4WAfoF9gH6Gf39/gIB5gH9/fYOCf4CDhH+Df4R/hIGBgYGCgYSDgH+AfX+AgX+AgX+AgYN+hH+AgIB+gYKFgICAgICDfHx+gH+BgIF/gH+AfHt/g4CD
gIB6gIB/g3p+fIB/foKCf4B9gX6EfoV/gICCgH+Agn9/gX6CgHyHgX2CgG2BgX18gX+De4KAf4F+gIJ/gH+AgIGAgoGAgoCDgIKFgYCDgH+Ce4CAfoGAfX6AhICDgoCAfoCAf4CAiH9/gX6AiIB9hoB7g32Af4CC
gIGCeoB/gYJ9gX58goB8f4GAgH2DgYCCgYGAgH+AfnqCgX2Df4B+gH+BgICAgICBgIKAiYB5h3+Ag4GCf4CDln+egICAfH5+gX+AgIF5g4B3f4GAgoCFf35+hICCfoKAgICAf319gHyEhYCAgH+AfYGAgoF/gIB/
foGAgH6AgoCAg4KAgICChYJ/fn+AgoCBgIB/gH5+gX2DgoN8f3+BgIF+gICAgIWDfoBzhH9/gIB/gn+GgIGBgICCgICDhoB9f35+f4CAgIR/gH+HgICAgIR8g4B5gH99gIB8gH+AgIF+goB/goB/gYB/fICAf3yA
gYCDf4CFf35/gYCChIOAgXt7g4B/gIB8ioF+gH6Ef36DgIOAgIB8goCAgXyBgIF+f4d+gIJ/e4GAgICCf4CBfn5+f4CCgH6Hf35+fX5/g4CBhIB8gX56fICAgIGAf4GAgICAgJSBiX9/gIB+f4CCfICBgYKAgYKC
hYiCgYB/g4B+foB/fYWJgIKAj39+gn+AgICBgIB8gn6Af4B/f4F4gHB6goF/gIGCgn+AgHt/doSBfYB8eYCAgYCIgYCCfH9/gIGCfn9/g4d9goCCgICAfoCAgoCAgYCAgH+BhoF/gH59gIF/gH+Bf4WBf36AgICB
goCCf3+AgH+AgICAfoJ9e32AhX+De3+AgoODgYJ+gX99fn6BgH+AgICFgICAgX+AgICCgIB/gIB+gIKAgIJ/gIB9gICBgIOAgIGAf4CGgoKAgYGCgoB+fYSAgX19gH6AgISBfn5/gX5/gIB/gIGBfoB2gYKHf4CB
hn+Cf3+ChoCAfn6BgICAfX+AgICCf4CAf4GEdH5+gn+BgYGBgXyBgYGAgICAgX6BeoCAg4CAf4GAgYCAgn9/gIKAgIN+gICOgH+DfIN6goJ8eYGCgIF/g4KAgYB8fn6Ff36AfoCAgIB/fYCAgoCCgICAgIB+gH2B
gIJ9f3+AgIGAf3+AfH9/gIaAfX17f4F+h3+AgoSAf4CAgoCAgYN6h4CAgJGCg3uAgYJ/hn+BgYB9goCAf4F9gIB/gH6CgIGAgoWCfIGBgYF/eoCCgYCAgHqCgYF/en+CgH18gn+AfICAgoJ/gICBgH+Af4GBfn6C
gICDf4B5gIGDgICAgYB/gICAgIKCfIKAgn+DgYF6gICAgICAfn9+f3+BgH2AfH6AhX1/goCDen6DgoSAf4CBe3yBhICBg4GCf3+AgHqBgIGBhIB/goF+hHqGf4CDgoCAgoR1f32AgYB9hYSBgH56gICAgoF9goGE
fYGAgH2Agn6Ag3+AgICEhoKBgoCAgYR+f39+fYCAf3x/gHx/gICAgH5/fYF/f3yAf4N8foCAgH97gYiBiXyEgIB+hIKAgIF/g3+AgYCAf4CEf4J8gH6AgH2AeoCAfH99gIODgICBgIZ+fX98gYCCfod9gH9/f36A
gIGBf4GAfYR+gIZ/gH99gICAgHuDfH6DgHyAfYCEhH2KfH+Af4J/fYCBgIKAeIOBeH6AfoKBgIOBiICCgn6AeICIgYCBgoWAf4GAf4CFfoB7gIKFgX+Jgn5/f4uCgHeCf395gIB+gIKAgX+BgICAgH+Lgn2AhIKA
gICCgICAgoCAgICAf4GAgYB/gIOAgIOAgIGBgoKFdIB+gX5+dYCCg4SCgIJ8gICEfnl+gH9/gYCAf4CAf4CCgIWAgHV7foB/gIR9f4V/f4R9gICAf4CAf4GAfYJ/fn6Af4V9gIyAgIB/gYx/gI1/gH2CfX2AgXp/
eYF9f4CAfoGAf4CDgICAfoOCf35+gIB2gICDfICBgIB9gYCLhoB+gIJ9foF6g359fIB9gIB+gH5+gYGAfoOAgXt7goB+f4GCgICAfYOAgIGDgn2AgICDgH9/fn+BgX9/gYCAgISDgIWAgIB/gICCgYKAgX+AgXx/
gICAgH6BgIB/eo9/hIGHgn6GgH+AfIGGgoCBgIB+gIGFgICAfoCAgoCAgICAf4CAgYKAgIB+f4CBgoB+f4CAhIB/gH6df4CAgXuAgH2CgIB/i4B8gICBgIB/gH9/hIl/gH1+gYGAfYJ/gHmAf4CAfn6Cf397foCD
gIeDgH6JgYGGfYV8gH+MgX2Bg4F/gIWAgIB+gICAgoCFgn2CgICAf4CAf4SAeoCEgICAgYGBfn+Bf3+AfXp+goOAgICAgYGAfn6Cg32GgH9+f4CBf3x+fYB/gI2Hfn+Af36AgH6AgYd7gIB/goB+foF+gHuBgIGA
gIKAfn6CgYGBf4Z/gICEioB/gIF/gH6CgIWAfoCAeYB/gIGAgYKAgYKAgICAf4SAf398gYB+foCAg4KAgX6AgICAgIB+gHyEfXR7f4KAgICCgIGAg4R/fnqAfoF8gISAgIF+f39/gH5/gH9/gIB+fYKYhIKAg4GE
gH+Ag36BgH2Cg4B7gH+EgICAfoGAgIF5f4B+gH+Af3+AfIB+gYB8gIGDgIWAhoCBgn9+gH+Af4KAg4B/hYCAgH+EgICAg4GAgICAgIB+foKCgIB8gH+AgoCFgYCAgYF+hIGAf36AgIB/gn6Ef4CAgH1+goF+eYB/
goCAgH9/gIB/gH6AfIB6f41/gH+DgIODf4B/gICAgod/fn6EfoB+foB/foGAgH6CgH6Ag4B9fIKBgH98gIJ/j4OAgIB+f32AhISAhX+AgIB+ioN/gICBgG2FgIV8goCAgYJ+gICBh4GBgH96f4GFfoB/gYCAgoCC
gIGAgIGAgoGBfX6AgH5/gICAg36BgICAgn2AfYN3gIKGf4N/gIB9gICAgICAg36CgH+AgICAeoF+gIGAgICAf4CBgIGFgYCAe4mAgId/fYCAgISAgYCAgYB/gHuAf4OCf358fn2BgoCBgH99g4SBf4F/gYCAg4B+
fn9/fn56e4B9goCEfoB8gXuAfYOAg4CBgH+BgYWEfn+BgX6AeXd/gYGBd4CAgn5/foCBgoCAgIGAgICLgYB/hX+AgIB/gX5/gIJ/gX5/gX6AeYaBgIB/foF/fICAgH9/g4GAfoF+gYCBgX9/fYJ4f4CBf3qAfoB+
gICAhX+CgH+AgoF/gYOAf4GAf4CBf32DgoCAf3l/gYF9goF+gYOEe4GAgIJ9e32Af4OAgnuBfIB/gH59foCBf3+ChICAhIKCg3+AfYB/gYB8e4B/f4GEgYCChX99foCAgICBhH98gn52f3t9gICAfoB/gIKDhIB/
gn2Bgn5/gHyAgICEdIGDgIF/gIRzgH6DdYKAf4B9gH2DgX+Ag4B+fYGBioB+gH2AgICAgICAfoJ9gYF/gYCAgIGCfYCDf4CCfn+BhYCAgIKAf3Z/gYCBgICBgn6CiYB/f4F+f36CgYOAgH59foCAgICAgHyAf4eA
foR8gIF/gICAgYCBgH6AgHyAf4CAgoKAgXyCgIGAfoGBgIF/hYCAgX6OgICCg4CAg32BfoF/gIGAgISAfoKFgHx8gX+Af36DfoCAfoCAgIF7fYCFgIGEf4CAfoGAf4J+gYd/gIp+f4CAhX9/gYB/f4V+f4B/gICA
gHx+e4F+goGAhICDgH1/gICCgICBfo6DiICBgYGAgH+AgH+Bf3+Af32Ag4J+gH+AioCAhYCBgIN9hIGAe4CDgICBf4F/fYB/f4GAgH+EfYGEbYGAd4SBhIKAgIB5gICAgIGBfoCCfIF/iH+EgIN+gICChX+AgH+L
gICBfH2AgIOAfoKAg4CEgICBgYCDhICAgoGCgICAgYWAf4CAfoGAgX1+gYCQgIeAgYCBg4CAgHSBf3+CgIB/f3+AgH51foCAfn59hX+BgYOAe4B/fYB7goKAgH5/gIB/g3yDg4KBgICBgIGAfn+AhIF/gIB/gH2A
fn9/iICAgISAg31+f36Ef36AgIB/hIB/gYOCd4CAgoGBioGAfoCGh4B8gIB+gYOCin+AhIF+g36Ag4CAgHyJgX6AgH5/goGBgYCAhHx4goN/gn6HfIB6goCBhoCAgoB/f3+Af4B9f3+AgXyBgYF/gYB3f32AgIKB
fn+AgX94gH56f4CHh4KAfoGBf4KBfX6CgIB9gIB+gn9/foB9foJ/gICAgH2AgYCAgIWDgIJ8gYCDgIB/iXx/f4CAgIGBgH9/gICCfIOAf4GAgICJgYeAf4KCgoCAgX+CgYCDgH19f3+CgYGAhYCAgICAgoGAgICA
f35/hn6BgICCfn6Bf3uAgH+Af4CAf36BgYCAhYCAgoCCfYB+fn+CgICAf4CAgIF/foB/foB/gIGCgIJ9f4B/goB+gYGBgICAfYCCfn+AgX6DhICCgoCAf4B7gn+AfoCFfoGAgICEg4OAf3yAf4GAgYCEgICAgH2H
f4B+gYCAgH9+fYF/fICAhISGgYCEf4GAgYCAfoCAgIOAf4B/f4KAgYF/gIJ+gYGAgH2BgX6DgYN/goKAgIKAgICAgX5/f4GAf4CBf31/gYGBhICAf4eEeoGAfn9/f3uAgYGDe4CAfYB+fn6CgIGBgH5/f3+AgH2G
hoCDf4GAgICAgIF/f32Cf3+BgYCAgICAgYCCfoGDf4CBin+BgIB/gJGBfoOAf4GBhYF/goJ/gICBgIGBgYCEgHyAfoCAf4CAf4F7fX+Df4J/gH+EfYOBgX6EgICAfoB+goCAg4B/inp+hoB9gH+Af3+Af32DgISA
goOCgIF/gYB5gIF/gH+AgICAgX6DgIB8f3+CdoSAhXuAgICAfn6AgImAgICEgIN2dH2Af4CBfYGTfn5+gIOBf4CAfoeAgICCe4GAgH+Af39+hHp+gIaBfH5/goCAgX2Ff4l/gYGBgn6CgYCCgIB+fX9/gH9/gIGG
f36BhIB9fYF8f4aCgH91fH5+fIB/gn+BfoF/gIh/gICAhYB/gH6AhX6AgICBgXeBd36DgICAgICBf4B/foN/gICAgICBdoCCgoCBfoCDgXx7hICAgHJ+g3mAgIGAgIODf4B/gH+BgIWBf4CAgH+FgHuAgIJ+gYOC
gICCf3+AgIB5goCFgH9+gH6Cg4CCgH6Ahn9/gYKCgoR+f4aAhICAf4GBf3+AhIiAfICAg3+Bh3yAfH2CgH6AfYGAfYB6h4OCgXx/gICAgX59gYSAgH+AgICAe4CAf4OBg399gn9/goCBc4B9gIWBf4B9foCCf32A
gICBgYB7gH1/gYCBe4B/gXV+gnuLf3+AgIGAf39+goKAf4J9gHyDgICAgIaCgH+AfH+AgIGAgHaCgIJ7gXaAfn99gn57g4GAgH58f358f3mFf36Adn+Ad4CAgH9/gICCgICDjIB4goCAfnGEf4GAgYB7gIB9g4B8
foF+gICAf4CAgYKCgX9+gH99gYGAfIN/gIGAf4WAgYGAgIB/gIB/gYZ8goCAgH+BgIB+foKAfoJ9gIB6f36AfYJ7gH5/g4GAgICAgH6EgYGBfn5+e4CEfYCBg32AfYCCg397f3+CgX9+hIB/gICAg4KAgIN/gYB/
gICAgoqCgIB9gZOBgoCAgH6AgYF9fn5/gH+AgICBfYCAg317gYCBgIB/gICAgH+Cf4WEgoB/gn6Rf4CAhIJ/foGAgX6AgYCBgH+BgYGAf4KEgICAgH6AgICAd4GEgX+AfoGHfYB/gYKAgH+Agn5+g4GAgoCAgIGA
eIB9gH5/fYCAgoaAgIGAgICAgHuDgH+Ag35/foKAg32AgICCg36AfYCBgICCgH9/gICAgHt/foCNi4CAf3+Dfn2Af39/f4GAgX2AfoODgoKAf4aBgICAgHyCg36EgX2Afn2Ef4CAgoSCgHuCf4KAfXyAfYCAgIKE
f4F+foCAgYGAgIOAgH+FgH2AfX2CgYGDgYGAfoSAe4uBf3eBgYCCgoB/f4N9f4B/g4CAioOAgIJ+goGAiIeAgH1/gH9/gIOAiX9/foKAgX9+g3+AgYV+fYCKgICBgX2AgH+AhICCcoB+foF/foB+gICCe4CAgICC
g4CAgYGAhn6CgIF9gH2Ae4V/gHp+gIKCgoV/gIiAfoB9hIB/g4B/hH9/gH6EgIGDgIGAgYJ5gICAgIGAgH6AgX+BfX6BfoB9f4CKgH+Cg39+hH6DgICAgICAgG+AhIKEfn1/gYCAgX6Af4CAgIGAgX56hYKAgISA
hYJ9hYCCgIN9gH6AgIF+gIB/gIKNfoF9gICAfoCEf4B8gH6Af4CBg36AeIGBgYKAeX6CgYCAhIF/gYCBgICAgIJ/f4V6f4CAgoWAf39+gX9/gIB+iH6AfoKDgoCBc4B9fYKAgIB+f4B/gH9/gX6BgH6Cf32HgIGB
gICDf398gH58gICAiICCgH19f4CAgX2Ah4B9gIB/gIKAgIaAgIJ+gIJ9gH6Df4B/eoF9e36AgICAgH6Af4CAgIV/f4B9e4qAhoB+gYCBgX9/gHx7foCDgIKAgIGAgICAgIB9gICCgIF/gX+EgoCAgoF9gH2AgIB+
f39/gICAgYGAf4SBgISAgH6AfoKEgYB/hYCAgIF/fYGAf4CBgICBf4GBfn+Gf4CBgX2BgICDe36CgX+BgYF+f36Af4aBgoOAgn+FgIKDgH6AgH+Wf4GFfX9+f4CDgICAf32BgIJ/gHmAgICAgICFfnx/iICAe4F/
e4KAgIGUgICAgIB/foB/gIB9f4eCgH9+gIB/f4CAgIKBgH6BfYJ8f4CAeX58eX9/d4F+f46BgISAf3+CgH5/f4KCgoCHgYCCgIB9f4Z8gIN7f39+gIOBgZOJgIGAg4J+f3+GgX6AgYB9fIN/gX+AgIB9gn+EgIGA
gH6AfH6BgIWCgGaEfn9+g4OBgHqAgoCAfoOAgH19goCBfYGAgYN/gn9/gICAgYCCf3+AfoCBgIKAgH+AgICAgICAgIGBgH+AfoKBgX5/f4F/e4aCgIF7foCAfX6AgH6Agn+DgoCAfH+AgYF8gH6Ag32CgHOAg3+H
g32BgIN9gIGBgYGAf4CBgIKAgICAfoF+gICAf4V+f4CAfYCAgH9/fYCCeoSBe32Bg4OAfoCAfICEhICAgH98iYCAgICAgICCfX6AgH1+gX+AgICAgH6AgH2CgICAfnyDgIF/gYGBgICBgH58goCAhYCAg36FfHx/
f4GAgYB9f4CCgX6DgICCf4B/gn+AhIWAgH+DgICAiH5/gnyAgYGBgYOBhn6Ag4CCe4p/fn+BgoB/gn5/gYF+gIGAf4OFfn+Af4SAgX+AgIB/gH6Af39/f4CAhH6AgYF+hYKCfX9/gH5/foB+gICAi3uAgICAf3+A
gX2CgYNsfYB5f3+BgoCAfoCAf36AgIV/foOBf3+AgIGAhZV/gICAgHx/gYJ+gYCAgIF+e4KAf32AfX2CgIKAgoCAgIGAgX99gXyAgX9+gYR/f4GAgIKBf4SBgoCIgIF9gICDf4CBgX58h3+AgICAgH6Af4CAgH+A
f4OAgYB/gICAgICAfoB/gX+AhICAgIF6gICDf4GAhXeCgHqAenuAgIN8gICBgICAhYGAgHyAgYCAf4KAe4F/fYB/foOAgIGAgH+AgH6Cf4CBgICAfIJ/gYCAfYN/gICBjYCAfICAf4CKjoR+gICAe4CAhIB/gIKA
iH97gIGEhICAgYCCgICAgICBgYKAgICDgYJ9goOAe4GBfoF+f4GCfX9+f359gIGDgYOAgIR+fYF7fISAgHmAgIF5hX6CfoWBgYCAgHKAf4CAf4CAgIB7gIKCf36Af4CAfoB+hX9/f4aDgoKAgIZ9f4GAgo6BgX5+
goCAf399g4CAgIGAgoB/f3+AgIOBf4B/f4F+gIBxgICDgICAfoCEgH97hHuCf4CBg32BfoCAhYGAfIJ9gH2AgICCgYCAg4B/gH6BgIB9gICBfYCAgIR9fIB/gICAf4F9goKAfn2AgoCBgYSAgYGAgIKAgIGCf4CA
gICAf39/fYB+gIB7f4F7f3x+f36DfYCBfYB/f3+Ag4CDf4OAf4GBg4WBgoF/eICAgYCBfYB7hH+CgX+Bg4CAg3p9goB9goJ/fn6IgH59fn9/gIGCgICAf4F+gICBf4CDgYCAg4CJg39+gIOAgISAfIOBgIODgoF6
f3+AgYGCi4CAfIOAgoCAgYCBgICBgn99gISAfH+CgHyRgIB7fYCDfIB9f4CAf4F+gH9+foCAgn9+hoGGfoKDhYCAgH+BgIGFf4B/gH5/hYOAhYKCf4KEgH1/gIKBf4F/gICAgYCBeYR8gH+AgICCf3R+fZOAgIGA
hYB/gYJ/gYCAf4CAgICCgYGAgIGAfIB8gn5/gX6Af4B+hH+AgIGBfICAgH1/hX+BgIKAgYCBgYh/f4KAeXuAfoKCf4KAeoCBfn6BfoN+gn9+g4OAhICAfYN9fYGCgoF/foCGgX99f3yAhYGAgH+AgX9+g4OBgX9+
gIB+gIKBgYCBeYGAfoaAgHuBgX9/gX6BgXyAgICBgIGAf3+BgoeBgH+AgH5/foGAi36BgYCCgISBgYKCgXyAf4B/gIp+gHyCgIGAgYB+gY1/f32AgICAgYOAgYR3foCAe4KAgICAgIB3foCAgH6AfIKAgIB8gICB
gYGBgoCAgX2AgoCCgoCAgH6Hh3+AgICCfoCAgIB/gIiHgoB9foGBgX+AgIeAgXyAgIN9gIB9hoGAgIN/gHyBhYGGfoCHhH99gX58hIGBgIGFfIF8gIaAgH2Gf3+AgX+Eg4CAf4CBhICAgYB9gICAgIB/gICAgoB/
f4CBgH+Cf4CBgIF6goGAgH+AfoN+gIGAgICAgH1+f39+f4J/fIGAfH9/gH6Af4GAgIB+gICAgIR+g4J/gICAgn6Bf31/g4CAgYB/gIV/fn5+gYqHgYCEfn+AgICAf4SCgICAf4CAf4B8f4CEgX98goGBfIKBgHl+
gYCBgYCBgH+BgIB6hIB8gH+AgYSAfX+Bcn+AgH+AgIKCgH+EgIKAgYGBg4B+gH6CfoF/gH9/fYCMgICBgH2FgoN/f3+Af4ODgHOAhIKBgIB+gIKBgX9+gICAgIN/g4GAgoCAgH6AgHt+f4B5f4J/gIR9f3+AgICB
gICBgH9/gYN+foN9hoGAgoCAe3t/j36BgX+DgX6DgICAgIGAf4CBgoCAiIJ+goCAgn18gH+BgICFgYWBeYB+hG+BgHx/gH+Bg4aEf4CAf4KAgIOAgICBfYCAgIWBfYCAgXyAgICBgYB/gIN3gICAgIGCgX+AfoFr
loCDfYB/gHiDgoCEgICBgIGBgICAgH1/goF/gH6CfIN9gH5+foCAgYOCgoGCgH+AgYB8gX1+gICAgYB+f4CDgoGAgIl9gIWCgn5+gICIgIGAfoB+f4GDhIB/goGAfH6Cd4CAgYCAg3t/f4J8gIGAgYCCdn15hH9/
gYOAfn2BgIGAgH2Bf4GAf3x/gIB7gIN+gIB/gYCBgH5+gH6AfoF/g4R9foGCf4aCgIB9foCBgICCloCAgICAf4OIgICAgYV/gnx8gYCBgYCCfYB6gH6Af32BgICAgICAg4N9f4GAgX2DfIB9hIOBgoJ/k4B/fXyA
fn+Bfn2DgYOBgICCgXuAgIOBgICBaX2AfYB/gH9/fn6AgXJ+hIB/hISCgICFfX6Dgn6AgH58gIOAeoCAfn+Agn1+gHGAgH9+gX6BgoCCgYmAhIGAfX+Bf3+FfX+BgICDhn+Af4iAgH+Cf39/boB/fXt+gYB9gICA
gICBg36Af4CAgIWAf4KChXuCgH9/hIZ0gH+FcYB9hYGDgYGCgIB7fYCChYCBfYGHh3+BgIB/f4KAh4OCgYSAfoKAhIGAgICBf4F9h4CAgIN3goCEgHx+gH+AgICAgICCfoGBf4yAgnqAf4CGgn+EgoCDf4B8gHiA
gYOBgYF+gYCBf4CFgYCAfH+BgH+CgICAeol9gICCf4B/gYSAfX+BgICBf3+AgYN/hIF/gICAf4CBfIKChIF/f4CAf3qAgn6Afn6HgH+Af4GAfYZ+doCEgH2CdoCAgIB+gIGAgH+Ag4BxgH2Agn98f4B+gICAf4CF
foOBi3+Af4F9gICAf32AgX6BgoF+gnyAgYaBgXx+f4GBgIGAgX5+gICBgICAfn5/fn6AgH99fXqBf3+AgICAgIB+gIB+f4B7f4CDgIiEgIJ8goWDgIB/gYF/goCAgIB4gICAe4B/g4B+gICAhX6EgICAfYWIgICA
gYGBgIB/gIGAf4B/gIGBf4CBfICAgYKCgoCCgH+AgH+AhH9/gHJ+f4B/hICAgH9/fH9/en9+g4GAgYCAgYOAgYSEgn5/foCAfoF8hIGBgIB/goB8f3+BiX+BgYCAgH2EgH5/fYCAfoCAfoCAgICAgH+Bg36CgIF/
f4Z3gH1+gYB/gnuAgISAgICAgYGEgYCBgYB+hH+Cf4CDfoB+f35/kYF8g3+AfoODgH+AgH6BgIJ/f4F9gH2Bf3mAhYBwgICAgHyBgH2AgIOAgH9+gXx+gICAgICAf4SAf4GAfoKGfX5+f4KAgYCAgH2BgIGAgYB/
gYCAgICEgX+CgXx9gIB/gIGAf4CAfoCHgH6AgICBgIGAgIGBg36CgIKBgn+AfYGBfIGAgoGAgIB+gICAgX2BfoKAf4B/gX99gHyCgH9+hYB9fnyAfoB+gIGDg39+e4B/gIB/gX9/fn+AfYCAgH9/gJF6foCAfICD
foB9f4B3gIaBgIB8hICCgIOAgX9+hICCg4CKf36AgIGFhIB+gHmAg4WCgHyAf3+Af4CAgICFgX6CgIGCgYCAgH9/gICDgH59iICBfX6Af4OBgn5+goOAgIaDgH6AgYKAgX+Ogn93f4B+iH+Bg4CAgIF/gICCgX99
g4CAhIGBgIOAgYGAdoJ8gIGEgn2AgIF+fYKAgoF/foN9gH6Ag4CDgICAgIB/gICBfn6AgYJ9gH+LfYGAg4OAgICEf4CGf4SAgH6AgICCf4J1f39/gICAf4CAgX+BgHx+foR/f3yBgH+Ag4J/gH2CgoF+iYSAe4B9
e4qAf39/f4F/gYKCgIB+g4GEgIN+hoSAgYCBgoCAgX97gIKAgoGAgICBgYCAf4F/hYF+gYCAgX2BgICEiICAgIB0gYCAgIB9gYCBgYCAf4B/gH+Af36CfoB/gYGAgICAf3t+dYCBf4B+goB8gH+CeH6AhICDgIR9
gIB/gH59gIF/fX6Bf4uAgX2BgYCFgIB5gHyEfoB3gYCBgH+BeIR9fYaAgYd/goGVfICAfoB9gYh3gnx7fYB8gIaAgXyAgX9/foJ/fYKCgoGCgH5+gH2BgH6AgH9/hYCLf4KDfoB+f3+Bf4B7hH+BiYCAfoaAgYeA
foCBhoCAgIJ/gYOAgH9/gH+BgYCBfYB+hH92hYCBgH+AgXeAfYOAgIGFf4B+f4CBgIGAgICEgYZ/g2+CfHyAgH59goSAhX+Af39/gHqBfoGCgICAgYCAg4CCgYCGhIN9f4CAgX+BgIB9g4OAf3qAhYOAfoSAf356
hHuAgH+BgIB/gICAgICChIB/hYaAgYF9gn+Bf4CFgoCHfoCAgIGBfICAgIB8gH+Afn6FhIGCgYCAgYF/gIOAhICBf39/gIF9goOCgIGBh36Af4KCf4GGgYR+gIF/gYB+gIt/f4N/f4J/gIWAg4GAgICDgICAgH2A
gYB7gYCFg4KDfYCAhHuBfYGAgX1+goGAgH6Ag4CAf4CAfn6AfoGAgICGfoWCgICDf4SAf4KAf4GAgYOFgYCAf36Bf4CAgX9/gH6AfH6EgIF/gIGGgIGCgX+AhIOBfoKBgoKAf4CAg4B9goCAgYN+hIB+f4KCf4CA
gYF+gH2AhIJ/gICCgIR+gH99f3+AgIGAgICAgYOIgYF+fIB9g4CAgH99gIGAf4KAgICAgYKAf4CAgIF+goWAf4GAfn6CfoWAeYF/h4aCgH2AeoR+i3+BgICAfYCAfIB7gX2BgoCAgISBfYCAgn+Ae3d+goB/gX6B
gYCAgIB4g4KAfn+BgIGAgICAgYCAf4F7f3+AgH9/gHp8iX+AgIGFg4CAf4WAgoB/f4N9f36AgIJ/foGAgIF7gYCEgICAgIGBfIN+en+CfYCAf4B9goCAfn5/gX6Ag4CAf32BfoF+gYGCgYCAgnmGfoOAgX+Df3+A
gX1+gneAgIKAgIGAgIKCfISDgX56g4CDgH6Ef4KCgICAgIGBgIB/gHh9gYKGfn99e4CBgn+BgICBgX9/g4GBdIB4gnuBhoWAf4CAgoN9b4CAgnmAgIGIgIB4gHp+gIB/e4GAhICAfnyAgXyAgIGDgISIhX98g3+A
gH9/gIB/gH+AgHyDgYSBg3x/foCIgoeJf4KAgH6CgH+AgoGAgH6DgICEgX9+f4R+gn59gIKAgIF/gICAgHp+gYCCgH2CgIJ8fYCAgX9+fX5/fICBgIOAgYCAgXx/gH+Bf4CAgn+CgX2BgYB+gIB+fX6AgoGAf4B6
gICAgYCCfoCFfIGAfn+AgYB/gYCAgICBgICFfoJ/f4CCgH9+gIB/eX92gYB8f4CBgH99gICAgIGAgXyCgH+Af3+Ifn2Bg36CeYSAf4N+eYCAgYGAgoB/gH6BfICBgn2Aen99gX99fn+Bg4CBgYl/gICBfH2AfYB+
gIB8eoGDgIZ+gICAgX+Cf3aAgX6AgIOBg4CAf4CAgICDgICAgYGAg3yAgoCCfoCChoGBgIGAgHx+gH6Ef4CAgYB9gICAgIJ+e3uDfoGBf4CEf4KAgYCAfYCEgH+BgISAgICAf4CAgH6CgIN+gIKEgYCAg4OBgYB8
gn+Bf4l9gH18hYB+hYCAgIB/foGBgYCAf4CBeYOFg32AgH2GgYCAf4SBfYGFkICAe4SAf4WAgICLfYCAgICAiICAhIB7f4B/gICAg4B/gIV6gH98gIB/f4B6goCAfoGAeoF/gIB9gYGDfXyJgIR/gYCDg4CAhYN/
gYCDf32GgX+AgoqAgIKFgX59gH6Af4CAgICDgX+AgIGAg4CFfYB/fYCAgIGAgoGBg4GBgX9+f36AgH6Ch4SAgYGCgHp5f4N/eIB+fH+BgoB9h4F+e4F9f4ODgICAf4CFeoF+hYCAfn6DgH6DfoCAf4B2gISDfIB7
gHuDgH+AgIGAgICBgoOFgX1/gIGAgYCBf4CAgH99gIR/gYOAfoR7gICBgYCAjX9/f4F+goB/gIKAfoCAgHuBfoB/g4SDgH5/foB+f4CAgH+AgH+Afn96hYCBgYB+f4KAgIKAgYWAgIB+gH+AgoJ/goCBgX2AfYCB
foKBg4GEf4CBgYGAgH6AhIB+fH5/f4CAgH+DgIOAhoKJf36Bf4B+g4CAgIGAgIh/fX99f4F/g4GDg4GAf3+AgoB/en9/fICCgYSCgICDgYJ/f3+AfoR/fIOCgH2AgIB9gYCAf4WEgYB/gn+Bf39/fn+GgnqAgICA
gIKCgH2Af39/gIKEfYB9gYGEgH6AhX6Ef4J/f3+CgIGBgICAgH6EgH5/gH2Ah35/goCCfHuAgoJ/f4N9gICBfICDgoCEf4CBgICBf4OAgnuAgH2BgIKBe36BgICAgX6Agn+AgICAgnx+gIGDgX+AfICAgYGDgICA
foN9iH9/e3t/gYN/fX6BgoKAfYB/goJ9gHuAfoWAfoGAgH6Rin5+fYCAf3x7f39+gICJgYCBgICHgIGBgH6MgICEgICHgoN/gICCgYB/g4J/gH5+enx+f4R8gICAgH6AgH+AgIZ/foCAeoGAf3+DgH97gIN/fYGA
gH2LgoGAfX+Cgn6GgICAf3yCgYCAf4GCgYCAgIuCgHx6fn+BgXmCgIKAgXuGf36AfoCDeoB5gIB7gX5/foCAgX9/gICAgYF7f4OAf39/foWCgYB7foB/gYGBgIV9g4B+gHaAg3qYgoSAf4CAgYF/hIF/gISAf4J4
gIKBf4R+fHx/fYF+goKAgX6AfoaAgIGCgH2Cg4J/gn6DgICAgYCAgX6Af36DgH+AgH5/f36BgIKAgICAi4CCgIF/gIB/gICCgICAgIOCfIV/gIOAgYCAg3t+gH+AgICCfn+CdISAeYCCgIWAhH58gIB9f42DhYR8
gHp+g4aMgoCEg39/g4KAfn+BgIGAf3eMfYCAgH+AgICAg4B9foF/gH+CgHuDgICAgIKAg4N9gn2CgH2AgoB/iIF9f4CAgH6BhYN+f4B9gX6AgniAf4CBhH99gHyCgIB/f398goCAfoB+g32BgX+AgICAgYF+gYGA
f4CAf4CAgn6FgoGBg4GAgIGBf36BhIF9goCAg4CCgYOCgH2AgYOBf4CAgIGDgIGAf4GAf4R9gICAfo18gIKAgICAgIJ+gICAhYCAg39+gIF/foCAfoCAfoCAgH6Af4KAgH6FgIB/gYCBfoKAfn+AhIB8gIKAhIF3
fIKDg4KBgYB+jn+EgH9/gIGAhX5/fX9/fH+BfYCAe4F+gIB/g3+DgIF5eoGDfoGBgXuAhYKBfYB/gYCAgIKOgn2PfYF/hX+Af3uAgIF+f36DgX6AgH97g4GAgYCAgYB9fYOBgn6CgIGBfXyAfoCAgIB+gX6BgIF+
gYWBe4GAfoWCgH2BgYCAfXqEhIGEe4B+gH96hYGGgICCgn6Ag3+CgIKAgH6CgH9/f36Af3mAgIeAgICBgn+AgICIfYCGgH2EhH6CgIR9f31/f4SBgoCAgoCAgH2Bf4B9gIJ/e4CBgIOAf4N/g4SAgXyDfoGCgoCC
gISAfYCGgH1/hYKBg4OAf4B/mICBg4CBfoF8hYCAf4CAgYSCg39+f4CAg3yBfoF+fYKEf36Bf4B/goCAgX+DfoB+eoCCgICFg3yAfoCAg4B6gYCAf4CAgnp/gYCAfYOAgIGAgH+CgYCAfn2AgYGAf4iBgoSAgn6A
gIKAfIGBgYCAf4B/iICDgH9/fIKBhX+Bgn90gH2AgYF9g3+Ff4F+gX+AgX9+hIOAfYOCgoOAfn58fICAf36CgX+Bf4OAhHp+fX+EgIWBgoB9gX+BfYGBfn98foSCf3+AhoCAf3+AgoCAgH+Ae4CDgIN+g4Z+gYKA
goKEe3mBgYCBgH6Af3t/gIKCgH6AgYCAh4B/gICCgIJ/gH9+hYOCf3yBgH+Af4B4gIGBgIGDg4V/goiEkIR7gHqAfoCBgIB/goF/g359fYKAgH+AgIZ+gIB9gICAgoCCgH+Af4OBf3x/gYGBf4OAfoCAgX9/gIB/
gn5/f3+GgoCEgH+BeYGNfX6Ag4F9gIN9f4GAgICBgIF/gIN/gIB+gXyAi4B/gIF+gHmHgIqAgICAgICEgISCgYKAgYOBfYKAgX2AgH+AhIB9gYWAgIGEgn90gYBbf4mAhoaAgICGg4CCgIB/f4B+hH5/foGAgYGC
gICFgH15hYF+f4GAf4N/d4J5f4B+gIKBgX6BgYCAfoGAgICAf399f4CAgIKDiICAfIF/f4B/gIB6gIGFgoB9f3+BgIKBgoSAgX2Af4GCgISBgICAgIKCg4OAhHx/gIV7gIB+goB9gH6Af4CBf4KAgoCAf4CFgH+E
f4CBfoCCgHyAfYGAhIN/gIB7gH+AgoGAgnh/gISBf4B+f4CGiX+AgICAgICCh4CBfoGAhIKAgIB8gIB8gX2DfYB/goSAfoKAgYCAgICAfoGAf4N6gH2FhIJ/f3+AgIJ+goCAfX6Af4CAgImAf4N8gH98gIWBgICA
gYWAfHyAgH+AhX9/gIF7f3qAfYCFgH+AgH6AgIB+f4B9gH2GfICAe4CAgX18gH9+gIGCgoKAgoB8f4B/gJiAi4J9gYGCgIGAgIGDfIKBg4F9goCBf4B/gXuAf4B/gH2BgIB9f4OAhIF/eYCBg4F/gICAgH9/f32A
gX9/fn+Ag4B/f36BgIGEgICEfoF9gIV8f3+AgH5+iHyAgH6AgH9/gIB/gYKBf4GBgICBe3+AgX+CiIGCfICAgIB7gIGCgIB/gH+AgICAfoR+f4OBfXqCgICAgn9+gIGAfoCDgXt7hoCBgIGKgIF6hH+Ef4GEfYF/
gIV2g4GDgIKAgH1/gICDeYCAgHmAgYF+gIWFgoF+gIKAf4B+f358gIJ/gH57fn2AgYCAgIWBf4CAg4CCfoOCgYB6goCAgICAgYB/f3+CfYGAgYCFgHyBfH+DgIqBgoaGh4Bwf3+DfHmBhYGAf4CCfYOBf4F8gICA
eoB/gIF/gH+BgIN/gH2AgISCf4GEgoCCgIKAfoCBhICAgn58gYGKgIF+gICAgICAfoGAgn+Hg4CAf4CAgHl9gH2AgIGAg4Z+goGAgHmAgIB9gH6Ae4GBgIN/f4CCgHiAgICAgH5/eoR+g4CAgX+CgIiAgYGJhYCA
gIB/gIB1foWAgICBgICBf4F/f3+AfoCBhYCAhH9/gIB+gIJ+gYF9gISAh4KAfX6Bf4CBgIJ+gYOBgYiAfn+EgIB/gIF/h4WAfoCAh4l+gIGGgIGDfIKAhYOBgoB9gIB5foGAfYKAfIGAfoKBfYJ+gX6CgYCAgoCA
gX5/f4CBgICBgYOCgICDgIJ8hYCAgIN5hoGAf4CAfoCDfoGGgIGAgH2AgYt/g4GEgHuAgIWBgYGCfoCAgIJ/f3+Af4CBgICBg4B+gX6AfYCAgIB+g4OBf36DgoGBgICAgX9/gICAg4V/goGChIR/fYKAeYJ9hX9/
f4GJgIF+e4KAgX59goCAgIF+d4CAgYGAgICAg4CAf4B9gIB/goB/gICDgIN+gYCAgYaAfX6BgIeBh4CAgoCQgIB9h4GAgYB+fYCBf4GAgH6Bf4B+hoCAf4CBgH6EhH+CgIKBgIF/f39/gIGAgICAgoCBgYF/gYOB
iYaAhIWAf3+AeYGBgIJ8gICAgYGCgICAfXuAgH9/gIB8foGAf4CAgH9/gIGAgICCfXt3fn9/fYB+gn9/gISBhYJ+gH5/fn5+gIGAgoKAfYCAf3mAgYGDgICBgH2BfoB8gHuAgH2Ag4N+goGCgoB/hYCAf4B/fX+B
gIGAf36AgoF9gH6BgIF9e4OAg4F+gISAfYGLfoCAe4F/gH+AgH97fH59gIJ/fIJ8gIGAf4B7gIKcg4KCgH+CgIKBgoCBgIB/hIF+e4KBfn99d4B+gH9/gX+Af4F+fn6Af3+FhICAfn6AfoGAgIKDgHeAfYCAf3eB
gn57gX6BgICCgICAgoGAgYCDfoB/gIF/gX6EgICDgHuBkoF+eX9/gIF/foGAg4CAgYB/gH2AgYN/foh+goCKf4F/f31/gYCAgH+Gf4CBg4CAfYCAg31/gn+CgIuAgYKBgYSAgIR/gIOBgYqAgIGAhIB/eYCAg4B9
f4CBhH59gIB9f4CAgX+Bf4KCkoSAfoGAfoKCfYF+g3+AgoeBgX2AgIB/g4KCgH5+gYCAeYOBhoCAe4CAgIGAgoaCfn+Ah359gIGAgH+AgoCAgICDfn+AgoGAgIB/gH1+goB/hX1/h36Mf4CJf4F+gIB/f4CAe4CB
f4GCgYGBgoCBeoCAfoB+gn+AgIGGfoOAgHyBgYKAgIB+gH+AgYJ/fH6AgHV+g4CAfoCDfIKAfYB8gn9+gH+FfX2AgoGAgICBi4CDgHp/g399foKBgIKEfoKAf39/gn98gIKBgHuEgIB9gYaAgX5/fn2CgX5/f4KA
gIB+foGAen6Chn+AeoB/hIF/gICAgISBf4KAg3x/goCAgYCAfoCAgnl+f4OAfH6DgoKHgIKBgYKAgHyAgICCfIJ9gIGAfoCAgYN/fH5/fn6AgICAgYGIgICAe3+AfoB9foKCgIB/e4WAgICCgICFb4CAgoCAgIOB
gH+AhIB8gX+AgIF/gIV5g3+BgIF+goCAfoCAdoCAgICBhIR0fYKDgHx8gISAg3+Ae4N/gICGgoCAgIF/gIB+gICAfoCFfX2CfoCAgIKBfoB+goB3foB/gYGCfXuBf4CCgIWCgHp/gIKAgIB/gIN/g4aBgYWHgICA
f3+IhH9+goeAgImBg4F+g4F/gIF5g4GAgoKDgIKAgIKBgIGChYGDf4CDgoCDf4CAfXZ9gYCAfYB4g4CAgH2DgYV+gH+AfH+AgIKAgIN/fICCfYCBgoB5gIKAf4KAgoB8foCAgIOAgHmAgICAgH+CgYOAgICBgISB
h36BgIB6gIB/gICAfoB+foCBf4KDgIGDf3iAgICBgIaAgH9/gYCDgYCAgIN+f4CAfIeBgIB9goB+fICEg39/gIGAgICCf4B/gYV/gnx9g4V9gI2Cf3+BfYF/foOCgYKBgIKAgX6AgICAgH1/f4CDe4OAgICAfYWD
gH6BgH+AgIJ/gYCCgH+BgoGAgIB/goSAgIV+fn6Agn95gICAgYJ3gIGDf4F+gYCAgYGFg4KAfoCAgIJ/gICAgYGBgYGBgYKAgH18gICAgICBhX+BgICDfICDg4CBgIB/gIWAgICCgIGEf4CBgH+Af4CCgICAgHh9
g4F7gIJ9gH+CgYZ8gn9/hYN+gICUfI2BgIJ+f4R+gYCAg4CAf3+AgoCAfn2HfYJ/gICAgH94gIKAfn6AgX98f4N/gYB9goCAfH+Ee4GBgH2BgYCAgHt8fnyBfoKCfn+BgICAgH+Af4aDgYWBgIGEgIWCgIF/gIGF
fYCFhYCBfYF9gIGGgIB/gYCDgICBgH+Ag4CBf4CAfoB/gICDhYB+g3+AfIB6gICAfoeCgICBf4GAgH9/hH98gICDgIGEgIWBfoaAgYGBf3eBgIOAgX5/gIJ6gIB/gYGBfYCAhH2AgoaAeoCAgICGgoCAf3+BgICI
gX5/gIF/gH2AgIWCgoGCf4CAgIB9gnqBgICBe3t+gIJ+gX99foKAgIGCf4CDgH9/gIB/gICBeoCAf4CAgIF+gXeDgH+Gfn1+gn+AeoGAfoB9fYB/fYCAgoF/gICAgoN/gIF8gICAfX+AgoCAgX2AfIaCh4CAfHeB
foB+gH99fn+AgX+AgIOBgIB4hICCf36AgY6Ff4KAgICAh3+AgH9/gH+AgH2DgICBfoF/fH95gYJ+g4CEg4GAeYZ+gIB+g4OEgn2CgIGEf4B/gHx+f4CAgYKAbH6BgYOAgICBjnuAgYB/f36KgYF+gnaBf4OAgICB
f4GAgH1+gYSAfYB+hYCAgIB8gIB7gH2EgIB8f4CBf4F9goF4f4CCgH6EfoR7g4J7goJ9gnuGgH+AfoOAfYGAgICEgISAgn+AgICCh4CAf3+DeoJ+gIJ+gIOAgICBf4GAgISAfoOBgYCGhYCAfoCAhICCgYF+gHSC
gX5+gIKAgIKBe4N9f3p9foKBgYKCgICAfoB+eoCAgH+CgIaBgIKBfISEfoB+gIF+gn98g3uAf4KBfoB+gIF+f3x9gH2AgH6CgIB/g4GAgIh/gYl/gYiAgICAf36Af4ODcX18gICBf4Z9hYB+nH5+gICBgoKAhICC
hIKBgH5/gICCg36EgYB/g3h9gH58f36Af4B/fYCDgX97gIOAgn99f4CBgIB/hXV8gIF/gIKAgYF5f3+BgIGAgXyAg4B9gn+CfH5+fX6Cg4B/gXyAhICAgH2AfX9/f4KDfX+FgYCBgH+BgYGAfIB/g4KBgX2Af3+K
f3+Af36AgH+Ag3+BgIGAhXuCgIGBgX9/gX+AgH2EgH59gn+AhHyChn2Cf4GAg399fICFf3yAe4GCiX+AgYeAgIB9gH+BgHuAg4N9gIGAgYCFgYB/iHyBe4CCfoOAhIuAgH6Gf4F+f4CAfIB/foiAgYCCgIKAhX2A
fYGAf4B+gYCAe4CAfIB/gXWAgICAgn+ChYN+gIKBfX9+gn6Cg4CAf4GCgHmAgIB6f32AgICAfoCBgoSChYF8gYCCgIN7gIN/gIB/fX2Ef4KCgYGAeYJ/gn2AgYJ/gIR+fn+Cf4CCh4CDeoCAgH6AgIB/gIB/iICK
gIGCgIeCgX+AfICAgICBgIN/gHqAe35/gH5+gYB+gH2Bf4GAf3+AeoWAgIKEf4B9fIGBfn57g4F+gH2Af4B+g4CBgoeCfamAgIB+gIGBfYp+gIGAcYF+f4CCgICAf4R/doWEhICBgHqFfYGAf35+fnZ+fIJ/d396
gYmAgHuAgIB/gIGAg4CAgYB9gIF/hICEgH2AgIKBgICCgIGAgn+Ae4B/gYF6gIaAfn2BgIKFgYCBf4B6gYKAg399goB/gH+AgXuBgX2Ag4B9gYCEgHl9foSAgYCAgX2AgH+AhICAgICAgIGCg4OAe4B+f3+AgHyA
gIGAgICAgIR/gH9/gICBgoKAgICAf4CAg4CDgICAgX+CfIB/gH+AfYCGf4KAfIR8gId+f4F/gYF+foKAf3+Ce4J/hH9+f4CAgIB/gX+AgYCBhX5+f36AfYB/gYCAgoWMf4CAfoR9goCAf4GAgYGChoWAgICAf4CB
gIGAgHuCf4KAgoR+g39/gH2Ag4CAg4B/foCAf35/fX5+hIF/gIKCgICBf36Ag4KBgoB+gIGAfYCAgICAf4B/gICCgYB8gH+KgX6AfoN+gHx/e4CHf4OAf4KAhoB+f4CEf4B+f4KAgICAgIB8gICAgXx/foGEfoCB
f39+k4B9gYSAgIOBf4GAgIF/f4CAgIV+gn6AgIF+g3yCeoKAgYCFgICCgH+AgoKDgH6HgH6CgIOAe4GDgYCAgH2AfoCBgICBgoKGgIF/gICIg4KAgISAf36AgIGBgH2CgYKEgICBgHyBf4KBgIB+goB+f4CCgIB/
gn9/gIOAgH5/hYCDf4CCgoCCf4B9f4J8f4GBgIJ/hoOBfoGBgIGAf3qBgX5sf3yAf4B/f4J/gn52gICDhICAf39/foCAgIGAgH+Fg3qDgIB/e4OAf4CAhICAgIR9gnqMhH+BgX6AfYB/hYB9gICFf4F9gXmCgYKA
gnyAgICEgIKAf4GCgX+BgoB/gYB/f3+Af3+BgHx9gHl/gIKEgICEhn+Cf4B6fn+AgICHgYGAfn6BhoCDh4KBgIB8gIKAfX6Af4GAfXpygIB/gICAgIB+f4KAgIKAgoN+f4+AhHyAf3uAf3x4eX2AgIKAgH+AgIB+
gH+AgHt7fnx/f31+gICAgYKAg3x+g4mCgIB9gICBgX6CgICAhYCAgH53fX95gH+AgX1/gH9/gH19gH9/gHyBf4B9gIB/gIGCgYCBf357gH19gIGAgH9+gIJ/f4F+gH6AgH2BgH+Bf398gYCBgHCCgIB9gICDf4F+
gnyBe3+AgX6Ff36AgHyAhIKAfoR/gYGAgH9/f4OLhICBh4N+gYCBhICAe4OAh4CAf3yAfniAgICAgICBgH9+goB+gn97gX9/gICDfoCAgIGFgICBg4SBfH6BgH6AgX6Afn+AgIKAgYSAf4F/jnd9f319gIKBfoB8
gn+AgIR/gH+BgYGEgICDgIGAhX2BgIB/fICBh4CCgH95goCAe4B+gIB9gYB7foCBfnyCfYB9f3+BgICAgX18gIGBgH+BjH2AgH+AgH2DgH9+iICAgIOCgH2Ae4CAfoCAfoCAgIaAiYCCfnt7fXmAgHx/f4CAgIF/
hIB/iICAgH9/f4SAgYGAg4CBgYB+gIF/f4GBgX1/gH+FgYB/fIKCfn9+gIB9gH9+gICBgYCAhJF+fYB+gICAfnx+gH57gH+CgIB+gIGBen6BhH+CfoB/goF7gICHgICBgH+Agn6BgoCBgoGAgH2CfoCAgIN/h4SB
e3+AfH+Cf4B8f4GAgXp/gIR9g4F/hoF/gICAgICAf4B+gYV/e4F/gIB/foCBgn+BgIGJgICBgXyMgIJ9hICGfXmCgH9/fYCBgHx/f4F+gX97gHx/gICAgIN/f4CHfX+AgoCHf4CNhH57hIOBhICAg4J+gYCBgHyA
foSBfoF/d4GBf3+AgIKAgoCAf4GDe32AgYCAgIN+gYCCgIF+f4CAgH2AfX6AgImEh36AgX2CfnqBg4B9gX18gnuAf4WAfoCAfYKBgIJ/gYKDg4GCf39+gYB8goB+gIGBen+AgH9/f4CBf4KCfH+BfH5+gn6Af36F
fX6AgIJ9gICEgH6Fg4GEf4GAgIB+gICFgICBgId8ioF/goB9gH2Af4CGgH9/foJ9gIKBf3qEgIGAf4d/eHp/f4KCgX99f4KBgoKAgn6Af35/foGDfoKBgYF4g3+AgIF9hH9/goF/f3+BgYB+g3x/hH2EgH18gYN/
hoeAgIF/hYJ/fHp/gIB8gICAfoCBfoKDgYGAhIKBgYF+hH6FgX6AgICAgIGAg3+BfoCBf4CAgH1/goGCgoCAgIB+f4GAgoB/f4N9gIB/foGEgYB/gH+Bf39/hICGe4CCgYB9foKDgIF/gH9/fYh5gX2AgH+Bf4CA
gYGAgIB/gX6DgICChoGFgIB5gIWAhIGBgH+Cf4CBgoCFgIGBgIGDgX6Bf4KAfoCAhYOAgYB/gH9/f4GBfn1/gIGBfIF/d4GAgX9+gIGCgoCBfHyAgn9+gHl9gIF7gIB9hoSFfYB/gHqFe4CAfYV/gIODf4CBgH5+
gIx+gnuWgH9+foCIfoJ/gH6AgZOBgHuBgICBhoeBgX+Af35+goN8gYGAf36AgIF+hH6Af4mGf4CAf4B/gYB/hIKAgIKDgH9/gH9+gX+GgIB/gIB+f35+gIGDgICAgIOAgICAfX9/joGCgH1+fYSEf4CBfoB9foCD
gICDgIF+e4KBgIB/f3+Cf4B8gXt/gH6Bfn1/gYGBgX2AfoCAgH9+f4B/gHyAe4B/gIB/f4SAfoJ8foCAf4CBhH+AgIB6gH6AgIB+goZ/f4R+hn+AgYCAg4aAfIB+gYOEfH6CgYB5eoCAgoOAgYCAeX6AgYCAfoGB
f39+gICDgHx+f4OBfoCAfIBzfoB/gH2Af32Af4CAgoR/gIF9e4GIg4F7f36BgYGAf4J+f4GDgIN+f3t8goCBgH2BgHqFfoCAfIV/e4CEgH+Dg4CAgYB+foCDgHuBgoCAgoOAf4WAfoB6gICCe3x8gIOCgYGAgX2A
gH19fX6FgICAfXp/hIOAgICDgICAgHx+hYGDfX+AfYGCgHmAf4GEgn9/gIGAgICAgICAf4B6gH+AfYB/goCAgn6Gf4N/gICBgIOAhYCAf4CAgIeBgX+AgICBf4B/gIJ+goWAhH5+gX6AfYWAgIF2gH+AcoCBgIKA
gIKAgYF/f3x/gIOCf36AgH6CfYF+fYB/gX+CgIKCfoN/gIGBfYKDgHuAgoCBgIF+f4GAf4GCgH+Ah4R/gYCAgImAf3+AgIB7gH+BfoCGf4CCgIB/f4eAgYSBgoB+gYF9goCAfoCChICAfn+Den9/f4B+gICQgH95
gH+BgIB/iYCCfoV8f4CFfoCAhIGBfYCGgICBgIB/gn6CgIF/gIGAgYCCgoB9f4GAfYF/gICAgYCAhYKCgYCBgH95gYJ/goGAgISCdoB7gICCgIOAi4CAgIGEgYV7foCBgYCAg4CCfH6AgYJxgoB/h3yCgoaGgIOA
gIB/hYd6gYGAgIWAgn5+gXmAgICDgICAgIB/gX5/hIGAhH6Af4CCf4CAf358f4J9fn5/foZ/foB/gYCFc39/gYB/gICAf4F+d4B/gH2AhIN/f4SKgICAgH6AhIN+g3p/hXl6f4OEgIWEeX98gYJ9gYCDgIB/gIGA
gH6AgH58hICDgH+AiYB/gICBgX+AgH+AfX6AgIB/f4CAf3uChIGBfoCAgYCAfX2BgH+Af4OJgICAgIGDgn1/foCEf4B+gYB9gH6Ff3l/gX5+fICEgYGAfn99f4CHgoV+f4B/gH+GmIGBhoB/hYCBfoCAgYCAfYV+
goCBgIF0g4B8f359gYB+gICBg35/gIJ/gH2DgYKBfoeAhIOCfYKAgH6AgoaFf36AgICAf36CgICAg4F/goKLf4F6gICBf4CBgIKGfIp+gICAgIB9gICAgIOAf4CBgn97gIF/gYCBgYCCgICDgYGBfoGBgH6AgH6D
gICAg4KQgYh+gIR5goCDgICEgIKCf4CAjn+BgH9+gIWCgICAgH99gIR/gH+BgIB/fYCAhoGAgIGAgX99gIKFf35+gIB/gICCf4B+foCAfoCAhH9+f4F/fnyAgoGAg4OCgICAh4CBfXqAfYGAgXqAgYCAgH5+gIGC
gIB/f4iEgoKAf35/fYCOgYCAgn+Ef3+Afn9+h399f3p+goB+gn6CfoCAfH5+gIB8f4CAgICAgH+AgIGAgYF7gICAgYCAd36Bf4B+goB/gYCAfoB+f36DgYN/g36Ae4CAgoB+gIOAf3x6gIB+fYB/h4CAgH+GgX9/
gICAgH98f4B+gYJ+gH56hoN/gH9/gH+AgICAgICAgYCAe4CAgIV/gICCen+BfoCBhYaAgoCCgoCAgIKDgYB+gYKAgYOAhICAgoGCgICAf4B/gIF+f4OAg4CAgYV6f4CAgICAgI19gIF8gH+BhYCCgH2FgICAfn2B
gICCfoF/fYCDhYF9gHt/foGBgH+AgH9/hICNfoJ+g4N/gICCgHyAgIB3gYGCgH9+f4B+gIGFhIKHgICAgH+CgX97g4B+eYOBgICFf3+AfoGDgn+Agn9/hH9/gIKAh4CCgIB9g35/foOAf4CAfoCAgn+AgH+BgYCA
foCAgICAhH9/gX2AgIp+gYKBf4F+fICAgYCAgIJ/f4CAgH9/gIR5gHyBgH+BgHqCgIeDgH9/f4CBeIGBenuCgIF8gXl/hYCEgIKCgoB/gH6Cf3yAgIGEg4CAfoF/gIGBhX2Be4B+fn6Ag4B9gIB/gXqBfYCCgoJ9
gYCAf4F8goB/gIR9doCEgnyBf4CAfXx9gIN+f4F9gIF/gIB/gX+CgX56gICAgICEhn+BgH9/g2N9hIF/fYB+gICAgIKEgY2Ag31+g4WAfICAgId9goF/gnyAgICAfoaAe3qCgX2Cf4J4gYB+g4OAgYB7gId9g4B+
hIF9gYGAgoJ+hYB/gn97gIB/goGAgICAgHiCgYF+gICAg4CAgH2AhH9+e4CAgIKAgIF+gICBgIGBf4B+gIF8fICAg36Bf4GAgHt/foB/goCAgICBgICEgISBiYCAgIOAgYKDgIF+g4B/gICDgYOAhX+AfICBf31+
fYCAgH6AgX59gX+BgoB+f4CAgHyBfX+DgISAgoB/hX+AgICFgH+BgH6AfYGAg4J+gX+Af32GgICBfoOAgIB+gH59en98f4B+gYGAgYCAfIOIgYKAfX+Ag4N/gIKBgHqAhn+BiIKAf4GCgoOAgn9+gn+BgIeAgICA
fYB/fIF8fX+Ag4J/gX+AgYCAgoF9fX12gICAgX5/f36Bf3yAgYCAgIF9g4CDgICHgIGBgYOAgIB/hICDgHmBgH9/goCCgICDgIB4f4N/e39/gIKAgICCgIaAgIF7gIJ/gIGBf32AhICAgICCgICBgH+AgH+BgoCA
gnyCgH59gIWAgn+MgIJ+hYiCfnx/g3+EgIGBgHuBgICAgHyAgoF/gIB/gICBgICAg3+CgYB9hICAgIF/gH+DgoB/g36AgoGAfoCAgIOAgYCAgX9/goB8gn6Bf4N8h4SAf32AgIB+gYCAgYB9foSBgoGAf4B9g4CA
gn9+goCAgICAg3+AgYB+iYGBgH6Af4CAgH+AfH1+gICDgIJ+goB9hYCAfYCBgYN/gYB+goF9f4B9g39/fn6CgYR/fX2HgH+BgIJ/goKBhIB/fYCBf5F8f4CAgnyCf4SDgH6Gf4KBgIWChYF8f3yAgIWAgIB/fICA
f4CBfoSDfoOBfoF+gomAgIaAgICAhICBhICBgoGAhoODgH6BhIB/gIKBgoCCg36BgYB/fYV/f4CAgH+BgYCDgH+AgH+JgoGAgIF2g4GAgIV+gICEgYCCfoJ+gX6AgImBfoCAf4GAgISBg4B8gIF/gX+AgICBfoGJ
gH+AgIJ9gH+IgYCBgH99gH9/gH+Bg4B+hICAgH6AfYKAf4F9gIN/f3+DgoKCf3l/gH6DgIGAfYCAgoCAgICAgH6AgH6BgYB/fX+AhIGAhIKAf4GAgYCAi4CAgH+AhX58foCAgH2AgoF6f4GAfIKCgIB6fIKBfoCB
gICAgICAgH+Dg4CAgoCCf4GAgIF/gH56en+AgYCDgICAhX2AgIV/gIJ9gX5/goF+mYCAgIB9g4CBfoCAgIaAgYCAf4CCgoCBg4KAgH2AgH+BfoF/gIGAgoCAgYJ+hIB7gYCAiIGBgYB+gn6Af3p9gYSDdn2AfYCC
foh+hX2AgYKFgIF9f4eBioOEgX+BfYOAhYiAg32AgIGAgICDhYB+f39/gICBfYOAf31/gICBgYCCgHqAgoCBgIF+fH6Bf31/gYB+gYKAgn98gIGBgIGDgIB9gIF9foCHf4CAg5KBgH9/f4GAgICAgIB+gn1/g4GB
g319gICAgH58f4GAf4R/f3t9gX1/fn+DgICAgoB/f4OGgIB+goR/gIGAfYCFe4WAf4GDfn2AgIOCf4B/iIB/gICAg4CAgICBfoKAgYODgIKBgIJ/gIWDgICBgH+BgIOCgYOAgH+Agn2AgYGAcIB9goF7jIKAg4B7
gIB/hYCAgoR/gICAfoCAgYCDfICBgICCgYCDf4CBhoB9gn+Bfnt/gYKAf4CAe4iAg4F5gIJ/gYGAgIJ8gYCGgX6BgYSAfoB+gX9+g3uDfoCAgICAf4GBgH99gHyAg3+BgXuAfYB9f35/gICAgYWDeoKAhIGBgoGA
jICAg4GDfoCCgICAgICCgX99gYKAg36Ag35/f4GDgICBgJOAgYGChYp9gIGAf39+gH1+foKBhXx+f36RgYB/gICCgIKBgICAgoCBfoB+gXGCgICCgICEgYCAe4ODgIGAgX6AhICAf4SAgX9+gIB8fICAjYWBgoCA
hYF9f4GCgICRgIB+foCAe4GCg4SAgH+BgYCAgYOAgYCHf4eAgH9+hoB8f3yBe3qBgX6Dg4J9foGDgoCAgYCFfX9/gIF/g3uAe36AgIOCgYKAgYCAfoCCf3+AgIB/gH+CgIKCf4CAgIV+foGAgICCdIB+gYSCg4CA
gIKAgn6AgHp+gICAj36AgICAgoCDhn2BgICAgICAgH6Af4B4f4CAgIOAgYODfn1/f39/g4B/gH+BgYF+fICBgIN9hIOBgIB/goGDgH9/gIB/foGGgICAgIGAhH+AgoOCf32AgICAgIJ/h3+CgIeDgYh/gYCBgICA
gIF9f4CAgoCAfX+Bg4CAgIB/gH+JfoCBf39+gICCdoCAf4CAgH2AgIOAfIV/gYGChYCFgICAgIF+f4OBgX+AgnuBgYB/foWGgYGAf4N/gIF9gH+CgYCAgn18goSCgICAgH15iH2Cf4CBgn18gH6AfoCBgIB+foCC
foGBgICCh4CAf36AgoF/eoF+f4SAf4CDgICAfYB+fYGAe4GBgX+AfnyAgIKAgYGAf36DgH9/iYGFgICAf4aBgH9/f4SAf4CAgYN/gX9+d3+CgIGFf32CgH+BgYCAg4CCgICBgIF/gH5/fYCBfoKAgYB2gH+CgX2I
gYGAgICAfISBgoCCfYSAgH+CgIB/gH6Edn+HgX2BgICBf4B2gH+AhH+AfoF/gIOBfYZ9f4J/foGAeIJ+fYCDgoCBhX9+fYGCgH+AfoF+f4GCgoB/f4CFa3+EgIGAgICDf4GAg4CBgoGAgICBgIB+gIB/fX+AgXOA
gH98fYKAgIB+hH2FhICBgYF+f3uAi4CAgH9/foCAgIeAgHuFfoGBgHGAf4GCgoKAgX5/gH6AgIKDgICAgIOAh35/f4B/fYB+goB+gH1+goF/f4CEf39zgICCgYCAgXyDg32DgIGEgn9/hICBhIN/gX+AgIN/f3+D
foCCgIKAgICAfW+Cfn9/foGAf4WAf4B+e4CAf4OCgoKAf4KAfoR6g359fX+Af4CAfICAfIB/gYB/fYB9foCAgX2CgIB/gIGCgYCGfYGAgYOBe3aAgYCBf4CCgISBgIGShoCDgICBgoB/gX6Af4SAfoGAfH+AgICC
gHt+gGp/f4CEf4CBgX+CgICLgIGHgH5/goF9f2+AfoJ/gH+BfoGCfnt/gH9/gnyAgHx9d4GAgYOAgICNf3p/gXSAhIF9gICEgYWAgXl9gISAfYCAeX6EhH9+f4GAfYB/gH+DgIB+g3qAfoCDgIGAgICBgH19en59
foB/gH5+goSAf4GDfoCChX9/gICAfX+BfX+CfX6CgHyAf4B/goKAf4SBgn1/gIKAgXiAf31+gIiAfoB+fX+AfYB+fX+Fe4B/f4J/gIF/gIJ8f4CAgH6BgX5/g3+AgYCBgIN/gICAhYCBgH+AgoKAf4F/f3uBgX96
gIZ9hoCAgH99f3+CgICAf3+AgIJ/goGAfX5/gn6AgYB+gH59dH95f4R+gICAgICAgYF+gIGAgn+AgHx/gIGCgIGGgX+AgICAgIB8f4KAgH6AfoCDgYGBf4CFg4CAgoGAgX2BgIyAgIGEgH2BgYOAfoWAf4SCgIKA
f4KDfX9+g4aAgX6BgIB4f4B+f4CEgICAgIB+gIB+gICAfoB/gn2AgIF/goKAgIB+fICIfnuBf36ChH6AhoCAg4CFgoB+foJ/f4B/hIOGgYGAgImBgH+BgYd+goCBfn6Af4CAfn+AgIGEgH+BgICAfnqCg3+Cfn9/
gX9+hIN/f3p6f4CAfYB/f36BfoCAfoCAgIJ7fYCBgIaAhIB+e4CCgYCAgX6Af4GBf4GAf4CBfoCBgoB8fYN9f4CGfIB9foGAhICAgIKAf4CBgH9/f4KBgH98gICAgoGAgICAf4N+f4GAgIGAh32AgIOCgIB/hIGA
fYKBgH6Bh4CAgHuAf4GAgYCBe4B/gYCBgn+Ce36AgHZ/gIGFhIp+fYOJgIGBeICAgH9/gYKBgoGAgICCfn1/gH1/gH5/f35+fH2AfXt/gH1+gH15f3yAgICAf4GBgICAgH5/foB/f3+AgIB9gICAgIV6jH99f4GA
gICBgH1/gXx8gIWBf4WAf4GAgICAgH+FfoKCgoCBf4aAgHp/gISCgoB9f4CAf4CEfX5/f39/f32AfoB/f36AgX+AfoCAhH6Bf35/c36Af4GGgICEhH+DfX6AfoCAfn1/gH+Af3+AgYaAf3uHgIB9gICBgH+BgoiA
gYCAhoJ+eoCAgnx+fn1/goCAgH58fX6Cf4Z+fYB3gnyAhX+AgICAgIKAg4F+foCAgIOCgoF5gHyAf4KCgYCAgnl/gX59gIGBgYN6gX1/i4GAgH+AgYCFgH9/hX+Af56AhX+AgICBgX+Bg32Af3+Af3KFgn+AgX9/
gYJ+goB9gIN/gIWCgH6EgICEgH+BgH+FhIOHhIWAf4CAfoCAf4SBgoCAfX6Gg4GAgISAf35/kH6Cf4CAfoCAg4B+fn+AgIGDgoGCgH6AiH9+foCAgICDgIB+f4OAgIGBgICSgICAgICCgIGAgICBgIGBgIB+gH6A
gYKCgX6Bg4t/g4KAgIF+gICBgHZ7h4CAgXx+gICAiIF/gYKFgICBf4CAgIV+f4SBgICBgX6EgH6AiYB/gYCAgICQf3+AgIB+gIGAgHyBgIWBgICDgIOFf32BfoCDgYR/g35/h4B8gICAgICAgICEgIB+f4WBgICE
goB+fYB9gICLf4CBfICBf36EgIB/goCAf4CFhIB/gIGAgYCAdIKAgYCAfYCCgoB/h4GAgX+Cfn6Cfn9/gH+AgICDgIOFf4CAgYGAhn6AgICAgICUgIB7hIKAgoB+gX2Af3R+gIB/gYB/f4CBfoN1goCDfnt/gICB
gYB+gIJ9jnt+gYODgoOAf4B7goCAgoN/gH59gIF+fYCAgYF9gn+AeIh9f4CAf3+BgIF+gIKDg4B/gH+Ae4CFgoGJe4CAgYCAgH9+h4CAgICDgIN5f4GBgIB+e4F9fXyAgH9/fIJ+gIGAgIGBfYF+gIWDf4BwfYGA
gICAfH+Be3t8gIGAg4CBgH5/gYB/goB+gX2Dg39/gICAgYOAfoGAe4B9gISFgIF/hIGEgIODf4CEf4J+eoKAgIGAiIB+gH6AgICCfISAgH1/gIB/f4GCfn9+gIKBioCAg36Af4CBgH2CgH9+hIOBfoCCgIOAgH6C
goGAfoCAg3mAgYB9gH5/gICAgYCAfoGBcIGAf4CChYCCgH+Agod+f4CBgIOEf39+foBvfX99goB4hYJ/gIB8g4CCgX2BgIKCgIOAgX5+hoSChIB0gIGBfoJ/goCAgn2BhIGAgoF/fYSCg3yAfn+Agn+BgICAfX9+
fH2AgH9+gYh+gYGFhX+CgIKBgH99gYCCiHyAgHyDgICCfoCBgIF9gIJ2gIB9gnqCgYB/gICAen99f4B+hoCAgICAgYB9hHt+goCAdoGIgI6AfIF7gH+Ag4CAgn+BgIOEfoCAf4CAgIF/f4GAh4CBfoGBgH6AgICB
hYCAgn98gIKAgYN/gYCCeoCBfX5+gYCAeH2AiH6Qfo+FgH18gH+Afn9+gICBg36CjYJ+gIGAfoR/gX+Ag4GGgoCDhX99gISBgoCGiYJ/iIGEgIGBgIGAgoN+gIaDe39+gICAgH+BgIJ/gIB7h4CAgH+AgIB8gXyB
gIZ9gHx+foB9gYKBf4GAgImAgIB+gISAgISAf3yDgoGAf4GAgoGCf4CDgX5+f4SBgYKAgICJfIB6gYCDgXSBf4N/gYGAgoCBgIB/e4B/gIOAfoJ+gICAgYJ/jYSBgXp7f4SGgYB7gHyAhICFgYB8f4B9gH+AgH6A
gIB+hId+hoaAgIGAgX+AgYJ9gH+AgH+AgH5/g4eAf3x/gXyEgYB8gH+AgYCFgICAgYCAfoCBgICAgH+AgYB7gIGAg4KAgoCChIaBgH99foCAgn5/gIGBgH9/gX5/gH6Afn+CgIKCgICCgX6Agn6CfoCBf4p/gnx/
goGEhYKAfYCAgICAd4KAf4B8gHh/goGAgYKEgICAgICFgIF/gX6AgYGAgIGFfnyCf4CAgX9+fn+CgHyAgH6BgIGBgIB2foB/iYR/gICBgYCAe3+Bf4CHgH92goF8gYSAf4CAeoGBgYCAe4F/f4F9goB9gH+Af4F5
gH+AfoKAgIB/gICAgH+GgYKDgX+AeoODf4CBf4B+gXyBf4h9gYJ9g3+Bf4CAgH59goOAgH2AgH6EfoB8gIB/goGBgYCDgHt/lIF+eIB+gICBf4CGgICAgYB/hICAgH59foB+gIJ/f4J+hIGAgHx3fICBdoCAg4R+
goF/e4CFgYGCgIKDgX9+gYCAgIR+gIGAgH5+gX6AfH+GgIJ+gIV9gIN+gXd+foB9gYCDiIGBgH9/f4B/gH+Ign2AgYGBgICAgHqHf395f4CBfoCAgImBfoGEf3yAgICBfYB+gYKAgX5/gIGAgIF9g4SChIB/gYCC
hYCBf4GDf398f4GAf4CHgoGAgn+Agn+AgX+KgXyAgH2AgIB/gIGAgoB/en2CgYKAgX9+gH+CgIF/gYGBf39/gX98gIGAf4CAgX2EgHqFgn+BgICAfX6BfIKAf4CAgH+AgIGCfICBgX19gICAf4BrgH+AgYCAgoCA
foB+fnyAf4CAhIKAgH9+gIB+gH+Afn+AfoB+gYCAf4GBgn9/iIJ+f4F/gIGBgYKBg3yCgIN9gICGgICAgoKAf36AhYOAgoKCgH2BgoCBgoB/fX+Bf4CAg3+Bf4OAhICAf4KDgIaAgH+AgIiAgIF+f4CAhH2BgH9/
gIWDfnyAgX6Gf4J/gICJg4GBgoKBgYN/gn+AgICBfYF8hIB+f4CDhIKGf4CDgICBf4B9e4GKf4F+iIB7g4eCgICCfn+AgneBfn2BgIKAgYWEioCAgIB+gH6EgIOFgICAf4+Dg4aBgIB/gICAgIJ/gH6Af4OAgn2A
gH2DgICBgH6JgH+AgH+Af4F6gH2Bg4CCgn6Af4SChoCAgICBhoB9f4J+f4GDe4CBfYCAgIp9gIGKf4SBgIOCgYKAgIF+f4CAgH6CfoR/goCBf4eBg4B/gH+DhoCAg3+AgHuEgICAgICAgnyBgXyBe4F+gICBfYeC
gH2CgnyAgIF7gICCgH5/gIB+fICAhXx/gYR+gICAdH+AgIB/gIGAgoJ/gIB7gHqAgoCCgYB+fYSAgn6EhomCgH6Ad4CBgH6AgIF/doCAgX9/gIGAfoB8gH+CgICBfYCCgICBhYF9foB9gICAgn+AhICAfoGAf4B/
goCAgXuCgIWCfn96gH2AgIBzgoKEgYF/gYKBgH9+gIGBin+Efn5+gYB9fX+AgHyBgIF8goCBhZmBgH+BgIF9fneBgYCFgoWBg4CDfYCBgIGBen+AgH+BfICAgICAgIGAgIJ+eH+Agnp/fn+MfoCCf4SAiICAd3+A
fX95fnmBgIV/gICDgn+CfIB/gH99gH5+gICBg4CAg4CCf4GBg4mDh4CIgIB9gICAg4GAeICAgH6Bg4CAgICCg36AgIJ/gIGCf4CUf39+hX+AgICAf4CBgXx/e3p/f4B8gH6BgoiAfoCCfoCAgICAgHmAgYCDgH99
goaAf36AgIZ/fYGBgYOBgICDgICCgH1/foF9f3+Af4CBf32Af4WAgICAgICAgH6BgX9/f3+Agnt/f4CFe4B+goB9gIB9gICBf4B/gH+Bf4GAgoSBf4CBgX6AgoCBgIGAgYB5gICPgIB+fYB7gYB/foCAfn+FgYGA
foJ/gYCAgICAgIF/iIGEgICCgICAgIKAgX1/g4SAf4B/hoB/e4CAgX6BgHyBgH+Af359fIGDgICAgYSAfoGAboCAf35+h4CAgIeBf4KAfoOAgX99hYGEgX+AgIGDgH6Af4GBgIN/gIKAh4CAgX+Af4B8g3+AgICA
gIKAgH2AhICCeIB+fH6BgYKAe32AfH99f4aIgH+Bf4CAgIB+gIGFfoCAgnyAfoJ+eYKAfYGAgIOBgYZ/gH1+hICAhYCFg4ODf3uBg4CAgXqIf3+Cg4CAgIB+f3+CgIOAgH6Agn5/goyAgIB+dIJ/gH+AhIF/gXuB
gICEf4CAgIF6fYB/gYCCgX5+g4CAfoCBfoCAfoCJgH2IgYKAfoCAgX2Bg4CAgn+ChICDgX+Af4B/hHuAg3+Cf4CGgICBfoCAgICDgH9/gn59fn6AgoGAgHuBgIJ/dYB/gYGBgIGAgIGBd32AgH9/gIR+gH6BgIaB
e4GAf4B/g4B9foR/gIl+gICAgH9/gnt/gICAgYSDe3+BfoJ/gYGBgHmAgIB/hYB6goF8foCAf4CFf4N5f3+BboV/gn2EfX6Ag4KChX6AgYCBgYCAgHmEgHuBgYKAfIJ9eoCAgIJ/f4CEgIKAf4F9gIB9gIOAgIGA
goCBgIF9f4B7gIF8f4GDf4B+gX9/gIF/g4GAgYCBfYCAf4B+fnmAeHt5gH59e3+AhICAfn6CfX6AgoF3f4CAgoGBfnx/f4B/gICAgIJ8gJCAfoKAgIN3gICDgH6De4F6gX6AgH+AgICFgoCAgH2AgICAgIuAgYCA
fn9/f399gYCFgICCgIB9foGAgXx/gYCAgX+Ae4B9gHGBfYGDgYKAgn5+foN9gIGAgIB+e4J+gIGAfoGAgIGDgICAe4F1fYCEhIOAgH+Ag36Cf4CAgICAgIGBgImAgIB+gn+AgH+Be4GDgICAf32AgoCCf4CGf4aA
gH98gICAgH2FgIB/gH2Df4OBgICAfH6CgoCAgH+AgIR8gICDgICCf3t6gH5+g3iAgICAhH2AhoB4kISFhICAhICCgHyCgICBgH2AhICAfn+Ag4CDgH2AfoGAgYCAe4B/goSAgIGCgIGAgX1/fH+FfYaFgICAf4OK
f3+Eg4CDfYF/goGDgH+Cf4CAf399kX1/eoB/gH6BgoB8gHyAf3+BgIKAioGEgIKAioB9gISKgICAfnyAgHyAgIF+gYGAgYKAgICAeoCBf36AgoWAgIGBgX57gICAgIB8gIB/f32Ahn5+gICBgYCAgoB+gH6BgIOL
gICAgoKBgoCCgn+AeIV8gIJ9gICBfoOAgH+DgIB/gIGBgoB/f36AgX2AgICFgIKBgnmAgICAgYODf4eDfX6AgISEgn+Cf3yAgIF8gYCBgX+CgoCAhYGCf4F/hH2BfYB7fICAgX2AgICDgoCGgIF+gH+Af4F/gX2B
gIKAfoKBgoCAgH2AgIR+g39/gX+AgIGAhIKBgIGAgICAf4CEf4CCf3+AgYF/gIGAgIB/g4CCgIGAgH+Ef4F/gIJ/fn2Afn6Afn6BgoCAgICCfYB9gYR+f4B/goCBg3+AgISAf39/gIKAgH98gYGAgneAgX2AgICA
f4CAe32If3uEg36AfIF+gIB8f3yKfoGCf32EgYKAgHqBgoF+gX99gYCAe4CAfYCAgHuAgIGCgH+LhYZ/gHqAfoJ/gH9/gICAgoB+g4F9h4Z3gIB9gYCAgn9/gICAfoB8goCBgICDgXuBf4Bzg4CBgIiBgICBgX6A
g4B+gH2Ain9+f3yAgIB+gn+AfoJ+gH2BgYuCfoSAgIB/gICAf32AfH6Bf4F8gIGAfoB7g4GBgICAgH2AgX+CfoCDgYGBfIOCg4OBgH58gICBgIB7gIGAh4CBf35/goB9gH+Ae3yBkn9/gYCHfYiEgoB/hIKAgIKA
eX6Af4OAgICAgH2KgX+AgIB9gHmAgXyBfYaAgIB/f4CEgIJ+gYB+fYB9f4CBg3+AgIGAf4GAe4B/gIOAgIODgIF/fn2BgoB+gHqDgIB9gICAf4GAgH1+fX6Df4CHfn+Ahn+Hfn+AgniAgYCAgICFfYCAgYKAf4SJ
gH2Bh4CCgIOBfoCAfoJ/gH2DhX+AgoCBhYCBgYCAg32MfoGBf3+AgICBgX+AgH9/gYCAfYCAfYGAgIB+gIB/goN/gn+AgIGBfoN+gYCBgHyBhn6AfYGAfn2AgIF/gIKAgIGAgH+Af36BfICAgICAgYKAf4CAgX2A
gIB/iYWAf4CBgICTg3x/gIJ+c4CBfn+Agn5/gH5+f4CBf4CBfoCAgYCAfYZ8goOCgn6AgoGCgH9/g4OBgn97gIB+foCBfICBgZJ+g4CAgYB+gH+Af4KAhYCCg39/f4CIhYF/f39+gYCCgH6EgICAgH+Bg4F/foB9
gIKBgIqDg4CLgX9+goGAf4F/gX2AfoGEh3+ChIqIgYGAgIKEgIGAgH6CfoCBgIF8gYF/f4GAh4CAgICAgIGCgHyAgYCAgH+DfIeAgICEgICHhoGAgIKBgICAgoKAgYOAf4B/gIB9gHx+dnOEeYCAgIGAg4CAgH+B
hoCAgoGAf4CAfoB9gYKDf3+Ch4OAgoOAgoWAgIGDgYKBf4ODgH9/gX2BfoGAgH+CeoCCeICCgHuDgH9/ioGBfnuAgIF9gH9+gH9/eYGCgH6DgIJ9gH9/gYOAfoCAgoF+f3+HgYB+gn+AfIGAgn2AfoCCeYOBgn+D
foCDfIKBgIF9f32CgX5/gICEfniMf3uAfoF+fYB8h4B/f4GAgICAfYCDgICBgIF/gIGCgIeCg4CDhH6AgIGCfoJ/f4KAf4aAgYGBg4GCe3uAhIJ9f36FfX59gn9+f4CAgIGFgISAfYF9gYOAf4GBfIJ/gIJ/kIGA
iICAgIF/iX5/fn9+gn+Ce4CAgH5+gHyCg3x/f4CAgICFgICAgIKAg3uAhH+AfoR+f399eH+CgoV/gIKAgH9/hICDgH2AfYB5gICBgICAfIKEgIKBgICAgH6AgoCAgICCgICAf3+AgIGAf4WAfn98gICBg3d/f39/
goCAgYKBfYCCgIB+fn+AgYKAg4B+gHyHgYSAgIiAgIOBgH+CgIWAgH5/gIR9gIGAf3+AgIKAe4CDg4F/fIB7gICAgICBgIF+gH6Bg4qHfoSBgH9/gYCDgIKAgICCgIB5gICDfoCAgoOAf4B/gHyAf3mBgIGCgoKA
gIOAgIJ7gIOCgX94fn+AfHqDgYJ6goB/foGBgICAf4CAgICAgYCAgIB/gH9/f4CAdYJ/f4GAfYCAfX+Cf4GAgH6AgIN9f4CAgIF+fZF9fICBf4CAgH19hIB+fIB6gICAf3+AdoCAgIB/gYB8fnt/gICBen+EgYCB
gIOBhX+AgoB/gH2CgoB9gYCAgX6AgH9+gIKBfoCEgIiAgIGAgIGAgX6CgIF8goCBgH5+gIN+hIJ+gH2Cf4CAgH59gICDgoKFf39+goB/gYF5gn+DgYCAfH+AgIKAf4B/h4CAgYCDhoaGf4F+gIF/gYCAf4GEgoGA
gIB/gIB/gYCAgICAeICCgnx/gICAfYF6gIaCgIGCgH6Af4GAgICAgYF/hIOEhHyFgoB9goF+g3+AgIKCgIWCgIR/gIGAf4qFgIN+hYN/f4CAgYF+fIGAgX1/g4F8gH+AgICAgICCgIV+gICAfoCBfoCAgICAd4KA
hIB/hIGAhYCAgIeBgX+DgYB/gIB9hYCEg3x/gIOAgIF/gIB/f4B4gX+Ag32Af4B+fYF6g3+DgIF/gIF9gH6CfoGDhoGAgIB4gIF4gICBhYB/f4GAhICBgX6AgIB/gIGBf3+DgYCBgX+BhIKEe4KAf4OChoB/fn+B
g4N+hH9/g4CAgYCDf4OAgn6AgH9/e4CAgICBgIB/f35+f36BgIJ9gYB+gIKAgoGAgICCfX2DfoCBgIF+gH9/fn5/foCAg4B9g4CAgIGAgICBgoCCgYCCgH6AgIKAgICAgIB9fnqAgoSAgYB7gH90f36BgIB7gICB
g39+fYJ/foCAf4N/f4CAgH6AfYF/f4KEfYGAfnuAen+Af4GAgICAf4CAf32AfoKAhH9/gX+Df4OGgH1/g35/gXuDgIKAgH+AgYN+eYSAgIB9cYB+gIB+gICAgH2AgICDgYCAgIKAgnuAgIeAgH9/gHeAgIOAfYCK
hnx+f39/fYCAf4CChoOAgIB+en2Cf4F9gYGBhYN/goF/gYB+gH92mIB/f32Df4B4gIGAg3+BgYF8hYKAg4WBgH6AgICBg4CAgHaDf4GCgIBygHx6g4KAfICCfoF+gICAg4CAfX+AgIKBgIB/gIB7eIaBfYF+gX1/
gX9/gICAgYB7gHyAhIGBgX2AgIKAf4WAgYB+g3yBgIB+bICDgoCAgIB8gH5/fX6DfYCqgH6Af22Af4CDf399f4GAh4GBhYB/gISAgIB/gH+Agn+BfoR/gIB8gYGAgIF+fYGBj4R3gH6Ad36CgIKHfoN8fn+BgoCA
gIF9gHx7gIF/gIB+gISAfIKAgICEf4GEgICGgoCEgICAeX+AgIB9f4KAhIGBhX6AfIB/gICWg4B+f4KBfoF6gYJ+goCCf4GFf4B/gYB8fn+BgICAgIF+gIOAgXV+h4GAgX+AgYB/gYGAhoF/fYN7fIKBhoSBgIOC
goJ4gH2AfoB+fICAgIGEgHyAgn6AgH5+gYKAg4CAgYGCgoB4gYCAhYaBhXyAf4CBgX+BgICAgICAfoCAgYSAgIB+g4WBgH+AiICAgH2Ag32Kgn2DgIGAfIB5gICDgXWBg4CAhIB+foJ9goCDf3+AfoF9jIKBfoWA
gYCDgICAeoCBf4B/gH+Af4OAf4CBgIN9gIF/gIKFgYCEgn+AgYKAgICAgYN+goF7gYOAgoKAgISBgICAgYeDgIB/fYCAf4CAh4CAgYCAf3+AgIGBfYKAgX6AgICAgICBf39+gH2BgIF5gHt+g4CAgIGAf4CAgH9+
i31/fX+AgoCDf4B9fX1/f32AgIGCf39+goCCgIB+hIWAgn+Og4B7fIGAhH+EgX9+goB+gICXgIB+gIB/gH6AfoF+gYCAgYt/gHuAgIN/fn6BmoGDgH2Af4B+e359f32AgICBf4CAgICAgIKAhoR8gIKCgH+Bfn99
hIB9foCAgIJ/gYB6gICBfoCGgH6AgX+AgX59gICAgIGAgIGDgICBg4CBfoOFfX9/gMCDf4CAh3yDgH9/hI+BfoKDgIB/hoGAgH6AgYCBgH9/f4F/hX2Bf4B/gICCf4CFgYCAgIGBgH9+goCDgHp6gIB+gX5/gIGB
gIaBgIB9gHuCgH6Bf4CAf4B/foOEfoR/f3+BgoCAgoCBfoCDi4GBgIGBfn6BgoF8gIKAfX6CgIGAfn6BgIR/gICAgIB/gYN/gH6Bgn+Af4B/gX+AhH+AgIOBgX17gYaAf4CBgIF+gn+AgIKAfIJ9fYKAgH6BfICA
gH+KgYCAgIKAgoJ+goCAgoB+fn+AeoB6f3+AgoR9iXyAf318gIaAfHqAgIR/gH+AfoCBgICAhoCAgoF/foCBfIF/iICCeoCFgHyAhX+Af4aBfIGAgICAfX5/fn6AgIGBgH6CgH+CgICAgIB/gIOBgH9/gH+AfX2D
gICDgXp/goCDgH9/gICAf4CAgn+AfoKBgX+BgIB+g36AfXyAhICCf4GAgH6AfoCBiIF+f3t+gH59gICHgIGAgICBgHp/gYJ+gYB/gH+ChIGBgoOAf35/gYh/gIB9gYN/gHiDgIF7gICAgYGAf4CAeoCAgIOFgH2G
g4B+i4CEgIGMfoOAgYGDfn6BgX9+gIF+gICBd4CBgIOAgIR8gYaBioKAgIN8h3+Cga2AgIKAgICAg4CAfn+CgH2Af4B/gIOAeYB9fYB/gX5/f4B/gX+BgYSHhIGAgYKBhICAgH+Bgnx+gIiAe356gICCf39+gISA
gYCBgH6DgXiBg4KAgIB/gH2CgICAhICGgIKEgIB4goSAgIGBgIGAjXyAgIGBgIGAgoKDgoF/fn+Af3+AeoCAgIB8gH6GhYeAgH19gH9+f3+AgIKBg3+AgICAgIGBjH5+gXuDfYCDgYd+gn5+c4CCf4KBgICAhIR+
gH2BgIR+gICAgIV+gH6AhIB8g4N5f4qDf3yBfXyDhICAg4J1foF/f4GAgHmBgICAgH+DgoGAf4eCgYKCgX+Bf36BhH+EgYB+eoCAgICBfnt7foCAf4B8gICAgYGCf4GAgICKg3+BgIB9goF/foOBgYGAgX2AgIJ/
fICAf4B+cYF+f3+CgYCAfoN/goCEfYCBgn+AgIOAiX6AgIeAf36AgICAgISAgYCGd4B7goR/f3+DfYCAgIZ+gYOAgICDfICAg4SAgICDgIKAgIeAgnyBgoGCf4iAgH2Dfn+Cgn+AgYCEf32Af36LgIKAgX9/fn5/
gIB/gICAgICAf4B8gYJ/gH9/gIB+g4B7f4GAgIJ7gIGAf4CAgYN/gn98gH2Bf3+HgH6DgX5+gnmBgH5/gIeAgH+AgIKAgX6Afn6FgH+AgYF8gICAf4GDgH95fYF+f3+AgH9+f3+AhoCAgICAhYB+gIOAfoKAfoB/
foGHgX+AhYR/hICBgH+AgH59f4CAgIGFgX6Bf3l/k4B8gn6ChH2BiIGIgHyCgYB/f3+AgoB9g2OBgIKAdoCAgICAfYGBf4OCfoGAfn+AgIB/gH9/gYCBf46BgIJ+foGVfIGDgoB8gIaAgoCBgH9/f4B/gIB3hIOA
gIB8gICEf4B+gHuBeoF7foB7gIWCf4CAgoF/f3+AgIGAfn9/foSCgH+Af32AgoCCgYCAhYF9fX6WgYF9gIB/gIWAf4KDgod/gIB/gIB+hH1+gIiFgYCAgIJ/f4B3f4WAgISBe4CAf4GAgoGBgYCBgIB+gYB/hICB
hYB+gH+BhICAgICGgYCAg32AgH9+gYB8goKBf4V/gYGBgYeBgICAgYCAgoCBgHuChYCChH9/gIB+goN+gIGDgoB8gXaAgIOCfYeCfoCAfYB9gICDgH9/goCBg4CAgH+AgICAf4B6eYCAeYCBgIF/gX+Gfn98foCC
f4B+goCAe4SAgoGAgY6BfoF/gn+Bf3aDgn+EgICAgIN7g4GCgYOAgIF5gHuDgIGBfYGAf4GAfY+CeXx/eYZ/gH1/gn2Df4CCgn6FgICAe4CEgIV/g4CAgIF/f36CgoOBf4F/gIN/gYB5gHiAgICFgICAgIKChICE
gYWAgYCAgHx/gYB3gICAfoCAgH+BhnyBf3yBf4N/g312foB8gICAgIOBgH5+gYKAf4OAgHqCgICAgICAf4KAfoB+gIKBfoCAgoCAhnZ+f4CAgYGAf4B+gn2AgH+AfoF/hYGBf3+CgoJ9f4CAgX19gIKAfn6BgIKB
gIGBgH16f4B8fn2KgoCAfX9/hIB9f398gIN8gYCBgIB/gYOCgIGAhIJ3f4eAdoFuf4CAfYCAgH2AgIOAfn5/gH1+gH6Af3+AgICAf4GAgoB9hICCgH+BfYCAgn9+goCAgYOAfoGAf3+Ah35/hH+AfHyAgIN/gIB/
fH2Agn+Bf4SBgIB9g4CBfIB/gn+DgIGAf4GBf4CAgH9+f4OBfX+BgICHfX+AgICAgYCAeYCAfYCDgIGAgICAgICBf3+AgIKCgX2Gf36AgH+BgIB+gIGBgH6AgH5+gIJ/fnt+gICAgoF+gHuAgIWAfn6Bf4CAgICC
g32AgIB8g4B6gIRygIF/i4CEgH9/gIGDgYCDgH+AgIJ+fX2AgIB/fX2AeXuDf4B/gX9/gICAe36Ah36AgoGAgYGAhIGBfH2Af4KAg4CAfn6BhX5+gH+Hg3yAf4KEf4CDf4CAgHyEgIF/gH9/gYZ8gXSAgX+AgH+A
gIGBgH9/gICAf4Z/goSBf4CAgH+AgX2BgYCAg4B/hIGAfn6BeISAgIB9gYKAiYCBgn59g39/gICEeoCBgH+Cg3p7eoCDfX+EgICDgH2AgYGAiH+AgH99gX6EgH97fIF/goSBgICAf4GCgICAf4WBeoSAgYB3gICE
gICChH19gICEgH18foB/gIiCgoCBgH56gIKDgoOBgH9/gX6CfYF/hH9+iYB/fIKBin6AfX+AgIGAgICEg4GAf3+Ee4GBf4R2hIV9gYCAg4CBgHx6gXWEhIGBgHuCgX6AgXx5hYCBgICAfHx6hYuAb4GBgICDioCA
fn+CgISBf4OBfYCCgYaAgoCCgIF/iIKCf4CCgoGAg32Cgn2AfYGAgYB+gIB/gH9/gIGAgICFfn5+g4CAf4CIg4GAgIKHfH9/gYCAf39/fYSAgX9/fIOAf4GCfXyAfX99f31+iIB/fX6CgICCf4GAf4CCgoCAg4CC
gYGCgZKBfYB9fYB/foGAf4N/gX1/gISCgIB/gICAf4CAf36AgYB/e4aBgICAfX+AhX+AhIGCgIB9gn+CgIGAf4CAgoCDgYF/gICIgICAfHyBgX+AgIB/f36AgYB/h4CAf4GAgICAfn2DgIV+gISAf4GBgH9/gIF8
hIF+gIGBc358hIGAhH2AfoB8iHuAhYCBe4B+gICLgICEfoCFgICAg4CCgICBgIKCgX+Cg4CAf4N/gH6AfICDgX9+g4CCfoCDgoSEf4GAgIN9gICAg4CAgIx9gX1+f3l/gICCgIKBfoB/gYGGg4F+f4CGf3x/gIB9
gH99g4N/gICAcIJ+gIGHg4KAgICCgH5/hH6AgISEfoKJgXqDf4CAf4CCeIB9gIB9gYKAgXeAgYCAfn96eoKBgoGBf31/gICAgICAgYN6fICAgYGCgIR/f3t/gn5/goOAf4B/gIJ+f4CCgn6BgH+BgoB8gICAfYGA
f36GfoF/foCCf4CFf4B+gYB/gn+AgH6BgX+CgYGAgn+GgIKCd32CgIGCf4CFgoeHgH+AgIJ9goCEgYCAgIOAfX9+gIKBg4CEgYF+gX+CgIGAf4F/gYF/gYJ/gHeBgoCAfIGBgH+BgYJ/gIJ/gIeCf4B/fn9+gH9/
hHWBgIB/gYCCfoF/f4CAfYGAg3uCg4B8hn+BgH9/gIGDgHWAhIGCgIBxfn5/gIGAgIB/e4OBgIN0gIKBgHmAfoCAfn9sgHt9f4CAf4aEgYCAf4CAf4B+gIJ9gHaCgICAf4SDhIZ9gYCHgIF9gn1/goB/gYN/gn9+
fX9+gIGAf3+Df4CNgIF5gH1/e4B/f4CDgH+BgYGAgICAgH+BhoGAgX+CgX6GhoCAf3+AfoB+eH6AgHqAgYCAgYGBgIN/foKAgIOBfoCAgYF/gIF9gH+BfoB9gIB4gX+Bgn11gIGBgIaBgIB/gICFeYCAgH6AhYCA
f36AgHp+fIGDfoKCkIGBgH6BgoJ6gH5/gYKAfoB8f399f39/gXx/gIOBgICBf32KfoR7g4GFgIJ7gIGRgoF/f4OAe36Dg3+DgoB/gH57f3x8b36AgoKBgn+BgIOAgIGAf4CAfoB/gHuBgIBvgn6AgH9/gICAgYKA
gIJ/hH5/gH6BgYGAgICAhYCAfICBgICDgH6Af4ODf3uEgX+BfoOAgYF6f36Af4F8g4GDgX6AgoJ+hH9/f4GEgH+DgoCBgX2AgH6BgYCAgYF9hIB9gISAgIB/gIGDgHOFgICCgHt/gIV+gICAf4CAgn2AfoF8hICA
fYCCgIR/f4F/gXyCgIB9gIKAf4GBgYB9lH+PgICEf32Af4CCgoCDgYF/en2BgISAgH+AgICBf4KAfX2AgoZ/gYCEf36BgoB/gICCgIB+fIB8hYCDgoR9gICAf4CAgYB7gH5zhIB+e4J7gIGCgIGOgIKCgIB/fYGA
gIGAfX1/gH99gYGAfH+CgYB/fIKBgIJ/f398f4J8f4CCgICAgIB+gYKAfYCAgYR/gICAeoCAgH+AgIGAgHCBgn2CgICAgICAgH1+gX9+fX2Cf4CBgoCAfIGCg32CgYCJfH+CgH+CgHlygX98gH+AgH6JgIF/hoCA
gIF/gn2BgIB+f4SAgIB9gIB/fX+Af3+BgH+Ag4F/gIF9gH6AhYCAfYB+gYF+g4B8gIKBiICAfoCAhn9+f36AgIN/g399gIN+eYJ+gn+BgH5+fIB/gX59g4CBfoB2gH56gIJ+gIGDfX9/foB7f4KAdICIgICAgYGH
gIB/fX6IfH56gn1/fIKHf36AgICAfoGDf4CAg4CBh3t9gYCAgIN+foF/gHiHf4CBgH94f32Ef4KCfoKAfIB9fn+Af4GBe3+AgoF9foOBg4B9goCCgICAfX+IgIGDgH+AgImBeoCCfn+BfX5/gYGAf39+gH6AgHSA
fIB/gIWBgIGAgoCCgIGAf3uAf4J/gH+BgH6BgH+Af4CAgH+BgX2BgIGDfYR+gH+AgYCAf4NzgH2FgICBgn2Af4KDgoCBg4CAe4CAhoGAgX+Cgn96eHx9foKAf3yKf4SAgYCBgIKAg4GDgICAgoCDgIR9gH1/fn+A
gYCBgH6AgIGAg3+EgYCAgYJ/foB/g3+BgH9/f4SAfoCAd3qFgYCEgnyAgYCAgH9+g4KAgIB/c3l+gn6GgoR/gH5/f4J+hICAfYKAgIB/foWCgYJ/goCBhH2AgISFgoaBgIiBhH5/gYSBgICCf4qCf4B+d4CAf3+A
goCBiniFgXx+hH+BeoCDf3+CfIaAgICEfIB+gIGAhoB5g35+gYGAgoGBf4B+eoF/gH+AgYF+foB+gX6AgH6Nfn+AgoCAfoCBgYCCgIB+gIOBhH+AgYGAf4B8gn+Bfn6CgH+BgH+DgH2BfYSAgIWAfYKDgH6DhH9+
gX+AgYCDgH+AgX6CgIaAgoCAfYB+g4KCfnyAf3+AeoKEfICAgYJ+h4GBf4J/gIOBfYKAgYB/gIGAfXeCfX98gH2Ag4OBgIF+f32AfX6Af4KDgoCAgH2JgH+CfoCBgIB/gYF7f353g4WAeYCBgH9/g4B/gXiCfoF/
g4GBfXyDfoF+g4J/f4CEgIF6goCBgoKCgICBgYCAgIF/gIF/gIB/gICBgH+AgH+CgIB+gHmAhYCBfoKAgICAgICAgYCAf4CAgX9/f4N/goB/f4CBgICAf32DfICBgYSAg4GAgIGAgoCAgICAgX2AgH+AgYGAhIGA
fIB/foCCf3+AfoB9f39/f4GAfoGBgICFgIOBgICAgIF4gICAfYODf4CAf39/g3x+gIGAgYCBgIGBgH97foB+gIB8gH+AgoGAf4GBgH9+fnp9gYaAf4OEgYCIgIR+f4CChIB9hoGDgIKAf4GAhIB/f4B/gH+Agn+B
f36BgIB9gYF7hH+AhYaAgHiAgIKFgIB+foCAgIN9gYB+gICHgICBgoKGgIF+foGAgIB/gIN/gH2AiX9/gXiCfoB8gICCf4+AgICAiYB+hH59gn6AgIR+f4CAgIGAf4KHfoCBgH6AgH2Dgn+DgYGBg4F7gH+AgIF9
eYCDgH2AgICBf4B+gX2AgoB+gYCAgH2BgICAfoJ9foB/gHuDfoCCgH6Hfn1+hH+FfoKBfn+AgIKBf4OEfYF/gIB8gICBfIF/fYGDfIKBgYN9fYGAiYB/gIB+goCEgIKAgYGAg3+IgX18gICAgIWAgIJ+gH+Ae4R/
gYCBgIB/gICDfoCAgIF/hIB9gX+AgYB9gH6Cf3+AgX9+gIKAg4CCgYCAhn2CgYCAgICCgoCAgX+DgnyHgIB7goCBgICBgIqCfoB/gH6AgICAgH6AgICAgICAf3uAgIBvf32Af3+AfYB/gIGAhH+Af4GDfoF/g4CB
foCAfoB/gH9+gIOBfX6AfoCAgH5+gISAfoF/gIGCgYCCgod+fIKAf4qAgICAgIKAfH+AfYF/gICLgHyDf3+AfoCBg4GAgYCAhIF+gIR+gHuGfICAdYCAfYCDf4F8gH+Ag4CAgX+CgICAf3+FgIN+gIGDgX59gIB+
fH2CfoOCfHl+fYCBgYCBgoKEhIF9goCDgX9+hYGBgH6AgYCKhHuAgYCBgIBxjICHgYCFgICBgIOBgnqAgIOAf3uAgniAf4CAgIGAgH+AgYJ+gIB/gIKAgHuBgH2AgIB/gICAgHqCgYB8foB/fIGBf3x+gH9/gYB+
gYGAfoJ/f39/gH+BfoB6fX2AhoGAgYN/gYaAgIB+foCLgICAg39/gYGCgn2Qf4B+g3d+gX6Afn+Cg4CBgYCAhX+AgICDfoF/fIF+gICAf4KAgH9/f4CAf35+hH+Ien6Ag4CAioB6gIGAf3+AgIR/gIKAhIWAgn9/
f4F+g3+Cf4CDf3uEgIN+gYOEgIJ/gH+AhYGBgH6AfoCCgIN9gX2AfoCAgICAf4GAgYCAgH+AgIJ/gH5/f4WAgoCAgIGAiH6BgoCAeIB+eICAgH6DfoGDgIGAg2p6gICAfYOAf4GBfYN/gIKAgICBhoB+fn9/gX5/
gIKAg3yDgX6BgIGFfoCAgICBfoF/f36BgYCAf398gIGAgIB9e4x/gICAf4CAf36AgIF8gIKAgICAgICAgH+CgYV/gnx+fn6AgIJ8gYB/gYCAg4GAfX6Cf4KDgIGAcHuAf4CAh36AgH+AfoGBgISAfoCDfoGBfn6A
gICGgoCAgIB/fX6Cfn9/f32DgH6CgHyAhoCAf4B/g4CAgIB+gH+Kgn6Ee4CHfYOBfoB7goCBfoB/gICEf4CAgIKDfXyAfX5/f3yAgHuAgH+FgHx/g3+Bf4CAh4F+fX6BgoGBf4KCgoB7h4GBgYGBfoB9gICBhIF/
gX59g4CAfIKGgH14foSAg4SEgYGAen58gIB+gIGAgYl/hICAgX6BgYCAg3+AfIKAfoCDf4B/gYOAfX+AgICBgICAhICAgIB/foKAf4OBgH6AgnyBfICCgICCfX2ChYF/fXp/gYCAgICAgH1+gYOAd4CDgnyBd399
f32CeYB/gHyAf4SAgICCf4CCgn+DgICAfYCEfn+BgIB/gIGCgIN+gIGGf4CAf4GAgH6AgoJ/gI2FhISAg4aAgICAf31/gYCAfoF8gYCAf4F8gH14gIB+gIGAg4CCgIKAgH+AgICDgICFeYF+hn+BfYCBfoCBgH9/
hoB+gn2Cg3+AhIGDgIB9gn+GgIV4gISBf4GCgIB/fXyBfICAfoKAdX6BgIB8gYCAfX9/g4OAg3+CfoCJf4B/iYCBgIF+f359e4CAgIGAgICDgoB/fYCCfX96k36IgYKDfYJ/gH1+hn9/hISCgIGAgIGAgIOCgH6C
fn5+fYN/gnp/eoCDhICAgIOGf4CBeXqAgoCAhn6AgICAgICAgIOCgIp8f4GBhn+Ag4CAf4WAgIKAgIKAgYCBgIqAgICAf4GAgH6Bf4eBf39/goGCgHt+g36Bf35/foB/foF9gIB8gIGCgH6AgH96gYCCeX6AhYB/
gH95foCDfn9/gH+AgICAgIFvgoSCgYKAfn6BgIB+fn9+gYB+hH+Df35/en2BhICBh4SAe4OCgICAf4B/gH9/e4CBgH+Ag36BgICAgoCAgICAf4J+g4CEgH2AgYCAh32AgIF/fIB/fYCAf4KJfn6AfXeCgIB7gX97
gH92gH+CgH+AgICAf4KBgICMgoGCgICAgH2AgIGBgIGAf4CAaoKIgXyEgIGAgIGCgIGAgIGBgHqCg4B+gX6AgH+Agn6AgX+EgYB+e4B9fIKBf4B+foGAf4CAgn+CgYOCgH+Bf4WAgYV+gH+AjoGDgYCAhYN/f4GC
goKAf4OGgH5/f3x/gICAgIB9gYB/gYGBf4CAgIB2foB/gYB+fn+DgIR/gX99g4WAgH5/gpaBgICAgIN/f4uBg4KAg4V/f3+CgIOAgIB/goSBgpmAeIKAgICAf36AeoCAf4F+fYGBhYCAeoCAgoB/gIKAf4GAgH+A
foCDgIyAgYGBfoB+f4B+gX+AgX9+gX1+gISAf3+AfX+Af4CBgICAfoCAgoB9foGAd4CBgoB/gIN/gHuAgXyBgICAgIB+gICAg3yAg36AgICJf4J2gIODgIeEg4GDfoGBgH2AfoCAgYGAfIGBgnqAgH6FgICAg3+A
gICBgIGCgYmBgIF+gIJ9f4CBgIJ+e4CAf4KAgoKAfoCDgYGAgYCAg4GBf4CBgYWAgISCgIGAgICAgHuIfn+HgYGAgICAg3+Af4GBf4F/gYCAf3mBe32AgIKAgIGAgX+AgYODgIGAfICAf36Bf4p+gH+CgYWAfn9/
gIB/f4CBgIB6gYGEeIGBf39/foCAgIOAgIGAfoF/gICCgICBgH2Af4CBf4WCe4SBgHqAfZF/gIF/fIB6fnyCgIKDgH6AhIB9gH+CgHp/gIB+gYCDgIGAf35/gYKAiICCgICGgXx+goOAgH6Afn19gX6AgIB8gH6C
gn9+gH6Af4B/gIN/gIGChH+Af4eCgICAgYOCgH+AgX1+gIB9eoGDj397gYWBhIOFf4CAgISAgoB+g4B/gIKAgYF8f4NsgH5/fICEdn59kH+CfoCLgXl/fn6AgIGAgH+AgICAg4B/gYB+gH59e4CBgYCAgX+AgH9/
f4F/gICDgHmBfoB+fIB/hn2AfoCLgIGAgX95fn19gICAgIGAgoGCgYN9foCEgYB/ioN9gIB/eICAf3+BgYGAf4B/f3l/goZ9g4SBgHuBgoCCg3yAgIJ/f4N/gISCeICAfICBf4CAgX2AgYeAgX95jYCAgICEfYB4
gYOCgoB5gYCDg4iBfIGAf4GAgHuGgH19gnuAgX+Ae4B+fH+AgICAf4CBgH9+f4J9f4CBfH6Afn2AfYGAgoCBgYCFfX+AgH+HgHmAh4B9gIB/gIN/gH2CfoB+gICAfnt9hICDgn+GgIGAgIR+gHqAiYF/foB/gYCE
gYCBgnyBf3+Dfn18fX+AgICBfoWAfIGCg4CAfoB/gX+Bgn96gICEf4B9gX6FgICBgn6AgX+BgICCgIOAfoB3goGHf4CAgYOBgomDgIGAgIB+hICCg32AhYOCgn+AfoOAgICFfoSAgYKDgn2AfoCDfoCPf4V9e32E
f36Ah3+AgIGEh4F/f36AfX9+gIWAgn6AhICEgIB/fIF/g4d+f4CCgIKBhn+Ae4OAfX+AgHuGgYCAgICBgH5+fn6AgYCAh317hXmDc4WAfXx+iYt+f4KBgIKEgICAhIJ+f4CFgH5zgoN7gX6Bh4KCgn+BgICCgHt/
gYGDgYB/gXmBfYGAgH+BgICDgIF+gYB/g4GBg4GCgICAgYCAgH+AfYaDe4CAf4CAgICCeoB+gIZ/fYB+f4B9fICBgH6AgH+Agn6AgIB+gH6BeX6Af4CBf4N+gH9/f3qChICAfniAgIKDfYCAg4GAgYGAhYGAgICA
e32EgIGAf358goCAgX+Cf3yBgH5/gYCAgYF9gYSFfYGBf36BhICAgICEgIB6gn+AgoCAf3yCgH99gn+AgYCBgYF8gH2BgYCAf4CAfX+AgIKDgICAgICCgH6AgICEh4B7g36BgICAg31/foCAf4B9gH9/gICAgIB/
fX2BgH6BgXZ/gISAeYGAg36AgIGAgICBgH6AgnqAgIGAe4B9f3+Ag4CCgX+AgoCAhX51f4CAgICAgIF9gH9/gIB8gX+Af3t/ioB/gICDgIB/gXiBgIN/gICDgX+Af4B/g4FxgYGAg35/f4KAdoN7fYKChIN+fICA
eYR3g4GAfoiChIB/gX9/f4GCfn+Afn6AfoF/gIKBf3yBgJOBfYOAg4GAhICCgIGEgoN8gn+AgoF/gX6Kf4KAfIGGgoWAfoCBgIB/gnqCg39/gH2Af4KAgICAgIOCf4WBgICAfoCAf4KEe4F/f4N/gn99gH6BgH99
f4Z/foJ+gIF/gYB5gIF/gIB/fYB/foF8gYWAg32AgH2AgYCAfYCAf4CFgX5+goGAgICBgIKBgIB/f4B+iYCAgHuBgIWCfoGAgICBfYd/f4B8gXmBgIKFiHyDgoB+g35+fH59e4qAgX6AgoKAgn+GiYGBgnWChICK
f36BgYCAgIGAhYKHfYCAfoCAgYF+hoOEfYB9hX5/h3qAgYKAgIB+hICBfYZ9fYR8gnmAgICIgH2Aen1+f4GCgYKAe4CAgoGAgoGAgIKAgYB9hISCfoF/gICAgH+BgYKAgIGBgH6AfYCAgIGEgX+Cen9/gIB+gYGD
fICAgImAgH+Bf4GCfn+AgIJ/g3yBfpKCgoOEhIB/f4CChIB/gIB/f3+AgYJ7gIB+f3yBgH6BgH+CfX6Dfol/fn5/fYB8gYJ9gICAgICCgX+AgH+AgISAgICAf4B/god/fn+Cf4CChICAen+CgIKAf3d/eoGDgX99
f4CAf4CIf32AgICAf39+gIB/fICRfoCBfoB/g4CCgoGAgnuLgIOAhYOAhX6Cf4KGgoB8gICAf32AgH5/gIGAgYCAgoCAfoCBf4OBgYmBgIGAgICBgIGBgH+Ag4FxfYGBeYCAf4GAf3+BfoCEf4GBbICBgYCDe4CB
fX+AfoB+gIB+gH+CgYx/f4SFf4OAgIKBgICBf4CAfIB/gH2AeoCBgIaEgICAf4B/gIGCfoGAfn2AgX98gX6BgYSAgYF/f4CAgHmAgIN/hIN/gH+AgICEfoF/gIGBgICAjYCEgIB+gIOBe32AfIF/f3+AgICAf4J9
gH2CfYGAeYCAgHuBgn+AgIKAgICAgICDgoGCoICAeoB9gX9/gH6AgoJ/hICDgYB/gX6Af31/gH2FhYF/g4B7gICBgIGBgYGLgICBgICCfICGgICAgH+Ag32Ae32Ag319gYCAgIB+gH2Bgn1+gICAgIGAgISCin+H
gYZ/gH+AgYCAgYB7gX+AgHmAf4CAgIOAgYGBg4B7gICAgYGAgH6Cf4F/fYCAfoB/gHyDgXuKg35/fYWAgoB/gH98gH9+goGBfoV/gn+AgIF/gYGAgH+BgIGBi4CAgYB8gYCDgHuDgX2AgICAgHyEgoKAgIKBfoF9
hIaCfoKAgH59f4KAioB/gIB8gIF7gIJ9f4CLf3t/foCAgX2AgIB+fYGAf4SAe4B9gIB/f3+CgIB+gIKHf4B/gIB+gYCAfYB/gn5/gIOAhX96gH2BgX+Af3uAgIGDhYB9f4KEgICBgICAf4N/foF/gIGBgYCAfYOG
g4F+gYOBfYCCgICBgYJ+gHx9f4CAhoB/fnuMgYB1gICAgIGAgYJ9fId/g394f4R8f4CAgICAgYB9eYB9f4CIfoB/gYF7g4KAgICEgISAf3+AgIGBgIKBgIB/f4CCgX5/gYCAgoCAgn2CgH6AeoB8goGDgIGCfIB9
gIR+f4CAgYJ/foCCfX+AgYB8fYGAf4CBgYB/gICAf4KAgYCAhYCDgoB+gYOLgYCAg4CLf4F/gIB/gH6IgHyBgH9/fn2Cg4CBfoGAgXx5goCAgoCAgX+Bg4CBg4N6gH2AgHaAgICAf4OBf4SChH+Aen9+goGAgoaA
e4F9f4SAgoCBf4B9fYCAgIGAgHp/gIKCgn6AgICAgICAg3yBi4B6hYF/f4GFgX+AgIF+gICHgoJ/f319gIB/foCAgISAf4CBgH6AgYJ8hH+Afn1/gIBygICBgICCg36FgoB/goGAgICAgYSAgICCgYCAgH18fIB8
gH9/bICHg4GAgIaAgn9/gX9/f4GEgH2Ag4GEgX2Af4GAgYCBf4SChICDgHp8goKAgH6Ah36AgYCAgH5+gYB/hXx/gYB/gYCAgHt/j3+AgX99g4CDfYF9gIF/fICAg3yAgIKAgIKAgH98gIV+gIKBf4CAgYGAh4GF
dICCfYOBh3+AgYCCh4OAgX+AhIGDgX57gIKBhICCfYF/gICAgYKBf36Af4CDgYCBgICAgn6AgX6CdX+AfoCAhH9+f4KFf4GAgICAg4CBfX9/iYODgICAgoB8gH+Ad32Bgnx9fYR9foGAfn1+gHiAiIKBgX6AhoB/
gYCCgIGAf4KAg36BfnyDeoCBf4GBgH6BhIB/gYB8hXWAfICAgIB/gn+CfYB8f3uAf4OAfICAgIB+iH57gH+AeH6AgH+BhIB/f4KCgoJ+gnx/gnx/gYCCgH6Ahn6DgICDgYiAgYB/gH+AfoCAhYJ1eYB+gICDgICA
foKBfoB/f4CDhoSBf4CAfYCBfoKAgICCgICBfH6Cg4F+f36CgYKKhX+EgH+AgX+Ff4CAgH98gICCfn95fH+GfoJ+f3+DgIGDgICAeoCDgYCFgIB/gIB/eYB9f3yBgIJ4gH6AfYSCgIB/gYCAgIN/gICAgYKAgH+A
gHqAfX1/gICBfIKOgH+EhoKAgYCAhn2Cgn99f3+AgYCCgIqBfoOBfIKBgYCDfICAfoGEgISAgYKAgXyAfoCAgn+CgYB/e3+BgX+AgYCBhIB9gH+AgX+Af4iAgHyAg3+BgIGAgYCDfoCAgYB/gX9+gIGAgH+Bf4F+
hIuBgYGEhH+AgYCBgICCgYGAgYGAgYCHgoCAfYCAfX+AfYd8gIiAg399gYCAg4CDgoGAf3+CgoKAgIGCgIOFg2+CgH+AgX5+h3x+gIGAgYGBgIB+gIGBf4KAgH+DgoKBf36Af3+AgIB4gH+CgICAgIyEgYKNgYB+
gYKAgIJ0gYCAf4B/gIKBgIB/f4N/fICAgX2AgH+BgIB/gIB+gIR6f36HgoF/fYCCgoB9gIB/g4F6gX5/gIKAfYCBgICAf4CAgIB/hIB+gn9/gIJ+gHyCfoCIgIOAfHyCd36AgYCEf4B9gX6Af36CgIB7gH9+f4CF
foCCgYB3ioOBgIB/fYCBeIGAgYF+goN9goCAgIKAgIJ+f4B8g4J/d4GAgIKAgnyAf3+AgIB/gn9+f36AeYJ/foB7gYB/gX+BgoGAgIB/gIJ+gIJ1gIB+gHeBf4B8gH+Af4OFgYCBf4KAgYCBgn98hIKAgH98gn6A
gn2AgH6AgIiBgIF9f4CCgICAgH9+gXOAgISAj4CCgIGFf3+BgH2AgIKEgHmBfoGEgIB9e4KAfX+BfoCBfX99gICBgIB+gn5/gXeBg36Af4CAgYB/gIF/gISAfYB/gX6Kf4B6gICCfoGDf36AgYSBgoB9gIB8g3+I
foF/fH2Af3qBe4GAgIB+eoCAf4J/gIF/hICAgn98fICAhX9+gH9+f4F+gH+CgIGAgH9/goCCgoJ/fn6CfnyDgoCAfHx/gYCAg3+Af4eEfICCgX19f3+Af4OChIOEfYR7fYKAgX2GfoCAgH+BgoB/gICAhX2BgH9/
gYKDgYB/gYCAgoGAgHd/gICCgICAgYF/gYGAhICBgICAgoGFgYN+gICAgoOBgn2AgIB/gIJ+foJ+f4B/gYCAgIB9gH9+fYF8gX9/g3+AgImAgIKAgXZ9f4OBgYV9fn+AgICAfoJ+gICCf4N6gH6AgIGBfX2Ahn+A
f4GGgH1+hICAhIOGgYGAgn2AgICAf4B+gIB+gH2AgH+EgH+CgIGAf4CAgHyCfYOAg4KBgIN/gICAgIJ+g4OEgICDgHuCeYCEgYF/f4CCgYCAf4B+fn55f4CAgIJ+foKAgYCAdIB+fICDgYCAf4SAgoGEgH99gIuA
goCEgX6BgX6Fgn+AgoCAgIKAf4CBgIB+gIB/gICAhIGAfXl/gX+AfX+GgX9/f4OCf4GBf4R7ioCAfYCBf4CAgYGOfYCCgX9/gIKAgIKAgoF/gICDgXyEgH1+f39+gIuBgH+BgX+AgICAgIB+gIOCfoODhIR+e4eA
gIGAgoCAf4CBgH+EgIGCgH5/gYOBgYCAgIJ8gICAgH+DgH2Bfn+AgoGAgoCAfoGBgIGAgIB6gnt+fn1/gICDjICAe319gH+AgICCgH1/gH6Ah4CAgYJ+eIGAgX5+gXyCf3+FgYCBgICBf4CCfoCAg4CAgICBhYKB
f4B/foJ/fIaAhICAgoGAg4KAgHqAgIGAfYB/gIGGgoCAfIx9f35/f4CAgIKAgX+Bf4CAgIOGhn2AgYF+goCAgYB8hIN+f4GBfoCBfoB+fn5+g35/gH+Ag3+AfYN+eICAgIF/gH5+gIB/gXd9goF/gICCfYKAf4F3
f32AgoGAgICBgH2CgYF/fYJ/f4CBgICBf4B+gIGAgH+AgHl+gISAgIB/fXB7gISEgYB4gIJ/gIOBhYF+j4CAfYGAgIKBgYB9goGAgYCAf36DfoKFg4GHgH2AgoCDgIGAfn5+gIOFgn6AgYV/gH+BgYGAgYGAgYB/
f3+Ag4B/gIB/f4N9gICCgYCAf4KCgIqAfIGEfoSNfIF/gYWAfoOAgIB4gYB+gIKAhImAe39/f4Z/foCAgoB+gYKAgIKAhIR/gYGAgIKBf4GCgIGAiIOAf32BfX6AfoB/f3+Af3+BgYCAgYCEgH+DgYCFgIKFgX2A
fn+Afn1/f4CAgoCChYCAfoCAf319gIGAfn+Af4SAgX9/gX+DgIB/eoCCf4GEjoCBgIF+hH1/gYCAgoWAhoB+hICBgYCAgICAfIF/gYCCfoB8goCAfoWBfoCAgoF9g4F9foKAgIB9h4B7f4CBf4CDe39+f319gH+A
f4Z7fYCAgoCCfoB+gYF/gHyEgYB/hICCgICEfYGAfH6AgICAgIB/gIF/gIJ+gH9/fX+BgH+BgIF8gH2BgICAfoSAgIR/gIB+gICAgIaBgYF/gn6AgIB+hoF9eoGAc35/fYCBfoCAgICAg4B+gIOBfICCgoaAgYGD
f4CDgn6AgICDenx+f4B/fH+AgIKBgICAgH5/g4R/gIV/gIOAg4B/hH+AgIF/f4CAgICAgH+AfIF+hn98gYF9g4KBgICAgH5+hICAg4CCgoGAe32AgICBgICAgHp+f4SAfYV9f4Bsf4GAgH1+fn+Be4KAfYCBgX5/
fIR/fYJ/gICCgX+AgIWAf4B/fYF/foCAgICAgIOBgIJ/gIGBgICBfoGAgoB5fnt+foKPgHqAgICBgIGAgYV/gH98gYCDfIB8eYCAgIGAf4GAgICEgn+AgId/fYGAgH+GgICIgoF+f3+AgYCAf4B9gIOEgYCCf4CH
hIF8gIBygX9/gH+AgoB/f3d/gH+FgIJ/fXt/fYSBfX5/foCDgH2AhIB/gYB9gIGAgYGAgYB8gn+BgoOAgICAhX2Bf3mEf4KAgX+AhH97g39/gH6AgICAgIF+gIB7gICCeoKCgoCBfX+Af4J/gn93gICBgIB9goSA
gIB+f4F/goOAgn+CgICBgoKFgXmEf32AgICFgIN3f3yAgIWBgYSCg4CAgH+AhICCeoCAgICBgoaBgoCAgIB/gICAf39+g3+CfoCBgIB+f4CBgIB/f3+Af4CAf4KAgIKBfYB+gYCAgIGAgIGBgIF/gJCAfIB5gIB/
gIWAgIF/goOAgH13hIKDgICCgYOAen99fIKEf32FgIJ+gIGEgICAg4CAgICAfX9/f4WAgIGAgIJ6gIB+gIV/f4WAfYCCgYCEgH6Cg4F8f4CAgIGAfYSBfH6AfYB+eIGAhYF+eoCAeICAgYCAiYCAf3+AgICCgIF/
gH+AgYB/foGDgYGBgIGAhH6BgIB8gH+BgH+JgIB9gn+CgIN/f4GAgYCAgYCBfoB/gIBvfn9/gYB+gYB/f3x/f36BfYWBfICBgHyAgoB5f3+AgoJ/hYCBf318gX6AgICAfIB5g4CCgHyCgHqAgYKAgH+AgXyAgH9+
gYCAfoCAeoB/gYCAgoGAgICCgIOAgICBgIB8gIWAgH+AgYKCen+AhYJ/g3uBgICFfYB+f4B/gYZ+gH2BgoCBe3x9foCAgIOAgICAgH9/gIKBgoB9f4SEgH99gIB+gIGAf35+gIGEgoKCgYuAgYSAfIB+f4CCg4F/
fHqCg4CFhIGAgICGiYJ9gYCAg4KEgHx/gH+Ae3uCgH99gH6Afn95f32Agn+CgIF/hoB9gn2AgIaAgX5+goF4moB7hYB/gIB9e4KBgIB7goCCgYR7gH6AgYCBgIKAg4CAfoB/g36Dfn5/gH99gYB/f4iAf4CAf4KA
f4CAfYCAhICAhH9/g4GAgX+AgoCEgH6CgIGAgnx+foJ/gYJ/gICAgX+Cfn98gYB/f3uAgICBgYCDjYKAgHyCgoB9fHyBf4SAgIWAgIKBfXqEgH+BgoCBgYWAfnuAfn2Agn+AhYCAgH5/foB/gn57gIF9gH+EgICC
f4CBf4CAgHZ0f4N+fYCAgoGBhH9/gYF/g4B/gH2CgIF0gIOCh399foJ/gICBfoB/gYOAf3+CgIB/f32AgICAgYKCgICCgICAgoGBgnmAf4WAg4WAgISAfoKAgIGBgIOBgn5/gICAgH6Ag4OBgIKAgoCAgH9/gIOC
fYCBgH2Cf32AgH+BhIJ/fX+DgICAf4CAg4CAfYGBf4CCgICBjX5+g4CAf3mAgH5+goCAfYGCeX2Af4CAgIB6e3+CgYCDf4SAgX5+g4CCgIWAfoKEfoB+f4B+g4CAgHuAf4CAgoGBgYaCgoB8gICAgYCAgH99eoB5
e4GAgIF/eICAf3yChX+HgICAfYR/gISCfICCfoCAgYWAhH+BgIiHgICAgn+Cfn1+goF/gH9+gYOAgoCAeoB/gIJ6f32AfoGCgYCAgX+AgH6Bf3uBf4aAhoCAfoJ8f5GAfoCEf4CDf4J9f4KFgIB9gYF/gYCAf4CA
f32AhIGEgYCBf4GCfYB/gYOAgISAgYGCf4B/gYCFfoB+fn6AgIB/gIKAf4KAf4CBgn+Afn6CgYF/g3yEg4CBgIB5gX2Agn1+gICAgIGAf4CAgICAhX6AgH+DfYCDgn9/gIGAgIB+gn+BfneAf4CAgYGBgYOAgH2A
gImAf4CBf4B/foB/gIB/gIR+gH+AgX2Bgn2BgICAf4CHgICAen+AgIGCgH6AgICCf4CGhIB+foJ/gH9/gICAe4KAhH+AgHeAfoCEgICBgYCAgIGCgICFfoCBjIGBhX+DgYCBgIB/goCCgYCAf36CgoCAgXZ+fn+A
f36Cg4B/gXyBgICAhX+AgIOAf4F/gICAf4CAf4CAgYR6gICAgICAgYKCgICAgoGAg36Af4KAgIF/gH+Bf4F/gH+BgIKAgH+AgIB+g4CDgIF9g4KAfYN/foCChIV/fH9+kH6AgH+Cg3+KgICBgYl/goCAf4B+f4CA
gYN+goCJgIKAgICAgoCAgoKEgH6BgIGCf4GBfX9+gIGAf4CDf39/gZaCg3uAgYKBgYB5e4GAgH+Agn2AhYB/gH+Bf4F4gIB8f4CAgIOAgH+HgIB+foODgICBgIJ+fYCAf3uDh4CAgH2BgH9+f36Ben1/gIKAfYaA
goCAgICAhH98fH1/gH+AgH+Af4CAfYCBgIKKfn5/gIB+f4GAfYCAgo6AgYCHfIB/fX6AgIGEh4CBgIh/e4GAgYCAgoF9gIB7goCChYCBgYB+gH6Cf4CBgIKEgoOBg4KAgH5/gYCEgICAfYGBf4F+gICAgICAfYCA
f4GBf3+Gf4GCiX5/hICAgHuBfoOAgICCgISAgICAhoCAgYCCf4GAgX5/fYCAgoKAg32DgoGEf3+Ch4CFgYCAfIB/gH6Af3+BjICDfYCBgIF/f4GAgICCgYCAf3+BgICAgIOCgYF+foKAfoCAg32AgICAgISAgICA
gX+AgYKCg36BfX2Agn6AgHyBgHiAgHuAgIJ+gIN/f4CAgIODfYCAgH6Bf4GBgn2AgICAfXSCf4CAhYOBin+BgoGAgIB7gYKDgH2AgIGAgH+AgIGChICDgoOAhYCAfoB/f4B+gH59gYB+hHyAgICCfn+AgIiBg36E
gIKAgICBf4CHgICAgIKAhYJ/gICEg4CCdH+AfYN+gIOAhIOAgIB7iYJ/g4OAg4CDgICBgYCAgIB/gICAgoGBeoGAgYB9f4KAgIGAf3x5fIF9gICAfnmAi4B/gICDfoGBf359gICCgICBfIWBgn+BgH+AgICAfoGA
g398f4B9goCAf4J/gIKAgXqBgIB7fn2Af399gIF/gICFf398gICAf4B/gICAg4KDfn+AgH6Dg36Ad3+Af3yAfn6DgH+AgHyDgH5/gH+AeYCAhIGAfYCFgIKCgYB/gH+DgIGAgIeAfoWBg4CDgICBgH6AgYCGgn1+
gH+AfXyAf3aBfniAf4SAiIB/gH5/hoCAgoKAgH9/gYCAhH5/goF8gIGBhX9/gIKCgICBgH6AgIB+g4OAgH2BgIWAgX+Ae4KAgH2Cf4CBgIB/gH+AfHh/gICBgIKAfoCBgIB9g4WEgH96hn+BgYJ/fICAg4B+gn6A
gICAf4CBg36AgIGBgoCBgIGBgISAgYB0gHl/f4F5gH+CgIGAhYB+gX+Bf3+Af4F+eoKCgn+AhoSBfYGBgIeAgIGAf4B/gIB8fYCAgISTgYOAf3yFhYGAhIGBf4eCf4CCfoJ/e31/gICJfYCAgYCEfIGAgISBgICB
f3+Afn6AhICDgH6BgX6Ef3x/f32Af4KChIOFf4eDf4J5gICAgH5/gIGAgX6AgoGAgn6AgIOAgYGAj4V9f397hYB5fnt+goF/gIOAgHmHg4GMgYCAe4B+f36BgH6AgH59gIGBf3+AgoCCf4CDgoCBfYGEhICCen6A
f4CAgICBgX5/g395hYJ9gH+AgICAf4B/fYCBgYJ8g36BgHyDgn+BgIJ/gIB/iYCAfn6AfYKGgICCgICAf4B/f4GAgIqAf4CAgISAf4B9f36CfX6Ag4CEgoGAe4CCgYCAf356f4B8f4GCgX6Agn6DgIKAg3+Ig32A
eIGDeYOBiICIgXyAgH6If4GAfoWAgICBhIF/gIB8g3mAgX+AgYCBgICBfn2AgYB8e4CAgoGAgIGCf32Efn5/g3+CgIB/gH6AgX18gIGCg4CAgHuAfX2BgId/gYB7f4J/f4B8gH19gIR9fYJ+gIJ/f4CAgYV/goCF
g3+AbHSCg4B/h36AfIF9f4CDgIGAgIJ/goOAgn5/gIaCf3+Ef4GJgICBfn9+gYOBgoCAgICBf3+AfIN8f4CJfX5/gYByiIB+gH5+gYB+f396gICBgIB+en6Af4KDeYCLg4CCgIJ+gX+Bg4CAgIKAgYOAgIN+gIKC
gICBgH2AgoCAgIWFgHx/fHeCgIGBf357gICAeoCBgIB+gICGgH+BgIGAgX9+gYB9gISEf4KAgICAf4SAgIB/hIGAg4B+goGAgIGCgIB+f3+AgICFf4KDf39/g4CCgYSAg31/gH2BgYCAf31/gIB/hIKAgICDgH2C
hX2DgYKBgISCf4CDgYKAf3+AfX+AfoGBgICAgH+Af4GAfX6BgnyAhIV+gYGGgX+BgIGAgIGAf36FgIB+gICAf4CBf32Af4GAgIF+g3x8goB/gYB/gYCAgYGFf4OAe4F/gIV/fnyAgH2Ag39+gH9+gIB/gIOBd4F+
hIB/f3+BhoB+gICAf4CDgICDf4SAg4CAg36AgIGAg4B9f4CAfn+CgYCCfoSBf4CAgH+GgIKAeX9/gIN7gn+Eg4F/goN/gIB7f4CAgIKEf4CAgIB9gX6DgoCAgH+Af3+DgIGAgIB+gYCAgIGCgICDf3eAfYN+f4OC
gYGBgHuBgIGAf359f4CAkXuAgIGCfoCAfYR+gIF9gIB9goWBe32Ag4J/f4GBgYB/gIKAg39+fYaEgYJ9gICAf4B6f4CUgIB/g3+Ef4CGgISAgXyAgIJ9gIaAgHqAgoCAeoGDgICHgICCf3yCfICAgYCCgICAfoCA
gH6DgIJ+f3yCgYiCf4B+fYCBf4GAeoCBfoCBfIB+gYOAfX+AhICCgH+AfYKBgIJ+fnl/foGAgYCCgYCBe4B9f4GAgIGBfoB8f4CBgX+Ae3+af4B/gIN/foCCjoCDf4GAkoJ9gIGAgoB/fX+Eg4CCf4CAgoOFf4CA
g4GAgX98eX+AgIB+gICEgYB/f3+AgHiBfYGAgYGAg4JqhIGJgIGDfIKAf4OBgH+DfYF8gH9/fH6Ef4J9gYKAgICAfHp/goCDhYB4gX+BgYCAgICAg4CBgIiCf4KFgIB/foJ+gn9+hHmAgIGAgIGAgX9+gnuAgIKJ
hYKCgIKAf3yAgIF+fYN/f359gX9+fYCBhIKDgIGCgn6AgH6AgYB+gH+AgIB+foCAg4B/gICBf36Ae4B+goB+gIB+goGBfoKAgX6BgH+DgIGAgIB/hoGBgICBgICEgHiAgYB/gH9+g4OAgICAgIKBgIV/hoSCgICA
gYCBf32CgYB+g39/gICBgICAf3+BgHl/f3+AgIB9f4OCgIJ/gICBgH+EfoCAf4N5f4GAhoCBgH9/iH6EgICBgIGChniAgH+AgICAgH+AgIB/gYCAgoZ+gYKAf39/gYCAgICFgXGEfoZ/gYKAhoGBf4B7fYGCg4B1
gISAfH9/gISAgYh+f4CAgH9+d4SDgn+BgICBhIOCgXmAhoNqgIF/f4GCf4aAgIKAgICAfIKCgXyAgHt9gIJ+fYGCgX+Ben99gH2AgIGAgHN/f4CAfoB/fIOAhISAfoJ/f35+hIF+hIKBhYB/gIKEgoGBgX6Ce4CB
fYCBgn2Afn+AgH6Af4B9gYCCgIIwf35+gICDgoCAf3+Cg3+AgXyAhICCf36Afn+AgoGAg4WBgX9+gYGBgICAfX1/gYB/gH6BfoB9gICBfX+Ag4B/hH2AgYCAfYCAf3mCgIN7fYF8fn+BgYOAf4GAgICAgICBgICA
gIGBgoB+fH6CgH9/gn2AgIB9f4KCgYiChn6AeoB9fn+AfYF8gH9/foGIfIB+gYB+gXp/gH2BfoB/goGAgICAhIGCgICAgIB/f4CBgH9/gIB+gHl/gICDgHt/fX19foB/gICEgoB+f4CFgoCGgIGAgICCgH97gX6A
hIGBh3OAgIt9gICCf36BgYGGfoCBgIB+f4KAloB+gX5+fn9/gHuBfYF+fYJ+goCCf4B+hH2AgYB+g36AgoGAfISAgoB7goCBgYGDgH99gYCDgYB/gH+BgIKAgICAf4KBg3+AfoF+g4CDgYKDf4GAgIGAfn5+gIKA
gIKDgIqEgICAgoGAgYCAgIGCgIWEf3+CgICBfYGAgYF/gIGAgIKAgYCAiYB/f4CAgIGAf4GAgoCAhICAgIJ+gYGAgICAe4B8f4F/f4CAhX6Bf4KAgIGBgIGBg4F6gICBiIGBf39+gXp+gX+Af3+AgH+AgHmCf32A
gICDgJCAfn11gXt+hIF3f4KAgIGAgX9+e4B+gH+AgYGAf3+AgoCAgn2GgIR/gYCGgICAf36AfYGAfoGEgH98eoJ/gX6AhICFfn+Cgnp9gIB/dYKBgn+DgH6AgH9/gYOAgHuChnyBgIJ/gIKEgIB9hH+AgH6Bfn6H
gYCAgYGIhH+Bd36BgH6AfYCAgH9/gHt/g3+AfX6AgH58f397g32AgIGAgH6BgYB+gH+AfXuCfoCAgICAgYCBgHaCf39/e4B/gIGAgH56f4KBf4B/gH+AgICBgYB9fYCBgIKDgX96goKAgICAf4F8gIGAgYB/gIF/
gIB+fnyBgoCAf3+Cf4KAgYiCen+Af311goOAfnyBgX2CfYKAf4N/gH57fYGAf357gn6AgISCf398gIF7foCBf4OAgIB7gIGAgoiAf3+AfH+Cf39+fHeAf36Dfn+Dh4CBg4CAfXiAf4OBgH1/gX+BgHeCgYGEgIGB
hn+Ag3yDgYODgIGAgXd/gICHhICAgX9/f39+g4WAf4F/fIOAhIB/f4CAhIB+goCAg3+DfX9/foKAe4CAfoCCfoB2hICAfn+Fh4CBgICAgICEgIB/gICAhYCBfX2AgIKAgIF/gYGAgX6BgIGDgYCAf39/g3yAg4CA
gIJ+gYB+foB+gICBfn5+gXd/goCAgICAgn2DgICAgYOAf4R/foKAfIB/gH+BfoB/fYB/g4CAgICDgH+AgIJ/goCAfICCgYKAgIF/g4CGg36AhICAfYGAgYCBh4B/gH2CgX+KfYCCf4B6gYWCfoB/gH2AfYJ+g4CB
eXiAf4WAg4SAgX+JgIB8gIB9f3yBgYKAgIGAgIN/g4CAgICAgICAgICBgIGVgH+AgYCAgoB/f4B/fnx+hoCCgX2CgIWBf36Af4GBf4CBgIB6gH9/gICAgICAgIKBhIN/fH6AgIB+gHl/h4CCgYGAfnZ9g32Cf4h+
gYCBhYJ/f4CBgIN/gHx7hYCCfX+FhYaAgoB/foV8f4CAfn6AgICCgoGAfIGCgYB9foCAgICAf4GCf4B9gnyAf36AfHeAgIGAgXyAgIqEgIKBgYJ/fn+AhX9/f4J/gIGBf4GAgIKBf4CBgoOAgoJ/hHmAhICGgIB6
gIKAgn+AhoKCgICDgH6Af4GDgIB+gIGHeoB+fIV/gIGDfX6AgoCCfoCBg4GIgH6Afn58gIB/gIB/gHiCe4F+g36AgoCAgH6AgIB9gn2CgH6BgoB/foB2gX6BfoaBgIh+fX6AeX+AgH6DgISBhIGEen2AgoN+gICT
gH6Af4B+gICAf32Afn9+gIJ9gXmAf4eAgH5+gIGBgX+DgICBgYCAg36BcoCAgIF/hYF8dIJ6gYB/gIF9ioCGgYSAfnqCf4F+f4CAf39+gIJ8e4B9gIGBf4WBf4CAgYOAgIGEgX+AgICHe4OBg3+AgoGAgIJ+hH6E
gIN7foV+gHGAfoGAhIGAfHyAgICAgH+AgXx+gIGCgIGAg4GChX6BfoCAgoCBgHyAgYmAgYN/gICAgH+BgIB/g4CAgICBgH+AfoGBgIB/foWAgH1/gICAgIWCgn93gH2AfoCAfYGAgH54goOBgIKAgICAgIKAgICB
gX5/gYJ+gn9+f3+IeoSAgH6Af4B/hYF/hH+CgIF9hICAgIKAgIB/fXx/gIGAgIODfX6AfnuBgH+EgX99iICAgH99gYKAgH2Ehn+Aa4GBgoN/g4GBgX5/g4CAgoCBgYCAgYCAfn98gYCAg399gICBgXiDfIJ0gIB/
cn97gH55f3+BgXyAfX+AeoGCf4CBfoGChIF/fYB7gXyAhoJ+fn6AgH+Cf35/gYB/fYB/gIGAf4CBfYGGgH+AgIJ/goaAgIR/gIN+gICBfoOBgH9+fX97f4CBgH6Ag4CAgIOAgICAgIB/fH6DgX6AfH6AgYCAgIKA
gX+CgX+AgIF+gn1/gYCAf4CDgICAgYB/goCAgICAhYF/goGBgoCAf4CAgn+Cfnx+gYB/eoGBgoCAfoB/fn+BfYB8hYJ/g4F1gYCAgIB/f4F9gIJ/f4R9fH98f351gn6AfoCAgYB/gYeAf4CAgIF8gICChYGAfoKE
hoB/gX2AhIGAfICAgoGAfICAgYB9g4d/f39+d4CBgYB1gYCBgIaEf4WBgoCCf4GAgX+AgICAgIKChICBgIJ8gIB/gHp/gIF+gIB/goKDf4J+gn6AfICAfoJ/gH+BgIR/gYB9f3+AgH6BgId/gYJ+f4CBfYF+gH+A
gH6WgISHgIJ6gYOBg3+Hf4F9gYCAgICAhH+AgIKAjoOAg4B9fnx/f4KAgn9/f4CAgoCHgX59fICAf4CCgIB9gIaAeYCEf4GAeYF6gIaCgYCBhn+BgH6AgoCEf5B+g4ODhICFe4KEf36Df4GAg35/gH9+gICGf4CC
fnuAfYB9g4GEgIKAgIGAgoJ/goCAg4CBgICAgICAg4KAfYCDgYKAgH6BgISGgYKFf4CAf4B/gIKAgoB/fn+Bg4CBjIB+f4CDgoF/fn1+fYKAgoCAgIN/hnx+gH98fm+BgoB8gIF/gIKAgICAfH1/gICDgoCAfoCA
gH1/gIB+gIOAfYSAgoF7goGAgoN+goB2gH18gICAgIGAf3+CgH16fXyAgICAf4B/gYCAf4B+fIOAgoCHgIF/gH+Af4KAfoGAgX99gX+DgYB/iH6AgIF9gICBgH9/fYCBgYCAgIB/gYKDgYmCgIKAioB/gIOAgXiA
goCChIF/gICCgICAgH9+f4N+f3t+gH6BgYGAhICAgIF8gX9/fYl+f4KCgIGCfn6Ef36Afn+BgoF7g4J+foF+g4KEgIOBf4CAfoCBgoF7hICDfoOAfoCAgH6Ag354gIJ+f3yAfYCBgIaBeoF/gH+AgXiAfX6Dg4J8
h4SAhoCAg4B/g4J5gIB+gICAf4N/gICDgX9/foOAgHyCeH+BhYKAgICAgH6AgYGBgIOFgIGAgH6AgIKAfoF/eoCBgn6AgICBhIGAgH+Ag4KDfnx/hIB/gH6DgIiAgIR/gYCOgn9/gH2Bh3mAf4OEf3+EgIB/hH6G
foCAgIF3fXx7goB/fX+AgHyBhYZ8gICAgHqFgYGGhnyKgICAgIJ/iYWAgIB/eIKAgICBf39/g4GAhoGBg35+gHmAj32Af36AgICCXICAgIGNf36AgICAgICBgH+Af4B9goSBgoKCgIZ/gIWAgoB+hYCBhIB9hHx/
fYGAgIKCgICBgoSBfYCAgoGBfH+GgoBff4CCgIV/fX6AfYCAfYKDgICAgICAgoB+goGAhYCAhn2BgHp+fniBgH2EeX6DgICAgIB/gIB/f4F/f4R+g4CAgH+AgoCAgICAgICBfYB/hX+Af4B+gHuEfH6EgICAgH6F
gH9/f3+GgICDgIB/goB8gICDgYB/fYGBgICAgoCAgIB6gYiBgH5/f4CCgIKBgH97gH1+gIF6goCDgICBgoCAgYCAfIB/gYF9gIJ/gIGAgIB7fn6AgoB/gIF+fn+AfICAfoB+gH2DgoCAgH9/gX+Ah4B+gICAgIGA
foF/gYB/gIZ+fn59gH9/f3qAgIGBgH6BgH9/gH5/gIGAgXmAfoJ/gICEgIB/f4CAgoB5f39/eX1/gn9+g4CAiYCBf4GAgYCCgHyDgX+Af4V4gIF+f4F/gYGAgICAgH+EgYB+f4B+gIGBgIGDgH6Bdn+CgIKAf4KA
fn2DiIGBf4d8hX2CgHuAgX6AfoCAg3qCe4CAgoGAfoGBgX6AgoR/hIGCfYGAgIGAfYKAgIB8gYCAgHx6gYGDgH+BgICCfoCDgICCg4CAgoV/f4GAfH+Dg358gX2Bf4CBgICAgIGBg4N/foGAgX98gIV/f3+AgYKA
f3t/gIB/f4GBgIF8fn+Bf3+EfH6AgIGAgIOAgYGCe4J+gIB8gYGAg4KAgICAgIKAfYB/f4GAgICCf35/gHyAf4CAf32Dh4CCfn+BgH+CgXyAgH2AgICAgICAg4GAgHqAgIGAf3+Ac35+gIGAf3+AgIB/gn5+gICB
gIF+fH+Af3+BfYV8gH6BgIB9fHx/gIGAgoWBfYJ/gXOAiICAgHuAfXx8gICAgYB+gIB+fH+CgoCBf4iAf32Ef359gICAf4GAgoGAgICJgoCBgH6AgX1/gISBgYJ/f4OBc35+f4B9gIGBgIB/fH6Df4GAgoCBeoGA
gHyAhIGAgn6CgH6GgoKAfICBgYODgIB8hYCAgoSCgIGAg3+DfX+DgH6DgX59foB/g4CBf3+BfIF9foGAgoB+gYF/gIJ/f4CBgIGBgHeAgIB+gIGAgICAfn6BgICAhIGBfYR/hYV5fn2AgYB/f39/hICAgYKBeoCA
goB+gIB+f4CAgIGAfYCAgHx/f4OHgHuAh3+AhH6Af4CEgH+AgH97gICBg3uGhX6DgnyAgICCfH6AgYCEf4B+h4CAgIGBgn+AfoN+fn59g4F9e4R+gYOAgoGAfIOAgH5/gIB/gIF6gH6CgYeAgYKBgX+CgIZ9foGA
gIGNf4CCgHyAgICAg4B/hn6AgYCAgYCAfYKCgISBgYB8d4KAfH9/gIGCgIGCgYSBfoV7gICBg4B/gICBgIF/iIB/g4OAg31/foh/gYCBeoF/goCCfn+AeoCAgH5/g4V/gICBgIGAf36AgICAf4B/goCAgISDgX+A
g4GAgH+AhH2DhICAgIGHh4B/fICAgYCAgH+CgYCJgICAgICBgIJ/fYSAgICAgIB/g4CCgHuCiYCAgIB+gX5/hYB/e4R/foCCf3yAgYGCgH9/hX+AfYCDen+Af4CDgIJ4g4CBf4CAg4CCgX6CgYB+gX+EfoCAf4F/
gICFfn99fn+AgoGChH+BgYFqf4CBg4KEgICBgYCCgYGFgIGAfoGAfYB/gIKAgX+AgYB7f4B8gIF9fn+Bg4CAh4B/goB+goB/gICChX6Cf4B/gH59gYCAfoB+e4B9gnyAgYCAf4KBf4B+gH5+gIiAfYCDgYOBgYB/
fH6BgICEfH+AfX59foCAgIB+gH+Ag4J7foB+bYGAf4CDgoB9gXeBgIB9gH+BfX+Cf4KAgICAgIOChoR9dn+Bf4F/fICAgICAgH+BfX6AgH5/f39+fX9+gIKAfoB/gn6GgYGBf3+Af4J/gIGAgICAg4GBgX98gIGA
gIN+hICAgICAgH9/gICAfoCIg4GGgH+AhoSAgIB/gneDgH+JgoCAgX1+hH18gH+Be3+AioN/fYGEfoB/f4B7gIOAgIOAe4CAf4CCgH2AgIB/gICBfoB+gHqBg3+CgoCCgIKBgICBgHuAe4CBgIF9f32AgICEgICA
f4GFf32BgH6CgIGAh3N/foOIgISBgHyAfoCAfYGAe4CAgICAf3+AgIGBhH99gIOAf4B8fH6AgIB9gIGEgIJ/hH2AgIB+gIB+gHuDgYaChoB/gYF5gICAgYGAgIB5dICAfYaAgYB/e3+Cint+gICAgH6BgYqAgH6A
g4iBgIN/gn6Agn9/foF/f4SAgH+Af4CCf36AgIGAhH+AgoGCgX9/foCAf4F/gXx+g4OBf4CCgH96gYGAfoCAgIOAgIKCg4CCjoB9gIKBgIV9gX+Af32BeYKCgoKDgYCBgICAf39/f4B8foOAf36EgICAgISBfX6A
gYCBgIB/foGAf3+AgX+AgX+AgHyAeoJ3gn5/gHmAgXx6gYKAhIGCfoCAfn2CgYGAg4B/gIOAf3+AgYCAeoSBgH6AgoGAgH9/gYB/gIKAgoKAf35/f4CAgoN/gICAfn+BgoN+gX2AiICAf4B/gX5+gYF/gICAfoKC
gX1/f4B7e4F/gH+GgYGBfIB/gYB6goGBg4CAgYB+gIOCgnt/fYCAgICDgn+Af4GEf4B+gH6AgX59f39+gYGGgn2ChYJ+f4KBf4CFh4V/goJ/eoOAgoB/e4F+gIB+gICCfnuCiXyAgICBgICBf3+BgH+DgIF/gH+A
gYCAgIJ+gYGEf4KEgYB7gICBf3uFf4OAiX6AfX6AgICAgYF+gIB/gICAf4aFhICAgIB/f4CAgoB+gIB/f4CAgIN/hoCAgIGBfYKBfX+CfoF9fYCEgIB+fn+AgYOAhICBgIODfn2FgoGBf3yAf4GBf4B4gHyAfIF/
gYd9f4GAhIF+foCBg4CAh4CCfoCAgIZ2gICAgIB+f4CBg4B8gIB9f4J4gYF+gH+AgYCAf3+BgICAeIF6gnyBgId/f32AgHuAf4CAgX6Cf4GBfH6CgIOAgoB9e36AgICFeYWHfYB9gYGEgoSAgX+AgYB+hn1/gX2A
f4GCg4CAgX+AhoCAgImCgn+Dd4CHg4B+iICCf35/gY6Cg4CAf4OBgICAhoJ6g2aAfoB/eoB8gH6AgICCg4N8f4Z9fIR/gIF/g4OAeYGBgIGCf4CAgYKAgn6BgH6AgIJ/f39/gYGCgH6AgIB/g4CBf36CgYCCgICA
gIGAgIGAfoB/gICAe4B5foCAgH6GgX9+fICBg4uDdH+AgX+AfoGAg4GMgIF/gICAe39/gIKAfX98f4B/gIOBgICAg4B5gX5/gH98gH57gYKAf4B/f4CBf4CChYCAgX6Af36BgYCAh4B/f4iAf4CCgHuAgoF7gHqB
g4CAhIF9gH9/gICFgIB/g3+Af3+AgX+BgIWBgIqCgX+AgIR+f4J+f4GAeoCBhYCBgX1/fXuAgICAgH+Af392gICDgYCCgIB1gIWAh4J9foCAgH6BgXt/foCAgIGAf4SAgYCAgH59gH2BgIB+g4CAgIOBgIJ/gICD
gICFgIKAf32AgX+AgICAiYB/foCAjX6BgIF3gX9+gICAgYCAd4WBgIF9g4GAfYGCfnp+hH1+gX+BfoF9g4KBgH5/iX2AfoB/goCBf4mAhYGAfYOBgICAgICChIWCeYGAgIKAf4CFgX5/gYF0hoF/foCKgIOCgICA
gYCAgYKCeH5/gICBfYCAfYF+goaBgH2BgYCBgIuAgIGAf4GBhYB/gYV/gIt/gH6MgH98eX2Bg4SAgIB4gIB/gIJ+gYGBgYCFfIF/fYGCgIKEf3+Cg4J4goB6hIOAgISDgICAhIGEeXqAhIB/gIB+f4GEf4F8gn6C
gHx9fIGFgn6BgoJ/f4OAg4CAgH+DgICCgIB7f36BgoGYgICBf4CAgYF8f4WAf4B+fYF1hYSFgIGAgICAgYGAf3+CfoSAgIB6en6AgX1+gYCAgH2BgHuDgYCFgX+CfX2BhXiBgYCBf4F/gIF/gHyAgICIh3+CgYCA
gHt+gH99gH1+gICAgICBfn19gICBfoCBgH6AiIGAhX9+foCAgIF/h32Cg4CCgH+AgoOCfoCAgIiAgIGCeXx/gYB/gYCAgICCf32GfH+AgH+DgIGAfIOAf4CAgICAgICAgHx/gH6BgICBgIB/gnyAgIGBhICDgICC
gICAf4CAf32AfoGAfYGAgYCEgYCDfoKAgICAfn2CgIGBfoB8gIR8gYJ/hH+Bf4SEgICAf4GAgYGBgIN+gIGBf4CBgISBgIJ+g4CBf4CCf3+AgH5/gIJ9g4V5gIGAgIiAf4GAfoKBgYF/f4GAgYB/gIB/gYCCgYCA
fH5/gIJ8gYKCgH6CgISLgoB/hYF+gIB+foCDgX59gICDf36AhYOAgIJ+f4B+h4B8e358goF/f4F/h4CAgYCBgnx+gH2AgH59f4d9fnuKgIGBgX6AgoB8gIF/gX+EfX+Cfn5/hX6BgYF/foKAhICHgYCAgIGAf4Z2
gISIg4F/gIGAgYOAgYCBgoB9fYOCf4CCgYB/fn1/fYCCgH2CeH9/foKAgoB+goB+h4iAgIeAgIKAgYCAgIR+gIGAg4CDgH96foGCfH+Bf32Af4J/foF/gIOAf4CBg4J/hId+gH59f4CBgYKDfoZ9fYGCgIB6gIKA
gICAeYOAfoGIhYSBfYCBf36AfH5+fYGCfoGBgYCFgIGEfHx/gX9/f4CAg4B/foWHf3iFfoF+gYCDhICCgJV6f3+AgICAgX19gH9+gH+BiIGAf32Bf39/foSAgICAgIB3gIGBin2Af36GgYKIgnx+g31/g4CAgX6A
fX6EgoB+fYF9gH+CgYJ+fYGAfX58f4CFgIGAgH2Agn99gICDgH+AgH1/gIKDf3+Agn9/gICBgICBgH1/gICSgIGDgn56gIF/g3yBfYCEhnyBeoCAhoGBgYCEgoB/gX2BhX9/hIB/gYB/fYCBf4OAgH2CgIR4g3+C
f4GAgYSBgn5/gYJ/foCAhICCgoJ/goB/gX+CgICBf4OAf3x7gICBgIF/f4J+gICFf4CAhIZ8gYCBgoB/gYB+gICAf3+FfYJ/gnyAgICLgYB+gIOBg36AgH+AhIGAgoGCgIF+gH98gH6AgICBf3+AgIB8gICCfoCA
fIF/fn+BgYeBfYCAgYCMfoB9fH2AfYGCgH6AgH+ChIOGgnyDgHyFeYB+gX+AgYCBf4Z7doB+f4GBgIGAgX+Af3qAhICBe35+gICBfYOCgIGAfoCAhIGBgIaAgIF8fYGAgIB/fH+FgYCAfYF6e4B+eoCAhH6DjH+A
g4B+hYCAgH6AgYCAgoGCgIKAgIKDgn+Df4CAgoB+gISFgIKBfn99gH2BgoB/gn6AgIN4gIN+gISAg4ODgYCAgoCAgX1/gICCe4GAgICBgIJ4gYGCgIaAjXmCf4N+fXyEgIGBfn6AgIGAgoJ9f4CAfoCAhICAgX9/
e3yAf4GCgYCAhH58gH6AiH2Dg4GAgIKCf36EfIKBgIB/fn6BfICAgH+AgX+Dg4CJgoF/gX+CgICAgHt8foB9h399f4CBhIB/gICAgYCBfYCBfYR9g4CBh4CAf4GAgIN+gHx9hoZ/gIGAgICAgHZ/gICBgH+AgH+C
gIR/gYB/hHuGgXuAhYCAfn+EgYCAgH9+f4J+f4KHgoR+gYCBgoCCgoKKgIGCfn9/gn6EgH+AgYCAfoGAgYWAf4GCeH99gYOAf4CAgICAg3uAgICAg4B9gHx+fYB4gICCgICBgIKBh4CGeX6BgX2AgIGAgICAgICA
gICAf4mAf3+EgoB/fYGBfYCFgICBf39/eoCAf4SAgIJ+gYB/hX2CgX+AgICAgH+Cgn9/goKCf4SAgn+AgH6AgYCAgICAgIGBhIOBgIB/gYB/f4OAfXyBf3+BfYCAf4CBb35/gYGFf3+AfYB9g35/f4CBf4KAgYCA
hH6AfXuBgIiEfYJ+fn+Cf4CAgIB/gIR+gH6AgH+AfoCAgYB/gICBgoGAgISAhH+HgH2Cfn6DgYaAg4CBgIB+gYJ/gHyAfYB/gICAgYB/hIB8gICAf2Z/gn6EgHB/gIKHgH+Bf4B/gICBgIR/i36AfIB/gIF7f3yB
gH6AgoGAdH99f3+AgH9+gYB/f3+AgYGBgIGAgH+CfoOCgH+AfX6Ef4GCf39/gYCAgICAgYCBgIF/foF/gH98gH9/g4B8gYF6gIF/fYCAgX5/e4GAf4GAgYGJf3+BfIF/gYSKgIB/gIWLgoJ6fXiBgIZ+gYB/f4CC
fn+AgICAgIeCf31+d4GDgYCCgYB+hIGHgISBgYGAf4GAhYOAgYF/eoeAgH+Agn54gX58gIF/gYCAf3+Ag35+gX5/gH6IgH2AgYGFgICDgIGAgXx9foF+foB+g4CAfICBhYF6gIGAg3+HgYCDgYCAeH1/gX5+gIKA
gXt/gYSAgIiAgICDgnx/f4CAgYCBhn+Dg3+Af4GAf39/gH99gICAhIB/fYKBg4CBgIB+g4KAgICAg4GAf4B/gH6Bfn6Df399gIF/gXuAfoCCg3WBgX+Bf4CAgoGAgHp7f4B/f4OAf4CAfoN/fn2AfoGAgIKCgIB9
e4OBf4WAgICCgH+Ag4B8gYGAf32Af3+Ae4CAgH18gYmAgIGAgH2GgICEgoB4hH5/gIGAgYCAgX+AgYGAgH1+gIF/g4CAgIKAfIB4gHyBgIZ/fnyAgIGBf4CCgoGAgIB/f4F8foCAf4J/gIB/foCAgICAgIGEf4B/
gXx+fYCBfICAgICChYR+gICCfYCCf4CAgHyAgICAgYCAfIGBgYCAfICAfoCChICAfoOCfXyBgICAh3+Af3+AhIB3g4KDgIeAhoB/f4CAgoGAgIGCgICAgYaBhoJ/gIJ+foCJgIB8fICAf4B+gYKAg39/fYGCgX2A
gYB8f4KCfoCCfn6Afn+BfoJ8gICAgoCAiX6AgYCAh4R/f4CBgYJ+gH+BgXOCg4V+f4B9gIB/gIKLfYCCgYKAgoB9goCBgICAgHaAgH+AgIiAgIOAeXiCgICAgXmAgX1+gYKAgIB/fn2BgoGBgICAgH9/gH98fn+B
gH9+fH9+f3+Be4F8gICAgYCAf4B+f4KAgICCg4CEfn+AfoCAh4CBgIF6gIOAgICAgICBg4B+hYB+f35/gX6AgoR/f4CAfoB/gICDgYaAgH98gIGAfoCAhX9/gH6Ehn9+gn2Agn+AfoCAgIt9gIB+fYKDf4KAfnaA
goCDgICAfoB/gIODgYOAf4CAf4CAgYCAhH+AfICBf4GBgX5/f398gIGChYGAgIKCfICAfn6AgYB8gICAf3+Be4CBgYF/gIKAgIGAfXqAfYF9fn5/g4B/gIB/f4F/gH+Ag36EhYBlf4GAgX6AgH2BgIeBgIB8gIB/
gIGAfYCAfYOAgIB9gH+AgYh8g4GBf3+AfnV+gIODgICAf4GAhICAf3yBgnyAgYCAe4B/f4B9g3+Ag4CBhH96c32AgId+gYCCfICBg4R8g4Z6goF8gH+BgXeJf3yCf4CAg4GAgH6BgIB/foGAgICCfoF9gIB/gIB/
goCBhX9/gYGBf4GDfnt/gX6AgICAgISAf4CAfYB+iYB/f4GEe4B7goB9fn+AgHqAgIB+f4CBfoB+f4B+g4CBj39/gId/gHyAfoGBhICDgIF+fnyAgX96gISBgX9/g3+Agn+AgICBgX6BgoGEgYB/gIB7gYKAeIB/
hYCEgYGBhn1+f399foB8gn+AgHyAfnuAgH+Af4KAf4CDgG5/gIOAgICBgIB7fYB+d4GAgX6Af4F+f35/gYOIgICBk4F+gIGCgICAfoGAgX+Cf3+CgIGBfICAjIB/gH5+gICAgoGAgICBf36Ge4CAhYF7f4OAgHt+
gIF/f3+BhYSAfYGCfn+AgoKBgX+DgIB/g4CAf4V/gYCBf4CAg4KBgHWBgH1/gYGBgIOAf4CBgn2AgYd+gIeAgoOAf3+BgIeBgISAhIF/gYKAf3+Ag4R+f4F+hIOBg36BgIOBgn+AgYF/foCCeoCAg4B/f4R9goCA
gH6AgICEgIKBf32Af4B9gYCAgIiAf4GAgoKBfoGMgYCAf32Afn+Af3+AgIWBdIB+koCUgn6BgIF/eYCAfX+BgHyBgISAfoGAf4GCf4CAgYF9f35/gYCBgYCAgoN9g4B/goB/gYGAf4Z9gICAgICAhH+Cf3h/f4CC
fYCDgIGCgnmAfn2AgH+AfoCBgoCDfYGAf4CCfoV6gICBen2AfXmAf4GCfoCAg4CAgIGJgnuAgH+AgoGBhIOAg4F/gn59hH6GgYCAfYCDgH6AgYCAgoCAhICAfoWEgn+AgX5+gICBgoaBgIGBgn6Ag4WEfYGAgICD
gICCfoOAgICAkn6Bf4B8gX6AgICBhYB/gIGAeoCCgHyCgIGBgHyDgH5wg395gYN8e4B+gIKAgX6AfYCAg3t+f4OAgn+EgIGCfX2AfYJ9gICEf4CDgHyAgIKBgH6AgISBfYKAgIaAgH6NfoSAgIOAh3yAfYCEgH9/
gYGGhIB+gICDgICCgIh9fH+AgIGAf4CGgHqAgIN+gIOAgoOBgH+AgIR9gYKAgYKAfoB/gH+CgIF/gIGAiXyRgIF/fX2AgYCDgIGAgYB+gICAgH9/f4GAgX+AgIB/g4F/fIiBgIB+gYN/goeCgICCgYGAgYOGgIGC
gn+AgICAgHyBg4B8gIB9gIKDf4GCgIKBgHx+gICBgYZ/f4GBgoCDgoCDj4CDdoCAhICDhXl+gIKCgYJ/gICAgIB/fYZ+gH+Af3x/g4CAgYF/gICCgISChoGBgH5+g32Af4SBgX+Cg4J9hn6Aen+AgJp/f3l9hICA
hH+BfYCAf4iAd36CgYB9gX6BgIB+gYCAfoGGf39+goKDgHyHgX6EdoCAfn6CgICAgYB8gIGAfYCGhYB7f4CAgIGAen+DgIJ/gIKAgX6AgXyAfnyAgoCBfYCAgH6AgIGFf4F+jIJ3gISAgYB+gHp/foJ2goKAf4F9
gn6Bf4CBhIN+gYWCgH+AgYCCgH1/gIB/f4F+f4GDgX+FgYF/g4GAe4F9g4F/gH+AgX99gX+BfoB/gIF/fnt4goB/g3yAgIJ/goCBgICBgH5/gIB/gIR+goSAgYCBgH6HgIGAe4eKgHuAg4GAgH6Re4GBf4B/gIGA
goOBgoJ+eIl9f4J9gIGDgX2BgYKBgICAgICBgICCgIF+fYJ+gIB9hoWAfn6AfYKAgoB/gYF4gX2Ahn58fX9/gH2BgYCAgIGIgHV+gICDf3+DfoCAgYCEf4GAfoGBgISCgYCBf3+BgH5/gX6BgIaBgn+AfXyCe3+A
foiCgH6Af4KAgH2AgXyAgIN/hYKDf4F/gIF7f3aCe32AgYCHgYCBf4CAgIKAeICCgYCEgXqGh3+AgICAg36Cg4iAf4CBf31+g4J/gHh/hYB6f4CAgYCAhIGAgYaAgoF/f4B/hH2DgX9/goB9hoCCgX+AgIB/gICB
f4B6fYGCfoCBfICCgH2Afn6AgICNgICAgX9+foCAgYGBe4B9f3yBgYB+gYCBf35/gICBgICAfH6AgIGAg4CCgICAgH6EgIF/gH2Bf4CAgoCEgIB+gYWBgICAgH6DgYB7f4B9hIR+gICAf3iDgH54f4B8gYOAgIKA
gIF+fYKBgYGAf3+BfoCAgICAgIGMgICCgIN/goCAgYKAgICBgIV8foB/f3yAgH6AhIJ9gIB+gIB9g3yDgIB9foJ/gICAfoCAgHuBgYCCgX5/gIF8gIGAgH58f399f31/gH+AgISEgIB9gHyAgYaAgICDgICBfn16
hoCAgICDg4FzgIGFgIOCgISAe3+Bgn18gICBgYJ5gICAgIGGgH9/gnuAgX2AgICAgXqBgIB/e4N+fYCAdYCCgYB/gH9+fn59f4GAgX+AgIGDhIB/gn+FgYCAgISAgIGCgXyAgICAgIGAg36Af4CDfICBf4CBg5B+
gYaAg4B9fYB8gH2Be4B7gICAgH+FgICAgICAfoGBgIB6hIGDgn9+gH6TgYCAgXx/goCBgH+AgICAgYKAfYCEfICFgICAgHx/g4CAgXuAgnqBfIF/g4CAgIGBgId+g31+fX+Af4B/gICAf32AgIF/gYCAgIGAgYR+
gIB8fYCAhYGAf4CAfn9+gYKSgICAf4CAgn+Ag4CAgIB+gXuIfn+Af4B/gYB/gn+AgHyBgHqBf36Dg4CBgoCAgYGAhH+AfYGAgH9+fnyBeICAgIF9gYKDfoOCgYSDhoSAgYKBgIF9foB7gICAgH+Ah4CCf3+DgISB
gn2BgIF+goB9f3uAgIGDgICAgH6BgYN/gImAfoKAgH1+gHmCgICBh4N/gICBgoKAgIiAhX+AgIB/gH9+gH9+fIGBgn6AfYCCgYOCfoGAfX+AhoKDgICGhn19gIB+gHuBfoCAgYGAeH50fYN/gHyBe4CBgIZ/f4CA
g39/gIB/goCCgnyAf3qBgYCAgIGAgICFfIKAlICFgH99g32Bhn99gn6AgH6GfoCAgIB/gIB/gn98fIGAfX58gYN/gH2DgnuAgYCChX2Af3qAgIB7f4CBf4KBg4GAfYB7eoB8fn+AfYSBfHx/eYF9f32AgH6AgH9+
kIB+gIGCf4KAgYGEfYOAgIaBgH+CgIGHf4B/gIKAf3+BeHuAgoaAgoOFg4B/gHaBf4KDf4CCgYB9f4N8fn6AgYCIfIKDg4CAfoCBgH2BgoB8gYB/foKAgIeAgIN9gICFgH+BgIB/gYCAgIJ+fYaAhHx/gYB/gH+A
gIWAgIB/foCAgIKAeIJ+hYCAg4KAf3+WgIGAgH2AgYCAgH99hIOBgIGCgIB+g4CCeICAgH9/gIN9iIF8gIKCgH1/gYCAfYCBgX+AfoSAgIKAgH+AgICCgoCGfn1/gICAg4CCgH+EgoB/iH+AgICCfn9/gH+AgIJ/
gICAgICDe4CBgIGAgoGGf4CAg4CEfn+AdoB9gIGAgXV+gYF8f39+fn+Ag4CAgIB/gICAf4J6f4GDgn+FgXyAgIGDf4CHgX1+gICAgIR+fYGAh4CAgICAf4OBf3+BfH2AeH9/eoOCgH+FgX+AgIKBgYeQhYJ9g4OA
fX+CgH5/gIKBgn+Bg4CCgIh/f4GDgX56goCCgH9+f3uAf3+Dfn+AgH6CgIKAgIGAf4B3f4CAgYB8fn1+gYN8gIR9gIGAgIB/hX+AgIB/gIGHgIB+gX97h3+Jfn9/gH99gIB/fX6Bh4GEf4GAgIB8g4CBf4B9gICA
gnqAgH2GgYB/f4aAgYCBeoN+gH2Cg4B9fIGBf4B9gIKAf35/g318gIR8gICAg3yAg4CAgIWAgnuBgoSDg4J+f4B/gH1/f4CBhoB/gXN5fn+BhIB/fX+BgICCgH9+gn+Cgn9/gICAgYCCfYCFgICDgIB9hH18gICA
gIGAgH+AfoB7f4CCgICAgIB+gH+Bgn+Ff4F/hoB9hoKAgHyAgIV+gYCBgICBgXp/gX+Ce4p/gH2DfX5/hH9/gIaAf4KAfoGAhoCBgIJ/gn5+gIGAgnyAgYKAgICFf4B+f4KSfH+Af32Be398gX+CgIKAfIGCe4KB
gX6AgH+Bgn2DgoCAgX99f32AgX+Cf4KAf4KAf4GAgYR+gH6BgYCDe314gIN7gIF/goZ/g3+BhZeDg4CAgIGHfn+AgYCBg39+foJ/gH+Bf4CAgIGCgH+GgIGGgICAgICHfoCDg3yEgH99gICBhIGAf3+Bf4KFgIKA
goKBgH+Af36ChYCBfIOEfnyAhYB/gICBfYB+gYCAgIB/gH6AfoaBgH+FgH+GfoB/gH+BgHt+gIB+hH+AgoCAhYGAgoCAgICCg3x+foCBgIGBgYGBgIOCgH+DfYGAf4KAf36Agn5/g4N7fnyAen+AfX9/fn+Cg4B/
gYB/gIN/f4GCiICAgoF+fIF/foOBg3+DeoKDfn6BhHyAgX+Afn2Af3p9hYBxg4F6gYiAfYCAg4CAgH2AgH9+hH+Ag4R/gYN9gH6AgIB7gH+Bg32Af4V/fISAf4yDfoOAgICBhISAi3t+goCAf32AfH+BgIOCfoCA
h39/gYOBf31/g4GAgH+AgYB+gICBgIGAgoR/f4CAg4B6fn5/f4B/f3+Cf4F8gIOBgH6Cfn9+gIB/goCBe39/gIGAgIF/gn6Af3+BgH+Df4J/f4GRgYCFgIB+gYGAf4GAgX6CgYGAg4B/gIWBgIKCgoB+gIB+f4F6
gHmCgISCgH2CgIaAfoJ8foGDgoB6gICAf4B/gIB/goCFgYGEg4B/foSEgIV1f32AgICCgICBf4B+fn97g315gYCAgH99f3qDf3eAfoGBgYCAf4GCgoCCgn6AgIGBfol/gYCCgYKAe4GAgH6CgH9+foCDgICAgYGA
gYN/gX9+foJ/gIOAgH2FfYCAgIB+foGFgoB/gYCHgIB7gICAf4B+gYB9f35+f4GMgod9gX2GgICAf36AgH5+f4CAgICAgIB/gX6Cg4KAgYCEgn9/gIJ+f4CAgIB/gICBgn+Bg3+Ah31/foCAgoyAgYCDgYOBf4CA
gIGAf3+Bf36TgYOAg4CAg4B7gH+AgYZ/gH+CgYCCgICChYR/gYCAeYWAgHt/gYmAfYCAgYB8hoCAgIGAgIZ9gIGChnyAfXyCgYB/hYCAioCCgICCgIKAfn2GgIF/f4CAgH+Af4KAe4B+goKAf36Ahn6Af3yBgX6A
gYGBgIB+fIKAgIF/hYF7gH5/gYKBf4CAe4CAf4CAgYOAgH6AfIiAg3uBgICDiIOAgH+CgH6AgYCGgICEgH6AgYKAgICBgYN+goJ6f4CBgYGAgX9/gH6AgH+AhIGBg4J8gYCAgICDgoCAiYKAhYKAgH6DfoCAgYp+
f36CfYB/foF+goN8gICAgYCEgIB+gICAfoKAgYF9f4GDgYF/f36AfYJ/f4CBf36Af3+BgIF9gH5/g3+Ff4B/gYGCgHyBf4KIgYB+gX+ChICBgYB/gYGAgICAfm+BgX+EgH+DgpeAf3yDgX+CfYB/fYF/hXt/goGA
fn+AgICDf4CFgXyBgIJ/g3yAgICAfYCDfoGAgH2AfYSAgIB5goKBgYKBe4CAfX+AhIF/hYB/hoCAf4GAgn9+gYGAf39/f36BgoKLgH5/hYB+gIGCg3+CgoCAcn97f4CAgYCAf36AgIB9goCAfoB+gYCDf4N/doeA
fX5/f39/f3+AgXqAhISEf4J+pXx/fXd/gIB/gICEgIOAgH+Af4CAfoCBgIN/fol/f4J/goCAgICCgH+CgH+BgX+CgIZ2fYB9goB9gIB+gYGAgYB9goF/gIB9fn+Bf4B/gIF/e4GDgIR/gHyAgICAgYB+fIB/gICA
gpaBen+CgXqFf4J/f4KAfYWAgXh/gn6DgoN/gICCg4CAfH2AgHyFgICBfoaDgISFg4eAgICBgIOBgH+BgISAg3+CfH6AgYCAgIB/d36AhIGQeoSBgn6Af4CAgoCEgYB/ioOCf3+AhX+AgHqBfoB/e3x/gYN/gYKA
gH9/gH+BiYCAiICEgICDfH99gIKAfYGAgYCBf39ygX2AgX19f3yAgIV/foqAfoCAgH9/gYB/gYCAgIB+gX+BgICAfoCQfoKAgHyAeX6BfoWAgH6Bf4KBgHyBd4eAiouDgYJ/gHx/gYCAfn+Ag4l/gYOAg4SAfICB
gX9/gIGAfoB/f4KAgIGAhYaBgH6Af4CDgX57gYF/foCBg4CAgH2Ag4CBhoOBfICBf4CAgH+Dfn6Af3yBf4CBf36BgH1/fH6DgYKAgH6DgH+AgIB8hX5+fYF8iX9/gYCCg4F/f4F/gIKAgICAhYCAfICAgISEgX+F
f4OBgIGAgoGAgIF9g4CAgImFgX+AgIGAgn+DiICEgX6AgH+AgIKFg4GBgYGBgIGAiIB/f4J8fH97fn+FgH+AgoSAgH2AhH+Nf397gX+AgIN/gICCgICBgn2Hfn1/fYKBgH+BfYB+fIR/foeAfYCBhH+DgX2Af4GD
f35/dIF+gn93gICAf4CAgIB/g356fIGBgIB+gYCAgIJ/gX9+gIWAeX6AfX+BfoCAgYB+iICBeICBgX56gYGAgICCgIB6fICBf3+AgH+AgICAgICCg396f4N/f4KCgICBf3+AgH5/fXqBfnmBgXV+fn+BgIR/gIF9
gH+GgX+AgICDg4KCgIB+f4KAfICAgH9+gICAgIJ+foB9goCCgYB/goB7gIGBgYF2gYCJhIOAgXuBgYCCfoF7gHt+hICCgIN/gX9/gX+Ae3+DfoCBf4GAgICAfXuBgIN5g4B/gH+AgH2DgIB/gH+BgnyAgIGSg4B+
foCBfYCJfXeEgn12gIGBf3+EgIODg4B+gH1+gH2AgIJ/gX+AgIF9gYCAgH1/eYCEfYGChnyCiH9+e4OEfoKAgn+Dh4CBgYCAg3+CgYeAfICBf4iAgX9+gIB9g4B/gYF+gIGAgH2AfoCAeoGAf4OAgn6BgICBgICA
gYCBg4GAgYCBgIiEgoB9gICDg3eBgoGAhoGAgX2AgYB/f4CAf4CEgoGCgICAg4N9fn+BgIGAgX+AhH9/g39/gIB/gX2AgH+Aen9+gH+AfoF6fn5/gH+BgIKAgX2Af4KAgX2AgIOAgH6DgIGBgIB/fICBfX9/gIB/
goCAhoOBgIR8goJ/fn9/f3+EfoOBgYB+f4N+gIJ9goSBf4CAhIiAgYCAh4mCf4SEfn9/hoGAhoB/f4OBgIOAf4B/gGp+hIB+hIKCgYCAf4B+goCBhIB/fX6BgICAeYCAfoKAgH+GgICDgH1+gIGAgIN/g31+gIGC
gn+AgH9/goJ/f4CDf4CAgICAfoGDfYB+gHiBgX5/foGAgYaEgIB5gX98gICAg4CCfH99foCAf4qBf3+AinuCgIZ+gYCBgH2AgYSAgX6CgIB/goJ/gX5/goOBgICAeYKAhoKCgYCFgIGDhoCAgX5/gIKAgoCAgIB/
gIJ5e4GDeoB5fYCAgX2Cf4h/f4CBfn5/goB7gX+AgYCAgICCgIGAhH9/gICBfYGBf3+DgH2AgIB+gH6DgICAf3+Af4N6gH6Dgn6DhXx4gYN+gIyRgH59f4B+hYB7gYGAc4GDgH19gIR+foKCfXmAgYGAgICCgH2B
gYCBi32Ag32BgH+AgIGAgYCAgH+AgYaEgYR8f4B/e4CAf4KBgYB/k35/gX6Af4Z+goOEgICAgH+AfYCBgYCFg3+AgYCAgH6Ad4F/gICBfn6AgIB/gnyAd4KAgH+EgYGFf35/g4V9fn9+fIOAdoGEgIB+f3+AfYCA
hXqAg4CAe4OBk4CAfoCAfYCCgICAgIOBe4d/f4GAgH6AgIF/goCAgIGDe4B8f4GBgICGf4F/g3x7gXuAkH+CgoB+gH+DhICAgICDhH6AgIJ/h3+DgICAgYV9gX6AhICAgH9/f4CDgoCBg4CBgXyBiIB8gYCAgX1+
goF5gIR/gIGEg4B8f3+Hf4B/f4CAgYGBh4GDgIKAf4CBhIB9e4B/fIKAhoCBg4CAgIN7gYaBhH2AeoB/goN9f3yAf4J9foB/fn+BgHx/gIB+f4B/gYiKioeEgH6CgYF/gH+AgIGAf32BgICAgHmBgIJ8goCAgn6A
f4CAgICAgoCCfoB/foCAfoB/gHqAgoCBfoF/f4B/gIB/f399f4CCf394gIB+gHmAf36BgIF7h4B/goWFf3mBfn+Ff4CBgICAgICSgISFgIKCf3t/gH+DgIOGgoF7gYCDgIKHg4CAfYB+g4CAfoKAgIOCgoCLgH98
gX5/gYB9gIB9f4CAgIKAgYaDf4CAfoCAgX+DgISAf4F/f4B8gIGAgX2AgoSAf4CBgICAgICAgXWAgYCAgH+BhX2AgH2AfoCAg3+AgYJ/gICDgH18f4CAfn9/fYJ8goCAhIGAgHuAgn+Bfn6BhYB/hoOAfICCgH6H
doN+fn+AgHt9gYWAfn6Bgn6DgH19gICBgH+AfYGBgH15gX96gXyAgICAgIKAgIGCfX1/f4GAgIGCgISAgIB/hoOBgIOCfn6Af4N7f4KAf36FgoCHfX2BgICBf4d9gH58gIGBgYCBfYCDgYCBgH2Ef36Pf3+AgIGB
j4F/gYGAgX58gIKBf4WDfn6BgYJ2gISAgX+AgoCAgYB/gIN+gn+Jf4N/gICDf399f4CCgH9/gIOBgH+FeYGBgICAfYCCgoF+gH2Af4B/gIB/gIOCfoSAgIN+gH6AgICDgYJ+f4GAgn2AiYOAfoCAgIB7f4CBfoOA
gICCgYGAgICAhISAgICBg4OFf4GCfYCCf36AgYCDhoiChX+AgICCf4CAgICBgoCBgIN+eYCFf32AgH+BeoCCgICBgIJ/gIB9gIOAgXx/f4h/h4CDgHyChX19gICEgn6BfoB8gYGBgIF8gICAg39/hoCCgIJ8g4KB
fIKCgH+Ae4CAgH5/gICDgIaAgYCBfoF+goB+gIF+gYCBhIOBg4aBgICCgICAgYWAgISAhHt/gX6GgYKAgYCAgX+BfYCDgIJ7gH99g4B9f3+DgIB/iICIgX5/e36AgH+CfoF9gH6AgICAeYOAgXyBf4CAgoCAfYCB
gIB8gn6BgYCAf4CAfH6AgIaBgoB/gHmCg4GAe4GBgIB/fX6CgnaAf3+AgH+BhIB/f3+AgIGAf4CAhoGGgIiCfYCCgIGAgH6HhoGAeIGAgIF+gIB+goGDgIB5f4B/foGCgX+AgH93f4WGgYR+gH+DgX+BgH6AfYSA
f4F+gH9+gH+AgoCAgH1+f3qBf3+ChXyBfX53goGBgoF9cnqAfIB+lYCAgICAgIF/gX+CgHqAgoB5gIGFfn1/gH+Cf4R/gIODgICAf4GAf3+CgH9/foN/gHt/mYCCf399gICAg4F/foCAf4CBgH2DhoCAgoGAeX+A
gYB9gHuDd4B+gX+AhoCBgIKBgYKEb4OAgIGAeoCCh3uCgICJg36AgICAf36AgICAfH+AgIl/f3V/gYJ/f4GCd4B+gICBfoR9g3+AgH5/gHqBhX2BgICAgIGAf4F5hIOIgICEgIGAgoKBgoCCfoN/f32DgH6BfICC
gH+CgX5/foKCgIGAgH17fYGAf4CAhIGAf4B8goB9e4KAgICBgn+CgICAfn6AgICAfYB9goqBhICAgoCAgH6AgoGCgICBgIB9gICDgH+CgICAgn5/hIKAgIaBgYF+gH9/gIGAgIGAfH+AfX+AfYCAgH2AgX+EgIJ7
gICBgIGBg4CCfn5/foKBgYCAfIR+hYqBaoGAg3+Af4CAf4KDg4B/gIOBgX5/gXyAgoJ/f4CAgIOAgIGAgICCgX9+fn1/gYKBgICBhIB9foCAgH57goOCgoaAgIV8fYB/gYZ+gYCAgX9/gYWAgYCFiICBgIGBhH5/
gHyBgICAf3x9fXyAgoSBfoCAhoCCi4J/fn57foF/f4CAgICFgoWAgH+DgH93gIB+gYCBgYCAgIB/f4GBf3+AgYB9f36BgIOAfoOBfoCAf4CFgoCAgIKDf4CAg4OFgX59gXt/gICCgIB7gIB8gH6AgICAgH5+hICC
hYCBfYCBgIB+g3+Bf4KAf4SAe4GBgIGAgYCBgoCAgICDgYCAgICAgICCgIKAhIGAgHx7gYCEgH9+fYGBf3x/f4CDhoCAf4SIfYN4gIOAgICEfn5/gX57g3+BfHmBgICAgYCBgICBg4OCfoCAgH+Af396gIB9fX6A
gH2AgYCAgH6FgIR/gICBgoCAfn+AgICBgICAgH9+gYWDgH+IgIGAgH+AfoF+f4B9g3yBgIB/gIN/f36AfX9/fYCBgICAgIB+foCAg4GIeoN9gIGAg4CBgIKAfoCAgIGAf3+CgoKAgIB8gH55f4CAgHmBf4F8gYN9
gHx9gIKAhHx/gYCBgYCBgICAgIB+gIB+gIOAgYCAgoB+gYJ/gH6AgH1/f36AfX+BgIB/fn+Bf4CEgIOAhISAgoCAfXOAgoB9gIKBgH1+gn6AgHeEgIF+gX+CfoGBgYB+gYCAf4SAgIJ/gICAgH6AgIGCgX16fnyA
f4GAgYh+gIF/eIB+gYF/gHuFgYV+gICBgYCBgH+EgH6Ef36Af4CDgH59gX2AfX2BgIKAgn+Bf4GAgICCgXuAhICAfoCAf4KAfoB/gH+CgoSEgYGBg4GAfX2Afn9/gX6AgIB9gYCCfoB+hoCDgIqBhX+Af42Ae4GB
gIB8gYB8gICFf4CBg4CEfYB+gYGDgX2DfYCBhIKAgHyAgX18foCBgX+AgICBf36Bf4GEgnyAf4CCgX2AgoGAgIJ/gIJ/fICAgn+BgICFgICAf4F8gIB/gIWDgHt+gICAg4CBf4R5kICEgIGQgH+CgIOBfX6BgH6A
fYB+goCBg4CBgYGAgoCAhoGAe3+AfYCAe4CBgIF+goJ+foGBgIN+gIB+f4CAgH96f31+gICFfn59h4V+gH2DgIGAf4CAgoGAgIqAdICEfHyAf4CEgIJ+eICAf4GDgoCDgHt+fn18goCDgH9/g3yEiYCLgX59hoOB
iH+AgoGBgYF/hICAgICAgYKCgX6Af39/f4B+gIB/fYCGfYCAf357fYOAg3+AgIB9gXyAgIF2gYCAgYGAgYB+goGAfIJ+g3yAfoB/g3yAhYKBgIGBgYGAf39+gIGCgoCBgIF7g3uAf4CEf35/fnh/gX+Be4CFgH+D
f4CAgn6AgIB/foSAfn+BfoB/gYOFgIGAgXx9gH6Af4CAgICAgoB/fX6EgYB/foOAgoB/f4CAgIB9g4WBf4GAf4KBf4CAfH58f3+AgH+AgX9+gIGAhH5/fX6AgH2Ag3x9hH6Bg4KEgH6Agn6AgICSf4CDgIB+gIN/
f3+AgoCAlX9/foWDfIGAgX+AhIKGeYCAf3+AgICAgHyAgICEgH+Af4J9gH2EgH9+gIKCgIB8goCBf4GAgIGAgICAgICAgIB/f4CDf4CAg3t8gH6Af3+Bf4B/gICAf4GAgYGBfoGHioCAgHyAgH9/gYF+gn58goCC
gYB7gIB/goCBfoGAhYB/e4CAgIB/gn+FgnyBfoCDgoB7gIN+gHyBfXt/gICAgHmCgoCDhIOAgIV/fn6AgIB+gIKAfoCAgIF/gYB+gICAgYCAgYCEgICAgICPgIJ6f4eAfYCBhIGAgoF9f3+HgoCCf4KCgYyAdYB/
gXqBgH6Ffn+AgIOCfX97f3+CgoF+gX+Agnx8hH9/goJ8gH6Ag4B8gH2FgH6BhIB3hn2BgICDfoCBgXyAgYCAgH2EeoCEhIN9gYGAf4J9gYB/gHqAeoB8gIB+gIB+gIKAgn9+gIKCgIF+f4CAf4B+hISBgIWDgoCD
gHuAgYCBgIJ7gIJ7gX5/goCAf3+AhICAf4GAfoCAgIKAg36CgoB/gYKAgoGAgYB9goCBgoB9f39+goCBhX19goB/gIGAhYGAf4CBfICAhoCBgIF9gn+Af4OBfYCGeYB+gIODh4V6gHeBgoOBgICAgICBgoN/gICD
gYaAgICBe4CCgnx3cX9/gIJ+gYGAgoOAgH1/gICAfoKCgH99g4CCgIB/f4GCf36AgYOAfoF+f4GAfn9+jH+AiIOAhX6GgICAg32DhH+BgICBg398gYKIf4SBgICBgIB8gIh+eX6AfoJ/goGDgYCCfoKEeX+AioCF
fYKAg3+Cf4SAf4aBgXmCfn6AgIB/gYF/gHZ/gHuAgICAgX6Bfn+Af4KCe4B+f4CDgICAhH+DgIGBgIF/gYaCf35/foCAgICAgX6BgH6CgICKf4OAZoGCfYN+gX9+g39/gYGAf4CBf31/lIB/goCAgH9+gIGAgYCA
gH6BgIGAgIB/fn6AgIN8iIGAgoF+fYCFgIN9gIGAgYGAgmqDgH6BiYB/gIiAgYF/gHqBgH2BfIB/gXyNgYB/gIN7g4CAgX+BgICBgXiAfXp/gYCBgn6Ef4CBgH+Bf4B9foCGgoKAgn2DgoB+gIB+gH+BgICBfoSG
gIF/goCBgIF+f4B+gYF/g3+AgYB/gYJ/g36BgYB9goOAgIB/gIKBg4iAfYCDf4N/g3+AgoB/gIGCfIF/f3+BgICAgH6NgoB/f3+AgIGKf4CAhn9+f4CBgYSBgH6CgIGBgHqBgHx/fX+AhYCAg3mFgICCgIKOdoN/
fn+CgIWBiHqDgYCAgYGAf4CDf4OAfn+BgYB/g4WCgIB8gIGAgX6CgGqAgX+Dd4CCfn+BgIJ8gYCAfH+AgICAfn+AfX+AfoCEf36AgX9+hoB+gIN9goN+fIJ9fYGCgIGAfoCHf4CAfn+BfoB/eYCAfX6BgoCAgH6A
gIKOgIGAgYCBf4JygIN+hXyCgICAgX+HgH+Ah36DgoGEf32CgH2BdoGAgIKAgYWAf3+AiICDfYJ/gH5/gH2AgIGAgH58gIGAgYGAfYCAg4CCgICCfo59f4F/gYCDgICAg3+AgIGIfoF9gYF8f4B/goR/gIKBfn+A
hYF8gH6BgXp9fn+CgIGAgIF9gICCfoB/f36EhoF9gYB/gYCAgnaFg4F/goKBfYKBf4J/f399gIB+iYCGfYKDfYGAgIGAgn+AgX6AgX1/gYCCfoCAgH9/eoB+gIJ6goCBfoJ8hoN8gIB9gYJ/gH6AgIF/gnyBhYl+
hIB+gn+Aen+CgHyDgICAfoODfoB5gICBhYx7fn2AgYWIgIB9fIN/gIOAgH6AgIJ/fICAhH+AgXuAg4CBfoR+gICAf3qAf3mChIB8eYCBgYCAgYCAgYF/gIB+f4GAgIGBgIJ/gIGAfICBgH6IgHyCfoCBgIB/hX2A
g4F8gH96gYCBf4KAgICCgX6LgH+GgIiBgIJ3fYOAgICBgICDiIF+foCBgIR+g4eAeX+AgIKBfIJ/goCAgIOBgX+CgIKAgXuAfoB8fX+BfoB+foCAgIB/foGDgICBfX2HgH9+f32AgH5/eXuAfoN7gXyEgYCAgIKA
gn6AfX+AgoCCgIN/goB+gICAgICBg4B+e4iAgYB+gIGAf4J9f3+AfoKBgIJ/gH6AgYKBf35/gpGChH6GgIGAgYGBgX6Dgn+Bgn59f3+AgH+BgoF/cIh+gICEgoCBgIKBgICAgoB+gIF/gIOAfoCCgIF8gIGCgYJ+
goOAgHyAgIF+g3iCgICAeoCAgX+AgIODgHSAfH+AhH+Cf4GBf4CDgIGBgYB7f4KBg4CAhYB/f4GAfYCBgn93f4KAfX9+gX6BfoCEgIF8gHmAgHiCgIJ/gIOAgn6Af4CDg4GAhYF/goKAf4CAgH+FgH6BhnyAf4KB
f3+Df4KAgX9+gYKDdoSDf4F/f4B8gYB/eoB/gH6EgH+EgoB7gICAg4B4gXiAgYB9foJ/gH9+gICAgYJ/gICAhnqDf3+AgIB/fYCAf3iAfn+AgH19e35/gIR/hIJ8gIGCgoGAhX6Cf3+EgX6Cf4CAfn9/en+Af4SC
gIB/gH9/gYCAgoOAgICDgIF8g4B+gH+Cf4F/e4GAgH+DgoGAgICBgIB7gIOAfoCAgIR5hH+Af3+AgH+AdYCAgoCAgIaDhoB+gouAgoB/gH6Af4CCf3yBfoGCgIGDgICAgICAf4GHgIaCgIOBgICBgICAg4GBgH2A
foB9gIB+g4OAfYF+hIGBgICFgX+AgYCAf4B6gICAgH97gICBf4B/goGCfneAf4R8gIB/h4CBfoCAgYCAgICAgH+AgIKCgH97f4B8f3+Ag4B8gICcgn6Cg4CAgIB/gIF9gIKEgXx8gIN/dYCAgn+FgYF/gICBe4CA
gHmLgH+DhHyBfX6Ag4B/goCAgIOAgHx+f4F/gICAg5mFg4GDhYCBfH6AfnyAhnyBgICAgoCCgIB7gICAgn9+goGCg4CEgICCfoCCdIB+gIJ+gIGDgH+EfYJ9gIGHgX+CfYOAgYB/f4B+gHyAgH+BgH+HgICBjIF4
g36Df4B/f4CAgH+AgYCBgICAhX+Gf4OAgICAgX+BgniFgoB9goB/fYGCgId/gIaGgH+BgoSCgYJ2foJ/e4CAgH6AgICAfn2AfICDfH9/gICAf4OAgX6AgICAg4iAgIeBf4B9gIB/f3yBfXx9gH1+gYB8gIB+gICB
f4GAgIB+gn+BgYCBf4OAfn+Ef3t/fYF8gYB/gIqAeXuAgIOAgYCAfHqDdYWCgH6AgICAeoCAgICBe4KAfn6AgYSAgH5/gIB+g3mDfoCAgH2BgYKAgIGBgICAd35+gH+AgYODgXuBgH1/gH+BgH+BgICBgYOAfYB+
gH97gYKBgIV+f4iAgIGAf3t9gXx/dH6AhYKAgYB/gIGAgICAf3+AgICAgICAg4GAg36Ag32AgX98gH6Bg4CBgIF8fnuAfnd/g4aEgnx+gICAgX+DgoKAfoKAgIB8foCLgISBgYB+f3x+gn9/f4CAgH6Af32AgoB/
gYCAgYCAgIGAgH6Eg4J8gnt/gX58g4CCgYCAf3yGgIB/foGAgH95gH6AgYGCfH6BaoKCf4F6foCDgoB+f36AgHuBgHuAgYGBgH6AgIGBgH+CeIB/gIGAfYGAfnyAf4GAhH99fICAgYCAgIGCgX6CgHyAe4CBgH6E
gICAe3+BfIB4gICBfYKAfoF+gXx/goGDfoB+gH9+fn5/gX+AgX96fX+AgX98e4B7f4GAe32Af4CBgH2Af39/gIKAhICBgIGEf4qAfX5+fXx+gIJ/goGDgX2AgoR9foCBg4CIgICCgX1/hoaAgICAgICAgIaAgoN9
gICBgIGAf4KAfoOAg4CAg4B7gH+HgHuBfYJ7gn+AgIODgIF/gIF/gYKBgH+AgoB/gn6BgH2GgoKAf32AgYR/fYCBgICAgoKGgIJ/gH+AgoJ+fYSAgICFln+DhIOAgH99gICBgIKBj4CBe4WBf4CAfYSAgoCAhol+
gX9/go+BgoCAgYCAf3t9gICBf4F/foCAgIOAgICLgICBgIKAhICAgH9+fn2DgIF+gH6BhX2AgYB9gH+Bg4F/gYCHgH+Cgn+FgYB/g36BgX6AgoCAh3+AgISCf3+Af4F9hIB/gYCJgIh+g4OBhYSDfn+AgYB+hIF8
fIB9gYCAgHyAgH2BgX5+f4SAg4KCgICBgYGBgIKBg4J/gICAfn6CgH98gYSAgIB/gn2EgYCDgIB8hX+AgYGAgIiBgoSAfISAf4WBf398fYOBgIF/gIB+gICEgH96g4GAgXyAgHyCgIWAfoJ/gIB/goGDfX97fn9+
gn+AgICAi36AgX+EfX1/f4B/goCBgYCAfn97hICAgICAgIF4f4KBf4CAhH+Af4CAf36EgI6Agn9+gYOBen+CgoCBgYCAgICCgoOCf3+AgYB/gHuAgH6Agn+AgIF/hICAgIGLfXmEgH6AgIB+gHuAgICCgYGDhYJ+
gH+Dgnd/gIGCfpaDf3+AfHyBgHuAgICEgIJ/f4CDgoB/gH6BhYJ/gH6AgIB+gICAgYCDf4F+f4CAf4GFgH9/gYCAgICBgHl7gYOAgX+BgXuBgX+AfIGAgYCBf4B7gIB+foOBgH2AgHSBgXd/gX+Dgn9+gX+AfYF+
gIB9gIeDgoZ4goKAgIR+f4CAfH+BgICBgYCBgoF/foOAfYCAgISCf4GAgH9/gICAfn9/gIKAgH6DfYWChICChoCAgIF/iICCgICAgoaEgICAgIB8g4B+gICAeYCAgYWDgIeAgICBgoN+gICAgYB/gZGAgX2EgIGB
gICDgYCAgIKBgH+EfYh/fJGAf3+AhH9+hoCAgYCDf3x7gYGAgX6AgYF+gICAgICAf398gICAgH9/hIGAf3+AgIB/gH1/gICBgH9/joZ/gH6BgYaAgH+AhYJ+gH+Cf4GCf3p+g4CAgH6CgICBhYCDgICAgYB+gYF/
gH6Ag3+FgYB/gH+CfoF/gH1+hICBhIB9gICAgYB/gIF+gICBgYGAgYCAiIF/f4B5hYKAf4N/f4B+foGAgnuAfIB8goOAhoCAgIJ2f4GAgYF+f3+BgIF/f4CAf4SAgIGAgICFg36AgoB+gICBgYGAgICAgYB+gYCA
goSDgYCAg4F0goCAgH9/gICAgH6AfoCAgIB+g2iAg4CBgIKFgoCAfoB7fn6AgH+BfICAeoCAgIGFgIN9goB/gICDeoSBf4CBd4CAg4N9eoSCfIKAfIGDf4R+f4OAf4GAf3qCgIV+gH+GgX2Be3+BfoCDf4KBgoWD
foCBgIB8eoB+gYGAgIF+gIB/gYKAgIGAf4B/g4CAhIGCgH9/fYCDhYB/gn9/fYSAgnx9f4V9hIGAgICAgYCAen99gICDf4J9gYODf4CAgH98gH+EgYCEf4J+f36AfIB6fYF+gIOAgICAgIGDgX+AgHt9gYCAgYCA
gYCBg4WBfoCAgX2Gin6CgYOBfYCGgH+AgIKCf4B/gn6Af4B9gYCAgIGChYCAf4CAf4CEfYOBeH+Af4CAfICAgoJ/f36AgIKAgHx8foCBgoCBg4CAf3yAgoCAgXiCgX+CgX99gIWBgX+Af4KAgX5/f3h/gHKAgICA
foGAhoCAfn+DgH59gH+Af4CAf4R+goCFgIGAgH9/hYCAf32NhIB/goCAgX+BgX2Afn9/eoGAhIGAgoF7f4B9gX+CgISAgIN9fICBgoCEfoKCgoGCeH2DhH6AgYN+gX+Bg3yAfn6AfXiBhH+DgIN+goCAgIGCgHuD
gYSEgH2HgYCAf31+e4CAfn2HgX6AgX9/foCCb398gIGAgoCAf4eAgYCBgYB/f4GCgH6Afn2Ggn9+gIGDgYh+foGEgH+Bf4R/gYN/gIGBgIGAgYGBeoKAgICAgYKFgYOAgYCAf4F8g4J8f4CBgIF8f4F+gYB8gn+A
hId+en9/iICBgoCAfnt1hYB9gH5/hICBf4CAf4B/e4B9h3mEf35+g4KAgX+AgH59iYB8gYB/gIJ/gICAfYJ/gHqCgH5/gIWBgIGCgH9/gICBgIJ+goB+gIN9gIB0goCCgYJ/gH1+gH+BgYB9f4B/fn2AgICBgIOC
gYCDgYCDhYKAgImBgIOAgIiAgH99gn+Afn+Cf4GCfX+CgYB8gYCBgICAgIeAf4CBfn9/f32BgoKAf4J8gICAgn5/gIR9gYCBgIV+gIGAgIGAgH6AgYKAgX+Af4B8gISCf4B+e4B/f4B+gICCgIGBfn9/gIGBgYCA
iIZ8goCEgIF+gIuAgn+BgIKAgX+BgYGAgYCGgH5+fYp+gX+AgX+AgH+CgH6BgICAgICCg4GDgIF8gICAfn+AgH9+foB8e4KAf4CBfICBgYOCgH57gYOBg4CBgIZ9gHyEhYCAgHuAgH9/gIB9foCIgICAfYB/gX6A
gICAgH6AgI6BgIF5gH5/gIF/f32AgIB+foCAgICDgYaAgICDg4SBiICAgH2Gg31+fYCCgIGDg36FgICAgICCgI+Cfn6AgXyDgIOAgYJ+gYCAiH6CgICBf4B+gIGCf4CAf4WAgHyBgn+Ah4B/gIB/fIB8i4CAgYJ/
gIF+g4CAgH6BgICAgoOEgYB/fX6AgIB/gH+EgH6FfYCBgH9/gICAdICAgIB9fICBg4GFfYF/gICAkH6Af3uEgIF/gYCAgIeBe4OAgYR+gIB+e32AgICBf4CBgHiAhY6AgoGAf4F6gIB+fYF+gX+AgIB/foCAgXyA
gYKAf36Cg4CAg3+BgoGAf3mKfneAf4B+hYF+gH2Bg35+gYB/gICDhH59g39/f4KAf32AfoCAg4CAfoCBfoB+iYB+gICCgH+AeoCCgH+Ae4WAfoCEeICFfH6BfoCAgICDhIF/f4Z/fYCAgIGAfoB2goF/gHyGgH19
eIGBe4KDgnt/goCFgoCCf3+BgICBgH+AgH6Af4CIgoKAgoJxhICHgIWCfoR8gX+AgoB/gH58gH6Ie4CAe4CDf4GAgICDg4CBf4CAfoGAgIGAgX+EgH+BgH+AgIOAgIF9gICAgIR/dYGAf4GAgICBhYCKgYB+f4CB
gH9/gIB9fIBugIF/gICDgX+Af4J/gIB7gIGBgICDfYB/f4F8eYCBgX+Bf3R/gX+AgICCg4KAfoWBgoB8hoCCen5+f359gYGAhX99goCCgX58hIGAhICBfYaGfoCBgYB/gX+AhX6Bf4GAfICAgICAf3l/gn2Cg4GK
foGClXt+goF+gIGAgH+DgX+AfoGAgIJ+gH2CgoOBiYKAgIZ/gYGCfoKBgICCg4CAgICEgG6BgIB7gIh/gIiCgIN+gIKAgX9+gH6CgICDf4GAgYB9f4J/foCAf4GGfIB+gICAgoN/gn9+gYF/gIB/gIKAgH+Af4B/
e35/gH97gX2AgHx+hIB/fYGAf4B8f395h4B/gIGCgIKAfn19f4B/f4GAgX2Af3KBgICAgICAgH19goJ9gICCgH+AgYSAgHyAfoGAgH+BgYCBf4CCf4GFfn5/f4CZf4GKgYGAfn6Ah4OJgIKAf4GAfYSDfICCgIB/
gICAgICCg4CCgIGGgYCBf4CBgYF/gIKGgH6Bf4CDh4SBgn96gH6AgH2AgH2Af4CBgIB/gH2Ag4CCgX+EfoB9g32Bg4F/goF/gHyAgX9+fX6AgICBgIGFgICBf4GAf4CBgH5/gIJxgH6AgYKFgYCAgoB5V4KAgICB
gYCCf3+Ge36Cf4J8hYd0gIB+gH2AfoKEgIB/f4CAgoCBgn97gH+AgIGChoGCgICAgYCAgIF+goCCfouBfH9/g4CAgIRzgIGBgYB9gIN+foCBgoJ/g398f3+AgICBgH+Af4CAgX6DgIOAfoCAgIN+hICAfoB7goCF
fYCDgYCBgICAf4GAfnx+f3+CgIKAgH+AgYB+gICAgICBhX+AgIh/f31+g4GAhYSAg4CCgoCAfoF/gH6BgIKBgYSCgYCBgoCAgYB+g4CAf4CBgICBfYCAgICBfX6CgYWCg4KBgIB/goKAgICCgH+AgHyDgIGBgH+A
gH+BgoCCgYGAg4F9fYCBgICCgIWAgICCgYCDgIZ9gH1+gXqAgYGAgYCBgYGAgn+Af4CAgH2BgIGAgn1+gIF0g399gHyCgn59gIN9g4B/g3+BgH6Bgn2Bfn+AgX2Gfn6BgIF+fYCBf4CAgoGBf4p/gICCfol/fn16
f4KJgH+AfoCBgH+Ag3uBfIWFf4CAg36AgIOHgIZ+gIOCgIF9goCBgICCgYKGfX+BgIB9gX9/gn57gIF+gICAgIGBgIGCg4CAfYR/gH+AgoB4f3+AgIJ/gIODfn+BgH9+gYB/gIGAf3l8hH6AgIOBgYCCgYCBgH2D
gICAgH+AgH2Af4B8g3iAfoCEfIB+fIKAgXuAf4F9fISBg4GAfoWCgH9/gn18f39+goB8gYSCgH+Cf4B/gICAioF8fYCAf3+AeoCAf4B/eYZ/gH6BgIB/gHqAgICAgICBfYWAgX6BhICBgniDgX+ChYWDgH9/gIKB
fIV/gIZ6gYB9goKAfn2AgH+AgH2Ah4B/gICEgIGBgXmDgn9+en9+gn+Ag3+AgICCfoGAg4CAgYGGhICAgYGAgHt/gX+BgIKAgoCBg4B+f4eAfH99gIB+fn2AgIB/f3x+f4V+f3+EgH99goB+gIOEg36Gf4CCgYB/
f35/fYGCgICEhX6Af4CAgH6BgoaBhHSCf4CAgIGAgH6Ag4B8foF+g4CBfYeHfoCCf4SAfYCAgYB9gYF+en6Af4GAgIB/g4N5fYSAgHqAgG53goCJf4GAgX2Ag4GAhn9+f4J+g4N9gIN+goCAgIB/gn9/gH+AfoCA
goSAfYB/gXyLfICBgICCgYB9f4CCgYCAgHyBhX6Bgn+DgICEf4B+g36AgH+AgIGIfnqDgoCAhYB+fn18f4B+gIB/gX+AgYOAfX+Af4SAg4KAgICAfoB+fn9/g4GAgoGAgHqAgH6AgYOAgYB9goB+hoWBfoKAf4Bz
gXOBhICAf4GAgIGDgX5+gn+Bhnx+f3+BgICBgHeCf36AgIB/gYCAgoCCgoSAgoCCd4B/gIGAfYKAgIGAfoCDf4CDgICBfoN+foZ6gH+BgIR/gH6AgH6EfoCHg3+GfoF9foCGgH+Bg4CAgIGAgYB7gICBgH6AgYCA
hH+EfoB/gX99g4GBiISDfX6Af32BgYCAf3+BgYCGfoCCg4CCgH+Afn+CfoCAf39/foeBgIOBgYB+gICHeHl+gICAfX6AgIGBgn2AgoCBfIKAgX2AfoGAlH+AhICAgH6AgH9/gIKAfoB/gICAhIOAhYOAfYJ7goB3
gX5/gH6AgH9/gYF/fX6Afo97f4CAf3+IgH1/gIKAg4GAeISAgH5/gYCAfYCBgoB+foCCgoKAfoCBfoKAe4CAgH1/eoCCgH5/gH2AgoKAgIJ/f359gIF/gIF/foOIf4GAgISBfYiBgoB8gICAf4CBgIB+gIGBg4CA
gIJ/fX+GgICAg4CAgH+AgIB9gH6GfICAfX+AhoCFf4CAfX9+gIOAgn9/goCDeX+Af4GAe4eBgYCAgYOCgICAfoB4goB/f4GKgYCAgYeCgoR/foF/eoB9fYB/gH9/iH+AgICAgH2BgH+Ag4CAf4N9gICBg4KAgYB/
foCAgIGAf4N8g4CDfoCBgIGAgX6CgHqAgIGAgIB+hX+FgICCgnp+e4aAfnyAgIJ/fYGAf4J/gIGAfoKAf3+CfIWAfoCBgIB+goCBfHx6eoN/gIGKgIqAgIWCgYGBgoGAgICCgX+AgICDjoJ/f4B/f4KAgICBfXyA
f4CCgH+AgH+BgoeCgH9+gICAgmiAgoCAgYCCgXp3gniDgIB+fn5+gYCAgIWAf3+KgICBfoN8goGDgYB/gIKBfIKAbH96gH9/fn+CgIqCf4CDgIGAf4B/foZ8fX+AhICAf3+Cf31/gYKAf4GAeoSAgH6AfYCBgISA
goGBgIJ+gIF/f4KBgX98f4CAgH6EfX+BfYR4gIOCf4CAgn2AgYCAfH+BgXqAgICEfHiCf4CAfn+CgIGBfX5/jYB5hIJ/gYGCgIGBhYCAhICBgX6CgYF9gIB/gIN/gIKEg4CBf36CfoF/goB/f4CCgH2Af4CBfn9+
g398gH+Ag4GAf4CAfXt8e4OAgIB/gICAlIGCgX9+gH+AgIKAe3+BgICAgH58gX9+f3+CfoCAe4CAfoB5gYGAh32AgIB/f31+goCAgoCAgYKAgX+AgIB/gIF4gH+BgICAd36AgYCAgICFgXx+eoCCf4GAfX6AfoGA
gYCEgH+AdX+Ag4CEgH9/fYF9goJ+gX+AgIiAgHqJgoKHgICAgYCAgYV/fX+AgYGAgH6AfoJ8gHiAgIF9gX2AfX+Af39+gIGAfIB9gIGBfoCAgH+AgICAfn+Bfn1+gICAfoR/dYN+fn9/foCCgoCAgIGAgH6BgIF/
gIJ7eIR8hX2BfICAgIN/gYaCh36AfYCCf3x9f4B/jX+Bf4B3fX9/gIV+hIGAgYCAgH56f3SAgX99goCBgH+Ae4CAfnyGgYCBgICCgIKAgIJ+gIB+gH2AgICBgIGBf4GCfoGBgYCEfn1/fICBgoOAgYN9gIaAfod+
gH6BfICBfoGBgoB8gIiAg39/f4N/e4N7gYKBfYh/fH6AgIJ+gIF+hIB/f4F+gIV+fIOAe4CCgHyFgYKBfYCBgoCHf4CDgHyBgIF/fX59g4B/f4mDgH6AfoCAg4KHfX5/gIN+gYCAgYCAgX+AgIB+hHx/goB9gYB9
foGAf4KBgIOBf4CAeH9+gn56f36Bf4CAe32BgIOAgIB/foCDgYCAgXyDgIKBgn+AeYCAgH+Ag4J9g4OCgICBgYOBgoGBgn+BgISAgIWEhIGAgIKAgIB+gn5/hIJ5gIKAgICDgHt+fX6Af4KAe39+fX+BhYCAgIKC
f4mAf4B7fYSEhYJ/g32Af3h/gnt/fn5+gH9/hIaAgIB9gYCIf4CBgn98gH6Ag4OCgIB/gn6AgoCDgYKBgoCBgYCAgIB/goKAgX9/f4CAf36Ag399g4B/gn+Af4CAgX6Bf4CAf3+Ad4l/eYGAgH2Af4CAgYCAfoGB
gIKAgYJ/gYGHf4GDfoCCgH+BgH+Bf4GDfn6CeX56gX9/gIB8gICBgICEgIGGf4GBfneAgn2BgICCgX6BgH1+f3+CgYaBhYCFgIJ9gIB/goKGgICGf4CBfYGBeoKAfYCAf4KHgYF/gX6Bf4GAgYCAgIOAgICBfoB/
goB/gIGAgoCAgISAfoB9fHyChICBg4KBgICAgoB6gIF+gICBe4KAfn5/e4CAgH6CgICAhH6Gg4GAgIGAgYB/gISAf4CAhnWAg4CEf4B/hX+AhXp9f3+Af4CEf3uAfYGCgYCAg3+kgX+HgICBgXl/fX+AgHt+f4SF
gICAfYCAgX59gX6Afn58gIJ+hICAgICAfYCDgH9/gIKCfoCEgHqDf3+AgH2Ag4CAgIGDhn6AfoCBgoGAgYCAgoCAhIaAfoGAgX+AgICBgX9+f4SAg3yBgIF8fn6AgIR9gIB+gIGAfYKAfoGAgIGBg39vg4GAgIB/
foCCgICAf4GAg4d+gX6AfIN9goqAfn6Ae4CAhYCCgYB7gICDgYOBiYCAgICAhHiBgX2Ef4CAhIB+g4KAf4WBf4CAe4KAg32BfoV/gXyAgYWHf35xeICDf4CAf397gIGAgH+AgYeAgH6FiH+Cf3+HgIGAfYCAf36A
gXyAfIKAgYCAgH6AgH+AgoCAgICAgIR+f4CCgICCgHqAhX6CgoB/gICDgIKAfX2AgYF7gH55gIGAgX6AgH6AgIOCgYOChYR/gIOCgIKEf4KEgIKBf4CAgIR/ioB/gIB7gIB+gIF/foF5f4B8g4GCgoCBfIGAgYGA
goB9gICBfoF9fYCAgn+Agn9/gIKAg4CAgIGCf4KAh3+BgH2ChICAgH9+hX+DgIOAgICBf4CAg3eAgIV+gH6AfX5/f4CIeoKCgIB/gICAe4B9f4GDfoCDhIKGfn+Agn+CgHxzgIZ4goB/gH5/hICAgIB4gICAfYKA
foF/gIJ+gICBgXyBgICBfoCFgH2AgX9+gH6Agn6BgH+Df3+EgoF+fYB7gH9/f3mDfX2BgICBgYCAhIB8gIOAf35+fIGHf39+gYCBf32DgH2Cg4GAgH6AgH5/foB3eoCAgYCCfn+Af4J/gICCgIB9gYCChYGAg4B/
gICAgIGAf4F+eoCAgn+EgoCBgIB+gIN8gH9/eIGBf4B7gH+AgH19f4CAgoCAfoGAf35/gH9+gHyBgH+JgoCCfnh/foGAgIGAgX6AgIB+gX2AhICMgICFgH6Af4SAfYCGf39/gYCAhoCAeYGKg36Ci35+goB+g3+A
gH+AgICCf3+JgICAgISAfn+EgoCBfn9/gIB9gH6AgIGCgoF+gIF7fXt7gH6AgH2DfoKAint+fICAgnh0gICBf39+gH2BgYB7gICBf4CCgICAfIGDgImFgICAg4CBfn6CgoCAf4CDgYCAgICKe4CBfomAfYN+gYGA
gICAgYKJe4F/gH6CgX99f32CfYGAgYGAgYKAfoCAgICAfYOBgIB+gICBhIF/fIB8fH6AfoGAf4GAf4GAgYCDf4KBgYCAgIB+goGAdYB9f4F/fYN/goF/hIF/gH+Af3+AgIGAhICEgX6BgX2Ag4CCe3+AgYJ+gICA
gICAgICBgn59e3+AgIiAe4B/gYCAf4CAgYB+gISBfn+AgImCgn+AgICAgYODgICAgIB8fn6Df36Ch36AgH2BgIB7gIKBgHqAgISAgX+BgoCDf4WAgISAf4KBgn5/foCGgoCEf4CCgoGAg3+AeYCAgoF+fICDgICC
foJ/gYKAgH1+d5KAfoCCgH58e3+CgICCgH+Dfn+AgIGAgYF/foiAh4CAgH+AgYCAhIF/gIB/gYWBfn5/gYOCf3+Ag4CAgX+FgYKChYJ/eX5/goB+e4CAgIN8gH+DfoN9e4KCgH+AgYCAgH+AgH+AgICAg4CCfYKB
fIGBgICAfoGCfoCLgICAgoCAfYGAgIB+gYB6e4GBgICFgIZ/eoF+hYCBgHeAfIB9gnqAf32Bg3yAgIKAgYCIgIB9eoGAf4KBf4CAgIB6fYB9hX+AgnyFfYCAfoCGgn6AgYaDfn5/hIGAf4OAfoKCf4B9f39+gICB
f4CAgICGfoB3e4B+gn1/gYCAi35+f3+DgX6AeoCBgH+AgIKBgIJ+fH+DfoGDfYCAgIGCgX6DgH+Bg4B/e4B/foCAgH+HgnqAhIOAfnh/hICBgHt7gIGAg3+CgIWAgICCgYCBf4CDhYCBgH5/h4F/gISAfYGCgIiB
fH6Bfn6DgIB+gHyAgIB9goB+gYCAgH9/ioKAfoCDgX+UgoJ/gH+AhICAfn2AhH2AfYCAgIGAgIOBgICBf32BgIF0hX+DgIF/gIB5gH16goB/gICDf4GBgIB/fIGAg4B/gIGAfoGAfIKBgoV+gH6AhIGBfoGBfIKA
gYGFfICAfYGFgH99hYCEfn6HgICBf4CAfoB+g36BgX+CgIB8f4CAgISAf4GCg4CAfIGBgIB+e4B/fn+BgXx/goWAf4CCgoF/fmp9gYCAioCAgH2BgIB+fX9+goGBgIJ9hoSFgJSBgIB/gIGCf4CAfoKAfouCgIaA
gICAgISAfX2DfoCAgIOCgH+BgIGCfoOAgHyAgH6BgYKEgIWAgn+GgH99f4GEg4KCgYWAf4CBgIOCgX6CgX2FkXqCfnx6gICAgIB/gX5/gYCAgICAeoCAgIB8foCFgoCCeYGDhYJ/gICBgIKAgYGCfn9/foCAeICA
f4CBf4OBgH6Ag4F8gYGBgIN8hIB9g4GBf4OBgYCAgYB+goGCgYJ5gol9f4GAfoB/gX6AgICAf4Jvf4GAgoCEgIGAhYCDgIWHeoF/goGAgoGBgHqAgIiDgYKAhYB8gICAg4KCf4CBfn9/gYCAgH59gH+Bg4CAgICA
goZ9gYCAgX+BgH+AgX6Bf4CAf4R/f4B+g4J+gYKAfoOBf36CgIB+gXyAgoGAgH+BgYZ/gIGBf4CAgH9/gICAgYCCfX6AdYiEgYCAgoOAf4B/f3yAhZtvfoF/gnuBgICAgICBgH9/gIGAgICBfn+DgH+Af4CDgIGA
goCBgH9+gX6AiYd/gX6Af3t+gH2Af39+gH9+f4CAhIB+gIKBg4GDfYB+gH+AgIOAgH6AfYCAgn+Df4CBgH9/gYCAgIGAd4CAgIGBgIB/gIB/e4WAgH+Cf4CAgH+BgICCgYGCf3uBgIB/goB+gYSAh4B/gYGAgICB
hH+Af357gIGAf4F+fH2AgXqDhISDgYB/hX1/gICEgn2AfoCDg357gX9/gHuBf4CDgIKBfoCAhoCAgIB/gICEgIB9gX9/gH9/f4CAg4COgICAf4F9gISAgICBfoSAgIGAhYSAfoCCgIGDgIZ+foiAfoGBgYWAfoCA
gYB/gIKDgoOCf4CAhIV9gIOAgYF/gIB+fIR/fYV+fIF7f4GBgICAf4CAgoCBgn+Ef4CCgIKAgIODgHyAfYCEeH+Af4N+gYuAf4CAgn+AgIGBgJOBgX6CgYCBgIB9gH6Df4CBgICBgYOKfn9/goKAgICAgIB9gICC
gICIf3yAgICAgIN+gYCAgYCAgn+CgIR/fX+BfH90gHN9gYB/gYB9f4GAgH2DgIB8gIB7gX2AgYF+gIJ/hX9+f3+AgHmBhoaAgH+AgIF+gYGBf4SAf3h7gYKCgH+AgH+DgH+Cg3+BgIiBgIB/gX+AgIGBgH2Af4CA
fIKAgICBgICAgIB+hHeAeoODgICAgoCAg4KAgICCfoB9hICBgIB+fIKBf4CCgIKAgH58fIGBgIOChICAf4OAeX6CgICCgICCgoCCgISBfoCAgYGAgIGAgH+CgYKAgX6Ah35+fYCBfoKDf4B/e4OAe39+gICAf4GB
f4CAgIKAgX2BgHt/gIF9g4GAgIB/gHeAf4GCfn+BgYGBgIB/gICBg3h/foCAf4B8eoGAe4SAgn+BgICAgoCAgH98eH2Ag4CAg36CgICGgYGAe35/gn6AhH6Ag4WGgH+AgICCgIR/e3+AgnyAgH6AgIB7f3+AfoCA
gH6Bf4CAgICBgYGBeH1xfn+FgYB/gH6AgICFgoB/goGBgICBgoCAgICAf4CBgH6AgICAh4CLhIWAgIB9gH+Bf4SAgICDgICAgH2AgX2Cg4CBgIGAf4N6foaBfYKAg3+GgH5+eoCBgnSAgH9/goB+fYCAgYCBgICA
gYGCgnqAgIWBf4t9f3yAgoB/fIB+f4CCgIaBgYCBgIB/gYCAgIGBgICAf4KAioCAf3+Ag4CAgH6AgYCBgH2Ad4d/f4B8goF/f4CCgICAfX2AgIGAgH99goCFgIB/foB/gYaCgX97fYB/f35+f31+g4B/f4CAf4GB
gHuAgIN/f3+AgH93gYB+g4GCgn+BfYCBe4CBgH6FgIN+gYCAg4CCf4GBe399gn+AfoB7hICGfH99gYB/g4KCgoGDgIKAhH+AgH6GgIB+gYB/f4CAgH6Ag4KEf4GAf4R8f4KBhn6AhX96gHt9gH+Cg3+AgH6CfoCC
goB+fn+Gg4OBe4KAg32AgIJ+hICBg4B+f3+BgIGAgYN8f4B/fH6BgICBgoKAgYB7hYCCgH+Afn6DgICCgIB9gX6DhH1/fYCAf4CAhHyCgIaAgH+AgYaBgH+De4WAg4CBhYSDfHmAgICCg3+DgIN/jn+Ag4CAg4GD
fYCDeoB5gH6AgH6BgICEgX2Hf4OAfoKDgICAgoB9f4B7f36AgX95g4GAgIGAf4CAgICCgoKBg4CAfId+fH2AfYCCgICAgH18e3+AgH9+gIOEf358hYF+iYCBfoB+gn+Bgn9+gX9/gIGBgYGAgH2AgICAf3yEgIB9
gYKBfYCAen9/foCBiH9+gH+AgYJ9f4CAgIKAfYCAf397gICEf4GBgIB/gYB+fn+AgX6CgIB+gIuAgH2Cf399gX9+gYCEgIWAgn56f4OBgH+EhH6CgI96goCBgYmBf4OCf36Af4h/fX+Afn6AgIB+goGCgX9+gIV/
gIB9gYCBgIJ/g4B9gIJ/gH9+f3x+foCAgn2BgH2HgH9+gICCf4B7f4GCgYB8goF/gH9+fn+DgICBh4CAfn6AhIJ+f4B2f4B/gIKAfICAgoCAgoB+g4GAgIB7eoGAgICAfIOHgICAhH6BgIOAgn+CgIB/gYN8fIB6
f4J/gICAgH6Dd32EgYCDd4CCfH2AgH+AgYCBe36GfYCChYiBfoCAgICAg4B+fIF/foGAgIB8f4CEgHuCgYKFgIKBfoCEgH+AgICJgoCAgYSAhHmAfYJ9gISAgHuAf4B+gYCCgIB+fH+AgYCAgn2GgX1+gYJ1hYCB
foGAf398gICAgoR4eYKAf4B/eIJ9f32AgICAf36AgYF7fYB+hISAhnx/gIF9hoCAgXyAgH+AfIF8gYR/g4CBf4GBgYCAgYN8gIF9gHt9gICCgICAgoB/g32AgoCDfoGAf4SAgIB+gH5+gId/fYB+g4B8g4V/gIF/
gXVugYGAg3+BgICBgICDgIaAfIF+fISAf4CBfoB9gISCgICAgIGEgH2BfoCAgH+Bg397fod9gH6AgH+Cg4B+gICCgIF/gICAf3+DgIGAgoB/f4F4fYB+f4B8foB+fn6AgX9+f3l/gYKAg4F+gZeAgoGEf4B+gH2B
gYGAgX98jICBg4B+f39+f3+CgICDgIB+gH+AgHx/gImAgH9+gICAf4CBgICCioF/gH6CgXl8g4CBfn+DgICDgYGDfoGAf4KAgYB7f4CAgIGDgH+CgX+Af4B+gX+AgYV/gIOAgICBgn+IgHGAgH2AfnyAgId/gn9+
hoR/gIJ8gneAgH6AgICDf4CCgH5/gIGAf4CAgIOAf4CAgYR8f4CDgH9/gn+CgX+DgIGAgoOBf4CEgH9/fICBf4B/gYCAf4GAf4GChH6DgYOAfnyAf4N/gH2Bf4CDgoCAgICAeoB/f3+Af4KAgoCBg4CBfYB/gICA
gIOAg4WBgn+Agnx9f4eAgn+Ef4B/gH+BgYJ+g4J/goGBf32Efn9+gIB7gn6BgX5/foSHgX+AgYGBgICCfoCAfoCBgHqAe4aBgn99f4CDhIWDgYN/gH+AgYJ+gnyBgYKAf4CBfIJ+gIB9gIB/gIKAi4CAf4B+f4GD
f4CDf4GHioaAgX+BgIKBgH+Af39/f4GAfX6BfYGAgoOAfoKBgISAgH2HgoGAgX9/gIKAf4CBgH+CfoGAgH9/goF/g4GBe4SAf4CBf4B/jIF+gICAgH+AgYKAf3+AgYKCgICAgYCIgYCCgIaAgIF+gYGAg4eBhIF7
gIKBgYF9d3mHj35+gYB+goCAf3uAfYCFgYCAfYKCf4GBg4KAeX+BgYGAfn99gYB/gICAgn+AfoCCeIKDgH+AgIN/gYB/gH9+foCAfoCBgH19gH9/fIGAgoB/gH59g4CAgH6QhoaAgoF+gH+AfYB/gIF/gYOCg4SB
fH+DgH6BgX+BfoCAhIJ+gH2AgIZ/eoCBeoCAfH+AgH6Cfn6BgHh+eX+AgICKgIB/kX1/gYB/gH6Af4CBgIKAgoCAgIBzgH6AgIB/gIF/f4B/gICDfoCDgH6AgICCfoCMgHyAfXiBgIB9gIJ/foCAgIGAgYCJgICB
f4CAfICBe3uBgICAgoCDdX2GhoF/hoB/gICAgYB+f4B9gYCCgIx+gIB/g4F/b4B+gICGgYWAgH1/foKAgICAg4SBeoB/gIGBgoKAgIGDeoGBfICGgIKHgIGAgICAgICCfnyCeX+HgH+BgYCBg4CAgH+BgYCBfICA
gIGBf3+HgIB/fYCAfoF5f36AgH6Cg4B/f4GAgICAhHt7gICBgYOAgYKAfICAf4CDfYJ/hIKDg4B/g4B+f3+BgH5/gYCGgH+GgHaAgIGAgoCBfoGAhIB+gICDiX+Dg4CAgYCAgIB6gYB7gIB+gH+Af4N/gH5/f4OD
f3x+gIN+gH+Df4aAgYKCgICAgIB/fYCBfn6Df4SBf4CBgIGAgIGAgYCBfn+AjX+BgICAgn6BfYB/g4CAgX+AgYCCgYCAgn5/hIB9f3+AgICBfYGAgIiAfICAfoGAgX+BgYKFgX6JgICFgICAgoB/fICAhIGFgICA
gICCgIB/f4CCgoiAgX5+gICCgYOAgIKAgIOCfYGAgH6BgH6CiYGAgICBf39/f3mAhoB/gYCAf4CBgn2Ch4CCgHmAg4OCgYB+foCAf4N8goGAfICEhn6EgYCAgH5/gICFgHqCgIOAgH6AgIB9gYF+joCBgICDf39+
g4CBgoGBgIGCeoOAgoCFgX6AgnuBgYaAf4CBgH+Ae39/foCBfYB7goCBgH+Af4B/hYB/gICEg4CEgICAhIGAg4B/fICBfoCAfoCFgIKChH+DgIGAgIt/gX5+fYCCfoN/fn+BfoB/gIF/gX+AfoF/gH+BhYCEgIB/
iH5/gYJ+f36BgoB/fYCAgIF6gIR+gYCAfIJ/gIB/gHyAgICBg4SDf4B9g3mCgoCAdoCBgHeAf4CAgIB/goCAgYSAgICAf4B/gHWAgn5+gX6AfneAf4SCfn+Bfn+AgIB/gH+CgICEgoGBf4mAgX+BgIGDiYZ8goGC
f4B9gYCCgH6AgYCBf4KAgYCFfouGg4CAgIR7gHuAgYN/gH6CgIJ+gHmAf3yAgIB+fYCAgIF7gICEgImDfICAgYN+gIaBgICAgICBf4CBgoiBg3+AhIGCgIOCgX6AgIB/gX6AgIB5gIF9hoCCf3+AgIB/gH+AgICA
f4CAgoOAgIGAe4GAf4KAgIKAeoJ/fYF/foCAfn9/hIF/fn+Ff4B/gYCBgICAgX+Ff4B8foKAf3uAgYGBgX+BgYCCgICEf35/gIB/f4B/gYCAgHyAgYCAeoGAgICAhICAgoB9gIB+gICBgIKAfYGAgYGBg36AgH2B
f3+AgICCf4GFdH2Df4CAgICAgIJ/f4CBgXyCgnuBgoOBf4CBfIB/gIB+iYB+ioGAf4CAgIF/gIiAfoCAhH9/gn6AhYCAfYB/gn5+gHt9gH+AhH2Af4B8gYeAgIB/f4CDf4N/gIB+gIB/gH+Agn+AgIB/foCAgICA
eYCAgICAgoKAgYCEgXqAf4CAfoOGfn6EgIB+goCAfH2Cf4OAgH+BgX2BgoR/f4J9gICEf4B/gIGAfoKBgICFf4J/gn+DgICAfn5+gIB/gnWDf4CBfoB/iX9/f36AgYCAgH2AgISBgoB/f4CAfnt7gH+AfoB/gIGC
gICAfoB9hYKBgICAgoB+gYBvf4iBgIKFgH+Af4GAfn95g3+BgX+AgH+Bg358foB/goF/gYCAfoF+f4B+f4F/fIB0gICAf4CCgH6Cg4B9hICAgYF/f4B8gn+BgoCAhYWAgYCAgXx8f4B/f39/gn9+f4CAbH+Af393
e4GAgH6AgICCgIeCfoOCfn1+f4GEfIGCfn96foCGgICDg4B8g4CAgHmDgXyBgIGEgYCGgn+AgX6IgHyCf4F/f39/gICBgXuAgX6AgICAl4B9f4KAfIB+gX6Gf4h/gIGAhoGBfn6AgH6Ag3SAe4CAgYCCgn2BgoCA
f4GEfYOCf36AgYCAgH99gH+AgIJ5gIGAgICAgICAgHqAeYN/e4B/gn+AgX6Af3yAf4CAgYCCf3l+foKBfoGAgYSBgICBhIB7gH+Mf4CBgIGCfIKAgICFeIB2fnyBgoF/eHSDgHyAfX9/gICDgH1/fIN+gICGgIJ+
gYJ9f4F/gH5+g4KAf4KAfH9/gH99gH6AgICAfoCDgX+Af4OAfH6BhICAf4KAfn2AhICBf3uAgn19goN9gIGAf4CAf4CCfoJ+gIB8gIB8fHx+f4B/gH+Bfn+Ag4CBf4SDgICCgoJ+gX9/gn6AdX2AfoCAgH9+gH+A
gIJ+f4B/f3uAiIB/foKDhYCAfoB+kX+DgYGAgYKBfoeCgH+BgICHgYCAgYB9fnuAgIaAf4CFf4CAfoCCg36BgIV6g4B+h4B+g4CCgX+Af4CAf4B/gICBfoB9gYOAfXyAhoKAgYB/gH6Adn+AfX+ChIKAfn6AgICC
gH+Ag4CAgYN/gICBgIGCg4KDgoB+gYB9f4CBgIN/gYCAgYB/gHiKhn6AgX1+hYCBgXuAgH+Dgn+BgYF/f4CEg36Cf32AgH6Ce35+gICAgIGBgIF/gYCBgICAgHyAe3+Af4CAgIKDf4CAf32AgICAgYR+g397gHiB
f4GDgICBgYN/h4GCfXuAgIGBg39/gn+Af4B+f3uBf4CAgX6AhX+AbIF/f4B/f4V/g39/gICAfn+AhoN/gYOAgYB+gIF+gYSAgoB8c4KAfn58fn1/gn+Afn17hISAf3+NgHyAgol7fYCAgYCAh4GBgoF+gIGAe4CA
f4iCgH6FgH18gH6AgH+BgYCAgIJ/gIB7h359gX57gH6CfoGAgIGAgIGEfoWBf4B8eICAgYGAfHuDgYKCf4CEgYB/f4CBjoKAgIB+gX5+f398fYCAgIB8gIOAf3yEfoJ+gH5/f4t/f4GAe4CBgXWCgX6Af3+AfICB
foGAgYCAfoCFgoB/eIV/gICBgH9/hYJ9fXyAc4KEgH6AgH9qf4F+foF/gIB/f4OBgICAgYCCgHqAfoCAf4GAgIB/gYKAgoCBgoCAgoGDgYGAgH+Af4GAhIF/gICGgX+AgIB/foF/fnyBgpB/gX+Bf3p/gX6BgYGC
gHyAf4SFf4CAgYGAfYB9hYCBgIB+gYB/hoF+gX+AfnyAfn17fn5/f3+BgHiBgIB/gomAgYCBfoGCf4SJf4CFfX+Af4F8fXWBgIB+goR/eH2Ag4CAf4eAgoGCf39+foB6gH6AgYCBgoGAfn6BgYCAgYOCh4CAgYCE
f4CCgIF/gX6BgIF/f314gICFgY6AgICBgH+AhoCCfYGAf4WAgIWAhYCAdX6Af3x/g4GFgYCAgH99f3+BgIB/f4B9foB/gIKAgH6Af4CCgICAf4GAfoB/gH1+f4F8gICBf4KAfn+AgX+BgIGBgX6Af4aIgH2BhISC
gX+AhX+EgYCCgn+AfoKAgYCAf4GAgYB6gIKBgH+Af4GCgISAf4CDf4B6fn6CgH+CgIJ7gIOBfoF/gH6AgIB9gYCCf4F+f4CBf3+FgH2DgH+Af32FgX+AfYN/f4GLen2Af4CAg4F7hICAfn+AgIaBgIOAgoB+goB6
gYJ/fn6AgIKAgIJ7gX6BgIKAgH6Ag3+Ag35/fYCCf3+AfYB/hnx+gn99fIR9f4B/eoB9gIN+fX6EhICAgIKFgX+BgIOAgYB+gIJ8gYCCjoCAf4CAgIF/fYGBgISAgoJ+fIGAfH+AgoCCgIOAgpiAf399gX9/hICA
gIB/gIB/foGEhoKBgXyAfoBxgIGBhX+AhICBgICBfoJ7fX9/gIGCgHx7foV8gH5+goB+fn58gH58fYGBfoKAfoCAgYB/gH5/f4J/f4CAgICBfYCBgIKCf4GAgX9/gH6BgoKBgYF/f4WDgISAf3uCgIGAgYKAgH6C
gICAgIF+gHx/gXt/fYWAf4GCgICChH+AgH+AgIGAf35/gYB/f4CEf31qgX+AfYGAhX6AgIB+gIeAgYWBh3yHfoCAgYB9gYCFfH+AgYOAgYGBfYCAgIB+gYB/goCHf4CBgICDfYGAfYCAgH9+gYKAgoB+f4B/foKA
gH5+gH9/f39/e4CBgoeBgIJ+gICAfYCAf4GAf39+gICAf3p+gHuFgoJ/foOAgnmCgH6CgH9/fYCEfoF9gIKFgICAf4GBioOAe4CCgIh7gIB+gYF/f4CAgIF/gYB/gICDg4Z8hIB9f4CAgICFinyDgYB+gXmEgH2B
gH6AgYV8gIKBg4B/f4CAgHx+gIN5gICAgIR+gICAgoSAgH6CgIF9g3+DhYKEhYCCgIKCgIGAgYOAgYB+gH97gH55gYB/gIB9foF/gICGgoJ/gH5+hX2BgICAgX6AgIGCfIB+gH+DfoWEgH+AfoB8hoWBfoV9gYGA
goJ9f4OFgIJ/f4OAf4SAf4OBgXuChXt/gIF5hICAf4CCgIKAgoCAfoB9fIB+hICAgH+IgYB/gICBfoCAgH+AfoGAgIKBgICBg4F+foCDgICAfoB/gYCHgH6AgoaBgIOAgYB+fn6Bf4N+f4B+f4CDgYOAhoCBgoGA
gZWGfH+Bf4KBgIB/g32AhYB+fH+Af36AgYCAfn+CgIGBe31/gIKAg4FxgICBgIGAfIGHgYCCgX2Ag36AgX6Cfn+Ef36AgH6CfIV1gYKAhnyEgIGEgICBg32BfYCAgHyAgH6DeoCAf4F+gIJ9g39/gX1/gICBgoCA
f4GDgICSf3+EfoCAgH6AgoKCfoJ/gIGAiYWDgHt/hISAdoB3gYB+gn2Df31/gn6Af4CAgIGGgH9/gn+FfoB+gIN+gICCgYKFg4J9fYKAgIB/fICBgH+Bf4SBf4CAiX6CgIGAfICAgICAf35+hHx/gH6Bf3+Agn+B
f3+AfoGFgH6AgH5/goGGgIB/gISDgICAgoCBgH6Agn+Af4B9gYCBgH6AfYSCgYF/f3+Df4CCgIGCfICAgH+Af4GBgICDf4F9fICAgX2AgICAgICAgYGCgH2AgICDh36AfoF9gICAgICFfYV9f3qFgICAfX6BgIN/
hYCBh36BgHyBgICCgYCAgYB+hIKEgIOAgoJ/gn6AgICBf4GAgX+AgH+AgICBfoGAgYCBgIKAgYiAg399gIB/f4GAgX9/goGBfoKAfoKAgHyAf4GCf3+EgICAfn+BgYB7f4GAgIB/e4CAgIV/gIGAgICAgHuBf4iA
f4CAfX2CgH+EgneAf39/f3+DgYCBgIKFgIF/gH1+foCAgICCgIGAfoCEfX2BgnR/hX6CfYR+eop3fIF+fYCAgYKCgYCBf3+JeYmBg4GBgICAgIB/foKEf4+EgIp/goB+fn6AgH+BgICAgYCDgn6AgIOAgIKAgH19
f3+Afn+BgICAe4GAgoCBgIOCf3yBgoCDiX9+gYCAgn6AhoKBh31/hYGAin5/g4B8foKDf4GBgH+Fh399fYCAe4B+gH6BfoOEf4GAgYCDfoCAf39/fnyAgX+Bf4GAf5mLgH6CdIF/gH+CgICAhYOAgIJ/gIB/gICA
gX9+f35/fn1/fIOBgICAgIR+gIF9goCBgn+CgH2AgH6BgX2AgIKAgIB+fYGAfIOAgX57f4CAgJuCgX6Een+AgH5/gIGAgoCEgH+AgH2AfH9/gYB/gIF9gH59gn6Ad32JgICAgH2CgIB/fod/gIp+foCAgICBloOA
f359gIGAgYKAfn9/f4J/hYCAgH+CgICAf4CAfoKAg4CBgYGAgX6AgYOAf4CCgIB8goGCgoJ+gICAgIB6eoR7gYOAgIB/hIGBgYGAfYF9goZ/hICAg4CAgH5/gIR9gIOAgYKBg4B8foB4gYB/gICDgoOAgICAhYN/
fYCBf4CAgYB7f3+Cf3+EgH+AgIF/gICEf4CGfYGAgHGAjYaBgH18gYN/eYiAfIB9gYCAf4CAfoGAgYGIhoh/gYCDfn2DhICAf3+AgIGAf4CDfn+AgH6AfH+Af358gIB/foB+gYB/f4GBgIB+gYGAgICCf3+BfIF/
gYB9gICAgIaBgISBfnh6gH6AgIOAgH1/fn6Af4WAfn9/gICAfX58f39+gH50gHuBgIV/gIN9gH6AgIx/foCEgICCf4B9g4GAfXx/gICBgYCAfn6Cf4CAgH+AgICAh358gICAgX9/goaBjYGAf4mAgYR/gYF6gIB/
eYGFfoGAfoB/hYCCgIaAg3h7foB+goGBgIB6gYCEgYCAf4R/gImAh36AgH+AgIJ/f36CfHl/f4B/gIJ/gYWAfoGEgIB+gX59gYGAf3+DgIF9f32Ag4GAgIKAf36Ae32BgoGCgIGAgICAhIJ8gIGEgICAgH+CgYCB
gH+DhId2gICCf4B/gH97gH6AgH+BgYGBe4B/f4CAfoCAgIB9e31/h4aAfoF7gISCh4GAgYCAgIKBf5F8gICBf4CBg3uAf4GAgICAf4GAgIGAgICBgHuDg35+gIN/gYB/f4CAfHx/f4CEgH+Af4KDgHuAgH99hX+B
gYCAeYB+gIGAgICGgIOAfoF+gIB+gH+CgYCDiYB/gIGBhoB+fn6AgoCAhHF+f4B8f4GAgYCAf32AgoCAgYCBf358goCAfnt/f36AgYB7goN8fICBg4CAhIB+f4GAgH+CgIKAgoCDgICBeoCAhoJ+e4N8gICAfoOB
gIB/foKAgICAgIGAgICAgH99f4B/f31/gIGAfYB8gYF+fn+EfIGAgICAgH+CgYGKgX+De39+hYF8gIqAgICAfYB/gIOAgYCBg35/goCAf4F3gH6AfoCAgH9/f4F/gIJ9gH+AgH+Aen2AgH59gYaBf4CDgIN+gIGD
f4B/fISAgHyBg4CDgoCKgH+AfoF9gYiAgIKAgIWAf4CDgX19goCAgIOCg4N+gHt/fn+AgoCAgoCAf4CAg4B9goCAfn+AgYF+goCAhIN/f3+DfnyAfn9/foB+gX99gICAhXiAgICAf4F5f4SCfX59gIB9f4CAgoGA
g32AgICAgICAfYCCdIRvgICAgHqAgIB/gYF/fYKAgIN/hIR9gH+EgX5/fnuAfX6AfoGAgH+CfoGCgICAeoGCg3uCf4CBeH+CfIB/gYB8goKBgoCAhX9/f4CEf4GDgH+AgH9/gH+Df3uCgICAgH+Bf4V9gIB/g3yH
goCBgICFgYCAf39/gX57foCAgYKAgXSBgISBfYKAhICBfYOAgIF/gYB/goB9gH+ChYOCf4B8fYKAgoV4gYF+f4CAfIOBgoCCgYB/goB/gH9/gISCgIJ8g4OAfYGAgICAgH6BgYJ9gICBgYCEfoCAgICAgH5+foSA
f4CBgIOJgYGAeoCAgXuBgIKAf4B9f4CCfoKAgH6AgYJ/gIB+gICCgX6FgH+Af4V/gIF/gYB9gImAfn+AgIGBgIKAgH99gH+Af4CEgIOAfYF9foB+gIJ/gHyAgH2AgICDdYKCgYSCgYCAi4CAf4KAgIGBdYWAgoCC
eIN8gYCAfoKAgX1+gH6AgIB/goCCgICAgn2AgIB/g39+gH+Ag3+AgYB9f4F7fIF/hoaCgICAgIB9hICBgICAgH+Cf4KBgH99hYCAfIeAfoOAgYGBgH59gYGCgICHfn6AgH+CgICBgIB+gYCAf4CAgoKAgIGBgIGC
gYKAfYGAgICBgIOEgICAbYGAf4J+gICAg4CAgn2Cf4B/gYCBgIB3f4B/gn6Dgn+AgH5/gHp+f4CAfoGAgIN/gYKAg4B9goGAgoB/gHyBgH6Af4CAgX+AgoKAgIGDf4eBfn+AgH6AgHiCgH9/f4B/gIKAgIGBhIGB
gH+BhIOCfX+BgH6AgYJ/gYCBhoB9goF+gH2CgH6AfIV/gYCAgImAgIKAf3d+f3+AgYGBgH6DfoGAgICBgYSBhX6Bfn9/gICHgIGAg4CKgIKAhoSAgYGAgoV/gIGAfXp+gICBfYB/gX1/f4B/gn5/foF/fn9+gn5/
f3yAgH2Cf3+AgH6AgH2Bf4CAgICAgoF8gX9+f4KBgH2Af4GCg4B/gHZ/gH2AfYCAgX2AfYCBfoGAfYB+foKDgn97fX+Agn+DgH+BhIR5gIJ/gICAfYeCgYR+foB/f32CgYKAgH2AgH9+gIB9goaBg4l8gH6CfYCA
f4CCe4CAgYd+gYCBgIGAf4F7hIF/f4GCf32AgICAgH6GgIKBf4GEf4SAhHyKhIZ/gYGDgYGBf4CBgIJ9gYKCgH+DfoF/gIB/fnyAgYCBgICBgIB+g4F+goB+h4GAgIGAgIiCd4aAgICBgYaBgH+GgICFgYB8f399
gICAgX+AgICAg4CAgICAg399g31+g4B/fnmCgH96gn1+f3+CgYB/gH+BgIJ+g4B/foOAe31/f4yAf3qBgX6AgH59eH5+gIN/gYCChIGAgoB9goCBgIOAgYB+gYB+fol9foGBg32Ifn6AhIOAgX5+fHx9g4J9gIV/
fIGAgX+ChYKAf4CCgYaHhH59goKBfYGCgICAf4OAgH6Bf4CBfn2HgICden58gH9/gICAeIGBgIB/gIF+hICDgIB/gH+AgH+AdX+DhYCAf4R+ioCAe32CgIGAe4OAgJSAh4B/gX9/gH5/gH+DgYOAgH+AgH6AgICC
gIKAf4KAf4CAgX2DgIB9gYB+gIF/g4B/gYJ9hIF/gICBf3+AgIV8gH6AgHt/foCAgH+CgoB8jn+Ff4B6gYKAfoKAgIOAgICAf4B+goKDgICBi36Af3x/gn5+hIJ/gIGAgIGAgIOAhoB8goGAgIF/gIF0gH+AfX+B
gIGAgnl/e32BgoCChn6AgICDfoKBe4KAgYCFfoB8gHx/gICAgoB+gn+AfoCFf4CAgYGBf4KAgICDgIOAen6FgH6Af39+gYl+f4CAg36Af4WAfoGAgIKAgX1+fYB5e3+Ag4KCgH+AhICDf3d/hXyBfn2Cf36GgoB9
foB/goCAgH9/en+CgYGFgICBgYKDgICBgIN/gn6AgICAgICBfX1+gIGCgICAfoB/eoJ/g4OAgX1+f3uBioJ+g4SBgH6AgIJ/gYB+hICAgoOEfoCDgX6AfIB9f4GEgH1+gn6AhXyAgX+AfYGCgIOAg4KCfoOBfHyA
gYF6gIB/hIB/g4B/gX6DgYKBfYGBgH9/g4GEf4J/foCBgoKAfn5/gH6AgYGHhYCCiYCBfn1+dYB/gIWAgIGCgIB/gH97foGAfYB5fH98gISAgYGKf4CGe4KAgIGAgn6AgX5+gX+AfoCCf4CAgYCDg4CDf36BgH+C
iH99gHuAfoR9gICBgoOBhH+AgX+AgXuAgIF9gYCDgIJ9gICAgoB/gX+AgX+CgYCDgoF8gYeCfn5/g4N/fX58gYCAgICAfYKAeICAgn+DfoB+gIKAfYKDf4SAfX+BgoCBgoB+f4CBgIB+foGAgoGAgIOAgIGFgX5/
gYCFgIJ/f39+foOAgIJ/gnyDgYCAhICChIKHf4KCgX2Ad4B6hIGCh4CCgIaAf4CEgoCAgIN6gXmCg4CBfX6ChICBgHuJgH+Agn6Efn+FgYCAh4KAfnqAgIVzg3aBf4B/f4F/gH2BgX5/f4N/f4GEgIJ/gYB7gICB
f36CeIGEgn6AgoGAf36AhIF3fn6Ggn9/gIB+fn2AfoF+g3uAfoGAfYCAfYJ/g4BzgoGAgIF/gIGBg4CAk32AgIN/hIB+gX+AgYCAgICAe4GAgXqAfYOCgIB/gYF/gHuBiX+AfoCAgX6Bfn+GgoOAg4B8gIGAgICB
gIN+hX6Ag4mBh4qAfX5+foCAhX6AgIKBgHqAgH1+f4J+gIGAgICBgICBgIGAgIB9gIGAfoODgYWAgH6Cf4SAf4CAgH5/goOAe4KAgICBgICBfn6Bg4CHf4F+f3+AfIJ+gIB/eIV/gYCHgoCBgIF9gIF/f31+gX+B
gn+AgH+AfYOCfnt+f4J7gIaDgICAgICAgYCBfoCBgIF/gImBfH6AgYCAgIB/gICAfIB/gH5+gH+AgH9/gH9/f4aAgYGAhX6Cf4CAf32CgICAioB/eoCAfoCFfoKAgYF/f36Bf4CBfn1+gH+Rf4WBgH9/gH+DgIN+
gICBgX9/f32AfnSAgICCgYSAhICAgYB8gICAf4B/f399gIOEhIGAfYJ7gnx+gH6IgH5+gH2FgIKBfICCf4CCfYGCfIOAg3+CgX1/fXuBgIB/h4GBhICChH+AfoCAgYCAfX1+fX18gX+AfoGAfIKAgIN+f3qBf4B/
gH1+eoGAhYB+gYGEgICBhYKHgICBgoCBgoOAgH+AgX6Df4CCgI6FfoGAgH9+gH+Af3+AfoCAgomHgnx/gX5/gH6BgICAfX6EgICAgod/gH6AgH+AgH+Bfn+BfX6AgYKAfICAf4CBgod+gIGAgoGAf3uAgX+DfIGA
goGEf4KBgICAgH+CgHyBgIB+goCCfoCAgIKAgIKBf4CFh31/gH2AfYB+goOBeYCAhYCAgX+Df4CRgIB4f3eBfX16fIOAgIh+gn2AgYCAfX2AgICBgH+Af3yAgH+Ag4CGgH+AhoGAf3uChIGAgn+Ef4CAfX2AgoB9
foKBgn+Af39+hH6AgH1/goCAgYB/gIB+gX58fn2BgoF+f4B/foGFgICAhX1/gXZ7f3yAgYCBgH2DgH2AgYB/foCAgoCAg4B/fn99f4CCgH+Cf4CAf4KAgHuDgoOLgICEfn9+gH6BgIN/gX6Bf4CDhoJ9gIB/gH6B
gICAe36Bfn+AfoCDgICAgH+BfoB+gH2AgX5+fXl6hYCCe4GEgX+EgH9/gn99gICAgZiCgHx6gH+Afn9/gICAhYGAg3yEgH+Af36Df4CAgoB/gIJ9foB9h3uAgICAgH6DgICAgYKCgoB/gH6Cf4F7gIB+gIB/foB6
f4B/gISFfXx/f4OBg4CIgH+Agn+DfoKAfoN/f31+fYJ/goCCgYCAf4CAgICCf4CCgoKAfH92gIh4gYB+gYN9fn6AgYeKgIB+fX+AgICCfoGBgICAg4CAfYCBgH6BgHuCgIF/gn+AgHyEgH+AeIJ/gICBf3+Cg39/
f4R9gIB/f4CCgn6BeoCAgoCAgIGBg4KChX9/goCAfH+AgIB/foGAgYGBgYZ7fn6EfoGBgH2AdIB+gH+Af3x+gIB/g3uCeoB/gYKCgYV/foKIdnyAgYSBjYCCg4B+gIR7goKAgHx/goGAiIGAgH6AgHyBfoCDgnp8
gH56gIF+gYCAf39/fYCBgICAgICDgIGEg4CAfoB8h4CBfnyBfX2AfICAgYCEgYB+f4CAgIB8f4CDfX+EgICBgISCgIB+gH2Af4CAgX+BgICAgH+AgYF+gIOAgH9/gH6BgX+BfYGEgYF/gYCAiYB8foJ/fn6AfX6C
gIF/gXqFfX9/g4KAgHmAgYWCfYJ/foCAgnWBg4Z+g4GDfYF8gX+Agn+AhX2BgICAdX6CjYB/gIB+gYGAgIB/gn+Cf36AgIKEiIOAgYGAgYCAgYOPf4CAgn19g4CHc356gYCAfIJ9goGEf4KAhHyAj36Af4CAgICA
gYOBgoCCgIGCf4GAgIJ+gIB9f4CAf4CDgX2AgX6Cf4CBdICIgn6AgYB/f4V5gIKCgIB/fn+AfX1+d3+Bh4CBgIF/iICAgnyDgIB+gH9/d4CBf4GAgICBgIKAgHyAgIOBgX5/f4CAgHyDfnyDfn2AfoCAfYGAgICA
gIB/f4KDgn+AgICBgH6Af4R+gIGBhX+AfoF/gICEgYGCf4CAgIB/goCAf4CBf4B+gICAgH6BgIGGgICAhX+BhIB/gYZ9f3uAgY1+hHx/f4SAgIGChIGCfoKAf4B9fH+AgH2Ag4CCgYCBfYGCgn6BgIN+gIaAhIGA
f3+ChX+Afn6GgIF+jH6Bg35+gICCfYJ/gICAgICBgIB/goGFgICCf4GAhH+BgH5/g3+AgIF7gX6Ef31/gICBf4KBgICAgIB8iYF6f4CAgHd/hH+AgIGAgH+Ff4B+gHyAf4J1fYCAgH+BgISAgYGAgIKBgoCAgoCA
gIB/gYB7f4CEhIKEgIB/gH9/g399gIKCfoCBgn+AgISEhX6DgX+AfXt/gH9+gICKf4CAe4CCfn1+hoF8gICDfoCChYJ+gH9/f32Bfn6ChIB/f4CAgX+HhoCCf3+AgHyBg4CCgn+BfYCBf4KBgH9/f4B/en6DfoCA
f4CBgICAfYCDiICCg4CBgIB8f4CBhICCfIF+gn2Af4B+gH6Bfn1/ent+gYF/goB/gIB+gICDf4CBfYJ/gHyFg4KBf4GAgICBf4B5en2BgX2Af399gYF9g4GDf4OCgICAfoB+gYB/gn6AgX6EgoCAgoWFfoR/fYCB
gICBgoKAgYKAfoCBgH2AgICAgH99gX5+gn+DfoCEg4CAiYCBfoCEg4B/gYGAgYB+fIB8gX9/f4GBgXuAgICBfIGAgIGAf4CAeYGAgH6AgoF/foCAgIF+iH6Cf4SIfH6CgoB9gX98gH6Df39/hICAgIKCfnyAgYKA
foB5goGHfnyAfIB4gYCAgIOBf4CAfYF8hIGCg4KAgIKAh3+BfoGCgYCAgoKBhoCDgYSChXmNgH+GgX2AfoCFgIeAfYKAgIqAgIZ/gYCAgoCAgIF9g4GCgoKCfIKAgIV/gHyDe3+Af4B/fn6Ag36Dfn5+gIOAgYCA
gHyCioCCgIKAf4J7hYCDgIGAhYCBiICAen+AfICCfoJ/h4B+fICFgIh9gH6Cf3+Ag32AdICBfoCDgoCBf4CBh3+BgICNfYB+f4GAfYqBgIKBgYJ/f3+Bf3x+gXyBboCBfICAhX59g3+Cf4CAg4KAgn+BgX2BgIKD
gIGBg4OBgICAgIB/gYCAgH2CgYB+gICAgICAgIGBgICAf396gICAgYGDfoCEfX5/gIF/foGBgIeCgYWAf4KIgICCfoWBfoCEf4GEgYCEf4GAeoCAhoB+hIB+gYN+gIGAgIKAgoF/gIB/fHuAfnx+f3tofoB+fICA
gYGDeoZ+gYCAf4CAf4CEgYCAgoCDgX6BgXqAgYCAh4GAf4GDgXqAhoF9f4CBgIBogoF8gIeCfYF+gIGBgIF7gICBgIGCgYKAgH+CgX6CfoGFf4KAeYl1gX+Bgn9+gH96f358goCAgYCAgIGDgH6AgICDgICBgIGB
f36CgYCAfoB+fn9+enh/gIB9gIGBkYCAgYCDiX+Af4OAgIB/gIR+hIN9gH6AgIB/gIOAgIR/goF+hIN/f3+FgH6AgH+AeoGAfYB5gXyAfYGCgX+AgICBgIGEgYCDgISAgHyBgYCAgH56h32DgIGAgICBgIB+gICB
jICEgHuAfn9+f4CBg3+Af4CAfYCBg4OAgICBgIGFgIB+fYKFfYN5gJaAgX+CfoB8gH6AhH+AgIB/gICGfX6BgICAboCAfoCAgIGCgn+AgH6CgICBfH98foGAgH2AhIF/f4GDgIB8e31/gH2Af4B+gH+CgIOCgH9/
gYB+gH6DhIJ/gIB+hoGAd4KAgn9+gIeAgIB/f4B/foGAgIB7g4CAfn6BgIB8gIGDf4J/jICAhX6QgH6AgICAgIB/en58gYCDgX2EgoB8gIN+gICDgH99gYKBf3+AgYKBgH9/gH5+gn6BgH6NfIJ/gH5+hICAgIF+
hIV/f4CDgICBhYCBe36AgX6AgICBgYCDf4GHgIB9goGAgH+DhICGgYGAf4CBgICBf4CAgIKBgHt/gIF1gICBgIKAfoB/g4B9f36AgYCCf39/f4B+gIF7g39/f4SAgICAgoCAf4OAg4GMfoCCgH2AgYCAgICAgYKD
hIB/f4OAgIeAfoCAgIGCf4CBgoCAgH56gH+BgIB9gH+CgICCgIB/gIB/gICAgICAhoCDgXuBf4J+gIF/gICAgYCAgoB9gYB/hH2BgH2AgX5+gYB/foB4jH+AgXyCf4CGfn2Ag4KFgH+CgIKCgIGFgH98gHqAhYCC
foCCfoGAfYKSgYKAgIV+foB+hICCf3+AgIR/fYCBeoCBgH1/hYCEf3yBgoOAgn9+gIWBgH9/gIKAgICAfYODg39+f3+Af31/gIOAf39/gIB/gYKAg4CAfoOAgIB/gICAgHuBhoCAgICAgICAgIB/gYCBgIJ/foF/
foB9foCAfIB+gIB9hX9/fn2AgH+Adn2AgH2BgH+CgX+DhX9+g4eBgHyAf4Z/gH+Bf4OCfX+AgH+AgH6AgH98f4CAg3+AgISBgH+AfoGmfoGTgICBgH2DfoGBf3+CgYKCf4CBfXuAgICAhX2Af39/gIB2gJKAgIB+
goCAfIR+fYOBgICAgIWAgYF/gICAgoODf4B3gIGAhYCGgYCAfYCAeneCgH6AgoeAgX+AgICAgH9+gYSEf4aAgYCAgoGHf4GAgX+AgIB/foCAgIJ5f4CCf4GAgYB9gYGAf36DfoB/gICAgYGEf4GBgIKCf3+AgoOA
gYGCg3+AgICBfoGAgICAgIB9gYB9foCAgIB+gIV/foCChICAfoB8goCBgIB9gIB9fIB/gXd7hYCAfoCBgYCBfoB/f3+Df3+Af4CDfnh8f4CAgoCAgoCGgIB+gI6Cg4CCfoF+e4CCgICCfn6CgYOAgYCDfH2AgoF8
f4CAgIF+gH+Fg4KDgIOBgH5/g3yDgoGCgH9/goODgIR/fICAgYKAgIF/f36AiIB+goGBfYGGf32AgIKEgX2Af4GCf39+f4F/gH2AgYCDgH6De4CAgICAgIKAgIGFgoGAgICBgIGAkYB/gIKDfoKAf398fX59gH9+
fYKAgICCgYGAg4GLgIF/gIGAfoGAiIGAgoCAhH2AgIV/goB+gICAgn2AgIqAgX+Bfn+CgH6CgIB/gYGChoJ+gICAgICDgYGBiYKMgH1+gIOBfH+IgIB6en2FhnuAfn6AgH+CfoF/f4OBgYCFfoGAgIF8gYCBgICA
gICAgIB9f4GCgICAf4J/f36CgH+BfIB9fn+BgIB+eIJ8fn9/gISAf3+DgIB/gICAgH6AgYGAg4GAgICAf36Bfn6Af4GAf4CAgn5+gIB/fHuCgX6Af36AgICAgHaAgIKKgICBf4Zwf36BeoJ+hH+BgH+CgoN/gIF+
gYB/gYB9hYCAf4B+f4KEgIF8gICDf4B0gIB/gYCAf3yCgICAgn5/gIOEfoKGe3+AhYCBfH18goCDhICHf4CCgH95gYSCf4CAgIB9g4KAg3x/fYCEgH+Hfn+AgH+AfIB/fn6AgIWAhYGAgnyAgH57g4CAgYCAgICA
f4F+e4F/gH2SgYCAgYCBgICEc4R/gIF/gIODgICAgIGCgoKBfX+AfYB/goV/eH+AgoCBgH9/f4KBfoGBgYSKfXl7gIB/hoKBf4ZugYOAgICFgICDfH1/fX+CgHuCfoOBfn9+fX6Df4B9g4J+gICAgYJ8gH59ioKB
fXyDgICDgICAgIF+gYF8fYCAgIKBf4d/gIJ+g36ChYKAfoaDfH+AgYCEgX98gIN/gn+DgICBh4CAhYF+gIKAgICAfoCAgICAfn+BfoWDfYB7f4J/gH5+hoKAf3+Agn+BfX+AgICAgHx7gICBgIGDgYCCgH2AgIKC
foSBiICAgoB+fICCgICCgIONf3+AgnyCgICAioCAgYF+goF7hYB/gH5+f4KBgnuAfYCGf4OAgH+Af4B7gH+Af4B+gYGBgHx+hIB/gH2DfoCBgoCCgYCAi4N+g4CCc4SChYCKf396f4GDgIKAgYB9f36AgH6Cf4B/
gIB/goCAgoCAf3+Bf4GAgYCAgIOBgH1+gIB/gH+AgH6Af4CAcH6Ae3iAgICAgH6AfXt/gIN6f36AgIB9g4CAgICAh4GAgYKAg4CAfYGBg36BgYCAgoN+foWAf4F/fn6AfoB/f4CAg4B/foB/fn+AgIF/goGGgn97
g36HgIGAgYGIgIGFf4CAgIF8gH9/gX+CfIB5gIJ+gX2BgYOBhYCBgYCEfoCCfn5/f4GMgICBfXuAfoB/gIF+goCAgYCBgX+Ae4F9gISLgIB+d35/gICAgYJ/hH1/gIJ+gICBhYGAf4CBgIR8hH5/gYR/f4GGgICB
gHt9gYCAf4GAhICAf4CAeoB/gn99f4SBgoCAg4CCgIF9fYF/kYCCgYOFgoCAgX+EgH+AgIF+f4CEfYCJgH6BfoCAgH+Af4BufoGGgYJ7gX99gICAf4OAgICBf4V9gIOAg4B/gYCAg3+Af39+goCAgIB/gYOCg4mA
foKCg3h7gYCAgH59gX5/fYCAgIOAgIB/hHyBgIB8hYCAgICBgH2Ag4CAgYB+gYOEfoGBf4KBgH+AfoCBgIKBgYKCgICAgHmCgISAgIB/gYCAfoB+gn2BgH2AgoB/fICAgoCDgIB9gnyBcn6CgICGfYGCgH99goF+
gH1/gYOAhn97fIR8hIGBgIB+gIF/gIB+foKAgH+GgH+AgICAgICBfIKAgH+AfISFgIR7gIN+f4B+gYCAgH+EgICAf4CCf32BgIKAgH19fYB/gIJ7gIB6eoCAfoJ8eX9/f36BgXKEgIB+gYCAgICHgYJ8f4CBf4B+
hIxkgIB9gIGAhYSAgH2AfoB+gH+Ag4CAgYKEf397gIGAgYCAgIOAf31/hIGAgn+AgICEfoOAgYKBg4F8fn+AgYB/goGBgYKBgYB/gH1+fn+CgX6FfH2AfYB/gH2AgXl9fX9/hH+AdXuAioKAgICEgH+AgIZ7f359
g4CAfYyEf4SAgIKAgICAgICGf4KAf4GBg4N/f4B+f4CAf4GEg4B5fYB/gYB/f4KAf4CAgH9/gX98gH+BfoGCg4WBf36DgIqBfoF8fYB/gYGAgICDhIF+fn+BgoN/hYN+gICCf4CAf4B/gH17gYGAf4KAgICAg4GA
f4CDf4GEgYCAgIR/g4CBgIB7foSCf36AgYN+gH2AgYB/foCAfICCgICAgIZ/gYKFe4KBhICAd39+gYKAgIKDfoSBf4CGg4CAg3aDgICBfH55gH+LgHmFgoGAgX6AgIKBgIKDfoGCgH98goCAhYCAg4GAgIKBgYCC
gXmAgn6AgYCAgICAgICAgICBhYB/fn98gX9+goCCgICBgYKAgIKAgHSEgICBfn6Cf4OCf4KAgIOAf4V9gIGBf36CgHiAf4KPg357gH+AfoB+gHaAgIOCgIKAfoCAgX6DgIBzf357gIGBe3qAdH2Bg4WEfoGDgIKB
gICBfH6GgoGGgYKDgH1+gIGCgIN+f4KDgH9+e39+gICAgICFgn2AiH6DgIGBeoCBf4KegYCBgX9/goB/fX2Ah4GAgICBgYB+gHuDfn2AgYGAgoCBfn5/goN7gH2ChYJ/f36AgYB+goCCeoCAdYCAgX+AfYGAgoV/
fX2AfoOCfoCDgH99fIB+g4CBgIKBgH+Df4B/gHx+foCAgH6CgIB/gH+AgH+BiIB9gXJ/goCAgYB9fX9/gIGAgIeAf4CAf4CAgIKGgYKAgoODf4GAfnx8iH5+gYOAfIGElYCAg4OAf36Bg35/gIKAhH2CfX19gn+A
fIB/f36AgIJ7gIKAfYCDgYCDgIJ+foCAgX+DgH6AgIKBgH+AgICAgH1+goGAgn6Cf3+AgH+Cg4CDk4J+gH59gICAg35+gX+AhX59hYCDf4CBe4CAgIB/gYCAf4CCeoCAhICChYKFf4F+gYKAgH+AgH+AgH+AfoCA
fn2Ef3+AfoKAgYB9gYGDgICDgH6FgoaAgICDfX6CgoCBgIF7gIKCgYCAgH59goaGeYB9f4CCgH+Be4eCgH6AgHuBgIBwgYOAfYB+g4KCgH+Bfn2AfIB+f3x+f4CBgoGBf4Z9foOAfn+IgIJ+gH+Df3+AfoCCgYCD
gIGAgICAfYB8gYeAgn2BgICAgH6AgYB/hIGAgH98gICAgX2Af4F5gHl6foF/f4B+goB/gHWHfHyAg4CAgICAgYF9gICEgI2AfYCCgoCBfYN8f36AiH+BgoCEh4B5gIF/f4CBen+EgIGAg4mCfoKAg36CfoCBfn9/
gICAgYJ/gYB/fHeBf4F+gIJ/gIOAgH+AfYCBgIKAfYB/fH+BgH+AgoCAgH+DfoR/gI+CgnyAfYCAhIGBgICAhIJ+foB/gH+Af4CAgoB+gICAgYOAfoCAgYB/gICAfoGDgoGAgXx/gYF9gIGCgIKAgYB/goCBgH98
gICEhICAg4B6gH+AfoB6gn+AgYB5eIB9gYGDgX2AhX6AgISBf4GBgICBgYCCgICAfIB/gICBfH2Ag32Ag3+AgIKBf32Af4B/gXt/gYF+foB8hXx/gHuBgICAgICAgIWAgoN/gH5/gICCgn+AgoCAgICCfIF/f4KB
goWBgn93foGAgHt/gYCAgoKCgIKCgIN/fH2Be4CBgIB8fYCAgX+AgoCSfoKAfIN/goB+gX1+f4KAgn+Bf4R/f4CAf4GAh4KDhIB8fn9/gYJ/f3x/gIN7goN/gIJ/gIB/gYCAgYGAf3yBgoCCgoB/gImDgX5+f4F9
hIKBjIB9gICAgICBhH6AgH6AgH+Hd4B0foB9goCCgIB/foKAgIF8gICBf36AfoCBg4aDgH+AgXx6fX9+gHt/gYGAgICHgIJ/f4qAgIaBgICDhYV/fn55g36BfoKDgn6EgICAfYSAgIKAg4l+f36AgX6BgIB+f4B9
gYCAgICCg4SAfn+Af4CAfoJ/gH+BhICAgoCAhIGAgX2Dh4KAgIGEf4B/fX5+fX5/hICEgIR6hICCgIB9gH2Bfn6AgYCBgH94hH6AgISBgYB/gYCGg4CBf358f4GFhIOCfIGAf4CCfIB/f4B/gYF/h35/g4CCf3h+
e3+DfoGAhYB/hIGAgIWAeH9+fX6AgoCAgIB+foCCgHyAgICAgWyAgYGBf39/g4WAfIB+f3+AgIJ+gICAhIWAgoCAgIB+e4GCgIGAgH5+gIKBgICAgIGEgIp/gH+AgX+CgX2BgICAgod+gIKAgIB9f4CAf4CBgoR/
gIGAgIGEgX2BjYB/g4B/gHyAfnyAgIB/hIOAgYGAfoCCgYB9gYCAgHqAgnyEgn6Af4GAgX5+gICBf4B8gICAg4B8goCBf3+AgX9/gICAg3+Fg4GAgYCGf4B+foSAgIGAg3+BgICAgYCAg4B/e32Agn2AgIGFgH+C
fICBgXiDgoGAfn+DhHqAgH1+foCBgX9/gn5/fneBgH+Df3+Agn5/fn9/foCAgH9/gYCAf4eAg4WCf4B9gH6EgIGAfoB/f3SDgIGDgH9+fYKAgICAgIB8gICEgIGAgX2Agn+AfoCBf4R/hH+Af4CAgH+Afn6Bfn+A
fn9/gH9+hYF/gH+Af4J/gYB/foCHgH6Af4B+foF+goCBhIKAg4GBgIB+hIKCfn5+fX+AgICAgYCAf4GAfoF7gX+AgIF/gIR/gYCGgn+fgIGAgX17gH2Ff3+AhIGBgH+Ag4J/f36HgIB/gIGDf356g31+gIeAgIGB
foF8gIKFfYKDgYGAgYCAgH1/g4CBgYB/goCCgX2AgICChX6Lgn+JgIKAgIKAgoF/gIGHhX2BgIF6fICBhICAgICAf5V/gIN8g4CAgIB9f3+DgICAgH5/fYR+gH57gH+AgnqBfn9+fn9+e4GAfod/gH+Ce3R/gHyA
hYKBf3yAfH2Ag4N+fYB+gX97foKAfn+Af36BgICBgYJ9gIB/gX+EfX+BgISEfoCCgIB/foCBe4F/fn2AgXp/f4CAe4CBfX99e4CAgH+Bf4KBgH+AgHl/gIF/fX1/f3+BgHqDgIGAgYCAf36Ag4eAg3x+gYKAgH6D
gICIgIGAdn2GhIGDhoJ+gIKBgYF9gIF6goGAfoCAhYV+foCAgH+CgYCBfoCAgICAgIKCfICAgYF/foWBfIKDgICAgH6AgYCAkoB/gn2AgICAgoCDgIGAfoB+hX+BfnyAgH+BhH6AhICAgICBgYCBfoGCgX98en9+
fICAgICAgICBgn+AgoCDjICEgYCDgIGAg358gICBgIGBgX92gYB+gYSEf4CBgIJ/gH+BgICEfoh/gH2BgICDfoB3g4R/g4B9gIOAfneFf353goGBfoOAgICAf4WBiH97e359gIB+gH6ChYCAgHyCgIKAgYKBgICB
goKAgIB+gYGDg4KEgH6BgoCAf39/fn+AdIB+goGBgH+DgICDgICAgICAgYSHf46BgYJ/gHmBf3yAgoGFgoCBgIGBgIKAgIJ+f4GAgYB/fX5+gICAhn9/gH+AgYJ/gIB9gICIfYCBhYF/gIB9gISBgIKBgH2AfoCA
gIJ6fYODgH2CgISBf3SAgIaAgIKEgIGAgIR/foB+gYKDgICAgYF/foF9gX+Afn2AfHWCfIKDfoV+fYCAhIODfIWAfoGAgHuBgH2BiICAgH+AgIKAg4CAgYKEg4CEgIGAgX9/gIJ8gIeAf4F+gICCgH5+hIGCgIJ/
f398g4B+gICBgH+EgICAgIKAiX6CiXuAgISAgH+AgICIg4J9gIOBgIB8gYB/gYB/gYKBf4B9gICAgISAfYF9gYB+gIB/f4SDf4CBen2AfYh/gICAgICBf4GAf3+CgIGAg4B/foCEgICEfoGAgH6AgIB/gIF7gICA
gIGAg36AgH2BgX+CgH6EgICAgoCDgIB/goKBf398hYaAgoGGgIB+f4F+gIB/foZ/go+BgIKAgX5/gIB+fX+DgH2AgH9+f4KAgH2AgYN/gH+AgoGBe3yBfX+CgYKAf3mBgIV/gHyDe32AgICAgIKCg4OBgYB8f4OA
e4CAgX+Af3+AgICBfn6Cf4CAgIeBgH+EgICAgYCBfoCCgIKAgIJ8gXyCf36Be4B/hIB9g4F+f4WBgYGCf4KAf4OAfn6AgoN9gIGAgX5/f3KCgICAhIB/g4WAf39/f4GAgX+AiH6DgIKAgn6Efn2AgYKAhIB/hYKA
gH57gnh/gIKCgIuAgICAf3WAf4GBgYKBf3+AgX5/gHx9f31+fYJ9gYN8fYGDgH2AgIGBgIGDf4CChYKCgH9/f36CgoKBhIp8gH97gH6Af4N/fn+Dg4GAf32AgH2AgYB9goKAgYCCgH53gX9/f4SBiYB/hIB/gIB9
f4F+gYCAgH9+gICAhIGEgICCfoF+gHeBf35/gX5+gX6AgIJ7f4GAgICDgYCDfoN+goCAgHt9gH6Ag3+CgH+Cf4KCgYCCf4B/g4CAgIB8gYOBgX5/gICBfoB+h39/f4uBf4F+gICAf4GAhICBgX+EgH2BgICAgIB9
gH+AfX2Ag4J/gH+BgIJ/e4GAgYB/gYCBgIB+gICCgIB+gYF/f4CAgYB7iYCAf4B7fIF+goJ+gYCAfoCIeoN/g31/gXyAgISAgICAfYCCgX2CgISCf4CAgH6AgICBf4KCg4CBfX2AgICBg4CCgICAgICAiIGBgIGA
gX+JeYGDgIKBgH2BgIF8f3Z/g4GAe39/gIB+hYOAf4GAgIBvgIOAgH6DgICAgH5/gYCBe4CAf3yAgIGBf32BgIGFfoCCgH+CiIJ9fYGGg4F/f4B/gH59eoCBgIF/gYCAf4J/gHx/f4GDg4CBfoGBgYF+f4J/f32B
foOBf4V8gICDgH2CgYCDhH+AgICEgICAgX6BioF+foCAg4CDgo2Af36AgIB6jIJ+foGAfoCAgIOAgn9/f4d/hHx/gH+Ai3+AfoGAf3p8gn5/gIGDgYB/fn6Ag4OFgICBgYCBg4CAgIKBgoZ/gYGBf396f3iBgIGA
foN5gIR/gYmAkn+Ae4CBgn9/g4V/foR/eIWFg3x+f3+Agn98gIWCgX+IgICAhYCCgIB/gH2BlYCFf35+foB5f4GAgYCCgId/hH+Bf4B+gYCAgYB/goCBgX+FgIOBgX+AgYCCfnyAgH+AhIOAhISBf4KBg4GAgH+A
f4B9gICAhI2Fh4J+gH9+gYB7fIZ/gYGAgH9+f4F9gIJ/iIB8gH+BgIB/gICAf36Bf4CAgIGBgIKFgIGAfn+AgoOFf4F5gH99goOBf4F9gYCCgIJ/hn6AgoSAgICAhIR+gICAgX+Df3+AgIODfYF/gYB+fYB/fH2B
f39+gIyAgH+Ah4CDgIR+gICAgIKFf4CAgX+AgYSAf31/gH+AhYKAgYB/foKCfYB/gH2CgYWCgIF+goCAf31+f4CBf32AgIB2gHl/foCAgoCAgICAgn95cX9+gIGBgH17gIN8hYCBgIKAgIB4foCFgHyCgIF+eYCC
fICBhIB9fYB/boB+gYKIgH59gYCCgIF6fod+gICBfYF/gH98gIKCf3p+gYGEgHqEgIR/f36BgH+FhICAf3+AfYKBgH9+in6AgIB6gYCAgYCAgn+AgYmAgIN+foKAgIF/gYR/e4CAgICBf39/gH2BhYBzf4R/gn5/
gYN/foB+gJSBf3yAhoeAf4B/gICCeX9/goB6gIKAg4OAfoCAhYB6gn2DgH2DgIN9hH6BgXyJf4GCgH2Df4B/gX+BgIGDfnl7fYKAgH+AgIGAgX6AdYKAf4GDgYB+gH6BgICAgH+AgH6IgHeFhYCCfX6LgoV/gIGA
gICDhoF+gX9+gICAf4B+gICBgoKAfn1/fX2AfoB+hX58gICAi4SBfH6BgH6CgIB+foCAg3+CgIBzgIGBgYGGgIR+fX9+gIN8goCAf4F/gHyDgY6Ag4CBf3+BgoJ+fn+AgIGCfoF/g4B/gX6BgIB/hoGAg4V6g36B
h4GAgIKFgIKAfoF+gIZ9goWChH9+gIKAfICAfn+Jf4GBgISEgoCBgH2FgIF8f32AgnuAgISBfoCDfH56foGAfoSBfoCBgH2CgXt9gICAgH+Ag4F+gH2AgYB9f36Ag4OAgoGAgYB/fn9+goCAf4SGgH+JgH6AfoGF
gISAgH2Bf36ChHx/gH6AfYCCgYCAeHWAfn6Af4CDgX5/gHyDhX6AgYN/gYCAfn+AgYSBgH+BgH2AfouAhoN7gYB9enyCfoCAfIF7doCAgoF/gICBiIGAgH+AfoSCgICAgX9/gH2IgIKAgIeBf4CAgICEgn6AhYKA
gIV7iIGFgICCcn58foGAf4B/gIF/gYB9f4F/d4J/gH5/goB+gH+Bg3+BfX54gH+Ag4CJgoCCgYCAfoKAgIOAen2DgH2JgXyAgIKAfYGCgIF+gH6Dfn6CgIB/gICAgIN/gYF+gICAgoJ+gICFgH2HgoOBfn+Aa4B9
g4CBgYB9f3+AfIKAf36CfnyBgHx/gH2Afn+Cg36JfoB9gH2BgXyBgn+AgYGBgIOAf4GAgH1+d4F6foOEgHOCfX6AeoSDfn6BgoKCgYJ+gX9+gX6Af4B/foCAhICAf4CAfX53fn98gIB/foCAgIOAfoB+eoGFgICA
gIB/gYCAgIGAfX2AiYGAf4CAf36GgICGgH+Cg4OKf4KAgH6CgIeAe4GBgH9/gIGAgH6Dfn6Agn9+f4KEf3mAg4GAfYB+gIKAiXp+gIGCgn+AgIGAgoB9f39/foSBgIGBgoZ/g35+gH+DgICAgIF+e3+AdH+AfYCC
gIN/gX59gYF9gIJ8foCBfIJ7fX5wgH+AfXx/f4GAgISBfoCBgICBf4B8fICEgYCBgIR/gH+AgYaAgICAfX+BgICEgISBgoGBgH6Bf3t/fH99gIN9fYGAgYGBioGBgICBgIGBgIOCeYCAgIaAgH5/gYOBf4R/e4KA
f4GAhYCBgIB/goCDgYKAgIOBgn+AgXt+gIGAfX59gH+AhH+BgICAgH+Af359goaBgICDfYCBgHyCgICAgHx9eYF9gICAhIJ7g4CAgX5/kYB/gICAgoJ/fIB/gYCBgH5/gIKBgH+AgIGBgYNygH+BfYCIfn+Af399
hYCAgICJgIB/gX2BfYOAfYKBgIGBgICDfnx/gICAgoB+fICBgoJ/gIGBfYGAfX6BgIGAgICCf4GBfoKCgYKBfH+Af3+BgHyBgH2Af4B+gX+BgH+GgoCAkn5/f4CDeoCAgIB/gYCBgH6AgH2CgIGBgH+Afn9+gHyA
gH6Be32Afn+AhYB+foB9gH2AgIGAf4OAgIWAgoCDgYCAgICAgH5/gICAgIJ/gYB+goB/gIGAfoCAgIKAhYKFfoGAgICLgIOAf35/gHp5f4CCgIKAgH6NgIGBf4GJk3+AgYF+goOCf3iCgIODf4CDgIeAf4KAf4KB
gYB/gICAgICEfICBgoKAioB4gICBgH+AgH9/fX5/f4B+fICEfYGAf358eX6AgICAgICAgYCAgHN/gH9+gIGBgISAgH+SgX9+gH9+gH1/gIB+foKAgIKCgIGAgIGCg4N+f4CAgIGBf3h9hoB6eH+AhYCAgIB/gICA
gICBgYGBgn+AgH6AfX6BgoGAfoCDgHaAgX16gH+BgYOAgICCf4CAgIB/gIF/gIB6gnR+gIF/f4CAgIJ/gIBxh4B5gXuBgX56hH2BfoCAhn+CgH+AgIGAgYB+gIN9gn+Af4CDgICBgYGDgYWCgoCAgHl+hYKAf4B/
f36CgYCEiYGBf4CAgoCAgH+BgXx/foF9e3+BgoKAgH6Cg3+BgYGAgYKBf4B/g31+gH9/gICBgICDf36AgICCgH+BgH6Af4CDhYCKgH5/gIGFgIGBgYGDgYB/goeAgYCBgYB7gH9/goB4fn99gYGBgIKBgIKIhoCA
foSAgH+AgIB/foCFfH6AfYF9gYF/f4B7gX6ChoF/gH99gX9+foCBgnyAf4eAgH6AgIB5gIJ+gH6AgIR/f4CAgYCCgIGAgIKBfYCAfoSAfHyAf4eCfoJ/gH14gn+BgICGfoB+gYB/gICDfIB+f4B/fYV/goWAgYB+
hIB/fICDfn+AgICBf3+AgH6GbIWCgICAf4J+eICBgIqAgIJ/f3yBf32AgICAfoCAgICBfoCBgIB/dX+CeIGAgYCAgYWBhICEgXuFfoKAgH+AfoB8gIGBgIWAhHyAgH6OgX6AgIGDg35+fYB9gIKAgn6BfoB9fYSA
goSCf397eYB9gIF9gIB9gH6AfYCAgIF/doCFf35/gX+Dg3+AgIN/fICAgYF5gYiAgoSBfIOBgH2BgoB/gIB/gX2DgYCGgn+AgIB+gH+DgICAgoCAgYCAgH9+fIGGgoJ9fIGBe3+AgIWAgICAf4qChH5+foCBf4CC
hX+CgX6AgICEgHyBgIR9dYKEhH1/gn5/gHuAfnp/gIiDgIOAf4F/gH9/gYCAgn6AgIGAgICBgH1+gXyEgH2CgH5/f4KAgICAgIGAgn+HgIR/gH+AfYZ/gIB8foCBeoF+g4CAeX9+foCAgIKAgIGAdIJ+gH99f359
foKCfoB+f4GAgIKBeYKBgH+Af35+gX6AgX6Dfn9+g4F8f4B9foCDgYCAgYCEfoCBgIGCgIJ8f4CAiH+Ffn+DgIF+goCAgH6AgYCAgH6BgH+AgYSAg4J/gH+Bgn59gIKAf4CAgoGDeoOCgICCf4R1f3+Dd4GEgIB7
i4CCfXuAgICCgYCBgX+BgoWAgoGDioF8gH9/gX+BgIF/gIGAf4CDgICAf39+gYB+gICAfIGAfX9+gYB+eYKBg3yAfICAgH+Af4CBgICAgH+AgIGAgH+DfoCGgoCAgH6BgYCAfn95hH+CgX9+gIB/gHiAgoCAfX+B
f3p2foOAfoCDf36AgX5+f4CAgX+BgIGAgIGJgICAgIB8fn2AgICBgIKAf36BgH+CeIKAgYB8gICFfXyAgHiAf4CBfX+AgYCGgH5+gICBgIB3hIB/f4B+gIGAfn1/f4CCgICAfn+AgICAgIh+e4GBeX6DgH99g4KB
g4B/f3+Bf4CAf26Ae4GDgn6Af4CCgH+GfoCAen2CgImAgH99gIF/gICBgIOAg4OAfnyAd4GAd4B9fIGAeI59gIR4f392gIF+gYCCf4KAgX59gYCAgICAfW6Bf3yChICAg39/foGAgHuBfICAgIB/hICFiIGAgoCA
gICAgoCAgX5+f4GKiIB+gH9/gIN+f46BfYN/goCAgoF9gH6AgH9/gIGAfYCAgIB5f4WAgoCDfYCAfn6EgIB7f4B+gIKBhH+AfoOGfn+AgYSFf3WAfX6Df4CCgX6AgH+AgIGAf3+Agn5/fYF8f4B9gICDgIB/gG9+
gYJ+f4CCf3+Af4F9gXaBf4KEgX5/gICDgYN/foeBf4CBgIyAgIF/gId7f4CAgoKFfn9+gICAgn+BgX2AfYCAgICFgX6BgYB+gIKJgYGAgH2BiYN+gIF/gX+Af4CAgX+AdYOAgYCAgoCAg4CAgIWAfYCAgIN/goCB
foCDgICAgIF/fn+AfYSAf4CEgoiBgICChIOCf4GAgn+AgHiBgYV9gYCAgICAgHl/foCBf35/gYJ+f32CgIKAgYCAf359fYGAgICHgHp9e32CgH+EgIB+gIGCgYGAgICAf4l9f3+Ah36AfoSDgIKDgX99gIJ+gH6C
fYGEe32Hf3+Af4KAgYB/gIKEgYGAfIOAfoJ+e4F/foB9iIB9gICCg4CAgIKIhICCfoGAhoF/gI+DgYCAgZaAgIOAf4J/hIB9fIB/f4OEgYJ+gIKJhHyAfoF+f4OCgH6Af4Z+g4F9gYJ9gn+AgICDgICBf32Bfn2A
gIKBgYCAfIJ/g39/g4CBgYCBgIKAfYCDgX6CfXV1foCBgIB/f4KFhYJ9f39/g4CAfH9/gIKBgXp+eIF+gYCAfX6AfoB8eoCAgICAgoKAfIKBgIN9doF7f4CCgIGAgICGf4CAgICAgIqAgICAgnt+gH2AgH2Bf4F+
gIGAfIB+gIOBgHt/gn+AgIV/gICAfX56f4CAgICBgX+BhoB9gXuAhoh9gX9+foCAhHyAfYKAgIB+gICBfoCAgYB7gHx/fYGAfpJ+goB9gICAf4J8gH2Af4CBfn+Cf4B/fYCAgH1/gYSAgICDfn9+hn9+gYF9foCC
gX+AfXuAgICCgoJ9gIKDgIB+g4J/gX9+f4CAf3+AgICAgICBfoGAgHR/e4GAg4CAgn+FfoGEkYB9gH5+fYCBiYKBiIB6f4B/bX6AgICAf4CBgYCAgIJ8gIB/g4CAhYCEgIJ7foGCgIWCe36CgH+AgIB9f4GBgICA
g4CAgH9/gYV/gX6DgIF/g4N+foCAgH+GgIaAgoKAg4CDf4CAgXx7gH96goCBgH99gYF+foB+gYJ+hIGDe4GAgH6AhoBJgIiAf36AgICAgH6BgYCIgn6CgH+Cd3+AgoCCgIKBfICAfomAgIB/goKBgIF+fYCBfICI
fYB+gIl/gICCgH+BgHyGfn2Agm2Bf3+AeICAgIKCe4CAgnmEgICBf3+BgH6CgICAfICAgYR/gICBdoN/gIB8gIKAgIeAgYKAgH6CgIJ+f4GAgYCAg4aGeH6DgIGAgH+Df4CAfX+Bf4SCgICBfoSAfn+Af4KAf31/
f4CCgIOAgICBh4B9fYB+gIJ9gICBin+CfoJ9fH98gIGBgYR/gH98iIF9fYGAfoKAf4CFgH1/ioB9fH9/gIOAgICCfoCAfH9/cICDgoB/gICDf4GAgICAgHp7g4J8goJ+f39/hoB/fX+UgYCAgISDgIGAf4F+gH+A
gX6IgYB/gH98hoCAgHuAeoODf4GAgIOBgHeAfn9/eYF8gYGDgH+AfYCDgIaAgX5/gIaAgICAh4R+gIGBgn6AgoKFfoOAdn6AgIJ/gICAgHyAgYCAg35/f4CBgoCBf4N/gH6AgH59fYCAgICAgICAgYCAfYCBgYKB
eYB/e3uAgoF/f4GAfoCAfoR+foGDgoCAgH9/gIB/f4KBgIB9gn+AgH+BgHt+goOAgIOAgoCAgoCBgICAgH97foGCgYCCfoF/gIKEgH+AgX+EfoCBgoGBgIKCfn+CgH+AgIB5en+AdX6DgYB+gH+Af3+AiX+AgICA
f3B6f4R+gH9/fYSBjoaAgn9+foCEgH+BgIKAgoJ/gYCAfIiCgYCDgH6BgIWAgIB+h4KAgYCBfX58f4OCfH+FgH+DgYORfXmAgnx/gH6AfoCAfIGCgIB/gH6Ag4CAf4V+foCBgH+BgH+BgoGAgG59gH59gIB/iIKC
gIOHfX9+gIB9gn+Af39/gIJ9f4CAhH6AgH2Agn+AgICAgH6CgIF/gYGBf4CAgIKAgIqBg3+EgIGAgYV7gX+AgICBgoJ/gHt/gH2AgH5+gIGAf31+fn+AfX99gn+Bf4SDf4GCgYCAgYCAgYeBh36AgICAg4OAeIKD
d4CBgH57gIJ/foCAiX6Af3yCf4GEgX+Ae32FgYGAgoJ7gHmAhH2AgIGCgIF/fnt7fHuAf398gX1+gICAgX55gn+FgICCf4J+f4OBgISAf4J+foiBf4CAgYB9goKAgH1/gYCBf4CAgIGGf4GAgIB/gIB/fYCCf4CA
gIKAf4V/gICCf4B9fYCDgYCAhoCBgIB9gYGFgICBgH+DfH6AfoCAgoF/foGAgH+Af4B+goCAfn+AfoV7hYF+g3+BgYGBl39/g4CAgoGAgH6CfoB/gYOAgoSAfoF+gICAg4CDgYCAfH+EgICAfYF9gH6AeICCgICA
fX58g4CFgH98fn+FgoGAgIB/gn+Af4CDhICAgH6EgICCgICAfIOAgICDf32AgICAgn+CfoGAgIOBd4B8gYB8gXt8gYCAg4KAf4GAg4CAgH+EgIGEeoN/f4GAhYCAgHx+gYCBiIGBgIB+f3yAh36AgH+AgX2AgYCB
gIKBgIqAgYB2foF/gIeAf4GAfoCDgIGFf4B/gIGBgH+Ag4GCg4CDfIKBeH5+hHuBgICBgH+EfoCAeoB+gIp/hH6AfX+Bf3t/i4CAgYd/goCAgIaBgYCCgYJ+gIB7f351gIOAfoB/gIB8f4KAgIB9gX+AfoF9gICA
g4CAgICAgHuAg4GDgX6AhH94gX6BgoB/foCDgIB/f4WAgICAf4N9g4B/gYCAgX2AgICAgH+AfoGAfXqBgH97hYCBgoCAgH2Bf4uAgJKAgIeBf4F+fn59g4B/f36AgICCgX6CgICCfn59f4B5f4J9gYCCgIKBfoOF
gYB8f4CCgIF9f4CAgYR7foCDg4CAgISAg4B/fH1+gH+AgICAgIOAeoN/gIGFfoKAgYSBgICFhYGAfn6GgH+BfoF+gIB+goGAf39/goGAgIGBiH5/gIJ/gH+AgICAgIKBhYGBfX58fYRygoOEgYB/foCCgYGAgYGF
g4F8gIGAgICEhH+AgYCCe4B/gICEfoGBfYR+fn+Df4CAf4B9gHyBhnZ9en6AhX1/gX5/gICDfH99f4CAg4N8f3yBgYGAf4GAgYB9gIGAgH9+f4CBfXx2hIWDgIGAf4GAg4OAgX5/foKAgX59fn6AgYCAgH58goB9
gYKCgoCAgIKCgoCAgICDfn+AgYB/hH6BgoOCgIF9g36FhICAgICCgH9/gYKAgIGCgYSAgIB+f4OAf4B/gH+Cg4SHfYSDf4F+gH+CfoZ/f4B/g4CEf4J9hXOCf4CAgIN5hH6AgXiAgIB+f4WAhoB/gIGAgH6AgIB/
gIGDf4KBe4CAgISAfn6Af4ODhYCAgIGCf4CAf4SDgoCAgICEhYCAfoGCgX+Af36AgH98gH9/eYJ/f4CDf4CAgICAgH6Afn2AgYCDgYB/hYKAh3qBhHuAg4CAf4GBgIB+gIWBgYGAf4CDfH+Agn+AeH+Afn59f4CA
f4GAgYF+gYaAgIiBgIB9gIB/gn59gH2AgYCCgX2AgoOBgoKAgX9+gH6AgICDgoB6f4SAgoGAhX1/gYKAgoKAgYaAf4CBgICIgYKDgIB+fn+BgYGBgYCBgICCeoCJeoaAg4CHgIOAgoGBkYJ+gWaBgYB/gYKAgICA
gYGAgYGAgICEfoeCgX59foCGf4KDgIOAf4CCgICBe3+BgoKAgICAgICBgICDgoSFf4CBf4B+gICAgHmAfoB/goOAgICCgISAgH9+f3mCg4B/g4GDfoCGfoWBgIJ/gH+AfYKAf4WAon58f395gYCFgH6CgIGBgoB/
gICFgoCEgX+AgXyBgICCgH52gH59gIGAgn+Ag4F/gYCBgICAgIGAhXp+fYSAgYCCfXqCfoCCjX+BgHqCgX9/f32CfoBxfIB+i4GAfYOAfn95gYJ/gIOIgn+Bf4CEfoCBfYJ+fYOBhH6DgoCAgoGDgICBf32EgnuJ
gH6FgICAgICDgYCCgX2BgH1/hIGAf4GEgH5+goGBgIB9gYKAgoKBgoCAgX+AgYZ/foB/gIKAf36AgYKDgYGCf39/gX2AgYCCgX5/gIV/foCBen99d4CEgIaAf4GCgIWUgX9+gIB+gIKDfIKBgICAgIKAgIF+gYGA
gHWGgoF9gICAgH2Bgn6AgYGHgoB/e4GBgH9/gIF/g31+gYOBgICAdn59goeCg4uAgH1/gICAgYF/f4SFf4GEgoCBfoCAfn+Ff4WDgYOCgYB/f4B/gICBgIJ/gIB/hIGAf3+Agn+Ahn2BgYGBhIGAgIGHgICCe39+
fH+BgICBgICAe3+BhIGAgIJ9gn59fYKAgIR/gICAgICAhoGCgH+BinyDgYCAeYiAfIaAgIF7g4CAgYCBgICAhYB/gXmAfoB+gYGBgIB8gH+CgIGAf4GDgoGBgYCAgICAgYGAgXuAg3OGgHuAfHuBgIWEgYCBgIB/
gId/gIGAgIB9gIN9gICAgH6AhoCDe4B8gIKAgYCBf4B/gH2BgIB/gYCAgIJ/eoSAfn+Bfn2AgH6Af4B/e4OCfn+AgIKAgoGCgYCAfoCEgH6Af4CNfnx6gIB+foCAgoCBeoB/hX2AfoGAgHuAgYKBfYKAgIGBf4CB
foGAgICGf4B/gIKCgYB9foR/hH1+gIJ9gICAgoB9gIN8fX6AgHh5f4aAgIKAgIGAgICDgYh+f39+fIB5gH6Cf36AgoF/f356gIKAgYCBgX+FbYCBhYCDe3+AgIF7gICAf4J/gIB8f4CDhX6Af4KAe4B+foKAgICA
gICBkn9+gYKEf4KAgICCgYSAgYB6goCAgICAgoCAgH+AgIF8gH99gHqAgH99foCCgIWBf4CAhXt/gH9/hn6AhIGAdoB/f4KAgISBgH1/gYGAgH+Af398gIB/gXyAfoCCgH5/goJ8goCDf397gYB/fn+AgYB2gICB
foGBgoGDg4aAf4CEgIR/goCBgH9/g4CFfoF+f4GAgH1/iIF/kYB/gYKAfYCBf4KAgX9+f39/gX19gH2CgIGAfoB+gIKBgICBfoKBgIKEgYCAgX+Bf4B+gH+DgH5+f4OAgoCDfYCEfnqGgH6AgYB/f4GAh4B9f4CA
fn5+gYKCgHyAgHx+gYGBgIB1fYB+gIB5gHt/gICEgoKBfn5/gIKAgICLgn+AgH6AgIB4e3x7gH1+g4CAf4B/gIOAenmCfYCEgIGAgYCBfoJ7gXt8gICBf4CBgH9+f4OAgoF6goR/gX9/gIB6gHd8gICAgICAfoCB
gIOEgH6BgX+BgYF/goCCgIaAf4CHh4F6f4OEf36Af4N4f3+IgIB+gHuAf36Bf399gYB/hoCAgICBgICCf3t/gHl+gIKAgoCAgoB/foCAgHqAgICAgICAgYJ+gH6BhnOAfX+CgYCAf4CCgYGBgHiAgoB/fH2Cg4B+
f4GBgICAgICBf4B8hoGAj4CHf4OAgH+Ag4CCf3iCgICAgICAgIB/fn+Af3+AgoKAfoCFgoCGgICBf3yCgICBfoCAc36AgIGCgoWDf4CDgXx/gIeAgICCf3+CgICJfn+CgYB+gH99foOBhICBfn9+gICEgICCf4F9
gHl+gH5+gICBg4F+gYGCfX6AgoCBgoCAgIKAgYB9gICAf4CAen+FjH+AgYR+f4B+gYGFgH6AfYCAfoCAgYKAe39/gH6AgH2AgICAf4CAf4B9foF9gHqAgIB9gH5+f3+EgYB+gICAgYKBgYGCgYGBgn6AgH+DgIGB
gIF/gIKAf39mgnuAgICAfICBfIOBhYCBgIB+gIB7gIaAgICAgIF/gH+DgX+Ah3yAgn+EgIGBgn6BfYCDgYF+gICBgIGAgYCAgoB8f4KAgIOAgICAgICAgYGAgn+Bg4B7gIKAgIB6f4CAgH+AfoGAhICAfYCAg39/
gICAgIKHgoGAhn6AgYOBf4CBgH+AfoCBf4CBgH5+foF/gICAgoCDgICDgYV/gIGAgYCCf356hIGAgYCEenl+gX9+hH6AjoGAf4CAgICAgoGCfn+CgICDgIB9gIGDgHiGgoOCeYCAfX2AgYCAeoCAgn6DgICAfYF9
gnyAgIGAgH19hYCAgICAf4GAgYB/goCDfX+AgIl+g4B/fIeAf4CAf3yBgYV9gH+AiX2DgXx/gH2AgIB9gIaAgIB/gICDgIaDf4CBgIGBfYKDf3+DgHeEfn6AgH18gICBgYGAgH1/gIGBgH59gIGCfoCAeIF/gH+A
gX59gH6AfHyAf4B/gIN/gIB+goGCfoCFgICGgICAgIGBgIOAf3t/gH99e4CAgYKAhYCAfoN+gYCBgYGCf4B/gYOAgIaAgX+DgIB+gICAgIGCh3+EgX2AfX99foV0gICBgX6EgICCgH+Bf4CAfoGAgn+AfoGAgIF8
goB+gIN/f4eAgn5/fYV/foJ9f39/gICBgn13fn+AgICBfIB/fYJ/gX+FgIF/f4CCgH+AgX+Cfn5+goF6gIJ+foKAgIGAg32Ch3qBgIN+eYKFgICAgH+CfIB/gX+AgH2AgIJ8fnuBgYOCgX+AgICHf3+Ag4B/fICD
goF+f3+DgH6AhYCBgICAgICBgnh+foCEgIGBf4F/e3+AgICCf4CBf4CBgH9+f4d9f4CAf3x8gIB/f4F8gIGBgImAgIKAfnyBgoCBfYKChIOEgX+AhoCBgICAgIGBgH+Af35+gYGDgYKAgIB/fIB3gIKCf4B2goB/
fIB7f35/gICBgH9yg35+gH+FgH+BgIB9gIGCg3p/en9/hIF9gIF9f4CAg4OJf4CEgIB+gIB8gYCAfoB/gICAgHmAfoB7g4GBgYSAhoCBgIKAgH59foGCf4B+f4F/f4CCfn2CgIJ+gH6AgoCAgXeAgH6Ef4F+gIB/
gICDgICAgXyBfoCAgIWAgoF+fn1+foCAhH6AfICCgoF7gIGAgH6Ah4WAf4B/gH+FgHyEfYCAgoR9h4GAgYB5f4GAf354hH9/foGBgYN+gn+Bf4p9fH59fX19gX2AgIF/f3+FgICAgH5+foGAf4CAf36Af4SAgIB8
gX1+fnuAgICAfX9+f3+AgYB9gICAgYCAgHV7f4CAgICAe32AgX9/hIGBf3uAgIGCfYCAg3uCgH98i4CAgHyCfYCAf4CBgIF/gYKFgHyAfn5/gHyAgYZ+gYCBgX6Bg36AgH+AgHuBgH+BfoCAgIGAgYCAgICCgIKB
gIOBgICAgYCQgIGBgH1/hYB+gICBgH59gIV/hIF8gH9/g4B/fn5+fnJ8fX6AgH2AgX2CgH6AgICAgH9/hYaChX1+gIaAgX6AgoCAgICAgYCAfH+Bf32Bf3+AgIGAhoGCgYCAgYB9fICAgH5/f3yAgX59hIB9gH9/
f4CAgICAhH6Af4CAf32Af3qCgX2Cf4B+gIJ+fYF6f4CAgIB7f4CAgICAf3yAgH+BgYCCgIGCgX+AgXt+ioGAgIGCgn+Ag4V/gIB/f4CCgHyChX6AgIJ+gX+Kf35+gICAgIB/h3x9gYJ/fn+BgIB9gYCAgIOGhH2A
fYN+gniAgYCAfoJ+gICBgIOCf3+Af4CBgIB/gICAf4FzgICBgH1/hH58gH6EgH19f3+Bg4J+f4B9f4KEgYB/gIB8gYKAgICAgIB+gIGAfoGBgXyAgoB/gX97foB9gIOCgIGCenyAfIl/gIKAgIJ+f4GAgHt/hYR/
gIOCgIV/gIGAgICCgICDf3+AgH+HgH51gIB/gIGCfoB+gX+Dfn55gYGAgYCDgIWAgYCAgH+CgYCAfYGAgIB7f3+AfIF9fX2DfXyHgH5/gH+Df4OBgIGAgH55g4GBgHt+h4SAgIGCgIGAeoSBg4GAf4CGfYOChYCD
gH6AhX6AfoCAfn6AgYWAgIGAgHqAg4N+f4B9gIB9goSAgYN/gn+AgYd/f4F6gIB/f4WBgn5/f39/f4CEgIB7gH2AgICAiYWAgH2FgIB7goCAf4F+gYB+gX+AgIF8h3uAgIB+gIB5g36KfYGBgYGDf35/gnd+gIB9
hICAgX+AgH6Aen5/ioGAgYOFfYCDgYCIgIGDgYB/gICAg3+AgIGEgHyDgH+BfX6Bf4GAgICAgIaBgH2AfYJ/f4CAgICAf4J+fYKAkoF/gYJ/gH2EgIB+f4KCf3+AgICAgH9+gIiDgICAfoCDgICBgIaAgn+AgIGD
f4N+eYGCg4GBgn+AhYB9gYKBfIKAf4KDd4GAgoCLgIF/fn+BfIOAgoCAgH2AgoSAf4CAgIB/goJ/gX9/gYB/gIGAgoWAgIOAfn5+gHp+gICBgYKAgX+AgH+AfYJ/fX9+gXJ/fICCg4B9iIGAgYiAgIN/fYB/f4B/
gISHfX6BgId/gIN6fIB/gICAf3+EfYB9e359hX6Be3+Cf4CCgX99gYGAgIV+foN9fn6AgIGDf4CBgH2AgICAfYGKfoOBgIB8hH+AhICBfICBgIKAf4B9fYCDfYF/gIB/g39+enqAf4CHf4GBfIB+eYB/gICAf3+A
g4CCfoCFf4CBg4KBf4SAg4B/fn9+foB9gIOAgYB+gH9/gICCfICDf32CgH6AhICAgXyBf4B/gICAh4qAfoCBgIB/gYGBgIJ6gYCDgICAgHyAfoCAgICCgIB+gn2BgH9+f4B8fIOAgIGAgYB/gYGBgHuBgIKAgICA
fYKBfYOEg4B+f4GDfoCCgYCAgYSAgHuCgoGDgYCQf4CBfYCAgoCBgYCFhIJ8goJ/gIKAe4CEgoGBf4WAfoB/gYd9hICAgH18gIKAgH9+gICAfnqAgIKBgH+AgIOAgYKAgYB/gIJ6gICCgICBgXuBgoCAfoh/g4OA
h3x+gYJ/f4B/gYB/gH+BgYGAgYF+hH+AgH+CgYKAf4F7gn5+gIB/f4GAgH6AgICCgIGAgIB/eIF/goCAgHx9gYOBgIB6gXyAgIKLgIF+goCAeYKEgICBfn+AgH2AgIJ+hICAgICDf4CDf3+AgoCJfoF/f4B3hIaA
hIB/ioCAgIB+gX+BgIGDfn1+gYN/gH6AgYCAgYCEgIR+gIGBhICAgH9+fYB/gIKAg39/gICBf4CBgICAfX9+f32CgICAgIKAgH97goCCeX+Ag36Bgn9/f35/gH2DfYKIgHp9f4B8gH9+gICAgH6DgHp/goF/gIGA
gX+BgIB/f36Ahn1+gICAgYWAfoOFgIOAgH+BgIGCgH6Ag399f4B9gH57gH2BgH1/gYKFhnuGhIWBfn+Ef4CAgH+CgYCBgYmAgICBgoJ9gHyBfn2AgICAgYF+foB/f4F+f4d+gIV+gIF/gICFfIGAgYaBgoF+hn6B
foB9gH+DhYCAfoGChHp+hYJ+gYZ/hIKBhIB+gIF/foSAe3+BgH+Afn+BgH2CgH+AgIGAgn97gH+Agm+Ae4CJhIGAgIB8foCOgIJ/gYR5gH+AgH99gICBeoB/gHx4gIGAf4KBgH+AgICAfYF9hYB/gH6AgISAgYWA
f4B/gIJ+goGDgH99gIB+goGAgH+AgYF4foCCgIJ/gX9/hYCAgICCgIKAgIOAf4CDgIOBf3+CfoCAgHWAj4GAfoCBgIKLgIl/f359gIJ+gYKAgIWBfICAgIB+g4d/hoGAgIKAgH+Agn1/hYGAgICAgXN+gXyAgn9/
gIGCgX2AgYGBgn6AgIGAgICAe32AgYZ+gYaAgIB/fYB6f3+AgYCAgHuAgICAgoGAgX+AgIB9gn2AgICBhYGBgIJ+hX2CgICCgX6CgIB+gICBfn+Af4GBfn6Ef4CBgn59goOAgICBf4OAf4B7gIJ/gH9/gIB/gYCC
iXyNgIGAgIB8foCAgIB/gICDgYB+f4B/fn98gIGAgIF/iYCAeoB/foCAhH1+fYOBgoGFgn6AgIKBgIF/gH9/f4KAgVCCf4B/gICCg4OAfIGCfYF/gIN/f4KAgX+Af398gIKAgoCBfnmCgX6BgHCAfH+AgoCAgIB9
gH5/goB/foKDfH9/fX5/g4CAhYKAfn+AfoGBfIB/gn5+fX+AgICAgYGAfoCAhYCAgX98gIGBf4l9fIB/gH99gH98f4CCf3uAfoCAe3+Af3+AgX9/gICAgYV9foCAgICBfYGAgIB+goCAgYl8g39/f4CAgIOAgIB+
gIB/gXl/gIiAfYB/hYCAgoeAgIKGgYCAgH+BgYGCgIGBgYCAfoB/f4F/gICBfn+Be36AgIh+gYGAgH6Ff36AfICAfn5+gYGBfoCEgIOCf4J+hICAg397foF/gX6EgIGFgH6BgIKAhIB+gICAg3+IgICAgIOAgYB/
gH+Ag4J/f4GEgICAfoB+foCDf4CAhoCAgIGAiYSDg4J9gYGCgn9/gH1/goB9gn6AfIJ+f3+BgH+AfoKAgIGAf4CAgIN8f359hIJ/f4CAgoOFgICAgICAfYCAfn59gIB/foF/gH9/g4CAfYSAgH+IgICBgoGKgYCA
en+Afn6Af4CAgX6Ahn2EgICBg4CAfYWAgIOBgXqCgIKChYaDgIGAgH2Cg3+AfoB6gYCAgIGAgICCgICDeYCAgIWAf4B+f36CgICBgYOAgICBfoB+gYByfH2AgYCAfHyAgICGf4B7jYGAgX97gHaEfYB+fn+AgX+A
gIeBgICIgoOCgHuCfYR/eoCCf4B/hXyEe4KEgICBfICAgIGDgYZ+fYGBhICEgH5/gX2Af4CEfYSBfoSAfH2CfoOAgICDgICAfoCAfYCCf317gIB+f4aBiYeBgHx+g4GAfoCAhYKCgICAgH2HgICJgH6Ad4KAgIR9
gYCAfoB/fYB9gH6BgYKAgYCBgICBf4+Hf4GEgICAgIJ/f4CAgH9/gnyAf4B+gICAgH2AgIB/gYuDg4OCfoGBfn2Afn2Ae4J/g39+e4J/goR+gICBgYCChYV/gYJ/gICCfoB+gHuAgn+CgYB/fn+CgICFg31/g4KB
fnuCgICAg4B/fX+AgX18hH+Afnx/fYCGgIGAgHl/hYCAfICAfX+AgH2EeYCAgIF9gnqBfYKAgHWCf3uBgYCAgYCBfICAgIGBgH2DhICCgXiRgICAg3+AhYCGgYCAhX2AgICDgH99gICAfoB/gIKAhn9/jn59gIF+
gIGBgYCJgICAgIGAfoB/hX6BgX2Afn+Agn6Afn99f4KAgHyAgIKAgIGCgYCAgH9/gIB/gICFgXyAgX9+gIWAf4F+f35/gH+BgIB6eYqAgIB8gYB+gIGBf4OAgIOAgIB/gn1/g4CFf4KAgIV+f36Afn97hn6AgIGC
fYSAgH9/foCAgoB/iIGCgoCBg32AhYSBgHt8gIGCgIN/foCAfoCAgH5+fn6AgIWAfoB/gIF8f3+BeoB7gYCDgICAfIF/hH+FgIB+foCAgIGAgoN+gIKBgIF+f4KAgICAfYCAgYKCfoWBfoB/gH9/gICBgYx/gIGK
goGEgIF/gICCgYCAgYKBf36Af3yAf3+DgIGDgICAgH9/gIeDgYGBf4CAgoCBfoCBfoCAf4CAi35+gYOAgn2Bf32Ag4V/gIiEg4F6gYF2fIGAgIF/gICAfoCBgIN+foF/gIJ+e4GCg4KAgId/iX+AfoCAgICAg4B+
fYOEgH6FgH5/gIOAgH+AjICAfoGAgICAhICAgIB/f3+Agnx/f39/e32Af36BfoN8gICBgIGAe4CAfH+AgICAhIKAfIB+hX9/gIR7gIB9f3+GfYh/gYKEgn6DgYJ+fYKCgIGAfoCBgICAgIB/gH5/e4t/foCAgHuB
gH+Bf4KAgICAd3yAgIOGgH+Cfn+EhICCf4J/fYB/gIB/f4B/e4CAgICAhICFgH2IhoCAgYN+gYCAf4CAg3aDf4OBf4F9f3+BgIB/f4CCfoCBfYCEgIGCh4OFd4B/gYOAfICAfoCAgH+Eg4GAjX5/gIF9fn6Gf4CB
gH2Af3+BgH9+f3+GfYCAgYGAhYCAf4GBf4WCgH2Af4CBgoF8gIB7fYCCgYCBgYN+fXx9foGAf4GAgYCBgIF+gIB/gX2Af4SAfYCBgoCAgn6DgYJ9gIOAgH+AfoKAgYB+gYN/gHqIfnyAgYCAg3uAgH+CgoCCgICA
gIB/f36Ai4GAgIOCgoN6fYWBgICCfoGGgoJ/gH6BdnuBg4CBgICCfYB/gYB/foB+gIB+fIaAgH6AgIKBi4KAgIJ/eoGBfYJ+f4CAgX6Af4CCf3yBgoCDgYCAf4F/hIKBfoGAgHyAgICAgX6Df4OCgYF/goGAgYCC
foF9gYCBgYGAgIJ/gH6BgIB+hYWAgIB8gn+AgICBgIB/gH+Bg4N/f4d+gn9/f3x/gH17hICCfoWAgXqBf39+fIKBgImAgYCBfn94e4OCf3+BgX+DfYCAgYB/gX6Af4CBf4CAgoN9foF/hYCBf4B+gIt/gH+DgneJ
gICAgXh5f359gYGAfnuAgH6AgIF+gIB+g4B/gICBf4GAh39/gYGAgn2AgIJ9f4J+f318gICEgYCAgYCAgHyBgH6DgIGBgoJ7gIGBfYCBgICBgIKAfYCAgHucgn5/f3+AfpGAgH+AgIB9g4KAfYCCfoB/gYOAgIGA
doGAhIN/f4CDgX+AhIGDgXx9f4B8fYCBjYGAgYSBf39+gYGCgH+Bgn+Af3+GeoCCgH5/gYKAf4B/gIB8goKBfn1+gHKDgn6AgIKEeoCAgIOBgHx/gIGBgICCfIF/g4CAgICBgYCBgYB9f4CBgnV+gX92gIB+d3t+
gIKAg4CEgICAhYCAhn6AgHt/eoN/f4F/gHx/f4B6gH+AhoB/gIF/gICAgIB9f317goB7gIKEhn+AgH19gH2BgICAgICAfIF8goCAe4GAioB+gHyFf4CKiICAgICBgIB9gYGEgIGAhIB9gIJ7gYF/gYB/gIB+gICD
gICBhIJ/f4CAgICAiYCBgH9/g4B/gX19gYCAgICAgH+AfX1+ioCBf399f3+DgoF+gIB+f4CBf4CAgYJ8gH+Ag4V/gIF+foCCgIKAgH+AfoF/hYKAfoOBfIGChIF/gIF/gYCAfoB/f4OBgId/gnuMhYB9gICCgIKA
goN/gHx7goCAf4KAg3yEgYF/g4GAgoB+fX+AgICFgoGJgI9/fYF/gYB/gIJ/gIB9g4GCh398gYCAg4aBgIF6iICAfoGBf4OAgoKCf4CHgX2Af4GAfIWBgH+MgIB/gYCEgoCDf4CAgICAgIB8gH6CgICEgISAgIOB
f46BgIB/fn+AgoKBgoN8gICAen+AgIKBgIF+gHqEh39+fYKAf36CgYGAgISFg4N9gH9/gIGAf4CJgoCFfn6SgICAgXt0goB9f4CAgYCAgoGAf3+AiX2AgH+AgICBgIB/gn2Bf3d9goCAfoSAf4GEgYKAgYB9gIWE
gn+AgXyAgoOAgH+AfoCAgYCCf4GCgICBgoB/gHqAgn2AhH2AgH+EgYCBgJ5/gX9+gYOAgIKAg4OChYGBhIGDgIB8gYGCfn+DgH5/fYCAgX+AgIN/gICAgH6Agn+AgH6Cf4J8gH5+f4F/gICDgICBfoOAf4CAe4CA
gH59gH5/foCChICBgX+Cf4B1gH+Gf4SAgHyAfoCAfoB8gIB/gIOAfn+AgH2BgYCEfYCAf32AgHx9gX9/goKBgICBgICAhH+CgYB/foF/fnt9foSCf4KCjYSBd4yAgXt+e35+fYCAfoCBgI6AgH+AgIGBgX6BgIKB
cX+AgoF8hIJ+gIKAgoKBgIB/gn98gH+AgYGCf4J/gICAgIGAgIGAgH6Bfn6DgICBgYB+gICGgYSDhIWBgoKAgYOAgX+BgHl/f31/fn6BfoKAgHeCfHuAgIODfnx+gICBgX6Ff4B/hIB/gICKfoF/gYGGgHeAeYKK
fYKAhH+AgX9/goB+gH9/gXyBgYCAgIKAfYCBgH96g4CFf4B9gIGAgICMgIN4gH19goKBgICEgoF/f36BgoB/gYCAgk19gISAgH+AfoCBeXqAgIB+gICDgICFf4KAgICMf36AfIWCgHuAgoCAf4J2hIB8foCBgn6A
gYCDgoB7gICAi4F+gYCCgYCAh4B3gH6AgICCgYN/gYKDgoCAgn9+gIh9f4GKiH2BeoGAgn+Cf4B+gIWDgIGAgICDgIN9foCAfoB/g3+Af4CAf4B8fYB+gICBf4KAfoJ+fYGAgH2Bf32Cg313eX1/foKBgX6CgIOC
foaCjn+AgYSAgICAfn5/gYCAgIB/fYCEh4GDfIOAgYB2gH1+fnqAfn99gICBgIF/fH+AgICBgIKBgYJ/fYOCg4GAhIGAgIKAgoJ+eXp/gH+HgoF+gH+BgH6Cf4CGfYB9eYGEf4CBgICAg4B+gICHg3+GgIF/gIB6
gIN/hYGBgIGAgoGAhYF9fYCBgIV6gn6AgYCAfYKAe3+EfoGAf32AhISBgIB/fYWFgYR8gYCCf4CBg32BfoOMgICAf3qBgX+GgIOAe3+AioKEfoCBgH6Af32AgIGBgH+DgX+AgICAgIN/gH2Af4N+hIeAgYCBgoB/
f4GBgX2AgoGCgYCBfXyEfYCLgIGBf4GAgICDgYGAf36AgYaCgIB8gIGAgIWBgYB9gHuEhn+ChH+AgoCDf4GBdX1+fYCDfoGAfoCAgH+AgoKBg4CAfYJ/foGBfpeDgImCgYCChICFgIKBgYCBg4F+gIB7gYKAh4B/
eXuBgoGAgH+DgoCAg4KAfYB/gH5/f4B+gH+TgIWAgn9/g4KAgHmFf4J/fYB/fn56gHyBgX5/goB/gn6AgH2CfoCBgIN+gICCfH2Af3+Af4CBgYCBgHyGgn9+fYCEgH2EhIGHgYKAfIKBg4eBf4B+fYCAgH5+gYCA
gnmCgH+Afn6Bf3+BeoKBgIF9f3+AgYKAgImAgYCBf4CAfn2BgH5/g4KDgn9/e4KAgH6AhISAgH9/gYCBf4B6gICTg4B/f4CAgYB/fX+AfoCBgICCgH6Bg4CAf4CAf36Ffn2ChIGAhH9/gH6GgoGEf3iAgYCAgIGB
hX6DgIF/gICAfYCAfX5/iIGAfYB/gH2BgICDgHyCgYGAgHmIf4KBfoCAhoZ+gH9/gYCDgYWBf4WAgYGCgYKAgYCAfoCAfn2AfIKBf4B/gIB/gICBgIGEg4CEg4KHgICAgH2EgIGEe4CAgH6AgIF/gYB+gIGAgoKA
gIWAf3qAgIOAf3+Agn+DeoOBf4CAgYCAgHx5gYR8hICBgH6CgYB/gH+Af4R/gH+Af4CAfoCCgIGAgH+Cf31/gICAgIGBgH+Bf4CCgIF/gIGAgX9+fIF+gYN+dYCCgICAfoCBf4KAfXyBf4B/gIJ+hY58gHeAgYB+
gICAgH6CgH1/g4B+gn+BfoJ+gICAgYB8fn2AfYGAgICCf3x/goKBgISFgICAf4GAgH5+gH6Adn6Af4B9gH2Agn9+gH+BgH6AgH+CgICAgH96gH6AfoSBfIGAgICAf4CCfYCAhICCfX2DgX2AgXyAgIB+goB8gIN/
gX9/gIOAf3yAgH98gH+BfIOAgIB9fX18gIB9gIKAe4Z/gIJ/gIGAg4GAgH99gX+BgYF+gH+AgIJ+f35/fIB+goCBhX2AgX9/gIB/hIJ+f4F7gYB6foGAgX5+foByf4B/gH+Fgn99gIB9goKCgYB/gICAgX+AgH2A
gIB/eH+AhnmAgICBgICAgYCHfYJ/gH5+gISEfISAgICpgH+AgH2Cf398gICAfnqAfoGBgICAgoCAin+FeX6AgYCAgIh8fX9/g4CAfoKAgHyBf4eAgoiAfoOAiYCAgIGBgYCHfoB+gIKAgYCAgICCgH5/foCCgIGD
h4GAf4B/hpB/gYF8gH+Gfn+AgXyBfoGCgICAfX+Ag4CBgoN5h4B/gYOBgn6CgIB9gH5+f4CBf36BfoF+gICBgIKAgH+AgIKHf4CBfoyCf4CDfn+BgH+CioF/hICBfn+AgIB+gYJ+gYd+gHuAfoCAf36FfnuEgnyA
gIGCgIGAf4CBfIB+fX6AgH9/f4J/gYB/gYCBgIB/gIF9fIWFhoKAgIB9f31+gYCAhX2DgYCAgIOAgYCBgYCAgH+AdoB+gYCAgIB/fHqAe4CBhIKBgIOFfoOAgIKBgIGAgIGAe4KAhIV/gYCAgIJ/gYCAgIF/gIB9
fn6AfnqAgYR9gIKBkYCAgnuAgH2Bf4CAeoKAgH58f4N/fIF/f4CAgYSAg4F/gIKBgICAfo+LgYCAf39/goGAgIJ/gn6Ag3WCeYB/fYF/f39+gX6EhISAgIKDgYGCgYCAgIODgYWEfX9+goGAgICAgICFfoGCf4GA
f4GAgH98foCChHeAgYJ/f4CCgn2Af3+AhH+BgICEfn1/gIR/gHl/gIB+gICGfoGBgIGBf4KAf4CEg4CBeoJ+gH99foCAfoB5gYOBhH+AgIKAgH2Bf32AgH+AgIWBf4GAgYGHgYCAgX+BgH99gYF/fIB9hIB/g4B/
foKEgICAe36AfoCAf4KDf4CAf4GAf4OAgH6Af4GCgH+AgYCHgIB/f4B+foOBfX2Cf4GChoCCgICAgX5+fn+DgICDgIB5f4GAf4GChX+DgICEgoGBfoKKg36AgYB9foKAgICGgYCLgH1/gn+AgYGCgIB/gH2EgYCB
goCCfnl/gYB+gH+Agol/f4B/gIKAgoN/fnx9f4F+gICBfoB0gYCAf4N/gH+EgIGAfX99gIOAhIGLgn9/gICKgYGDgoCAgIGEgX2AfYCAfnuAg3uBgYWEfnqAgIGDf4F/f4CAfXaEgYCFgoF0g3+AeYCBfnuAgIGD
gH9/gYCAgICDgX+AgoODgIN9gYeAgYF+g3+JfH2DgYB+gIGAfn+Afn+AgH1/f3+FgYCBgXyBgoCBf4J/gIF6fn6CgoCCgYCAgH6AhoCAgIJ+foSAgICAf4GBgX+AgYF/j4KAgX+Af4B/f4OAgYGAgIJ/eoCAf4CA
hIB+d4B/fYB+gH6EgX+Afn+AhoB/gX+AgICEgH6AgIKCgYCAgoGAfX9/gn6AgICAfoF/gn2BgoJ9e4CAgICAg46Af4CBfomAfn2AfoGAgIGDgICAhICAg4WAf3yBfoCAf4aAgH9+gX9/gIGAf4CAhX+AgoB9gIGA
gYB/gYN9gIGAf35/gH9/goGAgIB+f4GCgICCgH+CgYCCgYF8foCEgHp/gnuAfoCBfX6DgH6AgH1+gIB/gX+DgH2AfYF/gIKCdoCBfn+AiX+AgoCBhX9/goF/g4iAgIF/gX+AgICBfoCAf4N8fIJ/f4CAeHp7g4CA
h395f4B/goF+gICDgYB/foGBfX9/gH5+gICDhnSAg3yAgX2BfXyGfH6AgIB+gH+BfoF7f4CAf36Ag3x/gIGAgoOAgIV+gIB9foF/gH+CfYB/goiAhYCBgYGDgIB8gIN/g4B9fYGBhYGEfoCAg4CAg396gH9/gH58
f3+BgICCgICAg4CAgISAgICHf4CDf39/gICAfYGCgYF+gIGAf36BfX6Ae4CBgICAgIGDgIV+f3yAhn97g4CAgHmChoB/f4KBg4CAen5+gICBfX6BfoB+fIB+foB9gIGBgoF/goB+dIB9gIOCgH+Cf4CBfn1/gICB
en2Df4KBgICAgIGAfoB7f4GAgoN+f4B3doN9fH+DgICAgIGBgn+AgYCBf3+AgH+BgISEgH99gX9+gICBhYOAhH+AgYCBf4GCgIKIgYCDgIB/gIB+foGBfoB/fYSCgH6AgX+BfYCEgH6AgICDf4V7hXuAgICAgIKG
fXuBhH6BhIKAf4B7g4SJgnuBgH+AgICAfoCAgH+Df4J/f4B8gX59fX+AfoJ+gICAhYCAi4CAgH+AgIF/gIWBfoCAfoGAgoJ/iIB9gYSQgYaBf4B/gX6DeYCCgYF/goCAf4Z+f3iCfoCEfn6Ae36AgH9+gICKgoB8
gIB8gIKCfoKAg3+BgIB/gISAf4B/gYB+foGAgIF9g39+gICBfYOChIGAf4B/gH+Af3+AeIOAgICBeoN9f4GAfH6AgIaAf4GBf36AfoKAgIiAgYSAgIR/gJx/f4N/f39+gIB+e4B9gIGBgXl/gIGBfn2AfoCEgYKA
gICFg4JugYCBeoCAgIZ+f4V/g4CAe4SBfn93gYN7gHx9gH6AfX+AgX9/f35/fYB8gYGAfH6BgXyEgYF+gIaCgICCe4B+e4B/gIyAgYF+gH5/gYGAgH17f4CAfn+Dgn9/gH6Bf36CfoB5goCAf4V9gYWAgYCEf4J/
g4qBg36AgIB/gIJ8gX+AgHyAgICEgH6Afn+AgH+DgIJ8gIB6g4GAfoB/gX59goKAgXyDgIB6gIGBg4GBf3h9foOEgHiCgYGBf4B/gH+AgX+Ae317f4KHgn58fH53gIB/f4CDf398gICAfnuAfH6BfoKAgH9+f4CA
hICBioKAgYF8foCAgICAgoGGeoB+gn+Be3+FfYGCgIB9f4CAgIGAfYOBhoGAhIWAfX2AgYJ/g357f4CAg32AgX5/hICBgoB8f32BgH+AgX58gH+BfYGAfYGAgoOGgX99f3x/gX6BgIGAgYGAgISBgIGDgYGBfoF/
gYCBgn+CgH9/fX+CgIB/foCAgX+Afn+CgIB/gn+AgICAgISAgHyAfoCFgIB9gIB9gYSCgYCBgIGBgH9/gICAgn+CgH+AgIKCgoB/fH99goSAf4B/gH+JfoCAfYV9gICAgH1/hYSAf36DfICBeX6AhIGAhIB+fYCB
eYmEiH+AgX+AfnyAfYCAgYCBfoCAgIB/f3yBgH5/gH99gH+AgoCAgIGBgoCAgIR9gH9/gIB8gH+EgIp/f4eFfYCAgX+Ff4GBfoOAg4B9f32Af4KEgW2BgICFgH9/hIJ+gICDgoCGgnyAf4F+gH6DiICAgIB/gIF+
gIGBgIV/gH2BgX+CgIF/f3+DeIB+gIF+gICCgICCgH+BgYB/hIGCgX9+g4B+f4GBgX6CfYOEg4GCgYGAhH+DgIKAfoCDgYKBf4CAfn+FgoB+g4KAgX+Af4CCf4SAf4B+gH6AgoB8foGAhoWAf4B/goCBfoCBgX9+
gIKAgH+Efn6CgICAf4B9foF/fYKAgICAgXaAgoCAfn5+gX+Bh4CCfoKAgYOEgYCAgYCDeH+BfICBgISFf4GAeoCBhYCAf39+gIB+eYJ/hYCAfX+AgH6DgICAf4CCgICAf3yAgIB/gICAgIGDgICAgH+AgISEgH6A
foJ8goGBgIB/gH2Af3uAgnyCg4OAf39/goGAg4B8fICAgIWBfYOBhYB9fIGAfoB7f4CDjICDgoJ/f4CAgHx/f4N/gICAgIGBgn2Bf3+EgXSAfoCCgICCgIR+gIGDgH2CgYCBgX+Af4CAf4CBgICBgIF9doGEgn6C
fnyCgYCAfoF+gIF+g4F/hX9/goaAfIB+gIGCgICAgICBgICAgYCHgYCAgoF/h4GDgn+Ef46Af4GCg4B+g4B8gH6AgIGBgYCEgn+AgIN/gH99gH9+gH+Af4OBf3+Agn2SgICAhYCDgYCBgIGAgYODhIF+fIGCfICF
gIKAgH6Bg4GEfnyAfHSBgYGCgYCBgIGAhX6AfYWAgH9+gICDgICBgIGAfYB9fX+CfoCMgH6AgIB+gIKAfn+AgICBgIGAgYB8fIF/gICAhIF8i3WAfYKAh4CCgH9/fYKBg4CBgH1/g3uEgH6AfoN/h4OAe3+AiYqC
gH2AgoCAh4SAgoGAfoKCgICCg4GAg4B+fnqAg4SBgYCAgImDfYKAgICAgoCBgIGEeYGAgIB/gIKDg4KBfoCBgIF9f4CAfn+DgICAgICAgH58fnh/fYB3hIKAgYKBf36AfIKAfIWDf4GAf3yAgoCAf36Af4CDf3+F
g4GIgYGEioB9eIKIgH6BgXiGgIOAhX+BgoGCfYCAfYCAgnmBgIB9hICAgYGBgIGBgIR/gIB+fICBgH+Af4CEgH6Bfn+DfX9+fn+AgYCBgH6BgIJ/eX5+gICAf358gIB8gICBfH+EfoJ9f3+CgoB+dYJ/gIaAgImA
goB/foB/fn6BfoCBgYKAiICAgH+Agn6BgYF9fnyBfn6AgIJ+fIGAe353gIGAgoCBgICEgIKAfX2AgICGf3+AgIB9f4KBgX+AgoGGgICBf4CBgIGCf4OJdIaBgXyAgH+Cf4B8f4GAfX2Ag3+DgYB/f4B9gYB/fYGB
gH9/gICDfn+AgICBgYCDg4OAfYGAhH+CfoV+gX+Af4OBgIB9f4KEhIB6g4OAgIF9i3yAf399f32FgH6EgoGBgH97gYCBeYCBfYB+gH9/gIOFf36AgYCCgX2AhIF/f4CAgH58en6Af36AgIJ8g4F/gYWBf4GAgH+A
gH+AfoCAgX6Cf4CCgYJ/gH6AfoB+gIWBgIGBfIGAfoB+gYCAgICAeICAgYF/gYCGf4J7gH56gISAf3p/goKAfYB/f4CAgX6Bg36AgH6AgIWAi4B/fYN/gH9/foCAfoCBfoCAgIJ9hX5/fISGfYCAin+BgYOAgH+B
e4J+gIGAg4OBgIGDf4CAf36AfoGBgIGAgH2Df4KAgX6EgYV/gIF+gIB9gHt7gIF/gIB8gIKAgH1/gIV+gnuAgYCBgXqAg4V+gHx8gYOAgoCAgIGAgoOBfX9+gX+AeX+CgH6CfYJ/gYB7g4F/gH6CgHqFgIJ/goB/
gYKAgoOIgH+JgIqKgYCAgICBgH2Df4CFf4F+gICBgYCEgICFgH2AgoKAgH+AgICIgX+Aen6Agn2AgIJ/g4CBe3+CgIKCgICAgIGCenh/foCAf4WAg4CAgH+AgoB+gYKAfn93jH2Agn6AgHx/gX+AgICBgIF+gIGA
hX+EgIF9gYB7hXuAgHyAfoCAgIR/goV7gIKAgYGAf4CBf4CBgICAgYCGf3+Dgn97hoSAg35+gIOAe36Ahn6FgICBgICCfn+BgYF+gICBcoCAgICBgICBf4CDgX+Agod/fICCgX+BfYKAfYB9gIB+gICCgH6CgICA
gICAfn2AeX1/gIOCgICDg4CAgoB/goB/goCAf4J/gHyDeoCLgIKAgIF/gH+AfX+AgIKAf36CgYCDfoJ/gHuEf4CAgIOBgH6Bf4KAgIN+gHyFgH6Ef4B8hIGAfoCAgH+AgIGEgH56goaCg32AgX18gIB+gIF7gYF6
gIB+gICAgoCAgX+AfnyAf4CAeX9+gIGAgIF+gIF6hX6AgIGCgYB9fop/gICAgICEhH+AgIGAgH6AgGaAgH6AbH98h4CAgIKBgICFf4KBgoF8e4ODgn6BgHuHgYB+f3+AgId/lIOAgH6Afnx/cIBqfn+Bf4B/f4CH
gICBfoCAg4CAfH99gICBg4CCgoGCioGAfYB9gIF9gYl/gIKAgYB7goKAgIB7gIJ9gIB/hIF8gIeBgIF+gHyAfn5/gnt/hIOAf359fn9+f4CAgYCBgoCAg4CBfX+AgH19gIGCgICCf36AgYB/gIGFgH6Cf4B8gH5/
gYaAh4CBgICBf4CAgYF/gYCDgH+AfX+EgH6EgIJ+fYB/hH9/gX5+gH6Cf4F/gYiBhIGBfn99g4F6g3+AgH+Afn6Ae4KEfn2AgICAgoCDgIF/f3+Af4N/f3+AgICBgoCGgICAgoCAf4eAgIGCg3+BgIF+gn+AfoB9
f3+BgX+AgoCAgICAfH6AgH2EgIOCgH6BgH5+gICDgIKAgIB+d4B/gIB9gYJ/gH99f4GAhH6Af36Af4B9gYGEgYB+gIF9gYCBgYKAgYGCgIJ/gH+BgIB5fYOAfH5+gICCgICAfYKAf4OBgHyDgH+AiICBgoR7gIGA
gICAgoF+f3+Ag3x/fYOCf4CAgH1/gIJ+gIN+gH+BgIGAf4R/gX5/gH+AgYB/gYOHgIF+g4CBgX2Af4F/gH9/g4OFhIN9gYB/foGAgn6Ff3+AhICDfoCAgICAgIJ+gHuAgoB/gIJ+gH+IfYGFgIOAdIGBgH9+gIGC
f4OBgoGDfYSDeoCAgICAgn1+gYB/f3+AfoGAgIGIf4CBgYOAgn6CgIB/fYB/foB/gIKEf4KKeIB+gIJ/e4GAgX+AgH6CgYKBgIGMgYGAgoCAgX99foCAfYGAgYCJdoF/g4uBgX2BfoB+gICAfYCDfYB/g35+f4F/
gICAgISAf36CfoGCg3x/eoB/foGFfoCCgICAgX2BgIB+gH2CgoGAgX+AfoGAfIB/gIODfIB+gYKCgYF7fH2AgYB/g4GKf4GCgH6AgISCfoGAf4B9goGAf3+AgICEgoCAgoKCgYCAgIB/fn+Af4CAgHuAh4CFhoCA
gYF/foGEgYCAh4CAfICCgIOAf4V+gIGAe4CDh4d7f4eAgIOAdYB/gICAf4CCg4CAgX+ChICAgYd9gISBfoKCfoB/fH2AgH57gH9/gIKBgICAf4B/gIF/gIF7gIF+gIWEf3WCf3+Af4CNfnx+gYB+gYCAgIN/gYGA
gH19dIKAgHF/fn2Agn9+hX99gIGAgoF/foCAeoKCfYCAg4GAgYCBg4GAhH+AgIGAgICBfYB9gYGBgICAf4F+gIGAgICAgYB/foB+e39/gYCCeoGCgH+Af4CWfoJ5fIF/gIF/fHt7gH6AgoCAfIB/foBxf399gH+A
gYCBgIGAgIOFgYB4f4GAeoB9gIKAgYCAgIB/gICAgYCDgX9/gYKBgIB8gX6Fg4GAkICBf319gX9/gYB/gHeDf399goCAgX6Cfn+BgIF/foCCgYCBfn5+gH+AgICBfoGAhH6BfX5/gIqAfX+CfYV+d4CFfYKDf39/
hoCAg4CBgICAeoGAhIF8gYKDgYOAhHuDhIOAg4CAgICAjYB+gH6BgYCBhYCAgIB+gH5+f31+gXl/gIGAgH5+gYCCf3+AfoCAfICBgn+BfoGAgIOAgH99fYCAgIB9fX+Bgn1/fYGDfYF/gICBgICAfoiAgH9+gH+A
fYCBfX+BgICAfoCAfnqEfoGAgH+EgoKAgIN/gIB+foCCf4J/goCAf35/gIWAgH1+goF7fn9+gIKAfYJ9iYCBgH+AfYB9fn+EgYCBf4eAgoR/h3h/f4WAgICAgYJ7ioGAgH57fn1/gX59gIODgn2BgoCBc4GAf4KB
gHiAf4CBgoGBgH+DgIKFgIGDf4GAfYWAgICBgX5/f4B8gICHg3yEgICDfYKAgH+AgICAfYCAfICAgH2Cgn97gYCBfoCAgYN+fn+AgoCAgYCDf4CAgYB9gX2EgIGAgYB+goCAgH2CgICAg4B7gH2AgIB/gIB+gIB3
gHiAf35+gYCAhICAgHuCfoCAf4CBc4OBgYJ/gHyBgHuCgn6BgIGAgIJ/gH+DgIN/gIB+fYCBfX6LgICAf3yBhICCgIKCfYCFgYGAfXqAfIF+c4B/hICBgX6AgoB6gH6CgIR+gYCFfoB9f4B/fX9+fnSBgISBgYB8
hYiBgX+DgIN+gIGAgYB/gYB9gICAfoB/fn+EhYGAf4CCgICAd36AfYJ/h4CAgH6AgIB9gIGAh3uCgH6FgICMgn+AgYB+fIyAf4GBgH55gICBfX2Ag4KAgIJ+gYCDf4B+g4B+gH+AfYOAgn+AgYN8gHyBgIJ5gnyA
d3+DhIB+gICQgH9/gH6AgICCgX6AfoCAgH2AhIR9gH59fH+AgIF9g4GChISBg4aAb3+CgYCDgoSCgYB+f4KAfX5/gICAgIKBgX6AfYCAgHl/gICAgIF+fn+Bf3+BgX2Eh4CCgoGAgYCBgYuAgYB+gYKAg35+gIF8
f4F/gYF/g3yGfYCAf4KBgYCAhX+BgX6AgoCGfYeAgICAf4GDgH+AfoKCgIGCe4B8gIGAgX2Ag4R9gIB/g4CBeIGBgn5/gIF/eoGAd4CBfYV/f4SCf35/gYKAgoCAf3+AfoJ/goKBfoB/d4CAiYGAgIN+f4CAgoGB
gYB+hIGBf4CBgYCCgH+AgH+Af36SgYCAf39/fn6BgIGAgH+Afn6DgIaHgX+AgIF+f397gICAfoKBgoCAgICAl4iAf4GAgX6Agn54g4CAf4KAfoGCgn+IfYGAf32AgH6FgH+BgH+Bf4F9gX6AgH2BgIB/gIaAgICA
foF8fXt8gIGBfoOAfn5/gHuAgICGf4OAfIBsgIeBhICCfoJ/foGAgICAgH56gIJ+g32BgH59gIGAgH6EgYB9gH+AgoGAgIh9gYOAfoCAhH9/gX+EgIGBfoR/gIKAgIGAgIWAgX9/gYKCgH+AgX9/gICAf4CDgH+A
gH+DfoSBgIB+fnyBgomAg4J9hH6Cf4B+hn+CgX2BgHyBgH6BgIR/gH5/gISBf4B/f3+AgH58f4CAgYB+gIB/gn5/gIZ/gYCBgYB9gIN/gH6AgH+Cf4CAgIB8gYSAgH2AgIaCf35+gIGAgX98f4F+foB/f318gn9+
f4eBgYB/gYGDhYB/f4WBfoGBgn6BgIGBhYOBgYGBgn99gIJ+f35/gIB7gHyAgYCAf32HgIJzhX2RgISAfIaAgoKAgoR+gIGDgH+AfIKAfYF9goCDg4CAgYGAf4J+gHx9f4F/goOAg3+BgIKFgXuCgX+BfICAgIF/
hIJ/gYF6gYCAeoCAgH+AgoCAfYB+f4F5fn+BgHmCgIB9gYGAgYCDfYODfYCAf4B+fX+AgYSDgH2DfoB9gYCIgHyAhICBgIF/g4d/eYCBgYOBgYGAgIGCgH6CfYGAgYKAf3yAgYCAgH6Af4CGgIF/gYeAe3+AgoGB
hX6BgYF9foF9f4CBgH+AfoKAfn6Bg4OCgX9+gH2Ag3+LhoByfoKAg3yEgH99f4CAf39/goKAeX6FgX6AgYCAgIGBgH+BgIGAf4CAf4GCgX6BhIGAgICAfoF7foKAgICCgISAhICAgIGCgYJ+goCFf4CAgICAhH5/
hn+HeICFf4CGgoCAg4GAhIB9gIOCfn9/gICBgICBgHZ/f4CUf4CAgoCAfoCAfYGAgICAgIB8gH+DgICBgYGBhYCCgICAgIGAhIF/gn+FgIB/f4B9cYB+f3+BgYWBgICAgIODfoCAgIGDgIB/f4aHgIF9goCAgIB+
gH+CgH1/f3+BgIB/gICAc4CDfoCDfIF9gIB/gICAfoN9goCBgIJ/gICBfICBhH6CgoGCf4GAXYF+fICBf3t/gIGAgYGAf4CAgIOBf4F/gYJ/gX+AhYCEgH5/gH+BfYB+gH99gYB9hYCFgICBgIKAf359gICAgIF+
fH6AhoCAgH6BfoaAfICAg32Af359gYN+gn+AgYOBhHyAgX9+gIR0f4OFgIB+gYB/gIF/gYCAgYCFgIR/f4CAj4KFgn+UeIGCgYCAgIGBgX+Af3+JdYF8gH6BgYF/fICAgIKAgIF/gYJ7f3+AfYCFfn9+gICAf4mA
gIJ/foB+foCAgYd+gYB/f3+AgH+BfYKGhX1/f357gIB9gHyAgICAgH+AgoCCgYCAgYF9foKAhoKBf4B+goN6gIB+hnyCgIB+jYSCgIB+gIB8gYF7gIB/hIKAgICBe36Ae4CCf4CCgIB9fICAgX2BgH2BhYOBf4GB
h4CAgoGBiYB+gICIdoF/gIaDgIB/gn+Cf4B/gH9/fICBgH2BgniAgICAgoCAeoCAgH+AgX9+gH9/f399gYB+f4OAeoCBgH5/hoGBgIB/gIB/gH58f3+BhIODgH1+gYOBf4GDgIB+foCDfH+DfHyAgH9/gH2AgYV7
goB/gn6BfYB7foB/gHaBlH9/dn6CgH56gIB/h4B/f4GCgIF+g4B+fIJ+goGDfIB/goGDfYN9gW9/gH+AgICGgICAgICCgIGAgoB/goKAioCCgIB9gIiBf4CCfYGDgICCeIB9gYKAeX58f4R7gIB9gIB/fnuMgISE
fYB/gH2AfYCAgIKAgoCAfICAgHuAgICAhId7e4CFhYCBgoR/f4CBfYCNfoGBgoCBhYGCgIKAgoB/hYCAfoB+hISAgYJ+gYCAfnyAfoCAgHeAgH1/gYCAf4GAf4CAfoN/f36AhYF/goCAgYB+f3qAhIGAgn6BgYCA
gH1+gIKAgH6BgH+BgYJ8gX9/gH6AgYCBeXyAgYaCf4B6gYCAfICEgYGAgIB7gIGBf4CAgn2BfYF+f4F/gX6Af39+gIF/fYGAgIaAfYB9gIWAgYB/i4OCfnyAgIKCfoCAf4SBf4GAf4V9eoCAfYJ6hICAgYCAgoGA
kICHgoCAgIB+gH2PgYCAgYCAfn9/gnuBgIB/gn2Afn9/gYCCgIB/f4B9gYF/fX+CgIOCf3+AfoB/foCBhoGAfYB/g32AgX+AfoCAfYCAf4OAf4CGgISAgIGAf4GAhICEhH+AfYF+gIJ+d4CAfX+BgYCAhX+CgICB
gICCgICBgXqAg4CBgYCAgICAgICBe3yAfoCAhX+BgoGDgIOIfoF/foWAgICBgIB8gIB/gIB/gH+CgICBfYKDgn6AgH6AgnF+fn9/g4CBfn6Af3qAgGmAgYB9gIGAgoCFgH6Af36BgIB/gYB6gICBg31+e4GAgIKD
g4KBgYCBgIOAfIB/f35/gIGJgYJ/f4GAgIGCgICBf4KAgoB/lIB5eYB/fICAfoGGgIOAf4CCfoCCgH6AgoB9fn+AgIiAgH6DgIOAg4GBgIF9gH2AgICCfoCBfn+CgoCGgX+DgH99gIOAgX59f4GAgIGAg4CAfoCB
foCBgYCAg4CBgYSBgICAgHt/fn6Af3+AgIGAgoCDgIB/foB/f3+CfIB8foCAg393gIKAiX5+gYOCgICAgICDgYCEeIaDg4CAfoCAgH6AgH6CfYCGf4WIf4CBgYCAgIGCgH2Ff4aAf36Bfn+BgoGAgIF/fYKHfoCW
hICCgX2EgoGBgoCAd3mAgICChHqAgX1/gIKGgH+EgoOIg4CAgICDg36AgH6AgYN+eoB/iYCAhYCAfICBfoF/gH+BhYCAhX2DfoB9gIB+gH+AfoKAgoCBhIF/gIB+hYOAgIKBfoJ+f4CAhYCAhIGAgIB/gYKAf4B/
gH6Cf4GBhn5/gnl/goCEgX+BgX5+g4KAeoB/fYB+g4B/foCAgoCFg4CAgoOAgIB/e36BgH+IgYCIfYCAgIOAfYJ8f3x/gX9/gICAgH+CgYuCgIGCgISBgH99gICAgIGAg3uAgH2AgH+Bf3+AgHyBgH6BfYKGgICA
goGDhX6Afn6AfYF+gIKBg3yAe4B/fYSFgICAfX6AgIBxg4KAgn+CgoGDfYB+gHp/fnyAgH+CdoeAf32BgHyBgIWBgIB+gIGBfn6AhX+BgH+CfoCAgIJ/g4CAgYOBgYN+gX5+goCAgX+AfoB/f4CAe35/gIGAhHqA
gIJ9gnyEgHqCgH6Af39/gYCAgoB7gICAhoCFf32EgoGAhIF/f4CAgH1/gH6AfoGAioF9e4OBgH6BgICBgX+Af4OAhIODgHt/f35/gIJ7gIB7gYCBgn54gICAfoCDg4B9gHt/hoOEfYB8f4OEf3+AhIB/fX6BgX+A
fYF8gIKAfn+Af3uFgHx+gH+Afn+Af4B/goB7g3+Bg3+AhIaAgHyAf4F/gH6CgYGEg36AgYKAfoF0gIB/gH6AgICBhIKCgYCBgH6KgIF+gIB+gISAg4CAgH+AfYB+gnyCgH+Af4GBgH5/gIB8gX+Agn6AhIOBgHeB
foCAgH59gH6CfoCAgH+AgIB+gICCgIB+gYF+gHqAgXWBhIB+foSBgIN/gIGAeoB/gYOAfYOCgoWAgICGgH6CgYKAgIGFfYGBf4CBgIGLf396gIN9gICGfoJ/gYGAf4CAgIF8gX1/gIGAgYB+gX19gIWCgXuCgIJ+
hYKBgIJ+gIWBg4CGhYGFgoB/gX2AeIB/gH9/fIaAgn1/gH16gIuAf4CAf3+CfX58gHyAgIB8gICEgIF6gYCAf4aCfX99fYCAgH9+gIGAf4F/foCAg4CBhH5/b4F/gYCAgoCAfYB+gIJ/gIB/gIF/f4CAf3x/gIB/
goB/fYKBgYOAg35/fICDf4SCgIGAf4B+gYCBfn92cnx+hH+AgoCAgHx+gICBfoJ/f4OAf4CCfH9/foGBgIB9gYF8gICDg4GAgIB/gYB/f4B/foOAgH5+gXZ+h3+CfoB+goGBf4CBgIB/gX6Ag3+AfYB3gYB0foCC
gX+CgIB/gIeAgIB7gYGBgIJ2foCAsIB7gH92gYKBgICEgICAi4B+fX58gICAgIGDe4OAgoN/gICAgIB9gIB/gISAeoB+gn6Df4OAg35/gIR6foGAiYCAgH+BgX+BgIKAgn+AgYB+gH6HhICAgYCFfYCDf4F/fYZ+
f4GEgYGAgIGGgoB+h3qCgHuBgYB9fICBfoCAgIGAgYB/gICBgICAf4KAgICAgX+AfoKAhn+Ef35/fn2Df39/g4OAgICCf4CBgn2AgIN+f4GIf4KEgH5/h4B/gICAf4B+fomCgoCBgoN+foKAgn+AfoCAg36Bf32B
fICDgn99f4KAgIKBfYF9gYB9f3+AhIB9fYWAg4CCf3iEgH6Bf3+Be4B6gH+CgoB+foCBgH+JgIOAf4GAgH+Afn+AgICAfoCAgIWAgH+AdIF+gIGBf4CBgIKAgICAf4CAfYOBgoCAgIOAgn6Bf399gnuAgYSCf4F9
gICAhX5/gn6AfX+BgIN+goCAgIF9fn+BgICAgIKAf4OAgH5/goJ/gICAhoGBgICAgIGAfH+CfX6Gfn+BgIKMhIGAgYCAgX97e4CBgn+AgICAg4CAgIF+gISFgIGAf36AfICAgICBgH6LgoCHf32BgIF8gIJ/fIB/
fYCAgYCBg4CBf4J/gX9/gICEg4CEin6AgX+AgH1/gIKDgIB/hH+AgH99gH+BgICAgH6CgoCBf4CAf35/gHuAhH2AgIB/gYCAgIKAf4CDgYaAgIZ8gX95goGAgIGAgYCAg36Af3mDen9+f4CAfXyBfoCAgIGBf3qD
fYCFhX2BgXaAgIB/foGDjYCAgn+Mf4CAg4F+f4F+fnuAgIKFgH9/gX2EgH+Af3+AgH6AgICBgoB+foB/gH5/fXyCfoCBgX2BfoB/hIJ/gYCAgYF/gIKQf4CAgYCAf4CBf36FgICAfX+Eg4CBf3d/goCBgICAgX+A
gIGAgYF9coSDgICAgH99gIGBf3KAfn+AfoKBgIGAgYCAgYCAgIB9f4B/f5yCgIKAfoCDfoF/f39+foB+fn99hICCgIB7gH59gH5/gICAgoCFfn5+gH2EgYCCg319fYF+gX94fH+BgoB9f36BgIJ9f4KCgICBgX6A
e39/f4F7hH5+g4F+gH9/fn+AgYCAgICAgICDgIB8gIB/fnqBfoSAgIGBgIqAgIKBf398gIGBgHl7fYCBgoN8dYCAhoaBgICAgX16gIB/f3uBf4B+gH6Agn9/f4KAkoGAf4CFf4CAgICAfoR9goKCf4B+h4CJgYGA
eoCAgoB/gYKBgYKAgIOAgIGAgYCAf4B/f4iAgoCAfoKAgn2Af4CAf4CDgIB+gYOBfX+BgH+AgIGAgIB/gYCAgYKAf4OAf4KBg4OAgIGFgIN+hIF+gIGBgH+AgICBgHx/goF+gX55gYGJhIB/gIGBb39/foh+gX9/
g39/gH9/iIKAdYCBgICAgISBg4KBgICEgX9+gICHgX9+f4CAhIB+fn+BfoCAgYCGf4WCgH6DgYOBf4B/goCAhYB+g39/gH6AfoJ9hICCg4KIiJJ+foOBgICEhoGAfYGBgX+AgIN9gH+AfX99d4CAgYJ+gIB+fn5+
gH+BgYOGeYCDf4B/hYWCgX6BfoCBgX5/gIGHfoCEgn+AgoCFgIKDgYCAgn2Df359g4CAgIR6goGAgICAfoB8gHmAgn+AgoCJgYKEeoCAgHx+gIl/gH+AfoJ/gICAf4KBf32AgX57goN/gH9/fn6AgICAhn2DgIGA
gICGgoCAhYGAgICCgoOAiICAiYB9gIB+gX9+gH5/hYCAgn99d32BfYCAfoCAf4GBfXyCgH+AfoCBgIKCe3+BgIGDhYKAgIGEfoB+gIGAiICAgH+DhX+AgICBgH6BgICAfYCBfn2GgICFgoGChYCAfn6AgH+AgIB/
gIB/gH58hX2Bgn1+foN9fouAf4CAgH2AgICAfYGAgH6AgoCBhIKBf4ODf4CAhYGBfn9/goKAg3+AgICAgIKCgHyBhIB+gYOAgX+Bgn+Bgod9gIOAhIGAgH+Ce4KBfICAg4CBgIN+f4B+f4B9gIGBfoCAgoCAg4CD
f4B/gICAgICAgoN/f39+f4GAg3CBgYKDf36Af35/gIGAfoCDgnl/gICHgYCCgICDf4J+foJ/hIF+gIGAgICCf398gYB+hH96foR4g32AhYGDf35/gYGCgIKAgYCAhIB+gXyBgXuBfn96gH9/gIB/hYOAgnqAgX57
gIB+g4R/fn6CiH+Aen9/f4GAgIGAf4CAiHeAgIB7hYB/g4CBgIeCgYCBgH+AgICAgId/gH6Af4mIfnqAfYCFf3yCgIB8gn5/gHyCgIJ/fYCAf3+AgYaEf4OAgIOAf398fn+AgICCfn59gIeDgH5+f4GCgoB/gYCB
g39+gH+BgIB8goCAgIF8gX59gHyBgIB5dH+AfoOAgn1+gH6BfoCBgH6Agn6MgICAfoKAhoCHgH+AfoV8iYCAf4B9gIB+fn59f4R8gIOFf4CPgIF+gH9sgICAgICHfn6AgYCEgIB+goF/gICAgn9+e3+AhICBhoCB
gH6Bf3+AeoB/goiAf4F/gIB5foJ/gIKAgH+Ef3yBgIN7gn+AgICAf4OAgoB/fH+BgIOAgYB/fn2Af4CAgYCAhYGAg3qCgYB/fYB9gICAf32BgIWAhH2Af3uEhH5/gICAg4KDgIiCf39/gYOGfYCGf4KAfod1gXp6
fH6Agn6CgH99eIaAgH6AgIGAhoCBfoCEgYCAgIB3hX5/fIKAgoB/gYGDgoKAgoCAgIB+f3yDgIB9gIiBgIR+gn9+goCAd4CAgH9+gIOAf3+CgYCBgIiAgYCAfoJ7gHyAg4CBgIZ/fIGDf4WAhn9+g4CBgIKAgYGA
f4B/gH6FgIF/f4KAgnyAfYCCgn+AgH5+hICCf32BgX2BgICAgYCDfX6GgH+BgoKAg4CBfoB2gICEg4SAgHyBgYCCgn+DgICBf4GIf4CAgICAfoF/g36AfoKAgIGAgICCf4CAgYB9gICAfoKEgoN/goCDfoCChICB
gX2Eg3+AgYCBgoCAgYCAe359gIKAgIWAgIGDfYCBg4CBgIKAgH6Adn+DgICCgIB/gH+Hf4B+f4GChIJ/goCAgHmAfX2CfoGEf3+AhIJ+f4GAf4GCf3iAf4WCgIGAfoCAgYB8gXyAiIB/gH+BgICBgYCBgIFxf3+E
gHyEgoWJfnx/g3yAf4CAhYBwg4ODfn+FgIOHfoCCgX9/gH+Df3+EgoB/foB8gH+AgH+Agn6AgoGAf3+BfoKCgoGAf4B/f4B/gICCgIF+gIB+gnuAf4B8gIJ/gYCDgoR/gICAeYCAgYB+gYCBfn6AgICAeXaAfIGA
gX6Ag4GAhIKAf4SAfYF/gIF+gYF/gIB/gIOFgH+Bf4KDgI2DgIV9gYCAgH5/goSAf4GAgYCAgIF9fn+Af4KBgICDgICAgoCAfoGCf4V/f4B8fX9+gICJgH6CgoCBgH6AgYCBin98gYqAgICBf3+CgIB/gIR/gH1/
gIWBfoKAf4F9f4CBf4R6gH5/f4B+gHuCgXyAgX+AgHx9gIB/gHuAfoB+f4SAgoCAg4B9goCAgoCAgIF/coCEgYKAgYKAgYiAgIB+g39+gIB/e4GAgYKCgH99gISAgIF+fn6ChICAf32BgoCAgIB/gYCDgYB9fn59
goCAf4CBe3p9f36BgXeAgICAgIKAgICAfYSChH5+fn+AgH98gIGCfoCIf4GAgIOBgYCAeoB/gX6Egod/goCAgH+BgISAh4GAhICCf31+f3+Ae3+AgYJ/gHmAgHuCgoB+gICDgH6AgICBgIGAgYCAfX2AgIGKfYSC
gIGDfX6Agn2FgICAgICAgHp3gICAf3yCgX2AgIB+hoKBgIB+gICAlYB/gHx/fn6DgH2AgH9+gICBf4CBgn99gIB/gICBgIOAgX+BgIV/gYCAf4GAg4CAgH+AgIKAfoCCgH6DgYmCfnuBgYB9gIN+gH+CgIB7gICA
gICAf4CBf4CAfoB/gIGBgH+CgIGLfYB9gIGAgICAfYJ8f4CEgX2CgIGAf3+JgIGAdoN+gZN/gIGAfn2Bgn+AgX+Af4Bsfn+AgIGBfoCBhYCEfoCAfX5+gH9/gYCAgoaAgX+AfX6CgYKAhYCBgoF9gICAgHyBg4F5
gIF/f4GBgH6AgICAe4B/gICGgoCBf36BgH+DgYV/gICAgICBf39/goB+fYKAgIOAfICAgIGAfn+Bfn6AgoCBgoCAgIaAf4B+gIB/g4OCgoB+g4CBfoKAf4B+gIB7foSAgYGAf39/gIGAgn+DfnqDgIF9fYGAg3+B
goB+gIOBgYGAe4CEgISCgIKBgn6CgIJ/gH9+gYGAgoOBgIJ+hICBgn6AgIKCgH1/gYCAgYKHgoJ9gn+AgICBf4GAgYB/hH6IfoF+gYCGgIF7f3+DgIGCe36BgIF8gICAgHyAf39/gH6Af4GAgYCAgIOAf4CAgISA
gX2BgYF/gICAgn6Bf4CFg3+CgH6AfoCDgYCBgH+Cf4GAfo6BfX6AgX5/e4B/fYCAgH5/f39/fX6AgHt/f3h8gIKAgH9+f4SAgIB+gHyAh4B+f36BhYCBgYB/f4CAf4CEgYB9foGEgnh7fn19f4CAgH2AgH+DgH1/
gYB8f4N+gYF3fYJ+gIGCgICAfH+Cf4B+foCAfYCAg3x/f3qAgICAf36Eg4F9gYGDgoCCgH9/gIN+gYOAgIWChX+AgYCAf4JygIJ9f4KAgIWBgX+AfoCBf35/fYGAgIKBgH1zgH+AgIF/fYOAh3+FhoCFf4GAfoCB
gH6AfoCAf39/goJ5gX+Ae4CAgH+Af4CEgIGAf4B/f4CAfIKGg4CDgIKAgH+CgoCAgYGJb3+ChIKDf396gIB+gICCgH+Ff39/g3+AgX+DgICAgIF/foSGhIB/kXyGgX9+goOAgH9+gICFgIB/foCGfoCBfICAgH6D
gH6De4B/gYCBhYCBgICAfYB/gH2Af4CAfoGCgICAfoCDgIR+gIKAhn9/gYB9gICDfYCAhYqBf3+Ag4CAf4CAe39+gIN/fXyEi4CAf4CAgIGAeICAeYCAhIWCgoF6goCAgX1/g4KAf3p+gYGBf4CDeoKAf36AgH6A
gIV9gYGAf4B7goKBgIJ/e36AgYGAfoN8gIGBhn9/f4B/gX+BgIB/eoCBf4B/goGAgIWCgICBgH9/gICBd4N+gIB8gIB/g4B+f3qBd4J+g3+AgIB9goWAgH+Afn6AhISBgH6CgIJ/gIB8iYB+iYCAhIN/jX6AgH+A
gYSAgICDgIF+goCBgICAhoJ9gXt9gICAf4B+g3x/gIJ/gIB8gIF+fYCBgIKDgn+Af4CDgn6BgYCAgH5+foB8f4CEgICAgH+Af4R6gIOAf4B+gH+BgYCDgoR+iICAgH+AgX97gIR+hYCAf4GBgH+BfYCDgISCfoN7
gH9/gIKCiIR8gXyAf36AgIB/gIR/fn18gIJ5fIOBgICAgYKAg3+AgIWAfn6Jfn6GgIB/gIB9gICAgH2Afn+Ag4B0fX6BgICAf4CAgICAgICDeIB2gn1+gn5/fYOAgIGAf32CgICCgICAfYF8gIF8fIB7f32Bg4KA
f4GBfoCBgIGEgICAgHx/gX+AhIB+g4Npe4GBgIB9hn+AgICCgoGBgYKEgICAgICAgICAgX+AgYJ+gYOCgIGAfoB7gX6AgH2AgIKBh36BgYN/fIB/gIB8gIKCf399gHd/gIF/gIB/i4CAe4F9gYCCgHyAgn6AgICA
f35+gYB/gH9/gICBgXl+f4GBf32CgYCBe36BhoN/gH2AgoKAgIGAgH6AgH+CgIN+fIGDhYSEf3+Af36Aj39/gYCAjX+CgXyAfYN+gHiAf4KAgYCAf4OAgYKAgH+Af4SBgICEgYJ/gICCgICEgICAgYB9g393hH6B
g4B2gIB/hICAf4OBgH2AeYFzgISGgICDfYCDfoCAfYCBf4CAf35+foCAgHyBgIJ/gX+AhX6AgYCBfIGAgICAgH2BhIN/fYCAfoCAf4F/gISAg36AgIGDhICCgIKAgICAfYCCgYKAgoB9gH2AfoCDf4aAgIB9fn+A
gICAgICEgICBgICCgIGAgX+BgIJ/f397fn+CfoCAg4CBf4eAfYCAe4GAfoGCgIB/f4B6hoCCf4ODhH17g36AgHt/gICAf4CCgICAfn5/e4B9f4KLfoB7f4CAgHqCg4KAf36AgoCBgYWAgn18gIN/gYJ/fIKAgIR9
fn58fnuDgn+AfYCFgH5/gn97gIB/gICDgIGAgH2AgoGAgoCCgIKAgIB+goOBgYB+gX9/eX9+fX+AgHuBe356gH6AgH9/hYOCgYF9gIOAfoGAf4KCgoB9f4KAfIF/gH6AgH5/hYCAf4KAf4CIe3p+eoCDgICAf4GD
gn97gIKAg4GBg4WAgYGFgIZ8fYGBfoCCfYB+gn2AgICDgX+BgIF/hICAgn6AhYJ/iIGAhIB/gH+AgH2Bf4B+goCAgoCAgX+DgIF/fYB/gX6AfIGDf4OAg4KBgIOCfoCAhYJ8gHWBioCBgIOBgn+AgX6Gf4F/f4OA
gH9/f4N/gIKBf4CCgoGAgH6EfIF/goGAfoOAf4CEgICAfYGChIeFf36Ag4aAgX9+gH6AgYF/gYCAgn+AgYaBf4B8f3+EgIWCg4B7fYV+gIF/gHyBeYCAe4GAgn+BgIGAgH+CgICAgIF+g4CAgYZ/e3+Cf4B/goKA
gX5/gX6GgHV+gICAf4eAgX6Hj3+AgICAgX1+foR+goCBgn+BgYGBfoGLg4CAgICAgH6AgIKBgIGAgIKAgYN/gn6Dh4CBfYCAgICBgICAf4CAdYB9a4SAgYGBgYB+gYKBfoGAgn+Af4CAgoCAh4N9gH+BgoGAfniA
ioCEgIF9fn+AhX9/fn99goF+gImAg4OAgIB/foN+goB/gH6Bf36CgHp/gH1+gYB9f4SKgH2Cf4B+gICGfIOAgYCAg4CAgH2GgISAgoCEg4CAgICAgYB9foKAhYCAfXh/f398f4B+foCDgoB8foGDgIB/gH59g3uB
f4R9kH6CfX6Agn+Bf4J/gYCBgYGAgIV9gICAgH2Cf4GBgIB+gH+AgIGAgn+BgHiAf4CAgYGBfIB/f4B1gH+AgoGBgIN9gHyAfYCAgICCl4F/gH+AgHqBe4CAf3yCg4CFgYB6gIV/goODgIGAgoJ+gYCBfoCCfYB5
fICBgYOAfIFygYSAfYOEgoB/gHx/f4R/gIKAgICGfYB/gH1/gIJ+gH6BgYF+eoCCf4B5foN/f31/gX6Agn6AgISAeoB/goCAfYGCf3+XgX+AgIGAgH6AgX6IgYB9gYCBf4B/gH+Af4CAg4B3en+AgH+AgICBgICA
gIB/gIWJgYOCg4F/gICAf4CAgoCAgn96gICAhYCAfn+BgICAgIB+fH58hICBf3uBgICAgIGCgH19gX19en+DkICAfoF+gIKEfn+AgICBgH+AiIB/e3+BgIF/gXyAgHyBfX9+gYF+gH+Af3Z/Y4J/gICFgIJ9gICB
gIB+gYB/gn9+f4SEgYCBf4CAgYGAgIF/foJ+gIGGf3mAgnuAgoGAgIOBfoCAgYF+fIJ9jIB9gX1+foSMgH+Df4KEgH59gH9+gH5+gYOHfn9+f4B7foN+hH6Cf4KAiYCZgH96hYCAiYF/gICBgH+AhXiBgISDgIGA
goKAfoCAgnt/f4B/goF/gYGCgIB8gn99gYB/f4KAgISAgHx/f4CCgIGCgIKIfn+AgoCAfn9+f3+BgH6AgHuAgoGDg3+EfoF+eYB/gIGCe4B/gIGAf4CCgYF/gX6EgIKCgH5+hYCBgH2AgICCf4CAgH95gH6AgX2A
gIKAgICAeX+AgYCCfn6AgYOBgoGAgICAgXuAgYOCgH+Hg4CAg4KBf3+BgICAgYB/eoGFfn99gICBg3+AgIJ/gIB/fYCBgX+Af36AfoOAgX+BgIKDg4KBgn+AgX+CgYB+g4B/eoOAgIJ/gIl/gHZ/goSAgIB/fYGA
goGAgIB+gH+Af4B/f4B/g4B9gX5/gIKBgYaCe4CAgH+Ag4GBfX+AgH2He4CAgIN9gICCgYCFf4B+g4F7gX+Af4R/gYGCdoGAgX1/gYOAgoSAgICAf4CAgIGBgoCFgH+AgYCBgH2AgICBfX6Ee4CCgnuBfYJ+hIiB
gYKAgX9/gICBgXx/gn+AgH6HgIGDfX9+foGAgYCAgICAf32EfoB/f3p7gIF+fX6Bg4CAgIOBiICDeoB/gH+Af3+AgYCAf4CBgICAgX9/gIB/gHp/gYCBgICAf4CBhYGAgoGAgYCDg4B/goGBgYN+fn+KgYB6gICA
gIKAgICAgYN+gICAf4F+foaAgH5+f4B6gH+Af4CCgH+CgISAgYKAg4GAgHl+gIKAhIKAhoCBfoKAgIKAgoGAf4R/gn2AhH59gXqAgXJ9gIB+gX6Af4KAgX6BgXx8gn99gX1+gYGDe3+Agn1/gICBgIGBcYCAhn6D
gIB0foGAgIKAg4OBgH2AfYCAgIKAg4GAgoB/gYCAfoCAgYB/gICIgIB/gIB/gYKBgICBgIKAfoCAgH5/gH1/gIR+g3aCf36HgICCg4B/gIGAgICDfYCFg3+Agnl8g4CAgYCAgJuAhIOGgYKAen9+f3+Af4GBeYN+
gH99fIB6gISEgH9+iIB+f4GAgIKCgYGCf45/g3qAgoOAfIB8gH+Af39/gH6KgICAf32Cg3+Agn2BgYB+fYGAgIGAgYGCgoCAfIF6gIGAdoF/iH6DgIGAgH6CgoB+f36DfYN/g359f4CAgoGAgYF+gIF/gX2Af4KA
g3eCgH5/gIKCf4F/gH1+hIN+gH+HgIGAjYF9gH9+hICCgYeAgoCdgoCBgICFgH6Agn6AgYSAfYCHgIN8gIJ9gH58gX+BgICBf4J+gHqBgYGGf39/gIB+fIJ/f4GAfYKAgXx+gH5+fYCBgICAhYCAgIF+gYCCgoGC
e3yCgIGAfoB/g4CAgn9+gIN+goF/fYKBgoCFgn2Ag4KBgH+AgH6Bgn6CfX2AgIN8e4KBhH2BgoGBgYGAgICCgIB/gICAgXyAgoCAgoOHgYCAf3yAhYCDc4iBgH59gH+Agn99gYCDfIB3gIGEfoCAioGAfn+BgIF8
f4J8gYCAg3+AgIJ6gYKBhoF9gISGgX9/gYGHgH5/f3mChH9/gYB+gIiCf4CBf4CAgYCChoF4gH59gICIgnuCh318f4CAf3+CgICDjICAdYCAgIOChYGAg4GAgX6Cg4CDgoCBgICBen+BjICAgn6AgoCAgH+AgIGA
gIGAgoGAgISAgICDfoB/f36Af4KDgYGCfIGCg4GAf4GBgH+Df358i4CAfoCAgISAgIGBhHyBgYCFf4B9fn+Ef4KAfoGBfIGAeYGDgoCCf4iDgIB/g4GAhIGBgHx3e4CDgH+Ff36BgX+AgICBi4GDg4CAgH2BhIF/
f4F/gIB+f4B/gIKAfoGAgH+CgHR/gIJ5gHt+goF9gH56fYCDgIKAf35/goB+gICAgH9+g3h+gIF+gYCBgICAfoF/gn6BgYB/e3+CgH2Af4N+hYF+f4KAhH+AgYKAgYKAgYB9fIB4hoCAf4CCf32DdoCEgICAgYCD
gH9/gnuAgH6Bg4CBgn+AgYCDfoKBf4B7goCBhIN+gH6CgICAgICAfn98foKFgX99f4GBfoOAgIWCgICBf3mBfn+EgH1+hYGBgX+Ad4B9f4J/gICBhIGBgIF9gn2Af4KCgoGBf4OCg3+DiIGAf4CAgICBgn+CfoWB
gICBgYCBjYCDgISAen+Ahn6AgIGBf4CAf4GBfoGCgICAfoF+gIKAfoB+hIF9gH+FhIKCgIGEfoCBgICAe4SBfoGBgnuAfYF+gIF7gYCAgIR9g4CAfnuAfYKEhYF9hIN/gIB/goCAgoGAgH+DdoGAg4CBgIKBgH+A
gIB/gISAfYCBgIKBf4J+gYCCgICDgIB+gX19g4B/gIF+gYGBgH+AgH+AgH+Ef4GAg4CCgIGCgHt/gICAgICAgnSBgIGAgX1+gIGAf4B7foSAfX5/fn+Af3+AgH+AgIKDgICEfoGAgIJ/gn5+f4CAgIaAgX+BgIKA
fn+FgIF/f3+CgICDgn+AgH5/gIN/gICDfoKCh4SAhIiDgICBgYB+foKFgH6BfYCEhoCFfICAgYCAgoB7f4B8fX+BgIB9f3yEgH2AgH2Ef4F/f36Af3+AgYCAiX5/hIB/gIGEgICBf3+EgYGBfISBhIJ/kIWBgHx+
goKAgXWFgICAgoF+gYCFgICBgIB/gIB6g3+AgYCCf3+Egn+DgYGDfYGAgYGCgn5+gICCfpCAg4aAfoN+hICCf4GBgICDgIGAi4B9iX99gICAg4KAfYKAgYCBgIB8g4OAioGAfn19f4N0gYCAhICEgnmDf4CAgIGA
gICAgYB/gH2Af36FfYGBcH9/gICAfoOAgICAfYB+gIKAf4eCf3+Cgn+AgICBfZ2AgYKAhYCCf4CChIF/fH+AfYB/gIWCgIGFgIKAf3yBe4GAg3+EgIF3gICAgIGAf4GAfn6Bd3Z/gIN7gX6Cf4N7gYJ9gH9/enyC
gICCgYCDfn6Bgn6CfoCAgYOAfIB/f4B8gYCChICAgH2AfoCFg3+BgIKAgYGCf4B+gn+AgIB/f4B+gICAf4J/gIGDgIKAgIGBf3yAgoOAeYB/hoCDfYB/eYJ+goCFgYGAgIB+f398eoCIgICCgIB+gICAf4KCfX6P
goGBgH9/fXyAgX+BgIB9gICBf4CAgICAgYGEgICBf3+AfYB9gIqDf3+AgIJ/fYSEgoB/gH+BgoJ6gHmAgIR/gYB+g36DgICBhn+AgoF8gYKBg4GCf4SAg4B7f4F/gIB+e4CAfoODgIB+fn6Afn9/hICAgH1/gYF+
gYCAgoCCgIGAhX6CgYB6f4CCfYB+gICAg3+DgIB/fYR9gIF+g4CAgICEfn6Ce36AgGaBgYCCgYSRfYWAgIGBgYB+goB8f3t9hX5+gIKAgIB/hYGAfoB/gYCBfoCFgH6BgIGBgICAg4B/foOAd3+FgH6EhIR+f4R/
fYKCg4B+gICBgX9+goB/goJ+gIB+gnWAgIF7g4CEf4KAfYF/gHqCgYB/gYB/gH6CgH9/f31/gIB/gYKAgoCBgICAg4CCgH+AgYB/iYGAgX6Af4eBgIB9gHuCgX+CgoJ/gH9+gIN/gn+EgHx7f32AgICDf4CBdICB
iIKBgIF/foKCgX59gIKCgIB/e4KAgX6DfYKBf3+AgX2Af4GAgYB/hYCBgYGBf4CAgICAjIB9eIB/f4CAgX+AfXyCf4J/goCAfH+Ff4B/gYGBgYCBgYJzfYSAgICCgIF/f4F8gIKDgIOAgH+CgH6Af4KCf36Efn2B
f32AgYKAfoB/gH6IgH2BgIGHgIOAgICBgICAgn1/gH+DfoCBgH6AiYB9gICBgH6Af4CAgYJ9f4iAgH2CgX+Dg4J/goGAgIF9gIB/g4CAgYOAgoCBjYN0foGEgYSBgICAgICAgX6Agn9/gnmDg36Cf3t4en+BgIB/
h4CDgoJ/fn2BgICHg4GCgoB+fYGAgnyAgYWAgIB9gIKCgH9/e4B/gYB+gHyBgIKAgoB+c4F8gISAgYCCh4CAhoGCgYKEf4GAgH9/foF/gIB/gIOKgICBg4OAg4p+gIB8eoOBgX+AfoJ+gIB9hICAgoCAg4CAf4CB
gIB/foCIgYKAgH6AgH14gH+BgH2CgH+Af4CDgH2AgH98f3t/gH+Ce36Af4CAgYB/gICBgYaBgYF/gISAf3+AgIOCgIB8gXx6gH57gn6BgoCAgICCgoCAgYB9fH6EgIZ/gH2AgIB/gXyAfoOCgIB+gIF+gICAfn6A
gIR5fX6BgH+BgICCgYCBgIF+f3+AfIF/foGAf4B+f4GAgYB/gIN+gYCDh3+AgoCBgoGAgISDgYGAgYN/hICCfH+AgIKBgH56gH+BgIWAgIB7gYCCdHx9gICBfoWAe359foGCfn6CgYCAh4CBgH+Df4CAgX6CgICA
goOAgoCCgH57gIJ/gXuDgIB/gIGCfXuAfn5/goCAhIODgH6BfICBgICBf393gX6FgoB/gIGAgYB+fYKAgIBrf4N/goGCgoOCfoCFgHd+gICBgYJ9gIGBgH6AgXuAf4KAf4CEhoF9gH2BgIB+gICAgIB/fIB7gICA
fICAfIiBgX59gIB/fX1+foOHgnyAgXt9f3mAgICBgICAgH2BdX1+foCBhYOAhX6Bfn6Jf4GAgYCCgX6BfoCAfoCAf4CCfICAgICEgIKAfYB/g3+LfYCLgIGHf4GAg4CAgIOCfICBf35/f319gH6Afn57gYB+gICA
gIGCen9/gX+CeYR+gHqAgIF6f4CBgIGEf3qBgn6Df4GBgICAhIKAf4SAg3qAgISAf4CDhoCEgoKAf4J+gH+De4OAe4CEgH9+fICAgIGAgHx+fYCCfX95gX+ChH+AgICBgIB+g4CBgoB/gYN/g4GBgHyBgIKChoB/
gXuAgoCAgYB/gH98gX+AgICAgoWAfoKCgICAhXp+gYF6gHqDgICCfnyDfoOAfoN/f36AgYKChIN+goGAgH6AgHx/goGAgX2AgIWAgomGgIKHgICAgH+AgICAgICBgYB/fH2AgIJ/foCAf4CBgYB/f32BfoCAfYCA
gH2Cf4CAfoCAg4F/f4CCgH+AgoGEf36Agn6BgYCAgISAfICAgIKBgIB9gIODf3+Af4B/f4CAgYB/fn9/gICCgICCgH+Af39/f4F/gn6Ng3+BfIF7gIF/gH+Af4CCgIB9gIB+foSBgX6BgHyAgX9+foCAf36AgX+A
gHqEgIGAfYCBg4N/gn+AgX9/fn6AfH6CgIWeg4CFgIKAgX6BfX6AgIB+f4CBf4KBhH97foB+gIGAgICAgI+Af396foB0g4GAf3+Ggn+AjoCAf4B/f3+BgH5+f4ODf3+BfYaAgYB/gYCAgIGAgX6Cg32Ah3+GgoWC
fX9/gIF/f4SAgoB+goGAhICBgICCgIB/hICBf36AgH2DgIGAgYCDgn+Hf36DfX9+gYh+g4KAe4GHgX2BgH+AhIB7hnSAgIKAf4B+gYCAgHGGgIGAe4B9fYB+f4GAgYR/gIB+gYN+gIGAfoCBioGBgICAgYB9gH+A
fn2CgX6AgIB+h3+CfoB+gYF/gYCBfouBgH6Af4KAfX5+f4B/f3+CgICAg4B9gnWHgYaAgYCCgoCAf4KNhYCAgIKAgn6BgoCAgICCgoiAg4B+gYCFgIB+dICBfn+Af3yBgYB9goGKgIKAgX+Af4CAgXmAgICDgICA
fH9+f4OAe4CAioN9g39/foGAf39/gYCAgIB/gYCBgoCBgH+BgICDfYCChICBgX+EgICBf357gYJ/gYCGfoB/f35/gYGCf4V+foKLfoOCfn+Cf4CDfoCChIB/gYJ/f3+Bf4GBgIGAgYKJgIF+gIZ+gICAgYKEgICA
f4F/gYCAgHx+hH6AgICAfYWAgX5/fX+AgIB9gHh7jHyAgYB9fICBf4B/gH98foCDgYiBf4B+g4GAf4B9gXt9foB+gX1/g4OAfoCBgH+CfYSAgXyBf4CAgn6AgH6AeoCAgoB+gYCFgIKBgYCAg4B/f4CEg32Af4CB
foGAgH2FgYGCf4CAf4J9f4CCf4aAgIOCfICDfYCBgYB/gH+AgH17m3+AgoGAgn6Cf4B+en+Cgn6CgICBgoF+gH+CfICBgX6AfoCAgHqAfoaBf3p/gn58goCAfYCBfYCCgH1+gIB/gIB9g4J9gH99gIGAfYCDfoKB
gH9+gIB+e3p+e36BgH6Af4GCfYGAfn6Ahn5+g3qAfoGAgISAgYCEhICAfoSAfYCAgH2AgYB7gHyAfoB6gYB7gICDgYB9gX99foF+f4F/f4CAgICEgYGAfn94gIKAgYGCgIGAfoSEfIKAgYB3f4CCiH6Aj36AfoCB
gHyAgYCAg4CCgYCCfoCCg3+EgYB/gIB5fX6BgICFgH9/g4GAgICChYCAgYWDgIGEf4Z9hYCDg36AgYJ/goJ+foB/gX2CfoGAfoCAg4CCg4CBgYSAfn+DgH6AfX6BfoKAg4CCf4OCg4B+gIeAeoCBgH9/gIaAgICR
goCDf4KCe4B/gICAhoGAgICOgn95gn2AgYaAgIB/g3WBgX1+foCAgoiDgICAgH98f4B/fH6AgIKAgH+AgX2AfYCAfoCAgICBgIOBgIGAh357gYSCgIKBfYCAe4F/gIB/gYCAlX9/f4aAfICGg4CBgYGBfnyCgIF/
gIF+f39/gICBgIGAgH+FgYCBgoB9gIN+e4CAgYGAgYGDgn+AfYB/fIGBfn1+fn+Af4CAgH+BgIF/hoCBgIGAgINqfoSBgX6AgIKAgIJ8gIKAgIGDg4KDfoOAgIKBhH9/f3+DgYCBgIOAgIB/gICCf4WBgIB+gICA
eIGCg4CBfoF9gYCEgIB+hIGDf4CDgIB7gIKAfoF+gXt+gIB/gIB/fIGAfYGBgIGGfIF+gIN+gYWAfn+BgIGAgH6Cfn2AgX18fYCAgIB+g399gIB/fH+AgH6BhX1/gIKAgIB/foCBgoJ+gICDgIeAgn6Cfol/f31+
f4J+gYB9gIKBgHx/dYCCgJSAe36Agn9/gICAgX+Cgn1+gIKAgoB9gn6Agn9+gn6AgICAfn6AgICDgIJ+gYB8goOAgH5+gX+AgYB+fYCAfn6Ag4GCfIB/foCDg39+f36BgX2BgIB9gX6AgIB/gH97gIGAgHyBgXyD
hoGBg3uEfoB+gIKAhYKBeYB9gIuEgICCfH6Dg32BgISAgIKIgICBf3+Af4GAe3+AgIN+gn2JgICDfn6AhoCFf4J/gHx/f4GDgn6Ag4CEgYKAf4CBgoGAgH5/gIKAgIGBgISAgIGAgICCf4GDgICDfYOAfYB7f4CA
gICAf4B7f4CDgIKAgX5/f3x/fYJ9foN7goF0gYB9gIKAgH6CfYKAgICAeX99gXyDf3+AgoKAgICBgYCBf3+Af352foGBgYCCgHh/fYCCgYGAfoN/gICAfYCFfYB7f39/gICAf4WAfX+AgIR/gICAfoeAg3+AgISA
fn58gYV+gICAgX2AgICAgX5+jIF+hn5+gYCDgoN/gH+AhX5/gH6AgoCBgH2Bf32BgYCAgH9/g4GAgIB+gH96f4GBgIOAhX1+gIGBgICCgn+Jf4GGgoCAgH98gICBgYJ/gYB+doCAiX6AgICAf39/hIOAgICAgYN/
gICDgYCAgX+AgIB+gICBf4B7gIKAgIF/gX99foF9foSAg4GAiX6HgHyCgH5/gICAgIOEgYFtgH99fYCDgH9+gICBhYB+f4CBgIF+f4OEgoCAgIGAgIKDgHyEf3+AgH+CgIOAgIF9gIF/gXx/g4CBgICEgoR/foCB
hIGEgoCCgYCAgIB9fYN/gYCBfYGBgn59foV/hICBgIB+g4GBf4CBgYCCgICAgIGBgYB9gIGAgIB9d4B/fYGFiX99f4CAgH+BfICAhIN+fH+CgYF+gn+BgH+Dgn18gYKCgICCgIB+gHuBfoB/f3uAgX+AfoSAgYCG
gIF+f3+AgICAhoGQf4yAgYB9g4CBgICAgX6AgICAgYF6goB+gIOAfoB+gXp7gIF7gIGEgH6Bf4CAgX5vgICBgIF/gIB/gIKBfoCCgH6CfYCAg4SAgIB+fYKAf4GGhHeAf4CCgYCBgIJ9hYCFgIB/gH+AgIaAgYCA
goCegICCgYB/hYCAgX6BgYGBgICAhICBgICAgH9/foN/gIGDgIGGgIF/gX+Cfn2AgIWFf3mDgoCEgICAgIB9f4CAfX+BgYGAgICAfn+Af36Af4B/hX+Agn1+g3+Cgn+AgH17fn98gIB7gIJ/gYJ+gIB/gIJ+gICA
gn+Af3t/hIF+f3mAg4B8gIB8e36AgICAgn+Ag4F7gHyAgoGAgYGCgHyAhICAgH6AgIB+gH6Af32AgIGCgIOBfYGAgoF+kn59fn5/f4CAf4N/eoB+f4d/gIKAgH5/gIGBgYF/gICBgYGDgIGAgISAgn6AgIGCf36B
gIGDgICAfYKEf4CDhYd+gYJ/goB/fn6Af3mFgH9+gICEgYB/fH+AgICFgIJ/fIF+fICEhHuBhICCf4CAg4GCfoWAgH9+eIKAgYB9foCIjH2AgoCAg4OAgHyBgYCAfIOAgYGAg357gIWAfX6Afn6GgICAfn+AfHx7
fot/f3aHfYGAgoCAfX+Af4CCgYB/gIB8gH6Dg4CAf4KCgH2AgIGHgH+DgYB+gIB/gIB8foKDfX1+hICBgH1+gX1/gH+Nf4CAgXp8fH5/gIKAf36Ag3+AfIB/goCAhIOAhoh+fn+AgIB/go5/gHmBgoCAhIB8gYF+
gH+AgH+BgIF/fIKAgICJgIGBgIF8gIV/gIGAgIeAgYF9hIB/gn18g4OAgIB9f3+Bf4B6g31/gYCBgH52g4SAgH6AgId7gH9/gICAf39/f4CCgIB9gIKBgH6EfYSAgIF/foCAgYCBgICAgIOAgYV9foGChICCf4CA
goKCfnx/gIF9hH+AgIB+goCAg3p/gIF7gIF7gIGCg4OBf4CCgIB2gIB+gICAgoCDgIF9gIKAgH+AgoCAgHSAfoF9gIGBf36AjYSAgXx/gICAhYF9gICEeYGAf4B/gICAgn+BgYKCgICAgIOCf4CAgIV/gH+AgIOA
hoOAgIGBf4CAgISAf4CGhIB+gH5+fn+Cf399gIR/fn9/f4aAgYB/gICAgH6AfYN/gYKAgnxxgIWIgX5/gH6BgH+CcoJ9gICAgYKAgn1/f4qAgYGBgIGCgIB8gH2AhX2AfoCDgICBgIJ/gYF+gH2AgH+AgIF+iH6A
goGDgIF/gX5/gH2EfICBgH9+gnt8fX6DhX+BgH5/iICBgnqDgIB5eoGBgIN3gIOAf31/gIN9h3yAfICAgICBgoCAgH6FgIF/fIB/foeBgHyAfn6AgIKBe4B/fn5/g4B/f3t+fHt/gYKDfn6DgICGhYCAgH+Cgn+A
hIeBf4CAhHyBgX+Ag4F/gYl+goB+gICCh317gIB/g3+Df4KAfXt+f36AgIKDfn6AgIGIgoKFgoCDg4Z+g32AgIGEgICBgnmAgX6CfoCGf4B/hHuHgHyCf4F/f359foqEfIGDfYCAf4CAgH6Bf4CAgYCFgH6Af4GF
f32AhIF5gn6AfoGBhHyAgIGAgIR/gIJ8gIKAgoKAfYB/gYCDfYF+gICBgIKDfoOAgIKAgYKAgoB/gIKAhX9+gnqCg4F+gH+AgYCAf32CgoeAgn2FfoKAgICBg3+Bf4GAgoB3gIB/gH6CfH18gXuAi4CAf4OAg4J5
g4OCgH+AgIOAhYCAgYOAf4SEhYCDhICAgIF/gIB9h36Dgn+AgoN/gICAgnt8f4KAgIWBgYB/fX+AfnyAf4F9gIB+gIN/goN7gIGAgIB+gYJ7fIGAg4GAgYCDfIGBgICAgH9/gIB+gIKAgIN/fICAgoCAgn+Af3yA
bn+AgYR7foCAgYODgn5xhoCAgYCAgIGDgn+EfIGAgYCCfoKAgn2BgoB/h4GLgYF9f4CAi4CAgYCBfYJ/gIGBgH6AgYB9gICAgH2AgIB+fod/f3uBg4CBgIOBgH2AgICAfYCGgH+BgICAgHp/gn+AgH+AgIGAfoCB
f4B/gICAgYCBgH6BfoCAgIGEgX6AgICAgHyBgHmBgn9/hYB/gYCBgYF8gIB9hnx+gIKCf4CAfYGAgIBzgYCBgIB+hICLf4CHgICBgX6BgIB+fYJ/f32EgX6AgICBfn6AgoCAgICAgX6BgYB/gYKAf4GAhH59gH+A
gIF+gIKBfYCAgH1/fH+AfX+AgICBfoCAgIWBg4J+gH+DgIJ/fnx7goB6f3+Dg4B7f39/en6AgoCEgICAgoCAgIN6gH9yf4F/gH1/eXyBf4F/f4J9gH+Kg31/foSAhoB/fn59hIB+gIOAgICBgX6BgH6AgICBfX6A
gYF9fIF+f3+BjXyAhX6AfYCAf4OAf4GAgX+AioWBgICAgXyBgYKAfHmBgYOBg4CAf4CAgISCgX+AgoCAgIB8gH98gIJ/gIB+fICAgH+KgH+BgIN9gYGAeoCCgYB/gn+AgYN+gH6AgICAfH2Eg32DgICBf4CDf4CB
gIGDgX+CgX2BgH+AgH59gICDgISAf3qAfoGAgIGAgH+Bf399gIaDgH6AgICBgYGBfn+DgH+Af4V9f4CAgn+AgIKCgX6AgICAgIJ/gn9+foF/fn+FgH1/gH+AeoB+gn97hYCBfYB+goCBiYCAgYGBfoJ+foKAhoB9
fX5/f3yAf31seX9/gICAfoCBhYCBf4KHi4KDgoCAgIB7gIB8hICAg4GAfIGAgX6CgHeAgH9/hoOCg4N/gYB/g4GCgIKCfICGd4KEhYCAgIGBgICAgnp5foCBgIB/f4KAgICAgYCDgn9+f36CgICAg35+gHyFgYJ9
gH6CgX6Af36EgH+BgIiCf4d9gH5/gYV/fYCDgH2GgIN+gYCAhYKAgIN/gISBgICCfoOFfoB6gIB/gICFgH6AgIGAg4OBgIR+gH6Bf35/gIGAfYGAg3yShHiBgYCAgX98gICAgYKAf4J/gICAgX+AgIGAgIB+gH6A
hn6AhYR/hH2BgX99f4GAgIF8eImDgH6Agn6Cf4N+f4CAgn+Df4B9hn2AgIB/fIN+gICAgH+BgH6BgX+AgYN9gH6AhoN/gHyIg4CAgH+AgIF/f3+Eg4KAf4CBfH2Afn+EgIKAgHp9gYCAeoODfoF+goJ/f36BgYCA
gX+DgIOAgH5/goCDe3yAgoB/fn6AgYGCgIGCfn2AgX9/gIGBgX59fYCCgH6Cf4CDe4CAgX6Agn9+gIB/gH+CfICChYF/g4SAgH+Bg4V+g392goGCgHt+g4GEgH+AfYGAfIKEgIB/goR8g3+AgX2AgIKAgH6BfYGA
f4CFfoJ/gHuBgICBhn9/gICBgIF+gICAfYCAf4F/gXqFhn+BgX+AgX+Bfn9/gYF/fn+Af4KAiX+BgYN/gX+AgH2AfYB/fIGBgX+BgoCAgIGBhoGBgoKAgn+DgIR/fnyAf4CAgoB6gISAfYB1gIeAhYN/d4CKhH2A
f3+AgYOCgXh5gYB/hX+Bfn59gIF+f4GAgoF9f36AgH+BgIB9gIF/lICAf4B+e4KAg35/gYGChX9+gH6Afn2AfoGBgoB+goCBf3+AgYB+fIB+gIF9f4GAfoCKgHyAgIB/fn+CgICWh4F9gIF+gIR8goCDf39+gH+A
foB9f4OAgH6AgIB/f4CAfIR8e4CCgIB3gICBg4B+g4B+gH9/gIB8gH5/f4B+gIKAgYCAgICAgICAgH6AgYCDgICAeYB/enqCgIOBfoCAfIOBgICBgH+BgXyDgH+Ffoh+f4GAgIZ7gH+AgoCCf4B/gICAf4B/fYKC
f4CCg3+AgXl+fnyCioB/en+AgH98gIKAgIGAgH9/hH2Bf4GEh4CBg4GAgIaAd4CNgoKAgIB1f4GAgX98gH9+gICAfn6AgIGAf4CBf4KAf3+Cgn+Bg36Ef4F/gY15fIKBf36AgH+Af31+gH9+f4GBgYCAgIB8goCD
goCCgId4gICAgICAgIiBgICAg4B/gH2BgIF9gH+AgoKAgoCAf4KAfn6Ad4CAgH97gIB/gHyCf3h/gH+GfoKAjICCf4CBf4CBfXyBgX+Be4CAf4N/gH1+foKAgH+AfoGAgIWAgIKAf4CAeoCBgICCen57eoCBhIOA
gH6CgIGAfn6Af3h4gICAhIOAgH50gHx+gICFgICBgIGAgX9/eYCAgYF9hYCCgYGCgICGgH6Af397gYB8g4OAgIGDgICAf4CBgH+Af4B/goB+gIF+en+AgX9/gIKAgICBgYCAgYF/goKAfX2BgIOAgIB8fn9/g36A
h4CAgICAf39/gIJ8fYGChH6AgICAgYGChIOAhoCAgXx8gX9/gH+Cf4CAmIGPfH+AgoB/gH6Afn+CgICCf4CBgn1/gn9/gYJ9g4B/gH5+gH+Cgn+CgICBg4CAf4F+f4V9gH+AgH2Ahn+Ah4B8hIKDgoSBfoCAf4KC
gH2BhoF/foCAfoB/hICIgH6AgHx+gICAhX6CfIF/iICFgH+Cf4GDgH2Bf4SKf4CCfn+BgIB9gYCCgn+AfYCAgICAf4CAiH+Bg4OAfoGBgoCBiIGAgH2CgYCAfYF+f4CBfYCBgH5/foF/hHyBgH2EgoKAf3+AgoGB
h4CAf4GAfoN/gH+AgX+AfX6DgX5+f4B7hIB+foCAgX+AgX+AhICBgoB9gn58gICAf4GAgIB+goKCf4GAf4h/gICAgICDhYB9gIKAfn+BgIB9fIR+gIF/gIJ+gIKBfYB2foCGfoCDgoCCf35/f3+FgYB+gH2BgIKA
f359hICAf4CAgH96gH6AgICAfY6AfYWCgIB6eIGBgICAgYCAf36AhH+DgYKCfYKAgICAf4CBgoGAgoN2gICCf4GAgIt8f32Ag4KEgIB8gH59foF/gYCBgYCCf4CBf4B5f4CAhICAfYWAgH6CfYCBgIKEfoCAf4SC
hH2Ef35/f4CChYKCgoCAg3V/fn6AgH9+got9hH+AgH5/fICAfYCCgH+AgYB6e32Bg4CDgYCAgoB+f32AgH6AgICAf4N/gHx/gIGDgH1/gnd+gIB/g3x/f4GBfYCJfn58gYGEeYGAgX94fn97gH6Dfn+Tf4CBfX+A
fn6AeoKAhH6Cf4GAf4CBgICAgoCCgYGJcn17gH6Dh4CBgYGAgIJ+gIGFgYCAfoJ+gIGGf3yAgH2AhYKBgHqBfYGJg4CAg4CAg4CCfn+AgXmBfIGAgoKEen5/goCDgICAg4CAgICAg4CAfYGBfYB9f4GBf4B+e3+A
hX+AfYKDgICAf3+AgH2HgYCAfoGAhIB1f3mAgICBgX2Ag317gISAgn9/gX6Af4CAfYSAgX2Af4B9goCAf4GDf318hH+BgICAen57f4J+gIN+hX96gICAgICBf4ODgIN/foCAf4CAgYCAgH98gIB8g4B/fICCgH6G
gH+BfIN/gHyAf36CgoCCfH5+fYGAfX98gYB+g4F/goCHg4GChX99gIF/f4CEgIGBgoB+iIB+gH6DgIGBgYCFg4CCgX19gH+Ah36BgoaEgH+AgXx+gYN/e4OBgHx9f4CAf4CAfoF/gICAf32AgICAhnqAgn9+foF/
gICBf4CGhYF9fYJ+goJ/gX2BfIGBe4J/gIF+gH+AfH+AfYCEg39+gYCCgYCAgIGAgICDfnyAgYCBh4B/foF4gIKAgICBdYWCfX+AgoCAfn9/goKCgH9+gYCAgYCAgYF3foCAf4CEgIF/gYB8gISBgYCGgHt9fX+B
gX5/gH1/gIGAgH6AgH6AgIB/gH1/gYCCf3yCf4CAf359gICAgnuAf4B+gIGBgIKNgn99goB/f3+AgYF+gX+AgYCAf4CAf36AgICAfn58foCAfIB/gX+Gf3+AgoCAgoB+gYWAf4R/gIB/gH6Ff39+f32AgHyAgoCL
hYGEfIKAgYB+goB+g4GCiX9+hIKAgH9+gX6BgH6Af39/gYCAgH2DgIB+gH+AfX6BfICAgn57gHuAgH5/h3x/hn2GgHaBdIGBgYB9gIKAhYB/gX2Af42CgoCAg3l+fYR+gIGDfYJ+gIKBg4CCfYCAf4KGgIGBgn2A
hIF+fIKAgX5/fYJ+gH+Cfn6BgH5/gISAf3KAgH9/f3d/fn5+goB9goCBgH1+gnyDeoCAg4aAhIGAgH2BgX+AgIGAfn2Af4KDgICCgoSAgHuAgXuBgX2Af4CAf4N/gIB8gIWBf4GAgH+FgYCAfn5/jICAgH+AgYBx
fYKAgICDhYCAgnyDgYB/gIB/e4CBgICAg4J/gIKCfYCAgX1/f4d6f4SAfoKDf4F+gH99gHuEgIOAgIB/gYCBfoCAgH6Af3+EfH+Agn6AiYJ9gIKAhYCBgIB7gH+DfoCCfoV+gYB8gICAgH6AfoGGgH6AgH2KgIGB
fX+EgIB6gIKAgICBgIKAgoCDf4GDgH2AgH6Cf36AgH+AgYCGfoCAg4GAf39/i4F9gIR/foGFgoGAf4N9goCBiYCCfnt/gIB/gICDf4B8hICDgH2GiH+BgXyAgoGBgYOAgH+AgICBgYKCgIB/gYCAiIN9gIGAgoF+
f4B9hICAf4CAgX+AgIB/foCBgH5/fIJ/an+AgIGAiIGCgYiAgn56gICBhoB9goGAgIKAgX+Ag4CBhIB8g4KAg4CBgYJ/goCFgIGBgYGAg4CAgIWJgIiBfoGHfoCBf4KCgYJ/gICBh4GFg36Agn2FgIKQf4CAfoOA
gYSAfICGgIGAg4GDf39+e4KAfnmAgIB+gYB+g4B/gICDgoGBgICBgH+Bgn+AfoCAgYB/fn5/gH6AgH+AgoJ+hYJ/gH6AgX+EiYCAgICDgYF9gICAgn+AgIR+f4B/goCCjICAgICAfoJ8gICAgoGAf4CAgYB/gIGA
gYGHgId/f4KDgHKKioB9eIN+goJ/gIWBf4GAgICAf4GAgIR+gICEgICBgoB/foCBg4B5fYGBgYB/eoGEeH2AgYCBgH+GhoCAg4F+gH6AfYF/foB+gIB8gH5/gIiAgoCGgHiBgYGAgoCAfn+AgICBgH97f3R7gICA
f3+BgYqAgYCEgIB/fH6DgYCAf399gYB7fHmAgn2EgYWAgoCEgICDg3yBgYGAgIF/gIGAf32KgIKAgoOAgoCEgIGEh4CBgICAgX99c4J+gICAgIOAgXiAfn9/gYCAhYOAhXx/gICBfYF/gYGBgHx/gIKBfoCCgYGA
gH1/gH+AhHmBf4CAf4B/foCCgIGBgH+IgH9+iICAhIB/gIB/fIB+g4CAe4CAf4OAgIWBgYR9gH9/gYCBf35/f36CgIJ/fIB9fnyAg31/fn6AgIF/gIKAg4CAfoCEgYWEf36AfYKRgoGCgIR/gX+EgICCgYCBgIF/
gH+Bh4CAgIB/gIKAhIJ/gH+AfoCAgoB/f4J/hIB/gICAgICBf4CAgHuCgoGAgICAfn2AgYGEgHyCgH+Df36Ag4WAgYCBf398foGHhoCAfnyBgYCDfIt+fph8f32Ag4J9foOAgISQf36AgYCAfouAgYF/gH+CfYCD
gH2AgIGBgoB4gn+AgH6Bhn6Dan6BgYmCgYCGfICBf4B/gIKAgIKAgIB8goB/f36CgICAf36AgYB8gIKAgYqAgn+AgId+hYR+goKBhYCBgIJ9fYCDgYF/gIB/gH1/gIWAhYCAfYCAf4CEf39/gYGAgIGBgHqAe399
gICCgYKAf4CAgICAiX1+gICAg3+Ag4Z8f4CAgHyAgYGAgoODgHuAgn+AeYCEgICAg35+iX9/fICEgICBf4CBfoWAhIB9gIGAg39+gIKCfYB+gIGBgICCgX9/foCAfYB+gYCBgId8f39/f4l6gXx/gICAf3+Bf4B/
h39/goGBgIGDf4t7gH+CgICAfnuBgYGBg32Ee4B/f31/f4CAf36BgYWBcoB+hH+AfoB+gIOAfoGAf3+DgH6Df4B/gH+DdYF9gIB/gHl+gYCAgX9/gICAgYOAgIx8gH6BgIJ9gYCDgIF+fYOAf4CBgYCAgICFgIOB
gIN+gICAgIKCgn+Ae32Ef4F8gIV9f4B/g4J/gYB3goCCgIB/g5KFhYKChoGBgnyAgIF/gIWAf35/gH9/gH51f4CAgH2AgIB8gIGBfoB+e4CBgn+Agn2DgIR9foB8fYCCgH+FgIKAe4GAgICCgIB+g4GAgIB7fn+A
f3+BgYOAe3+AlICDgYSDg4ODgIB+eoGBgIGBgIB/f4CAf3+Jg3+AfICAg3+DfoOBfoCAgIGAf4CAgX6BfoCBgYGAhICAg4CAf4KAgIOAgICAf4Z/gIKBgYB1goSAgYCBf4CDfYOBfn+Af3+Ff3p3fYGAgIZ/i4CA
gISAgH+BfIJ/fn2DhIF/g35/jYCFf4CAf4GAgH6AgYSAgIB6e4CAgH2CgX6AfICGgX1+gICCc4J/gICAgn+AgIaAgICAgYCAgIGAf4iAgIGAgoB/gIB+gXqAfoGAfoGDgICAg4CEgoCCg3+AeX19gIB+goB/gICA
fIJ/gX9/gICBgIKCgIKDgICEgICDgHqAfoB7gIB+goODgIB+gIB2f4V/goCDgZCAgIB/gn1/hX+AfoKCf39+foGDgYCAgH9/foKAgYOBgImFgH6AgYCAfH+Af4aBfX6AgH+Bf4h/god/gH9+gIOCgn9+fIKCf4CA
gICAgX98gICBgH+Af36Af4B/gIF+gH+AgIGAeICIgIOBgH+CgICIf4B8gICBgYN9gIB/gIB+hIB/f3t/gICNeYCAgH5/f4OEgIGBhYGAgIKDgHqEgoB8gH9+gYOAgYSAgH+AgIGAgICAgIF/gX9+gYB+goCFgIJ/
foKCgX2Ah4GAf4GBhH59f4CDg4F9gYCBgICBgIB7hoCAgYSBgX6Cf398eXx7gIB+f36AgX+BgIGBe36AgIGAh359gX59gH6AgHqDf4CCfX1+gHyAfH6DgIB9gIWCfISAfn+Bf4WDgHyEgYKCfoCFh3+BgIB0gIF+
g4J9gIF/gICBfIB/goOAgICBf4GBgoB9gIJ8j32DgHiAgn92g4B+fYCCgIB/fnuAgYCBfX+Ff4B/cYB+hX+DgIZ9g4F9gICCgICBf35/gH2CeoCBgIGLgH5+g4GAf4GAfoB/gH+AgH+AgIB5g4V+gIB+e4GBgICA
gIB/gYF8gYGCgIN8hIV9gH6BgH5/gICAgIGAgICAgX1/f36BgH2Afn+Jh4GAhIB/fYKAgIJ9gIKCfYWAgYCEgIOCgH6AgYGBgIF/gH6Ag4B9hIB8gH+AgYGAgIB7gIB/gICAgYaAgICAfoCCe4CAgHx/gn9/goCA
gYB/gX+AgICDf4B+g4KDg4OFgIOCf4OAg4B/gICAfYCAgH5/gYKDfHyCgIKAgH1+f4CBgoGDhIN/hIB+gICDf4V+gICAg4KAgIB/goB/fYB/foB/i4OBfnqAgYCAgIB9f3+Af4ODc4F+gICAgIJ/foB+fYGCgIKA
gIJ+fH9+foCAeH6Ef36Bf4CAgIF9gH+FfYCAgYJ7fICAfYGAf4OCgYCAgICBg4B9f3+AgX2Bf4SDgIB9kYKCgIJ+foJ/goCBfX+AgICAg4SAgYCCgoF/gIF8gICBg4GBgYCAhIaCgICCgH6Agn9/gYB/gXp/fn6B
foGBgH6CiX+BgICGf4J7g4GCfn5/gHyAgoJ8gIB+goCAfoB/gX6AgYCDfH9+h4CAf4CAgIB/gICBgIJ/f4CCgYaBgIJ9gICAfoB7gH2BgnyBfn+AgYB/gn+BfIGKf4CAgIB/gYCDgIGAgHt/f4SAf4GCgYCEgYCC
gX2BgIJ9gIN+fYCBfICDg4CAfYWAgIB/gIF/goOAfn6DfYB+g3yBgYSAf39/f3t/gICAgYF8gIB9f3+ck4B/foKAgIN+gYCEfoB7fH2EgoWBgIJ3gIF/gX9+gYCAg4CDfYWAgoWCf36BfYGAgH+AfYSBgIKAgIGA
foF/f4GAgYCBg4GAgYaCfoGCgH+AgICBgICAgICCgICBgH2CgIGBgIB/gYB/f3+Af4N+fH9+gH6FgH5/gIGAfICAg4GDgYF+gICFgYKAgICAgICAgX6AgH2AgnuAhYCAgoGAgIGAgoKAgH6CgYOCgH+AfoB/gYCE
i4GAgIB+gISDgX+Bf4eAf4OEf4B/h4CAf355foR/gICAgoCCgH+AfYV/fYKAgIOBg4J8goCAf4WAgH+Afn+Af4GBgIKAgICAf4GAgIJ+gICAgIB8gIGBgICDgIB/g4CCfoOCgHyCgoCDhX9+g32AfX2Cf3iDgIKA
f4CAf4CBgYJ6gIJ+g4CBfoF/gYCEgH+GfoCAfoCAjIR8eX99d4CCgYJ+fX6AgHyAh4CDk35/f36Cf4GAgIB/gXyCgYKBgIKHgICAgICAf4KAfYCAhIB8gICAfoB9gH2AgIKBgXx/gH2AfoGAfn9/gYCBgH5/gIJ/
gH6BgICEgH6AgoB/f32AfYGBf4aBeoCAfoCCgIB9foOCfoCBg4WFgYKAgH6AgYB+gIB/goJ/eoCBfoF/gICFfoCAfH1/fX5/gIGCgH6AgIGAgIKBgX+CgoGBgIOBf4N6gIKAgoCCc3yAgICBg4mAeoCFgIGIfn9/
gX+CgH9+in6CgICAgX2AfYB/f3yDfYB9fn+Bf4CAfX+AfH6AgHWCf4KAhoF/gH6AgISCf3x+goF8gIGAgICAg4B+gIJxfX6Ag4F+gYCDgIGAgX19f3+AgICAgH+EfICCgICBf32BfIN/gYCDfIhkgoCCf4B9fH+B
e36BfoCBf4CAg4B+gYGBhoB8goB+gYOBgICAhoGAgICAgIB+gHeAgIGFgICBgoB/eoeAhX+AgIF2fX2AgIGCgH98gIB+f3aAgYCAgIGBf4CCfYCBgYCDgIGAfH+AgX+GfYGAgHuAgH9+gIB/g39+k4B4gH5/f4KA
gIB+f4KBfYCAf4GBgICAf4B/gICAgnyBg31/gIGBgIN+f4V9gIJ8f4CAgH6BfICCfIGEhICBcX98gIB+f4CHg4CBgoGAg39/gICAgX2AgYCEf4GDgIKHgICBgISBgICAhX6BgISFgW+BgIB/gHiAf4CAf4V8f4CD
foB/gICHgYB/gH6Ag36AiYCBfoCEf4KBgICAfX5/f4KAf4CAfYGAf4B8goF8gH5/fX2AgIGCgYF/g4CBfoB+goCCgICGgoGAfIGAgoGAhYGAgnV+goGAf4GAgICEgH5+gH5/gH+AfoCAfX+AgH5+gH+AgYV/goCC
f4CBgICAhn6BfoF4gX99gYCAfYKAgICAgIGFf4CAgICDgICAfn+AhIGAgIB7gYSDgH+Ge3+Cf4J9gYGCf4CCgH59f4V/kIV+g3t9goGAgn2CgH+AfX6BgH2EgICFgH1+doBqfIKAgX5+gHx/f4KAgIOAf4KBhICA
gIV+gYKCfoKBgICAgIB9gYCAgXyAf4CEgICAgH2AgHt6fYaCgoCCgIV9gICAgICAgICBgICAgIB/gYCCgIB+gYB+en9/goWBgYGBgYKBgoCBf4CAgICBgICAgYCBgYR+gICGfHuAgIOAgIN9f4CAgH+AgH59gHp5
eYCAgH+BfISAhX6BgH1/hIOAgIGAg4GAgYB/gIGDgoSAfn+CgIOBfYB+f4F+gYCAgIF/f4B/fn9+foN/gYCAf4CAgICAf4F9gICAf4OAf3aEfX+Ba4KCf36CgYCCfICBgICAf36BgH9/fIGCgH6AgoCBgIB+gYqC
goCAgICAfYF/f4B9gH9/f32Ef36AhIGAgIGDf4F9gH57gX18f35/gICDfoKBg4OBgoGAgYB/gn+EgH+BgYGBgIB9f4R/g4CCgoR+gH+BhoCCeoN/e4CAgIGCeoWBf4CAgYCAgH+AgIF+gIaAg4CAgYCAgX+AeX9/
g4B+hICCg4GAgICAgYGAf3yBgHyAf3+Af4eDgoGAgoSCgn2BiYCAgHuAiISAf4eBgYF9foCBeoB/g4CAgYKBf4CAfICBgX9/foCAf3+AgHuAgIGAfoB+gYGDgIJ+gYCDgIB+fn+Bf4CMgISAfoGBgICBgoqAcX6A
h4WAgICBe4GBgoCAfoKAf4R+gX1/gICAgoSAf3+Agn6Bf36Af4CAfICAfHqCg4KCgICCgIOAfoGKgYCEgX+AgoGAfoKAeICAgICDgYCBgoF/gICAgIGAgH+Ef4GCgoGAgoGAgIOBgn5/gICEhYB/gIKAgICBgYKD
f4CAgX+Af4GAfn6AgIB+fX96f32CgHuBgIR8gIF+gYCAgIp/goSAgYWAgYB9gX6Af4B/f4CIf4CCg4CAgIB+gH1+eoB9foKBgnyDgX+AgIWChI6EgoCAgYOGf4F/gICAgYGDf4CAg4GCf39+gX+Ahn9+gICBgH+A
foOBgHyAgX+BeYCBgICAfYCFgIJ+foJ/h4CCgH6AgYN+fYJ/gH+CgoKAhYCAfoCAd35+gn6AgICAgICAgH+AgH6BgICSgH6Afn19gn+BgoB+gICAfYB7goKBgH5/gH2ChIiDgICCgYF/f4GDfoWBhH+AfnmAgICC
gYCDgoCAfoCFfH96gX+Eg4F+hH+AgYB/f359f4B+f36AgH+EfYCAhICAgX+AgH6AgIJ/gH+DgICBgYB9fYCCgH6AfoSAf4CAgn6AgIOBgICBfYKDf4GAfoCAgIF+f4aAgIWBgIB/hIB7gICAg4KAg35/gHyDfoJ7
gIB/gIF+gH+AhX9/gYOAf4eAf3+Ag4GBgICAgICCfYCChoZ/fICAeISCfYCAgH+BgIGCgYB/gICAfIB/fX9+f4J/gIKAgH+Af4B/gYCAgYKHgIKEgIGDgIKCfn+Bfn6BgoJ/gYB/hH+Cg4GDfoN/f4B/foJ/f4CA
f3mFgYB+gHuBfn9+gH6AgICAg3+AgICAhXyAfoOAgICAgYKAgICAgYF/g4KBgICBgIGEgH6Eg32AgICBgn9+en9/hY2Ag35/gIB6gIJ+gIB/gX5/gIB9gIGAfX2AgH6AgH9/gH2AgH2BfoCAgYOAe4B4foOAf4KB
f4CBgI2Af3+Ef3+AeX6BgICBg4J9gH6Afnl/gIB7gIKAf3p/gX15f4B/gH+AgoJ/gICAgH+AgoOAgoCAhoCDgYOAgYF+f3OFf4OAgn59foCAf4CAgoGAfn6Bg35+gn9/gH+AfoCCgH+AfoGAgISDgoGAjn+BgICA
gn19goGBf4KJkYGAfoOAgH+AgYGJgYF+f4J+f359gYKBf4CAg4J/f4CAgneAhICCgoJ+coGBgICAgIR+gImDgIB6gIGAgIB+fYGAfoCCgoR/gYJ/foGDgX97gYaDgYKAgYCAgoCFgIJ6gICAgYCAfn2BgIKCgIB/
gIV/gIB9fYGAgIF+gIF/gXqEgICAgYB6f4CCe36AgICAhICDhICBf4CAhoCEgX1/f359f35+e319gIKCgYCAgXx/fICAgH+AgYB9gIKEfoGBhH+Af4GAfn5/hYCFgYCBgH+Afn5/gICMfYCAgIGCg4CBfYF/gICD
gn99gIGCgIZ/gH2AfoGCgIOAgH+GgYCBeIGAf4OAfnp+gICAgIGAfIaCkn6Agm96gnyAgYCBg4GAgHGAfH9+gIJ+g4CAgoCAgIB/gIJ2gYCAgH+EgH6BgYCBboKBfoCBgYCCgnaBgHmCfoZ+gIF/foCBf4CAgICB
gICAfYCAgX+AhYCHgH+AfoGAf39+gIKAfX6BgICEgIGAhnx5foN/gX6Af3p8gYB9gH58gX2AgIN+gYJ5f4CAf4KAgYGAgX6AfX9/gYJ+gIGDg4B+hH+BgIR/fYKAfoJ+gYF/fIB/gX2Jg4KAf4J/g4CBhIGCgIt/
g358gIKBfoB/g36AgIyAhICAgH+AgoKBhX2DgH9/foCAgXqHioCKgYB+gIB9gImGfn+AhH2Afn6BgICEf4CAg4GAfn6Gf4CCgX+CgICBfYWAfn2AgIB8gH2AhIGXe4B+gHp+gICAeoWGfX1/gIKAfYKAe4CCf36B
goSAgIGBfoCBf4B9gYGBf4SAgH6AgoCCg4B+goJ7gIB+gH6Af39/gH+AfX6AhHWBfX6Bf4F6gHp9hn+Ef4B8gYCCe4CAhICFgYF/gIGAgH6AgHp/fYCMgH+Ae31+fn+Bf32BgIGAgoB+f4B1gHh9f4B/f39+f4N+
gICAaICBh4CAeoCAgICAgICAgH1/foWAgIB/f4B+gIKCgoCAe35+hICAgIF8f36Df4B/hYF+f4CAf4CAfX6DgH59f4B9goKBgoOBf36CgX9/f36CfoCAgISBgIOAgnqAhH9/gHyCgYGCfoN/foCFgH+AhX2Af4CA
gYGAf4CBfX6CgIKAfYB/fn9/e36AgH99hICAgICBg4CAgIB8gn5/hX9+gYWHgIJ/gYCEgX6AgIGBe317gICAgn9+gICAgICCgoCBf4CAfYGAgoB/gIKAgoCAgHuAfoiDgIGAfX+CgIB/f4CBfYCAg3+AgH+AfoCB
gIGAgIaAgIB/gX58gIGFfoB8hICBf4B/f4GAgH9/gIR+gIB/gH6Af3t/gIGEf4GAgYB/f4KEf4GBgH+AgoCAgYSBg4B+gIJ/gYCAgIOAgIKAgYCJgn+BhYCCgICAdoGAgX+BfYCAgIF/hICCgH9/fXyBgIB/e4B/
hYF/gH2BgIGBioSAgISBgoF5iICAd4J7gICBgIB+eICCgIB+goCAgYV9gI2AgIiAf36AgYKHfH+DgXyFhICAgICAgHt/f3yAg35/f4OIf35+gIKAgH+AfYh8f4B7gpB7g32BgIGBiIJ/gIGBf4CAhoCAgH59fICA
gIB9gIKBfoCAgICFgYd/f3+AgICBfoB/fn98gIB+h4KAgHyBgYB/f3eAgIGAgH17gH2Ag4CAhYGCgH+AgIGAf4J/g4B+gWyAfoWEgIGBgIB/goB/gIB9f4GBfn6AgIB+eX98hYCCfYV8fn+FgH98gICAgIF9foCA
f4CCgIJ9gH+AgIF/gn2CfIF9gYqCgIWAgYCAfn6Af4aAgH+CgH9+gIF+gIJ8gH1+gH6Bg4F+f4F7gn+AgYCDgIaCf4B+gX5+gIB/jX+DgH1/g4N/fYGAgYKAgIGCgYCAg4Z/f4CCfoR7foGBh4CAgYCAgoGBgHp9
gICBfoB+goCHgnt+gYGAgYR/fYCEf4OAgH+GgIJ+gICEfYKAgICAfIKBgW+AgnyBf4CAgICAgIB+hoB/f36Df3yBg4F6gISAf4B6f3+BgICDf32Af4CDgXyCgISBgYKAgYCAfoCAf4CBf4CBgYGAgYCAf3+BgIGA
g4B/f4B8f4CAgHqBgYB+fIB+gX+CfICKf4GAgICAgICAc4CAgIWBf3+GgH2AgH9/gH98gICAfICAfoCKe4F+foCAfHtyf3uEf4CAg36AhYCBhH+AhoV/g3hvgIGBf32AgHp/fIB9gIN9gIB8foCBgH58fX5+f4OA
goCAgYKCgIOHgoCBf4CAhH5/f4GBg4CDgIGDgoB+iICAfYCAh399gIF8gIKAd4OBfICBf4B+hn+BgYKCgH9/hoN/gYCAg4OAf36Af4CBgYCAf4CAgIB/gXt+foB+g4CEhYB/g36BgX+CgICAgH98fH5+gIB/gICA
gYOAgHx+e4CAf4CAgn6HgICIf4KAgX+AgoKAf39/gX+Af4CDfYGDgH+AgoSFgoOCgn+BgIB/goB+gICCg4CAfn5/f4CAfYB+f4CAgH9+f4CCgICDfHV7gH+AgH6BgIB/g4CBhoCCgICBhYGBfoR/fIGBgYCAg4CA
foB/f4KAgIGDgYCBg3+AeX+Af31/gYKCh4B9f4WBfYCCcoF/hYB+gnSBfoKAgYCBf4GBgICBgn6BhYGBgIOBgoB+hYGAfYB/gYB7foKAgIB7foCBf3yChIOAf4CCgYCAfn1+gYmAgoB+gYB+gYRygYCCgICAgIGB
goR+gYKAgH+BfX6EgYB8gIGAgYOBfYF/gIKAi4KAfn+GgIGEfX+BgIR/foF8hH+Fgn9+gH2Ff4KAgH+AiH59f4B+gX+AfYCHfIGCfoGAgn9+f3+AgIGBfX6NhHWBgX9+gYCAgH98f4CAf3+AgIF+gYCDgH1+f4B+
gYaAgIGAjoCCgIB/fX6AgIJ+gISAgHuAgHt/f39/foCBfIKCgYGAgXuBgIR+gHyDg4CAfoGEfYCBgIGBgH9/gH+CgIGDhoB/fYB/gn+BgH+Cgn+BfneBgICAfoKAg4GAfn59e4GAgICAe4KAgIqBfYCAgICDgH6A
f4CBgH9/f4CBgICAfIGBgIGAgoCAgoSBfICAf4J/goCEgICAiICAf3+BgIGAkHyAgnyAgoB8gIB+gISEf4F/goF9gH1+goF/gIJ+gIaAiYCCgIeHgH2AgX+Din+Af4GAgX+Af4CAgYGFgIF8gIB+gIGAfYB/f4WA
en5/hIB9gH6AfX2CgX1/hH6AgICDgH6AfYCAhYV+f3+AgX9/hYGDgICAgIR/f3+AgXx/gICDf3+HgYCAgYGCgICAgIN7gICAgYCCgICChoKAgX9+gYKEfYB9gICAfIKBhHyAf4CEhHx/foSBf4WAgoB/foCAfn+A
gH6AfoSAhHd+gIKDhYCFgH+DfIB1gHuBgYB/gXqBg4GAjIF+gH+DfX+CgIB+gIN9fI1+gIGCfn+Bgn6BfoCAgICAgIB/gIB/f4F8gYCBgn2AgH6AgH2AgH9/gnx/f4CCgYCCgH2AgIF/gIGBhnuAf32BgYCDen2E
ioF9goCEgXmAg4CAiYKBf4KBgIF9gYB9gIB9gYF+gICAgICAgJCAgYeAgX6AgIKAgISBf4B/gH9+gIGAf4KAgoJ/foN8f4F/f3x/f4CAf3+BgH+LhH+AfoWAgIGAfoJ8hoF8gn+AgICFgH6EhX6Bf4CBgYGAgIKA
hoWDe4GAgICAhYCCf4SEgIB8gISBgX+Fg32FfX+Cg36BfYCAgIB9foR/f4J9gIGAf36EgIB/gIWAgnqBfIB/gIKBhIB+hH6EgICDh3mDg4CAgH+BgISAfYB/f4CCf4CAgYCBgICAgXqAgYJ/gIN3goN/gIKBfn+A
eoR/gYCDfn99goB7f4GAgIGBgIB/f36BgIKBfoCAgYGCZYCAgICEgYCAhH6BfYeAfnqDgYCDhICAeICAgX+Afn+DhIB7foCAgoCEgH+FgYCCcoGCgIJ/goB9foCBgIB9gICCgoB/gYCAgIGDgH2AgHyAfoB/gYCB
gICEf4WAgn5/gH2AgIB8gYCEf4CCfoCDgH6Agn6BgICEgIB/gIF/gISBgIGDhICAgIaCg4GAgICAg3+BgH+Dfn5+foCAgIB8gH+Cg35+f3+Afnp9foCBgIKDgIKAgX5/gH1/gIGAhICAgIB+gH9+gIB/f4GAhn+A
fH6BgnqDgn+Bg4CAgIF9gn9+fIKAgIKEgH6AgICDgIB9fYCAgH+BgH+EfH6AgH5/gHCAgIOHgH58gH19gIJ1gH9/gH6CgYCCgIR+foCJgH2CgICBfnuAgYB8gX15hoCAgIGHfYN7goCAfYJ8gX+AgIKAeYKAgYF9
f4KEgH+AgH+AgX+CgH9+gICCioGBf39/f3p8fn+DgH+AgoJ+gn1/gHt/gH9/g4CDgYZ8gIOEgH97gIF/gYCAfn5/fXeAgICBhoCDgH6AgH2DgX59g4KAgYCHgIF+g4B3gIF8f4CCgIB8f358gYB+iICAgIWAf4CB
gH1/gH2CfI6AdYKIgICBhICDfnuAgH1/gYCBgX+AgoCCgIB/gH9/goR8gYB7gH19g4B8gICFf4F/gICCfoGCgH+AfnqFhn+EgIZ/gYCAfX2DgIGAgoGAgIB7gIB+fYGBgH5+f4B/gIGAfn+Be4CBfYB/f318f3+C
gH+CgIB9f3qHfX+BfYCAf4CCgYOCgICAgIOBgI1/fnx/gIh/gICEf4KCgICBgIB/gm2Bf398goCIgIGAgYJ7gH2AhX1+f4B2gIJ+gH6AgIB/gIGAfYB/gYCAiX5/hYJ/gH9+gX99goCAgHuAgYF9f4B/gIB7gYCA
gIF/gICCgIGAgYGAgISAgH+Ag4GBgYN9goCAgICAgIB5goiAf4GAeICEgIR/gYF+foCAgX6BfYCAgoGBfoGFgoB8gXt/gIKDfoB8fHqDf4WWgH+CgIKCgICAgX+AgIJ/fICCfoGHgX6BeYOAgX+AgICAfn+CfYCA
hH6CgnZ/gYKFfYCEf4J7goCCgICCgIF/goCCgIeEgoB+foCAe4B/foSAf4CAf3+Bf4F/gISAgoCAfYB9gICAgIJ3f36AgIeAgYCAgYCAhICAgICBgYCBhoJ/gIKBgX6AhoCAgX+AgYCAf36BfX+Ah4KBgH2CgICF
g3yAgn+AgIF+gICAfX+Ae4CAgI2Af4F8gnl/gIF/gYB7fYCAhIJ7fYF9gICFgoKGgIB+gn2Cf4KCf4Z+gIB/gYCAgYN+f4OBgoN8gYGAgYCCgH6AgYKBgYF+gYB9f4OCgIF/gIJ/f4OBgISAgIGAgH53goN/fn+C
foCFfX+Af4B/f4N/gIN+gYKBgIGBgIKBfX58gHx/gISAfYB/gICBgH+Df4B/gH6Ag39wgYGCfYKDgoWAgoN8goF+f4B/f4CAgn+AeoB/gH6AgH6AfYCDgH+BfnyBg4GAgICAgIJ9f4B8goOAgn+AgH+CgIB/gX2A
goF8gH+Bf399gICCgIKAgIGAhX1+gXuAgIGAgIB/f4B/gH+BgH5/fn+AgIB/gICBf4GCf4F9f4CDfn6DgIh+gW6Bf3+AgIKBf4KCfIJ/fn9+f4CAgICAgICSfoeCgICAfYCGg4OAfn2BgICBgYB/gXeAf4CEgX6C
gX9+gYKAhX6Df357gYF9gn6Bg36AgYKAgn6NgYCAgIB+g4GEf4J/hYB6f4CAf4CBgIB9gICBfoCAgYaBi4B/d4OAgIKAgIGBgYF+g4F/gYOAgYCAhICBgICAhX+DfYCCgIB/goB/gXyBf3+AgYaAhISCf36Bf4CA
gYCCfoCAgX+Cf4SAgICHgIB/fnR/f4CGgICDfICBgX+AgoSAf4CGgX6AgIKBgoCAfn2CfnyBgYGAgICBgICAf4CAgIF/gH2Ae3uAh4B+gIOBg4B/foCAgIKAhYSFgoCFf4KFgIB+gIB/fHWAgIB/fIJ/gYSAf4CA
eX9+f4N9gHuEgIN9goGAf4CAgoCAgYKCgICDgYCCgH9/gH+Af3+DgoGAgIB+hoGAgYB+gIB/gIB4hIN/f4CAgH6Ah4CEgICAgIKCgICCfoJ8gYCAe3x+foJ+gIF+f4B/gX9/foCAf4B9gX+AgIOAhH6Af36AgX+A
gICAgICAfn2CgIGAf32AgICAgYB+gIR+h4CAg4OAgoOAf4CAgICFf36Ag4GKgICDgICAf36Dgn+AgoB+fX2DgICAfoCAgICEgICAgYWAgYB+gH+AhX9/gICHfoF+fX5+fn9/f39/f36AgIGHgX+Afn6AfoGAgICD
gX6EgIGLf359gIB/gICAf4CBgoOBe36AfoB/fYR+gICAf3+Cf32AfH+Bf3mBhoJ/hoF8fYZ/goCAf4WCgH2DfYCAgYB+hn6NgHyAfXx/hICAiH2AgYB5gn9/fYJ/f4CDfoF8gH6AgX6AgIJ+fICDgICAgIOAfoCC
hoCEhoCAf32AfoCAhoKAgoCBf39/hIN/g4KCf4B/gHx+hH9+gICBgIF/gIN4fXx+foKBgICAgICAgYCBgHyAf4F+f32AgoB/gH+AfYWDgIGEgH5/gHWAfICAiIGHgIOCgIB/gH+Aen6AgIGAgX99goKCf4CCgYOA
goCAgIGBgoCChIB7gICCgYGBgX+FfoCCfYCCfH2AgIGCgIF7gYB9gIB+fIOAgICBgIB+f4F7foCCgYCDg4F/f4eCf4J7e4CBgICBgH+AgoOCg4B/gIJ/gIGCgICDgH+BgoCAgoF+hH+BgX6FgIB/foCAg3uCgICA
gICBgoF/goGEf3+Af4J/gICAfX5/gYKAg3yBfoB/f4GAgoB/gYB/gX+Hf31+gHqEgH9+eYCDgIGEgoCAgICAc4SAfoCAfoGAfYJ6hniAgICBgomBgICBfXt4gIiAgYCAgYCAgIOAg357gn9/f4B/f3F0gYSAg4GA
hHyAgYR/hYSBgX9+gIF+gHuBhX+Bg4CFfIORgIGAgIF/gICBh4F/gYB/gIB/dX+Af36CfoCBfICBfoF9gH6Af4CEf3+Bf4J+hYaAhoCAfoOAgYN/fIGAfoKDfX+AhH6DfYCBgYCAf4B/fIF/foKBg39/gYB+f31/
goF/gICAgX+AgICCgIB+gICMgIGEe3+AgICAf4GBgISCgH96gH6EioKAf3+Cf3+BhICChHuAf35+g3+BgIB+f4F6gICAhYKBfouAg3iAfX9/goF/f32Ag4CDfYCAf4KAg4CDfoF5gH99gIKDgH+BgHt/f4B/gn9+
gIR+gHyAgICAgICBgYSCf4B+gYCAgICAgIGCgId/fIFzgX2CgIJ8gYF/f5SCgICAgICAgIGBgICBeoGFgICAgIGAfoCAf4CAfoiAfn2AgICEg4J/f36AgX+AgoCHgIGAgICAgoCDgYGAgH+AfoB3gX6Cf4CAgX+A
gYCAgIKAgISBgIGDgIB2g4CAgYKAgoGDfoB/hoCAgIN/gIB/gIGBgn+Bg3yFi4GBgYB/gIN/g3+BfX+AgIF6fYF9fYCCfn+AgX+Af4KBgYF+fX+CgIGAgHt/gHyCf4OAf3+CgIOAf4GEf3+DgICAgYOBfoCAgICA
gISAgYGAfICAf4CBgICdgFqHgH99goJ+f3yAgYGCfoGAg3p+fX+DgIJ9fX97gH2AgYB+gH6BgH+CgICFfn+BgIB+gHqGgnyAf3t+gYCCgnuAjYKAdICFgX6AeoF+fH+AfoCCf4SAf4B+goKBfYCAgYCAfYCBgYB+
e36AfnqHhHuCg4F/gICBgoCBfYB9gXt/gH+AgJSGgICCgoCCf4CBgH2FiICIhX99foSCgX5/gIKAgX6DgISAf3+AhIGAgIF+gICDgICAhIKAgIB+gICAfoCAeH6AgICAgH+DhH9/gHuAgH+AhICAgH94hX+CgICA
foCBgX+BeYCBf4R/gIB/gYWAfYF8gICBgHyAgH+CgYGHgH2BgIGEfX9+gHmGf4SAf4KAgIOAgIB/foCDgH98g4SAgYCBg32AgYF/gYCBgn+AgYB/gn1+f4KDgHqBgH2Af4aAgIGBf4B9fn99gIOAfoF/gIqAfoCA
gICEf3uAgH2FfoOAgH+AgYCDfoCAgIB/fIGBh4CBgIF7gYN/fn9+eoCBgIGAgYGFgIGAgYKDgn97fn6AgICAg4CAgICBgIGBf4GBgH+BgoB9f3+Afn6Af4KBgICBiX+GgYOAg4GAg4B+gX1+hIB/gICAgH6Afn58
f4B+gIGAgH6AhH6Af4CBf35+fIOAhIB+f4CBf36Lg4GBfnyBhoB/foKCf4CAgHuAeH59fn+Afn+BgHx8goCAgHmBgn92gH6AgICAf4aBgXyFgIGCf4GDgIZ8hoCBfoWAgH+Bf4CAgIGCgYB7gn+EgIGAgICBf4B/
fXp6fYB9gYF9gICCfH+BgIOCgYCCgICHfn6DgIB/gIGAgICAgHp/gIB8g4J/gICCeICAgoCAeICEeoGMgYGAf4J/gH+Bg4J+foCAf4CAeH+AgYF8aoKBgXh9gIB+iICAgHx9gIJ/g4B+gH6AgoGBkH2Ch4CAfJiA
fYGDgIJ/jIOAgH5/gX9/g35+gH9/hIGAgICAgH+AgIB9f4B/gYCFgYKAgH6BgICHhYN/f4CDgYCBgYB/gICAhIV+gIB+gIB8gIGEgXiBfYB+fYCBgIGAgH99gICAgH+AgH2AgoCAfn+AgIF+g4OEfIWCg4B/e4CG
gIh+gYF8gYOAgYCBiYF9gIGAgICCgn+AgIJ9fYCBgYCAgIB/f4CBf3+EfYGAgHqAgH6PgIF+gX6CfYCAgICAhX1/gX59hICBgIGCgH6CgICAgoCAgICCZ36EgIB7gYCAfn1/f4B4fYCBgX2AgX6ChYB7foKBf35+
gYGCgX+AfYF/hn9/gIB/gH9/gX9/hX6AgIF/gICBf4SCgHyAgICAgIOAgXyAgH+DgIF/gIl7gH+AgH6AfYOBfYCBgIB/gH19gH+Ce4GCgIF6gIKCgICAgICBgIWAgH+AgIV9gYB/gYB/hYGAgICAgXqBgH+CgIGC
hIGAgX+AfH+Ag4GBfYCAgoGAgICAgoB/gH+Af4Z+gIF+f36BfoOAgYB8g4F/f3+AgIGBgIF/goCAg4aBe4F+gIN/hn6AgH9+eYCAgoF/gX2Bf4GAgICBgIB/hHeDfoB/gYKAgH+JgIKGgn2BgX+AfYB+eoCDgIF/
gYCEf36AgH+BfX99f4CCfYCChH1/gYWFfX6Ag4CAgH+BgXqAgX9/gIl/foSEgXp/gYB/gYF/f398fnx/g4GAgIB/fIB7foB+foGAgHqBfYGAioB7fX2BhoGAgICAgIiAgoB9eICAhX+AgICAfoJ+knt/f4CAg4B/
gYCAg35+gIB9g4OAhYN8gH+EgoB+gH+Cfn+FgYB6gYGBgYKAgH2AgoCCf3+Bf316gIOAg4B8gYB/gH6Bf399fYd+gYCAgYCCf4KBgIV+eoCAd4B+goGCgoOAf3+Af4B8gICBgICUf39/f4KAf4CCfYJ/f4CAgIF+
e4GAgH58gIGAfIF+gICAf4B/f4KBgICBgX98gICAgICBfoF9gICAgH+AgIB/gIJ8f4yCgIN/gIB/g4CDfX9/gIaAgIN+goCAgX6AgX+Bj4CAf36EgIGBgIJ+fYGCiH5/fn+BgnyBfYeJfX+BgH5/goaCf4GDfoCA
goF/fH5+gH1/gICAgIF+gn2Af4B9eoCBgIB9gn9/gH9/fn6AgH6FgISAhoGAfn6Bf31+gn2AhICAgH99g4CBfoCCf4OKfX+Ag4CAgYCAg4SBfoB/gH+Ag4CDfoOAfoWAfH9/fIGAgH6Jf4GCgH5/gYKBioCAfoCA
hoCCf3+AfYiAgYOBfoB9goCAgH+FhH2DfYCAgoF9gICAgIB/gIKBf36AgICAe3x1f36BgICEgYCAgH1/fIeAgoGAfH1/foaEgIKAhICAgIF/fYCBgIGEgYCBgoCCgn+BeoCBg358doKAgH6AgICBgICAfX+AgIKA
g4R/fIOAgIF6gIB/gH+BgHyBfX6AgIeAfXmAjIGBgYCAgYWAgISAfYSBgH6CgICDgICBfoCBf4CAgH6Af4N9f4OAe4GAfoJ9f4CAgICAgoB+gIGChYCAg39/gIB/fYF/gYGOgH94gH59gYGAgICEgH94gYCAgYGA
gHuAgICFgICAgIKBgH9/gYCBf32Bg3+AgICBf4GBgIB/gH+AgYB/g36CgX+AhICAhYKAgH6CgICAgIB/goB9f3+AfICEfn9+gIB3goCCf4CAgYOBfoJ/gHyAfICAgIF6gX1/fH55goCCgn+AfYGDf3+AgIB8gIiC
gH+AgICAg39/gICDfX+AfoCAfH+Agn6CcoCAf4B+gH+BgIB/e4B+gICCgYCNfoF6goGCin+BgX6AhomAgIOAgH2AgHt/f39+gIB/gYCBfYGAgn9+gICBfYWDi4CAgH9+gYSBhIB/foF/hINnfn+Af4OBfoGAgoCD
gICAgH+AgYJ7hICBgH+IfYKEgIGAgoCAgYCAgoCAg4J3gICBf4F8gn1+gICBfoB/gIB9gIN+hIB+gIJ/gH6Bfnp+gYB/f32Aen+AgICBgHyChH2GgIOEgH1+gH2AgYCFgoB/gICEfX6EgIGAfXyAfYGAfIV9goGA
fn6BhICDh3+BgoCAiImBfH6Af4CAgoCCgoCDhoCBeYKAg36Af4N9foN/foB/goCGgIKGgIGBf3+AgHt/gYKBgX6Af4CAf4SAgYKAgIGAgIJ/gICCe4WDeISAfoF+hYGAgICBgIB/gYB9fn6AgH2AfX+BfYF6gn6A
gICAgX2AfoCCfoCAfoCAg4CAhIB/fYKEfYB7gnyAgYB8gH+AgH6GgYCAf5h8gH+Cg4OBf3l/gH+BgX+CfIB8f4CAfICAgoKAf3yAgIODgn17goCAeoN+gYCAgHqCgHaBgYCAfYCAfYCCf4CCh4B9mYCCgYGBf39+
fX6BgHyBhH+AgH5+g4GAgYGDfYGAhIKAe4J+f3qAfn5/gn6CgH6Af398hICAgICAhYCAiIJ3g358gH+DgYF/gICFgYGBgXyEgIKAf3+BeYCPgIGAdYCAgYB+gH+AhIF/gIiCiH9/gIKEfYCBgH2BgIGAf36BgICA
gX6BfYJ8goR/gIGBf3uDgXmBf4CAfoCAfYF/f4OFgX5/gICAgISBfYB+fH6CgYWAen+BhHiEfoCAfn1+g359goiAgIR6gIF+fYB9gICBgYGDg3+Mf4GAgoaAhH2GgImCgHyAgYN8gICCgYB/gIGDhICDfIGEgHt8
hYKAfn98fol/gYR/gIB+goCAf36Bgn+AfoGAgIV+goCAgnGAhIB/f4B/gX2EgX6AgH+Cgn+CgICDgoKAf4CAgX6AgIF/gIGEgnqBgHuCgIJ/gHp+gIOAgISBg4CIgH+GfoGBfoGAf4CAgH+EgICAe3+Bf3+CgH6A
gYCAgIOAgIB/gH6BgH+Af4CAfYGCgIKAgoCAgIOAgICIgn9+f4B/ioB7fX+Bf3R5g4B9gYCAgn59gH+AgHuAgICAjICCfYGAf398f4OAgn53iH6AgH9/f3yAh3+Bg4GFfX+AgoeAgICBgH+AgYV/goKDgXx/hoGH
foCIgIKAhIB+gH5/fX98eICAgYB+foGEgX+BfICBgIOAhYCAgoF8gICAgIGAgHyBg4CAioGDgYCAhoKEgYCCgH9/gIF+god+hIF5g4CBf4B/goGAgH+DhYGBg4CAe4V/gICAgYCAgIGAgH6AgH+Ag4CAgIKBgHyA
gn6BgHyBgIB/iH6AgH+AgIGCfoCCgIWChH+Af35/f4KAf4V/hoKGf357g39/g4GDfICAgICAgoB/gIB/e3+Ae4B/gIGAf4GAfn+AiIOAcoB9gICAgIR+f4CAfoR/gnp+gYCEgIGAgIGAgICBf4B5gICAgH17gH6A
gYCAgH6Bf4B+gYGAf399fn+Af4GAhYCAe359foCJfIB+hH+AgICAgXGBgH5+f4CBgn6Ag4F7gH6CgIGAgH1/hoCAgoCFgoGAgICAgH99fIF/gIF/foJ+gISAgYCAgYCBgYCAgYaFgXuDg4F/gICAhICAf4CAf4mD
hIGAf4F/gICDgIOAgYB/gH+CgIOAgISAf4CBgIB9eISBe3+DiIGBfYGBgICAgIB/hIGAfICAgIGNf4KAgYCAgYOCfoN+gIJ/f4J/gIKCg4CAf4B+fnx/gIGAgIaCfYeCfoCAgICAeoB+gYKBgIB8foCAe4CAfn+A
gYCAfoB+gYmCg4B5gICEgIR/f4CEgH+BgoKJgYCAgYCAgoCCgICEe36AgYCAfoN/f4OAhX+CgICBgICEiYWBgIF/f4B/gYN8gX6BgH6AfICBgHuCgIGAgYSBf359d36BhH6AgIJ9gYeAgYCAhICAgICBgIJ8f32S
eoGBh4B/g3+AfoCAe3+Af4CAg4CAgYCCgIF/gYF+hX6AgYB9hIB8gYCAgYGAgYaCgH+AgYCAgH9/gIOAgn5+gYeAgod+gYF+gICEfoCAgH6DgIKAgIB8iXh+g4B/f4R+gId9f4WAf4OAgICAfoCBfoGAh4KAgIKD
gICCgIF+fHyAfXx/gIOBf3+Agn6BgIB+gnx/f4GJgH2AgYSAgoCAhYGAgYeAfn2Ag4KCgomCgICAf36Bf35/fn+CfICCgICAgH9/f359goCCgH6AgICAgICAeXuAgIGAgGeBfoB/gIB/f4N9gH6FgICAgIF/gIGA
gH+BgYKFf4CBgoCAgIF6f4CAh4B+gYCAgICAgoaBgoB/gH+Bf4SAdoCCgIJ/e4F/foCAgYKAf4J/gIB7foB7gX2AgYByfnyAgICBgYGDf4J9gYB+gYWBf4CAgYKEf4GFf4GAhn6BfYKBgIKGgYB7foGAf4SAg4CA
gYGAg4WCiYCCgH9/gYCAgH99gYCAhIKBgIJ/gHuBgX+AhICAc4ODgIJ/fYCAgoCAcYCBgYCEgICDgICAk4GBgIB/hICAfX5+goOChICBg4CFgId9f4OAfpCAe4WFeYGFg4B/gIOGg4OBfn+AgIJ+gYyAeICEgH6A
fYKAd3+AfIKAgH2RgYCAgICCfnyCgIB+gH9/g4V8gIB8hoCCgIOEgIB/foCAgIKAg4B/gICFgHx+g4SFfn5/gH+Bf4SAgIN/gIJ/gn+Ah4CAhH57gIGAfYGAgnl8f4GBgHx8f4GAfYCBioCAf4V/dX+Bf31/gYGA
gISChoJ9gn+CgYl+gX+Cg4B4f4OCfoCBgIGAgYOCgYJ/gH+AgYOAgICCgH+Bf3+DgX5+gICAgIF/goB+f3+AfYCAgIp/hX9/foB+g4CBgH5/gIF/fYCAgICBgYB/gICAf4CBfn58f4B7gH9/gYh/eoF+fIF+gYCA
f399hX58gYB+gIWIgX5+f4CAhI1/hIKDgH6EfoF/goKAgH6DfX6EgoB+gIF/f4CBg4J9fIGBf4GBgIGBgIZ+gnyAgHiBgH9+g4CAZoR/gICDeoJ/gYKBgH+BgIGAfYCAfoCAjICAf4CAfn58gHaBgIKBgICFgIGA
gICHgIGCfYCBf36AgHR+hoCAfIGDgH2EgYODfoKBgIGEf3iAfIJ6g4F/foCPgIB/gIKBgoCIf4N7gICDgH6BgH+Cf4CIf4KBf4OBgH+Efn9+goCAg4CAfYB9f3yDgH18g4CBgICBgIB7fYB/gH5/gICAgX6CgH9/
f4B/gIKBgH2AgoGLgoCAgHd/f36BgIB/f32BgYCCf39+gYGAfn+AgIKEgICAgIGDgICAgICBfoB/gX+DgYCCgIB/gIGBhoCAgYR/fo2Af4N+gH19gIB+gYOAfoCDeX+AgYB9e4F/fn6BgHeBgH2AgH6Dfn+CgX+A
gICAgIGAgImBgIJ9goB8gICDgIGAgH5/gHyAf4J+goKBgYB/gIOAgH+Af4CAf4CCgIGAg4CFgIF8f4F+gICAgIOHcH9+gH2AgIaAgIB+gICEfn9/gH9+f4CCgICBgX5+g3+Af4B/fYOAgH6AgICAfoGAgYCBf4CA
gH9/gXx/hnx/foSAgYF4f4J8gH2Bf3yCiIiAgIKAgIZ+gIGAgYCBg4GAgH2BgIKAgX2BgICAgICAgIB/gYF/f4GBgH2AgoOAf4N7iYKAgH6DgICBgHyAfneAgIGAgIB/f4CAgHt/gX9/fYKDgIB9gYGCgX2AgH5/
f4CEhX+AgYCAeoZyfn5+f4F7f4x6gIJ/goCBhYF+goGAgH9/gIWAioCDgIB/gIB9gICAfoCBgoGAfn9/fIeAgICAgYB/gICBg4GBgoSBgISBgICAfoCAf4SAfoOHfoGCgoR/fIOCgIB/gH6AgIGBg4OAfoB/f4GA
f4J8fH9+hISEgH+Bg4CBf4CAgYGBgoB/gIiAgICAf398gIGAh4B/goCBgYB/gYN/gICBf35/gn+AgIB+g4CBhYOAgoB/gYCAf39+gICAgH6AgH1/hn+EgX6AgICAf4SAgHp8f3+BgICAfYCAgYCBgIGKgICBfoJ6
gHuAgIKAg36Af35/fX+AgIF+fX2AgYF/fYCEgYOAhH9+gICFgICAgIJ/gIOBgHyChYSBgIB9gIF/gH+Df4B/gIB9coB/hIB/f4CCfIB8e4B+gIGAgH6AfXuAfYF+gYSCgn2Df4WAhIGDfnOBgoCBgYCAf3x/f4GD
f4CBf4B+f3+Af4CAgX6BgYGAd4B+iICAf398gIKAhIOFgIKAf4CAgX9+gICAgICAfX9+kn2DgICBgYCAgH2BgIGAgYF6f32AgICAgHyGmH6BgICAgIJ+gICCgIiNfoJ/gId+foGBgH+Afn+DgYCBgH99foF9gISB
gICAf4N+gIaCgH6AgICAfn+AgH+BgIJ2gn55gIOAgH9+fn5/gYB7fn6Ag3yAf4JzhH6AgH2AgYSAgX92gIR/gIOBgICBeIN7gn6AgHqAe31+f4CBgICAgH6AhHuBgX+GhIJ8gIF+hX6AgoqAgYCAgH6Ag3iAgH6A
gYCAf4B7gH+AfYCAgIGAgoCCf36Agn+AgICCgIKBfX99gIB/f4CAf4GAgoKAgIN+gIB/f4CCgoB+g4CAf4CAgICCfICAf4CAf4J/f4KDgICLgImBg3+BgICAf4GAfoCAfH6BgIB/gYSAgIGBhYGAgH9/gYGAgIBz
gX+CgH2EeX2BhICAfoF9f4CAgICAgIB/fn+CgYCBgYB+gICAgIGDgIGCf4CDfoB/gICAgYCAfYGGgIF0gH2AfYB+gX6GgICFgICAfX6BgX98gIB/goCAfoCBgoB/gYGAg4CCgICAg4CAgIKEhYN/fH17goOCgICA
gH94gX6Af4B+gIV/gICBg4GBg36Bg3mBgYF8foB+dX1/f3+AfIuCgYCGgIV+gX57goCJgICAgIB/gIB1goB+foF6foJ3goCAgHuAgH+BgICAf36BgoCBfXx9fICAgICAfYB9gIF/goF/gICCgHmAgICAgIB+gYCB
gIB/gHx8foCBgH6Af4B+gYN/f31/g4CDgIR8gH9+en9/gICEgYGDhoB8fn59gH+AgICCgIKAgYKAgH95f4CEf4WAf4KBhX+AgoCAgICBfoB+gICCgICAfoF+gICGgICAgH98foCHf4J9foF/gICAgIGAgIOAf4B8
hX14gIGCg4CAgYGAf4CBgYB/gIJ/f4GAf4F+gnh/h4CDhIB/gIB/gImCgYJ/foCAf39/e39+f39+gICAgIOAgIB/gIKAgXuAgYB+gH1/g4GAiH+AgIB1hX9/gIKAgIB/gICAgH+AgoCAgICAfX+AfoCBgYGFgoB/
gnyAgIuAg3mDf4CAhX5+f4N/f4R/fH6DgYB9f4R7gIGAgoB+gHt7gYCAfIB5fXyDgnl+g4GAgnyEgICAgIeBgYCDgYCCfoGCfoKDgoCDhX5/gY6AfIB5fYCDhoN/fX9/m3+AfX6DgIKBgIGAgICAgIWAgH2AgIB+
fn9/eH9/hICAfoB5gG6Bg4B/f4OAfnyCgHx/f3d8h4CCf4J/gICBgH59gIB8gX+BgH+Afn6Dfn57hYGCgIF7fnyBf4CEgIKBgH+BgH+AfoB8gYKBgoGAgH+DgIOAgICCgHyAfoF9foB/gH+CgICAgn+AfoGBg4CA
gX+CgYJ+gICAhICBf4GEgH6Ag4CAfYCEgICBgIB+gYOBfoSCgIB9hHyAgYCGgImBf4CAg36Jg4CCgIB/g36AgH+AfXx+gH+Ag4KAgYKDfYCAgIGChYGKgYKBgoKCf4N/f4F+gIB/gX+EgHyBgYB8gICFgICAf4J/
foKAe3+FgH2CfoF/gIGAf3+AgIKAgYCGf35+gIF6gYF+foGCf3qGgYCAgXqCg4CEg3+CgH+AfIZ9gXyAgICCgoN+hH+CgoKHgIB+f36AgIOAgIGAe4CCfoGKgn2AgICAgoGAgIB+gH6CfoF7fYCCf4B/goCEfoCA
gIB9foCAgYGAgIR/gn9/gYB9gYGDf4CEfoCAgIB9gISAgIR/gICDgn+DgHyAfIKEgX6AhYCAhIGDfH+LgYCGeoSAf4CKgICBg32EgIyAgYCAf4B+gIF8hICAgYB/gICAgH+Bf4yChH6Af4B/gIOAfYCAgoCAgoCA
gHmAf4GAgIGDgIOAf35+gIJ9gH+AgH+Bgn5/gH98hICFf4R+f4J9gH9/gICCgICAhICBfnyAf4CBgIB6gIJ/f4ODgYB+goKKhoGEgH6AgH6BfnqCgIF7f3yLgICBfXx8gISAgoSBf4CDfoGAfoCIgYB+f4CBfIB+
foB/f4CCf36GgoCAgIJ+gX5/f3+AgIJ9gYOAgX2Af4CAgXqAgICEgX+Bg4CBgIGCgn6BgICAgoCBf4B/fYCBgIKAf4GAgYKAf4F/gXuBgoOAgYB7gICAfH+AfoGBgICBhYSAf31zf4KAgICAf4B9gICBgYF/fn6F
gYCAhYCAgX+AgIB9foB/gYCAe31/gH+CfXOAhX+BhoKCgYOAgYOAf4CAf4SDf36EgIB/gYSAgYZ8mX+AfoGAfoCAe3+AgoGGfYN+f4KUgn6AgoGAe4CBgIN+gIB6ioR/f4B+goWAgIGBfoCCg4F+fn+Ag4CBgIF9
gX9/gICAf4CIfoCDf4B/gn+AgH1/goCCg35+fYaAe4B+hoB8fYCAgICCgn6Bgn2EgH+Af4aGgIN/hX9/foKAfoCAgH+BgX5+gX6GgH99f3+AgHuAe3yBgYB+gHmAgIB+hH+Af4GCgIGDhICCgIKBg31/gH6AgICC
gH5+gH59eoCAgH+BgIKBfoGHgIB+f394fIOCgIJ+foOAf399gn+Ag4B/gICAgISAfoOAenyAeoR+fn6AgYx/dICAeIB+gG2Cfn1/gYGAgX6AgICFfIF/fX+AgICAgH6AgICAgYB+gISAjoB2gXyAgYCAg4GAf4CE
gH+AhH6AgYCAgX+Bf4F+fX6DgYF/fn6Af3+Agn6AfYB/goOAgIJ+f4J7gISAfYGAgH2Ag32Fg4CBgoCAgH+CgH+AfYCCf4CAg4J/i4CHg4F/gYCAgoSAhYCCgHyAgYB8gICAf4N9gIKBfoKAf32CfoKBgICAf4GA
gIB9g3+DfX1+gH+Bf4aDf4KAf4F+gIF8gIB9f36FgIGBf4CAg4aBg358g4J8gISAgYeAgn+BfYF+gICDfoGDgIGAgYCAf4CBfoB+gIF+gICBfoB/f4CAhn+BgoCBgYCDf4B/gX2AgICBgIKAfYB+goGAfYB+f4CA
gX+Bf36Ag4GBgYGCgH+AgICAf4B7gIB/gICAgIGAgICAgHqAgH+BgYCAgICAg4N+gIB7fYGEgH2Cf4GAf4CBgoCBfYCAgICAgX2AgHd7fn9+f4F9e3yAgIB9h4CAgICBe4B8gIB8gICAgXyAgIF9h4B/fYB/gYiC
f4OAf4GAgYCAf39/i3yHfoGNfoGAf4F9gIB+gH2CgIB8fn+Df4CAgIR/f3+BgH6AgIeAgoB+hoGAgICAgHqCfX5/gH9+gYN+fH9/gYGAe4WDgIB2gH5+goBxgXmAe4B/gICBeYB/i4CBf4GAgId/f3+DeoCDf4mA
fn98gIF/hH6AgICBg4GAgIR/fIF/gH9/gIJ+gn+AgICAgIWBe3+AgIB/goKCgHqAf4J9gX+FgYCAgHmCgHyAgH11h4GCfoGAgX6Bgn9+foGAf4KFfoWAgoB9eYB/foKDgH5+gIGAgICAe4B/gH2CfX6Dhn6Ag36E
f36BgIF9f4GFf4KAgYGAgIF/fX6AhX9/gIB+fH2Gf4CKfoGAfoGAf4CIg4l7gHuEgn9/gICAgIN/hICFgXt/gHyAgICDgICBgYZ/f4B4gYOAgX5zgoB6gn+CgoKAf4mGgIGAf4CBgIiCgH58h3+GgoCAeoKAgH+B
gIGAfoGAgYKBhYR9fIN/gICAf4GFf4B/f4GAgIGEen1+f4CKgICAgXZ/e3+AgIB+g4KCfYV9gYCBf4CChX6Bg39/gYSEgIKAgYCDgICEgICCg36Bf4OAgIF+foCAgIB+gIB+hIWCgYCBf4B/gIKAgICKgH+BgIGD
gIOEfHaBgICCgHuBgIB/gHmAf4CBgoCLgIGAgX+CgYOEgYCAgIB+gIOCgoCAgYB9gICBgIOAfnyAg4CAf4CAfn+CgoGAgX9+gH59f4GBgn+Ae4F/fX6Af4SBf36MgYB/hYCAgoJ9gYiBgXmAgH5/hHR6gH+Af4CA
fYN+gIGEf4F/h4CBgYGAf4CBgYB+foKAiYCCgICBgH9/gYF7foKBgICAf35/gH+Dhn+Dg4V+gIKAfH6AgYCBgHuGgYGAdn6AgYR+gJF/gIeAf3+AgICBg4J/gIGBfoGAgH+AfoN+fIB/gICBgH1/gIR/fH+BhIKA
gH+FgIB2foB/f4B/gYWAgX+DhIF/gIF+gIGBfH+Bg36DfoF4gICBgIB7fIKAan+HgoFygXuCgICJgX+CgICAgH+Af4CBgX98f4CAhn5+fYB+gIJ/gIeAgX9/f4GAf4CAgn6AgIB/e3+AgIGBgH6AgniEhoB+goCA
gYCAgIOAf4CAgYCBgH6AhIOBgH6Ad4CBgoR7fYB9gX+EgIB8hIKFgIB9iH+AgIB/f3+Df4CAfYR/gH9+fn2AgIGDf4N9gISAfYB/gIOGgYSGgXt+f4B7gICFfYOAgX6Cf4F6fYB9foGCgIF/goGAfoWAfYKBgYB/
g4B+f397gZaBhH5+en9/gX+ChIB/foiAgH6BgYCAf4WKfX9/gICBgICBhH93f4GCgoGCgYKAgIR+gIB+f4KAgICHgH6AgYKAgICAgIB+gHyAgYCAgIKAhISIgH+AgoR/fYWAgoKAgH1+hH+AgICAgH6Bf4B9gn2A
hH9/fX2BgH19gIyAgoCAgYGBgX+CfH9+gH+AgoCAg4CDgoB/gIF4gId/en6Be36CgIGDgX+AgICEgoCAhoB/foBxgnyCfX6DgH6BgoOAgICDgIGBfoGDfICAgn+Cf4SBgoSAgICBg4GAfoN/gX2DhIKAgXt9gH58
gX5/f4GAeoGBhn+Af398foKAgHyAgIB/hICGf3+CgH+BgIB/goF/gXx/iICAf36Af4WCgH6IgICAfoF8f4CBfICAf4KAf4J/gomAhH6AfX9/gICIgH5/gIGAf36AfoWBgIGBf4B9gHx7g4B/gH6AgX6AgIF/fn5+
gICAf4B/gYCBgH6Afn5/gIGEgoJ/fXyBgIB/f4CAgICAgIGAgICAgX5/goOAgH+DgoB/g3p/gICCgH2Ki4CBgIB+gYF/f3+BgIOAgYJ/gIB9hY6BgYCCgICBgoCAiIBvgYl+gX1/foKFgIJ+gHiAgICAhIGAgX6D
gISAgJGAgYCAgYCAgX+EgISAgIOBgYB9gIJ9f4B8foGAg4SBhICAgIGAgH+AgX+AgX2AgHyBgIGBfoB6gHqBgIB8gIJ/fYCAgYB9g4F+goB/gICAgICBhoB/hYOAfIF9gYCCfX+AfYGBgIB+gIGAeoB/f3+BgH5+
f36AgYF9g4J/f4CAhYaAgICAgIB/hYCAgIKAf4B/foCEe4CAfn6AgIKBgn6ChICAf3+AgoJ+gH6DhH55hYKAfoB9f4OHgIKAfYN+gIF+gH+GgICAhX+AfYB9gIBsgX95fYJ+foGAgHqEgIF+gYGAgIJ9gIF/gICA
gIWEgX99g3t3f4GAgH+FgH6Bg398gYCLgH2AfoF2f32BgIGCgIGBeoCAgIGAf3+CgIB/gICAgoN9goWMeoCAgIF+goCAgIGAgIB8f4KDgH2Kg4B/gIiCgYB/gICAf4CBgYF8fX+CgIOBgYaAf4iAgn1+goCBfX+C
gIGAhX+DgICAgHx/goJ/gn6AgoB9gICAfIB/foN4gICAgICBf4CGd4R8gIKAgYJ8f41/gH+AhICAfoB7doCBf4B/gIR+gH2Afn9/gJaBgIB8gH9+gHZ+gICAgYKAd4CAgIB/fX2CgICAf39+cIB/gIGAgICDgH+A
gIGAfoF+gICAgn5+gIODgIKJgIGCi4F/gICAhYB8f42CgIB8f3ODf35+gHyAfIaBf4GAgICBf4GAgICIgH1/gX+AhH1/gICAgICDfoGAgYGVgYGAgICDgYB/g3mAg4CBgIKAgn+AgYJ8gICAf399foF+gIB/foB/
gIB/f4CAf4CAf4OAfX6BgYOAgIGChIB/gICAgIOAf36AfoCBgoCAgICAh4B/jIF+fYF+gYGAgYGNhYF/gICAg3x6hoCBgIKAgICAgIB7gHR9gYB/goB7gX+CgICBgIF/gH+CgICCf4CAfn+Agnx/fYCAf39/gYCA
gX2CgH+AgYOAgICAgXp+gnuAf3+AgIKEgYCBgIF/gIB8foCAgoCAfX+BfoF+f4N/hYGFgoB+gYJ/goGEgYCPgoOBf4GAgIF8f3yAgIB6hn5/gIKAgIB8gHyAgIN/gH2CgH5/foOHfXmCgIGAgH6BfYB/g4J/foCB
g36AgYGAgYCAgICAgICAgX+Ef4F8hISAfICIgoB9goB/gIB+g3uCgICAiH+AgH2Af4F/gH6BgYCAf39/f36Bf4B/gICAgHyBgHmLf4F/f4GAgH6CfnuAgH+AgoaFfoKBgIKAgYCCf4KAgH+CgIGBgH2AfYB9gYCA
gIKAf39/gIGCgHuAhoCAgIGEgXyAfoCBfoCAf4N+gYKAgHuAeH59gIF/gn+AgICEgYKAgICBgYB+gH2AhX58goF+gH2GgoCAfIKHfH6DgICAgH+AgX+BfoCAf4aAf4B/gHyAgX+AgIGAeYJ+foOAg4CDgYV5gIB/
goCAgoB/gIF/gH2DgIB/f3Z9gIB/gICAgICDgoCAgICAgH+Cf4CAgH9/iIKCgYWDgoOAfIB+gH58gICAgYB8fH+AhoCBgIGGfYV+gICCgYCAgoB/hIOAgYGEgoGAgIKDfIF+gIGEfIN/gICFg357gH6Hfn6AgoCD
gH5/goB/gIB9gYOAgIB+f3+BgIR9fYCCgIJ+fn+BgIOAgoB+gIGDgIKAfICAgH2CgIGBh4CDf31+gH2DgICBgIB/gICCgYN+foCAf3x+gYCAgIB/enyAg4KAgHx+goGBfX9+gYKBgXiDjIB9f3+AgICAgICAgICA
gIB/foCDf4CBgoB/gH6AfoCAgIKAfoeBhIB+gYl/e4CAgICAgICAgYOEf4B9foF/fXiFf3+BgH+CgICAfYCAf359fX6AgIB+gICAg4J7hH5/gYB+gYCAgYCAf4OCfX+EgICAgoCBgYeDgoB/f4B+fnqAgICAgH6B
gIGCgn6CgICAgoZ/gIB8fIWAf4CAgH9+fX6AhYR6hH+Afn+DfYKAgH1/fYN8gICBg3+AgH6AgHyBf36AgICAfXpqfYGAgYCBhnyCgICAgYB/f36BfH+AgoB6gIB8gIF+hHyBgYCBf4GBfoSAgIB+gYKBgH9+gYWC
gICCgH+Af4F8foCDh4CChH5/g4KCgH+Aen2BfoCAgXyAgHp+gICBgIKBgoCBf3p8goF/gn2Af4J+gH9/fX+EgISAgHuBgIB+fYWAioOBgIKBgIJ+f4CAg4CAgICAf4OAhYGAiHqBgH9+gIB9gn+AfYeAgIB2gH+A
gYGBgYB6goGAhICBgYOAgIaBe4CBgH2Bf4CEhH96gIJ+gn+GfYCBgHx/f39/foB+f4WGgYCAhH+AgICBgIKAgH+AhX+AgH99goCAiYOAf4CAhYCAfoF+gYF/gIB8gIF/hICAgX+CgYB/gXuAgIJ/f4R+gX+AfoF+
gIGAgoCAgIF7hYJ+iYKKf4B/gIJ+f4GAfn6CgoKAfH+EgH+AgImAg3+DgIJ+gICGhX6EgIJ+e4CBf4CAgH+AfoF+foGChX59hICDiH9+gXqAgIODfXZ9fYJ/gH5+gH6Bf4N/gIWAgoF+hoCAgICAf4KIgICEgIB/
foCAgIB/f31/gH+Cfn15gH2BgH+Ag32AgoCAf36BgIGBgYF/gYCCeoGAcICFe32AfIJ+gICAgIB+hICAgIB+fICAgYB/gn2AgIGAgX+Bf4GAhIGDgn2AfH6AgX+AfH5+gIOBgIKDfoJ8gH+CfoCCfYJ+gICAf4CA
gH6AgH+BfoB/goCBf4CAhYKAf4CAf4CBgXx/g4R/gYGDfoV9hYSCgYKKhoGAf32AgX+AgH6DgICAgn+DgIB+gH+Df3+AgICDgHuAdYGAgYGCfn6AgIiAgoKAfYF9f4B/gIR3gICAfIJ+f4CAgV6EgICAgYF9hoCA
g4OCgIB/foCAg35+foB5f4KEfoCBgn5/gHeAgIGAb4B/g4KAgoR/f4GBg4CBgoCCgn6AgIGBgIJ6gH6EfYF/fn5/f4GAgYWAf4CAfoGBf36AgYCDgICDf4WBgn9/fn9/gIGAfoGKh4GVgIKAgoGDgn6FgH1/f36A
enl+gIF/f35+h4GAgH6Bf36BgICNgoCAg4CBgoB9gH2AgIB/gX+CgYCAgX2Ag3+BfYF+eISNf4CEf4KAhIKAf35+gIWBgICBgIB/gICCe3+If4GBfn2AfYB+hHyBgH2Cf3p/gH2AfX+Fe398f4CAgIKAgICAgX9/
gICBgYB/f4CAfIB+f4CAgICAgJV/g4CAhXp/gYB7fniCf4GAgoOAgIGCgICCgoKBgIB/goGEgH2AgIKBe32AhX+BgHp/foSEgIGDgoB8gn+Ahn6Af4V/f4CAgICBfISAfICBf4GAgIB7gH+CgH+BgICBfIWCfoCB
fX16gH+AgIKCgHyBfoSBfYCAhn+BgX2GgYKCg32MhIF9fIF/g4GAfn+AhH+AgIB/gIKBgH2AgH6AfoCBg4B/f4CBgIGAgoV7e3+BfoKDgIKCfoGBgICDfYCAgYOAgHeBgIB/f3+AgIGAfICDgYCBgYCBfHuDgH2D
gYKBb4B+fH98fIGAf4GFgICAfYOAgICAgYCBf4B8gH6EgYKAgICEd4R9hICBhX+Dhnt/hICBgoCCgH2CgICCfoiAgICAgImBgISAgoGAgICAgICCiYaAfnx8foCAgICAgYGCgoCAfYGAfYWCfoGAgXt+goeCioCA
goKAgIOBfH6GgYB/gn6BgoJ2hICAhIGBgX+Ag4GAX3p/gIF/foCAgXaAf4CAjIKAf4CAgH6AgH+AfoB+fYCChYCAgH6Bgn2AfouAgH9+f3t+eoCAgn+IgnqAgIKAgIOAgISAgYCAgHx+goCAf4B7gYB/f36Af3+C
gH+AgICFgIGOf4GAhX+BgICAgIKEgIGAf4N/goCAgYCAgIWCgHqBcYCAhod+f358gH+AgH+AgYB/foJ/gIB+gYB5f358gH6AgIB/gn+CgoF6eYRvf3+Bf4CAgIB/gICAgnx+dnyHgICEgoF/gXqCfoCAfoGEgH2H
foB+gYCAf3+CgX+GfX99gIJ8gX6BgH2EfoKCgHiAgH96gH57gYCAhISBfHyDgX+AgYGAgICBfoB9g4CBf4GBfoCEe4CAfoCAgn2AgICAf4CAgIF6g4CAgH5+f4CBgoB/f4OBgIB/gYWAfYCAgYCBf4GGgIF/foCA
gIGUgICAfYCAgH2Bf4GCf4B/gICBgICAfoCAhYKAgoB9gICAgICJgH98gH2CfoGAfoGBgIGAgoF+d39/gH+KfYCCgH19g3x/gISAgHyDfoCBgYOCf4eAgIOAgYN9gH15gIB+hIGAen+Af4KIgn+AfoB/gH+Dfn19
f4KBf4CAgH2Cf4CDgIB8gIF9gICDgIGGfYCAf39+gYB+fYKAgICAgIN/gYCCfoJ9gIKBf4F+gIOAgIB/gIaEfoN/gYGAgIB/hIN/gIB9foGAhIB+gH+CgISAgoCAg35/gIOAgICDfXx/g39/hX1/fYCBgIKBfX+A
gIGAgoOChIB+gIOBgISAgICAgYCAfoB/f4KBhICDgICAgIR8gIJwhXuAioGDgX+Af4CAf36Afnt/gICCgIB/gYF/gYB+f4GAgICAgIGAgH9/f3+BgoF+gIeBgIGDhImBhICCg32AgH6FfIB/foGGgHuCfH2AhYKA
f4CAf3+De4KAeYCCgH2Ag4ODf4CLgH+Be4B+foCAf4CAgHuBgYiDgIGBhYBxgIOAgoF/gIKAhIV+gICAfHl/f3t9gYV+gH6AfoB9e3+AgH+Kf39/f4GBgIGAfYB/f3yAf36Gg4CAfoB7gYGBgIB8gXiBf3aEgYF+
fICAgX+AhYCBioSAgIB/g32Af36AfoOAgIF/gH5+gIKBg4CAgYF9hXyAgH2BfoGAhIGAgH2BgX2BgoCAgoB+f4CDfnmAf3x/fICAgIB9gH97fYB/gIOBgoGBgIGCf4CDgX9/gIOAf4CFfoGAgH+AgICAhIGCgYOA
gIKCgX+DgHiBfoJ/gH6CgX2BgYCAgH9+gH2BgH6AgIGFgYF+hH+AhICAgH+Hf3eCgIJ8gId/f32CgIGAhICDf4CAfX6AgIeBgIGBhoGEgIB9gH6Af3+BgoCBgYCDfoOAgICBgoCAf4N/goCAgIB7gHx7fYp+gYCA
hYF5gIGCgZJ/fH2Af4CBgH93gH5+gICAhH2BgYCCjoCAfoB7gIB/gISAfoF/f4GBgH+AgnqEg4B/gYR/goCCf3yBgIeAgH+AgH99fn2CgYKCiIB5goGBg4SCf4KCfYGAgICBfoCAgIB9gH2BfoGAgH91foCAf4B+
f4CAgYB7goCBjoGDfmmCgnuGfnx/gH5/eX58gYB+o3+EgIJ/goGAgX5+gIGAgYGAgH+GgIOAf4B8foJ/g3iBfoCAgICBgYCAf4CAgH5/gIB8gICAgYOIfYCBgH98hoR9gYCAfYCBgYB9fnuAfoGBgn5+gH+Af4CD
hX+AgoB/fn96fYODg3+DgYJ+gIGAfoSAgH17gICAgHqAhn+AgICDf4CAgYGAgIJ/fYCDgIGBhoKBgICAgX6AeX2DeYCAfoCBgICBf3+CgIF/f4B/goKGgIF5gIGCfnt9foGEfn6BfoCCgH9/fYKBfIOBe3qAf4CC
gICBgoGCfn6Af3+HgIGAeX+Bg4CAgIB9gIGAgISAf3+CfYN/gYCAgYKCgYCGf4B+f4CGf32Ghn6BgIB/gIB/goCChIB9gX1/gIGAe4CAgIeBfYB+f4KAf4GDgH6DgoB/gYR/hYCBf4F8f4B9gYCAh4CAgYB9gYCC
goCBgICBenx7f35/gX5+gH9+fYB+f4KAgX2BgHx/goB9gn6AgIJ9iX1/gIB/fYOBgYGBg4SAgICAgHeCgICEgoGAeH9/gH+AeX+CgoJ+f4N+f3yAgoB/c4CDfn2AfX2AgYGAg4CAgIB+gYCAgH6Agn5/gn6Af4CB
gH6GhoKCgICCgH2AgYGAgIB+goeAf4N+goGFgYF/gHyBgICBhICBgoh/gISCf4GBgIB/gH+Ah4CAgH1/gH2AgX9/gICAgoB/gX99iH+Bfn6DfoCDf4CAgICAhIN+f4CAgICAgn+Bf3+Bg4GAgIKAf36Af36BeoB/
f4F5hICCg36BgYB/fIB+fYGAgIKAgIOCd4CEgXp+gn1+goCAgIB9gIF9gH+AfH6If3qDgHuAgICBhYCAe4F/f3KAfX+AfoCAgH9/gICAfH9/e4qAgH19gX+AgH2Bf36Cgn+AgICDf4SAgH+BgX9ufoGGfoGCgICD
f4GAf4CBfYCAf4GAfYSBgICEi4CAgod+fn2AeIJ8fYB/hoCAfoKDgICLgIGGgYB/foB/gYGAgICBgYGAhIB/goB+f3yDhn+BiIR/goB/gICEf3+HgH6Af4OCfoCAgYCBgIKDgH+Cf4B/f3qAfIJ/gIJ8fYKAgIB+
gICBfoCAg4CCgH5+f4GAgX2CgYGAf4GBgIB+gIOAg4CBgH+Af4CAgIODgICBgoSDf4CAgn+AgoSBgIGFgICDf3+CgoKAgYB9fYGAg4OBgICBfoGAgIGFgH16gICCfYCAgH+AgYCAfX6AgICAgX+Af36AgIGAfYCH
goGBf4B+gH6Af357gnqSg4F/hoKAf3yAgH+Af316g4GEf4R+fYSAf4CBgICAfYCBf32Bf3+BgX6AfYSAgICAgX2Bf4CBgYF/fn99gYCAf4J7gXmBfoF/gYOAf3p9fn97gYCAgICBf4OAg4B/gIWAfoGAgYKFgYB8
gX9+goGEgIWAgH59gYB6gHyAgX9/foF9hn2AgH+BgISBf36AhH6BgX2Af4CBgIV+gIKAgJCAfoR9gIB9f36Bh4GBfoB3f4KAgYCAfYJ/fYCCgH2Cf4CAeoB/f4OAfoKAgICAfn6AgIJ5foCIgoGAf4F/gIOAgIZ9
fHyCgIGAgICAg4CAgIOAhn+BgH+AgICAgH9+fYB9fnSDf4KBgH+Ag4CBgICEfYOBe4CBf4OAgICAin6AgIF/gH+BgH+BfX5/f4GBgIKAe4CAgn6AgICAfoB/goCAhYB7fYSAgICBfYCBf3+KhoCCgIKCgICCgICA
gXqBgHyAf4F+fX6Df36BgoGDeIaBf4KAgYF+gIGBgIF/g4GCgYF+gIGBgIGDgYB9gYF+goGBgIuBgICEfIB/gH6CfoCBg3+AgIB7gX2Bf3iBgHuEgH+DgYCAdYCBgIGAf4CCgYCPfICAfn+ChoGGgIB9f4GCgICB
gH92gYF8gICAf4Z9fop9gX9/fIKAgn+CfX+BgXqAf4GAgIJ8gICAgIGBgIGBgIGAgH5/foB+g35+goGBgIF9gICEdYB/eHqBfYOAf36AgIB+gIJ9gH6Bg3yAgICAgH+AgH9+f4GAgIB/en9+fn+Af4SEgYGAgYCE
f4GAfYCBgIZ/gIGAgYCCgH+Af3+IgYCBhYB9goGAgH5/gYV/gIWAgYCAgICChIB/f4F+gH+Df3t+gIB8gn2BfoeCgH+AfoGAgYCAgICBe4B8hX2AfoSAgoGAfoKCfn56gH+BgH9/f3+CgICBh4WAf4GFgICEgICA
gH99gH2AgIB5gn6AgICDdnB/hIuCgIF+fH+BgId9f4CDgYCAgH6BgH5/gYF5gYCAg4F/goSAhYCAfn6Ag4CAf4KAgYOAgICAgICAg4CEgH59gn5/gIGCgH9+gH6FgYCBgYCCgICGgX+DgIB+f4R/gJGBf4V+hXmA
e36Ae4B9gX+Af3+CgX9/iXh9gICBiHyAf4KHf4GAfIKBe4CDgX2Af3+Cfn+Bf4GBfX+Gf4CAc4CAgIGAgH6BfoCAeoGAgXuAhYB/gnx+gIB+gICDf4CBgnR7en9/g4iAfoB+f4CCgoJ9gHyIgICAg4F+g4CBgISA
gYGFhoWDfn6DgH+Ag4B+foGAf4CAgYB9gIB+gIGAgIB8gHqAhoCAgICAf4B9gIOAg4CDgH98fYGAgYJ/goeGgICAgICAgXt/hYKBhYB3gICAgIKFhICEgIOCgIGAg3yAgIKCgIKCf31+f36BgX6Af4GBf36AgH2D
fYB9f4CBgX+Ig4F/gIB+gIB+gIGFgYN8gH+AgYR+gICCf35/gICAfoKAfH6BgYOAgHuAgICAhIOAf4CAgICAgIB/gICBg4CBg3yCgX5/gIF/fYGAh4CAf3+ChICBf4B/gICAgYGBgYCAgoF/jXyAf4CAfoSAgIKG
gIB9gIGAfoF+hYCAiYF/gX+Df4GAgIB+gYKEgICAfn+AgICDfoCHgIB/foV9fICAf4SAg4B/f4CBfoeAgICBf4F/gH99f4CAf4CDf4GAgICAgX+BgH17gIB/hIB8f4CEfoCAgYSBgIB/gIF/goB+gH+Cf3+AgIGG
gX+EgICGgH+Agn2AgIF/f4CBgn9/hIGCgn+Bh35+gICDgYCBfnt+gICAfIB1gYCAf4CAgYF6foF9gICAgYCCgX+JgoCAgIB9eoB/f32Dd4KBgH2FgICDf4KAg4CAgIJ+gICCf4CAgH+CfoF+f3+AfoOFgX9+gHqF
fn2AgIB/f4CAgIKJgIN9gIF+gXuBgH98fYR+fYF+gICAgYCAgYGHfniCgH99g4N/gYB9hYiEd4B/gJp7gYF/f4B+g4CGgIB3foCDd4GAiICEgn58gICBfnaAi3+AgYJ9gIGAgX+AeICEfX+FgH+Af3x8gIGAhX+A
gH94f4GEfIF/hX59gICBf4KAgICBgYCAgX+AhIB+f4CAf4B/fYB+gn2BgYGAgHyAgIGCgYR9g4CAgoB9gH+Ai4OAgIV9gH+AgIJ/goCAgX9+foSGgYCAf4SAgYN/gICAgYKAgIKAgYB/goN/g4WAfoOAgIF+gYaA
goB9gYGBg4OCgIJ/gnyCgoKAgIGOgJR/goSAf4B/gICAgIB5fIOBgIF+gXyAfYCGeoWBgIKBf4N+f4B8foCAgH53gICBgIGAgICAgIaCf3+AfoiBgYOBg4CBfX2Agn6Df4CAgIN4gIJ8i3+AhoGAgICAgYB9gIOA
fnmAf3+FfoCBgIKAgoSAgICCgH6Cc3+Af4GAgIR9gn+Ag4CBgICAgH+CgH+Cf4J/gX+AgoKDgX6Agn+BgH6Ag36AfoGAf4CAgIGBgICAf36AgYB/foGCfYCBgYN+gICAg4B9gICQgIGAf3+BgICBf3+BgIF7f36C
e36AgIB/hYCAf4B/h4CBg4B+goCEgXuDg4aAhoCAh4KCfn95cIWBfIR9g4B/gYF+gICAgXyDgICCf4GAgIN+gX16gH2DgX96gIGCf4CAfIB/f318gICCgoCAgIGCe316f4CDgYCAgYGEgH9/gH9+gISCgIB6gYCA
gnx+f4CAgH+AgH+AgIGAgYCAg39+f3+AgH+DdoWAgICDgIB9gIKDeoCCgIF+gYCAf4CAfYCFgYGAgICAgYB/f4CAgH9/goGAf3+Bg4J7foCBgICAgICAgH9+gICAgZGDgoKGgICBgX6AgICDgICAiYCBf3+Ce36B
f4F/fId8gYCAgIGAg4GAg4GBgYB9gYCAeIOAfIF+gIB7coGCgH+BgIGAgIh9gYGIg4B9g4GCgIB9foCKgYCAgH2DgYmAgYCFfoCDgIB9gIB/gICAgICAe36AeYB9foOAf3+Af4J/e36FgICBgoWAfoiBf4Z3hX6A
gICBfoGCgH6BgIOAg3yCgIGCgX+BgYCAgIF9gH+AgICAgIKAgYB/gH+AgYGAgIB9fn+Ahn9/gYJ/fX+AgH+AhoSAgH6AgICAfIB+gYGAf4SCgoeAgoV/fXqCgYN/gIGAhoCAgn9+f4N/gYCAf4CCf3yAgICAgoCQ
gIGAgICKgICDf46AgHuDgYN+gICAgIB/gH+AgoOCgHx+gYF/gX95gH5+f36AfYOAfoB/f4GAgH6AgYB+gIF/gYSAfYODgH18gYCAiIJ/f3+BgYCBf4GAcXx7fIODfoCBfYGCgYGFfoCAgoF/gH9/fYCBgXyBgYCA
f4B+gH+AgIB8gIGAgX+EgX+EgIKBgoCDf36CgIJ/gX9+gIKAf4KBgH6DgHt/goGAgICAhIF9gI2AgH6BeH6BhIF8g4CCfYCCen9+gIF9gIJ+f3yAgoSCf3+AhYB8gIF/gIN9fYGFh3yAgYCDgHx/goB8fICCgn+E
f4CAfn+AfYCFgIBzgIGDhIB9f4KAf32CgIJ3gICAgIJ8hH9+goJ/gH+AgICHgIaBf4GAgIB9gH+AgoF9gH6Bi319gIGAgH+HgYCBgYCAfYGAgICAfYGAgImDfnuAiICAgX99fYGCgIGBgIGBgH2BgX2BgH+DgICB
gIF/gYGAgYGDgIJ9fX6AfoCAgYmAgYGAgYCCf4CBgH6DgoF/gH+EgoJ6gYGCg4J/gH2BgIF9gYCAgH9/gYB5gHyAfn6AgoCAf39/foB/gIGAg4OAgIGAgYB/fIN/gYCDhH2JgX6AgIKJf4CCgIaBgIB/gX6Df4CA
hoCBf399hICAf4CDgYB/gICCf3+Af32AgHuAg4CBf3+AgIR/gICAgYB/f4CBfn6AgXt/foB8gYGCgoKDgIGAgIZ9gIB+fYCAf4B/hIGAgYJ/fX2Af4d/gn+Af4GCeYN/g4CBgIB+f3+NeoGAf39/eX6AfoJ/gIJ/
gIJ/gH1+fYKBhYB/f36AgH6FgoGAfYGAgIGBfoN/goB/gIZ5gIGAfX+FfoGAgIF+g4B+gIWAgICAfICAgIKAgICAgIF+gX1/gIOBf39+gH2Cgn6AgICBgICBgIB/hYB9fX6AgIGDhICAgIKDgH+BgYCCgYB+fn6A
g4KAgoCBg4CBfYCAgICDeGuOhYGAf4CDfoCAhoGAfn9+gIWCgnyAgIOAf4CAfYCBgICCg3+AgICAgIJ/gYCAgICCgIJ+f4B+foOHgH6BfICFgH+AhICAfoCAiX+Bf4CEgXl/gn6AfH2EgoB/gIB+g3yBfn9/f4GG
gYB/gH+DgYGAioCAgH+BgICAgIGEgICCfoB9e36AgH6AgoN+foaDgICCgoJ/gHyGgYmAgH+AfoB/gH+AgHp9gH6AhoCAgIB8gYKBgn1+gX2BgIB+gH5/gIGGf3+AgIGDgIeCgICAgX+AgIOAg4GBhICAgIGAgH+A
f3p0fX+BgX2DfoCAgICAgX96gISAgYCAgIKBgn6CgH+Cf3x/g4d+g4GDfn5/gIB4foB/f3uAin9/god9fXx+gIB6f4CBg4CAf4GDjH6AfYB9gIGCf4GAfn+AhIB9gIF+f4B9f39/g39/f3+CgIB8gYKAf3+AgICA
hIB+gYGAgIGAf4B+gH+BgoGAgYB/hX+Dfn+BgH5/gIF+hICCgn+AgXuBgICCen6BgoKAgoB+hIB+gIGAf32CfoGAgYiCfnp9f4CAfoR/hICCgYGKfoOCgIJ/mICBhYB7gICAgIR+gICAgX9+gIOAeYJ8fIB4h4KA
gICBeYCAgIGBfICAg4CAgYd/gH+AgoCAgICBgIB/gICAgn1/gICCf36DgX+AhICBgYCAgICAhXx/gH17foCAgIB7e39+gYp/e4CAgH6AfYKFgIKDgIKAg4F/fYKCgICAfoB9gICCgH+CgH+AgHOBgn+AhIB+gH6A
gHyAf4CGiHqAdYCAeoCCgIKAfIGDgIGAfIB/gX6DgIB+gIKAgH6BgIGBgoCCgIKAfYB/gY5+gIN9foCAgH+BgIGAgICCgIl+fn98gIiAgIKAhIR+gICAgH+AgYSAf3+AfIB9gYSAg32Af4J+foKAf4CAgH99f4CA
gn2Ae4CAe4CDgYF/gn+BfoF+gICBgYOAf4CAiH6AiIB/gn9/g4B8gIF/gH+AgYCAfoCBf36AgYCBfoaAgYd+foN/gICAg3+Cg3+AgICBfIGAgIB+goGCgICAgH2Agn9+g32AgYKHgYF8gIyEgn5/f3uAgH+AgIKA
goGAgX2AfYN/gIKAgIKEgH+AhH+AgYGDgIV+f4OCgH+AgIB9gIF/gH+AgH9/doCAfYKCgYB+gIGAhH2AfoR/gX57g3uAf4SAgIKCgnyAhICCgH2Ag4CAgIB/goB8eIF/gYB8hIF/gYGAd3+DgH+AfIF8gICAgX5+
gICAf4aBgoB+gYaFgICBgH+CgYJ/gX2BgIGAfX9/gYGAfX6CgYCAf4F/gH+BgICDg4J/gIGAfoF8gIB8g3yGh4CEfYCAgX6Af4CAf4CBgHyAg4CAf4B9hICAgIGAgISCgIF9f35+gX17gIGBgICAgIF+gIN/gn2A
gH+EhICAfn6FgIB/gICAfn96gH6Ae4KAfYGAgGeDfX2AgoCBgIGAgX9+gYCAgoKAgH9/fn+AfoCAgG2BgIB/fX2AgIl/foCBgH5/gX1/gICAf4CChH9+goCAgYCAgYCAfoJ6fX+AfnN+gH6FgH2AgoB9gYCCgH+A
gICAgIB+gICBhoB+gIGBeYGBhICEgIB5gIB8goF+gYJ/f4CAgH6CgICAgoGCgICDfoB/f4CAgIJ/fYCAgYCBfoCFiICBf4GDf4CFfoCAeoSCgIF9foCAf4GBhIWBgn+Bfn59f3+Bf3+Df319gH99h4CCg4CDgImA
gH+AgICBg4J9gYR/hYGAg4CEf4GAf4B5e4B/goKAf4B/fH6AgoF/foKBgYCBfYCBgYOBg3+AeICBgoGCgIWCgoCAgH5/gYCAgId+fISBf4GBhYJ9goeAfIGAf4SAgYGBgn+AgYOEgH+Agn+DgYB9gIGAgoCCf4F9
f31+hoeAfYmCgIOAgH2BgXx9f4OBgH+DgICCgH+Cf4V9f3mJfoJ/hIGAgYWAgIB/gYCAgH1+goCAg4B8goCFgICAfoyAhICAfX+AgICCgIB9gHuCf3uAf3mMfn+CgIOBf4aBgYKAgYCPgoF7gIB/gH98foCChYB/
fX+AgX+AgYCCe4GCgH57gIJ/fn6AgISCfoKAgHyAgHWAgIGHgICFgH18gX2BfoB+gYB8f4B/f4CBfoOAf4KAgYN/f4F/gHuAgH9+g4B/gYV9f3uAgoCAgICAfX+IhH6Cf4CBgYCAf4CEgHyAgIKBgHp/fICAg4OA
e4OCgYCAgH6CgH6AgX9+fX98gICGgX17gX9rf4CAgH+BhICBfICDfoOAgYB+goJ/hn+BgH2BgIKBgYSAgICAgHmAfn6Af32AgH6AgYB/fn+AgH+AgoB7gIOAgIB/foGCgoJ9gn6BfICAgICAgH59f4B9f35+e3+C
hoaEgHyAfYJ/gIiDg4CBf4J5gX+DgICAfn99f4F/gIB/gH+AgH9+gHp7g4CBgICBgX+Bfn6AgoCBgYCBf4CEf3+AgICDfX1/f4CBgX6Af4CJgHyAgICAf36AgH6AgYB+gYCBgYCAhIGEgICAgH+Bf32Afn6EgH59
gICCgX98gIOBgH2BfYCAgH6Bg4eBgIF8gYF/gH+AgoB6hH9/gICBfoCAfX9/h39/e4CHgIB9gHt+fICAgIF+fn+AfoWAgIGAgIKAfoKAf4CDgICAfICBg4KAfYB/gH2AgH6AgIGAgICFfoV+gIeBgYB/fYV/gIB8
f3l+hXyBgH9/goCAgICAf4KEgISAgH+AgIB+gX+AgIF/gX+AgoJ7gICBf4GAgIB/hIOAf4B2gIiAf4GBf356goN+hX1/gICAf4GBgIR/gH5+f4CAgH6AgIB8foGGiX2AgYCBfX98gH+Afn2FgYCAgYCAf36QfoWA
gYB/gIF+gIGDgH+Cfn18gYOBgYF6goCAgHV/gIaBgIB+gH+Cfn9+g4CCfICBgYCIgYCAf4SAgoGBf32AgYB+fYCAgIODfICAf4CAf35/gXqBfX2AgYCCgH+BgIF+fH5/eYKCf4CBgICCf4CAk4GAgoCAgH2BgIOF
hoCCf4CCgYGAf4l8gICGg4eAgH+AgH99gIB6f36HfoJ8f4OAgH+AgICAgX59fn2HgHqBf4CAgH2CgIB7gH2AgIF9gYR/gYJ/f4CAf4CBgHSEgICEgIKAgICDgoB/gH+AgIB/gYKGgoV8eICDfoCAe3+Ag4CAgIB7
fYOAf4CAgIB/gXyBgX9+gH6Bfn6HgYCAgH+Df3yGf4B+gIJ+gX56fYB9f3+AgYKBeICAgH2CgIB/gYR+fYSAfn6Af36Af4J/eoCAg4CCgX2CgICDf4GAgH+CgIB/hn+Ah4CAgHB6gX2Cf4WAgH19gYB6gYB9gn99
gYOCgIB8gH58gYOBgICAgIF/gIB/f4GBe3+Afn+AgnZ8gYCAkIGCfop/gH6Ef3+AfoKAgIB/foCCgXqEgIB/fIB+gICCfn6AgYSAe4Z2f4B/fn1/gYCBe31+gICCg4CAgIF8g3x9e4B6goKAgH6CgoCAgoCAgICB
f39/f4F/goCAj3+AgICAfoGCgXmChYuAgYB6f4B+f4J+gYCBg4OCgX+BeoF7j39/gYCAf3+Afn+AgH6CfoGAgICAgoB9f4h9gIB/g36CfIJ/f3+Ff4F/foB+gH9/gH6BgICAf4CCgICAaICBgH+NgYGDgYF/gICA
gYmAe4CAfn+Af4F/f4CBf4B3fYB+fYCAe4p9gICHgICIgYB/hYGAf4OChHx9gH+DfoCAgH+AfoB+gYGDgIJ/fnp/gnh+gIF8gICCgH1+hYGBgHiAgIGAf36KgX+BgH57f4CCf4B7goWAhH6Af36CgX6AgICDfnyA
gX2AgX+AgHmBf4B4f4B/f4iAg32AgICBgX+Cf4aAfX9+gIGEgICAfoGAgICGfX19gHeAgIB/gXyBfoCAgICBf4B9gICAgH9+gH+BgH6CgX59gJd/foB+iICAgH5/gX5/gYCAgH6FfoKAg4CAf4CDgoF/g4CAf4CA
f4F7fX98gH5+gIB+gHyGgIB+gYCAfn+AgX2AgIKBgIF/gICAfnqAe4B/f4CAf4ODf4B7f4B6gICFgX98gX2BgIJ+g4F8gH2CgIJ8gIGEf3+Agn1+goN/foN9gIB7f4CCfYCQfoCAf4CAgHyAfX99f3yAhX98goCA
foCAgICAf46AgICAgYCDgH+AfoGKgX9/iYCDfXyAhH2EgXx+gH5/gH+Af4mAgICNfoR+gICBfn9+f39+f35/gH1+gICBgIGAgIR9hIKEh3+AgYCAgHyAgIN/f4GBf4WDgoB9fn+AgIB7f32Af3yAgIKAhYCAgIB/
gIKBf4GBf4WGgX5/foCAgIR+hoGCf359gH59fYCCgICCgHyAgoOBe4GAh4CBfoF+gIB/gICAgIB/gIB/fXyCfXuCeICCgoCChoCGgIBWgH6Ah4B/foB+gIOEf4CBgYSKgIGAgYJ9gIB7gICAgICCfYF/f36DgISB
goB9gIqAgoCAgoGAfoCCgIGAfH6AgICBfoOAgX6AgIB/f4CBgYJ/gICAgX6CgICGgYCCgoCBf4KAgICCgYaAgIB/gYOEgIB+gYCBfoF+gX5+gn+AgIGAgIKIfoCAhoV/en+AfIaAf4CCfoCAfIB/foCAgIF/gICB
fIF+gIGAgnuAgIN+foF7gICAgn+AgIGBgICDhoGCgYGAfX+AgH5/fYKBgYB8f4CBgXyCgYF5gICAfnuBfH6BiH9/f4J+gICBfIF8g4KBgH2AgX2BhYB/gIJ/f4CAg4KAg32Df4CGgH99gIF/hICCgYCAgICAgXyA
f4GAgoCAf4B/gYCAgoJ/g4F/goCBg4N/gICBgYB/f4B8fICBgH9+fYB8gYB8fH97gYCBgICAfoSAfX9/gIB9goCEioJ9fXqBgH6BgYCBgH+EgJSBgoCCfYCFiYCAfYWFgH6AgX98fYB8gIN7fn+Bfn6Bf4CBg4B+
gH+AgoB9gIGAgoCCm4CBgH2Bg4KCfIF+d4F/fH9/gHt/fIOAg4F/e4CBe4aAfoGCgICAgH6AgICBgoB/gX9/gIeAgX2AgYF/goGAgICAgoB+f4CAhIB/gH+BeX9/gXmDg4CEfn2AgIN+gICBgIGBfoeBgoKBgIV9
goKAhIKBgoB/gYZ9gH9/gn2Aen6BgIGAfoF7gYqAhHuCgIB3gn5/g4ODfoN+gICBgYCCgIJ8hoKBgH+CgH+CfIWAgX6FgX2Db4CCg4GAf3+AgIB/gICAgISBgId/f3+AfICAgYSAgH5+gH9/fn+BgYCAf4B9f4CA
gYKAfn+AgICBfX6CgYCAfX6AgH2Cf4CCgHt+hIGAgYGCf4CBgIJ+gH2Hf4GAf4N/gX+AgYCCgoB+gIB9gIODgIKAfX+Bf4GAgGyHfoOAgH+EgH+AgX6AgICAgICAf3t7f4CAhoCAgoKAgIGAgICAgICCgn9+foB/
gYGAf4B/gIB/g4GAgoKAfH+Ad4GDf4GAgn5/gXuBfn+AgIaAgICAg4B8e4J9g4Z+f4GAgoJ/hYV/gIKAgICAgH97gICCgH+Af398gX6AgIKAgHuAfoODgHl/gH5+goJ/gH5+gICCf3p9gXyAgICAeoCAg4CDfn2A
gIGBf36AgYGAfICAgIOAgYR/gIiDgH19f4CDgH6BfoGBgoKAgICBhIB+gYJ/fn2Ag4GAg32CgICBfYB/gYCAgYGKhXt/gH+Ag4N+gICCfoCAdn9+f4yAgYB9gICBgIJ+gIGAfISFgIOCgYCAfoF/gYF/goB/gX6A
f3+BhICAgISAgIWAgIGCgX+AgoB/foCDhX59gX2AgICAe36BgYh/gH9+gH5/f4B/fYCAfn6AfoCAgYSAgYCAfoB+goV+hH2AgIODeoKAioCAgIWIfYCCf4GCgX9/f4KBe4B+gHeDgIKAfoB/hIB/gICAgIF9gn+A
gYJ/gYSGfoSAgYF+gH2AfYCDgICEf4F+gH98fnuAfoKBgICAg4GAin5/gICCgICAf4SAgoCCg3+AfIB+gH97gHuDg4B/gH9/gICBgIKAfn9/gIGAgX1/gYGAhYCCgICBhYF7gX9/fn2BfYF+gIR/gIF7goN+fn6A
foCAgYJ/gIKAfoGBfoWAgX+BfoB6f36AgYCAf4CBgYCAgX+DgYF/goCAgHuBgXd/hoCEeoN/f4B/eYWBfX1/gYB/gIKCgH+Afn96gH6DfoJ9goCBg4CCf4CAgYGAgn16dICAgICBh4OAg3+Af4GBhIJ+gICBgIGA
gHt/gHqAgIKAgYR9gYB+gIGBgICDg4B+gYB+gH2Ag4KhgIOAgIKRgYCBfoKAgYGAgIJ2f4OBgH6Af4CBgIB/e3t/gICDd4N/gYCAgX94g3yAgXp/goCAgH+AgICAgICCe3+AgYB+gH9/f4CAfoGAgYB1foB+gICA
gYOAfoCAgIOAgICCgYCBgYJ2gYB/f4CAgICAgICAgoOAfICBf4CHgIGAfoCAg4J6fX6CgICCfYOAgIB/cYeBgoCAgX2Bf4CBfYeCgIKAgX2AfX5/foB/goCBgIODg4GCiIB+gH6BgoCAgICAgYCAfoB9f4d8f4B/
hYCAf4SBgoKAgH1+fYKAgICEgYGAcoGAg36AgICDgICAfXyAgICEgYF9h3uFf4KEgICGgICBgYCAgICAgH6Ag4GFf399gH9/gYKCgYiFgICAgIGngoF+f3+CgICBhn+BhoF+fYGBgoF/f4OAgIGAgoB/gX9/g4CA
gH6AhICAgYCBfoGDgYGAf4SAgnp+f4CAgoB+fISAfoCAgICCgIJ/gIOBfoFsgHt/gICAgnyAgIF5gICCgIKKf4CAfYCAgHyAgHqAgn99gH2Bf35/gX+AgICCgICAgYB8gICAgH5/goF8f32AfoB+hH6AgICAgX99
gn1/gIKAgIB+f4V/fX6AfoB/f36BgX+AgIB/f4CAfoB/foB+gICBgoOGg4B/gIKAgIGAgYSDgoKAfYB/fX2AgYB9gICBfYOAgoB/hoOBf5KBgYOEgIJ/gXqAf3+AfYaBgHx7g4J8gYCAgICAfIV/eoCAhYCAgICE
gICAgIGAfIB+f4B+in6EgICBi358goSAfX9/fYKAg4WAgX+BgH+BdX2AgICAgIOAg4KCgoGAgYCCgYGDf359gnuAgICBgH6BdoOBgHuAgn5/gX+CgIKCgoeCgIGAfYCAgn9/foCCgoCAf4CBd4Z6gHuAdn2AfYCA
fICAgIB/gICAgYJ0eoF8gYKAf3WAgH+AgHmBgYCHfnuJgoCAfIWAeoCFhH6Gf4KAfoGBfIKBgH+BeYCAf4B+hId+gICBgYB8fYKAgICEg36Efn2AgYKAgICAgICDgH9+f4CBgH6DeoqAgIOBgnuAf4OAf4OBfoB8
gIB/f4mEgIF/gH+AgIGAe3+BgoCBf32AgX9+gIOAg4KBfICBf4B8e4CBgIB/f4B/gYCCgIeBf4B7goCDe4F/g4KGgH6Bf4KAfYR8f36BgYB/foOAf4GBgIKAgoKCf4B/gIB/gICAgIN+gIB/fYCAgoGClICAfn2A
gIBzgIJ9gIB/goB+gICBgIGAgIGAfICCf3+AiIB8gYGEgICAgYCAgH19fIGCgX2Af4CAfnqEf4OAf4N8gYOAf4J/gYCAfoOCgH2BgIGAf4B7gH+Bf4CBfoB7f4F+fYGAgH5/gIeCgH+Ae4CDg4Z/foB9gIGChHyF
gH+CgH5/gIKAgIB/fnx+gIB+f39/f39+fIKCgH2DgoCAgICBgIN/gn6AhYB/gH58gIN+gH+AfoCBgYCAgIB5gH+Af3yAgIF9gHx/gn2AgX6Df4GAgIJ/gX98goB+hYCDfoB/f4J+gH6AgoCBgYCAf3yAgH+AgX98
gYF/gICAfoCAgYGEgYCCfYaLf36DgH9+gIB9f4CDgn98hICAfIB7gX5+gYCAf4J/h4CEf4OAgYKAgoGDfoCAgIWAiICAgYKAfoOBgICCh4iDgoCBhnx+gIJ+g3+Bgn2AgIKAhIB/fIKAgYCAgIF+gH6AhYSAfX+A
g4CAgIWAgIV/eH18gICCgYJ/f4eHgYB+gIGAfn6EfYOAgYGBfICAgIV/gYCAgIJ8foGAg4GDg4CAf4GBhH2Bf4GAgIGAgoGAgn59fYCCgIB+gIGBdn2CgIJ/gIB/fn+Ch3yAgX+ChoCAh4CAgot+gYF/gIF+gH98
gYB+gH9/gIKDf4R9gX+BgIOAgH6DfoB/gH6BgIKBfn6Af4CBgIyCfn6BgIJ8eX5/f4qBf4KEgIB6gn+BhomBf3+EgX6AgH6BhIF/goF9gICAf4CBe4B/f4F+gH1/gX2BgoCBfYCAhH6CgoOEgH6AhIB8f4CBgICA
gIB/g4B/g319gH+EgIKAgICBgIF8gIWAgICAgIN4hIF/gYJ/gICAgIV+f4CAgX9/f394gYCCgoKAg4CCgIGBgoCAhICBgHp9f4GAgICDgIN6gIB/g4h9gH59fIB+hH+AgYCAgX6BgICAgoGAgoOAgIF3f4GAgYCA
foGDgIB9f3uAgIGAgICBgH2Afn6Af4KBgH+AhoGBfoB/gYCAgoKAgIN+hX+BgIB/gYB/f394g4B9fn+AgH9/hYOBgX2AfX+AgH5/gICBhICAhoF+gYKEfX58g36Af4GCgIGBgH6AgIKDhYCBgIyAg4B6gYGAgICB
gICBgICCg4FwgH9/goF9gXx/hX9/gYGAgICBgoCCgIKBgYCBgoCAhn6Ag4F/gIWCf36KgIeDgH9+gISIf35/f3uAhYKBg4CBgX9/f3+AfX56gHqBgHqBf4OAf36CfoCHfoaAf36AfoGCfX2Ff399gIGCg3+CgYGA
f36Af4J/f4OAf4GAf4R/gX9/goCDfoB/goCAgIGBgH+AgX6CgICCgIKBgIB+foCAgX2Cgn2AgIOEf3x8gIB7fYKDgHyDhoWGfoCBgICAgoCAeoCCgIB/gH+FfoB+gIGAgYB/fICCgYJ+gIB/fn98foB6gIB9gH+A
e3qAgoB9gYGAe39/fICDfomDgYB5fX6BfYCEgIB9gYOFf4B/gYB9gYh7foCAgIGAgYCGgX+Ae32BfYCAfHx/f4KBgICRgIB6gX+CgH+CgIOAgHx/gHt+foCAgH+AgIF+gn+BfXuBgIV/f4F/goOAioCAgICAgXyA
g4F/g3+AgIJ9gYB/gICAgICAgH+BgICBiYB+gICEf39+f4aAgIB9gH+AgYKCgH+BgIGAgIB/foOAgIGDgH+Afn+AgX6Bf4F9g4GAgIKAgIR7gICAfHt7gH+AfXiHf4B2gIKBhYGBf4GBgX58gYGBj398gn+Af4CD
fn6CgH6AhX5+foB1gIB/gIGAgX1+fIOAgX6AgH+DfX+BfYN8gICCfY2AgH5/gYOAfnyDf4CDfX6IgHx+gYGAf4SBgn+CgICAgYGDfYCAf4B+gYCBgYV+f4CAgH+AgICCioCAgH+Gfn2EgYB+gI2Ag4CAgYCAgXuA
gH1+fICDgICGgIJ/f4B/gYGAhISAgICCfX+AgHyAgYZ/gYGBfoGAiYGAgX9+foCBgYKAgIB9f3yAgIGAf3yAg4B/gH+Af32AgIN/gIKAgoCCgICBf3+EgICAgYV/fn2AfoCFgIGBfIJ/f3+BgYCBgoCGgICAgIGA
goB+gYB/e4CAgIJ8gICAg399gIOAgYB+gICCgICHgICAgIGCgICAfIGAgX+EgH6EgoF+gIGAfoWAgoCCgIF/gH56hn57foeAfICAhYp+goJ9fX97foV/gIGBgIZ/gH+Ag4CBgYOAgIKAgYOAgIB/foB/goF/iX17
f4CAfn6Df4B8f4KBgoGCgICAfYCAfYN9fX6BgIGBgIGBgn+BgYOHf4J+foF/gIB8gX5/gH+Ag4B/foWAgIeDgIGBgYeEgIF/f4KAgICAgIKAgId9gn2BgX+Af4CCgICAgICAgIJ+fn+AhX6AgX6BfoGBhIOAgIJ/
gH+Bgn+BfYeDf4KAgIGIgIGAgIGAgHl/gICDg4J/gYB6ioCAgYGDfYB8fXx+f4CEgIGCgICCfoGBgH+AgX1/f3KCgX+AgH+AhIJ+f4R/c3+BfYGAfn2AfnuAfoB9gIKJfoCAgICCgYCAgIB+gId9foB/gn1/gIGD
gIB+e4GAhYF8f4CBgoCBgXt+goGAgIOCgIB/gIB+goCAg39+gnSCfHOCgoGChXuCgISAgIGBgICBf4SBgH5+fX+EfYF+gXyBgoB/gIKAf4B+gH2AgYR6gIV7f3+Bg4B6gH+FgIB+goB/gH59gIKBf4GAfYeAfoF+
f35/gYCAgIB+gIJ+gX+KgICAfIGAgYJ/gIGBgICBgICBgH2AgX14f4GAg4OBhoB/gIB9hH2AfX+AgH+CioOAgH+AfIB9gIR9f36Cf4eHfoF/gIF/gX99f4GBf4CBgn+Lg36BgIF+gX6AfX+DgIF9gIN/f4CAgICE
f394gIJ8hH6AgYOUlICBf4B9gIB8gIGGgIGAgYOAe4eCgYODf4CAf36AgIiAgIKAgIeAh4COf3x2fnx/cYCAgH+AgICDgIN7gH5+g4CAgYB3goB/fn+CgX99f4N6f3+Af4CAgoCCf4B/gH+KgH98goJ/e3yCgICA
gYJ9gYGDgICCgIJ/j32Dg3+BgIGAfn6Afn6CgIiAgIJ/f4CBgIB+gIB/gIB+foCBgXqAhX+Bg4B/gICBgYCDg399f4B/gICBgH+BgX9/en2BgHuFgIB4gYF/gIB8gIOAfoCDfoGCgn9+f3+BfoCAfYB9e4CAf4KA
gICAgn+AgH+Agn+BhoF/gX+AgIF8f4OAgH9+gICAfYCAf4GAgICBgH13gH2EgoN/gYGAgoGAgYWAfYKCgoKBgH56eoZ8gH+FgoGAd4ODgIN/gYCAg4CBgn2AfoCBf39/f4CDf3x+gYGAg4CBfH+CgXeAf4KAgH59
fn2AgH+Cf4B8f4OAf4J+foCDgH+DfoGCfn2CgICAgICBhHyEhoCAf4KHg4CCf4CCg4CDgIOAgH+FdoCAgH11gIGCgH+CgYSAgICAfICCgoB8f32Ae4B/foCAfoCAgIGDgYB9foWAfYCAgoODgYF9gH97gICBf3+C
eoGAfX+AfYJ+gHuEfYGBe4KAgX6BgYCAgIaAgH5+gYeAgICAfn+BfoF9gICCgXqEgXuCf4CGf31+gIF/gICAgIF6f4CAgH+Afn2BgIN+foKDhYKFgH6AfYB9gn2BgIGCfH+FgH1+hYCBgICBhHx9gIR5gICEfIR/
hIB7gH9/gn+FioKAfoN/gYB9f4KAgIGAgIB/gIB9gH6CgYCAgXuAf4OBioB/gYB8gH9+gICAfoGAfYCAgICBgH6Af31/f4GLfIGAfoCBgoKAgH6AfoGBf398foB/hICBgH+AfoF+f4CCgICCeYGDgIGCf4CBg4B+
eYCAdoGBfoGAgoGBgIGBfX6HgICHgHmAg4CAf3yAgH9/gICCgX+AfHx/gICBgnuAf39/fIWCgYCBdHt/hICAf3uDgICBgIB9hn+BgIGAgYCAgIOGf3+AgICAf4CAgIWAiYF7gHOAfoB/g4WAgIN9gIB7gIJ+g35/
gn+BgICHgYN+f4CJgYGAf4WAfYF/fIF9gYSAgIaBfH6BgIKAgIGAfX5+gIGAiYOAfod/hIJ+fICBgIGAf4KCgHyDln6AgYCAfYCAfYF+gIGAgYB9gH+Gf3+Ag36BgX9+gICAhn9/gICAgoKAgX+AgICBgX2CgYCA
f3yBgHyDfoCAgICBh4SBgIOAhIKEgn+BgIB/goSAgH2Bf357gIB+fYB/f4B9f36Af4F/gIB/d35+g36AfYCBfn9+gYeAgYJ+foGAgX+AhIF+gIGAf4CBgIGAgoOAfoCAgoB9goCBfoKAfoZ/gX+AgIKAf4SAgICA
gH+FgYKEgYCBfICAgH+BgH17f39/g4KAhICBhHmBgoB/gH2BgoKDgH5+fH2DgH5/fX6AgIB/gYKAgICBgn+CgH6DgHmFfoGFgYGBaIF+goKAgICEf399hICAgoCBgICAgYSAfnqBgICCgYiBgIJ+foCBf4CAgICA
gIN/goJ9hYOAgoCCg3yBf358gICCgH+BfoF/gX9/gYCBfoGAhH6BgIB8f355gIB9gIKCgH2Eg36AfoB/gYCBfoCAgYJ/gn+DhYKAgICAhYCDf4B/foB8f4GHl4KBf4OFfn6AgoKAfYGAhIGAgICAgICAgIGAhYCA
gHqCgYGDf3+DgH6AfYB9gHl+gICAgoF/f32Aen+BfX6AhICAfn+AgYF9gX9+gICFgX9/gH2AhIGAfICAgn6Bgn9+gX+Df39/gH+AgIB/gH+Cf4CAgHyCgICAgIB+eIOAfYCJj4CFfYCAgH+AgH+Bf4F+f36BfYF9
g4B/gYB/gICCgICAgIWAf4CAfn+AgH97gn6DgIGAf4CAgYJ9gICAf4F6f4F7g36AgH9+f4CBgICHgYB9gIB/f3+AfX5/foCAgYF9gH6Bgn91hn6Af36AgoKAgH+Bf4KCgX6Af4GAf4F/f4CUhoB/g32Cf4B8gIGB
eoGAgn+CgYCCgH6HgH9/gHp7f3+AgH+AgIGAen+AgIB7gIB+f3t/gn+BgIB+gIKCe4CGgoSEgId/gH+AgHyAg4OCgH+AgYKAgICGgICGgIB7gYB+gn+BgoB/gYB+gIGAgH2BgoCDgYCAgYKCfoF/hYCBgH94gH2A
gIN/gYCBe4KDgIiBgIF3f4GAgH6Cf3+AgH5/g4CBgIWAf4WBg3+AgX+CkYB+fX9/foB+gIKDgICBgH+Afn9+e4CAgX+Bg4CAg4OAgYN+f3yAgH6AgIF/f4CAgICAhYCBgoCAgoCDgoGCg3uRgH5/foKBgIeBgIKA
gICAgIGDhICAfn2AgICDgoCBfX9+gYF9gYGAgICBfoiAg4CAeoCFgISAg4CDgIF/gHyCgX+AgoB+f4B/gH+AgIF/f4h/foCBhYB7gX+CgIJ/gICAgH+Dd4CCgICAgX6AgoCAgH6Ag4CCgIOAf4CAf4WBgH+BgIF6
fIV/gICAg32Af4F8g3t+gIB/gYF+gIWAf4CBf399fod/fYCCioCAe4CAfYCBgIB/f4CDgICAfIB/gX+AgIGCgICAgICAgYCDf31/gICAgX58fX9/hHiBhH+Ag39/g4CCgH2Cfn59gX6AgICAf4B+gH2EfYB+gICA
f5CDgYB/g4CAf3+DfYB7dYCBf4N7goCLgH+AgHKCgIOAgYGAgH2AgH2BgHx/gYKJgIN/fYKBfICCgH9+g35+gIGAgYOAgYCBfYCCgH6AgICCfHyAfIB6gn6Af4CBdX2Ag4OAgICAfn1/gHuDgYGCgHeAfX+CgIJ9
gH9/gIB+g4CCgICAgIB/gH1/foCEfYCIgICAfH+Df4CCgICAhXmCgIB/goGAgXiAgIN+foCAgYCDgIh/f36FgICEgICAgnyAfYCAf36AgH6BgYCAgIJ/gYB8f4B/gICAgIWAgX58iIKAgICEgICGgH+DgYB/gIGA
gYB/gXmAgoCAgH1/fYB9gHyCgIGAgYCBhIB+gHt/h3yBg3yAgYB8gIOBgIGEhYB6goB+hoCBfXNygIB/f4GAeoGAgIKAf4OAf39/gYCCgICAgoV+foKEf4GBgH6AgIB+hIGAgn2AgXd/gHx8gIGAf36EfoF/f4J+
gYCAgH1+gYSAh4CCgoCBgX6BgH93gICBfoGCgICBhICAgIGDgoSAgH+AhYCAgH6BgICAgH6AgIB/f4CBgoB+goKAg4OAgoCAgISAgHyBg32BgoB+gICAgX2Of4CCg4aAf32AfIOAgH9+fnqAgYCBgYGDgYOAgIB8
gYV9f4GAgH6AfICBgH5+fnOAgIJ/gISQgH+CgYB/f4CDfn5/gH6DgIKBgX19f4CAh4B+f3uAeYCBgIF4foB9gYB+gIB+h4F+gXiAf4OAfIB+e36Bf4N/gnyEgoCBg399gIOAgYB+f4V+gYR+gH6AgICBgH+AgIB/
gH+DgoB/coSAhH99f39+fYSAgIODgIGAg3+BgYKAgoCCfYGBgn6Cf4CBgYGAgIGDf4B/goJ7g4WAgICAgIN/gH5+gYCBgICCgICBf4GFgH+AfIKAgnV8f3+Ahn5+goeAgIB0gIGAf4CDhoF8e4B8gIGBgIGDgoF/
gn6GfHyBgICDgHx6fIB9gH2AgIaAgIKAgH+Eg4B2gH+BgYKAgICAgICAgYB/gnh2gIKAgoCAgICAf4J9gICAfX6EgYB+foJ+gIB8gHyAgX1+hXh8fIB9g4GCg4N/fX2AgH+BhH+Bf4GAgICBfn6AgISEgIB+f3+L
fX+Af4J1gIB/en9+gYCAgX+BgYKAgIJ8fYCDgIKBgICCfX+Bf4B/fYKBfoF+fn6AgoGDgYCAgH6AfIGAeX5/f3+CgH+AfoGAf4CAf35/gIGAh4CCgHyAgH+AgIF/gICBgICAgIGCgISBg35zgH2AgX54fYKFg4CB
g4CBf4CDf4OAgIGAgH5/gIB8gYF/goCAf3+AfoB9f4CAgn+AgICGgH+AgIODf4CDgICCgIGCf4CAgYKDgIB+fIKAgH2AfIF+hoCCgIF8gIB/goB9gHuDgICAhYCDgH6AgXt7foOEgIF9gICAgYJ+gIKAgX+AgIh6
goGAgH9/g4F/gICEgnyAgIB/gH6AgH1/gH+AgYCEgIGAgIGAf4CAgX6Ag399gICAfX6Cg3+Bf3x/gH9/gIB9goKBfn+AgH59gYGDgXyDh3uJgH+AfoF/gIGAgICCgH58eoKBfoCChIGBgH+EfoB/gH9/gIKAfIB/
f4CAgoB9gIJ7f35/en5/gn1/g4J9gHyAg4CDf4B/gYOBfn+BgIJ8gn+AgH+CgoCBgICAgYCAf4B8foCAf3+AgIWAgXuAg4J9gnx+gIB/gYF/gYODfoCAgH+BgIGEgYV9gIGAgICAgYF/gICCfYB+goB+f4KBgIOA
fYCGgIGAgYB/gIGAgYGAhoCAgIOBhH9+gIJ/gIB6gX5/gX9/gIF+gICAfX9/hoF+g39/foB/gIJ+dn59gH1/fICBgICCg4B8gH+AgH+AfoeCfoCAfnp+gIR+hH6AgIh/gIGBgICCgICBfICCgH9/gH1/go2AgIGA
f4B/hIGBgIF/gIGBgH+AgYCBgH+Hf4GAgIB/gH+IgX+BgYB/hoCBgYB9gYCBg4CAgH1/f4SAgIKDfoCFgX1+gH+Bgo6AeYCAf4B8g4CAgnuCgoCAhIGAfn9/g4GBgXuAf3+AgoGDf36CgIGGfoSAgoWAgJ+EfYN6
e39/gYCAgICHgoCDfn+Agn+BhoB/gX+BgX2BgoKDg3Z/fYF+fn6AgIB+iH+BfoJ+hn+AgICAgIKCgIB7foCCfoOBgH6Agn59gIGAgICBgIKDgH+BgIKBfXyBfYF9eoGAgICAgX9/gYB/gIuEfYOGgYJ8goCAfoCA
gIB+gIWAgYB/goGDgIGBgH6CgICAg4KBgIB/hIKHf4CEgYF+f4OAfoGCf4F/gHuBgICBgIGAf39+foN/hIGCgoCAgX6Dg3+Ae4CAf4CDgIGAdoCAgICDg3x/iICAgoCAhYKAfYCJgX+JgX2AgYJ9f4J8gICAf4GA
fn6BgH5+hH2AhYd8f3+AfX9/f4CAgH5/goJ/foGHgIB/f36Df4GAf4CGfoB9fYKDgIV+gIF/hYB9f3+FgICAgX5/eX+AgICDiIJ8gIKAgICBgH2BgYCCgX+BgX59gIB+i39/bIWGf4CAgoSBdoGAfIB8gISBeYCE
gH5/gYCAfX2AgICFg35/gH1+gIB+gICCgIB/gICDgYOBgIB+goF7fYCAgH+AfoB+goCAgH+AgH5/gH2DgIJ+gYB/g35+gHmCgX+BgH6Af4KAf36BgIiAgIB+gIF+gX+Bf4B/gX98fX+BgImAf4J/hH9/f39/gIKA
gH+HgISBf4CAgYCCiX6Af3+AhIGCg4WDgoCCf4GBjoB/hICAgHx+g4F/gICAfoCAf36AhX6AgIR/gH6BgICCfn6Dg4B+f4GBgYCAgICJgICAhX6Dfn+CgYKAf4SBg4KCfoCCgYGAgX1/hoCBgYCBgH6AgYV/gIB9
gIJ/gIF9goCAgYKAf4GBf36AgISAgIGAhoSDhICAg4CAfoZ9f4SCg3+AgH6AgYCAgYKBgYF+goODfH2FgYB7gIGAgH6Cgn98gH+BfoKAeXuAf4KAg4CAfn5/gIGAgYB+eISAfH+CiIJ/kYCAgIB/goKBgH+Bg4F0
gYKGhIJ/jHyAf358gYF+gIWChH2Df3+EgX99fYN9fn9/foSAfn5/goCAgIGAgYCDgH18fIR8gIB+fn2AgX6BfoF/gYB+f4CEgH1+gICGhIWAgICAfICAgIF9fX6Cfn99goCAgICBgYCBgIGAgnyBfoGBhoF/gH+A
gH6IgYGAgYCAeX+CgH6Af4CAhYOFgICCf4R7gH+Af4CAgH98fIGCgn+FgX6AhYGFf4CAe4GAgIKBgoB+f36CgX+Af4KAf35/gYCBhICAgYOAgIWAgH9/gICBgoGIgH6BfX1/gXuAgH+BgH6Bf4GAgICAg4CAgIKA
fH9+f4B5f4CAfn2FfnuCgn98goB+gYCFgH98f4CAgH6Afn+DeYGAf4CEf4N/gX+BhX+AfoCAg4B/gIGAgX+CgYCIgX58gXqCfISBgX+BgoCAf4CBgICAf4CJh4GCgoKBhoCAgH6DgoB/gICDf36EgYCAgYKAh4F/
gWyFgX5+f4GAgYKDgH1+f4GAf4KAf4J+gIKAgIKCgICCgH+CfYB/f3+Cf4CAgYOCg4J9goSBgIB+fn9/gH6ChIB/gYCAgoaAf4CBfH+AgICAf4CCfoB/gIGBgoGAgICCgYCBfYGCgH+BgYCIf4B6gICBfn+DgYJ/
g359gYCEfomAgYCDgIGEgH9+gIOBf3+BfoB6gIB9gIGBf4B/gHyBf32Df4GBf35+gH58f4CGgX+BgICCfH9/f317gICAgYGAf4GBgIByhYCAgYSAgH96fYB9hIF/fn+BgH+GgH1+gIB9gICAgICAfH6Ag4GCf4aB
f4OAgYCAgYl8gIB/gIB/gIGAgHN/gIGGf3+AfoCBhoCAfoOIgH2Bf4CAfoB7gYCBgoCBf3yCgIB+hXuBfn9/gYCAgH+AgIR8goJ/f4GBgHyAgYKAgIGBgIGAfn2Df399g4B+gIGAh4CAgYCCgYCBg399gYGBfnmB
gYF/gXt/gYB/g4SBboKAgIB+gYCChYGAgH9/f4KAgICCgH2AgYKAfYGAgoB/fYV/gnyAfoCEfX9/gX5/gICEgH6AfoCAh4KDf4B/foJ9hX6AgIR3fn+AfISAf4CAgH9/fIJ+fYB4gICAgIKDf4GAeoN5gX99foGA
gH+Ag4B9gH2BgH6IgIF/gIJ8gIF/g4CCf4B9gIB/gH99goCBgIGAgIB+gYKAgYF+gYOCgH6BgoCBf4F8fn5/foOAfn+AgX+AfXt+gYCCf4eAfoqBfn+CfoB/gIGDgoCFgYKDfoGAgIKBeH+AgYOBfnSAgX+BgH+A
foKAgH+Bf4KBgICEgIGDgYB+fH9+gICBgIGAf4ODgIGDgYCAgYGAgICAiH16gICCgn9/gIGAiIOAfoCAf4GBf399gH2BgIN+f3+Af4CAhX6AgICAg4F/gYCAfXZ/gH+AgH+FgYN/gYKAhYB/gIGAf4B/f4CBgIB+
gICAgX+BfICAgIB/gYR/gIB/gHyAfX6Af4B+gIGDgIOAf4F/gYOAgICAgYKAgH6AgIN/fXyAgYSAhH+AgIR+f4B9goCBgH+AgH+AfoCDgX+Af4B/gIB8gX+BgICAhIGAgIKAgIB8en6Af4F+fICBhYCBh4CDf4OA
gnyBf4KChICAgHeAgH6AgICCgIF/gIB8e4CEf32AfYSAgIGBgoB/gX+CgIF+gH6Ad4B/gH6AgH2AgIKAgIF/gH58gX2AgH+AfYB/foF/foZ+f4CBgHx/gICBf4CBgYJ7gIB/gIF7gYB/f3+AfISAgoB/fYCAgH5+
gYCCgHeSgICAfn5/gICCf4B8gYB5gH2DeIB9gICAfICDf4CEf3+AfoKAgoCEe4CAfYCAh4R/g32DgImHfn6Cf4CAgIeBfoCBgIF+f4GAfYGAfYWAf4CBgoCCg4CDf36FgIB+gIGAfn+AgoGAg32CgoOAgXeBgICH
f32Ei4OCf4B+gH5/f4KAgYGAgH2Af4GBfYB/gIR+f4eAg32AgIF/gH+AgImAfX+DfoGBgH57gH6AgIGBeYGAgIGEfnqAgH99gIB+gICDgX5+hoF+gIGAh3x+f4GBgH6CgYB/gIJ9gX+AgH+AgH5/gIaGgIF/gIN+
gICBgoCAgICAfYF/foB/fICBfn6AhIGAeYB/hH+Bf4GBhYCBgYGAfXx+dHp9gYCBgIR/f4CBgICAgYCAf4CEgICAf4eAf3+AgX6EgYGAgH52gIF+gH2Af4GAfH6Bf4CAgIGCgYKCgYSCf4CAg4F/goGAgH6AeYB7
f32Bf32AgoB/goqAgIKDgH5/gYaAfn9/gYCBgYGBf3+AgICAgX5+eYCBgIB/gYN/gYOEgYOBf4CAgn2DgYCAgoCAd399fnx+foCBg4F/gIN+gICBgH9+gIB+fIB1g4KJg32BgH17gH1+gYF/gICAfn+AgICAgIOA
gYCAfnyBf4GAgoOGgIGAgIOAgoKAhX6AfYKFeYGBgH9+g4GAgIV/fX6AhIF/eoCDgYCAgH99foGBgIWAfYCAfn2Afn2ChYKFgX+EhX6Ag4ODgYCBf4KAgICAgYCCgH+DgoCAfn5/gIF/gX99fn59g4CEf4KBgZGA
gICDhH+AgIKBgIGAgIN/f4GAgoB9gId/gYCAgX6BgICCgH1/gICAfICDfoCCfn9/gIB9gH+Af4CAfoB4gYB8gn9+goCAfoJ/e4CEgIGAh4GBgIOAfYGCgn9/gIGAfYCAg4CAfn9/hYCAgIB9goKBf4OBgIGEgICC
fYCAgH2AgICAgIB9fn9/g3yBf4F9f4CCgH5/f4N/gnyAgH+AgYB/gICAgX+DgYGAgYGAgIOAgoGAgX2DgH6AgICBgH+AgYGHgH+AfoOCgn+Af3+AfYCAgIGCfYOBgYCFgIOAgHqAgH6AeoF+gH6EgH+AgYKDgYGA
gnx/f4KBg4CAgIGAgYCBgIOAgH+Bf4F+f4B9gYKHg4eAgH9/hICEgHyAgIOIf4GAf4CAgYCAgH6EgYB8f4CAg4B3gZF+f4SGgICAf4CAgIGAgH2CfH6AhICAgYCBf4CAgH2AfYCAgIN8gX+AgIJ9fXV8f4KBf31/
gICBhIKAfH1/goKAgH2Df4N9f4CAfoCCgICBgH18fYB/fICAgIJ+fX2AfoCDgYKAg3OAf4CDgICAioCAe4GAhICCgIGCfoCAgICAgIN/gH6Af4R/hIGAgX5+hYCCgHmAf4B/gYCCgICGgICCf36BgIN/goCAfYCA
hZF8g4F+hYKIgH+Af358gICBf3+Bf4GAgX6AgoOEgH+AgIODf4GEgIOAgIB7fn+AfYGAgIOAgICAhn6Ae4F/e4B/f36AhICCfoCAgHx/gH6AgIF7gIB7gIKAgIB6gICFf36BgICAgH57gX5/gIB/gIKAgoF+fn+A
gYB8fYCAgIF/e4SBe4CBgH2Bf4B7gH+AgHl+gIGAgH1/gH+AgICBgH+AgICAeYCDf4F+g4CAfoWAgH+AgIGDd4KAgYSHfoB/hn5/gHyDgH2AgHuAg4CBgICAfoB/foCAgIKCgYB7gIGAf3p+f4CCgICAgIGAfIGD
f4KAf4B+gH6ChoCJhYmAhH+Dg4KAgYF+gIGAf4KCfoN9gYJ/goCCfoF+gIB9f4B+gIF5f4B/goCCg4KEg4B9gYCBgYCJgYN/hH+NgoGDf4B/foKAfoKAgIOBgHqCgX98gIB/goB9fYCDgIB8f3+AgYF8gn9/gX2A
gIeAgIB+gYCCgIGBfYCBhICAgH+AgYCIgICAf36AgIF/gYCAgIGBhIKCf4B/gIZ/g3+AgICBgoF8foSAfnx8gn6AgYB/gICAh4GDhX+AgYCAhICBfX6DfYCCgYWAgYKCgIGBgH2Af4CAf39/f4B/f399f4SAfoB/
f4CAhYN+f4J+gIB+goB/foCAgX+Af3+BgH1/fY+BgICBgJuCeYCBgH+DfYGBeX6FgIGAgXyBfoR/fX6Cf36BgoB+fnyAgH+Ag4GAgIaAf4CAgYJ+gIF/foOGgIGCf36BgH+CgIB3gYGChn+EgIKBf4OBgH+AgYSB
f39+gYKFfIKGfYCAeod/goSAfYCAfoCCgX+AgH2AgISCf4R/gIGHgYCAf4CAf4CAgYGCeoCAf4B+f4CkfYGDgX2Ag32Af4GAgoCCgIGAgYJ8hoB+eImAgH9+gIB6fH6AgICAe4B/f3+JgIB/gYB+gYGBf4GAgX6E
hYOAgn6Af4d7hIB9f4CAfn5+gICBgH6BfYGAgH5/hoGAgHh7fYmAf4B2fYB+fH+CgYOAf4B9gICAgICAgICAe4B/g4F9gYKCgIB9gIiAgH5/gYKAfoB9g4F/f32Cf4J/hYCAgHiBgYGAf4F/f32AgYGBfoWBg4OA
gH6AgIKCfoF/gH6AgoB0gH6BgYOBgIB+f4KBhH6AgIKAgIGBgYF8fYWBgX6AgoSBgIB+gH6AfoB/fYCDfXp+gISAgIF9g4B9gn+Cf4OBioCBgHqHf36AgIGAgoZ/f4B+hYOCf4GAf36AgIGIgIKAgH99dIB9gH+C
goB/gHqAg3uBfoCAgHx9f4B+gICAe36AgYKAgoF/foGCgH2AgYB+gYGAgIOBgICDhH+AgICHgIOdg4GAgIGBf4CHgIKAfYGAgIGAf36BgH9/g3+BgH6BfoGAfIOAfYCAgIZ+g4CAgoR+f4CBgoOKf4GCgH6FgoCA
gIZ+eX9/gICAhn+Pgn99gIGAfXyAgICAf4N8fYF4e4CAf4B/g4WAfn+BgICBgYCAgIJ/gH6ChXyDfYCCgIF6goGAgYGCgHx/gYKAe3yAgYWAgISAiH+Al4CIgIB+gICAgoGIgH6BfoCAgn+Af4CDgoCAg4CCgoGA
f4J+f4CGgn9+doCCgX+BgH+GfX9/gn9/gIJ/g36Be4CAgX1+f4B8eYKCgH99foCAgHx0fn6AgHuAf36AfoB/f4CDgoCAgIB/gYB/gICAfoJ+gYOAgIGBfoB+foB/gIGAgIB9f4KAfYB9eX9+g4KBgH59gYCAgX+A
foGAgH6HgIJ/goB/fYB/goKAhn58gIB9gYF+fYCCgIF9gICUf36AgIKCgX9+gYCAf4OAe3+AgH98gYB/gIB9gIJ+gXV6gIGAgH1/f4CCgICBgXp8gICAgn1/foSAgYB+e4B/gX6AgYKAeX94gYiAf4CAfoWAgICG
foGAg4CAgoGBhYSAgoCAgYB8fn54gXx6gYCAiH5/gIGDgYCAhYKAfn6AgIGCgXx/gIN/gn2Afn5+gH6Cf4KBgX6Bf4N/gIJ/foCAf4CBgYR8gIF9gH2DgoCAgIGEgYCChHmAgH6Aj3uAfoB/f4B+gH99foSAgICE
iHt9fH+CgIOAgIGAf4B+gHyAgX+AgoB+gICAgH9/gnx8gn+AfoJ/gIB/gICBfH+Agnx/foGAf4F/e4B/gIB/gH19gYGBf4KAe4CAgn5+fYGCgICCgIGFhYB+f3+AfYGEf4CAfoGAgICAeH1/gYCAgIJ9gX+Af3+A
gH+AgHuAgn1/gIF+gYJ/gX2CgICBhICAgYB/fn98f4CAgH2Ae4R/e3yAfX+AfoJ+gIiAgYCBgoGCgIJegXqAgYGAgGl+goCBfoB9gX9+f4WAfoGDfoCAeICBhICAfn1/gId+f31+goN+gn2Af4h/foGBfYGAgoGC
gIB+gIN7dId/gICAf3+AgoB+fYCGhYGAgYCDgYeBgYCAg3+MgH+AgIB/gH9/gYB/gIB/fn9+gX+Bf4CAgICAf4CAgH+EgICAe32HfYCAf4CCgYCBgoOBf36AgoGFgIGAgYCDgHyBgIB+gICAf4CAeoCAgn+DfoF/
g4CAgISAgYB/f3t/f4J+gXyAgIJ/gnyAeYOHgHp/gH98gIR/hYCAgYCCg3+CgIKCfYB/hYCAgYCAgYJ/foKDgICCgHWAgYSAiH+AfYCFeoCAgX6CgH+Ag4KAgH6Agn+AgIGAgoCCgYCAgH+CjYCAgINxf4B5gYGD
gH+BeYCBgICAf4CAgH9+g4B5gICAgIJ/gIN9gICAgoCHgn2Ag4SCgICAf4aCgIB5f4N8gIF8f4GDgYB+fnyBgIB/e4SAgYB8f4J/fIGAfIF+gYCAfH5/gH6AgICAf32DgH+AgICBf3+Agn5/gICBh3+CfIB5gnqA
gH6AgIOAgYCAfX+AgoGAhIKAgXl3goB/gYCAfn1+g36Hf4B6gIB/gIN/foB8f4eAf4CDhH5/foB8goCBgIF/goCBfX+Bg4GCgH6DgH+GgI6BgoKCgIKBgX+ChYF8h4CAfoKAgIJ8gICAf4B/gYCCgH9/gIWAfXqA
gH9+gISBgn2DgoB/f4B+gn6Afn2EgIF+gYKAgXiAgICBg4CEfIaAgYCAgICAgIGBgoCCfoB+gICAgICBgoWCgoF/e36DgHp/gIN8gXx/gYCFgIKAgoCAgX+Af4J/f4J9gIGBf4CBfn5/hYGBfoCEfYaAe4BxgH+A
eYN+foZ/gIN+goF/gICAf4KDgIOBfYF+gIB+gH58gX99gH+AeICDg4F8fn6Cfn+AgIB/gICAgn9/gIGAgXyAcoB9gIJ8gIGBgoCAe4OAgYJ+fYd+f4B/gYB/gH+BgoGAgYCAgICBhX+BgH+AgIKAgX+Bg3+AgoSD
gHqAgIF9gICBf4B7hIKAf4mBf4GAhH5+gIGBgIB/gIKAgYKAg4GCf4CDgoGKgYCAgoF/goCAgIN/f4CAf4GAf4GAgYGBf4B+f4B9gIGEf3x8gYF/gX9+gYB9eYB+gIF/goCAf4B+goCBf4GCgYCBgIF/gH+AgYJ/
gICAgH9/hYJ/gICDfYB/gIGDfIGBfoCAgIB+fn+AgH6AfYGAg4B/goKFhX5+gH6BgICAf4CAeIB/en+AgIGAf3+DgHx9hoCAcYCBgH1/gX+BgIKCfoB7gIGBf31/f36AgICAiIB8g4CAgIB+gH6ChoeEgH+BgYCA
gICEgIGAgHyFg4B9gIN/fX6Cg4F/g4SBg39/gYZ+eoOBgIZ5gYKAfoGAf4CChn5+f4eAfoCBgIWAfIV2f4KAf4SBgICEgIB+gIGBgICJgX+Agn+BgICCgIZ/foCAfICDgH+AhX+CgICCgH6BgICAgICCf4CAgH+A
f4ODgH+AgH1+gIGAgICAfYCAgICAf4KAfoN+foB/gICHeoB/gYB+gICChn5/gIOAgIGAeYuBgH+AgoJ8h4qChIB+gYOCgH6BgYCBhIJ+gYCAf4CDf3t6goCAfYGAhYGAfYCAf4CAgH2BfYCCf4CBfYqAiYF/f32B
gIGAg3yClH+AhoGAgICBgoN+goN/gH14goF/gYKDf4CAgoaIhIB5goB/f4OAg4B8f4F9foB8gIB4gIF/gIGAgH+HfX9/fn2AgH+DiYKEgYCBgIGDgIF/foGAgH+AiIV/fn99gH9/gYSBgoB+gIGAgIB+gH2Bf4CA
f4GAgICBfH+AfoOAgHaBgIGEf4CLgICAfoF+gH+BhIKAf4eAgoF/gIGAf3+Ae4R/f4CAhHqCgYB/gYWAgH2Bf4GAgH6AfoCEf3+AfnuCho2AgoCCi4OBfH+CgH+DfICAfoGAgH9+gn6Gg4KAgIB6g4GCgoKAfYOA
foCBf4KAeoCBgIKAhYCBhoGDf36BgIOKenx+gn+Bf4B6fX2BgICAfoCBhXl/g4CAgIB/gIKAgoN/gIJ+f4F9gYB7f3qAdn9+gIaAhIKBgIF/iIGCgoKAgH5/f4CCgIN+gISAf32BgIKAgYCAfYCAf4B/gICBfYWC
gICAgH1+f4CDfoCAgIB+gX98hIB/gH6FgIF/gIB9gHWBgXmDjICAeYCBgICCfoCGf4GAg4CBgYCAgoR+gIOAfIKAgHyAf4F/f3+AgIGAgH2BfoKAhn+BgoJ9gYCAfX+BgH1/gICAgIF/gICGgIN8fn9zf4B+goGA
gYCBf3+EgH+Ag4B/gH+AhoCAfoCAgHyBgoCAf4SAgIB5gX6AfX6AgIF6gIWCf4CAg4CCfn+AgoJ+goKDhH9+gISAe36AgH+AgIOIgYCAgIOAgoF7gIN9gIR4jICEgIB+g3+BgIB/fX2EgXuAgX+AgYWAf35/gYKN
gIJ+cH6Af36Efn6BgH+GgICAgH+AgHyAhICBgHuFgHWDgIGBf4B/goF+f4CDgX19gYiBg32BgIODgIKBgImAgX6Cg4GAgH6Af4CCgICBgIF9g4J/fn+EfmyDg4GEgIGEgICEgYB7gIKAg4J/goF/foOFhHt/en2C
goCEgYCCgn9+gH+EfX6AgGqRfnqBgICCf4OAgICHgIqBgIuBgIJ/gYKCf3+AgIB/fH17fYCBgX6DgIGDfYKAgIB/hYJ/gIF/fX6Be4CAgIKCgYGAgYCBfX2AfIWAgYCFgIB/fn6AgICAhIB+gYGBgYCBgHyBf4KA
fX19gIF/foBvgX+Af3x/gIR/iIGCgoGAgIB+gIV/gH+AgIOAe4GAgICEgIGAgIB9gH+Bf4CAfoF+e4OEgICCgYCAgX+AgYN7f4N+gYKAfX+AfYCBgn+Ag4CGfX6CfIF/gHuCgoF/gYCCgICDfoGAgIB+gH+GgX99
fHyAgYCAgICAg356gIKAgHx/gIKBgIOBgH+AgICAgoB/gX9/hn+EgIGAi4GAfIKAeoCAf4F7eH+AgX5/gH+AgYZ9d4B9gICCgH+FhYGAgICAgICAgoODg3+AgIJ/goGAgICDgYB/foCAgYB7gICDgICFf4WAgYB/
gH+AgICAgHqAfoCDfYGAgH+Bf3+AgICCfoGAfYSAgIB/f4CAgIGCeIGAgIKAgoN+gH9/gHyAgICKfn+GfoOAiIBqgYB+gICBfn6AgH6KgH6AhIF+gH2Ef4CBgH+DeICAfX58h39/gHuAhIOAgYGBf4B7g4N/gH9/
g4WEgICAhIGDgX9/f4N+e4B+f4CAf4SEgIF/gH2AgIJ+gHZ6gICAfoCAf4l8gHt8goR7i3+AgIGEgH+AgH6AgYKDgJaAhoN/gICAgICBfn+GgIJ/f39/f4CAfoJ8gICGgICAgX9+gnyBgYCCf4GDgIKAfn+DhICA
foJ+gIB8gX98gICAgIGAf4F/gIGAgoGBgYCBgICBgYCAgoCDgnyEgIB/f4CAeoaAgIF+gH+AiHuAf4F/g4SBg4CAgIGGgH6CgIJ/f4CCgIB+gICCg4CRgIF/gH58gIGBgH6Ag32BgXuAfoB/fYB/gIGBf4GEhXyA
fnV9goGAf4GBgn6AgHyCgHuCgX+AgIB/gIuEgH9+eoCAgH9/gICAgoF/gICAf36Df4B+gX+AeoGBgICBgn2Af32AgICCgIB9gYR/f4CAgoB7gICChIGEiICDgYB/gIKAfICBhICAg4F8goGDf397f4B/gIaAgICA
f3+AhIN/gICFgX+BgnmAgoGAgoCBgIGAgIF/fIB/gICEgoCEgICAgIGAgYGFgICAgHWAgYGAgIWFfYBugICBg3yAgoCAgIGBd4KFgIuCgH6Af35/hIWFgIWAf3+DgYB/f4CGfICBfn58gH+Cg4F+eoCBg4B+e39/
g4CAhIF8goCAgHKAgoaAgYR/gIF/fX2Ef4SEf4aAf4R/f4CBgX+AgYGBgIF+f3yGgYCAiH99fYaAf32FfoB7gICCfoF9gIGDfoN+gIN+fYR/gYB+gn5+hoKAgXx8gHyAfoCAgoOAf3yBg4KAgYGAgH+AgIKBgICB
fH6BgH2AgICAfIB9hX+CgISBgICGf4F9gICAf4GCfYGHfn+AgICAf32Af32BgoCAf4GBgoWAfn+EgICAf4B/gIB/gH+Gf3+Bf319f4CAgIN/hoaCgIKCgoCDeoSIgYKEgIGAgICAgYGAjoOFfX+AgIWAgn9/b4CC
d4B+hIJ/gn2AgIBxhYGMg4GCf4B/gH2Af39+goB+gIGBg4B/gIB5gIGAgIJ/coB+gYKBgICAgYGAgICAgYCCgIaCfoF+f4GFgIF/iIGAgoGEgIOAfoB/gIOAgICEf36Af4SAeX+BhYF+g4CCfoF/f4GAioCBgH6A
gICGgIJ/hH1+goCBgn2AgId/gIF/gHyBfn+Agn+BgIB+f4CAgH2CfYB/gX+DfoB/hH6BgH58g3+Af3+BgIBzgHmAgX2EgICAf4CAgHiJf4CCfoB+gH2Af4B9goJ+fnyAgIN/gIB/e4B/gH1/h3uAgICCgYOAfYB/
gH+Dg3yEfHiBgICFgH2AfYCCgH2BgIB+goF/gICAgICEgYKBf4F8gICAfYGCfoGAgH+CgH6AgICBgH6AgIF+gICAfoF/gIKFf4B/foGCgIB/gIB9gIB7gICDf4WAgIB+f4GAgX5+fYCAeX1+gYB+gYGBgICFiYB/
f4B/foOAf4GAgICEfn+GgYGBgH5/gICAf39/gYB9gn19f4GDfnR9gX1/gICAgH+Ag3p8gH2Bf4KBb4eBgYF9gH+AgoB9gISAfnV/foB/gH+Ah4B/e4CAioCAgYWCgICAfX99gH9+foSJgIB5eoB5fn+AgICBgICB
f3yAgYB/gICBf4CBfoCAfH+Cgn+CgYCHhoJ/foKAgIB/fYCAfYSFgYF/gICAgIGAgIGCgH6AgIGBfn+CgoGAgH6GgH6Af4B/gIOBgX5/hYCEf4B/gIGAf4B+gICEgICDgYKAgYV/gIGAhIGHgnt+gX56fYF/goKA
hH+Ah4B5gHt+fYR/gIKAfXyCgICBgoGKgICCf4KAf3yAfoCAen98f4CBgoB/fYCBgICCf4B9gIB9f3yBfn6DfoB3gIB1gICAgIB/foB/gH2AjYCAgYB+gIGAgIJ9gICAgIJ+foCAg4KBf4CAgYCAgIJ9gIGMgX+C
gH9+gICDgH+AfYCChoCAf4KBeIB8gH9+gIJ/e3+CgH5/f4eBfICAgH6Bf4B/gHyDfn2CgIaAfYCBgHqAgIeBg4KCgICBd3+CgIV/gLOBgICBeH19foCCgICDf4SAhIN+g3qCgIWAgX+AgIB/gYGBhX+AgIJ/gIF/
gn6AfoKBgIGBiIqMf4CAgX+AgIF8gICCgH59g4B/g4CPfoGAf4OBf4B9gYGDgIB/fn18gYCAfoCAgHyAf4GAgYKAgICBfoR/foCAgH+BfoCAg39+gIN/gICBf4CAhYCAgYh/gH2AgYCAe4N9gYSBgYKGgIKGhIF9
gIKAhYJ7gIGAfoCBgYB9f4d/fICCgIB/gHyBgIaFhoOAdoeCgIGBgH9/goCBgX+AgYWBf3mCf36AgICAgYN/hYB+gIGEgYKAf4B/goV+gH+AgYCEgIGAfoCAf39+gIGAgIaCfn+BgIGAgIN+gH2AgIKAgIGBgIGF
fn1zgICBf4CAgoB8gYB8eoGAfYCAgoSIgH+AfnuAfn18f4N/goF/f4J9gYeAgYF+eYGAgH+CfYCAgIJ/fH6AgIF9gICCgIGDgIN/gYGBfYB4gHuAgYB9gniAg4CAgYSAgIB9gIKFgH+Af4CAg4KAfoOBgYGBgn+D
gIGAgYB+gICEfYKCgoCAf4B9gYCEgIaAhX2AkYB8f4CAgIB5gISBf4GAfoGCe4R/goGAgICBf4B9gX+BhIKAgX+AgX+AgIuDe4B/gH6DgYCAgIeBfn6AgYB/en+Af4KBfoCAgYB8gICAgIJ/gX59gYOAgH+Af3+A
foCCfIB/goCBf4SAgICAf4B9foB/f4B/gH59hH6CfoCAgYJ/gICHgYCAfYCAf4B+f398f4B+f4R/gYaAgICBgHt7f4CBgIB7goB+goKAgIiDgH2Cf39/gH+AgIqAgH1/gIB9dYB/f4B8gIKDgX5+f4GAgH59fYSA
gIJ/gH2IgIGAgICBgICBgH91jH99gH6Df35/foCAgIKBgICCgICAe4GAfoCBgpl9f3qDf4CCgYGBfoKCfYB/gICEgoCAgoGCgIB/gIGAi4B/foB/gH6BgoGAgH+BgICBeoB/gIuBgHyCgIGDf3+BgIp6fn6Af3qG
gYGBgICAcYCAgoOGgIF/f4B/gH99f4J9gIR8gH5/f4GAf399fYOAgIF/gIR+gX1+goCAgIGAhICAfoCAf4eBgICBlH+AgYOAf4KBf32BgICAgH5/gIB9f4KAfYCAf4J9gnuBgIV7gICGf3yAgoKAgoCAgIB+fYCB
gIB5f36AgX6DgIGAgn6AiIB9gH6EgoGAfoKCgH6AgYB/gYB+gIB9gH2AgIB9f3uAgX9/gICAgIJ+eoKCfYGChnyAgX+AgIOHhX+AgH+BfI6Ef32AfYCBfoB+fICAgYODgIaAg4KAgH6EfICAgX+BgYCAfm2FgoN6
gH+Al4CAgIF+f4B6g3+BhX6Afn6AgIWIfoOAf397foF+f4CAf4CAf3+BgYB9f4KCg31+f36AfoKFhIGAgHuDhH57g36EgH+AgH6BfX6Af3+Af36KgICAgIB/fYN/gIB/foGIf4OAgH6AfYCAgH98gIB+gH5/iIGA
fYKAfn6AgYGDgYB+f4KCgIB/fX+BeoCNhHyDgIGAg4CDgIF/gH5/f35+fX+AgYGEgH9+gH9/g3+Dg4CAgYGAgIGPfYKAg32AgISAfoCAg4GBen99g4KAgIF/gH1/gIZ+gYaAgICAgH6AgYKBgIB/f4B/e26BgICA
gIB/f3t/foCBg31/gH6AgIGAgoKAgoGTgoCDgYCAgIB/foCAfICCg4GBhIKAfn+BfoOAg4GAh398gIGAeHx+g39/gICCgH+BgoCAhICAfn+Ae4F/gIGAfn93gH6AgH+AgIt/g3t9gH6Ad3+AgIN+e4J/gYN7g4N+
foCEfn+CgH6AgIB/goGAgn+Afn9/gICAgIKAfYODgHyAf3+AgIGFf3yAf4KCgIB/gICAgX+FgX+FgIF/hIF/gIGBgICCgX2CgYGAgoB+fn+AgYJ+gIJ/g4OAfoGAeoJ/fHx/gH+AgYGAgoGHgoF/c4CAgX5/f4GC
gX+AgICDgIF/hYGFeoGBgoB8gYGAf358f36AhX+Bfn+AgYSEe4CKgIB+e3uAhoF/gIKEfoCCgYCBgX99hIGAgISAfn6BhoCAgIB+f4eBhoCCgn+AgoB/gHyAgH2BgIKAgICBg2+BgIWAg4SKgYCDgICAgH+Af4B5
fn+EgoCAgHx+gH99f4CFgICAgoCAgoCAgHx8goB+fH+Df4GAgIGCfoCAgIB/gYGCgn6AgoN/gICAgICAfoCChYR8fn+AgX+BhnaAgYR+f3+CgIR/gIWAgIB/gICAgYCBgoKCg4B+gXqBfYB+f4B/gXmHfX5/gXyA
goCAgIJ/goKCgX96gYSAgIB+gImDgICAgICAgIGAf4OAgoB6fICBgH2CfYCAgHp8gn6HgIWAg36AfoCBf4GAf4CAgH6AgYCCioCBgIB+goKBfn9+gIB/g4B9f3x+gXl+foCDgH9/g399gYCCfoCBgoCBgoOBf4CA
gH+AgICAg4SAgYGFhICBf4F/gIKBgICGgX+AgIN/gYCBf4aAgoB+gH9+hIF9gX6DgIF+gYGCgoR/gH5/gIKAfYGAgICBioGAf4CDgICIgIR/fnyFgIB/gH+Ae4GAf3xyfXyAf4B8hn6BfX+EgGiDfnuEgn98f4CC
gIKAfYd+goCAf4KAgXx8goCEgIGAgH+BgICAhn5/gIGCf32CfYGBf4OAf3yCf4B5goCAgXt/goB8gIR+gICBgoCAgniAgICAgYCAgIqAhYB/hXqAgICAf39/fH2Bg4KCfYCAg4F8gICBgIKKgYKUgICAgICAgYN/
f4CAgIGAfICAgHaAhXR7f32AgH6CeoF/goCAf4CBgX59gICBg4OCgIKAfYB/foCAgn97gICAgYSBgHx+hIKAgYGAgICAgH59gYCAf4eAf3+AgIaAgYJ/g4CCgoCAgYB+f4GAgYCFgIF/g4WAgn6AfYCBgX+DfoB6
f4WAgICDgICAj4B/gYOCgISAeH58coCCeYGCf4CBgn9/f3+HgIGBgH6Ag3+AgIOBgX+Fg39/gIKAfYJ+hH5+fYKAgH5/gICAgIGAgICDg4SBgX+Af32DgYGBfn5/g32Bf4KBfXyAgX+CfoGAgICAf4SBf3uCgICB
h4CAgISAgICAfYB+f3+AgH+Af4F/gYCAf4CFgoCAf396gIKDfYKAeYCCf32AgIB/gIB8i4SAgH2Af3yBgnqAfoCAgICAfICAgICAgoCAgH6Bf4B9f4B/gH6AgH+AgICAgYCAfn+EgoCCgIF/gYCAgIKAgICAgH2A
g4GAfn9/eHx8f4CBfoCAfYJ+gIF9f4KAiH6CgIF/gICAf4CBgH9/gICDg4V/gH9/f4B+fYGAfoODhIKBf4GAf4J9f3yCf4CAf4F/gX99gYCCgoKDf3+BgYCFfoF/gISAfoCAf4CDfH59fX+BgoKAgH+AgICAhIqA
goB+fn6AgoGAgYOAfYF/gH2BfX+EfoOAfYR/gH6AfoCAhYCAf4CCfoCAf398gICAgn6AfoGAgX9+gICCgoJ+gYB/f3+AgICAg4WAfn9/goCAgX6AfoGEf4B/f4GTgn6ChX+AgH+BgGd/gIWAgIR/gYOHgIGBgH2B
fIB+fnx+f4B/gKeBfYCAf35+gX5/foGAdn+CgIB7e32AeICAfoB/f4GChH+AgX1/f4GAgHyAgImAgYCBg317fX6Ag4OAgH+DgIKAdX56gYJ+iHCAfYF1fX+CgICBfoCKgIOChICAgYB8gYmDdYp+fYB+gIOBfoCE
fHeAg4CAgYN9gX5/gIJ7gHqAf397hIKBgIGKf4B+gHqAgYOLgICAfn6BfoCAfoJ/gIKCgX58gYJ/gIGAf3uAgIF/gX96gH6AgIJ/fn1+gIB/gIF/g3+AfoCAfX6AgICEf4CFgIB/gYCAgIGAgICBjoB/goSAgIF/
goGDgIGEgIB/hYCAgIF/gIB/k4GAfH2CfoGAfoCBg4KCg3x/f4CAfoB9foCAf4B/goGAgIB7gnyBfoKAgIF+gH+Af3yEgH9/gX+AgX5/gICAgG59gX6Df3+BhICAgIKAgICAgH+Bf39+gYKAg4N/goB+gICAfYB+
h4Z+gYF/hYCAgH6AgIF/gICAfXyAf4B/gYSBgn6Eg4CBgnx2gIGAgH+Af4SBgH6Af4iAf4CAgICAgn+Ag3+CgH+Ef35/foSJg4OAfoCAf3uBhICBgISBgX9+gXqDgICDfYB/eH+BfoCBgIB9hIGPhH53gICBgH5/
gICAgISAgIB+gIB+g4CBhYeCfoCHf36AgIGCgX5+gIGBgYB+f4iAgIV+gIN2gIeBgIJ/goOAgYGAf4CAgICCgIB9fIB/fXGAgH98f35/foCAgICBf3+Hf4CAgH9/f36AgICFhYN+goCBgI+FgIGAgYCBf3+CgIOA
gHyDf4iDgIN/f4CKgX+AfoCAgYB+gYGBgn9/en+BgoGBfYaBgH58hn+Ae4CAgIF9gYB7goKBgICAgICCfoB+fIR/fIJ+gIB+f4GBgICAg36AgICBgICBhYGAf4B/gX6Af4N/gIGAfIF/gH+AgIKAf4F/f3yBe4CA
gYCAgXx/hH+AgYCCfoCAg4CBgH5/gIKAf3yAgIB5gH+AgH+AgICBhIB9f3+AfICAe4CAfXuCgIF/gH5/gH+HgYGAgICAgoN/fH+Ig4F/f4OAgH2Cf39/gIR/f36Cgn6AgICAgHuDgYCAgHZ+hnmAgICAgIB8foGB
f4OAgIGCgH+BgH+AgIGEfYSAgYR+gH+DgoCAgH+Agn+DgH9+gIF/gICAgYGDgoN/gn+Bf32AfYKDgH6AgYOAgICBgICBf4CBgId/gICGgYKAgIB8g4yAiH+Af36BgICAfYCFhYSAfYN+gYGBgH+AgX+AfYCAg4Bz
f4eDg4SAgoF+goCCgH+BgIKCf4CDgYCAf32AgYCAfIB9goCAf359f4B8gYGDgYN/gIB/fX+Af4aBhHyAf4B/gH6AgIWAf4KBgIV/gId/hX9+gHx/gICChIOAhYF+gIF+gIKAgYmFfYN5gICAgYKCfn+AgH2Fgn5/
gYGAgIKBiIB/fn+AgIJ/hIGAfX2BgX+AeYuAgn6IgIOAf4CDgoKAfoJ/gIB3gIB9gIOFfoOCg4KAgoCAgZR2goCBgYSDgICAf4CAf4CAf32EhIeAgX+BgIF9f31+f4GAfnuEfYCBfYCAfn+AgIB/enuFgYJ8gICA
gn2JeoB+gYF5gH9/fnqEfH+EgYCAgYGAgYKBf4F/gIGCgICCgIV/gIOBgYB8fn+BfYCBgYJ+e4CAgoGCc3+Cfn5/fICAgIODfoSCf4GDfYGBgH+AgYSDfIGAf4KAgIKAf39+gICAg3+Af4GEfoF9f3mAfX6AgomE
goJ+hX6Ag4GAfoN/gId+gYV/gIJ/hIB/gICAgYCBf395gICBgYWAeYCCf4CCgIKCgICAgYB+f4CCf4GLgImBgJh8gYCBgIKAfX+BgIGAgHyBgoGAgICAgYGEg4CBgX1/f3+AgYF/foB+g359gYJ/gYCAgICJdX+A
fICDe3+DgIuAf36AgIB9hHuCgIOBgHeAf4F/gIR9fYN+hH2AgH6AgXx/gH+AgH6Ff4CAgIKGfIB8gn+AgZWCgH9/goF/fYCAgoB+f4CAgH+CfX+AgISEgoSAgYGAgIB+gH+AfYeAgYCUgH+BgoCAgICTgYB9fn5+
f39+gIWIgX9+gYCEg4CBgnyBfoCAg4B5foCAfoB/fX9/fX5/gYCBf36Af4B6gYB/gH+BgYSBgICCf4CBgH9/gIKCgIB+foCAgICBgoB/gIF/gX2AgICAgH9/gH5+fYJ/gIGAgoGDgIWCiICAgXp/gYJ/gXuEgIKE
gYCDgIGDgYB+fn+AgHuAf35/gYGCg3+AgX5/f4N/fn9+foCAgIGAeoB+gH+AbYeAgIB/gn2AgICAf3+BgH6DfoKEhYCAfoCDgIKGgX+AgICAgYJ+fX5/gH5/gYGAgoGAgIJ/eoB+f4CBfX59fX+AgIJ+goB7foGB
gIKAgIGAeICAhYCAgoB/f4B+foN8f4B+f36BgH+CgH2BfoB/gHqBiIF+hX5/gICAgYGBh4KAg4R+foCAf4GAgoKCfn6Df3qAgHt7fIB+fn58gIB8foOAg4CAgICBgoF/hoB/g4aAbn6AgICAjIiAfn+AfoeAgYCA
gIOAfn+GgIOCgIF7gIB9fYCAf4F/gIGBeoCDf4B+gISBgYB/gn2AfICEgIKBgH1+gYB+gH98gYB+goCAhIF+gH2AfYB+f4CAeoOAgoWAgICCf39+fn1wgICAgICMhICAfoGAgH96iYOKgICCg3yAgYiAgYCBgICA
gHx/iYZ/gIGAgZCAgIGBfoKChX6Bf4SAh4B/gX9+gH2Bf4CAgH2AgIB9gIF9gIKBg4CKgICBfoSAg4B2gICIfoCAgIF7gHuAg36BgYV+gIB+f3qAfoF8gICCgYCAf4B+hIB+gH99gH+BgYB9gIKBhX+AgIGAgYB9
g4CAgIB9hX1/gH+DgIGBeYCAgoKCf36AfoF8f4OCgH6BgIKAenyDfoB6fXyAgH1+foCAgYF/f4KIf4CBg4N/foGAgIKEhIN+dH+Af39/fXmBgoGIgIB/f4B+f4B8hYF9gH+AgIJ+goKBgICDgH5/gIN+gICAg4F+
foN6hYCAgICDfn6AgIWIgYCAg4KChIB/cHx/g3qAf4GBgICBgX2BeX+BgIB/gH6AgIGAgICAgYCEfn+AfYB+gHSAhX+DgIJ3gYCCgH2Ae4GDgIB/gJCCf4OAgIGAdYCAfYGDgH9/eoSAgH6BfoCAgX5/gICCg4CA
gYCHgICFgIGAfn1+dn+BgICAgH+BgIB8fn+AgX99fX+FgIGAf36Ah4B9gIB8gYJ/gIGCgoCCfX99gYd8fHt8e4CDgH6Bf3mEgIKAgIGAhICAhXuAhIB8d36AfX6BgHl+joCAgYB6fn1+goCAf4F/g4CBgICCf4J/
f4F+gIGAgIGAgICBgIKCgIeAfYCBgH+AhH1+eX+Dg4CBgoJ9foKAhXyDgHyBgICAhIGBgH9/gIKDgIB/gH15gICCf35+gIGCgHqAfYB+goZ+foKAgH6AgHeAgIF9gICFgYCHgICDfod/gIJ9g4CBgICAfX+AgX+B
fn9/gIJ9f4GIe4CAgHx+g4KAgX6BfX5+f3+AgH+Bgn6BgICDhH+Ce4GBgIJ/gH5+g358hn1+foCAgIGAfYCAgn2De4CBgYCBgIOBgICAgHx6gIKDf4CDf4B5gIGDgYCAhYB9foB+gn9/gIF9eIF9fX6BhoJ/gYWB
gIGAg4CAgn6Af4GCgICAgH1+goB+jIWCgH99gH9/gIGBf32CgX6Afn6DgoCAgICAfoCBgIGAhn+BgIF/foGAfX6Dg4J9gX9/gYB8goCAgoN/goOAf4N/goKCgIB+gH+Ce4GEgYCAgICHgnh9hYCAhIZ7gH+CgoZ/
gn+CgYCOfn6CgH+BgIKAgIB6hX6BgYCCf319goB/gH+ChICJfoOCgoKBgH9/gICCgIB/f3iAgoOLfoCAf3yAfIB7g3+Ah4B/g4uCgIGBf4CAhIWAgH6AgIGAgoCEe4OAf4CBgXuBhH+Cfn6Ff4CCgIKAfoB8fYSB
gIGBgH98hICBf32AgICAgICCgICAgICAf4KBgIJ/f4N+gICBg4CEg4V/fYmHgIF2f4CAgICDfYB+gH5+eYF/f4KGgXt/hoSBgIGAfoKAf4B/gIB/foCAhIB+gImAfn95hX6Df4CAgYCAfYN/foCAgIGAgYSCf4GB
f35/fn6BgIOCf4B/gYB8gH+Agn9/gH+CgoKCgICBgIF7fX+Ci4CAgH99f35/gnyBgIKAZYWHeYGFgH5/hoaAgIB+gIB/gIKAfoCBgX2AgYGCgH97doKAgIGAf4CAgIGCgICEfoCAf39/foB/fYZ9gH9+gYN6f4KA
goGFgIF7iHx9f4WCgIGAfoCAfn+Bg4CBgICDf4J9gIB/gYCAgH5+e4F7gX6AgH9/gH9/foCBg4CEgICBf4CDgIGAgX+BgX+CgHx+gIOAgnqAgH+AgICAf4F/f3aAfn+BgIB/f4N/f4CEgIB/goOAgYGBgIN+f4CA
gICAgYOAgoB/gX6Ce4CBgYCCgYCAh32KgYOAgISAgH+IgJCDgIB/g36FgICAgICBhoB+gn9/goB5f4CAf4OAgICAgICAgYaAgYCAh4B9gYB+eIB9fYCBgX+GgYOAgX2BfoKIf4aHfYGCiHx7hH5+f4B+hYCAgn2A
gH9/gH6BfYGHgYB+f4CAf4B+e3+BgnmBf36AgYGCfnyAhYCAiH6AfIOBf4B/foCAgIB/foV4g3p7gH6AgoCBfn+Ai32BgoSAf4CAgIB+foCBgH1+joSEgIKAgX1/fYB/f4CBgICAdnx/gH6Ff4CBe4WAgH6BfYJ/
gIGAgIGAf4B+g4GEgICAgYSBfYCCgICAi3mBg4CFe4CCgYN8fYF/gn6CgHt8gH6BgICAgYF/foCHgoGAgH96gnqAgoGBgH2AgIF8gYGBgIGBe4CCg4CAhoB/gIGAhX+AhHt8f4B+g36Af32AgIKAhXN/gICBgYSA
g4B/foKAgn99hYZ9gIN5gH9+gYCBgIOAg36AfYKBgoSCgH99fId/gYKCgH2AgYB/f4B/hXuAh4CAgIF/f4B/foCBhH58gYKBfoGBgIF/gH9/gYGCf4B3goJ/eoB+f4CBgH6Af4KBgX6BgIKAgICDgH2Ag4KAgYKA
foCBf3eBgIB/dYKAgId9fYB/gICAgYCAgIGBgICAgH9/foB/g4CAfnyAfoSAgIB/gIB/eoB/gIGDgYCEgYB6gYKEgYB5fH58gIeAgX6DgX93gICBfn6Tf4GAeIV/gHyBg39/gICAfH+CiIB/hX6BgIR6gIqAfoCE
f4GBhoKBg4B/en6BgoCBhIV9f4F8gICCgIKAf4SEf4OAgIGBfX+BgYB9fYWAfoB/gX1/f4GAgICCfoCBgH6Agn9/iIKAfYCCgIB5gn9/gIB9gX+AhoCBgoCAgH98fnx6f4GBfYGAfoCBgICAgIKAgH9/f4CCgIOE
gJeAgICBf3+AgICCgISEgIGBf4eAgYCAgH1+doCBgIKAeYB/gICBgX9+f4KCe4J/goCAgH+AgICBgIF9gIKBfYB+gICAf4GAgIJ+fICFf4CAf4F7gICAf4J/gICAgn6DfoCAf32CgIB9gICBgYB8goCFgn+AgIGE
fYB/f4GFfn9+e4F8gHSBfoF+gIWAgIB7gIOBgYF/gIB6goCAgoODgICAgH5+g4B/gIF/gH9/g39/gX6FgIB+gIKBfYGDgYB+fX9/f4J/gICBgIJ/f4GCgYKAf4CCfYKCgYKAf32Cg4GAgH+AfYB/hIB+foB/gICA
gIiEgn+HgX5+gIJ9foB+f4GCfoGEgn6AgIB7f4CFfYCAgYB9gH+AhoB/fn2De4CDhnuAfn9+f4B8goR7hIB/gYB9gYJ/foCEgYmBgIKIfICGgISAgoOBgYGAgH5/fYB9foV8gICJgIGAf3+AfYB+gYB/gIR/gICA
gIeDgIeCfoKBgYCBgH59gH6AgH+AgoGAeoCAf4OCfYGAfYB/gICAgYKBf31+gX2CgIB+gYJ/f4eBgn5+gIGCe3t8goKAgYGBgoCAgIGAgoJ8gHuAg4GBgX6AgIGAgoV/g4B/f4GDgICAfICCgYCChIOAhICDgoB/
eX+AfYCAgn6AgoKDfYV/fIF/gICAfIF+f3+AgYKAfISAgH6AgICBgH1/fYKAgH1/goF/f4CBgYGAfoSAdoCBgH98fn1/eoCAfYCHgH2Ag4R/gH6Ag4F+f4aAgICCgIB/gICAf4B+gIOAg4WBgX+EgHyAen+Ag4iA
fXyBgH+AgIB/gn+AgH+CgIF/f36AhYCBf35/fn2Agn1+gIKAgH9+gICAgn99gH+Afn98gX+BgIB/fICAgoKAf319fHyAgICDf4B+gIB8gIB/goB+gICAgISBgICAgH96f4B/foGAf4R+gX+AfYF+f3+BgH6Ae4CA
f4B/eX6FgICDgH5+gISBgIKAgHyAgHyAgYB8gX6CgHiBhX6EgICEgIGGf39/gICAgYCBhoCBf31+gIKBfoGAfoCDhoOAgoGAgn6DfIGCgYCCgICEgH5+gHyAgH5/foF+eoJ8hH9/g4N7g4B+gH+AgICBfoB/foCC
foCCgH+MgISAbH9/hIF/f4GAgX2BgYB+gX+AgYCAgICCf4CAgH9+f4N/gIB/gH+CgIKMfIGAgH+BgHyBgoGCf4CAgIB3gn+DgIB/gIGCgIN7hICBgIGBfX92hICFgIB+gYGAg4B9gICDgIGBgYB/goCEfoCAgHx/
gYCEgYaAgIGAfoSAgIB/hoCAgXmAgoODgX98gX2Cen+Af4CFf4CBgH6ChoCEen2Af4KDf4B/fYJ8gH2Df4CHgYCAgIJ+fH6CfIWEfn+AgH56gHZ/f35/fYCCf36BhIB+gICIgYCAfoOCfoCAgH9+gYB/gnuAf398
hIJ8g35/gICEfYKBf4eAfoB/gIWBgICAhn+AgX+EgYGAgoSAg4CEe31/e4CBgIB+gIB+gICAgYB+f4F8f4CBeX2Af4CLgIKHgHyCgIGAhICEhIKAgX+AgICAfYB+hX9+foKEfYCAfYF+gm+Df4GBfoCAhIuAgYCA
gHyAfX98gYGBgn9+fYB/f32BhX9/gIKDf4B+f4GBgICAgIGAgICFfn+DfYCAfX+Bf4OAgIB/fYB/foCBf35+gIF8fYKBjICAf4GBe4CAf4CAgH6AfICAgoCAgYCAfYCDgX9/f4V/gYB2fICMgoGDgIB+gH+BeX99
gH6Agn97h4CAgH9/gICAgoGAgHuBf4B1fn9+gYJ/gYWAr4CAgXuCeoCCgIB/fXyBgYCAgIGBfoCBgX99fnyBfoCBgICCf3+Af32AgYB/gH+AgH6CgYCAf4yAgYF6gIGAgICEfYCAgIKAg5OBgIGAgH6BhX6Ag4F/
f4CAgIGBgICDhH5/gX6AgoR8gXqCgoGAf4CAfYCBgISBgIJ9fn+BgH58gICFgHiBgHqHgX6IgXyCfoCBhoKAf4J1gIOAgX+AgHmAf359gIV/f4d/j3+CgYCBgIB/goB3f3+Af32AgIKBgIB+f4F5gHyAgIB+gX9+
foJ/foKCgIB6gICBgn52gIF+hH6EeYKCfYCCgIGAgoCBgX+EgoB+goB/gICAgYF/gYGAgIV/fYKAgYCAhn6CgICAgIGCh319goCAfIOFf4CAgIB/goSAgIB+gICDgICCgIF+coCDgIGAgoF/gICCgICAgICAhICE
gICDgYGhgIB/fHyAgYB/f399gH+AgISDgoKCfYSBgYCAg32EeYB+fICafn9/gIGAfH+Ag4CAd3+EgoB/fYCEfH5+gX6BgYB/goCAgICDgn+CgIB+gn+BgoKBfYF8gH+AgIB4dX6AgIB/gn6CgIF/gICBhIGAgIB/
f4B9f36DgYCBgIB/g4WAgYCBgYByhX2Fgn+FhYCDhIKAgYaAfoF/eH6Afn99gHyCgX93gH2Hfn9/gICBhYCAgIKGgIOEgXyBhX2AgH+IgIGAgICAfoKBgIB/gICCgIB/gX+BfoGBgICAgn6AhoGAgICAg3x/eYB+
goF+gHyAgYB8gXx/fn+BgIJ5f32DgHt/gIGAgoF8hIWCgIV8gH5+gIGAf3+CgYGAgIOAfYGAgYGAgIGEgH5/gYCCgIGAgIB8gIF9gIB7gHp+gH17gICAeoOBgYCAgICAhYB8foKAgH9/gIB7f3+DgYCAgoKAgIGA
en6CgH55eoKAgH9/eoWBf4GAf39/goCAf4CHgH+Bf4N5gICAf4J/g4B/goKBcn5/gYF+f4GAgH9/gnyAg36BgoCDfX2Cf4CAgIB/goCAgH6AgICAgIB/goN+f4CAgIOAgH9/goOAgIN+fIJ+f417hX5/e4CCg3t+
fYmEf3+BgIJ/gIB+fX9/gIF+fICAgYCAgH9/gICEfoGAf4SAgIN+hICAfoCAgYGAfoB/gn2Ag4CCfYGBgH6AgHiAgICAgICBgH+BfoKBgH9+gICCgIB9gX+BfoB6gICAgIB8f36AgIR/goCBgIB5gIZ9gICCgoGC
gH+Cg32AgH9+gHyAgX+Af4B7eoCAgYZ/gX5/f3yAfYCAgIB+fICAgICCgXyAhX9/gX19gICBg4J/f3Z/hH+AgX+Bf3p+gIGAgH9/fIB+gICCf36AgH+AgoN6gH+AhoGChIKAgH+BgIODgYB/fYSAgICBfoB/foF6
gIB/h31+gH2Afn+Gg4F/b36IgoCBf4B+fICAgICAgYZ9lImFhoKAgIOBfoCAfoF/gH5/foKAgYB/f4N+goKAgYGAgIGAgIB/gH+DgH9+gH57gYCBgICBgIKAgIB+hIOAfn2AgIB/foCAf4SAgnqAf4CQg4KAf399
gn+AgIGAgYGBgICBgIB+gYKAgICAgX+DeIKAgIGAgH9/gX+AgX5xgH+DgICEgICBf4J+f4B+goCAfXyBgYCAgIF/fICAgIJ/fX+Af4CAgH+AgICAfHx9en+OeoCAfX+Egn6CgH2BhICAgYF/foR8gIKCgICBfH+A
gH+AgH9/gH6BhHeAfIB/eH2BgYCAgIKAf36AgX6AgYCEgH+AgH6BgICAgICBf4CCgH+AfH6DgIOBgIB/gIKAgIB9g36AfoF7gox9fX+BgYCDgH2IgoCAgIOAfX6AgICAe4CCgICAgYKAgICBgYCBfoB+f4CAgICC
gH+CfYB+gISAgn9/f4CAg32CgYl/gIKEgoCDf4GAf4F8koKCgnp7gICAfoCAfH+Adn2BfYCAfYGGgIB+gYCIf4GAf4CBgHuDgIKAgYGCgHuAgICGgYN/fICAgn9/gYCAhH+CgIaAgICBf4GBf4F/gIWAeoGDgX5/
f4F+gIB/f399gIOAgIOAf4R+f4B/f4B9gX16f4KAgICAe319eoCAfoOFgICAgH9+gH6AgIF8gICAgH+BgIF+f4CAgIN/gX5/gIF9gICFgIKAgX+BgIB/eoKCfoCAf4SCgXSBfoCKhIOCgH6DgH+CfYF/gYB/gIV7
f4CBgIB3gH+Bf3iAgH51cIGAgH6AgICFgIGAf3x7gH6Dg4B+foCAgH6AgIB/gIB8foKEgIB8gX6Cgn98fH9/gICIfYCBhH2AgYB6gn6Ae4F9gIB+gH6Df4aBfoF/gYOAfYaAfYV+f36DgYGAhICAgYKBf4B/hH59
gICAgH+EgHCAhH1+gYB/gIGDhYF5foF4gIB9gH6BgIB/gIGChICAgH5+gIJ8foOBgIaHgIOAf4GAgH2CgH+AhH6AgIKAgIB9gICAf4CBg4B/foR/gHyAfH6Af4WAgICAgIB+f359gH2AgH9+gH2AgYSBgIN/gICA
goJ/foCEf4B+gHqDgIB/gIKCg4GAg4KAf3x6f4F/gIGCfoCAgIN+fYCAgoCAfn+BfICCgH6Ff3+Efn+AfoF9gIGEgIOBgoR+gX9/fYCHg4KAgH2AhX2BgICAgYGBgHh/fXyAhoKAgX+AgYB7f4J3gXuAiH+AfoB+
gYCAgIR/f4SAgoB/gI+AgYB+gIGAgHyAhoKAhoGDf4CAgIB/gIeAgICAgYKBfYKAgICAgH9/f4GBgICBgoR+gH+EgYGAgX+BgIJ/fYKCgIJ7fX18g36AgICAgIaAhoCAgH99eoB7gICCgH56foCAfICBhoCAgICA
gH9/fXl8gIKAgICBgn+AgICBd4R/gYCDg36AgHp/gICCgH55fICCgHyAgH2AgH9+h4CAfoJ/gICAg4OAf39/h4CAgH1/f352foGCgIWAf4B+gH6BgIB/hICAfIGCgX99g3+BgH9/gYF/foCAhX2AgYGDf4B+goN/
fYJ/fICAfXuAf39/gYGAgICBfomAf4B9gICAfX6AgnqCg3+AgHuAc3+CgoCCgIZ7gIB+hnmAf3+CgH6EhICAf4CBgICAf4F/hH53iH5/goB9gYB+hICCe3p9fX6AfYF+gYF9fYF8gXuAgIFyf4B/e4OBfnyAgIB+
f4CAgYF9fX+Af4F/gIyAgn+EgYF+gICBfoKEgIB3gH6AhH19gICCg36BgH+BgHyBgICBfX2BgX2Bg4F/gYFyf4CLgYCAf4B+hn6AgIJ+gIB/gH+CgIB/gYB+gICAgX54hICAgX5/gn2Af4CAgIKAf3+Ah4F9f4N/
f4F/f4CAhH9/goKAgISAgICAgIGAgYCCgICAgIGAg4CGgICBgH5/gICBgIB/gX+BgIKBgH6BfX6AgYCAgoOAh4F/gX6AgH+CgH1zgH+Bg4B+gH6AgICBgIB+gHqEd4CBfn+AiYF/gH6AfoOAgoGBf3t9gX+BgHyB
gYB/gIB7e4WAf4F/gIGEg36AgH+DgICBf3+Df3+BgH+BgYiAfYCCf4B/gIJ+f4CAf4OBfoB+gISAgICDgXuAgIaCgHyAgH2DgICHhYaLgIJ/goB8gXSAhoSBe4B/foSFf4B5gIGBgoCAgICAgIF/gIB/goCAgIiB
gICAgH6AfYKEgIFpgH6AgIKCfICBgICAf3uBgIB6gYB2gH2BgX6AgICCgYCAgX6FgH9/g4CFgYJ6f4GBgX5/f4CAfX+BgH+DgIKDfoCAgICAg3+Af4B/gIF2g4J+gYKAfoJ/gYB/gIF+eYCAfIF/foF+gYB+gIB/
gIh4f35/gIKAgIJ7f36Af4CAf4CAfoGAiYqDfYF8foOBf4CAf4CBfH9+e4N/goCBgIF9gn+BgH+BgHyAgX9/fn+Af4GCgoSBgYCBgIKCgIB9fH9/gYCAgICAjId/fIB6gH+AgH+BfHmBgICBgICAfoKAg4GAf42A
gX1+gIGFioCAf4OAeoB/gHx9gIGEf4CCe4GGgH9/gn6KgoBcfoSBf4B/gH+GfoJ6gIB+goGBgIJ/gICFfoV8gIOCgIGBgH+AgX2AjoCBe36FgH+Ce39/gIGBgIB/foCAgH+BgYCAgYCBgIGAfnyBgYB+fnqBgICC
g35+gICAeYB6gICAgH+AgIGGgYOAeIWBg4CDgIF9gn+Bg32AgX6EgH2AgIGAgICAgIF+gX2BgIB/hH9+f4CDgoF/f4GAeICAgIGAgIGJgIB/gIaAfoCAgIN/gIR9gYCJg4N/gIeAgYKAf4CBgH+CgX2Bf4B7iIB/
hH6CfYB/gYaJgH6AgIOGgYCBgH6CfX+Cf3+BfYGAgIB8gIGCgHd7gH1/gIGAgH+AgX6Ae4CCgICAgIOAgIGIgIODfYCDgHuBgYB/goOFfXqAgH+CgICAfYCIfYmCfoB/gX+Cf4J9fnuCeICAgICAgoB8gX+Bfnx+
fH+AgICAgIGAgIKEgYOAhoCBgIGDf3+AfYKBgH2Bg39/gHyAgIGBgICAhX+Afn+BgH6AgICAe32AfICGiX9+gIF9foJ/gH+CgnmBgn2AgYCAhX19gIGAgoB/g4B8f4CDgIGAgX+AfoF+f36AgIKAgX+CgYB9gYGA
gIB+gIGBfXl8fYCAgYB/f4B+gICAhX+Gf4GBgIN/gH+AhoB/g3uBgYCAf4B9enmDgICAg4B/foGBgH1+gIGAgICAgIGAfoCAg4CBfX1/gn6AgIKCeYGAe4CCfXyAeYiAgoB9f3+AfIF/g4CAfoCMf4CAgIB6foB/
gX9/gHx+gIF+gH6BgH+AgoCAg35/g4KCgYCBfXuHfn94gX6DgIB/gIGAf3qAg359fYCDgH+AgIB9gYB9fn6EgoGAfoB/i4h9gYF/fn+AgICAgIB9f3yEgIV6gIB8gH6AgIR7gX97gIJ+foCAf4CDfIaAfYCDgH9/
g4J/f4GBfoCCfIJ+fYF/gH6CgIB9f4B7fYCDgoCBgYR+gH+Agn+FgoGAgoCAfoCBgHyCgYCAgHh9gH+BgIKChICBgICChYN9fICAgYaAg4GAg4J/foB9gH6BgH+BhIF/goB/g4SAgICBgH+EgX6EgIB/goOAgYJ+
gIWAgX+AgYF+gH+DgYR/gn1/gIJ/gYCBh4KBf4GAfYCBfICBgoGEg4GEgH9+gIGAfICAfoCCgYCDgX9/fIB/gIOAfX+Ag4B+gn1+gIOBgIOAfYJ/gH+AgIJ7gYGAf39+gIB9hoKAfn6BhYWDf4WCf3+CgIJ+gYB/
f4B8fX+AgX+AgH9/f3+Af4ODgICAgICBgoSCgICCf4WAgX2AgIWEh39+fICCfnl+gICAfYCGgICAfoKBgH+Ag4KAgHmDfH+AgH+AgH9/iH2AgH2AgYB6fn6AgoKBg4CEfoF+fpmAgYB9gH+AfYB/gH+AgICAfoCB
gH59eoCBgH14goCAfoGAgH6AgIB/gIuAgIB/iXt9f4CCf4CDgn52gICAf4CDf4CBf4KAgIF/hn6AgYB6fYOAgIGAfoB+f3yBg4F/hH58gIGAgH6AfoGDgoCBgIF/gICAgHyBgH6BgIOAg4B/fICAeoGCgH+AgIJy
gH+AgIB+fn+AgXuAgH6Af4GAhISBgH+BhICAgIaAe46BgoF/gYB/fYSBgH18gIB8gYCAgICAgIeCgH+Ag3+AgYCAgYGAgIB+foCAgIKAgICAhX5+iH6Ag4B/hH6CgH+BgH6AgYB+fX+BgH19gH5+f4OAf4KBgIKB
gYGOgIKBg4CAgX6Ff4KAiXqAc4F/gYGDgH5/fIOCf4SHf32AgYCCfX+CgICAgIJ/gX2Ae4WDf4F8hnmCgH9+gIJ9gIGEgIB+f4GAgoCAeoF/gIGAgn+AgIB8fH+Ae4iAf4GDf4CAgICAgH+BgICBg4CAhH5/goKB
eICAgIB+gHyAfnyAgIF9gIF/gIB+g4B9foWCf4B8hoCAgYGAfICAf32AfoCChYJ/goWCgX2AgICOgIF/f4KEgISBgH6BfX9/gH6BfICBgYCHf32BgYB/gIWAgIF/gH19foKGf32Ef4OJgICAfoCAgYCAhntsgICA
goOAgH+CgYCFfH+Afn99gYCAgICAgYCAgYGBhYCCgIKDgYB/fYB/gIKAgX6CgIKBgoCAgoCAgIOBfYKAgH+AgICDgH6BfoOBgICFgoCAg4SDgYCAgIB/fn+AhYCBgICBgX+Af4CAgIGBgIB9hIB9gICBgICAhoCB
hH2BgH+AfYGAfn6AgIF+f4CAgX6CgYB+gIJ+gYCAgYF/gYF+foODf3uBfX+BgH+AgIGAfX9/iX+DgYh8f4F/fICAgIB8g4N/gYCBgn2FhH+CgH+Af4CBf32AgYCAgoB/gIGBgH+AgoKCgICAgICBgICAgoGBgYB/
gICVfH58f35/gIWBgH+AhX19gYGFgYB+gH+DgIKGgH+AgIKAgH2AgIR/gICAf4CBg36AgYB/fYGAgH2MgYKAgH6AgH+CgICCgIGDgX1+gYCAgoSAgIF/gX1/gX+DgH6AgIB9gH1/f3mNgX1/goGAf32AfX+Cf4d/
gIJ/foCEgYF/g4CBf4KAfn+AgH2BgYKAgISAgYOBg4B/gnp/gIKBgH+AgH1/foF/fn6AgYCBf4KEgH+AgH+Bf4GBfYB/f395gICAgGx+foN/goCCgX+AgH9+f4CEgIOAfYCBgHp0fICBhIZ7f4CAgX59f4B/gICC
gYCAgn+AgIGAgH+FhH98gH1+gICAf4GAgX2Afn2AhH2AfoeAgX+BgH1+gHt/hICFgICBh4CCgICDgH+AgH+GgH97gX+AgIJ/fn1+gXV/g4iDgIKAfYCAgYKAgHuEfYGDfoB+f3yAgH+DgYGAg32Ag4GTgIF7goKF
gIKAfoB/gIGBg4GAfICGfn5+g5J/hXmAgHuBgYKAgYGAf4R3gIB/f3t/f4GEgICBgYCCjnaAf4CCg4GDgX2BhICAgX6BfoCCgICCgIODgICAf4CAgIF/gX1/gYKCfoGAgIJ7iIN/gX9/f4CBgYKGgICAg4KAgoGA
gIR1f3qBf4CCgYKAf4BzdYGBfoOEhH6AgH2Bgn2EgIGBgIB+g36AeoaCf3+Ag4B+gH+BfYZ/gICAgoN9gYF3gIGBgICAgH18gX6AgYCCgn+Of5KBgH+JgYB7gYCAgH+AgIKCgIGEgIB+gICCfn2Cfn9/f4CDfn6C
f4B9gX+CgICAgICDhIOAgYCAkYCAgH9+f36BgIV/goB8hICBiYCAgH6AgoSDeICAgYB6hX+AgHqAgIJ+iXuAf3+AfIGBf4F6gIGBlIB+gIN+gYeAf4Z9gYCBf4OAgYqBgYCAgH+GgYB9gIB/f3+DgYJ8f4B/gIB3
gICAhYN+gHl+gH+CgoGDf4KEeYCAf3p9f4CAgn9+gH+GhICGfICDgImAgop8f39+gYSCf36AgYCAgH6AgIKBg4B8f4B8fIJ+gn+Af4N/goGAgH2AgIF+gH6Afn+EgoGDgn2AgH6AgHyAhHp8gIKAfICBgIB7f4OA
gIJ+f4B+goCAgIGAfHSBf3uAhYKAgH16f36DfXh/g36Af4CBgYOAgH+CfYR+goGAgH9+foCCgHyBgn+AgIGAf35/f4aAe4CDgYt+gH+AgH+AgneBgH+AhYJ/f4GAfYGAfYGBhoJ/gIOJfoCCgYCAf4GAfoF8fX+A
gICCgICAf4OBi4CAgHx+gICBf3yCfIKAgIh/fYGAgYCAgIB4goB+gIF+g4KGgIB+gH9/gYSBgIKAgYJ/hH98gICAhYR8f4B/gIKAf4B/gIJ/fYCBgYF/goOAf4CCfn+BeoOAgIGDgoCAf3mFgYCAeX+AhYCAeoCA
gH6AgIeAgICAgoF2f4SChH2EgICBeoCBgIB+gIGEgICBg32CgX+AhYJ9gH+Bg4CAfoB9goKAgYOGf4CDgIKAgYCAfoB1eX+BgICBg3yAgoF+iH6AkH5/fn99hYd6gISCgIKAgH2AgH+CgIqAgICAf35/fH90gH+A
gICBgIGCgYB/gIB/gX9+gHuAf4V+gH9+e4CAfoCAeoCAgoCAgoOAfn+Cfn99f4F/gIGBgHp+g39/gICBgoSAgoGAgn+BgIKAgICAe4CAg4GAgH+Cf3+AgoCBgIB8gICAgH+AhICAgH+Bgn17foCBgYF/f35/gICA
gYCAgICAgYCBf4KBfoCAgYCBgICAfYKCgX+CfoCAgICAgH9/goCAhYCFgICAgYB+foSAgH2Bf3+BgX+GgIB+gIKBgICAfoCGf4F8hYCBgICCgICFeYCAgn+Cf4J4gIB/gYN/f4CBgIGKhISAhYGAfn19f4GCf3yC
iIGAf36AgX5+gIaAhX+Ag4F/gIV+f4GAhYd+iX6AgH6CfoCCf4CAgIF/gH54fn+AfIB9gH+AhYGAgIF/gHp8gH5/fICLgH+AfXWdgH+BfX+AgIaCf39+gIeEf4GCgYCCf4KCgIGAhIOBgYKBgH6AgYB9g4GDgIKC
goCAgoCAfXqAgoCGhn6DgYCCgoSCgHeHgYF4gX+BfoODfIOBgIB/g4B/gIF/goOAf3+AgH+Cgn5/goCAfYN7gH+Dg4CAgX5/gICGgICBgICCgYCAg4CBgIF9gH+DgYCAfYKAgH6DfoCAc4B+gYKAeYOLf3yAeoCA
f4CCgIZ+f4B/fX+AgIB+gYCAfn6Ah3x9gYR5gICAfoKAfYSAgYCEgIF6gYKAgIF/gH+BgH+AgoCEf4B/fH+BgX9/fX9+gIh/gIKCfIGAgX99gICDgIJ/gIB/gX+Af4KAgn9/gnuCgH+EgICCgH6AgIGAgHqAhYCC
gH6AgXd+foF/fXuAgHyNf4F/fX+AgIGBgICAf36AgYGAgICAgX2CgICEfH6Af3+ChIB/f4GChHx/gYCFf4B/gH+BfoCAgISBgYB6f3x/gIF/f4CAgHt/f39/gIKBgICBgIR/fICAgYeAf4CAgYCBfYGBe4GBg35/
f4CBgoCHgoGAfIB+gICFgX6BgISCgICAgICBgICBgICAgIN9gH5+gIGAfnyAgHx+g4OAgICAf4GBgoGAgH+BgIB/hH5/dYN+f4B/f4CAgHt8gHuDgX6AgoB5f4F+gIKCf4GBf4CDgX+AfoGSgn+Af4CChYGAgX+A
goF8gIOAgH9/gH+AgoB/gX55gIB9gIZ/gHyBgX6BgICAfYCBgH+FgIGBgIB+eoGAgYCDgIOAfH2Ag39/gICEgICAgYCAgnx/gYCAfX6Af4SAhX5/foJ+gH+AfoKBgIWDgIKAf31/gIJ/gIiCgYB+eXyCh4CLgIB+
gYCAgYKAgIGGgIB8g36AfoOGf4KBgYGAf4CKgoGCgHqCgH+AhYOAgX+AfoN9hX54gYCAgIGAfoCCg4CAf4GCf4BugICCe4B/f4GCgX97gH+Bi4B+gX6BgIB/fYB+gYOAhX+AgYB/fYB8fn6AgoOBgXuBgIKAgIN6
gH9+gIB/gISAgX+Ag3+KgH6Af4F/gIF6g4KDf4CAg4B9f4CBgICAgICAf4OAgYCAfoB6fYuAgIGAgXd/hIyAf4B/gIGBgIKEgH9/gH+AgYCAfoKAgoCHg4CAgIB/hIB9gXqAfn+Bg36AgICBf4CAgICDf39/f3yA
gIB/h3p/gIOBgIB+foCBhYB9hIB/g4GAgH1zgoB/fn95gH6FgYCCgICAgICBgoGDgn99gIGBgHuDf39/foCAeoB/f4J/g4CAgYKKg3+AgICHfoWAf4CBgoGBfH2AgIB+gHyFgH6Af4B+fYSAe4F/gH6Af4CEf396
h4GCgH6AgIGAgXuAgIOAf4CAgIJ+h4WBfnmAgIKBhYCBeICCgICAgIB4hYGBgoCAg36AgIJ7gYCEgIV/f4GAgX96goCDgIR+fXyCgIB/gYGBgHx/jYKAgISAf4OAf3+Af3t7gH+BgH+BgHt8gYCAgYCBgX+AjIGB
gH19goCIhYF/f4CAfn99gIJ8hIKAgICBgIGAf4KDgISAg4B8goyAf4SGgIGAgIGEgYCAgYCAgH+Hf398fnuBgX+Ef4GAfoB+gn9/g4GBgH2FgICAf4OCgX1+gICGgH2FgIB/g39/gn6Af3t/g4B/gICGhYF8fYN/
gYCAgICHgICBf39/gICAgYJ/fIKAg3+AfYGAmIR/fYeAgHx+f4CAg4CCeoV9gYCAg4GAfoKAgYCAgYKAiop/eouAgIKAf4CCgIB8hoCAgXyEgIOAgn6Ag4CCgYF/fYKAgH+Cf3+CgIB/fIB+gYCAgYKBf39+gH+C
fYKAf36Bfn6BgICDgoCCf3t/gH6GgICBgH6BhX6DgX98gISBg4CCgIF+f36AhoCAgYGAgICBgHWCfoR0gIN+gYCAf4KAf3+CgH+Af4CDgX6BgX99gH1/gICBgIKAg4GBfn+AgH+AgoCBeoCAfYCAfoCAgX+AgICA
gHuAgn+AgoB9fHyBgX96eHp+gX+IfYSAgoCAfoCBfn9/gISEgH+AfX+CgH+CgIB/fn2Agn+Cgn5/goOAgICAe4B/gICAf4t8goKDgH9/foB9gn2CfnqAhICAgICBg2iAe4GAfYOEf32AgIF+hH59fn98iYCBgX+A
gICJg4CEiXiCgIB+f4OAhYGAfoCCgoCAgYSBgIKBfYCGf4CAgYCCh4B/fYF9fYJ8gIGDfX2Bf3+Bf4OCf4CCgIB+goaAf3qHf4CAgIOCioGBf4CAgoCAgIGAgICCgX9+gHqCfoCDfoGAgX9/hH5/f4CAh3mAgICA
gYF7gH5/gIWBgH5+gICAgnyAgoB+f4KAgYCGgX99gH+AfX6DgoCBgYKAgYKBgH5/f4GBf4B+gHl/fYCBgoR+gYCAgH6DgX2BfYF+gIZ+jIKCeYB/gH6DgYB+gICBgIOAgIF/gH6AgoB9hIN+gIKBgIF8goB/gIV/
foCAgIGCioB8gIB7gYB8eYCBfoCAgH99g4GAiIWCgIGIg4CEgoCBf399foCBgICAgYOCgX98gICCf4B8fn+AfYeBgIJ/gH6AfYV/gYB9gICBhYCDgX2AfoCAf4B/gIF/goCAfoCAf4GAf4OCgIF9goGFgn+AfoF/
gIGAgYR+g399gICAgICCgH6Af3x+gH9/f4CAf4OBhoCCgH99goCDgICDf4WAgoGAgYF/fYKBgIB+g398gH+BgH5+f32Cf4CAgIB7fn9/goCBgIKClYR+f4GBgH+AhIB8foCAhIGAgnp+goCAgIWBhoWAgIF9gIKA
m4SAgH6AgoN/f39+gICBf4J+gIOAgIB7goN+goCCfoGBgn5/hIyAgICBgH9/gISAgHyCgYOAgHyAfX6CgoCAfn6Ahn+BgIOAgH+BgH6BgImAgIB8gICAfn99fn+Df4B/gnaDgICAgYCAgHyDhn2CgIGAgIB/hIKD
g39/gH9+gH+BgYCAgoGAf4CAgIJ/gYKAe3+DgIGAf4CCgIOChIWBg32EgICAgYGAf4SBgICAgYF/gICBgHyAgH+AhICAgIB9goCAgH6Af4CAgHyAgIB8gYCBgH+AgICBgoCDg39/goCFgICCfn5+foOBgoCBgIF5
gXqAh4KBgoCBgoCAgoGEf36AgYB+foN+iH6AgoB+f4CAgH54gIKEgIN+fYCAgIB8gn+AgIV/g3+AgICAf4GBfoCAgH59gH+AgX9/hYSBgoGCgIGGfoGAgH6BgICDgIOAeX2AgX9/gH+Tf359goF+c4WAgXmDf4GD
gICBf4B+gH6AgX6FgXx/gYCAg4aAg4GAgH6ChYGCgIGBgYV9gYOFgnp6gICAf4CAfYCDf3+Afn+AgH6AgH9/f4B+gICAgYuCf4B/hYCAgICAf32Ae4B/fX9/gYSAf4B8gn9+fYCDf4N9fYOAgH9+gIB8gIF+i4CE
goCBf4B/cYF/f399gH2AgIGCg4B/foGAfH2AgICCgn6AeH6AhXyBgIB/gICCfYCBjIOAf4WCgIN/f4CAgoB9gIKAgXyAg4OCgIB+goCBgYCChYuAgYCAfnyAhoGAf4GEgH93f4GCgIB8gXt/goB/f4WEi4GAgX+A
doF/f3x8gYSAgIKAgICAfoF/gX5+gIB/gH9/gH19fICAfHl+g36CgHyQg36BgICAgIGAgYB/fn5+fYCBf4CAgH9zgYCAgIGDgIKAgX6EfoCBgoKCe4CBf36AgoCAf3+Bg4KAgH59foB+gH6Ff39+gYF+gIGAf4CB
gn6EgoGBgH9/gH+CgIB/gYGAcoCAgH6CgXmAf4OHg4B/gICAfnt6fYF9gICAgIWAg4CAgYB+f4B/fH9/f4CAf4B+f4CCgX18gYGJgYSCgX+AfoGAgICBgIJ9gIKCgX9/f4B/gH6Af4ODfoWAgIKAgH+AgX6AgYCA
eYF/goB/f4OAf4aAfX6Af4KCg4GAgICDkn19hYCAf4GAgICAfH9/foGBgIGDgIB9gYCCgoaAgHmAf4F/gIB+fYSBgH+BgXuBeX6AgIB9fn+DgX2AgYGFgoGBg4B/gICAgH6AgH9+g4B+gXyAhX9+f4CAgnqAgIF/
g4J+hH+BfoGCgX+Af4CAg4CNgYB+goCDgH97gXyBe39+gICDgoF6aIB/fHuAgX+Af3+GgHp+gIB+g359goSCgX6BgIp/h4GCfICDgISEe4CAgoB/gn9+gYB+e35/gICCf4F8gIB3goN/e3+AgICBgH+AgIKAhH+B
f32AgISAgYCBgIB/f4B6gYGAiIB/gIGAgYCCgICHf4CCfYKAgIB/gH9/gICAfn+CgXyHgYCBfYCCeX2AgoCAgIF/f4R9f3+Bf3+CgoCCgIF/gH+AgYCCgIB/gYJ4gH6Cf4aBgIR4gICCe4CDf4B+e39+foKAgICC
gYGDgH6AgoCAf319fn2AgIJ+goWAgYCAfoGAgH5/f4N9eIGCgYKCf4CAhoCGgICBf3p/gICBfX+BgYCBf4KBgIF9f4CCf4CCgIV/h3+Ag3+Ae36Dgn5/gIGBf4CAhH9+gICAgIF/fYJ+gH+Cg4R/enuAgIWDfXaC
f4CAgICAgYCCgICAg4B/gX+CgIGAgH9/g4GAgHp/gH6Af4B+gI2AgH6CgX6Cfn6AgH+De4J/goB+gICFgoCBgIB+hIeBgIGAfICCfoCCfoCAe4CAgIGEiYR8gnuAgH+ChIB+gIJ/h4SAgH6AgIKBgIaAgIN+f3+A
goWCgIJ9gH96foKAfoKCgH+DgIuAf4CEgoCCeICAfXuBeYSAgJGFf4B/gIGAgICBgH+Cf4GBf4CAf4KAgICAf32Af4F/gH6EhIKAgIGAf4CAgICBgn6DgH+BgH+BgH91goCAf4B/foCAgICAf3+AgH2AfnuEgoKA
gYF9gHSCcYCFhICBiH+AgICAf4CAgn2CgH6BgoB/goCAgYB+gIKBf4F9foGBf4F9foCAgH+AgIB/gIOAgIB+fYGAfYB8f3uAgIGCgICAf4R/foCAgH9+hYJ/h4N+fn9/f4aAgH2AfIGAfH6AhoB/gX+CgH+FfIN2
gIGEgYJ+fn2AgoB+gX+Bf3+BhoKCgHyDgXx/gYB+gYF/f4uAgYCBf4GAf4CBgH98f4CBf359goGAgX6Af31/hX+Agn9/eoJ/foCEf4CCgIB/gICBf359f4SAgIGAe4CJf35/gICAgYKAgYB8f4F+dYCAgHeBfISA
gICDhn5/hISBgIJ9gICAhYOAgHyBgISBgoGCgICBfYGBgYCAgH2AfICBgHyAgX58gHyCfICAgIOOgoGAf3yAgH5+gICAgYSCgn+Bh4CAgYCAfoGBgIB/goB+gYGAgYCBfoCAgH6Bf4CAgYCAf4CDgIKAgH1/fX58
fn+DgIKAgIF4f31+gYGDgn+BgICAgICBgoCAfIKAgYCBhIGHhYGBgIGAgYGAg4CAgICAgH9+gICBgIOAgn94gYGAgH+Ag4CBhoB/gH9/gH1/gICEgH1+en+BfoaAgH+CgH+CgHyAfoCAgoGAgIB+gISDe36Lf4B8
goGDgH9+gX11f36Af4CAg4CAgICAe4CAfYB/gYB/gIt+gICAfIF9gIGBe4GBgIKAhICBf4KDgICBf4CAfYCCgIF/goKAgYCDhIF/goCAgoCAe32BgYGChYCBgIJ+hX1+gH2AgICAgYB8gX+FgYB/gX+AgoCAfICA
foCBgX6AeoeBf4F+eH6FgX+AgYB/gIKBf4GCfYB8gIKAgH6AgYN2f31+f35/gYd+g4CAf3+Bf4GAgYCAgICAgoCAgIGAe4CAgYF+g4aBgoJ+gH6AgICAf4B9gn1+gYCBgn+Be4CBgICAgYB8hId+gX+AgYKAfoN7
foGAgnyBgoGFf4F4gH+AgH2Bf4F/h4CAgX5/gH5+gYCEgneCfoGAgnx+fYF+iYCHgIB/goGCgHyAgH16g4B/foCDgH9+f4F/gIB+gIaAgYCCfX+Bf4CBgYB/gICEf4CAgn6CeoN/jYV/gH5/gICBfoCAfoCAfnx8
foN8g32AgICAhHiAeICAgIWBgH+DgIOAgIGDen2Df4CFgIKBeoCBgICAhn+MgIJ/gIB8gYKCgYGAfISAgICAh4SBgH2BgICAhH9/gIB/gIB9g4h/gX+AdX9mfYB/hIGAf4GCfX+AgIB/fn9+gIGAgYF/gX5+hICA
e31+f4F/foKBgHyBe4GBfoGFhX99goGDf3+AfoCBgH6AhIB7gICAgICAgICCgIN+gH2AgICAgIB/g4CAg4KAgICAgH9+gX2HgH+AgIeAf4CAfYF1gICAgIR+gYCAh4B/foCAgJB/gYGBgYGAhICAfICAf3+Af4CA
fH+GgH2BgYCBf4KBgoWAgICBgICAgoR9gYCEgICAgYKAfn+AgX6AfICAfoKAe4CBgoJ8gX94gIB/gn+AgYKAgIOAg3+DgICAgHOAhYCCgICBfn9/hICCgIB+f4N/gn5+f4CBgICDgIODgoCAgICAg36BhX+AfICB
e4KAf3+Bg4CBgIB5f39+gYCAgYF+foCAfoB/goCBgH6CgYOAgn+Af4CAgoB/g359fn6EhoGAgoCAfICAgICBgIB+goCAf31/goGBgn5+hn+Cf4GAgIB/f36Afn6CgoOAgYB/gICBgoCAgIF9f3+TgICAfn6BgoGA
foGCgYGBf3+AfIN+iIGEf4B/gIOMfYCBgYOBfn+BgICAgH+AfH+Ah3qAgYCAg4CEgIOAgH1/fYGChX6AgICBgIJ/f3+BeoB7gIF/fYOAf4GBfoKAgIN7f4B/gICBfoCBfXZ+hoCAfIh+fICBfoF8gH+AgIB/gHuA
fIOCgIJ/foV+gH5+gH+GgH5+gYCGgICAgX17fnmTgICAhICCg4CAfoN/gIB/goCAf4R/gIB/gH6De36CgIB9goB/gISCf4GOgIGAfnt6fneAgYCAgH2AgH6Af4B+gH9/fnyDgH6AgIF/gIKAf4F7gYB/gIR7gH1/
gYB3gH+EiHx/gHiAgH2DjH9/gIKAfoB/gXqBfoOAgYZ+gICAgH6CgHx/fYF+gYCBg4GVhYCAgIGBhYB+gH+AgH+Cg39/gId+goB/gYGBf4KAfX5/goCAf4CHgYCTfYB9gX1+gIGBfIOAeoCAf36AfoGBgYCAgIGB
gYGAgIF9gYZ/foJ+gIKAgYF/gn6Ag2t+hIGCf4CAgICDgYF+gHyDgnyGgX+AhIB/e39/hn6AgoCCgICCfoOCgIJ/gYF/foOCfXiChH98gH+Ad4SBg4GAgIB+gYF/gICAgICAgICAf4N/hYyAfoaAgIKAgH6EgH+F
hYGAgIJ+foCEgYJ6gX+AgH2Bf4CCdoF/gHyCg4B/f358gX5/f32Ag4CBf4CBf4GAgIF+gIKAgYCAfoB/f4B+hn+AgH1/gICAgH5/fYCCeH5/gH2AioCAhYB+gICAeoKCgICCgn6Af4KAgH6CgICDgnyBgoGAgn+A
fIF+fICAfoOAf32Bf4CAgIF/gYB9g36AfoCAgH2CgICAhoJ/gX9sgIN+gHuAgIWAgH6BgYOBgIB+gYB/g36AgYCKgX99gH9/g3+DgYmAgIN+gICBgn9+goB/gH59gX99f3+Bf32EgIB8foSAgIGAgICAgYCBhIR/
gn+AgX19foJ/foGBgIGBf3p9f4p+g32BfYF9iYKAf3iBg35/foB+foGAf4CLgYKAgICAgn2Cf4GEgYF+f3+BgIKAgoCAgICBgYCAgH+CgIGEgICAgIODgICCgoJrgICAf39+gIF/e4CBgH5+gYB/foCDgYCIf4F/
gICChIGAgIiBiHeHgIB/fnuAf36BgIB/gIZ/gX19gXyAgIKAgYB+f4CEgHt+gYaBgoCAgICBgYB/gICBgoB+gIOAgIF+gICAfYp9gH5zgIGCfoCBh3R7gH1/gIGAgIOAgoJ+gIGBgoN+gICGgY+Bg391gIB+f32A
f4CAgoKBgH+CfX+FgIB9gICBgH6BgYB/eX9/gIB+gICAgYaAf4GJg4SCgoKBfn9/gIN9ioCBgIB/hn9+gICDfIB8gIGAf4B/gH9/gYF9gX9+gH6AgYB/gIGBgI6EgHR9fYB+gH6Af4B+gH2Bfn2AgH+AgIB8gIGA
hX+BgH9/foB7gISFgICEgIB+fYB7gYh6gIKAf3+BgH6Ae39/goKAgICAf4N5fIF/e35/hX2GfIKAfoB9eoWAgICBgoCAc4CBf4B/gX6CgH6Af4B1gICAf4N8gH6AgIJ/gIaCgH+AgH6AfYGBgH9+gYKAfoN/gIGC
gn6AhIGBf4F+goGAfoV/goCAgISEgICAgICCgIJ/gXh8fYSDgIF9gYCDgYCBf4aCg4J/fYB/f4B/gYGAgoSAgIN1gH9+gICAgX+AgH6AgIB/foCAgoCBgH+AfoB+foF8fYB/goCAfYCBgYF+goCAg4B/gYCAfoR/
f4KBfYKEgICAf4CAgH+CeoV+gICBg31/foJ+gH6AgICAf4V+gIOBgICAgICAgIGAgH6HgIKAgICAgYCCgoB/gYKBgHqAgX+CgH+Afn+AgX6AgIGAe4J/gIGAf3+DgoF/gn+AgIKCf36BgIGCgH99gYCBgH6AgIKA
fICCfoiAgIB/gICBgICAgX9/g399gIKBiIODgICBgIGCf4CAgICBf3+BgICAgX5+foJ6gHWBfoZ/goGAgoB+gIp+gICBgICCgH5+f4F/hIF9gH+CgIV/goJ+eoGAgIB2g4CAgH+AgoB+gX55gYCAg4CAgIKCfIGA
foCAg4OAgYCAgIB6fYN/goB+gH59gH6AgoCMh39/f4KAgIF8hX+AgX+AhYWFfn+AgIF/f4GAgIB+fn1/f36Ifn5/gXGGgICAfYKAfn99fYCAgH+AgIOAgn+AgIN/gX6AgICAgX6Ag4GJgIOCgIOBgICMgHyAgYB/
gIB+f4CAgICAfoF/gIKDgH9/gIKDfoCBgICAgoGAf3+Ce4CBgICAgIKHgICBgXyAf3yAgX6Af4N9gICBg4B+gIGAgIR/f36AgH5/g3+DfXyBe4GAfod/i3+EgIGChX6CgIB+gH+BiYCBgYJ9dn5/gHeDgYV+gIOC
gIWCgX9+g4eBgX5/f3eAgoCBgXyBgISAg3+AfX9+gIiBeYCAgYaAgYCAfn+BfIF/gX6AgoGAfX+AgYKBhICCgICAhIB/f39/gX1/g32BgX+Ahn2BgoF7fYJ/f4CCi3+AfH98f4CAfoCEf36CgIF/fYGAgX9/gH6A
foCAcIuCgIB+gH59gIGAgnyBgH2AfYB/gYKAgH+AgHyBf4F/hIB+gH2Afn+AfYCAf4CAgXx/fYCAg4WAiIB+gYJ+g4CCgH6Ag4KBgYB9gHmCgIGBgoaBgH6DgH2Dg36AhoCAgIKAf4WAgICBhICAgYOBgoCAfn+A
gIGDdXyAgIB7gH9/goCDgYR/f36BgICAgICAgISAf4KDf39/g35+f4B+f4KBf3WAgYCAgX+Af36AgX5/gIF8gYB/gIJ7gICCf4F+g4GAgIF0foGJhH9/iYZ9gICFfX+BgH6Ad4CAfYCAgoB/gX9+hnuEgYB+f4aG
gYGAgICAgH9+gICAgICBgIOAe31/gn59gnx/gIJ+gICAhH2CgH6SgYB9gYCAgYF/e4B/foGAgICBgXyBfoGAgYKAgH+BgICBg4F/gYCAg36AhoCEgX2EfoGGfoCAgYODgIWAg4B+gICAf4KAf3uAfoF/gICAgoCB
fICAfnyAgIGBgIJ/gIOBgICAgIGCgICAh36BgYF9gX+Bg3+Af35/gIGCf4KAfYGBf4SAgn5+gYGAgH+CgXx/f4B/g36AfYJ/f4F+f36AgoB7gIKAgIx/foCBgoCAgImAgIB+gH+AgIGBfoB/gn9/gIB8hH+Ag3+C
gICCgICEgH6Af4iBgICEhX+AgICAgH+BgX5/foB+gH+Af4GAf4CBe4l/f3+AgH5/f4KAg4SAgYCAgYOBgoGAf396gIGPg3yAfn2Bf4CBgH+AgYJ+gH5/gIOAgIN6fICAgIKAgH9/loB9f4CAgIF/hH+BgX+AfYCC
gISBgX19hIB9f36CgH9/f3+Bf4F9hoB9gH1/f4KBgX5/gH9/iICBgH+Cg3+CgIV/f4CCgYF+hYCCgH6EhH99gIF7g4GAgIF/gIF9fX+Af4KFeYF/gIJ9gIB/hnmDg4R/gH2MfoCBgH+Ae4J+gYCAf4F+gH+Ag4J/
gICCgIJ7kICBgICAf4OBgH6Cf4CDgn9+f4GEf4KCg32CfoKAgH9/gICAgIF+gJGBgICAgX+Bf357gX+AgoGAf4t+foB/gICAgYCBfISAgIV+gnt/gX2IgX6AgH2FgXqCf4CAgIB/foKAfoaBgoeAf3+AgIB+fYCC
gYB6gH+Df3Z/h3+AgIB7gICChICAgICAgIGAgICBfIKAfn+BgH+AgIGAfoCAgX+AgH+BgYaAgYOGgHiCgISAfnqCgYJ8gIh+gIGAf4GAgYODgYB+goGAf4B/f32AgIB+gICFg36Bgnt9f4KAgIKCgH+AfoB9gIB/
f3+DgIWCgYeCin5/fIF/hIOAiX95gYB+gICCfX2Ag35/foOEgICAgn59g3+AeoCBgIKAgIB9fYKAgIGBf3p8gIF+goCBgX+AgYF/gIyAgIF/gYB8gIGAgIF/gICAf4KAgIGCf4CAgICAgYGAgICCfn6AgIJ+iYJ/
gIGAgIB+gYCAgX+AgH+AgHyAgIh/iHuCfYCAfoN/hX6AhnyAf4B8f4B9gYR/gIN+gIOEgIB+gIGAgH+Dfn+CgISBgYGAgIB9iIGAgH6Be4B9f4B8g4CAgIGHgX6AgH+AgYJ/goKBgH+AhIJ+gXuAgH+AgoGAf317
g4V9gICAgoB9gYCAgIKJf4KAgIB+gICBgIaAgIF8f4F+goCAg4CAfYCAgYCAgH9/goF/gIKGgICBgHyAf3+BgISAgICCeoKBgIJ7eoGDf4B/gICBgH9/gIGAgH+Ef32AgIKAfoyAgYB+ioB9fIB+hIR+g4B+f4CA
goGBfoKAgIOAgH16gYB+gICAgICAgICAgoJ/fICAgICBgICAfoF/gn5/goF5fIKAgoB9f4B/hHqAfoCDgX+Df4KAgYCCgHyFgYCBgHyAf4B+gYCAhHqDfXd+foCCgIOAf4d8gYF+gYCKgIOAgoWAgH6AgH1/gH+A
gIJ9gICBgYF/gYKDfICAgoGAf4CCe4B/gIB/gH1/gX6Dgn+BgoCAgoB+f4CCgICAf4CAgH+Af398gHSHgHyCfX2Af398gYR+gIOHgn5/gICDgIGAgIOBgH+Bg4CAf4KAgoGAe4GAfYGCgICAgICAgICAen+AgYGB
fYR/hn5/gYCAe4d/g4CHgYCAgX+AgH2AhoKHgYCBf4Z+gHyAf4B+g4OBgn98gIGAf4CAgH2EgYB/eYN/f36AhICAgX98gIB+gIGAgICAqH+AfoCAf4yAfoB/f3mBh4GCgH1/foB/gICBgH9/gIB/d4F8g4CAgIF/
f4KAf4J8gH5+gYGBgn+DgISAgoB8gIB+pICAeYKAgH6Af4CBfoGAgX2BgH+De36AgIB+gX+BfYGFfouTgX9/gICAgIB/f32EgXyDf4GAgYCAfoF/f31/gH+AfX6AgH9/gIB/gYB/doOEf4CAhH2Cf4B+goCCgn+B
hH6AfIB/fX+AgXZ6hICAgH+DgICAf4KGhICBfYGCgn+Ahn58goCEhYCCgYCAfoOAfoB9gH+AgYZ/gH+BgYCAgYCAfoCBgIB/gIB+gn+DgoCAgICDf3+Chn1/goCAg36Ag32AgICDgoB/foCAgYCAgIB+goCBfX+A
gICGgIV/gICBgIGAf31/g4F/gYV9goSCgX9/gYKCgICBgH99goCEgIF/goCDgoCBgYCDfn+AgH5/hICAfX5/fYSBgYGAfn6Ag35/gH6BgIGAgH5+g4WAgICBgYCAf3+AgH+IfoCCgIJ/goGAgX2CgIODgnx/gICA
gIF/f39+goJ+goWAg4CAfn+Ef4SAf4CAfYN+f4J9gYCAgX+AgH2DgH9+gIGAf4F/hYB/f3yBgHuBf3+AfH+FhIKAgICGfoCAhoKAgYCDgICAf4B8f4CAfn+AgIJ+hICDgH+AgYGBgYB8gIGBfYCAf4F+foCAfICA
f4B+gICCgH5+hYCLgICFgXqAfoCAgoKDhoKBgH6AeoJ9gYCMgYKBgYGAf4SBf3yAgIGSgX+FhoCAgH99gn+Bf4CCgICAgICDf4OIgYGAgIGCgIN8gXmCgIJ/fYGAgX+BgH6Af394fnmAgH+AgYCAgHqAgnyAgHh6
hYCAgIB+f3qBgoGBhH2BfH6Ag4GAfIJ+g3+DfoN/f4GAgYCBf4OBgIKFgYN+g4B+gH6BhoCAg3+AgX+BgIB/gIaAhISAhX99foB7f4CKc357f4OAgn97gICAfoB/gICAgYGBgH5/fX+BiGt/gX9+gXl/f36OgH9/
gIOAgIF8gX6AgICAgXx/fn6AfoGAgIKBgoCAhH+AhIKBhYaCgIB+hYB+fXt+gIOCgIKBfn5/g4OAfoCBf399e4J/hH5+gYB+gn+CfoCAgIGAgIB/gICAfoF/g4CBgX9/gIOBgYCBhoCAgICCfoGAfnuCgoCDhX99
gn99gH+CgH6AgYJ/gYGAg4KAe4SAgISEgYOCgYF/gHyBgH9+fn6AfnuEgoKBgICAgIB+gIKAgIGAgYGAgIJ/foCAgIJ8fIKCgH+CfoOAgICCgn+DfoCAf36AgHyAgX6Bh39+gINufYB9gIB9gIKAgH+BgH+AgoCB
fYOCfICBgICEgIN/foKAgH95foGSgYaAg3+GfIKAgICEfoGDgIKAgIGEfX+AgoF/gIKEgYaEgH99gX5/gIJ+goWBgoB/f4KCg4SAgIBygYWBgH6AgIGAgH+Bf4N+f4aCf4CAgIN/gX55gIGAgn6Agn+AgYCEhICB
g4N+gICBgoGAfYGAgICAgIB/gn2DgISAfICCgICEeoKAfYGAfoeBgX9/gIaCfICBfn1/g4F/goCBgICAgH+CgIOGgIF6gIB8gIKAgIGAgIB9gH6AgICAgIBzgIB+foSDfoOAgICAgICAh4F8gIKDgIaBeoB+gYGE
gYCAgIB6gH59gIB/foGBgYCAfn+AgICAfoF/gn5+goGDgX6AgX+Af4OAgICAgIOBf4CAgH6Agn5/gICBhYGAgYCAgICAgoB+gH+CgIB/gIGAfoCFgICDgnuDhX2AgYOAgICAfICChH6Cf4J/gH1/gH2Af4CAgYCA
dn+AgH6CgICCf39/gIB+gYGAfoSCfoF7h4CBgn9/foGBhX+Bf39/goWBgH5+gYCBgICAgIaJf4CAfoaBgH59hH5+f4R/gH6AfH+EgX+Ef4CIgYCBfIWCf36AgoB/foCCgX+AgoCAfoCDgYJ/fHyDgYKAgI2BgYCA
foCAgICDgH+AgICAf3+CgICDgn6EgIF+gIOIgYCBf32AgYB9gICAgIF+gX+CgX1+f4R/gYF/gIGBgoqAgoGAgnWBgX+Af4CBgIOBgoCAgICBgoKAgICAgH2Bfn+DgH98gIKBgH9/gICBgICCgIB4gYB/foGAgICE
gn1/gX6Ae4CAf4KAgICAgoCFhIB/gICAg4GAgICChICUg4KHdX+DgICEgIh/gH1/gYCEfYN7gIB+gIR+gICCf4GBh4GAeIGBgYGBf4Z+gIFigoaAhn2Af4CAfXd8g4B9gH+AfYCAgoOAgIGBhYCHf4CBfX+Ae3+E
f4CAfoGBgIiAgICCgICAg3qMgYCBgICChIF/jIGAgYGAgIWAgIKAf4R4gICDf4J7gICCgYCAf4OAf4V8gICEg396foCAfn96fn99fICAh4B+gX6CgX+AgIF/f4GAgIOAgICCgICChICAf4GAgICAgIN/gYGAgH+A
gICDgICBf4GCgIJ3gYGAg4GAf4OAgX2CgX1+fYWBgICAgICCgYN9f31/gYV7g3SAgIaAf4CAgIB/fIGAeoCBgH+AgH+AgICCgIKBfoCAgIKAfnqAf32AgICAfoCAe4CDgoB6f4B9goB/fn+AgIB+gJOAgIJ+gIJ9
e4CAgIGAhn+AgX1+gICAgIGAf4KBgIOCgIGAgISAgYGAgH+AgIJ9foB+g3d/gICAgH5+gHx/gH5+gHmEfoaAgISAgIF+goKAgX+AgoGCgoKCgIOAgH1/hIF7fH6Ch4GDgH6Bg4N9goB+gH+DgICBgYV+f4CDfoKA
f4CJgYCBgIGBgIB/gIh/eYN/gICCgICAgIeDh4F6hH2AgICAhISCgX6AgISEgICAgIN9f3+AgICBhHyAg4GAgIF+gYCEgIB4g3+BgICAfYaBgIN9hYB/gn6AhYCAgYiAkH+Agn+DfYCAgIGCf39/f4GDf3yCf4CC
gH6FhIV+gIF/gYCAgIB/gICDgoCCgH+Dg4B/f399gICAfoCAdn+AgX+AgIGBhYB/gn9/gIB9gIKFgIB/gICAgYB/gIWCfH+AgH+DgH2Agn9+gISAf4KCf3p9gX+BgoKChYOBhH2BgXyAgHiAgH6AgYB/f4CBf4CA
gnZ9gYGCfoCAhYWAgIF6gYWCgH+AfoKAe4KBf3+Afn6CgICAgYF+h4aAfn6GgICAf4GAgHyAgICAfYCEgYF9gYKAgICAgICAgICBgIKAgICBf4CDf4CAgoB/gX5/fYCAgICCgoGCgYOBf39/f4GAg4CAgH6DhoGD
g4CBgICAgH+AfIGGhn6AgYGCg3+AgH+AfX99gICAgoB/f4eCgICAgHyAgIB/gH6Af4GBgIGBgX+BgYV/gnuAgH+Ag4J9f4CAf3+AgoV/fYKBg4GCgoCbgICAhYCDgICAgIB3f4F+fYKDf4CAfoB/fXqDg4B/fYx/
fn+AgH6AgX+AjH+IgX+AfoCAgISEgIGAfIh+foKGgIB9gYKHgICAgIKBf4KDhHuAgIF7gYCAg35/gn+AgoB/fYGBeIB9ZX2Af36Bi4KGgn+BfoF+hISAg36CgX+DhYF/gICBgX6FhICDhH13f4CAgYB+gIKAf4B8
gXt/gn+DfYGBgoCCg4CGgIOAf4CAgIKJgIGEfn59gYB/foOBgIR+g4CAfoB8gH+AgYGBgH9/gYKAgIR7gYKAhICAgH6Ae3+AkH6AgICAfX6AgImAgICGfH6EgIGAe4GAgH9/cn+Af4CAfX2AhIKEgoOCf3eAgICA
fn2Ign6BgJKBfYCAhYB/gX+AfX6AgYGAf4CAhHqDgX6AgICAgoGAgH59gYF9fYKAf4CAgIGAgH94gICCgXqAgX54gYN/ioB/f4B6gIJ+fn+CgIB8fYCAgIGIgIGCe3+EgIGCf3d+fH1/gYOBgH6BgH6Kf4CAgYB9
eoCAf4GAgn9/gYCAgoCBg4CAf36Cf4KAioKAfYGAh3+AgYOAf4CBf36AfYCCf4WAgX2Bg3t+gIOAiIB7gH6CgIKEfoOBf4B1f4CCg35/g35/fYCAgYB/foOAgYCCgoCGf4WBfoCAgYCBgH2BfoGBgIB+fn+Cf39+
gn9+eX5/gX6AgYGCfoCCgoB9gIN+gHeAgXl/g4WLgoJ/fIB/gH5+fYKBfH98gIGBfXyEgH98gICAfX+NgH+Af36Cf399gH6Ah3yAgYOAfICAf4GBf355gIGAiYB+hICBgIR/foB8gICChIOAgn96gX59fn+AfYCD
foCAgICBgYKEgYOAf36Af4B9gICAgoKAgH+BgX+DgYKAfX6DgoR/gIF+goCEgYSAh4GAgIF2gICFf3+BgICAgYCCf3qCfoCAgIF/gICCf397gIF/gn5/foGAgIGAgYCAgICEgICGgYOBgH+LfoGDgIF/gIF/f4CA
gX2BgYCCgIGDf4GAgICAgH+Kf39+gYGAgH1/fn+HgoCAgHqAf36AgICEfXiBgYJ5gICBg32AgIB/f4CAgIGAgH6Af4B/e4F/gIN9fYJ+gXmAgH+AgoKBhYFzhX+GfoCCgH9/eoCCgH+Be32Af4GAgX5/gX9/fYCA
gH5+fYF+gICCgIKAgICAgYaCgYCCgoCAgXt8f4KAgH98f4V/gn+Bf4OAgIB+gIF7f3+AkH6DgICCgYCAgIKCf4CBgICBfYCBfn99gYGBgICAgH+BgHt+f4CAgH2BgX+AgH6LhIN/gIF+fn2AgICAf35/enmAe4F+
gIKBgH2Ag4CCgISAeYSBgHuAgIKAgnuCgoF+gIGDfoCAgXp/gIR9gIKAgIF9gX+AgISBf35/gYF4gIGDgIGBgYGAgHuAgH+BgH6CgoCBh4CBiYCAf4CBgYCBh36AgYB7f4GAgH6AgICDeoCAgoF+gYSAgISAf4aA
gX+BgICAgIF/gICAf36AgYJ+gIB+h4CAgICFgH6AkIOCgICAf4CAfICAfn+AhYCDgIiAgIF/gIGBg4GAf4J/gXuAgH+AgIGHfICQg4KBgIGNg32Afn+NgH59gX1/gH+AgIN+gYGAfH6Ag39+gXaCd4F/f4CAfn+B
gICAf3+Ag4CAgIN8gIB/gH6CgYF8gIB/f4B/gX+Agnx+f4F6gYCAgoCCgoB8gIR/gHyLe32EgYCDgIB+gH+Bd4B9fX+AgH1/fYB+gn9/gIB/gIF/gnh8h4CBfYJ7f4GEf4CAgICDgIN+gIGBf36GgIF/f4SCgICA
gIB+gICCgIGAfIB/gIB/fn6BhICBdH+Cf4B8gHl+gYaEgH9+g359foKBgH+BhIB7gIB/f36AgYCCgIF+gIGAfoCAgIKCf4CAgYJ+gIh+gYF/gISBgYGBfYCAhIB+h35+goF/gn+Cf4CBgH2BgIB+goOBen6Cgot5
gIGAfoOBgH2AgICZhX6AhICAgX2AgICDd4WAh4B/gYKFgIGDfH9/gIB9foKBgoB/gICBfn6AfX6BgIF+fX+Ef4KAgIKChHyBfIOAgn6AgICBf4KBg4iIf3yBgn2Cg4B+fXuAf4CAhn58hYV9hIKCgYB/g36AgoR/
foCDgICBgH2AhICBf4B/foGBgICAgpR/gIKDfoGBfoWDgoKBf4GCgYOAgIGDgH99gIKBfYWEiIKEfYGAgHp/goGAe4R1eYB8fYGAgICCgH6CfoiAgYCCf36BgIWAgYKCf4CAgICBgYB/iICAgIB/goKAioKCfYB7
f3t/hYWAhH+DgX2Af3+Mg3uBgYB/gIB/gX+Bgn95fYCCgHyBgICDh4F8gYB+gYCBgH6Af4WAf32AgICBgX+AgH+CgYCAhoF+goSBgICAgICAgH+FfX+Bf4CAfoCCgYF/gYB/gISEf4B9gIOCfXx/gX5/foGEgoN9
gHyAf39+g4B/foKBgIWCgH6GgYWCgIKChICMfn+EgH+AfYCAf4B9gH1/hoCCeIB/hH6Cg4GAf4CAgIB8gYB+gH+AgIKDgHKBeYCBgYCBgYCAfnyAgoGAgICFgIF/f32CgYB/gYF+f4B/gIl7i32CgIF+gIJ+gIGA
f4N/hH+Agn9/gICBgICAgYJ8gH2DgoB/gICAfn2BgH+Ag4CBgoR/gIKAfoWAf4KDfIF+foSAfYR+foF6gH+DgH2AgIWAgIB7foKCfICAgIKCgYNzgIKEgHuAgICCgoGGgICBf3+CgH6AfH59g4KAgH5+f4N+f397
f3+AgomEgIB9gYCCgoiDiIB/gICAgYGAgICAgYOBgH6AgIKGf32Af4CCgICAf4OEeoJ8gH9/foCCgYCAfn+Ae3yDgIB/g3+AgICDgIKCgICAgIF/gIGAgYGBgYN/gICAeHaAgH9+gn6BfoCBgoCAg35/hYCAeYCC
gYN/f3t+f4CBfIOAgIF/gH6AgH9/gHiAgYCAgYB/fn+EgICAgIKHgoKBf3+Af3d/gH+DgoB7f4CEfoCIfYCAgICBgYKAgIKAg36BgH+FgH99gHx/g4CAhXSAfn+AfYGAgH9+f4GCgoCAgH+BgIJ9dICBf3+BgoB/
goGAgXyEgIKAgoCAgIB/f3+AgH2Bf4KAgoCBhISChX2Ag3x9gH6AgH95gHuAgIB/f4KCgX+AfYB3gHuCgIB3foGBgIB+gYCBgYB+g4V+gHuDgoKAhoB/gYB9goCDfH99gYB5gICIgoOAgIWAg4OFgICAfoCAgYGA
gISAfoWAfn+Af4CAgYF/f4KAgH2AeIB9f4R9gH9+eYB/g4GAfICBgIB6gICFgICAfn6Ag39/fICAgoJ+foGAgYCAg4CAgH2AgHuAf4CBgoCChYB9gYCBgH59f4aAgICBgoJ8gXyDfn95gXyCd4CBgn6Af4KBf4GE
gH+BgX+AgYB/fX6Bf3+AgYCAfn6Af4CAfYeAfoCFgICCgYOAfn+AgoN/fYCEf4CIgH2BgIKCfoGAgIB7goGAgIKAgH5/f4GBgIB3f4GDf4CAgIB9fICAgIOAfHiBgIGAfXt9gHyCgIaBgH6AgICBf4CCgYCAgIN8
gH2BgH96gIF+hX1/hIKBg3+AgoN/gn99gH+CgYCAf4CDgoB/gH6AgIKAgICBfX2Agn9+gH+AgICBe4R9gIKCgH1/gICAgICAgoCAhYF9gIJ/f4B/fX2AhoB+gIGFgICAioF/g36AgICAfYGAf4GAgn+DgH+CgH+I
fYB+gH6AgYCBfICAg4GAgIB9gH91fIF+g4Z/gHx+gH6AeX2BhYB9g4CAdH9+hH16gICAfoOAgH5/f4KEgICFf39/gHqAgH9+gYGEi4B8e3V/gIB0goGAgIB9gX5+gIGAgIGBf36AgYOAgIGBgYJ9gYGBgIOAgYB+
gIOCgIGBgH6Bgn+AgoB+fn+AgICBgH6DfYCGg4CAfICDgH+AboB8gYB+fYB/f36BgICAgoCAgIGAe399goGAgoF9f4CAf4KBgICDg4CAgYCAgYCAgICCgICAgH6BgoB+gn1+g39/gYN9h32AgH6BgYGAf4CAgIKA
f4B+gYB5gICAgIKAgIGBf4F+fIiAgISCgIKDgoCCf36AgICAf4KAfX+AgICBf36AhICEfX9+gH2AgYB/f4CAfYZ/hIB8hoF7goF/gIB/f3yAgICAgICCgIF/gIF/fXuAenyJgIJ7goKGgIB/gH2OgIB1gICCgoCA
gIB/iICDe4KAg3yAeoZ/ioOKg4CAcH57fYB/gISBhIB/foCAfn2AgIOBgICEgH99gIGBgIF/g3x+fYCAgX9/iICDgH9+f4CAgH9/fX+AgIB7f39/hYCAgHx+gH5/f3+CgICGfoKDgYCAgIB/g4CAgn+AgIF/gX+A
gImCgoCBgIGBgoB+gIB+gICAgH99gIB/gYR8fICBgoGAgICDgYCAgYF+gICAgICAgH+AgIF8gn+Cfn6Bf4GAgIiCfoCAgoGEf4GAg4CFgH97goF+fICBfH5+hYOAfoOGhYRwgIN/goBxgICIhYCAfoF9gYKAgYB7
gIF+gIGAhYKDgYGDg32AgX99gISAgoB/gn+BgIOAgIOAfYF1eIV/gICBgoCFfYCAfn+AfoOAhIB9fYSCf399hImCgIKAgoCAgYOAgIGCgICBgoGBdoSAgICEf4F/gIGDgYWAgIB/goCBg4GDfoGBgIGCfYSAgoCE
fn+GgICAh4CFf32DgIGCf4F+fICDfIKAf4B+gYF9f3+DfYCAfoCCf4CAfX+GgIGAfX6AgoN+gICBg4KAfnqAg4GAgX+Bg4J3fn+AgICAgYN8foGEioCEgYWAfoKJgn6CfoB/gIB6gICAgIB/gYWAgoR+foCCf36A
gICAgH6BgH6AgX9+foOAfoCEgYB8f4KAf3+Cf4CAhIGAfoGAgYGAgoCFgIB6fnqBgH2Ce4B9gH1+foJ/gIKHhH6BgICCgH+AgYGAgYGAf4CDfIGFgH+Ai36AfoGDgYGBgIGAgIB/fH+CgIB5g4CFfYB+gICBhH+B
gYB9gH59fX+Cf4B6gYGCgIB+gn+Gj4CCgn+BeoJ/gIGAgYB1gIKAgYJ+gIOCg4CDf4CBfnuAhnx4e4F+f4CEgISDfX+AgnyAgYF/gH59fIGBgHuAfoB7f3+AgH9/f4B/g4CBeIGJgICBgXx+goCAgICDe4OCgYJ+
gICAf4F9goF6f4KAgoCAgoOAgIB8gIKAgHyBf31/gYCFgICAcoCEfoCAgIB8h3uDhIGCiIB/foWBgYB9gH+AgYR9foGAgX94f4CAhIGCgH6AgIB/gIN+g4CFfICDgYGAgH5/gICEg4V/i4CBgX+Df3+Hf4CJgH9+
gIJ/gICAgIGAgICBgoSBf4GAgIKKgIB+gIB7gH2HgICBfIB+f36AgIyaf3+AfYCAgIKAgICAgYGAhICAg4KAgHqAe4GBdoB/enyBg4B/goZ/f4OGfoGAhIKAgIOBgn9/foGFe4GAgYB/g4J+goB9gX6AgISDhpKA
gH2Af3yAf4B/gn+BgoKAgIB/gIZ+hYF9f3+AgIBxhoCCgIaHfYB+gYCBgH6AgICAgYCCf4CAgIJ+gYCAgX96gICCfoCAgICEgH+Agnx+gH99gYB9hIWCg32DhH97gX+DgICBe4CAh4GAgICBgH2Ad36BgoCFh4F3
iIKBf4B/gH6GgIB+f4GAgIN/f4CAen6Bf4B9gIB+goCAgICAfXyAgH5/gICAgoCCfX+Af4GAfoKBgH6Cfn6BeoB/gnyAf4B+g32AgH+Af3d/f4R/gH6Cf4CAfn+Bf4KAgYKAe4F/gICAgH+AgICAgIF4f4CAeH9/
gHybgH+Dgn2AgYOCgIF+goCCgH+AgIJ6eoB/fX9+fXyAgn9+f4GAg32AgoOAf4CBgIGCfIB/gIGCgHx/gIOAgIJ+foCBgH6BgoB/gn6ChH2CgoCBgH9we36Ah3+Bf36AfX9+hICBgYR+g4SCh3x9fHyHgIN/f3+D
gH+BgXyHgH6AgICBgIGAf3x8gn+AgH6Bg3+BfoCAdYCCg4N9hXuDf4CCgIJ/joWGgYB+gYGAgICAgIV/gYB+gHyBgICBgX6BfH+AgH9+f4SEgICAgHh8fICBfn2Ef4J/gICCfoCAfH+AgICAfH+Dgn99gICBf4F/
gYF6g3qBgIB/gIKAgoCCe4OBf4GCg4CAiYCAf4CAgYB/f4B4gYGDfICAgYKBgX6Cfn9/g4F/e4B9jn18e4V+f4GBgH5+gIGAgIB/gIB/foCAgH97gIB/f4SAfoF8gn6Ag4GAgoGAgX+BfYKAiYaAgX9+f4B+gH+B
fn+Af4CBgH6AgYJ/goCAhoGAgIGAfoSBgoGAg36DeICCgICDgHyAfIGCfXiAhH+AgYB/f3qCgIR9gYKBgICAgICBgIF/gIF/f4J6h4CAgH13gYN9goSAfoF6g4OAgICBeYF+gIGAgoCAgICBgYB+gICAgYCAf4CA
goN/gYB7joF/fHiAfHiFfoGBgH+Bgn6Bf4aAgHSCg3+AgIF+hICFeoGFe3+Ce4B/gH+AgYCEhoCBgYB/gISCfH6AfIKDgIB4foCDgH+AgIR+fH2AeYCFgICAgoJ+f4B/fYeHgH+Ag4KAgH98gYV/gH6AfnyBfIF+
f4GNgHeFgIGAgH6Eg4FxfoCAgIGAhYCAe4CDgYCAgICCgIN+gH+AgIN/gId/f4CBgIB+gICCg4CAgIR/goJ/gYCCgICAf4CNen6BgYJ8hH6EgH6AgIKCgoCAgICAg4CAfn6Bg3t8gICAgYB/goCDgIF8f3+AhIB+
gIF/f3+CfYGAeoCAf4CBgH+Af4OKf4CAgISBgX9/gICHfYSAgX+AfoB/gICAgoCAgIJ9g4CAgHmMen9/foSAgYV/eIB+gYCAeX6AgIOAf4SEgYCDfHR8gICCgICBf4KEgYB+f4SAiIF+jYGDgH6AgH+EfoGAgISB
eYSBgoGAgIGAfoGDeoB/gHuAgnp/gX6EgoB/f4B+hX+GfYCCgH6Aen6BhJSFgH+CgICBgIN/gYB/gYKDgICAfYiAg4F3gIKAgoB/fn+Af4CAgICBhH+Bfn+CfoGAgYCAfoGAgH+AgIWBgICBgIB/goJ7f4KDhXp+
gIGFfXyEgIR/gICAfn94hX6Agn+Agn6DgICBhIF+gIJ/foCAgH6AgIB/foOAfYGDgICAfYCCgIB/gYCAf46AhYN/f4B6foR+f3eBgIGEf35/gICCfYCAeYF+f4B+gX6Bfod/hoF9gYCCgHt9gIB+g3+FgICAfYB9
gIR+f4CCgIOAf4CAgoGAfoOAgYOAh36EhoCBhYGEf31+gYGDhYB/gIeAf4GAgICAgX5/fnx+gH+Af3yAe3+AhIGAgIGCgYCAgn+FgICAgH6BfXZ/gIOAgYCFf39/gYCAg4OAf4GEiIOHgIB9foWBg4B8goKAf4KB
gIZ8fn9+gICGg3+Kgn6Ef3+GfoGBgH+AfoF/gX6BfoB9goKAfX6AgICGgIGAf4KAfYCAgIB9gIB9gIGCgICBhoeDfIGAgoCBg4GAfoCBfn9+f36CgIGFf4B4foB/gXyAgIR8fYCAgoGBgH6Dg4CCgIJ/fnuAfIB+
foGFgICAgoCBgn+Bf4F8gICCgICCf3+Ae3x+fn99hoB8gIB+eYeCgICBgH97gISAg399f4B8cHuBf4GCg4CEfYKBf4F8gYB/gn+AgIGCgIaAfn5/fYCCgoKCg4F/fn6Af39/fH2AhIB0foODgH+AgICBf4B9fIGA
gICAf4CAgIB9goCEgH2Cf4CAg4B5h3yEgYJ/gIF/gICDfICAgIGAfX2DgH5/goOBfoCAgIB/g4CAgoF+d4CBgoGAgHyAf4GCfoB+gICAgIJ/f359gH+AfoR/g4SDhYCAf4GDg4GAgIB+gIB+foF+f4CAgH+EfYKA
gIJ+f4CDgH+Af4OCgYJ/f4KAgIKGgICAgICBgIGBf3+Af4B/gICEgIGBgIB/gX99gYiBeY1/gIh9gYN/gICAgIOAgH6AeYCCfHN/gICAhX+Cg4KCgIGAgICAgIB8gYKAgIB/gIWBdIV7gIKBgHGBgICAgX5+eoJ+
fnx8d4KBfoCEgIB/fIGEgYF9gISCf4CCfH95hICAf39+gICAgH6GfYB7gIF/gIGFf4OGgoGAgH1+gXqAgn5+gIF9gIB/gYCDfYF/gH5+fICBhIeAg3iCfoCBgIB/fIB9hYGAgH2AgXuAgX+CfoCFfn6DfoCDgYB/
hoCAeoCAf3x/gYB/gIB7goCBgoKAgYB+gICAfoGAg3+Ag3+BgIB9gn6AgX6AgICAfn9+g4GBgHyBiH+Dfn9/gH+AgIF+gn2Cf4KAf4N9goGAgIaAgX6BgnV+f3+AgYOEgoB/gX2FgHx9f4CAgIF+gICBhICAhISC
gIF/hH9ofoGMgIJ/f36BfoN+gIKJfH6DgYN9foOHgH6CgYSBgYJ/gICBgn1+f3+GgH9/gIiAgYCDgH+BjH1+f4KAgIB+fHuCgICAgYB/gn5/gn+Ah4CBfnyBeoGAgH6CgYOBgICAgICBf4OAgICBgHx8gnyBgH6A
gICAf4B9gH+DhYCBhYCEf3Z+gICAgn1/fIB8f4CBgoCCg3uCfn58foB/foGBfoGAfoCDgICAeH+AgYB/f4CAgICCgHuAfoCAgYeAfoKAfn+AiH6CgIOAf4WBgIB/hICAgH+CgICAh4CAdYZ+gIB9gH9/g4F+gYCB
foGBgHqBg4GBfoGBgIOAf4OAgH+Cfn+AgICFgoR9gYCAgYCAgIKGgoCAfX5/gICAgIKAgH+BgYCCgn+AgIOAgICAgn98gHuCfYJ/gH9+foCBfIV5hYCIf3+BgYGAf4KBe4CAgH+CgH92fXqAgICAfIJ/fn9/g391
f4B/gIODf4F/gICAfICAgYKAf4CAg3+AgoCAgYGAgYB+fIaEfoCBfICBgIF/gYKBgIB/fYR8g4F+g4B9gXuCf3qAgn+DgH5+gIKAgX6Ag4B/eoF/fniAgIB+gH99gXqAfoB/fIF+gIKCg4CAgn9/g4R9f4CBgH6A
fICBgoCBhX+AgYB/f3+AgYCAfn2AgIF+gHuDgH6AeIF/gHqDgIV9f4CAf4F/gIKGgH6Af4CBg4CUgYF/gICDfoCBgG5/gICBgIKAgYR9gICAgH2AgIJ9gX1+hIKAfX1/gHmKfYCAgHyAgnuBhIB/g3+AgYF/gIJ+
gIGCjIZ/gICDgn99gHyAgIGCgYWAgX5/gXyAfoCBf4F/f4CAg4F/gYCAgYCBgH5+gYKAen+FgICEfH+BgICAgIF8gX+CgICAgICAf4J+gY+AfoCBg39/gH+BgX9/gH99goCChH54f4N+gYB/hX+AfYKDgIGHgH9+
goJ/gYCDf36DgYJ5eoCAgH6CfoJ8fIB9gXx/gICBhHp9hICDgH5/f4B/f4GBf4KAg4CAgYN+f4GCgICBgH2AiYR6fYGAf32Bf4CKgn+AgIGAfYCCgYCAgYN4gICCgH99gICAgH95gXuDgH6AhIB+fnyDgIB/g39/
fn6AgIGAgYKBhYKCgoWBfn9/goKAgYB9gIB/g4CAf36AgH+AgH+DgIGAgICAfn9/gIF8gIB/e36EgoF+gIGEgYGBfH+AgIB9gX6BgIB9dH+Afn6AgIN+fYCDhYCAfHKDgICAfoGAf4F/gIGAf4CFgYeIf4GAhH2A
gH6Di3yAg4CEgoSDh4R9gICBfnyAfICAgIF3gYJ+fXyEgICAf4B/f4B+fn9+g35/gYCAgIGDgICIgYGBgIJ/hICBfH6AhX2AgIWAgH+Cf39+gIGAg3t+gX+AhHd+gYB7gICAgX99gICBfoCCgX5/f3+Cf3yAfn+C
gIB+gISAen9+gH+BgYF+foB8hYB9goKAgIGAgIV/gIB8gIGBgH2AfX6BeYCAgIB9goCAhH99gH6DgoN/gYCBgICAgICCf3mBf4CAgX+JfX9/gICBeYd9gIB/hICBfoB/h4GAfYGAgoCAgn55gICIfpCAgHuBgYCB
fYGAf4CAgYCAgYKDgYSAf4B/foGAg4CCgH5+gICAgXyBhX+Ac3+Af4F9foB8gH+BgH6CeYOAfoCAfYCBgoGAgHx/f4CAf36Af4J/g3+Dg39/gICAfn1/gIGBgHx8gYB9fn+AgoCAgIKAgYSAhoGAe4F/hH9/goGB
gX6BgoGAgXiAfIGEgYN+fX+DgYGAfYCBhoOCfoCBf4CAjYCAgX5+d4J+goCBgISAgICBhICChX+Af3yAgoB/g4CBf4GAgn+KfIF+dX6BfoCBf3t/gIN/gYCGgH6Bfn6AgIGCgoF/f3+AlYB9gYCBfoCAfYF/gYKF
gH+AhIJ8gIN+h4SCgnyAf4GAgYGEgICAgYGAgYCAgH+EgIGAgoSAfoCDfoGAd4CDgIGCf36Af4GAgH2Af4OAgX+AgoCBe4CAf3yAgH1/foB7goB/gIKAgYB5gX9/goSAe3yAioB/fIGAf4WAf36AgIKCfH99gn2A
hn+Agn6AfoKBgn6AgIB7gH2GfH1/gICAgICEgH9/eIR7gIGAf4V/foJ/gIB/fYCBfn+Af4CAhXx6hH98goKBfoB+foKAfYKDgH59gY5+f3+AgIN/gICAf3+BgICAfoB4g4CAfnuAgXyChIGCf36EfICAhH+AfYSB
goB8gIp/gIGAfIB+f399gIGEgH57gICGhIKDfoGAgIh+f3+CgH2HgICEfYSDgIB/gH6AfoCBfYGBf4OAg4GBhIB/f39/gICAgYGAgIKAgIGBgYKBgX9+hIB5gISAfoN+f4B9g4SDgHp/gIOAi4B/gX9/g4CAgIOB
foCGfn6Af4B+gYJ/gH2BgH6DgIB/foGBgoWBgICAgXyAf4GFgIB9g4F+gICEgIB9gICAf3x/fYCAgHt/gIGChIGAgH+AgoCCgnqDf4GAgICBfoGAgIGDgH9/f4CAfYCBiICBgYOAd3qAf3+AgYGAhYCAf4CCd3Z+
gIKBf4CBgICBgH6Af359fIGCf4CBf4KAfoCBgIGCgIKDf3uAgH+AfYGBf4GAf4B/gIB7gn+AgH+AfnqAfoB9gXqEgYOAgYOAgYF+gX58f4KCgoB+gIB9gYGAgICAgYGAgX15gn2AgX+AgICBhIGAfoJ+fH+BgoGB
foCAgYCAgoCCgH5+f4N/e4N/gH+BgYCAeoCBgYF/gX2Cf4CDgH99fYCAgIKAgICCgYF/foGBgICAkISEgIOEfn9/gYKDgYCAfoCFfnyAgIF+gIF/hIKAioCBfYOAgYB6goCDg4OAgYCAgYCCgYB8gH+EhYCCiIB6
gIJ8c3+AgIGBf31+goCAgYOAg4ODg4GCgYOAgIN/gH+Ag4CBgHuAgYCBf32AfoF/gH97gICAfn6Cg4J+gICCgYB9f4B/goB/goKIf4B9g3WOhH6Be4J8h4KAfYCCgYaDgIB8fH1/gIJ+gICAgYF0gIOAgIJ/gYF9
f4CAgn+DgYCAgICBgH+CgIOBgn9/gH9+gYCAgIB9gnyAgICCgYCBf4GAgYF/gYaBeX+Bg4GBg3yCgICDgICBgH6AgICAgICBfn57in9/g3+EgYKAhoeBf36Bfnd9gIB8hoOBf4KDgH5/goOAgICEf4CBgIJzgIGB
gICAfH2GgoCAgYCBgX+CgIGAfoCAgIF9goGce4OBg4OBfn+AgH6DeX6AgH6DfYCAf4GAg4F+fXx9gIOBhIGAfYSAgoGAfYSAgYCAgoCBgIB/gYN2gIGAgoGAgIB/gn+Cf4CAg36Cfn5/gICAf36EgICBfICAf4J+
f4GAgIB+gICAhYB/gH+AgX+BgoKAkXt9gH+AgXZ/gnuDfn58f36AgXt6fYB9f39/fn+BgH1/gIOAgHqAe4B/g4B9fn6EgX6GgIB9eX+DgoCBg4OAeoSAg4B+hHp9gX2AgoKAgoGDfoSAgH9zg4CAdYCAf4KBgYCA
gIKCf4F+gH+Afn9/fYF/eoOAgICAgIOAgYF7gH58g4GAgIB/f4GCgX+DgIGAgYB/gYB+gnyAgIKCfoCAgH19gICEf4CEgH+BfnqAgH98gICAhnx/f3+AgHuAhIB+foB/goB/gIGCgoCCg36BgICFiYKIgYF9f36A
fn+CfX+AhYGGe3iCgICAfYOBf39/gYB+g4CBgImAf4B/gHt/gH+Ef3+AgoCAfIGDgYN+gX5/f4CBgICEgoF+f4J4gH9/hICBeoCAfYB/fn2BfoGAgIJ+gYB/gH1+e4CAfIh/gH6Af4B/goWEg4CAgHp/f32Df4CA
f4KCgH+Bf36AgYCHi4CAgX+AfYKCf4CAgIGAgHyAf4CCgIKCh4CAe356gIWCgX1+go2AgYOAgH5+gICAfIF+e3uAfoR/gX6Ag32AgYGCgH9/gn6AfnuAgYCCgn5+f4CAfnqCgHyAg4F8gWOEfn+AgX2AgIGAf4KA
h4CAhH+Ag4CBgYCAeoB+hYCAgIp9gYCBf3WAhH94goB+gH6AgICBgIB/gICAfHyAhHuAf36Bf4GAgH+Ag36Bf4CAgn2AfXyAhIJ/gH5/f3+AgH+Dfn5+gYKAfIaAgHN/gIWAhICFgIN3gnmAgH2AgoCGgIF/foB9
gIKAh4CDgX9+gIF9h4CAZYGAfoCAgn9/fn1+fn55gX5/fYF/gICAgIaBe4B+f4GBfYJ+f36AgIN+gISAgn9/foR8eHx+gICAgIR9gICAgICAg4CAmYCDgICAgICAgX2DgH1/gH+Dgn+AfnmCgH+Af4KBgICCb3uA
g4B7gIGDfH+Bf32AgICAgICAhoGAgYJ/gn6Ag4OAgICAgH5+eX2AiIB/goB/fnyGf4CEg36Af3+EgIKBgH+AgIKAfoKCgYKCgH2BgYCAgIJ/gICAh4CBgICAen5/gIF/gX6AfoB/fH+BgYCAgIB+gIGCgYF9gIF9
gIJ8gHyAgIB9gIB/f3+AhoCIgYGBgoCBf4CGeH9/gIB6gImOgICAf4CAg4CAfH6BgYB/hIF8gn9+gIGCgICAgICAgYCAg3+AfoB9doGEj4t6gH9+f39/f4GBf3yCgoOAgH98gYB8fIB+gH58goCAgn+Ag4KEgX6A
gICBfH2AgYCBfYOCfn1/gIB+gH6CgH+Ff3+AgoN+gH+AfoCAgH1/hoCAgYOBfYKAgIB9fIJ9goOAdn2BhIGBgH1/fYCAgICBfoKAgICAgIKRgn2EgIODgX6Bg4CAgYB9gH+AfoGBfoGCg4B+gIB9gX+AhISAgoV/
fYN6gIGAgYGAgoOAgoCAfnyAgoSCfICEgoCFhX9/gIKAgH+AgH+AgXyDg4iAgH91hoB/gH5/foWAfYB9fYCBgICAhYCBgIOCgX+AgICCfnyAhYZ/f4GAgH6Ff4B/gIB/en6BgoB/f4CBg4CCgYKAgISEfX6AgYCE
gIB/gIGAeIJ/gIF+gYCCgIGJgH1/gYGAhHuGgH9/foCAgICAgoCAh3+AgICAgH99foGBgH+BgH9/h4OAgICAf4GAfYF/gH6AgYOAgYB9gICPgHZ+goCAgYB9gICAgICAfoCEgH1+goGAgIB+f4SBgIGAgICAgIGA
gH+AeoN+hn+Bgn9/gH+AgIB+gIF+gIKAiYCAf4F9foCAgoF/fYCAgYGAgX+GgIB/foCCfoCAgICAgoCAhIB3fHt/goCAgoCPgH2Bfn+BfX6Df36AgIGBgH2BgIODgISCgX2AfoCGgoCDf36AfYCAf31/gIF8hICA
f4OAf32AfXyBgIKAe4KCgHh6gIaAfX6DgIWCf4N2g4F/fYSAgH2DgH+BgIZ1f4GEfYOAgH99goBygH+AgH2AiICBf4GChIKCe3uAf4J+gH93gICAiIB+fICCfoOAgH+AgYR/c4ByhIOCgICHg4F8en6CgYCFgICA
gIWDgH+JhICAgH99gYCAgIN8f36CfYOBgH6AeYCAf3+AgoSAfH+Ag4GAgX6AgYB+fYKCfX+AeoV/goCBgH5+gYCAgYKBgn1/hYSBgYGAgIKFf36Egn9/gIOBgoCCgIGBgICBgH5/eIB+gIB+gIF+gICBf4CAgGl+
fYCAgIOAgIB/f4V6f4B9gH6Bf4B/g4F1gHmAfoGCfXuDd4GFgnx7gYJ+fn+CgHeBdYB/gIKAfoCAfHt/e36CgICKgH5+f4B9gYB+f3+CgH5/gH+GfYCCgIGBgIB9f4CGfoJ6hH+EgIN/f4GAgnt+gIJ/gH2CgH+A
f4GGgoGAgICCfICBf4GCfn+Af4CAgGyEhoB8gH+AgYCAgHyCfoGAfn+AgH6AfICAgYCBgIKAfoB9gIB/gIOBgISCgIeCgH+CgIaAgoJ8gICAgYGCf4CBgHyAf4CDioCCgHt9gIB6gX6AgYB5gICEgoB8hYGDfYN+
gYOAgXyBgXyDg4N/f4F9gYB/gXmHhIB8gX+AgH6BgYB/d4F+e3+DgoF+foKDgIGAgIB/g4KAhYCAgH+Af359f4GBgIWAfoOBgICAf36Af32DfYOAgH9/f4qAfH94gn2AgX+AfIB+gIGAgYODgICKgIF/g4GAgoh+
e4B9gH+ChICCfoF/gH+CgH6AgICAf36Af319gH9/gIGBgH6DfIJ/gH+EhIaBgIB/gn1+gYGFgH5+d3yBgH9/fn9/gH2Ch4GAhoGBgH5/bH6AgH+AfYCAgoF9f4GBgn+AgIKAf3yAgICAgICAgIB/gXyBe4OBgX98
gICAhH+EgYCAgICAg4GAhH6AgICAf3+AfYZ/gIB/gYF8f4KAf4CBgYiAf4CEfoF+hYCAgICBgn5/gICEf4R+gIJ/gH57hIN9goWAe4KBfn6Bfn+BgYGEgIF9goCBg39+goCEfoCAhYSAgIKBeoCAgn6DgICAfoKA
hnt9foCBi39/gn6AfYCDa4N/gIGAgIGAg39/gYB+fH2AgX+BfoCGgX5+f4J/gH+AfoeAfYGBgYB+f4CAfoF/f4CDgISAfIOBgHyAgH2HfoN/g4CAhIJ+gIB6gH6AgIOAgX2FgICBgnmAgIKDgH9/gn2Af3KAfYKA
hICAgIGAf4CDhICAf36AgICBfoCAhoF6foeAhoB/g4CDgYN9gHuBgH6BgH+Bg4OBen+BgIJ/g4N/gIR+e36Bf4CCgH+Af4B9foGBgIGBgYCAhn98g3x/f3+Af4KAf3+AhYGAf3+AgICBg316gH6FgX9+hH6AfoCA
foCDhIGAf4CDhYKAf4CMgYGAfX6DgH9/gICIgH99foCAg4GAfHyEgH+BjoB/gICAgYKBgICBgIJ/f4GBfoF9gICBgIaAf32AgIF+gIB7fH1+gIB/gIGFgXyAgIaAg4CAgICFgIB/gH5/gH+CgYB4g4GCfYOAgYN/
f4KFgIKBgIB9f36Cf4KCgIGAgYKFfoCCeoZ+gICAgIGBgYB/gIGcgH2GeH6Af4B/gYCAgX6Cf399goKAf3+AgIB/g4KAgICAg3+CgIKFgHuAgn+AgYyBgYCAf4N/fX+Bgn2BgIGAeXx/hIF/gXaAhYCAf4ONgISA
gIGAeoKEgH6AgX+DhoB/eoJ+gH+KgIGAgYF/f4CGgXeCgoB/foB/f4B4gH6Af36Ag4CBgoCAg4R+gYF/gICAgIB/g4CAfX6OgH+AgICAgX+AgIZ/gH+AgoB/eH1/foB+hICCgICCf39/f4CBgIB+f36AgICGg4B/
fICAf4Z/f4CDgIB+gX98gH+DiHyAhICAh4GCf4KZgYKDgICAgIyAi4KJhHd/fIV+fYB/g4B/hICAgoKAf39/gYGDgId+hX+AgYCAg32DgICDgYOCgIB+gH6AgYF+f4CAhoJ/gIJ9gH6Bgn9/foSBhIF/g4KAgYCA
d3+EgH5+gICIg4CAfHqFf4SAgoOIgIN/gYCAg4CAgH9/gIB5gX+AgHx7gYGAfIB8gXyBg4CAgIF0gICDgYCAgICAgYCCf39+g3yCfYCBdoCAgX+Bf4GEeYB9gYGFgHyCgX6Afn+BhIGBgH+Af3+CgYeBgHx/gIOB
gH+Hf4KEf3uBgX6BgIF/f4uAgYGAfn2BgIN/gXx7h3aCf4CAgH9+goCAgH+Af4CCfnx+hYB9goF7f3+BgICHfYF+fYCAgn9+fn2Bf35+fX6AgIGDgH2DfoGAgIGAgX6AgomAgX6Afn+Af36AhoGBgICDgYB+fH2A
f31/f4CAgH9/hICGgIGCiIBzgYB/foB/gIJ9gH2Tf4CAgICBgICAf32AgIGAgICAgIGFgICAf3yAf4R/gYR/i4CAgH+AgIB/f4CAgYGDgYGBgYB+gICAgICDfYCAhX2Dg4CAgIR/gYB/fYCBgICDgICAf4CDgICA
hIGAgICAg39/gX2Af4R9gYCAgYR/goV8hoeCgH+CgoJ+go2AfoB9f36AgIN+gYWBgIOBf4OAf396gICHgISBgICBeH6GgH+AgIOAiH+Bf3uAf4KAfICDgYGBf4OAgH9+foCAgICAgHyDfYCAf3+Af4B9iYCAfn5/
gICDf3iDf4N+f4KAfoGBfn9+gICAgIB/f4J/gYCBjYOAfYCBfoN+gIt/eICAgX2AfYCCe4GCgYB/gIKCgoCCgICAhX6Af4GDf4B8gH6AfoCAgoB9gH6Bg4F/gH99goB8g4B+gnN9gISAgH+DgIGAf36Bf3yAfYCB
gIKDfn+AeJWDhICBc4SAf4B/gYF+f4J/foB+gICAgoKAfn+FgYCAgYCDgIOAgIF/gH6Ag4B8f4GLfnyHfX9/gICAgIGAgYN7hIGBgX+Af4B/gISBf3+AgIGAg36Bf3qAgIKAgICChYCAf4CCf3yCgICDj359f4CD
gXmAfoGDfn5/gICBf4CDgIJ/gIGCfICBgIN/fn+BfnKAgXyBgX59g4GBgIKAf4OCgnmGf4CAgICAg3p8gH92gICBfn2FgHqGfYJ+gH6Bh4B9gI2Ag4F+gICAgICBgH2DfIB8g4N9f4CBgICAhICAf36AgICAdYKC
gIB+f4CCgoCAgIF8foCAgH9+gIJ8fH6AgHiBgYCAgIKAfISAfYCAgIF8gYGBfoGAf4B/fn6AfoZ+hYCAgIOCgIB/eoCAgoCDf3mBgICAgICEiYF/e4B9g4CBgYGAgIGAf32AgIJ/gIKIe3+BgICFfH+AbH+AgH+A
fYx9gYCBgICDgICAgYCDf4CAgH+Bf32BhIGBgYJ8foF+gH6EgH6Cgn9/gH2Agn6Bf4KBgICBgn6DgICAf4F3gYOBhIaAgH+CgICAgIOBgnx+goCBf4OBgH5/g4CAgX5/gX2AgX6AgoBygIB6gXeAgX9+hYCAgoCT
goB/fn6AfoGAhICAgIKAgYCAe4B9gICEgICBgHyAgH2Af4F9foB+gIKBf4R/hHqEgH+BgICEfoSAgH+AgIGFgnyAf39/gYGDhYCAgoCCf4KAgYCAf4KAgoB5gYJ+gICAgX9+hX2AgIB/gH6CgIB9gIGCgH9/gICB
eYOIf4CCgH9/gH6AgHuAgIF/gIB/gHuCgYCAgIF/f36AhH5/gIB9gYN/gIF+f4CFgICAgICAgIB9fn2AgIF/gICFgn+AhX+Af4CAgISEf3+BgoF/f4CEf4F9gXyAfYCCgIGAgYB6goCDfoGGg4GBhIJ+f4B/f4CA
fX9/gH6AiXyCfoCBf3uAgH5/gIB7gIB/e4CBgX2EiIJ+fYCAgHyBe4B+gH+Cfn2AfX6BgH+DgH9+gIB+gH+AfoSCfoaFgIB+e4CAhICAfoGAfoGBgYCAgISAgICGf4B/gIB/gICCgX6DgIJ/gH6AenmAgoB6fYCA
f3+AgoCBg3+CgIB7gYCAd398gIKBgX+Bg4OBgY6AgoCAeoCKgICBgH5+gX2AfoOBgYN8gIB/gIB7gIGJgX97gH+AgIF9f4OEgYB8foCAgIR/d4CAfoGAfX59gX+EgH5/gH19gICDgICAg4CEgICAgYCAfoCAgHmB
gYB+gH98f4F+iYKAf4GAgIGAgIWCeH9/foKGgoGCfoB7gIF/gHyCg35/fYGEen+AgIGEgH+Bf3uDf4J/gYKBfICEgIGAgYB+gH+CgIB+hX6AgXmChIB/fIB7gYCAf39/f39/gn6AgICCfYGXg4B/fYGAgYCCgXuH
hoGAg397gH9+fYGBgH6BgYGDfoKBf3uAgIB/gIB9gIB5gH5/gICAf3+OgH+Bf3t2foJ4fX+AgYB+gIB/f4aBgX+Bf4CAf4B/foCAgIGBgIKBk36CgYKAgn2AfoCBeYJ/foGChICBgICBh4N9fYB/gn1/foSDgIGB
gIB/gX9/iH2AgH6AgIGBgoSAgH2Ag32BfICCgIGCf4GAgICCf4BvgHmAf4OBgIJ9f4CAg4aAgoKAg4B9hYCJf36AgYJ/fYOBenmAgoR+gXuJhX6AgICAfoF9gH6Ag35/gYmAgIKBfYGAgIB9gYB/eYGCgYJ/gIKA
gH6FgICAgICFgHuAh4GNf39/gH2BgIJ+gYCAgIN7gIB/ioCAh4SAfH2Af4CEboGDgYKAgIOBgIOAgX+Cf35/gISFgIJ/iH+AgICBgIB9gX6BgYF+gYCBg4B+fX+AgICCf4CAgX2AiX6Afo5/fXt6gYKBgH9+gICB
gICAgYCCfoCAgX19f4GBiH+BfX9+iIKAdoSAgYSAfoV9fn+AgICAgICGgH57f4CBgoCAfn+Eg4J/fX+AgnN/gYB+fnuFfYF/gYGAgIF0gIGAgIGAgIB+gICAg4N6gH+AgIB9gYKEiICCgYCAgIN+f3+DgoGEg3+A
f35/gIB+gHx/gYGCgIB9gH+Bf4KCgICBgIGAgYCEf4CAgYCHfn1+hIB8gH+AfICCgICAfYCAgICDgH6Bf4N+goCAg4B+fX2AgoCAfYJ+gICAg4B6gIB/fYF+hXuEhYN+g3+BfYCAgIKAiYF/gH+BgYSBgIJ/goCI
hn+AfoODhYB9goGAgIGEgICAgIB+gHp/gIB5gXyBgIB+goCDgoCAgICEhICAgn+AfoB9gX9/g4GBgH6AgIB/fX59gYB/f4F/gH6BiICAhnuAgH+AfYCAfICAi4t/gH2Bf39/gH9+goGDf36AgIJ+fYCCfoB9gICA
foCAfICAf36AgX+AfnqCgYKAf4SEfICAgYCCgICAgn+BfIGAf4CCgICAgIKCfoGAgIB/gH9+foCAgH6Ag4CAgIJ7g4ODgICAhH9+gJSAg4GDfn6EioB4hoSBfn96gIGAgH5+hYOChX6AgIF2e4KAgICAgoKAgH16
g4KBgn6BfHyBgIWAf4CFf4B/eIF+fYR7gH+Afn+Ag359g4KBf4CAeH+AgHyCfYCBgICBgH+Af39/goGBfYCBgIF+gn6EgICAeoCAf3+Afn6AgYCDfX+Gf4B/fYCCgYCAfoCAfn+AgH+AgH+Afn+GgH95fYCAgX2A
foB+gYJ9fn2Af4mAeIB+j3+AfYB/gICAgIGAg4F/gIF9foKDg35/gH+Eh4GAe4GAf4OAf4GAfHyCgoGBgH6Af4CAgH98foCCgYSAenqAfoCAgIZ+gICAeX6Afn99gIR/gIOBf4F/gn6Af4KAgIN+gIGAgX6BgYCA
gH+BeYGBfn9+g4CAgH+BhH5/foGBf39/hYOAgIV/gICAgYN+foGCgIeBgX5+f4CAf4CCgX+DgICBgYB/gH5+g4CBgIB+gIR+f4CAgICBf36CgHmAgYSAgYB+fX95fn6AfYGCfoKCfn6DgHyAgH+BfYKAfol/f4F/
gICAhYCAgoCCgH2AgoaAgICAf4CAhYKBg4B/foCAf4B/gX1/goCAgH2BgIGAf398fISAgoKAhIN/gIF/f3uDgHx+foN7gYJ/gIF/gIKAgIGCf35/gXl/gICCgICCe4CCfH6AgIF/f4B/gIF/e359hoCAgH5+f4CA
gICAgIJ/gIOChoB+gYB/hX+AgYZ7doF+gHyCgX+AgICAg4F/gICAgX16gIB9gIOAf3+AfYCBgYSAgHWBfoCDfX+Bf4B+foCCgHuCfICBgYeFfX6FhIB8f3+BgICFgX6AgH6HfICBgH1/gICCgICDfYB/gIB+fYqB
fH6Df32Ef359hYKAgoCAfoB9f4GAgX+AgISDhYOAgIB+f3+GgoGAgX6DgoB/f4B/gIJ/fIB/en6AfYCAgH+Af35/gYWDfX+CgIB/fn2AgH+CgYGEgIB/h4CAgIB9gIKEgYGBfoB/gH91gIKCgH6AhYGAgYF+iIKA
foCDgH+CfH+Dgn+AgYF6hIB7hIN9gHt9f4OCgX+AgIGDfIWAfICEfoGBf4mAfn59gICHfn+FgH6AgXyEgICAgYCCgIGAgIKAgnx9fn+BgYSBhH6AgH99hYB/f4OCgIGBf4CAgIJ/gX+BfX6AgYCAgIGBgoKBgICC
gH1+hIB6gIB/h3mBgn96e4WHgH+EgIaAgHh+gn+AgICVf4CAgICDgYB8gYCCf4F/g4N/g32AfoODgYCCf4B/fIZ/f4J/gIR/f4aDf4B/g4B/gIGAf32AgIF/gYF7foKGgn+AgoCAgIaAgYB1f4KBg3+Cg4CBgIGA
fn5/gYB+g4CAgYGAgIKAgH+CgHuGgX+Bgn9+gYB+gH+AgH2AgIGAfoGAgICBf35/gICAfoV+f3+AhYKAgIl8hn+FgIZ+gICAgIF9hIOAeoOCg4N/f3x8gIB+foSAgIKAg39/gIF/gICAg3+EfoB/foCDgIB/gIGH
en1+fH6DfoCDhYCAgH6BgIKAgIB/fn9+eHV/gIB+gHx8f4CAgISCf4CFgXJ8f4CAf4CBgIB7goCCe32Afnt/fneAf4aCgIB7gIGBgIB+doB+gH2DgHSAgIB+gICAgIGAgYF/gYF8gISBgIJ/h4GCf3t8gIaBgHx/
gYGAgn6AiICAf32Hf32Af4B/gH2AgYOCgIN/gH+DhIN+gICEfoCCg3yAf4B/gH6AeYF/gICAhH+AgoB7gICDfYGFgoCCgICAfoJ/gYCAgIB+fX6Ef3+Ae36Af3qEgX16gX+AgH6Dg4J/gYCAfn2Af4GCf36FgIF7
fX1+e4GCgYB/gYB/gIB/f36AhH+DgIOAf4CBhoGAfn9+gIuGgoGAg4GBfnyAeZB+g3yDgYJ/foB9f4CAf4B/hIiAfoKAfn6KgICDgH+AfoKAgIB/hnuAgIB/gICCfoCAgYCBgIB/f4GBf3uFgoJ/kIB9gHqBgH5+
gH2AgIJ/f39/foB+gIF9gIB/gH+Egn17fYCAhYCAf4GBgICAgH9/f32BgIR/f36Bg3+BgX6IgXuAg3+BgIV/gIaAgH6Df4CAfoOBf4CAfYV9gICCgICCgIB9g4F6gIKAe39/f4CGfYl/gX6mgIKBgYGAgIGAfYB8
gn+BgYSHgICAf35/gIB6gIGAgIKAgH+AgoB+gIB/fYB/gIJ/f4F8f3uDf4CAf4iAgIKAgn+DgYWBgIGAgIB+gICAf4CFhYCAg4CAgIR+gYF/gIF/eYGCgIKCgH5/en9/eYCAf4CCgoGAgH+Df4KCgH+Af4B+gHiA
f36AgoCAg4B8fX6BfoKDgoB/gIF+f4CAgIN/gIiFgoGAg3uEgImGgH9/gH99gIB/gIWAgICCfX1+goB/gIOAgICCgYCAfoGDgICCgICBgIJ9gICBgIJ/fn9/gYB/gH6Af4CCgH+Af32BgYCAgH9+gIaBgH5+f4B+
gYGAgIB/gICCgYCBf4B9fn9+fn6EgIGAgIN9fm99hHiBgIF1fn9+gIKAjXuAgX6Aenx/gICAgoKAgH+BhH+AgH9+fn9/gIB+fnZ9fnyAe31+gISAgJGBgIB/gIF/gIGBgIGAf3yBfoB8fn9/goB/f4SBf4B/gX2B
g4GAgX+AgICCfH2AfoB+foB+gICAgIGAgYN+f3+Bf4CAg3yDgYF9gH1/iGyDf4N9g4B/gIOFf4GAe4CCgIeAgYCAgISEgH+AgHiBgH5+gIB8f4CCf4CBgXyIh3+Ah3yCgoJ9gIKDgIOBe3+AgX+BgH57gH9+e39/
gIB+gYCEgH2DgICCgX6AgH6CgICAgoCBfoCPf3+Cf39+g35/gH+AgH+BgIGBfoB/foB/gH6DgoOBgH+Af36BgIeAf4F+gICAfoCAfnuDf4CAgIeEfoSBgX+FgH2FgoKHgn+AgHuBfYCAgouAiHeAf4CDgICBgYCA
gYCDgICAg4B+fH+AgIB9fICAgIKBgICIhX2AfXx/en58f3+AgYB/f4B2gYGCf4GEfnyAf4CAd398gH+CgICCf35+g4CAgIOAfoGCgYCLgIB/b393f3+BgH6AgoF/gH+Af4B+gH6AfoKAgICCgIJ/gH+CgYGBgH+C
gIB6gX+BgYJ+gX6BfoCAf4SAg399gIF/gICCfn6IgIuAgIB/f4F+f4J8f4B+goGKgn2Ag3x+goB/gYCAgoGBgIB+gIp/gIaCgoIahHyAf3GDhH5/gH+AgICDgJR9f4GAgICHfICAaIF/gICBgXp+gICAfoB/gIGB
gH6AgIGAgYCBhYOBfX+BgIB/gYGAgH6Ag3x7foGAinqCfYGAf4N/gHuAgYKAgYCDf3+FgH9+gH6AfICAiIGAgHyAgIKAgX+BhWqAgYOAgIB+goF9f4SBgIaCfYGGhn5/gYGBhH1+e3uAgICAf4B/gYCBgIB/f4N/
hYB+f4KJgICAgIF6g4GAgIR/iYB9gH2CfoB9f3+BgoCAgICAgIB/gYB/gIF+gICAfX6AgYCAgXqCgX9/gHyBf4CAgYKAf4R/gICCgH9+foB/fn2AhYOBg3+Agn6Cg4F9hIJ/f4CDgH+AhIF/gHaAeX+AgHqBgX+A
hoJ/gIOAgH+AfH9+goB/gYN9gIOCeYCBfX99foWAgYCCfoCCfXuAgH6BfnuCgIGFgYCAgIGAgoCCfoGGhIGCgICAgIB/gIaBf36Af4CHgH2DgIF/gIODgX5/gH1+fYCAgICAf4CBfn+Af4J8gICAfICBgH+FgH+A
gIKAgIKBgIKAgIB/foKCf4CBfnqEg4GAgIF+foCAfn6Bf4qAgIGAd3+BgYCAfoCCg4CBgIOAgIB/goOEgICAgIGCgH19gH+Gf4F/gIOAg3+AfX5+fn+AgIB/gICAgYCAgYKAg399gH+BhoCBgHyAg4CAgIGAgIaE
gIN5gIB8g4B/gH6Bf4p/gIaDgH51foB9f4iAfICCgYKBfH+AgoN+gHyBe3+Af4GBhYCBgIKAfYF8gX+Ff4CAfX2DgH+DgYCAh39/eoB7gIB/fIiAgIGAfoCAfoCCgIF8f4B+foCAgICAf4GAfn1+gYOBgH6IgICC
gICAgICBhYB+foCCfoCAhX2Bgnp+f4GBgH6Bf4CBfoB/hoCCgIGAhn9/gHuAgICGfn5/gIGEg4GAgIB/gX+AeICFgn+CgYF+f4B+gH6AgIGEfoB+f4CBgYCDgoCCgX6AhIGAf3x7f4V/g3yAf4B/homEf4GCgYCA
gH+BgX+Af4uBgYB/gYKAgIGAfX5/fn6BgX+CgICBgHx/goGAfYOBgIN/fYCBhYCAgICChH99f4KDgICBgYCAiYCBf4CAgIZ+fIB9g4CBgoCAgH6Bg4B9gICCgH5/gYCBf4B/gIZ7fYKBgH9+gn95gH+AgH5/f4CB
f3+EfoWAfoCBgYCEgIF/gH2AgH2CgIB+eoCDf31/gX2CgIJ+gYh/gH+AgH+FgYR/gIKBg36Ag4GAfoB+f359f4B+foKAgn5/gX19f4CAgIKGf4CAgnyEgX+BhXuAhYGAgYF/hIeAfX9+gYCBgISAgYCBgYCBgYN+
gICBhIJ7fH+GfH6AgH98g3h/iYF/gIB8gH9+f3p9gIN+gIR+hYaAgn6BfoKAgYCCfoB7eYKBgHx+gICBhnt9gH+Ef4CBf4B/g4SBgX+AgX+BgIGAgnyBhoCAgYCGgH5+gICEgICDgoeBfYKCgH+AgX2EgICBfoGB
gn5/gX6AgYl+gIOAfn5/g4J/gX6DgoWAfIGBgH+AgH99g4CAgIN+gYKBgn6CenODgIB/gICBf36AhnSBgICDgIeAf4B/gX5/fn1/foV/gICBgX+CgYCCg3+EgIGFg4CBf4CDgH6AhH6AgICAgIiCgIV+gX+Ah4CA
fX59fIF/gH1/foCAf4J7f4B+gICAg4CAgIB/gH2GgICCe4R/gH6AgoGEgoCBgH9/gYJ9gH+AgIGAgHSAgIWAfYB6goKAf31+goB+fIB/f4eBgH+BgX9/hYCAgIGCgIB7gIF/foB/goCCf4GAf3p/gICDgoB7goJ/
gIGAgIKAhoCDf4B/gYGAgICAfH6AgIODgH6BgH5/g4CAgIB+fn+AgH+DfoB+gH9/gYGBg4GEgIeAgICAg4B+g3+AgICAfn+BfYKCgH2BgYB/fn+BfX6Af32BgIOAgIKAgICAg4B/f36BgYB/d32Agn9+f3+Af4CA
gICAgX6DgIF8gIGAgYB/f36AgYB/gH9/fXqAgIB/gX+AfX6BgoGBgH5+gHaBgX+FfICCgIGAen6CgICJgX1/f4GBgIGBf35+dYB/gICCf4J/gICAgIKAfoCAf4GAgYCCf3+CgXmFgH9+e3+DgHuSgYCAgYF/foGA
g4B+fnaCf32AgHuAgH99gIKAf4CAfoCBgICAf4eAgn6Ch4CCgH6AeYCBgX2AgIF+gHyAgH2CgH9/goB/gICBgIB+gIF+gIB+gIB/g4SAgH+IgIGBgX+AgXmAgH6AgXyBgIKDfn+AgYF6gH+AgYGDgoCAf4CBgISA
fn2AgIGChH9+gIGAe3uAg4CBhX2Ag399gIKBgH2Af4CAgoWBf3uAgH6BgIKAf4SAgoSCgIR7f4GBgYGGf4OAf4V7gYCAhYB+f3+FgYCBfH9/gICBgICAgICAgIeAf4F+gIGAgIF9foB/goCAgYGAgYCAgH9/e3+B
foGAfoGCfoCAfn+Af3+Df4F9f4CHgoB/f39+e35zgHuAfoCAgX2BfnyAgIF/gH6BgH98gH2BgIJ/goSAfX53jYCAf39/f3p+gYCAg4B+gIB7fn+CfoB4j4OBg35+fHyCc3yAgIB/f4KAgH6AgH+BfYCDe4B/f4R+
doCAgIGCgIF7gH6Ef36AgH6AhICAf4CEgX6FfoB9gYCAf4WBgIWFgICAg3+AgIKDgH5/gIOAgoOAg4CDfYB5foB+gISKfoB+goCAgYN/fn2HgIB/gH5/foB6gH+CgIOHg4OAgoGAgX6Bg4B6f4CAhYCAgICAfn+A
gIWBfH5+f4WAf5CBgoGBgIF9fX6Agn6Bf4CAgX+Af4CAiX2AgYV8fYCBgIOAgICBf4CAfoKCgYGBg35+fIGAgYN6fX9/gIR/goCBgH6BgIR/gIGAf4SBgYB9g4WCfIJ8f4F9gH6Agn6BgoB/fICCf36BgoCHfoKC
gHqAgICAgoZ+fX6Af4B/gH6BfYB/gIGAgIF/foN+gICDgYV9f3+AfoR+gH5/gH1+gH6Ae32BgYB/gH2AgX+Af4B+gIGAgIKEgH5/g4GCgX9+f4GAgHx/gISAgH6AhX2AgIOBhIWAgIKTgHt5fIB/gHx9f4GAfYKA
hHyAgIB+gn99goCAgIGAgYCAgH6ChXuAf3yCfoGAfoKDgICAe3yCgoCAfn2AgICCgoCAgIF/gYCDd4B/homDgKSCgICBgXyBfICAhICBgIKBgH6Bgnp+gICAf4CHf3l9g36AgICBfoB/f4CAgH+BgYF/gHt+fod8
f4B4hn+Ef4B/f4GAgH+BgICAgH+FgIB/fYSFe4h/f4CCfn2Df4GAhoKDgYGDiYB/gYCAgoB+gX+AgYCEgH+AeoF2gIODhZ9/i4CDgHqBgICCgYCBf4GBgYKAgH+AfoSAgn6AgIGDf4B+foV5gYCCgH+AgH+CgIF/
hH+AgICAgIB+gIB8gYCHeoCBf4CGgIGBgIh/e4KAfn99gH+Agnl/goCBgYCAgIGEgICBf4CAgoB+h4d/g4CAfoCAgICAhIF8gICAfYSAgX6Af4F/gIKAhIB+gICAhYSCgIGEgIGEgX9/hX9/jX6Af4CAgIGCgIJ/
kYGDf31/h39+fIuAgIWBg4CAf4F9gIKBgX+CgIKAgHuAgX+Ah4GDgICEgIF9f399gIB9f4CCfn2AgIOCgICAgX6Ae4CBfX6CgH+EgX2Yf4CDgIB/gIGAf4OAgH6AgoJ/gIWAgH6AgIGBgIB/gYF9hHl/eoOAfH5/
gIGChHuAgYB/gIGBgn5+gYCAf4CAgIZ9gIF/goGEgX2Bf4CBfoOKeIGCgHp8f36DfIJ8gICCg4F/gICAfX9/f4WBg35+gISAgYKAgH6Bf4F/fYODgn19gH6ChIF/h4GBeoGBiIOBgn5/gICAgn2AgH+Ag4B9d4KC
gX+AgYCGgH+AgX18f4CAeoKDgoB+gICDgIN/gYCDgIJ+f36DfH6AhIF+f4GBeX+Dg4CBf4OAgYGDf3yAhYB/fX2AgIKAgICDe398gX+CgYGDgIJ/gHx7foN8foCBfn6AgH96fn9/gICBhYJ/gYF8gYGAgoODgIGI
f356fICAfH9/gHt/hYB+f36AgIKAgICBeYGAgICCgICBiIF/gX+CgIB+foF+iIF+gYCDf3yAgYF8gX+BgICAfoB9foOAgICBgX+Agn2BgoB/gIB/hX+BfoGBgICAhX+GgX+BgH+BgX9/gX6BgIR/gICDf39+g4B8
gIGFf4J8goeBfnx/f4CAfnqAgIF/fIKBgISAfoF+f4CEh4B+gICDgoeAf4OAf3+BgH6Ce3yBgIZ/gH9/gYGCgICCgYCBgICBgICAgIB/fH6EgoB/hYCAhX+LgYGBgIOCgICEgICAf39/hoKAf4CJgI2BgX2AgYCA
foCFgIF+foCAh4GDg4KAfYN+fYB/goN/foKCgHx/foCAf4CAfIB+e4CAfoCBhIB+gYCBgH+AhH97gYGDgIOBgIB/f36Dg4CAgYKAgoKCgIOAgIGAgYB/goB/gYCDgIGAf4CAjn6AgIKAgISAfoCAf4KAe4CBgoB+
gX5/gX6AeoCAgH6AgICAfH2AgIGCgICJfn99gYB/goKFf3yAeX+Af4KAgIqAgoB/hIB/e4GCf4CAf4Z+f3yBgIF/f4B/gIB7fn6BgYCAfoWAf4B+goOBgoF+gICAgH+Af4B/goCAgH99gIR9gYSDgH6AgYB8gIB+
foB5gIB/foN6g398goCAg4CGeHt/gISCfoCEgIGAfoF/gIF/jYSAgYB8g4J+gX+CgYGAgYKAgICAgHqAgIF/g4B/gIR+fYR/fHyAfYOGgIaAgICChYCBgICAgYKKgH5+gHuDf3+BgIB/gICBgYKAfYaGgX2Df4GB
f36ChH+AgH+AfYB/gH+AhX2BgYh/gYGCgYCBgYSAfn6Af4B6gIGBfIiGf4GAgYJ/gICGgICAgoSAfoF/gIV7gIKAf4OAf39/gYCBf36CgIB/e4CCgICDf4B9f36AgYKBgICAf4B+f4CCf4CCgH+CgH+AgoB/gYGA
gYB+fYGIg4KCgIF/eYCAgXx7g32Ff3+AgICDgH9/fn9/hYF7f4CAfn+AgICAgoOAen6BgICAgX99gH+Ah4GAgICAgH99gYCBfoGAcYCAgIGBe4CCgH+DgYKFgIN+f32EgICAf4GAhoKAgX6DfoKBgYKAgH+AgYF7
gH5/g4CAgYB9gn59gIB9gX99gX6DgIGBgoF/hYKAgICAgIB+gISAg4N/gX6Ae4N/gnyEf3+CgHmAfYmAfoB8gICAhYCBgICAgYCBe3+Af4N/gH2Cg4F/e4CBfYOBf39+gYKFgIF9gIGCgn1+goKCg399gYGAgHyF
goKCgICBgYCBg4J/gH+AdHl/d3yAgH2ChoGEgYSCf4CCgIB/gIKCh4GAgIGEiIB/gICAgHl9gIKAfoCBf4CBgICAgIB+gG2BgXuAe4KFg4B+fYCAgYB/e4SAgIGAgICDgHuAhYB+g4R+gYaAfn+BgICAgoKAfoSA
fYCAgICCg32BgICDgoB/f4CCgIaAgIB/gHKAgYCAgn96fYN+g4GBgYB9f4B/gX+Cfn+FfX9+goCAgnqAgIB9iYB/gIODgYKAgIB/gYOBin6AhIF/gX+CgH+AgICCgHqAh4CEfoCCgYCAgIGIgoV7gYp9gH9/gIKA
fnyCfIJ9foGBgIF6f4KAgH2DgIB9gH2BgICChn1/foB6f4OBgICBeoKCgYCAf4WAgYB/f4B+gH59gH6AeYKCgH2CgYB+hHuDgI2AgoB5goGAgH6AgH+BgH98gIGAgICAhYB/gn+FgICBgYR9gX+AgYCAhX+AgICA
f3+AgIB/eoKAfn59gIB7gYCDf4CFf4F/f32Af4SEf3x8gIKDgIGCgH5/gYSCgIB+e4B/gH5+eoGBgIaCf3uBfnqDeYGAgICCgX2CgIOAgX+BgoCAf4CDgoGAfnuAgICAgICCfoCAgIGAhICBhICCgH9+fIOAfICA
fn9+hYB/fYCBgoSAf4CBfnyBfYKAfoKAgYCCgICAgHmFcoCCgICAgIKAg359gX+CgICAgIaFf39+hoCAgIKAgH9/foGAgoJ+hIJ8goN6gIB8foGAgIKAe4CAfHx/gIB/fn2AgIGBf4CAfn+FgYCAgIGBgHiAgH2A
gICAgICDf4N7goB/hICBgIGAgn6AfoCAg4CDgH9/gHx/f4KAgIGAgICCeoSBfX2BgoCAgoCGfYB+gYOAgICAgIB9fH+CgoCDgX6IgIKCgYB5f4CAgIWDiICBgH+AgYWAgoCAgICAf36BeYKBgH+BgHmCeoCBf35+
gIGAgISAfoaAfoGBgIB9gHqAgIOBgYJ8gX+AgX6CgYB+gn+DhoB/hoGAgoCAgIOAhIB7g4OAf4B9gH+AgHyBgoGAfoKCgICAeYB/gH+Ah4B+dYGAe3+Bf4CBgYGBf3t/i4J8f4CAgICBgH9/gX+AfYOBgYGAg4GA
gIJ+g4N/h4CAhIJ/f4aBgYB8f32CgICBf3aAhYB9f4GAgYGAf4CAgH6AgIKAfoKAgn+BfoKBe4KAgIB+goB/gHyAf3+BgH9+gIGAf4CBf36CiICAgYCAfoCBgYF4g4N9f36AgIGDgIB/gH6FgX9/gIN/gIuAf4KA
eYSBkn6AgYaAgn6AfYGAf4CDe3+GfoKBg39/gIB+gH+Df4F8f4CAfoR0foGBfn6Cf4WAgH9/gISAgH5/goF8fn6Af32AfIOAhX9/gYCEfYCAf4SAgICJfoGEfoKBgJZ7f4CAgIF9foCBgIB/gn+BgH+LgH+Af3t6
gICFgH9/gYGBfoCEgoGAf4KAgIB/fHt/gICAgICAgICDgICAgXyBhX6GgH2Eg3WDf4CCgIGAgn+IgYmAfYN/hICChIB/f4CAgIGAf36BgHuBgIKCfYCAgICAe4CBgHx8gYF+gIF+gH9+gYCAgX5/f4CBgICBgoSA
fn+Af4KAgYKGfoB8gYKCgYB9gX+AhoCAfn59gISAgHyAfn+CgHp9gIeAgoKAgH6AgoCCgIF+foCBf4J/gX99foV/d4OCfYKAgHp+gX+AgHeEfYCBgICAfYB/gX6Cf4B+gIODf4CCgICAfYCDf4B/gH9/dICGfYCA
f3mAfn+Df4CDgIN/gH+Bf4B/foGAfIB/gICCgIOCgYN/gn2AgYCGf4CBgn5+hoKEgIF9gH2AgH2AgIWCfoODgIF+hHqAgIJ8gICAgYCAgYGBgoB+f4CCfYCGgHx/gX59f4CCg4GAgn9/gIKAgYB9g4CBfYR6gIB/
gIGAfH6EgICAeX59goGAgIF/gH+EhYKAgYB+hICAgH9/gn+CgnZ9g4SAgIKAgIGCgIGAf4KAfYJ/gICDe31+eoKBhH+BgIKBgH9/g5WDgoOHgIJ+goCAe3+AgH6AgJB+gYCDeH58f4B/gYGBgoCBgIOCfoCAf4F6
fX6AfoF4eYB+gH1+fn9/gXV/f4B+foCBg398fYCAgIF8hnuDgHp+f4R/gH9/gIB/gIB/g3+BgoJ/gHx/goGAgX99foF9foB+gYB9gIB7foCAgH+Af3+EfYeAf3+AgIF+gYGOgIB+gH9/iX+Af4B6gH+Ch3+BgIB+
goCAgn2DgICCf4CEgICAf4N/f4F+gYCAe4GAf4GCf4aAgYCAf39+gICBg4CBhH+Ag4F/gIGBfYCBfoF/i4CAe4KBgIB/gICAgICBgIB+f39+gICAgYCBgYB/gH9/gIB/e4OAg4CBfICAeYGDgH+Af4CAgH9+gn+A
fX59gICAfoB+goB8gH+AgH2Bgn1/f4B9hH6AgoGAgIOCgIGBhX6HgX+AgYF9gIB/f3uBgH2BgH6BgYCBfoB1hICBfoCAg4OAg3+DgoSEf4WAjoCBgnuAgH1+f4B7f4CAfomAgH96f39+gH9/gICBgYB+gYCBgH6C
fH6EgIKDgIN+gIB/foB/gYCAf3+CeoCAgH9/gX2Ae4CDf4CChICAgYCBgIGBkoKCgIGAjn6AgH59foCCgYF+goCAgH9+gH2AgICBgH5/gH99gIKMfoB+foOBfoCBfYCAf4CBf3mCgH5/gYCAf3yAf4N+gICDe4B/
gIB8gIB/foCBg4B+gICBgICBhISAgH6AgIGAgXqBgIB+f4J2gHyAgYJ+gX6EgH6AhYCBf4WCgIB/f3yBe32Ag39/gICDf4KGgIKBfoGDf4CAgIR/gICAgoCAfIKIgICBgnyCgoB9f4B+gYCAgICAgIWBgn+Af4B/
gH+CfYB+goKAf4CChIB/g4B/gH+CgIKAgoGDgYeAgICAfoGAgYCBgYCBfn6BgIKBgIGAgICCf4CBf4B+eIN+fn+BfoF/f36AgH+Bf31/fIGAgIKAgICBgIGAgIB8gIKJgH6Bf4CAfHyDgYmAf4CCgIGAd3t/f3h+
d4CBfoCAgoCAgoF9fn+AgoKAgoCBf4CEc4KBgIB8gICAf4GEfoB9gH2Hf4GAg4CBeoGAgICAgIN+fnmBgXyBgICCgIOAgXyCgICAgn+BfoB/gIJ+f4CEgoB9f35+gIGBgYKAgYCBfoCAiH98gICAg4GBgICHgICA
f4B8gIWNf32BgICBgH+BgIGChoGChICCfpGCgoF/gYCAgX+EgoSAgH6Ag3yAgYCBfXd/foKBfYJ/f4CAfIGAiH2EgYGAf4F+gX6DjYGFg4CAgYCAf3+EhHJ/f3+DgHuAfoWCgX+AgYF/fYaAhXuAioB/gICBgIB/
fH+Cg4GDgYB/fYB+gIOGgX+AgH+Af4mAfn+AgYJ+hn9+gIGBg32CfIGAgIGEgX6LgIKAgIh/e4GAgoKAfn6Dg36AgH5/gH6CgIWDgIJ/gICAg4CBhICDgIB+gICAf4CBgISBgH99foKBfnx/gYWCf4N4foB9gICA
gICAgoGAgYCCf32AfoV/gYSBgIWAgIB/fICBfn58gIB/fX2EgX5/h4B9eIKBgYKAgH19gIB/gH+AgYF/gIF/gYGBfoCAgoF+gYKAgIGDfYCAgIB+gICDgH5/fYCAf4CAgIKBgYCAgICBf4B+fn5/gYB+gH6DeICB
f4OAgnyAgoCCgYCBfHuCgYKEg4B/gICCgIF/gn19gYCAhYN+gH6AgX5+gH+BgYCBgH2CgH5+gX6Afn6Ff32BgX55f4F/fYWBgnqAgICBgXd+foB/f4CAgYCAfH+AgIB+gHp8h3h+f4F+fYCAfoB+gHqAgYuEgYOB
gIWAhICCgX5/goGAeYOAg4CAgIGEgIOGgYN/eYCAfn+EgIF9hIF+gn6AgYB+g4KAfYCFgH1/g4WAgoF0fX+Af4J+gX+BgYB/f4CDfnyKgICDgYSBgYB/gH+Af36AgIR7gIGAfn+AhH2AgoKDgH9+fH+BfX5/f398
fn9+gYGAgICAgYF/fn+Bf35/gICAe4CCgH+CiICAfn6GgYR/f4F5gH5+g4GAfoCAf4B/g4GAf4CBgoOAfICAgoCCf4CAe4B/gH2CgnyBeYF/g4CAgIKAf358gIGBf4CCg36AgIB/hoCAgIaGfYB/gIaAgIiBgn+A
hH6AgoB/gH+AfoCJfn9/h4CBgH+CgICFf3yAfoB+gYB9foB/fYOAe36AgoODg4CBgoCAfI6AioCBf4CAgX6AgIF/foCDgoKAf3l/gIOBgYB/f4J9foKHf4N+gICBgoOEgYGAgIKAgYCAfICBgIB/g3+Ag3+DgIeE
foGAfH6BfX5/f4GAgX5/f4B/foCBfH6DgX+Ch4J/gICAfoOAf4B+gYKEgXd+foCCgICBgH+AgHuAgIKBgIB/gH6AhoF/gICHg4CDgYB/gIOAgoGFe4d/got+gICAgYGAgoGAgH9+f36AfYCAhICAgICAgICAgH6A
gICEgH+DgYV4gICBg4B+fnyAgIF+gICEg4CAf3+BgYCGgX9/gIKDgnyAhH1+gIGAgYB/hIB/gH2AgYd/gIGFf36Afn9/gn6AfH+BgYCAe4Z7f36BgX+DgIF/foB/gX2AgICBhn+HgIOAgICAf4GAgH6Cin+Af4CA
gYGBeoCAgICJf4CAgICAeH6DgX97gICDfn+Agn98gYB8gIGAfYB/goSAf4GEf4GAgYCAfIKCgHuDe4GAgoCFgIGBgYCDgYGBgH+AfX6AgH6Ae3yAgIGAf4GAfX9/gX2AgISFhH9/gX6AfoCAgIGAiIN+goCBgIF9
foCAd4KAfIWAgpGAgX5+gIF/gX+FhIF7gYCAhX6DhH6CgYCAfoKCfn2AhICAgIWAeICAf32DfYCAgH6AgIGCe4OAgIB+goCAg4B7gpCCe3+AhX9+fIGAgH6AgoaAeoB+f4GAfoGEgIGAgH9/fYCJe4KAf4CAgYF+
goGDgoCGf3+Cfnx+iHyAgYCBgIOAfYSDdYCCgH2BgoCBf4KBgoCCfXiBgICHgIGAgoCAgIGAg4CBhIN1gYCAgISAh4KAgICBf4GAf4CHfH+FgoCCgH+Ae399hoJ+fX5+f39+gYKAgIJ/gHx7gIZ7iIKCe3mCfn+A
gH6Af4CBe4GAgoGAf4GAgICAgn+BgoJ9fYCCgHx+foOCfn+Hg4CAgYCBfn6AiH+AgYSBgICAgIF9gIF/gIF7gXuBfn+AfoCAgH+AfX2AgH+Af5l9hYN/f3+Dg4OAgYCBgIKDgYKAgIN/foOAf4B/f36Dgn6AfoCC
h35+e4F8f3+DhICAg4GBgH6BgX9/f3+Agnx+f4GAf32Af4KAf3p/gIKBgH9+gYGAf4CBgoCAgICAf4KAf4F6f4CAgYCAgoZ/f4J/gIKCeYJ9gIB9gH2AfoGBf4B/gHOAg4CAhICCeX5/gIB/g35/f4CBgoB/hn+A
gH91goCAg4OAgoGAfICCf4B9h4CAgn2Bf4B+foB+gIGAgIGAgIGCgICAfn+AgIB+hICDhIGBgH99fn+Ah3+BgX6Bf4CAgYGAgoKBe4CAf4CBhH6EgH99foGCgYCAf4GAg4CAf32Bh4GGgoCAgoGBgICDgICBf3p/
foCCgH+BgX+Ag4CAgICBg4CCg4R/gYCAf39/foGBh4CBfoOAgIN+gH+DfoR+hYGAf4CAf4B/f4CAgX6Bf4B5g3+BgoCAf4CEgIB9gYKAgICAgYCAhICAgICAg4CAfnuLfXuBgHyAgX6Di3+AgoWAfICCe39/fXWA
gIKAgYCAf32Ag4CAfn5+gH+Af4CBfoB+fICEgIGAgICAfYCBf3+CfIKBfICBgX+AgYOBeX+Dgn2BfoGCf4CBgH2Af4CAhICBe4KAgIR8fYCCgIF/gIB+fX+AgX99gHGAgYB/gH+EgYB/goCBgIF+gICAhoCBgX2A
f4B+gIB8gIGAf3x/hYCBgIGEgIB9gH98goKAgHyAgYCBf4B9gYCBgICAgIGBgYKBfHyCg3uBgICAf4GBgIB/jIiDgICIgICDhX+AgYGBe4CAgoCEfn+AgH+BgH+AgYV/d4KCgYB/hYCAhICAgIGAgH96fH6AgICA
goCEfoCAhYCAgoCAe3t8e4CCe4N/gICAgICAgYCAgISAfXx+gIN9hn9+f257fYB+f4CBf4CDgYaAfoCAfYGDgICAgIOBgH6Efn+AfoB/fnt/fn+AfH2BgHp+gICBgn+AfYOCfX9/gICBgYB/gH+AgYOCfICGgH5/
gH9/goCCgICAf4CAgH6AgYCAgICBgIB/fnl+hIV9fICAgn5/fn6AgYOAgIB/fHx9f4J/f3t/fYOCf4OAgH2Cf4KChX9/fIB9gYF/fYCBi32BgIGEf4CAfYKAgoCAf4GCgHx/g4OAgH+AfoF9hH5/f399fn+AgX6B
gIaBgoKCgH6Af4CCgYKDeYGIfn+AfoKAgYCAgYGAgoGBgICDhYF9g4CAgYGAgW+BgIJ/eH6AeoB+goCBgICEgHt+f4R6gIV/gIKCgH+GfoCBgICCfoOAgH5/gIKAgYB+gYCEgIODgYCAfX6AgoKAfn6BgICIfICA
gX9/goB+gYCBhICFgIB/gIB/gICBfoCAgX2Bf3+CgYGDgn2CfIGFgH9/en+BgIGAgICAgYWBfnt/gIB+gIB4fn2AgIOCgH2CgH6AgYOEfn+AgICAfoGBgISBgHyAf4CDfn6AgoCCfX5/goeAgIB/gYF8gICDhX+B
goCBgYCAgoCOg3eAgICDeYB9hICBf36GfYJ/gYKCgYCAfn19f4KBfH6Aen9+f4B/gICBf4KAgH1+gX+EfoKAf4N/f4OCgIF/gICAf36Ef32AgIKAg4OAf4CAgoCCgH+Cg3mAfoCCfn+AgIB/f3yAgIODg4CCgICA
fYKCf4CAgYF/fX+AhYSDg4GAg4KAfoN+hH2Ag4KBgX5/gIaDgHx1d4SAf4GAfX+AfoWDfoWCf4WAjH2FgX+Bf4CAgXyBgIF+h4CBf4CAgH9/f35/goCDfn+AgX+CgYF9gXyBgH+BgoiAhYGBgIZ9g32BgX6Af4CC
gH6BfoCCf4CAhIB/fn+AhICDgH2Afn2AfYCBfn9/hH2Af4B9gIGAfnmAgIKAhYCAf36Dgn18fn+Af4B/gH6BgH9/gICAgoGBgICAgICCgIB7g4CCgICAgIB+gYB/gIF+gX+Bf4iAf318gIF/f4F/gYB/gYF/gIJ/
gIF/foKAgHuAe4CDgIJ/f4B7gIGAfXuAf4KAhIB9f4CAgIF3fn1/f4CAgoGAfYWAgX+BgICFfoCEf4F6gIGEf3+BgICFf39/g4CAfoKAgH99gH9/gYKAf32IfoF/gYWAgH+AeYGBgICBfnyAgICDgIiDgICCfXyA
gYB+gIOCgoGEgIF2fX2BgYGBhICCgICAgH5/foODgYKBgI2AgICBgICAgICBgnaAe3+CfoOAgICAgYB+gX+BgoCDgIKAgX5/gX+Dg4SCg4KAgYCBfoCCgX+BgIB/f36HgoB9gHx3gIOAgIGAgIGAfoB/gIGCgIR7
gICAfn9/gX6DgICBgH5/gHyCgoCBfH2CgH2CgICCgX2Bfo1/e4GDgIGAg36CcYCAg39+gX59fn+AgIB6foB/goB9gYB/foF7gIF/g4CDgIGAkICGgIKAfnyFgIB9gX6AfX+Af4F9hoB+foN9gYKAf4J+e4GAgIWA
hYF3f3+AgICDgICAgIB+doCAgX+LgIB/gIB/doJ/fn2BgYB8foCAgX5/f4GAfYB8gHqAgX6Bf4CAf4B+fYB8gH92foCBgn+CfYCAgIKAgICFgYGAgIGCgYSAeIF/f4CAgoCCgYCEgICBe4J9foF7gH+CgoCOgHyA
f4B/f3+AgH9/fYGIgId+gICAgIR+goKCgYGFgYCBf4B/gICAfoCBfoWAg3+AgH+AgIGAgYCAgIB+gYCBf4h/gICAgn2BgH99gHyCfoB/foB+gIB+gYB/f4F/gIB/f39+gICDfoCEgICAf4CAgHyBgYiDgYB+gIB+
gICAg4KBfnqBgX+BgIR9gIKAg4aAfH+CgYB+gYOBfn6BgoGBgH6BgIGCgH6EgYKAgn98gHyDgH+AgH6BgoF+gn99gIGAfYCAgH+Af3+AgIOAf3uBgIF/gIF9fIOAe3uAgIB1fn2AgYB9f36AfX+Cg3x9f3+AgH5+
gIB+gXyAgICAgX1/foKBgICDgXt+gICUf4GAgIB+foR+gH6IgIGDfn2FiH+AfoOAgIB+g4GAgYGAgIB+gYF+foB+hICAf4GBgoGAhHZ9gYR/gH9/gYCBfH+CfoB/fn2EfoCAgHx+hoKAgIJ+gH5/gYGAgIKBgIB9
eoCAgIB/f4B/gICDg4l+gH2AgICAgoCBgYCAgIGBg4aBf4KBgH+DgIGAf3+Cg3+Af4OAgoJ+gIB+g4KCg4CCgIGAfoKBfH+DgHqCgH2Cf4F/gn58fn6Cf4CBgYCAgoB/f4J+gIB/gX2CgICAgICAgoB+gH98gIKA
f4KAgISAgYCAgIF/gICAgYCAhYB/foGCg4KAgH6AgYCCf4J/gH55fX6ChICBgICBgICBf398fn99gICBgIWAf4CFf4CAgIGAgIB/gXKAgIGBg4aDf4B9gICEgYGAgoSAgICAgoB/hn+BgH6AiISAg39/gYCAfnqB
gYqDg4GAgn+CgIB/e4F/fn2BgICCgn6CfYF7e3p8hYCAgIB+gIGHgoV8gIKBfoB7hICAfn+BfH9/gYB/gH5+gYCAen1/gnyAgH+MgH2AgIB/hYB8gH6AgH+DgHx/foJ+hoCAgYCBgIGDgIJ/fX6ChH+AgIGDgICA
f4B+gYB+f4Z7f36Bh4CCgoF8hoCAgH+AgoCAgIB/f4GAgoV+fX6AfYB+gH9/gYCAgIB9fIGBhH6CgICFgICAgIB/gYCBgHt9gICAgIB9gH6Bgn+AgIWAgICAgoKAg4B/gIODg4CAgIOAgYB/f36BgYSAhIB+f36A
hYKAgoCBgn+BgICIgIGAgH99f4B/gHuEgnR+fXx5gYB7hICBgX+BgHqAgIB0gHyAgYF/f3+AgIV/gIB+e39/eoB8gYKEfIJ9gICAgIGAfoCAf4OAh4KAf4GAhH6Af4CAgIODgICAgIGIf4B+gIR7foCBfH9/gn+A
gIGAgH+LgYB+f4CAgoGDgYCBfH+Ag4B+goGAfX2CgYGBiYmAgISDf4B+gISBf4B/gYR/gH59f4B+gYB/gICAf39+g4GAgYCBgIGAf4d+gIKDgIKAfYB/gIeAgIOAgYGAfoCBgICCgH+CfoCAgHqCgIGCg4CHf4CB
gH+Bgn+AeYGBgIKAgHiDgX2AgIWCgH19f4CAf3+AfoCBfX99foCAfICBgH9/hYGBf4CAgICAf4CAgICBgIF8foF/gICBgH+AgIGCfXt/hH2AgYR/gIJ5gYB9gICDh4WEeoCBhYN+gICCfoCBgICJhIGAgoCCgICA
gIKAgn5+fYSDfoaAg4CBfoCBgH6AgX9+fnt/hICAfn99gYCAgIKKgIKAgIN/gH99gIGDgICCfoCAgIJ+gIOAfX+Bf4CFgIB/f4B+gn1/f4GAgIB/hoGBfX6BgIGCfoCAf36AeoCAgICAgICBgIJ9e4B7gYKAf4aD
f4B0gHyDg3+EgYGBf4CEfX5/gICAgH98gYODf4CCeIKBgH5/hYGDgn2DgYCAfoCBgICEg4CAf4CDe36Ce3mAg4OAgH+AfX59gYB9hnmHfIGBf39+gIB9f3+Afn+AgICAgH6Ag4B/f36CgH2AgYB9gH+AgYB1gIB+
gYB+foCCfn+Bf4CFgIB+f4CAgICAgICAgHmBg4B+f4CAgICAfICDgICDgYCAg4OAgIF/hICAgYCAfoCAgIODgICAhH9+gYCAgIGCgH2BfICChX+AgIB+f4GAf4eCgoCAgH+Af4Z9jH9+gH1/gIJ8gICAgYCBgH2A
gH6Ch4CBgIKBgX5+g4CDe3x/goB+f4F9g4CBhICAgYCCgH6CgHyAfn2JgIKCgX6Ef4mAgIGBgISCgIKAgIODfICAf4F7gICDgoB8hoCBfn+BgYOBf356fnuAgIB+gX2CgH+DeYKAgYSCgYOAgH+DgYCAf32Ag4WA
d4GEfn59f4CAi4GBf4B9foWAhn+AgISAgoKCgX+AgIGAgIGBf4GAgn+AgoCFf4B+goKEf4aBgICAhYCEgn+Agn2ChH+DgICAf4KAg4R+hH6BgYF5foOAb4CAgICAgIB9foGCgICDg4CAfoCChYGAhX+BhIGAf3p8
gYJ+goCAgIF/g36AgX+AgYCEgIaBhH9+goGEgHx/hH6BfYKFgIR+gIGAgIN/gIF/gH9/f4J/gX+CeoCBgX11gYCEgX+Hfn+CgIB/foCBgICAgoKFgICEgIB/gISBgIKEgHuAgICBhICBgYqBg4J/f4CAgYB9g4F/
gH+DioCBf4KAf4B8gX+AgIGAgIKEgoCCfoKDgIKAfn6Adn+Ah4B+gIF/f4GAgIB+hX2DgICBf4B8gIN8foB+g4CAf4B+gYF8e3yAfn+EgH+DgoCAgH9/gH+AgYCAg4B/goaBgId7gIGAgXx/foB8gXuAkoKAgH+A
gICAgYGAe3p/gYCAgH2AfoOAf3SAfnuOg32Aho5+gIB+fX98gIGAgH+BfH6AdoCBgYCCg4CAfoCFhYF/gX6BgYCBgH6Bf4OAfn+AgICGfn+BfoCAg4J8gICAfXyFfn+AgYKAgICAgIB+fYCAgn+CgX9+foKAgH5+
gn2Cfnx+gn57gXyAgIODf4SCf4GEgIGAgoCAf4B6f45+gX99g4CAg4B/gICAf4N+gH+BgICBgICIgH+AgYJ/fn2Ae4CHgHyDgHyEf4GAf4V/f4CBgn+BgYB9fICAgIiAgYCAiICQgH+BgIKBgICAd4CBgoF+goCA
gn6Bg3+BhoCAfoB/f4GAgoB8doCBhHyCgn6Cfn54g4OBfYGAgH+Bh32Af4CCgH5/fn+IfoCAgHqFfoJ/gIGBgX+AgYSBf36Af4F8gHyBgH9/gIKBfn+Bg4OBgYCDgH6GgICAf31/fn+FgH+DgIB9fX9/gH+DgH+A
gH59hHuHgn9/hH6BgX58gYCAg4CAgIB+goV8hIOCfn6AgXx/g4CAg3+AgIKAf4CAfICDfXyAg4KDhH+Af313hYB+gYd+gIKAf4J9f4B+gX6BfoB+gH2Af4J/gX+BgIiDgIJ/gICCgICAfH5/fH6AgH2AfYCBf3+A
gIGAgHx6gH+Af4SAf4CAgH5+f4F8gIN/hX+CgYF4gYF/gICCf396hISBeoV/gICAgH+AgIF+foGBgICAgn6AgIB/gH96h36AhoB7gX+CfoCGgYKBgISAgH6BgIB/fn6AeoB8fYGAgnR/h4CDf4J+g4qAfICAgX6A
gX9/goCAhICBhYCAfX+AgIB6f4CDhX6EgH+CfoCEf4CAgHiAfn+AgIF/gH+AgYB/f4GBgH58gIF7gH+AgICAgICAgH+Agnd7gIOAgIB6gH2DgH6Eg4V9f4B+fX6AgIB/f3h/gYB/gYF+gX+AfoeAhoCIgYGCgIB/
gYGAfYmBgYB/gYCDf4CAgIF/gYeDgICBf4CBf4CBgYGDg4CAgICAgHmBgoV/gIB9gH+AgH+AgICCg4B/gYB+f4CAgIB7fIKEgHx/e4CBhYJ9gIOAhYCCf4KAf4CAgICAfIGEh4CBgH+AfIR9gH6Chn6BgICAfnyA
goCBgoKBf4J9gIJ+hX+CgYJ6gYB+gIGCf4F/f3+EfIOAgn9/gH1/g36FhH9/f4GBgH1/f4J/goKAgICAfX+BgJB3fX58gIGAgYCAgpN9d4GDfn+AgYeAgICBi3+DgIN8gICAgH6Bf4B6gIiBgIB/goCCgIKHgoSA
gX2KgIKBgoB/gYB+gICBgYCDgoCAgICDgYV/f4CBgH+AgICAf4KAfoZ/g4aAgIKAgICBi32BfIR/gH6BfoGAfoJ/f4GAfoCAgX5/f4ODgYF9gICMgYmDf36AgICCg3+Gf4B+fX+BhIGAgH6BgICAgoCAgH+Bf4CM
f3+CgH+CgICCfoCAhIKCg4GAgYGBfYBxgoKHgICAfoSAfYKAgnWJfYCIg4R/gIF9foCCgoCAgIB+gIB/goCAfX6ChICAgIWCgH+BgnuChoCAf32BfYF+h4CDgX+BgoOAgYB/gX+AfX9/gIOBgH99f4CAfX5/gYSA
f4GAgoCHgYCIfoOAgH+CgIF9gIB/gYKAgIB/gICAgIB/gn+AgX+Af4CCgYGAgYCAfYCAgICAfoV/gIGDgIKAgICAfICDgICDgHaAgICCgX+Ag4CAg3+BgICCgoCAgIKBgYSDgoSBgYWAfYF+g32BfICAg32Bgn56
gX+AgoOHgoGDgICCgYGBgYB/gIB+gYSBgYB+gICGgH1+f3uAgX6Af4KDgICBfoGAgYCAgX6ChICBgH+CgYOJgH56foaEgICDgoOAgICAiYSAgH+BgIF9gIKAgICAeICBgICBgIB/g4KAgn9/fYGAgIKAgICBgnuA
f4GBgIKAgoCAgoCCgYB/gH+Af4CCgYGCgIKAeoGAgoKCgId+gH+Af4CBgH+AfH+AgH9/iX1/gICAgYGAf4GAhomEfoJ/hH6Gf4F/gICKfnmAgH+Cf4CAeX5/f4OCgYCAgIF/fYCAgoCEgH+CgXeFgIGBgH6AgYB4
gH+BgH9/gXl+fX6AgIJ/g4GAfX2BgHqBe4F/gH+AgoKAgImAgoKBgH+DjYCDgYKAfoGCgIJ4foB+f4CAf4GAfYJ8gICIgH+AhH+Agn+AgICEgIGAfXyGgIGBfICCf3t8e4GAfoB/gYCBf4CAf4CBeYJ/gn9+f4OA
goGEgoCEgH+BfYB9gICAhHOCgYCDfoB7f4B/gHx+gIiEg32AgIB/f4GCbICAgICAf3p5gYR3f4B/goCAgYCCgICBgIB/f4KAgn+Df36IgYB9gY6AhIGAgX+BgIGBgoCBfIB+foR/hYCGgIB/i4CAc4GAfn6AgYJ9
gIF/goGDgICBgICBgIGCgX+DgICBgH9/gYCBgoCAgn6Afn+Af4F+gICAhICAf4+Df3+BgoJ/gIF9fXqAgIGAhIOAf4GGgX+CfYCAfIB9fHyDgYF5gYB/gH+BgIB/gIGBgICDf3mDgoCAe4J4iH6Af4B/foWAgoGA
gIOAiH2AgH+Af4GNf4OAgH2CgIGEgICAfn+AgIGAe357f4CAgICAhIODgICBgoKDfoCAd3+AgIF/gICAgICBf3+Ae4CAhoCBeXmDgX+AgoKBgICAgYGAgH2Hd4CAf4CCfoCAg4CBf4F+gICDf4B/gH6AgX5+foCB
f4CAgH+AfYF/fX6Af3+Af4WBeYCDfXuAgoGAg3+Ag4SDen+EgICAeICBiYCAgIJ/foCIf4KAgHN2gIR+goCCgH+AgHl/hHuAgICCgX+Af4F6f39/iYCCgYSAf4CAgH+BgHOCfoB/hIB5f36AgHyDe4GBgH5/foOD
f4CAgICBf3+BgYJ9gYCCgn+Afn+AiH9/foCBhYOBhH+CgICAfn+AgoGCfoKFgYCCg4KAgImQg4CAgIGAgoB/f4B/f4GCgIOBgH5+gICEgICAg3x+gIB9gIB/gIKCgX6Af4F+f3+BgICAfIB/gIF/gIB/gICAgX9/
f4CBhYF/goF9gIF/gH6EgISAfn2BgIB2gISAgICCfoB+gH+AgIGAgIGAgoGCgH6Cg3qAfIKAfYCBgn6Be3qBf397gYKAf4CGgH+BgoGBgYCAgJaAfn5+hICAh4qAgH2BgH6AhX6Af4KAgYCBhIKDgICAhICAgoB/
fYKAf32Be4B/gIGCgIGAgH9/g35/fn+AgIF9gYKAg4CAgIR+eoB+gIGCgIGAfX+BgX58gIB8foCCgH9+foF+cIGAgICAgIGEfH2AgoKBg4CBfoKCf4GAgICAin9+gIZ+foF/f4CDgX9/gH6Af4GBlICAf36Af4CA
fn6AfYCGgYWDgH6CgICDgYCAfIKBgIGAfn6BgH57gIGCfnyDfIJ/gn9+iICBgn+FfoCAgHyAfYB/goGAgH+DfIGAgICAf4KBgICAh4N+gH9+fYCBf4CHgH2AfoB/gX2Cf4OJgYCBgH2AfYCGgX2AgH+FgH6Af357
gIWEg4GCf3t2gYGGgH9+foSAgIOChoCCgIGAgICAeH+BgX+BgIGAg4GAgIKCfoCAgICAgoCAgIF8gXmAgIV8gHuBgICAf3mFfoeBgX6Aen2Bf4CCgH+BgYKIfIiCen+AgICAgn6AgH+CgIOCfYJ/gYCAgYGBgX98
gH9/gIF2f3+CgICAfH+Bf36BgIB+gn+BgH6Bg39+fX+Ag4OAgX9/foGBfX+EgXyCg4GAf4CCgXeAgIF+gH+AgIGAgYB8gICAgH2FhH+AgYCBgnyAfYB/h39+gHt/gYGAg4CAf4CAgoKDgH1+foB+gIB5f4GAiYGK
goGEgoCAfIOBgH1/gICAgH+Bf4GGf3+CfICBg4CAf4OBgIGAf4Nyg4GAgoB7foCFgYJ/gISAf4B/gICBgICDgIF/fWyAgIB+eX+BcoCCfn2BgoOBgH+AfoF+gICAfIaBgYCBf4KCg3+Ag4CDfoCAf3+Af4WAen+E
gICAgIWBgICAgoCAfH+AgIGAgHV+hICAgXt+gICEgH+Ah4F/gICBgYGAgH6Ag4CAgIGBgIF5hH6AgICAfoF/fXqAgn2BfX5+gICAgH+Cf4CBfoh/gIF+f3+HgICAgIGBgoCAgIJfg4Bxf4GBfXt3fYGBgIB/f4CC
gICJf4F+gIB+gYCBgICAfYCAiX2DgHeAg4F9foB+gICAgYV/goJ9goCBgYCEgICAgIKCf4J/eYCAgYOAgICAeoCAgIB+gYGBgIB/fYR/gHyDgHWLgYB/gIJ/gH+CgIB/gICBf4CAgH1/gYB/goCDgIB9f3p/gICE
f39/gH+AgICAgYB/f4WDgYF/gICFf4SCg4OBfoB/gIN+foB/gX97gHyBf36BgIF/hX+DgISAgX6AgICDfH5/gIOBgYiAgH1+f4CDe4CAfn+Bf3+AgHp/f4GAgH6AfYOAgISAgXyIg4OAf4B/gH9/gIB+gYB+kH2B
gH+CgIGAgH+BhX5/gX9/gYOCeYONfoCDgICAfoCEfYF/gICAgH+CfIKEa4B/gH+Af4GAgIOAfICBfoN9gYB/gH6Df32AgYKAf4F/gH6KgH59gH1/goN/gICDgICGhICBeYB+gH+AgH6BgX5+f3+Ai4CFf4GBgX+A
f3+CgnKCgYSBh4CAgIF9g4CAfn2CfoCCf4KAgICAgIGDgoGAf4CEiICBgYB9gXKDg4CAgH+AgoOBfn+AfICGf4GAfHWHgIJ/gXqAf4d+g4GAhIWBgX+AgIGAg3+Efn9/gIB/gYCAgIB/gIB/f36AgH1/gIKBgHyD
gIKAf4GAgn+BgYKFf4SAgH6BgoCBgICAgYCAgICAgYCAf4CAgYGAhIB/f39/gYB1gYCAgX9/gICAhYF+g4B+gX54fICFf4J/foGAhX9+f36AgYCHf4CJiH2DhnyAfoCBfYCCgn6AfoCAgH99gHh8gICCfX2AfYCA
gHx/gIGBgIOAiX9/eoCDf3+Egnx+fYGAgH+Cf4OCgX+CgoGAeIB+f4KAfn6BfYKAgX98gH59gH1+gIKBgICDf3+Ag36AjXuAf32AeH+AgYB/goKAgH+Bg4J/gYJ/gICBgIeBiH5/gIJ9gnt9foJ/gICAg4CBgYCC
g3p/eoaAgXx+gICAgH+BgIB/en99fX6Bg4J/gHt9gICAen+AfYCAf4CAfX6AjIGBfomBgYGAh4CAf4GBh4CCgX59g31+gIB/f4CDgoOAgH+BgYCCgYJ+gIGBhIB/goGAfoOAfYB/gYCAgH+BgX+AfYSBgICBhICA
gIJ9gYGDf32Df358gYCBf32AgH5/fYKAgX1+gnmAfHqBgX+PgYCBfoJ8iICBgYCDfoCCgHyAeYCBgIB/goCAf4CAgX6AgIB+gIB+gH1+gIeBgHyBf3+FgIKBgIGKgX+MgX+AgYCBgYCAhYB/gYCBg4GCgICBgIN/
gH5/gHyCf4KBgYJ/gICDf4GDf4CCgIaAfISAf3uDhoB/gX2IgICAhYB+goJ/gH2BfoCAgIKCf4N8hISAgIB+f3qBf3yDgYCAhYGCg4qBgYJ6f32DgICAf4CDgX9/fYCAgoB+gIKAgIB5f4KBfoCAgnKAf3l+gX+D
gH+AeYCAgICBjICBg4OCgICAd4F/g4WAgYWDgIB/g4N+gYKAgIGAgIKCgIF/fX96gYJ/foCBf4eAi4B+fX+Af3+CgIGAf4CBf31/fn+AgYF+hH+AgICAgYB7d4CAhYGAgIB6fH+Cf5J+f4CAgICAfoGBf3yBe4B+
gH99gICAgICBgH6AgYB/gICAgYOAgIKIg3+Bf4GAgoCAf3+AfH+Af4KAfn6BeoCKf4CAgICAgYF+gIJ+e4CAfn6AgIOAhoqFgIB9gH6AdoB/f4B/gICAhIJ9hoJ/fYCAgIB8gH9+lH93fYeIg3x/X4CBgYKAhn+A
fHyAhYCCfn9/fYWBdn6BhICBgoCAgIJ8f4B/gYCFgIB/gICBhHyAgH6Bf4OAgIB/fn6AgoB8g4F9foF+gICAfoB/gICAgH5/g4GAgIGAgH6Ae3SBgX55hIGGf4CAfoF9i4GEiHyLgoCAgnyCfIF9f4B7goB9gH+H
f4CAgIJ/gH1/gICGfn6CgoB9fYB/gYCAgoCAhH+AgH99gICCgYCAf4B/gIF/fIB/gIB3fYGBfoN+gIN/f4CDfYCIgYGBhH9/gId/gIB6hH6AgISAgn6CgIGEgH99e4CAgYCBgIF8fH+AgX5/goGAgYGAgIGBgYGF
hX59gICDgIF+fYCCfX2AhYKAgIeBhIKBfoOAgICAfIOCgIF/gYOCe4CAgH2BfYCBgYCFgIOBhYWAf4F/goCChH2MgICDgYGAgICAfn+Cf4V/goGAgH+EhX+AgISAgIJ/goB+gH+BfX19fnyBg3+Af4CJgH6GgH9+
f4KDgYOCgn+KdoGAgniJgIGAf4CAgICAgICAfYKCgICBgH2AhX6Bf4CAgH6AgId/hoGBgX+AgISAgYCCgIB/gn+BgIKDf4CIgICAgn9/f4F/fomCgIKEgIB9foSBeYWAioB+gX6BgoGAfYCDf3+AgIB/fYCBfH6D
gIJ9g4KAfoCAgoB/gX+DfX+AfYd8gICBgIGAgH+BgYCAgH6Ag36AgYN/fIJ+gH6AgH6HgouAe32AgoGAfIOCiH6AgH6DgHt+gIGAgICCf4KAhoCAfYGAgIKAgH9/gJuAgIGCeH5/hICBd4GAgIB+gIB/eYCAgICA
gICAgICEhYCCgIN+gH56g4KCdXyAgICAg4eAgH2DfH+CgYB+hIGEgICBf4CDgX9/gYB+foB9fYCAfXV8f4F7gIB/gXGEgYN/gICAfIaAfoeEgIJ+gIB/gYCAhYCAgn+CgoF+f4CAfYGAhYB/gIF9f397gYaCdIB/
e4GAgYCAfX1/cYCBgYV/gIF+gYOAgIWEgIB/fYOAg4GEhIGAf3+Bf4CAiICAgIGChYWIgYGAfXuDd4GAgHx9f4KAf39/gICBgICDgH5/gH2Bgn58j4CBhYCAgIF/goB7f32AgIB8gYSAf35/foB/hYGCgH6AgnyC
gIGAgH6Af4OCfoCAfoCAhoB+gISCgYSAfIV8gICBfoOFgYCNhYV+h36AfoOCfoV9gYF/goGDgICDfIB8f4GBf3+Fg3+BgX+AgH+AgIODgYGAgIB/f4OAg4KBgH9/foOAgISAgoB+foB/fIKAfXyAgIB7g4GAgIB/
gIB9gX+AgH2Ae4CAgX2Bg4GEgoGBeX+HgoCAgICCgIGAgYGBgXiChIGCgIR5gIJ7f4B8gH1/f4CHfYKBfoJ/gH+BgIKAgH+AgIGBfoCEiH+MfoJ8gYB+gIB8gX2DgICCgX2AgYN9hH2BgIOCf4B/g4B+foF9gHyA
gH99f4CBgH+Bf36AgH6AfoOAgH+AgYGDgoGAgn+Afn98gYGFiYCDgIGAf4SBf4WAgICAgYN+fYOBgH+Ag3+AfYCAgYB6gYKAf4F/gIB+hICBhHyAf4KDgH+BgH+AfoOAgIJ9hH+Ahn6AfYCCi4J6d4KAgIGBf3x+
g4F9gYCAgH+Ae4SAgH9/g4B9gH9/hoF9goGCgIKDg4GBgH5/gH+Af3+FgH+Ah39/gYKAgIB8gH2Egn+BgIB+fYF9gX6AgICAgICBgH9/goCAgYKEg397gnyBgIF9gIB+fn9+hIF/gISAgICCf4GAgH6AgX6BfIF/
gX6OgIF/gIGJfoqBhn+Cg4CCgIB+jICCf4GAgH2CgW2Agn2AgH+AgIB/hH+AgIN9gYGEgYCDf3+DgoN8f4B/gIB+gICAgICBgH+BgYB/fICCgICGgIB/fICAgn9+goCAf4CAfoCCfn2AgIB+fYZ/d3+DgYCBgH6B
gX6AgYB/gH6DgYCBfYKEf4CDfoCBgIB5gIB/gH5/f4B+gICFg4J7gn57gIKBgICBfX9/g4CAgYJ+foCCfH6AgIGAhoCAhICAfn5/gHx9gH6DgIJ9gYGBfoOCf4B+f4KBgYF/gH9/fYB/fH6AgoF+gICCf4GBgH99
fYCAgoCAgIB8gIGGf4CBf36Af4B+gH6BfoF9hIGBf3+CgYJ+gn6AgHx/ZoF4fYh9f4B9g4OAgICAgICCen11f4KAfZF/gH6CgH9/goJ+gICBfnt+gX6AfYWAgX57g4CAgYR/goSDeICBfICCf4B/eYGAgYCBgYCA
gYB/gX6BgYF/gX2AfYB7f4CAf39/gH6AgIB+goJ9gIWAgICDhYCAgYKBg4WLeoGBgYF8gIB/hXp9gIF/foCCfoKAgYSAgn1/gIB9gIKBgICGf3iAfIGCfHSBgoKCgoB/gIh7f399gYGBgIF/gH+Agn+AgH6Af4GE
gICAgIGCfoqBgHyAfn99gIF9gYB/gYCAhYGEfoB+f4B+h4CAfoCDf4CAgIeEfYF/gYGAg4B/jH2Af4CAgIOBfn6Afn6BgH+CfIB9gn2BgICAgH6AfoB9f358f4GBe4KAgIB5gHuAgX+BeoF9fnyDgICAgoCAe4CB
hYJ9iX6DgIB/foCAgICBgIF9gnyAg4B+gIKDf39/gH1/f4KBfn+Af3+Bh32CfYB+f4B+gH98gH9/gYCCh4CCgHl7gHqAgIF7foCAgIaCfIB+gnyBhH6EfoGFgIB/gHmAgYCGh4F/e4CAgISAf4KAhIKHgoSBf4KC
goCCf4CJgn+AgH9/gIGAhICBgoGBgH2AgIF/gH9wfn6CgH+AfIB/gH6Af3+AgIN+hoB9f35/gIGAgIGFg3p3gIGCgIN/gYR+gICAgYGBgYKAgYCAgH2Af36AgIGAgH5+gIF+hIB/gH9+gH6Bhn2AgICAfYCAgYaA
f4CBg4V/hH6AgYZ+gH59gn2AhIJ/gYZ/gHqAgoCDhYCBgH5+foCAg4F/gH+AgICAfIKAgH+Cf4CAgH+Bd4R8fn6AgnyBfoB/gISAgIJ/fIB/g4GAg4WFgIGBgYSAf4CAhIGAgX6CfX+Ah4KBfoOGf4CAgIF/g4F/
gH2AgYJ/gIB9gICAgYCAf4CCgIB9dYCAgoKAhICDgIB/gn+Gf3+Kf4CChH9+gXyCgIKAgoF9gIB/foKCgYCAgnyAfIB+gH+IgXyAeICFgYB/gn5+hYB7gIB/gICAgICBg4GAfoCBgIB7goKAfYCAgICDfnaAf4J8
hIWDgYCBfoB+gH5+gnyAfoCAgYGAgIGAg4GAf4GAgoGAgoB6goB/gIB9eYB/gYCAgIR/gIWBfIKAhYF/gYCAhHyBfICBgIGBf39/gIB/gIN/gICAe4CDh4OBgICBgHt+fIN9gYGAgICBg4aCf4B+gICAfYZ+gH6D
gYCDjoCBgoiAgH9+f3p/gIKEfoCDfH6Ff3+AgH+AeX+BgIaAgYCBgoSAf4B/f36AgIN0gH2CgH9/gYCBgIOAgX1/gIF/foN+foCAgX+EgIJ8g4GBfX9/e4CAgoF/e4d/fn6FfYGCiX2AgICAgYCBgoB/gHuAfH+B
gIOBfYCAhH2BgoCEgIOAg4CBhICAf4V/gICAgH9/gH5/gYCAgoWAfo2AgH+AgIB/goGAgICAe4KAgIGAgoB/f4B+gIN6gISAf4B+gIGDfX6Afn+FgIF+gH+AfH+AgIKChICBgIB+gYOAgoKBgICDg4CAf4CAgX6B
f4CCf3aBg3SAgYWBf3yAgIGCfICBgIKBgH+Ign2EgICCh4F+f3+AgoCBg4OCfol+fH5+gH6EgIOAgXyCf3+FgHuFgHyEgICBfYOEfoSBgHqAgYKBgHmAgH9/gIKAhX6DgHl+fICBgICAgYCAf3+Efnt9gX6BhoOA
gICAfn58dYCBf4GFhH5+f4CDfoCBgICBfX9+foSEgH+Af4F8goB8gIB+gICAf32Ae4OAg4N/gYB/e4B/gX+AgoCAf4GBgX6AgHyBf4F+gIB9gH57gnmAf3+FfoGAgIB/gIiCgIF/gYB/f4CAfX6DgH6Af4F8g4N/
gICAgICBf3+CgIGAgIB+gHx/gIKAfoKAfn6AgIF/gYGAgYN8gH9/ioB+hIB4hnx9eYGBg4CAh4CFgn+AgHyAg3+Gf4ODgYB/f3x/gXmAgH+AgYJ/foGAgIKFgIGBeoOAf3+BgX+BgH6BgoKBgIKCgX+CfYB/gH+F
gIB/gICUgIN9foCJgoGBgIKEf39+gX19fnqCgICAgISEh32AhICAhYB+foCAf4CBg4CAgICAgICBfYOFgoGBgIWAfoGBhH6AgHqAgH+AgIKBhYCAgYCAf32AgYB+g3+AgIJ9f4B/gX6CioCAgIKAfX6Bf4CAf3+C
gYqAgIB+f3+BgniAgYJ/gICAgoCAfn+BgX6EgX2BgICAgICCdIGAfH5+gHx/gYCAg4V/f3+BfYCBf36AgIGCgn+BfIF+g4F+f39+fYSBgICBgICAdYKAg36Je4GFgICAf4KDgoB/f4GDfoCBfYKBgICAg4B+f35+
gIGAf4B/gYCAgIeAgYSCgIKAgIGGgICAfoSBf3+Bfnx8foCBgIB9fnl+f4CAgnuCgoaEf4J8e4B/fn6Aj31/fn2AgYh8gYCAgn+AgICAiHx9gIB/foCJhoOBhYKBgICAgICAf3+AgIJ+gIKAf4GAf36BeX6AgIGA
goB6gYF9gH99eoCAg4B/gIKAgYR9f4GAf4B8gYKBfX6Af4B/fX+AhoOAgXyCg4CBgH+AgIOCgIGIfoOAgH9/gICAgHuAgIGBfHuDe4KAgIOGe4CBfYODgH9/fYCAg4CAf4CBgYKAgYCDgYd/goCAgH9+goKAfICB
gIGBgISCfoGAhYSBgoWAfX+AgICEgYB/gIB/gYCCgIB8gIN/gICAgICDfoOBgX+Af36AgYGAgXp7gYB+gIB/gIGAgIGAf3+AhIGAhH+Bg4CAgICDgISBfIB/hYGBf4B+hoB+gICCgICAgIF+gICAg3t+f4F/foCC
gIGGgX+BgH9+i4GAgoOAf4B+e4CAgXyAgIB/gICAgHyAf4CHgYB5goKAb359gICGgnx+gH98hYB9f4CAgH17gIR/gYKAfn16gH96gIOAgX+DgXWAgICAgYCAfH+Mg4CEfX+AfoOAfYeHgH2BgIF/gH6Af4CEfoB/
gH6AgIB/gICCfn6AgIN+foF9gYCAhH2BhoN/gIF+gHeBf36AgICDgYCBgH+DgIB/fH6BgYJ9gYKBh4GDgYGAfYKEgYCAfoOFgIWCgIB8gH6EgYOAgIGDgIGAgYOBfX+DgH5+g4WCc39/fYKBdYZ7hn6AgIF9g4CA
goSBgH2DhICAeoSBgHyBgoKOf394gH+AgYCAg4J+hH6DgIKAgIB/gIGEi4CAgYCCgIGAgHuBgICAgH92gIB6gIF/gYOBeYGAgIKDgoF+fH6AgH2AgYGAfoF9iIB/gICBf4GDgH2AgX+AgoKBfoB/gX+Cf4SCf39/
fYB+fYN+g4SAgIR/g4CAgX+BgoKAgICEf36DgICAgH+AgH2CfX6AfoGAgICBgIB8gH9/gH6CgYCBfX+AgICAf4B/gn6BfH+Cg3uDfn+AgIB/gX2AgH19hXyAd4KCfoCEfoCTgICAf4d9f4GAgYl9iX1+f4GAgH6A
hICBfoF7g4B7goB/gYCCgoGDgoKBhoCBfYB8gYCAgH2Af3+AgIN/e32AgH6AgH+AioGAgYOAgH+Ae4CEf4WAgIJ9gHqCgoF/f4GCgICAgIGBgICAf4CAgIB/goGLgICAf4F4gIiCg4V+gH98gIWAhIB+e4GDfH6A
gH+AgIB+f4CAfIOAgICAgoCBgICAgYF/gHqHgICAhH2AfX+AgX+AgICAh4CBgIB9gHh7g4KAgoGAg4CAgX9+foF/gIN/eYB+gnyDgHt9gH6AgICAgIGCgIOBgICPgoCAgYGAgIeAhIZ9f4B+jYeBgHx/g4CBgICA
foCAgo9/gn19f4N+f3+DfoV9gH+Af4CCgIuAgH6BgICFf3+DgIGAf4WAgIB9f4CBgYB/gH1/gYJ5gICCgX+CfoGEhHuAfIKAgnKDgX99gYF/f3SAgYJ9gIKEgICCgYCAgICBgIB/hoV/g4aAgIKGfIGCgH+AgYWD
f4F9mXyJf4KBgIB/gn5+gH1/fIJ+gYGBgH94gHyDgIGAgHl+goCBfX+AfICAgoKAgHWBfYR/f4J/gX5/goCAg3yFgoCAfn5+gX+BgH5/f4GAgn+EgH9yg4CAgX6BgoB/gX+AgICAgH5/fICAgX+Agn+Af4GAgH9/
fICBhoGAf32Af4CAgX98goCAf4J/gIOAgHuCfn5+gH99fICAgIGBgIyAfoR/gIB+f4KDf32Df4CAg4CAgIWGgoKAgICAf4B/fIB/gIqEhX6AgYB8gYB/gX+AeoCDf4KHgYSCgYB/f4CIgIOAgYKAgIN2gIWAgH6C
g36CfICDgICAgICAg31/fYGBgYCAgICAfISBf3+Af4GAf4d+gICAgIB+f35/fYF9gYGAgICAgIOCgH6BgICBgIJ9goB/foGFf4B/gIF+fnuMgIJ+f4iEgoB6gH+Af4CAfYCIgH5/gIGAgX16foOAg4CBg4GAgISA
gIF9gH1+gYR9gHSIe31/iH18hYCFeoGCgICBfX6Cf36AfnyCgH96gIB/fYF9g4KDgIF/f3x9goB/gH+AgH+CgYGBfYCAgIKAf4ODgIF+gH9+gH+AgH6Ai4F9hX1+gYJ/gIWAe4CAf3+BgHyDgIF/gH+CgICCfoCD
g4B9hX1+foaAgIWAgH2HgICCfoCBfn5/hICBgH9+gn+Af4GAgICGgoN9fX9+f39+g39/gXiDhICAhYGBfX99f3qAg4B9goGOf4CAgIJ6g36AgH6Af4B/gYF+gIWBgoCAgIB+gICAgoCCf4J8gYCBgoCCfoKCgYiA
gIJ+gH2CgICAhH2EgIB/f4B9f4KHf4KAf4CAfn9+fH+AgIF9gICBgoV+hICBfYOAfoCAgYCCgoCAgIp/gIWCgH+Af399fYSNhIGAgYCAgn6AgIJ/gYR/fYCAfn+DgIB8gIGAh4SEeoB/gIGBgoCCgIGAgoB8foKA
foOAgICHf31/g3+AgoF9gYF8fn6CgoGDgH6CgIB/foOFgH+Af4SEd4GAgH1/gn+BfoN/foN+foB/gIKBf4CGgICAhICAen59gIGBgICDgXyEgH6AhI58fn+AgIB9ioB9fYKDfYKAgIF9gYCAdn2AhoR+gICAf357
eoB/gox+iHmAgIKAf4KCgImBk4CBfYSAgHiBfn+Ee4B/gX+Bf4OAf3tqgH58fX99i4CAg3+Af4B+gX+AhYCChn6AgX+BgICAfn11eoOBfoCAgH+Af3uBf4F7goV9cIN9gIB/gIB/h4GAgICAf3+ChIKAgIBygX+D
gYB/g4CAgYCAgIWAgIB8gIR+gIB/gIGAg4ODgISBgXuAgoB+gICEgoGAf3+Agn99f4B/gX+AfoCFi36AfoKDgYB3g3+AfYGDgYGCfoCAf3+AgH2AgYCMhIKBf4GCgICAgIGHgoCAgIN9f4CFg4KCgIZ8fH+AgICC
eoKDgICJgH2BgYCDgIB/gYCAgIJ+gHyCf4KAgIB/gYOAfoh/goGBgIiAfX97gICDgIJ+f4CEhIKAf3+Af36Cf4CAgYGDg3+BgYOAf4CAfoJ+gYSAgoCEgYR8f4F/gH+AgHqBfH6BgIJ9gICDgIV/gIGCf4CBgIKA
gX99g4KAgH+BgIF/gH+AgoWAhICAgYCBf4GAgISBgICDgIOCfoB9gIV9gH5/eYGAf4B/gIF/gIWAfoGBgICAgHuAhYKAgICBgYB9goKAg4mCgIOCf36FgYCGiX+CgIB+f4CAf4B+gHyAgHyBgIOChH+AgYCBgXyA
goGCgX+Bg4J8e4B+gHaCeX+Agnl4gHuBf4F8hn6EhIKAhICBgICFf359d3d/gn6BhIaAgIB/foF/foF/e35/goB9gIl8f3qEfYB5gYB9f4SBe36BgJCAgn9/g3+Df4F/gYJ5gX9/gH6AgH+Af4CBe4aAhHx/gn+E
foB/gYJ9f3t/gICAfIR/gICAgoCAfIB/gIGAgICCg3+ZgX+BgH+Af36CgoCGfIGAgIaAgIN7e4uAcYB+fX6AeYB4goKEgH5+foGAgX9+gH+Lf4OAgX2Ff35+foB9gICBgIJ/fYqAf3uAe3+AgH+BgYKBgIB/gYCA
n4OBgoCBf4SAg4CCf35+f393fYOCe4CDfYCAgXmAf3mBgICAgoCBfoCCgIB9foCBgX2Af4GAgICAgoCAfoJ/gICAg36QfIB+gX99gniBhICMgICBf4CAf4KBgICAh4F/f358fYGBg3uAgIB+jYCAfn+BgH+AgHqD
gIGBgoGAgn55gH+AgIOEgYJ+gIGAgICCgICAgIF+gIB/g4CAf4KAgn6DgH5+f32AfYKBf4KAeoGCgICAgnl/g4GBgoGDgH+AgH2Af4GAf4KBg4GAgIKCgn9/e4GAhH+Dfn6AfYB+gIGBhX5/hYJ9gICBiHyCgICA
gn1/gn5+gIGBgH99gIOEgoCDgYGCfH+AgH6Af4B/e4CCf4B+cIKBgIOBg4KAgH+BhIB+gYGCgH6Ag4GCfoCAf36AenuCgn+AhH6AfoF+fX9/gH1/gIB+gIKAgYCAf4OBf4CBfYCCf35+gn2CgYKEe4B/fYCAgIGA
goCAfoKBgICDhX+Agn+AgIB/iICAgIV+gICAfoCBgICAgICDgIh+f4CAgYCBgH6FeX9+hYGBgIB6gICBf4CAg3uAgIWAgYCBf2KAgISAgYV+hH+AgIJ+f399gn9/e3+AgX+AgH9+gISAgIGAfoCAg4N/gIF+f4CB
gICDf4GAgYF+gIGAgIF9gIJ+hIGAgoB/gH6AgYCAgICBgX11e3p/fn+AgYCAgYeDg36AgIB9f3+CfoCEf36AgIJ+gYqBgH+BhYGBgICBf3+CgX2AgYB+f4CFgYaCg35/fIB9f36Df4KAgoCAgICAf4CDgH+BgIB+
gX57gICAeoGAgISAhYGEf4CCfoKAfoGAeYSAf3uDgICAeYB+gYJ9gICBgIB9hH5+fn+AgIGEgIGBgIGBg3+FgIF+gYOBiIaBhICDf4GAf3+AgX+AgICAgICCgoB6gICAf4B7f4CAgICBhYGJgn+AgIKCgIaEgIOC
gX+EgIN/f4OAgICFfoF/g3+AgX+BgICAfX+EgIF7f4KCgod8gYOAgIGDgoB/gYKEgISAgIF/gYCBgIF9goF/fn9/gIGAgYKBf4SBfYCBgoGAgIB+gICAgICBgICDgX9+gX+AgICAgIJ8f4SBgYB9gICAgYF4gYCB
fH6AgH2Bf36Dg4CCg4B/gIB+goJ+g3+DgYB+hoJ+foCAfn+Bgn98fISAfn5/fX9/gIB/gIGAhn1+gYGAeoSBfoB/hYB/gX5+gIJ/fol+hYCAhICBgYCAgIN/gICAgH+Afn9/g4GAfH+Ce3+Af4B/g4CAgIF9f4B9
fYJ9fn59fYF/goCAgoCBgIB/gYCBgIKAe32BgH+Bfn9/gYCBeoJ/goCBhoOAhoCAfIGDhI6BgH9+fIJ9gICAkn+Df4CBgH+AgH5+gYCEg4CAgn+AgICBgoKAb36AgX6AgX+AgYCAgX+Bf4GBd4CEhoGGh4WAe4CC
hYCDgoGBd4GAfXd+gI2AgX18gIB6fn2Bf3l/f4CJgYKAf4CAfn+DgoGAgn6Af399fX6BgYKBhIF/gYCAhH6AioF9hH+DgH2CgoV+d4mAf4B/gHyAgICAgX6BgH1/e36BgHh/gYCAhH58fYOLeYB8f4OEg4SBgH+A
gYCAgH5+foGAfoKAgHp+goGAf4CCgIiEh4OAgH9+gYF/gHV+gIKIgX+Bf4B9gX5/f39+gICBfX2Af4F+f3x+foGAgXqCgIKEgH2AgHqBg4B/gYF+gIKBgIKCgH6CgICGgIB2gX+DgICDgYCBbIB/foCBgIJ/hYCC
gH2AgX+AgHyBgHuAhICAgIGBgoGCgICAe4GAgHp9hICJf4CAfoB9fXuCfn+Ag39/gIB+f39+gH5+fYB/f4KAhYCBeoGAfn9/fX6CgIJ+fIGBfoCCg4CCgYCAgH1/f4CBgYB/fYCAgH5/gnqAgH57gYB+gYB+l4GA
gYCBgICAgICBgIKCgH6AgH+AgYCBfX+BgICCfYCAg4GAgICCgIB8goOHfoB6fYJ+gYCCgICAgX+AhYCCfn1+goF9gIKAgH2BeoCAgX6CgIB8gIKAfnZ+hYOAfoN/gIGEfn+AgHiAfoGBgIB+gYCCgIKEdX9/gICA
gIKDj36Ag4GEf3+BgYCAgYCAfYGAfYCCgH+EgYCAgIV+f4CBf35/gICAgH+AhIN+gH9/gYOBgH+BhYCAf4B7hYCBf36AgoGAfoB+gYCBfoF/fYGAgICCf3+Afn9/g3+AgIGBgISAgICBgYKAgH96gIB/gH2BgYKA
gYKAgIR3gICCdoR9f3x9f4KAfoGBgoCAgICAg4CCg4J+goGAgYOAgIKAfneAgX+Ag4CBgYKAf3+AfoCEfYGAgH+BgYR+gIGBgWOAgYCCkIN/gn6CfYCBgICCf4N/gICAgIB/gH+BhoB/f4WAgX5+gHqEf4CFg4CA
gYCAg4OAfoCBf4B6g4OAgIZ+gISAfH98gYCAf4KCgX6AgYF+gISAgIN+gIB5fICAgIGBf3qAgIF/fnuAf4CBf3+Ce4CDgYGFf4GEgYGBgYCAf4OAgIKBhoV/f4OCf4F+gX6Af32Af3x/gYKAgIB/gIODg4B/gIGA
gH6Af4CBgIKAf3+Af4KEf4B/gIKDgIWAhoCAgXuAd4B+gYF/e4KFgIB/gIB/goB/gICGfIB/gYCBfn5+gX6Ad4CAgIKBgYB6f4J4gIF/gIF+gIODf4KCgIB/gIB+gHh9fn6AgIOAhH2DgH+BgYCBe4B8f4CAgH+F
gYCAf353foCBfYGAfIB6f3+AgICBf4J+goCAgYCBgXt/gHyBgICBf4SAfoCDfICAfYB+gICCfn+Cf4J+gIaAgIJ/hoOAgoCAfoF8gIB8f4CAf4CAgIF/gIGCgYGCg4F/hH+AgH18fX6GgH5hgIB9gIB7gIGCgH+C
fn9/gIB+gYCChYGAgoODfoKCf4SAgoCAhoF+hn6Bg3+AfoCBeYOAf4KAgICAhoKBf4CBeYKAfoOAgICAgIGBhHt/gIOAf4eAgH6AgHyAfYV/gYB0gHWBgICBg4CBgICAgH6Cf4CAf4V8g4B+hYCAgYR/e4B4fX1/
doJ/fIF+f4F8goCBgICAgH9/gIR6fX99gIB+f4J6gHt/gH+FgIGBfoF6f4V9gH+Af39/gnh9gYJ/eoB/gICBgH+AhICAhYB+f39+g4J/f4WAfoCAgoCAgHx9hH+BgYCAgIF9gIJ8gX+FgIKAhIF7gIB9gYCAhX+B
gIF/gH2AgIB+gH+BgIKAgHyDgn6AgIF+goF/gICAfn+AfH95gIF7gIJ+f36CgoKEf4GIgIR/eYGEfpCAgoCAfYB/gH+AfYCMgYB/g36AgIJ+goqGgH+AgYOBgIGAf4B+g36Afnh/f4CAgHiAg32Bfnt/f31/fH5/
f4CAgICAgn+Af36AgYF/iICAeoF/gYCAgHuAgICMf35/fXiBfYKAgH+CgICBf4F/gICAgoJ+f398foCAhIGAgH9/gICAgYB/fn+Cg4KAgIGCgoF7g4CDenh+f3p/fIB7goB9gICAfn+BgHyBfoCBf4GCfX+AgYCB
g39/f4KDfoCAgH+BfHx+gIOAgYOAgX1/hYB5f4F/gIGAg4N/e4GAg398fYB/gYl9gH+BhYF9e32AgIWAgICEgoGBfoCCgoGAgYCAg4CAgICBgIB/fYCAfoCAfn5/g4CAe4B9fn+CfoJ+gH2Ag3qAiX96gIR/gn2B
gH6BgH6DfoCBgIF+gIB/gICBgYCFf393f3yCgYCDgYOAgH5+hYCBgIOBf35/gH6AgIGCgoF5gIN9gX6AgICBgIB/gn6CgnuAgICAf4GDiICAgnyAf4CAhIB/gH9/gn2AgH9+g4GCgn+Ae4OAf4J7gIKAgH9/gIGA
goB/gICBfoWBfn+Ai4GBgYOAf3+AgoCBgICCgH+FgIGAg4OAgX+BgoCCfIGAgHyEfn2AgYB+gX+AfX+Bfn9/hICEgYKAgIF8fn9/hYaBf4CAgICAgH9/gIKBgH1/fYGBgYCAgX+BgIOAgIGAgYCAg4GBgn9/foJ/
eXuAf3+Af4F+gICFgIGCf4iAgIB+gIF+goOEe4OCf32AgICDgH+DgH99f4eAgnt/gIN+gIB+gYCAgIWBg4F6goJ/fIB9g4OBgICAhX+AgIKMgX6AfoCCgH99eoSCcXuCgH9+f4CFhIB+gH5/fIB8gH99goaAgoCE
f4F+o3+Df4CBgIB9goR/foJ/gX54gYGBfXiAeYCBgoCCgIB6gICAgH5/gH+EhIB+goCAfX98gHyAe36AgH2Cf4B+iICAbId/hXt8fIKAgH2AgIGBgICAgIGAgnyBd36Ag4OGgICBgIKAgICBgIN+f4CAgYGAgoB/
fn+GgIKAgIR9gIB/gIOAfoB/gnmAgYaFhIGDfIGBfoBvgH2AgYCAf4CAgoCAgXyBeHyAf39/gH+Agn+Bgoh+gYCAgIZ/f4GlgYB/gHx+fYCAgX6ChX6AgIB/gICAgYCAfoCAgoCBgIB/f397g36AhICIf4F+gIB+
gH57fn+AgoSBf4F/gIF8gJOAgIJ+hICDgIGBhYSAfoV/gIR/gIGBf4CAgIGBf3yAfIKAg4GAgH+BfoKAgHuHg358g4KCf39+gICAfH+Ag4KKg3yAkoCBf4F+gX99gICAgIB9goCEgoF5gIB+gICBh4CCgICAgoR/
gIJ8gICAfoF/gH1/gICDgX+BgICAgYCAfoKAgImAfoCCgX6EgH9+gIR/gIeBgH+BfoB7f3uAgHmAf399gYBwgH6BeoCAhoCAgH6Afn9/fX+AgIKDgX6CgIB9gH+CgHyAgYCAgoGAg319hYKAgn+DgYCBgn+AgIKB
gYGBgH+Cg4B/fn+Af4B8goCAgYJ9gIB9gIF/gICCfIOAgICCgICBgIGAfYCBgoCDfICAgYGDgICGf4F4gYB9hH+DgIKCg4CAf4B/gH5/gH+Cg4CAgH+AfoB/gn5/gH+AgX99fX2DgIGBfYF/f4CAfICAfX5/f4N+
f4GAgH+AgIGAgHt9gICAgYx/gIV/f4SDgX+AfX5/gICAgoCAgX6AgYKFf4CBgX+AhH+DgIB+gX+EgYh/gYGAf4CAgH98f4CBgIKAf4CAgH9+f36Af4CAf39/hmt+gIaDiYCAgHyAf4OBeoCAgICBgnmCgX2AgH+G
f4B/foGAgYKAhHmBf4CAgIh8gIB9gYOCgH9/gX1+hIOAf4CAfoB9f4CBeoJ7gISAgH6AgICCgICBgHmAfICAfoCAf4KAhXyAfYCEg32AgYCAg4KAgICCf32AgIKBf4CCf3yAfn5/gH9/gYF/goB/f4B9foF/fYN/
gIB7gIt+gICBgH1/fIOFgHt/hoOBgICAgYZ6gYmCfoB9f4CCgn97gIKDgYCCgH9/gIOEgIGAfoCAgH6CgHt+f3yAgIB+gH+CfoB/gX+AgIF/gIGFgICAe4WGgXqAgICEfoCAgH96gX6AfoCAgoCAgYCAgYOBhIKF
gYCAfYCDgIZ9gH18g3+FhHl7hIOCf4iBgn55gYCAgYCAgYCAiIB8hICCgH+CgX+AhICCgn+BgH+IfX5/f39/foCAfn97gIF/fYCBfHyBfn+AgH+AgICCf4Z/hIB/i4SAgIGBf4CDgH99gn97h4KAhoCBgoCBgH+G
f4GBf4CAgIB/f36Ag4B/f4B7fYB9gHyAgX+AgH+GfYF/f4CCgIB/gIKAfoiChIOAgoJ5gIGEgHqCfYB+gIB1g399g4CGgH6BfX2Ag35+goCAgICBfoGBfoB+f3+AkICCgn+BgIWBf4B+gn+AgIF/hoCAhH2Bfn2A
h4CAgIOAgoKCgImAe4CBgYBwfYB/fqKAfoB+gH6AgH+CfoB+e4B+gIeAgH6AgIGHgIKFg4F/fn+AgIB/gIB+foCBgYCAf3+GgoB+f36DgX+BgYGAfoB/gICJhIF/gYB9gIKAf35+gICAgH6DgYCBgYB/gH5/gIR/
f4CAf4B8f4B/f4GBgIN6gYCAgH54gH6Afnt/gXuAgH+Dg32BhoJ/gICBf4CBgH9+gH6AgICBgYKAg4CAgoB/gIGFfoB4gYCEgH+AgIGBfYGBfYB4fYJ/foOBgHuCgXt+gX9/f3+AnYCAgYaAgYKCeXx8gICCf4F/
hX98gIaAgIB/gIF/gYJ+fn6AfX9/gICAf4CAgYB9gICEgYCBfICCgIF+hYB+d4SBf3+AgoB/gYKAgYKBf4CBgICAfYCEgH2AgIB/goB8gICAhoGBgIWAdX6Afn5/gIOBgoF9gIB9gIR/f3x6god+f4B/fn9+gH+B
gIF8gX6Bf4N+gH9+f36Afn9/foKAf4CEhHx9gYCCgXyGgYCCgICAgH9/goSCgICAgXyAh4KCgISEf4F7gICAgYCAf3+CgICDfIR/gIGAfoKFg4CBgIGBgICCgH2Agn2AfoB+foKIgYJ/gHqAgYCAgH9/gn+BgX+A
hICAfoOBgH5/gH6AgICAfYOBgH+DgIF/gICAg4ODgX6AgIB/gICAgH1/foJ+fX+CgICAgYKCgHuAf4GCfX9/gICAeoB+gH6Ad3+Bg39+f32BgICDgIV9gICDfH+BgIGAfn9/gH6Af4CAf3+Bh39/foCFgYCAgYCA
gIB/gX+AfoOBgIKAfnN+gICAgIB/gIOBgoCAfIGDgXt+foCBgYCDgH+FgoJ+hYCAfoWAgICCf3x9gIKFgoCDf4OAf4SBf4CBfoKAg4CBgHyEf35+gn6AgH+AgH59gYKCgICAgH+CgIGDgYeBfYB7gICCgIGAgYB8
fn98gHqAgX+CgIKAgYCBf4GAgIJ+gH6AgIB/gYF+gICPf4aAgHyAjYOAgX+AgoCAgYZ/g4CBfH+Bg4CAf4KAgoGAgYGAgICAgIOAgoCAgIF/gICEf4F+gICBf4OAf4KAf4B9foCAf4B+gICAgIKCgH2AfoGAeYB/
goCAfIR8fYGAgnh+gH2BdH6DgICAgIF/cIB/gICCgIKBgIF9f399g4F/hIOAhIKAgYB/foCBgX1/g4B+gIB/gX9/hIKAgICAfYB9f3+Ae4CBgIB+fn54gIGAgHiCgoF/gn6BfIOAf4B/gIKCgIOAf4WAf4B+hX18
gH+AgIJ7hX6BgIKMf3+CgIGAgICAjnmBgIeAgIWCf4GAf3uAgICCf4CAgICAgYB7goB/gIODgIKAgXqBgH9/goCBgHyBf4CBgH6DgX6AgH59gn+FgYKAgoKAhYCAgIt/gIV/e32AgYGAf4CFfYCBgICDh4CAgoB+
gICAfn2Af36AgICBgIKGgIGAgICBgoVygoCCgYaAhH6BgIKDgoCBgYGAg4J/gX+LhIGBfYV8gX6ChISCfICAgYKAgIF/gH9+gHt+gYF+gH+DfX+Bfn1+gH9/goGAgH+AfISBhYF/f4N9goOAfIKAgH6Hen6BgICC
gICAgoF/f4GAgHuAfYCBgISOf39/f4GAgXuAgIaGfYCHgoCAf4KDfn9/gYCBgIN+gIB7gYSBf3+Afn+AgIF9gXp8gYB+gYKAe4J/gIOBgoOBfnqEgn2EgICAgICAgoF9gYOAgH+AgHeAfoOAfoF9gIGBgISBgISC
gn2Bh3+Af4CBf4J+f4CBfoCBgX1+f4R/gYCBf3+Ah4B+f4CBg358hYCBgH97gICAgH+AfoGAf3+BgX6CgICAgIGAf32BgIGKgIOAgYGAg32BgH9+e4KAf4GAgX6Af3uBhHuAgn2AgIJ/gIOCcoGFgYF9gIKBgn+B
gICBgH6BgICBgIWAhYN/gIJ+hICCg31/e4V9gHyAgIGAh4CAgH2Afn9+gIGCfYCAf4CBgYCDfoWBb4CAgYOBf4CCf36Bgn+AfoCHhoB8gH6IgISBfn98gYB9fYCAfoCAgICAgoOBgX6Ag4GAgH9/gIGBgIOAgn5/
g399gn9/gIGEgYB+gIB+goB6gYCBgYJ/gIB9gICAgnmDgYCDgH6AgICCgYGDfnyAgoCAgICAeYF7dn5/gX2AgH5/goKAgIF/gICAgH5/gH5/iIZ7gIB/fX+Ag3+BhH1+gYF9hH+Bf3+AgYF8gX+CgIOAf39/foOB
fYGAgIN7goCAgICAgIGBgIJ/gICFgIF/goB/fn9+gYCAf4CCgYCAgICAgoB8f4SBgH+AgYWEfoJ9goGAg36AgICBfn+AgH9+fnt8gH1+i4KBfX+BgJCAe4B9gH6AhYGEgoCCgH+CgYCAf4CBgHaBgICDgIGAgIGC
f4R+f4CAgoSAgIOAgYF8gHd/gICAgH2Bg32Agn56gH18gIOBf4CAdoB7f3yAgIB9gn2CgIOEgICCgIB+fIGBe4CAf4KAgIKAgIGBgIF8en+BgIGBfoR/gICAgoN9goR/en59g392f3+AhX98gIWAg4N9c3t/gn2C
hHyDgIF/g4eAfHeAhH+BfX59foN/gH2Agn6Bf4B/f3V9gIJ7f4CAhYN/gICAgICCgI2AfYCEgICBgIN+gIGAgn2BgXuIf4KAgH6BgIB9gH5/fYGAg3x/f4GDgIB9gXqAfYSCgIKAf4CAh4CBf4WIgIB/gH+Af4F/
f4J/hYGDgIOBgoB7goWBhH1/gX6Af4CAf3+DfX2AgIl/fYB8gYV+fYCAgIGAg3eAhIB6gYKAfX+Df4GLgYSBgICAgIKCgHmAgIB+goSAf4CCf4GAgIKCgHeAgoKAgIF/gIN/fYGAgYCAfIB/goKCgIB8fIKBf35/
gH6AgIF5foB+gHuAgH+BgIGAgnuAhIOAgIOAgH58goGAgICBgoCAg4CAgoKAgICAf4B/goCJgH+DgX18f4CAgYJ9foCBf4F/gH6AhH19f4CBfoJ9fn99goF4f4CAgH2BgYCCgICBe36AgoGAgIF+gIGAgYCAgH+B
f3+AgHuAgX+BiYCAgYGAhoGDg3+BgX6AfoKCf4CAgoWBf357f3+AgIOKf3uFg4GEgICAgICCgIB+fYGAfICBgYd9gIKCgoiAgICAeoCAgoCCgIOBgIJ/gIGLfYB+gIJ/gH+AgX+AfYOFgIKBg4p/gH99gICBgoB/
gIGAgYaBfH+Af4CAgICDgH2GhICAf4F+gH6GgH+Af4R9gIGDfIB+gYCBgICAgICIgIKAf4CBfYCEfoOEgICBfIKDfoCBgHWAfICBgIR8goCCe3+FgICBfoCFgIGAhYCBhH+CfIGAgYCGf4B8gIF9gIB8gICDgnp/
gYCAfXyAgX99f4OAgYCAf4CAgnyEh4B/gIN9gIB+gIGAhIB/fn6BgoGAgIF4hH+AfICAfYCBfn+Bf4CBgH9/gIZ+gId8fH99g4GCgIKEgIeAf32CgoCAf4GFg4GAfoCFf4CXgIB6goKBgoGCgoGAgH95gICAhICB
gYGBgH2AgH+CgoB/eoGAgH9/hYGCgH19fYGBgoCAgICBgH2EgYGAgH5+f4CAgIB/gICAgoB8gH5+gYCAgXyBgIWAe4B/gH2AgICEgH+AgH9+g39+gYF/gH9+gYCCg4CBg4B9gICAgH+AgImBhYB/goCBeoCBgYCA
gnqBgH2CgYOAgYGDgYGAgIeDgIB/gYCDen98gH2IgIGAfH6DhIZ/fX6BfoF+gH2CgISHgH1+eYCFfYB/f4d/gIB+goJ9f4GAgHeAgIF9foeBf4CBgX6Afn2BgH+AgoaBg4CFgX2AgIp9gYF/goSAf4CegX2Df4GA
g4CAgIV8gIKAgICAgIF+gICAgoGCf4KAf4GAgn+FgYCAgX1+gYCAfoCDgIGBfX+AgoCAgH+AfYSDgYB+gH6Bf4GAgICBgICBgIGDgIGAfnyAf4CBgYCCgYKCgYGDf3+AgIJ7gX2BgICRgX59hYCAgIGDgH6BgYOC
gYCAgH96gH2BgIGAgoGAfISAgYCBhH+AgICAgH2Df4KAgIGDgH+AgYKEgIGAfYB/fn+EhIGFgoCJgoGAd4KFg3+Ah4B+gYGDgX6Afn+Cg4CAfIKAgH2AgoGBfH9/gH55fHmCgYB9gICAgIN3gn+BgH+DhICDf4eC
gIN/gHqAf4GCfYB8gICAgn6Af4GBgH6AgoKAfoKBfn6IgYGCfn6AgX+BhIB+h4GBgIh/gH9+fYCBe31/gIB/gIKAgH+AhYB+gIGJgIOAgH2Af39/gIR+gn+AfoGAgIKBgH+Ef39+gIKAfIKEhoCAgH99gYB/foB/
gICAf4CAeYGAgIB6fX6Gg4CAgICAgX1/gn+AfICCgICAf4CBgYKBgX+Df3+GgH95foCAfYCAf4SAgH+AgICDfoCAgIGEgoF+gIKAfYF9gn+BgICBg3+AfoB+e4CAf4CAgH9+gIOAgIOAg4t/goJ6hHyHgn6BgoCA
foCFd4KAiIOBgoOBgX6AgHyBgICCe4KAgX6FgX17f4aCgX+CfoF8foWAf4CAgX+AgIGAfoCAgIV9gH+AeoCAf32CgH+DgHx/gIKAgICAgIKAgH6CgICBgH1+f398hH2AgIJlgYB8gICBf4CAgH59h4CAfoCAgn9/
gICBgICAgH9/f4GAf4CDg4GBfnZ9gIeAgX58gICAfoGCgX9/f4B9f35/gIJ/gHyAgn+AgICAgX5/gIKAgIB/gIGAg4KBgH+BfoB+gYKEfoSAgIGAgICAgIV9fn5+gIWAgYaAhYCAhIKAfYF+gHeAf4GBhn94f36A
gICEioCBgHyAgICEgH9/gIGDgYCLgH9+foJ/hYCBfXuAgIGAgICBfoCBfoF+gIJ+eYCAgYB/gX6AgICBfHuAfoCAiICFfoCCgH+AiIGAhYB/gIF+gH9/foF/gHuBgICAgH1/gYOAgHyAgICAfoB/gXuCgYCCf4GA
g4CHgYKAf4F+g4aAfoGAgIiAgoWBhISCgH+EgIGAgH6AgoCAgoB+gH2CgIB9gICBfX+Bf4F+gYCBgX+CfYB+e46Cg4J+fICAgICAgICCgH16gH6AfH2AgICAgYB/hICAf4F9gn5+hnqAgIB9f3+DfnyAgYCAgH9/
goGBgYN8gH9/gICDe4B/gYmDgIF/gIOAg4CAfn9/hYCAgICAgYGAgIKAgICCfn5+gIB/foF8g4KAfYCCgH99gIGCgYF5gYB+gH2AgICFgoF9g4GAf4CAfXyAhYGAgoB/gHt/fX+BeoCChIJ/goSCe4CAgIF/foB/
gIOCgoB+gIKEf4CBgoGDdn6AgICBgYB+d4CDgIGAgH9+gYGAg4CFgIJ7gYl+hX6AgICAfoB+fn+Af4CBhH+Af3+Ag3yDgICPgJCAgX+AeYSAfnp+f3l7gIB+bYKAgIB/gH5+gHx4hYCAg4GAf35+gX9+gH+BgIB9
gIB+foGBgH+AgICFgIB9gX+Af4B/fYB+fn+AhYB/gH2AfIGBfn5/g4KBgoSBgIGBf4B/gIKJgX6Ff4CAgX+DhHyDgn6BgIOAf3iAj4CBgH+AfnmAgICBgIGDg36HgH6Ff4B/gYB/gYmAgIOCf3+Bf4CAh4CAgX+B
gn2JgHyBfYB7gICAgIGAgICBgH9+hoCAgICAgIB8gIGAgIuAgICDgY6AgHyAg3yFfICDfoV9gIiAeoB2f4h6gH9/gIB/gIGAfH+AgYB8foCFf4SAgIOBd36HhICEg4OAgICCgICAfoCEgH+Bf39/gIB/gYB/foCF
f4uEf4GAf319foKBhIGBgYF9f4B/hniAfn2DgoGDgIB8gH2AfYB/gHyCf4CBgIGAe4GDiIGAhX+BgX6AgYF/fYCAgoCAhYGEf3yBf4CJgIKBg4CAgH+Ag4CAhIJ9f3yAgIR/gH9/f4CAgIGAgYCAfYWAgIWAgn6B
gICEf4B9gIKAgICCgH+GgH6Afn6Egn+Afn2AgH+BgICAgICAfoKAeYCAgIB/gYGCfYB/gYOCgIGAhn9/foOAg4B/gIB7gIN/goB9gIKBdoGAfYCAfnuAgYB/hICAfoR/gH5+gIF6fIF/gIOAgYR8gIB/gIGAgH99
hoCAf4GAgICAe4KAf4N+gH+CgIB/f3+CfoCAeICDf4GAgICAf4SAgIGAfoGBfn6DgIGAgYCBgoCAgoCAgIN+f3t9foB9e4OAgoSCgICBeX+DfoF6gn2CgoJ9gYGAfoGAgoGAgYGAfoCAgICAgoN9gIGAgn19fn58
fICAf4eCfX+AgH+PgH1+iICAgoB/goF/gIKCgIOAg36Cf4CAgH6BgIOAfn2DgoCAf4KBgH+AgH+AmYGAgXyAgIF+fH9/iYCAgYCAfoOAgoCAe3+AfIGAfn6DfH+CgICBgIF7gICAf4CAhH54f4KFgIGAgH96gICA
gISBgIR/jIGAf4CAgICAgn6AgX6CgIN+f4R/gX9/foCAloB+hIaBfY6Af35+f4B+g4CBgH+Af4B+f3yAgH+AgIB/goCAgYCCgICBf4GBgX+AgH6FgH6CgIKAgHuBf35/f35+gICGfoCAgH+AgId/g4CCg4F+gIaC
hIGAgYCCgH6AgH9zgICBfYF/gYGAgn6EfoeAf4GBg4CAf4F+f3yAfoCAgH6BgICBhoOBhIGDf3+Gg4CEg3+CgH9+hIB9gICAgICAhH6Bhn6Bgn+CgYB7gYWAhXaBg4R9fYCCf3+DgIB0f4CBgH6Ef4CFgYCAgYCI
mIJ9g4GBgICAf4CAhYWAgHt+gICBgICAfYCBg4d/gn1+gH9/gIaAgIB/foCCgYCAgJiAgYN7gH18f32JgH2CfYCBgYN9gH+Af4KAf3+AgICAgICCe4CCf36BgYJ+gHaBgX+AhIGBgICBh4GAgIGAf39/g4CEg4F/
gIB/f358goB9gYB9gIN+fICGf4CCgIB/fYCAgISFg4KDfoF/gG99gIGAgICAg4J5gYB/gIOCgIKAgX59g4GAgXuAf32EgoKDfIR+gpN+f4GAg3+ChIGAf4GHf4CDf4GBgHyAfIOAgYKAg4CAgYF9g4CAgHyAhYCA
f4GDgH6Ag4CCgYGCf36AgYB/fICBhYGAf4CAgH+AgICBg3iBfYSEgYCAgICAgIGDgIF/fYCAf39+g4CAgIeIh4CAf4CHgX+Af4B8gHyAgIGBf4J+hX9+f4CAgn+DfX+Bf4CAf4CCgX9+gH58gYCBg4CAgICAfH1/
gYSBf4CBgIGBhH98goCBeICDgYCBgYCLgIaCgH99gH+Afn55gICAhICAf4CCfIGFfXWAdn6AgICAgHyAfYCBgIKAgH+BfX6AgIGAgXqAfX1+eoCAgH1+hIB/gH6CgIJ+e4CBgXuAgIF9gIB/gYB+gICAgICAeoB/
e3yBgYKCgIGAgYF/f4B+gYCAf4B+f4OAgH9/gXyAgYF8gIeAhH57gIF9f4KBgICAgIWAg4GEf4CAfoB+g4B/gH+Af4CAgH+DdIB/gH+AhoR1g4KAgYCBfoF9g4CAhn5/gIGFf4B+gICAfn2AgYCCfnuBgICAf4GB
gX5/gYCAf4CEgIWAe4CDiH59hICAf3+AgH5/fYOCf4J9gIKAgICAgIF/f4OAgIGCgoKDhH+Ag3+FgISAgICEfH+BgH6AgoGCf4CAhH6Cf311gYCBgIKAf4CGgYGAgoF/kX+GeYCCgYOAgIGAhICBgICAf4B/f35/
fn6Ag32AgH9+f4CAe4CAgH9+gICDgH+DgIGAf3+AgH+BeoB7hYCAgIGCfoKCgn+AgYCAgnd8gICAfYGAgICAgYCAf4B/gX9+goCCgICFf3+IgX9+gIB9gIKAgICBhX6Eg3+Bf3+Af3+AgIB6g4F/gH+CgIB+gIGA
gX6AgYCBgX6AgYCAeoGBfn98fH2Ai4KAhIF+gIB/gIGBgX+BgoF2fnyAgYF+foGAgJCAf4GEhIB+f39/f32Bf4CCfYCDkoGBfoB6foB/gIOAf4WAgIKChH9+gIB8gH5+foCCgICPgICAfoB/e4B9h36AfoZ+gIB5
foB+gXx/f4GAgX6DgX6CgHyCgoCAgISAgX5/foCFgHt+f4GAfoF/f36AgH6AfoB+gIF/gH+BgIJ0iIB/gH+Agn9+f4V9gYGAgX+AfYCCgIN/foB5gYCEf36BhICAf4GBhIF/gYCGgH5/fn2CgISAgH+AfIF8hYCA
h4B9fIF9gX+AgIF7hoSAgYCEgIB/gH+DgIGBgH+AgICAhIJ/gH9/gH5+gH+Cf3yBf32Eg3+AgIB9gYCCgn2AgICAgISAgH6AfoB+gYB7gHuAgIGCgIF9gIZ/gH99gH6AgoCAf4F+gH5/fn6CfYCBgYCDgIB/gIh/
gH2AgIGAgoN0fIGAf316g4Z/goCAfX9+fX+EgICCgH2AgICAg399f4KAgoOAfYB2gH6EgIKGg4CBf4OBgICAfYKFf31/f398g3+AgH+AgICAgICAgICAgICBgH2AgIB/gX9+eIOEgIV/foB9gICDgIeBgICAgoB9
f4KAgHx/gH+AgICCfoWBg4F/gH6AgYGAfIB+gH9/ioCAgICAgIaAfICAfoB/gIB/gIJ+gYSAhICAgoKAf4iAgH94gIF8fICAf3+CgIN8gYCEgX+CgYGBgX1/iH6Bg35/gICHhoGBfYKAgICBg4CAhIB4f4CAfn96
gICAfoCAgn1/fYCAdYCAgH99goCAhIB7f3+EcoF+g39/gICFgIKAf39/gYCAfoKCgYF+gYB8gISBf31/gYJ5f398foCDiX6DgYOAgH2BgYCBgYB9goB8gIF+gISBgICAf35wg4R/gICDgYB7g4OBf4CCfoB7gH1/
gIKBf4SFgYCAgICAgH98gYGAgYCBgIB/gH5+gHyAg4GAf4CAgoB9gICDgHmAf4CAfX+EgIJ+e318gICAfoF/f4SCgICFgYCCgoCAf356fn+BgH5/gYGAhH6DgICAfYCAgoF/f3+AfXyBgX+Bg4CBhIN9gYCBgIJ/
gX6CgIGFgI2AgYR9gH+AhYGOeH97goCAfYKCgIGGgYV/fnt/fICAgX6Ag4F+gIOAe4GAg4B+f4CAfIZ8gHx9gXyAeoCEgH+IgX97foF/iIB+gnp/gH+AgH99gIOCfYCBh39/foKAgIB9gH+EgICAhIJ/g5B+gHuE
g4GAgYCHgYGAgol8f4CAgH+Af4CAgH6AgYGCgH+CgoCAgoKAf4GAkXmAfYB+gn+DhYN5hoCAgoCKd4GEf4CAg3+AfYCCgYB+foCAgoOAfoSBgYF/f31+f4J+goF/gIKAgH9+gX+AgYKAhIB7gJF+foCAg4F9f4J6
gIKGfYKBgICBe4B+foCEgIB+gH6Af39/fnyCg4GAf4CDg4mCgH+AgICBgYN/f4OCf4CBgIR+hYKAgH+EgIB/gX+AgIyBgYCAf4KBhoKAfYGCgoCHgn6AgYCDgX9/gn+AfXuCgYCCgIKEgICAgYF+gYF9gHuDgIGK
fX5/gXmFf4CAgIGBgICDgIGAgoB/gICAgX5+fn+AfnuAf4B/foOBgHmCgHx/gYJ9f4GBhYCDf4B/foaKfX+AgYB/gICEgoN9g4KBfX18gICAgX+EgYCAiH6DgICHf31/gIOAfn6AhYV9hICBfIB+g4OCg4GAgICC
gH6AhIOAf4CAgIJ7fHyDf4CDgX2AfoCCgICCeoB9gYGEf3+GgH6DgoKAgX+AgH6BgIGAgYODfoCAf4CAgH9/eoB/gICAgIB+foF6goCAf4OAgoCAgIB/gH2AgYZ/gX+EgICAe4J/gICAgIJ/e4CAgYGDgIF+gH6D
g4CAhIB4fnuBgYWAf4GAgIKAeICFhICFgIKAg4B9gIOAgICDf3x/g4R9hIGBfYCAgH+AgIR/e3+AgX2DfoGCgX5+g4CAgn2AgoCCfYCBfIB/goCBg4CDgX+AgoCAgYB9gIF8gIB+f32Af4R/g3+AgICBf4CAgYB/
hYCAgYSBgICAf318fIiBg4CBgH5+gX6AgYCAhIF7fYCAgoCDgIF+gICEf3+Af4CAgX1/gH+Afn+AfoSBgICAgICBgoiAgn+Bg35/gH+DfICAgn+Af4KAgoCDgIN+hnyAgIKNgoB9goCAgn5/f36BgYWAgX2BgX+A
in99f32AgICEf4F/gYCEfYJ/gH+AgIKEgn+AhH2BeYCAfoCAgnGAgIWCf4SAgH6FgH+BgH99h4F/gH2AfoCEgoCAfIB/gIKIg4R4f4B/gIF/foZ/gICAf36DfYCAgIR/gX+CgIF/gYGEgIKChYCAgoGAhYCFgH+A
f36AgICJf4aDgoB+eX6Bg36Egn+AgYZ8gIB7e4t/goGAhICBgn6AfYJ/gIWBgIB8foCAhIB/f4aEgYCAfn+CgYCDhoCAgX2AgYODgH+DgIJ+foCEhX5+f4GFf3yGgX96gICAgICAgIGAgIF/gIB/gHt/gYB/f4KA
gn6JgoOBh4SBfoOCgoODe4F7gH9+foCCgXx7gIOAg35+gJSAg359gICAgYR9gXWAgIB+gX9/gH9/gYWAhICBfoB9fn6ThoJ+goF/g32AgIGAgIGBgICAgICAgICAfYGCgIGAgXx9fn2AgICAgH+Af4B9f3l/goGC
fYCAeYGAfYCAg32AgX+BgIKAgH6AcX2AfHiAgH+Af4OCg4OGfn98gH9+gICAgn6Af4B/gICAgYB/gYCAe4F/fICAgH2BeYF+gICAfHx/gH5/f39+goCAgIGAgH1/fYKBgIGBgYB5fn9/gH9/gICAhYKBgYB+gH6A
f4CBgICAfnqAgIKCfoCBhICGgHt8fYN+f3x9gH+JgIB+gIB/goB/gIN+f39+gYWAgYB/gISBgYJ/f36Cen2Af36Ag4Z+f4GDf4CCfoB+gYCAf3+BfoJ7f39/f3+Af3SBgIB6f4B/gYCBgIeFgIWDgX1+gICDhIB5
gn+BgH+EgIN3e4GCg4GBgnuAgIOBgYGAgYCAgH6AhH9/g3yAfYB8f4B5gH9/goGDgYOAg4CDgIKDgIB+gYCGgYB+gHqFg3+AfnmAgoCChICAfoGBg4GAgICBe4yJgHZ9gIF9gIV+gX+BgICAeYOAgoGAgH2HgIGA
goCAfn9/gH9/fYGAg4F9f4Che4N/gH+BgIB+gIB8gIB/gICAfoCBfYV7iIJ+hICAgIKBgH9+gICAf32DgYB/gYGAgIeDgISBd4CEgIODgH+CgYCCfYGCgXyCgIGAgX2Ag4B6eICAfoCAgYJ/goCAgH+Ai4B/goKA
gH6Bf4CCgICAgICCf3+AgIGDgICAf4F+f3t/d4CBgIF9gH+AgH11gH+AgIF/gX+Af4OAgYCAgHuAgH6AgH+AgYJ8gIN+f392gX6CgYCAfoCDgHuAgYJ/gH+BfoCCgoB+f4CFgICAgICDgICFgIF+gIB/hYB/gXqE
gIF7eICCgoSCfoV+gHWBiH+Af36BgYCAgIF+fX6AgH6AfoF/fn+AgoB+f4WGf4CAgICAgIKAgYCChICCgICAgIB/f4WAgYCAf4CAgYOAgH+EgICAgoCAhH6AgIF/fnt+gYCAgICBgIB+g3+BgIJ+foGAgIGAgoB7
gIB6gX5wf35+gIGAgH2CgX6Egn9/fn9+gJB/gIB/gYCCgICAgH6BgIGAgoF/f4CAfoGAgICAfIN/gXyDhn6BgICBgYB/gICEgIF+gIGBf36DhICAgYF/hICFgYJ+gYCAfoB/g4GAfoGBgIWCgYCBgICAfYCCgIF/
gH95gH6AgIF/f31+fYCAgICBgIGBhIF/gIR9f3+Agn+BgX6Bg4CAgH2AfYCAe4GAgX6AgH2AgH6BgXmBgIWGgIB8gH6FfX6BgH2AgICAgIGDfX5+f3aAgICAgIB/gYB9g3iBcYCCgH6DgXuDf36Bfn+Ef4GGfYOB
g4CDf36DgH+AfYF9fYB/gIJ/hICBgICEgIJ/gIB+gIB/g4KBfoCAf4J/gIF+gIB+gYCCgICAd4GAgYCBgH2Bgn+AgYOFfIJ+gIF/gIB+gH2Ahn+Af4KAgIN/gICAfYB/nH9/gH9/gX9+f4B+f4SAgIF+eoaEf36B
gICAe4GAgICAgYF9gIKBgICCgICCfoCAhoKAfoCAgIB+gX1/fn+BgH97f4iAgYCDgn94gICFf359f4CAgHh/hoqAfYKAgoCFf4CAgIB+f4CCgX+BgYCBfICBgIF+gICAgYB/eZaAgX6Ff4KBfYaAgICAgoKAgYJ+
f4CBf4GAf4F+gYGAfoJ/g4CAgIB/f4B/gICBgn6BfoGAfnl9dn98gYCFgYCAgICCkICDhH2Ff4SBfoCAgYF/fn+AgIN9f4GAfn+BgX+CgIKAgYF/gH+AgH1/hnyFf4SCgHuCgH2BgIB8gH+AgYCAgoCAgXmDgYKA
gH2Af4B7foGGgYB9e4R9iIB/goGAgYB/fYJ9gH6CfoKChICAfn2LhYCBgX+FhICAf3yAfYV/gH6AgH+BgYR7jX6AfoOBgIB/gIB/gH+AhX+AgIB+fH+Af4CDgYKMgH9+fYKCf397e4GBgn+Af36Bd4GAfoGAgICA
gIB9foODgH+AgIGBgIKCf3+Agn2Af4CCgIB9goCFgH94gICBgn6Fg36AgoSAf4CAgIF/gH55dn9+hIB+gYCBfn6BgICCf4KAgYWAg3+AgYKBfoWAgIKAfoCCgIGBgH6Eh399gH+Bf4GBgYN9doB/gH6AgXyAfoJ+
gYCEgHuAgYCCfH+Bf4KGfX+AgH+AgIF+gIB+foGKgIWAgH6BgIGIfIB/f4GAgHl7f4B/gICAfoGDgYB/gYB/hX9/gYSAgIF8gIGDgH+Ben9+fYB9foSAf4F/gIF/gIF/gH9/gHqAf4aAgYCCgYB4fIB/gH+AgIKC
eX+Bf4CAgX57gH5+gIB/f3yHf3x/gIGAfYB8goCAgH+AiX+Cgn9+f4CCgIF7fYB/f4CAf4CJgIGIf3+FhYF+eoJ/gIWCg35+gYKBgYCAgIJ+eoB+gHt+hoGAgIF8gISCgIB/f4SBf4B6fYCOiYCBf4CAgYJ/foCA
fX+AgIGFhIGAfoGAgICAgH9/hoB8gIGBgIB/goB+gYB+f4CAdYB+eoGAhYJ+gn6AdYCAhYCAgH5/f4KCgHx+doCAg32Af4F/gIB/fIiBgIJ+f4CBgn9+gHx/gHx+gIaEgHyBgIaCgYB8gH9/gIJ+eYGCf4B/f4CC
goB/g3+Ac4F/foCBgICAgYF6gH+BgIB+gHyAfX55goWBgIF/goB9eoB/foCBgYZ8gH+AgIB9f3+AgoGAgoCDf4KMgYSBgoCBhoKBgn18f4F/fYB7f358e3WCi4N/fH5+gIB/gYWAgICBgH+BgIN4g4GAgIGAf4KB
hH9/gIB+gIKBgIB/gIKIg4KAf4F9g4GCfYKAf3+BfICAgIOAgIGAgYKAg4CAgYB/foCAe4B+g3uIhYCCgIOAfn19foCAfoKCgH6AgH5/hoKDgH6Af36BgYCBgX+DgYCAgoGBhICAeoGHgIB3gH9+gICAf3p9f4F/
gICAiYCAgIB8gICAgIKDgnuBgoGDgIOBgIKAf4B6gIV8fX9+gn5/gYSBf4CAgH+AgHp9gHp/f4CEgoB+f4F/gISDgIB+gH+Cg4R/f4KBgoGAgIKAgYSCgX+BfoGAfoB6gICDgHx+f4F+gH+AgIF6fn9/gHyAgIaC
gH9+gICBfn2AgoGEgH6AgH2AgoB/gId9fYWAfoZ+hHR/gYB+iICAgH+AdoGAgH9+gH9/f4F/gYCBgICAfX+AfYB9gYOAgIGAf36ChIF/gYB/gYJ8goGAfn+CfH+BgnmAiIB7foKAfn+IfoN/foF/gIOAgICAgH56
eYCAgYGAfoJ/goGAg4CAg4GCfnx0hYKAgH2AfXp/hYJ/gICBfoCDgH+BgYGLgIB/gIB+fn6Af4CAgIiBgIGBhIKDfYGAgIB/gYF/fn6AeH6AfX6BgH6AgoCAfoCDf4N+foOBf4OBd3iAf4GFgX+CgYGAgoKCgH6A
hIJ+gH9/goGAfoB8gYCAfoCAgIJ8gH9/fn5/gH9/gYCBgIKAgICAgIGBf4B7gYKDgICDgX6AfIF/foCChYCBf36Bgn5/gICAgX6BeICAgYCAgX9/gH5/goKEgYKAf4GDg4GAgH58f4CAgH1/gX+GhYCAgIKAgH2A
g4N+g4B+goF/f4OAfYB/hH6BgICAgIKBgICBf35+hYJ6gICAgICAgX2Gf4N/hX2AgYB/gIB9f3+AeICAgn6Cf4GAgYCBgICBg3+AgICDgHp9en99gYSAeoGBhICAgYCAgIB6foCBfoCBfn6AhICEf3+BgIGEgIKA
gX9/gINufYJ/gYB/gn5+gX+DgICAfoCCgIaBgYCAf35/fXyAfoGAgIF/goCBgICBgoB9gn59f4B/gYCAdX6BgH57gIqAhIGAf398gIOCgYCBgICEf4B8gIGUc4CAgIF+e4CBgn+Bf4CAe4OBgIF/gICAgIGAgoSE
gIGAgICCfoCAgIR/gIGAgX1/jIGCgYF/gYKBf4F/fYB8f4CBgHt/g36AgIR/gH2AfoOFfn58f4B/gYJ/gH6CgX+Cgn+hgH9/g3+BgYB/g4F/gX58f3+Afn5zfXyAgYZ4hH6Af4F+gYR+f4GAgH2Bf4F/gIB8gICB
fYGCgH6AgX6AgIKDf4GDgIOCgYCCgIGCgHqGf3+AgYGAgICKf3+BgIB+g4B/f31+gYGGgICAgICAgYCDgYB/gIB/gIB+hX5/f4CIgICAfnyAgH1/gX2Fg4SPgoCAfIKAg39+gICBiIF9goV9foiBfX5/gHh/gIB/
gXyAgoCBgYF/f4CAfouDgH59f4CAgoB/gH+AiYCAgH+CgX1/gH6Cf36EgIWAgIB9goCBgICAfYCAg4B/g36Af4OBgH6Af4KAgH+AgoCDgn9/gICAgIF/gICHgIKBfoB/gIJ/f4CBgYKAfoF8gICChIOAgICAf4B+
gXt+gIB/gYCIhIOAiYN3f4BzgIGAgIGCeoJ+g358gYGDfIGHfIJ/gHh+gIB5h4F5gICAfX+BgYCAfoWAgH2Aj4OAgIF+gICAgYGBf4CBgIJ/gIh/f4B/foB/ioCAfnl8gICGgXqAfn6BgHWBgH+AgYF/gYJ/gIF+
gHyEsYJ/h4B7g4CAgH6BgIF7fYCBgICGgIGCgYGDf36Agn6AgICAhYWAgH99gYB/f4Z/gH6BgH5+gICAf4F9hIKEhISAf3uBgICAgICAgYCAgIKAf4KBgHx+gIGAgISBgICFgXyBgH9/gYGAf4GAgICEhYOCgIJ/
gYKAgoCAgYB9eFWBf4CDhIKAgH+AgHyEg3+Af4CBgIKEfoCAgICAfH+EgIB/goCAgoCAh39+foCHgXyBgIGFgYB/eYB+gH19gIODfoCAhIKAhH6AgICAg399gH+DgYGAgICAfX6CgYF+gH+AgIGDfo2Af3l9gIGD
gYGFhX+EgH9/fYWAiYGBgoCCfoGCf4CAgYCAe3h8gIKAf4CHfoB+gIh/gICAgYCAgYCBhH+DgHyGgn6BgIR+e4B/gX5+g3SKgYCAf4CKg3+AfYCDgICBgIGBf3+BgYCBgIWAf36DgX6Bf3yAgH56gH+AgH+AgH1+
gIJ8gH2Af4CBgIJ+gIGAgICAhIB+gICBfnyAgICBgYJ9goB9gH1/fYCCgIF+gn9/f4CBf3+Af32EgYWAgISCgYGJgn6BfHuAgXp/gICBgIB+gICBhH2Bf4GEgICAgICJhYCEgX+BgH6AgI1+f4F+f4OBgIOHf4GB
gYCAg4B+gIN/gXx/goCDf3+AfX+DgIGBgYB+f4F/gYB/gICCf39+g398f4F+fH95foSCe4B/goKDgICAhHyAfneBfX9+gIF/f4aChoGFf4CDhXyAgIF/gHp+fIKDgH6BgIB/f3+AgICAhH2BfICAgn98gn6AgoB/
hICBgIWAgYGAf3+Ac3+Agnt/gYCBfn+BgIB9hn6AgICAgoOAgYB+hH+DgYGBgnyAgIGBf4B8gH+AgIB/gH+GgH+AgICDgIGAgX+Chn6CgICFgH5+f36CgIB/gIKBgX+AgYB/gH6CgICDhH+Bf4F+f4GBf4GAgYCB
gIB+fX+DgYiAgIB4gHx9gIKAfIB9gYmAgHx+fIB+f3+Af36DgYSAgH6AfoKAgIF/gIB/f4CAfoB9hYCAgoGAgIOBgoCAfX+AhH+AgoCAg4B/f4CBgIB8f4KCgYCAg4CAgYJ+gICDgICAfIqAgHuGgoF/gH+AgH1+
gIF+foB+f4B+gH5/gICBgH+DgYCAeoCBgX+AgIB7gIGAgH+BgoGPeYB9gH2AfYGHgIB+gYWAg4J/foCBfX+AgIF/gIF/g4F/f399gnGDgX5/gIGBg3+FdXyAgIB7gIWDgYCAiX5/foWCgIGDfH9/foCAgYSAf4F/
d4KCgX1+gYB+f4B+gH+BgH+Af39/gImFgICAhIB/gIB9gIB/hH19foCAfoCAfYKBfn+BgH2DdIKAgoCBfX5/gX9/gIOAjICAdoCAhIGDgIKAf4CDgIB/i4iAfX+BgH+BfoB+hoFzhH6AgIB/f4CAhYCAgICAfoGA
gIB9hICAh4CAgIWBhX58gIGAfYCBg4CAgYh+gH1+f4CCgH6Cf32EfoGCgYF/gIeBf4CAgH+AgIOBgoCCgICAgH+CgoF/f4B6gIGAgH1+gH19gH2BgIGAg3x+mICAf4CAgH6AfYGAf3+DgX6AgX+CgHyBgIGHgYCA
fYV3fn18gn+Af36BfoB+f4CDgIWAgYCAf4B+e4B/f4F/gIN8gIJ/gIB/gH+CgH9+gH2Dfn97fYB+gH97f4CDgICGf4WBgHiAgICDiH91goJ/gYCAe4aCfH6Ffn2Ag4KAhYGBf3+Af32DgICAfn1/gIJ8gHuEgICA
gYOAgH9+gH6Ce35/f3+HgH+Af3+BgYCBf36BgIF+f36Bf39/hYB/f4CBgH+AgH2AgICCf36BgYSBgoCAd4CBgH2Ag4OAfIGGgICAfn6Kf4GAgICAfX+DgICAhX6BgYV/gn+Ef3+AgYOBgICCf39/f3yAf4CBgICA
g4CAgoB5foF9goCAf4GAfoCAgH58hX+ChIN/gIGAgHuBf3+CgoGAgIaCfn6Agnx3gYN+g4OAf39+fn97gH+CgIGDfoCAgYOAgYGAgH9+f35+f4CAgn99gICBgYCEf4eDgX+Bgn2AgHmHfYKBf4CAgId+gIWAgH59
gICBe3+Af4F+hHKAf36EgYCAeoJ5gICBf4CBg4GJiIB/eoCAgXqBg3+DgICCgH2AfoGAgYF/cH9/fYF+gYOCfnmBeYCAgoKCgICAgIGAfYKAgIGAg4J+i4l2gH+Bln18gIGAfIGEgIWAgYB/f4OAgICAg4F/goJ/
fIWFf4OFgIJ/goCBhIKAf4CBf4CAe4GDgoCCeYF9gIKAf4GCgoCBgICAgYKBgIB/gXmAgoB5foOAhICAgX9+gIGBgH1/gICBfoGAfICHfX6AgICAgoCCfn+BgH5+gIB/g35/foCCgH5/goB+gYWAgIKDgH+GgH+B
gICAfox9iH+Agn+HgHWAgYJ7eYGAg3+Eg4SBgYCAgHx/fYCCgX9/f4CAfoCAgIB/foGAf4CDgoB/gYCCfXuCf4KAgICCf39+gICAfoGDgYGBfYGAhH98gH+BhH2AhH2AgH9/f3yBgoCAgH6CgYCAfoCBgIB+eoN8
dn9+g3+CgX+CgYCCf3+AgH5/goCCfXyAgH6FfH2Af3+Cf390gICAfoOAgH99gIB3gIOAf39+g4OFfoF9f4CAg36AgH6EgHyAgYCAgX9+gH2AfoCBgH9+gYB/gYCEhIKFhIF/f3l7f4KAgICDgYCAf4CAgn+CgnyA
f3qBf3+AgICBgH5/fX5/foCEgH6DgIR/gICCgH6AgoB+gH6Af4SBf36Cfn6GgYCEgoZ+gIGCgIJ7jYF/iH5+h3+AgH+AgIGAgHx+gH+AgICAfoN+foGCgICAgIGAf4GDfXSBf3+GgIOAgnyBg39+f4GAfICCiYiA
f3mAgHyAgICAgYCCgIKAgot/hH2BgH5/gH2Bg4CDf4B5gX97e4KCeoB/gH2CgICGfYGBiIB9f4OAf4CCgIGCgIKAgYCBgX5+gH6AfoGDfoSAfoCAf4KCg4CAgIJ+foF/foCAgXyAhIKAfHuDfn+AgICAf4B+fnyA
f4CAgIJ+gH+AiIOAfoF8hYCAgH6AgICCgICAgYGAgYKBgHmAgICAgn9/f4B9gYCCgH9+goCBgICAgH1/gH6CgH99gYF+gX2EgIB+f4GBgICAgYCAgISDfICAe4B+gHt/f4CBgH2AgYCAgICBfIB+gICCgHyBgoB/
gYCAgIF/fYOBf4WJf4R+fIB+gIGAfYJ+gICBgYB7goKAhIeFgYOBgYKAf3yBgIGIiYB+g4KAf4CAe36AgIB6gH+AgH6AgIB/gICCf4CEgH6BgX2AgIGBfoOAgoaBgHyBgIGAgH5+gYJ2ioKBgICAgYCDfIB/g5OB
gH9/g39+hH6BeXqAf3yAgICAgICAfoCFf4B7gIB/hX1/fn94gICEgIOAgH+UgICFf4KBfoGFgICEgHyBf4CAf3+CgIGAgn+BgoCAfoKAgH+HgIB8f4KAgYGBgIGAgIOAiYCBgXmAg3uCg4B+gYaAfoCAgYF+g4CA
gH+AgH6BgIGFfn1/gISAgYB9gICEgYOAfYZ8gICGfn58hYGBgoGAf4B+gH+AgoB9gYCAgIB9gYN4gH+AfoB/gIOBgICAgoKAgICBgHuIgIB/goCAgIuAgXqCgH+AgoJ+gZGFf3yAcX19fYGDgHt6foCAgoSBgH2C
hH99gIZ/gICAfYN8gX+Ae4CNgIF6gH6AgICBfn+Ge4KAgISEgH1/f3yAg4CBeX9/foN/gIB9fn+IfoCAgHuAf4OBgH9/foCBgJmBgH+Ai4CFgX58gICAf5N+gYOAf4GAgIB5f32AgYN9hIGAgYGAf4R/gIGDgICE
gn+Ag3x/gX+Af4CAgIB+hoCBg4R7gYKAgYCEgICAgH6AgoGAe4B6foGAf4GBgYN+gIJ+g4CBgICAgIF9eYeIgIB+gICAf3+BgYBzgIF/f4CCgICCgIGFgIKBgX+AhoCAf4GAgIKAgH+AiH+BgH6CfoV/hIB/f4CA
gYJ/foCAgIiAeX96fYCAf4CGgICAiIF+gH+AgIKBgYGDgICAf4B+hH+AhYB5gIKFgICBhYCAgYCBgHiCf4F/fICAf3+AfoWAen1/gIB/gX+CfX2AgIWCgoSDh3+BgIF+gIB/gYB9gH6FgIB9gYCAg4B/f4B/gH6B
gH6BeoB/goOBhIKAf39/g4OCgICEgX+BgX19gH+EgHuAgYCCgICAgIB/gYB/gXuBf4B/gH2AgICBfYGAgH+Bg4CAgYGAgX1+gIeBgIF/gYV/fX5/gICAgIB/en+BgoGBgH2BgX+AfoCAhIB/jH99foJ7e4B/gYB/
gIB5gYB/gH+AgH6AgYB+i4N8f358gIB/h4B/gH2AgYWAfYGAgICAf35/gH+AgYOBgIGAgHyBhH+AgH2IgoCAgIKAfoN9f4CAgH2CgICEg4B/hYB+gIGBh4F0gX+Bf32BgICDf4F9lYGBgoB/eYCAgH+Cdn16g4J/
f3+Dfn6AgICBhYKBgnt8gXeBfYCBgIuBfoCAgYCAgIJ+iICAg4CAgoB8gYGAgHiAgYB+gICAgIWEgn6AgH2BgYCAg4CBgIB/gH+AgYF/gYCAf4B/gH+AgoCAf36AgICDf4B/goGGgICCgYCDfot/gIJ5gHyCf36C
gICCgIV9gIF/f4OAf39/g4F8fIGBgIKAgoKAf4GCgIJ/goCAf4B9g4CAgIF3gICAgIF8gIJ7gIB6f5J/gYF2gIGBfoB/gIGAgIKBgH6AgYCBgoB/gHt/hoCAiH98gH+Cg4GAhIOCgICAfYCAg32DeIJ/gn+Af4GD
f4GAgHx9gH2Jgn9/gIGCgICAgYJ+ioF/fICBgICCfoCBf4OBiH9/gH9/koCAgH+AgIKBfIB+gYCEf4CDg4CAgYB/gICBgIp9gX+Bg4CCgXqBgYN/f4CAgIB/gIOAeIKAgYCBgX6AgoCBgXuDgH+EgH2Df4SDfYCD
gIKAgYGAf4CAioGAgHyCgHyCgH92gIF/gn6Efn+AgICAgIGCgX6AgX6AgICAgYCDgoiCf4GBgIF+g3+BgYCAgICCgoKAgXyDgYB+gn9/fX+AgICAgYCAgn6BfoN/gIF/gX6CgH6CgICBg32Af35/gICAfH6Fgn99
f4CHhX9/gIWAg4B+gICBgYCAhIKAgIOAgIGAgH98foR/fn6Ag4CAfoKMf31/i4mAhoB+gYB+gIGAgIGAf4CAhoOAgHyAgYCAfoCAgICAgYGAf4N0fX9/f4GOfoF9d4CAfn+GgIGHgIB7gICAgH6Ae4CAg36AgnSA
f4N+foB/gIB9gn6Ag4CAg4eAgoB+gH59h32AgICDe4F9f4CBf4B+fYGBgIB/f4CHgn+BgHyCgYCAhIN+gIaCgH+Ag4CAb4B5f4GAgICAgoCCe4GAfoCAjIR/g31/goCAf3+AgoCDfoCBg4KBgX2AfIKAfoGDgYWA
gH6AgICBeIGAgYCCgIKAhIB9gIKAgX1+e4CAgYJ/jICBgIGDfId4hYGAgoOCgIqAf3d+foR/goGAg4KDgYSAgYKAe4CAf4OAf4GAgIB+gH+AgX1+goB+gYB8foGBg4CAgH9/g3t+gICAgICAgICAgoCDf4CAhXyA
gIGAfn+Bh35/gXqAf4CAfYCAf4GAgn+Df4KAfoF+gYB+gICAfn+Ce4F+gYGEgX1+f4Z+eoCEf2uBhX+Bf4SAf3iCgICDgoaAgn6Bf4GDfoCAhH+BgH+AgIGBgH6Af4B/i4CCeIF/hH2AfYCAfH+EgYJ+gH6CgICA
gICFfYCAg4CAgH59gX9/gIKAgHyAg4KAgH+CgICBf4CAj4SAf4KAf4CAd4B5hXx6g4B5fn6Cd36CfoKAgIGBf3+AgIKAgYJ/f4OAgX+AgoB/f4CCgH56gYCAgIKAfHx/gX+AhICGgYOBgX9/fYGAf4SAf4KAgH2E
hHqDfYCBf36BgICDgX1+gHx8g3eCgIGAgIGAgHyAiIB8gX6AgIGAgIGAgn6AgIF/gICAgn9+gnyOf4CCgH+AgHeAgHuAgICFgIWDgH6BgoGAiX97gX1/gYCAgICEg3yAgX6BgIN/gICAgH19gIiAfH2Be4GHgoGA
f4CAgIJ9goGAg3+Bf4GEf4B+f36Bg3+BgIB9gIB/gICAgICCgYF/hISAg4R9hoODgIR/gIB/gH9/g4CBgIB+h4CCfYCCgICBf4SAgICAgIGAg4CJgYCCg3+AhYR+g4CBg4CBgYCBgXyDf4B/gIF8gYCAfYB3fomC
fX+AgYCCgId/gIKDgn+AhH+AgYCAf4KDgH2AgIJ7goSAgYCAgYCAgICFfoN/gIB+gH+Ai4N/gYF/hIKAhIJ9gIB9gIKAgIKAg317g3+Cf36CfIB+hYODgH+Af4KCgoCEf4GEgYOBgHt+f4KBgoJ/gICAfYGFh36A
gYCBgICAfn9+f4B+f4CBgn6BgIh9gXiBgH+CgH+GgoB/gICAe32FfoKAgIB/gICBgYV9gICCf32AgYOBgICAe35/gIKChICBgX6BfYCAgIGBgIB+gICAf4J+fn6AgXeCgH56foGAgICBf39+fn5/foCAgICAgH6A
goB+g4CBgIGBgIB+iX9/gX2CgnuAgIB/gIGAgoKBg4B8g4CAgYB8fYSAgICAgHp8gH+AgIKCf3+AgoGBgH9+foOBgH+BgH6Af4CCgHx/gH+Bg3+BgIKGf4GCf4CAgX2BgIF/g4CAhYN+gICAgYGBfX+CgIF/gH9+
en+AkYGAgIODen99gICAgIB/ZXmAgYR/fYCAfoZ+goCAgYR+fn+Bf4SBgIJ+hH9+gH2Af3uDgICBgICCgIGAbYKAgX6BeoB/goCAgIN/gnyEfn+AfYGCgYSAf4WBgH5+gH2Cgn+BgICAgoCBdIGCgIB/hXaAgH9/
gICAgIKBgYGCfYB+f36AgYCDfoCAgX5/gYCCcYCDgIGBfYKCgICAfYCBfoN/f4F9gISAgIKAgH2Ag4CAf4J/f3+Ai4GAgH+AgICAe4CAfoCAgIV/hX+AfoCAfIeAgX+AgICQfICAgICDf4CAgYB/gH2Cg4B+fYCD
gnl7g4GEf35+foKAgH96g4GCf36AfICAgX+BgIB/gIF/hIB9hH9+fYKFeH6AgXmAf398foF/g4B+f4GBg4CAe4CBgYB+gIeBf4B9gIOAf3mBf4CBgX+AfYCCgYCAgoCAgIR+cX2Ac4B+f4CAhH+AfoN4gIGAgIWB
e4B+goF9goCCgIZ/hICAgIB/e39/gYCBgH6Aj4CAf3+AgH59foGCe4GDf39/hoGAf3+CgH+AfoCAgIB9gICAgIKEg4CAgYCAgX6BgX6BgIB+gH99gH+EhoGAg35/gYCAgICCgICAgH+AfoWAhIGDfn6BgYB/g4CA
gICBfIB8gIOAhICAgoGAgX+BgIaAgICAeYKAgIGCf39+gICAf4GAgH59gYCAfYCAfYKEhoOEgIGCgICBfX2Bf4CAf4B/fIN+gYB/gH+Af3+BgIB7gIKAgIKAgYGAhH+CgIV/gH6BgYaBfoCAgoKBgIGEgYCAgH+F
f4OAhISCgH6Af3qBgX6AgYCCf3+BgH+FgIh/fXyAfYCCg3+BgICCeoCBhH+Ae3+Af4KAgICDgIGDfX9/ln+BgICBfoGAf4CAgIGDfISAiGyBgIOAgICDf4KBgH6AgIGJfoB+goJ/gIF/gIF6hoKBgICBfnx/e4CA
foGBgICAgH9/gIF5gICDgISBgIB+gICDeYF+f4CAf4GCgHyFgH6Be36CgYOAgIKCf4CAeXyAgYB/gX9/g3l9fnGAgn5+gYGAgYGGgH+Df4CAgIGBf3+AgIB/gYB/foB9foB/gIKDgoCAgH+AgICAgYB+goWDgYN/
foiAf3+BfIKAfoKBgYB+fX+BgYCBf32Ag4B/hH9/gIGCgH6AgoR/gH6Ag4KAgIR/gn+Ag3+AgoCBgoaDf4F+foGAgYB/fYB9gIB+gYOBhICBfnyAgn+BgYCAgX+AgoGAgH6AgoCAfYF/gYCAf398gH+BhYGBgnyB
gYKAf4B9goCAgX5+goB6f3+CgIGChoCAgICBgIKBhYB+g4GFf4GBgICDgYCCg3+AgHqAgICAfnuDiX98h4B/goCAhoKAgICEgH6AgX+AgH+Ag4KAgYB/hYJ+fn+AgYCAgIKAf31/gYB8gYB8f4CAhIF8gICAgICA
gIOBgYCBgoCCgH2AgIGDfIGCfn+AgYCCgIF+fX5+foN/gICAgYF+foGBenyAgIZ8f4GAf4eAg4GAgIN9gHuAfIB8gIB/gICCeYCEgYB+eX2AfIeAfYKAgIGOgoF/gIB+f4CBgIOAjH6Ag4J9gYGAgIB/fICDgICA
foB6foCBgoGBgn2AgYB/gYF/gH9xgYp/f3+AfIGAfoB+fX9+gYB9f4J2fn6AgoB+hH6AfoOAfYB6gH6Af4CAd4F6fn9+gYGAgoCAfYGCiX5/fn+AgXx9gICAfoGAf4J9fH6Af4CAhIB/gIGAg36Bf4OAgoZ7gICA
goCMgHuAh4B+goB/e4OAeIJ/foOBgIB+gH2EgH+Cf319eIB9fYOBgYGAf4GAgIB/gIB8gH+AiICCgIaAgIGAgYGBgIGCfoCCgIOCg4KBhHt+gIN5hoCCg312gYCAgX5/gICBgX+AgH9/gYCAf4CAgICDgIOCfoB/
fn9+fX1/gIqBgIGCfoGBiH99gIKEhoiAgICBg4CCfYZ7gYCFfYKAg4CAgH+Bg4J+gH5/foN/f4B/gH+Af4CAgICBgX5/gIGEf4GAfn59g4B/gICAf4CBfoCBgICAgHx/fH2BgH6AgH+Ag4GAfoGCgH5/fX6DgoCA
gYOAgIB+goB+g4CBgIODhH+BgIB4goCAgH6EfIF+gIB2gIKBf4KBgIKAgH+AgIGAgIF+f4B6gH+Af3+AfoB/goGBf4CAgH+AgIJ/goN+gX5+gIB/gH5+gICAf4GCgX6DgIB/gYCAgYCAf4CAgICAgoCEgISCgYCA
hYCAgoB7gIF7gICBfol+gX+AgYCBfoCAhHZ+gIF/f4CAk4CJgX+Cf4KDgIF8gYN/f4CDgH57gH+AfXt+gHyAgHuFgYB/gIB7gYCAgH+GgIGAf4GAg4CCgIGAgYd9hICBgYB+gYKGfX6AgYGAgn9/hYCAgIGFgH+A
gIB+f4CAgIKAfoWAgYJ9fn5+gYCBe4B9gIB+gIGAhYGBhH+CgYCCf4OAgICAe36AgIB+fIJ/gXqAhH2BgIJ8fn+AgH2BgIN8gH2AgX6AgX6AgnuCgn6Bf4KFeYR/gHt+fYOBgoGDgIB/gICAgYN8f4V/gH5+goCA
f4CGeoF+hHyCgYCAgH98gYN/f4CAgoCCgIB7gICAgn6AgIB+gICBfoR+f36BfH59foCAgoR/gH59fn9/jYCHeYGBf4B6e4SAgICBgYGFgIOAgoCAgIGEgICGgYGAg4CCgn1/gX9/foOBgYCDhoCAgICAgoCCgH+A
gH6Afn+BgICBgYB/gXKAgYGCgH+AgYCBgYGBfoOEgYCAgIB/gX2BgYCBc4CBg4WBgICBgIN+foCBgI2Afn5/gYaAh4WCfIF/gIOAfoR9hn6DgIB/goB/fXyChId9goGFgICAgYJ/gH5+fYKBgH98gIJ/gH98gIB+
fYCCf4KAgIB9gIGBf4OEgIOAgYGFgoCAhH6Af4B9gICAloCDfHqAf4KBfoB+gICEf4CBgICAfICBhYJ/f4GBhYKBeX+AeoOAe3+AgHuAfoKAgICAgICAgn6BgICEfYGAgICBfoOBgYCIgoKAf4B8gIB/gH+Af3+A
en6DgICAgIKChH6CfoCAf36AfYGAeX5ygoCAhXuAgYGAhICBgoF9gX+BeYyAgICAf4CAf4GAgIWCeYCAhYGBhH+BgoR+faV/gIB7gXx+gICCfYB7gYKCgYCBfn+Df4KEf3t+fIGAhYGAgH6DgHx/f4OAgH96foB+
gIKAf4GDgX+AfX+BhHx+gIGBfoJ9eoKAf3+DgIB4gn+Ag4GAfoCAfYR9goCAgHuCgICEgIOCgIOGfX+AfICDhH9/f4B/god/gH6BgICCgH6AfH+BgH5+f4GAfXOAgICAgICAf4CAd4CKf4N5gYB8gIKAfoCAgYN+
gH19gICAgYGAgniAfYCCgH2AgH99gH+IgYCAfX6BhH2AgICDgIB/gYCBhpF/f4CAf4CBhH2CgoGAfn5+foCAf32AgoKAeYCAgIB8i4SAgIB/goB/gIGEgYJ/g4CCgICBfoJ9f4J6hX6BgIB+f35/gYCAgIB/gX2B
gIGBgIB+gIB7foGAgHuEhISAfIF/gYGAhYCAgIKAf4KBgX6Af4CAgH9/gYCEg4B/goB+hYCAgXyAg4GEgHt/hHyAgYJ7e4F2gX6BfH+AgIOAgX+AfYSAgH+AfoB/g36CgICAf4CAgIN+gIJ/fYCEgICAgoF/gIGA
gISDgICAgH+DgHt/fYCAgH6BgICAeoCAgIGCgXqAg4CBgICBfoKAg39+g4eAfYCAgICCgYCBgYCAgoGFfoCAgIB8gYB9f4B+gIeAgIWFgICKhIB6gIKChYB/goCCgICAgICAhoGGgIN9gYCBgYWAhICBf3+DgICA
f4F/goCBgn6CgIJ/fX9/gIGAgYCIgIGAf4GFf4CAf4R2gIOCf39/gICEgn+AfICBgX6AgIaAgIV/g4B/gIKAg4CAgIVZgXyAgH+Af4CHgHeAf4Z5goOAfX+BgIB9foB5g4B+goCAgIKHgICAfn6AgYCBgX9/goCA
gn6AgIGAgoCDgH+Bf4B+gIGAgYCAgIGBgIOBgH6Af3uAgHyAgICCf4CAgICAgYN/g3uCgIeAhIF+f4N+hH+AfYWHgICAfn+Ad4CBhH97eoCAgoF+gH+BgIGAgX+Cf4F+gIKAgYN/goKAgoCAgIGJgIJ+f398gH+A
gYqAgIGDgH9+gIGAgH6Gg4GAgICEgH5+gIV/f4J/fn+Agn2CgYGAgoCAY4CAgIKHgYKAfH6Ag4CAfn2BgICCgH+BgICBf36AfX5+fn99gICAfn6Cf35/goWAgIF/gH+AgYCAgH6Cf4J+gX+Bg4WDg4GAf4CAiXmA
f4GAgH19goCAioKAgHmAe36AgIN9g4B/gXx+f4B7gXSMf4B9f4CDgX58gHyAgYB7gIGAgoCEfoGAgH1+fYB+gIGEf4CBfX+AgoB/h32DiYOAhX1+f3+BgH+AioGBf4CCfIGBfoCAgIqBgICGfHWDg36AgH6AgYSA
f4GAf4GAf3mFfoB+fYKAgoCAf4B+goB+goCAg4B/f3+AgIN/gXuFhoGBgIN+gIGDgH58gniAfoCAgYB+gn9+fn2AgIB/foB+eoGAhYGAhYB/gn5/fICAf36Bf4GBioCAgYF/f4KBgn6AgIF4f4aAiHuBfoCBfn2C
gH+BgIF9fH+Cf4B+fICAfoCDi4CAhICJgYGAgIB+gIJ/foCBgH5/gYB/foCAgICAgnx/gYCCgn+AgIJ8foJ+gId/gYKAe4F9gHd/goB+gICBg36Af35/foKDgIJ+gH+Bg4F/f4B+g4R+fYCAfn6EgYCBfoGCf4GA
gIB+gH+AgYaBgH+BgICAgICBgH6AgH+AgH9+gICFgIGBgIB8f4V+hYB9hX9+gH59goB/en+DgH1+g4R8f4CCgIB+gH+AfoGAhX+Afn2Af4CJgICAf319fH2DgICAgH9/hH17gH13hn6Ae4CBgYaFgYN/g4R9foKA
g4OAgIB9fICCe3yCgoB9f4CBgYOCgH6AgIN6gICAgH+AgIFwgn6AgX+BiYB/goGBgoCBgYCBgn+GfoCAfICDgIGAf4CBgYCAfoGAg32BgYN/fIKCgIV9gIB/gIKBgJuCkH6BgX2BgH99f35/hYKDf4KJgIB+gYCC
g4CBgIGDgHqAf4GBfoKAgIKAgoOAgIKCen6BgIKBgX6AfYJ/gIGBgH98f36Afn2DgH5/gICDgYGAgIB+g3+BgoCAf398gYCDgISEgX98gH+Dfnx9gH+Af36Bh4B9fn99g4GBgYF/gICBfH5/f3x+gICAgYGAgICA
g4CAgYF+gH5/gIB5gn6Be39+fYGBgnyAgYKAfod+f4CEgH6De4CDgYB+gIB+goKAgICDgIGEg4CFhICAgX2AgYmEgYCDe4CAgYB+gIB7foN/gXV/f4CBgIGBgYCAgH9/gH+Ag4CAgH1/f4B7gYCEgIOFgH+AgICC
fIaAg4B/fYF+gIB+foCAgoKAg4CBgH2AgH+AgneFfX+BgICIgICAgoKBg3qAgYB/gIaBgX5/foKAhIOAiYCBgIB+gYaDe4CBfYGAgoB9gX6DgoSAhH6BcYCDfoJ/gICAgYB/gIB9foGAgX59goB9f4SFgICBgIKB
gIWDgICAgICAgIKDfYCEgICAgIqDhH2Dg4CBgH5/gX6Ce4B/f4R/gnuAgH6AgHh9gYF9gICDgH5/e4B/gYKAf4B9gICDf4B9hIN+gIaBeISAhH+Af4KDf4GBf4J9gX+AgISAhoCAgYCAhn+Af4CCgIJ/f4CAgIaC
g4GBgYGDgYCAgYCBf4F+gnyCgICBg4GBgYGAgH+AiXt+gIGBf4CAfoCAf4GAfX6Ef4CWf4CBg4GAgIWEgX+BgIGFgn2CgoB3gIF8f4CGf3+AhIB+f31/gHyBgIGGf36AgISCgIB/foB+f4CBgn+Bf36AkISAgIKC
gH6AgICAgH+AioCBgIWBgICAgIGAe4SCgIB+gYGGfn2CgYJ/en2EgIB/foGAgH2Cg3uAgnyAgIaCgICAgICBgYCFgIGAc4p/gYB9gICAfoB/gIF+gYGBgoCBgoCAfIB6gH6AgIGHfYGAgYGAgHuAgoCAgoCCfoB+
f3x8gICDgYF7gYiBgICAgn19fYB/gH9+goOBgnh9gn9+gYB7goqDgIGAgnyAgIGAgoCCg31/fnuEf4CAgIB6gIB7e4F+gH2AgH6GfIWAgXyGhIF/gIKAhIGAgX6Afn+AfoCAgIB9iYCBgHuAgoOAgYSAgYmAfoCA
fn6Ff4F/gHqHhYCAgICCgICIg4CAgH96gHx+f4CAgIeCf3yAgIB/f4CAfoB9f4KCfn+Af4GHg35/goKBgIOBfoKCgn+Bf39/h4F9e4B/g3+Ag39/gIGCgIWDgH6AgHiFgIKEf4J+gICDfoB/f31/hICBgH2AgX6A
gYB7g4WAgIN7g4KEfICAgYCAg4J+gIGAgIB6hH6AgIB9f4CCgIB5gICBf4F+fICDf4R/f39/gIN9gYF/goN5gYGAgIB/g4CAgH+Af4B/gYJ9iICAgYZ/gX+Af3+AhYB+f4KBgn6Hf4CAgoGCgYCBgIGBfoCAhH+C
hn5+fYCAhYCAgH59foB8gICAgX50gICAfXuAfoB+gIWBgICDf4GBgICDgoCAgIF+gYR7gIB/gIKAfnyDgISBgYOTgH6AgYCJfn+AgICJgoB/goCDg4B/gH1/gISAgYCAgIOAfYCAg3+CgH9+gZKAgoB/gH+DgIOA
goCAgH5/gH+BgH+CgH6Cf4CAgoiBf4F9gIGHgIGDgISCgX94gIF7gX2AgIGAe3+DfoKBgIKAf3qAhH+Ag4CCf4F+f4SAgIODfoCEgICAfH+AfYOAgH2Ag31/f4CAgYF9fYB/gIB/gIF/gIB/f4KAgH9/goCAgX5+
gX+Be4CAgIN/gICAf4F/gIJ+gIODgIB9goCAg357e3+Bf36OgI+AgH2BgYB+gn2BhoCEgICBgH99g4SCgIB/f4OCgX2AgoF+gH+GgoF9gIB+gYF7fX58fn1/f4CHgX+Bf4mBgIB8foGAgXyCgIB2f4B+hIB9g3+H
gIOAgoKAg4GAgIF/gYB9gH17g36AgIJ/gIB/f4B9f4B/hIGAfIWFfICAgIWFf358hH9+f32DgYGFfn+AfoSAgX2Af4CBgIJ/fn+AbYKDgISBf4CAf3+AfoOBfYGBgICBgH9/f3+AgYCAf4GAgIF8goCAgoB/g4GG
f4CAgYSAgIKBgIGDfn+AgoF/gICAgYB/foF/gX97gYCCfYJ/gH+Af3x+gIGAgH9+f4B/goKAgIN+f4GAh4B/h4CAl4CAf36DgYCAf4KAgIF8jIB7gICAgH6BgIB/gIB+gX6AgoGAf4KAgIGEgomBgn6BgYB/gH6C
e4CCfoCAf4GAgIB/foOAgYCAgIGBf4WAg4WBgYaAgX5/foF8gHh/gYCBfoB/gICBe4CAgYOAgYGBgIKAg4CAg4KAfIN/gH5/gIN/h3+BgXeAgICBe36BhXuChYR/gH+BgIeAgH+Bf4GCgYGCf4N/g4CAgICAgYSK
gICAf4CAgICBenyAfoSCgX93goKHgH9/foCHg4B/goCAf4CBcIF+foJ/fYCAgH+Bd312gX5+iICQgIJ/f3iDhHeAg36CgIV9foGAf4B9eX99goGDgIB/fYCAgH6AgYB+gX98g4J/fYGAfX6FgIaGgIGAgH6AgIOC
fn9/eX6AgHmAf4B/gH6Ag4B/gIWAfYSCg4J9gYCAfn6Bg4CAgoB+hYOFgX2Cf4CAg4GAgICCf4CDf4GAgIeAfoGGfnyAgYF/gIGAgH9+gn95foKCen+JgX9/gIB+gICBgH9+gHyBgICAf4OAgH6Bh36AgX6Ae36A
f3x/hICAf4CBf318goCCgIOAfYWAfH6AhoCAgn6AfX6AfYp/g4CAen+AfYCAhICAf4F6hYCBg4aJeoCAgH6BfX+FfoB/fIF+goKBfICAgIB+goGDf4B/gIJ5f36Ae4KFfoB/gn+AgIKAe36AgH+AgIN+foCCgYCH
eIp+gIKEgH6BgIGCgoB/gH6Af3+CgH99gXqAgH+Ff4KAgYB/gIF/goh+f4CAf4GCgn1+g4B7fX19fn6CgYCAf4F+fYCAgIKAgH6AgoR4gIGAg4CBhH6AgYCAg4J+gX+AgHyDf4GDf4B+gH+BfoF/goCAgYCCf4B+
f4B9gIB/gH11fH6AgoCBgXx8d4KAgH9/f4CAfX+Af4CAgX2DgHyAfoGAgICAgICDgYR+gICBgXt/gnyAgoB8fYCAf4CAen+AgH6Dfn+BgICAgIOAgICAgH+AgoF8goCEgH9+gICCgH+AgYN+gXx0gH6AfYCAgoCA
gICAgoCAgoCDf4GAgISAh4GCgHSBhYCAg3+AgIOAhYGAgICAgYB5gH+AgICAgYSBgYB/gX15gIKAgY+DgYCAgICFfoGAgH+Ag399hHyAgICBg4GAg395gIF8f3uAgH6AgIB+gH+Cf4CAgIKAgIaAgYV9dn9zgJeC
gIB/fYCBgHyAgICDeYSCgoCBhX97gH59gH+Ben9+iICAfYCCgIWGgYCGgIF+gYKAgH1/gISAh4J+f4CDgX59fIB8gH99gX2DgoODfoCAhICBgIB+foGCf32BgIKBgIR9h4KEhIGAfoSAgYKAg3+AgYCAgICCgIKA
f4F+goGAfH2AgH6BgoB8e36AgYOAgYGAf4eAgICBfoCAfYODgYCCgIB+gIiEgIF9f3iBgoB/e5GHgICDfX2CgoR+gYB/gX2Df4GAfYGCf4KBhIaCgICDh3qAfoCAfn+AgIGAgX+AgH6AgICCiIGAgIB/eYCEgH+B
gICBgYB9gX+ChoB7foCDf4aAgHx9goCCgYB9f39/f4CFgIB9gIR7fn+AgICAgH6BhnyBgoKAgICFgH98f4CAgYCCfnyFfX96gH2AgICCgIB/goCAgIB+gICCfoGEgYB+goCCgIKBf4GAf3yAgYCAgIJ/gIB9gH+A
jIGAf4CAfoCEgIB9gYF/gH6CgH5/hoB/goGAgIKCgIF/hX+Af4CDgICAfoCAfH6AhYCCgIN/gX58gYB/gIJ+gIGAd4WCgICBgIB/gYF+gIGBgICBgH6AgH+AfYF9goB9fYV8gIGAgn2AgIGAgICDgoB/gIJ8gHiA
f3+AfoCAgYCFf35/fIOAgX+CgX+Ben+AgH+Afn56gH6AfIB9gH1/gIOLfX+AgIB7gH53foCAgIF+gYKAe4B7g32CiICCfoB/gIB/f4GCf4GAgXuCgXuCgoB/gH+AgISDf4SCgIB/hoSBgIB/gHuAf4CAgICCgICA
goB/hYaAgH+Cf3x7g4CBgYF/gYB/gICAf4KBgX6AgIGAgIF+foF4fn+AgoJ+gH5+gIF/gYCAhH+EgH+Bg4B/g4CCgH+Gf4CAf4CBf39+gYCAfn+Ag4J/gICAgYCBf4B/gYCAgIOAfoF/gH2EgYaAfoB/e4OAfX+A
goCAgHp9fneAf4CBgICBgIJ+foCDgYGAgYF7gH+AgIGBgH9/goCBgIKAgISBgn+DgIB/fYCAgIB+gX6BgIGDhHx/foN/gYCBfoB/gH99foF+gICCfYSDgn+CgICBf4GBgIKAhYWAgIOAgoB4gX1/gH+FfoCAgIJ9
gICGgoCBh4R+en6Bfn+AgH6BgJJ+gIOBe4CCf36CgoCAf36AhISBf3+AiYCBgICBgHx/f4B5f4B+gH+CgYB7f4R/gICAgYCDgICAfoKBgICAfYJ/hn5/gIODf3+BgIp8gYCAgICAgIyGgH6AgIGAgX5/gYJ/goGA
goF9gYCDgX9/gIZ9gIGAfH2AgICAg4CAgIZ/hYB5gIB+fYB/gH+Bg4uEgICBfH+Af4CAfn98goN/hHF/gIqAfYGBfoCBgICBeXx7hIF/f4OAgoCAfICChYGCgnx/goCAgIGAhoKAfoGCgICCfH+AfoCGgICBfH9+
goKCgIWAiHmBg4CAfoCAhnt8gH5/hoGAgoB/gIN+gIB/f4CAf36EgICAgIB8f4CCf4ODgYGGf4B+gIN/f4F9gICBf36Af4B/joCDgIeBgH+Gg4B/foCCgH9zgYGAfoCAf359f36Af318f39/fYCAgH6BgYB/hYF/
fX6AgIGAgIGDg4GCf3yAfYB/fICAfn1+goOBfIV9gYCBfYCAgYOAfYCAgH99gIGDf4F+foN8fYCAfX+CfoKBgH+AfX+OhIB+gIF/eYGAf4B/gn6CgX6BfnyAgX6AgIB/gomAgYN+f4CAf4CCgHx+gIN/gICCgHSC
gICCgIOAfn1/f4B8goCFe4CCgIB+f4B/gH+DhICEfoCBg4KEgICBgIOBhYCAfYCAfYOBg4CAgoJ/hICBgX+BgIB+gICAfoCAhYKAf4SAeX+AgIOBgICAgX6EgIB+f4CAgYGAgoCAfoB/fnqBhICAf4GCf4B9gYCA
g4GDg4B9gYCFgIF/fX5+hX17f4CAgYGCg3+HhYB8goCAfIOAgYJ/f4GCgH9+foGAfX+BgoOAfn6Cf4F4gH2AgYGBhYF/gn1/gIGAgIKAgH5/gICCgIqAgIp/f39+gH+Dg4GAgICCgYCAgICEgICCfX+AgICAfYJ+
c4CAgH6BgICAfYCAgoSAgIV+fX2BgICBgH+AfYGFgICAgoJ8f4GHgIJ+gICBfn6BgoKBgnyFhn59eYB/gICAfH+AfYGBgIKAgYCBgIKBgIKEgH+BgIB/gIB7gX6CgHyBgn5+gX+Ag4CFhX+Ag4KAgH+AgYKAgICB
f4CAgH2AgICDgICAfICDg4CCf4CAgH+AgIB7g4J9gYR+gIaAfH5/gn6Ae398gICCf4F8gICBgICAhYF6eICCgIJ/goCAgXyAfYR/gICEgYCAf4WAgIGCgICDgICCfX2AgICAgHyAg4KAgIJ9goKAfn6BeoB8gIGA
gIGAgICBf32Agn+BgIaAgYB+g3+Dg4OAfnqAf4CAgYKAf4F+g4CDgX+Af4GCgICAgoCAgHyBf3yBgYB+g4OAgIB/foB/goCAfIKAgXaAf4B3e4CCgYF8fHeDgIOAgIOCfYCAh39+f3+CgoSBgHV/gIOAfn+Bf4CA
gYCAgIF+gICAgH+AcoeAgH+AgIKBfoCCgYF5gIB+f4CBfn6AgYZ/fn9/f3+CgW2Af4CAfIJ/gX5/gn6IgICCgYCAgIB/hnKAf31/foKEgIB+gKh+gICAgYCGgH6AgYN/gYCAg4B+g4KFf4CCgH6AfX5+gIOFg3SC
hn+AfH+AgYB/gIN+f4B+gICBfYB/gnt/gIF+gYFqgICGg32AiHqBgoCBf4CBgIF9gIB/goKBf4GAf32AgHyAi3uEg3x/g35/jIB6foB+gX6AfYF/g39/hXGAgn+AfHt+gH58g4KAe4CBgoCAgoCBgH9+gICCe4CA
fXqAh3+CgYCAgICCgIKAfn19gICAgXyAgYB+hH+AhoF+f4B/h4J/gICBf4CEfoCAfnqAf4CIgH+GgICAg4CAf3+EgICBgIR/gIB+f3yAgH99gH6DgYCBgHuAgn55goF/hIKCgYCBhnR/gH+AhX+AeoKGgICFf3aA
gHuBg4J+f4SAkX+AhIF/gYCAfoCAg35/gICAgICCgICAfn9+foB7f3yAfoCEgoF3fH+Bf4CAin6CgICBfYCAgIaBgX99gIGAgoCBf4GAfIGBg4B+f4B6gHuBf4B/gmmAgYF/foGEgX6Af4iDf4SAgIJ/gH+Af4F+
f3x+gneEgH6EgIh+foGBgH5/gH+AgH+BgX+DgIGAf4J7gIWAgoGAgIWCgYGAf32Af4GCf4CIgYCBgIF8f3t+gH99f4CBf4OAf4CBgIKAgH+AgIB9hYN/gIJ+f4F+e4CAgIB/gICCgYB/gICAgICAf4CEgoCCgoGB
gHyAgYN9f4F+gIGAgYaAg4CCgn2AgIGAgYCAiX+AgYF7gIF+gH+BgH2AgX+BgX9+fn5+gICAfYCBfoCBgXSAfoWEgIJ8gYaAf4CAgHiCgICCf36AhIOBgIKEfoB/gICEgYGAeYCBfX2HgH6AgH6AgIKBgX+DgH1+
f4GCfoiBgH5/g3+AgH6AgICBgYCBgIGAgIGCeYCChYCAgICDgHp+gX91gIJ8gX52gIF/gIGAfoF/gYCAhICAgICBgX+Ag4B+gH5/e4CKhH2Af4GBgICGg4B+gIKAgX1/fX6Cf3+EgICEgX94f4CAf4CDgHqEgoCA
gYCAgICAgIN/gIB5gX+AgIV9gICAgn9/gIB8gYKBgIB+fH2AfoKAgX2AgICBhoCAf4CAd4aDgISCf3qAgICCgICBf4CAgIB6gX+IgXuBgYJ/fYF9gH+DgYGAgICAf3+AgHZ/gH+GgoCDgYCAfoCAhYaEf3WCg4GB
gICAgICBgICBf3+AgH1+gYeAgH+AgYCAfoB/gYOEf39/gISAfn96gIB/f32AgIB7gYB8hH+Hf4CBf4CAhH9/gH6AgH+Ag4CCg4KBf4F/f4CAgX1+gICDgHeFgIB8g4CBfoB/gIB7fn97fn6AgX+DgoR9gYCBgIB/
gX+AgYGBfoF3gHyCgICAfoCAg4GBhIKAg39+fH2CgH2AhYGAfoB+gHmAgICDfn9/f4GBgH2DfIN+fX+AfX2DgIB+fn6AeYB/gH5/gICBgH+Af4GBgYF/gYCBgIWAg4CAgH6Ag4CAfYB8f4GCgYCAgISAgYCDgIOA
f3+Ag4B/goCDgH+EgoCAa3t/gIWCgIKAg4CCgICEf36BhH57gYCDe36BfoOBgISAgYCBg4CEf4J9g4KBgH6Df4CAgYB/f4J9gYGBgH6CgICDfn6Ff4B/e35+gH6AgIJ/gH6BhYB/hX1+gHqHgIKAgIF/f3yGf4B+
hoF+g4KCgH+CgICBh3+Ahn+Afn95goCAgH+KgIKCgYKCgICAgIR7fH+BgIB/g4B4hIOAfIOGiIGEgYCAgn9+iH+BgH9/e4aDgIF+foKAgW5/h4CAg3uBgH6DhoKCf4J/gIKAgoCAgoOCgIB/gn6AfIOBgYB/goKG
foGEgICDgH+AfoV+g4CBf31+gICAgICBgH9/gICAgYGAeYF/gIKIgoB/fn+AgHyAfn2CgICAe4CAg3+CgYF3gICBgIGCg4GAfoCCgIGAf4KHgYCAgIB/gYSCfH6AgYWAfX1/gIWAgYJ/f3+DgICBg4B8gH2AgH6A
e4GAfoCAgoCCgoCAf35+gICCf4J+gIB5foCAgn+AeICJf4OAfnqBfIB+hX+Eg4CAg4OAgICCgIaBgX9/iYCAf4CAgYGGgYCAgICAgYSAgIGAeICAgHp/fYCBhH6AgICBfoaAgH2AhIB/fX6CgISBg4CAhX6AgYGA
gH6AgH+BgIB/fXt/gH+Pf4B5f4CCfoV/hoB/gICEgICCf4CAgIR+gIB/goOCgn+Ce3+AgH96gYCJgIB/hn+CgoB/gn+HgoOAf4WCgICCfoB+goKBgICAfICAgICFgIKAf36CgICAgYCBgYF/gICAf4CAgICBgX6A
g318gYB+f4KCf4OEgn+AgoSAd4GEf4B9e4R9gH5/hYaAeIWAf4F/f4CBgICFfH+Ag4CCgIKAgYKCf3yBg32MgIKCgIF6gIODgIF/gX6AgX5/goGBgIGAgICAgoGAfn58goCCgYCDgYKAgYGAgX+Bfn9+gYOEgH9/
f4F+gIKAf4SBfoGBgIF/gICBgnt7f4B7foGAg4CBdn+BgoJ/f4B+f4CCgH+BgH5/gIGAf4eAgXuAf4KAhX+Af4CAe4KBf4CAgn9/gX+BhH+AgXd+gICBgn6BgH9+f4B/hH2Ag4B4goGBe4CAgIGBgX+Bf4B8gIV8
gYODf3t/gICAfoKBf4WBgYCAgoGAeoGAgIOJfoCAgn+Ag4J8g4CAgX2Af32AhYB/gICLh4GDgHuBgIJ+gn9+gICBgH6Ch4GCgIGAhYCAgHl7gYJ+gH6BgXuBe4F+f4B8gICDhoF/gICAgoCBf4CAgICBf36AgICA
inx+gICAgYF/gH+BgIB/gH+HgICCfn+DfYGCfn9+f36CgIOGgH5/foCCgICEgH6MgICAgYCAgIGBf4GAgIGBgHh+gIeJgICBgH9+en+FfX6IgH6AgYOCgH5/gH6CgXx+gIqAfoCAf4Z4f4CEgYB6gIOAgIGAf39o
hoCBhoGAgIGAf32AgH99gX+Gg3x/f4CAf4KVgYB+foCCgX6Ak4SAiX6AfoSAgYCGfXuGgYGAgn2AfX+BgH17gH+CgH6AgX6Bf4GCgYCAgHyAgICDfn+AgH2AgIJ+gId+gIOAhYh/gIOBg4V+f4CAgH5/gIB/gH98
gIB+gX6AgYCAfoOGfIKBg4CCgICAgIGBgIF/g39/fYCAgH6AgH16fn6Bg4B8gIGBgYCAgYh/gXyAgICIgH+EhXmAgoB6fn+BhX6AgICAgYeCgICAhICBgH6DgYCBgHyBhX6AfH5/foB+gYGBgHt/g4CBgHyAf3+A
fHt4gIF5gH+AhIB8gIV9f36Oh4B/f4CBhIB8hIV/f4B/gICBfoB/f3+Af4N8gHqCfoCAgoB1gIWBfYCAgICEfoGAf39/goCCf3+BgYB+hYB5gH6AgoKAiIB+goB+gn+Af3yAgoGAgoB+f36BgICAgYGAf4N/f4CD
fH5/gICAgIB+gX97gYuAgYKDf4B+gIB/f4CAe36Ag36AhX9/fYCAfICAf4OCfIB/gH+CgH+CfIKDgH+AfoB8goGJf3+Bf3+AgIGBgH+BfoF9gH+DgH6Ae4B/gIKAgoCAgHyAgH13f4aFgH5/i4B/e4CCiYF9g4GC
goOCfYB+f4B/gHqAf4KBf4CAg4CCgYB+g4CAc4B/gICAgICGg4mAgIB/gIGAf4B/f3+BfoGAgImAf4F+hH+AhYB+gIF/goJ+hH59gYOAgX2AgoCBe3+AgHx+gH58foR/gH9+g3+AgYOAfoF+foCAfoJ+gIB/gHx/
goKCfYB9gH5/fn6AgICBgoB2hICAf3uAg4CDf4GBgH2BgH+GeoGCgISAhH+AgIGAgYx1gICBgICCfoOAf3yCgYCAioOBgICAgIF/h4GAfX+AgX+Af4J/f4N/fYCAf4CDgIB9fn6AfYGAgH19gYB/gn1+fISAgISA
gICAh4GFgoGAg4CCf4CBgX6Bf3iAgH6Eg4B/ioB/hXuFgIB0gIR+gH19gH6AgHuCf4CAf4F+f3+AgIGBgYJ/gICAf4B+f4J/gIGBfYOChYCAf357goCGgIB+g4CAg4eDgYCAgICAgH+AhIF/foB7gIKAgYJ+fn59
gIWCf36CfIF8gn+AgICAgoCAfIJ8gH+Bf36AfYF8gH2BgoCBgICBgICDgoGAgH6BhX6AgIB+f4CAgYGAgHqCgIGAgH6Af35+fnd/f4B8gYJ/fYCBgYGBgYKAgn+DgICBfIOBhoCAgH5/gYB/gHyAfYJ/fX92g357
foF+gIB/gH6AgIKDe4F+fYCBgIKIfoCAf5R5gH6AgH+BgH+AgoB+g390hIGAgX2ChICEgICHfYCEfX19fX2AgYSBgICBeoN+gX+CfX56eYSBgH+Cf4B/h4hzgH6AgH+Bf31/gH1+fn6Agn+JgX1/f32AgYF9gYJ/
foGBhYCBgH99goJ9foJ/gYJ/gISBgIJ+gYCAgIOCgIKDfn2AgIKIgYCAfYOBg4CBgIB+f4B9gH6CgH9+foGAgnCBgYJ8f4CBgIN/gYCGf4V+gICAgIOHf4KBgYF5gIWAgH1/gICBgICCf4KAfoCAf36Af35/gISA
foB9f4F/hYB+gIGDgoCAgXyBe4CAen6Bf4CAf32Bf4F+foOBfoCBf4CAgYSAgIWDgIKAgX1/hX6AgH+Bg36Cf4F/gIF+goGAfYJ+e4CAgIGBgYCHgYB/fX+BgYCAgoGChX5+gIJ/fXyCf3+AgX92gYCAf4CAgIB/
gISBgH9/f4KAgH9/gYCCgIB/gICAgoR9gH+Cf4KBiXyDgH6AgIJ+gHyBgH98f4B+goKEfn2BgYB/gIB+gIGEgH9+gIR/gICAf4CAgoCAgoGCgHx8goCBgIeAfoB9gHyBg4CAgH+Cf4V8f4B9gYKAe4GAfn9/hYGA
gnx3gICNfICAgICBfH5+f39+gnx+h4CAgn9+gnyBgXSEgHd+gId/f36Bf4CAfH+BgoCAgH+BeoaCf4OAgn+AgoCCgYKBgnqAgICNhIOAgn5/gH+Af4B+e4CBe4B8f4CAf4CAgHqAgIGAf36AgH2BgH6BgH+BgoF/
gICAe4KAg4F/gICEgYCAgIB+enqAgXh/gICBgoCEgoCEfpaAgICEgICDeoCCgn59gICAgYCAfoCAiH+Af4KAg4B/goGAfX6EgH+AgH5+goGAgIB/gHqAf4GDfX9+g4OBgYCAh4CDgIKAgX+AgXqAgYJ4foCAfICJ
gYJ9f4KJgIiAgYOAfIGAgH+Ag36EgICAfoGCfoGAfoCChH+DfH5/gYCBhICAf36AgIFzgICAgX6CgYB/gYCAgHt/gIKDgId/gICAgYSBfoCAgXx/gIF/f4CDe3qBfIB+gICAgH1/f3+AhoJ/g4KAfH99gXt9gH+A
fICAgICDgH9/goB/hYSAgHuCfn+BfYCAfIF+f3qAf4GAgYGCg4B/f4p/f358gIF9gYF+iYKDfoB8gIGAhI6Cf35/gICAgH1/f4CGfYCBgYB0f4J/fnuBfH2AgHmAgn5/fYCAfYOCfIGFgIGAgIOAfoCAhn+Afn+A
f4CAgICAgH2IgIJ9g39+f3+AgICAgI6ChH+CgIOEgH9/f4GAgYGBfoJ/gH+GgIKAgH6HgIGChX9/gICDgGuIgHt/eoKAgICBg4CCgH6Ag4CAfX+DgYF+hYKAgICFhX2AgIh9fYJ/goSAf353foF/fYCAgICEe4GD
gH2CgH+EgoCBfoB7gXx/fn2AgIGDgH1+gX5/goV9fYCAf4CAgH+AgIB9gYGAgH6AgIN+gIGGgICAf36DgIKAgIKFiICAg4B/gIKAgIF/gX+AgoR9gYB+goCAgICAgIJ9gW17f4CAgYGEg4KAfn2AgICAfoF/goGA
goCAgIGBf32AgH+AgICAf32PhoB/gICAgoiAgn2AfoCAf3+Cf32Bf32Af4CCfoCChH6AfYCAgYGBgICAgX6Af4B+gniAgH+BhH5/gIJ/f4CAgH9/gHl/hoB9f4B/hH97gICAgIKAfn9/gICAhYKBhoGAf35/gIB/
fn6IgYOAgISAfoCEf4B/gIB/fYCAgIF/gICAhYh/gn5+g4KAf4CCgIGAe39/gIKBf35+gICAfoGAgICCgYGBfoB+gICCgIKDgoOCgH6AgYKAg4B+f4B/iYGCg4CAgoOAgHuDfn9/f31/f39/gYSAf4B/gIOAiH52
f4CAgIWCgIF/gIB6fIF/gH2AgHuAgYOAg36AgX2FgICAf4B+gX2AgYB+gH+Ag36AgICAhYGAhX+KhICAgYCCf4CCgIJ/gYF6fn17gICAgICEgoB/goCCf4CAgoCAgH9/g4B8goGDgn5+goF/gICAfo+AhICAg4CD
gYCAgH2Bgn6BgYB/gH+EfYCCf3uAf4SAe4CAgnZ9goCCfoB9gISFgH+Ah32bf4CAfn+AgH+BgX+AgX5+gHuAgH+AfoOHhYZ+gYOAgoGAgIGFgICFh4F+gICAgIB+f3+AgHuAf4CAfH56f32AgX+AfoCAgH6CgH+B
goGBf3uAgYCAgX2AgICAe4SCgH5/goCBgH2FgH+Cf4CBfXl/gIB+jIKAf4J/gH+Ag4SCgoOCfn99gIB+gH9+gH+AgHOBe4CBgICAgHx+gICGgICAf4KAfoKAgYCBfH+CgH2Af36EgoSGgH+Bh4F7gICAgYB+e4CA
gIB+gH98gIKBgX+AkHx9gICAgH6AfYV9gICAgoCAfoKAf4CBgIaCgYJ9hYB/gICAgHyAf3yAgHyCf36FgIGBgICAgoCCf4B8gH1/gI9/g4CAgYOAhHqDgoCAfHp+gICAf4OAg4OEgYCAfoF+h4p/fop+gICAgYOA
gYGAe4CBfomAgYCAgoCFgICDgIaDgIGAgYGAgXuAeoGAgIGEgIV/gIF9gIB+gH6AgICAgYd5gYCAgHh8f3SBgn2AgYKAgICGfoGAgYOBhX19gX+BgYJ8dYCBkoSAgn9/gX9/hYB/gIR8f32BgIGAhH9/gICCf4CA
foB/e36AfoGCf4CAgoCAgX+Dg4KAgICAfX+CgYCAfYGAgoB/cYKAgoOAfYCAgIB/f36AgH6DgYKCf4CBgX1+gIF+goF+gn6FgoCBgIF+gICAgYCAf4GAgH+BgYSFgoCBfICAfIqAgYB+f4CAgIGEf4KEe4CAfn+D
HGt/fYGBgIaDe4CAhIB6f4KCgYGEf3yAYIF8fX6AgIJ+fn+Bf31/gn59f4N+gH2Ehn9/gICBf39+fH5/gn+Agn9+foSHfoOCg39/gHCCgICEgIN+f36Ag4GBgoCCfoKAgIB0h4F+gHuAgn6AfX+DgId9g36AgH6A
hH95gYWBf35/gX1/goGAi310gYCAgICAf4CAgoSDgIB8gIGAf4B9gH+AgYCAfoCAg4d/j4CDfoGFgnyAgISCfoCAfYGCgoGBgYaDf4aDfoF+gH2AgHx5f32BgIJ/gX2BfYCAf4GDgX+AenuAeYR9fH+BfISBgIJ/
gH19gYB/gYaEfn6AfICAf4J/g4CAgIB/gIWCgISBhH6Ef39/f35/gIGAgYKDgICAgIKFgH6AgICAgYCHgn+DgICAg4SCfoCCfIGBgH99f4iBgoGAgHt+fH9+gH+CgId+gYCBgICAgX+AfYCAhX9+gICAgX+AgICI
gICDgIKAeoCAfn2BhICBhn+AgIaJgIV/gH6AfoB/gH6BfH+AgIF9fX6Af3aAg3+Ben97f36BgYB/g4GAf4CAgH2BgICAgXd+f4CDf4CAg399gICAgIB/hIaAgIB/gYCCfXyBgIF/f4KAf3x+gYGDeYCCfoKDgIGD
gISAe4F8gIF8foB+gYF7gHqBgoCAgHuDfHyBfoGAgIB+gH9/gISBgIB6gIB+foGCgoCOgICAf4KCf36AgH99f3x/goCAgIKBgYCCgH6AfX2BgoKEf4CAgICAhICAg3d/g4B/gX+Ag39/gYCHgYCAf4GBiICHfnt+
gH6AgYGAgICAgH59gICFgICBgICBfYCJhoKAgICDgIB/gICCgn+AfoCAf4KKgH6Ae36Df3x9foGAgHh8hoF7gX+DgHt9gIB+goaCgYCDfoKFgH1/f36BhIF+gX5+f4B+hn+Ag4GCgIKEe39+g39/gYaAfoCDfYF8
gYeEgYGBfoCAdoCAfIB/f3+AfoCAfoF/gIB+gIF/f3+JfXuBgH+BgIGAjX+Bgn6EgYOAg395gH1/foCBfoCCf4F/foKAfYCAf4OAgH+Af4GAgYF/gYCBgoR4gIGCgYCDgIKCgIB9gIB9gICAfoB/gIKAfH6Cg3+B
gH58gn2Cg4KAg4R+gIGBgH9+gIV/f3+CgH2BgH5+foF+gYCAgH+AgIOBgoCJgoJ+gICAgIGAgICAf4h+g3+BfoJ+foKAgICAf4WAf4GAf3+Cgn6BgoGAfXuAgIJ/gX6Af36AgX+Af3+Af4F+gIF/gYCBgnuCgHqC
hH+BgoJ/gIN+hYF+f31/gYGAgIOCgIF/gYKBf4GAfoCAgoB+fYKBf4OCgn57f4CCgH9/gICAfn99gYCAgHyBgH6Af4F+gYCDgH9/enuBf36DgX1/f4CAhIaCgYCAgXV/gYZ/goF/f317gIGCg4B7fX5+goB9gIKA
fn2CgoCAgHl+hH6BgH16gX+AgICCgIJ8g4J9gHyEf3x+gICBg4J8gXx+gX2Df4B+fYGEgYeAgoGCgX+AfoCBgniAf3+AgYCAf36BfYF/gH+DjIh+gYCDf39+f352gnyBgYKAgIKDg3+BgH9+gIGEgoCAg4F+gX6B
gn6FhYF/foCCgICDiYCAg4CBfYCFgIZ9f4CDgH+EgYOAgoCDgIKCf4KAgICAgH99gICAgICAf4CBgoCCgoGAfX1/fIB8gH+AgH+Afn5/gX6FgIB8gH1+gYCCfoB/hIWAgICAf4CAgoN9gH9/gH+AgIB/fnyAgYGD
gH+AgHqAgH6Cf4F9gH+BgYN+fIOAfIeBgoCDgoCCf4CAgYGAgXmAgICBgoCCgYCAfYCAgYFlgYCBgIKAg32Af39+gn+Gf4B/fICEgIKAgo+Af3qBf4F+gICBf4GAgIKAgYB+fn+AgICFhICCeoN/gIWDgHt8f3+D
gIOEgn2Bf4CBiYGAgIOAgHyCgH9/goGAiIJ+f4CBeoF8gIB/gH+AfoCAgIGCgYB7gYCAgoB9goB+gIKBgH2AgICBgIGAgH+AgYF8gZB/gICAf4SAhIF+g4CCfYCEgIF+gX6DfoGAgHeFfYCBfoGBg22Ae4CAgIKB
gIB8goGAgYCAgIeBf36BgoGBfYB/gICAf4SAgH+AgIB/goCAfYKDh4GHfH2BgIJ/gICAhYB6gICGfoSBgIWAgICDgYCDgn19fXuCf4iFfYJ/gX2AgX5/f3+CgYN9fnh+fYCAgYCEgoB/gH+Ce4R/gIF9gICAg39/
g4CAgICEgICAhoCAhIB4foCAgICBgH6Bf3+Afn9+gYCCfoOBgX+CgIV8fX18gHyHgI1/f4KBgH+Cfox+hIV/gYCAf3+Af31/gIKAgH9/fn5+foKAgIN8d4CCfICBgYCBgIF/hoCBf4CAf4GAf4J+gX9/gYCAfnx/
f4CBgH+CgH+AgYB/gICBg3+AgH+AgH5/f319gX6BgICAgoGAfoJ/gYF9f4GBgIF/gYCAgIh/gYOBfIWBgIB+gIF/gIGAgICBjICEf4GDfn2AfoF/goKBhYGFgYCAfIB/gIJ8gIOAf4CBbI9/foGCgIF/gX+DgYCB
g4OAf4CCgYB9f3p/gH9/f4B/gYCDfX+AgHyBfoF9gH+Bg5F/gH+AgIKCgIF/gn2AgYJ+goB9goB/gH6AgX+BfH6Ag4Z/foCAfoCAeX9/gIWDgICAgIOAf3+CgH9+g4CBeoB/fICAgIB7gYCAgX+AgYCBd4B/gIJ+
gYGAgH+BfIV/gYB+g3uCf4B9hIOAgH+CgIOAgoB/gIGCgX1/gH9+eYOAfYCAgH+AgICBgYWFgX+AgH+BhYKMfn+DgICCgoJ9gH6BgH+AgYKAgYCAgYCAhIOAgoKCe39+fICAf4CAfoCAfYCBgIB+gIGAgH50gIOC
iH2Bf4CFfYGAgYGCfoB/eoB/gICAgYCAgICAf3+CgH2AfnuAgIGAgHx/e4J+fH2Af4KAgICCgICFfoCCf3yAg36AgH+CgICDg4SBgIGAg4CBgICAgYB/eoGBf4B8gYCEgoCAgoCBf4CAgIB8goJ+gX+AgH2Af3+G
gICCgH9/gICFgIGCfnx9gIKAgYKAf39/foF/f4CAfYCAf4GAgYGFgICDgX2AfoKBgICCf4J9fISAgH96gYB8g4GBe4CAgX98f36AhoB4gICFgoCIgH+ChICBf4GBf4KAgIGAgX+EgYSAgH+AfoB8f4GCgH9/f3+E
gIR/gYJ/gH6AgYOAgX+Ae4GAgH+Aen9/f36EfoGFf4CBgoB/hH5/f4CAf4CBeYCDgIKGgICAgIF+gICBgYCAfoN9f39/foGAgn+BgH+EgoCAgICBgICCf35/gICBfoGAf4B/fYGBgYKBgoCBgX6AgIGAgH57gICB
gIGBf4CBf4F/gYCAfoCAgX+AfoGAgIB+g36AfYaBgX2AgH6Gf4B+f35+dXx9gYGGgICDgoJ+gH6EhoKAfH+Af359fICCfICFe398gIB/f4CcgICAhIKAgYCEfoB+gICAgICAgH+Be4GBhIF/gISCgIB/fH+AgISB
g4KEfX+BgH6Eg4CAfn1+f4CAgH93goGAhoB+f4CHfYB9goCCgIB/goCAgHt/fYF/gYCAf36AgICAgICAe3uCgYCAgYCBgnqAgX+BZIGDf3+AgYCDg4CBgYF/foF+gIOAgICCgYOBg4CAfoCDgIZ8gn6GgICAgIF/
h36EhoJ/g399gH+BgH2BfICCgIiAgoCBgH5/gIN7fYSBhHV7gYGAgYKCfn9/f4CBg4CAg4F/gYCAgIKAfoGAhIJ8gYSAhICAgIGBgIGAgH57gH6Ag4F7f4B/f32AgYGEgICEgYKEbYGAf4GBgYCBfH19gIGAgIF9
gIJ8fYCAfX6Ce4KAfYCAiYCAgoF7f4GBgIB/gn5/gYKBfn+BhXyAgIJ/g4KBf4WAgH9/gIF/gICAgoF9gYJ9f4CAgIB+gH+AfoB+f36EhoCAf3uCgICAf4V/gYCBfoWAgIKAgIWBgICAf4OBg4GAf3+AgH+AgXqB
gIaAgH+AfYKIgICAfX2AgX95f4CAgXyAf36Agn+FfoCAf4CAgn+Cf4GCf32Bf4CAfnKAgIJ/f3t/gICCfoGAgIKAfIF/gICAhYF9gIJ/hniDgIF/foZ/gIOCgIKAgICAgICAf3+Af3+DgHmBgXx9fYGAgHuCgIOB
h3+BgH+AgYCAfoKAeYGAgIiBf4B/f394f3+Af4B+gIeKgYSCgIB8gICCg3+AgX+Af4N+gI54fn+AgICAfIB4gICCg358gX+CgIGAgYKBf4CAgIGCfoB/gX+AfYCFgIKNeoCAgH6AgIGAf4GAgYKAgICBfoCAgIOC
fYB+f4CAf4B+gIGCgX+AfHV+cH9+gX6BgIB/gH+FgYGAfoCAgXWBhX2AgIB/f4+EfoCAfYOAf4GCgoB/gIaAf4N/fICBgICBg4d4f3+AgYF+foCAfn9+gIOAgIR/gIB7fYJ+gIKCgIKAgX9/fYV+gIB5fYCBeH2A
gX6AhH6ChH6Ag3+AgH2CgoCFgX99gYKFgX2Eg4F+gH1/gICAd4OAf4J/hIR9gIl/gICBgIGCgYaBg4CBg36AgYCDeoCAgIGKgISIgICAgn18gX+GgICBf4B8gICAgn+BgIKAgX6BfoKAf4GAg4J/gYJ/gIOAeICA
g4SCfoCAgoKDgH59gouCgH5/gIGAgoCAgICAgH5+gICAfYZ/gH1+gX19hYCAgYSEgYCAgICAgX58gYKAhYSFgoCAgYV/eYGCgIN/gIF+gIqAgICAgIB/e4CBgoCAgIGCgYGBd359foGAfoSAgIWAg31/f4CAgICA
gH+Ag4B+gIiBf4GAgH2BgIOAgIB/gIB/f3WAhIB/fH6AgXiAgX+AfYOAfn9+gYCFe3+AgH6DgH+AfoGAfIF+f3+Bgn+DgIF8f4B8f4F+hYCDf36EgIOEf4GAeHqAgH+AiXB2gX+BgoKGgIB9gH9+fHh/gICAfoCD
f3+Df4B+f4F/hYGBgH5/coJ/fnyAd4KEgH5+gYF8gX6AhICBgn9/foOBgoCGgIB+gIB9f3+BfoWBgX+CfoSBf4GAgICAfnuAgoOAgICCgn+AfoB/foCIgIB9f3uAeH57gIOBgYOAgX1/g4R+hIaBgIN/gYJ9gISB
gIKAgICCf4B8f4CAf4GCgH+AgIOAgH+AgX+EgIF9gICCfYWFfoKCgHeBgICAf39/gIB+foCAgIKFgI6DgHeAf4SDgIB/f39+gIKAfn9/gH59gIN8gYB9gH+Ben6AgICAgX5+gIKBf4GAg4F+foCAgIF9gIB9gH6A
f31+fYCBf4CBgoB/gIF/gIF/gn5+goF/foCAfH9+f4GAf4GAgIB6gHyEf4F/fn9/f4CCgX19g4F/gISDfoGAgYJ+gIOEgXyAgIJ9gIR/hIKEfn2AfoWBgYB9gIGAgoCCf4CBgH1+gnqCgXl/gIKAgIGAgICAgISJ
foCBhYOAgYCDgISAg3+CfYCBfoB/gH+BgoKIgIN9foF/gIKAgH+BgIJ+fn+AfXJ/foCAf4CBgYOAgIB/gH9+gH+CgoCBgYGDgH1+h4CAgYB9gIB+gX6AfoCBgXyChYCDgX6BgIB/eYd+gICCf4CDgICBfYB+g4N/
gYGAgIGAgIJ9gYCBgIGCgYCCf4B9gICBgX5+gXyAgH+AiIGAg4GAg36DgIGAf32Ag4B4gHaAfH6DfICDgIGDfoGAgH17gYCEf3+Ag4KAf3yAj36EgoGDf4CBgICAgISDgIB9foV/fn59fICAgoKAgH6AeH+AgICC
fIB/gnt6gIR/fX+AgYB+gH6AgoKFhIWCgH2FgH+Cf4CCgYB9gYCAf4CAdoCAg4B/f36CiId+f4CAg3+CgX+Cf4B+goWBhoCBgIGAgIB+gHuAgIKDgH+AgH2AgYCGgIF+gYCBfoB+gIGAgYF/g3+BgH97hH5+gIGA
hH+CgIOAf4GAgH+AeoWAgoeAfX6AgX+AfYGCgICCgYB+gH+BiIB/gIODgIF9foSAf4B/f36CgICAf4CBgH9+f4CBgYCEf359i4J8f4KBgYJ+gISCfn6AgIB/gIJ/gH5+gH9+fYCCgYGAgYSAgYB/fX+AgYCBjIKB
fn+AfYB/gICAgYCEgn9/gIB9gIOAf4CAg4GCf4CBgH+AgX6AgH6Ag31/f4GGgoB+goCAf35/gIB/f4J/goF/gH+Af4CCgICCgIKFgHt7f4CAgISBh4GCgIJ3gId/gH+BgICAgYB/fIF9hIGAgXuCgYB/gIZ+fX1+
f4F/fICBgX+AgH6DgIB+gYGAf3+Cf35+e3+AgISGf4B6hICAgH9+gH1+f318gH+AhIF/goCAgICBgX+AgYGAgIB8goCYgX1/foJ8f4GHfn6CfYF/gIB/foKBhYSAf4GAgoaBgX6Af3+AgoGBgIB9gYSGgH9/fn9+
f4CBgYB/gYKAfIGBgH+DgHyDf4CFf4GAi4OCgoOAgIGCiH9/gIWAgIaAg4B+gIeEgoGAgIGDgYGNfn6AfnmFgIOBgIOCfn5/gIGCgIB+gYB/gH9/foCEhYJ9gIiAgoiAgHyBgn6AgH59gYCBfnqChX6AgIGAgIZ/
f4CBgH5/hICEgICBgH58hICAgIWAfYCAgICAgYWBfoF9gX+Gfn+Bf36AgoCDe4CAgYaCfn96gIN/iICHgICAf35/fYV+hH+Afn+Af4OIgHx/gH2AfX57gX+Af3+BgIKDgYZ+foCAf3+AgoGAhIB/goCBeH9+g4CA
foSCf4CCg356fXGAgIR8f4CAf32BfYB6gIB+cn+BeICDgIKAgoGAgoCFhIKBgIJ+hYCAgHx+gn6AgoCHhn+AgICAfoCEf4CAfn+BgIB/g32AfoB+gICAgoB/gIOAgX+BgIGAf4aAgYCAgICBgH+CgIGCgICBfoKC
gYCBgX+BhYGCgH+AfoKIgIN+g4B/f3yBgIGAiICFgICAgIB8gIF+fIKCgH6CgoCAfYB8gYB/eoGAfn6Bf4B/gICAf4GCgYB+goGAf4CAgIR/foKDgoV+goaAgoCAgICCfn2AgHuAgX+IgICAgH9+gH+BhICAgIOB
gH6AgoCAgoCCe3p0gHiEgoCAhYGAfISDg4F9fYGAf4FxgH97gICAgHuAfoB/gICAfYGAgYCAgH9+hIGAgH+EgoCAgoKCgYCAfYCAf4V+hH6BfoCAgH2AgH2AgH6BgH5+f35+gXuAf4J+gYB+fIF9gICAfn9/gYCA
g4CDf31+f4CEgYCAh4B9f4B/f3+AgoF7f35+gICAgICAf4OAh36AgIGDfoSAgYGBgoCCgYBzeHx6goB8gIGBgICAf3+BgXyBd3+AcYCBgH9/gH+Ag4J2gnl9gYaAgYCBf3+BfYGAf4GIfIR/goCCgIKAgH98f4CA
f3qFgIB/jYGBgIOBf4B+f4CAf3+Kf4CBgYGAgHp/g4CAgIF+gIKAgnWBgYKAgYB7f32DgYCDg4B8gYKBgH6AgHyCgIB+foGAgICAgIB5f31+foB/f36BgIGBgXyBgYJ/goCEeoGAgICEgnyCfoCDgIJ8gIKAgoF+
foSAgH+AgIJ/eICCgICBgH9/f4CAhYGCf4CEgIKAgYF9hH+Agn2Af4CEgoCCgoCFgoGAgH+DgX6GgIaAgHuAgH9+goF/foGBgH52fIOAg4R9iX+AfoCBgoF/gICAgn6Dgn5/goeCgIKBf4CCgICGhIB9gIF+f4aA
gIF1gXyAeoCAf4F/gICBfX6EbIB+gICGgoB9goGBe4CAgIB/gXyAgHt/goCAgoF/fH9/hICAf4B/gIB7gIh7gYCHf39+goCGgIKAeH6Ah4WDgYF/gIJ9gX+AfoCAfICAgH6Ef35/fn+BgIGAgICAgIJ9ioR/gICA
foCBgG+Bf4J8f4GAgHyIgICBfn+FhICAgoB8gICDgIF/gYB+gIB6foCAgIB/gH+Af4mAiHyEg4F7goCBfoB+gICAfYCAgYGAgICAhICAgn1+fn2Kg4eCgoB+hoF+f36AgIJ+goZ/goB/gICAf4F/gYCCfn9/gYN/
gIKCf4CAfoCCgX+BhIWDgoKAgH+BgYCAgnyAgICAf4CDgH5+g32Af4B/hYB/gICGhX6AjnyAeoKAgH5/f4GAfHx/foCCgIB8foCAgXqCgH+AgH+BfoV/hIGGgIB7foCDgoCAgYB/f36AgoKBcoCAfoR+f4GIgH+A
gIKCgYGCgISBhICAgoB/g4CCgYqAgoJ7gIF/f36Ae4CIfoCCf4aBdoF+gYGAgYB+f4GAgH2BgH+Agn+Agn+CgoCAf3+FgIB6eICGiH5/f3x/gYKAfoJ+f4CAgIKAgH+AgYCAf4CBgH+Af4B+foB/f4CAgH+AeoqG
gYF/gIGAgH+Af4d/hX+BgX9+gHt/gYB9gICAgH+Af4B/gHmAfoF8f4CCgYKCf32Ag4J/gYCFgICAgHp/joCAfn6ChIJ/gH9+fn5/gICAgICAg35+g3+Ff4F1goKAgn6Af4F/gX54gH9/gIJ/gYGAgYKAeoKCgISB
goB/gIGAgICAgIV9foCOeH+AeISBf4CDgICAgH+AiX+CfYaAgoF+gYB/hICBgYCAgYB6gIJ+f4B9gH2AgH6BgH9+gX+Af4F5fn6AgH+Cg4GAgIGAgYN+gICBhYB7f4GBgoCCgYGAgICAfot5hH99eIB8gICCgH+E
gIKFgH+BgYKAgn+AgHyCgICAgICAgn99gYKAg4B/gICAg4CAgIWEgoB9gHyAgYB7gH+AgH6AgX+AgYB9gICBfX2DgoB/gIB+gH5+gX9/f4OAgH+Af39/goB9f4GAfn97gYCBf4B/gH+FgH+BgIB/gICAgoB+gIR/
gX+Fg4eAgoB/hICAgYCAgICAhIV/goCCfYF/f4SBf4CBg31/f4V+ioCBgH+Af4CCgH+Af4CAgIWAgHuChICAgICAgYCAgn1/gH+CgIB7gICLfoCBfoWBgn2EgH+BfIKAiHyAgICChYF/gICBgH+AeYJ/f4CAhH6A
fYB/foCBhoOIgICAf4R8f4CBgoB8gIB6fIB/gICDgIGAgn5/gYKAgICBeH9/eoGBgIB/gICAgH55gIOBgn+CfYGDfIB/gICAf4WDfYCFgIB/gHiAgIKAgX9/goCAfIGBgYGCgH1/f4CCgIGDgIKFgYGDgIGAfYiB
fHyAf4F9gICCfX6AgIKBgYB7f4B/goCAgX+Ah4CBgoZ+gYGDgoCFk4GAf36AgoGAe4CIgIGAdIiGf39/fn59foCBg39+gHyEf39/gICAf3p/gICCgoB8gIGAfn9/gICCf4CAg3+AhHyAgICAgICDfoJ+gIl+jYB+
gYN9eX+Af4CAf39+hX6BgX2BgH5/gIR/gICBf4CAgYKAgXyAgHiGf4SAfn+AgH+AgX6If4CAf4F+fYKAgICHgoWBg4GAi3yAg3yCgX6AfoB9foCAfoGCfoCCgICAgYKBgX6CgYB8f4CAeoCDfIB/gYWAgH6NgYCA
gIeAgYB/gIB8goGAfIB+gX+Af4F/gYB/foB+gICAgoF/gH+Cg4GBgn6BgoCBgIOBgICBgYF9f4B7gIWHgIB9gIGAfn9+gH96gH1/gYB/f3p+h4CCgYCAf4WBf4GBgIKBfX+BfYOEgHWBgH2AgIKAgIB+gISAgHmA
gICAgICBfoSGgIF+gH99goB9e4CBgIF8fH+AgIeAgoCFfICGgIF/gICEhX+AgoR/gIF/gIB9gIJ8foR9gYB+f3iAfIR/fYKCgIOBfoJ/f4CEgH5+fYKAgYGAf35/fXqAgYB4gICBf32BgYCAgIB9gX+AgoB/f35+
hniCfoSAf4CHgIGAfIB9f4Z+gICAfoGAgoKAgH6Hf35/foB+gYB+foSBgIOAgoB9gIKAgHyChYCBgICAgoKBgIB+foKCfYKAi4CBgYCAgYKBeoCAfYGAgIJ/gX1+gIWAgoB+f4SCfICBgH1/gX2AgH18gHiBg4CA
foF+e4B/f32Be3+DgIKAhIB8gICAf4KAgoGBgnyBgICBhn+HgIGAgIJ/g399gICBgICAgX19gYKAg39+gYCNgYKAfn+BgIB/gHx6gI1/gIiCf4GEgIF+foGAfn9/f4B/foCEfoCAgICDi3x/gYCDgIF+gXyIgYJ/
fn+Af4CAgIGAgX2Ifn+CgH6AgIB+goOCf3+AgIB6gICAgICFgYCBf36BfoOAf4GBgXx/foCBgHyAfXeAfYCAf4V/fIGBgYCAgH9/goiDfn+CfoGCgIeBgXqBfnx/gH+DfICAgH6CgYGIg4CAf36BgIKAfIB+gH99
g4SEgYCAgICAgICBf4OAgXyBgIB/gYCAgICAg4F/foGAgICBfYB/ioB5gH2HgIKAfoCCg4B/gH6AgIGAgIGFgXuAfIB/gH+AgIJ6fYCDgX99jH+AgICCgIR/gICAhIB+gIJ/fYCBgIF+gICCgIKFf4B/gIB+gX6A
f4CBgICBgH6BiYR+gH2AgH+BgIKDgoGBgH6AgH+AgH2FgIOAgIV+gYGBgH9+f4CBgYCAg4CCf4R/gIB/gYqBgH2Hf4J/gIGAg4GEgoCAf2KAf4GAf4GBeYF7gH+BfoB/f3+EgICEg39+gH2Af4B9hYCDf4B/gIB3
gX+CfoB9goWBgYCAgYB+gX6Agn+EhIGAf4CAgHyBgH6AgX6BfX6AfYCCfoB/gH6AgoCDfn6AhIF9fYOBfX2AfoCBf3+AfHOEgoGBg4CBe4SJf4KBgIKAhoGAgn9+fX2EgIKAgIOFgICIgH+BgH6BgH+AgoCKfn6A
f4CAgYCAgIB/gISCf4GHgYB/gH6Bf4F+gICBgYF/gX98f4KBgIKCfoRyfoCAhIGAfnp+gH5/gYKAfn+Bf3yAgIR/gYF+eoKAgoCBgX6Be4CBf4B/h4N/gYCAgoB8gId9fYOAfoB6d2t+f4B+fYGSgIGAhoB9gIR+
f36Afn6AgIB8goCAgH+BgYV+f4CAgIKAgoCBgX+AgYSAgISAf4SIgYCBgIB+fn6FgH6BgISHgIB+fn6BfYGAf4aBf4CAf4CCgH2AgoF+f4F/goF/lICAgX99gX2AgIGAgIF9gXyAfYF/h4GAgYCAgIN7g3+AfYCD
gIOBgICDfYB/gICAfIB+gYF+iIGDhX+AfoSFgIGAgH6Dfn+Dg3yAg4OBfoGAf3uBhH+AgH5/gICAgIV+gYGGgoB7fYGAgICAgn+Agn2Bg36BgICBeIeAgH2BgH95f4CAgICAgYCBgoV+fn+Af4GBgICAfH6AgIB+
f4B+hoGAf46GgH6JgIOAhoB7h4SAgX6Cg36AgIWBgIGAgIB/gIN/fXx6hYGChICAhICAgYqAfYKCfYB/gYF+goKAf3+AgICFf4CFf4B/fnh/gIGAgYF/f4B+gIJ+gIGAgICBf4B/gHyAfIB/fICAf36Af4F/gXiA
gHx+gYCAgoGAgnuAgHh/gICFgIKAfoF+gH+CgICBgoKDfn9+gICAgIOAgICAgH9+gH1+hICAhH6EgYCAfYCBgIB+f4ODfoCAgXd+foB/gH2AgICAgICAeYCBgYJ5gX+Cf3+CfYJ/f3+DgX9/f3+BgIGAd3yBf4CC
hIGBgIR/hpCCgIB5fYB+f4CAgH6DgYCAfYJygIGAgIF+gICAgIGAfoCDgIF/f4aBgISBgICCe4B/iH+AeX2AgoCCfoGIfYOAe4GAgX1/gIKAgICEfYKFjH6If4KAf36CgIaFgIB/f4GBfoCAfn5/gIB/fIF6f4CH
fn9/f4CBgX9/gH6HfYR/g4F9gIKAgICAgH2AgoF+gIR+gHx/gIGFfYGAeIF+f4CBf4B+gYB+goGAgX6AgH9/fn9/f4CFgIORfn9+gICDf4KBgIB9gHV+gIF+hX6Bg3+AhH+AgH1/gHqBgYCAk3+AgoB/gIKCgIGD
goCCgHqAgH+BfniBgICCf3+Cf35/gIGCgIB+gYB/gYGIgIGDf4CBgICAgYJ/fXl+gJR7gYCHgIGAgIF+gYCBhIGEgIF/f4CAgIGAgH6BgH1+gYCAgICAfH+BgYGAiICCgICAfoCBgH2EgIGCg4B+gIB9gH6AgHyB
gIR+gICFgYZ+gIOCf4CAh4CAgYCDhICAgIB+gICAgYWCgICCgIB7f4CAgoB9gIOCfYB/fICAgn1+gX2BgICBgICAgICCgICBgIKAgYF+gH+Cf36AgICAgH9/fIGCe35/foCAgIB/g4KAj4GAf4CCgIB9hoJ/hoKA
gH2AgoCAf31+gICAf4GAgYJ8fn+Bgnx+hnx+gICAhoWAgICBg4OBgIB9gIKAhISEgIOCgYKAfoKAgIJ8hoB+fXyAfn6Agn+Bf4B8gHt/f3yAgIB9gYCAhH6BgXl/hYiAgoF6gICAgH+CgICBgX+CgIGBgYCCY4GA
gH+BgoGAgIaAgICAeH6AfYGEgoGCgIaAgH58g4CAfYB9fX6CgX9/gICAg4OAgICBfoCFgoSBbH+AfH1/gHt8gn+Af4CCgn6AgICKgIF/fHyBgYCBgH+CgYCAgICAgH6AfYCDf4CAgnyCgICAgIB+gYCAgIuDfX95
gn+AgX5/fX6AgH+AgYaAgoGAgH9+foR7gH6CgoGAfYCBgIJ/gIOBgICAgIJ+f3+AgISEgICCgICCg4CZgIGAgX9/f4CAf4F8gIF+gICAgICAc399fISAgIF/gH+AfYCBf4B/f4OBgICAgH+Afn6AgXyAfoB/gH6A
gIF+hX+BgIN/gISAg4GDfYOAfoOBgH6Ag3aCgX+AgH+Ch4F/f3+DgoF/g4CAgH6AhYWAgIF8gIF8goCAgX98gIGDfnuDgH2AgYCFe4N+f398fX+BgICAfoCBgICDg3+DgICBhoCAgYB+gIN9gICAhn+CgoGBfHp5
ioGBf4B/fneAgH+AfoGAfX+AgICAf4CAf4CCgYCBhH57gIGBgICBgX6BgX2AfoGBgXWBfoJ/gH+Bg4J0f4GAgX5+goR/gH+BgH+AgIl9gIF/fH6AfH+AgH+Bf4CCgn99gYGBf4GBgIFxgIKAfYOBgYCAgIKCf4CA
fH1/g4CBgICAgICBf4CDgH6AgYB7gIOAgYCAgYGAfn+Bf4N+gIR9gX9+gIB7f3+AgH9/gIaAgICAgH6AgICRgYGAgn9+foB+foCGgIV8gICFgH2AgH6CgIB+e3+AfoGAgIB9gYR5gYOAgI+Ag4CEgHt9gIB/fIGP
f4CAgH6DgH+Bf3t/fYCAg3qBgIKAgICAgICAgICBgIGFgHt9e4F+foF+foOAgIGBgoB7gYB5goGBgYGEf4GAgIh+fX+AfYCAf4B/gYN/gIKAf3+DgIKBfH9/gICBgIB9gIJ/f36CgIGCgXl+gH+Be4CAfX5/gHyB
gIOCh4CAgYeAhICBgH2Cf4CCgX6Af4CAg4CAgoCAfYOAgH6EgoB/gX+BfX98gIGBgHx/f4KDfoCEgH6Bg35+foCDgYCAfn5/gYKAfIR/gHiAfoB/gIB/e4CAgIB+gICAgX6Egn+BgHuBgICChH9/f4OAgISCgnuC
g35/gIB/gICAgICDf4R+hn6AfoGBhoOAgH6BgH6BfoB/hIOCgH6Jg4CAgHyCgn2GgISBgYB/fYCDfoGAgH98fnSAgH6AgoF9foKAgICDgoB9fIB9gIB+f4CEf4WAh39/gH99goCAhoCAgH9/gYGDf39/gIKCfYB8
f4CBg3CBgIGDf4KBeIGOg3+BgICAgIB7fnl8gH2AgH+AgH+AgYCBf4J8boCAgH+AgYCEgoB+f4B9gIKAgICDiIGAgYGEgIF6f4GHf32Ag36BeYSDfoGAiICBgICCgH+Bfn9/hIB+fIGBgH+AgICEiH+CgIGDg4CA
f39+gHyKfIB5hoF+en+Ag4B/f36Ah31/gn+Af4KEfn+AhH1+gH+AgICBgH9+gH+AgYmBg3iAgYKAf4KAhYCAf3yAhICAgIKAgIF/eYF+gH58e4GAgH99f4CBgIB8fICAgH+Af4iAgH+FgIF8g3Z/h4WAgYCBmX5+
gYCAgYCCgH+BkICLgoCDf4F+e3p+gH+AfoKAf4KCgIB8gICAf4B+hH+DgYCCgX+AgoJ2hXyKgH9/gYB/gIF/fYCAgIGAgIKBgHx/fH2CfoJ+gICBgoCAgXqAf4CCgIJ+gIKBg4B/g3+AgIF/f4CAe32AgIGEf4N+
gIB/foWBfYCCgYKAgX+BgX9+fnuDgYB/gIKAgYCAgYB9gYB4gYJ/gYKDgYCAe357fn6Af4B9f3+AgX19f4V+f4CDfoB/f36AgH+Bf36Bf3d8f4CAgH1+fX6CgHmAhWiAgIKBgICAgIB7gIB6fYSAgIGBgICAf4J/
gn2Af4J/fYCAgYB/f4CCgH6AgIF/gIGAgH6CgIB+fn+Agnx+e36BgX5+gYN+f36Gf4CAgH+AfoGAgH99jX9/gH2Afn6Df4GAfYOAdoB+gYJ+hYOAfYCCgYCAgYCChoCBgH99gIB/g3x+f4GAgIB7hoJ9dXZ/foCA
gIB+f4KAgICCgYCAgnuCgIx/gIKAgoF+gYB+en+Ag4CEgIKEeoB3gX9+foB9g4F9gIGBgIB+gIGDgYd6fn+AgH6AfnyAgX6BgISAh3+AgX6AgoCAgIB6gICAgH6AgH99g39/f4B9gIGAfoSEgIN/f4OFhIJ9iIGA
gICAfoaDgIB+iY9+g4CBhn+Bf4J+doB/gH+AioCBgIKBgoB/foF/gHaAgIB9gICBf3B/goGIgYCCgIN+goGBgIGAf3+BfoCBgIGBf4B8gH6Ag4CAfoCBh4CCgIGBgIGDgH+AgX6AgIGBf4B8gYF0gIGAfYCDf3+A
gH6AfoGCfoN8foCAfYKAhYCCf4B+gX9/f4V+e32AgIB/f39+f36EgId/gH1+goCEgX9/gX98gIKAgIGAfn6AfICAgIGAf4F9gIF8hXyAfn+AgIB/gICBhYqIgIiAgIB8gn2AgICBgIaBgn6BgIN/f4CBg36AgISC
gIGBfYF+fYKDgYOBf3+AgICBgICBgICAgn+Af4B9gICEgHuGkHyAgIF7foCAgIGJgYGAf4CBgIKBfH9+foCBgIF9f4CAgYCAhYaAgIWAgXx+g4CAf3+CgIGEhoB8gYB9f4KBf3uAgoiCf4OCfoCCgIF9gIF/gH+A
h4CDf4WAgn2DgoCBg4KFf4OAf36AgX5/goB9gn+AgHx/gIB9gYGAgYCAgICAgH6BgICAgX6Af4GAgX2AgoCDfoB+fYKBgn+Ae4Z+hIOAgHt9gYCAgoCBfYB1gYCTinx+gIF/gIF6goSBgYGAgYB/eoCBgYCBen6D
gX6DgIaBgHuBhX6AgYGAfoR/gIOAgIB/gnt8gX+BhICCg4CAgIB/f4F/f4GAgICAgIGAfoB/gIJ9goCAgH1/gYCBg4J/gHyDg4CAgH+AfoCBgICTgH+AgYCFgIGBfoJ4foF+gYKIgnuEfISCgIGAgH1+gYGAgICA
foB/g4CAfH+EgX+DfX9+gICAgICAgIWAgYB8eoCDgHyAf4CBfYJ8f36AgIB/gH5+f4N/h4CAeICBgIGBfoCCgIF9foCAemx/fYB/gICCfIaBgYGDg4KCgICDgHx/gICAgYGAhnx8goCBf4B/gYB+f32BgICAgIGA
gIKAiH9+gH90gYN/fYJ+hYCAgHyGgYKCgIB/gYKAf4CBhICCfoB/fIGAg4CAgHuAg4GCgYCAgH+AgIB+gH+Af4CBgIOAgn+AgIGDfYB9gH2AgYCDf4mCf4dygICAdYB8gImAfoKGgX6Bg4OAgH+AgH6AgICBiYCF
gYB+gIF/gYGAfIGBgIB/fYCDgH+Bf4B8f35/fnqAgH+FgnuBeYCAgICAgYCBgYCFh4KAgH9/gIR7gICAgIF/gH9/gXx/gYB+dX+AgISAgIGBfYGAgIF/gXqAhX2AgIGDgH+Re4KBf3+AgICAf4GAgYGBgYGAfYB+
gH+IgH6BgH99gYCAfYN7f4F/gH9+gYWBgYCAf4CCfoCDe4OAgIB/gH6AgH+Df4CFf4CAgICAgYB+gICAgIGCgICBf4CAgIGBe3x/gIB0gICBfYCDgICAfn55gH2Dfn2AhYGBgIKAgX2Af32If4B/fn6DgYJ/hIJ+
hYB7g4F/f4aAfoGCf4aAhH+EhoGCgICAgICBfoCAgH98gH1/goCCgX+BgYCAgH6AgYSAgoCBgICAgICDfYCBfoCBg4ODgoGBhoGAfoF+gIJ/g3+BgYGAgICAgYCBf31/gICCgJOBf4CBgYCAhYSDgICAgIGCfYWA
foOChH6DgH6AdoJ+f3+LfYKNgIGCf4J/gIGCgoCFgoB8g36Ae4J+e4B8fn+Dg4OAg4CAgICBgH2Bf4KAf358gH+Agn+Be4KBh4KAfX+AgIGBgYGCgYOBeYB/gIF/foCBj4CGfICCgX5/goB+gICAg4B+fYB5ZICA
foB/fYJ/gIKAgISAgH58f4CBf4J+f3+Af4B9gH5+gn9+hHV+gHp/f3yAfX+AgICAf4OAh32CgYOAgoZ+gIGAgoSAgIOBgIB/gHqAgICAfoKAf4OAf3+BhHx9gYGAgYKDhYB/f3+AfH+AgYaCgH6IfoCBgYF9goB9
gICAgICCgHyAfYCEf4CAgH2AgoKBe4F/gH+BgH6AfXuBe3+AgICAgoWDgHyAfX+Pf39/gn5/fX5/f4GBf4F/gH+Af4CBgH6AgH+CgH99gHh/fYF/gn5+gIGBf4B/gIGBgH+Bf35/gIWDgIKAf36AhICDgISAg4CD
gHyAgH6AgX6Af4R/hoJ+g4GAgH9+gYGBgICAf4GBmX2DgYCAeoWDgYGCgYCOf4R9gH+BgYCAgn2AfH9/g4F/hIGDg4GBf4CAgX98gIGEgH2AfX+HfYGAgH6AgX56g4CAgH+BgIJ/gn+FgH+CfoB/f4B9gICGgIKB
gICBhH+BgXmAgYF+gYSBgoCBgoCEhYiBgYGAeoGAgYB/goCBgH6AgX6AgIh+gX1/fY2DgoGAfICDfoF9foGBgICCgYOAgn2BgYCBgH1/gH6AgICCgISCgHuAf39+gIB7gYCAf35/fICAgICBgoR/f36Bf4B8fICB
foFygYB+gIJ+e3+AgH90gYCAgIGBfoOQgX5/goB6gn1/gIKAgIGCgYCChYB6gIB9gHuBgH+Af4CAgIGCgH19fIB/f6J+hoB/hYJ/f4CAf4KAfoCAfICAf4CAh4GBgIGCfn+BgH+Bf4B9fn9+f4CDgoOAgoB+f4KA
gX+Af3yBfYCAg4CBf4CAgoN9fH+GhIaCgHyAgICAgH5/foB/goKAgX5+fYB9gH5+gH58f4B/gICCiX6AgnyAfX9/f4SBgICBgH+CfoF9gIN+gIF/g4CAgYN+gH6BgYF1gIB9gYCCgH6AgYCBg4CAg4CCgICEf31/
h39+gIB/fn55goCAg4CBf4B+enuAd4CAf4GAhICAgICGf4CAgH+FfH+Agnx/gIWAhIN/f3+BgICCf32BgYB/gICDf3+Ag4J/dYGAf4CAgYOAgYCDfoKAgoGAg4CAfn1+eYd/gICCgX6AgoF/gICHgYGAgH5/h3+A
goB+gICCg4B0gIB7gICAgYCBgHyDfICBhX58gX+CgICMgX2Ffn5+gIV6eoGAf4B+f4B7gYCHhoB6gICKgYB/gIGEhH1/fYR/gIF9b3x/f4CAgIB4gIl8foqMgX2Ag4KBgIF/f4KBeoJ+gHuAgYB+g3+AgYCBfn+J
fn9/gYCAgH9/gH5/gICAgoCBgIKDgHyCgYN/f36AgIN7gH+AgYKAgYCCg4B/gH9/goaAf3mAgIF/gH9+gYGDgoCAf4KDf4CDgIF5gYB/hISBfYR/hICAgIGBgIR9hX1+f4CKf4B9gH+Ce4CAgYCAd4CBfYB5gIF+
gICAgIGAf3+AfoCBgIB/gYCBgIB5gIB/foCAg398gYF+gICAgIOAf4J/goCAgIF+g4F/gIGAf31+gYCJh3+AgICAdH+AgX+CgIJ+fn15gIB+gn6BfIN/gIqCgH5/e4GAfYCAgIKBgnyAgH6AfoB/f4F/hXx/foGA
f4CAfoCEfYB/fYCDgIF+f4B+fnt+gICCf4GBgICBgIGAgH+AeX1+gIOCfnyAfn96gIKCgYCAf3+CgICCfn2AgIGAgIKAgYF/gICAf36DgIGEf4V9gYGDg4OBgICAfnl/f3+DgX6AgICAg4GAh4KCgYCAgn6EgH+A
gYCEgIaBgH+Bfn+DgYSAfYCChH+Af32DeoWAfn6CgoV6f4B+joCDfoF+gH1+f4V/gYF/gH+AgICAgIJ9gIOAgH6AgIGAg4CAgoCAfICCgH2BgH6AhYB+f36Af4F/hHt/gH99hH6GfnyCgYGAgYCDfnx9gICCfn2E
fX5/gICEgoOAiIB7fX2Bfn6FgH98f4SAgH57gH+AgIN+gYB7gYCBgIB/gICAfYCDgX2AgYGAgIWBhIB/gIGDfIGAgIF9hICEfoCAf398gH6AfH+CgHyCf4GAfYKBgH6BgH5+gH6Ae4R9gYCBf36CgYCAgICBfoCA
f4CBgYCBgH+BgX+AcYJ/goB+fYCBgYKAgH58g4J/gICBgIKAhX2AgH2Bf3yAeX6Bfn5+eoB/f35/gX6BgICBgH9/gICGhIGAf4KGgYCAfHyAg4GBfoB+gISAf3iCg318gYGAfIB+gIGAgYCCgH6Agn6AgYCEgX99
fXl/gIF+gXuCfoF+fX+AgYB9f4OBg3+Af36AgIGCgYKAgYCBgICAgX+DgICAfoCAgH19gIWAeoCBgoCBgYCAfYGHiIGAhYCAgICAhoCAf35/fICAfYGAgXp/goF6gICAf4CAgYKBgYKFgYWAgYJ/i3p+gICAgYGA
gIB9goB8eoCDg4CAgIGAf36JgIB/gX+EgH1+gIF9goB+gICAgH+Bfn+Eg4Z7gn+Bgo6BgX2Af4B6gIGAgHqBfYCQf4CGgXd+hH6CdX+BgoB/goOAgICBf4B9gH2Ag4CAiYKAgICDfIqBgH+AgH99gIN/gIR6fn2B
gH2SgICBgICCe4CAgICEgoJ+fn5/f32Ffn+Af4GDgH1+gHyBgH2AgYGCgYJ+fYOAgIN+gIB+goGAfoF9hYWDhIOAgoCCfnN/f4CBf3mLgoOAgH2AfX+AfICBgYB/gICAg3qAeX+AgICAdYGBgHyAgIKAf32AgYCB
gICBf36BgX+Agn6AgH2BgoB/hYCAg3p8gYCEgIGAf4CFfYCBgIGAf4GDf4CFgYCCfoCAf36AgYGAfnyAf4CBgoOEfnt9gIF3f4B+f4N9f4KBgX1/fn2AgYCAgIGAfYCAg4CAf4KAgX+Cf4CDgoOAgYB+goCDfYmA
f4B9gH6AhX5/fn+Bgn+Bf4J/f4CAgIKAhYKBf4CBgICCfXmAgoCBgX98gICAfYB+f4CBgH9/gIB5enyAhICCgYJ/gIJ9foqAfH6Bf36BgYCJg4CAgoJ8gYCBfYKBgIGAhIB2goiAeoGBfYCCg4GAgIJ9gYCFgIGA
gYCGfoN/g4CAgIGAgYGCgIF+g359gICAgH2AgIWUfoCAgICAgH+AgoGAgISCf4eCgH9+g4B0hXx/f36AgYB/f4CDfn6Cg4KAgIKAgIGCe4B/f4CCgIKAgH+AgYCAgIF5gIF+hoCEh4B/gIB+gIGCgICCgH9+gIOF
gX+CgIB/f3+AeX+BgIB8f3yAf3yDgoB8fYCAf3+Afn96gIZ4e4GAfX+AgIF/hICAgHqBg39/gIB7gH+AgIF7fIKAgIB/gn+BgH9/gH+AgIWAgH5+gICBgYCBgX2EgICAgICBgIB+gH6Bgn6Af4J/gICAgIB/e36B
g36Bf319gYCAf4GAhYB/foCAfYOHgIaDgH+Dg35/gH5/hIGAfXmDe4GEgH6BgIGBf3+Df4OAiYOCfn6EgYGAgoCAgIF+gX59f32AgIJ+gYCAf399gIGAgICAfYOCgYCBgIGAf3mAgYCCgoJ/f39/gIKDgYCDf4KB
foB+fICBfn2Bg4CAgX2BZX+AgnmBf4CAgn2AgIGAfn6AgIB+f3+AfYB+hIOAf36DgICAg4CAgIF0e4SAf4CAgn5/foOAgHmBgYGIhH6AgIGAgXGGgH6Be4GBgH+AfoCHgIGAgH9/f4GDgICBgIKAgH6DgH5zgoN9
gICAf4CAgIOAf3+AgX+Bf4KAgICBgH6Bhn99fH+BgIB7gH+Cf3+DgH9+gIF5gn9+fYCAgHmAf318gH6AfoCCgYF/gIKAfH2Ae3x/gYKDhn+Cgn+Ahnt7gICAgH2EfoB8gICAgYGAgIGAgH+CgICAg4F9fYCAgYJ/
f4B+gH12goGAfn6HgYKAgn2BgH+AfHyBgoSBfoB/gYGAf39/gHmBhIV/goKIf4GBdoCBgnqAf4CDf4B+f35+foCAgoB/foGBgYGBgoB+g3yAgH5/gH+FfoN/f359gYCEgIKDfoJ/f3+Df3+Afn2Dgn5/gIB/gICA
g4GCgICBgH+BgoZ+hH+Cf4GAgHiAgYGAfIKBgYCBgH+AfoGAg36AgIV/f4CAgXyAgICAgYGAgYCAf4B/gIF/gYR/f36AfIKAh4GBcoBzgICAf4CAfYF/gH9+fICAgXh5f4CBgIB7hICAhoCAgICBfoGBgICBgH6A
gIGAfn99gYt+gH+CgYCDfn6Dfn6FgICBgH9+hICAgH+AgIGAe4CAgoB5gIGBgoGHgH6Cf4GAgH+BgICBgIB/gH+Bf4R9gICAgIR9gIOAf3+BfYB9gYKAgIGAgH+AhYCAgH2AgIR/gIF9gIF/gIZ/gIGAfn6AgIOA
gIGAgICBf4F5gH6CfX+Ae3yAfoOJf35/gH6IgIF+eYCCgIKCfnWChIF+gYSBfYCBgIGBf39+gX+CgH5/foB8gn6AhICBfoGBioKAgICAfoCBgH9/f32DgoB+gIB/f4B+foCBgIN7f4J/f4B9g4SEf4SBg35/fn9/
gH6AgICDgYB/g3+CgICBiH9/gH55f4CBgYB+gH9/gX+BgYF5iX18gHyAgoJ9hH99g4KAgoCDgICAf4CAgYF+gH6AgoWBen2AgoB/hIGDgIN5gH6AgICAgHt+fYSBf4CAgoGEgIGAgICAgYCCgIB/gIB9gIWCgH6B
gIN+eYB/goCAgXx+f4CAgIGAfH2BgISCgH+AgX+AgHx8gH6Cf4B+f4t+foOFgYGAgYKBgX1/f4KAf4R7fIiAf4CEf4B/gH+Ab3aAfYV+gIKAgH6DgX9/foWAgH6BhH59gHx+fYB/gIR/hIGBeHuAg2+AgIOAf36A
f3+DhoCHf36BfoKAfoCCgIGAdICDgX93foB+gICDgYB+fnp/fn56f4CCgX+OhIGAf3yAf4F9gICBgICCfoOBgIGBgIB/gYOAhYKBgIF+gHyCgYJ/gIKAgICAfoGBgn6CeoF/gIt+gIV9fYB+g4CCfoGBf4Z/f4eA
gICAgX5+f4F/gICAfIB/gH+AgIN9gHuAg4CDgICDkoB/gIB9f4CAf3+AgICAd31/hICAgHuDgIB8gH6AgX6FgICBfYB+gIuAgYCAfoGIgIB/hH+Afnx9gIF/gHyBfn6Bf4KBhYCAgH+AgYF8g3+AfXyAg4CAgICE
hX9/goKCf4CAf4B/gICDf4B+gYGAe4SAf4CAfoKAgH+AgH59gICAgICAgYOAgYCDgICAfoGAfX17gXyAg3h+f3yAf32AgHyEhoN+gIF9goCAgX6BgIF+goCBfoB/fYOBgHphgH19gIB+eYCAg4KBgICAgH2Ff4F9
hXyAgHyCf4CCgIB+goWDhIF8f4GAgn9/foCBgIB6gICBgIKCgIKAfIKAfoKDgICBf4B8hICBgH+EgYB/gIF+f4CAf3+Af4GAgICBf3t/gIKAgIOFeoKFf5SAdICCgYCCgIJ+gX2Af4N/gIB/f4CGfneAgH5+fX2A
gX+CgHt/gIF+g4CAgIGCf4B9gH6AgIB/f4GBgYCBfYCDgIJ7gICBgIB9fH1/hIF7gICCgYCAgYCAgn+AfXuAdoOCgIGAg39/goF+g4OCgXyBfIN/f36AgYGAgoB+goF8gYJ8foGBgX+BgICAe3+AgIN9gHt9f3qA
gH6AgXmBgICCgH+AgIB+gIB/goB9f3+AgIGBgIB/gH99gYCAgoCAgH9+goB1f4CAf4CCf4GBf4GBgX2AgH6AgIOBgICAgH59f36AgYCAfoKAgICAgoB5foB+gICAgIN/gX9+f4CChoGAfn93gYCCgH5/gYCCf4CA
gIOBfoN/fn9/gYCAgYCAgXyAgXh9gH9/f4R+fH6CfYGBgIGAgoCAfYN+gICFgX2AfYCCgIGAgICAgIJ+foCBg4CBgICAg4B/gICAg4B+gYOAgn6EfYF/f4uBgICAfoOBgYCAgYB+gH9/foWAgHx/fn+AgH6Ag4OA
g4B+gX+CgH6BgH5+gICAgoCAgICAgICDgYKAfoKAfoCBg4J/gICBgYCDfoCAhICAgYCAgICDhX+AfICDhIKAgH9+gX59f4F/gn9/gYCCgHqEe32EgIGFgH5+gHuBgoKCgICFf36CgoB6gICCg4GBfoKAfn9+gH+A
gYSBhH6BgICAgIGAgIOAeICDfn+Af35+gYB9e3qBiIGBf3+AgIKCgoGCgICBlYN+gICCgIKAgH+AgICAh4B/fIJ7f4CFfYB+gH6BfYB+gH6AfoaBgoGBgICAgX9/f4CAgHyAgIF+gICAgoB/gIOBgoCIgoCAfX6C
gIN/gIGBgYGAgYGBgIOAgoF/fH+BgICAg4B+g3+AgIaBfoKAgYCCfYCAgn+GgICEgX6AgHuBgYGAgoGBf36BgIN9eoB+e4CAeoGAgYOCgIB5gYB5gX+AgIB/gIGAfoCGhICAgICAgH5/gICFfoCBgYGDgIF9gIGA
f397foOAgIGAf4OBf4CAf32BgYCAgH+LgIKDe4GHf4J+gH6BgH2AfX9+gIGAgX6AfoCAgYCBhYB9gYB9f4CAgIaAgIKBf4GAf32ZhoKAgn+AgHx6gn56gH+AgoB/gH5+fnyBgImBgn+AfIqFgYOCfX6CfYV/gIaA
eoKCgIR+gIp9gICAgH+Ee4B/f398gIB+e4KGgH5/gYF/gH2Df4CAgYCDgH9+gICBgICBgIJ+f4KBgIGAgYCFgIKDgIaAf4GAgIF9gYF+gIKBgoCBf4CCgYOAgn2Af32AgoCBgX+AgX5+f4WCe4KAgIGAf397gH+B
en2AgICBgIGAg4KGfIB+e4CBgIGBe4CAgIJ+gH6Bh36CgX2EgICAhIOAgoB9gYR+gICAfn6AfoCCfYB9gICAfnh+goB/gHaAgYB/gH+BgoGAe4F+gYGAfX59gHp/fX51f4CBgn6BfX5/gIOEgX+AfICBf358gYCB
gX1+gnqBgIB+gYGAf4CAgH+AgIuBgIB/foJ/fn+HgYCAgoOCgH6BgH6DfoSDfoCAgIGAgIGAfoGBgHuAc4OBgXyBgX+AgoGBgIB+gICAgIGBgoB9gX+CgYCBf4CAgYKBgoV/gICBg4CCgoF+f4B7gIB/foCAeoB8
gIGAgHmBfH+AgH+CgIB+gIB+f4CAgICAfYCAgoCBgIOBgYCCf4CBgYB+f3+Ag4CAfYOAf4CBgH98f4KBgICBgYCBd4F/g4KFfIN6gYSIgn16bIB/gIOCgICAgISAh36CgYB+g4CEgId9f4KBgoGAgIKAfYF/f4CE
gIB8foGBgH5/foR/foWBe397fYN7gIOAhIGCg4CAfoB9fIGAgH+AgISBgH55gIJ/gYCAf4CAf4CAgH6AgICAf4CDf4GAf3+AhH6AfoKAgH6AcoKAgoWAe4KAg4R9gIB8eoKBf3yAfn6BhICAgIB+gIGHgoaCf4CB
hIB9gICBgH+Af4CAgYSMhIGAg39/fH6CgIGAgX99gIB+gX2BfX59gIR8gYaCgIGAgYCAgH6AfoCDf4B+gICBf4CHgIF8gIaAgIWBgYGBf32GgIKDgoSAgYGAeoGAgoKCg4CAfH2AgYCAgX+AfoB+gICAgICAgICA
h4V/hH+AgIF8god9e4CAf4CCgHyAeX5/gH+BhX+Ag4B/f4CBgH6Bfn+Cf398g3+CgICAfXyAgYiAgH2Bf4CIgIB9f36DgH2De3KAf4B+gIGAf4GBeoSAfYGAgHuAgICBg4GBf36Af39+e36AgIB9gICCgIB2gICE
hIJ/gH+AgoF9gYGAeIF/f4N/g32CgH+Af4F+gICBgYB+gIGAfoGAgoJ9f3x+hIB/f4CBgIB8g4GAf4CAf4GAgoGCgIKBf3+DfoGAfX+Df4R+gYCAgISAf4F+f4CGgYN8d4R/goB2hoCAdIF6goCAgYWDgn9/gYCD
eoCFf3mAgICCgYKAfoCAgoCBgn+BgX5+foh9hn9/gIt+gYGAfoSChXqCgX1/gHx+fYB/gIF7gYJ+gICBgYGAdn5/gn1+gX5/foB/kIR/gH5/g397foCCfImBgHt/gICCf4GCgYCHf3h+gICAh3+EgYB/iH+BgnV8
gICChYR6gH+AfoSAg359gn+FjH6CgH+Af4KAgH9/gISFgYCBhH9+foCAfX+AhoCAfn6Ag3+DgYCAgICAgn16gIGCfX6EfX+BgYCAg4CBhYCDiYWDgICAgn9/gX6AgIB6gIZ/f4CAfXyAh4GDf4GAf318foR+foOA
f3+BgX6BgIKCfYCAgIB/gYJ2gIR+goB4gIGAgn6EgH9+fYGBgICAgH99fH9+goCAgoCAf4N/gIGDhneAfX2BgIGAgYCAf4F7gYGFgX6AgIKBfnx+gHyDgIGAgYCAgYGAfX14gISBgn+AgnyFf4GAgoB+g3d7gH9+
gIB/gICAgH5/gHuEgIKAhICBgIJ/f4SBgIB9gYCCgX2Ag4CAgIKBgYN/fYJ9gICFgIyAgJmCfoCCgICThIKAgICBgIOBgYCAf3+Bgn9/f3+BgoCAgX+BgH2Df4CAgH+BgIB/gH6Cf36ChX5/gIGAgYB6hX1/gICB
eoB/gICDg4CIgIOAgIN/gH6Agn5/gICFf359gH9+foGAfHeAgIB/f36AgYGBgIF9fX2EgICCgIGAgoCAgH17f3+AhICAgoKAfoCAf4CAgIGBgIOAgH+AgYCAgX+DgIp/gX+AgH+Af4CCf4N/dn+BgX+Bf4OAf4GA
gISAfn+Ae4B9gH+AgYF+g4CAfX5/f3mAgICBi3+Af4F/f4GAgn98gYGChIGAfYGAgnqAgIB/g4KBgJCBf4CBgYR/goaCfYSAfoF/h4J7gIKBgH98fn6EhH+AboKEgoSAgYJ/f32WgoF+gX9+gIGDf4GAgH9/f36C
gH+BfoKAfn+FgICAhYKBgoB8gH+CgIJ6foB/f4CAgX2BgH+BfYCAgICBg36BgYGAgoCAgICHhn9/gH+Egn+AgomBgnuGgn+Df4OCf4CAgYCAhHt/gYSBgHx/gH2BgIJ+fn99f4CAfoGAgICDgIB/gnuAfICAgH+B
g4GAgICAgH5/gYCAgIaAhH+FfYCFhYOAgoB/gIB8f4KAgYF/f4CBgYCBgYJ9hnuAf4CCgYCAg4B+f4B/f3uAf3+AgICAgIGBg4CAgoCCf4GHfn+Bg36BfYKCfYCAgIh+gn6AfYCAhH6CgIGAgn9/gICAfH+AgH+A
goKBgoCAgYKAfoB+gZGIfoCBgX59f4aEg36AfIKAhX6ChoN/gH+AgHyBgISDg39+gH+AgXyDfX9yf4iBgIGBiH+AgH2AgYCDgoCBfX+HfHuDgICEfHp/fn6Af4F+gH2Af4CCfoB/hIGDgICBgIJ9gH+Afn1+gYCA
gISAgIeAgYB2fIF8f4CAgXyDgH+AfoCAgH6AgICAgIJ8gICBgH+AgICBgH1/fX+AgIGCgIGAgoaAf32CgH53gIWAgX5/gIF+d32Af36CfYCBf4CGgICEfoCKg36AgH+AfICChYGCgISEgX+CfIGBgICBgIKGgIB+
fIGAfn+AgIGIg4SAgIB/f4CAfH6AgYB+gHt+gn+GgYCDgYCAgICAfoGAg31/gIN+gYCBf4GAf35/f3+AgIGAgH2AfYOAgn+AhIB7gIB+gXyJgHqAgICCf3+AfoKCgIODgICAgoGAgIKAgIV/fn58f3p9goGBgIF9
gH+BgoOGgX15e4KAe3+FgYGBg4CAf4CAgoF9gH2FgoKAf4B7gH5+g4CCgHx8eoCAgH5/enyBf4aMgoCBgH2CgH+Ah4B9gIGLgICAf4CAg3+Afn6BgIB+e4SEfYGAhIB/fYB8gHyAfoKCgIGBfISGgH+AgIB/gIGB
gneAgICDgYCAgn9/foSAgH5/hH2Ef4WAgIB9gH+GgIB8foB/gH2AgoB8gn+Af3l+gIB/goGAgIB7f4N7f3+Gg4B7gICAhIN9gH6BhX+Af4CCgICAgIB/gIB/eYGAf36AgH2EgIJ7gHqFgX9/gICAfoCAf3+AfYCA
gYR/f4OAfoGAfICAgICAf3+AgHV+foGCgIB8goB3f32BgICAg4CKgIB/eICAd4B/e4B9gH2EfYB+gX6AfX6AhYGBg36DeYSAgYCAgX6DgICAhYKAfoN7gH2KgISEgICAgIKAgn5/gYGAgICEg4SCfn6AfoaAhHqD
gYB/goKAhICCf4CAhYF5gXp6gIB/gYKAfYCAgH+AgH1/f39+gHuCf36AgH+Ag4CAfIB9f4CBgYN/g3+CgIB7gXyHgoKAgoB+b4CAgoCAeXh9gH51gICAf36BhIB/fomAhICBgYCBgICAf3+Bg3+AgX9+hICCgIGA
gIOMgIB/gH9zfICBf4CAgIGAgIF9gYB+gH+CgIV/f4KCgICBgoiCgYB/gYCAgXl/gIOAf3+BgYB/gH2BgH6Cf4CAf4KAgoF+gn6IgYKBfoB/gIB8f4OBgIJ+gIF+gYKAf4KDgIB/gICAfIKAhIR/foCAgIB5gYB/
gH+Jf4SAgICEf3+CgI2AgICAgH5/gIF9gICAgX59gH+AgYZ+hYB+gICAgIF/f397fn2FfoCBgoaDf4KAgYCAgYKAgH6AgYKBgHx9hICAgoCAfX6AgYF+gICBgICAg4GCgn6Ii36BgHaBfoCAgoCBf3x6i4J9hIF9
gISBgYaAfn2AgIB/goCBgIKEgIB/gYB/f4F8f4F/fniAgYCEfYB/gYKAgn+AfoB9hIB/e4F9gYF/f4GBgX58fYCCf4KChYCBgId/gIB4f4B+f4SBf4B5fYB+gX6AhIOCgYGAhYCAgIGBgICEgIGHgH6AgIaAg4GA
gH+CfIB+f4KAgIB/eoN/foB+koGDgYCAgnmBf3+AfYGAf4CCg4CAgIB+gIGAgICAfX9/fYGAgH9+gH9+gIB/f39+goCBgX98gX59gHyAhIeAgICAfX9+fYKCg3+BgIB+gICAgYOAgH6BgH99foSEe4F+gIKAf4CA
goGAfYOEgH96g3yBgoCBgX5/gYF+gH2CgoGEfYGAf4CAf32AgICDgIGEf36AgYGAf4CAgH+AgX6Ff4B/gYCBgoeAgH+AgHp/fYF+gIKCgoB/d4KAf4GGgYCAgICAgYCAgIR/gXp9f3iBf359f319gn9/gHyBgYGA
gIGAgIKAgol+gH9/hoF9f4KAf4F+gIB+hYF8f4CAgnuAgYGCfoGDgIGBgICCfX9/gIJ/gIKBgYGCgIOAgH5/gYaAgH+AgIGBfoOAf4CAf4F+goWAfICBgH6BeIB/gH2BgICAgoGBg36Af39/e4GGgISAf4OBgH2G
gH1+gYGBf36AgIOGgH98gH+Ae4KAfIB8gICBfYCBf4mBgIGAf39/gH6AgH2AgH+CfoCAgYCBgoCBgn+BgH9/gYCAhoeAgoGBfoCAhYCDgH2BhIqAgHiAgH+CgH6AfXqIg4CAgH+BhICAfIOAfYCAgICAf4OAgH+A
gn2AgH97foCAfoF+gIN/hIB/g4B+hYCAhIGBhICAgIKAfYJ+gIGBfYCCgICAgIJ/gISAfoCAgIGAhIF9f3+Cf4B8goGAf4B9eX5/e4F/gYB/jn9/goJ9f4GDgH6AgoCAgICChICAf4GCf3+Ch3+AfYKMfH2BgXyA
gISAgX59gYCBhI95gH6IgIF/gIV+gmp7g4GAgoCAf3+AgoR/gIF3g4B+fouCgX6AgYGBgH+BgH+AfICChISAgICAfn57gICAfoCBhH+BgH+BgH6CjH19gIB/foB/gICAgIF9gIGCgX+EgIOEgIKCgISAe4CGhYOA
gIB8fIR/f3+AgX+AgXmAgISBgX+Ff36CgICBgIB/foSBgH5/gICAgIB5gH2BfoCAgnx8gYN+gICAgYF+g4F+gH56f4OAf4KCgICAgH1+eICAfoCAeX6BeoB+foR8f4V/eoCEgH9/f4J/hIB+gIB/eIR2goB/gYCA
hYB+f3+EiYCBh4CAgn6BgYCCgICCfoWBgHh/gIOAgICAfn16gICBf35+g4CCf4F/gICChYOAfn6AgYB+gYCAgIWAg4F/f4GCgIKAgIOEhYGAf4KDe4CAgoOCgoCAfoB9gHyBfoCAfoB+gHyAgoF6gYGChX+Bf6KA
f3+BgYCAgH9+fICAgHuBgH+AgH6Af4CChH5/gHyBgYKAgoKJfoCBfoN9gH+Af4GBgoiAf36AgH99hIKEgH+CfICBgYGAgIKAf4qAfICBgIKAgXt/foGBgH+CgICBgX9+gIGCfYCAgICAgH5/gYB/f4CDgn9+f3uA
hIGAg4GBeoGAf4CEgICAgIB/goB/gICAf3+Bf3eBgIKBfoCAgH2AgH5+gICAmICCe4B9f4B+gYCAgISDgICAfn9/gIZ+gH1/g4GBfoN8gYGAgICCgX9+goB+hn9/gYCBgoKAf4eAgn5+goJ7gICFgIGAf3+Ef4GA
gX6AgICBfIKBgX+AfIF/eYCAgICCfoB/gX+Bgn96gH+BgX+AgICBfICBgIOBe4CBgIGAf4CAf4CAgIF/gIF/goGAiICAgoOFfIF/foJ8gIKBhICAgoSEfoCAgHyBgn+BgIB/f3yAgICBgIaFgoaAgYCAfnaDf3yB
goCAgIB/g4CAhH+Cf4CAgH5+gHyCgICCgYGDeYCCfYCAf3+AfoCAgYJ+gnyFhYF/hI1/f4V+e4KDgYCAgH19gYB+foN7f3+AgH9/f32AgICEgICAgoKAg4CBfYCAgIB/gIGBgIV+YICAgYCCf35/f4KAhYeDgHx5
gYCBgH2CgH+AgIN/f4B/goGBhYN/fYF+fn+KgH2Af3+AgHyBgISFhH+BgIKCiIJ/gIqBgICBgIJ9gH2AgYODfH2GgHmBgH6AgH94gIGAgICCgIB/hICBg4CDfICAfoCBgHuAgYCCfoOBfYCCgICAgIB/fn+BhYGC
gICAgISCfYCDf4F9gX+CgX98hIB+g4N/f36AgX98foCAjoCBgIGAgoB5gX+BgICAf3t/f4KBgYCAhYCAgX6AgICBfY+AgX+Ae4GEgYd/gH2BhICAgoCAg4OAgYCCf3+DgIeBgH+AfoOBgniAfH+Bg4CAhX+AiH+A
iYaBgIGAgYGCiICAfn+AgYF+gYCAgn+BgH6IhoF8gHuAfX1/gICAgICBgH1/gIB/f4d+gYB/gYKAgIF8eoCAgIGAg4GEg4CAg39/gH6BgIOAf3p+gIJ/gYGCfoaAfYCAgICDe4J+foOAfIF+goF/fICAh4COgH2D
gH2CgYGDf36AgIR/iYOAg4KHhICAfoGAgYGDgIB/gn9/gICAgoGAfYKAgICAgYB7gYl+f4CAgICBfnmAgH+AdoJ3f36CgYB6f3+AgoKAf4GAe31/gX2AgH6Bf4iAgIGCgH+Ae4F/goF/eIOAfn59f4CAgIOCeoCA
goCAgHmCgIB+gYCAgYWAg4GBhICBgICAgIB8fYKBfYCAfYB8fn2AgYB/foKBgYKDgIF7foGAhYd/gYB+gH2DgIJ/f4J+fn+BgICAgn5/gIOAhYB8gYCAgHx/gYCAg312gYB+f4KAgIJ+gIB8gYCCgYiAgH+Bfn+A
gIB6gX+EgIKDgICAgoB/gIJ2hYCAgYF+goCAhIB+gIKAgIh+fn+BgIN/foB+gICBhoWAgoGAh4qAf4B6f4eAf4qAgIGCgoCBgH+Af4SEhoCAf32AgYGBfoB+g4V+f4CAf36AgYF/gX2BgIOAgH+AgHuDf4B+gICA
e4V7hn2BgX+AhoJ9gICBh4KCeYOAgIGAgYCAf4WDgH2CgoKAgYCBgn98h32BgICDfX6BfoCAhoGGgX+AhIF+f3yIfn6BgoOFgICAgICBfoCEg4B/gYZ5fn+BgIiAhIKBg36BgoCAgYB/fYSAgH+Af3yAe4GAgYCB
gIB/gH59gIyAgIB7gIF/gICAgICAgX5/gIKBgIF/fYOBfH+DgH9/f3+BgICAgICDgYCEgIGAfYB/gICBhIB/f3yAgoB8gH5/iH6AgYGBgICAgICAg4GAgYB/gH98g4B/goCAgXt9gYCAgX6Bf3x7hYCDgYN/gYCE
gYWAgYB+fYJ/gYp/fX+Ff4KEfYCChX+Ag3+Df4CBgYCAgn6AgoCDf4CAf4GAgn+Ff4R/hIF9f4B9gIZ7gIOBgYSCgoGAgIGAgYN+iYB8gH+BgIF/gYGAf39/gIB9f4aAf358gIGAfoB+gIB+gH57gH99gIB/gICA
f4CKgIF+gHyBgoCAf36Bf4KBgYF9goJ+gIN/f32GgX5/gIOBg4F9gH2AgX+Bg4CDfIJ/e4R/gYCDf4CBgoB4en5+fH6AgIB9gYF/hIB/gH+BgICAgX2AgH9+hYCAf32AgH5/gn98gYN/gH9+fn+AgYOCfX2Bf4CA
f39/g4B/g4GBgIJ+gHx/gIF/gICLgIOEf4GAf398gYV/gHx/fYB7g4J/hICBgYOAgYCAgYSAgIB6gIB/gIaBg4B7f39/g4CAgIV+gICAgX+AgoJ/f4CEhICEgHuHgX+AgICFgIF/gICDgH+CgH+CgIB/gYCAh36D
gICGgICFf4OCgHx+e4KAhHqBgX6BgYGGh39/f399gX+BgICAgIGAg36BhIB8gX+Af3+IfH6Agn+AgX6AgICCgYJ/goGEg399gIGAf4OAgn+Ef4CAgoB/gIKGhX2EgIB+gIqAgHuCgICAgIN/gH6Ae4B6foB9fn2A
gIB9gIJ9gICAdYSAgYSDgIB/gH+BgIKHhIKEfYOBgH2BgYOAgoB+gH6Af3+FfoWAgH98gH58gIGAgHuBfn12gYCAf32Af4CFg4CBgICAgICCf4B/gIB8fYB9gH6Eg4B5g4CCfoCAfoF+gIGEfoOAh4GBg3+DgIGA
gYKAg4CAgX+AgHqGgICDgIJ/hIB+gH6CgIKUgIGEfoSDhYCAf4CAgIKBgICAg4N+f35+gICAfYB8gICAgoaAgYCBgX5/hIZ6gIKAgIGBgImAf4CBfoCCf4CBg4KAgoCBf4CCgIKBgICAfX9+f4GEgH+FgoGAgIB8
hIF9gYGBgIGAgYGRdoB9gICAgIaCgH+Ag4GAgX9+gn+AgIB8gIZzgIGAg4OGgI98gH6AfoB/fIKBgH5+hICBf4J+gYGCgYCDf3uCgIGBh4F6gH6AgYKDfn99g4h/gIJ8f4OBgoCAgICCgISDgoKCgIB/gX9/e4B/
foCBf4CAh4GDgICAgYOBfoKBf4CFgX+Cf4B+f4B9hIaAgIJ/f4B+gnyAgIB/gYCAgICAdoGBgIKAe39+gYSDgH9/gIOAeouAgYF+gICAgYB8fYCBf4CAgIGBgYCAgoN6gH2Bb4CMgn+Agn+AgICAgHuDeYGAhYSC
f4B+f36Ig32BhX6AgH+Ae4CAf3uAfnyAf4B+foJ9gnyBgIKAgHmEg4B/gX6Cg4F+gH2AgHt/f4SBg3qAg4GBg4CEgH+AfoV+eYOAgIp/f4ODg4CAfYCAgn+Df3eDgX6Ee4CBg3+AgIGAfYCAf3+AgH6Bf4GAgoGA
gIWAhIF/hIGAfoF/fYCAfoKCgYCBgH9/hIN/g4B/foF/f4CHgIB+eYGAgICDgoyBfoOAgIKAf4GAf4J+g3+EgX+Bf36FgYR+f4GBgICEf4F/hYiCgICDgIB/foF+h4B7gICDgICAgIV9gn9+hYF8gIKAgn+AgH+B
gYCAgH1+gIB9foGAf4CBgIJ/hHWBgnx/fX+AgX+AfIKAgICBhIOBhICBfICAf31/gHl9gIB9gH9+hHx5gYCAhn1/foN9gIF+goaAgICCgX2AgIeCgoSAgIF+f4GCf4J+fIGBf3yBgIGBf4J8gICAh4CAgIeCgYB+
f359gYOAjICGhIJ6gYGAe39/gIB/gIKDg3+AfX1/gYOAhICAeYB/gIJ4gYCAf4CAgH+Cf3+CgICAg4OEgICDgIB/fYCAgXt/gX2DfYB/gICAgH9+f3yAgIGBgoODgX+AiIGAdoCDgIJvg4CDgIGAgIF/gX+CgYGE
gIBqgIWBg4GGf4CAfnGCg35/foCBfoB/f4OAfn1+f3h+gICCf32Ag4GAe4CCgX+Bg4CBgIGAgYKBgXyCgIB/f4J+gYGAgYN/gICAgHKAeoCCgYGAhn6AgIKAgIB/gX19gIGBf4CCf4B9f36DfoB8hH+BgIB+gH1U
gYCEbn6AgICAh4CDfoOCfoCDe4CCg4B/g4OAgICAfYWAgIB+foCDfYKAf4CHhYCDhICBf4B+fICIkoR+gH99gIGAgIOBgH+BgX6BgIF+fIGCgoCCfoKAfoJ+gHt/foF/fICAf4N/f4CAgIB+f4GAf4GEgoGJgoSA
fYR9gIaDgnyDgICAfX6AgIN+goCBh4J8foCAgoB+gX+Ch4CBgICAhYKBhYF/en59gIKBgH6Agn9+gYCFgYJ9hIB8Yn1+fIB8foB/goSBg4GBiYCEgICAgX+CgH6Den6Bg4J/g4CAg4GBgH9/f4KAgoF5gH2Af4CK
f39/gX2Af35+f31/f4CAgH5/gIF/e4F+gIOAf36Af4CAgYWAfYB3foJ/foCAgH15gIKIgICAhIR+foCDgYCCf3+AgoCBgIR8gYSCgoCAhICCgYKDfX2Bf4N9fIOAgImAhX6BgICAgX+BgICAfXR7goKAgX9/cYGC
g4B/f3mBgH+IgX+BgICIg4KAg36AfIB+gIGAfH2BgoCBgICAgICBfYCAgoCBf4KBgX9+gX6EdIGDf3+Afn5/g3SAeYB/goGAf3+BgoB+gYCAgIGAf4SAgICBg4GAgIOBgIB/gICAfoB/goCAfIB8f3uAgICBgICA
e4CAhH2BfYGEgYGAgH+AfoOAgYCAf4OCgoKCgIB+h4CAf36BgYOBgIB/fYCBf4eBf36Af359f31+gIGAhn6EgoB+jYB9gICAgICAgIGAg4F9foCAf4KEgIWBgX9/gIGAgICBf3+AfX1+f4WDgIJ8gYCDgIKAgH+A
gICDfICCf4CAgXKCfoGAhoB9fn+Bf4J/g4CDgIF+g4J/f39+f4KBf4B4gICCfoCAgYCAfYCAgICAhICAfoSCf4BugYF9gH6BgXx/gn+BgIB+gYB/gYB+f36AgH+AgIB+gH+Ce4CEgIOEf4WAgIB7gIN+fYF6f4F9
gYOCfX6AgH5+f4CAgIKDgH2BgoB+gIB+f4CIgIKBgICCgYGAgX9/gnt/f4B/gIF8gn9/hIiAgoCAgIN7gX5+gX+Df4t+hYCAhoOAgX+Af4OAgIB/hX2AfYCBgYB/gICAg3+AgICAeoOBfYR9fYB/hoCAgICCgH+D
foCAgXh3gICDgIF+gYB/gIB9gH+AgH+AgH6BfoCDgICAgH+BfYmAgICAgoGAhHiBgoCEgIGCgX+AgH+AgYKDgIB+gIGAgICAgIWEgoCEgICCeoCBgIGAgoGAgH5/gYF+foKAgICAgoB/f4CDgICCgX+BhIF/gYCD
f4N+gHKAin+AgH6BgIN+hICAgX+AgYCCf4CAg32CgICAfoCAf4CAfn+Af4CBgYF/hH2BgYCAgYGBgH2Gf4CAgn1/gIGAgIWDgHuAgn+AhYaAfn+DhX9+gICCg4CAhX+CgYCBhH2Af4GAhX2AioB7fYiAf4CCgH5/
gXmBgoGAgYGAgICAgIGDe35/gYCAfoN9f4CBg4SAf4CAfoOAgIKAf4J7fn+IfoCAg4CCf4CAhIKAgH1+enx+g4CEgX9+hHx/gH+AgICEgICOknuDfIKBg4CAgoGFf4GAg4B/gIB/f4GFf4B+g4SBgICKf4J7foCA
gH97doCAgX+BgIGGhIN+gIBzf4GAf4GBfoKBgIGBgoB/foCAf396hnx/gIKAgICAfn+Af39/gIB/gICCfIF/f4R+gHh8f4CAhIV+gYCBgH6Bh3qBgIGBgIGEe3+Aen6BgH97fICAgX9/f4Nrg3yBg399g4CAg4CB
gYCAgH19f31/gImAgICBgH1+gX5+gICAgoOAin2AgH99gHyGf4CCf4GAgICAgYCAgYB+gYB/fX+Ef4CCgIN+foF+gICCf4GCgH16gH6BgoCAgH19f4CDgH5+gICAfoGAfoJ+foGCioCBg4F9gICHgHt+fnuBgH+A
fIF/gIJ/gYB9foCAf4B/gn+BgIKAgIR/gICBgoCAeoCBhH6AgIJ9gICAgIB+gYKAgH1/foOAf3+BgICAf4R9gICAgICAgHqBf3+BhoZ/gIF+fYGCgH6GgYGBfoCAfIB6gn59gYCBg4CBgIB5fX+BgIKAgICAgX50
fnuAgX+AgH6IfIB/gIKAgYKAf399gYCCgH6Hfnx/foB/gH5/gYWAfoGAgYCBgIF+gIF/f4F+gICAfoGEgoeBhYB/gIGAgH+AgIF/goB+hYJ/gIF/fHmCgYCAf32EgIR+gH+Bgn+AgIB9fYJ/gYCAgIGAgISAgn6A
f4CAgn6AgHqDfIR/gIF9gYGAf4GBfoB/goCAgYCEeoGHf4B9gISAgIB9in9/gH2AgISAgX6DgICAgYKAfoCFeoCCfX6BeoOAgH1/gH+GdIGAhICAgoB/gYCAgoGAhX6Af4CHgIGAg4CBf4eHgYCBgH+Ag4KBgH6E
gIB+gIB+gIGBf396gH6AgYCBgH6Bg4B+e39/g4CAgYGBgIGBgH9/gIGAfYZyfn56ioCAf3yFgn+BgH6CgH6CgY6CgYOAgIKAgYKBgH59gH5/f4OAgX+Ag4Z/gn5+gYCCgHiBfoGCgIWBf4CAf4GCgICAgICDgIKA
gIGAgIOBf4CBgIN+hX1+f4KBgYB4gICCgoCEgH1+hIB/fn1+goB+f32CfYCBgICDgYCAfYCAgIB/gIR/fICAgYGAfn99fnd+f4CBgYKBgn+BgIF+gICAgX+AgYF/gYWBgHV4f3mAf3+BgH+AgYJ+g36CgIKAgYCA
gXqDfn6AgYJ+f4KEfnuAf4KBgIB+goCCf4KAgH+AgoCGf4CBgH+Af4GAf4GCgIaAfoKAgn6Ag31+goCBf3+CfYCBgH9/foCBfn6CfYB8gH9xhH6AfH59fYCBgIWAgH14f4CEf4F9gHyAfYN8gICBgIJ/f4CAfoF+
foF/gYCAgIF/goCAf4V/g4Z8g36Efn2AgICKg32Ad4SCgIqAgH+Df4OAfYB8gnx+f39/gH6AgIWAf4yAg4N7gICAfn+BfYB/gH99gn6BgIeAdHyBgICAfICBkYB/gX6AgYB/gIJ+goWAgn+EgIeAh4V/foB/gISH
fX2AgImCgoCBfoCAgICAgH2DgoCAf4CAfoF9gYN/fYJ+gH99hICAe4KBhXqAhIB8gYF/g4J+gIGCgIF/gH6Af4CAg4CDgICAfICAgH+AfX+JgX6Cf32Gfn+CgIKBgn6Af4CDf3+AgYCAhH6AgnyAgoCAgIKBgH+A
gICBfoF/gH+AgIB+f4B/foGFfYCAgIGAf4CCgIGAgIB/g36AgoCBgYJ/gH+AgYeHgX9/gYB/fIOAf4OBgIOFgIJ7gH2AgYB/gX2AgYCAgX6BgICDhoJ/gICFgYWAf4B/fH+Ag4B/gICAgICBgYGAgIN+i3+GgIKB
f3+BgIKDgoB+f4mHf32AgIOAfoKAgH6Bf4h5foGAg4CAf3+GgICFf4CAhIB9gIB/gYCAgX6AhIOBhoCBgH+BgIJ7gH+AgICAfoGAeYCAgn+AgYGDg4CAgoCAgX19f4B/gH5+fH2IeYKAen99g3+AgoKAc3+CgIOA
gICGgoN+goCAfYOAgH6Af4CHgn+AgYJ+gIB/gH2AgYCBf4CBgoF/gH+Af4CAf4B+eYGAgH+AgYF/f3+AgoF8gIOBf4N+goOAgIKAgIB+fn+DgICGgoB9fYB+dYCBg39/f3+Af4CBgICBf4GAfnt8f4CAfoCAgH59
gIB8f35/gX+AgX1/fYF7g4CAfX5/gHyAfYGBgHmAe4B8gIWBg39/ioCCgIB4dH+Af4OBgoCBgICBgICAgoB9g4B/hoOEfn6Ah4CAgYCBg4B+h3+BgX5/e4B9gYJ+g32BgYCAfYF9f36AgYGAf4WAf357g4CBgH+A
gH+AfYCAh4CAgICDf4CIgIZ+gICDgYJ+foCAg4OAfn2AgIWAgICAgYGAgYqAf4VxfYJ/f4GEgYGBgoCAfYCCgH6DgH+Bh4aAgIGAgIKBgoCAgIF7hH2Df32CgH+Afn+DgoB9gYOAgH+DhICAgYeAgX2AgoJ/d4OA
gHx/gn+OgH+AgYKBgIGCfXqAf4CAgH6AgICAfoJ+gIN/gHx8f4B9f4GAgn+GgH+AgIB/hYF+gHuFgICDgYiBfX+DgIGCf3yBgH5/gn+AgH+Af4KEf4CBg4CAgIOAfn9+hX98gICAgoCDgoCBgIGFf4F/g3OAgH6C
gn+Af4B/gnyAg3+AgH9+f4CBgH6BgIB/gICAgoR9gYCAgHuAgIN/e4CAe4F/gn6AfnuAgIB+gIN+gIF/gYCAgIKAgH+AgX59gICAgYCCgYB7gIGAgH2Bgn5/foB+goCAfoF/goCHgICBf4CAhoSDgoGAgICAfX2B
f4CAf36BgH+AgIGAgHuAf4B8f4F/gIB6gYGBhH+BgH6AhX+CgYCBgH2AgIOAgICAgYN/gH+AgIGCgH6Af3d9gIeEfICDgoGAgIWBgH9/gX9+gH+AfXx9goKAgIGBf3+GiIGAgIeAgICAfoeAgH+AgYCCfISAfm9/
gYCAgoGBgYB/g355gIJ+goCAgH+Cf4CAgnuCgH2Cg3iBgX1+gX+CgYWBgH+BgIF6gIGAgYB8e3+AgXt+gH1/gHyBfoF8fX9+gICCf4B/gIB8gIB/hICAgICDgIaAgICIf4CAfYB/gH9+gICAgYCAgH5+gIKAgIGA
goGBhXuAf399goCAgIl/gIWCgIOAfoCBf4WCgICAgIGAfoCBhICAgYCDgICAfoF+gH+Af4F/foGBfYCAf4Z/foCAgoCDgYCCgIB/f4eAg4OAfIKCgYSAgICAdYaAgICEfn+AgIGDf3+AgIiAgH+AgICDgYCFgIJ/
gYSAhICBgIGBfX99gYKCgn+AgIJ/gYOCf4J+fYJ8gYGAfoCEgoCGfoaAg4CCe4R+gICBfn+FgH11gICAgIKCgX+AgH2AgH+BfmF+fICDfYKAeoGAf4CBgIeAgn6DgICDeHyCgIB+gICAhICAgH6DgIWCgoCAf4B+
gICDgoCAgoF+gIGAhH2BgH5+gHx/f4CAgICAf35+gXd/e36Cf4F8gYB+hIKDfYCBj4B8gIGIf319f4KAfoCAgH+AfYCAgYOChIB/gICAgX2Dg4GCiYCEgn6AgICEg4CAgICAfn1/gICFgIB/gX2AgISCgYF/gH6B
gYB+goGAgIODgYGAg4F/gHuAhICAiIWAgIGAhoB7goCEgIOBgnyBgYGAgICEgICBhISAgYCBgYCAh4SAgYOAg4KAgX9/eoB7gYKAfoKAgIt9gIOBgYOBfoCAfYB8gIWAfoB/fn6BgYeAgIKBgH2Ah3+CgICDgIJ+
hYKAgICBgICAgIB/f31/f4SGgX+Af39/foCAf4CQg4F/eoF/gHt/gG6AgYR9gIB/gIN9gYCAg4RvgH+Af32AfX9/gH9/gH59g4B/gH+AgHuAgH2AgoKAfoWBgICAgIaAgYCAg4F+gIF+gXuAgH6CfYCDfoGagH6D
gICAf4OAgX+Ag36BgIGCf399gIKBf4GDgYOAgYB+foB+gICAf3+AgIOEgIeAfYCBgX5+goB9dIGCfIx9e39/f4CAgICCfYJ/fn+FfYCDgIR/gn6AhICAg4CAgISDf4CAg4B8gYKAgYCDgIGAf4GAgYWAgYSKgIOA
gHqCgX6Ff4WBfoCEf31+hoCCfYGGe3yBgX6BfIOEfICAgIGAgYB7gIGAf4GAfn19gIGBfoB+g4CAgIB4f3yAf4WAgICHgIuBgICAhYB8f3+DgX+FgH99f39+goJ8gIWCgIKDhX+AgYKAgICBgIiAh4J7gX+AgH17
gICDgoGAgH99gIGBfoCBgIKCe3+AfXyAf4GBhIB+gIGAfoCBhH5+g36AgX+Cgn+AgICBgICDfIGCgIF/iH6EgoSCgIOAgIJ+foKAgICAfoGAgX+AgIqCeICGfYOAhICAgYB/gX2Bg36Ai4GAgH99gH2AgIB+f4GC
eYF9gICAhIZ+f4GAg36AgoGAgH2CgX5+g4CEfoB9fH99eX6BfmuAgYCAfoFyiICAfoSAhn2Af36AgoB+gIiDh31/dYGBgIB4goCAe4B/gIJ/hX+Dh4WBf4CEhHyAfYGAgICAgICEf4KAgHqAg39/f4GIgX+BgIJ+
gICFgIGEgHyAgoB+gH6BgH6BgoGFgYGAgoGAgYJ6f4CAhn1/goCAfoGAf4CAhoR/gICAfoB/gIKGfoGAgYCBgH9/doCAgICAgH9+g4N9gYB+gH9+gYCBhX+AgIOAgoJ+gn57gHyDfIOAgISBf4+EgYB+gX9/hIKE
f4CCg3+BgYCCe3+DhYGCfoF/gISAf4B+f4CDfX+BhH2DgICEfH9/eoF9fn+AfYCCgICIgIKAgIGAfICAgIKAgoCCgYJ+gICAgICAgICAfYCAf399gICAfn2ChIh+gmiEgYB9hoF/fnl+fn99gYCAh39+e4N9f4B/
gYB+f4GAe4GAgIOAgICCgIB/goB6gId/gYKAgIB8f4CBgH9/gIB/goCDgIKAfX6AfoB/fn9xgIF7gICEhYaAgIGBgH+EgICAfoCCgoF8fYCDiH+AgH9+goB/f4GAhH1/h4SFgHp/f35+gYCBgYJ+gIF+g32AgoeB
gX+ChYCAg4CBgIB9gYCAfoGAf3+AgYOAf3x+eX+Adn+EgIGAgoF+fXx+fYCDfIJ/goSAe36CgoB5gIGHgHqAgIGBgH+Bgn+Af4GBgIKAgX2BgIB/gIWAfoGAg4GAgICHgH9+gXp/gIB+g4B8gH9+gH59gH+AgICA
gICAgICAgYB/gICCfoKBgoGBgH5+gH+CgIB6fX1/gYCBg4F/f4GAgIB8f4CAgYGBf3+EfoSEgn6BgXWDhoB/foB/gX5+fYCCgHl+hoKAgIB+f4CBgIaAgoCBf36AeYOBgYF9f3+EfYB9gYCCgoSAf39/f32AfoCA
gHyAfn+AgIB/eoB9gYR+f4N2gIGAgH9/gYF/gX9/fn59f3+HfH+AgIF/gX6Ce398gH2Ae4OAfoCDg3+Af31/gICCgYCAfH99gX2Afn2DgH5+goGBgIB/gX9/gYOEgYSAfoB8fYB+gIGAgIF+e4F/f4B+gICEgH+A
foGAfoCAgICAfH6Eg3t9gH+Ag4CBgoGAgIaAgoCCgYF/goKFgYKCgIB+fX57gICBhIF9gH6CgH+AgH9+gICAg4CAgICAf4OAgX5+f4CBgICAgneAgoGDgIOCg4OAhICIgX+BhX+AgIB7f3+CgIGHgIB9fn97gIF5
foCAgH96foCDg4F+gX2EhH2AfICDfoCFfYGAgIB+gICAgICCf4GCf36AgH6CgYB/e4GAgIKAeIB9gICDhHyAh4ODgICFf4CCgXp+gH9/g4CAgoGAfoB7g4KAgISDf4F9gIF8hYJ8gICBf4CDgIOAjIGAgYOAf35/
gH98foCBf4F6gYCAfoCAeoOAgH6DhH6BfH6AgIaDf4B8hH+AfIF/e319gIJ+f4R8gYB+fX9/f4CAgYaAgICFeoCAgYCBfn6af39+f3WAgH+EgH+CgIKAfIJ+fn+DgIB+gIF+gICCfoCAgICAfn6CgICAfoSAfHyA
foCEgYCBg3qAgYB8gH6BgICAgYGAgIKAgICAgYSAf3+AgICAfIWCgICBhH+Ahn9/f32BgICAgIF+gIJ+gH5/gH1+gYSAgoyAf4GAf4KAgoCAgoB+gn2AfIB/gIh7gHyAgYCBf39/goJ9foGAhYB/g36Ff4CBg36A
gYB+foKAf39+gIKBgYKAgX+Af4N+gX6mgIJ/f3WAf4CDgYF9hX1+gIB5gHyAgH6AgYB9g4GCe4B/gICAgH59goSAf4KEhX+AgH1/gICAf4GEgoOAgICAgICBioCAgICCfYCAf3+CgneAf4B/gXiAgH2BgIF/gH+B
f4CBfICBhIGBgIKIf4CAf4F/f3+BhX+CcIKAgIB+fISAg4KCf4CAf3+CgIOFgIqAf4SAfYCJg4J/gYOBgIKAgHx8f4GDjIB/hICAgH2AgYCAgIB9goaDeYGCgYWBgX2Af4SAgICAgoGBgIKAfoCAfoF7f4CAgH2A
gH98fIB/gIF6gH+AgIKCgH9/gHx9h2mAf4CCfYGPfoCAgH6GeYCCgYWAgoB7hISAf4SCgIB+gYGCf4CBgH+AgoB9gIGEfoCAfoCCgICAf32Den6CgH18f4SAfXyCgoOAgHeCj4R/gISCgYKAgICAf4CAgICEhoR/
fIR/gIOHfYB8gH+AfX+EgICDgX+BgYB8gXuBf4CAgIKCdnaAgHyAgYCAgYGDeICBf4F+gIaAg4SAgH5/gICDfoF+foB/f4GHgIB/gICAgICBgIF+fYCBgICAg4B/gX6BfYCDf394fn1/gIKAgICAf4B+hIGAgIGA
gH+IfoCBfoKCf4GAgoCAfH9+hHmLfn6Ag36IgICAiYGAgHuAgX2AgH2AgX+Ign59gIB/gIKBgn5/fYCAgICFeoZ+goKCgH18gI6AgIF9gICBf4CAgn+BgniCg32BgICBgYJ9gH+AfYCCgX54h4CAgYCAgIOCgHl1
f3+AfoCAgnyAgn9/eH9/f4GAh39+gIKAf4GAgX9/f3+AgoB/fod6g4GAgIGLgH2DfYB4iICEgX+BfIGIgIGAgImAgIGFgYGAgIOAeYCAg3+AfoGAhICAdYCAgH+AgIV/f4SAgoCBgYCBfoCAgIB/gYJ+f397gH5/
joCFgISAiHyEfoB5goCBfZZ/gIGCgYSAgH1/gX6Bf4J/gH+AgYd/goCAf4CAfIB/gYGAgH+AfoF7gX2AfoGBgH9+gIOAfYF5hIGAgISChYCAgICAfYF9hIN8hX5+gYKAh4B+goCBgH9+gIB/g32AgISDgH+AgIOA
gYGAgX+CgH5/g4CBgYKAgH2AhICAgIeBgXyCfYB+gICBgICBg4CAgIGCgIWBfYSAgHyAgICCgIF+goCAgYB/fn16aIaEfn+Ag4CCg3x8gISAgIGAhYB/gnp+gICEgYCCf3+AgIB+gIB/gIB+gICAgoJ/gIGAf4CC
gH6BgIB+gHmGfn2Af4GAgH6AfoF+gIB/iICBgIGAfoSFg3yAgICBgICAf4F+foGBgYJ9gH1/hH+Af4B7fn5/gHiCf4CBgoCAgH9+fYGAf36BfIB/hYCCgICAg4B/hYGAgYCCdYN/gH+EfoKAgoCAhH97gIGAfnt/
gICAfoGAhoCAg4WBe3yAgYJ9g4B+gYCBgIGBf4GCgoCJeYiAf3+AfoCAhH98gH6AgYR+gIKAgn6AgIGAgH+AgIGHfISAfn2Ag32AgX+Ce3+AgX2AhH+Agn+AgoKCfoGAg4GHfYCAf4GFgIJ/foGAgH+AgIKDgYB9
g4Z8f4CEf4aDhYCCgIOAgX+Ag4R9gH6CfoB+gIGAf4B9gYCAfn+CfoB+gIKBgX6De4OAgIB+f4CAgoCFgH9+gIGDe4F+g4WAg4CDgX+KgIGAgH+Afn18gICAgn6BfIOBgH+CgX9+hH9+hoSAf32FgIGAf4B2f4GB
goKAgIKAhoJ/gICCfICBgIF7gIKBfoOAgYB+g39/fn+BgIN+f4KAgICAgIKAgn+BgX92gIJ7gISAf4CAf4CCf36AfX+AgICAgYGEgoB/gH9+foGBgIR8f4OEf3+AgH1/gYKGf3+EfX2Bg4GAgH1/kICCgIKBgIF+
gIGNfoCAgIJ9hIB+f4B+gICAf4CAgH6Ff399foF/gH6Ce4CAgYJ/fX9+fn+AgIODgHyAgIJ/gIGEfop8foB8gX6BgICBgH6BgoF8gYB/gH+CfX5/fYCDgICBfX6EgIGAgIF9f36CgH+AgICAgYOAfn2CgYGBgICA
gX2GgIJ8fnyAh4CBgYCBgIB9gYKBfn9/f4N/hYSAfoB8f3yAgYN/gIB+gYGDgH+AfoOCgICAgICAfoGBgX9/fn+DgIOAgICEe4CAe4GIgHp/gn+AgH2Bf3+Ge4CAgIKAf4CGhIN/goGAgIV8gX+BfYSAf4GAgoCG
f4J9gH6AgIeAgIGAgXt8fIGBgX+BfoKAgH+AgH59gH+BfoCBgIGBf4CAgoCBgoOAg4CBgHyDg3+AgX5+h4CAgYSBfXqAgICAgICCf4GBfoGBf4KAgXyGhH2Af4J+foB/goCBiH+BgIB8gH+AgoCDf4F+gIKAgoF/
g35+f4CDgICBgICAfn+AgoKAfIOAgniAi399gIOAf4R/gYCFgH2AgIWAhYF/goGCgoGAgoCCgYGBgIB6goGAhICCgH+DgH+AgICDgICEf4F/foSCf36BjH2AfXyAfYB8gYV8gHyCgoJ+g4F3gH5/foF/hH5/gH6F
f4F/g3+AgoCCgX+EgIB9f4J5gYB+g4GAf3+BfoCAgIJ/fn+BhYCCgICBgoCAg3+AgHl+f4F/f4CAgIOEgoF9f4F9gH99f4B+goqCfICJgYCAgICCfYB8j4CDgICAgYCDgoOCgnuCgn+BgICAgICCfoGEhH9/fn1/
foGFg4B/gYCAgIGAfoF/gIB9gIN+gIB9gICAgH6Gg3+AhX6BgIGAgICEe4CBfYN+gYCEgHl0gIN+fYCDfn+AgX+Bf4CBgYJ+gYCAfoCDgIGEgIB6gIJ+f4CAg4CCgoCAgX+BgYGAgICBgIaCgYeCgYB+gH+BgH+A
gICAgYCBgH6Bf4B/g4B8fH+DgIKCgIKCfYGAfYCAfoCAgH6AgIKAgXh+gIJ8f35/iICAgH2Af4CCgICAgIF+fIOAfnyDgICAgH9/gIOAfYB+gH99gn+Ef3+CgoeDf4GCgoqAgIGAfn+DgoZ/gYB/foCAf39/fH+A
gIB+gIKBgICAgYB/f4GAgICAgn+AfoCAhYB6e4aAf4OAgIR/gYKAgYOCfYB8g3+Cg36AgIGAgIR2gIN/gIB+goGDgIB/f4GEgIOBfYB/fYGAgICAf4CAgH2AeIGAfYCAf4WDf4CAfYCDgX+AfoB8gYF+gYKAgoCA
fn+AgYGCh4B/goSAfH+Ag4B8gIB+gn9+f4GAgICCgYGAgICDfH2BgICFgIB/hYKCgICGgYGFgH6Af4N/gIGJgH9/fYCAfoN/gH1/hYCBgJOAgYCAfoCBgXCBf4ODfYCAgICKe4GCfn2DgX2CgH+Af4CBgH93gIGA
fYB/fYKBeYCBgIOAgIGBf4B5hX+BgYWAgIB/gId5goCAf4B/e3+AfIWAhH+AgIKGgoCAgISCgX6CgYR9fnmCiICAf4OAh4OAgIB9goKBgX+AgYCAfImAf4OAg36Af4R9gX+Bf3mGgIKAgIB/gH+AgX+DgH6Df4J1
gYOAgIGAf3+DgH98goCCfXyAgIB+goCAgH6AgIGCgYKAgHqEgICAgH6FgH1/fn98goCAgIKAg36FgICFgHqCgoCAf36BgYCAgH+Agn+DfICBfX+CfoOBgYZ/f4KAgXyAgH59fYB0gIB8fX+CgH58gIGAgIKBfoCB
gYN/doJ/goCAjH6Af35/f4CAgIF/gIB9gX9/fn+DgIGAfoCAfoCBhIB+gYCAgX9/f4KAkoGAgICAgoCAhoCBgIGAgICAgYCAgoOCfn2AgISCf4OAgH2AhX9/f4CAgHx/goOAfn+Afn2Be4F/gH6BgH9/gn+AhYF6
gIWAfH+AfoCFf3+BhH9/gH+Cg319foGBgYN9gICAgH2Af32AgICAf3+AgYB/f4KAgIGBf4WAgIOAgIKAf4KBfIKAfn6BgHuHgH6Af39/gYCAeoKCfYCBgHyBfoN/gYGAg4CAcX99f4GBfYGAg36Af4GBgYCBfoCA
gYCAgIGBeICBgH6Ag3uAg4SAg4CHgIGAen2BfoOBgoN9f3+AgYJ7gn+AgIGDf4GAgIB/fH6Af3+ChoCAf4CAgn+Ch4B9goGBgoGBhIOHgIB8f4GBgIJ+gYCBgX2Af4CCf39/gIGCgX99gYF8hIGCf3+DfYWAgHiI
gn2AgYCAhXyCf39+gIeDfYGHgICFgH5+fX1/koCJg3+ChIKAgHx/gGd9f4GBfoKAgoB+foV/f4J+gICBgYCAgICFfICAgYGAgX6DgX9+fYCAgHqAhIB4f4CCgoKBgX6AgYN+goJ/e4OEgIKBgIKAgIKBg4CAgIB/
f4CCgH+AgYB9goGBgISAgoKDgYCAg3p+gIOAgYOBgIB9goSDfYF7gX2AgH6FeoCBgIGCgH97gICAgICVgYB+foF+foB/gIGBfYB+f4GAgICBgIB/fYKBg3yEfnyAg397f4CGfoKAgH9/f359gYCEgn2DgYCAfIGA
gH2Ag4GAgoB+gH1/gYCBhIGAgH+AfnqAgICAg4B+gICCgn6AgICAgYCBfICBf4N+gICDgIF/eXZ/g399gnqEgIB/gH9/gYF9gYKBgH+Af4GAgICAgIB+fnx/gIB9gIGAfIB/gIF/gX2AgImBg4B9gH59gH+Dgnx8
goGBf3+BgIKAfI14gICAfYKEf31+fn+AgIODgIKAgoCAfoKAgIGEeoB/hH97gISAf4CAf4J8fn+AgICAgIF/gH59gYB9hIBsgICAhICCe4B/hICBgoOCg4B4eoSAf3l7goGKhH9/gH5+gIGAgYR+gIKBf4CBgH9+
gIOAf39/f3+Bf4GCfoCAgICBgoCEfYKAeIF+f39+gICAfnuChIGEfYKBgoGAgICAgn54gYF/gIp/goB/gICDh4CAgIOAgoCBf3+AgH+Af4GCfH+BgX6Agn6AgH+EgIOBgYF9gYCAgICEgIGBgYB9gIGDhIR+f36A
gIaCfX+DgICDf39/gYCAgH+AgICChH+Bg3mAfoCDi4CBgICAfoGAgIN/hICAf3yDgH+BfIB9f4WAfYB8f4CBgICAf4GDgoCBhYGAgYCBgn+Dg316gIB9gH+Bf4CAgICAgYGCiYB+gX5/jIGCfX+BgIB/fYaAgICA
goN8gIOAgH18gYZ9gXyAgXt/f4KDfIKCgoCBf4OGgX+Af4J/gYCCfICAgH6AgYCAgH92gIJ+fYOGgICBeICYf4OBfn2AfIF+f4CAgH+AgH+BgH6Afn6BgIV9gIB2foKAgIOAgIB/gIN9gYGAgH+FgYCAg4GCfoCA
gH+AfYh9g4CAgIF7f36CgIGAgIF/goB/iIB8fn6AgoKBf32AgH+Cfnx+gH6AgIGAg3uCgX6De4F9foCAbn99g31/gICEf4OAgH2AgYCAgICBgHZ8g3+Bg4B/g399f4CBfoKBf4CCgIGCgoB/gICCgIV/g3yAfn+C
g32IgISBgIOAgH6AgIaDfoF/gIWBfn19gn6CgICDgH6AgHyAfn6BfIR+gIJ/gHyAgICVgH6BgIGAgYOCf4KBgIJ8gYCCgIKAg4GCfoB/gYCAgHt9cICAgH+AgYCBgH6AfoCBgIF/fH6AgX+Ce4B/g3+AhICBhIKB
foSFgIB8d4CDf5J/fX6If35/gIB7f4GAgX2AgICAgIB9gH1ugIGAgYCBgYCAf4CFgIJ+foCBgIGBgIKEgH6Bg36EfoKCgYKAgIF+f3R6gId8fYaBe4KGgX+KdYGCgH+AgYCAgI2AgoB/gICAgH1/f4B+gH6Bgn58
gIGAf31/gICAgH2Ag4B+gICEg3+BgYJ/f4OBf31/goGJg4CDgIOAfX56f4KAgoB+hn9/foN/gYCBhICAf4CAf4CBfICAgICBgYB8gX+Ag4CAgYKAgYGBgYCBf3+BgICAgICAg4F7fod/fICAgIV+gH+DgH+AgIGC
h4GAg36CfYF/gIGEf39+gICDgYB/f4CBg4CAgYSAg3+BgIJ6f4CHgH+CfX+EgH+Agn98f31/fIWAgoGAgIWAgICBhICAgoCAgIF/goCAfoJ/gYCCf4OAfYSAgH94g4CAgIB7gH1/hn9/f4CAgoKAgYKAhIKCgH9+
gIB+f3iBfIBxgYOHf4V6goCBf4CAf4WEgoGDi4B+fn99f32Eg3+CgYCFgH+AgH6AgXWAf4CBf4B/f3p+goB/en+AhICBhHyAgYB/gX6AfX95f4GAgISAgICBfYGDhYKDgIGChXeEf4OBfn+AhIB6goCAjYGAgICA
gIJ8gH2Af4CAgICAgHmCgHuDfYKBf3+EgICAhnaBgH5/g36Cf4CAgoCAfoCBgX6AgICDgICBg4CEgYN8goB/goGBgICBgIF/hYCAf4CBfYCKgH+CgIB+gIB/hIGDgIGAgICBgICBgH+Af4B5fIWAgIBggH9+gX9+
hYCAfn+Af4CAgICBgId9hIB/f4J/f4CHf4F+f4CAgYF/foCAfn9+gXuDf32Bf4OBhH+CgICBfX5/e4B+gISBfYCEgYeAgIN9f357gIaOgH9/gIKAf4ODf4F+gIB/iHqChoB/gHyAhn5+gH+Af4CAgYB/gX6Af4KB
f4GAf4B/fYGBg4CAg4CCf46BgISBgH59f36CgYGAgICBgIGAf39+goCAgH9/goJ+gICAf4KCfIKAfoKAe4CAgYCAgIB/f397gIGAgIKAhX+AfYB+gICAgoKAfn6BfoGGgIF/hYB9eoCAfn9/gn57goCCgn6AiIKA
gHqDgoCAg31/fYCCgH9+f4GGgoB/gIGDfoKCgn9/gICCgIuAgHyAgIF/gYGBgH6CfIN+hH+AgIB/gH+BgYF/gn+Cf4CAfnqWgH+CgH99g4CIhIGAgHOAf4B/gYCFgICBf4CDgIF/g4F/gICIfYOAgHp/gIKAgYKC
gHmAf4GBg4KIgXuIgYB/gIGAgHyAhIB9fYF+goB+gIOAfHuBgH6BgH2EgH6AgYR/gIGDgIB/gYCCgICAfoB+foN9gIR5hn9/foF/fH+BgHt+hH+AfX6AgIKCgICBgH6Ag4CAgIGCgH6AhoiAgICCgX6Bg398gIOD
f4CAf4KGgIODgoCBgIF+gIKCfoCAgICAfIGDgICBf4F/gYCAg4J/gnyAgoGAfIOBgIGAgYCBgYCAfnyCgICAgIB/gICAfo2BgIGDhIGAgYGAgYGAf35+gICEdoGAgIGAfH6AfYOBfYGBf4GAgn+Df3+Af3aBfYKC
hHx/gIGBgH+Af4B5gYB+f4SAgX2Af4KCf36Agod/gYB8fn9/gH1/foB+gYCAfYGAgH9/gICAgICAfn+BgIKBeYCIfICBfX6EgICFgIWChIB/fYB+gIB/gH98iYODgIF/gn2AgHt/gICAf3yDgoB/goCBgH14f36F
gIB+f4KAeIF/gIZ6gIB7gYCAfoKAf3x/hIGAgYCAf31/gIB/fYWAgYCCgXKAgoF/d4CLf4KAgIBwgIZ/gH6AfICGgYGFgX6Agn+AgoKBgXt/fXuCgH2BgHyDgIGAgoOBgICCgH+AfYCAfH50jX+EfoWAfoB/foGA
f4CBgoF+gXyAgoCCgn+Bf4F+gICAgYF9e4CChYWAhX+BfXuBfn+GgH6CgICBgIR/fYWAgH2Af4GAfoCBf4KCe4KCgYSBgX+Af4CCfYGCgYJ+gICEgX+AgH6AgX+AgYCDgH6AgoCEhX6AgG6Ag3+BgIB/gYKCgICA
f4CBg4WDgIaAgXt+gYB/gICAf4J/g4GNgICJgH6BgX+AgIKBgHp+gH1/gH19i4V9g31/gYN9gH+Ai4N9gouAgX1+gH+AfoB/fIKAhICAgIt+f3+AgICDgISAgIKLiIJ/fH9+fYCBgIGDgIB0foCAfn9+gH6AgICB
g4B+hH6Ben6DgHuAe4N/foF8fn2AgXyBiH6AgH15goJ9gYOBhYCChIKAgIB7e39/hIB/gId+hoN9goJ/gIF8eoN+goCOfoKBgICPfn2AfoCBfn57gHyCgIGAf4qBf4GBgICDgH6Bf4GAhYN+g3+CgIB9g4N8gICE
f3qCg4B/gH2AgYOAgYKAgoCBgX99f4OAgYB/d3qAfXyAgIOBgIB/gn18gH9/gYF/gn6Cg3+Df4CAf4CAf3t9fYGBg399fn+AfoSAgn9/gICAgnuAf4yAgouLhICFiICCgICAgnqBgYV/f4B/fX+Bg4GAhIB/f4CF
f36Af4GFfIGAgIGAgICDf4CAgIOAgISBf31/gICAf4CAiIOAf4CEgHx/gYSAg36AgICAf4CCgICBiICAgoGAgICCgH+Ef4KBf4CDgICAgIOCf4CAiH9/fICAgoCAgX6AfX6BfoCAgYZ+gH6CgH9+f4GAgoOAjH+B
gICAgICAg3qDgoCAgYCAgHyBgICCgn99hYCAgX2CgYCAen+AiYSAg4WAgYCAg4GAg32AgX+JgH59e3t/en+ChICAg3+Ffn6Ah398f4KAfoCGgIB6gICAfnt+fn2DgXx/gYB9m32GgIB/fn+AgIN+gYCAgn+FgIWB
f318gX2BgIKBf3l/hn6Af4CAgIGDg3mCf39/gHyAh399gIGAgICAgH2AgH+AgH6Afn56gX16fYJ/in+AgIGDgIGAgICAgH+CeYCAgoKIgYOCgYCCfoCBgIJ9fYF+doCAfoCBfoB8fX+Ag3+CgIaAgIOAf4GChHyA
gICAgYGEfoGBgICDhICBf4B+gH95f5Z/gH+AgoCEg4B/f4V/gH9/fn19gIB+iIaEgIB/g4F/fn9/gIB+gYB9goCBgIB+gIB8fYB8f4CAfYGAfYGAfIOAf4CAfYB7gIOAgICBgYB/gIB/gYCAfn6Ef3+Cf4CBgn9v
fIGBgX+Ag4R+e3x/foGAf4GAgIGAgICBgX6AfIJ+gIF/gH5/gHx+g4B9gIN7gYKAfYiAfoJ9hYCFgYCBfIF/goCAf3yAfn99goCAgHuEf4KBgYF7goB/gICFf4GEgXyAfYWAe4CAf4SAgIF8gn+BgoCCgIGBgH9/
eoCHhX5+f3KAf4CAgH+Bf36DgH5/gYSAhIKAfoSAgX+ChIB8gH6DgIOAgYOAgIB+fYKAhYKBgIF/hX+AgYJ8f4F+gIB/i3+AgICDf3+XgIF/fYGCf4KDgYF8gIB9f4CAgnuCgX+BgIOAgIKAgYCAhYCKeoB/goCA
gICAgICAf4CAgICAh4SAe39+gYCAfH+AgH+Af4GAg4CAfYGAgIGGgIeSgICRgIGBkoCCf4CCgIB+gIKBhn+FgYCBfX6AfoKAgICAgIGBgYF+fnuAgYJ8gnuAgICEf4GAgYCIgYCBgIF+g32Af4CCgIF+gH+DgIB+
foCAgH92g35/hYB9gICBh4CCgoWAgYB4gX6Af4CAgICMhH+BgYF/gIB9hIJ/gIB9gIJ+gIB/gIKBgoB/f3+Afn2Bf4F/g3+AgH+AgYCAgIB+gYSEf4KBf3p+gIB7goeAf4GAfYJ8g3+Bc3+AgIWAgoGCg4CCgIF+
f39+gIGCgH+CgIR8gH59goCAe39/f4OEg39zf4B+gYCBgIB/gIB/hIKAgHx8e3+BgICAgoSCfn56gIGAhIB+gIF+f4CAg4CBgoSEfoGIgX2AgIKEgYCCgYCDhH5+gYB9gYB+hH6CgoJ1fn6CgIJ+goOAfn17gH+B
gH9/gIJ/gH6Bf4CHgX9+f4B/gGiEgIB/hICAf4B9gHaAhIWAgIJ2f31/gX5/g399gH99f4B5gIF9gYCAgoCAgICAf3iAfoCAgIN9gIGAg4GDgH6Ggn6BgIGAgoF/f4CDgIB9g36CfIqAf4KAiYB/gX+DgYaBgYOA
foSAgoJ+gYCAgYJ+foCAfn6AfoB9gH+Ae39+f4V9gIB/gH6BgIB/f4CAgH+Af39+gYCCgYCAgIB6f4V9hH1/hoKBgIB8f3+AgIGAfoCFfYKAgIB/gH99gIKBgHyChYCAf4B/gH5/f4N+f3+AgH+DgYKAgoB+gX1/
g4GBgICBgIB/gHuCgIGAf32BgX19fn6AgIF+gIB9gX18gH5/gIGAgIWAgH2AgIGEgHl/foR9gIKAf36AgX+AfoCAgISAfoN/gIKAgICAf4mBgoGFgICEe4GAf3+CgIF/iX+AgH2BgICBgoB/goCAfYOCgH9+f4CA
gICAgH+BgIGCfoJ/gH+BgH6Cfn97f4CBfYCBgH2BgYJ5h3+DgIB/gH+AgICEgICAhoCBfYGCgIB/gYGEgYZ9hYCAgIJ4f3mBf35+e3+FgoCAeIGAf4KAg39/gYGAf4B/gH2BfoJ9g4N9eoCBfYF5goB7gIGAfICA
hoSChYGEgoGAgYCCgHpyfHyEgn6BgICFf4BuhIB9gYCAgISEgICAgICAgXqAgXyEf4mAf4B/gH+BgH6CgH+AfoGAg3+AgIB/f3+AgoKAf4GAfoB+goCChIB+gHyAgJGAgYOAf4B8fn+EeYCAgoWAf3+AgoGCg4F/
goOFgICAgoaAgYCBe4WAf4OCgH+KhH9/gYJ/gH6CfoB/gn5+fn58gIeBgYKAfICDgIN7fnV8gX+AgIB3gIGHgoB/gH99gYCAgoB+hIN/fX+BhoBzf3uAfpB8goB9gIN8gIF/fYGAh395gIN/gH+JgH9/gICFgIB8
gICAgH6Agn99gX+AfYKBhYB/f4SBgX6Agn+Aen+AgH2AgH6BfICDgIB/fn+BgoGAf32AgICAgoGAgHyEgIOBg4WBgH+BgICAfn5/f4CEg32AgoCDgIGAf4OCgIGAf398hHyAgn2AgX6IgYCBf4F+fYCAf3+CgX9+
gn+AgIOAfoKAgH+Ff4d+gH6Ae392g4SBgH6BgIGAgIt/gIGAg4B/gIB6hIGBgHyCgICBgYB9g4CAgIGBfn+AhICAgICCiX98goOBhoB/gYCAgH+Bh4N/hYCAgIJ+gICDgICBf36AiYB/g4ODgoCBe4SCgYB/gYCA
gICAf4CAgIKFgH+BgICBgIN9gICAg36BgICAhIB/fn6AgIKCgYCAgImAgH6AfYCAf36BeH9/gIGBfX+Af4eAgoOCf4KBfIB/f3p8gpR/f3+AgYCAgoOAgYF+fn+AgIWAfYF9fn+AgIGBg4CBf4B7gH2AgYCDgH2E
f3qFgYOAgIB/g4F+foF/gYF5foCBhoN/gH99gICBgX5+gICBgICBfoB/gH6CgH6AgIKEgISGgoF/foN9f35+gIB+gYCDgH6BfX57fYB/fX5/f4GCfoCBgn2BhX6CgYCAf4CBgICAfYOAgIGCfIGAgICAgoB/gIJ/
gX6BfIKAgIB+gIB/gIKAfoCAgH2AgYB9hX5/fHKAfICAf4CAf4CCgH6DgICAgIF/hIR1g4GAgIKBeoF4gYCCfoF7f4SAhoB9goGEfIJ8gIJ8f3+AfISJgHmAgYCEgHx/fX+CgIGDgXyDgIB9gn+AfX6Bg4CAfX5x
f4OAg4GCfoB+fYJ7fYKBfoOAgH9/fX6AgXmCgH97gHx/f4J9gYB/gICBf4N9gX6Ff4KBgICAgIGAgYCCgIF/gYCAgIKBf39/gICAgH+Cf4CAgIaCgH+FgoCGgIF+gIF9gICAgICDfn6AhH5/fo5+gYCBgH6Bg4GA
foF/gICAf4CAh4OAgIB/gH6AgIB/goCCdoF/f4CUgX5/e4B/foCAgICCgYCCgH6BfX1/gYR+gYCAgYOAgICBg4B/f4F+gIN+gIB/fn6EgH6AgIOBgoR+fpZ+g4Z/f4N/gIV+gIB9gIKDgH9+gICAgHSDgH9+gICA
gH6DfnyAgXWCfHx/gIGAgICAf4V7gH+AfX1/gYB/hX+AgH5/foOAf4CEgYCAfn19goF7gHeAgn2EgIN/gX5/g3+Ah4B7goKAgISAf3x+gH+Cf3x8gYKAf4CBfoB8gn99foF/gH6DgX53dYGCf4CCfYF/gYCBg4KA
goCBf4OEd36FgH6AhIGDgoOAf4B8f4CAfYCAgH6EgH6EfX+FgH6AgH2Ag4SCgYR+gIF/gICAgIKAfYOBfoV/g3WFgIB9gI2AgH+AfoKAeoCAgIGBfoCDgIJ/gXuAgIqAfoF9gYCCg3+DgIOAf4B/gH1/hnyAgYeA
gYCCf4CEgIB/f4CAeX+AhYCBgH+AfYaAfYGAeoB/hXx7gICCgYCBgIl/fn+BgYCDf3yAgIB/gHd9gH2DgH+Jf36Agn1+f3+AfoB+gX2Bgn6AgIGAgIOHfYqAf4B/fYB+gIGDgIB+fH9+fYCMgnyAboGBeoGGgIOA
gICCgIB7gICAh4CGhICAf39/gYB8gYCBgICAgH9/gX5+gIR/gICDgIGDgH+AgoSAgIR9gIJ/f3+Afn+Ah4GAhYJ+doeDgH6Ad4WIg4F/goCBfoODg4B+gIGBgIKAgIF+f4B9gICAg4B+g4J/g4CCgYCAgICCgH6C
eYKGf3+AfneFgICAfH6BgoCBgIJ+gIB+foGAgICAfYB+goKBfouAgnqCgoB+gIKAgn98foCAgH6BgYaBgHyAgYCMgYd+g4CAhH2Af36DgH+Fhn+Dg3yBgX9/gIB/gYCHe3+AfniBgH6AgICBgH9/f3t/gIB9gYGD
f4CAg4CAgYGAgH+Afn57foB7fYGAgH2Cg3yBhX+BhH6Dgn2AfIKAgIGBf4CBgH2BgHx+f3x9gIB/gICCgICCgH6BgICBgYCAgIGAgoaAgYGCgIKBf4B/f4OAgICBgICDfoCHgX+AgoCAgYGFgIN/gHyCgH9/gYB+
f3+AgYKAd3+AgIF/gYCFgH2IgIWDgXyAgIiCeX9+goGBg35/f4CGgoN/gYCAfIKAfH+AfoiEgYWAgIKCgH2Af4KAfn6Hf4B/en98gH+Ag4B9goB9gIKBf3+AgICAhH6AgoB9foCEgYF/gYaCgH6EfoOBgoB+gICF
gIN6fYF+fX6CgH5/gYCIf4OBgHx/g4OAe4GAgX99f36EgoB9gICAgICBg4GAfH9/gIF9gHh+gI6Cf4CCgH1/gYB/gIB+gYB+gH6AgIOAfX+CgIF9foCAgIKAgH+Bf3qCgIGAgX+AgICCgYGAf36DgYB/f4GAgH+A
goCEdoKAgH50hoKAhICAhX+AfoGDgIZ/f4CDfXmAgH+Cf398gYGAgXd8f4CAeX+AhYKFgICBgn6AeH6AfICBgX6DhXp9gIGDdX19gIB/gYOAhICAgHKEgIOBgISAgYR+gXuBgHl/gYCBgICEgYCAgH+BhX+Df36B
fX+AgH5+jH+Df4GEfYaCfoN7gH6AgISDf4GDgICGgIKAgICDgICAf4SAiICAg4CDgYF9gICAgH5/gH6AgYCCgH+Af4F/f4B9gn+AgIN/foCAgYF+fYB8hHmAfn99gIGCgH9/gH1/f4CAg4CAfYCCgX9/gIKCgoCF
eIOCfYB7gIB/gYCAgIOAfoB8gIWAgYGAfYOAgH+Af3+IfoaCg4CCgICAf4N/gH98gICCf4GFgoCCgISAf32Hg4F/fYGBgYJ+gYF/eoF+gIB+gIB/e39/gYGCfn6Fg39/gYKAgICAe36AgoOAgoCAf4CBgYCAhIF+
gYSAfn9+gX6AgIB/g4CAgH2AfHt+f4CAfn9/gYCCgIGJe36AgoCBgH5/gYB7f4CAgICAgIOAf3+BeX1+hX+BeYF+fYOAgH5+gIKAgH9+gIB+g4GAh4CEgn5/fYmHgn6Cf3eHgICAgICCgIl+foB/gIGAgIGAgICA
gICCgIGAg39/goJ/gH6BgX+DgIOCgXx8gXuAgH+AgXmAi4J9f32Af4B+gIB/gIB/gX6DgYB+goKAgYSAf4CAg3+BgYGAgX+AfoaAgH+AgICAgIOAgIB/gX2AgH99foCCgH6BfH9+g4GAgH17gHqBgICAf4CBgH+D
gIB4f4B/gIGAhIB+hH9/f4KAgICDgIGCenyBiX+CgIB+gX+Dg4F9foSEgIGIgICBfH+ChIB/eIB/gYN/foF9gIB/gYCBgIGCgYOAh4CAgH2AhICHgX2AfoKBgH6AfX2Df4CFf4B+gIKAgH5+gIODf4CAgHyAfYB/
g4CDgHyAg4CAgICAgn5/goCCgYOBgoGIf4OAgICCf4J9gICBgIJ9gIOHgICBf4Z/foWAgIF9f3+BgIB+foCCgICBgIB+f4ODjoN+foKCgH2GgoaChYF+gICAgH9/gHqAgoB9f4F/gIN/goCAgIJ/fH9/gIF/g4GA
f32AfoJ+gYCBgIB/gIB+goF/gIOAf4OAf4WAgX58gX+AgICFgoJ+gYCAgICAhn+Afn+BdX1/gYN/f4J/gIF/foOAf4B+f31/goB8gH+EgYGAgIB/f4CAgIB/foKFf36AgH+AgIKAfoGFgnt+f4CAf4CAgH5/gH2A
gICAgISBfn6CgICAgICBfoCAgH+AfYKAd31/gYF+gYKAgIB+gX59gIN9g4ODfoCFgIF7gYGDf4B/gnx8goB9foCAgH6BgHyDgIB9gICAgoCAgIB+i4mDdoJ9e3+DgH2AfYKAg4CAgH6AfoB+hH+Jg4KAgICAh4mB
gIB/gYSDgH57gIF/gYCDgYCBgIF4goGEf4B7gIB/gICDgH6AfH+AiH+AgX95gH+Df3l8foB+foOBgYKAgICGfn9/fYSBgoCFgYB8gX6AgX9+f4CBfYCFgIGDgH+Ag4CAgICEgoCAg4SGgoKEgIKAgoCDhIiAgX+A
fYCAhYGBgH6BgoB9gn+BgICJgIF/foCEhoOBgXN/eoOCgHp/gX+CgX+AgICDgIJ/foCAgIB+gYB+g4CAhHyBg4GAfn+AgH+AfYWCgYB/g4CHf4CCgICAgH9+hICEgX9+gICBgH99gYB+f39+gomAgH6BhYCAhICB
fX6BeYB/h4F8gIWCgICCeoCFgICCgICBgIOBgICEf4CBhIGCgIGBgIB/gICDgX+AgoKCfX2Af4J4f4B+gIB8fYCAgH6Ch32AgISAf4CAf4GAgICAgH+AgoCAf4CAgYKAgIJ/gIB/g4KCgYF9gn9/gYCBe31+gHuB
f4OCf4CBgn59goF/gYN+fYCFfICDgn6FgIGDgYCAgICBgIB8fYKCgH6Ag4B9gH+BfoGAgIF/in+AgIGCgIB8gIGAi3p7gIR9gIODe3qBgoCAf4B7fYB/fYB8gX2Afn2AfIF9gIB/goCBf4F9f36BgH2CgH9+gX6A
gIB5gICBhICAgYGAfoJ/fn9+goGAgIN8gX9/gYN6h36IgH+AgHx/gX+HgYF/foCFfICAfoOAeIGBgoKGgX+Bg32AgICFfH9+f4B+gHx/hH+AgIGAgX6Eg36AgYCAgICFgYGAfoCBgICCfYCAgYN7f4CAgn+AgICD
iIB/gIGCgIB+g4B+gICAgH1/gXp/gX9/gn99gIN+gX5+gIB/hYKAgH1/gYJ8gH2Dg3aJgYB/goB9hH9/gIGAfoiHfICJg4KAgIJ/gn2AeoCBgX98eYF/gH59foCCf319gICEgH6Af4B/foOCf4CAgICAgYCAgYGC
f4CBgn96goGAgYGBe36Dfn1+gIB/fX6Af4GAgH2Df4CAgoKFgICAgICEgYCBfn99foCAg32BfoB/gIF8goGAgIJ/foB+foCGfICCfn98gIGAgoCEgICAgH9+gIF/foB8gn2BgIF/foF/gYaAfoCBeX+BgIOCgX2A
gX+Bg4GAjH+Afn+AgX2AgIJ+gICEgX57gYCAg4GDhYGEf359gIB8f3+BgX1+gYSBfX6Af36KgXx+gYGAg36ChYB/gXyAgYCAgIGCgICCgH+AgIGAgIB3gH6Afn5/ioJ9gH+AgXyAgH+BfYGCgICAiYCAgH+EgoCA
fn99foKAfnt/f4CBgIF8gICBfYKBg4SDgYCAgYCBgIGBgoCCgnt+gIGBgH6AfX+AgYCPgIGAgYCAh4KBgHh/gIR+gHGAgIB+gX6LgYOBgICAhYOAfn+AgHx+fYCAgoB8gH99f4GAgoKBgIKCe397gXuEgICAgn9+
hX+AgIOGhICBgH+BgIB/gn+BeoKFgYGCgIKCgICBgYGAgIOAgICAgn+Bf36BgIKAgIGAf3+AgoCAfH+Ag4CCgH2AgICCgX+AfoCAgICCgIF9gICAgoKDgICAfoKAfICCfoCAgIGBf3+BgH9/fYB+gX55hH+Afn+C
foB/hYGAgICAfYB/foOAf3+DgH5/gH9/gXyAgIF/gIGBf4OBf4CAgIWAfYGAgoCBgoCEf4CBgICCfoN/fICAgIJ/gX9/gICBf36CgH9/f4CAgHl/gICBgHeNfYOAf4OAgX5/gH+AgIKAhHqDgICAgH+AgH6BgIF/
gICAg4CGhX2AgYGBgIKAgIGEgIKBgYB/gYCBgX+Af4F9f4GBgICAhICAgYOAg4CBgIGAgIKChn+BgISEfHx+gH2AgX+BfoGBf4CAfoCAg4eCk4GCfIB9gIB/gYCAfH6BgIB+fn+DgICAhIeBfnx+goCAg4CAgIKH
g4CEf4KBfICBhoqBfn+CgICAg4OBgYCCgH6DfoaAeoCGgYCAgn9/e4B9gIGAin+CfYCAgHaDgH57gYCBgoCAhnuDgICAiICAgICAgX+AfYF/g4F/foGCf39+foGPgYCBf4WAf3+AhH+AgH2BhoB8gICAgX+Af4CA
gYCCf4CAfH+BgICCgIKAgYOCg4CDgIF/eIN+gH5+gIB+gISCf4B/gIB+gICAgYB5goV+f4CCgYOBfYCKfoCAdYB/gX+EnICAf4V9gICAgX6GgH6AgIB/g4KCgICBhYF+fn99fnuCgHx+gH+AgoGAgYOAf4CAh3+I
hICAgICAhICAgoB/gICAgnyAfoCFfIB/gn2Bg4B7gYGDfoCAgoCEgYCCgICFgYKAgYiCgICDgH+AgH5+gH6AgYF/f36Af4OAf3+AfICAgICBgH2AgH2Ff4V+f36Bcn9+gX19foOHgYGCgIKAgYCGgYCCgIF+gIF6
f4R+cYB9gX6AgoeAgICAf4CBfHxxgX2AgX+Ag4CGgH96goCAgIR8gYGBgYKAhX5/gIJ+foKBgn6Bf4B/gINyf3+Chn+AgIN6eH+Af4CAgoKAgICAe4KAgYN9gH+Af4KBgIN/gH9+goCBgYWBgIV9dICCgYB/gYCD
gn+IgYOAgXt/f4SAgXp/goJ+gIB7gIJ7foCAf4B/gICBgYB/foB+gn6EhIN/gICAgn+AiH6BgH96gIWAe4B9gYCAfYCBgIOAfX5/fomCgX+AhICAgYOAfX+Ag4OEgHuBf4OAgXx+f3+AgIKAgH+BgJp+gn2Cf4J/
gIJ9fX+DgIOBkoCAgIOAgn+AgYB7foF9foWDgH2AgI+BgYCAf4CAf4OCgICAhICAg4SAgH17gIN/gYCAhICBfn6AgH6BgICBfYKEgYCAfoB/f4B9hH6BgYSBfIGBgICAfn+AhHd+gICAgoCAgICDgICAgIWBfX94
gIN+f4F7hH+Agn13gIB9eYCAgIR/gX6BgYCAgX+FfICAfX2BfoGBfoyAgoB/g4CBgIKBgn+CfoGBgH+BgH+Af4GAgH58gIGCgIB/hoCFgICAfICAgIKAgH1+gIB/gIJ8f3+AgIOCfn+AhYCBgICAgoCAgYCAfH6A
foCAf4CAgIGAgIF/g4B+gIN/f4CAgH+AgH+AgH+Df39+foB/gIN6fnuAgICAf4F8foB/gICAh4CAfX6AfYCAfoOGgYCAfH5+fYKAgoKGgIGBf4B7f4WBgoOHfX6BgIaBfX6BgYCAgoGBgICJfoCAgIKHgn1+goV/
goCChH1+f3t/gn2Bg4F6foJ/foCAfoKBgX+Bf4GBe3x/hYB/gHyAgH+AfX+AfoGAgICAgICAgIKBgX+BfYOAgICBgoCBgXuDhICDgYCAeoKAgX+Cg315hH93gYB4hYCBgIGAgIeAgIB+gIGCf4WCgICCfn5/gIJ/
gICCfoB9gICAgICAgn+AgYCBf36AiIGCh3t+f4CBgoCBgIeAfYGAgICEhX+Bf4CEgYGBf4B+f4B7f4CAgICDgX58gIB7fICAgIOAf4CAgJqEfIOBgICDgIKBf4d9f4CGfoZ/gHyAgH+AgICBgYCBf3p/g4B/gIF6
f4mAgH+BgX9/goKAgIGAfoGAhH6Df4N9foF/gIGCfoB/g4CAfX59dYSBgHuDgIN/gIJ+f4GAfICEgH2AgICAgH9+gYCBgIGAgX2AfICBf4CBgIB+gH9/f4F9fn+BgH+AfoGAiYGFgIB+gICBgIOBgICBgYF/foCB
f3iBgICAgH+Af3+Bg35+hH2BfYCAfIKFfX6FhIOBgYCGgIF+f36AgoGCgH6AfoCDgX+CgH1+g4N6gICBg36AfoN/fn+AgYB9eIJ+fYKDgYCDf4B9gICAgIGGgICAhICAioCAgICBf4F/gICBgYaBgoOBg4CBf4CC
f4CBfn6JgX9/iH5/gH+DhYB/h4GAgH+AfIGAgX2CgIF6g4J+gIWCgIF/gn2BgHWAgH+AfH6BfoCAfX+AfoGIhIF9gYGDf39+gIB9goB9e4B+gX+CgIB/gX6Af4GCgHyFe32ChYOAf3+Agn5/f4CBgYGBf4CBgIGA
gXd/goGEfoF7fH2Ag4GAfYB+foh/hH9+gYCBgIB+hYCAgHyCg4B9goF/hIOAg4B8g4CAgHx+e4GBh4GDgIGBgX+AfIB/gXOAgn6AgYOAgYCAgX+BgICAeoN+fn6Bf3+AgIB5hYOAgHuAgn+AgYCAe399gHqBgISA
gICBgICAfoKAgHV+gH98hXt+f4N9foGAfIB9fYB+gH59hn57en6BgYGFgICEgYB/f39/fIN7goCBeYF8gYCCgH9/goGBgYB+gYB8f4CAg4B+gICAgYCAfoGBgH9/f4B+gYF+gIJ9f4B/goN+f4B8fH2Ig31/e4J+
fYB/goB+gYB+dnyAf4OAgYCChH+AgICDgIt+hoGAgYCAf4GAgICCgIB/gH9+f4B/gIN8f4GAgH+AhICAgoB+hIOAcICAfIGBfIB/gICAgIOFgH+AgoOAgIGAgoGAh4OAgI2AiIGAgHuBgX+CgH+AfXiBgHyAgH6B
gIB9fYCKgXyAfIKBfYF/goB6hICAhX+Af4CEdX+Ag4B/gYCAgH6AfoN/f4B+goOAf3+EfoCBhYCBf4GBgYCCfYKAfoCAfoOAgYKAhoJ/hod/gX+CgICAgIB+gIB/gICEe4B9gIF+iIGAgYJ/gX2FkIGDdH+EgH+C
g4CAe4GAgX+AfoB+f3+CfYJ4gIF9f4CAgICCgICDfH6GgIGAg4B+gYSBgYCBgH+AhIGAf4GCfoCAgIF/f35+goB7f3yEgICBgICHgX6Af36Bf4KEeX+BfoGAgIB/gn+AgIB/gH+CgXeAfX2BgH5+f399gIGCe4SB
gH6Ae32Bg4CBgoCAiH+AhICAgICBf4F+goKDg4N/goB/f4GAg3+AgYCBf36CgYKAgI6AgX2AgYCBgHWAgICAg4OAgICAgICAgoCAgICAgnp+gYF/goCBgH2Cf3+Af4CCfoCAfoGAfoCAgICHgYF7hIR/gISAfIGA
gH6AgIB/goB/f4CCh31/hX+DgICAgH+AfoCCfnuAf36AgICAg4GAgIGAf4CAe42AgYR/foCDgnZ/gYB/gH+Dg4CBgIB/gX+AgX59f4CAfX5/gIOAgYCFgICLgYCAgYB/gIF+gnl/foWFf4GEf4KDgX6AgYCBgH+C
g4OCfn5+gIKAgn+AgH9/foCAg4eAhYCAhHx/fYCBf4F9gYCDfoGAgISAgX17d4J/gIKKgH9+f36AgIF/gYB+gYCAf3+Bf4KAgH+Ae4V8gIB8fH9/gIGCf4h8gH6Bf36BgX+AgYB5goB/gH6Ng39+hICAgoCAfoKA
hH9+fn+Bg3+CgIF/gn+Afn+DgIN+f4B+g4CAgICAgH2Afn1/f4KBgYB/fX+BdYCCgIt/goF+fYB9gIB/gIaAf4CAe4B/hIGAfoB/gIGCgICAgHt9g3t/gnuAfIF/gX9/gIGBe4CAgICAc4CAgoCCgH+BgICBfoGC
fX96f4F9gX+AgH+EhnuAhnl8gIF/f4GEg4B8gn6FgIOAgICAgYCBgoB/gIB8foCAg3+AfYOAfn6AgYCAg4GAgICAf35/gX6AfoGAgYGAgoCBgHqBgIGAfn2Ag4CFf4CCgYGAfoCBgIZ/gIKAgHuCfn2Ag3yAf3qA
g4B/goKCgYF/fn1/gIF+gn9+f4N+gYGAeYSAf4CCdYCBfYR9gIGBgHqBgYCBgYGAfouAf4CAgIF+e4B1f36BgIB/f4CAfoKAgYB/hn9/e4GEgYh/goB+foF/e4OJcYOBgoF/gH+BgICAgn6AgICDf4aAf4B/gH9/
gYGAfH+BfoGBf4CAgIGDgICAgIF/gX2Cfn6AgIODgX2Eg36Agn2Bf4GAg4CBgIGAe4OAg3+NhH5+fIJ8e4CCgIKDgIKAgICAgIV/f32AgIV+f4B/gHuAgIGAgH2AgYKAfYB9gIKAfIaBg4CAgIl/gIKDf4B/gH9+
gICEgIKBfYCFgHx9gIOCgIOCf4CAe4B/gIJ/gIGCgoGAgISBf36AgIGBgoCAgH6Af4B0fXyCd4B7gYB7h4CAgH+BdoGBgISCgIB/foGAe32GgIJ9f4OAkoCBfX2AgH58gnt2f3+Ae3x/gYGBf36AfoB7foCBhICB
foB4f4CAf4CAgIB9f4CFgYCAfHqDgICBgH+AgYCAgICAgXx/goBnhH+CeYCAgYB+fnuAgYCBgYCAfICAgn+AgIF/gIODgX+Af3yAgH5+goCAen9/goB+gIB/goR9f4N/gIWDgIB6fIGBgoOBgICAgIB/gHx/gH+A
fn6FhIGAc32AgIB9gYB+gHuBfH6BgICCfoF/f4OAgYCAgX+Cgn+Cg4F6gIGAgYCAgICAgICBgICAgHuDgICGgICCgH98gICBf4h+gIF9gH2If3+AgIB+gIJ+iYOAgIF/gYCAgHt+gICAhH95hIKBgICNhod/fn59
goCEgIKEgHuBgYB/f35/gYB/gYCCfoCBgIGAg4CCe4BzfYmAfoKBf4B7gIB/f3mBhH58f4F/iIB+gYCEgYCBfYGBg4F8gIGAgH+AfYGAgoGAf3+BgHyAc4SAfoCAgYCCgICAfX+AgoCAgYCSg4WAgISAgIOEf36A
gIeCgX9+gIB/hIJ/gX17hYB+gYGAfnt/f4GEf4Z+f4CBfYKAgXiAh4OAgn+AfoeDf32Ce3+AgICAgH+DgIN/gH+Agn+JgH9+gICBfICCiH6Ae4CAgYSAgH2AgH+CgoCBfX9+gHd/gX6AgIF8gIJ/gn5/gICFgIKD
gICEgH57gICDfn+BgH+MgoKDgHt+fIB+gYB+gH+AgIGAf4F8goGAgXuBfn18gYCDgIKAf4GAgYCAgoCAgHqAgYKAgYCBkYJ9gH+AgICAfn+DhnOAgHR/e4CBgH92gIJ+gH+Af4B+gICEgH9+f39+f358gYKAgX9+
hX2BgYB9gIB6gIF/gYCAgHp/f4SAgn6JgYGAhoB/gICAioeAgIGCe398fX5/gHuCgoF+gICBf3uDfn96goKAg4CCfn+AgIB+gYB/gYSAfoCCg398h4GDfIB+fn+BgIGAg4CBgH1/hISHf4B/gICAfYd/gIZ/gISG
g3+AfX6AgIB+gIGBgHt/hICAfn9/f4CAf4GCf36KgICAf4KAg39/h4CAf4GAgX2AgH99gX6AgICAfoGCf3+Agn9+en6AgYOAgICBgIKAgYCCfYCBgH6Cg4F/f4GBe359f4B9gH9/fn+Bgn2Bg35/gX+BgICAf4CB
gYB/gX1/gX+Af4CAfX9/goJ/gH+DgIOAfYOAgICPfYJ8fYCBg4KAgIB/gIODfH+AhYB+gIB/gn6Cf4CAgYCAgH97gH58jHx/gIGAhH+AgYKAgnyAe4F8f4CAgH6Af3+EfoCAgIB/gIJ/gHqAhn+AgH6DfYGBinyB
f3+AgoCCgH6AgIF/gn9/gHuDgIB/gH6AgH+AgYF/goKAgIF9fneAgIB/gYJ8f32De36GgIF/gIGAf4B9gIKBgIGAgH1/f4GBgoJ9gIGBg36BgICAgH6AgICDgoCBgIB/gIGAfoCAgIGAf4KBgH6CgH6BgoCAgIKA
gICDfoCBgIOBgICBfYJ+gH2AgICJhYCAgICCgX99f4CBgH6JgX+AfoKAi4SAf4B/gnyDfICAgH6AgYCAgIOAgX+CgYCAgX2DgX6AgICAgIV8e31/foGAg4GAgICAh36Cf4SFfHt/f4CAgIB+hIB/f4CAg36Af4CB
g4CAh4KHf4F/f4CEgISAfYB6gXuAgoGBgn+CgoCAgn6DgIB+gICDgH9+gYGCfoCBgIKCiYGAf4CBg4CAgH+BgICCgIKAgIGDfYF/fn+BeHqAf3+FhICAgIKCf4OEgoKAgIF8gIB/fICDgIB9fYCAf4GCfYB/goGB
gXyCfICBfoOAgICBf4OCgH+AgICAgYGNfoJ8gICAfYKBhIyAgYCAgH+EfX1/goCAg4J/f4GBfH6AfYWAgIKAfIGAfnyChIN/fYJ+hId/gX6AgIB9f4CAgIF/gIJ8gIGBfYOAgIJ+hoGAgIeBgoKCfoCAg4KJg4SQ
gICEfYCBgIJ7gIB/h4CBgoCAeoGAfX+DgH+Df4GBfoF/hIF8gHl/gIB/gH99goB9gICAhIF+gH9/gIV+f4CBgYCIf36BgYCBgH2BhYF+gHqAgICAgYCAg32Af4KAfn6CfYSBgYOAe3+AgICAf4WAgYGAfoOHd4B+
gIGCgG6BgYF/fIiCf3+BgICAf4SDgYB9fICAgIF9gIKBhn19fIGAfYCCgYSEg4OCgICAhIOAf3+BfoF+goSAgn9/f3uAgIOBg4iBgHCDfIJ7gX2EfYB/gICCgYCAh4CAgYB/dIOBgICBf4KAf4B/fIh/goF+gH+A
foGChIF+gYJ+fYGCgn6BgYWJfX+AgIGAgoGBfn1+gnt9eYCCg4B/gICAgIKAfoCCf4CAgoN/ioiAfX+AgIGBgYB+gX+Cf4CAf4GAh399gICCfYKAgIOAgH6AgoF+gH15gHyAf4GAgYB+gIF+goCAhXx/gISAgYCA
eX6DgYCEfoOBgn19goOBgICCf4F9hH9/gH9+fXx/foCEgIJ/gX5/fYF+gHuCgH+AgoGDgYKAhoF6gIKAfYSFfYCDgoB3fX58h4CAhoR+gIV8dXqCgICAfoCDgH6AgYCAf4B/fIGBgIF+f4B8gYKEgX+AgICAfoCC
gIGAgoF9fYGAgIWAgYB+gICCgIB/foSAgIF8f36Af4CAgoB8gX6Af31/fYKFgH+AgIB+foGAgYGCgIF5foKCgICBeYCAgIN+gYB/gH+Af4GCgJyAgIGAgn6DgoKBgICDgIF+gIKBgoCBfnqCfYKBfIZ8gIKBgIGA
hoF/goCBfICAhISAf4CBgIB+foCAgICDfn2BfIOAf4B/gH+Cfn5/gIJ7gX2Jgn+IgYF/gIGHgYGBf4CAi4B/gICBfIJ/gICFgH19gICBgICAfX9/f396fXuAgICBh4SFfYCAgYGAfYCBgIB+fnmCgIB/f4CBgIOD
e4CAgGiBgIGDgYN+gIWEf4yBfn+Agn98gICAfoB6fn+EgYKBfIGBf3+AcYCAgIGBgIOBgIB+f4CBe4J/gHuAfoSJgXOBgIF/goCAfX+AgICAg4SBf4OAeH6AgYCGgoCBgIR/fn1/gX2BhICAfYODhHx+goCAgX2A
gH+Ah4h/fnqAgYB+gIF/gX+AgICAgICAfYGAgYGAgYB/goGAgYCCgIGEfoZ8f4F/goJ+goB5f4B8gX6CfoCBgICAgIB+hX2AgXx9gIKBfX+Af4CDgH+AfoaAgoF9hYB/foKAgICCfYCCfH9+f36EfoCAgn6AgXqF
gYCAgICDgIKBg4GBgHyDgX6Af3+AgIGEgICBgYp/hICAg3yBgXWBgH+CfYB9goJ+f4CAgYGHfISAgIGAf4F+gH1+gX6AfICAhn6Ig4CAf4GBf4KAgYJ8g398f4CDhYCEfoZ/h3+FgH+AgIGCgX98gH6AgIJ+gICC
f4CAgYCAf3qAgIGAgYGAgH+AgYCAgn9/gH+Ef4CAfoCBf3x+gIGAgIB/f4CEg4B/gH+DgHB/gYKAgIB7gICAf36AfoOAgIF/gXx/gH6DgH6Hf4CBgH+CfoB+foCCgICAgYd/gICBf4SAgYCAgHx8gYCBfYGBgISA
goCBgICAf4CAj36BgH2AgIB+fXuBfoCAg4F4eYR/gIN+gHqDg4B7fYCAgoOAgIeAgYRugICDgIB7gYF7f4WHfH5/g4CBf3yCgIB9foCCgYCAgoCAgIB/gIF+gICCgICAgHyAgICAf3x+gH6AfoGBgoCAgH9/gH59
foCCgnyAgIB+gICBgX6AhIF/gIB+gH1/goOAgYKAfoGCgoSDgYGAgIB/gH19gICBiIGAgICCf4CAgH+AgH+Df4aAgICDgIB8hICEg4CGgn6EgICAgYB9gnx/goCDen54gX+BgYB/gX97goCDf4V/gICAg4F3hICA
gIB+fIWAhH+Cf3aBgICAgIJ/fIB9gICAgICAgHx/iIGBfYCEh4V7gIGAgH+EgIaBg4GAgICAgYCAf32AgIB9hYODgoJ8gICAfoOCf4B/fn2AgIKAgIKBgICBg4B+goCCgH+AgX+DgIp/gIB9foKAgIGAf4CAgYCD
gIKBgICAgIGAgYJ9gHx9gH+Af4GAgIGBgIGAgXmAfIJ+gIWEgIKAgX+EgHGDgH6AeIh+gYGAf4CCgIF/gIB/f35/f3+HfoF/f4CAf3qAgICEf4J/gH9/f4GAfHuHgICAgYGAgYGBf4CAgIt9f32DgX2AfoCLgIh+
f4GBf32Af3qIhoOAhn9+f4CBgoGBgICAgICCg4OBgIF/gH9/gXyAgYCAgH+AeYB/gn2Bf4N/gX+DgX+EgYGCgH6DgoCCgHiAgIGBgH9/gIB/hH5+fYB+gYCEgISBgICBeX2Agnt+gHZ9gYCBgIB7gIOCf4V8gH9+
foF/gH+AgoR+gX5+gYGBgIx+f4CAgICCfoGAf4CDgICAgn2AgX2AgYGChICCgYCEf4B/gYF/goCGf4CBeoCAgoKDgIGAgH+DgYd+g3+CgICAf3+Agnx9gICBgIB/gIB/gICAgICAf3+AfoCAfYB/foCBgIKBgYCD
gH+AgoCAfoCAgH96gIJ/gn+Cf39/gICBgH2AfH5/g4KFg319fX6Af4B/g4CAf4B8hICHgn6BgX+Af4J/gIGAgIGGgIB6gHqAgIKAgHaAgIB/goB/fn2AfoCEfYKAgYCDf32BgICAeoB8gHuCgH+AfoJ8gYGAfX2B
f4B9gYOCf4B/gYJ/gH+CgnqKfX+AgYGAf32AfYOAf4GAfoCAf397gYCAfn+AgIB/gIB/goF9fYCAf4J9gICJgn2AgIB8f4CAgIB+g4B/fH2CgIR/hICAgH9/gICDgYCBg3uEeIOAgICAgH6CfoCBfoiAgIB+f4KA
gH+Af4x+fn6BgIB7gX6AgH5/fICDh4B/gYKBgIJ7gIKAgIaBgIB/gHqCg4CAgImAgoB/gHyAgoqEgICAgICAf3yBgoCAgX2AhH+Af4CAgYGEd4KAf4OGf4OAgIF+goB+f4CAgYJ/fH6CgoCBf4CDgH+AgYGAgIJ6
gIGAfIB4gIKAgIGDfH98gIB9gIGAgICAgICAf4CAgH9/gIB8goCDgH+AgICAf4OFgICCg4CFgHyAgYB/g32Ag4CBgH2EgIKAfYCAgX6AhH+FgISCgoWYgYKAgIGKf4OAgYCBgICAeYFyfIGCgIKAhoB9f31+gICB
gH5+gIOAfoOBfoGAgX6FgoCCg4F/foSBg4KCgIB+gH6AhH6AgoWCgH+AgH6AgoCBf4F+gYB+f4GAgH+BgIF+gICAgICAfoKCgoF+gICDfYCEgH2AgX+EgX5/gYCBgIeAgIOAfoF+gIGDgYCDhn6AgICCgIKEgoCA
goR/gX9+f4CAeoKDfoCAfoB/gYGAgH2Ben+Af3+Ag397gYF/foKAf36Bg4CDfoB/gX6DgX+DgHyAgH2Fgnl9gIOAgYCCiX+AgoB9gXqAf4CBgICBgH5+hICAgIGCgYCAgHuBfYKBfIB/gHt/gXaBgH5/f4CAf4F+
gICCf4CAgICAgH6BgICAe35/hIB+f4F9hICCfYF4gIBwgH2CgYCAf4B/foCDgICAgIB+gIN+gIGBf4d/f36AiX6BgH5+gXaAfoKOgIB+gIB/gX+BgoGDgIODgIB/in2CfXt+gn2CgX5/gH+AgICBgICAfoKAgX+B
gICAgH+CfYGDgX+AgIGAgH+KgYOAi3+AfoCAgYCCgoCAgIGAf4B/f32BgICAg4OAgn9/gIN8gYB/goGCfYF9f4B9gIKCfoKBg4CAgoWBgn5+gZt/gYCgfoCAgIV+fX6BgICAgYF/hIOAgYCAgICTgn+AgH9+gIB+
g397fX5+gIaBgX+AfYSAgICBgIF7fICAgHuAgHyAf4CAgH6Ae4B6fn+HgIKAf397gn6GgICDeHuDgIF+hoCAfH2BgICDgH2GfoB9fICAdIGAgIB/gICBgICBgYGCe4SAeoKBgICCgH59g359fn19gH19gIF8gICA
gH6AgoGDfoB9f4GCgICDgICFgYB/fIGCgYOBgoJ7gYR+gn6AgH6AgYCBgYB9gH+BhICAgIF/fYKBgn+BgICCgoKEeYCAgH+Af4GChIWEgH2AgIR+gn5+foCCf4GAhX9+foaAfoGAf4CAgIGAgIB/goGAgn9/fIF9
f4F7gIB6fo1/f32MhYBxfIOCgX+DhX+AgX18foCAgICAgICAfYCCg4B/gIB+gYiAgnyAgoCAgH+Af26AhX9+gIV8gH6KgIKBgH2AfH1/gYF9gH9/gn6Ag4F+gYaAf4GAhX6BgICFfoCBf3+Af4B+goB/foB/gH2D
gICCgH6EgHuFgIB/gn5/gYCAgYCAgH+BgH6AfoCAgH6Bf4GAfIGAgICAgH+AhIGAgIWBhH2AgIGAfH+EgIN7hoCAgH6BgIOBf4CDhX6Bf4B/fICAgH+AhH+Ag39+f4B+gICAgHx/gYB5gYCBgIKCf4CAgH57gYGA
gn6BgICAgICAgIB/hH99gX+AgH6BgIWAgIB8gH+AgH9+gH2AgIB/foCDgYGBgId/hYCAgX98f35+goJ/gICAgH+CgIKAfH9+goGAgIGDgICAgYOAg4N+f4CAgIB8gYCGgIF+goCBgYCMfoSDgoCDfIGFgYN/gX+F
f4GFgoCBgIB/hICAgH58gH59f3+Af35+hH5+fYB/g4CAgH+CfYCBeoB+g4CBf3+AgYCAgIB5gH6DgX56foGCg359f4B/gn58foB/gYCAeoCCfoB9gIKBgXqAgIJ/gH6BgIN/gH+AgYGEgIB/f4CCf35/gX6AgX59
gYKCgHiBgIGAhIKAfIKAgIB9gISCfnqAgICCf4OAgH+Af3+BgIGDf315f4CAf4KBg4F/gIB9gYGAgH+AgICCfH6DgH9/gICBgGmAgoKAfoGAgn2CiIGBgYF7gIKEgYCEg4CBfH1/f4OAfoN+gH98gICBf31+gHuC
f3+Af4F6fH+BgIB+g4GAfIGAgX+Bf4J+gICRgIGCfnyAfIB9foCFf4R/gX2Af36BgoB/gYGCf35+gIOAfn1/fYCBd4OBfn17gYCAgICCgICAgIKAfX+AgIB+gH+CfX+AgIKEf32AeX+CgYCAfnt/hIJ/gIF5gICA
f3+BgIJ+gH6AgYGAgIKCgISAgH2BgYCAgYCFgn2AgoF9gICAhoB/g3+Af32Cg4B+f4B+gIKDgX+Cf4CAgISCgoCAf4CAin9+f4B8fH+AgX6Af3yAf398f4GAgX+Kf4CCgICEf32Af3+Ain6EgHmBgH9/f4CCf4CA
gIB9gIB/goB/f4CIgYCBhHqAhH2DgXt9gH9/gX6AfYCCgIeAgYGAgIGAgICAfoF5goF+iICAfIF+f3yCf4CIgIGAfYCBgoCBg39/gIF7f4B/gYCCgICAd3+BgICAfoCAf4CAgIGBe4KBfYCAgICAgIGCf39/foB/
foF/f4CAgo1/gIGBgYCBgYCAlX2Bf4CAf4GBmYGCgIOAgX18goGDgYR/gH58fYCEe4J/goCAgI6AgIGAf4CAf4CAgXyAfX5+f4CCgYF/fXV9f3+AlYCBhIB8gIB7f39/gX5+gICBgIF/hIGAhIKCgICFgIB6gIF+
gICAgIB8f3+Df4B+hH9xfYCDfoCAf4OBgIB9gYCChIKAf3+Ce4KDf3+AfoF8fouAgH96g3t/gYGAf4KFfoCCfoCAhYCBgICAhIB+gH+AfoF/gIF/f4F9iX6AfoCAgH12fYGAgICAfn9/en59gYCBgX9+gYJ+f4B5
goB/gH+AgIiEf3eBfoB8gn6BgISBfYCDg4B9fn+Aen6Gf3+AgoB+gICBgoCAfYCAf4CAgICBfX6Af3eFg31/gX56gH6IgImCg398gX9+gIGAgoCAgH+Bf36CgIB/fX9/gYCAf4KCgICAf4F/gIiAfYB9fX6AgICA
f32CfIB+f4GAgn2Af4F7gIKEfICBgICAf4OAgn+AgYCCgIF8gH+AgYCAf4KAfn+AgImAgXqAg4SBfoaPgIB3gH2AgICBgYGAg4B/gH+AgICBgH+CgICFgnyEf32Bf4CAcnmAf3+AgICCg4CAfnuAgH+AgXuAgYSC
gIeBfoCBgX+AgIaPgHyCf4CAgIZ/fn+DgICAgIGAgIV+foGDgIGHiYGAgHmAh4N+gIGJgYKAiIGEgIGBfH+Cgn6CgYOCfoB/gIB/gH+AgH17foKAgICBf4KBbYOBgIF+f4CBf4CBgYSCgH+BfYKBgH9/f32BgIGA
gHyCgIKDgX99e4CAgH5/gH2Bf4KBgIB9gIGAfnx/gH6AfoB+gH2BgH6AgHiAgICCgHuAgX+AgICAfX5/gH6CgH6AioB/foCCgH+AeoGNgICCgHyAgH6Bf4CAgYB7gH2Af4OAgYCAgXyAgIGBgIKAhH+AgIGAgYKB
gICAgIGAgIR/g4GCg4CFgYN/foF+gX6DgICAgoCAgYCBgIOBgIaDgX6AgIF+gH2AiYB/foB8gH97gIB8gIB/g4GAf4CBhXyAgIWCgGl+f4J+f4CBg4GBgoOBgISChHaBgH5+gICCgH+BfoCAf3+Cf4KCgIGBgICB
goCAg4J5fYB8f4CAf399gH+Ee4CBgoCCgYGAgH2Bf4CAfYB/gX19gX+Afn+Ag4GAhoSBhHuAf4CCgHx/f4GAgH5/fICBfH2AgYKBgIB+g4CAf4OAfn9/fYSAf4GCgIB+f3x6gX98gH+AgIB+gXp/fX9/hXx/fn+A
gYGAhYGBfoGBfoGCfYN/foCAfn97gH9/gn58gYB6g4B/fISBf4KSgIF+f32AenSBf39/f394hoCAf4F/gIJ5g36Bgn2BfYJ/goGBf4KCfoCBf4eCgoCAgICAgIF9hoJ/eICAg4GAe4KAgoB/f4CAfn9+gH2Af3+B
f36JfX+Af4B+gYGAgIB9g4CAfn1+fn5+fn59gICBgYB/e4OAgICCgoOCf36EfoGAgoCAgYCCgYCAgICDiICBf4GAgICAgYCAfIB/gIJ+gIJ7f4CAdYB9f4CAg4ODgH6DfYCCg4F7gIF9f4CGfYGCgIGAgYCCf4CF
fYCAgYGEgICEfoB+goCAgYKBgoB+goCAfoF8gX2AgHyCgIF+f4B+gYGAgIGBgYB+f4KAgICBgICBhX5/hIJ8f4B+fHeAfX59gH6AgXh+f3+CgYGAgH5+hIGBgH6Ag4N/hIB/gn+AgoGAgIGBgoSAg4OCgoCBfH6A
foB7goGBh4CAhoF/gnuCf4GCgH2CgIV+gYCAgICAhHqFfX12gICCg4CBgH6BgIB/foGFgYB5foGCgIGAgX6Cg4GAgIGCgIJ9goCBgICAfn6AgH5/gYGEgX6GeoJ/fHqBgIB0fYCDgH9+gn+Afn+BfoKAf4R+gH6A
hoB7gICBgIKCgoCAd4CAgIB9gn+AgX2AgIGAf4CCfn+CgH1/gYCAgH+Ag3+Dg4CCf4GBgICAg4F8gYCCgH6AgIF/goN/gH+BgYCAgYCAgICAgoGAf4J+foOEgHuDgICAhIGDgICDgn+Dg3+AgX+DgIKAgH+CgYZ9
f35+gX1+f4CDfoOAgX+AgIKEf4B8f4B8gH+AgX5+hoF7gH5+gH59gIGEgH+AgYCCfYB9f4B/goB+g4J+gH+JgICAfoGAgICBgIF9fn19goCAfoGAf36AgICFfn6Df3+BgIB+gnyAfoCEf32BgH9/gIGDgIB8goCB
gH+CgIB+gIB9gIF4gH2AgoB5f35+foSBgICCgIB+gIB7g4KCgH5zdoB+hoCAgICAiYSAfoWAdoJ8f4F+gICAiICHfICGf4GDgIB+gIGAhH97goF9g4CAgH6BgoJ/gYSBgIKAgICCe4GAgISAhIKAf3t7foR+gn+C
gICAfoF/eX5/goWCgX+Dg36BgH+AgoCAf359f4OCgH9/foKHgYGAf4B+gIp+gHp/gIB/foCBgICFfnuCgIB9gX+GgH6EfoB9gICAgIF+gH+AgIKAgIB/fICAf39/gIGAgYCGf35/gICAgIiAgICDgH+Ag4OChoCA
gHyAfoV7goCAgX+DgICAhICBhICAgICAgH95fYB/goCEfH+AgXqCe4GAgoGFf32Afn6AgYGCfYKAf4CAf4CBfoGAhYCAfoSBf36BgIODgICCfn+Ag31/gIGCgoCAhIB+gICDgYCAfoCEhX+Bf4CDgXyAgoB/gH+A
fYGAfoJ/gYB9f4GCg4B/hoCAgH+Ag4CAgYN/gHx+g4CBgX+AgICEgnuBgICGg4GAgICAgn6AfnyBg4CAf4CAgIB3gHaAgH6Ag4GAen99fYKBgX55gYB8gH5/gYCAgoCAhHuDgn+DgYB9gH+AhIB+foKBgIGBgHyB
gYB8gIB9f39/gICBjX9/gIGAgIB+gIGCgH2FgIGCeIGGgoKAfX2BgYGCg4CAgX+AgIKBgH2AgIF+fYCAf3+AhICCgYCCgYKBfoCCgH6AfX5/gIWEfoKAgXmAf4qAf4B9gIB+gH6AgoCAg4GCiH6Ad4CAgHuBgIB+
gICEf4B+gX1+fICAgoB/gH6Cg4N/eYGAf32AgoCCgX1+gH2AgH+BiICCgIGAfIGAhoOAgYOGgIZ/gIKAgYWAgIKDfoCDgIF9gH19fX9+f4Z/f4B/gH+AfoGBgX2BgX6DgH+AgX+AgoB+gIOAhIGCfoCCgoB/fYB/
gIKDf3+AgIB/gYCBjoB+fn98gIR/goKAgYB2gX6AiH+Af4CJgoB8gIGAgIB+gHyBf4B9eYCAe39/foCAgn+AgIB/gIF7g35+gYCDg4CAgIB+gIGAf36IgoGIgYCAgICAfoKAf39/gYGBgoB+gX6CgYR+f3mAgYJ+
foB8hYKAgYCAf4B/hX2BfoOBgYGAfoF+hIB+gICAgoKEgICAgH+Af3+CgIB1gH58f4CDgYB9gICAf4CCgYB+gX6BgICAgIGAgICAgoCBgYB5h4J/gHiBgICAf36Cgn+BgH2BgIGBgoGCgHx+g4V8f4CAeYeAfoN+
gYKAgIF3gICBf4CAgYCDgYGAgoB8f4CAgIGAgH95gYB/hHqBgX+AgYCCgH9/ZIB5goF/gYCBgYJ6gIB+gICCgICBgICAfoCAgIB/gIB+gICAfn6BgYKBgHt9hIKEf3+Ef4CGg3WBfIOAgnx+gH9/goJ/foCCf4CA
g4CAgIGBfYCAhIKAgH2BfYB/goJ+gH6CgYCBgoOBgH6BgZB/gIB/gICAin9/fX2Df3+AgYOAfoCAgISFgIF/fICAgHyBf4B8fYSAgYCAg4GAgHyCf4CCgnyBhIF/gHyAgIKAgIKCgIKCgH6Af4J+gHWAfYCCgYCA
gIV+foCAgYB/gICBhH6Bf4B+gX5/gICAgIKAgH53f4WDg4B/gYCCfICAhISAgoCBgYCAin6Af4V+gHuAfoCAgX6BgH9+gIGBgYSBgIF/foR8gICAf4B/f32AgIGBgIGCgICBe4CAgH+AfoB+f36Af4B9fH99doCA
f4CAgIJ+gX+Be36AgYCBgICAgH+Af4B7gH+AfoCAhICAhICCfICAfoF6g3+Dg4SCg4OAgICFfoF5gIB/gICAgICBgX9+hoCAgX98e3+Afnx+gH+AhIKAgH2AgX2AgYOEf4B+gH9/eoCJhHuEgoOAgIGAf4ZrgHx/
fX5+f4CDgIB/gYJ/gISAgYJ8foB/gICAfX6AfoCBg4F8f36Afn96gICCfn+AgICCgYCBgIGFgYCCf4CAhX+BgH2AgX+BgIWEfoB9gIGAgHZ/gIJ/goSAgH+Dg32Bg4mCgH+Bfn9+f39+hICCfIJ9fICAgHyAgIB8
gYB+fn6DdYOBgoN8fomAfYB+f4B/hIJ/gIB+gm6AfH98e4GBgICAgn+BgH+AgIOAfoCBgoB9gYN/gYF/foGCgICBgICBgoB+iX92i4CAf4B/gYCBgoCCgICDgX2DgHuAfn9/gH+AgoB+f4OAf4GAf4GGgGqAfYSA
fYF+hoB+g31/gIN+f4WAgoCAgYB+gIKAgoKBgICAi4CAgoB9hXd/gH6AgH+BgIF9f4ODgYSAgH+Ag3+CgYCCfoB/gIJ/gIB9gIGBfYKAk4CBe36AgH5+gX2DgICBgYGAgoB/gIB/gYJ9gIJ/gH+AgYB6gYGBgISA
gYCDf4F8f4KAgIOAgYR8g4KBfoKCfIWBf4SAgH6BfoOBf4B/f3yAgHyCf4KBgX+BgH+Cf39/gX2Ag4B9goCDg4CAf4CBhIB+gICKgICAgH+AfYF6f4GAgICEf4CBfn6Ac4CAgIKCgn9+gYCDgn5+gIGBgH6AgIF5
g36CgHuCgH+AgoB/gIB9foGAgIJ/gICBgIWAg4N/fYGAgoF/gIGCgX+AgX6CgH9/gH98fn2Afn6BgoCAgISEgIGEfX6Bf31+goKAhX2Afn5+gIJ9f3+Af4N/gYKAgIiDg35+f3+AgICBgHiAf3+Bf4N9gIJ5gYB/
gIF/gn6CgICFgIB+gYOBgoB/f4B/goCDfIWAfn2Dg4CAgIKAfIB+goOBf3+BgICAgIKCgYB6fX6AfoKAgYF8fod+gXx2gIGAgoKAgIB+gICCgH+AfoCCg4F+gYB/f4KAgIeAgX1/f4qBgYR/f4CAhICAgIGAfoGB
gIGAfoB8gH1+e4N/gH+FgYCAgYCMfYB+e4B/f4B+gn99gX+CgHt/gIODgYCAf4B/go+BfoKAgYCAgn6BgoGAf32AgIB7gHx/e4J9foCAgoB+foB8f4B/gH+EgYGCgoB7foKFfoJ+f4OGgICAfn5/gICAgYB7gYCB
jH5+eXl8gICAgICDgIGBgHyCgHuBf4GAhH+BgH6Af36AgoR/gXSAfoeEgoJ/gIB/foCBhH+Af3+ChICAgICAfoF+goCAgISAfn+AgICGgIB6g4OAgIWQgH59gH2BgX2AgYCAgICAgIF+gICAgH99iICEgn+AgICS
foGAg3Z+h4CAf32LfH+BgICAgXx/goB/f4KAgIGDf3+Bf4CBgnx+g4F/gYCAhHuAgId9g3+AgHyBgICAgIB/gICAgICGg4CAgICAfoB/gIB7gYCAh4CAf32EgH9/gH+BgIOBgH2BgoCCgYB7gX9/gIF+g4CCfIGK
foGBg4CAf3+BgH5/gHuCf4B9gICAgn6AgYCCgoB/gIKChX59hX+BgH2AfICAhYGBgX+CioKCf4CAg4CBfIGBgYCDf4OCgX+AgICFgH2AgH6AgHyDgH+AcX+AgoOAfIB9gIB6g39vfoGBf4CBfIB8gIR8gICAfoB/
f39/iH6AgH2AgIN8gH+Cgn+BgICBgH6AgIJ/foB/foB+gH6AgIKAgIGCgIZ8gX6DgIGDnoB9fX+CfX9+foCBf4F+gIZ+foF9gIOBgX6Agn2AgYCAg4GAfoJ/gICAgH6Af4CAenyAf4CBgH+AgIKBfICAf4CAgYCA
gHmAgH9+gICBf4WBgIGAgYCBgn6AfoaAgoGAgIB/foCFgICAfICAe39/foCBgYCEg4B/f4CJgISAfoGAgYCCfoB/gIB9h4CAgoKAfnyCgIB/g4CDgICAfoGAgICBgId7goN+gIOBgX9/fnx/gnmAfYB+gICDfoKE
gH6EgH+AgICChIGAgYOAgIF8f4CAhX2Af3+Bf4KDhn1+gIKDgIGAgIGAgH+EgIF8gICAf32Af4F2gYGAgX6AhHyBf4GBf4CBgICBgYB8f36AfoCAgoN7f4B/gICHfn+AfYl/gn6BgH+AfIKBgICAgH5/gIB/f4B+
gIGCfoSCgH9/gICBgIKEfoCAgICAgIJ6gICAgoCBf32Ah4WBf4GAe36AgICDgoGAf4CBgH6EgIGEfYSAgnt/gX2DgH2Df4KRgIp/hXyHgICDgIB4gH+Ch4CAf3+BgICAf4OAf32Cgn6DgH6GjISAgYSAgICAgH5+
gH5/fIJ9f3+AfoN/gYmAf4B/foCAcX+CgX+EgIGBgICAf3uBg4OCfn2Bf4SCgoCDgIKAi3uDgIB/gIGBgn+AgH5/gIKAfIGAfoGBgICBgYB+g4F/gICAgIB/gH6CfYB8f4J/f4KAfICAgIZ+gH2Df4CEfn9/gYGD
fYCAgH+CgIB9gX+Cf35+fICAgYeAfH+CgYGAf4GBgICAf4B/foCAf4CBgH2DfoGAgoCAfYCDhIKAfn+BgIKAgICDgIaAe4F7fH+Be3uCgICAgICFgI2AgIGIgHp/gYCAiIV9fIF/goCChIJ/gH+AgH58ioCAgYCA
fYCCgIKAgYCDgHiBfoCAf4CAhH+Af32BfoB6gX6CgH9+gH2AgYCAgICEgH+Eg4CIf4eBfIOCgICAf4CAgIB7gIOAgH1+g4F/f36AgYKBgIGAgYWBe3+DgIGDgH2AgoN7gICBgICAfoSDgYKAgH6EgXx8gH+AgYGC
f32CfoCBgYF/gICCfoB/gICBgIF9goB/g4CBgIKAgICAgX+Ae4FygH93eHuAgYBzf4KBf4WAgHyAhICAgICAg32AgoGCgYB/d4CAgYF/g4J+gIJ9gH+AgIF/gXuAgH2AgIF/fXOCgIKEfoCBfn+Cf4Z/g4CAgICD
gISAgIB+gYF/gIJ8fICBgIOAfYCCfYCDgIGCgH9+e4B7gH+CgoB/iIKAfoOAgYB9gIF/gH9/gH6AfoB9gHqAgH2AhICBgXuAgHh/fYCAf4OCg36Af36Agn1+eX2Bf36Bf359gIKCgH6BgH55goJ+goF+iIJ/foaA
gIB8gYB/gYGEhH+Af4F+gICAfoB/gIF+hH+Af3yAe4CAgH6AfX+BgH6DfICAd4GBgICCgIB/gIJ+gIKDf3+CfYKEe4CFf4CGhH6AgICCgIGAf4GCfH9vgId+foKBf4CAf4CBgIN/gH56g3+EhYl6gYF4hYCAgIaC
gH98gICBgYGBgIGAgX+BgH19hoCFgoCBgH9+f4OAg4CAgICAfYGCgICHgH5/goN/gXyCgIJ/gICAhYKCgIB+g4GAgYaAfoF/gIB/iH9/f36Ag4CAgYCAf4KAhIGDgICCiYGCgICBgIGBf3+Bg4F/f4B8e39/foCE
f4CAgH5+f4WAgYCAgn+Df36Lf4J/gIF9h3+EhYGAf3+AgH6CgIB+gIGAfoCBgn+BgHd/f39+f4KBgH+Ag4WBgHqBfICAgHp9gH+Af4KBgYCAgYCDgoCAh4CCf4B/hX9+gICCgYF8f32IfYh+eoCAhYCBhYKAgIR5
en9/goCAeoKAgIOCgHyCgHt+gYCBhHyBfoCBgICBhoKFf36Ag4CAgYB+gIJ/hYB+f4GDf4CCgIGBgHuAgIB/fIN/foKAe4CAgnx/dX9+gICDgIB6gIN9gIOCiYCCgoGCf3+Aen9+g4B9gHmAgICFgYB+hX+Ae4CC
gYCAgYJ/f36Ag4CAfoCAgnuAgIB+gX6AgIWBgYF/f4N+gIGBg4GAf36DfoCCgIBVgoKBgnx4f4CCgX9+gIWBgIF9gJeEg4CAfn+BgIGTgX2Cgn+AgYB+gH9+f4CAg399gHuBf4CAgICAfoB+gH2EgH6AgIKDfYKF
gIKAfICAgHmCgIB/gIKAe4KBf4B/gISAhICAgYN/foJ+foB9gn6Bf4CChoB+goB/gX6AgYJ/dH9/gIB/g4J/goKIgoOFgIF+gICBgIJzf4B/fYCKgoCBgoF/gX97gYGSe31/goSAf3+Ae4GIgYCAgIGEgoKAgH+B
gICAgICCgoJ9foKAf4F+fnmAgICAd3iAhH5+gICAg4CAfYGBgYKGgH+Afn6AgoF/f32Bgn6KiX6BgICBgHyHgICCfoR/gH6BgISBgn6Af4GAfYCRiX+AgH9/gX+AgIR/gIKAgn+AgX6Af4iAgYB6foKAbICAfYB/
f4CAg4GDf4B/fH+BfH59gH6IgIB8gX6BhX59g4R+gYCAgn+CgoR/gYCAgHx9gYCAgoGAgICBf4CAgICDgYKBgoSBgICBg4KDgH6Af4BpgoF9gX+AgoB8gH59gnOAf4CAfIB6f32DgYCAfoZ9gIN/gIKBf4aCgYB/
fX98gIJ9gn1+gIB/e3x+gYKAg3+EgIF6f39+gYWCgoN8f36Bf4CBfIB/eoiBgoF/fYOCf4B/fn2AfX96goN9hH98h4CAeoGCgIKBgIKAfX6BkXp7g3+CgoKAfn2AgIF9gH+BfHqBhYB/fIB7gH5/gX9/iIB/goCA
fn6Af4KAgYGDgIB/gX+AgoR+g3+EgX9/f4GAfn2Df32Cg4CAgYKDf4B/gIKCgYF6f3+AhICBfoGAgIF9gYCCeYB/gYKCgIZ0fXeAfYN/g39+f4CBgH56foOHgICAgYB8gX+AgYB+fYB+f4B9gIR/fX5+gX+FgIOB
gH+Cg3h6gIGAgH9+gH6AgYCSgICAgX+CgIaAfX+Eg3+DhIB/fn9/gH59gIF8gH5+gYCAgIJ+gIKAhoCAf4CAgoB8gHuAgICAgIGHgIB+gH5/goCBf4KAgX+AgoB9gH97gH2AfYaAgIOAfoGBgIB/gIGEf35/fn6C
gYSAeoCBgIB9gX2CgIaBfoCAe399fISAgoCCf4GAgH2AgYKAf4aAgYaAfYOAgoB/gIKBgH9/gIJ/g36ChIGCfoB+gIB4hICEgH6Af3+AgYCAgH+AgYB/gIF8gIGLgoGBf4CDgH+AfIGAgH5/gYB9fYCBgX1+foB+
f3+AgoBxgIB/hoRwgICAgHx/gICAfniCf4GAgH+AfH+AgYGAgoB+gH2DgYCDgoqAgIN/gIWBeoOBf4CAhYGAgIB9hX98f4KAgYCCgICBhYB/gYB/gIGBgoGCgn+AgoCFf4GAfnyEgIB+foKAgICDfn+AgHyAgICA
f4KAf4WBgXiFfoKAf39+g36AhH6AgICBhIqGgICAgXWCgIl8goSAfn2GgYSEgIKAgH+AgIF9f4CCgHx+gYGAhoKBgH5+gYOCeoCAgoJ/fICBf39/f35+foCAgIB/gIKDgICAg4GBgIJ9gYCBgXyEhIGBf4CAgICA
gYCBg36AgoGAf393gn+CgYOAgYCBgH5+gH6AgYR8gHyAf3iDhIGDgoCAhIB/gH99gIB/g4GAf394jX6AgHd/gHqCgYB/c4OBgIGAgn+EgICBg3WAiH+BfIGCf318fn+Agn9/gIiDgYJ/gICBh4GFgYWIgH+AgICA
g4J+e36DhH2BfoGCgIGFhHt/gICAgHx/gICAgoV7foCAgH2CfYB/gH6CgoB+gYF/gICAgICIf4CCgYeFgoODgYeMgICAf4CGfYCBgH+BgoB+gXt9gIV6gICAeoN/f4CBgICCgX9/eoOBgX6CgoCFgX6DhoCAhICA
hoKAf3+DgoGAgYB/gYCAgIB+goCAgIB9gIGAgYKAgniBfYCAfoOBgn+AhIB+e4KAgH9/gH6AgoKAgH95fIN+gICFgICCg4CBgH1+g4CAgYCBgH+AgXSFgYB9gIx/hnyBgIGBgH+AgYGAgYB7gIJ+goSAgH1+gYKA
hX6AgICBf4R8f39+gICGgICAgIJ/hYF8gIF+gYB/f4J+gISCf4CAf3+CfoGBf36AgICAgICBf4B9f4CAgICAgICBf3+AgICAgH+AgIN+gH6CgIOAfYB/fYCIeHaAgIGAf4CAgn9+hIB+gIN+gICAgn9/gH99gICA
gX+AgYGEg4N+gICBgYF+gIWBgX+AgIJ+hH+BgICCfoB+hYCAf4CDhoCAfYGAgoB2gICAi4aAgIOAf4J9fX2AgICDgIF/gH6Ag39+gYZ8gYGBgHaAgXiDgYKAfoJ7gIB/gnyCgYWDgICBgIF8g4CAgIGBgIGAf39/
gH6Cf4R/goB/gYB+gIB/f4B/fH9/gICBfpB8gIKBeYGBgIWDgYJ+gICAgHl+fnuAfYB+gICAhHx9foB/iYCAgYGAf4B+foCAgIGBfoGAgICAgYuDgYCAf35/gH6AhYCBgIKBgn+BgIB+gYF/f4SAgIGAgH9/goB/
g4WAf35/gH99foOBf36CgX9/gH+Af4CGgIF/f4B+f4N/hICBgICBgIJ/gYF+gIGBgIJ8ioCAgIJ/f4GAf3uAhH2AgICDf4B+gICAgIqAgH+CgH+BgH59e35/gYB+gYCFhIF/goCCgYCDf4CAfoGCgX59gH9/gYKB
foN7gIGAf4CEgYOAgX2Cf4B9g4CAe36DgYWAg4CAgYCAjIB/gHmEgHyBgoCAgYB+gIB7gH6Af4CAgn6AgIB/eX6AhoOAgICAgX6AgICAgoGBfX+AdoCAgn9/gX9/gIB/gYKAfoCDdoCDf4GJgYmAgoB6goGDgIB3
foB/gIB9gYF/gYCCgH2Af36Af4CBfYGGjH9/gYSAf4ODfn6EgIB7gH+BiYCBgICAf4GCgn1/gYCAgICBgYCBfIOAgIOBfoCAgH2CgYSNgH97gH5/gH6Bf4B+gIKEeICAfniAgX6AfYB7gX6AgYF8f32Ae4CGgICH
hICAfYJ5gIOCe4CCgICAgYN+gIR4fICCgIB/gYCBgH+AfoCAgHiEfn+Agn+Af4B/gH9/goGAhIB+fYOAdoCAgXuBg4F+gH+FgYF/gn+Af4CAgYCBcoCBf4GAgIB/gIGBf393gYWAgoB/fYCAhX9/hHx/gIB/gICA
gIB/eoOAeoSAgoCAgICAgICDgYB/gICCgIl/gH9/gn1/fYOBgIGAf4J+f3qBgICAfX16gISCeICBf4GCgoCBgIOAgIF/fX6BgH2DgYCBf4CBgH+DgYCBgICAgICAgICAf3+AgYCAfoCCgICBg4R/hY6AgYN/gISA
g4GCg4CAgICBgH9+f4B+goCAgIF9f3+BgICBgIB+foCIe4CAf4CAgH6CfYOBhoGBgX+Ag4CAf4F/fYKBhISChX+Df4B+f4GFfICAf4SAfH9/gIGBgX+Af4CAgIJ7gH6AhISAgYGAfoF/gICAg4SDgYaBgX93gIB8
hoCHgIN9gIGCgYV+foB/gICDgH9+goCAfH6CgYKMgICKgop/gX+CgYCAgYGAgIGAg397gYCAfn+AgIR/foB/gYCAhICIf4CAgYGAgYB/gH+EfoB/gICAfX1/gH+Cd4CAf3+AfoJ/gH+AgIR+goWAgYCCgIF/fH99
f359gIGAhIB7gIGDf3WAg4COfYOBgIJ9gYF7f4CAgIKEgoCBgYB9gYR8gIB/g4F+fH5+gIB9gIKAgICBgYCCfIGAh4KAgH+AgoCCgIGAgHuAgICBfoGAf39+f4KBf4CAf4KAfn+Bg4CFgICAf4SBgIN+foOAgIF9
gHyEgH5+hIB/f5GBf4CAhH6AgICBf36CfXx/goB/gYB+gIGBg4uBfoKAf32NfX98f3+Df3+AgICAgICAf4KAgoB/gICAe3+EgYB+goGBh4KAf31/g4CAe36EgYOGg4J/iYB9gn2Eh32AgYCBgIGAgIJ/g359gYB9
goB9foB/goeAfYF+fn6AgICAfYB/gIB9gIN+goCDd4CBgHd/gIB9hIp+gIB/gH99gICCgH+Ae4aAgH6AgH6DgnOAf355gIB/fYCDgIaAgIF/gHt9f4KFf32BhH5/goF/gX+BgYGBgYiAgoKAgICCg32FgIGCgIGA
gIN8f4CAfYCBgH+EgICAg4F/f4B8fX5/fX+Af4WIgoGAgYCAfoB9gYGDgX+Ag4CCf4KAhIB+gICCf4CCgH98gIF/f3+BgoCAgIF+f4GDgIOAgoKAgICHe39+gIF9gICAgYB9gICAf4GEgIGDf36AhH+AgIGBf4KB
h4NzgICAhIR9gICAgIKAfYB8gHyDfoaBg4CAgYKCgIOAgoCBgYCDgICAgICEhX2EgIKAf4OKf4CFe319gYF/gIGEgHmAgIB+goCAf4CAgX2Ah4CHgn+Ae4B/gIOBgH+Bf32Bfn6Af4B/foGGgICAg4B/f4CCf4GA
f36AgYKBgH+DgIGAgn98gIB5fH2FgIB6gICBgX18foJ9fIGAgH+AfYB/f4CAgICAf4OBgH2Hf39/goN8hYd9gICCgIGAgYCAf3+AgYCCgX1/gIF/gIGAgH+Af4GAgYB/gX6CgISAg4B9gIJ9h4F+gIGAfn2Bf32A
foCJfXuAeYN/f3qAgHyAgX2FgIGDgIB4gH9/gH+BgHSAgH5+foCAfoCEfoCBf4CBgX18fnyBgIOBgniBgHyEh3+Af32AcnyAeX99gICAfn+AgYCAgYGBgYGAgoOBgIF/gIWAgYKBgoB+h4F9gIB+f4B/gYB9gYB/
gICCe4CEgYB+gn+DgIB6gX58gH+AgICBhYB/foGCfYCAf4N+f4CBgXt+foZ/h4OBgoCCc3iCf4CAfoODgIN/gH6CgHuAgYB/gH59gIWAgX+DgYKBfoGAen6Lh31/fn+Af3uAeoCDf4GAg4CCgIKDgH+AgXd8gIB8
fn2AgX98d4GCgH9+gIGAgY2CgICBgICAf4F4fX+BgYGAgIJ+f4KAgXyAgYCBgICAf4CCgICBgH6BfoKBf4J+gX6AgICLgIeAf4WAe4KCgIKAd4J+fH6AgXqAgICAgYGBf4CAhYCAgH2DfoB/gYCAgIGCd4GCgH98
gH2CgoB/gIOAgoB8fn6Bgn+Af4CBfYF4gX59gICAgH+EiH2AgHuAgn1+f4WCf35+g4CGgIB/gYOAhIGBgIJ/hoKKf32DfnyCf4GAgICAfnyChH+AgICEgH+AgoB/foCAgXuBg4CFhoB/gIGAgX59gXyAgYSBg4CB
f35+gIKDe39/gYCAfYCBgYCAgYSBgYKAgHuAhoKAgn2DgH+AgX+BgICAg4GAgIB/gICBgISFgoKFgoGBe3+DgH9/fIGAgIN/foSBgoSAgIGAcn59gICAgICAf36AgH+AgH+DfYGDf4J9goCCfIN/gIWCgHp9f39/
f4B3gICCfYCAgIF/f4B+f4B9f4CAgoGCgICAfH+Bf4B+gIF5gH9/f36HgICBgIB9gIGAgICAgH5/gYGAhHeFf4KBgIB8gYGAfYB9goB6gH2Bf3SGgIB+gYN+fIeBgIOCgH9/fn1/mICFgYB8f3yAgn+BgX6GgX+E
gX6AgIV8g4F7f4F9gYR/gYJ/gICBfpGAgX+CgHx9gHd/gYCDgIB9hH2Ce3+AgH2FfoGAf4GAgoBzgIB/got1gX9/d4GBhICAgYJ/foCAf4CCgX5/goKAgoCEhoWCgICAgICBg3+AgIF/gIB+gH9/gICAgH+DgICA
gYd8gICBgIGCgIGGgYCDf4KAhYF/gH19g4R+fH9/h4CEgIGBhYN+goCAgICAfYCFgIOAf4OFgICAgHeAfouAen9/foGAgIF7e32BgYJ+gn+FgH9/gIKAgIB9f35+f4KCgYKAgH5+foCAfoN/gYCAf4J+gICBgYKE
f4OAeoF/gIOBgIB/goCAd3+BgYKCgIGGf3+CgH1/f4CDgIGBgICBf4B/gICBgICBfoGDgH2Ef4CAgICCgICBfn9+hIKFgIOCgYKAf4KBgIB/gn2CgIF/f4CAeX+BfoGBf3yFgHyBgISCf4KDfoeEgH9+f4CAgIGE
gH+BgICAgH2AgIF/hICAgIGBe4GAgn6BgICEgH2FgnyBgIF9f3+AfoCAgYCDgH18gH59gIGBgn+AgH2BgXuAgICEfYB9gX2Ag36BfX5/hYd/fn+AfoKBgHuAgIGCg4B/gH6Bf4J+gX9+gICCgIOBgX+Af36IgICA
fn+CfoCAgJF+gIGAfICBf3+AgX2Ag4CCf4F+fn6Af4CAg36Agn98gICEgIGFgX+AgIKAgICCfoCFf359gYKAgIJ+gYF/e4CCfoF6gH+BgIB+gHp+fH6DgH6Agn9/gH59gIB7f4KMf3+AgH59fYKAf4B4goGCgn+A
gIGBf36AiX+Ff4CAgnN9fn+BgX2AgH2AgIZ/gH1/f4B+f319foGEgIB+hICBgYeAgH+AgIB/f4t/gYCAgoGAgYJ6gYSCgICAgYCCfXqAfnyAgIiEfniBgYKBgICAgICAgYOAfoCAgIB/fYB8gX2CgIZ9f3p5gICA
gHuAhH6FhX6BfZWAgIh/f36Bf3uBgICGgXyAgICBf4F9eX18goGAgoV9f4R/f4CEgICCgX6AgYGDfoR9f4V/ioB8gICDe4KBgHuBgIGDh3x9gX2Ahn1+d3uDg319hIB/foB/gX98f3yAgYB9gH6Ag4OAfoF+gH57
f4B+foaBgoCAgIKAgIF+iX59gIB+gX+Af4CAgHqGgIGHgYCAgIKAgH2FgH6Dgn+CgYF+iYB+gn+AgICBgICCg4GCgIGAgIKAgIV/gH+BgIJ/gISAfoF/gYB3gX99gH+AgYCCf4B/gIF+gH1/f4B/foCAeYGCg39+
gH9+fouDgYCEhoGAkH+AgYWCgH+AgICAeoGBf4KGgH53fYB/f4GAgYyAgIGYg4CAgICCfXqBg4eAgHZ/gH6Bf4CAgX+AgHx7gICAgIGAgIKDfoKBgIF+fn6AhH9+gIJ/gH9/fH+AiIB8e4CDf4B/gYKFf4CFgISA
gIB/f4J+gX6AgIKAgICCe3+DgYCAgIGHfYGAgICAgIF/gYCDgX2AgIB+k3+AgICAg4CAf4CAgISAf3+Af4CAfoCCgH6AgIV/hoCAgYF9foKAfX2Ef4F/gHuAf4h/gH1/f32DfoCCfXx+gYCBgoGAgYB4gX+Af4CA
gHp7g4CCf35/gH2CfYSAg32BgX2Ef4B/gICPg4N/gH+AgIB/gH2AfYCBgYCAgIF/gX9/gX5/hIF/ha6AgIBzg3x/hHyEgX97gYCAgn+BgXt8gHx5g31/f32BgoCBgImAgICCfn96gYB/gIGEgHyBgIN9f4CAf4F9
gH6AgYCAf35+gYF/gICBgICAgH97fICAf4SAh3+AfYKBinyAgoCAfn+AgH9/goF/gICAfoeCgn2AhICCgYR/foR6gIGDf4CBgYGCf4F8goCAgIGAgYN+gIOAgH6AeoF/knaFgIJ/f3qBgX+AgH+AhH6AgH2KgHl9
gIB/gIB6hH+AfX6GgH6AhICBgIB9gH+Af4CDfISBf4F8fICEgX6EgoqAf3+Df4CBgYB+gH9/hH6CgICDfYKDfoCCf4B+gICAgH5/fYCCgICBgX6BgoSAgH9+f4GAgX6BgISEf4GCfYB/gICBg39/gHyse39+gH98
gISBfYB7gIF/gX5+f4SAgIODgYCAgHaFf4CAf4CBgoiAgH2DgIF/f4GBgH99gIGAgYSDgHyAgXuGfn+AgYCAgIB6gYCBgH9/gIGAgYB/f4B/gYF+fnyAgn5+gYCAfoCEfH9/gH99g399gH+AgH2Af4N/gIJ/fYF9
foB/gn+AgH+BgH+Ah4CIgICFgYB5f4CAfoCAfnaBgYCAgoGAgYCAgICAg4GAgICAfn1/goGJf4GAgoN9f4SBgYCEf4KCgX6AgH5+gIF/f4CAgIF/gIGFfnqBgoCAgICAhoCBgICDgH+Agn9/gH2EgXqAgIB/foB/
gn2AgYB/goF9goKAgYCEgYCIgoB/gX9/fICFhYCAgIGBgIGAeIF/fH9+gYGCgICEgYB/gH2Cg4CCfH6EhICAf4B+goGAgH2CgYKAg35/f39+gICBgJV/gX99gIWAg36AgICAgX2Af4F/gIB/gICAgIGEfoCBgYF/
foCAfoGCgHx+hXyAgXuAgYB/gICBfYGBg36BgYB6gYCBhH+EgYKEgICAgH2AgoOAgX+AgIKDhX2AfYB/gIOBgX9/foKAf4B6g4J/gICAgYCAgIR6gIOBe4GBf4GJf39/gIOAeoKAgICDc36AgIF7g4CAfYJ+gYB+
gICAgICDgH9/gYGAgIGAe3yGfoKBfICEgYF+gIB/g4F+goCCgYOAgX+CgIB/gIGCf5OAfoCBhIKAgICDgYCBe3yAgYCEgIR/gH5/jH6Bg35/gICAgIF/f4GAf4GAf4GAf4CAf3+CgIB+f3+CgIN/f4CBf4CAe4F8
hH9/f4F/gICBfoKDhICAgH2BgH+AfYF/gYCAgIGAgYl9hHuAgHeAgH99gH5+fXx9fYB7fX+AgIKAgYCAfX6CfoV/gIB/foB/f3+AgYGBgIOAgYKAf3uCgYCAgICAgYGAhYB9gH+BgYJ/gYCAgISEiIB/iHuBgISB
fn+AgH6Af4KBhIB/g4R+gIGBf39/gn1+gIOHgIB/gICCf32AgIV6hYB7gn9yeoCFgn2AgX6LfH+BhICAgYCCfoB+fXx8gIB+gYB/foCEgIB/f4R/gH9/goCDgIV/gICAgIGAgYCAgIGAfoCDgX99g4B/f4CNgIGA
gIGAgoKHgIB/fnF/hICAgYB/fIKAgIJ/gICBgICCf4CBeYB/g31/gH+BfnyAgISAgIGAg3+AgH2CgH+AgYN4foJ/gIKAf31/fYB+f4KAgoWCgoCCgIGAgYF+gICOf4KAgH9/hH6AgICBgIGAgoCBgH+AgIF/fYCA
goCFgIN9gH6AgICCfX+BgICCg3h/hIB/gHuCgnuCfXuDfoCHfoB6gYCCg39/foGAg32AgYOAfn6Df4CDhH+AgIOAgIaBg4GAdYCAhIKAgXp9gH+DgIB/foCAhH59g4GAgn6DgICCfoGBfoCFf4B/goF+gIB+foOA
e32BgYB+gYWAf4mAfYN8foB/gYGBgoCAf4B/goCAfoGAg4B8gICEg4B1hHSFgYCCfoCBgIKEgH9/fYF/gH6AhIWAgICCgIKCgIB/gIGBgIGBgXuAgYCAgIGAhH+Cf4CAhIB/gH+AhIR/fIOIgH9+fn5/hIGAhX6A
gIB/foCCgIGAf4CCgH99f4CCgn96fYV9gICBg4KCfYCAgIGAgYCAf3+AgICEgIV+hIB9foR/f36AgH6Af4CAgYCAgoN7gX2Af4CAgIB/fYCAgX2AhXKCgICAg4CBgoeAfYCAgH2Eg4CIfoCAf4CBgoKDgIB/f398
gH+CgYGAgIaCfoKAgIB9f4CAgH+BgYCAf4F+gIKAgIGAfoKAgoWBgICAgHqAgIN+gIKAgH2AhIGCgIB+gIaAf4N/gICDgoGCgIF/gYCEgn+AfoGBhYGBgIKBgYaDgYCQfoB+fH9/eICAgIF9g4J+f4B/gICAgICB
gH1/hH1/g4CAen+AgICAgH+AgIB+gYB/gX+Ef4CAgYJ/g4CCg36CgYCAgISAfoSAgH9/f4GAfoGAg4CBgH+DgICDhICCf4CCfYB/fn59g4CBgIB/f4CBgH+DgIGAgYCFgoCChICAgIJ+gIB+gIOAgICIgn6AgoCB
gIGBgIB9gX6Agn2Bg4F9h3uAfoCAfIGEfoCCf4GFgoCAfoB2fX6BgH2AgIeAf4CAg3+AhIBzgIGAgn+AgIKAfX58hIKAg39/gICCfIJ6fYOAfoCAgIJ8gICCgIB/hH2DgIB9gH13f4GAgIOAgIB1fICBgIOAgHl/
gH+FgIGAgIKAfYCCgICCfoF+gIGAg4B/g3+AhHyFgn5/gH2AgICAjX2BgoKAfX6AgYGAgHt/gISAgIB/gYCAgniAhoB/gIGAgIJ9e4CVgYB/goCAgXl6gH+LgX6AgIOFgX9/gX1/gICEhH1+gH+AgYZ+gYF+gYCA
f4GCgIB9f4KBf4CAgn5/foB/gIOAgICCfoCAgH6BgIOEhIN/g4KAe4iCfYGAgIKAgIJ+fn+AgIGBf4B+gXqAgH9+f4CAgIOAgIN/gIGAgYB9gIGGgICBgX6Dg4GBgnx8gYCCg4GCe4B/f4CChH6CgIaAgn+AgICA
foGAgH+Ef4CAfYGAfoGAgIJ/goF/gX+Efn+BgoF/iICAhIF/foCEfYGFgH6Aen+AioCAf4CAf3+BgIB+gHuAgYKAgX+DgH6Bf4OAgH6FhH2Cf4B/g4B9f35/foB9g4KHkn+Amn6Kf4CAgICCgHx/gIJ+hIJ+gH+F
fX6AgIN9goCAf4J9gH99f4J+gH5+gICAgH+BfoGAgIGAgIB/iIKEgH6OgYB+iHyAgYCAgoF/goCAfoKAgoCAgoV+g36AgoJ+gIOBf4KAf4KBgYOAgoCAgICBgoCBgH+BgIB9gH+DfoB/gIRyg4CCgX2CeoCAgYRt
foCAfYCEgISBgHp/f4CAfoB7goB/gX+AeYCBgICChIJ+f3t9f4KAgIB/gIJ9fYCAf4GAgYR/gIJ6goR/f39/gIOBfn99f36CgX+DgICCgICAhICAgH6Bf5d+gYB9gH2Ef4CAgYB7hYCBf4CAfoB8gHaAf3qCfoB4
fIGCgISBgIB+gYB+foN/gH2AgYGEgH6AgYKGgn+AgH+AfoSAgIGCfoF9f4CCfn98f4GAgH5/f4CBfH2AgYCAfoB/fIaBgX18f398gYCCf4B9f398gIGAf4B/gICAgIx+gIGDgICAf3x/f4CBgH+AgIKAgIGBgH6A
hYJ9gX58eoB+hH9/gIGGgH6AgHuJgH17hHyEgICAgYJ9goWAgX+DfZN/e319gYB/goN6foF+iIWHgH6Af4CBgIOBf4CBf4KAgHyAf4CHfoCAgnl/gH9/gH9/f4CAgYB5gX2AfoWAf4J/gYCAgYGFgn6AgX2Ef36A
fIJ+gX5/gH6Agn6BgoOBgICAg4CAgIGAfoB/gIGIgHyBgoJ/f4GAgH1/hoOCfYCDgIV/hX+AgX2Cf32BfoF/eoSAgIB6f39/gICBgICBf4B/gIKBf4B/f31+gZSBgX57gYCAgYCAgH2DgH6AgICEfnyAfYCAgH+B
foF/foGCe4GBiIB/fIB+gYCDf4F/fYCAfoCAgIGAgYCAgICGen+AhoB+gIGAg4CAgYSBhoCBgYB/fYB+f36Ag4CIgICDf4B/gICFgIGBgIB+gH+AgH6FgICAgIGBfoB7gICBgYGAgH6Bf4B/gIKAe4GBf4GAgIJ8
f4V/gYCEjoCAgHyAgIV/fnyEgICAhH59gIWBgIB+f4OBf4N/gIKBgYKAgKB/gICBfoGBf4CAgH6Ah4R/gYB+f4B/f4CAf4KCgICBe3+BgICAf4CAgICCgX99fIF/gICBgIB9f353gH2AgH98gX9/gYB9eoCDgoSE
f3+AhIB/gICAgX+KgH5/eoKAfn+AgH5+g4GAgHyDg4GAhH6LgH2HfoCAe3uAhIB/foCBgn98gH+GgX5+gYJ8gH2AhH6BgYCAgIWAgYKAf4SAgIN+foOCf4N/fIGAf4GAe35/gIB+foB9hIN1hH+AhYCAgYCHe4WA
goCAgX9/gIOAeXR/f4J+foCAh3+AgICAgHCBgICBgX6BgoCEfoJ+gYGBh4h/gIBxgISCgISFg4B7hICBgH9/gIGAfoCAgn2BgICHgH19fYOBgICAhn+AgIJ+fYSAgH+AgIKEgoKBgYOAgICBhYKChHx+gH99gICA
f4CJfoCAgX6AgH6CgIqBf4iCfoJ/gYCCgIB7gH95gIB+iHuAgH9/gICAi3yAf4R8f4CDgICAfYB9gYGGgIN6hYB+gX6AgoB/f393gIh+hYGAf4WEf4R/gIOAeYKBgIGBhoKAfYCBgICCgICAf4KJf4CAgYCAfoB9
f4CBgoB+gX99foOCf4B/foB7doV/gX59gYB/gH+BgH+Df4J+gYB9gIJ/gX+Df4CDgYB8foGDg4eBfnyAgHyBg4CBgIKAgH9+gIZ/fH+AhZCEgoCCgIB/gIF+gICAgIB+gICCi4GCgICBf35+gICAf4CAgn+AfH+B
gX6AfoCAgn+AgIOFgICFgICAgH+Bf4CAgICAhYCAgYB+gICAfoSEgICAgoKAgoB/e36CgICBgYB/f4F+hH2AgX2AgH+FgICBf4GAfoOJfomAfYOAgIN9gHuEgoF+gICDgoeAfoWAgIJ+gH9/gHyAgX2BeXyAgIKB
gn17fn13iYCAgICAgIJ7fX1/gX2Cf4GAfoB9fn+AgYCAgH19gn+IgoF9gYSFgIB8fYCCf36AfX6BgX6AfoWHgX+AgH1/gIJ/f4CBgYB8hIV/gIB/i4CAfnqCgH9+gIF+gHyAf4B/g39/gIB1gIGBgH6Agn9/g4CA
f4KAgn+AgICAg4CAf4CBgIKAfX+AgoGAfX+BgH+ChYB/goCBfIODgYCFf3+AfYmAf3+CgX9+f4CDiIF/gX9+gH6Af359fH+BgHuEgX99gIF9e3GFgIB+gX6AfYSBgYGBfYOAgIKAgIGAgoF+gYCDfoCBf4aAgX1/
g359h359gYWAgH+AgoF8foGAgXuAgIN/hX+Af4CAhICBfICAg3mAgICDgH+DgXyAgoCAfoBtgIGBgH+AgIN+gIB+gYB/f4B+e4CBgHuAe3mBgH2AfoCBf4CAgHt/gYKAfoCBgYeBgH2BgYB/gIR/f4CBgH9/gIGA
gXeAgn+AgIGDhYKBgYF8gn+BgIGBgoB/fIGBgIGAgoCBeICAgIJ/fn6Af4SEf4CAdoCAgIF9e4B+gICBfIGBf4CAf4KAgYOAgISAgYCEf4WAg3uDfoGAgX+BgX6CgYCCg3t+f36BfoCEgIKAgIB9fn9/gIGHfn+A
gHyBgIJ/gX58gYCAfoKAfoCAfX6Afn5+gIZ+gH6FgYCAfYB+gnqAf4CAgICIgICHfn+AgH+Af39/hn97gICAhn1+goCAgYGDgICAgICAgIOAgH+AfYB/fX+Cf4CAgH6AgICAhICGfn9/fYB+f4OFe4CAf4CAgIB8
gYJ+f4B+gIB+gH6AgICAf4B1hIKAgoCAgYCAgXuCgoCAfoCBgICAgIF8gIB/fIB9hICCgYCBgoGChX6BfIKAfoSAgX9/gH5/f4CAgIV+goOAgH+AfX+AgoCCg4B/foJ/gIGEgIOBfn9/goF+f4Z/gYF1gIR/gYuC
gH1+gYB/foCBgICCfX9/hICBgIGAgIKBgYKBgICAf4CBfoCAgoB/g4R9gYCBgn+BgYCAgn9+goCBgYF/gICDhIiAf4CBgnyCgYCAgYGAgX+DgH5/gICAgH2AgYOBgH+Af4SAgICAgn+Bf4CAgH+AgH2AgH59gH18
gX6AgIJ8gIF/f358gYF+eIN+foJ/gICAgIB/gIV8gn6CgYSAh4CAjoCIfoCBgH59gn+Cg35/hoB7gYF+f3+AgIKBhnyAgYKAgoGAgH+AgH6BgX5/g36AgIOGfn2Df3yBhYCAgn+AgZKAgIWAgH98goCAfX6Agn6B
foCAgYKBgIB7gYCCgoKBf4F8gHyBgIOAf3+BgICAfICAfH+AgIB6gYCAgIOAfnuAgYSAgIKCgYJ+fXuGg4KAfIOBgYCBgX6AgX+AgIJ/fn+EgoKAhXp9f4CAf4CBhoB/gH+BgICAgH6Ae358gYuAgH6AfoF+foKA
f4B/gYaCf4KBgICHfYCAgIWGgIGCgH+AgYCAf396hoCAf4B/foKAgH+AgIF+gX6AgoOAg4CBgX2Bf4GAfnx7gH1+fYCCgIyAfYB8gIOAdoCLgIB/goN/h4CBf32AfoKIf4CAhX+BgX5+f3mCgICBgIN/gH5/gn+D
gH9/gH+AgH95gYaCg4F9gHx9f32AgYSAgICBgXx9f4B9gICBgIWAfYCBgH95f35/gIB+fIF+f4B9gYGAf4B/gICAf39/foB/gIZ+hH9+gX9/goCAfXx/f4CCf39+gYCAfYCAfoF9goJ5gIB/foeBgX+Af4CAgICB
gICBeICAf3+Ag3x+foB/gICBgX6Bf39+fn6Af4CAgYN/gYCAgIGAfn6BgICBf4GGgIF/gYCDf4B+gIGDgYCGfICAgICBgYB/gICAgH2AgHyAgICCf3+CgICBgIqCgYCAf3+FfoCAfYeBf36AgoGAgIF/g3+Af36A
fn9+gIF+gX6Bf3yAgH1+goKBf3eAgH+AgICAgH2AgoCBhoJ/f4CAf4B/hIJ/f3+CgYGAfYB7f4GBgICDe3qAf4B9gIOAgIGBgod+gH9/gH5+gYF6fX59foB7goOAgH+AgYGAf4CAf3uAf35+goF/gYCAfn6Ag32A
gX2EgICBgX5/gISAgoB/hICBgH2RfYKAgHeGg4CCfoF/ioSCfYCBgYGAgIGAfYCAgICGgH+AfoOBdoKAfoaAgYiBgH+Ah4p9gIV/gH1/gYGBgnZ/g3+AgH+AgIF/gICAgYCAgH99gHaAf4CJfn5/eoCCf4KAd3+A
gH2EgIB+gH2BfoB9goGAfH5/fn96gYOEg36AgH6BhIF5gICAf3+AgH+DgIGAgIB+gIB+gIV+gYCFgIGAgHuAgH9+fXKAhoOEgn+AgH+CgIGGf4B/gn+BgH6Bgn2Agn9/fn6Pg4OCf4B/gIB+fn+AgX9+fIGAeX1/
gYGAfoB2f4B/foR8gX99gYWAgX6BgIOAgX+Bg4R9gYF9eYGFgH2DgH+AdX57gISBg4B/fICAgIGCen+BkIB+gYCDgICBfoCCfICAgIJ/f4CAg4OAf32BgIGAf3yEgH+ChoB8h4CKgX1/gH6Af4GAgIJ+fn9/gIKC
hH+BfoKAgIF/gHiAgH+AboKAgISDgH1+f35+i4OAfoGAfoB8gIF/g4B/gIR/gIB5gICBgICEgIF/hIV/hICAi4B+dHx/gH+AgH9/gYGBgICBgIB/gISDgICAgIB+e4KGgH+AfYKAgH1+gH+CgIR9goCAgHmAgH+A
gH1/gH6AgH99foKAgX6BgIWAgYV6gIF/f4CBhIB/gIB+gH9/gIGBgH6AgH1+f3+AgYKFf4SAgIKAgICAgn+Agn2Aen9/f4CAgIF8gIV/gIGAgIGAgH5+fn6Jg4B+gn+AfYB4eIJ/gIGCgHyAh39/gIOAgYB/f4GA
gICBfH6AgIGBgIJ+gIGCfICAgH+BfYF9gIB+gIGBgoZ/gIB7gIGBgH19gYOAgYKAgYB+fYOAfHyBgIB9gICCgH+AhISAgICAgIGBgISCfYCHgICDgXaAeYKBhISCg4B/gICAgoGBioCBg4F+f4CBgYKAgYCBgIZ/
gH+CgIGDf4CBgYSGgH99gICBfICCgIKAfoJ+gHp+gH+Af4B+gICCgICCh4CBgX57gIKBgn+BgH6AgIKCgHaAgICBf319a32EfoCAgH9+gn6GgIB8gH1+gH+BgIJ/gYGBgICAgYGAgIN/fH6AgICBgIKBgYB/fH58
iYR/gYCAgYJ/hoCEhISAgoCAf4KChIB/gYGAfoKBf4B3f4CBfIB4foCBhIB/f4R/f4GAgIB9fnuAfnuCgIGAgIKAf4CAiYKAgYB+gYCBgIR/gH+Af4CAgIB/gICFgIB+gYB+gYCAgICAf4KAgYCDhX6AgHyBf36B
gH9/gIKCh3+EgIF/fn6AdX+Afn9/hHyAgIB+gIaUgX9/gYB+f4GAfn+Cg4CDgH6KeoF5f4CAf3uAgoSCgIl1gH+Bf31+f4eEgn56gYSAgIB6gHyBgn+AfoGFgICBf3+DgH+EgIF+gIGBgICBgoWEfoCAen2BgIB/
g4OBgX2CgIGAgH9/gX98gH6BgIGBgYCBgIB7gICAfX2AgoF/gIWAfoCBgYOAf4CBgYF2f3l/e4CAfIB9f4CAgIJ/gn9/gICAgIKBf4CCf3+Af3+CgIV/gIN/gICBeYB9gIB9gIKCgICEgH6EgH9/gH6JfoB/gIJ/
foKAf4F+gn6AgIF8gYCCioCCg4CAf3+Afn9/gIB/g4qAgXyAgoCAgIN+gIKAg4CEgX+AgYKDhn+AgYCAfoCAgH99gICAfn5/gn97fYKGgICBf4B7e4CDg31+gIB3eYCAgYSEgH+BgoCDeYJ/gH+Af3+CjYKDgICD
gICAgH6BgIaAgICAf4OAfYCBg4CBgICAhH+Fg4B8hImChYB9gX9+gIJ/gYKAfoCAgICBfYR/gHyAgHuCf3+Ah4ODfoCAfoB+gHuBgX2AfoB/gICCgH2Af3yBgICAhn9/gICAg4CEfn2AgYB/gIKAgICAgoOCgIJ9
fIJ5foeAgIB5gISAf39+goKAfnyBfIGAfoCAgX5/gIB9goOAfoF/f4WDgYJ+fn2CgICDgIF/f4B8f32Af4B+gYGBgImAgH5/gYKCfYCCgH5/iYJ/goOAgnuBgH+BgH98g4CAgYh/f4GCf4GAgIB4gH6DgYCFgIGA
gX19foB/gH+AfoSAf4F/gHyAfoWAfoF5f4GAf4CBgYCCgoB8gIF+eoCAhICAgICFgoB+foB/gICAgIOAfIGCgICAfoKAgH9+f4KBgYCAfn6BgIB4fn+Afn6QiYeAf4B+gIGAgIOAf3+AgYKCgYB/f4N/hH+AgIV+
gIKBgIyAf39+f4F9gIKAgYCAgoOAgICAf3+AgHx9gH9+gIB+f3x6fYF9gHyAfoCAfX6Ef4CAgICBgn99f4KCg4B+gICAf39+gn1/gH6Ff318f4CAf36AgHyAf3p8gHyCfoCAfoGCgYF/foCBfYCGgIJ/foB/goGA
gH6BfICFf355fnyBf4CCgH+AgIGBgICAf4B8f4CAgYCAeoCAgHuAg4GDeIKBgH+BgIKAgYCAoYF7gXh4gIN/bYCDhICJgYGAgH9/gICCgIJ7fn+AgX+Agn+Ag4J+gYB+gH6Af4OAgn+Cf3yAfoOAgYN+goiDf3x/
gX5/f399foCAgYGCgIKAgoGCgIB/gIGAfYCBfoF+gICBgIGAe36Af4KAfISAgo1/foKEgYCAf4B/gICCgIGEf3p8f4KHgoOFfH2BgX+Ag4GCeYJ/gYSAgICCgYCBgX56gH6BgYBzfoV/f4B+gIJ+gH+EfYCAgIKB
foGAhYKAg4OAgICDgIWAgYF+goOEfoCBe4KAfIGBf4CAgIB/foGAf35+f36AgX58f4GAgoCAe3+CfYCEgIGAgIF/gH+BfnuAgICAf4B/gH2AgIN/foB/fYCCgICAiYB/hIB/gICFgIGDgIN7gIOAeYGFgICAe4B/
h4aAhIGAhICBgICAf4CAgH+CgIZ+fH9+gH+BgHp/gIB8gYCAhIeAgH2AgIOAgICBf4CAgoOAiISAgYCIgIB/gICAfYB/g4CAgoJ/f4OAgX+AgICAgYqAgH+Ae3+AfYGAgIF/gYF6goSFgH5/gIGAfn2Cfn6BgIOA
fYCAf4N/gIWCgoGAgoGAe36CfYR+f4GCdn+DgIGAe4eAfoGAgIGBgISAgoGCf4B+foB+f4h/gIGAgoB+hX98gYB9gHeAgIB+gHyFgYJ+eYF/gICBfoB9eYCAgISAgIF+goB/gICAf3p/fYODgIB+goF6eX+Bf36A
gH59f4CAgYCBgYKBgH+CgICAgoB+gH+Bg4R+gH+Af4B8gH+AhIKAfn9/gX6EhIR9gH2AgoF9f4OAf4KBgIJ/gIB/fn+AgH+DgYB+f4B/foGCgYB7g317gX9/gH6DgICAf4OAfoaAf4CAgH+Af3+AgYV/f4CAgn+D
gYCAgIOAhH+BgX+Aen9/goCAfn57goCBgYCAfYZ9fX+BfYB/gH+Cf4R+f4KCfYmIfoF+hICFe4CAgIKCfYCCgn+Bfnx/f4CEgIGBgYCAf4CGgX+Cg399f4CAgoGCf4GAeoCBh4OCgICAfX6AgoKAf4CAgYCAg4CA
gIGCgX+AgH+AgIOAf4CDg35+e36Afn+CeoKAgIB+fIB+g318f3eAgICCgICAg4CBgYCEfoB+goCAgYGCgH+Af36Af3t/gICCg3+EgIB/goB8goB/gIF8gIF9gICBfYJ9fX53goCCgH+AgYGBgYCAf3yAgICAgH+D
g3mAf3uCfX2AgoGGgH+AgIGAg4CAgIV9goCBdIGAhICBfn+CgH6AgH2AgIF/gX6BgICAgoB/gIB9gYGAgIF8gIOBfoR+gX13goZ+gYCFf4CAfoF/fYGHgoB/gYGCgYB4f4KDgICDfYJ/gIB+gYJ+gYOAgICAgZGA
f3yAgIGBhoGAgYCAgH6AgIGAgIGBg4SCgIJ8g4R/hYGAbYN8fYJ/gYOAf4GAfIN/eoR/gHmDgnt9f4CDgn9+foCAg4R5gIB/fYCAgH6AgH6Cf4CAf3+BgoCBfoCCfoCAgYCAgICBgH+CcXiAgISAg4J+foGAgIOB
gIB+f4B/hIF9gIKAgHh9f4uBgICAgX6AgYCAgoCCfoB/gICCfoCAgYGEfYCCgX6AgoKDf4CAf32Af4CAgn+CgX95fHuDgICDfn98goJ/e4CAfoB/goF+eoCBfICAg4CAgH2Ff4CAgHyAgIF7gYCFf4KCgX9/g4B/
foGFf3+CfoJ7foB+gIeDfX+AhICAfoOAiYB6h4WCfoCBgH+BgX+BgIWAeICBd3+BfIKDeoB/gIGCf4J/foCDgYB/gICAgIB+gIB/gICBfYGAfoB/hIB+f3+AfICAgYKAhH97goKEg3+DgYGAeYB6gX6AfoCAg4N+
f35/gYCBgn6DgoF/foGCgH6Cf4B+goV8gXuCgYKBgoCDd4N7fYB/fn6AfYCCf36Af4B8fYCCgn9+gYF0f3+BfYGAf4CEgIF9goKEgYGHgYGAjIKBgHWAf4KCgoCAf4aBgH2Cg4B/fYKBf4CAgICAf3+AfoNxgICA
fX18gIKBgICBfoB/hIN8f36RfX+Ah4SAf4CDgICAgIGSgX+BgX+ChX6BgYCCgH+AgIGAgYCAgH9+gH+BgH2CgHqAhICAgIF/gYCCfH+CgICBgIB/gISAg32CgH+AgH6BgH6AgId9gICCgYCAf4B/gH6Gfn6BgICB
gH+AgYOFgIGAgICAfX+AgIGAgIF/foCAgIKDgX+Af36DgICBfYOAgoR/e3+AgX+Df4B/hICAgH5+gICAf359hICBgICBfYGCfoCAgHyGgIiAgICEf32Af4SAf4CAfnx+gIJ9f35+gn2AgIJ/fH2AgoB/gICCgIB/
foGBhYKAfoKDgIJ7foR/f4KBgoKBgIOAf4GCfoKBfoB+fYGAgIOAfX6AfX2AfICBgIGAfX6AgYCAgYB/gn2Df4CAgIGAf4GBgIJ+gIKAfn6AgIJ1gYKAhICCgIB7f35/f4CBf32AgH2EgYJ+gIB6gYF+gICBeoF8
gH6AgH6FgIB+gYCDfoCAgIGDgIB+gYqDe4OAgX6Bf3yCf4WAgICBhn+Agn2MgIN+foGAgICCgIaDhoCFfoF8gH+Agn2AgoGAgH+AgH5/gXyLfIGAgHqAf399gHyAgX+AgX18cn9/f4J5gIF9gH9+gICBgIF/foB9
gH9/gnqFfH9+f4CBhICAgIOJgX5/fYB+gIJ8gIB+hIGAf4CAgoGBhYF/gIGAhYB8fX+Bg4J/fHyDfoCAf32BfoN/foCAfoCBgoCAgIR/fICAgX+AgYd9gH9+goCAgYGEhoOAfoB/f4SEgIB8gYKAgoKBfn2AfX17
gn9/gYCAe4CAfXx/gIJ+f4eFgoCBgICAgX6AgHuBeYCAf4OAgIF2gICAfYOAgIJ8fYB/gH6AfYOEgH5/gHqAf3+AgH5+fnuBfYF/gH2AgH2EgYCAgICAgYCAfH+AgX9+foKAhICAfYB/gYKBdYJ8gYGAhoCAg4B+
gYSBgISBf4OAf3+Af4F9gX+AgYOAgoB+gIF/g4CAhHx9gICAgIKBgoKEg4CBfoCAf4OAfoGAgIB+gIGBcn6AgH2Mf39+f4CEf4B/fYCAgX+Bf4KDg4CCg32Cf4eCgH+Adod9gICFgoGAgYN8gH2Af399fn+BgIB/
fIKDgIB+g39/f4B/fXx/gYKChnCAgICBgICBhIN+goCAgH+BgIKAh4B/f36Af4CAgIB7gYCHfn5+gIp+gX2AgYB/gICCfIODooGDgIaDgYGAg4CDgIB/gHl9gIF/f4B6gIN/g4GAgoB/goCBgH6BgoCMgIOBh36A
gYCAf4SAgYB/gIGAfoB/gX6Ch399gH+AgIB8g4F/gIF/f4OAgICAgIGAgH2AgIB9fYR9gn99fnyBhoJ+fH6AgYCBgYKAcIN/hYB9hIGAiXx9gIGBgH6AgICAfoB/gYCDfISEgH9/gH9+goJ7gHuBf4CCgH9+gIB+
f4B+gIB9f4CAf4CEg4B/g4R/f4GAgoN/gISGf4J/foR9gnuBgIKAg3h1gYB/f4F6gIB/gn6AgICAgYF/gn+AgoKAfX6AfH6Ag5p6f3+BgX+AgYGAgIN+gHx4f36AfoCAfn+DgIB+fX6AfoSAgYB+gIB+gIB+gIB+
f4CDgHyAhoF9hYKCf4GBgHyAfoSCfn+DfXSGgYZ/gICCgHp+fn2DhIF8f3+AgHaAfoCAf4OAf4CAgIKBgH2BhIJ/goGBf4KBgIF9gH9+goCEgX6AgoN9gIB+gIKAgIF/eYCBf4GAgYCAgHx8f4GDgX+BeYCBgYOA
gIF/gICAfn9+enqBgX59gXeFf4CAfICAfoGEfoB/gYGAf4B/gn1+fYCBdn9/goSEfoGBgH1/gICAgICAgHeAg31+foCBgYCBgISAfoCAgHiBfoCFgoCAgH17gX2Bg4CAhoB/gYCAgH98gH+AgH98gn+Cg4GBf4KA
gIOBhoOAfYCEf4CBgH6AhIB+gHuFgIiBeoCAhIN+hICAhoCAfoB/gYF0gIB+gX+Agn5+f359f3yBgIB7foGBgICBgH9/gH+DgYGBgICAgX+Ae4SAgIB+gHuChH+AfICAgHuAgIF/kIGBgoCBf4KCgIF+gICShIB/
fnyAhH+AgX6CfpKAgYWEg3+AgIGBgYCDgoF/gIB7gICAgIGAf4CAe4GBe4CAf4CKfoSAfoGCfYB+f3+EgoSAgIB+g36AfoN8gIKAgYB9gH+BgoB/iIZ/f39/e3+CgH18goCAgIB8hIN8gICDgIN/hIKAgH6DgICA
gYCCgX+BgIOAgICChYB7gYF+gH6AhoF/goCAg4CAgX9/gX+CfX+AgIl7f35+fIGAgoR9fYGAgIKEgX2AfoCDgICAgYKFgYmBgX+BgH6AfIB+gICBgIGAf4d+hHt+gH9/gIB9gYOAf4SCgn6DgoJ+goCIgIJ8dICA
gIeBg4B/gYN/h4CAfXGBgoWAfX5+gYCAgIB8gH96hIB+gICAhoGBfn+Gf4CEgIB+gYSNgIZ8fYCAgIF/f4CCgYB/gnt9gICAgYKDgIB/g4B/fX5/f4B9eX97e4GBf4CCgIB7gH+CfoJ9gICAeoCAf4CCfoCDgoCF
f4F+f4CBgoGBf4GBgYF/gIGDf4CAgX+BgoB/gICDgH+AgoCBgIB6goeCgH+CgICAgn+CeHyIf4CAgYCAgH+CfYCBgYB7gICAfYCBgISBgYZ+foCAgoCEgIGCf4CDgH5/fXx9gIOFgYCAfn97gYCGgIB/hoCCgIKA
gICAfoqAgH+AgICAjICBgICAgoB5gICAg4GAgIGAfH+AgoCEgXWBdnx/f4B8gIGAe32AgoKCfn+Afn2CeoB+gICAgIB+gYCAgH52f4CEgH6Af3+AgXt6gIB/gH6Agn+AgIB/fYGAgIKCjIKCfX9/goGAgIKCgIB6
hICAg4CAgH2JfoCBgIGAf4B+foZ/fn6AgoJ/gn+AfoCAgIGBgICAgn6Ffn+Bf4B+fn2AgICFhX9/fIB/gICBgICAeICDf36BgYF+gH5+goB/gICBfoCAgICAgHOAfX6BgIOAgYGAgH2BgH+AhICAfoCJhYCEf4CB
iIGAgICAgH6AgIB/f4KAfn5/f3+EgICBgYB/gIKAg4J+gY2EgIKAf4CAfYCAgH+CgHqAf36BfH99gH+Ef3mAfoqAgIF9gICBgICDgYCAgYOAf4CAhH+BhX5/f4GAgX+AfH2AgIGBf4CAg4B/gIOAfH9+foF+gYCA
g359gH1+gYKAhIB/g4R9goCAfIGAgYSBgH2AfoGAgH6Bf4CAgIdmg36Agod/gH+Ef4GAgYCAf3+Den6BhIGBgICAf4CAgICBgn+AfICBgoJ/gICFgIOAgICCgIB/f4CCf4B9hIODgYCAf4KAfoJ/fYF/goB9gIB/
goaAgICBe4GBf4GCf4GGgYKBgX+AfX6CgH12gHp+gIGEgISBgYCAgH+AfIB/gH6AgnyAgH6AgYB/goOBgX6AgoGAgIB+f3+CfYV9gIR/gHyAfnyFgIF+fIB6gYCEgYKAgn+Cfnt9gHx/g4KAgX97gIKAfYB7f4CA
gYGAgXyAf3yCgICCgH6AgYN/gX6AgIB/gIKAg4SBgH9+gH9+gYKBgIOFgHyAgH+Bgn2EfYF1goKEgIB/gXV+i4CEgIGAgYF/gH98gIKBgIODgICAfoGAgYGCgH6AgICBgH2Bf4F5goCCfXqAf36AgICEh4CAgICA
foCEgICEf36AgX9+goCAgIKAgX+AgICAhoR8foh+hYB/g4CEf4F/g4CCgICAf4GAfoCIgYOAgYCDfX19gYSAgH+CgIB+gYOAe31+gX6CgXd3gX9/gYKBeoCBgYJ/f4CAf4CAfoeEhH+BgoB9gYB/gICAf4CDgX5/
gIJ+gn6AgICAgIZ9gIB4gXuAfn2CfoOCgYOAfoB+gIKGgYCAgH2BhHx+hIR/gH+AgYCEgX9/gIGBgoN9gH2AgIqAgX6AgH6Ahn+BgX5+gIGAgIGEfoCAgH9/hH+Bf32AgHuAg4F/foB8foCCgH6EiH+AgYCBf4F/
fX1/f4B+hXyBe3yAgICAgIWBfoCEfn2AgICBgYCBfn2AgH+Af36DgYJ9fYCAgIB+gIF8gX6CgIKAfn+Cf4CBgYB8gIOAh4CLdH2DfoB9f4WBgYN9gIGAgH6DgIGAgoCAgHuGgIV/gIB+g4B/gICDgX2Bf4CCgYF9
hICAgH+AgIB/fnyEf4B+gICBg4CAgIF+gICBhICAfoKBgX99gH9+dX9/g4CAg4GBf399gIGAgIKHfICDd32DgX1/fIN/f4B9gn5+f3+EfX5+gX6AgICAfHWAgYJ+f32AfX19gIODf4V/doGGhX6BgIKAgICBfn+B
gIKBgX5+gH99foF/gX6AhYB+e4GBgoCAgICBgYCAf4GBgoCAgIGAg319fH2BgICAfoN/gIGDgYCAgX+BeoCAgIGCgH1+gIB/f4GAgICAfnyAgH5+f3x/gICAgIB9fIGEfoCBfn+CgIB+fn+Cfn+FfYGBgIB/gHaC
gICAfIGAfYB9foSAf39+gH6Bfn5/gXqAgoB/fYWAgIGBgYWAf4CAgHx/f36DfnmBgn6BfoCHgH99f39/iH2AgIOAgoCBeIGAgoGAf4B+gIyBg4KAgICAgH6BgIGAgH+BgoCDgH6Cf4CAgoCAhYOBf3eAgIB/gIB5
gYKAgIB9gICBgH+DgYCAhIF/gIGBgIGAfn9/gIB+gYCAgoCDjoCAgH+AgH57foF8hoKFgoB/hIB+fICAf4B/g36CgIB+e3uFgoCChIJ9f32BfYCAgYB+goB/gIKAfoCEgH+Ggod9foB/gX94gICAg4B+foN/gYB/
fYCBf39/enyAgYKAcoB+gIGEh4J8gn5/hYF8gn1/f4CCfoCAhIN/gHyAgYB9gYB+f4CCg4CFgoGBgICAgoWAen6AgH+Af4CAhIiDgHmAf3qAf4CAf4J+gIGMgYCBgoSBfoKBgICAgIKBgH+Ae4OEf4GAeoKEgXx+
g36AfICAgIaAgYF/hYB6goCBgICCfn6BgICAf4GBgIB7gH+Bfn+DfoB/gIN9f4B9goCAgIKBeoCDfnt+gICBfoCAgICAfoGFgICKfIGBgX6FgX2DfoSAhYWDgIB/gX6Bf4GAfYKAfIGAgH2AgIB/gIeAgX2BgoCA
g4CAgYCBf4CAeIOAhYF+fX+CgYB+jn2DfYB+goCAgH+CgICEgIB+gYCAgIKAgICEgH9+gYCBgH+Ag36CiH6AgICEfYCAhYCGg4GAfX6AgYSAgoJ9foSEgH99f4F/g4B9foCAfICAf4CAfHuAgICKgICAgIGBf4eA
boWAgoB/g4eFgIF+gX5+goKBf3+AgIOBgH55gYOAeX9/gYWAhIGBgICAfYCAgH6AgIGAgX+AgYB/g4OBg4CAhH+EgIB/gYCAgYCAgH6DfoGBgH+DgH+CgYGAgH+Kg32BhIF+gX+FgIB6gYeBeX6AgICAgHt9foZ/
g4CBgIGAgIV9f4KBgIKBgIKHgYB+h4CAgH+AgYB+gX2Cf4B/hoCAf39/goCDgH+AfoOAgIyAgIGAgX6AgH2AgX+AgIOAgYJ9hH6Af3+AfYJ/gIGCfYCBg4GAgHyCgn5/gIB9g4B/gIGFgICBgH1/f4B7fICBfoCC
gIN/gZF+gX59gICCgn6BhYWBjIGEgX6EgIKAgH9/gHqBgICAgoCAeXuAgIODd36AgoCBfYGAgX1+gIF/gYmAd4CDgYCEgICDfoKDf4CAgnx9gIB+gYOAgYGAgICAgX6AgYCBeYCAgH5/gIGCgIGBhH6Bho6AgIZ6
gIeAf4OBgXx9f4B8gYF9f4B/foB/f4CAgH+AfX97gICAfX+AfoCBgIF/goCCgYOAgIOAgH5/gICAg4CAgIKBgHeAeIOBeISFf4N9gn+AgIB9g4CAfH6AgICAgIGBgYGAfICAgX+Fe4B8foCAfX19f4F/gXqAgH6A
iH9/fn5/g4GAfXuEgYOBhICBfoCEf32Bf4CAgYB9gH+CgICAfoGAe4GAfn5+fn+AgYJ/gX5/gICAgH5+gYCAgIGDgIiDgoGAgX+AgXyFfoCAgn12fYB8f4WAfnyFg4SBgoKAgYCBf4CBfoGAg4F+gICAf4GAg4V/
hIF/coB9goGDgYJ/hn+Ff4V/e4CAgX5/foCAgYB/f358fIOHf4CAgH+CfYGDgoCAgIN/gICGgYKAfn6BfYCFg4F/gICAgH58gIKAgIKAgICAfX6Af35+gnqBgH5/gYGAfo6AgISBgICAgICBgX+FgH6AgYB+f4B/
gYB/gIKDgICEgH6Bf4CHgIGDgICAf4GCgIWAgHx/gICAf4GAgoCAgIOAgoaEgYGFgIB/goB9gYB/f4CBf4CAgYGChX+AfYJ+gH+AgIB8f4B/gYGQgYF0fICFgH6CgIF/gIB8gX9/gYCBgW+BgICAdYGDf3+BhoCA
fX5/h4CAgoF/gn+AgYCAhHaBgICAgIWDgH+AhYCAf4CAgIGBf4CAgIaCgYGAgYWAgICGgH6DgYCHgIF6fYB/g3+BgH+AeH+JgIOAeoCfgIB+f4SAhICDgoiAgH5/hn+EgXCDg4SAgIB7gH+AgICBgIGDgIB+f4CA
gIKAfYCBf4GCgHmDfoJ9gXyAgIGAgICAgIGAe4KAgYGCgICCfYCAgIB/g4BsgIB9f32Af3+BgoWAg4KAgX19gX+AgIN6gH+AfoCEgIGCgIKDgn95gYB+gICAgICBgH2AgIKAf4KAfoCDeIGCgH5/gYB+gICAf4CA
fnyBgIKAiIB/f35/gH6AfoCAgICAgX2AgX5/gICAgIR+gX5/iIKBgICAgYCBgn9/gICDgHx/gIB/f4CIgH6AgICAgoF7f4CBfoGBf4GAgH9/f39/gIB+gn9/goOCgYGAeIB8goR/gICBe4CogH5/gYGAg4N+fIOA
gICBgYKBfoJ/f4GAgH+HgX92f3eBfX2CgH99goCDgHqAgICCgoB7f35/gIB+gICBgYCAfn+AgISBgIB/f4CJg4CAgIF/gICFgoGAfX+EgH2Df3+BgICAfYCAgYJ9fH6Afn+AhoCCgICAgYN/goN/gX6DioSEgYCJ
g4B/i4CDgIGBh4N/gICIe4CBgYB8f4aEboB/gICAf4F8gIN9hH6AgH+Ef316f32Af3x/f4BvfoB+gIKAgX+BgYR8goiCd3d+gIB8gH6En4GAg4GAgICBeH6AhIGAgIGAg4GAf4OAh3iAhoGCgIB9gICDgH+ChYCA
f3+AgIKBf4GDhX+JgH9xfoB/gIKCgYCAgIB8gH2BgIGDfICBgoF8gXOBgoCDf4KDgIJ6gX+Af36AgH98gYOAfoV+fn6BgYB9eYGEg4F/fn+QgYd+fX9+g4B9goCAgIaGfn6AgH+Df4B+gYOCgX6BgHuBfoKDgH+C
h4CFf397fH2AgH+Af4F9f39+fouGhYR/foSEgH9+fIKAgICEfICAfn98goJ+gYF+f4N/g39+g4B5f4yAgoB1f4GAfIB/gH6Hh4OBgoCBgoKAiIB+gYCFgX6DgYCAgICAgn6Af3x+f4CAf39+g4B/f4F+foB/fICB
goCAh4h9gn9/gX6BgIF8hIKBgIB/gIF/gYCBgX9/foB7goCBen6Ff4CAgoJ/gHyAgX2AgX6Afn6AfYKBgICAf4OEf4R/foCEfZSBf3uBf4CAgYCBfn2CgIWAgYWAgIGAgIB/e4GBf4CKf36Ag4CCfH54gH+Df4CF
foGCgIGAgICEgIGAfYCBgIaAgIGCfYCEgoOAfICAfX+AgH59goOAf4J+g3+BfYGAgIB+goCDgoGAgX+AgH2EgoCCgH6AgH6AfIGAgYKFgICCfYCDhIOAf39+gIGAgICBgIKAf4CEgICAgIGAgIeLgICCfoN9foCC
gIB9f4WBgn+EgIWHf32AgHyAgIGAgICBeoCBhn5/g4CFgH+Af3+Af3+BhoCAgYCCfIZ+gHmAgH+CgICBgICCgICBhH+Bg4CAfYCAf4CAgIOBgICAg3yAgX+Bf3+AgXx5fYGAgX+AgIF+foSAg39+gYeCgYuBf4CA
gYCAgICBf3+AgIN/fH2AgIJ/gH99f4CAgn9+f32Ag32Ben6AfoCCg4GAgIF8gXyAgIGAgICAgIB+gISAgICAgICAfnx9gH98f4GAgIB7gIB8gn5/gX5/foB+hYB7gIB9gYCAf4CAfoGAeX+Ag36AeX9+gHmAgICA
gICAfYB/f3uCgoCAfX+Agn+BgICFgYGAgICBf4J/goB8goCCf3t2f4F/goWCgICAgoJ/foCBgICAfoCAgICAg3+AgH6Ak4B5g4CDgoOAfoCAfoCDgH9/gImKgH+Af4GAgICHh39+gYB9g4B+gIGBgIJ/gIGCgIGE
gH+Agn2BgICAgn+Ai4SDg4CBhH58hYGAgIODhH1+f4CBf39+gIGAgX6Af4B+gH+BgoGAgYB2f4CBgICEfYB/gIF/gIOAgYB/gn9/goOCe3h6g4CAhX6CgIqAf358f3uBgIGAg4B+f3+AfICAgoCAgnx+gIJ/gX6B
g4CFfX6Af4CAf4B9f4F8g4B+gICAgYKDgIGAgH6BgYCBgX2AgICCg4CDgYCAgn9+fICCgH19gYWAgoGFfYB8f4B7gH1+fn58gISAeoGAgIB/fYSBgHeDgn+AgIJ+hYGAf3+DgX6BgoCDgoB/hoGAgIB9gH2Af4F/
gH+Df4F/f4h/hXyCf4CBgoOAgIOAgICCgICBgIB9gH6AgYCGh4CBgoCBf36AgICAeIJ+gHyDgIGAd4KAf4GBg4KBgX9/gYB/g4CAgYKAf4SDg3+BfIGAhH2AgYWAe4GAeIGAgICEf4OAgIB6goB/gneAfYCAgYOC
gICBgIB/gICAgH+CfoGAgICBfIF/f4CEgoJ+gIl5fYCBgYCBgYB+gICAf4CAgH+MgoCAgIB+gX+AgICCf4B+gH96fH99goCDf35/iH+EgX9+hoaAfoB/gYCDgH+BfoCCgICAgoR+fICAgH+AgoJ+hH+EhoCAfX2A
gYCAgICAgH5+f4GBgIKEgH5/foV+gH1/gX+BkIGBfn+CgYaAgnZ/f6WAgH2AgISAfn6AhIGAgnx/fYB/foSGf4CBgICAf4CBiYODgoB/gIGFgn9/gH2BgIB9f36AhX2Ag3yAgH+Cg4aKf4GAgYJ/f4OBgIaAgH97
gIB8fISAhH9+gYCAgYaAf4R/hICBfoGAfYCBgH+Afn+Bg4KBgH+AgH+BgIB7gH9zgoF8gIF+gYh9gIKAgH59g354gIF8gIJ8f4eBgICBfoCBgHl/gICBgICBg4KDgYGAfYB/gH+AfoB9f4B/f4F+g4GEgH+BhoCA
gH1+d4CAgICDf4GBgH2Ag39+gHuBgICOf4OAfoODgYCEgICAgH+CgoCAgYWJgoCBf4J/gH9+f31/gH+BgH2Ag3qAgX9+gIKBhYB9in2AgIWAfn2BgIGAeoCBgIGFgIB+gICBgYKAgH99f4CAgIB+f3x7fH97foCA
fZGBfX+AfIJ+foKDgHt/goCAgYGAgIGAgYCAgH1+goCGgIGAen+DhICBgX2Af3yBgXeCgICAf4CCg4CDhICBfYCBgYCAfIJ/gH57gX5+gYKAgH99eoCAeIGAgIB7fYCDgYCDhH9+gIB1gYCCg36Bfn6BgHx/gIGB
g3mEh4KCgIGAf3qBgoCBgICBeoCAg4R/gH+CgIKHgXx7fn6BgXuBgoCEgICAfoKAgIWAgX5/goCCgYCAgYB+en5/gICAg39+gYCAfX6AgIB+gYKBgIF+hIF/fnuAgH+BgIF/fX+Ae4WEf4CAdIGDgICBgICEgX9+
gX+Dfnt9gIWAgICAgISHgICEf32AfYB+gHx+goB+fYGAfH+AfIF9gICDgH+BgICAfYCAg359gYKAg4SAgIKMgICBgX9/f3+AgYCAgIeAgYB+fYCAgIdzgIJ/f3+Af4CBgIB9gH+Bg39+gYCCgX+Af4CAfoCAfYGJ
goN/goKCgICAf4CAg4CChoCAgH2AgIB9hICBgYWAgICAgoGCgH2Agn9+foN+gIF/f4F/gH5/gICEg3qAgICAfIWDgYJ/gIB/f4F8gICAfn+AgHl/gICAf4CEgoCAgIJ+gIB7gIJ/f32EgYCDgIB+hYCAg4GAf3mA
foGAe4WAe4CCgoCAgoCAgIF/fH9/gIOAf4GAgH1/gYCDgICAgHqBgYCBgYGAgYWCgIh7gX+BgX5/gICAgoCCgXx/fX2Ae3+AgIF+gICBh4KCgIN/h4KAfnaAgIJ/f3+CgXqAgoOCg4GCf4GBgH+BgICAf4CAgYCA
hICAgIB/gX99fX+AgIB/gHyDfnqCgIKCgIB9hX9+g32AfIB/gnuBfoCAgICBgYJ+f4GAf4OAgIF7gH2Af4Fxf36KgICCf4F7gYB/eoJ/goCAgH+AgYKAgICBfoSAf4B9gH16gH19gIB/gIGAgIGAf3x/hIGBfH9/
foCEgIGAgn6AgICAgX6Bg4GAgYF/f4CBgIB/f319gYKBgH9/gIODgYB/foJ9gICAeIaAf4CAgIN+jYCBgICAgoCAg4CCfIKAg4R5goGFhICAf3+AgYGAgIGGf32Ag4OAgX2AgIB/eYF/goGAfICBg4CBgICEgoB6
gXx+e4GEf4KBhX9/g32Ag4R/gX+AfoCGgIKAf4CAgIR+gIOAgXyAf314f3+BgoCAfIB/goCEeIaAgIKAf4J4gH+BgHyBf398g4aBf397gICAhH6Agn+Ag36AgX6BgH14f39/f4B/g3x/goCFgX6CgYCBgoB8g4KA
fH9/gH6CfIGDeXx+gIGCfICAhIGAdYCAf39+gIB4foCBfH+HgIGBgYJ9gH9+foN/foCAfoGBgH9+f4B/fn+AhIB9g39/goeAg4CAhIJ8gYOAgICAfICBgoGFgIOBgICCf4WCf4F6hIF+gH97dYGEfYCFgIKCfoGC
f4GHg4CHgX+AfIKBf4CCgYCAf4KAgH6Ag32AgICAgHuBgIGAgICAgn+Af39/gn+AgH6AgIKAfIN6gICBgH9+f4B+gH99gIB/goKAgIWAgYSAgIKAgYCAf4SAgHqAgICAfoOAgX5+gHh9gH6Af4h9foGBgIGAfYN8
f39/gYCCiIKEgIKDgIOAf4CAf35/gYaBgIGAhICEgoSCgH99f4CAgoWEgIKAgIGAfX9+gIJ/gH56gIF/gYGAgH6EgYB/gH9/gICDfYV+f310goF/gH+AgoWAfn+AgIJ/g4CHgX+CfIB/g4F/gIGBgYCDf4CBgYB+
goF7f4GAe4B/gYCHe39+foJ/gH9+f4B/gn6DhIB/gH6BgYCJgH+AgIRnf3+Ai4CAgICBgX9+goB9goSEiYCAiIKAg36AgICAgYB+gIKKf3uBgIB5gICAgoWBgoCEgoB/g4CAgICBgYCAgIOCgIKAgICBgX+BgH6C
foGBgH9/goJ/fn+AfX+AgIF+f4B/goSAfoB8goGAlICAgX9+gIB+g4GCfnmDfoOCgIB/foGAgICEf4KAgICAgYCAd4OAgYGCfoCBgYN/gYCDgoJ+gn57f4B+gH9/f4F+gH9/f36AfYKAf4B+g39/gICFgH+AgoGA
fYCAhoCDgIF9gH2AgICAgICCgX5+fH5+gHyCgICAe4CAfYCBf3+CfoCAgYB8g39/gYJ1gYF+gICBgICAgIB+gYCBgIB9gH2EfoF/gHx+e4aAgX2AgICEh36DhIKCgIiEgICAg399gIB+e36AgIB/goF/g3+LgIKD
gX9+fn+BgIB9foh4foB+eYB7gH6BhYCFgH6AfoGAgH93gICBfn+EgoGAgYh/gYB8gIB7gH6AgH98gICAgHqBg4WAgICFgH6BgH+BgXiBgHp/gYB/gYOAgoCBhICAgnyAf36Afn6CgIGDgICDfoB/foGBgHN6fISA
foB/gYKAgICAgYCBgYSBgpGDgICAgIF/gnqAgICAgn5/f4F+gYSBf4KAfoCAgIOCgICBgX1/hnh/f4CAgIGCfoCCgIB+f4CAgHJ+goGBgIWAhYN+gIN+f36AfYN/hoCBgoJ/g4GAgoB/goGEfoR7foGAf4B/g3+C
gIF8gIB/gnh9gICDgX6Cf4SCg4KGgIB/gYCCfYB/gH9/g3eCgICEg3WBgICAgYKBfnyCgYGPgIKBgH+AgYCAf4CFgIJ/g4CCe4CAfoCHgIZ/f4B9gIKBfIF+gH6KgYKBgnuHd4OAen99goGDgICAf4KAgoKAgH97
gH+Af4B/gICDgYCAeYCAg39/hYSBhIGAgH+AhIB+gICHgICBgoCAgH1/gIN+gIGBgICDgICAgYB6foOBgIR/f3iAf32AgH9+gIB+e4CDgIJ8f4CAfn6Bf3t9fH+AgX+AgYJ/gICAf39/gIJ/f4GAgn2Gf4GEf4CA
gYB/f4CCgIGEgH+AfoCFgIGAf32AgoGCgYWAgICAfoCAf4OAgYCEgIGAgIaBgIGAgIB/gIGAf4CAf5h2fX2AgICAhn2FgH+AgIKAgYaAgoOAhICAgICDfnuAgH6AhHyDgYCHgYCAfoB/goGAg4CAnICBgICAgYF+
gn+DgX99gIF/hIB+gH5/gIN+eoCBgIKAf4CFgHx/f3uAfoKAgYGAgICAgIF9goJ+foCAfn5/gIKAgICAgYCAf4CAg4OCf4GAgICCgICDhoGDf4CAeoGAgX1+foOCfn+Ag4GChXqDhoODe4BzgICBf4KAfH+AfYJ+
gYCAgYKFgoCAhoCAgIKAgIB+gH5/gIV/hICEgIGAf4F+gICAf4CKgIKAf3+Bg4KAgIGAgYiBgoF8e4B8gH+Ef4iAgn6Df36AfoB+gIGBgISAg4KAgn+AgICAgHuBgHqEfoGAgYB7g3+Ag4CBf4J+fYCAf4CAgIN5
gIF+gICAgH+BhYCAgIGCg35/foODfoB8g4CAf4CEgIGAhH+AfH2AgnyAgICAf4F/g4iCfIB+gH5/goF8gHx9gISBgIGAfoOAgYCBgoCAgn5/gICBg31+gIGBf4CAfYCHgICEf4GAgHt8e4F/gIB/gICBgIKDgYB/
hH2Bg4R+gIaBgYF/gIN/gIGAfoCCfYCBgoKDgIGDfXyAgIF+f4SCgYB+gH6AgYCFgIF/gIF/fX6CgHt+gICBgYB/fX+AgoB/gH5+gX9+f3+AgH9/gICBfYCAgoCCf4CCfoCAgn9+gX6Af4OCgICAgIGAgHyBf3+A
gIB/f4GAgIB8gIGFgIGWf4B/g36BfICCgoGEgH9+gIF+gYB/gn+AfH5/g4CDf4GBgIB/gH+AgYOAgH6Ag4CAgH6BgICDgIeCfoR/hICAgYGAfYCAgYB/gHyAgYN+gICAfoJ/gH58gIqCf3yAfX6CgHt/f35+g4OA
eoGAf4CBgICAgH6CfIGAgYB/f4GBhIN8gYCAgH+AgYB+gIB/gYKEf4CAeoGBg3+Agn1/goCAg4CAgIKEe36Hf4R6gYCAgH+CgX9/gX+BgYB8fn+BgHt/f3qAgoCCgIOAfYKGeIB7gH6BgX56fIB7gIR/f4R/gICA
gYh9gICBfYF/gH5/gIGBdIJ/gYKEgHqAfoF+gIeBfoB/gH2AgICBf4KBgH99f3CAfoJ/gYJ/f32Be4OAgIKBgoCAgX6Cf352f4CAgIGAf4J+gIGBgX2CgIKCgoB+h3+CgH+AgICFg4N/gIB6gYCCgICAf35+gH+A
gH57gIJ+gH9/f4aBfoGAgX+Agn6CgIB/g4B/gIR/gH5/eX9+gH+Cf4F/gICAgYCBgIGAgYSAgH+AgYGBhIKAgH5/goGEgICAgH+GgYKAfoCAgH2DfoB/f36BfYCBgoOCeX95f4B9gIB9fn5+gH+Bf3x+hnuAgH1/
f3+Bh3+AgYF+gYN/gYB9foZ+goGEfXuAgIF/goCGgYKCf35/gIF/gH+AgoB+hYB/f4CAg3+BhICAgIWBgYCCf4B8f32BfoB/hn6BgIB8fX6AgYCAfICAfoGAhIGLf4F/f4B/gH15g4J8f4CAgH97fYJ/gIGAgH+A
gn6AgICAgIF5iH6DfX6Bf4CDgH6AfYCAfIKHgYOAfICBhH+AfYF8foF/gIJ+f4CAgIB/goN6fX96gH99f35/gICAgIB8foCAgYp8gYKCgICAfH6AgICBgYCAgYV/gICCgIJ/gIGBgYWAf32Bfn6Be4B/lH+Cf4CC
gH6AgH9/foKEfpOAf4KAhH6AgIB+f4J5gHqBg4CAg4CAgIB/gIV+g4CAg3+AgIB+f3iBgIGCf4F9gICAgH6CgIJ9e31/fYR/fn+DfYR9goB9gYB/gYCAfIKEgYB+h4OFgIB5d3yGgIaFf4CFgICAf4CNgH6AdICA
gYSAfYB5gYKDgICAgIB+gIF9f4F/g4N/gIB/gH6Bf36Af4CAdYB9gn+AgImAgn+EfIGAh4B/g4CAhn+AgH98goOCgIh/fn+AfoF9foSCgH9/foN/gIB/gH+AgICBhH9/goB/gH5/gHyAgX+Af4CGf36BfoODgIGA
goCAiIGBgoB/gIB9fHt8gHuAgYCAhIB/fn+Ah4CBgYGBf32Bf4CBgICEg4CAf4GAgIGAgICBfYOAgH+Agn6CgYCBgH6AfoCEgIF/gIOCfIF/goF+f398gYGFf35+fH+AgICAk4OBf35+gIB8foKCf4CAgn2AgH2A
hICDhoR/fYGAgICAgICAgIR/goGBgIGAgIB9fn2BfX6DgoKCgH2DfoCBfX+Af4GAgX6FgHyAhH6AhIB/gIGCd3+AgHaAgICBf4B5gIB9gnyAg4eAf4F/fX99f39+gX6AgYCEgoCDgIGAd4GDgX6BgYV/gIF9gn+A
gIB9gn+Agn+Bf4CDf4CAgICBgIODgH5+eX2BfH+BgYKBgIKAeYJ9gYF9g4B+f4GAgICBgXuAent/f4F/gX+AgX6AgIB2gIGAe4GAfoCCe4CDgICCgH1/foJ+fn6FgHx8h4aAgX50goKCf3iAgIGDe39/fYB+hIF+
gIB/gH5/g4CAhX+GgIGAf4aDhYCAgH2AfoWEgn6IgoCAgIGAeoKBhX2BgIF4gIOAiIB8g32AgoGGgoGBfn59hH6AgH6BgH+EfoKAgIBxgX+AgH2AgIGAf4CAgIKAgoB/gIGAgICBeoCBf4CAgoGHgYGBiHyIgoJ9
f4CCgIKAgH+BgIB7gX9+joCAgICAf4d+ioN/f4GCgH2BgICAgoCCgIB+gICBgICAgICBgIJ/gICDf4CFgX6AfX2CgYp9f4GGgIVwfIB/gICAgIOFg3+FgIB/gH2DfICAc32CgIKAhYN7f4KCfYOBgYN9fIB8f3p7
gICIgH9zgYSFgICBhoB9f4WDgX+AgISCgn+Ag4CAf4CBgn6DgICAg3+CfoCAgoSCgH6BgYB8gH+BgIB9gH+DgH9+en2AgYKCgIV+gYV8gXyAgWiAgX+AgIGBgICAf4GAeYF/gICAf4CCfoGFgYB/eICBf4F/gH6A
iIB6goCAgICAg3yBgIF+g4GCgn+DgICAfYGAgoCAgIGAfXp/kH9+fn1/fn17goCBgYB+g3l9gIGCh4CDf36BjHuChH2CgoKAgICBfniAgH+AeoKFgIB/gIGAfoOBgICAgHyAhYCAgH6Ai3+AgX+AgICAgH6AgIKA
gId7foB/g4CAgH+Agn+CgICDgHuBf4CAgIB/gIOBfYCBfH+AgIaBgYCAgYB8g4CAgICBhnuBfn+BgIJ/goGAjoB4hoB+gIB+fX2AgIB9gH9/gYSBgn+BgIKDgIGAgICBgn9/gX6AgoCAgIB/gX6BgX+AgIKEhIB+
gX2Ain+DfYB8hHp+f4CCg3+Cg4CBen18gYJ7goB+gISBgYCCf4CCg4CAeYOAgH5/f4CAgYGAl4B/gH6HgICCgX6AgYGCg4B8gIKAgICAe4CEgYB8fH9+fYR/goCDgH5+gX6CgHaDgICBgYCAfYCAg4B/gIB8jId8
foaAhXyCg4CBen6AfoCAgoKFgIB/g4CAe4GAgIB/goSAgHyAgIOCgIF/f4B/gIqCgYiEf4iBgICDfH5/gICCgICAgH6AeIaAf4CEgIF/g4F/hYCAf39+gH+AfYGAfYCBgICBgIB+foCAgIB9gIF/fIKDgH6AgX1/
gYGBgH2AhIGAf4CAfICAgoGDgICAfIGAfn9+gYCCgn+Bf4KAgIGAgIB8e4CCfn9/foF/gX6AgH6BgIR+foCAgn+BgoOBgH6Bf4KCgXuAf4B8f4ODgXCAgICBgIGNfX6AgH+AfoCAfoCAf4GBhIB/gYCChYKCgICA
gHt+gIGBgHx8gH6Efn+Cfn9+gIGEfoGAgICAg4B/gICBfoaAgHx6f4KBhICCfn+BgX19gYKBgX5/goCBgICHi4B+gIB0gICBfYCAgoB/gIB9foODgIOAfoGAg4B7gICAgIGDfn59gYKJgIKBfH6BgIJ9e4eBgIGF
f4J9fYB9f4CAgYCAgYB/gIKAgIB5gH2Af4CAgoGBf4CAfH+EgH+AgYCAgIGAgIGCfn6AgH6AhYGAgX2ChISBfYCAgICAgH19gH9+goGAgX+BfIWAgIF5gYB/gICAgICAfXuBf4CAfW2BgIGAfn+BgIGAhH6AfoCA
goN9gHqAfIB+iX+EgoCAgoB9eYKBi4CCgYWAf31/gICDgIGAgHd+gIF+gYB9fXd+f39+gH9/f4CDiIp9gYKAgYKAgICEfIGBgoCDf4F+gIJ9gIGBgn+AgH9+eICAg4B/fnd/gICAg4OAgYCBfnx8f36AgH6BeYWA
gH6BhIB6gIB+gICDgH+BgX5+goCClH+CgYCAdoB+gIN+gX+AgH+AfICDfoF8g4eAhHyAgoOAfnyAgnqAgHh+gH+Bg4WAhH+AgIJ/fIGAgIF/gICAf36AgIZ+foR4gYB+gYCIgoKAgH6AgICBfoCAgIGAgICCgYGK
gIKAfoGCgoeAhIOAgICGgH9+gICBgIN9foB2gH19gI2AgHyBgH+Af4B/gYCAgYGBf4GGgoF9g4CAhX6Af4GBf4B8gIF7gICFgHuAgICEgIOBhYKBgYN8gH6AgICCf4CAgIB8gH6Bf4F9gISAgoF9gYCDhX6Ag4B+
gH2EgH1/fYCCgX+Cf4CBe4GAhYOEgn9+gYGKgICAgH+Af3+Ag4KAe4B4fYOAgICEgIF+f4CAgIGAgIKAgIGEgoKHgYCAgH+CgH+AgH6Cf4CAfn+AgH+CgIF+jIF/f3yAgIGAf35+fX6Ag4CAgYOBgICEgICBe4GB
gH6BgH6Afn6AgICAgIeAf4B9h4SBfYB+f4GBgH+DgH+Bf4+EhIF9gICAgIB/hH6Cf4GChn+Ef4B/gYGAf398fIKAgH5/f4B/g4GCf3+Ag36Lf4CCgIF8gICEgXp9gn5/foB9h4F7gIKAfn9+fX9+gYGHgX+Agn+D
f3yBgoGAf4F+gH6Ag4N+joGAgIB9e4OAgn6DfoKBgX+CgICBgX6GgH6AgoKCgoKAgIF/gICAgIJ/gICCg4CBgHqAgH+Af4KBgIJ/coB9gIGAf3uAgIaAgYCFh4CBg3yAgYJ/f4N+gICFgYCAfnqBgH+BgH+GfX6A
gYaCf4OAgIGAfoCAfH+Bi4GBgICAfoB+gIKAf4F/hIKAgH1/gH9/gH5+gYqAg4R/gHyAaYB/hIKAfn6Be4F+gH57gIGCgX6DfoCCgYOBfH+AgX1/gIB+gImBfIGBf4CEgHyAe4GAgIKAgIF/gYOAgIB9gYCEgoCB
goCBfoKAgIJ7f3x9f4B0gYCAgX6Egn+CgICAgH6AfoKBgICAf4SCgISAf3+Ff4R7gH6Af4CAgJCBgH6BgIF8fIGAfYODh3+AgX+AfIOAgYB+hHWBf4B+fHyEgYeAgYB8f35/fn+Cf4B/fYCDgX5/gX+Agn+AgHiH
h4CDgIGCgIB+gIqAgH5/f3+DgIGAhoCAgHeAgH6DgIGBgH+BgHyAfYV8g4B+fIKAf4GFfoCAh4KAgICAgICAgH6Afn9/goCAgICEgICAf3twf4N+gICCgISAfXqCgICAgHuAgYB/gYCBhYCAg4CCf4CAgId7f36A
gH95f4CAg3+Fgn+AgIF/gIGCgICAc4FwgX2Bg3qFgH+EgIOAf4GEiIOAfn+PgoJ/gIOEgoB/goCAgH2AgYCAgoOAgoCAgoGAgXmAfIB8gYCBgm2FgH+Bfn9+gH+CgH6AgX9/gYGAgICAgICAgX6AgH9+fICAgYCA
gIGBf32BgH+CfoCBe4CBgH5/f4J/gIV+hYCAf3qAgIGAgYCCg4OPgH6BhH9+f4CAgIBqgn6Bf35/gICBhn5+gIB/e4CBhIB1goKCgoGAhYCAgX+Bf4B/gHx+gH1/f39+gICChoKBe36AgICEgIB6fYB/gXqGgHmB
foCAgIB8gX+CgYCAfYCDg4F+gYGEgX18fX99gH58f3+AfYCAg39/f35/gH9+gIN/gYOAfH+AgIt+fX+AgHF/gH97fIOFhHp/foCAgIB/f4N6gIB+gYR6goCCf39/foOAg4CCgICAen6AiH1/gX6AgICAdX6EgIJ/
gYF8gYKFgICBf3x+goSBgIGAgH9+fImAfIB5g4CAeoCAgHuEgYCAgYOAf36Ag4CAgH6Af4CAfoB/e4KAgICChn5+f4F+f3+Ag4J7iH99gIF+gIaAf4F8f4x/foCCf32Bf4GAgYCAgYCAgYCAgIOAhIB/f4B/gICE
gIGCf4CAhICCgH+EgX+BgH+AgIKCgH9/gYKDgX56gYGAgYGBf4CAfn98gIB/f4GAgYCAgoB+foCDf3+AgH1/fn6AhX+AgIB/gIaAgnqAf4WAgH6AhISCgoGAgH6AgoB4gICDgH6BeH2DgoB+hYCDhICAgIB+gn58
f4B+fnuBgH2AgIGBhH+Af4GAhIWCgoKAf4CBfoCAfoF9fn9/gZCBfn19hIN9gIB/fX+CgHyAg4GBgICCgHyBgHyAgH+Fg4WCf4GDgH+CgH6BeYJ+gISBfYF6goCBgIB+foWDgIOAf3+AgXp9gHyAgIWAhIh7g3uA
gIGCgX+Bf39/f4V9goB/goCAgYCAgH+AgIB+gHt6gH2AgXqBhICAfoCHh4SAgH+AgoCEgn16gIKGgICBfoCAhIJ/gICAg39/gICAgIF+goF/f4J/eIB8gH9/fYB7gH5/gX5/gYCCgX+BgH+AlIJ/gYCAgIGChYB/
g35/gYOAe353f35/g4OCe396gH5+fIB/gH+Af3+BgX6AgHuCgICBgIKDgIB9foCEhIKBf4CDiIF2f4CAg4B9fnyAgIKAgXmCgX6Df4eAfn6Af4J/f36AgYCAgISAfYCAg4CDgH+BgYGCgICAf4V0goGBgIB/fH5+
gIKAhYKAgH+AgYCCf3h/gICAf4F9gX6BgIB/f4CAgnd9e3+Bf4CAgYGEg4KBf4GCf4KDfH+Cg4GAgYGBgICEgICAgHuAgYF/gIB/fn2Ag4SCgoJ/goCAgICAgICDf4R+gYCAgISCgIB/fIGAgn+FgICAhH+DfIKB
gXuAgX+NiISAg4CAgICAfnx9f4OEhYCBf36BgHyCgYCAg4CBgIKDgYCBfn6DhISBg3iAg4B/gH+AgIN+gH6AgIF/foCAfYB+gIB/f4B+gICDgXx/hIKCg4CAgICBfICCgHx/gYCDhX6AgH59gICDgHWFf4OAgX5/
eYJ9gYCAgYB/gX6Af4B+fX1/hX+AgoB/gn+Df4B+cn6BgH+AgICAgICAf4R/gYOAfoGDgYCKgICBf3yHfYCAhICAhoJ8gICAf4GEgISAf399gn6AgIGCgYCAgIB9gYJ/gn6Af4CCf4CBgIKAfX+AgICDgICAf4B+
gICAfH+AgICAgIGBgICBgIB/f4CBgICBf4CAfX1/gIR/foOCgH17foCBcoCBgIGAgH+Af4aCgIOKgICCcoCAfoJ4f4GAfYKBgYCBfYCAfoCNgYB/foCBfoKBfoCCgHyCgIOBgXyCgH+Af359gH6Afn6AgYCAf4B/
fnyAgYCDgIF/gYCAiYF+g4KAgIZ/gICAgIWAfoN+fX9+gX+AgIN/g4GAfn2AgICAgIKDgIOAdYKAgoaEgYB/fYd+gYGAfn+GgYCAgIB/gIB/fX+Bg4CAf4CAgJWAf4CBgIOAgYB+fH9/f4V7d4CBfnx9gICBgICD
gIWDgH5/gIB/gICBf4KAgIB/gICCgISAgIaCf4CEgIB/foCCgIF4gH9+f4B/g398gIODgIKBgH6CgYCAgIJ9gH9+gIKAfHyAgYF+i3yEgH+AgIF9f4GCgH+Bfol+gICCfn+DgYB+gH5/gICAf4OCgICAgH2CgIGB
iH+Af4B/gH6EfoB+gH+Af4B/gICAgIOAgIKBgH+AhH+AgnqBgH+BfYGAf4F+f4CGgYB2gIKAgXh/fX+BgICDgIp5gH+Ag4N+gH+AgICAf4CBgICEgIGAgICAgH9/gH95gnt+gHqHfIGAg4GAhYGAgICAf4KDhYCA
foGAgICAfISAfH6AgYGDgH+AgH6Cfn+AiIB+hICAhH+CgIJ+gYCAfX+AgIKAgoJ+f4SChYGAf4CAgICDgX+AdYCCgn+AgYKBf4CAgYKAdoGBgIBxgIOCf4J+f4CBf4B/fICBiIB/gH+CiYB+hoSCfn+BgICAgnyD
f4B/gICAiH+BgIF/eoCBgYGDgX+AgH6Agn1/foCDgIGAf4OCf36AfoCAfYB+f4CDhICAf4F+gH6AgIB+gX2AgICAf4CAf36EgICGfoB/g4OBgH+Agn9/eoCCgICBgH6CfoCBg4WBgn9/gH+AgXSAf4B/gH+Bf3t+
gHp6f4CAgIGChH+Bf4GAgIOAgYB+h36Ain5/gYOLhH9/gX58gIGAgoR/gICCgH+CgoJ9gIJ9goB/gImBfIOBgHx9gYCAfX5/gICDgX+SgIB/f4CBgIKAgYCBgICAgYCAe4F/goF9gX+AgoGCgIB/gICCfYGBgH99
gYKFg39/gISBgIB/fX+BgICAhYB/gICDgIF+gYGBhH+CfYGBgIF/fH6AgHmAgIB+gIKAgIB/f4KAhIF/gYB/gIGAgIB8goWFfX6CgIGAgIKDgYB7f4CAf32Afn6AfoB/eoN/goCAf3+CgH99gICEgIKBgX59gIB+
gICCe4CAgX+AgIGAgICBhn+Cgol7e32GeIODgICAg4CAgIB/f4J/gYV9f4KDgICBf3+BgYCBgH6AhIF+fYB8hYWAgHx+gYB/fX2CgoCBg4GEgIOBfICBgIKHgIF+g3qAiHqAgIOBh4R+gIB/gX+BgIJ/gH6BgICB
gIeAf4KBgH9/fICCg4F/f4GAgYB/gH5+f3+AfoCBf4CDgIB/gYGCgIOBhHaDgIB+gomIen1+gn6EfoCAgIOAhYF9g4CDgH+AfXx/gICAgYB7gYCFfoCAf4F+gICAg3+GgoGAgH+AhICDgoN+foKEf3+BfX6AgH2A
gYF8gX+AhoF/gYFseH9+foB+f4WEgoJ/hIGCgH+AhHSAgYCDgH93goWAgICEgX59f3uAgIR+gYOCfICAf4N9f4CBf4CAgn+CgICAf36AgYCAf4B/g4CBh4OAgIF+gIOAgoCHgH6AhIB8f4OAg3+Df4B+eYB+fYN/
gH+Bd4CCgYGDhIV/f4CMgYOAf3+AgX+AgH+CgoJ+f3d+e4CAfnh8gIeAgH6Af4aBgoCBgIGAgIN8e3+BfYSEgoB/gYB/g36AfoCAg4iAgoB+jX+CgIB9gICAfn98eIB/f4B+gH+AiIKBgIGDgICAfYB9gYCBgoOA
foGBfH6AfKN/foKCe3+Agn9+gIJ9eH2Af4OAgn+DgoGAhn+Mgn58gn57fn6CgH+CfXp/gIGAgIF7f4OBgH+AdXp/gH+AgoWAgH9+f3uCfIOAgYeAgYB/hn+AgHt/gn6BgYB+gIB/gH+Af4J9g318gIKBgH9/fYCE
fX2AgYCDf4F/gIGCgICAf4B+gHeAgoF1fYCAhIB8g5OBf39/eoGAf3uAf35+iICCgZGEg3yChH+FgIGBgH2AfIGBeoJ/gIF+fYGAgICDgHd/gICAf4KBgIOBgIN/f36Df4N+goCFgYGAgHx7gn+BhIGAgn99gYCA
g3t6gICAg3+AgIKAfICAgIF+gIB/gnqDf4B+fX2Cgn9/f4CAgYCAfH96gH+DgHyAg394foB+gH2CgH6FgIR9gHiAgIaAgoCAgH58gIZ7f4R9gH+FgYCAfIKXfIGAgH+AgYGAf4CAgH+BhYCDgIGCgIOCgICBgICD
hHyCiIKAfoGChYB8gH95gICAe4KAgH2Af4B+f3+Agn6AgIF/hICBg397fYB/foCAgH6EgoGBgIGBg4B8gIJ/gIZ6gIF+f4CAfIB+gYGAf4CCfoF/fYCAgX6KgYOAfoF/g4F/gICAgn6Ad3+FgHOGeoJ/goKAgICB
gICAfIGAf4CAgYB/gYB/gIB+f39+gHx/gIGAf4F+gX+Ah4B9f3+BfYKAgHx/f3+AgICAgH99foWBf4R9gYB7gICAf36AgICDen9/gYCAfYCMiYiBgH+AgH+DgH2CgYOKgISEgIN+f4CAd4B/gX19fYOCfoCCgoCC
f4CAgIGFgYCAgHh/gIGAfn16cYOAf4CAfoeBgH6Ae3+AgH6AgIOAgH+ChX59hICEgIOBgX6Ef36AgH96goB+foKBf4B8f4CAgYF5gIOAgH+LgYJ8fn+AgICAgX1+gH17gJCEf4CDgIGCgIKAgHx/gH9/gYCAgH6A
gH+Af4KAfYGCgICAeYGCgIKDfH+AgoCBgYCAgYB8goB6gH+AfYB8gIGBgH6Ae39/gYGAgH98en6Ag4CAfYCBfoCBgX9/gIGDgICAgXqAgIB9f4CAgICHgXt+gIOBhIR9goWBgHR/gICAgH9+gX5/fIR9eIGAgIJ/
gH6AfYB/gICBgIF7gIB7gn+FgIB8gIOAgoCAlIGAfICDgYCAgYCCgXuEgH5+hYCAfoKAgYGAfYGAi4CEgIKBgIKAf4CAgIGAfn9/gICBhYCAfICBgH+DfYOAfX6AgoKBgYCAgYKCgISDgICAhYF3gH6BfX+AgX2A
gYCDf4CBf355gH6GgH+AeIKAgICAe3+Bfn9/gIF/gIF/gH2AhYB+goCBg4CAf4CBen+GgIB/goGAiYF/f4SGgHyAfoOAgYCDgX+EgYKAgYKBeXyCfoB+gYOHgYCAgH6AhJmAgYd+fIKBgX+Bg3+AfYB/gH+BhH9/
gH2Qf4B9gYB2gYCAgX6BgIKCgYKAfn6AfYB+gIB2gYCCf4R/gICBf4OAgICAfICAhH97gIKAgH2AgoCAgICDf4CBgH9/gICAgX2Cf391f39+gICAgoN/fYF/f4CGgICBgICDgX6AgIOFgICBgH6BhICHf4CFeH+G
gIGCgHyAgIGBgH+Ef4KCgoJ/gH+CfoB/fYGAf4KAhICEgYOBgIB9gH58fYKAgH+AiICBg4J/f4B/foJ/gH6Df4CBfYl+gH5/e3uBgICAdHJ+gH+Af3+DgHWHf39/fIGAgYCAg4BzhoCAiYGAfH9/gIGAg4GAgHt6
gYCCgIB+fn6DgICAgIZ+goGDgH5/f4F+fYCDgYCDf4J/hICAgIKEgYCAgICBg4J8dYCEgIKBgoGAf4l/gYCBgICAf3+CgH59foCAgn+AgICBfn6AhX6BgoCBf4KAhH9/f39/gISAgIJ9gXuAe399e36BgoKAgH+A
fn+BeYF+gIWBgX19gYB+gH6AgoCCin6Bf4OChX6AgIGAgICAf36BfYGAgIB8gIB7e4CAgn+Cfn6PhoCAgoKAhH6Bf4KBf4GAf4CAfX9ygYSBgIB+gIF/gIF+f4SCgH96f3uDgIGAiYCAgX+EgYCAgX+AgXyAgIKA
f4CEgoSCf4J+f4GAf32BgX6AfYJ/f3+BgIF/gIGAgIOBgIGAh4B9gYOAgHV9f4CAf4GAgXyCgoCEgH6BgIV/foJ/g4OCg4KHgYCCgYF/goGAfoCAhICDgH6BgIB/gH2Ef4J+goCFfYCBf4B9gX+DgYKBgHWCgYJ1
gICAiYCCeX6CgImBfXyAgH6AeYCCgn6AgIGAf4KAgH6Cf4CAf4CAg32Cg4GBhICAgIGAgIGCfYJ/gIN/hH5+gH+AeoCAgH9/hYF/gICAfYCCgYFxgIKCgISDfYB/fICCgIJ/goCCf4CChIB9h4GAgIKBgICCgIB9
f4CAgYSCgYB/fn5/gICCe3mDgIF/hICAgIF/goJ/gIGAgICCfn6AgH6Kf39+foCAgH+DgIF+g3+BgHl9gIB/gIJ/foB/fn18gICBg3+AgH+AfoF7gICDgHqAgIB/f35/fYCIfYOCfYB/f4CBfYB/gICAgISAhIB9
gH+Be4B/gICAgoJ+gICAfn+EgIKCgH+Ce4F4foCAf31/gXSBgXmAgIKJf4CAgoWGgIV/gYCAgX6DgIaAf4B/gICCgICBgIGAhoGAhYV9gXp/gH9/gICCgH6DgH9/h36AgH6AgICBgYJ/fnt9f36Af3+Af39/gIGA
gICBg4OAg4Bxf4J+gIB8gH6Bfn6FgoB/gYB+gYGAfoCBcIGEg3uAgH2FgICAgoCAg4yBg3+AgICEgXyDf4B9fn+Agn+CfYCAgIB+fIB/gYCAfICAe4GAg4CAgYJ7gICBfoF+g4t+gH6AgIOAf4CDgIODf35/eIGB
foCAfYCAgHt+hICAhIOAgICEgH+Agn96f32BgIGCfoN2hIJ9gHqAfoB/gIR9f4CBfoKAgoCAgIOBf4CAfoCBgYKAfoB8gH+BgIGAgH9/gX+AfX99f399gIB+f3+GgICAgIV7f3x/gICAgIOAf4B8gICAf4J6g4KB
gX6Af4B+gIOCgH6BgIJ+fX6FgYCBgX5+gX+Af4CAf4KDgICCgICAgW92gX5/foJ/gICFgH6CgHuAf4B/gICIgIGAe3+CgH2AgHqAf4CAfn6LgIB/gICBgnyAg39/f358fX6AgIKCgISAf4CAgn11gICFgICAeoSA
gH9+gYWAgICAgIGAgIB/gX+DfYR/gn6Af4GAhX2Dg4B4f3yAfoSAgIB+gIV+gHd/gIB/fn5+f4GDf4GAgIF6g4CAf399gYCBfoB5eYB/koCBgH2Af4CAgICAeoB/eoWAeYCFgIF+f4CAf3+AgoCBgH+Be4CBgYJ/
fICAfICAf4d/fYF5doCCfnOCf4KCgYB/hn99gICAgYGAf36CgICGgIR/eIKAf4B/gYF6gnyAgH2Af36AgoF7gYCAgIN+gYB+c4KAgICAgISAf3+Ah32BgX6CgYGAf36AgoCAgICAgH99gISAg3h+gIGAgHuCg4GA
f36Ahn6AfICIgoKAf4B9gIKBiIF/gH+AgoWDgH6AfoKAeH6DgIB8eYCAgICAgH2Bf4WAgIOAgHyAfYB/gH+EgICAgIB/gH2BgICAgH2CgICDgn6AgoGFgIGAgH+Bg4SAgYCCgICBfoCAhYJ3gH5+hIOAfX6AgICA
hH9/hYB9hH+AgYCAgICAfIF4g4KAf4CEgH+BfYB7hoB+gIWCgICDf4B/gIF/hYKBgISBf4B+fYB+fIJ/foB+gICAgICAgYN9gH6AgIZ/gIF+f4B/iICAg4SAgnyGg4Z8fn+Df3qBf4CDgIGAfn+CfoB/gHuAgH6A
gHt/f4F/gIB+gIF/gIWAgH+AgICAgoCAgoCAf36CgX+CgIF/f4SBf4CCfXl/fX9+en99gH6Bg4CBfn6AgH2AgHyBgYJ+hIWBgIOAg4F+gYF9gIR8gH+EgICAfYF/e4CAf36Cgn6JgIKAg4CAf3Z+gYOBhIF/gICA
gn+AgIWAg4CAg4CAgoCAgoCAfYB9gH6HgICAgIKFgX5+gYCAgIJ9f4CAgH99gHt+gYCAfYGAf4CDgH+Af4GBgnyBhHx/f4CAhIKBgIB/fX6DgICAg3+Ag4CEgH5/gIB+gYB/gYB7gYCAfoGAgIGAeoF/g4B/e4WA
g359gYF+gH+AeoZ+foOEgoCDgICDi4CCfnyBgYCCf4CFgHZ7gH+AgX+DgX6AgICAhnp1gYKDhn57gX+AgH+BeYJ+g32FgoB+f32AgIB6foGAf4GAgoCBf4OAgYOAgIGAgoWAfIOAgYSBgICBhIOAgIB/gH1/hn+B
gIiAgH6Af319gIF+gn+AgoB+eX6AfoOCbXiAfX5+g4F8gYB/f4CAgIqDg3yBf3+HgH5/gIF+gH+FgIGEhnp7gX99gIKBgoKAfoB/foGCgoCAgICEf4CAgnyJfoGAg4F8gH6CgIB9gYqAgIGAgICCfIGEgIGAgICA
f3aEgYCCf32Cg4CGgIB8gn6CgIOAgIOAgIF/coCGfYGDgIGFf4N/fYCCfnyAf3t9gYGCgH+AgX2BgICCf4KBgIGAh39/gYCAgYKBgYGCfYCDg4N/gX+BgICCfX6AgICAf4CBf4CAhYCCgH19hoB/gICDgId5fn6A
g3+IioCBgH2AgIF+gX+AfICCg319g4CAgH6GgXqDgoKCgIB/gICAfYB8f4GAg4CAgIGAgIF7f4CAf4CAgH6AgIKAh36Af36GgoCFgHt+goJ/goB/gYGEfoCBfIB8fH+FgIB/gn+AgH5+e4CAfoCAgIGAgX6Hin5/
f316hYB9f4B/gIB/gH+AgIOCf3yAhISBe4F9g4CAgn+Af4OCfoKAgYOCfoJ+fniBgIF+gICAgH+BgICAgX+Af4KAgICFgH6CgYuDgYKBfIZ/gYCDgICCf3h8eYCAf3mBgYKAhIJ9gH+AgIJ+gH9/gICCgHyAgISG
fn9+iICAf4aAfIGGfX+Agn+Bfnt/gICBgoGAgX+CgIKAgIiBgIB6f4CCgIKAgICBgIGAgYB/gH+Dg3+BgICCf4SDgH6DgoKDfoB/Z4SJf4CGf3+Eg398gIaCgYCDfoCAfIF/f4CAgIKAg396gICAgYCFfn1/gICD
foCBf4KAgH+AgHyDgH9+goCBgHyAgICCgH+DfX9/foB9gISAgH9+gICAgoB/gIKAfYCFgX+AgYCJhH+BgX2AgYB8gH6AgH2BgYB/gYKAf4GGgICHf4V7fIGAgYGAgoJ6gIOBf3qAgoGFg4GAgH6AgICAfId/f4N/
gIB9gXuAg4B+gIKAgIOBgICAgoCBe4B9foKFf4CAfn+AfoF/goCAgYCCf4KDgIB/gIh/gICBfoKDgIOAgX99gn+AgH+IhH6AgIJ/gH6BfYGDgn+AgICAf3+BgICAgHuFfYB/g4CAgICBgoCBfICIhot/gYCBfYOB
gYGAgHt8in1/gICAgoF+g4J/gYZ8f4KDgIB/fYJ/gYN/gH6AgoCAf4B/gH6AgIF/gIOAgH+HfXyCf4GAhIGCf4B+gIB9gYF/gYB/fICAgICAgIB9e4CAgIF/eYGAfo2BgIOAhoCAgn6CfoV+f3+BgYCBe4B+gn+A
fH+AgHx6gICAgIJ/gX99gH9/f4CAgX+AfoeCfYCBf4GAfn99g4B7eoCAgIB4gIGEgYCAhX5/gYJ+fn1+fX9+gICAiIKFgYCFgoCBgn1/gIB+gIB/gIF+gYN/gYGBgYCCfoB/fn+AhIKCgIJ/gH+AgIB/gICAgHx+
gICCf39/goN/f4F/gYKAgICAgIl/f4SBgoGAg4GAf4KAgoCAf4F7gIB/gISOf4F9gHt+gn6AfoGEgH59fYCAhn9+fYGCeYB/goGJbX9/f4R/gYR/gICBen+BgIOBgICAf4CCgoCAgX9/gYCBgYGAgX1/gIKCgn+D
e4CAgICEhXp6gIB9gH+CgICAgIGFgYCAgYF+foCCgH+AhIWAg4OAgH+AgIKAfoCAf4OAgIB/gICAgH+AgYCAfX9+gH59goJ5hIB/fYCFgIR/foB9g4CAgIB+f4GAgICBgICBgH+AgICAgXaBgYmBfHyBd31/gYGA
f3l+gICAgIB7gIGFfoGBgH+AgICEf3+AgH2CgICDgH6Bf39+goKAf4GAf4CHf31/fYB/e4CAgHqCgoCAfoJ/iIKAgICAhX6CmYCDgoCAf4F+goKAfoB/gH+Cf3+DfoCAgXx9gIaCgIR9f4OBhIB9gn+BgIB/gIGA
en59f3yIf4CAgoR9hICAhIOBgH6DhYSBgIOAgIGBgYGAkIGAf36FgH+LgZ1/f3x+goF8gH+Af32BgX56gIaAgIKAfn6AgYB+gH+DgYCAi398gICAgICAgoWAhH+AjoOAfYB4gICDg4OBgYGEgIGAgICAgYB/hoOA
gH+Cc4B+f4B9f4N+gISAgoGAgICAgH6Me4SAgIGHgIB+f3+AgISAgoB+f4CBfn55gIOBgoF+g4CFfYB/gIB/gYKAf4CEh4SBgX9+foN+g4CAgIF/gH+KhoGAgIaAgICAgYGAgYCAg4CBg4KCgICEeoCBg4CAfX2A
fYJ+gX2BgYCAgYCBfYV9h4GAf4B+l3+Ahn+BgH5/f3iBgYCAgoJ+e4GCf4OCgoGBf4GCfYB1foGCgoSAgH2AgYSAf3+IeICAg32Agn9/foCAfYCAgICAeoB8gYCKg4GCfIB+hG6Bg4GBfYWAf4GBgICFgn2AiH9/
gIKAgIB/gICDhICCf4V5gH+CgX+AgIV/f4B4goGAgIGAe4CAgYSAfn+CgIF+gIKAgICAgICBgICBfn6Df357gn6AgYKBgX1/gH6AfoB7fn6DgoGAgICAgICCgIN/fn+Mf39/gIB8gICFgYCAgICAfoN+gYGAfoF9
gIKCgH96gH+AgICAcoGKf317gICDfH6Agn6DgYCBgHuDhIOCgn53f4CAfX+AgoB6gISDfoB+fn6AgH6Ag4B/goF+gYB7goB+gICAf4F+f3+BfYB/gH+BgYN9gICAfomDhYCBgIKDf4CEf36Bfn6Ag4B/gIJ9gH+B
foSBgH9+gYCAgnmAgYGAgnx/gHx8fYGAgICAhIGAgIGDjISAgYGAgYOAfICAgH+LfoGBgIB8gIGFgH2Cf4GCf4F/fn6Cfn5/fH+AgH+BgIF/fniAeoCCf3iAgn+Af3yHgICCfoCAgYCAfn5+goCAgIF+foGAgIWB
g4F8gIGBgYB+gIV5foKDgIF9gIJ+f4CBgX9/gICCgIh+foCAfYCAgX2BgH+AgIp/hIGAfoF9f4GDgH99gHx/gX6AgICFgIJ8gYKAeYCBf4B/g4F+hICAf3+BiIB/gX1/gICAeH6AgYKAgIJ/gH+BfH+Afn+Ag4GA
gIB9eIKAf35/fIGBhICAgnx+f4KCgICDgoCAg4J9gn5+gICEfoCCf4WBgIOCgIeDgIODgn1/gIaAf4KDgIF/gH+Cf3x+go2AgIB7gHyAgYB7gICAgIuAgIiEhYB+gX+DgX+AgICEgYOAhH6Af4GBfH52foCBgoOB
jYGAgICCgIGAgIBygICCgICAe4CBe31+foGBgISCg3+AgYGAgYKAgICDh4CBf3+AgIGAgH+AfoCAhYJ+gX+EgoCAfoKBfYB8gICBgIJ0gn9/goR/gH9+g3+BgICCfoCBfX5+g4J+gIGCgoGFf4F/gIGSeoGDgH2A
gIR/fX2GgYGAfn6BgYKEgIGBf4CFfn+AgH6Af5SAg3+AgH5/hnp/gIGBg4F/e4CBhIKAgX+AfXyAln+EgIJ9gH6AgIKEgIOAgYCBg4GCfn+AgIB5gIOGgHt8f3+AgISAg4B/f4GEgIB7foGCgICDgIB/f4CAhIKD
h4CAgX+BgYCBg4WEgYOCgIaCgn99gIB+gIB7foZ/f4F9fn1/gIB+goJ8hIGBioCAgH+Ag4CAgIR+gIB8fn9/f4mDfIB8gIB/gH9+e4F+g4J/gIeGgISCgIJ/gIKAgX6DgYB9gYCAi3+AgIGBgH+BgIGAgIiBe4B9
gH59gICDgoGCgoGBgYKAgHyBfYCIg4OHgICBf4CAgISDiYCAg4OEg39/gIB/eX9+fH6AhICAgoGBf36Ce4B+gYGAf4F/f4GBgYB/gYCAgICAf4CAgIGAgH+DgoF+gYB8f32AhH9/gIKBgH+AgXx/f4CAgIF+gH+B
gH+BfoN/f4CCgoCFfnx+gICBgIWAgn+CgH+AfIWEgIiCe4GBhI+AgX6BgX9/hH+Ag39/goCAgIF9gIGBgIOFgH+AgoN+foOAe4R0gICAiICAjIGDhYB/e4CBf4J/f3+BfoCAgZWBgH5/gXR4eoGAgIaAgH6Afn56
gX+AgH+AgX6AgICAf4CAgIKAgICAgIOAgIB/f4CAgYCBgoB9f4CCf39/gH+LhX+Bf39+g3uBf36AgX6AgH99fYOAgoKCgIGAin6AgIWBg4CBgHaCf3+FgIGAgH9+gYB9fX98f4CDfn+BfYCEfm6Agn6CgoCAgYCC
gH+Afn+AfYWAgIKAgIGBgIGCfn+Ae39/gICBhoB+g4OAf4KAiX19f3+Ag4CNfYCCgIJ/f4CAgIB9f36AhoF9gH+AfYCDg4SDgoCAgn15gH1+f4OAgYB+fn6CgoiBf4B9f3+Af4GBgIGDfoCAf3+Ae4CBgIZ7foB9
h35+f4GBf36Sf36DgoCAgYCAf36Ef39/gHmAgICAhYKAgYF/gH+Eg4CDgn6DhH59gHt8gX6AgIB+foCAgn6Cf4B7iICBgoGAgH1+hYCGhICCfoCAgYKAgX+AgICAgH9/foGDe3+AfoCAgZCAfYB/hIB/gIJ+e398
fYGCfoCDgoF/gYGAf4OFfH9+gICDgYV9fYOAf4B8foCAioCAfoCAgX2Bf4CAgICDhXx/gH+BgIB/fYCCfYCAgICAg4CAgH+DfoKAgIKAf4B/fn+Bf4CBfoCBg36Af4N+gICAfn2Af4t9gIB6gYCDfn+Ge4WAgH9/
dYCBgIGDgIB7gIGHf4B/gIKAfIKAg4CAgICCgIGAfn+AgICAfn+Agn6AgICAf3+AgIOAgH9/gYOAgn6Agn2Af4B+gYF9gIF8gHx/f4B9gX2BgICCg4J/hIB9gn6JgH5+foCAg4CBgn+DfoB/g4CAgICBhoGDf4OA
gICDgIGBe4eCfn5/gH+BgIB/gH5/gH+BgIJ+gX9/f4CAgIGAgICBgoB/foGAf4CBgICBgoB9fYCAg4CAgoCDgICHgH9/fYCBf4CBgYCBgGuAgn19f36FfoB+e4CAgoB/f4CBfoCCfn+BfYGAgIqAgYaBgICFfYCA
gICAgYF/gXiBgIKAf4CAgH+DfoCCgYF/gIB+fXt+f4B/gH+AgH98goCBgHqAgX+Bgn+AgIGBgH6Ce4F+gHx+gIJ+gIGCgH9/fYCAg4CAfH+CiYCAf4SAgIKAf4B/i4CAgoB/gHyAfoKBgoB9foB+gH+BgIGEg4GC
f4GAhn+AgIKBfIGCgYB/gYB5gIOAf4CDfXuCgICAfH2Afn1/gH58gIGAfoCAhIN1gYCAhX19e4CBf36EgH+CgH+LhIGAgIB/gYB/hH9/goSBgICEgYiAfoGBhX+Afn+AgICEgIB/gnx/gX+Eg4CBgICCe3+BgYCC
f4KCgH+AgIF/gH9+gIGAeoB8f4CEgYN/gICAfoCAgYGAg3+AgICAgH+AhoKBg32CgH6BgIKAgH55gYF8gIGFfICCgX6EgICGgoCDgIJ+fn2BhICBg4B+gYKAgIKAf4SEg4CCg4CCfoCFgIGAg32AgnuAgHyAe32B
gH17gYCAf3mAfoCCgICDgICBgX5/f4CGgYCAgH+Ae4J/gIB/coB+gIB+gIGAg3+BgICAgICAf4CBgYWBgoCHdIB/fYOBgH6BhX2AgYGAgH5+gICCeoSAfn9/f46CgIKAgYB/f4GBf4J4gH9+h4B/gICAgISAgX+E
gYODgoKFgYGAgIGAgICAf4B/f4CCf4CBf4B/foOAf4CAgIGBbYmAf5Z/gYOCgX6AgYGAhIOBgH+AgH2AgICEfYCAgICCgH6AfoCAgH2AioGCgIGAh4CGeoCDg4B/gHt/f314gIGAgIF+gIF/gYGAgIKLf4F3gYCJ
foKAfn9/gH6BgICAgIJ/gICAfYCCfoKAgH+AgICDgnqEgX6AhH+AgX5/gYCAf4F7iYN/f4CAgICAf4CAgYOAgICAf4F+gIN/gYCAg4CFgYCCf36AgIKBe4SBgoB/fX+Bfn6BgICAgIJ+hn+BgYCDgIF+gICAhoJ4
f4CBgYF/gIJ+e3Z/hIF/gYF/f39+gIB8gH+DgICBhoWAfoaAgIGAfoCAgYB/gH2CgoF+goGAfn+CiICAgoB/g4CAgICCfYCUgH+AfICBgIGAgYCCf4N/gIKAgIB/g4CAfoKAhYB+g4CAgYCBfH99fYCAf397fYCD
fH59gXqAgoGDgHiAgICAfoWDgICFgIF/f4CAf4J4f3+BgIeCfoCBgH2CfYF+gIF/f36Bh398f4CkgnuDgIKAgIKBfX+AgYOAfYB8gICBgICAf4CAd3+Ag4SAgICAfISAgHuCloGCgYCCfYOAgIB9gX2BfXyBgIF9
g4B/foSAgICAf4CBgH+AfoCAhICAgoCAfoCAgH2BgIB9gIGAgX6AgX5/gICBg4GEgX+DfoCAgICAgIOBjIF9gIKHfoCAfJeCgHyBgH9/gICCgIGAgIGDfoCAgIB+fYCCfoB8foCAfnyAgn2CgYV/e4CBgH+AgH6B
foF8fX+Ch4F9goOEfoGAf396gH9+f32HgIF9gIGBhoCAgIB+gIB+gICBf3+AgIODgoB+gIN/gX2HgYB/foCCf3+Bj4CRgH6BgIJ/foGAf4GAgH98foCAhX2Je3+Bf36AgICAfoCAgIB+iIF/f4KFgIB8f32Bg3+B
gX6BfoB+gId+f4SAfIOAfn+AgH+DgIB/gYCAg39/fn5/hX98h3+DgIOEgYB/gIp/gICAgIF7gYGAeIZ+g4CAfH2DfYGAf4B/gXiAgIGAeICDgoB/gISAgH9/gXuAgYKBgIOBf4KAgYB/gIF8gIB/gICBgIN8gn9/
gH6CfoOAgYOAfn9/f4B9gH+Bhn+CfH+AfYCBgICFf4CEeoCAgYOAgYCGgIF+gnx/g32AhH97f36Dgnx/fX+AgYeAgIB/gICCfoJ+fYKAgIB/f4CAgICDgIF/gIOKfoCAf4CDgH2IgYGBgYF/h4GAgneEfn5/goCE
gICBgIR+f4GAf32Agn+AgIJ+f4R/f4J7gIGAgIF3gH+AgICDgYaAgXmAf4KAgIF7fIaAf4CCgoCBfoF5fX+DgICAgHyAgIGAgIKAgn5+gn99hYF9g4CAgICEgHGCf4CIgIKCgICAgYeAgoB+f4SBgYR9gH+BgIB/
gH+EgYJ/gIB/gHyRgoB/cn9/foCAhHp+g4CAf35+foB9gIB8f4J+foGBgICBgICAf4F/gYCAe3+BgIKAfYCAgoCAgICEgX59dYGAfHyAgX2Bfn6EgH9+gIKAgIGAeICEf4CDgIGAgH1/ioOAgYCAgoR/gYF/f4F/
f4GAgH9/f3+CgIGHf4CBgIF+f39/gIGAfICCgXl8gICEgYCAgICBf4J9gICAgIB/gYCAf4SAgYF+f4B+f398gX9/f4KAgH58gIGAfoCBgH2AgYCAfH2Afn6BgYCBgIF9g3+AgYF9f4CAf4CCg4CAgIaAhoKDgYCB
goF/gHyAgoF8gYN9fn9+foKBgIB/hYCAjIGCfIB8gYGCgICAf4J+gH9+gIWCg3uAgH+Gf4B+g39/fYN/gH9+gIB9goB+f4B8f4CAiH+BgIGAf4CAgIGAgICHgIF/gYGBgoCAgYKAjX+DgH+AgoF+gH59gYN/hoCA
gH6AfIKAfYCAf4B8gIB+fYB9gH+AgH2AhX9/gIGCfX6CgIGEfIF9gICAgIKAgIGAgH6AgIKAgH+CgoGCgH+BgI6AfYB/goB9hIGCgIGBgIWAgoCAgIN/f4CBhIF+goGAf4CBf4KAfYCAfYCAf4GAhX6AgIaCgYN9
g36AeX+Af3+AioeBgH+AgX+BgICAfoCAfoCAiX+EgH6OgH+AhIB/goCAgHx/hIF/fn+AgoJ8gIGAgICAfYF/gHmCgX6GgH+Af35/goB+gH6AgoaAf4B9gYR9gICAgX2Cg3+AfoCAf4GCgIOAgoCAioCAgIJ+f4CB
gIGAgn2AgIJ/gICDgYKBf3+Df4B+gIKAgIF/goGDfYF3jH+Cf4GCf4CAf36AfoCAf4CEfYGDfoGAgYJ3f31+gIB9gIOAf4CAe4B7gYGBfoCAf42Af32BgoCCgIJ4goKBfHp/gICBhoCAgICAfH+Af3+Af3+Ag4CA
hoCAgIN/hX9/hn9+gIKAgYCAgYR/gIGAj3x/gn2AiH5/gX55fICAgYB7iYGAf3yAf3yDgYF9gJN4goJ+gIB8fn6BgIB9gYCAe32Af3+Afop8gXx/g4ODf4CAgX+HfIB/hYB/foGDgX2Af4CAf3yBgIN7gIB/hoKH
gYeAgX6AgH+Af39/g3x8gICAgoCBhoKBgIKAhX9/g358f4COf39/f4J/foSChICCgIKAiICDgYd7h4GEfoGDgICBgHyAfoB+ooqAgH6AgIB/gIGAg3+Agod/f4GDgoCAgIF+f4Z+gYJ/gX9/gH+AgH2AgYCBgot+
gICAgIB+f4B/gYCAgXyBgYB+gICAgYCAg4F+hYGAgYR+gYGAgIJ/fYKBhIF/gICCgoGBfIB+gIB+gICCgYGAgIGAf4CEgH6AgH+Ago19f3+Ae36Bf4KDfoGAeoeBfoCBgH+AhoGCgH5/f4F/gXaEgYCAf4CEfH6A
gYCAgIKAhIGCfoCAgoCAgX98gIGAgIKDgIB9f4CBf3uBe4KAgIB2gICAf3+BgH+Egn2AdICDgIeCgoB/gIB7h4CAgIB+fn9+gICBgYGAg32BhISAg4GAf36AgX+AgoGIgISAgoGBgoB/f4KAf36Bf4KAhIB/gICB
f4GCjX2AgIB9goCAgH6AfYB/gYF/f36Nf4CIiYWAfHyAgICBf39+fX9/gICAgIB+gH6AfoOAfYCFgYF/gH19gIaAgX2EfYF+gIF9gIKAgIF4gICFgH+AhYCBgoCAf4F9f3+AgYGAh4GDfXuFf4GAgHuAiXx/gIKB
f31+goGAgICEfn+Ai4KCgYKAhICEfn9/gXiAgYB9f3+CeIB/gIB+fXmDgYCChIB9f36Bfn97gYCAgICAgn58hIB/f4GAfYCAioF6g39/YX+AgICAgYCAf4CAfoCBgH+AgHSAfn+BgIN4fIJ+hoSAfH9/gIJ+gYGA
gIKCf4CHgH6AgIB2ioCCfoF9gIF/fYCGf4B9gnl+gH6Cf4CBf36CfoF/f4GAg4F+gH2BgYZ/f3yFgYB+gICAfIN/gIOAgYWAgYCAgH16gHyAgISIhn17g31+gIKAgXuEhIGAeH6BhIKAg4CEgYB+fn+BgIF7gICA
f4GBh4GCgH9/gIOCeYB9jIR/fX+Af39+gICAg4mDg4J/gX+Ag32BgYCCgIOAg39/iYCBhYGAgIB/f4B8gIGAgIN8gIJ9gIF+goN/doCAgX+AgoB/f4F7fYB5foCBgIB/gIOCf32Cgnl9gHWBgoCAg4WAgH+AgIB/
gIGAfn99gX9+f4CAfoCAl4GAgoKAgIB/f4KAgIGAgIKAe32AgYCBfYCEgH9+fH+CgICAgICBf4CFgH2Dgn+AgH+EgIF/f4KCgHqFgIOAgH2DhIKCg4CAgIKAgYCCjnqCgoCAgIJ9gH6Ag4KAhoGBfH59h4CAgH9+
gYWAgYB/fn+AgoGAgICDhIF9gICAgICBg4CBf3+AgH9/fIF+hoGBgoKBfoB+gIGCfnyAfn9+gICCgICAfoCAeoJ9gYCBeoCEg3+BgHx+fYCAgnqBg4R+d4aAg4GAgIGCf4CAgYeAgX2AgIB/f4GAgH+KgICAgIGA
gIGCg36BgIKAfn+AgX9/goKDhH99f4KBfoGEfoOAgIKFgYCAgIGAgIF/foB9gIGAgYZ/gICBgIB+goCAfoCAgICBgICAgICEfIF6gICAgoGBgX9+gIR8gICAfoF+gYCBgH2Af36Agm6AgI1/gYGAgYB2gH94hH2A
gICAhHmCgIOCgYKDhIKAgYSAgH+AgYKCfYF5fIF/gICHfoKBf35/hIGAgYKAgICAgnF+fn2AgYuAf4KDgIB/eYCBf4B/h4KAgH+BgIGAgXx+e4N/goSAe399gH2Ag4OAgIF6gYB9h4F9foCEgIOAfoCAeIKBgIGB
gICAfX6CgIJ/gIOBf4CAdoCBfYGIf4R9gIKBgIV+g4CDgn2BhoKBfYB+en+AgIeAgH+EgIZ/foCAf4B/gH6Ag4CGgICAgH5/foCAgH9+goB+f36AfX2AgX+Cf36Bf4GBeYCAgoiAgICBgYODgIF7f4B+e4N9gIOA
gYKAgH+AdYCAf4CBgX2Bf4F8fH59gnuAgIKFgIGAgoCAgX+AfIGAgnV8f36Df4CAfX+Af4CAhIGDgYCAgIB+fYN/gIB/hIB/fX+BgIJ/gICAfpKAgIGCgH+BgH2EgoCDgIKChYB/gH58f4B/gYWAgYGAgIaAfICA
e4B/gYKAgICAgoB/f4KEgn5/gIB9gn9/gX5+foCAgIB+gYB8f36JgYCCgYWAfoN/gICCgX5+gH58foB/fn2Af4F/gIF/hYJ9f4KAfoGBgoCBgICCgYGCj4CAe4eDgICAgH1/gIGBhIN/gn+AgICAgIB/fH+CgH+A
f4GAgYCAgoOAf4KAgICChoCGf4F+gIB/foCAfoB/hYCBf4CBfH57gX6AgHyCgH6AgH98gHqCeoCEhISAgICBf4CAfoeBeYWAgIGCgoWBgYSAg4KCf4GCf4CCgIGBgICFgYCCgICAgYGAgoOEgH+CgIB/gYR4gYGC
gIB0gH5/eoF/foJ+gYCAgYB0gIOCgIB6h32AgICAfoKBgYB/gYKBgICAgYCCb4CBgICAgIaAg4CCf4CEgn5/gYGCgICAgn6EgH19h39+gYCAf4F8f4B/gH96gX2Af4B/goKAh4CCgH2Ag3+AgIKAf3+CgICBgYGA
gYGAf4CCf32CgH+CgoCDgH6BgH6AgIaBf4CBgHKAgYGAfICAgIB/fYCAg36GgIKAgICBgYKAgIGBgIF/hICAgYCFgYKBg4CAfX+Bf36AgICAgnl4gH+EgnmCgIKBgIF+f4WBfX2Af4B/gIF8gYOAgYF/f36Ef4CA
gHyAgH2BiXt/gIGBg4CAgISBgYCBhoF9gH2AgYKAgIF/g4CAgHyIgICAe3+BgH2AgIB3gIB+hH96fYCAgIF/gH6Af4F+eoJ+foCDgYCAf4CAgICAfoOBg4CAeICBf39/gIF/gYWFgIGBgoB8gIF/eYKBgYB7gIF/
gH6Bf35/foF9gISAfX+Af32DgYGAgH9/hYB1gYFsgoB/gHyAgISGgH2FgYWAgH+DgX9+foOTf4GBf4KDfX19f4KBgICAiX6Ad3+BeoCDfX+AgIF9gICFgIB/god/gYCDhIGDf3qAfIVxfYB7gHqAgIF/fIGAgIaA
gIB7eICAh5B/hISAf3uAiICGgH+AfICChoGDgIKAgYWAgIKBgIKJgHJ/f4F/foB3f4GAgYKBgICBf4B/gIB9foB/gIJ+gYSChIB/gH6CgICAgIWDfoCDgIV/e4CBgIF+gICAgIJ9gn+Afnx9f4KAgYCAgIKAgICB
gIF+e32AfIGFfYCBgoGAhoCAgH9+eYCAgYGCgYR6gICDgIR/gH5+gIKAgIF/gIGBgYKAfYCCgICAgYOAgIR/gICAgH+AiYGCgIuAf4CAgIGAf4CAf4SBgH+Af4CAgIKAfn6Ag3+BgH+AgIGAfn2Afn9/hH2AgH+D
foB8gICCgoCFe4B/fICAgIF9gIOJgH15g36Afn+AgIF/gIB8hoGAgXyAgn2Egn+AhoF9gICDg4GAhHyBgYB/fn59gX2HgIGAgIB9hoKEgoCBgYOCb4CCgH6AgX5/hICAgYCJfoOBfYGBgIKAgICBgIB/gH+AfYCA
gX6AeoGAf3t7gX1+hH+QgIB8gHyAf3+BfoCBfYB/gHSFfIGCf4CBhHaAgICCgXd+gICCgn6BfYCAf36AgXiAf4CAgH+HgYCBf4GAf4CAgIOBgICAgIGAgoJ8fYWDhH9+gX17gH99gYB9fnuCgISAgICAf4B+gH99
gYB/gH6IgYB/gH5+f3+AgX+AgICAgHx/fIJ/gIB7gICHgoCAgIN/fIV8h4CBgICCgH99fXeCgIGCgYF3gICCgn+AgnuBg4KAfn5+foGEgIOFfIJ8f4CAiYCAgIOBgIJ/gIN9gIKDgH6Af4KAgoCCj4Z8fn2AhoSA
fXyBfoOBf4GOgH1+foSGg4CAf4CBfoCAf4CBgICAgH2AfYCAgYmEgH9+gXiAgoF/gY99fX+AfoGCgIB/e4J7gICEgYCCgX9/hIGBgoB/gH6AgYF+gIF7gYB+gYCDgH+AgICAfIOAgICEhYB9fICCgH6AgIB+gIB/
gIKAgIWBf31+f4CCgIV+f4CAgIB2fnyAgH98fYF/gH6Bf32Ae4B9gIF+h39+gYCAgH+BgHx/gIF7gICAgH2AfoCBfX+CgX6EgYGEg4B+f4B9gYF/gX+DgIGBgX+AgICBf4F+gIGCgICAf4CBhXuEg4B1gICAgICB
gH6Bf4KAg4CAf4CAgX9+gIOAen+Bgn6AgYCAf4F/g4B6gYCBgoGGgIGDf4CBeYJ+hICAg3mBf3p9gIGAhIGDf3uAhX99hoF/gIJ/gHuCgH5+gIKBf3+CgYGAf4CAf4OCgIJ/gIB6foB+f4B9gH99goGAg4KAgH9+
gH+Af359fYSIf36AgIB/hIWAgICCgYGAgIKBgICBf36BgYKAgIKAgICCgX+BgX+Ef36BeICBg4CAeYCIgICFgICBfYCAh4CAe4J/gIB/en6Af3p+e35/f39/doCCfYZ/fYB9f3+Af4CCfH2Ag4F7gICAfICEgYCB
gXx9f4CCgIKAgIKAgYGDgIOFf4J3in2Ag4R+hYGAf4CBgIGBgIKAgH6Ae4OCfoCBgH+AfIB/gYCAgICBgICDe3+CgYF/gX99goB5f4CAgICAgIF+fH+BgICChYCFe4B+gIF/hIB/fYCAgo2AgYB/f36Bf4B/f4F8
gH6Bf4GAgIB+en96gIF+gIB+gICAf4d9gIKCgn2AgIKAgICBgYB8gIGAf4GBgIOChYCCgYCBfYGAfoJ/fYCAf4CAgoB+f4KBhYOAgIOBfoaBcIJ+fIKAgICAgICDgICDg4N9gIKDhYB/gICBf397goKAgICCfoSA
hH5+hIGAgH+CgI2AgoB/hIF9gYF7g4SAgYGAhoR+eH9/f4N/gn+Dg3+AgH6AgX6AgoB5gIKAgIB6gH99gYKCgIKHhYCEgICCgX+AgICBgHt/fYCBgIGDfX6BgIJ/gHSAgIWAe4F/g3+CgYCAgIGBgICAf4B+foWA
g4t7gX6AiYGBfoB/fX6AfoGFf4B/gH6AgH+BgICCfnyAgH+AgYV5g4OAgIB6gICFf4Bzg39/gIJ6d4B8gH+AgIJ/gICBfoCEgH2CgIB8gX6DfoGCgHeGgICBf4CAgoB9gH6BgHt/f32BgH+AhICAgISAgIB8gX6A
foCHgYB9gIB/gIB/e3yFfXqAfH+VgH+BgICFfoCAfoB/f3+CgH6CfoKDgISCgH+Cgn6BgH2AgX+AgoGAg4CChn+AgYGBgH6Af4OBfoKCfYKAgnmAg3+AgICAfH6Ef4CAhIB0fYV/g4CBgIKAg4B+hn2AgIB/gYB+
gIB/gH6Afn+AgIaAhoCDiISBgH2Ef4B+gICAgXmBgX+AdH+Df3+AgoGHiYZ/gH+GhIGAgICBgH6Df4iDgYB/joN+goCAgH5+gX+Cf4CCf396gX2AhIGCf4J+foSFf4CBgoOJhH+Ae4CBgIGEg4OAgoZ/g31/gH2A
g35/f4F+gICAgICBf4F+fHx0gIB9gICAhX+Af4CDgIB/gIGAgIB+f31+gH+Af4F/f3+AgYB9hH6CgYV7gIqBfYB9gIF9goKEf4CAgX+AgICAe36BgIB/gICNgIF+gYKFgn6AgH6Cgn+Ef4CCgn9/f36BgXx+gHiA
g4aCgIKCh4J/gH59gYCAgXx+gICEgIF/eoCAf4KAfneCfoB+f4F/f4N/gIR+foB8f4J/gIGCgIB+gICCf356gH2BgH6CeoCEgYB/f4KDf3mAgISAe3uCfYV/gIKDfoB+e4GCg39/foKAgoGCf4F/gH2DgYF8f3+A
f4GAgYKAgHiAf4B/f4J+e4B8gICAhH6EfoB/gH6AfIGCgoB9goB9g4SAgICAf4CAf4CAf4R8f4SDgX6AhX2AgIKAgICHfoB+f4CEfYSAfoCArICAgIF+fYOBhn+AgIJ+gIKAgH+AgIB/gHx9hYV9hYCDgH9+gH1+
goOAgH+AgIOAf3+AgH2FgX1/hoCAe4J7gH6AgICCgn2AgH2Af4CFgYGGfoB8hoWCgX6BgYCAfn2BgYB/f32AfYB/gX99gX5+e4KBfYCAgICCgIGBgX6Afn+AgoB+fn+AgIB+g4B6foGBf3qAgIB+f32CfoKBgICC
joF/fn5/fXt/gHyCgX6Af36AgIB8gYB+gYOAgH5/e4CBf4B/f4B7gYB/gIGBfn2AfYJ/fIp/goCBgH+Af4GAgICCf3+BgX56f4N8gIF/f4CAcoWAgICFf4GBg4R1gICBgImBfn+Bf3+AgIGAgoCDf4KAgICDgn6A
gn5/coCBf4F9gIB/gIB/gICAfICAe3yAf4KDgH+Afn6BgHuAgIGBgoN+gIOAgH+BfoCBgoGDgYGAgH2BgH56gH9+gIB/gH+AhX+AgH5+gYCBgH6Bg36BgIGAgICCf35+f4aAfn1/gIGBenx7gIF9goCAhYOAgH9/
gH+EgIOBgoB0gIJ/fYGBin2DgYN8gYOBfn6AgH+Agn+Bg4B/foB/f32AhICBgICAfIKAfn1/f4CGgYB/gYaAgH2BgY2Ef4GCgX9+f4KDfoCAfIiAgIF7eYCBf4KDhoKCgYGBgH6EgX9/gYCAgIB/gIB8gYF/gH6A
gH9/fXyCe4OAgIN/goB8f3+BgX99gIGAgIB/gICChYGBgoGAgH59gIB9hIKAfn9+gnx/gYCAe39+gYKAeYOAf4CAgoB+gImAgIKAgICBf4CAgYKDhH2BgH+FgH2AgX19gH+AgIKBfn+AgIJ/foCAgoCAf4CAfIZ/
f4SCf4F/gYOTfH6DgIGDfIGHf4GAgIKAgIKAhYSBfYF8gIGBgICCeoCAhICAf4B/gH+Bf4CBg4F+f4CAgH+AgZGAgoN/goSFfoCBfoOBgoN/gHyAeoB/gICBf32AgIGFf3+DgICAgIOAgIODfICCfn6AgH+Af4CA
f4WAgoOEgICAgICAgICAfIKAgIGAfX19fYB9gYCCfYGJgoaBf4CBgIKBgISBgH+BgXx/fn+AfH6AfoGAf3+BgYCCgH2CgIB/fIKAg32DkYeAgoB/fYGBg4KAiHuBgIF+gYCAgYB1f4B/hYCAgIN/g4Jzg32AgYGC
gIB/gYF/f4WAgICEgIOBgIGFgH6Dg4CBgICAgYGEf4CAhW2Af4CAgIB5gIF/doCEgX9+gIJ+gYB+gX2AgIGAgHqEhoCAgYGAgICFgYCBfICBgYKAf4OEgIB/gICAgoCAeICIhX6CfYCAf4CDf4CAgICCgIKGg39+
e397fYF/gIKAgICAf4WCgH59gIB+hIB7gn+Af3+AgIGDeIB+gYCAfYCAgoJ/gYV+gH5+gHt8gICCgH9/hICGf4GCgYCGgICFgXqAdoSEh3+AgHKAgH6Bf4OAn3+BgH+Bg4CBgIB9f4KAgIJ+e4CCgIGAgIGAgYF9
gYiAfoKBg4CBgImAf4F+hICAgICAgICFgH58hICAf3t/goWAgH2AfoCAgICAfoCEgH6BfoGAfYB/gICAgICAfoB+gIGAh3+Bf4R8dYGAfoR/f4CAgoCAfn9/goCAgH+BgH99gICChIOEfn1/gYGAeoCAgHyAfIGA
fYB6gH6Cg4B+g4F6gICAf31/gIOChoSAfoOBgIJ6gXt/gYR+foCAfoZ+f4J+gH+BgICBgIB9fnx8gYaAgoKBhICDfoB9g4B/gIB+gYWEfoCGfoCCgIKAfYF/gIKAgYSFgIGBgIKCfYKAhoGAgIOAgHx+gH+BgoCA
g3+CgIB/gIKCf36BgICAgoCAfoCEgoCAgH+AgIGAgICAe31/gH98gICAgICBg4KDgoGAf36Cf4B/gICAgIOAfoCCgIB/goCBgYB/f4KAg4GCf399fH+BfoCEf4OCgHuAgH+Df4CCgIF+gX9/goKEi4WBgICLf4KB
gIJ+gnSAfYCAf4CJfn5/fYGAgX5+foCBgIOAgoCBg36Af3uAf4CHgYKCgoCBf4KBe4B+g3yBfYCAgoCCgX5+h4F/f45/gYCBg39/fIV9gHZ/gICAfX2BgICFen+Cg3x/iIKAg4CAhHuCf4KBgoB+gYV/goCCgIKA
foN8hH9/gnqDgICCgn+BgH9/gHiAgn9/gH+Afn2Af32Agn+AgICAfn58foCAf3WBgH99gYCAfYGFhICBgIZ9gIGAf4CAgIOBgIOAfn2AgICBf32Cg4CBf4B+gICBgIB6gIF/foCAgH6BgICCgIF9foJ+gH+BfXx8
gICBgICAfYCBf4F8goJ+gIJ/f3+ChoB/f4CAgoCAkn+Me4V8gn5+lH5+foGAg4CDf4GCgICAfYCEgIN9gH2AfoGAgYB/fYOAe3+BjICCgIR9gIB/gIaDf4F/f4CAgH6EgIB/gICAg3x/fn5/gH+AgIB/f3+Agn+D
gYCAfn5/fIB8goGAgYB9gH+BgH+AgoCAgoCAf4mBgoGDf4KFgIN+fn2AfoCBgIGAf3+CgH+CgX6FgYKBgIGAgICCf4KFgICBgoF/gIKAgIJ+e4CBf4F5goCBf35/gH+AfoKAiH2Af4B+gICAgICLf4F+gICAhIB9
gXyHgX+LgnyBgYN+gH+AgIOBgICBhoB/gYCBfX59f4SAgXqAgIB/f4CEgYCAgoCCgoOAg4J+gX2CdoB/gYCGfoB/g4F/fYCBeoyCf3+DjYCBf4SBhIB/gICAgIB/gYCAgIGIgIB9fYOBgoGAgH2Cg4B+foB/gX+A
gIB+gICAgYCAhoGAgYCIhICBf3+AgYOBiICAhH6AgIGGhXuBgIGBgX2GgYF+gYB9eIGAgIOBgIKBgHyCiHx+f6GDgH+Cfn+AfoB/hoB7gIGAgH2Bg4KCg4B9gn1/gH5+gYB8fn6AhoOBfIOBeoCBf39/f4B+gH1+
hop/gIB+gYKBg3+AgHx/hoOAf36CgoB/fX+Ahnx+gHyAhICEgIF/e4GBgICAf4CBg4iAg4CGgYB/f4GAf31/gIB9gH2CgICBgICDgIJ/gICAgoB/gIB9gX+Bf4F/f35/fIGAf4F9gICAf3iCgICAfn+Dc4B/goB7
gIJ/gH59f4B9gYCAgoB/f35+gICAgH2AfX+Ag3+AgH+BfYF8foGAgoCAhIGAgIB8foB+gX9/gH+Agn9/hYB5g4F/gIB/gIGDgIB/gX5+gYGAgYR7gICAfoJ+gYCAgHmCgICAfoGCfIB+hYB+f4CDgYOAgIJ/eYCC
eoCBf4N6f4B9gIGBgIN/gICBfX6DhoB/foCAf4CAgIKAgIeIgIB7goCAf4B9f4GAgHx/foF9gICMf3x5gH6CfICFgoGBgH9/gH95gICBfoSBgoCAgX+AgH+AgoGAgHqAgH+CgICAgH6AgYF9f4OEgIJ/gICAgICB
gYCCgoB7goGAgYWAgIN/g4CBgIGAiH6CgYWAgH1+gIF8eYV/g4KAf3+Ag4CCgICAgoF/f3+CgICJfX1+goGCa4CAgYCAfYB/gHyBgICCg4l8gHJ/goRzfIN+iYCBgoCAgICAgH2Bf4CAf4B+gH9+f36AgIF9gYF+
gH+CgH+FgYKEgICHf4GAf4CAeYCBgIF7gIKAfYB9gH9+f4CAgICAgH+Ag36Bf4CAgX+BgIB7eYCAf4GBfoGEfICAgIB9gIGHfoCAgICAen9+gH+EgIB/gICAhHWAgH6Agn+Bh4B/goSGgH6AgICCgYCAgoB+gHiA
gIKCgoJ9fYGAgYGCgIGAf4B/gYF8fYOBg36AgYSFh4J+f4B/f4CBgH2GiYB9f4WAgYWAgIB4goGIgICAgH58gH2EgIB/fICAgHuDe4J+gIF+gIKAf4CAe4CAgoCFgH+Cfn99gIB+e3+EgICAf4GAgIKAhIKBgoCF
gH6AgIB8f3+Bf4CEgIWBgoCAgICBh4CAhX6BhICCgoF+fn2AgnOAgIF/fYCBgIF9gISBgYGAhH9/eYOAgIaAgIB/gICAf3+AfIKBf4CAf36AhX6KeYCAgH+Be4CAgIB/gYSAgH9+gIGAgXaAfYCDf36AgH9/gH6A
g4GAhH+AgICCgICBf4B/fn6Agn56goCAgH1/gH+AgH57gnl9gH6AgH+BgYR9f4F/eoJ7f4B/f3uDeYCQgIB+gYKBgH+AgIOAgXqChIGFf4CBgH6CgH+AgHuAfoR5gIB9gH98gIKCgYGAfYSBgICAgICAgIOBgoJ/
gICCfn+Af4KAeoCCg4KAgoaDgIB8gIKAgH+EgI6EgICBgIB/f4GAgn+AgYGAgIJ+gIJ/fYCBgoCBgH+Ag316gHx/gH9/fnl/gHx+gX2CfYB/gIF9gYN9foCAgYSBfYGAfoF+gIB+iX9/fX+AgICFgIV+fn9/gXyJ
foGCf4CBgYJ/hoGCfoCAfICChIF8gICAgH19gX6DfX2AgIB/gHt/gId/eoB/goJ/fYF/gICAfn6DgX+AjYB/gYCBgICAgIB/gH+LgYB+gIKAfYCAgHyCf3yDgIB9foGAgIKAfIOAgIB/f4KCgIKAgIF+f4GBgH+B
en+AeX9+goKEf35/hX6Af35/g317gH1/gH+Af4F/foV/gICBgYiAf36AgYCAfX6AhICAfYB/goCDf4B+g3yAfYGAgICDgoSBgoCAgoB+gH+BgIF/gICAgH+AhXB+gIB9gH+AhoJ7foB+gHuCgICAgHmCfYJ+fYR+
gYCAgYCAfn6DgIJ/gYGHgIB+goCBf4CBgXp9gICAgYZ/gICGf32BgYR+goB/gn6BgICGf4KAfIB/gICAhIF+gIB9gIGAgYB/goCBf4OAf4GBgICAgn+AgICBf4F9foCGiX9/gHiAgH+Afn5+gYR+gIF+gYCAgIKA
gH57gIF/gX9+f4B9gICBgH+Cgn+Af36AfnqCgIKKg4CCf4GCfnt/gG54goCAfYCJgn17gH+AgICCgYeEf399g4GAfoCAgH+Bf399eX+AgoOAgX2CgHd+f4B/bn+Af4CEgIGCg4CAgICCgIB/gIN+gH6IgIV/hIJ+
fnyBgX+DgoCBgHqAgH+CgIKEgoJ+gH9/gICDgYCAgn+AgX+AgoF+f3+AgIuDgW6Bg4N+iYCCfn+AfoGAgIN+gH+BgIKAgIGBgICBhH6AgYKAgoB/gICAgH+CfX+CdICAgYB8gnmBgoJ/gX6AgIB/foCAgIGDgHyB
fIN3foCDf4KCf3+AgYB+gIF+f4CBgYCAgIGAg4CFf3+AfYB/gIJ/gIB9foCEgIF+gX6AgX6BgYSLf4B/gX+BgH+Bfn+CgX+AgYCAg4CDf32AfoKAf4OAgICBgIB+gH2AgYCAhnuAgICAhI6BgH9/hIOBhYGAgoOD
i36BgXt+f4B/gIOAgH9/gYB/g4B8eYCBfoF/gIKAf4KGgYGBiH+EgH6BdH+CgHyBh4F/f4CDgIR/gYGAhYB/gYCDgIGAhICAf3yBf3+BgoB/goF8fn+AgoCAjYCAg4GAgoSAhYCBgn9+f36Af36Afn+Af4GBfYCA
fYB/gYKAeYKAf4B/gICEgH6Af4CAgYB8hoF4gIKCfoCBf4SAgYKAf39+gH6EgX5/gH9/g4R/gICAf4R/gIWDf4B/f3x/gX+Af36BhYGDgIGAfYF+goCCf3yAgYCDgoGAgIGBgIB/fYCAfYOBfYCAf4SAeoJ+hYOA
gH2EgIKBgoSCgIKDgIKEi4CBfICAgIB+gIB5gX+AfoGBhICBfIB+fYCCgYGDfX2Agn6AgISAgYGCfn+AfoN/fn5+gYCAfoCCgH6AgIB9gIGAhoCAgIOCinyCfn56gIKAfoCAgYB4hYCCfIJ2f4CCfYGBgIN/gYCE
gHyDhX6BgYJ+gYB/gIKBgICAf4B+gIV8g36AhH+Ef4CDgH+CgICAgoB/gICCToGBgn58fn6AgYSBg36BgH+Ad3yAgoWAhIJ/gH6Af5KBf4F8goGBgH1/gH6Ah35+gH+AgYKAfYCAhoB+hoCFfH94gH+AfYGChoWA
hYiBfIB/goCCgoGAj4CBgIGAgX+DgYCAgX1/f4CAgIF/foCFgYGBf4CAf4R+gn+CgH9/gHl+gIF/gIKAgoF+e4SDgH6GfoOAfoGBf35/gIB9f357fX6AfICBgICAgYCAgX2CgoCAgYOAgH2BgYCAgX5/gH1/gICA
gYCAgIB/f31/goCAgICAhYKAf4B/gICAg4F9gIaBg39/foKAfoB8gYSBgISAfoCCgIB/f4CAgIOBgIB8f36AhYCAgICCgIRvgIB/foaAgoSBgIB/foCAgICAfoJ8hX6BfH99foSAg352fX56gYGAg4GAgH6Be4CA
f4KAfoJ+gIWAfoF7hIiAf4CBgIJ/gH+Afn+AgIF/gX+CgHuGgIGBfIF/gYCAfYF+gIGEgYCAf4CAgoF+gXaFfYCBfn9/fYCAfoGDgH+AfIF/fX5+gIOEg4GCgIB/gH5/h4GBfoCCf4KCgIZ/gYCAgIGAgICAgYiD
f4CAgH9+f4CBf4OAfYeDgYCAgIGCgYB/foCBgH6AfIB/gIB9gIOAgYSAgISAhYCEgIGAf3+Een2BiIWAhIKAgYB9gIV9gH+AgICAjoGCfX+Bgn+BfoeEgYSAgIF/foB/g35+e4OAgICAgn2AfXuBd4aAgIGAhICA
gICGgH+Af4GAgICAgoB/fYB/en6AgH9+f4GAgIB/gYB+g36Ag4CDgoGAgH6AgYB/gICAfX2DgoBvgIWKgICAg4OAgoJ+gYOAgX2Ce4CAfICCf4CDeX+AfoB4hYR+f3+AgICAgn9+gIJ/gYCBgYGAgIGAg32AgICB
gICBgYB/gICDgH+CfX+AgIB+gISAf4B/gH99gICCf4GBgICAgICAgYKAfoCNgICBgIB8f3+Gg356goCAgXl+goF9fX2BgIB/gH6AgX2AgIN+gIB/fYB+hH6Cg3+AiIWAgH+AgYGBgHWCgH+AfICAgoV+gXyAfoGB
fYB8fYB/gIB+hIB7hn6BfYR/hYKAgYCAgIaAgoGCgn+Af3uBgoGFgICBgICBf35/gICAgYOBgH+Af3x7gICAiYCBgH59gIN+gICAf4CAgYCBhICGg4SAfoB+gH+Agn5/gH+Af39/goCAgIB+gX9+gn98gIWAgIJ/
gIGAgoB/gIB+gIGAh4F/fn9/gIJ/fnp/g4CAfoOAgIB/en6BgIKAgYB/iICDf3+AgYCAgICBfoB9gYJ+f4CAgICBgoB9f4aAgICIgoWJfHuAf4CAgIGBhH2BgIWAf4Z/gICEhIOAfoB+f3+CgX1+gYCCgIN+foN+
gYOAgIGBgICEgIF9f4CAgICAgn59f4B+f4GAgH+CfIV/hH+Bf36CgYCBgICAeYGAfoCAgIF/gHyAgICGgICAf4CAhYR9f3+Cf4GBgYB8gX5/gIOAfnx9gIJ+f4OAf4GGgYCBgoGAgIKAgoWGgYCAfIJ/fX+BgICA
gIKJgH1/foCAgICDgIJ+fYCDgIF+fYKAgH+AgX+Bf4t9gH+Ag4KBgIGBfoKAgICAfYiAgX9/gIOBfICCfoGBgIB+gICCg4iCe3d8goF/g36AoH9/gYKAgH6Ag358goB/iIGAgoCCgH+BgIKAgIGBgH+Ahn6Af4CC
g4CAf3x/fn+BgIB8f4CAgH2Af4CCgYCBf4CAgH+EgYODgn+CgYGBgYB/eYCAgIGAf4GAgXuAf39/gIGAgIB/gIKAf4Z8gIN+gIKCgIJ/eoJ9gHuBfYGBhHyAiH1+foB+fn+Bf4CAgX2BgIB7gIB/e32CgIKBgX+B
fn6BhIOAgIF/f4B/gH5/fICFfn6BgIF/gH9/gX+AgYB9bYGBhX+AgH+Af4GAgIF/f4N/f36Cf3mBf4GCfYGBf4CCf4B+gYB/gIKAfYB9fn+Af4B/foOBgoF/gH2AhoB+gH9/gH+AfIB/iYCAfn2AgHt/goGBgYKC
foF2f4CAgICEgH2AgYCCgICAgoGCgX95fYB/gIaBgoCAgX6CgoGAgYB8gHyAgIR9foODf3+AgIB8gH+DgYKCfoJ9gICBgIJ/fX+Af35/gYCAg4CBgH99gYGBg4CDeoF/gIOAgIOAg4GBgICAfoKBfoCAgYCAgYF+
gICFgIh5g36Bd4KBgH+BgICAfoB/gYSEgH+CgHyAgYKAgIOAgYCCf4N+gIB/gHl/goB/gH+BfoCBf4WAgoB/gICBgYGBgYB+gH+Gf4GGgHyAgH6CgH5/f3+MgYZ/gICCjH99gIB/enuAfoGCgIGDgICAfIKAfIN4
hH+Cgn6Ag4B9gH+AgICAf39/fYF8gH6AgYCBf39/gIV/gn6Agn+CgYCBfoCAfn+BhoCAgIB9gICCfoCBkH59fYKEg3eBgX5/gX+AgoCCf4SAg4CAfYCBf36AgH+AgIB+gH2BgH6Af4F6gIGFgICAgIB/gYeBeYGB
foCAg36AgoCAgIGAgoSBgX+AgIqCfYKAgH+EgICBf3aDgXyBfn+BhH5/goGBf4B/gX1+gH97gX5/gH6Df3+AgIGBgH9/g399gH+AgH+Af39/goCAf4KAf3yAf4CCgICAgIB9foCAhIBwgIB+gH+Cf3iCgIV/gYF+
gIaBgHeBgH9/i4B/foCBgYWAfoB+gH6AgYF8gICDgICJg3+AgYGAg4B9hoCAfoCAg4B+gn16foR/foCBfoCDgIV9fYF+gYCCgnp/fn2AgYOAf4CAgICCgYB+gICCgH6Af3yCgIGAgX+Afn+Bgn6BhX6AgIB9g4CA
gICAhHmAgoB9gHh+gYCAgH+Cfn9+fYJ/g4SAgoGAgIF/f39+gIB/iX2DgIGAg4B/gn+Egn+CgYCAgIGChYCBd4CBfnt/foCGgYCBgIGBgIB/foCCgYGAgHp+gIGBgn1+gH6Af4B/foB8gYGCfH6AhICBgYKAfoCG
gIOBfoCAgH6BeH2BfYCAgYSAfYSAgoB+gH15foF/foB9gIGAhYGFiYSAe4B7gX6BfX2CgIOEgIN9gICAg4OBf36Bgn6AgX+HgYKEgH6CgIl/gYKAgYCAeIR/f4F9gH9+gIF/f4R/gIWBfoGDg32EfYB+gIV8gYCD
f4aCgIB9foSBfYB/gH9+f4CAgH5+goOBgIGAfn9+ioWBf3+AgYGCf4GAfX+Df4B+fYCCgIF+gH9/gICAdYCAgIB4gIKAgn2EgoB/gYCAiIB/gG9/hn6DgICHgX6BhIB/hIKAgIR/foB+gIGBdoF7f4ODjn+AgIeA
gIB/gH98gICAeoOBgICDg4J9gICCf4GChn9/gIWBgYN/hIF/gYSEgIGAhISAfnyAf4F9fId+g35+gn6CgIKBgX6BgoKBgoGBiYB/gYCAgHyBgIB/gH1/foOEgpSBgH+AfYGDgoF+fomDgHyAf4WAgIGAgYyAgICD
f4R7gICDe4aCkoJ/fn2AfoGCgoF9ZX97foCAgYSAfoKChoB/foCEe4CAgIF/gIF/fYCDg3l8gHqAgXuDg36Ag4CBgYCAgIF/hoSAg4CAgIWAhYCDgICAgICEgIKAgX+AgH+CgYGDgYB/goCAgneBgIB/fYKAgIKF
gH5+gIGAfoB/fICDgH2AgoaEf3+AgICCg32BhH6Ag4CAgYaAgoCAgIJ+f4N/e32AgX58hH9+goGAgH+CgISAgICAe3yAgoF/g3+CgIR/f4CAfX+DfoF+f32Bf4aEfICBf3yBgIF7g4GEgIJ/gIGAgIKAgICBgoGB
foCAgXuAgIGAgYKBh3yAf3qBfoCAgIGAgYCAfIB/foCAgICBgYOCgIKBf4KHgICAf3mBg4GAgYCBg4B+gH+PgHuFhn+GfoN/gYGAd4B/hGZ6f4OCfoKBcH2Af4B/gH5+f36Af4CAgH6BgoGAgYiAgX+CgoCAeIKA
foB/f4GAgYGAgICAgICAhYGAf4B/gIJ5foCAgYB+fYCAfn+Afn9+h319hICBdYJ/gICTfoB7gH+Agn+BfoB4fIF/hIN/gX6CfoCCg4CBf32AgICBgIKBf4GAf4F/gH+AfoKDgoWAgX+AgHCAg358f35/foKAfoCA
f4J/gH2FhoGAg4CAfX+AgIF8fYOAgICAgoJ9gHKAg39/gIGAe4B/gX+AhoB/gYJ9fYiBgH6BgIB6goB/d4GAgIB7gICAfnqDfYSAdoB+gHx9gH5/foGBgICAhISAfoCAgoCBgH9/gHx/gH5rgIB/goCEfn6AgH5/
f4CAg4CKgICAgYJ/fYCAgHyAe4CAgoB+goCAf3+CgIB/gH+FgYCAgYCAfoCDgIB/fYOCgX+AfoCCgYCEfoB/hHp+fXx7gICBgHyAf4GBf3+BgICAgICEgICBgICAgYCAf4B/gYCBgH6CgHyCfoOBgIGHgXx/gYaC
gIOAf3+BgoCDg3+EfoR/f4CAe4GFfoN+gH9+gH2BgYCAhICBfoKAgoCAe397gH+AgH2AhYCAgYF/gYB9gIGBgICAgoKBgH9/gYCBgoCDgIWAgIKAf3+AgIB/gICEhYCBg4CBgH2BfX5+gYCAfYF/f4CFfoaDgIJ/
foCBf4CAf4CAgYF/goCCgYB/gHmCgIB+g4Z+gIB9gYSAgH6HgH+Af36AgIBxfn+AgIF+gIKEgoB9f4GAf39of3+DgH+Af4GBhXuAhICAf4Bygn9+gIR/gHx9gIF9gISEgHeAgH98gIGAgn97hIN/gH+Eg4N9gICF
f4CFgIKAgH+AgX6AgIKBfoCAgYCAgX+Af4CCgICFeoB/gICAgICAf4CCgICFgoF/gH6Af4CDgYB/foCAgIF/f4CAfH99gYB+gHp/f4CBeYB9foCBgH6BgoB9gICDgICCf4J+hYCAgICCgIWAgIB/f3+Dh4KAgH+B
hIaAgYKAgoB+gYCBf4CCgISAf3x/g4B+fn2AgHqAfoCAgHx/f3+Cf3+IgomAf4eCgH+DgYJ/gH6Ag4B/gIGAgIx+gICEfXp+g4CEgH+AgICAf4CAgICCfoCAgn91fYF+g4SCe31/gISAgIB/cYCAfoCBgICPgIWB
gIF/fn+AgXyAfn+BgH9+gH2DgH6AfoKAgHiBgIGEgH+AgICCgYCCgH+Af4F+hYB8f4CAgIGCgIB+fICCgH+AhIB/fnx+gIB+f4Bwgn+CgoGAgH6Be4KEgX6Bd4GAeoB/gH6AhIGAgYCAgn9/fYB/gIKBgIKBgH+A
f31+gXyFf4B8gYWCgH+DgYN8fYCBcoGEgIR9gIB+gnqGh4B/gICAgoF8gICBg3+CgIKAfW5/fX+AiIR9goOBgICCgICBgH98foCAgHmAgYGEgoKAgIJ+f3x/gICBgX2AgICCgICAf4B/f4KBhH+Dgn5/gH9+foR8
g4B/foCAg4CLfYGAiHyBgYCAgICDfIJ+fYGBgICAgYCAgIGAhICCgYCCf4SDf4B/gn2EgIGAgH9/gnuAgoCAgIF5gIJ/foCAf398gYCAgYWCf3qDgICCfH6Af36Afn+AeoCFfoJ8gIeCgYCBgIJ/gIGBgIOBgH2A
gIF+gYGAfYB8fYKAgH6BgHqAgXt/goGAfoGCgH+Efn+AfIGAg4V/gIN+goGAgICAdH+Cf359gH2CfoCBfoN6goaAgnp/goJ+gn+Af4KDgIiAgYCBhX+AfYCEg4CAgIF/f4N/gIF8foV7foCBgIGAgYB9gH94gIJ/
f4CCgol+foGAgYB9fnqAfoN9fIJ8foCJgn2BgH6Bf4KHg35/f3uEgoKCgYCAgIKFgoGAgISAgH+CgIB4gIGAfoB/gIB8gH18gIB/goJ+gniAe3+Af39/gICAfYqDeYF7gIKAfn+CgISAgIJ+gICBfISAe4CDgHiC
f36CgIB9goJ+gICCgH2Ae4KAgHyBgYCAf3h+f4CCgIGAgIF/g4aAgYCBe4OFf4B/gIKAfYOAf4J+gH+AgIGBgICAg4B/gIKAgYGAgICFfoCBgH6DhoCAg4KBfoGAfHyAgYCAh4CAfXF/gICDgICAhHyAgnmIf4CB
fISAg4GEgn6Ef4KCgICAgHuAgH9+gYB+gIeAgIJ9gYaChYCDg4B+g4CAgYCAgH2HgIGCgHyCgoKAgG6AfoB+gYCBgHmAe4CDgIB/foF+f399eH2Bf4F/fIB4goCAgICBeYF/gXuAf3+DgIF7gIWQgIKAhIOAeYN9
gX+Af31/gISFgIGBhIB/fYCAgIB+gIGAgoCAf4B+gX+Af3+AgIKAgYSAgICAgYCLfYyAf3+BhIN9gICAgnt+gYKAgIF/foCAgH+AfoKCgICBhYCAfoCBgIB+gICAgYGAg4B/gH2AgoJ7f3+Cf4B/gH6BgH+CgH59
jIGAgX9/gIB+gIB/f3qAgISAhYiBhIWEgoCAf4B/gIB/foCHf4F+f4CAgoCAgn+AfICBgIGBgoCCgIB/gH6FgoCAh4CBfoSAfYCAgICEgIGAgH6AgX6AgoSCgoB5gn2AhH9/gIaDgH+BgICCfn6Ff4CAg3mBfX6D
f4CAgoGDhHyAfn+Cf4GBgYB/gIKBhICHgICAhniAgH+BgX9/gH6Cf4CDgIB/gH+AgH9/gH6AgH5/fYB+e4CKgoCAgH+Dgn6AfX+CgX+CgICAgnuAgoGBgYB/foF/hoCEiH18gX+Af39+gHyAhH+AgICFgIOAfYB/
fn2Af4B/gX18foJ+g4CAgYCBgYGAf4KAhYJ+f4CDgH1/gX6Cg39+gYCEgIOCf36AgoV7d3x+f4GGgH+BgXN/f36BgICAinyBgICDg4CBgYGBf3uAhYCAgICCgX9+g4GBgHyEgXd6gICAgn+EgIF/gIB/goCDfoCA
hIGCgH+AgIB+f4F/hoJ7fXmAgIOAf4CAgICBf36BgICAhYKBgICAfoCAgn2AgYCBfoCAgH5+gn+AgICBhIGBf4uAgH+Ag32EgICBg4KBf4KAf4GBgICEfoF9fX6AgHqDh4CAhn9/gYSAfYKAgICAfoCAgX1+gIN7
goGAgYCDgICAgICCgICBgoF+f31/gH+Cf3uBgH+AgX+AgX+BgIGCgHWAf32DfoF/f4CBgICCgnqBgH+Bf4CAf4CAgIB+hIOLfIJ+goGFf4Z/g4CBgX2Cfn1/iX+JgH9/foCCgICBhH2Agn2AgIGAfoCAgoBsgYB9
gICAgIF/gH9/gH+AfoODgJmBg31/hIGAgICVgoSAfoV9fICCgH+BiIB/gICAf4B/g3+DgYJ/fIB+gYyBgH5/gICAgIGNhH+AgYGAgn9/goV9hIKBhYCAg4J/fICHgHl9gH+AgYN/hICAgISAgoCBgYGBf32CgICA
goF+g3+Afn6BeX5+foKAfYB/d36AgYCAg4GBgX+BhYCAgIB/hIB7gX6CgH2BfoB/gYGAf4KAgYOAgH+BgYOCf4CDgIGAgYB+g4F5jIB/gH6Aen2BgIGAgIOAgX+CgH+EgYGBgYOAgICDg39+foCBf4GEgIB+gH9/
gIR/gYJ/gIGAhH6BgX+AfoGAgYKAgoF/cX+Ef318iIGAfoCCfoF/gH2Af4uCgICAfoCAeoCBgHt/gIOAfn2Cf4KBgYB9gnmAgYKAgICAfoBxg4CDgYCAgH2DfoB9f4CCgYCBgYKEgICBgICAgX+AfIGAgoGBfn9+
hIN9gICAgH2AgIGAf36AgYOAgH+BgoaBgX+Bd4B/gHyAgICGgYB/gIGBgICAgICBeoGBgICBgIB+gH+Ae4F7e4F/g4GDfoKDgICAg3iDhICAfX5+gH6AgIB9gH98gICBfIOBgICBgoGDf4R7hX+Ag36Cf4OAfoCB
gH+BgH2AgH+AgH6CgIKBgIB/gXyBf4CDgYB+gX+Ae3WBe3+AfoWAgICGgIB/gYCAgn9/f4CAfYCAgYCAgICAf4KBh4J/foCAf4B+goCBfn9/f4GAgH+AgX6Dg3+CgICFfoCAgHuAgIGCfYCCgIKCf4B7gICAgIKA
f4F3fnR/hH9/gX99gYB5gIOAgIB+gH+KgYCAgIF8fnx+gH9+f35+goCBgX2Ag4N8gIB+foB8gIB+f39/gHd+gIB9goWEhXyCfYKAeYN+gIB+f4CAgoR5gICCfn5/gn9+gIGBf4uAgIN/gYCAgYCAfoOAgIF3fIB/
foF+gH1/gX+AeX5+gIN8eoJ+gICAgX6AfoR7hIGAgoCAgH9/gICAgoCDgIV/h3qAgICBfn6BgICCgoCBfoGAiH2AgH+EeX6AgoGDf3+Bgn6AgoB/gH5+fn+BgIWBg4CAfICBgYCAfoB8gIF4gYCAgYKAf4B/gX+E
hYGAgH6PhIB8goSAgIqAh4B+gH+Bgn+ChYCBfoCFf4OAgICAg4N/gH6AgICSgICEfnuBgH2AhICBf4CBfYSAd35/gYCAgYB+f36AhIF8gYV/f4B/g4CAhYF9hIB/hIB/g4F/g32Bf4GBf4B9f4GAf4GBg3qAf3+D
gYB+gH9/gH2BfoCBf4CAioOBgH+FgYKEgoaBgISBgH9+f4GAgH+Gfn9+foB/hIJ8gIGEe3+AgIB9gH6AgH6AgIGBe4V/gHmBlYCDgYCFgX2CgoGGgoKCgn5+gIF8goOCgIB/goCGgXyIgHt/gICBhYCAgIF/f4GA
e4OCfoWEfoB6fn+AhH98gICAi4B/fn6AgH2Ag4CAgIKAgYN+foF/gH99foGAgICBfYCBgH6DfoCBgoB/hn2AgX5+fn5+fn+Bf4CBgH+AhIKBgICBgIB+gIF/f4OAf4CDhn6AgX+Bg4B+gICCgIJ+foqJgH5/en9+
gIB/g4WAfnqAg3+Bf4CIgIGDgnx/mIB+goF9gH+AfoGBgIGAgIN4hn+CgIGFfoCBgIR9gHyDgn5+gYB/goGBf4CBgH6Bgn9/gICAgYGEgYaAhH+CgICAgX+AgYCBgICAfn6BfICAf31/gYCAgICAf4B/gH+AhYGA
foF3gIF+gYKEgYCDg4GAgIN/gYCBgX+AfYOBgICAgHqAhHiAfYODgIJ/f4KAgIB+eoCDgoGBg36BhoCBg4B9f39+gH+AgICAf36AgICCgoB8gIKAmn98hHt+e4KAfX+BgICBgX6CgoB+hICHgIB+gHuDgIOBgIB/
f4KDgICAgH+AgHKEfoB9g4GAfYGCf4GBfoCAgH+Cf4B7gICAeoB/hX2Af4B6f4WCf4CBf4CAgHiAgYCAgoCAgH6Sf3+AgYGBgIOBf4CFfoCBgIGDgYCBgICAgHyBgISAgYGAgX+AgIB/gYB/hXx8gICJgIGDgH5+
foCAe4F4gICCfIOGgoB/gGuCgYF/f4J8eYJ/f4CEgICAgIGCgIF/f4OBgoCBf3+AfoCChYOAgoCAgYt/fYB8gYCBgH+BgH2BfoCBgoF+f4GAgIGBgIBxgICAf36AfYCBgYF9gIF/foODf3yBgICAioGCg4B+gnyA
f4B/f4V9goB+gIWDgH+IfnKAgIqAgHyBgIGAgICAg4CAgn6AfoCDhXqFgn+DgIGCf4OAgICAfIB9gX+BhIN+f36Cgn5/gICEgICAgn+Af4B+f3+CgICBgYCFgYCBgn2DfYCBgn2AgIaCgIKCiICFf4B+gn9+eoaC
f4KFgICAgX6BgIGAdoJ/gH1+fn2Cg3+AgYGAhIF+fIGAgYCAgICAf4J+gICCgX6BfYGBin6Bfn9+f36AgIN5gYCAhICBgYGCgX6Af4B/foOAfXZ+f4CFgYOBgoGAgXuBgYF4g39/gICBhYOAgYCBg32Af4KAgICA
g4B/gH+AgIGAfYGCgH2BgIF6fYCAgYF/g4CDgIGAgoCGfX+Af4CBgYGAgICAgIB9gICAgoCAgH+AgICHgICCfoCAgYB9gIF+gHx+f3qBfoqAgnx+gIKAgIF/hIGBfoKBgIB/goN/gIN/gnx/gHuAhoKCf4CCgYB+
gIB9gX9/gICAgX6EgYF9gYSAgYCAgYF7gX6EgH51e357gH9/eX+AhX6BgIF/gX9/goWCf4SCgIB/foCBgH6BgIGAgH5+gX+AgH+Bf4GCgIiAgH6AeoCBfoCAgIB+gH9/f3+AhIKAfn16gIJ/gIKAgIOBgoGAgH58
gYJ8goCCfYGAgYCAgH6EiIB+gIKEg39/hICAfYCAgX19fX6BgoZ/f4GAfn9+fIJ/g4KCgYKAfYKAgH9/fYKAe4B8fYB+f4GAgH9/gYF/gH6BgIWAgn+AgYKAfYB/f4B/gIB+eX+Ef4CAgICDgICEfYKAgIKAfX1+
hYOAf4KAgIGQgX+BgICAbH+AgH+AhIB6goGGfoCBgH+AhICAgH6BgoWAgYB8fYB5dX6Af4GCgYqDg3+AgoR/gH59fIGBgICAgH9/gHh+gIKAgXmBgH2BgH+AhIKAfoCEf4Z/gYB3gICBgX5/gYJ+f4CBgH2BfoGA
f3d/gH5+fYCAgHyAgIB+e36AhIGAgIB/fYF+e3+AgoB7gYF+gH+CgICCgoB+gIODf4GEgIGBfYF+foGAgYCAgICBgH6AgH6Afn6CgICEg3+BgIGEf3qAgIGAgICAfYB/gICBgYB+gIV/fn+BfX5+gIB/gX5/fICB
goGDgH2AgIKDgICAf4CBf3p9gICAgYOBfX+BgIF+f4B9gIGAgIGAgoGAi4F+gIB7e4CAeYCAf4CAgIF9fnyBgoCAf39+gIF/f4aBfoaBgIGAgIF+goGEgYV/hH+Ah4CAhYCAf4B9gIOBfIeAf4GBfIKAgICHgIV/
gICAgoGAgn+AgICAfYCDfoCAf4CAgIGBgYCCgICAgIN/gYF8gICBf4KAg3+Cfn+Ag4GBf4CAgICGgH2Bf359gX6Af4CAfIR9gICAgYCBgH+BfYGDh36BgH5/foKAh3+Bg4B8gIR/hIGEgIV+hYCAgIF/gH6AgIN8
gIJ+gn2GgoCBgICAgIKBf3+DgYB9gH+CgH2AhIGKf4CGeoGAf39/gIF9gIR/hIF/gYCAgH+Ahn+AgYCAgoCHgIB/g32BgICAeICAgICDgYCAf3+CgH55gX2Afnt/fn18goCAgICDgIN+f4GAfoB/e3+AgoGBf4KC
gICAgH2AgIB7foB9fH1/gICAf3qAgIeAf32BgIOAfX+BgIR8gYCAgIB+gIB/gICFgICAf4GAfX6Af4KBgYCAf36CgX9/fX+Af4CFfoF8f4J/goCBfoJ7fXyAgH9/gKGBgIN/gH9/fn+CgYCAe4CAjIGEgoF8goKA
gIB9gIGBf4CCg4eAgYV9goKAen1+gIGAf4CAhXx/hH+Bf4B+gICCf4CAgYB+e4CBgYN6goCBfYp/gICDgYB/gYCAgX57gIWEg4GAfoCBgIB/fnp5gH5/h3uCgYOAe4J9gYV+gICAfnuAfn+BgIKBjIJ/gnp/gICA
f36AhXyAgIF/g31/gHZ/hYB/fn2AgIGAgYB+f4CAgIGAfX+AgICAgIV/fICAf4KHf4GAgYF+gX9+fX9/f4CBf36Af4WEg4B8f4SCgIF+gYWBg3l9gYB+gHiBgICBf4J/foB9iIF/gYCCfYCAgJF/gICDgH6BgIGA
lYCAfoaCgIGAgH9/gH+BgIGKg358gX+AdYCAf4ZugIGBgICAgICPgYF/gIB/hYKBgIB/hHqBiICBe4R/gYF/gHt/gICAgYCBgICAgICAgIB/gIB/gYF9fYCBgYSBfX6BgYF+e4CAfICAgIOFgoCAfn6CgIKAgIB6
hIGAfnuIf4F8gIGAgH9+gHuBgX2Agn9+fn+AfYR+foGDf4CCgICAgICBgYKAgYCAgXp/foZ+gYB/fX2AgYGDf3+AgoSEgICAgHyAhX9/gYB+fH6BgYCAgH55goCAgH2Ag3+Bf4GBgIB8goCAfoCBg4KAf35/hIKE
f4N9gIB/gIKIgYGAgYGAgX+Af4CDgICEg4CCgYJ8f4WEf3+Af4Z/foGCgYGEgH+AgIOAeICEgHx/fYCAfYGAiYB9gH+BfoKBgIN7gIGBhIB/fYGAhIOAgIGBgICAgH9+gH9/fnh9gYCAiH+AgICBgYCCgIF+gH+C
gH9/gYCAfYB/hH6BgICAgYCCgYCBfoB8foCAf4GAh4CDgoKAfYCAf36Bf4h/gH5+gICCfYCBfoF/iICAgICAgICAf4B/f4F+gn9/f39/f3+AgYGAfn+AhYGCfoGCgIB+gnyChYCCgoF+gIF+eIWBhIB2gIB7gH97
goKAgIB/fn99gICEf4CAf4GBfXyBhH6AgH+AgX1+foB9eoB7gICCgH+Ah3+Ag4CAgIF/gYGAfoF+gX+AeoCCf3WCf4B/gH6Bf3+AgICBhoJ/gH5/f3x/gH+EgH5+gIF+f4GAgYGDfoF/fX+AfoJ9gIOAhYB/e36A
gICAf4KBhIB4gXyAgHyAgH+AgIR7fn+AhoCAgICBgIGDfn6BgYB4f36Dg4B/gIB+gX+DgIF8gICAgYN+f4B/gYJ8gIJ9gICAgICAgH9/gICDfYCAgH97gIGAfYGAgIB4gICBgIKBhICDgIJ7f4B9f4SAfoCBfoJ5
gYCBgYB9hIGBe36AfYWCgIKAfYKAf3t/fYCAf3+AgHyAgoODfYCAgICBgH6BgoN+foB/gYCCf4ScgIF/f4CBf4F+gIB7e3p9f3+CgX+Agn2BhnuBfX2CgIB+gn2CgYCDf4GAf4GAf4CAgoCBg4CAh4KDgIJ/gIF6
fIaAgYCAgICDgH58gH+Ch4iAgX6Bf4KBgH+Af397noJ1f3yAgIKCgIKAfYCAgoCCgIJ+fIGAjXyAgICCgYCAgICBgH99fn2AgIGAh3+Af4B8foCAgIB/gICCgn+AgIGBe31+gYSBfYCBgX+BgoCAgHx8gH6EhICB
gISDgX6AgIp9foCAf39/gYCEiYB+gICEgICAgICEfoF/foCBf36CgICDgIF/gHt8hYCAgIN8f4B9gYCAf4CAgHyCgIGCgYCBgH6Af39/goCDgIN/fH2afoB/goCAfoB/gH6AgICBgoSAf4GEf4CAfoJ8foCCgn6D
gYCAgH+CgXyAgYGChIB/gX+Bgn96gH+Gfn2CgIKCgH56gICBgX98g4B/e4CAfICBgXmAgIF/hnyEgYSCf4GCgXyAgICBf4R+gIN/f4N/fIJ/g4CAf39+f4CAgoCAiICBhH+AgoF6gIODgoKAe396gIF/gIJ+gIN/
gYCBf3+Ag4B8fXuDgYB/gIKAgHl7fIN/goCCg39/gIB6gn9/gHyAgIB+fn18hnyAgX9+foCAf4CDhICEgH5/gIKCgH+AgIKEgH+AfnyGgICAe3yAgHuAfICBgYGDgYOAhICCgH+CgH9/gICAgICDh36DgIKCfouB
gYGEfYOAf4F/gYCAcoCAfoCAgIGAgIGAgX+CgIF9foOAfoKBfoB9hIOBhICAd3+BgICAfICBkoCAgIGBgHyAgIJ/gYKAgH6CfIF8gH+CgIF9fH5+f4GAgICBhIGAh4aAgoB7gYB/gYCAfH9+gH6AgYKGgIB/gIGB
fn+Af4B+f4F+gHx9f4B/gIKAg3+BgoCAgIOCi4CAgIB9gYCAgIGCfYB/hXaAgYmDfn6Af4GAf4CEfoOCgICHgIqGgIOBgISAgHp+gICBf4CCf4B9gYCGf4CBf4CAjn6Ae4CAh4CAf4CAgH97gIGAgn5/gIOAgH+A
gX+Ae4CAgIB/gICAfX6AgYB+hIGAgol+foB/f4KAgn+Cg4CBgICAkH1+hICDgoCAgoB/gIB+gIB9gIB+foGAgXSAgIGAhH58gH+Ci4GCgIOBf35/gXt9gIWCf4GAfoCAgICBfYaAdYB/fYN/foB9fYB/gYCAfIB+
f3qAfoCBfYCDgX+Ag4CDhIGAg39+gXZ+fYCChIB/gXZ/gIKAgn1/gICBg4KAgIKBgIB+gIOAf4OEgG+AgIB/gYOAf4OAeoB/gnyEgICEfoCAgIGDf4CAhH5/gIGCfHyAfoCBgnSAgX+KgIF/gIB/gYSAgYCAgIGA
gIGAhIN/gIh/g4SHf4B+gYGBf4B/gYCCgISCgIB9foB7gYGAgICAgIGBgYCAgYCBgIGAgIB7gH9/gYB7gH6BgIF/gIB/fYCDgYCBiIFtgH54f4SDgIB/eH6Bh4GAgoCDfIWBgYCAfn9+gIJ/foCBgICAgYGAgoJ7
gX6BgIB/f4CAfoCEgIKAg4GAgH19gH+CgIB8f39+g4B/gYyCf4GAf4CAf36Cg4GCgH+AfoB/goF+gX9+foB/goB+eoB/f4CBgH6EhIF/fH6Bf4CBiYB9gH2BgX+AgIN8gYJ9gIN+gX+AgH+CgYB7gYB8f4CDhYCD
foCGgIB8hICAgH58fn9/gICBeYCAfoCAdYCBgIF6g4CBgH+AgH+AgHqAfn+Af3x9fnmBgIGBfIB/gICBfYF+g4GBiYB+gIB/gn2Af4CAf4CAgICAgIB7gIB+gIOAhH5/hIiBe4h+fYB8foCBgX6Af3+AgYGCgICB
gIGBfIB/foJ8gH+AgIZ+g3aAfYCBfn9/gYCBf4CAgICAhICAfICBfoB9goKCfH2BfYB/f4GAdYGCg4CAgIR+gH99hn6Be4KBgYKCgX5/gICBf4F8gH2CfYCFgH2AgICHfn6Afn97gYSBgoCChX6BfoCEgIF9gIB/
gH+BgHyDgH6Af4CBgH+CgH+AhICFgISCgICAgISAgYCBgH+DgX+Af4KAgIGAg4OAgIGBgIF+gYCCf4B+doB+gH99gICAeoOAgYKAfnqAfYCAgoOAfYGBf4l+int/f3+BgYF/e4F8gH94gIB/gH6CgH+AgIB+gH+B
fHqKf4eBg3l0gIB+goOAgYGBf4aAgIGBgIN/gnmHf4SBgYSAgH2AgIB/hICCfn97gIB+goCAf3p/gH+AgYN/g3l/gH97gIN7hH+GfoOCgIB+gIGBgHh8foB+f3+BgYCAe4B+gYGAgICBg4CAg4CAfYF+gIF+gHOC
gHyBgIB/gH5/gH+Cfn6EgoCAgIB8gH+Af4B/f3+AgX6AfoCAfox9foKCgYOFgn+KgIKFf3Z+gIOCgXx/foCAgn17fYB+gYGBgIN+iYKGgYCAg4F/gICAgn98gIF8fYOAgIOCfn6AgIJ/gYCDf4CAf4CBgYB/foGA
fn6BgICBgH99f36Ae3qAe36AgIF+hH+AgIN9gH9+gn+Af4F9f4R+gIeBiomAf4B8f4CAfX2BgH+AgX2BfXiCgIGAgICAgIB/gIKAfoKAgIGAgn+Cd36Qg39+gYGEgIN9f4CCgH+Ef36DgYCAfXl/foCCi4CAf3+A
gIGBgIOBgIKBgYCBen59gICAg4mBgYCHgICAgICCgIeEgIN7gH59foZ/i4F6g36AgH+DgH9+gIGAgIOAg4CBgYF+fX5+gIGAfoCBgX+AfIB/hX+BgICCgIiBf3+AeoCBgHyDfIB+foCCgH59g3yAf398fnx/gYCB
foCBe4KEgYB+gIGDf4CAfIB/f4GAfH6BgX+AgICAgHyBf4B/fH+AgYKDfoJ/f3+Ae397hn+AgYGBfX9+gICAgIB9gIB/gICBgIB/gIGAfn+AgH+Bgnx9gICFjICCgH1+foCAhH6AhICDgIGAhoCAgoB+gH+BgI1/
iYCAgYCAf4ODgn6AgoB/hICBgIB+gIKNgICCfoWFfoCDgoGAg4CBgH6AgICAgICAeHt+gIB5gX+HgIOBf3yAgH+Bgn9+g4F+gXt8gIGBgICFgIF/f399gI6AhYF/eoSAgH6ChIF/f3x/gH5/fX17gICAgYKAf4iA
gIJ/f4R+g4OCgIGHgH+AgYKBeoCCgIF/gYOBi36AgX9/foBxgIR/gXqAgIGCgIODgIGFgICAf39+g4WAgIGHgICEfoZ/gIGAfX59gYCAgIOCgYCDhYWAhIB+gICBf357gICBg32CgH+Bf4J/fn9+fIKBgH97gICA
gHyAgoB4gICEgIB2gIB9f4B5h4CAfoKAgYKAgICAf4F+fn6CgYCAf4GBfn+Eg353f4KCgIWBgYGAfn1yf4KAgnyAgIGAgH+AgYGAgX2BgoB/en+CfoGBfoCDgYCBgoCBg4GCgH9/f4GAf3+AgIGCgIF9gYCCh4B/
gICBgICAe4CAgICHfoGDf4B+fn+Af36BgYSAf4CCcYF+gICDgn5/gH9+gn+AgIKBgH+AgIJ/gIB/goOCgICBf4CAf4J3gYCDgIB/fICAgYGBgICChICBgIOAgX6Ag4N/fYCBfX9/fYKBg4J/hH+AgYCBgoCAgX+B
gIKAe4CAgYB9fIGAgICAgIB+gIF/gICBgoCAgYCBgIyAgoCAln+SgH+CgYWBg4GAgIGAf32BfX+AgoCAgIaCgH9+f4CAgH+CfoB1foB7foCBgH6AgYWCgIB9f4CBgIJ+gH+AgIF/f4J8gICCgIZ/gH5+goZ/gIF9
goJ/gYCBfoGBgX5+f4CDhYCAgoCCgoGAgYCAgIF5gHuAfYCAg3+AgICAgIaChIB+gICAfoKJgICBgICCg4KAfYaCgX5/fnl+f4CAgICAgIB/gIOFgIKEgIGAfoOAgn+EhHyBf4CBgIJ0f3+AfoCCgIF9goKCgICA
fnOAfX55foCIgIGBgYR+fYCAfoCAf4GCgISBgICAfIF+f4CCfoB6gYCAgYODfX+AgIOAfn2Bg4GAgoCBfn+HgX6DgoeAgISCgH+EhX2AfYCFgYGEgH2AgIGAgICAgX9/gICAfoCAgYKCg4CAf4aChI2AgYKAgIOA
gX99gIB/hIB9gYCAgICAgICAfoSEgIN+gYGDgH+Bf4B+gYCBf4CAfX1+joCCiX+BhYB+gICEfIF7gICBgIF9gH+Bf4GDhXyAgH6EgYB7fn6DgH+BfIJ/gHuAgH9/goCAgH5+gICBgIKAf35/jYCEgn2AgYCFgICB
f4KFf4CAgX+BgoCCgICNkICAgn+BgICAgICAgYB8eoF+f4CCgYB/gHyAfoCDgoB5f4CAhoCAgIOAgISAgIaAgIB7gIGDf4CCgH91g3mBgIV+gHyAg4OCg32AfHuAgYCCgYGAgICAgIB/gIGAfYeAgoJ/gIB+gIB+
fH98gYmBf357fYCAgH97eoB+gIWAgX+Ag4B4f4GAfn6AfnuCf3+Bgn9+gYB/fnp+goGAgoCAfnuLgX+AgYBugGuAgYGAgH6BhXx+gIGAgH6AgoKAgHp/gH+AeH+AgIKAgYGAgICAgn6AhYGDfoCBf4B9goCCf4B/
f3+AgIB+gH9/fn+Ei4CAgICAgIF/gH2EgYB/gYCAf4B7g4CAf3+AhYKBgYGBgIOAf359f4GAgH6CgYSAhH91goCAgIOAgH+AgYB6f4N/gICDgH+BgYGDf4B+gn+BgICChIGEgIB/f4N/gYCDgYCAe4CBgICAfIGA
gIF4hIWAgn57gIB/goGAgICBg36BgIF8gICAgIh+gIB/e4CAhYWBgH59hICAgH+AgISAfX+AgYSAgX+BhoF/foCAfIN/f4GAgH+Af4CEf4eAgIKBgYCDgYWAf3+FfoCBgICBfoF/gICCf4B/gYB8gZKAgIB/gX6B
gIKAgH2CgIGAgYCCgIB9hoKAg3+CgIKAgICGgICKf4CAfoB+gIF/hH+AgICAf36Mf35/gH+Afn9/hYB8goN7f4B+fH+AfoJ/gICAgn+CgYGAfYCAgIF+goB+f4aAfYCCf3qAgoGCd4GBgICIgH+AgoCAgIKAgIB8
goCAf4GFgHeAfYaBhoCCgH6Af4aBiX2AhH6AgYF/f3x/gICDfoKEfIF+g4GAf4B7gICDgH+AgH+BgIKAgYKAgICAfYJ8fX2Dfn+Ag3qAgn2BgYB8gHyBgH6AgICBgYCBfICAgICAhICAgYCAf4GAgYB+gIB/fYSC
iIB+jYCEfX+BgYCAgIB+gICBfoCAf36Bg4B+f2CFhH+GgYeCgICAg4OBf4B/e3+AfHh/gICBhX9/gYCAf4GMhX+Dg398gICBhYCPfn+AfX6Bh4CAgICBgoJ/f4CAfIKCg4KCgYCKgoB9fYCAhoCEgH19foB/gHyA
gH+Bhn58gH+CgIF7gYB9gn9/gICAf4uAgH9/gYGDgH5/f4eAf4KDfICFfIF/eoGDgYWAfn+AgIB/fX+Af4F8gICBgIGBi4CBgH+DgYB/f4CAgICCgH9+foJ/fYB+foB8f36AfICAgH+AgICAgYCAfoOAi4CBf3p8
f4F+gX5/foB7hIKBf4CAgX+Af4B/gH+BgISFf4F/gX+AgX99f4J9gICFf4R+gICCgnyBgYGAg36AgHmBfIGAgYKAgIB+f4GAg4CBfIB9gIB/fnuAhH+AgH56goCAe4CEf4GAgICAfYB+gIB9gX2AiICAe4CAgICA
gIGAgH+AfoOEf4CAgYWEgIGAgH+Af4GAgYGAg3+Ch4GFgYCCfICCgYCCf4SAg4SDg4CCj4F8f3+Ag4GAgISAgH+AgYCAfYB9g4OAgICBgnyAgYGBhIOGgIB+goN+gICJfYGAf4CAfn+AiYF+gIGAgYCAgYB+gYCB
gH2Bf4B/gIKCgoF+h4WAgICBgH2CfYB9f4CDhYF/gIGBe4CBgHuBg4CBfoF/f4B9gIGAf3eBf4KBgIB+gYKAgICAgISBfnyCf4GAgX2AgIGCgoB/f36DgICAhH2BgICCg4R/fIOAgIJ/f4OAf4B/g4V+f3+AgICB
gIGCgH9/foCAgYOAgHuBfoB/gn98gICBgIKAgICAf4GHgICBgHuBgIB+dICAgoSAfoGBgH+DgYR/foCDfoB/gIN/gYODhYCAgIGAgYGAf4CAgIGAgYGAgICBgH2BgH98gIJ4f4CAgX5/f4CBgX6AhYJ6foCAgH+A
gIt/hIB+gIB7gYCAgH6AgYJ9gYCEgIB/gICAf4B+gYSAgH5+gYGEf4CBgH+AgH6Bf4CIgH+AgX96gIF+hX2EfoCBfoCAgIaCfoB+gIR/gXZ/gICAg4B8hYV+gIB+gYF/gH2CgH9/gICAgIOChIB/gIB5gX1+gHyC
f4CAfH+CfoKAgX+AhX2AgIOCgIGOf4CCfoCAhH+AfICAgIB/f4GAgICDfoGOgIGAgYGEf4CAgYKEgICBhIB+fn+GfoGBfoCAfoWAhIN/foF/foB/gH6AgICAf4CAgICBgH6AgICCgH+FgICAeYB3gH+BgICCe4GB
f4B7gIGBhIOAfYCDf4CIgYl/gHx+gYCBfICBgIJ+g32AgH+FgHqAgYWLgn+EgIF8YIB8gYCNeYCAgX+BgIeAf3uCgICCf4CEf4B+gn2BfIWCgoB/goCAfnyAfH6FgH2Ago6BeICAfYSAgISBgIN9gIB/gIF8gIyA
gYCAfXuBgYGCf4B8gH+AgIKAgHt/gISAgH16gH+BjX6CgICAg4CAgYJ+gICAfXyAgYOCgX6CgICCgH6Bgn+Af4F/f4GBgIGFg4N/g4GAgIqEgX+AgH+BioCCf3yBgH6AgYCBgoF+gYGAdYGBg4CAgIB/gYJ+gH98
f3+CgJSFgICAgYGAgYGFgIB4gH+Cg39+gHyAh4GFf4F7f36DgICAfIKAhYB8gICDg4CAgH2Af3+AgH98gYF/gYGAgXd7f4OJgIV/gICRf4CHgIB9gIB+gIB/foCAgIF8hIB+g3+BfYCDgIF/gH+CgH99e4CFf4B/
hIGDgXuAgX+DgIGCgIJ9gH1/foB/gIGIgYB+gH+Af3yBboJ9fYB+gH9/gIF+f3uBgIKAgIB+gIGCgH5yg4KDgoGAfnSBgIB/e35+fIJ/gYGAgXuAg4B/goJ/gICCgn2GgYF+fnqAgIuAfXqBfoCAgoCAgICCgICA
gH6AhYGAf4F+gIGCf4OHgIF/gIaBf4GBgIB/gYGAf4F8f4CDgICAgH9+gIB/gYGCgoCEfoCAfoCDf4CCf35/f4CCgH98gH91gYOBgIR+foOAgIJ+gICBf4N3fH19hoKAgn6Cf4OAfn+BgIB6gIGAgn5xhn6AgoCE
e4d+gICAf4ASAPD//P/l/wMA8v/w/8n////7/wQAFgAAAAAAEgDw//n/FQD8/xMABgDs//D/9//5/xsAAQD8/xMA+v/+//X////t//v/BwDy/93/8P8LAAoAEAD5/ykA9//1/wcA7P8EAPj/AgDw////BwAAAAAA
HAAKAAIAEgADAOL/AQD4////FQD2//////8zAPf/8f8LAPb/9v/9//3///8JAAIAAwAMAPn/DwD6/+3/8f/v//n/7//+//H/+v/j//3/8//9//n/+//f//X/+//8//n/9P/l/wMA5v/3/9n/DwDw//r/8/8EAAoA
/v8LAAEACgD3/wcA/v9DABcA7P8EAAYA9v8NAPj/5f/2//3/9P8dAA0A+v/8/+n/5f/3//X/BQD3/wEA9v/t////JQABABIAAQDu/wAAFgACANz/+P/3/w4A9P8PAM7/+f/t/w4ABAD1/93/+v/3/wQAEAAGAPT/
AAAQAAkA5v8JAAYAAwACAA4AJgD//+f/CwCy//7/BwAIAAIA/P/v/xcA4P8JAAgA+P/9/wAACAD+//f/AADq/wcAAAABABIAIgBQAAAABgD9////AwAEAPH/3/8BAAAADAAeAAQA/v/7/x8ADADs/w0AGAD+/wsA
DAD4/wEA/P/7//H/BAAaAAoA3P/y/+3/+v8bAA8AAgD///3/AwD4/wsAEAADADAA/v/x/woADADw/+v//P/1//H/DwD8/+3/EgAMAPn//f8OAAQABgASAPn//f/1/w8ACQD8//r/7f8WABIABgD6//7/DQANABgA
AADk//3/+/8TAPj/+//p/xQAFgD+//v/9P/v//7/+//1//n/+P/1/+P/2f8AAB4ACAD8//f/FQD7/xUA7v/1//7/z//x/+f/8//z//j//f///+3/7/8fAPz/3f8AACQA9/8VAA0A8P8FAAIA/f8XAA4A/P/6/wMA
+f8vAOz/3f/6/x8AEAD2////+/8EAAAACAAIAP//9/8DAPL/9P/p//D/9//5/xcA///5/wgA9P8EABoA+/8DAAYAGgAWAAgA/v/X//f/9//2//3/+v8JAAcAAgAJAPL/CwAaAPv/4/8BAND/8f/7//3/7/8HABIA
7//p/93/8/8AAPr/FgAGAOb/4//2/w8A9P8DAAYABgDy/+3/AgD4/wwAHAD+/9P/EADy/wMA/v8NABYABQDO/wcA8v8MAC4ABAACAAEAIAACAOT/+v8BAAoA+P/p/93/BwDq/wAA8P8BAPL//v/r/wMA4v/0/wUA
AQAIAP//AwD5//f//v/j//P/5//3/+n/BgDg//z/BQD3////AQD8/wsACAAZAPD/+/8jAP3/BwD3/+///f/9//f/AQD///X/8P8FAPv/8//9/wEA9P/f//b/GwD6/xMA/f8RAO3/8f/5//P//v/3//7/+//8/+3/
/v/9/+3/5//9/93/9//z/wMA/v8EAPD/+v8JAP3/7f/8/wEADADu//3/9f8OAOj/AADs/wYAAAAMAPr/AgD6//j/+f/4/+3/9/8dAPv/7f/5////CAAYAAMA5P///wcABQAKAAYACAABAAoA6f/n//H/2//t/+H/
8v////b/8/8FAAAACgDw/+z/EQD6/+v/+/8TAAIA/v8FAAoA/f/r/wQA8P/2/xEA+v8hAAYAEgAIAA4AFADo//3/8//8/wEA+P8ZAP//DQD+//n/7P/L/xQA8v/4/xMA6f/t/+v/9f8BAOb//v/x//b/8//1/xEA
+v8HABkARgD+/+v/7/8PAPr/9f8LAAIA8v/3//L/3f8DAPj/CQAgAPf/FQD3//n/+//z/y4AHAAKAEQA/P/d//T/BwD+/xcA+P+7//j/AwD9//3/+f/n//b/6//6/0MABQAYAAQACAD8////9P8HAPn/BwACABwA
/P8DAPj/9f8EAOL/7P/L/wYA8v8AANz/9//h/woAAAD5/+v/+//n//b//f/7/+//AwD8/wsACgADACgA8///////5/8JACYA//8ZAPf/NQARAOr/+//5//r/FwAGAGAADADu//T/CQD+/wcA///v//3/BwD6/w0A
6//x/wIA5v8BAPr//v8XAP7/EwD7/w8ADgAUAAMA6P8EAPj/CwDo/w4AKAD3/+P/8P/T/wgABgD0/wsA//8DAAIAEADs//v/DwAMAAQA9P/6/+3//v/1/wgAFAASAAgA+v/f/wwA9v8XAO7/AQDw////8//0//3/
BgD6//7/8//+//3/AQDu/w0AKADv/ykA8P8tAPr//f/7//P//v8jAPz/9f/3//X///8HAP//LQAFAO7/+P8LAAIA3v8DAB4ABAAIAPP/7f8HAO7/AQAcAPb/CwAGAPz/+f8LAP7/+f/0/y0ABQAQAPf/+//6//P/
GwDq/wkA9v8BAOr//f/7//L/KQAAAP7/+v/3//f/8f8DAPr/+v8PAPH/FQD4//v/8//x/wMA3v/9//f//P/x/wMA/v8DAPD//v8lAAYA3v8EADIA/v/v//X/CwABAPT//P/7/wMA8P/7/xMADwAYAOz/1f/U/wcA
HADe//z/8//+/zEADwD+/wQAAgAAAP7/+//p/wkA2P8BANL///8BAAgA4v8OAPD/AwD8/wkA9v/2////AwD2//7/HQALABAA/P/7//z/GQAHAAIABgAWAPb/JQD2//P/BADy/w8A+P/5/+n////1/xQACAD4/+X/
/P/p//j/4f8BAAwA/f/1//n//f/+/xEA8P/3////7f/7/xEA9/8ZAP7//f/z/+n/+f8JAAQAEgAUAOr/7/8DAAwA8P/+/+X////z/wUAEAAYANT/DQA0APv/7f/4//H/+P/5//z/CQD3/9P//P/x/+T/8f8GAOD/
7//l/wQA/P/+/+//8v8TAPL/BwD6/wsA9f/5/wMADADu/9//8/9DAP3/5f8EAAYABADo/+z/KQACAAYA4f8NAP3/8f/v//P/9/8FAPj/MQARAPb/9f8lAO//8f8EAOj/AQAKAAAAIgD4//P//f8BAPz/GwACAAQA
+/8TAAAA2v8HAAoA/P/9/wAAGAAAAPL/CwDc////EQAJAOT///8DAP//AQDz/ykA/v8XAPr/+/8EAPb/9f8BAPz/EwALAAoA//8fAA0A9v/r/+H/7v8PAAIA6v8AABIA9////+r/5//0//3/+//9/wIAAgDz/wsA
/P8BAAMA8P/+//P/9P8bAAIA8v8EABgA+v/9//f/9/8IAAAABgDU//3/FwAFAPb/AQAKAOf/+/8YAOb/BwDG/wkA7v8WAP7//P8NAA8ABgAFAPj//v8VAPL/GQAKAOj//f/z//X/5/8HANz/9P/7/wMA9P8CABwA
EAACAAcA1P/0/ykADgAaAAsAFAD5/zMAAQAkAA0A7P8EAOj//P////7/BQD1/x8ACgDu//z/DQD6/wUA+v8FAA8A7v/8/wMABwAyAAQAFgAVAP7/BAD6////8//k/93///8FAPH/KQADADYABwDq/wIA6v8PAL7/
/f8FAPf/IQAIAAAA/P/3/wAA/v///+///f//////+//+//X/6v/v/+7/1//7//3//v/5/wQABgD8/+v////h/+7/CQAHAPb/7f/p//n/DwD2//P/DQACAPv/DQDx/wMA/P/p/w0AKADp/9n////v//P/HQABAPD/
9f8TAPX///8aAPz/8f/t/wQA/v////X/+f/x/+//FwD9////+/8RAP//DwAGAA4A8v/V//7/DQAIAPD/CAD2/+v/1f8AAAoAAQD8/wQAAAD2/wkA9//l/xAA3P////P/+f8vAPL/7f8BAOz/+/8TAPj/HQD3/+X/
/f/T//T/CwD///P/+f8hAAEAKgADAAIA+f8VABEA5P/8//P/+P/z/wAA6P///wEA/v8BAAgA6v8RAOj//P/r//j/8/8CABAA/f8hAP//BQDx/+//DAACAP7/AQD8/xEA+v///wEA4P8BAPD/+P/p//D/EwDt//f/
BgAKAPr//f/8/+v//v8BAPT/CwANAPr/AAAwAP3/BwADAOb/9f////L/5f8IAOr/AQD6//b/9f8FAAIACgD4/wUA9v///w0ADQAEAAYACgD3/x0ABADs//T/+f8FAP7/CwAqAPz/+f///xEA///7//z/7//9//f/
BgACAPr/BwDz/xUA6//9/wwABgAPAPD/BwAaABEACgARADAA9/8DAOT/4f8AABwACgAOAPL/6/8UAOb/6/8NAAMA/v/+/wsA9P/3/+r/HwACACgAAQDk//P/6//5/w0ACAAgAP7/GQD8/xUA/P8/AAEAIAD4//n/
/v81AP3/IwD9//P/9v/t/wMARgAVAPT//f/v/wMA6v/2//P/BQDu/xkA8v8JAAQAEAD0/wQAGAAFACIABgD4/wEA/P8IAPT//P/t/+//+f8CAPL/CAD+/wIADgD4/+f/CgAEAP3/9f///xUA/v8TAPz/5f/8//X/
/P8NAPv/EwAMAC4ACAD8//n/3f8AAOz/BQAUAAAAAAAAAAwACQDi/wcA+P/8//3/CQDu/wsA3P/3/10ABQDs/wAAHgADAAgA///V//n/8//8/7P/8/+9//r//f/5////AwAKAA8AEADr/wUA7f/7////AwD//w0A
AQDw//n/5/////H//P/p/wEAJAD1/wcAAAD0//r/+f/x/93/CADo//r/AwD7/wUA9v/t/wMABAD5/x8A9P/r////+/8OAOb/AwDy/wYABAD0/93//f/v/wkATAD0/yEAFAAQAPr/IwD1//v//v8JAA4AJAABAA4A
AQAUAPP//f/z/+v/9/8DABQABAAGAP7/AQAKAAYA9P8AAAQAAAAWAAAA+P/+//X/+//7/wgA9P/+/+X/9//3/wYAKgD2/+v/CADy//7/9//6/xEA/v8VAAAAAAD3/xMA9/8BAPb/6f/8/wcACgDu/+n/+f/3/xMA
BQD4//n/+f/8//3/+f/f/wcAxP/3//P/BwD+/wIA/v8GAOb/+/8/APD/AQACAO7/BAAUAAwADgADACQADQD+//T/8f/9/+//DADg//r/KQAHABoABwD2/+j/x/8GAOb/9P8JAAcA6P/2/yMA/f8ZAPv/6/8NAAgA
+f8lAPn/IQACAPT//P/Z//7/+f/u/9n/EQAEABgA7P8GABIABADg//r/DQABAPL/HADo//v/DwD0//H/CADk//3/8/8TAN7/CgD6//z///8CAPT/9P8TAPv/6f8QAPr/+/8FAPj/CQDq//f//v8LAP7/DQD8/+H/
CQDg/wAADAD7//3/9f/5//v/9f8AAPT/+//z//v/DwD4////BQAGAPz/4f/9/wkA+v/9/xUA4v/4/xUA/f8NAP3/3//9//3/AQDy//T/AwASAAoAEAD8//j/CwAHAAgA///x/+b/7/8BABIAAwD8//3/8f/0//3/
/P/n/wUACAD//xEAAAD6//P/9/8EAP7/9f/1/wsA/P/5/+//FgACAP3/8/8RADgA7/8BAAUA7P8BAPD/CgD4/wEAAAADAAwAAwAKAPX/3//+/wkADwASAAIAFgD7/wsA9v///+b/2f8HAP7/AQAWAPX/8f8FAAQA
+//t//v/AQDQ/+X//f/5/wsABgACAAIA+v/v//n/BwAHAAAA+//1//f/CwD8/wMACgAcAAQA+v/9/w8A/P/j//P/AwAFAOb/9P/n////BwD2/9n/AADq/wgA+v8HABgA7v/1/wEA+P/4/wcA5f/1/wgAAAD2//3/
EwD0//7/AwD8/+3/AQAIAAgA8P/1/w8A///V//f/7f8BAPD/+P/3/wgA4v8JAPD//P/7/wUA+P/8//3//f/R//7/8f/9/83//v/7//3//f/9/xMA+//3//r/HwD2/+v/BQDy//z/+f/8/xMAEwAWAAYACgD4//H/
9v/1//P/IQACAPb/AAAAAO7/GQAaAAwAHQA4APv/1f8AAB4AFADw/wAAKAD4/9n/AgDm//z/AQD3/wcABAAMAP7/6f8dABgA+//1//v/6f/w/wkA9//h/wIA9P/+/+H/7/8jAPb/4//n/x0ACAD6/wgAAgAAAPL/
+f/p/wwA+v8CAAgAAQDw/wwACgADABIA+f/v//z//f8BABgA7v/t//7/DwD///f/9f/z/wMA4v///xUAAAAAAPz/JQD5//X/8//z/+v/8f/5/wkA9f8RAAEA8P/7//P/GADw/+//xf8BAPj/+f/7//T/6f8HAPD/
/v8lAAoA9P///0UABwAaAP7/8/8KADwA/f/p//3/5f/6/xUAGAD0//j/z//7/x8A+f8XAPj/9//8/+n/BAACAAkA1v8OAAoAEAAGAPf///8AAAAA///7/w4A9P/9//P/8/8lAAoABAABAPT/+P8VAP3/+f8AAML/
AAAUAAYALAABAP7/9v/j/wAA7P/9//H/+/8DAAkA3P/9//P/9//j/wwA5v8LAOb//f8DAPX/4f8AAAwABgDo//L/FQAAAP7/+P8FAPv/AQD4//3/9P8XAAQA/v/+/+n/+f8BAAYA8v/+//f/DQAMAAkAGAD8//P/
9/8BANv/PQACADYA8/8rAP7/1f/6/xEA+v8TAA0A+v/9//n/AgDm/wcA9v/3//P/8v/V/w0AJgD2//P/JQAcAAgAGAD6/+f/9P/5/w0A9v/3//H//f8VAPn/CQD//+P/FQD+//z/+/8HAAAAAgAUAPn/CwD+//3/
/f8PAAQACAD3/+P/EADo//r/+//3//v/+/8TAPj/AQD0/wMAAwDy/wwA8P/+/wUA//8LAP//9//n/83/+/8BAAAALgD0/w8ACwAKAA4AIAAPAAQA9v/b//X/BQD2//f//f/v//z//f/0/wUA+P8BAAIABADT//n/
BwDc/wIAHAD7/xkACwDs//v/6/8UAOr/+f8PAPr/9f/7/+P/9P8lAAEA7v8DAAAADwAAAAMAEAD1//v/7//1/wwAFgAIAP7/9f/v/wEA4v8LACgABwAMAPf///8BAA4A6//v/woA5P8DAAYA+//p/+//GQD5/wcA
///v/w4A3v8CACoA/v8bAPj/+/8EAPD////z//3/8f/z//X/8P8TAPr/6//1//n/FADk/wgA+P8AAOj/9f/9//b////0/wUAAgD4//7/5/8gAEgABAAUAP//6f/7/w8A8//9/xQA9v8DAND//f/3////9////wsA
EwBSAAMALAD8//n/EgDu/wMACAD+/wUA+f/z/wYAAgAKAOz/+v/l//v/8f/n/+X/DAD6/wEA7v/6/wsADQAcAAwA/v///wMA+f/l/wgA7P8XAAwA/f/t/+////8PABwACwAKAP7/DQD//wcA9/8dAAQA9P8OAPT/
BwDY/xoACAD1/9f/8P8XAAMABgAFAAYA8f8BAAgAAgD//xsA/f///wYAKAD9/yMACwAyAP7//f/4/x0AAQDk/woA6v8AAPL//v8JAPn/DwDw/9X/HADY//j/CwABAA4A/P81APz/JwAEAAIA+//x/wkACgD9/+//
DQAQAAQAAgAAAOr//v8LAPf/AQD6//X//f/n//f/BwD4//v//P8HAOb/6f/w/+X//f///wAA6v/5/wkA9v/1//f/7f/P/9f/AQD8/wQA/v8BAPT/DQD4//j/2/8UAPT//P/5/wgABAABABIAAgD6//v/IQD+/wMA
EgDw/wIA4v8CABIA7P/j/wQA+v8JABgABAD6/wwA7v8OAAYA9//3//j/CwAEAAwAEwDU/wAA9v/3/xEA/f/j/wMA5v8EAOT/9/83APn/OwD//wsA+P8RAAkA+P/8//X/8/8JAAcA5v/4//H/AQDg//v/8/8CAPr/
CQAYAPz/6f/6/xMA9v/3//v/AwAGAOD//P8DAAMAEgDy/wUA/P8NAPz//f8FAAwA9f/X//X/BQD4/+H/BQD2//j/HwD5/wUA/f8bAP3/DQAIACIA8//5//b/GwD+//f/BgAuAPv/6f/1/xsAEAAiAAcA/P8GAOj/
/v8HAPj/8f8LAAgAAgAKAPr/+f8HAA4A/P8DAAIA8P/2/+n/9v8BAPz/CQAGAPr/+////wgA+P8HAPT/EgDw//T///8CAPj/CgAQAPr/DQDn/9v/BQAGAAUA6P8EAP7/+//t//X/FwAFAAgA8//z//L///8FAAgA
BwASAPj/AwD5/xcA9f///xcA+P/u/9P/AAAQAPr////x//f/9f8FAP3///8AAPb/+//x//7/9f/6/83/+f/h//f/FQD4/wcABADi//f/+/////X/AAAGAAIA6v/w//f/9v/f/wwA6P/+////AQDy//7/7//3/wMA
AQAOAOn/9f8CAAAA+v/R//P/CwD4//X//f/7/wAAAAD4/9v/AgDm//7/+f8IAFoAGAAAAA0A6v/6/ycAAAAiAOz/5//9/+X/8/8nAAEA3P/5/9H//v8RAPX/4//w////AwD4/wkA3v8WABwA8v/z//z//f/4/9n/
CADY//z/CQD9/+f/7//v/w8A+P/p/9X/8v/3/wkAAgD3/xcAIwA6APX/6//1//P/9//p//L/9f8CAOb/DwD4/wgA/v8GAA4AAgD+/wEABAD///3/+f/1/wIA7P/9//X/CAAAAAEA9P8NAPT/DQBGAAEA9P8XAA4A
DQAWAPr/MQDx/9P/+f/1/+D/+/8BAA4AAgDy/wUAAAD//+P/+//1/wEA2v/6/wkA+//r//T/MwAJAA4A7P/r//L/v//v/xMAGAD8/wMAAAALAN7/+P8lAAYACgD7//n/AgDc//n/FwAAAAIA/f/7/wUAEgANAB4A
BQDc/+n/AwAZAPL/BgD+//T/5f8qAF4A9v/1//z/CwD2/wcABgAMAPn//f/+//v/GADG//r/6f/+//3/9v8dAP3/AwAFAAIA+/8LAPz/AwD8/wcA/P8HAO//+f/s/9H/AAD4/+7/5//8/+//+//d//H/0f/5/zEA
AgAoABcA7v8BAOz/BgAQAPj/8f8MAPz/AgD6/woABAD1/wUA5//3/wYAAAD7//v/BwD+/wcA8v8CAAAAAwAUAAUAGADz/+n/6//1//P/JwDz//X////t//7/+//7/0MA+P8VAPz/+f8TABoA5P/1//n/7f/3//v/
/v8fAPz/BwACAA4AAwD2/wEAGAD9/8v/+v8bAOz/4f8UAO7//f8PAPn/9f/3/+H/EwAMAAQAHAD7/wMABwDu//P/FQAMAA4ADgAaAPv/EQAIAAIABADo//H/1//6/+//+f8RAAEA+v8OAAQACAD6/wcA+v8GAAQA
/f8JABAA9P/s//n/9f/5//n/8/8CAP7/AAD2/w4AIgD3////9P8BABEAyP8KAPz/+P/5//b/AQD5/yEA//8LAA4ABAAFADgABwD8//z/0f/8//H/BAAEAPb/8f/6//v/AQAAAAQAAgAMAML//f8FAPn/1//1/zEA
8f/9/wAA8P/w/9//+f/3/+n/AQD1/wcABgBCAPf/7//2/w8A8v8FAP7/+f8AAO7/+v/3//r/KQAHAN7//P8HAOf/6//1//X///8VAP7/9f8AAO7/AAASAPH/BQD0//X/9f/v//X/AQDx//P/CgDq/wIAHgD2/xUA
9v8JAAcAAAD4/+H/BwD0//P/5//2/wUA//8bAP//DQABAAIA7P8VABAA0P/0/wMA8//j//j/+f8WAOL//f/5//j/BQD0//H/BwD2/xEA/P/0/w8A/v/z//7/IQD//xcA/P8zAPz/DwD9//f//v/T//z/+//p/8//
CgDq/wEACgAEANj//v/3/wEA+P/6/x8ADQASAA4ACAACABQA//8FAPv/8/8RAAIAAQAEAP//7f/7/+n/8//v/wQA8P8JACAA9f/n//H/CQD+////CwDo/+//FwASACIA///j//f//f8EAOL//f/z/w8AAAD0//H/
8v/N//3/AwDn//X/9f8RAPz/KQDl/yUA8//v/+z/AwDl/x8A9//t/wYA/v/6//H//f/z//z/NQD8/w0AAAD0//v/BQARAAgABAD2//X/+/8LAPz/7f/N/wsA7v/8/wEA+v8bAPX/QQALAPr/9//5/xIA5P8DAOL/
+f//////NQDu/+X/AwDw/woAHAAIAAwA/f/V//f/8/8EAAoA/v8FABAA+P8JAAAABgD0/w4A9P/3//f/AQD0/+j/CwABAOr//P/t////TwAOAAAABgD4/wAAEgD//x0A+P///xoA7v/3//H/BADk//b/JQAAAAIA
+P/x/wcA5P/5/+////8PAP3/AQD6//n/BAD2//z/+f/8/xUA+/8FAPz/KwARAPL/BQD4//P/EQANAPT/HADG/////f8AABIA9f/3//D/JQALAPT/7P/N/+T/sf8CAAQABADo/wEAIgD5/wsABgD8//3/2//4/+X/
+/8RAAkAGAD3//X//P/7/wIAAAAHAAoACQDu//r/5//y/9P/8f8PAP3/4//1/+/////x//z/4f/8/wUAAAACAPv/5/8VAPz//f/t/wAABAD0//P/CgD6//v/9f8CACIA//8RAPj/7f///+3/+/8VAPz/FQDx/wsA
DQD0//X/EQD7/xMA8v/R//3/FwAKAPL/AwDy//7/3/8NAPr//P8TAPX/9f8EAPz/EwDg/wEA6v8CAAAA+f/R/wUALgD9/+P/AwAWAAwA+v/5/xEA/f////X/9/8WAGQABgAIAAgABgD9/+H/AQAWAAsACAAFABAA
/P/x/wUA7P/9/wUA7/8HAO7/6f8FAAAABQDu/wkABAD1/wcA/P8LAPr/EQAGAOr/CAD+/xIABgAHABAA/v83AAQA4v///w0A/f8TAAYA7v/t/wUAEQDg/wMA+P/4//3/AgDc//7/AwD8//f/9v////3/DQADAAAA
DwAaAAEABgD4/w0AAgD8//v/9/8aAMr/CQAEAPD/2//+/wMA8v8vAAUADgAYANz//f/5//z/BQDp//n/+v/1//n/5f8GAPD/AAD2/wQA9P8DAAYAFADw/wMA+v/+/+v/FQAOAPf/CwAEAPr/BADy/wkAAAD6/xcA
BwD2//f//f8TAAYA5f/1//7/FwD0//X/+v8dAPz/2f8IAO7/+v/f/wEADAAIABIA/P8JAPX/3f///w0ABwAmAAEA/v///xMABgACAA0AIADZ/+3//P8jAPv/+/8AAPb/8//l//D/2/8SAAQAEgAyAAMA+P8RAND/
+//n//X/5/8MAPT/+////wEA/P////X/BQAAAOj/BQD1/+v/CQAAAP3/BwD///n/CQAEAPX/5//8//f/+//7/////f8EAPD/GwAuAAkA+v8UAPD///8LAPT/1//8//P/CQDm//7//f////f/AQDy//7/7////wMA
AADi/wMA7P/6/ycAAQAWAP3/9/8AAAAAEwD6/wAAAgAJAOL/8v8PAAYA/P///wMABQAGAPb/1/8HAPT/9//7//3/DQAJABgABADg/wEAEgD+/yMAAgAcAOv/DQAXAAAA7/+x/woA7v/+/xcACAD4/w0A/v8BAO7/
CADs/xMA5v8HACAA9/8JAAYA6v/r/9H/+v/p/w0A6v8RAO7/+P/j//r/JQD7/w8A/v/l/wUAAAD+/wcAAQD4//r/BwAJAMb/CQDw//P/1//p/wcABAD6/wwA4v8EAAYA7P8BAPv/AwD9////+v/h//z/9/8QANr/
+v/1/wEACgD3/ycA/v/3//v/+/8BAB4A+P8ZAPj/1f/4/wUABQAAAPn/8/8DACIA+f8HAAAAFADx/wUA8P/3/w8AGADz//X/AgD8//f/BwADAAIA/f8JAPv/EwD0//P/FADy//D/+//6/xcA5/+v/wEAAAD4//n/
///l/wAA9v/t/+n/6f/x/x0AAgASABAAAQDy//7/+//1//n/BQAOAPf//f8IAPr//f8BAAIA/v8HAAIAEAD+/xkA3v/8/x0AEgAcAAMAGAAFAAAABwD0//X/HQD2/wsA+/8VAP7/AQD0/+P/BgAaAAQAFAD6/ysA
9v/v//n/1/8HABAA+v8ZAAMA5v///w8AAwDm//X////1/+f//P8FABAA3P8EAPT/CAAOAPX/BQAFAAAA+P8DAPr//f/3/w8ABwAkAPv/9//s/xEA8//l//7/BwD8//H/8P/7/wEA9v8BAAQA9/8DAPb//f/3/+n/
BAAAAPP/7/8DAOT/AwD+/wMA8P/+//3/+v8DAAAA9P/y/9//+P8NAPz//f8JAPj/7v/t/wQA/P/1/xUA+P/f//f/+f8CAPT/HQDy/wEA4v/6/+3/+v/7/wIADAAAAPT/AwAaAN//0/8DAN7////x////+/8EAAYA
BgDw/wQAFAAHAPr/CAAUAPv/BQAGAO7/9P8HAAUA7v8AAPT//f/7//H/+f8AALz/+P///wMA7P8HAAIABADw////9/8AANr/+f/x////8//6/wsABwD+//r/5f/+/wUA+P8RAAsA/P/t/wUAHADc/wAA/v/7/9f/
CgDw//7/9f/+/xcA+/8JAPb/3f///wUABQAKAPn//f8IAOj//P/x//L/4//z/+/////1//7/2//8/x0A+P8BAAAABgADAND/9v8bAPf//f/3/xMACwDq/wAAIAD5//n/BwD6/wYA9v8GAPb/DQAMAAQACAD0/xsA
BwDy//L/9f8RAOz/+//j//n/7////wUAEwDY//P/GQD+/wcABAAQAPr/AQD+/+v/BwD2//z/DQD+/2sAAwAKAPn/GQDt/zUA+v///wMA/v8FAPz/AAAKAAsA9v/3/xkA7//3//j/7f/7//n/AAACAAUAFAD2/wUA
/f/n//r//f/6//H/BADm//7/GQD///P////9//r/GwAJAPL/CQAAAPn/3//7/xEA+v8bAPX/JwAHAAAABwD2/+X//f8NAPT/BwDw/w8ABAD4/+f////7/wEA/P8OAPT/JADU/wAA8P8AAAAA+v8ZAPv/+//y/wUA
//8LAP3/6/8CACoAAQAUAAEA6v8BAOr//f/z//L/FwAIAOb/+//5//f/7f/6/xEAAAD6/wMAFAD4/wMA//8hAPz/+/8MAAAAAQAUADEA8P8EAPb/+/8ZAP3////9/wMA+f/9//n/AwD4/8v/BQD4//7/6f8RABgA
/v/v//3/8/8GAO7/GwD6/wYA+v///x8A6//x/xkA7v8DAOL//f/5//r/8f////P/AgD6//3///8JAPD/3P/X//X/IwAEABgAIwAEAO//7//1//v/+v8nAAAADAD+/xsA9/+1/+7/8f/4/9///v8BAPP/7f8AAAoA
8f/3//r/8//1/+n/BAD+/wgAGAD6/xEAAADa/wIAHgD7/xsA9P/5/wkA6P8MAPr//f/5/wAA8P8EAPL/9/8BAP3/4f/6/w0ACgAGAPL/+f/3/wsA5v/b//n/7/8MAO7/CQD+/xkA8P/w/wsA+/8FAOv/IwD6/x0A
+v/7/wIA8v8HAAAA9/8jAAoABgAEAP7/DgDs//P/KQD///3/DAD+//v/IQAHAPz/7//3////AwDx/x8A+v/x/woACAD1//n/EAAkAPD/9/8OAP7/6P/t//f/AwDf/+X//f/5/+T/CwD5/yMA9v8HAAAA7P/+/+//
/v8nAFsAPgDz//P/+/8RAAIA3P8FAOL//v/5/wUAAgD+/wkA+f8hAAQA9v/8/yUA+/8RAP//9f/4/wUAEQASAPP/8f/4/wEACADy//n/7f/9/wcA/f/3//v/2f/0/+H/BQAMAPv/5f/7//v/AgDu/w8ABAD9//H/
8P/9/wYA/P/x////+//p/wIAGAAEAAIA+/8NAP7/BwD3/w0A9f/1//X/0f///xsA8f/5/wEACgALAAAA+v/n/wkA6v/8/1UA6v8PANv////3/xEA///3/wcABgD7//v/DADa//X/+/8EAPL/AAD+//v/9f8JABgA
6v8JAPz/9//3/+P/BgD8/wkA4P///+n/8f/z//r/AwAGAPL//v/z/wYA7P8QAOz/+v8HAPv/5/8GAOj/BAD4//7/CQALABQABgDo//j/EwACAP7/8/8TAO7/HwD///n////9/wAA6v8QAO7//P/z/w8A8P8TAOr/
AQD+/wkACAD9/+n//P/3/wEA+P/+/w0A+P8DAPv/BQAMAPr/BQD0//P/AQAHACYABwASAPb/3//+//X/+f8JAAAAIgAMAA4A+v/5//j/3//4/9f//v/z//v/+//4////DgDi/xAACgALAPj/9//z//r/FQACABoA
BQAAAAYAAAD3/+n/DAAYAPj/+/8GAB4A/v8FAPf/6/8GACIA+//X//b/2//6/wMA/P/3//j/5//8/w8ACwD4/wwADAAAAPL//v8HAPv/DQAKAPD/BgAGABYA4v8CAAYA/v/R////BQD//9H/BAD8/wAAIgD0//v/
AQAOAAwAFgAPAA4A///z//L/8f8AAOz/9//5/wIACAD2/wsA6v/3/+7/3f/7/+//+P8nAPf/8f/o/+H//f8VAAUABAABAJj/9//v/wMAHgD7/wEABAACAO//9/8BABQABQD2//P//f/7//H/+f8DAAQA7v/w//H/
///z////7f/+/w8ACADq//H/JwD7/w8AFAD6/wcAKgD+//f/DQD4////8f8GAOD/BAAgAP3/IwACAOr/BwAGAAIACgAHAAAAAQD6//T/zf8GAPr/AAAIAPX/5f/8//P/BAD0/wEALgABAPT/AADo/+j/3//9//f/
/f/h//f/BQADAO7/9/8lAAIA+P/9/9v/EgDq//X/6//7/0UABAAMAP7/KwD9/+P/+/8VAPT/9f/6//X/BwD8//n/3f/9/+3/EQD4/wcABgD8//v/7P9DAP3/CwD6//v/FgDy/wwA9v/+/xEACQAKAPD//f8JAAoA
5f/j/wUAHgAGAAIACgAEAAkACgD///n//v/5/xIACAD8/wkA9v/3//r/GQARANL//v/n/wUA/v/0/xUABwAAAO7/7f////n/BAAoAPz/DwD+//v/AQAoAPD/IQD1//v/+v/9//7/HQACAOD/+/8HAAIABAD4//X/
8//1/wIA+v/+/////v/z//z/4f8IAAgAAADm/wIA/P///w0A5v/p//7/FwAXAPb/AAAMAAQA4P/z/wUAEQD+//f/8f/1/wEA+P/t//f/JQDn/w8A//8JAPL/CwABAOL//v/h//X/CwAdAAgAAwDQ/wMA9P8LAAAA
AADY/woAAgATAEQA9//v//n/KwAGACYA9//t/wsADAD5/+//EADq/woAAgDk//H////5//f/5/8FAA4A9P/9//r/BQD8/xEA+P/7/wYA4v/9/ysA9//p/xUA/v/9//3/DQD6/xEA+P/4/ycA8v8BAAAAIgD5/+//
EQD4//j/AwD8/+v/BQD0/xIA5v/2//f/AAD4//f////6//n/AQD8//P/3f8CAP7//v/p/+r/PQDy/93/DAD6/wMA6v8DACgAAgACAPb/9f/1/xcACQDy/xMADAAFAAQA///7//n//f8BACAACgAMAPX/8f/8/wkA
8v/f/wIA+v/x//P/AgASAP//CQABAOr/8/+5//j/2/8BAPj//v////b/BwD5/y0A3v+v//j/7f/5/wUABwBGAAsA6v8EAPz/EgDg//v/8/8BAB4A+P/n//r/GwD5////BQDi//f/HwD4//n/8f/T//r/BQD8//P/
+P/x//3/KQDy/1MA7v/9//j/3//8//f//v8dAPL/8f/9/xcA+f/v//b/HQADAPD/5f8DAPn/IQAFAPT/AwASABgAJADs/9v/CQDk/wMA/P8AAOL/FgDa/wgA4v/9////6P8JAPX/FQABAOb/9P8bAP7/LQD2/+f/
AgAQAAEA8v/4/yMADQAMAAgA6v8JAB4A+//t//7/2//9/+v/CQD8//f/FwD8/wsA///r//j/6f8CAPD//f/f/wMAEAD1/wEA/f///wIAHgDw//f/+P/7/wIAJgAGAAwA+v/1//n/EQAEAPb//f8RAPj/+f8AAAAA
7P8TABoA3v/+/yMAAgDw//r/+//2/xsA+P8VAPf/FwD8/+v/+/8JAPz/6f8OAPL/FAAQAPT/EwD7/+v/9P/p//v/BQD9/+//DQACAPH/4/8FAOz/7f/d//T/IwAEAAgAAgD4//n/HwAJAPr/AQDu//f/AwDx/0MA
/P/n/wEA9P/s////AgAYAAIA+v/8/xMA+f/z/wUA6v/4//f/AQAiAAYABgAHAAAA/f/l//f/OwDw/+3//v8TAAIA2P8LAA4AAgD2////8/8DAPL/+//p/wsA5v/8//f/BAAGAPv/DwD5/+P/AAAQAAwACAD8//X/
CgASAP3/7f8FAAIA7//v/wMAAAALAB4A7v8TAAAA4P/9/ycA8v8hAAAA8P/5/zEA+f8DAAEA/v8BAAgAAADm/+z/yf8UAO7/AAAGAPz/DwAFAPT/+/8XAO7/IwD4/+f/+v/t////+////9//+v/5/wEA7P/6/9//
DAAkABAA+P/2/wUA/P/f/wYA/v8DAOr/CwDq/wQA/P/8//v///8DAPH/AwAAAPr/7v/H/woAJAAAAAwADQASAPf/7f/1//n/AgDq/wQA+v8FAAIA8P/n//7/3f/0/xsADAD0//f/DwD5/9n/AADy//3/BwDu/+P/
DgAIAPX//f/z/9X/6P/1/wMAEgABACIA8v/5/wUADAACACAADgAqAP3/EQAUAD4A4//z//v/EQAOAPr/8//d/wcAAAD//x8ACwAEAAoA8v8DAOL/CQACAPL/IwACAN7/+f8ZAOn/UwAXAPr/9P8fAPz/8f8JAPD/
+v/3/wAA7v8EAPz/9v8DAAAA/v8AAAAA/P8FAAIA7v/2/+//AwD+//3/2f/3/+n/+//z//j/HQD1/yUA/v8HAPj//f8LACYA///7//b/GQD2/xUA7//5/wcAEAARAAIADAD8/wQA8P8NAPr/+P/h//3/7//2/+f/
CADk//T/6f8AAAQA+f8RAPb/5f/4/wcAEQD2/wYABgACAAgA///5//j/IQD+/zkAAgDc//v/4f/7//P/AQDu////9/8HAOT/+/8FABsABAADABYADQD0/woAAgD//wEACwDy//P/GQD3/w8A+f8PAPr/9/8IABAA
BQDw//n//f/6//n/+P8FAP////8RACIA/f/1//D/CwAGAPr/8f/l/wUA8P/9//f/8P8nAAcACADt/y0A5P8HAPP/BQD4////+P/n//7/9//0/wsABgAOAAwA7P/7/wUAAgD+/wAA/v/1/xMA+P/9////5f8HABgA
BABAAAcA6P/6//3/AQD0/wIAGgABANz/+v8VAPz/AwDu//f/8v8VAPb/+//t/+3/AQDk//7/7/8DAPz/AQDq//j/CQD9/////P/7//L/AwAFANj/BgDu//L/EQD+/+v/+P/P//T/6f////n/+//z/wsAGgADAPj/
BwAAAP//+f/4//v//v/t//7/6f/+/xkA9/8JAP7/8//8/xUAAgD+//r/IwABACAAFQDa/+r/1//9/wUA/f8PAPX/6//9/+X/DwD2/wcACAD3/zUA8//l/2UAQgAFAOj/AQDu//T/PQD2/ycA/v8XAA0A/v////P/
BwDm////4f/6/wkA+//v/+//y//5/+///P8HAPX/8//9/xcA9v/t//n/HQAKAAIA/P/9/wIA7P/8//3/BwACAPv/IwAUAPT/BQDc//7/CwD7/9v/DwD4//j/FwDq/9v/BAAMAAMA3P////n/DADq//3/9f8GAAAA
+//d//j/4//7/xUACwAWAPH//f/8//f/EAAcAAUAAADu/+n//v/5//j/GQD4/wsA+P/h/xoAGAAMAOT/DADm//r/9f8CANr/AgAsAPz/JwD9//n/CgD6//L//f/6/xUACQAKAAsAEAD5/wMAFgD4/+L/t/8MAPL/
BgAIAPH/7f///xUAAAD8//f/+//9/wMA+f/v//3/BQD7/w0A/v//////FwABAPL/DgAoAAgA6v8CABIA9P/5//P/6//9/wsAEwDo////9/////P/FQAEAO3/KQALAAIAAgDw/wgAHAANABgA+f/r/yAACAD5/yEA
8//d/wAA5v8HABYA8v/5/+z/9//r/+P/+P8HAP//CQDy/wMA+v/j/wIA+v8XAP7/AwDw//7/2//2/9v/+P8RABMA8v/2////AAAKAAoABgD2/ykAAADq/wAAFgD5/wUA/P8VAPL/6//+//f//P8hAP7/BQD5/yUA
/v///wMA+P/7//f/+v/z//z/7//8/ycAAwDo/w0ASgAFAPD/+v///xsADgAHAOT/AwAkAPr/5/8aAOj/+v8FAAwADgAMAPb///8PAOr/2f/w/xcA/P8RAAQA7P/1/w0A+v/J/wkA6v8TAPb/FAAKAPj/CwDx//v/
+/8LAPD/NQAHAAQA8v/1/wIADgD4/wMADQDy//D/6f/u/93/BQAEAPf/4f/+/w0A/v8RAP//FwD6//n/CQD4////+f/4/+H///8NAPP/AQD5////+P/7/wIABgAQAOb/AADw//z/NwAAAPr/+f/1/+n/AQADAAoA
//8fAPf/HQAAAPL/CQAKAP//AwD3/8n/7v/l/woA9v8LAPT/DAD4/xEA9v/w/wEACQD6//b/6//u//X/BAAGAAkA3P8OABIA+P8BAO7/5/8IAPr/BAAOAP//5f/+/x8A+v/b//T////5/wcA/v///xIA+P8JAOL/
+f/5/wYA8v8LAAAAAADw//L/8f8DAA4AHQAEAPv//f8CAPL//f/v//7/7/8MAP7/AAD2//X/6f8IAPb/BADa/wsA9v8GAAgA//8VAAEABgD9//X/9/8HAAQABAABAPz//P8PAPH/8//8/wcADgAcAP7/+/8BAPz/
//8TAP7/AwD2/wEAFAD6/wgANgD+/w8A+v8RAPj/GwD0//n/AgAIAPf/3/8VAPj/+//9/wIACAABAAIACQDm//b/+//1/wsAFwD2//j/9f/8/+//DwD8/+//xf/8//3/DADs////DQDv/+H/AgAEAPj/KQD5/8n/
CQDg//z/AQAQANj/7//3//r/8/8eAOL/+//9//r/7////w8A2//L/wYAFAAKAOr/AwDu//L/3f/5/xsA9v/Z/wkAEAD0/wsA9//1//j/DQD9//f///8NAPn/7/8JAPz/AgASAO3/1f/2/wEA8f8TAAYAAgD2/yEA
/P/3/x0AHgABABYACADu/wcA5v8DAAQA+//5//n/EwD8/wkAFQACAPz/+f/7/0kA+f/3//L/2f/g/73/AQAcAP3/BwACAAgA9v/r/+z/0/8VADgADwD0/wkA8P/5/+H/4v/7//z/MQD//xEABwAOAPz/IwACAOj/
+//9//j/HwAIABYABwD6//z/9f/0//v//v8nAP//EwAAAM7///8fAAYABgD//wcACwD0/+T/vf/z/+f/BAD2/wUA/v8CAOz/+v/5//f/9//5//f/BQAMAPr/2/8SAAAABADq////9//8/+n/7////wUAAAABAP7/
///t/woA/P/5/yEAAwAAAPX/3/8CACAABwAKAAkA+v/8/+//CQDs//v/5//8//n//v/5//j/6//6/+P/+f8RAOz/KQANAAoA9P/z//z/GQD1/wMAGgD0//X/CwD+/+v/+v/x/woA2P/6/wkA/v8HAAwA6P/p/w8A
DAD6/wAA/P8BAAYA9P/7/wQA6P/4/yEAAAAMAPz/AwD2/xMA/P8bAPP/4f/2/xkAAQDy////9//8/+X/AAD8/woA5v8FAOr/8//z//b/AQAOAPD/AAD0//3/CwD+//v/+/8BAA0A/v/5/w0A/P/5/w8A4v/u/+3/
BAAAAAMA8v/5/y8A+v/1/wAABAD//9H/9P/v//X/6f/1/wEABAACAP//GwAFAPD//v////j//f/x/xcA7f/j/+f/4/8EAO7/IgDw//z/AwABAOb/DADe/wQACAD5/y8A9v8LAAEA/P8KAPj/9P8vAPb/AQD7/xMA
8P8HAPH/+f/6//P/AADs/wwA9P/3/////f/5/wMAAgD0//f/4v/r//7/BQD+/8///P/x//P////1//v/9P8VAPX/3f8AAOT/CAD2/wgA+P/6/ykA7P/t/wIA+P///+X/8f8JAA4A9P8AAPr/+//v//z/AQD1//n/
9v8bAAIAHAD0//3/CgDo//b/8//5/+H/BwDq//3/GwD6////DgD2/xMA4P8IAO7/7//9/xIAFAD1/xEA+f/l//n/IwDz/xkAEAD0/zAAFgD3/wEAEwBOAPn//f/0/xcABgAAAP3/6//w/wcABgD0//v/9//6/+f/
+//r/w8AAgAUADIABgAiAP3/CQAOAOz/DAACAPD/EQD4/wcACQD0/wsA9P/3/+///v/v//H/1//y//v/6P/t/wAAAAD9//H/BADw/wgA8P/6/xEA/f/7//H//f8GAPb/+P8RAAUABADz/w8A7f/v/+z/7//3/yEA
AwAQAAkABgAAAAQAAgAAAPj////3/93/BADs/wIAFgAAABIAAAD4//7/9//y////BQAMAOn/+f8FAOr/CQAqAP7/+f/6//f/BAAsAAEA9v8MAPD/8v8dAPv/PQAGAAAA/f8DAAsA/P/3//P/DwAsAOb/CwACAPD/
9/8jAP3/HQAOAOr/+v/T/+f/7f8OAAgA5v8RAAYABgAEABYADgAUAPP///8HAOr/CgDM/wUA9P8JAPr/BgAAAAQA9v8DAAwA/f8JAAMA+P///+v/8f8zAAoAHgD8/xEAAADq//v/6//t//v/9//h/wIA+P8QAPj/
9f8PAPn/+f/8//3/+/8LABsA8v/8/+H//v8vAPL/CQD1//f/BAAUAAIA9v/0/wUA8f/9/wEA+v/s/+P/9//t/wUA8v8GAPb///8TAO7/1//6/xkAAAA8APL/9/8GAO7/AwAEAPz/HwDz/xEA+/8PAPn/HQAGAN7/
///x/wEA7v/5//X/8//v/wMA6P8CAPr/8f/9//T/6f8FAPT/BwAYAAYA+v/7/7//CADi/wUADAD6/yUABgDm/woA9P8HABoACAAKAP//+f8GAPT/8P/9/wwAAAABAPb////t//v/4f8DAPT/HQAyAAUA+v8GAAQA
9P/r//f/8f/5//f/BAD2/xQA6v8HAO7/CQDs/wAABgAIABIA+P8zAA0ACgD5/z0ACgDq//f////n/9H/AwAMAP//8f8TABAA//8LAAcAGAAHAOz//v8BAAUA+v/5//P/9///////EwABAOb/HQAGAAAAEAD8/wUA
+v/5/+b/GQAKABIA+f////T/9/8NAOj/+f/r/wUABAD7//H/CgAIAPT/8//o//3//P/3//P/FwDv//f/9v8TAAYA/v8GADwA/f8VAAoAAgAKAA4AAAD8//v/8/8IAPj/+/8NAAYA7v/4/xcABAD0//3/8/8AAPT/
9v/t/wMA8P/1//f///8VAAQABAD9//v/CwD+/xMAEAD7/wUAAADU/wMA8v8OANz/+P/z//r/9f8KAPz/BADw/wQADgD///f/AQDa//7/JwACAPL/EAD2//7/AQAJACQA+P/j//H/2//4/wUA///1/wUABAD9/xcA
DQDs//f/NQD6/+f/8P8vAPb/4f8BACgA+/8VAAMABgABABQABADw/w0A6v8CAAwA9v8jAPn/BQAPAOL/AADy/wIAIgD6/+n/7f/l/xoA+v8AAA4A+v/1/wUA+P/4/wMA+P/x//n/BQDz/xsA5P8JAAEAAgD5//v/
AgASAAUADgD1/+n/DwDm//7/AQAEAA4AEAAAAAoA+P///xkA8f8tAPz//f8HAPr/+P8LAPv//f/8/9//+v8jAAcAFgD5/wsA///7/wMAEgD8//n/AgACAO7/yf8FAAIABgAUAAYA6v8AAAIAAgDW/////f///+3/
8P/z//7/DwDl/+f/AQACAP7/+////wMA/f8DABAACgD+/wsACADk//v/8/8NAPz/BgD8/wAA7P8IAAQADwDw//v/+f8AAPr//P8TAPP/FQD8/////P8PAPr/3//9/9//CgAGAAoAFAD8////9P/f/wcA/P/9/8v/
+P8XAAIA+v/2/zsA8P/t/xQA9v/7/wEA+P/3//n/EwAEACAABQASAAQAIAD8/wMAEAD4/xcA8v/w/8v/AwD4/wMA/v8AAAAA/v/P//n/+//y/w0A9v/n/wIA6P/8//X/AwACAPX/EwANAP7/AwAAAPv//f/x//X/
+f8dAAwACgAJAAoACgAIAPz/9f8AAAAABwAMAPL/4f8JAB4A+v8JAP//MwD0/wMA//8XAAAA8P/4//P/CAAIAPv/DwDz/xsA/P/r//j/6f/p/+f////1//v/AwALAPb/7//p/wsASgD6/+v/7/8hAPj/AQD4/xcA
BQAOAAAAHAASANT/+f/p/wMACgD7/+n/+v/5//j/9f/z/+//AgD4//n/GQD6/+X/+P/1/woA8v8MACQA+v8JAPb/EQAIABIA9//h/wUA2v/y//P/8v/l//j/5//k/7//+v/5/w0AFAD+/wEABgAgAAwA+v8GAAgA
+v8FAO//FwD1/x0ADAAeAAoAKgAWAPD/+//3//7/CwAEABYAAwAUAP7/BwAMAOz/+//r/wgALAD8/9//9P/h/woACAAOAPz/8P/d/wwACgDq//f/AwAUAP7/4f8EAPD//f8LAAAAGgDr/xcAAgAUAPv/BQDz/xEA
//8FAPb/AwAAANT/9P8DAAkA9P8JAP7/9P/j////BQAGAPb/AgAOAPn/8//1/9//8/8BABAAGgD7/xcA/v/R//j/HQD///X/CAD4/wUAJAD9/xsAAQAoAP//+/8MAOj/FgAOAP//6//6//H/8v/R////9f8GAAIA
BQAAAPv/GwDr/xEA//8RAPj/PwAKAAYA/v/7/wAAAgD4//3//v8PAA4ANgD4/+//BgD+//r/8//5/w0A/v/9/woA9P/1/+f/AAD+/w8ABAAmAP7//P////L/EQABABQA/P/3/wgAGADu//P/9f/t//H/DwABAO7/
AQAIAPv/z/8DAPr//f/p/wUADgD6/yEA+v/l/wgAFAD+/xMA9v/l/wcA+v/5//3/+//7//v/8f///wUABAD8//X/9f8CAAoABADk//j/EwAQAOr/9v/f/wcABAAFAAoAAgAaAPL/EwDs//H//v8HAO//4f/z//P/
+/8BAAIA7v8AAAAA/P8RAAkAEAD5//f/AwAEAAYAHAADAAgA/P8JAAsA/P8AAPz/AgDy//r/CwD5/+3/7v/7/wkA3v8BAOT/DAAoAPj/5f8WAA4A+f8TAPj/DwD+/ykAAgAsAAEA7P/4/wcA/f/3/wMA1v/5/xsA
CgAWABAANgAPABQAAQACABEA/P8DAPT/CwAaAPv/8f///9//CQD8/wEA8v8KAAoA+P/v//T/2/8GAAQA+f8DAP3/5f8IAAYA/f/7//3/PwD8/+v/BQD4/wYAKAANAAYA4//L//3/8f8JABYA/P/r/x0A1v8DAOT/
AAD+//7/PQALAAAA+f/3//X/6/8DAC4A7//d/xQACAD0/+3/+f8HAP3/AQD4/+X/BAD0/wgAHADz//f/CgC+/+z/+f/4//f//f8LAP7/9/8TAAwA9//n/+f/DwALAP7/9P/1//H/6f/6//v/9f8ZAP7/9/8AAA4A
DAACAP3/DwD3//3/9//l//X///8JAO7/DQAGAPb//f/y/wcABAD0//3/7/8IAAIAGQAgAAoA+v/x//n/+/8ZAAgADAAYAO7/9f/x//7/8f/y//P/CwAsAO//9/8CAPj/BwAAAAAA4P8QAPD/8P///wcA9P///+//
BgD8//z/AwASAOb/6//v//z/7f///ykA4P8RAAgA6v8MAP7/BwAAAPP/EwAHABwAAwAGAP3/+//2//v/9v8rABAA9P8AAP7/9v/9//7/+f/+//v/BQDo//L/3/8DAP7////1/xEAEgD5/yMA4P/t/wcA5v8FAOj/
5v8NAP//8/8AAOz//f/9/wEA4v8AAAIA+v8VAPv/+f/2//v/DADS//f/8/8MABoA+/8HAPr/OQD7/+X/AAA8APv/+f/8/wUACQAOAAwA7v/9/wsAAgDk//H/AwDz/wMA9v/z/xEA8v8KANT/CwD+//v/9f8GAAwA
AwDi//3/AQADAOr/+f8bAAcAAgADAAgA+/8ZAPz/AQDw/wEA+P/h/wcA/v8CAOT/BAD+//P/AwAMAPr/FAAGAB0A5P/+/xEABQDi////BQD4//v/BQD+//n/9f8AAOb/IwAOABEA6P/5//v/GwD4//D/6/8CAPD/
AwDm/+7/tf/9/+H/9f/9//T/CQAJAPb//v/5/wYANADe/9H/BADy/wgA9P8PAPb/DgAUAAIA4P8CAPT/DADy/wsA+v/z/+///v/5/wUAAgD9/9v/9P/z/9r/BQAKAAYADwDw/xAA+v/6/wsA9//V//L/MwD3/ycA
+P/7//b/AQAGAPT/9f/x//n/EwDz/xMA9P/h//3/BwDw/9//8v/b/xwAKADq////+f/n//D/+f/3/+P/AgD8//v/AQABAOz/DADy/xMA2P8UAOr/BQDm/+j/5////wEAAwDm//b/7/8EAOb/9v/v//7///8KAPj/
/v8HAPz/EwD1//n/8v8TAP3/r//5//H/DAD8//7/8f/5/wkA/f8VAAIA9P8LAPr/+f/p/+b/6/8CAAAA9f/1//z/zf8FAAoA9f/v/w0Ayv/3/9P/AgD2/wgADAAMAFAA6/8JAAIA+P8CAAAABwD8/w8A4v/3/+X/
AADq//L/4f/5/9X/BgD8/wYAAAAGAPj/AgAUAPX/9f/n//P/BgDc//z/8f/0/x0A+P8HABAAFAAPABQACAD2/wEA+P/0//v//v/h/xAA3P/4////+v/9/wYAHAAVABoABwAIAPz/9//5/93//P/7/xoA8v/+/9f/
/f/v/wEA+P/6//f/8f/h//f/9/8HACgA/f8JAAAAFAAPAPL/CgDo//7/+/8DAOr/9v/p//b/AwD9/+3/AAACAPn////u/8v//P8HANv/4f/9/xMA6f87APn/BwDs/+3/+//z/wsAJgACAAgABAAYAPL/BQACAPj/
CgDy/w4A/P8JAPb/AwAUAAwA+v8DAAwA9P8LAPz/DwD3/9H//f8HAPz/+f8AAAIA/v/7/xIAAgD8//3/8P9VAAsA9v////f/+v8FAPr/+/8FAPz/+P/r/wkA5P/9/9//+f/7//T/9f8JAAYA9v/7//b/DQD1/+P/
BAD0/+z/6/8JACIA+P/9/+3/yf/9/+//9P/t//T/+f/w//3/EwAGAAkA8P8MAPL//f8JAPb/9/8CABwA+v/1//r/5f/9/+P/CAA6APv/9f8KAAIA+f8BAAIAEgD9//n/DQAIAPv/GwD4/+X/+f/1////AwALAAgA
HQD4/wAAEAD4/wcAAwACAPj/+//5/+H/AgAeAP3/BQABAOL//P/Z//X/AwD5/wUAAQDi/wkAIgANACQABgAeAPj/5/8AACAA8f/b//7/9//3/9v//v/n/wMAFAADAPr////5//3/BwD4//H/BADi//r/GQD8/xsA
AQAGAPj/AwDz/9n/AwAYAPL/7//1//f/5v8LAAkAHgAAAPz/DgAQAAEAGAD0/xsABwD4/wcAEAAKAAgAAAD4//L/5f/1/xUA+//n/wIAAAD6/wsA8f/r//f/+f8DABQA9P/5//7/8//2/+v/BwDy//n/5f/+//H/
9P/l/w4AFAAHAAIACAA2AP7/CQD1//P/CwAIAPT/8//0/9n/8//x/wgAGAD0/0UA/v/9//f/5//7/////v8FAAMADgDm//v/9f8TAAEAAAAMAPr/AQAKAAEAFgD7//3//f8BAP7/BQABAPz/+f/X//3/9f8NAAgA
FAD+//r////7//v/9v8LAAMADAACABAA///v/wMACgD1/+3//v/x//n/AQD5/x0AAwAkAPP/DQAAACAABgAEACIA2P/3////BwAGAAkA+v/z/wsABQDq/w0A3P8PABIA+v/z//f/DwAFAPr//f/p/+3/DwD6//3/
BQD+/wEAFAD7/+f/BQDw/wwA5v8DAPb/8v/b//7/9//7/wkA/P8DAP//9/8GAPD/+P/r//v/4/8CAPb/9v/x//T/8f8GANj/+f/9//7/+f/8/wEA5f/P//3/BQD6//n/DwD6//j//f/8/w0ABAD2//P/5/8JAAwA
9P/5/wsA/v8BADQA+/8BAPz/AQD9//H//f8jAO//EwAEAN7/9f8hAPT/AwD2/ysA/v/n////BQDy/9P/FADo//H/w//z/+n//f/1/wYADAD9/x0ADQAcAAIAGgD8//P//f/z/+v/tf8OAPb/AgDs//j/7/8OAO7/
EADk//z/HQD3/9//+P/1/wMADgD+/wsA/P/r/xMAHgD5/wEA///7/wEACAD///v/7v/x//r/AwD//wMA8P/1//3/5//9//f/+//3//L/4f/8////+f8PAAMA+P8JAOb/DwDy/wsADAD4//v//P////X/AQAAAAIA
BQAIAP//EwAaAPL//v8dAAEAAgD+//v/BgAMAAEA+v/+/xsAEwAQAPr/EwD2/wEAAADw//b/EwACAP7/BAD0/wcA6v8EAP7/DADw//z/BwD5/wsA9f///wwAFgD9//3/AQDk/+v/EwADAPL/9v8ZAPn/+f/4/wkA
/P8BAPz/CQD9//n/7P85AAMAEAD2//P/9P/x//v/EQDx/+3//f8LAO//FwABAPD/8f/D/wIA/v8EAOb/BwDs//v/5f/9//3/CgDy//n/+f8JAOz/+P/l//r/MQD9/+//DwAeAPr//f8TABwAAAAAAPf/7//5/+X/
/f/b/wQA8v8AAOL/AQD8////EQAAAPD/CgDI//j/8/8EAAoABQAOAPv/+//z/xcA+//1/wcACgAJAOz/AQD0//7/AQANAAIAJAAUAPz/8//+/9H/EQAGAAQADgAQAOb/9P8jAAgA6P/3//f/6/8BAAAA9v8BAAQA
8P8FAOz/7/8PAPT/9f/5//7/+//6/+v/CADw//f/8f8GAAgA/f/z//P/l/8DAAAAGAAEAPD/6/8CAAIA7v////P/BQAFANr/CQAOAPX///8AAAIACQASAP//5f/+//X/9f8VAPD/2//9//3//P/l//n/+f/1/wMA
AAAEABEABgDp/w0ABAD+//v/4//8/wkA//8NAPb/8////wkACgD4//7/FwD+//n/+P8jAAEA4v/+/wsA///h//n/6//3/wUA+f////j///8PAPL/+v8NAP3/+f/6/+f/BQAGAPr/FQAQAFQA/v8dAAEAAgAAAP7/
8//z/woA1v/3/+3/8v/3////HQD2/wUAAgAGAPD/7f8DAPL/AwDo////9f8MAOr/9P8XAPn/7f8CAPj/FwBUAPL/6/8CAPD/+v/r//n/EQD7//f/9f9bAA0AEgDw/9v/+v8VAAoA+v/9/yUA+v/b/wwA+P8BAPj/
AwAYAN//CQD8/w8ABQDo//n/3/8IABQAIgAKAOj/0f/y/+v/8P/r/xIA9v/+//H/+P8JAPb/4f/8/wEAIQAcAPb/KwD1/+3/9/8PAAcABgD0/z0A8f/1//b/2/8LANr/+//7/wQACAAeABQA9v/j//D/9/8LAPL/
DADu//b/CQDx//X/8f/1//n/AQD+/wcA+f/v/wQA8P/5//P/+v8hAPX/3f8EAAIAAgAAAAAA6v8FAA4A///x//b/AQACAPb///8LAOr/+f8CALj/+v/j/wEAGAD9/9n/9f/f//r/9/8WAAAA+f8TAP//2/8DANj/
8f8pAP3/EQD3/x0A+f/7//3////3/zsA6//z/xQA9P/7/w8A/f8BAP7/EQD0/+//BgDi//3/+f/v//H/9f/p//T/8f/z//n/AADy/wYA7v8DAOb/CADw//b////9/+P/9f8VAAYA8P/4//3/+P8xAPn/OQARAPL/
/f8BAAQA6v/z/x8AAgDw//7/9f/3/+f/7//h//3/xf/2/wMA+P/b//X/8f/9/yUA6P8xAP7/GQAEAAgACQAQAAEADADt/+v/EwDk/wQA8P8ZABQA+f/z//j/5//w/+//8P8DAAIA7v8FACoADADy////BwDy/w0A
9P8lAP3/6/8NAAIA/P/j//X/7f8AAOb/CAAMAAwABAACADIABwDa//z/6f8IAAIACgDq/+3/MQD4/+n/BADc/w4ADgD4/xcACAAaAPj/6f8IANz/EAACAAIAzv8HAAIAAwD4/wIAAAD6/xMACADs//n/DQDv//X/
/v/9//j/CQAWAPD//v/7//n/IwD6/wkACgD0/w4A8P8GABwA8/8lAPr/8f/r/93//f/9//j/CwD6/+v/+v/r//7/9////wEA/P8HAPP/5f8FAAIADwDo//T////6/+//AQAmAPH/BwD1//X/BQDi//b/9f8FAAoA
CADq/wkA9v/3/xUA///T/wAACgANAPr/AwAYAPD/EQD8/wcACwDw/////f8QAPj/9v/v//f/7f8BAAIA/////wYA8P/5/yEAAgD8/wMACgD2/wMA/P8RAP3/5//u/+P/CQAYAPz/MQADAAoAAwD+/wQA+v/0/wkA
9/8NAAIAAAD+/wcA+//5/wUA9P/6//n/EAAMAP3/5f8QAOb/EgAaAAIAFAD5/wsA+v8TAAsA9v/5/wsAJQAqAAAABAD//+v/BgDu/wcA7v8BAAwA9//l/woAIAD1//n/+v///wIA9P/m/////P/z//X/9/8EAPL/
5/87APj///8OADIA//8PAPn/IwD9/w0A//8dAAcA8P////v/CwAYAPL/4////yEABgDI/9//wf/4//v/AQDw/w4ADAAHAPT/9/8FAAQAJAAAAAIABwAAAPf//f8NACgAFQD6//3/DwADAPj/+P/1/wEA9P/4/wcA
AADw//n/3f/4//n/AQAEAPv/AwD3//X/8/8JAP7/+f/r//P/8/8FAPH/9/8BAO7/DQD8/wAA7v/z//v/9//t////CQABABAA9//t/9//6f8DAPb//P8NAAoADgDu/9//9f/9/+n/8f8SAPj/+/8fAAIA8v/+/+X/
DgAGAP3/CwDy/yEA+f/z/wQAEAD8/xcACgAAAPv/8//z/x8A9v/9//z/+/8BAPL//v/f//v/DQD8/w0ACADm/wgA/P8GAPD/9P8NAOf/7f8FAPz/AwAIAPT/AQD0//X//v/5//r/8f////v/BQD4/wUA8v/9//n/
/P9HAP//7f/p/9P/AwAWAAUACAD1/+n//v8FABMA+P8QAAAACQD0/w4A+v8GAOr/9//j/wgA/v8MAAIA7v8LAAQAGgAIAAoAAgAUAA8ADgAAAPj/AwACAOz/9//4/xMAAQDq//P/BQD6/xEA/f/b/wEADADs/7//
AQAWAN//6f8AABgABAD0//f/AQDy//H/AwD4//3/AQD2/93//f/x/wUA8v/6/+n/AwAoAPr/3/8FAOz/BQAIAP//6//8//H//v/1/wQAAgDf/8n//f8VAPv/6/8BAP7/+v8TABAA8v/0/wcADADu//z/FQDx/xEA
EQDk////+f/6/+3/8f////7/FQANAO7/8/8TAP//+/8LAAgA+f8VAA4ANAD3/x8AAwD6/wIAEgAEAAgA7//t/wIA5P/7/wkABgAAAAwADgD7/wUADAD6//7/CQAAAPD/8v8RAAMA7v/2//f/9//j//z//f/6/8f/
CQDs/wkAAAD2//f/9f8RAPv/AwD3/wcAAAAMAPz/7/8FAOj/AwDs//r/6//4/+n/5v/x/wYAEAABAPz/EQDm/wEAEAACAPD////9//7/8f///ycA//8dAPH/DwDv//f/HADo/+7/HQD8/wcA9P8nAP//4//5/z0A
+P//////CwD0//X/CAAkAPz/+/8aAA4A+/8VAAUA7P/p/9//9f/r/xAABAADAOj//v8RAA4AIAD1/+n/8P8HAAgAGAAOAPT/EADq/wgA+P/4/wMA+f///wgA8v/2/xMAFADw//7/6/8FABAABAD0/wQACgABAOz/
9v/3//n/4f8CAPj/BgAAAAAA+v8GAAgA/P8NAP3/9//m/9v/+v8NAP///f/2////CQDu/w0A+P////P/AgAWAOr/AwABAO7//f8tAAoAGAADAAQA+f8nAP7/BwD5//n/+P/p/xYA4P/+//P/BwAQAAMA5v8OAAwA
///3//v/+f/9/xcAAwD2/wsA8P/6/+n/EQAEAPD//f/+/wMA/f8NAAEA9v/9/xcABQAOAOf/4/8MABgA+v8VAO//9f/8/wsA+f8nAPb/2f///ycAFQDg/w0A7v/y/9//4//5/xAA+P/x/+f/AwDm/wMA+v/5/wMA
AQAkABMA8v8FAPb/CAAmAAMA+v/v/6//AgDu/+z/GQD6//v/9v/5/+//5//w/ykA8P/7/yAA+P8VAPD/AADy////8//5//v/9v/x////4/8EAOj/DAD6//n/5f///+n/+f8PAPv/7f/8/9v/+P/j/xkAJAD7//3/
AAAMAP7/+//7/+f/9v8HAP7/7/8IAPL/+P/3//v/9/////3////t//j/6f/9//n/+/8RAAUACgACAAQA/P8VAO//4f8JAOr/9//t/wQA/P/8//3/+f8NAPn/OwAHACQA+P8bAPD/7//6//P/AQACAPj/NwD5/wEA
AQD0//7/JQACAPL/CAAaABAA5P/i//f/EwDu//v/8f8JAOj/CQAEAA0A+v/5/+3/+v/z//3/9f/2/wUA+f/9//z/2/8MAAoA/v8dAP//+//8/wkA+P8HAP//9f8IAAIACQAWAPf/FQD//xMA9v8nAAkACgD5/wMA
+//L/w4ACgABAPL////T/wIA/v8MAAQA/f/r/wQACAAAABAA/v/1/xQAAAD5/wcA/P/r//H/BwAOAPb/AAAEAP//8f/9//v/CQD4//v/6/8FAPT//P8HAAMA7v/n/+P//f/r//H/+/8GACAAAAAAAAsAIAAQAPj/
8v/t//3////1/+v/+/8LAP//CQAJAOz/DgAKAAcAEAD1/+3/BAD8//r/EQD+/wcA8f8HAAQAKgANANj/8P8FAPH/+//p/wUA9f8LAAoA2v/5//v/+P/n//f/HQAEAOr/CADi/wIA6P8LABAACwAMAP7//f8KAP7/
+P8LAPj/7//5/wcAFAAqAP7/EQD6//H//P/5/wIAAgALAOz//f8NAPn/7//8/+v//f////T/+f8IABoAAQDu//3/9//6//3/BQDw/+3/HwD+//H//f8LAO//3f/1/wEA+/////z/BwAEABQA+v8ZAAcACgD9/+3/
9v/3//H/6//3/wsAAQDq/wMA8P8EAOr/AQAQAPr/CQD//wkABwDU/wgAFgD+/w8A/P/l//P/MQALAAAA+f+3//P/9f/3/+n//f8bAPv/+f/z/+n/BQAsAP3////0/x0A9f/z//f/DwD///X/DgD6/wIA4P/r/+X/
HwAoAAAAEAD3////BgDm//v/HwDt/wEA+P/x/wEA6P/2/wEAEQAMAOj/t////+n//v/9/wMAAAADAO7/BADg//r/7//z/wMA/P8LAPr/EQD1/y8A7//T//v/DwAMABYAAgAMAAYAAgD3////8//v/wIAAgD0/x0A
/P/h/wIA9v8BAAwADQD4/wIA4P/5/wEACgDo/wcA/v8NAPj//v8LAPf////8/+/////l/wcA4v8DAPz/8f8RAAEA4P/9//n/+f8bAPf/DwD9/wkA/P8rAPb/AwD4/w8AAwD4/wwA7P////n/BQAMAPz/8f/6//X/
FgAAAAoAzv/+/+f//P8LAPj/+//x/xMA+P/j//3/5f/v/+3//P8HAAcAFgACAP7//v/t///////0/w8AAwDq/wIA8P8OAPD/8P/9//z/AwABAAQABgACAP3/DQD3//P////d//z//f///xkAEwD8//r/8f8CAPj/
CAAMAAcA5v/8/+//8f/n/wEAEAD7////AgAEAPf/EwDo/7v/9P/d/wQABAAGANz//f/t/w4A9P8IAPL///8LAPT/BwAEAAAA///1//v/FQADAOr//f8VAOz/5f/1/wcAGQD4/wgA7P/8/wsA8f/z/xEAFAD9//f/
9P/j//r/9f/2//H/CgAGAAAA4v/4/xMA/v8jAAcA+v8BAAwABgAQAP//4f/5/9v/CgAWAAcA+P/z/8n/BwAQAAEADAD7/w8A/f/9//v/DwDt//H/+f////n/DQDt//H/9P8PAPr/7/8BAAwA///t//v/9//v/wUA
5f/z/wcAAAAJAAgA/P8LAAsA7P/p/9X/BAAOAPr/5//2/wkA+////wQA4P/4/xcAAgDi//z/9//4//n/AgD6//n/8f/9/xEABAD6/wEAJgABAAYA9f8bABUA8v/8//H/EgD4//v/BwDy/wEAEAD4////+//8/wUA
+v/3//n/w//x/yEA/P8hABYAGAABAAIACQDo/wAAAAD6/wUAAAD+//f/AwDh//v//P8TAPj//f8EAAoADQASAPX/8f/y/wEAEADi/xkACAD4/wcA+f8XAPv/FwAHAPb/9P8bAPH/GQD9/+f/+/8jAAIA7v///xcA
7f8HAPL/HQD5/83/9/8LAPP/8//9/+P/BAD8/w4ACgDt/yUA+f/1//b/AQAQAAoACAD0//f/4f8MAAAA+P8rAAQA9v8BABAA/f8lAAQAFAAAAO7/CAD2/wMA/v8NABIA7/8LAPr/+f8RAPD///8BAAAADgD9//v/
CAD6//L/JwAMAAwA9P8BAAkA6P8DABgAAgAcABMA8P/6/wMABwAGAP3///8MAOj//f8TAPr/7f/y/9P/9P8fAAEA1P8BAPT/AwDi//z/DwAFAOb/CQASAO//4f8KAPb/+P8LABAA5P8EAPb/CADq/wgABAARAPT/
8f8XAPz/8f/3//3/CgDq//D/EQD8/+3/+v/5/x0A4P/5/+//BQAEAP7/8f/6/////v8PAPT/7f/7//H/AwAIAAUA+P/7/wcADADq//b/GwD7/xUABQAYAPb/BQDu/yEACQD4//X/4//+/w0ABAD4//z/9//5/wkA
//8VAAsA/v8BABoACgD2/wYAAgAEAAQA+//z/wwA/v/8/+H/+P////X/MwD8//f/AQAGAPz/9/8AAPb/+v/x/xIAJAAOAPL/AADg//b/9//1/////P8LAPr/HQD2//3/BADs//f/+f8PAEAA7//h//L/4//6/ysA
8/8lABgACgDs/yUA/f8XAAMAHAD///n//P8HAPb/HwANAOL/8P95APz/8f/5/xEABgDq//z/6f/7/zEAAADU////4//5/9//+v/P//f/BQD8/wMA/v/t/xUA7P8DAFAA7P/V/wYA2P8CABgA/f8pAPr/7f/9//3/
+/8DAPr/8f/y/xUA/v8NAPn/GQDr/xUA9v/r/w4AGgD+//P/BwD4//3/+f/6/9v/DQDy////CQACAAYA+//9/wEABAAJACwA///z/+//IwAMAPb//v8DAP///f/+//3/9/8RAP7/CwAAAA4A9P/x//n/BQAAAOb/
+v8HAPr/9f/n/8///P/1/wgA8v/0/+X/DQAgAPz/AwADAAoA3f8TAP3/EwD9//n/DADW//b/+/8BAAAADAD8/wEA4P8RABAA8f/X//T/8/8AAAgA+v/1/wYAGAABAO7/8/8DAPz/6/8MAPL/+//h//X/AQD9/83/
AgD+//v/4f8MAAgA/f8BAAkA5P/y//P/9P/t/woAHgACAAIA9//x//T/9/8AAPb/BwC8/wkA9v8RAPz/+v8HAPH/SQABAO7/DgASAPX////u////9////wcA8v8BAAYA/P/t/wUA9P8DAAwA9v/7/w8A3P8EAAgA
8v/z//7/AwD3/ykABQAmAPv/DQD2//3/AgDy/wgADAAFAPz/AQAEAO3/9f/9//P/AADe//L/9//9/x8A7v/t/wQA/P/4/y8A9P/9/xcAEgD5/+v/6P/3//T//f8BABIAAwAUAAgACgD2/+X/BAD6////4f8KAOz/
/f8NAAAA1P/k//v/DwDy//v/4//x//X/BQAAAPb/8f8DAPb/EQD0////BwD+//P/+f8TABEABgAGAPL/CADe/wUA9P/4/wUACADu//7/GQABAP7/DQD2/wcAHgAAABIA+f8HAAAA7P/8/xUA+/8NAAAA0v/x/wEA
/v8NAPr/7//5//3/9P8NAPf/GQD4/xsA/P8vAPr/6//0/xsA+v8VAPr/CQAFAP7/+/8HAP3/9/8GAPb/7//9/wsACADt/7P/8v8HAPL/5//8/0MAAwAAAP3/EQADAAAABAAOAPf/HQAAAML/AwAAAAUA+P8BAPr/
9f/1//v/+/8EACgA+v/x//f/+f/6////9//n//r/DwD6/wkAAAAAAAUA9P/9/+v/9v/9/wgA7P///+v/7P/p//X/EQABACwA/f8jAAQAFgAOAPr/+v/t/wgABgDl/7P/BQDs//n/7/8AABwACgAWAPj/AwD+/w0A
2P9TAAYA9P/2/xcA9//v/xAA8v/5/xMACwAAAAgAAgD///v//P/t/wcATAD3/xsA/P8BAAgAHAACANb/AAD0/wEA9P/z/+X/HADy/+v/8/8BAAQA+v/l//X/DQDz/wkA/f/9//v/3/8JAPb/9/8RAOn/2/8GAPz/
EQD0//T/7/8OAPr/EwAOAPT/BwD3//3/+P8pAAoA7P8YAPL/+//P////KQAOAPL/AQD4/wAABAAFAOr///8ZAPL/5f8MADoAAQDu/wIA+v/5//n/9//j//3//f8OADYABQAcAPj/+f8FAPj/9/8PAAAA2P8GAPr/
DgAKAAkAAgD9//P/9//z///////6/wEA9//3/wEABgADAPL///8ZAPP/5/8aAPL/DAD0//b/9//z/xcABADw//X/9////+P/+/85APj/AwD9/wMA9P8lAAMA3v8XAOD/+f/5//T/+//+//3/CwD2//v/+f/y/+v/
7f/n//v/LwD9/9f//f/z////7f/7/+//AAD2/+b/3/8PAAoA9/8TAPL/2//z/xcAvP+z//X/FQALAOT/+/8/AP//9f/6/wEAAgACAAEAAAAFADAADwAWAAYA9v/5/93/CgAKAPz/5//3/xEA7f8LAAgAEADw//f/
BQAAAP7/CQADAPD/+P8DAAIA7v/x/wkACQD6//T/EwD3//n//P/v/xUAyP/+//3//P/x//P/9//9/+v/8v8ZAPn/HQD6/wsAKgDe//3/CwD1//X/FgAKAPv/8f/7/wkAAwAGAP7/AwAEAPT/9f8NAP3/8//y/+n/
BQD4/wEAHgD2//n/BgAEAPz/3/8AAAQADgDc//z/CQDs/yMAAQAAAAoADgDz/+v/AgDm//b/IQAEAPD/+//9//z/+f8CABwAAADw//P/BQACAA4A+f8BAAsACAD1/xEA/v/x//7/5f/3/+v///8JAAYA/P/i//3/
/P/v//n/EwACAOr/9f8LAP//DwD7/x0A9P8lAAAA7v8AAAAAAwDs/xwAEAAMAPj/AwAaAPv////z/+3/7//l//3/FQACAAgABgDY//P/+/8CAP7/3P/T//L/8//5/+n//P/5//v/CQANAAYABgD2//n/7f/9/xMA
7v8PAP//5f8XABYA9v/3//X/+//8/xMA//8ZAAEA3P8CAPL/CwDy//7/DwAEANz/7v/L/+v/3/8HAPz/AQAgAA0A+v/6/y0ADwAIAP//6f////v///8bAPb/FQDv/ykA+/8DAPf/6//6/xMA8v/n//P/3f8NANT/
+f8BAAMABgADAOD/AgDw//3/9//+//X/DQAIAAMA7v/+/wcAGwDc/wQA7v/y//3/+P/f//3/AwD5/+3/+f8DAPf/6/8GAPr/AwDs//r/9f/6////CAD6/wEA8v/6/+H/IAD+/97/7/8DAAoA9f/x//f/BQD+/wUA
+v8BAPP/+f/9////8f8HAP7/9f8IAAIA+P8TAPn/IwAAAPj/BgDu//X/6/8GABAADwAMAPT/5f/z/wUA9f/p//H/CwD4/wkA8P/3//T/DwD9/w0AFwAAAP7/3/8AAAAA/f/3/wQA/v///wEA+f8PAPb/5//+////
AQD6//j/7/8AAP7/8f/7//T/MwDu/+//+f/v/w8A8v/2/9//CAD4/w8AAgD//9//+f/v/wAA+P8EAO7/+/////z/EwAHAO7/AQAiADUA1v8RAPz/FgAIAO7/4/8SAOz/EgAsAAUA/P/2//P/+v/v/wYA/P/9/+v/
AQAWAOz/2f/5/w0A8v8NAP//7f/8/9//AQA8APH/EwDw/wEACAD4//v/1////+//8//v//n/BQAFAP7/AwAYAPP/9//y/+3/9v/1/w0AAgD4/+v///8NAP7/EQACABQABgD2/wcAAAD7/+f/AQD+/xEAFgAGAAIA
AAAuAP7/HwDx/+X/6v+5//3/CwAZAPT/+P8DAPr/+////+//7f/f//L/9f8cAPL/AQDu/wMA7P/+/xsA+f/3//r////n/wcABgDq/xAAEgABAAgA/f/5/wIA9P8PAPr/+v8ZABEAFAD+//f/AQASAPH/+//5/xcA
AQDg/wQAAAABAOr//v+7//r/FwAFAOj/AAAGAOr/xf/1/+v///8LAPz/FwABAPb/BgD+//r/NQDy/xsA+f/3/wcADADz/+P/9//3/woADgABAPz/8v/9////8//+/////P8PAAcA7P8TABQAAwAcAO7/BQACAAAA
7//3//z/8f/6//3/+P///xMAyP/9/9//8v8FAPX/JwADAPr/BAD6//b/7/8GAAoA+v/9/wQAEgD+//v/CgDy/wAAKAD8/+f/EwAEAPT/9f/y/ysA7/8fAAIAJAD8/w8A7f/l//7/BwAAAAwA///z/wUAGgAFAOr/
9//j/wEAGAAAAPb/DwAKAAQAEgAWACQA/v/3/wEA+v/w/y8ACgAKAPv/7f/7//X/9v8VAP3/EQACAAwACQDS/wIA7v8OAB4AEQDi/yIA+v8HAOT/+v/5////CQDq/9P/DADs////9f/q//f/AQAMABEA8P/7/wsA
/v8BAAsAJAAhAAgA/f8HAOr/DwD8//v/AADm/w0ADAACAAQA7f8BAPz/6/8BABIA/f8FAPH/yf/+/yMA+P////z/6f8GAO7//f8PAP//BwAHAAYA7/89AP7/AwAKANj//v8RAPX/6f/7/wUA9//h/wEACADt/xMA
BQDy//L/6/8bANr/AAD2//v/BwAQAPr/AwDo//7/BQD7/8n/+v8bAAYA9P/1/+X/8//1//v/7/8AAPT/+f/r//b/EwAJAAAA/f8jAAkAAAAAAO7////9//n/AwD7/wEAEgAOAAoAHgANANj/9//j////AQD9//n/
AQAKAPL/6//y/9v/FgAeAAIA8v8CAPj////x/wIA/v8FAPD/9v8VAOf/6f/+/+3/8/8hAAMA8P8AAAwAAgBAAP7/BwD+//f/8f8NAPL/AwD6//3/AQD0//z/9/8FAPz//v8HAPj/CwD+/+//7f/L//z/9//9/yUA
8//1/wQA8v////n/BgAYAPf/EQD1//H/EQACAP7/8f8AAPz/+f8NAAkA6P8hAPb/AQD0/wQA/v/3/x0A7//T/wUA6P/5/w0AAQAWAAYAFgD///X/9//7/+7/6f8PAA4AAwAAAAEA/P/9/wkA//8HAPr/7f/+/9//
7//X//D/LQANAOL/9v/z/wsAAgD8//3/AgDw//r/FQD2/wUA9/8NAAAA7P/7/zkA/v8FAAEA8P/x/9P/EQACAPb/+f8GAO7//f/5//r/BwAQAAAACAAyAPf/4f/3/xMA8P//////AwAJABIA/P8HAP3/7//1//f/
+v/7//r////5/+//DwDg//7/AQAEAOz/9v8LAPv/FwAXAOD/BgASABYA9P8GAAgAAQAoAPz//f/7/xMA/f8DAPr//f8MAP7/9P/5//r//f8JAAAA/f/5/wQA7P/6/+f//v/p//n/4f/8//X/+v8HAOv/6f/7//P/
AAAaAPL/CQD0////7//p/wAAGgACAO7/DwAgAPv///8OAB4A/P/p//X/8//W/93/AQAAAAgA4P/8/+//9P/n/+z/wf8HAP7/8//r//z/CQD7//H///8HAPb/IQALAAoA8f/v/w8A6v/f/xsA8/8lAPb/DwD7/9P/
+P8RABEA9v8GABAADgD4//n/MQD6/wEA/v/v/wgAFgD9//n/7/8LAAgA9v/4/x8ADQAEAPj/BQAHAAAAFgDq//P/5//w////BQAOAPj/9f/8/w8A+//7//X/+f///+n//v8TABkAAAD8/wMAAQAaAAIA9P///wkA
9f/N/xEADgD3//3//v/Z/xAACgD2/8f/9P/n/w0AAAD1//3/+v8DAAMA9P8GAOz/9v/r//z/IQD+//v////7/wEA9P/8//v/BwD6//n/8f/8/xkAAADw/wQA8P/9//X/9P/t/xEA8P/6/wMA9f/v/w8A+v8EABAA
9v8TAAUA8v/6/wkA9P/p/wgAFAANAAYABQDy/w0A3P8EAAQABgDs//n/CwAFAPT/7//r//z/GQAIAPb/BgDc/wwA5v8LABoA9/8NAPL/CQD8/+v/AwD6//7//f/6/xUABwDu/////f8IAPr/CQAAAP3/NQACAPT/
7/89AAoAAAANABoA9//Z/wYABgAHAAAA/P8FAAAACAD8/xMA/v/x//v/BwD4/wEADAD6//3/8/8DAAYA9//5/+3/IQAOAAAA9//3//3/8f/v/+H/+f8FAAEAGgD7/xcA8P/h//L/DwAKAPD//P/Z//H/6//x/xEA
EAAUAPr////o/+//9v/3////BwD2/xcA9f8PAPj/8//6/w0A/f8HAP7/7//w/w0AEQD6//b/CwDy/+3/+v/j//r/7f/1/x8AAgD0/wcA9P8JAPb/AQD8//7/HQADAOT/AQAmAPn/8f8EAAQA/f/1//7/EQD2/w8A
9f85AAcACgD3/w8A+v/r//z/7f/4/xMA/P8JAP3/KwAQABQA8v/f//7/HQDy/+n/CAAIAP//9/8JAOr/+P/5//z/KwDs//f/CAAMAAgA3v8EAP7//v////j/8//6/+X/AAAMAPf/GwD9/wMAEQAIAAMA3P/8//f/
/v/3//7/FQANAA4AAQD4/wkAJgD2//P//v/7/wkAAAD9//n/9P/r//f/GQD5/+v//P/7//D/4f/s/9n/BADk/w4AEADz/xMAFQD2/wAA7P/y/+v//f8JAO//6f/0/9v/+//t/w4AAAAQAOb/AgDy/wIA+v/+/+n/
9/////j/3/8DAOr/9f8bAPj/6f8LAPr/AgD0//r/9f8BAOr//P///wEABgDw/+//BQD8//n/BQABAA4A9v8fAAQA/P/z/+f/+//5/wAA/v///+3/BwAMAPz/+f/9//P/CAAGAPX//f/l////CgD6//n/BQANAPz/
7f8LAPP/+f/7/w8AHwD6//7/BwD2////AwASABIABgADAAoAEgDg//L/5f/9/wUA/P/3//v/5f/2/wsA/P/x/wAA1P8YAEoA7f/j//r/BwAEAP7////r/+j/3//+//P/+v////3/+//0/+P/9P///xgA/v8BABwA
9P/p/wIA6P8AAAYAAgA2AAQAFgD+/+n/9//r/+X/6//2/+//CAACAAoA3P/5//H//f8ZAPv//f8HACIA+v8JAPn/AQADACYA+v8FABEA7P/4//n/AADy//r/DQDw/wsA+/8XAAUACAD+/x0A/P8FAPv/6f8CAMT/
CQDw//r/EwD7/wEAFADU//3/6f/4/wUA7P/x/+T/LQADANz/AAAUAPn/AwAEAPz/BwAYAAQA4v/4/+3/CwDy/wQADAAAAPT/9f/v/wAAAAD//xMA9/8JAAkA5P/0/y8ADgD4/x8A8v/7//f/BwD4/wYA0P/z/w8A
8//v//z/9//7//3/+v8PAAAAEAACAPL/DwDw//r/GQD6/xMABwDo/wAA+P8MAPb//f8FAA0AEgAMAPb/AwAYAPr/BQABAPz/+P8FAAUA/P8LAAwABADc/wMA5P8OABIAAQD4/wQAFgAGAEgA7f///+7/9/8DABYA
/v8hABIA5P/8//n/9v8DAPf/IwAAAB4A+v8JAPz/AQAEAPT/8/8JAAgABgASAPL/BQDu/w8A/P////n//P/x/wIAAgDx//H/8P8FAAcAEAD+//3/AQAOAPb/DQD3/w0A+f/1/wEA9P/4/wsA9v/n//n/MwD//xMA
8/8VAO//7/8FAP7/FAD6/wcA1P/5/xcA6f/1//f/9//1//P//P8DAAYAAgD//wUA8P/t/wMADgABAAgA9//5//H/xf8BAOr/+f/p//n/4/8BABwA/f8FAAkAFAACAOL/AwDw/wgAAgAcANz/BgDi/wQACAABAPj/
+//t//z/NQD7/xcA8/8XANP/9f8NAOb///8NAAAA5v/8/yMADgAGAPn/AwAEAPD/+f/h//n/9f/8/xcA+f8fAPn/0f8IAOz/+v////n/HwAHAPL/8/8dAAkA6P8MABIA/P/7/w0A+P/z/8//8v8PAP7/5/8IAOz/
/v/9/wQAEgD7/wMA9P8JAPD/8f/t//P/9v/Z/wIAAgAEAAwA9//n//j/2//+//H/AwD+//r/9f/2/xcA/f8BAPj/7/8LAP7/7f/Z//z/9//+/wkABgD0/wUA/P8EABYA+f/x/wsA9v8BAPz/AwAMAPj/CQDu/wMA
+f8fAP3/DQD8//n/DQD2//v/CwAFAAIAfwBYAAgA7P8GAAAAAgAOAA4A1P/+/wcA/f/r//P/y//9//3/+v////f/3/8TABAABQDw/wUAGgABAAYA+v/p/wAA+P/0/wEA/v/v//z/7f8DAAYAEAAYAP7/JQAFABIA
AgAOAAEADgD4/yEA+v8DAAIA/P/+/+P/+//h/wQAFgD///P/9P8hAAcA5P8JAPj/+f8FAP3/HQAOAO7/DADi//X//f8UANT/7f/l//n/4f8HAPz/BgD4/+n/0/8FAND/9//t//3/+//+//n/6//p//n/7//8/wEA
9v8FAP7/7f8DAPr/AAAIAAAAAgACAO7//v8DAOn/8/8DAAQAEgDg/wkA8P8JAPb/+P/x//r/BwDq/wUA/P9BAPT/DQAGAPz/+//1/wQAEAD6//3/8v8RAAUAAgDo/xsA/P8dAPf/8f/9/wsA///3//r/BQDw/+n/
EAAMAOv/IQDo/x0ACAASAAkA2P/3//H//f8JAAUAyP8CABQADwDs//z/AwD4/w0ADAAQAAgA+P/1/xUABwBEAPv/9f/4//P/EADk//f/DQAAAAQAAQAWAAIA9P/z/w8AAwACAP7/2f/6/+//7v/h//v/CQD5//X/
EgD8/wYA9P/3/w8ABAAOAPj/HwD1//v/6f8FAAQA6v8GAAIAAQAAAAQA+P////v//f8fAAcAKADz//X////7//j/MQD2//f///8hAP3/7//1////AAAGAAUA9v8FAPj/+/8TAAgA4v8GAP7/8//N/wsA8P/7/+//
EgAOAP3/8//2/x0AFAAGAOr/JwD6/+f/+P8JAAEAEgD3/wMA7f/z//r//f8FAPb/GADq/wUAEgD2/wsACgD6//v/9/8EAPb/AQAIAPf/QQD//+v/+v/t//f/BwAIAAoA7/8FAPf/AwAPAAYA/v/t////+f8EAOL/
/v8FAPb/DwABAAgACgAMAPv/KQD4/wUA9v/R/wcA8P/7//v/9f8DAPT/DQAEAPT/GQASAOf/4/8IAPD/8P/d////6f8BAOT/9v/5/woAAAD1//X/AgD8/wwA5P/z/wUAAwAOAAsACgACAP7/AAD8//X/9//r/7//
8f9pABAA5v/4/+3////v//z/AQALAPL/9f/p//v/2f/o/+n/9/8tAPr/DQD2/yMA///3////4f8HAPr//f/7//T/KwD9/wcABgDc/w4A8P8CAAwA+f/l/+b/+f8DAOb/CQAqAP//8/8DAAwA/P8ZAPj/9/8TAAoA
9f8HAPr/9//9/+3//v/9//z///8GAOz/AAASAAkACAARAAwAAgAKAAYA8v////P/AAD0//j/DQD8//3/AAD6/+7/9f/9//n/BgD2//r/+/8TAAAA/P8FAP3/DwD6//3/DADi/wkABADw/z8AAwDi//X/+//5/wEA
AAAwAO7/+f8RAOD/CQDi/+7/AwD///H///8pAAAABADy/w0A/P///wAABgABAOr/9P/7/wIA+P/j/xkAFwAaAAAA1P/9////BADy//n/KwD7//H//f/5//D/DQD7////AwAGAAQADAABAPz/9f9BAOL/6/8bAP7/
CwD6//3/GwDq/+f/8/87APz/9/8VAOb/BgDy/wIA/v/2//3/9f/x/xEAEgACABIAAAAWAAkA8P///wsA/f/7//H/IQD7/xkACQAQAP//DQABAOr/BAAIAA4AKgANAPL/AgD6//7/BQD0/+//AwD8//j/9f8CAOr/
BAAuAO7/AQD3/w8A+f/1/w0AHgD7//v/5P8jAAEA/P///xEA/P8fAAoA/P/8/xEADAD4/wEAIAAHAAoA+//9/xIABgAFAPb/9v8TAP7//f8DAPj/+/8HAP3/HQD6//v/AAAMAO//HwD4/x8ACADQ/xoA5v/7/wsA
BgD0/wEAAAD4/w0AAwD6/xwACAABAAoA+f/v/wkA9P/5/+v/BQASAPn//f/2/w0A9v/l////BwAVAPL/FADu/+f/FQAJAAoA+v/r/wYAHAAMAAAACQACAA0ABADz/+//+/8PAPL/BwD4//3/EADc//j/EQD//wMA
/f8PABMA+v8BAPD/9f8ZAP//BQAEAOz/5//z/+r/8f8AAP7/8f/f/woA8P/8/9//BgAgAA4A/P/k/+H/EADo/wEAvv/8/+3/BwD8/wAA/v8DAP7/DQD0//7/EQDy//P/EgD6//b/8f8cAFwACABIAPj/4f8BAPj/
9P///wMAQgAEABAA/f8HAAwA+P/7////CwDc//j/5//7/xkA+f/5/wMAGAADAOz//f/f//j/GwAHAAgA///l//7/9//x/+v/+P8HAPv/5f/5/wEAEgDs/+z/HQAPANr/AwD6/wMA7P8ZAOj/CQDy//H/IQD4//n/
FwD6/woACAAAAAIACQDo/wEAFgD9/wUA+P8VAPn/CwDx/93/EAACAP3/FQAAAPT/CwAMAPz/+f/z/xkABwDm//r/CQD5////EQD4//T/EQD4/wcACADw/w8APAACAPj/+/8FAPv/AwAMAAIA+//3//v/GQD6//P/
BgDy//v/8/8TADIAAADq//n/BQATAP7/DQAIAPv/LQD8/xEA/v8fAAYA+v8FAPD/AQD4//v/+f8AAP7/+P8LAPX/HQD3/yMAAgAEAP7/+f8MAAQA/v8VAAMA+P8DAOj/+v8ZAPn/AwD0//P/8v8BAPH/+f/1//3/
/P8FAAQA8v/2/wEA9/8XAAMAHgD+/+3/9P/h//P/6f8EAOj/+f8NAPn/7/8PAOr//P/5//r/DQD+/wkACwDu/wAABgDx/9//AAA6APj/+//6/wUA7/8FAPX/MQD2//P/9//z////CwDn/9v/6//N/wEAGAACABQA
FADs//H/EQD0//X/+v////r/9f/2////AAAAAPT/RwAFAOD//v/f//v/DwAHAAAABAAkAAEA9P8QAPL/BwACAPj/7/8BAPb/BQD0/wUAEAABAAoACwD6//n////4/wUA8/8dAAcABAD///P//v8ZAPf/6/8AAOL/
DgAMAAUAJgD6/w8A+v/x/wAAIAD4/wcA8v/n//j/JwABAPj/+v8DAOz/8f///wkACgAEAP7/7f/z/+X/AQDc////AQD7/9f//P/1////EQDx/ykA/v/b//z/CQAEAPD//v/n//P/PwD5/xMACQD4////7/8DAPb/
9f/N/xEA/P8GAOz/9/8PAPL/3/8FAAQA/v8DAAwA8v8BAOr/8f/p//P/LwD5//H/BwDs/wgA/v8EAAYA+f8JAP3/+f/2/wMABAAsAPn/6f/u/yEA9v/1//j/2//q/9H/+P/p/wwA/P/x/wUA9//3////AQADANz/
+P/3/+v/OwAGABwA9P8jAPr/9/8KAPb/9v/f//7/6/8FABQA+P/p//r/BQD1//H//f8BAAcA0v8PAP7/BwD4/w0A8P/5//P////9/wUA9v8OANb/DAD8/wEA2v/x/+n/AAD8/wkACADx/xUA9v/Z/xAA/v/8/wUA
AAAAAAoA3P8BAPr/AgDm//7/7f/4/xMA7v/1/w4ABgADAAYACgD8/wEABgDz/wMA/P8NAP7/8f8JAPb/9f8JAPb/+//2/+v/9P/3//z/KwAFAOD//v8LAAwAEAD3/+3/BwDY/wkA5P/t/w0ABgAAAAsA/P/o/wMA
AwDy//n//f/r/9H/9//t//L//f/1//n/AwAkAPP/9f/7//v////r/wMALADy/+f/+//x/wEAAAD0/y0AFwD0/xgA6P/w/+v////1/+3/0/8BABAA7/8bAAcARgD3/ykADgDq//f/7f/4/+3/7v/h//3/9/8FAAYA
+v8hAPz/DwAAAAgA8v8PAAYA5v8EAPj//////+//4//x/xUA9v/r/wkA/v8KABgA9P/9/wcA9v8FAOr/5P/T//X/9////73//f///wAAGAACABgA/f8RAP3/BwAMAPj//f/1/wEADAD5/xcA+v8BAP3/4//1/wcA
9v/j//3/6/8HAA4A9P/j//3/+f8BAO7/AgD2/wEACgABAPD//P8jAPL/IwAGAPb/9v////v/BQATACoA+P/v//v/6//3/xcADADs//X/3/8GAOj/+P8TAPz/9//t/8P/+//v/wsA8P8MANr/8f8lAPn/BwD7//3/
/f/3//z//f8LAAQA/v8PAAkA/P/p/7X//v/9/wcADADu/8P//f/3//b/7f8QAPb//v8ZAP3/9//2/+X/+/8PAPz/3f/3/x0A7f8LAAsABgD8/+3/DgAaAAIAIgAAAOr//P/3//v/6//2/9v/AwD6//r/3/8AAAwA
/f8NABQAAgADAO7/EQAcAAMAJgD5/xEA9P8nAAEAAgD9/+H/+f/z//X/OwABAOD/AAAYAAAA5v/w/xEA+v8HAPT/DQD8/9v/9f/d/wYAFAD5//v/BgD0//z////3/wUA+f8ZAAcA6P/3/wkA/f/Z//T///8HAPL/
+P/9/wUACgD2/ysA/f8TAPr/4f/6/w0A+f8pAAIA+v/v//f/EgDy/wEAHAD3/w0A/v/x/+H/3//9/xEAAgDi/wMABgDv////+//5/wIADgD4/xEA/f8DAAEAFAD9/9//DgAGAA8ACgD9//v/9//r//j/9f8GABIA
+P/h//n/BwAJABAABAAIAPn/9f/3/+f//v8PAPr/GQACAAIA+v/v//f/8/8CAPb/DADo//n//f8EAOr//f8NAAoA5v8DAOD//f/j//n/5f/2/w0AAQDq/wcA4v8AAOT/+P/1/wUAAgASAPz/9//v//H/3f8KAA4A
AQD6/+v/CQD+/+v/+f8VAAMAEAAHAPr/9f/7//j/5/8MAOr/CQAeAPj///8GAAAA5f8HAO7/DwAJAEAABwD8//7/CQD1/8n/AwAKAAMAEgD4/w8A///r////AwD6/yEA/v/t/wEAKAD8/xMAAgAEAPv/BwD9/x0A
AQA0APn/8f8AAP7/EQAYAP7/6/8IACIA8P/3/wcAHgAOAAoA/v/t/xYA+v/7/xMAAAAOAAIA7P/6//3/+/8JAPL/8f/9/9f/BwD8/w4A6P/7/w0A/f/3//3/HQAEACIA+/8rAAcA+v/y/+//JQDg//v/AwAGAOz/
AwASAAUA+v8IACIA5v+7//j/EQAaAPL///8zAAsA/P8HABgACwAIAAAACAD6////CAD+/wsAyv/t/+//+//9//j/3f/7//X/AQAAAPr/AQD5/0cA7/8HAPz/9f8EAO7/9P8DAP7/8f8CAAYA7v8bAOf/CQAPACoA
9f/3/wEA2v8KAPz//v8JAPX/7/8GANz/9v/r//H/JQANACoACgASAAMAPgD4////+//3//j/CwD9//f/CwACAPH/GwD9/+n/CgACAA0Ayv/7/xUA9f/x//7/+f/8/+//9/+5//f/FwAHAN7/FgAWAPf/4f/7//H/
AADc//7/AwATAPT/6////wYADAAEAOz/+P///wEACAD+/wEA+//r//7/8//6/9P//f/z//n/IQAEAOz//P8PAAAA9v///wcACwAOAAEA+v8RAPj/7//j/xcAHgAFAAIA+f8hAPz/CwD5//H//P8JAAEA8v8HAMT/
4//3//3/AwD1/+3/FwAQAAMA/P/2/+3/+v8FAP3/7f/6/w8ABAAGAAQABAABAAAA+P/7/wEAFADw////AQDo//L/0f/3/+//DgDq/wUALgD7/9f/+f/1//z/+f/0//3/BQAIAAEA6P/4//v/AQD+////AQD5/9v/
//8PAPf/IQAEABIA/P8RAAsADAD//+n//f8FAAEA8v/4/+3/+v/3//b/IwAAABIA9//v////AwAHAPz/DQDu//P/JQAKAPr/8v8tAPr/6/8CAOT//v8TAA4AHgD5/wUABAD2/wYAAgD8//n/9//p/wEA/P8EAD4A
AgDw/wYAIgAJAOj//v8VAP7/EQDp/wkACAD0//j/5//8/wkAAQAWAAQAAgAKAPz/BwAWAAoAAgDw/wUAAgAYAAsA5P8GAPT//f8PABAA8P/h/8v/9//d//z/6/8SABIAAgDq/wcA9v8NAAwAAgD6//r/9//9/yEA
7v/x/xIAAADL/+H/FADu/xYA5v/9/+P/6v/Z/+v/JQAAAAIA9v8VAAUAEgDt/8H/+/8RAPP/DQD4/xEAFAAOAPn/+f8DABIA/v/t/wAA9v8GAAAA6v8lAAEA3v/7//P/6P/5/wEAEAD3//P//P8FAAAA4v8AAPT/
9v/z/+T/KQD1/+X/+P/T//7/7/8cABQA+f8bAAMA6v/6//H/BAAUAAQAGAAQAOr/+v8RAPX/6/8FAOj/8P85AP//9f8GAPz////9//f/+//9/+3/AgD8//P/yf/w//H/DAACAP3/HwD+//H/AwACAO3/+f/6/wMA
BgD0/wMA8P/5/wUA8v/5/wIAFgD0/w8A8P/X/wgALgAAAAwA/v/x//T/BwAHAAoA/v/t//z/5f8FAPL/9v8jAPL/BwD+/x8AEAAaAA0A9P8EAP7/AQAWAA8A+v8CANj/+f/b//P////5/wUA+v/p/wUAFgAQABQA
AAAAAAAA9P/8//v/AAD4/xEABgD9/xUA+//h//n/FwAKAAgABAAQAPj/AQDq/+//BAAUAAgACAAMAAgA6v/t//z/9f/5//f/+f8PAAgA/v/+////BAAuAAIAJgABACgA+P8LAA0A+v/x/xcAAAAEAAwAEAAFAAIA
9f8DAO//9//u//X/BADS//z/5/8AAPz////9/wIABADy/wUA9P/5//P/7//2////6P/r//P/IwALAAAA9f/9/wUABgD5//v/AwAeAA8A+P/4/wMAFgDa//z/+f8DAPz///8pAPz/BwANAPj/AADg//7/9/8HAAoA
///7/xMA8P////v/+/8BAPv/EwD5/xEA/f8rAP7////u//P/+/8VAAwA9v/9/+H/9v8VAPT/8f/7/9H/8f/X/wkA8P8RANj/CQAUAAMAAgADAO7/CgAQAAQAAgAHAPj/9f9FAPv//f/z//n/AgAUAAEA7P/+/wEA
CQAGAPn/CQD2//n/EAAAAAIA3P8MABgACQAUAA8AEAD2//H/8//r/wYAIgAAAPz/AQAEAP3/8f/5/wsAAQDc//X/+f/7//v/+/8DAPn//f/5//f//v/1/woA/P8DACAAJgDy/wMA/v/8/wEA9f/5//b/+//x/wsA
+//5/wMA+P8VAAoA8//r/wIA+P8CAPz/AQAqAPb/9//3/+H/9P8FAPv/BQDy/wsABgAOAPj/6//6//f/CADy//7/3f8GAPT/9f/9/+7/NQAGAOz/9/8HAPz/+f/3/+f/9f8FAPP/AQADANT/BgAIAPv/+f/8/+//
AQDm//j////y/xkACgAaABIAGgADAOz/6//5//3/DQD1/+P/BgDy//P//f/9//f/BwD+//b//f/w//v/+v8HAP///f8MAOr/AAD+//3/8f/8/wsABwAIAAEACgAGAPz/7P/7////EQD0/+n/9v8VAPn/7//9//P/
/f/1/wEA6P/l/+P/+/8DAPv/FQD9//H//v////v/6f/+/wkA///9/wMA/v8HAPD//P/z/xkACAAOANj//f/Z//D/+/8AAAgACwDu//n/8//2//P/+P/V//n/5//1//f/DQACAAEAAgD4/yEA//8BAP3/IwANAPj/
/P8HAA4A2v8JAPT/AgAkAPX/EQAJAP7/9f8DAAYAOAD+/+f/BwDw/wEACgAHANz/+f8VAP//CQAFAAoA///t//7/5f/9/xMA7v/d/wYACAD4/wUA6P/7//X/4f8WAA4A9P/d////+f8EAOr/+f/z//T/+/8GABQA
9//N//7/MQAJAAQA+P/X/wYA8P8KAAIA/P///wQA7P/9/wUA6f8LAPT/CwD+/wkA+P8XAOr/5f/9//P/9/8pAAMAOAANAAYA6P/3//f/7f8MAAAA+f8LAP7/+//t/9f/BwAAAAoA7P8HAPr/+v8FAP7/BQD0//P/
CgAMAPr/7f/t/1EA9v/5//f//f/z/+3/+/8HAOz/AQD7/yUA7f8LAAsA8P8MAAAA7/8RAPv/DQABAAQAAgD6//z//f/8//P/AAD+/xAA/P/8//3///8HAAQA6P////f/DADq//7/+/8AAPr//f8pAPz/4f/w/8v/
HAAMAAUAAgDx//X/AQAgAP7/8//x/wsA8P/p/wIA8v/5/xUAAADO//r/+f/5/wEAAADu/wsA9v8LANb/AAASAAMAEAD4/xMAIAD4//n/6f/6//H/DwAkAP//BQD9/wkAAQDu/wYAHgAEAAYA+P8HAPr/EQD///n/
AgACAP7/FwD7//3/+P8VAP3/DQABAAYACwDa//X/9//6/wMAAgASAP//+//4/xMA+v/d//7/6f/7/+P/CQAIAOj/+f/9/wEA/f/f//j/5f8GABQA+//3//X/CQAaAP7/+v////L/BwACAAoADAAGAO//8f/2/xsA
BwDu/wIA5v/5/+H/8//l//7/EQD6/xMA/P8hAPn/9/8GAAwABgDa/woA6P/6//P/BwDu/wIACAALABIA7v8FAPn/+f/9/+//8v/l//n//f/0//////8HAP7/+f8OAM7/8v8TAAkA7P/5/wEACwAqAAoAKAD1/+3/
+f/j//f/3/8IAAYACQD8/wMAFAAFABQA//////z/AwDy////+v/v//b/FwDy//3/+f/p//f/7/8HAPr/AQAGAP//9f/0//H/BADu////7f/8/wMA/f8TAPv/KQDm//P/+//5/wsACgDp/9n/9f8BAPj/6f/+/wcA
AQAYAPj/BQAAAPT/FwDu//v/+/8SAO7/9f/h/wwA8v8DAP7/+P/3//z/8f8CABAAAAAQAAIA+v8CAAIA/f8DAP7/9f/9//3/9f/r/+//3/8DACIABQAoAA0A9v8DAO7/AQD8//n/BQARADAA+f8hAAAA+v/5/93/
DQD0/wQAGgABAOj/CwAYAP3/BwD6/wcA6f/d/wUAHgADAAIAAwDi/+T/0/8CAPj/8P8jAAQACAD4/+v/+P/5/wsACAAUAAYA+f8nAPH/IQD8/wUABQDo////7f8LAPD/9v8nAP//2f8NAAIA9v/j//3/EQD7/8//
AAAKABIA6v/4/wMA/f/v/wcAAgADABwABgDw//P/9/8FABAA6v8pAPv/7f8OAOb//v8VAAEABAAAABgA9P8DAPb/GwAGAPL/EwD2//z/9/8CABQAFgA8APr/IQD1/xsABwAAAPz/AQD7/+X/BwDo//z/8/8HABAA
8v8VAPr/CQAIAAwACgDS/wYA8v8YABgA///Z//r/8f///9n/9v/9/wgA7P8JAAAA/f/3/wMA7v/2//X/DQAGAPP/FwD6/+P/BgD+//b/6f/7//v/8//f//D////w/8//+v8LAAMADAD//+v/BwASAP//4f8AAPT/
+v8fAP7//f8AAAIAAwD4//T/8//4//v/AwD0/+f/0////xUA6f/X/wQA/P/3/wEAHQAuAPr/JwD0/zMA/P/z//z/CQDs/+3/CwAWABEA9P8DAAAADQAKAPb/HwAFACIA+/8LAP//AQADANj/+P8JAPz/7/8KAAIA
9v/b//X/6f/u/wMAEQD+/wMA8v/9/+3/3v8BAPz/8f8HAPr/+f/3/wUA9v/7/9X/+P/v//3/4/8GANr/CwAEAAUA5v8EAPr//f/5//7/JQD7//n/EgDy/xUA0P/3/+f/+f8RAPv//f8XAPL//P/n//j/DwDh//H/
8P8BAAUADgD7/w8ABQDo//z/AQD5/wsA+f8PAP7/8/8HAAAA/f/l/+//4//9//f/AAD8//f/JwDx/8f/8/8ZAAIADAAVAOj/6/8BAPv/IQAJAOD/DQA6APn/7////yUA+v/3//r/5//1/xsABAD4//7/9f8SAAYA
/P/n/wAABAAMABAA6f/5/wUACgAEABwACgDy//v/3f8AACIAAwAaAAoAJADy/ykABgDI//z//f8HACIABAD6/+//0f/l/8//7//p//f/BQAEAAIACQD+//n/CwDx/ycA+f8VAP7/+f/7/+3/CgAMAPP/BwADAPr/
+f9RAPz/3f8EANz/AQAQAAQAEAD0//H/7P8TAAMA/P8QAOD/+f8JAPf/DQACACYA+f/p//3/2//9/wkA/v8BAPb/6//6//n/CQACAPD/+f8CAPb/+/8JAAYA9v8EABgACAAAAM3/5//y/wcA/f/7//3/AQDz/+//
9v/v//T/BQD6/+//+P///wYA6P/8//3/+v/l//L/AwD0/z8ABwAAABUA/P/2/wcA//8DAAAAAAAJAPL/BAD0/wAABgDs/wMA9f/9/wcAGgAAAOr/9v8RAPX/RQD+/+3//f/t/wMA8v////X/FwD2/wUADgD2/9n/
+v8DAAQA2P/8/yUACQDg//v/AQACAO7/AAD0/wIAEAAEAOj/+v8XAPv//f/5//3/8//l/wQAGgD+/+n/EwDq/wQA+P/5////AwAMAPf/HwAAADQA9f8BAA0A9v/r/wsABQDs//z/CwAFAN7//P8pAPb/8/8FAPT/
BwAAAAQA+P/7/w8A/////wMAEgAFAOz/9/8BAPz/+f8CAPz/DAAEAAUA+v/4/+f/7f8RAAMACgALAPb/CAD6//b/GwAVAAQA/P/x//n/5//7/+f/CAAKAAIA7P/8/x0A/v8DAAEA/P//////DAA2APb/IwDr////
BQD+//3//f/7/wcA///1/wIADgDs/83/7/8HAAsADgAdANz/CQD2//3/7f8FAA4ADgD0/xEABADl/+H//f/v//f/CwAAAN7/AgD2//z/AwD2/ycADQD8/wQA8P8HAPj/BAAEAPv/6f/0//X/CADo/wYAAgDy/ykA
+/8dAPr/AwD1/yUACADm//P/6f/8/+//+P/p/wEA8v/+/+3/8P/p//T////1/wUA9P/x//n/FQD5/xEA+f/9//3/+//y/wEAAwD+//z/8/8IANz/+/8ZAPf/7f/7//X/CAACAP//3/8EAAwA5f/d//7/PwAFAPz/
AQAIAAwABgD2/83/AAAcAPv/7//5/w0A5//b/+v/DwD3//n/AgD2//j/3/8NAOj/5v8DAAMA1P/+/ykA+//x//b/1f8EAAIAEwDm/xYA7v/9/+f/8//r/xEAQAD8/9X/GgD0////7//3/+X/BAAMAP3/BQAFAA4A
DQASAAsAGgACAAgACwDm/wYACAD1/wMA6v8PAPb/EwAFAAgA//8bAPP/7//w//X/9P///wMA2P/9/zkABQAMAPr/7f/r/9f//f/t//b/+f/z/wMA9f/l/wEAAAD9//v/+/8RAPb/CQD3//H/9P8RAAoA/v///wcA
+//t/xAACgARABgA/v/t/xEABADz/wEACAAEAAYA+v/8//X/7v8nAAIA/P/2/wsAGQD+//b////5//X/9/8RAOj/4/8AAAoA8//r/wIA+P/8/wEA+v/3//3/4//1//f/6P/3/wMA9P/9/+X/+v8VABEA9v8eAO7/
9v/5//X/EQANAND/9v/n/wIABAD2////7//l/wcA/P/5/+3/8v/p/xQA8P/7//3/DADw//P/EQD//+//BgDg//f/7f/7/x8A///9/wgAEAD9//n//P8TAPz/7//v/y0A7/8bAAMA9v8IACwAAwAGAAwA1v8JAOL/
+v/z/wcABgDy//v/+v/3//f/NQD8/+n/BgD0/wMA5v8RABAA7P/N//P/BwADAOT/+P/t//T/+//6/9P//v8tAPf/5//5/wUA8/8TACwAMAAIAAIAAABqAPv/FQD9////6f8BABkAMAAAAPT///8NAPP/CwD7/+//
/P8DAAIAAADm/9X//P/7/+//BQD4/wEA9v/J/wEABAD//wsA+P/l//j/JwD8/wMA5//t/wUA9P8CADIA/P8lAPf/+//v/83/9f8LAP3/CwDy/x8A/f/x/wQAFgAGAPz/9/8JAAYA+P/5/w8A9f/b//r/AQAQAPz/
AgDy/wIADAADAAoAAgDs//v/6//7/9H/7P+p/wkA7v/0/wEABgAIAAUABgAHANz//v/l/wgACAD9/w8A+v8JABAA7P8DAOz//P/j/w8A6P8EAAAA9v8TAPr/BwACAPj/+f8bAAYAJAAAAOL///8NAPL/2f8CACgA
DQAqAA4A5v8PAPD//P/d//v/FQAOAOr//P/1/wgADgD+/w8AAQD2//r/CwD2/xcACAAIAPP/9/8BAAYAAAAcAOr/EwD9/ykACgDi/wgA7P8OAAYACgD2//3/9f8FAAIABwAQAAYA+P8BAOz/DAAIAPz/BQAMAAIA
+/8FAP3/+f///wEA+v///wwA9v8MAPL/+P/7//v/AwD//+v/AQD4/wYA4P8HAPL/8P/N/wEA9v8BAOr/6v+x//X/8//3/wMACADe/wMACgAMAPb/GQAaAPf/6/8DABQAAwAKAAEA9v8TAAIAEwDW/wcA7v8IAPj/
9P/t//r//f////v/9P/v//z/HQAOABQADgD0//v/CwD2//n/AwAwABMA6P8BAPT/8v8DAAQADgD6/xEA+v/l//j/8//v/wkA+P8vAPn/BwACAAIA+v/p/wkA8v/1/xsAAgD2/wwAAADy/+v/+//3/wIA8P8AAP7/
8P/z//H/EwAJAPb/BgDy/wwA+P8JAAYAAgD+/wMAQAD+//n/9/8PAAwA8P8SAAIAAwAAAAgA6v8JAPb/8v/v/wMAAAD8/x8AAwAMAPr/9//8/xUA7f/R/wcA3P8NAAAA/v8FACEA8P8CAAAA///v////EwD9//P/
8P/v/wUADAD6/xMA9/8BAAoA1v/w/+X/AwDw/w0A+P/1//H/BAAaAAEA9v8LAFQAGAAEAAkACgDz//f/9f8HAPr/9//9/+3/+P/9/wgA+v/7/9v/+v/h//z/6f/z//P/8f/F//j/8//6//f//f8BAPv/+/8OAAYA
+v8DAAcACgD7/w8A9v89APn/8//s/+v/CgD4////+//8/wsAAwDm/wYA5P/6/wcAAADy/wMA+P/3//v/BADy//z/DQD0/+f/+v8VAAoACAACAOj/+/8VABcACgABABQA///x/wQA/P/8/xMA/f/f/wMADAD+/zEA
CADy/wQA+P/7/+n/8//v/wIAAADz/xMA//8DAPf/3f/8//3//f8tAAkA7v/9/+f/EgAMAPj/6f8OAAQA6////w8ADgAGAPr//v8ZAAYA/P8AABoA8v8XAA0A/P/m/6f/+/8HAPD/4/8RANj/9f8DAPP/CQD4/+n/
8v/Z//7/6f8DAPz/9P8hAAIAGgAAAOj/+f/1/wIA8P/y//P/DQAQAAgA9v8HAOr/7/8BAAMAJgD1/yEA/P/9/wwA+P8DAAoAEgD0/wwA9v/6//v/AQD2/+v/3f/a/+P/9f8JAP7/FwD4//n/7//h//7/AwDx/9//
BQDy//z/IwAUAAwABQAIAAUA/v/8/wEAAQD6/woA+v/6/wsA/v/5/wYA3v/7/yEA//8HAP7/BwD9/xkA+f8bAAAA/P/y//X/+v/r/xgAIgD//+v/BQAaAAEAFAD6/yMA+//x//z/2f/4/93/5v8tAAMABgAIAOz/
CADu/xYADAAGACIAAwDk//H/+/8WAAQA9v+z/xIA8v/4//H/CQAgAAUA/P/9/xsABAAWAPb/9/8EADQA6/8lABYAAAAMAPD/8/8DAP//2//y/wcABAAiAPr/6/8QANz/AgD0/wgA7P/3/+3/+P/9//v/8f///wkA
BQAYAPf/BQD9//H/9v8FAPP///8DABgA//8FAPT//f8CAA4A9v/d//j/EwD6//P//v/v/wQA/v8DANj/EgAOAAAA+v/z/y8A+f/h//v/6f8DAA4A/v/9////5f/u/+v/AQD+/+7/5f8DAAAADAA0APb/7/8EABIA
+P/z//T/8/8OAPb//P/x/wQAEAD0/+v/BgDy/xQAEgD2//X//v8LAPv/HwD2/9n/7P8tABEAJgALADAA+/8DAPf/BQACAC4A8v/1//v/7/8DACAA/f/7/wYAzv/1/xMA7f/h//z/vf/2/wUA+v/Z/wEAHgD3/xsA
/P8nAP3/FwDz//H/CAD4//j/4f8OALj/BwAMAPL/FQAIAPr/CQDy//7/BQAHABIABwDy/wwACgD//+X/AADs/w0AGgADAEAA9f/n/wMANAD9/wcA8P8BAO7/BQAGAAAA+v/v//j//f/9//n/BAACAAkAEAD4/w0A
BAAuABYA8v8BAPD/AgD2/w4AGgD6//f/8f/V//P/8f/3/xMAAABAAAkABgAaAAAA+P/7/wIA0v/z/+f/BQD2/wMA6P/8/wEA9f8fAPT/HQDq//X/DgDG/wcA6v/1/wcAAQDy/wkA9v/6//H/CgAGAP3/AQD8//X/
7f/r/wQABgD9/wEA/f/7//X/AQD0/9v/+/8JAPz/BwD0/wcABQAOAAYAFAAFAAYA+/8ZAPn/7f8MAOb/AgDu/xsA+v/z/wMAAwD0//r/DwD1/+H/BwD4/+3//f8KAAoABQDu/wIA7v8HAPT/AgAGAPf/8f/4/+f/
BwAKABIAEgD3/////f/l/wUABgAHAAYA9f/Z//n/DwADAPb/7v/l/w0A7v8AAPb/9f/5/+7/FwD5//P/8/8hAAAA7v/+/wcA///z/xAAAAD+/zcADAAAAPf////y/w0AAAD6//v/9f/3/xUAAAD4/+//AQD1/x0A
+v/5//v///87ABIA/v8XAAsACAD8/wkAAgD+/wcAEgACAAgACQAGAAUAJAD9//P/CADu//3/+f/7/wEA9//v/wEAKAD6//n/AwD6//b/6/8HAP7/9P/v/wEADgANABAABgAOAPD/CwD9//v/+//n/+3/s//4/wEA
6v/j//b/LQAYAAIA///v/wIA9v8GAAYACQDq//z/EQDz/+v/9P/x//D/3f8HAO7/+v/z/wcABAACAPz/AAAeABEAEADy/9X/8P8PAOz/9f/x/+P//v/7//z/+//7//P/+f/z/wQABgD8/wsACADy/wkABgDy/x8A
CQDi//n/6f8GANb/CQDu//z/9//4////AwAAAAQAKAD9/wkA+P8BAPz/CwD4/wEABQDu//z/4/8DABYA/f/5/xgAFADu//H/+P8nAAEA/P8WAOr/9v/z//7/6//6/wUA6f/1/wYA6P/6/wkAAwDs/xAACAD///3/
EwDm/xMAQgACAOz/CQD8//v/KQDz/+f//v8ZAP7/AwD+/wcAAQAUAAwA2v8DAPr/+v/7/wEA+P8LAAAA9//7//3/8/8BAAYA/f/1/wkALgAaAPr/FQDi//P/9/8GAPj/9//3/xEAFgD3/+X/DgAEAPb////2////
BQDy/wEA+v8IAPb/CQAKAPb/7f8KAOj/8//H//r/+f8AACIA///9//v/7f/v/8//9/8bAAMAEAAKAAQA+P8VAAsA+v/9/wcACwDq//3/CwAYAAAA/P/3/w0AFAD9//f/7v/9//f/7//u//P/AAAMAPT/y//u/93/
9v8JAO7/SwD1/ysA+f8bAP//BQACAAgAEwDy/+7/6f/6/+H/AAAOAA8ACgDo/+f/7P8BAPz/GwD7/xUAHgDm/wQADgASAPT/AQAGAPj/BwD6//3/6v/j//3/3////+X/5v/j//7/AwAFABIACwDs//X/6f8EACYA
AAAAAP7/CwAEAOj//v/1/wkADAD9/+v/AgAIAPr/+//l//3/BwDm/wcA5P8GAPr/CgD4////9f8IAA4A+P8VAAQA6P8DAPb/BwACAA0A9v8DAB4A8v/7//f/BwAAAPb/9/8PAP7/7f8GAAAACQAKAP7/7f8HAPD/
////////BQD8//H/BwAGAAYA8P8EAPb/BAD4/+b/zf8JACIA8v8BAAIAyv8NAPr//P/r//D/7f8IABAAAADo//7/6/8AAOj/BQACAO//6//t/w8A6f8NAPj/DwD5/w0A/P/1//j//f8GAOT/BQDq/woAAAAUABoA
+/8BAOL/+f/8//3/AQAMAAEA/v8HAO7/7//r/w0A4v8cAOz/CQACAP//EQAEAAIA/f8HAAAAQgD9/+f/DAD8/wQA6P/7/wcA/P8XAAAAFAD+//X/BAAAAPL/JQD+/wkABgDw//v/BwALABIABwDI//L/JQD+/9v/
7f8ZAA0A8P/7/wkA//8RAP3/6f/7//3/9//1//r//f8DAAgA+v/v/wsA8v8AAP7/+P/1/w0A9v8EAAQA9f/v/xYA1v/5/+3//P/9/wQA9P/8/wcACQBAAP3/FQAJAO7/AQAYAP/////3/w8A5v/3//n/7f/7/+H/
+P/n/wIA7P/u/9P/9v/h//D/8//r/+X/BQAQAPj/5//z/wsABQD6/xIA6P8KAPj/BgDi//z/+f8EAPz/BQAKAPj/AQD4//n//P/r/wwA/P/3//X/DwASAP3/6/8NAOL/+f/x//z/DQD8//3/DQD+//X/6/8CAAoA
+v/5//X/5/8HAPr/DQACAOv/LwDe//n/7f/X/wMACAD5//P/8f/T//j/4/8aACYA+//1//v/HwAAABYA///r/wQA/v/3////CADg//3/6f/+//P//P/7//r/AQDy/wEABwAUAPT/AwAAABAA/f/1/xEA+P8AAP7/
BQBSAAAADgACAPb/BgAAABAA8P8DABgA/P/Z//v/+//7//f/AQAIAAwADAD7/wsAGgD0//D/8//9/xMA/P/3//n/EQACAAAA+f8JAAQA0P////n/9f/t/wAA3v8AAAQACADm//r/EwD4/wcA9v/v/xIADAD5//3/
///j//L//f8DAP7/AwAMAPf///8AAPr/+P/N/wMAFADx/w0A//8TAAkA/v/5/+P//f8DAPT/CwD2//X//v/5//D/9f/0/yEABgAGAP3/5/8AAB4A9f/7/wYARgD7//3/CAD6/wAA/P/8/w0ADQDy/wAABgAGAAAA
+v8LAPz/FwAHAAQA8f8LAPT/7f8IAPT///8ZAPr/CQAEAOj/AgD4/wEAAgD///3///8HAPL/+/8MAA4A///z/wkA+P/3/xcAEwAAABAA8v////3/AwBAABUA2P8EAPj/AAD8//X/PwD5//f/+//n//b/7/////X/
BQACAAIAAgD0/y8A+f/r//v/CQD7/w8ACwDw//7/QwAAAAgACQDw/+//3//y//v////5//n/4/8HAOb/CwAaAPj/FwAdAPL/+v8FAAsAGgACAAQAEgACAAwA7v/7//n/9v8fAPn/HwDt//H/AQDs/wwABgAHAPj/
AwAsAPv/LwADAPb/9/8LAPr/6//z//H//P8LAAUA9v8EAP7/+//9/wUA9v8NAPz/+//3//n/HwAEAOT/9v8XAAUAAgAFAOz/DgAEAP7/EQAFAA4ABwD4//D/+//5/yEA/P8DAPL/9f/+/xMA///x/wcA9P/3/+f/
BAD8//b/DQD///P/9v8hAAoAFgADAAAAFQAIAPL/AQAQAP7/BgAeAP3/8//3/xUA/P/1//L/CQD4///////9/xQAIgDm/93//P/3/wQAFgD6//P/+P/R/wIAFAD3/wMA8f/r//v/4//7/zcAAwDs/w8A7P/0/wkA
FwDk//b/+f/u/+//FgDw//v/DwAOAAQA+f8HAAoAGgATAAoA+P87AP3/FQAMABwAAAAAAAwA/P8EAOz/+//j//T/DwAGAOD/+f8fAPr/FwALAP7/+f/z//j/GQD1/xMA/v/5//7/+//4/9P/+v/3/wYAEAACAP7/
DgAIAAkA7v8EAPz///8dAAAAAAAMAAQA9P/j//j/8f8EAOD/DgD2/wQA9v/6/8H//f8DAPX/8/8FABAA+v/1/wsA8P/y//X/+f/r//z/9//9/y8ABwAIAO//0f/0//f/AAACAP///f/9/wMA9/8DAP7/5//4/y0A
9f8TAAAA/v/5//v/DQAkAAYA+P8KAP7/8f/7/wAA5v/9//f/+//1/wAA+v/9/x0A/f/v/wUACgAAABIA/v///wIA4v8GAA4AEAAiAA0A/P8cACYAGgAKAPH/6f/9//3/+P8PAAcAAAABAPr//f8JAAcA8v8LAOb/
CgDc//b/2f8DAAgAAQAGAP//3f8HABQA/P/N/w4AFAD//+3/DgDq//7/8/8EAOr/9//z//v/EQAaAPD/BAD0//b/DwD8/wMABgACAPn/9f/7//P/8/////z////6/ykA9////wUAFADu/8v/+v8dAAgA6v/w/xkA
CAAWAAYAAgADAAIA/v8BAPj/6f/5/w0A+////wkA6P8aAAIA/P8FAAgA/P/9/yMA+P8VAAYA/v8DAOr/AwACAP3/GwD5/xUA///n/wwAAAD///3/8/8pAP7//f/6/wUABgACAP3/DwD8//n/GADy/wUA/P/3//P/
+/8LAP///f8DAPr/9f/P/wQA8P/5/wkA6f8HAAQA+v8GABYABgD0/wQADAAQANz/CwAEAAIA/P8CAOr///8DAPn/BwDc/+H/+////+r/BQD1/wkA///f/wUA8v/4/wkA/v8RAPn/BwAZAMz/GAD4//z/+////8v/
9f/3/wMA9P8CAO7/6P8LAP//9/8CAPT/+v/3/wwAAAABAPr/9P8NAPn/7//k/9//EgAUAAIAAAD+/w8ADAAKAAAA5v+0/0f/AAD4//v/9/8KAOL/8P/r/woA9v8EAPz/+/8DAAUABADt/+H/7P8NAPv/7f/6/wkA
AgAOAP3/FQD1//n/9f/3//n/DQD0/xEA8P8DAA8ABAD3//n//v8RAAcA9P/7////BQAGAP3/7//1/9f/+//x/wIA6v/9//v/AgD2//z/4f8CAOT/BwAMAP3/AQACAAoA5v8dABEA6v///wUABgASAPH/CwAHABgA
//8HAO//FwAHABAA9//p//b/EwAXACAA6P8NAAoA1v/4/xEA///3/wIAHAD+//3/BQDy////BwAYAAwA+//x/wEAAgD+//H/+P8FAPf/3f8FAAYA9P/p//7/+/8BAPz/AAACAP//DQD3/9f/+v/v//n/4f8CAPb/
9v8TABgAJgD8/w0A+P/X/////f8HAPr/AgD0//L/5f/3/wsA9f8DAAIA8v/2/+H/BwD4//7/6/8CAAoAAgD2/+//7/8BAPz/CAAUABoAMgAIAPz//P/1/wUA+v8KAOD/+v/v//v///8GAPr/+/8FAAEA9v/7/93/
/f8HAPj/8//+/+//BQA0APj/EwD1/wsA+v/3/wEAFgD9//H/AQAEAAkA7v8IACAACAAEAP//BQD2/w0AAwACAAYAyP/5/+f/BQDm//X///8DAA4A9f/t/wEA7v/6/wkA7f8lAAMACAACAAYA+v/d//X/FwD4/wMA
9P/7////6f/w/9n/BwAIAPv/CwDu/+v/+v/1//r/CwABAOr/9/8jAAQA8P/3/xUABAD2/+z/GwANAAIAAgAQAPv/IQAGAPL/+//h//7/+f/5/wkAEgDy////AwAIAPL/AQD4/wQAJAD0/w0A+f8DACEA7v8EAAIA
9f8RAPX/7f8VAOj/BQDU//7/+f8AABYA+v8BAP7/9f/y//f/6/8VAAgA/v/7/+v/CwAIAAcA7v/7/wUA///v//n/BQD8/+f/GQDs////EQD7/+f/6f8ZAAYADAD1/wEAEgD6/wkA4v/+/9P/+f/p//3/BwAAAPT/
EwD4/wMA4P/3//n/+v8fAP//5/8DAPr/AgD0//7/FwAKAOT/DQD6////DQD7/wEABQAEAAkA6v/y/wMA+/8JAPL/8/8CAO7/+/83APT/CQD9/xkA6v8HAPD/AwD8////CgAAAPH/+f8BABoA9v/5/wQAEgD9/wEA
8////wYA+v/1/+X/+v8PAPH/4//5/////P8jAAIA4v8IAPz/AgDu//f//f/4/x0A9P/n/wAAAAD6/yEAAAD+//f/RwD5/wMABgASAPL/FQDw//H/CADy//b////s/+//+f/r//7/AwDw/+P/EwDq/+//p//p/93/
AgD6/wUA5P8eAAAA/P8jAAMACAD2/8n//f/x/+7/GwD6//X/9//l/wIA+P8DAOT/DQACAP//BwAKAPr/+//t//3/9//7/xUA/P8dAO3/2f8FAOr/9f9FAP7/5f8FABIA9P/P/wIA2v/7//v//P8PAAsAEgD8/xMA
9/8nAAcA8P/9/xkACADw////7////wEABQAIAPz/7/8JABwABgD2//r/7/8DAPD//P/n/wEA9v/9//v/EQBAAPj/7f/w/9///f8TAAUA/P/0/+//CwAQAPr/+//3/+v/+f8DAPr/CQAIAOr/AgDo//7/IQD7/wcA
9v/j//n/+/8CAPD/8v/v//P///8BAOL///8fAAAA9v/m/wkAAgDi//H/4f8KABQA8v8FAPn/HwD1/ykA9P/v/wYA+P/k/83//////+7/CQDq/wEA+f/t/+7/HwD2/9v/AwAGAPT/2/8JAAAAFQAEAO//HQAHAOz/
+P/t//z/v/8CAOz/AwD6//3/7f8NAAAAAAAOAAMAGAAHAAoA//////v/8f/6/xsADgD6/wEA/P/6/xcABQACAAYA/v/8//f/AgAOAAEACAAbABAAGgAMAAUA7v8KABoA+f8ZAAAA+P8JAAYA+v/n/woA6v/4/+H/
9v/z/wsA5P8OAAIA/P/z//3/6f8EAPr/BQDy/wYA+v/5/w8A/P/t//z/CwADAN7///8VAPz/AQD3/w8ABAAAAAoA3v/5/yUAGAAQAPz/7f/3////BwAMABUAFgD//wUA+//n//b/HwACABgACQAIAPv/FwAvAAwA
/f8rABcA8P8TAAwA9v8HAPL//f8CAAIA///n/wIA+v8VANr/CQD8//L/BwD7/xUADAD0//j/+/8KAAgABgD4//3/BwD0/wkABgD2//b/8/8LAAwAAADy/wkAAAAgAOT//v/3/wkA6P8EAAIA/v8bAAcABAAAAPj/
9//x/wIADAD4/wEAAgAUAPP///8TABgABQDy//L/7//k/xUADAD0/wMA3v/8////AQD4/woA/v/3/+X/AQDk//X//f8OAAIADAAAAOr/2//0/+3/+v/1/xEAGgD2/+//+v8PAP/////6/+X/8v8ZAAwAHgD+/wEA
9//p/wkA/v8GABYA9v/l//r/FwD//wkA8//h/wMA5v8JAAgAEwAOAPf/HwD+/xMA8f8VAPv/6f8JAAAA+f8BAAIAGgD+//P/AgDm//j/AwD+/+v/7/8LAPn/BwD1/w0AAwAQAOz/tf/4//X/DQDu/wEA8v/6/xMA
9f/9/woA+P/7/+3/+f/d/wAA+P/+/wUAAAD8/wIA5P/9/wEA8//5//7//f8MABAA+f/z//3///8DAB4ACgASAPj/6f/1/wsAAQD0/wYAHgDy/y0A/f/3/wwAAAABAPz/7//l/wEAAAAGABoA/f8jAA4AKgAMAOz/
AwAAAA0ADAD9//P/+//3/+3/z//r//H/DAAYAA4ADgAeAOL//f/n/wUA5v/u/+X/AwDw/wgAEAAEAPr//f/z/xIA7P/2/83/AQDy/wUA6v8SACYA/P8TAAMA8v8EAB4A//8HAP7/CQALAAgAAAAKAA8A+v/6/wMA
BQDs//v/2f/x//H////z//n/8/8AAO7/EADw//z///8EABYAFQD0//b/+f8KAO7/GAD4//L/FwD+//n/8v/r/+j/DwD+/yMACQAAAAwAAgASAAYA7v/7//z/9//+/wUA/v/r/+7/BQADAN7/+/8DAAEA7P/t/+H/
/f8XAPP/9f/2/xMA7//1/wUADgDy/93/7/8NAAYABgD1/wUA/P8JAPr/6f/1//v/+//9//7/9f/7//H/AwD2//T/9/8DAPj/+f/r/w4A5v/5//f/9v8HAAMA8P/7/xkA+P8rAP3/CwAAAAoA9f/p/wEAEAD7/xMA
7f/t//z/IQAYAOr/BAAKAAEA4v8MAPb/BgAUAPP/9//m/8///f////f/GwABAP7/CgAAAPb/CQD8//n/BwD8//b/7f8JAAAACAAGAAEA6v8FAA4A8P8TAAAADgD8//n/AgDq/wMA7v8AAPj/EgDu//T/9//z/+//
/f/7//f/EQD6/wcA9f/b//P/6f/5/wMAAQD+/wYAFgABABAADgAOAPr/9//+/yMACAD8//f/9//1/+//BAAIAAEAGAD5//H/+f/b//3/6f//////GQDs/wwAAgDt/w0A8v/d/wAA7P8LAPD/7P/L//3/JQD7//n/
BwD8/w4A/v8CAAIA+v/l/xAAKAD1/wEACQAWAPr/AQAAAPb//v/r//L/4/8AAOT/AAAUAAUA8P8HAPT/AgAMAPb/4////+n/AQDi//z/AQARAOb//P/7/wMA+v/9//X//P/9/wEA4v/t/93/BQACAAQA9v8DAP7/
/f/z//j/7f/z/w8A+//3//z/4f/0/+3/+P85APv/7/8CAAIA+//l//X/9f8FAPL//v/7/wwA7v/i/wcAEwAIABcA+P///w0A8f/p//7/HQD4//X//P8ZAO//JwAXANz/CwAYAPr//f/s/wEA/v/9/wUAyP8HANT/
DQDy/wIA7P/v//P/8P/z//f/DQABABQA/f/1//3//f/2/8//CwAQAPb/8//+/////v/h//n//f8EAPT/9P/n/wMA7P8IAPb/+f8HAAAAGgAEABYABwAGAPn/7//s////9P/P//3/DQAGAAgA9f/7//z/EQACAAYA
DgD+/wkAAgADAOj/DQDK//n/AQDq/xMABQAeAAMA6P/r/xEA+v/x//j/+/8LAP7/FgDm//f/BQD9//3/AwD+/woA8v/1//f/AgACAPH/PwD3/9v/9P/r////9//7/wsAAQD6//b/9f8BACIA/f/1/wYA8P/2/w0A
DQDS////AQD///f/9v/b/wcAFAD+/9v/FwD8/wMA8v8OAN7/7f/r/wMA9P/6/wMA+/8RAAgAAAD9/ykAAgD4//z/9/////P/AwAKAP7/8f8AAOz/+/8JABAA7P/0/+3/CQDm////LwDw/9H/AgD0/+7/1////yUA
9//5/wUA/P8WAAIABwAYAP//DwD9//P/AwAsAP3/AwAKAP7/CAAKAPv/GQDz//P/BgAIAAkA6P/6/+n/5v/3/woAFgD4//P/+P8LAPf/9f/y//P/DADy/wQA9P/6////AAD6/xQA+P/2//v/7P/n//n/1f8GANz/
AwAKAPv/7//4/7//6//3//3/+/8DADIAAwAEAP3/7//5/9//CQAOAP7/GwDx//n/8/8VAPT//f/7/+n//f8RAAQA6v8QAAoA9//p/wgAAgD8//v/WQAmAPn/7/////X/8/8nAPb/BQAQAB4A9v8nAAUAAgD6//n/
AwDs//D/BQAGAPD/+f/v/wQAJgD9/x0A/P/5//3/7//+//f/BgD6/wAABAADAP7/+P/h//j/IQAEAPL/+v/3//n/8/8KAAwACQD8//7/7f/x//X/CgAGAAUA/v/4//H//f/3//v/4/8DAOr/6P8FAPb/6//9/93/
/f8RAP//+f/9/xkA7//n/xAAJAAEAAAA/v/3//X/EQD0/9//AQAUAP3/9f8HAM7/BgAQAPH/DQD7/y8A9//x/xcAFgD+/+//+f/j/w0A6P8FADIA/P8VAPn/4f8FABYA9f/3/+//HQD9//P//v8dAAAADAD3/w8A
+/8HABQA8P8OAPb/DwAiAP3/9//3/93/6v8RAA8A/v/4//X/BwDy/wYAFAAXABYA/v8dAAIA9P/8//f/+/8FAAAADgD6/wMA+P/V/+7/HQDs/xEA9v/v/wkA7v/1/8//8P/T/wYACAAIAPb/+/8JAAcAIAADAPb/
AQAEAAQA8v/u/+P/BADw//z/+//1/+X/+f/r//3/+//1/wkA/f///wwA6P/7/wEAAQAKAAQABAAHAAQA8P/1////+//+/+X////7/wAA6P///w0AAgAKAPb/xf/7//H////l/wcAEgDo//n/5v8LAA0A+v/4//X/
+/8dAP7/AwD+/+3//P8LAAAABADM/7////8DAAQA8v/7/xMAAQD0//v/9/8BAEYABAD6//z/8/8QAOz/AgAIAAcA7P8RAPr/9v/t////9f8HABwAAgD2//L/1f/9//v/DwD8/wcA5v/8/+3//v/3//v/BQAKAAAA
AAAKAAkA8P///x0A8f8RAPP/+//7/wEA8P/3//r/BQAGAPr/BgAOAA4AHAD7//v//f8fAPb/7f/2/9//AgD8/wQA8v8AAPT/BwAKAPj/DQD5/yUABADg/+j/HQD5/x0A+v/t/wwAFgD0/8X/9f8LAAIAGAAIAPb/
/v/Z//b/CwACAPj/AQDw/xEACgDu/+//AQD4//X/BwAFAOb/BQDk/wwABgD3//n/AgD4/wEA/P8HAAwA9P8BAPz//f8CAPb/DwDu//7/1/8EAO7/+/8xABIAFgDz//v//P/r/wIA+P/4/xMAFgD4//3/7f/2//3/
AwD+/+7/+f/+/+H/8v/x/wIABAD8/////f8TAPj/3/8LAAwABwDy/wkA/P/4//n/AQDy//X///8KAAIA/P8pAOr/1//+/w8A///9//v/8/8AAPT/EAD+/wEA+P/6/+///P/x//n/FQABAPz/9f8VAAwA+P/3/+//
+v/z//3/9f/9//P/9//5/+P/+//4//3/AQAMAP//6//9////9f/9//T/LwD9/wMA///T//z/4/8MAAQA9/8HAAQABAD2/+f/+P8DAOv/4f/7/wsAAgDO/wUAAAAGABAAAgAEABAADAD7//v//P8XAP//0f/0/8//
9f8TAAQA0P8KAPD/GAD4//T/4f8BAAoA+/8PAP//+//s/xkA8//t//3/DQAWAOb/9/8ZAPj/+f8GAAwA+f8hAAAAAgACAO7/+f8TAO//5f////v/8//n/9/////2//H/9v/3/+3/8/8JAAoA+f/n/xEA+P8EAOr/
/v/V//H//f/5/+///P/v/wsABgATABYA+//9//7/+/8CAAgAAADq//X/IwD+/w0ADQAsAPz/7/8CAAwABwAGAO7/0//6//n/BgDk/xgA5v////X//f/1//7//f8CAAoAEgAAAAEA8v/8/+f//P8HAAMA+P8DAPb/
AgDy//v/+/8LAN7/AAAIAAYA+v/7/ysA/f8BAPv/AQD6/xMA9//r//T/5/8HAAYA9f/n//z/GQD4/+n/+v8PAPv/3/8EABoA/f/x/wUA/P8KAPT/+/8VAP3/AQD+/wUA+/8xAAIAHgDp//P/+v/z//j/9/8EAAQA
BwDi//3/6//4//X////v/wUA8P/6/xkA/f8bAPz/8f8GAPr/7f8FAPj/1f/+/wMA/f8VAPz/IQARACgAAAAAAA0A/v/1/+f/DADs//T///8GAPD/9//9/wkA6v8AAAQAAADy/xoADgAPAO7/BgAGAPj/JwDz//v/
/P8tAPj/+//0/+3/9//x////7f/7//n/AwACAAUACgAGAPT/BAAmAP3/EwDy/xUA+//p/+3/+f8CAMb/9v/p/wcA9v/q/9P////9//f/5f/7/+H//P/x/+f/CwACACQA//8ZAPP/7//6////5P8LAAUABgDz/+X/
/f8HAAMAIAD4/xMA/f/r//v/9/8DAAoA7P/d/wEAAAD7/xUABgAAAP7/8//5//3/9//1/wIA4P8GAAAAAwD6//z/8/8KAOr/EwDk/xIAGgABAAAADQAMAP3/3/8FAOT/+v8DAAAA9v8FAAoA//87AP//5f8FAAAA
8v/p/wIAIAD3/7//6/8RAAMA7v/9/wMAAgDU////CwAKABgABwDm/wYACAAFAP7/7v/9/wcADAALAOj/DwAQAPr/8f8EAAAA+v8LAP//AwD+//n/GAAUAPr/3/8MAO7/9//x/wgA6v8QAAoA+f8RAPn/7/8QAOz/
9/8NAAcA+v/6/xEA8v8NAAUA9P8GAPb/+P8HAAEA7v/7//n/6/8VAAEA9v8NAPD//v8BAPz/CwAKAOj//P8NAAQABgDl/9X/AQDo//z/GwD8/wcACwAUAP7/8//8/9H/CgAAAAwAHgD//wEA+P/n/wgA4P/7/w0A
EwD6//b/7/8IADAAAQD0/wQAAgABAOz/9P8fAPf/6f8GANr/DAAGAP//+f/u/xsA+P/p/////f/7//n/AQAqAAoAAgD//wEA8f8zAOr/2/8AAAQA/f8ZAOr/z/8AAPT/+P/7//D/HwAKAN7/+//3////BwAAAOr/
6/8DAAcADAACAB4AAADo/wEACgD5////9/8TAOn/MwD5/wUA+v8PAOj/IwD4/wEAEQDq//L/KQADAAAA///3//v/DwDz/9P/BgD4//7/+//6/+v/AAD6////EQD8/w0A/f/5/wkA8v8DABAA+P8fAPz/7/8DAPz/
BAD4/+//+/////X//v/z/w4A9P8UAOj/+f/n/wgAEAD5/9X/AAD8//f/BQAIAPb//f/x/wAACAD+/xUA+f8ZAAEAGAD7//n/AAAAAPz/9f8GAOb/BgACAPn////z//n/HgACAAkA4P8QABoAAQDy//z/CQD6/wMA
CQAgAPP/GwDv//v/CQDq//3/GQD8/wEAHgASAPb/+f////X/+f/n/9//JQACACQACwAiAAEAHgD3//3/CQDe/wAAFgDm/93/AwDo//v/JwD0/wsA+P/v//7/MwD+//v/AgD8//j/wf/6/x8A+//9//P/+f/6/+f/
AgD4//j/AwD7//P/9v8FAAAA/v8CAAYABgD2/wIAOgD8////8//t/wEA4v/z//P/9P/9//7/8/8EAAAA+/8TAAMA8v8JAOT/+/8fAPv/5f/6/wEAAgAGAA0ALgDv/xMA///9/wIA8P/u/wMA+/8nAAsAAgD6/wkA
///h//f/8f/u/y8A/P/t//f/EwAJAAgACgD4////BwD///3/GwDs/woA7v/4/+P/DQAEAPH/IQD//wcA8f8BAPz/6//4/wMA/f8zAAAA8v/4/wEA9v8DAA0A7P8JAB4ABAD4//f/1//+/xcAAgD2////HwAHAPr/
7//1/wcAAgD2/xMA+v8BAP//3f8KACAA/v///+z/FQAIAPb/7/8HAPf/8//0/0EA+f/z//v/BQD6/yEACgAcAPb/CQAAAPT/9/8ZAPD/HwAKAPT/9//v/wAAFAD6/+P/+/8HAOv/y/8AAAIAAQDo/wIA5P/t//v/
8//5//L/6/8DAO7/9P8FAAQA9P8BAPz////d/wMABAAJAAAA8v/z//j/+//5/yMA/P8JAPn//f/z/wkA+P8JAAIA/P8CAAQAAQDm/wIA9P////n/7v8ZAPz/7//6/xEA9v8FABIAHAD4/y8A9//d//n///8BAAgA
9v8NAP//EwAEAOr/+P/9/wQA6v8JAAAADwAwAP3/AwD+/w0ACgAoAPD/7//1/+//8/8BAAMAAADs/8H//v/n//X/xf8HAAQA+v8LAPT/GwANAAAACQDq/wgACgD6/wMA+/8BAPP/+f/6/+v/EAAGABMA5v/8/wMA
BADu/wUA+v/5//n/9f8lABYA4v/8/+X/AwAAAPr/AwACAPD////3//X/9f///wMAGgD0//f/JQAAAAYA+/8FAAEAKAD0//P/AgD8//7/+f8KAOj/CQDq//L/DwDy////+f8XAAEA7P/s/93/9P/t//X///8EAPj/
//8JAAYA7P8EAP7/CADU/+//1f/+/wkAGAAIAP//DQAAAA4AEgDw/yEAPgD7/zkA8f/d/wwAEgAAAAAA+f8JAPX/CQDv/+//GQD2//X/4f/7//f/BgAMAOr/5/8EACIA9f/5/w0AAgABAAoA+f/5//X/AwAFAO7/
+//x//z/6/8JAOD/DAAIAPL/FwD9//3/AwD2//b/7//+/wkAAAD2//v/8////xsA9v8TAAYA9v8BAO7/9//b//3/CQDz/wEADgDy/wIA5P/7/8//+v////f//f8IAPj/AgD+/w0A9P/8/xkA9v/z/wkACAD///v/
2P/h//X/2f/z//f/BQDs/woA/P/4/+3/BgAqAAAA9P8LAGIA8v/n//D/EQD8/wMAAwD+//b/7/8IAAYA6v/V/+//AwABAA4A/f/1/wAAFgD+//n/AwDk/wsAJAD6/wkA+P8dAPr/3//9//f/BwDk/wEA8P8CADAA
/f8DAPf/AQADAPb/AADs/wIAAgD0/+3/AgD6/wUADgALAOr/+v/z//j/QwAVAP7/+f/z//r/BwD3/wcABQDg//P/7f/5//f/8//j/w4A9v8PAOr//f/1//b/2//6/zEA//8vAAAAAgANAAYA9v/r/wsA/v/w/x8A
+f/z//f/2f/3/9H/+f/f//X/6f8AAPD//v8DAAYALAD4/xcA///z/wMA9v/6//H/CgDe//n/7//8/wEAAgDq//r/CQD6/+v/AAD+/wsADAD4//n//v/z/wgA9P8VAOb/9v/z//z/GwADAPr/8v/t/wMACAD9//3/
BAD4//3/GQD9/wMA/f/X//T/5/8JANj/9/8VAPf/+f////v/AwD0/x4AAgAAAPL/DgDu//L/z//6//P//f8HAPD/CwACAPD/6v/R//7/EwD6/ykA+P8ZAAkAEAD1/ykA8/8TAP7/CQDu/+3//P8XAPv/EwAEAAoA
BQD4/+v/tf/4/xEA+/8BAPv/9//6/+3/+P8BAOT/7f8CAPj/AwAYAPj/BwACAOr/7f/p//b/EwD0/+//8f8NAPj/NQD7/ykACAD8/w4ANAD8//f/8v8DAAcA/v8BANT//v/5////3f/9//v/EQAYAPD/3/8DAPj/
8P/7//n/8/8IABoA/P/7/wQACgD8/9X/CwAUAP//1f/o/9X/9f8FAAYA6P8AAAQACQACAPf/CQD+/xcA+f8HAPj/5f/7//3/AAAMAAUA8v8KAOL/CwDy//3/7/8DACQACgDy//v/8f/u//H/BAAGAAIA9v8JAAgA
BgACABEAGgAFAOz/9P/F/wYA6P8HAPL//f/x//z/2f/8////9/8FAPT/8//+/+X/+v8JAPP/x/8QAAQA/v8FAPL/9f8AAPD/CAD8/wgA+P8DAOr//v8fAPv/GQAPAOT/+//r//T/AwD6/+n/9P/v//3/9f////v/
EQDQ//7/KQAAAPr/9v/j/+v/x/8NAAAAAwD6//X/NQANAPr/8/8pAAAA8v///xEAAQAKAAIA/P/2/wEAAgDc//f/CQAAACwABwD4/wUAGADs/xcA/v8JAP//BwDy/y8A//8DAAsA5v///+H/+//h/wkAGAAFAOL/
CgAQAPP/1f/6//X/+f/t//v/GQAFAOz////1//r/EQD///3//v8BAPv/4f8AAAYABAD0//3/9/8EAAYA+f8RABAA9P8AAAwA+//z//v/8//8/wcA/P/9//z/7//8/xsA/f/X//v/9f/3/ysAAAD6//7/GQAKAO7/
9f8TAO7/2f/5//H//f8ZAPj/4f/6//f/EAAEAP7/FwD7/+v/CwD0/wMAPAAHAAgA9//l//v/AwDp//H/AAAwAPn/FQD3/ycA8//v/wUAJgD3/xUA+P/7////5//y/xUAGADY/wMA+P8eAPb/+f/j//r/KwAOAOT/
AgDm/xYACgADAPD/AwAWAP7/6f/6//v/9/8HAPL/MQAEAPr/+f/t//3/7f/2//v/+/8LAAQADADy/wsABQDu//f/5//+/9//8f8FAOf/2//9//X/+//v//3/8//6/wcA/f8lAPv/9//7/wkA+//r//z/EQD4/xUA
/v8TAA0AEgD3/+//8//z//v/GQAVAAwA/f8JAPb/4f8JABYA+v8LAP//IwAMAAYA9//n/+3/LQD///H/8v8DAAEADAD6/wcACwD0/wEAEgD7/+v///8VAP//1f///xcA/v8HAPf/9f/9//n/+f8HAO3/7/8DAPb/
AwAKABAA6v/6/x8A//8lAPn/AwAMAAwADAD6//X/6/8JAOD/BAD2//X/CQD+/x0A9P/3/wMA9v/5/+v//f/7/wEA7v8QAAYA8/8pAP7/9//z/wMA+P/1//v/AQAJAPz/9//1//z/9f/4////BwD8//n/7f/y/+v/
AAD8//z/CQAKAAQA/f/z/wMA7v8EAAAADQAWAPz//f/z/wUA/P/v/wEABgD7/wsA+f/r//z/IwALAAIADQDa//r/+//+/9//9//5/woADAABAA4A+v/p/wIA+v8IAAgA9P/9/wgAIgD8/wUACgDO/wkACgDz/93/
/f/7////x/8CAOr/CAAOAPv/BwABAPT/BADc/wAAMAD4/+P////1////GwD7/x8A+v/Z/+3/zf/+//n//f/1/wkAAAD9/+v/6P/5/wYA8v/0/+X/7v/x//r/6//8/xkA9v8jAP3/JwD4/wEA9f/z//z/BQD9/wUA
CQD2/wUAEAD7//P/BwAkAAYA8P8OAPz/+f/j////BQACAAQACADy//b//f/8/xsA+/8jAAYA7v8IAOb/AwAaAO3/DwAEABQA/v8FAPH/+f/7/w0A6f/l//z/1f/7/wkADgD4//z/6/8EAOD//f/3//D/KQD8//H/
+//j/w0A8v/6/+//5P/d/wMAzv/3/w8ADgAuAPz///8LAAYA8f/x//X/EwAEAPL/+//5//r/HwDz//P/6v/b/wQADgDt/+n/AQD4/x0A9v/7/xsAAwAGABYA8v8IAB4AAAACAA8A2v/+/wMA9//t////+/8EAAQA
9f/t//3/7f/7/+//AgACAAIAFgADAPT/+f/Z//7/4f/7//H/+P8DAAYA3P8CAAYABAD8/xAAFgAAAPD/+P8DAPn/JQD8/8//AAD2/wUACgAFAPr//v8DABcAAAD8/xEA///3/wEA9P8KAPb/EgAcAAkA8v8IAOj/
7//t/wAA4P8BAA4ABQDy/+//BQAGANL/+f////P/2/8AAAAAAQACAPz/8f8IAP7//f/r//n/JwDw//P/+//d//z/8f8FAPz/+f/z/wQAGgAAAPD/7//n/wMA5v8NAOr/+/8pAPn/CQAGAPT/9v8JAPf/CwANAPL/
EQDQ/+P/6/8OAAwA9f8dAPv/CQACAAYAAAD8//f/AwD6/+3/AwASAAQA5P8MAAIA/f/v/yAA2v/o/zkA/P8RAPv/8f/v/xkA+P/3//f/BwD6/+//DgAAAPn/9//1//X/AwAqAPv/+f8FAOr//P/t//7/7f/3/+//
BwDi/wQAIgAEAP7/AQAGAPz/8f8MAAIA+/8FAOP/8//+//X/+//T//r/5//8//n/BgD+/wwA+P8AAA4A+P8JAAkABAD4/9v/8v/z//T////5/wEAAwAQABkAyv/8//X/AQD0//7/CQD7/zsADAAYAP//BwD8/yMA
/P/5/wUA8P/8/wkABAAGAAAACAD4/9H/7/8TAAEA+v8KAPr/+/8PAAgAAgABAPz/9/8BAA0AFAD5/xcA/f/7/wQADgAXAAYA+f8fAAkA5P8DAA4A9f/1//z/8//x/wEABAASAP3/BwD4/wUADADc/wMACAAQACgA
/v8xABkA+P/7//f/DAAEAAsAAAD9//v/9/8bAAsA/v/w/xMA9v/3//X/AwATACgA6/8VAPX/6//3/+P/9P8dAPf/+f////f/8P/b/xEA/v///wkAAQD6//D/EQAEADAAAQDy/wIAAgD4/+//8P8FAOj/7/8AAP7/
AgAUAAMABAD8/wMA/v/3//j/CQABAOz/BgD6//H/EQARAMz/BgD0//b//f8DAAAA+//t/wwA9v/8//X/BwAYABYA+v/4//v//f/j//z/8f/+/wEAAgBCAPz/8/8XAPb/AADw/wAA4P/1/w8A+//9/wgADgACAAQA
//8HAB4A+P/5/+3/AAAMAAEAGgD8/xsAAgDw/xMABAALAPT/CgAqABUAEAD0/9n//P/9////+f/9/+v/BQD6//P/DQD0/9f/8v8RABAAEADq/wkA+//3////9f/+/wEA/f/r//z//f/3/+n//f/7/wcA7v8AAPL/
9f8JAPT/2//9//P/BAD8//r/4/8LAAIA/v//////DwD0////IwAMAPr/MQDy/+f/+v/t/wEA+v8CAAoA9P8HAAAAAAD6/wcAGwDm//r/8f/8//3//P8NAAsA5P/3/wsAEADe/wEA/v/6//v/+P8DAAYA7v8CANr/
/P8PAAwAJgALAPj/AAD+//v/9f8FAPj/AwAAAPz/HwDt//X/9f8RAP3/2/8XAPj/9P/j/wUA8v/9//f//v/3/wIADgD8//n/CAD8//j/BQALAOz/CgDi/xAA2v8EAPj/EAAEAOv/yf8KAOD//P8dAOv/HwAFAPj/
BQDM/wcA0v8AAPb/3//n//7///8CACgA/P8FAAAAAAACABAAAAAUAPb/FQAFAAwA/P/n/w8ADAD//wsA+v8BAP//CwALAOD/9v/7/wMACAADAP7////z////BQD+/+P//f/7/wcAAAD5/+H/DwDs//7/AQAPAPb/
8f/p////9//2/w8ACwD2/wEA3P/1/xsA///3/wgABgABAN7/CQAaAAYABAD6/+f/+v8ZABYACADx/x8A9f8JAP//QQD4//3/8P/X/+n/BQABAPj/DgD0/wQA+P/7/+//BAACAPT/xf/8/0MA+f/j//7/9f/7/9//
AwAGAAAADAACABIABQDo/xEA3P8IAAAA8f8DAPf/4//7/wMA7/8ZAOn//f/6/+H/+v////7/9//2/xMA9f/X//j/CQD4/////f/5//f/+//1////EAD0//D//f/2/xkA7f8XAPz/9/8IABoAGwDu/wEA6v8RAAAA
9v/z////EQABAP7/BwDs//n////s/wEA+f/h////EQD5/wUA//8DAAsAAgABAPb/AADy//f/BQAIAOT/GQDG//z/8f8FAOb/9/8VAPH/6/8hADoADQD4/wMABAD//w8AAwDu//v/5f/+/+3/+v8NAPH/HQAIABQA
2f/t/wMAAgAPAGAA/v8JAAYA9v/8//X/9v8pAPf/6/8DAAIA/P8FAAcA7P/5/w8A+/8dAPf/8//z/xMAEgD8/+//2f/+//P/AwDQ/wMA/v8DAOz//v8FAPD/wf8BAPr/+f/7/woA4v/5//P//P8HAPb/GwD9//X/
AAAGAPr/DwAIAAIAAwAWAAkA+v/+//v/AgDe//D/GQDx/w8ACAD6//n/CQAGABgA///v//v////y/+v/+f8XAAEACgD8//3/DAAWAAIA4P/3/+v//f/x/wQA8P8AANr/AwASAAcAGAAFAA4A//8jAAkAHAD8/+//
8//1/wYA4v/4/wsA//8tAP7/4f8DAPz//P8FAA4A7v8JAPj/HQAQAPz/BwD///v/CADg/wkACAD8//P/+f/p//z/9f/3/+//AwDg//n/8f8FAPj/BAAeAPj/DwD1//n//f/x//7/AwAJAPr//f/z//7/KwD9/+H/
AgAEAA4ADgD7/+//9/8DAB0A8v/r/8H//f8PAA8A7P/v/+//CgAGAP7/BwD9//f/BQDu////AwACABoA/f/r/+X/5/8CAFAABwAaABgACgAIAP7/9P/f/xYA7v/2//f//v/5/wUA7P/6//3/BgD6//v/KwD7/8P/
6P8rAAAA+v/w/w8A//8HAPz/7/////3/CAAaAP3/+f8UAAQABwD8/xMA/v/m/xMA/f/t/wsA9P8MAAoACwDu//r/EQD3/yUA/f/r//n/7f/m//H/8P/5//v/7f/1//n/8//p//P/8//+/xUA/f/7/wAA8P8MAP7/
9/8XAAQA5v/9//f/DQD4//7/EwAbACwA9P8rAAgADgD6/xkAFQDu/+3/4/8BAPL/EwAMAAQAGAAIAA4ABgDs/wYA9v/x/wkA5f/Z//7/CQAAAPL/AAAIAAsACAALAPL/7v/l//7/DQABACQA+//7//r/FQANAPD/
/v8BAPX/6f/9//P//v8VAPr/JwD7/wcA+//9/wUA8v8EAPr/AAD+/wgAMgD1/+//8v/1/wUACgDl//X/FgAGAPz/BwDs/ycA/v8rAPz/4//7////BwDk/wcA5v8AAOL/9v/f//D/IQANAAAABgD4/wEACgAKABQA
+P8JAAgAGgD5/+//9f/9/xcA9P8AAA4A9//d//v/7f8AAOD/+v/9/wYA+v/6/+H/8f/h//7/FwAEABgABQDu//j///8FAPD/DwDk/w0A9P/5/8//AADq/wEAEAD///3/DABGAAEA/v8DAPT/CgD0//r/7f8JAAQA
/f/3/wcA/P/0////+v8NAPv/FQD//////f/t////AwAJAPr/CgAeAAMA/v8JAAgA/v8rAP7/EwDy/xkA+f/l/wQA4v/z/+3///8HAAYAAAAKAPL/AwAKAPr/9//6/9P/+v8PAPf/DwD7/+3/DQDg/w8AEgD//+X/
EQAAABMA5v8JAOj/AQAiAP//+f/9//v//P///wUA9v8LAOb/AwD4//7/BQAEAAAAAgASAOz/6f8CAOj/AQDq/+r/DQD7//P/6//1/xQABgD//yMAGgASAPn/9/8FAOr/AAAAAPj/DwACACAAAAD6//n/DwD8/wkA
9P/r//j/HQAFAPD/6f/5//n/7/8CAPr//P/3//n/8//6/wcA5f/v/wEAHAABAPT/CADm/wEA5P8LAPL/9//l//v/9//8/wEACQDu/wgA2P/1/yMA+/8DABIA+P/1/xUACgD2//n/CQAIABoAAQAUAPr//f/8//f/
BwDo////BwDr//v/+v8RAP3/GQAEAPr/+//1//v/8f8FAAAA7/8HAAYA9P8IAPj/AQDk/+r/DwD0//f/CQD4/xUA5P8CAOz//P/b////7/8HAAAAAwAGAPz/+f/8/ycA+P8VABYA+v8NANr////b//z//f8FAPD/
9f/V//r/6/8DAOj/AAD8/+//AQAEAPT/+/8VAA0AAgDy/yEA/P8BAPj/8f/4/y0A+P8dAAwA/v8DAAYABwA4AO7/3/8AAAAA8v/p/wIACgD8/wkACgDQ/wcAJgD4/wMA8/8BAPD/HwD8//3/+/8PAN3/3f8BAAwA
/v/3/wEAEgAGACAA9f+3//7/+/8AAPj/7f/h//X/6//5/+P//v8PAAUA6P8IANj///8FAPv/8f/8/9//8//7/wMA8v/z/////v8FAPv/7f8EAAQA//8NAPX/0//7/9H///8fAAMA9P/z/w0A+f8jAAMAAAD2/+v/
+v////X/GwDc//3//v8RAPn////1/xsAAgAEAAkAOgAFAAQACQD6//r/AwAKACYAAgAeAPz/4//5/wEACAAKAAAA9P/0/wcA+v/1//H//f8PAAgA6P8RAPn/DQAQAA4AAAD4//f/EQADAOL/+/8bAAUACgD7//v/
DgAaAPn//f8XAOr//f8fAPf/9/8UAPT//v/Z//T/9f8HAAoA+//z//j/EwD+/wMABAD+//j/0/8PAPT/+f85APP/FQD6////AgAGAAQA/P/9/wEAAgD0/wAA9v8EAAgABQDs////8//4/wEABAAAAP7/7f/5//n/
9f/j/wgAJAAHABoA6v/T//z/FwD4/ysAFgD6/+//EQALAPr/9f/3/wkAGgD7//v//f8HAPP/9///////AAAIAAAA9P8FAA4ABAD2/xIAJgAIABwAFwD2//j/1/8BAAgACAD8/wkADAAFAPj/8f/1//f/8f/5/+3/
AwD2////9f8DAO7/AgD4/wMALgDp//f/9f8JAPv/EwABAPj/AQAgAAQAEAAJAAQABQD6/xYAEgAFADIA+f8FAPr/JQD4//n/BgAEAP3/KwAQAFgA+v8hAPr/+//t/x0A8/8NAPz/9f8BAAIADQAQAAEA/P8AAPr/
BwD+/wsA5P/7//v/9f/t//r/HQABAPr/AwD0//P/DQDy/ysABgAGABIA5v8LAAYADADs/wIA/P/3/wMAAwDg/wEADgAFAA4A/f/3//n/CwD7/+3/+P8dAP//EQAQAOz/9/8lAAAA2v/+//3/IQD8/wIACgAHAPD/
9//7/w8A8P8QACIA8f8VAP//IQACABAABgAIAPz/8//2/y8A/v8DAAYAGgD+/wkA9f8rAAIACAD//+v/DgAYAAAACAAFAAoA+/8BAOb/8f/8/+3/DgAGAAsAEAABAOj//f/r/wAA5v/6/wcA+v/f//z/DwD0/+n/
DwDu////2//3//v/AQD6//b/HQD4/+P/7v/J//7/7f8IAAYA+f/7/+//BwAAACoACAD4////y//2/9v/AADg////7f/4//P/AwD+/wYA9v/+//3/AgD4/+f/3/8MAAwAAQDu/wgACgDz/+v/AgD8/wAA/P8EAAIA
//8DAAcABgAIAC4A//8dAPv/8//v/+//CgAAAAUA9v8NACQA8P8BAPr/EwD7/wEA+P/v/wkA8P8IABoABgAYAPH/CwAFABAA/P/t/wIAEAD8/wsA/v8bAPv/AQAJAPL/CADW/wcA+P8JAOr/7v/1/+z/DwAHAAgA
AgDy/wcA8P8KAAgABAAGAPP/BQAIAAQADADq/9//0/8AACAABADY/wgA/P8FAP7/AQAIAOr/7f8IAPT//f8XAPv/+//6/+f//P8DAP3/+f/8/wsAAwD0//H/AQD+/xEA6/8DAAgADADy/+X/FwAOAAsA+P/+/+f/
9v8vAAAADAD0/+X/AwBQAAoA/v/7/wsA///j/wMACgABAOT/8//p/wIA8P/w/ycA/v/f/wgA+v/7/wEABwD6//L/1/8MAPr/AwAGAPf/+//8/93/BgASAPr///8TABAA9f/3/wYAFgD9/wsAAQD6//7/BwD6/xUA
/f/x//b/AwACAOL/+f8BAPL/GQD//wkACQDk//T/JQACAO7//P8VAPL/AQABAPL/+//z/wEA5P/5/wsA8v/7/wAA9v/+/yMABwAKAPr/7/9ZAIz/9f/H//3/DQD3//X/AQD6/+3/EwD0/wMAAgDq//f/TQAEABIA
+v/t//b/3/8WAPT/+/8PAAUABgDw/93/DgDu////7//x/wUACQD6/wgA/P8HAA4A+v/p//7/5f/y/wsABAACAP//CwD+/xsAAwD2/wsA8v/+//H//P/1/wAA9v8KAPb/9v8hAPb/+//9/wEA/P/1//z/8//2/xEA
CAAEAPb//f/2/+3/+/8xAP///f8EAAIA9P8ZAAIABAD2//P//P8XAPr/LQD+/wsA//8FAAcABAAEAA4A+v8PAPL/DQD+//v/AQAQAP//8//y//f/6P8RABMA+P8YAAYA/v/h//n/SQDo/xUA2v8JAAYA+P/3//f/
CQDm//7/FQD1/+3/9f8vAPj/BwAIAPD/+v/5//L/9/8AABIA9v9BAO3/EQDo/+P/9v8HAP7/8//5//3/CwD+/wsABgD9/+v/BgAKAAUA+v/5/wEACAD0//T/+f/6/xsA/f////j/1f/8/wMA/v/7//3/7f8MACAA
9P/9//D/7/8AAPz/DQD2/wMABAD4/+f/9P/7/wEABAD+/93//v8DAOf/y/8BAO7/AQAAAAoA/v///wkA9/8pAA8A4v8DAPr/CgDo//b/PwDz/wUA+f8VAPb/GQAGAO7/AAAGAPz/FQD0/9////8DAAQA4v8IANb/
AgD4/xAA+v8OAAAA9//3/woACgAHAP7////X/wAAHAD3/+3/+f8FAPr/GwD3/wMA+/////3/BQANAAYA+v8hAPz/5//m/wkACADu//v/HwD//ysADQDy//b/DQAPAAgAAgAGAP3//////+f/BADs/xcABgAHAOT/
9v8BAPn/BwD1/wUABQDy//3/EwAUABoAEwAaAAQADgDu//n/BwDo//n/BwADAPD//P8zAPj/8f/9/+//BAD2//n/HQAOAAYA/v/b/wEAGAD4//X/+/8ZAAQA/v/4//H/AQDY/wsAOAD6//H/BwAMAP3/2//4/+v/
/P/v/wIA9v/+/+///P8JAO7/8f8OAPb/AQAeAPj/BwD5//P/CwD6/+//BwD9/+v/BgAGAOL//f/n/83/9v/z//b/4/8cABAA+P/l//f/9f/x//P/9f8BAPz///8FAAQABQDK//3/IQD8/+X/CwD2//v/AwAAABAA
+v/5////2//3/x0AAgD6//v/+//2/+//BQAYAAEACgD7/wsACAD8/+f/6f8FAB4ADQAYAPb/DwD///v/EwAOAPT/+f8OAOz/+v8pAAgA9v/9/wEA9/85APf/AwABAAAABgDq//n/5//5//f/DQDi//z/8//4//3/
8v8hABcA7v/7/wUABQAEAP3/AwAFAPL/9P/9//r/AwDx/xkAAwA8APv/8f/7//P/AgDu/w0AUgD5//P/AwD8/w4A9P/z//H/7//x/wMAAgAKAPD/CADu//P/2//3/wMA+f8DABQA2v8CABoA/P/l//j/9f/s/+3/
/v8hABoAEgD6/+3/CwAWAPb/7//7/+n/BQD+/+//yf8AAAgA+//r//b/EwABANj/BwD8/xIAFgD7////9//n/wIA+v/0/+n/7v/J//D//f/8/93/BgD4//z/LwD+/+v/8v8BAP7/4f/2/ycA+/8RAPn/1/8SAPD/
/v8nAPr/7f/+/wMA9f/n//r/IQD+/w0A9P/p//7/8f/6/xsAAgDg/+z/AQD6////7P8HAPj/8f/7/x8AEgAAAAgA1P8BAAAA/P/x/wEACAAJAP7/CgAKAAQAAAD3//v/EwACAPz////3//f/BgDo/w8ADAD///P/
BQDq/wQAEAD+/w8AAAD+//r/FQD//wkA+v8dAAsALgAAACAA9f/3//z/IwD+//P/9//p//P/9f/3/+X//f/v/wgA+v/8/xcA9f/h/woA6v/2/wUA/f/h/wwA5v8DABwABwD+/wQADgD5/wsA8v/r/xcAFgD3/wcA
CwDu//f/6/8AAPr/9P/h/xEA+v/l//H/BwD6//j/8/8LAPb/AAAMAO//AwABAOL/+/8RAP/////4/wMA+P8JAAUA+v8OAPr/BgAGAP7/+//4/wEAFQDy/xAA6P/3/xkADQDu//z/5//z/wUA/v8nAAAABgD5/+//
CAD6//n/8f/+/w8A/v8NAPf/+//8/x8A8f8NAP//7//q//n/CQDk//3/8//5/+P/CQDu/wQA9v/1/9n//v/r//3/7f/6//n/AQACAAcABgD+/wUA/////wQAIAD4/xkA/P/1//v/5//v//P/7v8NAPz/4f/3/+3/
AwAwAP3/BQAEAAIA+P////z/AQAHAAAA+v8NAA0AFgAJAAwABAAaAP3/1//h/7v/AQAKAAMACAAEAPb//v/l/yYA/v8CAPL/+P/p//T/6/8BAPr//f8DAAcA7v8LANj/CwACAPb/CQD5/wsA+v/7/wUAAAD1/+f/
/v8HAP//GQD2//n/9f8FAAMA5v/1/+n/+//9//r/HwD1/wsADQDq/wwA9P/+/////f8DAAkACgAKAOz/AADU//j/5//x/xEABAD6/xIA7P8GACgA9v8NAP//9f/5/x8A7v8VABIAzv8KAOT////9//z/6f/n/yEA
8f/P////BwAKAPD//v/5/w0AAgD2/w8A9f/n/wMABAADAPT/DQD0/wIAAAD///H/+f/b//z/+/8DAPr/9/8FAAkA7P/y/0cA/f8TAAIA+P///9P/BgD2//v/9//c/7f/8P/v/wMA/P8DAAgABAACAAAA/v8HAP7/
DADy//3/7/8EAPD/9v/h////BwALABoACAAWAA4A8v/y//f/+f/5/wMACAD7/xUACADc//v/qf8GAOz/AQAGAPb///8NACoA/v8pAA8A4v8KANr/BAD2/wcA/P8XAPb//P8FAPT/3//y/w0AEQAcABIA+v/y/zkA
6/8XAPn/7//7/xsA+v8DAAcA+P/4/w0A///3//X/DQD7/wEA8v8TAAoA/P8UANz//P8TAPn/5f/w/wMAAgDu/+3/EQD//w8A8/8dAP3/AQACAO7/BAD0//X/9//6/w0ADAD6//v/BwAEAP7/6P/v//n/8//s/9v/
AQA2APz/FwD4/ysABQDw/wkA+v8KACYAAgD0//T/7//8/wsA+f8JAP3/FQD1/xUA+P/x/wUADgD6/xkA9f/n//3/+/8BAPr/+f/9/wMABgDz/xUA8f8TAP3/JQAFABIA+v/7//D/HwABAAAADAAEAPn/+f/4//H/
AAAMAP7/FwAFABoACwAKAA0ACgAIAPr/AQD6/wMA5v/7////BwD0//r/7f8HADQA+f/z//b/CwD4/+H/FQD6//H/3/8EACYADQAMAPr/9//2//f///8DAA8A5P8OAAgADgDw//3/v/8TAOr/9//5//f/6f/+/xMA
AQAaAP7//f/3/+X/9f/v//z/BQANAAYA9//5//v/6//5////BAD4/wsA6P/5/9P//v8NAPz/AQARAOr/6/8BAP7/+//8/wkA/P8DAAQABAD6//f/9f8rAPv/+/8EAAgAAwD4//z/DwAKAOT//P/x//j/HwAFAPb/
8//p/wAA3v8EAPD/FgAQAAgAAgD1/wEA8//v//n/8/8BAOr/CgD8/wUAAgAHAO7/8v8VAPX/9//z////EADu//D/7/8AACoADgDk//z////3/w8ACgDw//v/9f/6/+P/BwDw//P//f/v/ysA/f/v//z/CwACAAwA
9P///wYA7v8HAPz/DwD2/wwAFAD5/wcA+v/1//z/CwAEABYA/P/1//3/7//2//H/9v/p/wEA6v8LAOL/AwAwAA0AEAD7////CwAUAP//EQD+//f/+P8bAAUA9v8HAAIA+P/7/wIAGgD8//v/GQDy//r/4f/1/wEA
8v8hAP7/MwD8/xEA8P/h//3/AwD9//P//v/7//j/+/8QAPL/+P/j//v///83ADwA/P/D//b/7/8GANz//v/t//r/UQAHAPL//P/t//v/9/8NAAAA8v/7//f/AQD//xcAAwAmABEAIgAGAEgA9//t//r/9f/z/+//
BAD+//v/BwD9//3/AQDq//f/AQACAO7/+f/9/wAA8v/p/+f//P8BAAAAGAAUAAoA8//3//z/CQD//w8AAAAOAAkA+v/2/+P///8TAOX/6/8BAPr//P/t/wUA6v/w/+P/9v/Z//v/CQABAPz/CwDk/wgABAD5/wEA
+//x/wEA9v/6/zMAAAD6/xUA9P8XAAAA/f/z/wAAAAACAA4ACgD8//b/BQD4//n/EAD6//b/CwD1//3/9/9PAP3/+f/5/+3/5/+HAAMA6P8DAOj/+P/n/wgA7v///wUA+//7//j/CQDx//P/CQD0/wUABAD2/+n/
/v8TAPr/AwD6/+P/DgDe/xAA9P8IAPL/EwDe//T/EwD8////CgD0//z/IQAaAPj/9/8TAPf/4f/8/xcA/f/5/+X///8LABAAFQD+/+r/9/8AACoACQD2//v/CQD6/xUA/v8RAP/////w/wMA///7//v/7//7/wsA
/v8BAP3/+/8BAPz/9P/j/wIAAAAFAOb/+P8HAAUA+v8DAAAA/////w8ACAD//zcA+v8LAAQACgD7/93/EADy/wcAAgAEABQAAADm/wEA2v/3/+v/9v/j/wAA7v/3//f/+f/n/9z/9f8DACoA9v/z//H/CQD//+v/
9/8dAPT/5//6/wcAHgAgAAoAAgAOAPb/CADw//b/EQACAOj/FADw//z/DQAIAPj/+/85AAAA5v/0/9X/CADw//r/DQD2/wMACgDy/wsA5P/2//P/+f8FAPn/7//9//n/BgAIAPf/6/8TAF4ACwD2//T//f8AAPr/
+/8PAPr/CwAAAAQADQDy/w0A6v//////+v/z/+7/EQD9/wEA/v8NAP3/7f8FAO7/FwDc//v/8f8YABAAAAACAPf/9/8RAPT//f8pAPj/8f///xMAAwAmAAoA+v8KADgAAQDk//3/GQAAABIA9v8XAA0AAgADANb/
/////w0A8v////v/AAAGAAMAEAD///3/BAAIAAAA/v///xkA+v/d//X/AwDz/ycA+//3//r/CQD0//P/BgAGAP//EQAJAOb/GADw/w0A8P////f/7//b//3/BQD6/+3////5//7/GwD6/wEAGgAcAP7/+//l/yUA
+P8LAAQA/v8FAP7/FQAOAAAADgANAO7///8VAAAABgAGAA4A+P///wAAEgD1//3//f/x//D/8f/5/93/AgAwAPD/4f8GAAQA9f8BAPb/+//9/xkA+v8JAOX/8f/5/wsAAADw//z/+//8/wMAAQDq/wAAAADs//H/
9//f//v/DQD6/+n/EwDe/wgA9v/8/wcA+/8lAPf///8MAPD/+/8LAAQAAgADACAACAAAAPf/FwAGAPT/CgDy////3f8JAPz/DgDs/wAAFgDy/xEA/f8RAO//AwABAPb/AgD+//r/EQADAP7/8f/x//r/EQAXABQA
FwAaAPv/DQD5/xUADQAeAPn/8/8MABQA/P/9//z/GQD9/wEAAwAGAPf/CQD3////BQAAANL/5f/8/xcAEAASABEA4v8EAPb/9P8FAP3/GQAPAN7/+/8NAA0AKgAEAPr/AQD6/wEA5P/z/xcAJAAuAPv/3//v/+n/
+v/v////9f/8/ykA9v8LAAIA/v/v/9///v/1/+//BQABAOz//f/v/wAAEAADAAQA9/8LAAEA/v/9/wUA+//x/wsAAAD5/+X//P/9//j/DwADAP7//P8NAPX/+f8IAC4AFwAEAPH/8/8AAB4A+/8JAOb/NQD6/wMA
+/8BAPn/BwDs/+H/AAAmAP//DQD6/zMABQD0//L/4f/9/wkACwD+//b/CwD5//P/+P8JAAEA8P/2//H/BgACAP7/8/////f/8v8LAAkACgAHAPL//f8JAO//CQD+/xEACwDm/wAAAAAGAAYAAwDu////0/8IAAoA
BgAMAO//HwAJAPT/DAAKAPz/+f8AAPr/9/8bAP//2f/1/+v/+v8HAPz/8//z/x0ABgAOAO3/CQAOAPb/BgDw/xUA/v8ZAPb//v/t/woA6P8JAAYAAAD6//v/9f/x//3/BgAIAAMABAD7/+H/DQAWAAoA+v/y/xsA
8v/t//7/9f/t/+f/DAD+//r/IwAZAAgA///x//T/PwACAOr/CQAIAPn/HQAJAEgA9f8DAAEABgDm//P/9f8TAOz/+f/8//v/CwD6//z/8//9/w8ACADy//7////8//n/AwDi//j/6f/y/93/DADs//P/5/8CACYA
9P8XAPn/CwD4/wEA+f/9/wMAAgAEABYA/v8JAPT/FwAHAPD/9f/V//T/8f/8/wkACwAKAPP/MwABAAYA/f/r//3//f8BAOD/+/////r/DQD3//P/BwDa/+z//f/2/x0ACQDa/wsA/P/8/wEA/P/3/wIAAAD+//f/
9P/z//7/+//+/xEA+v/1//P/8f8NAPj/EQA2AP////8IAPz/AAAQAP3/9f/7//n/CQAMAAEAAgD4/yEAEgD8//z/3/8GACIA/v8DAPX/9//6/xEACADq//z/+f/0//f/+P8JAPb/DwD9/ysA9f/3//z/JQD+/+//
/v8ZAPT/AQAMAPz/9f/1//D/DwD5//f//P/t/+7/DQD5/wsAAAD0/wMAAgDY/5X//v8FAP//EwAMAA4AAAASABYABAD+/9X/EAD4//v/FwAFAPb/AgAGAPz/6/8FAP7/BADa/wwA5P/u/wsA//8FAAIA7v8BAPj/
/P8DAO//+/8EAPr/9P/1//b/9//5//f/9v8ZAPn/9//2//P/7v/1////JQADAAAA/f/x//b////2//3/9f8FAAoABgD0/wUA+v///wAA5P/8/xcA+P8HABwA3P/9/+n////5//n/EQD6/wkAAgDw//7/AwAKAAwA
+//r//z/IQD8/zUADwAAAAAA/P8QAPD/+v/v//z/7f8OAOz/BwAEAP7/9/8BAPz/6P/x//j/8//5/wcA/f/9/wAA9v/t/+3/EQDk/wgAQgDx/wUABQA6APf//f/n/xMA/v8lAPv///8DANr/5//z/wcADgD8/+H/
6v/T/x0AHAADAPj/BAD0/+3/4/8JAO7/AwDm//v/JQD7/xEA/f/p/wQA7P8NAP7/BwAEAAYABgAQAPz/CQD8/wEA+v/+/xsACQAcAPb/9f/x/8///f8FAPn/BQAMAOD/CAD+//b/+f/0/wMA7f/x//r/7f8IAO7/
7f8bAPv/MQAQAA4ACAAGABgADgD//wMAAwACAPn/+f/8//P/CgDm/+3/FQADACIA/v8BAAMAKAD//+v//f8NAPb/CwD6//v//P8BAAUA8P8TAOT/EAD+//3/x//y/+X/9P/9/woAIAD6/x0A8/8vAPv/5f/6//P/
AAD8/wEABgAIAAoA8//x//T/z/8AABAA+//5//z/EwAEAPb//P8NAPb/yf/q/+n/FgAKAAEA7v/8/9//9P8hAAQABAD7/93/+/8TAPn/DwDr////CQDa/wUAAADx//n/AgDy/wMA8v/6//3/BQD2//f/KQD5//H/
CgD8//v/BwAHAPb/DAAGAPn/8f/6//H/9P/l/wYA8v8EAPr/BAAEAP//DwD9/+n/DgDu//X/DwABAAYADQA4AAUAFAD0//v/BwD6/w0AGAABAAwAEQDq/wMA8v8GAB4ABwAwAPb/8//1//X/+f8ZAP7/6//y/wcA
6v/D//v/8//+/+//+P/t/wAA8v/9/xsA9v8NAAgA5v/9/+H/AgAaAPP/KwD2/+n/8v8tACkAMAAIAPL//v8DAPj/EQAHABgABQACAPf/8f8AAPb/EwAqAPj///8LAP7/AgD0//P/6f8EAPL/+/8JAPv/5//6/xsA
/P/7//f/BQD+/wsA+/8RAPb/HQABAPz/+//1/wkA7v/3/9///f/1//f/8f/3/wkA/v/9//7//f/5/xkAAAAKAAAA+P/d/+X/EQD6//z/7f/2/zkA9v8VAP//FwAIABYA+v/X/wUAEgAEAPj/BAAUAA0ADAAFAPL/
AQDU/+7/DQD//w0ACQAcAPn/AQD4/+3/9P/l//3/DwD2//3/BAAYAAQA5P/6/xEAFwD+/wEAKgABAP7/8//z/+H/9//+/xcACADi//7//f8CAAgAAgAmAP7/BQDy/8P/+f/P/wEACAD+//H/AgASAAcABADz/wUA
AQAGAAgA+P/1//v/8v/b/wQAOADz/xsA9P/n/wMA+v8HAPj/BAAEAPj/3//6/yEAAQDi////FwABANr/BgACAPr//f8bAAAAAgDs/wMAAAD9/+//BAD4//v/BwD8/w0A5f8lABgA+P/5//v/DgDW//T/JQD+//f/
/P/n/wUA/v8AAO7//v/t/+P/2//j/83/CAAiAPP/5f8BABAA/f/3/wIA9P/8////DQDs/+z/5//7/wsA/v/X//7/5//4/8v/AQAOAP7/+f/+/+v/CQACAPj/9//7/wsA7P/3//f/CQD3/+X/+//r//f/IwDz//X/
/v8DAPv/5//9/+v/+//t//7/8//5/wEA/P8FAA4A7P/2/wcA+P/j/xMAFAD9//n/8P/9/wEAHADu//f//P/z/woADgDn/+n//f/9//n//f/8//f/AwAAAAkADgAMAPj/AgDy//3/CwABABYA9P/t//X/DQD7//P/
/P/T//n/2f8LAPD/+P/d/8n/df/1/w8AEwDa//P/4f/z/+H///8JAP//KQADANb/+//9//r/u/8FAN7/7//x//3/9f/5/+//AQDS//H/PQAEAPT/+P/5/xAA+P8BAA4AAAD0//v/NQD4/xcA8v8LAAYA6P/y/9X/
BgAMAPj/7//+/wUA///R//X/CwAHAOb/9v/3//r/7f/9/wcAAwD8//X/AQD8//H/9//l//3/7f8AAAoA8f8XAAIA7v8HAP7/BwD6//v/FQD6//P/CADs//7/8/8BAA4ABgD8/w8AIgACAOj////1//3/AQDz/+X/
+P8BAAIA7P8HANr/9//1//T/2//6/wsA//8NAAoACgD//9n/9/8BAAUA7P/x/8X//v/Z//z/EwD3/+3//v8JAP3/CQD1/+3/+v8NAP7/8//3/xMAAgD2//3/7f/5/+n/AQAEAAIABgD9//H/AQAgAAMA7P////v/
BwAMAAgA+v8AAPD/BAD8/wIAIAAGABIA+v8XAPT//f/3/wEAEQDm//z/2f/1/wMA+//9/+v/+f8FAAAA+//1/wkACgAMAA4A/f/t//7/9f/z/yMA9//j/wQA1P/8/9n/AwD0//L/AQD8//f/9P/v/wkAHAD9/9P/
8v8BAPH/8//9////AgD0/wAA2P/0//H/+/8PABwAHgAAAP7/+f/f//v/w//6//v/DgDe/wEA/P8MAAQAAwAOAAsA7P/u/xEA9//r/+P/tf/3//H//P/3/xsA0P8PAPb/9v8DAPn/2/8EAOj/7f9fAAIA6v/w/w8A
/v/3/wEA+P/5//3////z/wEAEAD9/wkA//8lAPf/AQD7/wUA/v/9/wcAAgACABIAAAAMAAoAAgAMABAACgD6//b//f////n/BwDu//r////8////9P/9/wUA7P/5/+n/AgD4/wkA4v/8/yEA/v/1//n/KQACAP7/
9v8FAPn/GwDy///////7//v/EQD7/w0A
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

// words.js: Finds the words of a text and counts its signs, in one pass over a table of UTF-16 units.

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

// pupil.js: The pupil: a linear model for the difficulty of a task and the kind of a turn. kimi_stack/reading/difficulty.py gives
// the reasons; all numbers are identical there.

const { kindsApart, longestTurn } = CONSTANTS;

const SKIPPED = 0x5bd1e995; // distinguishes the pair with the word before the last from the other pair
const SPREAD = 0x9e3779b1;

let model = null;

/**
 * The pupil's verdict on a text: { score, kind }; score from 0 to CONSTANTS.scale, kind of turn or null. With a
 * `correction` of the score, `base` is the score without it.
 */
function read(text, correction = null) {
  model ??= loaded();
  const many = hashed(text);
  const norm = PUPIL.norms[Math.min(many, PUPIL.norms.length - 1)];
  const worth = sum(model.table, many, model.mask) - 128 * many;
  const score = scaled(PUPIL.bias + Math.floor((worth * norm) / 1024));
  const kind = kindOf(many, norm);
  return correction ? { score: correct(score, correction, found, many), kind, base: score } : { score, kind };
}

/** The tables: a byte for each entry, 128 for nothing; and one number for the two sums of a kind of turn. */
function loaded() {
  const packed = Buffer.from(TABLE, "base64");
  const [size, small] = PUPIL.sizes;
  const kinds = new Int32Array(small);
  for (let at = 0; at < small; at += 1) kinds[at] = packed.readInt32LE(size + 4 * at);
  return { mask: size - 1, small: small - 1, table: packed.subarray(0, size), kinds };
}

const found = new Int32Array(5 * (CONSTANTS.first + CONSTANTS.last) + 3 + CONSTANTS.signs.length); // hashes of a text

/** Write the hashes of a text into `found`; returns how many there are. They may be repeated. */
function hashed(text) {
  text = ends(own(text), CONSTANTS.head, CONSTANTS.tail);
  const words = scan(text);
  let before = 1;
  let beforeThat = 1;
  let many = 0;
  for (let at = 0; at < words; at += 1) {
    if (at === CONSTANTS.first) at = Math.max(at, words - CONSTANTS.last);
    write(text, starts[at], stops[at]);
    const here = crc32(bytes, 0, filled, 0);
    const pair = crc32(bytes, 0, filled, before);
    found[many++] = here;
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
  }
  if (words) found[many++] = crc32(bytes, 0, filled, 5);
  found[many++] = form(0, words);
  for (let kind = SIGN; kind < counts.length; kind += 1) {
    if (counts[kind]) found[many++] = form(kind - SIGN + 1, counts[kind]);
  }
  return many;
}

const bytes = new Uint8Array(3 * (CONSTANTS.head + CONSTANTS.tail + 1)); // the present word in UTF-8
let filled = 0;

/** Write a word into `bytes`, in lower case. Words contain no surrogates. */
function write(text, from, to) {
  filled = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return writeAny(text.slice(from, to).toLowerCase().replaceAll("\u03c2", "\u03c3"));
    bytes[filled] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    filled += 1;
  }
}

function writeAny(word) {
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
}

/** The hash of a count, by what is counted and its number of binary digits. */
const form = (kind, many) => Math.imul(SPREAD, kind * 16 + 33 - Math.clz32(many)) >>> 7;

/** The sum of a table's entries for the first `many` hashes. */
function sum(table, many, mask) {
  let whole = 0;
  for (let at = 0; at < many; at += 1) whole += table[found[at] & mask];
  return whole;
}

/** The kind of turn with the largest sum above zero, or null. */
function kindOf(many, norm) {
  if (many > longestTurn) return null;
  const whole = sum(model.kinds, many, model.small) + kindsApart / 2;
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

/** One line: the score, the cut points, and the name of the reader. */
function describe({ score, base }, cuts) {
  const where = Object.entries(reachable(cuts)).map(([tier, from]) => `${tier} from ${asShare(from)}`).join(", ");
  const tuned = base === undefined ? "" : `, tuned from ${asShare(base)}`;
  return `its difficulty is ${asShare(score)} by the ${CONSTANTS.pupil}${tuned}${where ? ` (${where})` : ""}`;
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
    const { score, base } = request.verdict;
    const cuts = policy.cuts.get(profileOf(request, policy));
    const values = { score, by: CONSTANTS.pupil, ...(base !== undefined && { base }), cuts: reachable(cuts) };
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
