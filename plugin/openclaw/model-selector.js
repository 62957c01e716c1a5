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
  "made": "b258583c6b1c",
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
    [-12711, 0], [-6311, 155], [-4140, 216], [-3862, 236], [-3672, 255], [-3530, 275], [-3394, 298], [-3271, 325], [-3163, 355], [-3058, 396], [-2951, 446],
    [-2851, 510], [-2738, 595], [-2603, 718], [-2467, 871], [-2311, 1105], [-2132, 1400], [-1899, 1814], [-1633, 2357], [-1374, 2917], [-1129, 3484],
    [-930, 3907], [-774, 4197], [-661, 4388], [-574, 4523], [-497, 4625], [-431, 4700], [-368, 4766], [-306, 4820], [-243, 4875], [-174, 4931], [-88, 5014],
    [33, 5157], [229, 5601], [923, 7297], [1711, 8771], [2088, 9273], [2346, 9490], [2587, 9619], [2842, 9698], [3193, 9761], [3454, 9784], [4024, 9808],
    [5296, 9844], [11696, 10000],
  ],
  "kind_bias": [-1540, -1227],
  "mix": [
    155, 185, 192, 197, 201, 204, 206, 208, 211, 213, 216, 218, 221, 223, 225, 227, 229, 231, 232, 234, 236, 238, 240, 242, 244, 246, 248, 249, 251, 253, 255,
    257, 259, 261, 262, 264, 266, 268, 270, 272, 275, 276, 278, 281, 283, 285, 287, 289, 292, 295, 298, 301, 303, 306, 308, 310, 313, 316, 318, 321, 325, 328,
    330, 333, 336, 338, 342, 345, 348, 351, 355, 359, 362, 366, 371, 374, 377, 382, 386, 391, 396, 401, 405, 410, 415, 419, 425, 429, 435, 440, 446, 450, 457,
    463, 471, 477, 484, 491, 497, 502, 510, 519, 527, 533, 540, 549, 558, 568, 575, 584, 595, 604, 614, 628, 639, 652, 663, 676, 690, 703, 718, 729, 742, 754,
    767, 782, 798, 814, 831, 853, 871, 895, 917, 940, 964, 983, 1010, 1031, 1061, 1080, 1106, 1129, 1155, 1183, 1213, 1234, 1274, 1299, 1334, 1374, 1400, 1429,
    1471, 1511, 1540, 1579, 1619, 1678, 1715, 1769, 1814, 1868, 1921, 1968, 2012, 2080, 2145, 2198, 2242, 2305, 2358, 2404, 2457, 2518, 2550, 2612, 2684, 2744,
    2792, 2858, 2917, 2967, 3027, 3082, 3157, 3217, 3284, 3334, 3391, 3436, 3484, 3532, 3577, 3629, 3670, 3717, 3755, 3798, 3847, 3873, 3908, 3951, 3979, 4014,
    4042, 4074, 4100, 4128, 4150, 4177, 4197, 4226, 4243, 4265, 4287, 4306, 4324, 4338, 4354, 4370, 4388, 4401, 4414, 4425, 4439, 4455, 4473, 4484, 4496, 4511,
    4523, 4532, 4546, 4557, 4569, 4581, 4588, 4599, 4607, 4617, 4625, 4633, 4643, 4650, 4656, 4664, 4671, 4679, 4684, 4692, 4700, 4708, 4714, 4719, 4725, 4731,
    4740, 4746, 4753, 4759, 4766, 4772, 4777, 4783, 4790, 4795, 4799, 4805, 4809, 4815, 4820, 4826, 4832, 4838, 4842, 4847, 4852, 4859, 4865, 4870, 4875, 4881,
    4886, 4892, 4898, 4903, 4910, 4914, 4920, 4925, 4931, 4938, 4945, 4952, 4961, 4970, 4979, 4987, 4995, 5005, 5014, 5025, 5036, 5047, 5059, 5071, 5085, 5101,
    5119, 5135, 5157, 5181, 5203, 5237, 5282, 5314, 5359, 5414, 5462, 5524, 5601, 5682, 5825, 5911, 6037, 6211, 6394, 6612, 6812, 7032, 7297, 7505, 7716, 7944,
    8133, 8334, 8437, 8540, 8636, 8702, 8772, 8840, 8908, 8966, 9033, 9081, 9124, 9164, 9203, 9234, 9274, 9302, 9326, 9350, 9372, 9397, 9419, 9441, 9456, 9472,
    9490, 9506, 9524, 9537, 9550, 9561, 9575, 9587, 9598, 9612, 9620, 9627, 9636, 9643, 9654, 9662, 9670, 9677, 9683, 9690, 9698, 9705, 9711, 9718, 9724, 9729,
    9735, 9741, 9748, 9754, 9761, 9766, 9772, 9778, 9784, 9791, 9796, 9801, 9808, 9819, 9844,
  ],
};
const TABLE = `
gX+AgICGgYCDgYB/fH6AgICAeYGCh31+f4CBgoCCgYJ+in5/gH+AgIB/gIJ+gX9/foCAgIF+dnuAf3+AfYSGgHyCf4GAfoWAgoCAhYKAg4B3foCAgIGBf4CAgoCEgX+Hg4CJgHyAgYCBdoCBgIOAgYKAe3yAgYCD
gX6BgHuBgoCGf4CAf3+Ag4B/gIB+gYJ8gYF+gIB/gYWEgYCAf3+CgXt9gH+AgIB9gICAgH6AfoCAhICAgYKAgX+AgX+Ef3+Af36AgHyCf4B9gH2Ag3x/kYB/gYeAgoN/gYCAg35/hYGDjYCBg4F/fX50gIB+f3V/
fX1+eoKdgH1/gn2AgHWBgICAgX2AhIKFg4F+fn2Cf39/g3+BiIOEf3+AgYB+gIGAgYB/gYB/goGCf4CBfXp9gICAgIB/gH6AgIKAgn6DgHl+dX2Bin+AhIB+gIGBgICEf4KBgICDgH9/gH9/gX9/gYGDgH+Bf399
foB6f4B/foKAg4CBfoCNiH9+gIGAgICCgIWDgIF/gH99gIGAgYB/g399gYGBfYJ6gYF4gn+JgIKDgICAgYB/g4CAgH+BfX+DgICEgICAgICAgH+CfoGAgYCAfn+DgH9/gX+AiIB/f4B7gHmCf4B9fn99f3+AgX6A
gn6DfH+AjX18gH6Cf3+AgoGBgXyBgIGAf39+f399gH9+f4KBfYF/f4B/gH99hIh9dH95fX99gH59f39+foB+g4CCgH9+foCAgX+KhYSFgICAgIOCgn19gICAgX5/fX5+gYCBgX+AfX5+g4B+gHuAf4B/gYGEf4GG
f3x/foOCeoOAgICAgIKAf4CBfn+AgHyBgH+Ag3+FgIB/gIGAgIGAgH9+goOCgoCAfYKBgIJ/gIF/fIF/gICBf3+AgH6EfoB/hIB8gIJ/gIeAgICAgICBg4SPeoCAgIGIiIOAgXyCgHl+f4GAg39+foGAfH6CgIB/
gICAg4CAgXt/f35/f4GIfYCAe4KAhIKAgX+AgYGAhH6CgH2FgH6BhH9/g36AgIODfXuAgIB/f4B/gIGAf4CAgH+Hf4J+gIKAgIN/gH9+gIGAgIB+f4CDfoB/gH2Kgn59f4CCgoGBhnuAgHCAgXt+gH+BgYGAgH5/
fH2AgH2AgImDgISAf4N/fn2AgYB/f4CAgH+AgYJ9gX+AgH9/gH+BgICCgICBgn+AhIB7gICAf4B8gH+CfoB+gYCBgIB/gIJ8coF9gYB+gHx+gIJ/gYN/f4p7dYF+goCEgYaAfX+BgIKCgH+AgIGEgn+Bgn6Ag319
hIF/g4B7gYB+gXyAgYKBgYB+gH2BgX6AgICAg4CAgIKAgoF/gICAgn2BgX9+goGBf4B8fn6CgYKDg4F+f4CBgnyAg3x9gH9+gH91goOBgYB/eX+AgIGAkX6AgHqAg4OAgoWAfoSDfoCBgH99gH2AhYCEg32EgIOA
gXSDgIKDgICAf3uAgICAgYB9goJ+gIKAgHmBgYCCgn2AgIGAhoKAgIB/gIJ+fX6AeoJ8gH+BgISBgIB/fYCBf4WEfYCHf4OCgIGAgoSBf4F8f3+AgoF+gn2Af4KAgH2CfoGAhIN/f4CEgYZ/gHyAgICAgH+Cg4KB
gHp+e4OFfICEgYJ/hH+JgX+EgoOBgICCfYF6foCDi4WAgX+AgIWBgX+BfnyAhYF+gIGDfYCBg3+AfoB9f3+AgICAgn6CgoOCgX6Agn6AgH+AgIB+foCAeW9/h4CAg3t/iIF/fn99f4CCgoCDgHuAeoCBgX+CgICF
f4F2h3+AgIOBeYF9gX6Af4GAgIB+gICKgYCAf4CFgICAgoeAgICAgol/hICBe3F+gICBf4B+en6DgHyAgH9+gH+Bf32BgnyAf4OFgn6BjYCAgIN+gICAgoGCgn17foF/f4mGgIB/gYB/foKAfoCCfoB/e4F+gH+C
gn6AfX5/foGJfn6EgYGAf4h/f4CAgHx/gIF/gH57hoGCgYB7goB+gIB+f4J8foB6gYCAgIKAeX+AgH6AgIGBf4CAfoKAgICBf4GAf4CBgYCAfoSAfX+AgH+GgYCBgIF6gISCgH6AgH2Afn9+gIF+gIB7g4CBfoCB
gXyAfICAgICAf3uHfoCCe36Bg4B9f36GgYSBf4CDgISAf4J/gYCAfoCCgICAfoB+goB/gICAgIB+gIR/g4iPgIJ+goGAgIJ/g4F+gH+BfIF/gIKAf32AhYCBf4SBgHmAgH6AfIKAfn+Bf3yBf3t/gZSBfYKAfnp/
foGAf4GBf4KAhICAgHqFfYB/gICAgYB/gIGAfIB+fXuCfoOAgIB+g31+gICHgH2EfoWCgYGAgICAhIJ/g4WAhoCBgYGEf4B7fn9/iYB+g32BhYF/fYCBgX5/fH+Af3yAgoN+gX6AgnyEgoB7gYB/gX5/gIOAgYKB
fIGAhH9/f4GGf3+BgoGAfoSHgYB/gICAgYF4foCAgoN+gH6AgICAfIGAf36AgICDgICGgICAgXuBgICAgIt9gIGCgH+BgYCAfoCIgIOEgICAgIKDgIR/gICAf4CEgYCPgICBfoB9gX9/gYGAgIB+f4SAgIKGhYR9
fnqAf4GCgHx/gIB+f4CAgH+AgoGAfoF9f3+AgHJ/f4SBgH6BgH5+fnuCgIGChoB+dX9+gIGAf3+DgHuAf4CJfn6CgHaAgY+AfnuBgICAgYmDgIB/f4CBgIB9gH6AgICAgYB/gH6AfoF/f4B8gICDgICAgIOBe4CA
gX+Bg4B7fYB+gIGCf4B7f4CAgICAeoCDgHt+gIOBgIB+eYB+fn+CgH+Af4CDgICAgYJ9f4CAgYCBfoCAgIaBfX98fH98ioCCfoJ/gYB/gH+Af4GAgIB/gIKDgn6Bg4CDf3+AgoB8gHuBfn9/gIOAgICEhICBgn+A
goKBgn+EfoCAg32GgHuAfIB+fnqAfoCAgIB+gICAgICAf4CAgIZ+gH6BgICAgINygICGgIB+f3yAf3l/f4CAf32Af4OAf4GCg4CBg4KAgoGCgISAf36BgoGAfoB/f398g4B/gICChYOAgXeCgoB/goKAfYKBf4OA
gIGAgYCAgYCAeICAe3+AfIODf4CAgYKAgIN9gH19gH1/gX2GgXx8gICCgIB/e4B/gYCAgYRzgn+AgICCf4F/f4GBgYCCeYB/gX6CgYF/f4OEe32AhIB/fn+AgYCBfYKAgIGBgYJ9f4CBg4SAgoB4gIB/gIGBgIJ3
gIGAfX+AgIN5gH5/f4CBgIWAgH95fn6BgXaBfniBfIKAhIGAgICAfn9+f4R/gH9+gX9/f4CBhIGAgYCAgX+Af4CAgICLgHt9gIB/foB9foB+g4KAgIR/g4KAgIKAgoCAgIB/fYKCgIF5f4B+goKCfYKAgX9/gIR+
gYB/gYB9gYB9fYB/fn6CeH9/foyAgH9/f4B8g3+BgIOAg4CAgICCfX+AgIGBiIB8goB/gICAf4GAhoGCgIGAdnqAgX+Ag4GAhYCAgYCBgYCAgYGAgHyBf4GAfoGDgICAf4B/gICFeoN9foN+f35+gX2AgH2AgIOC
f36CgXyAgIGAf3+BfoOBgIKBhH+Cgn6AgIKAgoF/f4F8fYB/gIN9g4B/f36Ff4B+fICBgIiBfH+Cf4CAgICAgH5/gYWAgIJ+f4CAfoCAeoaAgIOAgIJ+gIGAgIB+gIJ/fYeAgH+Ef4J/e36AgIJ/go+AgX1/goJ/
lICCgIGAgIB8gYCAfn+Ai4WAg36AgYKAhoJ+gH2Cfn9/foCBgH6AgH9/gH2AgH+BhH1/f4F9gICBgIKAgYGAgIB/fn2Af36AhHp/gH6Af4B+gH1/j39/gICBiHqHf36CgoGAgoN/gHl6gH1/goCBgoB6eICAgIKD
gHuBgYOAfoB/gIB+gICBgIGAf4CCf4l9foCGfX6BgoB8gYGAgn59f4CDgIB/fn2Eg3yEgIKBgX55gIB7gICBfn6Bb4CCi4OChIF+gYCAfn99hIB8gIOBgICEgYCBfoCCfoGAgH9/gYSAf3h+fn+AgYCDf4B+gYGD
gICAfoGAg4qAgIB/fYCGe4F/hYGAfX6AhIGEgoJ8goGAhIB/gYCDgYCCgoJ+gICAg36AgH9/gICAhH94hIGBgICCgIJ+hX+EgHyAf4GAgX96f4CBg3eAg4V+hICChn+AfoB+f4OAf4KAf35+f36Fgn+Af4CAg4CA
gH6AfoV8iIGAgIJ/gH2AfH+AeYCAfX+CgHt/goCAgICBf4CBfoF8gn6AgoCAhYCAg4CAfniDhIB8gICAi4KCgIGCf4B+gIB9g3+DgH95gYCBgIWDfX+AgIOAf4KAgIaAf3+AgIF/gH6BhIR9gIB+f4F+g3eFf39+
f4CAg3+AgIJ/f4CAgX16e4B8hoCBgYB+gICCf4B9foKAfn5+gH+AhICDgX6Agn+AfICCgoB8f3SBg4CAfYCBgnl+gICAgYKAgIaBhICAgICAgIB/gICAfoN/gYOAgIOBgoSDgICEg4R7gX+BfIF+gIN/goKAgICF
foJ+gYF/goGAf4KBg36Ag4CAe4CAgH6AeYCDh4F/g4R/gH+Ag3+BgIB+fYCDgH6BhX+AgoCAgIKCf4KAgIB+gIKBgICBgIV/gH2AgoCAfn58gYCBgICAgYKAgIF/fICAfX9/gIB7fYCCeYSAhoCCfoOAgH2AgIB8
gICAgICAgIB/g4KCh4OAhoaEf4KCgoV/goB+fYCAf4CAf3yHgIKAgICAfXp7goB9hIKAf358gICAfX9/gIGBf4CAg4CCgYGAgIiCgYCAfIGCgoKAf4OAgX6Gg4B/f4KAgnqBf397eoOAf4GAfICAfnyBe31+gIF9
foGHg3+AgIGBgH5/koGAfXp1gHx3goGBf39/gH6AgYB8gHp+fYCAh4B7gH1+gH19gIF+gH+AiX91boGAhH+AgYKDgIB9foB9gH+Cg4KAhIKBfoB+gICBgHmCf4GCgH6Bf4F/gYCBf4B+gIF+gH9+h3+AgICEhoGA
gIB9fX2CgH9/gISAgH+EgIJ9fIJ7jYKCf4CAg4CAgIJ/fIGAgH9/g4OAgYB/f318gH5/foGAgX2DgH6Af4F+gICCgYB/gYCEgnyAf4CAe4B/fH+BaoB/g4F/jH6DhYGAfYl+gIJ/eoCBf4CAfoOAgH6CgYCBd4KA
gYiAgICBgISAfn+AfoCEgIN9gIGAcYSBgoB+gH+AgYCAgHuAf4CFg4SBgH+AgoaAe4ODgYCDg4CAgYGJent+gH+FgH5/gYB+goCBgoB2gH6IhIB8g4B/hX6Af4CAgYCDgYKAe3+AgIGDgH6AgX+AhX1vf4GAgICA
goKAg4GAgHyAgIJ/fn+AgH6Dgn2Ae3+Bf4CAfoB+gH6AgICBgIWAjIF+foWAg4CAgIB7hH+DgYB9f4GAgYGAfX+Af4R9fICAfn+AfICBhYCCgYCAf36FgIKAfoCAgIB8gIV/gX9/e3yAgHt/goF9jYZ+gH6AgICA
gYGCgX6AgH6AgIZ9hICAg4OAgn2Agod8gn+Cf31/fn5/fn6BhIGGfoKBfIGAgH98fYR9g4iJgIF9gICChH+AgH99goKAfoGAgYSAgoJ/moOBhH2AgIB/foCAgH2Ef4F+goCAgH9/f4B9gICCjXuFgIB/gYZ+gH5+
goGHhYF+gICBf4CAgICAgIGBf4SAgoKAgICAgYCMgIGBfYB/gIKAe4B+gICAgHmAgIB+gXyAgoCDf4F9gICBg3+CgICBg4WAgH10f4KAe4GAgYF/gYGAgX+BgH9+foCAfHyCgIGFgH1+gH+DgICCfoCAgn+BgX6F
gIKBhICBgYOEgYCAgIKCg358fICAgIWDgXyBgH+BgX1/gIGBgH6BgH6BfoaAfn9/goKGgYqAfoKBgICAfYCBfn5/fn99g4J+gICBgHx/gHx9h4J8f3+CfYCCgX+AgYB/gH99gX+Afn6DgISBfoGBgoCAf4CGgICA
gYGCgoB5foZ2gIV/g4iBhIF/g3iBgH6CgYB+gYGAfoV/goKAg4B8foCAgnp8gn+Bg3yAgIGJgH6AhH+AgH6AgYmBg4WAhX6BgXp+gIGAh4J/foiAhX9+gICBhX6AgICAgISCgYeAgYCDgISBgX9+gIKAfICBfoKG
gYB+e39/f3+AgICBgYB/gX6Af3t8f4CHgYKFgHyBgoSFgIGAgH+CgICAgXeAeH5/f4B/fnyGf4KAe4GAe4CAfnuAfoV7gX+AfoWEfIJ/fn6AgYGEg4OAgoWAgHyBh39+fYCDgoB+gIaCf4CDgIF/gIB+fn9/gICA
g4CBgYCGgIiAgH1/fn2EfYN8gH97gHeFgoKEhIB+fIB/gIB/gISAgYCAhIGDf4KAhoCDfoiDe4SAgn+Bg4CAf4B/f32AgIKAf32CgXV/goCBgH+CgHmAgH2AgoKAhoF5g4N4gICCgoB/f4N/f4GAgIB/f4B9gICA
gH2AgYd/fnt8gICBgYCEgoN+f4OAf4GAfX+DgICDgX9/gIl/f4KAgICFhICCgX+BfnaAgH2BiICBgYB7gICAgoZ/gYCAgX58g4CMgX99foKLgYGAgoCBf39/gIF7gISEfoaAfn+AgIF8gYGBgYF+hIeAgIGAfn94
foGBgIF8f4p8gIB+goCBgIODgX6Af4CBgICKgYGAgoCBgH2AfoV5h4J/goGAgIOBgIB8iYR/fICIfoJ+f4CCgIB+f4B9gICCfX+AgICAfoCCgICAgIB/f32CgICCg4CBgICAgIB7f4KAf4CCgH+GgICBgYB/gIJ/
gH5+goCAfoCAhYCAe4CAgICEfICEfn2AgX9/fICAgX9/gH6AgICBgIeCgYB+gICBgIOAf4GDf4J6gYCCfn2BhH5/f4GAgIB+gIKAfYB/gYOBgIZ6fIF/fYB5gX9+foZ8gX9+fH2AgH9/f4F9gH+AgYCDgICDhn+C
eYGHgH2Hf4CAgIKAgH6AgICCgYKAf31/f4CAgICBgIB+gH+AgIGBgHuBgoCAfn9/fn6CgICEgYKAgoB+gIJ+fYB6fX6BgoCBgIJ/goGCgYB9gICAgICAf4CAgoB9f32HgIJ+fYGAgIGAgHx9goN/gICEgIKAgIF/
gICAgYOBgICAf32DgIGAgIF/fnuDfoGAfYKAe3+FfH6CgH6EgICAeoCBgH2CgH+Df4eCgICAfYCAf3+Ag4N/gIB/f36AfoGAgoCAg3+Ei4J9f4B+f3+AfH+GgoB/gYJ/goF5gYCCgoV8gYCAgYSAgH6AgHmBg36D
f4CAgIaBe4B9fn1/g4KAgYF/goN/gYCBgIGAgX99gICAeICDgH5+goSBfoCBfIB2gYCCfoV/gIKAgH1/g32AgIB/gYCBfXl6foOBgX15fn56hYCAgISAgXx+gGeAgIB/g4V/gXiBf4J/foKAgIKAgXyAf4B8foB/
foV/gYSAg3+CgH+BgIJ9f4B+foF3goB+gICAf399gIGAe39+fH9/gYN/gICBgHl+gIGBg3+AfX+CjoB+gIB8fYOChIOAgYWBgIGAgYCAf4CAgH9zfYqAgYSAfoCBd4B7gIGAf4CCfoJ+gH6AgIaAgoKEhYCDf4B/
f4J+g4B+foB+gYKBhX+Bf4GAgn6Bf3GAgoCCgYGEgICBgI2DgH9/hXyBgIWAgHyFgYN+gYB9gIF9eoB+gYmDgYCAgIF+gYCBf4CAhH+AgIB8gICBgYGBg4B6f4OAfoSIfoB/f4GAgH2DhIJ9gH99gICAg4B+gH6E
gH9/goCAgIB+gICBgICFg3yBgHyDfYCAgH+AfH2AfYWAgH+AfXx/hICAgn5/gYCCgIKAfX+AgH+AjIOCf32Ae3+Ef4CDgH6Af3+Ce39+gIGCgId/g31/gIKAgH+AgIJ+gH+AgYSAgH6AgIOAfoF8gH6AgHyCfoCB
gICBgICCgIKCgIR9gIGAgH6Cd4OAf3mAg36CgX2AfYSBgICAg4B4foB8gH+BgYF+gICAgX2Bf398hIF+f36AgYJ7gIB/gIB8hoKAgIJ/gH+Afn19foJ4f4SDf4B9gIN8g4N/g36Bgn9/fYB/gniBf4OEgIB/gICA
gH+AgX6Eg4F4gX2BgX+AfoGAhXl8gIF/gISCgIF/g4CCgIKBeoF5f4CAg4GAgH6Ag3+KhH+BgYCBe398gIN+gIKDgIGAgnyDgICAgIt6gYqAfoB/gn98gICCf4B/gIKAfICChYKBhIV/gH+GhICAgICBgIF+gYCE
fIGAf4N/fn6Cf3iAgIJ+gYB+gYB8g4CCgYCBgICEgIB+gH97f35+iYB/goB0fYqAgoCAgIGAf4J9doB/h4CBf4CCfYGAgoF/fH+GgYF/fH59gICAdn+Af4GAf35/goB/goKBfoWAg2mBgIGBfoCDf39+gX+Af36A
fX+AgIGBgYCAfoCAgH6AgH59gYB9gICDgYB9gYB+f4CCgIGAe4GAgH6AgICBgYCBf4iAgIGDhYN/gHt/gIB+fX6AgIGAgIOGgn9/gH9+gIB+gIB/gH+Agn9/gIWBgYB/f4SGgIKCgICBgIN+gH6DgIB/gICBgXl+
gX6AfoB9gICFgoKBf39+fH2AhG5+foCAgH+Bf4GChX9qgIJ/eH2AgIF+gH99cYB/gYB+gH6AgYR8f3+Bf4CCgICBg3yCfnx+g4CEfoCEf3J7gHiAf4SBf32AgYCAf3+Ag4CAf4CDg4iAf4CAf4B8i36Bfn2AfoB+
f4CAgIB6gYWDe4CKgIKEfoCGfH+BgICAhH+AgISAfXuBfoCAgISGgoOEgoB/fYKAgIKAgIOCfoF9gHyAgoCBgH9/gICAg359fX18gX9/f4B5f4B+foCAf39+gISCgIWDgXmAgYB+gYKAgH6BgIB6gH9/fYCAhYCB
gICAhIB+f36FioKAf4CEgHuAgH+AgICCf4B9gIGAfXeAgH6AgX15gX+Ag4F7f4GBhoF/foKCg36BfYF+gH+Bf3+AgHyEfoCDg3eAgXx+f4h6f4B/hH97gX2AfoB+goGAgIKBgIJ3eoKDhYV+goKCeoCAgHqAgYSA
gIB/fICAhIGAgISBh4B/gIWAgIJ+gIFugICDgIF+gIB/gH+Af4KAgoB/gIF/foF/gIN/gH6BfoCFfIWAf4SBgoGAgoCAgX+CgYCEgoOdf4SBfn+AgIeAgH94fn6Ae4F7f4CCf4Z2en9/gIB/joiCgn9/gYCFgH+A
fIB8gYCCgH6Bfn98gICBf4OEgHuAg4CDgIF+hIB/gIJ+fH5+f4WGgnuBf3SDgH6AhXOAfoCAgH2PhIF+gHt6gIGAgoCAfn6AgoCDfn6Agn+Cf3+Ag4CCgH9+gX+AgX99eIGAfn2BhICCgoGBgIOAgYOBgH99e4CB
gH2EgX6Af358gH+BfYF/foCCgIB/g4CAgIGAfH99g39/gHqBgoCAgICAgYKAgICAfoCAhH+EgIKAgH2AgX9+gIB7gIGBgH6DfYCAf36AgYCAgIJ+goCCfoJ/gYCBfXqAgX+JfX+AfH59foCAg4J6gX9/fX6AgoF+
gYCAeoGAgH+FjIGBgIN8hICAgoB7gIB+fn+Aen5+goKBh4KGgIF8iIGDgHyBgH6Ag4KAf4CAgIJ/goSAfoCAgHqHf36Ah3mCfICAfn6BfIODgH+CeoCAg4CBgYB8foCAeod/gIGAfX5+gIKCfoCAg3+AfHWAgYB/
gIGAfIJ/gHmBgYCAg4GPfYB+eH+BgYCCf4CAf4CAgIKAfn+AgYCBgn6Bg4GAfYGAgX18gICAgoB/d4B9gIB+gIB/gICAf36AhIWBf4CCfX6DgIKEgH6BgH6Cen+CgoKAhICAfYKAgIGAgn6AgICAgH+CgICAgIB+
hH+AgIZ+hX6AgoB3f36HgIF7f4mHg4KAfn+BgH+DgICBgH+AgoKAgIJ/iICBgHyCf4B+iYCBgIJ3gYGCfYCAgoB/gICCgoGBgYKAfYGAg4CBf4CAf4B/gH+Jf4CAhXqAgH2CfIGAfoOBgoB+g39/hoCAf4F/goF9
gX9/gIKBf4SBgICCgoB9gH+AgXyAgoGAgIeAf3+AeYBkfoCAfX6BgX+AgYCAgH6Af4p/gH+BgICAgoN/gIyCf4WAgXl5gIF/f4B/fYF+gYN/gImCgIB+foCAgoN+gICAgYCAgICAf4CAgH6AgH+BgICAfHqHgH+A
eniBgIeAfn6AgHx+gIKAg4GBfn2AgIOAg4CAfnyAfYSAgH2Af4F9gHd7hH+BgXuHgYCDfIGAf36AgIGAgH6AgIR6gIB/gH+AhXyAfoB+goGDf3yAc4B/hIV7gH9/gIGAfICAgICAg4F/f3+AgH2BfX1+g3+Df3+B
f4B+gICAgICCgH58gIB5f4GAgIJ/gYCBgICBeot/gYmAgIN0foiGf4WJgn+AgYF/gIKCgYF/gIN/gIB7hYCEfYCAgICDgH5/gH+AgYJ/gICCgYGAgoSAgH+BgIGAfH6AfICChoB9f36BgIGAgYCBgX6BgH2Afn+A
gISDgICGgoKAgIF/gICIf4KAgXyBfoKAgIV8f5GDgYGDen5+f3+AgoGAgIB/goB/gICCfYGAgH6DfoCAf4KAg4OBgICCgIGKf32BeoGBfoGCgICFfoFrgH+AgICBgIB6ioWCgIGGgIB+gHl+fHmFg4R/hICAf3+C
foB9gH2AgYKAfn9/h36AgYKAgICAgYB/hYODfn5/gICAf4CBf39+gIKAhoF/f318dn9/fICBgICAgYCEf4B/eoB+gIGKgISBfoiBgIB7fIB9foCBgYCCgHuAf3uAfYGBg3+AgHd8gHtxeIF+f4CEiIJ/f36IgH5+
f3+Cf35/gn6AfoiAgoB+gIB9gIKBiHyAgH+AgYF7f4OBgnqAfn6AhYCAgICAgISBgIB5e39+gI5+gICAgoCBgIGAg32Afn5+gICAgICDe4GHg39/iYGAgIJ+hIGAfnuBgICAgICBgoCAgH9+gYGAhICAfYR4g3+B
fX5+fYCDfYCAfoB/goB/hn2DgICCgoKAf4CAf4B7hICCgoCJfo6AfYCAh3+BfX6BgYCOgICAfYCBgICAg4d5f358f4KAfoGBfYKAfYB/fIF+fICAgIGBgIGAgIB/gYCCgICBhYGBgoB1gICAgX6Ah4F/gICAfoGB
gIR/goCBfoKCgYB+fYJ5gX9/gH2AgYeCgoR/gIWGf4R/fYCAfYKDfoCBg4CEgH9+gH+Cf3uBeYF+hYF+hYCAfoqAgoCAg4CAgIB9goqDgIB/gIGAf4B/gX+Af4B/gIB/f4B/foKBgIB8gICAhXyCg4CDfXqGf3x+
domAf39+gICEhICAfHuAhX+AfoF+gIB9g4CAgoF+gXx+gX+CgX9+gIB8gIF+gHqCf3t+gYCAfYSAfYWBgn+AeYKAe4B+g4B+gH+Af3+AgoB+gn+Bf4GBgYGAkYd+gH5+gH6AgH5+gIJ/gIF+goCBfoCAf39/gICA
f35/gICDfYB+eoWDfoGAgICBfoCDgIB+f4KChYWAf4CCgICAg4KAgoKEjH+BhYKDgIB/foKAgIGBgIB+foKAgYWGgICBfoCCgICJgIF6g4F/foCCf4B5f4GAgoR+gH6Bf3+CgICDf3uCen+Bf4CAgICBf4KBfoCB
gICAgHuBgH+AgH6AgoCBfIOAgoGAgH5/gYN6g4CBgIB/f4KAgH1+g4J9gIB+gICAfn58e3+Af4CFgHyBgH+AhICHgIJ/gYB/gH6AfoCChYaFgIB8gHWFhIKAgICCfoBwgH6Een6JgH59gH9/gIB9gYKCgn17fn+A
gHyBf4CBgIGBhnp/gIOAgH+AgIGAgH96fn99f4B8gYB8gH+BgYF9fH5+goOAgoB/goB+hH2Ih4B+gICFgISAgIGBgICAgH6AgIB/f4CAgYCBgomAgH+AgICAf4B6gHeAfoBzgYB/foCAgICAhIKAgX59hn+AgH2A
foCIgIB+e4B/gH+Ag3+Afn6AgX5/gYGAgH9+goCAf3+AgoB+fYF/f4V5f3uBdnp+f39/f3+Df3+Bf32AkIKBf4GBgICCf4B/g4WAfYZ/gH9+foCAhX9/f4GAgYCBgICBgHWAgnuCgIJ+f4KAgIGDg4KAbn6GgYKA
f358gIB/gH9/goKAgoCAgX+AfoCAh4B/gIOCf4CAd4CAgH97goCBgYWAf3+FfIOAfn+HfICAgn94gIKAgIB5foCAg35/gIF/foB/gnuAg4CBf4CDgYKDf4B/gn+AgIB/fIKQgYCAf36Bf36FfIF+eoN/e4CCg4OA
dn+BgH+BgX+FgIl9g4SCgIB+gH+DgICDgIGBgoOAgIB5gIKAf3yAhYR/gXqBgICAfH+Bfn+AfYCAf4WCfoaDf4J9gn9/gIKCf35/fYGAgIGAgYB+gYCAgX98hXh8gH9/fIZ8f3yGgoJ+gIF+gH59gICAgoCAhH+C
fn+ChoGAf36AfoCAgH19gX9/gYCAgYKAfH5+gH6AgICAgYB+gICAgIB9gH6AhH6AgIKAjIKCgIGAfn9/gIF/gX+AgX6Af4GAfoKAg4B/gYCAf2OAgX6AgoKBhICAiYF9gH6AgIF7fYCEgX6AgX19gHyIgIKBgIGA
gICEgn6EhH+AgoCBgYCDfoyAiYCCgoV/f3+EgoCBgYSAf3uFc4OCgICAf3+Df4CBf32BgIN+gIN6gH2FiIGAgHyAf4CAhYKAgoJ+gICBgICBgJGFeoCFgH58f4R8fYCBfoF/h4N/gH98gH2BgYB/f4CBgYCEgYB/
gH6Bhn6AgYGAgH6AgH+Af4KBgIB9gH6BgIKAf39+hICAfX6AgH58fn5/fHiAgIB/gICAeoCBgX2CfoGCgYGAgIKAgH+Af3+CgYF/gX9/gHuBfX2FgIOAfoCBgICAhH9+goF+fn+FfX18gYCIg4CEfIF9f4B/gICC
gYGBgH+FhYOAhIOFgICDg39/g4GCgI59f36AgIGAfIKDgICAgICAgX6Bg4aAgX9+gIKAgH+AgH+DgIGAfoGCgX2Bf36Cg4B+in6Agn+AgoCCgIB/goCAf4KAgH5+h4B8foCBgH+AgYF+gHx/gX99fX+DgHd/hH+A
f3yAgICAf4B/f32Af4CBgICFgICAgYWBfoGBgIV/hYB+gYB+f4CAgIGAgH6AgICAgH+AgISEgoKBfoCAhYR+f4KBfoGBf4mAhX6AgYF/gn+AgICBgoCBgIF8gIOCfoGAgH9+g398g36AgYd/f4CBgIGEfX+Bfn+C
gIF/foKBn3+CgoKEgYCBgIFwgH+Cg36DgIJ5gHt/gYB/f4SAgYaFgIJ/g4KAg31+f4WCgXaAf3+AfYCAgIB+goGAgXyAgIN/gHiAgIGDgICDh4CEgICAf3+CgHp7gH+DgIB8gIKCgICBgX+BgICBgoCAgH6BeICA
gHyBgIGEf3yAgIB/gYB+gJSCgICAf4B/goOAgICDgH99gICBg4GBhn6AeIB+gXiBgH+Cf356hoF8f4F/goCGg32AgYF9gIJ7gIGCg4J/f4GAgISAgICBgYKBf4GBgYGAgIOFgYR+fn2Ag36AgYB6gIB/gICEgICA
iYCBf4CDf4CCgYN+fYKBfYCBeoKAgoB6gneBfYGAgoB9f4J+g3+AgYGAf4CDgIGAhId/h35+gICHgICAhX9/gIF+gYJ4gH+Bf31/gICBgX+Cf3+BgIGBgYCAfYmAgIKBgIOBgn+Ag3iBg4F/gXyBeImAeoKCfXqB
gIZ+gICBgH2AfoJ8foOBgH+AgoKAe4CAf4CAf4GBgX6BgICAe316gIKAf4N/gICAgIJ6goCAg4CAf4F/gH+AgoCAgIOBgoGAgIB/hX+Eg4CJgH+Ag3uAfoOAeICDeYB/gYKAgIB3g4B/gHl+gIF9gIV/fnx+gICA
hYF/fn2AfoCAgH2AgICCgYCCfYCAfoaAgISAhIGBgH9+gn6Ag3+FfoB9gIB+gH+AgoF9hYKRg4CAgH2Agn2BgIKAfoCAf36AgYKDe4B/gn+AgYCFhX9/gISAgYCDhYKAf3x/gX+Af3+AfYGFgICIgIN/g4KFfoKB
fX9/fn2AgoCFgH59gIKBdoCBe4CBgHyAf4J/gYKCgIGAgIKAgYCBgn+CgYJ/g4CAgYOAgHyBgH6AgYSAhXyEfoB/g4CAhICAgoSBgIOBg3+GgIF/g3eAgICAgYB8gISIf3+BgIJ9gISAgIuDf4CBgYN/gIB/gIKA
goCIgX+BgICAgH+AgHJ/gYCAhH99gICEgHt+fn54gX1+gn+AfYaAgICAgoB/gn+Bgn+FgH6BgIGAgH+Bf4GCgHyDhH96hH+AfoCBgIF/eIGEfYGBfYOAgn2GgH+Ah4F/hYGAfoB+gH9/gH+BfYCFgIB6gYCAgICC
gX6AgYWAeX+Af4iBd4B7gX2AgXuAfH99gICAf4V8gYCAgoKAgX9+hYGCf4CIf3l+f4CAgoGAgoB/gX98gX+EdIGAg3yAfYCAgH+AgH+Bg4CDbnx+g4CAf4iDgX6AgYCAh3qDgH2DfYCAgIOAf36AgH+AgYKBhHyD
fX17f4ODhH+AgHx/fH6DfoR+f4OAfn2AfoOEkICAgH6CeIB/hoGAgISAgYCAfn96gIB+gXiAgXSDgH5+fYGAf31/f4GAf4GAgoJ9goOCgX9/f4B/f4CAfn2AgIB7goGDgICAgIN/gYKEf39+f4CBgX+NgH9+e4B9
e3uAf4CBgIKCgYCAfoF/gX+Cgox9g4N/goCAgIB/gICFf4B+f4F7gH2DfoB8fYGCgX+Cf4CBgIKAfH59gHyBgYaGen+AhIGBf3+AgIN+gH99hICEgYCCf4OBf35+g4J+goGCgoCAf4KCf4CAg318fH+Ag4B/foJ/
enqAfYGAgIV8gYKCgIGAg4GCgn+AgH9/foGAgYB9gH6Bg4CBeYCFiYB8fXyAgICGf4GBgH2AfYKAfYB+f4CEgIN/goN/gn+Ggn5/fH96gICEgoCBf4B/g4CAgIGAfYGAgIB+foCCgoF/f4CBgYGAgIKGgoCAgIB/
gn6AfH9+gIqAfoF/goiAgHyBhoSAgIOAgICGhH57gH5+foB/goCAgYCCfYp/foCAgH6BgH+Ef4GEgIF9gn6AgYCAfn6AgH6AgICAgICAf4B0gICBfoGAgIOEgYB8g4OLgYGBf4CCf4CBgICAhYCCgIN/gIB/hICE
hISBgIF7goF+foF+foCBgYB6gYCCgn51f4ODgH+AgICAgHp+foCAgYGAf4OAgoN+gYCDfoCBgIB/gYCAgIaAgICBf4KDgYB9gIV0fomCgoKGgH1/gH99e36BgICBgH5/gICAgn+AfoGAfoF+h39+foCCfX5+f4iA
gICCgH2EgH2Ef4OAf4OEeoB7gH9+iH+AgICBhYKAgYB+gYCCgICAgYh/gHt9gX+BgIB/gn5/gIB/foKBfoGCfX+AgX6Cf4CAgH2DgH58gIB7gICBfoB/gn+Gf4B+foB9hX+DgIKBgICCgoB1f4CBgH6IgIF/f4KC
hICAgICAgIKEf399fn6CgH+CeoB+gHyBgXqAgYGAgH2Af3iBf36BgoCDe4OAd359gHyLfoB5kYGAeoCTgX2AfIGBgYF+goCAi36BgIB/eIGAf4KAgIJ+fn+BeHiAg4SAgH1/fIGAgX2Af32DgIB/eIB8fIGAgYB/
f4J/gn+DgIGEfYiAgH98gICAfIB/foCCgIOAgoCBfoCAf398iH6AgoCCiH+BfYJ/gICAgYB+gH+CgX+AhoCAgICBf3qEgIGBgICAgoB/gYCAe4GCg36Ch4CAgIGAgYB8gIN+goGAgIJ+gYWCg4aFgYGAgH9+f35/
gH98gH+AfoCAgIGAhH5/hIZ/foB/gX6ChYB3foCAgICBgX1/goaAfX+Af4SAgYGAgYCBgHeCgICAf4ODgH+AgICFgX+Cf4F/hoCAgIOGgX+Aen+AgIJ/gICBfn+AgICAf4GAgICEgX2AgYB+gIKAfYCAen+Ifn6G
gH9+gn+Eg4B+gYCAh4F3goCAgX9/f4GBgX+AgH5/gIB5gX+Af4CAgYCBg4CCgICDgICAgYCAgICBf4J/gIB8gXmBgICAg4B/gIB/f4F+f4KCgId/gHyCe4GJf3+DgIJ8f32OgHx8fYCBgIGAgoF+gIB4gICAgIJ/
gH2AgH6Df4Z+gIJ+hnyEf4GBgoZ+hIGAeICBf36AgIB+fnyBgn6AgH6Ce4KFfICBiYCCeoCAgIGAfH6CgICBgIGAfoCAgICAeHR/gYCAfoKAfnqBgYB8gH2Ain+Af3uAf4B+f3+EgIB/foCAgH+BfYB8f3+Af36C
gYuAhYGBfYCBgHx+gn9+foSAhHZ9goJ7gYGAg4B/hYCAgYF+f3x/gX+AgoCAgIGBgIGAgIOAgICAgIB/goWDgIKIgH2CgH+CfYCAgIGBgYCAgICBgn6AgYCBgH6AgH+AgIGAhX11eH1/gH+AgH+AeYCCf4CAgIKE
gX6AhH9/f395gH5+gYCBgYCDgYR/f32AgIV9gICAhYB/gYB+goJ/gH9/gISCgHZ/f316gH6AhYGBgICBf4CAgH+Cf4OBgH9/fn+DgICBgoCBfn6Bf4KCgIF+hn+DfoKAg36AgIN0gYCAfICCgnyAf4GAf4GAhICA
f3iAgIB/f4F/gYCAf3+Ah3+BgH+Af4V/gXyDgIV/gIB+f4OAgIGDgn6AhYGAgX+AgIB/gH2Ag4OBg4CAgIGDgH5/gICCf4F9gISEgIGAf4F/f4CBgHOAfYF/gH+BgX+AgYF9gIB/foOAhHx8gIN3f4SAgoF/gIB9
fYB/gIB/gXyEgYB7fIB8g32AfX6AgICAhIF8f4CEgH+AgIB/gIGAgH2AgH6Agn2BgoCAf4CAiICBgYGAg3yBgIGIeoCAfoOAg357gn2BgIF/hIB/gIF/gICBgIB9f3yBfYCAhYWCfoGAf4CBf358g4CAf31/goGA
foCAgn6CgICAf3x+gHx+gH2AgICAeoCAfoaAgIN/f4F8f4CAgIGBgICAf4CBgIB+gIN/gIKEfX6BgoCDfIGCeomAgX+BhoOCgIaAgomBgISKfoOAgIJ9gH99gIB/gIV9gX96fYh9gIB/gIGAgH2Bf4KCf4CAgIKA
hIWDgYCBfoCAg4GCg4GLhYCCf4B/gX6Bf4CBhH6CfoN/gICAgH6Ae4mBgH9+eYuAfX+BgYGDgXp/gICCfYOBgX+AgX+BgYOAgH96f3+AgX6Af4WAgX+FgoOAgH+AgX+AgoCAgIGAg3uBfn6AgIKAgICDf4V+gICC
hIF+gYCBg36Af4CAgIB9f4B/fn6CeoGAiniAgIF/gX6Af3+AfHp+gX2AgICAgH+ChX5+gn9/gYCAf3+Gg355goR/goCCgH1+gICAgIF/g4N4gH6Gfnx/gIF/gHaAgoB/f4GBgH5/fn9+gIR9f4B/gYCBgH6AgIh9
gHSAhYCFgYJ/f3+IgICFgX+BhY6AiYKAgICCgICEe3iFgIeAgICEg4B8eYCBgYOBeYB/gH+AgIiDfn98gYGCh4F+gYOAgIKAgn6AgYWAgHyCg39+gYB+gH2AgIB/gn+AgIJ6fnmBgYCAfn6GgICBgYGBf36AgX2A
f4GAfoB8gIB+e3WAgYeBgIKEgoB/gIGAfn6AgIB+fYGDgH59foCCgICEgYCAgH+Df4aAeYmBgoB9gH2EfoCBfoCAgIODgICBgoB+fYCBhIGAgH9/goOAfoCGgYCAf35/gYB/f36Ef4CBgIB6foCCgX6AgX99gH6D
hYKLgYSAfoCAgHp9gIqBfot/f4B+gICAgICAiYCAgIGAgIWAi4CAhIR/fH+CgH+AgICAgYNxgoKCgICEeIB+gICAfYB/enmAfH+CfYGBf3iAfH+BgHx7fX59gHx/gHiEhpB+gICBgouCiX19eXWBf36Ah4B6gICE
gIGAfX6CgX+AgXJ+gXx9gIB/gX+AgYB/gIB+gIB/g32Df3+CgX2AgX+CgICBgX+BfoB8foGBf4KDgH+AfoF/gYGAiH6Cf4WAf39/g4ODgIB4gH+AfoODfYCAgYSBf4CCgICBgoGAhYCAgISAfYCAg32AgICAf3p+
gICCgIB/fn6AgX6Ae4WAfYCAgoeCgIB/f4V/gH6CgYB8fIGEgoGAhX5/foByfoCAgIB/f4GAgYCAiHmEg4CAgH9/gICAfoOAfIR+e4GAgICAgIOBfYCAgH6EfYeAgIB+gX+LgYN/gn+Af4GAgICAf4GBf36Afn6A
fICEhX6BcoGCg3yAgHuBgoCAfYKAgX1yen59gICAhICAgIB5gYCAgIKBgIB+f32DgoCFgICAf4CAgIGAgn+DgICAgIt/gIGBfYKFf4SAgISBe4CAgICAf4CHgIGBgoB8eICDf4B6h3t6f4CAgn+Af4CBfn+CgIKA
gYCAgoCBgIZ+g4GAgoGAgnqAg3KAf39+gX6VgHyBfn6AgICAgICAgICAf4GCgn5/foCAgX6BfXyBgISCfYJ9kI+Af39/e4CAf39/fYCAh4OAgIGBgYCAgYSEhYGAgH18fXqAgYCBgIF6gIF/gIKIfoB/hICHfoCA
gH+CfYd/goCBiYCAgoCAgH+AgIB/gXeAfX6CgH+Af4KAfYJ+hnyAgIKAgoOKgX+AfYCBgIB/gISEgH+Bfn9+eH59gH6AgICBf4OBf4CBf4CAgH6EgYCBfYB+hH+AgIWAfH+BiH+AgH99gIB7gYCAgH+Af4CAgIB9
gH2GgH6RgYKAfIF+gH6CfoB+gHmAhoOAgH6DhoCHgICBf4CBhYB+fICAgn2Af399gICAhIeKf4CEgH5/f4GAgYCAgH+Agn+AgH6AgICEgICAgoWAfYaAgYCAfYCDf4B7gIF/gYOAhIGAgHyBgICDgn+BgH6CgoGA
fYKAgIOAgYB+gYB+foCCgIKAf3t+e3+CgICAh4B+fX6Bc4GBgISAhYB8gYWBf3+AeIF+hYB+gIF/gICAfYV8f3+BgYCAgYGBgICDgIGDf4GBg4CAg4B9foCAg3+AgICBgIGAgIB+f36Bf4CAgX2HioF9gIGAgIGA
fYCAeYCBgICAgH+AgX6FgICFf4CAg4CAgH2Ef4KAd4CQgH17gH+AgX5/g4CCgH+Agnx7gH57f4CAfYCGf4F8e4GBgoB8gIB+gYCCf3mEgICCgIB/gIF+gH99gIR8gIF6foJ/hn6AgIN4gIB/goCAfX+AgIGAgIB/
gIB2gYCFgoCAgYOAgYCDgoB+f36BgH+CgICAgIOBfX6AgIF+g4CBgIqAgYGAgICJgH+CgoCDgH6Dg36AgH+Af4CBg3+CgIKCf4BxgImAgIGAg4CCfoR/gHyBgYB+gICAe32AgIGCgIN9gX5/fYJ7gICChIJ+foCA
fYKAgX+AfYCBf4GCgYGBgoSAgHqHf4B8gIB9fX+GfoN+hX+DgYGAg3+AgIB9fnCAgYB9foB8gICAgH+AfHqGg4KAf32BgIKAgX2AgIWCgIF+hX6AgIODgIGAfoSBfH2AgIGAgIKCgoGAhYh8f4GAf4N4f4CDf3yA
hIGBgH6AgH2Ag4F+e4CCg4CAf4CBf4GDgYCBf4OBfIB/gYCAg4WBgX6AgYCFf4F+f4GBhH9+gIB6gYCDgH+AfoCCgIV8fYOAgXZ+gIB9g36AgICBgYGFhYGAgICAgYKAe36Ae4GAgYF6gn6Bg3+BgYKAh4CAg4yA
gICAg4GEeoF/h36AhoJ+gYCCfoCMfYV8hYF3gIOAgIaAf4OAf3t+gH6AjX6BfoCBg4OAgYB/gICAgX+Afn2CfXOAgH6Bg3yAgIOAfn6AeYB/foCAe4SCgoGBgICAgIB9fYCCgISAi3+CfoGAgoGDgIF7foCAgoB/
gIF/eICAfoiAf4CCgnqEf397f4GAf4KCeH1/gYCOgIGAf4GCgH1+hIF/gYOBf4B+goGAgH5+gICGgYKBdoOAgIKGhYB/f4CBgoGDgHuEgoB0gH+BgXuAgICAf3mAfX99foeBgH6JfYF/gHuBf3+Dd3x3gYaEgoGA
gICFeYF8gYCCg4CAgICBf4GDhH2Ah4GAf35/fn+Ef3+AgHuBgX98gIF9gYCAfYCDg4OAgIF/hICBgX97f4B+g4N8gICDiX1/g3+DgICEf4KAe4CAgYJ/gH9+gIB9foJ+hICBgYSAdH2AgIOBgIGEg4B/gYGBe4GA
gICEgX59fIB/fn6BfYBdgH2Afn+Bf4KAgICBf4N+gIB8hYGDgYCBg4KCgYCAiYCAgHaBgYCAgICAgYeBgHyCg4CAfX+FgICAf4GEhYB+jIKCgICAgICAgH9/hoCBhn+Afn59fYJ8gn+Afn+HgIB8gICGf4B8iH+J
f4GAgniBfIKDgX97gIGAhIKBfoKAgn6AgXmAgISBgoCEf4R/hn6Df3yGgICAfomAgoB/f3yGhICAgHWCgICAe4F9goOAgoGAgn+CgIGAgH6AfoB/eYJ/goCAeoB/foKAhH+BgH9/f4WAgH5+foCOgIB8gIB7fX6B
gYCAgX+AiYCCgIGEeYF6gIaCgISBfYCBgX+AfX9+gYCAgICEgn6BfYCChYCEgoCAgoCAgYZ/gYOAfYCAgICAgIR7f4iDgYB+jICBgIOBgIF/gH6BgICBf4CEgnp8gICAgIKBfIOAgH+Df4B+f31+gH6Bf4KChH5/
fYKCgYR6gH6AfIGAgIGAgIB+hoB/gICCgIyAgIOAgoB7fYCAgICCfoCAfH2Bfn2AiYB/gH99gISAgoOAhn+BfYKBgH58f4CBfYB7g4CAg4OAfYCAg39/f36EgICBgICCgICDgIGAg4CEgYOAgH2AgYCAf4KCgICA
fX1+goGAdX6BgIB9gX+AgH+Ae36DgIGCgH2BgIGBgIKAhX+AgIKAf31/gYCBfoCDfYB+f36AfIN+gHmBgICAgIB3f397gICAfoCBgIB+gIGBgIF9gYSAgYKDgYCAgYGAf4CEgIB9foF9fIB+f4CCgICAgHuAfn6C
gH2AgIB+gICEeY2AgHmBfoB7f4CAgYF+gIGBgHuAg4B/fIB+gYGDgICAgHt+gYB/g4CAgoGAgYOAgYJ+g4CAfoB7gX6CfHx+fYF8d3x/foGCgIGDgYB+gIKAg39+f3+Cf4CCgIF9gIF4gYZ+g4B/f4N+h4V3gH59
gX9/gIOAgICCf4B+hX6AhX+Ag4aFgn+Ag4CFfYKAfZ2HgH59gX+Agn+Af4CCgH+Cg4SAhICAhoB/hHyBfoCAgH+AfIGDhH98gIV0g4CCiIaBfHuAgX6BgYCAgH6Af4B+gIiAgoB+gYGAgXl6gYB+g3uBfICAgICA
gIOAg358gH2AhIF9gH+CfoB9hH5/foOAgH9/gH6AgICAfn+BgIl/fX6AgIKCfoCJe3+BhH6CgH18gYGIgICAg4B+gH2AfoGAf4F9g4KDgoB/hH+EfXyEgIKAg32AgYB/gH+AgXyBfYF9gIGAg4CBgICCgH5+gYOB
gH+AfoCBf4CAgICAf4B+fYB/gICAgIB/goCAgH6DgIR/gIB9gICBgn6AfYKBhIB/gH6AiYN9gICAf39+f3+AdoCBgIJ9gH+CgIKFgIF+gIB+gIaEgIGAgICCgH6BgIKEgIV/gIF/goCAgn2IgIeAgH2DgHx8gH1/
hoCAgIGAhH9/fXuGgn1/goV6foGBgIl9gH+ChH+Ag4CAgH94gX+BeoaGfJB8gH2CgIKAf39/gYGBgIKAf4GAiX6EgYCBgYBzgIB8gYCBhn2BfoCDgICBgYh+f4OAgHZ+h4CBgoCAgoCCfoCAgISBgoB8gIB+gICD
foSDgX+Ff4CAgYGBgoJ/gX6HfYCAgICAgICBgIGEgoB+gICFgoCDgoJ/gIOFgoCAgIZ/fn6FdoCDgYR/g4SAgoB9gIGBgn+AgICCf3+BgICAgIJ/cICAgIGAgH19fX6AgH90h4Z9f4B9goCAgH+AgICBf35/f4iA
gH6Dfn+AgH+Ae3+BfICBgIiAg4OAgIGCgICFgIB8gn+AgIB/fYCBgHKAgYB7foGCf3+Ag4GAfoB/f4CDgYGAf4B/eX6AgH2AgIGAf4CAgX6AgIB/gYB+gHx4gICEfn6DfoB/gIF/gIV+gH16gICAf4CBgIh/fX9/
fYB+gICAgHqBgIOFfX+AgX+DgXt9goB9hoKAg4WBgYBzf4B9fIGAgIR/f4N/gICIgICAgoJ/fX56gHmIgIB/hoCAgIB+gH5/gIB/f4KAgH9/gICBgX2AgIF/hH5+f36AgHmCgHqBgIF/foCCgIF+fnuDgIOAgYF/
gH19hX2AgIB/gHyAfYCBfoB7j4B/foOAfoSAgICBgYCAgn6CgH2DgYWCgYGAgICAgoGAhIF9fYeAgICAf4KBgICCf3x/fIGEgYGAg4CBgIOAgIGCf4GAgX+AgICBgYF9gIF+f4SDfH+AgIKAgoaAgIN/gH6BgH9/
foCAgH+Ag4CEfoB+f4GAgX5/gICAgICAgYGBgHyDgoCAfYCEf3t/gYGGgIGBfoCAfoSBgoCBkoCAf3+Af4OBgISAf4GAfIB9gn+Ag4GBgn5+hoCBe399gH2BgH2CgICDgIF+f4V2gIF/gH17gH6BhoWCf4GAgIB8
f4B+gH+Af3pggICAf4p+hIGAgYB7f4CFgYCDgIB/g3+AgICBf4CAfoGAgIKAgYB+e4OAhoCAf4B/gnyGhnqBgX+AgIJ+g4OAh4GAgH2FgYCGgIB/eIB/foqBfoGBgICDfYCAhoB/gIOAgHd7gIWEf4CHe4KAhH+A
gICDgYB3hIJ+goB/gICAfn2BfICAin+BgIOBg3+AgYB/gH59eH5+gHt+gICCgoGAfIN9f3h/gICAf36Cf4eDgH6Ag4OAfIF/goCAfoOAgH99gIGAgX+Df4SAf35/gn+Bg4GAeICBfoCBgYB9foGAgX6ChoCAgX9+
foB+g4GChX+Af4B9f4B+gH+AgX95f4GAioGAfYOAgICBjYaAgIGAgH+AfYGKfIB9fYCAgZ9/f32IgIKAfICAgH+AgoCAgYB/fn58gIF/g4GDg4GAhnWAfn9/goOBf3+AgICAfoCAfoCAgX5/g4Z9foB4eX1+goCA
gYSEgoCAfoCBgICAf4B/foCChoJ+gIF9gIGAfICAgn+AgIGBhYZ8gIB9g3+AgX9+gX1/fYCBfoCAfIWAgICCfX+AfYCAgIaAgICAfYCDgXWBlYB/fYWAgoB/f4KAhICEgIN+gH2HgICCgICAfoKAfYGAgoCCf4CA
foV6gIB6e4B+gHuAgISCfXqAgHyAgIB9goF/g4KBgYF5gH6DgYGDfX+CgYKDgYGBfX2AgYCAfIOAgH6AgH2BgoCAgH+BeYF+fX97foF3gH+BgoCCf4mBe4V/foGDfYGEg4F/gICAgICBi4GBgYCHgoB8fICAfn+C
hHiAgYGAiYKAf32AgIB/hYCAgoCAhn2HgH9+gIB/f4J7gIKAgoGAg4F9gYKAfIGAgIB/f3x/foGAgoR/gICCgH2BgYB9fIB9hn+Cg4KAf4CBgYOAhIB/hICCf4CAf35/f3yDf4B9gIWSgH+AiIh8h3SCgIGDfYCD
gHx9foCOgX+AgH+AgYCAhIN9foCAeYKAgIJ/fYGAf4J/fYCBgH6BfoSCgIKCf4GAgICDgX+Af4CAgICDgYKAgnyAg3qAfn1/f4CDgH2DhYCBhoGCfnGBf4B+gICAgICFgoSChH+Afn6AfnOAf4F/hIJ/gIKAgH59
gYCAgImAgIGAf36AhICBg4KCfYR6gH+AgIJ+gYCBgIF5goGCfIKDgYSIgIGIgIF7gYCAgYJ+gYCCgH9/foJ6foB9goCEgIB6eoCAf39/gIOAgICAf4CDgICAg35+gH+EdoOCgIKAgoCAf4CDgH5+foF9fYB9gIF+
hH6BgICFgH2Df4CBfn99hYF/g4KAf4KAfISAhH9/gIeBf4J/pIGAgYB+g4CBf4CAfoGEd359hIF5gISAhH5+hHZ+gH+Af4B/fnl/foqAgoSAgXx7gIGIf3+DgYCAf4F9f4CHgH+CgYKAg4B/gYCCgIF9gYCAgH+A
gIJ/dH+BfoN/foCEf4B/f3t7gYCBf4KBgIB/f3+DnYeBgXyAfX+Bh4CBgoCBe4F+fX+DgYB7gHCBh4KAfYCAgH+Bfn59gIKBgIB+gIOAgH+EfoCDfn2AgHmAgIKCfYV+gIKAfYCDhH2CgIKBgYCAe3yCgIOAgICL
gn6IeICCdXx+f36BgH+ChX+Cf4CBgYCDfoGAgICChIR+fHmAfn99gYB/gYOAf4R/fX+AgISAgYGFd3+Df3+JgIB9hIKCgH99goZ9f4CBgIKAfoCAgIGCg4ODgoCAf4F+f4B/fXx/f4GAf4CAlICBf356gIF+f36A
foCAgICAgIR/foB6gX6BfYCCdICAgH9+f4CHhX+AfYCBgn2Af4B+f3+Gf4CEhXp/hIJ+gH6AfoF/hoV+goCCe4CDgIGAgIB9f4ODf4OAgoB4f4CAf4B+gH19fn+BgH9+g4CAhoaAen+Bg4GAfX6DhIKDfICAgIaC
f3+GfX5/foCAg4J/gH6Af3+EfoKAgHx+gYKAgICAgIB+f4SAgYSAgH6AiYCAgXN/gIGHf4OAgICIgYGBgIB8g4CAf4SCf3yBgIN9in+EgYGAgIJ9gICBiICAgH2AgIR/iIWJgH19gIB8gX58hIGEe4CBhIGCgIGA
foSBhnqBgH9+f3+Ig4B+f4OCgIF9fn2BioCAgH2CgIGAf3iAgISAgoOAf4GAfYCFg4J+gH6AgYB/hIB+gIKGe36Bf4CCeoF9foF+hH9/gX+AgYCCgH6AhH+DfIJ7gIODiX9/fYJ8f4B+foGHgIB/gH+AgH+DgX5/
gIB5gH+AgX+Jenx/f36AgoCAf4CDgoGAgoGBgICAe4CBgICBf4KBgIN/f3t/fXl/gICCgYB+fICCgH+Afn+Afn6Bf36BfoCDgHyBgn9+f3+Ae4F4f31/gn9/gYOAfYGAgIV/gYCDf4B/gIF9eoCDfn6De4B+foF9
foGBgIGBgX6AhH2Cf4CCfoB8f4OAgYGBgICAf4CAgoKAgoCAd35/e4KAf4CAgH+AgX2Bf3+Agn6Af3+AgICBgH+BgIZ/gHuBgIB6hX9/foWDf4KBf4J+f4KAf4CCgH9+fn2AgIOAf4WAgYGAfIB/gICAf31+eYCB
g35/goCEf4eAf4J+gH+CgIB/gIWBgH2AgoCIf4OCgoF9goB8fn6AgIR9gH2AgIB/fXyBgYB9gH9+gIB/fYWCgICAfICDfoeChYCBf4B+foCAfX+AfoCBgH99f3qFgIGBgIKAh359gH99gIF/gIKAf32Af36CgH2E
g39/gIB/hIKFgHqAgX+Ag4aEeH+ChICAg4KChoWCf39+f4B+gIB/gICCgHmCgoKDf4KAeH5+gYCAgXyGfoB8g4CAf3+AgIGAgoCCgICDgIF+gICAgYB/fICFfn+AhoB/gIJ/foOAgHyAgYCDgIB+gX5+gIGBgICA
f4B9h4CAhIGCgIB/gICBgIF+gIB/f4CAg4GAgn6EfIKDf4B/gICBgICAgH6IgoB9gYGAf4OAgHmAgICBfIGBgHiGgIJ/f4CBgH1/f4CBgICAgoGAgIB/dH+Ggn1/fYGBg4CAg4CJh4CAgoCDgYF/gYGChH6Afn6A
fIGAhYB/g4R4gYB/hIKAeYCCeoB6gH9/gn+CgYCDgYCAgIOAg39/hICBgoCBgX+AfoB9gIKDgoqBgn6Af3+CfYOCg39/fYGDfn9/gICFgH6Ce4GAgn6AfHmBgIF/gICAgHuEfoCDgYB/gYF/hHyAgH2AeoCCgIGA
gIGAf4GBf3+AgIB+hIJ7gHyAf4GBgn+HgIGAg4F+goCCgoGAf4WAgH+BgX+AgX+AhH9/gHuAipWAf4Bzgn6CgHp7hIGBg3+Af4BygIB+gH6EgHyDf4CAf4CBfoJ8gH+Ef4FzbYGEfYKAgoB9fIB9eICBgIV+gH+A
fn12gIN+g4yHf4GAhIF+fX2AfoeAgn6Cf3+HfYCAgX6Afo6AhIR+gYB+gYN4foF+eXyAf4CBgIGDgICAhIF9goKAf4OEgXyAgIB+gH99foSCgICChH6DgX6AhH6HgH6AhICAgIOIf4B/fYCAgYKCgYeAf4B8gICA
fn+AgIGBgYCAgX+AfYGAfYCAgIB/gH1/gYB/gICAfoCGgICChYGFgICBgICJgH6Bgnp/f36Cf4GCgYB/gH6AgoCAfoJ6fX+CgH6Ag4GAfoCKgIGDf4CAfoGAgYB8hIGAhH6AgX5/f3eDf4eEf39+goCAgoB+eX2A
fIB8g4GAgIB/gH2AgnuPg3+Af36CgoF/inx/gIGGgYB+gIB9gH+Bf3+BfX94e36BgICIfoF/hIB9eYODgIGAgHqFhIKAgn19goB/gICBgIGAf39+gIJ/hoCBgX50f36AfYCAgH1/g4B9gIGAe4CAhX6Bf3mAgoKA
f3+BgYGBhH9/gICEgYCAf4CCfIB+gH+AgH58gIF/gHyAioOBf32Cf4CEgIV8foF/foSBgYCAgICAfH5/gX+AgHqFfoCAfXyAgIF9foGAgH1/foKAgIR+gH+Gf4CAgIOAfoODgoB/eoR4gIB/gYCAf3l/doCEgIB/
foGAgoSAfYCCgIN/gIF/gH6Af3+CgIB7gYB9goCGfnyAgIGAgoCCgoGAgISAgoCAhoCAgX17foGBgIF+gIV+f4F/kod/gYKBgH13f4B7gX+Bf4WCgn+AgIOAgHt/goCAf4CCgH58f4F/gH+Afn+BgIF/gIF7gICF
f4Z6gH6CiY17gICAgH+AgICAgoB+e4yDfYCAen6AgoOAfX+Bgn+AgYCAhI17gH2AgX+DhICAgYCCgIR9fn9/e4OAgIB/gYB7gICAgH5/gIF+gH+AgICAgIGAhIGAeIB+gYGAg4CBf4F+foCBgn97gHyFf3+Fg4GD
foB+gHyAgIN/hICAgH+AgoCAgIJ/h4B/gICChoF/goB/fX99gH+AgYCAgnx/gYKEgYCAf4KAf4d/gIR/h3+EfoOAeoB7i4CHgXqBgYB9gIJ9gX+AgICEgIB9foKEfH5/gYB+gICDgYZ9fYN9gH+Cd4CAfICDgX+A
gIGBgH6AeH6DgIiAgHp/gH6CgH5/gH1/gYF6f32AgIB9g32Aen+DfICBgYCBgoR9gX9/gYF+gIB/gIF5g36DgH6BgIJ/gH5/gYGAgYCAgICEgX+AfoCBgHqDgH+Ef4KFg4eAfn9/f4B+foF/hYCAf4F5fn6CgIB/
f359gICAhXx/gX+AgY1/gH6AgHqBgICAgH+AgYCAgICCgICBgICAgIB+gICBgIV8gX1+hYSAfoCAfICCfYF8gYSAgH2CgICAjYOEg4CDf32Ah359gH+FgIeAgH6Bf3+AgH2DhoGBgYB/f4OIgoGAfoCBfoCAfYSD
gICBg3+AgYKBgYWAgICAfIF+goF8hIGAgH2AgYGAgIF/gICBfnKAgYeAgX2Dgn9/g4CAf4B+fICAf4qBgIGCgICBgYJ9gIGAfn9+g4KAf4F/f4CAf4CAgIGBf4WAgIOChYJ7gICAf4B+gIF7gIB/fX55gIGBfISA
gYOJgYCBh4OEgX56gX6Af4SBgH9/fICCgYJ9f3qAg3+Cf32Af4GAgoKBgHuAf4KCgICDfICAgIGAdYJ+gICBgX2AgoCCf36BeYB+gYCAf4B7gICCgICAgIKAh4CDgIKBgIB/foeCgHyBhIF/gHp/gICAgoF/gX2A
fn2Cf4CFf4J7f3+DgH+EgoCAf4CEdX+Bf3x/g4GDgIB9hn+AgoCBgISAgX9/eIKAgIOAgYCBgICBfn+Bg32JgIB/gX1+gICAgHuAfoF/gICCf3+AgICAf4GBgYCAfoCDf39/f4CDf359goKBgoKAgoCAfn+EgIGB
hHB+foF3gIGAgn6CfYGEgIB/gIV+gICAgoCEhn6CgICAf39/gYKAgH5pgH+Cgn5/gYCAjH6AgH+AgIGCgH6AgICAgIGIgIB+gICCgoKDgYCAfneBe4B/foKAf4CAgoB3hoV+hIB8gIGAgICAgX6EfICAgoB+gIB8
gX6KgIOAfn6EfoJ/f4B+hICBgn+Bfn+BgoJ/gH97gICAgYCBf358fn+CgHiEgH+DgHuCgIF9gH6AhoCDfXd7gIB+e3qBgH+AgX1/h32AhIGAf4F/gIB/gICBfn2BgIGAgH6Af4KAgYCCgH6DgH2BgYGAgIB9gIOA
gIF/gYGDgICDfn99gICAgIF/goCCgn5/f4B8gH6CgH2BgX6GfX6Aen6NgHx9gYF+foCCgX9/fYGIh399goBvf3yBgXV/lYGAeoGAf4F/fX+AgIOAgYGAgX+AiIKAgH9/gn6AgIJ+gYCAgoN9gIKEf4CCgICAfH94
gICAgICAgYCAgISBg3x/g4KAgICFgICAgYCCfX6Agn57gIGCgIKAgYB/gn+BfoOFgoCAdoCAgICHfoB8eH6Ign2Af4+AgIOAgoB/fYB9gnyAgX5/goGBgICAgYOAgnx+gICAfYR4gH6AgH2AfXiCgIGAfniAfYKA
gYF+gYB/foOAf4F/fHp/fYB/fYCAgX+AfX2DfYCAfH+Bfn6BgX95gX9+gIKBhoOAe4B/e35+gH+AgICAgIOFgX6CfoWLfYCDgn2Dfn9/gX2Af4CAfoOAgIF8jICAgIGCf4eBfoB+hYCBf4CGgX2AgH9/gX98e3+A
gIB9f4F+gIWBgYCDgYB/f4CCgIB9gIGDf4GCfoR6g4GAgYKHgH6BgHqBgYKAgH2Een+Bf4CCiYN8foWBgoSCgYN9f3+HeX+AgHx/gXqBf3+Agn54g4GGgn9+hIB/n398gICAgICBgICCgXyFfIF7gYCBgICAg3KF
f35+gICDgYB+f4GAgYGBgIiAhoWChX+Af3yBgIB/dYOBgX+Cfn+AgXqAgYF/f36AgH2Ag398doWAgIGIg4CAgIGAgICAg31+iIGCfYCAepN8gX2BgoCAhIV/e3uAgYCDgICAgIF6gIKAhIB9e4CCgnp/fniAf4KD
gHyAgn6BgX6AgIN/goCAgH9/gICAgX5+gHyDgYCEiICCgH+AgoCAf4KAf4F9gYCDfIB+gICCgnl9gYGAeoB+fIN8hoCDgH+Bf4V/gnuHgYOAgYCAf4V+f4N+gYB6gIJ/g4B2gICBgIKBgI5/gICBgIB/foaAgH+B
gYCKgICKfoOAfoKDgYF8fYCCgIOBf4GBf4B/f4mDgIGDfIB/gYB9fYCBgH+Ain1/gICAgYCAh4CBfXx+dX1+iIGAfYSAg4GBgH1/g39+gH6Agn+AgHh+f4CAhX1/gICAgIOAgn+AgoB9f3+Af4F/gH58gn2Afn+B
gYJ+gHx/gX1+fYB+f4CAgHx/gX6Afn6AgI+Bf4CCf4F/gIiDgYCAgICCgICAg4GBgoN+fX6Af32Ef4GAgH+Af31/gYCCgICAfn+BfX6Dfn6DgIR/f3+EgoCAeX1/gYCCgICCfn18f3mBgH59hXuAgoWFf4CCfYCB
gHyBgH+Ae4KEgoGAgoGIgH5+e4GAfYB8gYCBfoCEgISDgH+AgX+FgIB+gH+Fg32BfH5/gH5/goB8gX9/eoCFh4B/gIB/gH5+eoCCgYGGgoJ/f4GBgIOAf4GBhH2Cc4GBfH5+goGAhIGEf399e4F/hnuBfICCgIJ/
hYOGfoB7gH98gICJgH6Jf39+gYF9gIB8gICAgICEf4CBgISFgIKAgX+AfoCAhH6AfYJ/f4B/g394f4J9gH9/gYCAgIR9foCAiICAf4CBgYCBfYB+g4R6f3+AfYGAgIOAh32BgH6AgoODgId+foF/e4GAgH2EgH+B
f3uBfoB+gH5+gnyAgYF+hICAg3+BfoCAgH5/fnmAgX9/hoqBgYOCfoB/fIF+gIKIgn6AgX58gH+AgIB6gH+AgIGFgIGAgoCCgH6AgIB7hYCDgIOAg4KAfYCCfnqAfX99goGAhXyAgH+Bf3+AfYCAgICAf4B5gICE
f4B7gYCAgIp/hIV7eoCBgYB/gICAfH2Bg4CBgoOBgISDf3x6gH6DgISAgoCAgICAen6AgH+CgH+AgoOBfn2Dg4B/f4CBgoCIgH2Cg4KAg4B+gXiBf4qAf4N6f36BgoF+f32AgYOAgXWBfYKAeoCCfoJ8f4CAfoGA
hX6CgICCgICAgIKDf4GCgoB+gH19foOAgoGAin+FgICAgnl/gIF4iH+Bf4SAhIB+goR/goJ+gICAgIaDgoOAgICBf4J4gHyAhoCBgH+AgYCAfYWAgIB+gH2AgoOCd4GCgH2RgIGAcoJ3fIF8goCJf4KGgX+Aent/
gIF+f4GAgIN9fYGAgH6Df4KAgYCAf3+AgICAgX+AfoB+gIN9gn2AfX99fYCDgIKCfYCAjYJ9gX6AgH2Ahn6BgIB/i4KAgH+EgYGAgH2AgICAf3+Bf4KGg3t9gYR9gIaAf4B+gIKBg32BfYCAfoOBf4KAgYR+gH9/
goGAgH9/hICAfX+CgIKAhoCAgYCAgHyCgYCFgYKCh4SAgIaChH18gIiAhX+AgYCBgoB+gICBfYB+iX6BfYGBgIJ/gIB+g4aAhXx+f4F+goGAgYKAgIF/fX6Agn6AgH1+f4CAfX6AgYGAfICBgICAgIB9gnp+gIB/
gYGBfYB+gIB/g356goF8f4CAi3x8foCAgIWBgYCAgHyAgoCAgIB/foKAgICBf4OAfoCBgYB/gIOAd399fIGAfoKDf4N/g4CBf3yCf4CAfX6AgYV/gYKBhYB5gIR9gYCAgoB/goGAgYGBgYCAg3+CgYCBg36AgoCH
gX55hX9/hH+ChYCAg4F8gH2AioCAj4CAd4CAgn6Dfn+AgH5+hIF/gH+AgYGAgIKBgIaBgIOFgIB9fYCCgHZ/e4GDhYB/gYF/gH2AgYB5g357gYCDgH55gIWBg4eAf4CAgIOAgIGAf32BgH6Ag359fYB+gnt7f36B
gH5+gHh8gICAgH+EfoyDfoGBgn2Ae4CCfn+AhIB/fn+CgIGAgIF+gH6AgYCAgIGAgICAgICAf4CAhYB9gH+AhICAgICCg359fYaAfX18gICAgIOAgJB+hX9/gICEgoKAgIGAf4CBgICAf3yAgoB/gH99gICAgoiA
fnp+hYKCgIZ/gH6CgoB8gH1/f3yBgYCCgIB/gIF/gIp+f4CAfoGKgICAe39+gX+AgnyAgIODf3+Agn+CfH2BgIGDfoCCh4B/hICAhIGAhIF6gYGAfoB/gICDgYCBf4F/gH9/gICIgnmAhH5/fIB4gYGDgYCAgH2B
f4CAgX+Cf4KCf4GAeoGGf36Bg3+Bg4GAgIJ9foOAfnyFf4V9f39+gYGAf3+Ag4CAfnyEgHp+gYOCf3+BgIKBgH+EkIKAgICAgX6AgYCAgIF4gH1/hIB/gIF+gH99gYN8e4OAgoZ/foCAf36Gf36BfYCAgXyAf4OA
gICCgH+AfHyAhX6CfYCAgIN/gISAf4J+gYCDgIOAgH+CgXmAfpd+gYCAfYGBgYeAe4B/goeAf4CAf4B/hH+BgICAg3+Cf4KAgIKAg4OBgX6AgIF/iX2BgIGBhYCAf4GEfICAf4B9gH2AgICAfoCBgH+AfoB8fH2A
hICAgH+Ce3+CgIGAgIiAgIiBgIB+gYOAg4CCgX6Bg39/gn6AgIKAgHyNfYB+goGAg3+Ic39/gIN9gn2FgIB+gICCgYSAgHt/gICAf3iAgIB/g4CBgIGBgH2BgoB+g39+gX9+hoB/hH6CgYN/doB+gH9/gIiAg4KG
gIKAgICChH6Af4B+goGAfn6Df4B7gHSBhYJ/gIB/gIB9gISAfoCAgH6ChYGCf32BgIGBgIJ/gH+AgH9+fn+AfX98fn6BgICAfYGAgICEgoCAf4SEgoCAgICDf4SBgIJ/g4CEgICAjYN+goCEg32BgH+AgICBg4CA
gICAg4KBgH6DfYSBgIR/gnqCgH6AgX6AgYh+gIB/fYGAg4CAgnyRgYCAfoCAhoCAfYB9gH99foB+foCAgoCBf3+AgICAf36AfoOAgIKAhICBgICCgX+AgYGAf4CFgYCAen+AfICAgICAgH6BgYWBf4GAgH5/iIKC
gICFgHiCfIB+f4CFgICAf4GBeHqAg4CAgH+AgICDf4GCfYCAfX9/gYF/f3t8hXx/gIWEfX2BfX+Ffn+HgYCFgICBgoKAfoCFgYGBfoCDgn+AgH9/f4B9gICFgoCEgIB+gIF9gH5+f4CBfoCAf4qAfISDgH6Af36B
f4CDgJOCgICCfn18f4CAfoaBgYGAfICBf4CBfX2Df31/f4GDgX+CgH6Bin55g4CBf4CAf4CAgIOAfX96hX+BgICCgYSCgIF/gICCgISDgISBhoB/f4B/gH+BgIGEfYGAgYCEfoCBf4GAf3+FgICAgIGAgH+AfoCA
gG1/dnyAfYCAmIKBf4KAfYB/gX+BhYGCkH+BgH9+fYCAfXh/eoZ/foCQgIR8foB6fYGCh3+DfoCHgICKgYB/gYCLhIGAf36GgIJ/hn6DhICBgICCf4CAgoN/gIKBg4OBgIGCfoR8hHyCfIB9b4CBg4GBgYKLgoCC
gHt9gICBgoGAhH1/g4CAgYZ+gH+Af4F9gX6AiYCBgoGKf3qEgIB7gICBgoCAe4CEgIGBgIB/gn+AgX99goCEfnl9gICAhICDfnyBgoZ+h4B/gH6AiICCgICJgIN+f4CBg4GAgYB+gIWAgoCAf4OAfICCfYB+gYCA
h36BgIF/e4CBgIB/gH9/gIGAgYOAgYB/gICCfH6BhoGEgICAhICAgICBgIB8gYGAf4SAgICAgICBgYB9e4CBgICAg4CJgIB/gH6AgX5/gYB9goCCgn+DgIGAgYB/h4N/gIF8f4B/gIKAgIKBg4CCfYGEgH6BgH1/
gHyAf3mBgIKAgYGBfoOAgICAgoiAgYCBhH+Bd358eH6AgYCAhYCAgX5/gYF+e4F9gICCf35/hIB+gIF3gYJ/gICBgIKCgoR+gHyAgIF4g4CAgICAgH+ChYGCgISAgISBhICAf3+Bg3+AhICBgICAgIB/f4eAgIKC
gICAgYJ+gYKFfH5+gH2AgIB9gH+Ef4GAfoCCgIiBg36Ef4CBgH9+gICAgYB/hIWDf4CBgIKEgIGBhoB/gH1+f4CAgYGCgYCAf39/fXyBfYCAgnmBgICBf4SBgoB/gIGAgICDgHSBgH2De4B9gn+BgISAhIB9fIR/
hH+Bg4CAgICBgXp/g4GBfoB/f4CHgH2BfoB4gH+CgX6Df4KBgICAfoJ7f36DgH+AfIKAgIGAgYCNfYKAf4CAf42BgICAgICFf3+CgoCCf4GBfn98gICAiIB+hIB9foCAgoB/gH9/gYGBgYCAgoCAf4B7gIN5gIKA
goOAgIOMgXaAgICCeIGBfYCAg4F+gYCAgoCAgX+Af3+DhoJ/f4GAgX+EfYB/gHl+gH6BfoCBgYB/gH95gnuAfIF8fYCAfnuAf4GAgICAfoOBgH+AgIWFg36Cf4GAf4OBgIOBgH+BgIGBgIF+f3SAhICBgH2AgoGG
gX+AgIB9i4B+gIKFgIZ/gn+BgZKBf4CAgIGAfoCAhICAgIF+jICNgH6Cf36AgoCAhHp7fYCEgIB+gYKAf3N/gIB/f4WDfICAgIB+gIaBgoRxf4CBgH98goCAgICAgH9/f3+AgIF+foKBf4WEgICBgYKAf4OEeoOB
in6BgIGAgH6AgXuBgYCCgH6AgIKAgIF9gIaCfIN8gH+AgYN/g3+AhX5+f4J/gICAf4CFgn5/gH6Cf4KAf36CfX+BgoSAe4GBgX98goB6e3+FgH+Bi3uAfoGAfoOBgISBgIOAgIB/gH6Cg3uBf4CGgICAf4CDgH+I
h4WAgYCAe4B/f4B9f3+BgIJ9foF8f36EgoCBfoJ+foGAe4SAf4CCgICAe399g4B/g4CAgICAgIGBe4OAgIqCgIF+gYB/gH+Ah4CAgIGDfYV/gH6AgH6AhIKEgIaDgH99goB/gICAf4B7coCBh4OChn+Dfn9/gIB+
fnF9gn+Bf4B/f4J+hH+AgICAgX2DfYGJgICAgIOAgIB9gYWDgIuIf36CgIaAgIB/fYJ/hoKAgICCgICAgIKDgYB+gX54gIOBgH6FgH9/gnx/goB8gICAgICBgICAfn9+gYCBeoB/f4GCgIJ/gn+Af3mAgYGCfn1+
foCDf3x+gH+AgIGBgIB/hICBgH9/f4B2fIB9cHyBfX+Cf36Bg4CBgICAgIGAgXx8f4CQhoCAf4F/gICAgHmAgYB9gX14fICBfoKCj39/g4F8gICBgoB+fYB9hIWEiX6BhoaAgIGBeYGBgIB/gn2AeoCAf4SAgIB+
gYKBgIGChYCGgHyAgIKEgISAf4KFgIGAfYGBhIGAgIBte4CBfoSAgImAgYGBe39/hIB6hYGAf4J9eoSAgICAgIKAgIF/f35/gIF9fICAgIB/gIGCfH6Af357gYF9gH9/gIB/g4CFgYx+hnt8gYCCf4GBhIWFgIyB
gICAgYJ/gX+Bf31+fYF8gICCgIGCgYCAf3mAgHyAgIB8gYGAgYSDgYSDgX95gYl9gH6BgIOBgHyFg4N/gIGBen+Ag3qDf4CIgoB/e4GJgH5+gH5+iH6Afn6DgICEfX6Bfn2DgYGAgICCgIGAhICCfIB/gICChICA
gH1/gIeCgH+BcoCDgICBf4CDgoCBf4KAgICAf4OAgICAgIGAgX2AgICBg4h/gH2DgIJ+gH+DfoCAgIF7g4B/f3+BfIKBgoB+gH+CgIqDg4GAgICAbH52gH6AfIWAhn+Cf31/iYF9gH+BhIGDgX9/fXyGf4CAgYCA
foB/gIGDg3+BgICBfoCAhYeFgICBg4J9fnyGgIKAgICAgIJ9hX55gn9/goF+gICAgH9/fn1+hYB/hICAg3+EhYB7hIOCfn1+foWDgn+AgH5/f4B9foCEhIB/goB/gIOCf4CAe32BhH+EgIKAgYCAgIB/f4F+gICA
gIB9gn2BgX+EgH2Afn+DgYGAg4iAg3KAgIGAgX58hoN8gICBfYB+f4J+gH+EgH54gX+Bg4KBfn+Ag36Ag4CAg4B+gYB8fH+FgIJ9hICAgoB8gYKAgH2AgIB/gYGAhIN+en18fIB7foCBgH6BfoB+fYCFfn9/gH18
foCAfIF/fYCCgIN+gHx/gYOBgICAhICAgYGDgH+BhISEhICFf4CCfYCAfX6AfYCCgYF+dH59b32BfoGBgIB/gIGAe32AgICAf4CAhoGBfX6DgICGfn6Bf4B7f36Afn9/goqCgICGgoCAf32ChX6FfHd/e4t+gH+A
gIGAg4aAf4GBgoGAgIOHfoCAgYB+fnyJgYKBgICDgIKEgX6Cf3+AdoCAfnl9hYCBf398f4B/gIB/gIB9f4KAgYCLfoCAfYN+eIaAfYCAf4B/gIN+hICDg4J9gH19gIGJg3l/gIGBgISAg4CAgICAh39/gX9/foKB
gICAhICAg4CAfnt9gICAgn+AfYeFgIF8gIF/gH58goF2e3+Bg4CAf3+AgIB/gYOCf32AfICAfHt/gIB9gX6Af36BgH2Af3uAgH2EgoCCgYN/gIKFhYJ/gX+BgIB/f4GAhH17hXyHgIKChnuAg3+AioKAgH+AaoKB
hX98gICBgYZ/gICAfoSBgoB5gn19gn9/foB7gICAgX+Hf4aFgId/hH9/fICBf4GBgn6BgYCAhIJ8gIB+fX+FgIGQgYGBfYCAgIB+gH+AgYCAgIGAgIB6gHuAgH+DgIGBgIaAhICAgXuAjICCgXx+foCAfoCAgYKA
gn+AgX6AgX97goB9gIGAgICBgIGAgoN7fYJ7f4B6f4CFg39+gIGChYCAf36BfoCBg4CAg4B+gH9+gH2Fh4OEfoB+gISAf3+Dgn6AgIKAgoB9gICIg4CAfoB8gIGCgX6AgXyAfoGCf4CAgICAfn+Af4B+gn6AgYR/
f3aAgIB9gHyAiIB+gH5/gYB8goGAg35/gIiCgIR/fX9+gX+AfoJ5fYB/f31+fYF9gX9+gn56g4CDf4B+gYOAfoGAgIB/foV5gIF+gHyFgICAgIF/h3+AgYB8fn+BgH+Af4CAgHmDgX5/g3yBgYB+gHt7gICAeIB+
f35/gH2AgoCCiX2AhIB/fYCAgYCAf4B/gHp9gIB/fYB/eoCAgH5+f4CAioB/gIJ+gIF+g4GJgIB9fYF/gH+AgICAf4KAfoB/fYKBf4KIgn+AfICAf32Cf3+AgoKBgIKEgYR/f3+AfYCDgICAg4SCgICBd31+goN9
gIB/gIGBf4KAgIp9gX58f4B9f4B7goB/gYF+gYSBgn2AfX+AgYB+g3+CgYOBgH6AgYOAf4CBgIV8gX1/goCBgH2AgH+AgH+AfYF/gX+Kfn6AgYB+e4SCg4GAgYB+gICDf36AgYKPhIF0gX16foF8fH5/f32AgoaA
f4B/fX5+gYKEgoOAgol/gnuBfIZ+gIWAg3d/gYCBin1/gIKAgIF9gICBgIKCgICAgYCChIGAgXGIgIOHf4SCgICAf32AgoCAg32Af4GAgICAgYB+fnyDgYB+fn6Ag4B9foB/gH2AgH6CgYCAgoCBh4SAgIF8fYGB
g36AgHt/fX97f4CBf4B6f4SAgIKAgIGAgYmAgIB+eH1+fH5/fYB/gHyAgH6Ae4B9g4GAf4CBgICAgICAgoB+gICBf4ODf3p+eoGAgX+AgH9+gICAgIB/fH+AhYGAgYJ9fYB+gICBgYOAi3+AgH6CeoCBf3x/gIJ8
eniBfX+Af3l/f4iAdXaAgIB3gH2AgH6Af3Z+gX+BgICDgIB/gICEf4CAgH2Agn5/gIGAgIGAgIeAi4J+g4mBf4CDf4J+gH5/gICAgX+BfYCEg32KgH+DhH59e4B+hH+CgYCAgYCAgH+AfoKAfoOAg4CAhICBgIGB
hYCAfH6DgICCf4CAf36AfoCAgIF/f4B+f4CAgYB/foGAhIt/gYCDgn+AgIB8f3x+gIB/fn+DgoB+gX99dX6BgX+Af4GAgICBgIF+gX+Ag4CBfn2BgIGChoeBgH18gICBg4GCgoGAgXyAfYCFf399gIN/hYKDg36B
fX9/gICCfIB9gH+Ef4B/gX+Af4aAgICAgIKAgIF/gH99gIJ/f4GAf3eBhn1+f4KCgIB3eYCAgICAgISBgYKAgYKBfIOAgIOBgHp9gH6DgH1+gX6CcIJ/gpB+gH5/goCCgICJgIqCgIKDfICAfoGBf4CCf4WAe4CA
gX+AgHqAhH+CfIB6gHt8gnyEgIB+gIB/g4B/gICAgIF8gICAd4J+gYZ7f4CAgIGBgIJ/fX1+gIKAgICAhX9+foGFfoGBhYF+gYOAhYB+gICHgYKDgoWAg4GBf4CBfoKHfYCBgIGAgH+BgIKAgoCAf4B9gIWAf35+
f4CDf4R9fHqGgH+EgICAgICBgYSAc3+BgH9/gH+Bgn97gHyBgIB+gIV+f3+AfYCCgH9+gYCAgICAfoKBgX+BgH+AgH54fICCf36Bg4OBf39+eYR6goKAgH2CfoCAfn+BgIGFgYKAgIOBgX9/gH+Af4GAh36BgICA
gICAg4CAg4B6fYGBgn96gICAf4GAf3+AgICAfoB/fICBfYiCgIKBgH15gH+AfIGJgHyFg3+AgYODe4GAhIGEfIGCgYCCfn+AgH6BhH97goGAgYB/gICNgYCAgXZ8gIB9gYCAgIB/gICAgHx/gIB9gHiEfYGAgIGF
g4B+gYB8f4OAe4GBgH+GiYSAf36BiIB/foGAhYCAg35/goCAiIKAfYJ8gIGCgX+Df4B/gn+Cf3aBgIB1gYB+gIF/g4GAgIiAgoGAgIOBfoCAfoaAgH9+f3+DgoCAgIKChYOAfn+AhISCgX1/f36DgICBgXuAgYN+
foCDgn17gYR/gH6BgX2BgoGAiIKAgYCAgHyBgoSBgICBf4GCf36EgH+BfoaDfYCAgXyDi4B+f3+AgH+Af4GAgICBf4CCgIOAfn2AfoKDgIB/goCBgICBfYB9gX9/gH16gICCf4B/gIOEhXeAgH2CgICAf4GAgH96
f4J5gIF7gYB/f32Ag4CEe4KAgoCAgH6FgICEeoiBgYB+fn99f4CDhYCCgYCAgoJ/gH+Afn+AfX2AgH59hn6CgIGAgn2AgHmAgIF/f4KAf4GBfYBzgYCCgn+Cgn+AgIGAgH+AfoeDgYJ/f3qBgIGAgYeAgICAfoh/
hICAgH1+f4OAgIJ6fYCAgH6AgIOEgH9+gYiBgIGAe4CAfoF+fn9/gYCAgIGAgoCHf4CKfYCAhISBe4B/gn9+f4OAfYGAf4KAgIGAg3+AgH5/fn5/nH+AgIGAgoSAfICAg36Ag4B8f3+DfYGBhX6AgICAgYKAgICN
gYB+iXWAgIh/f3+EhIB/gYCAgYCAgIGAgICGgIGEfnt+e4WDgICCgH2BgIB/gH+EiH+Af4N/fnuCgX5/gIJ+eoCCf39+foGDgId+hH+AhYGAgoCAgHt+in6AfYGAfYCFf36AhXqAgH+AgH+AgY+AgYN8gICCgH19
gn9+gYKBgoCFhIh/fYGAgYR+foGAfoCAgoOAgX+AgIGDgIOAfYSGgICCgH5/f3+Bf4CAgYCCgYaBgICCf32TgYCCgXl+gIKAhX+Vf4B9goCDf4B8gIB+hXuEgH5/hH59eYCBhIF+gIB+goCAgH2AgIaAgYiCgYGC
gnmAfX+CgoCCgYCDgoCAgH6Bf36BgH+AgIOIf4B/f4F/gX+EgIOCgn2AgISAgH+AhICAf4CCgICAfnx/gH6Ef4CAgIOAgX6Af4GBgICGgIN+fX2AiYN+e36AgIB8hH+Af397g4GAgX+CfoaAgIGAfYJ/gniDfIB/
gIOBgYCAgH+CgYCAgoGCg4KGgICAg4OJfYOGgH9/f4R/hoOBf4J6f4B/gICAgIB/f32AgHp/g4CBgoCBf4CDgICCgH56gHyBgIODgIGAgIGBgX+AgYKBgIKAfnyAgYCAgH6AfXt/f36BgIGBiIB2f32BfYKBf4SB
gYCAfYaAgX2AgH6CgICDgHiAg32EfoN8f3+Af3t/gIJ/g4B/gIB+gIGAgYKAgIB+gIODf359gIF+gIWDf4CBgn+BgYeAgYCAf4KAfoCAgXx+gHuAf4KAgX6BgH+CgIF/f4CCf39+gnx/foCAgHqAg4CAfoF8fIB9
gICCgICBg36AgIOAgX5/gYCAhIWAgX+CfYWDgH6AgICAgH6AgH+AgH2CgoGAc4N+gH+CgYCAf39+goGAgIGEgIB/f4J+gIB+foGDf32Af4R8f4F8gYJ+gIB+f4B+gIGBgX+Ag4F+f4CBgoCCgICBgIKAf3h/fYCA
gYCCgICAg4WCgIB/f4CEgYGAfW+Ae4CGfYGAf4GFfoF/f4CEgISAfoN/gn+DgIGAgH+BfoCAfYCBfn5/goCCf3yAf4N+fYJ/gICBfoCBgoWCfoB/gn2AgYGAfoGAgXt+gIGBf36AgoGAf4B/eH+FgICAh4KAfXd9
gIKAjn6AgoCDgICAgH57fH+CgX+Ae4KBgHx/g4KChH+DgYOEhICKfYF9gIyBhH+BgoB8gH98gICAgYKAgoB/gIJ+hICAgICAeoGAf4B/gYCAdn+AfoF2h5KBf4CAgYB/g4B/gIGGgIB6gIKDgIN+gIB/gIOAgH+B
foCAgIKAhIGAgIF/g32Ah4J/iHyBgX6AfH2AgIGAf4B/fn+AfoCBgHWAiICAhYeCgX2AgH2Af4GAgYKAhYSAgYB/gH+Af32Af4CAhH6Bf39+foJ5gYKAf3yCfX6Af36AgISAiYGCfoGBf32DgX6AiICAiICAgoF+
gH+Af4SCgX+CgICCgIaAfn9/gIN+g3iFgH+AgYOBgICBf3+CgZWAgIF4gH2BgYKBhIaBgIKAgICAgYGAhoCAfoKAf4CBf4N/gX1/f4B6gX+BgIKAf4CCgnqCg4WCgoCAgIN+f3+CgH91gIF9gICMgIB/gYGCeoCA
gYB8f4KAgIF+goJ6gXmAhoJ/f4F/gYiFf3+AgIB6gICDf4F9goCCeYeAg4CAfoCFgX6DgICAgICAfoB+hH+AfIGEgYB+hISCgoGAgIiDgICAgICCgn+BgIB/gYKAgH2AgoGAfn6MgH+BgX56fYB+foCCfoGCgYCA
g4CBeX2AgH+BgICGgn+AgICAeoCAgHyCgHp+gYCCfoGAgYCBe4F/c4CAf39+gIGAgYKAe4CAg4B/f4CBf399fX93gYCCgH9/f3+AgoB/gIKBgoCBeoF9f4KCf4GEfYB/gYB/f4CFgIOLf4CFg4CBgYCAgIN8gYCC
hoCAf4R9f3+Af35+gYCDhnx8foB9gYGAdIB8gXyAhX+DfYKAhICAgYB+goCAgIB/foCAg36AgoB/gIKAgYmDgICAgYJ+f4B/gIF+gIGChYByhIB/goCCgHuDf4B4f36Ef4KDgICBgIKBiIB8fYGAfX5/gH6DgIGA
gYBzgIKAgX59gICAg32AgH2BfoCAgH99gH+AjHx/foOAhYB/gIKAgoGDgICAgYCBg3yBgIuBfoGAfH6AgICAgIB/gX+Chn5/gICAgoF5f4KDgHqAfHyAgICAg4CAgIB9gYCAgH+IgIGAf4GAfX1+gH2BgICAgH2B
hHluf4KBgn+Cfnh+gH6AgH+DgoGBgoCBgIKAgXx8foCBgYGEgnuAf32AgIGDf4V/fn+AfX2DfYSDhYCAgICAf4KDgICAgIGAgH6Df4CAgXyAe4CAgoCAgH6AgYCGfoWCgIB/g4d/gICCgYOCgnyBgH6Gfn5/gIB/
f357gIKBf4CAgYGAgYCAgX6Af4GCgIJ+gIGAgH58foR+g3+AhX6AgIR/goGBgIaBgIR/f31/gYCBgX+AhIN7gYGBgn+JgYV6fIJ8gISAfn+BfoB9iIF9goWFgYF/fIJ/gnp/g4CGhYCAhICBf3x/gICAf4iAfoeA
foCDgH1/gH9/f3+CfoF+fX2EhX5+gIGFf3+Af3+AhICAgIGAgYB9fYCCgIOAgICBfYR7gH2CfH5/gn1/fIWCf3+Eh4B+g32BhoKAiICAgnmEgIF/gYCBhoB/foCBgIaBgXh+e4SDgH+AgYB/f4B9g4SBe4KBgXyA
gYWAgH6EgIGBgIKBfYB+goGAg3+Agnp9foB+gH18fX9+gIB3foCAgoCBgYB9gYF+fYJ/f4CAgH+DhH+AfYB/f3qAgYCCgIl+fYCBhoCCdX+BfoJ/f4B9fIB/gH6DgX+Ag4KAgH+AfoGAfoB8gYKAgH9/gH6AhH1+
goB2dYWCfoGAgIGAgoCBgICAhICEf4CGgIGBgYGAe4OCf36Af4CDgIF/gIB/f4aAgX+AgoB+e4GAf4J8gYGAgICFgIaAgICFf36DfXuCgIGAgH99g4aAgH+AiH2BgX9/f4GAgX+AcoCBgYWBg4GAfoBwgoB9gX6A
g399gYJ3g4B/foCAgH+Ben2BfH+AhICAgICAf356goB9gISAfIB/gIJ+hISDgH+AgX5/hX+ChIR/goOEf3+AgH2DgXmGgoB+foF/f4CAgICAf4B/gIN9gn6AgoCAe4CAgIF8gn9/h4B/gICAgIKAg4F4gIF/gIJ8
iYB+gIWAgYCAf4WBgH+AfXmAf4B+gIB/gYKCg4CAgICDgIF+gIGAg36CgoGAgH9/foKHgICAgIWAhHyAd3yAeIV+gICAgIB9g4B+fnyAgn6LgIKAgICBgICAfoZ9iYGHe357fn+AgYCEgIKBen6AhoB/gH9/gHqB
gYB8fIKDgH5+gYOAgYB+eICLgIF6gYGAgnx8gIKAgIF/gH+AgYKAgoCAgoCAf4KCgIB+hICAgIN+gH+FgIJ/gIF/gYCBeX+Bf3+BgIB9gIOBgIF9gICAeHuAe4CBf4CAf4GAf4F/gH97gYGLgICAgYF/g4GAgYKA
gYCCgICAf4OCeoCAgYJ+gH+EgICAgn59gn9/gISCgIN5goCBhn+DgH+AgYGHfoCBgICAfoGDgYGDgH5/f4CBf4OAiIKBgn9+gYB+gIB9hHx+gIN/gIGAgoKAgoJ+gIOAgoCBgYKCf4KAgYCBg4CAf4B9gYOBgH9/
gH+MgIF+fIF+f4KAgH99gH55gYCCfX2Afod/fHqBhYB/gICBgIGBfoF+gYB6gICBgoF+gYCEgISAh4F9hH6BgIR/gH2AfIN7gICEgH6Gfod+gHuAgH6AgIB+fn6BfoGAe3h8foCAgIGAgICEfICAgH+Fe39+gH+C
gH+AfYN+f3uAf4GHf36Dg35/gH6AgoOAgYCAfoB9gH6Bf4GAgYCGgn6Af4N/gHyDgIV8f4CAgH6Gf4B8hoKBfYKAfoB/eIGBgX9+gn6AgIB/gIGAfoZ/gIGDgH+CgYWBgYCAfYCAgIJ7gIGAgIB/eYCBgYJ/gH5+
gH96hoCCgYF/ioCJfH+AgIGAgIKAgICAdoCEgH9/gH+AgXyGhoCAgIB/gIGAgYB9f4CAf4CGeX6Cg4CAgICAgIeCgIB+f4B8foWCgX6AgX1/g4CAdH6AfoKCgYCBgX+AgIKAf4B+gYCBf4KAf4CEgYCAgIF/fIB/
g4SCgoOCgoKCgn+AfYCAgoKDgIJ+f4aEgHt6gICBf4R/gIGAgIKAe3x/goeAgICAfoB/gICEgoKCgICHgIF+gIGAgX6BgoCAgISAfYGDeHyBgYCAhYV9gYB8goOBfoB+gICBfICBgH+HgoCCgICAgHuAg4F/hH6F
gICAgHyBgYGAgH6AfH+CgH57g4B+gIKAf4OAgX98gX+Hfn98f4GBgIGDf4GCgICAfYCAgHuAfoOCfoKAhIODg4KAgIKAgYOBgX6AhYGAgYF/hn9/gYB/gYB+gn9+gIB9gH+AgIOAgXqCfn6AgXyFfYJ/gIF8g4GH
f39/hoB/goCAfoCUgICCgIGBgX+AgYKAgIN+e4KAgICBgICCf4GBgHx8hIWEgoF+gICAgX+AgYGEeoB/gHyAgIN/gn9/gICDgIF/gYOEgH9+gH+EfX+Dh3+IgHyAf4KCgHt8f4KAgIB8f3qAgICCf4B/gIB7foCA
fH6AgIB/h4CAgYCAeoB/hIF8gIKAgICCgH9/gICFf31/gIKAgoB9gICAgIOAhIKAgYN+f36BfoB8hICAgH5/fH19gIB/gICAf4CAgIB/goCJgICAfoCAgYN+gISBgICAgYCBgICBiIB/gXx/fYCCgIGMgoCAh4J+
goB+foCIhICAhoR5fX2AgYJ+gH6AfoCAgIGEgICBfYCAg39/fX+AgH+AgH+AgHuAf4GAgYGCfoCAgIF5fYB1fX2BgICGhICAgH6CgYCAgoWAeoB9gn+BgYWAgH+ChYGBg3+AgYCAe4B/goSBgIGBf32DgIGBgIB/
gICCfoKDgYCAf4GAh36AgHiDg4GAgYiBgYCBgICAgIB+gIF+goCBgnx/gICAgXx/g4J+f4CAf4CCf32DfoB9gIB8gH5/foGChYCAhYCCfYCAf4CCgH5/gH9zgICBgIWCf4CBgHx+gn6Af4WAf3+Ce3+AgIGAgH6E
fICAgoGBgoCChYCAgoCDgIF+h4CAfoCAgH+CgX6CfYB+gHl9gICAgX+AgIB+gn53gIOCeoV/hIKBg4CAeHyAgXuAgoB/f396fn+AgIGBf4B8f4CKgIB/gIGAgn+CgYB/f4B+f4GAf4CAfIaAgneCgn9+goCCgH5/
gYCCgoZ7gIJ6gH+BgoB+gYCBdn9/gH+of3+AgH2EgIKAhIV9goF9hYJ+gIaAfH99fYOAf4CAgIWAhICAgIaAgH+Af4CAfn6BgHuCgIKAfoN8gIB/gIGAhoGAfoCAhICAgIB/goB9gYB+g4F+gYaBgYZ/hYSBeYKB
gH+Bf4CAgYCBgYV/gH+AgICCf32BgoF/hH9/gImBgICAgYGCgIB/gICAgYCCgIB/gIB9hYGAf4CAfnyAgIGAeIGAgIB5gICBjYCAfoN9f4CAjoGAgIGAeX5+gHSHf4F9fIaBfX9+foCAgIWAgH9/g36Af3yAg357
gIeCgH58foCAg4CDfn6BgICCg4B/goB/gICCf3+DgX+AeH5+f36AgX2AgIB8gIB/gYF+gYOAgIB+e4GFgHt+gIaAgHyBgX+EgIWBiYGGgYB7gYB+gH6Bdn5/gH6Af4R9fX2CfoOBgIN/gX99f4CAgIN/gYGAf4F9
fIB/goOAf32AgIF9fYGAgH5/gH5/goGAgIF9hICAgICAhoB+fICBf3+AfoCBf3+AgYCAgXuBgYCAgIB/f4GAgIGMgn2AfXyBgoB+f4KFfnuCfoB+goCAgYCAf4CBfYN+d3yAf4SAfoB9gISCf4KCfnt/gX+BgIB5
goCAgX+BgoCGgX+AfYCAgIKAgoJ+gICBgIGEgICAgYKCf4B+hIF/f4B2hIGBgIF/f35/foB9ioOBgIF/fX6EfH6BgIWBgX94gYB/e4GGh318goCAfn+Df3yBf4B/gH+EgH5+fn6CfYCBf4mAgICAhYOBgH6AfYKA
gYKCfn+Af4B4gYCDf4KAgYGBiX2AfIl/f4B+gIB/f4KFgoJ/gICAgH6Af36BhX9+gICDf4aAf3t+f39+fHiAgICGgXyBfn+BgYKBgYCBhIJ8f35+fIB8g4CCf4CCgIF4g3+Bhn+AgYCDgoGAfYCGgIOBgYCAgHqA
gnOAf4CAgH6AgICBf4KDgIGAfX+Afn6EfH6Agn18gIGAgIF/f4Z/gICAgICAgn9/gYN/gICBfoJ9gYN4fH5+g3+Ff4N9gICAeYKCgICAgn6Af4F+gX6AfoSAgIB/gICCgH99gISAf4GCgn9/gYaAgX2BgoCBfoB/
f4V+gIB/gYOAgICBgISAgoB8gH+Af4B/gH2DgIGBgISAgICAgH6AgJKDf4CBgYF/foOBf4GAgYKCgId/gIB+gIB6f4B8gYR/f4d/gYSDgIB+gYF2iH+DgoF/g4B/gICAfoCJf32DgHmAgH+BfnuBfH6AgXx/jH+F
gH1/goCEf32AfIGCf4GAfXx/gICAfYCEgH5/fnyAfoB+fX9/gIJ4gIeEe4GEfoF5fn5/gH+BgICAhYCDgICAgIB9gIGCf3+AhIZ/gH+AgH+Cg32Df4CAf4GAgoCAfYJ/foCBf39+g3+AgIB/gIF/gYB9f4V/fYCA
gIB/gH99goCCfoCAgX+Bg3yEgIaAg4Z+gIGAgH99foCAf39/gIeCgHuCgIJ/f3yAg4CAiIGBgIB/gICAgoCAgICAgX+GgH+Af4GCfoB9fn6AgIN/gX+AhICAgoKAgH+AgICCgHF9f319foKBd3+Bgn6AgIGCgIOB
fn+AfIKAfYSBgH+BgH+EgH+BfH6BgYB/gHqAgYCAfoJ9gIGAf39/gICIgYOAgX+FgoCAgH6CgIB/gX+Df4OAgoB/gIB/gIOGgH+AfX1+gH+BgYCAgXJ/foCBgIB/gIF/goSAgIGAgYCAeoB9goJ9hIB/d318gn2C
fICAf4GBgYB/gYB7gICAfn1+gIJ+gICAgYB/h4KEgHd+gIGBf3+AgoCBf4GAgIB7foCAgIB9gIODgIGAgICAgoCAgIx/eoCBgn+Af3uAf3+Ago9zhX5+gn6AgYWBe4CCgYOAf4F9gH6AgXx/gICAgoCBgICAgIB/
h32DiHyAfoCAfn6ChH50fICAgIGAfYB9gH+Bd4B/goCAgIWEe32GfYF9goKBdYCAg3+Ag3+Agn+FgIB+gIB/f3uAgYCAgX+AfYCBgYF/gH+FfoCAfoB/gYKAgICAhIWBgXqAgICAfYCAgYCEgYSCg3+AgIB/goCA
eICAgIKCgH+EgnmAfIJ+gHx9gH6FgYB+f31+gISAf4OChYB/fYSCgIqCf3+AgYh9goB/inqBfn+AkoGBhH+AgYJ+fYCXg3+CgH2Af32DgICAgIB/gYKCfoGAhYGAgH+DhIR7eoKBhICAfoR5gIB9hYV/gIV8gH1/
foGAgIJ/foKEgIB+hIB/gHuDgXt+f39+fn5+fIOAgoCAgIB/gICAgISCgIOAgIGCgISFgYN8fX6Ae5GCgHuCgYF/fICAgH6AgYKEe4GAf4CAgICAgn99f4CAf4CAhYV8gIWAgICAgIB9gYSChn59gXuAgYWDhX+C
gIB+gH2Ag4CBf4CDgH59hICAfoWAf3l+fHyCgYeAf4CAe4KCgYByhoB/fH+AgoeFgH9/foCAgIGAgoKAfoCChX6BiIB/gYCQf4J+gICGgH17foKDfoCGfYCEfYOAgIKAfoGAfYaAgIKBgIaAgX6Bf4B9en+Bf4By
gYCAgH9/f4GBgH+AgIGAgYCDgIKAf4F+gYOBhH+EioCAgnh/gYCIf4uAgIN/f4B9gICEgYB9fXSAf4CAgHqCfICBgoB9gIJ/gYB+gYCAfJCDgH+AfYKEgIODgIGAf32Ag4B/f4Z9gIB/gH92fX9/gIOAfoN/f4CA
gH5/gYJ+coqBfYJ+fYCAgH+AfoCCfoKCfIB/gYGBgICAfH1+fYCKgX1+gYR8eXx9hICDgICBfYGAgIF/gYaAgH9/f396foCBgIB/gIKDgIqBfn+AgXyTgoSDf4KEf36AfoF/gpCAgICIgICAf4OAgIZ/fICBgIKE
gHeAgn19fYWDgIGAgH+AgoCAf4GAg4CDhoF+f4CAf4OBf4B+gH5/hIN9gYN/gYN8gIF/gH6BgYB+e4CAhIN9gIOCgYV+gYCAfoB+gX6AgoCDf3+BgH9+gYCFf4CFgoOAf4KAfYB/f4CAfYKDgH+AgYB2gn5/gIN/
f36Dgn5+h36AgIJ/gH+Af3qAgIB/goCAgH9/gIF9i4F/gIGCgIOCgX+Cf4KCgIJ/e4GAgICAgIB/d4CAgH6Ef3x/foGAhIJ9goWAhoB/fn6CgYB6gYGAgHyAgYCAf4B+g35+hICAe36AfoB+gH+BgH+EgYCBgIGJ
fYOAgICBg4B5kICAgH9+gHyBgn6Af35+fn+CgICAg3qAgISDgYB9g3t+gIB+g4CAgIB/gIB2gIB/gICAgICDgYOAgHeBgHqAfICAgYJ/hoCBgoCCg4p/gYp/gYCDgYKAgoCEgIGDgXqGgH+Hg4B+goCAf32AgYGA
gIB/f4CDe4CFf36DgIB/gH+AfoF9h4CAfYCBhX6JgIB+gIB+goCAf4R/gH99en+AgH+CgIOAg3+FgIB/gH9/gIB9gX14goSKgH+JgIF4gX+DgH+BgYB9f4CCgoF/fX5+gYB+hICBgH6AgYWFf32DgoCAfICAfoR/
gXt/gHGDf3+Ae4B+eYB+fYB6gnuBgICBgICCgH+AgX6AhIJ8g4WCeYCAgIF1fICBf4CAgIGAhH+CgICEgIaAgIB/gH+DfH6AgIOAgYKAe3+AgYGMgn+AgICAgX+AhH+AgYCEg39+g4aCgH+BgIF/fn2DgHt9foCC
gICAgGt+gHx+f4CAf4B/foCCfoCAgIGDf4CAgIB+gX1+foCAgYGDgIR/f4B9i3uBgIR/gH+AgXmAfHp+gICAgoGAgIChhIGAhX+AgYOBgICIgH+FgYCAf3yAgH2AgIB/i36LgoCAgIWBgH6DgICDgICAhX+CgH5/
g4CDf4F9f4CBfn6AgH99fHt/gIN/f4KDf4B6iICDf4qBhYCAgYB/gIGAhICAhH+Af4CAgX6BgH6DgoB9hICAgn59f31+foKAgYGAhH6DgICBg3+BgIGAgoCBgIF/f4CAf4CAfoJ/gX2Be4J/goJ/gYKCfIB/fYCA
gXmAf4B/gICAfoOAfn5/gICCgICAgIGAgIB9fHx9f4B9gIN9foB+hIGCf4CBgoCFfoGAfH+AgIKAfn+BgYCBeIB/f3yAgH9/gI9/gIJ/gYSBgH+ChX5/fX6AgoJ/f4B/gYB+fY6Agn9/gX2BfoB+goCAgoKAgH57
i4KAgH9/e3x+g4J/gI2CgIJ/gYSBfYB/gYCBgHx/d36AfoJ5f4GCgICAeICAf3yAhIGAeYKAf4B/gH+FgICGf4CFgoKBfXN+foCCe4B9gH6Cen99goN/gHyJgYF6gIB+gIB8gIGAfICAgoN+gH99hH+BgYKBgIGC
foiBfoGAjIOChH2Dgn+AgIB4fYGAgX19gH9/foJ/gH1/gIaDf4F+gIKAgoB/gISAgIODgIB/gX+BgYCBgIJ/gICAgIB/e4GBfIGCgIOAgYCDfoB6gYCDg3+Af4CAf3+AgX5/iYB/gIaDgXyDfoCAgICBgX+AgX+A
gH+BfH+Be4CBgIB9h4F/c3+AgH+Af4eDf4GAgIB+f4F/gICBg3+AgH9/g4OAgIOAgH2Aen1+gnOAgIeCf4CAgIWBgIGCgYCHgIF+eYCBf4CAgHp+d4CAf4B/gIGAfoB8fYJ4gH1+hoB7gIF8fX+Dgn9/gIKBgIF7
fn6AgYCAfoKAe4B3gH+BgIKChICBgICHgHuAgYKAgH+Af32AgYCAgnuAfoh+gIB+foKAgH+CgIGAgoCEfYCBgYN/gIF9gYB6gIF+jX+AfoR+foCBgIN+f4B7goGGgXyCf4CAfYGBgICAgIF+f3+CgIGAfIB+gIOA
hYCAfHuDf4B/goB/enyCgICAgICEfYJ/f3+AiHyBgISAgICAf3yAf4CAfX9/gH9/hICHe4CAgoCAgIGAgoF/gYGBiICHfYF/gX+Cgn+AhISAgH5/fYCAgIB/gIGAf4GAgn+Ag4F9gn5/gH58hIKCgIB4gHl/gn+B
f4B8gJCAf4KAhIB/gH2AgH1/goSBf4SAf3x/gIJ3gYGBf4CAf3qAhISAgH2AfX+BgoCAiIKCgICLgYB/gH5+fX6Ag4F/gIB1f4CDgIZ+gnuAgIWFgnyAgICAgICAhIGAgYB8gH+AeoCAgICCgICAgIGAgn99g3yA
gIGBgIB/goGBgYCCgYGAf4CBgYOGf3t/gH+AgICAgoCAgIB+gYCGgICCgICHgIGAgIWAgn6AgX+BgH+AgIB+fIKAe4CBgYGBfoF+f3+AgoCCkn+AfH19fX6DgYGAgIB9fH+BgICAeX56gH+AgX6AgICDgICIgH6A
eoCBgIaRfoB+gYaAg399f4N9f3+Agn+FgICAgIR+gICCgICAhIh/gIGBf3+DgIF/f4KAf4+AgYCBgH2AfoCDgIN/gn58g4CFgH+BeICCgH2Bgn+CgHeAfH6Cen6BgISAhId/gH9/gH9/gYB+gIN/in+AfoJ+fICB
gICCgH+Cgn+AgoKAgX9/g39+g3+AgYGCgIOAgH+AhYR/foGAf4CBgoCAgH+AgYCBgIJ9gYF+gH+AgICCf4aHh4CAgYCAgIKAgXyBgoB4f4R+f4GCgYGAfoGAgIGAgIOFgIB+g4SEgICAgYCAgoCAgIB9f4WAe36B
gYCAe3+AgYJ9gYp8g399hX9/gICCgH+BgoCAgH91gH2CiYB/dYGAgH9sfoF7gX5+gIGAfIKFhYWAgIB+gIN7f4CAgYCBgICAh4F+fIB+gH9/gX+AgYB+f4GEgIB+gYCAhYB+foCAgICBgYCDf4B/gIGBhH+CfYF8
gX+JfYODf4CChH6AhH93gIB9f358gIKCgH+Bf4OAgXqDkn6AgIKAfoCBhYCDgYCBgoB+f4CAgIGBgYaEgYCAf4SCgH2CgIOCgH2AfoSAgoKBgoCAgICDf4CAnYCFgICBgICJgH+BgIGBg4GCgIF+gIB/gYB2gX5+
foCAgYB/gH+AgH1+gn96fHyAfn6AgoCBgIh7gYJ8fYJ/eoCCe4GNgH6FgYB9fX9+gIGAe4KAgYCAg4GAdn99gICAfICAgH+CgYJ/f3qHf4N/gIOAgH2Bfn6BgIF7gIOAf4eAhICGg396gIB8goiCgYB/f4B9gnmC
fYCAgoB+hYB/gIGBgYCBgYaCfn+AfYCBgHx9gIB5gHyQg4V/hoCAe3+AgICEgoB/foGAfZV/goiCfIF+foCDf4CBfYCAgIWBhoCBgH+AhoOAf4KBeoCCgoF9gICAf4B9gHyBfn+AgYZ+gH+AgICBfoCAfoF7gIGB
gH9/gH6BgYB9goCAgICAf4B9gn+DfoB3gn+AgHmAgICBgICAgH97f4KIg4KAenx8gIF6e4CEfIB6f4CFfoaAgoJ+gH6AgYCAhoKBfYF/fYKAgIB+f4GAg4CAgIGAgIB9gHt/gX5+gH6AgH+AhYGBgYCBf46EfY2A
fYR+gYCAf4l9gYGBfoCCfISBfYSBgICAgIJ/g4CBgHqBdoCAgISCgIOBj4N+gIGAgICBgICDf4GBgoGAfoGAeIB/gYJ8gnx/f4CDeoB/f3yCfn+CgIKHgIKBf397gH19gH1+gH6AeoGEgYKDgIKAgoCAgIB/hH6D
gIOCf4OAgX+Ae4CEgX6AgIJ/gH2Cf4CAgoCAgH1+gIOBfYKAfn57eoCFfX+BgIOBgH2DgH+BgICAfn15foGBgH6Ef3t+gYCAgICFhH9/gX1/gICBgIB/f3+Af36BgX+BfX6AgIGBgICAgYB8f4CBgH5/gH2BgHt+
gH2AfoKAfYCFgIB8gICCgIOAgICAgnSBgnd/gX97fYB8f4OAgX6AgH2BfoKAgHyAgYGBh4GAgIGAhH+Afn6AgoKAgoCBgH+BeIB+gX+Bf4KAh3J+foKAgH59gH+AgIJ/gICCgIKEgH99f398gIJ8gIGCfn2BgYCC
g3+BgoGAgIGBgIeAe36AfYN9f4CDg3+BfoCCgIR2g39+gIB9gH95gICBgIB+gYCAfoCEfX6Ag4KIgYCAf4CBgH6Ag4CAgoB/gH9/gICDf4J/fYCAgYGDf4GCgoJ/gH9+gH2Ag32Agn98hod/iYCAgH6CgICHg4F9
gYGGgICBgIJ/goKPgIeBgIGAgoCAf35+hYCCgI5+gH1+gIGBf3t+gYF6gICCgXuAg2+AgHx+fYSAgIF0foF9gHx5f4F8gICDhIJ7gIGGfoCAgH6Ae4GAkYCAgIJ+foN+hICAgH2AgH+BfnyAg32AgICRg4KAf4B7
gYOBgYCAgIB/gn6DgH+CgIB/gICAf4CBgYOAgoF/gX2AgH9+foCAgIKDgYB7fYCAgIJ8g32Eh4CEf32BgYCAiICCf4SBfoaAgn6HgICCgIGEgYCAf4B/gH9+gYOBg36AhYB+gIB9gICAgYCBfXyAf4B9hYWAgn2A
fHeEfn6Be4CAf4Z5gIGAgICDgn+AgIZ+gIOAgX+AgIKAcX6AgYCCgoB/gIOAgIF6hoR8gIB/goCEgH99fYB/gIKBfX16gH6AgHqCeoCAfn+AgHyAgICBgIJ/f32AgId4fn6CgIGUfn+BgoCEgIF9gIF/gH6Af4GB
fn+BgHx7gIJ+f4CHfn6JiIBwf4CAgX+Af4SCf4SAgH2Bgn2BgYJ/gIB9gIB+gIWAgH2Cf4OGgG9/f397gICAgIN/g4CBeH+AgIJ8gH+GgYJ9e32Ag4WAgX2AfICAfnuBf4CBgoCAgnV7gIB+gYaAe4F/gHmAgYOE
gYN+goB/gIGBgIqAgn2BgXmDgYKFgoB7gYGBgICAg36AgH9/gXuBf4CEgX2AfoCBgICBgXqAgIKDh4SAfYB/f35/gX1+gICAgICDe4V7fX9+gIKAgoOBgYCAf36Ae36BgYCAfYB/gYJ+f4J/fX2ChImBf3+Bg4B+
gH6BgYCAgIKBg4KAfoGGgIJ/gIGAgYB+gIB+hIKCgIF/fYCCgIGAgH9/gXaAhICDg3+AfoOBfoGGgICDfn+Af32BgH97f4CAgH5/gIB8f36AgYWAjoF/f4CDg4GAfIB8gIB5iISAfYGAgoN/hYGAhXx/f4GCgYCC
gIGAgHuIf4KBf4F/gYB/gH+AfYB8gIF/fICOgYCAgoF/gICFfoSAeIF9gH5/f4GAf4B/gYGAhH+BgH+AgIJ9hX6EhoGAf4GAf3+AgHqBgYCEf4R/f4F+gH+Df4B+f4J/fX6AgICAfoCCgIB/gHeCfXx8gH+AgIF6
gIGAgH+AgIZ+gH+BjIGFgoB+foCEgYSDf4F/gIB7gJuCf4J+goKAgICCgICAg4GAgoB/gIB9eoF5gXKAfX2Bg36FfIJ5gH9/gICAfoB4gIGAfIGBgYOAgHp7f4CAgICAgIBwgoB/goB8gICAgICCf3+AgX6CgICB
gH6AgIB/gIJ6f4CDgICDgH9+gnl/f4GAf4CBhX2AgHuAgICBeX+Af4F6foF9gH98fYJ4g4CAfoKAgIJ/f4KGe35+goGAfYCCgYB8f4GBhICAgIKDhIOAgX+AhHl1g36BgIV6hIGAgoWAgHx9foJ9gHuFe35zfn2B
fn+GgYN9gIGAfnJ+g4GAg4CCfX+AeoCCgH9/foF3f35+gICCg4CAgIGIgICAgH2BgICAgIF/gH6BfX9/f4J+gIGBgoKAgoGChX6BfYB/dYJ9gIB9fnt9gICBfH2AgIWDg4KAgH5/gH9/fn58f4N/f4B8gIF/g3+E
gICAgYF/g4SAgH6AgX6Ae4CCgH6BgYKAgYB5gYSBhXqAgoSCgoCAgIGFgoCCfX2Af4B+gICAgICCg4CCgH96gIKCgICCfn+AgoCBiIGAe4CAgXx7gYqFgIKFhneAfoKAgH58gG6AgIB/gIKAgICBgIB/gH6BgICA
gH6Agn5/f39+hICAgoCBgH+FfoSAf4F7gH6Be4CBgYF/goB/h4KChICDgn+DgIB+cXx+gI9/g4B/gIJ9gH+AhYKCgoCBiX5/foOKgHh9gICAhYCAg3+EgYJ/goCAf4CDgH2AgIB/fX9/iX6AgIF+gn6BgYCAgn2A
j4KBf4B7gYB/foWEfYF/gIGAgH6AgICAgICAgIB/gYCAf36EhoOAg4KAhH+BgICCgX97gHyCgIeAfn9/fYB7gH2Cg3+AgICBhYCBgHd/f3+FgH6CgYJ/goB/f4OAgn9/g4F8gICAgYJ+goB7foJ8gYB8hX1/f4CA
iX98hoCEgICAfYCAf36CgIKDgX+AgHuFgn6Bhn6BgX9+gIF/gIB/gX6AgIB9gIiEgH6AgIB+eoB+f319hIGBgIB+gH+Af32AfoCAgH18goCIgYmBgICAgYCBfoKAgHx+hoF+iIB9gH9/gISAgH9+eoB/g4CGgICC
gYCCf4CAgH6AgIB1f39/gH6BgIJ9goF2eYCAgICAgoCBgH9/goGAgYCAhX9/fYSBf4F1goGBg4N/gH19f4CBgIWBgHx/f4F/gYCAgIB/goOAgICFfoyBgIGKgH6AgIKAgYB+foCDgIJ+goN+gICAf4CDgYSAgICB
hIGPeXR/fnuEfoCBgn+Af4B6fH5+gH+AgYB/gIF/gIKAgICCf3x9goGGfH9+gIOKiX55foSFfn5+fYCDgYB7hYWFgICAf4CAgYF7g4CAf3+CgX9sgHh/f4CAgICDfX1/gICAgIB+goN+g4GAf4V+gIGCf4B9kH5/
fIB7gH56gX+Ef3h6foB8f3uDgo+Afn9+eoCCfoCAgIB+gYOAg4F/f4CGfnuBfH6AgHyAgH1/gYCAhoGAgH+HgIR+gn6Bfnl8f3+DgYWEgYCBgISAgIF+gIKBg4N7gH2EeYOGgH+Df3+AgId9iIB+gH5ygIKAg4KB
fH9/fn2Ahn6Agn+AhoCFfIOAgH2BgYJ/gIGCgX9/hISBgYCAgICCfH+Bf315g4CBhICAf4GBgH9/gYGDhn+BgIF/eoCBgn56f4B8h4CAgIB+gHd7goCBgH+AgIB4f4GEf36BhoOAfoGAgIGAgIB/f32AgYCBfoGA
gIiAgICAgYGAgH+EgIB9gX2Afn+DgIB/fYB+goB9gICCfYCCeoOAfoCBf397foGAf4J8g3+AgIGAgIB/gYR9gICBgIB+gIKBf4J8gYGBiIJ+fH+Af36Cg4WAf3yCf35/g4CBh4CAf4CAgIB8hICAc317gIKBgoB8
gYCBgIB/gX+BgoN/fH97gX+Afn2BgICBgIOEgoCAf3+AeH+BfoCAf4CCgYKAj4GAgn2AgoB/gIB/gYSCfIB5h3t5fYCAhYB+fnx+gIaAgICEgH+AfoCAfYGAgHyBgIOBeXiAgYGAgX2BgICIg3+DgIiAgICFf4GC
gYB+goCKfXx/fYJ+gIJ+gICHgICBgISAjYJ/gH59f4B3gIGAf4B9goB/gISDfYCAgYCAfYCAhH6BgICBhYGAhH6CgH5+foCAfoB+gH2GfIB+gYB+gIB/gIB+h4CAioCAf35/gICAgYCCgXmAgIiAgYCFgIGAgYCA
gH18fnyCgIB8gn+AhYCGgH95fn+Ah36AgH6Cfn2Bf3qAfnyAfoB/gIGAe4GAgoCAgIB/g4aDgIN/goCAgYB/fn9/gH6CfnyAgHx/gHmCgIGAgYF8fYCAgoB/gn2Af36AgYCAgIKBgX6AfX2EfX9/goN7gIeDhX6A
gHyAgIOCgH9/gIB/gX9/gIGAfoGBfnyEgX59fn94f4CBgH9/fYGCfoB7f36AfYB9gICCgIGEgIF/f4CGgIKBgIB5g31/gHp7gICAgHuAfoOCgYCAhYCBg4CBg4CAgH2Af4J6hHmBgX97f4KDeYCAeoF7gYGDgICA
gX98f4GCgIGAgoR9f36Ag4CBfX5/f4CFfICBfICAhIJ/gX2JgIGCf4F/f4SAgH6AgXuAgoKAgYOAeYCCiICAgHJ8gIB5gICEgISAgYB/gIWAgYB/fYSAf4CDgIF6gIB+g4GBgIB/g4GAgHyBgH+MgYCArYCBf4F7
gYGCfIGAg4B9gIB+gYB/gn9/f4h+gIJ+f4SAeoOAf39/gH2AgX2GgIGFgXyCf36EgIF/g4B+c3+BgH1/gYJ/f4CAgH6CgoB+fYB9gYGBgIR+f4B9gH17f4SFfYF/iX6AgIB+goF+gYB9gH6FgYB9g3+BgX5zfoGA
gH+CioKAgnp7fH+DgId9gIWEfoB8hX6AgoJ8gIGAgICAeYCBgICAgYKEgXt5f39+gn1+f4CAgICEfoN/gH5+hH9/gIGCgICFgH+GgIKBgIB+gICBf4CAgICGgIKJgoOAf4B/gn6Af39/gX+BgICBgH+BgoGAf4CA
gId+gn2FgIeBgYJ/foF+goGBgH+BgH2AhIB2gH+Ag4J/gH+CgIF/f3+Ff36AgIKEfn5+gICDgH6AgICAfoCAfYCBgX+BhH+RgICCfoCCgYF+gYGDfoCEfoaAf4OkgX57fXuDgoB+gn9/g4GCgIGAfH6AgoGAgH2A
e4B9f4CBgYCBgYCBgH9+foJ+fIGBgId+gIGAe4CAfICGgICAgouBgIGCf3+AfYGBf4V/gYCAgIB8hoCAgIOAgH+AfYCAfYOBgICAgICBgYB+fIB5f4CBd4GAeX5/g3+AfnqBgoWAgIJ9gICAgH6Cgn98hH19gX+A
gYKBeICBgYCCgIGCgIOAgYCAg4V+gICBf4GFgICBgICAf36AgYOAgIB+gId1gICAfYCAf4KBgX98foaAgoB1gIB+f4B/gHuQgICDg4GDf4qCe4B8gXyCf4N8e4KEgYGAgX6JgouAfX6If4N8gYB8foB/f4WCgICA
gIGBgH6DgYl8gH99h3p7gX99fX+CgICAh4CAgXiBf4CDgICAgWmDgH+DgIB/fYKAgH6Af4V+e39/hYGAgICAg4CBgH+DgoCAgX6AgH59gIF/gIF/gICAgISAgICAgX+DgISAfYGBgIB/fIB/gICAfoCJgH9+goCA
g3+BhHqBgIyAgISCgH5/gX9/gYB+h3+BgICAf4CAgH9/foSAhIKBgH1+gYGAgHuBfoR+gYmKg4B9g4WAhICDf4J+e4CDhYCAf357f4CAgYZ+foSAhIKBgIGFgIKBhoF/goGBiICAgH1+iICEgH1+f4CEf4J+f4CB
goKHgX9+e4OBgIGAgIF+gX6Af4CEf31/foSBfX9+f4CBf32BfoOAgIB7gIGAgICBhX6AgIJ/gX+Af4B9j4F9gHiBfoJ/gICVgI99gIGAg4KAgH5+hICAh3+FgIOChICBgYB/iYKAgH6Ff4CBen2XgIF9gIB5gX99
gIB3gICEgIGBgYF+g4l9gIJ+gIF1foB/goCBe35/f4F/gICAgH9/gX5/fYCEgYCAgX6Ag4B5gIKDhIGBg4GGgIJ/fYCAfn6BgYCDg4B8goGAgYCAgIOGgYJ+gX2AgoV9gICAgHyBgYWDgIB+gIGCg4J7goCCgH13
gIl/f49+goR/gICAiYCAf4CAgH2Bf32Af3aAgICAf4F1g4KAgH+AgYB+gX6Afn6BgH6EgH+DgIV9foCBfn+BgH+AfYGAgYKAf4GAgX6Ae4CDeoB/goCAgIF7foCCeYB+gICAgIB9gH9+gXt+gH+AfoaBiIN/fICA
goCDgICCg4CAgYB+lYGCf3+AfICCgH+CgYF+gXyCgISAhIF+gICCf4CDgX+Af4B+gYCAgYR8hoCDgIWCfYGAgIKAgIF+g4B7gYOAgIN7gIB/gYCAfYCAgIGCgoB/gYB/f4R+gnuBgICBhICAfIF+gYCAg3+BfX+A
gH6AfoOAgYCDgH+AgIB8hICDhIB+f3+Cg4GBgHuBgH6DhYF+e36EgIiAgH+DgXmCfZF/gH9/g4OAgISChICFgHqAgIB/goKAhIR7gYOAf4B/gIKAgX+AgH5+gXmAgIF/foGBgYeCfYN+gH57f4B/g39/foGAf4KB
gYV8iX+BgIB/gICBgX9+goKDgIB/f4CAgoOAg3+AgICEgIR/g4CAfICCgICBgIB/gX+AfoR8gIKAgYF7gYF9g4CDgH17f4OCgH2Ag4CEgISAgIGBf36AgoCDgYB/gYB9f3+Cg36AgIOAgICAgoCFgH2EgICBgYGC
goB+g4GAgX+AfYCBfoKAgIB+gH+AhICAgICAgICAgIGCgIGBgIGBgIGAf36Af358gH+BgH+AfoF+g4CBgYOAgICAgX9/gYB/gYh/gX2AgIJ/gHt/foKAdoB9gYWAgYCAf4GAgIJ/gIl/gX99gIB/f4OCgH6Cf4B/
fYKBgIN+foGCgIB/gIGEgnV9gX+CgX6DgYCAgIF8eoGAf3+AgH+AgIGBgYCDgH1+gIB+foB+f39+hYCBgX+AgIR/e4B+iH9+hICAf4CCgIGAgn6AgH+Cg4J/eYCAfoCDeoB+gH9/gn9+fYWBg4B+f4OAg4KAgH2A
fYN+gn6Af36CgoCAdoB/gIGEgYCAgIOAhX5+foF9goJ9f4F/gH6BgoCAgIB+gH5xgIN/iYCAgIB8fYCDgH59goCAgX+FgYGBfIR/gIF8gYN/g4CAg4B/gIB9gIB/gH5/gICAfoSGgICBgYCAfYOAgH+Ag3+DgIJ8
gIB5eXx/g36CgH6EgH6AhIR/hYJ/gHyAgH6AgICAbH59gH6AgIB9gIF9iICAfnx/foCFg4F9gICAhIKBgIOAf356gIV9gICBgH+AgoCAgH+AgIB/gYGBe3+Ff4OCf3+Fg4B9gIGCgoh/gISAgYJ+gYCCe4GCg4F+
gHx/gH9+gYOAfYCAgICAgH9/hH97fn+AfYB9f4B/goCAfYB7fn1+gYGAgoKChIV/goCAhYCBgX+AgYKCgYJ7hH59gIOOf4B7gICAf36AgIOFgHx/gH+CfX+DgIKAgoB+gIGAf4CAgH9zgYCAgHl+foSAgH6Af4eA
gH6Cf4R+f4CCgYWAfoKAgYSAgYCBfYB/h3yDf4F/gYKAf3mFgYCAgYCAgYCJfX9/gICCgIGCgIB/gn9/gICAgIF/e32AgX+AfHyAf4CBc31+gIJ/gIKBiYCAgIKJhn96gICAiYJ/gICAfYR9gH13gYF/gn+AgoJ/
gI1/gHyAgIGAgId+gX98gH2CfoCAgX9/gn17gICKgICAgIKAgn6Efn6EgX+DfY9/gYCAhISAgIOChH+AfoOBg4CAgIB/gYB+gIWAgX2BgIB+gIGAf4CDgoB+foCAgoCAf36Aho19eX+AgICAh36CgYB/gYGCf4B9
gH97eICDgH98f36Afn6AgX1+f35/hoB+gn2AeIR+gH2DgIN+fIeAgISAf4B/f39/gn19fYJ9gYGAgYGBgIV/eXqBgXeAfoCAgIKDf4KAenmDgnt/gn2Hf4F+gYB+hICAfoR/f4CDgISAgICCf4CAf4KCgIF/gH51
gX+Ag36BfXyAgn+Gg3+AgIB9foCAgHuCgX6AgIB/g4CDgomAg3eBf4COgoCAe4B/gIB8f4CDfYV/g4CAgYCAgIF8gYCEeYB/gYGAfnyCiYKAgICEf4CAg4B+gIGAgIOAgIB8foCAcYCFgICAgH5/gIF1gX+AfoCB
f4F9fYGAfn+HjIF8f4KAf4F3gIB/gIB/goCBfX5/f4aBgIKAgICCgnmCgn6DgHyAe4GBfoCAfYJ8gYSOgIKAgoCAgH1/iIKAgHyBhH18gIaFgH1/gX9/f4J+gX6Ff4CHgoKCgIB/iICBf3+AgYF/gYB+gISFiIGA
hH+AgICAgoB8gICAgH6Af4GAg3+AfIB+gn2BgH11foF+gX19foGCa39/f3+ChH2Df397e4F/foJ7gH+AfIGAgIGDgICAf36AgYl/gH+BgX98gn6EgIOAf4J/fX99gomBgXZ/gXh/gIKAgYCGgIF+g35/gH+AgoB8
f3+EgH+AgH6AgICDhYCAgoF+gYF+gn+EgIGAgIKBgICBf4KAgICEgICBfn6AgICBgH+CgICBgYN/goSBgX2Cg4GCgIB/gH+AgIGAgYCBgIN9foCAgn2AgIGAgH5/gYCAfoWAgICFfIB9hoWEgHx/gX5/gIGAgX9/
gIJ+fYB8fn2Bfn98gHx8gICAgIOBgoOBf4CHg4BuiH6CgoSBgXqCgIR9goB6fIF/hYCCfoB/fX59hYB/f4CBgYJ+gIB7g4V/fX59f4CAf4F+g4CBgYCAf4KBg35/gICCgICAfn9/gICEgIF/gYB/gn5/gICCgIGA
gYB8fIOAgoB/hIB7gIGCgIB/f4B+fX6AfYF/gIB/f4N/gH5+gIGEgYB8f3yDgIB/hYCAf4B9gYCEgnmAgoGCeIJ/hoCGgIF9fX5/foB/gH2CgIB6en9+gYB8gIGCgn2Dh4CEgIGBhIKGgYCAgH+Af4CAgHp9gIGD
f4B/gIOAg4CAfoCBgIiFf4B+gYGAgH5/gH+Af3+FhYCBf4B+goCAcoJ/g31+fISAgICAgH1+gH5+gH6AgX18gIWAgIV/foaBf3+Bg31/gH58e3yDgIGAiH97goGAgIF+f4CCgH+AgICDfn9/gYGAgoJ9gX6CgH1+
f4KBgH96gIF4foCAgYN/g32DgICCfn6CgH+Af36AfYGAgXqBf4GBfH57goJ+joqBh4CAf4CDgIB/fn6AfoF9hX9+g4CBfYSAgH+Bf4J7goeAf4F8f4F9gICAgICBgIB9gXl8gIGAgHuAhIF/gYCDfoKCgIKBb4KA
foCAf4GBfoCBgYKAgYB8foV/gICAf4WAgI55fYGAgIGAgIKAfoCAgICBgXyAgICAfIWDgICCg4GBh4GAg4GAfYCEhYCAgYKBgIGAgImAgH+DgXuAf4GAg4GCgHuAiHt/in6AhYCAgH6AgIOAgoWAgoSDhIKAfIF9
gIKBfoKAgIaAfX+Agn6CgICCfoB/gICAfoB/foCEgYGAgIGBgn93f39/gIKAf398foB/hICAgYCAgoCGfX+BgYCAeYCBgoF+hYB9hoWBgIKHjX6EfIKAfoGAgoF+gJqEgIR/gIGDf4CAgIGAgICAgIV+fX+BgIKA
gIJ8foCAfYCBgIF/goKAgICIe4KAgn+Af36AgX6Bf4CEfoB+gYCGgH9/e32AeoCAgIGBen+DfoB8i4CAfoZ/gIN9gYCAgICBgIF/fn+Gf394h4KAgH1+gH+Af4B/e4CCgoB/gIKLgYCBgICBeX9/hn18hICCgIJ7
gICBf4F8gICCgX2AgIGAgIGAgoGAfXp9gICBgn2CgIeKgIF/gIeAfYB5gICAf4B/g4CFgoCAgG+FgIB8foCAiX6AgYN8foOAdoKDgH19gIWDgH2AgIN+gIOEfX5/hYKAf3+Afn9/gIJ+foCCf4CBgICGgIKBgICG
gH6Afn+CgoCTgIB9gn+DgICEg36EfoCAgH58fn9/goF/gICBgH6CgIGAgIB+gIB9fYCAgICAfX96f3+Ff4CCfYCBhIOAgIGAfoCBgIKAgICBfICBgH5/foKAhH+AgIaAfoB+f4B+g4aAf3x/gn+CgYB4gIF+gX59
fYCAgIGAgIB6gIB9gnp+hIN/gYN9foGDgIGDfoqAeICBf4SAf4B/gH+AfIGAf32AfoKAh4CDf39/f4CAcH57gIB/gH5/g3+FgIKAf4CDe35/foGAgH9+f3x8gX+CfICCgoOAfoF+gICCh3+AfYSDgIF/f4N9gYF6
foCAfICCg4KEgHqAgX2BgIKAfH1+gn6BgIGAf4CAgYKBgH53h4d/iIJ+fYKAf4B/gYCEgoGAgICAfYGHgH6Gg4B7gH6AgICBhH6AfoF4f4CAf4CBgn6Af4GEen5/gX97gYKBgIF/goCDgICJgH+CgYB+f4KCgIGE
gYB/goCAgXl/gYKAhICCgYl9f4F/hIODhICBgYd/gYCCeIB4foOAf4B9fICEf4CAfXqGgIR/hH6Agn6AgIKBgYJ/foB/gX+Af4CAgYl+gHx9gICAeYGFgYCAfH59goB/eICEgIB8gHqJgH5+gYCBfoWAhIN8fYCA
gIaBgn95gYCBgn+Df4CAgYKBgYCHgIGBgH+AgYB+gIqAf36BfoCAgIB9gIN/f3+AgYV+gn6AgIaBgYCCgoCAfn+EgIB+gX2AgICCfn99foCAf4CCgYN/gn59gH2DhIF9iYR9f4GAgIGEgICAg4B+gICBgH+AgICB
gICAgICAg3+BgIGBf4CBfoKAgX5/gIGAhol/goR9gH5/gH+CgISAgn2BgYCGf4WEcIKAfoCAgH98fYCBfYGDfH5+gYB+goGAgH19f4KDfX2BgH9/hH1+g4B8goGDf4OAf3qBfoCAgIGAhIGDgYKAgIB+gIB+gH1/
gIB9gH6AgHiCgICDfX57gIB+gYOAgnyAf4B+gHWAgIOAgIB/goGAiIKAgH17gIGBgH+BgX+AfYB/f4J/gH2BgIN+f4CBgoCBgH9/fYWBiIKBg4SAgIGDeoB7f4CBgISBfoCAgYCAfoGAgHyFfoB4gIJ/gH5+fYGB
gH9/f4KAgH6Ag36AgIl+goCAgICCgH+AgH6BgIOBgYV5hXt/g4CAf3yAf35/goB+foCBf3+AdYOAfoCDf4WCfoB9hIB7foCAgYGAhICCgIKAf3Z/hoKCgX6AgIKHgH57gH6AfoCAf4CAfXV/fn+AgoCAf4GBf3mA
g4B+gIZ+gH+EhYCBgX+AfoCAf4CBgIKAgICBgYWAgICCfnyAf4CBgH+Ben+Af39/g4GIfIGAgIN9gXt7fX6CgH1+hn+Gh4GBfoCAfIF+gH9+f4COfoCAgX6AgH+Afn2AeYB+g4J/gIR4f3+Jg4B/g4GAg4B+hICA
gH6CgYSAgIKDgoB8g4CBgXmAgYKAgX2Af4CVgH14gIJ+gIB5gIKBgIaAf4GBfoCCgYCAgIiBf4CAf4GEgIaAgIB+f4GAgH+Af36AgH1+gH+BgX6AgH6AgIWGf4CCfX2Aen6Af4OAgHqAhIOCgH+AgICAgYCCgYCE
fn1+gIJ8g4B/goB+gXyAf36FgICAgX6BgICCfoOAf4CCgIB+hoCGgXyIgH57foKCgICAgX+Af36CgX99e4CAgYGBgX98goCDgX6AgIGBhX+Bf32AhIGAf4J/gYCBgH2Af39/gIOAhoGEgIGAgIKAgH2AgIGAgYOA
gYCAg4CBfX97g4GAgIGBfYB/goCAgIGBgH5/f4SCgH59gYKHgoCAh4GDgIh/gYB5gICBeoJ9gYCAgIB+d32GgIB+g4CBgICCgIGBgoF/f4J/fn6KgYB/hn+CgH+AgX9+gIGAgoB+gYKBf4J8iX1/d3+BfoB8foB8
gX99f4Z/gXp/gIKAf4CHfICAgX+AfIB+fIB+gHuBfoB/gX2DgISBgoCAgICAf4F9e4eAfXt/f4B/hoGBgn98fX1/fH6Ef4B8gHqAg4CCfoJ4f3d7gICAgIB/gYOAgHqAgIB7gICAgIJ4gH5/gIB7g4B+gImBg4GA
gH+Afnt7f4KBfoGBf4CAgYp/fYCCgYCAfoB/f4WAgYB+gIZ/fYeCgIB9gH5/gICAgIF+gIaCh4F9f4CAgoGAgXyAioB+fn+BgIKBiX5/goGBgIB+gYKAf4SAgYCAgoSMf4GAf4CAgoCAgISDgICAgIOAgoKAfYCB
gICAf4WCgIB/f4CAg398f4KDgH19gIB7foOAfoCCfoGAgIB9gIN+gYCCf4B/gH+AfYN/gICAfX6BgICEgYB+f4GCgH9/gYCAfoF+inyAg4J/hYCCf3+CgIR8gHt+gIKBg4V9foN8g39/gYB+fX+EfYOTi4CAf36A
gYmBgYB+gICDgH1/gYGAgIKAf4GBgIiBfoCCgoCBgX99gXd/foCCjn1+foCAgH99gICAgX6FhYCAgIB7goCAf3+Dfn+FgIB/f4GCfoN+gIGAgoCAgIF/gYCBfoB/bX9/f3V9f4B+gICAgIN8gH+BfoGAgH5/gIGA
hH6FfoN+g4CAgnyAgX9/gIKAgn1+f4B/goGCe4KDgIB/foZ/hX+BgYGAhIV+f4CBfn6BgIB/gn+CgH+AfYOAgYB2gIGDgIV8e4SDgH9/gIB8gIB/gH+Bgn2BgH6BhICCf4B+gIJ+gYB/f36BgIN/f4CChISBfoB+
goF+gH9+f4CDgIGAgH9/goJ8f32BgIOCgH6BfX6CgIOAfn+AgH6DgIB/gIJ+hICAfYKCgH9+g3+BgIF9gYCAfoGAgIB5gHp/f4CAgIF/goB+gH1/hIJ+f4CAgYCAg4R/f4CBgIeCdYCCf4B/f4CAf4KAgYCAhICA
gYGBgn2CgH9/f3+AgYB/g4B/gIF+f39+gICAf4KAgH1/f4CAgn+AgICCgIGHgImAgISEgIGAgoGAg4CCgH5+hn+DfoSDgHt9gIJ+foJ6gH5+fYCEiIF9gH6CgoB+f3t/hIZ+gIJ/hIGEgIB+gn+BgX6BgXuBgX9+
e4CEgIWAfoOAgH2AdH19gX98goB/gX+ChX1+gYCAgId/hn6Bd4KAgIOAfn6CgICAhYB/hIB+fYGBgoGAgIB2f4B/f4CAe4B+iYF8gH6AgH2AfoCAgIB8f32DgYJ/gICAf3+AeoGEgISCgIBwgYR8gH99gYCBhH99
gIB+gIN+fn+DgoCDh4CBfYB+f35/gX6Ag3mBgICCgYKBfoB8hYGGj32BgIGBfYCBfomBhYCHg4F4goB3gX+IgH1/f4CAf4GHfoB/gH6BgH6CgoJ+gHmKiIGBgH+Cg3+AfoGBgoOAgH9+gIN/gIGBgIB+gH6IgIR/
f4V9goR/gH50g4CEgICAf4CCfHx+eYWBfIB9f4CAgoOBfoCAf4WCgoGAg4J+goGBfoJ9gYCAhoKCgIN+gH6AgIaAfXuChIe1gIR/goCAhYCAfoqAgIB/gYGAf4KAiIJ9gIB5gH1/gICAgX2DgYqBgoJ7foR+gHt+
fX99gYd9f4B1gX9+gYCAfoB/gICFfYCAgIaBgoGBgoKAgIOAf4B4gICAgYGAfX+Ae3uAf3t9goB+f3+DgICDgIGAfYd/gHyCgICBen6AgoCCgYJ/g31/gICDgICBgIJ9gJGKgIOAgoCAfX6AgH6BgYKAeYJ+gn+A
gYKBfoF/f4B/gISFf4CBf4CAf3+AgoCAf4CBgICFfX6DgH6FfYB/goR/gYOAgYB/fIR/gH2AgIB/fIB/gH+BgICBgICCg4B8gICGgH+BgYCAgYB+goB+gIGAgYB8gYGAiYOAgICDgH5+goKAg4CAf3+Df4CEf4R8
hoJ+iX18fn2BgX5/foGAgIB/gICDfoCAgIN/gIOAgoGCfX6AgHh9gYB/f4CAgYN9fot/goKCgIeAgoKAf4CAfYSAgYF/gICAgIGAgnqCgYB+f4KBfoF9ioCAen+FfoGAgICAgH5/f4OLfoCEg4CAgYKAf4OEgYCA
gIR/f4GBgIJ8gH9/gYODgIR8gHqAgISBgXx4g4GCgIGAf3+AgIKFgICAhIB2fH6AgICAf4KCf4SCgoCCf4B/f3+AioFzgISBgIaAe4CAiIGAgYWEgYCBgH2AfICFgHyAgYCAgoB+fn2AgXyAfoCAfYGAgn5/gX59
gH+ChIJ9gIB+gICBgICAfIB/g4SAgHyAgnyBgICAgICAgX+Bf32CfoCBgH2BgH2DfYB9lICAgIGBgYR/f32BgX6CgIuAgIB+foCAgYCBg4CBgoB6h4SAgn+Df4CAgYOBgICBg3+Af4SBgICCf4SBfH9+gYB8gICC
hISIgHyAg3uAgIF/gIOAgIOCgYCCgYB+fH+AgXuFgoB9gIKAfYCAgoGAgIF+gH6AfoGAgX+AgIGBfn99gIB9gHqCh4OAfIB+e4J/g4B/gYB/gIB/foCBgX9/gICAfoJ7gICBf4CEgIOAgn2Ag4B7gIJ+eoCCgICC
gYB+gH5+gYJ+gICCg4CBgHuCgH6AfoCAgYR/g4CAgIJ/gX+EfoB9f4GBgICCgH2FgoGAgICFgICAgICDfYCCgoB/ioCAgIGAgH57f3+Ad4N/gIB1gYCAdIOEgXeAgIR8gIB/ioB8gICEgXiBgIF/f4WAg4N/gIWB
gH5/hXB+gIB9gIF9gICChIGDf4OAgYCAgH+BgYZ+goZ+i4CAfoKAf3+Ac39+goWAeYB/gICBgIF/gIGAfn6DgYB/gX+Ag4GGgYB2gIGDf32Bf4CAmIOAgYCAgYCAgICAgYGAgIKAgICBhYGAgIKBgH9/gH+Ae4B/
gIOHgYCBgIGAf3+BgYCEgICBfYCAgH+CgH+BgIGAf3aAgICOgIN3g4B+goF/gIB/fYKCf4CAfnuBgoCAg4CAgYCDfoOAg4N7f319gICBgoCCgIJ+dn1+gYCCgX99hX5/gICAh4GAf4B9gICAf4CAf3+AgX+MgX59
gn6Bh4KAe4B+gYKAgX2Ag3x7foF8hYGGg4WBfoN9goCAgH+BgIGAgH6AgYKBfoCDhH6BgIGAf4CAfoeCgH5/gIN9f4F7goCHgYKCgoCCg4B6foCDgIKAfoCAf4CCf397gX9+fn98goGBgIN/hYB/gH99gH+BgXqB
fn+Cg4CAf399fn6AgICBf4CAgH+AgH+Bf4GDgHx/eoCEgnx9foR+hYGAg4B9gH+AgH97dH+AgH9/gXeAe4B/gH1+hn9/gH17gIF9fn+AgH+BfoCAf32AfH+DgICBgIKAgIN+gYOCf4B/gICCfoB9fn+AgIF/gICA
gIGFgYCAgn2Df4B/g4CMgIGGgH+AjX9/gIOAf36Cg4KAhICAf3yBjoJ/i3t/gIKDgIKAgIaAfH6AgX+AgIR/fn+Dh3+BfYB/hH2AgXx8f3+Df3+AgYGAfoKAgoCBgoCAhH6Cf4F/foWChICAgoGBfoB+gICAhYCB
gIZ8gYCAgH+DiYKAfoCAgIV/i4B/gIKBgICAf4CBgoGAf4GLgYCAgIGEhIGBgHx4gHB6gICIf4B+f4CDg4B/fY6AgIF7gn+Ag4GAgICAfICCgIOAgoGDgIOCgH1/f4CBgYOBe4B+gYCBgH+AhYOAgYKAgoB/gIB+
f4B+gIKBfnqAf36DgHmBgICAgYCAgHJ/g4CAhn+DgYKCj4B/gHyCgIGAg4J9gn6CfoCBgH+Ff4CDgYGAgIB/goh7goKDfIB1g4B/hYGAfXeBgIKAgImBfYCAhYJ/ioKBgICAfnt9gICIfoB8foCGgH91h4GAgX6A
ioOAfoB/f4F9fYCJgICAfYCDgICAgoCCf4CBg3x+gIB+gH5+gH+AgX+AgX+AgoJ/fYCCf392fH9+e3SBgICAgoCAgH9+foB7gIKCe4CBg35/fXiAgn90f4GAgICEgIKAgICAhISBgYCAeYF+foCBgICHgn9dfoF/
fYGBf4B/gXx7f4CCgH+BgYB/goKBgYWAgoCBgYB7gISCf394gICCgIOBiId+goJ9gYGAgICBf4F/f35+fYCBf4CCf4GAfoaBhICCgICBfICBgJWBfoKGgX9/foB8fn+AeYSDgIGIgYB8hH9/gIB+goKBgH+CgX5/
gYJ/gIF/fYCBgYCAgYR/gH97g3+AfX2AgHCMg39/gH+EgIKBgX6Df4F5gX18f4CBfoOCg39+gIF/gHuAdYB4gIB8gIB/gYaAf3d/gICBgIB6gICCgoCAeoCAf4B/g4CGf3yEgIGAgH6BgoGAgH6Ab4F+gX6BgH+A
gIF+fYCAgX2Ae4GCf399e4CAgIOGgoCDgYOAgIGDgIGAgIJ+gISCgICAgHx9gICAf3+AfIB9gIB8f4B3gIJ+g4CCgIKAgH6AgYKCgoCCgHx9gYCCg4CCfoCAg26AgoJ8eoCAfX2AgHyAgICAgIN0gYB9g4GAfoCA
fn6AgXh+gICCfJGAgYCAgIV6gHmChIB+g4CBfYCAg3mAfYF/fH+AgH6BgIOAf3+AgISDgIB8gn99gICAfYSAfn59gH+Ae4N+gH98goB8goB/gH+AgIKAe4GAgIB+gX99goB+gYF+goGAf397fX2GgYOAgYB6eICA
f4CEgoeBg32BgXuAgYB6gYF/gYB+eoGHgoB/fYN8gYF/gIGAgICAgIGAfIGAf4B2eoGAgISHgnp/gICAgnyCgYGAgH+AgIKDf3qCf4ODf4Z/goN/fYJ+coCEgZSAgH5/foKAgICEgHyDgH+Ag4CAgH9/cId8f4OA
gYR6f3+AgYJ8gH2BgIOAfoGAfIdPgH9/foCAgoB9goKAf4CAf4OBf4WDgIJ9goB+g4CAfoN/f4KAgn+DgIOAgJV8fH+Bf36AgICAfoCAfX6CgIB9gH96gYKCf4CDfoKAgoCAgYCDgIOAgIKBgHl/foCBf3+Mf4F/
gICBeYCDgYKAhoB/gJZ2gICAgICAfYCCfIKAhICAf4CAgIGAgIGBgICBgH+Af3uBgH+Af4CEgIB+gIB/eoJ+eICAf32AgH6DgIB+f4OCgYF/f4CCgH6BhH6GgIB+gIOAgYGAeYOAeoGAgn97f39HfoCAgH+HfoN/
fYiAf399gICAfX55gIGCgICBgICCgISBgYB/iYJ+g4CChYWGgoCAf4CAgYB9f39/fXuBgIGAf4OAgIGAgI9/f3+AgICAfnx9gICDgICCgIB/foB/gIB8gHt5gICAhHx9g4CAgYSEfn99f4CAgoSAhH+Af4J/gICA
goB/gIJ9fn+CgIGBiIGAgIGAgYJ6gX+Dg4GJfYOAgICBgnx/f4KAf4CAf4F/gIR/gX9/gH6Cf4B+f4CBgH6CgH+BfoF+gICBgICCgIB+iIB7gH6Agn2Ag36AfYB/g4GAgYCAgIGAfYGAfoGBgICCgIGBgn+AfYB+
goKEfX+AgISAgIKDgH2DfoN/fH5/foB9gn59f4B9f4OCfYCAf4KAf4d/g4SDeX+Ag4B/gX6Ae4R+f3+AgH6Afn+AgIB/goCChnqEf4B9f4GBgIKAg4B+gIGAf3+DfoV5gIB/hIGLiH9+gIR+fn5+fYB/gIB/gH5/
goKAf35/fn6BiIV/hYGAgIGBf4CHgn2AgICBf4CAfnyBfYGCfn6AfoB+fX2AgICDhIB+gYGCgH57f398gIJ9gHuCgYCAgH+Cf4SAgH+Ffn+CgH+Cf4CAgIGBgn2BgYCGfoCEgoCBfYF8fn+DgYCGgoF+gYOBfoCB
fn+AfYGBhImAgIeAf4aCgIB6f4F/gYCDgYSAfoB/fXqBgIB+h3yDhYCBgH+AeIGCiISAgX5+gIJ6g4B8gIJ+gICAf4N9gIF+foOAgoiAgH+Ae4CCgoCAfoF/gIKAgIJ+gICEg4CAgX6Af4OHgIOAgIGCfoB6gIKA
foB/gIKAf4R+gH6AgICDgoB4gX+BgXZ7gH+DgoJ5gYV/cICAgH98gH9/g4CBgIKAfH+AgX+HgIaBgIOCf4V/fn+AgYCAdYKBhYCAf4CEgXuAf4GAg4CGgICBgICDf4KCgIF+iIN8gH5/gn5/f4CEgH+Ah4GBgISD
gICFgICAgHt+gIKBf4CAf32AfYGCgISUg3+Af36AgIF9g4GBgIB/gIB/gIKDfYCAgYB/gX+CgX6AgH9+goSBg36BgICBgX6AgoCAgH+AgYKAgH+AhIF9gH+Df4CAfYGEf4CBfn+Ef4CChIF/f36FgoCCfoCAgIF+
gICAgH+AgYB+g32Af4F/g4GYfn+AgYCEgICGen+Cg4KCfnl/foCAgHyAgYCCgX19fYB9gXuBf4CKgX6AgX6Afn99g4CAgHx+gYSGgH99hIGBf4GAf3+AiX9/goB+hoGFgIGCe4B3gIKAfoCBfn+Bfn+Ffn+AgH+A
gYB/g4CAf4OBfoCCgoSBgoiBh4N+gX58gIJ+gIODgYBsgHR+h4B+f4OBf4R/hX9/gH+Dfn6Jf4J9f32BgH6AgIJ/gX+AgIB+gISAfoCAg39/gYB9e4KAf4J+gn+BgoGIen+Ag36AgICCgJyAgXyBgnyAgYGFgICA
gYR3hYCAhIGAgYB/gIaBgG+EfH6AhX+AgICAgICCgIB/g4CBgYB9hX99f4OAgICAfYCAfn+Af4KAgYCAfoCEgn6AgYB6e4GAg4GBgH+AgICCgIB/goB/fYR/gIKBgYaJf4KAf36CgIB+hnyCg3+BfYmBhICMgIR/
gn+DeXx9gICBe4CDg4WCf4CAgYCBgoF+gYF+gIGkgH+AgH6AgoB+foCBgIF7g4CFfoKBgYCAgoB+f3x8gHyBfoCCgICAgX99gICDgIB7gICAf4d+g4B+gH2Ef36EgIGAfn+AhHx+f4GAhH5/gYGBgIB+gIKFgX+A
fH5/goGHgHp/gHqAgICAgICAhICAfoF/eoKAgYGAd4KAgH9/fYGDgH9/gYCGg4GAhH+AgYF+gn9/f399gH+JgIB+gICDgIOBfoKFf36DgIB/gH6AgH2BgH6AgoF/gIGBgYCAf39+gICAfIKBfYOAgH+BgImAf3+E
gX9+gIB3e3+BgIN8gYGEgYCBgIGBgHuEhICCgIB/f4KCgX+AfoGAgoCBhoKAgICAf4GAhoGAgYB/fIKHgH95hoOCfn1/gH1/foOAgIB/g4OIgHuGgH2Ag4eCe3x8gICBgIKBgH9/gIGAfoB7gICAf4CAgoCEhIWB
gHt4gICAgIWAgoKAgn+AgYCKf4B7fnqCgICAgH1/fYCBfoF/f4OBgH+BgICFfoGAgIKBgICAgIJ/e36BgIB/fn6CgYOEf3+DgYCBf35+f4CDgHt9gX+Ae4CAgYB/goSEfoB/gYOCfoB9gH+Ff4N+gH+BgIF/gH+B
gIF5gICBgYF6jX+AgICHgoCAg4OJgICFg4B/gH5+gH9/fYB/fYF/f359gIV+e4GAgH6AfH+CgIGBfYWEfH6AgoB/f3+AgH+AgISBgH+Af353f3+Eg4KAf4F/f4B+gH+AfoB5gIWAfoB/f4SAgICGg4B/gIF/foGC
gH9+g3yDgnx+gH99gIWBfX6AgoSBgIJ/gH2CgIh+gIGBf3+Cg4B+gX+Cfn5/kn2AgH+AgH+AhIF+g4B0gHx/gICCgIR9gHuBgIB/gH6AgYWAgIR7fYF+g4CCfHt+eYV9fICBgICAgICAgYCCgYB+hYCCf4CAgoB/
jH+AfIGAfoB7gH6AgICAg4B9fX6AgomBgIKBgIB+gISAf359gIGAf4CAgICBhIGEgIF+gH2AgoGAhoF/gH+AfH+Cg4GAf4KAf4GAeYCDfX9/eoCBgneBh4CGf4CBg32BgICAf4CBgIV/goB8gnt/f4WAgICGgICB
gIGAf39+gYCAf36CgISAhH+AhoCAgX+AgH5+g4B9fX2Ag4CFfIZ+gH2Bf4GAg4B+goCJeYOAgICAfoKGgICAiYCEgIKJgIB+g4CAgYKAgH+Ef4J8gXyAf36Cf4CAg4CCgH+AgH6AgH6Bfn+CfX+Afn2AfYCBgnl9
f4CAgIl4f4GJgHuAgH6AgICAeoN9gIKChIB7gX+AhIGAf3+BgoCCgICAgICBgX+CgICBh4OAcoCAen+AgHx/gX58gICLfoCAf3+Cf4B/fYGAgICAf4B/iH+ChYKAgYCBgIF+gH6Eg4CCiYCAgIaAgYCFgHx/gIB/
gYGAfoCAgIqJgYB/fICDgYOAgYJ9eoF/gIB/gH9+fYCGfn6Bf4SAgIB/fn6AgICAhX+Bf4B+gXyAgICAgoh+gYJ7gnyCfYKBgoZ8gICAfn2AgIJ+gICAfn97gH2FfoGDgIN6f4CAhH+DgYCAcYKAg4mAgH9/e4F/
f4GAf4CAg4SAgH+DgH+BgYCIfYCAgICBg4GCg4J+gH+Af4OBh36Ef4F9f4B/gHyAgIKEg3h+gnx/gHp+gnt+gH+BgYGDgYCAf4CFg4GAgoCIgoCAgIR7gX+Ae4B+gYV/gYB9fYCAgX+KgH+AgX+AgYF+hIKBfIGA
gICAgH+CgH2AgH+AgYCAgYZ/gICAgX9+hX97gIKBgICCfX+UgICBgYGAgH6AgICAgoKCgoGCfoGAf3x9gIGAf36Afn6AhYCDfYCBgICAf4GBgIJ/fn6CgICAg318gH+KgIB9gX6AgH6Bgn+AgH2AhH6EgICCgYKC
gYF/gICAgH6Bf3x/fX1zgX+Ae4J1f4B9gIGDgYCAgHqBgIV9gIGAf4F/gYB6gIJ/goGAgoGAgIB/gH2Bf4CAhoGAgIB9gYCBf4CAgYOAf4GAgYB+fH1/gYSBfYCAfn6Be31/gIOAgYGAgoGCiIF+foGBgIB+gYF6
f32CfYV9gHmEgH+EgYeAhYCAfYB+gYB+f4WBgIB9gIB+gH9+g4SDgIB/gXp6fn+BgIB3goiAf4OAg36AfIOFgYF5gICAhYOAfoB+gYCBgYqBf4CHgH2Bf4CEgIWAfoKCgH9/gH+BfoCAgIB8foCAgYCEgICAf4CA
gH2BgYGAgYCAf4CAhYOCgIB+gH6EdoB4f4iBfISAgIB+gICBg4CAhYCDg3t/gXyAgn9/gYF/fX+AfoeCgYCAgIV6gIGLg36BhIB+f39/gH6BgH6AgI56f4CCe4KBgIB/f4R9gX+DgoCBgICAe4CAgH6CgIF+g4R9
fX6AhIWAgIJ+fYGAf4GAhX6FhHuBgH6DhYCAf4OCgHmAhn+AfYGGgYCAgoSAe4F/gICBfoKAfIGBgICDgYCAf4CAgYCAhIF+gICDgICDgICChIB/gYGBf4GAf31/gIOAgH9+f4Z+hYGLgoKAgIB9fn+DgICBgYSA
gICAgH2BeX+AgXyDe3+AgICBgICAhH9+gX98gX2AgYSAdH99gX+BgX2CgH2CfoCAgHeAgIB/f4B+gH1/gICAhoB+fIB9gICBf4V9f4CFgH+Fg4GAgH+Bf4B+f3+CgH6AgICEf4CAgnx+foeAhIB+g3+AgIuChIGA
gYCCg36Ah36DfICCgH+Af4GAgImAf4WAiICCgICAg3+BgoCBfYR9f3p7gIaCgoKFgICAgYOAgH2AgICEgICCf4F/gH+CfICAgYKAgYCBfYCDjoB/foR/fH5+gn6AhX6Af4aAgoCAgYF8foB8gYB/goJ6gH9+gH+A
eoaDfoCHgX17gX+AgYB9fIB/gH+De4J/gIGAf3yBgoB/gHqAgICAgIKEf4CEgH6DgH9/gIB+gIF/f4CCgH9/gH2AfH+AgoB9gXWEf4B+gIB+f3SAgYGAgH6AgYCAgICBgYCAgX2AgoOAfIGFf4CAgIGEgIB/gHl/
f4CBhoF8hH9/gIB5gIF0gIB7gX+AgoKBfoF+gH98foCAgIB9gX+AgX+Cg3WAgIJ+gH+AhYCCgICAf4GCf4CGg36Ah36BgICCfoCAg3x9foGCfYOAgYGAgoB9hX6DgH6Af4CAgICAgoGAhICGf4R6g4CCgIB/hoCC
h4CAeoCBfoGKgXx/foWBgH6DgIB/gH6BgICAfoCBgICFfYGAgHyBgH+If4GAgX+BhoGGhn59gH5/goCBgH6IgH5+gICAiH58f4OAgIOAhICAgH6AgHF/gXuAe319gn58gICBfoCBfYKBgIGBgYCDgH99e4OAeIB9
fIF8gX+AgIKCgYCAg4CBg4CAgoOCf4SBgoCBhoJ+gICBe4B/fYWBfoGAgIB/fYB9gYCAgH6HhX9/f4CIgICAf4CCe4OBgH98f4CBfoB/gIOAgoCAd4CDhnp/gIB/hICCfoCAgH2AhICAeoSAhIB9gICAgn6BgH6C
fICBgIR9gH+BfoGBgYCCgYB/gIWBfnuFgIF9f4OBgoCAf32AgYB/d4CHdX+Ef4CDgH+IgISChICBf4CAhIF+foKAgICCfYCAgZKAgYCAgX+CgYGAgH6Af3yAgH+AgIGAgICBgIl/gX13f4B+f4F9gX+AfoB9fYGD
eYCAhHyAgIKBfYGCgX99hIB+goSBeoCAf32Ag4B4f4GAgYF+hIB9gX59gYCBgIB+gIF+hX6CgoGDeH+Bhn+AgIqBgYp5gYCBgYKAgHyAgIB/gX99gIF8gICAgHqAgH2DfYCAgoSBgHqAf31/gYKDgIGBf3+AgH+F
goGAgIB/goF+fn51gIB/fIGAgYiAfoKAfYOBgH6Af35/gXmAfYKAgH+DgICBf4F/f4CAgoB+gYuBfH58fYCBhISBgH59gH56gIOAgIZ7f3+Cf36BgIB9gICAgYB+fnp/doN+fYGCgIGEgH+CgYOBgn6Bg4N/gX6B
gYCEf4CAgoB+goGDgH+CgHtzgn6Af4CAgYCBf4CBgH6AgIGBf36DhIOBgHyBgYCAfoCBgH+AgYN+foKGgYR2gH58gIGAgH96gYKAgIGGgYJ+f4OBgIaAg32BgICAgXyEgIJ/fn+DgICEeYCBgICAgYKCgIKAgnaA
f4CAgYB/gH99goCFgICAgX1/f4WBgYB9f4OBgICCgH9/f3+AgYJ/eoB9gICBfn+AgICAfYGAgICGfICAgoF9gYB/gX50fnyBgIGAgIF/gH2ChoCAgIF8f4CAfoF+d4CAgn2Be4CAgH19gHyAgICEgICBgYCFf4F6
gX+AgIGAf4OAgoR9g4B5e4F9goGAiICBgX9/goCBfoCAgH+Afn9+gIF+gICAhImAf4KAf35+f3yAgIR+gX2Df3+BgH+AgYZ/gHyAgH+AgH5/g399gYJ/gH+AfIB9f4GAgHx/fIKCfXyAgH+DgHyAenx+goGBg4GB
gX+Af4CAhYCAgICGfoCAfoB/gX2AgYaAgYCAgH96gIOAfYGEgoKHgICAgoCAhYKAf4aBgHyAe4GBgICAf4SFf4B/gICAgICAfYKAgH1+eoR/gH6BfYB+gICDgYB/hHp9en+FgHx/foGBfn+AiHp+gYOAgYCBgoCB
fX2AgYCAgIOAf4J/hXuCfoCAgIKBgH6CgH1/foCAfn+Af4GAgICEgIWCgoGAgoJ/gH98fYOAgICDgIF5foCAg36AhoB5gXt9en9+g4CCgHuAf4B5g4GAhoCAe4F9fYGBgIJ/gIB/g4CAhIKBgoB/gYKCfYCCfYKA
f3x7hoB/gICBgYCAhn6Bf3x/gIN/gICBhn50iIB9gICDfYaJf4CDgIN+g4GCf4Z3gX6CgIV/foCBgYCAgH+Cf4GAgXt/fIF6fIuCgICBgoGAf4B+hYOAf3+BgoGDgoN9fYGAf3OYgIF+gH9/gH2CcoCBgoGCgH9+
gIKFgICAg4CAgYCCfoCAgIB+gIB8gIKAf4F/gX2Af4KBhH2BgYeDgH2AgIOAf4OAgImAgoGBf4COgH2BgIN8iH6AgICAgYSAgYB+hYF/gIB/gIR+goGDgIWAgXt6foGCf4KBgH+AiYN9gH5/gYCAgYR8gYCBgn6B
goB/gYOAe4B+foCEf3+AhYCChX+AgoGAgIWAgH6Bf3+FgYCAgX6AgIB8hYiAfH6CgIB6gYKCgICBfneAf4SDgXWCf4CAgoGAgICEg4WAgICAgIKCfoGAf4CDgICAgH6Bf39+f4F4gYKBgIGPgH6AfoB/gHOBf4CE
f39/goCAgH6BgoKJgH6BgHmIf4B3fICFgoCBhYB9e4CBe4F+gIh7gYCAgIiBgYGBgH5+hoCAgIGAf318goCAfoCAgoGAf4V/goCAhH6CfICAg318fICEgIB+gH6CgIB/gIGEgX+Cfn6Bf3+Ag4KAgIOCgIB+gIB/
h36CgIB+gH9/f398g3+AgIB/g4B+gICBgIB5gYJ9gYF/gH+CgYN+gIKDf32AgIF/fYGBcoCCfYCAgYB/gH9/f4CAgH6Agn6AgH2AgIF7gICBgn+FgYCBgIB7gIWAgIeFf4R2gIF9gYOBgIB9gYmCgImJgoJ9f4CI
goCCgIJ9gIJ/gYaAdoCAf3yDhYF/gIOEgICBgH2AhoKAgHl/gICAf4CCgIJ+gICAgICCgICBgIJ8gH+DfoB+gIOAgYB7gYB+foB/gYKCf4J8gYKFa4GAgIR/f3+CgIiAg4CAgH6AgHyBgX+CgHuGgYGAgH6AgH2A
gICBeoB8gICBfn2Af4SDf4eFgH9/gH+CgoB/goGBgH+AfoCBgIF9gHyCfoCAfYCAhH9/gH9+gIJ/f4N8foCAgXyCf4F+gIN/gIeBg4B+gYV9fn2AgH96fX9+gn1/gIB+goKCfoF+gYCAfYJ6gYKAgoGAgHuBgICA
gYCAgH6CgICAgYCCgHyAfoOAgICAg4CAgYF8gIOAgYCBgH6BgICCfYF8g4B8fH2HeX99fYCCgoKGgICHgYB9gICAgYCBgHuAgX2Afn2AgICAfoF+gH6AfYSCf399gYCAgYB9gIB5gIF5gn+Be4CEhIGBf4B+f4mJ
gICNgn5/goCBgoJ/foCAgXN/hICEgXqAgYCDgH5/gIN8hIGAgISGgX+AeH6AgoOAg4CBf4CBgYKGf3+AhYOAg32Ag4B6gIN9gX+BgHyAf4J+cICBgIGAgICAf358gYCAfIKJgoCBf4J/goCAgYCAg4CAgIF+g4CB
goKOi4F9gICAfnuBgIF6goCDfoB7gIGCgICAfYKAe4B7f4B/gYGAgoGAgYCAgX9/gX6AgoGAgYJ/gH2IgIOMfoB5f4CBgn5+foKAgIODgICCgXp+gH6BgYGEf318iIB/gn19gIGBgX+CgoCCeICCf4CAgIKAgICB
g4B/gXyCgH+Af4CBg395gH6AgH5/g4J/f4KAfoCAgYCAgYJ/gHx/fH6DgH6AfoSDfoSBf3+AgICAfnp9gICBeoCCgYGCgHp+gICAgIF/gIKFgIF+f4GBf5aIgICAgICAgoGAf3+Af4B/f4F/f4CAf4GCf4yBgICA
gIB+goCBgX58gIB9gH+AgYCBgIKAgoN/fn98gYGAh3+Bf4CAg4J8g3uAgX97goCBgn6AgIB/hW2Ag4B+gH6AgIKBgoB9gX2DfoKBfX+Af4mAf4KDgH6AhICAhH9+gICAgIB/gICAf4CCgICBgYCAf4KHg4OBgYGA
gH6CgIKDgYKChoCDgH9/gIB9gHt+gYB9f4OBgYCAgYCEg4F7gIGCgIiAgYBvfoF/gH6Af3+Bc3+Ef4GAfIB9eoGAeIOAfn56gHyAgn+GgX2AgICAfnt9gHt5f32AfoF9gIB+e36EgnyBgH+AgIJ9g42BgIKCf4CB
gIF/f4B/goCAfYSAgYCAf4SBgH6AgYCAgIJ6f3yAe4B/gIJ/g31/gX+DgH+AgoCAf4B/gYCBf4B7foGChXt9f319gH9+hn6AhIN+gXqAgYCBgpiSgICAgIB9gnV/gICFgn2AgICAg4GAgH+AgIB/gH2FgIeAgICA
gYCCg4R9g4B/fYOAgH2DfoKCgICBgYCAf4CAf3+Ahn6Cf4OAfn+AfIB8f4SBf4CAgIOAk3t+g4CBgYCGg3yCgH1/h4GAgIB2gYCCgH11hH2Cf4CAg4CAgoGAfoGBf4CBf4GCgICCg4GAgoGBgICDgICAgIB7f4SC
gYB9g3+EgIWAfoCDg4B+foCDfoB/f4CDgICCgH9+fYCBf39/gIB8foB+gH9/hIF/gICEgIGAgYB+gn1+f4J8gX5/g4CBfoCCgIGAhoOGgYGChIB+f3R9hYCGgIGAfX+AgICGbX6AgICAfoB6gIB/f4CAgIB9eH6A
gH+Djn6Cf4aCeoCBfX2AgIKDgYB/e4CAgICIf4OAfHWBf4OAgIF9gICCgYB/f4F+g3+AeYGAgX99f4N8f4SAgYeAgIKGgICAf4B/fICAgIB9gICAf4GAjYZ/goCFgId+hICBgX+AgX2BgIOCfoCAfn+DgYCBgIGA
f4F+goZ/fIh/gYGAgH98f3yAg4CBeoCAfYKAgH+CgoF/gH+EgICBf4B+gICAgAGAgIJ7gHyDfYOAfH6AgYR/foCBgICAgISAgYCAfn2BgIB9gH+GgH6AbX9/hoCAgYGBgYJzfYB+gX+AgICHgn+AgIB8foB/gICA
gIJ9goCDgISCgYCAgYCAgHyAf4CAfn6Agn6FgH2Bfnp5f4KAgICAg4CCgHeAgIB/gICAgnx+gX5/gHuAhIJ/gYGAhX9/fYCCf4J/f4B9goCHgYCDfX+AgH2AgIB7gYF/gIOCfICBfn+BgIiAgHyEgIB+gIqCgoBw
gH9/gn+Cf4J/gX6AgYB9g4CCgoCAf4B+f4GBfHuCgIKAgoF/gn+AfoGCe4F7gH6EgICAjICAgoGAgX9/f4GAf4CAgYF2gH+Afn5/hX97gIB/gICAhIGAh4N7hIB/gYOCgIJ8f4CGd39/foR+g36AgICAgYB+gIF+
gX18fn55gYB+fn6AgYOAgoGEfoaFgYB/f31+f4OCe4GMhIGAe3+AgH2BgYV/f3yDioaAf4eCfoCAgYCCgYt8gICAgYB9gICAen+AgICBgoB/gX2AhIKBgYCCgIOGfX2Hfn6Af4uBgIGAgICAgIKAgIWAgXyBfoGA
gICFf4CAf3+GgIWAf3+BgYGAgIB/gIF+g4CCgIGDgICAgYB+gHiAfIF/hICDfX6CgIp+gYB+gICBgoCAg4B+dIB+gYKAgICAf4GDhIB+gX+FfX9+gX9/gIGAe32EgoB9f4CEhIKBgYB9gn5+g32AgYF/eXyCgH+D
f4GAgX99g4CCfoGAgoCBfYCAgH+AgnqAgoCAgYCGhX2Afn6CgIF+foWAf4F9foF/f4CAgH5/f4B9g4F+gIGFgXqNgYF+gH6Bf4GAgYCBfYCDgIWAfYCAf4OAg4KAf4CBgH+CfoCEgICBf4F/f3+DgIF+gH95gIt/
gICCgH9/gIJ8gnuCgXyAfoGAgoCAgICAfnyAf3+FgYKBgIJle3yAg4B8gHyIg359f4CDf3yDgH6BgYCAgIWBfYCAf4F/gH+Bg4OBhX9+gH98gH9+gICFg4KAgH1+gXuAgIKBg4KAgIB5gHuAgn+Ag4d+gIWAgYOA
fHt+goOAe4CAgH99gH6CgH97gH+AgH6DgIB8f4CAfoF6goGAgIV2gX98f4F7gICAf3h9gYJ/fIKAg4CAgICCgIB+gICAf3qAg4SCgYB/gIGAhn+BfoOAf4SBgH9/eoF/fnyAg4CDgICAgn6BgIGCgYCBgX+Af4Bz
hIF+gnuAgIB/gH+DgIWCg4F5g4B9foCAf4CAg4GAfYJ/gIB9hYWKgXqBg4KAgH98gIGAf36IgXuDgXl/gICDfIKAgYCAgX95fod9gICBg32Cf4V7iH9/gYWAhYCBgIKAeoCEfoKBgICDfYKAf4N+g4F/gYCAgIB5
gH5/gIB+in57g4CBf4CAgn6Kg4CAgICDgXaAgH99gIF8gX2Bf4WAf4CAf4F/goF7gX+DeIWAhH6CfoJ+gICAgoCAiICBgoSAfoN9eYJ/f4CAe4CBfYCDgHx/gn2CfoGAf3+Ef4GAfIB/fn+AgH+Bf3t/gX+BhICA
gn6BgIGEgH+CgISAgICAfX+AgIl/hYB/gYCAgIKFeIB9gIB/gYCJgYCAgH2BgHp6eoCFhIGAfX5+gXx9g4CCg3yDhH9/gH2BgH9/hIGBf4KAfH6CgIWAfXqAgHiAgIN/gIR+fnqAgH+Ah4B/f4CAf3+AfYB9g4B9
f3+Ci4CAgIKAgIKBe3+IdoKAg4B/g4CAgYCAe4B+g4CAg4B+gIF9gYKGf3+AgXWCg3+AgIGAf4OAhH+Ae4B/gYF/gICBeYOBfn9/gH+Bf4CAgoCAgIJ/gYCBgYCAgn+DgHyAgol6eYGAfYKAh4B+gYGBf32Ee4CB
gICCgIB+eICAgH+BgoF/f4CAgIOAf4CCg4GWgoGAg4CAeoB+goB9gYCAiIGBgIOAfIN/f4CAgIOBgIWAf3yAf39/eoV8fn18gICBgH17g4KAf4h7gICBgYKBgYKBf3+AgH6ChIF/gICAe4CCgIN/e4B/fYSAf4F+
fYN8f39/hICCgoN7gICAgH99f4WFgXuCg4B9g3+ChX+AgIKBg3yAgIF8gIB9f4CDgH1/gH+AgICHf36AgIB/gIeAgYB6fnmAgIN9gICAfnqAfX+AgoCBfoeAgIB9foJ/fn5/gIKBgXyAgICDgICAgHiAgH+Agn+C
g4B+fXp/gISAfHeAfoB/gYGBgH2BgYSCcn6BgH5/gHyCgICAgH6AgICFgIB/fIB+f391gIKAf4CBf35+hH6FfICEgYOAfoN9f3+BdoKCgIaDgICAdH+AgICGgICAgIJ9gIGAf4F/g36BhH98fYd8foeCgIJ8foCA
gIODfoCBgIN/gYCAgYB9f395fn6AgICAgIF+foR/goR/foCAfoGDgICAgYJ+gICHfn+AgICDgYB6gICAgHuBf399goCBg4CAgH9+gYCAgH6BgIGAf3x/f4CBf36AgYGAgYaAgH9/e36CgH+AgH+CfHuAgIJ/fYCH
gIV/f36BfYCAfXl4fYB8goGAfn6Gfn+AgoB+f3+Ag32BgICAf4CJe4CCgYB/fIWAgH98gH9/gIF/gH+EgIKAgISAfYF8f4CBgoOAfICCgIGAgIKBen1+f3qAfYCCgH98fYOAgYB/g4J+gIOCgHt6fYCBgH9+gIKF
gnyAgoCBhYSBgn6CfoGJfoGDgn2BgYNvgYR+gYB/gYR5goKCgICCf4CAgXyCfoB+gYGAgIOCgH2AgH+ZiYKBf4GAgH+BgYCCf4N/h3x/gICCgIF/f4CAgYJ9gIGAfoB/fn+AfYCFhH9+gICAgoOAh4GCgICDgYF+
gIB9f4CBgYB9gICBfICAgICFgIGAf4KAgISAgICBfn2AgIKAgX2AgIOBgX+AgISCgIB/gIKCfH+BgIJ9f4F+f4SEgH9/g3+AhIKAfoKAgniEhYCAfIGCgoF/gYB/eX5/gH2BgICAfoF8fYGAgH9+fX9+g4OBgYGA
gH9+gICCf39/gIGEgICAgICAgIh+fn+Af4F/f4OAgH6Cf398ioCJgHSChYV3f4F/gIGAgoCBgIWBgX5+gX1+gH+AgYB9foKAgXyIgYCAgICBgIGCgXyAgH+BhIGDgYB/f4CChnuBfoB7gIN9foJ9gICCg4CBgIF+
f4J9fIh/e4J+fICBf4SAgICAfIWAfoB/gH5/gICAgICEgYCBgX+AgIV/hIGDfn6Bf3yBf4CDgIKBgH6ChX+AfoCCgICAhoSAd3+AfoGCgoCDgIGFgHuEeoOBf4CCgICCgIOCfoKAgoB+gYCAfn+AgHp9gH2Cgn+C
gYCAfX2Af39/hH96f4GAgICGgYKBf3+AgYGAgYCBgH1+fod/g4SAfX+AfYCAgXyCgICBgIGBgYSCfYODgH9/gIGAf4CFgXyAfX18gX1/gH1/gICCfoB/gnt/fH5+gn+AfoR/gH9/g4WAg4B/goCAhYOAgoCAe4KD
hISAgIN9gYCAfHp+e4KAgH6AfoGAgYOBgYCBgICBf4KBgH2AgH5/gIB+f4CBf4t+fH5+gIJ9gYCAgH2AgICAgHR/gISAgH9/gH+CgH+FfH2Ee396gIB+gnmAfoCAgH9/f3t+gIB/gYCAgHuAgICAnYGGgH6DgISB
gYCAhX1/hH+BgYB9gHx6eYB8gIJ/dYCAgIJ/fn2AgIJ+foKBfoB8gIB/gHuAgIGBgnmCgH+BgIOBf4CAfoB+gICAf4CAgYF/en+Ef35+gIF8goB/f4CAgIN/f36CfICCgIF+gH6CeICDgHx7gIR/kH2AhoeAgYSA
hoB/f4B/f4aAgYB8gYGAgX+Bf4GAgoCEgoB/gIOGgIKAgIB+gIB/hoGAf4GDgIGGgH2Ef31/gICAgYyCgYB9fYCEgoSBf4B+f4CAgH+Af4GBgIeDgIGAf31+gYWAgISCgIF/f4B9foB/hIF/gICAfoGBhIB+foCA
gIF/gYB/f359f4KCf35/hIGAe4KBgIJ8gIB+gIB+goB+f3iAgH5+fX+DgIOCgIKBfnyBgHyDgICEfoCDf4B6gYGBgICCgoB+gICAgIWAfICAf4KAgYCGgICCg4F/gIODfIGCgYF+fn+AgH9/gH58gICEgIKEhICA
gIGCf4CCfn6AgYCBgIF+hIF+f4KBgIB9gIB/f4F/gICAf39/gICAgoN/gIOAgIN/gICGhYB/gICEe3uCe4R+gIN9gH+AgH2AfH+AgYCAfoB+gXmAg4B6fICDg4GCf4CBgYKBgYB9f4F/foJ/foGAgH6Af3+Af4CA
gH2Df36Agn+AgYGAgH2Agn+GgIB/dYOBf4GDeoKCgIOAf4J+goGAgICMg4B6hICAgYWBgH+CgX58e3Z8f3+AgIB9fYOAgICAfoB/gISAgIB9en+Cf4B9goCFgYOAg3uAh31+hX+Ae3+DgIGBgICAgoCAgHp9e4CA
h32AgISBgHuBfH95gn+BgX9/gISAdICFgIGCf4F+gYB8f3uCf4CFgoCAf36DgICBf4CIgIGIhXx/f32DgICCfnR+f36Bf36AgX+Ag4Z/gH+AgX+AgYCCfIKAd3qDhIB8gH59g3+BgIB+f4F9gIJ/foGIfIB7g4GF
g394f4CAgIGBfoN/gH+AfICCgYCAcn6Ag4CBgYCAiH1/f32AgICAf4CAf4CAfoN/fYKAfoGAgIOCgoCAh4B9gIV7hIWAf4B+foCCgX+AgYCBfoCAhYOBgIJ+hoF/hH+Af31/gIF+gH+AgH+AgH+AgIGAgXyAfoB+
gImAg4B/gH+AfoCBgICDgIKEgISAgH+AgI+OfoN9f4CAgHiAg4CAd3yBfoGAhX+BfX6FgYWGfXyBfYF/gIB7gYCIfXx9gIB+goB+gICBfXdvgYB/f32AgIF/gYOBgH+CgoSAgIKAe3uEfoKAgIR/hICAgn97f4OB
f35+g3uBf397gIN7f3yAhICAeoKAgYB/gYCAgH6AgYCAe4GBgIGCgH+AgIGBgX+Af35/f4GCgoCAf3+BfYCAgH2BgIJ9eoCAf31+gX+AgYB6gICAgYCBfIKAgHaBgH6AfX+EfoKAgIOAgoCDgICFgIJ/hn+Af4GD
f4GCgH9/hICBf4B+foF+gH6AgHyCgH2Afn2Af4J7gIKAgH6BgoCAf4F+goOCf4B/gICAgIB/doCBgX5/fICBgIJ/gIF8hIF/f4B+fYGBg3+FgH2DgHyBfH2DgH6AhoGCf4ODf4KBfYCDgH9+hYCBfoCAgoCAhX+B
gX+Cg4eAgoN/gHyAgH6DgICAfX98gYKAf4F6goGAgX2Jf32AfoKBgIh/gICAe358gYF/fX5/fYCAgIKCgIKAgICEgIR/gIGEf4F/gH6AfYCBgICBfn6AgH9/gIKBgHx9gH+AgYCGgIGAfoB8gIKAgH6AgIN6f39+
g3+HgIOIgYCDgYKAgYCCgIKAgICAhH6EgYGAhIGBgYCAgImCgIKAfn6EgYCDg4CBgYB5fnx8gHyBgX+BgH2CgICBgIKAfYCCf4OCgYZ/gHx/foF+gn+AgoCAgICAgH9/g396gHx/g4CDfYF+gH+EgIOAgIGEgH6D
foOAgICDf4GAgICCf4CAgoGAgYCAgoGBf4CBf4WAgX+AhIaAeYGAe4CAgICCgYB6fX+AgH19g4GAgoaAgIB8gYGCgIBzfoGCf36HgIWDgIOAgHiAgn5+hICDfYCCgYGCgHuFhn2BhIGCfYaAf4KAfYB+gIJ/gH9v
gIR/gICBgIB/fnuAgH9/gH5/fImDgH+BfoCAgICBgX2Ag4B+gZOBfYl9gIB5fX1+gHx/gIB9foKAgHuAfoR9gH2BgIGAgn9+fYB+gIB/gYCAgIF/gH19gIGBg4V8fYV7f4GBgICAh32Af4CEgYCDgIKCgXaDeoCA
foCAgH+GgIN8gIGBgIB/gISAgn+BgYGEfX+BgYCBfoCRgYCHgYCDh4V/foCCfn9/gH6AgIOBgIB/gYKOgH2AhYV/gIF/e4CAgYB/gIOCgX+AgH6Afn1/f4GEgneBeYCAf4SAfoF6gYJ9fICTgH+AfICAgYF/g4CA
foB+gYKAfoODi3uCgoGAgXuBfoKCgICCgH2Cf4KBiHx+fYCDfX96gneAgIF/gICAgH58gIGAfX+AgH+EgICAf355goF/f35+foCEgH2Cg4J/fYSEf4GBf3+AgIB/f4WBgICLf35/f4CBhYKCg4KAfYl+f4B9gYCA
f319hICEgIN9foCAgH+CgX6Agn2AgYKAgICAgIKAg31/gH2AgH+CgIN/gICAf4OBioB8goJ/gICBh4F/gI6DgICIgYCAfoGDg4aBgImAfICBg4CBf4CBgIB4iYCCgHl+gIB/gH59gH9/foCAfX59gIR7gX+AgICC
gICAgYCBgICAgICNhn96gH+BfYGBgX+AfoZ9gIB/gH6AgIGIgnl9fn98fX5+gICFgoCBe3p9f4CBf3yAgoSBgIGAfIB/gYF+gn6AgX9/gICBgYGGgX5/e359f4GAfoGAf4B9gICAfo+AgoB9gH+MgICAgH6AgIKA
gH+BgYCHgYKDg4h+gIB9gICBg4B+gIOAe4B+hoN/goCAg4CBeYGAgIB/gX2AhH+AgH+Df4R/f4GAgYKAf4B+gIWAgH+AgoR+gH+Bg4GAeYGAd4WDhoGCgICAf3+BiYCDgIWCgoF5gICCgYKAgH+Bf4R8foF+gIN8
gYJ/gICCfoCGfoCAf39/f4GBgoB+gYB8foCHgICBfH6AfYGBgICEgoGFgXx+e4B0fXyFgIF9ioF/f4aBgYCAg4CAgIKGf4F/eoCAgIGAgYGEfYGDi4GAgIB/gYKAfICAgX+AgIh4gn6AgoB/gYGAfISAgYF/g3+C
gH+Af4CBgn+CfnyDf4GAf4CAgICDgH56gH5+gIOAgIJ/gICAgYF+gH55gX2Cg4N/gnx+f4R8fX5+gIGAgYGAfoCAgX+AhYGAgn+JfoCCgYB+fIB+gICChoCAg36AgHx/gIaAgXqBfYB7hoGBhH5+gHuAgoN/e4B7
gHyAgH6DgYB9gIKBgISDhX6AhoCAgX9/hIGChoB/gYGAgICAgICCfoF/foR/f3uAe3x/g3+DgYB/gX+BfoCAfoJ/f4CBgICAh4B/gYF9en+GgoCDgH6AgICCgH+BfYGAgIB/iYGCgYF8fX56hYCAg4F9foGAfYCA
gICAg4p5fYWCgIJ6gXiBgIF8gICBeH5/gIGBf4CAfX6AgYCCg4V/foB/gIB/doB+gHyBgYB5gICDgYCBgYB/gIB/gIGHg4KBgH9/gIh+fYB9gYCIgICBf36AhICAgIGAgICAf39/hIGBfYN9gYWDfoJ9gICAgHuC
gIKBf31/g4B/fYB+gH+EfH+CgHiCdYSBgHt8gIJ/gX+BgJB/goCAfoWBgYB8fn+AgoCPgH+AgICHgICBf3+EhoN9gXyAgH9+h4CCf4aAgH6BgICGfoyAf4OAgICBf3x/gICCgIGEgIB+gX9/f4B+g3+AfX6AgICG
g4CAf4WAeoCAgICAgoKBe4CBgX+DfIGDgICCfYGAgICAgICBgICBe4CBfoCFgIB/gIF9foCAgYCAfX2CfX2Bf4GFiYKBe4CBeYGCgYGAgoGCg4B3goSCgX9zfIOAfYB/hH2Af4CAhoOAhX99iISCg3+Af3WCbIB+
fn+AgICAgH9/fn2CgoGBgISAgIJ/gYGAgYOAgX+EgH6DgX2AgH1/fX9/fYGAgYOAgH2CgIB+f4CBfYSAgYB/gYCIgYJ+hH6AgH9+gYKAgIB3foCAgoGAfn+BfYCAhX56fYWBgIF/g35/gH+AfoF/fIF/f4B/gn97
gH6BgX54g4KDjIWAeYSBhIB+gICAgIN/f3+BgH+Ah4KFgISDeIOAhoCAgX6Aen+AgIB9gYKAgYCAgIJ/gIF/gICEeoCAhH6FhH19gIGDgH9/gn6AhX+AgISAgYGAgIyAgISKg4GCin+BgIB+f4F/foB/fYF+gYCB
gICBfoCCgIF/g4J3c39/fYSAgHl+fYCChHuAfoGAgIV/gH5/gH2Ae3+DgYB+gH2BgYB+gHl+gIWDeoCAgoSBgIGAhH6Cg4aAgYB/gIKAgH6AgICBf4SBfYJ9gYOAgIB9foCAgH93goB/e4GAgYN/enZ9gIGAgYCB
g4R/fYJ/goB8hH+DgIaAf4B/foB+gICAgH+Kg39/f4GAgIB/gICCgIJ8eoCChoyEfX57foB/fn+Afnp+hn+CgIGAf3x9gH2AgICAgH6AgYB/gICEf4CDgYGBgIB+eHt2gICMe4J/gICCfH6AgIGBgYGDf36DgICA
gHx+gIJ/g4B/gHmAgICAhICDgH+GfYCAgoCAgIGBgIR/gHt/gYKAgoCAgIeAjYB9fICBgH+BeH58gIGAgYCAgICAf4CAgIF9gImEh4CAj4KCfIB/foCBgIJ/gICAgICAgIGBfoR/fX2AgH+AgIGBfoCCgnyAgHx+
gHx9h3+AgYOBfXl8g4B8h4SBgX6AgIOCgIB+gYB/gYCBhYGEf4d/gH+AfoCAhH+Ff4CDgoB/gICChoiCgIN/gICFf4GAfICAgIOBen+AgX2Ag3iCgH6CgIN8en+AgX2DgoOAhH59fn+BeIB+gIOBf4CAgIKBgoN/
gH6FgYGAgYB8gYOCfX9/gJKBgIGBh32AgYGDfX6DfH2AfICBgoB8gX97fYB/e4CAf4GAgYR/h3+BgICBfYSCfnyCf32AgYCCgnyAgoF8gISAgYN+gHx+g35/fHyBfoOCgIB+f36Efn6CgH+BfoCBgICAfniAf4h/
goCAfoCAgIB/gH+BgICCgIGAf3+Ef4l9f3uDfIGEgX9/gX2AdIKAgIB/foCAgIOAfYGAeYCAgIGAh4GDgH1/gH+BhoCCgoCAgoKAgHt5fH99gIaCgH5+gYB+gIJ9gX+AgH9+gISAf4B9g31+gXx9gH99gICDfYJ8
gICAfoCAfoF4gX+AgH2BgICAgoF/foOHgYSAf4OBgYB3gYF/gIKAg4CCfICAgX6CgICDe32BfoJ9gHyAf4B+gICBgX+BgYB/gIB9gW6AgJCAgIGBhH6Cfn6FhIKCgICAgXt8gYB+gX6DgH+BgICAfoCMgIB+gIGA
g3+BgH+CfYSAfoCHg3+AgH+BgYN+gYCBfnyAgH2Cf39+gYF/gHh+gX6Egn99gIKAf4GAgIB/gIB9f4OBgYN/gYB+gICAg3+AfICAgIeBi4F/g3+AboJ7gYCDiX1+fH+CgYJ/gIF+gomAgISAfoR9gXaBgYF+gYGA
gH+AgICCgH2AgIB/gICAgXmEf36CgHmCgn+AgICBgX6Bg4GAgIB+gH6Bfn9+g4Z/gYCBgIGFg3+AeoGAgIGAgJCBgoGAgIF+foKAfnyAgYB/f4GAf4KCgIN8gH+AfoGJgoGAgH+FgH2GgIB9f36Ag4J+dYGAfn6C
fn2AdYJ5gYGAgHiAfoB9gIB7goGBgIGEfn+Ef36CgYCCgICAgYJ9fXmAgYqBgIF/gH1/f4KAf3x/fn9+gIB9fYGAgXyDgICDgH+AhYB/gIGAfn6CfIB/gH+AiX+AgIB/eYCDeIKBgH6CgIGAg3uAfYCAgn9/gIKA
foCAgGSChn2AfoCCgICBe3+AgYKAhICCg4CAgoCBgoB9f4GAf4J2goCBf3qAgIGAe4KBd4GAgICAhYKAgYF+f3+AgIB8hn6CfoB/gIyAgH6BgIGAfn+BgYF/gYCAf4CCf4CAgH9+f4B9g4B/f4J/gH2Th4CEgYGA
eX1/foF/f4GAgHx/gICAgYOCgoGEfn6Bgnx8e4KEgIN/fYF7gICCf4GCgoCBg4KAgX+BfoCBgIeAfoB8f4GAgIKAfoCAfHqBgYCAgoJ+gICEhIF+e4CAg4GAgH+AgYN7e4B/gIOFf4SDfn99foGAgISDjYJ/gX59
gICAf4CAf4CBgYKAgoJ/gICAfIGAf319gIOAgX6AgICCfoB/gIGChICAgHWAhIWBgH+AgYGAfH6AgoKDf4CAgIB7gICBfICIiH+AgX6HgH6AgH9/g3uDfYB+gYCCgIGAgICAe4GCgYCBgYB9gICAgYCAfX9+goCA
gn9/goV+goV6e4CAgH6CgICAg4GCfH+DgICAhH1+gYCAf4GCe4CAhIJ8hIF8goF8fn+GgIKHgIKAe4GBhYCCf35/gICAf4GIfoOAgIF+g4SCg4J/foGAgIGCgH+Agn9+gIGAhYCAgYOAgX+AgYCBgIGAgIGAfoR/
gIKAg4GAf4CBf4F9f3+AgH6Af4B+i4OAfYCCfoCDf4F9gHh8gH+EhH+AfH6AgIGAgICCf4N+fYGCgHx5gIN+eIJ/gIOAf35/gH+BgICBhIB9f3+AgIB/gIB+gICBgIGAg4B/gYGCgICCf4GFf4J/gICAgICAf4F/
goKBgYF+foCAg32AfYWAfYGAgHuAgICBgIGAfoGBfoGCgH99f4KBgIGAgYGAgIKAgoB+gX59gX6BhoB+foCAfXyCg4B5gYCCfn+Dg4CAgICAgICAgIGAgYCDgX+Af4CBgIB+foB/gIiCgICBf3+JgH+BgHuAfX9/
f39+gHuAgH6Af4J+g36Bf4GAf4B9fYCAfXyDgIB4gH99e32AgICAgYd+gH+CgIGBg36NgHuAgH+Af35/gIF/g4F7gH+OgYWBgH+Bk4CAgoGAfoWCgoOAgICBgYCAfYCEeX+AgYGAe4F/f3x/gYCAgIB+en+HgYJ+
f32AfoCAgoOCgH+Cf4CAgn5/gYCFgH+BgoCBfoB/g39/g4GBfoB+gYV/fYOAdYJ1fIV/f4CAgYCDgISFg3+AgH+AgYCAgH+AgIB9fniAgH6Agn+BgIF/gH6Ag397e3+AfoSDgYB/gYCAgHyAf4OBgICAgX99hH6C
f3+LeIJ9gYKEgYB/gIF/fH+Af36Af4GAf3+AgIKDfYB+gX+KgICAgH59hoGEgICBg4CAioaAgIOAgIKAgoeBf4F9gH5/f4B5gX90hIB+f4B+gIWCgIKDg4SDf4OBgYOAgICAgIB9gIh+gXd9gIKBgX+Dgn+AgH+E
gYCEgH+BgYB/hYCDfICBhIOAgICEgIGCo4OJgIGAgH+EgoCBgYCBf4CAfoKBfoCBb35/gIB+gIGAgYKAf4B/gICAfoB/gIB5gYCFhX2AfX9+hYCAfn6BfXx9hYCAgYGAgHmAgXSAg4SDgIGAf4CBfnp+fYGAf4B+
foGAgICAgXl1fn+CfYCBgYKAgH2DgIKAf4CAgICAfoV7gYF9gYSAgICAfoJ/gX+BgH+AhYCAgIOAgJGAdYWCf4CCgH6AgIF/gn+DgIF/eH2AgIB+gYF/gYCJgYCBgoF/f4KBfX2FgYF/gH+Af4CCgH+DfYGDfoCA
fn2WhIB9gIB9f4CBhIF7gIB7hX+AgICAgoKAgIB9hYByhIKAgIKAgH9+gIB+gIJ+gICAf4CBgXx9f3uCgIJ+f4GCf32CfoB9gYB/gYB/gIB6gISBf4KAg4KAgICDgICAhIB/gn6AfoCBgIGDgICBgIGAf4OAgH2D
hoeBg32Cf4B+gIGAfH+Af4GDhYB/eYCAh4GCgIaDfn98gH+EgH2BfoGBg36AgYJ+goGBgIF/gIeAgIN9fYCAfYCDgYGAgICAgH+AfH6BgH99fnx/dYKAg3yAf3+Ff4SBf4B+f3yAgH5/foCBgICHgICAgIOCfn9/
gn2AfX6AgX6AgIGAgICBgIR5fHyDgICAgIWBgIB+gIWCfn+AfnyFgIGAhYCGgH+Ae4KEf32AgIB/gn+AgIOAgIF5gn2AhIuCgH+AgYF8goCBgH6Ag4GAgH+BjH2BfYCAf4CAgn6DfYCAf32Af4B/fYGCfYSAf4SA
fYV8foB/e3+Af35+f4OBfoKEgIF/gYF/f3qEgH5+gX9/gX53e4GAgXyBgYGAgoCBfYB9f4OAgIGCg36Ag32Bin19gIKAgIGAgXyAgIKAeoCAgHiChIaAeX9+goGBgIKAgYF8fYSAfYOAgICAf4N/gH6Lg4B/gIKC
gX+CgIB+fH+AgIKAgoCAf4CAgH9+gH2DgIGAbH5+gH99gICAf4CEf3+AgICAh4d+gIKBfoGDgYF+gIqEgHmAgX6CgIGCg4KDg31+gISChoGAgYCBg39/gIB8gH+BgYOCgH6If4GAfX+CgH+Afn2AgIGBf4F7gH6B
fn+AgIB/gH+AgYB9fYGBgICAgICAgICAgoB/gXx/gIJ8gICAeYGCgISGgYCDgHx/gIOAfYCAfoZ/gIB/hX6AgIB+gn5/f3yBfYB+eoCDgHyAhICFg3uChIF/gICBgYB/gH2AgH6BgYGAgIOAgXqCgICHgIaAg4B/
g317foCAf4CEgn+AjoGAf32EhoB4fYF/fn+AhYCAgX+BgIGAfoOAg3yAfYB6gH6AfoF/gICAfYF/i4aCg32AfYF+goSAfoOAf358e4KAgoOAf4B/fYGAfYCAfnp8f4CCfICBgH2GgoGAgYR/gICEgHuCfYGDhX1/
fYB+gICGhIB/f4CAeoSAg4CBgXyAe3+AgHuAgHx/gYF/f4OAgICCgICAgH+EgICBgIF/foCFf319fYCAfYB/gICGfIGAfH9/hn+Af4CAf4CFgYCAfYCDgIGAfoGCgHyAgoF/gn55gYCKgICDgX95fX+FfYF+gICC
f3+Bf4WAg4F+gH1+gYGAf3l9gIJ/gICDhYCAfnyCgn+BfX+BgH2CgH6AgH+BhHd9gICAh4OFgYSCgHt8gH59dYGCf3+CgX99f3+Af39+gICCgHGBgXyBgn56g4B+goCAg4CEhYaBiX2AgX5/gICBgoCBgIB/hIGA
f4GBhX2AgICCgIF9goKCfn+CgIGBeXmAf4OBgICFg4B/fICBgoGAf39/gIGBf36BgYB/hIB+gICAgIWIgH9/foN9gH6Ag4B/coCDgX6BgYB9hIKKgX+AgoGAgH+AgH5/gICEhICBfYODgoB8fH+Cgn+BgIOAf4CA
fIB+e4OBgYGCen1/gYGAf4GDgICAgoZ/gH5/e4GAgYCAgX98gX2Af3+GgICAg4B9gIGEgIGBfYJ8gH+AgH99f4GCgoF/goB/gICAgn6AgH9+i4CDf4CBgoGEgH99gX+AgH9+fnl/gn6BgYB/gISCf32Af32AgoB8
gH2CgIN/gIGAgZN+f4KAgYCCgIB7foSBf36BgIKAgIOCgH2BioaDfoB+f4B7f4B9gIV/gH2AgH6BgoN+f4B9gYWBf4OBgICBeoGFgH6DgIR/gX56f3+FgIKDfoCAgHuBjIOAhIJ8gICBiICAhn9+gn+CgIJ/gH6A
f4CAgoOBgYKDgX9/goaAgH6AfoCBgoB/e4N9g4CAgYOEfYF/f4CAhn2Bfnp/f36Dg3qAgn6BgH+Ahn+BgXyFgYB+gIN/eoCAgYB8gYCAgH18gYCAfoCBgIB+g39+f4CAfIJ/gX9+gICCgHx/foJ9foCCgIB+hICC
gICAf4OFgYOAgoB7f4B9foSAgIF+fXt8gYCBgH2AgYB+foCDgYCBgoF/gIGAfoF9gIGAgIKAfYKAgIF1goB/gISMf4B/hIF8g4B9fYKCgHx/gIWBgH+EgIGAgH+AgYN/gIeHf4B+foF9gICAgIB6gH+ChYB9hX+J
f5CGgHx+gYaGgYCBiYCAg4GCfIB/foGAgIB9g4GDgIWAgYCEgICAgoCAf4WBgICAf4OAgISAfX6AfX95gX6BgICAgIKBfoF/gH+AgICAgoCAgIB8f4CDgIGAiISBh3+AfoKBf39+goGBgICAgIGAfIKAgICAgH99
f4CEgYB+gH1+gIJzhH6AgYCAg31/hICAgICFfICCfnmBe4CAgH6DfoSCgn6BfICAf3mAgIODf4d9gYN+fYCAgIKAe4GCgH+CgYKBf317gIF/gH6EgYJ9g4GAgIR/fYCAf4SNgIJ/fYCAgYCAgICAfnt/goF/goCF
f4B/goB/g3+AgH+AgYB+gYF/gYB/gIB/foKAfYWChIOAfYB+g4CFgYB+b39/gH6DhIKAf3uCgHp+gIB+gH+CfIJ9gH9/gX9+gIB/f4F+hIKEf4d/gIB/gYV6gIGAgXuDgYB6e3+AgIJ9gIWAh31/gIGAf4WAiIV9
f4CAf35/f4SBgICDgICAf35/coGAgYB9f3+AgICDgH6EgH+Afn5+eICAgIB/gH9/foB/gXt/gH+BgIB/gH2DgH+BgIKBf4F/gIB7gIGCfnt8f3+BgIN/gXuAgIN9f4h/hYCChoCCfYKEgX99gIeAf3yGin+AfHyA
g4KBgH+CgoB9gYCBg31/f4ODgICAfJJ/gYF+gYCEgYGAf31/f32Bf4OAgH6FgICAgIKAgYCAfYCAf4R/gYCFgIOCgIWAf4F+gIKIf4CEgIKAgIF+gICBgH2Afn6BgH6CgIB/gYKAgICBgYCAgIJ8gn97f36Afn+A
gIOAgIB9gH6FgX2AgoB+g359gICAgIJ8fYCAgYWCgX+AgIB/gIWDgn+AgYGAgIB/eoCBgIOAfoF/gX+FgICBg4GAgIGBen+KgIaAgoSAgISAfIJ/gYCAgICAgICAg4CAgIKAfYGAf4GAgH+Af4WAgYGChIuAf3x/
fnyAfod7f35+gYSAhYF/gIGChICDfIB/goCAgICEgHCCgoCBgH2Df4GAgYCAgIB/goB/gn6AgIB+gH+AhIGBfn6Jf3+EgIB/f4N+fn97gHuAgYGAfIKCgYR+fICCg4CAgICBgIOAgIGAf310gIN8gYCBf3+EgYCD
fn2AgH94foGAf39+foF9f4CFgIKAen6Agn6CgYF6gn9/gICDf4CAgoaChIKCgIJ+gHqAgoGBfn2AfIB+gYCAf4B0fYB/g4KCgn55f3yAeX2Af4KAhH2Agn+Cf4F/fIB9fISAgYGAgIKAgICAe4CBgoCBg4GBgICA
gYCAf4F/fn99f4d+gn2AgICAgIB/gX6BgH+AgH+BgH6AgYl+gIKAgH2AgIB/gIB9gYCJgIOAgH+CfICDgYF8fn6AgYCAgoCAgIGAe4KCgX6AgnyCfYCFgIOAgoGAgIB/fXWPgoGAgYKAgYl+goOAgH2AfoCAgH+A
gX6CgIF7gIZ9gYCFg3+Bh4B/hYB+foCBgYB/gIGAgJWGd4R+goB/h3+Bf4CEf4CCgIB9gYCAfYCAgIR/goKAf4CBfH+Ben6Bfn+Af4F+gIKBfIN9goCAhHyHfX19goCAgIOCgYKAgIB+f4B+gYCAgICAgIB/eYB9
fIB/hn5+gIWAe4CDfX6CgIB7gYN9f4GAgYCAgH9/gX6DgIB+fH+FgIJ/hX+CgoN/gICAgICAgIZ/gICAeIGAgYWAgH9/gICBgX5/foSAgoSAhIGBg39/gYCCfpZ/gHx/g4KAgIJ+gICCgXyAgIB/f4CGgYd9fn6A
gIB/gX2BgoCDgH+DfYB/gICAgIB/f4CAgXyBgIOAgoCBf4Z1gYCDfIGBgYB/dYCAgH5+f4CAhX+Ag32CgIN/gIKBgn+BgIF+gICBg35/f4CAgoCAf4B9gIJ/foKCg319go56gn6Bf3+Ag4aCgYCBgICBgoCAgIGF
goCAgoN/e2p/gn2Bf3+AgIKAgICAf41+gIN5gX+Ff4CFgIB6iHuQgH+BgIB+f4B8f3x/g4B+foGDgoF8fYCAgX99gIOBgH+AgYSBf4CAgH9/gIGCgoGAgoCDfIF+gIGAgH2AhIGAgYB+fYKAhHuAb32Cf3yEgH9+
gX16hH9/gIGFf4B+hH+Nf4B/fH+Ae4B7hn6AgICAg4F+hYVlg4V/f3uBgIN+gICBg4GAf4aAgH+Af4WAgYKCgH+AgIKBf3+GgIGAgH+AgICAhICCgHyAe4N/f4CDe399gIGBf4Z/gIR/gIGAfYCAf4CAgYCAfYCC
gYCAgH6Ag4CBf4CAgH9/gYCAe3+CfYCAgoB3e4OAgICAeYCAgIGKh31/goKEg4CAgH99fYB/gnKBgICCf36BfYSAhICAfoB+gICBe4OAdIF/gYZzgIKBgYR6gn2BfoGAgX+DgX+Bf3+BgIZ7fX6BfoGBgX+Af4N9
fICAf4CAgIB+gH1/fYB/gIWAhH6CfXd+i4CAe32AfYB+fX+DgICDgH6ChICAgoCAfoCAgoOFgoB6fYR7gYB/gIGBgn1/gX5+f4F+gICFgoGBgISAgoCDgYSAeHSBf4KAfX6Cf39+f4B/fn+CgIB/gIB9h3+AgId8
gIR/goB6gX+Af4aDf4GEfoOBgIB/gIB+gICAgH6Bg4B/f32AgYCHgIiBgIB/fX+EgH99goOCfYGCf4CAf4F/gIGDf4CAgXx/eYJ/foaAgoB/gn2Egn59gIB9e3x/hYCDfICEgH94eoCEgHqAfoCBgIB+gH2Eg4KA
f4OAgHyAgoB7gIWFgYOFfoCAfX2Af36AgYKAfIWAhYB/gYCCgYeJgn+Af35/gHuAgICCf3+Afn+Bf4OBgYN9f39/foCCf4N/gX1+gX+AgH+Cg4CDgIaAhICBfoKAfYB+g3+AgIGAf4iBgIOAgH6DgYSAgH2FgH+F
f4Z/gn5/fn6Ag4CBfYB+gICAgoGAfX1/gICFgIF/gH+BgHSDgH2AiICBgoCAhIB6gIOAgYKAgoGCgH+AgICBf399c4CBgICFgIOAgYB7gIGAfoCBgYB/gH1/gICChoV/gICCfoKAg4CCgYCAfYF+foSAgoJ+f4V/
gH5/foKAg4J9fISFhIB/gX+AgH59gH+AgIOAgH+BgIB9gIOAgX2CgH+AhICBfn+AgX+AhX9/gICJf36AhIKAgH99gICBfYJ+gH6Cgn+Bgn1+f3x9gICCfG6AhH6AgIKAgIiBgYB+gICBfYCGfICEf3yAfYKAfoGA
gISBf4CAg4KBhYCCgICDf357fX+AfoCFeoCAfX+AgYF+gIGBgn+CgYOAf4F+fnt+gYCAgoB9goCCf36AgH+Af3qAg35/gIKDgIGBfH+Ce3+BgH9/fHp+gH1/gX5/gH6Cf3t/gH9+hH+CgH+GgX+Bf4GCgH+AgIB/
fH+AgIyAfn+CgIB/gIGAg4WAfH9/gH+Ag4CBiIB/g39+foCAgICAfn+Af4WAgICAgoCAfoB/goGEgoOBgICAfoJ/gH98goCBgIF/f32AgICPgYKAfoB8gHx3f4B/gIF6gYCBfoGAg3+FfYN/f4CBgoB+foB+gX6A
gH2AhIB/gIR8goCAgICBgIOAeYR8eoSAgIJ8f4CAgIB5f4CCgIKAgH98gIOAfn+BgIaBgIJ/hYB+gIGAgX9/gH+AgoR/gIJ+gYF+goGAgICAe4F9gHuAgIF/gIGDfoCChnyAgH+Df4J/fn2Bf4CCgIB/fn6AeYB8
goGEgIB/g4CAfoF/gH9+gIB+foGAf4GAf4CAgIF/gX9/gIKAf4CAfoF9foOIgYOBeYKAg4B/gISDgoKCgH9+gICLgoGAgH59gYOAfHaAg3+BhoCAg42DgYKAgH+CgICAg4KDfoF8foCAf4WBgIOBh3+CgH9/g393
hIF+gYCAfYJ9gIF+fYB/gISGgIGMgH2AgYB9gYCAeoB+gHmAhnt6gYeAhICAgIKBhH6AgYKAgn5/on6AgYB/gIJ+gICCf4CAgIB/gH+If4OCgH6AgIN7gICAfIGCf4R8fYV7foJ9fYB+foCAgICAgICAgIB+gIB7
gHyBgH6FfYCEgH2Ag4KAf39+gICAgICDgIKBgIKBgICBgICBfoB+f4GAfH2AfIKAhICEfIF/gISAf4B7gH+Af398f4GAgYCAgX19gIKAgoV9gX+DgH+Fg4GDg3+Bf4CAgX+AgYCBgH+AgYGCfYSCgIWAgICHf3+B
gIJ/foSAgnuAf4B/gIOAfoF9gH9+fICBgH2AgYCBfH+Aen6DgIB6gX9+gICAf4CDgoB/g3yBgIB/hIGCgICAgIKFgIGDgoCAgIWBfoB/gomAf4J7g36AgYR/f4F7gICIgY2Dg4SAf4KAf36BgHeAgH5/gIB/hXaB
f4CAgYGBfoWBf4CKiH+BgIGCgX+AgoCAf4d/g3+CgYGBgX6AgoCAf4J/f39+gH+AfYGCgn+AgYSDgH2Cfn+Dh3mBhICBgH+AgH2Df4B9f4B/gIGDgIGFgoKFgIGAe3R/gIJ+gIaEgoCAf4OAgIOCf4CAgH9+gH+A
gIKBgYCAf4CAgXyAgH6AgICBgIOCfIeEg4B8gH6AfIGAgIB/iIR+hYCAgYWDgIB+f4CBgIGBfICAfoyAg35+gYR+f4CAgoCAgYB+gHyAgICAgIKBf4B9f3+AgYCAhIB+gIF+gICAfoCBgHt8gn+DgYKDgYCDgH+C
fn1+foGCf4SCfX6HfH18hICAfnuDgIF8f3+Af4GAgIB+gH+AgYCBgoCBfX5+gIB7fn+AfH+EgoCGhICEgn2Ff4KCgoKAgoV/gHd9gYKBf4CCgIGDgYJ+f4CAeIGBgICAfYCAgIGBgHd/foCGg3WBf4J+goB9goGA
gICAgX95gYCAfoWAgIGCgH6DgICBgH58gYGAgH2BiICAf4GGgYKAf39/gICAgIB+goGGgX+AgIB/foOEgYN/f4N/gYCAgIB+gH+Df4CAfoCAgYKHfoGAh359gH2Af32IfYCCfoGCgISFfYSCgIGBf3+AfYSAgXp/
gYB/goCAfX+AgIF/gICDfYOCf4B+gYCAgYGEf4CAgn9/hH2DgoGAhIB8g4CEgICBgICAgn9/gYJ/fH6Ag4B+gHx8f4CAhIKBgIF7gX+BgH6Af4CAgIKCeICAgHmCgIKBiYCAe4CAgICCf4V/f395g32EgIB+fo9/
gICAg4GAgYCAgISAgH98g32AgYB+f4CBfn+AhYB3gH5/gYF/foCDgIOAf4CBg4B+gH5/gICBhYB+gIKFfoB9gXx9gIB8e4B/gIB+gIKAeoF+f4KBgIJ/foCAgYCAf3+KgH+AfIJ+gn97gIGEfoKIeX+Af3iCgIF/
gYN+hoCAgIF/goWBeoGAgIB+f4CAf3x7gHuAfn9/gH9+gIF/gH+AgIF/gIGGf32BgICAgICAf4CCfoOAen1+gIB/gICAg4B+f4CCgH+AhICAgX2Mf4B+fYN+gISBgICAfYCHgIB/foCAgYJ+gHqAf36Bg3yAgIV/
iIR+gYGAf4GAgoCCgIeBgHiAgHyAgH59fn+Bf4KAe4J/fn+BgH2Afn9+f4B/h3+AgoKAfYmAgYKAgoCBgICCgIKCgIGAgICCf4B+goB+gHyCg4B/fH+AgoCEhIaAfoB+gICAgIF/foB/gH6CdoCAf3eBgoN/gICB
gX98gX5/hIGBgICBgH2AgoqAiICBg4CEfHuEfoiBgoCCgIGCgH9+foOAf32EgYGAgX2Ag4CBf3+AgoCGgH+Af4OFgIGAhICAgIJ7gICAg4mAgoF9g4B+g4OBgH+Qf4CBfoGAgYB/gYJ6foCFgYaEgIOAgICAgIGC
eoGEgIWChHp+gX53gH1/foOAgISAfoJ/hn+AgYGCgIB8gICCgIGAgX59gIWCfIKCf4CEgHeBgIB+gX6AfoKAg4GHe4CAgICAhIKAgX6AgX6GgIV+gX58eoGAgX+AgYGDgIB+gIJ/f4CAgH6AhIB+gIGAgH2AgIB/
f4GAgnyCf4B/gn6AfX5/f4GAfYGAf4N/gICAgIKKf4J9g4CAgHqBgYGAgH1/gZGEgICAf35/gH6AgYB9gIB/foB+gXyEfIF/f4Z+gIOAfYB/gIGBhYiAgH9/g3yBgYGAe3+KgIWCgYNvf4V8hIJ7foCAgHyAfoKE
g32BgISBf32DfoCBgYCBf3yAfYl/f4KAgIeAf3+Af4CBgH2BgYWCoIGBe4GAgYB+fYB9gICDgIJ/gn+CgoB/in+AgH+AgYKBhX+Afn+BfISAeoGBgICFgX6AgX5+gICMgICAfYCAgIOBf4GBgX+AgH1/gX+AfZKA
enuAg4B8gICBgICBf4WBf4KBf36Af42AfoKEgIGAgIKAgIB/gIGCgYGBf4OAgoByhYJ/eYCBfYKAfYB+foKBfn6BgYZ8fH6HgICDgYB/f4CAgXyBfoCFgYB+gIGBgIGAgYV/gICDf4CDgH+AgoF/gIKBf4CBhX6B
fn9/gICAgICAgIyAfHmGfICDf32AgIB8gH91gICAgH9+gIB8goCCjIGAgH2AgICAgYCAdX9/gYCKgX+RgoKBgIF+gnxuf4CAgIKAg4CAgH6Ef4CVgICAf4F/goF+gIGAgX9/foCDeoB+gH+Bf4CHfn6AhZOAhIGB
gIB+fn+Af3yBgH+DgH+BgICAgIB9goR/gICAgH+AgoB+gXiAgIKDh4aAd4aAgYGBgIKDgIJ8gYCGhYF/gn2BgIF+gIWAgH6CgIKAiX6bgIGAhYCBgHqAhYF9fn9+gX+Af4B/gIB+foB/gn6FgIB/gIGDfX+AgYB/
foWDfYCAgId+f397goR/gISAiX6DgH6Df4aBgIF+gYKAfIGAgIN9gICCgIB/gICAfoCAgH+DgoGAgIGAfYJ9gIB8gYB/gYCAgIJ/goCAf4CAgISAgIB6gH5/foGAhICBgH+AgYCDhoCBgYCAgoF9gH+GiYB2f4B/
gXqAg32AgX+AfoF+dICBfoWAgH+AhH9/g4GDgYKAgoF8gIF9gIKCgH9+f4yAgn+BgoWAgnh9g4N+fn+AgYF7hoSAgICCgICAgICEfYB+fYCAf3+BgYCAgYCDgnuBgoF9goB/gIKCgHmFgX2AgIB8gISBgYCPgIGG
foGBf4CAgIF9f4CBgYGAh4CKgoB9f4CDhX9/goiHgYB9f4B8gn+AgX+Cd32AgIGBgH+AfYCAf4CBgICAgIB/gH2AloJ+gICCgIF9gYGIf4CAgICCgHx/gIKAgXl+goGAgH6BgIJ/hn+Af4CEf4CBg4GBgIJ8jIN9
dn2EgIOAf4SAf3p/gICAgIGBgIJ+gICAhICDgH+Eg4GCgICKgYGAfoCAgIOAgH6CgIN/gH+Af4SEgIJ9gYCAf4CFhYCAeYGAgICAgHmBgIOBgniAf4d/fICAgn51e3+AgYCBgH6CgoKCfX+AgYCBgn+Ff4N/gICA
gIKCgn2DgH19goh/gH2ag4CAeoGBfoCBgH+Efn9/f4CDfIJ9gIGEfYJ/gYCCf4CAgYB+fYJ6gIN/gHt/gIJ8f39/hH9/gICEgICAgoN7gH2DgYF8g4F/gICAgH2Af4OBgYGBf4GDg4CAf39/f3yAgICCgoF/gHeE
gICBgH5/f4J/f4OEgIN/eIF/nJCFfYF/h4CDgH96gIGAhoB7gICBgYGAf4CAfYN/gn+BgYB/fYCAf4GAgICCfoCAfIGCgICAgICEhoJ/hn+AgY2AfX9/gICBfIh+fn6BgIF9goCAg39/g3x/gYCEg4GAg3qDgYGA
gYCAgIB8gIB+iYF9gIB6gHaDgoGAg4GAgICCf4B+gXuDgXx7gIB7f4B+g4GMfoKAgYJ+gH+BgHyAfoCAgYV8e46AgICBfod+foJ+gIh9fnt/gH9/fnuCgIJ+gIKBgYR/h4aAgICFgYGAgIOAf4Z/en6EgH5/gXl/
gIF/gIKAgYCAfoCAhoGAfoB/gIKBgH9+foF9gIF9gIB/fX+BgYCDeX+CgoB+foKBgYSBfIyCgH6AgIJ/goGEg4B7gICAhH95gX9+b36Af4CAgX+AgH+BgYGAgH6AhYSAh4mAgH6AgIKAgIOAgIB+foGDf4p/foGA
gH9+fYGBg4B/f4F/gICAgoCAf31/joCBhHOHgH+Bhn+AioCBgH6BgICBgIB+gYB+gIJ9gIB+hIB7fn6GgX6Gf4F/gH+BfoGFh4KBf4F/foKCfICKfX6EgH+CgH+Jfn5/fX+Ag4KCgIF+f4CBeX2Dk3+AgH+Af39+
gH+Hg3+Ah35+gIGAgoB/gn2BgYCAgYGCfoGAcoCAgYGAgIKAgX2DfYKAfXqDgX+GgIB/fn+Ff39/f35/gn9/gIB9f36CgICDgIOAgH+DgX+Mg35/gX2Bf3yAcX+AfX+EgICAf4WNgoKDf4F/gX2EgH9/gX+CfoCF
fYCCfYB/f4F6g4KCgIB9goCAhIOAf4V+f4J+eoCAf36BgX6Hfnh+gYB6foGAgIB/f4GEg4B+gIB9goWEgHyBgH+Bg4OAgIB/f32GgYWAg4CAaHaFgH+Cgn+HgH99gX+BgIaBgoOFgH58goSBf4B+gIB/g4B/gHyC
hoB8fXuAgICFgYR+foCBgoCAeoOCgICAf4CAgICAgXuAgH+AgH2DgoCBgH6AgYCAfoGAgISAgIGAfoCBgIB9gIB/gIR/e3+Cf3qDf4KAgHyAgH6Af3yAf3+CfoCAf4CAfoCAd3+Ag4CEfoSBgIGAf4J+goOAgYCA
gn6BgICBfnx+gIB+f359gIGAhoCAfoWBf4B5g4B/gIF/hnyCgYB8e3+BgoB6gIB/gX6CfYd/f4Z/gICAgICJfIR+gHyCfIB9f4SDgICAgIJ/goCAgICAgIJ4gIGAfYN+gX+CgICAgIGHgYCCgIN/gIF/gIF+gHqC
hoCEgYCAgH99gIKAgIN+gH+Bf359hX+Bf4B/gIGAhIB7gIB+gXx/gICBfoKAhH6AgoODgIGAgH59gH9/foOFg4CAeYF+foCBg4CBgICEgIJ7iYCFg3+BgYSBgHeAf4R9foGAgn+CgoCBg4B/gJWNi4GBeoCAfH5/
e4aAj4OBgICGgICAgIB+fHmCf4V/gICCf4F/gHt+gISBgX+EgoGAgH99g3+FgISAf4CAfn98f4KAgIB+foOAf4B/f4CCf36Be4OAgIGAgYKDgH6DgIGCfoCBgYGAgYCDgYGCfX9+gH6Adn6AgH5+f36BgIR/f4CG
gIGAfoCBgIB+fn+Cf3t9goB9gH5+gH9+eoKCgICAgIuAgHCDgYOAf4KAfIJ9jICAeYJ8gIKAhYCAdH1/f5N/f3uCfIB8gIaAgICEgIB8eYCDfoJ6fIJ/gIOAf32AeX2CgIB/hH2Bg25/goCBgYGAgIGAgIGAgIB+
gISAf3d/f3+BfYCAf4CAgXZ+gIaAfH6DgoCAgoB/gH2AgH+AgH+Bf3+AgIF/gIR+gIKCf397e39+eIGFgoCBi4KGgICBgISAhYGAhn6AgICCfIR8gn2IgIB+f3mAgICEg4GBfIJ/gICBgH5/f4OAg4B+f3+AhYN3
g4SBgICCgICAgH9/f4CAf3+EgICCgYJ/gICAgH9/gICAgIKBg4F/gYCEgIB8foCGgoCBf3+BgH19hICCf4KBfX98iIWCfoCBgH2CgICAfoB+gYKCgIF/gIGAgYOCgH1/gYCAgn+Bf4CDhH+Cfn2AgH6AgoCBgH1/
gIGBfoB8enmAgICHgn6DgoF9gH56gYCChYN/gHyAfoCFf39+gICAfoCAf4SDgH9+fIKAfIGCg4B8gIN/gYCAgICBgIB+fIGAgn2AfIGKfoGAgH59f39/boB8f4F+gIF/gX+AgYOAf4B3gYF/gYF/g3yAf3+AgX2A
goGAgIKAfnmBfYWAfn6CgH59gIiCf4CChH+AgYOEgIB+gYB/fn+Af3+DgYOAgIGAgICAgHyAgoKDgICAgIN/gIB9goCAgICAgIGHf4GAgYCAgICAgoKCgIB/gIB/gH+AfICCf4R/fn+CgoCEgICBfYCDfXyAgH1+
gIKAgICBg359fIGAf32BeoCChoJ8gHx+f3qAgH5/gICDf4GAfoCBgXKAgX9+gIJ/fIOAfYWHjYGBgIKAgIJ/gH6CfoOAgH+Af32AgH2Ag4KAgHp/h4CBg4B+gYCAfIB/f4J5gX1/gICAgYCBfIB8gX5+gICAgoCA
gH6AfYGAgX+Fgnx/gIKAfIB/e4CAfn2Ag4CCgIKAh4CAgYB/foB+gIJ+f4KCf4CEgX+GgIF/foRnf4CDgHuBgICCgI+BgIOAgISBgHeAgICAgIZ+fX19gX2Df4B6gX9+f3x9hH6ChYB9e4KBf4J7hIKAgYF9gYF+
foCAgH+BgIB/e4F9fYODfX+Df3+Bfn2AgH+AgIGAgIeAgYJ8gYCCgIF/eYCBgH+Ae4F9gYB7e4CAhH6AgH9/gYCAgHt+gIKAdoN/gH6CgH2AiYGCgoKAfICAg4B+gISBgICFgYCCgIGCf3+AgIJ+gIF7foCAfn+E
gIGAfoGAgICAe4GAf4GEgIB/f3eEgIGHgIGBfoV+gIGCgYCAgIOBfoeAcH5+fXeChH+BgICBfnyAgH6ChX+ChISAgYB/gYd7fYODgI5+gICAgH+HgICAgIOAgH2AfYGAgn6Fg36AgIGAgHuAgIF/gIB/eoWDgICA
gH2BfX+AfICBf4OBgIGBgYKCgYF/hoCAgXd/g4aAgIB7gYB+f3+AgH9/gIV8gX6AgISCgIF+f4KAfYCAgIB/f4CAfn99c36Bf4CAgH1/gH+AgYCBgYGAgIGEfn6Af4CJgICAgoCAgICAgH19goSDfIJ+gICAfoKD
f3eBeIGBd39+gIKAfpGDf3+FfYCAgoSAgX+AgIB8gH6AhH9/g4F8hoB/gH6AgICCgICCgHyBgoCAgIaJi4GNfYCEf4KAg4CCgYJ/gIKAgIKFhoB/gYB/goGDhICBen9/gIGCg35/gH96f3+Agn9/goCDgX+DfoF9
hoCAgIF+gYB0gICAgYCAgH+AgH5+gICAfYGAfn9/hn9/hIJ6foB9f4GDgICAgoCBgYGAgH6Bg4CAgHyAgICAgoKCfoB/gIKAfX2AgoGAgYCCgH2Ag4GDiYN/goKAfn1/gH+AgX5+fIB+gIWAgH1+gICAgIaCgIF9
g4B/gICAf4B/jIGAfn+AgIKBgIB+fX+Bf3+BgIGAgICAgIB/gIGAf4CAhIGEgICAg4GChIF/foV/hoF/f4CDiYR9gH58gYGDeYCAgIGEgH6AgIGAgIOAfn6BfoGAgn+AgICCh3+Af4B/gIB+fYCBgYaAfoCAfH+B
goGAf4B+gH+DdoCAgICBeoCAgX+AgX6Gf3x5fYF/f4GDgISChIKAgIGAgIGAd4KAgIGAgYB/fn5/gICAgIJ9gYCAgIB/gnqAf4CAfoCBf4CAgIGCgHyAgICAh4CAgId/gH6AgHt9fX+AhnWEfoCGf4KAgX9/gIB/
gIB+hYGDgn9/gn2BgIGAgHyAfoCAfoCBgoB/gIOAfn9/gISBf4N/gYB/goB9gICAgIN+f4SCgIOAh4Z/hHqAgn6AgX6AgIOAgYGCgIOAgn6CgYKEf4WAf4CAgIOAgYaHe4B8bIGGgIV7g4B/e4B9gISBfYGCf4CA
gIGBfnyBhYKAgH9+hICDgn+Af32CgICAgICAe4eBgYF9gHiAf35/f4F8gYmEgICAgH6BfX2DgICCi4CBgX6AhIGBf36EfHiAfIKBfoKGgH5/gYF/gICAgIaAf4B7e4B/gICAe4F/f4B6gIKHf4KBgICAgH+CgoB9
gH+BgX5/foF5gH6Af4CDgIB/fX6BgISAgIKCgYCBg4CAgYCAfH6Af36AgH1+gHx9gH9/gH97gXyAf4CBgH6Af31/gYGAgICAfX+HgH6AgIKEgIR+f4CAgHp9gX6FgICAhYJ/hYCAgH6AgoB/foKCgIKAgH6CgH17
gX6Afn+AgIKAgH+EgICDgH2AgX5+gICAioJ8fn6Agn2Afn58fIF8hH6DgX59gX1+gX99gH+AgICBf3uAf4B/iIGBeIB7gIB+f4KAgIWAf4OAiYB4gH6Ke4B/gYCDf4WAf3qBjX90gYV+fX58e4CCiH5+gH2AgH9+
f4B5g35/foB9hYB9gICEgH6Dfn1/gH1/gYGCe4CGhYJ+hYCAgn+CgH+CgICBgX2Af4B9gX+AgICDioGAg4CAgHyCgICDg4B+gICBgYB9gIOAgYKIgX2BfYCCgH+BfIGBgICAgXuEioB9g4KBh4CAfoCBgXl7f398
f4CAgYCDf36AfIiAgIF+fICIg3+GgH9/g36CgX+AgH+EgICEg4CAgIKEfoR+gH6BgICHgXqFfoCAf3iBf4CCgJCAgIGBgH9+f36Af4B9fnp+f4B+gYCAgH6AgICBfoeEgn+BfH6BgIB6foCAgICAgIJ7goV+gn2A
gX6AgYR+fH5/gYCBg4OAgHyAgoB/foF/gH6AgIGAgXuPgICAgHN+f4CFgIV/gIKBgoJ/gX+Bf3+DhIKFgYB/gIN/gIOAfICKf3uBgHt/gYp+gYCBe4CAf4CAgX6AfniAeIB+gX6Af4OAgIGDgICBgX6AgoCJgHmC
f4GEgYSDf32Bf4B+fYCBgYB6f4CChHuCgH6Dg4B8gYGEfZB/fIJ/g4CAf4aAgIF+gYCEf4B+g36AgIN/gH+Cf4Z/gIB/f39/hIV7gn18eX56goGGgX96eHyAgIKAgYCEf398fX+KgIGBgIF+gn+Cg4CAgIF9gHuA
jIKAg4CAcYKEgYGAgIKAgHx9e3yAgIF/gHqDfoGAgX+Ef4OAeoV9gH2AgHyAf39/g4SDgHl9gH+AgICAfoCAgIKDgnx9gIBzgIOAgn+AfoCAgHyAgIGBgYCBhYCIgH53f4V+fICDhIGAgHyDgIOCf4CAgICAgoKB
f3+AhYCBgICAgoB/f35+gYCBfoB+f4CAgn+CfoCEgYGHgoOAf4B/gYF/hYB/fnuAgH2AfoCCfIKBgnx+goCBgIF9gYGGfn6AgX6Bf36AgHx+goCAgYB+g4J/gH5/foSAfXuBgH9/gYt/gYGCf4CDfoCAfHx6gICA
gYaEgnuDgH9/fYKAgH+Ag4CBgoB9f3KDfH+AhH94f398f39+gIRzfoN/g4CAgnyKhH+AgIGAh4CAf32Ahn+Af4WBf4CCh4CDfIB9fICAgICCf4GCgYV8f4CDgH95f4CAgIB/g4CAf3+Af4CAgH5+foOAgICBgoCA
gIB8gYCAgX+CeICDf4J+g4B9gISAf4GCgICChn1/gX2AgICAhICAeoOAgIB7f36BgH2BgH2AgICBgoCAfn5+fXt6g3+BgIOCgoCAgIB/gICCf4CAgYJ+fn+GgH9/hIV+e398gH+AgIB9g4CAgIOCf4KAgn98f4B9
gIOAgn6Bf4KAgIF+gH+CfYCBgH5+gIGAgICAgYKAgIGAgYmAgIR/fYCAhHuAgIB+gIKCg3+AfX+AgIKAfoKAf4B+f3+AgYOBgYiBe4J/gYKAg4CAgIGAhYN9gYKCf3+KgXmBfoGDf4GBioiAf35+f4N9gn6Bgn+C
goCAgICAf4GAgnuCf4GAgYKAfXuIgoB/f4OAgHWAeX98gIODgISAf4CCgX6BgH9+foCAgX2BhIGAd4CCgnyAgoCCgIF8fX6AgICCgICAgYKAgHeGgH+AgIGAfoKCfHuCf3uDf4B+gIKAgIGAgX6AfoeAfoOAgn9+
gICBfn5+gn+Afn+Ag4CAgYOJfoCCfYCUgX9+gHqCeH+BgH6DgoCAgoSAgH1/gYCJg36DgH5+gH+EgICAeYKBgICCfYR/gYB/gH2CfoWCgX+AgH+Cg4CAgICGe3+AgIB/gH9/gH+DfoKAgX+BgIOBgIGAf4CBgXqE
eoSAe315gIOCgH97gICDfoV/gX+Df4N+fn6BgH2AgX+Eg4KLgIGAg4B/gISCgXiAfYB/h3+AgoKAgH6AgEyAgICBgIKAfoCAf3x/goCAg4CCgHyBhn18f3+AfYCBf4J8gHd+gYCAg4GAgIR/gYB+gYGBfoB9f36A
boOBf4KBgIGCgIB/gIB/gH+AeoCBfIN8gIF+gICAf3+Bh4GAgYB/foKFhIKAhn9+gICAgICFgICHgYR6gYCCgISAgId/gHx/iYCBgoCBf4B8f4CAgHyAgX6AfYCAfn9+hICAiYCAfYCAgICCf4OAen2FgHyAg4KB
gIB7gX+CfZOAfoKFgn5/gH6GgH2EgYWCgYCBgH1+gYF/gH5/gH59gICAgH5zgX+EgIB8gIJ+jIGCgH9/gYKBgYF6gIB/gYGAf4CCgIOGg359gH6Cf4KCeoB/gICAgYB+gHiAgXiOf32HgIGDgH6AgIOBfoGGgH99
g4CCgoB/fYCAfX2BgICAgYJ/gIJ+gH6Cfn2AgICAgH+AgoCAfn2Af3OAgIKAgIGFfICCgYB9g4CAgH+FgH9sgIGAgYR/f31/g3d/gYCBgHiBen6AgX+AfYCCgIGBgYKEfnyAe4CAfX+BgICAiH+BgoN/f36EgICA
f4B7gX6Kcn9+foCAgIKDgIF/gI9/gHyAgYOEfoKAgIGAgoB9f4KAgH+AgIKFgYGBg4CCfIKCh4CCfoyAg4CBgICBfYKCf32Ad4CDf31+gIKEhYB/g4GAgYCHgICGf4aAgoOAjH+BgIqCgICAgIKEgICAgIB/gIB8
gYF/fYR9f4KAfoF9gYGBf4B9goF/fYF9goOAf3yCgH5/goaGfnuCfoCAgH+AgIJ9hICAgIGBfYGAgn+GgHt/fYSBf4d+foOCgIB+gICAgX9/gH2BgIOBf3x7gHCAfoCAgoOAfoCAg4CAgICHg36CfoJ9gIB7gIB+
f31/f3+AgIGAhYB/f4CAiYOGf4CCgICBgH94gn+Af36BgICAgIF/fIJ+hHOAe3eCf3+Agn59g4CAen+EhYCAgICCgICBfoJ/f31+gXx5gYB8goJ5f4F8gICBgHmAg4GBfYCDfoaAfYOAgH6Cf4CAgYKEgIWAgH+A
g4aAgICBfYSAgH+Bf4CAgYB/gH5/jYCDgIJ+f4SAgIF/goCDgICAgoN+goCAfn6ghn96f36Bh32Dgn+AgYOAgH+AgIB/g4B8gYR+gIF/h4F+gH6CgIB/f36Af4B+gH6BgICBg4CAgICAfX6BgIKCioR7gIB/gH9/
gICDgImAf4eAgIB8gIaAfYF9gICEgICBf397gH+AgIGAgX2AfX98fH+AhoCTf4B9f32Cf4OAf4CAgn96gIKAf3+AgYCBgYGBgIF9gn5/gYB7gn+AgIGAgH2AgX98f3+Dfn+AgYCCd4CAgH+BfXF+iX+Fg3+FgXmB
gIKAgICDgYGAfYCBhYKAgoCAg4F/f4KAgHuHf4CBf4B+gn5+gH98g36BhIN8f3+BhoqAfoCEgIOCgX+BgYCAgH6FhH6AfoR/fYJ9fIB/fYGFgICAf4B8eIB+gIB6hYF/fnyBg36AfoB/fX6AgHpxf4GAgIKAgX+A
gIKAhH6AgXuBgICEgId/gX+AhHqBfYGAgIB/gYGBgIB+fYB9fYCCf4CDf4GAgIB/gH+Hg4Z+fH9/fX2GgIGAfoCAgHiAfYCFgH9+gH2AgIB/foWAgICAg4CAdH6CfH6BhH6AhYCAgIGUf4GAf318gIB/gIGBgYCF
gICCgH+Af4B9gn6AgHt/eol6gH5/f4aBhIGAg4KDgYCAgICAf3uBgICAgHyDfYJ9goB+hn57goF9e4p/goKAgYCBf4R/g4J6hX97f4CAgICCgIB/gIB/foCAg39/hH+Bf4B/eYGAgIGAgICGgH+Ag4F+gIiAgIGA
gIOCgoCBgH6AgIGAf4SAeIB8gIKAgYaDgX6GgIB4gICAgHeAhYCAgICAgX59gICAf4F/e39/gH+Bf3qAgISBfI59foCAf39/gIKFf4WCgH6AgIB9gHZ4fX+BgYN8gYOBgIl4fYOAgIKBf4CBgH93gICAgIGBgIB/
gICAgIKEgIGBgH6BfICAgIJ9f32Bgn58g4N+f36If39+gH2AfYN+gICCfoJ/g4CDgYB+g4SAfYGAfICAfn2AfoOBf4SEgICBfYF8gIB8gIl/foCCgIN/gH2AgIB9gX+AgHWAgIGBgX9+gH9/gYWEgIGFgX+AjX+A
ioGBgHyDgX6AdX5+f4KAgYCEhH+CfH99goF+gH6BgYGAgICCfoGBg3l7gISBgIKAf4B7gYKAg4GAfX6CgIF/f32Cg3+CfYKCgH99f4CAgICBgYCBfX+Cg4CAeYB8gYN6f4GAf4GAfH2GgoaAgIGAf399iH2Ah4KB
gH5+gIGAfX9/f4SAfoCBgYB/gICFgH96g36VgH+JgIOEgIR8gn9/gIGHgIB9gH9+gYCAf4GAfoCBgXyDgIB8hH6Eg39/gXyAgIB9gIR7goF7gICDfISBgoCCgH6Af4F/gH+BhICAgn2AgICEgH6CgGyAgIJ+jYCC
gYB/gH+AgICEgH6FfYF8gH6Af3+Gh4SAgH+CfoCFfXx+gIB/gH98f3+Af3+NgIWBhoB+g4CAgISGgICDgIB9goOAgH6CdYaAgX2AgYB/gIB/jX6CgH6AfoKBdIKBgoCDgICBgYKAgIB/hICNgICAf4iOgYN8hH6A
e3+AgICAlH98f3+Bg4aAgYF4gXqAgH+AgnyBf32BgIB+hICAfYCAfIaBfYB+goN9f4B/f4CAgoGJgIB+gIGAfn6GfYCChoZ+gICAhH+HfYJ/g4eAgn5+f4GAgYKIg4CBfYB/hHuBgYKAgnyCgH+BgHx8bn6AgIOB
gISAfoGAiYJ/gICDgH+DfX+Af3t/gYGBgH2Ajn6FiH+BgIR+gH9/gH6FfXx8gH9/en6Eg4OBhYGAgIWCg4CAhYGAd4CBfn+BgIB+gYCEgIGFfn+AfX+BgICFgICAgIGDfn6AgH+AgIKAf4KAgHyBfoB+foOCgYCA
f4SCgYCAf3+Cf4KBe36AfH2AgIKBgH+BgICBgIN/goGAf4GAgYCAfn2AgHqBhYCAgIF4fX+BgIB/fYOAfYKDgX+BhX99gXmAgIGAgn5+foSAf4CBfoCDfoCAf399hIR/hICAhIKAgH9/g4B9gHyJfX99gIKAf4CB
gICCgIWBgICAfnmBgIKAhYB6hnuBfYB+hYF/hIGAgICBgoGAf399fn+AgH1+fIWDgH5+g3x5fYCDgHx8gIJ8fYB/fn+AgH+AfouDfoJ/hn+CgYB9gIGAgn6Cf3+Ag4N/foGEfoCEfICAgHeDgICAf3yFf4GAfnt/
g4GAgH9/fH+AgoB8fnyAgYWAf4J/f4CAhoGAgYB+g3+AgICKgYCDgn1/gYCAgIGBgnmHhoCAgnh/gIGAhHyAg36Af4KAgIGCfoGCgYCAgICLfn6DgIB/g32DfX+AoYF9fYGBe3+DgYCBhYCAgX5/gIGBgH2GeYCA
gHyAfICCgHp/f4CAgICAgIZ7fYCCgIODgIJ8gH6AgH9/gYV/gIGAf4KCg3yDfn+CgH19gYCAhH6Af3l+gIB/gYWAgIKBf4N/gIGAh4KBgoB/gYCAgn+Af4KBgn6BgH+AgIJ+gIGAgYWGgIB+gICEf4CCgIF9gICA
foCAgn+Dfn6De3yCf4KAfmd/gX59gH6AgIB+gYKChH2AgoGAgod8gYB/gICBgn9/gIB7fX+DgIB/f4KAfn2AhICBgYKBgoSAgX9zgYCIg4x9gYCBg4B/goODgH6Be39/gICAgHuLgHqAfoqEhX59eoCAgn5/foCB
f358fIWAgIJ7e4B5g4CAh4KDf35/gYV9gX+CgX+Cfn+Bfn9+goCAf3+BgICAgIGCf3yGgn9/gYB9gIKDf4KFgIJ+gIKAgICBgH6AgIWAg4N+hICBgIODfoKAgIJ+gnt/gn6AhYR/foCAgIOFf39+f358gYB+g4N7
foCAfoR7gHh/e3+BgIF+gIB/dX1+hIB/gH+CgICAgX+BgICDf4N+gH96f4V+goF/fH+CgoCAgI+AgYCAfXx8gIKGgISAgYCCf4CAg4CAgH6AgYCAgICJiIWGfH6AgoB+fYGAgYKAgH9/g4V+gICAg4GDgICAhoGA
gICFfn51gH+AhH5/e3uAgn6AfYGAhIB/f4CDfYCDdYF/foB/gIKLeoCCgIOAe4CCgIF6gH2EgYCHgIWAfIF9iIR+gYB+gYCBgHx7gX6CfoaOgYGAgYKCg4J/eXx/fn98gICAf3GAgHt9gICBgH6AhX+DgX9+gYCB
gIOCf4J/gIB/foSAgIGAf4KGhICChH97gIOAf4SJgX+AgI+CgH6GfoCAgH6AgIaBgICAgIB/foCAgH+BiIGAf4aAgIKAf397hoCCg4GFf4CBhoCAgIB/f4CAgIaMgH+AgICBf4CFgYCAgIGAgICBfX5+f3+Ggn9+
gICBhoCAfX+Bf3x/gHyAgIB9gIB/goCCa4CDf4CBgH99gH1/gHx/gIJygH+Dg4CDgn2Af4GBgH+Bg39+en+EgX59j32AfoCAf4CAf3x7gIB9fYF/g4CAfoCEgH2BgIKAgHl/fn+BfoCBgYB/foCCgH+BhoKFgIB8
gn9/h32AhIF/foCAgIB9gYOAgIN/gIB8f4CAgICCgIJ+gH+Bf4CBf4CAgIGAgX2AgoB/gIB/g4B/h4GFeICAf32AgISBgIOAgICCgYF8gHuAeoKBfYd/gICBgYOEgX54hH2AgHeAfoF0gICAiYCAf4R+jWWDfoGA
gYF9gX9/eoeAfYCAf4B+gYB/ioGBh4KBgH55f4CBgYKAgIGAf4CAf3yAf4CBfX+CfISDgIB9gICCf4KAgIiAg3+Pe39+gX6CgYGAgoCAgIuBgHmCgX+Af4CAf32AgIGCgH6AgH6AgIF/f3+AgoCAgIJvgYF9hICA
fYB+foB+e4B9gH9/gIKDgHeAgIKAgIN/gH+AeoCCgoOBgYGBgIB/fYOAf3yDfpJ/en6CgIGAgIJ/fomAgIF/gYKAgYF/gHaAgXd/foGAh4CAgYKCfIB+ioB9gIGFgYGFgYCCgIF/f3+AgIF+gYOCgIF+foCAgIB3
fYKBfoGAgIB+fICDfYCAgH6Egn9+foB9gIB9f4CAgH6AhH6Bf32AfoCChH+CgH+BgH+BfoGBgIKBfoCChoB7gYF2gICBen5/f4CAiJGBf4GAgn59hYKAgIF+f4R/eoCCgn+Bgn9+gIB/fYGAgYB/gIB/g4OEhX+A
f4GAfoOBhIB+goGAfoeEg36Ag4N+gIKAhIGDgYKAgIB9hYCAgIGHf4GAhoOAfoJ+foGAfYGAf3+AgoCAfoF/f4R9gICCgYKCf4CGf4aBgH+BgYGAgICBgH9/g4B9gYCDgIeDgX5/gIGBfn+Ah4OAgH2Af4CAhn+C
f4KEiIR6eYCAf3mAfoR/hIGAfn+AgX5/fn+Mf399fYCAfISGgH5/e393f4CEf4CBgYCEe32BgYF/goN/gH5/fX9/foCEgYCBgX6AfYF/foCAgH5/f4SAfIB/f39/foCAgYCBgIGBg4OAgIB7foCAgIB8goWBin5/
gICGgICAdYF/gH+AgYKAf4WAhH99gH+AhoB+foCAgIKCgYCAfoF7gICBf4OAgX6BgX5+goWBgoGCgYaBhn5/gIGCf4Z/gYCAfoB+f4CAgH+AgYGAgH+AgHiAgIyAgYGAgH6FgYGGf4CFf35+e4CAfoJ/foJ8gIGA
f4CBgICEf394gIGEgH+Bg4WAf4CCgH5/goSCf4F9gIF+gIR/gHyAgIp/fn2AgH+BgISCgX+CcnmBgYCHfo2AgIGAf4SAg3yAf316hH6Cf4B6fniAgYB/g3yDgICAiIKAfXmCfYB9gYCAhIOFf4F/gICFgIN5gYKG
gn+AgX6EgX2Bfn+BgIF/gYCBgIF/gH+BgH98ioF/f4CAgICAgH98goGBgICAh4N6gICAgYGGf4CAgIB/hH18fYGBgICBgH+CgH6BgIGCgICBgICCf4B9gYKAgIB/en+BgoGFgoCAgYB+gn+AgHp/gH6Ag3+Bf4GP
gH+AhoB+foB/gIJ/gIN/gYGAgIGBfIKAgICAfoB8gY6AfoKJg4CAgX+DfH+Df36Hgn+AgIN/gIOAfYKFfoCAf3+AgIB/gH+BgH16hoB8gICAgn6CfYKAhIB+eYKBgICGgYN+gImBfX+AhICBgX99hX+AgIKHgoF/
gICGf31/gIaBgICAfX1/foJ9hoR9gH2AgIKAf4CAgIqCg4KAgXiEhoCAgHyAgICFgH+AgIB9fICAgIGAgX+BgYCBgoGCgoaGgoCAgICCe4J+fn2Ae4CCf3eAgIGCgo+BgICCgICAjYCBfoGAgoJ+gH+Cf4CAgIiA
goSCgH5/f3t/gHyAfYCAf4CAgIKAgICBkYB+goCAf4B+gIF9gHyAen6DgIOAf397eoGAgIWCeHd8f319gJCAfoF7g4V8goGAhoGAgICChYCBgX9/f32AgIB+gICAgICBgIB+fHuAgH58foB/gIB6fICBgYB+f4B6
f4B+iICHgH6CgICGgoCBgX+AgH56fYKAf4SAfYp+iYJ+gYCAhX+FgoCAgoCAgol/e4GFf316gH+AgIB/fIaAeoSAhH2BhIB+gYCAgICBfYCAgIB/gn99gICDbIB9gICAgICAfoZ/hoCAgX+FgH6Bf4CBfoCBeoGA
gX5/gIJ/gn+Af4WAfICBf4CAfnuCgoGCgH2Ae3iBg3+GgoB9f4N/gIF+gIB8f3+Cf3+EfH6AhoSBjYB/gIGBgH+BgH5+hYB+foGAgIJ/f4F9fIGBfICBf4GCf3+AgICIf4CAgHyAgIqBgn2AgH6Ef4B/gHyBgH6C
gYCAf4GAgX+Af4GEgYJ8f31+gICBgIGDf4iDgIGAgICDgn6AgYCGfn6DgYCEgYCCgICAgoGBgIB/f3+AfX6AgICBfX+EfoKAgIGAf4CDgHiAhYCHfn5/foCBgH6BgoB/hICAfoJ/foB8f4GCfH6AgX9+goCBg5KB
f4GBgH9+hHiAgHyBfYJ/hX5/gIF/fYCBg4F+fn6AgICCgIB8gH6FgYOAgIiIf4GAgoCAgICAgICAgIKCiX+CgYB4gYSBgIB/gIF/gIKAeoF/f4KAhICFgHuAgoOAiICAgISAgX+AhniMgHuBgH+Df35+gIGDgICA
gX+EgH+Ag4KBf4CAgod+gIGAf4CBfYCAgIOCgICAkHeBgISAp3+BgICAeX+EfYB/fn6BgIGChYV9gIKCgYCAgX+DgIB+nYCBf4OAgIB/gIKAgIB9foF9f3+HgICBgIB8fYCBgYCAgYB+fn2EiH6BgICBgICBgICB
fHl+fX6Ag32AgIGIfnh+gH+BgH6BgYCAf3x+gIN/gYCCgX+KgoN/gIB/gIiAgIGAgIF+foOAhoCDhH9/gHeAgH2CgGqAgH98gYKCf4B9gYCMgIKBgIF/gIB9hH9/gn6CgIB8gIJ/fX56g4F7gICAgIKAgIOBjICB
fol6foCAf4J/fXyBfIGAf4h/fHyAgIJ+gHyAgICAfH5/gn2Ce4CCgYKAgYKAgIKAgYJ+gICAgYV6fYCAg4R/goB/gYB/gYCAgIB8f4KBgICGgIWChH6DfYGAgoGCgH95hICBgH5+gH6Bg4F/gHyAf4dzfYGHgYB+
goB9gH6Bgn+AgH6AgH2BgIF+foGAhoB/epJ+fYKAg4GDgoGFgoCEfH6EgH+Af4CBfIGBg399fYCAgIOAgICAgH+AfH+AeoB/gIGDg4KAgIJ8g4B+f4B+fYJ4gICAg35/gYB+hoN+gIOAgX6AgH5/f3mSf4CBf31/
gJN+gIF/f4CDgHyBhoCCgIB7fXx9fnl+gYB9gYCDf36Cf4J/gYB+gYB/gIKAgICAfoCAgH6Af4CAg4CAgHyAgH59fYCAgoCCg3+Bg4B9hICBf4B/fH+BgH18gH2AkX+DgH9+gYGEfoCAgIB/gIOAgYSDgIN+gYCG
gIB+gYCBgIOAeH6Ah4CAgIGEgIB/f4CAgYCDgXuCg4F7f4B+gYCAgIGAgICBgIF+gIF9f4GAhoGAgIKAg3+BgICCg36AgIB+hH9/gXyAfoB/gIODgIN9fH6Af4CBgIB/gX2BgX9+f4GBgICDhX+DgoB9gIGBgn+A
f4GAgHuDgYGAhYCCg4CEgoCAfoCBfX9+f4GAeH+BhH2CfYCAf32Af4J5gH56foJ9foV+foCBgYCCgH+DgYKAhH6De4R8gH6BfYB+fH2AgIB/gH97f4CChIB9gn6AfoCAgH+AgISDg4WAfoGAhIOAgoWBgn6AhoOA
gIWAgYCFfYJ/eIB/f3+Bg4CAgX5+fYB/gIKCgn17fISBdIGBfYF+fnR/i4F/gIF+gH2Cf4SAhX98fYCDf4CDfn2AhH5+iH2Ad4ODgHl/gn1+fn6Af4KEgIGAgICCgYCBgYSBf4GAf4F+foCAgIGQgH6FgX97gXl/
e3+AgICAgH1/gH2Df4KAgICDfoCCgn9/fYCCgH+ChYB+gICAgYKBgICBgn9/e4R+gHuAgH+EfICAgICAfoGAgX6CgYB+eoCAgYB+gYGAfn1+gYB+f4CFdoWBgIGVgH+Af3yCfn99hHyJgoGBfX+AgIN+gIB/fICC
gIF+gH+BfYGGgoCBgnyCgoN7gYCAgICBen9/gIGDgn9/gICAfoCCgHx+g398gIB8hoCAgnuCgH2AgX98gIB+hoGBgYCAgHyAf3yBgIOAgX9/f3+Ef4CDioWAgHmAf4CAfn6Ag4SAfH5/gH2BgIKAgYWAgHh/fIN/
lHt/gHuFgICCgoCDgIGAfoCKhoGAgIF+f4CAfoGDgIB9f4CCgoB8fn+Afn1+gYKCgICAfIGAh3yAfICFgX+AiIGDgIN9gICAfoB6gIeAf4GEfoWAgH5/foCBg4CGfYB0gIKFhn9+hIB0gYCAfoB9gIGHf39/gIGB
f4SAdoKJfYOBgYB/f4CAgICBgn+BgH1/gIF3goSDgH6ClIB/gIOAgH5+gH+AgIKAf4CAgIF9gXqAdIB5gX59gIF+fn+CgIV+gIB/gYOBf3yAhoCCg4CAdoJ9gICCe4OCgoCAhoKGf4B5gH2Efn2Ag4OAgX9/gH9+
gYCAfoGAioB9gX+Bf31/hIB/goN9foGAgICAgIKAgn+Df4B+fnyAfIKAg32Ag4B7gX59f3qDfYCAhIJ+gIGKgoCCgIB+h4F0gH2BgICAgYCAf4CAhoKAgYB/gIV/gICAgYGBgn+PfoCBgHx9fH+Af31+foB+fYKA
f4B9f4GAiHyAgH2EgYB+g4CAgH6BgIR9gICCgHuAgYSCfX9/goOAfYOEgYB4gYCAg3uBhICAgIB/f35/gYGAgXl+gICAfn2AgIGCgISCgH98gICFgIB8gIKDgYGFgYCAgICEg4CAgn+AgYOAgYmAgYN/fniAgX+C
gYB9fnt/goJ+en6CgH+AgX+CfH59inx/f3uAgICBf4CAgICGgYCGf4OAgYOAgn9/fn9/gICAf4CAfoCBe36OgH+Af4B+f4CAd4CBgIx8gICAfoGAf4GAgIZ9gYKAgoGCgICAgICBgYOHhH+Bhn+BgoB6goCAg4CC
goCBgICDhoF6g4CDf32AfICAgYCAgIGBgH58gX6Cg3+AgHWAgIJ/gHd+e4B7fH6AfoKAf36AgXqCgICAfIOAf4OBgIqAgIaAgIB9gISBhoB+gYB/gIOAf318gX2DgH+AgIF5gX5+gIKAhICBgIB/fn2DgH+DfYSD
gYCBgYCDgIKBgYCDhH6BfIV/gH9/gn6AgYB5gISBgIGAhHyDg4GDgIB9gH99foCEf4J/gH1+gH5+g35/foCFg4KCfYCAgIF7fIWAfoF+gYCAgYOChXd/g4WAfoBwf3yBgH+Cf4F+iH6AgIF/gIGCgIB/gYKAe3yA
gYR8hHyCgIKAhn+Kh4SAgH6IgYCCgYB/hoB+d39+gIGCgICAe317f3OAfn2Af36Bf4F8h4CBf36DgH6AgYSAeYKBfYF/gH56hYGDgYB8gn1/foCAfYKFhICAgX5/g4GBf355hICBgYKAfn98gISCfoCAhX6ChX+D
gHyAhICDgn+AhX2Bd3x/gYF9f4GEgXh/e4J/gXyAgH98fYB/f3uBgH6AfHyAfYCAfYB/gIKBioCCg355eoWChIR/e39+fn+IgIV8gHyAf4GCf4F+f4GCf4GAgIF+gYp/gIOAfICDf4J/gIF5g4SKf4OBgX98gIZ+
goKBfn57gH9+fYCAg4CFgYJ/f4CCe36AgH+AgICEg4CCgX6BgIGAg4CAg4CBgX2AcoB8foKBf3+AgIJ+goSCgIF9gYOAfoCCgYCEgn6AgICCgIKAeIF/f4CHgIB3fYCAf4B/gYCAhYCBgH5+gYGBgoGAgoKBgIB0
gIF/f4B/f399gH98gIWAf4F/foKAgICBf4CEg32AeX6AgYCAf4B+gHyAgICAgH95gIKCgYGBgYCAhIOAgIKAgIV7foB9gIB7g4CAgYOAfoCBgnyAgISDgIB9goKCgIF9goCDgIV+gHWAgICCgX+Ai4B7hH97gICA
gIB/fn99gIB/fX+AgIKAfYN/foF/gICAgXuAgICDfoB+hYCBgn+CgICAf4N8goV/gICAgIKAgHyAg4CBg4CAgICBf4CAg4B+gIB9goB/gICBgYSAe4F/gICCgH6Dgn5+hH6AgIN8gIGBen+FgH98hIN/gICAfYCD
gH19gH6Cf4J/gX9/g4CBgX94gICAhX+BgHyDgICAfnmAgIGCf4B/gX6FgHyAg4GAgX94fXyAgHuEhYCAgYWAgHpzf4KAhH99gICBgIKHfYCFfoF7goKCgICAgIF6fYGAfnt/fIKBgIGAg3yAgYGAgYKAf4B+gIGA
f359gYGBgn6BfoGAgYB/gIGEgH59gYJ8foCAhH2AgYCAgH9/gIGAe4CAhH+BgIaMf3+AgH+Af36AgYKAgICAgYCAg4CAgIGBfX6AfX2Af4B8gIB/fICAgX6AhIF8gH52gIyEgoF6gIJ/hX+Efn15gYB9fYCBgICB
gIB/f4B9f4GBcIeAgICAfICCgIB8gICBgICAfYGAhnyAgYCAgICAgH2Ag36AgICAg31+f4CAgYB5iICAgICAgnp9gICOhIGAgoGGeX+Cf4OAgn+Af3yAgYF/gICCgn+DiICAeYCAfn6AgIKAgIGBgICAgoB/goCA
gIB/gYCCfoB2foCAgYCCgIB/gIV+g39zgICEgoGDg36AgICCgIB/gICEg35/gYiFfH6Af4R5gH+BgX1/goKBgoJ+gICCgYB/fn+AgIODfYGBfoJ+eoCBgoB/gICBgH97gH6CfoCBgIKAfH2BgYCAgYB+kICAfICA
goB+gICAiYJ+f4KAfoGBgICAf36BgGiAfYGCgH5/gICAin+AfoKAgIF6gYGAgIGBgISHgICChY6Ag4OBfoB7gICAf4CJgICBgX6Fgn6AgIGBf4GCgoCAf4GAhICAf36DgIB7gICAgoKEgIJ/gYGAfoqAgIGAgYGB
gnmAfn98foCCfn6CdoF/gIB/foGBgH9/gX58fYCAfn1/gH6Ag4WAg32AgYGAgoKIfYF+goOAgXqAg36ChH6AgICCgH+EgH2AfoB+fn+AhICBf3+Agn6Af4B/eX6CfXx/gYCBgYGDgICAhYJ/fn+Bf36BgH+AiX+B
gICEgX2EgoGAgIOAgICBfoJ/g4CAfoCIgIR+f36BfYB5e4CBgIB+f4GAfoCAgH9+gIF4g4CBfYKAfoN+hoKAgIB8gYCDgIKCgH5/gX+AgH6BgH1+goB/gIJ9gIaAgX+AgH2Dgn+Af4GDfIB+hYWCgYKAf4B/gX+A
f4KAg4aAfX+Bf4CBfn19hYB+gYCAfn+BgICAgIF9fIJ+gH+DgICAgoKAhIB9gICAfIB/gICAhH6AgIKDgYB6goCAfH6Bf35+fIF/gH6BgX2DfICAgICCgICEgIKAgICCgYB+foJzgIOEhICAf4SAgX6AgIJ/gICA
goKBf4CCf4CAgoCAgHx4dIF/f4CAgH6CgIN+g3+Cg4GAg4CBgICAgX9/gH6BgICAgIB/hH2BgH2GgIOAgYR9gH6AgIGCdYB+goKAf4KBgId7fXx+gnt/gIKDf4GBfn+AgIKBgX9+foGAfIN6goCAgoCAfH+BgH2A
gYCAfoB/gH5/goBygHyCkYGAgICAgYF+gH1+f395gn92fYKBf4KDdYCAgH5/g4GCf4CBgH+EgH1/g36BgH1+gYGAfoKCf4aAfX58f4B/goJ/fHh9f4GHgIGBgICCf4iAgIF/gYB9gICCfIOAf4WCfoCCgIGGgYCA
gIGBgYCAgICAgYOAf4CAen+EgH6Cf4F/fYZ6gYZ6goJ9g3yDgH6DfYGAgIiAgYGBe31+f36Df4KAgoF/fYCFgXmBfoB/gH+Bf4N8gH+BgIKAgIB9gICBgoCAi3+Cf4SAgn18f4CAhICBgICAhIB+foGAfoB+gIB/
f4CAfoF/gIB/hH6AgH6Ah4N+f4CAf4B+gImDfX+AfoSAfX9+gnqGe36BgYCAhoGAgICCg3+CgH2CfX5/f4GEgIB6gISAgoiAgIOAf4CDgn99gX6AhYGAgYOAiH+DgH+AgH6Ag3+BgH6Ch4aAgnyAfoCBgoGHhYB6
gIKFhIGAgH+Af4B9goCAf39+gYGEgX2BgHx+gIB7gIJ/gH6Af3+CgH99gYKBgIB/gYCAgHyJfoSAeICAg45/gIGEgH59gHyAgIl+gIF/iH6Cf32AiX6EfIKCfoCBgIR/gH+BgXyAf4GAfoCDfoKAfoB/gIF/f3uB
g3+AioJ/goGAgIR+goB9gYaDgnyAg4J/goCIeH+AfoB/gn2Df4GFgYOAg4CDdoF9hYKAgYB8fICAhHyAhYCCgICBgICBgoB/gIh7gYCAh4CAgoGAgIB/gH+AgIB9gYKAf4CAf32CfoB/fYCBf4CEgXuAgHZ/g4GB
gHt9hIB/gYSCfIGCfn2AgYCEgYGMf4F/gIKAf4F8gICCfoCDgICCg4B/gICCgIF/fX+AgIGFeYGAfoKAgH+AioB9fICFgIB/gH2Bhn2Bf4F+gYR7gH19gn6AfIaAfYCAgICDgH5+fn6MhIN/gIB/gH6AgYWAgIB/
hYCAfn6AgYB/eoCBgYGAdIB+gYCAgIOBeoV7gIBygICAgH+AgYCCfoCCf4J/f4iDgIGAgX6Af4OBgX9+gH6BhIV+in99eoN/g4R+foKAgH+EgIF/gH+AgIGFiYCCfoR3hn9/goKAioSAgIKAhIiCg3x9gH1/f35/
en6Af4J+e4KAg4SDgICBgH9/fnt9gIKAfn1+g4B/gYCAgX9/kYGAf4J/hIF+gH+Bg4GCjYN/gICBf4F+f3x/g3+BgIB9gnuAgX+Afn6AgHyAeYCDgYF9gH+Afn+Ffn6Afn2Af4SOgYB6gH2IgHyAgICAgH9+foB/
hYB+gIuAgH98gH2AgX+AgICDf4KAhHqEgYiAgIGAgIJzfX+Bf4CAgISAf4CAgX+Agn+CgH18goCAgIB7gIJ+gYGCgICBgoCBf4B4gIGBf3WAgYGAgIGBgH+Af4CAgH9/e4GAf32BfH6Ae4CLg3yAgoJyg4CDf32A
f4WBg4GAfXyBgIGCgn9/gYB/gIV9hIGBgYGDgH6CgIOAfX6BgICDgICAgIB9hIGCgIKAgH+AgX6AgYF5gIOAfoGAgYOAgH6BgICBfX2Bg4WEgIOAfn9+gX6CeH9/f4ODh4GAfISChYB/gICAf4B9foGAgn6BgICA
gH6DgYCAgoGAgIF8gICIgoR9g3+BgYCAgH9/f4OCgICAgICCfoCIgIGBgX17gIB7foCAgIWHgICBfX2AgoF+e4KEf4B+hIB/gYCAgn+BgoGBgHSAgICAf3mAgoF/gIB+gH6AgH2CgHx6hIB8gIR/foF9fn9+hoGD
gISFf4OAgoKAgnuAgIB+f4KChX+Bf3+BfoWAg4GAgX5/f4B+e3+AgoB/gH2AgICBgIB/hX+BfYCAfYB8gICBgX+AgIB+gH99gICAfoCAhYGAfYN7gIKCgn9/goCCfH6Dh4Z7gn+AgH+cgoCBg4J/f4CCgYJ+hIF/
en9/f4CAgYF6gYB+gIOFgIB/gIN/hoCAf4CDgICAgH6Af42AgId5gn1/gH5yf4B/gYCAgYCBgIB6foCIgICAfn2AhICAhICBgIeAhYB8fYB7iYF+fIGAg4eAf3yAg3d/f4KBg4KAhIJ+gH6AgH6CgYGCfn9/gYCC
gH+BgHd/gH2Gfn6AgH6Ef4GAg4GDf4OAiYR8foGAf4J+d4F/fYCDgnp7fYKAf3V/fX99gH18dn+De4aDgICBgH6Af4CDgI6AhIB7eICBgH+HhYGAfYCAgYOAf4B7hIOAgXiAf4GAgHyAgYCAgXeAgIF7e4CBhn6A
f4F9foGAgn+CiX2AgIGCg36CeICAgIGAf319goB9fICBfYKKfn6BfYCAhIGAgoF/foGEgH1+en2CgYCAf3aAfIaNdICAgIJ7gIV/gHyDgY1/gIF5gIN+gYB+fICAgn6AgIKAgIKAhISAgIJ/gICAgIGDgIGAfoCA
fH+Ad4CAgYKBgHuAhH9/gIGCgIl+gIGAgHyAf4CBgICAgoGAgIB/gYGAgIKAf3yDgIB7gH2AgYGBgIB8f4GBf4J+gIGBf3h/foOAf398f3KCf39/f4B+f36DgoB9gHyChoF/foCBfoCAgIB9hICCgIKAgIR+hYF/
f4CAgIGAgoKAg39+g4B9gIOBhYCAg4CBgoB+gIGAfX2DgIB/hX9/gICAgIGBfX+Af39/gYGBoIB+gICAgIKFgYB/e32BgoJ+gIJ+gH6FgIB/gYGAgICBf4OIg3+AhH+CgH2CiX5/h3+DgICAgX2CgIB9fXqIgIKB
f4N7goV/fnuAgX2Ff4F/kYCBhYKBgn+DgICAgX5/b4V/f4F/g32CgIB+gIKBgH6Afn9/gIB+fn+Bgn6AgIF+gYJ/goCAgIGAgX+AgX96f4CIgICAgIOAgIB/gIKAgH9+fYCAgH2EgH6AfoF/gYCAgn+HgYZ9gIB/
gYCEgIqEgX6AfICAgH+DhH2AfoB7foCAgoGAgIN9f4CAgYCBgICCgYCAgHyBfnqCfoB+c4F/gYCAgICAgHyCf4CAfoGBgIOAe4CBgX6Ahn+ChYqMgHWEf39/gH9+f31/fn6Cfn6CgIB/gIF2gICBgYB/goCGfXuA
gHuCgICCgICBgIF9gYSHgoOAgIB2gH2AgICDgICDgIGDgIKLf4CCgXl7gX6Af4CCdH1/f317f4CAgoN/g4F/gH5+gIGBf4CEf4CAfoKAf3uBgICAgYaDgn+Cf4GHf4F8foGEfX+CgHx/hIB/eYmAgIOAf4B/gX+A
gICAgIGBgn+Agn+AjHyAdYKBf4CJf32AgH+CgH6AhIJ/fH+AfnqAgIKAd3+Agn+DgYOAg4B7gIOBgH+CgICAgICBgICAgYF7f35+fYB+h4GKgn2Hf3+AgYKCfH+AgYGAgIV9gYB+g4F9gH+AiICDgH2Ag319f4B+
f35/fIB+gICQfoCAgH9+f4GAgn2Af35+gIKAf3+AgH99hHCBgoCEgoF/f3uAf4CCgX5/gYCAf398g4p/gH6Cf4B9gIB7gH19f3x/fomAgHt/fYGAg4OBgICBg4KDgoOChIGCgHqBgIN8gHyAgn1+gIGAgIR+hHl/
f4SAgHqAfIeCgYCAgISFgX+BfYGBgH+BgIB/gYKAf4F+gYCGgX+AgIaAgH9ffIGEgI98fnmBf36Ahn9+f399goCAgX2EgIGAh4CAfoV/f4SBgn6CfoCAiYSDgISAgYCDhIOAgoB7gYB+gIB9f4F/gICBhIB9gH9/
f4CCgIGGfYWDg4N/e39/gX9+cIN/gYB8eYCAgXl/gICDg4qDgH1/gHuDgYB+f4CBgH5+fYF/gIB/gYF9goOAgYCAfn1+gICBf4SAf4CAgH9/gIWEgoB7gX5+gIB9gYGAgYB9fX+EgIKAgISAgIWAgn9/f4CBfoGB
f3uBgoF+gX+Kf4V9goCChH9+g4KBgomAfX2Ae4R+f4B9f4B8hYF/gIB/eICAgH92gIZ7foCAf31/foCAgn+AgISBfn+BgIOCf36BfnuDf4GDg3yBgYCAgIB/e4J+gIGFgX+CgYCAg36Ee4B/f4CAgH2AgIF/gX2B
f4CGf4WAf4qQeJF9gICAf4KCgIOAgn9+goR9foCCgYGAf4CSg4KAgoSAgnyCgYB8gIOAgIGAfYCAgIB/g4CFgH5/gX2AgIB7gICAgX6AgIGKgYJ/hXZ/gX5/foCCgH5/goB/gX57gHmCfoCAf4B+hoB+jX16f4B/
gYGAfoh7f31+g4CDf39/fX1+gn5/f4B9gH+DfHVwe31+in+Ag35/fIZ/fnyAe4CAgYF9f4GAgYGAfn96hXuCgoCAgICBf4SFfoCBgH+FeYGAf4CAh4F/eIGBgH99gISDhIGAhIGAgIB8foCAfoV/gICAgICCgICC
gH5+fXiBfn+AgId6foB+gH+AgIKBf4KBgX6AfoKCfIB/gH1/fIB6f3+Agn6DgICAgYB8f4OBgIB/gICCgoGDgn+Aen56g4CBfoGBgX2AhIWAgX5+f36BfIODgIKEgICAgIGAf4B+hoCDfICBgISAgIN7iYJ5g4GC
f4F/gIB9fYKAgn6Bf4CAhoJ+hHyBfoCBgICCgICDgICBgH98foCAf3qAgn19e4B+goWCeICBgIGBhHyGgoGAgIh9f4B9g4KCk3+Bf4B9gIN+gH+AgIB/gICEhoCDgICGgoCAe3x/gICCgIGCgH19gIOCgIeDgn+A
hXuAgH6NgIORgX9/gXx2fIV9gH5/fYOAfn99gH1/c399gH+AeoB7gH9/hYCBg4CAgICBgIB/iX+BgH+Ae4B/gnh+gICBf36AgIKAf4CAfoCBf4B/hYOAg4GAg4CAgoB8gIF9gICBhH6CgH2CfYKIgX6AgHuBdIB0
foGAf3x8gYJ+fH56gniCfoCHgYCBgIF/f4B/gYF/gH6DgICAgIGAgIGDgn9+hoB+gX50foSAhH2Ae4J+gH+DgICAgYB/gYGAeX+Df4CBgYCAgoCAgIOAhIB/gIGCgYCDgH97gX+AhX9+f3+AgH5/gIOAhH+Afn+B
gn2CgIF/gHiAlH6AgYB9gIKAhICBgoF/gYF/gYGEfX6EfX6AgIJ/f4SBgIRygH6DgIGAgn6FfX58f4CAgYOAgICBgX9+fX6AgICAf3yCf4CAgHh+gH6Dg4CAf39/eYGAgn+AgYOAfIB+f4CAf3+AfYCDhoOAf4CA
gICBfY6AgIB+gH+BgICBgYB/gICAgIGEgIF/gH2AfoKAgYCBgYGBh4F/gYB8f4B+f4GAfnuBhYCBhnt6gHqAjIB7gX5+gICAfoCCgX+EgH9/fH+AgH6AfoCAgoR2fYKAfoCDfoJ/fICDgH9+gIeMgIOAgIOBgIB/
f4GBgICCgICBfoGAgYCAhoGAfIB8goCAgX+AfoN/gYB/gX6Ci3uDgn2EgX6AiIKThIF/gIF+gIeEgIWAgH6Bg32AgoF+f4KAjIOBgn5/fICAgIKAhYCAgX6CgH+Bg4SAg4B/f32Af4CBfICAmX6AgYGAgHx/g4CA
gX9/gX9+fYGDgoGAgH+AfICAgICAhXt/goKAgX9/gX+Bf4B+e4GBhIWAgH+AgYV8gX57goCAgoOAhIOAg3+CgoKBf4F8gICAkn+AgH+Af4WAgICAgYCBgYCAgXZ8fIN/gH+BfYCAgn5/gYCAfH2BgH+AgICCfYB1
gICHf4CBf4CAf3x/gX+AfoCCgYB/f4d/fYF3gIJ/gIB/gH2CgYJ5f4F8gH5+hXyCgoCAfoB/gH+AgICBf4CAgn+Cf4CAgIF+i356gIF+gIKDgoCAf4R9e4CAf4F+gH6AfIGDgIKEfoCAgICAfIB9gH2BfoCCg4CA
gIGCgICAgYSAgIB+gH+BfnyBeYR8gIF+gH5+gH+Af32CgIGAgIWDgYCAdYKDgYCAf4B+fn9+f358f3qCfH+Afn+Bgn98f3uCf4F/f3+AfYCAf4J+goOCgn5+f4B+gn5+g4CAeX6BgIB+gn1/goV8h318gICAf4F+
fYCDgYCBgoGJgICBgYCCgoGDgoGAgoOGgYODgIB+gICAgH9/fnp8f3yAgICAfYOBfYKAgH+AgoWBgoCAgXyJgIKBf4GAgIGAgH+AgoCCfoGAgIOBgIB+hX2AgIF/foB8f4F/gIKAgICBhnl+gIN9f32BgH6BgX17
gH2Dh4B/f4SAgIB9goF2f36GgYKAe4GAgIJ+gIB/eoCAgICAf4CBgIN/gYKAgnuOf4WAeIKAgIGDgIF/gH1/f4B7gIKFgoOAf4CAfYGCgICCgoOBfoKAjYGDgHx+fYCAg4CCf3+AfoKAhn+CgICAfoF/goCAgYGE
e4GCg4B/f3+AgIF+gIGAgoOAf4F7foB/gIB7f4GAg4KAgH+AfX9/gIJ8gYGBhYCAfICGdYCAkH+AgH1/hIR7en9/e4F6gIR/gICDgoJ/e4CCeH+CgoCAgYOAgYCAgIB/gH6AgICFgIB+iICAfYGEgICBhIN/gH56
hIaAgIJ/gZaAgICAgX5+gICDgIKCh3+Af3yBgIKEgH99gYCCgIGDgH6Af36AgoOAgoZ+fYB7f4F/gXiAfoCBgIF8gISAgIGAgICChYGAgIGAgH2Bg4CBfn6AhICBgX+BgX6BgnqBf4OAgIGEfYCDgIGBf318c3+D
gYF+g4B8gICFh4CAgIKBgYOBg4OAfn+AgICBdYCAgHx9hoCAfn+EgICAiICAgH9+f36CfX+AgH6CfoKCgoGFgH5/f4SCg4KAgYSBhIB+eYB+gYN+f39/g4GAg4CCgoKAgICAf4CFf4CCf4Btf4SAgIl/foCAgIKA
fIGAfn+DgICAgH1+g32AgH2AfIB/f4B/foB/gIF+gYB9gYKAgIF+gICAgX5/f3x+fYGBfYCGgISBgH9/gomAfX+DgJGBgIJ+hH6Af36Df4uAfYCAgICCgIB9f4CAgYCAgYR/fn6Af4F/eYGCgHyAgX6Bg4B9gH2G
gYB+gH+AgYGAf3uAgYSBgX+AgICOe4CBgX6Fg398gIqAgoB/fYJ+gIKAgIGAgHl/foCAf4CBg4CAeYKAgn18gH2Bd4B/gICAfn+AgICAgYCAgYKAgH2Be4ODf4CBfX6Af4CCf3aAfYCBfYB/h4CAgYB+g36AgX5/
gYGAgHKAfn+CgICAgnl7gXt+hICDgIl+hH6AhIB+gH+BgH6AfIWAgIx/fYB/g36AgIF/f36Af4GAgYCAf4B/e4J8goKAgICAgH2AgICBgIKAgH5+f4KEf4CBgYCBeYR/hYGDf4R/h4B+gH6Agn18fIGDg4OAgYOC
fX99fX9+hIN+f4F5ioCAgICCgIGAgIGAfYCAgIF8gIGAgXaDfYCBfoOAgIB/g4GAgIKDgYCAgICBg36HgHt9fIWAh3yAfoCLfYKAgH+AgYOAg4CDgYCAfXp+goB9gIV+foKCfIKAf4B/g3uAg4GCgIOFeX9+iYGE
gYJ7f4KPgIOEf396gH+BhoCBfYGAgX2AfYGAfn6AhId8foCFgH+BgIB+f4CAhH+CgH6AhXZ6gYCGhYN/hoWAgXaAg4GDgIGCfoCAgICDgoB8e4B7eoSAgIKAgIGAgYKAgX98f4KCfoB9fYaAfn+Agop+enuDgYWA
fX2AgICDgICAgHuAWoB/hX9/gH17fYN/hYCEf4B/eoV+hIB/f4GAgICAf39+hICAgYCKgX6AhICBgIKAhHyAfYFwf36AgIOAgIB/gIB+e39/hICAgIB8goCBgIB/gYKAgHmAgYSAf3x8gIOAgX1+f3yAgIR9fYGA
h4B3e4CAgX9/g32AgXh/gIB7gH6Bf4B+goCBgn+Cf4J/foKAgH+BgYCAfYCAgX1/hYGAf4SBgX+Cf4B/foCHgH6Af32CgIGBfoB9fod8gICAgH+Cgn+BhYGIgnyCf3mBgYN+fn6AgYKCh3+ClIeAfIOAgIB8hH59
gIGCfICDgYKAgoGCbYCCgH+DgICAgICBgIB9gHuEgYKDgH6BgIKAfHaAgICAg4CEgH5/f39+f36AhoCBgH6Ch4CBfoB/gIF/gIN/gH+AgIOCgX6AgYJ/fYGAf4CGfo59f3yDgYCCgoN/f4J/gH5/g4KAhYCAgoJ9
gX98goCAfIGAgoJ/gICVgH9/h3+AfnyCg4J+gIB/gIJ9goB+gH2DgIWAgIKAgYuBgYGDgH6AgIB5gIGAf4CCfX6BgICAf4GCgIB8fYGCfoaBgH9+f4CBf4CAgoB+gIB8gH1/fX5/gH9+f3l9fn+AgIB/gIKAgIB9
gH9/gXl9g4B9eXqBgIB/gIGCgYN+eYR/foF/gYCDgYOGfYCBgIB+gYCDfH2GgIGAfYCBgX+Agn98f4OBf4B/gn56hIeAfYF/f4GAfoCAgoR/gICAgnuAgH+AgICBfYB/gICAgYJ/gHaAgYCDhX+AgHt+gIB4gH2N
gICAf3+FgoB/f4CCgIF+gYCAfICBgIF/gH9/gYF4gYB9foB/foKDgX59f4CAf359gIKAgICBkoCAgIR8gYGAgIGDgYKAfIF+e4CGgX6AfIB/gYCChYR+gX6AeoeDgICDf4CBgIB/gX+FgIB9hn6CgYeAgYF+gICB
gIKAgX+AgHiAhoB/gYSBf3+Af4F+hXx+fYCAeYCCgoB+fYKAfn18fYB/gIB8gICAgoOCfI59gH6BjIGCgIKChIGCfXuBfoCDgICDgICAfoB9fIKAgH6CgIZ+gIF/f4CAlICAgYCIgoKAgoKBgICAfoCCfYCAg4GA
h4CAgICCfoGHgH2BgYWAgH9/f4CDf3+AgYOAdn6CgHyClYGAf4KAfYKBfoB9gIF+f4J1fn18gIB9gYB/gYCDgIKCgH2AgYKBhICAgXyBgH9/hn9+hnuEdYCBe4CBgXx+gH2Ag4GCgoOAfYKChH9/gH2AgH98g4WH
f4F/fn99e4CDgX19gH9/goB5eYOAgH+HgIJ+e4CAgICAgH2Ag4GAf4CDgoCBhoWAgIJ+gYB/iX6Bf3+AgoCNgH6BfoCCeYaCg3+FgH+Ff4N/gICAgn59gXh8gHmBgYGDgYB9foF/gYCAg4CPgX+Agn+AgYGAgIB3
hYKDg36Ff4GDf4CBgH6AfoF9gX97gIF/gICBgHqAhIKAf36AgnyDfYCCf398gH6AiYGAf4CBgIaBgHx/gIGAg4KCgIKCgIB/g3x5gICBgoB/gIKCf3+BgH+Bf3+AgIB5foSBgX9+f4CCgIB+foF9g4KEfoB/gIOB
foaAgISAgX5+hHiEgH+Bg4SAfnt/gX18gX+HjIB/e36BgYOBgoCCgIGBiIKAg36CfX6Agn9/gIOAgYCAf4CCfYB+gH6AgYGCgX+BgIGSgYCFg3t/f35/gH+Bg4CBgICBf3+BgIF4hICCeYKAf3+AgYV+gH5+goCA
gHt2hIF/foCCf5CAf32Afn2BgYCBgYF+goR9gYOAgoF/gX+Df4B4gYKAgoJ/goGCgYCDgICAgoB+gIB/gIGAgHt/gIB/gYKAf4CAf4CAgYCAgH2Cg4CAgoCBf4CCgICBgIeCf4CBgICAgHyAf399goaAf4OBgIGD
f4CCf356go2HgYB/f35/f4SCgoKCgYCAfIOCgICCdoKAgYCAf4GHgoGAd317fYN/f4B/fYGBgYB+f32CfoJ/f36AfX+AfoGAfoOBfn+Efn2GhYSCgH5+f4CAhH9/gIN5fnt7hIOBfoB9gH9+gIGBgX6FgIaCf3+C
gIGHgH+AgYCWfoCBf4CAf4CCf4B8f4KAgH5/g39/gH5+g3yChYGAhX+AgH9/gIGCgHx7f4CCfYCAgYKAgH+BgH+AgH2Ggn6BgHt+f4WAgIR8gIOEgIOAgIKAgYN/eoR/fX6AgYCAf36CgYCAfX+AhYCAgICBf3+E
gIGGeYWCjoGDgH+AhX1/goJ/gX+Dfn+AgICAfoGBfoGAgX9/gH+CgICBgHmAgoB+fYKAfHV9gX+EgH5/gICIgX18gn54hHyCe4F/gYGGgYGAgImAgIaDgXuKgH+Ad4CHgXqCgH6BgYCFe36CgIGAhICEhYd+foCB
gIF/gH6AgIR/bYaAgH17gX+Egn9+goCCgoSAf3d1gYGBgICAgIKAgICAgIGAgICAgICCf4GFfoCBd3yDgH2BfoGAiH2Ag39/gYCEe4CCgIB3gICAfYKBf4CEgICAfnx+dYB/gH1/gHt/gnx/gn+FeYB7gISAf4B/
fYCHgIB/foB/gIB+gICAf4F+f4CEfH+AgIR9g3+Cf359fYB9gIJ/goOBgoOAgYGAgYGAgICBj4CDgYB/gX5/gIB7f4CAeICLgICAfn9+gICAf4CFf35/g4B8gICBgH6CgYR+goWBf35+gH+Ff36AfoCCg4CCgYCD
gIF9g4B8gH+BhICAf4B+gZGFgH56gIF/gH2BgIyBgIF/f3+AgYCAf4SAgIN9foCCgH+Gf4GGgICCf36DgYWAfoCAhH9+gYB/fn+Cf36BgH6DgoCAfoeFf3+BhICCgYCBgIqCgoGAg4GDgIBkf35+k4eChoCAgnyA
gIeDgICAgIF9gIKFhYCAfoGAgHyAgX6BhX6BgIGAfX5/loCAf4SGgH+JgIB7gYKAhH+BgICBhIB+f4CAf3+BgH5+g4eDgH2DgX6Fgn+BgH+CgICAgICCgIOAgH99f4B/f4F8gn6AgYKAeoR/gYB+gX6AgIKKgICB
f4B9goB/gH99gHyAgIB/gYOAgYGIg4CCgICAgYGCfX2Af35/hYCAgIGCgIKBgneAg3+AgH6BgICBf4F+fn6CgICHgYOChYWCgIGAgISCeHyBfIODgIJ/gH5+gIJ9f3+AfoJ7gn+Agn59g4B+iYF+goOEf3yAgIKA
goGCgIOAe32AgH2Cg4GBgIV+eoCAiIB/gH+Hf4F6f32Af4CBf4KAgIB/gYKAgIOAdn6EgICJf36Gf3+AgICAgIKAgoF/f4F+gn2Hf396gYeAgH5+gHp+fX+Gf4J/goGAgoCAgICBgYB9gX+AgH+FgIF+fn6FgHt+
f4CAgIGEgIB2gIGAhH9+gH6BgICAf4B/gIN/i31/gICAg3t8gYF/gICAhIB6hoCAgH6Dgn1/gYCAf4aBgnmBgX6AfICAfICAfn9/foB9gYSBf4B+gn+Ag4CBfXx+gYt/gX2Cf4N9gISAgICAgH+AgIJ+f36Df4CC
gIKAgH+AgYOAgYl4f4CBfoB9f5+BgIB8gICAfoCBgH6Ag4OGg4F+g4OAgH+Af4N/fn6Af35/goCAgIOFgIB+foF+gIF/gX99gIGBfn6Afn9/gHx+g3Z/gICBgIZ/gICAfn+AfoCAgIGAgH99fYCAgIOAg4B/f4CC
gH+Aj36Afn6Bf3+CgICAgIJ7hX6Af4GAgH2AgX+Af4CEfoCAf4F8gH6AgYCCgICBgHyAg4F7hIeAgICCgX9/gICAgIB/gYSAgHeDgIF+g4CBgIZ9gH+BgoGAgICEgICBhYF/gICAg4SAgICBfICAgoB9gH+Cg4CA
eYCEgH+Cf3+FgYKDg3+CfH9/gYOCf4KCgH9+gIGAgICCgIGCgYCCfIGAgH+Af3mBgX1/gH+BfH99f36Bf4CFgoKAfYKAgYF8goB+gICBf4GAg4V/f4CAgH+AgX56f4KBf4KBgICBfn1/gICAgIF+goCAg3+AjoOC
f4CAgICAgYWAgoSBhniMgYGBgYCAf32Jgn5+gmyBhXCAgIp+f39/hICAgYCGgIB/f359gICAfoOBiICAfYF+gICAg4B/g31+gH9+f36Cf3l8fn+Af3+DgIB9gIGGf4B+gX9/g4B0gICAhn5/gYCBh4OAgIB8gH+D
ioGCf4B+fYOGgICCgn+AgH5+f4CBfoGAhYCAfoR/fIB+gIB+d4eCfoKAgIB/g4KBgYOAgoJ+goWCgICAgoCFgICBhoGEgH57gXuBgIB/gICAf4F/eoOAfYGBgIN+gIGAf36BhX+AgYOAhIaGf4CIfX2BiH+AgIF/
f3t/f359g4B9gYCBf4CAgICAgICAgoR6gIODgIB+foCAgIWDfH97gH1/kn9/g35+fn+Bf4B/f32Af4B/hoGEfoCAgH2Af4CAg4KAdoaBgIB9f4B6hYGBgoCBf3+HhICBgXh/hIGDgXl+gIGAgYF/cIB+g4SBgYaA
gIB+goGAgH9+gX+BgYCBgoCAgH9/gHyAgH5/goCAgIN+d4B+foGBi4CDf4F/gIGAfoCAgHmAlICGf4GBgoKDgYh/gYB+foWAgYCBfoF8f4B/gYCBgIGAf4CGg3+AgYJ+gHt+gICBgH9/c4B/d3+AhICAf4KAgIB/
f4GAgH2AfH6AgICAhYSAfnp0gI2AgIGBg4N/gn2AfX6AgYB/f4CAgISBgIB+gH5/gImAgYB8gYZ8g4CCgoSDf4CAg4aAf36AgoCCgYF/hICAfoB/gH+AgH98foCAgH9/gYGBgH+AhICBgIB8eoB/f32AeYB+gIB/
gYV+gH+EfIB8g4GBfoN9gIOEfYB0e4OAgH+NgICEgIB/gYB/eX19gXiBgH+HgYCAgXuBf4GAgIB+goJ8gH+Ef4CAfoCAgYCDgIJ/hoeAg4B/gIF/gHuAgIF7g4GAeoGAgoCCgoGAgH6AgICBfoB/gHyBgH6Afn5/
gYCAgICAgXyAhH+Cf39+gH5/goCCgH+AhYCBfYB9f4CAgX2Ef4OAkH17gH2FgIKAfYCCbn+GgIB/g4CBfn19fn+Cf4CAf36Ah4OAf4GBfn+AgIF/goOAfoCAe4CDfoCCfX+AhYCBf4GAgIOAf4CAgICHgnh+gH2A
eoB/hICDgH2BfoR/fYGBhH2AgYB+gH6AgIB8f4CHgH5/gHyAgICAf4CAgICCgHyAfoF9gH6AgH59f4B9f4CAf4SAf4GAgIB+gYCAfn+BgYCBgICAgICAgICCgIGAgICCf4CBgX5/foCDgYOCf32AgHx9gIKAgIGC
gICAfoGAgX2CfYWAgICAfYGAhXqAgYCAf4F+gG2AgX9/fX6CgIGAf3p8gICAgYB8gYl/gH+AgIKDfIh9fn+ChoJ/goCAgYqCgH6Bfn+EhICCf4CBfoN+gHuBhIiAf36Afop7eoKBf4KAgHx/f4F7f4GAgICBfn6B
g32Af4BzgIN/fISDgIWAhYCBgICHgICAf4WAgoCAgIB/gn+AgIB/g319f4J/e4J+foCBg4N+goWEgICAe32Bgn6Af4KAf4aAgICAfn9/gICAe4CBhXx/gYqAgIB+gIJ0gIKFgICAgYGAf3+BgH2Agnh/f4CBgISA
gqGBg4F/gIKAhYJ9foCBf4B8gYOAgYB/gYGAgIF+f4CBgIB8e4CEgIB7gIKAf4CDgIN8g4B+hIN8gISAgIKAgIh1gYSGfYB/eYB/fn6Ff4F4gIGAgICAgYCCen97foCAf39/foGAgYKAgIF/g4CBf4B/fIGDgICA
gIF+g4CAfYCAgnuBgoCAf4ODfICAfYGBeX+AgIKEgICAgYaAgICFgIB/gICBgH+CgH6BgX6GfoGBf36PgICBf4B/gX+AgH9+hoR6f32AfIqAf36AfYJ9goCBg39/g4CDf4B/fXx9gYCAgHyBfnyCgIJ7gn+AgHyA
f4B/gISGf4F+hYGCfoB5fX+AgXh/f4F/gH9/g3+CgYCBfH6AgH6Ag4CAgHyAgICAgIOAf32Bfn95in5+e3+DgH9/hYN/g4KAgH+Af39/gYCAgH9/gnqAgYKDf4CAeH5+gIB/gIeCf3+AfoF+f31+f4F+f318foiA
gIB/fICAgoGAgn9/g4CFgIJ6f4iBfoaAfX5/gIGBgIGBgICBfoCHgH6CgH6Bg4B+gYCCgIF9gIB/j4GCgICAf4CAgYB+f4J8gHCAgIiAgICJgIB/f4GAf4GBgoCAfYB/gIGCh4uAf4F9f36DgYGChYCAgH2BfX5+
f4CBf36AfIB/f3t+f4CAfn+Cf4CBgH+Cf4CBgIB+foOAfnyChYGAgH+BgYCAfYCAgH9+h3+CgoCAf4N4g3+BgYB/gYOAeYCBgYqAgICAgIGAgIB+gIaAeoGBfYB/g4GBgIGAgIGBe4GBkXiKhICChH+Fg4SBgIGC
gH+DgH6AfYGAgYWHgo6BfoCAfoCCfIF6gn6Ce4GLgICDgH9+f4qAg3t/gH5/gIKAgIGAg4GAgoKAgIGAgYCBf4GAg4CDiIB9hn9/gIGJgX5+gH6CgICAgoKAhICAf4KAh4CAf4B+hoB/f31/hIB/f3qAfYyCgIGA
gYGAgIGLf398f4CBgIGJfnx7gIF9gIB7gY+AgH99gYB/goCAf36Cg4CAfYGAgH6AgIKAgH2BgH6Bf4V/g4KAgn+FgICDfn+Aj35/gIB9gIGEf4GCgn99gIGBgICCgX6AgIKDgYCAfYiCg4aAfYCBioGAgICAf4CA
hoB+dn+BfX+BgH+AgYB9gYCAgn2Cgn+AgoKBgIB+gYB+gn2Jf3+AgH9+foGBe3+AhoGAgo6BgIJ/fX59gIKNen2AhoKAhYaAf4KDf35+gIF9e4N7gICBhICCgH2Df35/gICGgoCAgI6CfIGAgHx7gYCBgH92foOH
gIB+gH99f4CEf4F/fX5/gYGBgICBf4B/gH6AgIGBf4KAgICAfX58f3x/gYCAgYB9gYGAgICAf31/gH+AgHaAfX2AiH2JgH+AgIR5f4J+gYGCf4GAfX+AgX5/f4CEfoOHen2AgICCf4CAf35+goCAgH+AgIGEh319
dYGFgIF/goSGgYOAgX6AgYCAgISEgH94gHeAgoeMhoCDeoKAgH5/g4B+fX57gIB/gIGDgH+CgICAfoOIfX+AgHt+gn6Bg4N+g4B+fX57eXyBhICDgIJ5gYFvgIB/gH9/gYGAgHp+hYCBgH5+gIF+fYl9gICAfoOJ
f32AgICAfn9/gIGDgIB+hIN9gYB+gICAgICBfoOAgoKigXeAf4KDhXt/gIWAgIB7fn98gIN+gIGChYCAg4B+foOAhIB+gI+CgH2Bfn+AfYB/f4p+gHyAfoCAf3+BgICAhYCAf4B/f4F8gH1/gIJ/gIKFgIB/eYGA
f4N4gICBhIKAf4GEgn9/e4CJgIN5goF8g4CBgIGDf32GgYN/hIGBgoB+gYCAgISBgYB8goCBgH5+gIJ/gIB/fn2CgIWAgH+Af4CAgIF+gH9+gYGDfIB+gICBgIN9f4KAfH6AgICBgH+IfYCAgH9/e4CAf3yCfoaA
fIeCf4GAf4B9gICAgH9+gIKAgnqAgoB+gHyAgI6Bf4GAgYGAgoB+gH6Cfn+Cg4B8gICBhnyAfoCCgn97gYCBgIGFgYCCgYCBgH56gIOGgIB/e4B/gX2Ae36Ef4B7goCCgICBeoOJgIGAfoGAgn6AgYqBeoF/gIOA
gH2AfoCCd399gn+AhYCDfYaBgIJ+g4CBgn+Af3+DiYqAgICCgICCgH6AgIF/gICBgIKAf4CAgYKAgISFgH+DgHeEf4J/gH6BgYCBgICAgX2EgH+AgIB8f4V/gH5/g4CBfoOAgIKFgH6AgHyAgIKAf4KOgIJ+e4uB
gIKEf4CCgH6FgX6DgoF+f3+CgIF5gIOCf36EgH5+fnt/gIN/hHyBfYB/gISEhIR6fn6AgICAgX+Af35+fn+BfYGBgICGgoF/gIGAdoCAfoB1gIGAgoyHg4CAgYF/gYGBf39/gYCAgXyAeX2AgICBfYCBfoCAf3qA
gIF/foCBgIJ+gX+Bg39/iYV+fIOAe4B/fICAgIh5gH6Ce398fn+BhIOBgYCCgoB8fX+Bfn6AgYCBhoCAgIGAfoCAgH6CgIKBgIF9gYCBgH+Agn6IhIKAgIB8gYGCgIN5gH+AfoSAg3+Af4CAgIN+g4F/gH+BgISA
hYB+gH6AeYGAfn+Af3+Af4F+gICAgYN8gHN2fX+AfoR/goaAdoB+gIB+fn6AioWAf4CBgHuGhH+CgICEgICIgHt/gICIfX58f4CAgICAgIKAgIGAfoJ/gH1/gH6AhX2AgICAgICDgX+Bf319gH+GgYCAfYSAg4CB
gISAg4OAfn9/gH9+gICBgX6AgIN/f319gIGCf3+AeH6Af4GCfXeAf4CAgYGAfoCAf39/goCAgoCAf4B+goB+goCEgX+AgIB8f4GAfoSBf4B9goGAgYCAgIJ9gHyAf39+fIGHfoSAfYR/gYKBgHuBgIB+g4B/gICB
gX+BgICAgYGDf4B+gICCgn+ChoCAf4mBf3uAgHuAf4CNen6Bgn6AgH+AgoGAfoGChoCAe4B/gIF8f3mAf4KCf3+Df4F/f4WAf4B+gICAfYF/gYOBg4CDgoKCgX97hIOBgYB7hX6DgIB/gH6Ag4GCgH+AiX6AgH99
gICBgn6DgYCFgHh/e4V+gH+BgoOEgYGBfn+AgIGAg4F8gniDg4CCf4B+gH6EgH6Bf4OEh4CAgH+BhYGAgIGIgIB9f4CCf4GAgn1+eYGDgICCgYCAgH+AfX+DeoKAhICAfnaBgIJ8gIF8gICAgH53gX6AfHyFgH6A
f4CEe3+Ag3SAgYCBfX+BgX+BgX2BfICAgICGe4p/fH5+gn9+gHyAgIN6goWDfYSAfoB/gYCAgYB5gIB+gX9/gIB9f4GBgoB/hH+EgHyDfn58g3yAfnt/gICBgX+CgICCgIOAgH9/g39/gIWAgX+Bf3p9gX54gICB
gH2BioN/gISBgYGCgYCAfICAgIB/gIWAgX96goF+gn+CfoaCgISCe4GBf4Z+eICBf4eBg4B8hICAfn9/goN5f36Bg4J+fniAhICAgYKAfYGAe4B/foCBgX9+g36Af3+Af36FgYCEgIB+gX6Af4GAg4GAfoF9f3yA
goF/gIKBgH2AinyBfn+BgYGAh4BofYB+f4B/gIGAf39+gICBgYGAh4KCgICBg4N/hImEfoCDgH6CfYCAgHl9f4CCgH+AgIJ+gnyAhH2Af4CAhYCAhHyAf3mAgoSCf3+AhX9+gX9/f4KAgn2AgoGAgICAhIOCgIN/
foCAgICAgIJ+gYCEgYCDfX2AgICCgH+AfoCGgoKChHx+gICAgIGAgH6AgoR9gICBg4F/gX58foB/gH6Cf32Ag3+Af4FmgYWBgHeAgX2AgHyCgICBgYCAeoCBfoB+foWAgH6Af4CAgIGCf4GAgIN+h4CBgX+CgH9+
gHSAf4CBhH+AgICAf35/gn+AhH+AgIN/gICAgoCCh4GEgHmAgoCAf4WAg4OBhoWBgIF+fn2AgHt/f4SFgIF/g4GLgIB5fYB8f4GCfnyEgH+AgoCAhICBf32AgIaHgH5/gIB/gH6EhoB9foGDhoGEgYN6f4SHf39+
foCGfn5/gH+AgH14gIJ/f4F/hYN+gICAgIOAf4OBfYCDgn+CgH2AgIKAh399gYKAgIGFh4J/dn6AfYaAgYCAhomGhoB/foCAgHiAgYGAf4CCgYKAf4CHgIKDgIKEiYCCh32BfICCiIB5gIB7goGLgH+AgYCBgYCA
f4CAgH5/gICCf35+fICBf4uBg35/en+CfoGAiH5/gICBgoCCg4KAgIF3gIB/gn+Cf3+AgYKAg4KAg4CAgISAfn9/goCAgIB+gX+AgIKJf4CAdYGDgoF+gH6CgIGCgH6Bg4CAgH9/epR/gXqDgoOAeICAgIJ4gISA
hn6GgoCCgXuAhYCAgYGAgYCBh4J9foJ/g4B8gICBgIKAfoCEgICCg4CAiIF/gIKEfIF/gIGAgIKAh4R+gH+CgYuAgH+AgICAf4KAfIB+gIB6gYB/gn9+e4CAgHx8f4GBgICBgIGFhHKBgIJ6goCAgIKDgIGAgIGC
f4KCfYKBfIOAf4OAgH6BgICCgH9/f3+EfYGAfoCCe4CAf4GGgHyBgICAgICDfYCAgX6AfX98gIJ8gI2Af4eAb4N/fX6FhIOBgICAgIOEf4aDiX9+gX6AgICAf4F/gIOAgHuEfn98g4WCgICCfoB9hHp/f35/d4CB
hIB/f4GDgH6AgoB8gIR+foGAgIGBgH6BhX5+gICAgIB/goF7f4F/foB9gIGAhX2Af4OAgX6AgICAgICAgH+AfoGLgYN8goCAhX6BgYOAgHl/gICRgX9+gHx7gHx9fX+AhHuAhICTgIB/hn+CgICCgH6CgIF8gX6C
f4OBg4CAgoCFgYF+fIF+dn+DgYB/gX99gIGEf3x+gH2AgXmAf4V+gIB9gIKCf4GBhYB9gYF/gH16gIKBgHmAgH+AgYF/fX+AgYOAf3uAgIKBgYCAfoCAgIGAgIGAgnl/gIGDgIN3gICAf4B+gH9/gIaAf4B/goKA
gX19gIB9hoCEfn2EgIB7goF/gYN/f3iAgICDhH9+foCAgIR+g4CAgIB0fn6BfH+Cf3+AgH+Ef32DgIJ+gIOCgH2Ag4GBfoB8gYGCgX+Afn9+gIB/gIKBf4CAgoV/g4x6goCAfoCAg4CAfoB+eH9/hIZ/gYaAfoCB
fIB/fYCAgHuAgYCAgX+Ae4CAg358gX+Df4F/hYJ6hH2AgICAfX19f4B9foN1gH+Af4B/f4WAfXx9gH2AhIB+hX6DgoR+gYZ/fX2Gf3+BgH+DfX+Af4J5gX+Bk4CAhICAgYCBgoV8goOCgYB8gH2Ag3+AfICAfH+C
hn58gICBgIGAgH5/gHmEhH9/e36AgX+HgIOEgX6AgICBgICCgH6EgXyBgIx+g4KAf4GAg4B+gH2ChH6BfYB9gYB/hoSDhIaAg36Ae4R/e4CCfoCBgoCCgoCCgoCDgH6EgnqAgn2DjICAf39+gICBfoCBf3+EgX98
hH9/gJ6AgICAgXuBgIB/f4OCgIKAgICAf399hIGEg3t/gX+BgX5/f4B/gYB8eoB/fn+AfYCAfoCFgoR4f35/h36AgX+Cf4J9fH9/f4CBgX2AgoCAf4B/gIGBgoOBgH2AfoKAfn5/g3+BgIR9fox/hHt/fYCAf3+B
fnyAgICBfoZ9foKBfYCAfoCIgIeFgICCf3+BgICAfoV8gIB/gX9/gIOCgICAgIB/f4CFg4KBgIF/gINwgIJ+f3mAgoGAgH+OgIB+gX1+gHyAgIqAgH+AgICCg4BugIZ9gX+BgX+AgoWBgIV/gHh/gIGDgIl/f4CA
gICAgH99gIGAgICEfoCDfoGGfoqEgH99f36BgIB+gYWIgoGBgIB9gH6BgHd8foGCgH6BgICAgIKCgH9/fYN/gIF/f3+AfX18gX9+gX57gICAhoGAkY99gH+Afnt/gYCBgH2DgoJ7hIF/f4B+gYB4goJ+gn6AgYB/
f4B/gYJ/gIKBjX+FgH5+foCLfoB/gIGCgYCFhICHgYCCfn6BfoeCboCBfX15fYCAgoOBgX2CgIOAgn9/gX9+gHiAgIB+gICAgICEgn6AgoWAgICAfYB5gIWCfoF/g3+Bf4F7fYF/gYCAfoCAgH2BgH9+fYB/f4CA
h4CBgIKKe3+Bf39/gX9/goCEgX2Bk4CAgICAgH95d4SAhH1/goR8fH1/eoKAf4CDhYOBgH6AfYKAh3t/hH99fYCCgoCAdX+AgICAgH+AhoCAgoCDf4SGgX+DdoaAgoKAgIOAgHuAgoKAeoKAfoCAgX+BgIB8gIV/
goCAf3+Ae4KAfnuAgIB4f4CAh4CBgIGAgoOAf4GAgIB/gH+BgIKCgX+CgYCAgH+Af4F4f4KAgn5+foJ/f3yAf3+JgIKAgYCBgIN/gIKAfICAgICAgYKAfoGAhH6AgICAf3+Af3+GfYGBgIOJgHuEgHyAfoaDfn+A
gICBf4B8gIGAgIN9gICAg32Bgn6Bf4J+hYN+gYyAfn+AgIGCgX+CgISAhZSBgX+Af4B+j3+AfXiBfICAgIR/gn+Af39+gX+Af4B+gYGCfYB9f4KAgIJ9gIOEhIGBgH5/g3yAgYCDg36DgICFk4WCfIGFgIWDdYCA
gH2AgIF/gYiAgIB/gICAf4CEgoGAd32AgoOEgYKEgICAgn6BgICDhoB/f3iOgIOBfYCBgIB4fnp/fn2Af399hYaBg4CAf4CAgX+AgYF+f4CAgICAhICDgIJ8gICAgHx+hYB4ho2GgH2AhYCBgYB/gYCCgId/gIGE
f3+Af4CHgH6Ff32AgIB/gIF9gIKBgIB9gIB/hICAhYB+gH6CgIGBh36AgICAgICAgICAgH53gIB9gICAgIB+hX1+hHuAgH5/fYGCeoB/f4FmgX98gIB/gHx9gJaAfYB+gIJ/gYB7fX+AgH9+hIOBfYB/gYB/gn+B
foCGd36Bfn+FgX6CgHuCgIWAfoOBgoCAgoCCgIGBf4CAgH58foCBgICAgH1/gICBfoJ+hoGAf4F/gIOHf4OMgX+Af4SBgICAgX50fnyDgH6AgH6Bf4J/g4V+f3qAgICCgIJ/fH+AhX2BgH+FgIB+gH5+gnqBjYCC
gX2Bf39+boCBgYCAgX2BfICCgn2AgIGAgoGChH6AgIGAgIB/goaFhYCBiYCCgIGAgoB7fYuAgYCAgICAg4CCgYB8fYCGgoKBgH6AgX6ChX9+gHuBgnx7gW+CgYCAgIKAfoF/hH+Bf4GAfIB/gIB+gHx/g3yBgIB/
g4GBfH6Dg3eGgICAgYCBf4CAgX5/gHuAhYCAgIN/gH2Agol+gH9/f4CBf35/f4CAfXuCgH+CgIKAgX9/e31/gYKBhoJ7gHiagH+Af4CIgH9/foGCgH6BgoCAfnyAfn9+gX+Af3iBfYZ9f4B7gICAgoCBgH18fYKA
foCDgoCBe4CCgoCBf398gH+BgYCAgYF8fn2AiHyHf32CgH5/f3+AgICDf4CAgYB9gYBwgICAe4CDgICAg4CBgICig32ChIR/gH2BgH6AgYB/eYGBf3yAgICAdH2AgIeNgHt6goB9gH+BgISAfn5/f3+GhoB+fX+B
gn+BfoJ/fn56gIGBhoSCfnqCgIODgICEf3+AhIB/gIB/foCBgYB8gIKAfoB/hIGBg36CgYWCfn+CgIB/gYCAf3x/gIGAhnh7goB/f4GAiHB9f3yAfX9/gH+AgYN/hICBgoB+gX6AgH+AgX6HgYCEgICBhIGBg4GA
gIOAg4B/gIJ/g4F/gX+Af4CCgIN5gYCFg4CAf4CAgYB9hX5/eX5/gIB/f4F/eYB+foB9f3+AfoB+gHp+g36DgYCAg4CafICAgoSAg4KCfoWCgIN6gYKAgH6EfoB/gYGBgIGAf35/gXuDg36AgIJ9gH+AioSAgH6B
e4B+foB/gYCCgYB/hYCCgICAhoqAgICBg4WAgH6BhIB/h4SCgIGLgH5/gX+AfX9+fX6AeX9/gIKIgISDfn+EgoB8gYGAf4SBfX9/gICCfoCBgIKCf4CAhIKBgHyAgGh+gYB4gYGFgH+AgH+BgX9/hX+CiH98gYJ/
gICBf4GAg36AgYGCfn58f4CAgIGBh4CBgH+AhH9/gXx6f4CAgICAgYB/foCAgX+AgH9/gYB/foCAgH6DgICCgIJ/g4BsfoKBgoB+hX+AgICAgYCAgX9/f4d+gn+Af4N/fYB7gIZ8foKAf4d9fH+BgIGEgX9+f4B9
e36BgICAe4CBhYB/gIiAgX6Afn9/gH2AgICAhIB/gICCgH6Af3+AgIuBf3+GgH6BgIOAfoGAf4CCiYKBgH9+e36BgH+BfX6Cf36Bg32BgoCAgH6AhIJ2f4SEfX+ChHyFfn+Af4CAfoiBgHd3gX+DfoSAgoKAfoJ+
gHqDdoCEg3+Agn6DgIB7jYSEhYCEf4B/hYB/gICCgH+FgIF/foZ+goB+foKAgIGCgHSGgISBgoCAgIGAgICBgIGBgIGCfnyAgICAgHyAfXqAf4SEhIGBgH+FgX6Cgn6DgH18gIGAhH59h4GDgH9/gX+BiYN+g4GA
foB/gYN8goCAgX5+foKAfoJ+goF+f4B+hIKDgYKBfn6AgX2Ag4F+f3mChX6AfX9/gH+BgICBgIB9gH97gIF/f36Fen+CgICAgYOCgIF/gICCgoODgIGAgICIgYCAf4OJfn9+eH18foSBgYaAf4CAfn+AgYB+gX+A
fYyDgH96f36Ef3qBmX+AgIKBgISBhH6Af4F8gIKBgoB9gXyAgH1/e4CIgIN/gn6Eh4CAfoCAgH+Bd4CAgH5/fn+AgIGCgH5+gH6AgXuDgIGAfH6Af4GAfn6Af4B/foZ/gYCBgISAf4CAgH6AgYCBgIKAgX1+hIGA
foGAgX2Af3+BgIGAgIB+g4OBgYGBfn98g32AgYCAgIB+g4CAfYGAgYB8fX+Ah4B3f4CAfYKAgYB9gHx6gICAiYF2gIGAgICAhYCBg4B/gHyCgIGCgYR/gICAf4B+hn6Cf3+AgIGAf4CAf4CAgoGCgIKPgoCBgYN+
gIOAfYCAfYB/gHyBf4CAf4B+hX+De4GAgYB/hoCCgX2AgICCfICBf4B/gIF/f4GGgIGBgIB/gIJ9gH6AfYF/hICBfoCBgIKAfoF+e4F/f4KAf4B+fYWAf35/fYCDfYKAgoF/gICAgoCAgICDgX9+f4GGgIGAgYCB
eoN5gH9/hoGDgYGFf36AgICAfoOCgICChYB+gICBgH+AdYJ/fX5/gH+AgISCgYR+f3KEhoCFfoSAgn+AfoGCgX6AgICAf36CgX58gIKDgYV9gICDf4CBgYGAgICAhIB/fYCAgIN3gX9+f4B2fn9/fICCg4GAg36A
gICBgICAf4GAhX2BhICAf39/gX5+hH9/fn6AfYJ+gIF6e3iAgYGDgICAgIKAf32IfoGAgICAgYF8gICAfoN/gIKAfIF/fYOAgIGAfYB8gJWAgX+Ag36BgIB/foJ+f4CCgH9xgoB/gX+DgIB8g4J+gICDgX5/goCA
doCAgIeAgn+AgH97gICCgIKAeYB/fICAhoCAe4KBgH2DgIZ+gIN7gIaEgIGAgICBgH+Df4CAf4OEgIB+gH6AgYOAfoSAgYCEgXuCf4GAgICAf4B9gH+AfIB+gHyAiYCFgH99gIKDgX+JgH58goN/goGAgXeAfYCG
gIOCgIOAgX2Ah4CAeoGEgIOAf4SAgYB7foCAgIB/g4CAgX9/gYGBhYCAgX6DgX+Agnt+fHqLgICAf4CCgICDf4CEgIJvgoCFfYOEjn2BgYF8foCIgICBfX6AgIKAfoB9f4KAgYJ6gIB/e4B+gIt/gIeAkIR/f4CA
gYCBgIaBg4GDgYCAgICAgIKAgIB7gH2Bfn99fIKAf4CCgn9/hYB/gYB+hoCBgICBfn9/fYCBf4B9gH+IfoCAgoOAgH9/coGEe31+fIN/fICCfYGCgH+Wf5KAgIGAgICAjYGAf4F+f4Z/fYCAfYB+gH6FgIBsg3+A
coOAgIGBgH+AgYeAgIB/gIKBgYGAfYB+gnyBgIKCfoOAgIB9gICAfoCIgH+AgIF7f4B/f4SAgICAgH+BgIF+f3+Ah4CAfoCDg3yAfoCAgIJ+gIKFgIGAg3+JgIF/fX+AgHuCgYSAgImAgICAhICAhICCgH6EgH9/
g4OAioKAgYB+fn96gYCEgoCCe4CAgHyAgIeAgH2AhYB/f4CCgYB+eXx9gICAfoOBf399gIGLhnqCf4B5gH6AfX2CgIOEhYF7hX+BgX58gYCAfH+Ae4CAf4CAfnyAgn6CgYCBhICAfYB/fX1/gn6Cgn+AgIKChYV/
gYCAe4R8gYV7gICCgYB/gICAgIGBgYF7gISDiYB+goCEfYOCf4CAgn6BhXeCfoCAf4B/fH9/gH6Dg31/eYCBgoCGg4CGgYCAg4R9gIB+f4CAgH6EgIB6gYGCfoJ9gH9/e4B9eoKCgoF/gICFe36AfYCCgYB/gH2B
gHx9gYB+foB+gYJ+gIF/fICAfoV9f3+AgIGAfYGAgoOAf3+BgICAgICAgH6AgH9+f4GAgH+Ee4GBf4CAhYCAhoCDfYB+goCAfX+ChICAgYCAf4CAf35/foaBgoGAgIB/gYGBgH+Af4eEhIB/iYCAeoCCfISAgICA
gI59gX+AgYCCgICTgICCg4N7doGBfn9/g4iAgH6BgIF9hoCCfoKAgICAhHx+gYCAgXyJgX+DiHyLf4B9fn+Ac3x9gH5/fn9/gICBgICBfoCAf3+BgIR/gIB/gIKAgIB+gIB7hHqEgICAgX99gH9+iYKAe4GIhIGA
gIN/g32Cgn+Ag4J+gYN+gn6BgYCBfYGAh39/foOBgH+Cf4B/gIJ/dn+Ag39/foB9f4qCfYCAf3+AgHiBf4x/gHx9gn9/gIKAgX9/gYCFgIGBgH2AgX99gIN+gICBgICAgH5+gXKBgHx+gYB+f3yFgoWIfYmAhISB
h3x+hoCAgICAgYKAgICAgH+Ag36AgH+Af36AgYB+gH6AgICDfYWCgIR8gYZ9gIKAfoGAgn+EgIN/gH+AjYB9gIN+gIF4fYKAfIOAgoCBgoB4g3qAgYJ+gICEg4GBe4GAhYB6g4OBgoCCfoeFgIGEf4CCf4CAg3+F
gIKAgH2CgIOAfoCAf39/hYB+gIeAg4GBgICAgIR+gYCDf4CAiICAgICBgH6BgIN+gISAf4ODgICBhXt7gIN/gYWEgISCg3uAgH9+gYB5fICBgIJ+gn+BgIqAfnmAgICCiIB/gIN+gIKAg4F8goB+gH+BgICAhYCB
f4CAf36AgoCAf36AiH6BgYGBgn6DgXaAgoF8fYB9hIWAfoB/foGAf4GCf4CAgYKDgH6AgoB7gYCAgoB/gYWDgH+Af4CAgIOAgIOBgYF+fICCgIB6foGAgH+CfYSAfnmBgYCAfX+BeYCFf4GAfnt8f4OAg31/goCB
g3+Cf35+gIV7i36AgIJ+cICDfoZ/gICAgYOBgIN/fXaAgIB/fYGAe4GFgYh/hIGAe36IgH+AgH9+f4CBgIKAf36DgIB/gH+AgnuAgoB9gICAgICAcX6DgIOAiIB/goWBgHmAgIN+gICCgICCf4CBg4GAgICEgIaE
fXl7gIB/f36AgICBgIF+fn2AgICAgX9+gIGDgIB7foB/gH99foCFf3yAgH6AfoGBfIB7gHWGgIB+foF/gYKAgH+AgIGAgYKAgIB+gYCDgX+Afn2AfoB9f4F9gH+Af4GEfYCAgISAgIGEgYCIgX+BgX9+gIGCgIKJ
g4B9fICAgYGBgIJ/goCAgYh4g4GBgoGBg4CAf3+AfoKCgYB/gn6BgH+Bf4d8f4B+gIGAgICAgHyCg4OAgH5+gYCIfoF/f4B5fnmDgX+AgH2AgH+AgoCAf4B+gn95fn6GgIKAf3x/gYCAgIB9hIB+gnqAgnuDgn93
gn5/gH2AgH+DhH99gIOCfn2DgH+AeYCBgIGBeX6BfoCAgH5+gYCEgICAf3yAgYCGgYd+gX56gH6DgYGBgIGCf4GCgH6Bf4CAgH6GgH+AgICAg4CCfn+AfYCAgH6AgICAgICBgXyEf31/f32FfICAgoB8gYCBgIKA
f4CBfIB/gIGFfn6AgICAfX+Cgn1+hIJ8gICAfoB/gIF9gIB/g4B6goKAf4B/gICDfn+Af4CAgYR6fIB8gn9/f4CCf35/foCBgXqIf4GEfoGAgICBgoiAgICBiYGAgH5+g4CBhH6AgIJ9gn+Af4CAgICCgn9/hn2B
hYGAf4B/f36EgnyAgYJ/gICEgICFhH6AfX2AgIN/gYOCf4F0gYKCgIB2fYGAhYCAgICAf4CAg4OAgICAgIBtgICAgIWAgIJ+foKChICAgIKAgYGIfoOFgICBf4SBgHx/gH99fX+AgYCAd4CAgIGHfX+AhIF+gIF9
hH6Dgn55gH+Eg3+AgYB8g4KFgX1/goB/gH97goOAgHZ+gHiEgIGAgoCAgYKCgX+DgYGAfX59gIKCgX1+fn+FgYN+gH5/gYCAgYCAgYB8gH+EgH+EgIJ+g4CBgIGAdoB/gHuAf4GBgX+AgYCDh3uAhICAgICBgIGA
f4B/hoF+gHyAf3qDg3V6gJZ9foCBgXmEf4B/enuBgIN+gIF9gIOCg4CAgX2AgICAfoF/f4CAg32AfYOAfH2BgYB9gYB/gHmAfXuFhoB/gYCAfoCAhoOAf4CGgoB+foB/gICDfH9/gIB8hYeFgH+EfnuAgHx9gIGA
gYV/gH2AgIKAgYOBgoKBg4CAh35/gIKAgoCAf36AgIeCgYJ/f3+AfICBiICBgYB8gH2BfYCAgICAfn+AgIB/gYCAgH9/gIx/f3x+gX+Hf3+AgICCgnx+iXKAgICAgH5+foKDf4CAfYN8hYCDgoB9gH2DgICAiYCE
c3+Afn96en+AgYCAfYCAf4B9hnx/g4KEf32Ff4F/gIWIgH+AgIKAgIGAgICBi2+IgYB9gICBgISBgXl+foGBhICBgICHgH99gn+AgYR+f4N7foJ5gICAgoKBgISBgYKFhIB/gIGAgICGgH6AgoKBgYCEg359god/
gYCAf3+AgoCBfX+Ef4V6fYCAfoGAgoGDgIJ/f4GAaYJ+gn+Af36AgoF9fX58g3+BgICAfoGBf4CDf4CAgX94gIB/gICAf3+AfoaCeoaAe3+AfoeAgX+AgoCAgH+AfoCCf3x+gISCfn99gnt+f4F/gIF7gICAfoJ/
g4CFgIKBfoCBdn1/foyGgHx/gH+Bg4KAeoCGgYCEfoJ/e3J9gIB/gYCAfoB+f36Ag4CAgoB/f4OAgHmAfX9/fYF/gH9+foB/gn+Af4OBgXl9h3+DgH2CgH+AfoGAfHuAhIR9gX+Cfn95hIh/fn99gICAgICCfYGH
gICAgIGAgn9+f32AgHmAgICBg36GgYJ9gIF/gIN7goGAgICAg4F6gH2Ag4aAgYB9fnyBf4B+fX+AgIaBfoN/f4F8gIKAe4CBfYB/gYGAhX1/fYF+i4yDgYKMhX9/fH2AgH6BgYCAfoCDhH6AgH5+gH9+foB/hIN9
gIKBgIGAgX99eoGAfYCBgIZ/goCBe3uCgIR/gH+AgICAf3+AfoKBgIB/fn+BgIKAgICAf4B+hICAfYOAgIGJgICBgn+Ag3+CgH9/gIB8f3+If4CAfH+Ah4CBfoCAfnx8gIOBgYGAhnp4gH+Bgn98e4KCfoB/iIOA
hH6BgH2AgYB/g394gIKAgH+AgH6Cg31+gIWBhYCAf4CAhIKEfnyAgIF9f36AgYKEgICBgoJ6gIN/gIJ+f4GAgXuCgH9/gICChICAg4CAgIB+gICAgIF+goCAgYB/f4B/goKEf39rgoB/f4OBgoCAgYKAg4B/foF/
gX+DgH2AfoGBf3+Af36BgISAgICBgH+BgIKAgYCAiHyAfoF+gICBfoCBgICBgICAfneCfX+Af4CAgIF7g4CEgoGCgXuAfX+Cf4CAgoV/foN/gIJ/hIB/f4KAgHqBgIF7goJ+f4GBgIB8gX6ChHyBfYCFgICAgYCA
e35+hH6AgIJ8gISGgX+GgX9+gYCAfoB+gH1/gICAf359hoB+gICCeoCAgYCDeHt/gX9/foZ+gIF8hoCAf4SDgICAhIB+gICBgX6AgYN/f4B/fYKAhYCBhIB/gX+CgYB+gIaAf36AgH9/gYR6hH5/gX58gX2Bf3uD
goB/e4B/f4N7f4GCgIKEgYGBhX98f4t/gYCAgIuAiICBf4F9gHyDfoF6gYB/foB+fYB/fYKAgIJ6gH6BfoCDfYOGg36AfX9/foB/eICAgX93gH+AgYCAe318gIF+f4B+foB7gICAh4F/f4OAgYB/f3yAgIV9gH+C
gHl+gX6Af4KAf4mAgn9/f3+BgH9+e3+FgH+Cf4R9fn2AfYB/gn2BgYCCgIV+fX2AgYCAfn+AgH9/gH2CfoCAfX97f4CAgX6AgH+CgX2AfYGAc36CgoeDfn+AgIKCgYGBgIGDgYiDf4CLfYF8f4CAfn2BgICBf4GA
lIB+f4CAgYWAf3+HgICAfoCCgoCDfn9+gIGAgIJ+gn+Df4CAgYGAgICDgoGBgIB+goCAf3qBf4KCgIOAgX+AgICBg4CEfYV/g36BhX9/fn+BgX2BioOCgH+AgH97gYCAhICDfHx+hH1/f31+f4p/gIOCgX+AgIGA
goCAgH6BgH1/f4B7fICEgIGBgIF8hICCgG56gIB/gH9+gHyAhX6Ae4CBgYCAgIF+foCAf3+AgoF/gIGAfYCBgHyBg4N9gIOAgH+AeIKAgYCAgHh6gISAfoGBgYOAgHiDgICBgYCAgIF/goJ/foB/gH2AgIGBgH6A
gIJ+g31/iIJ9g4GAfoB/eoB9foR/gH2EgH+AgYCEgIJ+fX2EgIGAgYCAgICAgYCAf3+Ef4CAgH9/goKBgYGBgH58f4d/f4CAgICAeoCHfYGAgH6DfoaCgoGCgIB/gH6BgHx/foCAiIeAhYGAgIGAfYGAgYqBe4yD
gIB/g4CAgX+Af4GAgICAf4SDgICAgH+Ef4CAgn6AgIOCfoKBf4CBf4B/gH9/g4aCgICAg3aAgoCAgIKDgYCAgHyBiICBhn5/foCAgYCAf32Af3yBgIWBgIGAhoKDf4CBi4V9gICAgoCBgYGAgH+CgICBgIB/gH+C
gIB9gIJ/gYGBfX+AfICAgn95gIF+gYCAgIB8fYB9e4CAf4B/gIF/f4KBgoOAf4CAf4CAgX6Cf4GAgoKCgoGDgoB/gX+Bgn+BgIKAfoB/gIB/gH+AfoF/goSBgH1/fICDgIKCfH1+gH6Ae4R+gICCgX9+goaAgn+B
gJCDgIJ/gIB9fIJ9fYCEd4B4gH2Af4R7e3+BgYKBf4B9fIF8gIB/foKAhHl8f4B8fX2AgnWAfHt/d3+AgX6AgX+EfoGDgH9+gH6DfYx9f4F8fIB9gX99g4CAhIR9gIN+f4B+foWBgIF/gYJ7hICFgICAjYKAgoGA
gH+BgoB8gICAgH+CgH+AfoCAf4mBfoF+gIB+gYN+f4OAhIGAgYF9hYiBgX+AhYB9f4J/goB+fYCAf357f4CAf4GAgH6Af4B/fomAgH2BenV/gH97f3mDiH+Ag4yAgn+AgYCEgIR+hoCBe3+BgIB/gH2BgH6AgH+A
gH6AfYR+eYCBgIR8gn2AgYJ+gX59gICAgIB8f4CAg3uBfIB/gICAf4CAfH+Af5F/f3yBgoCAhoB/gIeAgYCAgHx/gn9/f4CFiX54gH17iYB/goCAf4GBgX1/gXyAhoCAf4GAgIKCgICAgIR+g4J/f4CAeH+DfoCA
f4GAf4CAgYGFgYGAgICAfn6Ah3yAe4OAf3+BfoB/gICChZmAgHyGf4B+gH5/hH6BfYGAgnqCgoF7f35/f3+BeH98gISAgYCAgX+Cf4CAfoB8gICBfn6Af4CBfICAgIB+foKOgIKAgoB/f3+Bgn+AioGAgIGBh4OB
gYKAgICAgH6Ce4CAhICBg3+BgYB/fIGAgYCBiX5+goKAgICBfoCCgYOBgH+AgIODgIB+foKAfn99gIJ6g3+BgHh/eIB+fYB/fICAgIGAgYB+gYF+gIB/gH2If4CGfYF7f399gX+AgICDfoKCgH6AgHx9hX9+g4CB
gICAgYOCgIB/f393eoSAhYCBgIGBgYB/gXZ+g4CAeoSAgICAgXp6fYOAgYqAf4CEg4B/fYKAf3+EgH+AgICAgYCAfH6Da4CAi4aAg4aBf3SAhIKAgHCEgoKBfIF/gX6BgIGBfYKEf3+EfoF/ioqAgXx5foF+fn6C
hX6BhHyAgICAgIKAfYCAf4N/gIGCg4KFgHeAgYSCgH+Af4GAhIKAgX+AfoB9gIyBgICAfX+GgICAgIB7fIB2foKCf35+goWAgIJ+hIB/gYCAgICAgoCCgoCAfX+AfoCAgYGChX6AfoCAf4F/gIB8f36BgH+AhIGG
g3yDf3uAgYaAfn+AgICAgYN+e4OAgH5/gICAhIKCgICAfn6Df4B/gH+AfICAh4CDfn9/gIB/hIOEhICAgYGFfoCAgX+AgYCAf39/gYSDe4B6gYN+foOAf4KChYF/gYSBfYOAeX6AfICFhX9+gICFgYODh4CAgICA
hXyAhIGGgIB8fX5/fn+BgoSDgId9gIV3gH6AfnuFgYCCgH+DfoWDgoGAe4B/gpWBgYGAgYWCf3x+gn5/f4aCgoB+gIOCgH5/gIF/hoiAgICGgICDgYCAgH6Bfn+CfHyBgH2BgICCgYF/eoJ/f4GCgICEgoCCfoCA
goB+foB/f4KAgH+AgYSAfIKEgH9+gICAgH9/f3+BfYB+hn9+iYF7gICAf4CBgICAfIKCi4F/gn9/foOCgn6Bgnx/fn+Bf36Cgn+AgIB9gIGAgH6BgIB3fIWAgoGAgIGBf4CAgIGCgH+GhH+AgIB/f3+BgICAf3+A
h4GBfIGDgIt9gn+AgIOCgX+BgIaAgHyAf4B/gH2Cg4CAfn1/fHqBgoCBf4Z7eIF8gYB+eX+Af32AgIKAf4CAgICAeICFe4CAfoN/gX+AgICMf4GAgH6DfIB9gYF2gJR/g4GAf4aAfoCAf4CAgIGBh3uAgH+BhYCD
h4CAgIB7goCBgH+FhYJ/hICAgoCChIB+goCAf4KBgICCgoCDgH6Bg5V+gH18lYCGg3+BiYGAfYCCfYCChH6AfniAhH9+gISBg3x+gX99gX5+f4CAhYCAhGl+gICBgH6BfoJ/iICDh319gIJ+f4GLf4B/gIGAg3uB
f4CFfoCBgH2AgYCAf36FfH5/gH+AhIGAfoKAfn5+foCCfn+Afn5+gH6egIB/g3+BgIGAf4CEf4SAg4KAf4KBgIqBfIB+gIGBgYBzf4GAfoR/gICAgH5+f36DgICAfoCAf4B/fYOAfYCAhHuAfYuAgoB8fICBgoKD
gnmBgoSAgH5/hX2Bf4F7gIKAgIB/gICAgHxugX6AgICAgYB/f4CEeYGAg39/goKAgYKBg4B/gIB/goB/gICAgIN9gH+BgoGAfIKBgH5+gYCEf4F9gICAh4B5f3yBfoKBf3+AgH+Af4CAf4KBfoF+foB8gIB/e35/
fIOAgICAgIB7gH18gIKCfYB7en+CgIOBfnyAgIJ/gIKCeoCBgoCBgIGBgX9+gXqBf39+goB/f3+EfX98goOBgIeAgH6BfIF+gICAgoJ9fYKCgoJ/goB7f4CAgYOBgoB/gICBgICAf36ChXyChIB/e3+AgICCf4GB
f4CAgYCGg4F8f4GEfYCAgYGFfoiBgoF+gIN9f4J7goGAgIGBgIJ9gIGBf4CBg3+AgYJ/fISCf3+Af359gICAfoF9gH2Ag4CAfoB7hIB/gH9/d32Af4GBgYB9gnyAgoKCgIGAf4F9e4B9gH6AgYGAgICCiICBhn9/
gYCCfoKBg4B/gIB9gH2AhHqAhYR7gX6EgYiAgICAf4B/fn9tf4GAgIGAg4KBgYV/gICAfX+DgYGEgICBgYB9hH+BhICAgICDgH6CgIB8hH6Ef4CAgnZ+gIF+gH6PgYN/gH+CgIJ/g3+DgIqBfn+DgIN+gYV8gYKA
gICAfoCAgH6Df36DgICBf4CDgIOMgYB8hoeAgICAgIB/hYCAfo2AgIB0gYCAgIKAgpGBfYCBe4CBgH6Afn6AfoB9gnp/goGAgIB+gIeCg4N/fYF7f3uAf3t+gICCfoOCgYWAf3l+gH+AgIB5gYGAf4OBhIB/gICA
gYCAgIZ/gIKIf36AfH2AgX+BfoKAgoCAg4CAgIGAfoCCgICAg3+BgICBgIB/gIN9gIJ9gIB7f4B/fn+AgH+BgIKEgIOAhYB+gIB/fn+AgX1/f3+AgYCCgH+AhH5/fn1/gHaCgIB8gYJ/gn+BhH2Ah35+gYGChYGC
gXyMgn5+e4B+gH+AgICBgH6Afn+Dg4GAgICAgISBf36CgIaBf3+BgH18gYOAf4CAg4GAgIB/f359dYSAfX+Chn+AgH6AfoCBg4CAg4GAgoaAg31/gH6BgIGAfn2Aen6Af3+Af36Af4GBf4CBeYKBgH+Gf4KAgYB9
hIB/foCBfXyFfIGAgIB+f4COhH+CgoCAeIGAgIB/gH6Ff4CCgYB+gIF9e4V7f4B/e4KAf4CAgYCAf3+BgISDgHGDfX2AgICDe4F+hICAg4KAgoCAgH6BgIKKgH6EgICDgIKHfoF6gn6CfYB+f4WBf32Afn2AgICA
gIKAfoCDgH+AgIGCgIB/fYB9gIGAgIN/gICEfoF/g4F+gH6Ag4B9hYCBgHx+gIKDgoCAf3+AhH2CgICCfoR/gICAg4B+gICDgH+Bgn6BgX6DiH2AgIB/gYCCfn+Bfn59fYGDgX6AgIGAgoGBgX2AfH9/gHqAgICB
fYaAgICAfouBfnx/foCCg4GAfYCCfn19g4GIgoB+gYB8fYKEgn6DgX6AgH9+gI2DgH+CgoCFfoCCg36AgH9+f39+eoKBf4CAgICAf3mBfoCBfn2BgIGCgH+DfIGAgX97gIOAgn+EiH2BgX+BdYGAfYB/gHWAgICE
jIJ+gICAfoCBgoKBgXt7goCAgoF/gIGAgHyCgIF/gICBhIGBgYGBfoOBgH98fH2Agn6CgYB/gX+AhYB4foGBgICAgIKCf4B9gXqBgICDhoB/gIB9e4CAgYKAfn+AgICBf4WAf4CBgn+BfoCAgIGAgIWCkIJ+f4CA
goB/foCBfoGAgH9/g4OAgIGDf4GBgX99f4d/f4GCgIKAgIB/gISAiYB/fIGBfX+AgX9/f4CBgX6AgIB/fH+AgoR+gIN+gIJ/foCBf39+fIJ/fIB/iHyAgYCBgoB/foCAgICBgIB7goB+foCLfoN/gH+AfoCAf3+A
e36AfnqAf4GAfYF+f4KAgISDfXx9gHmBgYCDgYCAf4J/f4CEhICIgICCh4CAf4SBgICAf32Af3+DgIGAgICDgHqBfYV+goB8f3+AgoKAh4CAgIaCfH+DhH57f4B9gIF4gICCgoV+f4WCgYOAgICBgIB/fYGAgX5x
gICAgYB/gH98fIB/gYB8gYCCgIN/goWDfYF+gH5+gICCgH+AgHyBhoCJf3+Bgn2AgICAgIR/f4KAfoKBgYSAf4GAfoSBhYKAgICAiIR9f4B/foB+gICAgYCAgH+AgH5+gIGAgHh+gYKAg4B/eX+AeYOBgX+BgYF7
fYCAgICFgH2Cfn+BgYKAg3t9gH9/g3+AfIiEgH+AfnyAgH+AgIB8gICAiIB7gH+EgoKDfYCAgoGBgICBgoV+goB/hICAgICAfoF/gIB6f4d5gIB7fXt+gICBeX+DgYGBgIOAgoGAf4iAgICAgH9/fol/f4GAe4B/
f36AgX9/gICCgIWEgICAgoWBhYB+goGCf4F+iIF/gIGEc3+AgYCWgYCDgHyAf4aAgIWAgIGAg4B/gH+AgIKAgICBf36AgH5+gYKAgX+AfoOAg4CDfXx9foCDgoKAgYB+fX6AgIGAenyAgH+AgYOCfoCBgYOAf36A
fYB8hYKCf4CAf3d/goB/d3mQgX+AgICAgICCgH+AgIWAeIB9gn2AgH19f4B/fICAfYOAdoB9gYeIgICAf4B9en+DgICAf4CAgIB9f4CAgYCAhX+FfYB9hoB/foB+gYCBg4GAgYF/gIGAg4GCfYKAf4N/fn6Ag4F/
gICAgH+Ef4CAgYOAgIF/goCAgn6Dg39+fYF/f36Ce45+gn2Ag4F/gYCAgIJ/goB0foiAgH1/g3+BfoKDgH+IgIB+gICCgICAf4CAgISAfoSCg4CBgICAgIGBgIB6foCAfn+Ce3+CgHyCgIqAf4B+gICBgICAgICA
foCAgX19f36AgIGAg4B/goCBf4mCgIB+gHyFgHiGfoCAgYCAfoJ9g4KBf3uAf4GAfH+AfX1/hYB+goGBgIeBgIGAgXiEhoCCf4F/g4N/gYJ+f36Af3+Af4SBgIGBfX6AgX+DgYCAgJuAgICAgICAgICCgHx/gYCC
gHmAf4GAgIOCfX+AgX9/f4CAfoCAgH2Af3+CgICBfHyEjYCAgH53gX9+gHuBfn6CgICAfoB9gnuAgHyAgICFgH2AfoCDgISCf4B/gH+BhoWAfoGAgICBgICFgIB/g36BeneFgYCAf4B/f4B+gH+AgH+BgIB5e4F8
gIB+f3+BfoB4gH+BfoGAf4N+f4B+f4N8gn1+gIB/gYGIgICXgX6AgICHgoB+foGBgICBgoCCe4GAfoN/gH9+fICBgnx/gYB/gX1/foV3f4B/gIR9gX6BgoB/gIR/eoCAfnOAgoF+f4OAf4CAe4OUfIF/gICAgoKA
fYJ9fn+AgICAf4CAgIGAiX5/gIB8foCAgoCCgoCAf3+Bfn6Cf4R+gICAf4B/foB9gIB/fIeAf4CAf39+f4KAgYB5foOAfYJ/f4F/gIB/fX+AgIOBgIOAgH6AgX54g39+fn+BiIeAgIB+gH6Cfn+BfYGAf4B+gH5/
gICBf31+fYSAgoWAg35+gI6AgICAf4CAgX6ChXqAgH2BfH2AgIN8gICBgIN9gIOBgoB8goCDgn5+gYCBgH6IfoF9gIV9gH96gIB+gISGkYOAgX+Ag4CAg35+gH99fYCAgYCAhoGCgICAeYCCgH2AgX6BfICBgX6B
f36AgYqDgICCgH6CgH6CgIGCfoB+eX56f4F/hH59gIGCgH96g4GAgnx+gYJ/goCDgH9/gIGBfYJ8g4CAgoCAf4CAf4CAgH6AgICAgIB+gIF+gYCAg4GBgH+DgH6AgIGBf4B8gYCMgICAf355foCAf4B5gH6BfXx+
gICCe3+BgIGAfoF/gYCFf4CDfICAgICBf3+Cg4B+f4KDgoB/f4N/foCAf4GBf4KAf4J1goCIhYGBiX+EgICCf4CAgH+Af3+AgIF/gX6Af4B9gIKAgYKCfnl6foN/gICAgoCEhYGGhX+AfoeHgYGAgIGAfoKAc4CF
gYN5gH+Dgn6GgoGAgIB+eX+Ff4SBhoCBfn9+f359goKAfYN+gIKAgH6AgX9/hX+Bgn+AgH6AgX+Af4B7gICCgYCCfYOAgIKAgICAgYN6goJ/foCBgIGCgX9/f4aAgYB+gICCgIWBfYGBgIF6gICAgIOBg4B7gYN/
foOAgYGAgIGAfn+AgX6BgIF+gYB6gIGAgIF+gICAgICDe3yBjICBf3+AgYCBfoWEhXuAgoB/gIWAf4SAgYCBf4B+gX6AfX+Cg4SFgH1/fYGHfIF+gICBf4KAhYCAgIKCgIODgIOAgIGCfoCAgYCBgoGEf32BgH+M
gYCBgYB/hX59goB/gIKAgIODgoCAgIGEfICCf4SDgn1/f4KAhYN+f4B+gICBgH19h4F7gIF8gIKAgIGAg4CAg31/hX1+gIGDgoCFeYCAf4GFfYB/f36Af32EgIKAgXx9gH1/hIB/gIF/gYGCgIGAgHyBhYCGj4F9
fnZ/foF/gICAf4N7g359g39/gICBgIOBgICDgYKAgoKAfH6BgICBgIB/fn+BgoCBgHuAfol7gICCgHqAf4CMgn6Cfnx9hoWAgH6Af4CAgH9/gICBgICAf4B+fX+KgICBgIGBf3eBf4J/gIOAgH6Bf4CBgIKAfYCB
eICAgICAfn59g395g4B4gISDgIB2gIB+f3yDg4OAf4KAgYB/f4OAgoOAgIJ+gHuBfoOBfIR/gX+Dgn9/fISChH6AgoCAf4GAgIB/gn2Ag4CBfoB+fYGAgIJ+f4CAf4CAgH6BgYOEgISDgoOBgICAgHqEg4OFf3+A
gYJ/gIN/goOCf36AgISAfoCBgH6Ag4J+h32AgIN/gICAgYB+gICAgIGAf4R9gH58gn+AhIB8gH9+f4B6gXyBfYGBhX6DhHyEgYCBgICAg4B/gH+BgICGgoCAgH5+foCAhYN/gICAgIKDgICGfYB7fYB+en9+gH2A
f4CBgYWCgoGEgYCGgoB+foB/gH+KgH+FgYKAg4B7gICAgYB/gIGAgIOAgIGAg4CAgIB6gIGCf31/f4GAgIOAgHiCfnuCgICBf4CAgH6AgIF+foB/gIB7gYCEgYN/gX1/gICAgICAgIeAf35/gICGfXuAgH+Ag3+A
gIF5gYCAgIaAgIGCgH6AgH+Ag4iCgoGBgYWBhYGCgIB7gX9/gISBgH+GgIB/gIF/gICAgIGBg4CAg3yBhn+Af35/gJOBhnx/gH6AfYB+gZKAf4GAgYCAfnmAgIOAg4KBgICAf3+AgICBgH+AgYZ4gHx9gICAdYV/
hH+BhYKAgYB/gH6Ag4WBf4GAgX+AfIOAf4d+gICBgIB1gH+AgH5+gIF+gH+CgoF/gIJ+eYB9gIOAgIKAfoSAhH2Df4CDhICAgICDgIB+hYCCgneAgICFgYCAgYB/eoGBgX59goGAgICAgIF/fYF9foCFgHqAgIGA
gIKDgYB/gHmAgYJ+gHyBgH6AgYKAeYCAgIB+gYGDfoKCf32AfoCEf4GAgIGCgICCgICAfoKBfICAgH1/fX9/g32Ag31/gH98hX6AgICAgIKBf4CAf32Cf4CAgIJ/gH+Cf4CAgIB/gICAgoJ/eX6Bf4CAgICAfYCD
gX9+gn9+gH6Bf36AboJ+hH+Ag4KDgoB/fn9/gIGCgYCCgYGAf36DgYCAgn+AgIx9gICAgY2AgIGBgYCAf4SAg4SAgYOAfoCCgXSFg35/gIJ+gIB9gH+AgICGgICAgHyEfX+BgYB/gH+Af4J9f4N/gH9+gICAfoB+
fYKAg4CAgn6DgH+DfIKGf4OAe359gY2Bf4GBfoCBgn6AgYV+in6DgYOAf4B7f4CAgH+Ag4GCfoiAgH6AhYKBfoB/g4GAhHyEg4CDf399f4GDgYCBe4KAeoGFgIF/FYOAf3+BgoGAgHyAhYCBf4N4f3WAhoCBfYKA
hYWAgIB5gIN9fXt9gX+Ben+BhoCAgH+AfoKAgIB8gIKAg4CKgIB/f4CAgYCAgIOAgXqAhoB/gICAg319foCDhYB+f4CBgICCfICAhH58e32DgIKAgIB2f398hH9+fYR8gIB9foJ8gH6AgIGDgYCBfX1/gH+Ce4J+
gIJ5hHp+gICBf4F+fod+gICAf35/g4B+gICDgoGBgH6BgHuBgH6AgH2AgIGAf4KAgIB8g4B/hHp/hYB/gICAgIGBgICCfoCAfnuAfXmBgICDgoF/fX2AgYJ+gHyAhH1/gH1+gIGHgX+AhICBf4B/gYCAf4F5gIGE
gH+BgYKAfX+Ag3uAhX2AfYB+f4V/f4OEgnuCfoF9gYB9g3+BgX98gIF/gX5/fHiAgH6AgIV+f4CEgH+CfYJ/gYCAgICAgICAf3+AfoCCgoB+fICAf3+AgoCAgH+AgIx3gn5+gIyAgIqAgYF6fXyDen6AgH+BgX6A
gICFg4CAfYKAgI14goCEgX+AgISBgoWAgoKAgIKBfoB/gICAgYF/gIF/f4uAen+CgICAgH+Afn+AfYCFfH6Ch3+Mgn6AfoCAgHiCgH1+gIGAgYGAfH2BgoJ9gHiBgn+AgICFgoB9f3+AgX+BfoGDgYJ/gX+Af32B
foGBgoB/in2AgIB8gIGAeICAg4B/gH+AgX+MgIGAg4CAf3+BgH96gn2HfoCBgYWBhH+BfIWBhH5+e3+Afn9/gYGBhIGAgIKAgH+CfoGAgIKCgoGBh3yAfIKBhIiAgYB+g3+BgIOIfn5/hIN+gYB/g4CAhH6AgYOE
gH2Ae4CEgHmAg4CBf4OAfoCAgH9+hIKEe4GAgn9/gYJ2gICAgYCAhICAf4OAhIWCfX2AgXyCfoCAgICAf4B4gIODfX1+gISDgH2EgHyAfX+AgYKAgn+AgXxuf4GBgYGNgYCDfYiCgICBfoB9gICBhoB9fYB9gHyA
gIKIgoGAgIGAgIB/gX6AgIaEfYOEgX6Df398hXx2gH9/hIKAgICAgIB+e4N7foWCgXx+g3t/gYOIgn+Bf4B+gIB+goOAgX+BgH+Ffn+Af36AfoCCfoB/e3+Khnx+gIB/gICAd358eoKBf4CFgICAgH98hH9/gX96
gICBgYCAgH+Cf3uAgoaAgIaAgICAgH6AgX6SgYV/gYSAhYCLfoCCgIB9gIB/e3qDgX+AgYGAgoN/fYF/goOAgYB8h36AhH9/f4OBgICAgIF+f4B9fXl/goGBgYOAgH6AgH5/goGBhYCAgIKCfn19foCAgYCAgICA
f4CDf4CAgYCAh4F/foB9f36AgIN9f39/gYCKg4B+gIGAf32JgIN8f32AgXh+e3+AfICAgICBgIGAfICAgHl/gIB+f3+Be4GAgYCCgH+AgICGgIaAgX6Af3+AdX9/f3uEgX+AhIB/foGAgYJ9fYOAgoaAgH6AgH6A
gYCAfn1+gIGAhX+AgH2CgYCAf4KAf4KAgX+egH1+gICAfoB+gYB6fnyGf4KGgH9/f3eAgoGAgISCgH9+gn9+eXp9f3+AeHyBgn6Cf4F+gIOBfoJ/g4B7g39/f4CAgICAf4B8hYCBgXSAgH2AgHuGgYCAgIGEgYGD
d4GBf359foiAgH6Ae39/gICAgIB/f4F/gICAf3+DgH6AgICCgXuAlYB+fn2AfYGAe4KAgICDhYR7kH+BgX5/gX9+fYCAgYOAfn+BgICAgICHf32AgICDgH5/gICAdoCBhYCAgIKFgYWAfn6CgIF6jYCGfYCCgImA
foGAgIB/gIKAgIB8gH+CgIOAgIB/gIF/hIKAgIKAf4B4gIOBgH9/gYB/gYCDgYmGgIGDgX+AgoCAgIB7f4J4goCAgICAhICAgX9/f4CAgICIgICAfn+Af3+Bf39/f4CFgoB/g4V8f35+gH6AgYB/f4CAgIF7gn18
hX58f32Cf4KEgH5+g4ODhIB/gYCAgX6BgX+AgH6AgX+Af4OAgH+Gf3yBgH+DhICAfoKAh4KCg316hnqBgIFzfoCBgn6Dg4CAe3p+gICAgX+Chn+AgIaAgYB/g4F/gIGAfX6Cf3+AgoJ4goCBgICBg36AgH+Bf4CA
foCEhIGBfIJ/gX99fX55g4B/goCDgICAgICLgH6HgICAfYKAgICAgH6AfoCAgIWAgX+AgoN/gIGAhX57gIF/gICCgHyAgoSAgoB/i3+BgH2CgH6EfpOFiH6AgoOBgYOAfoGCgIGAgoCCfoJ+dIGMgYODgH2AfoCA
eoJ+gICOgn5/dH+AfoBzgnx/goR/fn2AgYGAgn+BgYB+gIB/f4GAh4OAgIKAgISGgH+Ag4B4f4CHgX+Afn6CgIF/gH2AgYB9f4GAg32Af4OBgIGCgYOCgHyAgn+Af3+AhnyAgICBfoB+gYKAgn5+gH+Df4CBgIF+
f4CAgH9/iH6DfYKBgIN+gH6Bgn17gICCgIB9hoJ8gH9/c3+AgYB6gHuBgISAf3qAeoB+fX97gX+CgH+BjYB/f359f4GBfoKBhH+DgIB/gICAiIF/gIGAf3qAgICDgICAgYCEgX6Ag3t/gYCBgICAgH6Ae4GAgIB/
gH59gIB/f357f4CAhoB+foCEgICAgH6BjH+Df3+BgIGAgICCgICAfYCCgIGAgIKBgH2AgH+Af4F9gICAgICCgXl3gH+Bg4F/f4iAgH6CgYN/iX9/f4R/gH9+fYCBgYF7d4GAgIKGf4KCgYCGgIJ8f4OAgIGAgH6A
f32BdYCAcn+Bg36AgICCfoCBgIGAgIGCgXyAgICBgYB7gn+BgICAf4CAfn6AgIWAf4CEfICAf4KBgHuBf3t/f4GAgYCAgICAgIeAgICAgIKDf4B/f35/f4CFgIeEf4GCf4B8gH6BgHmAf397fYCAgH+AgH6EfYWA
lICHgYCEhICAgIh/gH6BgICAeYCBg4F+f4CAf32Afn+Bgnh8gHyAf4CVgniCgH+Efol/h4d/gH9+f4R/gn2CeICCgIB+g392gIKAen59cYCChICAfoWAgn2CfYt+hn2AhH+KfYB/f3+AgYCAf3+AgnyBgIOBgoB8
fn+AgH2EgX6BgId8f4B9gYCAgIN8foGAfn+AgIJ/gICAgIB/gH5+gH+AgIaAgX+AgIKCgIKDgH6Af4B8eoKAgIB2goB6foF/joGAf4CAfH+AfIOCgICAgYCCf4OBfIJ/g4CAgIR/f4CAf3uAgIB8gH2EfoCAgIB+
goSEfoV/fIGCgH9/gH+Af3+IgICCf39+f4CEiHyAfoCCf4GAgYOAgH9/gn1/hIB+g4CFfYGBfoSDgYKBgIuAfIOBfoCAhX6AgYKEgH97gICAg4F8gIB9g4F/gICBfn2Afn+AgIKAf3uCgoCAgIB8fH+AgIF+fX6A
g4CCfoKAgICAgICAgYF+fYB8hICCfn+AgH6AgICAhYCAgX9/nYB9foF/gICAgoF+gH6AgoF8gIB8gICFgHmAgICAgYJ9dICCfH99g3+BgoCAf4CAfYCAhoCGfoCEgXaCgHyBgISBeYCBgIGAg3eAgoCAgH+Agn1+
e4GDgICBgISAgH1/iHp9eX6BgIOCgHl/gHx+f4B/gXGAfoN3gH5+gXqAf4CBfoGBgYJ8gYCCfoGAfX+Bf4CAgX96gH+Af4WAgIGCgIGEgoCDc4GEg4KAf4N/gIJ5gYZ/gH9/gYKDgYCAe399foCAgH+BfoCCfpCA
gICEgIF+gYWCe3SCgIB/gICAfoWEgICAf4GEgIGDfoCAgH17gYB7gICAgICUg4F9goKBgICBfn+Ef4B8gHx/gIB9f4F/gIWAgoCCgn+AgGiBgH6DgICAgIB/gIF9e4CCgoCAf4CAf4CDgICBgH6Ae4GBf36AfoGA
gIJ/fICAgH+AgYOCfX+AgICBgX5+gIB/gICVg4GBg4B8g31/gIGAg4CFgIOGgH59gICCf3+AgIOCgoCAdIGCgH+Bf4OAg36AhYKAgYKAgH2AgISDfoCAgH+AgIV/gYF/gHuAfoCBd3qEgoOAgYCAgn59gICCfn+H
gICAgISBgHmBgoGAgYB+fYGAgoCDf4OCfYB+gX5/goCAgYCBf4CAf4VpgIR9gX2AgICEgH98gIJ9gIB+iYB+foGAgIKAgH5/gHqAgYB+gICAf4B/gICAgIGBgnyDgH96fYGAf4CAfoGAgYCAgIB+gYiAgX6AhICA
foCBgICAgoGAgHuDfn+AgH6FgoB/fX9/g317gICCfoWBfoSBgIKAd32FgICGen6Df4B/gIB/gn5/gISAgIGAg4SBf3eAgIOAgH9/gIJ/gX+CfYF8gICBhIB8gICBgH2AfX+AgH+Ff4GAf4CAgICAgH99gXeBgICA
gH15fICBgn+BgH+Af4F7gHqAfn+BgoB/g4CAgpiAfoGCgoB9gICHgoKAgICBfX6JgoCAf4WChH2AgICDhIGAgX2Ag4aAgoOBgYKBgXyBe4CAgIGAfn57gYSJhIB/gHZ5f4CAfoCCgH1/foB9gn+BfIGAgICBgH+B
goCAf4OBf4KAgYN9gIB/f36AfICCfoKAgIGBfoCDfXuDgX19fX94g4CAhoKBgIB/fn6Af4KAeoB+fn5+hn56goB9gIGAcX+AgIB7f4B+gXuIgYWAf4KBe32AgYGAgYJ+gIGAgICAgHyAgIB+gIKGgYF/gYZ/gIGA
gH+CgoN/fn2AgH9/gYCAgYCFf3+AgoGAgoKDeX9/douAf39/f32AgH+DgYB/e4CBgYB/f4COgYCEhH5/fYCAhoCAdX+Ag3+BfX58gYN9f4V/gH2Bf4SBfoJ7gH6Ag4B/gIKAgH5/f4GAfICBhX+FbYKBgH6AfoCA
gIB9gIB8gH+HgIB5iH+AgoKAgHqAfX+Agn1+g4B+f4GAe4OAgHuBfYCAf3mChn6AfICCg4SBd4F7f4CAgX+BgIF/gYGAdH+AhYCAgIOAgoKBgXyHhICFgYKCgIB8f4B8goB/goB/gX6AgX5/f4eBgIB/gIB9gYiA
gICAgIGHgYCAfoCCgYCAgoCDgn+Df32FgYOFfn9+hYCBf4CAgICBf4GAgH+Of4KBgH6AgoB/gIWBgIR+gYCAgYCAfoKGgIB/f4CAgICFfoiAgIF8gH2BgICCe4KAgYOAfn+CgISAfoB/eIGBg3qBfXyBhYB/f3+B
gIKAgHyCfoCBd4CFgIGBf3yCgH2BfnyAgYCAgH+AfYCAf3+Ag4B/f4SAi4B/gICAgIGCgX6AgX2AgYCAf4OAg4B+hIKBf4B+g3+DgYKBf4SAfoGAgICBgoB8iYWBgIGAgX+Ef32Af4CAgYCCgIOCf31/gH2Ch4R8
f4CAgoCBgH+AfoOAfn9+gH+AeYCBf4SAf4GBfoKBf3+AhImAgH2Bf4CAgIh/gIGDfn9/jICAgn6BgX9+g3p8f3+CjH+ChX+CgIB+gICIgICCf4WAgH2AgX+Bd4CAgIKGgICAg4KAgYCAgICAhYB/gH6Jg4B9gICA
gICBf3yAgH+Df36AfYKAgIJ9gH+BgoF+gX2Ae3yDgX6Af3+Af4B6gIGCgXyAf4SAfoGCfIN7fn9/hICAf4KAgH+CgYGAgIOBgYCDgIR/fH+AgoCCgoKAgH2HgX6AgH2CgIKAfn+AgXx/fYCBen2Dgn+AgGyDgn6B
gYeAgX99fn9+goKBfoB+gICDgH+AfYB+gn6AgYOCfoCAhYKAiYCBg4F+f4GCgYCAfn6CgIOEgYGBgH5/kHt/gICCkX+EfoB8e32Ag5KBhISCf31+hHqAfn+Af4GAgH+DgYGAgoSBgIWAgIWAfn97f4CAf4OBgIGA
eoB+gISAgoGGgICAgICBgYN+gICAeYCBgIB8gYB8hoR9gYGBgX+BgH9/f4N3gH+AgICAhX+CgIKBgICAgICAgIF+gH9+fX9+f4R+kH2AfHp8g4+AgYCAf35/goJ+f4KCgIB8gICAgIB/gIGAfYF7gXyAf4OAgH+A
gYGCd35/gIGAgX+CfICAgICFgH6Af4CBgH9/f4R/gIB/gIGDgICJgoKBgICAf31+f32BgH58gIKBfYB+eX+GgH9+gICBgIKDf4CAhn9/gnyAgICDgICAg4CEgHp+goKCiICBgH98gIGEgoWAgH5/foGFfn+AgoOA
hH6AgIB8gH+Cfn5/gICAgYKAgH+AgoCAgH+DfXaBeIKBfnx6gIGAfoaDgIF+foeAgIWAfIWCgYKAen+BfoGDfYB9fIGAgXqDgoCAf4F8gYGAfIOEgICAgICAho6AgIGEgISCfIZ/gICDgICCfn1/f3+Af3+AfoCB
gH97foCAfoCAgHyAfoGEgHp/hoF/gICBfoCAgYB/f4B+fIB/gIGAf4uAeoR6gX+AgIGCgHmAgIB/f4CAgXyAg4N9gIBzgHx8gH55hoCDgYB/gIB+gX+BgICAgIeHhH+BgIB9g3uBfoJ9foN6fY2NgYGAgYR+e31+
fIGBgIGBfoB9foOCgoB8gH+AgIOBf3+CgoGBfYGBgn+DfoOCe4J2gH+Efn6AgICDfYB9f4F/g4GAgH1/hH6EfoCEfoCBhIN9gIaChH+AgIGDfH6AgX5/e4GFgICAgIB/gYJ0g4B/hoGBgn5/doB7f4aBhX6BgHuA
hH5/fH5/gICAgIOBgIKAhIJ/gYKCgH+AgICAgH+AgISCgYKBfYCCgH+BgoB+gICBfoCEgISBfoBrgH+Af4KCf39/f3iAgH+Ag4CAgXaCgYB9gICAf4CAgIF/gIJ9goF/f3mCfoR/gH+BfYCBgIB+f4CBgIB7gIV8
f4KAgH+AfoCBhIOBgoCAgIF/fH+Aj3yAgICBfICAfYCEgIKAgIh+gn5/eoCAgIB+e3+AgX1/hHt/goKAi4CAfICAgICCg3x/gnuChH+BgIJ+gIWAgX1/gYCBgX+BgIKAg4CCgICAgIaPfX9+hH2Bf4CEf4B/f4B9
gICAfoCBfIGBgn2GhYKAgICAgIOBgYCEgYB9hICCgH6BgoKAgIGCgICBgIB+gIJ/gIGAgICAe4CAgIB+iH2BgIOAgXyBg3qAgISAg399fIBvgICDgIB9f398foaChYKBioCBgIB8gIJ7fH+BfpGCgn6CfYCBgIGB
gIR/gH2AgYd/gIODgH6AgH17gIF/f3+NfIKAfIZ+gX+BgICIg4KDgYGAgYB+gIB+gYB7gIB7fYCAgH16gIOCf39+foOAgX+AgICAfIGAgn+DfoGAeIGAgoSAgIB/fn6Af39/foKAe4CAgYF/goF/hIZ7gIGAgIB9
e4F/gIB+en+AgIKDf3yCf4CAhn6AgoGAgIB/gn6BgH5+gICAg4KAgIJ+f32DgIN/gn59gICCgIB/fn6EfHuAgX6Af4CAf4B+gIGGgYSBgn5+fnuBf4CBfoCFgIOAgIJmfn5/f3+AhIB8gn+Ff4CAgICAfIGBgIeB
fn2AeHaAgn5/hIN+d4CAgIGEfICAgHyFgIB8gIF5hYCAgoCAfYGBgoCCgX6Af4B+hH6AgYaCgICAf4CAgYGCf36ChHaBgIWCfn+Af4B/f4OJhISAfoCAgoCAe4KAd4B+g4B+f3+AgHh/gICTg4CAf4OBgH1+gYB/
foCCgIB+fH6AgIB9eX2EfX6BgYB/f4KCfn1+kIB9f4eAf4B1gIB9f4B+fX5+f4J6gICAgHyAf4x9f4Z/f3+AgIB+eYCDgYOBgImAfX6Ce4CBf4B/f35+f4CAgYCBgH+Bh4B/gIB9g4CBgYGAfIB8e4KCgIGEgoCA
e4CCgICCgIZ4gICAe4CEf4Z/gHeAgH18gH+Afn2Af4F+fIB/iIB+hYGAgH2AgYCCgn94fYSAgoGAgYSCgIB5foCBfIGAhIB9gH+EhICCf4KAfoB/gH+AgX9/f4SAgIB4gH6CgIGBe4B+goCBgIB+gYCAf4t/hIR+
gYKEgH9+gYB/goF0gYGBgYF/gICAgICEgIGEfICAe4SAgIF+gICBgYOAgICAf4F/h39/gH6Bf4F7gHx/hH6Agn57foB/goCBf4V+gHuAgn1/f4CBhH9/foCBf3+Af4GAgH5+f4OBfn+Df32AgHl6f36Fg4CGhH+D
foqAgX+CgX2BgIGBgH5/fn+AgIKAgoB/f4CBfYKCgX5+fYB+foGBgICAdH2AfX2DgHh+gYCBgHt/gH96gICAhYCAgn9/foCBgYCDgH+AgH+Ff3+AgX9+gX6AeoB/gIB6gH98gXyCgX6Bf4GAfoGJgH5/gH1+gICC
fn6De4F8hYKEgICAfX5/f32Af4BxhIOAf3iAfYCAgIKAhYF/f4CBgICBhICEg358hICEgICBfYaCg36AfICAgoCEfoGDfoCAgIGBfoyCgIGAfoGGgICDe4CDf36AgICAgH5+f4B+gIOAgICCf36Ae4CCfYCAgoGD
gICAgIGBgnqEgIGAfICAgICAgISBgIKAfn+BfoOAgIaDgICBgX5+gIB/gH6Cf4aGfICAgYWBf4B+gH+DgIGDgIGBe4B6f4B/gX98gICDiICAf359gIOChIB/gIl8gYGAgoWAfIJ/gH+AgICBfICTfYN6f4B9fn5/
goR/gnyAfnyAiIGBgIB+gYCEgIB/f4KBfoCAhICFgIB+gICAfnV+gYSAfYCAf4CJgYJ6fX6AhIF+f3+Af4CDgICBgIGAgYB+gIGAhYWAgYN/gICCh4R+gIV+gICBh3uBg4KAgICGfn5/hICAh36AgIB9fYCDgoOA
gICAgHqFgH+CgYB7foKAgoB/gH6Af4WAgICAgH94gIGAgYCAgH+Af4B9goGAg4V+gH+AfoB+gY5/iIaBgIB/fH9/g4R9fIB3iIB+gIZ/gYCAgICAfoKAf3yDfoCAgX6Cf36Af4CCe3mAgIWAgH+AeoF8gIeAf4GF
f4B/f4KAgICAgYCAfn+AdIV9f3x7gIGBgIGAgICKf36CfIB4gXyAf4CDgH5/goGEfoKAhYCBgIB4gn6BgICAgX55gn6CfYKAgISCgH9+gYSBgYCBfYB7fYCAgoCAf4B5hIB/gYF/f36IgIWDgICAgH1/gH9+gICA
e4GChH+KfYN+f4aAgYGBfn6EfH9/gYSHgICAgYB6hYGBgn98gYGDgX2AgXaEf3+CgH1+eYCAf4GCgYCAgICAgX+AgIB+gYCAgn96gH+BgICCfYGAgICAgYCCgoKBgIJ+gIZ+f4CAhn5+eICDhoSAf4CBgICAfYCA
g36CgICAgICAgYJ+h4GDgn2BgnqHg4GAgIKAfoiBgICAgICAf4CAgICBgIGBgHl8gIJ8gH+AgIOCgIGAfH+AgICBhH+AgICEf4B/fn5/foCCeoCDgn6AgIiAgYF/f3+Ah4CFgX1/hICFgIiCg3+AfYmAfoJ6gHyC
gXyBf4CAgIB/gIB+gIOAgH6De39/g4GAgIF+gIKCgIJ+gICAgIJ/f39/gIF/gH+CgICGg4B/g4OAfoKBeoCDdYB+gH2AfICAgYmAgoJ+gIF+f4OAgoKEgn+BhX6AgH2AgIGEgH6AgX+AgoF1f4B+f4GDgIN9hH2A
gYF/g4CAfnmCgoOBfIN/gICBgoB9gX2BgoB9fYCCf3yAgH9+gIB/f4CAgICIg39+hIJ+g4B8gH9+f4KBf4GChIF/fn+Agn+AgICAg4CAf3+Af3+Agn94fYOAhIKHfH2Af3+BhYCHf4KDe36BfYGCgICDg4SCgIF/
hHp/gn6AfoCAgYCAf357gHt7gICAeXyFf4SAgoF+hYGAg4B/f4CBgISAgIB8gXaAfH+BgIB+eoCAgYJ+hYGEgoGAgX1zg4KAgH6AgH6DfYCAfX+AfoJ/gICAf4SAgICGf4CBfHd+gIKAgIWBgYSAiX+GgH5/gHyB
gIN9gYKDf4B9gICCf3yEfXyAfn+HfoB/h4N/gH54f4aCgnZ/e4OBe4CCf4B/gH+AgYCAgICEdXyCgIGBf31/gIJ/gIJ/f36Bgn2DhoGAh4CAen16gICGgoKDgH+Cfnx/ioCBgoCAgoGAgIOBgIWAh4GIf358gH+D
gIGDfoGAgHp/fICAgoOBg4OBfHyCf3p7fn2BgICAfn+Bgn+Ad4B7gICAgICBhYF/gYqAgYF9g359g4GAgH+Ag32FgoCAgn+BgH6AgHyAgnWAgIKAhYKCgYCAfYGCfoKMf3yAf3+AgoB/eYCAhX6AgIJ+g4GCd4J+
gICAf4F/f4KMhYB7goKAg4CCgIN8gHt+gIB/gH99gH6Af4CAg4B/gH+AgX+Bf32BgHp6fIGAgXqFfYSAf36Af39/gHyAgoCChICAgH+BfIF/gIGDfoCAgH6CfX9+gH+AgIF9hIB9goB+foCBfn9+gn+AfYCAgX9/
gIOJg4N/gHt/gICAgYCAgYCAgH+AiIB/gYCAf4CAg4J+hH9+f4B8eYB7goCBg4GBh4KBiYGAgICCfICAfn+AgoN/gYWBhYB/goCBf4CAe4GAhHyAf4B9gH1/hn6CiH2GgINxgX57gICBgoF/gICAgIB+goCEg4N+
fnx/hIaHgHiBf4CAgIGBf4aAg4CAgIF/f4yAgYiAeYGDgICAgoCAgHmDiX+AdoJ/gYOAf4CCgICAgICCgH+CgHR8gICAf4GBgH6BgIN/f4CAdn+CgX+AgYJ8f32AfoF/gYCAgH6BgHp/e4CEg4B/goCAhIV/gX1+
f4J6e4SAgIKBf3uAfoCCgIB1goN/gIKAhoCDgIKAgYCAf3d/fYZ/goCDgYN+gYGAh5GAg39+gIF7gYGBgICDfYCAgICAfn6AgX9+f357gH2AgIKAfn+Ef4F/foGDg4KAgYCAgX+Agn+GfYB9g4B6g3+EfIKAgYB+
gIF8g4KAf4KGgICCf3x9gH+GgJSAgISEgIKAgoB+f4d/goGCf4GAf4GAgH+AeYB5gISAf4B7gH19gICDgH+DgYB+gH6AgH+Ag36BgIF+f3+AfoKBf3xygXuAg4B+foB+gIN7f4CAgICAgYB/gH6AgYB9gH59gYSA
gH99goWAgH55f4KAfomAgHx/gIB+e4GCf458foCAgX57fICAgICDgH9+fn+EgHyAhIB9g3+Af4CAhIR7gICBfoB9gn9+gn6FfI6HgH+BgIKAfoCAgYF9gICAg3x/h3+AfYCBgIKEgIB9g3+BgIGBfoR/fX6Gf4SB
gX2AgIKAfn19foJ/gYB9gX1/f4GBgoKAfYKDgICAhoB/g32AgIF/gYGAgoCBh4B+f4B/e4B9fICAg4B/g4CAf3+AgH+Agn9/gICBgYCBfIGAhIB+gIB+gH6BgoKCfIF/f4CAf4F9gn+Dg4SEfn+DgIKCgod+gICC
gnyAgH+AgICAgIGEhYCBg39+gIR+foCAf3mBf4B+gIB8f36Jf4CAf32FgH+DeoCBgX+BgIKBgoCDfn9+gIF6gICBgIB/fYF+gYB/f3qBh4CHgIB8gIF8gYODf4KCgH9/gICAgIKDgHZ+gH5/gICAhYOEgYGAfoCF
hIGCg4N+hICDgICBf4KAgoCAg3x8fYOAgIJ6foSAe36AgIWDfYB/gHyEgICAfoGCgICAgX97fYCCgn6AgX6Afn2Hfn2Ae35/goSAf4GAh4OHhISAgHuAfoB+f4CAd4F9gH2Afn6DgYKAfIR/hoB8hYaBe39/gHuA
gISBgH16fYCAf4CGf32AgYB/gX15f3iDgoF/gYCAgYJ8gYCBe32Af4B+fIB/fYGCf4B8gHuAgIKBgn6AgYCBfoCAfIKAgnyCfoJ/gn9+f35/hIOAgIF/gX+EgX+BgHuBgYB+gICBgIB+gn+AgIZ/gIKAgYJ9gYKB
e4CAgIGCeouAf36AfIB+f3yAgH2Af4CFgoJ9goCEg4CCgX6AgXuDgICBgIOEgYKCgIWAgIB/gIJ/foB9goCAgYKBfYKDgYCBgYCAfXyBioGBf3+Ag4B+f4GCfXqAf4B8hISBgoaAf4CAgYGDf4CAgYCCgYB9gH6C
gIGBg4KAfn9/hoB/gX6CgICAf4CFgH+GgIV6f3+Ch4R9f3B/hIGAf4CAe4qBf4OBg4B9f4CAg4KEf4B/gIKAfHx9gH5+goCAfIR/gX9/gYGAgYOAgYF+g4GAgICAg36FiYCAhX90g4B+gH6AgH2FgoCBgYCFfH+C
f4F+goF7gIB9gH57gICAf4KCgX9+foOEgX9+gIKAf3aBf4CAgICBfYB8gYGDf4OAgoCAgICAeIWAgINvfIWCf3x/foCAgX2Eg4CAgIB6gn6BfoCAf398fIGEfoWAgYKQf4OBgoCAg4F9h318gIF6foB/gYGCgIB/
goKAgoOAgICCgYB/gIJ/f39/gH2BgYCCfICBgIB/fnqBgH+Af4CQgYJ+gICAhH+EgIB/gn6AjX+CfYB2gYF9hYCBe4GAen+AgYCGfoOCgX+EfoByfoB/gIGAgoWAg4F+gH6AfoCAfoCDgH6AgIaKgICKgHqAdoCB
gIB/foN+fn5/gIF/gn+FgoCDgH54gH6BgIB+fIB/gIB/eICAgoJ+f4CBgICEf3+AgYF0gYKAgIB8gIF9gn5/goJ+gICAgoCAgICBgH+CfoGAfoGAf4B+hX+AgHt/gIGDgoB9fn6AhH+AgX6HgHyEgIJ/gHKAfoCA
foKAfH6BgICBgIGFgIKAgIKBfICBg4CAf4GAfX+AgICAgH6CgIKAg3+AgIGFg3+CgYCBgoODgH+BgIGAfH+AgHyHfIGAfoJ4gIF6gICAgYCAgX1/gYCBaoCAgYCBgIGAf39+gYR/gIF/ioSDgICBgYCBgICAgYCE
f4CAgIGBgH+AhH5/gnmCgYCBgIKAgICKfoCAgIKAgISAf4GBgoCAgXx/gIF0f3yAgn+JgIGAgYCAgH19gH2BhYJ/gHuAgIB/gICBkoB/gH2Df35+gH6Af4GDgH6AgX9/f4B9f36EgIB7gICCgYGGg4GCgn+BgHqB
fn+AgX+Bg4Z/gX2Af4CBg4CCgH17gH+AgIB/gIGAgId5gYF/gYCBfHuCf4GAe4eAgICAg4GJfIKBf4CFhX+AgYGAhYF+fIB/foB+gYCAgnp/gIB/gICAfoOAf4WIeICAgYJ/gYB/fICBgYB/gIOChIOAg4SBf4F/
gIOEf35+g3+AgoGAgYCAgIGEfYWCgH1+goKAgICAgH9/f4N/g3+EfXyCgYCDeoGCf4F+iYCBgH+FfYCAgIJ8en5/gIB/gIB/hX6DgIJ+gICAgIJ7f4J+gH6AgH9+gYGAgICAgH97gXuEf4Z/fYSAgH2AgH2Af4CA
hpR+gH+CgYSAgoCFgX5+f357gIB/goCAfn9+gH2AgYCAgIF8gH+DgoGIg4CAgIKAgYKAgIWAgIF/foCBfn96foB6gIOIgH95fn97gIB7gXiBfoF8gIB/hIB+foOAhYOKe4SBgHqAgX+DgIB8gX9+f4N/fIKAgICA
gIF/f3+Ef32AgH5/gIKBhX99gYCHgIGAgIB7gH6AhHx/hn+BgH19goCLfICAgIJ/gIB8gICAhYKEfYCEgYB9gn6AgX99fYCAhH9/gIB/fYGBf3x+gIB+gn5/gYJ9gH+Af36FgIF/gYGDgH5+gYB/gIOBgICAfJKA
f4V7doJ/gIWAfoSAgIGEgICAf4OAfX+Agn+AgIR8g4V+jn6CgYeEgYZ/gIB+goJ+gISDhICAf2l+fYCDf359g3+CgIB+g316gH2Ae4KBg4CDgYCAgYSBfX6AgoCAgH+Cfn1/fYCBgoR/gYCBg36AgYKBfHuAgIGB
hH+AgIB7goB+eX2DgIB/foCAfoCAfX2EgIB5gHiAfoB7gX18gH9/gH2Af4OBgICAgICAgHyGhICAfoB+f4CAf4J+gIGAfHaAgoOBgoKBgHx1goKAgICBgYSAfYB/f4N+f4CAfoCCfYSAg4B/f3+BhIB/gICCe398
f3+CgIGAf4CAgH9/gIF5foN/goCCgIKAgHx/f3+AfYB8f4KEf399gIGCf4CBgH6AgX6Af4R/hXiAgYCCgH6CgYCAg32CgIJ5gH+Ef4F8kYCBf36AfYB9gIGBgICDgICAf3+EhoCAgIB/gIB/kX+AgYCAhICCf4CA
goCAf3OEf4GAgH6CgIGAgoB/g36Af36AfYJ7goKAgH5/gYSAgH2DgICBgYCAgICBgoCCfoF/gn+Dg4CBgYCAgH9/gIB/fYV8gICAhYOAf32BdYB+eX+AgIOMfYB/gXeBfoCAgIGHfn2AgIN5gHx/goCBhICAgoSA
gICAgX+BgH2EgHd8h5V+gIF+gYCBfICCgIB8foCAgYB+f4GFg4CBgH6AgoCBfoOCgoGAgH9+f4SBf36BgIJ9goGAgYGGfn+BgIB9gH1/f4OBe4GAgIKAfn6EgYGFf4GDgXuAfoCAgICAf32DgIF8gIGCf36BgYB/
f4BtgICCgYCAgoCBg4F/gYaAhX6AeYSBf4qBhXyAfIKAgId+gH+BgIOAfoGAgIJ7gIGCgIB/gHyAgYCAgIKAgH6CgH6MgH98foOAgoGAgIJ+f4GAgIKAgIJ7foN9gIOFg3+AfXp+gHqAgH2Df4B+gYCCfoB3gYB9
goR4fYB9gH1+fICAgIGBfnuAgn2AgIB/f3+CgICKgIB9fX+CgICAe4B5f4CBgICAgH+MhYGDhn6JfXqAgoB9gICBgIN9f4CAgXJ/f3WBgH59gICAg4CBfoJ+gICBgIGAhYKAgYCBgICBgYiAgH+AfIB/gH2KgHmA
gH+BgIKCgIGAen97gH2BgH6AgH+Af4CEgIOAiX6EgIGAgIGDgn5/gIGAf4WAgICAfoKCf4CBf350f359e32AgIaBgYCAgYN7gIGBg4F+gH+Afn6BgoB+gH6AhoOAgX1+g39/gn6AfYGCgn6CgICDgoB/fYB9gH6D
gIR9gYKCgIN6gH+AgH+BfX+GeoGAgnx/gICBgIGAgoB/gIB7fYCBgIF/gIB+goOCfoCAgICCf31vfYCDgH6AgoB2f39+fIJ8gH+AfoCAh4CBgICDgH2BfHOAgICDgn6AgICEgoB/gIGAf4CAgIGAf3x+hIGCf4GF
gH5/fX1/eoB+iH+AgH2Af4SDg4B9gIGAgoGFg36JgICDfoCAfoJ7goN+gYmFgH1+hH+EgICAfoCAgIF+gYB8gIGAgIB9gH+Cf3+CgIB/g4B/f4KBgIF9gH1/gX9/gICBgIB/h4CAf4B/gICCf4CAgISAgIB/gH6A
iYCAgIWAgnuHg4J9foCCf3+CgIB/goB/gH+AgH9+goOBgYKDgICAgIJ/foB/gYB/f4B+gH6AgYB/gH+Ag4CAgn2DfoB6gH1+hYB7foOAhH6BgH9+gYCAgYKBhoCBf4B+foCAg4V/f4CHhYCAgHyAgYSBhH2AgIGC
f3yBgX6AhIGAf4B/g4B+fn+AhoCAgIGAgH6EgHiAgIGAfn5/f4B0gIWDgIeBgICAhICBg4CAgoR/gIGAgIB2gIF/gH+Cf4B8f39+hH6CgIKBgYCAfICEgIB+iICAf4N6gICAgoB9fYGCgICAg4J+gYCGfIB/hXyB
fYCDf4OAf4GHgHR7gIF8gH+BgYaCfYCBgH+DhIB/fX+AgIF/eIB+hICDfYCFgoCBgH+EgICAgYGBf4F/g3x+gYCJf4CAgoCEg4J+f3mAfYCAgICFf4CBfX9/gYCBfIF9fX97g4GCgIKAhIB/gIB+gIaAgH6BgICH
gH59gH9/gIB8gICBgICGgICBf3+Ag4KCgIB/g3t/cn+DeIB8hH57g4V/gIeAgX+Af4F/gH1/goCEhYGAgIB/f4CBgIOBgYeAgoSEf4OAgHeHgJF+gICBgH+BhH9/gICAf4B/f4CAgICBg4KAgIF+gICAfoWAhH6A
goJ8gIKAgH2IhH+Af35/gIB5fIGAgICBgYCBgIKDf32AgICCgYSHgoCEf3+BgHuAfYCBgn+AfoKAgIKBgIOAd4GAfICDfn+Cf3+AgX9/f4GEfoCAgIB/goN/fX99fYR/goCAh4CEgH9+goKCgIGBfn+CgH2AgIGA
gICEf4GCf4GCgoKChn+GgICBgICAgICAgH9/f4N7g4J/gn6Dg4CAgYF/fn5+f4KCgoKAgYCAgIGEgIF/hYCDfoOCg4KBgICAgIB+hICAgnyAfn6Ag35/gYB/fn+DgICBfIOAf4N7goCBfn6BfYGAgIB/gYCBfoCA
gICAgICAgH+EgXmCf4CAfoF/gX6BgIB7gIJ/iICAgYCAf4B+gX58c4OCfYGAgICEfIB/gHd+gYKBgIB+gICBgH6BfoCAgICEgIGAgICAgX+Ign+AfoCAfYJ+eIB/fYN/fIV/h32Af4SBgYCAgICAgICAg4CFen6H
fYN8gIB/gICAgH18g4GHgoGAhoCKgIV8gIJ8f39+gIB+gIKDfn+CgYKAfn6CgYCAcXt8gIWAgX6DfYCAfoCChn6Af4KCfIB7gn2Bfn2BgH+BgIKBgYCDgYCAg4N+gIN/hYSAhoSBgIGBgIB8g4B+gIeAgH9/gH+D
gIGCf4CEgH9/gH6AgX93g4GBgYGAiH+Ef4GAgH6AgIB8gICBgH+AgnKAjoGBeoCMf4CEhYB9hH+HgICBgYCBfYCBgoeBgn2Ag36BgHp6f35/gYGAg4B+in+MgIJ8hHuAf4CAgoCAgICAfn6BgIB/f4OBgIB/f39+
hoB/foB7gYCAiICEgYF5f4B5goGAgIGAf4CAgoKAgH5+fIB/g4CBf4CFioB+foCBgICCgnuCfICGgIKAiH6FgICBgIOAgYCAln6AgoKCfoKBgYV+gH96gH2AgICEfX+AgYGFgoB/gISAf4CEg4GAgIKAgH1/fYCA
gICCgH2Ef4d+gYB/goOCgX6CgHx+gH+Af3+AgH2GfX+AgIyBhoB2f4OAfICAgX+BfoF/g4CAgICCdYGGgIB+gYCCgHyAgoOAfICAgIB+gH+Cc4CAgIF9f4OBgH2AfoB/gn6DgoCAjoCDgIF/gIGAgYCAgn+BfIB/
gH+BgH2AgICAgX6DgH+AgIKAfn+AgYB9gYCAgoB+gH1+f4WAfoJ9gH6Gf39/gIB4gH9/fIOCf4CDhX+DfoR/hYGBgYGCgYSDgH+AfX+AgX+AgX+AgoN+hH+AgIB+gYKFgICAgICDfHx+gH+BgIF+gH+AfHt/g4CD
gIB6gIB/g3p+fIB/foOCf4B9gX2EfoV/gICCgH+Agn9+gX2CgHyHgX2CgGyBgX18gX+De4KAf4J+gIJ/gH+AgIGAgoGAgoCDgIKGgYCDgH+Ce4CAfoGAfH6AhICDgoCAfoCAf4CAiH9/gX2AiIB9hoB7g32Af4CC
gIGCeoB/gYJ9gX57g4B8f4GAgH2DgYCCgYGAgH+AfnqDgXyDf4B+gH+BgICAgICBgIKAiYB5h3+Ag4GCf4CDl36fgICAfH5+gX+AgIF5g4B2f4GAg4CGf31+hICCfoKAgICAf3x8gHyEhYCAgH+AfYGAgoF/gIB/
foKAgH6AgoCAg4KAgICChoJ/fn+AgoCBgIB/gH5+gXyDgoR8f3+BgIF9gIGAgIWDfYBzhH9/gIB/gn+HgIGBgH+CgICDhoB8f35+f4CAgIR/gH6IgICAgIR7hIB4gH59gIB7gH+AgIF+goB/g4B/gYB/e4CAf3uA
goCDf4CFf35/gYCChIOAgXt7g4B/gIB8i4F9gH6Ef36DgIOAgIB8goCAgXuBgIF+f4d+gIJ/e4GAgICCf4CBfn5+f4CCgH6If35+fH5/g4CBhIB8gX56fICAgIGAf4GAgICBgJSBiX5/gIB+f4CCfICBgYKAgYOC
hYmCgYB/g4B+foB/fIWJgIKAkH5+gn+AgICAgIB8gn5/foB/f4F3gG95goF/gIGCgn+Af3t+dYSBfIB8eIGAgYCIgYCCfH9/gIGCfn9/g4d9goCCgICAfoCAgoCAgYCAgH+BhoF/gH5+gIF/gH+Bf4WBf36AgICB
goCDf3+AgH+AgICAfoJ9e32Ahn+De3+AgoODgYJ+gX99fn6BgH+AgICGgICAgX+AgICCgIB/gIB+gIKAgIJ/gIB9gICBgIOAgIGAf4CGgoKAgYGCgoB9fISAgXx8gH6BgISBfn5/gX5/gIB/gIGBfoB2gYKIf4CB
hn+Cf3+ChoCAfn6BgICAfX+AgICCf4CAf4GEc35+gn+BgYGBgXuCgYGAgICAgX6BeoCAg4CAf4GAgYCAgn9/gIKAgIN+gICPgH+DfIN5goJ8eYGCgIF/hIKAgYB7fn6Ff36AfoB/gIB/fYCAgoCDgICAgIB+gH2B
gIJ9fn+AgIGAf3+Ae39/gIaAfH17f4F+h3+Ag4SAf4CAgoCAgYN5h4CAgJGCg3uAgYN/hn+CgYB8goCAf4J8gIB/gH6DgIGAgoWCfIGBgYF/eoCCgYCAgHqCgYF/en+CgH18gn+AfICAgoJ/gICBgH+Af4GBfn6C
gICDfoB4gIKDgICAgYB/gICAgIKCfIJ/gn+EgYF6gICAgICAfn9+f3+BgH2AfH6AhXx/goCDen6Eg4SAf4CBe3uBhICBg4GCf3+AgHqBgIGBhYB/goF+hHqGf4CEgoCAgoR0f32AgX99hoWBgH16gICAgoF9goGE
fYGAgX2Agn6Ag3+AgICEh4OBgoCAgYR+f39+fIB/f3x/gHt/gICAgH5/fYJ/f3yAf4N8foCAgH97gYmBinuEgIB+hIKAf4F/g3+AgYCAfoCEgIJ8gH6AgH2AeoCAfH99gIODgICBgIZ+fX98gYCCfod8gH9/f32A
gIGCf4GAfYR+gIZ/gH59gYCAgHuDfH6DgHyAfICEhH2Le3+Af4J+fYCBgIKAeISBd36AfoKBgIOBiYCCgn6AeICIgYCBgoWAf4GAf4CFfoB7gIKFgX+Jgn5/f4yCgHeCf395gIB+gIOAgX+BgICAgH+Lgn2AhIKA
gICCgICAgoCAgICAf4KAgoB/gISAgIOAgIGBgoGFc4B+gX5+dX+Cg4SDgIJ9gICEfnh+gH9/gYCAf4CAf4CCgIWAgHR7foB/gIR9f4V/gIR9gICAf4CAf4GAfIJ/fn6Af4Z9gI2AgIB/gYx/gI5/gH2CfX2AgXp/
eYF9f4CAfoGAf4CDgICAfoSCf35+gIB2gICDfICBgIB9gYCLhoB9gIJ9foF5g358fIB9gIB/gH5+gYGAfoSAgXt7goB+f4GCgICAfIOAgIGEgn2AgICEgH9/fn+BgX9/gYCAgISDgIaAgIB+gICCgYKAgX+AgXx/
gICAgH6BgIB/eo9/hIGHgn2GgH+Ae4GGgoCBgIB9gIGFgICAfoGAgoCAgICAf4CAgYKAgIB+f4CCgoB+f4CAhIB/gH6ef4CAgXuAgH2BgIB/jIB7gICBgIB/gH9/hImAgH1+goGAfYJ/gHmAf4CAfn+Cf397foCD
gIiDgH6KgYGHfYZ6gH+MgX2Bg4F+gIaAgH9+gICAgoCFgn2CgICAf4CAf4SAeoCEgICAgYGBfX+Bf3+AfXl+goOAgICAgoGAfX6Cg3yGgH9+f4CBf3x+fIB/gY2Ifn+Af36AgH6AgYh7gIB/goB+foF+gHqBgIGA
gIOAfn6CgoGBf4Z/f4CEioB/gIF/gH2CgIWBfoCAeIB/gIGAgYKAgYKAgICAf4SAf397gYB+foCAg4KAgX6AgIB/gYB+gHyEfXN7f4KAgICCgIKAg4R/fnmAfoF8gISAgIF+f39/gH5/gH9+gIB+fYKZhIKAg4GE
gH+AhH6CgH2Cg4B6gH+Ef4CAfoGAgIJ5f4B+gH+Af3+AfIB+gYB8gIGDgIaAh4CBgn9+gH+Af4KAhIB/hoGAgH+EgIB/g4GAgICAgIB8foKCgIB8gH+AgoCFgYCAgYF+hIGAf36AgIB/g36Ef4CAgHx+goF+eYB/
goCAgH9/f4B/gH6AfIB6f41/gH+DgISDfoB/gIB/god/fn6Efn9+fYB/foGAgH2CgH6Ag4B9fIKBgH98gIN/j4OAgIB+f32AhISAhX+AgIB9ioN/gICBgGyGgIV7goCAgYJ+gICCh4GBgH95f4GFfoB/gYCAgoCC
gIF/gIKAgoGAfX6AgH5/gICAhH6BgICAgnyAfYN3gIKGf4R/gIB9gYCAgICAg36CgH+AgICAeoF+gIGAgICAf4CBgIGFgYCAeomAgIh/fYCAgISAgYCAgYB/gHuAf4OCf357fn2BgoCBgH99hIWAf4F/gYCAg39+
fn9/fn56e4B9goCFfoB8gXuAfYSAg4CBgH+BgYWEfoCBgX6AeHd/gYGBd4CAg35/foCBgoCAgIGAgICLgYB/hX+AgIB/gX5/gIJ/gX5/gX6AeYaBgIB/foF/fICAgH9/g4GAfoF+gYCBgX9/fYJ4f3+Bf3qAfYB+
gICBhn6CgH6AgoF/gYSAf4GAf4CBf3yDgoCAf3l/gYF9g4F+gYOEeoGAgIJ9e32Af4OAgnqBe4B/gH59foCBfn+ChICAhIKCg3+AfYB/gYB8eoB/f4GEgYCChX99foCAgICBhH98gn52f3p+gICAfn9/gIKDhIB/
gn2Bgn5/gHyAgICEc4GDgIF/gIVygH6DdYKAf4B9f32DgX+AhIB+fYGBi4B+gHx/gICAgICAfoJ9gYF/gYCAgIGCfYCDf4CCfn+BhYCAgIKAf3Z/gYCBgICBgn6CioB/f4F+f36CgYN/gH59foCAgICAgHyAf4eA
foR8gIF/gIGAgYCBgH6AgHuAf4CAgoKAgXyCgIGAfoGBgIF/hYCAgX6PgICCg4CAg32BfoF/gIGAgISAfoKFgHx8gX+Af32EfoCAfoCAgIF7fYCFgIKEf4CAfoGAf4J+gYd+gIp+foCAhX9/g4B/f4V9f4B/gICA
gHx+eoF9goKAhICEgH1/gICCgICBfpCDiYCBgYGAgH+AgH+Bf3+Afn2Ag4J+gH+AioCAhYCBgIN9hYJ/e4CEgICBf4F/fYB/f4GAgH+EfYGEa4GAdoSBhIKAgIB5gICAgIGBfoCCfIF/iX+FgIN+gICChX+AgH6L
gICBfH2AgIOAfoKAg4CFgICBgoCDhYCAgoGCgICAgYaAf4GAfoGAgX19gYGRgIeAgYCBg4CAgHSBf3+CgIB/f36AgH51fYCAfn59hYCBgYOAe4B+fYB7goKAgH5/gIB/g3uDg4KBgICBgIKAfn+AhIF/gIB/gH2A
fX9/iIB/gISAg31+f36Ef32AgIB+hIB/gYSCd4CAgoGBioGAfoCGh4B8gIB+gYOCi39/hIJ+g36AhICAgHyKgX6AgH5/goGBgYCAhHx4goR/gn6HfIB5goCBhoCAgoB/f3+Af4B9f3+AgXyCgYF/gYB2f32AgIKB
fn+AgX94gH55f4CIh4OAfoGBf4OBfX2DgIB9gIB+gn5/foB9fYJ/gICAgH2AgYCAgIWDgIJ8gYGDgIB/iXt/f4CAgIGBgH9/gICCfIOAf4GAgICJgYiAf4KCgoCAgX+CgYCDgHx9f4CCgoGAhYCAgICAgoGAgICA
f35+h32BgICCfn6Bf3qAgH6Af4CAf36BgYCAhYCAgoCCfIB+fn+CgICBf4CAgIF/fYB/foB/gIGCgIJ9foB/goB+gIGBgICAfYCCfoCAgX6DhICCgoCAfoB7gn9/foCFfoGAgICEg4SAf3yAf4GAgYCEgICAgH2H
f4B+gYCAgH5+fYF/fICAhIWGgYCEf4GAgYCAfoCAgIOAf4B/f4KAgYF/gIJ+gYGAgH2BgX6DgYN/g4KAgIKAgICAgX5/foF/f4CBf31/gYGBhICAf4eEeoGAfn9/f3uAgIGDe4CAfYB+fn6DgIGBgH5/f3+BgH2H
hoCDf4GAgICAgIF/f32Cfn+BgYCAgICAgYCCfoGDfoCBin+BgIB/gJGBfoOAfoGBhYF/g4J/gICBgIGBgYCEgHuAfYCAf4B/f4F6fX+DfoJ/gH6EfYSBgX6EgICAfoB+goCAg4F/inl+h4B9gH+Af36Af32EgISA
goOCgIF+goB4gIF/gH+AgICAgX6DgIB8f3+CdoSAhXuAgICAfn6AgImAgICEgYN1dH2Af4CBfYGUfn5+gIOBf4CAfoeAgICCe4GAgH+Af39+hHp+gIaBfH5/goCAgX2Ff4l/gYGBgn6CgYCCgIB+fH9+gH9/gIGH
f36BhIB9fYF8f4aCgH90e35+fIF/g3+BfoJ/gIl/gICBhoB/gH6AhX6AgICBgXeBd36DgICAgICBf4B/foN/gICAgICBdoCDgoCBfoCDgXx7hYCAgHF+g3iAgIGAgIODf4B/gH+BgIWAf4CAgH+FgHuAgIJ+gYOD
gICCf36AgIB4goCFgX9+gH6Dg4CCgH6Ahn9/gYKCgoR+f4aAhICAfoKBf3+AhIiAfICAg3+Bh3yAfH2DgH6AfYGAfYB6h4ODgXx/f4CAgX59gYSAgH+AgICAeoCAf4OBhH99gn9/goCBc4B8gIWBf4B9foCDf32A
gICBgYF7gH1/gYCBe4B/gXR+gnqMf3+AgIGAf39+goKAf4J9gHyDgICAgIaCgH+AfH+AgIGAgHWCgIJ7gXWAfn99gn57g4GAgH58f358f3mFf36Adn6AdoCAgH9/gICDgICDjYB3goCAfXCEf4GAgYB7gIB9g4B8
foF+gICAfoCAgYKCgX9+gH99gYGAfIN/gIGAf4aAgYGAgIB/gIB/gYZ8goCAgH+BgIB+foKBfoN9gIB6f36AfYJ7gH5/g4GAgICAgH6EgYKBfn5+e4CFfYCBg32AfX+Cg397f3+CgX99hIB/gYCAg4KAgIN/gYB/
gICAgoqCgIB9gZSBgoCAgH6AgIF9fn5/gH+AgICBfYCAg317goCBgIB/gICAgH+CfoWEgoB/gn6Rf4CAhYJ/foGAgX2AgYCBgH+BgoGAf4KFgICAgH6AgICAd4GEgX6AfYGHfYB/gYOAgH+Ag35+g4GAgoCAgIGA
eIB8gH1/fYCAgoaAgIGAgICAgHqDgH+Ag35/fYKAhH2AgICCg36AfYCBgICCgH9/gIB/gHt/foCOi4GAf3+EfnyAf39/f4GAgX2AfoODgoKAf4aBgICAgHyCg32EgHyAfnyEf4CAgoSCgHqCgIKAfXyAfoCAgIKE
f4F9foCAgYGAgISAgH+FgH2AfX2CgYGEgYGAfoSAe4yBf3aBgYCCgoB/gIN9foB/g4CAi4OAgIN+goGAiIiAgH1/gH9/gISAiX9/foKAgX9+g3+AgYZ+fYCKgICBgX2AgH+AhICCcYB+foF/foB+gICCeoCAgICC
g4CAgYGAh36CgIF8gHyAeoV/gHl+gIKCgoZ/gIiAfoB8hIB/g4B/hH9+gH6FgIGDgIGAgYJ5gICAgIGAgH6AgX+BfH6BfoB9f4CLgH+Dg39+hH6DgICAgICAgG6AhIKEfn1/goCAgX6Af4CAgYGAgX55hoKAgISA
hoJ9hYCCgIN8gH6AgIF9gIB/gIKNfoF8gICAfoCEf4B8gH2Af4CBg36AeIGBgYKAeH6CgYCAhYJ+gYCBgICAgIJ/f4V6f4CAg4WAf35+gX9/gIB+iX6AfoKDgoCBcoB9fYKAgIB+f4B/gH9/gX6BgH6Cf32Hf4KB
gICDf398gH18gICAiYCCgHx9f4CAgX2Ah4B8gIB/gYKAgIaAgIJ+gIJ9gH6Df4B/eoJ9en6AgICAgH6Af4CBgIV/f4B9e4qAhoB+gYCBgX9/gHx7foCDgIKAgIGAgICAgIB9gICCgIF/gX+Eg4CAgoF8gH2AgIB+
f39/gICAgYGAf4WBgISAgH6BfoKEgYB/hYCAf4F/fYKAf4CBgICCfoKBfn+Gf4CBgXyBgICEe36CgX+BgYJ9f36Af4aBgoOAgn6FgIODgH6AgH+Xf4GFfX9+f4CDgICAf32BgIJ/gHmAgICAgICFfnx/iYCAe4F/
eoKAgIGUgICAgIB/fYB/gIB9foeCgH9+gIB/foCAgIKBgH6BfYJ8f4CAeX57eX9/doF+f4+BgISAf3+CgH5/f4KDgoGIgYCCgIB9f4Z8gIR7f39+gIOBgZSKgIGAg4J+f3+GgX6AgYB9fIN/gX+AgIB9gn+FgIGA
gH6AfH6BgIaCgGSEfX5+g4OBgHqBgoCAfoOAgH18goCBfYGAgYN/gn9/gICAgYCCf3+AfoCBgIKAgH+AgICAgICAgIGBgH+AfoKBgX5+f4F/e4aCgIB7foCAfH6AgX6Ag3+DgoCAfH+AgYF8gH6Ag32CgHKAhH+H
hH2BgIN9gIGBgYGAf4CBgIKAgICAfoF+gICAf4Z+f4CAfoCAgH9/fICCeoSBe32Bg4OAfoCAe4CEhICBgH98ioCAgICAgICCfX6AgH1+gX+AgICAgH6AgHyCgICAfnuDgIGAgYGBgICBgH58goCAhoCAg36FfHx/
f4GAgYF9f4CCgX6DgICCf4B/gn+AhIWAgH+DgICAiH5/gnyAgYGCgYOBhn6AhICCeop/fH+BgoB/gn5/gYF+gIGAf4OFfX+Af4WAgX+AgIB/gH6Af39+f4CAhH6AgYF9hYKCfH9/gH5/foB+f4CAi3uAgICAf3+A
gX2CgYRsfYB5f3+BgoCAfoCAf36AgIV+foOBf3+AgIGAhZZ/gICAgHx/gYJ+gYCAgIF+e4KAf3yAfn2CgIKAgoCAgIGAgX99gXyAgX9+gYR/gIGAgIKBf4SBgoCIgIJ9gICDf4CBgX58h3+AgICAgH6Af4CAgH+A
foSAgYB/gICAgICAfoB/gX+AhICAf4F5gICDf4GAhneCgHmAenqAgIN8gICBgH+AhYGAgHuAgYCAf4KAe4F/fYB/foSAgIGBgH+AgH6Cf4CBgICAe4J/gYCAfYR/gICBjoCAe4CAf4CKjoR+gICAeoCAhIB/gIKA
iX97gIGEhICAgYCCgH+AgICBgYKAgICDgYJ9goOAeoGBfoF+f4KCfH9+f319gICDgYOAgIR+fYF7fIWAgHmAgIF5hX6CfoWBgYCAgHGAf4CAfoCAgIB7gIKCf36Af4CAfoB+hX9/f4aDgoKAgIZ9f4GAgo+BgX5+
goCAf399hICAgIGAgoB/f32AgIOBf4B/f4F+gIBwgICDgICAfoCFgH97hHuCfoCBg32BfoCAhoGAfIJ8gH2AgICCgYGAg4B/gH6BgIB9gICCfICAgIR8fIB/gICAf4F9goOAfnyAgoCBgYSAgYGAgIKAgIGCfoCA
gICAf39/fYB+gYB6f4F7fn1+f32DfYCBfYB/f3+Ag4CEfoOAf4GBhIWBgoF/d4CAgYCBfYB7hX+CgX+BhICAg3l8goB9goJ/fn2IgH59fn9/gICCgICAfoF+gICBf4CDgYCAg4GKhH9+gIOAgISAfIOBgIODgoF6
f3+AgYGCi4CAfIOAg4CAgYCBgICBgn99gISAfH+CgHySgIB6fYCDfH99f4CBf4F+gH9+foCAgX9+hoGGfYKEhYCAgH+BgIGFf4B/gH5/hYOAhYKCf4KFgHx/gIKBf4F+gICAgYCBeIR8gH+AgICCf3R+fZSAgIGA
hYB+gYJ/gYCAf4CAgICDgYGAgIGAfIB8gX5+gX6Af4B+hX+AgIGBfICAgH1/hX+BgIKAgYCBgYh/f4KAeXuAfoKCf4KAeoCBfn6BfoN+gn9+hIOAhYCAfIN9fYGDg4F/foCGgX59f3yAhYGAgH+AgX9+g4OBgX9+
gIB9gIKBgYCBeIGAfoaAgHuBgX9/gn6BgXyAgICBgIKAf3+BgoeBgH+AgH5/fYGAi36BgYCCgISBgYKCgXyAf4B/gIp9gHuCgIGAgYB+gY5+f32AgICAgYOAgoR2foCAe4KAgICAgIB3foCAf36AfIKAgIB8gICB
gYGBgoCAgHyAgoCCgoCAgH6Ih3+AgICCfoCAgIB/gIiIg4B9foGBgX+AgIeAgXyAgIN8gIB9hoGAgIN/gHyBhYGGfoCIhH99gX58hIGBgIGFfIF8gIeAgH2Hf3+AgX6Eg4CAf4CBhICAgYB9gICAgIB/gICAgoB/
f4CBgH+Df4CBgIJ6goGAgH+AfoN+gIGAgICAgHx+f39+f4J/fIGAe39/gH2AfoGAgIB+gICAgIR+g4J/gICAgn6Bf3x/hICAgYB/gIV/fn5+gYmHgYCEfn+AgICAf4SCgICAfoCBf4B8gICEgX97goGBfIKBgHh+
gYCBgYCBgH6Bf4B6hIB8gH+AgYSAfH+CcX+AgH9/gIKCgH+EgIKAgYGBg4B+gH6CfoJ/gH9/fICNgICBgH2FgoN/f3+Af4ODgHOAhIKBgIB+gIKBgX99gICAgIN/g4KAgoCAgH6AgHt+f4B4f4J/gIR9f3+AgICB
gICBgH9/gYN9foN9hoGAgoCAent/kH6Bgn+DgX2EgICAgIGAf4CBgoCAiIJ9goCAgn18gH6BgICGgYWAeYB/hHGBgHx/gH+BhIeEf4CAf4KAgIOAgICBfYCAgIWBfICAgXyBgICBgYB+gIN3gICAgIGCgX+AfoFq
loCDfYB/gHeEgoCEgICBgIKBgICAgH1/goF/gH6CfIN9f35+foCAgYOCgoGCgH+AgYB8gX1+gICAgYB+f4CDgoGAgIl9gIWCg35+gICIgIGAfoB+f4GDhIB+g4GAe36CdoCAgYCAg3t/f4J8gIGAgoCCdX14hH9/
gYOAfn2BgIKBgH2Bf4GAf3x/gIB6gIN+gIB/gYCBgH5+gH6AfoF/g4R9foGCf4eCgH99foCBgICCl4CAgICAf4OJgICAgYV/gnx8gYCBgYCDfIB6gH6Af32AgICAgICAg4N9f4GAgX2EfIB8hIOBgoJ/lIB/fXyA
fX+Bfn6DgYOBgICCgXyAgIOBgICBaH2AfYB/gH9/fX6AgXJ+hIB/hIWCgICFfX6Dgn6AgH58gIOAeYCAfn+Agn1+gHGAgH9+gX6BgoCCgYqAhIGAfH+Bf3+FfX+BgICEh36AfoiAgH+Cf35/bYB/fXp+gIB9f4CA
gICCg36Af4CAgIWAf4KDhXuCgH9/hIZ0gH+GcIB9hoGDgYGCgH97fYCChYCBfYKIh3+BgIB/f4KAiIOCgYSAfoKAhIGAgICBf4F9h4CAgIN3goCFgHx+gH6AgICAgICCfoGBf42AgnmAf4CGgn+FgoCEf4B8gHeA
goOBgYF+gYCBf4CFgYCAfH+BgH+CgICAeYp9gICDf4B/gYSAfX+BgICBf3+AgYN/hYF/gICAf4CBfIKChIF/f4CAf3qAg36Afn6Hf36Af4GAfIZ+doCEgHyCdoCAf39+gIGAgH+Ag4BwgH2Agn98f4B+gICAf4CF
fYOBjH+Af4F9gICAf32AgX6BgoJ+g3yAgYeBgXx+f4GCgIKAgn5+gICAgICAfn5/fn2AgH99fXqBf3+AgICAgIB+gIB+f4B6f4CDgIiEgIN8goWDgIB+gYF/goCAgIB4gICAe4B/g4B9gICAhX6EgICAfYaJgICA
gYGBgIB/gIGAf4B/gIGBf3+BfICAgoKCgoCCgH+AgH+AhH9/gHF9foB/hYCAgH9/fH9/en9+hIGAgYCAgYOAgYSFg32AfoCAfoF8hIGBgIB/goB8f3+Bin+BgoCAgH2EgH1/fYCAfoCAfoCAgICAgH+Cg36CgIF/
f4Z2gH1+goB/gnuAgISAgICAgYGEgYCBgYB+hH+Cf4CDfoB+f35/koF8g3+AfoODgH+AgH2BgIJ/f4F9gH2Bf3iAhoBwgICAgHyBgH1/gIOAgH99gXx+f4CAgICAf4SAf4GAfoKHfH5+f4KAgYCAgH2BgIGAgYB/
gYCAgICEgX+DgXt9gIB/gIGAf4GAfoCIgH6AgICBgIGAgIGBg36CgYKBgn+AfYGAe4GAgoGAgIB+gICAgX2BfYKAf4B/gX99gHyDgH9+hoB9fnyAfoB+gIGDhH9+e39/gIB/gn9/fX+AfYCAgH9/gJF6foCAe4CD
foB9f4B3gIaBgIB8hYCCgIOAgX9+hICCg4CLf36AgIKFhIB+gHiAg4SCgHyAf3+Af4CAgICFgX6CgIGCgYCAgH9/gICDgH59iH+BfX6Af4OBg31+goSAgIaDgH2AgoKAgn+Ogn93f4B+iH+Bg4CAgIF/gICCgX99
g4CAhIGBgIOAgYGAdoJ8gIGEgn2AgIF+fYKAhIF/fYN9gH2Ag4CDgICAgIB/gICBfn6AgYJ9gH+LfYGAg4OAgICEf4CGfoSAgH6AgICCf4J0f39/gICAf4CAgX+BgHx+foR/fnyCgH+Ag4J+gH2CgoB+iYWAe4B9
eouAf39/foF/gYKCgIB+g4GEgIN+h4SAgYCBg4CAgX96gIKAgoGAgIGBgYCAf4F/hYF+gYGAgX2BgICEiYCAgIBzgYCAgIB9gYCBgYCAf4B+gH+Af3+CfoB/gYGAgICAf3t9dICBfoB+goB8gH+Cd36AhICDgIR9
gIB/gH59gIF/fX6Bf4yAgX2BgYCFgYB4gHyEfoB3gYCBgH+CeIR9fYeAgYh/g4GVfICAfoB9gYh2gnx7fYB8gIaAgnuAgX9/foJ/fYKCgoGDgH5+gH2BgH6AgH9/hoCLf4KDfoB+f3+Bf4B6hH+BioCAfoeAgYh/
foCBhoCAgIJ/gYOAf39/gH+BgYCBfYB+hH92hoCBgH+AgneAfYOAgIGGf4B+f4CBgIGAgICEgYZ/g2+CfHyAgH59g4SAhX+Af39/gHqBfoGCgICAgYCAhICCgX+GhYN9f4CAgX6BgIB9g4SAf3p/hYOAfoSAf316
hHuAgH6BgIB/gICAgICChYB/hYaAgYF9gn+BfoCFgoCIfYCAgIGBfICAgIB8gH+Afn2FhIKCgYCAgoF/gIOAhICBf39/gIF8goOCgIGBh36Af4KCf4GGgYV+gIF/gYB+gYx/f4N/f4J/gIWAg4GAgICDgICAgH2A
gYB9gYCFg4KEfYCAhHuBfYGAgXx+goGAgH6Ag4CAf4CAfn6AfoGAgICGfoWCgICDf4SAf4OAf4GAgYOFgYCAf32Bf4CAgX9/gH6AfH6FgIF/gIGHgIGCgX6AhIOBfoKBgoKAf4CAhoB9goCAgYN+hYB+f4KCf4CA
gYJ+gH2AhYN/gICCgIR+gH98f3+AgIGAgYCAgYOIgYF+fIB9g4CAgH99gIGAf4KAgICAgYKAf4CAgIF+goWAf4GAfn6CfoWAeYJ/h4aDgH1/eYR+jH+BgICAfYCAfIB6gX2BgoCAgISBfYCAgX+Aend+goB/gX6B
gYCAf4B4g4KAfn+BgIGAgICAgYCAf4J7f3+AgH9/gHl9iX+AgIGGg4CAf4WAgoB/f4N8fn6AgIJ/foGAgIF7gYCEgICAgIGBfIN9e3+CfYCAf4B9goCAfn5/gX6Ag4CAf32BfoJ+gYGCgYCAgnmGfoOAgX+Ef3+A
gX1+gneAgIOAgIGAgIKCfISDgX56g4CDgH6Ff4KCgICAgIGBgIB/gHh9gYKHfn99e4CBg3+BgICBgX+AhIGBc4B4gnqBhoaAf4CAgoN9boCAgnmAgYGJgIB4gHp+gIB/e4KAhICAfnyAgXyAgIGDgISIhX98g3+A
gH9/f4B/gH+AgHyDgYWBg3x/foCJgoiJf4N/gH6DgH+Ag4GAgH6EgICEgX9+f4R+gn59gIeAgIF/gICAgHp+gYCCgH2DgIJ7fYCAgX9+fX5/fICBgIOAgYCAgXt/gH+Bf4CAgn+CgX2BgYB+gIB+fX6AgoGAf4B6
gICAgYCCfoCFe4GAfn+AgYB/gYCAgICCgICFfoN/foCCgH99gIB/eX92gYB8f4GBgH99gICAgIGAgXyCgH+Af3+Ifn2BhH6CeYSAf4N9eICAgYGAgoF/gH6BfICBgnyAeX99gX99fn+Bg4GBgYp/gICCfH2AfYB+
gIB8eoGDgIZ+gICAgX+Cf3aAgn6AgIOBg4CAfoCBgICDgICAgYGAhHyAgoCCfoCChoGBgIGAgHx+gH6Ff4CAgYB9gICAgIJ+e3uEfoGCf4CFf4KAgYCAfICEgH+BgISAgICBf4CAgH6CgIN9gIKEgYCAg4OBgoB8
gn+Bf4l8f3x8hYB+hYCAgIB/foGCgYCAf4CBeIOGhH2AgH2GgYCAf4SBfYGGkX+Ae4SAf4WAgICMfYCAgICAiH+AhIB6f4B/gICAg4B/gIV6gH58gIB/f4B6goCAfoGAeoF/gIB9gYGDfHyJgIR/gYCEg4CAhYN/
goCDf3yGgX+AgouAgIKFgX59gH6Af4CAgICDgX6AgIGAhICFfYB/fYCAgIGAgoGBg4GBgn9+f36AgH6Ch4SAgYGCgHp5f4N/d4B+fH+BgoB9iIF+e4F8f4ODgICAf4CGeoF+hYCAfn6DgH2DfoCAf4B2gISDfH97
gHqDgH+AgIGAgICBgoOGgX1+gIGAgYCBf4CAgH98gIR/gYOAfYR7gICBgYCAjn9/f4F+goB+gIKBfoCAgHuBfoB/g4SDgH5/foB+f4CAgH+AgH+Afn96hoCBgYB+f4OAgYKAgYWAgIB+gH+Ag4J/goCBgX2AfYCC
foKBg4GEf4CBgYGAgH6AhIB+fH5+f4CAgH+DgISAhoKJf36Bf4B9g4CAgIGAgIl/fH99f4F/hIGEg4GAf4CAgoB/eX9/e4CCgYSDgICEgYJ+f36AfoR/fIOCgH2AgIB9gYCAf4WFgYB/gn+Bf39/fn+GgnmAgICA
gIKCgH2Af39+gIKEfYB9gYGFgH6Ahn6Ff4J/f3+CgIGBgICAgH2EgH5/gH2Ah35/goCCfHuAgoJ/f4N9gICAe4CEgoCEf4CBgICBf4OBgnuAgH2BgIKBe36BgICAgX6Agn+AgICAgnx+gIGDgX+Ae4CAgYGDgICA
foR9iH5/e3p/gYR/fX6BgoKAfYB/goJ8gHuAfoWAfoGAgH6Sin5+fYCAf3x7f39+gH+JgYCBgICIgIGBgH6MgICEgIGHgoN/gICCgYB/hIJ/gH5+enx+f4R8gICAgH6AgH+AgId/fYCAeoCAf36DgH97gIN/fYGA
gH2LgoGBfX+Cgn6GgICAf3yCgYCAf4GCgYCAgIyCgHx5fX+BgXiDgIKAgXuHf36AfoCDeoB4gIB7gX5/foCAgX9/gICAgYF7f4OAf39/foWDgYB7foB/goGBgIZ9g4B+gHWAg3qYgoWAf4CAgYF/hIF/gISAf4J4
gYKBf4V+fHx/fYF+goKAgX6AfoeAgIGCf32Cg4J/gn6DgICAgYCAgX6Af36DgX+AgH5/f36BgIKAgICAi4CDgIF/gIB/gICCgIB/gIOCfIV/gIOAgICAg3t+gH+AgICDfn6Cc4SAeICDgIWAhH58gIB9f46DhYR8
gHl+g4aNgoCEg39/g4KAfn+CgIGAf3aNfYCAgH+AgYCAg4B9foF/gH+CgHuDgICAgIOAg4N9gn2CgH2AgoB/iYF9f4CAgH2BhoN+f4B9gX6AgneAf4CBhH99gHyDgIB+f398goCAfoB+g32BgX+AgICAgoF+gYGA
f4CAf4CAgn6FgoGBg4GAgIGBf32BhIF8goCAg4CCgYSCgH2AgYOBf4CAgIGDgIGAf4GAfoR8gICAfo18gIKAgICAgIJ+gICAhYCAg39+gIF/fYCAfoCAfoCAgH6Af4KAgH6FgIB/gYCBfoKAfn6AhIB8gIKAhIF3
fIKDg4KBgYB+j3+FgH9/gIGAhn5/fX9/fH+BfYCAe4F9gIB/g36DgIF5eoGDfoGAgXqAhYOCfYB/gYCAgIOQgn2QfYF/hX+Af3uAgIF+f32DgX6AgH97g4GAgYCAgoB9fYSBgn6CgIGBfXuAfoCAgIB+gX6BgIF/
gYWBeoGAfoWCgH2BgYCAfHmEhYGFe4B+gH97hYGGgICCg36Ag3+DgIKAgH6CgH9/f36Af3mAgIeAgICBg3+AgICJfYCHgH6EhX6CgIR9f31/foSBg4CAgoCAgH2Bf4B9gIJ/eoCBgIOAf4N/hIWAgnyDfoGCgoCC
gISAfYCHgH1/hYOBg4OAf4B/mICBg4CBfoF7hoCAf4CAgYSChH9+f4CAg3yBfYF+fYKEf36Bf4B/goCAgX+DfoB+eoCCgICFg3yAfoCAg4B6gYCAf4CAgnp/gYCAfYOAgIGAgH6DgoCAfnyAgYGAf4iBgoSAgn6A
gIKAe4GBgYGAf4B/iYCDgH9/fIKChX+Bgn90gH2AgYF8g3+Ff4F+gX+AgX9+hISAfYOCgoOAfn58fICAf32CgX+Bf4OAhXl+fX+EgIWBgoB8gX+BfYGBfX98fYWCf3+AhoCAf3+AgoCAgH+Ae4CDgIN9g4d+gYKA
goKFe3mBgYCBgH6Af3p/gIKCgH2AgYCAiIB/gICCgIJ/gH99hYOCf3yBgH+Af4B3gIGBgIGDg4V/goiEkYR7gHqAfoCBgIB/goF/g359fYKAgH+AgId+gIB9gICAgoCCgH+Af4OBf3x/gYGBf4OAfn+AgX9+gIB/
gn5/f3+Hg4CFgH+BeIGNfX6Ag4F8gIN9f4GAf4CBgIF/gYN+gIB+gXyAi4B/gIF+gHmIgIuAgICAgICEgISCgYKAgYOBfYKAgn2AgH+AhIB9gYWAgIGEgn90gYBZf4qAh4aAf4CGg3+CgIB/f4B+hH5/foKAgYGC
gICFf315hoF+f4GAf4N/d4J5f4B+gIKBgX6BgYCAfoGAgICAf399f4CAgIKDiICAe4F/f4B/gIB6gIGGgoB9f3+BgIOBg4SAgX2Af4GCgISBgICAgIKCg4OAhHx/gIZ7gIB+goB9gH2Af4CBf4OAgoCAf4CGgH+E
f4CBfYCCgHyAfYGAhIN/gIB6gH+AgoGAgnd/gISBf4B+f4CGiX+BgICAgICDiICBfoGAhYKAgIB8gIB8gX2DfYB/goWAfoKAgYCAgICAfoF/f4N6gH2FhYN/f3+AgIJ+goCAfH6Af4CAgIqAf4N8gH98gIaBgICA
gYaAfHyAgH6Ahn9/gIJ6f3qAfYCFgH6AgH6AgIB+f4B9gH2HfICAe3+AgX18gH9+gIGCgoKAg4B8f4B/gJmAjIJ9gYGCgIGAgIGEfIKBg4F8goCBf4B/gXuAf4B/gH2BgIB8f4OAhIF/eYCBg4B/gICAgH9/f32A
gX9/fn6Ag4B/fn6BgIGFgICFfoF9gIV8f3+AgH5+iHyAgH6AgH9/gIB/goKBfoGCgICBe3+BgX+CiIGDfICAgIB7gIGCgIB+gH+AgICAfoR+f4OBfXmCgIB/gn9+gIGAfoGDgXp7hoCBgIGLgIJ6hH+Ef4GFfYF+
gIV1hIGDgIKAgH1/gICEeYCAgHmAgYF+gIaFgoJ+gIKAfoB+f358gIJ/gH57fn2AgYCAgIWBf4CAg4CCfoOCgYB6goCAgIB/gYB/f3+CfYGAgYCGgHyAfH+DgIuBgoaHh4Bvf3+DfHiBhYGAf4CCfYOBfoF8gICA
eoB/gIF/gH+BgIN/gH2Af4WCf4GEgoCCgIOAfoCBhICAgn58gYGKgIF+gICAgICAfoGAgn+Ig4CAf4CAgHl9gH2AgIGAg4Z+goGAgHiAgIB9gH6AeoGBgIN/f4CDgHiAgICAgH5/eoR+g4CAgX+DgImAgYGJhYCA
gIB/gIB1foWAgICBgICBf4F/f36AfoCBhoCAhX9/gIB+gIJ+gYF9gISAiIKAfX2Bf4CBgIJ+gYOBgYiAfn6EgIB/gIF/iIWBfoCAh4l+gIGGgIGDfIKAhoOBgoB8gIB5foGAfYKAfIGAfoKBfYJ+gX6CgYCAg4CA
gX5/f4CBgICBgYOCgICDgIJ7hYCAgIN5hoGAf4CAfoCDfoGGgIGAgHyAgYx/g4GEf3uAgIWBgYGDfoCAgIJ/f36Af4CBgICBg4B+gX6AfYCAgIB+g4OBf36DgoGBgICAgX9/gICAg4V/goGChYR/fYKAeIJ9hX9/
f4GKgIF+eoKAgX59goCAgIF+d4GAgYGAgICAg4CAf4B9gIB/goB/gICDgIN+gYCAgYeAfH6BgIeBh4CAgoCQgYB9iIGAgYB+fYCBf4KAgH6Bf4B+h4CAf4CBgH6EhH+DgIKBgIF/f39/gIKAgICAgoCBgYF/gYOB
ioaAhYWAf3+AeIGCgIJ7gICAgYGCgIGAfHqAgH9/gIB8foGAf4CAgH5/gIGAgICCfXt2fn9/fYB+gn9+gISBhoJ+gH5/fn1+gIGAgoKAfYCAf3mAgYGDgICBgH2BfoB8gHuAgH2Ag4R+goGCgoB/hYCAf4B+fX+B
gIGAf36AgoF9gH6BgIF9eoOAg4F+gISAfYGMfoCAe4F/gH5/gH96e359gIJ/fIJ8gIGAf4B6gIKcg4KCgH+CgIKBgoCBgIB+hIF+eoKBfn99doB+gH9/gX+Af4F+fn6Af36FhICAfn6AfoGBgIKDgHeAfYCAf3aB
gn56gX6BgICCgICAgoGAgoCEfoB/gIF/gX6EgICDgHuBk4F+eX9/gIF/foGAg4CAgYB/gHyAgYR/fol+goCLf4F/f31/gYCAgH+Hf4CBg4CAfICAg31/gn+CgIyAgYKBgYSAgIV/gIOBgYuAgIGAhYB/eYCAg4B9
f4CBhH19gIB9f4CAgX+Bf4KCk4SAfoGAfoKCfYF+g4CAgoeBgX2AgIB/g4KCgH5+gYCAeYOCh4GAe4CAgIGAgoiCfn+Ah359gIGAgH+AgoCAgICDfX+Ag4GAgIB/gH1+g4B/hn1/h36Nf3+Kf4F+gIB/f4CAe4CB
f4GDgYGBgoCBeYCAfoB+gn+AgIGGfoOAgHuBgYKAgYB+gH+AgYJ/fH6AgHV+g4GAfoCDfIKAfYB8gn9/gH+FfX2AgoKAgICBi4CDgHp/g399foKBgIKEfoKAf39/gn98gIKBgHuEgIF9gYeAgX1/fn2CgX5/f4KA
gIB+foGAeX2Chn+AeYB/hIF/gICAgISBf4KAg3x/goCAgYGAfoCAgnl+f4OAfH6DgoKHgIKBgYJ/gHuAf4CCfIJ9gIGAfoCAgYN/fH5/fn6AgICAgYGJgICAe3+AfoB9foKDgIB+e4WAgICCgICGbYCAg4CAgIOC
gH+AhIB8gX+AgIF/gIV5hH+BgIF+goCAfoGBdoCAgICBhIVzfYKDgHx8gIWAg3+Ae4R/gICGgoCAgIF/gIB9gICAfoCFfX2CfoCAgIKBfoB+goB2foB/gYGCfXqBf4CCgIaDgHp+gIKAgIB/gIN/g4eCgYWHgICA
f3+IhX9+goiAgImCg4F+hIJ/gIF5g4GAgoODgYOAgIKBgIGDhYGEf4CDgoCDgICAfXV9gYCAfYB4g4CAgH2DgIV+gH+AfX+AgIKAgIN/fICCfYCBg4B5gIOAf4KAgoB8foCAgIOBgHiAgICAgH+DgYSAgICBgIWB
h36BgIB6gIB+gICAfoB+foCBfoKDgIGDf3iAgICBgIaAgH5/gYCDgoGAgIN+f4CAe4iBgIB9goB+fICEg39/gIGAgICCf4B/gYZ/gnx9g4V9gI6Cf3+BfYF+foOCgYOBgIKAgX6AgICAgH1/f4CDeoOAgICAfIWD
gH6BgH+AgIJ+gYCCgH6BgoGAgIB/g4SAgIZ+fn6Agn95gICAgYJ3gIGDf4F+gYCAgYGGg4KAfoCAgIN/gICAgYKBgYGCgYKAgHx7gICAgICBhn+BgICDfICDg4CBgIB/gIWAgICCgIGEf4CBgH+Af4CCgICAgHh9
g4F7gIJ9gH+CgYZ8gn9/hYR+gICUfI6BgIJ+f4R+goCAhICAf3+AgoCAfn2HfYJ/gICAgH94gIKAfn2AgX98f4OAgYB9goCAfH+Ee4GBgH2BgYCAgHt8fnyBfYKCfn+BgICAgH+Af4eEgYWBgIGEgIaCgIF/gIGF
fYCFhYCBfYF9gYKHgIB/gYCDgICBgH+Ag4CBf4CAfoB/gICDhIB+g39/fH96gICAfoiCgICBf4KAgH9/hH98f4CDgIGEgYWBfoaAgYGCf3eBgIOAgX5/gIJ6gIB/gYGBfYCAhH2AgoaAeoCAgICGgoCAf3+CgICJ
gX5/gIJ/gH2AgIWCgoGCf4CAgYB9gnmBgICBent+gIJ+gX98foKAgIGCfoCDgH9/gIB/gICBeoCAf4CAgIF9gXaEgH+Gfn1+gn+AeoGAfoB9fYF/fX+AgoF/gICAgoN+gIF8gICAfX+AgoCAgX2AfIaCh4CAfHeB
foB+gH99fn+AgX+AgIOBgIB3hICDf36AgY+Ff4KAgICAh3+AgH9+gH+AgH2DgICBfoF+fH95gYJ+g4CFgoGAeYd9gIB+g4OEg32CgIGEf4B/gHx+f4CAgYKAbH6BgYOAgICBj3uAgYB/fn6KgYF+g3WBf4OAgICB
foGAgHx9gYSAfYB+hYCAgIB7gIB7gH2DgIB8f4CBf4F9goF4f4CCgH6EfoR7g4J7goJ8g3uGgH6AfYOAfYGAgICEgISAgn+AgICCiICAf3+DeYJ+gIJ+gIOAgICBf4GAgISAfoOBgYCGhYCBfoCAhICCgYJ+gHOC
gX5+gIKAgIOBeoN9f3p8foKBgYKCgICAfoB+eoCAgH+CgIaBgIKBfISEfoB9gIF9g397g3qAf4KBfoB+f4F+f3x9gH2AgH6CgIB/hIGAgIh/gYl/gYiAgICAf32Af4ODcH17gICAgIZ9hIB+nn5+gICBgoKAhICC
hYKBgH5/gICCg36EgYB/g3d9gH58f36Af4B/fYCDgX97gIOAgn99gICBgIB/hnR7gIF/gIKBgYF4fn+BgIKAgXyAg4B9gn+CfH5+fX6Dg4B/gXyAhICAgH2AfX9/f4KDfX+FgYCBgH+BgYGAfIB/g4OBgX2Af3+K
f3+Af36AgH+Ag3+BgIGAhXuCgIGBgX9/gX+AgH2EgH59g3+AhXyChnyCf4GAg399fICGf3uAe4GCiX+AgYiAgIB9gH6BgHuAg4N9gIGAgYCFgYB/iHyBe4CCfoOAhIyAgH6Hf4F9foCAfIB/foiAgYCCgIKAhX2A
fYGAf4B+gYCAe4CAe4B+gnSAgICAgn+ChYN+gIKBfX9+gn6ChICAf4GCgHmAf4B6f32AgICAfoCBgoSChYF8gYCCgIN7gIN/gIB/fX2Ff4OCgYGAeIJ+gn2AgYJ/gIR+fn+Cf4CCh4CDeoCAgH6AgIB/gIB/iICL
gIGCgIeCgX+AfICAgICBgIN/gHp/e35/gH19gYB+gH2Bf4GAf36AeoWAgIKEf4B8fIGBfn57hIF+gH2Af4B+hICBgoeCfaqAgIB+f4GBfIt+gIGAcIF+f4CCgICAf4R/dYWEhICBgXqFfYGAf35+fnV+fIJ/eH96
gYqAgHuAgIB/gIGAg4CAgYB9gIF/hICFgH2AgIKBgICCgIGAgn+Ae4B/gYF6gIeAfn2BgIKGgYCBf4B6gYKAhH98goB/gH+AgXuCgX2Ag4B9gYCEgHl9foSAgX+AgX2Af3+AhIB/gICAgIGCg4OAeoB+f3+AgHuA
gICAgIB/gIR/gH+AgICBgoJ/gICAf4CAg4CDgICAgn+Ce4B/gH+AfYCGf4KAfIR8gIh+f4F/gYF+foKAf3+Ce4J+hH9+f4CAgIB/gX+AgYCBhn5+f32AfIF/gYCAgoWMf4CAfoV9goCAf4GAgYGChoaAgICAf4CB
gIGAgHuCf4KAgoR+g35/gH2Ag4CAhIB/fYCAf35/fX5+hIF/gYKCgICBf36Ag4KBgoB+gIGAfYCAgICAf4B/gICCgYB8gH+LgX6AfoN+gHt/eoCHf4OAf4KAhoB+f4CEf4B+f4OAgICAgIB8gICAgXx/foGFfoCB
fn9+koB8gYSAgIOBf4GAgIF/f4CAgIV+gn6AgIF+hHyCeYKAgYCFgICCgH+Ag4WDgX6IgH6CgIOAe4CDgYCAgH2AfoCBgICBg4KHgIF+gICIg4KAgISAgH6AgIKBgHyCgYKEgICBgHyBf4KBgIB+goB+f4CCgIB/
gn9+gIOBgH5/hYCDf4CDg4CCf4B9f4J7f4GBgIJ/hoOAfoGBgIGAf3qBgX1rfnyAf4B+f4J/gn51gICDhICAfn9/foCAgIGAgH6Gg3qDgIB/e4OAfoCAhICAgIV9gnmMhH+BgX6AfYB/hoB9gICGf4F9gXiCgYKA
gnyAgICFgIKAf4GCgn+CgoB/gYB/f3+Af3+BgHx+gHl/gIKEgICEhn+CfoB6fn+AgICHgYGAfn6BhoCDh4KBgIB8gIKAfX6Af4GAfXpxgIB/gICAgIB+f4KAgIKAg4N+f5CAhXyAf3uAf3x4eXyAgIKAgH+AgIB9
gH+AgHt7fnx/f319gICAgYOAg3x+g4qCgIB8gICBgX6CgICAhoB/gH52fX95gH+AgX1/gX9/gH19gH9/gHuAf4B9gIB/gIGCgYCBf357gH19gIGAgH9+gIJ/f4F+gH6AgH+AgH+Cfn57gYCBgHCCgYB9gICDf4F+
gnyBen+AgX6FgH2AgHyAhIKAfoR/gYGAgH9/f4OLhYCBiIN+gYCBhICBe4OAh4CAf3yAfneAgICAgICCf39+goB+gn97gX9/gICDfoCAgIGFgICCg4WBfH6BgH6AgX6Afn+AgIKAgYSBf4F/j3d8f319gIKBfoB8
gn+AgIV+gH+BgYGEgICDgIKAhX2BgIB/e4CAiICCgH95goCAe4B+gIB9gYB7foCBfnuDfYB9f3+BgICAgX17f4GBgH+CjXyAgH+AgH2DgH9+iYCAgIOCgHyAe4CAfYCAfoCAgYaAioCDfXt7fXmAgHt/f4CAgIF/
hIB/iICAgH9/f4WAgYGAg4CBgoB+gIF/f4GBgX1/gH+FgYB+fIKCfn5+gIB8gH9+gICBgYCAhJJ+fYB9gICAfnx+gH56gH+CgIB+gIGBen6BhH+CfoB/goF7gICIgICBgH+Agn6Bg4CBgoGAgH2CfoCAgIN/iISB
e3+AfH+Cf4B8foGAgXl/gIR9g4F/hoF/gICAgICAf4B+gYV/eoF/gIB/foCBgn6BgIGJgICBgXyMgIJ9hICHfXmCgH9/fYCBgXx/f4F+gX96gHx+gICAgIN/f4CHfX+AgoCHf4COhH56hYOChICAg4J+goCBgHyA
foSBfoF/d4GBf3+AgIKAgoCAf4GDe32AgYCAgIN9gYCCgIF+f4CAgH2AfX6AgIqFiH6AgX2CfnqBg4B8gX19gnuAf4aAfoCAfYKBgIJ/gYKDg4GCf39+gYB8g4B+gIGBen+AgH9/f4CBf4KCfH+BfH5+gn6Af36F
fX6AgIN9gICEgH6Gg4GEf4GAgIB+gICFgICBgId7ioF/goB8gH2Af4CGgH9/foJ8gIKCf3qFgIGAf4h/d3p/f4OCgX99foKBgoKAgn6Af35/foGDfIKBgYF4hH+AgIF9hH5/goF/f3+BgYB+g3t/hH2EgH18gYN/
hoiBgIF+hYJ/e3p/gIB9gICAfYCBfYKDgYGAhIKBgYF+hH6FgX6AgICAgIGAg36BfoCBf4CAgH1/goGCgoCAgIB+f4GAgoB/f4N9gIF/foGEgYB/gH+Bf39/hYGHeoCCgIB9foKDgIF/gH9/fYh5gX2AgH+Bf4CA
gYKAgIB+gX6EgICCh4GGgIB5gIWAhYGBgH+Cf4CBgoCFgIGBgIGEgn6Cf4KAfoCAhYOAgYB/gH9/foGBfXx/gIGBfIF/doGAgX9+gIGCg4CBfHyAgn9+gHl9gIF7gIB8hoSFfYB/gHqFe4B/fYV/gIODf4CBgH1+
gI1+gnuXgH9+foCIfoN+gX6AgZSBgHuBgH+Bh4eBgX+Af39+goN8gYGAf36AgIF+hH6Af4qGf4CAf4B/gYB/hYKAgIKDgH9/gH9+gX+HgIB/gIB+f35+gICEgICAgIOAgICAfX9/joGCgH1+fYSEf4CBfoB9foCD
gICDgIJ9e4KBgIB/f3+Cf4B8gXt/gH6Bfn1/gYGBgXyAfoCAgH9+f4B+gHuAeoB/gIB/f4SAfoJ8fYGAfoCBhX+AgIB5gH6AgIB+goZ/f4R9hn+AgYCAg4aAfIB+gYOEfH6CgYB4eoCAgoOAgYCAeX6AgYCAfoGB
f39+gICDgHt+f4SCfoCAe4ByfoB/gH2Af32Af4CAgoV+gIF9eoGIg4F6f32BgYGAf4J+f4GDgIN+f3t8goCBgH2CgHqFfoCBfIV/e4CEgH6Dg4CAgYB9f4CDgHuBg4CAgoOAf4aAfoB6gICCe3x8gIOCgYGAgX2A
gH19fX6FgICAfXp/hYOAgICDgICAgHx+hYGEfX+AfYGCgHmAf4GEgn9/gIGAgICAgICAf4B6gH+AfYB/goCAgn6Gf4R/gICBgISAhoCAf4CAgIeBgX+AgICBf39+gIJ+goaAhX5+gX6AfYWAgIF1gH+AcoCBgIKA
gIKAgYF/f3x/gIOCf36AgH6CfYF+fYB/gX+CgIKCfoN/gIGBfYKDgHuAg4CBgIF+f4F/f4GCgH6Ah4V/gYCAgImAfn+AgIB7gH+BfoCGf4CCgIB/f4iAgYSBgoB+gYF9goCAfoCChICAfn+DeoB/f4B+gICRgH95
gH+BgIB/ioGCfoZ8f4CFfoCAhYGBfYCHgICBgIB/gn6DgIF/gIGAgYCCgoB9f4GAfYF/gIGAgYCAhYKCgYCBgH94gYN/goKBgISCdYB7gICCgIOAjH+AgIGFgYV7foCBgYCAhICCfH6AgYJxg4B/h3yCgoaGgYOA
gIB/hYd6gYGAgIWAg35+gHmAgICDgICAgIB/gX5/hIGAhX2Af3+Cf4CAf358foJ9fn5/fYZ/foB/gYCFc39/gYB+gICAfoF+d4B/gHx/hIN/f4SKgICAgH6AhYN+g3l/hXl6f4OFgIWFeX99gYJ9gYCDgIB/gIGA
gH6AgH58hICDgH+AioB/gICBgX+AgH+AfX6AgIB/f4CAf3uChIGBfoCAgYCAfX2BgH+Af4SJgICAgIGDgnx/foCEfoB+gYB9gH6Ff3h/gX1+fICEgYKAfn99f4CHgoV+f4B/gH+HmYGBhoB/hYCBfoCAgYCAfYV+
goCBgIFzg4B8f319gYB+gICBhH5/gIJ/gH2EgYKBfoiAhIOCfYKAf35/goaFf32AgICAf36CgICAhIF/goKLf4F6gICBf4CBgIKGfIp+gICAgIB9gICAgIOAfoCBgn57gIF/gYCBgYCCgH+DgYGBfoGBgH6AgH6D
gICAg4KRgYh+gIR5goCDgICFgIKCf4CAjoCBgH9+gIWCgICAgH99gIV/gH+BgIB/fYCAhoGAgIGAgX99gIOFf35+gIB/gICCf4B+foCAfoB/hH9+f4F/fnyAgoGAg4ODgICAiICBfXqAfIGAgXl/gYCAgH5+gIGC
gIB/f4mEgoKAf35/fYGPgYCBgn+Ef36Bfn9+h399f3p+goB+gn6CfoCAfH5+gIB8f4CAgICAgH+AgIKAgYF7gICAgYCAdn6Bf4B+goB/gYCAfoF+f36DgYN+hH2Ae4CAgoB+gIOAfnx6gIB+fYB/iICAgH6HgX9/
f4CAgH99f4B+gYN+f356hoN/gH9/gH+AgICAgICAgYCAeoCAgIV/gICCeX+BfoCBhYaAgoCCg3+AgIKDgIB+gYKAgYOAhICAgoGCgICAf4B/gIF9f4OAg4CAgYV6f4CAgICAgI59gIF8gH+BhoCCgH2FgICAfn2B
gICCfoJ/fICDhYF9gHt/foGCgH+AgH9/hICOfoJ+g4N/gICCgHyAgIB3gYKCgH9+f4B+gIGFhIKHgICAgH+CgX97g4B+eYOBgICFf3+AfoGDgn+Ag39/hX9+gIKAh4CCgH99hH1/foSAf4CAfoCAgn+AgH+BgYCA
foCAf4CAhH9/gX2AgIp+gYOBf4F+fICAgYCAgIJ/f4CAgH9/gIV5gHyBgH+BgHqCgIeEgH9/f4CCeIGBenqCgIF8gXl/hYCEgIKDgoB/gH2Cf3yAgIGFg4CAfoF+gIGBhX2Be4B+fn6Ag4B9gIB/gXqBfYCCgoJ8
gYCAfoF8goB/gIR9doCFgXuBf4CAfXx9gIN+f4F9gIJ/gIB/gX+CgX55gICAgICEh3+BgX9/g2J8hIF+fYB+gICAgIKEgY6Ag31+g4Z/fH+AgId9goF/gnyAgICAfoeAe3mCgX2Cf4J3goB+g4SAgYB7gId8g4B+
hIF9gYGAgoJ+hYB+gn96gIB/goGAgICAgHeCgYF+gICAg4CAgH2AhX9+e4CAgIKAgIF+gICBgIGBf4B+gIF8fICAg36Bf4GAgHt/foB/goCAgICBgIGEgIWBiYCAgIOAgYKDgIF+g4B/gICDgYOAhn+AfICBf319
fICAgH6AgX59gX+BgoB+f4CAgHyBfX+DgISAg4B/hX+AgICFgH+BgH6AfYGAhIJ+gX+Af3yGf4CBfoOAgIB+gH58eX98f4B+gYGAgYCAfIOJgYKAfH+AhIN/gIKBgHmAhn+BiIKAf4GCgoOAgn9+gn+BgIeAgICA
fYB/fIF7fX+AhIJ/gX+AgYCAgoF9fH11gIGAgX5+f36Bf3yAgYCAgIF9g4CDgICHgIGCgYOAgH9/hYCDgHmBgH5/goCCgICDgIB4f4R/e39/gIKAgICCgIaAgIF7gIJ/gIGBf32AhICAgICCgICBgH+AgH+BgoCA
gnyDgH59gIaAg3+NgIN+hoiCfnt/g3+FgYGBgHqBgICAgHyAgoF+gIB/gICBgICAhH+CgYB9hYCAgIF+gH+DgoB/g36AgoGAfoCAgIOAgYCAgX9/g4B7gn2Bf4N7h4SAf32AgIB+gYCAgX98foWBgoGAf4B9g4CA
gn99goCAgICAg3+AgYB+ioGBgH6Bf4CAgH+AfH1+gICDgIJ9goB9hoCAfYCBgYN/gYB+g4F8f4B9g39/fn6CgYR/fHyHgH+BgIJ/goKBhIB/fICBf5J8f4CAgnyCfoSDgH6Gf4KBgIaChYF8f3yAgIWAgIB/fICA
f4CBfoSDfoOBfoF9goqAgIaAgICAhICBhYCBgoKAhoOEgH6BhYB/gIOBg4CCg36BgYB+fYV/f4CAgH+BgYCDgH+AgH+JgoGAgIF2g4GAgIZ+gICEgYCCfoN+gX6AgImBfoCAf4GAgISBg4B8gIF/gX+AgICBfoGJ
gH+AgIJ9gH+JgYCBgH59gH9/gH+Bg4B9hICAgH5/fYKAf4F9gIN/f3+DgoKCf3l/gH2EgIGAfICAgoCAgIKAgH6AgH6BgYB+fX+AhIGAhIKAf4GAgYCAjICAgH+AhX58foCAgH2AgoF6f4GAfIKCgIB6e4KCfoCB
gICAgICAgH6Dg4CAgoCCf4GAgIF/gH56en+AgYCDgICAhX2AgIZ/gIJ9gX5/goF+moCAgIB9g4CBfoCAgIaAgYCAf4CCgoCBg4KAgH2AgH+BfoF/gIGAgoCAgYJ9hIB7gYCAiIGBgYB+gn6Af3p9goSDdn2AfYCC
fol+hX2AgYOFgIF9f4eBi4SEgX+BfYOAhYmAg32AgIGAgICDhoB+f39/gICBfYOAf31/gICBgYCCgHqAgoCCgIF+fH6Bfn1/gYB+gYKAgn98gIGBgIGDgIB8gIF9foCHf4CAhJOBgIB/f4GAgICAgIB+gn1/g4GB
g319gICAgH58f4KBf4R/f3t9gX1/fn+DgICAgoB/foOGgIB+goV/gIGAfYCFeoWAf4GDfn2AgIODf4B/iYB/gICAg4CAgICBfoKAgYODgIKBgIJ/gIaEgICBgH+BgIOCgYSAgH+AgnyAgoGAb4B9goF7jYKAg4B7
gIB/hoCAgoR/gICAfoCAgYCDfICBgICCgYCDf4CBhoB9gn+Bfnt/gYOAf4CAe4iAg4F5gIJ/goGAgIN8gYCGgX6BgYWAfoB+gX9+g3uDfoCAgICAf4GBgH99gHyAhH+BgXuAfYB9f35/gICAgYWDeoKAhYGBgoGA
jICAg4GDfoCCgICAgICDgX99gYKAhH6Ag35/foGDgICBgJSAgYGChYt8gIGAf39+gH19foKBhXt+f36SgYB/gICDgIKBgICAgoCBfYB+gXGCgYCCgICEgYCAe4ODgIGAgX6AhICAf4SAgX9+gIB8fICAjIaBg4CA
hIF9f4GCgICTgIB+foCAe4GCg4WAgH6BgYCAgYOAgYCHf4eAgH99hoB7f3yBe3mBgX6Dg4J9foGDgoCAgYCFfX9/gIF+g3qAe36AgIOCgYKAgYCAfoCCf36AgIB/gH+DgIOCf4CAgIV+foGAgICCdIB+gYOCg4CA
gIKAgn6AgHp+f4CAj36AgICAgoCDhn2BgICBgICAgH6Af4B3f4GAgIOAgYODfn1/f39/hIB/gH+BgYF+fICBgIN9hISBgIB+goGDgH9/gIB/foGGgICAgIGAhH+AgoOCfn2AgICAgIJ/h3+CgIiDgYl/gYCBgICA
gIF9f4CAgoCAfX+Cg4CAgIB/gH+KfYCBf39+gICCdoCAf4CAgH2AgIOAfIV/gYGChYCGgICAgIF+f4SBgX+AgnuBgYB/foWHgYGAfoN+gIJ9gH6CgYCAgn17goSCgICAgHx6iH2Cf4CBgnx8gH6AfoCBgIB+foCC
fYGBgICCh4CAfn6Ag4J/eYF+f4SAf4CDgICAfYF9fYGAe4GBgX+AfXyAgIKAgYGAf36DgH9/iYGGgIB/f4eBgH9/f4SAf4CAgYN/gX9+dn+CgIGFf32DgH+BgYCAg4CCgICBgIF/gH5/fX+BfoKAgYB1gH+CgX2J
gYGAgICAe4SBgoCCfYWAgH+DgIB/gH2Edn+IgX2BgICBf4B1gH+AhH+AfYF/gYOBfIZ9f4J/foGAd4J+fYCDgoCBhX9+fYGCgH+AfoF+f4GCgoB/f4CGan+EgIGAgIKDf4GAg4CBgoGBgIGBgIB+gIB/fX+AgXOA
gH98fYKAgIB+hHyFhICBgYF+f3uAi4CAgH5/foCAgIeAgHuFfoKBgHCAf4GCgoKAgX5+gH6AgIKEgICAgIOAh35/f4B/foB+goB+gH1+goF/f4CEf39ygICDgYCAgHyDg32DgIGEg39/hICBhYN/gX+AgIN/f3+D
foCCgIKAgICAfW6Cfn9/fYGAf4SAfoB+e4CAf4OCgoKAf4KAfoR6hH59fX+Af4CAfICAfIB/gYB/fYB9foCAgX2CgIB/gIGCgYCHfYGAgoOBe3aAgYCBf4CCgISBgIGSh4CDgICBgoB/gX6Af4SAfoGAfH+AgYCC
gHt+gGp/f4CEf4CBgX+CgICLgIGIgH5/goF9f2+AfoJ/gH+BfoGCfnt/gH9/g3yAgHt9d4GAgoOAgICOf3p/gXOAhIF9gICEgYSAgXh9gIWAfYCAeX6EhH9+f4GAfYB+gH6EgIB+g3mAfoCDgIGAgICBgH18eX59
foB+gH5+g4SAf4GDfoCChX9/gICAfX+BfX+CfX2CgHyAf4B/g4KAf4WBgnx/gIOAgXiAf31+gIiAfoB+fX+AfoB+fX+Fe4B+f4J/gIF+gIJ7f4CAgH6BgX5/hH+AgYCBgIR/gICAhYCCgH+AgoKAf4F/f3uBgX96
gIZ9hoCAgH99f3+CgICAf3+AgIJ/goGAfX5+gn6AgYB+gH59dH95f4R+gIB/gICAgYJ+gIGAgn+AgHt/gIGCgIGHgX6AgICAgIB8f4KAgH6AfoCDgYGBgICFg4CAgoKAgX2BgI2AgIGEgH2BgYOAfoWAfoSCgIKA
f4KDfH9+g4eAgX2BgIB4f4B+f4CEgICAgIB+gIB+gICAfoB/gn2AgIF/goKAgIB+fICIfXuBf36ChH2AhoCAg4CFgYB+foJ/f4B+hYOGgYGAgImBgH+BgYd+goCBfn6Af4CAfn+AgIGEgH+BgICAfniDg3+Cfn9/
gn9+hIN/f3p5foCAfIB/f36BfoCAfoCAgIJ7fYCBgIaAhIF+e4CCgYCAgX2Af4KBf4GAf4CBfoCCgoB8fYN8f4CGfIB9foGAhYCAgIKAf4CBgH9/f4OBgH58gICAgoGAgICAf4R9f4GAgIKAiH2AgISCgIB/hIGA
fYKBgH6BiIGAgHuAf4GAgYGBe4B/gYCBgn+Ce36AgHZ/gIGGhYp+fYOKgIGBeICAgH9/gYKBgoGAgICCfn1/gHx/gH1/f35+fHyAfHt/gH1+gH15f3yAgICAf4KBgICBgH9/foB/f3+AgIB9gICAgIV6jX99f4GA
gICBgH1/gXx8gIWBf4WAf4GAf4CBgH+FfYKCgoCBf4aAgHl/gISDgoB9foCAf4CEfH1/f39/f32AfoB/f36AgX+AfoCAhH6Bf35/c36Af4GGgICEhH+DfX6AfoCAfn1+gH+Af3+AgYaAf3qHgIB9gICBgH+BgoiA
goCAhoJ+eoCAgnx9fn1/goCAgH58fX6Cf4Z+fYB2gnuAhn+AgICAgIKAg4F+foCAgIOCg4F5gHuAf4KCgYCAgnl/gX19gIGCgYN5gXx/i4GAgH+AgYCFgH5/hX+Af5+Ahn+AgICBgX+Bg32Af3+Af3GFgn+AgXx/
gYJ+g4B9gIN/gIaCgH6EgICEgH+AgH+GhIOIhIWAf4CAfoCAf4SBgoCAfX6Hg4GAgISAfn1/kH6Cf4CAfoCAhIB+fn+Af4GDgoKCgH6AiX9+foCAgICDgIB+f4SAgIGCgICTgICAf4GCgIGAgICBgIGBgIB+gH6A
gYKCgn6Bg4x/g4KAgIF+gICBgHZ7iICAgXx+gICAiIF/gYKFgICBf4CAgIV+foSBgICBgX2EgH6AioB/gYCAgICRfn+AgIB9gIGAgHyBgIWBgICDgIOFf32BfoCDgYV/g35+h4B7gICAgICAgICEgIB+f4WBgICE
goB+fYB9gYCLf4CBfICBf36EgIB/goCAf4CFhYB+gIGAgoCAc4KAgYCAfYCCgoB/h4GAgX+Cfn6Cfn9/gH6AgICDgIOFf4CAgYGAhn6AgICAgICVgIB6hYOAg4B+gX2Af3R+gIB/goB/f4CBfoN1goCEfnt/gICC
gYB+gIJ8j3t+gYSDgoOAf397g4CAgoN/gH59gIF+fYCAgYF9gn+AeIl8f4CAgn+BgIF+gIKDg4B/gH+Ae4CGgoGJe4CAgX+AgH9+h4CAgICEgIN5f4GBgIB+e4F9fHyAgH9/fIJ+gIGAgIGBfYF+gIWDf4BvfYGA
gICAfH+Be3t7gIGAg4CBgH6AgYB/goB9gX2Dg39+gICAgYOAfoGAeoB8gISFgIF/hIGEgIODf4CEf4J+eoKAgIGAiIB+gH5/gICCfIWAgH1/gIB/f4GDfn9+gIKBioGAg36Af4CBgH2CgH9+hYOCfYCCgIOAgH6C
goGAfoCAg3iAgYB9gH5+gICAgYCAfYKBb4GAf4CChYCCgH+Bgod+f4CCgIOEf35+foBufX99goB4hYJ/gIB7g4CCgX2BgIKCgIOAgn1+h4WChIBzgIGBfoJ/goCAgn2BhIGAgoF/fYSCg3uAfn+Agn6BgICAfH9+
fH2AgH9+gYl+gYGGhn+CgIKBgH59gYCDiXyAgHyEgICCfYCBgIF9gIJ2gIB9gnqCgYB/gICAen98f4B+hoCAgICAgYB9hHp+goCAdYGIf4+AfIF7gH6Ag4CAgn6BgIOEfoCAf4CAgIF/f4GAh4CBfoGBgH2AgICB
hYCAg398gIKAgYN/gYCCeoCBfX5+gYCAd32AiX2Qfo+FgH18gH+Afn9+gICBhH6CjoJ+gIGAfYR/gX+AhIKGgoCDhn99gISAgoCHioJ/iYGFgIKBgIGBgoN+gIeDe35+gICAgH+CgIJ/gIB7iICAgH+AgIB7gXyB
gIZ9gHx+foB8gYKBf4KAgIqAgIB9gISAgISAf3yDgoGAf4GAgoGCf4CDgX5+f4WCgYKAgICJfIB6gYCDgXOBf4N/gIGAgoCBgIB/eoB/gISAfoJ9gICAgYJ/jYSBgXp7f4SGgYB7gHyAhYCFgYB8foB9gH+AgH6A
gIB+hId+h4aAgYF/gX+AgYJ8gH+AgH+AgH5/g4iAf3x/gXyEgYB8gH+AgYCFgICAgoCAfoCBgICAgH6AgYB7gYKAg4KAgoCChIaBgH99foCAgn5/gIGBgH9/gX5/gH6Afn+CgIKCgICCgH6Agn6DfoCBf4p/g3x/
goGEhYKAfYCAgICAeIKAf4B8gHh/goGAgYKEgICAgICGgIF+gX6AgYGAgIGFfnyCf4CAgX99fX+CgHyAgH6BgIGBgIB2foB/ioR/gICBgYCAe3+Bf4CHgH91goF8gYSAf4CAeIGBgYCAeoF/f4F9g4B9gH+Af4F4
gH+AfoKAgIB/gICAgH+GgYOEgX+AeYODf4CBfoB+gnyBf4h9gYJ9g3+Cf4CAgH59goOAf3yAgH6FfoB8gIB/goGCgYCDgHp/lYF+d4B+gICBf4CGgICAgYB/hICBgH59fYB+gIJ/f4J+hIGAgHx3fICBdICAg4R+
goF/e3+FgYGCgIKDgX9+gYCAgIR+gIGAgH5+gX6AfH+GgIF+gIV9gIN+gXZ+foB9gYCDiYGBgH9/f4B/gH+Ign2AgYGBgICAgHqHf395f4CCfoCAgIqBfoGFf32AgICBfYB+gYKAgX5+gIGAgIF9g4SChIB/gYCC
hoCBf4GDf398foGAf4CIgoGAgn+Agn6AgX6LgXyAgH2AgIB/gIGAgoB/eX2CgYOAgX9+gH+CgIF/gYGBf39/gX99gIGAf4CAgX2EgHmFgn+BgICAfX6BfIKAf4CAgH+AgIGCe4CBgX19gICAf4NqgH+AgYCAgoCA
fYB+fXyAfoCAhIKAgH9+gIB+gH+Afn+AfoB+gYCAf4GBgn9/iIJ+f4KAgIGBgYKBg3yCgIN9gICHgICAgoKAf36AhYOAgoKCgH2Bg4CBgoB/fX+BfoCAg3+Bf4SAhICAf4KDgIaAgICAgIeAgIF+f4CAhH2BgH9/
gIaDfnyAgX6Gf4J/gICJg4GBgoOBgYN/gn+AgICBfYB8hIB+f4CEhIKGfoCEgICCgIB9e4GKf4J+iYB7g4eCgICCf3+AgneBfn2BgIKAgYaEi4CAgIB+gH6EgIOGgICAf4+Dg4eBgIB/gICAgIJ/gH6Af4OAgn2A
gH2DgICBgH6JgH9/gH+Af4F6gH2Bg4CDg36Af4SChoGAgYCBhoB9f4J+f4GDe4CBfYB/gIp9gICKf4SBgIKCgoKAgIF+f4B/gH6CfoR/goCCf4eBg4B/gH6DhoCAhH+AgHuEgICAgICAgnyBgXyBe4F+gICBfYeC
gHyCgnyAgIF7gICDgH5/gIB+fICAhXt/gYR+f4CAdH+AgIB/gIGAgoJ/gIB7gHqAgoCCgYF+fYSAgn2Eh4qCgH2Ad4CBgH6AgIF/doCAgX9/gIGBfoB7gH+CgICBfYCDgICChYF9foB8gIGAgn+AhICAfoGBf4B/
goCAgXqCgIWCfn96gH2AgIBzgoKEgYF/gYKBgH99gIGBin6EfX5+gYB8fX+AgHuCgIF8goCBhZqCgH+BgIF9fnaBgYCFgoWBg4CDfYCBgIGBeX+AgH+BfICAgICAgIGAgIN+eH+Agnp/fn+NfoCCf4SAiICAdn+A
fH95fnmBgIV/gICDgn+CfIB/gH99gH59gICBhICAg4GCf4GBg4qDh4CJgIB9gICAhIGAeICAgH6ChICAgICDhH6AgIN/gIGCf4CXf39+hn+AgICAf4CBgXx/e3p/f4B8gH6BgoiAfoGCfoCAgICAgHiAgYCDgH99
goaAf32AgIZ/fYGBgYOBgICDgICCgH1/fYF9f3+Af4CBfn2Af4WAgICAf4CAgH6BgX9/f3+Agnt/f4CFe4B+goB9gIB9gICBf4B/gH+Bf4GAgoSBf4CBgX6AgYCBgIF/gYB5gICPgIB+fYB7gYB/foCAfn+GgYGA
foJ+gICAgICAgIF/iIKEgICCgICAgIKBgX1/g4SAf4B/hoB/eoCAgX6BgHyBgH+Af358fIGDgICAgYSAfoKAbYCAf35+iICAgIeBf4KAfoOAgX99hYGEgX+AgIGEgH6Af4GBgIN/gIKAh4CAgX+Af4B8g3+Af4GA
gIKAgH2AhYCCd4B+fH2BgYKAe3yAe399f4aJf3+Bf4CAgIB+gIGFfoCAgnyAfoJ+eYKAfYGAgYOBgod/gH1+hICAhYGFg4ODf3yBhICAgXqIf3+ChICAgIB9f36DgIOAgH6Agn1/goyAgIB+c4J/gH+AhIF/gXuB
gICEfoCAgIF6fYB/gYCCgn5+g4CAfoCBfoCAfoCJgH2JgYKAfoCAgXyCg4CAgn+ChICDgH+Af4B/hHqAg3+Cf4CGgYCBfoCAgICDgH9/gn59fn2AgoGAgHuBgIJ+dYB/gYGBgIGAgIGBd32AgH9/gIR9gH6BgIeB
eoGAf4B/g4B8foR/gIp+gICAgH9/gnp/gICAgYSDe3+BfoJ/gYGBgHmAgIB/hYB6goF8foCAf4CFf4N4f3+Bb4Z/gn2FfX6AhIKDhn6AgYCBgYCAgHiEgHuBgYKAe4J9eoCAgIJ/f4CEgIKAf4F9gIB9gIOAgIGA
goCBgIF8f4B7gIF8f4GDf4B9gX9/gIF/g4KAgYCBfYCAf4B+fniAd3t5gX58en6AhICAfn6CfX6AgoF2f4CAgoGBfnx/f4B/gICAgIJ7gJGAfoKAgIN2gICDgH6DfIF6gX6AgH+AgYCGgoCAgH2AgICAgIyAgYCA
fYB/f398goCGgICCgIB9foGAgXx/gYCAgX+AeoB9gHCBfYGDgYKAgn59foN8gIGAgIB+e4J+gIGAfoGAgIGDgH+Ae4F1fYCEhIOAgH+Ag36Cf4CAgICAgIGBgIqAgIB9gn+AgH+Be4GDgICAf32AgoCCf4CGf4aA
gH98gICAgH2FgIB+gH2Df4OBgICAfH6CgoCAgH6AgIV8gICDgICCf3p6gH5+g3eAgICAhH2Ah4B4kYWFhICAhICDgHyCgICBgH2AhICAfn+Ag4CEgH2AfoGAgYCAe4B/goWAgIGCgIKAgX1/fH+FfYaFgICAf4OL
f3+EhICDfoF/goKEgH+Cf4CAf399kXx/eoB/gH6Bg4B8gHyAf3+BgIKAi4GEgIKAi4B8gIWLgICAfnyAgHyAgIF9gYKAgYKAgICAeoCBf36Ag4WAgIGBgX57gICAgIB8gIB/f3yAhn5+gICBgYCAgoB+gH6BgISL
gICAgoKBgoCCg3+Ad4V8gIJ9gICCfoOAgH+DgIB/gIGBgoB/f36AgX2AgICGgIKBg3mAgICAgYODf4eDfX5/gISEgn+Cf3uAgIF8gYCBgX+CgoCAhYGCf4F/hH2AfIB7fICAgXyAgICDgoCGgIF+gH+Af4F/gX2B
gIOAfoKCgoCAgH2AgIR+g39/gX+AgYGBhIKBgIGAgICAf4CEf4CCf3+AgYF/gIKAgIB/g4CCf4KBgH6Ef4F+f4J/fn2Afn6AfX6CgoCAgICCfYB9gYR9f39/goCCg3+AgIOAf35/gIKAgH98gYF/gnaAgX2AgICA
foGAen2If3qEg36Ae4F+gIB7f3yKfoGCf32EgYKAgHqBgoF+gX98gYCAeoCAfX+AgHuAgIGCgH+LhYZ/gHqAf4J/gH9/gICAgoB+hIF9iIZ3gYB9gYCAg39/gICAfoB7goCBgICDgXuBf4Bzg4CBgIiBgICCgX6A
g4B+gH2Ain9+f3yAgIB+gn+AfoJ/gHyBgYuCfoSAgIB/gICBf32AfH6Bf4F8gIGAfoB7hIGBgICAgH2AgX+CfoCDgYGBe4OCg4OBgH57gH+BgIB7gIGAh4CBf35/goB8gH+AenyBkn9/gYCHfYiFgoB/hIKAgYOA
eX6Af4OAgICAgH2KgX+AgIB9gHmAgXyBfYaAgIB/f4CEgIJ+gYB+fYB9f4CBhH+BgIGAf4GBeoB/gIOAgIOEgIF/fnyBgoB+gHqDgH99gICAf4GAgH1+fX6Df4CIfn+Ahn+Ifn+AgniAgoCAgICFfYCAgYKAf4SK
gH2Bh4CCgIOBfoCAfoJ/gH2DhX+AgoCBhoCBgYCAg3yNfYGBf3+AgICBgX+AgH9/gYCAfYCAfYGAgIB+gIB/goN/g3+AgIGBfoR+gYCBgHyBh36AfYGAfn2AgIF/gIKAgIGAgH9/fX6BfICAgICAgYKAgICAgX2A
gIB/iYWAf4CBgICSgnx/gIN+coCBfn+Agn6AgH1+f4CBf4CBfoCAgYCAfYZ8goOCgn2AgoGCgH9/g4OBgn97gIB+foCBfICBgZJ+g4CAgYB+gH6Af4KAhYCCg39/f4CJhYF/f39+gYCCgH6FgICAgH+Bg4F/foB9
gIKBgIqDg4CLgX9+goGAf4F/gX2AfoGFiH6ChIqIgYKAgIKEgIGAgH6CfYCBgIF8gYF/f4GAiICAgICAgIGCgHyAgYCAgH+EfIiAgICEf4CHhoGAgIKBgICAgoKAgYOAf4B/gIB9gHx+dnOEeICAgIGAg4CAgH+B
h4CAgoGAf4B/foB9gYKDf3+Ch4SAgoOAgoaAgIKDgYKBf4ODgH9/gX2BfYGAgH+CeoCCeICDgHuDgH9/j4GCfnuAgIF9gH9+gH9/eIGDgH6DgIJ9gH9+goSAfoCAgoF+f3+IgYB9gn+AfIGAgn2AfoCCeYOBgn+D
foCDe4KBgIF9f32CgX5/gICEfneNf3uAfYF+fYB8iIB/f4GAgICAfYCDgICBgIF/gIGCgIeCg4CDhH6AgIGCfYJ/f4KAf4aAgYGBg4GCe3mAhIJ8fn6GfX59goB+f4CAgIGGgISAfYF9gYOAf4GBe4J/gIN/koGA
iYCAgIF/in5/fn9+gn+Ce4CAgH59gHyDhHx/foCAgICFgICAgIKAg3uAhH+AfoR+f398d3+CgoV/gICAgH9/hICDgHyAfH94gICBgICAe4OEgIKBgICAgH6AgoCAgICCgICAf3+AgIKAf4WAfn98gICBg3Z/f39/
goCAgYKBfYCCgIB+fn+AgoOAg4B+gHyHgYWAgIiAgIOBgH+CgIaAgH1/gIR9gIGAf36AgIKAeoCDg4J/fIB6gICAgICBgYF9gH6Bg4uHfoSBgH9/gYCDgIKAgICCgIB5gICDfoCAgoOAf4B/gHt/f3iBgIGCgoJ/
gIOAgIN7gIOCgn93fn+AfHqDgYJ5goB/foGBgICAf4CAgICAgYCAgIB/gH9/f4CAdIJ/f4GAfYCAfX+Cf4GAgH6AgIN9f4CAgIF+fZJ9fICBf4CAgH19hIB+fIB5gICAf3+AdoCAgIB/gYB7fnt/gICBen+FgYCB
gISBhn+AgoB/gH2CgoB9gYCAgX6AgH9+gIOBfoCEgImAgIGAgYGAgX6CgIF8goCBgH5+gIN+hYJ+gH2Cf4CAf359gICDgoKFf39+g4B/gYF5gn+EgYCAe3+AgIKAf4B/h4CAgYCDh4eHf4F+gIF/gYCAf4GEgoGA
gIB/gIB/gYCAgICAeICCgnx/gICAfIF5gIaCgIGDgH2Af4GAgICAgYJ/hIOEhHyFgoB9goF+g3+AgIKCgIWCgIR/gIGAf4qFgIR+hYN/f4CAgYF+fIGAgn1/hIF7gH+AgICAgICCgIV+gICAfoCBfoCAgICAd4KA
hIB/hIGAhYCAgYiBgX+DgYB/gIB9hYCEg3x/gIOAgIF/gICAf4B4gX+Ag32Af4B/fYF6hH+DgIF/gIF9gH6CfoGDh4GAgYB4gIJ5gH+BhoB/f4GAhX+BgX5/gIB/gIGBf3+DgYCCgX+BhIKEeoKAf4ODhoB/fn+B
hIN+hH9/hICAgYCDf4SAgn6AgH9/e4CAgICBgIB/f35+f36BgIJ9gYB9gIKAg4GAgICCfX2DfoCCgIF+gH9+fn5/foCAg4B9g4CAgIGAgICBgoCCgYCCgH6AgIKAgICAgIB9fnqBgoSAgoB7gH9zf36BgIB7gICB
g39+fYJ/foCAf4N/f4CAgH+AfYJ/f4KEfYGAfXuAen+Af4GAgICAfoCAf32AfoOAhH5/gX+Df4SGgH1/g35/gXuEgIKAgH+AgYN+eISAgIB9cYB+gIB9gICAgH2AgICEgYCAgIKAgnuAgIiAgH9/gHaAgIOAfICK
hnx+f39/fYCAf4CDhoOAgIB+enyCf4F9gYGBhYN/goF/gYB+gX91mYB/f32Df4B4gIGAg3+CgoF7hYKAg4WBgH6AgICBg4CAf3aDf4GCgIBxgHt6g4KAe4CCfoF+gICAg3+AfH+AgIKBgIB/gIB7eIaBfYF+gXx/
gX9/gICAgYB7gHyAhIGBgX2AgIKAf4WAgYB+g3yBgIB+a4CEgoCAgIB7gH5/fX6DfYGsgH6AfmuAf4CDf399f4GAh4GBhYB/gISAgIB+gH+Ag3+BfoR/gIB8gYGAgIB+fYGBkIR3gH6Ad36CgIOHfoN8fn+CgoCA
gIF9gHx7gIF/gIB+gISAfIKAgICEf4GEgICGgoCEgICAeX+AgIB9f4KAhIGBhX6Ae4B/gICYg4B+f4KBfoF6gYJ+goCCf4GFf4B/gYB8fn+BgICAgIF+gIOAgXV+h4GAgX+AgYB/gYGAhoJ/fYN6fIKBhoSBgIOC
goN3gH2AfoB+fICAgIGEgHyAgn6AgH5+gYKAg4CAgoGCgoB4gYCAhYaBhnyAf4CBgn+BgICAgICAfoCAgYSAgIB+hIWBgH+AiICAgH2Ag32Lg32DgIGAe4B5gICDgXSBg4CAhIB+foJ8goCDfn+AfoF9jYKBfoWA
gYCDgICAeoCBf4B/gH+Af4OAf4CCgIR9gIF/gIKFgYCEgn+AgYKAgICAgYN+goF7gYOAgoKAgISBgICAgYiDgIB/fYCAf4CAh4CAgYCAf3+AgIGBfIKAgX6AgICAgICBf39+gH2BgIF5gHt/g4CAgIGAgICAgH9+
in1/fX+AgoCDf4B9fX1/f3yAgIGCf39+goCCgIB+hIWAgn+Pg4B6e4GAhH+EgX9+goB+gICZgIB+gIB/gH6AfoJ+gYCAgYx/gHuAgIN/fn2Bm4GDgH2Af4B+e359f32AgICBf4CAgICAgIKAh4V8gIKDgH+Bfn99
hIB8foCAgIF/goB6gICBfoCHgH6AgX+AgX59gICAgIGAgIGEgICBg4CBfYOFfX9/gMODf4CAh3yDgH9/hJCBfoKDgIB/hoGAgH6AgYCBgH9/f4J/hXyBf4B/gICCf4CFgYCAgIGBgH9+g4CEgHp5gIB+gX1/gIGC
gIaBgIB9gHuCgH6Af4CAf4B/foOEfoV/f3+BgoCAg4CBfoCDjIGCgIGBfn6BgoF8gIKAfX6CgIGAfn6BgIR+gICAgIB+gYN/gH6Cgn+AfoB/gX+AhH+AgISBgH17gYaBf4CBgIF+gn+AgIOAfIJ8fYKAgH6Be4CA
gH+LgoCAgIKAgoJ+goCAgoB+fn+AeoB6f3+AgoR9iXx/f318gIaAfHmAgIR/gH+AfoCBgICAhoCAgoF/foCBfIF/iICCeoCFgHyAhX+Af4aCfIGAgICAfX5/fn6AgIGBgH6DgH+CgICAgIB/gIOCgH9/gH+AfH2D
gIGDgXp/goCDgH9/gICAf4CAgn+AfoKCgn+BgIB+g32AfXyAhICCf4GAgH6AfoCBiIF9f3t+gH59gICHgIGAgICBgHp+gYJ+gYB/gH+ChIGBgoOAf35/gYh/gIB9gYN/gHeDgIF7gICAgYGAf4CAeoCBgIOFgH2G
g4B+jICEgIGMfoOAgYGDfn6BgYB+gIF+gICBd4CBgIOAgIR8gYeBi4KAgIN8i3+Dga+AgIKAgICAg4CAfn+CgH2Af4B/gIOAeIB9fYB/gX1/f4B/gX+BgYWIhIGAgYOBhICAgH+Bg3x9gImAe355gICCf39+gISA
gYCBgH6EgXiBg4N/gIB/gH2CgICAhICGgIKEgIB4goSAf4GBgYGAjnuAgIGBgIGAgoKDgoF/fn+Af3+AeoCAgIB8gH6GhYeAgH19gH9+f3+AgIKBg3+AgICAgIGBjH5+gXuDfICDgoh+gn5+coCCf4KBgICAhIR+
gH2BgIR+gICAgIR+gH6AhIB8hIR5f4qDf3yBfXyDhYCAg4J0foF/f4GAgHmBgICAgH+DgoGAf4eCgYKCgX+Bf36BhX+FgYB+eYCAgICBfnt6foCAf4B8gICAgYGCf4GAgICLg4CBgIB9goF/foOBgYGAgX2AgIJ/
fICAf4B+cYF+f4CCgoCAfoN/goCEfYCBgoGAgIKAin6AgIeAf36AgICAgISAgYCGdoB7goV/f3+DfYCAgIZ+gYOAgICDe4B/g4SAgICDgIKAgIeAgnyBgoGCfoiAgH2EfX+Dgn+AgYCEf32Af36NgIKAgX9/fn5/
gIB/gICAgICAf4B8goJ/gH9/gIB+g4B6f4GAgIN6gIGAf4B/gYN/gn58gH2Bf3+IgH6DgX5+gniBgH5/gIeAf3+AgIKAgX6AfX6FgH+AgYF8gICAf4GDgH95fIF+f3+AgH9+f3+Ah4CAgICAhYB+gIOAfoKAfoB/
foGHgX+AhoR/hICBgH+AgH19f4CAgIGFgX6Bf3l/lIB7gn6ChH2CiYGJgHyCgYB+f3+AgoB+g2GBgIKAdoCAgICAfYGBf4OCfYGAfn+AgIB/gH9+gYCBf46CgIJ+foGWfIGDgoB8gIaAgoCBgH9/f4B/gIB3hIOA
gIB8gICEf4B+gHuBeYF7foB7gIaCf4CAgoF/f3+AgIGAfn9/foSCgH+Af32AgoCCgYCAhoF9fX6XgYJ9gH9/gIWAfoKDg4d+gIB/gIB+hH1+gIiFgYCAgIJ/f4B3foWAgIWBe4CAf4GAgoGBgYCBgIB+gYB/hICB
hYB9gH+BhICAgICGgYCAg32AgH9+gYB7goKBf4V/goGBgoiBgICAgYCAgoCBgHqChYCChX9/gIB+goN+gIGDgoF8gXWAgIOCfIeDfoCAfYB9gICDgH9/goCBg4CAgH+AgICAf4B5eYCAeYCBgYF/gX+Gfn98foCC
f4B+goCAe4SAgoGAgY6BfoF/gn+Bf3aDgn+FgICAgIN7g4GCgYOAgIF4gHqDgYGBfYGAf4GAfI+CeHx/eYZ/gH1/g32Ef4CCg36GgICAe4CFgIZ+g4CAgIF/f36Dg4OBf4F/gIN/gYB5gXeAgICFgICAgIKChICE
gYaAgYCAgXx/gYB2gICAfoCAgH+BhnyBf3yBf4N/g311foB7gICAf4OBgH5+gYKAf4SAgHqCgICAgICAf4KAfoB+gIKBfoCAg4CAhnZ+f4CAgYGAf4B+gn2AgH+AfoF/hYGBf3+CgoJ9f4CAgX19gIKAfn6BgYOB
gIGBgH16f4B8fn2LgoCAfH9/hIB9f358gIR8gYCBgIB+gYSCgIGAhIJ2f4iAdYFsf4CAfYCAgHyAgIOAfn1/f31+gH6Af4CAgICAfoF/goB9hICDgH+BfYCAgn9+goCAgYOAfoGAf4CAiH5/hH+AfHyAgIN+gIB/
e32Ag3+Bf4SBgIB9g4CBfIB/gn+DgIGAf4KBf4CAgH9+f4OBfH+BgICIfH+AgICAgYCAeYCAfYCDgIGAgICAgICBf3+AgIKCgX2Hf36AgH+BgH9+gIGBgH5/gH5+gIN/fnt+gICAgoF+gHuAgIWAfX6BfoCAgICC
g32AgIB8g4B6gIRygIF/jICFgH9+gIGDgYCDgH6AgIN+fXyAgIB/fX2AeXuDf4B/gX9/gICAe36Ah36Ag4GAgYGAhIGBfH2Af4KAg4CAfn6BhX5+gH+IhHyAfoKEf4CDf4CAgHyEgIF/gH9/gYZ8gXOAgX+AgH+A
gIGBgH9/gICAf4Z/g4WBf4CAgH+AgX2BgYCAg4B/hIGAfn6BeISAgIB9gYKAiYCBgn59g4B/gICEeYCBgH+Cg3l7eoCDfH+EgICEgH2AgoGAiH+AgH99gH6FgH97fIF/goSBgICAf4GCgICAf4eBeYSAgYB3gICF
gICDhH19gYCFgHx8foB/gImCgoCBgH16gIKDgoSBgH9/gX6CfYF/hH9+iYB/fIKBi36AfH+AgIGAgICEg4GAf3+EeoGCf4R1hYV9gYCAg4CBgHx6gnSEhYGBgHuCgn6Agnx4hYCBgICAfXx6hYyAb4GBgICDioCA
fX+CgIaBf4OBfYCCgYeAgoGCgIF/iYKCf4CCgoGAhH2CgnyAfIGAgYB+gYB/gH9/gIGAgICGfn5+g4CAf4CIg4GAgIKHfH9/gYCAf39/fYSAgX9/fIOAf4KCfXuAfX99f31+iIB/fH6CgICCf4GAf4CCgoCAhICC
gYCCgZOBfYB9fYB/foGAf4N/gXx/gISGgIB/gICAf4CAf36AgYB/e4aBgICAfX+AhX+AhIGCgIB9gn+CgIGAfoCAgoCDgYF/gICIgICAfHyBgX+AgIB/f36AgYB/h3+Af4GAgICAfn2DgIV+gISAf4GBgH9/gIF7
hIF+gIGBc318hIGAhH2AfoB7iXuAhYCCe4B+gH+MgICEfoCFgICAg4GCgICBgIKCgX+Bg4CAf4N/gH6AfICDgX9+g4CCfoCDgoWEf4GAgIN9gICAg4CAgI19gXx+f3h/gICCgIOBfoB/gYGHg4F+f4GGfnx/gIB9
gH98g4N/gICAb4J+gIGHg4KAgICCgH5/hH6AgISFfYOJgXmDf4CAf4CCeIF9gIB9gYKAgXaAgYCAfn96eoKBgoGDf31/gIB/gICAgYN6fICAgYGBgIV/f3t/gn5/goOAf4B+gIN9f4CCg36BgH+Bg4B8gICAfYGA
f36GfYF/foCDf4CFf4B+gIB/gn+AgH6BgX+DgYGAgn+HgIOCdn2EgIGCf4CGgoeIgH6AgIJ8goCEgYCAgISAfX9+gIKCg4CFgYF+gX+CgIGAfoJ+gYF/gYJ+gHeBgoCAe4GBgH+CgYJ/gIJ/gIiCf4B/fn9+gH9/
hXSBgIB/gYGCfoF/f4CAfYKAg3qCg4B8hn+BgH9/gIGDgHWAhYGCgIBvfn5/gIGAgIB+eoOBgINzgIKBgHmAfYCAfn9rgHt9f4CAfoaEgYCAf4CAf4B+f4J9gHWCgICAf4SDhId9gYCIgIB9g3x/goB/gYN/g39+
fX9+gIGAf3+Df4COgIF4gH1/e4B/f4CEgH+BgYGAgICAgH+BhoGAgX6CgX2Gh4CAf3+AfoB+d36AgHqAgYCAgYGBgIN/foKAgIOBfoCBgYF/gIF9gH+BfoB9gIB3gX+Bgn10gIGBgIaBgIB/gICFeICAgH6AhYCA
fn6AgHl+e4GDfoKCkoGBgH6BgoJ5gH5/gYKAfoB8f398f39/gXx+gIOBgICBf32LfoR7g4GFgIJ7gIGTgoF/f4OAe32Dg3+Dg4B/gH17f3x8bn6Ag4KBgn6BgIOAgIKAf4CAfoB/gHuBgIBugn6AgH9/gICAgYKA
gIJ/hH1/gH6BgoGAgICAhoCAfICBgICEgH6AfoSDf3qEgX+BfoOAgYF6fn2Af4F8g4GDgX6AgoJ+hH9/f4GFgH+DgoCBgX2AgH6CgYCAgYF9hYB9gISAgIB/gIGDgHOFgICCgHt/gIV+gICAf4CAgn2AfoF8hYCA
fYGCgIR/f4GAgXyCgIB9gIKAf4GBgYB+lH+PgICEf32Af4CCgoCDgYF/enyBgIV/gH+AgICBfoKAfX2Agod/gYCEf36BgoB/gICCgIB+fIB8hoCDgoR9gICAf4CAgYB6gH5yhIB+e4J7gIGCgIGOgIKCgIB/fYKA
gIGAfX1/f399gYGAfH+CgYB/fIKBgIJ/f398f4N8f4CCgICAgIB+gYKAfICAgYV/gICAeoCAgH+AgIGAgHCBgn2CgICAgICAgH1+gX9+fX2Cf4CCgoCAfIGCg32CgYCKe3+DgH+CgHlxgX98gH+AgH6KgIF/h4CA
gIF/gn2BgIB+f4SAgIB9gIB/fX+Af3+BgH+Ag4F/gIF9gH6AhYCAfYB+gYF+g4B8gIKBiYCAfoCAhn5+f36AgIR+g399gIN9eIJ+gn+BgH5+fIB/gX59g4CBfoB2gH56gIJ+gIGDfH9/foB6foOAc4CIgICAgYGI
gIB/fH6IfH56gn1+fIKIf36AgICAfoGDf4CAg4CBiHt9gYCAgIN+foF/gHiHf4CBgH94f3yFf4KCfoKAe4B9fn+AfoGBe3+AgoF9foOBg4B9g4CDgICAfH+IgIGDgH+AgIqBeoCCfn+BfX5/gYGAf39+gH5/gHOA
fIB/gYaBgIKAgYCCgIGAgHqAf4J+gH+BgH6CgH+Af4CAgH+BgX2BgIKDfYV+gH+AgYCAf4NzgH2FgICBgn2Af4KEgoCBg4CAeoCAhoGAgX+Cgn95eHt9foKAf3uKf4SAgYCBgIKAg4GDgICAgoCDgIR9gH1/fn+A
goCBgH6AgIKAhH+EgYCAgYJ/foB/g3+BgH9/f4SAfoCAdnqFgYCEgnyAgoCAgH9+hIOAgIB/c3l+gn6GgoR/gH5/f4J+hIGAfYKAgIB/foWDgYJ/goCBhH2AgISFgoaBf4mBhH1/gYSBgICDf4qCf4B+doCAfn+A
goCBiniFgXx+hH6BeYCDf3+CfIaAgICEfIB+gIGAh4B5g35+gYGAgoGCf4B+eYF/gH+BgYF+foB9gX6AgH6NfX+AgoGAfoCBgYCCgIB+gIOBhX+AgYGAf4B8g3+Bfn6BgH6BgH+DgH2BfYSAgIOAfYODgH6DhH9+
gX+AgYCEgH+AgX6DgIaAgoCAfIB+g4KCfn2Af3+AeoKEe4CAgYJ+h4GBf4J/gISBfYKAgYB/gIGAfXeCfH58gHyAg4OBgIF+f3yAfX6Af4ODgoCAgH2KgH+CfoCCgIB/gYF7f312g4WAeICBgH9/hIB/gXeCfoB/
g4GBfXyDfoF+g4J/f4CEgIF5goCBg4KCgICBgYCAgIF/gYGAgIB/gICBgH+AgH+CgIB+gHiAhYCBfoKAgIB/gICAgYCAf4CAgX9/f4N/goB/f4CBgICAf32EfICBgYSAg4GAgIGAgoCAgICAgX2AgH+AgYGAhIKA
e4B/fYCCfn+AfoB9f39/foGAfoGBgICGgIOBgICAgIF4gICAfIOEf4CAf39/g3x+gIGAgYCBgIGCgH97foB+gIB8gH+AgoGAf4GBgH9+fnp8goaAf4OEgYCJgIV+foCChIB9h4GDgIKAf4KAhIF/f4B/gH+Agn6B
fn6BgIB8gYF7hH+AhoeAgHeAgYKGgIB+foCAgIN8gYB+gICHgICBg4KHgIF+foGAgIB/gIN/gH2AiX9/gXiDfoB8gICCf5CAgICAiYB+hX59gn6AgIR9f4CAgIGAf4KHfoCBgH6Af32Dgn+DgYGBg4F7gH+AgIF9
eX+DgH6AgYCBf4B+gXyAgoB+gYCAgH2BgICAfoJ8foB/gHuDfYCCgH2Hfn1+hH+FfoKBfX+AgIKBf4OEfIF/gIB8gICBfIF/fYGDfIKBgYN9fYGAioB/gIB9goCEgIKAgYGAg3+JgXx8gYCAgYWAgIJ+gH+Ae4R/
gYCCgIB/gICDfYCAgIF/hIB9gX+AgYB8gH6Cf3+AgX9+gIOAg4CCgYCAh32CgYCAgICCgoCAgn+DgnyHgIB7g4CBgICCgIuCfoB/gH6AgICAgH6AgICAgICAf3qAgIBuf32Af3+AfYB/gIGAhH+Af4GDfoF/hICB
foCBfoF/gH9+gIOCfX6AfoB/gH5+gIWAfoJ/gIGCgYCCgoh+fIKAf4uAgICAf4KAfH+AfIF/gICLgHyDf3+AfoCBg4GAgYCAhIF+gIR+gHuGfICAdICAfYCDf4F8gH+AhICAgX+DgICAf3+FgIN+gIGDgX58gYB+
e32CfoOCe3l+fYCBgYCBgoKFhYF9goCEgX9+hYGBgH6AgYCLhnuAgYCBgIBwjYCHgYCFgICBgIOBgnqAgIOAf3uAgniAf4CAgYGAgH+AgYJ+gIB/gIKAgHqBgH2AgIB/gICAgHqCgYB8foB/fIGBf3t+gH9+gYB+
gYGAfoN/f39+gH+BfoB6fXyAh4GAgYN/gYaAgIB9foCMgICAg39/gYGCgn2Rf4B+g3R+gX6Afn+Cg4CBgYCAhX+AgICDfoF/fIF+gICAf4KAgH9/f4CAf35+hH+IeX6Ag4CAioB5gIGAf3+AgIR/gIOAhIWAgn9/
f4F+g3+Df4CDf3uEgIR+gYOFgIN/gX+AhYGBgH6AfoCCgIN9gX2AfoCAgICAf4GAgYCAgH+AgIJ/gH5/f4WAgoCAgIGAiH6BgoCAeIB+eICAgH6DfoGDgIGAg2l6gICAfYOAf4GBfYN/gIKAgICChoB+fn9/gn5/
gIKAg3yDgX6BgIGFfoCAgICBfoF/fn6BgYCAf398gIGAgIB9eo1/gICAf4CAf36AgIF8gIKAgICAgICAgH+CgYV/gnx9fn6AgIJ8gYB/gYCAg4GAfH6Cf4KDgIGAb3uAf4CAh36AgH+AfoKCgISAfoCDfoGBfn6A
gICHgoCAgIB/fX6Cfn9/f32DgH6CgHyAhoCAf4B/g4CAgIB9gH+Lgn6Ee4CHfYOCfoB7goCBfn9/gICEf4CAgIKDfXyAfX5/f3yAgHuAgH+GgHx/hH+Bf4CAh4F+fX6BgoGBfoKCgoF7h4GBgYGBfoB9gICBhIF/
gX59hICAfYKHgH14foSAg4WFgYF/eX58gIB+gIGAgYl+hYCAgX6BgYCAg36AfIKAfoGDf4B/gYOAfX+AgICBgICAhICAgIB/foKAf4SBgH2AgnyBfICCgICCfX2DhYF/fHp/gYCAgICAgH1+gYOAdoCDgnyBd399
f32CeYB/gHyAf4SAgICCf4CCgn+DgICAfYCFfn+BgIB/gIGCgIN+gICHf4CAf4GAgH6AgoJ/gI+FhISAg4iAgICAf31/gYCAfoB8gYCAf4F8gH15gIB+gIGAg4CDgIKAgH+AgICEgICFeIB+h3+BfYCCfoCBgH9/
hoB+gn2ChH+AhIGDgH99gn+HgIV4gIWBf4GCgIB/fXyBfICAfoKAdX6AgIB7gYCAfH9/g4SAg36CfoCKf4B+ioCBgIJ+f358e4CAgIGAgICDgoB/fYCDfH95lX6IgYKEfYJ/gH1+hn9/hISCgIGAgIGAgIOCgH6C
fX5+fYN/gnp/eoCDhICAgIOHf4CBeXqAgoCAhn6AgICAgICAgIOCgIp8foGBhn+Ag4CAf4WAgIKAgIKAgYCBgIuAgICAf4GAgH6Bf4iBgX9/goGCgHt+g32Bf35/foB/foF9gIB8f4GCgH6AgH95goCCeX6AhYB/
gH94fYCDfn9/gICAgICAgIFugoSCgYKAfn6BgIB+f39+gIB+hH+Df35/en2BhICBiISAeoOCgICAf4B/gH9/fICBgH+Ag36BgICAgoCAgICAgIJ+g4CEgH2AgYCAh3yAgIF/fIB/fYCAf4KJfn6AfXeDgIB7gX97
gH91gH+CgH+AgICAf4KBgICNgoGCgICAgH2AgIKBgIGAf4CAaYKIgXyEgIGAgIGCgIGAgIGBgHqCg39+gX6AgH+Ag36AgX+EgYB+e4B9fIKAf4B+foGAf4CAgn+CgYOCgH+Bf4WAgYV+gH+Aj4GDgYCAhYN/f4GC
goKAf4OGgH5/f3x/gICAgIB9gYB/gYGCf4CAgIB2foB/gYB+fX+DgIR/gYB9g4WAgH5/gpaBgIGAgIR/f4uBg4KAg4V/f3+CgYOAgIB/goSBgpqAeYKAgICAf36AeoCAf4F+fYGChoCAeoCAgoB/gIOAf4GAgH+A
foCDgI2BgYGBfoB+f4B+gn+AgX9+gX5+gISAf3+AfX+Af4CCgICAfoB/goB9foGAdoCBgoB/gIN/gHqAgXyBgICAgIB+f4CAg3uAg32AgICJf4J2gIOEf4iEhIGDfoKBgH2AfoCAgYGAfIGBgnmAgH6FgICAg3+A
gICBgIGCgYmBgIJ9gIJ8f4CBgIJ+e4GAf4KAgoKAfoCDgYGAgYCAg4GBf4CBgYWAgISCgIGAgICAgHuJfn+IgYGAgICAg3+Af4GBf4F+gYCAf3mBe32AgYKAgIGAgX+AgYOEgIGAfYCAf36Bf4t+gH+CgYWAfn9/
gIB/f4CBgIB6gYOEd4GCf39/foCAgIOAgIGAfoF+gICDgICBf32Af3+Bf4aCe4SBgHqAfZJ/gIF/fIB6fnyCgIKDgH6AhIB9gH+CgHl/gIB9gYCDgIGAf35/gYKAiICCgICGgXx9goOAgH6Afn19gX6AgIB8gH6C
gn9+gH6Af4F/gIN/gYGChX+Af4eCgIB/gYOCgH+AgX1+gIB9eYGEkIB7gYWBhIOGf4CAgYSAgoB+g4B/gIKAgYF7f4NrgH5/e4CEdX59kH+DfoCMgXl/fn6AgIGAgH+AgICAg4B/goB+gH59fICBgYCAgX+AgH9/
f4F/gICEgHmBfoB+fIB+h32AfoCLgIGAgX94fn19gICAgIGAgoKCgYN9foCEgYF/i4N9gIB/d4CAf3+BgYGAf4B/f3h/god9g4WBgHuBgoGCg32AgIJ/f4N/gIWCeICAe4CBf4CAgX2AgYeAgX95jYCAgICFfYB4
gYOCgoB4gYCDhIiBfIGAf4GAgHqGgH19gnuAgn+AeoB+fH+AgICAf4CBgH9+foN8f4CBfH6AfX2AfYGAg4CBgYCGfX6AgH+HgHmAh4B9gIB/gIN/gH2CfoB+gICAfnt9hICDgn+HgIGAgIR+gHqAiYF/foB/gYCE
gYCBgnyBf3+Dfn18fX+AgICBfoWAfIGCg4CAfn9/gX+Cgn95gICEf4B9gX6GgICBg36AgX+BgICCgIOAfYB3goGHf4CAgYOBgoqEgIGAgIB+hICChH2AhYOCgn+AfoOAgICFfoSAgYKDg32AfoCEfoCPf4V9e3yE
f36Ah3+AgIGEh4F+f36AfH9+gIaAgn2AhICFgIB/fIF/g4d+f4CDgIKBh3+Ae4OAfX+AgHqHgYCAf4CBgH5+f36AgYCAiHx6hXiDcYWAfXt+iot+f4KBgIKEgICAhYJ+f4CFgH1ygoN6gX2Bh4KAgn6BgICCgHp+
gYGDgYB/gXmBfYKAgH+BgICDgIF+goB/g4GBg4GCgICAgYCAgH+AfYeDe4CAf4CAgICCeoB+gId/fYB+f4B9fH+BgH6AgH+Agn6AgIB+gH6BeX6Af4CBf4N+gH5/f3mChICAfneAgIODfYCAg4GAgYGAhYGAgICA
e32EgIGAfn58goCAgX+Cf3yBgH5/gYCAgYJ8gYSFfIGBf36BhICAgICEgIB5gn+Ag4CAgHyCgH99gn+AgYCBgYF8gH2BgYCAf4CAfX+AgYKEgICAgYCCgH6AgICEh4B7g36BgICAg3x/f4CAf4B9gH9/gICAgIB/
fX2BgH6BgXZ/gISAeIGAg36AgIGAgICBgH6AgnqAgIKAe4B9f36Ag4CCgn+AgoCAhX50f4CAgICAgIF9gH9/gIB7gX9/f3p/ioB/gICDgIB+gXiBgIN/gICDgX+Af4B/g4FwgYGAg35/f4KAdoJ7fYKChIN+fICA
eYR2g4GAfomChIB/gX9/f4GCfX+Bfn6AfoF+gIOBf3yBgJSBfYOAg4GAhICCgIGEgoN8gn6AgoF/gX6Lf4KAfIGGgoWBfoCBgIB/gnmChH9/gHyAf4KBgICAgISCfoWBgICAfoCAf4KEe4J/f4N/g399f32BgH58
foZ/fYJ+gIF/goB4gIF/gIB/fYB/foJ8gYWAg32AgH2AgYCAfICAf4CFgn5+goGAgICBgIKBgIB/f4B+ioCAgHqBgIaCfoGAgICBfYh/f4B8gXiCgIKFiXuDg4B+g35+fH59e4qAgX6AgoKAgn+HiYGCgnSDhICK
f36BgYCAgIKAhYKHfICAfoCAgYF+hoOEfYB9hX5/h3qAgYKAgIB+hICCfYZ9fYR8g3qAgICJgH2AeX1+f4KCgoKAeoCAgoGAg4GAgIKAgYB9hISDfoF/gICAgH+BgYOAgIGBgH2AfYCAgIGEgX6Cen9/gIB+gYGE
fICAgIqBgH+Bf4GCfn+AgIJ/g3uBfpSCgoOEhYB/f4CChIB/gIB/f3+AgYJ7gIB+f3yBgH6BgH+CfH6Dfol/fX5/fYB8gYJ9gICAgICCgX+AgH+AgISAgICAf4B+goh/fn+Cf4CChICAen+CgIKAf3Z/eoGDgX99
gYCAf4CIf32AgICAf39+gIB/fICRfoCBfoB/g4CCg4GAgnuLgIOAh4OAhX6Cf4KGgoB8gICAf32AgH5/gIKAgYCAg4CAfoCBf4OBgYqBgIKAgICBgIGBgH+Ag4FwfYGCeICAf4GAf36BfoCFf4GBa4CBgYCDe4CB
fX6AfYB+gIB+gH+CgY1/foWGf4OAgIKBgICBf4CAe4B/gH2AeYCBgIeEgICAf4B/gIGCfYGAfn2AgX98gX6BgYSAgYF/f4CAgHmAgIN/hIN/gH+AgICEfoF/gIGBgICAjYCEgIB+gYOBen2AfIF/f3+AgH+Af4J9
gH2CfIGAeYB/gHqBgn+AgIKAf4CAgICDgoGDoYCAeoB9gX5/gH6AgoJ+hYCDgYB/gX5/f31/gH2GhoF/g4B7gICBgIGBgoGLgICBgIGCfICHgICAgH+Ag3yAen2Ag319goCAgIB+gH2Bgn1+gICAgIGAgISDi3+H
gYZ+gH+AgYCAgYB7gX+AgHmAf4CAgIOAgYGBg4B7gICAgYGBgH6Cf4F/fYCAfoB/gHuDgXuLg31/fYWAgoB+gH98gH9+g4GBfoV/g3+AgIF/gYGAgH+BgIGBi4CAgoB8gYCEgHuDgX2AgICAgHyEgoKAgIKBfYF9
hYaCfoKAgH59f4KAiIB/gIB8gIF7gIJ9f4CMf3t/foCAgX2AgIB+fYGAf4SAe4B9gIB/f3+CgIB+gIKIfoB/gIB+gYCBfYB/gn5/gISAhn95gH2BgX+Af3uAf4GDhX99f4GEgIGBgH+Af4R/foF/gIGBgoCAfYOG
hIF+gYOBfICCgICBgYJ+gHx9f4CAhoB/fnuMgYB1gICAgIGAgYJ9fId+g394f4R8f4CAgICAgYB9eYB8f4CIfoB8gYF8g4KAgICEgISAf3+AgIGBgIKBgIB+f4CCgXt+gYCAgoB/g32CgH2AeYB8g4GDgIGCfIB9
gIR+f4CAgYJ/foCCfH+AgYF8fYGAf4CBgYB+gICAf4KAgYCAhYCDgoB+gYSMgYCAg4CMf4F/gIB/gH2IgHyBgH9+fnyCg3+BfoGAgXx5goCAgoCAgX+Bg4CBg4N5gH2AgHWAgICAfoOBf4WChX+AeX9+goGAgoaA
e4J9f4SAgoCBf4B9fYCAgIGAgHp/gIKCgn2AgICAgICAhHyBjIB6hoF/foGFgX+AgIF9gICHgoJ/f319gIB/foCAgISAf4CBgH6AgYJ8hH+Afn1/gIBygICBgH+Cg32EgoB/goGAgICAgYWAgICCgYCAgH18e4B8
gH9/a4CIg4GAgIaAgn9/gX9/f4KEgH2Ag4KEgX2Af4GAgYCBf4SChICDgHp7goKAgH6AiH6AgYCAgH5+gYB/hXx/gYB/gYCAgHp/kH+AgX98hICDfYF9gIF/fICAhH2AgIKAgIKAgH97gIZ+gIOAf4CAgYF/h4GG
dICCfYOBiH+AgYCCh4N/gX+AhIGDgX17gIKBhICCfYF/gICAgYKBf36Af4CDgoCBgICAgn6AgX6CdX+AfoCAhX9+f4KFf4GAgICAg4CBfX9/iYOEf4CAgoB8gH+Ad32Bgnx9fYR9foGAfn1+gHiAiYKBgX6Ah4B/
goGCgYGAf4KAg32BfnuDeYCBf4GBgH6BhIB/gYF8hnSAfICAgIB/gn+CfYB8f3qAf4OAfICAgIB+iX56gH+AeH6AgH+BhIB/f4OCgoJ+gnx/gnt/goCCgH6Ahn6DgICEgYiAgYB/gH+AfoCAhYJ1eYB+gICDgICA
foKBfYB/f4GDhoSBf4CAfYCCfoKAgYCDgICBfH6Cg4F+f36CgYKKhX+EgH+AgX+Gf4CAgH98gICCfX94e36GfoJ+fn+EgIGDgICAeoCDgYCFgIB/gIB+eIB8f3yBgIJ4gH6AfYSBgIB/gYCAgIN+gICAgYKAgH+A
gHqAfX1/gICBfIKPgH6EhoKAgYCAhn2Cgn98f3+AgYCCgYuAfoOBe4KBgYCEfICAfYGEgISAgYOAgXyAfoCAgn+CgYB/e3+BgX+AgYCBhIB9gH+AgX6Af4iAgHyAhH+BgIGAgYCDfoCAgYB/gX9+gIGAgH+Bf4F+
hIyBgYGFhH+AgX+BgICDgYGAgYGAgYCIgoCAfYCAfX+AfYd8gIiAg398gYCAg4CEgoGAf3+DgoKAgIGCgIOFhG6CgH+AgX5+h3x+gIGAgYGCgIB+gIGBf4KAgH+Dg4OBf36Af36AgIB3gH+CgICAgI2EgYKOgoB+
gYKAgIJzgYCAf4B/gIKBgIB/f4N/fICAgX2AgH+BgIB/gIB+gIR5f32HgoF/fYCCgoB9gIF/g4F6gX5/gIKAfYCBgICAf4CAgIB/hIB+goB/gIJ+gHuCfoCJgIOAfHyCdn6AgYCEf4B9gX6Af36CgIB7gH9+f4CG
foCCgYB2i4OBgIB/fYCBd4GAhIF+goN9goCAgIKAgIJ+f4B8g4J/d4GAgIKAgnyAf3+AgIB/gX9+f36AeYN/foB7gYB+gX+BgoGBgIB/gIJ+gIJ1gIB+gHeBf4B8gH+Af4OGgX+Bf4KAgYCBgn97hIKAgH98gn6A
gn2AgH6AgIiCgIF9f4CCgICAgH9+gXKAgIWAkICCgIGGf3+BgH2AgIKEgHmBfoGEgIB9e4KAfH+BfoCBfX99gICBgIB+gn5/gXeBg36Af4CBgYB/gIF/gISAfYB/gX+KfoB6gICCfoGDf36AgYWCgoB9gIB8g3+I
foF/e32Af3qBeoGAgIB+eoCAf4F/gIF/hICAgn97fICAhn9+gH99f4F+gH+CgIGAgH9/goCDgoJ/fn6CfnyDgoCAe3x/gX+Ag3+Af4eEfICCgX19f3+Af4ODhYSEfYR7fYKAgX2GfYCAgH6BgoB/gICAhX2CgH9+
gYKDgYB/gX+AgoGAgHd/gICCgICAgYF/gYGAhICBgICAg4GFgYN+gICAgoOBgnyAgIB/gIJ9foJ+f4B/gYCAgIB9gH9+fIF8gX9/hH+AgImAgIKAgXV9f4OBgYV9fn+AgICAfoJ+gICCf4R6gH6AgIGBfX2Ahn+A
f4GHgH1+hYCAhIOHgYGAgn2AgICAf39+gIB9gH2AgX+EgH+DgIGAf4GAgHuCfYOAg4KBgIN/gICAgIJ+g4SEgICDgHuCeICEgYF/f4CCgYCAf39+fn55f3+AgIJ+foKAgYCAc4B+fICDgYCAf4SAgoGEgH98gIyA
goCEgn6BgX2Fgn+AgoCAgIKAf4CCgIB+gIB/gICAhIF/fXl/gX+AfX+HgX5/f4OCf4GBf4R7i4CAfYCBf4CAgYGPfICCgn9/gIKAgIOAgoF/gICDgXyEgH1+f39+gIyBgH+BgX+AgICAgIB+gIOCfoODhIV9e4eA
gIGAgoCAf4CCgH+FgIGCgH5/gYOBgYCAgIJ7gICAgH+DgH2BfX+AgoGAgoCAfoGBgIGAgIB5gnt+fn1/gICDjYCAe319gH+AgICCgH1/gH6Ah4CAgYJ+eYGAgX5+gXyCf3+FgYCBgICCf4CDfYCAg4CAgYCBhYKB
f4B/foN/fIaAhICAgoKAg4KAgHqAgIGAfYB/gIGHgoCAe4x9f35/foCAgIJ/gX+Cf4CAgIOHh32AgYF+goCAgYB7hYN9f4GBfYCBfoB+fn5+hH5/gH+Ag3+AfYN+d4CAgIF/gH5+gIB/gXd9goF/gICCfYOAf4F3
f32AgoGAgICBgH2CgYF/fYJ/f4CBgICAf4B+gIGAgH+AgHl+gISBgIB+fW96gISEgYB3gIJ/f4OBhYF+j4CAfYGAgIKBgYB9goGAgYCAfn6DfoOFhIGHgH2AgoCDgIGAfn5+gIOFgn2AgYZ/gH+BgYGAgYCAgoB/
f3+Ag4B/gIB/foR9gICCgYCAf4OCgIuAfIGEfoWNfIJ/gYWAfoOAgIB4gYB+gIKBhIqAen9/f4Z/fYCAgoB+gYKAgIKAhIR/gYGAgIKBf4GCgIGAiISAf32BfX6AfoB/f3+Af3+CgYCAgYCEgH+DgYCFgIKFgX2A
fn+AfX1+f4CAgoCChYCAfn+Af318gIGAfX+Af4WAgX9/gX+DgIB/eYCCfoGEj4CBgIF+hX1/gYCAgoWAhoB+hICBgYCAgICAfIF/gYCCfoB8goCAfoWBfoCAg4F9g4F9foKAgIB9h4B8f4CBf4GEe39+f319gH+A
f4Z7foCAgoCCfoB+gYF/gHyEgYB/hICCgICEfYGAfH6AgICAgICBgIF/gIJ+gH9/fX6BgH+BgIF7gH2BgICAfoSAgIR/gIB9gICAgIaBgYF/gn2Af4B+hoF9eoKAcn5/fYCBf4CAgICAg4B+gIOBfICCgoaAgYKE
f4CEgn2AgICDeXt+f4B/fH+AgIKCgICAgH1/g4R/gIV/gIOBg4B/hH+AgIF/f4CAgICAgH+Ae4F9h397gYF9g4KBgICAgH5+hICAg4CDgoGAenyAgICBgICAgHp+f4SAfYV8f4Bqf4GAgHx+fn+Be4KAfYCCgn5/
fIR/fIJ/gICCgX+AgIaAf4B/fYF/foCAgICAgIOBgIJ/gIGBgICCfoKAg4B5fnt+foKQgHmAgICBgIGAgYV/gH98gYCEe4B8eYCAgIGAf4GAgICEg3+AgId/fYGAgH+GgICIgoF+f3+AgYCAfoF7gIOEgYCCf4CI
hIF8gIBygX9/gH+AgoB/f3d+gH+GgIJ/fHt/fYSBfX5/foCDgH2AhYB/gYB9gIGAgYGAgYB8gn+BgoOAgICAhX2Bf3iEf4F/gX+AhH97g39/gH6AgICAgIF+gIB7gICCeYKCgoCBfYCAf4J/gn93gICBgIB9goSA
gIB+f4F/goOAg3+CgICBgoOGgHmEf32AgICFgIR3f3yAgIWBgYSCg4CAgH+BhICCeoCAgICBgoaBgoCAgICAgIGBf39+g3+DfoGBgIB+f4CBgIB/f3+Af4CAf4WAgIKBfYB+gYCAgICAgIGBgIF+gJKAfIB6gIB/
gIaAgIF+goOAf312hIKDgICCgYOAeX99fIKEfn2GgIR+gIGEgICAg4CAgICAfX9/f4eAgICAgIJ6gIB+gIV/f4WAfYCCgX+FgH6Cg4F8f4CAgIGAfYSBfH6AfYB9d4GAhoJ+eYCAeICAgYCAiYCAf3+AgICCgIJ/
gH+AgYB/foGDgYGBgIGAhH6BgIB7gH+BgH+JgIB9gn+CgIN/f4GAgICAgYCBfYB/gIBtfn9/gYB+gYB/f3x/f36BfYWCfICBgHyAgoB4fn+AgoJ/hYCBf318gn6AgICAfIB4g4CCgHyCgHmAgYKAgH5/gnyAgH5+
gYCAfoCAeYB/gYCAgoGAgICCgISAgICBgIB8gIWAgH6AgYKCeX+AhYJ/g3uBgICFfYB+f4B/gYd9f32BgoCBe3t9foCAgIOAgICAgH5/gIKBgoB9f4SEgH98gIB+gIGAf35+gIGEgoKCgYyAgYWAfIB+f4CCg4F/
fHmBg4CFhIKAgICGiYJ8gYCAg4OEgHx/gH+Ae3uCgH59gH6Afn94f32Agn+CgIF/h4B9gn2AgIaAgX5+goF4m4B6hoB+gIB9e4KBgIB6g4GCgYV7gH6AgYCBgIKAg4CAfoB/g36Dfn5/gH99gYB/f4iAf4CAf4KA
f4CAfYCAhICAhIB+g4GAgX+AgoCEgH6CgIGAgnx+foJ/gYJ/gICAgH+Cfn98gYB/f3uAgICBgYCEjYOAgHyCgoB9e3yBf4SAgYWAgIOBfXqEgH+BgoCBgYWAfnuAfX2Agn+AhoCAgH5+foB/g357gIF9gX+FgICC
f4CBf4CAgHVzf4R+fICAgoGBhH9/gYF/g4B/gHyCgIFzgIOCiH99foJ/gICBfoB+gYOAf3+DgIB/f32AgICAgYOCgICCgICAgoGBgniAf4WAg4WAgISAfoKAgIGBgISBgn5/gICAgH6AhISBgIKAgoCAgH9/gISC
fYCBgH2Cf32AgH+BhIJ/fX+DgICAf4CAg4CAfYGBfoCCgICBjX5+g4CAfniAgH5+goCAfYGCeH2Af4CAgIB6e3+CgYCDf4SAgX5+g4CCgIaAfoKEf4B+f4B+hICAgHuAf4CAg4GBgYaCg4B8gICAgYCAgH99eYB5
e4GAf4F/d4CAf3yChX+HgICAfYR/gIWCfICCfoCAgYWAhH+BgIiHgICAgn6Cfn1+goF/gH9+gYOAgoCAeoB/gIJ6f32AfoGDgYCAgX+AgH6Bf3uBf4aAhoCAfoJ8f5KAfYCEf4CDf4J9foKFgIB8gYF/gYCAf4CA
f32AhIKFgYCBf4GCfIB/gYOAgYWAgYGCf4B/gYCFfoB+fX6AgIB/gIOAf4KAf3+Bgn+Afn6CgYF/g3yEg4CBgIB5gX2Agn1+gICAgIGAf4CAgICAhX6AgH+DfICDgn9/gIGAgIB+gn6BfneAf4CAgYGBgoOAgH2A
gImAf4CBf4B/foB/gIB/gIV+gH+AgXyBgnyCgICAf4CIgICAen+AgIGCgH6AgICDf4CHhIB9foJ/gH9/gICAe4KAhX+AgHeAfoCEgICBgYCAgIGCgICFfYCBjIGBhX+DgYCCgIB/goCCgYCAf36CgoCAgXZ+fn+A
f36ChIB/gXyBgICAhX+AgIOAf4F/gICAf4CAf4CAgYR6gIB/gICAgYKDgICAgoGAg36Af4KAgIF/gH+Cf4F+gH+BgIKAgH+AgIB9g4CDgIF9hIKAfYN/foCChIV/fH9+kX6AgH+Cg3+KgICBgYl/goCAf4B+f4CA
gYR+g4CJgIKAgYCAgoCAgoKEgH6BgIGCf4GBfn9+gIGAf4CDf39/gZiCg3uAgoKBgYB5e4GAgH+Agn2AhYB/gH+Bf4J3gIB8f4CAgIKAgH+IgIB+foSDgICBgIJ+fYCAf3qDh4CAgHyBgH99f36Benx/gIKAfYaA
g4CAgICAhH98fH1/gH+AgH+Af4CAfYCBgIKKfn5/gIB9foGAfYCAgo6AgYCHe4B/fX6AgIGEh4CBgIh/e4GAgYCAgoF8gIB7g4CChYCBgX99gH6Cf4CBgIKEgoOBg4KAgH5/gYCEgICAfYGBf4F+gYCAgICAfICB
f4GCf3+HfoGCin9/hICAgHqBfYSAgICCgISAgICAhoCAgYCCf4GAgX5/fYCAgoKAg32DgoGEf3+Dh4CGgYCAfIB/gH2Af3+BjIGDfYCBgIF/f4GAgICCgYCAf3+BgICAgIOCgYF+foKAfYCAhH2AgICAgIWAgICA
gX+AgYKCg36BfX2Agn6AgHyBgHiAgHuAgIJ9gIN/f4CAgIODfYCAgH6Bf4GBgn2AgICAfXOCfoCAhYOBin+BgoGAgIB7gYKEgHyAgIGAgH+AgIGChYCDgoOAhYCAfoB/f399gH59gIB+hHyAgICCfn+AgIiBg36E
gIKAgICBf4CHgICAgIKAhoJ/gICFg4CCdH+AfYN+gIOAhIOAgIB7iYN/hIOAg4CDgICBgYCAgIB/gICAgoGBeoGAgYB9f4KAgYGAf3x4fIF9gICAfnmAjIB/gICDfoGBf358gYCCgICBfIaBgn+BgH+AgICAfoGA
g358f4B9goCAgYR/gIKAgXqBgIB6fn2Af399gIF+gICFf398gICAf4B/gICAg4KDfn+AgH6DhH6Adn+Af3yAfn6DgH+AgHuDgH5/gH+AeYCAhIF/fX+FgIKCgYB/gH+DgIGAgIeAfoWBg4CDgH+BgX6AgYCGgn1+
gH+AfXuAf3WBfniAf4SAiIB+gH5/hoCAgoKAgH9/goCAhH5/goF7gIKBhX9/gIKCgICBgH6AgIB+g4OAgH2BgIWAgX+AeoKAgH2Cf4CBgIB/gH+AfHh/gICBgIKAfoCBgIB9g4WEgH97h3+BgYOAfICAg4B+gn6A
gICAf4CBg36AgIGBgoCBgIGBgIR/gYBzgHh/foF5gH+CgIGAhYB9gX+Bf3+Af4J+eoKCg3+Ah4WBfYGBgIiAgIGAf4B/gIB8fYCAgISUgYOAf3yGhYGAhIGBf4iCf4CCfoJ/e31/gICKfICAgYCFfIGAgISCgICB
f3+Afn6AhICDgH6AgX2Ef3x/f32Af4KChISGf4eDf4J5gICAgH5/gIGAgn6Ag4GAgn6AgISAgYGAkIV8fn97hYB4fnt+goF/gIOAgHmHg4GNgYCAeoB+f36CgH6AgH58gIGBf36AgoCCf4CDgoCBfYGEhYCCen6A
f4CAgICBgX5/g394hoJ9gH+AgICAf4B/fICBgYJ8hH6BgHyEgn+BgIJ/gH9/iYCAfn6AfYKGgICCgICAf4B/f4GAgIyAf4CAgISAf4B9fn6CfX6Ag4CEgoGAe4CDgYCAf356f4B7f4GCgX6BgX6DgISAg3+Ig3yA
eIGDeYOBiYCJgXyAgH6Jf4GAfoWAgICBhIF/gIB8hHiAgX+AgYCBgICBfn2AgoB7e4CAgoGAgIGCf32Ffn5+g3+CgIB/gH2AgX18gIGCg4CAgHuAfX2BgIh/gYB7f4N+f4B8gH19gIR9fIJ+gIJ/f4CAgYZ/goGF
g3+Aa3OCg4B/iH6AfIF9f4CEgIKAgIJ/goSAgn5/gIaCf3+Ef4GJgICBfn9+gYOBgoCAgICBf3+AfIN7f4GJfX5/gYBwiIB9gH5+gYB+f396gICBgIB+en6Af4GDeYCMg4CCgIJ+gX+BhICAgIKAgYOAf4N+gIKC
gICBgH2AgoCAgIaFgHx/fHeCgIGBfn56gIB/eoCCgIB+gICGgH+BgIGAgX9+gYB9gISEf4OAgICAf4SAgIB+hYGAhIB+goGAgIGCgIB+f3+AgICFfoKDf39/g4CCgYSAg31/f32BgYGAfn1/gIB/hYKAgICDgH2D
hn2DgYKBgISCf4CDgYKAf3+AfH+AfoGBgIGAgH+Af4GAfX6BgnyAhIV+gYKGgX+BgIGAgIGAf36FgIB+gICAf4CBf32Af4GAgIF+g3t8goB/gYB/gYCAgYGGf4OAe4F/gIV/fnyAgH2Ag39+gH99gIB/gIOBdoF+
hIB/f3+BhoB+gICAfoCDgICDf4SAg4CAhH6AgIGAg4B9f4CAfn+CgYCCfoSBf4CAgH+GgIKAeX9/gIN6gn+Eg4F/goN/gIB7foCAgIKEf4CAgH99gX6DgoCAgH+Af3+DgIGAgIB+gYCAgIGCgICDf3aAfYN+f4OC
gYGBgHuBgICAf358f4CAkXuAgIGCfoCAfIR+gIF9gIB9goWBen2AhIJ/f4GBgYB/gIKAg399fYaEgYJ8gIGAf4B6f4CVgIB/g36Ef4CHgISAgXyAgIJ9gIeAgHqAgoCAeoGDgICHgICCf3yCfICAgYCCgICAfoCA
gH2DgIJ9f3yCgYiCf4B+fYCBf4GAeoCBfoCBfIB+gYOAfX6AhICCgH+AfIKBgIJ+fnl/foGAgYCCgYCBe4B9f4GAgIGCfYB8f4CBgX+Aen+af4B/gIN+foCCj4CDf4KAk4J9gIGAgoB/fH+Eg4CCf4CAgoOFf4CA
g4GAgX98eX+AgIB+gICEgYB+f4CAgHeBfIGAgoGAg4JphIGKgIGDfIKAf4OBgH+DfIF8gH9/fH2Ef4J9goJ/gICAfHp/goCDhX94gX+BgYCAgICAg4CBgImCf4KFgIB/foJ+g39+hXmAgIGAgIGAgX9+gnuAgIKJ
hYKCgIKAf3yAgIF+fYN+f359gX9+fYCChIKDgIGCgn6AgH6AgYB+gH+AgYB+foCAg4B/gICBf36Ae4B+goB+gIB9goKBfoKAgX6BgH+DgIGAgIB/hoGBgICBgICEgHiAgYB/gH9+g4OAgICAgIKBgIZ/hoSCgICA
gYCBf32CgYB+g35/gICAgICAf3+BgHh/fn+AgIB9f4OCgIJ/gICBgH+EfoCAf4N5f4GAhoCBgH9/iX6EgICBgIGChniAgH+AgICAgH+AgIB/gYCAgoZ+gYKAf39/gYCAgICFgXCEfYd/gYKAhoGBf4B7fYGCg4B0
gIWAe39/gISAgYl+foCAgIB+d4WDgn+BgICBhYOCgXmAh4JqgIJ+f4GCf4d/gIKAgICAe4KCgnyAgHp8gIJ+fYGDgX+Ben99gH2AgIGAgHN/f4CAfYB/fIOAhISAfoJ/f35+hIF+hYKBhYB/gIOFgoGBgX6CfYCB
fYCCgn2Afn+AgH6Af4B9gYCCgIIqf31+gICDgoCAf3+Cg3+AgXyAhICDf36Afn+Ag4GAg4WBgX9+gYGBgICAfX1/goB/gH6BfYB9gICBfX+Ag4B/hH2AgYCAfYCAf3mCgIN8fYF8fn+BgYOAf4GAgYCAgICBgICA
gIGBgoB+fH6CgH9/gn2AgIB9f4KCgYiDh36AeYB9fn+AfYF7gH9+foGIe4B+gYB+gXp/gH2BfoB/goGAgICAhIGCgICAgIB/f4CBgH9+gIB+gHh/gICDgHt/fX18foB/gICFgoF+f4CGgoCGgIGAgICCgH97gX6A
hIGBiHKAgIt9gICDf36BgYGGfoCBgIB+f4OAloB+gX5+foB/gHuBfYF+fYJ+goCCf4B9hH2AgYB+g36AgoGAfISAgoB7g4CAgYKDgH99gYCDgYB/gH+BgIKAgICAf4KBg4CAfoF9g4CDgYKDf4GAgIGAfn5+gIKA
gIKDgIuEgICAgoGAgYCAgIGCgIWEf3+CgICBfYGAgYF/gIGAgIKAgYCAioB/f4CAgIGAf4GAgoCAhYCAgIF9gYGAgICAe4B8f4F/f4CAhX2Bf4KAgIGBgIGBg4F5gICBiIGCf39+gXl+gX+Af3+AgH+AgHmCf32A
gICEgJCAfn11gXt9hYF2f4KAgIGAgn9+eoB+gH6AgYGAf3+Ag4CAgnyGgIV/gYCGgICAf36AfYGAfoGEgH97eYJ/gn6AhICFfn+Cgnp9gIB/dYKBgn+DgH6AgH9/gYSAgHuChnyBgIJ/gIKEgIB9hH+AgH2Bfn6H
gYCAgYGIhX+Bdn6BgH6AfYCAgH5/gHt+hH+BfX6AgH58gH97g3yAgIGAgH6BgYB+gH+AfXqCfYCAgICAgoCBgHaCf39/e4B/gIGAgH55f4KBf4B/gH+AgICBgYB9fYCBgIODgX96goOAgICAf4F8gIGAgYB/gIF/
gIB+fnyBgoCAf3+Cf4KAgYiCen+Af310goOAfnuBgX2CfYKAf4R/gH56fYGAf357gn6AgISDf397gIF7foGBf4OAgIB7gIGAgoiAf3+AfH+Cf399fHeAf36Dfn+Dh4CBg4CAfXiAf4OBgHx/gX6CgHeCgYGEgIGB
h3+Ag3yEgYSDgIGAgXZ+gICHhICAgX9/f39+g4WAf4F/fIOAhIB/f4CAhIB+goCAg3+DfX9/foJ/e4CAfoCCfoB2hYCAfn+FiICBgICAgYCEgIB/gICAhYCBfX2AgIKAgIF/gYGAgX6BgIGDgYCAf39/g3yAhICA
gIJ+gYB+fYB+gICBfn5+gXd/goCAgICAg32DgICAgoSAf4R/foKAfIB/gH+BfYB/fIB/g4CBgICEgH+AgIJ/goCAfICCgYKAgIF/g4CGg36AhICAfYGAgYCBiIB/gH2CgX+KfYCCf4B5gYWCfYB/gHyAfYJ+g4CB
eXeAf4WAg4WAgX+KgIB8gIB9f3yBgYKAgIGAgIN/g4CAgICAgICAgICBgIGWgH+AgoCAgoB/f4B/fnx+hoCCgX2CgIWBf36Af4GBgICBgH95gH9/gICAgICAgIKBhIN/fH6AgIB+gHh/h4CCgYGAfnV9g32Cf4l9
goCBhYJ/f4CBgIN/gHx7hYCCfX+FhYeAgoB/foV8f4CAfn6AgICCgoGAfIGCgYB8foCAgICAf4GCf4B9gnyAfn6AfHaAgIGAgXyAgIqEgYKCgYN/fX+AhX9/f4J/gICBf4KAgIKBf4CBgoOAgoJ/hXiAhICGgIB5
gIKAgn+AhoOCgICDgH6AfoGDgIB+gIGHeoB+fIV/gIGDfX6AgoCCfoCBg4GIgH6Afn58gIB/gIB/gHiCe4F+g32AgoCAgH6AgIB8gn2CgH6BgoB/foB2gX2AfoaBgIh+fX6AeX+AgH6DgIWBhIGEen2Ag4N+gICU
gH6Af4B9gICAfn2Afnx+gIJ9gXmAf4h/gH5+gIGBgX+DgICBgYCAg32CcYCAgIF/hYF8c4J5gYB/gIF8ioCGgYSAfnmCf4F+f4CAf39+gIJ8e4B9gIGCf4WBf4CAgYOAgIGEgX+AgICHeoSBg3+AgoGAgIJ+hX6E
gIN7foV+gHCAfoGAhYGAfHyAgICAgH9/gXx+gIGCgIGAg4KChX2BfoCAgoCBgHuAgYqAgYN/gICAgH+BgIB/hICAgICBgH+AfoGBgIB/foWAgH1/gICAgIWCgn93gH2AfYCBfYGAgH54goOCgIKAgICAgIKAgICB
gX5+gYJ+gn99f3+IeoSAgH6Af4B/hYF/hH+CgIF9hICAgYOAgIB/fXx/gIGAgIODfn6AfnqBgH+EgX98iICAgH99goKAgH2Ehn+AaoGBgoN/g4GBgX5/g4CAgoCBgYCAgoCAfn98goCAg399gICBgXiDe4J0gIB/
cn97gH55fn+BgXuAfX+AeYGCf4CBfoGChIF+fYB8gXyAhoN+fn6AgH+Cf31/gYB/fYB/gIGAf4CBfYGHgICAgIJ/goaAgIR/gIR+gICBfoSBgH9+fX97f4CBgH6AhICAgISAgICAgIB/fH6DgX6AfH6AgYCAgIKA
gX+DgX+AgIF+g31/goCAf4CDgICAgYB/goCAgICAhYF/goGBgoCAf4CAgn+Cfnt+gYB/eoGBgoCAfoB/fn+BfYB8hYJ/g4F1gYCAf4B/f4F+gIJ/f4R9fH97f391gn6AfoCAgYB/gYeAf4CAgIF7gICDhoGAfoOE
hoB/gXyAhIGAfICAgoGAfICAgYB9g4h/f399d4CBgYB1gYCBgIaEgIWBgoCCf4GAgX+AgICAgIODhYCBgIJ7gIB/gHp/gIF+gIB/g4ODf4J+gn2AfICAfoJ/gH+CgIR/goB8f3+AgH6BgId/gYN+f4CBfIF+gH+A
gH6XgISHgIN6gYOBg3+Hf4F9gYCAgICAhH+AgIOAjoOAg4B9fnx/foKAgn9/f4CAgoCHgX59e4CAf4CCgIB9gIeAeICEf4GAeYF6gIaDgYCBhn+BgH6AgoCEf5B+g4SDhICFeoKEf32Df4GAhH1/gH9+gICHgICC
fnuAfYF8hICEgIKAgIF/g4J/goCAhICBgICAgICAg4OAfYCDgYKAgH6BgISHgYKFf4CAf4B/gIKAgoB/fn+Bg4CBjIB/f4CDgoF/fX1+fYOAgoCAgIR/hnx+gH97fm6Bg4B7gIF/gIKAgICAe31/gICDgoCAfoCA
gHx/gIB+gISAfYSAgoF6goGAg4R+goB2gH18gICAgIGAf3+DgHx6fXuAgICAf4B/gYCAf4B+fISAgoCIgIF/gH+Af4KAfoGAgX59gX+DgYB/iH6AgIF9gICBgH9/fYCCgYCAgIB/gYKEgYqCgIKAjIB/gISAgXiA
goCChIF/gICCgICAgH9+f4N+f3t+gH6BgYGAhICAgIF7gX9/fYl+f4KCgIGCfn6Ef36Afn+BgoF6g4J+foF+g4KEgIOBfoCAfoGBgoF6hICEfoOAfoCAgH6Ag354gIJ+f3uAfYCBgIeBeoF/gH9/gXeAfH6Dg4J8
h4SAh4CAhIB/g4J4gIB/gICAf4N/gICDgX9/foOAgH2CeH+BhYKAgICAgH6AgYGCgIOFgIGAgH6AgIKAfYF/eYCBg32AgICBhIKAgH+Ag4KDfnx/hIB/gH6DgImAgIV/gYCOgn9/gHyBh3iAf4OEf3+FgIB/hH6G
foCAgIF2fXx7goB/fX+AgHuBhYZ7gICAgHqFgYGGh3yKgICAgIJ/iYaAgIB/eIOAgICBf39+g4GAhoGCg35+gHmAj32Af36AgICCW4CAgIKNf32AgICAgICBgH+Af4B9goSBgoKCgId/gIWAgoB+hYCBhIB9hXx/
fIKAgIKCgICBgoSBfYCAgoGBfH+GgoBefoCDgIV/fX6AfYCAfYKDgICAgICAgoB+goGAhYCAhn2BgHh+fniBgHyEeX6EgICAgIB/gIB/f4F/f4R9g4CAgH6AgoCAgICAgICCfYB/hn+Af4B+f36EfH6EgICAgH6F
gH9/f3+GgICDgIB/gYB8gICDgYB/fYGBgICAgYCAgIB7gYiBgH5+f4CCf4KBgH97gH1+gIF6goCDgICBgoCAgYCAfIB+gYF8gIJ/gIGAgIB7fn6AgoB/gIF+fn+AfICAfoB+gH2DgoCAgH9/gX+Ah4B+gICAgIGA
foF/goB/gIZ+fn59gH9/f3qAgIGCgH6BgH9+gH5/gIGAgXmAfoJ/gYCEgIB/f4CAg4B5f39/eX1/gn9+g4CAiYCBf4GAgYCCgHyDgX+Af4V3gIF+f4J/gYGAgICAgH6FgYB+f4B+gIGBgIGDgH6Bdn+CgIKAfoKA
fnyDiIKBf4h7hn2CgXuAgn6AfYCAg3mCe4CAgoGAf4GBgn6AgoR/hIGCfYGBgIF/fYKAgIB7gYCAgHx5gYGDgH+BgICCfoCEgICChICAgoV/f4GAfH+Dg358gX2BfoCBgICAgIGBg4N/foGAgX58gIV+f36AgYKA
f3t/gIB/f4GBgIF8fn+Bfn+Ee36AgIGAgIOAgYGCeoJ+gIB7gYKAg4KAgICAf4OAfYB/f4GAgICCf35/gHyAf4CAfn2Dh4CDfn+BgH+CgXyAgH2AgICAgICAg4GAgHqAgIF/f3+Ac35+gIGAf3+AgIB/gn5+gICB
gIF/fH+Afn+BfYV8gH6BgIB9fHx/gIGAgoaBfYJ/gXOAiICAgHuAfXx8gICAgYB+gIB+fH+DgoCBf4iBf32Ef359gICAf4GAgoGAgICJgoCBgH6AgX1/gISBgYJ/f4OBcn5+f4B8gIGBgIB/fH2Ef4GAgoCBeoGA
gHyAhIGAgn6CgH6GgoKAfICCgYODgIB8hYCAgoSDgIGAg3+DfX+DgH6Dgn59foB/g4CBf3+BfIF9foGAgoB+gYF/gIJ/f4CBgIGBgHeAgIB+f4GAgICAfn6BgICAhIGCfIR/hYV4fX2AgIB/f39/hICAgYKBeoCB
goB9gIB+f4CAgIGAfYCAgHt/f4OHgHuAh3+AhH2Af4CFgH+AgH97gICBg3qGhn6Eg3yAgICCfH6AgYCEf4B+h4CAgIGCgn+BfoN+fX59g4F9e4R+gYSBgoGAfIOAgH5/gIB/gIF3gH+CgYeAgYKBgH+CgIZ9foGA
gIGNf4CCgHuBgICAg4B/hn6AgYCAgoCAfYKCgISBgYB8doKAfH9/gIGDgIGCgYSBfoV6gICBg4B/gICBgIF/iIB/g4OAg31/fol/goCBeoF/goCCfn6AeoCAgH5/g4V/gICBgIGAf35/f4F/f4B/goCAgISDgX+A
g4GAgH+AhH2EhICAgIGHh39/e4CAgYCAgH+DgYCJgICAgICBgIJ/fYSAgICAgIB/hICCgHqCioCAgIB+gn5+hYB/e4R/foCDf3uAgYGCgH9/hn+AfICDen+Af4CDgIJ3g4CBf4CAg4CCgX6CgYB9gX+EfoCAfoF/
gICFfn99fn6AgoGChX+BgYFpf4CBhIKEgICBgYCBgYGGgIGAfoCAfIB/gIKAgX6AgYB6f4B8gIF9fn+BhICAiIB/goB+goB/gICChX6Cf4B/gH59gYCAfoB+e4B9gnyAgYCAf4KCf4B+gH5+gImAfYCDgYSBgYB/
fH6BgICEfH+AfX59foCAgIB+gH+Ag4J7foB+bIGAf4CDgoB9gXeCgIB9gH+BfX+Cf4KAgICAf4OChoR9dn+Bf4F/fICAgICAgH+BfX6AgH5/f39+fX9+gIKAfoB/gn6HgYGBf3+Af4J/gIGAgICAg4GBgX98gIF/
gIN+hICAgICAgH9/gICAf4CJg4GGgH+AhoSAgIB/gnaDgH+KgoCAgX1+hH18gH+Be3+AioN/fYGEfoB/f4B7gIOBgYOBe4CAf4CCgH2AgYB+gICBfoB+gHqBg3+CgoCCgIKCgICBgHuAe4CBgIF9f32AgICFgICA
f4GGf32BgH6CgIKAh3J+foOJgIWBgHx/foCAfYGAe4CAgICAf3+AgIGBhH99gIOAf4B8e36AgIB9gIGEgIN/hH2AgIB+gIB+gHuDgYaChoB/gYF4gICAgYGAgIB4dICAfYaAgYB/e3+Cinp+gICAgH6BgYqAgH6A
g4iBgIN/gn5/gn5/foF+f4SAgICAf4CCf36AgICAhH+Ag4GCgX9/foCAf4F/gXt+g4OBf4CCgH96gYGAfoCAgIOAgIKChH+Cj4B9gIOBgIV9gX6Af32BeYKCgoKDgYCBgICAf39/f4B8foSAf36EgICAgISBfX6A
gYCBgIB/foGAfn+AgX6AgX+AgHuAeYJ2gn5/gXmAgXx5gYKAhIGCfoCAfn2CgYGAg4B/gIOAfn+AgYCAeoSBgH6AgoGAgH9/gX9/gIKAgoKAf35/f4CAg4N/gICAfn+BgoN+gX2AiICAf4B/gX5+gYF/gICAfoKC
gX1/f4B6e4F/gH+GgYGBfIB/gYB6goGBhICAgYB+gIODgnt/fYCAgICDgn+Af4GEf4B+gH6AgX58f39+gYGGg32ChYJ+f4KBf4CGh4V/goJ/eoOAgoB/e4F+gIB+gICCfnuCinyAgICBgICBf3+BgH+DgIF/gH+A
gYCAgIJ+gYGEf4OEgYB7gICBf3qGf4OAin6AfX6AgICAgYF+gIB/gICAf4aFhICAgIB/f4CAgoB+gIB+f4CAf4N/hoCAgIGBfYKBfH6CfYF8fYCEgIB+fn+AgYOAhICBgIODfn2GgoKBf3yAf4GBf4B3gHuAfIF/
gYd9f4GAhIF+foCBg4GAiICCfoCAgIZ2gICAgIB+f4CBhIB7gIB9f4J3gYF+gX+AgYCAf3+BgICAeIF6gnyBgId/f3x/gHuAf4CAgX6Df4GBfH6CgIOAgoB9e36AgICFeYaHfYB9gYGEgoWAgX6AgYB+hn1/gX2A
f4GCg4CAgX+AiICAgIqCgn+Dd4CIg4B+iICCfn5/gY6Cg4CAf4OBgICAhoN6g2WAfoB/eoB8gH6AgICCg4N8f4Z9fIR/f4F/hISAeIKBgIGCf4CAgYKAgn6BgH6AgIJ/f39/gYKCgH2AgIB/g4CBf36CgYCCgICA
gIGAgIGAfYB/gICAe4B5foCAgH6Ggn9+fICBg4yDdH+AgX+AfoGAg4GNgIF/gICAen9/gYKAfX98f4B/gIOBgICAg4B5gX5/gH98gH56gYKAf4B/f4CBf4CDhoCAgX6Af36BgYCAiIB/f4iAf4CCgHqAgoF7gHqB
g4CAhIF9gH9+gICFgIB/g4CAf3+AgX+BgIWBgImCgX+AgIR9f4J+f4GAeoCBhYCBgH1/fXuAgICAgH+Af392gICDgYCCgIB1gIWAiIJ9foCAgH6Bgnp/foCAgIGAf4WAgYCAgH19gH2BgIB+g4CAgIOBgYJ/gICD
gICGgIKAf32AgX+BgICAiYB/fYCAjn6BgIF6gX9+gICAgYCAd4WBgIF9g4GAfYGDfnl+hH1+gX+BfYF8g4KBgH5/iX2AfoB/g4GCf4qAhYGAfYOBgICAgICChIWCeYGAgIKAf4CFgX5/gYF0hoF/foCKgIOCgYCA
gYCAgYKCeH5/gICBfYCAfYF+goWBgH2BgYCBgIyAgIKAf4KBhYB/gYV/gIx/gH6NgH98eX2BhISAgIB4gIB/gIJ/gYGBgYCFfIF/fYGCgIKFf36Cg4J3goB6hIOAgIWEgICAhIGFeXqAhIB/gIB+f4GEf4F8gn6C
gHx9e4GFgn6BgoJ/f4OAg4CAgH+DgICCgIB6f36BgoKagICBf4CAgYF7f4aAgIB9fYF0hoSFgIGAgICAgYGAf36CfoSAgIB6eX6AgXx+gYCAgH2BgHuDgYCFgX+CfX2BhXeBgYCBf4F/gIF/gHyAgICIh3+CgYCA
gHt+gH99gH1+gICAgICBfnx9gICBfoCBgH6AiIGAhX99foCAgIF/h32Cg4CCgH+BgoODfoCAgIiAgIGCeXx/gYB/gYCAgICCf3yGfH+AgH+DgIGAfIOAfoCAgICAgICAgHx/gH6BgICBgIB/gnyAgIGChYCEgICC
gICAf4CAf32AfoGBfYGAgYCEgICDfoKAgICAfn2CgIGBfYB8gIR8gYJ/hH+Cf4SEgICAf4GAgYGBgIN9gIGBf4CBgISBgIJ+hICBf4CCf3+AgH5/gIN9g4Z5gIGAgImAf4GAfoKBgYF/f4GAgYB/gIB/gYCCgYCA
fH5/gIJ8gYKCgH6CgISLgoB/hYF+gIB+foCDgX59gICDgH6AhoOAgIJ+f4B9h4B8e358goF/f4F/h4CAgYCBgnx+gH6AgH59f4d9fnqKgIGBgX6AgoB8gIF/gX6EfH+Dfn5/hX6BgYF/foKAhYCIgYCAgIGAgId2
gISJg4F/gIGAgYOAgYCBgoB8fYSCf4CCgYB/fn1/fYCCgH2CeH9/foKAgoB+goB+h4mAgIeAgIKAgYCAf4R+f4GAg4CDgH96foGCfICBf32Af4J/foF/gIOAf4CBg4J/hId9gH59f4CBgYKDfod9fYGCgIB6gIKA
gICAeIOAfoCJhYWBfYCCf36AfH5+fYKCfoGBgYCFf4GEfHx/gX9/f4CAg4B/foWIf3eGfoF+gYCDhICCgJZ6f3+AgICAgX19gH9+gH+BiYGAf32Bf39/foSAgICAgIB2gIGBiX2Af36HgYKJgnx+g31/g4CAgH6A
fX2EgoB9fYF9gICCgYJ+fYGAfX58f4CGgIGAgH2Agn99gICDgH+AgH1/gIKEf3+Agn9+gICBgICBgH1/gICSgIGDgn16gIF/g3yBfYCFhnuBeoCAhoGBgYCFgoB/gX2BhX9/hIB+gYB+fYCBf4OAgH2CgIV4g3+C
f4GAgYSBgn1/gYJ/foCAhICDg4J/goB/gX+CgICBfoOAf3x7gICBgIF/f4J+gICFf4CBhIZ8gYCBgoB/gYB+gICAf3+FfYJ/gnyAgICMgIB+gIOBhH2AgH+Ag4GAgoGCgIJ+gH98gH6AgICBgH+Af4B8gICCfYCA
fIF/fn+BgYiBfICAgYCMfoB9e36AfYGCgH6AgH+ChISGg3yDgHyFeYB+gX+AgoCBf4Z7dn9+f4CBgIGAgX+Af3qAhICBe35+gICBfYOCgIGAfoCBhIGBgYaAgIF8fIGAgIB/fH+FgYCAfYB6e4B+eYCAhH6DjX+A
hIB/hYCAgH6AgYCAgoGCgIKAgIKEg3+Ef4CAgoB+gISFgIKBfn98gH2AgoB+gn6AgIN3gIN9gISAg4OEgYCAgoCAgnx/gIGCe4GAgICBgIJ2goGCgIaAjXiCf4R+fXyEgIKBfn6Af4GAgoN9f4CAfX+AhICAgn9/
e3uAf4KCgYCAhH57gH2AiX2DhIGAgIKCf36Ee4KBgIB/fn6BfICAgH+AgX+Dg4CKgoF/gX+CgICAgHp8foB9h399f4CBhIB/gICAgYCBfYCBfYR9g4CBh4CAf4GAgIN+gHt9hoZ/gIGAgICAgHZ/gICBgH+AgH+C
gIV/gYB/hHuGgXuAhoCAfn+EgYCAgH9+f4J/f4KHgoR+gYCBgoCCgoKLgIGCfn9/gn6EgH+AgYCAfoGAgYaAf4GCd399gYOAf4CAgICAg3uAgICAg4B8gHx+fYB4gICCgICBgIKBh4CGeH6BgX2AgIGAgICAgICA
gICAf4mAf3+EgoB/fYKBfYCFgICBf39/eYCAf4SAgIJ9gYB/hn2CgX6AgICAgH+Cgn9/goKCf4SAg3+AgH6AgYCAgICAgIGBhIOCgIB/gYB/f4SAfXyBf3+BfYCAf4CBbn5/gYGFfn6AfYB9g31/f4CCf4KAgYCA
hH6AfXuBgImEfYJ+fX+Cf4CAgIB/gIR+gH6AgH+AfoCAgYB/gICBgoGAgISAhH+HgH2CfX6DgYeBg4CBgIB+gYJ/gHyAfYB/gICAgYB/hIB8gICAf2R/gn6EgG9/gIKHgH+Bf4B/gICBgIR/i36AfIB/gIF7fnyB
gH6AgoGAdH59f3+AgH9+gYB/f3+AgYGBgIGAgH6CfoOCgH+AfH6Ef4GCf39/gYCAgICAgYCCgIF/foF/gH98gH9/g4B8gYF6gIF/fYCAgX5/e4GAf4GAgYGKf3+BfIF/gYSKgIB/gIWLgoJ5fHiBf4Z+gYB/f4CC
fn+AgICAgIeCfn19doGEgYCCgYB+hIGHgISBgYGAf4GAhYOAgYF/eYeAgH+Agn54gX58gIF+gYCAf3+Ag35+gX5+gX6IgH2AgoGFgICDgIGAgXx9foF+foB+g4CAe4CBhoF6gIGAg3+HgYCDgYCAd31/gX1+gIKA
gXt+gYSAgIiAgICEgnx/f4B/gYCBhn+Dg3+Af4GAf39/gIB9gICAhIB/fYKBg4CBgIB+g4KAgICAhIGAfoB/gH6Bfn6Df398gIF/gXqAfoCCg3WBgX+BfoCAg4GAf3l6f4B/f4OAf4CAfoN/fn2AfoGAgIKCgIB9
eoOBf4WAgICCgH+Ag4B8gYGAf32Af3+Ae4CAgH18gYqAgIGAgH2GgICEgoB3hH1/gIGAgYCAgX+AgYGAgH1+gIF/g4CAgIKAe4B4gHyBgIZ/fXyAgIGBf4CCgoGAgIB/f4F8fYCAf4J/gIB/fYCAgICAgIGEf4B/
gXx+fYCBfICAgICChoR+gICCfYCCf4CAgHyAgICAgYCAfIGBgYCAe4CAfoCChYCAfoOCfXyBgICAiH+Af36AhIB3hIKDgIiAhoB/f4CAgoGAgIGCgICAgYeBhoN/gIJ+foCJgIB8fICAf4B+goKAhH5/fYGCgX2A
gYB7f4KCfoCCfn6Afn+BfoJ8gICAgoCAiX6AgYCAiIR+f4CBgYJ+gH+AgXSCg4Z+f4B9gIB/gIKMfYCCgYOAgoB9goCAgICAgHaAgH+AgImAgIOAeHiCgICAgXiAgX1+gYKAgIB/fn2BgoGBgICAgH9/gH97fn+B
gH9+e39+f3+BeoF8gICAgYCAf4B+f4KAgICDg4CEfn+AfoCAh4CBgIF5gIOAgH+AgICBg4B+hYB+f35/gX6AgoV/f4CAfoB/gICEgYaAgH98gIGAfYCAhn9/gH6Ehn9+gn2Agn+AfYCAgIt9gIB+fYKEf4KAfnWA
g4CDgICAfoB+gIOEgYOAf4CAf4CAgYCAhX+AfICBf4GBgX5/f398gIGDhYGAgIKCfICAfn6AgYB8gICAf3+Be4CBgYF/f4KAgIGAfXqAfYF9fn5/g4B/gIB/f4F/gH+Ag36EhoBkf4GAgX6AgH2BgIiBgIB8gIB/
gIGAfYCAfYOAgIB9gH+Agoh8g4GBf3+AfnR+gIODgICAf4GAhICAf3uBgnyAgYCAeoB/f4B9g3+Ag4CBhX96dH2AgId+gYCCe4CBhIR8g4Z6goF8gH+BgXeJfnyCf4CAg4GAgH6BgIB/foGAgICCfoF9gIB/gIB/
goCBhX9/gYKCf4KDfnt/gX6AgICAgIWAf4CAfYB+iYB/f4GEeoB6goB9fn+AgHqAf4B+foCBfYB+f4B9g4CBkH9/gId/gHyAfoGBhICEgIF+fnyAgX96gISBgX9/g3+Agn+AgICBgX6BgoGEgYB/gIB7goJ/d4B/
hYCFgYGChn1+f399foB8gn+AgHyAfnuBgH+Af4KAf4CDgG1/gIOAgICBgIB6fX9+doGAgX2Af4F+f35/gYOIgICClIF+gIGCgICAfoGAgX+Cf3+CgIGBe4CAjYB/gH5+gICAgoGAgICBf36GeoCAhYJ7f4SAgHt+
gIF/f3+BhYSAfYKDfX+AgoKCgX+EgIB/g4B/f4Z/gYCBf4CAg4KBgHSAgH1/gYCBgIOAf4CBgnyAgYd+gId/goOAf3+BgIiBgISAhIJ/gYKAf3+AhIR+f4F+hISBg36BgIOBgn+AgIF+foCCeYCAg4B/f4V9goCB
gH6AgYCFgIKBf32Af4B9gYCAgIh/foGAgoKBfoGMgYCAgH2Afn+Af3+AgYWBc4B+kYCVg36BgIF+eYCAfX+BgHyBgISAfoGAf4GCf4CAgYF9f35+gYCBgYCAgoN9hIF/goB/gYGAf4Z8gICAgICAhH+Cf3WAf4CC
fYCDgIGCgnmAfn2AgH+AfoCBgoCDfYGAf4CCfoV6gICCen2AfXmAf4GCfoCAhICAgIGKgnqAgH+AgoGBhIOAhIF/gn58hH6GgYCAfYCDgH6AgYCAgoCAhICAfoaEgn+AgX5+gICBgoeBgIGBgn2Ag4WEfYCAgICD
gICCfoOAgICAk36Bf4B7gX6AgICBhYB/gIGAeoCCgHyCgIGBgHyDgH1wg396gYN7e4B+gIKAgX6AfYB/g3t+f4OAgn+EgIGCfX2AfYJ8gICEf4CDf3yAgIKBgH6AgISBfYKAgIaAgH6OfoSAgIOAh3yBfICFgH9/
gYGGhIB+gICDgICCgIl9fH+AgIGBf4CGgHqAgIN9gIOAgoOBgH6AgIR8gYKAgYKAfoB/gH+CgIF/gIGAiXuQgIF/fX2AgYCDgIKAgYB9gICAgX9/f4GAgX+AgIB+g4F/e4iCgIB+gYN/goeCgICCgYGAgYOGgIGC
g3+Af4CAgHyBg4B8gIB9gIKDf4GCgIKBgHx9gICBgYZ/f4GBgoCDgoCDkICEdYCAhICEhXl+gIKCgYN/gICAgIB/fYZ+gH+Af3t/g4CAgYF/gICCgISChoGBgH5+g3yAf4WBgX+Cg4J9hn6Aen+AgJt/f3l9hICA
hH+BfoCAf4mAdn6CgYB9gX2CgIB+goCAfoKGf39+goKDgHyIgX6EdYCAfn6DgICAgYB8gIGAfYCGhYB7foCAgIGAen+EgIJ/gIKAgX6AgXyBfnyAgoCBfYCAgH5/f4GFf4F+jIJ2gISAgYB+gHp/foJ2goKAf4F9
gn6Bf4CBhIN9gYWCgH+AgYCCgH1/gIB+f4F+f4GDgX+FgYF+hIGAeoF9g4F/gH+AgX99gX+BfoB/gIJ/fnp4goB/g3yAgIJ/g4CBgICBgH5/gIB/gIR+goSAgoCBgH6IgIGAe4eLgHuAhIKAgH6SfoGBf4B/gIGA
g4OBgoN+eIl9f4J9gIGDgX2BgoKBgICAgICCgICCgIF+fYJ+gH99hoWAfn6AfoOAgoB/gYF4gX2Ah358fX9/gH2BgICAgIGIgHV+gICDf36DfYCAgYCEf4GAfoGBgIWCgYCBf3+BgH5/gX6BgIeBgn6AfXyCen+B
foiCgH6Af4KAgH2AgXyAgYN/hYODf4F/gIF7f3WCe32AgYCGgYCBf4CAgIKAd4CCgYCEgXqGiH+AgICAhH6ChIiAf4CBf31+g4J+gHh/hYB5f4CAgYCAhIGAgYeAgoF/f4B/hH2EgX9/g4B9h4CDgX+AgIB/gICC
f4B5fIGCfYCBfICCgH2Afn6AgICNgICAgX9+foCAgYGBe4B9f3uCgYB+gYCBf35/gICBgICAe36AgIGAg4CDgICAgH6EgIF/gH2Bf4CAgoCEgIB+gYaBgYCAgH6DgYB7f4B9hYR+gICAf3eDgH53f4B8gYOAgIKA
gIF+fYKBgYGAf3+BfYCAgICAgYGMgICCgIN/goCAgYKAgICCgIV8foB/f3yAgH6BhIJ9gIB+gIB8g32DgIB9foF/gICAfoCAgHqBgYCCgX5+gIF7gIGAgH58f399f31/gH+AgIWEgIB9gHyAgYeAgICEgICBfn15
hoCAgICDhIJzgIGGgIOCgISAe3+Bgn18gICBgYJ5gICAgIGHgH9/gnuAgX2AgICAgXqBgIB/eoN+fYCAdICCgX9/gH9+fX59f4GAgX+AgIGEhIB/gn6FgYCAgISAgIGCgXyAgICAgIKAg36Af4CDfICBf4CCg5F+
gIaAg4B9fYB8gHyBe4B7gICAgH+GgICAgICAfoKBgIB5hIGDgn99gH6UgYCAgXx/g4CBgH+AgICAgYKAfYCEe4CGgIGAgHx+g4CAgXuAg3qBe4F/hICAgIGBgId+g31+fX+Af4B/gICAf32AgIF/gYCAgIGAgYV+
gIB8fYCAhYGAf4CAfn9+gYKUgYCAf4CAg3+Ag4CAgIB+gXuIfn+Af4B+gYB/gn+AgHyBgHqBf36DhICBgoCAgYGAhH+AfYGAgH9+fnyBeICAgIF9gYKDfoOCgYSDhoSAgYKBgIF9foB7gICAgH+Ah4CDf36EgISB
gn2BgIF+goB9f3uAgIGDgICAgH2BgYN/gImAfYKAgH1+gHmCgICBiIR/gICBgoJ/gImAhX+AgIB/gH9+gH9+e4GBgn6AfYCBgYOCfoCAfX+AhoKDgICGhnx8gIB+gHuBfoCAgoGAd310fYN/f3yBeoCAgId/f4CA
hH9/gIB/goCCgnyAfnqBg4CAgIGAgICGfIOAlYCFgH99g32Chn99gn6AgH6GfoCAgIB/gIB/gX97fIGAfX58gYR/gH2Dg3uAgYCChX2Af3mAgIB6f4CBf4KBg4GAfYB8eoB8fn+AfYSBfHx/eYF9f32BgH5/gH9+
kIB+gIGDf4KAgYGFfYOAgIaBgH6CgIGHf4B+gIKAf3+BeHuAgoaAgoOFg4B/gHaBgIKDf4CCgYB9foN8fn6AgYCIfIODg4CAfoCBgH2BgoB8gYB/foKAgIeAgIN9gICFgH+CgIB/goCAgIJ9fYaAhHx/goB/gH+A
gIWAgIB/foCAgIKAeIJ+hYCAg4KAf3+WgIGAgH2AgYCAgH99hYOBgIGCgIB+g4CCd4CAgH9/gIN9iIF8gIKCgH1+gYCAfICCgX+AfoSAgIKAgH+AgICCgoCGfn1/gICAhICCgH+EgoB/iX+BgICDfn9/gH+AgIJ/
gICAgICDeoCBgIGAgoGGf4CAg4CEfn+Ad4B9gIKAgXR+gYF8f39+fn+AhICAgIB/gICAf4J6f4GDgn+FgnyAgIGDf4CIgX19gICAgIR+fYGAiICAgICAf4SBf3+BfH2AeH9/eoSCgH+FgX+AgIKBgYeQhYJ9g4SA
fX+CgH5/gIKBgn+Bg4CCgIh/f4GDgX56goCCgH9+f3qAf3+Dfn+AgH6CgIKAgIGAf4B3f4CAgoB8fnx+gYN8gIR9gIGAgIB/hn6AgIB/gIGIgIB+gX97iH+Jfn9/gH99gIB/fX6Bh4GEf4GAgIB8g4CBf4B9gH+A
gnqAgH2GgoB/f4aAgYCBeoR+gH2Cg4B9fIGBf4B9gIKAf35/hHx8f4R8gICAhHyAhICAgIWAgnqBgoWDg4J+f4B/gH1/foCBhoB/gXN5fn6BhIB/fH+BgICCgH9+gn6Cgn9/gICAgYCCfYCFgICDgIB9hXx8gICA
gIKAgX+AfoB6f4CCgICAgIF+gH+Bg3+Ff4F/hoB9hoOAgHuAgIZ+gYCCgICBgXp/gX+Ce4p/gH2DfH5/hH9/gIaAfoKAfoGAhoCBgIJ/gn59gIKAg3yAgYKAgICGf4B+f4KUfH+Af32Be398gX+CgIJ/e4GCe4KC
gX6AgH+Bgn2Dg4CAgX98f32AgX+Cf4OAf4KAf4GAgYR+gH6BgYCDe313gIR7gIF+god/g3+BhZiDg4CAgIKIfn+AgX+Bg399foJ/gH+BfoCAgIGCgH+GgIGGgICAgICIfYCDg3uEgH98gICBhIKAf3+Bf4KFgIKA
goKBgH+Af36ChYCBfIOEfXx/hYB/gICBfYB+gYGAgIB/gH6AfoeBgX+FgH+GfoB/gH+BgHt+gIB+hH+AgoCAhoGAgoCAgICCg3t+foCBgIGBgYKBgIOCgH+DfYGAf4KAf36Agn5/g4N7fXyAeX+AfX5/fX+Dg4B/
gYB/gIN/f4GCiICAgoF+e4F/foOBg36EeoKDfn6BhHyAgX+Afn2Af3p9hoBxg4F6gYiAfYCAgoCAgH2AgH9+hH6AhIV/gYN9gH6AgIB7gH+Bg32Af4V/fISAf42IfoOAgICChYSAi3t+g4CAf32AfH6BgIOCfoCA
iH9/gYOBfn1/g4GAgH+AgoB+gICCgIGAgoV/f4CAg4B6fX5/f4B+f3+Cf4F8gIOBgH6Cfn9+gIB/goCBe35/gIGAgIF/gn6AgH+BgH+Df4J/f4GRgYCFgIB+gYGAf4GAgX6CgYGAg4B/gIWBgIKCgoB9gIB+f4F5
gHmDgISCgX2CgIeAfoJ8fYGDgoB6gICAf4B/gIB/goCGgYGEhIB/foSEgIZ1f36AgICCgICBf4B+fX57g315goCAgH99f3qDf3eAfoGBgYCAf4GCgoCCgn6AgIGBfYl/gYCDgYKAe4GAgH6DgH9+foCDgICAgYGA
goR/gX9+foJ/gIOAgH2GfYCAgIB9foGFgoB/gYCIgIB7gICAf39+gYB9f35+f4GMgoh9gX2HgH+Af36AgH59f4CAgICAgIB/gX2Cg4KAgoCEg39/gIJ+f4CAgIB/gICBg3+Bg3+AiH1+foCAgox/gYCDgYSBf4F/
gIGAf3+Bf36TgYOAg4CAhIB7gH6AgYZ/gH+CgYCCgICChYR/gYCAeYaAgHt/gYqAfYCAgoB7hoCAgIKAgIZ9gIGCh3yAfXyCgYB/hYCAioCDgICDgIKAfnyGgIF/f4CAgH+Af4OAfIB+goKAf36Bh32Af3yBgX6A
gYGBgIB+fIKAgIF/hoF7gH5/gYKCf4CAe4GAfoCAgYOAgH6AfImAg3uBgICEiISAgH+CgH6AgYCHgICEgH6AgYKAgICBgYR+goJ6f4CBgYGAgX9+gH6AgH+AhIGBg4J7gYCAgH+DgoCAioKAhYOAgH6DfoCAgYt+
f36CfIB/foF+goR8gICAgYCEgIB+gICBfoKAgYF9f4GDgYF/f36AfYJ/f4CBf36Af36BgIB9gH5/g3+Gf4B/gYGCgHyBf4OIgoB9gn+ChICBgYB/gYGAgICAfm+BgX+EgH+DgpiAf3yDgX+CfoB/fIF/hXt/goGA
fn+AgICDf4CFgXyBgIJ/g3yAgICAfYCDfoGAgH2AfISAgIB5g4KBgYKBe4CAfX+AhIF/hoB/h4CAf4GAgn9+gYGAf39/f36BgoKLgH5/hYB9gIGCg36CgoCAcX96f4CAgYCAf36AgIB9goCAfoB+gYCEf4N/dYeA
fX1/f39/f3+AgXmAhISEf4J9p3x/fXd/gIB/gICEgIOAgH+Af4CAfoCCgIN/fol/f4J/g4GAgICCgH+CgH6BgX+CgId2fYB9goB8gIB+gYGAgYB8g4F/gIB9fn+Bf4B/gIF/e4GDgIR/gHyAgICAgYB+fIB/gICA
gpiBen+EgXqFf4J/f4KAfYWAgXh/gn6DgoN/gICCg4CAfH2AgHyGgICAfoeEgISFg4iAgICBgIOBgH+BgISAg3+CfH6AgYCAgIB/d32AhYGReoSBgn2Af4CAgoCEgoF/i4OCgH+Ahn+AgHqBfYB/e3t/gYN+gYKA
gH9/gH6BiYCAiICEf4CEfH99gIKAfYGAgYCBf39xgn2AgX19f3yAgIV/fouAfoCAgH9/gYB/gYCAgIB+gX+CgICAfoCRfoKAgXuAeH6CfoWAgH2Bf4KBf3uBdoeAioyDgYJ/gHx/gYCAfn+Ag4p/gYOAhISAfICB
gn9/gIGAfoCAf4KAgIGAhoaCgH6Af4CDgX57gYF/foCBg4CAgH2Ag4CBhoOBfICCf4CAgH+Dfn6Af3yBf4CBf36BgHx/e36DgoKAgH6DgH+AgIB8hX5+fYF8in9+gYCDg4J/f4F/gIKAgICAhYCAe4CAgISEgX+F
f4OBgIGAgoGAgIF8g4CAgImFgX+AgIGAgn+DiYCFgn6AgH+AgIOGg4GCgoGBgIGAiYB/foJ8fH56fn+FgH+AgoSAgHyAhH+Of396gX+AgIN/gICCgICBgn2Hfn1/fYKBgH+BfYB+fIR/foeAfYCBhH+DgXyAfoGD
f35/dIF+gn93gICAf4CAgIB+hH56fIGBgIB+gYCAgIJ/gX9+gIaAeH6AfX+BfoCAgYB+iICBeICBgX55gYGAgICDgIB6fICBf3+AgH+AgICAgICDg395f4N/f4KDgICBf3+AgH5/fXqBfnmCgXR+fn+BgIR/gIF9
gH+GgX+AgICDg4KCgIF+f4KAe4CAgH9+gICAgIJ+foB9goCCgYB/g4B7gIGCgYF1gYCJhIOAgXuBgYCDfoF6gHp+hICDgIN/gX9/gX9/e3+EfoCBf4GAgICAfXqBgIR4g4B+gH+AgH6FgIB/gH+BgnuAgIGSg4B+
foCBfYCKfHaEgn12gIGBf4CFgIOFg4B+gH19gH2AgIJ/gX+AgIF9gYCAgHx/eYCFfYGCh3yCiH99e4OEfoKAg3+CiICBgYCAg3+CgYiAfICBf4iAgX9/gIB9g4B/goF+gIGAgH2AfoCAeoGAf4OAgn6CgICCgICA
gYCBg4GAgYCAgImEg4B9gICDg3eCgoGAhoGAgX2AgIB/f4GAf4CEgoGCgICAg4N8fn+BgIGAgX+AhH5/g39/gIB/gXyAgH+Aen9+gH+AfoF5fn5/gH+BgIKAgX2Af4OAgX2AgISAgH6DgIGBgIB/fICBfX9/gIB/
goCAhoOBgIR8goJ+fn+Bf3+EfoSCgYB9gIN+gIN9goSBf4CAhImAgYCAh4mCf4WEfn9/hoGAhoB/f4OBgIOAf4B/gGp+hYB+hIKCgYCAf4B+goCBhIB/fH6BgICAeICBfoKAgH+HgICDgH19gIGAgIN/g31+gIGC
gn6AgH9/goJ+f4CDf4CAgICAfoGDfYB+gHiBgX1/foGAgYeEgIB5gX98gICAg4CCfH99foCAf4uBf3+AinuCgIZ+gYCBgH2AgYSAgX6CgIB/goJ/gX5/goOBgICAeIKAhoKCgICFgIGDhoCAgH5/gIKAgoCAgIB/
gIJ5e4GDeoB5fYCAgXyCf4l/f4CBfn5/goB6gX+AgYCAgICCgIGAhH9/gICBfYGBf3+DgH2AgIB+gH6DgICAf3+Af4N6gH6Dg36DhXx4gYN+gI2RgH59gIB+hYB6gYGAcoKDgH18gIV+foKCfHmAgYGAgICCgH2B
gYCBjH2AhH2BgH+AgIGAgYCAgH+AgYaEgYR8f4B/e4CAf4KCgYB/k35/gX6Af4Z+goOEgICAgH+AfYCBgYCGg3+Agn+AgH6Ad4F+gICBfn6AgIB/gnyAdoKAgH+EgYGFf35/g4V8fn9+fIOAdYGEgIB+f3+AfICA
hnqAhICAe4SBlICAfoCAfYCCgICAgIOCe4d/f4GAgH6BgIJ/goCAgIGEe4B8f4GBgICHf4F/hHx7gXuAkX+CgoB+gH+DhICAgICDhH6AgIJ/iH+DgICAgYV9gX6AhICAgH5+f4CDgoCBg4CCgXyBiIB9gYCAgX1+
goF4gIR/gIGEg4B8f3+If4B/f4CAgYGBh4GDgIKAf4CBhYB9e4B/fIOAhoCBg4CAgIN7gIeBhH2AeoB/goN8f3yAf4J9foB+fn6BgHt/gIB+f4B/gYiLioeEgH6CgYF/gH+AgIGAf3yCgICAgHmBgIN8goCAgn6A
f4CAgICAgoCCfoB/foCAfoB/gHqAgoCBfoF/f4B/gIB/f399f4CCf354gIB+gHiAf36BgIF7h4CAgoWGf3iBfn+Gf4CBgICAgICTgISFgIKCf3t/gH+DgIOGgoF7gYCDgIKHhIB/fYB9hICAfoKAgIOCgoCLgH98
gX5/goB9gIB9f4CAgIKAgYaDf4CAfoCAgX+DgISAfoF+f4B8gIGAgXyAgoSAf4CBgICAgICAgXWAgX+AgH+Bhn2AgH2AfoCAg36AgYJ/gICDgH17f4CAfn9/fYJ8goCAhYGAgHqAgn+Bfn6BhYB/hoOAfICCgH6I
dYN+fn6AgHp9gYWAfX6Bgn6EgH19gICBgH+AfYGBgH15gX96gXyAgICAgIKAgIGDfX1/f4GAgIGCgISAgIB/h4OBf4OCfX6Af4R6f4KAf36GgoCHfHyCgICBf4h9gH57gIGBgYCBfYCDgYCBgH2Ef32Qf3+AgIGB
kIF/gYGAgX18gYKBf4WDfX6BgYJ1gISAgX+AgoCBgYB/gIN+g3+Jf4N/gICDf399foCCgH9/gIOBgH+FeYGBgICAfoCCgoF+gH2Af4B/gIB/gIOCfoWAgIN+gH6AgICDgYJ+f4GAgn2AiYSAfoCAgIB7f4CBfoOA
gICCgYGAgICAhISAgICBg4SFf4GCfICCf36AgYCDhomChX+AgICCf4CAgICCgoCBgIR+eYCFf32AgX+BeoCCgICBgIJ/gIB9gIOAgXx/f4h/h4CDgHyChn19gICEgn6BfoB8gYGBgIF8gICAg39/hoCBgIN8g4KC
fIKCgH+Ae4CAgH5/gICDgIaAgYCBfoF9goB+gIF9gYCBhIOBg4eAgICCgICAgYWAgISAhHt/gX6GgoKAgYCAgX+BfYCDgIJ7gH99g4B9f3+DgIB/iICIgX5/e36AgH+CfoF9gH6AgICAeYOAgXyBfoCAgoCAfICB
gIB7gn6BgYCAf4CAfH2AgIeBgoB/f3mCg4GAeoGBgIB/fX6CgnWAf3+AgH+BhIB/f3+AgIGAf4CAhoGGgIiCfYGCgIGAgH6Hh4F/d4GAgIF+gIB+g4GGgIB5f4B/foGCgX+AgH93foWHgoR+gH6DgX+BgH6AfISA
f4F+gH9+gH9/goGAgH1+f3mBfn+ChXyBfX53goGBgoF9cnqAe4B+lYCAgICAgIF/gn+CgHmAgoB4gIGFfX1+gH+Cf4R/gIODgICAf4GAf3+CgH9/foN/gHuAmoCCf399gICAg4F/foCAf4CBgH2DhoCAgoGAeX+A
goB9gHuDd4B+gX+Ah4CBgYKBgYKEbYOAgIGAeYCCh3uCgICJg36AgICAf36AgICAfH+AgIl/f3V/gYJ/f4GCd4B+gICCfYR9gn+AgH5/gHqAhn2BgICAgIGAf4F5hIOJgICEgIGAgoOBg4GCfoR/f32DgH6BfICC
gH+CgX1/foKCgIGAgH16fYGAf4CAhIGAf4F7goB9e4KAgICBgn+CgICAfX6AgICAfYB9goqBhYCAgoCAgH6AgoGCgICBgIB8gH+DgH+CgICAgn5/hIKAgIeBgYJ+gH9/gIGAgIGAe3+Afn+AfICAgH2AgX+EgIJ7
gICBgIGBg4CCfn5/foKBgoCAfIR+hYuBaIF/g3+AfoCAf4KDg4B/gIOBgX5/gXyAgoJ/f4CAgISAgIGAgICCgX9+fXx+gYKCgICBhIB9foCAgH57goODg4aAgIV8foB/gYZ+gYCAgX9/gYWAgYCFiICBgIGBg35/
gHyBgICAfnx9fnyAgoSBfoCAh4CCjIN+fn57foF/f4CAf4CGgoWAgH+DgH91gIB+gYCBgYCAgIB/f4GBf4CAgYB9f36BgIOAfoOBfoCAf4CFg4CAgIKDf4CAg4OGgX59gXt/gICCgIB6gIB9gH6AgICAgH6AhYCC
hYCBfICBgIB9g3+Bf4KAf4SAe4GBgIGAgYCBgoCAgICDgYCAgICAgICCgIKAhIGAgHx7gYCEgH9+fYCBf3t/f4CDhoCAf4SIfYN3gIOAgICFfn5/gX57g3+BfHiBgICAgYCBgICBg4OCfoCAgH+Af396gIB9fX+A
gH2AgYCAgH6GgIR/gICBgoCAfX+AgICBgICAgH9+gYWDgH+IgIGAgH+AfoF9f4B9g3yBgIB/gIN/f35/fX5/fYCBgICAgIB+foCAhIGIeYR9gIGAg4CBgIKAfoCAgIGAf3+DgoKAgIB9f315f4CAgHmBfoJ7gYN9
gHx9gIOAhHx/gYCCgYCBgICBgIB+gIB+gISAgYCAg4B+gYJ/gH6AgH1/f36AfX+BgIB/fn+Bf4CEgIOAhISAgoCBfHKAgoB8gIKBgH1+gn6AgHeFgIF+gX+CfoGBgX9+gYCAfoSAgIJ/gICAgH6AgIGDgXx5fnyA
f4GAgYh9gIGAeIB+gYF/gHuGgYV+gICBgYCBgH+FgH6Ef36Af4CDgH59gX2AfX2BgIKAgn+Bf4GBgICCgXqAhICAfoCBf4KAfoB/gH6CgoWFgYGBg4KAfX2Afn9/gX2Af4B9gYCCfoB+hoCDgIuBhX+Af46Ae4GB
gIB7gYB8gICGf4CCg4CEfYB+gYGDgX2DfYCBhIKAgHyAgX18f4CBgX+AgICBf36Bf4GEgnyAf4CCgX2AgoGAgIJ+gIJ/fICAgn+BgICFgYCAf4F8gIB/gIaDgHt+gICAg4CBf4R5kICEgIGQgH+DgIOBfX6BgH6A
fYB+goCBg4CBgYGAgoCAh4KAe3+AfICAe4CBgIJ+g4J+foGBgIN+gIB+f4CAgH96fn1+gICGfn59h4V+gH2DgIGAf4CAgoGAgIqAcoCEfHuAf4CEgIJ+d4CAf4GDgoCDgHt+fn17goCDgH9/g3yEiYCLgX59h4OB
iH+AgoGBgYF/hICAgICAgYKCgX6Af4B+f4B+gIB/fYCGfYCAf357fYOAg4CAgIB9gXyAgIF2gYCAgYGAgYB9goGAe4J9g3uAfYF/hHyAhYOBgIGBgYGAf39+gIGCgoCBgIF7g3uAfoCEf31/fnd/gX+Be4CFgH+D
f4CBgn6AgIB/foSAfn+BfoB/gYOFgIGAgnx8gH6Af4CAgICAg4B/fX6EgYB/foOAgoB/gICAgIB9g4WBf4GBf4KBf4CAfH58f3+AgH+AgX9+gIGAhH5/fX6AgH2Ag3x9hH6Bg4KEgH6Agn6AgICTf4CEgIB+gIN/
f3+AgoCAln9+foWDfIGAgX+AhIKGeICAfoCAgIGAgHyAgICFgH6Af4J9gH2EgH9+gYKCgIB7goCBf4GAgIGAgICAgICAgIB/f4GDf4CAg3p8gH6Afn+Bf4B/gICAfoGAgYKBfoGHi4CAgHyAgH9/gYF+gn58goCC
goB6gIB+goCBfoGAhYB/e4CAgIB/gn+FgnuBfoCDgoB7gIN+gHyBfXt/gICAgHmCgoCDhIR/gIV/fn6AgIB+gIKAfoCAgIF/gYB9gICAgYCAgYCEgICAgICPgIJ6f4eAfYCBhIGAgoF9f3+IgoCDf4KCgo2AdYB/
gnqBgH2GfX+AgIOCfX96f3+Cg4F+gX+Ag3x8hH9/g4J8gH6Ag4B8gH2FgH6ChIB3hn2BgICDfYCBgXyAgYCAgH2FeYCEhYN9gYGAf4J8goB/gHqAeoB8gIB+gIB+gIKAgn9+gIKCgIF+f4CAf39+hYSBgIWDgoCE
gHqAgYCBgIJ7gIJ7gX5/goCAf3+AhICAf4GAfoCAgIOAg36DgoB/goKAg4GAgYB9goCBgoB9f39+goCBhX19g4B/gIGAhoGAfoCBfICAh4CBgIF9gn6Af4OBfYCGeYB+gIODh4V6gHeBgoSBgICAgICBgoN/gH+D
gYaAgICCeoCCgnt3cH5+gIN+gYGAgoOAgH1/gICAfoOCgH99g4CCgIB/f4GCf36BgYSAfoF+f4GAf39+jH+AiIOAhX6HgICAg3yDhH+BgICAg397gYKJf4WBgICCgH98gIl9eH6AfoJ/goGDgYCCfoKEeX+AioCF
fYKAhH+Cf4SAf4aBgXmCfX6AgIB/goJ/gHZ+gHuAgICAgX6Bfn+Af4KBe4B+f4CDgICAhH+DgIGBgIGAgoaCf35/foCAgICAgn6BgH2CgICLfoOAZIGCfIN+gX99g39/gYGAf4CBfn1/lYB/g4CAgH9+gIGAgYCA
gH6BgIGAgIB/fn6AgIN7iIGAgoF+fICFgIN8gIGAgoGAgmqDgH6BiYB/gImAgYJ/gHmBgH2BfIB/gnyOgYB/gIR7g4CAgX+BgICBgXiAfXl/gYCBg32Ef4CBgH+Bf4B9foCGgoKBgn2DgoB+gIB+gH+BgICBfoSH
gIF/goCBgIF+gIB+gYF/g36AgYB/gYN/g36BgYB9goOAgH9/gIKBg4mAfYGDf4N/g3+Ag4B/gIGCfIF/f3+BgICAgH6Ng4B/f3+AgIGKf4CAhn9+foCBgYWBf36CgIGBgHqBgHx/fX+AhYCAg3mFgICCgIKOdYN/
fn+CgIWBiHmDgYCAgYGAf4CDf4OAfn+BgYB/g4WCgIF8gIGAgX2CgWmAgX+EdoCDfn+BgIJ8gYCAfH+AgICAfn+AfX+AfoCEf36AgX9+hoB+gIN9g4N9fIJ9fYGCgIGAfoCHf4CAfn+BfoB/eYCAfX6BgoCAgH6A
gYKPgIGAgYCBf4JxgIN+hXuCgICAgX+IgH6Ah36DgoGEf32CgH2BdYGAgIKAgYWAf3+AiICDfIJ/gH5/gH2AgIGAgH58gIGCgYGAfYCAg4CCgICCfo99f4F/gYCDgICAg3+AgIGIfYF9gYF8f4B/goR/gIOCfX+A
hYF8gH6BgXl9fn+CgIGAgIF9gICCfoB/f36EhoF8gYB/gYCAg3WFg4F/g4KBfYKCf4J/f399gIB+iYCHfYKDfYGAgIGAgn+AgX2AgX1/gYCCfoCAgH9/eYB+gIJ6g4CBfoJ8hoN7gIB9gYJ/gH2AgIF/gnyBhYl+
hIB9gn+AeX+CgHuDgICBfoODfoB5gICBhY16fn2AgYaJgIB8fIN/gIOAgH6AgIJ/fICAhH+AgXuAg4CBfoR+gH+Af3qAf3mBhIB7eICBgYCAgYCAgYF/gIB+f4GAgIGCgIJ/gIGAe4CBgH2IgHuCfoCBgIB+hX2A
g4F8gH96gYCBf4KAgICCgX2LgH+GgIiBgIJ4fIOAgICBgICDiIJ+foCBgIV+g4h/eX+AgIKBfIJ+g4CAgIOBgX+DgIKAgXuAfYB8fX+BfoB+foCAgIB+foGDgICBfX2IgH9+f32AgH5/eXqAfoN7gnuEgYCAgIKA
gn6AfX+AgoCCgIR+gn9+gICAgICBg4B9e4mAgYB+gIGAf4J9f3+AfoKCgIJ/gH6AgYKBf35+gpKChH6GgIGAgYGBgX6Dgn+Bg319f3+AgH+BgoF/cIl+gICEg4CBgIKBgICAg4B+gIF/gIOAfoCCgIF8gIGCgYN+
goSAgHyAf4F+hHiCgICAeYCAgX+AgIODgHSAfH+AhX+Cf4GBf4CDgIGBgoB7f4KBg4CAhYB+f4KAfYCBgn92f4KAfX9+gX6BfoCEgIF7gHmAgHiDgIJ/gIOAgn6Af4CEg4GAhYF/goKAf4CAgH+GgH6BhnuAf4KB
f3+Df4KAgX9+gYKDdoWEf4F/foB8gYB/eoB/gH6Ef3+EgoB7gICAg4B4gXeAgYB8fYJ/gH9+gICAgYN/gICAh3qDf3+AgIB+fYCAf3h/fn+BgH19en5/gIR/hIJ8gIGCgoGAhn6Cf3+EgX2Df4CAfX9/en+Af4SC
gIB/gH9/goCAgoOAgICDgIF8g4B+gH+Cf4F/e4GAgH+DgoGAgICBgIB8gISAfYCAgIR4hX+Af3+AgX+AdYCAgoCAgIaDhoB+g4x/g4B/gX6Af4CCf3yBfoGCgIGDgICAgICAf4GHgIaCgIOBgICBgICAg4GBf32A
foB9gH9+g4OAfYF+hIGBgICFgX+AgYCAf4B5gICAgH96gICCf4B/g4GCfnaAf4R8gIB/h4CBfYCAgoCAgICAgH+AgIGCgH96f4B8f3+Ag4B7gICdgn6Cg4CAgIB+gIF9gIKEgnx8gIN/dICAgn+FgYF/gICBe4CA
gHmMgH+DhHyBfH6AhIB/goCAgIOAgHx+f4F/gICAg5qFg4GDhYCBfH6AfnyAhnyBgICAgoCCgIB6gICAgn9+goKDhICFgICCfYCCdIB+gIJ+gIGDgH+EfYJ9gYGHgX+CfYOAgYB/f4B+gHyAgH+BgH6HgICBjYF4
g36Df4B/f4CAgH+AgYCBgICAhX+Gf4OAgYCAgX+BgniFgoB9goB/fYGCgId/gIaHgH+BgoSCgYJ1foJ/e4CAgH6AgICAfn2AfICDfH9/gICAf4OBgX6AgIB/g4iAgIiBf4F9gIB/f3yBfXx9gHx+gYB8gIB+gICB
f4GAgIB+g3+BgYCBf4SAfn+Ef3t/fIF8gYB/gIuAeHuAgIOAgYCAe3mDdYWCgH6AgICAeoCAgICBe4OAfn2AgYSAgX5/gIB+g3iDfoCAgH2BgYKAgIKBgICAd35+gH+AgYODgXqBgH1/gH+BgX+CgH+BgYOAfYB+
gH97gYKBgIV9f4iAgIGAf3t9gXx/dH6AhYKAgYB/gIGAgICAf3+AgICAgICAg4GAg32Ag3yAgX98gH6Ag4CBgIF8fnuAfXZ+hIaEg3x+gICAgX+DgoOAfoKAgIB8foCMgISBgYB+f3x+gn9/f4CAgH5/f32AgoB/
gYCAgYCAgIGAgH6Eg4J8gnp/gX58g4CCgYCAf3yGgIB/foGAgH94gH6AgYGDfH6CaYKCf4F6foCDgoB+f36BgHqBgHuAgYGBgH6AgIGBgH+Cd4B/gIGAfYGAfnyAf4GAhX99fICAgYCAgICDgX2CgHyBe4CBgH6E
gICAe3+Be4B4gICBfYKAfYF+gXx/goGEfoB+gH9+fX5/gX+AgX96fX+AgX98e4B7f4GAe32AgICBgH2Af39/gIKAg4CCgIGEf4qAfX5+fHx+gIF/goGDgX2AgoR9foCBg4CIgICDgX1/h4eAgICAgICAgIeAgoN9
gICBgIGAf4KAfoOAg4CAg4B6gH+IgHuBfYJ6gn+AgIODgIF/gIF/gYKBgH+AgoB+gn2BgH2GgoKAf32AgYR/fYCCgICAgoKHf4J/gH+AgoJ+fYSAgICGl3+DhISAgH99gICBgIKBkICAe4WBf4CAfYSAgoCAhol+
gX9/g4+Cg4CAgYCAf3t9gH+Bf4F+foCAgIOAgICLgICBgIKAhICAgH9+fn2DgIF+gH6Bhn1/gYB8gH+Bg4F/gYCHgH+Cgn+FgYB/hH+BgX6AgoCAh3+AgISCf3+Af4F9hIB/gYCJgIl+g4OBhYWDfX+AgYB+hYF8
e4B9gYCAgXyAgHyBgX5+f4WAg4KCgICBgoGBgIKCg4J/gICAfn6CgIB8gYSAgIB+gn2EgoCDgIB8hX+AgYGAgImBg4WAfISAf4aBf398fYOBgIF/gIB+gICEgH96g4GAgXyAgHyCgIWAfoJ/gIB/goGDfYB7fn9+
gn+AgICAjH2AgX+EfX5/f4B/goCBgYCAf396hICAgICAgIJ3f4KBf4CAhH+Af4CAf36EgI+Agn9+gYOBen+Cg4CBgYCAgICCgoOCf3+AgYB/gHuAgH6Agn+AgIF/hICAgIGMfHmEgH6AgIB+gHqAgICDgYGEhoJ+
gH+Dg3Z/gIGCfpiDf36AfHyBgHuAgICEgIJ/f4CDg4B/gH2BhoJ/gH6AgIB9gICAgX+DfoF+f4CAf4GFgH9/gYCAgICBgHh7gYOAgYCBgXqBgX+AfIKAgYCBf4B6gIB+foOBgH2AgHOBgXZ/gX+Dgn9+gX+AfYF+
gIB9gIeEgoZ4goKAgIR+foCAe3+BgICCgYCBgoF/foOAfICAgISCf4GAgH9/gICAfn9/gIN/gICDfYWChICChoCAgIF/iICCf4CAgoeEgICAgIB8g4F+gICAeYCAgYaDgIiAf4CBgoR+f4CAgYB/gZOAgXyEgIKB
gICEgYCAgIKBgH+EfIh/fJKAf3+AhH9+h4CAgYCDf3x6gYGAgX6AgYF+gICAgICAf397gICAgH9+hIGAf3+AgIB/gH1/gICBgH9+j4Z/gH6BgoaAf3+AhYJ+gH+CgIGCf3p+g4CAgH6CgICBhYCDgYCAgYB+gYF/
gH6Ag3+FgYB/gX+CfoF/gH1+hICBhIB9gICAgYB/gIF9gH+BgYGAgYCAiYF/f4B4hYGAfoN/f4B+foGAgnqAfIB8goSAh4CAgIJ1f4GAgYF+f3+Bf4F/f4CAf4SAgIGAgICFhH6AgoB+f4CBgYGAgICAgYB+gYCA
goSDgYCAg4FzgoCAgH9/gIB/gH6AfoB/gIB+g2eAg4CBgIKFgoCAfYB7fn6AgH+BfICAeoCAgIKFgIR8goB/gICDeYWBf3+Cd4CAg4N9eYSCfIOAfIGDfoR+f4OAf4GAf3qCgIZ+gH+GgX2Ben+BfoCDf4KBgoWE
foCBgIB8eoB+gYGAgIF+gIB/gYKAgIGBf4B/g4CAhIGCgH9/fICDhoB/gn9/fYSAgnt9f4V8hIGAgICAgYCAen59gICEf4J9gYODf4CAgH98gH+FgYCEfoJ+f36AfIB6fYF+gISAgICBgIGDgX+AgHt9gYCAgYCA
gYCBg4WBfoCAgn2Gin2CgYOBfYCGgH+AgIKCf4B/gn6AfoB9goCAgIGChYCAf4CAf4CEfYSBeH+Af4CAfICAg4J/f32AgIKAgHt8foCBgoCBg4CAf3yAgoCAgneCgX+CgX98gIWBgX+Af4KAgX5/f3h/gHGAgICA
foKAh4CAfn+DgH59gH+Af4CAf4R+goCFf4GAgH5+hoCAf32NhYB/goCAgX+BgX2Afn9/eoGAhIGAgoF7f4B9gX+CgISAgIN9fICBgoCEfoKCgoGCeH2DhXyAgYN+gX+Bg3yAfn6AfXeBhH+DgIN+goCAgIGCgHuD
gYSFgH2IgoCAf3x+e4CAfn2HgX2AgX5/foCCb358gIGAgoCAf4iAgoCBgYB/f4GCgH6AfnyHg39+gIGDgYl+foGEgH6Bf4R/gYN/gICBgIGAgYGBeYKAgYCAgYKGgYOAgYB/f4F8g4J8f4CBgIF8f4F+gYB8gn+A
hYd+en9/iYCBgoGAfnp0hYB9gH5/hICBf4CAf4F/e4B9h3mEf35+g4KAgX6AgH19iYB7gYB/gIJ/gICAfYJ/gHqCf35/gIWBgIGCgH9/gICBgIJ+goB+gIN9gIB0goCCgYJ/gH1+gH+BgYB9f4B/fn2AgICCgIOC
gYCDgYCDhoKAgIqBgIOAgIiAgH99gn+Afn+Cf4GCfX+CgoB8goCBgICAgIeAf4CBfn9/f32CgoKAf4J7gICAgn5/gIR9goCBgIZ+gIGAgIGAgH6AgYKAgX9/f4B8gISDf4B+e4B/f4B+gICCgIGBfX9+gIGBgYCA
iIZ7goCEgYF+gIuAgn+BgIOAgn+BgYGAgYCHgH5+fYp+gX+AgX+AgH+CgH6BgICAgICChIGEgIF8gH+Afn9/gH9+foB8e4KAf4CBfICBgYSDgH57gYOBg4CBgIZ9gHyEhYCAgXuAgH9/gIB9foCJgICAfYB/gX6A
gICAgH6AgY6BgIF4gH5/gIF/f32AgIB+foCAgICEgYaAgICEg4SBiICAgH2Hg319fICCgIGDg36GgICAgICCgI+Cfn2AgXyDgIOAgYJ+gYCAiH6DgICBf39+gIGCf3+Af4aAgHyBgn+Ah4B/gIF/fIB8jICAgIJ/
gIF+g4CAgH6BgICAgoOFgoB/fX6AgIB+gH+EgH6FfYCBgH9/gICAdICAgIB9e4CBhIGGfYF/gICAkH6Bf3uEgIJ/gYCAgIeBe4OAgYR9gIB+e31/gICCf4CBgHiAhY+AgoGAf4F6f4B+fIF+gX6AgIB/f4CAgXyA
gYOAf36Cg4CAhH+BgoGBf3mLfnaAf4B+hoF+gH2Bg35+gYB/gICEhH59g39/f4KAf32AfoCAg4CAfoCBfoB+iYB+gICCgH+AeoCDgH+Ae4aAfoCFeICFfH6BfoCAgICDhIF/f4Z/fYCAgIGAfoB2goF/gHyGgHx9
eIGBeoKDgnt/goCFgoCCf3+BgICBgH+AgH2AfoCIgoKAgoJwhICIgIWDfoR8gX+Ag4B+gH58gH6Ie4CAe4CDf4GAgICDg4CBf4CAfoGAgIGAgX6EgH+BgH6AgIOAgIF9gICAgIV/d4GAf4GAgICBhoCKgYB+f4CB
gH9+gIB8fIFtgIF/gICDgX6Af4KAgIB7gIGBgICDfYB/f4F7eYCBgX6Bf3R/gX+AgICCg4KAfoaBgoB8hoCCeX5+f359gYGAhX99goCCgX58hIGAhICBfYeGfoCBgYB/gX+AhX6BfoGAfICAgICAf3h/gn2Cg4GK
foGClnt+goF+gIGAgH6EgX+AfoGAgIJ+gH2CgoSBioKAgIZ/gYGCfoKBgICDg4CAgICEgG6BgIB7gIh/gIiDgIN+gIOAgX9+gH6CgICEf4KAgYB9f4J/foCAf4GGfYB+gICAgoR/gn9+gYF/gIB/gIKAgH+Af4B/
e35/gH97gX2AgHx+hIB/fYGAf4B7f395h4B/gIGCgIKAfn19f4B/f4CAgX2Af3GBgICAgICAgH19goJ9gICCgH+AgYSAgHyAfoGAgH+BgYCBf4CCf4KFfn5/f4CafoGLgYGAfn6AiIOJgIKAf4GAfYSDfICCgH9/
gICAgICCg4CCgIKHgYCBf4CBgYB/gIOGgH6Bf4CDh4SBgn96gH6AgHyAgH2Af4CBgIB/gH2AhICCgX+EfoB9g32Bg4F/goF/gHyAgX99fH6AgICBgIGFgICBf4GAf4CBgH5/gIJxgH6AgYKGgYCAgoB5VoKAgICB
gYCCf3+Ge36CfoJ8hYhzgIB+gH2AfYKEgIB/f4B/goCBgn96gH+AgIGDh4GCgICAgYCAgIF+goCCfYuBe39/g4CAgIVzgIGBgYB9gIN+foCBgoJ/g398f36AgICBgH+Af4CAgX6DgIOBfoCAgIN+hICAfoB7goCF
fICDgYCBgICAf4GAfnx+f3+CgIKAgH+AgoB+gICAgICBhX+Af4h+f31+g4GAhYWAg4CCg4CAfoF/gX6BgIKBgYSCgoCBgoCAgoB9g4CAf4GBgYCBfICAgICBfH6CgYaChIKBgIB/goKAgICCgH+AgHyDgIGBgH+A
gH6BgoCCgYGAg4F9fYCBgICCgIaAgICCgYCDgIZ9gHx+gXqAgYGAgYCBgYGAgn+AfoCAgH2BgIGAgn1+gIFzg399gHuCgn59gIN9g4B/g3+BgH6BgXyBfn+AgX2Gf36BgIF+fYCBf4CAgoGBf4p/gICCfol/fn16
foKKgX+AfoCBgH+Ag3qAfIWFf4CAg36AgISIgIZ+gISCgIF9goCBgICCgYKHfX+BgIB8gX9/gn56gIF+gICAgIGBgIGCg4CAfYV/gH+AgoB4f3+AgIJ/gIODfn6BgH9+gYB/gICAf3h8hH6AgIOBgYCCgYCBgH2D
gH+AgH+AgH2Af4B8g3iAfoCEfIB9fIKAgnuBf4F9fISBg4GAfoWCgH9/gn18f39+goB8gYSCgH+Cf4B/gICAioF8fYCAf3+AeoCAf4B/eYZ/gH6BgIB/gHqAgICAgICBfYWAgX6BhICBgneDgX+ChYWDgH9/gIKB
fIZ/gId6gYB9goKAfn2AgH+AgH2AiICAgICFgIGBgXmEgn9+en9+gn+AhH+AgICDfoGAg4CAgYGHhYCAgYGAgHt/gX+BgIKAgoCBg4B+f4eAfH99gIB+fn2AgIB/f3x+f4V+f3+EgH98goB+gIOEg36Hf4CCgYB/
f35/fYGCgICFhX6Af4CAgH6CgoeBhHSCf4CAgIGAgH6Ag4B7foF+g4CBfYiHfoCCf4WAfYCAgYB9gYF+eX6Af4GAgIB/g4N4fYSAgHqAgG13goCKf4KAgX2Ag4GAhn99f4N+g4N9gYN9goCAgIB/gn9/gH+AfoCA
goSAfIF/gXyMfICBgICCgYB9f4CCgoCAgHuBhX6Bgn+DgICEf4B+g32AgH+AgIGJfnqDgoCAhoB+fnx7f4B+gIB/gX+AgYOAfICAf4WAg4OAgIB/foB9fn5/g4GAgoGAgHqAgH6AgoOAgYB9goB+hoaBfoKAf4Bz
gnOBhICAf4GAgIKDgX5+gn+Bhnx+f3+BgICBgHaCf36AgIB/gYCAg4CCgoWAgoCCdoB/gIGAf4KAgIGAfoCDf4CDgICBfoN+foZ5gH+BgIR/gH6AgH6EfoCHg3+GfoF8foCHgH+Bg4CAgIGAgYB7gICBgH2AgYCA
hH+FfoB/gn99g4CBiYSDfX6Af32CgYCAf3+BgYCGfoCCg4CCgH+Afn+CfoCAf39/foiBgISBgYB+gICHeHl+gICAfX2AgIGCgnyAgoCBfIKAgX2AfoGAlX+AhICAgH6AgH9/gIKAfYB/gICAhISAhYOAfYJ6g4B2
gX5/gH6AgH9+gYF/fX2AfpB7f4GAf3+IgH1/gIKAg4KAeISAgH5/gYCAfYCBg4B9foCEgoKAfYCBfoKAeoCAgH1/eYCCgH1/gH2AgoKAgIJ/f359gIF/gIF+fYSJf4GAgISBfYmBgoB8gICAf4CCgIB+gIGBg4CA
gIJ/fX+GgICAg4CAgH+AgIB9gH2GfICAfX+Ah4CFf4CAfX9+gIOAgn9/goCDeH+Af4GAe4eBgYCAgYODgICAfoB3goF/f4GLgYCAgYiCgoR/foF/eoB9fYB/gH9/iX+AgICAgH2BgH+Ag4CAf4J9gICBg4KAgYB/
foCAgIGAf4R8g4CDfoCBgIGAgX6DgHqAgIGAgIB+hX+FgICCgnp+e4aAfnyAgIJ/fYKAf4J/gIGAfoKAf3+Ce4WAfoCBgIB/goCBfHx6eoN/gIGLgIuAgIaCgYGBgoGAgICCgX+AgICDj4J/f4B/f4KAgICBfHyA
f4CCgH+AgH6BgoiCgH9+gICAgmaAgoCAgYCCgXp2g3iDgIB+f35+gYCAgIWAf3+Lf4CBfoN8goGDgYB/gIKBfIOBa396gH9/fn+CgIqDf4CDgIGAf4B/foZ8fX+AhYCAf3+Cf31/gYKAf4GAeYSAgH6AfYCBgIOA
goGBgIJ9gIF/f4KBgX98f4CAgH6EfX+BfYR4gIOCf4CAgnyBgYCAfH+BgXqAgICEfHeCf4CAfn+DgIGCfX5/joB5hIN/gYGDgIGBhoCAhICBgX2CgYF9gIB/gIN/gIKEg4CBf36CfoJ/goB+f4CCgH2Af4CBfn9+
g398gH+Ag4GAf4CAfXp8e4OAgH9/gICAlYGCgX5+gH+AgIOAe3+BgICAgH58gX9+f3+CfoCAe4CAfn95gYGEh32AgIB/f31+goCAgoCAgYKAgX+AgIB/gIF3gH+BgICAd32AgYCAgICFgnx+eoCCfoGAfX6AfoGA
gYCEgH6AdX+Ag4CEgH9/fYF9goJ+gX+AgImAgHqJgoKIgIB/gYCAgYV+fX+AgYGAgH6AfoJ8gHiAgIF+gX2AfX+Afn9+gIGAfIB9gIGBfoCAgH+AgICAfn+Cfn1+gICAfoSAdIN+fn9/foCCgoGAgIGAgH2BgIF/
gIJ7d4R8hX2Be4CAgIR/gYaCh36AfYCCf3x9f4B/jn+Bf4B2fX9/gIV+hIGAgYCAgH56f3OAgX98goCBgH+Ae4CAfX2GgYCBgICCgIKAgIJ+gIB+gH2AgICBgIGBf4GCfoGBgYCEfn1/fICBgoSAgoN9gIaAfod+
gH6BfICBfoGCgoB7gYiAg39/f4N/e4N7gYKBfYh/fH6AgYN9gIF+hIB/f4F+gIV+fIOAe4CCf3yGgYOBfYCBgoCHf4CEgHyBgIF/fX59g4B/f4mDgH6AfoCAg4KHfX6AgIN+gYCAgYCAgX+AgIB+hHx/goB9gYB9
foGAfoKBgISBf4CAeH9+gn55fn6Bf4CBe32BgIOAgIB/f4CDgYCAgXyDgIKBgn+AeYCAgH+Ag4J9g4OCgICBgYOBgoGCg3+BgISAgIWEhIGAgIKAgIB+gn5/hIJ4gIKAgICDgHt+fH6Af4OAe39+fX+BhoCAf4KC
f4mAf4B7fISFhoN/hH2Af3h/g3p+fn5+gH9/hIaAgIB9gYCJf4CBgn98gH2AhIOCgIB/gn1/goGDgYKBgoCBgYCAgIB/g4KAgX5/f4CAf32Ag398hIB/gn+Af4CAgX6Bf4CAf3+Ad4p/eYGAgH2Af4CAgX+AfYGC
gIKAgYJ/gYGHf4GDfoCCgH+BgH+Bf4GEfn2DeX56gX9/gIB8gICBgICEgIGGf4KBfneAgnyBgICCgX6BgH1+f36CgYaBhYGGgIN9gYB/goKGgICGf3+BfYGBeoKAfYCAf4KHgYF/gX6Bf4GAgoCAgISAgICCfoB+
g4B/gIGAgoCAgISAfoB9e3yChICBg4KBgICAgoB6gIF+gICBe4KAfn5/e4CAgH2CgIB/hH6HhIGAgIKAgYB/gISAf4CAhnWAg4CEf4B/hn+AhXp9f3+Af4CEf3uAfYGCgYCAg3+mgX+HgICBgXh/fX+AgHt+f4SG
gICAfYCAgX59gX6Afn58gIJ+hICAgICAfYCDgH9/gIKCfoCEgHmDf36AgH2Ag4CAgIGDhn6AfoCBgoGAgYCAg4CAhIaAfYGAgX6AgICBgn9+f4SAg3yBgIF8fn6Af4R9gIB+gIKAfYKAfoKBgIGBg35ug4GAgIB/
foCCgICAfoGAg4d+gX6AfIN9gouAfn6Ae4CAhoCCgYB7gICDgYOBioCAgICAhHiBgXyEfoCAhIB+g4KAf4WBf4CAe4KAg3yBfoV/gXyAgYWHf35xeICEf4B/f397gIGAgH+AgYeAgH6FiH+Df3+HgIGBfYCAf36A
gXyAfIKAgYCAgH6BgH+AgoCAgICAgIR+f4CCgICCgHqAhX6CgoB/gICDgIKAfX2BgYF6gH55gIKAgX2AgH6AgIWDgYSDhoR/gIOCf4KFf4KFgIKBfoCAgIR/ioB/gIB7gIB+gIF/foF5f4B8g4KCg4CBfIGAgYGA
goB9gICBfoF8fYCAg36Agn9/gIKAg4CAgIGCf4KAiH+BgH2ChICAgH5+hn+DgIOAgICBfoCAhHeAgIZ+gH6AfX5/f4CIeoKCgIB/gICAe4B9f4GDfoCDhIKHfn+Agn6CgHx0f4d4goB/gH5/hICAgIB4gICAfYKA
foF/gIJ+gICBgXyBgICBfoCFgH2AgX9+gH6Agn6Bf3+Efn+EgoF+fYB7gH9/f3mEfH2BgICBgYCAhIB8gIOAf31+fIGHf39+goCBf32DgH2Cg4GAgH2AgH5/fYB3eoCAgYCCf3+Af4J+gICCgIB9goCChYGAg4B/
gICAgIGAf4F+eoCAg3+Eg4CBgIB+f4N8gH9+d4GBf4B7f3+AgH19f4CAgoCAfYKAf35/gH9+gHuBgH+JgoCCfnh/foGAgIGAgX6AgIB+gXyAhICMgIGFgH6Af4WAfICGf39+gYCAh4CAeYGKg36Ci35+goB+g3+A
gH+AgICCf3+JgIKAgISAfn+EgoCBfn9/gIB9gH6AgICCgoF+gIF7fHt7gH6AgH2EfoOBint+fICAgnh0gICBf39+gH2BgYB7gICBf4CCgICAfIGFgImFgICAg4CBfX2CgoCAf4CEgYCAgICKe4CBfYqAfYN+gYKA
gICAgYKJe4F/gH6Cgn59f32CfYKAgoGAgYKAfoCAgICAfYOBgIB+gICBhIF/fIB8fH6AfoGAf4GAfoCAgoCDf4KBgYCAgIB9goGAdIB9f4F/fYN/goJ/hYF/gH+Af3+AgIGAhYCFgX6BgX2Ag4CCe3+AgYJ+gICA
gICAgICBgn59e3+AgImAeoB/gYCAf4CAgYB+f4SBfn+AgImCgn+BgICAgYOEgICAgIB8fn6Df36BiH6AgH2BgIB7gIKBgHqAgISAf3+BgoCDf4WAgISAf4KBgn5/foCGgoCEfoCCgoGAhH+AeYCAgoF+fICEgICC
foJ/gYOAgH19d5OAfoCCgH58e3+DgICDgH+EfX+AgIGAgYF/fYuAh4CAgH+AgYCAhIF/gIB+gYaBfn5/gYOCf3+AhICAgX+FgYKChYJ/eX5/goB+eoCAgIN8gH6EfoN8e4KDgH+AgoCAgH+AgH+AgICAhICCfYKB
e4GBgICAfoGCfoCMgICAgoCAfIGAf4B9gYB5eoGBgICFgId/eYF+hYCBgHaAe4B9gnmAf32Bg3yAgIKAgYCIgIB9eoGAf4OBf4CAgIB5fYB9hX+Ag3yFfICAfoCGg36AgYaDfn5/hIGAf4OAfoKCf4B8f39+gICB
f4CAgICGfoB4e4B+gn1/gX+Ai35+f3+DgX6AeoCBgH+AgIKBgIN+e3+EfoGDfYCAgIGCgX6EgH+Bg4B/eoB/foCAgH+HgnqAhYSAfnd/hYCBgHt7gIF/hH+CgIWAgICCgYCBf4CDhoCBgH5/h4F+gISAfYGCgImB
fH6Bfn6DgIB9gHuAgIF9goB9gYCAgH9+i4KAfoCDgX+Ug4J/gH6AhICAfnyAhH2AfYCAgIGAgIOBgICBf32BgIF0hn+DgIF/gIB5gH16goB/gICDf4GBgIB/fIGAg4B/gIGAfoGAfIKCg4Z+gH6AhIKBfYGBe4KA
gYGGfICAfYGFgH58hYCFfn2IgICBf4CAfoB+g36BgX+CgIB8f4CAgISAf4GCg4CAfIGBgIB+eoB+fn+BgXx/goaAf4CCgoF+fml8gYCAioCAgH2BgIB+fX9+gYGBgIN9hoSFgJWBgIB/gIGCf4CAfoKAfouCgIaA
gICAgIWAfX2DfoCAgIOCgH+BgIGCfYOAgHyAgH2BgYOEgIWAgn+GgH99f4GEg4KDgYWAf4CBgIOCgX6CgXyFkXqDfnx6gICAgIB/gX5/gYB/gIGAeYCAgIB8foCFgoCCeoGDhYJ/gICBgIKAgYGCfn9+foCAd4CA
foCBf4OBgH6Ag4F8gYGBgIN8hIB9g4GBf4SBgYCAgYB+goGCgYJ4g4p9f4GAfoB/gX6AgICAf4JvfoKAgoCEgIGAhoCDgIWIeoJ/goCAg4GBgHqAgIiDgYOAhoB7gICAg4KCf4CBfn5/gYCAgH59gH+Bg4CAgICA
goZ9gYCAgX+BgH6AgX6Bf4CAf4R/f4B+g4N+gYKAfoOBf36DgIB+gXyAgoGAgH+AgYZ/gIGBf4CAgH9/gICAgoCCfX6AdYiEgX+AgoSAf4B/fnuAhZ1vfoF/gnqBgICAgICBgH9/gIGAgICBfn+DgH6Af4CDgIGA
g4CBgIB9gX6AiYd/gX6Af3t+gH2Afn99gH5+f4CAhYB+gIKCg4GEfIB+gH+AgYOAgH6AfYCAgn+Df4CBgH5/gYCAgIGAd4CAgIKBgIB/gIB/eoaAgH+Df4B/gH+BgICCgYKCf3qBgIB/goB+goSAh4B/gYGAgICB
hH6Af357gIKAf4F+fH2AgXqEhYSDgYB+hXx/gICEgn2AfoCDg357gX5+gHuBf4CDgIOBfoCAh4CAgIB/gICEgIB9gX9/gIB/f4CAg4COgICAf4F9gISAgICBfYSAgIGAhYSAfoCCgIGDgIZ+fomAfoGBgYWAfoCA
gYB/gIKDgoOCf4CAhYZ9gIOAgYF/gYB/fIR/fYZ+fIF6f4GBgICAf4CAgoCCgn+EgICCgIKAgIODgHyAfYCEeH+Af4N+gYyAf4CAg3+AgIGBgJOBgX6CgoCBgIB9gH6Df4CBgICBgYSLfn9/goKAgICAgIB9gICC
gICIf3uAgICAgIR/gYCAgYCAgn+CgIR/fX+BfH9zgHJ9goB/gYB9f4CAgH2DgIB7gIB7gX2AgYF+gIJ/hX9+f3+AgHmBh4aAgH+AgIF+gYGBfoSAfnd7gYKCgH+AgH+DgH+Cg3+BgIiBgIB/gX+AgIGBgH2Af4CA
fIKAgICBgICAgIB9hHeAeYODgIGAgoCAg4KAgICCfoB9hYCBgIB+fIKBf4GCgIKAgH58e4GBgISChICAf4OAeX6CgICCgICCgoCCgISBfoCAgYGAgIGAgH+CgYKAgX6AiH5+fYCBfoKDf4B/e4OAe39+gICAfoGB
f4CAgYKAgX2BgHt/gIF9g4GAgIB/gHeAf4GCfn+BgoGCgIB/gICBhHd/foCAf4B7eYGAe4SAg3+Bf4CAgoCAgH97eH2Ag4CAg36DgICHgYGAe35/gn6AhH6Ag4WGgH+AgICCgIV/e3+AgnuAgH6AgIB6f3+AfoCA
gH6Bf4CAgICBgYGBeH1wfn+FgYB/gH6AgICGgoB/goGBgICBgoCAgICAf4CBgH6AgICAh4CMhIWAgIB9gH+Bf4SAgICDgICAgH2AgX2Dg4CBgIGAf4R5fYaBfIKAgn+GgH5+eoCBgnOAgH9/goB+fYCAgYCBgICA
gYKCgnqAgIWBf4x9f3yAgoB/fIB+f4CCgIeBgYCBgIB/gYCAf4GBgICAf4KAioCAf3+Ag4CAgH6AgYCBgH2Adod+f4B8goF+f4CCgICAfX2AgIGAgH99goCGgIB/foB/gYaCgX97fYB/f35+f31+g4B/foCAf4GB
gHqAgIN/f3+AgH93gYB9g4GCgn+BfICBe4CBgH6FgIN+gYCAg4CCgIGBen99gn+AfYB7hYCGe399gYB/goKCgoGDgIKAhH+AgH6HgIB+gYB/f4GAgH6Ag4KEf4GAf4R8f4KCh36AhX96gHt9f3+ChH+AgH6CfYCC
goB+fn+GhISBe4KAg32AgIJ9hICCg4B+f3+BgIGAgYN8f4B/fH6BgICCgoKAgYB7hYCCgH+Af36DgICCgH99gX6DhHx/fICAfoCAhHyDgIeAgH+AgYeBgH+EeoWAg4CBhYSDfHmAgICCg3+DgIN/j3+AhICAg4GE
fYCDeoB3gH2AgH6BgICEgX2Hf4OAfoKDgICAgoB8f4B7f36AgX95hIGAgIGAf4CAgIGCgoKBg4CAe4d+fHyAfYCCgICAgH18e3+AgH9+gIOEfn57hoJ+iYCCfYB+gn+Bgn9+gX9/gIGBgYGAgHyAgICAf3yFgIB9
gYKBfYCAeX9/foCBiH9+gH+AgYJ9f4CAgIKAfYCAf397gICEf4GBgIB/gYB+fX+AgX6DgIB+gIyAgH2Cfn99gX9+gYCEgIaAgn56f4SAgH+EhH6CgJB6g4CBgomBf4OCf32Afoh/fX6Afn6AgIB+goGCgX5+gIV/
gIB9gYCBgIJ/g4B9gIJ/gH9+f3t+foCAgn2BgH2IgH9+gYCCfoB7f4GCgYB7goB/gH9+fn+DgICBiICAfn6AhIJ+f4B1f4B/gIKAfIGAg4CAgoB+g4GAgIB6eYGAgICAfIOHgICAhH6BgIOAgn+CgIB/goN8fIB6
f4KAgICAgH6Ddn2DgoCDdoCCfH2AgH+AgYCBe36HfYCChYiBfoCAgH+AhIB+fIF/foGAgIB8f4CEgHuCgYKFgIKBfoCEgICAf4CJg4CAgYWAhHh/fYJ9gIWBgHuAf4B+gYCCf4B+fH+AgYCAgn2HgX1+gYJ1hoCB
foKAfn98gICAgoR3eIKAfoB/d4J9f32AgICAf36AgYF7fYF+hISAh3t/gIF9hoCAgXyAgH+AfIF7gYR/hICCf4GBgYCAgYN8gIF9gHt8gICCgYCAgoB/g32AgoCDfoGAfoSAgIB+gH5+gId/fYB+g4B8g4V/gIF/
gXRugoGAg3+BgICBgICDgId/fIF+fIWAf4CBfYB9gISCgICAgIGEgHyBfoCAgH+Bg397fod9gH6AgH+ChIB+gICCgIF/gICAf3+DgIGAgoB/f4F4fYB+f4B8foB+fn6AgX9+f3l+gYKAg4F+gZiAgoGEf4B+gH2B
gYGAgX98jICBg4B9f39+f36CgICDgIB+gH+AgHx/gImAgH9+gICAf4CBgICCi4F/gH6CgXl7g4CBfn+DgYCDgYGDfoKAf4KAgYB7f4CAgIGEgH+CgX+Af4B+gX+AgYV/gIOAgIGBgn+IgXCAgH2Af3yAgId/gn9+
hoR/gIN8gnaAgH6AgICDf4CCgH5/gIGAf4B/gIOAf4CAgYR7f4CHgH9/gn+CgX+EgICAgoOBf4CFgH9/fICBf4B/gYCAf4GAf4GChH6EgYOAfnyAf4N/gH2Bf4CEgoCAgICAeoB/f36Af4KAgoCBhICBfYB/gYCA
gIOAg4aBgn+Agnt9f4iAgn+EfoB/gH+CgYJ+g4J/goGBf32Efn9+gIB7gn6Bgn5/foWIgX+AgYGBgICCfYCAfoCBgHmAe4aBgn99f4CDhIWDgYN/gH+AgYJ9gnyBgYOAf4CBfIJ+gIB8gIB/gIKAi4CAfoB+f4KC
f4CDf4GHioaAgX+BgIKBgH+Af39/f4GAfH6BfYGAgoOAfYKBgISAgH2IgoGAgX9/gIOAf4CBgH6CfoGAgH9/goF/g4GBe4SAf4CBf4B/jIF+gICAgH+AgYKAf3+AgYKCgICAgYCJgYCCgIaAgIF+gYF/g4eBhIF7
gIKBgYF9dnmHkH5+gX9+goCAf3qAfYCFgoCAfYKCf4GCg4KAeX+BgYGAfX99gYB/gICAgn+AfoCCd4KDgH+AgIN/gYB/gH99foCAfYCBgH19gH9/fIGAgoB/gH59g4CAgH6QhoaAgoJ+gICAfYB/gIJ/gYOCg4WB
fH+DgH6BgX+BfoCAhYN+gH2AgId/eoCBeoCAfH+AgH6Cfn6BgHd+eX+AgICKgIB/kn1/gYB/gH6AfoCBgYKAg4CAgIBzgH6AgIB/gIF/f4B/gICDfoCDgH6AgICCfoCMgHyAfneBgIB9gIN/foCBgIGAgYCKgICB
f4CAe4CBenuBgICAgoCDdX2GhoJ/hoB/gICBgYB+f4B8gYCCgIx+gIB/hIF+bYB+gICHgYWAgH1/foJ/gICAg4SBeYB/gIGBgoKAgIGDeoGBfICGgIKIgIGAgICAgH+CfnyCeX+HgH+BgYCBg4CAgH+BgYCBfICA
gIGBf3+HgIB/fYCAfoF5f32AgH2Cg4B/f4GAf4CAhHp7gICBgIOAgYKAfICAf4CDfYJ/hIKDg4B/goB+f3+BgH5/goCGgH+HgHWAgIGAg4CBfoKAhYB+gICDiX+Dg4CAgYB/gIB6goB7gIB+gH+Af4N/gH5/f4OE
f3x+gIN+gH+Df4eAgYKCgICAgIB+fYCBfn6Df4WBgICBgIGAgIGAgYCBfn+Ajn+BgICAgn6BfYB/g4CAgX+AgYCCgYCAgn5/hIB8f3+AgICBfYGAgIiAfICAfoGAgX+AgYKFgX6KgICFgICAgoB/fICAhYGFgICA
gICDgIB/f4CDgomAgX59gICDgYOAgIKAgIOCfYGAgH6BgH6CioGAgICBf39/f3mAh4B/gYCAfoCBgn2CiICCgHiAg4KCgYB+foCBf4N8goGAfICEhn6EgYCBgH5/gICGgHqCgIOAgH6AgIB9gYF+j4CBgICDf39+
g4CBgoGBgIGCeoSAgoCFgX6AgnuBgYeAf4CBgH+Aen9/foCBfYB7goCBgH+Af4F/hYB/gICEg4CEgICAhIGAg4B/fICBfoCAfoCFgIKDhX+DgIGAgIx/gX59fYCCfoR/fn+CfYB/gIJ/gX+AfYF/gH+BhYCEgIB/
iH1/gYJ+f36BgoB+fYCAgIF6gIR+gYCAfIJ/gIB/gHuAgICBg4SDf4B9g3iCgoCAdoGBgHaAf4CAgIB/goCAgYSAgICAf4B/gHSAgn5+gX6AfnaAf4SCfn+Bfn+AgIB/gH+CgICEgoGAfoqAgX+BgIKDiYZ7goGC
f4B9gYCCgH6AgYCBf4KAgoCFfoyGg4CAgIR6gHqAgYN/gH6CgIJ+gHmAf3yAgIB+fYCAgIF7gICEgImDe4CAgYN9gIeBgICAgICBf4CBgoiBg3+AhYGCgIOCgX2AgIB/gX6AgIB5gIF9hoCCfn+AgIB/gH9/gICA
f4CAg4OAgIGAe4GAf4OAgIKAeoJ+fYF/foCAfn9/hIF/fn+Gf4B/gYCBgICAgX+Gf4B8foKAfnuAgYGBgX+BgYCCgICEf35/gIB/f4B/gYCAgHuAgYGAeoGAgICAhYCAgoB9gIB+gICBgIKAfYGAgYGCg36AgH2B
f3+AgICCf4KFc32Df4CAgICAgIJ/f4CBgXyCg3uBgoOBf4CBfIB/gIB+iYB9ioGAf4CAgIF/gIiAfYCAhH9/gn6AhYCAfYB/gn5+gHp9gH+AhHyAf4B7gYiAgIB/f4CDgIN/gIB9gIB+gH+Agn+AgIB/foCAgICA
eICAgICAgoOAgYCFgXmAfoCAfoOGfn6EgIB+goCAe32Df4OAgH+Bgn2BgoR/f4J9gICEf4B/gIGAfoKAgICFf4J/gn+DgICAfn1+gIB/gXWDf4CBfoB/iX9/f36AgYCAgH2AgISBgoB/f4CAfnt7gH+AfoB/gIGC
gICAfoB9hoKBgICAgoB+gYBuf4iBgIKGgH+Af4GAfn95g36BgX+AgH+Bg358fYB/goF/gYCAfoF9f4B9f4F+fIBzgICAf4CCgH6ChIB9hICAgYJ/f4B8gn+Bg4CAhYaAgYCAgX18f4B/f39/gn9+f4CAbH+Bf4B2
eoGAgH6AgICCgIeCfoOCfnx+foGEfIGCfn96fn+GgICDg4B8g4CAgHmDgXyAgIGFgYCGgn+AgX6JgHyCf4F/f39/gICBgXuBgX6AgICAl4B9f4KAe4B+gX6Gf4h/gIGAhoGCfn6AgH6Ag3SAe4CAgX+Cgn2BgoCA
f4GEfYOCfn6AgYCAgH99gH+AgIJ5gIGAgICAgICAgHqAeIN/eoB/goCAgX6Af3yAf4CAgYCDf3l+foKBfoGAgYSBgICBhIB7gH+Nf4CBgIGCfIKAgICFeIB2fnyBgoF/eHODgHyAfX9/gICDgH1/fIN+gICGgIN+
gYJ9f4F/f35+g4KAf4KAfH9/gH99gH6AgICAfoCDgX+Af4SAfH6BhICAf4OAfn2AhICBf3uAgnx9g4N9gIGAf4CAf4CCfoJ+gIB7gIB8fHx+f4B/gH+Bfn+Ag4CBf4SDgICCgoJ+gX9/gn6AdX2AfoCAgX9+gH+A
gIJ9f4B/f3uAiIB/foKDhYCAfYB+k3+DgoGAgYKBfoeCgH+BgICHgYCAgYB9fnuAgIeAf4CFf4CAfoCCg36BgIZ6g4B+h4B+g4CDgX+Af4CAf4B/gICBfoB9gYOAfXuAhoKAgYB/gH6AdX+AfX+DhIKAfn6AgICD
gH+Ag3+AgYN/gICBgIGCg4KDgoB+gYB9f4CBgIN/gYCAgYB/gHiLhn6Agn1+hYCBgXuAgH6Dgn+BgYJ/f4CEhH6Df32AgH6Cen5+gICAgIGBgIF/gYCBgICAgH2Aen+Af4CAgIKDf4CAf32AgICAgYV9g396gHiB
f4GDgICBgYN/iIGCfXuAgIGBg39+gn+Af4B+f3qBf4CAgX6Ahn+Aa4F/f4B/f4V/g39+gICAfn6AhoN/gYOAgYB+gIF+goWAgoB8coKAfn57fn1/gn+Afn17hIWAf36NgHyAgop7fYCAgYCAh4GBgoF+gIGAeoGA
f4iCgH6FgHx8gH2Af3+BgYCAgYJ/gIB7h359gX57gH6CfoGAgIGAgIGEfoWCf4B8eICAgYGAfHuDgYKCf4CEgYB/f4CBjoKAgIB+gX5+f398fYCAgIB8gIOAf3yEfoJ+gH5/f4t/foGAe4CBgXWDgX6Af3+AfICB
foGAgYCAfoCFgoB/d4V/gICBgH9/hYJ9fXyAc4KFgH6AgH9pf4F+foF/gIB/f4OBgICAgYCCgHqAfoCAf4GAgIB/gYKAgoCBgoCAgoGDgYF/gH+Af4GAhIJ/gICGgX+AgIB/foF/fnyBgpB/gX+Bf3l/gX6BgYGC
gHyAf4SFf4CAgYGAfYB9hYCBgIB+gYB+h4F+gX+AfnyAfn16fn5/fn+BgHiBgIB/g4mAgYCBfoGCf4WKf4CFfX6Af4F7fXSBgIB+goR/eH2Ag4CAf4eAgoGCf39+foB5gH6AgYCBgoKAfn6BgYCAgYSCiICAgYGE
f4CCgIF/gX6BgIF/f313gICFgY+AgICBgH+Ah4CCfYKAf4WAgIaAhYCAdX2Af3x/g4GGgYGAgH59f36BgIB/f4B8foB/gIKBgH6Af4CCgICAfoGAfYB/gH19f4F8gICBf4J/fX+AgX+BgIGBgX6Af4aIgH2BhISC
gX+AhX+EgYCCgn+Af4KAgoCAf4GAgYB6gIKCgH6Af4GCgISAf4CDf4B5fX6CgH+CgIJ7gIOBfoF/gH1/gIB9gYCCf4F+f4CBf3+FgH2DgX+Af32GgX+AfYN/f4GMenyAf4CAg4F7hICAfn+AgIeBgIOAgoB+goB6
gYJ/fn6Af4KAgIJ7gX6BgYKAgH6Ag3+Ag35/fYCDf3+AfYB/h3t+gn99fIR9f4B/eYB9gIN+fX6FhICAgIKFgX+BgIOAgYB+gIJ8gYCCj4CAf4CAgIF/fIGBgISAgoJ+e4GAe3+AgoCCgIOAgpmAfn99gX9/hYCA
gIB/gIB/foGEhoKBgXyAfoBwgIGBhn+AhICBgICBfoN7fX9/gICCgHt7foV8gH5+g4B+fX58gH57fYGBfoKAfYCAgYB/gH5/f4J/f4CAgICBfYCBgIOCf4GAgX9/gH6BgoKBgYF/f4WDgYWAf3qCgYGAgYKAgH2C
gICAgIF+gXx/gXt/fYWAf4KDgICChH+AgH+AgIKAf35/gYB/f4CEf31qgX+AfYGAhX6AgIB+gIeAgYWBh3yIfoCAgYB8gYCFe3+AgYKAgYGBfYCAgIB+gYB/goCHf3+BgICDfYGAfYCAgH9+gYKAg4B9f4B/foKA
gH5+gH9/f39/eoCBgoeBgIJ+gICAfYCAf4GAf399gICAf3l+gHuFgoJ/foOAgnmBgH6CgH9/fYCEfoF9gIKGgH9/f4GBioOAe4CCgIh7gIB+gYF/f4CAgIF/gYB/gICDhIZ8hIB9f4CAgICGinuDgYB+gXmEgH2B
gH6AgYV8gIKBg4B/f4CAgHx+gIN5gICAgIR+gICAgoSAgH6CgIF9g3+DhYKEhYCCgIKCgIKAgoOAgYB+gH97gH54gYB/gIB9foF/gICHgoJ/gH5+hn2BgICAgH6AgIGCfIB+gH+DfoWEgH+AfoB8hoWBfYV9gYGA
goJ9f4OFgIJ/f4OAf4SAf4OBgnuChXp/gIF4hICAf4CCgIKAgoCAfoB9fIB+hICAgH+JgYB+gICBfoCAgH+AfoGAgIOBgICBg4F+foCDgICAfoB/gYCHgH6AgoaBgIOAgYB9fn6Bf4N+f4B+f4CDgYOAhoCCgoGB
gZWGfH+Bf4KBgIB/g32AhYB+fH6Af36AgYCBfX+CgIGBe3x/gIKAg4FwgICBgIGAe4GIgYCCgX2Ag36BgX6Cfn+Ef36AgH6CfIV1gYKAh3uEgIKEgICBg32BfYCBgHyAgH2DeoCAf4F+gIJ9hH9/gX1/gICBgoCA
f4GDgICTf3+EfoCAgH6Ag4KCfoJ/gIGAiYWEgHt/hISAdoB2goB+gnyEf31/gn2Af4CAgIGGgH9/gn+FfoB+gIN+gICCgYOGg4J9fYOAgIB/e4CBgH+Bf4WCf4CAin6CgIGAfICAf4CAf359hHx/gH6Bf3+Agn6B
f3+AfoGFgH6AgH5/goGGgIB/gISDgICAg4CBgH6Agn+Bf4B9gYCBgH6AfYWDgYF/f3+Df4CCgIGCfICAgH+Af4GBgICEf4F9e4CAgn2AgICAgICAgYGCf32AgICDh36AfoF9gICAgICFfYV9f3qGgH+AfX6CgIR/
hYCBh36BgHyBgICCgYCAgYB+hIKFgISAgoJ/gn6AgICBfoGAgX+AgH+AgICBfoGAgYCBgIKAgYiAg399gICAf4GAgX9/goGBfoKBfoKAgHyAf4GDf3+EgICAfn+BgIB7f4GAgIB/e4CAgIV+gIGAgICAgHuBfoiA
f4CAfX2CgH+Fg3aAf39/f3+DgYCBgIKFgIJ/gH19foCAgICCgIGAfoCEfX2BgnN/hX6CfYV+eot3fIF+fYCAgYKDgYCBf3+JeImBg4GBgICAgIB/foKEf5CFgIt/goB+fn6AgH+BgICAgYCDg36AgIOAgIKAgH19
f3+Afn+BgICAe4GAgoCCgIOCf3yBgoCDiX9+gYCAg36AhoOBh3x/hYGAin5/g4B7fYKDf4GBgH+Fh399fX+AeoB+gH6BfYOEf4GAgoCDfoCAf39/fnyAgX+Bf4GAfpuMgH6CdIF/gH+CgICAhYOAgIJ/gIB/gICA
gX9+f35/fn2Be4OBgICAgIR+gIF9goCBgn+DgH2Af36BgX2AgIKAgIB+fYGAe4OAgX57f4CAgJ2DgX6Een+AgH5/gIGAgoCEgH6AgH2Ae39/gYB/gIF9gH59gn6Adn2KgICAgH2CgIB/fYd/gYp+foCAgICBl4OA
f359gIGAgYKAfn9/f4J/hYCAgH+CgICAf4CAfoKAhICBgYGAgX6AgYOAf4CCgIB8goGCg4J9gICAgIB6eoR7gYOAf4B/hIGBgYGAfYF9goZ/hICAg4CAgH5+gIR9gIOBgYKBg4B8foB4gYB/gICDgoOAgICAhYN/
fYCBf4CAgYB6f3+Cf3+EgH+AgIF/gICEf4CHfYGAf3GAjYeBgHx7gYN/eYmAfIB8gYCAf4CAfoGAgYGJhoh/goCDfn2DhICAf3+AgIGAf4CDfn+AgH6AfH+Af357gIB/fYB+gYB/foGBgIB+gYGAgICCf3+BfIF/
gYB8gICAgIaBgISBfnh6gH6AgIOAgH1/fn6Af4V/fn5+gICAfX58f39+gH1zgHuBgIV+gIN8gH6AgI1/foCEgH+Cf4B9g4GAfXx/gICBgYCAfn6CfoCAgH+AgICAh358f4CAgX9/goaBjoKAf4mAgYV/gYF6gIB/
eYGFfYKBfoB/hYCCgIZ/g3h7foB+goKBgIB6gYCFgYCAf4R/gIqAh36AgH+AgIJ/f36CfHh/f4B/gIJ/gYWAfoGFgYB+gX59gYGAf3+DgIF9f32Ag4GAgIOAf36Ae32BgoGBgIGAgICAhIJ8gIGFgICAgH6CgYCC
gH+DhYh2gICCf4B/gH97gH6AgH+BgYGBe4B/f4CAfoCAgIB8enx/h4aAfoF7gISCh4GAgYCAgIKBf5F8gICCf3+Bg3uAf4GAgICAf4GAgIKAgICBgHuEhH5+gIR/gYB/f4CAfHx/f4CEgH+Af4KEgHuAgH98hX6B
gYCAeYB+gIGAgICGgIOAfoF+gIB+gH+CgYCDioB+gIGBhoB9fn6AgoCAhHB+f4B8f4GAgYCAf32AgoCAgoCBf358goCAfnp+f36AgYB6goN8fICBg4CAhH9+f4GAgH+Cf4OAgoGDgH+BeoCAh4J+e4N8gICAfoOB
gIB/foKAgICAgIGAgICAgH99f4B/f31/gIGAfYB7gYF+fn+FfIGAgICAf3+CgYGKgX+De39+hYF8gIuAgICAfYB/f4SAgYCBg35/goCAf4F2gH6AfoGAgH9/f4F/gIJ9gH+AgH+AeX2AgH59gYeBf4CDgIN9gIGD
f4B+e4SAgHyBg4CDgoCLgH+AfYF8gYiAgIKAgIWAf4CDgX19goCAf4OChIN+gHt+fn+BgoB/goCAf4CAhIB9goCAfn+AgYF+gYCAhIN/f3+EfnyAfn9/foB9gX99gICAhXeAf4CAf4F4foSCfX59gIB9f4CAgoGA
g32AgICAgICAfYCCc4RugICAgHqAgIB/goF/fIKAgYN/hIR9gH+EgX5/fnuAfX6AfoGAgH+CfoGCgICAeoGCg3uCf4CBeH+Ce4B/gYB8goKBgoCAhn9/f4CFf4GEgH+AgH9/gH+Df3uCgICAgH6Bf4V9gIB/g3yH
goCBgICFgYCAf39/gn57foCAgYOAgnOBgISBfYKAhICBfYOAgIF/gYB/goB9gH+DhYOCf4B8fIKAgoV4gYF+f4CAfIOBgoCCgYB/goB/gH9/gISCgIN7g4OAfYF/gICAgH2BgYJ9gH+BgYCEfoCAgICAgH5+fYSA
f4CBgIOJgYGAeoCAgXqBgIKAf4B9f4CCfoKAgH6AgYJ/gIB9gICCgX2FgH+Af4V/gIF/gIB9gImAfn+AgIGBgIKAgH99gH+Afn+FgISAfYF9foB+gIJ/gHyAgH2AgICDdYKCgYaCgYCAjICAf4KAgIGBdYWAgoCC
eIN8gYCAfoOAgX1+gH6AgIB/goCCgICAgn2AgIB/g4B9gH+Ag36AgYB9foJ7fIF/hoeCgIGAgIB9hICBgICAgH+Cf4KBgH99hoCBfIeAfYOAgYKBgH59gYGCgICHfX6AgH6CgICBgIB+gYCAf4CAg4KAgIKAgIGC
goKAfYGAgICBgIOEgICAbIGAf4J+gICAg4CAgn2Cf39/gYCBgIB2f4B/gX6Dgn+AgH5/gHp+f4CAfoGAgIN/gYKAg4B9goGAgoB/gHyBgH6Af4CAgX+AgoKAgIGDf4eBfn+AgH6AgHiDgH9/f4B/gIOAgIGBhIGB
gH+BhIOCfX+BgH6AgoJ/goCBh4B9goF+gH+CgH6Ae4V/gYCAgIqAgIOAf3Z+f3+AgYGCgH6Df4GAgICBgoSBhX6Bfn9+gICHf4GAg4CKgIKAhoSAgYGAgoV/gIGAfXl+gICBfYB/gXx/f4B/gn5/foF/fn9+gn5/
f3yAgH2Cf3+Af36AgH2Bf4CAgICAgoF7gX9+foKBgH2Af4GCg4B/gHaAgH2AfYCAgXyAfYCBfoGAfYB+foOEgn97fX+Agn+DgH+BhIV5gIJ/gICAfYeCgYR+foB/f32CgoOAgH2AgH5+gIB9goaBg4p7gH6CfYCA
f4CCe4CAgYh+gYCBgICAf4F7hIF/f4KCgH2AgICAgH6HgIGBgIGEf4SAhHyLhYZ/gYGDgYKBf4CBf4J9gYKCgH6DfoJ/gIB/fnyAgYCBgICBgIB+g4F+goB+h4GAgIGAgIiCd4aAgICBgYaBgH+GgICGgYB8f399
gICAgX+AgICAg4CAgICAhH99g3x+g4B/fnmCgH96gn19f3+CgYB+gH+BgIJ+hIB/foOAe31/f42Af3mBgX6AgH19d319gIR/gYCDhIGAg4B9goCBgIOAgYB+goB+fol9foGBg3yJfn6AhIOAgX5+fHx8g4J9gIV/
e4GAgX+DhoKAfoCCgYeHhX59g4KBfYGBgICBf4OAgH6Bf4CBfn2HgICden58gH9/gICAeIGBgIB/gIF+hICDgIB/gH+AgH+AdX+DhoB/f4V+i4CAen2CgIGAe4OAgJWAh4B+gX9/gH5/gH+DgYOAgH9/gX6AgICD
gIKAf4KAf4B/gX2DgIB9gYB+gIF/g4B/gYJ9hIF/gICBf3+AgIZ8gH6AgHt/foCAgH+CgoB8j3+Ff4B6gYKBfoKAgIOAgICAfoB+goKDgICBjH2Afnx/gn5+g4J/gIGAgIGAgIOAhoB8goGAgIF/gIF0gH+AfX+B
gIGAg3l/en2CgoCCh32AgICEfoKBe4KAgYCFfoB8gHuAgICAg4B+g3+AfoCFf4CAgYGBf4OAgICDgIOAeX6FgH2Af39+gYl+f4CAg36Af4WAfoGAgIKAgX1+fYF4en+Ag4GCgH+AhICDf3d/hnyBfnyCf36GgoB8
foB/g4CAgH9/eX+CgYGFgICBgYKDgICBgIN+gn6AgIGAgICBfXx+gIGCgICAfoCCeYJ/g4OAgX1+f3qBi4J+g4SBgH6AgIJ/gYB+hYCAgoOEfoCDgX6AfIB9f4GEgH1+gn6AhXyAgn+AfYGCgIOAg4KDfoSAfHyA
goJ6gIB/hIB/hIB/gX6DgYKCfYKBgH9/g4GFf4J/foGBgoKAfn5/gH2AgYKHhYCCiYCBfn1+doB/gIWAgIGCgIB/gH97foGAfYB5e398gIWAgYGKf4CFe4KAgIKAgn2AgX1+gX+BfoCCf4CAgYCDhICEf36BgH+C
iH99gHuAfoV8gICBgoOChH+AgX+AgXqAgIF9gYCCgIN9gICAgoB/gn+AgX+CgYCDg4F7gYiCfn5/g4R/fX97gYCAgICAfYKAeICAgn+DfoB+gIKAfYKDf4SAfX+BgoCBgoB9f4CBgIF+foGAgoGAgIOAgIGFgX5/
gYCGgIJ/f39+foSAgIJ/gnuDgYCAhICChIKHf4KCgX2Ad4B6hIGCh4CCgIaAf4CEgoCAgIR5gXmCg4CBfX6ChICBgHuJgH+Agn6Efn+FgoCAiIKBfnqAgIZyg3WBf4B+f4F/gHyBgX1/f4R/f4CFgYJ+gYB7gICB
f3+Dd4GEg36AgoGAf36AhYF2fn2Hgn9/gIB+fX2AfoF+g3uAfoGAfYCAfYN/hIBzgoGAgIF/gIGCg4CAlH2AgIN+hIB+gX+AgYCAgICAe4GAgXqAfYSDgIB/gYF/gHqBin+AfoCAgX6Bfn+GgoOAhIB8gIGAgICB
gIN+hn6Ag4qBh4qAfX19foCAhX6AgIOBgHqAgHx+f4J9gIGAgICBgICBgIGAgIB8gIGAfoODgIWAgH6Cf4SAf4CAgH5/hYSAe4KAgICBgICBfn6Ag4CIf4F+f3+AfIJ+gIB/eIV/gYCIgoCBgIF9gIF/f31+gX+B
gn+AgH6AfYOCfnx+f4J7gIaDgICBgICAgYCBfYCBgIF/gIqBfH6BgoCAgIB/gH+AfIB/gH5+gH+BgH9/gH9/f4aAgYGAhn6Df4CAfnyCgICAi4B/eYCAfoCGfoKAgYF+f36BgICBfnx+gH+Rf4WBgH9/gH+DgIN+
gICBgX9/f32AfnSAgICDgYWAhYCAgYB8gICAfoB/f399gIOEhIGAfYJ7gnx+gH6IgH5+gH2FgIKBfICCf4CCfYKCfIOAg3+CgX1/fXuBgIB/iIGBhYCChH+AfoCAgYCAfX1+fX18gX+AfYGAfIKAgIN+f3qBf4B/
gH1+eYGAhoB9gYGEgICBhYKHgICBgoCBgoOAgH+AgX6Df4CCgI+FfoGAgH9+gH+Afn+Af4CAgomHgnx/gX5/gH6BgICAfH6EgICAgoh/gH2AgH+AgH+Bfn+BfX6AgoKAe4CAf4CBgod+gIGAg4KAf3uAgX+DfIGA
goGFf4KCgICAgH+CgHyCgIB+goCCfoCAgIKAgIKBf4CFh31/f32AfYB+goOBeoCAhYGAgX+Df4CSgH93fneBfX16fIOAgIl+g32AgYCAfX2AgICBgH+Af3yAf3+AhICGgH6AhoGAf3uChIGAgn+Ef4CAfX2AgoB9
foKBgn+Af399hH6AgH1+goCAgYB/f4B+gX58fX2BgoF+f4B/foGFgICAhnx/gXV7f3yAgYCBgH2DgH2AgYB/foCAg4CAg4B/fX99gICCgH+Cf4CAf4KAgHqDgoOLgICEfn9+gH6BgIN/gn6Bf4CDhoN9gIB/gH6B
gICAe36Bfn+AfoCDgICAgH6BfYB+gH2AgX1+fXl6hYCCe4CEgX+EgH9/gn99gICAgZmDgH16gX+Afn9/gICAhoGAg3uEgH+Afn6Df4CAgoB/gIJ9foB8h3uAgIGAgH6DgICBgoKCg4B/gH6Cf4J7gYB+gIB/foB6
f4B/gISFfXt/foOBg4CJgH+Agn+DfoKAfYR+f31+fIJ/goCCgYCAf4CAgICCf4CCgoKAfH92gIh4gYB+gYR9fn6AgIiLgIB+fX+AgICCfoGBgICAg4CAfYCBgH6BgHuCgIF/gn+AgHyEgH+AeIJ/gICBf3+Cg39+
f4R9gIB/f4CCgn6BeoCAg4CAgIGBg4KChX9+goCBfH+AgIB/fYGAgYGBgYZ7fn6EfoGCgH2AdIB+gH+Af3x+gIB/g3uCeoB/gYKCgYV+foKJdnyAgYSBj4CDg4B+gIR6g4KAgHx/goGAiYKAgH6AgHyBfoCDgnp8
gH55gIF9gH+Af39/fYCBgICAgICDgIGEg4CAfoB8iICBfnuBfH2AfIB/gYCEgoB+f4CAgIB8f4CDfX6EgICCgISCgIB+gH2Af4CAgX+BgICAf3+AgYF+gISAgH9/gH6BgX+BfYGEgYF/gYCAioB8foJ/fn6AfX6C
gIF/gnqFfX5/g4KAgHmAgYWCfYJ/foB/gnWBhId+g4GDfYF8gX+Agn+AhX2BgICAdX6Cjn9/gIB9gYGAgIB/gn+Cf36AgIKEiISAgYGAgYCAgYOQfoCAgn18g4CHc316gYCAfIN9goGEf4KAhXuAj3+Af4CAgICA
gYOBgoCCgIGCf4F/gIJ+gIB9f4CAf4CDgX2AgX6Cf4CBc4CJgn6AgoB/f4V4gIKCgIB/fn6AfH1+d3+BiICBgIF/iYCAgnyDgIB+gH9/d4CCfoGAgICBgIKAgHyAgIOBgX1/f4CAgHyDfnyDfn2AfoCAfYGAgICA
gYB/f4KDgn+AgICBgH6Af4R+gIGBh3+AfoF/gICEgYGCf4CAgIB/goCAf4CBf4B+gICAgH6BgIKHgICAhn+BhIB/gYZ9fnuAgY5+hXx/f4SAgIKChIGCfoKAf4B8e3+AgH2Ag4CCgYCBfYGCgn6BgIR+gIaAhIGA
f3+ChX+Afn6GgIF9jX6Bg35+gH+CfYJ/gICAgICCgIB/goKFgH+CfoGAhH+BgH5/g3+AgIF7gX6Ef31/gICBf4KBgICAgIB8iYF7f4CAgHd/hH+AgIGAgH+GgIB+gHyAf4J1fYCAgH+BgISAgoGBgIKBgn+AgoCA
gIB/gYB7f4CEhIKEgIB/gH9/g399gYKCfoCBg36AgISEhX6DgX+Afnt/gH9+gICLf4CAe4CCfX5+hoF8gICEfoCChYJ+gH9+f32Bfn6ChYB/f4CAgX+IhoCCf36AgHyBhICCgn+BfICBf4KBgH5/f4B+eX6DfoCA
f4CBgICAfICDiYCCg4CBgIB8f4CBhICCfYF+g32Af4B+gH6BfX1/ent+gYF/goB/gIB+gICDf4CBfYJ/gHyFg4OBf4GAgICBf4B4en2Bgn2Af399gYF9g4GDf4OCgICAfoB+gYB/gn6AgX6EgoCAgoWFfoR/fYCC
gICBgoKAgYKAfYCBgH2AgIGAgH99gX5+gn+DfoCEg4CAioCBfoCEg4B/gYGAgYB+fIB8gn5/f4GBgnuAgICBfIGAgIGAf4CAeYGAgH6AgoF/foCAgIF+iX6Cf4WJfH6CgoB9gX98gH6Df4B/hICAgIKCfnyAgYOA
fYB5goGIfXyAfIB3gYCAgIOBf4CAfYF8hYKCg4OAgIOAh3+BfoGCgoCAgoKBhoCDgYSDhXmOgH6HgX2AfoCFgIiAfIKAgIqAgIZ/gYCAgoCAgIF9g4GCg4KCfIKAgIV/gHyDen+Af4B/fn6Ag36Efn5+gIOAgYCA
gHyCioCCgIKAf4J7hoCDgIGAhoCBiYCAen+AfICCfYJ/h4B+e4CFgIl9gH6Cf3+Ag32Ac4CBfoCEg4CBf4CBh3+BgICNfYB+f4GAfYuBgIKBgYJ/f3+Bfnx+gXyBbYCCfICAhH58g3+Cf4CAg4KAgn+BgX2BgIKD
gIGBhIOBgICAgIB/gYCAgH2CgYB+gICAgICAgIGBgICAf396gICAgYGDfoCEfH5/gIJ+foGBgIeCgYWAf4KIgICCfoaBfYCEf4GEgYCEf4GBeoCAh4B+hIB+gYN9gIGAgIKAgoF/f4B/fHuAfnx+f3tnf4B+e4CA
gIKEeoZ+gYCAf4CAfoCEgYCAgoCDgX6BgXmAgYCAh4GAf4GDgXmAhoF8f4CBgIBngoJ8gIeCfYF+gIGCgIF7gICBgIGCgYKAgH+CgX6CfoGGf4KAeYl0gX+Bgn9+gH96f358goCAgYCAgIKEgH6AgIGDgICCgIGB
f36CgYCAfoB+fn9+enh/gIB9gIKBkYCAgYCEiX+Af4OAgIB+gIR+hYN9gH6AgIB+gIOAgIV/goF+hIN/f3+FgH6AgH+AeoCAfYB5gXyAfYGCgX+AgICBgIGEgYCEgISAgHyBgYCAgH56h32EgIGAgICBgIB9gICB
i4CEgHuAfn5+f4CCg3+AfoCAfYCBg4OAgICBgIGGgIF+fYKFfYN4gJeAgX+CfoB8gH6AhH+AgIB/gICGfX6BgYCAbYCAfoCAgIGCgn+AgH6CgICBfH98foGAgH2AhIF/f4GDgIB8e31/gH2Af4B+gH6CgIOCgH9/
goB+gH2DhIJ/gIB+hoGAd4KAgoB+gIeAgIB/f4B/foKAgIB7g4CAfX6BgIB8gIGDf4J/jYCAhX6RgH6AgICAgIF+eX58gYCEgX2EgoB8gIN+gICDgH99gYKBf3+AgYKBgH9/gH5+gn6BgH6NfIJ/gH1+hICAgIF+
g4V/f4CDgICBhoCBen6AgX6AgICBgYCDf4GHgIB9goGAgH+EhICGgYGAf4CBgYCBf4CAgIKBgHt/gIF0gICBgYKAfoB/hIB9f32AgYCDf39/foB+gIF7hH9/f4WAgICAgoCAf4SAg4GMfoCCgH2AgYCAgICAgYKD
hIB/f4OAgIiAfoCAgIGCfoCBgoCAgH56gH+Bf4B9gH+DgICCgIB/gIB/gICAgICAh4CDgXuBf4J+gIF/gICAgYCAgoB9gYB/hH2BgH2AgX5+gYB/fYB4jX+AgXyCf4CGfn2AhIOGgH+CgIKCgIGFgH98gHqAhoCD
foCCfoGAfYKTgYKAgIV+foB+hICCf3+AgIR/fICBeYCBgH1/hYCEf3yBg4OAgn9+gIWBgH9/gIKAgICAfYODg39+f3+Af31/gIOAf39/gIB/gYKAg4CAfoOAgIB/gICAgHuChn+AgICAgICAgIB/gYCAgIJ/foF/
f4B9foCAe4B+gIB9hn9/fn2AgH+AdX2AgH2BgH+CgX+Dhn9+g4eBgHyBf4Z/gH+Bf4OCfX+AgH+AgH6AgH98f4CAg3+AgISBgH+AfoGnfoGUgICBgH2DfoKBf3+CgYKDf4CBfHqAgICAhn2Af39/gIB2gJOAgIB+
goCAe4R+fYOBgICAgIWAgYF/gICAgoODf4B2gIGAhoCGgYCBfYCAenaDgH6AgoeAgYCAgICAgX9+gYSEf4eAgYCAgoKHf4GAgX9/gIB/fYCAgIJ5f4CCf4GAgYB9gYGAf3+DfoB/gICAgYGEf4GBgIKCf3+AgoOA
gYGCg3+AgICBfoGAgICAgIB9goB+foCAgIB+gIaAfoCChICAfoB8goCBgIB9gIB9fIB+gXd7hYCAfoCBgYCBfYB/f3+Df3+Af4CDfnd7f4CAgoCAg4CGgIB+gI6Dg4CCfYF+eoCCgICCfn6CgYOAgYCDfH2Ag4F8
f4CAgIF+gH+Fg4ODgIOBgH5/g3yDgoGCgH9/goODgIR/e4CAgYKAgIF/f3+AiYB+goGBfYGHf32AgIOEgX2Af4GCf39+f4F/gH2AgYCDgH2De4CAgICAgIKAgIGFgoGAgICBgIGAkYB+gIKEfoKAf398fX58gH9+
fYKAgICCgYGAg4GLgIF/gIGAfoGAiIGAgoCAhH2Af4V/goF+gICAgnyAgIqAgX+BfX+CgH6CgIB/gYGChoJ9gICAgICDgYGAiYKMgHx+gISBfH+IgIB6eX2FhnuAfn6AgH+CfoF/f4OBgYCFfoGAgIF7gYCBgICA
gICAgIB9foGDgICAf4J/f36CgH+BfIB9fn+BgIB+eIN8fn9/f4SAf36EgIB/gICAgH2AgYGAg4GAgICAfn6Bfn6Af4KAf4CAgn5+gIB/fHuCgX6Af36AgICAgHaAgIKKgICBf4Zvf36BeYJ9hH+BgH+CgoN/gIF+
gYB/gYB9hYCAf4B+f4KEgIF8gICDfoB0gIB/gYCAf3yCgICAgn5/gISFfoKGen+AhYCBfH18goCDhICHf4CCgH94gYSCf4CAgIB9hIKAhHt/fYCEgICHfn+AgH+AfIB/fn6AgIWAhYGAgnyAgH57hICAgYCAgICA
f4F+e4B/gH2SgYCAgYCBgICEc4R/gIF/gIODgH+AgIKCgoKBfX+AfIB+goV/eH+AgoCBgH5/foKBfoGCgYSKfXl7gIB/h4KBfoZtgYSAgICFgICDfH1/fX+DgHuCfoOBfn9+fX6DfoB8g4N9gICBgYJ8gH59i4KB
fXyDgICDgICAgIF+gYF8fYCAgIKCf4d/gIJ+g32ChYKAfoaDfH+AgYCFgYB8gIN/gn+DgICBh4CAhoF+gIKAgICAfoB/gIGAfn+BfoaDfYB7f4J/f35+hoKAfn+Ag3+BfX+AgICAgHx6gICBgIGDgYCCgH2AgIKC
foSBiICAgoB+fICCgICCgIOOf3+AgnyCf4CAi4CAgYF+g4F7hoB/gH5+f4KBgnqAfYCHf4OAgH+Af4F7gH+Af4B+gYGBgHx+hYB/gHyDfoCCgoCDgYCAjIN+g4CCcoSChoCKf395f4GDgIKAgYB9f36AgH6Cf4B/
gIB/goCAgoCAf3+Cf4GAgYCAgIOCgH19gIB/gH+AgH6Af4CAb36Ae3eAgICAgH6BfXp/gIN5f36AgIB9g4CAgICAh4GAgYKAg4CAfYGBg36CgYCAgoN+foWAfoF/fn6AfoB/f4CAg4B/foB/fn+AgIF/goGHgn96
g36IgIGAgYGIgYGFf4CAgIF8gH9/gX+CfIB5gIJ+gXyBgYOBhoCBgYCEfoCCfn5/f4GNgICBfXuAfoB/gIF+goCAgYCBgX+Ae4F9gIWLgIB+d35/gICAgYJ/hX1/gIN+gICBhYGAf4CBgYR8hH5/gYR/f4GHgICB
gHp9gYCAf4GAhICBf4CAeoB/gn99f4SBgoCAg4CDgIF8fYJ/kYCCgYOFgoCAgYCEgH+AgIJ+f4CEfICKgH6BfoCAgH+Af4BtfoGGgYJ7gX99gICAf4OAgICBf4V9gIOAg4B+gYCAg3+Af39+goCAgIB/gYOCg4mA
foKCg3h7gYCAgH59gX5/fYCAgIOAgIB/hHyBgIB8hYCAf4CBgH2AhICAgYB+gYOEfoGBfoKBf3+BfoCBgIOBgYKCgICAgHmCf4SAgIB/gYCAfoB+gnyBgH2AgoB/fICAgoCDgIB9gnyBcn6CgICGfIGCgH99goF+
gH1/gYOAhn96e4h7hIGBgIB+gIF/gIB9fYKAgH+GgH+BgICAgICBfIKAgH+Ae4SGgIR7gIN+f4B+gYCAgIGEgICAf4CBf32BgIKAgH59fYB/gIJ6gIB6eoCAfoJ7eX9/f36BgXKEgIB+gYCAgICHgYKAf4CBf4B+
hYxjgIB9gIGAhYSAgH2AfoB9gH+AhICAgoKEf357gIGAgYCAgISAf31/hYGAgn+AgICEfYOAgYOBg4J8fn+AgYB/goGBgYKBgYB/gH1+fn+CgX6GfH2AfYB/gHyAgXh9fX9/hX+AdHuAioGAgICEgH+AgIZ7f358
g4CAfY2Ef4SAgIKAgICAgICGf4KAf4GCg4N/f4B+f4CAf4GEg4B5fYB/gYB/f4KAf4CAgIB/gX58gH+BfYGCg4aBf36DgIuCfoF8fYB/gYGAgYCDhIF+fn6BgoR+hYN+gICCf4B/f4B/gH17gYGAf4KAgICAg4GA
f4CDf4GFgYCAgIR/g4CBgIB7foWCf36AgoN+gH2AgYB/foCAe4CCgICAgId/gYKFe4KBhICAdoB+gYOAgIKDfoSBf4CHhICAg3WDgICBfH55gH+MgHmGgoGAgX6Af4KBgIKDfoGCgH98goCAhYCAg4GAgIKBgYGC
gXiAgn6AgYCAgICAgICAgICBhYB/fn98gX9+goCCgICCgYKAgIKAgHSFgICBfn6Cf4OCf4OAgIOAf4V9gIGBf32CgHiBfoKPg356gH+AfoB+gHaAgIOCgIOAfoCAgX6DgIBzf316gIGBe3mAc32Bg4WFfoGDgIKB
gICBfH6GgoGGgYKEgHx+gIGDgIN+f4KEgH9+e39+gICAgICFgn2AiH6DgIGBeoCBf4KhgYCCgX9/goF/fX2Ah4GAgICBgYB+gHuDfn2BgYGAgn+Bfn1/goN7gHyChoJ/f36AgYB+goCCeoCAdYCAgX+AfYGAgoZ/
fX2AfoOCfoCDgH99fIB+g4CBgIKBgH6Ef4B/gHx+foCAgH6CgIB/gH+AgH+BiIB9gXJ+goCAgYB9fYB/gIGAgIiAf4CAf4CAgIKGgYOAgoOEf4GAfnx8iX5+gYOAfIKEloCAg4SAf36Bg35/gIKAhH2CfX19gn6A
fIB/f36AgIJ7gIJ/fYCDgYCDgIJ+foCAgX+DgH6AgIOBgH+AgICAgH1+goGAg36Cf3+AgH+Cg4CDlIJ+gH58gICBg35+gX+AhX59hoGDf4CBe4CAgIB/gYCAf4CCeoCAhYCChYKFf4F+goKAgH6AgH+AgH+AfYCA
fn2Ef3+AfoKAgYB9gYGDgICEgH6Fg4aAgICDfX+CgoCBgIF7gIKCgYCAgH59goeHeYB9f4CCgH+Be4eCgH6AgHuBgIBwgYOAfYB+g4KCgH+Bfn2Ae4B+f3x+f4CBgoKBf4Z9foOAfn+IgIJ+gH+Df3+AfoCCgYCD
gIGAgICAfIB7gYiAgn2BgICAgH6AgYB/hYGAgH98gICAgX2Af4F5gHl6foF/f4B+g4B/gHWHfHyAg4CAgICAgYF9gICEgI2AfYCDgoCBfYN8f36AiH+BgoCEiIB4gIF/f4CBen+EgIGAg4mCfoKAg36CfoCBfX9/
gICAgYN+gYB/fHeBf4F+gIJ/gIOAgH+AfYCBgYOAfYB/fH+BgH+AgoCAgH+EfoR/gJCCgnyAfYCAhIGCgICAhIN9foF/gH+Af4CAgoB+gICAgYN/foCAgYB/gICAfoGDgoGAgXx/gYF8gIGCgIKAgYB/goCCgH98
gICEhIB/g4B6f3+AfoB6gn+AgYB5d4B9gYGDgX2AhX6AgISBfoGBgICBgYCCgICAe4B/gICBfH2Ag32Ag3+AgIKBf32Bf4B/gXp/gYF+foB8hXx/gHqBgICAgICAgIWAgoN/gH5/gICCgn+AgoCAgICCfIF/f4KB
goWBgn92foGAgHt/gYCAgoKCgIKCgIN/e32Be4CBgIB8fYCAgX+AgoCTfYKAfIN/goB+gX1+f4KAgn+Bf4V/f4CAf4KAh4KDhIB8fn9/gYJ/f3x/gIN7goN/gIN/gIB/gYCAgYKAf32Bg4CCgoB/gImDgX5+f4F9
hYKBjIB9gICAgICBhH6AgH6AgH+Hd4BzfoB+goCCgIB/foKAgIF8f4CBf36AfoCBg4eDgH+AgXx6fX9+gHt/gYGAgICIgIJ/f4uAgIaBgICDhYZ+fn55g36BfoKDg36EgICAfYSAgIKAg4l9f36AgX6BgIB+f4B8
gYCAgICChIWAfn+Af4CAfoJ/gX+BhICAgoCAhIGAgX2DiIKAgIGFf4B/fX5+fX5/hICEgIR6hICCgIB8gH2Bfn6AgYCCgH94hH6AgISBgYB/gYCGg4CBf357f4GGhIOCfIGAf4CCfIB/f39/gYF/iH5/g4CCf3d+
e3+DfoGAhYB/hYGAgIWAd39+fX6Agn+AgIB+foCDgHyAgICAgWuAgYGBf39+g4WAfIB+f3+AgIJ+gICAhIWAgoCAgIB+e4GCgIGAgH5+gIKBgICAgIGEgIp/gH+BgX+CgX2BgICAgoh+gIKAgIB9f4CAf4CBgoR+
gIGAgIGEgX2BjYB/g4B/gHyAfnyAgIB/hYOAgYGAfoCCgoB9gYCAgHqAgnyEgn6Af4GAgX5+gICBf4B8gICAg4B8g4CBf3+AgX9+gICAg3+Fg4GAgYCGf4B+foSAgIGAg3+BgICAgYCAg4B+e32Agn2AgIGFgH+C
fICBgXeDgoGAfn+DhHmAgHx+foCBgX9/gn5/fneBgH+Df3+Agn5/fn9/foCAgH9+gYCAf4eAg4aCf4B9gH6EgIGAfoB/f3ODgIGEgH9+fYKAgICAgIB8gICEgIGAgX1/gn+AfYCBf4R/hH+Af4CAgH+AfX6BfX+A
fn9/gH99hYF/gH+Af4J/gYB/foCHgH6Af4B+foJ+goCBhIKAg4GBgIB+hIKCfn5/fX+AgICAgYCAf4GAfoF7gX+AgIF/gIR/gYCGgn+ggIGAgX17gH2Ffn+AhIGBgH+Ag4J/f36IgIB/gIGDf356hHx+gIiAgIGB
foF7gIKGfYKDgYGAgYCAgH1/g4CBgYB+goCCgX2AgICDhn6Mgn+JgIKAgIKAgoF/gIGHhX2CgIF6fICBhYCAgIB/f5V/gIN8g4CAgIB9f3+DgICAgH5/fYR+gH57gH+AgnqBfX9+fn9+e4GAfod/gH+Ce3N/gHyA
hYKBf3uAfH2AhIR9fYB+gX97foKAfn+Af36BgICBgYJ9gIB/gX+EfX+BgISEfoCCgIB/foCBe4F+fn2AgXl/f4CAe4CBfX99e4CAgICBf4KBgH+AgHl/gIF/fX1/f3+BgHmDgIGAgYCAf36Ag4eAg3x+gYKAgH6D
gICIgIKAdn2GhIGDhoN+gIKBgYF8gIF5goGAfoCAhYV+foGAgH+CgYCBfoCAgICAgIKCfICAgYF/foWBfIKEgICAgH6AgYCAk4B/gn2AgICAgoCDgIGAfoB+hX+AfnyAgH+ChH6AhICAgICBgYCBfYGCgX97eX9+
fICAgICAgICBgn+BgoCDjYCFgYCEgIGAg358gICBgIGBgX92gYB+gYSFf4CBgIN/gH+BgICEfYl/gH2BgICDfoB3g4R/goB9gIOAfnaFfn53goGBfoOAgICAf4aBiH96e319gIB+gH6ChYCAgHyCgIOAgYKAgICB
goOAgIB+goGDg4OEgH6Bg4CAf39/fn+AdIB+goGBgH+DgICDgICAgICAgYSHf4+BgYJ/gHiBf3yAgoGFgoCBf4GBgIOAgIJ+f4GAgX9/fH5+gICAh39/gH+AgYJ/gIB9gICIfYCBhoB/gIB9gISBgIKBgH2AfoCA
gIJ5fYODgHyCgISBf3OAgIaAgIKEgICAgIR/foB+goKDgICAgYF/f4F9gX+AfnyAfHSCfIKDfoV+fYCAhIODe4WAfoGAgHqBgH2BiICBgH+AgIKAg4CAgYKEg4CEgIKAgX9+gIJ7gIeAf4J+gICCgH5+hIGCgIJ/
f398g4B+gICBgH+FgICAgIKAin6CiXuAgISAgH+AgICIg4J9gIOBgIB8gYB/gYB/gYKBf4B9gICAgISAfYF9gYB+gIB/f4SDf4CBeX2AfYh/gIB/gICBf4GAfn+CgIGAg4B/foCFgICEfoGAgH6AgIB/gIF6gICA
gIGAg36Af32BgX+CgH6EgICAgoCDgIB/g4KCf398hYaAgoGGgH9+f4F+f4B/foZ/gpCBgIKAgX5/gIB+fX+EgH2AgH9+f4KAgH2AgYN/gX+BgoCBe3yBfX+CgoKAf3mBgIZ/gHuDe32AgICAgIKCg4OCgYB8f4OA
e4CAgX+Af3+AgICBfn6Cf4CAgIiBgH+EgICAgYCBfYCCgIKAgIJ8gXyCf36Be4B/hYB8hIF+f4WBgYGCf4KAf4OAfn6AgoN9gIGAgX5/f3GCgICAhIB/g4aAfn9/f4KAgX+AiX6DgIKAgn6Efn2AgYKAhIB/hYKA
gH17g3h/gIKCgIyAgICAf3WAf4GBgYKBf3+AgX5/gHt9f3x+fYJ9gYR9fYKDgH2AgYKBgIGDf4CChYKCgH9/f36CgoKBhYt7gH97f32Af4N/fn+Dg4GAf32AgH2AgYB9goOAgYCCgH52gX9/f4SBioB+hIB/gIB9
f4F+gYCAgH9+gICAg4GEgICCfoF+gHaBf35/gn5+gX6AgIJ7f4KAgH+DgoCDfoN+goCAgHt9gH6Ag3+CgH+CfoKCgYCCf4B/g4CAgIB8gYOBgX5/gH+BfoB+iH9/f4yBf4F+gICAf4GBhICAgX+EgH2BgICAgIB+
gH+AfH2Ag4J+gH+BgIJ+eoGAg4B/gYCBgIB+gICCgIB+gYF/f4CAgYB7ioCAf4B7fIF+goJ9gYCAfoCJeoN/g31/gXyAgIR/gICAfYCCgX2CgISCf4CAgH2AgICBf4KCg4CBfH2AgICBg4CCgICAgICAiIGBgIGA
gX6KeYGDgIKBgH2BgIF7f3Z/g4GAe39/gIB+hYOAf4GBgIFugIOAgH6DgICAgH5+gYCBe4CAf3uAgIGBf32BgIGFfYCCgH+CiIJ9fYGGg4F/f4B/gH59eoCBgIF/gYCAfoJ/gHx/f4GDg4CBfoGBgYF+f4J/fn2B
foOBf4Z8gICDgH2CgYCDhH6AgICFgICAgX6Bi4F+foCAg4CEg46Af36AgIB6jYJ+foGAfoCAgIOAgn9/f4h/hHt+gH+AjH+BfoGAf3p8gn5/gIGEgYB/fn6Ag4OFgICBgYCBg4CAgIKBgod/gYGBf395f3eBgIGA
fYN5gIV/gYmAkn+AeoCBgX9/g4V/foR/eIWFg3t+f3+Agn98gIWCgX+IgICAhYCCgIB/gH2BlYCFf35+foB5f4GAgYCCgIh/hH+Bf4B+goCAgYB/g4CBgX+FgISBgX+AgYCCfnyAgH+AhIOAhYSBfoKBg4GAgH+A
f4B9gICAhI2Fh4N+gH9+gYB7fId+gYGAgH9+f4F9gIJ9iYB8gH+BgIB/gICAf36Bf4CAgIGCgIOFgIGAfn+AgoOFf4F4gH99goOBf4F9gYCCgIJ/h36AgoWAgICAhIR9f4CAgX+Df36AgIODfYF/gYB+fYB/fHyB
f39+gIyAgH+Ah4CDgIR+gICAgIKFf4CAgX6AgYSAf31/gH+AhYKAgYB/foOCfYB/gH2CgYWCgIF+goCAf31+f4CBf3yAgIB2gHh/foCAgoCAgICAgn95cH9+gIGBgH17gIN8hoCBgIKAgIB3foCFgHyCgIF+eYCD
fICBhYB8fYB/boB/gYKIgH59gYCCgIF6fod9gICBfYF/gH98gIKCf3p+gYCEgHmEgIR/fn6BgH6GhICAf3+AfYOBgH99i32AgIB6gYCAgYCAg3+AgYmAgIN9foKAgIF/gYR/eoCAgICBf39+gH2BhYByf4V+gn5+
gYR/foB+gJSBf3yAhoeAf4B/gICCeX9/goB6gIKAg4OAfoCAhYF6gn2DgH2DgIN+hH6BgXyJf4GCgH2Df39+gX+BgIGDfnl6fYKAgH+AgIGAgX6AdIKAf4GDgYB+gH2BgICAgH+AgH6IgHaGhYCDfX6MgoV/gIGA
gICDh4F+gX9+gICAf4B+gICBgoKAfn2AfX2AfoB+hX58gICAi4WBfH6BgH6CgIB+foCAg3+CgIBzgIGBgYGHgIR9fX9+gIN8goCAf4F/gHyDgY+Ag4CBf3+BgoJ9f3+AgIGCfoF/hIB/gn6BgIB/h4GAg4V6g36B
h4GAgIKGgIKAfoF+gIZ9goWChX5+gIKAfYCAfn+Jf4GBgISFgoCBgH2FgIF8fn2AgnuAgISBfoCDfH16foGAfoWBfoCBgH2CgXp9gICAgH+Ag4F9gH2AgYB9f36AhISAgoGAgYB/fn9+goB/f4WGgH+JgH2AfoGF
gISAgH2Bf36ChHx/gH6AfYCCgYCAd3WAfn6Af4CDgX5/gHyDhX6AgYN/gYCAf3+AgYSBgH+BgH2AfouAhoN7gYB9enyDfoKAfIF7dYCAgoF/gIGBiIGAgH6AfoWCgICAgX9/gHyJgIOAgIeBf4CAgICEgn6AhYKA
gIV7iYGFgICCcX58foGAf4B/gIF/gYB9f4J/doJ/gH5/goB9gH+Bg36BfH54gH+Ag4CKgoCCgYCAfoKAgIOAe3yDgHyKgXuAgIKAfYGCgIJ+gH6Dfn6CgIB+gICAgIN/gYF+gICAgoJ+gICFgH2HgoOBfn+AaoB8
g4CBgYB9f3+AfIKAf36CfnyCgHx/gH2AfoCChH6JfoB9gH2BgXyBgn6AgYGBgISAf4GAgH1+doF6fYSEgHKCfX6AeoSDfn6CgoKCgYJ+gX9+gX6Af4B/foCAhICAf4CAfX53fn98gH9/foCAgISAfoB+eYGFgICA
gH9/gYCAgIGAfX2AiYGAf4CAf32GgICHgH+Cg4SJf4OAgH6CgIeAe4GBgH9/f4GAgH6Dfn6Agn9+f4KEf3mAg4GAfYB+gIKAinp+gIGDgn+AgIGAgoB9f39/fYSBgIGBgod/g319gH+DgICAgIF+en+AdX+AfH+C
gIN/gX58gYF9gIJ8foCBfIJ7fX5vgH9/fHx/f4GAgISBfoCBgICBf4B7fICEgYCBgIR/gH+AgYaAgICAfX+BgICFgISBgoGBgH2Cf3t/fH99gIN9fYGAgYGBi4GBgICBgIGBgIOCeYCAgIaAgH5/gYOBf4R/e4OA
f4GAhYGBgIB/goCDgYKAgIOBgn+AgXp+gIGAfX59gH9/hH+BgICAgH+Af359goaAgICDfYCBgHyCgICAgHx9eIF9gICAhIJ7g4CAgX5/koB/gICAgoJ/e4B+gYCBgH1/gIKBgH+AgIGBgINygH+CfYCJfn+Af398
hYCAgICJgICAgX2BfYOAfYKBgIGBgICDfnx/gIB/goB+e4CBgoJ/gIGBfYGAfX6BgIGAf4CCf4GBfoKCgYOBe3+Af3+CgHyBgHyAf4B+gH+BgH+GgoCAk35/f4CDeYGAgIB/goCBgX6AgH2CgIGBgH+AfX9+gHyB
gH6Be32Afn+AhYB+fn99gH2AgIGAf4OCgIaAgoCDgYCAgICBgH5+gICAgIJ/gYB+goB/gIKAfoCAgIKAhYKFfoGAgICMgIOAf35/gHp5foCCgIKAgH6NgIGBf4GKlH+AgYF+goOCf3iCgIODfoCDgIiAf4OAf4KA
gYB/gICAgH+EfICBgoKAiYB4gICBgH+AgH9/fX5+f4B+fICEfYKAf398eH6AgICAgICAgYCAgHJ/gH9+gIGCgISAgH+Tgn9+gH9+gH1/gIB+fYKAgIKCgIGAgIGCg4N+f4CAgIGBf3h9hoB5eH6AhoCAgIB/gICA
gICBgYGBgn+AgH6AfX6BgoGAfoCDgHWAgX15gH+BgYOAgICCf4CAgIB/gIF/gIB6gnN+gIF/f4CAgIJ/gIBwh4F4gXuBgX56hHyBfoCAh3+CgH9/gIGAgYB+gIR8gn+Af4CEgICBgYGDgYaCgoCAgHl+hYOAf4B/
f32CgYCFiYGBf4CAgoCAgH+BgXx/foF9e3+BgoKAgH6Cg3+BgYGAgYKBf4B/g31+gH9/gICCgICEf36AgICCgH+BgH6Af4CDhYCKgH5/gIGFgIGBgYGDgIB/goiAgYCBgYB7gH9/goB4fn99gYGBgIKBgYKIhoCA
foSAgH+AgIB/foCFfH6AfYF9gYF/f4B7gX6Ch4F/gH99gn9+foCBgnyAf4eAgH6AgIB4gIJ+gH6AgIR/f4CAgYCCgIGAgIKBfYCAfoSAfHuAf4iDfoJ/gH14g3+BgICGfoB+gYB/gICDfIB+f4B/fYV/goSAgYB/
hIB+fICDfn+AgICBfn+AgH6GbIWCgICAf4J+d4CBgIuAgIJ/f3yBf32AgICAfoCAgICBfoCBgIB/dH+CeIGAgYCAgYWChICEgXuFfoKAgH+AfoB8gIGBgIWAhHyAgH6OgX6AgIGDhH5+fIB8gIKAg36BfoB9fISA
goWCf397eoB9gIF8gIB9gH6AfYCAgIF/doCFf35/gX+DhH+AgIOAfICAgYF5gYmAgoWAfISBgH2BgoB/gIB/gX2DgYCHgn+AgIB+gH6DgICAgoCAgYCAgH9+fIGGgoJ9fIGCe3+AgIWAgICAf4uChH59foCCf4CC
hX+CgX6AgICFgHyBgIR9dYOEhH1/gn5+gHuAfXp/gImDgIOAf4F/gH9/gYCAgn6AgIGAgICBgHx+gnuFgH2CgH5/f4KAgICAgIGAgn+HgIR/gH+AfYZ/gIB8foCCeoF+hICAeX9+fYCAgIKAgIGAc4N9gH59f359
foGCfoB+f4GAgIOCeYKBgH+Af35+gX6AgX6DfX9+g4F8f4B9foCDgYCAgYCEfoCBgIKCgIJ8f4CAiX+Gfn+DgIF+goCAgH2AgYCAgH6BgH+AgYSAg4N/gH+Bgn59gIKAf4CAgoGDeoOCgICCf4R1f3+DdoGEgIF6
jICDfXqAgICCgYCBgX+CgoaAgoGDi4F8gH9/gX+BgIF/gIGAf4CDgICAf39+gYB+gICAe4GAfH9+gYB+eYOBg3yAfICAgH+Af4CBgICAgH6AgIKAgH+DfoCGgoCAgH6BgYCAfn95hH+DgX99gIB/gHiAgoCAfX+B
f3p1foOAfoCDfn6AgH5+f4CAgX+BgYGAgIGJgICAgIB8fn2Af4CBgIKAf32BgH+Cd4KAgYB8gICFfXyAgHiAf4CBfX+AgYCGgH59gICBgIB3hYB/f4B+gIGAfn1/f4CCgICAfn+AgICAgIh+e4GBeH6Df399g4KB
g4B/f3+Bf4B/f22Ae4GDgn6Af4CCgH+GfoCAen2CgImAgH99gIF/gICBgIOAg4SAfXyAd4KBdoB9fIGAeI59gIR3f392gIF+gYCCf4KAgX59gYCAgICAfW2Bf3yChICAg39/foGAgHuBfICAgIB/hICFiIGAgoCA
gICAgoCAgX5+f4KLiIB+gH9/gIN+f46BfYN/goCAgoF9gH6AgH9/gIGAfICAgIB5f4aAg4CDfX+Afn6FgIB7f4B+gIKBhH+AfoOGfn+AgYSFf3WAfH6Ef4CCgX6AgH+AgIGAf3+Agn1/fYF8f4B9gIGDgIB/gG9+
gYJ+f4CCfn+AfoJ9gXaBf4KEgX5/gICDgYN+foiBf4CBgIyAgIF/gId7f4CAgoKFfn9+gICAgn6BgX2AfYCAgICFgX6BgYB+gIKJgYGAgH2BiYN+gIF/gX+Af4CAgn+AdYSAgYCAgoCAg4CAgIWAfYCAgIN/goCB
foCDgICAgIF/fn+AfYSAf4CEgoiBgICChIOCf4GAgn+AgHiBgYV8gYCAgICAgHl/foCBf35/gYJ+f32DgIKAgYCAf358fYGAgICIgHp9e32CgH+EgIB+gIGCgYGAgICAf4l9f3+Ah36AfYSEgIOEgX99gIJ9gH+C
fYGEe32Hf3+Af4KAgYB/gIKEgYGAfIOAfoJ+e4F/foB+iIB8gICCg4CAgIKIhYCCfYGAhoF/gI+DgYCAgZeAgIOAf4J/hYB9fIB/f4OEgYJ+gIKJhHyAfoF9f4ODgH6Afod+g4F9gYJ9gn+AgICDgICBf32Bfn2A
gIKBgYCAfIJ/g39/g4CBgYCBgIKAfICDgX6CfXV0foCBgIB/f4KFhYN9f39/hICAe39/gIKBgXl+d4F+gYCAfX6AfoB8eoCAgICAg4KAfIOBgIN9doF7f4CDgIKAgYCGf4CAgYCAgIqAgICAgnp+gHyAgH2Bf4F9
gIGAfIB+gYOBgHt/gn+AgIV+gICAfX56f4CAgICBgX+ChoB9gXqAhoh8gX9+foCAhHyAfIOAgIB+gICBfoCAgYB7f3x/fYCAfpJ+goB9gIB/f4J8gH2Af4CCfn+Cf4B/fYGAgH1/gYSAgICDfn9+hn9+gYF8foCC
gX+AfXuAgICCgoN9gIODgIB9hIJ/gX9+f4CAf3+AgICAgICBfoGAgHR/e4GAg4CAg3+FfoGEkYB9gH5+fYCCiYOBiIB6f4B/bH6AgICAf4CBgYCAgIJ8gIB/g4CAhYCEgIJ7foGCgIWCen6CgH+AgIB9f4GBgICA
g4CAgH9/gYV/gX2DgIF/g4J+foCAgH+GgIaAg4KAg4CDf4CAgXx6gH95goCBgH99gYF+foB/gYJ+hIGEeoGAgH6Ah4BGf4mAf36AgICAgH6BgYCJgn6CgH+Cdn+AgoCCgIKBfICAfomAgIB/goKBgIF+fYCBfICJ
fYB+gIl/gICCgH+BgHyHfn2Agm2Bf3+AeIGAgIKDfICAg3mEgICBf3+BgH6CgICAfICAgYR/gICBdoN/gIB7gIKAgIeAgYKAgH2CgIJ9f4GAgYCAg4aGeH6DgIGAgICDf4CAfH+Bf4SDgICBfoSAfn+Af4KAf3x/
f4CCgISAgICBh4B8fYB+gIJ8gICBi3+CfoJ9fH98gIGBgYV/gH98iIF9fYGAfoKAf4CFgH1/ioB9fH9/gIOAgICDfoCAfH9/cICDgoB+gICDf4GAgICAgHp7g4J8goJ+f39/hoB/fX+VgYCAgIWEgIGAf4F+gH+A
gn6IgYB/gH97h4CAgHuAeoSDf4GAf4OBgHaAfn9/eYJ8goKDgH+AfYCDgIeAgX5/gIeAgICAh4R+gIGBgn6Ag4KFfoSAdn6AgIJ/gICAgHuAgYCAhH1/f4CBg4CBf4R/gH6AgH59fYCAgICAgICAgYCAfYCBgYKB
eYB/e3qAgoF/f4GAfoCAfoV+foGEgoCAgH9/gIB/f4KBgIB9gn+AgH+BgHt+goOAgIOAgoCAgoCBgICAgH97foGCgYCCfYJ/gIKEgH+AgX6EfYCBgoGBgIOCfn+CgH+AgIB4eX+AdX6DgYB9gH6Af3+AiX+AgICA
f3B6f4R+gH9/fYWBj4aAgn99foCEgH+BgIKAgoJ/gYCAe4mCgYCDgH6BgIWAgIB+h4KAgYCBfX58f4OCfH+GgH+DgYSRfXmAgnx/gH6AfoCAfIGCgH9/gH6Ag4CAf4V9foCBgH6AgH+Bg4GAgG59gH59gIB/iIOC
gIOHfX9+gIB9gn+Af39/gIN9f4CAhH6AgHyAgn+AgICAgH6CgIF/goKBf4CAgIKAgIuBg3+EgIGAgYZ7gX+AgICBgoN/gHt/gH2AgH5/gIGAf31+fn+AfX99gn+Cf4SDf4GDgYCAgYCAgYeBiH6AgICAg4OAeIKD
doCBgH56gIJ/fYCAiX6Af3yCf4GEgX+Ae32GgYGAgoJ6gHmAhH2AgIGCgIF/fXt7fHuAf398gX1+gICAgX55gn6FgICCf4J+f4OBgISAf4J+foiBf4CAgX99goKAgHx/gYCCf4CAgIGGf4GAgIB/gIB/fYCCf4CA
gIKAf4Z/gICCf4B9fYCEgYCAhoCBgIB8gYGGgICBgH+DfH6AfoCAgYF+foGAgH+Af4B+goCAfn+AfoZ7hYF+g3+BgYGBmH9/g4CAgoGBgH6CfoB+gYSAgoSAfoF+gICAg4CDgYCAfH+EgICAfYF9gH6Ad4CDgICA
fX58g4CFgH98fX+GgoGAgIB/gn+Af4CDhICAgH6EgICCgIB/fIOAgICDf32AgICAgn+CfoF/gIOBd4B8gYB8gXt8gYCAg4KAfoKAg4CAgH+EgIGEeYN/f4GAhoCAgHx+gYCBiIGCgIB+f3yAh36AgH+AgX2AgYCB
gIKBgIqAgYB1foJ/gIeAf4GAfoCDgIGFf4B/gYKBgH+Ag4GCg4CDfIKBeH5+hHuCgICBgH+EfoCAeYB+gIp/hH6AfX+Bf3t+i4CAgYh/g4CAf4aBgYCCgYJ+gIB7f35zgIOAfoB/gIB8f4KAgIB9gn+AfYB9gICA
hICAgICAgHuAg4GDgX6AhH93gX6BgoB/foCEgIB/f4aAgICAf4R9g4B/gYCAgH2AgICAf36AfoKAfXqBgH97hYCBgoGAgH2Bf4uAgJOAgIeBfoF+fn19hIB/f36AgICCgX6CgICCfn19f4B4f4J9goCCgIKCfoOG
gYB8f4CCgIF9foCAgYV7foCDg4CAgISAg4B/fH1+gH+AgICAgIOAeoN/gIGFfoOAgYSBgICGhYGAfX6GgH+BfoF9gIB+goGAf39/goKAgIGCiH5/gIJ/gH+AgICAgIKBhYGCfX58fYRxgoOEgYB/foCCgYGAgYGG
g4F8gIGAgICFhH+AgYCCeoB/gICEfoGBfYR+fn+Df4CAf4B9gHyBh3V9eX6AhX1/gX5/gICDfH99f4CAg4N8f3yBgYGAf4GAgYB9gIGAgH9+f4CBfXx0hYWDgIGAf4GAg4OAgX6AfoKAgX59fn6AgYB/gH58goB9
gYKCgn+AgIKCg4CAgICDfX+AgYB/hH6BgoOCgIF9g32GhYCAgICCgH9+gYJ/gIKCgYSAgIB+f4SAf4B/gH+Cg4SIfYSDfoF+gH+DfoZ/f4B/g4CEf4J9hnKCf3+AgIN5hH6AgXiAgIB+f4WAh4B/gIGAgH6AgIB/
gIGDf4KCe4CAgISBfn6Af4ODhYCAgIGCf4CAf4SDgoCAgICEhYCAfoGCgX+Af36AgH98gH9/eYJ/f4CDf4CAgICAgH5/fn2AgYCDgYB/hoKAh3mBhXqAg4CAf4GBgIB+gIWCgoGAf4CDfH6Agn+Ad3+Afn59f4CA
f4GAgYF+gYaAgImBgIB9gIB/gn59gH2AgYCDgXyAgoOBgoKAgX9+gH2AgICDgoB6gISAgoGAhX1/gYKAgoKAgYaAf4CBgICJgYOFgIB+fn+BgYGBgYCBgICCeoCJeoeAg4CHgIOAgoGBkYJ+gWWBgYB/gYKAgICA
gYGAgYGAgICEfoeCgX59foCGf4KDgIOAf4CCgICBe3+BgoKAgICAgICBgICDgoSFgICAf4B+gICAgHmAfoB/goOAgICCgIWAgH9+f3mCg4B/g4GDfoCHfoWBgIJ+gH+AfIKAf4aAo318f395gYCFgH6CgIGBgoB/
gICFgoCEgX+AgXyBgICCgH12gH59gIGAgn+AhIF/gICBgICAgYGAhnl9fYSAgYCCfXqCfoCCjX+BgHmCgX9/f32DfoBwfIB+i4GAfYSAfn95goJ/gIOJgn+Bf4CEfn+BfYJ+fYOBhH6DgoCAgoGDgICAf32EgnqJ
gH6FgICAgICDgYCCgX2BgH1/hIGAf4GFgH5+goGBgIB9gYKAg4KBgoCAgH+AgYZ/foB/gIKAf32AgYKDgYKCfn9/gXyAgYCCgX5/gIV/fn+Ben99d4CEgIeAf4GCgIaVgX5+gIB+gIGDfIKBgICAgIKAgIF9gYGA
gHSGgoF9gICAgH2Bgn2AgoGHgoB/e4GBgH9/gIF/g31+gYOBgICAdX59goeCg4yAgHx/gICAgYF/f4WFf4GEgoCBfoCAfn+Ff4WDgoOCgYB/f4B/gICBgIJ/gIB/hIGAf3+Agn+Ah32BgYGBhYGAgIGIgICCe39+
fH6BgICBgICAen+BhIGAgIJ9gn59fIOAgIR+gICAgICAh4GCgH+BinyDgYCAeIiAe4eAgIF7hH+AgYCBgICAhYB/gXiAfoB+gYGBgIB8gH+CgIGAf4GDgoGBgYCAgICAgYGAgXuAg3OHgHuAfHuBgIWEgYCBgIB+
gId/gIGAgIB9gIN8gH+AgH6AhoCDe4B7gIKAgX+Bf4B/gH2BgIB/gYCAgIJ/eoSAfn+Bfn2AgH6Af4B/e4OCfn+AgIKAgoGCgYB/foCEgH2Af4CNfnx6gIB9foCAgoCBeoB/hXyAfoGAgHqAgYKCfYKAgIGBf4CB
foGAgICGf4B/f4KCgYB9foV/hX1+gIJ9gICAgoB9gIN8fX6AgHd5f4eAgIKAgIGAgYCDgYh+f39+e4B4gH6Cf32AgoJ/f355gIKAgYCBgX+FbICBhYCEe3+AgIF6gICAf4J/gIB8f4CEhX5/f4KAe4B+fYKAgICA
gICBkn99gYKEf4KAgICDgYSAgYB5goCAgICAgoCAgH+AgIF7gH99gHqAgH98foCCgIaBf4CAhXt/gX5/h36AhIGAdoB/f4KAgISBgHx/gYF/gH+Af398gIB/gXyAfoCDgH5/g4J7goCDf397gYB/fn+AgYB2gICB
foGBgoGDg4aAf4CEgIR/goCBgH9/hICFfoF+f4GAgH1/iIJ/koB/gYKAfYCBfoKAgn9+f39/gn19gH2CgIGAfoB+gIKBgICBfoKBgIKEgYCBgX+Bf4B+gH6Df359f4OAgoCDfYCEfXmHgH6AgYB/gIGAh4B8f4CA
fn5+gYKCgHyBgHx+goGCgIB1fYB+gIB5gHt/gICEgoKCfn5/gIKAgICMgn+AgH6AgIB4e3x6gH19hICAf4B/gIOAeXiCfYCEgIGAgYCBfYJ7gXt8gICBf4CBgH99f4OAgoF5goR/gX9/gIB6gHZ8gICAgICAfoCB
gIOEgH6BgX+BgYF/g4CCgIaAf4CHiIF5f4OEf36Af4R4f3+JgIF+gHqAf36Bf359gYB/hoCAgICBgICCf3t/gHl+gIKAgoCAgoB/foCAgHqAgICAgH+AgYJ9gH6BhnKAfX+CgYCBf3+CgYGBgHiAg4B/e32ChIB9
f4GBgICAgICBf398h4GAj4CHf4OAgH+Ag4CCf3iCgICAgICAgIB/fn+Af3+AgoKAfoCFgn+GgICBf3yCgICBfoCAcn6AgIGCgoWDf4CDgXyAgIiAgICCf36CgICKfX+CgYB+gH99foOBhICBfn5+gICFf4CCfoJ9
gXh+gH5+gICBg4F+goKCfX2AgoCBgoCAgIKAgYB9gIGAf4CAen+GjX+AgoR+f4B9gYGFgH6AfYCAfoCAgYKAen9/gX6AgH2AgICAfoCAf4B9foF9gHqAgIB8gH59f3+EgIB+gICAgYOCgYGCgYGBgn6AgH+DgIGB
gIF/gIKAf39kgnuAgICAfICBfIOBhYCBgIB+gH96gIeBgICAgIF/gH+DgX+Ah3yAgn+EgIGBg36BfYCDgYF+gICBgIGAgYCAgoB8f4KAgIOAgICAgICAgYGAgn+Bg4B7gIKAgIB5f4CAgH+AfoGAhICAfYCAhH9/
gICAgIKIg4GAhn6AgYOBf4CBgH+AfoCBf4CBgH5+foF/f3+AgoCDgICDgoZ/gIGAgYCCf356hIGAgYCEenl+gX9+hH6Aj4KAf4CAgICAgoGCfn+DgICDgIB8gIGDgHiHgoOCeICAfH2AgYCAeYCAgn6DgICAfYF9
gnyAgIGAgH19hoCAgICAf4GAgYB/goGDfX+AgIl+g4B/e4eAf4CAf3yBgYV9gH+AiX2DgXx/gHyAgIB8gIeAgIB/gICDgIaDf4CBgIGCfYKDf3+DgHeFfn6AgHx7gICBgYGAgH1/gIGBgH59gIGCfn+Ad4F/gH+A
gX19gH6Ae3yAf4B/gIN/gIB+g4GCfoCGgICGgICAgIGBgIOAf3t/gH99e4CAgYKAhYCAfoN+goCBgYGCf4B/gYOAgIaAgX+DgIB+gICAgIGCiH+EgX2AfX98foVzgICBgX6EgICCgH+Bf4CAfoGAgn+AfoGAgIF8
goB+gIN/f4eAgn5/fIZ/foJ9f39/gICBgnx2fn+AgICBfIB/fYN/gX+FgIF/f4CCgH+BgX+Dfn5+goF5gIJ/fYKAgIGAhH2Ch3qBgIN+eIOFgICAgH+CfIB/gX+AgH2Af4J8fnuBgYSDgX+AgICHf3+Ag4B/e4CD
g4F+f3+DgH2AhYCBgICAgICBgnd+fYCEgIGBf4F/e3+AgICCf4CBf4CBgH9+f4h9f4CAf3t8f4B+f4F8gIGCgImAgIKAfnuBgoCBfIKChIOEgX+AhoCBgICAgIGBgH+Af31+gYGDgYKAgIB/fIB3gIKCf4B1g4B/
fIB7f35/gICBgH9xg35+gH+FgH+BgIB9gIGCg3p/eX9/hIF9gIF9f4CAg4OKf4CEgIB9gIB8gYCAfoB/gICAgHmAfoB7g4GBgYSAhoCBgIKAgH19foGCf4B+f4N/f4CCfn2CgIN+gH6AgoCAgXaAgH2Ef4F+gIB/
gICCgICAgXyBfYCAgIV/goF+fn1+foCAhH6AfICCgoF7gIGAgH6Bh4WAf4B/gH+GgHyEfYCAg4R9iIGAgYB4f4GAf353hH9/fYGBgoN+gn+Bf4t+fH19fX19gX2AgIF/f3+FgYCAgH5+foGAf4CAf36Af4SAgIB7
gXx+fXuAgICAfX5+f3+AgYF9gICAgYCAgHR7f4CAf4CAe32AgX9/hIGBf3uAgIGCfYCAg3uCgH98jICAgHuCfYCAf4CBgIF/gYKGgHyAfX5/gHyAgYZ+gYCBgn6Cg36AgICAgHuBgH+BfoCAgIGAgYCAgICCgIKB
gIOBgICAgYCQgIGBgH1/hYB9gICBgH58gIV/hYF8gH9/hIB/fn5+fnF8fH6AgH2AgX2CgH6AgICAgH9+hYaChX1+gIeAgX6AgoCAgICAgYCAfH+Bf32Bf3+AgIGAh4GCgYCAgYB9fICAgH5/f3uAgX59hIB9gIB/
f4CAgICAhH6Af4CAf3yAf3mCgX2Cf4B+gIJ+fYF6f4CAgIB7f4CAgIGAf3yAgH+BgYCCgIGCgX+AgXt+i4GAgIGCgn+Ag4V/gIB/f4CCgHyChX5/gIJ+gX+Lf35+gICAgIB/iHt8gYJ/fn+BgIB8gYCAgIOGhH2A
fYN+gniAgYCAfoJ+gICBgIOCf3+Af4CBgIB/gICAf4JygICBgH1/hH58gH2EgH18f3+Bg4J+f4B9f4KEgYB/gIB8gYKAgICAgIB+gIGAfoKAgXyAg4B/gX96foB9gIOCgYGCeXyAfIl/gIKAgIJ+gIGAgHp/hYR/
gIOCgIV/gIGAgICCgICDf3+AgH+HgH50gIB/f4GCfoB+gX+Dfn55gYGAgYCDgIWAgYCAgH+CgYCAfYGAgIB7fn+AfIF9fX2DfHyHgH5/gH+Df4OBgIGAgH55g4GBgHt+h4SAgIGDgIKAeoSBhIGAf4CGfYOChYCD
gH6Ahn6AfoCAfn6AgYWAgIKAgHqAg4N+f4B9gIB9g4SAgYN+gn+AgYh/f4F6gIB/f4WBgn5/f39/f4CEgIB7gH2AgICAioWAgHyGgIB7goCAf4F9gYB+gn5/gIF8iHuAgIB/f4B5g36KfIGBgoGDfn1/gnd+gIB9
hICAgX+AgH6Aen5/i4GAgYOGfYCDgYCIgIGDgYB/gICAg3+AgIKEgHyDgH+BfX6Bf4GAgICAgIaBgH2AfYJ/f4CAgICAf4J+fYKAk4F/gYN/gH2EgIB9f4KCf3+AgICAgH99gImDgICAfoCDgICBgIaAgn6AgIGD
f4N+eYKCg4GBg3+AhYB8gYKBfIOAf4KEd4GAgoCLgIF+fn+BfIOAg4CAgH2Ag4SAf4CAgH9/goJ/gX9/gYB/gIGAgoaAgIOBfn5+gHl+gICBgYKAgn+AgH+AfYJ/fX9+gXJ+fICDg4B9iYGAgomAgIR/fYB/f4B/
gIWIfX6BgId/gIN6fIB/gICAf3+EfYB9e359hn6Cen+Cf4CDgn99gYGAgIV+fYN9fn2AgIGEf4CBgH2AgICAfIGLf4OBgIB8hH+AhICBfICBgIKAf4B8fICDfYF/gIB/g39+eXmAf4CHf4GBfIB+eICAgICAf3+A
g4CCfoCFf4CBg4KBf4SAg4B/fn9+foB8gIOAgYB+gH9+gICCe4CDf32CgH6AhICAgXyBf4B/gICAh4uAfoCBgIB/goGBgIJ6gYCDgIB/gHyAfoCAgICCgIF+g32BgH9+f4B8fISAgIGAgYB/gYGBgHuBgIOAgX+A
fYKBfYOFg4B+f4GDfoCCgYCAgYSAgHqCgoGDgYCQf4CCfYGAgoCBgYCFhYJ8goJ/gIKAe4CEgoGBf4eAfoB/god8hICAgH18gIOAgH9+gICAfnmAgIKBgH+AgISAgYKAgYB/gIN6gICCgYCBgXuBgoCAfYh/g4OA
h3x+gYJ/f4B/gYB/gH+BgYGAgYF+hH+AgH+CgYKAf4F7gn5+gIB/f4GAgH6AgICCgIGAgICBd4F/goCAgHt9gYOBgIB6gXyAgIKMgIF+goCAeIKEgICBfn+AgH2AgYJ+hYCAgICEf4CDf3+AgoCJfoF/f4B3hIaA
hYB/i4CAgIB+gX+BgIGDfn1+gYN/gH6AgYCAgYCEgIR+gIGBhICAgH99fYB/gIKAgn9/gICBfoCBgICAfX9+f3yCgICAgIKAgH97g4CDeH+Ag32Bg39/f35/gH2DfYKIgHp9f4B8gH9+gICAgH6DgHl/goF/gIGA
gX6BgIB/f36Ahn1+f4CAgYaAfoOFgIOAgH+BgIGCgH6Ag399f4B9gH16gHyBgH1/gYKGh3yHhYaBfn+Ef4CAgH+CgYCBgYmAgICBgoJ9gHyBfn2AgICAgYF+fYB/f4F9f4h+gIV+gIF/gICGfIGBgYeBgoF+h36B
foB9gH+DhYCAfoGChHl+hoJ+gYd/hIOBhIB+gIF/foSAe3+BgH+AfX+BgH2CgH+AgIGAg397gH+Agm6Ae4CJhIGAgIB8foCPgIJ/gYR6gH+AgH99gICBeYB/gHx4gIGAf4KBgH+AgICAfYF9hYB/gH6AgISAgYaA
f4B/gIJ+goGDgH98gIB+goGAgH+AgYF4foCCgIJ/gX9/hYCAgICCgIKAgIOAfoCDgIOBf3+DfoCAgHWAkIGAfn+BgIKLgIp/f359gIJ+gYKAgYaBfICAgIB+g4d/hoGAgIKAgH+Agnx/hoGAgICAgXN+gXyAgn9/
gIGCgX6AgYKBgn2AgIGAgICAe32AgYZ+gYeAgIB/fYB6f3+AgYCAgHuAgICAgoGAgX+AgIB8g3yAgICBhYGBgIJ+hX2CgICDgX6CgIB+gICBfn+Af4GBfn6Ef4CBgn59goOAgICBf4OAf4B6gIJ/gH9/gIB/gYCC
inyNgIGAgIB7foCAgIB/gICDgYB+f4B/fn98gIGAgIF/ioCAeoB/foCAhH1+fYOBgoGFgn6AgIKBgIF/gH9/f4KAgUuCf4B/gICCg4OAfIGCfYF/gIN/f4KAgX+Af398gIKAgoCBfnmCgX6BgG+AfH+AgoCAgIB9
gH5/goB/foKEfH9/fX5/g4CAhYKAfoCAfoGCe4B/gn5+fX+AgICAgYGAfoCAhYCAgn98gIKBf4l9fIB/gH99gH97foCDf3yAfYCAe3+Af3+AgX9/gICAgYR9foCAgICBfYGAgIB+goCAgol8g35/f4CAgIOAgIB+
gIB/gXl/gIiAfYB/hoCAg4eAgIKGgYCAgH+BgYGCgIGBgoGAfoB/f4F/gICBfn6Ben6AgYh+gYKAgH6Gf36AfICAfX5+gYGBfoCFgIOCfoJ+hYCAg396fYF/gX6EgIKFgH6BgIKAhIB+gICAg3+IgICAgIOAgIB/
gH+AhIJ/f4GEgYCAfoB+foCDf4CAhoCAgIGAiYWDg4J9gYGCgn9/gH1/goB9gn6Ae4J+f36BgH+AfoKAgIGAf4CAgIN8f359hIJ/f4CAgoSFgICAgICAfYCAfn59gIB/foF/gH9/g4CAfYSAf3+IgICBgoGKgYCA
en+Afn6Af4CAgX6Ahn2EgICBhICAfIaAgIOBgXqCgIKChYeDgIGAgH2ChH+AfoB6gYCAgIGAgICCf4CEeICAgIV/f4B+f32Cf4CBgYOAgICCfoB+gYBye32AgYCAfHuAgICGf4B7joGAgX96gHaEfYB+fn+AgX+A
gIiBgICJg4SCgHuCfYR/eoCCfoB/hXuEe4OFgICBfICAgIGEgYd+fIGBhICFgH5/gX2Af4CEfYSBfoSAfH2CfoOAgICDgICAfoCAfYCCf317gIB+f4eAioiBgHt+g4GAfoGAhYKCgH+AgH2HgICKgH6Ad4KAgIR9
gYCAfoB/fYB9gH6BgYKAgYCBgICBf4+Hf4GEgICAgIJ/f4CAgH9+gnyAf4B9gICAgH2AgIB/gYuEg4SCfoGBfnyAfX2AeoJ/g39+e4J/goR+gH+BgYCDhYZ/gYJ/gICCfYF+gHuAgn+CgYB/fn+CgICFhH1/g4KB
fnuCgICAg4B/fX+AgX17hX+Afnx/foCHgIGAgHp/hYCAfICAfX+AgH2EeYCAgIF9gnmBfYKAgHSCf3uBgYCAgYCBfICAgIGBgH2DhICCgXiSgIGAg3+AhYCGgYCAhnyAgICDgH99gICAfoB/gIKAhn9/j359gIF+
gIGCgYCJgICAgIGAfoB/hX6BgX2Afn+Agn6Afn99f4KAgHyAgIKAgIGCgYCAgH9/gIB/gICFgXyAgX9+gIWAf4F+f35+gH+BgIB6eIuAgIB7gYB+gIGBf4OAgIOAgIB/gn1/g4CGf4KAgIV+f36Afn97hn6AgIGD
fYSAgH9+foCAgoB/iYGCgoCBhH2AhYWBgHt8gIGDgIN/foCAfoCAgH5+fn2AgIWAfYB/gIF8f3+BeYB7gYCDgICAfIF/hH+GgIB+fYCAgIGAgoN+gIKCgIF9f4OAgICAfYCAgYKDfoWBfoF/gH9/f4CBgY5/gIGL
goGEgIF/gICCgYCAgYKBf36Af3yAf3+DgIGDfoCAgH9+gIiDgYGBf4CAgoCBfoCBfYCAf4CAjH5+gYSBgnyBf32Ag4V/f4iEg4F6goF1e4GAgIF/f4CAfoCBgIN9foF/gIJ9e4GCg4KAgIh/in+AfoCAgICAg4B+
fYOEgH6FgH5/gIOAgH+AjYCAfoGAgICAhICAgIB/f3+Agnx/f39/enyAf36BfoR8gICBgIGAeoCAfICAgH+AhIKAfIB+hX5/gIR7gIB9f36HfIh/gYKEgn6DgYJ+fYKCgIGAfoCBgICAgIB/gH5/e4t/foCAgHuB
gH+BfoKAgICBdnyAgISHgH+Cfn+EhX+Cf4J/fYB/gIB/f4B/e4CAgICAhICFgH2JhoCAgYN9goCAf4CAg3WDf4OBf4J8f3+BgIB/f4CCfYCBfICEgIGCiIOFd39/gYOAfICAfoCAgH+Eg4GAjX5/gIF9fn6Gf4CB
gH2Af3+BgH9+f3+GfYCAgYGAhYCAf4GBf4WDgH2Af4CCgoF8gIB7fYCCgYCCgYN+fXx9foGAf4GAgYCBgIF+gIB/gX2Af4SAfYCBgoCAgn6DgYJ9gIOAgH+AfYOAgYB+gYR/gHqIfnuAgYCAg3uAgH+CgoCCgICA
gIB/f36AjIGAgIOCgoN6fIWBgICCfoGHgoJ/gH6BdXuCg4CBgICDfYB/gYB/foB+gIB+fIaAgH6AgIKBi4KAgIN/eYGBfYN+f4CAgX6Af4CCf3uBgoCDgYCAf4F/hYKBfoGAgHyBgICAgX6Df4OCgYJ/goGAgYCC
foF8gYCBgYGAgIJ/gH6BgIB+hYWAgIB8gn+AgICBf4B/gH+Bg4N+f4h+gn5+f3x/gH17hICCfoaAgXmBf39+fIKBgIqAgYCBfn94eoODf3+BgX+DfYCAgYB/gX2Af4CBf4CAgoN9foF/hoCBf4B+gIx/gH+DgneK
gICAgXh5f319gYGAfnuBgH6AgIF+gIB+g4B/gICBf4GAh35/gYGAgn2AgIJ9f4J+f318gICEgYCAgYCAgHyBgH6DgIKBgoJ7gIGBfYCBgICBgIKAfYCAgHuegn5+f3+AfpOAgH+AgIB9g4KAfYCDfYB/gYOAgIGA
doGAhIN/f4CDgX+AhIKDgXx9f4B8fYCBjoGAgYSBf399gYGCgH+Bg3+Af3+GeYCCgH5/gYKAf4B/gIB8goOBfn1+gHGDgn6AgIKEeoCAgIOBgHx/gIGBgICCfIF/g4CAgICBgYCBgoB9foCAgnV+gX91gIB+dnt+
gIKAg4CEgICAhYCAh36AgHt/eoOAf4F/gHx/foB6gH+AhoB/gIF/gICAgIB9f316goB7gIKFhn+AgH19gH2BgICAgICAfIF8goCAeoGAioB+gHuGf4CLiYCAgICBgIB9gYGEgIGBhYB9gIJ7gYJ/gYB/gYB+gICD
gICBhIJ/f4CAgICAiYCBgH9/g4B/gXx9gYCAgICAgH+AfX1+ioCBf399f3+DgoF/gIB+f4CBf4CAgYJ7gH6Ag4V+gIF9fYCDgIJ/gH+AfoF/hYKAfoOBfIGChIF/gIF/gYCAfYB+f4SBgId/gnyMhYB9gICCgIKA
goN/gHx7goCBf4OAg3yEgYF/g4GAgoB+fn+Af4CGgoGJgJB/fYF+gYB/gIJ/gIB9g4GCiH97gYCAg4aBgIF6iICAfoGBf4OAgoKCf4CHgXyAf4GAfIWBgH+NgIB/gYCEgoCDf4CAgICAgIB8gH6CgICEgIR/gIOB
f4+BgIB/fn+AgoKBg4N8gIB/en+AgIKCgIF+gHqEh35+fYKAf36CgYGAgISFg4R8gH9/gIF/f4GJg4CFfn6TgICAgXt0g4B9f4CAgYCAgoGAf3+Ain2AgH6AgICBgIB/gn2Bf3Z9goCAfoSAf4GEgYKAgYB9gIWE
gn+AgXyAgoOAgH+AfoCAgYCCgIGCgICCgoB/gHqAgn2AhHyAgH+FgYCBgJ9+gX9+gYOAgIKAg4ODhYGBhYCDgH98gYGCfn+DgH5/fX+AgX+AgIN/gIB/gH6Agn+AgH6Cf4J7gH1+f4F/gICEgICBfoOAf4CAeoCA
gH59gH5/fYCChICBgX+Cf4B1gH+Gf4SAgHyAfoCAfYB7gIB+gIOAfn+AgH2BgYCEfYCAf32AgHx9gX9/gYKBgICBgICAhH6CgYB/foF/fXt9foSCf4KCjYSBd41/gXt+en19fYCAfoCBgI6AgH+AgIKBgX6BgIOB
cH+Ag4F7hIJ+gYKAgoKBgIB/g398gH+AgYGCf4J+gICAgIGAgIGAgH6Bfn6DgICCgYB+gICGgYSDhIWBgoKAgYOAgX6BgHh/f31/fn6BfoKAgHeCe3qAgIODfnx+gICCgX2Gf4B+hIB/gICKfoF/goGGgHeAeIKK
fIKAhX+AgX9/goB+gH9/gXuBgYCAgIKAfYCBgH95g4CGf4B9gIGAgICMgIN3gH19goKBgICEg4F+f36BgoB/gYCAgkl9gISAgH+AfoCBeXmAgIB+gICEgH+Ff4OAgICNf36AfIWCgHuAgoCAf4J2hIB8foCBgn2A
gYCDgoB7gICAi4F+gYCCgYCAiIB3gH6AgICCgYN/gYKDgoCAg39+gIl9f4GKiXyBeYCAgn+Cf4B+gIWDgIGAgICDgIN9foCAfoB/g3+Af4CAf4B8fYB+gICBfoKAfYJ9fYGAgHyBfnuCg313eX1/foKBgX2CgYOC
foaCj3+AgYSAgICAfn5/gYCAgIB/fYCFiIGDfIOAgYB2gH1+fnmAfn99gICBgIF/fH+AgICCgIKBgYJ/fYOCg4GAhIGAgIKAgoJ+eXp/gH+IgoF+gH+BgH6CgICGfYB9eIGEfoCBgICAhIB+gICHg3+GgIJ/gIB6
gIR/hYGBgIGAgoGAhoF9fYCBgIV5gn2AgYCAfYOAe3+EfoGAf32AhIWCgIB+fYWFgoR8gYCCf4CBg32BfoSQgH+Af3qBgX+GgIOAe3+Ai4GEfoCBgH2Af32AgIKBgH+DgX+AgICAgIN/f32Af4N9hIiAgYCBgoB+
foGBgXyAgoGCgYCBfXyEfYCMgIGCf4GAgICDgYGAfn6AgYaCgIB8gIGAgIWBgYB9gHuEhn+ChX+AgoGDf4GBdX1+fICDfoKAfoCAgH+AgoKBg4CAfYJ/foGBfpiDgImCgYCChICFgIKBgYCBg4F+gIF7gYKAh4B/
eXuBg4GAgH+DgoCAg4KAfIB/gH5/f4B+gH+UgIWAgn9/g4KAgHmFf4J/fYCAfn56gHyBgX5/goB/gn6AgHyCfoCBgIN+gICCfH2Af3+Af4CBgYCBgHuHgn9+fYCFgH2EhYGHgYKAe4KBg4eBf4B+fYCAgH5+gYCA
g3mCgH+Afn6Bf36BeYKBgIF9f36AgYKAgIqAgYCBf4CAfX2BgH1/g4KDgn9/e4KAgH6AhISAgH9+gYCBf4B6gICUg4B+f4CAgYB/fX+AfoCBgICCf36Bg4CAfoCAf3+Ffn2ChIGAhH9/gH6HgoGFf3iAgYCAgIGB
hX6DgIJ/gICAfYCAfX5/iIGAfYB/gH2BgICDgHyCgYGAgHmIf4KBfoCAhoZ+gH9/gYCDgYaBf4aAgYGCgYKAgYCAfoCAfn2AfIKBf4B/gIB/gICBgIKEg4CEg4KHgICAgH2FgIGEe4CAgH6AgIF/goB/gIGAgYKA
gIV/f3qAgIOAf3+Ag3+DeoSBfoCAgYCAgHt5goV8hICBgH6CgYB/gH+Af4SAgH+Af4CAfoCCgIGAgH+Cf31/gICAgIGBgH+Bf4CCgIF/gIGAgX9+e4F+gYN+dYCCgICAfoCBf4KAfXyBf4B/gIJ+hY98gHaAgYB+
gICAgH6CgH1/hIB+gn+BfoJ+gICAgYB8fn2AfYGAgICDf3x/goKBgISFgICAf4GAgH5+gH6AdX6Af4B8gH2Agn9+gH+BgH6AgH+DgICAgH96gH6AfoSBfIGAgICAf4CCfYCAhYCCfX2DgXyAgXyAgIB+goB7gIN/
gYB/gIOAf3yAgH98f3+BfIOAgIB9fn17gIB9gIJ/eod/gIJ+gIGAhIGAgH99gX+BgYF9gH+AgIJ+f35/fIB+goCBhX2AgX9/gIB/hIJ9f4F6goB6foGAgX5+fYBxf4B/gH+Ggn99gIB8goKCgYB/gICAgX+AgH2A
gIB/d3+AhnmAgYCBgICAgYCHfYN/gH5+gIWEfISAgICrgH+AgH2Cf398gICAfnmAfoGBgICAgoCAin+FeX6AgYCAgIh8fX9/g4CAfYJ/gHyBf4iAgoiAfYSAiYCAgIGCgYCHfoB+gIKAgYCAgICDgH5/foCCgIGD
h4GAf4B/hpB/gYF7gH+Hfn6AgXuBfYKCgICAfX+Ag4CBg4R4h4B/gYOBgn2CgIB9gH5+f4CBf36CfoF+gICBf4KAgH+AgIGHf4CBfY2Cf4CDfn+BgH+Di4F/hICBfn+AgIB+goJ+gYd+gHuAfoCAf36FfnqEgnyA
gIGCgIGAf4CCe4B+fX6AgH9/f4J/gYB/gYCBgIB+gIF9fIWFh4KAgIB9f31+gX+AhX2EgYCAgIOAgYCBgYCAgH+AdoB+gYCAgIB/fHqAe4CBhIKBgIOFfoOAgIKBgIGAgIGAeoKAhIV/gYCAgoN/gYCAgIF/gIB9
fn6AfnmAgYN9gIKBkoCAgnuAgH2Bf4CAeYKAgH58foR/fIF/f4CAgYSAg4F/gIKBgICAfpGLgYCAf39/goGAgIJ/gn6Ag3WCeYB/fYF/f39+gX6EhISAgIKDgYGCgYCAgISDgYWEfH9+goGAgICAgICFfoGCf4GA
f4KAgH98foCChHaAgYJ/f4CCgn2Af36AhH+BgICEfX1/gIR/gHl/gIB+gICGfoGBgIGBf4KAf4CEg4CBeYJ+gH99foCAfoB5gYSChX9/gIKBgH2Bf3yAgH+AgIaBf4GAgYGIgYCAgX+BgH99gYF/fIB8hIB/g4B+
foKEgICAen6AfoCAfoKDfoCAf4GAfoSAgH6Af4GCgH+AgYGHgIB/f4B+fYOBfX2Cf4GChoCDgICAgX5+fn+EgICDgIB5foGAf4GChX+DgICEgoGBfYKLg36AgYB9foKAgICGgYCLgX1/gn+AgYGCgIB/gH2FgYCB
goCDfXl/gYB+gH+Agol/f4B+gIKAgoN/fnx9f4B+gICBfoB0gYCAf4R/gH+EgIGAfX98gIOAg4GLgn9/gICLgYGDgoCAgYGFgX2AfYCAfnuAg3uBgYWEfnqAgIGDf4F/f4CAfXaEgYCFgoF0g3+BeYCBfnuAgIGD
gH9/gYCAgICDgX+AgoOEgIN8gYeAgYF9g3+JfH2DgYB+gIGAfn+Bfn+AgH1+f3+FgYCBgXuBgoCBf4J/gIF6fn6CgoCCgYCAgH6Ah4CAgIJ+foSAgICAf4GBgX+AgYF/j4KAgX+Af4B/f4OAgYGAgIJ/eoCAf4CA
hYB+doB/fYB+gH6FgX+Afn+AhoB+gX9/gICEgH6AgIKCgYCAgoGAfH9/gn6AgICAfoF/gn2BgoJ9e4CAgICAg46Af4CBfoqAfn2AfoGAgIGDgIGAhICAg4aAf3uBfoCAf4aAgX9+gX9/gIGAf4CAhX+AgoB9gIGA
gIB/gYN9gIKAf35/gH9/goGAgIB+f4KCgICDgH+DgYCCgYJ8foCEgXp/gnuAfoCBfX6DgH6AgH19gIB/gX+DgHyAfYF/gIKCdoCBfX+AiX+AgoCBhX9/goF/g4iAgIF/gX+AgICBfoCAf4R8fIJ/f4CAeHp6hICA
h395f4B/goF+gICDgYB/foGBfX9/gH5+gYCDh3OAg3uBgX2BfXyGfH6AgIB+gH+BfoF8f4CAf36Ag3x/gIGAg4R/gIV+gIB9foF/gH+CfYB/gomAhYCBgYKDgIB7gIN/g4B8fYGBhYGFfoCAg4CAhH96gH9+gH58
f3+BgICCgICAg4CAgIWAgICIf4CDf39/gICAfYGCgYF+gIGAf36BfX6AeoCBgICAgIGDgIV+f3yAhn97g4CAgHmChoB/f4KCg4CAeX5+gICBfX6BfoB+fIB+foB9gIGBgoF/goB+c4B9gIODf3+Cf3+Bfn1/gICB
en2Df4KBgICAgIGAfoB7f4GAgoN+f4B5doN9fH+DgICAgIGBgn+BgX+Bfn+AgH+BgISEgH99gX9+gICBhYSAg3+AgYCBf4GCgIKJgYCDgYB/gIB+foGBfoB/fYWCgH6AgX+BfICEgH6AgICDfoV7hXqAgICAgIKH
fXqBhH6ChYKAf4B7hISKg3uBgH+AgICAfoCAgH+Df4J+f4B8gX59fX+AfoN+gICAhYCAjICAgH+AgIF+gIWBfoCAfoGAgoJ/iYB9gYSRgYaBf4B/gX6EeICCgYB/goCAf4Z+f3eCfYCEfX6Ae36AgH9+gICLg4B8
gIB8gIKBfoKAg36BgIB+gIWAf4B/gYB+foGAgIF9hH9+gICBfYOChIGAf4B/gH+Af3+AeIOAgICBeoN9f4GAe36AgIaAf4GBf36AfoOBgImAgYSAgIR/gJ5+f4N+f39+gIB9eoB9gIGBgXl/gIGCfn2AfoCEgYKA
gICFg4JtgYGBeoCAgId+f4Z/g4CAe4SCfn92gYN7gHx8gH6AfH+AgX9/f35/fYB8goKAfH6BgXyDgYF+gIaCgICDfIB+e4B/gI2AgYF+gH5/gYGAgH17f4CAfn+Dgn5/gH6Cfn6CfoB5goCAf4V9gYWAgYCEf4J/
g4qBg36AgICAgIF7gX+AgHuAgICEgH2Afn+AgH+DgIN8gIB5g4GAfoB/gX59goKAgnyDgIB6gYKBhIGBf3h9foOEgHeCgYGBf4B/gH+AgX+Ae317f4OGgn58e352gICAf4CDf398gH+AfXuAfH6BfoKAgIB+f4CA
hICBioJ/gYF8foCAgICAgoGGeoB+gn+Be3+FfYGCgIB9f4CAgIGAfYOBhoGAhIWAfX2AgYJ/g316f4CAg32AgX6AhICBgoB8f32BgH+AgX58gH+BfYKAfYGAgoOGgX99f3x/gX6BgIKAgYGAgIWBgIGDgYGBfYJ/
gYCBgn+CgH9/fX+CgIB/foCAgX+Afn+CgIB/gn+AgICAgISAgHyAfoCFgIB8gIB8gYSDgoCBgIGBgH9/gICAgn+CgICAgIKCgoB/fH99goSAf4B/gH+KfoCAfYZ9gICAgX1/hYSAf36DfICBeH6AhIGAhIB+fYCB
eImEiH+BgX+AfnyAfYCAgYCBfYCAgIF+f3yBgH1/gH99gH+Ag4CAgIGBgoCAgIR9gH9/gIB8gH+FgIt/f4eFfYCBgX+Ff4KBfoOAg4B9fn2Af4KFgmyCgICFgH9/hYJ+gICDgoCGgnyAf4F+gH6DiYCAgIB/gIF+
gIGBgIZ/gH2BgX+CgIF/f3+DeIB+gIF9gICCgICDgH+BgYB/hIGCgX9+g4B+f4GBgX6CfYOEg4GCgYGAhH+DgIKAfoCDgYKBf4CAfn+FgoB+g4KAgX+Af3+Cf4SAfoB+gH2AgoB8foGAhoWAfoB/goCBfoCBgH9+
f4KAgH+Efn2CgICAf4B8foF/fYKAgICAgXaAgoCAfn5+gX+Bh4CCfoOAgoOFgYGAgoCDd3+BfICBgISFf4GAeoCBhYCAf39+gIB+eIJ/hoCAfH+AgH6EgICAf4CCgICAf3yAgIB/gICAgIKDgICAgH+AgISEgH+B
foJ8goGBgIB/gH2Af3uAgnyCg4OAf39/g4GAg4B8fICAgIaBfYOBhYB9fIGAfoF7f4CDjICEgoJ/f4CAgHx/f4N/gICAgIGBgn2Bf36EgXOAfYCCgICDgIR9gIGEgHyCgYCBgX+Af4CAf4CBgICBgIF9dYGEgn6C
fnyCgYCAfoF+gIF+g4F/hX9/goaBfIB+gIGCgICAgICBgICAgYCHgX+AgoJ/iIGDgn+Ef46AfoGCg4F+g4B8gH6Ag4KBgYCEgn+AgIN+gH98gH9+gH6Af4OBf3+AgnyTgICAhYCDgYCBgIGAgYODhIF+fIGCfICF
gIKAgH6Bg4GEfnuAfHOBgYGCgYCCgIGAhX6AfIaAgH5+gYCDgICBgIGAfYB9fX+CfX+NgH6AgIB+gIOAfn+AgICBgIGAgX98fIF/gYCAhIJ8i3WAfYKAiICCgH9/fIOBg4CBgH1/g3uFgH+AfoN/h4OAe3+AiYqD
gH6AgoCAiYSAgoGAfoKCgICChIGAg4F+fnqAg4SBgYCAgIqEfYKAgICAgoCBgIGDeYCAgIB/gIKDg4KBfoCBgIF9f3+AfX+DgICBgICAgH58fnd/fYB2hIKAgYOBf36AfIKAfIWDf4GAf3yAgoCAf36Af4CEf3+F
g4GIgYGEioB9eIKJgH2BgXeGgIOAhX+BgoGCfYCAfYCAgnmBgIB9hICAgYGBgIGBgIV/gIB+fICBgH+Af4CEgH6Bfn+DfX9+f3+AgYCBgH6BgIJ/eX1+gICAf357gIB8gICBe3+EfoJ9fn+DgoB+dYJ/gIaAgImA
goB/foB/fn6BfoCBgYKAiICAgH6Agn6BgYF9fnyBfn2AgIJ+e4GAe352gIGAgoCBgICEgIKAfXyAf4CGf4CAgIB9f4KBgX6AgoGGgICCf4CBgIGDf4OKdIaBgXyAgH+CfoB8f4GAfX2Ag3+DgYB/f4B9gYB/fYGB
gH9/gYCEfn+AgICBgYCEg4OAfYGAhH6CfoV+gX+Af4OBgIB9f4OFhIB6g4OAgIF8i3yAf399f32FgH6EgoGBgH97gYCBeYCBfYB+gH9+gISGf36AgYCCgX2AhIF/f4CAgH17eX6Af36AgIJ8hIF/goWBf4GAgH+A
gH+AfoCAgX6Cf4CDgYJ/gH6AfoB+gIWBgIKBfIGAfoB+gYCAgICAeICAgYF+gYCHf4J7gH55gISAf3p/goKAfYB/f4CAgX+Bg32AgH6AgIWAi4B/fYN/gH9/foCAfoCCfYCAgIJ9hX5/fISGfYCAin+BgYOAgH+C
eoJ+gIGAg4SBgIKDf4CAf36AfoGBgIKAgH2Df4KAgX6EgYV/gIF9gIB9gHt6gIF/gIB7gIOAgH1/gIV+gnuAgYCBgXmAg4Z+gHx7gYOAgoCAgIGAgoOBfX99gX+AeH+CgH6CfYJ/gYB7g4F/gH6CgHqFgIJ/goB/
gYKAgoOIgH+JgIqKgYCAgICBgH2Df4CFf4J+gICBgYCEgICGgH2Ag4OAgH+AgICJgX+Ben6Agn2AgIJ/g4CCe3+CgIKCgICAgIGCeXd/foCAf4WAg4CAgH+AgoB+gYKAfX93jX2Agn6AgHx+gX+AgIGBgIF+gIGA
hX6EgIF9gYB7hXuAgHyAfoCAgIR/goV6gIOAgYGAf4CBf4CBgICAgX+Gf3+Dgn57hoSAhH5+gIOAe36Ah36FgICBgICCfn+BgYF+gICBcoCAgICBgICBf4CDgX+Agoh/fICCgX+BfYKAfIB9gIB+gICCgH6DgICA
gICAfn2AeH1/gIOCgICDg4CAgoB/goB/goCAf4J/gHyDeYCLgIKAgIF/gH+AfX+AgIKAf36CgYCDfoN/gHuEf4CAgIOBgH6Bf4KAgIN+gHyFgH6Ff4B7hIGAfn+AgH+AgIGFgH55goeCg3yAgX18gIB+gIF7gYF6
gIB+gICAgoCAgYCAfnuAf4CAeH5+gIGAgIF+gIF5hn6AgIGDgYB9fop/gICBgICEhX+AgIGAgH2AgGWAgH6Aa398iICAgIKBgICGf4KBgoF7e4SDgn6BgHuHgIB+f3+AgId/lIOAgH6AfXx/b4BqfX+Bf4B/f4CH
gICBfoCAg4CAe399gICBg4CCgoGCioGAfYB9gIF9gIp/gIKAgoB7goKAgIB7gYJ9gIB/hIF8gIeBgIF+gHyAfn5/g3t/hIOBf319fn9+f4CAgYCBgoCAg4CBfX+AgH19gIGCgICCf36AgYB/gIGFgH2CfoB7gH5/
goaAh4CBgICBfoCBgYF/gYCDgH+AfX+FgH6EgIJ+fYB/hH9/gX5+gH6Cf4GAgImBhIGBfn99g4F5g3+AgH+Afn6Ae4KEfn2AgICAgoCDgIF+f3+AfoN+f3+AgH+BgoCGgICAgoCAf4eAgIGChH+BgIF+gn+AfoB9
f3+BgX6AgoCAgICAfH6BgH2EgIOCgH6BgH59gH+DgIKAgIB+doB/gIB8gYJ/gH99f4KAhH2Af36Af4B9goGEgYB+gIF9gYCBgoKAgYGCgIJ/gH+BgIB5fYOAfH59gICDgICAfYKAfoSBgHyDgH6AiICBgoV7gIGA
gICAgoF+f3+AhHt+fYOCf4CAgH1+gIN+gIN+gH+BgIGAf4R/gn1/gH+AgYB/gYOHgIF+g4CBgX2Af4F/gH5/g4OFhIN9gYB/foGAgn6Ff3+AhICDfoCAgICAgIJ+gHqAgoB+gIJ+gH+JfYGFgIOAdIGBgH9+gIGC
f4OBgoGDfYSDeYCAgICAgn1+gYB/f3+AfoGAgIGJf4CBgYOAgn6DgIB/fYB/foB/gIKEf4KKd4B+gIJ/e4GAgX6AgH6CgYKBgIGNgYGAgoCAgX99foCAfYGAgYCKdYGAg4yBgX2BfoB+gICAfYCDfYB/g35+f4F/
gICAgISAf36CfoGCg3x/eoB/foGGfoCCgICAgX2BgIB+f32CgoGAgX+AfoGAe4B/gIODfIB+gYKCgYF7fHyAgYB/g4GLf4GCgH6AgISCfoGAfoB9goGAf3+AgICEgoGAgoKCgYCAgIB/fn+Af4CAgHuAh4CGh4CA
gYF/foGFgICAiICAfICCgIOAf4V+gIGAe4CEh4h7f4eAgIOAdIB/gICAf4CDg4CAgX6ChICAgYd9gISBfoKCfYB/fH2AgH57gH9/gIKBgICAf4B/gIF/gIF6gIJ+gIWEf3SCf3+Af4COfnt+gYB9gYCAgIN/gYGA
gH19dIKAgHF/fn2Agn9+hX99gIGAgoF/foCAeYKCfYCAg4KAgYCBhIKAhH+AgIGBgICBfYB8gYGBgICAf4F+gIGAgICAgoB+foB+en9/gYCCeoGDgH+Af4CWfoJ5fIF/gIF/e3t7f36AgoCAfICAfoBwf399gH+A
gYCBgIGAgIOFgYB4f4GAeoB9gIKAgYCAgIB/gICBgYCDgn9/gYKBgIB8gX6FhIGAkYCBf319gX9/gYB/gHeDf399goCAgX6Cfn+BgIF/foCCgYCBfn19gH+AgICBfoGAhH6CfX5/gIuAfX+CfYZ+d4CFfIKDf39/
hoGAhICBgICAeoGAhYF8gYKEgYOAhHuEhYOAg4CAgICAjYB+gH6BgYCBhYCAgIB+gH5+f31+gXl+gIGAgH1+gYCCf36AfoCAfICBgn+BfoGAgIOAgH99fYCAgIB9fX+Bgn1/fYGDfYF/gICBgICAfomAgH9+gH+A
fYCBfX+BgICAfoCAfnmEfYGAgH+FgoKAgIN/gIB+foCCf4J/goCAf35/gIWAgH19goF6fn59gIKAfYJ9iYCBgH+AfYB9fn+EgYCBf4iAgoR+h3d/f4aAgICAgYJ7i4GAgH17fn1/gX59gISEgn2BgoCAcoGAf4KB
gHeAf4CBgoGBgH+DgIKGgIGDgIGAfIWAgICBgX5/f4B8gICHg3yFgICDfYKAgH+AgH+AfYCAe4CAgH2Dgn97gYGBfoCAgYN+fn+AgoCAgYCDf4CAgYB9gX2EgIGAgYB+goCAgH2CgICAg4B7gH2AgIB/gIB+gIB3
gHeAf35+gYCAhICAgHuCfoCAf4CBc4SBgYJ/gHyBgHuCgn6BgIGAgIJ/gH+DgIR/gIB+fYCBfX6MgICAf3uBhICCgIKCfYCFgYGAfXqAfIF+coB/hICBgn6AgoB6gH6CgIR9goCFfoB9f4B+fX9+fnOBgISBgYB8
hYiBgn+DgIN+gIGAgYB/goB9gH+AfoB/fn+EhYGAf4CDgICAd32AfYJ/iICAf36AgIB8gIGAiHqCgH6FgICMg3+AgoB+fIyAf4GBgH55gH+BfX2Ag4KAgIN+gYCDfoB+g4B+gH+AfYOAgn+AgYN8gHyBgIJ5gnyA
d3+DhIB+gICRgH9/gH6AgICCgX6AfoCAgH2AhIR9gH59e3+AgIF9hIGChISBg4aAbn+DgYCDgoSCgYB9fYKAfX5+gICAgIKBgX6AfYCAgHl/gICAgIF+fn+Bf3+BgXyEh4CCgoKAgYCBgouAgYB+gYOAg35+gIF8
f4F/gYF/g3uHfYCAf4OBgYCAhX+BgX6AgoCGfYiAgICAf4GDgH+AfoKCgIGDe4B8gIGAgX2AhIV9f4B/g4CBd4GBgn5/gIF/eoKAd4CBfIV/f4SCf35/gYKAgoCAf39/fYKAgoKBfoB/d4CAioGAf4R+f4CAgoGB
gYB+hIGBf4CBgYCCgH6AgH+Af36TgYCAf39+fn6BgIGAgH6Af36DgIaIgn+AgIF9f4B7gICAfoKBgoCAgICAmImAf4GAgX6Agn54g4CAf4KAfYGCgn+JfIGAf32AgH6FgH+BgH+CfoF8gX6AgH2BgIB/gId/gICA
foF7fXp8gIGBfoOAfn5+gHqAgICGf4OAfIBrgIeBhICCfoJ/fYGAgICAgH56gIJ+g32BgH59gIGAgH6EgYB9gH+AgoGAgIh9gYSAfoCAhH9/gX+EgIGCfoR/gIKAgIGAgIWAgX9/gYKDgH+AgX9/gIB/f4CDgH+A
gH+DfoSBgIB+fnuBgomAg4J9hX6Cf4B+h3+DgX2Bf3yBgH6CgIR/gH5/gISBf4B/f3+AgH58f4CAgYB9gIB/gn5/gIZ/gYCBgYB9gIN+gH6AgH+Cf4CAgIB8gYOAgH2AgIaCf359gICAgX98f4F+foB/f317gn9+
f4iBgYF/gYGDhYB/f4WBfoGBg36BgIGBhYOCgYGBgn58gIJ+f35/gIB7gHyAgoCAf3yIgIJyhX2SgISAfIeAgoKAgoR+gIGDgH+AfIKAfIF9goCDg4CAgYGAgIJ+gHx9f4F/goOAg3+BgIKFgXuCgX+Be4CAgIF/
hIJ/gYF6gYCAeoCAgH+AgoCAfYB+f4F5fn+BgHmCgIB9gYGAgYCDfYSDfYCAf4B+fX+AgYWDgH2EfYB9gYCIgHyAhICBgIF/g4d/eICBgYOBgYGAgIGCgH6CfYF/gYKAf3uAgYCAgH6Af4CGgIF/gYiAe3+AgoGB
hX6BgYJ9foF9f4CBgH6AfoKAfn6BhIOCgX9+gH2Ag3+LhoBxfoOAg3uEgH99f4CAf39/g4KAeX6GgX2AgYCAgIGBgH+BgIGAf4CAf4GCgX6BhIGAgICAfoF7foKAgICCgISAhICAgIGCgYJ+goCFf4CAgH+AhH5/
hn+Id4CFf4CGgoCAg4GAhIB8gIOBfn9/gICBgICCgHZ/f4CWf4CAgoCAfoGAfYGAgICAgIB8gH+DgICCgYGBhYCCgICAgIGAhIF/g3+FgIB/foB9cIB+f3+BgYWBgICAgIODfoCAgIGDgIB/f4eHgIF8goCAgIB+
gH+CgHx/f3+BgIB/gICAcoCDfoCDfIF9gIB/gICAfoN9goCBgIJ/gICBfICBhH6CgoGCf4GAXIF+e4CBf3t/gIGAgYGAf4CAf4OBfoF/gYJ/gX+AhYCEgH5/gH+BfIB+gH9+gYB9hYCFgICBgIKAf359gICAgIF+
fH6AhoCBgH6BfoeAfICAg32Af359gYN+gn+AgYOBhHyAgX9+gIR1f4OGgIF+gYB/gIF/gYCAgYCFgIR/f4CAkIKFgn+VeIGCgYCAgIGBgX+AgX+KdYF8gH2BgYF/fICAgIKAgIF/gYJ6f3+AfYCGfn9+gIGAf4mA
gIJ/foB+foGAgYp+goB/f3+AgH+BfYOGhX1/f356gIB9gHuAgICAgH6AgoCCgYCAgYF9foKAhoKBf4B+goR6gIB+hnyCgIB+joSCgIB+gIB8gYF7gIB/hIKAgICBen6AeoCCf4CCgIB9e4CAgXyBgH2BhYOCfoGB
iICAgoGBioB+gICIdYF/gIaDgIB/gn+Cf4B/gH9/fICBgH2Bg3iAgH+AgoCAeoCAgH+AgX9+gH5/f359gYB+f4OAeICBgH5/hoCBgIB/gIB/gH58f3+BhIODgH1+gYOBf4GDgIB+foCDe3+EfHyAgH9/gH2AgoV6
goB/g36BfYB7foB/gHaBlH9/dX6CgH55gIB/iIB/f4GCgIF9g4B+fIJ+goGEe4CAgoGEfYN9gm5/gH+AgICGgICAgICCgIGAgoB/goKAioCCgIB9gImBf4CCfYGDgICCd4B9gYKAeX58foR6gIB9gIB/fnqMgISD
fYB/gH2AfYCAgIOAg4CAfICAgHuAgICAhId7e4CFhoCBgoR/f4CBfYCNfoGBg4GBhYGCgIKAgoB/hYCAfoB+hISAgYJ+gYB/fnyAfoCAgHaAgH1/gYCAf4GAf4CAfoN/f36AhYF+goCAgYB+f3mAhIGAgn6BgYCA
gH1+gIKAgH+BgH+BgoJ8gX9/gH6AgYCBeXyAgYaCf4B6gYCAfICFg4KAgIB6gIGBgICAgn2BfYF+f4F+gn6Af39+gIF/fIGAgIaAfYB9gIWAgIB/jIOCfnyAgIKCfoCBfoSBf4GAf4V8eoCAfYJ6hICAgYCAgoF/
kICHg3+AgIB+gH2QgYCAgYCAfn9/gnuBgIB/gn2Afn9/gYCCgIB/f4B9gYJ/fX+CgIOCf3+BfoB/foCChoGAfYB/g32AgYCAfoCAfYCAf4OAf4CHgISAgIGAf4GAhICEhH+AfYF+gIJ/d4CAfX+BgYCAhX+CgICB
gICDgICBgXmAg4CBgYCAgICAgICBe3yAfoCAhX+BgoGDgIOHfoF/foWAgICCgIB7gIB/gIB/gH+CgICBfYKDgn6AgH6AgnB+fn9/g4CBfn6AfnqAgGiAgYB9gIGAgoCFgH6Afn6BgIB/gYB6gICBg31+eoGAgIKE
g4KBgYCBgIOAfIB+f35+gIKKgYJ/f4GAgIGCgICCf4KAg4B/lYB5eIB/fICAfoGGgIOAf4CCfoCCgH6AgoB9fX+AgImAgH6DgIOAg4GBgIJ9gH2AgICCfoCBfn6DgoCGgX+EgH99gIOAgX59foGAgIGAg4CAfoCB
foCBgYCAgoCBgYSBgICAgHt/fn2Af3+AgIGAgoCDgIB/foB/f3+CfIB8foCAg393gIKAiX5+gYOCgICAgICEgYCFeIaDhICAfoCBgH6Af36CfYCHf4WIf4CBgYCAgIGDgH2Gf4eAfn6Bfn+CgoCAgIF/fYOHfYCX
hIGCgX2Eg4GBgoCAdnmAgICChHmAgXx/gIOHgH+FgoOIg4CAgICEg36AgH6AgYN+eoB/iYCAhYCAfICBfoF/gH+BhoCAhX2DfoB9gIB+gH+AfoKAgoCBhYF/gIB9hYOAgIKBf4J9f4CAhYCAhYKAgH9/gYKAf4F/
gH6Cf4GBh31/gnl/goCEgX+BgX5+hIKAeYB/fYB+g4B/foCAgoCFhICAgoOAgIB/e36BgX+JgYCIfYCAgYOAfYN8f3uAgX9/f4CAgH+DgYyCgIKCgISBgH99gICAgIGAg3qAgHyCgH+Bfn+AgHuBgH6BfYKGgICA
goGDhX6AfX6AfYF+gIKBg3yAeoB/fYSFgICAfX6AgIBwhIOAg3+CgoGDfYB+gHl/fnyAgH+CdYeAf32BgHuBgIWBgIB+gIGBfn2Ahn+BgH+BfoCAgIJ/g4CAgYOBgYN+gX5+goCAgX5/foB/f4CAe35/gIKAhHmA
gIJ8gnyEgHqCgH6Af39/gYCAgoB7gICAhoCFf32FgYGAhIF/f4CAgH1/gH6AfoGAi4F9e4OBgH6BgICCgX+Af4OAhIODgHt/fn6AgIN6gIB7gYCBgn54gICAfoCDg4B9gHt/h4OEfIB7f4OEf3+AhIB/fX6BgX6A
fIF8gIKAfn+Af3uFgXx+gH+Afn+Af4B/goB6g3+Cg3+AhYaBgHyAf4F/gH2CgYKEg36AgYKAfoJzgIB/gH6AgICBhIKDgYCBgH6JgIF+gIB+gISAg4CAf3+AfYB9gnyCgH+AfoGBgH1/gIB8gX+Agn2AhYOBgHaB
fYCAgH19gH6Cfn+AgH+AgIB+gICCgIB+gYJ+gHmAgXSBhIB+foSBgIN/gIGAeYCAgYOAfYSDgoV/gICGgH6DgYKAgIGGfYGBf4CBgIKLf395gIN9gICHfoKAgYGAf4CAgIF8gX1/gIGAgYB+gX19gIWCgnuCgIJ+
hYKCgIN9gIWBg4CGhYGFgoB/gX2AeIB/gH9/fIaAgn1/gH16gIyAf4CAf3+CfH58gHyAgIB8gICEgIJ6gICAf4aBfX99fICAgH9+gIKAf4F/foCAg4CBhH5/boF/gYCAgoCAfYB+gIJ/gIB/gIF/f4CAf3x/gIB/
goB/fYKBgYOAg35/fICEfoSCgIGAf4B+goCBfn91cnx+hH+AgoCAgHt+gICBfoJ/f4OAf4CCfH9/foGBgIB9gYF8gICCg4GAgIB/gYB/f4B/foOAgH5+gXV+h3+CfoB+goGBf4CBgIB/gX5/g36AfYB4gYB0foCC
gX+DgIB/gIeAgIB6gYGBgIJ1foCAsYB7gH91gYKBgICEgICAi4B+fX58gICAgIGDe4OAgoN/gICAgIB8gIB/gISAeoB+gn6Df4OAg35/gIR6foGAioCAgH+BgX+CgIOAgn+AgYB+gH6HhICAgYCFfICDfoF/fId+
f4GEgYGAgIGHgoB+h3qCgHuCgYB9fICBfoCAgIGAgYB+gICBgICAf4KAgICAgX+AfYKAhn+Efn1/fn2Df39/g4OAgICCf4CBgn2AgIN+f4GIf4KEgH1/iIB/gICAf4B+fomCgoCBgoR+fYKAgn+AfoCAg32Bf3yC
fICDgn99foOAgIKBfYF9gYB9f3+AhIB9fYWAhICCf3iEgH6Bfn+Be4B5gH+DgoB+foCBgH+JgIOAf4F/gH+Afn+AgICAfoCAgIWAgH9/c4J9gIGBf4CBgIOAgICAf4CAfISBgoCAgIOAgn6Bf399gnqAgYSCf4J9
gICAhX1/gn2AfX+BgIR+goCAgIF9fn+BgIGAgIKAf4OAgH5/g4J/gICAhoGBgICAgIGAfH+CfH6Gfn+BgIKNhIJ/gYCBgX97e4CBgn+AgIGAg4CAgIF+gISFgIGBf36AfIGAgICBgH6LgoCHf32BgIJ9gIJ/fIB/
fYCAgYCBg4CBf4J/gX9/gICEg4CEin6AgX+AgH1/gIKDgIB/hH6AgH99gH+BgICBgH6DgoCBf4CAf35/gHuAhH2AgIB/gYCAgIOAfoCDgYaAgId8gX94goGAgIGAgYCAg36Af3iDen9+f4CAfXyBfoCAgIGBf3mE
fYCGhn2BgXWAf4F/foGDjoCAgn+Nf4CAhIF+f4F+fnyAgIKFgH9/gX2EgH+Af3+AgH6AgICBgoB9foB+gH5/fXyCfoCBgn2BfoB/hIJ/gYCAgYF/gIKRf4CAgYCAf4CBf36FgICAfX+EhICBf3d+goCBgICAgX+A
gIGAgYF9cYSDgICAgH99gICBf3KAfn+AfoKBgIGAgYCAgYCAgIB9f4B/f52CgIKAfoCDfoF+f399foB+fn99hICCgIB6g319gH5/gICAgoCFfn1+gH2EgYCCg319fIF+gH94fH+BgoB8f36BgIJ9f4KCgICBgX6A
en9+f4F7hX5+hIF+gH9/fn+AgYCAgICAgICDgIB8gIB/fnqBfoSAgIGBgIqAgIKBf398gIGBgHl6fYCCgoN7dYCAhoeBgICAgX16gIB/f3uBf4F9gH6Agn9/f4KAk4GAf4CFf4CAgICAfoR9goKCf399h4CJgYGA
eoCAgoB/gYKBgYKAgIOAgIGAgYCAf4F/f4iAgoCAfoKAgn2Af4CAf4CDgIB+gYSBfH+BgH+AgIGAgIB/gYCAgYKAf4OAf4KBg4OAgIGFgIN+hYF+gIGBgH+AgICBgHt/goF+gX55gYGJhYB/gIGBbn9/fol+gYB/
g39+gH9/iIKAdICBgICAgISBg4KCgICEgX5+gICHgX9+f4CAhIB+fn+BfoCAgYCGf4aCgH6DgYOBfoB+goCAhoB+g39/gH6AfYJ9hICCg4KIiJN+foOBgH+FhoGAfIGBgX+AgIN9gH+AfH59dYCAgYJ9gIB+fn5+
gH+BgYOGeYCDf4B/hYWCgX6BfoCBgn5/gIGIfoCEgn+AgoCFgIKDgYCAgn2Df359g4CAgIR6goGAgICAfoB8gHmAgn+AgoCKgYKEeoCAgHt+gIl/gH+AfoJ/gICAf4KBf32AgX57goN/gH9/fn6AgICAh3yDgIGA
gICGgoCAhYGAgICCgoOAiICAiYB8gIB+gX9+gH5/hYB/gn99d32BfICAfoCAf4KBfXuCgH+AfoCBgIKCe3+BgIGEhoKAgIGEfoB+gIGAiICAgH+EhX+AgICBgH2BgICAfYCBfn2GgICGgoGChoCAfn6AgH+AgIB+
gIB/gH58hXyAgnx+foN9foyAf4CAgH2AgICAfYGAgH6AgoCBhIKBf4SDfoCBhYGBfn9/goKAg3+AgICAgIOCgHyBhYB+gYOAgX+Bgn6Bgoh9gISAhIGAgH+Ce4OBfICAg4CBgIN+f4B+fn99gIGBfoCAgoCAhICD
f39/gICAgICAgoR/f39+f4GAg3CBgYKDf36Af35/gIGAfoCEgnl/gICIgYCCgICDf4J+fYJ/hIF+gIGAgICCf398gYB+hX96foR4g3yAhYGDf35/gYKCgIKAgYCAhIB9gXyBgXuCfn96gIB/gIB/hoOAgnmAgX57
gIB+g4R/fn6CiX6AeX9/f4GAgIGAf4CAiXeAgIB7hYCAg4CBgIaDgYCBgH+AgICAgIh/gH6Af4qIfnqAfYCFfnyCgIB9gn5/gHuCgIJ+fYCAf3+AgoeFf4OAgIOAf397fn+BgICCfX59gIeDgH5+f4GCgoB/gYCB
g39+gH+BgIB7goCAgIF7gX59gHyBgIB5dH5/foOAgn19gH6BfoCBgH6Agn6NgICAfoKAhoCIgH+AfYZ8ioCAf4B8gIB+fn59foR8gISFf4CPgIF+gH9qgICAgICHfX6AgYCEgIF+goF/gICAgn9+e3+AhICChoCB
gH6Bf3+AeYB+gomAf4J/gYB5f4J/gIKAgICEf3yBgIN6g36AgICAf4OAgoB/fH+BgIN/gYB/fX2Af4CAgYCAhoGAg3qCgYB+fYB9gICBf32BgIaAhH2Af3qEhH5/gICBg4KEgIiCf39/gYOHfICGf4J/fod1gnp6
fH6Agn6CgH99eIaAgH6AgIGAh4CBfoCEgYCAgIB3hX5/fIKAgoB/gYGEgoKAg4CAgIB+f3yDgIB9gIiBgIR+gn9+g4CAd4CAgH9+gIOAf3+CgoCBgIiAgYCAfoJ7gHyAg4CBgId/fIGDf4WAh39+g4CBgIOAgYKA
f4B/gH6FgIF+f4KAgnuAfYCCgn+AgH5+hICCf32BgX2BgICAgYCDfX6GgH+BgoKAg4CCfoB1gICEg4SAgHyBgYCDgn+DgICBf4GIfoCAgICAfYF/g32AfoKAgIGAgICCf4CAgYB8gICAfoKFgoR/goCEfoCChYCB
gX2DhH+AgYCBgoCAgYCAen19gIKAgIWAgIGDfYCBg4CBgIKAgH6Adn+DgICCgIB/gH+Hf4B+f4GDhIJ/goCAgHiAfX2CfoGFf3+AhYJ+foGAf4GCf3eAf4aDgIGAfoCAgYB8gXyAiYB/gH+BgICBgYCBgIFxf3+E
gHyEg4WKfnt/g3yAf4CAhYBwg4ODfn+EgIOIfoCDgYB/gH+Df3+Egn9+foB8gH+AgX+Agn2AgoGAf3+BfoOCg4GAfoB/f4B/gICCgIF+gYB9gnqAf4B7gIJ/gYCDgoR/gICAeYCAgYB+gYGCfn6AgICAeXWAfIGA
gX6Ag4GAhIKAf4WAfYF/gIF+gYF/gIB/gIOGgH+Bf4KDgI2EgIV9gYCAgH5+g4SAf4GAgYCAgIF9fn+AfoGBgICDgH+AgoCAfoGCf4V/f4B8fX9+gICKgH6CgoCBgH6AgYCBi398gYiAgIGBf3+CgIB/gIR/gH1/
gIWBfoKAf4F9f4CBf4R6gH5/f4B9gHuCgXyAgX6AgHx9gIB+gHuAfoB9f4SAgoGAg4B9goCAgoCAgIF/coCEgYKAgYKAgYiAgIB+g39+gIB/e4KAgYKCgH58gISAgIJ+fn6ChYCAf32CgoCAgIB/gYCDgX98fn59
goCAf4CBe3p9f36BgXaAgH+AgIKAgICAfYSChH5+fn+AgH98gIGCfoCJf4GAgIOBgYCAeYB/gX6EgoeAg4CAgH+BgIWAh4GBhYCCf31+f3+Ae3+AgYJ/gHiAgHuCgoB/gICDgH6AgICBgIGAgYCAfX2AgIGLfYSC
gIGEfn6Agn2FgICAgICAgHp3gICAf3yCgXyAgIB+hoKBgIB+gICAl4B/gHx/fn6DgH2AgH9+gICCf4CBgn99gIB/gIGBgIOAgX+CgIWAgYCAf4GAg4CAgH+AgIKAfoCCgH6DgYqCfnuCgYB8gIN+gH+CgIB8gICA
gICAf4CBf4CAfYB/gIGBgH+CgIGLfIB9gIKAgICAfYJ8f4CEgX2CgIGAf3+KgIGAdYN+gZR/gIGAfn2Bgn+AgX+Af4Bsfn+AgIGBfoCBhYCFfYCAfX5+gH9/gYCAg4eAgX+AfX6CgYN/hYCBgoF9gICAgHyBg4F5
gIJ/f4GBgH2AgICAe4B/gICGgoCBf36CgH+DgYV+gICAf4CBf39+goB+fYKAgIOAfICAgIGAfn+Bfn6AgoCBg4CAgIaAf4B+gIB/g4ODgoB9g4CBfoKAf39+gIB7foSAgYGAf39+gIGAgn+EfnqDgIF9fIKAg3+B
goB+gIOBgYGAe4CEgISCgIKBgn6CgIJ/gH99gIGAgoOBgIJ+hICBgn2AgYKCgH1/gICAgYKIgoJ9gn6AgICBf4GAgYB/hH6IfoF+gYCGgIF7f3+DgIGCen6BgIF8gH+AgHuAf35/gH6Af4GAgYCAgISAf4CAgISA
gX2BgYF/gH+Agn6Bf4CFg3+CgH6AfoCDgYCBgH+Cf4GAfo+BfX6AgX5/e4B/fYCAgX5/f39/fX6AgHt/f3d8gIKAgH9+f4SAgIB9gHuAh4B9f36BhYCBgYB/f4CAf4CEgYB8foGEgnh7fn19f4CAgH6AgH+DgH1/
gYB8f4N+gYF2fYJ+gIGCgICAe3+Cf4B+foCAfYB/hHt/f3qAgICAf4CFg4F8gYGDg4CDgH9/gIR+gYSAgIWChX+AgYCAf4JxgIJ8f4KAgIWBgX+AfoCBf35/fYGAgIKBgH1ygH+AgIF/fYOAh3+FhoCFf4GAfoCB
gH6AfoCAf39/goJ5gX+Ae4CAgH+Af4CEgIGAf4B/f4CAfIOGhICDgIKAgH+Cg4CAgoGKb3+DhIKEf396gIB+gICCgH+Gf39/g3+AgX+DgICAgIF/foSHhIB/knuGgX9+goOAgH9+gICFgIB/foCHfoCBfICAgH6D
gH6DeoB/gYCBhYCBgICAfYB/gH2Af4CAfoKCgICAfoCDgIR+gIKAhn9/gYB9gICDfICAhYqBf3+Ag4CAf4CAen9+gIN/fHyEi4CAf4CAgIGAeICAeYCAhIWCgoF6goCAgXx/hIKAf3l+gYGBf4CDeoKAf36AgH6A
gIV9gYGBf4B6goKBgIJ+e36AgYGAfYN7gIGBhn9/f4B/gX+BgIB/eoCBf4B/g4GAgIWCgICBgH9+gICBd4N+gH98gIB+g4B+f3qBd4J+g3+AgIB9g4V/gH+AfX2AhIWBgH6DgIJ/gIB8ioB+iYCAhIN/jn6AgH+A
gYSAgICDgIF+goCBgICAhoJ9gXt9gIGAf4B+g3x/gIJ/gIB8gIF+fYCBgIKDgn+Af4CDgn2BgYCAgH5+foB8f4CEgICAgH+Bf4R5gIOAf4B+gH+BgYCDgoR+iICAgH+AgX97gIR+hYCAf4GBgH+BfICDgISCfoN7
gH9/gIKCiYR8gXyAf36AgIB+gYR/fX17gIN5e4OBgICAgYKBg3+AgIWAfn6Kfn6GgIB/gIB9gYCAgH2Afn+AhIBzfX6BgICAf4CAgICAgICDeIB2gn1+gn5+fYOAgIGAf32CgIGCgICAfYF8gIF7fIB6f32BhYKA
f4GBfoCCgIGEgICAgHt/gX+AhIB+g4Noe4KBgIB9hn+AgICCgoGBgYKEgICAgICAgICAgX+AgYJ+gYODgIGAfoB7gX6AgH2AgIKBiH6BgYN/fIB/gIB8gIKDf398gHd/gYF/gIB/joCAe4F+gYCCgHyAgn6AgICA
fn5+gYB/gH9/gICBgXh+f4GBf32CgYCBe36Bh4N/gH2AgoOAgIGAgH6AgH+CgIN+fIGDhoSDf3+AgH6Aj39/gYCAjn+CgXyAfYN+gHiAf4KAgYCAf4SAgYKAgH+Af4SBgICEgYJ/gICCgICEgICAgYB9g393hH6B
g4B2gH9/hYCAf4OBgH2AeYFzgISGgICDfYCDfoCAfoCBf4CAf35+foCAgHyBf4J/gX+AhX6AgYCBe4GAgICAgH2BhYN/fX+AfoCAf4F/gIWAg36AgIGEhICCgIKAgICAfYCCgYKAgoB9gHyAfoCDf4aAgIB8fn6A
gICAgICFgH+BgICCgIGAgX+BgIN/f396fn6CfoCAg4CBf4eAfICAe4GAfYOCgIB/f4B5h4CDf4ODhH17g36AgHt+gICAf4CCgICAfn5/eoB+f4KLfoB6f4CAgHmCg4J/f32AgoCBgYWAgnx8gIN/gYJ/e4KAgIR9
fn58fnuCgn+AfYCFgH5/gn56gIB+gICDgIGAgHyAgoGAg4CDgIKAgIF+goSBgYB9gX9/eX9+fH+AgHuBe355gH+AgH9/hoOCgYF9gYOAfoGAf4KCgoB9f4KBfIF+gH6AgH5/hYCAf4OAf3+Ie3p+eoCDgICAf4GD
gn96gIOAg4GBg4WAgYGFgIZ7fYGBfoCCfYB+gn2AgICDgX+BgIF/hICAgn6AhYN/iYGAhIB/gH+AgX2Bf4B+gYCAgoCAgX+DgIF/fYB/gX2AfIKDf4OAg4KBgIOCfoCAhYJ8gHWAioCBgIOBg36AgX6Gf4F/f4OA
gH9/f4R/gIKBf4CCg4GAgH6EfIF/goGAfoOAf4CEgICAfYGChIeFf32Ag4aAgYB9gH6AgYF/gYCAgn+AgYaBfoB7f3+EgIWCg4B7fYV+gIF/gHyBeYCAe4GAgn+BgIGAgH+DgICAgIF+g4CAgYd/e3+Cf4B/g4KA
gX5/gH6HgHR+gYCAf4iAgX6HkH+AgICAgX1+foR+g4CBgn+BgYGBfoGMg4CAgICAgH6AgIOBgIGAgIKAgYN/gn6DiYCCfICAgICBgICAf4CAdIB9aoSAgYGBgYB9gYKBfoGAgn+Af4CAg4CAh4N9gH+BgoGAfniA
ioCEgIF9fn+AhX9/fn99goF+gImAg4OAgIB/foN+goB/gH6Bf36CgHl/gHx+gYB9f4SKgHyCf4B+gICGfIOAgYCAg4CAgH2GgIWAgoCEg4CAgICAgYB8foKAhYCAfXd/f398f4B+foCDgoB8foGEgIB/gH59g3uB
f4R9kX6CfX6Agn+Cf4J/gYCBgYKAf4V9gICAgH2CfoGBgIB+gH+AgIGAgn+CgHiAf4CAgYGBe4B/f4B0gICAgoGBgIN9gHuAfYCAgICCl4F/gH+AgHqBe4CAf3yCg4CGgYB6gIV/goODgIGAgoJ+gYCBfoCDfYB5
fICBgYOAfIFxgoSAfYOEgoB+gHx/f4R/gIKAgICHfYB/gHx/gIJ9gH6AgYF+eYCCf4B4foN/f31/gX6Agn6AgIWAeoB/goCAfYGDf3+ZgX+AgIGAgH6Agn6IgYB9gYCBf4B/gH+Af4CAg4B2eX+AgH+AgICBgICA
gIB/gIWJgIOCg4F/gICAf3+Ag4CAgn96gICAhYCAfn+BgICAgIB9fH58hICBf3uBgICAgIGCgH19gX19eX+DkICAfoF+gIKEfn+AgICBgH6AiYB/en+BgIF/gXyAgH2BfH9+gYF+gH+Af3V/YoJ/gICFgIJ9gICB
gIB+gYB/gn9+f4SEgYCBf4CAgYGAgIF/foJ+gIGIf3mAgnuAgoGAgIOBfYCBgIF+fIN9jIB9gn1+foSMgH+DfoKEgH58gH99gH1+gYOHfn9+f4B7foR+hX6Cf4KAiYCbgH95hYCAioJ/gICBgH+AhniBgISDgICA
goKAfoCAgnt/f4B/g4F/gYOCgIB8gn99gYB/f4KAgISAgHt/f4CCgIGCgIKIfn+Ag4CAfn9+f3+BgH2AgHqAgoGDg3+EfoF+eYB/gIGDe39/gIGAf4CCgYF/gX6EgIODgH5+hYCBgHyAgICDf4CAgH96gH6AgX2A
gIKAgICAeX+AgYCCfn6AgYOBgoGBgICAgXuAgYSCgH+Hg4CAg4KBf3+BgICAgYB/eoGFfn98gICBg3+AgIJ/gIB/fYCBgX+Af36AfoOAgX+BgIKDhIKBgn+AgX+BgYB9g4B/eYOAf4J/gIp/gHZ/goSAgIB/fIKA
goGAgIB+gH+Af4B/f4B/g4B9gX5/gIKBgYeCe4CAgH+Ag4GBfX+AgH2IeoCAgIN9gICCgX+Ff4B+hIF7gX+AfoR/gYGCdoGAgX1/gYOAgoSAgICAf4CAgIGBgoGFgH+AgoCBgH2AgICBfX6Ee4CCgnuBfYJ9hIiB
gYKAgX9/gICBgXt/gn+AgH6HgIGDfX9+foGAgYCAgICAf32FfoB/fnp6gIF+fH6Bg4CAf4OBiICDeYB/gH+Afn+AgYCAf4CBgICAgX9/gIB/gHp/gYCBgICAf4CBhYGAgoGAgYCDhIB/goGBgYN9fn+KgYB6gICA
gIKAgICAgYR+gICAf4F+foeAgH5+f4B6gH+Af4CCgH+CgISAgYKAg4GAgHh+gIKAhYKAhoCBfoJ/gIKAgoGAf4R/g32AhH99gnqAgXF9gIB+gX6Af4KAgX6BgXx8gn99gX1+gYGDen+Agnx/gICBgIKBcYCAhn6D
gIB0fYGAgIKAg4SCgH2AfYCAgIKAg4GAg4B/gYCAfoCAgYB+f4GIgIB/gIB/gIKBgICBgIOAfoCAgH5/gH1/gIV+g3aCf36IgICCg4B/gIGAgICEfYCFg3+Agnl8g4CAgYCAgJyAg4OGgYKAen9+f3+Af4GBeYN+
gH59fIB6gISEgIB+iYB+f4GAgIKCgYGDf49/g3mAgoOAfIB7gH+Af39/f36KgICAf32ChH+Agn2BgYB+fYGAgIGAgYGCgoCAfIF6gIGAdoF/iH6DgIGAgH6CgoB+f36DfYN/g358f4CAgoKAgYF+gIF/gXyAf4KA
hHeCgH5/gIKDf4F/gHx+hIN+gH+IgIKAjoF9gH99hICDgYeAgoCdgoCBgICFgH6Agn6AgYSBfYCIgIR8gIF9gH58gX6CgICBf4J+gHqBgYGHf39/gIB+fIJ/f4GAfYKAgXx+gH19fYCBgICAhYCAgIF+gYCCg4CC
e3yCgIGAfoB/g4CAg35+gIR+goF/fIKBgoGGgn2AhIKBgH+AgH6Bgn6CfX2AgIN8e4KBhX2BgoGBgYGAgICDgIB/gICAgXyAgoCAgoSHgYCAf3yAhYCDc4iBgH19gH+Agn98gYCDfIB4gIGEfoCAioGAfn+BgIF8
f4J8gYCAg3+AgIJ5gYOBhoF8gISGgX9/gYGIgH5/f3iChX9/gYB+gImCf4CBf4CAgYCChoF4gH59gICIgnuCh3x8f4CAf3+CgICEjYCAdICAgIOChYGAg4KAgX2Cg4CEgoCBgICBen6BjICAgnyAgoCAgH+BgIGA
gIGAg4GAgIWAgICDfYB/f36Af4OEgYGCfIGCg4KAf4GAgH6Df318jICAfoCAgIWAf4GBhHyBgYCFf4B9fn+Ff4KAfoGBe4GAeIGDgoCCf4iDgIB/g4GAhIGCgHx3e4CDgH6Ff36AgX+AgICBi4GDg4CAgH2BhIF/
f4F/gIB+f4B/gIKAfoGAgH+DgHN/gIJ5gHp+goF9gH56fYCEgIKAfn5/goB+gICAgH9+g3h+gIF+gYCBgICAfoF/gn6BgYB/e3+CgH2AfoN+hoGAfoKAhX+AgYKAgYKAgYB9fIB3h4CAf4CCf32DdYCEgICAgYCD
gH5/gnqAgH6Bg4CBgn+AgX+DfoKBf4B6goCChIN+gH6CgICAgICAfn98foOFgX99f4GBfoOAgIaCgICBf3mBfn+FgHx9hYGBgX+Ad4B9f4J/gICBhYGBgIF9gnyAf4KCg4GBf4OCg3+DiYGAf4CAgICBgn+CfoaB
gICBgYCBjYCEgIWAeX+Ah36AgIGBf4CAf4GBfoGCgICAfoF+gIKAfoB+hYF9gH+FhIKCgIGEfoCBgICAe4WBfYGBgnuAfIF+gIF7gYCAgIR9hICAfnuAfYKEhoF9hYN/gIB/goCAgoKAgH+DdYGAg4CBgIKBgH+A
gIB+gIWAfYCBgIKBf4J+gYCCgICDgIB+gX18hIB/gIF+gYCBgH+AgH+Af3+Ef4GAhICCgIGCgHt/gICAgICAg3SBgIGAgX1+gIKAf4B6fYSAfX5+fn6Afn+AgH+AgIKDgICEfoKAgIJ/gn59f4CAgIaAgX+BgIKA
fn+FgIF/f3+CgH+Dgn+AgH5/gISAgICEfoKCiIV/hImDgICBgYF+foKGgH2BfICEhoCFfICAgYCAgoB6f4B8fX+BgIB9f3uFgH2AgHyEf4F/f36Af36AgYCAiX5/hIB/gIGEgICBf3+EgYGBfISBhIJ/kIWBgHx+
goKBgXWFgICAgoF+gYCGgICBgIB/gIB6hH+AgYCCf3+Fgn+DgYGDfYGAgYGCgn5+gICCfZCAg4aAfoN9hYCCf4GBgICDgIGAjIB8in99gICAhIKAfIKAgYCBgIB7g4OAioGAfn19foN0gYCAhICFgniDf4CAgIGA
gICAgX9/gH1/f36FfYGBb39/gICAfoOAgICAfIB+gIKAf4eDf3+Cgn6AgICBfZ6AgYKAhYCCf4CChIF/fH+AfYB/gIWCgIGFgIKAfnyCe4GAg3+FgIF2gICAgIGAf4GAfn6Bd3V/gIN7gX6Cf4N6gYJ8gH9/eXyC
gICCgYCDfn2Bgn6CfoCAgYOAfIB+f4B7gYCChYCAgH2AfoGGhH+BgYKBgYGCf4B+gn+AgIB/foB+gICAf4J/gIGDgIKAgIGCf3yAgoOAeIB/hoCDfYB/eYJ+goCFgYGAgIB+f398eoCIgICCgIB+gICAf4KCfX6Q
goGBgH9/fXuAgX+BgIB9gICBfoCAgICAgYGEgICBf3+AfYB9gIuDf3+AgIJ/fYSEgoB/gH+BgoJ6gHmAgIV/gYB+hH6DgICBhn+AgoF8gYKBg4GCf4WAg4F7f4F/gIB+e4CAfoOEgIB+fn2Afn9/hICAgX1+gYF9
gYCAgoCCgIGAhn6CgYB6f4CCfYB+gICAhH+DgIB/fIR8gIJ+g4CAgICEfn6Ce36AgGWBgYCDgYSSfYWAgIGBgYB+goB8f3t9hn5+gIKAgIB/hYGAfoB/gYCBfoCFgH6BgIKBgICAg4B/fYOAdn+FgH6EhIR+f4R/
fYKCg4B+gICBgX9+goB/goJ+gIB+gnWAgIF6g4CEf4KAfYF/gHmCgYB/gYB/gH6CgH9/f31/f39/gYKBgoCBgICAg4CCgH+AgYB/ioGAgX6Af4eBgIB9gHuCgX+Cg4J/gH9+gIR/gn+FgHx7f32AgICDf4CBc4CB
iIKBgIF+fYKCgX58gIGCgIB+e4KBgX6DfYKBf3+AgX2AfoGAgYB/hYCBgYGBgICAgICAjYB9eIB/f4CAgX+AfXyCf4N/goCAfH+Ff4B+gYGBgYCBgYJyfYSAgICCgIF/f4F8gIKDgIOAgH6CgH6Af4KCf36Efn2B
f32AgoOAfoB/gH6IgH2BgIGHgIOAgICBgICAgn1/gH+DfoCBgH6AiYB9gICBgH6Af4CAgYJ9f4iAgH2CgX+Dg4J/goGAgIF9gIB/g4CAgYSAgoCBjoNzfoGEgYSBgICAgICAgX6Ag35/gnmDg36Cfnt4eX+BgYB+
h4CDg4N/fX2BgICHg4GCgoB+fYGAgnyAgoaAgIB9gIKCgH9/e4B/gYB+gHyBgIKAgoB+coF8gISAgoCCiICAh4GCgYKFf4GAgH9/fYF/gIB/gIOLgICBg4OAhIp+gIB8eYOBgX+AfoJ+f4B9hICAgoCAg4CAfoCB
gIB/f4CIgYKAgH6BgH13gH+BgH2CgH+AfoCDgH2AgH97f3p/gH+Ce36Af4CAgYB/gICBgYWBgYF/gISAf3+AgYOCgIB8gXx6gH16gn6BgoCAgIGCgoCAgYB8fH6EgId/gH2AgIB+gXyAfoSCgIB+gIF+gICAfX2A
gIV4fH6BgH+BgH+CgYCBgIF+f3+AfIF/foGAf4B+f4GAgoB/f4N+gYCEh3+AgoCBgoGAgYSDgYCAgYN/hICCfH+AgIKBgH15gH+BgIaAgIB6gYCDc3x8gICBfoWAe359foGCfn6CgYCAh4CBgH+Ef4CAgX2DgICA
goOAgoCDgH57gIJ/gXuDgIB/gIGCfXuAfn5/goCAhIODgH6Be4CBgICCf393gX6FgoB/gIGAgYB+fYKAgIBqf4OAgoKCgoODfoCFgHd9gICBgYJ9gIGCgH2AgXqAf4KAfoCFhoF9gH2BgIB+gICAgIB/fIF8gICA
fICAfIiBgX19gIB+fX1+foOIgnyAgXt8f3iAgICBgICAgH2BdH1+foCBhoOAhn6BfX6Kf4GAgYCCgX2Bf4CAfoCAf4CCfICAgICFgIKAfYB/hH6MfYCLgIGHf4GAg4CAgISBfICBf31/f318gH6Afn58goB9gICA
gIGCen9/gX+CeIV+gHqAgIF6f4CBgIGEf3mBgn6Df4GBgICAhYKAf4SAhHmAgISAf4CDh4CEg4OAf4N+gH+DeoOAeYCFgH9+fICAgIGAgHx+fYCCfX95gn+DhH+AgICBgIB+g4CBgoB/gYN/hIGBgHyBgIKChoB/
gXuAgoCAgYB/gH98gX+AgICAgoWAfoKCgICAhXl9goF6gHmDgICDfnyDfoOAfoN/f36AgYKChIN+goGAgH6AgHt/goGAgX2AgIWAgoqGgIKIgICAgH+AgICAgH+BgYB/fH2AgIJ/foCAf4CCgYB/f32BfoCAfYCA
gH2Cf4CAfYB/g4F/f4CCgH+AgoKEf36Agn6BgYCAgISAfICAgIKBgIB9gIODf3+Af4B/f4CAgYB/fn9+gICCgICCgH+Af39/f4F/gn6Ng3+BfIF6gIF/gH+Af4CCgIB9gIB+fYSBgX2CgHyAgX9+foCAf36AgX+A
gHqEgIGAfYCBhIN/gn+AgX9/fn6AfH2CgIWfg4CGgIKAgX6BfX6AgIB+f4CBf4KBhH97foB+gIKAgIB/gJCAf396foB0hIGAf3+Ggn6Aj4CAfoB/f3+BgH5+f4ODf3+BfYaAgYB/gYCAgIGAgX6Cg3yAiH+Gg4aC
fH9+gIF+f4SAgoB+goGAhICBgICCgIB/hYCBf36AgH2DgIGAgYCDg3+If36DfX9+gYl+g4KAe4KHgH2BgH+AhIB7hnSAgIOAf4B+goCAgHGGgIGAe4B9fYB+f4GAgYR/gICBgYN+gIGAfoCBi4GBgICAgYB9gH+A
fn2CgX2AgIB+h36CfoF+gYF/gYCBfoyBgH6Af4KAfX5+f4B+gH6CgICAg4B9g3WIgYaAgYCCgoCAfoKNhYCAgIGAgn6Bg4GAgICCg4iAg4B+gX+GgIB+c4CBfn+Af3yBgYB9goGKgIOAgX+Af4CAgXiAgICDgICA
e39+foOAe4CAi4N9hH9+foGAf39/gYCAgIB/gYCBgoCBgH+BgICDfYCChH+Bgn+EgICBfn57gYJ/gYCHfoB/f35/gYGCf4V+foOLfoOCfn+Cf4CDfoCChIB/gYN/f3+Bf4KBgIGAgYKJgIF+gIZ+gICAgYKEgICA
foF/gYCAgHx+hH6AgICAfYWAgX5/fX+AgIB9gHh7jXyAgYB8fICBf4B/gH98fn+DgYmCf4B+hIGAf4B9gXp9foB+gX1/g4SAfoCBgH+CfYSAgXyBf4CAgn6AgH6AeoCAgoB+gYCGgIKBgYCAg4B/f4CEg3yAf4CB
foGAgH2GgYGCfoCAf4J9f4CCf4aAgISCfICEfYCBgYB/gH+AgHx7nH+AgoGAgn6Cf4B+eX+Cg36CgICBgoF+gH+Ce4CBgX6AfoGAgHuAfoeBf3p+gn58goCAfYCBfYCCgH1+gIB/gIB9g4J9gH99gIGAfICDfoKB
gH9+gIB+e3p9e36BgH6AfoGCfYGAfn6Ah35+hHqAfoGAgIWAgYCEhICAfoSAfYCAgHyAgYB7gH2AfoB5gYB7gICDgYB8gX99foF+f4J/f4CAgYCEgoGAfn94gIKAgYGCgIGAfoWEfIKAgYB3f4CCiH6AkH2AfoCB
gHyAgYCAg4CCgYCCfoCDg3+EgYB/gIB4fX6BgICFgH9+g4GAgICChYCAgYWEgIGFf4Z8hYCDg36AgYJ/goJ/foB/gX2CfYGAfoCAhICCg4CCgYSAfn6CgH6AfX6Bf4KAg4CBf4OCg4B+gIiAeoCBgH9/gIeAgICS
goCDf4KCeoB/gICAhoGAgICOg395g3yAgYaAgIB/g3SBgX19foCAgoiDgICAgH98f39/e36AgIKAgH+AgX2AfYCAfoCAgICBgIOBgIKAh357gYSCgIKBfYCAeoF/gIB/gYCAln9/f4eAfYCHg4CBgoGCfXyCgIF/
gIF9f39/gICBgIGAgH+FgYCBgoB9gIR+e4CAgYGAgYGEgn+AfoB+fIGBfnx+fn+Af4CAgH+BgIF/hoCBgIGAgIRqfoWBgX6AgIKAgIJ8gIKAgIGDg4KEfoOAgIKBhH9/f3+DgYCBgISAgIB/gICBf4WBgIB+gICB
d4GChICBfoF9gYCEgIB+hIGEf3+EgIB7gIOAfoF+gXt+gIB/gIB/e4GAfYGBgIGHfIF+gIN9gYWAfn+BgIGAgH6Cfn2AgX18fYCAgIB+hH97gIB/fH+AgH2BhX1+gIKAgIB/foCBgoJ+gICEgIiAgn6Cfop/f31+
f4J+gYB9gIKBgHx/c4GDgJWAen6AgoB/gICAgX+Cgn1+gIKAgoB9gn6Agn9+gn6AgICAfn6AgICDgIN+goB7goOAgH5+gX+AgYB+fYCAfn6AhIGCe4B+foCDg399f36BgXyBgIB9gX6AgIB/gH97gIGAgXyBgnyD
h4GAg3qFfoB9gIKAhoKBeIB9gIyEgICDfH+Dg32Bf4SAgIOJgICBf3+Af4GAen+AgIN+gn2JgICDfn2Ah4CFf4J/gHx/f4GDgn6Ag4CEgoKAf4CCgoGAgH5/gIKAgIGBgISAgIGAgICCf4GDgICDfYR/fYB7f4CA
gICAf4B7f4CDgIKAgX5/f3x/fYJ9foR7g4F0gYB9gIKAgH6CfYKAgICAeX98gXyEf3+AgoKAgICBgYCBf3+Af352foGBgoCCgHd/fICCgYGAfoN/gICAfYCFfYB7f39/gICAf4WAfX+AgIR/gICAfoiAg3+AgISA
fn18gYZ+gICAgX2AgICAgX5+jIF+hn5+gYCDgoN/gH6Ahn5/gH6AgoCBgH2Bf32BgYCAgH9/g4GAgIB+gH96f4GBgIOAhX1+gIGBgICCg3+Jf4GGgoCAgH98gICBgYJ/gYB9doCAin6AgICAf39/hISAgICAgYN/
gICEgYCAgX+AgIB+gICBf4B7gIKAgIF/gX99foF8foWAg4GAin6HgHyDgH6AgICAgIOEgYFsgH99fYCDgH9+gICBhYB+f4CBgIF+f4OEgoCAgIGAgIKDgHyEf3+AgH+CgIOAgIF9gIF/gXx/hICBgICFgoR/foCC
hIGEgoCCgYCAgIB9fYN/gYCBfYGBgn59foV/hICBgIB+g4KBf4CBgYCCgICAgIGBgYB8gIGAgIB9d4B/fIGFin99f4CAgH+BfICAhIN+fH+CgYF+gn+CgH+EgXx8gIKCgICCgIB+gHuBfoB/f3uAgX6AfoSAgYCG
gIF+f3+AgICAh4GRf4yAgYB8g4CBgICAgX6AgICAgYF6goB+gIN/fYB+gXp7gIF7gIGEgH6Bf4CAgX5ugICBgIF/gIB/gIKBfoCDgH6CfYCAhISAgIB+fYKAf4GGhXaAf4CDgYCBgIJ8hoCGgIB/gH+AgIeAgYCA
goCggICCgYB/hYCAgX6BgYGBgICAhYCBgICAgH9/foN/gIGDgIGGgIF/gn+CfnyAgIaFf3mDgoCEgICAgIB9f4CAfX+BgYGAgICAfn+Af31/foB/hn+Agn1+g3+Cg3+AgH17fn98gIB7gIJ/gYJ+gIB/gIJ+gICB
gn+Af3t/hIF+f3mAg4B7gIB8e36AgICAgn+AhIF8gHyAgoGBgYGDgHyAhICAgH6AgIB+gH5/f32AgIGCgIOBfYGAgoF+k359fn5/f4B/f4N/eYB+f4d/gIKAgH5/gIGBgYF/f4CBgYGDgIKAgISAgn6AgIGCf36B
gIGDgICAfYKEf4CDhYd+goJ/goB/fn6Af3iFgH9+gICEgYB/fH+AgICFgIN/fIF+fICEhHuBhICCf4CAg4GCfoaAgH9+eIKAgYB9foCJjX2AgoCAg4OAgHyBgYCAfISAgYGAg357gIWAfX6Afn6GgICAfn6AfHx7
fot/f3aIfYGAgoKAfX6Af4CCgYB/gIB8gn6Dg4CAf4KBgH2AgIGIgH+EgYB+gIB/gIB8foKDfX1+hICBgH1+gX1/gH+Nf4CAgXp8fH5/gIOAf36Ag3+Ae4B/goCAhIOAhoh+fn+AgH9/g45/gHmCgoCAhIB7gYF9
gH+AgH+BgIF/fIKAgICJgIGBgIF7gIV/gIGAgIeAgYF9hIB/gn18g4OAgIB9f3+Bf4B5g31/gYCBgH52g4SAgH2AgId7gH9/gICAf39/f4CCgYB9gIKBgH6EfISAgIF/foCAgICBgICAgIN/gYZ9foKDhICCf4CA
goKCfXx/gIJ9hH6AgIB+goCAg3l+gIF7gIF7gIGChIOBf4CCgIB1gIB+f4CAgoGDgIF9gIKAgH+AgoCAgHOAfoF8gIGBf36AjoSAgXt/gICAhYF9gICEeIGAfoB/gICAgn+BgYKCgICAgIOCf4CAgIV/gH+AgIOA
h4OAgIGBf4CAgISAf4CGhIB+gH1+fn+Cf399gIR/fn9/f4eAgYB/gICAgH2AfYN/gYKAgnxwgIWIgX5/gH6BgH6CcoJ9gICAgYKAg31+f4qAgYGBgIGCgIB8gH2AhX2AfoCEgICBgIJ+gYF+gH2AgH+AgIB+iH6A
goGDgIF/gX5/gH2Ee4CCgH9+g3t7fX6DhX6BgH5/iICCgnqEgIB5eoGBgIR3gIOAfn1/gIN9h3yAe4CAgICBgoCAgH6GgIF/fIB/foiBgHyAfn2AgIKBe4B/fn5/hIB/f3t+fHt/gYKDfn6EgICHhoCAgH+Cgn+A
hIeBf4CAhHyBgX+Ag4F/gYp9g39+gICCh3x7gIB+g36Df4KAfXt+f36AgIKDfn6AgIGIgoKFgoCDg4d+g3yAgIGEgICBgnmAgX6CfoCHf4B/hHuHgHyCf4F/fn59fouEe4GDfYCAf4CAgH6Bf4CAgYCFgH6Af4GG
f32AhYF5gn2AfYGBhXyAgIGAgIR/gIN8gIOAgoKAfYB/gYCDfYF+gICBgIKDfoOAgIKAgYKAgoB/gIOAhX99gnqCg4F+gH+AgYCAf32Cg4eAgn2FfoKAgICBg3+Bf4GAgoB2gIB/gH2CfH17gXuAjICAf4OBg4J5
hIOCgH+AgIOAhYCAgoOAf4WEhYCDhICAgIF/gIB9h36Dgn+AgoN/f4CAgnt8f4KAgIaBgoB+fX+AfnyAf4F9gIB+gIN/goN7gIGAgIB+gYJ6fIGAg4F/gYCDe4GBgICAgH9/gIB+gIKAgIN/e4CAgoCAg3+Af3t/
bX+AgYR7foCAgYSDgn5xhoCAgYCAgIGEgn+Ee4GAgYCCfoOAg32BgoB/h4GLgYF9f4CAi4CAgYCCfYJ/gIKBgH6AgYB9gICAgH2AgIB+fod/f3uBhICBgISBgH2AgICAfICGgH+BgICAgHp/gn6AgH+AgIGAfoCB
f4B/gICAgYCBgH6BfoCAgIGEgX6AgICAgHuBgHmBgn9/hYB+gYCBgYJ8gIB9hnx9gIKCf4CAfYGAgIBzgYCAgIB+hICLf4CHgICBgX6BgIB+fYJ/f32EgX6AgICBfn6Ag4CAgICAgX2BgYB/gYKAf4GAhH19gH+A
gIF+gIKBfYCAgH1/e3+AfH+AgICBfoCAgIWBg4J+gH+DgIJ/fnt7goB5f3+Dg4B7f39/en6AgoCEgICAgoCAgIN5gH9xf4F/gHx/eXyBf4F/f4J9gH+Kg3x/foSAhoB/fn59hIB+gIOAgICBgX2CgH6AgICBfX6A
gYF9fIF+f3+BjnuAhn6AfYCAf4OAf4GAgX+Ai4WBgICAgXuBgYKAfHmBgYOBg4CAf4CAgISCgX+Ag4CAgIB7gH98gIJ/gIB9fIGAgH+LgH+BgIR9goGAeoCCgYB/gn+AgYN+gH6AgICAfH2Eg32DgICBf4CEf4CB
gIGEgX+CgXyBgH+AgH59gICDgIR/f3qAfoGAgIGAgH+Cf399gIeDgH6AgICBgYGBfn+DgH+AfoV9f4CAgn+AgIOCgX5/gICAgIJ+gn9+foF+fX+Ff3x/gH+AeoB9gn97hYCBfYB+goCBiYCAgYGBfYJ+foKAh4B9
fH1/fnyAf31seX9/gICAfoCAhYCBfoKHi4KDgoCAgIB7gIB7hICAhIGAfIKAgX6CgHaAgH9/h4OCg4OAgYB/g4GCgIODfYCHd4KEhYCAgIGBgICAgnp5foCBgIB/f4KAgICAgYCDgn9+f36CgICAg35+gHyFgYJ9
gH6CgX6Afn6EgH6BgImCf4h9gH5/gYZ/fYGDgH2GgIN+gYCAhoKAgIN/gISAgICCfoOFfoB6gIB/gICGgH6AgIGAg4OBgIR+gH6Bf35/gIGAfIGAg36ThHeBgYCAgX97gICAgYKAf4J/gICAgX6AgIGAgIB+gH5/
hn6AhYR/hH2BgX99f4GAgIF8eIqDgH2Agn6Cf4N9f4CAgn+Df4B9h32AgIB/fIN+gICAgH+BgH6BgX+AgYN9gH6BhoR/gHyIg4CAgH6AgIF+f3+FhIKAf4CBfH2Afn+EgIKAgHl9gYCAeYODfoF+g4J/f32BgYCA
gX+DgIOAgH1/g4CDe3yAgoB/fn6AgoGCgIGCfn2AgX9/gIGBgX59fYCCgH6Cf4CDeoCAgX6Agn5+gIB/gH+CfICChYB/g4WAgH+Bg4Z+g391goGCgHt+g4GEgH+AfYGAfIKFgYB/goR8g3+AgX2AgIKAgH6BfYGA
f4CFfoJ/gHuBgICBhn9/gICBgIF+gYCAfYCAf4F/gXmFh36BgH+AgYCBfX5/gYF/fn+AfoKAiX+BgYN/gX+BgH2AfYB+fIGBgX+BgoCAgIGBhoGBgoKAgn+DgIR/fnyAgICAgoB6gIWAfYB0gIeAhoN/d4CLhH2A
fn+AgYOCgXh4gYB/hX+Bfn59gIF+f4GAgoF9f36AgH+BgIB8gIF/lYCAf4B+e4KAg35/gYGChX5+gH6Afn2AfoGBgoB+goCBf3+AgYB+fIB9gIF9f4GAf4CLgHyAgIB/fn+CgICXh4F9gIF+gIR8goCEf39+gH+A
foB9f4SAgH6AgIB/f4CAe4V7e4CCgYB3gICBg4B+g4B9gH9/gIB7gH5/f4B+gIGAgYCAgICAgIB/gH2AgYCDgYCAeIB/enqCgIOBfoCAfISBgICCgH+BgXyDgH+Ffol+f4GAgId7gH+AgoCCf4B/gIGAf39/fYKC
f4CDg3+Agnh+fnyCioB/en+AgX98gIKAgIF/gH5/hH2Bf4GEh4CBg4GAgIeAdoCOgoKAgIB1foGAgX98gH9+gICAfn6AgIGAf4CBf4KAf3+Cgn+Bg32EfoF/gY54fIKBf36Af3+Af31+gH9+f4GBgYCAgIB8goCD
goCCgId4gICAgICAgImBgH+AhIB/gH2BgIF9gICAgoKAgoCAf4KAfn6AdoCAgH96gIB/gHuDf3h/gH6GfoKAjICCf4CBf4CBfXuBgX+Ae4CAf4N/gH1+foOAgH+AfoGAgIaAgIOAf4CAeYCBgICCen57eX+BhISA
gH6Cf4GAfn6Af3h3gYCAhIOAgH5zgHx+gIGGgICBgIGBgX9/eICAgoF9hYCCgYGCf4CGgH6Af397gYB8g4OAgIKDgICAf4CBgH+Af4B/goB+gIJ+en+AgX+AgIKAgICBgYCAgYF/g4OAfX2BgIOAgIB8fn9/g32A
iH+AgICAf39/gIJ8fYGChH6AgICAgYGChYSAh4CAgXx8gYB/gH+Df4CAmYGQfH+AgoB/gH6Afn+DgICCf3+Bg3x/gn9/gYJ9hIB/gH5+gH6Cgn+CgICBhICAf4F9f4V8gH+AgH1/hn+AiIB8hIKDgoSBfoCAf4KC
gHyBhoF/foCAfoB/hICIgH6AgHt+gICAhX6DfIF/iICFgH+Cf4GDgH2BfoSKf4CCfn+CgIB/gYCCgn+AfYCAgICAf4CAiX+Bg4OAfYGBgoCBiYGAgH2CgYCAfYF+f4CBfYCBgH5/foF+hHyBgH2EgoKAf3+AgoGB
iICBf4GAfoN/gH+AgX+AfX6DgX1+f4B7hIB+foCAgn+AgX+AhYCBgoB9g358gICAf4GAgIF+goKCfoGAf4l/gICAgICEhYB9gIKAfn+BgIB9fIR+gIF/gIJ+gIKCfYB2foGGfoCDg4CCf35/f3+GgYB+gH2BgIKA
f319hICAf4CAf396gH6AgICAfY6AfIaCgIB6eIGBgICAgYCAf36AhH+EgYKCfYKAgICAf4CBgoGAgoR2gICCf4GAgIx8f3yAhIKEgIB8gH59foGAgYCBgYCCfoCBf4B5f4CAhICAfIWAf36DfYCCgIKEfYCAf4WC
hX2Ef35/f4CChoKCg4CAg3R/fn6AgH9+got9hH+AgH5/fICAfYCCgH+AgYB6e32Ag4CEgYCAgoB+f32AgH6AgICAfoN/gHt+gIKDgH1/gnd+gIB/g3x/f4GBfYCJfX58gYGEeIGAgX94fX97gH6Dfn+Uf4CBfX+A
fX6AeoKAhX6Cf4GAfoCCgH+AgoCCgYGKcn17gH6Dh4CBgYGAgIJ+gIGFgYCAfYJ+gIGGfnuAgH2AhYKBgHmBfYKKg4CAg4CAg4CCfn+AgXmBfIGAgoKFen5/g4CDgICAg4CAgICAhICAfIGBfYB9f4GBf4B+en6A
hX+AfoODgoCAf3+AgH2HgYCAfoGAhIB0f3mAgICBgX2Ag317gIWAgn9/gX6Af4CAfYSAgn2Af4B9goCAf4GDf318hH+Bf4CAeX57f4J+gYN+hX96gICAgICBf4ODgIN/foCAf4CAgYCAgH98gIB8g4B/fICCgH6G
gH+Ce4N+gHyBf36CgoCCfH1+fYGAfX98gYB+g4F+goCHg4GChX99gIJ/f4CEgIGBgoB+iX99gH6DgIGBgYCFg4CCgX19gH+Ah36BgoaEgH+AgXx+gYN/e4OBgHx9f4CAf4CAfoF/gICAf32AgICAhnqAgn9+foF/
gICBf4CGhYF8fIJ+g4J+gX2CfIGBe4J/gIJ+gH+AfH+AfYCEg35+goCCgoCAgIGAgICDfnuAgYCAh4B/foF3gIKAgICBdYWCfX+AgoCAfn9/g4KDgH9+gYCAgYCAgYF2foCAf4CEf4F/gYB7gISBgX+HgHt9fX+B
gX1/gH1/gIGAgH6AgH6AgIB/gH1/gYCCf3yDf4CAf319gIGAg3uBf4B+gIGBgIKOgn99goB+f3+AgYF+gX+AgYCAf4CAf36AgICAfn57fYCAfIF/gX+Gf3+BgoCAgoB+gYWAf4R/gIB/gH6Ff39+f32AgHuAgoCM
hoGEe4KAgYB+goB+g4GCiX9+hIOAgH9+gX6BgH6Af39/gYCAgH2EgIB9gH+AfX6BfICAgn57gHuAgH5/h3t+hn2HgHWBdYGBgYB8gIKAhoB/gXyAf42CgoCAg3h+fYR+gIGDfIJ+gIKBg4CCfYGAf4KGgIGBgn2A
hIF+fIKAgX5/fYJ+gH+Cfn6CgH5/gIWAf3CAgH9/gHeAfn5+goB9goCBgH1+gnuDeYCAg4aAhIGAgH2BgX+AgIGAfn2Af4KDgICCgoSAgHuAgnqBgX2Af4CAf4N/gIB8gIWBf4GAgH+GgYCAfn5/jICAgICAgYBw
fYKAgICDhYCAg3yEgYB/gIB/e4CBgICAg4J/gIKCfICAgX1/f4d6f4SAfoKDf4F+gH98gHuEgIOAgIB/gICBfoCAgH6Af3+EfH+Agn6Ai4J9gIKAhYCBgIB7gH+DfYCCfoV+gYB8gICAgH6AfoKGgH6AgH2KgIGB
fX+EgIB5gIKAgYCBgIKAgoCDf4GDgH2AgH6Df36AgH+AgYCGfoCAg4KAfn9/jIF9gIR/foGFgoGAf4N9g4CBioCCfnt/gIB/gICDf4B8hYCDgH2GiH+BgXuAgoGBgYOAgH+AgICBgYKCgIB/gYCAiIR9gIKAgoF+
foB9hICAf3+AgX+AgIB/foCBgH5/fIJ/aX+AgIKAiIGCgYiAgn56gICBhoB8goGAgIKAgX+Ag4CBhYB7hIKAg4CBgYJ/goCGgIGBgYGAg4CAgIWKgIiBfoGHfoCBf4KCgYN/gICBh4GGg36Agn2FgIKRf4CAfoOA
gYSAfICGgIGAg4GDfn5+e4OAfniAgIB+gYB9g4B+gICEgoGBgICCgH+Bgn+AfoCAgYB/fn5/gH6AgH+AgoJ+hYN/gH6AgX+EioCAgICDgYF9gICAgn+AgIR+f4B/goCDjYCAgICAfoJ8gICAgoGAf4CAgYB+gIGA
gYGHgId/f4KDgHGLi4B9eIN+goJ/gIWBf4GAgICAf4GAgIV+gICEf4CBgoB/foCBg4B5fYGBgYB/eoGEeH2AgYCBgH+GhoCAg4F9gH6AfYF+fYB+gIB8gH5/gIiAgoCHgHeBgYGAgoCAfn+AgICBgH96f3N7gICA
f36BgYqAgYCEgIF/e36DgoCAf359gYB7e3mAgn2EgYWAgoCEgICDg3uBgYGAgIF/gIGAf32LgIOAgoOAgoCEgIGEh4CBgICAgX99coJ+gICAgISAgXiAfn9/goCAhYOAhXx/gICAfYF/gYGBgHx/gYKCfoCCgYGA
gH1/gH+AhHmCf4CAf4B/foCDgIGBgH6IgX9+iICAhIB/gIB+fIB+g4CAeoCAf4SAgIWBgYR9gH9/gYCBfn5/f36CgYJ+e4B8fnyAg31/fn6AgIF/gIOAg4CAfoCEgYWEf36AfYKSgYGCgIR/gX+EgICCgoCBgIF/
gH+BiICAgIB/gIKAhIJ/gH+AfoCBg4B+f4J/hYB/gIGAgICBf4CAgHuCgoGAgIB/fX2AgYGEgHuCgH+Ef36Bg4aAgYCBf398foKHh4CAfXyBgYCDfIx9fpl8f3yAg4J9foOAgISQf36AgYCAfouAgYF/gH+CfYCE
gHyAgIGBgoB3g36AgX6Bhn6Ean6BgYmDgYCHfICBf4B/gIOAgIKAgIB8g4B/fn6CgICAf36AgYB8gIOBgYuAgn+AgIh+hoV+goKBhYCBgIJ9fYCDgYF/gIB/gH2AgIaAhoB/fYCAf4CFf39/gYGAgIGBgHqAe4B9
gICCgYKAfoCAgICAiX1+gH+Ag3+Ag4Z8f4CAgHyAgoGAg4ODgXqAgn+AeICFgICAg359i39/e4CEgICBfoCBfoWAhH99gIGAg39+gIKDfYB+gIKBgICDgX9/foCAfIB+gYCBgId8f39/f4p6gnx/gICAf3+Bf4B/
h39/goGBgIGDf4t7gH+CgICAfnuBgYGBg32FeoB/f3x/f4CAf36BgYaCcYB+hH6AfoB+gIOAfYGAf3+DgH6Df4B/gH+DdYF9gIF/gHl+gYCAgX9/gICAgYOAgIx7gH6BgIJ9gYCDgIF+fYOAf4CBgYCAgICFgIOB
gIR+gICAgIKCgn+Ae32Ef4F7gIV8f4B/g4J+gYB3goCCgIB/g5OFhoKCh4GBgnyAf4F/gIWAf35/gH9/gH50f4GAgH2AgIB8gIKBfoB+e4CBgn+Agn2DgIV9foB8fYCCgH+GgIKAe4GAgICCgIB+g4GAgIB7fn+A
f3+BgYOAen+AlYCDgYWEg4ODgIB+eoGBgIGBgIB/f4CAgH+Jg3+AfICAg3+DfoOBfoCAgIGAf4CAgX6BfoCBgYGAhYCAg4CAfoKAgISAgICAf4Z/gIKBgYB0goSAgYCBf4CDfIOBfn6Af3+Gf3p3fYGAgIZ/i4CA
gISAgH+Be4J/fX2DhIF/g35+joCFf4CAf4GAgH6AgYSAgIB7e4CAgH2CgX6Ae4CHgX1+gH+CdIJ/gICAgn+AgYaAgICAgYCAgIGAf4iAgIGAgoB/gIB9gXqAfoGAfoGDgICAg4CFgoCCg3+AeX19gIB+goB/gICA
fIJ/gX9/gICBgIKCgIODgICEgICDgHmAfYB7gIB+goODgIB+gIB2f4V/goCDgZGAgIB/gn1/hn+AfoKCfn9+foGDgX+AgH9+fYKAgYSBgIqFgH6AgYCAfH6Af4eBfX6AgH+Bf4h/goh/gH5+gIOCgn9+fIKCf4CA
gIB/gX98gICBgH+Af36Af4B+gIF+gH+AgIGAd4CJgIOBgH+CgICJf4B8gICBgYN9gIB/gIB+hYB/f3t/gICNeYCAgH1/f4OEgIGBhoGAgIKDgHmEgoB8gH9+gYOAgYSAgH+AgIGAgICAf4F/gX9+gYB+goCFgIJ/
foKCgXyAh4KAf4GBhH59f4CEhIF9gYCBgICBgIB7h4CAgYWBgX6Df398eHx7gIB+f36AgX+BgIGBe36AgIGAh359gX59gH6AgHqDf4CCfX1+gHyAfH6DgIF9gIWCfISAfoCBf4WEgHyEgYKCfoCFh3+BgIB0gIF+
g4J9gIF/gICBe4B/goOAgYCBgIGBg4B9gIJ8j3yDgHiAgn92g4B+fYCCgIB/fnuAgYCBfX+Gf4B/cIB+hn+DgIZ9hIF9gICCgICBf35/gH2CeoCBgIGLgH5+g4GAf4GAfoB/gH+AgH+AgIB5g4V9gIB+e4GBgICA
gIB/gYF8gYGCgIN7hIZ9gH2BgH5/gICAgIKAgICAgX1/f36BgH2AfX6Kh4GAhIB/foKAgIJ9gIOCfIWAgYCEgISCgH+AgYGBgIF/gH6Ag4B9hIB8gH+AgYGAgIB7gIB/gICAgYeAgICAfoCCe4CAgHx/gn9/gn+A
gYB/gX+AgICDfoB+g4KEg4OGgIODf4OAg4B/gICAfYCAgH5/gYKDe3uCgIOAgH1+f4CBgoGEhIB/hIB9gICDf4V+gICAg4KAgIB/goB/fYB/foB+i4OBfnqAgYCAgIB9f3+Af4ODcoF+gICAgIJ/foB+fYGCgIOA
gIJ+fH9+foCAeH6Ef36Bf4CAgIF9gH+FfYCAgYN7fICAfYGAfoOCgoCAgICBg4B9f3+AgX2Bf4WDgIB9koKCgIN+foJ/goCBfX+AgICAg4SAgYCCgoF/gIF8gICBhIGBgoCAhIaCgICCgH6Agn9/gYB/gXl/fX6B
foGBgH6CiX+BgICGf4J6g4GCfX5/gHyAgoJ7gIB9goCAfoB/gX6AgYCDfH9+iICAf4CAgYB/gICBgIJ/f4CCgoeBgIJ9gICAfoB7gH2BgnyCfn+AgYB/g3+BfIGLf4B/gIB/gYCDgIGAgHt/f4SAf4GDgYCEgYCC
gX2BgIJ9gIN+fYCBfICDg4CAfIWAgIB/gIF/goOAfn6DfH9+g3yBgYSAf39/f3p/gICAgYF7gIB9f3+dlYB/foKAgIN+gYCFfoB7e3yEgoaBgIJ3gIF/gX9+gYCAhICDfYWAgoWCf36BfYGAgH+AfYSBgIKAgIGA
foF/f4GAgYCBg4KAgoaCfYGCgH+AgICBgICAgICCgICBgH2CgIGBgIB+gYB/f3+Af4R9e39+gH6FgH5/gIGAfICAg4GDgYF+gYCFgoKAgICAgICAgX2AgHyAgnuAhoCAgoGAgIGAgoKAgH6DgYODgH+AfoB/gYCE
jIGAgIB+f4SDgX+Cf4iAf4OEf4B/h4CAf354foR/gICAgoCDgH+AfYV/fIOAgIOBg4J7goCAf4WAgH+Afn+Af4GBgIKAgICAf4GAgIJ+gICAgIB8gIGCgICDgIB/g4CCfYODgHyCgoCDhX99g32AfH2Cf3iDgIKA
f4CAf4CBgYJ6gIJ+g4CBfoF/gYCEgH+HfoCAfoCAjYV8eH98d4CCgYJ+fX6AgHyAiICEk35/gH6Cf4GAgIB/gXyCgYKBgIKHgICAgICAf4KAfYCAhH97gICAfoB9gH2AgIKBgXx/gH2DfoGAfn9/gYCBgH5/gIJ/
gH6BgICFgH2AgoB/f3yAfYGBf4eBeYCAfoCCgIB9foOCfoCBg4WFgYKAgH6AgYB+gIB+goJ/eoCBfIF/gICFfoCAfH1/fX5/gIGCgH6AgYGAgIKCgn+CgoGBgIOBf4N5gIOAgoCCcXuAgICBg4mAeYCFgIKIfn9/
gX6CgH9+in6CgIB/gX2AfYB/f3yDfIB9fn+Bf4CAfX+AfH6AgHSCf4KAhoF/gH2AgISCf3x+g4F8gIGAgICAg4B+gIJxfX6Ag4F+gX+DgIGAgX19f3+AgICAgH+EfH+CgICBf32Be4N/gYCDe4hjgoCCf4B9fH+B
en6BfoCBf4CAhIB+gYGBhoB8goB+gYSBgICAhoGAgICAgIB+gHaAgIGFgICBgoB/eoiAhX+AgIF2fX2AgIGCgH98gIB+f3aAgoCAgIGBf4CCfYCBgYCDgIGAfH+AgX+HfYGAgHuAgH99gIB+g39+lIB4gH5/f4KA
gIB+f4KBfYCAf4GBgICAf4B/gICAgnyCg31/gIGBgYN+foV9gIJ7f4CAgH6BeoCCfIGEhICBcH58gH9+f4CIg4CBgoGAhH9/gIB/gX2AgYCFf4GDgIKHgICBgISBgICAhX2BgISFgW6BgIB/gHeAf4CAf4V8f4CD
foB/gICHgYB/gH6Ag36AiYCBfoCFf4KBgICAfX5/f4KAf4CAfYGAf4B8goF7gH1/fX2AgIGCgYF/hICBfoB+goCCgICGgoGAfIGAgoGAhoGAgnV+g4GAf4GAgICEgH5+gH5/gH+AfoCAfX+AgH5+gH+AgYV/goCC
foCBgICAhn2AfoF3gX98gYCAfYKAgICAgIGGf4GAgICDgICAfn+AhIGAgIB7gYaDgH+He3+Cf4J9gYGCf4CCgH59f4Z/kYZ+g3t8goGAgn2CgH+AfX6BgX2EgICGgH1+dYBpfIKAgX59gHx/f4KAgIOAf4OBhYCA
gIV+gYKCfoKBgICAgIB9gYCAgXyAf4CEgICAgH2AgHt6fYaCgoCDgIZ9gICAgICAgICBgICAgIB+gYCCgIB+gYB+en9/goaBgYGBgYKBgoCBf4CAgICBgICAgYCBgYV+gH+Ge3uAgIOAgIN9f4CAgH+AgH59gHp4
eYCAgH+BfIWAhX6BgHx+g4OAgYGAg4KAgYB/gIGDgoSAfn+CgIOBfYB+f4F+gYCAgIF/f4B/fn99foN/gYCAf4CAgICAf4F9gICAf4OAf3aFfX+BaoKCf36CgYCCe4CBgICAf36BgH9/fIGCgH6AgoCBgIB+gYuC
goCAgICAfYF/foB8gH9/f32Ef36AhIGAgIGDf4F9gH57gX18f31/gIGDfoKChIOBgoGAgYB+gn+EgH+BgYGBgIB+f4R/g4CCgoZ+gH+BhoCCeYN/e4CAgIGCeYaBf3+AgYCAgH+AgIF+gIaAg4CAgYCAgn+AeX9/
g4B+hICDg4GAgICAgYGAf3yBgHyAf3+Af4iDgoGAgoSCgn2BioCAgHqAiISAf4eBgYF8fYCBeYB/g4CAgYKBf4CAfICBgX9/foCAf3+AgHuAf4GAfoB+goGDgIJ+gYCEgIB9fn+Bf4CNgIWAfoGBgICBgoqAcH2A
h4WAgICBeoGBgoCAfoKAf4R+gX1/gICAgoSAf3+Agn6Bf36Af4CEfICAfHqCg4KDgICCgIOAfoGLgYCFgX+AgoGAfoKAeICBgICEgYCBgoF/gICAgIGAgH+Ef4GCgoGAgYGAgIOBgn5/gICEhYB+gIKAgICBgYKE
f4CAgX+Af4GAfn2Af4B+fH96f32CgHuBgIR8gIF+gYCAgIp/goSAgYaAgYB9gX6Af4B/f4CIf4CCg4CAgIB+gH1+eoB9foKBgnyDgX+AgIaChI+Fg4CAgYOGf4F/gICAgYGDf4CAhIGCf399gX+Ahn9+gICBgH+A
foOBgHuAgX+BeYCAgICAfYCFgIJ+foJ/h4CCgH2AgYN9fYJ/gH+CgoKAhoCAfYCAdn5+gn6AgICAgICAgH+AgH6BgICTgH2Afn19gn+BgoB9gICAfIB7goKBgH5/gH2ChImDgICCgYF/f4GDfoaBhH+AfnmAgICC
gYCDgoCAfoCFfH55gX+Eg4F+hH+AgYCAfn59f4B+f36AgH+EfICAhYCAgX+AgH6AgIJ+gH+DgICBgYB9fYCCgH6AfoWAf4CAgn6AgIOBgICBfYKDf4GAfoCAgIF+f4eAgIaBgIB/hIB7gICAhIKAg35/gHyDfoJ7
gIB/gIF+gH+Ah39/gYOAf4iAf3+Ag4GBgICAgICCfYCChoZ/fICAd4SDfYCAgH+BgYGCgYB/gICAfIB/fH9+f4J/gIKAgH+Af4B+gYCAgYKIgIKEgIGDgIKCfn+Bfn6BgoJ/gYB/hH+Cg4GDfoN/f4B/foJ/f4GA
f3mFgoB+gHqBfn9+gH6AgICAg36Af4CAhXuAfoOAgICBgoKAgICAgYF/g4KBgICBgIGFgH6Eg32AgICBgn9+eX9/ho6Ag31/gIB5gIJ+gIB+gX5/gIB9gIGAfX2AgH6AgH9/gH2AgH2BfoCAgYSAe4B4foSAf4KB
f4CBgI2Af3+Efn+AeX6BgICBg4J9gH6Afnl/gIB7gIKAf3p/gX15f4B/f3+AgoJ/gICAgH+AgoOAg4CAhn+DgYOAgoF+f3KGf4OAgn58foGAf4CAgoF/fn6Bg35+gn9/gH+AfoCCgH+AfoGAgISDgoKAjn+BgICA
gn19goKBf4KJkoGAfoOAgH+AgYGJgYF+f4J+f358gYKBf4CAg4J/foCAgnaAhICCgoJ+cYKBgICAgIR+gImEgIB6gIGBgYB+fYGAfoCDgoR/gYJ/foGDgX96gYaDgYKAgYCAgn+FgIN6gICAgYCAfn2CgIOCgIB/
gIV/gIB9fYGAgIF+gIF/gXqEgICAgYB6f4CCe36AgICAhICDhICBf4CAhoCEgn1/fn59f35+e319gIKCgYCAgnx/fICAgH6AgYB9gIKEfoGBhH6Af4KAfn5/hoCGgYCBgH+Afn1/gICMfYCAgIGChICBfYF/gICD
gX99gIGCgYd/f32AfYGCgISAgH+GgYCBeIKAf4OAfXp+gH+AgIGAfIaCk32Agm56g3uAgYCBhIGAgHGAfH9+gIJ/g4B/goCAgIB/gIJ1gYB/gH+EgH6BgYCBbYKBfoCBgYCCgnaBgHmCfod9gIF/foCBf4CAgICB
gICAfYCAgX+AhYCIgH+AfYGAf39+gIKAfX6BgICEgIGAhnx5foN/gX6Af3p8gYB9gH58gX2AgIN+gYJ4f4CAf4KAgoGAgX6AfX9+goN+gIGDg4B+hX6AgIV/fYKAfYJ+gYF/fIB/gX2Jg4KAf4J+g4CBhIGCgIx/
g358gIKBfoB/g36AgIyAhICAgH+AgoKBhX2DgH9+fn+AgXqHioCLgYB+gIB9gImHfn+AhH2Afn6BgICEf4CAg4GAfn6Gf4CDgX6CgICBfYWAfn2AgIB8gH2AhICXe399gHl+gICAeoWGfX1/gIKAfYKAeoCCf36B
goSAgIGBfoCBf4B9gYGCf4SAgH6AgoCCg4B+goJ7gIB+gH6Af39/gH+AfH6AhHSBfH6Cf4F6gHp9hn+Ef4B8gYCCeoCAhICGgYF/gIGAgH6AgHp/fYCNgH+Ae31+fn+BfnyBgIGAgoB+foB0gXd9f4B/f39+f4N9
gICAZ4CBh4CAeoCAgYCAgICAgH1+foWAgIB/gIB+gIKCgoCAe35+hICAgIF8f36Df4B/hYF+f4CAf4CAfX6DgH59f4B9goOBgoOBf36Cgn5/f36CfoCAgISBgIOAgnmAhH9/gHuCgYGCfoN/foCFgH+AhX2Af4CA
gYGAf4CBfH6CgIKBfIB/fn9/e36AgH99hYCAgICBg4CAgIB8gn5/hX9+gYWIgIJ/gYCDgX6AgIGBen17gICAgn99gICAgICCgoCBfoCAfIGAgoB/gIKAgoCAgHuAfoiEgIGAfX+CgIB/foCBfYCAg3+AgH+AfoCB
gIGAgIaAgIB/gX98gIGGfoB8hYCBf4B/f4GAgH9/gIR+gIB/gH6Af3t/f4GEf4KAgoB/gIKEf4GBgH+AgoCAgYSChIB+gIJ/gYB/gIOAgIKAgYCKgn+BhYCCgICAdYGAgX+BfYCAgIF/hICCgH9/fXyBgIB/e4B/
hoF/gH2BgIGBioSAgISBgoF4iYCAdoJ7gICBgIB+d4CCgIB+goCAgYV8gI2AgImAf36AgYKIfH+DgXyFhICAgICAgHt/f3uAg31/f4OJf35+gIKAgH+AfYl8f4B7gpF7g32BgIGBiIJ/gIGCf4CAh4CAgH59fICA
gIB9gIKBfoB/gICFgod/f3+AgICBfoB/fn98gIB+h4KAgHyCgYB/f3eAgIGAgH17gHyAg4CAhoGCgH+AgIGAf4J/g4B+gW2AfoaFgIGBgIB/goB/gIB9f4GBfn6AgIB+eX98hYCCfYV8foCFgH98gICAgIF9foCA
f4CCgIJ9f3+AgIF/gn6CfIF9gYuCgIaAgYCAfn6Af4aAgH+CgH9+gIF+gIN8gH1+gH6Bg4F+f4F7gn+AgoCDgIaCfoB+gX5+gIB/jX+DgH1/g4N/fIGAgIKAgIGDgYCAhIZ/f4CDfoV7foGBh4CAgYCAgoGBgHp9
gICBfoB+gn+Hgnt+gYGAgYR/fYCEf4OAgH+HgIJ+gIGEfYKAgICAe4OBgm6AgnuBf4CAgICAgIB+hoB/f36Df3yBg4F5gISAf4B6f3+BgICDf32Af4CEgXuCgIWBgYKAgYCAfoCAf4CBfoCBgYGAgYCAf3+BgIGA
g4B/f4B8f4CAgHqBgYB+fIB+gX+CfICKf4GAgICAgICAcoCAgIWBf3+GgH2AgH9/gH98gICAfICAfYCLeoF+foGAfHtyf3uFf4CAg36AhYCBhH6Ah4V/g3hvgICBf32AgHl/fYB9gIN9gYB8foCBgH58fX5+f4OA
goCAgYOCgIOHg4CBf4CAhH5/f4GBg4CDgIGDgoB9iICAfYCAh398gIF8gIKAd4OBfICBf4B+hn+BgYKCgH9/hoN/gYCAhISAf36Af4CCgYCAf4CAgICAgXt+foB+g4CEhYB/g36BgX+CgX+AgH98e35+gIB/gICA
gYOAgHx+e4CAf4CAgn6IgICHf4KAgX+AgoOAf39/gX+Af4CDfYGDgH+BgoSFgoOCgn+BgIB/goB+gICCg4CAfn5/f4CAfIB+f4CAgIB+f4CCgICDfHR7gH+AgH6CgICAg4CBh4CCgICBhYGBfYV/e4GBgYCAg4CA
foB/f4KAgIGDgoCBhH+AeX+AgH1/gYOCh4B8f4WCfYCCcYF/hYB+gnOBfoKAgYCBf4GBgICBg36ChYGBgIOBgoB+hYGAfYB/gYB7foKAgIB6foCBf3yChYSAf4CCgoCAfn1+gYqAgoB9gYB9gYRxgYCCgICAgIGB
goR+gYKAgH+BfX6EgYB8gIGAgYOBfYF+gIKAi4KAfX+GgIGFfX+BgIR/foF8hH+Fgn9+gH2Ff4KAgH6AiH58f4B+gX+AfYCIfIGCfoKAgn5+f3+AgIGBfX6NhHSBgX9+gYCAgH98foCAf3+AgYF+gYCDgH1+f4B+
gYaAgIGAj4CCgIB/fX6AgIJ+gIWAgHqAgHp/f39/foCBfIKCgYGAgXqBgIR+gHyDg4CAfoGEfYCBgIGBgH9+gH+DgIGDhoB/fYB/gn+BgH+Cgn+Cf3aBgICAfYKAg4GAfn59e4KAgICAe4KAgIuBfYCAgICDgH6A
f4CBgH9/foCCgICAfIKBf4GAgoCAgoSCfIGAf4J/goCEgICAiYCAf3+BgIGAkXyAgnyAgoB8f4B9gIWEf4F/goF9gH1+goF/gIJ9gIeAiYCCgIiHgH2AgX+Di3+Af4GAgX+Af4CAgYGFgIF8gIB+gIGAfYB/f4WA
en5/hIB9gH6AfX2Bgn2AhH6AgICEgH6AfYCAhYV+f3+AgX9/hoCDgIGAgIV/f3+Agnx/f4CDf3+HgYCAgYGCf4CAgIR6gICAgYCDgICChoKAgX9+gYKEfYB9gICBfIKBhHyAf4CEhHx/foSBf4WAgoB/foCAfX+A
gH6AfoSAhHZ+gIKDhYCGgH+DfH91gHuBgYB/gXmBhIGAjYF9gH+DfX+DgIB+f4N9fI9+gIGDfn+Bgn6BfoCAgICAgIB/gYB/foF8gYCBgn2AgH6AgH2AgH9/gnx/f3+CgYCDgH2AgIF/gIGBhnuAf32BgoCDeX2F
i4F8g4CEgXiAg4CAioKBf4OBgIF9gYB9gIB9gYF+gICAgICAgJGAgYeAgX6AgIKAgISBf4B/gH9+gIKAf4KAgoJ/foR8f4F/f3x/f4CAf3+BgH+LhH+AfoWAgIGAfoN7h4J+gn+AgICFgH6FhX6Bf4CBgYGAgIKA
hoWEe4GAgICAhYCCf4SEgIB8gISBgX6Fg32FfH+Cg36CfYCAgIB9foR/f4J9gIGAf36EgIB/gIWAgnqBfIB/gIKBhIB+hX6EgICDiHiDg4CAgH+BgISAfYF/f4CCf4CAgoCCgICAgXmAgYJ/gIN3goN/gIKBfX+A
eYV/gYCDfn98goB7f4KAgIGBgIB/f36BgIKBfoCAgYGCZICAgICEgYCAhH6BfYiAfnqDgYCDhYCAeICAgX+Afn+DhIB7foCAgoCEgH+GgYCDcYGCgIJ/goB9foCBgIB9gICDgoB/gYCAgIGDgH2AgH2AfoB/gYCC
gICFf4V/gn5/gH2AgIB8gYCEf4CCfoCDgH6Agn2BgICEgIB/gIF/gIWBgIGDhICAgIaCg4GAgICAg3+CgH+Dfn59foCAgIB8gH+Cg31+f3+Afnp9foCBgIKDgIKAgX5/gH1+gIGAhICAgIB9gH9+gIB/f4GAh3+A
e36CgnqDgn+Bg4CAgIF8gn9+fIKAgIOEgH6AgH+DgIB9fYCAgH+BgH+EfH6AgH5/gHCAgIOHgH58gH19gIJ1gH9/gH6CgYCCgIR/foCKgH2CgICBfnuAgYB8gX15hoGAgIGHfYN7goCAfYJ8gX+AgIKAeIKAgYF9
f4KEgH+BgH+AgX6CgH9+gICCi4GBf39/fnp7fn+EgH+AgoJ+g31/gHt/gH9/g4CDgYZ8gIOEgH97gIF/gYCAfX5/fXaAgICBhoCDgH6AgH2EgX59g4KAgYCHgIJ9g4B2gIF7f4GDgIB8f358gYB+iICAgIWAf4CB
gH1/gH2Ce4+AdYKJgICBhICDfnuAgH1+gYCBgX+AgoCCgIB+gH9/goV8gn97gH19g4B8gICFf4F/gICCfYGCgH+BfXqFhn+FgIZ+gYCAfX2DgIJ/goGAgIB7gIB+fYGBf35+f4B+gIGAfn+Ce4CBfIB/f318f3+C
gH+CgIB8f3mIfX+BfYCAf4CCgYODgICAgIOBgI2Afnx/gIl/f4CEf4KCgICBgIB/gmuBf398goCJgIGAgYJ7gHyAhX1+f4B2gIJ+gH6AgIB/gIGAfYB/gYCAiX5/hYJ/gH5/gX99goCAgHuAgYF9f4B/gIB7gYCA
gIF/gICDgIGAgYGAgISAf3+Ag4GBgYN9goCAgICAgIB5gomAf4GAeICEgIR/gYJ+foCAgX+BfYCAgoGAfoGGgoB7gXt/gIKDfoB7fHmDf4WXgH+CgIKCgICAgX+AgYJ/e4CCfoGHgX2BeYOAgX+AgICAfn+CfYCA
hH6CgnV/gYKFfYCEf4J6g4GCgICCgIGAgoCCgIiEgoB+foCAe4B/foSAf4CAf3+Bf4F/gISAgoCAfYB9gICAgIJ2f36AgIiAgoCAgoCAhICAgICBgYCBhoJ/gIOBgX6Ah4CAgX+AgYCAf36BfX+AiIKBgH2CgICF
g3uAgn5/gIF+gICAfX6Ae4GAgI2Af4F8gnh+gIF/gYB6fYCAhIJ7fYF9gICFgoKGgIB+g32Cf4KDf4Z+gIB/gYCAgYR+f4OBgoN8gYKAgYCCgH6BgYKBgYF+gYB9foSCgIJ/gIJ+f4OBgISAgIKAgH53goN/fn+C
foCFfH+Af4CAf4N/gIN+gYKBgIGBgIKBfX58gHx/gIWAfYB/gICBgH+Df4B/gH6Ag39vgYGCfYKDgoaAg4N8goF+f4B/f3+Agn+AeYB/gH6AgH6AfYCDgH+BfnyBg4GAgICAgIJ9f4B7goSAg3+Af3+CgIB/gX2A
goF8gX+Bf399gICCgIKAgIGAhX1+gXuAgIGAgIB/f4B/gH+CgH5/fn6AgIB/gICBf4GCf4F9f4CEfn6DgIh+gW2Bf3+AgIKBf4KCfIJ/fn9+f4CAgICAgICTfYeCgIGAfYCGg4OAfn2BgICBgYB/gXeAgICEgX6C
gX9+gYKAhX6Df357gYF9gn6Bg32AgYKAgn6OgYCAf4B+g4GEf4J/hoB6f4CAf4CBgIB9gICBfoCAgYaBjIB/doOAgIKBgIGBgYF+g4F+gYOBgYCAhYCBgICAhX+DfYCCgH9/goB/gnyBf3+AgYaAhYSCf36BfoCA
gYCCfoCAgX+Cf4SAgICHgIB/fnN/f4CGgICDfICBgX+AgoSAf4CGgX2AgYKBgoCAfn2CfnuBgYGAgICBgICAf4CAgIF/gH2Ae3qAiIB+gIOBg4B/foGAgIKAhoSFgoCFf4KFgIB+gIB/fHSAgIB/fIJ/gYWAfoCA
eH9+foR9gHuEgIN9goGAf4CAgoCAgYKCgICDgYCCgH9/gH+Af3+EgoGAgIB+hoGAgYB9gIB/gIB4hIN/f4CAgH6Ah4CEgICAgIKCgICCfoJ8gYCAenx+foJ+gIF+f4B/gX9/foCAfoB9gX9/gIOAhH6Af36AgX+A
gICAgICAfn2CgIGAf32Af4CAgYB+gIR+h4CAg4OAgoOAf4CAgICFf36Ag4KKgICDgICAf36Dgn+AgoB+fX2DgICAfoCAgICEgICAgYWAgYF+gH+AhX9/gICHfoF+fX5+fn9/f39/f36AgIGHgX+Afn6AfYGAgICD
gX6FgIGMf319gIB/gICAf4CBgoOBen6AfoB/fYR+gICAf36Df32AfH+Bf3iBhoN/h4F7fYd/goCAfoWCgH2DfICAgYB+hn6OgHyAfXx/hICAiH2AgYB5gn9+fYJ/f4CEfYF8gH6Agn2AgIN+fICDgICAgYOAfYCC
hoCEh4CAfnyAfoCAh4KAgoCBf39/hIN/g4KCf4B/gXt+hH9+gICBgIF/f4N4fHx+foOBgICAgICAgYCBgHuAf4F+f32AgoB/gH+AfYWDgIGEgH5/gXSAfICAiYGHgIOCgIB/gH+Aen6AgIGAgX99goKCf4CCgYOA
goCAgIGBgoCChIB7gICCgYGBgX+FfYCCfYCDfHyAgIGCgIJ6gYB9gIB+fIOAgICBgIB+f4F6fYCCgYCDg4F+f4eCf4J7e4CBgICBgH+AgoOCg4B/gIJ/gIGCgICEgH+Bg4CAgoF+hH+BgX2FgIB/foCAg3uCgICA
gICBgoF/goGFf3+Af4J/gICAfX5/gYKAg3uBfoB/f4GAgoB/goB/gX+Hf31+gHqEgH9+eYCEgIGEg4CAgICAc4SAfYCAfoGAfYJ6hniAgICBgoqBgICBfHt4gImAgYCAgYCAgIOAg357gn9/f4B/f3B0gYSAhIGA
hHyAgYR/hYSAgX9+gIF+gHuBhX+Bg4CFfIOSgIGAgIF/gICBh4F+gYB/f4B/dH+Af36CfoCBfICBfoF9gH6Af4CEf3+Bf4N+hoaAhoCAfoOAgYN/fIGAfoKDfH+AhH6DfICBgYCAf4B/fIF/foKBg39/gYB9fnx/
goF/gICAgX+AgICCgYB+gICMgIGEe3+AgICAf4GBgISCgH96gH6EioOAf3+Cf3+BhICChHqAf35+hH+BgIB+f4F5gICAhYKBfouAg3iAfX9/goF/f32Ag4CDfYCAf4OAg4CDfoF5gH99gIKEgH+CgHt/f4B/gn9+
gIR+gHyAgICAgICBgYSDf4B+gYCAgICAgIGCgIh+e4Fzgn2CgIJ8gYF/f5aDgICAgICAgIGBgICBeYGFgICAgIGAfoCAf4CAfomAfXyAgICFg4J/f36AgX+AgoCIgIGAgICAgoCEgYGAgH+AfoB3gX6Cf4CAgX+A
gYCAgIKAgISBf4GEgIB2g4CAgYKAgoGDfoB/hoCAgIN/gIB/gIKBgn+BhHyGi4GBgYB/gIN/hH+BfX+AgIF6fYF9fYCDfX+AgX+Af4KBgIF9fH+CgIGAgHt+gXuCf4SAf3+CgIOAf4GEf3+DgICAgYOBfoCAgICA
gYSAgoGAfICAf4CBgICfgFqIgH98g4N9f3yAgYGCfoGAg3l+fX+DgIJ9fX97gH2AgYB+gH6BgH+CgICGfn+BgIB9gHmGgnyAf3p+gYCCgnuAjYOAc4CFgX+AeoF+e3+AfoCCf4SAf4B+goKBfYCAgYB/fICBgYB+
e32AfnqHhHqCg4F/gICBgoCBfYB9gXp+gH+AgJSHgICCgoCDf4CBgX6FiICIhn99foWCgn1/gIKAgX2EgISAf3+AhIGAgIF+gICDgICAhIKAgIB+gICAfoCAeH2AgIGAgH+DhH9/gHuAgH+AhICAgH94hX+CgICA
foCBgX+BeICBf4R/gIB/gYaAfYF8gICBgHyAgH+DgYGHgH2BgIGEfX9+gHmHf4SAf4OAgYOAgIB/foCEgH98g4SAgYCBg32AgYF/gYCBgn+AgoB/gn1+f4KDgHqBgH2AfoaAgIGBf4B9fn99gIOAfoF/gIqAfoCA
gICEf3uAgX2GfoSAgH+AgYCDfoCAgIB/fIGBiICBgIF7gYN/fX9+eoCBgIGAgYGGgIGAgYODgn97fn2AgICAg4CAf3+BgYGBf4GBgH+BgoF9f3+Afn6Af4KBgICBiX+GgYOAg4GAg4B+gX1+hIB/gICAgH6Afn58
f4B+gIGAgH6AhX6Af4CBf359e4OAhYB+f4CBf36MhIGBfnyBhoB/f4KCf4CAgHuAd319fn+AfoCBgHx8goCAgHmBgn91gH6AgICAf4aBgXuGgIGCf4GDgIZ8h4CCfoWAgH+Bf4CAgIGCgYB7gn+FgIF/gICBf4B/
fXp6fIB9gYF9gICCfH+BgISCgYCCgICHfn6DgIB/gIGAgH+AgHl/gIB8g4J/gICCeICAg4CAeICEeoGMgYGAf4J/gH+Bg4J+foCAf4CAd3+BgYF8aYKBgXh9gIB+iICAgHx9gIJ/g4B9gH6AgoKBkH2Ch4CAe5mA
fIGDgIJ+jYOAgH5/gX9/hH5+gH9/hIGAgICBgH+AgIB9f4B/gYGFgoKAgH6BgICIhYN/f4GDgYCBgIB/gICAhIV+gIB+gIB8gIGEgXiBfYB+fYGBgIGAgH99gICAgH+AgH2Ag4B/fn+AgIF+g4SEfIaCg4B/eoCG
gIh+gYF8gYOAgYCBiYJ9gIGAgICCgn+AgIJ9fYCBgYCAgIB/f4CBf36EfYGAgHqAgH2QgIF+gX6CfoCAgICAhn1/gX58hICBgIGDgH2CgICAgoCAgICCZX6EgIB6gYCAfn1/f4B4fYCBgX2AgX6ChYB7foKBf31+
gYGCgX+AfYF+hn9+gIB/gH9+gX9/hX6AgIF/gICBf4SCgHyAgICAgIOAgHyAgH+DgIF/gIl7gH+AgH6AfYOBfYCBgIB/gH19gICCe4GCgIF6gIKCgICAgICBgIWAgH+AgIV9gYB/gYB/hYGAf4CAgXmBgH+CgIGC
hIGAgX+Ae3+Ag4GBfYCAgoKAgYCAgoB/gH+Af4Z+gIF+f36BfoOAgYB8g4F/f3+AgIGBgIF/goGAg4eBe4F+gIR/h36AgH9+eYCAgoF/gX2Bf4GAgICBf4B/hXaDfoB/gYJ/gH+JgIKGgnyBgX+AfYB+eYCDgIF/
gYCEf36AgH+BfX98f4CCfYCChHx/goWFfX2Ag4CAgH+BgnqAgX9/gIl/foSEgXp/gYB/gYF/f398fn1/g4GAgIF/fIB7foB+foGAgHqBfYGAioB6fX2Bh4GAgICAgIiAgoB9d4CAhn+AgICAfoJ+k3t/f4CAg4B/
gYGAg35+gIB9g4OAhoR9gH+EgoB+gH+Cfn+FgYB6gYGBgYOAgH2AgoCCf3+Bfn16gIOAhIB7gYB/gH6Bf39+fYd+gYCAgYCCf4KBgIV+eYCAdoB+goGCg4OAf3+Af4B8gICBgICVf39/f4KAf4CCfYN/f4CAgIF+
e4KAgH57gIGAe4F+gICAf4B/f4KBgICBgX98gICAgICBfoF9gICAgH+AgIB+gIJ8f4yCgIN/gIB/hICEfX9/gIeAgIN+g4CAgX6AgX+Bj4CAf36EgIGAgIJ9foGDiX5+fX+Bg3yBfYeJfX+BgH5/goaCfoGDfoCA
goF/fH5+gH1/gICAgIJ+gn2Af4B9eYCBgIB9gn9/gH9/fn5/gH6FgISAhoGAfn6Bf31+gn2AhICAgH99g4CBfoCCf4OKfX9/hICAgICAg4WCfoB/gH+Ag4CDfoOAfoWAfH9/fIGAgH6Jf4GCgH5/gYOBi4CAfoCA
h4CDf3+AfYmAgYOBfYB9goCAgH+FhX2DfYCAgoF9gICAgIB/gIKBf36AgICAe3t0f36CgICFgYCAgH1/fIiAgoGAe3x/foeEgIKAhICAgIGAfYCBgIGEgYCBgoCCgn+BeYCBg358doKAgH6AgICBgICAfX+AgIKA
g4R/fIOAgIF5gIB/gH6BgHuBfX6AgIeAfXmAjYGBgYCAgYWAgIWAfYSBgH6CgICDgICBfoCBf4CAgH6AfoR9f4OAe4GAfoJ8f4CAgICAgoB+gICChYCAg39/gIB+fYF+gYGQgH94gH19gYGAgICFgH94gX+AgYCA
gHuAgICGgICAf4KBgH9/gYCBf32Bg3+AgICBf4GBgIB/gH+AgYB/g3yCgX+AhYCAhYKAgH6CgICAgIB/goB8f3+AfICEfn99gIB3goCCf4CAgYOBfoJ/gHyAfICAgIF6gX1/fH55g4CCgn+AfYGEfn+AgIB8gImC
gH+AgICAg39/gICDfX+AfYCAfH+Agn2Cc4CAf4F+gH+BgIB/fIB+gICCgYCOfoF6g4GCi4CBgX6Ah4qAgISAgH9/gHt+f39+gIB/gYCBfYGAgn9+gICBfYaDi4CAgH9+gYSChIB/foF/hINlfn+Af4OCfoGAgoCD
gICAgH+AgYJ7hYCBgH6IfYKEgIGAgoCAgYCAgoCAg4N3gICBf4F8gn1+gICCfoB/gIB9gIN+hIB+gIN/gH6Bfnl+gYB/f32Aen+Af4CBf3yChH2HgIOEgHx+gH2AgYCFg4B/gICFfX6EgIGAfXyAfYGAfIV9g4GA
fn6BhICEh3+Bg4CAiYqBfH6Af4CAgoCCgoCDhoCCeYKAg36Af4N8foN/foB/goCGgIKGgIGBf3+AgHt/gYKBgX2Af4CAf4SAgYOAgIGAgIJ/gICCe4WDeISAfoF+hoGAgICBgIB/goB9fn6AgH2AfX+BfYF6gn6A
gICAgnyAfoCCfoCAfoCAhICAhYB/fYKEfYB7gnyAgYB7gH+AgH6GgYCAf5p7gH+Cg4OBf3l/gH+BgX+CfIB8f4CAe4CAgoJ/f3yBgIODgnx6goCAeYN+gYCAgHqCgHaBgYCAfYCAfYCCf4CCh4B9moCCgYGBf399
fH6BgHyBhH+AgH5+g4GAgYGDfYGAhIKAeoJ+fnqAfn5/gn6CgH6Af398hICAgICAhX+AiYJ3g317gH6DgYF/gICFgoKBgXuEgIKAf3+BeYCPgIGAdYCAgYB+gX+AhYF/gIiCiX9/gIKEfICBgH2BgIGBf36BgICA
gX6BfYJ8goR/gIGBf3uDgXiBfoCAfoCAfYF/f4OFgX5/gICAgISBfYB+e32DgYWAen6BhHeFfoCAfn1+g359gomAgIR6gIF+fYB9gICBgYGDg3+MfoGAgoaAhH2HgIqCgHyAgYN8gICCgYB/gIGDhICDfIGEgHp8
hYKAfn98fomAgYR/gIB9goGAf36Agn+AfoKAgIV9goCAgnGAhIB/f4B+gX2EgX6AgX+Cgn+CgICDgoKAgICAgYKAgIF/gIGFgnmBgHuCgIJ/gHl/gIOAgIWBg4CIgH+HfoGBfYGAf4CAgH+EgICAe3+Bf3+CgH6B
goCAgISAgIB/gH6BgH6Af4CAfYGCgIKAgoCAgIOAgYCIgn9+f4B/ioB7fH+Bf3R5hIB9gYCAgn59gH+AgHuAgICAjYCCfYF/f397f4OAgn54iH6AgH9/f3uAh3+BhIGGfX+AgoeAgICAgH+AgYV/goKCgXx/hoKH
foCJgIKAhIB+gH5+fX97eICAgYB+foGFgX+BfICBgIN/hYCAgoF8gICAgIGAgHyBg4CAioGDgYCAhoKEgYCCgH9/gIF+goh9hYF5hICBf4B/goGAgH+DhYGBhICAe4V/gICAgYCAgIGAgH6AgH+Ag4CAgIKBgHyA
gn6BgHyBgIB/iH6AgH+Af4GCfoCCgIaChH+Af35/f4KAf4V/hoKHf357g35/g4GEfICAgICAg4B/gIB/e3+Ae4B/gIKAf4GAfn+AiYSAcYB9gICAgIR+f4CAfoR/gnl+gYCEgIGAgIGAgICBf4B5gICAgHx7gH6A
gYCAgH6BfoB+gYGAf399fn+Af4GAhYCAe359foCJfIB+hH+AgICAgXGBgH1+f4CBgn6Ag4F6gH6CgIJ/gH1/hoCAgoCFgoGAgICAgH99fIF/gIF+foJ+gISAgYCAgYCBgYCAgYaFgXuDhIJ/gICAhICAf4CAf4iD
hIGAf4F/gICDgISAgYB/gH6CgIOAgISAfoCBgIB9eISBe3+DiYGBfYGBgICAgIB/hIKAfICAgIGOf4KAgYCAgoOCfoN+gIJ/f4J/gIKCg4CAf4B+fnx/gIGAgIeCfYeCfoCAgICAeYB+goKBgIB8foCAe4CAfoOB
gYCAfoB9gYqCg4B5gICEgIV/f4CEgH+BgoKJgYCAgYCAg4CCgICEe36AgoCAfoN/f4SAhX+CgICBgICEioaBgIF/f4B+gYN8gX6BgH6AfICBgHuCgIGAgYSBf359dn6BhH6AgIJ9gYeAgYCAhICAgICBgIJ8f32T
eYGBh4B/g36BfoCAe3+Af4CAg4CAgYCCgIF/gYF+hX6AgYB8hIB+goCAgYGAgYaCgH6AgYCAgH9/gIOBgn5+gYeAgod9gYF+gICEfoCAgH6DgIKAgIB7inh+g4B+f4R+gIh9f4WAf4OAgICAfoCBfoGAiIKAgIKD
gICCgIF9fHyAfHx/gIOAfn+Agn6BgIB+gnx/f4GJgH2AgYSAgoCAhYKAgoeAfn2Ag4KCgomCgICAf36Bf35/fn+Ce4CCgICAgH9/f359goCCgH6AgICAgIGAeHuAgIGAgGaBfoB/gIB/f4N9gH6FgICAgIF/gIGA
gH+BgYKFf4CBgoCAgIF5f4CAiIB9gYCAgICAg4aBgoB/gH6Bf4SAdoCCgIJ/e4F/fYCAgYKAf4J+gIB6foB7gXyAgYBxfnyAgICBgYGDfoJ9gYB+gYWBf4CAgYKFf4GGf4GAh36BfYOBgIKGgYB7foGAf4SAg4CA
gYGAhIWCiYCCgH9/gX+AgH58gYCAhIKBgIJ/gHuBgX+AhICAc4ODgIJ/fYCAgoCAcYCBgYCEgICEgICAlIGBgIB/hICAfX5+g4OChICBhICFgId9f4OAfZCAe4aFeYGFg4B/gIOGg4OBfn+AgIN+gY2AeICEgH6A
fYOAd3+AfIKAgHySgoCAgICCfnyCgIB+gH5/g4V8gIB8h4CCgIOEgIB/foCAgIGAg4B/f4CFgHx+g4SFfn5/gH+Bf4SAgIN/gIJ/gn+Ah4CAhH17gIGAfYGAg3l8f4GCgHx8f4KAfYCBioCAf4V/dH+Bfn1/gYGA
gISChoJ+gn6CgYp+gX+Cg4B4f4SCfoCBgIF/goOCgYJ/gH+AgYOAgICCgH+Bf3+DgX1+gICAgIF/goB+f3+AfYCAgIt/hn9/fYB+g4GBgH1/gIF/fYCAgICBgYB/gICAf4CBfn58f4B7gH9+gYh/eoF+fIF+gYCA
f398hX58gYB+gIaIgn5+f4CAhI1/hIKDgH6EfoF/goOAgH6DfX6EgoB+gIF/f3+Bg4J8fIGBf4GBgIKAgIZ+gnyAgHiBgH9+g4CAZYR/gICDeoN/gYKBgH+BgIGAfYCAfoCAjICAfoCAfn58gHWBgIKAgICFgIGA
gICIgIGCfYCBf36AgHN+hoCAfIKDgH2EgYSDfoKBgIGEf3iAfIJ6g4F/foCQgIB/gIKBgoCIf4N7gICDgH6BgH+Df4CIf4OBf4OBgH+Efn99goCAg4CAfYB9f3yDgH18g4CBgICBgIB7fYB/gH5/gICAgX6CgH9/
f4B/gIKBgH2AgoGLgoCAgHZ/f32BgIB+f32BgYCCf39+gYGAfX+AgIOEgICAgIGDgICAgICBfoB/gX+DgYCCgIB/gIGBh4CAgYR/fo6Af4N+gH19gIB+gYOAfYCDeX9/gYB9e4F/fn6BgHeBgH2AgH6Efn+DgX+A
gICAgIGAgIqBgIJ8goB8gICDgIGAgH5/gHyAf4J+g4KBgYB/gIOAgH+Af4CAf4CDgIGAg4CFgIF8f4F+gICAgIKHb39+gH2AgIaAgIB+gICEfn9/gH5+f4CCgICBgX5+g3+Af4B+fIOAgH6AgICAfoGAgYCBf4CA
gH9/gXx/h3x/foSAgYF3f4J8gH2Bf3yCiYiAgIKAgId+gIGAgYCBg4GAgH2BgIKAgX2BgICAgICAgIB/gYF/f4KBgH2AgoOAf4N7ioOAgX6DgICBgH2AfneAgIGAgIB/f4CAgHt/gX9/fYKDgIB8gYGCgX2AgH5/
f4CEhX+AgYCAeoZyfn5+f4F6f416gIJ/goCBhYF+g4GAgH9/gIWAioCDgIB/gIB9gICAfYCBgoGAfn9/fIeAgICAgYB/gICBhIGBgoSBgISBgICAfoCAf4WAfoOIfoGCgoR/fIOCgIB/gH6Af4GBg4OAfYB/f4GA
f4N8e39+hYSFgH+BhICBf4CAgYGBgoB/gIiAgICAf398gIGAh4B/gn+BgYB/goR/gICBf31/gn+AgIB9g4CBhYOAgoB/gX+Af39+gICAgH6BgH1/hn+EgX6AgICAgISAgHp8f3+BgICAfICAgYCBgIGKgICBfoJ6
gHuAgIKAg36Af31+fX+AgIF+fX1/gYF/fYCFgYOAhX9+gICGgICAgIJ/gIOBgHyChYSBgIB8gIF/gH+Df4B/gIB9coB/hIB/f3+CfIB8eoB+gIGAgH6AfXuAfYF+gYSCgn2Df4aAhIGDfnKBgoCBgYCAfnx/f4GD
f4CBf39+f36Af4CAgX6BgYGAdoB+iICAf397gIKAhIOGgIKAf4CAgX9+gICAgICAfH9+k32CgICBgYCAgH2BgIGAgYF6f3yAgICAgHuGmn6BgICAgIJ+gICCgIiNfoJ/gIh+foGBgH+Afn+DgYCBgH59foF8gISB
gICAf4N+gIeEgH6AgICAfn+AgH+BgIN1g355gIOAgH9+fn5/gYB7fX6Ag3yAf4JyhH6AgH2AgoWBgX91gIV/gIOBgICBeIN7gn6AgHqAen1+f4CBgICAgH6AhHuBgX+Hg4N8gIF+hn6AgoyAgYCAgH6Ag3iAgH2A
gYCAf4B7gH+AfYCAgIGAg4CCfn6Agn+AgICCgIOBfX99gIB/f4CAf4GAgoKAgIN+gIB/f4CCgoB+g4CAf4CAgICCfICAf4CAf4J/f4KDgICMgImBhH+BgICAf4GAfoCBe36BgIB/gYWAgIGBhYGAgH9/gYGAgIBz
gX+CgH2EeX2BhYCAfoF9f4CAgICAgIB/fn+CgYCBgYB+gICAgIGDgIGCf4CDfoB/gYCAgX+AfIGHgIF0gHyAfYB+gX6GgICFgICAfX6BgX98gIB/goCAfYCBgoB/gYGBg4CCgICAhICAgIKEhYN/fH17goOCgICA
gH94gX6Af4B+gIV/gICBg4GBg3+Bg3mBgYF8foF+dH1/f3+AfIyCgoCHgIZ+gX57g4CJgICAgIB/gIB1goB+foF6foN3goCAgHuAgH6BgICBf36BgoCBfXx9fICAgICAfYB9gIF/goF+gICCgHiAgICAgIB+gYCB
gIB/gHx7foCBgH6Af4B+gYOAf31/g4CDgIR8gH9+en9/gICFgYGDh4B8fn59gH+AgICCgIKAgYGAgH95foCEf4aAf4KBhX+AgoCAgICBfoB+gICCgICAfYF+gICGgICAgH98foCHf4J9foF/gICAgIGAgISAf4F8
hX13gIGChICAgYGAf4CBgYB/gIJ/f4GAf4F+gnh/h4CDhIB/gIB+gIqCgYJ/foB/f39/e39+f35+gICAgIOAgIB/gIKAgXuAgYB+gH1/g4GBiX+AgIB0hX9/gIKAgIB/gICAgH+AgoCAgIB/fX+AfoCBgYGFg4B/
gnuAgIyAg3mEfoCAhX5+f4R/f4R/fH2DgYB8f4R7gIGAgoB+gHt7gYCAfIB5fXyEgnl+g4GAgnyFgX+AgIeBgYCEgYGCfoGCfoKDgoCDhX5/gY+AfIB5fYCDhoN/fX9/nH+AfX6DgIKBgIGAgICAgYeAgH2AgIB+
fn9/d39+hICAfoB4gG2Bg4B/f4SAfnyDgHx/f3Z8h4CCf4J/gICBgH59gIB7gX+Bf3+AfX6Efn57hYGDgIF7fnuBf4CEgIKBgH6BgH+AfoB7gYKBgoGAgH+DgIOAgICCgHyAfoF8foB/gH+DgICAgn+AfoGBhICA
gX+DgYJ+gICAhYCBf4GEgH6Ag4CBfYCEgICBgIB+gYOAfoSCgIB9hHuAgYCGgIqBf4CAhH6Jg4CCgIB/g36AgH+AfXt+gH+Ag4OAgYKDfICAgIGChYGKgYKBg4KCf4N/f4F+gIB/gX+EgHyBgYB8gICGgICAf4J/
foKAen+FgH2CfoF/gIF/f3+AgIKAgICHf35+gIF6gYJ+foCCf3qHgoCAgXqChICEg3+CgH+Ae4Z9gXyAgIGCgoN+hH+CgoKIgIB+f36AgIOAgIGAe4GCfoGKgnyAgICAgYGAgYB+gH6CfoF7fYCCf4B/goCFfoCA
gIB9foCAgYGAgIR/gn9+goB9gYGDf4CEfoCAgIB9gIWAgIV/gH+Dgn+DgHyAe4KFgX6AhYCAiIGDfH+MgYCGeoSAf4CKgICBg32FgIyAgYF/f4B9gIF7hYCAgoB+gIGAgH+Bf4yChH2AfoB/gIOAfICAgoCAgoCA
gHmAf4GBgIGDgIOAf35+gIJ9gH+AgH+Bgn5/gH98hH+Ff4R+f4J9gH9+gICCgICAhICBfnuAf4CBgH96gIJ/f4OEgYB+g4KKhoGEgH6AgH6BfXmCgIF7f3yLgICBfXx8gISAgoSBf4CDfoGAfoCJgYB+f4CBfIB+
foB/f4CCfn6GgoCAgIJ+gX5+f3+AgIJ9gYSAgX2Af4CAgXqAgICFgX+Bg4CBgIGCgn6BgICAgoCBf4B/fYCBgIKAf4GAgYKAf4F/gXuBgoOAgoB7gYCAfH+AfYGBgICBhYSAf31zfoOAgICAf4F9gICBgYGAfn2G
gYCAhoCAgn+AgIB9foB/gYCAe31/gH+BfHJ/hX+BhoKCgYOAgYOAf4CAf4SDf32EgIB/gYSAgYZ8m3+AfoGAfoCAe3+AgoGGfYN+f4KUgn6AgoGAfICBgIN+gIB6ioR/f4B+goWAgIGBfoCChIF+fn6Ag4CBgIF8
gX9/gICAf4CJfoCEf4B/gn+AgH1/goCDg359fYaAeoB+hoB8fYCAgICCgn6Bgn2EgH+Af4aGgIN/hn9/foKAfoCAgH+CgX5+gX6GgH99f3+AgHuAe3yBgYB+gHmAf4B+hH+Af4GCgIGEhICCgIGBg3x/gH6AgX+C
gH5+gH59e4CAgH+BgIKBfoGIgIB+fn94fISCgIJ+foOAf398gn+Ag4B/gICAgISBfoOAeXyAeoR+fn6AgYx/c4CAeIB9gGuCfn1/gYGAgX6AgICGfIF/fX+AgICAgH6AgICAgYB+gISAj4B1gXyAgYCAg4GAf4CE
gH+AhH+AgoCAgn6Bf4F+fH6DgIF/fX2Af3+Agn6AfYB+goOAgIJ+f4J7gIWAfYGAgH2AhX2Fg4CCgoCAgH+CgH+AfYCCf4CAg4J/i4CHhIF/gYCAgoSAhYCCgHyAgYB8gICAf4N9gIKBfoKAf32DfYKBgYCAf4OA
gIB9g3+DfX1+gH+Bf4aEf4OAf4F+gIF8f4B/f36FgIGBf4CAg4eBg358g4J8gISAgYeAgn+BfYF+gICDfoGDgIGAgYCAf4CBfoB+gIF+gICBfoB/f3+Ah3+BgoCBgYCEf39/gn2AgICBgIKAfYB+goGAfIB+f4CA
gX+Bfn2Ag4GBgYGDgH+AgICAf4B7gIB/gICAgIGAgICAgHqAgH+BgYCAgICAg4N+gIB7fIGEgHyCf4GAf4CBgoCBfYCAgICAgX2AgHd7f39+f4F8e3yAgIB8h4CAgICBe4B8f4B8gICAgnuAgIF9h4B/fYB+gYmC
f4OAf4GBgYCAf39/i3yHfoGOfoGAf4F9gIB9f32CgIB8fn+Df4CAgIR/f3+BgH6AgIiAgoB+h4GAgICAgHqCfX5/gH9+gYN+fH9/gYGBe4WDgIB2gH5+goBxgXiAe4B/gICBeIB/i4CBf4GAgYh/f3+DeoCDf4mA
fn98gIF/hH6AgICChIGAgIR/e4F/gH9/gIJ+gn+AgICAgIWCe3+AgIB/goKCgHqAf4J9gX+FgYCAgHiCgHyAgH1zh4KCfoGAgX6Bg399foGAf4KFfoaAgoB9eYB/foKDgH59gIGAgICAeoB+gH2CfH6Dhn6Ag32E
f32CgIF9f4GFf4KAgYGAgIF/fX6AhX9/gIB+fH2GfoCLfoGBfoGAf4CIg4l7gHqEg39/gICAgIN/hICFgXt/gHmAgICDgICBgYZ/f4B4gYOAgX5zgoB6gn+DgoKAf4mGgIGAf4CBgIiCgH57h3+GgoCAeoKAgH+B
gIGAfoGAgoKBhYV9fIN/gICAf4GEfoB+f4GAgIGEeX1+f4CLgICAgXZ/e3+AgIB+g4KCfYV8gYCBfoCChn6Bg39/gYWFgIKAgYGDgICEgICCg3+Bf4R/gIF+foCAgIB+gIB+hIaCgYCBf4B/gIKAgICLgX+BgIGD
gIOFfHWBgICCgHuBgIB/gHiAfoCBgoCMgIGAgX+CgYSEgYCAgIB+gIOCg4CAgoB9gICCgIOAfnyAg4CAfoCAfn+DgoGAgX5+gH59f4GBgn+Ae4F/fX6AfoSBf36NgYB/hYCAgoJ8gYmBgXmAgH5/hHR5gH+Af4CB
fYN+gIKFf4J/h4CBgYGAf4CBgX9+foKAiYCCgICBgH9/goF6foKBgICAf35/gH+Ehn+Dg4Z+gIKAfH6AgYCBgHqHgYGAdn6AgYR+gJJ/gIeAf3+AgICBg4J/gIGBfoGAgH+AfYR+fIB/gICBgH1/gIN/fH+BhIKA
gH+GgIB2foB/f39/gYWAgX+DhIF/gIJ+gIKBfH+Bg36DfoF4gICBgIB7e4KAaX+IgoFygXuDgICJgX+DgICAgH+Af4CBgX98f4CAhn5+fYB+gIJ/gIeAgX9/f4KAf4CAgn6AgIB/en+AgIGBgH6AgneEhoB+goCA
gYCAgIOAf4CAgYCBgH6AhISBgH6AdoCBgoV7fYB9gX+EgIB8hYKFgIB9iH+AgIB/f3+Df4CAfYV/gH9+fnyAgIGEf4N9gIWAfYB/gIOGgYWGgXt+f4B7gICFfYOAgX6Cf4F6fYB9foGCgIF/goGAf4WAfYKBgYB/
g4B+f397gZaBhH5+eX5/gX+ChIB/foiAgH6CgYCAfoaKfX5/gICCgICBhH53f4GCgYGCgoKAgIR+gIB+f4KAgICHgH6AgYKAgH+AgIB/gHyAgYCAgIKAhISIgH+AgoR/fYaAgoKAgH19hH+AgICBgH6BfoB9gnyA
hH5/fH2CgH19gIyAgn+AgYGBgX+CfH9+gH+AgoCAg4CDgoB/gIF3gIh/en6Be36CgIGDgX+AgICEgoCAhoB/foBwgnyCfX6DgH6BgoOAgICDgIGBfoGEfICAgn+Cf4SBgoSAgICBg4GAfoR/gX2DhYOAgXt9gH58
gX5/f4GAeoGChn+Af398foKAgHuAgIB/hICGgH+DgH+BgIB/goF/gXx+iICAf36Af4WCgH6JgIB/foF8f4CBfICAfoKAf4J/goqAhH6AfX9/gICIgH1/gIGAf36AfoaBgIGBf4B9gHx7g4B/gH6AgX6AgIF/fn5+
gICAfoB/gYCBgH6AfX1/gIGEgoJ/fXyBgIB/foCAgICAgIGAgICAgYF/goOAgH+DgoB/g3p/gICCgH2Li4CCgIB+gYF+f3+BgIOAgYJ/gIB9hY+BgYCCgICBgoCAiYBvgYl+gX1/foKFgYJ+gHeAgICAhIKAgX6D
gIWAgJKAgYCAgYCAgX+EgISAgIOBgYB9gIN9f4B8foGAg4SBhICAgIGAgH+AgX+AgX2AgHyBgIKBfYB5gHqBgIB8gIJ/fYCAgYB8g4F+goB/gICAgICBhoB/hYOAfIF9gYCCfX+AfYGBgIF+gIGAeoB/f3+BgH5+
f36AgYF9g4J/foCAhYaAgICAgIB/hYCAgIOAf4B/foCFe4CAfX6AgIKBgn6ChICAf3+Ag4N+gH6EhH55hYKAfoB9f4OHgIKAfYR+gIF+gH+HgICAhX+AfYB9gIBsgX94fYN+foGAgHqEgIF+gYGAgIJ9gIF/gICA
gIWEgX99g3p2f4GAgH+FgH6Bg398gYCLgH2AfoF1f32BgIGCgIGBeoCAgIF/f3+CgIB/gICAgoN9goWMeYCAgIF+goCAgIGAgIB8f4KDgX2Lg4B/gIiCgYB/gYCAf4CCgYF8fYCCgIOBgYaAf4mAg31+goCBfX+C
gIGAhX+DgICAgHx/goJ/gn6AgoB9gICAfIB/fYN3gICAgICBfoCGd4R8gIOAgYJ8f45/gH+BhICAfoB7dICBf4B/gIV+gH2Afn9/gJeBgIB8gH9+gHZ+gICAgYKAd4CAgIB/fX2CgICAfn9+b4B/gIGAgICDgH+A
gIGAfoF+gICAgn5+gIODgIOKgIGCi4F/gICAhYB8f46CgIB8f3KDf35+gHyAfIeBf4GAgICBf4GAgICJgHx/gn+AhH1/gICAgICDfoGAgYGVgYGAgICDgYB/g3mAhICBgIKAg3+AgYJ7gICAfn99foF+gIB/fn9/
gIB+f4CAf4CAf4OAfX6BgYOAgIGChIB/gICAgIOAf36AfYCBgoCAgICAh4B/jIF+fYF+gYGAgYGNhoF/gH+Ag3x6hoCBgIKAgICAgIB7gHN9gX9+goB7gX+CgICBgIJ/gH+CgICCf4CAfn+Agnx/fYCAf39/goGA
gX2CgH+AgYOAgYCAgXl+gnuAf3+AgIKFgYCBgYF/gH98foCAgoCAfX+BfoF+f4N+hYGGg4B+gYJ/goGFgYCPgoOBfoKAgIF8f3uAgIB6hn5/gIKAgH98gHuAgIN/gH2CgH5/fYOHfXmCgIGAgH6BfYB+g4J/foCB
g36AgYGAgYCAgICAgICAgX+Ef4B8hISAfICIgoB9goB/gIB+g3uCgICAiX+AgHyAf4J/gH6BgYCAf39/f36Bf4F/gICAgHuBgHmMf4F/f4GAgH6CfnuAgH+AgoaFfoKBgIKAgYCCf4KAgH+CgIGBgX2AfYB9gYCA
gIKAf39+gIGCgHuAh4CAgIKEgXuAfoCBfoCAf4N+gYKAgHuAeH59gIF/gn+AgICEgYKAgH+BgYB9f32AhX58goF+gH2GgoCAfIKHe36DgICAgX+AgX+BfoCAf4aAf4B/gHyAgX9/gIGAeIJ+foSAg4CDgYV5gIB/
goCAgoB/gIJ/gH2DgIB/f3V9gIB/gICAgICDgoCAgICAgH+Cf4CAgH9/iIKDgYWEgoSAfIB+gH57gYCAgYB7fH+Ah4CBgIGHfYV9gH+CgYCAgoB/hYOAgYGEgoGAf4ODfIF9gIGFfIN/gICGg357gH6Hfn6Ag4CD
gH1/goB/gIB9gYOAgIB+f3+BgIR9fYCCgIJ+fn+BgISAgoB+gIGDgIKAfICAgH2CgIGBhoCDfn1+gH2DgICCgIB/gICDgYN+foCAf3x+gYCAgIB/enuAg4KAgHx+g4GBfX9+gYKBgXiDjYB9f3+AgICAgICAgICA
gIB/foCDf4CBgoB/gH6AfoCAgIKAfoiBhIB+gYp/eoCAgICAgICAgYOEf4B9foF/fHiFf3+BgH+CgICAfYCAf359fX6AgIB+gICAg4J7hH5/gYB+gYCAgYCAf4OCfX+FgICAgoCBgYeDg4B/f4B+fnqAgICAgH6B
gIGCgn6CgICAgoZ/gIB8e4WAf4CAgH99fX6AhoR5hH+Afn+DfYKAgX1/fYN8gICCg3+AgH6AgHuBf36AgICAfXlofIGAgYCBhnuCgICAgYB/f36BfH+AgoB6gIB8gIF+hHuBgYCBf4GBfoWAgIB+gYKBgH9+gYaC
gICCgH+Af4F8foCDh4CChX5/g4KCgH+Aen2BfoCAgXyAgHp+gICBgIKBgoCBf3l8goB+gn2Af4J+gH9/fX+EgIWAgHuBgYB9fYWAioOBgIKBgIJ+f4CAg4CAgICAf4SAhYGAiHqBgH9+gIB9gn+AfYeAgIB2gH+A
gYGBgYB6g4GAhICBgYOAgIaBeoCBgH2Bf4CFhH95gIJ+gn+GfICBgH1/f39/fYB9f4aHgoCAhH+AgICBgIKAgX+AhX+AgH99g4CAiYOAf4CAhYCAfoF9gYF/gIB8gIF/hICAgX+CgYB/gXuAgIJ/f4R+gX+AfoF+
gIGAgoCBgIF7hYJ+ioOLgIB/gIJ+f4GAfn6CgoKAfH+FgH+AgImAg3+DgIN+gICHhX6EgIJ+eoCAf4CAgH+AfoF+foGChn59hICDiX9+gXqAgISDfXZ8fYJ/gH5+gH6Bf4N+gIWAgoF+hoCAgICAf4OJgICEgH9/
foCAgIB/f31/gH+Cfnx5gH2BgH+Ag32AgoCAf36BgIKBgYF/gYCCeoCAcICGe3yAe4J9gICAf4B+hYGAgIB+fICAgYB/gn2AgIGAgX+Bf4GAhIGDgn2Ae36AgX+AfH5+gIOBgIKDfoJ8gH6CfoCDfYJ+gICAf4B/
gH6Af3+BfoB+goCBf4GAhYKAf4CAf4CBgXx/g4R/gYGEfoV9hoSCgYKLhoGAf32AgX+AgH6DgICAgn+DgIB+gH+Df3+AgICDgHqAdYGAgIGCfn2AgIiAgoGAfYF9f4B/gIR2gICAfIJ+f4CAgV2EgICAgYF9hoCA
g4OCgIB/fYCAg35+fYB5f4KEfoCBgn5/gHaAgIGAboB/g4KAgoR/f4GBg4CBg4CCg36AgIGBgIJ5gH6FfYF/fn5/f4GAgYWAf4CAfoGCf36AgYCDgICDf4WBg39/fn9/gIGAfoGKh4GWgIKAgoGDgn6FgH1+f36A
enl+gIF/f35+iIGAgH2Bf36BgICOgoCAg4CBgoB9gH2AgIB/gX+CgYCAgX2Ag36BfIF+eISOf4CEf4KAhIKAf35+gIWBgICBgIB/gICCen+If4GBfn2AfYB+hHyBgH2Cf3p/gH2AfX+Fen98f4CAgYKAgICAgX9/
gICBgYB/f4CAe4B+f4CAgICAgJd/g4CAhnp/gYB6fneCf4KAg4OAgIKCgICCgoKCgIB/g4GFgH2AgIKBe3yAhX+CgHp/foSEgIGDgoB8gn6Ahn6Af4V/f4CAgICBfISAfICBf4GAgIB7gH+CgH+BgICBfIWCfoCB
fX16gH+AgIOCgHyBfoSBfYCAh3+BgX2GgoKCg32MhYF9e4F/g4GAfn+AhH+AgIB+gIKCgH2AgH6AfoCBg4B/f4CBgIGAgoZ7en+BfoKDgIKCfYGBgICDfYCAgYOAgHeCgIB/f3+AgIGAfICDgYCBgYCBe3uDgH2D
gYKBb4B+fH98fIGAf4GGgICAfYOAgICAgYGBf4B8gH6FgYKAgICEd4V9hICBhX+Eh3t/hICCgoCCgH2CgICCfoiAgICAgImBf4SAgoGAgICAgICCioaAfnx8foCAgICAgYGCgoCAfYGAfYWDfoGAgnt+goeCi4CA
goKAgIOBfH6GgYB/gn6CgoJ2g4CAhIGBgn+Ag4GAXXp/gIF/foCAgXaAf4CAjYOBf4CAgH6AgH+AfoB+fYCChYCAgH6Bgn1/foyAgH9+f3p+eoCAgn+IgnqAgIOAgIOAgISAgYCAgHx+goCAf4B7gYB/f36Af36C
gH+AgICGgIGOf4GAhX+BgICAgIKEgIGAf4N/gn+AgYCAgIWCgHqBcICAh4d+f358gH+AgH+AgX9/foJ+gIB+gX95f358gH2AgIB/gn+CgoF6eIRvf3+Bf4CAgIB+gICAgnx9dnyIgICFgoF/gnqCfoCAfoGEgH2H
foB+gYCAfn+DgX+GfH98gIJ8gX2BgH2EfoKCgHeAgH96gH56goCAhISBfHyDgX+AgYGAgICBfoB9g4CBf4GBfoCFe4CAfoCAgn2AgYCAf4CAgIF6hICAgH5+f4CBgoB/f4SBgIB/gYWAfYCAgYCBf4GGgIF/foCA
gIGUgICAfYCAgH2Bf4GCf4B/gICBgICAfoCAhoKAgoB9gICAgICJgH98gH2CfoGAfoGBgIGAgoF+dn9/gH+KfYCCgHx9g3x/gISAgHyEfoCBgYOCfoiAgIOAgYN9gH15gIB+hYGAeX+Af4KJgn+AfoB/gH+Dfnx9
f4KCf4CAgH2Cf4CEgIB8gIF9gICDgIGGfYCAf39+gYB+fIKAgICAgIN/goCCfoJ9gIKBfoF+gIOAgIB+gIeEfoOAgYF/gIB/hIR/gIB9foGAhYB+gH+CgIWAgoCAg31/gIOAgICDfXx/g39/hX1/fYCBgIOBfX+A
gIGAgoOChIB+gIOBgISAgICAgYCAfoB/f4KBhIGEgICAgIR7gIJwhXuAi4GDgX+Af4CAf36Afnt/gICCgIB/gYF/gYB9f4GAgICAf4GAgH9/f3+BgoF9gIeBgIGDhIqBhYCChH2AgH6FfIB/foGGgHuCfH2AhoKA
f4CAf3+De4KBeICCgH2Ag4ODf4CLgH+Be4B+foCAf4CAgHqBgYmDgIKBhYBxgIOAgoF/gIKAhYV+gICAe3l/f3t9gYV+gH6AfoB9e3+AgH+Kf39/f4GBgIKAfYB/f3yAfn2Gg4CAfYB7gYCBgIB8gXiBf3aEgYF+
e4CAgX+AhYCBioWAgIB/g32Af36AfoOAgIF/gH5+gIKBg4CAgYF9hXx/gH2BfoGAhYGAgH2BgX2BgoCAgoB+f4CDfnmAf3x/fICAgIB9gH97fYB/gIOBgoGBgIGCf4CDgX9/gIOBf4CFfoKAgH+AgICAhIGCgYOA
gIKDgn+EgHiBfoN/gH+CgX2BgoCAgH9+gH2BgH6AgIGFgYF+hH+AhICAgH+Hf3eCgIJ7gId/f32Cf4GAhYCDf4CBfX6BgIiBgIGChoGEgIB9gH6Af4CBgoCBgYCDfoOAgICBgoCBf4R+goCAgIB6gHx7fYp+gYCA
hoF4gIGCgZJ/fH2Af4CBgH92gH5+gICAhHyBgYCCj4CAfoB7gIB/gISAfoF/f4KBgH+AgnqEg4B/gYR/gn+Cf3uBgIiAgH6AgH59fnyCgYKCiIB4goGBg4SDf4KCfYGAgICBfoCAgIB9gH2BfoGAf391fn+Af4B9
foCAgYB7goCBjoGDfmiCgnuHfnt/gH5/eX58gYB9pX+EgIJ/goGAgX5+gIGAgIGAgH+GgISAf4B8foJ/g3eBfoCAgICBgYCAf4CAgH5/gIB8gYCAgYOIfYCBgH98hoR9gYCAfYCBgoB9fnuAfoGBgn5+gH+Af4CD
hX6AgoB/fn96fYODg3+DgYJ+gIGAfoWAgH17gIB/gHqAhn+AgICDfoCAgYGAgIJ/fYCEgIGBh4KBgICAgX6AeX2DeICAfoCBgICBf3+CgIF/foB/goKGgIF4gIGCfnt9foGEfn6BfoCCgH9/fYOBfIOBe3qAf3+C
gICBg4GDfn6Af3+IgIGAeX+Dg4CAgIB9gIGAgIWAf3+CfYN/gYCAgYKCgYCGf4B+f4CGgH2Gh36BgIB/gIB+goCDhIB9gX1/gIGAe4CAgIiBfYB+f4OAf4GDgH6DgoB/gYR/hYCCf4F7f4B9gYCAh4CAgYB9gYCC
gYCBgICBenx7f39/gX1+gH5+fYB+f4KAgX2AgHx/goB8gn6AgIJ8iX1+gIB/fYOCgYGBg4SAgICAgHeDgICFgoGAd39+gH+AeH+CgoJ+f4N+f3yAgoB/c4CDfn2AfX2AgYGAhICBgIB+gYCAgH6Agn5/gn6Af4CB
gH6GhoKDgICCgH2AgYGAgIB+goeAf4N+goGFgYF/gHyBgICBhICBgoh/gISCf4GBgIB/gH9/h4CAgH1/gHyAgX9/gICAgoB/gn99iH+BfX2DfYCDf4CAgICAhIN+f4CAgICAgn+Bf3+BhIGAgIKAf36Af32BeYB/
f4F5hICCg36BgYB/fIB+fYGAgIKAgISCdoCEgXl+gn1+goCAgIB9gIF9gH+AfH+If3qEgHqAgICBhoCAe4F/f3GAfX6AfoCAgH9/gICAfH9/e4qAgH19gX9/gH2Bf36Cgn+AgICDf4SAgH+Bgn9tfoGFfoGCf4CD
f4GAf4CBfYCAf4GAfYSBgICFjICAgod+fn2AeIJ7fYB/hoCAfYKDgICMgIGGgYB/foB/gYGAgICBgYKAhIB/goB+f3yDhn+BiYR/goB/gICEf3+HgH6Af4SCfoCAgYCBgIKEgH+Cf4B/f3qAe4J/gIJ8fYKAgIB+
f3+BfoCAg4CCgH5+f4CAgX2CgYKAf4GBgIB+gIOAg4CBgH+Af4CAgIODgICBg4SDf4CAgn+AgoSBf4GFgICDf3+CgoOAgYB9fYGAg4OBgICBfoGAgIGFgH16gICCfYCAgH+AgYCAfX6AgICAgX+Af36AgIGAfYCI
goGBf4B+gH6Af357g3mTg4F/hoKAf3uAgH+Af3x6g4GEf4R+fYSAf4CBgICAfYCBf3yBf3+BgX6AfYWAgICAgX2Bf4CBgoF/fn99goCAfoJ7gXmBfoF/gYOAf3l9fn96gYCAgICCf4OAhIB+gIaAfoGAgYKFgYB7
gX9+goGFgIWAgH19gYB6gHyAgX9/foF9hn2AgH6BgYWCf36AhX6BgXyAf4CBgIZ+gIKAgJGAfoR8gIB9f36Bh4GBfn92f4N/gYCAfYJ/fYCCgHyCf4CAeoB/f4OAfoKAgICAfn6AgIN4foCJgoGAf4F/gIOAgIZ9
e3yCgIGAf4CAg4CAgIOAhn+CgH+AgICAgH99fYB9f3SDf4GBgH+Ag4CBgICEfYOBe4CBf4N/gICAin6AgIF+gH+BgH+BfH5/f4GBgIKAe4CAgn2AgICBfoB/g4CAhoB7fYSAgICBfYCBf3+KhoCCgIKDgICDgICA
gXqCgXyAf4F+fH6Df36BgoGDeIeBf4KAgYF+gIGBgIF/g4GCgYF+gICBgIGDgYB8gYF+g4GBgIyBgICFfIB/gH6DfoCBg3+AgIB7gX2Bf3eBgHuEgH+DgYCAdYCBgIGAfoCCgYCQe4CAfn+ChoGGgIB9f4GCgICB
gH91gYF7gIB/f4d9fot9gX9/fIKAgn+CfX+BgXqAf4GAgIJ8gICAgIGBgIGBgIGAgH9/foB+g35+goGBgIF9gICEdIB/eHqBfYSAf36AgIB+gIJ9gH2AhHuAgICAgH6AgH9+f4GAgIB/en9+fn+AgISEgYGAgYCE
f4GAfYCBgId/gIGAgYCCgH6Af36IgYCBhoB9goGAgH5/gYV/gIWAgYCAgYCChIB/f4F+gH+Df3t+gYB7gn2BfoiDgH+BfoKAgYCAgICBe4B8hX2AfoWAgoGAfoKCfnx6gH+BgH5/f36DgICCh4WAf4GGgIGEgIGA
gH99gH2AgIB5gn6AgICDdm9/hYyCgIF+fH+BgId9f4CDgYCAgH6BgH5/gYF5goCAg4F/goSAhYCAfn6Ag4CAf4J/gYOAgICAgICAg4CEgH59gn5/gIGDgH9+gH2FgYCBgYCDgICGgX+DgIB9f4R/gJGBf4V+hXmA
en2AeoB9gX+Af3+CgX9/inh9gIGBiHyAf4KHf4GAfIKBe4CDgX2Af3+Cfn+Bf4GBfX+Gf4CAcoB/gIGAgH6BfoCAeoGAgnuAhYB/gnx+gIB9gH+Df4CBgnN7eX9/g4iAfoB+f4CCgoJ9gHyIgICAg4F+g4CBgIR/
gYGGh4WDfn6DgH+AhIB+foGAf4CAgYB9gIB+gIGAgIB7gHmAhoCAgICAf4B9gIOAhICDgH97fYGAgYJ/goeHgICAgICAgXt+hoKChYF2gICAgIKGhICEgISCgIGAg3yAgIKDgIKDf31+f36Bgn6Af4GBf36AgH2E
fYB9f4CBgX+Ig4F/gIB+gIB+gIKGgYR8gH+AgYV+gICCf35/gICAfoKAfH6BgYOAgHuAgICAhYOAgICAgICAgIB/gICBhICBg3uCgX5/gIF/fYGAh3+Afn+ChICBf4B/gICAgYKBgYCAgoF/jXyAfoCAfoSAgIKG
gIB9gIF/foF+hYCAiYF/gX+Df4GAgIB+goKEgICAfn+AgICDfoCHgIB/foV8fYCAf4SAg4B/f4CBfoiAgICCf4F/gH99f4CAf4CDf4GAgICAgX+BgH17gIB/hYB8f4CFfoCAgYWBgIB+gIF/goB9gH+Cfn+AgIGG
gX+EgICGgH+Agn2AgIF/f4CCgn9/hIGCgn+BiH5+gICDgYCBfXt+f4CAfIB0gYCAf4GAgYF6foF8gICAgYCCgX+JgoCAgIB9eoB/f32Ed4KBgH2FgICDf4KAg4CAgYJ+gICCf4CAgH+CfoF9f3+AfoOFgX9+gHqG
fn2AgIB/f4B/gIKKgIN9gIF+gXuBgH98fIR+fYF+gICAgYCAgYGIfneCgH99g4N/gYB9hYiEd39/f5t7gYJ/f4B9g4CGf4B3foCDd4GAiYCEgn58gICBfXWAi3+AgYJ9gIGAgX+AeICEfX+FgH+Af3x8gIGAh3+A
gH93f4GEfIF/hX59gICBf4OAgICBgYCAgH+AhIB+f4CAf4B/fYB9gn2BgYGAf3uAgIKCgYV8g4CAgoB9gH+AjIOAgIV9gH+AgIJ/goCAgX99foSHgYGAf4SAgYN/gICAgYKAgIKAgYB/goN/g4WAfoSAgIF+gYaA
goB9gYGBg4OCgIJ/g3yCgoKAgIGOgJV/goSAf4B/gICAgIB5fYOCgIF+gXyAfYCHeYaBgIKBf4N+f4B8foCAgH52gICBgIGAgICAgIeCfn6AfoiBgYOBg4CBfX2Agn6Df4CAgYN4gIJ8jH+AhoGAgICAgYB9gIOA
fnmAf3+GfoCBgIKAgoWAgICDgH6Ccn+Af4GAgIR9gn+Ag4CBgICAgH+CgH+Cf4J/gX+AgoKDgX6Agn+BgX6Ag36AfoGAf4B/gIGCgICAf36AgYB/foGCfYCBgYN+gICAg4B9gICRgIGAf3+BgICBf3+BgIF6f36C
en6AgIB/hYCAf4B/h4CBg4B+g4CFgXuDg4eAhoCAiIKCfn95cIWBe4R9g4B/gYF+gICAgXuDgICCf4GAgIN+gX15gH2Dgn55gIGCfoCAe4B/f318gICCgoCAgIGCe316f4CDgYCAgYGEgH9/gIB+gISCgIB5gYCA
gnx+f4CAgH+AgH+AgIGAgYCAg39+f3+AgH6DdoWAgICDf4B9gIKDeYCCgIJ+gYCAfoCAfYCFgYKAgICAgYB/f4CAgH9/g4GAf3+Bg4J7foCBgICAf4CAgH9+gICAgZKDgoOGgICBgX6AgICEgICAiYCBf3+Cen6B
f4F/fId8gYCAgIGAg4GAg4GBgYB9gYCAd4OAfIF+gIB6coGCgH+BgIGAgIh9gYGIg4B8g4GCgIB9foCKgYCAgH2DgYqAgYCGfoCDgIB9gIB/gICBgICAen2AeYB9fYSAf3+Af4J/e36FgICBgoaAfomBf4Z2hn6A
gICBfoGCgH6BgIOAhHyCgIGCgX+BgYCAgIJ9gH+AgICAgIKAgYB/gX+AgYGAgIB9fn+Ahn9/gYJ/fH+AgH+AhoSAgH6AgICAfIB9gYGAf4SCg4eAgoZ/fXqCgYR/gIGAhoCAgX5+f4R+gYCAf4CCf3uAgICAgoCR
gIGAgICLgICDfo6AgHuDgYN+gICAgIB/gH+AgoSCgHx9gYF/gX94gH1+f36AfYOAfoB/f4GAgH6AgoB+gIF/gYSAfIODgH18gYCAiYJ/fn+BgYCBf4GAcHx7fIODfoCBfYGCgYGFfoCAgoF/gH5/fYCBgXyBgICA
f4B+gH+AgIB8gIGAgX6FgX+EgIKBgoCDf36CgIJ/gX9+gIKAf4KBgH6DgHt/goGAgICAhIF9gI6AgH6BeH6BhIB8hIGCfYCCen9+gIF9gIJ8f3yAgoWCf3+AhoB7gIF/gIN9fYGFiHuAgYCDgHx+goF8fICCgn+E
f4CAfX+AfYCFgIBzgIGDhIB9f4KAf32CgIN2gICAgIJ8hX9+goJ/gICAgICHgIaBf4GAgIB8gH+AgoF8gH6BjH19gIGAf3+HgYCBgYCAfYGAgICAfYGAgIqDfnuAiICAgX98fIGCgIGBgIGBgH2BgX2BgH+DgICB
gIF/gYGAgYGDgIJ8fX6AfoCAgYmAgYGAgYCCf4CBgH6DgoF/gH6EgoJ6gYGChIJ/gH2BgIF9gYCAgH5/gYB4gHyAfn6AgYCAf39/foB/gIGAg4OAgIKAgYB/fIN/gYCDhH2Jgn6AgIKJfoCCgIaBgIB/gX6Df4CA
h4CBf399hICAfoCEgYB/gICCf3+Af32AgHuAg4CBf3+AgIV/gIB/gYB/f4CBfX6AgXt/fYB7gYGCgoKDgIGAgIZ9gH9+fYCAf4B/hIGAgYJ/fX2Af4d/gn+Af4GCeYN/g4CBgIB+f3+OeoGAf39/eX6AfoJ/gIJ/
gIJ/gH19fYKBhYB/f36AgH6FgoGAfYGAgIGBfoN/goB/gIZ4gIF/fX+FfoGAgIF+g4B+gIWAgICAfICAgIKAgICAf4F+gX1/gIOBf39+gH2Cgn6AgICBgICBgIB/hYB9fX6AgIKDhICAgIKDgH6BgYCBgoB+fn2A
hIKAgoCBg4CAfYCAgICDeGqPhYGAf4CDfoCAhoGAfn9+gIWCgnyAgISAf4CAfYCBgICCg3+AgICAgIJ/goCAgICCgIN+f4B+foSHgH6BfICGgH+Ag4CAfoCAin+Bf4CEgXh/gn6AfH2EgoB/gIB+g3yBfn9/f4GG
gYB/gH+DgYGAioCAgH6BgICAgIGEgICCfYB9e36AgH6AgoR+fYaDgYCCgoJ/gHyGgYmAgH+AfoB/gH+AgHp8gH6AhoCAgIB7gYKBgn1+gX2BgIB+gH5/gIGGf3+AgIGDgIeCgICAgX+AgISAg4GBhICAgIGAgH+A
f3p0fX6BgX2EfoCAf4CAgX96gISAgYCAgIKCgn6CgH+Cfnt/g4d+g4GDfn5/gIB3foB+fnuAi39/god9fXx+gIB5f4CBg4CAf4GDjH6AfYB9gIGDf4GAfX+AhYB8gIF+f399f39+g39/f3+DgIB8gYOBf3+AgICA
hIB+gYGAgIGAf4B9gH+BgoGAgYB/hX+Dfn+BgH5/gIB9hICCg3+AgXuBgICCen6Bg4OAgoB+hIB+gIGAf32CfoGAgYiCfnl9f4CAfoR/hYCBgYGLfoOCgIJ/mYCBhYB7gICAgIR+gICAgX9+gIOAeIJ8fIB4iIKA
gICBeICAgIGBe4CAg4CAgoiAgH+AgoCAgH+BgIB+gICAg31/gICCf36DgX6AhICBgYCAgICAhXx/gH17foCAgIB6e39+gYp/e4GAgH6AfYKGgIKDgIKAg4F/fYKCgICAfoB9gICCgH6CgH+AgHOBgn+AhIB+gH6A
gHuAf4CGiHmAdYCAeYCCgIKAe4GDgIGAe4B+gX2DgIB+gIKAgH2BgIGBgoCCgIKAfYB/go9+gIN9foCAgH6BgIGAgIGCgIl+fn98gIiAgIKAhIR+gICAgH+AgYSAf36AfIB9gYSAg32Af4J/foKAfoCAgH99f4B/
gn2Ae4CAe4CDgoF/gn+BfoF+gICBgoOAf4CAiH6AiYB/gn5/g4B8gIF/gH+AgYCAfoCBf36AgYCBfoeAgYd+fYN/gICAg3+Cg3+AgICBfIKAgIB+goGDgIGAgH2Agn9+g32AgYKIgYF8gIyEgn9/f3qAgH+AgIKA
g4GAgX1/fYN/gIKAgIKEgH+AhH+AgYGDgIV+f4OCgH+AgIB9gIF+gH+AgH9/dYCAfYKCgYB+gIGAhX2AfoR/gX57g3qAf4SAgIKDgnyAhICCgH2Ag4GAgIB/goB8d4F/gYB8hIF/gYGAd3+DgH+AfIF8gICAgX5+
gICAf4aBgoB+gYeFgICBgH+BgoJ/gX2BgIGAfX9/gYGAfH6CgYCAf4F+gH6Bf4CDhIJ/gIGAfYF8gIB8g3yGh4CEfICAgX6Af4CAf4CBgHyAg4CAf4B8hYCAgIGAgIWCgIF9f35+gX16gIGBgICAf4F9gIN+gn2A
f3+EhYCAfn6FgIB/gICAfn96gH6Ae4KAfYGAgGaDfH2AgoCBgIKAgX9+gYCAgoGAgH9/fX+BfoCAgGyBgIB+fX2AgIl/foCBgH5/gXx/gICAf4CChX5+goCAgYCAgYCAfoJ5fX+AfnJ+gH6FgH2AgoB9gYCCgH+A
gICAgIB+gICChoB+gIGBeYGChYCEgIB4gIB8goF+gYJ+f4CAgH6CgIB/goGCgICDfoB/f4CBgIJ/fYCAgYCCfoCFiICBf4GEf4CFfoCAeoSCgIF9foCAfoGBhIWBgn+Bfn59f3+Bfn+Ef319gH98h4GCg4CDgIqA
gH+AgICCg4N9goN/hYGAg4CEf4GAfoB5e4B/goKAf4B/e36AgoF/foKBgYCBfYCBgIOBg3+AeICBgoGCgIWCgoCAgH5/gYCAgId+fISBf4GBhoJ9goiAfIGAf4WAgYGCg3+AgYOEgH+Agn+DgYB9gIGAgoCCf4F9
f31+h4eAfYmCgIOAgH2BgXx9f4OCgH+DgICCgH+Df4V8f3iJfoN/hIGAgYWAgIB/gYCAgH1+goCAg4B8g4CFgICAfo2AhICAfX6AgICDf4B9gXuCf3uAf3mMfn+CgIOBf4aBgYKAgYCQg4F7gIB/gH97foCChYB/
fX+AgX+AgYCCe4GCgH57gIJ/fn6AgISCfoKAgHyAgHR/gIGHgICFgH17gX2BfoB+gYB8f4F/foCCfoOAf4KAgYN/f4F+gHuAgH9+hIB/gYV9f3uAgoCAgICAfH+JhH2Cf4CBgYCAf4CFgHyAgIOBgHp/fICAhIOA
e4OCgYCAgH6CgH6AgX5+fX58gICGgn17gX9rf4CAgH+ChICBfICDfoOAgYB+goJ/h4GBgH2CgIKBgYWAgICAf3mAfn6Af32AgH2AgX9+fn+AgH+AgoB6gISAgIB/foKCgoJ8gn6BfICAgICAgH59f4B9f35+en+D
h4eEgHyBfYJ/gImDg4CBf4J4gX6DgICAfn99f4F/gIB/gH+AgH9+gHp7g4CBgIGBgX+Bfn2AgoCBgYCBf4CEf3+AgICDfX1/f4CBgX6Af4CKgHyAgICAf36AgH6AgYB+gYCCgYCAhIGEgYCAgH+Bf3yAfn6EgH5+
gICCgX98gISBgH2BfYCAgH6Bg4eBgIF8gYF/gH+AgoB6hH9/gICBfoCAfX9/iH9/eoCHgIB9gHt+fICAgIF+fn+AfoWAgIGAgIKAfoKAf4CDgICAfICBg4KAfYB/gH2AgH2AgIGAgICEfYV+gIeBgYB/fIZ/gIB8
f3l9hXyBgH9/g4CAgICAf4KEgISAgH+AgIB+gX+AgIF/gX+AgoJ6gICBf4GAgIB/hIOAf4B1gIiAf4GBf356goR9hXx/gICAf4GBgIR/gH5+f4CAgH6AgIB7foGHiX2AgYCBfX97gICAfnyGgYCAgYCAf36QfoWA
gYB/gYF+gIGDgH+Dfnx8gYOBgYF6goCAgHV/gIaBgIB+gH+Cfn9+g4CCfICCgoCIgYCAf4SAgoGBf32AgYB+fYCAgIODe4CAf4CAf35+gXqBfX2AgYCCgH+BgIF+fH5/eYGCf3+BgICDf4CBlYGAgoB/gH2CgIOF
hoCCf4CCgYGAf4p8gICGg4iAgH+AgH99gIB5f32HfoJ7f4OAgH+AgICAgX59fn2HgHmBf4CAgH2CgYB6gH2AgIF9gYR+gYJ/f4CAf4CBgHSFgICFgIOAgICEgoB/gH+AgIB/gYKGgoV8d4CDfYCAe3+Ag4CAgIB7
fYOAf4GAgIB/gXyBgX5+gH6Bfn6HgYCAgH+Df3yGf4B+gIJ+gX56fYB9f3+AgYKBeICAgH2CgIB+goR+fIWAfX6Af36Af4J/eYCAg4CCgX2CgICDfoGAgH+CgIB/hn+AiICAgG96gX2Cf4WAgH19gYB6gYB9gn98
gYSCgIB8gH18gYOBgICAgIF/gIB/f4GBe3+Afn+AgnV8gYCAkIGCfop/f36Ef36Af4KAgIB/foCCgXqEgIB/e4B+gICCfn6AgYWAeoZ2f39/fn1/gYCBe31+gICChICAgIF8hHx9e4B6goKAgH6CgoCAgoCAgICB
f39/f4F/goCAj3+AgICBfoGCgXmChYx/gYB6f4B9f4J+gYCBg4OCgX+BeYF6j39/gYCAf3+Afn+AgH6CfoGAgICAgoB8f4h9gIB/g36Ce4J/f3+Gf4F/foB+gH9/gH6BgICAf4CCgICAZ4GBgH+OgYGDgYF/gICA
gYqAe4CAfn+Af4F/foCBf4B3fYB+fYCAeot9gICHgICIgYB/hYCAf4OChHx9gH+DfoCAgH+AfoB9gYGDgIJ+fnl/gnh+gIF8gICCgH19hoGBgHiAgIGAf36LgX+BgH56f4CCf4B7goWAhH6Af36CgX6AgICDfnyB
gX2AgX+AgHiBf4B4f4B/f4iAg32AgICBgX+Cf4eAfX9+gIGEgICAfoGAgICGfH19gHeAgIB/gXuBfYCAgICBf4B9gICAgH9+gH+BgH6CgX59gJd/foB+iICAgH5/gX1/gYCAgH6FfoKAg3+Af4CDgoF/g4CAf4CA
f4F7fX98gH5+gIB+gHuGgIB+gYCAfn+AgX2AgIKCgIF/gICAfnqAe4B/f4CAf4ODf4B7f4B5gICGgX98gX2BgIJ+goF8gHyDgIJ7gIGEf3+Agn1+goN/foN9gIB6f4CCfYCRfoCAf4CAgHyAfX98f3yAhn98goCB
foCAgICAf46AgH+AgYCEgH+AfoGLgX9/ioCDfXyAhX2Egnx+gH5/gH9/f4mAgICOfoV+gICBfX9+f39+f31/gH1+gICCgIGAgIR9hIKEh3+AgYCAgHuAgIN/f4GBf4WDgoB9fn+AgIB7f32Af3yAgIKAhYCAgIB/
gIKBf4GBf4aGgX5/foCAgIR+hoGCf359gH18fYCDgICCgHyAgoSBfIGAh4CAfoF+gIB/gICAgIB+gIB/fXyCfHqCd4CCgoCChoCHgIBWgH6Ah4B/foB+gIOEf4CBgYSKgIGAgYJ9gIB7gICAgICCfYF/f32DgISB
goB9gIqAg4CAgoGAfoCCgIGAfH6Af4CBfoOAgX2AgIB/foCBgYJ/gICAgX6CgICHgYCCgoCBf4OAgICCgYeAgIB/gYOEgIB+gYCBfoF+gn5+gn6AgIGAgIKIfYCAhoZ+eX+AfIaAf4CCfoCAe4B/foCAgIF/gICB
fIF+gIGAg3qAgIN+foF7gICAgn+AgIGBgICDhoGCgYGAfH+AgH5/fYKBgYB8f4CBgXyCgYF4gICAf3uBfH6BiH9+f4J+gICBe4F8g4KBgH2AgX2BhoB/gIJ/f4CAg4KAhH2Df4CGgH59gIF/hICDgYCAgICAgXyA
f4GAgoCAf4B/gYCAgoJ/hIJ/goCBg4N+gICCgoB/f4B8e4CCgH9+fYB8goB8fH97gYCCgICAfoSAfX9/gIB9goCEioJ9fXqBgH6BgYCCgH+EgJWBgoCCfYCFioCAfYWFgH6AgX98fYB8gIN7fn+Bfn6Bf4CBg4B+
gH+AgoB9gIGAgoCCnYCBgH2Bg4KCfIF+doF/e39/gHp/e4OAg4F/e4CBe4Z/foGCgICAgH6AgICBgoB/gX9/gIiAgX2AgYF/g4GAgICAgoB+f4CAhIB/gH+BeH9+gXiDhICEfn2AgIN+gICBgIGBfoeBgoKBgIZ9
goKAhYOBgoB/gYZ9gH9/gnyAen6BgIGAfoF7gYqAhHqCgIB2gn5/hIODfoN+gICBgoCCgIJ8hoKBgH+CgH+CfIWAgn6FgX2Eb4CCg4GAf36AgIB/gICAgIWBgId/f3+AfICAgYSAgH1+gH9/fn+BgYCAf4B9f4CA
gYKAfn+AgICBfH2CgYCAfX6BgH2Cf4CCgHt+hYGAgYGCf4CBgIJ9gH2If4KAf4N/gX+AgYCCgoB9gIB9gISDgIKAfX+BfoGAgGuIf4SAgH+EgH+AgX6AgICAgICAf3p6f4CAhoCAg4KAgIGAgICAgICCgn59foB/
gYGAf4B/gIB/g4GAg4KAfH+Ad4GDf4GAgn5/gXuBfn+AgIaAgICAg4B8e4J9hIZ+f4GAg4N/hYV+gIKAgICAgH97gICCgH+Afn98gX6AgIKAgHqAfoODgHh/gH5+goN/gH5+gICCf3p9gXuAgICAeoCAg4CDfn2A
gIGBf36AgYKAfICAgIOAgYR/gIiDgH19foCDgH6CfYGBgoKAgICBhIB9gYJ/fn2Ag4GAg3yDgICBfYB/gYCAgYGLhXt/gH+Ag4R+gICCfoCAdn9+f42AgYB+gICBgIN+gIGAfISFgIOCgYCAfYJ/gYF/goB/gX6A
f3+BhICAgISAgIWAgIGCgX+AgoB/foCDhX58gX2AgICAe36BgYh/gH9+gH5/f4B/fYCAfX6AfoCAgYSBgYCAf4B+goZ+hX2AgIODeYKAioCAgIWIfICCf4GDgX5/f4KBe4B+gHeDgIKAfoB/hIB/gICAgIJ9gn+A
gYJ/gYSGfoSAgYF+gH2AfYCDgICEf4F+gH98fnp/foKBgICAg4GAin5/gICCgICAf4SAgoCCg3+AfIB+gH96gHqDg4B/gH9/gICBgIKAfX9/gIGAgXx/gYGAhoCCgICBhYF7gX9/fnyCfYF+gIR/gIF7goR+fn6A
foCAgYJ/gIKAfoGBfoWAgX+BfoB6f36AgYCAfoCBgYCAgX+DgYF/goCAgHuBgXZ/hoCEeYN/f4B/eYaBfX1/gYB/gIKCgH+Afn96gH6DfoJ9goCBg4CCf4CAgYGAgn16c4CAgICBh4OAg3+Af4GBhIJ+gICBgIGA
gHt/gHqAgYKAgYR9gYB9gIGBf4CDg4B+gYB+f32Ag4KigIOAgIOSgYCBfoKAgYGAgIJ1f4OBgH6AfoCCgIB/e3t/gICDd4N/goCAgX94g3yAgXp/goCAgH+AgICAgICCe3+AgYB+gH9/f4CAfoGAgYB1foB9gIGA
gYOAfoCAgIOAgICCgYCBgYJ1gYB/f4CAgICAgICAgoOAfICBf4CIgIGAfoCAg4N5fX6CgICCfYOAgIB/b4iBgoCAgX2Bf4CBfYeDgIKBgX2AfX5+foB/goCBgIODg4GCiYB+gH6CgoCAgICAgYCAfoB9f4d8f4B/
hoCAf4WBgoKAgH19fYKAgICEgYGAcYGAg36BgICDgICAfHyAgICEgYF9iHuFf4KEgICGgICBgYCAgICAgH6AhIGFf399gH9/gYKCgYmFgICAgIGogoF+f3+CgICBhn6Bh4F9fYGBgoF/foSAgIGAg4B/gX9/hICA
gH6AhH+AgYCBfoGDgYGAf4SAgnp+f4CAg4B+fISAfoCAgICCgIJ/gIOBfYFrgHt/gICAgnyAgIF5gIGCgIKKf4CAfYCAgHuAgHqAg398gH2Bf35+gX+AgICCgICAgYB8gICAgH5/goF7f32AfoB+hX6AgICAgX99
gn1/gIKAgIB+f4V/fX6AfoB/f36BgX+AgIB/f4CAfoB/foB+gICBgoOHg4B/gIKAgIGAgYSDgoKAfYB/fX2AgYB9gICBfYOAgoB/hoOBf5SBgoOEgIJ/gXqAf39/fYeBgHt6g4J8gYCAgICAfIV/eoCAhoCAgICE
gICAgIGAfIF+f4B+i32FgICBi358goSAfH9/fYKAg4WAgX+BgH6BdH2AgICAgISAg4KCgoCAgYCCgYKEf359gnuAgICBgH6BdYOBgHuAgn5/gX+CgIKCgoiDgIGAfYCAgn9/foCCgoCAf4CBdod5gHuAdX2AfX+A
fICAgIB/gIB/gYNzeoF8goKAf3SAgH+AgHmBgoCIfnuJgoCAfIaAeoCFhH6Hf4KAfYGBfIKBgH+BeYCAfoB+hIh+gICBgYB7foKAgICEg36Efn2AgYKAgICAgICEgH9+f4CBgH6DeoqAgISBgnqBf4OAf4OCfoB8
gIB/f4mEgIF/gH+AgIJ/e3+BgoCCf32AgH5+gISAgoKBfICBf4B8eoCBgIB/f4B/goCDgIeBf4B7g4CDe4F/g4OGgH6Cf4KAfYV8f36BgYB/foOAf4GBgIOAgoKCf4B/gIB/gICAgIR+gIB/fYCAgoGCloCAfn2A
gIBygIJ9gIB/goB9gYCBgIGAgIKAfICCf3+AiIB9gYGEgICAgYCAgH19fIGCgX2Af4CAfnmEf4SAf4R8goOAf4J/gYCAfYOCgHyBgICAfoB7gX+Bf4CCfoB7f4F+fYGAgH5/gIeCgH+Ae4CDg4Z/foB8gIGChHyF
gH+CgH5/gIOAgIB+fnx+gIB+f39/f39+fIKCgH2DgoCAgICBgIN/gn2AhoB/gH58gIN9gH+AfoCBgYCAgIB5gH+Af3yAgIF9gHx/gn6AgX6Df4GBgIJ/gX98goB+hoCEfoB/f4J+gH6AgoCBgYCBf3yBgH+AgX98
gYF/gICAfoCAgYGEgYCCfYaLf36DgH9+gIB9f4CDgn98hICBfIB7gn5+gYCAf4N/h4CEf4OAgYKAgoGDfoCAf4WAiYCAgYKAfoOCgICCiIiDgoCBhnx+gIN+g3+Agn2AgIKAhIB/e4KAgYCAgIF+gH6AhYSAfX+A
g4CAgIWAgIaAeH18g4CCgYJ/f4iHgYB+gIGAfn6EfYOAgYGBfICAgIV/gYB/gIJ8foGAg4GDg4CAf4KBhH2BfoCBgIGAgoGAgX18fYCCgIB+gIGBdnyCgIN/gIB/fn+Ch3uAgX+Ch4CAh4CAgot+goF/gIF+gH98
gYB+gH9/gIKDf4R9gX+BgISAgH6DfYCAgH6BgIKBfn6Af4CBgIyCfX6BgIN8eX5/f4uBf4KFgIB6gn+BhomBf3+EgH6AgH6BhYF/goF9gICAf4CBe4B/f4F+gH1/gX2BgoCBfICAhH6Cg4OEgH2AhIB7f4CBgIB/
gIB/g4B/hH19gH6EgIKAf4CCgIF7gIWAgICAgIN4hIF/gYJ/gICAgIZ+f4CAgX9/fn94gYCCgoKAg4CDgIGBg4CAhICBgHp8f4GAgIGDgIN5gIB/g4h9gH59fIB+hH+AgYCAgX2BgICAgoGAgoSAgIF3f4GAgYCA
foGDgIB9f3uAf4GAgICBgH2Afn6Af4KCgH+AhoGBfoB/gYCAgoKAgIN+hn+BgIB/gYB/f393g4B9fn+AgH9/hYOBgX2AfX6AgH1/gICBhIGAh4F+gYKEfX58g36Af4GCgIGCgH2Af4KEhYCBgI2Ag4B5gYGAgIGB
gICBgICCg4FvgH9/goF9gXx/hX9/gYGAgICBgoCCgIKBgYCCgoCAhn6Ag4F/gIaCfn6LgIeDgH9+gISIf35/f3uBhYKBg4CBgX9/f36AfX56gHqBgHqBf4OAf36CfoCIfYaAf36AfYGCfH2Ffn98gIKChH+CgYGA
f36Af4J/f4OAf4GAf4R/gX5/goCDfoB/goCAgIGBgH+AgX6CgICCgIGBgIB9fYCAgX2Cgn2AgIOEf3x8gIB7fYKDgHyDhoWHf4CBgICAgoCBeoCCgIB/gH+FfoB+gIGAgYB/fICCgYJ+gIB/fn95foB5gIB9gH+A
e3qAgoF8gYGAe39/fICEfomEgYB4fX6BfYCEgIB9gYOFf4B/gYB9gYh7foCAgIGAgYCGgX+Ae32BfYCAfHx/f4KBgICQgIB6gX+CgH+CgIOAgHx/gHt+fYCAgH+AgIF+gn+BfXqBgIV/f4F/g4OAioCAgICAgXyA
g4F/g3+AgIJ8gYB/f4CAgICAgH+BgICBiIB+gIGEf39+f4eAgIF9gH+AgYKCgH+BgIF/gIB/foOAgIGDgH+Afn+AgX6Bf4F9g4KAgIKAgIR7gICAfHt6gH+AfHeHf4B2gIOBhYGBf4GBgX58gYGBkH97gn6Af4CD
fn6CgH6AhX5+foF0gIB/gIGAgX1+fISAgX2AgH+DfX+CfYN8gICCfY2AgH5/gYOAfXyEf4CDfX6IgHx9gYGBf4WBgn+CgICAgYGDfYCAf4B+gYCBgYZ+f4GAgH+AgICCioCAgH+Gfn2FgYB+gI6AhICAgYCAgXuA
gH1+fICDgICGgIJ/foB/gYGAhISAgICCfX+AgHyAgYZ/gYGBfYGAiYGAgX5+foCBgYKAf4B8f3yAgIGAf3yAg4B/gX+Afn2AgIN+gIKAgoCCgICBf3+EgICBgYZ/fn2AfoCFgICBfIN/f3+BgoCBgoCHgICAgIGA
g4B+gIB/eoCAgIJ8gICAg399gIOAgYB+gICCgICHgICAgIGCgICAfIGAgX+EgH6EgoF+gIGAfoWAg4CCgIF+gH55hn57foiAfIGAhYp+goJ9fX96foZ/gIGBgIZ/gH+Ag4CBgYSAgIKAgYOAgIB/foB/goF+in17
f3+Afn6Df4B7f4KBgoGDgICAfICAfYN8fX6BgIGBgIGBgn+BgYOHf4N+foF/gIB8gX1/gH6Ag4B/fYWAgIiDgIGBgYiEgIF+foKAgICAgIKAgIh9gn2BgX+Af4CCgICAgICAgIJ+fn+AhX2AgX6BfoKBhISAgIJ/
gH+Bgn+BfYeDf4KAgIGIgIGAgIKAgHh/gICDg4J/gYB6ioCAgYGEfYB7fXx+f4CFgIGCgICCfoGBgH+AgX1/f3GCgX6AgH+AhIJ+f4R/c3+BfYGAfn2AfnqAfoB9gIKJfoCAgICCgYCAgIB9gId9foB/gn1/gIKD
gIB9e4GAhYF8f4CBgoCBgXt+goGAgIOCgIB/gIB+goCAg39+gnODe3KCgoKChnuCgISAgIGBgICBf4SBgH5+fH+EfYF+gXyBgoB/gIKAf4B+gH2AgoR5gIV7f3+Bg4B6gH+FgIB+goB/gH59gIKBfoGAfYeAfYF9
f35/gYCAgIB+gIN+gX+LgICAfIGAgYJ/gIGCgIGCgICBgH2AgXx3f4GAg4OBhoB/gIB9hH2AfX+AgH+CioSAgH+AfIB9gIV9f36Cf4eHfoF/gIF/gX99f4GBf4CBgn+Mg32BgIF+gX5/fX+DgIF9gIN/f4CAgICE
f353gIJ8hX6AgYOVlYCBf4B9gIB8f4GHgIF/gYOAe4eCgYODf4CAf36AgIiAgIKAgIiAh4CPf3x2fnx/cICAgH+AgICDgIN7gH5+hICAgYB3goB/fn+CgX99f4R6f3+Af4CAgoCCf4B/gH+LgH98g4J/e3uCgICA
gYJ9gYGDgICCgIJ/kH2DhH+BgIGAfn6Afn6CgIiAgIJ/f4CBgIB+gYB/gIB+foCBgXqAhX+Bg4B/gICBgYCDg398f4B/gICBgH+BgX9/en2Cf3uFgIB4gYF/gIB8gIOAfoCDfoGCgn9+fn+BfYCAfIB8e4CAf4KA
gICAgn+AgH+Agn+BhoF/gX+AgIF8f4OAgH99gICAfICAf4KAgICBgH13gH2EgoN/gYGAgoGAgYWAfYKCgoKBgH55eYZ7gH+FgoGAd4ODgIR/gYCAg4CBgn2AfoCBf39/f4CDf3x+goGAhICBfH+CgneAf4KBgH18
fn2AgH+Df4B8f4OAf4J+fn+DgH+DfoKCfn2CgICAgICBhXyEh4CAf4KHg4CDf4CCg4CDgIOBgH+GdoCAgH11gIGCgH+CgYSAgICAfICCgoB8f32AeoB/fYCAfoCAgIGDgYB9foaAfX+AgoODgYF9gH57gICBf36C
eoGAfX+AfYJ+gHqEfYGBe4KAgX6BgYCAgIeAgH5+gYeAgICAfn+BfoF9gICCgXmFgXqCf4CHf31+gIF/gICAgIF5f4CAf3+Bfn2BgIN+fYKDhYKFgH6AfYB9gn2BgIGCfH+HgX1+hYCBgICBhHt9gIR5gICEfIR/
hYB6gH9/gn+FioKAfoN/gYB9f4KAgIGAgIB/gIB9gH2DgYCAgXt/f4SBi4B+gYB8gH9+gICAfoGAfYCAgICBgH6Af31/gIGLfIGAfoCAgoOAgH6AfoGBf398foB/hICBgH+AfoF+f4CDgICCeYGDgIGCf4CBg4B+
eICAdYGBfoGAgoGBgIGAfX6IgICHgHmAg4CAf3uAgH9/gICCgX+AfHx/gH+CgnuAfn9/fYWCgYCBc3p+hYCAf3uDgICBgIB9h3+BgIGAgoCAgIOGf3+AgICAf4CAgIaAioF7gHOAfoB/g4aAgIN9gIB7gIJ+hH5/
gn+BgICHgoN9f4CKgYGAf4WAfYF/e4F9gYSAgIaBfH6BgIKAgIGAfX5+gIGAiYOAfod/hIJ+fICBgIGAf4KDgHyDl36AgYCAfYCAfYF+gIKAgIB9gH+Gfn+Ag32Bgn9+gICAhn9/gICAgoOAgX+AgICCgX2CgYB/
f3yBgHuEfoCAgICBh4WBgISAhIOFgn+BgIB/goSAgH2Bf317gIB+fYB/f4B9f36Af4F/gIB/d35+g32AfICBfn9+gYeAgYJ+foGAgn+AhIF+gIGAf4CBgYGAg4SAfYCAgoB9goCBfoKAfYd/gX+AgIKAfoWAgICA
gH6FgYKEgYCBfICAgH6BgHx7f39/g4KAhICBhHiCg4B/gH2BgoKDgH5+fHyDgH1/fX6AgH9/gYKAgICBgn+CgH6DgHmFfoGFgYGBZoF+goKAgICEf399hIB/goCBgICAgYSAfnqBgICCgYiBgIJ/fn+Bf4CAgICA
gIN+goJ9hYOAgoCCg3yBf358gIGCgH+BfoF/gX9/gYCBfoGAhH6BgIF8f355gIB9gIKCgHyEg32AfoB+gYCBfoCAgYJ/gn+DhYKAgICAhYCDf4B/f4B8f4GHmIKBf4OGfn6AgoKAfIGAhYGAgICAgICAgIGAhYCA
gHqCgYGDf3+DgH6AfYB9gHh+gICAg4F/f32Aen+BfX6AhICAfn+AgYF9gX5+gICGgX9/gH2AhIGAfICBgn6Cg35+gX+Df39/gH6AgIB/gH+Cf4CAgHyCgICAgIB+d4OAfYCKkICFfYCAgH+BgH+BgIF+f36BfYJ9
g4B/gYB/gICCgICAgIWAf4CAfX+AgH97gn6DgIGAf4CAgYJ9gICAf4F5f4F7g36AgIB+f4CBgICHgYB9gIB/f3+AfX5/foCAgYF9gH6Bgn91hn6Af36Ag4KAgH+Bf4KCgX6Af4GAf4F/f4CVhoB/g32Cf4B7gIGB
eYGAgn+DgYCCgH6IgH9+gHl7f3+AgH+AgIGAen+AgIB6gIB+f3t/gn+BgIB+gIKCe4CGgoSEgId+gH+AgHyAhIOCgH9/gYKAgICGgICGgIB7gYB+g36CgoB/gYB+gYGAgH2Bg4CDgoCAgoKCfoJ/hYCBgH54gH2A
gIR/gYCBeoODgIiBgIF2f4GAgH6Cf36AgH5/g4CBgIWAf4aBg3+AgX+DkoB+fX5/foF+gIKDgICDgH+AfX99e4CAgX+BhIB/g4OAgYN+f3yAgH6BgIF/f4CAgICAhYCBgoCAgoCDg4GChHuSgH5/foKBgIiAgIKA
gICAgIGDhICAfn2AgIGDgoCBfX9+gYF9gYGAgICBfomAg4CAeYCFgISAg4CEgIF/gHyCgX+AgoB+f4B+gH+AgIF/f4h/foCBhoB7gX+CgIN/gIB/gH+Ed4CCgICAgX6AgoCAgH6Ag4CCgIOAfoCAf4WBgH+BgIF6
e4V/gICAg32AfoF8hHp+gIB/gYF+gIWAf4CBf399fod+fICCioCAe4CAfYCCgIB/f4CDgICAfIB/gX+AgIGCgICAgICAgYCDf31/gICAgX97fX9/hHiBhH+AhH9/g4CDgHyCfn59gn6AgYCAf4B+gH2EfYB+gICA
f5GDgYB/g4CAf3+DfIB8c4CBf4N7g4CMgX6AgHGCgISAgYKAgH2AgH2BgHt/gYOKgYN/fYKBfICCgH9+g31+gIGAgYOAgYCBfYCCgH6AgICCfHyAfIB5gn6Af4CBdH2Ag4OAgICAfn1/gHuDgYGCgHeAfH+CgIJ8
gH5/gIB+g4CCgICAgIB/gH1/foCEfYCJgIB/e3+DfoCCgICAhXmCgIB/goGAgXeAgIN+foCAgYCDgIl/fn6FgICFgICAg3yAfICAf36AgH6BgYCAgIJ/gYB8f4B/gICAgIaAgX18iYKAgIGFgH+HgICEgYB/gIGA
gYB/gXiAgoCAgHx/fIB9gHyCgIGAgYCBhIB+gH9/iHyCg3yAgYB8gISBgIGEhYB5goB+h4CBfXNxgIB/f4F/eoGAgIKAfoOAf35+gYCCgICAgoV+foKEfoGBgH6AgIB+hIGAgn6AgXd+gHx8gIGAf36EfYGAf4J9
gYCAgH1+gYSAiIGCgoCBgX6BgH53gICBfoGCgICBhICAgIGEgoSAgH+AhYCAgH6BgICAgX2AgIB/f4CBgoB+goKAg4OAgoCAgISAgHyBg32BgoB+gICAgX2Pf4CCg4aAf32AfIOAgH9+fnqAgYCBgYGDgYOAgIB8
gYZ9f4KAgH6AfICBgH5+fnKAgIJ/gISQf3+CgYB/f4CDfn5/gH6DgIKBgX18foCAh4B+f3uAeYCBgIF4foB8gYB+f4B+iIF+gXiAf4OAe4B+e36Bf4N/g3yEgoCBg399gISAgYB+f4Z9goR+gX6AgICBgH6AgIB/
gH+DgoB/coSAhX99f39+fYSAgIODgIKAg3+BgYKAgoCCfYKCgn6Cf4CBgYGAgIGDf4B/goJ7g4WAgICAgIN/gH5+gYCBgICCgICBf4GFgH+AfIKAgnV7f3+Ahn5+g4eAgIBzgIGAf4CDhoF7e4B8gIGBgIGDg4F/
gn2GfHyCgICDgHx6e4B9gH2AgIaAgIKAgH+Eg4B1gH+BgYKAgICAgICAgYB/gnh1gIKAgoCAgICAgIJ8gICAfX6EgYB+foJ+gIB8gHuAgn1+hnh7fIB9hIGCg4N/fX2AgH+BhH+Bf4GAgICBfn6AgISFgIB+f3+M
fX6Bf4J0gIB/en9+gYCAgX+BgYKAgIN8fYCDgIKBgICCfH+BgIB/fYKBfoJ+fX6AgoGDgYCAgH6AfIGAeH5/f3+CgH+AfoGAf4CAf31/gIGAh4CCgHyAgH+AgIJ/gICBgICAgIGCgISBg35zgH2AgX54fYKFg4CB
g4CBf4CDf4OAgIGAgH5/gIB8gYF/goCAf3+AfoB9f4CAgn9/gICHgH+AgIOEf4CDgICCgIGCfoCAgYKDf4B+fIKAgHyAfIF+hoCDgIF7gIB/gYB9gHqDgICAhYCDgH6AgXt6foOEgIB9gICAgYJ+gIKAgX+AgIh6
goGAgH9/g4F+gICFgnyAgIB/gH6AgH1/gH+AgYCEgIGAgIGAfoCAgX6Ag399gICAfX2Cg3+Bf3x/gH9+gIB8goKBfn+AgH59gYGDgnyDh3uJgH+AfoF+gIGAgICCgH58eYKBfoCChIGBgH+EfoB/gH9/gIKAfIB+
f4CAgoB9gIJ7f35/en5/gn1/g4J9gHyAg4CDf4B/gYOBfn+CgIJ8gn+AgH+CgoCBgICAgYCBf4F8fX+Af3+AgIaAgXuAg4J9gnx+gIB/gYF/gYOEfoCAgH+BgIGEgYV9gICAgICAgYF/gIGCfIB+goB+f4KBgIOA
fYCGgIGAgX9/gIGAgYKAhoCAgIOBhH9+gIJ/gIB6gX5/gX9/gIF+gICAfH9/hoF+g39/foB/gIJ9dX59gHt/fICBgICCg4B8gH+AgX+AfoiCfoCAfXp+gIR+hH6AgIl/gIGBgICCgICBfICCgH9/gH1/go6AgIGA
f4B+hIGBgIF/gIGBgH+AgYCBgH+If4CAgIB/gH+IgX+BgYB/h4CBgYB9gYCBg4CAgH1/f4SAgIKDfoCFgX1+gH6BgpGAeYCAf4B8g4CAgnuCg4CAhIGAfn9/g4GBgXuAf3+AgoGDf36CgIGGfoSAgoaAgKGEfYR6
e39/gYCAgICIgoCDfn+Ag3+ChoB/gX+CgX2BgoKDg3Z/fIF+fn6AgIB+iH+BfoJ+hn+BgICAgIKCgIB7foCCfYOCgH6Agn59gIGAgICBgIODgH+BgIKBfXyBfYF9eoGAgICAgX9/gYB/gIuEfYOGgYJ8goCAfoCA
gIB+gIWAgYB/g4GDgIGBgH6CgICAg4OBgIB/hYKHf4CEgYF+f4OAfoGCfoF/gHqBgICBgIGAf39+foN/hIGCgoCAgX6Dg3+AeoCAf4CCgIGAdoCAgICDg3yAiIB/goCAhYKAfYCKgX+JgX2AgYJ8f4J8gICAf4GB
fn6BgH5+hH2AhYd8f3+AfH9/f4CAgH5+goJ/foGHgIB/f36Df4GAf4CFfoB9fYKDgIV+gIF+hYB8f3+GgICAgn5/eH+AgICDiIJ8f4KAgICBgH2BgoCCgX+BgX59gIB+i39/a4WGf4CAgoSBdYGAfIB7gISBeYCE
gH5/gYCAfX2AgICFg31/gH1+gIB9gICCgIB/gICDgoOBgIB+goF7fYCAgH+AfoB+goCAgH+AgH5/gHyDgIJ9gYB/g35+gHmCgX+BgH6Af4OAf36BgImAgIB+gIF+gX+Cf4B/gX98fX6BgImAf4J/hH9/f39/gIKA
gH+IgISBf4CAgYCCiX6Af3+AhIGCg4WDgoCCf4GBj4B/hICAgHx9g4B/gICAfoB/fn6Ahn6AgIR/gH6BgICCfn6EhIB+f4GBgYCAgICKgICAhX6Dfn+CgYKAf4SBg4ODfoCCgYGAgX1/hoCBgYCBgH6AgYZ+gIB9
gIJ/gIF8goCAgYKAf4GBf36AgISAgIGAh4WDhYCAhICAfoZ9f4SDg3+AgH6AgYCAgYKBgYF+goSDfH2FgYB6gIGAgH6Cgn98gH+BfoKAeXuAf4KAg4CAfn5/gIGAgYB+d4SAfH6CiYJ/koCAgIB/goKBgH+Bg4Fz
gYKGhIJ/jXyBfn58gYF9gIaDhH2Df3+EgX99fYR9fn9/foSAfn1/goCBgIGAgYCDgH18fIR8gIJ+fn1/gX6BfoF+gYB9foCEgH1+gICGhIaAgICAfICAgIF9fH6Cfn99g4CAgICCgYCBgIGAgnyBfoGBh4F/gH+A
gH6IgYGAgYCAeX+CgH6Af4CAhYOFgICCf4R7gH+Af4CAgH98fIGDgn+FgX2AhYGFf4CAeoGAgIKBgoB+f36Dgn+Af4KAf35/gYCBhICAgYOAgIWAgH9/gICBgoGJgH6BfX1/gXuAgX+BgH6Bf4GAgICAg4CAgIKA
fH9+f4B5f4CAfn2GfnuCgn97goB+gYCFgH58f4CAgH6Afn+DeIGAf4CEf4N/gX+BhX+AfoCAg4B/gIF/gX+CgYCIgX58gXqCfIWBgX+Bg4CAf4CCgICAf4CJh4GCgoOBh4CAgH6Eg4F/gICEf32EgYCAgYKAiIF/
gWuGgX5+f4GAgYKDgH19f4GAf4KAf4J+gIKAgIKCgICCgH+CfYB/f3+Cf4CAgYOCg4J9goSBgIB+fn5/gH6ChIB/goCAg4aAf4CBe3+AgICAf4CCfoB/gIGBgoGAgICCgYCBfIGCgH+BgoCIf396gICBfn+DgYJ/
g319gYCEfoqAgYCDgIGEgH5+gIOBf3+BfoB5gIB9gYGBf4B/gHuCf32Ef4GBf31+gH57f4CHgX+BgICCe39/f316gICAgYGAf4GCgIBxhoCAgYSAf396fYB9hIF/fn+BgH+GgH19gIB8gICAgICAe36Ag4GDfoaB
f4OAgYCAgYp8gIB/gIB/gIGAgHJ/gIGGf3+AfoCBhoCAfoSIgH2BfoGAfoB7gYCBgoCBf3yCgIB+hXqBfn9/gYCAgH+AgIR8goN/f4GBgHyAgYKAgIGBgYKAfn2Df399hIB+gIGAh4CAgYCCgYCBg399gYGBfnmB
gYGAgXx/gYB/g4SBbYKAgIB+gYCChYGAgH9/f4KAgICCgH2AgoKAfYKAgoB/fYV/gnuAfoCFfH9/gX5/gICEgH6AfoCAiIODf4B/foJ9hX6AgIR2fn+AfISAf4CAgH9/fIJ+fYB3gICAgIKDf4GAeoN4gX99foGA
gH+Ag4B9gH2BgH6IgIF+gIJ7gIF/g4CCf4B9gIB/gH98g4CBgIGAgIB+gYKAgYF+goOCgH6BgoCBf4F8fn5/foSAfn+Agn+AfXt+gYCCf4eAfoqBfn+CfoB/gIGDgoCFgYKDfoGAgIKBd3+AgYSBfnOAgX+BgH+A
foKAgH+Bf4KBgICFgICEgYB+fH9+f4CCgIGAf4ODgIGDgoCAgYGAgICAiH16gICCgn9/gIGAiYOAfYCAfoGBf359gH2BgIN+f3+Af4CAhn6AgICAg4F/gYCAfHZ/gH+AgH6FgYN+gYKAhYB/gIGAf4B/f4CBgIB+
gICAgX+BfICAgIB/gYR/gIB/gHyAfX5/f4B+gIGEgIOAf4F/gYOAgICAgYKAgH2AgIN/fXyAgYSAhH+AgIR+f4B9goCBgH+AgH+AfoCDgX+Af4B/gIB8gX+BgICAhIF/gIKAgIB8eX6Af4F9e4CBhoGBh4CEf4OA
gnyBf4KChICAgHeAgH6AgICCgIF/gIB8eoCEfn2AfYSAgIGBgoB/gX+CgIF+gH6Ad4B/gH6AgH2AgIKAgIF/gH57gX2AgH+AfYB+foF/foZ+f4CBgHx/gICBf4CBgYJ7gIB/gIF7gYB/f3+Ae4SAgoB/fYCAgH5+
gYCCgHeSgICAfn5/gICDf4B8gYB5gH2DeYB9gICAe4CDfoCEf3+AfoKAgoCFe4CAfYCAh4V/gn2CgIqHfn6Cf4CAgIiBfoCBgIF+f4KAfYGAfIaAf4CBgoCCg4CDfn6GgIB9gIKAfn+AgoGAg3yCgoOAgXeBgICH
f32Ei4SDf4B+gH5/f4KBgYGAgH2Af4KBfYB+gIV+foeAg32AgIF/gH+AgIqAfX+DfoGBgH57gH6AgIGBeIGAgIGEfXmAgH98gIB+gICEgX5+h4F+gIGAiHx+f4GBgH6CgoB/gIJ9gn+AgH+AgH5/gIaGgIF/gIR+
gICBgoCAgICAfYJ/foB/fICBfn6AhIF/eYB+hX+Bf4GBhYCBgYGAfXt+dHp8gYCBgIR/foCBgICAgYCAf4CFgICAf4eAfn+AgX6EgYGAf352gIF9gH2Af4GAfH6Bf4CAgIGCgYKCgYSCf4CAg4J/goGAgH6AeYB7
f32Bf3yAgoB/g4uAgIKDgH5/gYWAfn9/gYCBgYGBf3+AgICAgX5+eYCBgIB/gYN/gYOEgYOBfoCAgn2DgYCAgoB/dn98fnx+fYCBg4F/gIN+gICBgH5+gIB+fIB1g4KKg32BgH17gH1+gYF/gICAf36AgICAgIOA
gYCAfnyBf4GAgoOHgIGAgIOAgoKAhX6AfYKGeYGBgH9+g4GAgIZ/fX6AhYF/eoCEgoCAgH99foGBgIaAfYCAfn2Afn2ChoOFgX+EhX6Ag4ODgYCBf4KAgICAgoCCgH+DgoCAfX5/gIF+gn98fn59g4CEf4KBgZKA
gICDhX+AgIKBgIGAgIN/f4GAgoB9gId/gYCAgX6BgICCgH1/gICAe4CDfoCCfn9/gIB9gH+Af4CAfoB4gYB8gn9+goCAfoJ/e4CEgIF/h4CBgIOAfYGCgn9/gIGAfICAg4CAfn9/hYCAgIB9goKBf4OBgIGEgICC
fYCAgH2AgICAgIB9fX9/g3uBf4F9f4CCgH5/f4N/gnyAgH+AgYB/gICAgX+DgYGAgYGAgIOAgoGAgX2EgH2AgICBgH+AgYGHgH+AfoODg3+Af3+AfYCAgIGCfYSBgICFgIOAgHqAgH6AeoJ+gH6EgH+AgYKEgYGA
g3t/f4KBg4CAgIGAgYCBgIOAgH+Cf4F9f4B9gYKIg4eAgH9/hICEgHyAgIOIf4GAf4CAgYCAgH6EgYN8f4CAg4B2gZJ+f4SGgICAfoCAgIGAgH2CfH6AhYCAgYCBf4CAgH2AfYCAgIN8gX+AgIN9fXV7f4KBf31/
gICBhYKAfH1/goKAgH2Df4N9f4CAfYCCgICBgH17fIB/fICAgIJ+fX2AfoCDgYOAg3KAfoCDgICAi4CAe4GAhICCgIGCfoCAgICAgIN/gH6Af4R/hIGAgX5+hICCgHmAf4B/gYCCgIGGgICCf36BgIN/goCAfYCA
hpJ7hIF+hYKIgH+Af398f4CBf3+Bf4GAgX6AgoSEgH+AgIODf4GFgISAgIB7fn+AfYGAgIOAgICAhn6Ae4F/eoB/fn2AhICCfoCAgHt/gH6AgIF7gIB6gIKAgIB6gICGf36BgICAgX17gX5/gIB+gIKBgoF+fn+A
gX98fYCAgIF/e4WBe4CBgH2Bf4B6gH+AgHl9gIGAgH1/gH+AgICBgH+AgICAeICDf4F+g4CAfoWAgH+AgIGEdoKAgoSHfoB/h35+gHuEgH2AgHuAg4CBgICAfoB/foCAgIOCgoB7gIGAf3p+f4CCgICAgIGAfIGG
f4KAf4B+gH6ChoCKhoqAhH+Dg4KAgYF+gIGAf4KCfoN8gYJ/goCCfoF+gIB9f4B+gIJ6f4B/goCCg4OFg4B9gYCBgYCKgYN/hH+OgoGDf4B/foKAfoKAgIOBgHqCgX97gIB/goB9fICDgIB8f3+AgYF8gn9/gX2A
gIeAgIB+gYCCgIGBfYCBhICAgH+AgYCIgIB/f36AgIF/goCAgIGBhIOCf4B/gIZ/g3+AgICBgoF7foSAfnx8gn2AgYB/gICAiIGDhX+AgYCAhICBfX6DfYCDgYWAgYKCgIGBgX2Af4CAf39/f4B/f399f4WAfoB/
gH+AhYN+f4J+gIB+goB/foCAgX+Af3+BgH1/fY+BgICBgZyDeICBgX+DfYGBeX6FgIGAgXyBfoR/fX6Cf36BgoB+fnyAgICAhIGAgIaAf4CAgYJ9gIF/fYOGgICCf36Bf3+Cf4B3gYKChn+EgIOBf4SBgH+AgYSB
f399gYOFe4KGfYCAeod/goSAfYCAfoCCgX+AgH2AgISCf4V/gIGHgYCAf4CAf4CAgYGCeoCAf4B+foClfYGDgn2Ag32Af4GBgoCCgIGAgYJ8hoB+d4mAgH9+gIB5fX6AgICAe4B/f3+JgIB/gYB9gYGBf4GAgn6E
hYR/g36Af4d7hIB9f4CAfn5+gICBgH6BfYGAgH5/h4GAgHh7fYmAf4B2fYB+fH+CgYSAf4B9gICAgICAgICAe4B/g4F8gYKCgIB9gImAgH5/gYKAfYB9g4F/f32Cf4J/hYCAgHiBgYKAf4F/f32AgYGBfoWBg4OA
gH6AgIKCfoF/gH6AgoBzgH6BgoOBgYB+f4KBhH6AgIKAgIGAgYF8fYWBgX6AgoSBgIB+gH6AfoB+fYCDfHp+gISAgIF9hIB8gn+Cf4OBioCBgHqHf36AgIGAgoZ/f4B9hYOCf4GAf36AgIGJgIKAgH99c4B9gH+C
goB/gHqAg3uBfYCAgHx8f4B9gIGAe36AgYKAgoF/foGCgHyAgYB+gYGAgIOBgICEhX9/gICIgIOeg4CBgIGBf4CHgIKAfYGAgIGAf36BgH9/g3+BgH6CfoGAe4OAfYCAgId+g4CAgoR+f4CBgoOLfoGCgX6FgoCA
gIZ+eX9/gICAh3+Pgn99gIGAfXuAgICAf4N8fYF3e4CAf4B/g4WAfX+BgICBgYCAf4J/gH6DhXyDfYCCgIF6goGAgYGCgHx/gYKAe3yAgoWAgIWAiH+Al4CIgH9+gICAgoGJgH6CfoCAg3+Bf4CDgoCAhICCg4GA
f4J+f4GGg39+doCCgX+BgH+GfX9/gn9/gIJ/g36Be3+AgX1+f4B8eYKCgH99foCAgHxzfn6AgHuAf36AfoB/f4CDgoCAgIB/gYB/gICAfoJ9goOAgIGBfoB+foB/gIF/gIB9f4KAfYB9eX9+hIKBgH59gYCAgX+A
foGAgH2IgIJ/goB/fYB/goKAhn57gIB9gYF+fYCCgIF9gICVfn6AgIKCgX9+gYCAfoN/en+AgH97gYB/gIB9gIF+gXV6gIGBgH1/f4CCgICBgXp8gICAgn1/foSAgYB+e4B/gn6AgYKAeX94gYiAf4CAfoWAgICG
foGAg4CAgoGBhYSAgoCAgYB7fn54gXx6gYCAiX5/gICDgYCAhYKAfn2AgIGCgXt/gIN/gn2Afn5+gH6Df4KBgX6Bf4N/gIKAfoCAf4CBgoR8gIF9gH2EgoCAgIGEgYCChHmAgH6AkHqAfoB/f4B+gH99foSAgICE
iHt9fH+CgIOAgIGBf4B+gHyAgX+AgoB+gICAgH9/gnx8gn+AfoJ/gIB/gICBe3+Agnx/foGAf4F/e4B/gIB/gH19gYGBfoOAe4CAgn5+fYGCgICCgIGFhYB+f3+AfIGEf4CAfoGAgICAeH1/gYCAgIJ9gX+Af3+A
gH+AgHuAgnx+gIF+gYJ/gXyCgICBhICAgYB/fn98f4CAgH2AeoV/e3uAfX+AfoJ+gIiAgoCBgoODgIJcgXqAgYGAgGl+g4CBfoB9gX9+f4WAfYGDfoCAeICBhICAfn1/gId+f319goN+gn2Af4l/foGBfYGAgoGD
gIB+gIN7dId/gICAf3+AgoB+fICGhYGAgYCDgYiBgYCAg3+NgH+AgIB/gH9+gYB/gIB/fn9+gX+Bf4CAgICAf4CAgH+Ff4B/e32HfYCAf4CCgYCBg4OBf32AgoGFgIGAgYCDgHyBgIB+gICAf4CAeoCAgn+DfoF/
g4CAgISAgYB/f3t/f4J9gXyAgIJ/gnuAeYOHgHp/gH98gIR/hoCAgYCCg3+CgIKCfYB/hoCAgYCAgYJ/foKDgICCgHWAgYWAiX+AfYCFeYCAgX6CgH+Ag4OAgH6Ag3+AgIGAgoCCgYCAgICDjoCAgINwf4B5gYGD
gH+BeYCBgICAf4CAgH9+g4B5gICAgIJ/gIN9gIGAgoCHgn2Ag4SCgICAf4aDgIB4f4R7f4F8f4GDgYB9fnuAgIB/e4SAgYB8f4J/e4GAe4F+gYCAfH5/gH6AgICAf32DgH+AgIGBf3+Agn1/gICBiH+CfIB4gnqA
gH+AgISBgYCAfYCAgoGAhIKAgHl3goB/gYCAfn1+g36IfoB6gIB/gIR/foB8f4eAf4CEhH5/foB8goCBgIJ/goCBfX+Bg4GCgH6DgH+GgI6BgoKCgIOBgX+DhYF7iICAfoOAgIJ8gICAf4B/gYCCgH5/gIWAfXqA
gH99gISBgn2DgoB/f4B+gn6AfnyFgIF+gYKAgXiAgICBg4CEe4eAgYCAgICAgIGBgoCCfoB+gICAgICBgoWCgoF/e36DgHp/gIN8gXt/gYCFgIKAgoCAgX+AfoN/gIJ8gIGBf4CBfn1/hYGBfoCFfYeAeoBwgH+A
eYN+fod/gIR+goF/gICAf4KDgIOBfYF9gIB9gH58gX99gH+Ad4CDhIJ8fn6Dfn+AgIB/gICAgn9/gIGAgXx/cYB9gIJ8gIGBgoCAe4OAgYJ+fYd+f4B/gYB/gH+BgoGAgYCAgICBhX+BgH+AgIKAgX+Bg3+AgoWD
gHmAgIF9gICBf4B6hIKAf4mBf4GAhH5/gIGBgIB/gIOAgYKAg4GCf4CDg4GKgYCAgoF/goCAgIR/f4CAf4GAf4GAgYGBf4B+f4B9gIGEf3x8gYF/gX9+gYB9eYB+gIF/g4CAfoB+goCBf4GCgYCBgIF/gH+AgYJ/
gICAgH9/hYJ/gICDfYB/gIGDfIGBfoCAgIB+fn+AgH6AfIGAg4B/goKFhX5+gH6BgICAf4CAdoB/eX+AgIGAf3+DgHt9hoCAcICBf31/gX+BgIKCfoB6gIGBf31/f36AgICAiIB8g4CAgIB+gH6Ch4iEgH+BgYCA
gICEgIGAgHyFg399gIN+fH6Dg4F/goSBg39/gYd+eoOBgIZ4gYKAfoGAf4CChn5+f4eAfoCBgIaAfIV1f4KAf4SBgICFgIB+gIGBgICJgX+Agn+BgICCgId/fX+AfICDgH+AhX+CgICCgH6BgICAgICCf4CAgH6A
f4ODgH+AgH1+gIGAgICAfYCAgICAf4KAf4R+foB/gICIeoB/gYB9gICChn1/gIOAgIGAeYuBgH+AgoJ8h4qChIB+gYOCgH6CgYCBhIJ9gICAfoCDf3t5goCAfYGAhYGAfYCAf4CAgHyCfYCCf4CBfYuAioF/f32B
gIGAg3yClX+Ah4GAgICBgoN+goN/gHx4goF/gYKDfoCAgoaJhIB5goB/f4OAg4B8f4F9foB8gIB4gIF/gIGAgH+Hfn9/fn2AgH+EioKEgYCBgIGDgIF/foKAgH+AiYV/fn99gH9+gYSBgoB9gIGAgIB+gH2Bf4CA
f4GAgICBfH+AfoOAgHaBgIGEf4CLgICAfoF+gX+BhIKAf4eAgoF/gIGAf3+Ae4R/f4CAhXmCgYB/gYWAgHyBf4GAgH6AfoCEf3+Af3uCho1/goCCjIOBfH+CgH+DfICAfoGAgIB+gn6Hg4KAgIB6g4GCgoKAfYOA
gICBfoKAeoCBgIKAhYCBhoGDf36BgIOLenx+gn+Bf4B6fX2BgH+AfoCBhXl/g4CAgIB/gIKAgoN/gIJ+f4F8gYB7f3mAdn9+gIaAhIKBgIF/iIGCg4KAgH5/f4CCgIR+gISAf3yBgIKAgYCAfoGCgIB/gICBfYWC
gICAgH1+f4CEfoCAgIB+gX98hIB/gH6FgIF/gH99gHWBgXiDjICAeIGBgICCfoCGf4GAg4CBgYCAgoR+gIOAfIOAgHyAf4F/f3+AgIGAgH2BfoOAhn+BgoJ9gYCAfX+BgH1/gICAgIF/gICGgIN8fn9zf4B+goGA
gYCBfn+EgH+Ag4B/gH+AhoCAfoCAgHyBgoCAf4SAgIB5gX6AfH6AgIF6gIaCf4CAhICCfX+AgoJ+goKDhH9+gIR/e36AgH+AgIOIgYCAgISAgoF6gIN9gIV4jYCFgIB+g3+BgIB+fX2EgXuAgoCAgYWAf35/gYKO
gIJ+cH6Af36Ffn6BgH+Hf4GAgH+AgHyAhICBgHuFgHSDgIGBf4B/goJ+f4CDgX19gYmBhHyBgIODgIKBgImAgX2Cg4GAgH6Af4CCgICBgIF9hIJ+fn+EfmuDg4GEgIGFgICEgYB6gIKAg4J/goF/foOFhHp/eX2C
goCEgYCCgn9+gH+EfX6AgGiRfnqBgICCf4OAgICHgIqBgIuBgIN/gYKCf3+AgIB/e317fYCBgX6DgIGDfYJ/gIB/hoJ/gIF/fX6BeoCAgIKCgoGAgYCBfX2AfIWAgYCFgIB+fX6AgH+AhIF+gYGBgYCBgHyBf4KA
fX19gIJ+foBugn+Af3t/gIR/iIGCgoF/gIB+gIZ/gH+AgIOAeoGAgICEgIGAgIB9gH+Bf4CAfYF+eoOEgICCgYGAgX+AgYR6foN+gYKAfX+AfYCBg3+Ag4CGfX6CfIF/gHqCgoF/gYCCgICEfoGAgIB/gH+GgX99
fHyAgYCAgH+Ag356gIKAf3t/gIOBgIOCgH+AgICAgoB+gX9/hn+EgIGAi4GAfIOAeoCAf4F7eH+AgX1/gH+AgYZ9d4B9gICCgH+FhYGAgICAgICAgoODg3+AgIJ/goGAgICDgoB/foCAgoB6gICDf4CFf4WAgYB/
gH+AgICAgXqAfoCCfYGAf3+Bf3+AgICCfoGBfISAgIB/f4CAgIGCeIF/gIKAg4N+gH9/gHyAgICLfn+GfoOAiYBpgX9+gICBfn6AgH6KgH6AhIF+gH2Ef4CBgH+Dd4CAfX58iH9/gHuAhISAgYGBf4B7g4N/gX9/
g4WEgICAhIGDgX9/f4N+e4B+f4CAf4WEgIF+gH2AgIJ+gHZ5gICAfoCAf4p8gHp8goV7jH+AgIGEgH9/gH6AgYKEgJeAhoR/gICAf4CBfX+GgIJ/f39/gICAfoJ8gICGgICAgX9+gnuBgYCCf4GDgIGAfn+DhICA
foJ9gIB8gn98gICAgIGAf4F/gIGAgoGBgYCBgICBgYCAgoCDgnyEgIB/f4CAeoaAgIF+gH+AiX2Af4F/g4SBg4CAgIGGgH2CgIJ/f4CDgIB+gICChICRgIF/gH58gIGBgH+Ag32BgHuAfoB/fYB+gIGAf4GEhnyA
fnR9goGAf4GBg36AgHyCgHuCgX+AgIB+gIuEgH9+eYCAgH9/gICAgoF+gIB/f36Df4B+gX+AeYGBgICBg32Af3yAgICCgIB9gYR/f4CAgoB6gICChIGEiYCDgYB/gIKAfICBhICAg4F7goGDf397f4B/gYeAgICA
f3+AhIN/gICFgX+BgnmAgoGAg4CBgIGAgIB/fIB/gICEgoCEgICAgIGAgYGFgH+AgHWAgYCAgIWFfIBtgICBgnyAg4CAgIGBd4KFgIuCgH6Af35/hIWGgIWAf3+DgYB+f4CHfICBfn58gH+Cg4F+eoCBg4F+fH9/
hICAhYJ7goCAgHKAg4aAgYR+gIF/fX2Ef4SFf4aAf4R/f4CBgX+AgYGBgIJ+f3uGgYCAiIB9fYaAf32FfoB7gICCfoJ9gIGDfoN+gIN+fYR/gYB+gn5+h4KAgXx8gHuAfoCAgoOAf3uBhIKAgYGAgH+AgIKBgICB
e36BgH2AgICAe4B+hX+DgISBgICHf4F9gICAf4GDfYGIfn+AgICAf32Af32BgoCAf4CBgoWAfn+EgICAf4B/gIB/gH+Gf3+Bf319f4CAgIR/hoaCgIKCgoCDeoWIgYKEgIGAgICAgYGAj4OFfX+AgIWAgn9/bYCC
doB+hIJ+gn2AgIBwhYGMg4KCf4B/gH2Af39+goB+gIGBg4B/f4B5gIGAgIJ/cYB+gYKBgICAgYGAgICAgYCDgIeCfoF+f4GFgIF/iIGAgoGFgIOAfoB/gISAgICFf36Af4SAeX+BhYF+g4CCfoF/f4GAi4CBgH6A
gYCGf4J/hH1+goCBgn2AgIh/gIF/gHuBfn+Agn+BgIB+f4CAgHyCfYB/gX6BfoB/hH6BgH58g3+Af36BgIBygHmAgX2EgICAf4B/gHeKf4CCf4B9gH2Af4B8goJ+fnyAgIN/gIB/e4B/gH1/h3uAgICCgYOAfYB/
gH+Dg3yEe3iBgICFgH2AfYCCgHyBgIB+goF/gICAgICEgYOBf4F8gICAfYGCfoGAgH+CgH6AgICBgH6BgIF9gICAfoF/gIKFgH9/fYGCgIB/gIB9gIB6gICDf4aAgIB+f4GAgX5+fYCAeH1+gYB9gYGBgICGiYB/
foB/foOAf4GAgICEfn+HgIGBgH5/gICAf39/gYB9gn19f4KDfnJ9gX1/gICAgH+Bg3p7gH2Bf4KBboiBgYF9gH+AgoB8gISAfnR/fYB/gH+Ah4B/eoCAi4CAgYWCgICAfH99gH9+foSKgIB5eoF4fn+AgICBgICB
f3uAgYB/gICBf4CBfoCAfH+Cgn+CgYCIh4J+foKAgIB/fICAfYSFgYF/gICAgIGAgIGCgH5/gIGBfn+CgoGAgH6HgH5/f4B/gIOBgX5/hYCEf4B/gIGAfoB+gICFgICDgYKAgYV/gIKAhIGHgnp+gX56fIF/goKA
hX+AiIB4gHp+fYR/gIKAfXyCgICBgoGKgICCf4KAf3yAfoCAen98foCBgoF/fYCAgICCfn99gIB+f3yBfn6DfoB3gIB1gICAgIB/fn9/gH2AjYCAgoB9gIGAgYJ9gICAgIJ9foCAg4KBf4CBgYCAgIJ9gIGNgX+C
gIB+gYCDgH+AfYCDhoCAf4OBeIB8gH9+gIJ/e36CgH1/foeBfICAgH6BfoB/gHyDfn2CgIeAfYCBgHmAgIeBg4KCgICBd3+CgIV/gLaBgICBd319foCCgICEf4SAhIJ9g3qCgIWAgX+AgIB/goGBhX+AgIJ/gIF/
gn6AfoKBgIGBiIqNf4CAgX+AgIF8gICCgH59hIB/g4CPfoGAf4OBf4B9gYGDgIB+fn17gYCAfoCAgHyAf4GAgYKAgICBfoR/foCAgH+BfoCAg39+gIN/gICBf4CAhYCAgYl/gH2AgoCAe4N9gYSBgYKGgIKHhYF9
gIKAhoJ7gIGAfoCBgoB9f4h/fICCgIB/gHuBgIaFh4OAdoiDgIGBgH9/goCBgX+AgYWBf3mCf36AgICAgYN/hYB+gIGEgYKAf4B/goV+gH+AgYCEgIGAfoCAfn99gIGAgIaDfn+BgIGAgIN+gH2AgIKAgIGBgIKG
fn1zgICBf4CAgoB7gYB8eYGAfYCAgoSIgH+AfnqAfn17f4N/goF/f4N8gYeAgYF+eYGAgH+CfYCAgIJ/fX6AgIF9gICCgIKDgIN/gYGBfYB4gHqAgYB9gniAg4CAgoSAgIB9gIKFgH+Af4CAg4KAfoOBgYGBgn+D
gIGAgYB+gICEfYKCgoCAfoB9gYCEgIaAhXyAkoB7f4B/gIB4gIWBf4GAfoGCe4V/goGAgICCf4B9gX+BhIKAgX+AgX+AgIuEe4B/gH2DgYGAgIeBfn6AgYB/en6Af4KCfYCAgYB8gICAgIJ/gX59gYOAgH+Af3+A
foCCfIB/g4CBf4SAgICAf4B8foB+f4B/gH19hH6CfoCAgYJ/gYCIgYCAfICAf4B+f398f4B+f4R/gYeAgICBgHt7f4CCgIB7goB+goKAgIiDgH2Cf39/gH+AgIqAgH1/gIB9dIB/f4B8gIKDgn5+f4GAgH59fYWA
f4J/gHyIgIGAgICBgICAgH90jH99gH6Df35/foCAgIKCgICCgICAeoGAfoCBgpp9f3qEf4CCgYGBfoKCfYB+gICEgoCAgoGDgIB/gIGAi4F/foB/gH6BgoGAgH+CgICBeoB/gIyBgHyCgIGDf36BgIt6fn6Af3qH
gYGBgICAcICAgoSGgIF/f4B/gH98f4N9gIR7gH5/f4GAf399fIOAgIF/gIV+gX19goCAgIGAhICAfoCAf4eBgICBlX+AgYOAf4KBf32BgICAgH5/gIB9f4KAfYCAf4J9g3uBgIV6gICHf3yAgoKAgoCAgIB+fYCB
gIB5f36AgX6DgIGAgn6AiIB9gH6EgoGAfoOCgH6AgYB/gYB+gIB9gH2AgIB9f3uAgX9/gICAgIJ+eYKCfYGCh3yAgX+AgIOIhX+AgH+BfI6Ef32AfYCBfoB+fICAgYSEgId/g4KAgH6EfICAgX+BgYCAfWyFgoR6
gH+AmIB/gIJ+f4B6hH+Bhn6Afn6AgIWJfoOAf397foF+foCAf4CAf3+BgYB9f4GCg31+f36AfoKFhIGAgHuDhX57g36FgH+AgH+Be32Af3+Af32KgICAgIB/fYN/gYB/foGJf4SAgH6AfYCAgH98gIB+gH5/iIGA
fYKAfn6AgYGDgYB+f4KCgIB/fH+BeoCOhH2DgIGAg4CDgIB/gH5/f35+fX+AgYGFgH9+gH+Ag3+Dg4CAgYGAgIGOfIKAhH2AgISAfoCAg4GBen99g4KAgIF/gH1/gIZ+gYeAgICAgH6AgYKBgIB/foB/em2BgICA
gIB/f3t/fYCBg31/gH2AgIGAgoKAgoGUgoCDgYCAgIB+foCAfICCg4GBhIKAfn+BfoSAg4GAh398gIGAd3yAg39/gICCgH+BgoCAhICAfn+AeoF/gIGAfn92gH6AgH+AgI1/g3t9gH6Ad3+AgIN+e4J/gYN6g4N+
foCFfn+CgH2AgIB/goKAgn+Afn9/gICAgIKAfYODgHyAf3+AgIGFfnyAf4KBgH9/gICAgX+GgX+FgIF/hIF/gIGBgICCgXyCgYGAgoB+fn+AgYJ+gIJ/g4SAfoGAeoJ/e3t/gH+AgYGAgoGHgoF/coCAgX5/f4GC
gX+AgICDgIF/hYGFeYGBgoB8gIGAf358f32AhX+Cfn+AgoSEe3+LgIB+e3uAhoF+gIKFfoCCgYCCgn99hIGAgISAfn2BhoCAf4B+f4eBhoCCgn+BgoB/gHuAgH2BgIKAgICBg26BgIWAg4SLgYCDgICAgH+Bf4B5
fn6FgoCAgHx+gH99f4CFgICAgoCAgoCAgHx8goB+e36DgIGBgIGCfoCAgIB/gYGCgn6AgoN/gICAgICAfoCDhYR8fn+AgX+BhnWAgYR+f3+CgIV/gIaAgIB/gICAgoCBgoKCg4B+gXmBfYB+f4B/gnmHfX5/gXyA
goCAgIJ/goKCgX56gYWAgIB+gIqDgICAgICAgIGAf4SAgoB6e4CBgHyCfYCAgHp8g36HgIWAg36Afn+Bf4GAf4CAgH6AgYCDi4CBgIB+goKBfn99gIB/g4B+f3x+gXl+foCEgH9/hH59gYCCfoCBgoCBgoSCf4CA
gH+AgICBg4SAgYGFhICBf4F/gIKBgICGgX6AgIR/gYCBf4aAg4B+gH9+hIF9gX6EgIF+gYGCgoR/gH5/gIKAfYCAgICBi4GAf4CDgICIgIR/fnyFgIB/gH+Ae4GAf3xxfXyAf4B8hn6BfX+FgGiDfnqGgn98f4CC
gIKAfYh+goCAf4KAgXx7goCFgIGAgH+BgICAhn5/gIGCf3yCfIGBf4OAf32Df4B4goCAgXp/g4B8gIR9gICBgoCAgniAgICAgYCAgIuAhoB/hXqAgICAf39/e32Bg4KCfYCAg4F8gICBgIKKgYKVgIB/gICAgoN/
f4CAgIGAfICAgHaAhXR6f3yAgH6FeoF/g3+Af4CBgX59gICBg4OCgIKAfYB/foCAgn97f4CAgYSBgHt+hIOAgYGAgICAgH59gYCAf4eAf3+AgIaAgYJ/g4CCgoCAgYB+f4GAgYCFgIF/g4WAgn6AfYCBgX+DfoB6
f4WAgICDgICAkIB/gYOCgISAeX59cYCCeYGDf4CBg39/fn+HgIGBgH6Ag3+AgIOBgX+FhH9/gIKAfYJ+hH5+fYKAgH5+gICAgIGAgICDg4SBgX+Af3yDgYGBfn5/g32Bf4KCfHyAgX+CfoGAgICAf4SBfnuCgICB
h4CAgISAgICAfYB+f3+AgH+Af4F/gYCAf4CFgoCAf395gIKDfIKAeYCCf32AgIB/gIB8jISAgH2Af3yBgnqAfYCAgICAfICAgICAgoCAf32Bf4B9f4B/gH5/gH+AgYCAgYCAfn+Eg4CCgIF/gYCAgIKAgICAgH2A
g4GAfn5/eHx8f4CBfoCAfYN+gIF9f4KAiH6CgIJ/gICAf4CBgH9+gICDg4WAgH9/f4B+fYGAfoODhIKBf4GAf4J9fnyDf4CAf4F/gX99gYCCgoKDf3+BgYCGfoF/gISAfYCAf4CDfH59fH+BgoKAgH+AgICAhIqA
goB+fX6AgoGAgYOAfYF/gHyBfH+EfoOAfIR/gH+AfoCAhYCAf4CCfoCAf397gICAg36AfoGAgX9+gICCgoJ+gYB/f3+AgICAg4WAfn9/goCAgX6AfoGFf4B/f4GUgn6Chn+AgH+BgGZ/gIaAgIV/gYOHgYGBgH2B
fIB+fnx+foB/gKmBfYCAf35+gX5/foKAdn+CgIB7e32AeICAfoB/f4GChX+AgXx/foGAgHuAgImAgYCBg317fX6Ag4OAgH6DgIKAdX56gYF+iHCAfYF2fX+CgICBfoCLgYODhICAgYB8gYmDdIt+fYB+gIOBfoCE
fHaAg4CAgYN9gX5/gIJ7gHmAf396hIKBgIGKf4B+gHqAgYOLgICAfn6BfoCAfoJ/gIKCgX58goJ/gIGAf3qAgIF/gX96gH6AgIJ/fn1+gIB/gIB/g3+AfoCAfX6AgICEfoCFgIB/goCAgIGAgICBj4B/goSAgIF/
goGDgIGEgIB+hYCAgIF/gIB/lIGAfH2CfoGAfoCBg4KCg3x/f4CAfoB9fYCAf4B/g4KAgIB7gnyBfoKAgIF+gH+Af3yEgH9/gX6AgX5/gICAgG19gX6Df3+BhIGAgIKAgICAgH+Bf39+gYKAg4N/goB9gH+AfYB+
iIZ+gYF/hYCAgH2AgIF/gICAfHyAfoB/gYSBgn6Fg4CBg3t2gIGAgH+Af4SBgX6Af4iAf4CAgH+Agn+Ag36CgH+Ef31/foSJg4OBfoCAf3uBhICBgISBgX9+gXqEgICEfYB/eH+BfYCBgIB9hICQhH53gICBgH5+
gICAgISAf4B+gIB9g4CBhYeCfoCHf32AgIGCgX5+gYGBgYB+f4iAgIZ+gIN1gIeBgIJ/goSAgYGAf4CAgICCgIB9fIB/fHCAgH98fn5/foCAgICBf3+Hf3+AgH9/f36AgICFhYR+gn+BgI+GgIGAgYCBf3+CgIOA
gHyDf4iDgIR/f4CKgX+Af4CAgYB9gYGBgn9/e3+BgoGCfYaBgH58hn+AeoCAgIF9gYB7goOBf4CAgICCfoB+fIR+fIJ+gIB+f4GBgICAhH6AgICBgICBhYGAf4B/gX5/f4R/gIGAfIF/gH+AgIKAf4F+f3yBe4CA
gYCAgXx/hH+AgYCCfoCAhICBgH5/gIKAf32AgIB5gH+AgH+AgICBhIB9f3+AfICAe4CAfXuCgYF/gH5/gH+IgYGAgICAgoR/fH+Ig4F/f4SAgH2Cf39/gIR/fn6Cgn2AgICAgHuDgYCAgHZ+hniAgICAgIB8fYGB
foOAgIGCgH+BgH+AgIKEfYSAgYR+gH+EgoCAgH+Agn+EgH9+gIF/gICAgYGDgoN/gn+Cf3yAfYKDgH6AgYOAgICBgIGBf4CBgId/gICHgYKAgIB7g4yAiH+Af36BgICAfYCFhYSAfoN+gYGCgH+AgX+AfYCAg4By
f4iDg4SAgoF+goCDgH+BgIKCf4CEgYCAf32AgYCAfIB9goCAfn59f4B8gYGDgYN/gIB/fX+Af4aChHyAf4B/gH6AgIaAf4KBgIZ/gIh/hX9+gHx/gICChIOAhYF+gIF+f4KAgYmFfYN4gICAgYKCfn+AgH2Fgn5/
gYGAgIKBiYB/fn+AgIF/hIGAfH2CgX+AeYyAgn6IgIOAf4CDgoKAfoJ/f4B2gIB9gIOFfoOCg4KAgoCAgZV1goCBgYSDgICAf4CAf4CAf3yFhIiAgX6BgIF9fn1+f4F/fXuEfYCBfICAfn+AgIB/enuGgYJ7gH+A
gn2KeoB+gYF5gH9/fnqFfH+EgYCAgYF/gYKBf4F/gIGBgICDgIV/gIOBgYB8fn+BfICBgYJ9e4CAgoGCcn+Cfn5/fICAgIOEfoSDf4GDfYGBgH+AgYODfIGAf4KAgIKAf39+gICAg3+Af4GEfYF9f3mAfX6AgoqF
goJ+hX6Ag4GAfoN/gId9goV/gIJ/hIB/gICAgYCBf395gICBgYWAeICCf4CCgIOCgIB/gYB+f4CCfoKLgImBgJp8gYCCgIKAfX+BgIGAgHuBgoGAgICAgYGFg4CBgX1/f3+AgYF+foB+g359gYKAgYCAgICKdX+A
e4CDe3+DgI2Afn6AgIB9hXuCgIOBgHeAfoF/gIR9fYN+hX2AgH5/gXt/gH+Af36Gf3+AgIKGfIB8gn+AgZaCgH9/goF/fYCAgYB+f4CAgX+CfX+AgISEgoSAgYGAgIB+gH+AfYeAgYCUgH+BgoCBgICTgYB9fn5+
f399gIWIgX9+gYCFg3+BgnyBfoCAg4B4foCAfYB/fX9/fX5/goCBf35/f4B6gYB/gH6BgYSBgICCf4CBgH9/gIKCgIB+foCAgICBgoB/gIF/gX2AgICAgH9/gH5+fIJ/gIGAg4KEgYWCiH+AgXp/gYJ/gnuFgIKE
gYCDgIGDgYB+fn+AgHuAf35/goGDg3+Agn5/f4R/fn9+foCAgIGAeoB+gH+AbYeAgIB/gn2AgICAf3+BgH6EfoKEhYCAfoCDgIKGgX+AgICAgYN+fX5/gH1/goKAgoGAgIJ/eYB+f4CBfX59fH+AgIJ+goB7foKB
gIKAgIGAeICAhYCAgoB+f4B+foN8f4B+f36BgH+CgH2BfoB/gHqBiYF+hX5/gICAgYGBh4KAg4R+foCAf4GAgoKCfn6Df3qAgHt6fIB+fn58gIB8foOAg4CAgICBg4F/h4F/g4aAbX6AgIGAjImAfn+AfoiAgYCA
gIOAfn+GgIOCgIF6gIB8fYCAf4F/gIGBeoCDf4B+gISBgYF/gn2AfICEgIKBgH1+gYB+gH98gYB+goCAhIJ9gH2AfIB9f4CAeoOAgoWAgIGCf39+fn1wgICAgICNhIB/foGAgH96ioOKgICCg3yAgYmAgYCBgICA
gHx/ioZ/gIGAgZGAgIKBfoKChX6BfoSAh4B/gX9+gH2Bf4CAgHyAgIB9gIF9gIKBg4CKgICBfoWAg4B2gICJfoCAgIF7gHuAg36BgYV+gIB+f3qAf4F6gICCgYCAf4B+hIB9gH99gH+BgIB9gIKBhX+AgIGAgYB9
g4CAgIB9hX1/gH+DgIGBeYCAgoKCf36AfoF8f4OCgH6BgIKAenyDfoB5fXuAgHx+foCAgYJ/f4KIf4CBg4N/foGAgIKEhIN+dH+Af35/fXiBgoGIgIB/f4B+f4B8hYF9gH+AgIN+goKBgICDgH5/gIR+gICAg4F+
fYN6hYCAgICEfn6AgIWJgYCAg4KChYB/b3x/g3qAf4GBgICBgX2BeX+BgIB/gH6AgIF/gICAgoCEfX+AfYB+gHSAhn6DgIJ3gYCDgH2Ae4KDgIB/gJCDf4OAgIGAdICAfYGEgH5/eYSAgH6BfoCAgX5/gICCg4CA
gYCHgICGgIGAfn1+dX+BgICAgH+BgYB7fX+AgX98fX+Ff4GAf36AiIB9gIB7gYJ/gIGCg4CCfH99god7fHt9e4CDgH6Cf3mEgIKAgIGAhX+AhXuAhIB8d36AfX6BgHl+j4CAgYB6fnx9goCAf4F+g4CBgICCf4N/
f4F+gIGAgIKAgICBgIKCgIeAfYCCgH+AhH1+eH+Dg4CBgoJ9foKAhnuDgHyBgICAhYGBgH9/gIKDgIB/gHx4gICCf35+gIGCgHqAfYB+goZ+foKAgH6AgHaAgIF9gICFgYCIgICDfoh/gIJ9g4CBgICAfX+AgX+B
fn9/gIJ9f4GIeoCAgHx+g4KAgn6BfX5+f3+AgH+Bgn2BgICDhYCCe4KBgIJ+gH5+gn58hn5+foCAgIGBfYCAgn2De4CBgYCBgIOBgICAgHx6gIKEf4CDf4B5gIGDgYCAhYB8foB+gn5/gIF9eIF+fX6BhoJ/gYWB
gIGAg4CAgn2Af4KCgICBgH1+g4B+jYWDgH98f39/gIGBf3yCgX6Afn6Dg4CAgICAfoCBgIGAh3+BgIF+foGAfX6DhIJ9gX9/gYB8goCAg4N/goOAgIN/goKCgIB+gH+De4GFgYCAgICIgnd9hYCAhYZ7gX+DgoaA
gn6CgYCPfn2Cf3+BgIKAgYB6hX6BgYCCf319goB/gH+ChYCKfoOCgoKBgH9/f4CCgIB/f3iAgoOLfoCAf3yAfIB9g3+AiIF/hIyCgIGBf4CAhYWAgH6AgIGAgoCFe4OAf4CBgXuBhH+Dfn6Ff4CCgIKBfoB8fYSB
f4GBgH98hYCBf32AgICAgICCgICAgICAf4KBgIJ/f4R+gICBg4CEhIV/fYmHgIJ1f4CAgICDfYB+gH5+eYF/f4KHgXt/hoSBgIGAfoKAf4B/gIB+fYCAhIB+gIqAfn95hX6EfoGAgYCAfYN+foCAgIGAgYSCf4GB
fn5/fn6CgIODf4B/gYB7gH+Agn5/gH+CgoKCgICBgIF7fX+Ci4CAgH99f35+gnyBgIJ/ZIWHeIGFgH1/hoaAgIB+gIB/gIKAfoCBgX2AgYGDgH97doKAgIGAfoCAgIGCgICEfoCAf39/foB/fYZ9gH99gYN6f4KA
g4GGgIF7iHx9f4aCgIGAfoCAfn+Bg4CCgICDf4J9gIB/gYCAgH5+e4F7gX6AgH9/gH9/foCBg4CEgICBf4CEgIGAgn+BgX+CgHt+gIN/gnqAgH6AgICAf4F/f3WAfn+BgIB/f4N/f4CEgIB/goOAgYGBgIN+f4CA
gICAgYOAgoB/gX6Ce4CCgYCCgYCAh32LgYOAgISAgH+JgJCDgIB/g36FgICAgICBhoB+gn9/goB5f4CAf4OAgICAgICAgYeAgYCAh4B8gYB+d4B9fICBgX+HgYOAgYCBfoKIf4aHfYGDiXx7hH1+f4B+hYCAgn2A
gH9/gH6BfYGHgYB+f4CAf4B+en+BgnmBf36AgYGCfnyAhoCAiH6AfIOBf4B/foCAgH9+fYZ4g3l7gH6AgoCBfn+Ai32BgoWAf4CAgIB+foCBgH1+joSFgIKAgX1/fYB/gICBgICAdnx/gH6Ff4CBeoaBgH6BfYJ/
gIGAgIGAf4B+g4GEgICAgYSBfYCCgICAjHmBhICFeoCDgYN8fYF/gn2CgHt8gH6BgICAgYF/foCHgoGAgH96gnqAgoGBgH2AgIF8gYGBgYGBe4GCg4CAhoB/gIGAhX+AhHt8gIB+g36Af32AgIKAhXJ+gICBgYSA
g4B/foKAgn99hYZ9gIN6gH99gYCCgISAg32AfYKBg4SCgH9+fIh/gYKCgH2AgYB/f4B/hXuAh4CAgIF/f4B/foGBhH57gYKBfoGBgIF/gH9/gYGCf4B3goJ/eYB+f4CBgH6Af4KBgX6BgIKAgICDgH2Ag4KAgYKA
foCBf3eBgIB+dYKAgIh9fYB/gICAgYCAgIGBgICAgH9/foB/g4CAfnyAfoWAgIB/gIB/eoB/gIGDgYCEgYB6gYKFgYB5fH58gIiAgX6DgX93gICBfn6Tf4F/eIV/gHyBg39/gICAfH+CiIB/hn6BgIR6f4qAfoGE
f4GBhoKBg4B/en6BgoCBhIZ9f4F8gICCgIKAf4SEf4SAgIGCfX+BgYB9fYaAfoB/gX1+f4GAgICCfoCBgH5/gn9/h4KAfYCCgIB4gn9+gIB8gX+AhoCBgoCAgH98fnx6f4GBfYGAfoCCgICAgIKAgX9/f4CCgIOE
gJiAgICBf3+AgICCgISEgIGBf4eAf4CAgHx+doCBgIKAeYB/gICBgX5+f4KCe4J/goCBgH+AgICBgIF9gIKCfYB+gICAf4GAgIJ+fICFfoCAf4F7gICAf4J/gH+Agn6DfoB/f32CgIB9gICBgYB8goCFgn+AgIKE
fYB/f4GFfn99e4F8gHSBfoF+gIWAgIB6gIOBgYF/gIB5goCAgoSDgICAgX1+g4B/gIF/gH9/g39/gX6FgIB9gIKBfICDgYB+fX9/f4J/f4CBgIJ/f4KCgYOAgICDfYKCgYKAf32Cg4KAgH+AfYB/hIB+foB/gICA
gIiEgn+HgX5+gIJ9foB+f4GCfYGEgn2AgH97f4CFfYCAgYB9gH+AhoB/fnyEe4CEh3uAfn9+f4B8goR7hIB/gYB9gYN/foCFgYqBgIKIfICGgIWAgoOBgYGAgH5/fYB9foV8gICJgIGAf3+AfYB+gYB/gIR/gIGA
gIeDgIeCfYKBgYCBgH59gH6AgH+AgoCAeYCAf4OCfYGAfYB/gICAgYKBf3x+gX2DgIB+gYJ/f4eBgn1+gIGCenp8goOAgYGBgoCAgIGAgoJ8gHuAg4GBgH6AgIGAgoZ/g4B/f4CDgICAfYCCgYCChIOAhICEgoB/
eH+AfYCAg36AgoKDfIV/fIF/gICAe4F+f3+AgoKAe4SBgH5/gICBgH1/fYKAgH1/g4F/f4CBgYGAfYSAdoCBgH98fn1/eoCAfYCHgH2Ag4R/gH6Bg4F+f4eAgICCgIB/f4CAf4B+gIOAg4aBgX+EgHyAen6Ag4iA
fXyBgH+AgIB/gn+AgH+CgIF/f36AhX+Bf35/fnyAgn1+gIKAgH9+gICAg399gH+Afn58gX+BgIB/fH+Ag4KAf319fHyAgICDf4B+gIF7gIB+goB9gICAgISBgYCAgH95f4B+foGAf4V9gX+AfYF+f3+BgH6AeoCA
f4B/eX2FgICEgH9+gISBgIKAgHyAgHuBgYB8gX6CgHeBhX6EgICEgIGHf4B/gICAgoCBhoCBf31+gIKBfoGAfoCDh4OBgoGAgn6DfIGDgYCCgICEgH5+gHyAgH5/foF+eoJ8hH9/g4N6g4B+gH+AgICBfoF/foCC
foCCgH+NgISAa39/hIF/f4GAgX2BgYB+gX+AgYCAgICCf4CAgH9+f4N/gYB/gH+CgIKNfIGAgH+BgHuBgoGCfoCAgYB2gn+Ef4B/gIGCgIN6hICBgIGBfX91hICFgIB9gYGAg4B9gICDgIGCgYB/goGFfoCAgHx/
goCEgYaAgIKAfoSBgIB+hoCAgXmAgoODgX98gX2Ce4GAfoCFf4CBgH6ChoCEen2Af4KDf4B/fYJ8gH6Df4CIgYCAgIN+fH6CfIWFfn+AgH55gHZ/f35/fYCCf36BhIB+gH+IgYCAfoSCfoCAgH9+gYB/gnuAf398
hYJ8g35/gICEfYKCf4eAfoB/gIaBgICAhn+AgX+EgYGAgoSAg4GEe31/fICBgIB+gIF+gICAgYB+f4B7f4CBeX2Af4CLgIKHgHuBgIGAhICFhIKAgX+AgICAfYB+hX9+foKEfYCAfYJ+gm+Df4GCfoCAhIuAgYCA
gXyAfH98gYGBg39+fYB/f32Chn9/gIKDf4B+f4GCgH+AgIGAgICGfX+DfICAfX+Bf4SAf39+fYB/foCBf31+gIF8fYKBjICAf4GBe4GAf4CAgH6AfICBgoCAgYCAfYCDgX5/foV/gYB1fH+MgoGDgIB+gH+BeX98
gH6Agn96h4CAgH9/gICAgoGAgHuBf4B1fn9+gYJ+gYaAsoCAgXqCeoCCgIB/fXyBgYCAgIGBfoCBgX99fnyBf4CBgICCfn+Af32AgYB/gH+AgH6CgYCAf42AgYF5gIGAgICFfYGAgIKAg5SCgIGAgH6BhX6AhIB/
f4CAgIGBgICDhH5/gX6AgoV8gnqDgoGAf4CAfYCBgISBgIJ9fn+BgH58gICGgHeBgHmHgX6IgXyCfoCBhoKAf4J1gIOAgX+AgHiAf359gIZ/f4d/kH+CgYCBgIB/goB2f3+Af32AgIKBgIB+f4F5gHyAf4B+gX5+
foJ/foKCgIB6gICBgn52gIF+hH6FeYKCfX+DgIGAgoCBgX+EgoB+g4B/gICAgYF/gYCAgIV/fYKAgYCBhn2CgIB/gIKDh319goCAe4OGf4CAgIB/goWAgIB+gICDgICCgIF+coCDgIGAgoF/gICCgYCAgICAhICF
gICDgYGigIB+fHyAgYB/f399gH+AgISDgoKCfYSBgYCAg3yFeYB+fICdfn9/gIGAfH+Ag4CAdn+EgoB/fYCEfH5+gX6BgIB/goCAgICDgn+CgIB+gn6BgoKBfYF7gH+AgIB4dX6AgIB/gn6CgIF/gIGBhIGAgIB/
f4B9f32DgoCBgIB/g4WAgYCBgYBxhn2Fg3+FhoCDhYKAgYeAfYF/eH6Afn99fXyCgX93gH2Ifn9/gICBhYCAgIKGgIOEgXuBhX2AgH+IgIGAgICAfYKBgIB/gICCgIB/gX+BfoGBgICAgn5/hoGAgICAg3t/eYB+
goF+gHyAgYB7gXx/fn+BgIN5f32DgHt/gIKAgoF8hIaCgIV8gH5+gICAf3+CgIGAgIOAfYGAgYGAgIGEgH5/gYCCgIGAgIB7gIF9gIB7gHl+gH17gICAeoOBgYCAf4CAhYB8foKAgH9/gIB7f3+EgYCAgoKAgIGA
en6CgH55eoKAgH5/eoWBf4GAf39/goCAf4CHgH6Bf4N5gICAf4J/g39/goKBcn5/gYF+foGAgIB/gnyAg36CgoCDfX2Cf4CAgIB/goCAgH6AgICAgIB/goN+f4CAgIOAgH9/goOAgIN+fIJ+f416hX5/e4CChHt+
fYqEf3+BgIJ/gIB+fX9/gIF9fICAgYCAgH5/gICEfoGAf4SAgIR+hICAfoCAgYGAfoB/gn2Ag4CCfYKBgH6AgHeAgICAgICBgH+BfYOBgH9+gH+CgIB9gX6BfoB6gICAgIB7f3+AgIR/goCBgIB5gId9gICCgoGC
gH+Cg3yAgH9+gHuAgn+Af4B7eoCAgYd/gX5/f3uAfICAgIB+fICAgICCgnyAhYB/gX19gICBhIN/f3V/hH+AgX+Bf3p+gIGAgH9/fIB+gICBfn6AgH6AgoN6gH+AhoGChYOAgX+BgIODgYB/fYSAgICBfoCAfoF6
gIB/iH17gH2Afn+Hg4F/b36IgoCBf4B+fICAgH+AgYd9lYmFhoKAgIOBfoCAfoF/gH5/fYKAgYB+f4R+goOAgYGAgIGAgIB/gH+DgH9+gH57gYCBgICBgIKAgIB+hIOAfn2AgIF/foCAfoSAgnqAfoCRg4KAf399
gn+AgIKAgYGBgICBgIB+gYKAgIGAgX6DeIKAgIGAgH5/gX+AgX5wgH+DgICEgICCf4J+f4B+goCAfXyBgYCAgIF/fICAgIJ/fX+Af4CAgH+AgICAe3t8eX+PeoCAfX+Egn6CgH2BhICBgYF/foV8gIKCgICBfH+A
gH+AgH9+gH6BhHaAfIB/eH6BgYCAgIKAf36AgX6AgYCEgH+AgH6CgH+AgICBf4CCgH+Ae32DgIOBgIB/gIKAgIB8g36BfoF7go59fH+BgYCDgH2IgoCAgIOAfH6AgICBe4CCgICAgYKAgICBgYCBfoB+f4CAgICC
gH+CfYB+gISAgn9/f4CAhHyCgYp/gIKEgoCDfoKAf4F8k4KDgnp7gICAfoCAfH+AdX2BfYCAfYKGgIB+gYCJf4GAf4CBgHuDgIKAgYGDgHuAgICGgYN/e3+Agn9/gYCAhH+CgIaAgICBf4GBf4F+gIWAeoGEgX5/
f4F+gIB/f398gIOAgISAf4R+f4B/f4B9gX15f4KAgICAe319eoCAfoOFgICAgH99gH2AgIF8gICAgH+BgIF+f4CAgIN+gX1/gIF8gICFgIKAgX+BgIB+eoKCfYCAf4SCgXSBfoCKhIODgH6DgH+CfYF/gYB/gIV6
f4CBgIB2gH+Bf3iAgH51cIKAgH6AgICGgIGAfnx7gH6Dg4B+foCAgH6AgIB/gIB8foKEgIB7gX6Cgn97e39/gICJfYCBhHyAgYB5gn6Ae4F9gIB9gH6Df4aBfoF/gYSAfYeAfYV+f36EgYGAhICAgYKBgIB/hH59
gICAgH+EgHCAhH1+gYB/f4KDhoF5foF4gIB8gH2BgIB/gIGChICAgH5+gIJ7foOBgIeHgIOAf4GAgHyCgH+AhH2AgIKAgIB9gICAf4CBg4B/foR/gHuAfHyAf4WAgICAgIB+fn59gH2AgH9+gH2AgYSBgIN/gICA
goJ/foCFgIB+gHqDgIB/gIOCg4GAg4OAf3x6f4F/gYGCfoCAgIN+fYCAgoCAfn+CfH+CgH6Ff36Ffn+AfoF9gIGFgIOBgoR+gX9/fICHg4KAgHyAhnyBgICAgYGBgHiAfXyAhoKAgX+AgYB8f4J3gXqAiX+AfoB+
gYCAgIV/f4SAgoB/gJCAgYB+gIGAgHyAhoKAh4GDf4CAgIB/gIeAgICAgYKBfYKAgICAgH9/f4GBgICBgoR9gH+EgYGAgX+BgIJ/fIKCgIJ7fn17g36AgICAgIaAhoCAgH98eoB7gICCgH56foCAfICBhoCAgICA
gH9/fXl8gIKAgH+Agn+AgICBdoR/gYCDg36AgHp/gICCgH55fICCgHuAgHyAgH9+iICAfoJ/gICAg4OAf39/iICAgH1/f351foGCgIWAf4B+gH6BgIB/hICAe4GCgX98g3+CgH9/gYF/foCAhX2AgYGDf4B+goN/
fYN/fICAfXqAf39/gYGAgICBfoqAf4B8gICAfX6AgnqCg3+AgHuAcn+Cg4CCgIZ6gIB9hnmAf3+BgH6EhICAf4CBgICAf4F/hH53iX5/goB9gYB+hICCe3p9fX6AfIB+gYF+fYF7gXuAgIFxf4B/eoOBfnyAgIB9
f4CAgYF9fX+Af4F/gI2Agn+EgYB+gICBfoOEgIB3gH6AhHx9gICDg36BgH+BgHyBgYCCfX2BgX2Bg4F/gYFyf4CMgYGAf4B+h3+AgIJ+gIB/gH+CgIB/goB+gICAgX54hICAgX5+gn2Af4CAgIKAfn+AiIF9f4N/
f4F+f4CAhX5/goKAgISAgICAgIKAgYCCgICAgIGAhICGgICBgH5/gICBgIB/gX+BgIKBgH6BfX6AgYCAgoSAh4F/gX2AgICCgH1ygH+Bg4B+gH6AgICBgIB+gHmFd4CBfn+AiYF/gH6AfoN/goGBfnt9gX+BgHuB
gYB/gIB7e4WAf4F+gIGEg36AgH+DgICBf3+Df3+BgX+BgYiAfYCCfoB/gIJ+f4CAf4OBfoB+gISAgICDgXuAgIaCgHyAgH2DgICIhYeLgIJ/goB8gXOAhoSBe4B/foSGfoB5gIGBgoCAf4CAgIJ/gIB/g4CAgIiC
gICAgH6AfYKEgIFogH6AgIKCfICBgICAf3uBgIB6gYB1gH2BgX6AgICCgYCAgX2FgH9/g4CGgYJ6f4GBgn5/f4CAfX+BgH+EgIKDfYCAgICAhH+Af4F/gIF1g4J+gYKAfoJ/gYB/gIJ+eICAfIF/foF+gYB+gIB/
gIh4f35/gIKAgIJ7f36Af4CAf4CAfoGAiouDfYJ8foOCf4CAf4CCfH9+e4N/goCBgIF9gn+BgH+BgHuAgX9/fn+Af4GCgoWBgYCBgIOCgIB9fH9/gYCAgICAjYd/fIB6gH+AgX+CfHmBgICBgICAfYOAg4GAf46A
gXx9gIGFioCAf4OAe4CAgHx9gIGEf4CCe4GHgH5/g36JgoBZfoSCf4B/gH+HfoJ5gIB+goGBgIJ/gICFfoV8gIOCgIKBgH+Agn2Aj4CBe36GgH+Ce39/gIGBgIB/foCAgH+BgYCAgYCBgIGAfnyBgYB+fnqBgICC
g35+gICAeYB6gICAgH+AgIGGgoOAd4WCg4CDgIF9gn+Bg32AgX6FgH2AgIGAgICAgIF+gX2BgIB/hH5+f4CDgoF+f4GBd4CAgIGAgIGJgIB/gIeAfoCAgIN/gIR9gYCKhIN/gIeAgYKAf4CBgH+CgX2Cf4B7iIB/
hH6CfYB/gYeJgH6AgIOGgYCBgH6CfX+Cf3+BfYGAgIB8gIKCgHd7gH1/gIGAgH+AgX6Ae4CCgICAgIOAgIGIgISEfYCDgHuBgoB/goOFfnmAgH+CgICAfICIfYmCfYB/gX+Df4J9fnuCd4CAgICAg4B8gX+BfXx+
e3+AgICAgIGAgIKEgYOAhoCBgIGDf36AfYGBgH2BhH9/gHyAgIGBgICAhX+Afn+BgH6AgICAenyAfICGiX9+gIF9foF/gH+CgnmBgn2AgYCAhX19gIGAgoB/g4B7f4CDgIGAgX+AfoF+f36AgIKAgX+CgYB9gYGA
gIB+gIGBfXl7fYGAgYB/f4B+gICAhX+Gf4GBgIR/gH+Ah4B/g3uBgYCAf4B8enmDgYCAg4B/foGBgH1+gIGAgICAgIGAfoCAg4CBfX1/gn6AgIKCeIGAe4CCfXyAeYmAgoB9fn6AfIF/g4CAfoCMf4CAgIB6foB/
gX9/gHt+gIF+gH6BgH+Ag4CAg35/g4KCgYCBfHyHfn94gX6DgIB+gIGAf3qAg359fYCDgH+AgIB9gYB9fX6EgIGAfYB/jIh9gYF/fn+AgICAgIB9f3yEgIZ6gIB8gH6AgIV6gX97gIJ+foCAf3+DfIaAfYCDgH9/
hIJ/f4GBfoCCfIJ9fYF+gH6CgIB9f4B7fYCEgoGBgYR+gH+Agn+FgoGAg4CAfoCBgHyCgYCAgHh9gH+BgIKChICBgICChYN9fICAgYaAg4GAg4J/foB9gH6BgH+ChIF/g4B/g4SAgICAgH+EgX6FgIB/g4OAgYN+
gIWAgX+AgYF+gH+DgYV/g31/gIJ/gYCBh4KBf4GAfYCBfICBgoGEg4GEgH9+gIGAfICAfoCCgYCDgX9+fIB/gIOAfX6Ag4B+gn1+gIOBgIOAfYJ/gH+AgIJ7gYGAf39+gIB9hoKAfn6BhoWDf4WCf3+DgIN+gYB/
gIB8fX+Agn+AgH9/f3+Af4ODgICAgICBgoSCgICCf4WAgX2AgIWEh39+fICCfnl+gICAfICHgICAfoKBgH+Ag4OAgHmEfH9/gH6AgH9+iH2AgH2AgX96fX6AgoKBhICEfoF+fpqAgYB9gH+AfYB/gH+AgICAfoCB
gH59eYCBgH14goCAfoGAgH6AgIB/gIuAgIB/int9f4CCf4CDgn11gICAf4CDfoCBf4KAgIF+hn6AgYB7fYOAgIGAfoB+f3yBg4F+hH58gIGAgH6AfoGDgoCBgIF/gICAgHyBgH6BgIOAg4B/fICAeYGCgH+AgIJx
gH+AgIB+fn+AgXuAgH2Af4GAhISBgH+BhICAgIeAfI6BgoF/gYB/fISBgHx8gIB7gYCAf4CAgIiCgH+Ag4CAgYCAgYGAgIB+foCAgIKAgICAhX1+iX6Ag4B/hX6CgH+BgH6AgYB+fX+BgHx9gH1+f4OAf4KBgIKB
gYGPgIKAg4CAgX6Ff4KAiXmAcYF/gYGDgH5/fIOCf4SHf32AgYCCfX6CgICAgIJ/gXyAe4WDf4F8hnmCgH9+gIJ9gIGEgIB+f4GAgoCAeoF/gIGAgn+AgIB8fH+Ae4eAf4KDf4CAgICAgH+BgICBg4CAhX6Ag4KB
d4CAgIB+gHuAfnyAgIJ9gIF/gIB+hIB9foWCf4B7h4CAgYGAfICAf3yAfoCChYJ/goWCgXyAgICPgIF/f4KFgISBgH2BfX9/gH2BfICBgYCHf32BgYB/gIWAgIJ/gH19foKGf32EfoOJgICAfoCAgYCAhntrgICA
goSAgH+CgYCFfH+Afn58gYCAgICAgYCAgYGBhYCCgIKEgYB/fYB/gIKAgX6CgIKAgoCAgoCAgISBfYKAgH+AgICDgH6BfoOBgICGgoCAg4SDgYCAgIB/fX6AhYCBgICCgn+Af4CAgIGBgIB8hIB9gICBgYCAhoCB
hX2BgH+AfYKAfn6AgIF+f4CAgX6CgoB+gIJ+gYCAgYF/gYF+foODf3qBfX+BgH+AgIGAfX9+iX+DgYh8f4F/fICAgIB8hIR/gYCBgn2GhH+CgH+Af4CBf32AgYCAgoB/gIGBgH+AgoKCgICAgICBgICAgoGBgYB/
gIGWfH58f35/gIWBgH+Ahn19gYGFgYB+gH+DgIOHgH+AgIKAgH2AgIR/gICAf4CBhH2AgoB/fYGAgHyNgoKAgH+AgH+CgICCgIGEgX1+gYCAgoSAgIF/gX1+gX+DgH6AgIB9gH1/f3mNgX1/goGAf32AfX+Cf4d/
gIJ/foCEgYF/hICBf4OAfX+AgH2CgoKAgISAgYOBg4B+g3p+gIKBgH+AgH1/foF/fn6AgYCBf4OEgH+AgH+Bf4GBfYB/f395gICAgGt+foR/g4CCgX+AgH9+f3+EgIOAfYCBf3p0fICBhIZ6f4CAgX59f4B/gIGD
gX+Ag3+AgIGAgH+GhX97gHx+gICAf4GAgXyAfn2AhH2AfoeAgX6BgHx+gHt/hICGgICBh4CCgICDgH+AgH+GgH97gX+AgIJ/fn1+gXR+g4mDgIKAfX+AgYKAgHuFfYGDfoB+f3uAgH+DgYGAg3yAhIGUgIF7g4KF
gIKAfoB/gIGBg4GAfICGfX59g5N/hXiAgHuBgYKAgYGAf4R3gIB/f3t/foGFgH+BgoCCkHWAf4CCg4GDgXyBhICAgX6BfoCCgICCgIODgICAf4CAgIF+gX1/gYOCfoGAgIJ7iIN/gX9/f4CBgYKGgICAg4KAgoGA
gIR1f3qCf4CDgYKAfoBzdIGBfoOEhH6AgH2Bgn2FgIGBgIB+g36AeoaCf3+Ag4B+gH+BfYd/gICAgoN9gYF3gIGBgICAgH18gX6AgYCCgn+OfpOBgH+JgYB7gYCAgH+AgIKDgIGEgIB9gICCfn2Cfn9/f4CDfn6C
f4B9gX+CgICBgICDhIOAgYCAkYCAgH9+f36BgIV/goB8hICBiYCAgH2AgoSDeICAgYB6hn+AgHqAf4J+iXuAf36Ae4GBf4F5gIGBlYB+gIR+gYeAf4d9gYCBf4SAgYqBgoCAgH+GgYB9gIB+f3+EgYJ8f4B/gIB3
gICAhoN9gHl+gH+CgoGEf4KEeYCAf3p9f4CAgn9+gH+HhICGfICDf4mAgot8f39+gYSCf35/gYCAgH6AgIKAg4B8f4B7fIJ+gn6Af4N/goGAgH1/gIF+gH6AfX+EgoGEgn2AgH6AgHyAhHp8gIOAe4CBgIB7f4OA
gIJ+f4B+goCAgIGAfHSBf3uAhoKBgHx5f36DfXh/g32Af4CCgYSAgH+CfYR+g4GAgH9+foCCgHuBgn+AgIGAf31/f4eAeoCDgYt+gH6AgH+AgnaBgH+AhYJ/f4KBfYGAfYGBh4J/gIOKfYCCgYCAf4GAfoF8fX+A
gICCgICAf4OBjICAgHt+gICBf3yCfIKBgIh/fYGAgYCAgIB3goB+gIF9g4OGgIB+gH9/gYSCgIKAgYJ/hH98gICAhYR8f4B/gIGAf4B/gIJ/fYCBgYJ/goOBf4CCfn6BeYOBgIGDgoCAf3mFgYCAeX+AhYCAeoCA
gH6AgIeAgICAgoF1f4SChHyEgICBeoCBgIB+gIGEgICBhH2CgX+AhYJ8f3+BhICAfoB9goKAgYOGf4CEgIKAgYCAfoB1eH+BgICCg3yAgoF9iH6BkH5/fn99hYl6gISCgIOAgHyAgH+CgIqAgICAf35/fH5zgH+A
gICBgICCgYB/gIB/gX5+gHuAf4Z+gH9+e4CAfoCAeYCAgoCAgoOAfn+Cfn99f4F/gIGBgHl+hH9+gICBgoSAgoGAgn+BgIKAgICAe4CAg4GAgH6Df3+BgoCBgIB7gICAgH+AhYCAgH+Bgn17foCBgYF/f35/gICA
gYCAgICAgYCBf4KBfoCAgYCBgICAfYKCgX6DfoCAgICAgH9/goCAhYCFgICAgYB9foSAgH2Bf3+BgX6GgIB+gIKBgICAfoCHf4F7hYCCgICCgICFeICAgn+Cf4J4gIB+gYN/f4CBgIGLhISAhYKAfn18f4GCf3yC
iIGAf36AgX5+gIaAhn+AhIF/gIZ+f4GAhYd+iX6BgH6CfoCCf4CAf4F/gH53fn+AfIB9gH+AhYGAgIF/gHl7gH5/fICMgH6AfXWegH+BfX+AgIeCf35+gIeEf4GCgoCCf4KCgIGAhISBgYKBgH6AgYB7hIGDgIKC
goCAgoCAfXmAgoCGh32DgICCgoSDgHeIgYF4gX+BfoODfIOBgIB/g4B/gIF/goOAf3+AgH+Cgn5/goCAfYN7gH+Dg4CAgH5/gICHgICBgICCgYCAg4CCgIF9gH+DgYCAfYKAgH6DfoCAc4B+gYKAeYOLf3yAeoCA
f4CCgIZ+f4B/fX+AgIB+gYCAfn2Ah3x9gYR4gICAfoKAfYSAgYCEgIJ5gYKAgIF/gH+BgH+AgoGEf4B/fH+Bgn9/fH9+gIh/gIKCe4GAgX99gICDgIJ/gIB/gX+Af4KAgn9/g3uCgH+EgICCgH6AgIGAgHqAhYCC
gH6Agnd9foF/fXuBgHyOf4F/fH+AgIGBgICAf36AgYGAgICAgX2CgICEfH6Af3+ChIB/f4GChXx/gYCFf4B/gH+BfYCAgISBgYB6gHt/gIB/f4CAgHp/f39/gIKBgICBgIR/fICAgYeAf4CAgYCBfYGBeoGBg31/
f4CCgoCIgoGAfIB+f4CFgX6Bf4SCgICAgICBgICBgICAgIN8gH5+gIGAfnyAgHx+hIOAgICAf4GBgoGAgH+BgIB/hH5+dYN+f4B/f4B/gHt8gHuEgX6AgoB4f4F+gIKCf4GBf4CEgX+AfoGTgn+Af4CChYGBgX+A
goF8gIOAgH9/gH+AgoB/gX55gIB9gIZ/gHyBgX6CgICAfYCBgH6FgIGBgIF+eoGAgYCDgIOAfHx/hH5/gICEgICAgICAgnx/gYGAfX6Af4SAhX5/foJ+gH+AfoKBgIWDgIKAf31+gIJ/gIiCgYB9eHyDh4CMgIB+
gYCAgYOAgIGHgIB8g36AfoOGf4KBgYGAf4CLgoGCgHmCf3+AhoOAgX+AfoN8hX54gYCAgIGAfoCChICAf4GCf4BugICCe4B/f4GCgn97gH+Bi4B+gX6BgIB/fYB+gYOAhX+AgYB/fYB7fn2AgoSBgXuBgIKAgIN6
gH9+gIB/gISAgX6Ag3+KgH6Af4F+gIF5g4KDf4CAg4B8f4CBgICAgICAf4SAgYB/foB5fIyAgIGAgXd/hY2Af4B/f4GAgIKEgH9/gH6AgYCAfoKAgoCHg4CAgIB/hIB9gXqAfn+BhH6AgICBf4CAgICDf39/f3yA
gIB/h3p/gIOBgIB+foCBhoB8hYB/g4GAgH1ygoB/fn95gH6FgYCCgICAf4CCgoGDgn98gIKBgHuDf39/foCAeoB/f4J/g4CAgYKKg3+AgICIfoWAf4CBgoGBfH2AgYB+gHuFgH6Af4B+fYSAe4F/gH6Af4CEf396
h4GCgH6AgIKAgXuAgISAf4CAgIJ9iIWBfnmAgIKBhYCBeICCgICAgIB3hYGBgoCAg36AgIJ6gYCFgIV/f4GAgX96goCDgIR+fXyCgIB/gYGBgHx+joKAgISAf4OAf3+Afnt7gH+BgH+BgHp7gYCAgYCCgX+AjYGB
gH19goCIhoF/f4CAfn99gIJ8hIKAgICBgIGAf4KDgISAg4B8go2Bf4WGgIGAgIGEgYCAgYCAgH6Hf398fnuBgX+Ef4F/foF+gn9/g4GBgH2FgICAf4OCgX1+gICGgH6FgIB/g39/gn6Af3t/g4B/gICHhYF8fYN/
gYCAgICHgICBf39/gICAgYJ/fIKAg3+AfYGAmYR/fYeAgHx+f3+Ag4CCeYZ9gYCAg4GAfoKAgYCAgYKAi4p/eoyAgIOAf4CCgIB8hoCAgXyEgIOAgn6AhICDgYF/fIKAgH+Cf3+CgIB/fIB+gYCAgYKBf39+gH+C
fYKAf36Bfn6BgICDgoCCfnt/gH6GgICBgH6Chn6DgX98gISBhICCgIF+f36AhoCAgoGAgICBgHSCfoR0gIN+gYCAf4KAf3+CgH+Af4CDgX6BgX99gHx/gICBgIKAg4GBfn+AgH+AgoCBeYCAfYCAfoCAgX+AgICA
gHuAgn+AgoB9e3uBgX96eXp+gX6IfYSAgoCAfoCBfn9/gISEgH+AfX+CgH+CgIB/fX2Agn+Cgn5/goOAgICAe4B/gICAf4x8goKDgH9/foB9gn2DfnqAhICAgICBg2eAeoGAfIOEf32AgIF+hH59fn99in+BgX+A
gYCJg4CEiXiCgIB+f4OAhYGAfYCCgoCAgYWBgIKBfYCHf4CAgYCCh4B/fYF9foJ8gIGEfH2Bf3+Bf4OCf4CCgIB+goaAf3qIf4CAgIOCioCBf4CAgoGAgIGAgICCgn99gHqCfoCDfoGAgX9/hH5/f4CAh3mAgICA
gYF7gH5/gIWBgH1+gICAgnyAgoB9f4OAgoCGgX59gH+AfX6DgoCBgYKAgYKBgH5/foGCfoB+gHh/fYCBgoR+gYCAgH6Dgn2BfYF9gId+jIOCeIB/gH6DgYB+gICBgIOAf4F/gH6AgoB9hIN+gIKBgIF8goB/gIZ/
foCAgIKCi4B8gIB7gYB7eICBfYCAgH99g4GAiIWCgIKJhICEgYCBf398fYGCgICAgYSCgX98gICCf4B8fn+AfYeBgIJ/gH6AfYZ/gYB8gICBhYCDgX2AfoCAfn9/gIF/goCAfoCAf4F/f4OCgIF9goGFg3+AfoF/
gIGBgYV+g399gICAgICDgH6Bf3x+gH9/f3+Af4OBh3+Cf359goCDgICEf4aAgoGAgYF/fYKBgIB9hH98gX+BgH5+f32Df4CAgIB7fn9/goCBgIKCl4R9f4GBgH+AhIB8fYCAhIKAgnp+g4CAgIWBhoWAgIF9gIKA
nYSAgH6AgoN/f35+gICBf4J+gISAgIB7goN+goCCfoGBgn5/hYyAgICBgH9+gIWAgHyCgYOAgHyAfX6CgoCAfX6Ah3+BgIOAgH+BgH6BgImAgIB8gICAfn98fn+Df4B/gnaDgICAgYCAgHyDh32CgIGBgIB/hIKD
g39/gH9+gH+BgYCAgoGAf4CAgIJ/gYGAen+DgIGAf4CCgIOChIaBg3yEgICAgYGAf4SBgICAgYF/gICBgHuAgH+AhICAgIB8gYCAgH2Af4CAgHyAgIB7gYCBgH+AgICBg4CDg35/g4CFgICCfn59foSBgoCBgIF4
gXqAh4KBg4CBgoCAgoGEf36BgYB+foR+iH6Ag4B+f4CAgH53gIOFgIN+fICAgIB8gn+AgIV/g3+AgICAf4GBfoCAgH59gH+AgYB/hYSBgoGCgIGHfoGAgH6CgICDgIOBeX2BgX9/gH+Uf359goF+coaAgXmEf4KD
gICBf4B+gH6AgX6FgXx/gYCAg4aAg4GAgH6ChoGCgIGBgYZ9gYOFgnl6gICAf4GAfYCDf3+Afn+AgH6AgH9/f4B+gICAgYuCf4B/hoCAgICAfnyAe4B/fX9+gYSAf4B8gn9+fYCDf4N+fYOAgH9+gIB8gIF+jICE
goCBf4B/cIF/fn99gH2AgIGChIB/foGAfH2Af4CCgn6Ad36AhnyBgIB/gICCfYCBjIOAfoaCgIN/f4CAgoB9gIKAgXuAg4SDgIB+goCBgYCChYuAgYCAfnyAhoGAf4GEgH93f4GCgIB8gXt/goB/f4WEi4GAgX+A
doF/f3x8gYSAgIKAgICAfoF/gX5+gIB/gH9/gH19fICAfHh+g3+CgHuQg36BgICAgIGAgYB/fn59fYCBf4CAgH9ygYCAgIKDgIKAgX6EfoCBgoOCfICBf36AgoGAf3+Bg4KAgH19foB+gH6Ff39+gYF+gIGAf4CB
gn6EgoGBgH9/gH+CgIF/gYGAcYCAgH2CgXiAf4OIg4B/gICAfnt5fYF8gICAgIWAg4CAgYB+f4B/fH9/f4CAf4B+f4CCgXx8gYKJgYSCgX+AfoGAgICBgIJ9gIKDgX9/f4B/gH6Af4ODfoWAgIKAgH+AgX6AgYCA
eYJ/hYB+f4OAf4aAfX6Af4KCg4GAgICDk319hX+Af4GAgICAfH9/foGBgIGDgIB9gYCCgoaAgHmAf4F/gIB+fYSBgH+BgXuBeX6AgIB9fn+DgX6AgYGFgoGBg4B/gICAgH6AgH5+g4B+gXyAhX9+f4CAgnqAgIF/
g4N+hH+BfoGCgX+AfoCAg4COgYB+goCDgH97gXyBe39+gICDgoF6ZoB/fHuAgX+Af3+GgHp+gIB+g359goSCgX6Bf4p+iIGCfICDgISEe4CAgoB/gn9+gYB+e35/gICCf4F8gIB2g4N/e3+AgICBgH+Af4KAhH+B
f3yAgISAgYCBgIB/f4B6gYGAiIB+gIGAgYCCgICHf4CCfYKAgIB/gH9/gICAfn+DgXyHgYCCfX+CeX2AgoCAgIF/f4R9f3+Bf3+CgoGCgIF/gH+AgYCCgIB/goJ4gH6Cf4eCgIV3gIGCe4CDf4B+e39+foOAgICC
gYKEgH6AgoCAf319fnyAgIF9goaAgYCAfoGAgH5/f4R8eIKCgYKCf4CAhoCGgICBfnl/gICBfX+CgYCBf4GBgIJ9f4CCf4CCgIV/h3+Ag3+Ae36Egn5/gIGCf4CAhH9+gICAgIB/fYJ+gH+Cg4R/enqAgIWDfXaC
f4CAgICAgYCCgICAg4B/gX+CgIGAgH9/g4GAgHl/gH6Af4B+gI2BgH6CgX6CfX6AgH+De4J/goB+gICGgoCBgIB+hIiBgIF/fICDfoCCfoCAeoCAgIGFiYR8gnuAgH+DhYB+gIJ/h4SBgH6AgIKBgIeAgIN+f3+A
g4WDgIJ9gH95foKAfoKCgH+EgIyAf4CEgoCCeICAfXqBeYSAgJGFf4B/gIGAgICBgH+Cf4GBf4CAf4KAgICAfn2Af4F/gH6EhIKAgIGAf4CBgICBgn2DgH+BgH+BgH90g4CBfoB/foCAgICAf3+Af32AfnuEgoKA
goF9gHOCcYCFhICBiX+AgICAf4CAgn2CgH6Bg4B/goCAgoB+f4KCf4F9foGBf4J9foCAgH6AgIB/gIOAgIB+fYGAfYB8f3uAgIKCgICAf4V/fYCAgH9+hYJ/h4N+fn9/f4aAgH2AfIGAfH6Ah4B+gX+DgH+FfIN2
gIGFgYJ+fn2AgoB+gX+Bf3+Bh4KDgHyDgXx/gYB+gYF/f4uAgYCBf4GAf4CCgH98f4CBfn59goGAgX6Af31/hX+Ag39/eoJ/foCEf4CCgIB/gICBf359f4SAgIGAeoCJf35/gICAgYKAgYB8f4F+dICAgHeAfIWA
gICDhn1/hISBgIJ9gICAhYOAgHyBgIWCgoGCgICBfYGBgYCAgH2AfICCgHuAgX57f3yCe4CAgIOPgoGAf3yAgH5+gICAgYSCgn+Ch4CAgYCAfoGBgH9/goB+gYKAgYCBfoCAgH2Bf4CAgYCAfoCDgIKAgH2BfX57
fn+EgIOAgIB3f31+gYKDgn+BgICAgICBgoCAfIKAgYCBhIGIhoGBgIGAgoKAg4CAgICAgH99gICBgIOAgn94gYGAgH+Ag4CBh4B/gH9/gH1/gYCEgH1+en6BfoaAgH+Cf3+CgHyAfoCAgoGAgIB+gIWEe36Mf4B8
goGEgX9+gX10gH6Af4CAhICAgIGAe4CAfYCAgYB/gIt+gICAfIF9gIGBe4GBgIKAhICBf4KDgICAf4CAfYCCgIF/goKAgYCEhIF/goCAgoCAen2BgYGChYCBgIJ9hX19gH2AgICAgYB7gX+FgIB/gn6AgoCAfICA
foCBgX6AeoeBf4F+d3+FgX+AgYB/gIKBf4GCfYB7gIKAgH6AgYN1f3x+f35/gYd+hICAf3+Bf4GAgYCAgICAgoCAgIGAe4CAgYF+g4aBgoJ+gH6AgICAf4B9gn1+gYCBgn+Ae4CBgICAgYB7hId+gX6AgYKAfoN7
fYGAgnuBgoKFf4F1gH+AgH2Bf4F/h4CAgX1/gH5+gYCFgneCfoKAgnx+fYJ+iYCIgIB/gYGCgHyAgH16g4B/foCDgH9+f4F/gIB9gIaAgYCCfX+Bf4CBgYB/gICEf4CAg36EeoN/jYV/gH1/gICBfoCAfoCAfnt8
foN8g32AgICAhHeAd4CAgIaBgH+DgIOAgIGDen2Df4CFgIOBeoCBgICAh3+NgIN/gIB8gYKCgYGAfISAgICAh4SBgH2CgICAhH9/gIB/gIB9g4l/gX+AdH9lfIB+hIGAf4KCfX+AgIB/fn5+gIGAgYF/gX5+hICA
en1+f4F+foKBgHuCeoKBfoGFhn99goGDf3+AfYCBgH6AhYB7gICAgICAgICCgIN+gH2AgICAgIB/hICAg4KAgICAgH9+gX2HgH+AgIeAf4CAfIF0gICAgIV9gICAiIB+foCAgJF/gYGBgYKAhICAfICAfn+Af4CA
fH+GgX2BgYCBf4KBgoWAf4CBf4CAgYR9goCEgICAgYKAfn+AgX6AfH+AfoKAe4CBgoN8gX94gIB/gn+AgYKAgIOAhH6DgICAgHOAhoCCgICBfn9/hICDgIB+f4N/gn5+f4CBgICEgIOEg4CAgIB/g36ChX+AfICB
eoKAfn+Bg4CBgIB4f39+gYCAgYF+foCAfoB/goCBgH6CgYOAgn+Af4CAgoF/g359fX6Fh4GAgoCAfICAgICBgH9+g4CAf31/goGBgn5+hn+Df4GAgIB/f36Afn2CgoSAgYB/gICBgoCAgIF8f3+UgICAfX6CgoGA
fYGCgYGBf3+AfIN+iYGEf4B/gISNfYCBgYOBfX+BgICAgH+AfH+Ah3mAgYCAg4CEgIOAgH1/fYGChX6AgICBgIJ/f3+BeoB7gIF/fYOAf4GBfoKAgIN7f4B/gICBfoCBfXV+h4CAfIh+fICBfoF7gH+AgIB/gHqA
fIOCgIJ/foV+gH5+gICGgH1+goCGgICAgX16fnmUgICAhICCg4CAfoN/gIB/goCAf4V/gIB/gH6De36CgIB9goB/gISCf4GPgIGAfnt6fneAgYCAgH2AgH6Af399gH9/fnyDgH2BgIF/gIKAf4B7gYB/gIR7gH1/
gYB2gH6EiXx/gHeBgH2EjH9/gIKAfoB/gXqBfoOAgYd9gICAgH6CgHt/fYF+goCBhIGWhYCAgIGChYB+gH+AgH+Cg39/gIh+goB/gYGBf4KAfH5/goCAf4CHgYCTfYB9gX1+gIGBe4OAeoCAf36AfoGBgYCAgIGB
gYGAgIF9gYZ+foJ9gIKBgYF/gn6Ag2t+hIGCf4CAgICDgYJ+gHyDgnyHgX+AhIB/en9/hn6AgoCCgICCfoOCgIJ/gYF/foOCfXeChH98gX+Ad4SBg4GAgIB+gYF/gICAgICAgICAf4N/hY2AfoaAgIKAgH2EgH+G
hYGAgIJ+foCEgYJ5gX+AgH2Bf4CCdoF+gHyCg4B+f318gX5/f32Ag4CBfoCBf4GBgIF+gIKAgYCAfoB/f4B+h3+BgX1/gICAgH5/fYCCeH1/gH2AioCAhYB+gICAeoKCgICCgn6Af4OAgH2Cf4CDgXyBgoKAgn6A
e4F+fICAfoOAf32Bf4CAgIF/gYB9g32AfoCAgH2CgICAhoN/gYBrgIN+gHuAgIWAgH6BgoOBgIB9gYB/g36AgYCKgX98gH9/gn+EgYmAgIN9gICBgn9+goB/gH58gX9+f3+Bf32FgIB8foR/gIGAgICBgYCBhYR/
gn+AgX19foJ/foGBgIGBf3l8f4p+g32BfYF9ioKAf3iBg35/foB+foGAf3+MgYKAgICAg32Cf4GFgYF+f3+BgIKAgoCAgICBgoCAgH+DgIGEgICAgIODgICCgoJrgIB/f39+gIF/e4CBgH5+gYB/foCEgYCIf4F/
gICChIGAgImBiHeHgIB/fXuAf36BgIB+gIZ/gX19gXuAgIKAgoB+f3+EgHp+gYaBgoCAgICBgYB/gICBgoB+gIOAgIF+gICAfYp9gH5zgIGCfoCBh3R7gH1/gYGAgIOAgoJ+gIKBgoN+gICGgZCBg391gIB+f32A
f4GAgoKBgH+CfX+GgIB9gICBgH2BgYB/eH9/gIB+gICAgYaAf4GKhISCgoKBfX9/gIN9i4CBgIB/hn9+gICDfIB8gIGAf4B/gH9/gYF8gX9+gH6AgYB/gYGBgJCEgHN9fYB+gH6AfoB+gH2Bfn2AgH+AgIB8gIGA
hX+AgH5/fYB6gISFgICEgIB+fYB7gYh6gIKAf3+BgH6Ae39/goOAgICAf4N5fIF/e35/hX2GfIOAfYB9eoWAgICBgoCAcoCBf4B/gX6DgH6Af390gICAf4N8gH6AgIJ/gIaDgH+AgH6AfYGBgH9+gYKAfoR/gIGC
gn6AhIGBf4F+goGAfoV/goCBgIOEgICAgICCgIJ/gXd8fISDgIF9gYCDgYCBf4aCg4J/fYB/f4GAgYGAgoSAgIN0gH9+gICAgX+AgH6AgIB/foCAg4CBgH+AfoB7foF8fX9/goCAfYCBgYF+g4CAg4B/gYCAfoV/
foOBfYKEgICAf4CAgH+CeoZ+gICBg31/foJ+gH6AgICAf4V/gIOBgICAgICAgIGAgH6HgIOAgICAgYCDgoB/gYKBgHqAgX+CgH+Afn+AgX6AgIGAe4N/gIGAf3+EgoF/gn+AgIKCf36BgIGDgH99gYCBgH6AgIKA
e4CCfoiAgIB+gICBgICAgX9/g399gIGBiYODgICBgIGCgICAgICBf3+BgICAgX5+foJ6gHSBfoZ/goGAgoB+gIt+gICBgIGCgH5+f4F/hIF9gH+CgIV/goN+eoGAgIB2g4CAgH+Ag4B+gX55gYCAg4CAgIOCe4GA
foCAg4OAgYCAgIB5fYN/goB+gH59gH6AgoCNh39+f4KAgIF8hn+AgX+AhoWFfn+AgIF/f4GBgIB+fn1/f36Ifn5/gXGGgICAfYKAfn99fICAgH6AgIOAg3+AgIN/gX6AgICAgX6Ag4GKgIOCgIOCgICNgHyAgYB/
gIB+f4CAgICAfoF/gIKDgH9/gIKDfoCBgICAgoGAf3+CfICBgICAgIKHgICBgXyAf3yAgX6Af4N8gIGBhIB+gICAgIR+f36AgH5/g3+DfXyBfIKAfoh/i36EgIGChX6CgIB+gH+Bi4CBgYJ9dX1/gHeDgYV+gYOD
gIWCgX9+g4eBgX5/f3eAgoCBgXyBgISAg3+AfX9+gIiBeYCAgYeAgYCAfn+BfIF/gX2AgoGAfX+AgYKBhICCgICAhIB/f39/gX1/hH2BgX+Ahn2Bg4F6fYJ/f4CCjH9/fH58f4CAfoCEf3+CgIGAfYGAgX9/f36A
foCAb4yCgIB+gH58gIGAgnyBgHyAfYB/gYKAgH6AgHyBf4F/hIB+gHx/fn+AfICAf4CAgXx/fYCAg4aAiIB+gYN+hICCgH6Ag4KCgYB9gHmCgIKBg4aBgH6DgH2Dg36Ah4CAgIKAf4WAgICBhICAgYOBgoCAfn+A
gIGDdXyAgIB7gH9/goCEgYR+f32BgIGAgICAgIWAf4OCf39/g35+f4B9f4KBf3SAgoCAgX+Af36AgX2AgIF8gYB/gYJ6gICDf4F+g4GAgIF0foGKhH5/iYd8gH+FfX+BgH6Ad4CAfYCAgoB/gX9+hnuEgYB+f4aG
gYGAgICAgH99gICAgICBgIOAe31/gn58gnx/gIJ+gICAhH2CgH6TgYB8gYCAgYF+eoB+foGAgICBgXuBfoGAgYKAgH+BgICBhIJ/gYCAg36AhoCFgX2FfoGGfoCAgYSDgIWAg4B+gICAf4KAf3uAfoF/gICAgoCB
fICAfnuAgIGCgIJ/gIOBgICBgICCgICAh36BgYF8gH+BhH+Af35/gIGCfoKAfYKBf4WAgn5+gYGAgH+Cgnx/f4B/g36AfYJ/f4F+f36AgoB7gIKAgI1/foCBgoCAgImAgIB+gH+AgIGBfoB/gn9/gIB7hH+Ag3+C
gICCgICEgH2Af4mBf4CEhn+AgICAgH+BgX5/foB+gH+Af4GAf4CBeol+f3+AgH1/f4KAg4SAgYCAgoOBgoGAf396gIGPhHyAfn2Cf4CBgH+AgYJ+gH5/gISAgIN6fICAgIKAgH9/l4B9f4CAgIF/hH+BgX+AfYCC
gISBgXx8hIB8f36CgH9/f36BfoF9hoB9gH1/f4KBgX5/gH9/iICBgH+DhH+CgIV/f3+CgYF+hYCCgH6EhH99gIF7g4KAf4F/gIF9fX+Af4KFeIF/gIJ9gIB/hnmDg4V+gH2NfoCBgH+Ae4N+gX+AfoF+gH+Ag4J/
gICCgIN7kICBgH+Bf4OBgH6Df4CDgn99f4KFf4KCg32CfoKAgH9/gICAgIF+f5GBgICAgX+BgH17gX+AgoGAf4x9fYB/gICAgYCBfISAgIV+gnt/gnyIgX6BgH2FgXuCf4CAgIB/foKAfoaAgoiAfn+AgIB+fYCC
gYB6gH+Df3V/iH+AgIB7gICChICBgICAgIGAgICBfIOAfn+BgH+AgIGAfoCAgX+AgH+BgYaAgYSGgHiCgISAfnmCgYJ8gIh+gIF/f4GAgYODgYB+goGAfoB/f32AgIB/gH+Fg36Cgnt9f4KAgIKCgH+AfoB8gIB/
f3+DgIaCgYeCin5/e4J/hYOAin55goB+gICDfX2AhH5/foOEgICAg359g3+AeYCBgIKAgIB+fYKAgIGBf3p8gIF9g4CBgX+AgYF/gIyAgIF/gYB8gIGAgIF/gICAf4OAgIGCf4CAgICAgYGAgICCfn6AgIJ+iYJ/
f4GAgIB+gYCAgH+AgH+AgHyAgIh/iHuCfYB/foN/hn6AhnyAf4B7f4B9gYV/gIN+gIOEgIB9gIGAgH+Dfn+CgISBgYGAgIB9iIGAgH6BeoB9f4B8g4CAgIGHgX6AgH+BgYKAgoKBgH+AhYJ9gXuAgH+AgoGAgH17
g4V7gICAgoB9gYCAgIKJf4KAgIB+gICBgIeAgIF8f4F+goCAg4CAfYCAgYCAgH5/goJ/gIKGgICCgHyAf3+BgISAgICCeoKBgIJ7eoGDf39/gICBgH9+gIGAgH+Ef32AgIKAfo2AgYB+ioB9fIB+hIR+g4B+f4CA
goGCfoKAgIOAgH15gYB+gICAgICAgICAg4J/fYCAgICCgICAfoJ/gn5/goF5fIJ/g4B9f4B/hXqAfYCEgX+Df4OAgX+CgHyFgYCBgHuAfoB8gYCAhHqEfXZ+foCCgIOAf4h8gYF+gYCLgIOBgoWAgH2AgH1/gH+A
gIJ9gICBgYF+gYKDfICAgoGAgICCe4B/gIB/gH1/gX6Egn+BgoCAgoB+f4CCgICAf4CAgH+Af398gHSHgHyCfX2Af397gYR+gIOHgn5/gICDgIGAgIOCgH+Bg4CAfoKAgoGAe4GAfIGCgICAgICAgICAeX9/gYKB
fYR/hn5/gYCAe4d/g4CHgYCAgX+AgH2AhoKHgYCBf4d+gHyAf4B+hISBgn97gIGAf4CAf32EgYB/eYN+f36AhYCAgX98gIB+gIGAgICAqn+Afn+Af42AfoB/f3mBiIGCgH1/foB/gICBgH9/gIB/doF8g4CAgIF/
f4KAf4J8gH5+gYGBgn+DgIWAgoB8gIB+pYCAeIKAgH6Af4CBfoGAgX2BgH+De36AgIB+gX+BfYGFfoyVgX9/f4CAgIB/f32EgXyDf4KAgYB/foF/f31/gH+AfX6AgH9/gIB/gYB/doOEf4CAhX2Cf4B+goCDgn+B
hH6AfIB/fX+AgXV6hICAgH+DgICAf4KGhICBfYGCgn+Ah358goCEhoCDgYB/fYOAfoB9gH+AgYZ/gH+BgYCAgYCAfoCBgIB/gIF+gn+DgoB/gICEf3+Chn1/goCAhH6Ag32AgICDgoB/foCAgYCAgIB+goCCfX+A
gICGgIV+gICBgIKAf3x/hIF/gYV9goSCgX9/gIKCgICBgH99goCEgIGAgoCDgoCBgYCEfn+AgH5/hICAfX5/fIWBgYGAfn6Ag35/gH6BgIGAgH5+g4WAgICBgYCAf3+AgH+IfoCCgIJ/goGAgn2CgISDgnx/gICA
gIF/f39+goJ+g4WAg3+Afn+Ef4SAf4CAfYN+f4J8gYCAgn+AgHyDgH9+gIGAfoGAhYB/f3yBgHuBf3+AfH+FhIKAgICGfn+AhoKAgYCDgICAf4B8f4CAfn+AgIJ+hICDgH+AgYGBgYB8gIGBfYCAf4F+foCAfICA
f4B+gICEgH5+hYCNgICFgXqAfYCAgoKEhoKCgH6AeoJ9gYCMgYKBgYGAf4WBf3uAgIGTgX+FhoCAgH99gn+Bf4CCgICAgICDf4OIgoGAgIGCgIN8gXiCgIJ/fYGAgX+BgH6Af394fnmAgH+AgYCAgHqAgnyAgHd6
hYCAgIB+f3qBgoGBhH2BfH6Ag4KAfIJ+g3+DfoN/f4GAgYCBf4OBgIKGgYN+g4F+gH6BhoCAg3+AgX+BgIB/gIaAhISAhX99fYB6f4CKc356f4OAgn97gICAfoB/gICAgYGBgH1/fX+BiWp/gX9+gXh/f36OgH9/
gIOAgIF8gYGAgICAgXx/fn2AfoGAgIKBgoCAhH+AhIOBhoeCgIB+hoB+fXt+gIOCgIKBfn5/g4OAfoCBf399e4J/hX5+gYB+gn+DfoCAgIGAgIB+gYCAfoF/g4CBgX9/gIOBgYCBh4CAgICDfoKAfnuCgYCDhn99
gn99gH6CgH6AgYJ/gIGAg4KAe4SAgISEgYaCgYF/gHyBgH5+fX6AfnuFgoKBgIB/gIB+gIKBgIGAgYGAgIJ/foCAgIJ7fYKCgH+CfYOAgICCgn+DfoCAf36AgHuAgX6BiH9+gINsfYB9gIB9gIKAgH+BgH+AgoCB
fIOCfICBgICEgIR/foKAgH54foKTgYaAg36Ge4KAgICEfoGDgIKAgIGDfH+AgoF/gIKEgYaEgH99gX5/gIN+goaBgoB/f4KCg4SAgIBygYWBgH2AgIGAgH+Bf4N+f4aCf4CAgIN/gn54gIGAg36Agn+AgYCFhICB
g4OAgICBgoGAfYKAgICAgIB/g32DgISAfICCgH+FeoKAfIGAfYeBgX9/gIaCfICBfnx/g4F/goCBgICAgH+CgIOGgIF6gIB8gIKBgIGAgIB8gH6AgICAgIBygIB9fYSDfoOAgICAgICAh4F9gIKDgIaBeYB+gYGE
gYCAgIB6gH19gIB/foGBgYCAfn+AgICAfoF/gn59goGDgX6AgX6Af4OAgICAgIOBfoCAgH6Agn5/gICBhYGAgYCAgICAgoB+gH+CgIB/gIGAfYCGgICDgnqDhX2AgoOAgICAe4CChH6Df4J/gH1/gH2Af3+AgYCA
dn+AgH6CgH+Cf39/gIB+gYGAfoWCfoF7iICBgn5+foGBhn+Cf39/goWBgH5+goCBgICAgIaJf4CAfoaBgH59hH5+f4R/gH6AfH+FgX+Ef4CIgYCBfIWCf36AgoB/foCCgX+AgoCAfoCEgYJ/fHyEgYKAgI6BgoCA
foCAgICDgH+AgICAf3+CgICDgn6FgIF+gIOIgYCBf31/gYB8gIGAgIF+gX+DgXx9f4R/gYF/gIGBgoqAgoGAgnWBgX+Af4CBgIOBgoCAgICBgoKAgICAgH2Bfn+DgH98gIKBgIB+gICBgICCgIB3gYB/fYGAgICE
gn1/gX6AeoCAf4OAgICAgoCFhIB/gICAg4GAgIGChICVg4KIdX+EgICEgIh/gHx/gYCFfYN7gIB+gIV+gICCf4GBiIGAeIGBgYGBf4Z+gIFgg4eAhnyAf3+AfXd8g4B9gH+AfYCAgoOAgIGChYCHf4CBfX6Ae3+E
f4CAfoGBf4iAgICCgICAg3qMgYCBgICChYF/jIGAgYGAgIaAgIKAf4R4gICDf4J7gICCgoCAf4OAf4Z8gICEg395fYCAfn96fn98fICAh4B+gX6CgX+AgIJ/foGAgIOAf4CCgICChICAf4GAgH+AgIN/gYGAgH+A
gICDgICBf4GCgYJ3gYKAg4GAf4OAgXyCgX1+fYWBgICAgICCgYN9f31/gYV6hHOAgYaAf4CAgIB/fIGAeoCBgH+AgH+AgICCgIKBfoCAgIKAfnqAf32AgICAfoCAe4CDgoB5f4B9goB/fn+AgIB+gJWAgIJ9gIJ9
eoCAgIGAhn+AgX1+gICAgIGAf4KBgIOCgIGAgIWAgYGAgH+AgIJ9foB+g3Z/gICAgH5+gHx/gH59gHiEfoaAgISAgIF+gYKAgX6AgoKCgoOCgIOAgH1/hIF6fH6Ch4GEgH6Bg4N9goB+gH+DgICCgYV+f4CDfoKA
f4CKgYCBgIGCgIF+gIh+eYN/gICCgICAgIiEiIF5hHyAgICAhISDgX6AgISEgICAgIN9f36AgICBhHuAg4GAgYF+gYCFgIB3g3+AgICAfYWBgIN9hYB/gn6BhYCAgYiAkX+Bgn+DfYCAgIKCf39/f4GDf3uCf4CC
gH2FhIV+gIF+gYCAgIB/gYCDgoCDgH+Dg4B/f398gICAfoCAdX+Agn+AgIGBhYB/gn5/gIB9gIKFgIB/gICAgYCAgIWCfH+AgH+EgH2Agn9+gISAf4OCf3p9gX+BgoOChYOBhH2BgXyAgHeAgH6AgX9/f4CBf4CA
gnZ9gYGCfICAhYZ/gIF6gYWCgH+AfoKAeoKBf36Afn6CgICAgYF+iIeAfn6GgICAf4GAgHyAgICAfYCEgYF9gYKAgICAgICAgICBgIKAgICCf4CDf4CAgoB/gX5/fYCAgICCgoKDgYOBf39/foGAg4CAgH6DhoGD
g4CBgICAgH+AfIGGhn6AgYGCg3+AgH+AfX99gIB/goB/f4eCgIGAgHyAgIB/gH+Af4GBgIGCgX+BgYV/gnuAgH+Ag4J9f4CAf3+AgoV/fYKBg4GCgoCcgICAhYCEgICAgIB2f4F+fYKDfoCAfoB/fXqEg4B/fYx/
fn+AgH6AgX+AjX6JgX+AfoCAgISEgIGAe4l+foKGgIB8gYKIgICAgIKBf4KDhHuAgIF6gYCAg35/gn+AgoB+fIGCeIB9Y32Af36Bi4KGgn+BfoF+hYSAg36CgYCDhYF/gICBgX2FhYCDhH12f4CAgYB9gIKAf4B7
gXp/gn+DfYGBgoCCg4CGgIOAf4CAgIOKgIGEfn59gYB/foOCgIR+g4CAfoB8gH+AgYGBgH9/gYKAgIV7gYKAhYCBgH6Ae3+AkH6AgYCAfX6Af4mAgICHfH6EgIGAeoGBgH9/cn6Af4CAfH2AhIKEgoOCf3aAgICA
fn2Jgn6BgJOBfX+AhYB/gn+AfX6AgYGAf4CAhHmDgX6AgICAgoKAgH99gYF9fYKAf4CAgIGAgH94gICCgXl/gX14gYN/i4B/f4B5gIJ+fn+CgIB8fYCAgIGIgIGCen+FgIGCf3d+e31/gYOBgH6BgH2Lf3+AgYB8
eoCAf4GAgn9/gYCAgoCBhICAf36Cf4KAioKAfYGAh3+AgoOAf4GBf36AfYCCfoaAgX2ChHt/gIOAiIB7gH6DgIKEfoOBf4B1f4CCg35+g35/fYCAgYB/foOAgX+CgoCGf4WBfoCAgX+BgH2BfoGBgIB+fn+Cf39+
gn9+eH5/gX6AgYKDfoCCgoB9gIN+gHeAgXl/g4WMgoN/fIB/gH5+fYKBfH98gIGBfXyEgH98gICAfX+NgH+Af36Cf399gH6Ah3yAgoOAfICAf4GBgX15gIGAiYB9hYCBgIR/foB8gICChIOAgn56gX58fn+AfYCD
foCAgICCgYKEgYOAf36Af4B9gICAgoOAgH+BgX+DgYKAfX2DgoR/gIF+goCEgYSAh4GAgIJ2gICFf3+BgICAgYCCf3qCfoCAgIF/gICCf397gIF/gn5/foGAgIGAgYCAgICEgYCHgoOBgH+MfYKDgIF/gIF/f4CA
gX2BgYCCgIGDf4GAgICAgH+Lf39+gYGAgHx/fn+HgoCAgHmAf36AgICEfXiCgYJ5f4CBhH2AgIB/f4CAgIGAgH6Af4B/eoF/gIN8foJ+gXmAgH+AgoKBhYBzhn+HfoCDgH9/en+Df3+Be32Af4KAgX5/gX9/fIB/
gH5+fIF9gICCgIKAgICAgYaCgYCCgoCAgXp8f4KAgH58f4V/g3+Bf4N/gIB+gIF7f3+AkX6DgICCgYCAgIODf4CBgICBfYCBfn98gYGBgICAgH+BgHp+f4CAgH2BgX+AgH6LhIN/gIF+fn2AgIB/f31/eXmAe4F+
gIKCgH2AhICCgISAeISBgHuAgIKAgnuCgoF+gIGDfYCAgXp+gYR9gIKAgIF9gX+AgISBgH1/gYF4gIGDgIGBgYGAgHuAgH+BgH6CgoCBiICBiYCAfoCBgYCBh36AgYB7f4GAgH6AgICDeoCAgoJ+gYSAgIR/f4eA
gX+BgICAgIF/gICAf36AgYJ+gIB9h4CAgICGgH6AkYOCgICAf4CAe4CAfn+AhYCDgIiAgIF/gIGBg4GAf4J/gnuAgH+AgIGHfICQg4KBgIGOg32Afn+OgH59gX1/gH+AgIN9gYGAfH6Ag39+gXaCd4F/f4CAfX+B
gICAf3+Ag4CAgIN8gIB/gH6CgYF8gIB/f4B/gX+Ag319f4F6gYCAgoCCgoB7gIR/gHuKe32FgYCDgIB+gH+BdoB9fX+AgHx/fYB+gn9+gIB/gIF/gnl8iICBfYJ7f4GEf4CAgICDgIN+gIGBf36GgIF/f4SCgICA
gIB+gICDgIGAfIB+gIB/fn6BhYCBdH+Cf4B8gHl+gYaFgH9+g359fYOBgH+BhIB6gIB+f36AgYCCgIF+gIGAfYCAf4KCf4CAgYJ+gIl+gYF/gIWBgYGBfYCAhIB+iH9+g4F/gn+Cf4CBf32BgIB9goOBen6Dgot4
gIGAfoOBgHyAgICahn6AhICAgX2AgICDd4aAh4B/gYKGgIGDfH9/gIB9fYOBgoB/gICBfn6AfH6BgIF+fH+Ef4KBgIKChHyBfISAgn2Af4CBf4KBg4mIf3yBg32Cg4B+fXuAf4CAhn58hYV9hYKCgoB/g36AgoR/
fYCDgICCgH2AhICBf4B/foGBgICAgpV/goODfoGBfoWDg4KBf4GCgYOAgIKDgH98gYKBfYWEiIKEfYGAgHp/goKAeoR1eIB8fIGAgICDgH6DfoiBgYCCf36BgIWAgYKDf4CAgICBgYB/iYCAgIB/goJ/i4KCfYB7
f3p/hYWAhH+DgX2Af3+Ng3uBgYB/gIB/gX+Bgn95fICDgHyBgICDh4F7gYB+gYCBgH6Af4WAf32AgICBgX+AgH+CgYCAhoF+goSBgICAgICAgH+GfX+Bf4CAfoCCgYJ/gYCAgISEf4B9gIOCfHx/gX5/foGFgoR9
gHuAf39+g4B/foKBgIWCgH2GgYWCgIKDhICMfn+EgH+AfICAf4B9gHx/h4CCeIB/hX6Cg4GAf4CAgIB7gYB+gH6AgIKDgHGBeYCBgYCBgYCAfnyAgoGAgICFgIF/f32CgYB/gYF+f4B/gIp7jH2CgIF9gIN+gIGA
f4N/hH+Agn9/gICBgICAgYJ8gH2DgoB/gICAfn2BgH+Ag4CBgoR/gIKAfoWAf4KDe4F+foSAfYR9foF6gH+DgH2AgIWAgIB6foKCfICAgIKCgYNygIKEgHuAgICCgIGHgICCf3+CgH6AfH59g4KAgH1+f4N+f397
f3+Ag4mFgIB9gYCCgomEiIB/gICAgoGAgICAgYOBgH6AgIKGf32AfoCCgICAf4OEeYJ8gH9/fYCCgYCAfn+Ae3yDgIB/g36AgICDgIOCgICAgIF/gIGAgYKBgYR/gICAeHaAgH9+gn6CfoCBg4CAg35/hYCAeYCC
gYN/f3t+f4CBfIOAgIF/gH6AgH9/gHaAgYCAgYB+fn+EgICAgIKHgoKBf3+Af3d/gH+DgoB5f4CEfoCIfH+AgICBgYKAgIKAg36BgH+FgH99gHx/g4CAhnOAfn+AfIGAgH9+f4GCgoCAgH+BgIN9c4CBf3+BgoB/
goF/gXuEgIKAgoCAgIB/fn+Bf32Bf4KAgoCBhISDhX2AhHx9gH6AgH55gHqAgIB/f4KCgX+AfYB2gHuCgIB2foGBgIB+gYCBgYB+g4V+gHuDgoKAh4B/gYB9goCDe399gYB5gYCIg4OAf4aAhIOFgICAfoCAgYGB
gISAfoWAfn6Af4CAgYF/f4J/gHyAeIB9f4R9gH9+eYCAhIGAe4CBgIB5gICGgICAfn6Ag39/fIF/goJ+f4GAgYCAg4CAgHyAgHuAf4CBgoCChYB9gYCBgH19foeAgICBgoJ8gXyEfX95gXyDdoCBgn6Af4OBf4GE
gH+BgX+AgYB/fX6Bf3+AgYCAfn2AfoCAfYiBfoCGgICCgYOAfn+AgoN/fX+Ef4CJgH2BgIOCfoGAgIB7goGAgIKAgH1/f4GBgIB3f4GDf4CAgIB9e4CAgIOAfHeAgIGAfXt9gHyDgYaBgH2AgICBf4CCgYCAgIN8
gH2CgH56gIF+hn1/hIKBg3+Ag4N/gn99gH+CgYCAf4CEgoB/gH6AgIKAgICBfXyAgn9+gH+AgICBeoR8gIKCgH1/gICAgICAg4B/hYF8gIN/f4B/fX2AhoB9gIGFgICAi4F+g36AgIB/fYGAf4GAgn+DgH6CgH+I
fIB+gH6AgICBfICAg4GAgIB9gH51fIF+g4d/gHx+gH6AeX2BhYB8hICAdH9+hHx6gICAfoSAgH5/foKEgICFf39/gHqAgH99gYGFjIF8e3V/gIBzgoGAgIB9gX1+gIGAgIGBf36AgYOAgIGBgYJ9gYGBgIOAgYB+
gIOCgIGBgH6Bgn+AgoB+fn+AgICBgH6EfYCGg4CAfICDgH+AbYB7gYB+fYB/fn6BgICAgoCAgIGAen99goGAgoF9f4CAf4KBgICDg4CAgYCAgYCAgICCgICAgH6BgoB+gn1+g39/gYN9h32AgH6BgYGAf4CAgIKA
f4B+gYB5gICAgIKAgIGBfoF+e4iAgIWCgIKDgoCCf32AgICAf4KAfX+AgICBf35/hICFfX9+gH2AgYB/foCAfYZ/hIB8h4J7goF/f4B/f3yAgICAgICCgIF/gIF/fXuAeXyKgIJ7goKGgIB/gH2OgIB1gICCg4CA
gIB/iYCDe4KAg3uAeod+ioSKg4CAb317fX9/gIWBhYB/foCAfn2AgIOBgICEgH99f4GCgIF/g3x9fYCAgX9/iICDgH99f4CAgH5/fX+Af4B7f39+hoCAgHx+gH5/f4CCgICGfoKDgoCAgIB/g4CAgn+AgIF/gX6A
gIiCgoCBgIGBgoB+gIB/gICAgH99gIB/gYR8e4CBgoGAgICDgoCAgYF+gICAgICAgH+AgIF8gn+CfX6Bf4GAgIiCfoCAgoGFf4GAg4CGgIF7g4F+fICBfH5+hYOAfoOGhYRvgIN/goBxgICIhYCAfoF9gYKAgYB7
gIF+gIGAhYODgYGDg3yAgX99gISBg4B/gn6BgIOAgIOAfYJ1eYZ/gICBg4CFfYCAfn+AfoOAhIB9fYWCf359hImCgIKAgoGAgYOAgICCgICBgoGBdoR/gICEf4F/gIGDgYWAgIB/g4CBg4GDfoGBgIGCfYSAgoCF
fn6GgICAh4CGf32EgIGDf4F+fICDfIKAf4B+gYF9f3+DfYCAfoCCf4CAfX+GgIGAfX6AgoR+gICBg4KAfXqAg4GAgX+Bg4J2fX+AgICAgYR8foGEi4CEgYaAfoKKgn6Cf4B/gIB6gICAgIB/gYWAgoR+foCCf36A
gICAgH6BgH6AgX9+foSAfoCFgYB7f4KAf3+Cf4CAhYGAfoGAgYGAgoCFgIB6fXqBgH2Ce4B9gH1+fYJ/gIKHhH6BgICCgH+AgYF/gYGAf4CDfIGFgH+AjH6AfoGEgYGBgIGAgIB+fH6CgH95g4CFfYB+gICBhH+B
gYB9gH59fX+Cf4B6goGCf4B+gn+HkICCgn+BeoJ/gIGAgoB1gIKAgYJ+gIOCg4CDf4CBfnqBhnx3e4F+f4CEgIWDfX+Ag3yAgYF/gH58e4GBgHuAfoB7f3+AgH9/f4B/g4CBd4GJgICBgXx9goCAgICDe4OCgYJ+
gICAf4F8g4J5f4KAgoCAgoOAgIB8gIKAgHyBf31/goCFgICAcYCEfoCAgIB8h3uDhIGDiIB/fYWBgYB9gH+AgYR8foGAgX94f4CAhIGCgH6AgIB/gIN9g4CGfICDgYGAgH5/gICEg4V/i4CBgX+Dfn6Hf4CKgH9+
gIJ/gICAgIGAgICBgoSBf4GBgIKLgIB+gIB7gH2HgYCBfIB+f36AgIycf36AfYCAgIKAgICAgYGAhICAg4KAgHqAe4GBdoB/enuBg4B/god/f4OGfoGAhIOAgIOBgn9/foOFe4CAgYB+g4J+goB9gX6AgISDhpOA
gH2Af3yAf4B/gn+BgoKAgIB/gId+hYF9f36AgIBxhoCCgIaIfYB+gYCBgH2AgICAgYCDf4CAgIN+goCAgX96gICCfn+AgICEgH+Agnx+gX99gYB8hIWCg32DhH97gX+DgICBe4CAh4GAgICBgH2Adn6BgoCFh4F3
iYKBf4B+gH6GgIB+f4GAgIN/f4CAen6Bf4B9gIB+goCAgICAfHyAgHx/gICAgoCCfX5/f4GAfoOBgH6CfX6BeoB/gnyAf4B+g3yAgX+Af3d/foR/gH6Cf4CAfn+Bf4OAgYKAe4F/gICAgH6AgICAgIF3f4CAeH9/
gHyegH+Dgn2AgYOCgIF+goCCgH+AgIJ6eoB+fX9+fXuAg399f4GAg32AgoOAf4CBgIGCfIB/gIGCgHx/gIN/gIJ+foCBgH6CgoB/gn6ChH2CgoCAgH9ve36BiH+Bf32AfX9+hICBgYR9g4WBiHx9fH2HgIN+f3+D
gH+CgXyIgH6AgICBgIGAf3x8gn+AgH6Bg3+BfoCAdICChIN9hXuDf4CCgIN/joWGgYB+gYGAgYCAgIV/gYB+gHyBgICBgX6AfH+AgH9+f4OEgICAgHd8fICBfn2Ef4J/gICDfoCCfH+AgICAfH+Dgn99gICBf4F/
gYF5g3qBgIB/gIOAgoCCe4SBf4GCg4CAiYCAf4CAgYB/f4B3gYKDfICAgYKBgX6Cfn9/g4J/e4B9j317e4Z+f4GBgH1+gIGAgIB/gIB/foCAgH96gIB/f4WAfYF8gn6Ag4GAgoGAgX+BfIKAiYaAgX9+f4B9gH+B
fn+Af4CBgH6AgoJ/goCAhoGAgIGAfoSBg4GAg36Dd4CCgICDgH2AfIGCfXeAhH+AgYB/f3qCgIR9gYKBgICAgICBgIF/gIF/f4J6h4CAgH13gYN9g4SAfYJ6g4OAgICBeYF+gIGAgoCAgICBgYB+gICAgYCAf4CA
goN/gYB7kIF/e3eAe3eFfoGBgH+Bgn6Cf4eAgHOChH+AgIF+hICGeYGGe3+Ce4B/gICAgYCEhoCBgYB/gIWCfH2AfIKEgIF4foCDgH+AgIV+fH2AeICFgICAgoJ+f4B/fYiHgH+AhIKAgH98gYZ+gH2BfnyBfIF+
f4GOgHeFgIGAgH6Eg4FxfoCAgIGAhoGAe4CDgYCAgICCgIR9gH+AgIN/gId/f4CBgIB+gICCg4CAgIR/goJ/gYCCgICAf4CNen6BgYN8hH6FgH6AgIKCgoCAgICAg4CAf32Bg3t8gICAgYB/goCDgIF8f3+AhIB+
gIF/f3+DfYGAeoCAf4CBgH+Af4OKf4CAf4SBgX9/gICIfYSAgX+AfoB/gICAgoCAgIJ9g4CAgHmMen9/foWAgYV/d4B+gYCAeH6AgIN/f4SEgYGEfHR8gICCgICBf4KEgYB+f4WAiIB+jIGDgH2AgH+EfoGAgIWB
eYSBgoGBgIGAfoGDeoB/gXqAgnl/gX2Eg4B/f4B9hX+GfYCCgH6Aen6BhJWFgH+CgICBgIN/gYB/gYKDgICAfYh/g4F3gIKAgoB/fn+Afn+AgICBhX+Bfn6CfoGAgYCAfoGBgH+AgIWBgICBgIB/goN7f4KDhnp+
gIGFfXuEgIV/gICAfn94hX6Agn+Ag3+EgICBhIF+gIJ/f4CAgH2AgIB/foOAfIGDgICBfYCCgIB/gYCAf46AhoN/f396foR+f3eBgIGEf31/gICDfYCAeYJ+f4B+gX6Bfod/hoJ9gYCCgHp8gIB+hH+FgICAfYB9
gIV+f4CCgIOAf4CAgoGAfoOAgYOAiH6EhoCBhoGEf31+gYGEhYB/gIeAf4GAgICAgX5/fnx+gH+Af3yAe3+AhIGAgIGDgYCAgn+FgICAgH6BfXZ/gIOAgYCFf39/gYCAhISAf4GEiIOHgIB9fYWBg4B8g4KAf4OB
gId8fn99gICFg3+Kgn6Ef3+HfoGBgH+AfoF/gX6BfYB9goJ/fX2AgICGgIKAf4KAfYCAgIB9gIB9gIGCgICBhoeCfIGAgoCBg4GAfoCBfn9+fn6CgIGFf4B4foB+gXyAgIR7fYCAgoGBgH6Dg4CCgIJ+fnuAfIB+
foGFgICAgoCBgoCBf4F8gICCgICCf3+Ae3x+fn98h4B7gIB+eYiCgICBgH96gISAg399f4B7b3uBf4GDg4CFfYKBf4F8gYB/gn+AgIGCgIeAfn5/fYCDgoKCg4F/fn6Af39/fH2AhIB0foODf36AgICBf4B9fIGA
gICAf4CAgIB9goCEgH2Df4CAhIB4h3yEgYJ/gIF/gICDfICAgIGAfXyDgH9/goOBfoCAgIB/g4CAgoJ+d4CCgoGAgHyAf4GCfYB+gICAf4J/f359gH+AfoR/g4SDhoGBf4GDg4GAgIB+gIB+foF+f3+AgH+EfYKA
gIJ+foCDgH+Af4ODgYJ/f4KAgIKGgICAgICBgIGBf36Af4B/gICEgIGBgIB/gX99gYmBeY1/gIl9gYN/gICAgIOAgH6AeICCfHN/gICAhn+Cg4KCgIGAgICAgIB8gYKAgIB/gIWBdIV7gIKBgHCBgYCAgX5+eoJ+
fnx8d4OBfoCEgIB/fIGEgYF9gISCf4CCfH95hICAf39+gICAgH6GfYB6gIF+gIGFf4SHgoGAgXx+gXqAgn5+gIF9gIB/gYCDfYF/gH5+fIGBhIeAg3iDfoCBgIB/fIB9hYGAgH2BgXuAgX+CfoCFfn2EfoCDgYB/
hoCAeYCAfnx/gYB/gIB7goCBgoKAgYB+gICAfoGAg3+Ag3+BgIB9gn6AgX6AgICAfn9+hIGBgHyBiX+Dfn5/gH+AgIF/gn2Cf4KAf4N9g4GAgIaAgX6BgnV+f3+AgYOEgoB/gn2FgHt9foCAgIF+gICBhICAhISD
gIF/hH9ofYGMgIJ/f36BfoN+gIKJfH6DgYN9foOHgH6CgYSBgYJ/gICBgn1+f3+GgH9/gImAgYCDgH+BjX1+f4KAgIF+fHuCgICAgYB/gn5+gn+Ah4CBfnyBeoGBgH6CgYOBgICAgYCBf4SAgICBgHx8gnyBgH2A
gICAfoB8gH+DhoCBhYCEf3Z+gICAgn1/fIB7f4CBgoCChHuCfn18foB/foGBfoGAfoCDgICAeH+AgYB/f4CBgICCgHuAfoCAgYeAfoKAfn+AiH6CgIOAf4WCgIB/hICBgH+DgICAh4CAdIZ+gIB9gH9/hIF+gYCB
fYGBgHqBhIGBfoGBgIOAf4SAgH+CfX+AgICFg4R9gYCAgYCAgIKGgoB/fX5+gICAgIOAgH+BgYCCgn+AgIOAgICAgn98gHuCfYJ/gH9+foCBfIV5hYCJf3+BgYGAf4KBe4CAgH+CgH92fHqAgICAfIJ/fn9/g390
f4B/gISDf4F+gICAfICAgYKAgICAg3+AgoCAgYGAgYB+fIaEfoCBfICBgIF/goKBgIB/fYR8g4F9g4B9gXuCf3qAgn+DgH5+gIKAgX6Ag4B/eoF/fneAgIB+gH99gXqAfoB/fIF+gIKChICAgn9/hIV9f4CBgH6A
fICBgoCBhn6AgYB+f4CAgYCAfnyAf4F+gHuDgH6AeIJ/gHqDgIV9f4CAf4J/gIKGgH6Af4CBhICUgYF/f4CDfoCBgG1/gICBgIJ/gYV8gICAgHyAgIJ8gX1+g4KAfX1/gHmKfYCAgHuAgnuChIB/g3+AgYF/gIN9
gIGCjIZ/gICDgn59gHuAgIGCgYWAgX5/gXuAfoCBf4F/f4CAg4F/gYCAgoCBgH5+gYKAen+FgICEe3+BgICAgIF8gn+CgICAgICAf4J+gZCAfYCCg39/gH+CgX9/f399goCChH53f4N+gYB/hn+AfIKDgIGIgH99
goJ/gYCDf32DgYJ4e4CAgH6CfYJ8fIB8gXx/gICBhHp9hICDgH5/f4CAf4GBf4N/g4CAgYN+f4GCgICBgHyAiYR6fYGAf32Bf4CKgn6AgIGAfYCCgYCAgYN3gICCgH99gICAgH95gXuEf36AhIB+fXuDgIB/g39/
fn6AgIGAgYKBhoKDgoWBfn9/goKAgYB9gIB/goCAf36AgH9/gH+DgIGAgICAfn9/gIF8gIB/en6EgoF9gIGFgYGBe3+AgIB9gX6BgIB9c3+Afn6AgIN+fYCDhYCAfHKDgICAfoGAf4GAgIGAfoCGgYiIf4GAhH2A
gH6DjHyAg4CEg4SDh4R9gICBfnyAfICAgIF3gYJ9fXyFgICAf4B/foB+fn9+g31/gYCAgIGDgICIgYGBgIJ/hICBe36AhXyAgIWAgH+Cf359gIGAg3t9gX+AhXZ+gYB7gICAgX99gICBfoCCgX5/f3+Cf3yAfn+C
gIB9gISAeX9+gH6BgYF+foB8hYB9goKAgIGAgIZ/gIB8gIGBgH2AfX6CeYCAgYB9g4CAhH99gH2DgoN/gYCBgICAgICCf3mBf4CAgX6Jfn9/gICBeYh9gIB+hYCBfoB/h4GAfYGAgoCAgn55gICJfpGAgHqBgYCB
fYGAfoCAgYCAgYKDgYWAf4B/foGAg4CCgH59gICAgXyBhX+Ac3+Bf4F9foB8gH+Bf32CeYOAfoCAfYCBgoGAgHx/f4CBf36Af4J/g3+DhH9/gIB/fn1/gIKBgHt8gYB9fX9/goCAgIKAgYWAhoGAe4F/hX9/goGB
gX2BgoGAgXeAfIKEgYN+fX+DgYKAfICBiYOCfn+BgICAjoCAgn5+doJ+goCBgIWAgICBhICDhX+Af3yAgoB/g4CBf4GAgn+KfIJ+dX6CfYCBf3uAgIR/gYCGgH6Cfn6AgYGCgoF/f3+BloB9gYCBfoCAfYF/gYOF
gH+AhIJ8gIN+iIWCgnyAf4GAgYGEgICAgYGAgYCAgH+EgIGAgoSBfYCDfoGAd4CDgIGCfn6Af4GAgH2Af4OAgX+AgoCBe4CAf3uAgH1/foB6goB/gIKAgYB5gX5/goSAe3yAioB+fIKAf4WAf36AgIKCfH99g3yA
hn+Agn6AfoKBgn6AgIB7gH2GfHx/gICAgICFgH9/eIR7gIGAfoV/foJ/gIB/fYCBfn+Af4CAhXx6hX98goKBfoB9foKAfIKEgH59gY9+f3+AgIN/gICBf3+BgICAfoB4hICAfnuAgXuChYGCf36FfICAhH+AfISB
goB8gIt/gIGAe4B+f399gIGEgH57gICHhYKDfoGAgIh+f4CCgH2HgICEfYSDgIB/gH6AfoCBfYGBf4N/g4GBhIB/f39+gICAgIKAgIKAgIGBgYKBgX9+hIB4gISAfoN+foB9hISEgHp/gIOAi4B/gX9/g4CAgIOB
foCGfX6Af4B+gYN/gH2BgH6EgIB+foGBgoWBgICAgXuAf4GFgIB+hIF+gICEgIB9gICAf31/fYCAgHp/gIGChIKAgH+AgoCCg3mDf4KAgICBfoGAgIGEgH9/foCAfYCCiICBgYOAd3qAf36AgYGAhoCAf4CCd3Z+
gIGBf4CBgICBgH6Af358fIGDf4CBf4KAfoCBgIGCgIKDf3qAgH+AfYGBf4GAfoB+gIB7gX+AgH+AfnqAfoB9gXqEgYOAgYOAgYB+gX58f4KCg4B+gIB9goGAgICAgYGAgX15gn2AgX+AgICBhIGAfoJ+e36BgoKB
foCAgYCAgoCCgH5+f4N+eoN/f3+BgYCAeYCBgYF/gXyCf4CDgH99fYCAf4KAgICCgYF+foGBgICAkYSEgISEfn9/gYKDgYCAfoCFfnyAgIF/gIF/hIKAi4CBfYOAgYB5goCDg4OAgoCAgYCCgYB8gH+EhYCCiIB6
gIJ8cn+AgIGBf31/g4CAgYSAg4SDg4GCgoOAgIN/gH+Ag4CBgHqAgYCBf32AfoF/gH97gICAfn2ChIJ+gICCgYB8f4B/goB/goKIf4B9g3WPhX6BeoJ8h4KAfICCgYeEgIB8fH1/gIJ+f4CAgYFzgIOAgIN/gYF9
f4CAgn+DgYCAgICBgH+CgIOBgn9/gH9+gYCAgIB8gnyAgICCgYCBfoKAgYF/gYaBeX+Bg4GBhHyCgIGDgICBgH6AgICAgICBfX58in9/g3+FgYOAhoiBf36Bfnd9gIB8hoSBf4KDgH5/g4OAgICEf4CBgIJzgIGB
gICAfH2HgoCAgYCBgX+CgIGAfoCAgIF8goGde4SBg4OBfn+AgH6DeX6AgH6DfYCAf4GAhIF+fHx9gIOBhIGAfYSAgoGAfYSAgYCAgoCAgIB/gYN1gIGAgoGAgIB/gn+Cf4CAg36CfX5/gICAf36EgICBfICAf4J+
f4GAgIB+gICAhYB/gH+AgX+Bg4KBknp8gH+AgXZ/gnuDfn58fn6AgXp6fYB9f35/fn+BgHx/gIOAgHmAeoB+g4B9fn6EgX6GgIB9eX+DgoCBg4OAeoSAg4B+hHp9gX2AgoOAgoGDfoWAgH9zg4CAdH+Af4KBgYCA
gIOCf4F+gH+Afn9/fYF/eYOAgICAgIOAgoF7gH18hIGAgIB/f4GCgX+DgIGAgYB/goB+gnyAgIKCfoCAgH19gICFf4CEgH+BfnmAgH98gICAh3x/f3+AgHuAhIB+foB/goB/gIGCgoCCg36BgICFiYKIgYJ9f36A
fn+CfX+AhYGGe3eCgICAfYOBf39+goB+g4CBgIqBfoB+gHt/gH+Ff3+AgoCAfIGDgYN+gX5/f4CBgICEgoF+f4J4gH9/hICBeoB/fYB/fn2BfoGAgIJ+gYB/gHx+e4CAe4h/gH2AfoB/goaEg4CAgHl/f32Ef4CA
f4KCgH+Bf36BgYCHi4CAgX+AfYKCf4CAgIGAgHyAf4CCgIKCh4CAe356gIWCgX1+go2AgYN/gH5+gICAe4F+e3uAfoN/gn2AhH2AgYGCgH9/gn6AfnuAgYCCg35+f4CAfnqCgHyAg4F8gWGEfn+AgHyAgIGAfoKA
iICAhH6Ag4CBgYCAeoB+hoCAgIp9gYCBf3WAhH94goB+gH6AgICBgIB/gICAfHyAhHqAfn6Bf4GAgH+Ag36BfoCAgn2AfXyAhIN/gH5/f3+AgH+Dfn1+gYKAfIeAgHJ/gIWAhICGgIR3gnmAgH2AgoCGgIF/foB8
gIKAh4CDgX9+gIF9h4CAZIGAfoCAgn9/fn1+fn55gX5/fYF/gICAgIeBe4B+f4GBfYJ9f36AgIN+gISAgn9/foR8d3x9gICAgIR9gICAgICAg4CAmoCDgICAgICAgX2DgH1/gH+Dgn+AfniCgH+Af4KBgICCbnuA
g4B7gIGDfH+Bf3yAgICAgICAh4GAgYJ/gn6Ag4OAgICAgH5+eH2AiIB/goB/fnyHf4CFg36Af3+EgIKBgH+AgIKAfYKDgoKCgHyCgYCAgIJ/gICAiICBgICAen1/gIF+gX6AfYF/fH+BgYCAgIB+gIGCgYF9gIF9
gIJ8gHyAgIB9gIB/f3+Ah4CJgYGBgoCBf4CGeH9/gIB6gIqOgICAfoCAg4CAfH2BgYB/hIF8gn99f4GCgICAgICAgYCAg3+AfoB9dYGEkIx6gH9+f39/f4GAf3yCgoOAgH98gYB8fIB+gH58goCAgoCAhIKEgX6A
gICBfX2AgYCBfIOCfX1/gIB+gH6CgH+Ff3+AgoN+gH+AfoCAgH1/h4CAgYOBfYKAgIB9fIJ8goOAdX2BhIGBgH1/fYCAgICBfoKAgICAgIKSgnyFgIODgX6Bg4CAgYB9gH+AfYGBfYGCg4B+gIB9gX+AhISAgoV/
fYN6gIGAgYGAgoOAgoCAfnyAgoWCe4CEgn+FhX9/gIKAgH+AgH+AgXuDhIiAgH90h4B/gH5/foWAfYB9fYCBgICAhYCBgISCgX+AgICDfXyAhoZ/f4GAgH6Ff4B/gIB/eX6BgYB/f4CBg4CCgYKAgISEfX2AgYCE
gIB/gIKAeIJ/gIF+goCCgYGKf31/gYGAhHqGgH9/foCAgICAgoCAh3+AgICAgH98foGBgH+BgH+Ah4OAgICAfoGAfYF/gH6AgYOAgoB9gICPgHZ+goCAgYB9gICAgICAfoCEgH1+goGAgIB+f4SBgIGAgICAgIGA
gH+AeoN9hn+Bgn9/gH+AgIB+gIF+gIKAiYCAf4F9fn+AgoF/fYCAgYGAgX+GgIB/foCCfYCAgICAgoCAhIB3fHp/goCAgoCQgH2Bfn+BfX2Df36AgIGBgH2BgIODgISCgX2AfoCHgoCEfn6AfYCAfn1/gIF8hICA
f4OAf32AfXuBgIKAe4KCgHh6gIaAfX6DgIaCf4N2g4F/fYSAgH2Df3+BgIZ1f4GFfYOAgH99goBxgH+AgH2AiYCBf4GChIKCe3uAf4J+gH92gICAiYB+fICCfoOAgH+AgYR/c4BxhIOCgICIg4F8en6CgYCFgICA
gIWDgH+KhYCAgH58gYCAgIN8f36CfYSBgH6BeYCAf3+AgoSAfH+Ag4GAgX6AgYB+fYKCfX+AeoZ/goCBgH59gYCAgYKBgn1+hoWCgYGAgIKFf36Egn9/gIOBgoCCgIGAgICBgH5/d4B9gIB9gIF9gICBf4CAgGh+
fYCAgIOAgIB/f4V6f4B9gH6Bf4B+hIF0gHmAfoGCfXuEd4GFgnt7gIJ+fn+DgHaBdIB/gIOAfn+Be3t/e36CgICKgH5+f4B9gYB+f3+DgH5/gH+GfYCCgIGBgIB9f4CGfoJ5hH+EgIN/f4GAgnt+gIJ/gH2CgH+A
f4GGgoGAgICCfICBf4GCfn+Af4CAgGuEhoB7gH6AgYCAgHuDfoGAfn+AgH2AfICAgX+BgIKBfoB9gIB/gIOBgIWCgIeCgH+CgIaAgoN8gICAgYGCf4CBgHyAf4CDioCCgHt8gIB5gX6AgYB5gICFgoB8hYGDfIN+
gYOAgXyBgXyDhIN+f4F8gYB/gXmIhIB8gX+AgH+BgYB/d4F9e3+DgoF+foKDgIGAgIB/hIKAhYCAgH+Af359f4GCgIaAfYOBgICAf36Afn2DfIOAgH9+f4qAe393gn2AgX+AfIB+gIGAgYODgICKgIF/g4GAgoh+
eoB9gH+ChICCfoF/gH+CgH+AgICAf36Af3x9gH9+gIGBgH6De4J/gH+EhIaBgIB/gn1+gYGFgH5+d3uBgH9/fn9/gH2Ch4GAhoGBgH5/bH6AgH+AfYCAgoF9f4GBgn+AgIOAf3yAgICAgICAgIB/gXuBe4SBgX98
gICAhX+FgYCAgICAg4GAhH6AgICAf3+AfYZ/gIB/gYF8f4KAfoCBgoiAf4CEfYF+hYCAgICBg35/gICEf4R+gIJ/gH5+hIN9goWAe4KBfn6Bfn+BgYGFgIF9goCBg39+goCFfoCAhoWAgIKBeoCAgn6DgICAfYKA
hnt9foCCi39/gn6AfYCDa4N/gIGAgIGAg39/goB+en2Agn6BfoCGgX5+f4N/gICAfoeAfYGBgYB+f4CAfoF/f4CDgISAfIOBgHyAgH2HfoN/g4CAhYN+gIB7gH6AgIOAgH2GgICBg3mAgIKDgH9/gn2Af3GAfIKA
hYCAgIKAf4CEhICAf32AgICBfoCAhoF5foeAh4B+g4CDgYN9gHqBgH6BgH+Bg4OBen+BgIJ/g4N/gIR+e36Bf4CCgH+Af4B+foGCgIGBgYCAhn98hHx/f3+Af4KBf3+AhYGAf3+AgICBg315gH6GgX9+hH6AfoB/
foCDhIGAf4GDhYKAfoCMgYGAfH6DgH9/gICJgH99fYCAg4GAfHyEgH+BjoB/gICAgYKBgICBgIJ/f4GBfoF9gICBgIaAf32AgIJ9gIB7e31+gIB/gIGFgXyAgIeAg4CAgICFgIB+gH5/gH+CgYB4g4GCfYOAgYN/
f4KGgIKBgIB9f36CgIKCgIGAgYKFfoCDeod+gICAgIGBgoB/gIGegH2Hd36Af4B/goCAgX6Cfn99goKAf3+AgIB/h4KAgICAhH+CgIKFgHuAg3+AgYyBgYCAf4N/fX+Bgn2BgICAeXx/hIF/gXaAhYCAf4ONgISA
gIGAeYKEgH6AgX+DhoB+eoJ+gH+KgIGAgYF+f4CHgXaCgoB/foB/f4B4gH6Afn2Ag4CBgoCAg4R+gYF/gICAgIB+hICAfX2OgH+AgICAgX9/gId/gH+AgoB/eH1/foB+hYCCgICCf39/f4CBgIB+f36AgICGg4B/
e4CAf4Z/f4CEgIB+gX98gH+DiHyAhICAh4GCf4KagYKDgICAgIyAi4KJhHZ/fIZ+fIB/g4CAhICAgoKAf39/gYGDgId+hX+AgYCAg3yDgICDgYOCgIB+gH6AgYF+f4CAh4J/gIJ8gH6Bgn9/foSBhIF/g4KAgoCA
d3+EgH5+gICIg4CAfHqFf4SAgoOIgIN/goCAg4CAgH9/gIB5gX+AgHt7gYGAfIB8gXyBg4CAgIFzgICDgYCAgICAgYCCf39+g3uCfYCBdYCAgX+Bf4GEeYB8gYGFgHuCgX6Afn+BhYGBgH+Af36CgYiBgHx/gIOB
gH+HfoKEf3uBgX2BgIF/f4uAgYGAfnyBgIN/gXt7iHWCf3+AgH9+goCAgH6Af4CDfnx+hYB9goF7gH+BgICHfYF+fICAgn9+fn2Bfn5+fH6AgIGDf3yDfoGAgIGAgX6AgoiAgX6Afn+Af36AhoGBf4CDgYB+fH2A
f31/f4CAgH9/hICHgIGCiIBygYB/foB/gIJ9f32Uf4CAgYCBgICAf32AgIGAgICAgIGFgICAf3yAf4R/gYR/jICAgH6AgIB/foCAgYGDgYGBgYB+gICAgICDfYCAhX2Eg4CAgIR/gYB/fYCBgICDgICAf4CEgICA
hYGAgICAhH9/gX2Af4R9gYCAgYV/goV8hoiCgH+CgoJ/go2AfoB9f36AgIN9gYWBgIOBf4SAfn95gICIgIWCgICBd36HgH+AgIOAiX+BfnuAf4KAfICDgYGBf4SAgH9+foCAgICAgHyEfYCAf3+Af4B9iYCAfn5/
gICDf3iDf4N9gIKAfoGBfn9+gICAgIF/f4KAgYCBjYSAfYCBfoN+gIx/eICAgX2AfYCCe4KCgYB/gIKCgoCCgICAhX6AfoGEf4B8gH6AfoCAgoB9gH2Bg4J/gH98goB8hIB+gnN9gISAgH+DgIKAf32Bf3yAfYCB
gIKDfn+Ad5aDhICCc4SAf4B/gYF+f4J/foB+gICAgoKAfn+FgYCAgYCEgIOAgIF/gH6Ag4B8f4GMfnuHfX9/gICAgIGAgYN7hYGBgX+Af4B+gIWBf3+AgIGAg32Bf3qAgIKAgICChoCAf4CCf3yCgICDj359f4CD
gniBfoGDfn5/gICCf4CDgIJ/gIGCfICBgIN/fn+BfnKAgXyBgX59hIGBgIKAf4OCgnmHf4CAgICAg3p8gH92gICCfn2GgHqGfIJ+gH6BiIB9gI2Ag4F+gICAgICBgH2DfIB8g4N9f4CBgICAhICAf36AgICAdIKC
gIB+f4CCgoCAgIF8foGAgH5+gIJ8fH6AgHqBgoCAgIOBe4SAfYCAgIF8gYGBfoGAf4B/fn2AfYZ+hoCAgIODgIB/eYCAgoCDf3mBgICAgICEiYF/eoB9hICBgYGAgIGAf32AgIJ/gIKJen+BgICFfH+Aa3+AgH+A
fY19gYCBgICEgICAgYCDf4CAgH+Bf32BhYGBgYN8foF+gH6EgH2Cgn9/gH2Agn6Bf4GBgICBgn6DgICAf4F3gYOBhIaAgH+CgICAgIOBgnx+goCBf4OBgH5+g4CAgX5/gX2AgX6AgoBygIB6gXeAgX9+hoCAgoCU
goB/fn6AfoGAhYCAgIKAgYCAe4B9gICEgICBgH2AgH2Af4F9foB+gIKBf4V/hHqFgH+BgICEfYWAgH+AgIKFgn2Af39/gYGDhYCAgoCBf4KAgYCAf4KAgoB4gYJ+gICAgX9+hnyAgIB/gH6DgIB8gYGCgH9/gICB
eYOIf4CCgX9/gH6AgHuAgIF+gIB/gHuDgYGAgIF/fn6AhH5/gIB9gYN/gIF+f4CFgICAgICAgIB9fn2AgIF/gICFgn+Ahn+Af4CAgISFf3+BgoF/f4CEf4F9gXyAfYCCgICAgYB5goCEfoGGg4GBhIJ+f4B/f4CA
fX9/f36AiXyCfoCCf3uAgH1+gIB7gICAe4CBgX2EiYJ9fYCAgHuBeoB9gH+Cfn2AfX6BgH+EgH9+gIB+gH+AfoSCfoeGf4B+eoCAhICAfoGAfYGBgYCAgISAgICGf4B/gIB/gICCgX6HgIJ/gH6AeXmAg4B6f4CA
f3+AgoCBg3+CgIB6gYCAdH97gIKBgn+Bg4OBgY+AgoCAeoCKgICBgH1+gX2AfYOBgYN8gIB/gIB7gIGJgX97gH+AgIF9f4OEgYB7fYCAgIR/d4CAfoGAfX19gX+EgH5/gH19gICDgICAg4CEgICAgYCAfoCAgHmB
gYB+gH58gIF+ioKAf4F/gIGAgIWCeH9+foKGgoGDfoB7gIF/gHyCg35/fYGFeX+AgIGFf3+Bf3uDf4OAgYKBe4CEgIGAgYB+gH+CgIB+hX6BgnmChIB/fIB7gYCAf39/f39/gn6AgICCfYGZg4B/fYF/gYCCgnuI
hoGAg397gH98fYGBgH6BgYGDfYOBf3uAgIB/gIB9gIF4gH5+gICAf3+OgH+Bf3p1foJ4fX+BgYB+gIB/f4aBgn+Bf4CAf4B/foCAgIGBgIKBlH6CgYKAgn2AfYCBeYJ+fYGChICBgICCh4N9fYF/gn1/foSEgIGB
gIB/gX9/iH2AgH6AgIGBgoSAgH2Ag32BfICCgIGCf4GAgICCf4BvgHmAf4SBgIJ9f4CAg4eAgoKAhIB9hYCJf36AgYJ/fYOBeXmAgoR+gXuKhX6AgICAfoF9gH6AhH5/gYqAgIKBfIKAgYB9gYB/eIGCgYJ/gIKA
gH2FgICAgICFgHuAh4GOf39/gH2BgIJ+gYCAgIN7gIB/ioCAiISAfHyAf4CEboGEgYKBgIKBgIOAgX+Cf36AgISGgIJ/iX+AgICBgYB8gX6BgYF+gYCBg4B9fX+AgICCf4CAgXyAin6Afo9+fXt6gYKBgH9+gICC
gICAgYCCfoCAgXx9f4GBiX+BfX9+iIKAdoSAgYSAfoV9fn+AgICAfoCGgH57f4CBgoCAfn+Fg4J/fX+AgnN/gYB+fnuGfYF/gYGAgIF0gYGAgIGAgIB+gICAhIN5gH+AgIB8gYKEiICCgYCAgIN+fn+Dg4KEg3+A
f35/gIB+gHt/gYKCgIB9gH+Bf4KCgYCBgIKAgYCEf4CAgYCIfnp+hIB8gH+AfICCgICAfYCAgICDgH2BfoN+goCAg4B+fXyAgoCAfYN+gICAg4B6gIB/fIF+hnuFhoN+hH+BfYCAgIKAiYF+gH+BgYSBgIJ/gn+I
hn+AfoODhYB8goGAgIGFgICAgIB+gHp/gIB5gXuAgIB9goCDgoCAgICFhICAgn6AfoB9gX5/g4GBgH6Af4B/fX58gYB/f4F+gH6BiICAhnuAgH+AfYCAfICAjIt/gHyBf39/gH9+g4GDf35/gIN+fYCCfoB8gICA
fYCAe4CAf36AgX+AfnqCgYKAf4SEfICAgYCCgICAgn+BfIGAf4CCgICBgIKCfoGAf4B/gH5+foCAgH6Ag4CAgIJ6g4ODgICAhH9+gJWAg4GCfn6EioB4h4SBfn95gIGAgH5+hoOChX6AgIF1e4KAgICAgoOAf3x6
g4KBgn6BfHuBgIWAf4CFfoB/d4F9fYR6gH+Afn+Ag358g4KBf4CAd3+AgHuCfICBgH+BgH+Af39/goKBfICBgIF+gn6FgICAeoCAf3+AfX6AgYCDfX+GfoB/fYCCgYCAfoCAfn+AgX+AgH+Bfn+GgH94fYCAgX2A
foB9gYJ9fn2Af4mAeIB+j36AfYB/gICAgIGAg4F/gIF8foKDhH5+gH+Eh4KAe4GAf4OAf4GAfHyCgoGBgH6Af4CAgH98foCCgYWAenmAfoCAgId+gICAeX2Afn58gIV/gIOBf4F/gn2Af4KAgIN+gIGAgX6BgYCA
gH+BeYGBfoB+g4CAgH6BhH5/foGBf35/hYOBgIV/gICAgYN+foGCgIeBgX5+f4CAf4CCgX+DgICBgX9/gH5+g3+BgIB+gIV+f4CAgICBf36CgHmAgYSAgYB+fX54fn6AfYGCfoODfn2DgHyAgH+BfYKAfol/f4F/
gICAhYCAgoCCgH2AgoaAgICAf4CAhoKBg4B/foCAf4B/gX1/goCAgH2BgIGAf398fISBgoKAhIN/gIF/f3uDgHx+foN7gYJ+gIF/gIKAgIGCf35/gXl/gICCgICCe4CCfH6AgIF/gIB/gIF/e359hoCAgH5+foCA
f4CAgIJ/gIOChoB+gYB/hX6AgYZ7dYF+gHyCgX+AgICAg4F+gICAgXx6gIB9f4OAf3+AfYCBgYSAgHWBfoCDfX+Bf4B+foCCgHuCfICBgYeGfX6FhIB8f3+BgICFgX6AgH6IfICBf31/gICCgICEfYB/gIB+fYuB
fH6Df32Ef358hYKAgoCAfoB9f4GAgX+AgISDhYOAgIB+f36HgoGAgX6EgoB/f4B/gIJ/e4B+en6AfICAgH9/f35/gYWEfX+CgIB/fn6AgH+CgYGFgIB/h4CAgIB9gIKEgoGBfoB/gH91gIKCgH6AhYGAgYF+iIKA
foCEgH+CfH+Dg3+AgYF5hIB7hIN9gHp9f4OCgX6AgIGDfIWAfICEfoGBf4qAfn59gIGIfn+FgH6AgXyFgICAgYCCgIGAgIKAgnt9fn+BgYSBhX2AgH99hYB/f4OCgIGBf4CAgIN/gYCBfX6AgX+AgIKBgoKBgICD
gH1+hYB6gIB/h3iBg395e4WHgH+EgIaAgHh+gn+AgICWf4CAgICDgYB7gYCCf4F/g4R/g32AfoODgYCCf4B/fIZ/f4J/gIR/f4eDfoB/g4B/gIGAf32AgIF/gYF7foKGgn+AgoCAgIaAgYB0f4KBg3+Cg4CBgIGA
fn1/gX9+hIB/gYGAgIKAgH6CgHuGgX+Bg39+gX9+gH+AgH2AgIGAfoGAgICBf35/gICAfoV+f3+AhYKAgIl7hX+FgIZ+gICAgIF9hISAeoOCg4N/f3x8gIB+foSAgIKAg39/gIF+gICAg3+EfoB/fYCDgIB/gIGH
en1+e36DfoCEhYCAgH6BgIKAgIB/fn9+d3V/gIB+gHx8f4CAgISCf4CFgXJ8f4CAf4CBgIB7goCCe32Afnt/fnaAf4eCgIB7gIGBf4B+doB+gHyDgHOAgIB+gICAgIGAgYF/gYF8gISBgIN+iIGCf3t8gIaBgHyA
gYGAgn2AiYCAf32Hf32Af4B/gH2AgYSCgYN/gH+DhYR+gICEfoCCg3yAf4B+gH6AeYF/gICAhX+AgoB7gICEfYGFg4CCgICAfoJ/gYCAgIB+fX6Ef3+Ae36Af3qFgX16gX6AgH2Dg4N/gYCAfn2Af4GCf36GgIF7
fH19e4GCgYB/gYB/f39/f36AhH+DgIOAfoCBhoGAfn9+gIuGgoGAg4GBfnyAeZF+g3uEgYJ/foB8f4CAf4B/hYmAfoKAfn2LgICDgH+AfoKAgIB/hnuAgIB+gICCfoCAgYGBgIB/f4GBf3uFgoJ/koB8gHmBgH59
gH2AgIJ/f39/foB+gIF+gIB/gH+Egn17fYCAhYCAf4KBgICAgH9/f32Bf4R/f36Bg3+BgX2IgXuAg3+BgIV/gIaAgH6Df4CAfoOBf4CAfYV9gICCgICCgIB9g4F6gIOAen9/f4CGfIl/gX6ngIKBgYGAgIGAfYB7
g3+BgoWIgICAf31/gIB5gIGAgIKAgH+AgoB9gIB/fIB/gIN/foF8f3qDf4CAfYiAgIKAgn+DgYWBgIGAgIB+gICAf4CFhYCAg4CAgIR+gYF/gIF/eYGCgIKCgH5/eX9/eICAf4CCg4GAgH+Df4KCgH+Af4B+gHeA
f36AgoCAg4B8fX6BfoKDgoB/gIF9f4CAgIR+gImFgoGBg3uFgIqHgH9+f399gYB/gIaAgICCfX1+goB/gIOAgICCgYCAfoGDgICCgICBgIJ8gICBgIJ/fn9/gYB/gH6Af4CCgH+Af32BgYCAgH5+gIaBgH5+f4B+
gYGAgIB/gICCgYCBf4B9fn99fn6EgIGAgIN8fm99hHiBgIF1fn9+gIOAjXuAgX2AeXt/gICAg4KAgH+BhH+AgH9+fX5/gIB+fnV9fnyAe31+gISAgJGBgIB/gIF/gIKBgIGAf3yCfoB8fn9/goB/f4WBf4B/gX2B
g4GAgX+AgICCe32AfoB+foB+gICAgIGAgYN+f3+Bf4CAg3uEgYJ9gH1/iGuDf4N9g4B/gIOFf4GAe4CCgIiAgYCAgISEgH+AgHiBgH5+gIB8foCDf4CBgXyIh36Ah3yCgoJ9gIKDgISBen+AgX+BgH17gH9+e39/
gIB+gYCEgH2DgICCgn2AgH6CgICAgoCBfoGQf3+Cf39+g35+gH6AgH+BgIGBfoB/foB/f36DgoOBgH+Af36BgIeAfoF+gICAfoCAfnuDf4CAgIeEfoSBgX6FgH2FgoKIgn+AgHqBfYCAgouAiHeAf4CDgICBgYCA
gYCDgICAg4B+fH+AgIB9fICAgIKBgICIhX2AfXx/en58f3+AgYB/f4B2gYGCf4GEfnyAf4CAd398gH+CgICCf35+g4B/gIOAfoKCgYCMgIB/b353f3+BgH2AgoF/gH+Af4B+gH6AfoKAgICCgIJ/gH+CgYGBgH6C
gIB6gX+BgYJ+gX6BfoCAf4WAhH98gIF+gICCfn6JgIuAgICAf4F+f4J8f4B+goGKgn2Ag3x+goB+gYCAgoGBgYB+gIp/gIaCgoIRhHyAf3CDhH5/gH+AgICDgJR9f4GAgICHfICAZ4F/gICBgXp+gIGAfoB/gIGB
gH6AgIGAgYCBhYOBfX+BgIB/gYGAgH2Ag3t6foGAinmCfYGAf4N/gHuAgYKAgYCDf3+FgH9+gH6AfICAiIGAgHyAgIKAgX+BhmmAgoOAgIB+goF8f4SBgIeCfYGHhn5/gYGBhH1+e3uAgICAf4B/gYCBgIB/f4N/
hoB+foKJgICAgIF6g4GAgIR/iYB9gH2CfoB9f3+BgoCAgICAgIB/gX9/gIF+gICAfX6AgYCAgXmCgX9/gHyBf4CAgYKAf4R/gICCgH9/foB/fn2AhoOBhH+Agn6Cg4F9hIJ/f4CDgX+AhIF/gHaAeX+AgHqBgX+A
hoJ/gIOAgYCAfH9+goB/gYN9gIOCeICBfX99fYaAgYCDfoCCfXuAgH6CfnqDgIGFgYGAgIKAgoCCfYGGhICCgICAgIB/gIeBgH6AfoGIgH2EgIF/gIODgX5/gH1+fYCAgICAf4CBfn+Af4J8gICAfICBgH+FgH+A
gIKAgIKBgIKAgIF/foKCf4CBfnqFg4GAgYF+foCAfn6BgIqAgIGAdn+BgYCAfoCCg4CBgIOAgIB/goOEgICAgIKCgH19gH6Gf4F/gIOAg3+AfX5+fn+AgIB/gICAgYCAgYKAg399gH+BhoCBgHyAg4CAgIGAgIaE
gIR5gIB8g4B/gH6Cfot/gIaDgH50foB8f4iAfICCgoKBfH+AgoN+gHyBen+Af4GBhoCBgIKAfoF8gX6Ff4CAfX2DgH+DgYCAh35/eoB6gIB/fIiAgIGAfoCAfoCCgYF8f4B+foCAgICAf4GAfn1+gYOBgH6JgICC
gICAf4CBhYB+foCCfoCAhX2Bgnl+f4GBgH6Bf4CBfoB/hoCCgIGAhn9/gHuAgICGfn5/gIGFg4GAgIB/gX6AeICFgn+CgYF+f4B+gH2AgIGFfoB9f4CBgYCDgoCCgX6AhIKAf3x7f4V/hHyAf4B/h4mEf4GCgYCA
gH+BgX+Af4uBgYB/gYKAgIGAfX5/fX6BgX+CgICBgHx/goGAfISBgIN/fYCBhYCAgICChX99f4KDgICBgYCAiX+Bf4CAgIZ+fIB8g4CBgoCAgH6Bg4B9gICCgH5/gYCBf4B/gIZ7fYKBgH9+gn95gH+AgH5+f4CB
f3+EfoaAfoCCgYCEgIF/gH2AgH2CgIB+eYCDf31/gX2CgIN+gol/gH+AgH+FgYR/gIKBg36Ag4GAfoB+fn59f4B+foKAgn5/gX19f4CAgIKHfoCAgnyEgX+BhnuAhoGAgYGAhYeAfX9+gYCBgISAgYCBgYCBgYN+
gICBhIJ7fH+GfH6AgH98g3d/ioJ/gIB8gH9+f3p9gIN+gIR+hYaAg36BfoOAgYCCfoB7eIKBgHx+gICCh3t9gH+Ff4CBf4B+g4SBgX+AgX6BgIKAgnuBhoCAgYCGgH1+gICEgICDgoeBfYKDgH+AgX2EgICBfoGB
gn5/gX6AgYp+gIOAfn5/g4J/gX6DgoaAfIGBgH+AgH99g4CAgIN+gYOBgn6CenKDgIB+gH+Bf36AhnOBgICDgIeAf4B/gX5/fn1+fYV/gICBgX+CgYCCg36EgIGFg4CBf4CDgH6AhX6AgICAgImCgIV+gX+Ah4CA
fX58fIF/gH1/foCAf4N7f4B+gICAg4CAgYB/f3yGgICCe4R/gH6AgoGEgoCBgH9/gYN9gH+AgIGAgHOAgIaAfIB6goGBf31+goB+fIB/foeBgH+BgX9/hYCAgIGCgIB6f4F/foB+goCCf4GAf3l/gICEgoB7goJ/
gIGAgIKAh4CDf4B/gYGAgIB/fH6AgISEgH6BgH1/hICAgIB9fn+AgH+DfoB9gH9/gYGBhIGEgIeAgICAhIB+hH6AgICAfn+BfIKCgH2BgYB/fn+BfX6Af3yBgIR/gIKAgICAg4B+f32BgYB/dn2Agn5+f3+AfoCA
gICAgX6DgIF8gIGBgYB/f36AgYB/gH9/fXmAgIB/gX+AfX2BgoGBgH5+gHaBgX+GfH+CgIGAen6CgICKgX1/f4GBgIGBf35+dIB+gICCfoJ/gICAgIKAfYCAf4GAgYCCfn+CgXmFgH9+eX+DgHuTgYCAgYF/foGA
g4B+fnaCf32AgHuAgH99gIKAf4CAfoCBgICAf4mAg36Dh3+CgH6AeYCBgX2AgIJ+gHyAgH2CgH9/goB/gICBgIB9gYF+gIF+gIB+g4SAgH+IgIGBgX+AgXmAgH2AgXyBgIKDfn+AgoF6gH+AgYGDgoCAf4CBgIR/
fn2AgIGChX9+gIGBe3qAg4CBh32Ag399gIKBgHyAf4CAgoWBgHqAgH6BgIKAf4SAg4WCgIR7f4GCgYKGf4OAf4V7gYCAhYB+f3+FgYCBfH9/gICCgICAgICAgIeAfoF+gIGAgIF9foB/goCAgYGAgYCAgH9/e3+B
foKAfoGCfoCAfn+Af36Df4F8f4CHgoB/f39+e35zgHuAfoCAgX2BfnuAgIF/gH6BgIB8gHyCgIJ+goSAfX52jYCAf39/f3p+gYCAhIB+gIB7fn+CfoF4j4OBg35+fHyCc3yAgIB/f4KAgH6AgH+BfYCDe4CAf4R+
dYCAgIGCgIF7gH6Ef36AgH6AhICAf4CEgX2FfoB8gYCAf4aBgIWFgICAg3+AgIKDgH9/gIOAgoOAg4CDfYB4fYB+gISLfoB+g4CAgoN/fn2HgIB/gH5/foB6gX+CgIOHg4OBgoKBgX6Bg4B6f4CAhYCAgICAfX+A
gIaBfH5+f4WAf5GBgoGBgIF9fH6Agn6Cf4CAgX+Af4CAiX1/gYV8fYCBgIOAgICBf4CAfoKCgYGBg35+fYGAgYR5fX9/gIV/goCBgH6Bf4V/gIGAf4WBgYB9g4WCfIJ8f4J9gH2Agn6BgoB/fICDf36BgoCIfoKC
gHqAgICAgod+fH6AfoB/gH6BfYB/gIGAgIF/foR+gICDgYV9f3+AfoV9gH5/gHx+gH6Ae32BgYB/gH2AgX+Af4B+gIKAgIKEgH1/g4GCgX9+f4GAgHt/gIWAgH2AhX2AgIOBhYWAgIOUgHt5e4B/gHt9f4GAfYKA
hHyAgIB9gn99goCAgIGAgYCAgH6ChXuAf3yCfoGAfoKDgICAe3uCgoCAfn2AgICCgoCAgIF/gYGDd4B/hoqDgKSCgICBgXuBe4CAhYCBgIKBgX6Bgnp+gICAf4CHf3h9g36AgICBfoB/f4CAgH+BgYF/gHp+fod8
f4B4hn+Ef4B/f4GAgH+BgICAgH+FgIB/fYSFe4h/f4CCfnyDfoGAhoKDgYGDiYB/gYCAgoB9gX+AgoCEgH+AeoF2gIODhaF/jICDgHqBgICCgYCBf4GBgYKAgH+AfoWAgn6AgIGDf4B9foZ5gYCCgH+AgH+CgIF/
hH+AgICAgIB+gIB8gYCIeoCBfoCGgIGBgIl/e4KAfn99gH+Agnl/goCBgYCAgIGFgICBf4CAgYB9h4h/g4CAfYCAgICAhIF7gICAfYSAgX6Af4F/gIKAhIB+gICAhoSCgIGEgIGFgX9/hX9/jn2Af4CAgIGCgIN/
kYGDf3x/h39+fIyAgIWBhICAf4F9gIKBgX+CgIOAgHuAgX6Ah4GDgICEgIF9fn99gIF9f4CCfn2AgIOCgICAgX6Ae4CBfX2CgH+EgH2Yf4CDgIB/gIGAf4OAgH6Ag4OAgIWAgH6AgIGBgIB+gYF9hXl/eoOAfH5/
gIGChXuAgYB/gIGBgn5+gYCAf4CAgIZ9gIF/goGFgX2Bf4CCfoSLeIGCgHl8f36DfIN8gICCg4F/gICAfX9/f4WBg35+gISAgYKAgH2Bf4F+fIODg319gH6ChIF/h4KBeYGCiIOBgn5/gICAgn2AgH+Ag4B9d4OC
gn6BgYCHgH+AgX18f4CAeoKDgoB+gICDgIN/gYCDgIJ+f36DfH2AhIF+f4GBeX+Dg4CBf4OAgYKDgHyAhYB/fX2AgIKAgICDe398gX+CgYGDgIJ/gHx7foN8foCBfn6AgH95fX9/gICBhYJ/gYF8gYGAgoODgIGI
f356fICAe39/gHt/hoB+f36AgIKAgICCeYGAgICCgICBiIF/gX6CgIB+foF+iIF+gYCDf3uAgIF8gX+BgICAfoB9foOAgICBgX+Agn2BgoB/gIB/hX+BfoGBgICAhX6HgX+BgH+BgX9/gX6BgIR/gICDf35+g4F7
gIGFf4J7goeBfnx/f4CAfnqAgIF/fIKBgIWAfoF9f4CEiIB+gICEg4iAf4OAf3+BgH6Ce3yBgIaAgH+AgYGDgICDgYCBgICBgICAgIB/e36EgoB/hYCAhn+LgYGBgIOCgICEgH+Af39/h4KAf4CKgI2BgX2AgYCA
foCFgIF+gICAiIGDg4KAfYN+fYB/goR/foKCgHt/foCAf4CAfIB+e4CAfoCBhIB+gYCCgH+AhH96gYGDgIOBgIB/f36Dg4CAgYKAgoKCgISAgIGAgX9/goB/gYCDgIGAf4CAj36AgIKAgISAfoCBf4KAeoCBgoB9
gn5/gX6AeYCAgH6AgICAfHyAgIGCgICKfn99gYB/goOFf3yAeX6Af4KAgIqAg4B/hIB/e4GCf4CAf4Z9f3yBgIF/f4B/gIB7fn6BgYCAfoWAfoB+goOBgoF9gICAgH+Af4B/goCAgH99gIR9gYSDgH2AgYB7gIB+
foB5gIB/fYN6g398goCAg4CHeHt/gISCfoCEgIGAfoF/gIGAjoSAgYB8g4J+gX6CgYGAgYOAgICAgHqAgIF/g4B/gIR+fYR/fHyAfIOHgIeAgICChYCBgICAgYKLgH5+gHuDf3+BgIB/gICBgYKAfYaGgX2Df4GB
f32ChH6AgH+AfYB/gH+AhX2Bgoh+gYKCgYCBgYSAfn2Af4B5gIGBe4iGf4GAgYKAgICGgICAgoSAfoF/gYV7gIKAf4OAf39/gYCBf36CgIB/e4CCgH+Df4B9f36AgYKBgICAf4B+f4CCf4CDgH+CgH+AgoF/gYGA
gYB+fYGIg4KCgIF/eYCAgXt6g32Ff3+AgICDgH9/fn9/hYF6f4CAfn+AgICAgoOAen6BgICBgX99gH+Ah4GAgYGAgH99gYCCfoGAcYCAgIGBeoCCgH+EgYKFgIN+f3yEgICAf4GAhoKAgX6DfoKBgYKAgH+AgYF6
gH5/g4CAgYB9gn59gIB9gX99gX6DgIGBgoF/hoKAgICAgIB+gISAhIN/gX6Ae4N/gXyEf3+CgHiAfYqAfoB8gICAhYGBgICAgYCBe3+Af4N/gH2Cg4F/e4CBfYOBf39+gYKGgIF9gIGCgn1+goKCg399gYGAgH2G
goKCgICBgYCBg4J/gH+AdHl/dnyAgH2Ch4GEgYSCf4CDgIB/gIKCh4GAgIGEiIB/gICAgHl8gIKAfoCBf4CBgIB/gIB+gGyBgXuAe4OGg4B+fYCAgYB/e4SAgIGAgICDgHuAhYB+g4R+gYeAfn+BgICAgoKAfYSA
fYCAgICCg32BgICDgoB/f4CCgIaAgIB/gHGAgYCAgn96fYN+g4GBgYB9foB/gX+Cfn+GfH9+goCAg3mAf4B9iYB/gIOEgYKBgIB/gYOBin6AhIF/gX+CgX+AgICDgHqAh4CEfYCDgYCAgIGIgoV7gYp9gH9/gIKA
fnuCfIN9foGBgIF6f4KAgXyDgIB9gHyBgICChn1/foB6foOBgICBeYKCgoCAf4WAgYB/f4B+gH59f36AeYKCgHyCgoB+hHuDgI2AgoB4goGAgH6AgH+BgH98gIGAgICAhYB/gn+GgIGBgYR9gX+AgYCAhX6AgICA
f3+AgIB/eoKAfn59gIB7gYCEf4CFf4F/f32Af4WFf3t8gIKEgIGCgH5/gYWCgIB+e4B/gH5+eoGBgIeCf3uBfnqEeYGAgICCgX2CgIOAgX+BgoCAf4CEgoGAfnuAgICAgICCfoCAgIKAhICBhYCCgH99fIOAfICA
fn9+hYB/fYCBgoWAf4CBfXuBfIKAfYKAgYCCgICAgHmFcYCCgICAgIOAg318gn+CgICAgIaFf39+hoCAgIKAgH9/foKAgoJ+hIJ7goN5gH98foGAgIOAe4CAfHx/gIB/fn2AgIGBf4CAfn+FgYCAgIKBgHiAgHyA
f4CAgICDf4R6goCAhICBgIGAgn6AfoCAhICDgH9/gHx/f4KAgIGAgICCeYSBfX2BgoCAgoCGfYB+gYOAgICAgIB9fH+Cg4CDgX6JgIKDgYB5f4CAgIWDiICBgH+AgYWAgoCAgICAf36AeYKBgH6CgHmCeoCBf35+
gIGAgISAfYaAfoGBgIB8gHmAgIOBgYJ8gX+AgX6DgoB+g3+DhoB/hoGAgoCAgIOAhIB6goOAf4B9gH6AgHyBgoGAfoKCgICAeYB/gH+Ah4B+dIGAen+Bf4CBgYGBf3t/jIJ8f4CAgICBgH9/gX+AfYOBgYGAg4GA
gIJ9g4R/h4CAhYJ/f4eCgX98f32CgICBfnaAhYB9f4GAgYGAf4CAgH6AgIKAfoKAgn+BfYKBeoN/gIB+goB/gHyAf3+BgH9+gIGAf4CBgH6CiYCAgYCAfYCBgYF3g4N9f36AgIGDgIB+gH2Fgn9/gIN/gIyAf4KA
eIWBkn6AgYaAgn6AfYGAf4CDe3+HfoKBg39/gIB+gH+Df4F7f4CAfoVzfoGBfn6Cf4WAgH9/gISAgH5/goF8fn6Af32AfIOAhX9/gYCEfICAf4SAgICJfoGEfoKBgJd7f4CAgIF9foCBgIB+gn+BgH+MgH+Af3t6
gICFgH9+gYGBfoCEgoGAf4KAgIF/e3t/gICAgICAgICDgICAgXyBhX2HgH2Eg3SDfoCCgIGAgn+JgoqAfYN/hYCChYB/f4GAgIGAf36BgHuBgIKCfYCAgICAeoCBgHx8gYF+gIF+gH9+gYCAgX1/f4CBgICBgoSA
f3+Af4KAgYKGfoB8gYKCgYB9gX+AhoCAfn59gISAgHx/fn+CgHl9f4eAgoKAgH6AgoCCgIF+foCCf4J/gX58foV/d4OCfYKAgHp+gn+AgHeEfYCBgICAfYB/gX2Cf4B+gIOEf4CCgICAfYCDf4B/gH9/dICGfICA
f3mAfn+Df4CDgIN/gH6Bf4B/foGAfIB+gICCgIODgYN/gn2AgYCGf4CBg35+hoKEgIF9gH2AgH2AgIaCfoODgIF9hHuAgIJ8gICAgYCAgYGBgn9+f4CCfYCHgHx/gX59f4CDhIGAgn9/gIKAgYB9g4CCfYR6gIB+
gIGAe36EgICAeX59goJ/gIF/gH+EhYKAgYB9hICAgH+Agn+CgnZ9g4SAgIKAgIGCgIGAfoOAfYJ/gICDen1+eoKBhH+BgYKBgH9/g5eDgoOIgIJ+goCAe3+AgH6AgJF9gYCDd358foB/gYGBgoCBgIOCfoCAf4F5
fX6AfoF4eYB+gH1+fn9/gXV/f4B+foCBg397fYCAgIF8hnuDgHp9f4R/gH9/gIB/gIB/g3+BgoN/gHx/goGAgX58fYF9foB+gYB9gIB7foCAgH+Af3+EfYiAfn+AgIF+goGOgIB+gH9/iX+Af4B5gH+Ch36CgIB+
goCAgn2DgICCf4CEgICAf4N+f4F+gYCAe4GAf4GCf4aAgYCAf39+gYCBg4CBhH+Ag4F+gIGBfYCBfoJ/i4CAe4KBgIB/gICAgICBgIB+f39+gICAgYCBgoB/gH9/gIB/e4OAg4CBfICAeIGDgH+Af4CAgH9+gn+A
fH59gICAfYB9goB8gH6AgH2Bgn1/f4B9h36AgoGAgIOCgIGChX6Hgn+AgYF9gIB/f3uBgH2BgH6BgYCBfoB1hICBfoCAg4OAg3+DgoSFf4WAj4CBgnuAgHx+f4B7f4CAfomAgH96f39+gH9/gICCgYB+gYCBgH6C
e36EgIKDgIN+gIB/foB/gYCAf3+CeYCAgH9/gX2Ae4GDfoCDhYCAgYCBgIGBkoKDgIGAj36AgX59foCCgYF+goCAgH9+gH2AgICBgH5/gIB9gIKMfoB+foSBf4CBfYCAf4CBf3mCgH5/gYCAf3uAf4N+f4CDe4B/
gIB8gIB/foCBg4B+gICBgICBhISAgH6AgIGAgXqBgIB+f4J2gHyAgYJ9gX6EgH6AhYCBf4aCgIB/f3yBe32Ag35/gICDf4KHgIKBfoGDf4CAgIR/gICAgoCAfIKJgICBgnuCgoB8f4B+gYCAgICAgYWCg36Af4B/
gH+CfYB+goKAfoCChIB/g4B/gH+CgIKBgoGDgYeAgICAfoGAgYCBgoCCfn6BgIKBgIGAgICCf4CBgIB+eIN9fn+BfoF/f36AgH+Bf31/fIGAgIKAgH+BgIGAgIB8gIKKgH6Bf4CAe3uDgYmAf4CCgIGAd3t/f3h+
d4CBfoCAg4CAgoF9fn+AgoKAgn+Bf4CEc4KBgIB8gICBf4GEfoB9gH2Hf4GAg4CBeoGAgICBgIN+fniBgnyBgICCgIOAgXyCgICAgn+BfoB/gIJ+f4CEgoB9f35+gIGBgYKAgYCBfoCAiX98gICAg4GBgICHgICA
f4F8gIaOf32BgICBgH+CgIKDhoGChICCfpGCgoF/gYCAgX+FgoSAgH6Ag3yAgYCBfXZ/foKBfYJ/f4CAfIGAiH2FgYGAf4F+gX2EjoGFg4CAgYCAf3+EhHF/f3+DgHuAfoaCgX+AgYF/fYaAhnuAi4B/gICBgIB/
fICCg4GDgYCBfYB+gIOGgX+AgH+Af4mAfX6AgYJ+h39+gIGBg32CfIKAf4GEgX6LgIOAgIh/eoGAgoOAfn6Dg36AgH5/gH6CgIaDgIJ/gICAg4CBhICDgIB+gIB/f4CCgISBgX99foKBfnt/gYWCf4N3foB9gICA
gICAg4GAgYCCf36AfoZ/goSBgIWAgIB+e4CCfn58gIB/fXyEgn5/iIB9d4OBgYKAgH19gIB/gH+AgYF/gIF/gYGBfYCAgoF9goOAgIGDfYCAgIB+gICEgH5/fX+Af4CAgIKBgYCAgICBf4B9fX9/gYB+gH6Dd4CB
f4OAgnuAgoCCgYCBfHuCgYKEhIB/gICCgIF/gn19gYCAhYN+gH6AgX5+gH+BgYCBgH2DgH59gX6Afn6Ff32BgX54f4F/fYWBgnmAgICBgXZ+foB/f4CAgYCAfH+AgIB+gHl8h3d+f4F+fICAfoB9gHqAgYyEgYOB
gIWAhICCgX5/goF/eIOAg4CAgIGEgIOGgoN/eICAfn6EgIF9hIF+gn6AgYB+g4KAfYCFgH1/g4WAgoF0fH+Af4J9gX+BgYB/f4CDfnyLgICDgYWAgYB/gH+Af36AgIV7gIGAfX+AhH2AgoKDgH9+fH+BfH5/f397
fn9+gYGAgICAgYF/fn+Bf35/gICAeoCCgH+CiICAfn6GgYV/f4F5gH5+g4GAfYCAf4B/g4GAf4CBgoOAfICAgoCCf4CAe4B/gH2DgnyBeIF/goCAgIKAf357gIGBf4CCg36AgIB/hoCAgIeHfYB/gIaAgIiBgn+A
hX6AgoB/gH+AfoCKfn5/h4CBgH+CgICGf3yAfoB+goB9fYB/fISAe32AgoODg4CBgoCAfI6Ai4CBf4CAgX6AgIJ/foCDgoKAf3h/gIOBgYB/foJ9foKHf4N9gICBgoOEgYGAf4KAgYCAe4CBgIB/g3+Ag36DgIiE
foGAfH6BfX5/f4GAgX5/f4B/foCCfH6DgX+Ch4J/gICAfoOAfoB9goKEgXZ+foCCgICBgH+AgHuAgYKBgIB/gH6AhoF/gICIhICDgYB/gIOAgoGFe4d/got+gICAgYGAgoGAgH9+f36AfICAhICAgICAgICAgH6A
gICFgH+DgYV4gICBhIB9fnyAgIF+gICEg4CAf36BgYCGgX9/gIKDgnyAhH1+gIGAgYB/hIB/gH2AgYd/gIGFfn6AfX9/gn6AfH+BgYCAeoZ6f36BgX+EgIF/foB/gX2AgICBh3+HgIOAgICAf4KAgH6Ci3+Af4CA
gYGBeYCAgICJf4CAgICAeH6DgX96gICEfn+Agn98gYB7gIGAfYB/goSAf4CEf4GAgYCAfIOCgHuDe4GAgoCFgIGBgYCDgYGBgH+AfX6AgH6Ae3yAgIGAf4GAfX5+gX2AgISFhH9/gX6AfoCAgIGAiIR+goCBgIF9
foCAdoKAe4WAg5KAgX5+gIF/gX+GhIF6gYCAhn6DhX+CgX+AfoKCfn2AhICAgIWAeICAf32DfYCAgH6AgIGCe4OAgIB+goCAg4B7gpGCe3+AhX9+fIGAgH6AgYaAeoB+f4GAfoGEgIGAgH9/fYCJfIKAf4CAgYF+
goGDgoCHf3+Cfnx+iXyAgYCAgISAfISDd4CCgH2BgoCBfoOBgoCDfXiBgICIgIGBgoCAgIGAg4CBhIN0gYCAgISAh4KAgICBf4GAf4CIfH+FgoCCgH+Ae399hoJ+fH5+f39+gYKAgIJ/gHx6gIZ7iYKCe3iCfn+B
gH6Af4CBe4GAgoGAf4GAgICAgn+CgoJ9fYCCgHx+fYOCfX+Hg4CAgYCBfn6AiX+AgYSBgICBgIJ8gIF+gIF7gXuBfn+AfoCAgH+AfX2AgH+Afpt8hYN/f3+Dg4SAgYCBgIKDgYKAgIN/foSAf4B/f36Dgn6AfoCC
h35+eoF8f3+DhICAg4KBgH2BgX9+f3+Agnx+f4GAf32AfoKAf3p/gIKBgH9+gYGAf4CBgoCAgICAfoKAf4J6f4CAgYCAgoZ/f4J/gIOCeYJ9gIB9gH2AfoGBf4B/gHKAg4CAhICBeX5/gIB/g35/gICBgoB/hn+A
gH91goCAg4OAgoGAfICCf4B9iICAgn2Bf4B+fYB9gIGAgIGAgIGCgICAfn+AgIB+hICDhIGBgH99fn+Ah3+BgX6Bf4CAgYGAgoKCe4CAf4CBhH2EgH98foGDgYCAf4GAg4GAf32Bh4GGgoCAgoGBgICDgICBf3p/
foCCgH+BgX9/g4CAf4CBg4CCg4R/gYCAf39/foGBiICBfoOAgIN+gX+DfoR+hYGAf4CAf4B/f4CAgX6Bf4B5g3+BgoCAf4CEgIB9gYOAgICAgYCAhICAgICAg4CAfnqMfXqBgHyAgX6DjH+AgoWAfICCen9/fXWA
gIKAgYCAf32Ag4CAfn5+gH+Af4CBfoB+fICFgIGAgICAfYCCf36DfIKBfICBgX+AgYOBeX+Dgn2BfoGCf4CBgH2Af4CAhYCBe4KAgIR8fYCCgIF/gIB+fX+AgX99gG+AgYB/gH+EgYB+gn+BgIF+gICAhoCBgXyA
f4B+gIB7gICAf3t/hoCBgIGEgIB9gH98goJ/gHyAgYCBf4B8gYCBgYCAgIGCgYKBfHyCg3uBgICAf4GBgIB/jYmDgICIgICDhn6AgYGBe3+AgoCEfn+AgH+BgH+AgYZ/d4KCgYB/hoCAhICAgIGAgH96fH6AgICA
goCEfYCAhYCAgoCAenp7e4CCe4R/gICAgICAgYCAgISAfXx+gIN9h39+f217fYB+f4CBf4CDgYaAfn+AfYGDgICAgIOBgH6Efn+AfYB/fnt/fn+BfHyBgHp+gICBgn+AfYKCfH9/gICBgYB/gH+AgYSCfYCGgH5/
gH9/goCDgICAf4CAgH6AgYCAgICBgIB/fXl+hYV9e4CAgn5/fn6AgYOAgIB/fHx9f4J/f3t/fIOCf4OAgH2Cf4KChn9/e4B9gYF/fYCBi32BgIGEf4CAfYKAg4CAf4GCgHx/g4OAgH+AfoF8hH5/gH99fX+AgX2B
gIaBgoKCgH6Af4CCgYKEeIGIfn+AfoKAgYCAgYGAgoGBgICEhoF9g4CAgoGAgW6BgIJ/eH2Ae4B+goCBgICFgHt+f4R6gIV/gIKCgH+GfoCBgICCfoOBgH5/gIKAgYB+gYCEgIODgYCAfX6AgoOAfn6BgICJfICA
gX9/goB+gYCBhYCFgIB+gIB/gICBfoCAgX2Cf3+CgYGDgn2CfIGFgH9/eX+BgIGAgH+AgYWBfnl/gYF+gIB4fn2AgISCgH2CgH6AgYSEfn9/gICAfYGBgISBgHyAf4CDfX6Ag4CCfH5/goeAgIB/gYF8gICDhn+B
goCBgoCAgoCPg3eAgICEeYB8hICCf36HfYJ/gYKCgYCAfn19f4OBfH6Aen9+f4B/gICBf4KAgH1+gX+FfoKAf4N/foOCgIF/gICAf36Ef32AgIKAg4SAf4CAg4CCgH+Cg3mAfoCCfn+AgIB/f3x/gIODg4CCgICA
fYKDf4CAgYF/fX+AhoSDg4F/g4KAfoN+hX2Ag4KBgX5/gIaDgHx1doWAf4GAfX+AfoWDfoaCf4aAjH2FgX+Bf4CAgXyBgIF+h4CBf4CAgH9+f35/goCDfn+AgX+DgYF9gXyBgH+CgomAhoGCgIZ9hH2Bgn6Af4CC
gH6BfoCCf4CBhH9/fn+AhYCDgH2Afn2AfYCBfoB/hH2Af4F9gIGAfnmAgIKAhYCAf36DhH18f3+Af4B/gH6BgH9+gICAgoGBgICAgICCgIB6g4CCgICAgIB9gYB/gIF+gX+Bf4iAf317gIF/f4F/gYB/gYF/gIJ/
gIF/foKAgHuAe4CDgIJ/f4B7gIGAfXqAf4KAhYB9f4CAgIF3fn1/f4CAgoGAfYWAgX6BgICGfYCEgIF6gIGEf3+CgICEf39/g4CAfYKAgH99gH9/gYKAf32JfoF/gYWAgH+AeYGBgICCfnyAgICDgIiDgICCfXyA
gYB+gIOCgoKEgIF2fX2BgYGChICCgICAgH5/foSDgYKBgI6AgICBgH+AgICBg3WBe3+Cf4OBgICAgYB+gX+BgoCDgIKAgX5/gX+Eg4SCg4OAgoCBfoCDgX+BgIB/f36IgoB9gHx3gIOAgIGAgIGAfoB/gIGCgIR7
gICAfn9/gX6DgICBgH5/gHyCgoCCfH2CgH2CgICDgX2Bfo1/e4GDgIGAg32DcICAg39+gX59fn+AgIB6foB+g4B8gYB+foF7gIF/hICEgIGAkYCGgIOAfnyFgIB9gX6AfH+Bf4F9hoB+foN8gYKAf4J+e4GAgIaA
hYF2f3+AgICDgICAgIB+doCAgX+MgIB/gIB/dYJ/fn2BgYB8foCAgX1/f4KAfYB7gHmAgX6Bf4CAf4B+fYB8gH91foCBgn+DfYCAgIOAgICFgYGAgIGCgYSAd4F/f4CAgoCDgYCEgICBe4J9foF7gH6CgoCPgHuA
f4B/f3+AgH9/fYGIgIh+gICAgIR+goKCgYGGgYCBf4B/gICAfoCBfoWAg3+AgH+AgIGAgYCAgIB+gYCBf4h/gICAgn2BgH99gHyCfoB/foB9gIB+gYB/f4F/gIB/f39+f4CDfoCEgICAf4CAgHyBgYiDgYB+gIB+
f4CAhIKBfXmBgX+BgIR9gIKAg4aAe3+CgYB+gYOBfn6BgoGBgH6Bf4GDgH6FgYKAgn97gHyEgH+AgH6BgoF9gn99gIGAfYCAgH+Af3+AgIOAf3yBgIF/gIF9fISAe3qAgIF1fn2AgYB8f36AfX6ChHx8f36AgH5+
gIB+gXyAgICAgX1/foKBgICDgXt+gYCUf4GAgIB+foR+gH6JgIGDfn2GiX5/foSAgIB+g4GAgYGAgIB+gYF+foB+hYCBf4GBgoGAhXZ9gYR/gH9/gYCBe3+CfoB/fn2EfoCAgHx+hoKAgIJ+gH5/gYGAgIOBgIB9
eoCAgIB/f4B+gICDg4p9gH2AgICAg4CBgYCAgIGBg4aBf4OBgH+DgIKAfn+Dg3+Af4OAgoJ+gIB+g4KCg4GCgYGAfoKBfH+DgHqCgH2Cf4F/gn58fn6Cf4CBgYCAgoB/f4J/gIB/gX2CgICAgICAgoB+gH98gYKA
f4KAgISAgYCAgIF/gICAgYCAhYB/foGChIKAgH6AgYCCf4J/gH15fH6ChICBgICBgICBf397fn99gICBgIaAf4CFf4CAgIGBgIB/gXKAgIGBg4aDf4B9gICFgYGAgoSAgICAgoB/hn+BgH6AiISAg39/gYCAfnqB
gYmDg4GAgn+CgIB/eoF/fn2BgICCgn6CfYF6enl8hoCAgIB+gIGHgoV8gIOBfYB7hICAfn+CfH9/gYB/gH59gICAeX1/g3yAgH+NgH2AgIB/hYB8gH6AgH+DgHx/foJ+hoCAgYCBgIGEgIJ/fX6ChX+AgIGEgICA
f4B9gYB+f4V7f36BiICCg4F8hoCAgH6AgoCAgIB/f4GAgoV+fX6AfIB+gH9/gYCAgIB9fIGBhX6CgICFgH+AgIB/gYCCgHt9gICAgIB9gH6Bgn+AgIWAgICAg4KAg4B/f4ODg4CAgIOBgYB/f36BgYSAhIB+f36A
hYOAgoCBgn+BgICJgIGAgH99f4B/gHuEgnN+fXx5gYB7hICBgX+BgHqAgIB0gHyAgYF/f3+AgIV/gIB+e39/eoB8goKEfIJ8gICAgIGAfoCAf4SAh4KAf4GAhX6AgICAgIODgICAgIGIf4B+gIV7foCBe39/gn+A
gIGAgH+LgYB+f4CAgoGDgYCBfH+Ag4B9goGAfX2CgYGBiYmAgISDf4B+gISBf4B/gYR/gH59f4B+gYB/gICAf39+g4GAgYCBgIGAfoh9gIKDgIKAfYB/gIeAgIOAgoGAfoCBgICCgH+DfoCAgHqCgIGCg4CIf4CB
gH+Bgn+AeYGBgIKAgHiEgX2AgIWCgH18f4CAf3+AfoCBfX98foCAfICBgH9/hoGBf4CAgICAf4CAgICBgIF8foF/gICBf3+AgIGCfXp/hH1/gYR/gIJ5gYB8gICEh4WEeoCBhYN+gICDfYCBgICKhIGAgoCCgICA
gIKAgoB+fYSDfoeAg4CBfoCBgH+AgX9+fnt/hICAfn98gYCAgIKLgIKAgIN/gX59gIGDgIGCfoCAgIJ+gIOAfX+Bf4CFgIB/f4B+g31/f4GAgIB/hoGBfH6Bf4GCfYCAf3+Aen+AgICAgICBgIJ9e4B7gYKAf4eD
f4BzgHuDg3+EgYKBf4CEfX5/gICAgH97gYSDf4CCeIKBgH5/hYGEgn2DgYCAfoCCgYCEg4CAf4CDe36Ce3mAg4OAgH+AfX59gYB9h3iIfIGBf39+gH9+f3+Afn+AgICAgH6AhIB/f36CgH2AgYB9gH6AgYB1gIB9
gYB+foCCfn+Bf4CFgIB+f4CAgICAgICAgHiBg4B+f4CAgICAfICEgICDgYCAg4SAgIF/hICAgYCAfoCAgIODgICAhH99gYCAgIKCgH2BfICChX+BgIB+f4GAfoeCgoCAgH+Af4d9jX9+gH1/gIJ8gICAgYCBgHyA
gH6CiICBgIKCgX59hICDe3x/goB+f4F9g4CBhICAgYCCgH6CgHyAfn2KgIKCgX6Ef4qAgIGBgISCgIKAgIODfICAf4F7gICDgoB8h4CBfX+BgYOBf355fnuAgIB+gX2CgH+EeYKAgYWCgYOAgH+DgYCAf32Ag4WA
doGEfn19f4CAjIKBf4B8foWAh3+AgISAgoKCgX+AgIGBgYGBf4GAg3+Ag4CFf4F+g4KEf4aBgICAhYCFgn+AgnyChH+EgYCAf4KAg4R+hX2BgYF5foOAboCAgICAgIF9foGCgICDg4CAfoCChYGAhX+BhIKAf3p7
gYN+goCAgIF/g36AgX+AgoCEgIeBhH9+goGEgHx/hX6BfIKFgIR+gIGAgIR+gIF/gH9/f4J/gX+CeoGBgX10gYCFgn+Hfn+DgH9/foCBgICAgoKFgICFgIB/gIWBgIKEgHqBgICBhICBgYqBg4J/foCBgYB9g4J/
gH+DioCCf4KAf4B8gX+AgIGAgIKEgoCCfYGDgIKAfn2AdoCBh4B+gIF/f4GAgIB+hXyDgICBfoB8gIN8foB9g4CAf4B+gYF8e3yAfn+EgH+DgoCAgH9/gH+AgYCAg4B/goeBgId7gIGAgXt/foB8gXqAlIKAgH+A
gICAgYGAe3l/gYCAgH2AfoOAf3SAfnuOg32Aho9+gIB/fX98gIGAgH+BfH6AdYCBgoCCg4CAfoCFhYF/gX6BgYCBgH6Bf4OAfn+AgICHfn+BfoCAg4J7gICAfHuFfn6AgYKAgICAgIB+fYCAg3+CgX9+foKAgH5+
gnyCfnx+gn56gXyAgIOEfoWCfoGEgIF/gn+Af4B6f49+gX59g4CAg4B/gICAfoN+gH+BgICBgICIgH+AgYJ/fn2Ae4CIgHyDgHyFf4GAf4V/f4CBgn+BgYB9fICAgImAgYCAiYCRgH+BgIKBgICAdoCBgoF+goCA
gn2Ag3+BhoCAfoB/f4GAgoB8dYCBhHuCgn2Cfn54g4OBfYGAgH+Bh32Af4CCgH5/fn+JfYCAgHmFfoJ/gIKBgX+AgYWBf36Af4F8gHuBgH9+gIKBfn+Bg4OBgYCDgH6HgICAf31/fX+GgH6DgIB9fH9+gH+DgH+A
gH59hHuHgn9/hH6BgX58gYCAg4CAgIB+g4V8hYOCfn6AgXx/goCAg3+AgIKAf4CAfYGDfXyAg4KDhH+Af313hYB+gYh+gIKAfoJ9f4B+gX6AfoB+gH2Af4J/gX+BgImDgIJ/gICCgICAfH5/e36AgH2AfYCBf3+A
gIGAgHx6gX+Af4SAf4CAgH5+f4F8gIN/hX+CgYF3gYF/gICDfn96hIWBeYZ/gICAgH+AgIF+foGCgICAgn6AgH9/gH96h32AhoB6gn+CfoCHgYKBgISAgH6Bf4B/fn6AeYB8fYGAgnN/iICDf4J+g4uAfICAgX6A
gX9/goCAhICBhYCAfX+AgIB5f4CEhX6FgH6CfoCEgICAgHiAfn+AgIF/gH9/gYB/foGBgH58gIF7gH6AgICAgICAgH+Ag3d7gIOAgIB6gH2EgH6Fg4V9foB+fX6AgIB/fnh/gYB/gYF9gn+AfoiAhoCJgIGDgIB/
gYGAfYmBgYB/gYCDf4CAgIF/gYeDf4CBf4CBf4CBgYGDg4CAgICAgHmBgoV/gIB9gH+AgH+AgICCg4B/gYB+f4KAgIB7fIKFgHx/e4CBhYJ8gIOAhYCCfoKAfoCAgICAfIGEiICBgH+Ae4R9gH6Chn6BgICAfnyA
goCBgoKBf4J9gIJ+hX+CgYJ6gYB+gIGCf4F/f3+EfIOAgn9/gH1/hH2FhH9/f4GBgH1/foJ/goKAgICAfX+BgJF2fX18gIGAgYCAgpR9d4GDfn+AgYeAgICBjH+DgIN8gICAgH6Bf4B5gIiBf4B/goCDgIKHgoSA
gXyLgIKBg4B/gYB9gICBgYCDgoCAgYCDgYV/f4CCgH+AgICAf4KAfYd/g4aAgIKAgICBi32BfIR/gH2BfoGAfYJ/f4KAfoCAgX5/f4ODgYJ9gICNgYmDf36AgICCg3+GfoB+fX+BhIGAgH6BgICAg4CAgH+CfYCM
f3+CgICCgICCfoCAhIKCg4GAgYGBfYBwgoKIgICAfoWAfYKAgnWJfYGIg4R/gIF9foCCgoCAgIB+gIB/goGAfX6ChICAgIWDgH+BgnuCh4CAf32AfYF+h4CDgX6BgoOAgYB/gX+AfX9+gIOBgH99f4CAfX5/gYWA
f4GAgoCIgYCJfoSAgH+CgIF9gIB/gYOAgIB+gICAgIB/gn+AgX+Af4CCgYGAgYCAfYCAgYCAfoV/gIGDgIKAgICAfICDgICDgHWBgYCCgX+Ag4CAg36BgICCgoCAgIKBgYSDgoSBgYWAfIF+hH2Be4CAg3yBg356
gX6AgoSIgoGEgICDgYGBgYB/gIB+goSBgYB+gICHgH1+f3uAgX6Af4KDgICBfoGAgYCAgX6ChICCgH+DgYOKgH55foeEgYCDg4SAgICAioSAgH+BgIF9gIKAgICAd4CBgICBgIB/g4KBgn9/fYGAgIKAgICBg3uA
f4GBgIOAgoCAgoCCgYB/gH+Af4CCgYGCgIKAeoGAg4OCgId9gH+Af4CBgH+AfH+AgH9+in1/gICAgYKAf4GAh4mEfoN/hH6HfoF/gICKfnmAgH+Cf4CAeX5/f4OCgYCAgIF/fYCAgoCEgH+CgXeFgIGCgH6AgYB4
gH+CgH9/gXl+fX6AgYJ/g4GAfX2BgHmBe4F/gH+AgoKAgIqAgoKCgH+EjYCDgYKAfoGCgIJ4foB+foCAf3+AfYJ8gICJgH6AhH+Agn+AgICEgIGAfXyGgIGBe4CCf3t8e4GAfoB/gYCBf4CAf4CBeoJ/gn9+f4OA
goGEgoCEgX+BfIB9gICAhHKCgYCDfoB6f4B+gHx+gIiEg32AgIB/f4GCbYCAgICAf3p4gYR2f4B/goCAgYCCgICBgIB/f4KAgn+Df36IgYB8gY6AhIGAgX+BgIGCgoCBfIB+foR/hoCHgIB/jICBc4GAfn6AgYN9
gIF/goGDgICBgICBgIGCgX+EgICCgH9/gYCBgoCAgn6Afn+Af4F+gICAhICAf5CDf36BgoJ/gIF9fXqAgIGBhYOAf4GGgX+CfYCAfIB9fHyEgYF5gYB/gH+BgIB/gYGBgICDf3mDgoCAeoJ3iX6Af4CAf4WAgoGA
gIOAiH1/gH+Af4KNf4OAgH2CgIGEgICAfH+AgIGAe357f4CAgICAhIODgICBgoKDfoCAdn+AgIF/gICAgYCBf3+AeoCAhn+BeXmEgX+AgoKBgICAgYGAgHyHdoCAf4CBfoCAg4CBf4F+gICEf4B/gH+AgX5+foCB
f4CAgH+AfYF/fX6Af3+Af4WBeYCDfXuAgoGAg3+Ag4SDen+FgICAeICBioCAgIJ/foCIf4KAgHJ1gIR+goCCgH+AgHp+hHuAgICCgX+Af4F6f35/iYCCgYSAf4CAgH+BgHOCfoB/hYB4f36AgHyDeoCBgH5/foSD
f4CAgICBf3+BgYN9gYCCgn+Afn+AiH9/foCBhYOBhX+CgICAfn+AgoGCfoKFgYCCg4KAgIqRhICAgIGAgoB/f4B/foGCgISCgH5+gICEgICAg3x+gIB9gIB/gIKCgX6Af4F+f3+BgICAfIB/gIF/gIB/gICAgX9/
f4CBhYF+goJ8gIF/gH6EgISAfn2CgIB1f4SAgICDfoB+gH+AgIGAgIGAgoGCgH6Cg3mAfIKAfYCBgn6Be3mBf397gYOAf4CGg3+BgoGBgYCAgJaAfn59hYCAiIuAgH2BgH6AhX2Af4KAgYCBhIKDgICAhICAgoB/
fIKAf32Be4B/gIGCgIGAgH9/hH9/fn+AgIF9gYKAg4CAgIR+eYB+gIGCgIGAfX6BgX18gIB8foCCgH9+foF+b4GAgICAgIGEfH2Ag4KBg4CBfoKCf4KAgIGAin9+gIZ+foF/f4CDgX5/gH6Af4GBlYCAf36Af4CA
fX6AfYCHgYWDgH6CgICDgYCAe4KBgIGAfn6BgH57gIGCfnyDfIJ+gn9+iYCBgn+GfoCBgHyAfYB/goGAgH+DfIGAgICAf4KBgICAh4N+gH9+fYCBf4CHgH2AfoB/gX2Cf4OKgoCBgH2AfICGgX2AgH+FgH2Af357
gIWFg4GCf3t2gYGGgH9+foSAgIOCh4CCgIKAgICAeH+BgX+BgIGAhIGAgIKCfoCAgICAg4CAgIF8gHmAgIV7gHuBgICBf3mFfoeBgX6AenyBf4CCgH+BgYKJfImCen+AgICAgX2AgH+CgIOCfYJ/gYCAgYGBgX98
gH9/gIF1f3+CgICAfH+Bf36BgIB+gn+CgH2Bg39+fX6Ag4OAgX9/foGBfX6EgXyCg4GAf4CCgXaAgIF+gH+AgIGAgYB8gICAgH2FhH+AgYCBgnyAfYB/h39+gHt/gYGAg4CAf4CAgoODgH1+foB+gIB5f4F/iYGL
goGEgoCAfIOBgHx/gICAgH+Bf4GGf3+CfICBhICAf4OBgIGAf4Nxg4F/goB7fYCGgYJ/gISAf4B/gH+BgICDgIF/fWuAgIB+eH+BcYCDfXyBgoOBgH+AfoF+gICAe4eCgYCBf4KCg36Ag4CDfoCAf4CAf4WAen+E
gYCAgIaBgICAg4CAe3+AgIGAgHR9hICAgXt+gICEgH+AiIF/gICBgYGAgH2Ag4CAgIGBgIB5hH6AgICAfoF+fXmBgn2BfH9+gICAgH+Cf4CBfol/gIF9f3+If4CAgIGBgoCAgIJdhIBwf4GBfXp2fIGBgIB+foCC
gICKf4F+gIB+gYCBgICAfYCAinyDf3eAg4F9foB+gICAgYV/goJ8goCBgYCEgICAgIKCf4J/eYCAgYSAgICAeYGAgIB+gYGCgIB/fYR/gHyDgHSMgYB/gIJ/gH+CgIB/gICBf4CAgH1/gYB/goCDgIB8f3l/gICE
f39/gH+AgICAgYB/f4WDgYF/gICFf4WCg4OBfoB/gIN+foB/gX97f3uBf36BgIF/hX+DgISAgX6AgICDe35/gIOBgYiAgH1+gICDe4GAfn+Cf3+AgHl/f4GAgH2AfISAgIWAgXyIhIOAf4B/gH9/gIB+gYB+kHyB
gH+CgIGAgH+BhX5/gX9/gYOCeYOOfoCDgICAfoCEfIF/gICAgH+CfIKFaYB/gH6Bf4GAgISBfICBfYN9gYB/gH6Df32AgYKAfoF/gH6KgH59gH1/goN/gH+DgICHhICBeYB+gH+AgH6BgX1+f3+Ai4CFf4GBgX+A
f3+CgnGCgYSBh4CAgIF9g4CAfn2CfoCDf4KAgICAgIGDgoGAf4CEiYCBgYB9gXGEgoCAgH+AgoSBfn+AfICHfoGAfHSHgIJ/gXqAf4d+hIGAhIaBgX+AgIGAg3+EfX9/gIB/gYCBgIB/gIB/f36AgH1/f4KBgHyD
gIKAf4GAgn6BgYKFf4SAgH6BgoCBgICBgYCBgICAgoCAf4GAgYGAhIB/fn9+gYB0gYCAgX9/gICAhYF+hIB+gX54e4CGf4N+foGAhX9+f36AgYCHfoCJiH2DhnyAfoCBfYCCgn6AfoCAgH99gHh8gICDfn2BfYGA
gHx+gIGBgIOAin9+eYCDf3+Egnt+fYGAgH+Cf4OCgX+CgoGAeIB9f4KAfn6CfYKAgX98gH19gH1+gIKBgICDf3+Ag36AjXqAf32AeH+BgYB/goKAgH+Bg4J/gYJ/gICCgIeBiH5/gIJ9gnp9fYJ/gICAg4CBgYCD
g3l/eYaAgXx+gICAgH+BgIB/en99fX6Bg4J+gHp9gICAeX+AfYCAf4CAfX6AjYGBfomBgYGAh4CAf4GBh4CCgX59g31+gIB/f4CDgoOAgH+BgYCCgYJ+gIGBhIB+goGAfoOAfYB/gYCAgH+BgX+AfYSBgICBhYCA
gIN9gYGDf32Df358gYCBf32AgH5/fIKAgXx+gnmAfHmBgX+PgoCBfYJ7iYCCgYCDfoCCgHyAeYGBgIB/goCAf4CAgX6AgIB+gIB+gHx9gIiBgHyBf3+FgIKBgIGKgX+MgX+AgYCBgYCAhYB/gYCBg4GDgICBgIN/
gH5/gHyDf4KBgYJ/gX+Bf4GEf4CDgIaBfISAf3qEhoB/gX2IgICAhYB+goJ/gH2BfoB/gIKCf4N7hISAgIB+fnmBf3uDgYCAhYGChIqBgYJ5f32DgICAfoCDgX9/fYCAgoB9gIKAgIB5f4KBfoCAg3GAf3l+gX+E
gH6AeICAgICBjICBg4ODgICAd4F/g4aAgYWDgIB+g4N+gYKAgIKAf4KCgIF/fX95gYJ/foCCf4eAi4B+fX+Af3+CgIGAf4CBf3x/fn+AgYF+hH+AgICAgYB7doCAhYGAgIB6fH+Cf5N+f4CAgIB/foGBf3yBeoB+
gH99gICAgICBgH6AgYB/gICAgYOAgIKIg3+Bf4GAgoCAf3+AfH6Af4KAfn2BeoGLf4CAgH+AgYF+gIJ+eoCAfn6AgIOAhoqFgIB9gH6AdoB/f4B/gICAhIJ9h4J/fYCAgIB7gH9+lX93fYeJhH1/XYCBgIOAhn+A
fXyAhYCDfn9/fYWBdX6BhICBgoCAf4J8f4F/gYCFgIB/gICBhH2AgH2Bf4OAgIB/fn6AgoB7g4F+foF+gICAfoB/gICAgH5+g4GAgIGAgH6AenSBgX55hIGGf4CAfoF8i4GEiXyLgoCAgnyBfIF8f4B6goB9gH+H
f4CAgIJ/gH1/gICHfn6Cg4B9fYB+gYCAgoCAhH+AgH98gICCgYCAf4B/f4F/fIB/gIB3fYGBfoR+gIN/f4CDfYCJgYGBhH9/gIh+gIB6hX6AgISAgn+CgIGFgH99e4CAgYCBgIF8fH+AgX5/goGAgYGAgIGBgYGF
hn59gICDgIF+fYGCfX2AhYKAgIiBhIKBfoOAgICAfISCgIF/gYOCeoCAgH2BfYCBgYCFgIOBhYWAf4F/goCChXyNgICDgYGAf4CAfn+Cf4Z/goGAgH+EhX+AgIWAgIJ/goB+gH+BfH19fnyBg3+Af4CJgH6GgH9+
f4KEgYOCgn+KdoGAgneJgIKAf4CAgIGAgICAfYKCgICBgH2AhX6Bf4CAgH6AgId/hoGBgX+AgIWAgYCCgIB/g3+BgIKDf4CJgICAgn9/f4F/foqCgIKEgIB9foSBeIaAi4B+gX6BgoGAfYCDf36AgIB/fYCBe32D
gIJ9g4KAfoCAgoB/gX+DfX+AfId8gICBgIGAgH+BgYCAgH6AhH6AgYN/fIJ+gH6AgH6Hg4yAe32AgoGAfIOCiH6AgH2DgHp+gIGAgICCf4KAhoCAfYGAgIOAgH9/gJuAgIGCd35/hICBdoGAgIB+gIB/eICAgICA
gICAgICEhYCCgIN+gH55g4KCdHuAgICAg4eAgH2DfH+CgYB+hIGEgICBf4CDgX9/gYB9foB9fICAfHV8foF7gIB/gXCFgYOAgICAfIaAfoiEgIJ+gIB/gYCAhYCAgn+CgoF+f4CAfYGAhoB/gIF9f397gYaCdIB/
e4GAgYCAfX1/cICBgYZ/gIF+goOAgIWEgIB/fIOAg4GEhYGAf3+Bf4CAiYCAgIGChYaJgYGAfXuDdoGAgHx9f4KAfn9/gICBgICDgH5/gH2Bgn57kICBhYCAgIF+goB7f32BgIB8gYWAf35/foB/hoGCgH6AgnyC
gIGAgH6Af4SCfoCAfoCAh4B+gISCgYR/fIZ7gICBfoOGgYCOhoV9h36AfoOCfoV9gYGAgoGDgICDfH98f4GBf3+Fg3+BgX9/gH+AgIODgYKAgIB/f4OAg4KBgH9/foOAgISAgoB+foB/fIKAfXx/gIB7hIGAgIB/
gIB9gX+AgH2Ae4CAgX2Bg4GEgoGBeX+IgoCAgIGBgIGAgYGBgXeDhYGCgYR5gIJ7f397gH1/foCHfoKBfoJ/gH+BgIKAf3+AgYGBfoCEiH+NfoJ9gYB9gIB8gX2DgICCgX2AgoR9hH2BgIOCf4B/g4B+foF9gHuA
gH99f4CBgH+Bf36AgH6AfoOAgH+AgoGDgoGAgn+Afn98gYGFiYCDgIGAf4SBf4WAgICAgYN+fYOBgH+Ag3+AfYCAgYB5gYKAf4F/f4B+hICBhHyAfoKDgH+BgH+AfoKAgIJ9hH+Ahn6AfYCCjIJ6d4OAgIGBf3x+
g4F9gYCAgH+AeoSAgH9/hIB9gH9/hoF9goGCgIKEhIGBgH5/gH+Af3+FgH+Ah39+gYKAgIB7gH2Fg3+BgIB+fYF9gX6AgICAgICBgH9/goCAgYKEg396gnuBgIF9gIB+fn9+hIF/gISAgICCf4KAgH2AgX6Be4F/
gX6OgIF/gIGJfoqBhn+ChICCgIB+jYCCf4GAgH2CgWyAgn2AgH+AgIB/hH+AgIR9gYGEgYCDf3+Dg4N8f4B/gIB+gICAgICBgH+BgYB/fICCgICGgIB/fH+Agn9+goCAf4CAfoCCfnyAgIB+fYd/d36EgYCBgH6B
gX6AgYB/gH6DgYCBfYKFf4CDfoCBgIB5gIB/gH5/f4B+gICFhIN7gn57gIKBgICAfX9/hICAgYJ+foCCfH6Af4GAhoCAhYCAfn5/gHx9gH6EgIJ8gYGCfoOCf4B9f4KBgYF/gIB/fYB/fH6AgoB+gICCf4GCgH99
fYCAgoCAgIB8gIGGgICBf36Af4B+gH2BfoF9hIGBfn+CgYJ9gn6AgHx/ZYF3fYh9f4B9g4SAgICAgICCen11f4KAfZJ/gH6DgH9/goJ9gICBfnp+gX6AfIWAgX57g4CAgoR/goSDeICBfICCf4B+eIGAgYCBgYCA
gYB+gn6BgYF/gX2AfYB7f4CAf39/gH6AgIB+goJ9gIWAgICDhYCAgYKBg4WMeYGBgYJ8gIB/hnp9gIF/foCCfoKAgYSAgn1/gIB9f4KBgICGf3iAfIKCfHSBgoKCgoB/gIh6f358gYGBgIF/gH6Agn+AgH6AfoGE
gICAgIGCfYqBgHuAfX99gIF9goB/gYCAhoGEfYB9f4B+h4CAfYCDf4CAgIiEfYF/gYGAg4B/jHyAf4CAgIOCfn6Afn6BgH+CfH98gn2BgICAgH6AfYB9f398f4GBeoKAgIB4gHuAgX+BeoB+fnyDgICAgoCAe4CB
hYJ9in2DgIB/foCAgICBgIF9gnyAg4B+gIKDf39/gH1/f4KBfn+Af3+AiHyCfYB9f4B+gH97gX9/gYCCh4CCgHl7gHqAgIF6foCAgIaCfIB+gnyBhH6EfoKFgIB/gHmAgYCGh4F/e4CAgIR/f4KAhIKHgoWBf4KC
goCCf4CKg3+AgH9/gIKAhYCBgoGBgH2AgIF/gIBvfn6CgH6AfIB/gH6Af3+AgIN+hoB8f35/gIGAgIGGg3p2gIGDgIN/gYV+gICAgYGBgYKAgYCAgH2Af36AgIGAgH5+f4J+hIF/gH9+gH6Bh32AgICAfYCAgYeA
f4CBg4V/hH6AgYZ+gH59gn2AhIJ/gYZ/gHuAgoCDhYCBgH5+foCAg4F/gH+AgICAfIKAgH6Cf4CAgH+AdoR8fn6AgnyCfoB/gISAgIJ/fIB/g4GAg4WFgIGCgYSAf4CAhIGAgX6CfX+Ah4KBfoOGfoCAgIF+g4F/
gH2AgYJ/gIB9gYCAgoCAf4GCgIB9dYCAgoOAhICEgIB/gn+Gf3+Kf4CChH9/gnyCgIKAgoF9gIB/fYKDgYCAgnuAfIB+gICJgXyAd4CFgYB/gn5+hYB7gIB/gICAgH+Bg4GAfoCBgIB7goKAfYCAgICEfnaAf4J8
hIWDgYCBfoB+gH5+gnyAfoCAgYGAgIGAg4GAf4GAgoGAgoB6goB/gIB9eYB/gX+AgIR/gIWAfIKAhYF/gYCAhHyBfH+BgIGBf39/gIB/gIN/gICAe4CDh4OCgICBgHt+fIN9gYGAgICBg4eCf4B+gICAfYd+gH6D
gYGDkICBgoiAgH9+f3p/gIKEfoCDfH6Ff3+AgH+AeX+BgIaAgYCBgoSAf4B/f36AgIRzgH2CgH9/gYCBgIOAgX1/gIF/foN+foCAgX+EgIN8g4GAfX9/e4GAgoF/e4d/fn6FfIGCiX2AgICAgYCBgoB/gHuAfH+B
gIOBfYGAhH2BgoCEgIOAg4CBhICAf4Z/gICAgH9/gH5/gYCAgoWAfo6AgH6AgIB/goKAgICAe4KAgIGAgoB+f4B+gIR5f4SAf4B+gIGDfX6AfoCGgIF+gH+AfH+AgIKDhICBgIB+gYOAg4KBgICDg4CAf4CAgX6B
fICCf3aCg3SAgYWBf3yAgIGCfICBgIKBgH+Jgn2EgICCh4F+f3+AgoCBhIOCfYl+e359gH2FgIOAgXuCf36FgHqFgHyFgICBfoOEfoSBgHqAgYKBgHmAgH+CgIOAhX6DgHh+fICBgICAgYCAf36Ffnt9gX6BhoOA
gICBfn58dYCBf4GGhH5+f4CDfoCBgICCfn59foSEgH+Af4F8goB8gIF+gIB/f32Ae4OAg4R/goB/e4B/gX9/goCAf4GBgX6AgHyBf4F+gYB8gH57gnmAf3+FfoGAgIB/gIiCgIF/gYB/f4CAfX2DgH6Af4F8g4N/
gICAgICBf3+CgIGAgYB+gHt+gIKAfoKAfn6AgIF+gYGAgYN7gH5/i4B+hIB4hnt8eYGBhICAiICFg3+AgHyAhH+Hf4ODgYB/f3x/gXiAgH6AgYJ/foGAf4KGgIGBeoOAfn+BgX+BgH6BgoKBgIKCgX+CfYB/gH+F
gIB/gICVgIN8foCJgoGBgIKEf39+gX19fnqCgICAgISEiH2AhYCAhYB9foCAf4CBg4CAgICAgICBfYOFgoGBgIWAfoGBhH6AgHmAgH+AgIKBhoCAgYCAf3yAgYB9g3+AgIJ9f4B/gX6Ci4CAgIKAfX6BfoCAfn+C
goqAgIB+f36BgneAgYN/gICAgoCAfoCBgX6EgXyCgICAgICCc4GAfH59gHt/gYCAg4V/f3+BfYCCf36AgIGCg3+BfIF+hIF+f35+fYSBgICBgICAdYKAhH6JeoGFgICAf4KDgoB/f4GDfoCCfoKBgICAhIB+f359
gIGAf4F/gYCAgIeAgYSCgIKAgIGGgICAfoWBf3+Bfnx8foCBgIB9fnl+f4CAgnuCgoaGf4J8e4B/fn2AkX1/fX2AgYh7gYCAgn+AgICBiXx8gIB/foCKhoOBhYKBgICAgICAf3+AgIJ+gIOAf4GAf32BeX6Af4GA
g4B6gYF9gH99eoCAhIB/gIKAgYR9f4GAf4B8goKBfH6Af4B/fH+Ah4SAgXyDg4CBgH+AgIOBgIGIfoOAgH9/gICAgHqAgIGCe3qDe4KAgIOGe4CBfYODgH+AfYCAg4CAf4CAgYKAgYCDgYd/goCAgH5+gYKAfICB
gIGCgIWCfYGAhYSBgoaAfX+AgICEgYB+gIB/gYCCgIB8gIN/gICAgICEf4OBgn6Af36AgYGAgXp7gYB+gIB+gIGAgIGAf3+AhIGBg3+Bg4CAgICDgISBfIB/hYKBf4B+hoB9gICCgICAgIF+gICAg3t+f4F/foCD
gIGHgX+BgH9+jIGAgoOAfoB+eoCAgHyAgIB/gICAgHyAfoCHgYB5gYKAbn59gICHgnx+gH98hYB9f4CAgH17gIR+gYKAfn15gH96gIOAgX+DgXSAgICAgYCAfH+Ng4CEfX+AfoOAfYeHgH2BgIF/gH6Af4CEfoB/
gH6AgIB/gICCfn6AgIN9foF9gYCAhH2BhoN/gIJ+f3eBfn6AgICDgoCBgH+DgIB/e36BgYJ9gYKBh4GDgYGAfYKEgYCAfoOFgIWCgIB7gH6FgYSAgIGDf4GAgYOBfX+DgH5+hIaCc39/fYKBdYZ6hn6AgIF9hICA
goSAgH2DhICAeoWBgHyBgoKPf394gH+AgoCAhIJ+hX6DgIKAgH9/gIGEi4CAgYCCgIGAgHuBgICAgH51gIB6gIF/gYOBeYGAgIKDgoB+fH6AgHyAgYGAfoF9iYB/gICBf4GDgH2AgX+AgoKBfoF/gX+Cf4SCf39/
fYB9fYN+g4SAgIV/g4CAgX+BgoKAgICEf36DgICAgH+AgH2CfX6AfYGAgH+BgIB8gH9/gH6CgICCfX+AgICAf4B/gn6Be3+Dg3uDfn+AgIB/gX2AgH19hXyAdoKCfoCFfoCUgICAfoZ9f4GAgYl9iX19f4GAgH5/
hICBfoF7g4B7goB/gYCCgoGDgoKBhoCBfYB8gYCAgH2Af3+AgIN/e32AgH6AgH+AioGAgYOAgH+Ae4CEf4aAgIJ9gHqCgoF/f4GCgICAgIGBgICAf4CAgIB/goGMgICAf4F4f4iChIV+gH58gIaAhIB+e4GDfH6A
gH+AgIB+f4CAfIOAgICAgoCBgICAgYF/gHqIgICAhXyAfX+Agn+AgICAh4CCgIB9gHd7hIKAgoGAg4CAgX9+foF/gIN/eYB+gnyDgHt9gH6AgICAgIGCgIOBgICQgoCAgYKAgIeAhYZ9f4B9joiBgHx/g4CCgICA
foCAgo9/gn19f4N+f36DfoV9gH+Af4CCgIuAgH+BgICGf3+DgIGAf4WAgIB8f4CBgIB+gH1/gYJ5gICCgX6DfoGEhHuAfIKAgnKDgX99gYJ/f3SAgYJ8gIKEgICCgYCAgICBgIB/hoV/hIaAgIKGfIGCgH+AgYaD
f4F9mnuJf4KBgIB/gn5+gHx/fIJ+goKBgH54gHyDgIGAgHl+goCBfH+Ae4CAgoKAgHSBfYR/f4J/gH5/goCAg3uFgoCAfn59gX+BgH5/f4F/gn+EgH9xg4CAgX6BgoB/gX+AgICAgH1/fICAgn+Agn+Af4GAgH9/
fICBhoGAf3yAf4CAgX98goCAf4J/gIOAgXuCfn5+gH99fICAgIGBgI2AfoR/gIB+f4KDf32Df4CAg4CAgIWGgoKAgICAf4B/fIB/gIqEhX2AgYB7gYB/gX+AeYCDf4KIgYSCgYB/f4CIgIOAgYKAgIR1gYWAgH6C
g36CfICEgIGAgICAg31/fYGCgYCAgICAe4SBf3+AfoGAf4d9gICAgIB+f35/fIF8gYGAgICAgIOCgH6BgICCgIJ9goB/foGFf4B/gIF+fnuMgIJ+f4mEgoB5gH+Af4CAfYCJgH5/gIGAgX16foOAg4CBg4GAgISA
gIF8gH1+gYR9gHSJe31/iX18hYCFeYGCgICBfX6Cf36AfnuCgH96gH9/fIF9hIKDgIF/f3x9goB/gH+AgH+CgYGBfICAgIKAf4ODgIF+gH99gX+AgH2Ai4F9hX1+gYN/gYWAe4CAf36CgHyDgYF/gH+CgICCfn+D
hIB9hn19foaAgIWAgHyHgICCfoCBfn9/hICBgH9+gn+AfoGAgICHgoN9fX59f39+g39/gXiDhICAhYGCfX99f3qAg4B9goGOfoCAgIN5g36AgH2Af4B/gYF+gIWBgoCAgIB9gICAgoCCf4J8gYCBgoCCfYOCgYmA
gIJ+gH2CgICAhX6EgIB/f4B9f4KHf4OAf3+Afn9+fH+AgIJ9gICBgoV+hYCBfIOAfoCAgYCDgoCAgIt/gIWCgH+Af399fIWOhIGAgYB/gn6AgIJ/gYR/fYCAfn+DgIB8gIGBiIWEeoB/gIGBgoCCgIGAgoB7fYOA
foOAgICHf31/g3+AgoF9gYJ8fn6CgoGDgH6CgYB/foOFgH+Af4WEdoGAgH1/gn+BfoN/foN+foB/gIKBfoCHgICAhYCAeX18gIGBgICEgXuEgH2AhI97fn+AgIB9i4B9fYKDfIKAgIF9gYCAdX2AhoR+gICAf357
eoB+go1+iXmAgIOAf4KCgIqBk4CBfYSAgHiBfn+EeoB/gX+Bf4OAf3tpgH58fX99jICAg39/f4B+gX+AhoCChn2AgX+BgICAfX11eYOBfoCAgH+Af3uBf4F7goZ9b4N9gIB/gIB/iIF/gICAf3+ChIKAgIBxgX+D
gYB/g4CAgYCAgIWAgIB8gIR+gIB+gIGAg4ODgISBgXuAg4B+gICEgoGAf3+AgoB9f4B/gX+AfoCFjH6AfoODgYB2g3+AfYGEgYGCfYCAf39/gH2AgYCNhYKBf4GCgICAgIGHgoCAgIN9f4CFg4KCf4d8fH+AgICC
eoKDgICKgH2BgoGDgIB/gYCAgIN+gHuCf4KAgIB/gYOAfol/goGBgIiAfX96gICDgIJ+f4CEhIKAf3+Af36Df4CAgYGEg3+BgYSAf4CAfoJ+gYSAg4CEgYR8f4F/gH+AgHqBfH6BgIJ9gICDgIV/gIGCf4CCgIKA
gX99g4J/gH6BgIF/gH+AgoWAhICAgX+Bf4GAgISBgICDgIOCfoB9gIV9gX5/eYKAf4B/gIF/gIWAfoCBgICAgHyAhYOAgICBgYB9goKAg4mCf4OCf36FgYCGiX+CgIB+f4CAfoB+gHyAgHyBgIOChH+BgYCBgXuA
goGCgX+BhIJ8e4B+gHaCeX+Agnl8gHuBf4J8hn6EhIKAhICBgICFf359d3d/gn6BhIaAgIB/foF/foF/e35/goB9gIl8f3mEfIB5gYB9f4WBe36BgJCAgn9/g3+Df4F/gYJ4gX9/gH6AgH+Af4CAe4aAhHx/gn+E
foB/gYJ9f3p/gICAe4R/gICAg4CAfIB/gIGAgICCg36agX+BgH6AgH2CgoCHfYGAgIaAgIN7e4uAcIB+fX6AeYB3goKEgH59foGAgH9+f3+Nf4OAgXyFf35+foB9gICBgIJ/fYqAf3yBe3+AgH+BgYOBgIB/gYCA
oYOBgoCBf4SAg4CCf35+f393fYOCe4CDfYCAgXmAf3iBgICAgoCBfoCCgIB9foCBgX2Af4GAgICAgoCAfoJ/gICAg36RfIB+gX98gneBhICMgICBf3+Af4KBgICAiIJ/f358fYGBg3uAgIB+joCAfn+BgH+AgHqD
gIGCg4GAg314gH+AgIOFgYJ+gIGAgICCf4CAgIF9gIB/g4CAf4OAgn6DgH1+f32AfIKBf4KAeYGCgIB/g3h/g4GBgoGDgH+Af32Af4KAf4KBg4GAgIKCgn9/e4GAhH+Dfn6AfYB+gIGBhX5/hYJ9gICBiHuCgICA
g31/gn5+gIGBgH99gIOFg4CDgYGCfH+AgH6Af4B/e4CDf4B9b4GBgIOBg4OAgH+AhIB+gYGCgH6AhIGCfoCAf36AeXuDgn+AhH6AfoF+fX9/gH1/gIB+gIKAgYCAf4OBf4CBfYCDf35+gn2CgYKEeoB/fYCAgIKA
goCAfoKBgICDhX+Bg3+AgIB/iYCAgIV+gICAfoCBgICAgICDgIl+f4CAgYCCgH6FeX9+hYGBgIF6gICBf4CAg3uAgIV/gYCBf2GAgISAgYV+hX+AgIJ+f399gn9/e3+AgX+AgH9+gISAgIGAf4CAhIN/gIF+f4CB
gICDf4GAgYF+gIGAgIF9gIJ+hIGAgoB/gH6AgYCAgICBgX10e3l/fn+AgYCBgYiDg36AgIB9f3+DfoCEf32AgIJ+goqBgH+BhoGBgICBf3+CgXyAgYB+f3+FgYaCg35/fIB8f32Df4KAgoCAgICAf4CDgH+BgIB+
gX57gICAeoGAgISAhYGEf4CCfoKBfoGAeIWAf3uDgICAeIB+gYJ8gICCgIB9hH19fX+AgIGEgIGBgIGAhH+GgIF+gYOBiIaBhICDf4GAf3+AgX+AgICAgICCgoF6gICAf4B7f4CAgICBhYGKgn+AgIKCgIaEgIOC
gX+EgYR/f4OAgICFfYF/g3+AgX+BgICAfX+EgIF6f4KCg4d8gYOAgIGDgoB/gYKEgISAgIF/gYCBgIF8goF/fn9/gIGAgYOBf4SBfYCBgoGAgIB+gICAgICBgICDgX9+gX9/gICAgIJ8f4SBgYB9gICAgYF3gYCB
fH6AgH2Bf36Dg4CCg4B+gIB+goJ+g3+DgYB+hoN+foCAfn+Bg4B8fISAfn5+fX9+gIB/gIGAhn1+gYGAeoSBfoB/hYB/gX5+gIJ/fop+hYCAhYCBgYCAgIN+gICAgH+Afn9/hIGAfH+Ce3+Af4B/g4CAgYF9f4B9
fYJ9fn59fYF/goCAgoCBgIB/gYCBgIKAe32BgH+Bfn9/goCBeYJ/goCBhoOAhoCAfIGEhI+BgH99e4J9gICAk3+Ef4CBgH+AgH5+gYCEhICAgn+AgICBgoKAbn6AgX6AgX+AgoCAgX+Bf4GBd4CEhoGHh4Z/e4CD
hoCDgoKBdoGAfXd+gI+AgX18gIB6fn2Bf3l/f4CJgYOAf4CAfn+DgoGAgn6Afn99fX6BgIKBhYF/gYCAhH2Ai4F8hX+DgHyCgoZ+d4mAf4B+gHyAgICAgX6BgHx/e36BgHh/gYCAhH18fYOLeH98f4OEg4SBgH+A
gYCAgH5+foGAfoKAgHp+goF/f4CCf4mEh4OAf39+gYF/gHR+gIKJgX+Bf399gX5/f399gICAfX2Af4F+f3x+foGAgXmCgIKFgH2AgHqBg4B/gYF+gIKBgIKCgH6CgICGgIB2gn+Df4CEgYCBa4B/foCBf4J/hoCC
gH2AgX6AgHuBgHuAhICAgIGBgoGCgICAe4GAgXl9hICJf4CAfoB9fXuCfn+Ag39/gIB+f359gIF+fYB/f4KAhoCBeoGAfn9/fX2CgIJ+fIGAfYCCg4CCgYCAgH1/f4CBgX9/fYCAgH1/gnqAgH55gYB+gYB+l4KA
gYCBgICAgICBgIKCgH6AgH+AgYCBfX+BgICCfYCAhIGAgICCgIB8goOHfoB6fIJ+gYCCgICAgX+AhYCCfn1+g4F8gIKAgH2BeoCAgX6Df4B8gIKAfnZ+hoOAfoN/gIGEfn+AgHeAfYGBgIB+gYCDgIKEdH9/gICA
gIKDj32Ag4GEf3+BgoCAgYCAfYGAfYCDgH+EgYCAgIV+f3+Bf35/gICAgH+AhIN9gH9/gYOBgH+BhYCAfoB6hYCBf36Ag4KAfoB+gYCBfoF/fYGAgICCf3+Afn9/g3+AgIGBgISAgICBgYOAgH56gIB/gH2BgYKA
goKAgIR1gICCdYR9f3x9f4KAfoGBgoCAgICAhICCg4J+gYGAgoOAgIKAf3eAgX+Ag4CBgYKAf3+BfoCEfYGAgH+BgYR+gIGBgWGAgYCCkIN/gn6CfICBgICCf4N/gICAgIB/gH+BhoB/f4WAgX19gHmEf4CFhICA
gYCAhIOAfoCBf4B6g4OAgIZ+gISAfH97gYCAfoKCgX2AgYJ+gISAgIN+gYB4fICAgIKCf3qAgIF/fnqAf4CBf3+De4CDgYGFf4GEgoGBgYCAf4OAgIOAh4V/f4OCf4F+gX6Af32Af3x/goKAgIB/gIODhIB/gIGA
gH6Af4CBgIKAf3+Af4KEf4B/gIKEgIWAh4CAgXuAdoB+gYF/e4KFgIB/gIB/goB+gICHfIB+gYCBfX5+gX6Ad4CAgIKBgYB6f4N4gIF/gIF+gIODf4KDgIB/gIB+gHd9fn6BgIOAhX2DgH+BgYCBe4B8f4CAgH6G
gYCAf353foCBfYGAfIB5f3+AgICBf4J+goCAgoCBgXt/gHyBgICBf4SAfoCDe4CAfYB+gICCfn+Cf4J/gIaAgIJ+hoOAg4CAfoF8gIB8f4CAf4CAgIF/gIKCgYGCg4J/hH+AgH18fX6HgH5ggH99gIB7gIGCgH+C
fn9+gH9+goCChYGAgoODfoKCf4SAgoCAhoF+hn6Bg3+AfoCCeYOAf4KAgICAhoKBf4CBeYKAfoOAgICAgIGChHt/gIOAfoiAgH6AgHuAfYV/gYB0gHWBgICBg4CBgICAgH6Cf4CAf4V8g4B+hYCAgYR/e4B3fX1/
doJ/fIF+f4J8goCBgICAgH5/gIR6fX98gIB+f4J6gHt/gH+GgIGBfoF6f4V9gH+Af39/gnd9gYJ/eYB/gICBf3+AhH+AhYB+f39+g4J/f4WAf4CBgoCAgHx9h3+BgYCBgIF9gIJ8gX+FgIOAhIF7gIB9gYCAhn+B
gIF/gH2AgIB+gH+CgIKAgH2Dgn6AgIF+goF/gICAfn+AfH95gIF7gIJ+f36CgoOEf4GIgIV/eYGEfZCAgoCAfYB/gH+AfICNgYB/g36AgIJ9g4qGgH+AgYSBgIGAfoB+g36Afnd/f4CAgHiAg32Bfnt+fn1/e35/
f4CAgICAgn+Af36AgYF+iYCAe4F/gYCAgHqAgICMf35/fXiBfYKAgH+CgICBf4F/gICAgoJ+f397foGAhIGAgH9/gICAgYB/fn+Cg4KAgIGCgoF7g4CEeXd9f3p/e4B7goB9gICAfn+BgHuBfoCBf4GCfH+AgYCB
g39/foKDfoCAgH+BfHx+gIOAgYOAgX1/hYB5f4F/gIGAhIN/e4GAg398fYB/gYp9gH+BhYF9e32AgIWAgICEg4GBfYCCgoGAgYCAg4CAgICCgIB/fYCAfYCAfn5/g4CAe4B9fn+CfoJ+gH2Ag3qAiX96gIR/gn2B
gH6BgH6DfoCBgIJ+gH+AgICBgYCGf392f3uCgYCEgYOAgH5+hoCBgIOBf35/gH6AgIGCgoF5gIN9gX6AgICBgIB/gn6Cg3uAgICAf4GDiICAgnyAf4CAhYB/gH9/gnyAgH9+g4GDgn6Ae4N/f4J7gIKAgH9/gIGA
goB+gICBfoWBfn+AjIGBgYOAf3+AgoCBgICCgH+FgIGAg4OAgX+BgoCCfIGAf3yEfn2AgYB+gX+AfX+Bfn9/hICEgYKAgIF8fn9/hYaBf4CAgICAgH9/gIKBgH1/fYGBgYCAgX+BgIOAgIGAgYCAg4GBgn9/foJ/
eHqAfn+Af4F9gICGgIGCfomAgIB+gIF+goKEe4OCf32AgICDgH+DgH99f4iAgnp/gIR+gIB+gYCAgIaCg4F6goJ/fH99g4OBgICAhX+AgIKNgX6AfoCCgH59eoSCcHuCgH9+foCGhYB+f31/fIB8gH99g4aAgoCE
f4F+pX+Df4CBgIB9goR/foJ/gX54gYGBfXiAeICBgoCDgIB6gICAgH5/gH+EhYB+g4CAfX98gHyAe36AgH2Cf4B9iICAaod/hnt8e4KAgH2AgIGBgICAf4GAgnyBdn6Ag4OGgICBgIKAgICBgIN+f4CAgYGAgoB/
fn+GgIKAgIR9gIB/gIOAfoB/gnqAgYaGhIGDfIGBfYBtgH2AgYCAf4CAgoCAgXyCeHyAf39/gH+Ag3+Bgoh+gYCAgIZ/f4GmgYB/gHt+fICAgn6Chn6AgIB/gICAgYCAfoCAgoCBgIB/f397g36AhICJfoF+gIB+
gH57fn+AgoWBf4F/gIF8gJSAgIJ9hICDgIGBhYSAfoV/gIR/gIGBf4CAgIGCf3yAfIKAg4GAgH+BfoKAgHuHg358hIKCf39+gICAfH+AhIKLg3yAk4CBf4F+gH99gICBgIB9g4CEgoF5gIB9gICBiICDgICAgoR/
gIJ8gICAfYF/gH1/gICDgX6BgICAgYCAfoKAgImAfoCCgX6EgH9+gIR/gIeBgH+BfoB6f3qBgHmAf399gYBwgH6BeoCAhoCAgH2AfX9/fX+AgIKDgX6CgIB9gH+CgHyAgoCAgoGAg319hYKAgn+DgYCBg3+AgIKB
gYKBgH+ChIB/fn+Af4B7goCBgYN9gIB8gIF/gICCfIOAgICCgICCgIGAfYCBgoCDfICAgYGEgICHf4F4gYB9hH+DgIKChIGAf4B/gH5/gH+Cg4CAgH+AfoB/gn5/gH+AgX98fX2DgIGBfYB/f4CAfICAfX5/f4N9
f4GAgH+AgIKAgHt9gICAgY1/gIZ/f4WDgX+AfX5/gICAgoCAgX2AgYKGf4CBgX+AhH+DgIB+gX+EgYl/gYGAf4CAgH98f4CBgYKAf4CAgH9+f32Af4CAf39/hmp+gIaDioCAgHuAf4OBeoCAgICBgnmCgX2AgH+G
f4B/fYGAgoKAhHmBf4CAgIl8gIB9gYOCgH9/gX1+hIOAf4CAfoB9f4CBeoJ7gISAgH2AgICCgICBgHiAfICAfoCAf4KAhXuAfYCEg3yAgYCAg4KAgICCfn2AgIKBf4CCf3yAfn5/gH9/gYF/goB/f4B9fYF/fIR/
gIB7gIt+gICBgH1/e4OFgHp/hoOBgICAgYd6gYmDfoB9f4CCgn97gIKDgoCCgH9/gIOEgIGAfoCAgH2CgHqAf3yAgIB+gH+CfoB/gX+AgIF/gIGFgICAe4WGgXqAgICEfoB/gH96gX6AfoCAgoCAgYCAgYOBhIKF
gYCAfYCEgIZ9gH18g3+GhHl7hIOCf4mBgn54gYCAgYCAgYCAiIB7hICCgH+CgX+AhYCCgn+BgH+IfX5/f39/foCAfn96gIF/fYCBfHyBfX9/gH+AgICDf4Z/hIB/jISAgIGBf4CDgH99gn97h4OAhoCBgoCBgH+G
f4GBf4CAgIB+f36Ag4B/f4B7fYB9gHyAgn+AgH6GfYF/f4CCgIB/gIKAfoiChIOAgoJ5gIGFgHqCfYB+gIB0hH58g4CHgH6BfX2Ag35+goCAgICBfoCBfYB+f3+AkYCCgn+BgIaCf4B9gn+AgIF+hoCAhH2BfnyA
iICAgIOAgoKCgImAe4CBgYBvfIB/fqWAfoB+gX2AgH+DfYB+e4B+gIiAgH6AgYGIgIOFg4F/fX+AgIB/gIF/fn+BgYCAf3+HgoB9f32Dgn+BgYGAfoB/gICKhIF/gYB9gIKAf35+gICAgH6DgYCBgIB/gH5/gIR+
foCAf4B8f4B/f4GBgIN6gX+AgH53gH2Afnp/gXuAgH+Dg32BhoJ/gICBf4CBgH9+gH2AgICBgYKBg4CAgoB/gYGFfoB4gYCEgH+AgIGBfIGBfYB3fYJ/foSBgHyCgXt+gX9/f36AnoCAgYaAgoKCeXx8gICDf4F/
hX98gIaAgIB/gIF/gYJ+fn6AfX9/gICAf4CAgYB9gICEgYCBfICCgIF+hYB+d4SBf3+AgoB/gYKAgYKBf4CBgICAfYCFgH2AgIB/goB7gICAhoGBgIWAdX6Afn5/gIOCgoF9gIB9gIV/fnx6g4d+f4B/fn9+gH+B
gIF8gX6Bf4N+gH9+f36Afn9/foKAf4CEhXx9gYCCgXyGgYCCgICBgH9/goSCgICAgXyAh4KCgISEfYJ7gICAg4CAf3+CgICDfIR/gIGAfoKGg4CBgIKBgICCgH2Agn2AfoB+foKIgYJ/gHqAgYCAgH9/gn+BgX+A
hICAfoOCgH5/gH6AgICAfISBgH+DgIF/gICAg4ODgX6AgIB/gICAgH1+foN+fX+CgICAgYKDgHuAfoGCfX9/gICAeYB+gH6Ad3+BhH9+f32BgICDgIZ9gICEfH+BgIGAfX9/gH6Af4CAf3+BiH9/fYCGgYCAgYCA
gIB/gX6AfoOBgIKAfnN+gICAgIB/gISBgoCAfIGEgXt+foCBgoCEgH+GgoJ+hYCAfoWAgICCf3x9gIKFgoCDf4OAf4WBf4CBfoOAhICBgHyEf35+gn6AgH+AgH59gYKCgICAgH+DgIGDgYeBfYB7gICCgIGAgYB8
fX98gHmAgn+CgIKAgYCBf4GAgIJ+gH2AgIB/gYF+gH+Qf4aAgHyAjoOAgX+AgoCAgYZ/hICBfH+Bg4CAf4KAgoGAgYGAgICAgIOAgoCAgIF/gIGEf4F+gICBf4OAf4OAf4B9foCAf4B+gICAgIKCgH2AfoGAeYB/
goCAe4R8fIGAgnh+gH2Bc36DgICAgIF/cIB/gICDgIKBgIF9f359hIF/hIOAhIOAgYB+fYCBgX1/g4B9gIB/gX9/hIKAgICBfIB9f3+Ae4CBgIB+fn53gIGAgHiCgoF/gX+BfIOAf4B+gIKCgIOAf4WAf4B+hX18
gH+AgIJ7hn6BgIOMf3+CgIGAgICAj3mBgIeAgIWCf4GAf3uAf4CCf4CAgICAgYB7goB/gIODgIKAgXqBgH9/g4CBgHyBf4CBgH6DgX6AgH59gn+FgYKAgoKAhYCAgIt/gIV/enyAgIGAf4CFfYCCgICDh4CAgoB+
gICAfnyAf35/gICBgIKIgIGAgICBgoZygoCCgYaAhX6BgIODgoCBgYGAg4J/gX+LhYGBfYZ7gX6ChISCfICAgYKAgIF/gH9+gHp+goF+gH+DfX+Bfn1+gH9/goGAgH6Ae4SBhYF+f4N8goOAfIKAgH2Hen6BgICC
gICAgoF/f4GAgHuAfYCBgIWOf39/f4GAgXuAgIeGfICIgoCAfoKDfn9/gYCBgIN+gIB7gYWBf3+Afn+AgIF9gXp8gYB+gYKAeoJ/gIOBgoSBfnmEgn2EgICAf4CAg4F9gYSAgH6AgHaAfoOAfoF9gIGBgISBgISC
gn2BiH+AgICBf4J+f4CBfoCBgX19f4R/gYCBf3+AiIB+f4CBg357hYCBgH96gICAgH+AfoGAf3+BgX6CgICAgIGAf32BgIGLgIOAgYGAg32AgH9+e4KAf4GAgX6Af3uBhHuAgn2AgIJ/gIOCcoGFgYF9gIKBgn+B
gICBgH6BgICBgIWAhYR/gIJ+hYCCg31/e4V9gXyBgIGAiICAgH2AfX59gIGCfYB/f4CBgYCDfoWBb4CAgYSBf4CCf32Bgn+AfoCHhoB8gH6IgISBfn98gYB8fYCAfoCAgICAgoOBgX2Ag4GAgH5/gIGBgIOAgn5+
g398gn9/gIGEgYB+gIB+goB6gYCBgoJ/gIB9gICAgnmDgYCDgH6AgICCgYGDfnyAgoCAf4B/d4F7dn5/gX2AgH5/goKAgIF/gICAf35/gH1+iIZ7gIB/fX+Ag3+BhH1+gYF9hH+Cf3+AgYF8gX6CgIOAf39/foOB
fYGAgIN7goCBgH+AgIGBgIJ/gICGgIF/goB/fn9+gYCAf4CCgYCAgICAgoB8f4SBgH+AgYWEfoJ8goGAhH6AgICBfn+AgH9+fnt8gH1+i4KBfH+BgJCAeoB9gH6AhYGEgoCCgX+CgYCAf4CCgHWCgICDgIKAgIGC
foR+f4CAgoSAgIOAgYF8gHZ+gICAgH2Bg32Agn56gH18gIOBf4CAdoB7f3yAgIB9gn2CgISEgICCgYB+fYGBe4CAf4KAgIKAgIGBgIF8en+BgIGBfYV/gICAgoN9goV+en59g391f3+AhX98gIWAg4N9cnt/gn2C
hHuEgIF+g4eAfHeAhH+BfX59foN/gH2Ag36Bf4B/f3V9gIJ7f4CAhoN/gICAgICCgI6AfYCEgICBgIN+gIGAgn2BgnuIf4KAgH6CgIB9gH5/fYKAg3x/f4GDgIB9gXmAfISCgIKAf4CAiICBf4WHgIB/gH+Af4F/
f4N/hYGEgIOBgoB7goWBhH1/gX2Af4CAf3+DfX2AgIl/fYB7gYV9fYCAgIGAg3d/hIB6gYKAfX+DfoGMgYSBgICAgIKCgHmAgIB+goR/f4CDfoGAgIKCgHeAgoKAgIF+gIN/fYGAgYCAfYB/goOCgIB8fIKBf35/
gH6AgIF5foB+gHqAgH+BgIKAgnqAhISAgIOAgH58goGAgICBgoCAg4CAgoKAgICAf4B/goCJgH+DgX18f4CAgYJ9foCBf4F/gH6AhH19foCBfYJ9fn99goF4f4CAgH2BgYGCgICBen6AgoGAgIF+gIGAgoCAgH+B
fn+AgHqAgn+BiYCAgYGAhoGDg3+BgX6AfoKDf4CAgoWBf317f3+AgIOKf3uFg4GFgICAgICCgIB+fYGAfICBgYd9gIKCgoiAgIB/eoCAgoCCgIOBgIJ/gIGMfYB+gIJ/gH+AgX+AfIOGgIKBg4p/gH99gYCBgoB/
gIGAgYeBfH+Af4CAgICDgH2GhICAf4F+gH6HgH+Af4R9gIGDe4B+gYCBgICAgICJgIKAf4CBfICEfYSFgICBfIKDfoCBgHSAe4CBgIV8goCCe3+FgICBfoCGgIGAhYCBhH6CfIGAgYCGf4B8gIF9gYB8gICEgnp+
gYCAfXyAgX99foOAgYCAf4CAgnuFh4B/gIN+gIB+gIGAhIB/fn6Bg4F/gIJ3hX+Ae4CAfYCBfn+Bf4CBgH9/gIZ+gIh8fH99g4GCgIKEgIeAfnyDgoCAf4GGg4GAfoCFf4CagIB5g4KBgoGCgoGAgH95gICAhICB
gYGBgH2Af3+CgoB/eYGAgH9/hYGCgHx9fYGBgoCAgICBgH2EgYGAgH5+f4CAgIB+gICAgoB8gH5+gYCAgXyBgIWAeoB/gH2AgICEgICAgH99g39+gYJ+gH9+gICChICBhIB9gICAgH+AgIqBhYB/gn+BeoCCgYB/
gnmBgH2CgYOCgYGDgYGAgIiDgIB/gYCDeX98gHyIgIGAfH6DhId/fX6BfoF+gH2CgISHgH1+eYCGfYB/f4d/gIB+g4J9f4GAgHaAgIF9foeBf4CBgX6Afn2BgH+AgoaBg4CFgXyAgIt8gYF/goSAf4CggX2DfoGA
g4CAgIV7gIOAgICAgIF+gICAgoGCf4KAf4GAgn+FgYCBgXx+gYCAfoCDgIGBfX+AgoCAgH+AfYWDgYB+gH6Bf4GAgICBgICBgIGDgIGAfXuAf4CBgYCCgYKCgYGDf3+AgIJ7gX2BgICSgX59hYCAgIGDgH6CgYOC
gYCAgH95gHyBgIGAgoGAfISAgYCBhH6AgICAgH2DgIJ/gIGDgH6AgYKEgIGAfYB/fn6EhIGFgoCKgoGAdoKFhH6Ah4B+gYGDgX6Afn+Cg4CAe4KBgH2AgoGBe39/gH55fHmCgYB9gICAgIN2gn+CgH+DhICEf4iD
gIR/gHmBf4GCfYB8gICAgn6Af4GBgH6AgoKAfoKBfn6IgYGCfn6AgX+BhIB+h4GBgIh/gH9+fYCBe31+gIB/gIKAgH+AhYB/gIGJgIOAgHyAf39+gIR+gn+AfoGAgIKBgH+Ef399gIKAe4KEh4CAgH98gYB/foB/
gYCAf4CAeYGAgIB5fX6Hg4CAgICAgX1/gn+Ae4CCgICAf4CBgYKBgn+Df3+GgH94foCAfH+Af4WAgH+AgICCfoCAgIGDgoF+gIKAfYF9gn+BgICBg3+AfoB9e4CAf4CAgH9+gISAgIOAg4t/goN6hHyHg36Bg4CA
foCFdoOAiIOBgoSBgX6Af3yBgICCe4KAgX6GgX17f4eCgX+CfoF7foWAf4CAgX+AgIGAfoCAgIV9gH+AeYCAf32CgH+DgHx/gIKAgICAgIKAgH6CgICAgH1+f398hX2AgIJlgYB8gICBf4CAgH58h4CAfoCAg35/
gICBgICAgH9/f4GAf4CEg4GBfnZ/f4iAgX58gICAfoKCgX9/f4B9f31/gIJ/gHuAgn+AgIGBgX5/gIKAgIB/gIGAhIKBgH+BfoB9gYKEfoSAgIKAgICAgIZ9fn1+gIWAgYeAhYCAhYKAfYF+gHeAfoGBhn93f36A
gICEi4CBgHyAgICFgH9/gIGDgoCMgH99foJ/hoCBfXuAgIF/gICBfoCBfYF+gIJ9eIB/gYB/gX6AgICBe3uAfoCAiYCGfYCCgH+AiIGAhYB/gIF+gH9/foF/gHuBgIB/gH1/gYN/gHyAgIGAfoB/gXqCgYCCf4GA
g3+HgYKAf4F+g4eAfoGAgYmAgoWBhISCgH+EgIGAgH+Ag4CAgoB9gH2CgIB9gICBfX+Bf4F+gYCBgX+DfYB+e46Cg4J+fYCAgICAgICCgHx6gH6AfH2AgICAgYB/hICAf4F9gn5+hnqAgIB9f3+DfnyAgYCAgH5/
goGBgYN8gH9/gICEe4B/gYmDgIF/gIOAhICAfn9/hYCAgICAgYGAgIKAgICCfX59gIB/foF8g4KAfYCCgH99gIGCgoJ5gYB+gHyAgICFgoF9g4GAf4B/fXyAhoGAgoB/gHp/fX+BeYCChIJ/goWCe4CAgIF/foB/
gIOCgoB+gIKEf4CBgoGDdX6AgICBgYB+dn+DgIKAgH9+gYGAg4CFgIJ7gYp+hX2AgICAfoB9fn+Af4CBhH+Af3+Ag3yDgH+QgJGAgX+AeYSAfnp+fnl7gIB+bIKAgIB+gH5+gHx2hYCAg4GAf35+gX9+gH+CgIB9
gIB9foGBgH+AgICGgIB8gX+Af4B/fYB+fn+AhYB/gH2AfIGBfX5/g4KBgoSBgIGBf4B/gIKJgX6Gf4CAgX+DhHyEg36BgIOAf3aAkICBgH+AfniAgICCgIGDg36HgH6Ff4B/gYB/goqAgIOCf3+Bf4CAh4CAgX+B
gn2KgHuBfYB7gICAgIGAgICBgH9+iICAgICAgYB8gIGAgIyAgICDgY+AgHyAhH2FfICDfoZ8gImAeoB1f4l6gH5+gIB/gIGAfH+AgYB8fYCFf4SAgIOBd36HhICFg4SAgICCgICAfoCEgH+Bf39/gYB/gYB/foCF
f4yFf4GAf319foKBhIGBgYF9f4B/hniAfn2DgoGDgIB8gH2AfYB/gHyCf4CBgIGAe4GDiIGAhX+BgX5/gYF/fYCAgoCBhYGEf3yBf4CKgIOCg4CAgH+Ag4CAhIJ9f3yAgIR/gH9/f4CAgIGAgYCAfYWAgIWAgn6B
gICEfoB9gIKAgICCgH+HgH6Afn6Fg36AfX2AgH+BgICAgICAfoKAeYCAgIB/gYGCfoGAgoOCgIGAh39/foOAg4B/gIB7gIN/goB9gIKBdoGAfYCAfnqAgYB/hICAfoR/gH5+gIF5e4F/gIOAgYR8gIB/gIGAgH98
hoCAf4KAgICAe4KAf4N+gH+CgIB/f3+CfoCAeICDfoGAgYCAfoWAgIGAfoGBfn6DgIGAgYCBgoCAgoCAgIN9f3t9foB9e4OAgoSCgICBeH6DfoF6gn2CgoJ9gYGAfYGAg4GAgYGAfoCAgICAgoN8gIGAgn19fn18
e4CAf4eCfX+AgH+PgHx+iYCAgoB+goF/gIKCgIOAg36Cf4CAgH6BgIOAfnyDgoCAf4KBgH+AgH+Am4GAgXuAgIF+fH9/ioCAgYCAfoOAgoCAe3+AfIGAfn2DfH+CgICBgIF6gICAf4CAhH54f4KFgIGAgH96gICA
f4SBgIR/jYGAf4CAgICAgn6AgX6DgIN+f4R/gX9/foCAl4F+hIaBfY+Af35+f4B9g4CBgH+Af4B9f3yAf3+AgIB/goCAgYCCgICBf4KBgX+AgH6FgH6CgIaAgHqBf35/f35+gICGfoCAf3+AgId/g4CChIF+gIeD
hIGAgYCCgH6AgH9zgICBfYF/goGAgn6BfoeAf4GBg4CAf4F+f3yAfoCAgH6BgICBh4OBhIGDf3+Gg4CEhH+Cf39+hIB9gICAgICAhH2Bhn6Bgn+CgYB7gYaAhXWBg4V8fYCCf3+EgIB0f4CBgH6EgICGgYCAgYCI
mIJ8g4GBgICAf4CAhYWAgHt+gICBgICAfYCBhIh/gnx+gH9/gIeAgIB+foCCgYCAgJmAgYN7gH18f3yIgH2CfYCBgYN9gH+Af4KAf3+AgICAgICCe4CCf36BgYJ+gHaBgX6AhYGBgICBhoCAgIGAf39/g4CEhIF/
gIB/f357goB9gYB8gIN+fICGf4CDgIB/fYCAgISGg4KDfoF/gG59gIGAgICAg4J4gYB/gIOCgIOAgX59g4GAgXuAf32FgoKEfIR+gpR+f4KAhH+ChYGAf4GIf4CDf4GBgHyAfIOAgYKAg4CAgYF9g4CAgHuAhoCA
f4GDgH6Ag4CCgYGDfn6AgYB/e4CBhYGAfoCAgICAgICBg3iBfYSEgYCAgICAgIGEgIF/fYCAf39+g4CAgIiIiICAf4CHgX+Af4B7gHuAgIGBf4J9hX59foCAgn+EfH+Bf4CAf4CCgX9+gH57gYCBhICAgICAfH1/
gYSBf4CBgIGBhX98goCCeICDgYCBgYCMgIaCgH99gH+AfX54gICAhICAf4CCe4GFfXWAdn6AgICAgHyAfYCCf4OAgH+BfX6AgIGAgXqAfH1+eoCAgH1+hIB/gH6CgIJ+eoCBgnuAgIF9gIB/gYB+gICAgICAeoB/
e3yBgYKCgIGAgYF/f4B+gYCAf4B+f4OAgH9/gXyAgYF9gIeAhH57gIF9f4KBgICAgIWAhIGFf4CAfoB+g39+gH6Af4CAgH+EdIB/gH9/hoR1g4KAgoCBfoF9g4CAhn5/gIGFf4B+gICAfn2AgYCCfnuAgICAf4GB
gn1/gYCAf4CEgIWAeoCDiH59hYCAf3+AgH5/fYODf4J9gIKAgICAgIF/f4OAgIGCgoKDhH+Ag3+FgIWAgICEfH+BgH2AgoGCf4CAhX6Cf311gYCBgIKAf4CGgYGAgoJ/kX+HeYCCgYSAgIGAhICBgICAf4B/f35/
fn6Ag32AgH9+f4CAeoB/gH9+gICEgH+DgIGAf3+AgH+BeoB6hYCAgIGCfoKCgn+AgYCAgnd8gICAfYKAgICAgYCAgIB/gX9+goCCgICFfn6IgX9+gIB9gIKAgICBhn6Fg36Bf3+Bf3+BgIB6g4F/gH+CgIB+gIGA
gX6AgYCBgX6AgYCAeoGBfn98fHyAjIKAhIF+gIB/gIGBgX+AgoF1fnyAgYF9foGAgJCAfoGEhIB9fn9/f32Bf4CCfYCDk4GBfoB6foB/gIOAf4WAgIKChH9+gIB8gH1+foCCgICPgICAfoB/e4B9h36AfoZ+gIB5
foB+gXx+f4GAgX6DgX6CgHyCgoCAgISAgX5/foCFgHt+gIGAfYF/f36AgH6AfoB9gIJ/gH+BgIJziIB/gH+Agn9+f4V9gYGAgX+AfYCCgIN/fYB5gYCEf36BhICAf4GBhYF/gYCGgH5/fn2CgIWAgH+Ae4F7hYCA
h4B9fIF9gX+AgIF7h4WAgYCFgIB/gH+DgIGBgH+AgICAhYJ/gH9/gH5+gH+Cf3yBf32Fg3+AgIB9goCCgn2AgICAgISAgH6AfoB+gYB7gHuAgIGCgIF9gIZ/gH99gH6AgoCAf4F+gH5/fn6CfYCBgYCEgIB/gIh/
gH2AgIGAgoN0e4GAf315g4Z/goCAfH9+fH+EgICCgHyAgICAg399f4KAgoOAfYB1gH6EgIKGhICBf4OBgICAfYKFf31/f398g3+AgH+AgICAgICAf4CAgICBgH2AgIB/gX9+eISEgIV/foB8gICDgIiBgICAg4B9
foKAgHx/gH+AgICCfYWBhIF/gH6AgoGAfIB+gH9/i4CAgICAgIaAfICAfoB/f4B/gIJ+gYWAhICAgoKAf4iAgH54gIF8fICAf3+CgIN8gYCFgX+CgYGBgX1/iX6Bg31/gICHhoGBfYKAgICBg4GAhIB3f4CAfn95
gICAfoCAgn1/fYCAdICAgH99goCAhIB7fn+EcYF9g39/gICFgIKAgH9/gYCAfoKCgYF+gYB8gISBf31/goN5f398foCDiX6EgoOAgH2BgYCCgYB9goB8gIF+gISBgICAf35vhIR/gICDgYB6hIOBf4CDfoB6f31/
gIKBf4WFgoCAgH+AgH98gYGAgYCBgIB/gH1+f3uAg4GAf4CAg4B9gICDgHiAfoCAfX6Ef4J+en18gIGAfoF/f4SCgICFgYCCg4CAf356fn+CgH5/gYGAhH6DgICAfYCAgoF/f3+AfXyBgX+Bg4CBhYR9goCBgIJ/
gX6CgIGFgI6AgYR9gH+AhYGPd396goCAfYKCgIGGgYV/fnt+fICAgX6Ag4F+gIOAeoGAg4B+f4CAfId8gHx8gXuAeoCFgH+IgX97foF/iIB+g3p/gH9/gH99gIOCfX+Bh39+foKAgIB9gH6EgICAhIJ/g5F+gHuE
g4GAgYCHgYGAgol7f4CAgH+Af4CAgH6AgYGCgH+CgoCAg4KAf4GAkniBfYB+gn+DhYN5hoCAgoCKd4GEf4CAg3+AfICCgYB+foCAgoOAfoSBgYF/fn1+f4J9goF/gIKAgH9+gX+AgYKAhYB7gJN+foCAg4F9f4J6
gIKGfIKBgICBe4B+foCEgIB+gH6Af39/fnyCg4GAf4CDg4mDgH6AgICBgYN/f4SCf4CBgIR+hYKAgH+DgIB/gX+AgIyBgYGBf4OBhoKAfYGCgoCHgn6AgYCDgX9/gn6AfXuCgYCCgIKEgICAgYF+gYF9gHuDgIGK
fX5/gXiFf4CBgIGBgICDgIGAgn9/gICAgX5+fn6AfnqAfoB/foOBgHiDgHx+gYN9f4GBhoCDf4B/foaLfX+AgYB/f4CEgoN9g4KBfX18gICAgn+EgYCAiH6DgICIf31/gIOAfn6AhYV9hICBfIB+g4OCg4GAgICC
gH6AhIOAf4CAgIJ6fHyDfoCDgX2AfoCCgICCeoB9goGFf3+GgH6DgoKAgX6AgH6BgIGAgYODfoCAf4CAgH9/eYB/gICAgIB9foF6goCAf4OAgYCAgIB/gH2AgYZ/gX+Ef4CAeoJ/gICAgIJ/eoCAgYGDgIF+gH6E
g4CAhH93fnqBgYaAf4GAgIOAd4CFhYCGgIKAg4B9gIOAgICDf3x/g4R9hIGBfYCAgH+AgIR/en+AgX2DfoGCgX5+hICAgn2AgoCDe4CBfIB/goCBg4CDgn+AgoCAgYB9gIF7gIB+f32Af4R/hH6AgICBf4CAgYB/
hYCAgYSBgICAf318fIiBg4CBgH5+gX2AgYCAhYF7fYGAgoCDgIF+gICEf3+Af4CAgn1/gH+AfX+AfoSBgICAgICBg4mAgn+Bg35/gH+DfoCAgn+Af4KAgoCDgIN+h3yAgIKNg4B9goCAg35/f32BgoWAgX2BgX+A
in99f3yAgICEf4F/gYCFfYJ+gH+AgIKEgn+AhH2BeICAfoCAgnGAgIWCf4SAgH6FgH+BgH98h4F/gH2AfoCEgYCAe4B/gIKIg4R4f4B/gIF/foZ/gICAf36DfYCAgIR/gH+CgIF/goGFgIKChoCAgoGAhYCFgH+A
f32AgICKf4aDgoB+eH6BhH6Eg3+AgYZ8gIB7eot/goGAhICBgn6BfYJ/gIWCgIB8foCAg4B/f4aEgYCAfX+CgYCEhoCAgXyAgYODgH+DgIJ+foCFhX5+f4GGf3uGgYB5gICAgICAgIF/gIF/gIB/gHt/gX9/f4KA
gn6KgoOBiIWBfoOCgoODeoF7gH9+foCCgXx7gIOAg35+gJaAhH59gICAgYR9gXSAgIB+gX9/gH9/goWAhICBfoB8fn6ThoJ+goF/g32AgIGAgIGCgICAgICAgICAfYGCgIKAgXx9fn2AgICAgH+Af4B9f3l/goGC
fYCAeIGAfYCAg32AgX+BgIKAgH2AcH2AfHh/gH+AfoOChIOGfn98gH9+gICAgX2Bf4B/gICAgYB/goCAe4F/fICAgH2BeYF+gICAfHx/gH5/f39+goCAgIGAgHx/fYOCgIGBgYB5fn9/gH9/gICAhYOBgYB+gH6A
f4CBgICBfnp/gIKDfoCBhICGgHt8fYN+f3t9gH+JgIB+gIB/goB/gIN9f39+gYaAgYB/gISBgYJ+f32Den2Afn6Ag4Z9f4GDf4CCfoB+goCAf3+BfoJ7f39+f36Af3OBgIB6gIB/gYCCgIiFgIWEgX1+gICDhIB4
gn+BgH+EgIN3e4CChIGBgnqAgIOBgYGAgYCAgH6AhH9/g3yAfYB8f4B5gH9/goGDgYOAg4CDgIKDgIB+gYCGgYB+gHqGg3+AfnmAgoCChICAfoGBg4GAgICCeo2JgHV8gIF9gIZ+gX+BgICAeIOAgoGAgH2HgIGA
goCAfn9/gH9/fYGAhIF9f4Cje4R+gH+BgIB+gIB8gIB/gICAfoCBfoZ6iYJ+hICAgIKBgH9+gICAf32DgYB/gYGAgIeDgIWBdoCFgIOEgH+CgYCCfYGCgXuCgIGAgX2Ag4B6eICAfX+AgYJ/g4CAgH+Ai4B/goKA
gH2Bf4CCgICAgICCf3+AgIGDgICAf4F+f3p/d4CBgIF9gH+AgH10gH+AgIF/gX+Af4OAgYCAgHqAgH6AgH+AgYN9gIN+f392gX6DgYCAfoCDgHqBgYJ+gH+BfoCCgoB+f4CFgICAgICDgICFgIF+gIB/hYB/gXqE
gIF7eICCgoSCfoV+gHSBiX+Af32BgYCAgIF+fX6AgH6AfoF/fn+AgoB+f4aGf4CAgICAgIKAgYCChYCCgIGAgH9+f4aAgYCAf4CAgYOAgH+EgICAgoCAhH6AgIF/fnt9goCAgICBgH9+hH+CgIJ+foGAgIGAgoB6
gIB6gX1vf35+gIGAgH2CgX6Egn9/fn9+gJF/gIB/gYCCgICAgH6BgIKAg4J+f4CAfoGAgICAfIN/gXyDhn6BgICBgYB/gICEgIF+gIGBf32DhICAgYF/hICFgYJ+gYCAfYB/g4GAfoGBgIWCgoCBgICAfYCCgIF/
gH94gH6AgIF/f31+fYCAgICBgIGBhYF/gIR9f36Bgn+BgX6Bg4CAgH2AfYCAe4GAgX6AgH2AgH6BgXmBgIaHgIB8f3+FfX6CgHx/gICAgIGDfX59f3aAgICAgIB/gYB9g3iBcICCgH6DgnuDf36Bfn+Ff4GGfIOC
g4CDf36DgH+AfYF9fIB/gIJ/hICBgICEgIJ/gIB+gIB/hIKBfoCAf4J/gIF+gIB+gYCCgIGAd4GAgYCBgH2Cgn+AgYOFfIJ9gIF/gIB9gH2Ahn+Af4OAgIN/gICAfYB/nX5/gH9/gX9+f4B+f4SAgIF+eYaEf36B
gICAe4GAgICAgYF9gIKBgICCgICCfoCAhoOAfoCAgIB9gX1/fn+BgH97f4iAgYCDgn94gICGfn59f4CAgHd/hoqAfIOAg4CFf4CAgIB9foCDgX6BgYCBe4CBgIB+gH+AgYB/eZaAgX2Ff4KBfYaAgICAgoKAgYJ+
f4CBf4GAf4J+gYGAfoJ+g4CAf4F/f4B/gICBgn2BfoF/fnl9dn98gYCFgYCAgICCkYCDhH2Ff4WBfoCAgoF+fX+AgIN9f4GAfn+BgX+Cf4KBgYF/gH+AgH1/hXyGf4SCgHuCgH2BgIB8gH6AgYCAgoCAgXmDgYKA
gH2Af4B7foGHgYB9e4R8iYB/goGAgYB/fYJ9gH6DfoKChICAfn2MhYCBgX+FhICAf3yAfIV/gH6AgH+BgYR7jX1/fYOBgIB/gIB/gH+AhX+AgIB+fICAf4CDgYKNgH9+fYKCf397e4GBgn9/f32BdoGAfoGAgICA
gIB8fYODgH5/gIGBgIKCf3+Agn2Af4CCgIB9goCFgH94gICBgn6Gg36AgoSAf4CAgIF/gH55dX9+hIB+gYCBfn6BgICDf4KAgYWAhH+AgYKBfoWAgIKAf4CCgIGBgH6EiH99gH+Bf4GBgYN9dYB+gH6BgXyAfoJ+
gYCEgHuAgYCCe3+Bf4KGfn+AgH9/gIF+gIF+fYGKgIWAgH6BgIGJfIB/f4GAgHl7f4B/gICAfoGDgYB/gYB/hX9+gYWAgIF8gIGDgH6BeX9+fYB9foWAf4F+gIF/gIF+gH9/gHqAf4aAgYCDgYB3fIB/gH+AgIKC
eH+Bf4CAgX17gH5+gH9+f3yIf3x/gIGAfYB8goCAgH+Ain+Cgn9+gICCgIF7fYB/f4B/f4CJgIGJf3+GhYF+eYJ/gIWCg35+gYKBgYCAgIJ+eoB+gHt+hoGAgIF8gISCgIB+f4SBf4B6fYCPiYCBf4CAgYJ/foCA
fX+AgIKFhYGAfoGAgICAgH9/hoB7gIGBgIB/goB+gYB+f4CAdX9+eoGAhYJ+gn2AdYCAhYCAgH5/f4KDgHx+doCAg32Af4F/gIB/fIiBgIN+f4CBgn9+gHx/gHx+gIaEgHyBgIaCgYF8gH9/gIJ+eYGCfoB/f4CC
goB/g3+AcoF/foCBgICAgYF6gH+BgIB+gHyAfX15goWBgIF/goB8eoB/fYCBgYd8gH+AgIB8f3+AgoGAg4CDf4KNgYSBgoCBhoKBg318f4F/fIB7f358enSCjIN+fH1/gIB/gYWAgICBgH6BgIN3g4F/gIGAf4KB
hH9/gIB+gIKBgIB/gIKJhIKAf4F9g4GCfIOAf3+BfICAgIOAgIGAgYKAg4CAgYB/foCAeoB+g3uIhoCCgIOAfX19foCAfoKCgH6AgH5/hoKDgH6Af36BgYCBgX+DgoCAgoGBhICAeYGHgIB3gH9+gICAf3l9foF/
gIGAiYCAgIB8gICAgIODgnqBgoGDgIOBgIKAf4B6gIV8fX9+gn1/gYSBf4CAgH+AgHp8gHp/f4CEg4B9f4F/gIWEgIB+gH+ChIR/f4KCgoGAgIKAgYSCgX+BfoGAfoB6gICDgHx+f4F+gH+AgIF6fn9/gHyAgIaD
gH9+gICBfn2AgoGEgH6AgH2AgoB/gIh9fYWAfoZ+hHN/gYB+iICAgH+AdoGAgH9+gH5/f4F/gYCBgICAfX+AfYB9gYOAgICAf36DhIF/gYB/gYJ8goGAfn+CfH+Bg3mAiIB7foKAfn6IfoN/foB/gIOAgICAgH56
eYCAgoGAfoJ/goGAg4CAg4GCfXxzhYKAgH2AfHl/hoN/gICBfoCDgH+BgYGMgIB/gIB+fn2Af4CAgIiBgIKBhIKDfYGAgIB/gYJ/fn6Ad36AfX6BgH6AgoCAfoCDf4N9foOBf4OCd3iAf4GFgn+CgYKAgoKCgH6A
hIJ+gH9/goGAfoB8gYCAfoCAgIJ8gIJ/fn5/gH9/gYCBgIKAgICAgIGBf4B7gYKDgICDgn2AfIJ/foCChYCBf32Bgn5/gYCAgX6Bd4CAgYCAgn9/gH1/goKEgYKAf4GDg4GAgH58foCAgHx/gX+HhYCAgIKAgH2A
hIN+g4B9goF+f4OAfYB/hH6BgICAgIKBgICBf35+hYJ5gH+AgICAgX2Gf4N/hX2AgYB/gIB9f3+AeICAgn2Cf4GAgYCBgICBg3+AgICDgHl9en98gYWAeoGBhYCAgYCAgIF5foCBfoCBfn6AhYCEf3+BgIGEgIKA
gX9/gINufYJ/gYB/gn5+gX+EgICAfYCCgIeBgYCAf35/fXyAfoGAgIF+goCBgICBg4B8gn59f4F/gYCAdX6Bf357gIqAhIGAf397f4OCgYCBgICFf4B8gIGVcoCAgIJ+eoCBg3+Bf4CAe4OBgIF/gICAgIGAgoSE
gIGBgICCfoCAgIR/gIGAgn1/jYGCgYGAgYKBf4F/fYB8f4CBgHt/g36AgIR/gH2AfoOFfn58f4B/gYJ/gH2CgX+Cg3+jgH9/g3+BgYB/g4GAgX58f3+Afn5yfXyAgYZ3hH6Af4F+gYV+f4GAgH2BfoF/gIB8gICB
fYGCgH6AgX6AgIOEf4GEgIOCgYCCgIGDgHqGf3+AgYGAgICKf3+BgIB+hIB/f31+gYGHgICAgICAgYCDgYB/gIB/gIB+hH5/f4CJgICAfXuAgH1/gX2Fg4SQgoCAfIKAhH9+gICBiIF9goV9fomBfX5/gHh/gIB/
gXyAgoCCgYJ/f4CAfouDgH59f4CAg4B/gH+AioCAgH+CgX1/gH6Cf36FgIaAgIB9goCBgICAfYCAg4B/g36Af4OBgH6Af4KAgH6AgoCEgn9/gICAgIF/gICHgIKBfYB/gIJ/f4CBgYKAfoF8gICChISAf4CAf4B9
gXt+gIB+gYCIhYOAiYN2f4BygIGAgIGCeoJ+g358gYGEfIKHfIJ/gHh+gIB5h4F5gICAfH+BgYCAfoWAgH2AkIOAgIF+gICAgoKBf4CBgIJ/gIh/foCAfoB/ioCAfnl8gICGgXmAfn6BgHWCgH+AgYF/gYJ/gIF+
gHuEs4N+h4B6g4CAgH6BgIF7fYCBgICGgIGCgYGDf36Agn6AgICAhYWAgH58gYB/f4Z/gH6BgH5+gYCAf4F8hIKEhIWAf3uBgICAgICAgYCAgIKAf4KBgHx/gIF/gISBgICFgXuBgH9/gYGAf4GAgICFhYSCgYJ/
gYKAgoCAgYB8d1SCf4CDhYKAgH+AgHyEg3+Af4CBgIKEfoCAgICAfH+EgIB/goCAgoCAh39+foCHgXyBgIGFgYB/eYB+gH19gIODfoCAhIKAhH6AgH+Ag398gH+DgYGAgICAfX6CgYF+gH6AgIGEfo2Af3h9gIGD
gYGGhX+EgH5/fIWAioGBg4CCfoGDf4CAgX+Aend8gIKAf4CHfoB+gIl/gICAgYCAgYCBhH+DgHyHgn6BgIR+e4B/gX5+g3OJgoCAf4CLg36AfYCDgICBgIGBf3+BgYCBgIWAf36DgX6Cf3yAgH56gH6Af3+AgX1+
gIJ8gH2Af4CBgIJ+gIGAgICAhYB+gICBfnyAgYCBgYJ8g4B9gH1/fYCCgIF+gn9/f4CBf3+Af3yEgYWAgISCgYGLgn6BfHqAgXl/gICBgIB+gICBhX2Bf4GEgICAf3+JhYCFgX+BgH6AgI19f4F+f4OBgIOGf4GB
goCAg4B+gIR+gXx+goCEf3+AfX+DgIGBgYB+f4B/gYB/gICCf39+g398f4J+fH94foSCe4B/goKDgICAhXyAfnaBfX9+gIJ+f4aChoGFf4CDhXyAgIF+gHp+fIKDgH6BgIB+f3+AgICAhXyBfICAgn98gn6AgoB/
hICBgIaAgYGAf3+Ac3+Agnp/gYCBfX+BgIB9hn6AgICAgoOAgYB+hH+DgYGBgXuAgIGBf4B8gH+AgIB/gH+GgH+AgICDgIGAgX+Chn6CgICFgH5+f36CgIB/gIKBgX+AgYB/gH6CgICDhH+BfoF+f4GBfoGAgYCB
gIB+fX+DgYiAgIB3gHx9gIKAfIB9gYmAgHx+fIB+f36Af36EgYWAgH6AfoKAgIJ+gIB/f4CAfoB9hYCAgoGAgIOBgoCAfX+AhH+AgoCAg4B/f4CBgIB8f4KCgYCAg4CAgYJ+gICDgICAfIuAgHuGgoF/gH+AgH1+
gIF9foB+f4B+gH5/gICBgH+EgYCAeoCBgX+AgIB7gIF/gH+Bg4GPeYB9gH2AfYGIgIB+gYWAhIJ+foCBfX6AgIF/gIF/g4J/f399gnCDgX5/gIGBg3+GdXyAgIB7gIWDgYCAiX5/foWCgIGDfH9/foCAgYSBf4F/
d4KCgH1+gYB9f4B+gH+BgH+Af35/gImFgICAhIB/gIB8gIB/hHx9foB/foCAfIKCfn+BgH2Ec4KAgoCBfH1/gX9/gIOAjYCAdoCAhIGDgIKAf4CEgIB/i4iAfX+BgH6BfoB+h4FyhH6AgIB/f4CAhYCAgYCAfoGA
gH99hICAiICAgIWBhX58gIGAfYCBg4CAgYh+gH1+f4CCgH6Cf32EfoGCgYF/f4eBf4CAgH6AgIOBgoCCgICAgH+Dg4F/f4B6gIGAgH1+gH19gHyBgIGAg3t+mYCAfoCAgH6AfYGAf3+EgX6AgX+CgHuBgIGIgYCA
fYV2fn18g3+Ef36BfoB+gICDgIWAgX+Af4B+e4B/f4F/gIN8gIJ/gIB/gH+CgH9+gH2DfoB7fYB+gH97f4CEgIGGf4WBgHiAgICDiH90goJ/gYCAe4aCfH6Ffn2BhIOAhoGBf3+Af32DgICAfn1/gIJ8gHqEgICA
gYOAgH9+gH6Ce31/f3+HgH+Af3+BgYCBf36BgIF+f36Bf39/hYF/f4CBgH9/gH2AgICCf36BgYSBgoCAd4CBgH2Ag4OAe4GGgICAfX6Kf4GAgICAfX+DgICAhX6BgYV/gn+Ef3+AgYOBgICCf39/f3uAf4CBgICA
g4CAgoB5foF9goCAf4GAfoCAgH58hX+ChIN/gIGAgHuBfn+CgoGAgIeDfn2Agnt2goN+g4OAf39+fn96gH+CgIGDfoCAgYOAgYGAgH5+f35+f4CAgn9+gICBgoCEf4eDgX+Bgn2AgHmIfYKBf4CAgIh+gIWAgH59
gICBe4CAf4F+hHGAf36FgYCAeoJ5gICBfoCBg4GJiYB/eoCAgXmBhH+DgICCgH2AfoGAgYF/bn9/fYF+gYSCfnmBeYCAgoKDgICAgIGAfYKAgIGAg4N+i4p2f3+Bl318gIGAe4GEgIWAgYB/f4OAgICAg4F/goN+
fIaFf4OFgIJ/goCBhYOAf4CBf4CAeoKDgoCCeIF9gIOAf4GCgoCBgICAgYKBgIB/gXiAg4B5foOAhICAgX9+gIGBgH1/gICBfYKAfICHfX6AgICAgoCCfX+CgH5+gIB/g35/foCCgH5/goB+gYWAgIKDgH+GgH+B
gICAfo19iH+Agn+IgHSAgYJ7eIGAg3+Eg4WBgYCAgHx/fYCDgX9/f4CAfoCAgIB/foGAf4CDgoB/gX+CfXqCfoKAgICCf399gICAfoGDgYGBfYGAhX97gH+BhH2AhH2AgH9/f3yBg4CAgH6CgYCAfoCBgIB+eoR8
dn9+g3+CgX+CgYCCf3+AgX1/g4CDfHyAgH2FfH2Af3+Cf39zgICAfoOAgH99gIB3gIOAf39+g4OFfoF+f4CAhH6AgH6EgHyAgoCAgX9+gH2AfYCBgH9+gYB/gYCEhIKGhIF/f3l6f4KAgICDgYCAfoCAgn+CgnyA
f3mBf3+AgICBgH5/fX5/foCEgH6DgIR/gICCgH6AgoB+gH6Af4SBf36Cfn2GgYCEg4Z+gIGCgIJ7joF/iX5+iH+AgH+AgIGAgHx+gH+AgICAfoN+foGCgICAgIGAf4GDfXOBf3+GgISAgnyBg399f4GAfICCioiA
f3iAgHx/gICAgYCCgIKAgox/hH2BgH5/gH2Cg4CDf4B4gX96eoKCeoB/gHyCgICGfYGCiIB8f4OAf4CCgIGCgIKAgYCBgX5+gH6AfoGEfoSAfoCAf4KCg4CAgIJ+foF/foCAgXyAhIKAfHuDfX+AgIB/f4B9fnyA
f4CAgIN+gH+AiIOAfYF8hoCAgH6AgICCgICAgYGAgYOBgHmAgICAgn9/f4B9gYCCgH9+goCBgICAgH1/gH6CgH99gYF+gXyEgIB9f4GCgICAgYCAgISDfICAe4B+gHl/f4CBgH2AgYCAgICBfIB+gICCgHuBgoB/
gYCAgIF/fYOBf4WJf4R+fIB+gIGAfYJ+gICBgYB5goOAhIiFgYOBgYKAf3yBgIGIiX9+g4KAfoCAe35/gIB6gH6AgH6AgIB/gICCf4CEgH6BgX2AgIGCfoSAgoaBgHyBgIGAgH5+gYJ1ioKBgICAgYCDfIB/hJOB
gH9/g39+hH6BeXqAf3yAgICAgICAfoCFf4B7gIB/hX1/fn94gICEgIOAgH+Uf4CFf4KBfoGFgICEgHuBf4CAf3+DgIGAgn+BgoCAfoJ/gH+IgIB8f4KAgYGBgIGAgISAioCBgXiAg3uDg4B+gYaAfoCAgYF+g4CA
gH+AgH6BgIGFfn1/gISAgYB9gICFgYOAfYZ8gICHfn58hoGBgoGAf4B+gH+AgoB9gYCAgIB9gYN4gH+AfYB/gIOBgICAgoKAgICBgHuIgIB/goCAgIyAgXqCgH+Ag4J+gZKFf3yAcH1+fYGEgHt6foCAgoWBgH2C
hH99gIZ/gICAfYN8gX+AeoCOgIF6gH6AgICCfn+He4KAgISFgH1/f3yAg4CBeX9/foN/gIB8fn+JfoCAgHuAf4OBgH5/fX6BgJqBgH+AjICGgX58gICAf5R9gYOAgIGAgIB4f32AgYN9hIGAgYGAf4V/gIGDgICE
gn6Ag3x/goCAf4CAgIB+hoCBg4R7gYKAgYCEgICAgH6AgoGAe4B6foGAf4GBgYN+gIJ+g4CBgYCAgIF9eYeLgIB+gICAf36BgYBzgIF/f4CCgICCgIGGgIKBgX+Ah4CAf4GAgIKAgH+AiH+BgH6DfYV/hIB/f4CA
gYJ/foCAgIiAeX96fYCAf4CGgICAiIF+gH+AgIKBgYGDgICAf4B+hX+AhYB4gIKFgICBhYCAgYCBgHiCf4F/fICAf3+AfYWAeX1/gIB/gX+DfX2AgIaCgoSDiH+BgIF+gIB+gYB9gH6GgH99gYCAg4B/foB/gH6C
gH6BeYB/goOBhIKAf39/g4OCgICEgX+BgX19gH+EgHqAgYCCgICAgIB/gYB/gXuBf4B+gH2AgICBfYGAgH+Bg4CAgYGAgX19gIaBgIF/gYZ/fX5/gICAgIB/en+BgoGBgH2BgX+AfoCAhIB/jH99foJ7eoB/gYB/
gIB4gYB/gH+AgH6AgYB+i4N8f357gIB/iIB/gH2AgYWAfIGAgICAf35/gH+AgYOBgIGAgXuChX+AgH2JgoCAgIKAfoN8f4CAgH2CgICEg4B/hYB+gIGBiIF0gX+Bf3yBgICEf4F9loGBgoB/eYCAgH+Ddn15g4J+
f3+Dfn6AgICChYKBg3t7gXeBfYCBgIuCfoCAgYCAgIJ9iYCAg4CAgoB8gYGAgHiAgYB9gYCAgIWEgn6AgH2BgYCAg4CBgIB+gH+AgYF/gYCAf4B/gH+AgoCAfn6AgICEf4B/goGHgICDgYCDfot/gIJ4gHyCf36C
gICCgIV9gIF/f4OAfn9/hIF8fIGBgIOAgoKAf4GCgIKAgoCAf4B8g4CAgIF3gIGAgIF8gYJ6gIB5f5J/gYF2gIGBfoB/gIKAgIKBgH6AgoCBgoB/gHp/hoCAiH98gH+Cg4GAhIOCgICAfYCAg3yDeIJ/gn+Af4GE
f4GAgHx9gHyKgn9/gIGCgICAgYJ+i4F/e4CBgICCfYCBf4OCiH9/gH9/k4CAgH+AgIKBfIB+gYCEfoCDg4CAgYB/gICBgIt9gX6Bg4CCgXqBgYR/f4CAgIB/gIOAd4KAgYCBgX6AgoCBgXuDgH+EgH2DgISDfICD
gIKAgYGAf4CAi4GAgHuDgHyCgH92gIF/gn6Efn+AgICAgIGCgX6AgX6AgICAgYCDgoiCf4GBgIF+g3+BgYCAgICCgoKAgXyEgYB+gn9+fX+AgICAgYCAgn6BfoN/gIF/gX6CgH6CgICBhH2Af31+gICAfH6Fgn99
f4CHhX9/gIWAg4F+f4CBgYCAhIKAgISAgIGAgH58foR/fn6Ag4CAfoKMf31/jIqAh4B+gYB+gIF/gIGAf4CAh4OAgHyAgYCAfoCAgICAgYGAf4N0fX9+f4GOfoF9doCAfn+GgIGHgIB7gH+AgH6AeoCAg32AgnSA
f4N+fYB/gIB9gn2Ag4CAg4eAgoB+gH59h32AgICDe4F9f4CBf4B+fYGBgIB/f4CIgn+BgHyCgYCAhIN+gIaCgH+Ag4CAb4B5foGAgICAgoCCe4GAfYCAjIR/hH1/goCAf3+Agn+EfoCBhIKBgX2AfIKAfoGDgYWA
gH6AgICBd4GAgYCCgIKAhYB9gIKAgXx+e4CAgYJ/jYCBgIGDfIh3hYGAgoOCgIqAf3V+foR/goGAhIKDgYWAgYKAe3+Af4OAf4GAgIB+gH+AgX19gn9+gYB8fYGBg4CAgH9/hHp+gYCAgYCAgICAgoCDf4CAhXuA
gIGAfn+Bh35/gXmAf4CAfYCAf4GAgn+Df4KAfoF+gYB+gICAfn+CeoF+gIGEgX1+f4Z+eoCEf2uBhX+Bf4WAf3iCgICDgoaAgn6Bf4GEfoCAhH+BgH+AgYGBgH6Af4B/i4CCeIF/hH2AfYCAfH+EgoJ+gH2CgICA
gICFfYCAg4CAgH19gX9/gIKAgHyAhIKAgH+CgICBf4CAkISAf4KAfoCAd4B5hnx6g4B5fn2Cdn6CfoKAgIGBf3+AgIKAgYN/f4OAgX9/goB/f4CCgH56gYCAgIKAfHx/gX+AhYCGgYOBgX9/fYGAf4SAf4KAgHyF
hXqDfYCCf36BgICDgX1+gHx8g3eCgIGAgIGAgHyAiIB8gX5/gIKAgIGAgn2AgIF/gICAgn9+gnyPf4CCgH+AgHd/gHuAgICFgIWDgH6BgoGAin97gX1/gYCAgICEhHyAgX6BgIN/gICAgH19gImAfH2Be4GIgoGA
f4CAgIJ9goGAg3+Bf4GEf4B+f36Ag3+BgIB8gIB/gICAgICDgYF/hIWAg4R9h4SDgIR/gIB/gH9/g4CCgIB+h4CCfYCBgYCBfoSAgICBgIGAhICJgYCCg36AhYR+g3+Bg4CBgYCBgXyDf4B/gIF8gYCAfYB3fomD
fH+AgYCCgId/gIKDg3+AhX6AgYCAf4KDgH2AgIJ6goSAgYCAgYCAgICGfoN/gIB+gH+AjIN/gYF/hIKAhIJ9gIB9gIKAgIKAg317g3+Cf32CfIB+hYOEgH+Af4KCgoCFf4GFgYOBgHt+f4KBgoJ+gICAfYGFh36A
gYCBgICAfn9+f4B+f4CBgX6AgIh9gXiBgH+CgH+Hg4B+gICAe32GfoKAgIB/gICBgYV9gICCf32AgYOBgICAe35/gIKDhICBgX6CfYCAgIGBgIB+gICAgIN+fn6AgneCgH55foKAgICBgH5+fn5/foCAgICBgH6A
g4B+hICBgIGBgIB+in9/gXyDgnuAgIB/gIGAgoKBg4B8g4CAgX98fYSAgICAgHl8gH+AgIKCf3+Ag4GBgH9+foOBgH+BgH6Af4CCgHx/gICBg3+BgIKGf4GCf4CAgXyBgIF/g3+AhYN+gICAgYGBfX6CgIF/gH9+
en+AkoGAgISDen99gICAgIB/ZHiAgYR/fYCAfoZ+goCAgYR+fn+Bf4SBgIJ+hX9+gH2Af3uDgICBgICCgIGAbIKAgX6BeoB/g4CAgIN/gnyEfX+AfIKCgYSAf4WBgH5+gX2Cgn+BgICAgoCBdIGCgIB/hXaAgH9/
gICAf4KBgYGCfIB+f36AgYCEfoCAgX5/gYCCb4CDgIGBfYKCgICAfICBfoN/f4F9gISAgIKAgH2Ag4CAf4J/gH+Ai4GAgH+AgICAe4CAfn+AgIV+hn+AfoCAe4eAgX+AgICRfICAgICDf4CAgYB/gH2Cg4B+fYCD
gnl7g4GEf35+foKAgIB6g4GCf36AfICAgn+BgIB/gIF/hIB8hH9+fYKFeH6AgXmAf398foF/g4B+f4GBg4CAeoCBgYB9gIeCf4B9gISAf3mBfoCBgX+AfYCCgYCAgoCAgIR+b3yAcoB9f4CAhX+AfoN3gIGAgIWB
e4F+goF9goCCgIZ+hIB/gIB+fH9/gYCBgH6AkICAf3+BgH59fYGCeoGDf39/hoGAf3+CgH+AfX+AgIB9gICAgIOEg4CAgYCAgX6BgX6CgIB+gH99gH+FhoGAg31+gYCAgICCgICAgH+AfoaAhIGDfn6BgYB/g4CA
gICCfIB8gIOAhICAg4GAgX6BgIaAgICAeIKAgIGCf35+gICAf4GAgH59gYCAfYCAfYKEhoOEgIGCgICBfX2Bf4CAf4B/fIR+gYB/gH+Af3+CgIB7gIKAgIKAgYKAhX+CgIV/gH6BgIaBfoCAgoKBgIGEgYCAgH+F
f4OAhISDgH6AgHqBgX6AgICCf3+BgH+FgIh/fXyAfYCCg3+BgICDeoCBhH+Ae3+Af4KAgICDgIGDfH9/l3+BgICBfYGAf4CAgIGDfISAiGqBgIOAgIGDf4OBgH6AgIKKfoB+goJ+gIF/gIF5h4KBgICBfnt/foCA
foGBgICAgX9/gIJ5gICDgISBgIB9gICDeIF+f4CAf4GCgHuFgH6Ben6CgoOAgIKCf4CAeXuAgn9/gX9/g3h9fXCAgn5+gYGAgYGHgH+Df4CAgIKBf3+BgIB/gYB/foB9foB/gIKDgoCAgH+AgICAgYB+g4WDgYR/
fomAfn+BfIKAfoKBgYB+fX+CgYCBf32Ag4B/hX9/gIGDgH6AgoR/gH6Ag4KAgIR/gn+AhH+AgoCBgoeDf4F+foGAgYB/fYB9gIB+gYSBhYCBfnyAgn+BgX+AgX+AgoKAgH6AgoCAfYF+gYCAf398gH+BhYGBgnyB
gYKAf4B9g4CAgX5+goB6gH+CgIKCh4CAgICBgIKBhYB+g4GFf4GBgICDgYCCg3+AgHmAgICBfnqDiX98iIB/goCAh4KAgICEgH6AgX6AgH+Ag4KAgYB/hYN/fX+AgYCAgIKAf31/gYB8gYB8gICAhIF8gICAgICA
gIOBgYCCgoCCgH2AgIGDfIGCfn+BgYCCgIF+fX5+foN+gICAgoF+f4GBeXyAgIZ7f4GAf4eAhIGAgIN/gHuAe4B8gIB/gICCeYCEgYB+eX2Ae4eAfYKAgIGOgoF/gIB+f4CCgIOAjX6Ag4J9gYGAgIB/fICDgICA
foB5foCBgoKBgn2AgYB/gYF/gH9xgYp/f36AfIGAfoB+fX9+gYB9f4N1fn6AgoB+hH2AfoOAfYB5gH6Af4CAdoF6fn9+gYGAg4GAfYGCiX5/fn+AgXx9gICAfoGAf4J8fH6Af4CAhIB/gIGAhH6Bf4OAgoZ7gICA
goCNgHuAiIB+gn9/e4SAeYJ/foOBgIB+gHyFgX+Cf3x9eIB9fYOBgYGAf4KAgIB/gIB7gH+AiICCgIaAgIGAgYGBgIGCfoCCgIOCg4KBhHt+gIN5h4CCg311gYCAgX1/gICBgX+AgH9/gYCAf4CAgICEgISCfoCA
fn9+fX1/gIuBgIGCfoGBiH98gIKEh4iAgICBg4CCfYZ7gYCGfYKAhICAgH+Bg4J+gH5/foN+f4B/gH6Af4CAgICBgX5/gIGEf4GAfn19g4B/gICAf4CBfoCBgICAgHt/fH2BgH6AgH+AhIGAfYGCf35/fX6DgoCA
gYSAgIB+goB+g4CBgIODhH+BgH94goCAgH6FfIF+gIB2gIKBf4KBgIKAgH+AgIGAgIF+f4B6gH+Afn+AfYB/goGBf4CAgH+AgIJ/goN9gX5+gIB/gH5+gICAf4GCgX6DgIB/gYCAgYCAf4CAgIB/goCFgIWCgYCA
hYCAgoB6gIF7gICBfol+gX+AgYCBfoCAhHZ9gIJ/f4CAlIGKgX+Cf4KDgIF7gYN/f4CDgH57gH+AfXt+gHyAgHuGgYB/gIB7gYCAgH+HgIGAf4GAg4CCgIKAgYd9hICBgYB+gYKGfX6AgYGAgn9+hYCAgIGFgH+A
gIB+f4CAgIOAfoV/gYJ9fn5+goCCe4B9gIB+gIGAhYGBhX+CgYCCf4OAgICAe32AgIF9fIJ/gXqAhH2BgIJ8fn+AgHyBgIN7gH2AgX2Agn6AgnuCgn6Bf4KFeYV/gHt+fISBgoGEgIB/gIB/gYN8f4V/gH5+goCA
f4CGeoF+hHyCgYCAgH98gYN/f4CAgoCCgIF8gICAgn6AgIB+gICBfoR+f36BfH59foCAgoR/gH59fn9/joCHeYKBf4B6eoSAgICBgYGGgIOAgoCAgIGEgICHgYGAg4CCgnx/gn9/foOBgYCDhoCAgICAg4CCgH+A
gH6Afn+BgICBgoB+gnKAgoGCgH+AgYCBgYGBfoSEgYCAgIB/gX2BgoCBcoCBg4WBgICBf4N+foCBgI2Afn5/gYeAiIWDe4F/gIOAfYR8hn6DgIB/goB/fXyChId9goGFgIGAgYN/gH5+fYKBgH98gIJ/gH98gIB+
fYCCf4KBgIB9gIGBf4OEgIOAgYGFgoCAhH6Af4B9f4CAl4CEe3qAf4KBfoB+gICEfoCBgICAfICBhYJ+gIGBhYKBeX+AeoOAen9/gHuAfoKAgICAgICAgn6BgICFfYGAgICBfoOBgYCJgoKAf4B8f4B/gH6Af3+A
en6EgICAgIKChH6CfoCAf36AfYGAeH5xgoCAhnuAgYGAhICBgoJ9gX+BeY2AgICAf4CAf4GAgIWCeYCBhoGBhX6BgoR9fad+gIB6gXx+gICCfIB7gYKCgYCBfX+Ef4KEf3p+fIGAhYGAgH6DgHx/f4OAgH95foB+
gIKAfoGEgX6AfX+BhHx+gIGBfoJ9eYKAf3+DgIB3gn+Ag4GAfoCAfYR8goCAgHuCgICEgIOCgIOGfX+AfICDhH9/f4B/goh/gH6BgH+CgH6Ae3+BgH5+f4KBfXKAgICAgICAf4CAdoCLf4N5goB8gIKAfoCAgoN+
gH19gICAgYGAgniAfYCCgH2AgH99gH6JgYCAfX6BhX2AgICDgIB/gYCChpF+f4CAf4CBhX2DgoGAfn5+fYCAf32AgoKAeYCAgIB8i4WAgIB/goB/gIGEgYJ/goCCgICBfoJ9f4J5hX6BgIB9f35/gYCAgIB/gX2B
gIGBgIB+gIB7foGAgHuEhYSAfIF/gYGAhYCAgIKAf4KBgX6Af4CAgH9/gYCEg4B+goB+hoCAgXuAg4GEgHp/hXuAgYJ7e4F2gX2Be36AgIN/gX+AfYSAgH+AfoB/hH6DgICAf4CAgIN+gIN/fYCEgICAgoF/gIKA
gISEgIGAgH+EgHt/fYCAgH6CgICAeoCAgIGCgXmAg4CBgICBfoKAg39+g4eAfYCAgICCgYCBgYCAgoGFfoCAgIB8gYB9f4B+gIeAgIaFgICLhIB6gIOChYB/goCCgICAgICAhoGHgIN9gYCBgoWAhICBf3+DgICA
f4F/goCBgn6CgIJ/fX9/gIKAgoCIgIKAf4GFf4CAgIR1gIOCf4B/gICEg3+AfICBgn6AgIeAgIZ/g4B/gIKAg4CAgIZXgXyAgH+AfoCHgHaAf4Z5g4OAfH+BgIB9foB4g4B+goCAgIKHgICBfn6AgoCBgX5/goCA
gn6AgIF/goCDgX+Bf4B+gIGAgYCAgIGCgIOBgH6AfnuAgHuAgICDf4CAgICAgYN/g3uCgIeAhIF+f4N9hH+AfYWHgICAfn+Ad4CBhX97e4CAgoF+gH+BgIGAgX+Cf4F+gIKAgYN+goKBgoCAgIGJgIJ+fn98gH+A
gYuAgIKDgn9+gIGAgH2GhIGBgICEgH1+gIV/f4J/fn+Agn2CgYGAg4CAYYCAgIKHgoKAe36Ag4CAfn2BgICCgH6BgICBf36AfX5+fn9+gICAfn6Cf35/goWAgIJ/gH+AgoCAgH6Cf4J+gn+Bg4WDg4GAf4B/iXmA
f4GAgH19goCAi4KAgHmAe36AgIN9g39/gXx+f4B6gnOMf4B8foCEgX58gHyAgYB7gIGAgoCEfoGAgH1+fYB+gIGEf4CBfX+AgoB/h32DiYN/hX1+f36BgH+Ai4GBf4CDfIGBfYCAgIqBgICLfHSDg36AgH6AgYSA
f4GAf4GAf3mFfoB/fYGAgoCAf4B+goB+goCAg4B/f4CAgIN/gXuFh4GBgIN+gIGDgH58gniAfoCAgYB+gn9+fn2AgIB/foB+eYGAhYKAhX9/g35/fICAf36Bf4GBi4CAgYF/foKBgn6AgIF3f4aAiXuBfoCBfn2C
gH+BgIF9fH+Cf4B+fICAfYCEjICAhICKgYGAgIB+gIJ/foCBgH5/gYB/foCAgICAgnx/gYCDgn+AgIJ8foJ+gIh/gYKAeoF9gHZ/goB+gICBg32Afn5/foKEgIJ+gH+Ag4F/f4B9g4V+fYCAfn2EgYCBfoGCf4GA
gIB+gH+AgYaBgH+BgICAgICBgH6AgH+AgH9+gICFgIGBgIB8f4V+hYB9hX9+gH59goB/eX+DgH19g4R8f4CCgIB+gX+AfoGAhn+Afn2Af4CKgICAf3x8fH2DgICAgH9/hX17gH13hn2Ae4CBgYeFgYN/g4Z9foKA
g4OAgIB9fICCe3yCgoB9f4CBgYOCgH6BgIR6gICBgH+AgIFwgn6AgX+CioB/goGBgn+BgYCBgn+HfoCAe4CDgIGAf4CBgYCAfoGAg3yBgYN/e4OCgIZ8gIB+gIOBgJyCkH6BgX2BgH99f35/hYKDf4KKgIB+goCC
g4CBgIGDgHqAf4GBfoKAf4KAgoOAgIKCen6BgIKBgX6AfYJ/gIGBgH98f36Afn2DgH5/gICDgYGAgIB+hH+AgoCBf398gYCDf4WFgX57gH+Dfnx9gH+Af36BiIB9fX99g4GBgYF/gICBfH5/f3x+gICAgoGAgICA
hICAgYF+gH5/gIB5gn6Be359fIGBgnuAgYOAfod+f4CEgH6De4CDgYB+gIB+goKAgICDgIGEg4CFhICAgX2AgYqFgYCDe4CAgYB+f4B6foN/gXR/f4CBgIGBgYCAgH5/gH+Ag4CAf31/f4B7gYCEgIOFgH+AgICC
fIaAhIB/fYF+gIB+foCAgoOAhICBgH2AgH+AgneFfH6BgICIgICAg4OBg3qAgYB/gIaBgX5/foOAhIOAiYCBgIB+gYaDe4CBfIGAgoB8gX6EgoSAhH6BcICDfoJ/gICAgYB/gIB9fYGAgX59goB8f4SFgICBgIKB
gIaDgICAgICAgIKDfYCEgICAgIuDhH2Dg4CBgH5/gX6Ce4B/f4R/gnqAgH6AgHh9gYF9gICDgH5/e4B/goKAf4B9gICDf4B9hIN9gIeBeISAhX+Af4ODf4GBf4J9gX+AgIWAhoCAgYCAhn+Af4CCgIJ/f4CAgIaC
g4GCgYGDgYCBgYCBfoB+gnyCgICBg4GBgYGAgH+AiXt+gIGBf4CAfoCAf4GAfH6Ef4CXf4CBg4GAgIWEgX+BgIGFg32CgoB2gIJ8f4CHf3+AhIB9f31+gHyBgIGGf36AgISCgIB/foB+f4CBgn+Bf36AkISAgIKD
gH6AgICAgH+Ai4CBgYWBgICAgIGAe4SCgIB+gYGGfnyCgYJ/enyEgIB/foGAf32Cg3uAgnyAgIaCgICAgICBgYCFgIGAcot/gYB9gICAfoB/gIF9gYGBgoCBgoCAfIB6gH6AgIGHfYGAgYGAgHuAgoCAgoCCfoB+
fnt8gICDgYF7gYmBgICAgn59fYB/gH9+g4OBg3d9goB+gYB7goqDgIGAgnx/gIGAg4CCg31/fnqEf4CAgIB6gIB7eoF+gH2AgH6GfIWAgnyGhIF/gIKAhIGAgX2Afn+AfoCAgIB9ioCBgHuAgoSAgYSAgYqAfoCA
fn6Ff4F/gHqHhoCAgICCgYCIhICAgH96gHx+f4CAgIiCf3uAgIB/f4CAfoB9f4KCfn+Af4GHg35/goKBgIOBfYKDgn+Afn9/iIF8e4B+g3+Ag39/gIGCgIaDgH6AgHeFf4KEf4N9gICDfoB/f31/hYCBgHyAgn6A
gYB7hIWAgIR7g4KEfICAgYCAg4J+gIGAgIB5hH6AgIB9f4CCgIB5gICBf4F+fICDf4R/fn9/gIN9gYF/goN4gYGAgICAg4CBf3+Af4B/gYJ9iICAgYZ/gX+Af3+AhYB+f4KBgX6If4CAgoGCgYCBgIGBfoCAhX+C
hn5+fYCAhYCAgH59foB8gICAgX5zgICAfXuAfoB+gIaBgICDf4GBgICDgoCAgIF/goR7gIB/gIKAfXuDgISBgYOUgH6AgYCJfn+AgICJgoB/goCEg4B/gHx/gISAgYCAgISAfYCAhICCgH9+gZKAgoB/gH+DgIOA
goCAgH5/gH+BgH+DgH6Cf4CAgomBf4F9gIGHgIGEgISDgX93gIB7gX2AgIGAe3+DfoKBgIKAf3qAhH+Ag4CCf4F+f4SAgIODfoCEgICAfH+AfYOAgH2Ag31/f4CAgYF9fX9/gIB/gIF/gIB/f4KAgH9/goCAgX5+
gX+Be4B/gIN/gICAf4F/gIJ+gISDgIB9goCAg356e36Bf36OgI+AgH2BgYB9gn2BhoCEgICBgIB9goSCgIB/f4OCgn2AgoJ+gH+HgoF9gIB+gYF7fX58fn1+foCHgX6Cf4mBgIF8foGAgXyCgIB1f4B+hIF9g3+H
gISAgoKAg4GAgIF/gYB9gH17g36AgIJ/gIB/f4B9f4B/hIGAfIWGfICAgYWFgH58hH99f32EgYGFfn+AfoSAgX2Af4GBgIJ/fn+AbYKDgISBf4CAf36AfoOBfYGCgH+BgH+Af3+AgYCAf4GAgIF8g4CAgoB/hIGH
f4CAgYWAgIKBgIGDfn+AgoF+gICAgYB/foF/gX97gYCCfYJ/gH+Af3x+gIGAgH9+f4B/g4KAgIN9f4GAh4B+iICAmICAf36DgYCAf4KAgIF7jYB6gICAgH6BgIB/gIB+gX6AgoGAf4OAgIGEgomBgn6BgYB/gH6C
e4CCfoCAf4GAgIB+foOAgYCAgIGBf4WAg4aBgYWAgX5/foF8gHh/gYCBfoB/gICCe4CAgYOAgoGBgIKAg4CAg4KAfIR/gH1/gIR/h3+BgneAgICBe36BhXuChoV/gH6BgIiAgH+Bf4GCgYGCf4N/g4CBgICAgYSK
gICAf4CAgICBeXuAfoSCgX93goKHgH9/foCHg4B/goCBf4CAb4F+foJ/fYCAgH+Bdn11gX5+iICQgIJ/f3eEhHeAg36DgIV9foGAf4B9eX99goGEgIB/fYCAgH6AgYB+gX98hIJ/fIGAfX2FgIaHgIKAgH2AgIOC
fn9/eX6AgHiAf4B/gH2AhIB/gIWAfYSChIJ9goCAfn6BhICAgoB+hYOGgX2Cf4CAhIGAgICCf3+Df4GAgIeAfoGHfnyAgYF/gIGAgH9+gn95foKCeX+JgX9/gIB+gICBgH9+gHuBgICAf4OAgH6BiH6AgX2Ae36A
fnx/hICAf4CBf317goCCgIOAfYWAfH6Ah4B/gn6AfX6AfYp/g4CAen+AfYCAhICAf4F6hYCChIaKeYCAgH6BfX+FfoB/e4F+goOBfICAgIB9goGDf4B+gIJ5f36Ae4KGfoB/goCAgIKAe32AgH+AgIN9foCCgYCI
eIp+gYKEgH6BgIKDgoB/gH2Af3+CgH98gXqAgH+Ff4KAgYB/gIF/g4h+f4CAfoGCgn1+g396fX19fn6DgYCAf4F+fYCAgIKAgH6Ag4R4gIKAg4CBhH6AgYCAg4J9gX+AgHyDf4GDf4B+gH6BfoF/goCAgYCCf4B+
f4B9gIB/gHx1fH6AgoCBgXx7doKAgH5/f4CAfX+Af4CAgX2DgHyAfoGAgICBgICDgYR9gICCgXt/gnuAgoB7fYCAf4CAeX+AgH6DfX+BgICAgISAgIGAgH+AgoJ8goCEgH59gICCgH+AgYN9gXx0gH6AfYCAgoCA
gICAgn+AgoCDf4GAgISAh4GCgHOChoCAgn+AgISAhYGAgICAgYB5gH+BgICAgYSBgYB/gX15gIOAgZCDgYGAgICFfoGAgH+AhH98hHyAgICBg4GAhH95gIF8f3uAgH6AgIB+gH+Cf4CAgIOAgIaAgYV9dn9ygJmC
gIB/fYCBgHyAgICDeYSCgoCBhX97gH59gH+BeX9+iICAfYCCgIWGgYGHgIF+gYKAgH1/gISAh4J+f4CDgX59e4B8gH99gX2DgoODfoCAhICBgIB+foGCf32BgIKBgIV9h4KFhIGAfoSAgYKAg3+AgYCAgICCgIKA
f4F+goGAfH2AgH6Bg4B8en6AgYOAgYGAf4iAgICBfoCAfIODgYCDgIB+gIiFgIF9f3eBgoB/e5KIgICDfH2CgoR+gYB/gX2Ef4GAfYGCf4KChYaDgICDh3qAfoCAfn+AgIGAgX9/gH6AgICCiYGAgICAeICEgH+B
gICBgYB9gX+ChoB7foCEfoaAgHx9goCDgYB8fn9/f4CFgIB8gIR6fX+AgICAf36BhnyBgoKAf4CFgH97f4CAgYCDfnyFfX96gH2AgICCgIB/goCAgIF+gICCfYGEgYB+goCCgIKCf4GAf3yAgYCAgIJ/gIB8gH+A
jYGAf4CAfoCEgIB9gYF+gH6DgH5/hoB/goGAgIKCgIF/hX+Af4CDgICAfoCAfH6AhoCCgIOAgX57gYB/gIJ+gIGAd4aCgICBgYB/gYF+gIGBf4CAgH6AgH+AfYF9g4B8fYV8gIGAg32AgIGAgICDgoB/gIJ8gHeA
f3+AfoCAgoCFf35/fISAgX+DgX6BeX+AgH+Afn56gH6AfIB9gH1/gISLfX+AgIB7gH52foCAgIF+gYKAe4B7g32CiYCCfoB/gIB/f4GDf4GAgXuCgHqDgoB/gH+AgIWDf4SDgIB/hoSBgIB/gHuAf3+AgICCgICA
goB/hYaAgH+Cf3x6g4CBgYJ/gYB/gICAfoOBgX2AgIGAgIF9foF4fn+AgoJ+gH5+gIF/gYCAhH+EgH+BhIB/g4CCgICGf4CAfoCBf39+gYCAfn+Ag4J/gICAgYCBf4B/gYCAgIOAfoF/gH2EgYaAfoB/e4OAfX+A
goCAgHp9fneBf4CBf4CBgIJ+fn+EgYGAgYF6gH+AgIGBgH9/g4GCgIKAgISBgn+EgICAfYCAgIB+gX6BgIGEhHt+foN+gYCBfoB/gH98foF+gICCfYSDgn+CgICBfoGBgIKAhoWBgIOAgoB4gn1/gH6FfoCAgIJ9
gICGgoCBh4R+en6Bfn+AgH6BgJN+gIOBe4CCf36CgoCAfn6AhISAf3+AioCBgICBgHx/f4B5f4F+gH+CgX97foR/gICBgYCEgICAfYKBgICAfYN/hn5/gIODf3+BgIp8gYCAgICAgIyHgH6AgIGAgX5/gYJ/g4GA
goF9gYCDgX9/gId9gIGAfHyAgICAg4CAgIZ/hYB5gIB9fYB/gH6Bg4yFgH+BfH+Af4CAfn98goN/hHB/gIuAfYGBfn+BgICBeXx7hIF/f4OAgoCAfICChYGCgnuAgoCAgIGAhoKAfoGCgICCe3+AfoCGgICBfH9+
goKCgIWAiHiBg4CAfYCAhnt8gH1/hoGAgoB+gIR+gIB/f4CAf36EgICAgIB8f4CCf4ODgYGHf4B+gIN/f4F9gICBf36AgIB/joCDgIeBgH+Gg4B+foCCgH9ygYGAfoCAf359f32Af318f3+AfICAgH6BgYCAhYF/
fX6AgIGAgIGDg4GCgHuAfIB/fICAfn1+goOBfIV9gYCBfYCAgIOAfYCAgH98gIGEf4F+foN8fYGAfX+CfoKBgH+AfX+PhH9+gIF+eIGAf4B/gn6CgX2BfXyAgX6AgIB/gomAgYN+f4CAf4CCgHx+gIN/gICCgHOC
gICCgIOAfn1/f4B8goCFe4CCgIB+f4B+gH+DhIGEfoCChIKEgICBgIOBhYCAfYCAfYOBg4CAgoJ/hICBgX+BgIB+gICAfoCBhYKAf4SAeH+AgIOBgICAgX6DgIB+f4CAgYKAg4CAfoB/fnmBhIGAf4GCf4B8gYCA
g4GEg4B9gYCFgIJ/fX59hn16f4CAgYGCg36IhYB8goCAe4N/gYJ+f4GCgH5+foGAfX+BgoOAfn6Cf4F4gH2AgYKBhoF/gnx/gIGAgIOAgH5/gICCgIp/gIp/f39+gH+Dg4GAgICCgYCAgICFgYCCfX+AgIGAfIJ+
coCAgH6BgICAfYCAgoSAgIV+fX2BgICBgH+AfYGGgICAgoJ8f4GHgIJ+gICBfX6BgoKBg3yGhn19eIB/gICAfH6AfYGBgIKAgYCBgIKBgIKEgH+BgIB/gIB7gX6CgHyBgn5+gYCAg4CFhn9/g4KAgH6AgYKAgICB
f4CAgH2AgICDgICAfICDg4CCf4CAgH+AgIB7hIJ9gYR+gIeAe35/gn6Ae397gICCf4F8gICBf3+AhYF6d4CCgIJ+goCAgXyAfIR/gICFgYCAfoaAgIKCgH+DgICCfHyAgICAgHyAhIKAgIJ9goKAfn6BeYB8gIGA
f4GAgICCf32Agn+BgIaAgYB9g3+Eg4OAfnqAfoCAgYKAf4F+g4CDgX+Af4GCgIGAgoCAgHyBf3yBgYB+g4OAgIB/foB/goCAfIKAgXWAf4B3e4CCgYF8fHeDgIOAgIOCfYCAiH9+fn6CgoSBgHR/gISAfn+Bf4CA
gYCAgIF9gICAgH+AcoiAgH+AgYOBfoCCgYF5gIB+f4CBfn6AgYZ/fn9/f3+CgWuAf4CAfIJ/gX5/gn6IgICCgYCAgIB/h3KAfn1/foKFgIB+gKl+gICAgYCGgH6AgYN/gYCAg4B+g4KGf4CCgH6AfX5+gISFg3OC
hn+AfH+AgYB/gIN+f4B9gICBfYB/gnp/gIF+gYFpgICGhH2AiXqBgoCBf4CBgIF9gIB/goKBf4GAf3yAgHyAi3qEg3x/g31/jYB6foB+gX2AfYF/g39/hXCAgn+AfHt+gH18g4OAeoCBgn+AgoCBgH9+gICDeoCA
fXqAh3+DgYGAgICDgIKAfn19gICAgXyAgoB+hH+Ah4F+f4B/h4J/gICBfoCEfYCAfnqAf4CIgH+GgICAg4CAf3+EgICBgIV/gIB+f3uAgH99gH6DgYCBgHuAgn55g4F/hIOCgoCBhnR/gH+Ahn+AeoKGgICFf3WA
gHuBg4J+f4SAkn6AhYF/gYCAfYCAg35/gICAgICCgICAfn9+foB6f3yAfoCEgoF3fH+Cf4CAi36CgICBfYCAgIaBgX98gIGAgoCBf4GAfIGBhIB+f4B6gHqBf4B/gmeAgYF/fYGEgX2Af4iDf4WAgIN/gH+Af4F+
f31+gnaEgH6EgIh+foGBgH5/gH+AgH+BgX+DgIGAf4J7gIWAgoGAgISCgYGAf3yAf4GDf4CIgYCBgIF7f3t+gH99f4CBfoSAf4CBgIKAgH+AgIB9hoN/gIJ+f4J+e4CAgIB/gH+CgYB+gICAgICAf4CEgoCCgoGB
gXyAgYN9f4F+gICAgYeAg4CCgn2AgIGAgYCAiX6AgoF7gIF+gH+DgH2AgX+BgX9+fn1+gICAfYCBfn+BgXOAfoWEgIN8gYaAf4CAgHiCgICDf36AhIOBgIKEfoB/gYCEgYGAeYCBfX2HgH2AgH6AgIKBgX+DgHx+
f4GCfomBgH5+g3+AgH6AgICBgYCBgIGAgIGCeICChYCAgICDf3l+gn90gIJ8gX51gIJ/gIGAfoF/gYCAhICAgICBgX+Ag4B+gH5/e4CLhX2Af4GBgICGg4B+gIKAgX1/fX6Cf3+EgICFgX93f4CAf4CEgHqFgoCA
gYCAgICAgIN/gIB4gX6AgIV9gICAgn9/gIB8gYKBgIB+fH2AfoKAgXyAgICBh4CAf4CAdoeDgISCf3qAgICCgICBgICAgIB6gX+IgXuCgYJ/fYF9gH+DgYGAgICAf3+AgHV/gH+GgoCDgYCAfoCAhYaFf3SCg4GB
gICAgICBgICBf3+AgHx+gYiAgH6AgYCAfoB/gYOEf39/gISAf395gIB/f32AgIB6gYB8hH+If4CBfoCAhX9/gH6AgH+Ag4CCg4KBf4F/gICAgX19gYCDgHeFgIB8hICBfoB+gIB6foB7fn2AgX+DgoV9gYCCgIB/
gX+AgIGBfoF4gHyCgICAfoCAg4GBhIKAg397fH2CgH2AhoGAfoB+gHmAgICDfn9/f4GBgH2De4N+fX6AfH2DgIB+fn6AeYB/gH5/gICBgH+Af4GCgYF/gYCCgIWAhICAgH6Ag4CAfIB7f4KCgYCAgISAgYCDgIOA
f3+AhIB/goCDgH+EgoCAant/gIWCgIOAg4CCgICEf36BhH57gYCDe36BfoOBgISAgYCBg4CEf4J8g4KBgH6Df4CAgYB/f4N9gYGBgH6CgIGDfn6Gf4B/e35+gH6AgIJ/gH6ChYB/hXx+gHqHgIKAgIF/f3yGf4B+
h4J+g4KCgH6CgICBh3+Bhn+Afn95goCAgH+LgIKCgYKCgICAgYR6fH+BgIB/g4B4hIOAfIOGiYGEgYCAgn9+iH+BgH5/e4aDgIF+foKAgW1/iICAg3uBgH6DhoKCf4J/gIKAgoCAgoOCgIB/gn5/fIOBgYB/goKG
foKFgICDgH6AfoV+hICBf31+gICAgICBgH9/gICAgYKAeIF/gIKJgoB/fX+AgHyAfXyCgICAeoCAg3+CgYF3gICBgIGCg4GAfoCCgIGAf4KHgYCAgIB/gYSCfH6AgYWAfHx+gIWAgYJ/f3+DgICBhIB8gHyAgH6A
e4GAfoCAgoCCgoCAf35+gYCCf4N+gIB4foCAgn+Ad4CJf4OAfnqBe4B+hX+EhICAg4OAgICCgIaBgX9+ioCAf4CAgYGGgYCAgICAgYSAgIGAeICAgHl/fYCBhH6AgICBfoeAgHyAhIB/fX2CgISBhICAhn6AgYKA
gH6AgH6CgIB/fXp/gX+Qf4B5f4CDfoV/hoB/gICFgICCf4CAgIR+gIB/g4OCgn+Cen+AgH96gYCJgIB/hn+DgoB+g3+IgoSAf4WCgICCfoB+goKBgICAfICAgICFgIKAf36Bf4CAgYCBgYF/gH+AfoCAgICBgX6A
g318gYB+f4KCf4OFgn+AgoSAd4GEf4B9e4R8gH1/hYaBeIaAf4J+f4CBgICFfH+Ag4CCgIKAgYKCf3yCg32NgIKCgIF6gIODgIF/gn6AgX5/goGBgICAgICAgoCAfn58goCCgYCEgYKAgYGAgX+Bfn5+gYOEgH9/
f4F9gIKAf4SCfoGBgIF+gICBgnt6f4B7fYGAg4CBdX+BgoJ/f4B9f4CCgH+CgH1/gIGAf4eAgXqAf4J/hn+Af4CAeoKBfoCAgn9/gX+BhH+Agnd+gICBgn2BgH9+f4B+hH2Ag4B3g4KCe4CAgIGCgX+Bf4B8gIV8
gYOEfnt/gICAfoKBf4WBgYCAgoGAeYGAgIOKfoCAg3+AhIJ8g4CAgX2Af32AhYB/gICPh4GEgHuBgIN+gn9+gICBgH6CiIGCgIGAhYCAgHh6gYJ+gH6BgXuBe4F9f4B8gICChoF/gICAgoCBf4CAgICBf36AgICA
i3x+gICAgYF/gH+CgIB/gH+HgICCfn+DfYGCfn99f36CgIOGgH5/foCCgICEgH2NgICAgICAgIGBf4GAgIGBgHd+gIiKgICBgH9+eX+FfX6IgH6AgYSCgH5/gH6CgXx+gIuAfoCAf4d4f4CFgYB5gIOAgIGAf39n
hoCBh4KAgIGAf32AgH99gn+Gg3x/f4CAf4KWgYB+foCCgX6Ak4WAin6AfoWAgYCGfXuGgYGAgn2AfH+BgH17gH+CgH6AgX6Bf4GCgX+AgHyAgICDfn+AgH2AgIJ+gId+gIOAhol/gIOBg4Z+f4CBgHx/gIB/gX98
gIB+gX6AgYCAfoOGfIKBg4CCgICAgIGBgIF/g35/fYCAgH6AgH16fn6Bg4B7gICBgYCAgYh/gXyAgICJgH+EhXmAgoB5fX+BhX6AgICAgYiCgICAhICBgH6DgYCCgHyBhX2AfH5/foB+gYGBgHp/g4CBgHyAf3+A
fHp4gIF5gH+AhIB8gIV8fn6PiIB/f4CBhIB7hIV/f4B/gICBfoB/f3+Af4N8gHmDfoCAgoB2gIWBfYGAgICEfoGAf39/goCDf3+BgYB+hYB5gH6AgoKAiIB+goB+gn+Af3yAgoGAg4B+f36BgICAgoGAf4N/f4CD
fH5/gICAgIB+gX56gYuAgoKDf4B9gIB/f4CAen6Ag36Ahn9/fYCAfICAf4OCe4B/gH+CgH+CfIKDgH+AfoB7goGKf3+Bf3+AgIGBgH+BfoF9gH+DgH2Ae4B/gIKAgoCAgHyAgHx3f4eFgH5/jIB/eoGCiYF9g4GC
goOCfYB+f4B/gHqAf4KBf4CAhICCgYB+g4CBcoB/gICAgICGg4mAgIB/gIGAf4B/f3+BfoGAgIqAf4F+hH+AhYB+gIF/goN9hX59gYOAgX2AgoCBe3+AgHt+gH58foV/gH9+g3+AgYOAfoF+fYCAfoN+gIB/gHx/
g4KCfYB9gH5/fn6AgICBgoB1hICAf3uAg4CDf4GBgH2BgH+HeYGCgIWAhX+AgIGAgY10gICBgICCfoOAf3yCgYCAioSBgH+AgIF/h4GAfH+AgX+Af4J/f4R/fYCAf4CDgIB9fn6AfYGAgH18gYB/gn1+fISAgIWA
gICAiICFgoGAg4CCf4CBgX6Bf3eAgH6Eg4B/ioB+hXqFgIB0gIR+gX19gH6AgHuCf4CAgIF+f3+AgIGBgYJ/gICAf4B+f4N/gIGBfYOChYCAf357g4CHgIB+g4CAg4eDgYCAgICAgH+AhIJ/foB7gIKAgYJ+fn59
gIWCf36CfIF8gn+AgICAgoCAfIJ7gH+Cf36BfYF7gH2BgoCBgICBgICDgoGAgH6Bhn6AgIB+f4CAgYKAgXqCgIGAgH6Af359fnZ/f4B8gYJ/fYCBgYGCgYKAgn+EgICBfIOChoCAgH5/gYF/gHuCfIJ/fX92hH57
foF+gIB/gH6AgIKDe4F+fYCBgIKIfoCAf5V5gH6AgH+BgH+AgoB+g390hIGAgX2ChICEgICHfICEfX19fX2AgYSBgICBeoN+gX+CfX56eYSBgH+Cf4B/iIlygH2AgH+Bf31/gH1+fn6Agn+JgX1/gH2AgIF9gYJ/
fYGBhoCBgH99goJ9foJ/gYN/gISCgIJ+gYCAgIODgIKDfX2AgIKIgYCAfYOCg4CBgIB+f4B9gH6CgH9+foGAgm+BgYJ8f4CBgIN/gYCHf4Z+gICAgIOIfoKBgoF5gIWAgH1/gICBgICCf4KBfoCAf36Af35/gISA
foB9f4F/hYB+gIGDgoCAgXyBe4CAen6Bf4CAf3yBf4F+fYSBfYCBf4B/gYWAgIaEgIKAgX1+hn6AgH+Bg36Cf4F/gIJ+goGAfYJ+e4CAgIKBgYCIgYB/fX6BgYCAg4GDhX5+gIJ/fXuCf3+AgX51gYCAf4CAgIB/
gISBgH9/f4KAgH9/gYCCgIB/gICAgoR8gH+Cf4KBinuDgH6AgIJ+gXuBgH98f4B+goKFfn2BgYB+gIB+gIGEgH9+gIR/gICAf4CAgoCAgoGCgHx8goCBgIeAfoB9gHyBg4CAgH+Cf4V8f4B9gYKAe4GAfn9/hYGA
gnt3gICNfICAgICBfH5+f39+gnx+iICAgn99gnyBgHKEgHd+gId/f36Bf4CAfH6Bg4CAgH+BeoaCf4OAgn+AgoCCgYKBgnqAgICNhYSAg35/gH+Af4B+e4CBe4B8f4CAf4CAgHqAf4KAf36AgH2BgH6BgH+BgoF/
gICAe4KAhIF/gIGEgoCAgIB+enmAgXh/gICBgoCEgoCEfpeAgICEgICEeoCDgn58gICAgYCAfoCAiX+Af4KAg4B/goGAfX6EgH+AgH1+goGAgIB/gHqAf4GDfH9+g4OBgoCAiICEgIKAgX+AgXqAgYN4foCAfICK
gYN9f4KJgId/gYOAe4GAgH+Ag36EgICAfoKCfoGAfoCChH+De35/gYCBhICAf36AgIFygICAgX6DgYB/gYCAgHt/gIKDgId/gICAgYSBfoCAgXx/gIF+foCDenqBfIF+gICAgH5/f36AhoJ/hIKAfH59gXt9gH+A
fICAgICDgX9/goB/hYR/gHqCfn+BfYCAe4F+f3qAf4GAgoGCg4B/f4x+f357gIF8goF+ioKDfoB8gIGAhI6Cf35/gICAf31/foCHfYCBgYBzf4J/fnuBfH2AgHmAgn5+fYCAfYOCe4KGgIGAgIOAfoCAhn+Afn+A
f4CAgICAgH2IgIJ9g39+f3+AgICAgI6ChH+CgISFgH5/f4GAgYGBfoJ/gH+GgIKAgH6IgIGChX9/gICDgGqJgHt/eoKAgICBg4GCgH2Ag4CAfH+DgYF9hoKAgICEhX2AgIl9fIJ/goSAf353fYF/fYCAgICFeoGD
gH2DgH+EgoCCfoB7gXx/fnyAgIGDgH1+gX5/goZ8fICAf4CAgH6AgIB9gYGAgH6AgIN+gIGGgICAf36DgIOAgIKFiICAg4B/gIKAgIF/gX+AgoR9gYB+g4CAgICAgIJ8gWx7f4CAgYGEg4KAfn2AgICAfoF/g4GA
goCAgIGBf32AgICAgICAfnyQhoB/gICAgoiAgn2AfoCAf3+Cf32Bf32Af4CCfoCChH6AfYCAgYKBgICAgX6AfoB+gniAgH+BhH5/gIN/f4CAgH5/gHh/hoB9f4B/hH97gICAgIKAfn9/gICAhYKBhoGAf35/gIB/
fX6IgYOAgISAfoCEf4B/gIB/fYCAgIF/gICAhol/g35+g4KAf4CCgICAe39/gYKBf35+gICAfoGAgICCgoGBfoB+gICCgIKDgoOCgH6AgYKAg4B/f4B+iYGCg4CAgoOAgHuDfn9/f31/f39/gYSAfoB/gIOAiX52
foCAgIWDgIJ/gIB6fIF/gH2AgHuAgYOAg32AgX2FgH+Af4B9gX2AgYB+gH+Ag36AgICAhoGAhn+LhYCAgYCDf4CCgIJ/gYF6fnx7gICAgICEgoB/goCCf4CAgoCAgH9/g4B8g4GFgn5+goF/gICAfo+AhICAhICE
gYCAgH2Bgn6BgYB/gH+FfYCCf3uAf4SAe4CAgnZ9goCCfoB9gIOFgICAh32cf4CAfn+AgH+BgX+AgX5+gHuAgH+AfoOHhYZ+gYOAg4GAgIGFgICFh4F+gICAgIB+f3+AgHuAf4CAfH56f3yAgX+AfoCAgH6CgH+B
goGBf3uAgYCAgX2AgICAfISDgH5/goCBgH2FgH+Cf4CBfXh/gIB+jYKAf4J/gH+Ag4SCgoOCfn98gIB+gH9+gH6Af3OBeoCBgICAgHx+gH+GgICAf4KAfoKAgYCAfH+CgHyAf36Fg4WHgH+Bh4F7gICAgYB+e4CA
gIB+gH98gIKBgX+AkXx9gICAgH6AfYV8gICAgoCBfoKAf4CBgIaCgoJ9hn9/gICAgHyAf3yAgHyCf36GgIGBgICAgoCCf4B8gH1/gI9/g4CAgoN/hXqDgoCAfHp+gICAf4OAg4OEgYCAfoF+h4p/fop+gICAgIOA
gYGAeoCBfomBgYCAgoCFgICDgIaDgIGAgYGAgXuAeoGAgIKEgIV/gIF9gIB+gH6AgICAgYd4goCAgHh7f3SBgn1/gYKAgICGfoGAgYOBhn18gX+BgYJ8dICBkoSAgn+AgX9/hoB/gIR8f3yBgIGAhH5/gICCf4CA
foB/e32AfoGDf4CAgoCAgX+EhIKAgICAfX+CgYCAfYGAgoB/cYKAgoOAfYCAgIB/f36AgH6DgYKDf4CCgX19gIF+goF+gn6GgoCBgIF+gICAgYCAf4GAgH+CgYSFgoCBfICAfIqAgYB+f4CAgIGEf4OEe4CAfn+D
F2p/fYGBgIeDe4CAhIF6f4KCgYGEf3yAXoF8fX6AgIJ+fn+Afnx/gn98f4R+gHyEhn9+gICBfn9+e35/gn+Agn9+foSHfoOCg39/gG+CgICEgIN+f36Ag4GBgoCCfoKAgIB0h4J+gHqAgn6AfX+DgIh9g36AgH6A
hH95gYWBf35/gX1+goGAjH10gYCAgICAf4CAgoSDgIB8gIGAf4B9gH+AgYCAfoCAg4h/kICEfoGFg3uBgISCfoCAfYGCgoGBgYaDf4aDfoF+gH2AgHx5f3yBgIN/gXyBfYCAf4GDgX+AenuAeYV+fX+CfISBgIJ/
gH19gYB/gYaEfn6AfICAf4J/g4CAgIF/gIWCgISBhH6Ef39/f35/gIGAgYKDgICAgIKFgH6AgICAgYCIg3+DgICAhISCfoCCfIGBgH99f4iBgoGAgHt+fH9+gH+CgIh+goCBgIGAgX+AfYCAhX99gICAgX+AgICJ
gICDgIKAeoCAfnyBhICBhn+AgIaKgIV/gH6AfYB/gH6BfH+AgIF9fX6Af3WAhH+BeX97f32BgYB/hIGAf4CAgHyBgICAgXd+f4CEf4CAhH99gICAgIB/hIaAgIB/gYCCfXyBgIF/foKAf3x9gYGDeICCfYKDgIKD
gISAe4F8gIF8foB+gYF7gHqBgYCAgHqDfHyBfoGAgIB+f39/gISBgIB6gIB+foGCgoCRgICAf4KCf36AgH99f3t/goCAgIKBgYCCgH6AfX2BgoKFf4CAgICAhICAg3d/g4B/gX+Ag39/gYCHgYCAf4GBiYCHfnt+
gH6AgYGAgICAgH59gIGFgICBgICBfYCKhoKAgICEgIB/gICCgn+AfYCAf4KKgH6Ae36Df3x9foGAgHh8hoF7gX6DgHp9gIB9goaCgYCEfoKFgH1/fn6BhYF+gX59f4B+hn+Ag4GCgIKEe39+hH9+gYeAfoCDfYF8
gYiEgYGBfoCAdoCAfIB/f3+AfoCAfoJ/gIB+gIF/f36KfXqBgH+BgIJ/jn+Bgn6EgYOAg395gH1/foCBfoCCf4F/fYKAfIB/f4OAgH+Af4GAgYF/gYCBgoR4gIGCgYCDgIOCgIB9gIB9gICAfYB/gIKAfH6Dg3+B
gH58gn2Cg4KAg4R9gIGBgH9+gIWAf3+DgH2BgH1+fYF+gYCAgH+AgIOBgYCJgoJ+gICAgIGAgICAf4h+g3+BfoJ+foKAgICAf4WAfoGAf3+Dgn6BgoKAfXuAgIJ/gX6AgH6AgX+Af3+Af4F+gIF/gYCBgnuCgHqC
hH+BgoJ/gIN9hYF+f31/gYGAgIODgIF/gYKBf4GAfoCAgoB9fYOBf4ODg357f4CDgH9/gICAfn99gYCAgHyBgH6Af4F+gYCDgH9/enqBf36DgX1/f4CAhIaCgYGAgnV/gYd/goF/f318gIGCg4B6fH5+goB9gIKA
fn2CgoCAgHl+hH6BgH16gX+AgICDgIJ8g4J9gHyEf3t+gICBg4N8gXx9gXyDf4B+fYGFgYeAgoGCgX+AfoCBgniAf36AgX+Af32BfYJ/gH+DjIh+gX+Df399f352g3yCgoOAgIKDhH+BgH9+gIGEgoCAg4F+gX6B
gn6GhYF/fYCDgICDioCAg4CBfYCGgId9f4CDgH+EgYOAgoCDgIKCf4KAgICAgH99gICAgICAf3+BgoCCg4GAfX1/e4B8gH+AgH+Afn5/gX2GgIB8gH1+gYCCfoB/hIWAgICAf4CAgoN9gH9/gH+AgIB/fnyAgYGE
gH+AgHqAgH6Cf4F9gH+BgYN+fIOAfIeCgoCDgoCCf4CAgYGAgXmAgICBgoCCgYCAfYCAgYFkgYCBgIKAg32Af39+gn+Gf4B/fICEgIKAgpCAf3mBf4F+gICBf4GAgIKAgYB+fn+AgICFhICCeoN/gIaDgHt8f4CD
gIOEgn2Bf4CBioGAgIOAgHyCgH9/g4GAiYJ+f4CBeoF7gIB/gH+AfoCAgIGCgYB7gYCAgoB+goB+gIOBgH2AgICBgIGAgH+AgYF8gZB+gICAf4SAhIF+g4CCfYCFgIF+gX2DfoGAgXeHfYCBfoGBg2yAe4CAgIKC
gIB8goGAgYCAgIiCf36BgoGBfYB/gICAfoWAgX+AgIB/goCAfYKEh4KIfH2BgIJ/gH+AhYB6gICHfoSBgIWAgICDgYCEgn18fXuCf4iFfYJ/gn2AgX5/f3+CgYN9fnh+fYCAgYCEgoB/gH+Ce4R/gIF9gICAhH9/
g4CAgICEgICAhoCAhYB4fYCAgICBgH6Bf4CAfn9+gYCCfoOBgX+CgIV7fX18f3yHgI5/f4KBgH+Cfo1+hIZ/goCAf3+Af31/gIKAgH+Afn5+f4KAgIN7doCCfICBgYCBf4F/h4CBf4CAf4GAfoJ+gX9/gYCAfnx/
f4CBgH+CgH+AgYB/gICBg3+AgH+AgH1/f3x9gX6CgICAgoF/foJ/gYF9f4GCgIF/gYCAgIh/gYOBfIWBgIB9gIF/gIKAgIGBjYCFf4GDfn2AfoF/goKChYGFgYCAfIB/gIJ8gIOAf4CBa5B/foGCgIF/gX+EgYCB
g4N/f4CCgYB9f3p/gH9/f4B+gYCDfX+AgHuBfoF9gH+BhJJ/gH+AgIKCgIF/gnyAgYJ+goB8gn9/gH6AgX+BfH6Ag4Z/foCAfoCAeX9/gIWDgICAgIOAf3+CgH9+hIGBeoB/fICAgIB7goCAgX+AgYCBd4B/gIJ+
gYGAgH+BfIZ/gYB+g3uCf4B9hIOAgH+CgIOAgoB/gIGCgX1/gH9+eIOAfYCAgH+AgICBgYWFgX+BgH+BhYKNfn+DgICDgoJ9gH6BgH+AgYKAgYCAgYCAhISAgoKCe399fICAf4CAfoCAfYCBgIB+gIGAgH50gIOC
iH2Bf4CFfIGAgYGCfoB/eYB/gIB/gX+AgICAf3+CgH2AfnuAgIGAgHt/eoJ+e32Bf4KAgH+CgICGfoGCf3uAg36AgH+CgICDg4WCgIGAg4CBgICAgYCAeoGBf4B7gYCEgoCAg4CBf4CAf4B8g4J+gX+AgH2Af3+G
gICCgH9/gH+FgIGCfnx9gIKAgYKAf39/foF+f4CAfYCAf4GAgYGFgICEgn2AfoKBgICBf4J9e4SAgH95gYB7g4GBe4CAgX98f36Ahn94gICGgoCIgX+ChYCCf4GBf4KAgIGAgX+EgYWAgH+AfoB8f4GCgH9/fn+E
gIR+gYJ/gH6AgYOAgX+AeoGAgH+Aen5/f36EfoGFf4CCgoB/hH5/f4CAf4CCeYCDgIOGgICAf4F/gICBgYCAfoN9fn9/foGAgn+BgH+EgoCAgICBgICCf35/gICBfoGAf4B/fYGBgYKBgoCBgX5/gIGAgH57gICB
gIGBf4CBf4F/gICAfoGAgX6AfoGAgIB+g36AfYaBgX2AgH6Gf4B9fn5+dXx8gYGGgICEgoJ+gH2EhoKAfH+Afn59e4CCfICFe398gYB/f4CegICAhIKAgYCFfYB+gICAgICAgH+Be4KBg4F/gISCgIF/fH+AgISB
hIOEfX+BgH2Fg4CAfn1+f4CAgH92goGAhoB+f3+HfYB9goCCgIB/goCAgHt/fYJ/gYCAf36AgIB/gICAe3uDgYCAgoCBg3qAgX+BY4GDf3+AgYCDg4CBgYF/foF9gIOAgICCgYOBg4CAfYCDgIZ8gn6GgICAgIF+
h36EhoJ/g399gH+BgH2BfICCgImAg4CBgH5/gIN6fYSBhHV7gIKAgYOCfn9/f4CBhICAg4B/gYCAgIKAfoGAhYJ8gYSAhICAgIGBgIGAgH57gH6Ag4F6f4B/fn2AgYGEgICFgYKFbIGAf4GBgYGBfHx9gIGAgIF9
gIJ8fYCAfX2Ce4OAfYCAiYCAgoF7f4GBgIB/gn5/gYKBfn+BhnyAgIJ/hIKBf4WAgH9/gIF/gICAgoF9gYN9f4B/gIB+gH+AfoB+f36FhoCAf3uCgICAf4V+gYCBfYWAgIOAgIWBgICAf4OBg4GAfn+AgH+AgXqB
gIaAgH+AfIKJgICAfX2AgX95foCAgXyAf36Agn+FfoCAfoCAgn+Cf4GCf32Bf4CAfnGAgIJ/f3p/gICCfoGAgIKAfIF+gICAhoF8gIJ/h3eDgIF/fod/gIOCgIKAgICAgICAfn+Af3+DgHmBgHx9fYGAgHqDgISB
h3+BgH6AgYCAfYKAeYF/gImCf4B/fn94f3+Af4B+gIeLgYSCgIB8gICCg3+AgX+AgIN+gI54fn+AgICAfIB4gICCg358gX+CgIGAgYKBf4CAgIGCfoB/gn+AfYCFgIKOeoCAgH6AgIGAf4GAgoKAgICCfoCAgIOC
fIB+f3+AgIB+gIGCgX+AfHV+b39+gX6BgIB/gH+FgYGAfoCAgXSChX2AgIB/f5CEfoGAfIOAf4GCg4B/gIeAf4N/fIGBgICAg4h4f3+AgYF9foCAfn9+gIOAgIR/gIB7foN+gIKCgIKAgX9/fYV+gIB5fYCBd32A
gX6AhX6ChH5/g3+AgH2CgoCGgX99gYKFgn2Fg4F+gHx/gICAdoN/f4J/hYV9gIl/gICBgIGCgYaBg4CBg35/goCDeoCAgIGLgISJgICAgn18gX+GgICBf4B8gICAgn+BgIOAgX6BfoOAf4GAg4J/gYJ/gIOAd4CA
g4SCfoCAgoKDgH58goyCgH5/gIGAg4CAgICAgH5+gYCAfYd/gH1+gX19hYCAgYSEgYCAgICAgX57gYKAhoSFgoCAgYZ/eICCgIN/gIF9gIuAgICAgIB/e4CBg4CAgIGDgYGBd359foGAfoSAgIWAg31/f4CAgICA
gH+Ag4B+gIiBf4GAgH2BgIOAgIB/gIB+fnWAhIB/e36AgXiAgX6AfoOAfn99gYCFe39/gH6DgH+AfoKAfIF+f3+Bgn+DgIF8f4B8f4F9hYCEf36FgIOEgIGAd3qAgH+Ai292gX+CgoKGgIB9gH9+fHd/gICAfoCD
f3+Df4B+f4F/hYGBgH5/c4J/fnyAd4KFgH5+gYF8gX6AhYCBgn9/fYSBgoCHgIB+gIB9f3+BfoWCgX+CfYWCf4GAgICAfnuAg4SAgICCgn+AfoB/foCJgIB9fnuAd316gIOCgYOAgXx/g4R+hYaBhIR/gYJ9gISB
gIKAgICCf4B8f4CAf4GDgH+AgIN/gH+AgX+EgIF9gICCfIWFfoKCgHaBgICAf39+gIB+foCAgIKFgI+DgHaAf4SDgYB/f39+gIJ/foB/gH59gIR8gYB9gH+Ben6AgICAgn1+gIKBf4GAg4F+foB/gIF9gIB9gH6A
f31+fYCBf4CBgoB/gIF/gIF/gn5+goF/foCAfH9+f4GAf4GAgIB6gHyEf4F+fn9/f4CCgX19g4F/gIWDfoGAgYJ+gIOEgXyAgIJ9gIR/hIKEfn2AfoWBgYB9gIGAhICCf4CBf31+gnmCgXl/gIKAgIGAgICAgISK
f4CBhoOAgYCDgISAg3+CfYCBfoCAgH+BgoKJgIN9foF/gIKAgH6CgIJ+fn+AfXF/foCAf4CCgYOAgIB/gH9+gH+CgoCBgYGEf31+h4CAgYB9gIB+gX6AfoCBgXyDhYCDgX6BgIB/eYh9gICCf4CDgICCfIB+g4N/
gYGAgIKAgIJ9gX+BgIGCgYCCf4B9gICBgX5+gXuAgICBiIGAg4GAhH6DgIGAf32Ag4B4gHaAe36De4CEgIGEfoGAgH17goCEf3+Ag4KAf3yAkH6EgoKEf4CBgICAgISDgIB9fYV/fn59fICAgoKAgH6AeH+AgICC
e4B/gnt6gIR/fH+AgYB9gH6AgoOFhIWCgH2FgH6Cf4CCgYB8gYCBf4CAdYCAg4B/f36CiYd+f4CAg3+CgX+Cf4B+goWBhoCBgIGAgIB+gHqAgIKDgH+AgH2AgYCGgIF+gYCBfoB+gIGAgYF/g3+BgH96hH5+gIGA
hH+CgIOBf4KAgH+AeoWAgoiAfH6AgX+AfIGCf4CCgoB+gH+BiYB/gIODgIF9foV/f4B/f32CgICAf4CBgH9+f4CBgYCEf359jIJ8foOBgYJ+gYSCfn2AgIB/gIJ/gH59gH9+fYCCgYGAgYSAgYB/fX+AgYCBjIKB
fn6AfYB/gICAgYCEgn9/gIB8gISAfoCBg4GCf4CBgH+AgX6AgH6Ag31/f4GGgoB+goCAf35/gIB/f4J+g4F/gH+Af4CCgICDgIKGgHt7f4CAgIWBiIKCgIJ2f4h/gH+BgICAgYB/fIF9hYF/gXqDgYB/gIZ+fXx+
foF/fICBgX+AgH6DgIB9gYGAf3+Cf35+e3+AgISGfoB5hICAgH9+gH1+f3x7gH6AhYF/goCAgICBgX6AgYGAgIB7goCZgX1/foJ8f4GHfn2CfYF/gIB/foKBhoSAf4GAgoeBgn5/f3+AgoGBgIB9gYSGgH5/fn99
f4CBgYB/gYKAfIGCgH+DgHyEf4CFf4GAi4OCgoOAgIGCiH5/gIWAgIaAg4B+gIeEgoGAgIGDgoGNfn6AfnmFgISBgIOCfn5/gIGDgIB+gYB/gH9+foCEhYN9gIiAgYiAgHyBg36AgH58gYCBfnmChn6AgIKAgIZ/
f4CBgH5/hICEgICBgH18hICAgIWBfYCAgICAgYWBfoF9gn+Gfn+Bf36AgoCDe4CAgYaCfn95gIN/iICHgICAf35/fYV+hX+Afn+Af4OJf3x/gH2AfX57gX+Af3+CgIKDgYd+foCAf4CAgoGAhYB/goCBd39+g3+A
fYSCf4CCg356fXCAgIR8f4CAf32BfIB5gIB+cX+BeYCEgIOAgoGAgoCFhIKBgIJ+hYCAgHx+g36AgoCHh3+AgICAfoCEf4CAfn+BgIB/g3yAfoB+gICAgoF/gIOAgX+BgIGAf4aAgYCAgICBgH+CgIGCf4CBfoKC
gYCBgX+BhoGCgH+AfoKIgIN+g4B/fnyBgIGAiICFgICAgIB7gIF+fIKCgH6Cg4CAfYB8gYB/eoGAfX2Bf4B+gICAf4GCgYB+goF/f4CAgIR/foKDgoV+goaAgoCAgICDfn2AgHqAgX+IgYCAgH9+gH+BhICAgYOB
gH6AgoCAgoCCe3p1gHiEgoCAhoGAe4SDg4F9fYGAf4FxgH97gICAgHuAfoB/gICAfYGAgYCAgH9+hIGAgH+EgoCAgoKCgYCAfYCAf4V+hH6BfoCAgHyAgH6AgH6BgH5+f35+gXuAf4J+gYB+fIF9gICAfn9/gYCA
g4CDf31+gICEgYCAiIB9f4B/f36AgoF6f35+gICAgICAf4OAh36AgIGDfoSAgYGBgoCCgYFzeHx6goB8gIGBgICAf36BgXyBd3+AcICCgH9/gH+Ag4J2gnl8gYaAgYGBfn6BfYGAf4GIe4R/goCCgIKAgIB7f4CA
fnqFgIB/jYGBgIOBf4B+f4CAf3+Kf4CBgYGAgHp/g4CAgIF+gIN/gnWBgYKAgYB7f32DgYCDg4B8gYKBgH6AgHyCgIB+foGAgICBgIB5f31+foB/f36BgIGBgXyBgYJ+goCEeoGAgICEgnyCfYCDgIJ7gIKAgoF+
foR/gH+AgIJ/eICDgICBgH9/f4CAhYGCf4CFgIKAgoF9hH+AgnyAf4CEgoCCgoCFgoGAgH+DgX2GgIaAgHuAgH9+goJ+foGBgH51fIOAhIR9in+AfoCBgoF/gICAgn6Dgn5/goeCgIKBf4CCgICGhIB9gIF+f4aA
gIF0gnyAeoCAfoF/gICBfX6Fa4B+gICHgoB8goKBe4CAgIB/gXyAgHt/goCAgoF/e39/hH+Af4B/gIB7gIl7goCHf39+g4CGgIKAd36AiIWEgYF/gIN9gX+AfoCAfICAgH6Efn5/fn+BgIGAgICAgYJ8ioR/gICA
fYCBgG+Bf4J8f4GAgXyIgICBfoCGhYCAgoB8gICEgIF+gYB+gIB6foCAgIB+gH+AfomAiHyEg4F6goCBfoB+gICAfYCAgYGAgICAhICAgn1+fn2Kg4eCg4B+h4GAfH6AgIJ+goZ/goB+gICBfoF/gYCCfX9/goN/
gIKDf4CAfYCCgn+BhYWDg4KAgH+BgYCAgnyAgICAf4CDgH5+g32Af4B/hYB/gICGhX6AjnyAeYKAgH5/f4GAfHx/fYCCgIB8foCAgXqCgH+AgH+BfYV/hIGGgIB6foCDgYCAgYCAf36AgoKCcYCAfYV+f4GJgH+A
gIKDgYGDgISBhICAgoB/hICCgYqAg4J7gIF/f36Ae4CIfoCCf4aBdYF+gYKAgYB+f4GAgH2BgX+Agn+Agn+Cgn+Af3+FgIB6eICGiH5/f3x/gYKAfoJ+f4CAgIKAgH+AgYCAf4CBgH+BfoB9foB/f4CAgH+AeYuH
gYJ/gIGAgH+Af4d/hX+BgX9+gHt/gYB9gICAgH+Af4B/gHiAfoF8foCCgYKCf32Ag4J/gYCFgICAgHp/joCAfn6ChIN/gH9+fn5/gICAgICAg35+g36Gf4F1goKAgn6Af4F/gX54gH9/gIJ/gYKAgYKAeoKCgISB
goB/gIGAgICAgIZ9foCPeH+AeISBf4CDgICAgH+Ain+DfYeAgoF+gYB/hYCBgYCAgYB5gIJ+foB9gH2AgH6BgH9/gX+Af4F5fn6AgH+Dg4GAgIGAgYN+gICBhYB6f4GBgoCCgYGAgICAfox5hH99eIB8gICCgH+E
gIKGgH+BgYKAgn+AgHyCgICAgICAgn99gYKAg4B/gICAg4CAgIaEgoB8gHyAgYB7gH+AgH6AgX+AgYB9gICBfX2DgoB/gIB+gH5+gX9/f4OAgH+Af39/goB9f4GAfn57gYCCf4B/gH6GgH+BgYB/gICAgoB+gIR/
gX+Fg4iAgoB/hICAgYCAgICAhIV/goCCfYF/f4WBf4CBhH1/f4V+i4CCgH+AfoCCgH+Af4CAgIWAf3qChICAgICAgYCAgn1/gH+CgIB7gICMfoCBfoWBgnyEgH+CfIOAiHuAf3+ChoF/gICBgH+AeIJ/f4CAhH2A
fYB/foCBhoOJgICAf4R8f4CBgoB8gIB6e4B/gICCgIGAgn5/gYKAgICBeH9/eYGBgIF/gICAgH55gIOBgn+CfYGEfH9/gICAf4aDfYCFgIB/gHeAgIKAgX9/goCAe4GBgYGCgH1/f4CCgIGDgIKFgYGDgIKAfYiB
fHyAf4F9gICCfX2AgIKBgYB6f39/goCAgX+AiICBgoZ9gYKDgn+Fk4GAf32AgoGAe4CJgIGAdIiGf39/fn59foCBg39+gHyEf39/gICAf3p/gICCg4B8gIGAfn5/gICCf3+Ag3+AhHuAgICBgICDfoJ+gIl+jYB+
gYN9eH+Af4CAf39+hn6BgX2BgH5/gIR/gIGBf4CAgoJ/gXyAgHeGf4SAfn+AgH5/gX6If4CAfoF+fYKAgICHgoaBg4KAjHyAg3yCgX6AfoB9foCAfoGCfoCCgICAgIKBgX6CgYB8f4CAeoCDfIB/gYaAgH+OgYCA
gIiAgYB/gIB7goGAfIB+gX9/f4F/gYB/foB+gICAg4F/gH+Cg4GBgn6BgoCBgIOBgH+BgYF9f4B7gIWHgIB9gIGAfn9+gH96gH1/gYB/fnl9iICCgYCAf4WBf4GBgIKBfX+BfIOEgHSAgX2BgIKAgIB+gIV/gHiA
gICAgIGBfoSHgIF+gH98goB9e4CBgIB8fH+AgIeBgoCFfICGgIF/gICFhX+AgoR/f4F/gIB9gIJ8foR9gYB+f3iAe4V/fYKCgIOBfYJ/f4CEgX5+fIKAgYGAf35/fHqAgYB3gICAf32BgYCAgIB9gX+AgoB/f31+
h3iCfYSAf4CIgIGAfIB9f4Z+gICAfoGAg4KAf36HgH5/fYB+gYB+fYSBgIOAgoB9gIKAgHyChYCBgICAg4KBgIB+foKCfYKAi4CCgICAgYKBeYCAfYGAgIN/gXx+gIWAgoB+foSCfIGBgH1/gX2AgH18gHiBg4GA
foF9e4B/f3yBe3+DgIKAhIB8gICAfoKAgoGBg3yBgICBh3+HgIGAgIJ/g399gICBgICAgX19gIKAhH9+goCOgYKAfn+BgIB/gHx6gI5/gIeCf4GEgIF+foGAfX9/gIB/foCFfoCAgICEi3x/gYCDgIF+gXyIgIJ/
fn+Af4CAgIGAgX2Jfn+CgH6AgH9+goOCf3+AgIB6gICAgICGgYCBf36BfoOAf4GBgXx/foCBgHyAfXaAfYCAf4V/fIGBgoCAf39/gomDfn+CfYGCgIiCgXqBfnx/gH+DfICAgH6CgYGJg4CAf36BgIKAfIB+gH98
g4WFgYCAgICAgICBf4OAgXyBgIB/gYCAgICAg4F/foGAgH+BfYB/i4B4gH2HgIKAfYCCg4B/gH6AgIGAgIGFgXuAfIB/gH+AgIJ6fYCDgX98jX+AgICCgIR/gICAhIB+gIJ/fYCBgIF+gICDgIKFf4B/gIB+gX5/
f4CBgICBgH6BiYR+gH2AgH+BgIKDgoGBgH6AgH+AgH2FgIOAgIV9gYGBgH9+f4CBgYCAg4CDf4V/gIB/gYuBgH2If4J/gIGAg4GFg4CAf2CBf4KAf4KBeYF6gH+BfoB/f3+EgICEg39+gH2Af4B9hoCDf4B/gIB3
gX+CfoB9goaBgYCAgYB+gX6Agn6EhIGAf4CAgHyBgH6AgX6BfH6AfYCCfoB/gH2AgoCEfn2AhIF8fYSBfXuAfoCBf3+AfHGFgoGBg4CBe4SJf4KBgIKAhoGAgn9+fXyEgIOAgISGgICJgH6BgH6BgH+AgoCKfn2A
f4CAgYCAgIB+gIWCf4GHgYB/gH6Bf4F+gICBgYF/gX98f4KAgIKDfoVyfoCAhYGAfnl+gH5/gYKBfn+Bf3yAgIR/gYF+eoKAgoCBgX6BeoCBf4B/iIN/gYCAgoB8gId9fYOAfn96d2p+f4B+fYGTgIGAhoB9gIR+
f36Afn6AgIB8goCAgH+BgYV+foCAgIKAgoCBgX+AgYSAgIWAf4WIgYCBgIB+fn6GgH6BgISHgIB+fn6BfYGAf4aBf4CAf4CCgHyAgoF9f4F/goF/lYCAgX99gX2AgIKAgIJ9gXyAfYF/h4GAgYCAgIN6g3+AfYCD
gIOBgICDfIB/gICAe4B9gYF+iIGDhX+AfoWFgIGAgH6Dfn+Dg3yAg4OAfoGAfnuBhH+AgH1/gICAgIZ+gYGHgoB6fIGAgH+Agn+Agn2Bg36BgIGBeId/gH2BgH94f4CAgICAgYCBgoV+fn+Af4GBgICAfH6AgIB+
f4B+h4GAf42GgH6JgIOAhoB7h4SAgX2ChH2AgYWBgIGAgIB/gIN/fHx6hoGChICAhICAgYuAfIKCfH9+gYF+g4KAf3+AgIGFf4CGf4B/fnd+gIGAgYF/f4B+gIJ+gIGBgICBf4B/gHyAe4B/fICAf36Af4F/gniA
gHx+gYCAgoGAg3uAgHd/gICGgIKAfoF+gH+CgICBgoODfn9+gYCAgIOAgICAgH9+gH1+hICAhH6FgYCAfICBgIB+f4ODfYB/gXZ+fYB/gHyAgICAgIGAeICBgYJ5gX+Cf3+CfYJ/f3+DgX9/f3+BgIGAd3yBf4CC
hIGBgIR/hpGCgIB5fX9+foCAgH2DgYCAfYJygIGAgIF+gICAf4F/foCDgIF/f4aBgISBgICCe4B/iX+AeX2AgoCCfoGJfYOAeoGAgX1/gIOAgICEfYOFjX6If4KAf36BgIeFgIB/f4GBfoCAfn5/gIB/fYF6f4CH
fn9/f4CBgX9/gH2HfYR/g4F8gIKBgICAgH2AgoF+gIR+gHx+gIGFfYGAeIF+f4CBfoB+gYB+goGAgX6AgH9/fn9/foCFgIOSfn99gICDf4OBgIB9gHV+gIF+hX6Bg3+AhH+AgX1/f3qBgYCAlH+AgoB/gIKCgIGD
g4CCgHqAgH+BfniBgICCf3+Cf35/gIGDgIB+gYB+gYGIgIGDf4CBgICAgYN/fHh+gJR7gYCHgIF/gIF9gYCBhIGFgIGAfn+AgIGAgH6BgH19gYCAgICAfH+BgYGAiYCCgICAfoCBgH2EgIGChIB+gIB9gH6AgXyB
gIV9gICGgYZ+gIOCf4CAh4CAgYCDhICAgIB+gICAgYaCgICCgIB7f4B/goB9gISCfYB+fICAgn1+gX2BgICAgICAgICCgICBgIKCgYF+gH+Cf36AgICAgH9/fIGDe35/foCAgH9+g4KAkIGAfoCCgIB8hoJ/h4KA
f32AgoCAf31+gICAf4GAgYJ8fn6Cg3t+hnx+gIB/hoWAgICBg4OBgIB9gIKAhISEgISDgYKAfoKAgIJ7hoB+fXuAfn2Ag3+Bf4B8gHt/f3yAgIB9gYCAhX6BgXl/hYiAg4F6gYCAgH+CgICBgX+CgIGBgYCCY4GA
gH+BgoGAgId/gICAeH6AfYGFg4GCgIaAgX58g4CAfYB9fX2CgX9/gICAg4OAgICBfoCFgoSBa3+AfH1/gHt8gn+Af4CCgn6AgICKf4F/fHyBgYCBgH+CgYCAgICAgH6AfICDf4CAgnuCgICAgIB9gYCAgYyDfH95
gn+AgX5/fX6AgH+AgYZ/goGAgH9+foV7gH+CgoGAfYCCgIN/gIOBgICAgIJ+f3+AgISEgICCgH+Cg4CbgIGAgX9/foCAf4F8gIF+gICAgICAc399fISAgIF/gH+AfYCBf4B/f4OBgICAgH+Afn6AgXyAfoB/gH6A
gIF+hX+BgIR/gISAg4GDfYKAfoaCgH6Ag3aCgX+AgH6Dh4F/f3+EgoF/g4CAgH6AhYWAgIF8gIF8goCAgX98gIGDfnuDgH2AgYCFe4N+fn98fX+BgICAfoCBgICDg3+DgICBhoCAgYB+gIN8gICAhn+CgoGBe3l5
ioGBfoB/fneAgH+AfoGAfX+AgICAf4CAf4CCgYCBhH57gIGBgH+BgX6BgX2AfoGBgXSBfoJ/gH+Bg4J0f4GAgX5+goR/gH+BgH+AgIl9gIJ/fH2AfH+AgH+Bf4CDgn98gYGBfoGCgIFwgIKAfYSBgYCAgIKCfoCA
fHx/g4CBgH+AgICBf4CDgH2AgYB7gIOAgICAgYGAfn+BfoN+gIR9gX9+gIB6f3+AgH9/gIeAgICAgH6AgICSgYGAgn9+foB+foCGgIV8gICFgH2AgH6CgIB+e3+AfoGAgIB9goR5gYOAgJCAg4CFgHt9gIB/fIGP
f4CAgH6Df3+Bf3t/fICAg3qBgIKAgICAgICAgICBgIGFgHt9eoF+foF+foSAgIGBgoB7gYB4goGBgYGEf4GAgIl+fX+AfYCAf4B/gYN/gIKBf3+EgIKBe39+gICBgIB9gIJ/f36CgIGCgXh+gH6Be4CAfX5/gHyB
gIOCiICAgYeAhICBgH2Cf3+CgX6Af4CAg4CAgoCAfIOAgH6EgoB/gX+BfH98gIGBgHt/f4KDfoCEgH6Bg35+foCDgoCAfn5/goOAfIR+gHiAfoB/gIB/e4CAgIB+gICAgn6Fgn+BgHqBgICChH9+f4OAgISCgnuC
g35/gIB+gICAgICDfoV+hn6AfYGBhoOAgH6BgH6BfoB/hIOCgH6Jg4CAgHuDgn2GgISBgYB/fICDfoGAgH98fnSAgH6AgoF9fYKAgICDgoB9fIB9gIB9f4CEf4WAiH9/gH99goCAh4CAgH9+gYGEf39/gIKCfYB7
f4CBg2+BgIGDfoKBd4GPg3+BgICAgIB7fnl8gH2AgH+AgH+AgYCBf4J8bYCAgH+AgYCEg4B+f4B9gIKAgICDiYGAgYKFgIJ6foGIf32Ag36BeISEfoGAiYCBgICDgH+Bfn9/hIB+fIGBgH6AgICEiX+CgIGDg4CA
f39+gHyLfIB5hoF+eX+Ag4B/f36Ah3x+gn6Af4KEfn+AhH1+gH+AgICBgH9+gH6AgYmBg3iAgYKAf4KAhYCAf3uAhICAgYOAgIF/eYF+gX58eoGAgH99f4CBgIB8fICAgH+Af4iAf3+FgIF7g3Z/h4WAgYCBmn5+
gYCAgYCCgH+BkYCLgoCDf4F+e3l+gH+AfoKAf4KCgIB8gICAf4B+hX+DgYCCgX+AgoJ1hXyKgH5/gYB/gIF/fYCAgIGAgIKBgHx/e3yCfoJ+gICBgoCAgXqAfoCCgIJ+gIKBg4B/g3+AgIF+f4CAe32AgIGEf4N+
gH9/foWBfoCCgYKAgX+BgX9+fnqDgYB/gIKAgYCAgYB9goB3goJ/gYKEgYCAe357fn2Af4B8f4CAgX19f4V+f4CDfoB/f36AgH+Bf36Bf3d8f4CAgHx+fX6CgHiAhmeAgIOBgICAgIB7gIB5fYSAgIKBgICAf4J/
gn2Af4J/fYB/gYB/f4CCgH6AgIF/gIGAgH6CgIB+fn+Ag3x+e36BgX5+goN+f36Hf4CAgH+AfoGAgH59jn9/gH2Afn6Df4GAfYOBdYB+gYJ+hoOAfICCgYCAgYCDhoCBgH99gIB/hHx9f4GAgIB7hoJ9dHV/foCA
gYB+foKAgICCgYCAgnuCgIx/gIOAgoF+gYB+en+Ag4CEgIKEeYB2gX9+fYB9g4F9gIGBgIB+gIGDgYh6fn+BgH2AfnyAgX6BgISAh3+AgX6AgoCAgIB5gICAgH6AgH99g39/f4B9gIGAfoSEf4N/f4OGhIJ9iIGA
gICAfoaDgIB+ipB+g4CBh3+Bf4J9doB+gH+Ai4CCgIKBgoB/foF/gHaAgIB8gICBf29/g4GIgYCCgIN+g4GBgIGAf39/foCBgIGBfoB8gH6Ag4CAfYCCiICCgIGBgIGDgH+AgX6AgIGBf4B8gYF0gIGAfYCDf3+B
gH6AfoGCfoJ8foCAfYKAhYCCf4B+gX9/f4Z+e32AgIF/f39+f36EgId/gH1+goCEgX9/gX98gIKAgYGAfn6Ae4CAgIGAfoF9gIF8hXuAfoCAgIB/gICBhYuIgIiAgIB8gn2AgICBgIaBgn6BgIR/f4CBg36AgISC
gIGBfYF+fYKDgYSBf3+AgIGBgICBgICAgn+Af4B9gICFgHuHkXyAgIF7foCAgIGJgYGAf4CBgIKBfH9+foCBgIF8f4CAgYCAhYaAgIaAgXt+g4CAf3+CgIGFh4B8gYB9f4KBf3uAgomCf4ODfoCCgIF8gIF/gH+A
h4CDf4aAgn2DgoCBg4KFf4OAf36Agn5/goB9gn+Af3x/gIB8gYGAgYCAf4CAgH6BgICAgX6Af4KAgXyAgoCDfoB+fYKBgn+Ae4d+hISAgHt9gYCAgoCBfYB1gYCUinx+gIF/gIF5goSBgIKAgYB/eYCAgYCAeX6D
gX6DgIaBgHuChX2AgYGAfoR/gIN/gIB+gnp8gX+BhICDg4CAgIB/f4F/f4GAgH+AgIGAfn9/gIJ9goB/gH1/gYCBg4J/gHyDg4CAgH+AfoCBgICUgH6AgYCFgIGBfoJ4foF+gYKJgnuEfIWCgIGAgH1+gYGAgICA
foB/g4CAfH6EgX+DfX9+gICAgICAgIWAgYB8eoCDgHyAf4CBfYJ8f36Af4B/gH5+f4N/h4CAd4CBgIGBfoCCgIF9foCAemt/fYB/gICCe4aBgoGDg4KCgICDgHx/gICAgYGAh3x8goCBf4B/goB+f32BgICAgIGA
gIKAiX9+gH90gYN/fYJ+hoCAgHyGgYKCgIB/gYKAf4CBhICCfoB/fIGAg4CAgHuAg4GCgYCAgH+AgIB+gH+Af4CCgISAgn+AgIGDfYB9gH2AgYCDfomDf4hxgICAdIB7gIqAfoKGgX6Cg4OAgH+AgH6AgICCioCF
gYB+gIF/gYGAfIGBgIB/fICDgH6Bf4B8f35/fnqAgH+GgnqBeYCAf4CAgYCCgoCFiIKAgH+AgIR7gICAgIJ/f39/gXx/gYB+dX+AgYSAgIWBfYGAgIF/gXqAhX2AgIGDgH+ReoKBf3+AgICAf4GAgYGBgYGAfYB+
gH+JgH6CgH99gYCAfYN6f4GAgH9+gYWBgYCAf4CCfoCDeoOAgIB/gH6AgH6Ef4CFf4CAgICAgYB+gICAgIGDgICBf4CAgIGCe3x/gIB0gICBfYCEgICAfX55gH2Dfn2AhYKBgIKBgX2Afn2Jf4B/fn6EgYJ/hIJ+
hYB7g4F/f4aAfoGDf4aAhX+EhoKCgICAgICBfoCAgH98gH1/goCDgX+BgYCAgH6AgYWAgoCBgICAgICDfICBfoGBg4ODgoGAh4GAfoF+gIJ/g3+BgYGAgICAgYCBf31/f4CCgJSBf4CBgYCAhYSDgICAgIGCfYWA
foOChH6DgH6AdYJ+f3+MfYKOgIGCf4J/gIGCgoCFgoB7g36Ae4J+e4B8fn+Dg4SAg4CAgICBgH2Bf4KAf358gH+Agn+Be4KCh4KAfX+AgIGCgYGCgYOCeYB/gIF/foCBkICGfICDgX5/goB+gICAg4B9fYB5Y4CA
foB/fYJ+gIKAgISAf355f4CBf4J+f3+Af4B9gH5+gn5+hHR+gHp/f3yAfX+AgICAf4OAh3yCgYSAg4Z+gIKAgoSAgIOBgIB/gHqAgICAfoKAf4OAf3+BhHx9gYGAgYKDhYB/f3+AfH+AgYaCgH6IfoCBgYF9goB9
gICAgICDgHyAfICEf4CAgH2AgoKBeoF/gH+BgH6AfXuCe3+AgICAg4aDgHyAfX6Pf39/gn5/fX5/f4GBf4J/gH6Af4CBgH6AgH+CgX99gHd/fYF/g319gIKBfoB/gIKBgH+Bf35/gIWEgIKAf36AhICEgISAhICD
gHuAgH2AgX6Af4R/hoJ9g4GAgH9+gYGBgICAf4GBm3yDgYCAeYaDgoGCgYCOf4R9gH+BgYCAgn2Ae39+g4F/hYGEhIGBf4CAgX98gIGEgH2AfX+HfYGAgH+Agn55g4CAgH+BgIJ/gn+Ff3+DfoB/f4B8gICGgIOB
gICBhH+BgXmAgYF9gYSBgoCBgn+EhYmBgoGAeoF/gYB/goCBgH2AgX6AgIh+gX1/fY2DgoGAfICDfoF9foGBgICCgYSAg32BgYCBgH1/gH6AgICCgISDgHuAf39+gIB7goCAfn5/fICAgICBgoR+f36Bf4B8fICB
foFygYB9gIJ+en+AgH9zgoCAgIGBfYOQgX5/goB6gn1/f4KAgIGCgYCChYB6gIB8gHuBgH+Af4CAgIGDgH19e4B+f6R9hoB/hoJ/f3+Af4KAfYCAfYCAf4CBiIGBgIGDfn+CgH+Cf4B9fn9+foCDgoOAgoB+f4KA
gX+AfnyBfYCAg4CBf4CAgoN9fH+Gg4aCgHuAgICAgH5/foB/goKAgX1+fYB9gH5+gH58f4B/gICCin6AgnyAfH9/f4SBgICCgH+CfoF9gIN+gIJ/g4CAgYN+gH6BgYF1gH99gYCCgH6AgYCBg4CAg4CCgYCFf31/
h39+gH9/fn95goCAg4CBf4B+eXuAd4GAf4GAhICAgICHf4CAgH+FfH+Agnx/gIWAhYN/f3+BgICCf32BgoB/gICEf3+Ag4J/dIGAf4CAgYOAgYCDfoJ/goGAg4CAfn1+eYd/gICCgX6AgoF/gICHgYGAgH5/h3+A
goB9gICCg4B0gIB6gICAgoCBgHuDfICBhX58gX+CgICNgXyFfn5+gIV6eoGAf4B+gIB7gYCHhoB6gICKgYB/gIGEhX1/fYR/gIF9b3x/f4CBgIB4gIl8fouMgX2Ag4KBgIF/f4KBeYN+gHuAgYB+g3+AgYCBfn+K
fn5/gYB/gH5/gH5/gICAg4CBgIKDgHyCgYR/f36AgIN7gH+AgoKAgYCCg4B/gH9/goaAf3mAgIJ/gH9+gYGDgoCAf4KDf4CDgIF5gYB/hISBfYR/hYCAgIGBgIR8hnx+f4CKf4B9gH6CeoCAgYCAdoCBfYB5f4F+
gICAgIGAf3+AfoCBgIB/gYCBgIB4gYB/foCAg398gYF+gICAgIOAf4J/goCAgIF+g4F/gIGAf319gYCIh3+AgICAc3+AgX+CgIJ+fn15gIB+gn6BfIN/gIqCgH5/e4GAfYCAgIKAgnyAgH6AfoB/f4F/hXx/f4GA
f4CAfoCEfYB/fICDgIF+foB+fnt+gICCf4GBgICBgIGAgH+AeX1+gYOCfnyAfX95gIKCgYCAf3+CgICCfn2AgIF/f4KAgYF/gICAf36DgIGFf4V9gYGDg4OBgICAfnl/f3+Dgn6AgICAg4GAh4KCgYCAgn6EgX+A
gYCEgIeBgX+Bfn+DgYSBfYCChH+Bf32DeoaAfn6CgoV5f4B+j4CDfYF+gH19f4V+gYF/gH+AgICAgIJ9gIOAgH6AgIGAg4CAgoCAfICCgH2BgH6AhYB+fn6Af4F/hHp/gH99hH6HfnyCgoGAgYCDfnx9gICCfn2E
fX5/gICFgoOAiIB6fX2Bfn6FgH98f4SAgH57gH+AgIJ+goB7gYCBgIB/gICAfYCDgX2AgYGAgIWChIB/gIGEe4KAgIF9hICFfYCAf398gH6Ae3+CgHyCf4GAfYKBgH6BgH5+gH6AeoR9gYCBf36CgYCAgH+BfoCA
foCBgYCBgH+CgX+AcYJ/goB+fYCBgYKAgH58g4KAgICBgIOAhn2AgHyBf3yAeX6Bfn1+eYF/f31+gX6BgICBgH9/gICGhYF/f4KGgYCAe3yAg4GBfoB+gISAf3eChH18gYGBfIB9gIGAgYCCgH6Agn6AgYCFgX99
fXh/gIF+gXuCfoF+fX+AgoB9f4OBg3+Af36AgIGCgYKAgYCBgICAgX6Df4CAfoCAgH19gIWAeoCBgoCBgYCAfYGHiYGAhYCAgICAhoCAf35/fICAfYGAgXl/goF5gICAf4CBgYKBgYKFgYWAgYJ/jHp+gICAgYGA
gIB9goB8en+DhICAgIGAf36Kf4B/gX+EgH19gIF9goB+gICAgH+Bfn+Fg4Z7gn+Bgo6CgX2Af4B6gIGAgHmCfYCRf4CGgXZ+hH6Cc4CCgoB/goOAgICBf4B9gH2Ag4CAiYKBgICDfIqBgH+AgH98gIN/gIR6fn2B
gHySgICBgICCe4CAgICEgoJ+fX5/fn2Gfn+Bf4GDgH1+gHyBgH2AgIGCgYJ9fYOAgIN+gIB+goGAfoF9hoWEhYOAgoCCfnJ/f4CBf3iLgoOAgH2AfX+AfICBgYB/gICAg3qAeX+AgICAdIGBgHyAgIKAgH2AgYCB
gICBf36BgX6Bgn6AgH2BgoB/hYCAg3p8gYCEgIGAf4CFfYCCgIGAf4GEfoCFgYCDfoCAf36AgYGAfnyAf4CBgoOFfnt9gIF3f4B+f4N9f4KBgX1/fn2AgYCAgIGAfICAg4CAf4KAgX+Cf4CDgoOAgoB9goCDfIqA
f4B9gH6AhX5/fn6Bg3+Bf4J/f4CAgIOAhYKBf4CBgICCfHmAg4GBgX97gICAfYB+f4CBgH5+f4B5enyAhYCCgYJ+gIJ9fouAfH6Bf36BgX+JhICAgoJ8gYCBfYKCgIGAhIB1goiAeYGBfYCCg4GAgIJ9gYCGgIGA
gYCHfoSAg4CAgYGAgYGCgIF+g359gICAgH2AgIWUfoCAgICAgH+AgoKAgIWCf4eCgH9+g4BzhXt/fn6AgYB/f4CDfn6Cg4OAgIKAgIGCe4B/f4CCgIKAgH+AgoCAgIF5gIF+hoCEh4B/gIB+gIGCgICCgH5+f4OF
gX+CgIB/fn+AeH+BgIB8f3yAf3yEgoB8fICBf3+Afn96gIZ4eoGAfX+AgIF/hICAgXqBhH9+gIB7gH6AgIF7fIKAgIB/gn+BgH9/gH+AgIWAgH5+gICBgYGBgX2EgICAgICBgIB+gH6Bgn5/f4J/gICAgIB/en6B
g36Bf319gYCAfoGAhYB/foB/fYSHgIeDgH6Eg35/gH5/hYGAfXiEe4GEgH+BgIGBf3+Df4SAiYOCfn6FgYGAgoCAgIF9gX59f32AgIN+gYCAf399gIGAgICAfYOCgYCBgIGAf3mAgYCDgoJ/f39/gIKDgYGDf4KB
foB+fICBfXyBg4CAgX2BZH+AgnmBfoCAgn2AgIKAfn6AgIB+f3+AfYB9hYOAf36EgICAg4CAgIFze4WAf4CAgn5/f4OAgHmBgYGJhH6AgIGAgXCGgH6BeoGBgH+AfoCHgIGAgH9/f4KEgICBgIKAgH6DgH5ygoN9
gICAf4CAgYOAf3+BgX+Bf4KAgICBgH6Bhn99fH+CgIB7gH+Df3+DgH9+gIF5g39+fICAgHiAf318gH6AfoCCgYF/gIKAfH2Ae3x/gYKDhn+Cgn+Ahnp6gICAgH2FfoB8gICAgYGAf4GAgH+CgICAg4F9foCAgYJ/
f4B+gH12goGAfX6HgYKAgn2BgH+AfHyBgoSBfoB/gYGAf39/gHiBhIV/goKJf4GBdoCBgnqAf4CDf4B+f35+foCAgoB/foGBgYGBgoB+g3yAgH5/gH+FfoN/f359gYCEgIKDfYJ/f3+Df4CAfnyDgn5/gIB/gYCA
g4GCgICBgH+BgoZ+hH+Cf4GAgHeAgYGAfIKBgoCBf3+AfYGAg36AgIZ/f4CAgnyAgICAgYGAgYB/f4B+gIJ/gYR/f36Be4KAh4GBcYBzgICAf4CAfYF/gH9+fICAgXh5f4CBgIB7hICAhoCAgICBfoGBgICBgH6A
gIGAfn99gYx+gH6CgYCEfn6Efn6FgICBf39+hYCAgH6AgIGAe4CAgoF4gIGBg4GHgH6Cf4GAgH+BgICBgIB+gH+Bf4R9gICAgIV9gISAf3+BfYB9gYKAgIKAgH+AhYCAgHyAgIR/gIF9gIF/gIZ/gIGAfn6AgIOA
gIGBgICBf4F4gH6CfX+AenyAfoOJf35/gH2IgIF+eICCgIKCfXSChIJ+gYSBfYCBgIGBf39+gX+CgH5+foB8gn6AhICBfoGBi4KAgICAfYCBgH9/f32DgoB+gIB/f4B+foCBgIN7f4J/f4B9g4SEf4WBg35/fn9/
gH6AgICDgYB/g3+CgICBiH9/gH55f4CBgYB+gH9/gX+BgYF5in17gHuAgoJ9hH98g4KAgoCEgICBf4CAgYF+gH6AgoWBen2AgoB/hIGDgIN5gH2Af4CAgHp+fISBf4CAgoGEgIGAgICAgYCCgIB/gIB9gIaCgH6B
gIN9eYB/goCAgYB+f4CAgIGAfH2BgISCgH+AgX+AgHx8gH2Cf4B+f4t+foOFgYGAgYKBgX1/f4KAf4R7fImAf4CEf4B/gH6AbnaAfYV+gIKAgH6DgX9/foWAgH2BhH59gHx+fYB/gIR/hIGBeHuAg26AgIOAf36A
f3+DhoCIf36BfoKAfoCCgYKAc4CDgX92foB+gICDgYB+fnp/fn16f4CCgX+PhIGAf3yAf4F9gICBgICCfoOBgIKBgIB/gYOAhYKBgIF+gHyCgYJ/gIKAgICAfoGBgn6CeoF/gIx+gIV9fIB+g4CDfoGBf4d/f4eA
gICAgX5+f4F/gICAfIB/gH+AgIN9gHuAg4CDgICDk4B/gIB9f4CAf36AgICAdn5/hICAgHqDgIB8gH6AgX6FgICBfYB+gIuAgYCAfoGJgIB/hX+Afnt9f4F/gHuCfn6Bf4KBhoCAgH+AgYF8hH+AfXyAg4CAgICE
hX9+goKCf4CAf4B/gICDf4B+gYGAe4SBf4CAfoKAgH+AgH59gICAgICAgYOAgYCDgICAfoGAfH16gXyAg3h+f3uAf3yAgHyEhoN+gIF8goCAgX6BgIF+goCBfoB/fYOBgHpggH18gIB+eICAg4KBgICAgH2Ff4F9
hnyAgHyCf4CCgIB+goWEhYF8f4GAgn9/foCBgIB5f4CBgIKCgIOAe4KAfoKDgICBf4B8hYCBf3+EgYB/gIF+f4CAf3+Af4GAgICBfnt/gIKAgIOFeoKGf5SBdICCgYCCgIN+gXyAf4N/gIB/f4CGfneAgH5+fXyB
gX+DgHt/gIF+hICAgIGCf4B9gH2AgIB/f4GBgYCBfYCDgIJ7gICBgIB9e31/hIF7gIGCgYCAgYCAgn+AfXuAdYOCgIGAg39/g4F+g4OCgXyBfIN/f36AgYGAgoB9goF8gYJ8foGBgX+BgICAe39/gIN8gHt9f3mA
gH6AgXmBgICCgH+AgIB9gIB/goB8f3+AgIGBgIB/gH99gYCAgoGAgIB+goB1f4CAf3+Cf4GBf4GBgX2AgH6AgISBgICAgH59f36AgYCAfoKAgICAgoB4foB+gICAgIR/gX5+f4CChoGAfX92gYCCgH2AgYCDf4CA
gISBfoN/fn5/gYCAgYCAgXyAgXd9gH9/foR+fH2CfYGBgIGBgoCAfYN+gICFgX2AfYCCgIGAgICAgIJ+fYCBhICBgICAg4B/gICAgoB+gYOAgn6FfIF/f4yBgICAfYOBgYCAgoB+gH9/foWAgHx/fn+AgH6AhISA
g4B+gX+CgH6BgH5+gICAgoCAgIGAgICDgYKAfoOAfoCBg4J/f4CBgYCDfoCAhICAgYCAgICDhX+AfICDhYKAgH9+gX58f4F/gn9/gX+CgHqEe32EgIGFgH5+gHqBg4KCgICFf36CgoB5gICCg4GBfYKAfn5/f3+A
gYSBhH6BgICAgIGAgIOAd4CDfn+Af35+gX99e3mBiYGBf3+AgIOCgoGCgICBloF9gICCgIKAgH+AgICAh4B/e4J5f4CFfX9+gH6BfYB+gH6AfoeBgoKBgICAgX9/f4CAgHuAgYJ+gICAgoB/gIOBgoCIgoCAfX6C
gIN/gIGBgYGAgYGBgIOAgoF/fH+BgICAg4B+g3+AgIaBfoKAgYCCfYCAgn+GgICEgX6AgHuBgYGAgoGBf36BgIN9eoB+e4CAeYGAgYODgIB4gYB4gX5/gIB/gIGAfoCGhYCAgICAgH5/gICGfoCBgYKDgIF9gIGA
f397foOAgIGAf4OBf4CAfnyBgYCAgH+LgIKDeoKIf4J+gH6BgH2AfX9+gIGAgX6AfoB/gYCBhYB9gYB9f4CAgIeAgIKBf4GAfn2ah4KAgn+AgHx6gn16gH+AgoB/gH5+fnyBgIqBgn+AfIuGgISDfX6CfYZ/gIZ/
eYKCgIV9gIp9gICAgH+Ee4B/fn97gIB+e4KGgH5/gYF/gH2Df4CAgYCEgH99gIGBgIGBgIJ+f4KBgIGAgYCGgIKDgIaAf4GAgIF8gYF+gIOBgoCBf4CCgYOAgn2Af3yAgoCBgYCAgX5+f4aCe4OAgIGAf397gH+B
en2AgICBgIF/g4KGfIB+e4CBgIGBe4B/gIJ+gH6BiH6CgX2FgICAhIOAgoB9gYV+gICAfn6AfoCCfYB9gICAfnd+goB/gHaAgYB/gH+BgoGAeoF+gYGAfX59gHp/fH51f4CBgn2BfH5/gIOEgX+Ae4CBf358gYCB
gX1+gnmBgIB+gYGAf4CAgH+AgIuBgIB/foJ/fn+GgYCAgoSCgH6BgH6EfoWEfoCAgIGAgIGAfoGBgHqAcoOCgXyBgX+AgoGBgIB+gICAgIGBgoB9gX+CgYCBf4CAgoOCgoh/gICBg4CCgoF+f4B7gIB/fYCAeoB7
gIKAgHiBfH+AgH+CgIB+gIB+f4CAgICAfYCAgoCBgIOCgYCCf4CBgYB+f3+Ag4CAfYOAf4CBgH97foKBgICBgYCBd4F/g4KFfIN5gYSJg3x6a4B/gIOCgICAgISAh36CgYB+hICEgId9f4KCgoGAgIKAfYF+f4CF
gIB8foGBgH1/foR/foWBe396fYR6gIOAhYGCg4CAfoB9fIGAgH+AgISBgH55gIJ+goCAf4CAf4CAgH6AgICAf4CDf4GAf3+AhX6AfoKAgH6AcYKAgoaAeoOAg4R9gIB8eoKBf3yAfX6BhICAgIB+gIGHgoeBfoCB
hIB+gICAgH+Af4CAgYWMhYGAg39/fH6CgIGAgX99f4B+gXyBfX58gIR7gYaCgIGAgYCAgH6AfoCEf4B+gICBf4CHgIF7gIaAgIWBgYGCf32GgIKDgoSAgYGAeoGAgoODg4CAfH2AgYCAgX+AfoB+gICAgICAgICA
h4V/hH+AgIJ7god9e4CAf4CCgHyAeX1/gH+Chn+Ag4B/f4CBgH6Bfn6Cf398g3+CgICAfXyAgYmAgH2Bf4CJgIB8fn6DgH2De3KAf4B+gIGAfoGCeoSAfYGAgHuAgICBg4GBf36Af39+e36AgIB9gICCgIB2gICE
hIJ/gH+AgoF9gYGAeIF/f4N/hH2CgH+AfoF+gICBgYB+gIGAfoGAgoJ9f3x/hIB/f4CBgIB8g4GAf4CAf4GAgoGCgIKBf3+DfoGAfX+Ef4R+gYCAgISAf4F+f4CGgYN7doSAgoB1hoCAc4F5goCAgYWDgn+AgoCE
eYCGf3mAgICCgYKAfoCAgoCBg3+BgX1+foh8h35/gIt+gYGAfoWChXqCgX1/gHt+fYB/gIF7gYJ+gICBgYGAdn1/gn1+gX5/foB/kIV/gH5/g396foCCfImBgHt/gICCgIGCgYCHf3d9gICAiH+EgYB/iH+Bg3V8
f4CChYR5gH+AfoSAg359gn+GjH2CgH+Af4KAgH9/gISGgYCBhH9+foCAfX+AhoCAfn6Bg3+DgYCAgICAgnx6gIGCfX6EfX+BgYCAg4CBhYCEiYWEgICAgn5+gX2AgIB6gId/f4CAfXyAh4GDf4GAf3x8foR+foOA
f36BgX6BgIKCfYCAgIB+gYJ2gIR9g4B3gIGAgn6EgH9+fYGCgICAgX99fH9+g4CAgoCAf4N+gIGEhneAfX2CgIGAgYCAf4F7gYGGgX6AgIKBfnx+gHuDgYCAgICAgYGAfXx3gISBgn+AgnyFf4GAgoB+g3d7gH9+
gIB/gH+AgH5/gHuEgIKAhICBgIJ/f4SCgIB9gYCCgX2Bg4B/gIKBgYN/fYJ8gICFgIyAgJqCfoCCf4CUhIKAgICBgIOBgYCAf36Bgn9+f3+Bg4CAgX+BgH2Ef4CAgH+BgIB+gH6Cf36ChX5/gIGAgYB6hX1/gICB
eoB/f4CEg4CJgIOAgIR/gH2Agn1/gICFf359gH9+foGAfHeAgIB/gH6AgYGBgIF8fX2EgICCgIGAg4CAgH17f3+AhICAgoKAfoCAf4B/gIGBgIOAgH+AgYCAgX+DgIt/gX+AgH+Af4CCfoN/dX+BgX+BfoOAfoGA
gISAfn6Ae4B9gH6AgYF+g4CAfX5/f3mAgICBi3+Cf4GAfoGAgn97gYGChIGAfIKAgnmAgIB/g4KBgJCBf4CBgYR/goaCfYWAfoF/h4J7gIKBgH98fn6EhH+AbYKEgoWAgYJ/f32Xg4F+gX9+gIGDf4GAgH9/f36D
gH+BfoKAfn6FgICAhYKBgoB8gH+CgIJ6foB/f4CAgX2BgH+BfYCAgICBg36BgYGAgoCAgICHh39/gH+Eg3+AgomBg3qGg3+Df4OCf4CAgoCAhXt/gYSCgHt/gXyBgIJ9fn99f4CAfoGAgICDgIB/gnuAe4CAgICC
g4GAgICAgH5/gYCAgIaAhX+GfYCGhYOAgoB/gIB8f4OAgoF/f4CBgYCBgYJ9h3uAf4CCgYCAg4B+f4B/f3uAf3+AgICAgIGBg4CAgoCCf4GHfn+Bg36BfYKCfICBgIh+gn6AfYCAhX6CgIGAgn9/gICAfH6AgH+A
goOBgoCAgYKAfoB+gZGJfoCBgX58f4eEg36AfIKAhX6ChoN/gH+AgHyBgIWDg39+gH+AgXyDfX9yf4iBgIGBiX+AgH2AgYCDgoCBfX+HfHuDgICEfHp/fX6Af4F+gH2Af4CCfoB+hIGDgICBgIJ8gH+Afnx+gYCA
gIR/gIiAgYB2fIJ8f4CAgXuDgH+AfoCAgH6AgIGAgIJ8gICBgH+AgICBgH1/fX+AgIGCgIGAgoaAf3yCgH52gIWAgX5/gIF+dn2Af36CfYCBf4CGgICFfoCKg36AgH+AfICChYGCgISEgX+CfIGBgICBgIGHgH9+
fIGAfX6Af4KIg4SAgIB+f4CAe36AgYB+gHp+gn+GgYCDgYCAgICAfoGAg31/gIN+gYCBgIGBf35/f3+AgIGAgHyAfYOAgn+AhIB7gIB+gXyJgHmAgICDf4CAfoKCgIOEgICAgoGAgIKAgIV/fn58f3p8goGBgIF9
gH+BgoSGgX15e4OAe3+FgYCBg4GAf4CAgoF9gH2FgoKAf4B7gH5+hICCgHx8eYCAgH5/eXyBf4eNgoCBgH2CgH+Ah4B9gIGLgICAf4CAg3+Afn6BgH9+eoSEfYGAhIB/fYB7gHyAfoKCgIGBe4WGgH+AgIB/gIGB
gneAgICDgYCAgn9/f4WAgH5/hH2Ff4WAgIB9gH+GgIB8foB/gHyAgoB8gn+Af3l+gIB/goGAgIB7f4N7f3+Gg4B6gICAhIN9gH6BhX+Af4CCgICAgIB/gIB/eYGAf3+AgH2FgIJ7gHqFgX9+gIGAfoCAf3+AfYCA
gYR/f4OAfoGAfICAgICAf3+AgHV+foGCgIB8goB3f32BgH+Ag4CLgIB+d4CAdoB/e4B9gHyEfIB+gX6AfX6AhYGBg36DeYSAgYCAgX6DgICAhYKAfoN6gH2KgISEgICAgIKAg35/gYGAgICFg4SCfn6AfoaAhHqE
gYB/g4KAhICCf4CAhYF6gXp6gIB/gYOAfYCAgH+AgH1+f39+gHuCf36AgH+Ag4CAfIB9f4CBgYR/g3+CgIB6gXyHgoKAgoB9boCAgoCAeHh9gH50gICAf36BhIB/fomAhICCgYCBgICAfn+Bg3+AgX9+hYCCgIGA
gIONgIB/gH9yfICCf4CAgIGAgIF9goB+gH+DgIZ/gIKCgIGBgoiCgYB/gYCAgXl/gIOAf36BgoB/gH2BgH6Cf4CAf4KAgoF+gn6IgYKBfoB/gH98foOBgIJ9gIF+gYKAgIKEgIB/gICAfIKAhYR/foCAgIB4gYB+
gH+Kf4SAgICEf3+BgI6AgICAgH1/gIF9gICAgX59gH+AgYd+hoB+gICAgIF/fn96fn2FfoCBgoaDf4KAgYCAgYKAgH6AgYOBgHx9hICAgoCAfX6AgYJ+gICBgICAg4GCgn6JjH2BgHWBfoCAgoCBf3t6i4J9hYF8
gISBgYaBfXyAgIB/goCBgIKEgIB/goB/f4F8f4B/fniAgYCEfIB/gYKAgn+AfoB9hYB/e4F8gYF/f4GBgX58fYCCf4KChYCBgId/gIB3f4B+f4WCf4B5fYB+gX6AhIOCgYGAhYCAgIGBgICEgIKHgH2AgIaAg4GA
gH+CfIB+f4OAgIB/eoN/foB/k4GDgYCAg3mBf3+AfYGAfoCChICAgIB9gIGAgICAfX9/fYGAgH99gH9+gIB+f39+g4CBgX98gX59gHyAhYeAgICAfX9+fYKCg3+CgIB+gICAgYOAgH6BgH99foSFe4F9gIKAf4CA
g4KAfYOFgX96g3uBgoCBgX5/gYF+gH2CgoGFfYGAf4CAf32AgICDgIGEf36AgYGAf4CAgH+AgX6Gf4B/gYCBgoiAgH+AgHp/fYF+gIKCgoB+doKAf4GHgYCBgICAgYCAgIR/gXl9f3eAf358f319gn9/gHuBgYGA
gIGAgIKAgol+gH+AhoF9f4KAf4F+gIB+hYF8f4CAgnuAgYGCfoGDgIGBgICCfYB/gIJ/gYKBgYGCgIOAgH5/gYaAgH+AgIGBfoOAf3+Af4F+goaAe4CBgH6Ad4B/gH2BgICAgoGBg36Af39+eoGGgIWAf4OBgH2G
gH1+goGBf32AgISGgH58gH+Ae4KAfIB8gICBfICCf4mCgIGAf39+gH6AgHyAgH+DfYCAgYCBg4CBgn+BgH9/gYCAh4eAgoGBfn+AhoCDgHyBhIqAgHd/gH+DgH6AfXqIg4CAgH+AhICAfIOAfYCAgICAf4OAgH+A
gn2AgH97foCAfoF9gIN/hIB/g4B+hYCAhIKChICAgIKAfIJ+gIGBfYCCgH+BgIJ/gIWAfoCAgIGAhIF9f3+Df4B7goGAfoB9eX5/eoF/gYB/j39/goJ9f4GDgH2AgoCAgICDhYCAfoGDf3+CiH+AfYKMfHyBgXyA
gISAgX59goCBhI94gH6IgIF/gIV+g2l7g4GAgoCAf3+AgoR/gIF3g4B+foyCgX6AgYKBgH6BgH+AfICDhISAgICAfn56gICAfoCBhX+Bf3+BgH6CjX19gIB/foB/gICAgIF9gIGCgX6EgISEgIKCgIV/e4CHhoOA
gIB9e4V/f3+AgX+AgXmAgISBgX+Ff36CgICBgIB/foWBgH5/gICAgIB5gHyBfoCAgnx8gYN+gICAgYF+g4F+gH56f4OAf4KCgICAgH19eICAfoCAeX6BeoB+foR8f4V+eoCEgH9/f4J+hIB+gIB/d4V1goB/gICA
hYB+f3+EiYGCh3+Agn2BgYCCgICCfoWBgHh/gIOAgICAfn15gICBf35+hICCf4F/gICDhYOAfX2AgYB9gYCAgIaAg4F/f4GDgIKAgIOEhYGAf4KDe4CAgoOCg4CAfoB9gHyBfoCAfoB+gHuAgoF6gYGChX6Bf6SA
f3+BgYCAgH9/fICAgHuBgH+AgH6AfoCChX5/gHyBgYKAgoKKfoCBfYN8gH+Bf4GBgoiAf32AgH99hIKEgH+CfICBgYGAgIKAf4qAfICBgIKAgXt/foGBgH+CgICBgX9+gIGCfYCAgICAgH5/gYB/f4CEgn9+f3uA
hIGAg4GBeYGAf4CFgICAgIB/goB+gICAf3+Bf3eBgIKBfoB/gH2AgH5+gICBmoCCe4B9f4B+gYCAgIWDgICAfn9/gIZ+gH1/g4GBfoN8gYGAgICCgX9+goB+hn9/gYCCgoKAf4iAgn5+goJ7gICFgIGAf3+Ff4GA
gn6AgIGBe4KBgX+AfIF/eYCAgICCf4B/gX+Bgn96gH+BgX+AgICBfICBgISAe4CBgIGAf4CAf4CAgIJ/gIF/goGAiICAgoSGe4F/foJ8gIKBhICAgoSEfoCAgHyBgn+BgIB/f3yAgICCgIaFgoaAgYCAfneEf3uB
g4CAgIB/hICAhH+Cf4CAgH5+gHyCgICCgYGDeYCCfYB/f3+AfoCAgYJ9gnuFhYF/hI1/f4V+e4KDgYCAgH18gYB+fYN6f3+AgH9/f32AgICEgICAgoKAhICBfICAgIF/gIGBgIV+XoCAgYCDf35/f4KAhoeDgHx5
gYCBgHyCf3+AgIR/f4B/goGBhoN/fYF+fX+LgH2Af3+AgHyBgIWFhX+BgIKCiYJ/gIqBgICBgIJ9gH2AgYODfH2GgHiBgH6AgH93gIGAgICCgIB/hYCBg4CEfICAfoCBgHqAgYCCfoOBfYCCgICBgIB/fn+ChYGC
gICAgISDfYCDf4F8gX+CgX98hYB+hIN/f36AgX97foCAjoCBgIGAgoB5gX+BgICAf3t/f4KBgYCAhoCAgX6AgICBfZCAgX+Ae4GEgYd/gH2BhICAgoCAg4OAgYCCf3+DgIeBgH+AfoOBgniAfH+Bg4CAhX+AiH+A
ioaBgIGAgYKCiYCAfn+AgYF+gYCAgn6BgH6IhoF8gHqAfH1/gICAgICBgH1/gIB/f4d+gYB/gYKAgIF7eoCAgIGAhIGEg4CAhH9/gH6BgIOAf3p+gIJ/gYGCfoaAfICAgICDeoJ/foOAfIF+goF/fICAiICOgH2D
gH2CgYGEf36AgIR/iYOAhIKHhYCAfoGAgYGDgIB+gn9/gICAgoGAfYKAgICAgYB7gYl+f4CAgICBfnl/gH+AdYJ3f32CgYB5f3+AgoKAf4GAen1/gX2AgH2Cf4mAgIGCgH+Ae4F/goB/eIOAfn59f4CAgIOCeoCA
goCAgHmCgIB+gYCAgYWAg4GBhICBgICAgIB8fYKBfYCAfYB8fn2AgYB/foKBgYKDgIF6foGAhYh/gYB9gH2DgIJ/f4N+fn+CgICAgn5/gIOAhoB7gYCAgHx/gYCAg311gYB+f4KAgIJ+gIB7gYCCgYmAgH+Bfn+A
gIB5gX+EgIKDgICAgoB/gIJ1hYCAgYF9g4CAhIB+gIKAgIh+fn+BgIN+foB+gICBh4WAgoGAiIqAgIB6f4iAf4qAgIGCgoCBgH+Af4SFhoCAf32AgYGBfoB+g4Z+f4CAf32AgYF/gX2BgIOAgH+AgHuDf4B+gICA
e4V7hn2BgX+Ah4J9gICBh4KCeIOAgIGAgYCAfoWDgH2CgoKAgYCBgn98iH2BgICDfX6BfoCAh4GGgX+AhIF+f3yIfn6BgoOFgICAgICBfoCEg4B/gYd5fn+BgImAhIKBg36BgYCAgYB/fYSAgH+AfnyAe4GAgYCB
gIB/gH59gI2AgIB7gIF/gICAgICAgX5/gIKBgIF/fYOBfH+EgH9/f3+BgICAgICDgYCEgIGAfYB/gICBhIB/f3uAgoB7gH5/iH6AgYGBgICAgICAg4GAgIB/gH98g4B/goCAgXp9gYCAgX6Bf3x7hoCDgYN/gYCF
gYWAgYB+fYJ/gYp/fX+Ff4KEfYCChX+AhH+Df4CBgYCAgn6AgoCEf4CAf4GAgn+Ff4R/hIF8f4B8gId7gIOCgYWCgoGAgIGAgYN+iYB8gH+BgIF/gYGAf39/gIB9f4eAf358gIGAfoB+gH9+gH57gH99gIB/gICA
f4CKgIF+gHyBgoCAf36Bf4KBgYF9goJ+gIR/f32GgX5/gIOBg4J9gH2AgX+Bg4CDfIKAe4R+gYCEf4CBgoB4en5+fH6AgIB9gYF/hYB/gH+BgICAgX2AgH9+hYCAf32BgH5/gn98gYN/gH9+fn+AgYOCfX2Bf4CA
f39/g4B/g4KBgIJ9gHx/gIF+gICLgIOEf4GAf398gYV/gHx/fYB6g4J/hX+BgYOAgYCAgoSAgIF6gIB/gIeBg4B7f39/hICAgIV+gIGAgX+AgoJ/f4CEhICFgHuHgX+AgICFgIF/gICDgH+DgH+DgIB/gYCAiH6C
gICGgICFf4OCgHt+e4KAhHqBgX6BgYGGh39/f399gX+BgICAgIGAg36BhIB8gX+Af3+JfH6Agn+AgX6AgICCgYJ/goGEg358gIGAf4OAg36Ef4CAgoB/gIKGhX2EgIB+gIuAgHuCgICAgIR/gH6AeoB6fYB9fn2A
gIB9gIN9gICAdISAgYSDgIB+gH+BgIKHhIKEfYOBgH2BgYOAgoB+gH6Af3+FfoWAgIB8gH58gIGAgHuBfn11gYCAf32Af4CFg4CBgICAgH+CfoF/gIB8fYB9gH6Eg4B4g4CCfoCAfoF+gIGEfoSAiIGBg3+DgIGA
gYKAg3+AgX6AgHqGgICDgIJ/hYB+gH6CgIKVgIGEfYSDhYCAf4CAgIKBgICBhIN+f35+gICAfYB8gICAgoaAgoCBgX9/hYd6gIKAgIGBgIqAf4CBfoCCf4CBg4KAgoCBf4CCgIKBgICAfX9+f4GEgH+GgoGAf4B8
hIJ9goGBgIGAgYGSdYB9gH+AgIaCgH+AhIGAgX9+gn+AgIB8gIdzgIGAg4OFgJB7gH6AfoB/e4KBgH59hICBf4J+gYGDgoCEf3yCgIGBiIF6gH6AgYKDfn99g4l/gIJ7f4OBg4CAgICCgISDg4OCf4B/gX9/e4B/
foCCf4CAh4GDgICAgYOBfoKBf4CGgX+Cf4B+f4B8hIaAf4J/f4B+g3yAgIB/gYCAgICAdoGBgIKAen9+gYSCgH9/gIOAeYyAgYF9gICAgYB7fYCBf4CAgICBgoCAgoN6gH2BboCNgn+Agn6AgICAgHuDeIGAhYSC
f4B+f36Ig32BhX6AgH+Ae4CAf3uAfnyAf4B+foJ8gnyBgIKAgHmEg4B/gX6Cg4F+gH2AgHp/f4SBg3qAhIGBg4CFgH+AfoZ+eIOAgIp/f4SDg4CAfYCAgn+Df3eDgX6Ee4CBg3+AgIKAfYCAf3+AgH6Bf4GAgoGA
gIaAhYF/hIGAfoF/fYCAfoKCgYCBgH9/hYN/g4B/foF/f4CHgIB+eYGAgICDgo2BfoOAgIKAf4GAf4N+g3+EgX+Bf36FgYR+f4GBf4CEf4B/hYiCgICDgIB/foF+h4B7gICEgH+AgIV9gn99hYF7gIKAgn+AgH+B
gYCAgH1+gIB9foGAf4CBgIF/hXWBgnt/fX6AgX+AfIKAgICBhYOBhICBe4CAf31/gHl9gIB9gH9+hXx4gYCAh3x/foN9gIF+goaAgICCgX2AgIiCgoSAgIF+f4GCf4J+fIGBf3yBgIGBf4J8gICAiICAgIeCgYB+
f359gYSAjYCGhIJ5gYGAen9/gIB/gIKDg3+Afn1/gYOAhICAeYB/gIJ3gYCAf4CAgH+Cf3+CgICAg4OEgICFgIB/fYCAgXp/gX2DfYB/gICAgH9+f3yAgIGBgoOEgX+AiIGAdoCDgIJvg4CEgIKBgIF/gX+CgYGE
gIBpgIWBg4GGf4CAfnCCg35/foCBfoB+f4OAfn1+f3h+gICCf32Ag4GAe4CCgn+Bg4CBgIGAgoKBgXuCgIB/f4J+gYGAgYN/gH+AgHKAeYCCgYGAh36AgIKAgIB/gn19gIGBf4CDf4B8f36DfoB8hX+BgIB9gH1S
gYCEbn6AgICAh4CDfoOCfoCDe4CDhIB/hIOAgICAfYWAgIB+fYCDfYKAf4CHhYCDhICBfoB+fICIk4V9gH59gICAgIOBgH6BgX6BgIF+e4KCgoCCfoKAfoJ+gHt/fYF/fICAfoN/f4CAgIB9f4GAf4GFgoGJgoSA
fYR9gIaEgnyDgICAfX6AgIN+goCBh4J8foCAgoB+gX+Ch4CBgICAhYKBhYF/en59gIKBgH6Agn9+gX+GgoJ9hYB8YH1/fIB8foB+goSBg4GBioCFgICAgX+DgH6DeX6Bg4J/g4CAg4GBgH+Af4KAg4F4gH2Af4CL
f39/gX2Af35+f31+f4CAgH5/gIF/e4F9gIOAf36Bf4CAgYaAfYB2foJ/foCAgHt5gIOIgICAhIR+foCEgYCCf3+AgoCBgIR8gYSCgoCAhICCgYKEfX2Bf4N8fIOAgImAhX6BgICBgX+BgICAfXN7goKAgX9/cYGC
g4B/f3mBgH+IgX+BgICJg4KAg32Ae4B9gIGAe32BgoCBgICAgICBfYCAgoCCf4KBgX9+gX2EdIGEf3+Afn5/g3OAeIB/g4GAf3+BgoB+gYCAgIGAf4SAgICBg4GAgISBgIB/gICAfoB/goCAfIB8f3uAgICBgICA
e4CAhX2BfIGEgYGAgH+AfoN/gYCAf4OCgoKCgIB+h4CAf36BgYSBgIB+fICBf4eCf36Af359f31+gYGAhn6EgoB+joB8gICAgICAgIGAg4F9foCAf4KEgIWBgX9/gIGAgICBf3+AfH1+f4WDgIJ7goCCgIKAgH+A
gH+DfICCf4CAgXKCfoGAhoB9fX+Bf4J/g4CEgIF+g4J+f39+f4OBf4B4gICCfoCAgYCAfYCAgICAhICAfoWCf4BtgYF9gH2BgXx/gn+BgIB+gIB/gYB9f36AgH+AgIB+gH+De4CEgISEf4WAgIB7gIR+fYF6f4F8
gYOCfX6AgH5+f4CAgIODgH2Bg4B+gIB+foCIgIKBgICCgYGAgX9/gnt/f4B/gIF8g39/hYmAgoCAgIR7gX5+gX+Df4t+hoCAhoOAgX+Af4OAgIB/hXyAfYCBgYB/gICAhICAgICAeoOBfYR9fYB/hoB/gICCf3+D
foCAgXh2gICEgIF+gYB/gIB9gH+AgH6AgH6BfoCEgICAgH+BfYmAgICAgoGAhHiBgoCFgIGCgX+AgH+AgYKDgIB+gIKAgICAgIWEgoCEgICCeoCBgIGAgoGAgH5/gYF+foKAgICAgoB/f4CDgICCgX+BhYF/gYCD
f4N+gHKAi3+AgH+BgIN9hYCAgX+AgYCCf4CAg32CgICAfoCAf4CAfn9/f4CBgYF/hH2BgYCAgYGBgH2Gf4CAgn1+gIGAf4WDgHuAgn+AhYaAfn+Dhn9+gICCg4CAhn+CgYCBhH2Af4KAhX2Ai4B7fImAf4CCgH5/
gXiBgoGAgoKAgICAgIGDe35/gYCAfoN9foCBg4SAf4CBfoOAgIKAf4J7fn+IfoCAg4CCfoCAhIKBgH1+enx9hICEgX9+g3x/gH+AgICEgICPlXuEfIKCg4CAg4GFf4GAg4B/gIB/f4GFf4B+g4WBgICLf4J7fYCA
gH97doCAgX+BgIGGhIN+gIByf4GAf4GBfoKBgIGBgoB+foCAf395hnt/gIKAgICAfn+Afn9/gIB+gICCfIF/f4R+gHd8f4CAhIV+gYCBgH6Bh3qBgIGCgIGFe36Aen6BgH56fICAgX9/f4Nrg3yBg399hICAg4CB
gYCAgH18f31/gImAgICBgH1+gX5+gICAgoOAi32AgH99gHyGf4CCf4GAgICBgYCBgYB+goB/fX+Ff4CCgIN+foF+gICCf4GCgH15gH6BgoCAgH19f4CEgH1+gICAfoGAfoN+foGCi4CBg4F9gICHgHt+fnqBgH6A
e4F/gIJ/gYB9foCAf4B/gn+BgIKAgIR/gICBgoCAeYCBhH6AgIJ9gICAgIB+gYKAgH1/foOAf36BgICAf4R9gICAgICAgHqBf3+BhoZ/gIF+fYGCgH6GgYGBfoCAe4B6gn59gYCBg4CBgIB4fH+BgIKAgICAgH50
fnuAgX+AgH6IfIB/gIKAgYKAf399gYCCgH6Hfnx/f4B/gH5/gYWAfoGAgYCBgIF+gIF/f4F+gICAfoGEgoeBhYB/gIKAgH+AgIF/goB+hoJ+gIF/e3iCgYCBf32EgIR+gH+Bg3+AgIB9fYJ/gYCAgIGAgISAg36A
f4CAgn6AgHqDfIR+gIF9gYGAf4GBfoB/g4CAgYCEeYKHfoB9gIWAgYB8in5/gHyAgISAgX2DgICAgYKAfoCGeoCCfX6BeoOAgH1+gH+Gc4GAhICAgoB/gYCAgoGAhX6Af4CHgIGAg4CBf4eHgYCBgH+Ag4KBgH6E
gIB+gIB+gIGBf395gH6AgYCBgH6Bg4B+en9+g4CAgoGBgICBgH9/gIGAfYZxfn56i4CAf3yFgn6BgH6CgH6CgY+CgYOAgIKAgYKBgH58gX5/f4OBgX+AhIZ/gn5+gYCCgHiBfoGCgIWBf4CAf4KCgICAgICDgIKA
gIGAgISCf4CBgIN+hX1+f4KBgYB4gICCgoCEgHx9hIB/fX1+goB+f32CfICBgICDgYCAfYCAgIB/gIR/e4CAgoGAfn99fnd+f4CBgYOBg3+BgIF+gICAgX6AgoF/gYWBgHR4f3eAf3+BgH+AgYJ+hH6CgIGAgYCA
gXmDfn6AgYJ+f4KEfnqAfoKBgIB+goCCf4KAgH+AgoCGf4CAgH+Af4GAf4GBgIaAfoKAgn6AhH1+goCBf3+CfYCCgH9/foCBfn6CfYB8f39whH+AfH59fYCCgIWAgH14f4CEf4F9gH2AfYN8gICBgIKAf4CAfYF+
foF/gYCAgIF/goCAf4V+hId8g36Efn2AgICKg32AeISCgIuAgH+Ef4OAfYB8gnx+f35/gH6AgIaAf42AhIN7gICAfn+BfYB/gH99gn6BgIeAc3yCgICAfICBkoB+gX6AgoB/gIJ+goWAgn+FgIeAh4V/foB/gISH
fHyAgImDgoCBfoCAgICAgH2DgoCAf4CAfoF8gYR/fIN+gH59hICAeoKBhXmAhIB8gYF/g4J+gIGCgIF/gH6Af4CAg4CDgICAfICAgH+AfX+JgX6Cf32Gfn+CgIKBgn6Af4CDf3+AgYCAhH6AgnyAgoCAgIKCgH+A
gICBfoF/gICAgIB+f4B/foGFfYCAgIKBf4CCgIGAgIB/g36AgoCBgYJ/gH+AgYiHgX9/gYB/fIOAf4OBgIOFgIJ7gH2AgoB/gX2AgYCAgX2BgICDhoJ/gICGgYaAf4B/fH+Ag4B/gICAgICBgYGAgIN+i3+HgIKB
f3+CgIKEgoB+f4qHgH2AgIOAfoOAgH6Bf4h4fYGAg4CAf36HgICFf4CAhIB9gIB/gYCAgn2AhYSBhoCBgH+BgIJ7gH+AgICAfoGAeYCAg3+AgYGDg4CAgoCAgXx+f4B/gH5+fH2IeIKAen98g3+Ag4KAcn+CgIOA
gICGg4N+g4CAfYOAgH6Af4CHgn+AgYJ+gIB/gH2AgYGBf4CBgoF/gH+Af4CAfoB+eIGAgH+AgYF/f3+AgoF8gIOAf4N+goSAf4KAgIB+fn+DgICHgoB9fIB+dYCBg39/f3+Af4CBgICBf4GAfnt8f4CAfoCAgH59
goB8f35/gX+AgX1+fYF7g4CAfX1/gHyAfYGBgHmAe4B8gIaBg39/ioCDgIB4dH+Af4OBgoCBgICBgICAgYB8hIB/hoOEfn6Ah4CBgYCBg4B+h3+BgX5/e4B9gYJ+g3yBgYCAfYF9f32AgoGAf4aAf356g4CBgH6A
gH+AfICAh4CAgICDf4CJgId+gICDgYJ9foCAg4SAfn2AgIaAgICAgYKAgYqAf4ZxfIJ/foGEgYGCgoCAfYCCgH6DgX+Bh4aAgIGAgIKBgoCAgIF7hH6Df3yCgH+Afn+DgoB9gYOAgH+DhICAgYeAgX2AgoJ/d4OA
gHx/gn+PgH+AgYKCgIGCfXqAf4CAgH+AgICAfoJ+gIN/gHx8f4B9f4GAgn+HgH+AgIB/hYF+gHqFgICDgYiBfX+DgIGCf3yBgH5+gn6AgH+AfoKEf4CBg4CAgIOAfn9+hX98gICAgoCDgoCCgIGFf4F/hHOAgH6D
gn+Af4B/gnyAg3+AgH99f4CBgH6CgIB/gICAgoR9gYCAgHqAgIN/eoCAe4F+gn2AfnuAgIB+gIN+gIF/gYCAgIKAgH+AgX58gICAgYCCgYB6gYGAgH2Bgn5/foB9goCAfoF/goCIgICCf4CAh4SDgoGAgICAfX2B
f4CAf36BgH+AgIGAgXt/foB8f4F/gIB5gYGBhH+BgH6Ahn+CgYCBgH2AgIOAgICAgYN/gH+AgIGCgH6Af3Z9gIiEfICEg4KAgIaBgH9/gX9+gICAfHx9goKAgIGBf3+GiIGAgIaAgICAfoeAgH+AgYCCfIWAfm5/
gYB/goGBgYB/g355gIJ+g4CAgH+Df4CAgnuCgH2Cg3eBgX1+gX+CgYWBgH+BgIJ6gIGAgYB8e3+Agnt+gH1+gHuBfoF7fX9+gICCf4B+gIB8gIB/hICAgICEgIaAgICIf4CAfYB/gH99gICBgYCAgX5+gIKBgIGA
goGBhXuBf399goCAgIp/gIWCgIOAfoCBf4aDgH+AgIGAfoCBhYCAgYCDgICAfoF9gH9/f4F/foGBfYCAf4Z/fYCAgoCDgYCCgIB/foh/g4OAfIKCgYSAgICAdIeAgICEfn+AgIGDf3+AgIiAgH+BgICDgYCFgIJ/
gYWAhICBgIGBfH99gYKCgn6AgIJ/gYOCf4J+fYJ7gYKAfYCEg4CGfoaAg4CCe4R+gICBfn+HgH10gICAgIKCgX+AgH2AgH+Bfl1+fICDfYKAeYGAf4CBgIeAgn6DgICDeHyCgIB+gICAhICAgH6DgIWCgoCAf4B+
gICDgoCAg4F9gIGAhX2BgH5+gHx/f4CAgICAf35+gXd/e36Cf4F8gYB+hIKDfYCBj4B7gIGJf319f4OAfoCAgH+AfYCAgYODhICAgICAgX2Dg4GCiYCEgn6AgICFg4CAgICAfn1/gICFf4B/gX2AgISCgYF/gH6B
goB+goGAgIODgYGAg4F/gHuAhYCAiIaAgIGAhoB7goCEgIOBgnyBgYKAgICEgICBhYSAgYCBgYCAiISAgIOAg4OAgX9/eoB7goKAfoKAgIt9f4OBgYOCfYCAfYF7gIWAfoB/fn6BgYeAgIKBgX2AiH+CgICEgIJ+
hYKAgICBgICAgIB/f3x/f4SGgX+Bf39/foCAf4CRg4F/eoF/gHt/gG2BgYR9gIB/gIR8gYCAg4RtgH+Afn2AfX9/gH9/gH59g4B/gH+AgHqAgH2AgoKAfoWBgICAgIeAgYCAg4F+gIF+gXuAgH2CfYCDfoGbgH6D
gICAf4OAgX+Ag36BgIGCf399gYKBf4KDgYOAgYB+foB+gICAf3+AgIOEgIeAfYCCgX5+goB9dIGCfI19e35/f4CAgICCfYJ/fn+GfYCDgIV/gn6AhICAg4CAgISDf4CAg4B8goKAgYCDgIKAf4GAgYaAgYSKf4SA
gHmCgX6Ff4WBfoCEf31+hoCCfYGGe3yBgX6BfIOEfICAgIGAgYB7gIGAf4GAfn19gIGBfoB+g4CAgIB4f3yAf4aAgICIgIuBgICAhYB7f3+DgX+FgH99f39+goJ8gIWCgIKDhX6AgoKAgICCgImAh4J6gX+AgH17
gICDgoGAgH99gIGBfoCBgIKCe3+AfXyAf4GBhIB+gIGAfoCBhH5+g36Agn+Cgn+AgICBgH+DfIGCgIF/iH6EgoSCgIOAgIJ+foKAgIB/foGAgX+AgIqCd4CGfYOBg4CAgYB/gX2Bg36AioGAgH99gH2AgIB9f4GD
eYF9gICAhYd+f4GAhH6AgoGAgH2CgX1+g4CEfIB9fH99eH6BfWqAgYCAfoJxiICAfoSAh32Af36AgoB+gImDiH1/dIGBgIB4g4CAe4B+gIJ/hX+Dh4WBf4CFhHyAfYGAgICAgICFf4KAgHqAg39/f4GIgX+CgIJ9
gICFgIGEgHyAgoB+gH6BgH6BgoGFgYGAgoGAgYN6gICAhnx/g4CAfoGAf4CAhoR/gICAfoB/gIKGfYGAgYCBgH9/doCAgICAgH9+hIN8goB+gH9+gYCBhX+AgIOAg4J+gn57gHyDfIOAgISBf5CFgYB+gX9/hYKF
f4CCg3+BgYCCfH+ChoGCfoF/gISAf4B+f4CDfX+BhHyDgICEfH9/eYF9fn+AfICCgICIgIKAf4GAe4CAgIKAg4CDgYJ+gICAgICAgICAfYCAf399gICAfn2ChIh+gmiEgYB9h4F+fnh+fn99gYCAiH9+e4N9f39/
gYB+foGAe4GAgIOAgH+CgIB/goB6gId/gYKAgIB8f4CBgH9/f4B/goCDgIKAfX6AfoB/fn9wgIF7gICEhYaAgIGBgH+EgICAfoCCg4F8fYCDiH+AgH99goB/f4GAhH1/iIWFgHp/f35+gYCBgYJ9gIF+g32AgoiB
gX+ChYCAg4CBgIB9gYCAfoGAf3+AgYOAf3x+eX+Adn+EgIGAgoF+fHx+fYCDfIJ/goSAe36CgoB5gIGHgHqAgIGBgH+Bgn+Af4GBgIKAgn2BgIB/gIWAfoGAhIGAgICIgH9/gXp/gIB9g4B8gH9+gH59gH+AgICA
gICAgICBgYB/gH+FfoOBgoGBgH5+gH+CgIB5fH1/gYCBg4F/f4GAgIB8f4CAgYGBf3+EfYWFgn6BgXSDhoB/foB/gX59fYCCgHh+h4KAgIB+f4CBgIaAgoCBf32AeIOBgYF9f3+EfYB9gYCCgoSAf39/fn2AfoCA
gHyAfn+AgIB/eoB9gYR+f4N0gIKAgH9/gYF+gX9/fn58f3+HfH+AgIF/gX6Cen98f3yAe4OAfYCDg3+Af31/gICCgYCAfH99gX2Afn2DgH5+goGBgIB/gX9/gYSEgYSAfoB8fYB+gIGAgIF+e4F/f4B+gICEgH+A
foKAfoCAf4CAfH6Fg3p9gH+Ag4CCgoGAgIeAgoCCgYJ/goKFgYKCf4B+fX57gICBhIF9gH6CgH+AgH9+gICAg4CAgICAf4OAgX5+f4CBgICAgneAg4GDgIOCg4OAhICIgX+BhX6AgIB7f3+DgIGHgIB9fX97gIF5
foCAgH95foCEhIF9gX2EhH2AfICDfoCGfYGAgIB+gICAgICCf4GCf35/gH6DgoB/e4GAgIOAeIB9gICDhHx/h4ODgICFf4CDgXp+gH9/g4CAgoGAfoB7g4KAgISDf4F9gIF8hYJ8gICBf4CDgIOAjIGAgYOAf35/
gH98foCCfoF5gYCAfoCAe4OAgH6EhH6BfH6AgIaDf4B8hH+Ae4F/e319gIJ+f4R8gYB+fX9/f4CAgYeAgICFeYCAgYCBfn6bf39+f3SAgH+EgH+CgIKAfIJ+fn6DgIB+gIF+gICCfoCAgICAfX6CgICAfoSAe3uA
foCEgYCBhHmAgYB8gH2CgICAgYGAgIKAgICAgYSAf3+AgICAe4WDgICBhH+Ah39/f32BgICAgIF+gIJ+gH6AgH1+gYSAgo2Af4GAf4KAgoCAgoB+gn2BfIB/gIl7gHyBgoCBf4B/goJ9foGAhYB/g36Ff4CBg36A
gYB+foKAf39+gIKBgYKAgX+Af4R+gX6ogIJ+f3SAf4CDgYF9hXx/gIB5gHuAgH6AgYB9g4GDe4B+gICAgH58goSAf4KFhn+AgH1/gICAfoKEgoOAgICAgICBi4CAgICCfoCAf3+CgneAf4B/gXiAgHyCgIF/gH+B
f4CBfH+BhIGBgIKJf4CAf4F+f3+BhX+Cb4KAgIB+fIWAhIKDf4CAf3+CgIOGgIqAf4SAfYCKg4J/gYOBgIKAgHx8f4GDjYB/hICAgH2AgYCAgIB9goeDeYGCgIaBgX2Af4SAgICAgoGBgIKAfoCAfoF7f4CAgH2A
gH98fIB+gIF6gH+AgIKDgH9/gHx9iGeAf4CCfYGQfoCAgH6GeYCBgoWAgoB6hISAf4SCgIB+gYGCf4CBgH+AgoB9gIGEfoCAfoCCgICAf32DeX6CgH18foSAfXyCgoOAgXeDkYR/gISDgYKAgICAf4GAgICEh4R/
fIR/gIOHfYB8gH+AfX+EgICDgX+BgYB8gXqBf4CAgIKCdnaAgHyAgYCAgYGDd4CBf4F+gIaAg4SAgH5/gICEfoF+foB/foGIgIB/gICAgICBgIF+fICBgICAg4B/gX6BfYCDf393fnx/gIKAgICAf4B+hYGAgIGA
gH+IfoCBfoKCf4GAgoCAfH9+hHmLfn6Ag32IgICAioGAgHqAgX2AgH2AgX+Ig359gIB/gIKAgn5/fYCAgIGGeoZ+goKCgH18gI+AgIF9gICBf4CAgn+BgnmChH2BgICBgYJ9gH+AfYCCgX14iICAgYCAgIODgHh0
f3+AfoCAgnyAgn9/eH9/f4GAiH5+gIKAf4GAgX5/f3+AgoB/fod5g4GAgIGLgH2DfYB3iICEgX+BfIGJgIGAgIqAgIGFgYGAgISAeYCAg3+AfoGAhICAdYCAgH+AgIV/f4SAgoCBgYCCfoCAgIB/gYJ+f397gH5/
j4CFf4WAiXyEfX95gYCBfZl/gIGDgYSAgH1+gX6Bf4J/gH+AgYd/goCAf4CAfIB/gYGAgH+AfoF7gX2AfoGBgH9+gISAfIF4hoGAgISChYCAgIB/fYF9hIN8hX5+gYKAh4B+goCBgH9+gIB/g32AgISDgH+AgIOA
gYGAgX+CgH5/g4CBgYOAgH2AhICAgIaBgXyCfYB+gICBf3+Cg4CBgIGCgIWBfIWAgHyAgICCgIF+goCAgYB/fn16Z4aEfH+Ag4CCg3x7gISAgIKAhYB/gnp9gICEgoCCf3+AgIB+gIB/gIB+gICAgoJ/gIGAf4CC
gH6BgIB+gHiGfXyAf4GAgH6AfoF+gIB/iICBgIGAfoSFg3yAgICBgICAf4J+foGBgYJ9gH1/hH+Af4B7fn5/gHiCf4CBgoCAgH9+fYGAfn6BfIB/hYCDgICAg4B/hYGAgYCCdIN/gH+EfoKAgoCAhH97gIKAf3t/
gICAfoGAhoCAhIWBenuAgYJ9hIB+gYCBgIGBf4GCgoCJeYiAf3+AfoCAhH57gH6AgYR+gIOAg36AgIGAgH+AgIGHe4SAfn2Ag32AgX+Cen+AgX2AhX+Agn+BgoKCfoGAg4GHfYCAf4GFgIJ/foGAgH+AgIKDgYB8
g4Z8f4CFf4aDhYCCgIOAgX+Ag4V9gH6CfoB+gIGAf4B+gYCAfn+CfoB+gIKCgX6DeoOAgIB+f4CAgoCFgH9+gIGEe4F+g4WAg4CDgH+LgIGAgH+Afn18gICAgn6BfIOBgH+CgX5+hH9+hoSAf32FgIKAf4B2f4GB
g4KAgIKAhoJ/gICCfICBgIJ6gIKBfoOAgYB+g39/fn+BgIN+f4KAgICAgIKAgn+BgX92gIJ7gISAf4CAf4CDf32AfX+AgICAgYGEgoB/gH99foGBgIV8f4OEf3+AgH1/gYKHf36EfH2Bg4GAgH1/kYCCgIKBgIF9
gIGOfoCAgIJ9hIB+f4B+gICAf4CAgH6Ffn99foF/gH6CeoCAgYN/fH9+fn+AgIODgHyAgIJ/gIKEfop8foB8gX6BgICBgH6BgoF8gYB/gH+CfX5/fICDgICBfX6EgIGAgIF9f36CgH+AgICAgYSAfn2CgYGBgICA
gXyGgIN8fnyAh4CBgYCBf4B9gYOBfX9/f4N/hoSAfoB8f3yAgYN/gIB+goGDgH+AfoOCgICAgH+AfoGBgn9/fn6DgIOAgICEe4CAe4KIgHl/gn+AgHyBf3+Ge4CAgIKAf4CHhYN/g4CAgIV8gX+BfYSAf4KAhYCH
gIJ9gH6AgIiAgIGAgXt8fIGBgH+BfoKAgH+AgH59gH+BfoCBgIKBfoCAgoCBgoOAg4CBgHyEhH6AgX5+h4CAgYSBfXmAgICAgICCf4GBfoGBf4KAgXyGhH2Af4J+foB/goCBiX+BgIB7gH+AgoCDf4F+gIKAgoF/
g35+f4CDgYCBgICAfn+AgoKAfISAgneAjH98gISAf4R/gYCFgHyAgIWAhYF+goGCgoGAgoCCgYGBgIF6goKAhYCCgH+DgH+AgICDgICFf4F/foSDf36BjXyAfXyAfIB7gYZ8gHyCgoJ+g4J2gH5/foF/hH5/gH6F
f4F/hH+AgoCCgX+FgIB9f4J4gIB+g4GAf3+BfoCAgIJ/fn+BhYCCgICBgoCAg3+AgHl9f4F/f4CAgIOEgoF9f4F8gH99f4B+goqCfH+KgYCAf4CCfYB8kICDgICAgYCDgoOCgnuCgn+BgICAf4CCfoGEhH9/fn1/
foGFhIB/gYCAgIGAfoF/gIB9gIN9gIB8gICAgH6Gg3+Ahn6BgIGAgICFe4CBfYR+gYCEf3lzgIR+fICDfn+AgX+Bf4CBgYJ+gYCAfYCDgIGEgIB6gIJ+f4CAg4CCgoCAgX+BgYGAgICBgIaCgYeCgYB+gH+BgH6A
gICAgYCCgH6Bf4B/g4B8fH+EgIKCgIKCfIGAfICAfoCAgH6AgIOAgXh9gIJ7f35/iYCAgH2Af4CCgICAgIF+fIOAfnyDgICAgH9/gISAfYB+gH99gn+Ff3+DgoiEf4GCgoqAgIGAfn+EgoZ/gYB/fYCAf39/fH+A
gIF+gIOBgICAgYB/foKAgICAg3+AfoCAhYB6eoaAf4OCgIR/gYKAgYOCfYB8g3+Cg36AgIGAgIR2gIN+gIB9goGDgIB+f4GEgIOBfYB/fYGAgICAf4CAgHyAeIGAfYCAf4WEf4CAfYGDgX+AfoB8gYF+gYOAgoCA
fn+AgYGDh4B/goSAfH+AhIB7gIB+gn9+f4GAgICDgYGAgICDfHyBgICGgIB/hYKCgICHgoKFgH6Af4N/gIGKgH9/fYCAfoN/gH1/hYCBgJSAgYCAfYCBgXCBf4OEfYCAgICLe4GCfnyDgX2CgH+Af4CBgH93gIGA
fYB/fYKBeYCBgIOAgIGBf395hn+BgYWAgIB/gId5goCAf4B/en+AfIaAhH+AgIKGgoCAgISCgX6CgYR9fnmCiYCAgIOAh4OAgIB9gYKCgX+AgYCAfImAf4SAg32Af4R9gX+Bf3iHgIKAgIB/gH+AgX+DgX6Ef4J0
gYOAgIGAf3+DgH98goCCfXyBgIB/goCAgH6AgIGCgYKAgHqFgICAgH6FgH1/fn98goCAgIKAg36FgH+FgHmCgoCAfn6BgYCAgH+Agn+DfICBfX+CfoOBgYd/f4KAgnyAgH59fYB0gIB7fX+CgH18gIKAgIOBfoCB
gYN/dYJ+goCAjX6Afn5/f4CAf4F/gIB9gX9/fn+DgIGAfoCAfoCBhYB+gYCAgX9/f4KAk4GAgICAgoCAhoGBgIGAgICAgYCAgoSCfX1/gIWCf4OAgH1/hX9+f4CAgHx/goOAfn+Afn2Ce4F/gH6BgH5/gn+AhYF5
gIWAfH+AfoCFf3+BhH9/gH6Dg319foGBgYR8gICAgH2Afn2AgICAf3+AgYB/f4KAgIGBf4WAgIOAgIKAf4KCfYKAfn6BgHuIgH6Af39/gYCAeoKDfYCBgHyBfoN/gIGAg4CAcH99f4GBfYGAg32Af4GBgYCBfoCA
gYCAgIGBeICBgH6Ag3uAhISAhYCHgIGAeX2BfoOBgoN9f3+AgYN7gn+AgIGDf4GAgIB/fH6Af3+ChoCAf4CAgn+Ch4B8goGBgoGBhYOIgIB8f4GBgIJ+gYCBgX2Af4CCf39/gIGDgX99gYF8hIGCf3+DfYaAgHeI
gn2AgYCAhXuCf399gIiDfYGIgICFgH5+fH1/k4CJg3+ChIKAgHx/gGZ9f4GBfoKAgoB+foV/f4J+gICBgoCAgICFfICAgYGAgX6DgYB9fICAgHmAhYB4f3+CgoKBgn2AgYR+goJ/eoOEgIKBgIKAgIKBg4CAgIB/
f4CCgH+BgYB8goGBgISAgoKDgYCAg3p+gISAgYKBgIB8goSDfYF7gX2AgH6FeoCBgIGCgH97gICAgICVgYB+foF+foB/gIGBfYB+f4GAgICBgIB/fYKChHyEfnyAg397f4CGfoKAgX9/f359gYCEgn2EgYCAfIGA
gHyAg4GAgoB+gH1/gYCBhIGAgH+AfnmAgICAg4F+gICCgn6AgICAgYCBfICBf4N9gICDgIF/eXZ/g399gnqFgIB/gH9/gYF9gYKBgH2Af4GAgICAgIB+fnx/gIB9gIGAfIB/gIF+gX2AgIuBg4B9gX59gH+Dgnx8
g4GBf3+BgIOAfI53gICAfYKFf3x+fn+AgIOEgIKAgoCAfoKAgYGEeYB/hX97gISAf4CAf4J8fX+AgICAgIF/gH59gYB9hIBsgICAhoCCe4B/hICBgoSCg4B4eoSCf3l7goCKhH9/gH5+gIKAgYR9gIKBfoCBgIB+
f4OAf39/f3+Bf4KCfYCBgICBgoCEfIKAeIF+f39+gICAfnuChIGEfIKBgoGBgICBgn54gYF/gIp/g4B/gICDiICAgIOAgoCBf3+AgH+Af4GCe36BgX2Agn+AgH+EgISBgYF9gYCAf4CEgIGAgYB9gIGEhYR+f36A
gIaCfX+EgICDf35/gYCAgH+AgICChH+Bg3mAfn+Di4CBgICAfoGAgIN/hICAf3yDgH+Be4B+f4WAfYB8f4CBgICAf4GDgoCBhoGAgYCBgn6Dg315gIB9gH+Bf4CAgICAgYGCiYB+gX5/jIGCfX+BgIB/fYaAgICA
goN8gIOAgH18god9gXuAgXp/f4KDfIKDg4CCf4OGgX+Af4J/gYCCfICAgH6AgYCAgH92gIN+fYSGgICBeICZf4OCfn2AfIF+f4CAgX+AgH+BgH6Afn6BgIV9gIB1foKAgIOAgIB/gIN9gYGAgH+FgYGAg4GCfoCA
gH9/fYl9g4CAgIF7fn6CgIGAgIF/goB/iYB8fn6AgoKBf32AgH+Cfnx+gH6AgIGAg3uCgX6Ee4F9foCAbn99g31/gICEf4OAgH1/gYCAgICBgHZ8g3+Bg4B/hH99f4CBfoKBf4CCgIGCgYB/gICCgYV+g3yAfn+C
gn2HgISBgIOAgH6AgIeDfoF/gIWBfn19gn6CgICDgH6AgHuAfn6BfIV+gIJ/gHyAgICVgH6BgIGAgYOCf4KBgIJ8gYCCgIKAg4GCfYB/gYCAgHt9boCAgH6AgYCBgH6AfYCBgIF/fH2BgX+DeoB/g3+AhYCBhIKB
foSGgIB8d4CDf5J/fX6Ifn5/gIB7f4GBgX2AgICAgIB9gH1ugIGAgYCBgYCAfoCGgIJ+foCBgIGBgIKEgH6Bg36EfoKCgYKAgIF+f3R6gId8fYaBeoKGgX+KdYGCgH+AgYCAgI6AgoB/gICAgH1/f4B+gH6Bgn58
gYF/f3x+gIB/gH2Ag4B+gICEg3+BgYJ/f4OBf31/goGKg4CDgIOAfX15f4KAgoB+hoB/foR/gYCBhX+Af4CAf4CBfICAgICBgYB8gX+Ag4CAgYKBgIGBgYCBfn+BgICAgICAg4F7fYd/fICAgIV+gH+DgH+AgIGC
h4GAg36CfYF/gIGEf39+gICDgYB/f4CBg4CAgYWAg3+BgIN6foCHgH+CfX+EgH+Agn57f31/e4WAg4GAgIWAgICBhICAg4CAgIF/g4CAfoJ/gYCCf4OAfISAf394g4CAgIB7gH1/hn9/f4CAgoKAgYKAhYKCgH9+
gIB+fneBfIBxgYOHf4Z6goCBf4CAfoWFg4GDi4B+fn99f32EhH+CgYCFgH+AgH+AgXSAf4CBf4B/f3l+goB/en+AhICBhHyAgYB/gX6AfX95gIGAgYSAgICBfYGDhYKEgIGDhXeEf4OBfn+AhIB6goCAjYGAgICA
gIN8gHyAf4CAgICAgHmCgHuDfYKBf3+EgICAhnaBf35/g36Df4CAgoCAfoCBgX2AgICDgICBg4CEgYN8goB/goGBgYCBgIF/hYCAf4CBfYCKgH+CgIB+gH9/hYGDgIKAgICBgICBgH6Af4B3fIaAgIBdgH99gX5+
hYCAfn+Af4CAgICBgId9hIB+f4J/f4CHgIF+f4CAgYB/foCAfn9+gnuDf32Bf4SBhH+CgICBfX1/e4B+gISBfYCEgYeAgIN8f357gIeOgH9/gIKAf4SDfoF+gIB/iHqCh4B/gHuAh35+gH+Af4CAgYB/gX6Af4KB
f4GAf4B/fIGBg4CAg4CCf46BgISBgH19f36CgYGAgICBgIGAf39+goCAgH+AgoJ+gICAf4KCfIJ/foKAe4CAgX+AgIB/f397gIGAgIKAhX+AfYB+gICAgoKAfn6BfoGGgIF/hoB9eYCAfn9+gn56goCAgn6AiYKA
gHqDgoCAg31/fYCCgH9+f4GGgoB/gIGDfoKDgH9/gICCgIyAgHyBgIF/gYGBgH2CfIN+hH+AgIB/gH+BgYF/g3+Df4CAfnmXgH+DgH98g4CJhIKAgHOAf4B/gYCFgICBf4CDgIF+g4F/gICIfYOAgHp/gIKAgYKD
gHmAf4GBg4KJgXqIgYB/gIGAgHuAhIB8fYF+goB+gIOAfHuBgH2BgH2EgH6AgYR/gIGDgIB/gYCCgICAfoB+foN9gIR5h39/foF+e36BgHt+hH6AfX2AgIKCgICBgH6Ag4CAgIKCgH6Ah4mAgICCgX2Bg397gIOE
foCAf4KGgIODg4CBgIF+gIKCfoCAgICAe4GDgICBf4F/gYCAg4N/g3uAgoGAfISBgIGAgYCBgoCAfXyCgICAgIB/gICAfo6BgIGDhIGAgYGAgYGAf35+gICFdoGAgIKAfH2AfYSBfYGBf4GAgn+Df3+Af3aBfIKC
hX1/gIGCgX+Af4B4gYB+f4SAgX2Af4KDf36Agod/gYB8fn9/gHx/foB9gYCAfIGAgH5/f4CAgICAfn+BgYKBeYCIfICBfX6EgICFgIaChIB/fYB+gIB/gH98ioOEgIF/gn2AgHp/gICAf3yDg4B/g4CBgH13f36F
gIB+f4KAd4J/gId6gIB7gYCAfYKAfnx/hYGAgYCAf31/gIB/fYaAgYCCgXF/goF/d4CMf4KAgIBwgIZ/gH6Ae4CHgYCFgX6Ag3+AgoKAgXt/fXqCgHyBgHuDgIGAgoSBgICCgH+AfYCAfH50jX+EfoaAfoB/foGA
f4CBgoF+gnuAg4CCgn+Bf4F+gICAgYF9e4CDhYWAhn+BfXuBfn6HgH6CgICBgIR/fYWAgHyAf4F/foCBf4OCe4KCgYSBgX+Af4CCfYGCgYJ+gICEgX+AgH6AgX+AgYCDgH6AgoCEhn6AgG2Ag3+BgIB/gYKCgICA
f4CCg4aEgIaAgXt+gYB/gICAf4N/g4GOgICJgH6BgX+AgIKBgHp+gHx/gH19jIV9g31/gYN9gH+Ai4N9goyAgX1+gH+AfoB/fIKAhICAgIt+f3+AgICDgISAgIKMiIJ/e399fYCCgIKDgIB0foGAfn9+gH6AgICB
g4B+hH6BeX6DgHuAe4N/foJ7fn2AgXyBiH6AgH15goJ8gYOBhYCChIKAgIB6e39/hIB/gId+hoN9goJ/gIF8eoN+goCOfYOBgICPfn2AfoCBfn57gHyCgIGAf4qBf4GBgICDgH6Bf4GAhYN+g3+CgIB9g4N7gICE
fnqDg4B/gH2AgYOAgYKAgn+BgX99f4OAgYF+dnqAfXuAgIOBgIB/gn17gH5/gYF/gn6Cg3+Df4CAf4CAf3t8fYGBhH99fn+AfoSAgn9/gICAgnuAf4yAgoyLhICFiX+CgICAgnqBgYV/f4B+fX+Bg4GAhIB/gICF
f36Af4GFfIGAgIGAgICDf4CAgIOAgISBf31/gICAf4CAiISAf4CEgHx/gYSAg36AgICAfoCCgICBiYCAgoGAgICCgH+Ef4KCf4CDgICAgIODf4CAiX5/fICAgoCAgX6AfX6BfoCAgYZ+gH2CgH9+f4GAgoOAjX+B
gICAgICAhHmDgoGAgYCAgHyBgICCgn99hYCAgX2CgYCAen+AioSAg4WAgYCAg4GAg32AgX+KgH59e3p/en+ChICAg3+Ffn2Ah358f4KAfoCGgIB6gICAfnt+fn2DgXx/gYB9nH2GgIB/fn+AgIN+gYCAgn+FgIWB
f317gX2BgIKBf3l/hn2AgICAgIGDhHiCf39/gHyAh399gIGAgICAgHyAgH+AgH6Afn16gX16fIN/i3+AgIGDgIGAgICAgH6CeYCAg4KIgYOCgYCDfoCBgIJ9fYF9doCAfoCBfoB8fX+Ag36CgIaAgIOAf4GChHuA
gICAgYGEfoGBgIGDhICBfoB+gH94f5d/gH+AgoCEg4B/f4V/gX9/fn19gIB+iIaFgIB/goF/fn9/gIB+gYF9g4CBgIB+gIB8fIB8f4CAf4F/fYGAe4OAf4CAfYB7gIOAgICBgYB/gIB/gYCAfn6Ef3+Cf4CBgn9v
e4GBgX+Ag4R+e3x/foGAf4GAgIGAgICBgX2AfIJ+gIF/gH5/gHx+g4B9gIR7gYKAfIiAfoJ8hoCFgYCBfIF/goCAfnyAfn99goCAgHuFf4KBgYF7goB/gICFf4KEgXyAfIaAe4CAfoSAgIF8gn+BgoCCgIGBgH9+
eoCHhX5+f3GAf4CAgH+Bfn6DgH5/gYSAhIKAfoWAgX6EhIB8gH6DgIOAgYOAgIB+fYOAhYKBgIF/hn+AgYJ8f4F+gIB/jH+AgICDf3+YgIF/fYGCf4KDgYF8gIB9f4CAgnuCgX+BgIOAgIKAgYCAhYCKeoB/goCA
gICAgICAf4CAgIGAh4SAe39+gYCAfH+AgH+Af4GAg4CAfYGAgIGHgIeTgICSgIGBk4CCf4GCgIB+gIKBhn+FgYCBfH6AfYKAgICAgIKBgYF+fnuAgoJ7gnqAgYCEgIGAgYCIgYCBgIF+g32Af4CDgIF+gH+DgIB+
foCAgH92g35/hYB9gICBh4CCgoWAgYB4gX6Bf4CAgICMhX6BgYF/gIB9hIN/gH99gIJ+gIB/gIOBgoB/f36AfnyBf4F/g3+AgX+AgYCAgIB+gYSEf4OBf3p9gIB6goiAf4GAfYJ8g3+Cc3+AgIWAgoGCg4CCgIF9
f39+gIGCgH+CgIR8gH58goCAe39/f4OEg39zf4B+gYCBgIB/gIB/hIKAgHt8e3+BgICAgoSCfn16gIGAhIB+gIF+f4CAg4CBgoWFfoGIgX2AgIKEgYCCgYCEhX5+gYB9gYF+hH6CgoJ0fn6CgIJ+g4OAfnx6gH+B
gH9/gIJ/gH6Bf4CHgX9+f4B/gGeEgIB/hICAf4B8gHaAhIWAgIN2f31/gX1/g399gH99f4B5gIF9gYB/goCAgICAf3iAfoCAgIN9gIGAhIGDgX6Hgn6BgIGAgoF/f4CDgIB9g36CfIqAf4OAiYB/gX+DgYeBgYOA
foSAgoJ+gYCAgYJ9foCAfn6AfoB9gH6Ae39+f4V9gIB/gH2CgIB/f4CAgH+Af39+gYCCgYCAgIB6f4V9hH1/hoGBgIB8f3+AgICAfoCFfYKAgIB/gH99gIKBgHyChYCAf4B/gH5+f4N+fn+BgH+DgYKAgoB9gX1/
g4GBgICBgIB/gHuDgIGAf32BgX19fn6AgIF+gIB9gX18gH5/gIKAgIWAgH2AgIGEgHh/foR9gIOAf36AgX+AfoCAgISAfoN/gIKAgICAf4mBgoCFgICEe4CAf3+CgIF/in+AgH2BgICCgoB/goCAfYSCgH9+foCA
gICAgH+BgIGDfoJ/gH+BgH6Cfn96f4CBfICBgH2BgYN5h3+DgIB/gH+AgICEgICAh4CBfYGDgIB/gYGEgYd9hYCAgIJ4f3mCf35+e3+FgoCAeIGAf4KAg39/gYGAfoB/gH2BfoJ9g4N9eYCBfYF4goB7gIGAfICA
hoSChYGEgoGAgYCDgHpyfHyEgn6BgIGGf4BthIB9gYCAgISEgICAgICAgnqAgXyEf4qAf4B/gH+BgH2CgH+AfoGAg3+AgIB/f3+AgoKAf4GAfYB+g4CChIB+gHyAgJKAgYOAf4B7fn+EeX+AgoaAf3+AgoKCg4F/
goOGgICAgoaAgYCCe4WAf4OCgH+LhYB/gYJ/gH6CfoB+g35+fX58gIeBgYKAfICDgIN6fnV8gX6AgIB3gIKHgoB+gH99goCAgoB+hIN/fX+Ch4BzfnuAfpF8goB9gIN8gIF/fYGAh395gIN/gH+KgH9/gICFgIB8
gICAgH6Ag399gX+AfYOBhoB/f4SBgX6Ag3+AeX+AgH2AgH6CfICDgIB/fn+BgoGAf32AgICAgoGAgHyEgIOBg4WBgH+BgICAfn5/foCEg3yAgoCDgIGAf4OCgIGAf398hXuAgnyAgX6JgYCBf4F+fYCAf3+CgX9/
gn+AgIOAfoKAgH+Ff4d+gH2Ae392g4SBgH6BgIGAgIt/gIGAhIB/gIB6hYGBgHyCgICBgYB8g4CAgIGBfn+AhICAgICCi398goOBh4B/gYCAgH+BiIN/h4CAgIJ+gICDgICBf36AjYB/g4SDg4CBe4WCgYB/gYCA
gICAfoCAf4KFgH+BgICBgIN9gICAg36BgICAhIB/fn6AgIKCgYCAgImAgH6AfYCAf36CeH9/gIGBfYCAf4eAg4SDf4KBfIB/f3l7g5Z/f3+AgYCAgoOAgYF+fn+AgIWAfYF8fn+AgIKBg4CBf4B6gH2Agn+EgH2E
f3qFgIOAgIB/hIF+foJ/gYF4foCBhoR/gH99gYCBgX59gICBgICBfYB/gH6DgX6AgIKEgISGgoF/foN9f35+gIB+gYCCgH6BfH57fYB/fX1/foKCfoCBgn2Bhn6CgYCAf4CBgICAfIOAgIGCfIGAgICAgoB/gIN/
gX6BfIKAgIB+gIB+gIKAfoCAgH2AgYB8hX5/fHKAfICAf4CAf4CCgH6DgICBgIF/hIV0g4GAgIKBeoF4gYCCfoF7f4SAhoB9goGEfIJ7gIJ8f3+AfISKgHmAgYCEgHt+fX+DgIGDgXyDgIB9gn+AfX6Bg4CAfX5y
f4OAg4GCfoB+fYJ7fYKBfoSAgH9/fX6AgXmCgH97gHt+f4J8gYB/gH+Bf4N9gX2Gf4KBgICAgIGAgYCDgIF/gYCAgIGBf39/gICAgH6Cf4CAgIeCgH+Fg4CGgIF+gIF9gICAgICCfn6AhH1/fo9+gYCBgH6Bg4GA
foF/gICAf4CAh4OAgIB/gH6AgIB+goCDdYJ/f4GVgX5/e4B/foCAgICCgYCDgH6BfX1+gYV+gYCAgYOAgICBg4B/f4F+gIN9gIB/fn6EgH6AgIOBgoR+fpd+g4d/f4N/gIZ+gIB9gIKDgH9+gICAgHOEf39+gICA
gH6DfnyBgXWCfHx/gIGAgICAf4V7gH+AfX1/gYB/hX+AgH5/foOAf4CFgYCAfn19goF7gHeAgn2EgIN/gn5/g36Ah4B7goKAgISAf3x+gH+Cf3x8gYKAf4CBfoB7g399foF/gH6DgX52dYGCf4CCfYF/gYCBg4KA
gn+Bf4OEdn6FgH6AhIGDgoOAf4B8f4CAfYCAgH6EgH6EfX+FgH6AgH2Ag4SCgYV+gIF/gICAgIKAfIOBfoV/g3WFgIB9gI6AgH+AfYKAeoCAgIGBfYCDgIJ/gXuAgIuAfoF9gYGCg3+DgIOAf4B/gH1/hnyAgIiA
gYCCf4CEgIB/f4CAeX+AhYCBgH+AfYaAfYKAeYB/hXx7gICCgYCBgIl/fn+BgYCDf3uAgIB/gHd9gH2DgH+Kf36Agn1+f3+AfoB+gX2Bgn6AgIKAgIOHfYqAf39/fYB+f4GDgIB+e399fYCMgnyAboGBeoGHgIOA
gICCgIB7gICAiICGhYCAfn9/gYB8gYCBgICAgH9/gX5+gIR/gICDgIGEgH+AgoSAgIR9gIJ/f3+Afn+AiIGAhoJ+dYeDgH6AdoWIg4F/goCCfoODhIB+gIGBgIKAgIF9f4B9gICAg4B+g4J/g4CCgYCAgICCgH6D
eYKHf3+AfneGgICAfH6BgoCBgIJ+gIB+foCAgICAfX9+g4KBfouAgnqCgoB+gIKAgn98foCAgH6CgYaBgHyAgYCNgYd+hH+AhH1/f36DgH6Fh4CEg3yBgX9/gIB/gYCIe3+AfniBgH6AgICBgH9/f3t/gIB9gYGD
f4CAg4CAgYGAgH+Afn57foB7fYGAgH2Cg3yBhX+BhX6EgnyAfIKAgIGBf4CBgH2BgHx+f3t8gIB/gICCgICDgH6BgICBgYCAgIKAgoeBgYGCgIKBf4B/f4SAgICBgICDfoCHgX+AgoCAgYGFgIN/gHyCgH9/goB+
f36AgYKAd3+AgIF/gYCFgH2JgIWDgXyAgImDeX9+g4GBg35/f4CHgoN/goCAfIOAfH+AfomFgYWAgIOCgH2Af4KAfn6Hf4B/en98gH+Ag4B9goB9gIKBf3+AgICAhH6AgoB9foCEgYF/gYeCgH6FfYSBg4B+gICG
gIN6fYJ+fX2DgH5/gYCIf4OBgHx/g4OAe4GAgX98f36Fg4B9gICAgICBg4KAfH9/gIF9gHh+gI+Cf4CCgH1/gYB/gIB+gYB+gH6AgIOAfX+CgIF9foCAgIKAgH+Bf3mCgIGAgX+AgICCgYGAf32DgYB/f4GAgH+A
goCEdoKAgH50hoKAhICAhX+AfoGDgId+f4CDfXiAgH+Cf398gYGAgXd8f4CAeH+AhYKFgICBgn6Ad36Ae4CBgX6DhXp9gIGDdX19gIB/gYOAhICAgHKEgYOBgISAgoR+gXuBgHl+gYCBgICEgYCAgH6BhH+Df36B
fH+AgH5+jX6Df4GFfYaCfoR6gX6AgISDf4GDgICGgIOAgICDgICAf4SAiICAg4CDgYF9gICAgH5/gH6AgYCCgH+Af4F/f4B9gn+AgIR+foCAgYF+fYB8hHmAfn59gIGCgH9/gH1/f4CAhICAfYCCgX9/gIKCg4CG
eIOCfYB7gIB/gYCAgIOAfoB8gIWAgYGAfYSAgH+Af3+JfoaCg4CDgICAf4N/gH98gICCf4GGgoCCgIWAf3yIg4F/fIGBgYJ+gYF/eYF+gIB+gIB/e39/gYGCfn6Gg39/gYKAgICAe36AgoSAgoCAf4CBgYGAhIF+
gYSAfn9+gX6AgIB/g4CAgH2AfHp+f4CAfn9+gYCCgIGKen6AgoCBgH5/gYB6f4CAf3+AgIOAf3+BeX1+hX+BeIF+fYOAgH5+gIKAgH99gIB+hIGAh4CFgn5/fYmHgn6Cf3eIgICAgICCgIl9fYB/gIGAgIGAgICA
gICCgIGAg39/goJ/gH6BgX+DgIOCgXx8gXuAgH+AgXmAjIJ9fn2Af4B+gIB/gIB/gn6DgoB+goKAgYSAf4CAg3+BgYGAgX+AfYaAgH+AgICAgIOAgIB+gX2AgH99foCCgH6BfH9+g4GAgHx7gHmBgICAf4CBgH+D
gIB4f4B/gIGAhIB+hH9/f4KAgICDgIGCeXyBiX+CgIB9gYGDg4F9f4SEgIGIgICBfH+ChIB/eIB9gYN/foF8gIB/gYCBgIGDgYOAiICAgH2AhYCHgX2AfoKBgH2AfH2Df4CGf4B+gIKAgH5+gIODf4CAgHuAfIB/
g4CDgHyAg4B/gICAgn5/g4CCgoOBgoGIf4OAgICCf4J9gH+BgIJ9gIOIgICBf4Z/foWAgIF9f3+BgIB+foCCgICBgIB9f4OEjoN+foKCgH2GgoaChoF+gICAgH9/gHmAgoB9f4F/gIN/goCAgIJ/e39/gIB/g4GA
f32AfoJ+goCBgIB/gIB+goF/gIOAf4OAf4aAgX58gX+AgICFgoJ+gYCAgICAh3+Afn+BdH1/gYN/f4J/gIJ/foSAf4B+f31/goB8gH+EgYGAgIB/f4CAgIB/fYKFf32AgH+AgIKAfoGFgnt+f4GAfoCAgH5/gHyA
gICAgISCfn6CgICAgICBfoCAgH+AfYKAd31/gYF+gYKAgIB+gX59gIN9g4SDfoCFgIF7gYGDf4B/gnx8goB8f4CAgH6BgHyEgIB9gICAgoCAgIB+i4qDdoJ9e36DgH2AfYKAhICAgH6AfoB+hH+Kg4KAgICAiIqB
goB+gYSDgH57gIJ/gYGDgYCBf4F3goGEf4B7gIB/gICDgH6AfH+AiH+AgX96gH+Df3l8foB+foOBgYKAgICGfn9/fISBgoCFgYB8gX6AgX9+f4CBfYCFgIGEgH+Ag4CAgICEg4CAg4SHg4KEgIKAg4CDhImAgX+A
fYCAhYGBgH6CgoB9gn+BgICKgIJ/fYCEh4OBgXN/eYOCgHp/gH+CgX+AgICCgIJ/foCAgIB+gYB+g4CAhXuBg4GAfn+AgH+AfYWCgX9/g4CIf4CCgICAgH9+hICEgX9+gICBgH99gYB9f39+gomAgH6BhoCAhICB
fX6BeYB/iIF8gIaCgICDeoCFgICCgICBgISBgICEf4CBhYGCgIGAgIB/gICDgX+Ag4KDfX2Af4N4f4B+gIB8fICAgH6Ch32AgISAf4CAf4GAgICAgH+AgoCAf4CAgYKAgIJ/gIB/g4KCgYF9g39/gYCBe31+gHuB
f4ODf4CBgn59goGAgYN+fYCFfICEgn6GgIGDgYCAgICBgIB8fYKCgH6Ag4B9gH+BfoGAgIF+i3+AgIGCgH98gIGAi3p7gId9gISDe3mBgoCAf4B7fYB/fYB7gX2AfX2AfIF9gIB/goCBf4F9f36BgH2CgH9+gX6A
gIB5gICBhICAgYGAfoJ/fn9+goGAgIN8gX9/gYN6iH2IgH+AgHt/gX+HgoF/foCGfICAfoOAd4GBg4KHgX+Bg32AgICFe39+f4B+gHx/hH+AgIKAgX6Fg36AgYCAgYCGgYGAfoCBgICCfYCAgIN6f4CAgn+AgICD
iYB/f4GCgIB+g4B+gICAgX1/gXp/gX9+gn99gIN+gX5+gIB/hoKAgH1/gYJ7gH2Dg3WKgX9+goB9hH9/gIGAfoiHfICJg4KAgIJ/gn2AeoCBgX9/eYF/gH59foCCf319gICFgH6Afn9/foOCf4CAgICAgYCAgYGC
f4CBgn96goGAgYGBen6Dfn1+gIB/fX6Af4GAgH2Df4CAgoKFgICAgICEgYCBfn99foCAhH2BfX9/gIF8goGAgIJ+foB+foCGfICCfn98gIGAgoCEgICAgH9+gIJ/fYB8g32BgIF/foF/gYaAfoCBeX+BgISDgX2A
gX+Bg4GAjn6Afn+AgX2AgIJ+gICEgX57gYCAg4GDhYGEf359gIB8f3+Bgn19gYSCfX6Af36LgXx+gYKAg36ChoB/gXyAgYCAgIGCgICCgH+AgIGAgIB2gH6Afn5/ioJ+gH+BgX2AgH+BfYGCgICAiYCAgH+EgoCA
fX99foOAfnp/f4CBgIF8gICAfYKCg4SDgYCAgYCBgIGBgoCCgnp+gIGBgH6AfX+AgYCPf4GAgYCAiIKAgHh/gIR+gXCAgIB+gn6MgYOBgICAhoSAfn+BgHx+fICAgoB8gH99f4GAgoKBgIKDe356gnuEgICAgn9+
hX+AgIOGhYCCgH+BgIB/g3+BeoKFgYGDgIKCgICCgYGAgIOAgICAgn+Bf36BgIOAgIGAf39/goCAe3+Ag4CCgH2AgICCgX+AfYCAgICDgIF9gICAgoKDgICAfoKAfICDfoCAgIGBf3+BgH9/fYB+gX55hH+Afn+C
foB+hYGAgICAfIB/fYOBf3+DgH5/gH9/gXyAgIF/gIGBgIOBgIB/gIWAfYGAgoCBg4CEf4CBgYCCfoR/e4CAgIJ/gX9/gICBf36CgH9+f3+AgHh+gH+BgHeOfYOAf4OAgX9/gH+AgIKAhHqDgICAgH6AgH6BgIF/
gICAhICHhX2AgYGCgIKAgIGEgIKBgoB/gYCBgX+Af4F8f4GBgICAhICAgYOAhICBgIGAgIKDhn+Bf4SEfHx+gH2Agn+CfoGBf4CAfoCAg4eClIGDe4B9gIB/gYCAfH6BgIB+fn+DgICAhIeBfnx+goCAg4CAgIKH
g4GEf4KBfICBh4uBfn+CgICAg4OBgYCCf36DfoeAeoCHgYCAgn9/e4B9gIGAin6DfICAgHWEgH57gYCBgoCAhnuDgICAiICAgICAgX+AfYF/g4F/foGCf39+foKQgYCBf4WAf3+AhH+AgX2BhoB8gICAgn5/f4CA
gYCCf4CAfH+BgICCgIKAgYOChICEgIF/eIN+gH1+gIB+gISCfoCAgIB+gICAgYB5goV+f4CDgYSBfYCKfYCAdIB/gX+EnICAf4V9gICAgX6HgH6AgIB/g4KCgICBhYF+fn99fXuCgHx+gH+AgoGAgYOAf4CAiH+I
hYCAgICAhICAg4B/gICAgnyAfoCFfIB/gn2Bg4B7gYGDfoCAgoCFgYCCgICFgYKAgYiBgICEgH+AgH5+gH6AgYF/f36Af4SAf3+AfIB/gICBgH2AgH2Ff4V+f36CcX99gX19fYOHgYGCgIKAgoCHgYCCgIF+gIF6
f4R+cIB9gX5/goeAgICAf4CBfHxxgX2AgX+Ag4CGgH96goCAgIR7gYGBgYKAhX5+gYJ+foKBgn6BfoB/gINyf3+Chn+AgIN5eH+AfoCAgoKAgICAeoKAgYR9gH+Af4KBgIN/gH5+goCBgYWBgIV9c4CCgYB+gYCD
g3+JgYOAgXt/f4SAgXp/g4N+gIB6gIJ7foCAf4B/gICBgYB/foB+gn6EhIN/gICAgn+AiX6BgH96gIWAe4B9gYCAfYCBgIOAfX5/fomCgX+AhICAgYOAfX+Ag4OEgHuBf4OAgXx+f3+AgIKAgH+BgJp+gn2Cf4J/
gIJ9fX+DgIOBk4CAgIOAgn6AgYB7foF9fYWDgH2AgJCBgoCAf4CAf4OCgICAhICAg4SAgHx7gIN/gYCAhICBf36AgH6BgICBfYKEgYCAfoB/f4B9hX2BgYSCfIGBgICAfn+AhXd+gICAgoCAgICDgICAgIaBfH93
gIN+foF7hH+Agn13gIB8eYCAgIV/gX6BgYCAgX+Fe4CAfXyBfYGBfoyAgoB/g4CBgIKCgoCCfYGCgH+BgH+Af4GAgH58gIGCgIB+hoCFgICAfICAgIKAgH1+gIB/gIJ8f3+AgIODfn+AhYCBgICAgoCAgYCAfH2A
foCAf4CAgIGAgIF/hIB+gYN+f4CAgH+AgH+AgH+Df39+foB/gIN6fnqAgICAf4F8foB/gICAh4CAfX6AfYCAfoOGgX+AfH5+fIKAgoOGgIGBf4B7f4WBgoOHfX6BgIeBfX6BgoCAg4GBgICKfoCAgIKHgn1+g4V/
goCChH1+f3t+gn2Bg4F6foJ/foCAfoKBgX6Bf4GBe3x/hYCAgHyAgH+AfX+AfoGAgICAgICAgIKBgX6BfIOAgICBgoCBgXuDhICDgYCAeoKAgX+Cg315hH92goB4hYCBgIGAgIeAgIB+gICCf4WCgICDfX5/gIJ/
gICCfoB9gICAgIB/gn+AgYCBf36AiYGCh3p+f4CBgoCBgIiAfYGAgICEhX+BgICEgYGBf4B+f4B7f4CAgICDgX58gIB6e4CAgIOAf4CAgJuEfIOBgICDgIKBf4d9f4CGfYd/gHyAgH+AgICBgYCBf3l/g4B/gIF6
f4qAgH6CgX9/goKAgIGAfoGAhX6Df4N9foF/gIGCfoB/g4CAfX19dIWBgHuEgIR/gIJ+f4GAfICEgH2AgICAgH9+gYCBgIGAgX2AfICCf4CBgIB+gH9/f4F9fn+BgH+AfoGAioGFgIB+gICBgIOBgIGBgYF/foCB
f3iBgICAgH+Af3+Bg35+hH2BfICAfIKFfX6FhIOBgYCHgIF+f36Ag4GCgH6AfoCDgX+CgH1+hIN6gICBg36BfoN/fn+AgYB9eIJ+fIKDgYCDf4B9gICAgIGHgICAhICAjYCAgICBfoF/gICBgYaBgoOBg4CBf4CC
f4CBfn6KgYB/iH5/gH+DhYB/iIGAgH+AfIGAgX2CgIF5g4J/gIWCgIF/gn2BgHSAgH+AfH6BfoCAfX+AfoGJhIF9gYGDf39+gIB9goB9fIB+gX+CgIB/gX6Af4GCgHuFe32ChYOAf3+Agn5/f4CBgYGBf4CBgIGA
gXd/goGEfoF7fH2AhIGAgYB+foh/hH9+gYCBgIB+hYCAgHyCg4B+goF/hYOAg4B7g4CAgHx+e4GBh4GDgIGBgX+AfIB/gXKAgn6AgYSAg4CBgX+BgICAeYN+fn2Bf3+AgIB5hoWAgHuAgn+AgYCAe399gHmBgISA
gICBgICAfoKAgHV+gH97hnp+f4N9foGAfIB9fYB+gX59hn57en6AgoGFgICEgYB/f39/fIN7goCBeIF8gYCCgH9/goGBgYB+gYB8f4CBg4B9gICAgYCAfYGBgH9/f4B9gIF+gIJ8f4B/goN+f4B8fH2Jg31/e4J+
fYB/g4B+gYB+dnuAf4OAgoCChH+AgICEgIx/hoGAgYCAf4GAgICCgIB/gH9+f4B/gIN8f4GAgH+AhICAgoB9hIOAb4CAfIGBe4B/gYCAgIOGgH+AgoOAgIGAgoF/h4KAgI6AiIGBgHuCgX+CgH+AfXiBgHuAgH6B
gIB9foCLgXuAfIKBfYF/goB6hICAhX+Af4CEdX+Ag4CAgX+AgH6AfoN/f4B+goSAf3+EfoCBhYCBf4GBgYCCfYKAfYCAfoOAgYKAh4J/hod+gX6CgICAgIB+gIB/gICFe4B9gIF+iIGAgYJ+gXyGkIKDdH+EgH+C
g4CAeoGAgX6AfoB+f3+CfYJ4gIF9f4CAgICCgIGDe32GgIGAg4B+gYWBgYCBgH5/hIGAf4GDfoCAgIJ/fn5+goB7f3uEgIGBgICHgX6Afn6Bf4KFeH+BfoGAgIF/gn+AgIB/gH+CgXaAfX2BgH5+f399gIGCeoWB
gH2Ae3yBg4CBgoCAiH+AhYCBgICBf4F+goKDg4N/g4B/f4GAg3+AgYCBf36BgYKAgI+AgX2AgYCBgHSAgICAg4OAgIGAgICBgoGAgICAgnl+gYF/goCBgHyCf3+Af4CCfoCBfoGAfYCAgICHgYF6hIR/gIWAe4GA
gH6AgIB/goB/f4CCh3x/hX+DgICBgH+AfoCCfnqAf36AgICAhIGAgIGAf4CAeo6AgYR/foCDgnZ/gYB/gH+Dg4CBgIB+gX+AgX59f4CAfX5/gIOAgYCFf4CLgYCAgYB/gIF+gnl/foWFf4GEfoKEgH6AgYCBgH+C
g4OCfn5+gIKAgn+AgH9/foCAg4eAhYCAhHx/fYCBf4F8goCEfYGAgIR/gX16doJ/gIKKgH99f32AgIF/gYB+gYCAgX+Bf4KAgH+AeoV8gIB8fH+AgIGCf4l8gH6Bf36BgX+AgYB5g4B/gH2Ng39+hICAgoCAfoKA
hH9+fn+BhH+BgIF/gn6Afn+DgIN9f4B+g4CAgYCAgH2Afn1/f4KBgYB+fX+BdYCCgIt/goF+fYB9gIB/gIaAf4CAe4B/hYGAf4B/gIKCgICAgHt9g3t/gnuAe4F/gX5/gIGBe4CAgICAcoCAgoCCgH+BgICBfoGC
fX95f4F9gYCAf3+EhnuAhnl8gIF/foGEg4B8gn6GgISAgICAgYCBg4B/gIB8foCAg3+AfYSAfn2BgYCAg4GAgICBf35/gn6AfoGAgYGAgoCBgHqBgIGAfn2Ag4CGf4CCgYGAfoCBgIZ/f4KAgHuCfX2Ag3uAf3l/
g4B/goKCgYF/fn1/gIF/gn9+f4N+gYGAeISAf4CDdYCBfYR9gIGBgHqBgYCBgYGAfouAf4CAgIJ+e4B0f36BgIB/f4CAfoKAgYB/hn9/eoGEgYh/g4B+foF/e4OKcYOBgoF/gH+BgICAgn6AgICDf4aAf4B/gH9/
gYGAfH+BfoGBf4CAgIGDgICAgIF/gX2Cfn6AgIODgX2Eg32AgX2Cf4GAhICBgIGAe4OAg3+OhH5+fIN8e4CCgIKDgIKAgICAgIV/f32AgIZ+f4B/gHqAgIGAgH2AgoKAfYB9gIKAe4aBg4CAgIl/gIODf4B/gH9+
gICEgIKCfYCGgHx9gIODgISCf4CAeoB/gIJ/gIGCgoGAgISBf36AgIGBgoCAgH6Af4BzfXyCd4B6gYB7h4CAgH+BdYKBgISCgIB/foF/e3yGgIJ9f4OAk4CBfX2AgH58gnp2f3+Ae3t/gYKCf32AfYB7fYCChIGB
fYB3f4CAf4CAgIB8f4CFgYCAfHqDf4CBgH+AgYCAgICAgXx/goBnhX+CeYCAgYB+fnqAgX+BgYCAfICAgn+AgIF/gISDgX+Af3yAgH59goCAen9/goB+gIB/goV9f4N/gIWDgIB5e4GBgoOBgICAgIB/gHx/gH+A
fn6FhIGAcn2AgIB9gYB+gHuBfH6BgICCfoJ/foOAgYCAgX+Cgn+Dg4F5gIGAgYCAgICAgICBgICAgHuEgICGgICDgH58gICBf4h+gIF9gH2Jf3+AgIF+gIJ9ioOAgIF/gYCAgXp+gICAhH95hIKBgICOhYd/fn58
g4CEgIKEgHuBgYB/f35/gYB/gYCCfoCBgIGAhICCeoByfYqAfYKBfoB6gIB/gHmBhH18f4F/iYB/goCFgYCBfYGBg4F8gIKAgH+AfYGAgoGAf3+CgHyAc4WAfoCAgYCCgIGAfX+AgoGAgYCThIWAgISAgIOEf36A
gIeCgX99gIB/hIJ/gH17hYB+gYGAfXt/foGEf4Z+f4CBfYKAgXeAh4OAgn9/foeEf32Cen+AgICAgH+DgIN/gH+Agn+KgH9+gICBe4CCiH2AfICAgoSAgH2AgH+CgoCBfX9+gHd/gX6AgIF8gIJ+gn1+gICFgIOD
gICEgH57gICEfn+BgH+NgoKEgHp+e4B+gYB+gH+AgIGAf4F8goGAgXuBfX18gYCDgIKAf4GAgYCAgoCAgHmAgYKAgYCBkoJ9gH+AgICAfn+EhnKAf3R/e4CBgH93gIJ+gH+AfoB+gICEgH9+f39+f358goKAgX9+
hX2BgYB9gIB6gIF/gYCAgHp/f4SAgn2JgYGAhoB/gICAioeAgIGCe358fX5/gHuCgoF+gICBf3uCfn56goSAhICCfn+AgIB+gYB+gYSAfoCCg397h4GDe4B+fn+BgIF/hICBgH1/hIWHf4B+gICAfYh/gId+gISG
hH+AfX6AgIB9gIGAgHt/hYCAfn9/f4CAf4GCf36KgICAf4OAg39/iICAf4GAgXyAgH99gX6AgICAfoGCf36Agn9+en6AgYOAgICBgIKAgYCCfYCBgH6Cg4GAf4GBe319f4B9gH9/fn+Bgn2Bg35/gX+BgICAf4CB
gYB/gX1/gYCAf4CAfX9/goN/gH+DgIOAfYOAgICQfYJ8fYCBg4KAgIB/gIODe3+AhYB+gIB/gn6Cf4CAgYCAgH97gH58jHx/gIGAhH6AgYKAgnyAe4F8f4CAgH6Af3+FfoCAgIB+gIJ/f3qAh3+AgH6EfYGBinuB
f3+AgoCCgH6AgIF/gn9/gHuCgIB/gH6AgH6AgYF/goKAgIF9fneAgIB/gYJ8f32De32GgIF+gIGAf4B8gIKBgIGAgH1/f4GAgoN8gIGCg36BgICAgH6AgICEgoCBgIB/gYGAfoCAgIGAf4KBgH6CgH6BgoCAgIKA
f4CEfoCBgIOBgICBfYJ+gH2AgICJhYGAgICCgX99f4GBgH6KgX+AfoKAi4SAf4B/gnyDfIB/gH2AgYCAgIOAgX+CgYCAgX2DgX6AgICAgIZ8e31/foGAg4GAgICAiH6Df4SFfHt/f3+AgIB+hIB/f4CAg36Af4CB
hICAh4OHf4F/f4CEgIWAfYB5gXuAgoGCgn+DgoCAgn6DgIB+gH+EgH9+gYGCfoCBgIKDiYGAf4CBg4CAgH+BgICCgIKAgIGDfYF/fn+BeHqAf3+GhYCAgIKCfoOEgoKAgIF8gIB/fICDgIB9fICAf4GCfYB/goGB
gXyDfICBfoSAgICBf4OCgH+AgICAgYGOfoJ8gICAfIOBhI2AgYCAgH+FfH1/goCAg4J/f4GBfH6AfYWAgIOAfIGAfnyChYN+fYJ+hIh/gX6AgIB9f4CAgIF/gIJ7gIGBfIOAgIN+hoGAgIiBgoKCfoCBg4KKg4SR
gICEfYCBgIJ7gIB/h4CBgn+AeoGAfX+DgH+Ef4GBfoF/hIF8gHh/gIB/gH99goB8gICAhIF+gH9/gIV9f4CBgYCIf32BgYCBgH2BhoF+gHqAgICAgYCAg32AgIKAfn6CfYSBgYOAe3+AgICAf4WAgYGAfoOHd4B+
gIGCgG2BgYF/fIiCf3+BgICAf4SEgoB9fICAgIF9gIKBhn19e4GAfICCgYSEg4SCgICAhISAf3+BfYF+goSAgn9/f3uAgIOBg4mBgG+DfIJ6gX2EfYB+gICCgYCAh4CAgYB/c4OBgICBf4KAf4B/fIh/goF+gH+A
foGChIF+gYJ9fYGCgn6BgYWKfH+AgIGAgoGBfnx9gnt9eICDg4B/gICAgIKAfoCCf4CAgoN/ioiAfX6AgIKBgYB+gX+Cf4CAf4GAh399gICCfYKAgIOAgH+AgoF+gH14gHyAf4GAgYB+gIF+goCAhnt/gISAgYCA
eX6DgYCEfoSBgn19goOBgICCfoF9hH9/gH9+fXx/foCEgIJ/gX5/fIF+gHqCgH6AgoGDgYKAhoF6gIKAfYSFfYGDgoB3fX57iICAhoR+gIV8dXmCgIGAfYCDgH6AgYCAf4B/fIGBgIF9f4B8gYOEgX+AgICAfoCD
gIGAgoF8fYGAgIaAgYB+gICCgIB/foWAgIF8f32Af4CAgoB8gX6Af31+fYOFgX+AgIB+foGAgYGCgIF5foKDgICBeYCAgIR+gYB/gH+AfoGCgJ2AgIKAgn6DgoKBgICDgIF+gIKBgoCBfnqCfIKBe4d8gIKBgIGA
h4F/goCBe4CAhISAf4CBgIB+foCAgICDfn2BfIOAf4B/gH+Cfn5/gIJ7gX2Kgn+JgYF/gIGHgYGBf4CAi4B/gICBfIJ/gICGgH19gICBgICAfH9/f395fXuAgICBh4SGfYCAgIGAfYCBgH9+fniCgIB/f4CBgIOE
eoCAgGeBgIGDgYN+gIWEf4yBfn+Agn98gICAfoB6fn+EgYKBfIGBf3+AcICAgIGBgIOBgIB+f4CBe4J/gHuAfoWJgXKBgIF/goCAfX+AgICAg4WBf4OAeH6AgYCGgoCBgIV/fn1/gX2BhICAfYODhHx+goCAgX2A
gH+Bh4h/fnmAgoB+gIF/gYCAgICAgIGAfYGAgYGAgYB/g4GAgYCCgIGEfoZ8f4F/goJ9g4B5f4B8gX6CfoCBgICAgIB+hXyAgXx9gIKCfX+Af4CDgH+AfoeAgoF9hoB/foKAgIGCfYCCfH99f36EfYCAgn6AgXqG
gYCAgICDgIKBg4GBgHuDgX6Af3+AgIGEgICBgYt/hICAg3yCgXSBgH+CfYB9goJ+f4CAgYGIe4SAgIGAf4F+gH1+gX6Ae4CAhn6IhICAf4GBf4KAgYJ8g358f4CDhYCFfoZ/h3+GgH+AgIGCgX98gH6AgIJ9gICC
f4CAgYCAf3qAgIGAgYGAgH+AgYCAgn9/gH6EfoCAfoCBf3x+gIGAgYB/f4CEhIB/gH+DgG9/gYKAgIB7gICAf36AfoOAgIF/gXt/gH6DgH6Hf4CBgH+CfoB+foCCgICAgYd/gICBf4SAgYCAgHx7gYCBfYGBgISA
goCBgICAf4CAkH6BgH2AgIB+fXqBfoCAg4F3eYV/gIN+gHqDg4B7fYCAgoN/gIeAgYVtgICDgYB7gYF7f4WHfH5/g4CBf3yCgIB8foCDgYCAgoCAgIB/gIF+gIGCf4CAgHyAgICAf3x+gH6AfoGBgoCAgX9/gH59
fYCCgnyAgIB9gICBgX6AhYF/gIB+gH1/g4OAgYKAfoGCgoWDgYGAgIB/gHx9gICBiIGAgICCf4CAgH6AgH+DfoeAgICDgIB7hICEg4CHgn6EgICAgYB9gnx/goCDeX53gX+BgYB/gX97goCEf4V/gICAg4F2hICA
gIB9fIWAhX6CfnWBgICAgIJ/fIB9gICAgICAgHx/iYGBfICEh4Z7gIGAgH+EgIaBg4GAgICAgYCAf3yAgIB9hYODgoJ8gICAfoOCf4B/fn2AgIKAgIKBgICBg4B+goCCgH6AgX+DgIt/gIB9foKAgIGAf4CAgYCD
gIKBgICAgIGAgoJ8gHt9gH+Af4GAgIKBgIGAgXmAfIJ+gIaEgIKAgYCEgHCEgH6Ad4p+gYGAf4CCgIF/gIB/f35+f3+IfoF/f4CAf3qAgICDf4N/gH9/foGAfHuHgICAgYGAgYGBf4CBgIx9fn2DgX2AfoCMgIp+
f4KBf32Af3qIhoOAhn9+f4CBgoGBgICAgICCg4OBgIF/gH9/gXyAgYCAgH+AeIB/gn2Bf4N/gX+DgX+FgYGCgH6Dg4CCgHeAgIGBgH5/gIB/hX5+fYB+gYCEgISBgICBeH2Agnt+gHZ9gYCBgIB7gISCfoV8gH9+
foF/gH+AgoR+gn5+goGBgIx+f4CAgICCfoGAf4CDgICAgnyAgX2AgYGChICCgYCEf4B/gYF/goCGf4CBeoCAg4KDgIGAgH6DgYd+g3+CgICAf3+Agnx9gICBgIB/gH9/gICBgICAfn+AfYCAfYB/foCBgIKBgoCD
gH+AgoCAfoCAgH95gIJ/gn+Cf39/gICBgH2AfH5/g4KFg319fX6Af4B+hICAf4B9hYGIgn6Bgn+Af4J/gICAgIGGgIB6gHqAgIKAgHaAgIB+goB/fn2AfoCFfYKAgYCDf32BgICAeoB8gHuCgH+AfoJ8gYGAfX2B
f4B9gYOCfoB/gYJ/gX+CgnqLfH+AgYGAf32AfYSAf4KAfoCAf397gYCAfn+AgIB/gYB/goF8fYGAf4J9gICKgn2AgIB8f4CAgIB+g4B/fH2CgIR/hICAgH9/gICDgYCBg3uEeIOAgICBgH6CfoCBfoiAgIB+f4KA
gH+Af4x+fn6BgIB7gX6AgH5/e4CEh4B/gYKBgIN7gIKAgIaBgIB/gHqCg4CAgIqAg4B/gH2AgYqEgICAgICAf3uBgoCAgX2AhH+Af4CAgYKEd4KBf4SGf4SAgIF+goB+f4CAgYJ/fH6CgoCBf4CEgH+AgYGAgIJ5
gIF/fIB4gIKAgIGDfH98gIB9gIGAgICAgICAf4CAgH9/gIB8goCEgH+AgICAf4OFgH+DhICFgHyAgYB/g32Ag4CBgH2EgIKAfYCAgX6AhX+FgIWDgoWagYKAgIGKf4OAgYCBgICAeYFxfIGCgIKAh4B9f319gICB
gH5+gIOAfoOBfoKAgX6Fg4CCg4F/foSCg4KCgIF+gH6AhX2AgoWCgH+AgH6AgoCBf4F/gYB+f4GAgH+BgIF+gICAgICAfYKCgoF+gICDfYCEgH2AgX+EgX1/gYCBgIeAgISAfoF9gIGDgYCDh36AgICCgIKEgoCA
g4V/gX9+f4CAeoODfYCAfoB/gYGAgHyBen+Afn+Ag397gYF/foKAf36ChICDfoB/gn6DgYCDgHuAgH2Fgnl9gIOAgYCCiX+AgoB9gXmAf4CBgICBgH5+hYCAgIGCgYCAgHuBfYKBfIB/gHt/gXWBgH9/f4CAf4F+
gICCf4CAgICAgH2BgICAen5/hIB+f4F9hICCfYF4gIBvgH2DgYCAf4B/foCEgICAgIB+gIN+gIGBf4d/f32Ain6BgH5+gXaAfoKPgIB+gIB/gX+BgoGDgIODgIB/in2CfXt9gn2CgH5/gH+AgICBgICAfoKAgX+B
gICAgH+DfYGDgX+AgIGAgH+LgYSAjH+AfoCAgYCDgoCAgIGAfoB/f3yBgICAg4OAgn5/gIN8gYB/goGCfYF9f4B9gIKCfoKBhICAgoWBg35+gpx/gYChfoCAgIV+fX6BgICAgYF/hIOAgYCAgICTgn+AgH9+gIB+
g396fX5/gIaBgX+AfYSAgICBgIF7e4CAgHuAgHx/f4CAgH6Ae4F6fn+IgIJ/f397gn6GgICDeHuDgIF/h4CAfH2BgICDgH2GfoB9fICAdIGAgIB/gICBgICBgYGCe4SAeoKBgICCgH59g399fn19gHp9gIJ8gICA
gH2AgoGEfoB9f4GCgICDgICFgX9/fIGDgYOBgoJ7gYR+gn6AgH6AgYCBgYB9gH+BhICAgIF/fYKBgn+BgICCgoKEeYCAgH+Af4GChIWEgH1/gIV+gn59foCCf4GAhX9+foeAfYGAf4CBgIGAgIB/goGAgn9/e4F9
f4F6gIB6fo5/f3yNhYBwe4OCgX+DhX+AgX18foCAf4CAgICAfYCCg4B/gIB+gYiAgnyAgoCAgH+Af2yAhn9+gIV8gH6KgIOBgH2AfHx/gYF9gH9/gn6Ag4F9gYaAfoGAhX2BgICGfoCBf3+Af4B+goB/foB/gH2D
gICCgH6EgHuFgIB/gn5/gYCAgYCAgH+BgH6AfoCAgH6Bf4GAe4GAgICAgH+AhIGAgIaBhH1/gIGAfH+EgIN7hoCAgH6BgIOBf4CEhX6Bf4B+e4CBgH+AhH+Ag39+f4B+gICAgHt/gYF5gYCBgIKCf4CAgX56gYGA
gn6BgICAgICAgH9/hX99gX+Af32BgIWBgIB8g3+AgH9+gH2AgIB/foCDgYGBgId+hYCAgX97fn1+goJ+gIB/gH+CgIKAfH99goGAgIGDgICAgYOAhIN+f4CAgIB8gYCHgIF+goCBgYCMfoWDgoCDe4GGgYN/gX+F
f4GFgoCCgIB+hICAgH58gH59f3+Af359hH19fYB/g4CAgH+CfYCBeYB+g4CBf3+AgYCAgIB5gH2DgX55foGCg359f4B/gn57foB/gX+AeYCDfoB9gIKBgXqAgIN/gH2BgIN/gH+AgYGEf4B/f4CCf35/gX6AgX58
gYKCgHiBgIGAhIKAe4KAgIB9gISCfXqAgICCf4OAgH+Af3+BgIGDfn14f4CAf4KBg4F/gIB9gYGAgH+AgICCfH6DgH9/gICBgGiAg4KAfoKAgn2CiYGBgYF8gIKEgYCEg4CBfH1/f4OAfoN+gH98gICBf31+gHuC
f3+Af4F5fH+CgIB9hIGAfIGAgX6Bf4J+gICSgIGCfnuAfIB9fn+Ff4R/gn2Af36BgoB/gYGCf35+gISAfn1+fYCBdoSBfn17gYCAgICDgICAgIKAfX+AgIB+gH+CfX+AgIKEf32AeH+DgYCAfnp+hYJ/gIF5gICA
f3+BgIN+gH6AgYGAgIKCgISAgHyBgYCAgYCFgn2AgoF8gICAhn9/g3+Af32Cg4N+f4B9gIKDgX+Cf4CAgISCgoCAf4CAi39+f4B8fH+AgX6Af3yAfn98f4KAgX+Lf4CCgICFf3yAf3+Ain6EgHmBgH9/f4CCf4CA
gIB9gIB/g4B+f4CJgYCBhHuAhXyDgXp9gH5+gX6AfYCCgIeAgYGAgIGAgICAfYF4goF+iH+AfIF+f3yCfoCJgIF/fYCBgoCBg39/gIF6f4B/gYCCgICAd3+BgICAfoCAf4CAgYGBe4KBfICAgH+AgIGCf39/foF+
foF/f4CAgo5/gIGBgoCBgYCAlX2Bf4CAf4GBmYGCgIOAgX18goGEgYR/gH57fICEe4J/goCAgI6AgIKAf4CAf4CAgXuAfH5+f4CCgYJ/fXR9fn+AlYCBhIB8gIB7fn9/gX5+gYCCgIF/hIGAhIKCgICFgIB6gIF+
gICAgIB7f3+Ef4B+hH9xfYCDfoCAf4OBgIB9gYCChYKAf3+CeoODf3+AfoF8fouAgH95g3t/gYGAgIKGfoCCfoCAhX+BgICAhIB+gH+AfoF/gIF/f4F9iX6AfoCAgH11fYGAgICAfX9/en59gYCBgX9+gYJ+f4B5
g4B/gH+AgIiEf3eBfoB7gn6BgISBfYCDg4B9fn+Aen6Gf3+AgoB+gICBgoCAfYCAf4CAgICBfX6Af3eFhH1/gX15gH6IgImDg398gX9+gIGAgoCAgH+Bf36CgIB/fX9/gYCAf4KCgICAf4F+gImAfYB9fH6AgICA
f32Ce4B+f4GAgnyAf4F6gIKEfICBgICAf4SAgn+AgYCCgIF7gH+AgYCAf4KAfn+AgImAgXqAg4SBfoaQgIB3gH2AgICBgYGAhIB/gH+AgICBgH+CgICGg3yEf32Bf4CAcXiAf3+AgICCg4CAfnqAgH+AgnqAgYSD
gIeBfoCBgX+AgIePgHyCf4CAgIZ/fn+DgICAgIGAgIV+foGDgIGIiYGAgHmAh4N+gIGJgYKAiYGEgIGBfH+Bgn6CgYOCfoB/gIB+gH+AgH17f4KAgICBf4KBbISBgIF+f4CBf4CBgYWCgH+BfYKCgH9/f32BgIGA
gHyCgIKDgX99e4CAgH5/gH2Bf4KBgIB8gIGAfnx/gH6AfoB+f32BgH6AgHiAgYCCgHuAgX+AgICAfX1/gH6CgX6AioB/foCCgH+AeoGNgICCgHyAgH6BfoCAgYB7gHyAf4OAgYCAgXuBgIGBgIKAhX+AgIGBgYKB
gICAgIGAgIR+g4GCg4CFgYN/foF+gX6DgICAgoCAgYCBgYSBgIaDgX6AgIF+gH2AiYB/foB8gH97gIB7gIB/g4GAf4CBhnyAgIWCgGl+f4N+foCBg4GBgoOBgISChHaBgH5+gICCgH+BfoCAf36Cf4KCgIGBgICC
g4CAhIN4fYB8f4CAf399gH+EeoCBgoCDgYGAgH2Bf4CAfYB/gX19gX+Afn+Ag4GAh4SBhHuAf4CCgHx/f4GAgH5+e4CBfH2AgYKBgIB+g4CAf4OAfn5+fYSAf4GCgIB+f3x6gX98gH+AgIB+gXp/fX9/hXt/fn+A
gYGAhoGBf4GBfoGCfYN/foCAfn97gH5+gn57gYB6g4B/e4SBfoKTgIF+f3x/eXOBf39/f394hoCAf4F/gIN5g36Bgn2BfYJ/goGBf4OCfYCBf4eCgoCAgICAgIF9h4J+eICAg4GAeoKAgoB/f4CAfn9+gH2Af3+B
f36JfX+Af4B+gYGBgIB9g4CAfnx+fn5+fn59gICBgYB+e4OAgICDgoOCf36EfoGAgoCAgYCCgYCAgICDiYCBfoKAgICAgYCAe4B/gIJ+gIJ7f4CAdYB9f4CAg4ODgH6EfoCCg4F7gIF9f4CHfYGCgIGAgYCCf4CF
fYCAgoGEgICEfoB+g4CAgYKBgoB+goCAfoJ8gX2AgHyCgIF+f4B+gYGAgIKBgYB+f4KAgICBgICBhX1/hIJ8f4B+fHeAfX59gH6AgXd+f3+CgYGAgH5+hYGBgH6Ag4N/hIF/gn+AgoGAgYGBgoSAg4OCgoCBfH6A
foB7goGBh4CAhoF/gnqCf4CCgH2CgIV+gYCAgICAhHqFfX12f4CCg4CBgH6BgIB/fYGGgYB5fYGCgIGAgX6ChIGAgIGDgIJ9goCCgICAfn6AgH5/gYGEgX6HeoJ/fHqBgIB0fYCDgH9+gn+Afn+BfoKAf4R+gH6A
h4B7gICBgIKCgoCAdoCAgIB9gn+AgX2AgIGAf4CCfn+CgH1/gYCAgH+Ag36Dg4CCf4GBgICAg4F8gYGCgH6AgIJ/goOAf3+BgYCAgYCAgICAgoGAf4J+foOEgHuDgICAhYGDgICDgn+EhH+Agn+DgIKAgH+DgYZ9
f359gX1+f4CEfYSAgX+AgIKFf4B8foB8gH+AgX5+hoF7gH5+gH59gIGEgH+AgYCCfYB8f4B/goB+g4J+gH+JgICAfoGAgICBgIF9fnx9goCAfoGAf36AgIGGfn6Df3+BgIB9gnyAfoCEf32BgH9/gICDgIB8goCB
gH+CgIB+gIB9gIF4gH2AgoB5f35+foSBgICDgIB+gIB7hIKCgH5zdoB+hoCAgICAioSAfoWAdYJ8f4F+gICAiYCHfICHf4GDgIB+gIGAhH97goF9g4CAgH6AgoJ/gYSBgIKAgICCeoGAgIWAhIOAf3p7f4R+gn+C
gICAfoF/eX1/goWCgX+Eg36BgH+AgoCAf358foOCgH9/foKIgYGAf4B+gIp+f3p/gIB/foCCgICFfnuCgIB9gX+GgH6EfoB9gICAgIF+gH+AgIKAgIB/fICAf35/gIF/gYCGf358gICAgImAgICDgH+Ag4OChoCA
gHuAfoZ7goCAgX+EgICAhICBhICAgICAgH55fYB/goCEfH+AgXqDe4GAgoGFf3yAfn6AgYGCfYKAf4CAf4CBfoGAhYCAfoSBf36BgIODgICCfX+Ag31+gIGCgoCAhIB+f4CDgYCAfYCFhX+Bf4CDgXyAgoB/gH+A
fYGAfYJ/gYB9f4GCg4F/hoCAgH+Ag3+AgYN/gHx+g4CBgX+AgICEgnuBgICGhIGAf4CAgn6AfnyBg4CAf4CAgIB3gHWAgH6Ag4GAen99fYKBgX55gYB8gH5/gYCAgoCAhXuDgn+DgYB9gH6AhIB+foKBgIGBgHuB
gYB8gIB9f39/gICBjX9/gIGAgIB+gIGCgH2FgIGCeIGGgoKAfX2BgYGCg4CAgX+AgIKBgH2AgIF9fYCAf3+AhICCgYCCgYKBfoCCgH6AfX5/gIWEfYKAgXiAf4uAf4B9gIB+gH6AgoCAg4GCiX6Ad4CAgHqBgIB+
gICEf4B+gX1+fICAgoB/gH6Cg4N/eIGAf32AgoCCgX1+gH2AgH+BiICCgIF/fIKAhoOBgYOGgIZ/gIKAgYWAgIKDfoCEgIF8gH19fX99f4d+foB/gH+AfoGBgX2BgX2DgH+Agn+AgoB+gISAhIGCfoCDgoB/fYB/
gIKDfn+AgIB+gYCBj4B9fn98gIV/goKAgYB2gX6AiX+Af4CKgoB8gIGAgIB+gHyBf4B9eYCAe39/foCAgn+AgIB/gYF7g35+gYCDg4CAgIB+gIGAf36IgoGJgYCAgICAfoKAf39/gYCBgoB+gX6CgYR9f3mAgoJ+
foF7hYKAgYCAf4B/hX2BfoSCgYGAfoF+hIB9gICAgoKEgICAgH+Af3+Cf4B1gH58f4CDgYB9gICAf4CCgYB+gX6BgICAgIGAgICAgoCBgYB4h4N/gHiBgICAf36Cgn+BgHyBgIGBgoGCgHx+g4Z8f4CAeYiAfoN+
gYKAgIF3gICBf4CAgYCDgYGAgoB7f4CAgIGAgH94gYB/hHqBgX+AgYCCgH9/Y4F4goF/gYCBgYJ6gIB+gICCgICBgICAfoCAgIB+gIB+gICAfn6BgYKBgHt8hIOFf3+Ef4CGg3SBfISAgnx+gH9/goJ/fYCCf4CA
g4CAgIGBfYCAhIKAgH2BfYB/goJ9gH6CgYCBgoSAgH6BgZF+gIB/gICAi39/fH2Df3+AgYOAfoCAgISFgIF/fICAgHyBf4B7fYSAgYCAhIGAgHyCf4CCgnyBhIF/gHt/gIKAgIKCgIOCgX6AfoJ+gHWAfYCDgYCA
gIV+foCAgYB/gICBhH6Cf4B+gX5/gICAgIOAgH13gIaEg4B/gYCCfICAhISAg4CBgYCAi36Af4V+gHqAfoCBgX6BgH9+gIGBgYSBgIF/foR8gICAf4B/f32AgIGBgIGCgICBe4CAgH6AfYB+f36AfoB9e398doCA
f4CAgIJ+gX+Be36AgYCBgICAgH+Af4B6gH+BfoCAhICAhoCDfICAfYJ6g3+Dg4SDg4OAgICGfYF4gIB/gICAgICBgX99hoCAgn98e3+Afnx+gH+AhYKAgH2AgX2AgYSEf4B+gH9/eYCJhHqFg4OAgIGAf4dqgHt/
fX5+f4CDgIF/gYN/gISAgIJ8foB/gICAfX6AfoCBg4F7f32Afn56gICDfn+AgICCgYCBgIGFgYCCf4CAhX+BgH2AgX+BgIWEfoB9gIGAgHZ/f4J/goWAgH+Dg32Bg4mCgH+Bfn99fn9+hICCfIJ9e4CAgHuAgIB8
goB+fn2DdIOBgoN8fomAfYB+f4B/hIJ/gIB9gm2AfH98e4GBgICAgn+BgH+AgIOAfoCBgoB8gYN/gYF/foGCgH+BgICBgoB+in92jICAf4B/gYCBgoCCgICDgX2DgHuAfn9+gH+AgoB+f4SAf4GAf4GGgGeAfYSA
fYF+hoB+g31/gIN+f4aAgoCAgYB+gIKAgoKBgICAi4CAgoB9hXZ/gH6AgH+BgIF8foODgYSAgH+Ag3+CgoCCfoB/gIJ/gIB9gIKBfYKAlICBen6AgH5+gX2EgICBgYGAgoB/gIB+gYJ9gIJ/gH+AgYB5gYGBgIaA
gYCDf4J8f4KAgIOAgYV8g4KBfoKCfIaBf4SAgH2BfYSCf4B/f3yAgHyCf4KAgX+BgH6Cf35/gXyAg4B9g4CDg4CAfoCBhYB+gICKgICAgH+AfYF6f4GAgICFf4CBfn6AcoCAgIKCg39+gYCDgn5+gYGBgH6AgIF5
hX6CgHqCgH+AgoB/gIB9foGAgIJ/gICBgIWAg4N/fYGAgoJ/gIGCgX+AgX6CgH9/gH58fn2Afn6BgoCAgISEgIGEfH6Bf31+goKAhXx/fn5+gYJ9fn+Af4N/gYKAgIiEg359f3+AgICBgHiAf3+Bf4R9gIJ5gIB/
gIF/gn6DgICGgIB+gYOBgoB/f4B/g4CDfIWAfn2Dg4CAgIKAfIB+goOBf3+BgICAgIKCgYB6fH6AfoOAgYF8fod+gXx1gYGAgoKAgIB9gICCgH+AfoCCg4F+gYB+f4OAgIiAgX1/foqBgYR/f4CAhICAgIGAfoGB
gIGAfoB8gH1+e4N/gH+FgYCAgYCNfYB+fIB/f4B+gX99gX+CgHt/gIODgYCAf4F/gpCBfoKAgYCAgn2BgoGAf32AgIB6gHt/e4N9foCAgoB+foB8f4B/gH+EgYGCgoB7foKFfoJ+f4OGgICAfn1/gYCAgYB7gYCB
jH5+eXh8gICAgICDgIGBgHyCgHuBf4GAhH+BgH2Af36Ag4R/gXSAf4eEg4J/gIB/foCChH+AgH+ChICAgICAfoF+goCAgISAfn+AgICHgIB6g4OAgIWRgH59gH2BgX2AgYCAgICAgIF9gICAgH99iICEgn9/gICU
foGAhHZ+iICAfn2LfH6BgICAgXx/goB/f4KAgIGEf3+Bf4CBgnx+g4F/gYCAhHuAgYd9g3+AgHyBgICAgIB/gICAgICHg4CBgICAfoB/gIB7goCAh4CAf32FgH9/gH+BgISBgH2BgoCCgYB8gX9/gIF+g4CCfIKL
foGBg4CAf3+BgH5/gHuCf4B8gICAgn2AgYCCgoF/gIKChn19hX+BgH2AfICAhoKBgX+Di4OCf4CAg4CBfIGBgX+Df4OCgX6AgICFgH2AgH6AgHyEgH6AcX+AgoOAfIB9gIB5g35vfYGBfoCBfIB8gIR8gICAfoB+
f39/iX6AgH2AgIN8gH+Cgn6BgICBgH6AgIJ/foB/foB+gH2AgIOAgIGCgIZ8gX6DgIGDoIB8fX+CfX9+foCBf4F+gIZ+foF9gISBgX6Agn2AgoCAg4GAfoN/gICAgHyAf4CAenyAf4CBgH+AgIOBfICAf4CAgYCA
gHmAgH5+gICBf4aBgIGAgYCBgn6AfoeAgoKAgIB/fYCFgICAe4CAe39/foCBgYCFg4B/f4CJgIWAfoGAgYCCfoB/gIB9iICAgoKAfnyCgIB/hICDgICAfoGAgICBgId7goN+gIOBgn9/fnx/gnmAfYB+gICDfoOE
gH2EgH+AgICChIGAgYOAgIF8f4CAhX1/f3+Bf4KDh3p+gIKDgIGAgIGAgH6EgIF7gICAf32Af4F2gYGAgX6AhHuBf4GBf4CBgICBgYB8f32AfoCAgoN7f4B/gICIfn+AfYl/gn6BgH+Ae4KBgIB/gH1/gIB/f4B+
gIGCfYSCgH9/gICBgIKEfoCAgICAgIJ5gICAgoCBf31/h4WBf4GAe32AgICDgoKAf4CBgH6FgIGEfYSAgnt/gX2DgH2Df4KRgIp/hnyHgICDgIB4gX+Ch4CAf3+BgICAf4OAf36Cgn6EgH6HjYSAgYSAgICAgH5+
gH5/fIJ9f3+AfYN/gYqAf4B/foCAcH+Cgn+FgIGBgICAf3qBg4OCfnyBf4SCgoCEgIOAjHuDgIB/gIGBgn+AgH5/gIKAe4GAfYGBgICBgYB+g4J/gICAgIB/gH6DfYB8f4J/f4KAfICAgId+gH2Ef4CFfn9/gYGD
fICAgH+CgIB9gX+Cf31+fICAgYiAe3+CgYGAf4GBgICAf4B/foCAf4CBgHyDfoGAg4CAfYGEhIKAfn+CgIKAgICDgIaAe4F7e3+Be3uCgICAgICGgI2AgIGIgHp/goCAiIZ8fIF/goCChIJ/gH+AgH58ioCAgYCA
fYCCgIKAgYCDgHiBfoCAf4CAhH+Af32BfYB6gX6CgH9+gHyAgYCAgICEgH+Eg4CJf4eBfIOCgICAf4CAgIB7gIOAgH19g4F/f36AgYKBgIGAgYaBe3+DgIKDgHyAgoN6gICBgICAfoSDgYKAgH6EgXx7gH+AgYGC
f32CfoCBgYF/gH+CfYB+gICBgIF9goB/goCBgIKAgICAgX+Ae4FxgH92eHuAgYBzf4KBfoWAgHyAhYCAgICAg32AgoGCgYB/doCAgoF/g4N+gIN9gH+AgIF/gXuAgH2AgIF/fXKDgIKEfoCBfn+Cf4Z/g4CAgICD
gIWAgIB+gYF/f4N8fICBgIOAfICCfYCDgIGDgH59e4B7gH+CgoB/iYKAfoOAgYB9gIF/gH+AgH6AfoB8gHqAgH2AhICBgXt/gHd/fYCAf4OCg36Af36Agn1+eX2Bf36Bf359gIKCgH6BgH55goJ9goF+iYJ+foeA
gIB8gYB+gYGEhH+Af4F+gICAfoB/gIF+hH+Af3yAe4CAgH6AfX+BgH6De4CAdoGBgICCgIB/gIJ9gIKEf3+CfYKEe4GGfoCGhH6AgICCgIKAf4GCfH9vgId+foKBf4CAf4CBgIN/gH56g3+EhYl6gYF3hoCAgIeC
gH98gICBgYKBgIGAgX+BgH19hoCGgoGBgH9+f4OAg4CAgICAfYGCgICIgH5/goN/gXyCgIJ/gICAhYKCgIB+g4GAgYaAfoF/gIB/iX9/f36Bg4CAgoCBf4KAhIGEgICCiYGCgICBgIGBf3+Bg4F/f4B8en9/foCE
f4CAgH5+f4WAgYCAgn+Dfn6Lf4J+gIF9h3+FhoGAf3+AgH6DgIB+gIGAfoCBg3+BgHZ/f39+f4KBgH+Ag4aBgHqBfICAgHp9gH+Af4KBgYCAgYCDgoCAh4CCf4B/hX9+gICCgYF7f32JfYh+eoGAhYCBhYKAgIR5
en9/goCAeoKAgIOCgHuCgHt+gYCBhHyBfoCCgICBhoOFf36AhIB/gYB+gIN/hoB+f4GDfoCCgIGBgHuAgIB/fIN/foKAe4CAg3t/dX9+gICDgIB6gIN8gIOCioCCgoGCf3+Aen99g4B9gHmAgICFgYB+hX+AeoCC
goB/gYJ/f36Ag4CAfoCAgnuAgIB+gX6AgIWBgYF/f4N+gIGBg4GAf36DfoCCgIBWgoKBgnx4f4CCgX9+gIWBgIF9gJmEhH+Afn+BgIGTgX2Dgn+AgYB+gH9+f4CAg399gHuBf4CAgICAfoB+gH2EgH6AgIKDfYKF
gIOAfICAgHmCf4CAgIKBe4KBf4B/gIR/hICAgYR/foJ+fYB9gn2Bf4CChoB+goB/gX6AgYJ/dH5/gIB/g4J/goKIgoOFgIF+gICBgIJzf4B/fYCLgoCCgoF/gX97gYGSe31/goSAf3+Ae4GIgICAgIGEgoKAgH+B
gICAgICCgoJ9foOAfoF+fnmAgICAdniAhH5+gYCAhICAfYGBgYKGgH+Afn6AgoF/f32Bgn6Lin6BgICBgXyHgICCfoR+gH6BgISBgn6Af4GAfX+TiX6AgH9/gX+AgIR/gIKAgn+AgX6Af4iAgYB6foKAbICAfYB/
foCAg4GDf4B/fH+BfH59gH6JgIB8gX2Bhn58g4R+gYCAg3+CgoR/gYCAgHx9gYCAgoGAgICBf4CAgICDgYOBgoSBgICBg4KDgH2Af4BngoF9gX+Ag4B8gH59gnOAf4CAfIB5f32DgYCAfoV9gIR/gIKBf4aCgYB/
fH98gIJ9gn1+gIB/e3x+gYKAg3+FgIF6f39+gYaCgoN8f36Bf4CBfIB/eoiBgoF+fIOCf4B/fn2AfX96goR9hH98h4CAeoGDgIKCgIKAfX6Bknp7g3+CgoKAfn2AgIJ8gH+BfHqChoB+fIB7gH5/gn9/iIB/goCA
fn6Af4KAgYGDgIB/gX+AgIR+g3+EgX9/f4GAfn2Df32Cg4CAgYKEf4B/gIKCgYF6f3+AhICCfoGAgIF9gYCCeYB/gYKCgIZzfXeAfoR/g39+foCBgH55foOHgICAgYB8gX+AgYB+e4B+f4B9gIR/fX5+gX+GgIOB
gH+Cg3h5gIGAgH9+gH6AgYCSgICAgX+CgIaAfX+Fg3+DhIB/fn9/gH59gIF7gH5+gYCAgIJ+gIKAh3+Af4CAg4B8gHuAgICAgIGIgIB+gH5/goCBf4KAgX+AgoB9gH57gH2AfYeAgIKAfoGBgIB/gIGEf35/fn6C
goSAeYCBgIB9gn2CgIeBfoCAen99e4SAgoCCf4GAgH2AgYKAf4aAgYaAfIOAgoB+gIKAgH9/gIJ/g3+ChIGCfoB+gIB3hICEgH6Af3+AgYCAgH+AgYB/gIF8gIGMgoGBf4CDgH+AfIGAgH5/gYB9fYCBgX1+foB+
f3+AgoBwgIB/h4RwgICAgHx/gICAfneCf4GAgH+AfH+AgYGAgoB+gH2DgYCDgouAgIN/gIWBeYOBf4CAhYGAgIB9hn98f4KAgYCCf4CBhYB/gYB/gIGBgoGCg3+AgoCFf4GAfnyFgIB+foOAgICDfn9/gHyAgICA
f4KAf4WBgXiFfoKAf39+hH2AhX6AgICBhIqGgICAgXSEgIl8goSAfn2GgYWEgIKBgH+BgIF9gICCgHx+gYGAh4KBgH5+gYOCeoCAgoJ/fICBf39/f35+fYCAgIB/gIKDgICAhIKBgIJ9gYCBgHyEhIGBf4CAgICA
gYCCg36AgoGAf393gn+CgoOAgYCCgH5+gH6AgYR8gHyAf3eDhIGDgoCAhIB/gH99gIB/hIGAfn93jn6AgHd/gHmCgYB/coOBgIGAgn+EgICBhHSAiH6CfIGCfn18fn+Agn9/gImDgYJ/gICBh4GGgYaIgH+AgICA
hIN+e36DhH2BfoGCgIKFhHqAgICAgHx/gICAgoZ7foGAgH2CfYB/gH6Dg4B+gYF/gICAgICJf4CCgYeFgoODgYiNgYCAf4CGfYCBgH+BgoB+gXt9gIZ6gICAeoN/f4CBgICCgX9/eoOBgX2Cg3+Fgn2Dh4CAhICA
hoKAf36DgoGAgoB/gYGAgIB+goCAgIB9gIGAgYKAgneBfYCAfoOBgn+AhIB+e4OAgH9/gH2AgoKAgH95e4N+gICFgICDhICBgH1+g4CAgYCCgH+AgXOFgYB8gI1/h3yBf4GBgH+AgYGAgYB7gIJ+goWAgX1+gYKA
hn6AgYCBf4R7f39+gICGgICAgIN+hoF8gIF+gYB/f4J9gIWCf4CAf3+CfoGBf36AgICAgICBf4B9f4CAgICAgICBf3+AgICAgH+AgIN+gH6CgIOAfIB/fYCId3aAgIGAf4CAgn9+hYB+gIN9gICAgn9/gH59gICA
gX+AgYGEg4N+gICBgYF+gIWBgX+AgIJ+hH+BgICCfoB+hYCAf4CDhoCAfIGAgoB2gICAi4eBgIOBf4J9fX2AgICDgIF/gH6AhH5+gYZ7gYGBgHWBgXiDgYKAfoJ7gIB/gnuCgYaDgICBgIJ8hH+AgIGBgIGAf39+
gH6Cf4R/goB/gYB+f4B/f4B/fH9/f4CBfpB8gIOBeYGBgIWDgYJ+gICAgHl/fnuAfYB+gICAhXx9foB/ioCAgYGAf4B+foCAgIKBfoGAgICAgYuDgYCAf35/gH6AhYCCgIKCgn+BgIB9gYF+f4SAgIGAgH9/g4B/
g4WAf35/gH99foSBf36CgX9/gH+Af4CGgIJ/f4B+f4N/hICBgICBgIJ/gIF+gIGBgIN8ioCAgIJ/gIGAfnqBhH2AgICDf4B+gICAgIuAgH+CgH+BgH59en5/gYB+gYCGhIJ/g4CCgYCDf4CAfYGCgX59gH9/gYOB
foN7gIKAf4CEgYOAgX2Cf4B9g4CAen+DgYWAg4CAgYCAjYB/gHmEgHyBg4CAgYB+gIB7gH6Af4CAgn6AgIB/eH6Ah4OAgICAgn5/gICAgoGBfX+Ad4CAgn9/gX9/gIB/gYKAfoCDdYCDf4GJgomAgoB6goKEgIB2
foB/gIB8gYF/gYCCgH2Af35/foCBfYKGjX9/gYSAf4ODfn6EgIB6gH+BioCBgICAfoGBgn1/gYGAgICBgYCBe4OAgIOBfoCAgH2CgYSOgH97gH5+gH6Bf4B+gIOEd4CAfXiAgX6AfIB7gX6AgYF8f32AeoCGgICI
hICAfIJ5gIOCe4CCgICAgYN+gIV4fICDgIB/gYCBgH+AfoCAgHiEfn+Agn+Af4B/gH9/goGAhIB+fYOAdoCAgXuBg4F+gH6GgYF/gn+Af4CAgYCBc4CBf4GAf4CAgIGBfn92gYWAgn9/fYCAhX9/hHx/gIB/gICA
gIB/eoSAeYWAgoCAgICAgICDgYB/gICCgIl/gH9/gn1/fYOBgIGAf4J+f3qBgICAfH16gISCd4CBf4GDgoCBgISAgIF/fX6BgH2DgYCBf4CBgH+EgYCBgICAgICAgICAf3+AgYCAfoCCgICBg4R/hY6AgYN/gISA
g4GCg4CAgICBgH5+f4B+g4CAgIF9f3+BgICBgIB+f4CJe4CAf4CAgH2CfYSBhoGCgX+Ag4CBf4F/fYKBhISChn+Df4B+f4GFe4CAfoSAfH9/gIGCgX+Af4CAgIJ7gH6AhIWAgYGAfoF/gICAhISDgYeBgn93f4B8
iICHgIR9gIGCgYZ+foB/gICDgH9+goCAfH6CgoKNgICLg4t/gX6CgYCAgYGAgIGAg397gYCAfn+AgIR/foB/gYCAhICIf3+AgYGAgoB/gH6EfoB+gICAfX1/gH+Cd4CAf3+AfoJ/gH+AgIR+goWAgYCCgIF/fH99
f359gIGAhIB7gIGDf3WAg4CPfYOCgIJ9gYF7f4CAgIOEgoCBgYB9gYV8gIB/hIF+e35+gIB9gIKAgICBgYCCfIGAiIKAgH+AgoCCgIGAgHt/gICBfoCAf35+f4KBf4CAf4KAfn+BhICFf4CAf4WBgIN+foOAgIF9
gHuEgH5+hIB/f5KBf4CAhH6AgICBf36CfXx/goB/gYB+gIGBgoyBfoKAfn2NfX98f3+Dfn+AgIB/f4CAf4KAgoB/gICAe3+EgYB+goGBh4KAf31/g3+Ae36EgYOHg4J/iYB9gn2Eh32AgYCBgIGAgIJ/g359gYB8
goB8fYB/gYiAfYF+fn6AgICAfYB/gIB9gIN+goCDdYCBf3d/gIB9hIp+gIB/gH98gICCgH+AeoaAgH6AgH6DgnKAf355gIB/fYCEgIaAgIF/gHt8f4KGf32BhX5/goF/gn+BgYGBgYiAg4J/gICCg32FgIGCgIGA
gIR8f4CAfYCBgH+EgICAg4F/f4B8fX5/fX9/f4WIgoGAgYCAfoF8gYGDgX+Ag3+Cf4OAhIB+f4CCf4CCgH98gIJ/f3+BgoCAgIF+f4GDgIOAgoKAgICHe39+gIF9gICAgYB9gICAf4GEgIGDf36AhH+AgIGBf4KC
iIRzgICAhIR9gICAgIKAfYB7gXyDfoaBg4CAgoKCgIOAgoCBgoCDgICAgICEhXyEgIKAf4OLf4CFe319gYF/gIGEgHmAgIB+goCAf4CAgX2AiICIgn+Ae4B+gIOBgH+Bf32Bfn6Af4F/foGHgICAg4B/f4CCf4GA
fn6AgYKBgH+DgIGAgn98gIF4fH2FgIB6gICBgX17foJ9fIGAgH+AfIB/f4CAgICAfoOBgH2Hf39/goN7hYd9gICCgIGAgoCAf3+AgYCCgX1/gIF/gIGAgH+Af4GAgYB/gn6CgIWAg4B9gIJ9iIJ+gIGAfX2Bf32A
foCKfXuAeIN/f3qAgHyAgX2Ff4GDgIB3gH9/gH+BgHSAgH1+foCAfoCEfYGBf4CBgX18fnyBgIOBgniBgHuEh3+Af32AcXyAeX99gICAfn+AgYCAgoGBgYGAgoOBgIF/gIWAgYOBgoB+h4F8gIB+f4B/gYB9gYB/
gICCe4CFgYB+g3+DgIB6gX57gH+AgICBhYB/foGCfYCAf4N+f4CBgXt9foZ/iISBgoCCc3iCf4CAfoODgIN/gH6CgHuAgYB/gH59gIWAgH+DgYKBfYGAeX6Mh31+fX6Af3qAeoCDfoGAg4CCgIKDgH+AgXZ7gIB7
fn2AgX97doGCgH9+gIGAgY6CgICBgICAf4F4fX+CgYGAgIJ+foKAgXyAgYCBgICAf4CCgICBgH6BfoGBf4J9gX1/gICMgIeAf4WAe4KCgIKAd4J+fH2BgXqAgICAgYGBf4CAhYCAgH2DfoB/gYCAgIGCd4GCgH98
gH2Cg4B/gIOAgoB8fn6Bgn+Af4CBfYF4gX19gICAgH+FiH2AgHqAgn1+f4WCf35+g4CGgIB/gYSAhIGBgIJ/h4KKf32DfnyCf4GAgICAfnyChH+AgICFgH+AgoB/foCAgXuBhICFh4B/gIGAgX59gnyAgYWBg4CB
f359gIODen9/gYCAfYCBgYCAgYSBgoKAgHuAhoKAgn2DgH+AgX+BgICAg4GAgIB/gICBgISFgoKGgoGBe3+DgH9/fIGBgIN+foSBgoSAgIGAcn59gICAgH+Af3+BgH+AgH+DfYGDf4J9goCDfIN/gIWDgHl9fn9+
f4B3gICCfYCAgIF/f4B+f4B8f3+AgoGCgICAfH+Bf4B+gIF4gH9/f36IgICBgIB9gIGAgICAgH5/gYGAhHeGf4OBgIB8gYGAfYF9goB6gH2Bf3SHgIB+gYN+fIiBgIOCgH9/fn1/mICFgYB7f3yAgn6BgX2GgX+E
gX6AgIV8g4F7f4F9gYR+gYJ/gICBfZGAgn+CgHx9gHZ/gYCDgIB9hH2Cen+AgHyFfoGAf4F/goBzgIB/gox0gX9/d4GBhICAgYJ/foGAf4CCgX5/goOAgoCEhoaCgICAgICBg3+AgIF/gIB9gH9/gICAf3+EgICA
gYh8gICBgIGCgIGGgYCDf4OAhYF/gH18g4R+fH9/iICFgIGBhoN+goCAgH+AfYCFgIOAf4SFgICAgHeAfouAeX5+foKAgIF7e32BgYJ+gn+GgH9/gIOAgIB9f35+f4KCgYKAgH59fYGAfoN/gYCAf4J+gICBgYKE
f4OAeoF/gIOBgIB/goCAd3+BgoKCgIGGf4GCgHx/foCDgIGBgICBf4B/gICBgICBfoGDgH2Ef4CAgICDgICCfn9+hIKHgIOCgYKAf4KBgIB/gn2CgIF/f4CAeX+BfoGBf3yFgHyBgIOCf4KDfoeEgH59f4CAgIGE
gH+BgICAgH2AgIF/hICAgIGBe4GAgn6BgICFgH2FgnyBgIF9f3+AfoCAgYCDgH18gH59gIGBgn+AgH2BgXuAgICEfoB8gX2Ag36BfX5/hYd/fn+AfoKBgHqAgIGCg4F+gH6Bf4J+gX9+gICCgYOBgX+Af36JgICA
fn+Cfn+AgJJ+gIGAfICAf3+AgX2Ag4CCf4F+fn6Af4CAg36Agn98gICEgIKFgX+AgIKAgICCfoCFf319goKAgIJ+gYF/e4CCfoF6gH+BgIB+gHl9fH6DgH6Agn9/gH58f4B7f4KMf3+AgH59fYOAfoB4goGCgn+A
gIGBf36AiH+Ff4CAgnJ9fX+BgX2AgHyAgId/gH1/f4B+f319foGEgIB+hICBgYeAgH+BgIB/f4t/gYCAgoGAgYJ6gYWCgIB/gYCCfXqAfnuAgIiEfneBgYKBgICAgICAgYOAfoCAgIB/fYB8gX2CgIZ9f3l5gICA
gHqAhH6FhX6BfJWAgIh+f32Bf3uBgICGgXyAgICBf4F9eX18goGAgoV9f4V/f4CEgICCgX6AgYGDfoR9f4V/i4B8gICDe4KBgHuBgIGEiHx9gXyAhn1+d3uEg319hIB/foB/gX98f3yAgYB9gH6Ag4SAfoF+gH56
f4B+foaBgoCAgIKAgIF+in59gIB+gX+Af4CAgHmGgIGHgYCAgIKAf32FgH6Dgn6CgYF9iYB+gn6AgICBgICCg4GCgIGBgIKAgIZ/gH+BgIN/gISAfoF/gYB3gn99gH+AgYCCf4B/gIF9gH1/f4B+foCAeIGCg39+
gH9+foyDgYCEhoKAkH+AgYaCgH+AgICAeoKBfoKHgH52fYB/f4GBgY2AgIGZg4CAgICCfXmBg4eAgHV/gH6Bf4CAgX+AgHx7gICAgIGAgIKEfoKBgIF9fn6AhX99gIJ/gH9/fH+AiIB8e4CDfoB+gYKFf4CGgISA
gIB/f4N+gX6AgIKAgICCe3+DgYCAgICIfYGAgICAgIF/gYCDgX2AgIB+lH+AgICAg4CAf4CAgISAf3+Af4CAfoCCgH6AgIV/hoGAgYF9fYKAfX2Ef4F/gHuAf4l+gHx/f3yDfoCDfXx+gYCBgoGAgYB3gX+Af4CA
gHp7g4CDf35/gH2CfYWAg32CgXyEf4B/gICQg4N/gH+AgIB/gH2AfYCBgYCAgIF/gX9+gX5/hIJ/hrB/gIByg3x+hXyFgX97gYCAgn6BgXt8gHt5g31+f32BgoCBgImAgICCfn55gYB/gIGFgHyBgIN9f4CAf4F9
gH6AgYCAf31+gYF+gICBgICAgH96fICAf4SAh3+AfYKBinyAg4CAfn+AgH9/goF/gICAfoiCgn2AhYCCgYR/foR6gIGDf4CBgYGCf4F8goCAgIGAgYN+gIOAgH6AeoF/k3aFgIJ/f3qBgX+AgH+AhH6AgHyKgHl9
gIB/gIB6hH6AfH6GgH6AhICBgIB9gH+Af4CEfIWBf4F8fICEgX6FgoqAgH+Df4CBgYB+gH9/hH6CgICDfYKDfYCCf4B+gICAgH5/fYCCf4CBgX2BgoWAf39+f4GAgn6BgISEf4GCfYB/gICBg39/gHyte39+gH98
f4WBfYB7gIF/gX5+f4WAgIODgoCAgHWGf4CAf4CBgoiAgH2DgIF/f4KBgH99gIGAgYSDgHyAgXuGfn+AgYCAgIB6gYCBgH9/gIKAgYB/f4B/gYB+fnyAgn5+gYCAfYCEe39/gH99g359gH+AgH2Af4N/gIN/fIF9
foB/gn+AgH+BgH+AiICIgICFgYB5f4CAfoCAfnaBgYCAgoGAgYCAgICAhIGAgICAfn1/goGJf4GAgoN+f4SBgYCFf4KCgX6AgH5+gIF/f4CAgIF+gIGFfnqBgoCAgICAhoCBgICDgH+Agn5/gH2EgXmAgIB/foB/
gnyBgYB/goF9goOAgYCFgYCIgoB/gX9/fICGhYCAgIGBgIGAd4F/fH99gYGCgICEgYB/gX2Dg4CCfH6EhICAf4B+g4GAgH2CgYKAg35/f39+gICBgJZ+gn99gIWAhH2AgIGAgX2Af4F/gIB/gICAgIGEfoCBgYJ/
fYCAfYKCgHx+hXuAgXuAgYB/gICBfYGBg36BgoB5gYCBhX+EgYKEgICAgH2AgoOAgX+AgIKEhX2AfYF/gISBgX9/foOAf4B6g4J/gICAgYCAgIR6gIOBe4GBfoKJf39/gIOAeoKAgICDcn6AgYF6hICAfYJ+gYB+
gICAgH+DgH5/gYGAgIGAe3yGfoKBfICFgYF+gIB/g4F+goCCgYOAgX+CgIB/gIGCgJSAfoCChYKAgICDgYCBenyAgYCEgIR/gH5/jH6Bg35/gICAgIF+f4GAf4GAf4GAf4CAf3+CgIB+f3+CgIN/foCBf4CAe4F8
hH9/f4F/gICBfoKDhICAgH2BgH+BfYF/gYCAgIGAgYl9hHuAgHeAgH99gH1+fXx8fYB7fX+AgIKAgYCAfX2CfoV/gIB/foB+f3+AgYGBgIOAgoKAf3uCgYGAgICAgYGAhYB9gH+BgYJ/goCAgIWEiYB/iHuBgISB
fn+AgH6Af4KBhIB/g4R+gIGBf39/gn1+gISIgIB/gICCf32AgIZ6hYB6gn9yeoGFgn2AgX2LfH+BhICAgYCCfoB+fXx8gIB+gYB/foCEgIB/f4R/gH5/g4CDgIZ/f4CAgYGAgYCAgIGAfoCDgX99g4B/f4CNgIGA
gIGAgoKHgIB/fnB+hICAgoB/fIGAgIJ/gICBgICCf4CBd4B/g31/gH+BfXyAgIWAgIGAg3+AgH2CgH+AgYN4foJ/gIKAf31/fIB9foOAgoWCgoCCgIGAgYF+gICOf4OAgH9/hX6AgICBgIGAgoCBgH+AgIJ/fYCA
goCGgIN9gH6AgICCfH6CgICCg3d+hIB/gHuCgnuDfXuDfYCHfYB6gYCCg39/foGAg32AgoOAfn6Df4CDhX+AgIOAgIeBg4GAdYCAhIKAgXp9gH6DgIB/foCAhH59g4GAgn6Df4CDfoGBfoCFf4B/goF+gIB+foOA
en2BgYB+gYaAf4qAfYN8foB/gYGBgoCAf4B/goCAfoGAg4B8gICEg4B0hHOFgYCCfoCBgIKEgH9/fYF/gH6AhIaAgICCgIKCgIB/gIGBgIGBgXuAgYCAgIGAhH+Cf3+AhYB/gH+AhIR/fIOIgH9+fn5/hIGAhn6A
gIB/foCCgIGAf4CCgH99f4CCg396fYV8gICBg4OCfYCAgIGAgYCAfn+AgICEgIV+hIB9foV/f36AgH6Af4CAgoCAgoN7gX2Af4CAgIB/fYCAgXyAhXKDgICAg4CBgoeAfYCAgH2Eg4CIfoCAfoCBgoKDgIB/f398
gH+CgYGAgIaCfoKAgIB9f4CAgH+BgYCAf4F+gIKAgIGAfoKAgoWBgICAgHqAgIN+gIKAgH2AhIGCgIB+gIaAf4N/gH+DgoGCgIF+gYCEgn+AfoGBhoGBgIKBgYeDgYCRfoB+fH9/eICAgIF9g4J+f4B/gICAgICB
gH1/hH1/g4CAeX+AgICAgH+AgIB+gYB+gn+Ef4CAgYJ/hICCg32CgYCAgISAfoWAgH9/foGAf4GAhICBgH+DgICDhYCCf4CDfYB/fn59g4CBgIB/f4CBgH+DgIGAgYCFgoCChICAgIJ+gIB+gISAf4CIgn6AgoCB
gIGBgIB9gX6Agn2ChIF9h3uAfYB/fIGFfoCCf4GFgoCAfoB2fX2BgH2AgIeAf4CAg3+AhIBygIGAgn6AgIKAfX58hYKAg39/gICCe4J6fIOAfoCAgIJ7gICCgIB/hXyDgIB9gH13f4GAgISAgIB0fICBgIOAgHh/
gH+FgIGAgIKAfYCCgICCfoJ+gIGAg4B/hH+AhHyGg31/gH2AgICAjn2BgoKAfH6AgYGAgHt/gISAgIB/gYCAgniAh4B/gIGAgIJ9e4CWgYB/goCAgXh5gH+LgX6AgIOGgX9+gX1/gICEhH1+gH+AgYZ+gYF9gYCA
f4GCgIB9f4KBf4CAgn5/foB/gISAgICCfoCAgH6BgIOEhIN/g4CAe4mCfYGAgIKAgIJ+fX6AgIGBfoB+gXqAgH9+f4CAgIOAgIN/gIGAgYB9gIGGgICBgX6Dg4GBgnt8gYCCg4GCe4B/f4CChX6CgIaAgn+AgICA
foGAgH+Ef4CAfIGAfoGAgIJ/g4F/gX+Efn+BgoF/iICAhIF/foCEfIGFgH6Ae3+AioCAgICAf3+BgIB+gHuAgYKAgX+DgH6Bf4OAgH6FhH2Cf4B/g4B9f35/foB9g4OIlH+Ann6Kf4CAgICCgHx/gIJ+hYJ+gH+F
fX6AgIN9goCAf4J9gH99f4J+gH5+gICAgH+BfYGAgIKAgIB/iIKEgH6PgYB9iHyAgYCAgoF/goCAfoKAgoCAg4V+g36AgoN+gIOBgIKAf4KBgYOAgoCAgICBg4CBgH6BgIB9gH+DfoB/gIRxg4CCgX2CeYCAgYRt
foCAfYCEf4SCgHp/f4CAfIB7goB/gX+AeICCgICChIJ9f3t9f4KAgIB/gIJ8fYB/f4F/gYV/gIJ6g4R/f39/gISBfn99f36CgX+DgICCgICAhICAgH6Bf5l+gYB9gH2Ef4CAgYB7hoCBf4CAfoB8gHWAf3qCfoB4
fIGCgIOBgIB+gYB+fYN/gH2AgYGEgH6AgYKGgn+AgH+AfYSAgIGCfoF9f4CCfn97f4GAgH5/f4CBfH2AgYCAfYB/fIeBgXx8f398gYCCf4B9f398gIGAf4B/gICAgIx+gIGDgICAfnx/f4CBgH+AgIKAgIGCgH6A
hoN9gX58eoB+hH9/gIGGgH6AgHuKf317hHuEgICAgYJ9g4WAgX+DfpR+en19gYB/goN6foF+iYWHgH2Af4CBgIOBf4CBf4KAgHyAf4CHfoCAgnl/gH5/gH9/f4CAgYB5gn2AfoWAf4J/gYCAgYGFgn6AgX2Ef36A
fIJ+gX5/gH6Agn2BgoOBgICAg4CAgIGAfoB/gIGJgHyBgoJ/f4GAgHx/hoSCfYCDgIV/hX+AgXyCf3yBfoF/eoSAgIB6f39/gICBgICBf4B/gIKBfoB/f3x+gZSCgX57gYCAgYCAgX2DgH6AgICEfnyAfYCAgH+B
foF/foGCe4GBiYB/fIB9gYCDfoF/fYCAfYCAgIGAgYCAgICGen+Ah4B+gIGAg4CAgYSBhoCBgYB/fYB+f36Ag4CIgICDf4CAgICFgIGCgIB+gH+AgX6FgICAgIGBfoB7gICBgYGAgH6Bf4B/f4KAe4GBf4GAgIJ8
f4V/gYCEjoCAgHyAgIZ/fnyEgYCAhH19gIaBgIB+f4SBf4N/gIKBgYKAgKGAgH+BfYGBf4CAgH2Ah4R/goB+f4B/f4CAf4KCgICBe3+BgICAf4CAgICCgX99fIF/gICBgIB9f352gH2AgH98gX9/goB+eYCDgoSE
f3+AhIB/gICAgn+KgH5/eoOAfn+AgH5+g4GAgHyDg4GAhH6LgHyHfoCAe3qAhIB/foCBgn98gH6HgX5+gYJ8gH2BhH6BgYCAgIWAgYKAf4SAgIR+foOCf4N/fIGAf4KAe35/gIB+foB8hYN0hH6AhoCAgYCHe4WA
goCAgX9/gIN/eXN/f4J+foCAh3+AgICAgG+BgICBgX2BgoCFfoJ+gYGBhoh/gIBxgIWCgISFg4B7hICBgH9/gIGAfoCAgn2BgICIgH19fYOBgICAhn+AgIJ+fYSAgH+AgIKFgoKBgYOAgICBhYKChHx+gH98gIB/
f4CJfoCAgX6AgH6DgIuBf4mCfoJ/gYCCgIB7gH54gIB+iHqAgH9/gICAi3uAf4V8f4CDgICAfYB9gYGGgYN5hYB+gX6AgoB/f393gIl+hYGAf4aEf4R/gYOAeYKBgIGBhoKAfYCBgICCgYCAf4KKf4CAgYCAfn99
f4CBgoB+gX99foOCf4B/foB7doV/gX59gYB+gH+AgH+Df4J+gYB9gIJ+gX+Df4CDgYB8foGDg4eBfnyAgHuBg4CBgIKAgH9+gId+fH+AhZCEg4CCgIB/gIF+gICAgIB+gICCi4GCgICBf35+gICAf4CAgn+AfH+B
gX6AfoCAg3+AgIOFgICFgICAgH+Bf4CAgICAhYCAgIB+gICAfoSFgICAgoKAgoB/e36DgICBgoB/f4F+hHyAgX2AgH+FgICBf4GAfYOKfoqAfYSAgIN9gHuFgoF+gICEgoiAfoaAgIJ+gH9+gHyAgX2BeXuAgIOB
gn17fn12iX+AgICAgIJ7fX1/gX2Cf4GAfoB9fn+AgYCAgHx8g3+IgoF9gYSGgIB7fYCCf32AfX6BgX6AfoaIgX+AgH1/gIJ/f3+BgYF8hIZ/gIB/jICAfXqCgH9+gIF+gXyAf4B/hH9/gH90gIGBgH6Agn9/g4CA
foKAgn+AgICAg4CAf4GBgYKAfX+AgoGAfX+BgH6ChoB/goCBfIODgYCFf3+AfYqAf3+CgX99f4CDiIF/gX9+gH6Af318fH+CgHuFgX99gIF9enCFgIB9gX6AfYSBgYGBfYOAgIKAgIGAgoF+gYCEfoCBf4aAgX1/
hH19h359gYWAgH+AgoF8foGAgXuAgIN/hX+Af4CAhICBe4CAg3mAgICEgH+DgnyAgoCAfoBsgIGBgH6AgIR+gIB+gYB+f4B+e4CBgHuAenmBgH2AfoCBf4CAgHt/gYKAfoCBgYeBgH2BgYB/gIR/f4CBgH9/gIGA
gXeAgn+AgIGDhYKBgYF8g3+BgIGCgoB/fIGBgIKAgoCBeIB/gIN/fn6Af4SEfoCAdYCAgIF9e4B+f4CBfIGBf4CAf4KAgYOAgISAgoCEf4WAg3uDfoGAgX+BgX6CgYCChHt+f36BfoCFgIKAgIB9f39+gIGIfn6A
gHyBgIJ/gX58gYCAfoKAfoCAfn6Afn59gIZ+gH2FgYCAfIB+g3qAf4CAgICIgICHfn+AgH+Af39/hn97gICAhn1+goCAgoGDgICAgICAgIOAgH+AfYB/fH+Cf4CAgH2AgICAhICJfn9/fYB+f4OFe4CAfoCAgIB8
gYJ9f4B+gIB+gH6AgICAf4B1hIKAgoCAgYCAgXqCgoCAfoCBgICAgIJ7gIB/fIB9hICCgYCBgoCChX6Be4eAfoSAgX9/gH5/f4CAgIZ+goOAgH+AfYCAgoCDg4B/fYJ/f4KEgIOBfn9/goF+f4d/gYF0gIR/gYyC
gH1+gYB/foCBgICCfX9/hICBgIGAgIKBgYKBgICAf4CBfoCAgoB/g4R9gYCBg3+BgYCAgn9+goCBgYF+gICDhIiAf4CBgnyCgYCAgYGAgX+DgH1+gICAgHx/gYOBgH+AfoSAgICAgn+Bf4CAgH+AgH2AgH59gH18
gX6AgIJ7gIF/f358gYF+d4N+foN/gICAgIB/gIZ7gn6CgYSAiICAj4CIfoCBgH59g3+Cg35/h4B6gYF+f36AgIKBh3yAgYKAgoGAgH+AgH6BgX5/hH2AgISGfn2Df3uBhYCAgn+AgZOAgIWAgH98goGAfX6Agn6B
foGAgoKBgIB7goCCgoKBf4B8gHyBgIOAf3+CgICAfICAfH+AgIB6gYCAgIOAfnuAgYSAgIKCgYKAfXuGhIKAfIOBgYCBgX6AgX+AgIJ/fn+FgoN/hXp8f4CAf4CBhoB+gH+BgICAgH6Ae358gYuAgH6AfoJ+fYKA
f39/gYaCf4KBgH+IfYCAgIWGgIGDgH+AgYCAf395h4CAf4B/fYKAgH+BgIJ9gX6AgoOAg4CBgXyBf4GAfXx6gH1+fYCCgIyAfYB7gIOAdoGLgIB/goN/h4CBf32AfoKIgICAhX+BgX9+fnmCgICAgIN/gH5/g3+D
gIB/gH+AgH94gYeCg4F9gHx9f32AgYSAgICBgXx9f4B9gICBgIWAfYCBgH95f35/gIB+fIJ+f4B9gYGAf4B/gICAf39+fYB/gId+hH9+gX9/hICAfXx/f4CCf39+gYCAfYCAfoF9goJ5gIB/foeBgX+Af4CAgYCB
gICBd4CAf3+Ag3x9foB+gICBgX6Bf39+fX6Af4CAgYN/gYCAgIGAfn6BgICBf4GGgIJ/gYCEf4B+gIGDgYCGfICAgICBgYB/gICAgH2AgHyAgICCf3+DgICBgIqCgYCAf3+Gf4CAfYeBf36AgoGAgIF/g36Af36A
fn9+gIF+gX6Bf3uAgH19goKBgHeAgH6AgICAgH2AgoCBh4N/f4CAf4B/hIJ/f3+CgYGAfYB7f4GBgICDe3qAf4B9gISAgIGBgoh+gH9/gH5+gYF6fX59foB7g4OBgH+AgYGAf4CAfnqAf35+goF/gYCAfn6Ag32A
gX2EgIGBgn5/gISAgoB/hICBgH2RfYKAgHaGg4CCfoF/i4SCfYCBgYGAgIGAfYCAgICHgH+AfoOBdoKAfoaAgYmCgH+Ah4t7gIV/gH1/gYKCgnV+g3+AgH+AgIF/gICAgYCAgH99gHaAf4CJfX5/eoCCf4OAd36A
gH2EgIB+gH2BfoB9goGAfH5/fX96gYKEg32AgH6BhIF5gICAf3+AgH+DgIGAgIB+gIB+gIV+gYCFgIGAgHuAgH9+fHGAh4OEgn+AgH+CgIGGf4B/gn+BgH6BgnyAgoB/fn6QhIOCf4B/gIB+fn+AgX5+fIGAeXx/
gYGAfoB1f4B/foV8gX98goWAgX6BgIOAgX6Bg4R9gYF9eIGFgH2DgH+AdX57gISBg4B/fICAgIGCen+BkYB+gYCEgICBfoCCe4CAgIJ/f4CAhIOAf32BgIGAf3yEgH+ChoB8h4CKgXx+gH6Af4GAgIJ+fX5/gIKD
hH+BfoKAgIF/gHeAgH+AbYOAgISDgH1+gH5+i4OAfoGAfoB7gIF/g4B/gIR/gIB4gICBgICEgIF/hIZ/hICAi4B9c3x/gH+AgH9/gYGBgICBgIB/gISDgICAgIB+e4KGgH+AfYKBgX1+gH+CgIR9goCAgHmAgH+A
gH1/gH6AgH98foKAgX6BgIWAgYZ5gIF/f3+BhIB/gIB+gH5/gIGBgH2AgX19f3+AgYKGf4SAgIKAgICAgn+Agn2AeX9/f4CAgIF8gIR/gIGAgIGAgH5+fn6Kg4B+gn+AfIB3eIJ/f4GCgHyAh39/gIOAgoB+f4GA
gICBfH2AgIGBgIJ+gIGCfIB/gH+BfYJ9gIB+gIGBgod+gIB7gIGAgHx9gYOAgYKAgYB+fYOAfHyBgIB9gICCgH+AhISAgYCAgIGBgISCfYCIgICDgXZ/eIKBhIWCg4B/gICAgoGBi4CBg4F+f4CCgYKAgYCBgId/
gH6CgIGDf4CBgYSGgn99gICBfICCgIKAfoJ+gHp+gH+AfoB+gICCgICCiICBgX57gIKBgn+BgH6AgIKCgHaAgICBf319a3yEfoCAgH5+gn6HgIB8gHx+gH+BgIJ/gYGBgICAgYGAgIN/fH6AgICBgIKBgYB/e358
ioV/gYCAgYJ/h4CEhYSAgoCAf4KChIB/gYGAfoKBf4B2foCBe4B4foCBhIB/f4R/f4GAgIB8fnuAfXuCgIGAgIKAf4CBiYKAgYB+gYCBgIR/gH+Af4CAgIB/gICFgIB+gYB+gYCAgICAf4KAgYCDhn2AgHuBf36C
gH9/gIKCiH+FgIF/fn2AdYCAfn9/hHyAgIB9gIaUgX5/gYB+f4GAfn+Cg4CDgH6KeoF4foCAf3uAgoSCgIp1gH+Bf319f4eEgn56gYSAgIB6gHyBg3+AfoGFgICBfn+DgH6EgIJ+gIGBgICBgoWEfoCAen2BgIB/
g4OBgX2CgIKAgH9/gX98gH6BgIGBgYCBgIB6gICAfX2AgoF/gIWAfYCBgYOAf4CBgYF2f3h/e4CAfIB9f4CAgIJ/gn9/gICAgIKBf4CCf3+Af3+CgIV/gIN/gICBeIB9gIB9gIKCgICFgH6EgH9/gH6KfoB/gIJ+
foKAf4F+gn6AgIF8gYCCi4CCg4CAf3+Afn9/gIB/g4uAgXyAgoCAgIN+gIKAg4CFgX+AgYKDhn+AgYCAfoCAgH99gICAfn5/gn96fYOGgICBfoB7eoCDg31+gYB3eICAgYWFgH+BgoCDeYJ/gH+Af3+CjYKDgICD
gICAgH2BgIeAgICAf4OAfYCBg4CBgICAhX+Fg4B8hImChYB9gYB+gIJ/gYKAfoCAgICBfYV/gHyAgHuCf3+Ah4OEfoCAfYB+gHuBgX2AfoB/gICCgH2Af3yBgICAhn9+gICAg4CEfnyAgYB/gIKAgICAgoOCgIJ9
fIN4foeAgIB5gISAf39+g4KAfnyBfIGAfoCAgX1/gIB9goOAfoF/f4aDgoJ+fX2CgICDgIF/f397f32Af4B+gYGBgImAgH5/gYKCfYCDgH5/ioJ/goOAgnuBgH+BgH98hICAgYl/f4GCf4GAgIB3gH6DgYCGgIGA
gX19foB/gH+AfoWAf4F/gHuAfoWAfoF5f4GAf4CBgICCgoB8gIF9eoCAhICAgICFgoB+foB/gICAgIOAfIGCgICAfoKAgH9+f4KBgYCAfn6CgIB4fn+Afn6QiYeAf4B+gIGAgIOAf3+AgYKCgYB/f4N+hH+AgIV+
gIKBgIyAf39+f4F9gIKAgYCAgoOAgICAf3+AgHx9gH9+gIB+f3x6fYF9gHyAfoCAfX6Ef4CAgICBg399f4KCg4B+gICAf39+gn1/gH6Ffnx8f4CAf36AgHyAfnl7gHyCfoCAfYGDgYF/foCBfYCGgIJ/foB/goGA
gH6BfICFf354fnyBf4CCgH+AgIKBgICAf4B8f4CAgYCAeoCAgHuAg4GDd4OBgH+BgIKAgYCAooF7gXd4gIN/bYCEhYCJgYGAgH9/gICCgIJ6fn+AgX+Agn+AhIJ+gYB+gH6Af4OAgn+Cf3yAfoOAgYN+gomDf3x+
gX5/f398foCAgYGCgIKAg4KCgIB/gIGAfYCBfoF+gICBgIGAe36AfoOAfISAgo5/foKEgYCAf4B/gICCgIGEf3p8f4KHgoOFfHyBgX+Ag4GCeYJ/gYSAgICCgYCBgX56gH6BgYBzfoV/f4B+gIN+gH+EfYCAgIOB
foGAhYKAhIOAgICCgIWAgYF+goOEfoGBe4KAe4GBf4CAgIB/foGAf31+f36AgX18f4GAgoCAen+CfYCDgIGAgIF+gH+BfnuAgICAf4B/gX2AgIN/foB+fYCCf4CAioB/hIB/gICFgIGDgIN6gISAd4GFgICAe4B/
iIeAhYGAhICBgICAf4CAgH+CgIZ+fH9+gH+BgHl/gIB8gYCAhIiAgH2AgIOAgH+Bf4CAgoOAiYSAgYCIgIB/gICAfYB/g4CAgoJ/f4OAgX+AgYCAgYqAgH+Aen+AfYGAgIF/gYF5goSGgH5/gIGAfn2CfX6BgIOA
fYCAfoR/gIWCgoGAgoGAe36CfYR+f4GCdX+DgIGAeoeAfoGAgIGCgISAgoGCf4B+foB+f4l/gIGAg4B+hX98gYB9gHaAgIB+gHyGgoJ+eYF/gICBfoB9eYCAgISAgIF+goB/gICAf3p/fYOEgIB+goF5eX+Bf36A
gH59f4CAgYCBgYKBgH+CgICAgoB9gH+Bg4R+gH+Af4B8gH+AhIKAfX9/gn6EhIV9gH2AgoF9f4OAf4KBgIJ/gIB/fn+AgH+DgYB+f4B/foGDgYB7g317gn9/gH2DgICAf4SAfoaAf4CAgH+Af3+AgYZ/f4CAgn+D
goCAgIOAhH+Bgn+AeX9/goCAfn56g4CBgYCAfYd9fX+CfYB/gH+Df4R+f4KCfYmJfoF+hYCGe4CAgIKCfYCCgn+Bfnx+f4CFgIGBgYCAf4CGgX+ChH99f4CAgoGCf4GAeYCBh4SCgICAfH6AgoKAf4CAgYCAg4CA
gIGCgX+AgH+AgIOAf4CDhH1+e36Afn6CeoOAgIB+e4B9g318f3aAgICCgICAg4CBgYCEfoB9goCAgYGCgH+Af36Af3t/gICCg3+EgIB/g4B7goB/gIF7gIF9gICBfYJ9fX53goCCgH+AgYGBgYCAf3uAgICAgH+D
g3mAf3qCfX2AgoGGgH+AgIGAg4CAgIV9goCBc4KAhICBfn+CgH6AgH2AgIF/gX6BgICAgoB/gIB9gYGAgIF8gIOBfoR+gX12god+gYCFfoCAfYF/fYGHgoB/gYGCgYB4foODgICDfIJ+gIB+gYJ+gYOAf4CAgZKA
f3yAgIGBhoGAgYCAgH6AgIGAgIGBg4SCgIJ8g4R/hYGAbYN8fIJ/gYOAf4GAfIN+eYV/gHmDgnt8f4CDgn9+foCAg4R5gIB/fYCAgH6AgH6CfoCAf3+BgoCBfoCCfoB/gYCAgICBgICCcHeAgIWAg4J+foGAgIOB
gIB+f4B/hIF9gIKAgHd9fouBgICAgX6AgYCAgoCCfoB/gICDfoCAgYGEfYCCgX6AgoKDf4CAf32Af4CAgn+CgX54fHuEgICDfn98goJ/e4CAfoB/goF+eoCBe4CAg4CAgHyFf4GAgHuAgIF7gYCFf4KDgX9/g4B/
foGGf3+CfoJ7foB+gIeDfX+AhICAfoOAiYB6h4WDfoCAgH+BgX+BgIaAeICBd3+BfIKDe4B/gIGCf4N/foCDgYB/gICAgIB+gIB/gICBfYGAfYF/hIB+f3+Ae4CAgYKAhH97goKEg3+DgYGAeIB6gX6AfoCAg4N9
f35+gYCBg36DgoF/fYGCgH6CfoB+goV8gXuCgYKBg4CEdoR7fYB/fn6AfYCCf36Af4B8fYCDgn9+gYFzf3+BfIGAf4CFgIF9g4KEgYGHgYGAjIKBgHWAf4KCgoCAf4eBgH2Cg4B/fYKBf4CAgICAf3+AfoNwgICA
fXx8gIKBgICBfYB+hYN8f36SfX+Ah4WAf4CDgYCAgIGTgX+BgX6Chn2BgoCDgH+AgIGAgYCBgH9+gH+BgH2BgHmAhICBgIF/gYCCfX+CgICBgIB/gISAhH2CgH+AgH6BgH6AgId9gH+CgYCAfoB/gH2Gfn2CgICB
gH+AgYOFgIGAgICAfYCAgIGAgIF/foCAgIKDgX+Af32DgICBfYOAgoR/e3+AgX+Df4B/hICAgH59gICAf35+hICBf4CBfYGDfoCAgHyHgImAgICEf3yAf4SAf4CAfnx+gIJ9f35+gn2AgIJ+fHyAgoB/gICCgYB/
foKBhYJ/foKDgIN7foR/f4KBgoKBgIN/f4GCfYKBfoB+fYGAgIOAfH6AfHyAfICBgIGAfX6AgYCAgYB/gn2DgICAgIGAf4GBgIJ+gIKAfn6AgIJ0gYKAhICCgIB6f35/f4CBf3yAgH2FgYJ+gIB6goF+gICBeYF8
gH6AgH6FgIB+gYCDfn+AgIGDgYB+gYuDe4OAgX6Bf3uCf4WAgICBhn+Agn2NgIN+foGAgICCgIaDhYCGfoF8gH+Agn2AgoGAgH+AgH5+gXyMfIGAgHmAf399gHyAgX+AgX18cX9/f4N4gIF8f39+gICBgIF+foB9
gH9/gnmFfH9+f4CBhICAgIOKgn5/fYB+gIN8gIB+hIGAf4CAgoGBhYJ/gIGAhYB8fX6Bg4J/e3yDfoCAf32BfoN/fYCAfoCBgoCAgIV/fICAgX+AgYd9gH9+goCAgYGEhoOAfoB/f4WFgIB8gIKAgoKBfnyAfX17
gn9/gYCAe4CAfXx/gIJ+f4eEgoGBgICAgX6AgHuBeICAf4OAgIB1gICAfYSAgIJ8fYB/gH6AfYOFgH5/f3qAf3+AgH5+fnuCfYF/gH2AgH2EgYCAgICAgYCAfH+AgX9+foKAhICAfYB/goKBdYJ8gYGAhoCAg4B+
gYSBgIWBf4OAf3+Af4F9gn+AgYOAgoB+gIF+g4CAhHx9gICAgIKBg4KFg4CBfoB/foOAfYGAgIB+gIGBcn6AgH2Mf399f4CEf4B/fYCAgX+BfoKDg4CCg32Cf4eCgH+Adoh9f4CFgoGAgYR8gH2Af399fn+CgIB/
e4ODgIB+g35/foB/fXx/gYKCh3CAgICBgICBhIR+goCAgH+BgIKAh4B/f36Af4CAgH97gYCHfn5+gIp+gX2AgYB/gICCfIODo4GDgIaDgYGAhICDgIB/gHl9gIF/f4B5gIN/g4GAgoB/goCCgH6Bg4CMgIOBh36A
gYCAfoSAgYB/f4GAfoB/gX6CiH99gH6AgIB7g4J/gIF/f4OAgICAgIGAgHyAgIB9fYR9gn99fnyBh4J+fH6AgYCBgYKAcIN+hYB9hIGAint8gIGBgH6AgICAfoB/gYCDe4SEgH9/gH9+goJ6gHuBf4CCgH9+gIB+
f4B+gIB8f4CAf4CEg4B/g4R/f4GAgoN/gIWHf4N/foR9gnqBgIKAg3h1gYB/f4F6gIB/gn6AgICAgYF/gn+AgoKAfX2AfH6Ag5t6f3+BgX+AgYGAgIN+gHx4f36AfoCAfn+DgIF+fH6AfYSAgYB+gIB+gIB+gIB+
f4CDgHuAhoF8hYKCf4GBgH2AfoSCfn+EfnOHgYZ/gICCgHp+fn2DhIF8f3+AgHaAfYCAf4OAf4CAgIKBgH2BhIJ/goGBf4KBgIF9gH9+goCEgX6AgoN9gIB+gIKAgIF/eYCBf4GAgYCAgHx8f4GDgX+BeICBgYOA
gIF/gH+Afn9+enmBgn59gXeEf4CAfICAfoGEfoB/gYGAf4B/gn1+fYCBdn9/goSEfoGBgH1+gH+AgICAgHeAg31+foCBgYCBgISAfoCAgHeBfoCFgoCAgHx7gX2Bg4CAhoB/gYCAgH98gH+AgH98gn+Cg4GBf4KA
gIOBhoOAfYCEf4CBgH6AhIB+gHuFgImBeoCAhYN+hICAh3+AfoB/gYF0gIB9gX+Agn5+f359f3yBgIB6fYGBgICBgH9/gH+DgYGBgICAgX+Ae4SAgIB+gHuChX+BfICAgHuAgIF/kIGBgoCBf4KCgIF+gICThIB/
fnyAhH+AgX6CfZOAgYWEg3+AgIGBgYCDgoF/gIB7gICAgIGAf4CAe4GBeoCAf4CKfoSAfoGCfYB+f36Eg4SAgIB+g36AfoN8gIOAgYB8gH6BgoB/iYd+f39/e36CgH18goCAgIB8hIN8gICDgIN/hIOAgH6DgICA
gYCDgX+BgIOAgICChYB7gYF+gH6Ah4F/goCAhICAgX9/gX+CfX+AgIp7f35+e4GAhoR8fYGAgIKEgX2AfYCDgICAgYKFgYqAgX+BgH6Ae4B+gICBgIGAf4d+hHt9gH9/gIB9gYOAf4WCgn2DgoN+goCJgIJ7c4CA
gIeCg4B/gYN/h4CAfXCBg4aAfX1+gYCAgIB7gH96hIB9gICAhoGBfn+Gf4CFgIB+gYSOgIZ8fYCAgIF/f4CCgYB/gnt9gICAgYKDgIB/g4B/fX1/f4F9eX97e4KBf4CCgIB6gH+CfoJ9gICAeoCAf4CCfoCDgoCG
f4F+f4CBgoGCf4GBgYF/gIGDf4CAgX+BgoB/gICDgH+AgoCBgIB6goeCgH+CgICAgn+CeHuIf4CAgYCAgH6CfYCBgYB7gICAfYCBgISBgYZ+foCAgYCEgIGCfoCDgH5/fXx9gIOFgYCBfn57gYCGgIB/hoCCgIKA
gICAfomAgH+AgICBjYCBgICAgoB5gICAg4GAgIGAe3+AgoCFgXWAdnx/f4B8gIGAe3yBgoKCfoCAfn2CeoB+gICAgIB+gYCAgH52foCEgH6Af3+AgXt5gIB/gH6Agn+AgIB/fIF/gIKCjIKCfX9/goGAgIKCgIB6
hYCAg4CAgH2KfoCBgIGAfoB+fYZ/fn6AgoJ/gn6AfoCAgIGBgICAgn6GfX+Bf39+fn2AgICFhX9/fIB/gICBgICAeICDf36BgYF+gH1+g4B/gICBfoGAgICAgHKAfX2BgISAgYGAgH2BgH+AhICAfoCJhoCFf4CB
iYGAgICAgH6AgIB/f4KAfn5+f3+FgICBgYB/gIKAhIJ+gY2EgIKAf4CAfYCAgH+CgHqAf36BfH98gICEf3iAfouAgIF9gICBgICEgYCAgYOAf4CAhH+BhX5/f4GAgX+AfH2AgIGBf4CAg4B/gIOAfH9+foB+gYCA
g359gH1+gYKAhIB/g4V9goCAfIGAgYSBgHyAfoCAgH6Bf4CAgIhmg36Ag4h/gH+Ef4GAgYCAf3+Den6BhIGBgICAf4CAgICBg3+AfICBgoJ/gICFgIOAgICCgIB/f4CCf4B8hIODgYCAf4KAfYJ/fYF/goB8gICA
god/gH+Be4GBfoGCf4GHgYKBgX+AfX6DgH11gHp+gIGEgISBgYCAgH+AfIB/gH6AgnyAgH6AgYB/goSBgn6AgoKAgIB9f3+CfYZ8gIV/gHuAfXyFgIF+fIB5gYCFgYKAgn+Cfnp9gHx/g4KAgX57gIKAfIB7f4CA
gYGAgXuAf3yDgICDgH6AgYN/gn5/gIB/gIKAg4WBgH9+gH99gYKBgIOGgHuAgH+Bgn2EfYF1goKEgIB/gXV+i4CEgIGAgoJ/gH98gIKBgIODgICAfoGAgYGCgH6AgICBgH2Bf4F4goCCfXmAf36AgICEh4CAgICA
foCEgICFf36AgX9+goCAgIOAgX+AgICAhoR8fol+hoB/g4CEf4F/g4CCgICAf4GAfoCIgYOAgYCDfX19gYSAgH+CgIB+gYOAe31+gX6CgXZ3gX9/gYKBeoCBgYJ/f4CAf4CAfoeEhH6BgoB9gYB/gICAf4CDgX5/
gIJ+gn6AgH+AgIZ9gIB4gXqAfn2CfoSCgYOAfoB+gIKHgYCAgH6BhHx+hIR+gH+AgYCFgX9/gIKBgoN9gH2AgIuAgX2AgH6Ah3+BgX1+gIGAgIGEfoCAgH9/hH+Bf32AgHuAg4J/foB8foCCgH2FiH+AgYCBf4F/
fX1/f4B+hXuBe3yBgICAgIWBfoCEfX2AgICBgYCBf32AgH+Af36DgYJ9fYB/gIB+gIF7gX6CgIOAfX+Cf4CBgoF8gIOAiICLdH2DfYB9f4aBgYN9f4GAgH6DgIGAgoCAgHuGgIV/gIB+g4B/gICCgn2Bf4CCgYF9
hICAgH+AgIB/fXyFf4B+gICBg4CAf4F+gICBhYCAfoKBgX99gH9+dH9/g4CAg4GAf398gIGAgIKHfICDd32DgX2AfIN/f4B9g35+f3+EfH5+gX6AgICAfHOAgYJ+f32AfX19gIODf4V+doGGhX6BgIKAgICBfn+B
gIKBgX5+gH99foF/gX6AhYB9e4GBgoB/gICBgYCAf4GBgoCAgIGAg319fH2BgICAfoR/gIGDgoCAgX+Cen+AgYGCgH1+gIB/f4GAgICAfnyAgH5+f3x/gICAgIB9e4GDfoCBfn+CgIB+fn+Cfn+FfYGBgIB/f3aC
gICAfIGAfYB9foSAf39+gH6Bfn5+gXmAgoB/fYaAgIGBgYZ/f4CAgHx/f36DfnmBgn6BfoCHgH99f39/iH2AgISAgoCBd4GAgoGAf4B+gI2Bg4KAgICAgH6BgIGAgH+Bg4CDgH2Cf4GAg4CAhoOBf3aAgIB/gIB5
goKAgIF9gICBgH+DgYCAhYF/gIGBgIGAfn9/gYB+gYCAgoCDj4B/gH+AgH57foF8h4KFgoB/hIB+fICAfoB/g36CgIB+e3uFgoCChIJ9f32BfYCAgYB+g4B/gIKAfoCEgX+Ggoh8foB/gX94gICAg4B+foN/gYB/
fYCBf39/eXyAgYKAcYB+gIGEh4J8gn5/hYJ8gn1/f4CCfoCAhIN/gHyAgYB9gYB+f4CCg4CFgoGBgICAgoaAen6AgH+Af4CAhImDgXmAf3qAf4CAf4J+gIGNgYCBg4SBfoKBf4CAgIKBgH+Ae4SEf4KAeYOEgXx+
g32AfICAgIeAgYF/hoB6goCBgICCfn6BgICAgIGBgIB7gH+Bfn+DfYB/gIN9f4B9goCBgIKBeoCEfnt+gICBfoCAgICAfoGGgICKfIGBgX6GgX2DfoWAhoWDgIB/gX6Bf4GAfYKAfIGAgHyAgIF/gIiAgXyBgoCA
g4CAgYGBf4CBeIOAhYF+fH+CgYB+jn2DfIB9goCAgH+CgICFgYB+gYCAgIKAgICEgH9+gYCBgH+Ag32CiH6AgICEfICAhYCGg4GAfX6AgYSAgoJ9fYSEgH59f4J/g4B9foCAfICAfoGAfHuAgICLgICAf4GCf4eA
boaAgoB/hIiFgIF+gX59goKBf3+AgIOBgH55gYOAeH9/gYWAhIGBgICAfYCAgH6AgIGAgX+AgYB/g4SBg4CAhH+FgH9/gYCAgYCAgH2EfoGBgH+DgH+CgYGAgH+Lg32BhIF+gX+FgIB5gYeBeX6AgICAgHt9fYZ/
g4CBgIGAgIV9f4KBgIKBgIOHgYB+iICAgH+AgYB+gX2Cf4F/hoCAf39/g4CDgH9/foOAgIyAgIGAgX2AgH2AgX+AgIOAgoJ9hH2Af3+AfYJ/gIGCfYCBg4GAgHyCgn5/gIB9g4B/gIGFgICBgH1/f4B7e4CBfoCC
gIN/gZJ9gX59gICCgn6BhYaBjIGEgX6EgIKAgH9/gHqBgICAgoCAeHuAgIOEdn6AgoCBfYGAgX19gIF/gYqAdn+DgYCEgICDfoKDf4CAgnx9gIB+gYOAgoGAgICAgX6AgYCBeYCAgH5/gIGCgIGBhH6Bho+AgIZ6
gIiAf4OBgnx9f4B8gYF9f4B/foB/f4CAgH+AfX96gICAfX+AfoCBgIF/goCCgYOAgISAgH1/gICAg4CBgIKBgHaAeIOCeISFf4N9gn+AgIB9g4CAfH6AgICAgIGBgYGAfICAgICFeoB8foCAfHx9f4F/gXqAgH6A
iH9/fX5/g4GAfXuFgYOBhICBf4CEf32Bf4B/gYB9gH+CgICAfoGAeoGAfX5+fn+AgYJ/gX5/gICAgH5+gYCAgIGDgIiDg4GAgYCAgXyGfoCAgn12fIB8f4WAfnyFg4SBgoKAgYCBf4CBfoGAg4J+gICAf4GAg4V/
hIF/cYB9goKDgYF/hn6Ff4V/e4CAgX5/foCAgoCAf358fISIf4CAgH+CfYGEgoCAgIR/gICGgYKAfn6BfYCFg4F/gICAgH58gIKAgIKAgICAfX6Af35+gnmBgH1/gYGAfo+AgISBgICAgICBgX+GgH6BgYB+f4B/
gYB/gIKDgICEgH6Bf4CHgIGDgICAfoGCgIWAgHx/gICAf4KAgoCAgIOAgoeEgYGFgIB/goB9gYB/foCBf4B/gYGChX+AfYJ+gH6AgIF8f4B/gYGQgYFzfH+GgX6CgIJ/gIB8gX9/gYCBgW6BgICAdIGDf3+BhoCA
fX5/h4CAgoF/gn+AgYCAg3aBgICAgIWDgH6AhYCBf4CAgIGBf4CAgIaCgYGAgYaAgICGgH6DgYCHgIB6fYB/g3+BgH+AeH+KgYOBeoChgIB+f4SAhICDg4mAgH1/hX+EgXCDg4SAgIB7gH+AgYCBgICDgIB+f4CA
gIKAfYCBf4KCgXmDfoJ9gXyAgIGAgICAgIGAe4KAgYGCgICDfYCAgIB+g4BqgIB8f32Af3+BgYaAg4KAgnx8gX+AgIN6f3+AfoCFgIGCgIKDgn55goB+gIB/gICBgH2AgIKAf4OAfoCDeIGCgH6AgYB+gICAfoCA
fnyBgIKAiIB/f35/gH2AfoCAgICAgX2AgX5/gICAgIR+gX1+iYKBgICAgYCBgn9/gICEgHx/gIB/f4CJgH6AgICAgoF7gICBfoGBf4GAgX9/f39/gIB+gn9/goSCgYGAdoB8goR/gICBe4CpgH5/gYGAg4N+fIOA
gICCgYKBfoJ/f4GAgH6HgX92f3eBfX2CgH99goCDgHqAgICCgoB6f35+gIB+gICBgYCAfn+AgISCgIB/foCJg4CAgIF/gICFgoGAfX+EgH2Df3+BgIGAfYCAgYJ9fH2Afn+AhoCCgICAgYN/goN/gX6Di4SEgYCK
g4B/i4CDgIGAh4N/gICJe4CBgYB8f4aFbYB/gYCAf4J8gIN9hH6AgH+Ef316f32Af3x/f4BvfoB+gIKAgX+CgYR8goiCdnZ9gIB8gH6EoYCAg4GAgICBeH5/hIGAgIGAhIGAf4OAh3iAh4GCgIB9gICDgH+ChYCA
f3+AgIKBf4GDhX+KgH9wfoB/gIKCgYCAgIB8gHyBgIGDe4CBgoF8gXKBgoCDf4KDgIJ6gYCAf36AgH97gYOAfYV+fn6BgYB9eX+Eg4F/fX+RgYd+fH9+g4B9goCAgIeGfn6AgH6Df4B+gYODgX2BgHuBfYOEgH+C
h4CFf397fH1/gH+Af4F9f39+fYyHhYN/foWEgH9+fIKAgICEe4CAfn98goJ+goF+f4N/g39+g4B4f42AgoB1f4GAfIB/gH6IiIOBgoCBgoKBiYB+gYCFgX2DgYCAgICAgn6Af3t+f4CAf39+g4B/f4F+foB+fIGB
goCAh4h9gn9/gX6BgIF8hIKBgIB/gIF/gYCBgX9/foB7goCCen6Ff4CAgoJ/gHuAgn2AgX6Afn6AfYKBf4CAf4OFf4V/foCEfZWBfnuBf4CAgYCBfn2CgIWAgYWAgIGAgIB/eoGBf3+Lf32Ag4CCe354gH+Df4CF
foGCgIGAgICEgIGAfYCBgIaAgIKCfICEgoSAfICAfX+AgH59goOAf4J+g3+BfYGAgIB+goGDgoGAgn+Af3yEgoCCgH2AgH6AfIKAgYKFgICCfoCDhIOAgH9+f4GAgICBgIKAf4CFgICAgIGAgIeLgIGCfoN9foCB
gIB9f4WBgn+DgIWHf32AgHyAgIGAgICBeoCBh35/g4CFgH+Af3+Af3+BhoCAgYCCe4Z+gHmAgH+CgICBgICCgH+BhH+Bg4CAfYCAf4GAgIOBgICAg3yAgX+Bfn+AgXx4fYGAgX+AgIF9fYSAg39+gYiCgYuBf4CA
gX+AgICBf3+AgIN/fH1/gIJ/gH98f4CAgn9+f3yAg32Ben6AfoCCg4KAgIF8gXyAgIGAgICAgIB+gIaAgICBgICAfnx9gH98f4GAgIF7gIB8g35/gX1/foB+hYB7gIB9gYCAf4CAfoGAeH+Ag36AeX9+gHmAgICA
gICAfIB/f3qCgoCAfH+Ag3+BgICFgYGAgICCf4J/goB8goCCf3t2f4F/goWCgICAgoJ/foCBgICAfoCAgIGAg3+AgH6AlIB5g4CDgoOAfoCAfoCDgH9/gIqKgH+Af4GAgH+Ih39+gYB9hIB+gIGBf4J/gIGCgIGF
gH+Ag32BgICAgn+Ai4SDhICBhH57hYGBgYODhH1+f4CBf39+gIGAgX6Af4B+gH+BgoCAgYB2f4CBgICEfYB/gIF/gIOAgYB/gn9/goOCe3h6g4CAhX6CgIuAf358f3uBgIGAg4B9f3+AfICAgoCAg3t+gIJ/gX6B
g4CFfX6Af4CAf4B8f4F7g4B+gICAgYODgIGAgH6BgYCBgXyAgICDg4CDgYCAgn9+fICCgH19gYWAgoGFfYB8f4B7gH19fn58gISAeYGAgIB/fISBgHaDgn+AgIN+hoGBf3+DgX6BgoCEgoB/h4GAgIB9gH2Af4F/
gH+Df4F/gIh/hXyCf4CBgoOAgIOAgICCgICBgIB9gH6AgYCGiIGBgoCBf36AgICAd4J+gHuEgIGAd4OAf4GBg4KBgX9/gYB/g4CAgYKAfoSDg3+BfIGAhHyAgYV/e4GAeIGAgICEf4OAgIB6goB/g3eAfYCAgYSC
gICBgIB/gICAgH+CfoKAgICBfIF/f4CEgoJ+gIp4fYCBgYCBgYB+gICAf4CAgH+NgoCAgH9+gX6AgICCf4B+gH96fH99goCDf35/iH+EgX9+hoaAfoB/gYCDgH+BfoCCgICAgoR+e4CAgH+AgoJ+hH+EhoCAfH2A
gYCAgICBgH5+f4GBgIKEgH5/foV9gH1+gX+BkIGBfn6CgYaAgnV/f6iAgH2AgIWBfn+AhIGAgnx/fYCAfoWHf4CBgICAf4CBioODgoB/gIGFgn9/gHyBgIB9f36AhX2Ag3uAgH+Cg4eKf4GAgYJ/f4SCgIeAgH97
gIB7fISAhX9+gYCAgYaAf4V/hICBfoGAfICCgH+Afn+Bg4KBgH+AgH+Bf4B6gH9zgoJ8gIF9gYh9gIKAgH59g353gIF8gYJ8f4eBgIGBfoCBgHl+gICBgICBg4OEgYGAfYB/gH+AfYB9f4B/f4F+g4GEgH+BhoCA
gHx+d4CAgICDf4GBgH2Ag39+gHuCgICPf4OAfoSDgYCEgICAgH+CgoCBgYWKg4CBf4J/gH9+f31/gH+BgH2Ag3mAgX9+gIKBhYB8inyAgIWAfX2BgIGAeoCBgIKFgYB+gICBgYKAgH99f4CAf4B9f3x7e397fYCA
fZGBfX+AfIJ+foKDgHp/goCAgoGAgIGAgYCAgH1+goCGgIGAen+DhICBgn2Af3yBgXaCgYCAf4CChICDhICBfICCgYCAfIJ/gH57gX5+gYKAgH99eoCAeIKAgIB6fYCEgYCDhH9+gIB2gYCChH6Bfn6BgHx/gIGB
g3iEiIOCgIGAf3qBgoCBgICBeYCAg4V+gH+DgIKHgXt7fn6BgXuBgoCFgICAfoKAgIWAgX5/goCCgYGAgYB+en5/gICAg39+gYCAfX6AgIB+gYKBgIF+hIGAfnuAgH+BgIF/fH+Ae4aFf4CAdIGDgICBgICEgX5+
gX+Efnt9gIaAgICAgISIgICEf3yAfYB/gHx+goB+fIGAfH+AfIF9gICDgH+BgICAfoCAg359goKAg4SAgIKMgICBgX5/f3+AgYCAgIiAgoB9fYCAgIdxgIJ/f3+AfoCBgIB9gH+Bg35+goCCgX+Af4CAfoCAfYGK
goN/goKCgICAf4CAhICChoCAgH2AgIB8hICBgYWAgICAgoGCgH6Agn9+foN+gIF/f4F/gH5/gICEhHqBgH+AfIWDgoJ/gIB/f4F8gICAfn+AgHl/gICAf4CEgoCAgIJ+gIB6gIJ/f32EgYCCgIB+hYCAg4GAf3mA
foGAe4WAe4CCgoCAgoCAgIF/fH9/gIOAf4GAgH1/gYCDgICAgHqBgYCBgYGAgYWDgIh7gX+BgX5/gICAgoCCgXx/fX2Ae3+AgIF+gICBiIKCgIN/h4KAfnWAgIJ/f3+CgXmAg4SCg4GDf4GBgH+BgICAf4CAgYCA
hICAgIB/gX59fX+Af4B/gHuDfnqCgIKCgIB9hn99g3yAfIB/gnuBfoCAgICBgYJ+f4GAfoOAgIF7gH2Af4Fxf32KgICCf4F6goB/eoJ/goCAgH+AgYKAgICBfoSAf4B9gH16gX19gIB/gIGAgIF/f3x/hIGBfH9/
foCFgIGAgn6AgICAgX6BhIGAgYF/f4CBgIB/f319gYOBgH9/gISDgYB/foJ9gICAeIaAf4CAgIN+joCBgICAgoCAg4CCfIKAhIR5goGFhYGAfn+AgYGAgIGGf32Ag4OAgX2AgIB/eYF/goGAfICBg4CBgICEgoB5
gXx+e4GFf4KBhX9/g32Ag4V+gX+AfoCGgIKAf4CAgIV+gIOAgXyAf314f3+BgoCAfIB/goCGd4aAgIKAf4N4gH+BgHyBf397g4aBf396gICAhH6Agn+AhH6Agn6BgH13f39/foB/g3x/goCFgX6CgYCBgoB7g4KA
e39/gH2CfIGDeXx+gIGDfIB/hIGAdYCAf39+gIB3foCBfH+HgIGCgYJ9gH99foN/foCAfoGBgH9+f4B/fn+AhIB9g39/goiAg4CAhIJ7gYOAgICAfICBgoGFgYOBgICDf4WCfoF6hIF+gH97dYGFfYCFgIKDfoGC
foGHg4CHgX+AfIKBf4CCgYCAf4KAgH6Ag32AgICAgHuBgIGAgICAgn+Af39/gn+AgH6AgIKAfIN5gIKBgH99f4B+gH99gIB+g4KAgIWAgoSAgIKAgYCAf4WAgHqAgICAfYOAgX5+gHh8gH6Af4h9foGBgIGAfYR8
f39/gYCCiIKEgIKDgIOAf4CAf35/gYaBgIGAhICEgoSCgH99f4CAgoWFgIKAgIGAfX9+gIN/gH56gIF/gYGAgH2EgYB/gH9/gICDfYV+f31zgoF/gH+AgoWAfX+AgIJ/g4CHgX+CfIF+g4F/gYGBgYCDfoCBgYB+
goF7f4GAe4B/gYCHe4B+foJ/gH5+f4B/gn6DhIB/gH6BgYCJgH+AgIRnf3+Ai4CAgICBgYB+g4B9g4SEiYCAiIKAg32AgICAgYB+gIKKf3uBgIB4gICAgoWBgoCEgoB/g4CAgICBgYCAgIOCgIKAgICBgX+BgH6C
foGBgH9+goJ/fn+AfX6Af4F+goB/goSAfoB7goGAlYCAgX9+gIB9hYGCfniDfoOCgIB/fYGAgICEf4KAgICAgYCAd4OAgYGCfoCBgYN/gYCDgoJ+gn56f4B+gH9/f4F+gH9/f36AfYKAf4B9g4B/gYCFgH+AgoGA
fYCAhoCDgIF8gHyBgICAgICDgn5+fH5+gHyCgICAe4CAfYCBf3+DfoCAgYB7g39/gYJ1gYF+gICBgICAgIB+goCBgIB9gH2EfoF/gHx+e4aAf32AgICFiH6DhIKCgIiFgICAhH99gIB+e36AgIB/goF/g3+MgIKE
gX9+fn+BgIB9foh4foB+eYB7gH6BhYCGgH2AfoGAgH93gICBfn+EgoGAgYh/gYB8gIB6gH2AgH97f4GAgHqBg4WAgICFgH6BgH+BgXeBgHl/gYB/goOAgoCBhICAgnyAf36Afn6CgIGDgICDfYB/foKBf3N6e4SA
foB/gYKAgICAgYCBgYSCg5KDgICAgIF/gnqAgICAg31/f4F+gYSBf4KBfoCAgIOBf4CBgX1/h3h/f4CAf4GCfoCCgIB+f4CAgHF+goGBgIWAhYN+gIN+f36AfIN/hn+BgoJ+g4GAgoB/goGEfoV7foGAf4B+g3+C
gIF8gH9/gnd9gICDgX6Cf4WCg4OHgIB/gYCCfYB/gH9/g3eCgICEg3SBgICAgoOBfnuCgYGQgIKBgH+AgYCAf4CFgIJ/g4CDeoCAfoCHgId/foB9gIOBfIF+gH2KgYKBgnuHdoOAen99g4GDgICAf4KAgoKAgH94
gH+Af4B/gICDgYCAeYCAg39/hYWBhIGAgH+AhIB+gICIgICBgoCAgHx/gIN9gIGBgICDgICAgYB5fYOBgIV/f3iAf32AgH5+gIB+eoCDgIN8f4CAfn6Bf3t9fH+AgX+AgYJ/gICAf39/gIN/f4GAgnyGf4GEf4CA
gYB/f4CDgIGEgH+AfoCGgIGAf32AgoGCgYWAgICAfoCAf4OAgYCEgIGAgIeBgIGAgIB/gIGAf4CAf5h2fX2AgICAhnyGgH+AgIKAgYeAgoSAhICAgICDfnuAgH6AhHyDgoCHgYCAfoB+goGAg4CAnYCBgICAgYF+
gn+EgX99gIF/hIB9gH5/gIR+eYCBgIKAf4CFgHx/f3qAfoKAgYGAgICAgIF9goJ+fYCAfn5/gIKAgICAgYGAf4CAg4OCf4GAgICCgICDh4GDf4CAeoGAgXx+foSCfn+Ag4GDhnqDhoSDe4BygH+Bf4KAfH+AfYJ+
gYCAgYOFg4CAh4CAgIOAgIB+gH5/gIV/g4CFgIGAf4J+gICAf4CKf4KAf3+Bg4KAgIGAgYiBgoF8e4B8gH+Ef4iAgn6Df36AfoB+gIGBgISAhIKAgoCAgICAgHuBgHmEfoGAgYB7g3+Ag4CBgIJ9fYCAf4CAgIN4
gIF+gICAgH+BhYCAgIGCg35/fYODfoB8g4CAf3+EgIGAhH+AfH2AgnyAgICAf4F/hImCfIB+gH5/goF8gHt9gIWCgIGAfoSAgYCBgYCAgn5/gICBg31+gIGBf4CAfYCIgICEf4GAgHp8e4F/gIB/gICBgIKDgYB/
hH2Bg4R9gIeCgYF/gIR/gIGAfoCCfICBg4KEgIGDfXuAgIF+f4SCgYB+gH6AgYCFgIF/gIF+fX6DgHt+gICBgYB/fH+AgoB/gH5+gX9+f36AgH5/gICBfYCAg4CCf4CCfoCAg39+gX2Af4OCgICAgIGAgHyBfn+A
gYB/f4GAgYB8gIGFgIKXf4B/g3+BfICCgoGEgH9+gIF+gIB/gn+AfH5/g4CDf4GBgYB/gH+AgYOAgH6Ag4CAgH6BgICEgIiCfoV/hICAgYGAfYCAgYB/gHyAgYN+gICAfYJ/gH58gIqBf3yAfH6CgHt/f35+g4OA
eYGAf4CBgICAgH6CfIGAgYB/f4GBhIN8gYCAgH+AgYB+gIB/gYKFf4CAeoKBg3+Agn1/goCAhICAgIKEen2If4V6goCAgH+Cgn9/gX+BgYB8fn+BgHt/f3qAgoCCgIOAfIKHeIB7gH6Cgn56fIB6gIR/f4R+gYCA
gYh9gICCfYJ/gH5/gIGBc4J/gYKEgHqAfoF+gIiBfoB/gHyBgICCf4KBgH99f2+Af4J/gYJ/f32Be4OAgIOAgoCAgn6Cf351f4CAgIGAf4J+gIGCgX2CgIOCgoB+iH+CgH+AgICFg4R/gIB6gYCCgICAf35+gH+A
gX57gIJ+gH9/f4aBfoGAgX+Agn6CgIB/g4B+gIR/gH5+eX9+gH+Cf4F/gICAgYCBgIGAgYSAgH+AgYGBhIOAgH5/goGFgYB/gH+GgYKAfYCAgH2DfoB+f36BfYCBgoOCeX95f4F9gIB9fn59gH+Cf3t+hnuAgH1/
f36Bh3+AgYB+gYN/gYB9fYZ+goGFfXuAgIF/goCHgYKCf35/gIF/gH+AgoB+hYB+f4CAg3+BhICAgIWBgYCCf4B8f32CfoB+hn6BgIB8fX2AgYCAfICAfoGAhIKLf4F/f4B/gH15hIJ8f4CAgH96fYJ/gICAgH+A
gn6AgICAgIF5iH6DfX6Bf4CDgH6AfICAfIKHgYOAfICBhH+AfYF8foF/gIJ+f4CAgIB/goN6fX96gH99f31/gICAgIB8foCAgYt8gYKCf4CAfH6AgICBgYCAgYZ/gICCgIJ/gIGBgYWAf3yBfn6Be39/lX+Cf4CC
gH6AgH9+foKEfpWAf4KAhH6AgIB+f4J5gHqCg4GAg4CAgIB/gIV+g4CAhH+AgIB+fniBgIGDf4F9gICAgH2DgIJ9e31/fYR/fn+EfYR9goB9gYB/gYCAfIKEgoB+h4OGgIB5d3uGgIeFf4CFgICAf4COgH6AdICA
gYWAfYB4gYKEgICAgIB+gIF8foF/hIN/gIB/gH6Bf36Af4CAdYB9g3+AgImAgn+EfIGAh4B/g4CAhoCAgH98goOCgIl/fn+AfYF9foWCgH9/foN/gIB/gH+AgICBhH9/goB/gH5/gHyAgX6Af4CHf36BfoODgIGA
goCAiIGBgoB/gIB9fXt8gHuAgYCAhIB/fn+Ah4CCgYKBf32Bf4CBgICEhICAfoGAgIGAgICBfYOAgH+Agn6CgYCBgH6AfoCEgIV/gIOCfIF/goF+f398gYGFf359fH+AgICAlIOBf35+gIB7foKCf4CAgnyAgH2A
hICDh4R/fYGAgICAgICAgIR/goGBgIGAgIB9fX2BfX6DgoKCgH2DfoCBfX+Af4GAgX6FgHyAhH6AhIB/gIKCd3+AgHWAgICBf4B5gIB9g3yAg4iBf4F/fX58fn9+gX6AgYCEgoCDgIGAd4GDgX6CgYV/gIF8gn+A
gIB+gn6Agn+CfoCDf4CAgICBgIOEgH1+eX2Be3+BgYKBgIKAeYJ9gYF9g4B9f4GAgICAgXuAeXt/f4F+gX+AgX6AgIF2gIGAe4GAfoCCe4CDgICCgH1/foJ+fn2GgHt8h4aAgX50goKCf3iAgIGEe39/fYB+hYF+
gIB/gH5/g4CAhn+GgIKAf4aDhICAgH2AfoWEg32IgoCAgICAeYKBhXyCgIJ4gYOAiYB8g32AgoGGgoGBfn59hH6AgH6BgH+EfYKAgIBwgX+AgHyAgIGAf4CAgIKAgoB/gIGAgICBeoCBfoCAgoGIgYGBiHyIgoJ9
f4CCgIKAgH+BgIB7gX9+j4CAgICBf4d+i4R+f4GCgH2BgICAgoCCgIB+gICBgICAgICBgIJ/gICCf4CGgn6AfXyCgop8f4GGgIVve39/gICAgIOFg36FgICAgH2De4CAc3yCgIKAhYN6f4KDfYOBgYN9fIB8f3l6
gICJgH9zgYSGgICBh399f4aDgX6AgISCg3+Ag4CAf4CBgn6DgIGAg3+CfoCAgoSDgH6BgYB8f3+AgIB9gH+DgH9+en2AgYOCgIV+gYV8gXyBgWeAgX5/gIGBgICAf4GAeYF/f4CAf4CCf4GFgoF/d4CBf4F/gH6A
iIB5goCAgICAg3uBgIF+hIGCg3+DgICAfYGAgoCAgIGBfXp/kH9+fn1/fnx7goCBgYB+hHh9gIGDiICDf36BjXuChH2CgoKAgICBfXeAgH6AeoKGgIB+gIGAfoOBgICAgHuAhYCAgH6AjH+AgX+AgH+AgH6AgIOA
gId7foB/g4CAgH+Ag3+CgICDgHuBf4CAgIB/gIOBfICBfH+AgIaBgYCAgYB8hICAgICBhnuBfn+BgIKAgoGAjoB4h4B+gIB+fXyAgIB9gH9/gYWBgn6BgIKDgIGAgICBgn9/gX6AgoCAgIB/gX6BgX6AgIKEhYB+
gX2Ain+DfYB7hXp+f4CCg3+Cg4CBeX18gYJ6goB+gISBgYCCf4CCg4CAeYOAgH9/f4CAgYGAmIB/gH6HgIGCgX6AgYGCg4B8gIKAgICAe4CEgYB8fH9+fYR/goCEgH5+gX6CgHaEgICBgYCAfoCAg4B/gIB8jYh8
f4aAhXyCg4CBeX6AfoCAgoKFgIB+g4CAe4CAgIB/goSAgHyAgIOCgIF/f4B/gIqCgYmFf4iBgYCDfH5/gICCf4CAgH6AeIaAf4CEgIF/g4F/hoGAf39+gH+AfYGAfYCBgICBgIB+foCAgIB9gIF/fIKDgH6AgX1/
gYGBgH2AhIGAf4CAfICAgoCDgICAe4GAfn9+gYCCgn+Bf4KAgIGAgIB8eoCCfX9/foF/gX6AgH6BgIR+foCAgn+AgoOBgH2Bf4KCgXuAgoB8f4ODgXCAgICBgIGOfX6AgH6AfoCAfoCAf4GBhIB/gYCChoKCgICA
gHt+gIGBgHx8gH6Ff3+Dfn9+gIGFfYGAgICAg4B/gICBfoaAgHx6f4KChICCfn+Bgn19gYKBgn5/goCBgICIi4B+gIBzgICBfYCAg4B/gIB9foODgIOAfYGAg4B7gICAgIGDfn19goKKgIKCe36BgIJ8e4iBgIGF
f4J9fYB9f4CAgYCAgYB/gIKAgIB5gHyAf4CAgoGCf4CAfH+FgH+AgYCAgIGBgIGCfn6AgH6AhYGAgX2DhYSBfYCAgICAgH19gH9+g4GAgX+Be4WAgIF4gYB/gICAgICAfXuBf4CAfWyBgIGAfn+BgIGAhH6AfoCA
goN8gHqAfIB+iX6EgoCAgoB9eIKBjICCgYWAf31/gICDgIGAgHZ+gIJ+gYB9fXZ+f39+gX+Af4CEiIp9gYKAgYKAgICEfIGBgn+Df4F+gIJ9gIGBgn+AgH9+eICAg4B/fnd/gICAg4OAgYCBfnt8f3+AgH6BeYaA
gH6ChIB6gIB+gICDgH+CgX5+goCCk3+DgYCAdYB+gIR+gX+AgH+Ae4CDfoF8g4iAhHuAgoOAfnuAg3qAgHh+gH+BhIWAhH+AgIJ/fIGAgIF/gICAf36AgIZ+foV4gYB+gYCIgoKAgH6AgICBfoCAgIGAgICCgoGK
gIKAfoGCgoeAhIOAgICGgH9+gICBgIN9foB2gH19gI6AgHyBgH+Af4B/gYCAgYGBf4GHgoF9g4CAhX6Af4GBf4B7gIF7gICGgHqAgICFgIOBhYKBgYN8gH6AgICCf4CAgIB8gH6Bf4F9gISAgoF9gYCEhX2AhIB+
gH2EgX1/fYCCgX+CfoCBe4GAhYOEgn99gYGKgICAgH+Af39/g4KAe4B4fYOAgICEgIF+f4CAgIGAgIKAgIKEgoKHgYCAgH6CgH+AgH2Cf4CAfn+AgH+CgIF9jYF/f3yAgYCAf359fH+Ag4CAgYOBgYCEgICBeoGB
gH6BgH2Afn6AgICAgIeAf4B9h4SBfYB+foGCgH+DgH6Bf5CEhYF9gICAgIB/hH6Cf4GChn+Ef4B/goCAf398fIKAgH5/f4B/g4GCfn+Ag36Mf4CCgIF8gICEgXl8gn5/foB9h4F6gIKAfn9+fX9+goGHgX+AgX+E
f3yCgoGAfoF+gH6Ag4N+j4GAgIB9e4OAgn6DfoKBgX+CgICCgX6GgH2AgoKCgoKAgIF/gICAgIJ/gICCg4CBgHqAgH+Af4KBgIJ/cYB9gIGAf3uAgIeAgYCFiICBg3yAgYJ/f4N+gICFgYCAfnqBgH+BgH+HfX6A
gYeCf4OAgIGAfoCAfH+BjIKBgICAfoB+gIKAfoF/hIOAgH1/gH9+gH5+gYmAg4R/gHyAaIB/hIKAfn2Be4F+gH56gIGCgn6DfoCDgYOBfH+AgX1/gIB+gImBe4GBf4CEgHyAe4GAgIKAgIF/gYSAgIB8gYCEgoCC
goCBfoKAgIN7f3x9f4BzgYB/gX6Egn+CgICBgH6AfoKBgICAfoSCgYSAf3+FfoR7gH6Af4CAgJGBgH6BgIF8fIGAfYODh3+AgX+AfISAgYB+hHSBf4B+fHuFgYeAgYB8f35/fn+Cf4B/fYCDgX5/gX+Agn+AgHeI
h4CDgIGCgIF+gIuAgH5+f3+EgIGAhoCAgHeAgH6Df4GBgH+BgHyAfYV8g4B+fIKAf4GGfoCAiIKAgICAgICAgH2Afn9/goCAgICEgICAf3tvf4R+gICCgISAfXqCgICAgHuAgYB/gYCBhYCAgoCCf4CAgId7f36A
gH94f4CAhH6Fgn+AgIF/gIGCgICAc4FvgXyBg3qGf3+EgIOAf4CEiIOAfX+PgoN+gIOEgoB/goCAgH2AgX+AgoOAg4CAgoGAgXmAfIB7gYCBgmyGgH+Cfn9+gH+CgH2AgX5/gYGAgICAgICAgX6AgH99fICAgYCA
gIGBf32BgH+CfYCBe4CBgH5/gIF/f4Z9hYCAf3qAgIGAgYCDg4OPgH6BhH9+f4CAgH9pgn6Bf35+gICBhn5/gIB/e4CBhH90goKCgoGAhYCAgX+Bf4B/gHx+gX1/f39+gICChoKBe32AgICEgIB5fYB/gXmGgHiC
foCAgIB7gX+CgYCAfYCEg4F+gYGEgX17fX99gH58f3+AfYCAg39/f31/gH5+gIN/gYOAfH6AgIt+fX+AgHF/gH97fIOGhHl/foCAgIB/f4R6gIB+goR5g4CCf39/foSAg4CCgICAen6AiH1/gn6AgICAdH2EgIN/
gYF8gIOFgICAf3x+goSBgIGAgH9+fIuAfIB5g4CAeYCAgHuEgYCAgYSAf36Ag4CAgH6Af4CAfoB/eoKAgICCh31+f4F+fn+Ag4J7iH99gIF+gIaAf4F8f4x/foCCf32CfoGAgYCAgYCAgYCAgIOAhYB/f4B/gYCE
gICCf4CAhICCgH+EgX+CgH+AgIKCgH9/gYKDgX55gYGAgYGBf4CAfn97gIB/foGAgYCAgoB+foCDf3+AgH1/fn6AhYCAgIB/gIaAgnqAf4aAgH6AhISCgoGBgH6AgoB4gICDgH2CeH2DgoB+hoCDhICAgIB+gn57
f4B+fXuBgH2AgIGAhH+Af4GAhIWDgoJ/f4CBfoCAfoF9fn9/gZCBfnx9hIN9gIB/fX+CgHuAg4GBgICCgHyBgHyAgH+FhIWCf4GDgH+CgH6BeYJ+gIKCfYF6gYCBgIB+foWDgIOAf3+AgXl9gHyAgIaAhIh7g3uA
gIGCgX+Bf39/f4V9goB/goCAgYCAgH+AgIB+gHp5gH2AgXqBhICAfYCIh4SAgH+AgoCEgn15gIKGgICBfoCAhIJ/gYCAg39/gICAgIF+goF/f4J/eIB8gH9/fYB6gH9/gX5/gYCCgX+BgH+AlYJ/goCAgIGChYB/
g35/gYSAe352f35/g4SCe395gH5+fIB/gH6Af3+CgX6AgHuCgICBgIKDgIB9foCEhIKBf4CDiYF1f4CAg4B9fnyAgIKAgXiCgn6DfoeAfn6Af4J/f36AgYCAgIeAfYCAhICDgH+BgYGCf4CAf4VzgoGBgIB/fH1+
gIKAhYKAgH+AgYCCf3h/gICAfoF9gX6CgIB/f4CAgnd9en+Bf4CAgYGFhIKBf4GCf4KDfH+Cg4GAgYCBgICEgYCAgHqAgYF/gIB/fnyAg4WCgoJ/goCAgICAgICDgIR+gYCAgISCgIB/fIKAgn+FgICAhX+EfIKB
gXuAgX+NiISAg4CAgICAfnx9f4OEhYCBf36BgHuCgYCAg4CAgIKDgYCBfn6DhISBg3eAg4B/gH+AgIN+gH2AgIF/foCAfYB+gIB/f4B+gICDgXx/hIKCg4CAgICAfH+CgHx/gYCDhn6AgH59gICDgHWFf4SAgX5/
eYJ8gYCAgYB/gX6Af4B+fX1/hX+AgoB/gn+Df4B+cX6BgH+AgICAgICAfoR/gYOAfYGDgYCKgICBf3yHfYCAhIGAh4J8f4CAf4GFgISAfn99gn6AgIGCgYCAgIB9gYJ/gn5/f4CCf4CBgIKAfX+AgICDgICAf4B9
gICAfH+AgICAgIGBgICBgIB/foCBgICBfoCAfX1/gIR/foOCgH17fn+BcYCBgIGAgH+Af4eCgIOLgICCcoCAfoJ3f4GAfYOBgYCBfICAfoCNgYB/foCBfoKBfoCCgHuCgIOBgXyCgH+Af318gH6Afn6AgYCAf4B/
fnyAgoCDgIF/gYCAioF+g4KAgId/gICAgIWAfoN+fn9+gX+AgIR+hIGAfn2AgICAgIKDgIOAdIKAgoeEgYB/fYZ+gYGAfn+GgYCAgIB/gIB/fX+Bg4CAfoCAgJeAf4CBgISAgYB+fH9/f4V6d4CBfnx9gICBgICE
gIaDgH5+gIB/gICBf4OBgIB/gICCgIWAgIaCf4GFgIB/fn+CgIF3gH9+f4B/g398gIODf4KCgH6CgYCAgIN9gH99gIKAfHuAgYF+jHuFgH+AgIF9f4GCgH+Bfol+gICCfn+DgYB+gH5/gICAf4OCgICAgH2CgIGB
iH+Af4B/gH6EfoB+gH+Af4B/gICAgIOAgIKBgH+AhH+Ag3qBgH+BfIGAf4F+f4CGgYB1gIKAgXh/fX+BgICDgIt4gH9/hIN+gH+AgICAf4CBgICFgIGAgICAgH9/gH95gnt+gHqIfIGAg4GBhYGAgICAf4KDhYCA
foGAgICAfISAfH6AgYGDgH+AgH6CfX6AiIB9hICAhH+CgIJ9gYCAfX+AgIKAgoJ+f4WChoGAf4CAgICDgX+AdYCCgn+AgYKBf4CAgYKAdYGBgIBwgISCf4J+f4CBf4B/fICBiIB/gH+DiYB+hoSCfoCBgICAgnyE
f4B/gICAiX+BgIF/eYCBgYGDgX+AgH6Agn1/foCDgIKAf4SCfn6AfoCAfYB+f4CDhYCAf4F+gH6AgIB+gX2AgICAf4CAf36EgICHfoB+g4OBgH+Agn5/eoCCgICBgH2CfoCBhIaBgn+AgH+AgXSAf4B/gH+Bf3t+
gHp5f4CAgIGChH+Af4GAgIOAgYB+iH6Ai35/gYOMhH9/gX57gIGAgoR/gICCgH+CgoJ8gIJ8goB/gIqBfIOBgHx9gYCAfX5/gIGDgX+TgIB/f3+BgIKAgYCBgICAgX+Ae4F/g4F9gX+AgoGCgIB/gICCfYGBgH99
gYOGg39/gISBgIB/fX+BgICAhYB/gICEgIF+gYCBhX+CfYGBgIJ/fH6AgHiAgIB+gIKAgIB/f4KAhYF/gYB/gIGAgIB8goaFfX6DgIGAgIKDgX96f4CAf32Afn2AfoB/eoN/goCAf3+CgH9+gICEgIOBgX59gIB+
gICCeoCAgX6AgIGBgICBh3+Dgop6e32GeIODgICAg4CAgIB/f4N/gYZ+f4KEgICCf3+BgYCBgH2AhIF9fYB8hYaAgHx+gYB/fXyCgoCBg4GFgIOBfICBgIOHgIJ+hHqAiHqAgIOBiIR9gIB/gX+BgIJ/gH6CgICC
gIeAf4KBgH9/fICCg4F+foGAgX9/gH5+f3+AfoCBf4CDgIB9gYGDgIOBhXWEgIB+gomIenx+gn6FfoCAgIOAhYF8g4CDgH+AfXx/gICAgYB6gYCFfoCAf4F9gICAhH+GgoGAgH+AhICDg4N+foKEf3+BfX6AgH2A
gYF7gX+Ah4F+gYFrd39+foB+f4aEg4J/hYGCgH+AhXOAgYCDgH92goaAf4CEgX59f3qAgIR+gYOCe4CAf4R9f4CBf4CAgn+CgICAf36AgYCAf4B/g4CBiIOAgIF+gIOAg4CHgH6Ag4B8f4OAg3+Df4B+eYB+fYN+
gH+BdoCCgYGDhYZ/foGNgYOAf3+AgX+BgH+CgoJ+f3d+e4CAfnd8gIeAgH6Af4eBgoCBgIGAgIR8e3+BfIWEgoB/gYB/g36AfYCAg4iAgoB+jn+Cf4B9gICAfX98eIB/f4B+gH+AiIKBgIGDgICAfYB8gYCBgoSA
foGBfH6AfKR/foKCe3+Agn9+gIJ9eH2Af4OAgn+DgoGAhn+Ngn58gn57fX6CgH+CfXp/gIGAgIF7f4OBgH+AdHp/gH+AgoV/gH9+f3uCfIOAgYeAgYB/hn+AgHp/gn6BgYB+gIB/gH+Af4J9g318gIKBgH9/fYCE
fX2AgYCDf4F/gYGCgICAf4B9gHeAgoF1fYCAhIB7g5OBf39/eoGAf3qAf35+iYCCgpKFhHuDhX+FgIKCgH2AfYGBeoJ/gIF+fYGAgICEgHd/gICAf4KBgIOBgIN/f36Df4N+gYCGgYKAgHt6g36BhIGAgn99gYCA
g3t6gICAg36AgIKAfICAgIF+gIB/g3qDf4B+fX2CgoB/f4CAgYCAfH96gH+DgHuAg393foB+gH2CgH6GgIR9gHeAgIeAg4CAgH18gIZ6f4R9gH+FgYCAfIKYfIGAgH+Ag4GAfoCAgH+BhYCDgIGCgIOCgICBgICD
hHyCiIKAfoGChYB8gH94gICAe4KAgH2Af4B+gH+Agn6AgIGAhICBg397fYB/foCAgH6EgoGBgIGBg4B7gIJ/gId5gIJ+f4CAe4B+goGAf4CCfoF/fICAgX6LgYOAfoF/g4F/gICAgn6Ad3+GgHOGeoN/goKAf4CB
gICAfIGAf4CAgYB/gYB/gIB+f399gHt/gIGAf4F+gX+AiIB+f36CfYKAgHx/fn+AgICAgH99foWBf4R9gYB7f36Af36AgICDeX9/gYCAfYCNiImBgH+AgH+EgH2CgYOLgISEgIN+f4CAdoB/gX19fIOCfYCCgYCC
f4CAgIGFgYCAgHd/gIGAfn16cYOAf4CAfoeBgH6Ae3+AgH6AgIOAgH+Chn59hICFgIOBgX6Ef32AgH96g4B+fYKBf4B7f4CAgYF5gIOAgH+MgYJ8fn+AgICAgn1+gH17gJGEfoCDgIGCgIKAgHx/gH5+gYCAgH6A
gH+Af4KAfYGCgICAeYGCgISDe3+AgoCBgYCAgYF8g4B6gH6AfX97gIGBgH6Aen9/gYGAgH97en6Ag4CAfYCBfoCBgX9/gIGDgICAgXqAgIB9f4CAgICIgXt+gIOBhIV9goWBgXN/gICAgH9+gX1/fIR9d4GAgIJ/
gH6AfYB+gICBgIF7gIB6gn+FgIB8gIN/goCAlYGAfICDgYB/gYCCgXuEgH59hoCAfoKAgYGAfYGAi4CEgIKBgIKAf4CAf4GAfn9/gICBhYCAe4CBgH+DfYOAfX6AgoKBgYCAgYKCgISDgICAhoF2gH6BfX+AgX2A
gYCDf4CBf355gH6GgH+Ad4KAgICAen6BfX9/gIF/gIF/gHyAhYB+goCBhICAf4CBeX+GgIB/goGAiYJ/f4WGgHyAfoOBgYCDgX+EgYKAgYKBeXuCfoB+gYOHgYCAgH2Ag5qAgYd+fIKBgX+Bg3+AfYB/gH+BhX9/
gHyRf4B8gYB1gYCAgX6CgIKDgYOAfn2AfYB+gIB1gYCDf4R/gICBf4OAgICAfICAhX97gIOAgH2Ag4B/gICDf4CBgH9/gICAgnyDf391f39+gICAg4OAfYF/f4CGgICCgICDgX6AgIOEgICBgH6BhICHf4CGd3+H
gIGCgH2AgIGBgH+Ef4OCg4J/gH+CfoB/fYGAfoKAhICEgoOBf4B9f358fYOAgH+AiICBhIJ/f4B/foJ/gH6Df4CBfIl+gH5/eniBgICAdHF+gH+Af3+CgHSHf39/fIKAgYCAg4ByhoCAiYGAfH9/gIKAg4GAgHp6
gYCCgIB+fX6DgICAgId+goGEgH5/f4F+fYCDgoCDf4J/hICAgIKEgYCAgICBg4J8dICEgIKBgoGAf4p/gYCBgICAf3+CgH59fYCAgn+AgICBfn6AhX2BgoCBf4KAhH9/f35/gIWAgIJ9gXqAe399e36BgoKAgH+A
fn+BeYF+gIWBgX19gYB+gH6Ag4GCin6Cf4OChX6AgIGAgICAf36BfYKAgIB7gIB6e4CAgn+Cfn6QhoCAgoKAhH6Cf4KBf4GAf4CAfX9xgYSBgIB+gYF/gIJ+f4SCf395f3uEgIGAioCAgX+EgYCAgX+AgnyAgIKA
f4CEgoWCfoJ+f4GAf32BgX6AfYJ/f3+BgIF/gIGAgISBgIGAiIB9gYOAgHR9f4CAf4GAgXyCgoCEgH6BgIV/foN/g4OCgoKJgoCCgYF/g4GAfoCAhH+DgH6BgIB/gHyEf4N+goCFfICBf4B9gX+DgYKBgHWCgYJ2
gICAiYCCeX6CgImBfXuAgH6AeYCDgn6AgIGAf4KAgH6Cf4CAf4CAg32Cg4KBhICAgIGAgIGDfYJ/gIN/hH5+gH+AeoCAgH9/hYF/gICAfYCCgYFxgIKDgISDfYB/e4CCgIJ/goCCgICChIB9h4GAgIKBgICCgIB9
f4CAgYWCgYB/fX5/gICCenmDgIF/hICAgIF/goJ/gIGAgICDfX6AgH6Kf39+foCAgH6DgIF+g3+BgHl9gIB/gIJ/foB/fnx8gICBg3+AgH+AfoF7gICDgHqAgIB/f35/fICIfYOCfYB+f4CBfYB/gICAgISAhIB9
gH+Be4B/gICAg4J+gICAfn+EgIKDgH6Ce4F3foCAf3x/gXOBgXmAgIKJf4CAgoWHgIV/gYCAgX6DgIeAf4B/gICCgICBgIGAhoGAhoZ9gXl/gX5/gICCgH2DgH9/h36AgH6AgICBgYN/fnp9f36Af3+Af35/gIGA
gICBg4OAhIBwf4J+gIB7gH6Bfn6FgoB/gYB+gYGAfoCBcIKFg3uAgH2FgICAgoCAg42Bg3+AgIGEgXuDf4B9fn+Ag3+CfYCAgIB+e4B/gYCAe4CAe4GAhICAgYJ7gICBfoF+hIt+gH2AgISAf4CDgIODf35/d4GB
foCAfICAgHt+hICAg4OAgICEgX+Agn96f32BgIGCfoN2hIJ9gHqAfoB/gIR9f4CBfoKAgoCAgIOBf4CAfYCBgYKAfoB8gH+Bf4GAgH9/gX+AfX99f399gIB9f36GgICAgIV7f3x/gICAgISBf4B8gICAf4N6g4KB
gX6Af4B+gIOCgH6BgIJ+fX6FgYCBgX5/gX+Af4CAf4KDgICCgICAgW92gX5/foJ/gICFgH6CgH2Af4B/gICJgIGAe3+CgH2AgHmAf4CAfX6MgIB/gICBgnuAg39+f358fX6AgIKCgISAf4CAgn10gICFgICAe4SA
gH9+gYWAgICAgIGAgIB+gX+DfIR/gn6Af4GAhX2Eg4B4f3uAfoWAgIB+gIV+gHZ/gIB/fn5+foGDf4F/gIF6g4CAf399gYCBfoB5eIB/k4CBgH2Af4CAgICAeYB/eYWAeYCFgIF+f4CAf3+AgoCBgH+Be4CBgYJ/
e4CAe4CAf4h/fYF5doCCfnKCf4KCgYB/h399gICAgYGAf36CgICHgIV/d4KAf4B/gYF5gnyBgH2Bfn6AgoF7gYCAgIN+gYB/coKAgICAgISAf3+AiH2BgX6CgYGAf36AgoCAgIGAgH99gIWAg3d+gIGAgHuDg4GA
f36Ah36AfICIgoOAf4B9gIKBiIF+gH+AgoWDgH6AfoOAeH6DgIB8eYCAgICAgH2Bf4WAgIOAgHuAfYB/gH+EgICAgIB+gHyBgICAgH2CgICDgn6AgoGGgIGAgH+Bg4SAgYCCgICBfoCAhoN2gH5+hIOAfX6AgH+A
hX9/hYB8hICAgYCAgICAe4F4g4KAfoCEgH+BfYB6hoB9gIWDgICDf4B+gIF/hYKBgISBf4B9fIB+fIJ/foB+gICAgICAgYN9gH6AgIZ/gIF+f4B+iICAg4R/gnyHg4d8fn+Df3qCf4CDgIGAfn+DfoB/gHuAgH6A
gHt/f4F/gIB+gIF/gIWAgH+AgICAgoCAgoCAf32CgX+DgIF/f4SBf4CCfHl/fX99en99gH6Bg4CBfn6AgH2AgHuBgYJ9hIWAgIOAg4F+gYF9gIR7gH+FgICAfYF/e4CAf3+Cgn6KgIKAhICAf3V9gYOBhIF/gICA
gn+AgYaAg4CAg4CAgoCAgoCAfIB9gH6HgICAgIKFgX19gYCAgIJ9f4CAgH99gHt+gYCAfYGAf4CEgH+Af4GBg3yBhHx/f4CAhIKBgIB/fH6EgICAg3+Ag4CEgH1/gIB+gYB/gYB6gYCAf4GAgIGAeYJ/g4B/e4WA
g359gYJ+gH+AeYZ9foOEgoCEgICDjICCfnyCgYCCf4CGgXV6gH+AgYCCgn6AgICAhnp1gYKDhn57gX+AgH+BeYJ+g32FgoB+f32AgIB5foKAf4GAgoCBf4SAgYOAgIGAg4aAfIOAgYSBgH+BhIOAgIB/gHx/hn+C
gImAgH6Af319gIF+gn+AgoB+eX6AfoODbXiAfX1+g4F8gYB/f4CAgIuDg3yBfn+IgH5+gIF+gH+FgIGEhnp7gX99gIKBgoKAfoB/foGCgoCAf4CFf4CAgnyJfoGAhIF8gH6CgIB9gYuAgIGAgICCfIGEgIGAgICA
f3aEgYCDf32ChICGgIB7gn6CgIOAgISAgIF/coCHfYGDgYGGf4N/fYCCfXyAf3t9gYGCgH+AgX2CgICCf4KBgIGAh39/gX+AgYKBgYGCfICDg4R/gX+BgICCfX2AgICAf4CBf4CAhYCCgH18hoB/gICDgId5fn6A
g3+JioCBgH2AgIF+gX+AfICCg3x9hICAgH6GgXqDgoKCgIB/gICAfYB8f4GAg4CAf4GAgIF7foCAf4CAgX6AgIKAiH+Af36Gg4CFgHt+goJ+goB/gYKEfoCBfIB8fH+GgIB/gn6AgH5+e4CAfoCBgIGAgX6Hin5/
f314hoB9f4B/gIB/gH+AgIOCfnyAhISBe4F9hICAgn+Af4OCfoKAgYOCfoJ+fniBgIF9gICBgH+BgICAgX+Af4GAgICFgH6CgYuDgYKBfIZ/gYCDgICCf3h8eICAf3iBgYKAhYN9gH+AgIJ+gH9/gICCf3yAgIWG
fn9+iICAf4aAe4GHfn+Agn+Bfnt/gICBgoKAgX+CgIKAgImBgIB5f4CCgIKAgICBgIGAgoB/gH+Dg3+BgH+Cf4SDgH6DgoKDfoB/ZoSJf4CGf3+Eg398gIeCgYCDfoB/fIF/foCAgIKAg396gICAgYCFfn1/gICD
foCBf4KAgH+AgHyDgH9+goCBgHyAgICCgH+DfH9/foB9gISAgH9+gH+AgoB/gIKAfYCGgX+AgYCJhH+BgXyAgYB8gH6AgH2BgYB/gYKAf4GGgICIf4V7fIGBgYGAgoJ6gIOBf3qAg4GFg4GAgH6AgICAe4d/f4N/
gIB9gXuAhIB+gIKAgIOBgICAgoCBe4B9foKFgICAfn+AfoF/goCAgYCCf4KDgIF/gIl/gICBfoKEgIOAgX98gn+AgH+JhX6AgIJ/gH6CfYGDgn+AgICAf3+BgICAgHuFfYJ/g4CAgICBgoGBfICIhot/gYCBfYOB
gYCAgHp8in1/gICAgoF+g4J/god8f4KDgIB/fYN/gYN/gH6AgoCAf4B/gH6AgIF/gIOAgH+IfXuCf4GAhIGCf4B+gIB9gYF/gYB/e4CAgICAgIB9eoCAgIF/eYGAfo6BgIOAhoCAgn6CfoV+fn6BgYCBe4B+gn+A
e3+AgHt5gICAgIJ/gH99gH9/f4CAgX+BfoiCfICBf4GAfn99g4B7eoCAgIB4gIGEgYCAhX1/gYJ+fn1+fYF+gICAiYKFgYCFgoCBgn1/gIB+gIB/gIF+gYOAgYGBgX+CfoB/fn+AhIKCgIJ+gH+AgIB/gICAgHt+
gICCf39/goR+f4F+goKAgICAf4l/foSBgoGAg4GAf4KAgoCAf4F7gIB/gIOPf4F9gHt+gn6AfoGEgH58fYCAhn9+fYKCeYB/goGJbX9/f4R/gYR/gICCen+BgIOBgICAf4CCgoCAgX9/gYCAgYGAgX1/gIOCgn+D
eoCAgICEhXp6gIB9gH+CgICAgIGFgYCAgYF+foCCgH+AhIWAg4SAgH+AgIKAfoCAf4OAgYB+gICAgH6AgYCAfX9+gH19goJ4hYB/fYCFgIR/foB9hICAgIB+f4GAgICBgICBgH+AgICAgneBgYqBfHyBd31/gYGA
f3l+gICAgH97gIGFfoGBgH+AgICEf3+AgH2CgICDgH6Cf39+g4OAf4KAf4CIf31/fIB/e4CAgHqCgoCAfoJ/iIKAgICAhn6CmYGDgoCAfoF+goOAfoB/gICCf3+DfoCAgXx8gIaCgIR9f4OBhIB9gn+BgIB/gIGA
en59f3yIf4CAgoR9hICAhYOBgH6DhYSBgIOAgIGBgYGAkYGAf36FgH+LgZ1/f3x9goF8gH+Af32BgX56gIaAgIKAfn6AgYB+gH+DgYCAjH98gICAgICBgoWAhH+AjoSAfYB4gICDg4OBgYGEgIGAgICAgYB/h4OA
gH+Cc4B+f4B9f4N+gIWAgoGAgICAgH2Me4SAgIGHgIB+f3+AgISAgoB+gICBfn55gIOBg4F+hICFfIB/gYB/gYKAf4CFh4WBgX9+foN+g4CAgIF/gH+Lh4GAgIaAgICAgYGAgYCAg4CBg4KCgICEd4CBhIGAfX2A
fYJ9gX2BgYCAgYCBfYV9iIGAf4B+ln+Ah3+BgH1/f3iBgYCAgoN9e4GCf4OCgoGCf4GCfYB0foGCgoWAgH2AgYSAgH+IeICBg3yAgn9/foCAfYCAgICAeYB8gYCKg4GCfIB9hG6Bg4GBfYWAf4GCgICFg32AiH9/
gIOAgIB/gICDhICCf4V5gH+CgX+Af4Z/f4B3goGAgIGAeoCAgYSAfX+CgIF+gIKAf4CAgICBgICBfn6Dfn57gn6AgYOBgX1/gH6AfoB6fn6DgoGAgICAgICCgIJ/fn+Mfn9/gIB8gICFgYCAgICAfoN+goGAfoF9
gIKCgH95gH+AgICAcYGLf317gICDfH6Agn6DgYCBgHqEhYOCgn53f4CAfH+Ag4B6gISDfoB+fn6AgH6Ag4B/goJ+gX97goB+gICAf4F+f3+CfYB/gH+BgYN9gICAfomDhYCBgIKDf4CFf36Cfn6Bg4B/gIJ9f3+B
foSBgH9+gYCAgniAgYGAg3x/gHx8fYGAgICAhIGAgIGDjYSAgYGAgYOAfICAgH+LfoGBgIB8gIGFgH2Df4GCf4F/fn6Dfn5/fH+AgH+BgIF/fniAeoCDf3eAgn+Af3yIgICCfoCAgYCAfn5+goCAgIJ+foGAgIWB
g4F8gIGBgYB+gIV4foODgIF9gIJ+f4CBgX9/gICCgIl+fYCAfYCAgX2BgH+AgIt/hIGAfoF9f4GEgH99gHt/gX6AgICFgIN8gYKAeYCBf4B/g4F+hICAf3+BiIB/gn1/gICAd32AgYKAgIJ/gH+BfH+Afn+Ag4GA
gYB9eIKAf35/fIKBhICAgnx+f4KCgICDgn+Ag4J9g35+gICEfYCCfoWBgIOCgIeDgIODgn1+gIaAf4KDgIF/gH+Cfnt+g42AgIB7gHyAgYB6gICBgIuAf4iEhYB+gX+DgX+AgICFgYOAhH6Af4GBfH52foCBg4SB
jYGAf4CCgIGAgIBygICCgICAe4CBe31+foGBgISChH+AgYGAgYKAgICDiICBf3+AgIGAgH+AfoCAhYN+gX+FgoCBfoOBfYB7gIGBgIJzgn9/goV/gH9+g3+BgICCfoCAfX59g4N+gIGCgoGFfoF/gIGTeYGDgH2A
gIR/fX2GgYGAfX6BgYKEgIGBf4CFfn+AgH6Af5WAg3+AgH5/hnp/gICBg4F/eoCBhIKAgX6AfXyAl3+EgIJ8gH2AgIKFgIOAgYCBhIGCfn+AgIB4gIOHgHp8f3+AgIR/hIB/f4GEgIB7foGCgICEgICAf4CAhIKD
h4CBgX+BgYCBg4aEgYOCgIaCgn98gIB+gIB6foZ/f4F9fn1/gIB+goJ8hIGBi4CAgH9/g4CBgIR+gIB8fn9/f4qEfIB7gIB/gH5+e4F+g4J/gIeGgIWCgIN+gIKAgX6DgYB9gYCAjH+AgIGBgH+BgIGAgIiBe4B8
gH59gICDgoGCgoGBgYKAgHyBfYCJg4OIgICBf4CAgIWDiYCAg4OEhIB/gIB+eH9+fH6AhICAgoGBf36De4B+gYGAf4GAf4GBgYB/gYCAgICAf4CAgIGAgH+Dg4F+gYB8f32AhX9/gIKBgH+AgXx/f4CAgIF+gH+B
gH+CfoOAf4CCgoCGfnt+gICAf4WAgn6CgH+AfIWEgImCe4GBhJCAgX2BgX9/hH+Ag39/goCAgIF9gIGBgIOFgH6AgoN9foOAe4R0gICAiICAjIGDhoB/e4CBf4J/f3+BfoCAgZeBf35/gXN4eoGAgIaAgH6Afn56
gX+AgH+AgX6AgICAf4CAgIOAgICAgIOAgIB/f4CAgoCBgoB9foCCf39/gH+LhX+Bf39+hHqBf36AgX6AgH59fYOAgoKCgIGAi36AgIWBg4CBgHaCf3+GgIGAgH9+gYB9fH58f4CDfn6BfYCEfm6Agn6DgoCAgYCD
gH+Afn+AfYWAgIKAgIGBgIGCfn6Ae35/gICBhoB+hIOAf4KAiX19f3+Ag4CNfYCCgIN/f4CAgIB9f36AhoF9gH+AfYCEg4SEgoCAgn54gH1+f4OAgYB+fX6CgomBf4B9f3+Af4GCgIGEfoCAf3+Ae4CBgIZ6fYB9
iH5+f4GBf32Sf36EgoCAgYCAf36Efn9/gHmAf4CAhYKAgYF/gH+Eg4CDgn6DhH59gHt8gX6AgIB+foCAgn6Df4B7iICBgoGAgH1+hYCGhICBfoCAgYKAgX+AgICAgH9+foGEe3+AfoCAgpGAfYB/hICAgIJ9e398
fYGCfYCDgoF/gYGAf4OFfH9+gICDgYV9fYOAfoB8foCAi4CAfYCAgn2Bf4CAgICDh3x/gH+BgIB/fYCCfYCAgICAg4CAf3+DfoJ/gIKAf4B+fn+Bf4CBfoCBg36Af4N+gICAfX2Af4t9gIB6gYCDfn+He4WAgH9/
dICBgIKEgIB7gIKHf4F/gIKAe4OAg4CAgICCgIGAfn+AgICBfn+Agn6AgICAf36AgISAgH9/gYOAgn6Ag32Af4B+gYF9gIF8gHx/f4B9gX2CgICChIN/hIB9gn6JgH1+foCAg4CBgn+Dfn9/g4CAgICBh4GDfoOA
gICDgIGBe4eCfn5/gH+BgIB/gH5+gH+BgIJ+gX9/f4CAgIGAgICBgoB/foGAf4CBgICCgoB9fYCAg4CAgoCDgICHgH5/fYCBf4CBgYCBgGqAgn18fn6FfoB+eoCAgoB/f4CBfoCCfn+BfYGAgIqAgYeBgICFfICA
gICAgYF/gXiBgIKAf4CAgH+DfoCCgYJ/gIB+fXt+f4B/gH+AgH98goCCgHmAgX+Bgn+BgIGBgH6DeoF9gHx+gIN+gIGDgH9/fYCAg4CAfH+CioCAf4WAgIJ/f4B/i4CAgoB/gHyAfYOBgoB8foB9gX+BgIGEg4GC
f4GAh36AgIKBfIGDgYB/gYB5gIOAf4CDfHuCgICAfH2Afn2AgH58gIGAfoCAhIN1gYCAhX19e4CBf36EgH+CgH+LhIGAgIB/gYB/hH9/goSBgICEgYh/foGBhn+AfX+AgICEgIB+gnt/gX+Eg4CBgICDe36BgYCC
f4KCgH+BgIF/gH99gIGAeoB8f4CEgYR/gICAfoCAgoGAhH+AgICAgH+AhoKBg32CgH6BgIKAgH55gYF8gIGFe4CCgX2FgICGgoCDgYJ+fn2BhYCBg4B+gYKAgIKAf4WEhICDg4CCfoCFgIGAg32AgnuAgHyAe32B
gH16gYCAf3mAfoCCgICEgICBgX5/f4CGgYCAgH+Ae4J/gIB/cYB+gIB+gIGBhH+BgICAgICAf4CBgYWBgoCIc4B/foOBgH6BhXyAgYGAgH5+gICCeYWAfn9/fo+DgIKAgYB/f4GBf4J4gH99h4F/gICAgISAgX+E
gYODg4KFgYGAgIGAgICAf4B/f4CDf4CBf4B/foSAf4CAgIGBbIqAf5d/gYOCgX6AgYGAhYOBgH+AgH2AgICEfYCAgICCgH6AfoCAgH2AioGCgIGAh4CHeYCDg4B/gHt/f313gIGAgIF+gIJ/gYGAgIKKf4F2gYCK
fYKAfn9/gH6CgICAgIJ/gICAfYCCfoKAgH+AgICDgnqEgX6AhH+AgX5/gYCAf4F7iIN/f4CAgICAf4CAgYOAgICAf4F+gIN/goCAg3+FgYCCf36AgIKBeoSBg4B/fH+Bfn6BgICAgIJ+hn+BgX+DgIF+gICAh4J4
f4CBgYF+gIJ+enV/hIF/gYF/f39+gIB8gH6DgICBh4WAfoeAgIGAfoCAgoB/gH2CgoF+goGAfn+CiYCAgoF/g4CAgICDfYCVgH+AfICBgIKAgYCCf4OAgIKAgIB/g4CAfoKAhYB9g4CAgYCBfH99fICAf397fYCE
fH59gnqAgoGDgHeAgICAfoWEgICGgIJ/f4CAf4J4f3+BgIeDfoCBgH2CfIF+gIF/f36Bh397f4ClgnqDgIKAgIKBfX+AgYOAfYB7gICBgICAf4CAdn+Ag4SAgICAfISAgHuCl4GCgYCDfYOAgIB8gX2BfXyBgIJ9
g4B/foSAgICAgIGBgH+AfoCAhICAgoCAfoCAgH2AgIB9gIGAgX6AgX5/gICBg4GFgX+DfYCAgICAgIOBjIF9gIOHfoCAfJiCgHyBgH9+gICCgIGAgIGDfoCAgIB+fYCCfn98foCAfnuAgn2CgYV/e4CBgH9/gH6C
foF8fX+Ch4F9goOFfoGAf396gH9+f32HgIF9gIGBhoCAgIB+gIB+gICBf3+AgISDgoB9gIR/gX2IgoB/fYGCf3+BkICSgH2BgIJ/foGAf4GAgH98foCAhX2Ke36Bf36AgICAfoCAgIB+iIF/gIKGgIB8f32Bg3+B
gX6BfoB+gId+f4SAfIOAfX9/gH+EgIB/gYCAg39/fn1/hX98h36DgIOEgYB/gYt/gICAgIF7gYGAeIZ9g4CAfHyEfYGAf4B/gXiAgIGAd4CEgoB/gISAgH9/gXqAgYKBgIOBf4KAgYB/gIF8gH9/gICBgIN8g39/
gH6CfoOAgYOAfn9/f4B9gH+Bh3+CfH+AfYCBgICFf4CEeYCAgYOAgYCHgIF+gnx/g32AhH97f32Dgn1/fX+AgYiAgIB/gH+CfoJ+fYKAgIB/f4CAgICEgIF/gIOKfoCAf4CDgH2IgYCCgYF/h4KAgneEfX5/goCF
gICBgIR+f4GAf32Agn+AgIJ+f4R/foJ7gYGAgIF2gH+AgICDgoaAgXmAf4SAgIF7e4aAf4CCg4CBfoF4fX+DgICAgHt/gIGAgIKAgn5+gn99hoF9g4CAgICEgHCCfoCIgIOCgICAgYiAgoB+f4SBgYR8gH+BgIB/
gH+EgYJ/gIB/gHuRgoB/cn9/fYCAhHl+g4CAf35+foB9gIB8f4J+foKBgICBgICAf4F/gYCBe3+BgIKAfICAgoCAgH+EgX59dIGAe3yAgXyBfn6EgH9+gIKAgIGAeICFf4CDgIGAgH1+i4OAgYCAgoR/gYF/f4F/
f4GAgH9/f36CgIGIfoCBgIF+f39/gIGAfICCgXl8gICFgYCAgICBf4J9gICAgIB/gYCAf4SAgYF+f4B+f398gX9/f4KAgH58gIGAfoCBgH2AgYCAe3yAfn6BgYCBgIF8g3+AgYF+f4CAf4CCg4CAgIaAh4KDgYCB
goF/gHyAgoF8gYN9fn9+foKBgH9/hYCAjYCCfIB8goGCgICAf4J+gH9+gIWCg3uAgH+Gf4B+g39/fYN/gH9+gIB9goB+f4B8f4CAiH+BgIGAf4CAgIGAgICIgIF/gYGCgoCAgYKAjX+DgH+AgoF+gH19gIN/hn+A
gH6AfIKAfYCAf4F8gIB+fYB9gH+AgH2AhX9/gIGCfX6CgIGFfIF9gICAgIKAgIF/gH6AgIKAgH+CgoGCgH+CgI6AfYB/goB8hYGCgIGBgIWAg3+AgIN/f4CBhIF+goGAf4CBf4J/fICAfYCAf4GAhn6AgIaCgYN9
g36AeX+Af3+AioiBgH+AgX+CgICAfYCAfoCAiX+EgH2PgH6AhIB/goCAgHt/hIF+fn+Ag4J8gIGAgICAfIF/gHiCgX6GgH+Afn5/goB+gH6AgoeAf4B9gYR9gICAgX2Cg3+AfoCAf4GCgIOAgoCAi4CAgIJ+f4CB
gIGAgn2AgIJ/gICDgYKBf3+Df4B+gIKAgIF/goGDfYJ3jX+Df4GCf4CAgH2AfYCAf3+EfIGDfoCAgYJ1f3x+gIB8gIOAf4CAeoB7gYGBfoCAf46Af32BgoCCgIJ3goKBfHl/gICBh4CAgICAfH+Af3+AgH+Ag4CA
hoCAgIR/hX9/hn9+gIKAgYCAgoR/gIGAkXx/gn2AiX5/gX14e4CAgYB6iYGAf3yAgHyDgoF8gJR4goJ9gIB8fn6BgIB+gYCAe32Af3+Afot8gXx/g4ODf4CAgX+HfIB/hYB/foGDgX2Af4CAgHyBgIN7gIB/hoKH
gYeAgX6AgH+Af39/g3t8gICAgoCBhoKBgIOAhX9/g358f4COf39/f4J/foSChYCCgIKAiICDgYd6h4GFfoGDgICBgHuAfoB+o4uAgH6AgIB/gIGAg3+Agoh/f4GDgn+AgIF+f4Z+gYJ/gX9/gH+AgH2AgYCCgot+
gICAgIB+f4B/gYGAgXuBgYB+gICAgYCAg4F+hYGAgYR+gYGAgIJ/fYOBhIF/gICDgoGBfIB+gIB+gICCgYGAgIGAf4CEgH6AgH+Ago59f3+Ae36Bf4KDfoGAeYeBfoCBgH+Ah4GCgH5/f4F/gXWEgYCAf4CEfH6A
gYCAgIOAhYGDfoCAgoCAgX98gIGAgIKDgIB9f4CBf3uBe4KAgIB2f4CAf3+BgH+Egn2AdICDgIeCgoB/gIB7h4CAgIB+fX9+gICBgYGAg32BhYSAg4KAf36Agn+AgoGIgISAgoGBgoB/f4KAf36Bf4KAhYB/gICB
f4GCjn2AgIB9goCAgH6AfYB/gYF/f36Nf4CIioWAfHyAgICBf39+fX9/gICAgH9+gH6AfoOAfYCGgYF+gH19gIeAgX2EfYF+gIF9gIKAgIF3gICFgH+AhYCBgoCAf4F9f3+AgoGAh4GDfXuGf4GAgHuAiXx/gIKB
f31+goGAgICEfn+Bi4KCgYKAhICEfn9/gniAgYB9f3+Cd4B/gIB9fXiDgYCChIB9f36BfX97gYCAgICAgn58hIB+f4GAfYCAi4J6g39/X3+AgICAgYCAf4CAfoCBgH+AgHSAfn+CgIN3fIJ+hoSAe39/gIN+gYGA
gIKCf4CHgH6Af4B1ioCDfYF9gIF/fX+Gf4B9gnl+gH6Cf4CBf36CfoF/f4GAg4F+gHyBgYd/f3uFgYB+gICAfIN/gIOAgYWAgYGAgHx6gHyAgIWIhn17g31+gIKAgXuEhIGAd36BhIKAg4CFgYB+fn+BgIF7gICA
foGCh4GCgH9/gIOCeoB9jYR/fX+Af399gICAhIqDg4J/gX+AhH2CgYCCgIOAhH9/iYCBhYGAgIB/f4B7gIKAgIR8gIJ9gIF+g4N/doCAgX+AgoB/f4F7fYB4foCBgIB+gISCf32Cgnp9gHSBgoCAg4aAgH+AgIB/
gIGAfn98gX99f4CAfoCAmIGAgoKAgIB/f4OAgIGAgIKAe32AgYCBfICFgH9+fH+CgICAgICBf4CFgH2Dg3+AgH+EgIF/f4KCgHqFgISAgH2DhIKCg4CAgIKAgYCCj3qCgoCAgIJ9gH6Ag4KBhoGBfH59h4CAgH9+
gYWAgYB/fn+Ag4GAgICDhIF9gICAgICBg4CBf3+AgH9+e4J+h4GBgoKBfYB9gIGDfnyAfn9+gICCgICAfoCAeoJ8gYCBeYCEhH+BgHx+fYCAgnqBg4R+d4aAg4GAgIGCf4CAgYeAgn2AgICAf4GAgH+KgICAgIGA
gIKCg36BgIKAfn+AgX9/goKDhH98f4KBfoGEfoOAgIKFgYCAgIGAgIF/foB9gIGAgYZ/gICCgIB+goCAfYCAgICBgICAgICEfIF6gICAgoGBgX5+gIR9gICAfoJ+gYCBgH1/fn6Agm2AgY5/gYGAgYB2gH94hH2A
gICAhXmCgIOCgYKDhYKAgYSAgH+AgYKCfYF5fIJ/gICHfoKBf35/hIKAgYKAgICAgnF+fn2AgYyAf4KDgIB/eICBf4B/iIKAgH+BgIGAgXx+eoN/goSAe399gHyAg4OAgIF6gYB9iIF8foCFgIOAfoCAd4KBgIGB
gICAfX6CgIJ/gISBf4CAdoCBfYGIf4V9gIKBgIV+g4CDgn2BhoKBfYB+en6AgIeAgH+EgId+foCAf4B/gH6Ag4CGgICAgH5/foCAgH9+goB+f36BfH2AgX+Cf36BfoGBeYCAgoiAgICBgYODgIF7foB+eoN9gIOA
gYKAgH+AdICAf4CBgXyBf4F8fH59gnuAgIKFgIGAgoCAgX+AfIGAgnR8f36Df4CAfYCAfoCAhIKDgYCAgIB9fYR/gIB/hIB/fX+BgIN/gICAfpKAgIGCgH+BgH2FgoCDgIKChYB+gH58f39/gYaAgYGAgIaAe4CA
eoB/goKAgICAgoB/foKEgn5/gIB9g39/gX5+fYCAgIB+goB8f36JgYCCgYWAfoR/gICCgX5+gH57foB/fn2Af4F/gIF/hYJ9f4KAfoGBgoCBgICDgYGCj4CAe4eDgICAgH2AgIGBhIN/gn6AgICAgIB/e3+CgH+A
f4GAgYCAgoOAf4KAgICChoCGf4F+gYB+foCAfoB/hYCBf4CBfH16gX6AgHyCgH6AgH98gHmDeoCEhIWAgICBf4CAfoeBeIWAgIGDgoWBgYSAg4KCf4KCf4CDgIGBgICGgoCCgICAgoGAgoOEgX+DgIB/gYV4gYGC
gIBzgH5/eoF/foJ+goCAgYBzgIODgIB6h32AgICAfoKBgYF/gYKBgICAgYCCb4CBgICAgIaAg4CCf4CEgn5/gYGCgICAgn6EgH19iH9+gYCAfoF7gIB/gH96gX2Af4B/g4KAiICCgH2Ag3+AgIKAf3+CgICBgYGA
goGAf4CCf32CgH+DgoCDgH6Bf36AgIeBf4CBgHF/gYGAfICAgIB/fYCAg36HgIKAgICBgYKAgIGBgIF/hICAgYCGgoKBg4CAfX+Bfn6AgICAgnh3gH+EgnmCgIKBgIF+f4WBfX2AfoB/gIF7gYOAgYF+f36EfoCA
gHuAgHyBiXt/gIGBg4CAgISBgYCBhoF9gH2AgYKAgIF/g4CAgHyJgICAe3+BgH2AgIB2gIB+hH96fYCAgIF/gH6Af4J+eoJ+fYCDgYCAf4CAgICAfoOBg4CAeICCf39/gIF/gYWGgIGBgoB7gIF/eYKBgYB6gIF/
gH6Bf35/foF9gISAfX+Af32DgYGAgH9/hYB0gYFrgoB/gHyAgISHgH2FgYWAgH+EgX9+foOUfoGBf4KEfX19f4OBgICAiX6Adn+BeoCDfH+AgIF8gICGgICAgod/gYCEhIGDf3qAfIVxfYB7gHqAgIF/e4GAgIaA
gIB7eICAh5F/hYSAf3uAiICGgH+AfICChoGDgIKAgYWAgIKBgIOJgHJ/f4F/foB2f4GAgYKBgICBf4B/gIB+fYB/gIJ+gYWChIB/gH6CgICAgIWDfYCEgIV/e4CBgIF+gICAgIJ9gn+Afnt9f4KAgYCAgIKAgICB
gIF+e32AfIGFfYCBgoGAhoCAgH59eYCAgYGCgYR5gICDgIR/gH5+gIKAgIF/gIGBgYKAfYCCgICAgYOAgIR/gICAgH+AiYGCgIyAf4CAgIGAgICAfoSBgH+Af3+BgYKAfn2Ag3+BgH+AgIGAfn2Afn9/hHyAgH+D
foB8gICCgoCFe4F/fICAgIF9gIOKgHx4hH6Afn6AgIF/gIB8hoGAgXyAgnyEgn+AhoF8gICDg4KAhXuBgYB/fX59gXyIgIGAgIB9hoKEgoCBgYOCboCCgH6AgX5/hYCAgYCJfoOBfYGBgIKAgICBgYB/gH6AfICA
gX6AeoGAf3t7gX1+hH+QgIB8gHyAf3+BfoCBfYB/gHSFfIGCf4CBhHWBgICCgXd+gICCgn6BfYCAf36AgXeAfoCAgH+HgYCCfoGAfoCAgIOBgICAgIGAgoN8fYWDhH5+gX16gH59gYB8fnuCgISAgICAf4B+gH99
gYB/gH6IgYB/gH5+f3+Agn+AgICAgHx/e4J/gIB6gH+HgoB/gIN/e4V8h4CBgICDgH99fHeCgIGCgYF3gICCgn+AgnuBg4KAfn99fYGEgIOFfIJ8f4CAiYCAgISBgIJ/gIN9gIKDgH6Af4KAgoCCj4Z8fn1/hoSA
fXyBfoSBf4GOgH1+fYSGg4CAf4CBfoCAf4CCgICAgH2AfYCAgYqEgH5+gXiAgoJ/gZB8fH+AfoGDgIB/e4J7gICFgYCDgX9/hIGBgoB/gH6AgYF+gIF7gYB+gYCDgH+AgICAfIOAgICFhYB9fICCgH6AgIB+gIB/
gIKAgIaBf31+f4CCgIV+f4CAgIB2fnyAgH98fYF/gH6Bf3yAe4B9gIF+h39+gYCAgH+BgHx/gIJ7gIB/gH2BfYCCfX+CgX6EgYGEg4B9f4B9gYF/gX+DgIGBgX+AgICBf4F+gIGCgICAf4CBhnuEg4B0gICAgICB
gH2Bf4KAg4CAf3+AgX99gIOAen+Bgn6AgYB/f4J/g4B6gYCBgoGGgIGDf4CAeYN+hYCAg3iBf3p9gIGAhIGDf3uAhX99hoF+gIJ/gHqCgH5+gIKBf3+CgYGAf4GAfoOCgIJ+gIB6foB+f4B9gH98goKAg4KAgH9+
gH+Af359fYSIf36AgIB/hIaAgICDgIKAgIKBgICBf36BgYKAgIKAgICCgX+Bgn6Ef36Bd4CBg4CAeYCJgICGgICCfYCAh4CAe4J/gIB/eX2Afnl+e35/f39/doCCfYZ/fYB9f3+Af4CCfH2AhIF7gICAfICEgYCB
gXt9f4CCgIKAgIKAgoGDgIOFf4J3inyAg4R+hoGAf4CBgIGBgIKAgH6Ae4OCfoCBgH6AfIB/goCAgICBgICDe3+CgYF/gX99goB5f4CAgICAgIF+fH+AgICChYCFe4B+gIF/hIB/fYCAgo2AgYB/f36Bf4B/foF7
gH6Bf4GAgIB+en95gIF/gYB+gICAf4d9gIKCgnyAgIKAgICBgYB7gIGAf4GAgIOChYGCgYCBfIGAfYJ/fYCAf4CAg4B+f4KBhYOAgIOBfYaBcIJ9fIKAgICAgYCDgICEg4N9gIKDhYB/gICBf397goKAgICCfoSA
g35+hIGAgH+CgI2Agn9/hIF9gYF7g4SAgYGAh4R+eH9/f4R/gn+Dg3+AgH6AgX6AgoB5gIKAgIB6gH59gYKCgIKIhoCEgICCgX+AgICBgXp/fYCBgIGDfX6BgIJ/gHOAgIaAe4F/g3+CgoCAgIGBgIB/f4B+foaA
g4x7gX6AiYGAfoB/fX6AfoCFf4B/gH6AgH+BgICCfnuAgH+AgYZ4g4OAgIB5gICFf4Bzg39/gIJ6d4B8gH+AgIJ/gICBfoCEgH2CgIB8gX2DfYGCgHaGgICBf4CAgYB8gH6BgHt+fn2BgH+AhICAgIWAgIB8gX6A
foCHgYB9gIB/gIB/e3yFfXmAfH+XgH6BgICFfoCAfoB/f36CgH6CfoODgISCgH+Cgn6BgH2AgX+AgoGAg4CChn+AgoGBgH6Af4OBfoKCfYKAgniAg3+AgICAfH6Ef4CAhYBzfYV/g4CBgIKAg4B+hn2AgIB/gYB+
gIB/gH6Bfn+AgIaAhoCDiISBgH2Ef4B+gYCAgXiBgX+AdH+Ef3+AgoGHiYd/gH6GhIGAgICBgH6Df4mDgYB/joN+goB/gX5+gX+Cf4CCf395gX2AhIGCf4J+foWFf4CCgoOJhH+Ae4CBgIGEg4SAgod/g3x/gH2A
hH1/f4F+gICAgICCf4F+fHx0gIB9gICAhX+Af4CDgIB/gIGAgIB+f31+gH+Af4F/f3+AgYB8hX6CgYZ6gIqCfIB9gIF9goOEf4CAgX+AgICBe36BgIB/gICOgIF+gYKFgn2AgH6Cgn+Ef4CCgn9/f36BgXx9gHeA
hIeCgIKCiIF/gH59gYCAgXx+gICEgIF/eoCAf4KAfneCfYB+f4F/gIR/gIR+foB8f4J/gIGCgYB9gICCf355gH2CgH6CeoCEgYB/f4KEf3mAgISAenqCfYZ/gIKDfoB+e4GCg39/foKAgoGCf4F/gH2DgYJ8f3+A
f4GAgYKAgHiAf4B/f4J+e4B8gICAhH6EfoB/gH2AfIGCgoB9goB8g4SAf4CAf4CAf4B/f4R7f4SEgX6AhX1/gIKAgICHfn9+f4CEfYSAfYCAroCAgIF+fYOBhn+AgIJ+gIKAgH+AgIB/gHx9hYV9hYCDgH9+gH19
goOAgH+AgIOAf3+AgX2FgX1/hoCAe4J6gH6Af4CCgn2AgH6Af4CFgYGGfoB8hoWCgX6BgYB/fn2CgYB/f32AfYB/gn98gX5+e4KBfYCAf4CDgIGBgX6Afn+AgoB+fn+AgIB+g4B6foGBf3mAgIB+f32CfoKBgICC
j4F/fn5/fXp/gHyCgX6Bf36AgIB7gYB+gYOAgH5/e4CBf4B+f397gYB/gIGBfn2AfYJ/fIp/goCCgH6AfoGAgICCf36BgX55f4N9gIF/f4CAcYaAgICFf4GBg4R0gICBgImBfn+Bf3+AgIKAgoCDf4KAgICDg36A
gn5/cYCBf4F9gIB/gIB/gICAfICAe3x/f4KDgH+Bfn2BgHqAgIGBgoN9gIOAgH+BfoCBgoGDgYGAgH2BgH56gH9+gIB/gH+Ahn+AgH5+gYCAgH6Bg36BgIGAgYCCf359f4eAfn1/gIGCenx7gIF9goCAhYSAgH9/
gH+EgIOBgoBzgIN/fIGBin2DgYR8gYOBfn6AgH+Agn+Bg4B/foB/f32AhICBgICAe4KAfn1/f4CGgYB/gYeBgH2BgY6FfoGCgX9+f4KDfoCAe4eAgIF7eYCBf4KDhoKCgYGBgH6Egn5/gYCAgIB/gIB8gYF/gH2A
gH9/fHyCeoSAgIR/goB8f3+BgX99gIGAgIB/gICChYGBgoGAgH59gIB9hYKAfn9+gnx/gICAe39+gYKAeYOAf4CAgoB+gIqAgIKAgICBf4CAgYKDhH2CgH+GgH2AgX19gH+AgIKBfn+AgIJ/foB/goCAf4CAfIZ/
f4SCf4F/gYOUfH6DgYGDfIGIf4KAgIKAgIKAhoSBfYF8gIGBgICCeoCAhICAf4B/gH+Bf4CBg4F+f4CAgH+AgZGAgoN/goWGfYCBfoSBgoN/gHyAeoB/gICBf32AgIGFf3+DgICAgIOAgIODfICCfn6AgH+Af4CA
f4WAgoOEf4CAgICAgICAfIKAgIGAfXx9fYB8gYCCfYGJgoaBf4CBgIKBgISBgH+BgXx/fn+AfH6AfoGAf36BgYCDgH2CgIB+fIKAg32DkoeAgoB/fYGBg4KAiXuBgIF+gYCAgYB1f4B/hoCAgIN/hIJzg32AgYGC
f4B/gYF/f4WAgICEgIOBgIGFgH6EhICCgICAgYGFf4CAhWyAf4CAgIB4gIF/doCEgX9+gIJ+gYB+gXyAgIGAgHqEh4CAgYGAgICFgYCBfICBgYKAf4OEgIB/gYCAgoCBeICIhX6CfYCAfoCDf4CAgICCgIKHhH9+
en97fYF/gIKAgICAf4aCgH59gIB+hIB7gn+Af36BgIGDd4B+gYCAfYCAgoJ/gYV+gH5+gHt8gICCgH9/hICGfoGCgYCHgICEgnqAdYSEiH+AgHKAgH6Bf4OAoH+BgX+Bg4CBgIB9f4KAgIN+eoCCgIGAgIGAgYF9
gYiAfYKBg4CBgIqAf4F+hIB/gICAgICFgH57hICAf3t/goWAgH2AfoCAgICAfoCFgH6BfoGAfYB/gICAgICAfoB+gIGAh3+Cf4R7dYGAfoR/gICAgoCAfn5/goCAgH6BgH59gICChISFfn1/gYF/fICAgHyAfIGA
fYB6gH6Cg4B+g4F5gIGAf31/gIOCh4SAfoOBgIJ6gXt/goR+foCAfod+f4J9gH+BgICBgIB8fnx8gYaAgoKBhICDfoB9g4B/gIB+gYaEfoCGfoCCgIKAfYF/gIKAgYSGgIGBgIKCfYKAhoGAgIOAf3x+gH+BgoCA
g3+CgIB/gIKCf36Bf4CAg4CAfoCEgoCAgH+AgIKAgICAen1+gH97gICAgICBhIKDg4GAf36Cf4B/gIB/gIOAfoCCgIB/goCBgYB/f4KAg4GCfn98fH+BfoCFf4ODgHuAgH+Df4CCgIF+gX9/goKEi4WBgICLf4KB
gIJ9gnSAfYCAf4CKfn5/fYGAgX5+foCBgISAgoCBg36Af3uAf4CHgYKCg4CBf4KBeoB+g3uBfYCAgoCCgX5+h4F/fo9/gYCBg35+fIV9gHZ/gICAfX2BgICGen+Cg3x/iYKAg4CBhHuCf4KBgoB+gYV/g4CCgIKA
foN8hH9/gnmDgH+Cgn+BgH9/gHiAgn9+gH+AfnyAf32Agn+AgICAfn58foB/f3WBgX99gYCAfYGFhICBgId9gIGAf4CAgISBgIOAfnyAgIGBf32Cg4CBf4B9gICBgIB6gIF/foCAgH6BgICCgIF8foN+gH+CfXx8
gICBgICAfYCBf4F8goJ+gIN/f3+Ch4B/f4CAgoCAkn+LeoV8gn59lX5+foGAg4CDf4GCgICAfX+EgIN8gH2AfoGAgYB/fYOAen+BjYCCgIR9gIB/gIaDf4F/f4CAgH6EgIB/gICAg3x/fn5/gH6AgIB/f3+Agn+D
gYCAfn5+fIB8g4GAgYB9gH+BgH+Ag4CAgoCAf4qBg4GDf4KFgIN9fX2Afn+BgIGAf3+DgH+CgX6FgYKBgIGAgICCf4KFgICBgoJ/gIKAgIJ+eoCBf4F5g4CBf35/gH+AfoKAiH2Af4B+gICAgICMf4F+gICAhIF8
gXyHgX+MgnyBgYR+gH+AgIOBgICBhoB+gYCBfX59f4SAgXqAgIB/f4CEgYCAgoCCgoSAhIJ+gX2CdYB/gYCHfoB/g4J/fYCBeo2Cf3+DjoCBf4SBhIB/f4CAgIB/gYCAgIGIgIB9fYSBgoGAgH2Dg4B9f4B/gn+A
gIB+gICAgYCAhoGAgYCIhICBf3+AgoOBiYCBhX6AgIGGhnyBgIGBgX2HgYF+goB9eIGAgIOBgIKBgHyCiHx+f6KDgH+DfX+AfYB/h4B7gIGAgH2Bg4KCg399gn1+gH5+gYB8fn6Ah4OBe4OBeoCBf39/f4B+gH1+
hop/gYB+gYKBhH+AgHx/hoOAf36CgoF/fX+Ahnx+gHyAhICFgIF/eoGBgICAf4CBhIiAhICGgYB+f4GAf31/gIB9gH2CgICBf4GDgIJ/gICAgoB/gYB9gX+BfoF/f36AfIGAf4F9gICAf3iCgICAfn+DcoB/goB7
gIJ/gH59gYB8gYCAgoB/f35+gICAgH2AfX+Ag3+AgH+BfYJ8foF/goCAhIGAgIB7foB+gX9/gH+Agn9/hYB5g4F/gIB/gIGDgIB/gn5+gYGAgYR7gICAfoJ+gYCAgHmCgICAfoGCe4B+hYB+f4CDgYOAgIJ/eYCC
eoCBfoN6f4B9gIGBgIR/gICBfX6Dh4B/foCAf4CAgIKAgIiJgYB7goCAf4B9f4GAgHx/foF9gICNf3t4gH6CfICFgoGBgH9/gH94gICBfoWBgn+AgX+AgH+AgoGAgHqAgH+Cf4CAgH6AgYJ8f4OFgIJ/gICAgICC
gYCCgoB6goGAgYWAgIJ/g4CBgIGAiH6DgYaAgH1+gIF7eYV/goKAf3+AhICCgICAgoF/f3+CgICJfX1+goGCaoCAgYCAfYB/gHyBgICCg4l8gHF/goRyfIN+iYCBgoCAgICBgHyBf4CAf4B+gH9+f32AgIF9gYF+
gH+CgH+FgYKEgICHf4GAf4CAeYCBgIF7gIOAfYB9gH9+f4CAgICAgH+Ag32Bf4CAgX+CgIB6eYCAf4GBfoGFe4CAgYB9gIGHfoCAgICAen9+gH+EgIB/gICAhHSAgH6Agn+BiIB/g4SGgH6AgICCgYCAgoB+gHiA
gIKCgoJ9fYGAgYGCgIGAf4B/gYF7fYOBg36AgYWGiIJ+f4B/f4CBgH2GioB9f4aAgYWAgIB4goGIgICAgH58gH2FgIB/fICAgHuEeoJ+gIF+gIKAf4CAeoCAgoCFgH+CfX99f4B+e3+EgICAf4GAgIKAhIKBgoCF
gH6AgIB8f3+Bf4CFgIWBgoCAgICBiICAhX6BhYCCgoF+fnyAgnKAgIF/fYCBgIF8gIWBgYGAhH9/eISAgIaAgIB/gICAf3+AfIKBf4CAf36AhX6KeICAgH+Be4CAgH9/gYSAgH9+f4GAgXaAfYCDf36AgH9/gH6A
g4GAhH+AgICCgICBf4B/fn6Ag356goCAgH1/gH+AgH17gnl9gH6AgH+BgYR9f4F/eYJ8f4B/f3uDeYCRgIB+gYOBgH+AgIOAgXqChYGFf4CBf36CgH6AgHuAfoR5gIB9gH98gIKDgYGAfYSBgICAgICAgIOAgoJ/
gICCfn+Af4KAeoCCg4KAgoaDgIB8gIOAgICEf46FgICBgIB/f4GAgn+BgYGAgIJ+gIJ/fX+BgoCBgH+AhH15gHx/gH9/fnl/gHx+gX2CfYB+gIF9gYR8foCAgYSBfYGAfYF+gIB+in9/fH+AgICFgIV+fn5/gXuJ
foKCf4CBgYJ/h4GCfoB/fICChIF8gICAgH19gX6EfX2AgIB/gHt/gId/eYB/goJ/fYF/gICAfn6DgX+AjoB/gYCBgICAgIB/gH+MgYB+gIKAfYCAgHyCf3yDgIB9foGAgIKAfIOBgIB/f4KCgIKAgIJ+f4KBgH+B
eX+AeX5+goOEf35/hX6Af35/g317gH1+gH+Af4F/fYV/gICBgYmAf36AgYCAfX6AhICAfYB/goCDf4B+g3yAfIGAgICDgoWBg4CAg4B+gH+BgIF/gICAgH+AhW5+gIB8gH+AhoJ8foB+gHuCgICAgHiCfYJ9fIR+
gYCAgYCAfn2DgIN/gYGIgIB+goCBf4CBgXp+gICAgYZ/gICGf32BgYV+goB/gn6BgICGf4KAfIB/gICAhIF+gIB9gIGAgYB/goCBf4OAf4GBgICAgn+AgICBf4F9fX+GiX9/gHiAgH+Afn5+gYR+gIF+gYCAgIKA
gH57gIF/gX9+foB8gICBgH+Cg3+Af36AfnqCgIOKg4CCf4GCfnt/gG54g4CAfYCKgnx6gH+AgICCgYeEf399g4GAfoCAgH+Bf398eX+AgoOAgX2CgHd+f4B/bX+Af4CEgIGCg4CAgICCgIB/gIN+gH6IgIZ/hIJ+
fnyBgX6DgoCBgHmAgH6CgIKEgoJ+gH9/gICDgoCAgn+AgX+AgoF+f3+BgIyDgW2Bg4N+iYCCfn+AfoGAgIN+gH+BgIKAgIGBgYCBhH6AgYJ/goB/gICAgH+CfX+CdICAgYB8g3mBgoJ/gn2AgIB/foCAgIGDgHyB
e4N3foCEf4KCf3+AgYF9gIJ+f4CBgYCAgIGAg4CFf3+AfYB+gIJ/gIF9foCEgIF+gX6AgX6BgYWLf4B/gX+CgH+Bfn+CgX+AgYCAhICDf32AgIKAfoOAgICBgIB+gH2AgYGAhnuAgICAhI+BgH9/hYOBhoGAg4OD
i36BgXt+f4B/gIOAgX9/gYB/g4B8eYCBfoF/gIKAfoOGgYGBiH+EgH6Bc3+DgHyBh4F/foCDgIR/gYGAhYB/gYCDgIGAhICAf3yBf3+BgoB+goF8fn+AgoCAjoCAg4GAgoSAhYCBg39+fn6Af36Afn+Af4GBfYCA
fYB/gYKAeYOAf4B/gICFgH6Af4CAgYB8hoF4gIKCfn+Bf4SAgYKAf39+gH6EgX5/gH9/g4R/gH+Af4V/gIaDf4B/f3x/gX+Af36BhoGDgIGAfYF+goCCf3yAgYCEgoGAgIGCgIB/fYCAfYKBfYCAfoR/eoJ+hYOB
gHyEgIKBg4SCgIKDgIKFi4CBfICAgIB+gIB4gX+AfYGBhICBfIB+fYCCgYCDfX2Agn6AgISAgYGCfn+AfoN/fn5+gYCAfoCCgH6AgIB9gIGAh4CAgYSDi3yCfn56gIKAfoCAgYB4hoCCfIJ1gICCfYGBgIN/gYCE
gHyEhn6BgYJ+gYB/gIKBf4CAf4B+gIV8g36AhH+EgICDgH+CgH+AgoB/gICCTYGBgn18fn6AgYSBg36BgH+AdnyAgoWAhIJ/gH6Af5OBf4J7goGBgH1/gH6Ah35+gH+AgoKAfYCAhoB+hoCFfH94gH+AfYGCh4WA
hYiBe4B/goCCgoCAj4CBgIGAgX+DgYCAgX1/f4CAgIF+foCGgYGBf4CAf4R+gn+CgH9/gHl+gIF/gIKAgoF+eoSDgX6GfoOAfoGBf35/gIB9f357fX6AfIGBgICAgYCAgX2CgoCAgYOAgHyCgYCAgX5+gH1/gIGA
gYCAgIB/f31/goCAgICAhYKAf4B/f4CAg4F8gIaBhH9/fYKAfoB8goWBgIR/foCCgIB/f4CAgIOBgIB8f36AhoGAgICDgIVugIB/foaAgYSCgIB/foCAgICAfoJ8hX6Be399foSAg352fX56goGAhIGAgH6BeoCA
f4KCfoJ+gIaAfYF7hImAf4CBgIJ/gH+Afn6Af4J+gX+CgHqGgIGBfIF+gYCAfYF+gIGFgYCAf4CAgoF+gXaFfYCBfn9/fYCAfYGDgH+AfIF/fX1+gISEhIGCgIB/gH5/h4GBfoCCf4KCgIZ/gYCAgIGAgICAgYiD
f4CAgH9+f4CBf4OAfYaDgYCAgIGCgYB/foCBgH6AfIB/gIB+gIOAgoSAgISAhn+FgIGAf3+Een2BiYWAhIKAgYB9gIV9gH+AgICAj4GCfX+Bgn+BfoiEgYSAgIF/foF/g359e4OAgICAgnyAfHqBd4aAgIKAhICA
gICGgH6Af4GAgICAgoB/fYB/en6AgH9+f4GAgIB/gYB+g36Ag4CEgoCAgH6AgYB/gICAfXyDg4BugIWLgICAg4OAgoN+gYOAgX2De4CAfICCf4CDeX+AfoB4hYR+f3+AgICAgn9+gIJ/goCBgYGAgIGAg3yAgICB
gICBgYB/gICDgH+DfX+AgIB+gISAf4B/gH99gICDf4GBgICAgICAgYKAfoCNgICCgIB7f36GhH56goCAgXl+goJ9fX2BgIB/gH6AgX2AgIR9gIB/fYB+hH6Cg3+AiYWAgH+AgYGBgHSDgH+AfICAgoZ+gXyBfoGB
foB8fYB/gH9+hYB6h36BfYR/hYKAgYCAgIaAgoGCgn+Af3uBgoGGgIGBgICBf35/gICAgYOBgH+Af3t7gICAioCBgH59gIN+gICAf4CAgYCBhICHg4SAfoB+gH+Agn5/gH+Af39/goCAgIB+gX9+gn98gIWAgIJ/
gIGAgoB/gIB+gIGAiIF/fn9/gIJ/fnp/g4CAfoN/gIB/en6BgIKAgYB/iICDf3+AgYB/gICBfoB9gYJ+f4CAgICBgoB9f4aAgICIgoWJe3uAf4B/gIGChX2BgIWAf4Z/gICEhIOAfoB+f3+CgX1+gYCCgIN+foR9
gYOAgIGBgICEgIF9f4CAgICAgn59foB9f4GAgH+CfIZ/hX+Bf32CgYCBgICBeYGAfoCAgIF/gHyAgICGgICAf4CAhYR8f3+Cf4GBgYB8gX5/gIOAfnx9gIJ+f4OAf4CGgYCBgoGAgIKAgoWGgYCAfIJ/fX+BgICA
gIKJgHx/fYCAgICDgIJ9fICEgIF+fYKAgH6AgX+Bfot9gH+Ag4KBgIGBfoKAgICAfYiAgX9/gIOBfICCfoGBgIB+gICCg4mCe3d8goF/g36AoX9/gYKAgHyAg357goB/iYGAgoCCgH+BgIKAgIGBgH+Ah36Af4CC
g4CAf3t/fn+BgIB8f4CAgH2Af4CCgYCBf4CAgH+FgYODgn+CgYGCgYB/eICAgIGAf4GAgXuAf39/gIGAgIB/gIKAf4d8gIN+gIKCgIN/eoJ9gHuBfYGBhHyAiH1+fYB+fn+Bf4CAgX2BgIB7gIB/en2CgIGBgX+B
fn+BhIOAgIF/f4B/gH5/fICGfn6BgIF+gH9/gX+AgYB8bIGBhX6AgH+Af4GAgIF/f4N/f36Cf3iBf4GCfYGBf4CCf4B+gYB/gIKAfYB9fn+Af4B/foOBgoF/gH2AhoB+f39/gH+AfIB/ioCAfn2AgHt/goGBgYOC
foF1f4CAgICEgH2AgICCgIB/goGCgX95fYB/gIaBgoCAgX6DgoGAgYB8gHuAgIR9foODf3+AgIB8gH+DgYKCfoJ9gICBgIJ/fX+Af31/gYCAhICBgH99gYGBg4CCeoF/gISAgIOAg4GBgICAfoKBfoCAgYCAgYF+
gICFgIh4g36Bd4KBgH+BgICAfoB/gYWEgH+CgHyAgYKAgIOAgX+Bf4N+gIB+gHl/goB/gH+BfoCBf4WAgoB/gICBgYGBgYB+gH+Gf4GGgHt/gH6CgH5/f3+NgYZ/gYCDjH98gIB/enqAfoGCgIGDgICAe4KAfIN3
hH+Cgn6Dg4B9gH+AgICAf4B/fYF8gH2AgYCBf35/gIV/gn6Agn+CgYCBfoCAfn+Bh4CAgYB9gICCfoCBkX59fYKFg3aBgX1/gX+AgoCCf4WAg4CAfICBf36AgH+AgIB+gH2BgH6Af4F4gIGFgICAgIB/gYeBeYGB
foCAg36AgoCAgIGAgoWBgn+AgIqCfYKAgH+EgICCf3aDgXyBfn6BhX5/g4GBf4B/gX1+gH98gX5/gH6Df3+AgIGBgH9/hH99gH+AgH+Af39/goCAf4KAf3yAf4CCgICBgIB9foCAhIBvgIB+gH+Cf3iCgIV/gYF+
gIeBgHaBgH5/jIB/foCBgYWAfoB+gH6AgYF8gICDgICJg36AgYGAg4B9hoCAf4CAg4B+gn16foR/foCBfoCDgIV9fYF+gYCCgnp/fn2AgYOAf4CAgICCgYB+gICCgH6Af3yCgIGAgX+Afn+Bgn6Bhn6AgIB9hICA
gICAhHmAgoB9gHd+gYGAgH+Cfn9+fYJ/g4WAgoGAgIF/f39+gIB/iX2DgIGAg4B/gn+Fgn+CgYCAgIGChYCBd4CBfnt/foCGgYCBgIGBgIB/foCCgYGAgHp+gIGBgn1+gH6AfoCAfYB7gYGCe36AhICBgYKAfoCH
gIOBfoCAgH2Cd32BfYCAgYSAfYSAgoB+gH15foF/foB9gIGAhoGFioSAe4B7gX6BfH2CgISEgIN9gICAg4OBf36Bgn6AgX+IgYKEgH6CgIl/gYKAgYCAd4V/f4F9gH9+gIF/f4V/gIaBfoGDg32EfYB+gIZ8gYCE
f4eCgIB9fYWBfIF/gH9+f4CAgH5+g4OBgIGAfX9+i4WCf3+BgYGCf4GAfX+Df4F/fX+CgIF+gH5/gICAdICAgIB4gIKAgn2EgoB/gYCAiYB/gG5/h36DgICIgX6BhIB/hIOAgIV/foB9gIGBdoF7f4OEj3+AgIiA
gIB+gH98gICAeoSBgICDg4J9gICCf4GChn9/gIWBgYN/hIF/gYSEgIGAhISAfXyAf4F9fIh+g35+gn6CgIKCgX6BgoKBgoKBioB/goCAgHuBgIB/gHx/foOFgpSBgH+AfIGEgoF+foqEgHuAf4WAgIGAgY2AgICD
f4R7gICDe4aCk4N/fn2AfoGCgoF9ZX97foCAgYSBfoKChoB/foCFe4B/gIF/gIF/fYCDg3l8gHqAgXuDg36Ag4CBgYCAgIF/h4SAg4CAgIWAhoCDgICAgICEgIKAgX+AgH+CgYGDgYB+goCAg3eBgIB/fIKAgIKG
gX5+gIGAfoB/fICDgH2AgoaEf3+AgICCg32BhH6Ag4CAgYaAgoCAgIJ+f4R/en2AgX58hH9+g4GAgH+CgISAgICAe3yAgoF/g3+DgIR/f4CAfX+DfoF+f32Bf4aEfICBf3yBgIF7hIGEgIJ/gIGAgIKAgICBgoGB
foCAgXuAgIGAgYKBiHuAf3qBfoCAgIGAgYB/fIB/foCAgICBgYOCgIKBf4OIgICAf3mBg4GAgICBg4B+gH+QgHqFh36HfoN/goGAd4B/hGV5f4SCfoKCcHyAf4B/gH5+f36Af4CAgH6BgoGAgYiAgX+Cg4CAeIKA
foB/foGAgYGAgICAgICBhYGAf4B/gIJ4foCAgYB+fYCAfn+Afn9/iH19hICBdYN/gICUfoB7gH+Agn+BfoF5e4F/hIN/gX6CfoCCg4CBf32AgICBgIKBf4GAf4F/gX+AfoKDgoaAgX+AgG+Ag358f39/foKAfoCA
f4J/gH2FhoGAg4CAfX+AgIF7fYSAgICAgoJ9gHGAg4B/gIGAe4B/gX+AhoB/gYJ9fYiBgH2BgIB6goB/doGAgIB7gICAfnmDfYSAdYB+gHx9gH5/foGBgICAhIV/foCAgoCBgH9/gHx/gH5qgIB/g4CEfn6AgH1/
f4CAhICKgICAgYJ/fICAgHyAe4CAgoB+g4CAf3+CgIB/gH6FgYCAgYCAfoCDgIB/fYOCgX+AfoCCgYCFfoB/hHp+fHx7gICBgHuAf4GBf3+BgICAgICEgICBgICAgYCAf4B/gYCBgH6CgHuCfYOBgIGIgXt/gYaC
gIOAf3+BgoCDg3+EfYR/f4CAeoGGfoN+gH9+gH2CgYCAhICBfoKAgoCAe396gH6AgH2AhYCBgYF/gYB9gIGBgICAgoKBgH9/gYCBgoGDgIWAgIKAf3+AgIB/gICFhYCCg4CBgH2BfX59gYCAfYJ/f4CFfoeDgIJ/
foCCf4CAf4CAgoF/goCCgYB/gHiCgIB+g4d+gIB9gYSAgH6HgH+Af32AgIBwfn+AgIF+gIKEgoB9f4GAf39nf3+DgH+Af4GBhXuAhICAf4Bxgn9+gIV/gHx8gIF8gISEgHeBgH98gIKAgn97hIN/gH+EhIR8gICF
f4CFgIKAgH+AgX6AgIOBfoCAgoCAgYCAf4CCgICFeoB/gICAgICAfoCCgICGgoF/gH6Bf4CDgYB/foCAgIF/f4CAe399gYB+gHp/foCBeYB9foCBgH6BgoB8gICDgICCf4N+hYCAgICCgIWAgIB/f3+DiIKAgX+B
hIaAgYOAgoB+gYCBf4CCgISAf3x/g4B+fn2AgHqAfoCAgHx+fn+Cf3+JgYqAf4eGgH+EgYJ/gH2Ag4B/gIF/gIx+gICFfXp+hICEf3+AgICAf4CAgICCfX+Agn91fYF+g4SCenx/f4SAgIB/cYCAfoCBgICQgIWB
gIF/fn+AgXyAfn+BgH9+gH2DgH6AfoOAgHiBgIGEgH+AgYCCgYCCgH+Af4F+hYB8foCAgIGCf4B+e4CDgH+AhIB/fnx+gIB+f4Bvgn+CgoGAgH6Be4KEgX6Bd4GAeoB/gH6AhIGAgYCAgn9/fYB/gIKBgIKBgH+A
f31+gXyGf4B8gYWCgH+DgYN7fYCBcYGFgIR8gIB+gnqGiIB/gICAgoF8gICBg36CgIKAfW5/fX+AiYV9g4OBgICCgICCgH97foCAgHmAgYGEgoOAgIJ+f3x/gICBgX2AgICCgICAf4B/f4KBhH+Egn5/gH9+foR8
g4B+foCAg4CMfYGAiXyBgYCAgICDfIJ9fYGBgICAgYCAgIGAhICCgYCCf4WDf4B/gn2FgIGAgH9/gnuAgoCAgIF4gIJ/foCAf398gYCAgYWCf3mDgICCfH6Af36Afn+AeoCFfoJ8gIeCgYCBgIJ/gIGBgIOBgH2A
gIF+gYGAfYB8fYKAgH6BgHp/gXp/goGAfoGCgH+Efn+AfIGAg4Z/gIN+goCAgICAdH+Cfn59gH2CfoCBfoN5goaAg3l/goJ+gn+Af4KEgIeAgYCBhn+AfYCFhICAgIF/f4N/gIF8foV7foCBgIGAgYB9gH94gIJ/
f4CDgol9foGAgYB9fniAfoN8fIJ7foCKgn2BgH6Bf4KHg35/f3uEgoKCgYCAgIKFgoGAgIWAgH+DgIB3gIKAfoB/gIB7gH18gIF/g4J+gniAe3+Af39/gICAfYuDeYF7gIKAfX+CgISAgIJ+gICBfISAe4CDgHeC
f3+CgIB9g4J+gIGCgH2Ae4J/gHyBgYCAf3h+f4CDgIGAgIF/g4aAgYCBe4OFf4B/gIOAfYOAf4J+gH+AgIGCgIB/g39/gISAgYGAgICFfoCBgX2DhoCAg4KBfoGAfHyAgYCAiICAfHF/gICDgICAhHyAgnmIf4CB
fIWAg4GEgn6Ff4KDgICAgHuAf399gYB9gId/gIJ8gYaChYCDg4B+g4CAgYCAgH2IgIGCgHyCg4KAgG2AfoB9gYCBgHmAeoCDgIB/foF+f398d32Bf4F/e4B4goCAgICBeIF/gnqAf3+DgIF7gIaRgIOAhIOAeYN9
gX6Af31/gISFgIGBhIB/fICBgIB+gIGAgoCAf4B+gH+Af3+AgIOBgYWAgICAgYCLfY2Af3+BhIR9gICAg3t+gYOAgIF/fYCAgH+AfoKCgICBhYCAfoCBgIB+gICAgYGAg4B/gH2AgoJ7fn6Cf4B/gH6Bf3+CgH58
jYGAgX9/gIB+gIB/f3mAgISAhYmBhIWEgoCAfoB/gIB/foCHf4J9f4CAgoCAgn+AfYCBgIGBgoCCgIB/gH6Fg4CAiICBfoSAfYCAgICEgIGAgH6AgX6AgoSDgoB4gn2AhH9/gIeDgH+BgICDfn6Gf4CAg3mBfX2D
f4CAgoGEhHyAfn+Cf4GBgYB/gIKBhICIgICAhniAgH+Bgn9/gH6Bf4CDgIB/gH+AgH9/gH6AgH5+fYB+e4CLgoGAgH+Dg32AfH+CgX+DgICAgnuAgoGBgYCAfoF/hoCFiH17gX+Af39+gHuAhH+AgICFgIOAfYB/
fX2Af4B/gX17foJ+hICBgYCBgYGAf4KAhYJ+f4CDgH1/gX6Cg399gYCEgIOCf36AgoZ6d3t+f4GHgH+BgnJ/f36BgICAinyBgICDg4CCgYGBf3qAhoCAgICCgX9+g4GBgHyFgXZ6gICAgn6EgIF/gIB/goCDfoB/
hIGCgH+AgIB+f4F/hoJ7fXiAgIOAf4CAgYCBf36BgICAhoKCgICAfoCAgnyAgYCBfoCAgH59gn+AgICBhIGBf4yAgH+Ag32FgICBg4KBf4OAf4GBgICEfoF9fH6AgHmDh4CAhn9/gYSAfYKAgICAfoCAgX19gIN7
goGAgYCEgICAgICCgICBgoF+f31/gH6CfnuBgH+AgX+AgX+BgIGCgHWAf32DfYF/f4CBgICCgnqCgH+Bf4CAf4CAgIB+hIOLfIJ+goGFf4Z/hICBgn2Cfn1+iX+KgH9/foCCgICBhX2Agn2AgIGAfoCAgoBsgYB9
gICAgIF/gH9/gH+AfoODgJqBg31/hIGAgICXgoSAfoV8fICCgH+BiIB/gICAf4B/g3+DgYJ/fIB+gYyBgH1/gICAgIKNhH+AgYGAgn9/g4V8hYKBhYCAhIJ/fICHgHl8gH+AgoN/hICAgISAgoCBgYGBf3yBgICA
goF+hH+Afn6BeX5+foKAfYB/d36AgYCAg4GBgX+BhYCAgIB/hIB7gX6CgH2BfoB/gYGAf4KAgYOAgICBgYSCfoCEgIGAgYB9g4F4jIB/gH6Aen6BgICAf4OAgX+CgICEgYGBgYOAgICDg399foCBf4GEgIB+gH9/
gIR/gYJ/gIGAhH6BgX6AfoGAgYKAgoF/cX6Ef318iYGAfoCCfoF/gHyAf4uCgICAfoCAeoCBgHt/gIOAfn2Cf4OBgYB9gnmAgYKAgICAfoBwg4CDgYCAgH2EfoB9f4CCgYCBgYKEgICBgICAgX+AfIGAgoGBfn9/
hIN9gICAgHyAgIGAf36AgYOAgH+BgoaBgX+BdoB/gHyAgICGgYB/gIGBgICAgICBeoGCgICBgIB+gH+Ae4F7e4F/g4GDfoKEgICAg3eDhYCAfX5+gH6AgIB9gH98gICBfIOBgICBgoGDf4R7hX+Ag36CfoOAfoCB
gH6BgH2AgH+AgH6CgIKBgIB/gXyBf4CDgYB9gX+AenSBe3+AfYaAgICGgIB/gYCAgn9/f4CAfYCAgoCAgICAf4KBh4J/foCAf4B9goCBfn9/f4GAgH+BgX6Dg3+CgICGfoCAgHuAgIKCfYCCgIOCf4B6gICAgIKA
f4F3fnR/hH9/gX99goB5gIOAgIB+gH+KgYCAgIF8fnx+gH9+f35+goCBgX2Ag4N8gIB+foB8gIB+f39/gHZ+gIB9goWEhXyDfYOAeYR+gIB+f4CAg4R5gICCfn5/gn9+gIGBf4yAgIN/gYCAgYCAfoOAgIF3fIB+
foF+gH1/gX+AeX5+f4R7eoJ+gICAgX6AfoV7hIGAgoCAgH9/gICAg4CDgIV/iHqAgICBfn2BgICCgoCCfoKAiX2AgH+EeH6AgoGDf3+Bgn6AgoB+gH9+fn+BgIaBg4CAfICBgoCAfoB8gIF4gYCAgYKAf4B/gX6E
hYGAgH6QhIB7goWAgIuAh4B+gH+Bgn+ChYCBfoCGf4OAgICAg4N/gH6AgICSgICEfnuBgHyAhICBf4CBfYWAd35/gYCAgYB+f36AhIF8gYV/f4B/hICAhYF9hIB/hIB/g4F/hH2Bf4GBgIB8f4GAf4GBg3qAf3+D
gYB+gH9+gH2BfoCBf4CAi4SBgH+FgYKEgoaBgISBgH9+f4GAgH+Gfn9+foB/hIJ8gIGEe3+AgIB9gH6AgH6AgIGBe4V/gHmBl4CDgoCFgX2CgoGGgoKCgn5+gIF8goODgIB/goCGgXyJgHt/gICBhYCAgIF/f4GA
e4OCfoWEfoB6fn+AhH98gIB/i4B/fn2AgH2Ag4CAgIKAgYN+foF/gH99foGAgICBfYCBgH2DfYCBgoB/hn2AgX9+fn5+fn+Bf4CBgH+AhIKBgICBgIB+gIF/f4OAf4GDhn6AgX6Bg4B+gIGCgIJ+fouJgH5/en9+
gH9/g4WAfnmAg3+Bf4CIgIGEg3x/mYB+goF9gH+AfoGCgIKAgIN3h3+CgIGGfoCBgIR9gHyDgn1+gYB/goGBf4CBgH6Bgn9/gICAgYGEgYaAhH+DgICAgX+AgYCBgICAfn2BfICAf31+gYCAgICAf4B/gH6AhYGA
foF3gIF+gYKEgoCDg4GAgIN/gYCBgX+AfYOBgICAgHmAhHiAfYODgIKAf4KAgIB+eoCDgoGBhH6BhoCBg4B9f39+gH+AgICAf36AgICDgoB7gIKAm398hHp+e4KAfH+BgICBgn6CgoB9hYCIgIB+gHuEgIOBgIB/
f4KDgICAgH6AgHGEfoB9g4GAfIGDf4GBfoCAgH+Cf4F7gICAeoB/hX2Af4B5f4WCf4CBf4CAgHiAgYCAgoCAgH6Tf3+AgYGBgIOBf4CFfoCBgIGDgYCBgICAgHyBgISAgYGAgn+AgIB/gYB/hXx8gICKgIGDgH5+
foCAe4F4gICCfIOGgoB/gGqCgYF/f4J7eYJ/f4CEgICAgIGCgIF/f4OBgoCBf3+AfoCDhoOAgoCAgYx/fYB8goCBgH6BgH2BfoCBgoF+f4GAgIGBgIBwgICAf36AfYCBgYF9gIF/foODf3yBgICAioGCg4B+gnyA
f4B/foV9goB+gIWDgH+IfXGAgIuAgHyBgIGCgICAg4CAgn6AfoCDhXqFgn+DgIGCf4OAgICAfIB9gX+BhIN+f36Dgn5/gICEgICAgn+Af4B+f3+CgICCgYCFgYCBgn2EfYCBgn2AgIaCgIKCiICFf4B9gn9+eoaC
f4KFgICAgX6BgIGAdoJ+gHx+fn2Cg3+AgYCAhIF+e4GAgYCAgICAf4J+gICCgX6BfYGBin2Bfn5+fn6AgIR5gYCAhYCBgYGCgX6AfoB/foOAfXZ+f4CFgYOBgoF/gXuBgoF3g39/gICBhYOAgYCBg3yAf4KAgICA
g4B/gH+AgIGAfIGCgH2BgIF6fYCAgYF+g4CDgIGAgoCGfX+Af4CBgYGAgICAgIB9gICAgoCAgH+AgICIgICCfYCAgYB9gIJ+gH1+f3mAfouBgnt+gIKAgIF/hIGBfoGBgIB/goN/gIN/gnt/gHuAhoKCfoCCgYB+
gIB9gX9/gICAgX6EgYF9gYSAgYCAgYF6gX6EgH51en16gH9+eH+AhX6BgIF/gX9/goaCf4WCgYB/foCBgH6BgIGAgH5+gX+AgH+Bf4GCgImAf32AeoCBfoCAgYB+gH9/f3+AhIKAfnx6gIJ/gIKAgIOBgoGAgH58
gYJ8goCCfYKAgYCAgH6EiYB+gIKEhH5/hYCAfYCAgX19fX6Bgod/f4GAfn9+fIJ/g4KCgYKAfYOAgH9/fYOBeoB7fYB+f4GAgH9/gYGAgH6BgIaAgn6AgYKAfIB/f4B/gIB9eH+EfoB/gICDgICEfYKAgIKAfX1+
hYOAf4OAgIGRgX+BgIB/a3+AgH+AhYB6goKGfoCBgH+AhICAgH6BgoaAgYB8fYB4dX6Af4GCgYqDg3+AgoR/gH59fIGBgICAgH9+gHd+gIKAgnmBgH2BgH+AhIKAfYCEf4d/goB3gYCCgX5/gYJ+f4CBgH2BfoGA
f3d/gH5+fYCAf3uAf4B+e36AhIGAgIB+fYF+en6AgoB7gYF+gH+DgICCgoB+gIODf4GEgIGCfYF+foGAgYCAgICBgH2AgH6Afn6CgICEg3+BgIGEf3mAgIGAgIB/fIB/gICBgYB+gIV/fn+BfX5+gIB/gX1/e4CB
goGDgH2AgIKDgICAfoCBf3p9gICAgoSBfX+BgIF+f4B9gIGAgIGAg4GAjIF+gIB7eoCAeYCAf4CAgIF9fnuBgoCAf399gIF/f4aBfYaBgIGAgIF+goKEgYV/hH+AiICAhYCAf4B8gIOBe4iAf4GBe4KAgICHgIV/
gICAgoGAgn+AgICAfYCDfoCBf4CAgIGBgYCCgICAgIN/goF8gICBf4KAg3+Cfn+Ag4GBf4CAgICGgHyBfX59gX2AfoCAfIR8gICAgYCBgH+BfYKDh36BgH5/foKAh3+Bg4B8gIR/hIGEgIV+hYCAgIJ/gH6AgIR8
gIJ+gnyGgoCBgICAgIKBf4CDgYB9gH+CgH2AhIGKf4CGeoKAf35/gIF9gIR/hIF/gYCAgH+Ahn+AgYCAgoCHgYB/hHyBgYCAeICAgICEgYCAf3+DgH55gX2Afnp/fn18goCAgICDgIZ+f4GAfoB/e3+AgoGCfoKC
gICAgH2AgIB7foB9fH1+gICAf3qAgIeAf3yBgIOAfX+BgYR9gYCAgH99gIB/gICFgICAf4GAfX2Af4KBgYCAf36CgX9+fX+Af4CGfYF8f4J/goCBfoJ7fXyAgH9/gKCBgIN/gH9/fn+CgYCAe4CAjIGEgoF8goOA
gIB9gIGBf4CCg4eAgYZ9goKAen19gIGAf3+Ahnx/hX+BfoB+gICCf4CAgYB+eoCBgoN6goCBfYt/gICEgYB/gYCAgX56gIWEhIGAfoCCgICAfnp5gH5/h3uCgYOAe4N9gYV+gICAfnuAfn+BgIKBjYJ/gnl+gICA
f36AhXyAgIF/g31/gHV/hYB/fX2AgIF/gYB+f4CAgIGAfX+AgICAgIV/fICAf4KHfoGAgYJ9gX9+fX9/f4CBf36Af4aEg4B7f4SCgIF+gYaBg3l8goB+gHeBgH+Bf4J/foB9iYF/gYCDfYCAgJJ/gIGDgH6BgIGA
loCAfoaCgIGAgH9/gH+BgIGKhH58gX+AdICAf4ZtgIGBgICAgICPgYF/gIB/hYKCgIB/hXqBiICBeoR/gYF/gHt/gICAgYCBgICAgICAgIB/gIB+gYF9fYCCgYSBfH6BgYF+eoCAfICAgISFgoCAfn6CgIOAgIB6
hIGAfnqIf4F8gIGAgH9+gHuBgX2Agn9+fn+AfYR+foGDfoCDgICAgICBgYKAgYCAgXp/foZ+gYB/fX2AgYGDf3+Ag4SEgICAgHyAhn9/gX9+fH6BgYCAgH55goCAgH2Ag3+Bf4GBgIB8goCAfoCBg4KAf35/hIKE
f4N9gIB/gIKJgYF/gYGAgX+AfoCDgICEg4CCgYJ8foWEf3+Af4Z/foGCgYGEgH+AgISAeICEgHx/fYCAfYGAiYB9gH+BfoKBgIN7gIGBhYB/fYKAhIKAgIGCgICAgH9+gH9+fnh8gYCAiH+AgICBgYCDgIF9gH6C
gH9/gYCAfYB/hH6BgICAgYCCgYCBgIB8foCAf4GAh4CDg4KAfYCAf36Bf4h/gH5+gICCfYCBfoF/iYCAgICAgICAf4B+f4F9gn9/f39/f36AgYGAfn+AhYGCfoGCgIB9gnyChYCCgYF+gIF+eIWBhIB1gIB6gH56
goKAgIB/fn99gICEf4CAf4GBfXuBhH1/gH+Agn19foB9eoB7gICCgH6Ah36Ag4CAgIF/gYGAfoF+gX6AeoCCf3SCf4B/gH6BgH+AgICBhoJ/gH5/f3x/gH+EgH1+gIF+foGAgoGEfYF/fX+AfoJ9gIOAhoB+e36A
gICAf4KBhIB4gXyAgHyAgH6AgIR7fX+Ah4CAgICBgIGDfn6BgYB3f36Dg4B/gIB9gX+DgIF7gICAgYN+f4B/gYJ8gIJ9gICAgICAgH9/gICDfYCAgH97gIGAfYGAgIB3gICAgIKBhICDgIJ7f4B9f4SAfYCBfoJ4
gYCBgYB9hIGBfH2AfYaCgIKAfYKAf3t/fYCAfn+AgHyAg4ODfICAgYCBgH6BgoN+foB/gYCCf4SdgIJ/f4CBf4F+gYB6enp8f3+CgX+Agn2BhnqBfXyCgIB+gn2CgYCEf4GAf4GAfoCAgoCBg4CAh4KDgIJ/gIF7
fIaAgYCAgICDgH58gH+Ch4mAgX6Bf4KBgX+Af397noJ1f3yAgIODgIKAfYCAgoCCgIJ+fIGAjnyAgICDgYCAgICBgH99fnyAgYGAh3+Af4B8fYCAgIB/gICCgn+AgIGBe31+gYSBfYCBgX+BgoCAgHt7gH6EhICB
gIWDgX6Af4t9foCAf39+gYCEiYB9gICEgICAgH+EfoF/foCAf36CgICDgIF/gHt8hYCAgIN7f4B9gYCAf4CAgHyCgIGCgYCBgH6Af39/goCDgIN/e32cfoB/goB/foB+gH6AgICBgoWAf4KEf4CAfoJ8foCCgn6D
gYCBgH+CgXyAgYGChIB/gX+Bgn96gH+HfnyCgIKCgH56gICBgX98g4B/eoCAfICBgXmAgIF/hXuEgYSCf4GCgXyAgICBf4R+gIN/f4N/fIJ/hICAf399f4CAgoB/iYCAhH+AgoF7gIODgoKAe355gIF/gIN+gIN/
gYCBf3+Ag4B8fXuEgYB/gIKAgHh7fIN/goCCg39/gIB6gn9/gHyAgIB+fn18hnuAgX9+foCAf4CDhICFgH5/gIKCgH+AgIKEgH+AfnyHgICAe3yAgHuAfICBgYGDgYOAhYCCgH+CgH9/gICAgICDh36DgIKCfoyB
gYGFfYOAf4F/gYCAcYCAfYCAgIGAgIGAgX+CgIF9foOBfoKBfoB9hIOBhYCAdn+BgICAfIGBk4CAgIGBgHyAgIJ/gYKAgH6DfIF7gH+CgIF9fH5+f4GAgICBhICAh4Z/goB7gYB/gYCAfH9+gH6AgYKHgIB/gIGB
fn6Af4B+f4F+gHx9f4B/gIKAhH+BgoCAgIOCi4CAgIB8goCAgIGCfYB/hXWAgYmDfn6Af4GAf4GEfoOCgICIgYqGgIOBgISAgHl+gICCf4CCf4B9goCGf4CBf4B/jn6Ae4CAh4CAf4CAgH96gIGAgn5/gISAgH6A
gX6AeoCAgIB+gIGAfX6AgYB+hIGAgol+foB/f4KAgn+Cg4CBgICAkH1+hYCDgoCAgoB/gIB+gIB9gIF+foKAgXOAgIGAhH58gH+Ci4GCgIOBf35/gXt9gIaCf4GAfoCAgICBfYaAdIB/fYN/foB9fYB/gYCAfIB9
f3qAfoCBfYCDgX+Ag4CDhYGAhH9+gXV+fYCChICAgnV/gIKAgn1/gICChIKAf4KBgIB+gIOAf4OEgW6AgIB/gYOAf4OAeoB/g3yEgICEfoCAgIGDf4CAhX5/gIGCfHuAfoCBgnOAgX+KgIF/gIB/gYSAgYCAgIGA
gIGAhYh/gIl/hISIf4B+gYGBf4B/gYCCgISCgIB9foF6gYGAgICAgIGBgICAgYCCgIKAgIB7gH5/gYB7gH6BgIF/gIB/fYCDgYCBiIFsgH53f4WDgIB/eH6BiIGAgoCDfIWBgoCAfn9+gIJ+foCBgICAgYOAgoJ7
gX6BgIB/f4CAfoCEgIKAg4GAgH19gH+CgIB8f39+g4B/gY2Cf4GAf4CAf36Cg4GCgH+AfoB/goF+gX9+foB/goB+eoB/f4CBgH6EhIF/fH2BfoCBioB9gH2Bgn+AgIR8gYJ8gIN+gX+Af3+DgYB7gYB8f4CEhYCD
foCGgIB8hICAgH57fn9/gICBeYCAfoCAdoCBgIJ5g4GBgH+AgH+AgHmAfn+Af3x9fXmBgIGBfIB/gICBfYF+g4KBiYB+gIB/gnyAf4CAf4CAgICAgIB6gIB+gIOAhH5/hIiBe4h+fYB8foCBgX6Af3+BgYGCgICC
gIGBfIB/foJ8f3+AgIZ+g3aAfYCBfn9/gYCBf4CAgICAhICAfICBfoB9goKCe32BfYB/f4GAdIGCg4CAgIR+gH99hn6Be4KBgYKDgX9/gICBf4F8gH2CfYCFgH2AgICHfn6Afn96gYWBgoCChX6BfoCEgIF9gIB/
gH+BgHyDgH6Af4CBgH6CgH+AhH+GgISCgICAgISAgYCBgH+DgX+Af4KAgIGAhIOAgIGBgIF+gYCDf4B+doB+gH99gICAeoOAgYKAfnqAfX+AgoSAfYGBfol+int/f3+BgYF+e4F8gH94gIB/gH2CgH+AgIB+gH+B
e3qLf4eBg3l0gIB+goSAgYGBf4aAgIGBgIN/gneHf4SBgYWAgH2AgIB/hYCCfn97gIB+goCAf3p/gH+AgYN/g3l/gH97gIN7hH+GfoSCgIB+gIGBgHh8foB+f3+BgoCAe4B+gYGAgICBg4CAg4CAfYF+gIF+gHKC
gHyBgIB/gH5/gH+Cfn6FgoCAgIB8gH+Af4B/f3+AgX6AfYCAfo19foKDgYOFgn6KgYKGf3V+gIOCgXx+foCAgn17fYB+gYGCgIN+iYKGgYCAg4F/gICAgn98gIF8fIOAgIOCf36AgIJ/gYCDfoGAf4CBgYB/fYGA
fn6BgICBgH99f36Ae3qAe35/gIF+hH+AgIN9gH9+gn6Af4F9foR+gIeCiomAf4B8f4CAfX2BgH+AgXyBfniDgIGAgICAgIB/gIKAfoKAgIGBgn+Cdn6Qg39+gYGFgIN8f4CCgH+Ef36EgYCAfXl/foCCi4CAf3+A
gIGBgIOBgIOBgYCBen59gICAhImCgYCHgICAgICCgIeEgIN7gH18foZ/jIF6hH6AgH+DgH9+gIGAgIOAg4CBgYF+fX5+gIGAfoCBgX+AfIB/hX+BgICCgImBf3+AeYCBf3yDfIB9foCCf35+g3yAf398fnx/gYCB
foCBeoKEgYB+gIGDf4CAfIB/f4GAfH6BgX+AgIB/gHuBf4B/fH+AgYKDfoJ/f3+Ae397hn6AgYGBfX99gICAgIB9gIB/gICBgIB/gIGAfn+AgH+Cgnx9gICFjYCCgH1+foCAhX6AhYCDgIGBhn+Ag4B+gH+BgI5/
iYCAgYCAf4ODgn6AgoB/hICBgIB+gIKNgICCfoaFfoCDgoGAg4CBgH6AgICAgICAeHt9gIB4gX+HgIOBf3yAgH+Bgn9+g4F9gXt8gIGBgICFgIJ/f399gI+AhYF/eoSAgH6ChIF/f3x/gH5/fXx7gICAgYOAf4mA
gIJ/f4R+g4OCgIGHgH+AgYKBeYCCgIF/gYOCjH6AgX9/foBwgIV/gXqAgIGCgIODgIGFgICAf39+g4V/gIGHgICFfYZ/gIGAfH19gYCAgISCgYCDhYaAhIB+gICBf357gICBg32Cf3+Bf4J/fn9+fIKBgH97gICA
gHyAgoB4gICEgIB2gIB8f4B4h4CAfYOBgYKAgICAf4F+fn6CgYCAf4GBfn+Eg353foKCgIWBgYGAfn1xf4KAgnuBgIGAgH+AgYGAgX2BgoB/en+CfoGBfYCDgYCBgoCBg4GCgH5/f4GAf3+AgIGCgIF8gYCDh4B+
gICBgICAe4CAgICIfoGDf4B+fn+Af36BgYSAf4CCcIF+gICDgn5/gH9+g3+AgIKBgH+AgIJ/gIB/goOCgICBf4CAf4J3gYCDgIB/e4CAgYGBgICChICBgIOAgX6Ag4N/fYCBfX9/fYKBg4J/hX+AgYCBgoCAgX+C
gIKAeoCAgYB9fIGAgICAgIB9gIF/gICCg4CAgYCBgIyAgoCAl3+TgH+CgYaBg4GAgIGAf32BfX+AgoCAgIaCgH9+f4CAgH+CfoB1foB7foCBgH6AgYWCgIB8f4CBgIJ+gH9/gIF+f4J8gICCgIZ/gH5+goZ/gIF8
goJ/gYCBfoGBgX5+f4CDhYCAg4CCgoGAgYCAgIF5gHqAfYCAg3+AgICAgIeChIB+gICAfoKKgICBgICCg4KAfYaCgX5/fnl+f4CAgICAgIB/gIOFgIKEgIGAfoOAgn+EhHuBf4CBgIJzf3+AfoCCgIF9goKCgICA
fnKAfH54foCJgIGBgYR+fYCAfoCAf4GCgIWBgICAfIF+f4CCfoB6gYCAgYODfX+AgIOAfn2Bg4GAg4CCfn+HgX2DgoeAgIWCgH+Ehn2AfICFgYGEgH2AgIGAgICAgX9/gICAfYCAgYKCg4CAf4eChY6AgYKAgIOA
gX99gIB/hIB9gYCAgICAgICAfYWFgIN+gYGDgH+Bf4B+gYCBf4CAfX1+joCCin+BhYB9gICEfIF6gICBgIF9gH+Bf4GDhXyAgH6EgYB7fn6DgH+BfIN/gHuAgH9/goCAgX5+gICBgIKAf35/joCEg32AgYCFgICB
f4KFfoB/gX+BgoCCgICOkYGBgn+BgICAgICAgYB8eoF+f4CCgYB/gHyAfoCDgoB5f4CAhoCAgIOAgISAgIaAgIB7gIGDf4CCgH91hHmBgIV+gHyAg4SCg3yAe3p/gYCCgYGAgICAgIB/gIGAfYeAgoJ/gIB+gIB+
fH98gYmBf356fYCAgH97eoB+gIWAgX+Ag4B4f4GAfn2AfnuCf3+Bgn9+gYB/fnl9goGAgoCAfnuMgX+AgYBugGqAgYGAgH6BhXx+gIGAgH2AgoKAgHp/gH+AeH+AgIKAgYGAgICAgn6AhYKEfoCBf4F9g4CCf4B/
f3+AgIB+gH9/fn+EjICAgICAgIF/gHyEgYB+goCAf397hICAfn+AhYOBgYGBgIOAf318f4KAgH6CgYSAhH90goCAgIOAgH+AgYB6f4N/gICEgH+CgYGDf4B9gn6BgICDhIGEgIB/f4R+gYCDgYCAe4CBgICAfIGA
gIF4hIWAgn57gIB/goKAgICBg36BgIF8gICAgIh+gIB/eoCAhYWBgH59hYCAgH6AgISAfX+AgYSAgX+BhoF/foCAfIN/f4GAgH6Af4CFf4eAgIKBgYCDgoWAf3+FfoCBgICBfoF/gICCf4B/gX97gZSAgIB/gX6B
gIKAgH2DgIGAgYCCgIB9hoKAhH+CgIKAf4CHgICKf4CAfoB+gIGAhH+AgICAf36Nf35/gH6Afn9/hYB7goR7f4B+fH+AfoJ/gICAg3+CgYGAfYCAgIF+goB+f4aAfYCCf3p/goGCd4GBgICIgH+Ag4CAgIKAgIB8
goCAf4GFgHaAfIaBh4CCgH6Af4aBin2AhH6AgYF+f3x+gICDfoKEfIF+g4GAf4B7gICDgH+Af3+BgIKAgYKAgICAfYN8fX2Dfn6AhHqAgn2BgYB7gHyBgH6AgICBgYCBfICAgICAhICAgoCAf4GAgYB+gIB/fYSC
iYB+jYCEfX6BgYCAgIB+gICBfoB/f36Bg4B+f1+GhH+GgYiBgICAg4OCf4B/e3+BfHh/gICBhX9/goGAf4GNhX+DhH58gICBhYCQfn+AfX6BiICAgICBgoJ/foCAfIKCg4KCgYCKgn99fYCAhoCFgH19foB/gHuA
gH+Bhn57gH+CgIF7gYB9gn9/gICAf4uAgH9/gYGDf35/f4eAf4KDfICFfIF+eoGDgYWAfn+AgIB/e3+Af4F7gICBgIKBjICBgH+DgYB/f4CAgICCgH9+foJ/fYB+foB8f36AfICAgH+AgICAgoCAfoOAjICBf3p7
foF+gX5/foB7hIKBf4CAgX+Af4B/gH+BgIaFf4F/gX+AgX99f4J9gICFf4R+gICCgnyBgYGAg3+AgHmBfIGAgYOAgIB+f4GAhICBe4B+gIB/fXuAhX+AgH56goB/e4CEf4GAgICAfYB9gIB8gX2AiICAe4CAgICA
gIGAgH+AfYOEf4CAgYWEgIGAgH+Af4GAgYGAg3+Ch4GGgYCCe4CCgYCCf4SAg4WEg4CCj4F8f3+Ag4GAgISAgH+AgYCAfYB9g4OAgICCgnyAgYGBhIOGf4B+goN+gICJfYGAf4CAfn+AiYF+gIGAgYCAgYB+gYCB
gH2Bf4B/gIKCgoJ+h4aAgICBgH2CfIB9f4CDhoF/gIGBeoCBgHuBhICBfoF/f4B9gIGAf3aBf4KBgIB+gYKAgICAgISBfnyCf4GAgX2AgIKCgoB/f36DgICAhH2AgICDg4R/fIOAgIJ/f4OAf39/g4R+f3+AgICB
gIGCgH9/foCAgYOAgHqBfoB/gn98gICBgIKAgICAf4GHgICBgHuBgIB+dICAgoSAfoGBgH+DgYR+fYCDfoB/gIN/gYODhoCAgIGAgYGAf4CAgIGAgYGAgICBgH2CgH98gIJ4f3+Agn5/f4CBgX6AhoN6foCAgH+A
gIt/hIB+gIB7gYCAgH6AgYJ9gYCFgIB/gICAf4B+gYSAgH5+gYGEf4CBgH+AgH6Bf4CJgH+AgX96gIF+hX2EfoCBfoCAgIaCfoB+gIR/gXd/gICAg4B7hYV9gIB+gYF/gH2CgH9/gICAgIOChIB/gIB5gX1+gHyD
f4CAfH+CfoKAgX+AhX2AgIOCgIGPf4CCfoCAhX+AfICAgIB/f4GAgICDfoGPgIGAgYGFf4CAgYOEgICBhYB9fn+HfoGBfoCAfoWAhYN/foF/foB/gH6AgICAf4CAgICBgH6AgICCgH+FgICAeIB3gH+BgICCe4GB
f4B6gIGBhIOAfYCDfoCIgYl/gHx+gYCBfICBgIJ+hH2AgH+GgHqAgYWMgn+EgIF8X398gYCNeYCAgX+BgIiAf3uDgICCf4CEf4B+gn2BfIWDgoB/g4CAfnyAe36FgH2Ag4+BeICAfYSAgISBgIN9gIB/gIF8gIyA
gYCAfXuBgYKBf4B8gH+AgIKAgHt/gISAgH16gH+Bjn6Cf4CAhICAgYJ+gICAfXyAgYOCgX2CgICCgH6Bgn+Af4F/f4GBgICFhIN/g4GAgIuEgX+AgH+BioCCf3uBgH6AgYCBgoF+gYGAdYGBg4CAgIB/gYJ+gH98
f3+CgJWFgICAgoGAgYGFgIB3gH+Cg39+gHyAh4GFf4F7f36DgICAfIKAhYB8gICDg4CAgH2Afn+AgH98gYF/gYGAgXd6f4OKgYV/gICRf4GIgIB9gIB9gIB/foCAgIF8hYB+g36BfYCDgIF/gH+DgH99e4CFf4B/
hIGDgXuAgX+DgIGCgIJ8gH1/fYB/gIGIgYB+gH+Af3yBboJ9fIB+gH9/gIF+f3uBgIKAgIB+gYGCgH5yg4KDg4GAfnSBgIB/e35+fIJ/gYGAgXuAg4B/goJ/f4CCgn2GgYF+fnqAgIyAfXmBfoCAgoCAgICCgICA
gH6AhYGAf4F+gIGCf4OHgIF/gIaBf4GBgIB/gYGAf4F8f4CDgICAgH9+gIB+gYGCgoCEfoCAf4CDf4CCf35/f4CCgH58gH91gYSBgIR+foOAgIJ+gICBf4N3fH19h4KAgn6Cf4OAfn+BgIB5gIKAgn5wh32AgoCF
eoh+gICAfoASAPD//P/l/wMA8v/w/8n////7/wQAFgAAAAAAEgDw//n/FQD8/xMABgDs//D/9//5/xsAAQD8/xMA+v/+//X////t//v/BwDy/93/8P8LAAoAEAD5/ykA9//1/wcA7P8EAPj/AgDw////BwAAAAAA
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
