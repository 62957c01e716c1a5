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
    [-12419, 0], [-6019, 155], [-3888, 216], [-3621, 236], [-3440, 254], [-3295, 274], [-3161, 297], [-3045, 323], [-2942, 354], [-2837, 395], [-2742, 444],
    [-2638, 510], [-2523, 593], [-2407, 716], [-2286, 874], [-2142, 1102], [-1979, 1391], [-1744, 1814], [-1517, 2356], [-1277, 2909], [-1054, 3483],
    [-859, 3898], [-721, 4196], [-612, 4387], [-528, 4523], [-454, 4625], [-390, 4698], [-332, 4765], [-270, 4822], [-209, 4875], [-133, 4931], [-59, 5014],
    [50, 5160], [234, 5607], [870, 7306], [1616, 8780], [1959, 9280], [2197, 9496], [2433, 9621], [2665, 9699], [3010, 9761], [3241, 9785], [3746, 9809],
    [5190, 9844], [11590, 10000],
  ],
  "kind_bias": [-1540, -1227],
  "mix": [
    155, 184, 191, 197, 200, 203, 206, 208, 211, 213, 216, 218, 221, 223, 225, 226, 228, 231, 232, 234, 236, 238, 239, 241, 243, 245, 247, 249, 251, 252, 254,
    257, 258, 260, 262, 264, 266, 267, 269, 272, 274, 276, 278, 280, 282, 284, 286, 288, 291, 294, 297, 299, 302, 305, 307, 309, 312, 315, 318, 320, 323, 327,
    329, 332, 335, 337, 341, 343, 347, 349, 354, 358, 361, 365, 369, 373, 376, 380, 386, 390, 395, 399, 404, 408, 412, 418, 424, 428, 433, 438, 444, 450, 456,
    463, 471, 477, 484, 490, 498, 502, 510, 517, 526, 532, 540, 548, 557, 567, 574, 583, 593, 604, 614, 627, 637, 650, 662, 674, 687, 700, 716, 726, 741, 752,
    765, 780, 798, 815, 829, 855, 874, 894, 917, 940, 962, 983, 1009, 1034, 1055, 1080, 1103, 1126, 1151, 1183, 1209, 1235, 1263, 1297, 1332, 1369, 1391, 1426,
    1468, 1508, 1539, 1579, 1618, 1670, 1719, 1767, 1815, 1862, 1911, 1964, 2011, 2067, 2139, 2193, 2247, 2296, 2356, 2399, 2459, 2506, 2549, 2601, 2659, 2733,
    2784, 2850, 2909, 2952, 3013, 3074, 3131, 3205, 3267, 3328, 3381, 3430, 3483, 3530, 3567, 3620, 3664, 3709, 3749, 3785, 3836, 3868, 3898, 3938, 3977, 4007,
    4035, 4073, 4093, 4121, 4147, 4178, 4196, 4221, 4243, 4260, 4282, 4303, 4322, 4337, 4353, 4372, 4387, 4402, 4413, 4427, 4441, 4454, 4471, 4483, 4496, 4509,
    4523, 4532, 4544, 4556, 4567, 4580, 4587, 4597, 4608, 4617, 4625, 4634, 4641, 4648, 4656, 4665, 4671, 4678, 4684, 4691, 4698, 4707, 4713, 4719, 4726, 4731,
    4740, 4746, 4752, 4759, 4765, 4772, 4777, 4784, 4788, 4794, 4800, 4805, 4810, 4815, 4822, 4826, 4833, 4839, 4842, 4847, 4852, 4858, 4864, 4870, 4875, 4881,
    4886, 4891, 4898, 4903, 4909, 4914, 4920, 4926, 4931, 4938, 4944, 4952, 4960, 4969, 4979, 4987, 4996, 5005, 5015, 5025, 5036, 5048, 5060, 5071, 5087, 5102,
    5119, 5139, 5160, 5185, 5209, 5237, 5286, 5320, 5363, 5420, 5467, 5533, 5607, 5695, 5834, 5916, 6054, 6229, 6408, 6623, 6811, 7006, 7306, 7507, 7743, 7937,
    8144, 8331, 8453, 8551, 8639, 8712, 8781, 8845, 8918, 8977, 9041, 9092, 9132, 9177, 9215, 9242, 9281, 9305, 9332, 9355, 9376, 9401, 9427, 9445, 9458, 9477,
    9496, 9511, 9528, 9543, 9555, 9566, 9577, 9590, 9600, 9613, 9622, 9630, 9639, 9646, 9655, 9665, 9672, 9677, 9684, 9692, 9699, 9706, 9712, 9719, 9725, 9731,
    9736, 9743, 9749, 9755, 9762, 9767, 9772, 9779, 9785, 9792, 9796, 9801, 9809, 9819, 9844,
  ],
};
const TABLE = `
gX+AgICFgYCDgYCAfX6AgICAeoGChn5+f4CBgoCCgIF+iX5/gH+AgIB/gIJ+gX9/foCAgIF+d3yAf3+AfYSFgHyCf4GAfoWAgoCAhYKAg4B4f4CAgIGBf4CAgoCEgH+GgoCJgHyAgYCBd4CBgIOAgYKAfH2AgYCC
gX6BgHyBgoCFf4CAf3+Ag4B/gIB+gYJ8gIF+gIB/gYSDgYCAf3+CgXt9gH+AgIB+f4CAgH6AfoCAhICAgYKAgX+AgX+Ef3+Af3+AgHyCf4B9gH6Ag31/kIB/gYaAgoN/gYCAg39/hICDi4CBgoF/fn51gIB/f3V/
fX1+e4GbgH1/gX6AgHaBgICAgX2AhIGFg4F+fn2Cf39/g3+BhoKDf3+AgYB+gIGAgYB/gYB/goGCf4CBfnp+gICAgIB/gH+AgIKAgn6DgHl+dn2BiX+AhIB+gIGBgICEf4KBgICDgH9/gH9/gX9/gYGDgICBf399
foB6f4B/foKAg4CBf4CLiH9+gIGAgICCgISDgIF/gH99gIGAgYB/g399gYGBfYJ6gYF4gn+IgIKDgICAgYB/g4CAgH+BfX+DgICEgICAgICAgICCfoGAgYCAfn+DgH9/gH+Ah4B/gIB7gHqCf4B9fn99f3+AgH6A
gn6DfH+AjX18gH+Cf3+AgoGBgX2BgIGAf39/f399gH9+f4KBfYF/f4B/gH9+hId+dH96fn99gH59f39+foB/goCCgH9+foCAgX+JhYOEgICAgIOBgn19gICAgX5/fX5+gYCBgX+Afn5+g4B+gHuAgIB/gYGEf4GF
f3t/foKCeoOAgICAgIJ/f4CAf3+AgHyBgH+Ag3+FgIB/gIGAgIGAgH9+goOCgoCAfoKBgIKAgIF/fIF/gICBf3+AgH6DfoB/g4B9gIF/gIaAgICAgICBgoSOeoCAgIGIh4KAgX2CgHp+f4GAgoB+foGAfH6CgIB/
gICAg4CAgXt/f39+f4GHfYCAfIKAhIKAgX+AgYGAhH6CgH6FgH6BhIB/gn6AgIKDfnyAgIB/f4B/gIGAf4CAgH+Gf4J+gIKAgIOAgH9+gIGAgIB+gICDf4B/gH6Jgn59f4CCgoCBhXyAgHGAgXx/gH+BgYGAgH5/
fH5/gH2AgIiDgISAf4J/f32AgYCAf4CAgH+AgYJ+gYCAgH9/gH+BgICCgICBgoCAg4B9gICAf4B9gH+BfoB/gYCBgIB/gIJ8dIF9gYB+gH1+gIJ/gYN/f4l8dYF+goCEgYaAfYCBgIKCgH+AgIGDgn+Bgn+Ag35+
g4B/g4B8gYB/gX2AgYKBgYB+gH2BgX6AgICAg4CAgIGAgoF/gICAgn6BgX9+gYCBf4B8fn6BgYKDgoF+f4CBgn2Ag3x/gH9+gH92goOAgYB/eX+AgIGAkH6AgHqAg4KAgoSAfoSCfoCBgH9+gH2AhICDgn2DgIOA
gXWCgIKCgYCAf3uAgICAgYB+goJ/gIKAgHqBgYCBgn2AgIGAhYKAgIB/gIJ+fn6Ae4J8gH+BgISAgIB/foCAf4WDfoCHf4OCgIGAgoOBf4F8gH+AgoF+gX6Af4KAgH2CfoGAhIN/f4CDgYV/gHyAgICAgH+Cg4KB
gHp+fIOFfICEgIJ/hH+IgX+DgoOBgICCfoF6foCDi4WAgYCAgIWBgX+Bf3yAhIF+gIGCfYCBg3+AfoB+f3+AgICAgn6CgoOBgX+Agn+AgH+AgIB+foCAenF/h4CAg3t/h4F/f359f4CBgoCCgHyAe4CBgX+BgICF
f4B3h3+AgIOBeoF+gX+Af4GAgIB/gICJgYCAf4CFgICAgYeAgICAgoh/g4CBfHJ+gICBf4B+en6CgH2AgH9+gH+Bf32BgnyAf4OFgX6Bi4CAgIN+gICAgYGCgn18foF/f4iFgIB/gYB/foKAfoCCfoB/e4F+gICC
gn6AfX5/foGJfn6DgYGAf4h/f4CAgH1/gYF/gH58hoGBgIB7goB+gIB/f4J8foB6gYCAgIKAen+AgH+AgIGBf4CAfoKAgICBf4GAf4CBgYCAfoOAfX+AgH+FgYCBgIB7gISCgH6Af36Afn9+gIF/gIB8goCBfoCB
gXyAfICAgICAf3uGfoCCfH6BgoB9f3+GgYOBf4CCgIOAf4J/gYCAfn+CgICAfoB+goB/gICAgIB+gIN/g4eOgIJ/goGBgIJ/goF/gH+BfIGAgIKAf32AhICBf4OBgHqAgH6AfIKAfn+Bf3yBf3x/gZOBfYKAf3p/
foGAf4GAf4KAhICAgHqFfYF/gICAgYB/gIGAfIB/fXuBfoOAgIB+gn1/gICHgH6Df4SCgYGAgICAg4J/goSAhYCBgYGFf4B7fn9/iIB/gn2BhYF/fYCBgX5/fYCAf3yAgYN/gX6AgnyDgYB8gYB/gX5/gIOAgYKB
fYGAg39/f4GFgH+BgoGAfoOGgYB/gICAgYF4foCAgoJ+gH6AgICAfYGAf36AgICDgICFgICAgXyBgICAgIp9gIGCgH+BgYCAf4CHgIOEgICAgIKCgIN/gICAf4CEgYCNgICBfoB+gX9/gYGAgIB+f4OAgIKFhIN+
fnuAf4GCgXx/gIB+f4CAgH+AgoGAf4F9f3+AgHN/f4OBgH6BgH5+fnyCgIGChX9+dn9+gIGAf3+CgHyAf4CIfn+CgHeAgY2AfnyBf4CAgIiDgIB/f4CBgIB+gH6AgICAgYB/gH6AfoF/f4B8gICDgICAgIOBe4CA
gX+Bg4B7fYB+gIGCf4B8f4CAgICAeoCCgHx+gIKBgIB+eoB+fn6CgH+Af4CDgICAgIJ9f4CAgoCBf4CAgIWBfX99fX98iYCBf4J/gYB/gICAgIGAgIB/gIGDgn6Bg4CDf3+AgoB8gHyBf39/gIOAgICEg4CBgX+A
goKBgn2DfoCAgn2GgHyAfYB/fnqAfoCAgIB+gICAgICAf4CAgIV+gH6BgICAgINygICFgIB+f3yAf3p/f4CAf36Af4OAf4GCg4CBgoKAgoGCgIOAgH+BgoGAfoB/f399goB/gICChYOAgXiCgoB/goGAfYGBf4KA
gICAgICAgICAeYCAe3+AfIODf4CAgYKAgIJ9gH59gH5/gX2FgX18gICCgIB/e4B/gYCAgYR0goCAgICCf4F/f4GBgYCCeoB/gX6CgYF/f4KEfH6AhIB/foCAgYCBfoGAgIGBgYJ9f4CBgoOAgoB5gIB/gICAgIJ4
gICAfX+AgIN5gH9/f4CBgISAgH95fn6BgXeBfniBfIKAhIGAgICAf35/f4R/gH9+gX9/f4CBg4GAgYCAgYCAf4CAgICKgHx9gIB+foB+foB/g4KAgIR/goGAgIKAgoCAgIB/foKCgIF6f4B/goKCfYKAgYB/gIR+
gIB/gYB9gYB+foB/fn6CeX9/foqAgH9/f4B8g3+BgIOAgoCAgICCfn+AgIGBh4B9goB/gICAf4CAhoGCgIGAd3qAgX+Ag4GAhYCAgYCBgYCAgYGAgH2Bf4GAf4GCgICAf4B/gICFe4N+foN/f35+gX6AgH2AgIOC
f3+CgX2AgIGAf3+BfoKBgIKBhH+Bgn6AgIKAgoF/f4F8foB/gIJ9g4CAf36Ff4B+fICBgIeBfH+Cf4CAgICAgH9/gYWAgIJ+f4CAfoCAeoWAgIOAgIJ+gIGAgIB+gIJ/fYaAgH+Ef4J/e36AgIJ/gY6AgH1/goJ/
koCBgIGAgIB8gICAfn+Ai4SAgn6AgYKAhYF/gH2Cfn9/foCBgH6AgH9/gH6AgH+Bg35/f4F+gICBgIGAgYGAgICAfn6Af36AhHt/gH6Af4B+gH1/jX9/gICBh3qGf3+CgYGAgoJ/gHp6gX1/goCBgoB6eYCAgIKC
gHuBgYOAfoB/gIB+gICBgIGAf4CCf4h+foCFfX6BgoB9gYGAgn99f4CDgIB/fX2Eg32EgIKBgX56gIB8gICAfn+BcX+CioOBg4F+gICAfn99hIB8gIOBgICEgYCBf4CCfoGAgH9/gYSAf3l+f4CAgYCDf4B+gIGC
gICAfoGAg4mAgIB/foCGfIF/hIGAfX6AhIGDgYF8goGAg4B/gYCCgYCCgYJ/gICAgn6AgH9/gICAg394hIGBgICCgIJ/hH+DgH2Af4GAgX97f4CBg3iAgoR/hICChn+AfoB+f4OAf4GAf35+f3+Egn+AgICAgoCA
gH+AfoR9h4GAgIJ/gH2AfH+AeYCAfX+BgHt/gYCAgICBf4CAfoF9gn6AgYCAhYCAgoCAfnmDg4B8gICAioKBgIGBgIB+gIB9gn+CgH95gYCBgISDfX+AgIKAf4GAgIWAf3+AgIF/gH6BhIN9gIB/f4F/g3eEf39+
f4CAg3+AgIF/f4CAgX57e4B9hoCBgYB+gICBf4B9foKAfn9/gH+Ag4CDgX6Agn+AfYCCgYB8f3WBg4CAfoCBgnl+gICAgYGAgIWBhICAgICAgIB/gICAfoN/gYOAgIOAgoODgICDgoN8gX+BfYF+gIN/goKAgICC
foJ+gYF/goGAf4KBg36Ag4CBe4CAgH6AeYCCh4F/g4N/gH9/gn+BgIB+fYCDgH6BhX+AgoCAgIKBf4KAgIB+gIGCgICBgIV/gH2AgoCAfn98gYCAgICAgYKAgIF/fICAfX9/gIB8fICCeYOAhoCCfoOAgH2AgIB9
gICAgICAgICAgoKBh4OAhoWEf4GCgYV/goB9fYCAf4CAgHyGgIKAgICAfXp8goB9g4GAf358gICAfX9/gIGBf4CAg4CCgYGAgIiCgYCAfYGCgoKAf4OAgX6Fg4B/gIGAgnuBf398e4OAf4GAfICAfnyBe31+gIF9
f4GGgoCAgIGBgH5/kYGAfXp2gHx4goGBf39/gH+AgYB9gHp+fYCAhoB8gH1+gH59gIF+gH+AiH92b4GAhH+AgYKDgIB9foB+gH+Cg4GAg4KBfoB+gICBgHqCf4GCgH+Bf4F/gYCBf4B/gIF+gH9+h3+AgICDhoGA
gIB9fn2CgH9/gIOAgH+DgIJ9fYJ7jIGCf4CAg4CAgIJ/fIGAgH9/g4KAgYB/f318gH9/foGAgX6CgH6Af4F+gICCgYB/gYCEgXyAf4CAe4B/fX+Ba4B/g4F/i36DhIGAfYh/gIKAeoCAf4CAfoOAgH6CgYCBd4KA
gYeAgICBgISAf3+Af4CEgIJ+gIGAcoOBgoB+gH+AgYCAgHyAf4CFg4OBgH+AgoaAe4ODgYGDg4CAgYGIe3x+gH+EgH5/gIB/goCBgoB3gH6HhIB8g4B/hX6Af4CAgYCDgIKAe3+AgIGDgH6AgH+AhH5yf4GAgICA
goKAg4GAgHyAgIJ/fn+AgH+Dgn6Ae3+Bf4CAfoB+gH6AgICBgISAjIB+f4SAgoCAgIB8g3+CgYB9f4GAgYGAfX+Af4R9fYCAfoCAfICBhYCCgYCAf36EgIKAfoCAgIB9gIR/gIB/e3yAgHx/goF+jIV+gH6AgICA
gYGBgH6AgH6AgIZ9hICAg4KAgX2AgoZ8gn+Cf31/fn5/fn6Ag4CFfoKBfIGAgH98foR9g4eJgIF9gICCg39/gH9+gYKAfoGAgYSAgoJ/mYOBhH6AgIB/foCAgH2Df4F+goCAgIB/f4B9gICCjHyEgIB/gYV+gH9+
gYGGhIF+gICBf4CAgICAgIGBf4OAgoKAgICAgYCLgIGBfYB/gIKAe4B+gIGAgHmAgIB+gX2AgoCCf4F9gICBgn+CgICAg4SAgH11f4KAfIGAgIF/gYGAgX+AgH9+f4CBfHyCgIGEgH1+gICDgICCfoCAgn+BgX+E
gIGBg4CBgYOEgYCAgIKCg357fYCAgISCgX2BgH+BgX5/gIGBgH6AgH6AfoWAfn9/goKGgYiAf4KBgICAfoCBf35/fn99g4J+gICBgH1/gHx+hoF9f4CBfYCBgH+AgYB/gIB9gH+Afn6DgIOBfoGBgoCAf4CFgICA
gYGBgoB6foZ3gIV/g4eBhIF/g3mBgH6CgYB+gYF/foR/goKAg4B8foCAgnt8gn+Bg3yAgIGIgH6AhH+AgH6AgYiBgoSAhX6BgXt+gIGAhoJ/foeAhYB+gICBhH6AgICAgIOBgYaAgYCDgISAgX9+gIKAfYCBfoKF
gIB+e4B/f3+AgICBgYCAgX+Af3t9gICGgYKFgH2BgoSFgICAgH+CgICAgXeAeH5/f4B/fnyGf4KAfIGAfICAf3uAf4V8gH+AfoWDfIGAfn6AgYGEg4OAgoWAgHyBh39+fYCDgoB+gIWBf4CDgIF/gIB+fn9/gICA
g4CBgYCGgIeAgH1/f32DfYN8gH98gHeFgoKEg4B+fIB/gIB/gISAgYCAg4GDf4KAhYGCfoeDe4OAgX+Bg4CAf4B/f32AgIKAf36CgXV/goCBgH+CgHqAgH6AgoKAhYF6g4J4gICCgoB/f4N/f4GAgIB/f4B+gICA
gH2AgYZ/fnx9gICBgYCDgoJ/f4OAf4GAfn+DgICDgYB/gIiAf4KAgICEhICBgX+AfneAgH6BiICBgYB7gICAgoV/gYCAgX58g4CKgX99f4KLgYGAgoCBf39/gIF7gIOEf4aAfn+AgIF8gYCBgYF+g4eAgIGAf395
fn+BgIF9f4l8gIB+goCBgIODgH6Af4CBgICJgYGAgoCBgH2AfoV6hoJ/goGAgIOBgIB9iYSAfICHfoJ+f4CCgIB+gIB9gICCfICAgICAfoCCgICAgIB/f36CgICBgoCAgICAgIB8f4GAf4CCgH+FgICBgYB/gIJ/
gH5+goCAfoCAhYCAe4CAgICDfICEfn2AgX9/fICAgX9/gH6AgICBgIaCgIB+gICBgIKAgIGDf4J6gYCCfn2BhH5/f4GAgIB+gIGAfYB/gYOBgIZ7fIF/fYB5gX9+foV9gX9+fH6AgH9/f4F9gH+AgYCDgICChX+C
eYGGgH6Hf4CAgIKAgH6AgICCgYCAf35/f4CAgICBgIB+gH+AgIGBgHuBgoCAfn9/fn6BgICDgYKAgoB+gIJ+fYB7fX+BgYCBgIF/goGCgYB+gICAgICAf4CAg4B9f36GgIJ/foGAf4GAgHx+goN/gICEgIKAgIF/
gICAgYOBgICAf36DgIGAgIF/fnyCf4GAfYGAe3+FfH6CgH6DgICAe4CBgH6CgH+EgIeCgICAfn+Af3+AgoN/gIB/gH6AfoGAgoCAg3+Di4F9f4B+gH+AfX+GgoB/gYJ/goF6gYCCgoR8gYCAgYSAgH6AgHmBg3+D
f4CAgIaBfIB+fn5/g4GAgYF/goN/gYCBgIGAgX9+gICAeYCDgH9+goOBf4CBfIB2gYCCfoV/gIKAgH1/g32AgIB/gYCBfXp7f4OBgX56fn97hICAgISAgXx+gGmAgIB/goR/gXmBf4J/f4KAgIKAgXyAf4B9f4B/
foV/gYOAgn+CgH+BgIF+f4B+foF3goB+gICAf399gIGAfH9+fH5+gYN/gICBgHl+gIGAg3+AfX+CjoB/gIB9fYOBhIOAgYWBgIKAgYCAf4CAgH90fYmAgYOAfoCBeIB8gIGAf4CBf4J+gH6AgIaAgoGEhYCDf4B/
f4J+g4F/foB+gYKBhH+Bf4F/gH6Bf3KAgoCCgYGDgICBgIuDgH9/hH2DgISAgH6FgYN+gYB9gIF9e4B/gYiCgYCAgIF+goCBf4CAg3+AgIB8gICBgYGBgoB6f4OAfoOIfoB/f4GAgH6Cg4J9gH99gICAg4B+gH6D
gH9/goCAgIB+gICBgICEg3yBgH2DfYCAgH+AfH2AfYSAgH+AfX1/hICAgn5/gYCBgIGAfn+AgH+AiYOBf32Ae3+Ef4CDgH+Af3+Be4B/gIGBgIZ/gn1/gIKAgH+AgIJ/gH9/gYOAgH+AgIOAfoF9gH6AgH2CfoCB
gICBgICCgIKCgIR9gICAgH+BeIOAf3mAgn6CgX6AfYOBgICAg4B4foB9gH+BgYF+gICAgX6Bf398hIF/f36AgYJ7gIB/gIB9hoGAgIJ/gH+Afn19foF5gISDf4B9gIN9g4OAgn6BgYB/f4B/gnmBgIOEgIB/gICA
gH+AgX+EgoF5gX2BgX+AfoGAhHp9gIF/gIOCgIF/g4CCgIKBe4F5f4CAg4GAgH+Ag36JhH+BgYCBfH98gIN/gIGCgICAgn2DgICAgIp7gYmAfoB/gn97gICBf4B/gIGAfICChYGBhIV/gH+Fg4CAgICBgIF+gYCE
fIGAf4J/fn6Cf3mAgIJ+gYB+gYB9g4CCgYCBgICEgIB+gH97f35+iIB/goB1fYiAgoCAgIGAf4J9d4B/hoCBf4CCfYGAgYB/fX+FgYB/fH99gICAd3+Af4CAf35/goB/goGBfoSAgmuBgIGBf4CCf39+gX+Af36A
fX+AgIGBgYCAf4CAgH6AgH9+gYB9gICDgYB9gYB/f4CCf4GAe4GAgH6AgICBgYCBf4eAgIGDhIJ/gHuAgIB/fX6AgIGAgIOGgn9/gH9+gIB+gIB/gICAgX9/gISBgYB/f4SFgIGCgICBgIN+gH6DgIB/gICBgHp+
gX6AfoB+gICEgYGBf39+fH2AhHB+f4CAgH+Bf4GChX9sgIF/eX2AgIB+gH99c4B/gYB/gH6AgYN8f3+Bf4CCgICBg3yCfn1+g4CDgYCDf3J8gHmAf4SBgH2AgYCAf3+AgoCAf4CDg4eAf4CAf4F9iX6Bf36AfoB+
f4CAgIB7gYSDe4CJgIKDfoCGfX+BgICAg3+AgIOAfnuBfoCAgIOFgoKEgoB/foKAgIKAgIKCfoF9gH2AgoCBgH9/gICAg359fnx9gX9/f4B6f4B+foCAf39+gISCgIWCgXqAgIB+gYKAgH+BgIB7gH9/fYCAhYCA
gICAhIB+f36DiYKAf4CEgHyAgH+AgICCf4B+gIGAfniAgH6AgX16gX+AgoF7f4GBhYF/foKBg36BfYF+gH+Bf3+AgH2EfoCCg3iAgXx/f4d6f4B/hH97gX6AfoB+goGAgIKBgIJ3e4KChYV+goKBe4CAgHuAgYSA
gIB/fYCAhIGAgISBh4B/gIWAgIJ+gIFwgICDgIF+gIB/gH+Af4KAgoB/gIF/foF/gIJ+gH6BfoCFfYSAf4OBgoGAgoCAgX6CgYCEgoKdf4OBfn+AgIaAgH96fn6AfIF7f4CBf4V2e39/gICAjoeCgoB/gYCEgH+A
fIB8gYCCgH6Bf398gICBf4ODgHuAgoCDgIF+hIB/gIJ+fH5+f4SFgnuCf3SDgH6AhHOAfoCAgH6Og4F+gHx6gICAgoCAfn6AgoCDfn6Agn+Bf3+Ag4CBgH9+gX+AgX99eYCAf32Bg4CCgoGAgIOAgYOBgH9+e4CB
gH6DgX6Af359gH+BfYF/foCCgIB/g4CAgICAfH9+gn9/gHqBgoCAgICAgYKAgICAfoCAg3+EgIGAgH2AgX9/gIB7gIGBgH6CfoCAf3+AgYCAgIJ+goCCfoGAgYCBfnuAgX+IfX+AfH9+foCAgoJ7gX9/fn+AgoF+
gYCAeoGAgH+Ei4GBgIN8g4CAgoB7gIB+f3+Aen9+gYKAhoGFgIF8h4GDgHyBgH6Ag4KAf4B/gIJ/gYSAfoCAgHqHf3+AhXqCfICAfn6AfIOCgH+Ce4CAgoCBgIB9f4CAe4Z/gIGAfX5+f4KCfoCAgn+AfHeAgYB/
gIGAfIJ/gHmAgYCAg4GNfYB/eYCBgYCCf4CAf4CAgIGAf3+AgYCBgn6BgoGAfoGAgX19gICAgYB/d4B+gIB+gIB/gICAf36AhISAf4CCfn6DgIKEgH6BgH6Be3+CgoKAgoCAfYKAgIGAgn+AgICAgH+BgICAgIB+
g3+AgIV+hX6AgoB4f36GgIF7f4iHgoGAfn+BgH+CgICBgH+AgoKAgIJ/h4CBgH2CgIB+iICBgIF4gYGCfYCAgoB/gICCgoCBgYGAfYGAg4CBf4CAf4B/gH+If4CAhHqAgH2CfYGAfoKBgYB/g39/hoCAf4F/goF9
gX+AgIKBf4SBgICCgoB9gH+AgX2AgoGAgIaAf3+AeoBofoCAfX6BgH+AgYCAgH6Af4p/gH+BgICAgYN/gIuCf4WAgXl6gIF/f4B/foF+gYN/gImBgIB+foCAgoN+gICAgYCAgICAf4CAgH6AgICBgICAfHuGgH+A
e3mBgIaAf36AgH1+gIKAg4GBfn2AgIKAg4CAf32AfYOAgH2Af4F9gHh8g3+BgXuHgYCCfIGAf36AgIGAgH6AgIR6gIB/gH+AhX2Af4B/goGCf32AdYB/hIR6gH9/gIGAfICAgICAgoB/f3+AgH6BfX1+g3+Cf3+B
f4B+gICAgICCgH59gIB6f4GAgIJ/gYCBgICBe4p/gYiAgIN0foeFf4WJgn+AgIF/gIKCgYF/gIJ/gIB7hICDfYCAgICDgH5/gICAgYJ/gICCgYGAgYSAgH+BgIGAfH+AfICBhoB+f36BgIGAgYCBgX6BgH2Af3+A
gISDf4CGgoGAgIF/gICHf4KAgXyBfoKAgIV9f4+DgYGDe35+f4CAgoGAgIB/goB/gICCfYGAgH+CfoCAf4KAg4KBgYCCgIGIgH2BeoGBf4GCgICFf4FtgH+AgICBgIB7iISBgICFgIB+gHl+fXmEg4N/g4CAf4CC
foB+gH2AgYKAfoB/hn6AgYGAgICAgX9/hIODf35/gICAf4CBf39+gIKAhoF/f318d39/fYCBgICAgYCDf4B/e4B+gICJgIOBfoeBgIB8fYB9foCBgYCCgHuAf3uAfYGBg3+AgHh9gHtzeYF+f4CDh4F/f3+IgH5+
gH+Cf35/gX6AfoeAgoB+gIB+gIKBiH2AgH+AgoF8f4GBgnqAfn6AhICAgICAgISBgIB5fH9/gIx+gICAgoCBgIGAg32Afn5+gICAgICDfIGHg39/iYKAgIJ+hICAfnuBgICAgICBgoCAgH9+gICAg4CAfYN5g3+B
fn5+fYCDfYCAf4B/goB/hX6DgICBgoKAf4CAf4B7g4CBgYCIfo6AfYCAhn+BfX6BgYCNgICAfYCBgICAg4Z6f358f4GBfoCBfYKAfoB/fIF+fICAf4GBgIGAgIB/gYCCgICBhIGBgoB2gICAgX6Ah4F/gICAf4GB
gIR/goCBfoGCgYB+fYJ5gX9/gH2AgYeCgoN/gISFf4R/foCAfYGDfoCBg4CEgH9+gH+Cf3uBeoF+hIF/hYCAfomAgoCAg4CAgIB9gomDgIB/gIGAf4B/gX+Af4B/gICAf4B/foKBgIB8gICAhHyCgoCCfXqFf3x+
doiAf39+gICEhICAfXuAhX+AfoF/gIB9g4CAgoF+gXx/gH+CgX9/gIB7gIF+gXqCf3x+gYCAfYSAfYSBgn+AeoGAfIB/g4B+gH+Af3+AgoB+gX+Bf4GBgYGAkoZ+gH5/gH+AgH5/gIJ/gIF+goCBfoCAgH9/gICA
f35/gICCfoB+e4SCfoGAgICBfoCDgIB+f4KChYWAgICBgICAgoGAgYKEi3+BhIKDgIB/foKAgIGBgIB/foGAgYWFgICBf4CCgICIgIF6g4F/f4CCf4B6f4GAgoR+gH6Bf3+CgICDf3yCeoCBf4CAgICBf4KBfoCA
gICAgHyBgICAgH6AgoCBfYJ/goGAgH+AgIN7goCBgYB/f4KAgH1+g4J9gIB/gICAfn59fH+Af4CEgH2BgICAhICGgIF/gYF/gH+AfoCBhIaFgIB9gHaFhIKAgICCfoBxgH6Den6IgH9+gH9/gIB9gYKCgn18f3+A
gH2Bf4CBgIGBhnp/gIOAgICAgIGAgH97fn9+f4B9gYB8gH+BgYF9fH9+goOAgoB/goB+hH6IhoB+gICEgISAgIGBgICAgH6AgIB/f4CAgYCBgoiAgH+AgICAf4B7gHeAfoBzgYB/foCAgICAhIGAgX59hX+AgH2A
foCHgIB+e4CAgH+Ag3+Afn+AgX9/gYGAgH9+goCAf3+AgoB+fYF/f4V7f3uBd3p+f39/f4CCgH+Bf32AjoKBf4GBgICCf4B/goWAfoV/gH9+foCAhX9/f4GAgYCBgICBgHaAgXuCgIJ/f4KAgIGDg4KAb36FgYKA
f358gIB/gH9/gYKAgYCAgX+AfoCAhoB/gIKCf4CAeICAgH97goCBgYSAf3+EfYOAfn+GfYCAgn94gIKAgIB6foCAg35/gIF/foB/gnuAg4CBf4CDgYKCgIB/gn+AgIB/fYKPgYCAf3+Bf3+FfIF+eoN/fICBg4OA
d3+BgH+AgX+FgIh9g4SCgIB+gH+CgICDgIGBgoKAgIB5gIKAf32AhIR/gXuBgICAfH+Bf3+AfoCAf4WCfoWDf4J+gn+AgIKCf36AfYGAgIGAgYB/gYCAgX99hXh8gH9/fIZ9f3yGgoJ+gIF/gH99gICAgoCAg3+B
fn+ChYCAf3+AfoCAgH1+gYB/gYCAgYKAfH9+gH6AgICAgYB+gICAgIB9gH+Ag3+AgIKAi4KCgYGAfn9/gIF/gX+AgX6Af4GAfoKAg4CAgYCAgGWAgX6AgoGBhICAiIF9gH6AgIF8fYCEgX6AgX19gHyIgIKBgIGA
gICDgn6DhH+AgYCBgYCDfouAiICCgoR/f3+DgoCBgYOAf3uFdIOCgICAf4CDf4CBf32BgIN+gIJ7gH2Fh4GAgHyAf4CAhIKAgoF+gICBgICBgI+FeoCFgH58gIN9fYCBfoF/hoN/gIB9gH2BgYB/f4CBgYCDgIB/
gH6Bhn6AgYGAgH+AgH+AgIKBgIB9gH6BgIKBf39+g4CAfn6AgH58fn5/fXmAgYB/gICAe4CBgX2CfoGCgYGAgIKAgICAf3+BgYF/gX9/gHuAfX6EgIKAfoCBgICAhH9+goF+fn+FfX19gYCHg4CDfIF+f4B/gICC
gYGBgH+FhYOAg4OFgICDg39/goGBgI5+f36AgIGAfYKCgICAgICAgX+Bg4WAgX9+gIKAgH+AgX+CgIGAfoGCgX2Bf3+CgoB/in6Agn+AgoCCgIB/goCAf4KAgH5/hoB8foCBgH+AgYF/gHx/gX99fX+DgHh/hH+A
gH2AgICAf4B/f36Af4CBgICFgICAgYWBfoGBgIV/hYB+gYB+f4CBgIGAgH6AgICAgH+AgISEgoKBfoCAhIR+f4KBfoKBf4iAhX6AgYF/gn+AgICBgoCBgIF8gIOBfoGAgH9/gn98g36AgYd/f4CBgIGDfX+Bfn+C
gIB/foGBnX+CgoKEgICBgIFwgH+Cg36DgIJ6gHt/gYB/f4OAgYWFgIJ/g4KAgn5/f4SCgXaAf3+AfoCAgIB+goGAgXyAgIJ/gHmAgIGDgICChoCEgICAf3+BgHt7gH+DgIB8gIKCgYCBgH+BgICBgoCAgH+BeICA
gHyBgIGDf3yAgICAgIB/gJSCgICAgIB/goSAgICCgH99gICBgoGBhn+AeYB+gXmBgH+Bf356hYF9f4F/goCFg32AgYF+gIJ7gIGCgoJ/f4CAgISAgICBgYGBf4GBgYGAgIOFgIN+fn6Ag36AgYF6gICAgICEgICA
iYCBgICDf4CCgYN+fYKBfYCBeoGAgoB7gneBfoCAgoB9gIJ+g3+AgYGAf4CCgIGAhIZ/h35+gICGgICAhX9/gIF/gYJ5gH+Bf31/gICBgX+Cf3+BgIGBgYCAfYmAgIKBgIOBgn+Ag3mBg4F/gX2BeYiAeoKCfXuB
gIV+gICBgH2AfoJ8foKBgH+AgYKAfICAf4CAf4GBgX6BgICAfH17gIKAf4J/gICAgIJ7goCAg4CAf4B/gH+AgoCAgIOAgoGAgIB/hX+Eg4CJgH+Ag3yAfoOAeYCDeoB/gYKAgIB4goB/gHp+gIF9gIV/fnx+gIB/
hIF/fn6AfoCAgH2AgICCgYCCfYCAf4aAgIOAhIGBgH9+gn6Agn+Ef4B+gIB+gH+AgoF+hYKPg4CAgH2Agn2BgIGAfoCAgH6AgYKDfIB/gn+AgYCFhYB/gISAgICDhYKAf3x/gX+Af36AfYGFgICIgIN/g4KFfoKB
fX9/f32AgYCFgH99gIKBd4CBe4CBgH2Af4F/gIKDgIGAgIGAgYCBgn+CgYJ/g4CAgYOAgH2BgH5/gYSAhX2DfoB/goCAg4CAgoSBgYOBg3+FgIF/gniAgICAgYB8gISHf4CBgIF9gIOAgIqDf4CBgYN/gIB/gIKA
goCHgX+BgICAgH+AgHN/gYCAhH99gICEgHx+fn55gX1+gX+AfoaAgICAgoB/gn+BgX+EgH6BgIGAgH+Bf4GCgH2Dg396hH+AfoCBgIF/eYGFfYGBfoOAgn2FgH9/hoF/hYGAfoB/gH+AgH+BfYCFgIB6gYB/gICB
gX6AgYWAen+Af4eAeIB8gX2AgXuAfX99gICAf4V8gYCAgoKAgX9+hYCCf4CHf3p+f4CAgoGAgoB/gH99gX+EdIGAg32AfoCAgH+AgH+BgoCDcHx+goCAf4eDgX6AgICAhnuDgH2DfYCAgIOAf3+AgH+AgIKBg32D
fn17f4ODg3+AgHx/fX6DfoN/f4OAfn2AfoKEj4CAgH6CeYB/hoGAgISAgYCAfn97gIB+gXiAgXWCgH5/fYGAf31/f4GAf4GAgoJ9goOCgX9/f4F/f4CAfn2AgIB7goGDf4CAgIN/gYKDf39+f4CBgX+MgH9+fIB9
fHuAf4CBgIKCgYCAfoF/gX+Cgox+g4OAgoCAgIB/gICEf4B+f4B7gH2CfoB9fYGCgX+Cf4CBgIKAfH5+gHyBgYWFen+Ag4GBf3+AgIN/gH9+hICEgYCCf4OBf39+g4J+goGCgoCAf4GBf4CAg319fH+Ag4B/foJ/
e3qAfoGAgIR9gYKCgICAgoGCgn+AgH+AfoGAgYB9gH+Bg4CBeYCFiYB8fXyAgICGf4GBf36AfoKAfYB+f4CEgIOAgoN/gX+Fgn5/fX97gICDgYCAf4CAgoCAgIGAfoGAgIB+foCCgoF/f4CBgYGAgIKFgYCAgIB/
gn6AfH9+gImAfoF/goeAgHyBhoSAgIKAgICFhH58gH5/foB/gYCAgYCAfYl/foCAgH6BgH+Ef4GEgIF9gn+AgYCAfn6AgH+AgICAgICAfoB1gICBfYGAgIKEgYB8g4KKgYGBf4CCf4CBgICAhICBgIN/gIB/hICD
hISBgIF8goF/f4F+foCBgYB6gYGBgn52f4ODgH+AgICAgHt+foCAgYGAf4OAgoJ+gYCDfoCAgIB/gYCAgIaAgICBf4KCgYB9gIR1foiCgoKFgH5/gH9+e36BgICBgH5/gICAgn+AfoGAfoF+h4B+foCCfX5+f4eA
gICCgH6DgH6Ef4KAf4ODeoB7gH9/h3+AgICAhIKAgYB/gYCBgICAgYd/gHx9gX+BgIB/gn5/gIB/foKBfoGCfX+AgX6Cf4CAgH2DgH58gIB7gICBfoB/gn+Ff4B+foB9hH+DgIKBgICCgoB2f4CBgH6HgIF/f4GC
g4CAgICAgIKEf399f36BgH+Be4B/gHyBgHuAgYGAgH2Bf3iBf36BgoCDfIOAeH59gHyLfoB6j4GAe4CSgX6AfYGBhIB+goCAin6BgIB/eIGAgIKAgIF+fn+BeXiAg4SAgH5/fYGAgX2Af32CgICAeYB8fYGAgYB/
f4F/gn+DgIGEfoeAgH98gICAfIB/foCCgIOAgoCBfoCAf359h36Ag4CCiH+BfYJ/gICAgYB+gH+CgX+AhYCAgICAgHqDgICBgICAgoCAgYCAfIGCg36Bh4CAgIGAgYB9gIN+goGAgIJ+gYWCg4WEgYGAgH9+f35/
gH98gH+AfoCAgIGAg39/g4Z/foB/gH6ChIB4foCAgICBgX5/goWAfn+Af4SAgYGAgICBgHiBgICAf4KDgH+AgICFgX+Cf4B/hYCAgIOGgYCAe4CAgIN/gICBfn+AgICAf4CAgICEgX6AgYB/gIGAfoCAe3+Hf36F
gH9/goCDg4B+gYCAh4B3goCAgX9/f4GBgH+AgH5/gIB6gX+Af4CAgYCBg4CCgICDgICAgYCAgICBf4F/gIB9gXmBgICAgoB/gIB/f4F+f4KCgIZ/gHyCfIGJf3+CgIJ8f36NgHx9foCBgIGAgYF+gIB5gICAgIJ/
gH6AgH6Df4Z+gIJ+hX2Ef4GBgYV+hIGAeYCBf36AgIB+fn2Bgn6AgH6CfIGFfYCBiICBe4CAgIGAfX6CgICBgIGAfoCAgICAeXV/gYCAfoKAf3uAgYB8gH2AioCAf3yAf4B/fX+DgIB/foCAgH+BfYB9f3+Af36C
gYqAhIGBfYCBgHx/gn9+foOAhHd9goJ8gYGAg4B/hYCAgYF+gH1/gX+AgoCAgIGBgIGAgIOAgICAgIB/goWCgIGHgH2CgH+CfYCAgIGBgYCAgICBgn6AgYCBgH6AgH+AgIGAhX11eX1/gH+AgICAeYCCf4CAgIKE
gX6AhH9/f396gH5/gYCBgICCgYN/f32AgIV9gICAhYB/gYB/goF/gH9/gIOCgHd/gH17gH6AhYGBgICBf4CAgH+Cf4KBgH9/fn+DgICBgoCAfn6Bf4KBgIF+hX+Df4KAg36AgIN1gYCAfICCgn2Af4GAf4GAhICA
f3mAgIF/f4F/gYCAf3+Ahn+BgH+Af4R/gXyDgIR/gIB+f4OAgIGCgn+AhIGAgX+AgIB/gH6Ag4OBg4CAgIGDgH9/gYCCf4F9gISEgIGAf4F/f4CBgHWAfoF/gH+BgX+AgYF+gIB/foOAhHx9gIN3f4OAgoF/gIB+
foB/gIB/gXyEgYB8fIB8g32AfX6AgICAhIF8f4CDgH+AgICAgIGAgH6AgH6Agn2BgoCAf4CAh4CBgYGAg32BgIGHe4CAfoKAgn58gn6BgIGAg4B/gIB/gICBgIB9f3yBfoCAhIWBfoGAfoCBf358g4CAf32AgoGA
f4CAgn6CgICAgH1+gH1+gH2AgICAe4CAfoaAgIN/f4F9f4CAgIGBgICAf4CBgIB+gIN/gIKEfX6BgoCCfIGCeoiAgX+BhYKCgIaAgYiBgIOJfoOAgIJ+gIB+gIB/gIR9gX96fYd+gIB/gICAgH2Bf4GCgICAgIKA
hISCgYCBfoCAgoGCg4GKhICCgIB/gX6Bf4CBhH6CfoN/gICAgH6Ae4mBgH9/eouAfX+BgYGCgXt/gYCBfYKBgX+AgX+BgYOAgH97f3+AgX6Af4SAgX+FgoOAgH+AgX+AgoCAgIGAg3yBfn6AgIKAgICDf4R/gICC
hIB+gYCBg36AgICAgIB9f4B/f3+Ce4GAiXmAgIF/gX6Af3+AfXp+gX6AgICAgH+ChX9+gX9/gYCAf3+Fg356goR/goCCgH1+gICAgIF/g4N5gH6Ffnx/gIF/gHeAgYB/f4GBgH5/fn9/gIR+f4B/gICBgH+AgIh9
gHSAhYCFgYJ/f3+HgICFgX+BhI2AiIKAgICBgICEfHmFgIaAgICDg4B9eoCBgYOBeoB/gH+AgIeDfoB9gYGChoF+gYOAgIKAgn6AgIWAgH2Cg39+gYB/gH2AgICAgn+AgIJ6f3qBgYCBf3+FgICBgYGBf3+AgX6A
f4GAfoB9gIB/fHaAgIaAgIKDgoB/gIGAfn6AgIB+foGDgH59f4CCgICEgYCAgH+Df4WAeoiAgoB9gH6DfoCBfoCAgIKDgICBgYB+foCBhIGAgH9/goOAfoCFgYGAf35/gYB/gH6Ef4CBgIB6foCBgX6AgX99gH+C
hIKKgYOAfoCAgHt9gImBfop/gIB+gICAgICAiICAgIGAgIWAioCAhIR/fX+CgH+AgICAgYNygoKCgICEeYB+gICAfYB/e3mAfX+CfYGBf3iAfX+AgHx8fX5+gHx/gHmDhZB/gICBgoqBiH19enWAf39/hoB7gICD
gIGAfn6CgX+AgXR+gXx9gIB/gX+AgYB/f4B/gIB/gn6Df4CCgX2AgYCCgICBgYCBf4B9foGBf4GCgICAfoF/gYGAiH6Cf4SAf39/goODgIB5gH+Af4ODfYCAgYOBf4CBgICBgYGAhYCAgIOAfYCAgn6AgICAf3t+
gICBgIB/fn6AgX6Ae4SAfoCAgoeCgIB/f4V/gH6CgYB9fYGDgoGAhX5/foB0f4CAgIB/gIGAgICAhnmEg4CAgIB/gICAfoOAfYR+fICAgICAgIOBfoCAgH6DfYeAgIB/gX+JgYN/gn+Af4CAgICAf4GAf36Afn6A
fYCEhX6Bc4GCg32AgHuBgoCAfoKAgX5zen59gICAhICAgIB6gYCAgIKBgIB+f36DgoCFgICAgICAgIGAgX+CgICAgIp/gIGBfoKEf4SAgIOBfICAgICAf4CHgIGBgoB9eYCDf4B6h3x7f4CAgX+Af4CAfoCCgIKA
gYCAgoCBgIV+g4GAgoGAgnuAg3OAf4B+gX6SgH2Cf36AgICAgICAgICAf4CCgn5/foCAgX6Bfn2BgISCfYJ9kY6Af4B/fICAf4B/foCAhoOAgIGBgYCAgYSEhYGAgH19fXqAgYCBgIF7gIF/gIKIfoB/hICGfoCA
gH+CfYZ/goCBiICAgoCAgH+AgIB/gXiAfX6CgH+Af4GAfYJ+hnyAgIKAgoOJgX+AfoCBgIB/gISEgH+Bfn9/eX9+gH6AgICBf4OBf4CBf4CAgH6DgYCBfYB+g3+AgISAfH+Bh3+AgH9+gIB7gYCAgH+Af4CBgIB9
gH6GgH6RgYKAfYF+gH6Cf4B+gHqAhYKAgH+DhYCGgICBf4CAhIB+fICAgn2Af399gICAhIaJf4CDgH5/f4GAgYCAgH+Agn+AgH6AgICDgICAgoSAfYWAgYCAfYCDf4B8gIF/gYOAg4GAgHyBgICDgn+BgH6CgYGA
foKAgIOAgYB+gYB/foCCgIKAgHx+e3+CgICAh4B+fn6BdIGBgIOAhYB8gYWBf3+AeIF+hYB/gIF/gICAfYR8f3+BgYCAgYCBgICCgICDf4GBg4CAg4B9f4CAg3+AgICBgIGAgIB/f36Bf4CAgX6HiYF+gIGAgIGA
fYCAeoCBgICAgH+AgX6EgICEgICAgoCAgH6Df4GAd4CQgH18gH+AgX5/goCCgH+AgXx7gH97f4CAfYCFf4F8fIGBgYB9gIB/gYCCf3mDgICCgIB/gIF/gH99gIN8gIF7foJ/hX6AgIJ5gICAgoCAfX+AgIGAgICA
gIB3gYCFgoCAgYKAgICCgoB+f36BgH+BgICAgIOBfn6AgIF+goCBgImAgYGAgICIgH+CgoCBgH6Cg3+AgH+Af4CBg3+BgIKCf4BzgImAgIGAgoCCf4SAgHyBgYB+gICAfH2AgIGCgIN+gX5/fYJ7gICChIJ+foCA
foKAgX+AfYCBf4GCgYGBgoOAgHuHf4B8gH9+fX+GfoN+hX+DgYGAg3+AgIB9fnCAgYB9foB8gICAgH+AfHqFg4KAf36BgIKAgX2AgIWCgIF+hH6AgIODgIGAfoSBfH6AgIGAgIGCgoCAhIh9gIGAf4J4gICCf32A
g4GBgH6AgH2Ag4F+fICBg4CAf4CAf4GDgYCBf4OBfYCAgYCAg4SBgX6AgYCFf4F+f4GBhH9/gIB7gYCDgH+AfoCCgIR9foKAgXd+gIB9gn6AgICBgYGEhIGAgICAgYKBe36AfIGAgYF6gn6Bg3+BgYKAhoCAg4uA
gICAg4GEe4F/hn+AhoJ+gYCBfoCMfoR9hIF3gIOAgIaAf4OAf3t/gH+AjX6Bf4CBg4OAgYB/gICAgX9/fn2CfXSAgH6Bg32AgIKAfn6AeYB/foCAfIOCgoGBgICAgIB9foCCgISAiX+CfoGAgoGDgIF7f4CAgoB/
gIF/eICAfoeAf4CCgnuDgH97gIGAf4KCeX1/gICMgIGAgIGCgH5+hIF/gYOBf4B+gYGAgH5+gICGgYKBdoKAgIKGhYB/f4CBgoGDgHuEgYB1gH+BgXuAgICAf3qAfX9+foeBgH6IfYF/gHuBf3+DeH13gYaDgoCA
gICEeoF8gYCCg4CAgICBf4GDg36AhoGAf35/f3+Ef3+AgHuBgX99gIF9gICAfYCDgoOAgIF/g4CBgX97gIB+g4N9gICDiH1/g3+DgICEf4KAfICAgYJ/gH9+gIB9f4N+g4CBgYOAdX2AgIOBgIGEg4B/gIGBe4GA
gICDgX59fIB/f36BfoBegH2Afn+Bf4KAgICBf4N+gIB8hYGDgYCBgoKBgYCAiYCAgHeBgYCAgICAgYaBgH2Bg4B/fX+EgICAf4GDhIB+i4KCgICAgICAgH9/hYCBhX+Afn5+fYJ8gn+Afn+GgIB8gICFf4B8hn+I
f4GAgXmBfIKDgX98gIGAhIKBfoKAgn6AgHqAgIOBgoCEf4N/hn6Df32GgICAfoiAgYB/gH2Fg4CAgHWCgICAe4F9goKAgoGAgn+CgIGAgH6Af4B/eYJ/goCAeoB/foKAhICBgH9/f4SAgH5+foCNgIB8gIB8fX6B
gYCAgYCAiICCgIGDeoF6gIWCgIGBfYCBgX+Afn9+gYCAgICEgn+BfYCChICEgoCAgoCAgIV/gYKAfYCAgICAgIN7f4eDgIB/i4CBgIKBgIF/gH6BgICBf4CEgXp8gIB/gIGBfYKAgH+Cf4B/f31+gH6Bf4KCg35/
fYKBgIN6gH6AfIGAgIGAgIB+hoB/gICCgIqAgIOAgoB7fYCAgICCfoCAfX2Bfn2AiIB/gH59gISAgoOAhX+BfYKBgH99f4CBfYB8goCAgoKAfX+Ag39/f36DgICBgIGBgICDgIGAg4CDgYKAgH2AgYCAf4GCgICA
fX1+goGAdn6BgIB9gX+AgH+Ae36DgIGCgH2BgIGBgIGAhH+AgIKAf31/gYCAfoCDfYB/f36AfIN+gHmBgH+AgIB4f398gICAfoCAgIB+gIGBgIF9gYSAgIKCgYCAgYGAf4CEgIB+foF9fIB+f4CCgICAgHuAfn6C
gH2AgIB+gICEeo2AgHmBfoB7f4CAgYB+gIGBgHuAg4B/fIB+gYGDgICAgHx+gYB/g4CAgoGAgYOAgYJ+g4CAfoB8gX6CfXx+foF8d3x/f4GCgIGDgYB+gIKAgoB+f3+Cf4CCgIF9gIF5gYZ+g4B/f4N+hoR4gH59
gX9/gIKAgICCf4B+hH6AhX+Ag4WFgoCAg4CFfoKAfZuGgH99gX+AgoCAf4CCgH+CgoOAhICAhYB/hX2Bf4CAgH+AfIGDhIB9gIR1g4CCh4WBfHuAgX6BgICAgH6Af4B+gIeAgoB+gYGAgHp6gYB+gnyBfICAgICA
gIKAg359gH2AhIF+gH+Cf4B9hH5/foOAgH9/gH6AgICAfn+AgId/fX6AgIKCfoCIfICBg3+CgH19gYGIgICAg4B+gH2AfoGAf4F+g4KCgoB/hH+EfXyEgIKAg36AgYB/gICAgXyBfoF9gIGAg4CBgICCgH5+gYOB
gH+AfoCBf4CAgICAf4B+foB/gICAgIB/goCAgH6CgIOAgIB+gICBgn+AfYKBhICAgH6AiIJ+gICAf39+f3+Ad4CBgIF9gH+CgIKFgIF/gIB+gIWEgIGAgICCgH6BgIKEgIV/gIF/goCAgn6HgIeAgH2DgH18gH5/
hoCAgIGAg39/fnyGgn1/goR6foCBgIl+gH+ChH+Ag4CAgH95gX+Be4WFfI98gH6CgIKAf39/gYGBgIKAgIB/iX6DgYCBgYB0gIB9gYCBhX2AfoCCgICBgYd+f4OAgHZ+hoCBgoCAgoCCf4CAgIOBgoB8gIB+gICC
foSDgX+Ef4CAgYGAgoJ/gX6HfYCAgICAgICBgIGDg4B+gICEgYCDgoF/gIKEgoCAgIV/fn+FdoCDgYR/goOAgoB9gIGBgn+AgICCf3+BgICAgIJ/coCAgIGAgH59fn+AgH91hoV9f4B+goCAgH+BgICBf36Af4eA
gH6Df4CAgH+AfH+BfICAgIeAg4OAgIGCgICFgIB9gYCAgIB/fYCBgHOAgYB7foGCf3+Ag4GAfoCAf4CDgYGAf4CAen6AgH2AgIGAf4CAgX6AgIB/gYB+gHx5gICDf36DfoB/gIGAgIR/gH16gICAf4CBgId/fX9/
foB+gICAgHuAgIKEfX+AgX+CgXt9gYB9hoKAgoWAgIBzf4B+fIGAgIR/f4N/gICIgICAgYF/fn57gHqIgIB/hYCAgIB+gH9/gIB/f4KAgH9/gICBgX6AgIB/hH5+fn6AgHmCgHqBgIF/foCCgIF+fnuCgIOAgYGA
gH59hH6AgIB/gHyAfYCBf4B7joB/f4KAf4SAgICBgYCAgX6CgH6DgYSCgYGAgICAgoGAhIF9fYeAgICAf4KAgICCf31/fIGEgYGAgoCBgIOAgIGBf4GAgX+AgICBgYF9gIF+f4SDfH+AgIKAgoWAgIOAgH6AgH+A
foCAgH+Ag4CEfoB+f4GAgX5/gICAgICAgYGBgHyDgoCAfYCEf3x/gYGFgIGBfoCAfoSCgoCBkICAf4CAf4OBgIOAf4GAfYB9gn+AgoGBgX9+hYCBe39+gH2BgH6BgICDgIF/f4R3gIF/gH17gH+AhoWCf4GAgIB8
f4B/gH+Af3tigICAf4p/hIGAgYB7f4CFgYCDgIB/g3+AgICBf4CAf4GAgIGAgYB+fIOAhYCAf4B/gn2GhXuBgYCAgIJ+goKAhoGAgH2FgYCFgIB/eYB/fomBf4CBgICCfYCAhoB/gIOAgHh8gISEf4CGfIKAhH+A
gICDgYB4hIJ+goB/gICAf36BfYCAin+BgIOBg4CAgYB/gH59eX5/gHx+gICCgoGAfYJ+f3h/gICAf36Bf4aDgH6Ag4OAfIF/gYCAfoOAgH99gIGAgX+Cf4OAf35/gn+AgoGAeYCBfoCBgYB+foGAgH6BhYCAgX9+
foB+g4GChX+Af4B+f4B/gH6AgX96f4CAiYGAfYKAgICBi4WAgIGAgH+AfoGKfIB9foCAgZ+Af32HgIKAfICAgH+AgoCAgIB/fn58gIF/hIGCgYCAhXWAfn9/gYOBf3+AgH+AfoCAfoCAgX9/g4V+foB6en1+goCA
gIOEgoCAf4CBgICAf4B/f4CBhYJ+gIF+gIGAfYCAgn+AgIGBhYV8gIB9gX+AgX9/gX1/fYCBfoCAfYWAgICCfX+AfYCAgIWAgICAfYCCgXaBlIB/foWAgoB/f4KAhICEgIN+gH2GgICBgICAfoKAfoCAgYCCf4CA
f4R7gIB7e4B+gHuAgISCfXqAgHyAgIB9goF/g4KBgYF6gH6DgYGCfn+CgYKDgYCBfX2AgYCAfIOAgH+AgH2BgoCAgH+BeoF+fX98foF4gH+BgYCCf4iBfIV/foGCfYGDg4F/gICAgICBioGBgYCHgoB8fICAfn+C
hHmAgYGAiIKAf36AgIB/hYCAgoCAhX6HgH9+gIB/f4J7gIGAgoGAg4F9gYKAfICAgIB/f31/foGAgYR/gICCgH2BgYB+fYB9hX+CgoKAf4CBgIOAhIB/hICCf4CAf35/f32Df4B9gIWQgH+Ah4d8hnSCgIGCfoCD
gHx9f4COgX+AgH+AgYCAg4N9foCAeoKAgIKAfoGAf4F/fYCBgH+BfoSCgIKCgIGAgICCgX+Af4CAgICCgYKAgn2Ag3qAfn1/f4CCgH2DhICBhYGCf3OBf4B+gICAgICFgoOBhICAfn+AfnSAf4F/hIF/gIKAgH99
gYCAgIiAgIGAf36AhICBg4KCfoN7gICAgIJ+gYCBgIF5goCCfIGCgYSIgIGHgIF8gYCAgYJ+gYCCgH+AfoJ6foB+goCEgIB7eoCAgH9/gIOAgICAf4CDgICAgn5+gH+EdoOCgIKAgn+Af4CDgX5/foF+foB+gIF/
hH6BgICEgH6Cf4CBfn99hYF/goKAf4KAfYSAg39/gIeBf4F/oIGAgYB/g4CBf4CAf4GEd35+g4F5gISAg39+g3Z/gH+Af4B/fnl/fomAgYOAgX18gIGIf3+DgYCAf4F9f4CGgH+CgYKAg4B/gYCCgIF+gYCAgH+A
gIJ/dH+BfoN/foCDgIB/f3x7gYCBf4GBgIB/f3+Dm4aBgXyAfn+BhoCBgYCBfIF+fn+CgYB8gHCBhoGAfYCAgH+Bfn59gIKAgIB+gIOAgH+DfoCDfn6AgHqAgIKBfoV+gIKAfYCDhH6BgIKBgICAe3yCgIOAgICK
gn6IeYCCdXx+f3+BgICBhH+Cf4GBgYCCfoGAgICChIR+fHmAfn99gYCAgYOAf4N/fn9/gISAgYGEd3+Df3+IgIB+hIKCgH9+gYZ9f4CBgIKAf4CAgIGCg4KDgoCAf4F+f4B/fXyAf4GAf4CAk4CBf357gIF+f36A
foCAgICAgIN/f4B7gX6BfoCCdoCAgIB+f4CIhH+AfYCBgX+Af4B+f3+Ff4CEhHt/g4J/gH+AfoF/hYV+goCBfICCgIGAgIB9f4KCf4KAgoB5f4CAf4B/gH59f3+BgH9+g4CAhoWAe3+Bg4GAfn6DhIKCfICAgIWC
f3+Ffn5/f4CAg4J/gH6Af3+EfoGAgH1/gYKAgICAgIB+foSAgYOAgH6AiICAgXR/gIGGf4KAgICHgIGBgIB8g4CAf4OCf3yBgIN+iX+EgIGAgIJ+gICBh4CAgH6AgIR/h4SJgH6AgIB9gX58hIGEe4CBg4GCgIGA
foOBhXqBgH9/f3+Hg4B+f4OCgIF+fn2BiYCAgH2CgIGAf3mAgISAgoKAf4GAfYCEg4F+gH6AgIB/hIB+gIKFfH6Bf4CCeoF9foF/hH9/gYCAgYCBgH6Ag3+CfYJ8gIODh39/fYF8f4B+foGGgIB/gH+AgH+DgX9/
gIB5gH+AgYCIenx/f36AgoCAf4CDgoGAgoGBgICAe4CBgICAf4GBgIJ/f3x/fXmAgICBgYB+fYCCgH+Afn+Af36Bf36AfoCDgH2Bgn9+fn+AfIF5gH5/gn9/gIOAfoGAf4R/gYCDf4CAgIF9e4CDfn+De4B+f4F+
foGBgIGBgX6AhH2Bf4CCfoB9f4KAgYGBgICAf4CAgoKAgoCAeH6AfIKAf4CAgH+AgX6Bf3+Agn6Af3+AgICBgH+BgIV/gHyBgIB6hIB/foSCf4GBf4J+f4KAf4CCgH9+fn2AgIOAf4SAgYGAfIB/gICAf35+fICA
g35/goCEf4aAf4J+gH+CgIB/gIWBgH2AgYCHf4KCgYF+goB8fn6AgIN9gH6AgIB/fXyBgYB9gIB/gIB/fYWCgICAfICCfoaChICAf4CBfoCAfX+AfoCBgH99f3qFgIGBgIKAhn59gH9+gIF/gIKAf32Af36BgH6D
g39/gIB/hIGEgHqAgX+AgoWEeH+Cg4CAg4GChoWCf39+f4B+gIB/gICBgHmCgoKDf4KAeH9/gYCAgXyGfoB8g4CAf3+AgIGAgn+CgICCgIJ+gICAgYB/fYCEfn+AhoB/gIJ/foKAgH2AgYCDgIB+gX5/gIGBgICA
f4B9hoCAg4GCgIB+gICBgIF+gIB/f4CAg4GAgn6EfIGDf4B/gICBgICAgH+IgYB9gYGAf4OAgHmAf4CBfIGBgHmFgIJ/gICBgH5/f4CBgICAgoGAgIB/dX+Fgn1/foGBgoCAg4CIhoCAgoCCgYF/gYGBhH+Afn6A
fYGAhIB/goN5gYB/hIKAeoCCe395gH9/gn+BgYCDgICAgIOAgn9/g4CBgoCBgX+Af4B+gIKDgoqBgn+Af36CfoKCgn9/foGDfn9/gICEgH+CfIGAgn+AfXmBgIF/gICAgXyEfoCDgYB/gYF/g3yAgH6Ae4CCgIGA
gICAf4GBgH+AgIB+g4J8gHyAf4GBgn+GgIGAgoF+goCCgoGAf4WAgH+BgYCAgX+AhH9/gHuAiZOAf4B0gn6CgHt8g4GBg3+Af4BygIB+gH6EgH2DgICAf4CBfoJ9gH+Ef4F0cIGEfYGAgoB+fYB+eICBgIV/gH+A
fn12gIN+g4uGf4GAg4F+fX6AfoaAgn+Cf3+HfYCAgX+Afo6AhIR+gYB/gYN5foF+enyAf4CBgYGDgICAg4F+goKAf4ODgXyAgIB+gH9+foSCgICBg36DgX6Ag36GgH6AhICAgIKHf4B/foCAgYKCgYaAgIB9f4CA
f3+AgIGAgYCAgX+AfoGAfYCAgIB/gH1/gYCAgICAfoCFf4CBhYGEgICAgICIgH6Bgnt/f36Bf4GCgYB/gH6AgYCAfoJ7fX+CgH+AgoGAfoCIgIGCf4CAfoGAgYB8hIGAhH6AgX5/f3mDf4aDf39+goCAgoB+en2A
fYB8goGAgICAgH6AgXuOg3+AgH+BgYF/iXx/foGHgYB+gIB+gICBf4CBfX95fH6BgICHf4F/hIB9eoOCgIGAgHuEg4GAgX59goB/gICBgIGAf39/gIF/hYCBgX51f36AfYCAgH5/g4B9gIGAfICAhX6Bf3qAgoKA
f3+BgYCBg39/f4CDgYCAf4CCfYB+gH+AgH59gIF/gH2AiYOBf32Cf4CDgIV9foJ/foOBgYGAgICAfX5/gX+AgHqEfoCAfnyAgIF+f4GAgH1/foKAgIR+gH+Gf4CAgIOAfoODgoB/e4R4gIB/gYCAf3p/doCDgIB/
f4GAgYSAfoCCgIN/gIF/gH6Af3+CgIB8gYB+goCFfnyAgIGAgoCCgYGAgISAgoCAhYCAgX18foGBgIF+gIR+f4F/koZ/gYGBgH54f4B7gH+Bf4WCgn+AgIOAgHx/gYCAf4CCgH58foF/gICAfn+BgIF/gIF6gICF
gIZ7gH6CiIx8gICAgH+AgICAgYB/fIqCfYCAe36AgoOAfX+Bgn+AgYCAhIx8gH6AgX+DhICAgICCgIN+foB/fIKAgIB/gIB7gICAgH9/gIF/gH+AgICAgIGAg4GAeYB+gYGAgoCBf4F+f4CBgn97gHyFf4CEg4GD
foB+gH2AgIJ+hICAgH+AgoCAgIJ/h4B/gICBhYF/gYB/fX99gH+AgYCAgn1/gYGDgYCAf4KAf4Z/gIR/h3+DfoOAe4B7ioCGgXqBgYB9gIJ9gX+AgICEgIB+f4KEfX5/gYB+gICCgYV9fYN9gH+BeICAfICDgX+A
gIGBgH+AeH+DgIeAgHt/gH6BgH5/gH1/gYF6f32AgIB9g32Ae3+DfYCBgYCBgoN9gX+AgYF+gIB/gIF7g36DgH6BgIJ/gH5/gYGAgYCAgICEgX+Af4CBgHqDgH+Ef4GFg4WAfn9/f4B+f4F/hICAf4F5f3+CgIB/
f359gICAhXx/gX+AgIx/gH+AgHuAgICAgH+AgYCAgICCgICBgICAgIB+gICBgIR8gX1+hYSAfoCAfICCfYF8gYOAgH6CgICAjYODg4CDf36Ah359gH+EgIeAgH6Bfn+AgH6DhYGBgYB/f4OHgoKAfoCBfoCAfYSD
gICBg3+AgYKAgYWAgICAfYF+goF8g4GAgH2AgYGAgIF/gICBfnOAgYaAgX2Dgn9/g4CAf4B/fICAf4mBgIGCgICBgYF+gIGAf39+g4KAf4F/f4CAgICAgIGBf4WAgIOBhIJ8gICAf4B+gIF7gIB/fX56gIGBfYSA
gYSIgYCBiIODgX57gX6Af4OBgX9/fICBgYF+f3qAg3+Cf32AgIGAgYKBgHuAgIGCgICDfICAgIGAdoF+gICBgX2AgoCCgH6BeYB+gYCAf4B7gICBgICAgIKAh4CDgIKBgIB/foaCgH2Bg4F/gHt/gICAgYF/gX2A
fn6Bf4CEf4J8f3+DgH+DgoCAf4CEd4CBf3yAg4GDgH99hYCAgoCBgIOAgX9/eYKAgIOAgYCBgICBfn+Bg32IgIB/gX5/gICAgHyAfoB/gICBf3+AgICAf4CBgYCAfoCCf39/f4CDf399goKBgoKAgoCAfn+DgIGB
hHF+foF4gIGAgn6CfYGEgIB/gIR+gICAgoCEhn6CgICAf39/gYKAgH5rgH+Cgn9/gYCAi36AgH+AgIGCgH6AgICAgIGHgIB/gICBgYKDgYCAfniAfIB/foKAf4CAgoB5hYR+hIB9gIGAgIGAgX6EfICAgoB+gIB8
gX6JgIOAfn6DfoJ/f4B+hH+Bgn+Bf4CBgoJ/gH97gICAgYCAf359fn+CgHmDgH+DgHuCgIF+gH6AhoCDfnh7gIB+e3qAgH+AgH5/h32Ag4CAf4B+gIB/gICBfn2BgIGAgH6Af4GAgYCCgH6CgH2BgYGAgIB9gIOA
gIF/gYGCgICCf39+gICAgIF/goCCg35/f4B8gH2CgH2BgX6FfX6Aen6NgHx+gYF+foCBgX9/fYGHhn99goBxf32BgXZ/k4GAeoGAf4F/fX+AgIOAgYCAgX+Ah4KAgH9/gn6AgIJ+gYCAgoN9gIKEf4CCgICAfX95
gICAgICAgYCAgIOBgnyAg4GAgICEgICAgYCCfX6Agn98gIGCgIGAgYB/gn+BfoOFgoCAd4CAgICHf4B8eX6IgX2Af4+AgIOAgYCBfYB9gn2AgX1/goGBgICAgYOAgn1/gICAfoV5gH6AgH6AfXmCgIGAfnmAfYKA
gYF/gYB/f4KAf4F/fHt/fYB/foCAgX2AfX2CfYCAfH+Bfn6BgX96gX9+gIKBhoOAe4B/fH5/gH+AgICAgIOEgX+CfoWKfYCCgn6Dfn9/gX2Af4CAfoOAgIF8i4B/gICCf4aBfoB/hICBf4CFgH2AgH5/gX98fH+A
gIB9f4F+gIWBgYCDgYB/f4CBgIB9gIGDf4GCfoN7g4GAgYKGgH6BgHuAgYKAgH6Een+Bf4CCiIJ9foSBgoSCgIN9f3+Een+BgH2AgXuBf4CAgn15goCFgn9+hIB/nX98gICAgICBgICCgXyFfYF8gYCBgICAg3SE
f39+gICDgYB+f4GAgYGBgIeAhoSChH+Af32BgIB/doOBgX+Bfn+AgXuAgIF/f3+AgH2AhH99eIWAgIGHgoCAgIGAgICAg31+h4GCfYCAe5J8gH6BgoCAhIV/fHuAgYCCgICAgIF9gIKAg4B9fICBgnt/fnmAf4KD
gHyAgX+BgX6AgIN/goCAgIB/gICAgX5+gH2DgYCEh4CBgH+AgoCAf4KAf4F+gYCDfYB+gICCgnp9gYGAeoB/fIN9hoCDgICBf4R/gnuGgYOAgYCAf4R+f4J9gYB7gIJ/goB4gICBgIGBgIx/gICBgIB/foaAgH+B
gYCJgICKf4OAfoKDgYF9foCCgIOBf4GBf4B/f4iDgIGDfIB/gYB9foGBgH+AiX1/gICAgYCAhoCBfX1+dn5+h4GAfYSAg4GBgH5/gn9/gH+Agn+Af3l+f4CAhX1/gICAgIKAgn+AgoB9f3+AgIF/gH58gn2Afn+B
gYJ/gH1/gX1/fIB+f4CAgH2AgX6Afn6AgI6Bf4CBf4F/gIiDgYCAgICCgICAgoGBgoJ+fn+Af32Ef4GAgH+Af35/gYCCgICAfoCBfn6Cf36DgIN/f3+DgoCBen1/gICCgICCf319f3qBgH99hXyAgoSFf4CBfoCB
gH2BgH+AfIKDgoGAgoGHgH9/fIGAfYB9gYCBfoCDgIODgH+AgX+EgIB+gH+Eg36BfX9/gH9/goB+gX9/e4CEhoCAgH9/gH5+eoCCgYGGgoF/gICBgIOAf4CBhH2CdIGBfH9+goGAhIGDf399fIF/hXyBfICCgIF/
hIKGf4B7gH99gICIgH6If4B+gYF9gIB9gICAgICEf4CBgIOEgIGAgX+AfoCAg36AfYJ/f39/g394f4J9gH9/gYCAgIR9f4CAh4CAgICBgYCBfoB+g4R6f3+AfYGAgIOAh36BgH6AgoODgYd+foF/e4GAgH6DgH+B
f3yBfoB/gH9+gn2AgYF+hICAgn+BfoCAgH5/fnmAgH9/hYmBgYOCf4B/fIF+gIKHgn6AgX58gH+AgIB7gH+AgIGEgIGAgoCCgH2AgIB6hICCgIOAg4KAfYCBf3qAfX9+gYGAhHyAgH+Bf3+AfYCAgICAgIB5gICE
f4B7gYCAgIl/g4R8e4CBgYB/gICAfH6BgoCBgYOBgISDf3x7gH+CgISAgoCAgICAe36AgH+CgH+AgoOBfn2Dg3+Af4CBgoCHgH6CgoKAg4B+gXmBf4qAf4N7f36BgoF+f32AgYOAgXaBfoGAeoCBfoJ8f4CAfoGA
hH6CgICCgYCAgIKDf4GCgoB+gH19foOAgoGAiH+EgICAgnuAgIF5h3+Bf4SAhIB+goN/goJ+gICAgIWCgoKAgICBf4J5gHyAhYCAgH+AgYCAfYWAgIB+gH2AgYOCeIGCgH2PgICAc4J4fIF8goCIgIKFgX+Aent/
gIB+f4GAgIN9fYGAgH6Df4GAgYCAf3+AgICAgX+AfYB+gIN9gn2Afn99fYCDgIKCfYCAi4J9gX6AgH6AhX6BgIB/ioKAgICFgYGAgH6AgIB/f3+Bf4GFg3x9gYN9gIaAf4B+gIGBgn2BfYCAfoOBf4KAgYN/gIB/
gYGAgH+Ag4CAfX+CgIKAhYCAgYCAgH2CgYCEgYGChoOAgIWCg359gIeAhH+AgYCBgoB9gICBfYB+iH6AfYGBgIKAgIB/goWAhX1+f4B+goGAgYKAgIF/fn6Agn6AgH5+f4CAfX+AgYGAfYCBgICAgIB9gnt+gIB/
gYGBfYB+gIB/g357goF9f4CBi3x8foCAgIWBgYCAgH2AgoCAgIB/foKAgICBgIKAfoCBgYCAgIOAeH9+fIGAfoKCf4N/g4CBf3yCf4CAfn6AgYV/gYGDhIB6gIN9gYCAgoB/goGAgYGBgICAg3+BgICBgn6AgoCG
gX55hX9/hH+BhH+Ag4F9gH6AiYCAjoCAeICAgn6Cfn+AgH5/hIF/gH+AgIGAgIKBgIaBgIKEgIB+foCCgHd/e4GDhYB/gYF/gH2AgYB5g356gYCDgH94gIWBg4aAf4CAgIOAgIGAf32BgH+Agn99foB/gnt8f36B
gH5+gHl8gICAgH+Ef4uDfoGBgX2AfICCf3+AhIB/fn+CgIGAgIB+gH6AgYCAgIGAgICAgICAf4CAhYB+gH+AhICAgICCg39+fYWAfX18gICAgIKAgI5+hH9/gICEgYKAgIGAf4CBgICAf3yAgoB/gH99gICAgoiA
fnp+hYKCgIZ/gH6BgoB9gH1/f3yBgYCCgIB/gIB/gIl/f4CAfoGJgICAe39+gX+AgnyAgIODf3+Agn+CfX2BgIGDfoCChoB/hICAhIGAhIF7gYGAfoB/gICDgICBgIF/gH9/gICHgnqAhH9/fIB5gYGCgYCAgH2B
gICAgH+Cf4KBf4GAeoGFf3+Bgn+BgoGAgIF+foOAfnyEf4V9f39+gYGAf3+Ag4CAfnyDgHt+gYKCf3+AgIGBgH+EkIGAgICAgX6AgYCAgIF5gH1/g4B/gIF+gH99gYN9e4KAgoV/foCAf36Gf36BfYCAgXyAf4KA
gICCgH+AfXyAhX+CfoCAgIN/gIOAf4J+gYCCgIOAgICBgXqAfpV+gICAfoGBgYeAe4B/gYaAf4CAf4B/g3+BgICAg3+Cf4KAgIKAg4KBgX5/gIF/iH6BgIGBhICAf4GEfICAf4B+gH2AgICAf4CBgH+AfoB9fX2A
hICAgH+CfH+Cf4GAgIeAgIeBgIB+gYOAgoCCgX+Bg39/gn6AgIKAgHyNfYB/goGAgn+Ic39/gIN9gX2EgIB/gICCgYSAgHx/gICAf3mAgIB/g4CBgIGBgH6BgoB+g39+gX9/hYB/hH+CgYJ/d4B/gH9/gIeAgoKF
gYKAgICChH6AgIB+goGAfn6Df4B8gHWBhIJ/gIB/gIB9gISAfoCAgH+BhYGCf32BgIGBgIJ/gH+AgH9/f3+AfYB8fn6BgICAfoGAgICEgoCAf4OEgYCAgICDf4OBgIJ/g4CEgIB/i4N+goCDg32BgH+AgICBg4CA
gICAgoKBgH6DfYOBgIN/gnuCgH6AgX6AgYd+gIB/fYGAg4CAgn2QgICAf4CAhYCAfYB+gH99foB/foCAgoCBf3+AgICAf36AfoOAgIKAhICBgICCgX+AgYGAf4CEgYCAe3+AfYCAgICAgH6BgYSBf4GAgH9/iIKC
gICFgHiBfYB+f4CEgICAf4GBeXuAg4CAgH+AgICDf4CCfYCAfX9/gYF/gHx8hH1/gIWFfX2AfX+Efn+GgYCFgICBgoGAfoCFgYGBfoCDgn+AgH9/f4B+gICEgoCDgIB/gIF+gH5/f4CAf4CBf4mAfISDgH6Af36B
f4CDgJKCgICCfn18f4CAf4WBgYGAfICBf4CBfX2DgH2Af4GDgX+CgH5/in96goCBf4CAf4CAgIOAfX97hH+BgYCCgYSCgIB/gICCgIODgISBhYB/f4F/gH+BgIGDfYGAgYCEfoCBf4GAf3+EgH+AgIGAgH+AfoCA
gG5/dn2AfoCAl4KBf4KAfYB/gX+BhYGCjn+Bf39+fYCAfXl/eoV/foCOgIR9f4B7fYGChoCCf4CGgICJgYB/gYCKhIGAf36FgIJ/hX+Cg4CBgICBf4CAgYN/gIKBgoKBgIGCfoR9hH2BfYB+cYCBg4GBgIKKgoCC
gHx9gICBgoGAg35/goCAgYZ/gH+Af4F+gH6AiICBgoGJf3uEgIB8gICBgYCAe4CEgIGCgIB+gn+AgX99goCEfnp9gICAhICDf32BgoV/hoB/gH6AiICCgICIgIR+gICBg4GAgYB+gIWAgoCAf4OAfYCBfYB+gYCA
hn6BgIF/fICBgIB/gH9/gIGAgYOAgYCAgICCfX6BhYGDgICAg4CAgICBgIB9gYGAf4OAgICAgICAgYB+e4CBgICAg4CIgIB/gH6AgX5/gYB9goCBgn+BgIGAgYB/hoN+gIF8f4B/gIKAgIKBg4CBfoGEgH6BgH1/
gHyAf3mBgIKAgYGBfoOAgICAgoiAgYCBg3+Ad359eX6AgYCAhYCAgX5/gYF+e4F+gICCf35/g4B/gIF3gIJ/gICAgIKBgoR+gHyAgIF5g4CAgICAgH+ChIGCgISAgISBg4CAf3+Bg3+Ag4CBgICAgIB/f4eAgIKC
gICAgYJ+gYKFfH9+gH6AgIB+gH+Df4GAfoCBgIeBgn6Ef4CBgH9+gICAgYB/hISDf4CBgIKDgIGBhYB/gH5+f4CAgYCCgYCAf39/fXyBfYCAgXqBgICBf4OBgoB/gIGAgICDgHSBgH6De39+gn+BgISAhIB9fYR/
g3+BgoCAgICBgXqAg4GBfoB/f4CHgH2BfoB5gH+CgX6Cf4KBgICAf4F8f36DgH+AfYKAgIGAgYCMfYGAf4CAf46BgICAgICFf3+BgoCBf4GBfn98gICAh4B+hIB9foCAgoB/gH9/gYGAgYCAgoCAf4B7gIN6gIGA
goOAgIOLgXaAgICCeYGBfYCAg4F+gYCAgoCAgX+Af4CDhYKAf4CAgX+DfoB/gHp+gH6Bf4CBgYB/gH95gnyAfYF9foCAfnuAf4GAgICAfoOBgH+AgIWFgn6BgIGAf4OAgIKBgH+BgIGBgIF/f3SAg4CBgH2AgoGG
gH+Af4B9ioB+gIGEf4V/gn+BgZCBf4CAgIGAf4CAhICAgIF+i4CLgH+Cf36AgYCAg3t7fYCEgIB+gYKAf3SAgIB/f4SCfICAgIB+gIWAgoRyf4CBgH99goCAgICAgH9/gH+AgIB/f4KBf4SDgICBgYGAf4OEeoOB
iX6BgICAgH6AgXuBgYCCgH6AgIKAgIF+gIaCfYJ8gH+AgYOAg3+AhX5/gIJ/gICAf4CEgnx/gH+CgIKAgH6Cfn+BgoOAe4GBgX99goB7e4CEgH+BinyAfoGAfoOBgIOBgIOAgIB/gX6Cg3uBf4CFgICAf4CDgH+H
h4SAgYCAe4B/f4B+f3+BgIJ9foF8gH6EgoGCf4J+foGAfIOAf4CCgYCAe39+goB/g4CAgICAgIGBfIKAgImBgYF+gYB/gH+AhoCAgIGDfoR/gH6AgH+Ag4KEgIWDgH98goB/gICAf4B8c4CBhoOBhX+CfoB/gIB+
fnJ9gn+Af4B/f4F+g3+AgICAgX2DfoGJgICAgIOAgIB9gYSCgIqHf36CgIWAgIB/fYJ/hoGAgICCgICAgIKCgYB+gX55gIOBgH6FgIB/gn1/goB9gICAgICBgICAfn9+gYCBe4B/f4GBgIJ/gn+Af3mBgYGCfn1+
foCCf31+gICAgIGBgIB/hICBgH9/f4B4fIB9cXyBfX+Cf36BgoCBgICAgIGAgH18gICPhYCAgIF/gICAgHmAgYB9gH15fICBf4KCjn9/g4F9gICBgYB+foB9hISDiH6BhoWAgIGAeoGBgIB/gX2Ae4CAf4OAgIB/
gYKAgIGChICFgHyAgIKEgIOAf4GFgIGAfYGBhIGAgIBvfICBfoSAgImAgYGAfH+Ag4B7hIGAf4J9e4OAgICAgIKAgIF/f39/gIB9fICAgIB/gICCfX6AgH58gYF9gH9/gIB/g4CEgYt+hXt8gYCCf4CBhISGgIyB
gICAgYF/gX+Bf31+foF9gICCgIGCgYCAf3qAgH2AgIB8gYGAgYODgYSCgX95gYh+gH6BgIKBgH2Fg4J/gIGBe3+AgnqDf4CJgoB/e4GIgH1+gH5/iH+Afn6CgICEfX6Bf32DgYCAgICCgIGAhICCe39/gICChICA
gH1/gIaCgH+Bc4CDgICBf4CCgoCBf4KAgICAf4OAgICAgIGAgX2AgICBg4d/gH6DgIJ+gH+CfoCAgIF8goB/gH+BfYKBgoB+gH+BgImDg4GAgICAbX53gH6AfYSAhn+Cf35/iIF9gH+BhIGDgX9/fnyFf4CAgICA
foB/gIGCg3+BgICBfoCAhIaEgICAg4J9fn2FgIKAgICAgIF+hH55gn9/goJ+gICAgH9/fn1+hYB/hICAg3+DhIB7g4KCfn5+foSCgn+AgH5/foB9foCEhIB/gYB/gIOBf4CAfH2BhH+EgIGAgYCAgICAf4F+gICA
gIB9gn2BgX+EgH2Afn+DgYGAgoiAg3OAgIGAgX59hYJ8gICAfYB+f4J+gH+EgH55gX+Bg4GBf3+Ag36Ag4CAg4B/gYB9fH+FgIJ+hICAgoB8gYGAgH2AgIB/gYGAg4N/en19fYB8foCBgH6BfoB+foCEfn9/gH58
foCAfIF/fYCCgIN/gHx/gYOBgICAg4CAgYGDgH+BhISEhICFf4CCfYB/fX6AfYCCgYF/dX9+cH2BfoCBgIB/gIGAfH2AgIB/f4CAhoGBfX6EgICGfn6Bf4B8f3+Af3+AgYiCgICFgoCAf32ChH+EfHh/fIt+gH+A
gIGAg4WAf4GAgoGAgIKGf4CAgYB+f3yIgYKBgICDgYKEgX6Cf3+Ad4CAfnp9hYCBf399f4B/gIB/gIB9f4KAgICKfoCAfYN+eIWAfYCAf4B/gIJ+g4CDg4F9gH1+gIGJg3l/gIKBgISAg4CAgICAhn9/gH9/foKB
gICAg4CAg4CAfnt9gICAgYCAfYaFgIF8gYF/gH58goF3e3+Bg4CAf3+AgIB/gYOCf36AfICAfXuAgIB9gX6Af36BgH6Af3yAgH6DgYCCgYN/gIKFhYJ/gX+BgIB/f4GAg317hXyGgIGChnuAgoCAiYGAgH+AbIKB
hX98gICBgIZ/gICAfoSBgYB5gn1+gn+AfoB8gICAgH+Gf4aFgIZ/hH9/fYCBgIGAgn+BgYCAg4J8gH9+fX+EgIGOgYGBfYCAgIB+gH+AgYCAgIGAgIB7gHuAgH+DgIGBgIWAhICAgXuAi4CCgXx+f4CAfoCAgYGA
gn+AgX6AgH98goB+gIGAgICBgIGAgoJ7fYJ7gIB6f4CEg4B+gIGChYCAf3+BfoCBg4CAgoB+gH9/gH2EhoODf4B+gIOAf3+Dgn6AgIKAgoB9gICHg4CAfoB9gIGCgH+AgXyAfoGCgICAgICAfn+Af4B+gn+AgYN/
f3eAgIB+gH2Ah4B+gH9/gYB9goGAg35/gIeCgIR/fX9+gX+AfoJ6fYB/f31/foF9gX9/gn57goCCf4B/gYOAf4GAgIB/foV6gIF/gHyEgICAgIF/hn+AgYB8fn+BgH+Af4CAgHmDgX5/g32BgYB/gHt7gICAeYB/
gH5/gH6AgoCCiH2Ag4B/fYCAgYCAgIB/gHp9gIB/fYB/e4CAgH5+f4CAiYB/gIJ+gIF+g4GIgIB+foF/gH+AgICAf4GAf4B/foGBf4KHgn+AfYCAf32Cf4CAgoGBgIKDgYR/f3+AfYCCgICAg4OCgICAd35+gYN+
gIB/gIGBf4GAgIl+gX59f4B+f4B8gYB/gYF+gYOBgn6AfX+AgYB+gn+CgYKBgH6AgYOAf4CBgIR9gX5/gYCBgH2AgH+AgH+AfYF/gX+Jfn6AgYB+e4SCg4GAgYB+gICCf36AgYKNhIF1gX57foF9e3+Af32AgoWA
f4B/fX5/gYKEgoKAgoh/gnyBfIV+gIOAg3d/gYCBin1/gIGAgIF9gICBgIKCgICAgYCChIGAgXKIf4OGf4OBf4CAf32AgYCAgn2Af4GAgICAgYB/fnyDgYB+fn6Ag4B+f4B/gH2AgH6CgYCAgYCBhoSAgIF8fYGB
g3+AgHx/fn98gICBf4B7f4OAgIKAgIGAgYiAgH9+eX1+e39+fYB/gHyAgH6AfIB+g4CAf4CBgICAgICAgoB+gICBf4KCf3p/e4GAgX+AgH9+gICAgICAfX+AhIGAgYF9foB/gICAgYOAin+AgH6CeoCBgHx/gIJ9
e3mBfX+Af3l/f4d/dXeAgIB4gH2AgH6Af3d+gX+BgICCgIB/gICDf4B/gH2AgX5/gIGAgICAgIeAioJ/g4mBf4CCf4J/gH5/gICAgX+BfYCEg32JgH+DhH59fIB+hH+CgYCAgYCAgH+Af4KAfoOAg4CAhICBgIGB
hICAfX6CgICCf4CAf36Af4CAgIF/f4B+gICAgYB/foGAg4uAgYCCgn+AgIB8f3x+gICAf3+CgoB+gX99dX6BgX+Af4GAgICBgIF/gX+Ag4CBfn6BgIGChYWBgH19gICBg4GCgYGAgX2AfYCEf399gIOAhIKDgn6B
fX9/gICCfIB+gH6Df4CAgX+Af4aAgICAgIKAgIB/gH9+gIJ/f4GAf3mBhX1+f4KCgIB4eYCAgICAgISAgYKAgYKBfIOAgIOBgHp9gH6DgH5+gX6CcYKAgo9/gH9/goCCgH+IgImCgIKDfICAfoGBf4CBf4SAe4CA
gX+AgHqAhH+CfIB7gHt8gnyEgIB+gIB/g4B/gICAgIF8gICAeoJ+gYZ7f4CAgIGBgIJ/fn1+gIKAgICAhH9/foCFfoGBhIF+gYOAhIB+gICHgYGDgoSAg4GBf4CBfoKHfYCBgIGAgH+Bf4KAgoCAf4B9gISAf39+
f4CDf4R9fHqGgH+EgICAgICBgYSAdn+BgH9/gH+Bgn97gHyBgIB+gIV/f3+Afn+CgH9/gYCAgICAfoKAgX+BgH+AgH55fICBf36Bg4KBf39+eoN6goKAgH2CfoCAf3+BgIGFgIKAgIKBgX9/gICAf4GAh36BgICA
gICAg4CAgoB8fYCBgn96gICAf4GAf3+AgICAfoB/fYCBfoeCgIKBgH16gH+AfIGIgHyEgn+AgYOCfIGAhIGDfIGCgYCCfn+AgH6Bg4B8goGAgYB/gICMgYCAgXd8gIB9gYCAgIB/gYCAgHx/gIB9gHmDfYCAgIGF
g4B+gYB9f4OAe4GBgICFiISAf36Bh4B/foGAhYCAg36AgoCAh4KAfYJ8gIGCgX+Df4B/gn+Cf3aBgIB3gYB+gIF/g4GAgIaAgoGAgIOBfoCAfoaAgH9/f3+DgoCAgIKChYKAfoCAg4OCgX1/f36DgICBgXuAgYN/
foCCgn57gYN/gH6BgX2BgYGAh4KAgYCAgHyBgoOBgICBf4GBf36DgH+AfoaDfYCAgXyDioB+gH+Af3+Af4GAgICBf4CCgIOAfn2AfoKCgIB/goCAgICBfYB9gYB/gH57gICBf4B/gIKEhXiAgH2CgICAf4GAgH96
f4F5gIF7gYB/f32AgoCDfIKAgoCAgH6EgICDeomBgYB+f39+f4CBhICCgYCAgoF/gH+Afn+AfX6AgH59hn6CgIGAgn2AgHqAgIB/f4KAf4GBfYB0gYCBgoCBgX+AgIGAgH+AfoaDgYJ/f3qBgIGAgYaAgICAfod/
hICAgH1/f4KAgIJ7foCAgH6AgIKEgH9+gYaBgIGAfICAf4F+fn9/gYCAgIGAgoCGgICKfoGAg4SBfIB/goB+f4OAfYGAf4GAgIGAg39/gH6Afn5/mn+AgIGAgoOAfICAg36Ag4B9f3+DfoGBhH6AgICAgYKAgICM
gYB+iXaAgIeAf3+DhIB/gYCAgYCAgIGAgICGgIGEfnx/e4WCgICCgH2BgIB/gH+Eh3+Af4N/fnuBgX5/gIJ+e4CCf39+foGDgIZ+g4CAhYGAgYCAgHx+iH6AfYGAfoCFf36AhXuAgH+AgH+AgY6AgYJ8gICBgH59
gn9+gYKBgoCEhId/fYGAgYR+foGAfoCAgoKAgX+AgIGDgIOAfoOFgICBgH5/f4CBf4CAgYCCgYWBgICBf32SgYCCgXp+gIKAhH+Uf4B+goCDf4B9gIB+hHyDgH5/g359eoCBhIF+gIB/goCAgH2AgIWAgYeCgYGC
gXqAfX+CgoCBgYCDgoCAgH+Bf36BgH+AgIOHf4B/f4F/gX+DgIOCgX6AgIOBgH+AhICAf4CCgICAfnx/gH6Df4CAgIKAgX6Af4GAgICFgIN+fX2AiIN+e3+AgIB8hH+Af398g4GAgX+CfoWAgIGAfYJ/gXmDfIB/
gIOBgYCAgH+BgYCAgYGBg4GFgICAg4KIfoOGgH9/f4R/hYOBf4F7f4B/gICAgIB/f32AgHt+g4CBgoCBf4CCgICCgH56gHyBgIODgIGAgIGBgX+AgYKBgIKAf3yAgYCAgH+AfXx/f36BgIGBiIB3f32AfYKBf4OB
gICAfYWAgX2AgH6BgICDgHiAgn2FfoJ8f3+AgHx/gIJ/g4B/gIB/gIGAgIKAgIB+gIODf359gIF/gISCf4CBgn+BgYaAgYCAf4KAfoCAgX1+gHuAf4KAgX6BgH+CgIF/f4CCgH9+gn2Af4CAgH2Ag4CAfoF8fIB9
gICCgICAgn6AgIOAgX5/gYCAg4SAgH+CfYWCgH6AgICAgH+AgH+AgH2CgYGAdIN+gH+CgYCAf39+goGAgIGDgICAf4J/gIB+foGCf36Af4N9f4F8gIF+gIB+f4B+gIGBgX+Ag4F+f4CBgYCCgICBgIKAf3l/foCA
gYCBgICAg4WCgICAf4CDgYGAfXCAfICFfoGAf4GFfoGAf4CDgISAfoJ/gn+CgIGAgH+BfoCAfoCBfn5/gYCCf32Af4N+fYJ/gICAfoCBgoSCfoCAgn2AgYGAfoGAgHt+gIGAf36AgoGAf39/eX+FgICAhoKAfXh9
gIKAjX+AgoCCgICAgH57fH+BgX+Ae4GBgHx/g4KBhH+DgYOEg4CJfYF9gIqBhH+BgYB8gH98gICAgYKAgoB/f4J+hICBgICAe4GAf4B/gYCAdn+AfoF3hpGBf4CAgYB/g4B/gIGGgIB7gIKDgIJ+gIB/gIOAgH+B
foCAgIKAg4GAgIF/gn2AhoJ/h32AgX6AfH2AgIGAf4B/foCAfoCBgHaAiICAgIeBgH2AgH2Af4GAgYKAhISAgYB/gH+AfX2Af4CAhH6BgH9+f4J6gYKAf3yCfX6Af36AgISAiIGCfoGBf32DgX6Ah4CAh4CAgYF+
gH+Af4OCgH+CgICCgIWAf39/gIN+g3iEgH+AgYKAgICBf3+CgZSAgIF5gH2BgYKBhIWCgIKAgICAgYGAhYCAf4KAf4CBf4N/gX5/f4B7gX+BgIKAf4CCgnuCg4WCgoCAgIN+f3+BgH93gIF9gICLgIB/gYGCeoCA
gYB9f4KAgIF/goJ7gXqAhoJ/f4F/gYeEf4CAgIB6gICDf4F9goCBeoaAg4CAf4CEgX2DgICAgICAfoB+hH+AfYGDgYB/hISCgoGAgIiDgICAf4CBgX+BgIB/gIKAgH6AgYGAfn6KgH+BgX56foB+foCCfoGCgYCA
goCBeX2AgH+BgICFgn+AgYCAe4CAgHyCgHp+gYCBfoGAgICBe4F/dYCAf39+gIGAgYGAe4CAg4B/f4CAf39+fX94gYCCgH9/f3+AgoB/gIKBgoCBe4F9f4KCgIGEfn9/gYB/f4CFgIKJf4CFg4CBgYCAgIJ9gYCC
hoCAf4R+f3+Af35/gYCDhXx9f4B9gYGAdYB9gX2AhH+CfYKAhICAgYB/goCAgIB/foCAg36AgoB/gIKAgYiCgICAgYF+f4B/gIF/gICChYBzhIB/goCCgHyDf4B5f3+Ef4KCgICBgIKBh4B9foGAfn9/gH+DgIGA
gYB0gIKAgX5+gICAgn2AgH2BfoCAgH9+gH+Ai3x/foKAhYB/gIKAgYGDgICAgYCAg3yBgIqBfoGAfH+AgICAgIB/gX+Chn5/gICAgoF6f4KDgHuAfX2AgICAg4CAgIB9gYCAgH+IgIGAf4GAfX1+gH2BgICAgH6A
hHpvf4KBgn+Cfnl+gH6AgH+DgoGBgoCBgIGAgX18f4CBgYCDgXuAf32AgIGDgIV/fn+Afn6DfYSDhYCAgICAf4KCgICAgIGAgH+Cf4CAgXyAfICAgoCAgH6BgICFfoSCgICAg4Z/gICCgYOBgnyBgH6Gfn5/gIB/
f357gIGBf4CAgYGAgYCAgX6Af4CBgIJ+gIGAgH58foN/g3+AhH6AgIR/goGBgIWBgIR/f36AgYCBgX+Ag4N7gYGBgn+IgIV7fIF8gISAf3+BfoB+h4F9goSFgYF/fYF/gnp/goCGhYCAg4CBf3x/gICAf4iAfoWA
foCDgH2AgH9/f3+Bf4F/fX2EhH9+gIGFf4CAgH+Ag4CAgIGAgYB+foCBgYOAgICBfoN7gH2CfH6Agn1/fIWCf4CDiIB+gn6BhYKAh4CAgnqEgIF/gYCBhYB/foCBgIaBgXl+fIODgICAgIB/f4B+g4SCfIKBgX2A
gYWAgH6DgIGCgIKBfYB+goCAg4CAgnt9foB+gH58fX9+gH94foCAgoCBgYB9gYF9fYKAf4CAgH+DhH+AfYF/gHuAgYCBgIl+fYCAhYCCdn+BfoKAf4B+fYB/gH6CgX+Ag4KAgICAfoGAfoB8gYKAgH9/gH6AhH1+
gYB3doWCfoGAgIGAgoCAgICAg4CDf4CFgIGBgYGAe4OCf36Af4CCgIF/gIB/f4WAgYCAgoB+e4CAf4F8gYGAgICFgIWAgICEf3+CfXyCgIGAgH99g4WAgH+Ah36BgX9/f4GAgH+Ac4CBgYSBg4GAfoBxgYB9gX+A
g4B9gYJ3g4B/foCAgH+Ae32BfH+Ag4CAgICAf357goB9gIOAfIB/gIJ8hISCgH+AgH9/hH+ChIN/goKEf3+AgH2CgHqFgoB+foF/f4CAgICAf4B/gIJ9gn+AgoCAe4CAgIF9gX+Ah4B/gICAgIKAg4F5gIF/gIJ8
iIB+gIWAgYCAf4WBgH+AfnmAgIB+gIB/gYGCg4CAgICDgIF+gICAg36CgoGAgH9/foKGgICAgISAg3uAeH2AeIR+gICAgIB9goB+fn2AgX6KgIKAgICBgICAfoV9iYGHfH57fn+AgYCDgIKBen6AhYB/gH9/gHuC
gYB8fIKDgH9+gYOAgYB+eYCKgIF7gIGAgn18gIKAgIF/gH+AgYKAgoCAgoCAfoKBgIB+hICAgIN+gH+EgIJ/gIB/gYCBen+Bf3+BgIB9gIOBgIF+gICAeXyAfICBf4CAf4GAf4F/gH97gYGKgICAgYF/goGAgYKA
gYCBgICAf4OCe4CAgYJ+gICEgICAgn5+gn+AgIOBgIJ6goCBhX+DgH+AgYGHfoCBgICAf4GDgYGDgH5/f4CBgIOAh4KBgn9+gYB+gIB9hH1+gIN/gICAgoKAgoF+gIKAgoCBgYGCf4GAgYCBg4CAf4B9gYGAgH9/
gH+LgIF+fIF+f4GAgH9+gH56gYCCfn2AfoZ/fHuBhYB/gICBgICBfoF+gYB6gICBgoF+gYCDgIOAhoF9g36BgISAgH6AfYN7gICEgH6FfoZ+gHyAgH6AgIB/fn6BfoGAfHl9f4CAgIGAgICEfICAgH+Ee39+gICC
gH+AfYN+f3uAf4GGf36Dg35/gH6AgoOAgICAfoB+gH6Bf4GAgYCGgn6AgIJ/gHyDgIV9f4CAgH6Gf4B9hYKBfoGAf4CAeYGBgX9+gX6AgICAgICAfoV/gIGDgH+CgYSBgYCAfYCAgIF8gIGAgIB/eoCBgYJ/gH9+
gH96hoCCgYF/iYCIfX+AgIGAgIKAgYCAd4CEgH9/gH+AgX2FhYCAgIB/gIGAgYB+f4CAf4CFen6Cg4CAgICAgIeCgIB+gIB8f4WCgX6AgX1/g4CAdn+AfoKCgYCBgX6AgIKAf4B+gYCBf4GAf4CEgYCAgIF/fIB/
g4OCgoOBgoGBgn+AfYCAgoKDgIJ+f4aEgHx6gICBf4R/gIGAgIKAe3x/goaAgICAf4B/gICDgoKCgICGgIF+gIGAgX6BgoCAgISAfYGDeX2CgICAhIR9gYB9gYOBfoB+gICBfICBgH+HgoCBgICAgHyAg4GAhH+F
gICAgHyBgYCAgH6AfH+CgH57g4B+gIKAf4OAgYB9gX+Gfn99f4GBgIGCf4GBgICAfYCAgHuAfoOBfoKAg4KDg4KAgIKAgYKAgX+AhYGAgYF/hn9/gYB/gYB+gX9/gIB9gH+AgIKAgXqCfn+AgXyFfYJ/gIB9g4GG
gH9/hoB/gYCAfoCSgICBgIGBgX+AgYKAgIN+e4KAgICBgICCf4GAgHx9hIWEgoF+gICAgX+AgYKEe4B/gH2AgIJ/gn9/gICCgIF/gYOEgH9+gH+EfYCChn+HgHyAf4KCgHt8f4KAgIB9f3qAgICCf4B/gIB6f4CA
fH6AgIB/h4CAgYCAeoB/hIF8gIKAgICBgH+AgICFf31/gIKAgoB9gICAgIOAg4KAgIR+f36Bf4B8g4CAgH5/fH19gIB/gICAf4CAgIB/gYCIgICAfoCAgYJ+gISBgICAgYCBgICBh4B/gX1/fYCCgIGLgoCAh4J/
goB+foCHg4CAhYR6fn6AgYJ+gH6Af4CAgIGDgICBfYCAgn9/fn+AgH+AgH+AgHyAf4GAgYCCfoCAgIF6fYB1fX2BgICGhICAgH6CgYCAgoWAe4B9gn+BgYWAgH+ChYCBgn+AgYCAe4B/gYOBgIGBf32DgIGBgIB/
gICCfoKDgYCAf4GAhn6AgHmDg4GAgYiBgYCBgICAgIB+gIF+goCBgX1/gICAgX1/goJ+f4CAf4CBgH2DfoB9gIB9gH5/foGChICAhYCCfoCAf4CCgH5/gH90gICBgISCf4CBgHx/gX6Af4SAf4CBfICAgIGAgH6D
fYCAgYGBgoCBhICAgoCDgIF+h4CAfoCAgH+CgX6CfYB+gHp9gICAgX+AgIB+gn54gIOCe4V/hIKBgoCAeX2AgXyAgoB/f397fn+AgIGBgIB9f4CJgIB/gICAgn+CgYB/f4F/f4GAf4CAfYaAgniCgX9/goGCgH5/
gYCCgoV8gIJ7gH+AgoB+gYCBd39/gIClf3+AgH2EgIKAg4R+gYF+hYJ+gIWAfH99fYKAf4CAgISAhICAgIaAgH+Af4CAfn6BgHuBgIKAf4N9gIB/gIGAhYGAfoCAg4CAgIB/goB+gYB/goF+gYWBgIV/hYSBeoKB
gH+Bf4CAgYCBgYR/gH+AgICCf32BgYF/hH9/gIiAgICAgYGCgIB/gICAgYCCgIB/gIB9hYGAgICAf3yAgIGAeYCAgIB6gICBjYCAfoN9f4CAjYGAgIGAen5/gHWGf4F9fIaAfYB/f4CAgIWAgH9/g36Af3yAg358
gIaBgH58f4GAgoCDfn+AgICCg4CAgYB/gICCf3+DgX+AeX5+f36AgX2AgIB9gIB/gIF+gYOAgIB/fIGEgHt/f4aAgH2BgX+EgIWBhoGGgYB7gYB+gH6Bd35/gH6Af4N9fn2BfoOBgIJ/gH99f4CAgIJ/gIGAf4F+
fYB/goOAf32AgIF+fYGAgH5/gH5/gYGAgIF9hICAgICAhoB+fYCBf3+AfoCBf32AgICAgXuBgYCAgIB/f4GAgIGLgn2AfXyBgoB+f4KEfnyCfoB/goCAgYCAf4CBfYN+eHyAf4SAfoB+gISCf4KCfnx/gX+BgIB6
goCAgX+BgoCFgX+AfYCAgIKAgoJ/gICBgIGDgICAgYKCf4B+hIF/f4B3hIGAgIB/f35/f4B+iYOBgIGAfX+EfH6BgIWBgX94gIB/e4GFhn18goCAfn+Df3yBf4B/gH+DgH5/fn6CfYCBf4iAgICAhIOAgH6AfYKA
gYKCfoCAf4B5gYCCf4GAgYGBh32AfIh/f4B/gICAf4KEgoJ/gICAgH6AgH6BhH9/gICDf4WAfnt+f39+fHiAgICGgX2BfoCBgYKBgYCBg4F9f35+fIB8g4CCf4CCf4F4gn+BhX+AgYCCgoGAfYCFgIOBgYCAgHuA
gnSAf4CAgH+AgICBf4GCgIGAfX+Af36DfX6AgX19gIGAgIF/f4V/gICAgICAgoB/gYN/gICBfoJ8gYN5fX5/g3+Ef4N9gICAeYKCgICAgX6Af4F+gX6AfoOAgIB/gICCgH99gISAf4GCgn9/gYaAgX2BgoCAf4B/
f4V+gIB/gYKAgICAgISAgoB9gH+Af4B/gH6DgIGBgISAgICAgH6AgJGCf4CBgYF/foOBf4GAgYGCgId/gIB+gH96f4B8gYR/f4Z/gYOCgIB+gIF3h3+CgoCAg4B/gICAfoCIf32CgHqAgH+BfnyBfX+AgX1/i3+F
gH1/goCDf32AfIGCf4GAfX1/gICAfoCEgH5/fnyAfoB/fX9/gIJ5gIeDfIGDf4F5f35/f3+BgICAhYCDgICAgIB+gICCf3+AhIV/gH+AgH+Cg36Cf4CAf4CAgoCAfoJ/f4CBf39+gn+AgICAgIF/gYB9f4R/fYCA
gIB/gH99goCCf4CAgYCBg3yEgIaAgoV+gIGAgH99f4CAf39/gIaCgHyCgIF/f3yAgoCAh4GAgIB/gICAgoCAgICAgX+FgH+Af4GCfoB+fn6AgIN/gX+AhICAgoKAgH+AgICCgHJ9f31+foKBeICBgn6AgIGCgIOB
f3+AfIGAfYSBgH+BgICDgH+BfX6AgYCAgHuAgYCAfoJ+gIGAf39/gICHgYOAgH+FgoCAgH6CgIB/gX+Df4KAgoB/gIB/gIOFgH+AfX1+gH+BgICAgXN/foCBgIB/gIF/goOAgIGAgYCAeoB+gYF+hIB/d359gX2B
fICAf4GBgYCAgYB8gICAf35/gIJ+gICAgYB/h4KDgHh+gIGBgH+AgoCBf4GAgIB7foCAgIB9gIODgIGAgICAgYCAgIt/eoCBgn+Af3uAf3+Ago50hX5+gn6AgYSBfICBgYOAf4F9gH6Agnx/gICAgYCBgICAgIB/
hn6Dh3yAf4CAfn6Cg351fICAgIGAfYB9gH+BeIB/goCAgIWEe32FfoF9goKBdoCAg3+Ag3+Agn+EgIB+gIB/f3uAgYCAgX+AfYCAgIF/gH+FfoCAfoB/gYKAgICAg4SBgXuAgICAfoCAgYCEgISCg3+AgIB/goCA
eICAgIKCgH+EgXqAfYJ+gH19gH6EgYB/f31+gISAf4OChIB/fYSCgImCf3+AgYh+goB/iXuBfn+AkIGBhH+BgYF+fYCVgn+CgH6Af36DgICAgIB/gYKBfoGAhYGAgH+DhIN8e4KAg4CAf4N6gIB9hYV/gIR8gH5/
f4GAgIJ/foKDgIB+g4B/gHyDgXx+f39+f35+fYOAgYCAgIB/gICAgISBgIOAgIGCgISFgYN8fn6AfI+CgHyBgYF/fICAgH+AgYKEfIF/f4CAgICAgn99f4CAf4CAhIV9gIWAgIGAgIB9gYSBhn99gXuAgYSChH+C
gIB+gH2AgoCBf4CCgH59hICAfoSAf3l+fH2CgYaAf4CAfIKBgIB0hYB/fH+AgoaEgH9/f4CAgIGAgoKAf4CChH6Bh4B/gYCOf4J+gICFgH18f4KDfoCGfYCDfYKAgIKAfoGAfYWAgIKBgIWAgX6Bf4B9e3+Bf4Bz
gYCAgIB/f4GBgH+AgIGAgYCDgIGAf4F+gYKBhH+DiYCAgXl/gYCHf4mAgIJ/gIB+gICEgIB9fnWAf4CAgHuCfICBgoB9gIJ/gYB+gYCAfY6CgH+AfYKDgIODgIGAgH2Ag4B/f4Z+gIB/gH93fX9/gYOAfoJ/f4CA
f35/gYF/c4mBfYJ+foCAgH+AfoCCfoKCfIB/gYGBgICAfX5/fYCJgX1+gYN8eX1+hICDgICBfYGAgIGAgIWAgH9/f396foCBgIB/gIKDgImBf3+AgXyRgoODf4KEf36AfoF/go+AgICHgICAf4KAgIV/fICAgIKE
gHiAgn19fYSCgIGAgH+AgoCAf4GAg4CDhYF/f4CAf4OBf4B+gH5/g4N+gYJ/gYN8gIF/gH6BgYB/e4CAg4N9gIOCgYR+gYCAfoB/gX6AgoCCf3+BgH9+gYCFf4CEgYKAf4KAfYB/f4CAfoGCgH+AgYB3gX5/gIJ/
f36CgX9+h36AgIJ/gH+Af3qAgIB/goCAgH+AgIF9ioF/gIGBgIKBgYCCf4KCgIJ/fIGAgICAgIB/eYCAgH6Ef31/foGAg4J9goWAhYB/fn6CgYB6gYGAgHyAgYCAf4B/g39/hICAe36AfoB+gH+BgH+EgYCBgIGI
fYKAgICBgoB5j4CAgH9+gH2Bgn6Af35+fn+CgICAg3uAgISDgYB+g3t+gIB+g4CAgICAgIB2gIB/gICAgICCgYOAgHeBf3uAfYCAgYJ/hYCBgoCCg4p/gYp/gICDgIKAgoCEgIGDgXuFgH+Gg4B+gYCAf32AgYGA
gICAf4CCfICFf36DgIB/gICAfoF9hoCAfYCAhX6JgIB+gIB+goCAf4N/gH99e3+AgH+CgIOAg3+FgIB/gH9/gIB+gX55goSJgH+IgIF5gYCDgH+BgYB9f4CBgoF/fX5/gYB+hYCBgH6AgYWFf32CgoCAfYCAfoN/
gXt/gHODf3+AfIB+eIB+foB6gnyBgICBgICBgICAgX+Ag4J9g4SCeoCAgIF2fICBf4CAgIGAg3+CgICDgIaAgIB/gH+DfH+AgIOAgYKAe3+AgYCLgn+AgICAgH+Ag3+AgYCDgn9+g4KCgH+BgIF/fn2DgHx9foCC
gICAgGx+gH1+f4CAf4B/foCCf4CAgIGDf4CAgIB/gX19f4CAgYCDgIR/f4B9i3yBgIR/gH+AgXqAfHt/gICAgoGAgICghIGAhH+AgYOBgICHgICEgYCAf3yAgH6AgIB/i36JgoCAgIWBgH6DgICDgICAhX+BgH5/
goCDf4F+f4CBfn6AgH5+fHx/gIN/gIKDgIB7iICDgImBhICAgH9/gIGAhICAhH+Af4CAgX6BgH6CgoB9g4CAgX59f35+foKAgIKAg4CCgICBgn+BgIGAgoCBgIF/foCAf4CAfoJ/gX2Be4F/goJ/gYKBfYB/fYCA
gXqAf4CAgICAfoOAf35/gICCgICAgIGAgIB9fHx+f4B9gIN9foB+g4GCf4CBgoCEfoGAfX+AgIKAf3+BgYCBeYB/f3yAgH9/gI1/gIF/gYSAgH+ChH9/fn6AgoJ/f4B/gYB+fYyAgn+AgX2BfoB/goCAgoGAgH57
ioKAgH9/e31+g4J/gIqCgIJ/gYSBfYB/gYCBgH1/eH6AfoJ5f4GCgICAeYCAf32AhIGAeoKAf4B/gH+EgICGf4CEgYKBfHN+foCCfIB9gH6Cen99gYN/gHyJgYF7gIB+gIB8gIGAfYCAgoN/gIB+hH+BgYKAgIGC
foeBfoGAjIKChH6DgX+AgIB5fYGAgX59gH9/foKAgH5/gIWDf4F+gIKAgoB/gIOAgIODgIB/gX+BgYCBgIJ/gICAgIB/fYGBfIGCgIOAgYCDfoB7gYCDg3+Af4CAf3+BgX5/iIB/gIWDgXyDf4CAgICBgX+AgX+A
gH+BfH+Be4CBgIB9hoF/c3+AgICAf4eDf4GAgIB+f4F/gICBgn+AgH5/goKAgIKAgH2Aen1+gnSAgIaCf4CAgIWBgIGCgYCHgIF+eoCBf4CAgHp+eYCAf4B/gIGAf4B9fYJ4gH1+hYB7gIF8fn+Dgn9/gIKBgIF7
fn+AgYCAfoKAe4B4gH+BgIGChICBgICGgHyAgYGAgH+Af32AgYCAgnyAfod+gIB+foKAgH+BgICAgoCDfYCBgYN/gIF9gYB6gIF+jH+Af4N/f4CBgIN/f4B7goGFgX2Cf4CAfoGBgICAgIF+f3+CgIGAfIB/gIOA
hICAfXuDf4B/goB/e3yCgICAgICDfoJ/f3+Ah32BgISAgICAf3yAf4CAfX9/gH9/hICGfICAgoCAgIGAgYF/gYGBh4CGfYB/gX+Cgn+Ag4OAgH5/foCAgIB/gIGAf4GAgn+Ag4F+gn5/gH59hIKCgIB5gHl/gn+B
f4B8gJCAgIKAg4B/gH2AgH1/goSBf4OAf3x/gIF3gYGAgICAf3qAhISAgH2AfX+BgoCAh4GBgICKgYB/gH9+fX+Ag4F/gIB2f4CDgIV+gnuAgIWFgXyAgICAgICAg4GAgYF8gH+Ae4CAgICCgICAgIGAgn9+g3yA
gIGBgIB/goGBgYCCgYGAf4CBgYOFf3x/gH+AgICAgoCAgIB+gYCFgICCgICIgIGAgIWAgX6AgX+BgH+AgIB/fYKAfICBgIGAf4B+f3+AgoCCkH+AfX19fX6DgYGAgIB+fYCBgICAen57gH+AgX6AgICDgICIgH6A
eoCBgIWQf4B/gYWAg399f4N+f3+Agn+FgICAgIN+gICCgICAhId/gIGBf3+DgIF/f4GAf42AgYCBgH6AfoCDgIN/gn59goCFgH+BeYCCgH2BgX+BgHiAfX6Ce3+BgIOAhIZ/gH9/gH9/gYB+gIJ/iX+AfoJ+fICB
gICCgH+BgX+AgoKAgn9+g39+g3+AgYGCgIKAgH+AhYN/foGAf4CBgoCAgH+AgYCBgIJ9gYF+gH+AgICBf4aHhoCAgYCAgIGAgX2BgoB4f4R+f4GCgYGAfoGAgICAgIKEgIB/g4SEgH+AgYCAgoCAgIB9f4WAe36B
gYCAfH+AgYJ+gYp9gn99hX9/gICBgH+BgoCAgH91gH2BiIB/doGAgH9tfoF7gX5+gIGAfYGEhISAgIB+gIJ7gICAgYCBgICAhoF+fIB+gH9/gX+AgYB+gIGDgIB/gYCAhYB+foCAgICAgYCDf4B/gIGBhH+BfYF9
gX+IfYODgICBg36AhH93gIB9f358gIKCgH+Bf4OAgXuDkH6AgIKAfoCBhICCgICAgYB/f4CAgICBgYWDgYCAf4OBgH2CgIKCgH2AfoSAgoKBgoCAgICDf4CAm4CFgICBgICIgH+BgIGBg4GBgIF+gIB/gYB2gX5+
foCAgYB/gICAgH1+goB7fHyAfn6AgYCBgId7gYJ8fYF/e4CCfIGMgH6FgYB9fX9+gIGAfIKAgYCAg4GAeH99gICAfYCAgICCgYJ/f3qHf4N/gIOAgH2Bfn6BgIF8gIOAf4aAhICFgn96gIB9goiCgYB/f4B9gnqB
fYCAgoB+hIB/gIGBgYCBgYWCfoCAfoCBgH1+gIB6gHuOg4R/hoCAe4CBgICDgYB/foGAfZN/goeCfYB+foCDf4CBfoCAgISBhYCBgH+BhoKAf4GBeoCBgoF9gICAf4B9gH2Bfn+AgYV+gH+AgICBfoCAfoF7gIGB
gH+AgH6BgYB+goCAgICAf4B9gn+CfoB4gX+AgHqAgICBgICBgH98gIKIgoKAe3x9gIF7fICEfYB6f4CFfoaAgoJ+gH6AgYCAhoKBfoGAfYKAgIB+f4CAgoCAgIGAgIB9gHx/gX9+gH6AgICAhYGAgYCAf42EfoyA
fYN+gYCAf4h9gYGBfoCCfIOBfYSBgICAgIJ/g4CBgHqAdoCAgISCgIKBj4J+gIGAgICBf4CDf4GBgoCAfoGAeYB/gYF8gnx/f4CDeoB/f32Bf3+CgIKGgIGBf4B8gH59gH5+gH6Ae4CDgYKCgIKAgoCAgIB/g36D
gIKBf4OAgX+AfICDgX6AgIJ/gH2Cf4CAgYCAgH1/gIOBfYKAfn98e4CEfYCAgIKBgH2CgH+BgICAf316f4GBgH+Ef3x/gYCAgYCEg3+AgX1/gICBgIB/gH+Af3+BgX+BfX6AgIGBgICAgYB9f4CBgH6AgH2BgHt/
gH2Af4KAfYGEgIB9gICCgIKAgICAgnaBgnd/gYB8fYB8f4KAgX6AgH2BfoKAf3yAgYGBh4GAgIGAg3+Afn6AgYOAgoCBgH+BeYB+gH+Af4KAhnN+foGAgH59gH+AgIJ/gICBgIKDgH99f398gIJ8gICBfn6BgYCC
g3+BgoGAgIGBgIaAfH6AfYN9f4CCgn+BfoCCgIR3gn9+gIB+gH95gICBgIB+gYCAfoCDfn6AgoKIgYCAf4CBgH6Ag4CAgoB/gX9/gICCf4KAfICAgYGDf4CCgoJ/gH9+gH6Ag36Agn99hYZ/iIB/gH+CgICGg4F+
gYGGgICBgIF/goKOgIaBgICAgYCAf35+hICCgI1+gH5/gIGBf3t+gYF7gICCgXuAg3CAgHx+foOAgIF0foF9gH16gIF9gICDhIJ8gIGGf4CAgH6Ae4GAkICAgIJ+foN+g4CAgH2AgH+BfnyAg36AgICQgoKAf4B8
gYOBgYCAgIB/gn+CgH+CgIB/gICAf4CBgYOAgoF/gX1/gH9+foCAgIKDgYB8fYCAgIJ8g36DhoCDf32BgICAh4CCgISBfoWAgn+HgICBgIGDgYCAf4B/gH9+gYKBgn6AhIB+gIB9gICAgYCBfXyAf4B9hYWAgn6A
fHiEfn6BfICAf4Z6gIGAgICCgn+AgIZ/gIKAgX+AgIGAc36AgYCCgoB/gIOAgIF7hoR9gIB/goCDgH99fYB/gIKBfn16gX6AgHuCeoCAfn+AgH2AgICBgIJ/f36AgId4fn6CgIGUfn+BgoCDgIF9gIF/gH6Af4GB
fn+BgHx8gIJ/f4CGfn6Jh4Byf4CAgYCAf4OCf4SAgH6Bgn2BgYKAgIB9gIB+gIWAgH2Cf4KGgHF/f397gICAgIKAg4CBeX+AgIJ9gH+GgYJ+e36Ag4SAgX2AfYB/fnuBf4CBgoCAgnZ7gIB+gYaAfIGAgHmAgYOE
gYN+goB/gIGBgIqAgn2BgXqDgYKEgYB8gIKBgICAg36AgH9/gXuBf4CEgX2Af4CBgICBgXqAgIKDhoSAfYB/f35/gX1/gICAgICDfIV7fX9+gIKAgoOBgYCAf36Ae3+BgYCAfoB/gYF+f4J/fX2ChIiAf3+BgoB+
gH+BgYCAgIKBg4GAfoCGgIJ/gIGAgYB/gIB+g4GCgIF/fYCCgIGAgH9/gXaAg4CCg3+Af4OBfoCGgICDfn+Af32BgH97f4CAgH5/gIB9f36AgYSAjoF/f4CCgoGAfYB8gIB6iIOAfYGAgYN/hoGAhXx/f4GCgYCC
gIGAgHuHf4KBf4F/gYB/gH+AfoB9gIF/fYCNgYCAgoF/gICEf4OAeYF9gH9/f4GAf4B/gYGAhH+BgH+AgIJ9hX6EhYGAf4CAf3+AgHqBgYCEf4R/f4F/gH+Cf4B+f4KAfn6AgICAf4CCgIB/gHiCfXx8gH+AgIF7
gIGAgH+AgIZ+gH+BjIGFgYB+foCEgYSDf4GAgH98gpiCfoJ+gYKAgICBgICAg4GAgoB/gIB9e4F5gXOAfX6Bg36FfIJ6gH+AgICAfoB5gIGAfYGBgYKAgHp7f4CAgICAgIBxgoB/goB8gICAgICCf3+AgX+CgICB
gH+AgIB/gIJ7f4CCgICDgH9+gnp/f4GAgICBhH2AgHyAgICBen+AgIF7foF9gH99fYJ4goCAfoKAgIJ/f4KFe35+goGAfYCCgYB9f4GAg4CAgIKChIOAgX+Ag3p2gn+BgIV7hIGAgYSAgHx9foF+gHyFfH51fn2B
fn+FgYN9gIGAfnN+goGAgoCCfn+Ae4CCgH9/foF4f39/gICCg4CAgIGIgICAgH6BgYCAgIF/gH6Bfn9/f4J+gIGBgoKAgoGChX+BfYB/d4J9gIB+fnx9gICBfX2AgIWCg4KAgH5/gH9/fn98f4OAf4B8gIF/g4CE
gICAgYF/g4SAgH6AgX6AfICBgH6BgIKAgIB5gYOBhXuAgYOCgYCAgIGEgYCCfX6Af4B+gICAgICBg4CCgH96gIKCgICCf3+AgoCBiIGAfH+AgX18gYmEgIKFhXiAfoGAgH58gG+AgIB/gIKAgICBgICAgH6AgICA
gH+Agn5/f39+hICAgoCBgH+EfoSAf4B7gX6Be4CAgYB/goB/h4KChICDgn+CgIB+cn1+gI5/g4B/gIJ+gH+AhIKCgoCBiH5/foKJgHh9gYCAhYCAg3+DgYJ/goCAf4CDgH6BgIF/fX9/iH6AgIF+gn6BgYCAgn6A
jYKBgIB8gIB/foSEfoF/gIGAgH6AgICAgICAgIB/gYCAf3+DhYOAg4KAg3+BgICCgX98gHyCgIaAf39/foB7gH6Bg4CAgICAhYCBgHh/f3+FgH6CgYJ/goB/f4KAgX9/g4F9gICAgYJ+goB7foF9gYB8hH2Af4CA
iX98hoCEgICAfYCAf3+CgIKDgX+AgHyFgn6BhX6AgYB/gIB/gIB/gX+AgIB+gIeDgH6AgIB+eoB+f319hIGBgIB+gH+Af32Af4CAgH19goCHgYaBgICAgYCBf4KAgHx+hYF+h4B+gIB/gISAgH9/e4CAg4CFgICC
gICCf4CAgH6AgIB2f39/gH6BgIJ9goF2eYCAgICAgoCBgH9/goGAgYCAhH9/fYSBf4F2goGBg4N/gH19f4CBgISBgHyAf4GAgYCAgIF/gYOAgICFfouBgIGJgH6AgIKAgYB+f4CDgIJ/goJ+gICAf4CCgYOAgICB
g4GOenV/fnuEf4CBgn+Af4B7fH5+gH+AgYB/gIF/gIKAgICCf319goKHfH9+gIOJiH56f4OFfn5/fYCCgYB8hISFgICAf4CAgYF7goCAf3+CgX9ugHmAf4CAgICCfn1/gICAgIB+goJ+goGAf4V+gIGCf4B+j35/
fYB8gH56gX+Df3l6foB9gHyDgo6Af4B+e4CCf4CAgIB/gYOAgoF/f4CFfnyBfH6AgH2AgX1/gYCAhYCAgH+GgIR+gn+Afnl9f3+CgYWEgYCBgISAgIF/gIKBg4J8gH2DeYOFgICDf3+AgIZ9iIB/gH5zgIKAg4KA
fX9/fn2AhX6Agn6AhYCFfIOAgH6AgoKAgIGBgX9/g4OBgYCAgICCfICBf316g4CAhICAf4GBgH+AgYGChX+AgIB/e4CBgn58foB8h4CAgIB+gHh8goCBgH+AgIB4f4GEgH6BhYOAfoGAgIGAgIB/f32AgYCBfoGA
gImAgICAgYGAgH+EgIB9gX2Afn+DgIB/fYB/goB+gICCfoCCe4KAfoCBf398foGAf4F8g3+AgICAgIB/gYN+gICBf4B+gIKAf4F9gYCBh4J+fH+Af36Bg4SAf3yBf35/goCBhoCAf4CAgIB8hICAdH17gIKAgoB8
gYCBgIB/gYCCgYJ/fX98gX+Afn2BgICBgIKEgoCAf3+AeX+BfoCAf4CCgYKAjoCAgn2AgoB/gIB/gIOCfYB6hnt5fn+AhIB+f31+gIWAgICDgH+AfoCAfoGAgHyBgIOBeniAgYGAgX2BgICHg3+CgIeAgICEf4GC
gIB+gYCJfXx/fYF/gIJ/gICHgICBgIOAjYJ/gH5+f4B4gIGAf4B9goB/gIODfYCAgYCAfYCAhH6BgICBhIGAg36CgH5/foCAfoB+gH2FfICAgYB+gICAgIB+h4CAiYCAgH9/gICAgYCCgXqAgIiAgYCFgIGAgYCA
gH18fn2CgIB8gn+AhICGgH95fn+Ahn+AgH+Cfn2Bf3qAfnyAfoB/gIGAe4GAgoCAgIB/g4aCgIN/goGAgYB/fn9/gH6CfnyAgHx/gHmCgIGAgYF8fYCAgoB/gn2Af36AgYCAgIGBgX+AfX6DfX9/goJ8gIeDhX6A
gH2AgIOCgH9/gIB/gX9/gIGAfoGBfn2EgX59fn95gICBgIB/fYGCfoB8f36AfYB+gICCgIGEgIF/f4CFgIKBgIB6g31/gHt8gICAgHuAfoOBgYCAhYCBg4CBg4CAgH2Af4F6g3qBgH98f4KCeYCAeoF7gIGCgIB+
gX98f4GCgIGAgoR9f36Ag4CBfn5/f4CFfICBfICAhIJ/gX2IgIGCf4F/f4SAgH6AgXuAgoKAgYOAeoCBiICAgHJ8gIB5gICEgISAgYB/gISAgYB/foOAgICDgIF7gIB+g4GBgIB/goGAgH2BgH+LgYCAqoCBf4F8
gYGCfICAgoB+gIB+gYB/gn9/f4d+gIF/f4OAeoKAf39/gH6AgX2GgICFgX2Cf36EgIGAgoB/dH+BgH5/gYF/f4CAgH6CgYB/fYB9gYCBgIN/f399gH17f4SEfoF/iH+AgIB+gYF+gYB+gH6EgYB9g3+BgX50foGA
gICBioKAgnp7fX+DgIZ9gIWDfoB8hX6AgoF9gIGAgICAeoCBgICAgYGEgXt6f39/gn5+f4CAgICEfoJ/gH9+g39/gIGCgICEgH+FgIKBgIB+gICBf4CAgICFgIKIgoOAf4B/gn6Af39/gX+BgICBgH+AgYGAf4CA
gId+gn2FgIaBgYJ/foF+gYGBgH+BgH2AhIB3gH+AgoJ/gH+CgIF/f3+EgH6AgIKEfn5+gICCgH+AgICAfoCAfYCBgX+BhICQgICCfoCCgIF+gYGDfoCEfoWAf4OkgX97fXyDgYB+gn9/g4GBgIGAfH6AgoGAgH6A
e4B+f4CBgYCBgYCBgH9+foJ+fIGBgIZ+gIGAe4CAfICGgICAgYqBgIGBf3+AfYGBgIV/gYCAgIB8hYCAgIOAgH+AfoCAfoKBgICAgICBgYB+fIB5f4CAeIGAen5/g3+AfnqBgYWAgIJ+gICAgH6CgoB8g319gX+A
gYKBeYCBgYCBgIGCgIKAgYCAg4V+gICAf4GEgICBgICAf36AgYKAgIB/gIZ2gICAfYCAf4KBgX99foV/goB1gIB+f4B/gHyPgICDg4GCf4mCe4B8gXyCf4N9e4KEgYGAgX+IgoqAfX+Hf4N9gYB8foB/f4SCgYCA
gIGBgH6Cgoh8gH99hnt7gX9+fX+CgICAh4CAgXiBf4CDgICAgWqDgH+DgIB/fYKAgH+Af4R+fH9/hIGAgICAg4CBgH+DgoCAgX6BgH5+gIF/gIF/gICAgISAgICAgX+CgIOAfYCBgIB/fIB/gICAfoCIgH9/goCA
g3+Bg3uBgIuAgIOCgH5/gX9/gYB+hn+BgICAf4CAgIB/foOAhIKBgH1+gYGAgHuBf4R/gYiJg4B9g4SAhICDf4F+e4CDhICAf357f4CAgYZ/foSAg4KBgIGEgIKBhYF/goGBh4CAgH1+h4CEgH5+f4CDf4J/f4GC
goKHgH9+e4OBgIGAgIF+gX+Af4CEf35/foSBfoB+f4CBf32BfoOAgIB7gIGAgICAhH6AgIF/gX+Af4B9kIF9gHmBfoJ/gICTgI19gIGAg4KAgX5/g4CAhn+FgIOChICBgYB/iIKAgH6Ff4CBen2UgIF9gIB6gX99
gIB3gICEgIGBgYF+g4l9gIF+gIF2foB/goCBfH9/f4F/gICAgH9/gX5/foCEgYCAgH6AgoB6gIKDhIGBg4CGgIJ/foCAfn6BgYCCg4B8gYGAgYCAgIOFgYF+gX2AgoR9gICAgHyBgYSDgIB+gIGCgoJ8goCCgH15
gIh/f45+goN/gICAiICAf4CAgH6Bf36Af3eAgICAf4F2goKAgH+AgYB+gX6Afn6BgH+DgH+DgIR9foCBfn+AgH+AfoCAgYKAf4GAgX6AfICDe4B/goCAgIF8foCCeoB+f4CAgIB9gIB+gHt+gH+Af4WBh4N/fYCA
goCDgICCgoCAgYB/k4GCf3+AfICBgH+CgYF+gHyBgISAhIF+gICCf4CDgX+Af4B/gYCAgYN9hYCDgIWCfYGAgIKAgIF+g4B8gYOAgIN7gIB/gYCAfoCAgIGCgoB/gYB/f4R/gXuBgICBhICAfYF+gYCAg4CBfX+A
gH+AfoKAgYCDgH+AgIB9g4CDhIB+f3+Bg4GBgHuBgH2ChIF/fH6DgIeAgH+DgXqCfpB/gH9/g4KAgISChICEgHqAgIB/gYKAhIR8gIKAf4B/gIGAgX+AgH5+gXmAgIF/foGBgYaCfoN+gH58f4CAg39/f4GAf4KB
gYR9iX+BgIB/gICBgX9/goKDgIB/f4CAgoOAgn+AgICDgIR/g4CAfYCCgICBgIB/gH+Af4N9gIGAgYF8gYF+goCDgH17f4KCgH6Ag4CEgISAgIGBf36AgoCDgIB/gIB9gH+Bg3+AgIOAgICAgoCEgH2EgICBgYGD
goB/g4CAgX+AfoCBfoKAgIB+gH+AhICAgICAgICAgIGCgIGBgIGCgIGAf36Af358gH+BgH+AfoF+goCBgIKAgICAgX9/gYB/gYh/gX2AgIKAgHt/f4GAd4B+gYWAgYCAf4GAgIJ/gIiAgYB+gIB/f4OCgH6Cf4B/
fYKBgIJ+foGCgIB/gIGEgXV9gX+CgX6DgYCAgIF9eoGAf3+AgH+AgYGBgYCCgH1+gIB+foB+f39+hICBgX+AgIN/e4B/h39+g4CAf4CCgIGAgX6AgH+Cg4J/eoCAfoCDeoB+gH9/gn9+foWBg4B+f4OAgoGAgH2A
fYJ+gn6Af3+CgoCAdoB/gIGDgYCAgIOAhX5+f4F9goF9f4F/gH+BgoCAgIB+gH5ygIN/h4CAgIB8foCDgH59goCAgX+FgYCBfYR/gIF9gYJ/goCAgoB/gIB9gIB/gH5/gICAfoaFgICAgYCAfoKAgH+Agn+DgIF8
gIB5enx/gn+CgH6DgH+Ag4R/hYJ/gHyAgX6AgICAb35+gH6AgIB+gIF+h4CAfnyAfoCFgoB9gICAg4KAgIOAf356gIR9gICBgH+AgoCAgH+AgIB/gYGBe3+Ff4OCf3+FgoB+gIGCgoh/gISAgYF/gYCBfIGCg4F+
gHx/gH9/gYOAfYCAgICAgH9/g397fn+AfYB+gIB/goCAfYB8fn1+gYGAgoKCg4R/gYCAhICBgX+AgYKCgYJ8hH59gIKNgIB7gICAf36AgIOFgH1/gH+Cfn+DgIKAgoB+gIGAf4CAgH90gYCAgHp/foN/gH+AgIaA
gH6Cf4R+f4CCgYWAfoKAgYSAgYCBfoB/h32Df4F/gYKAf3qFgYCAgYCAgYCIfX+AgICCgICCgIB/gn9/gICAgIF/fH2AgH+AfHyAf4CBdX1+gIJ/gIKBiICAgIKJhX97gICAiIJ/gICAfoN9gH14gYF/gn+AgoKA
gIx/gH2AgIGAgIZ/gIB8gH6CfoCAgH9/gn17gICHgICAgIKAgn6Efn6DgX+CfY9/gYCAg4SAgIKCg3+AfoOBg4CAgIB/gYF/gIWAgX2BgIB/gIGAf4CCgoB+foCAgoCAf36AhYx+en+AgICAhn6CgYB/gYGCf4B9
gH98eYCDgH98f36Afn6AgX1+f35/hYB+gX2AeYR+gH2DgIN/fIeAgISAf4CAf3+Agn59foJ9gYGAgYGBgIV/enuBgXiAfoCAgIKDf4GAenqDgXx/gn2Hf4F+gIB+g4CAf4N/f4CDgIOAgICBf4CAf4KCgYF/gH52
gH+Ag36BfnyAgn+Gg3+AgIB9foCBgHyCgX6AgIB/g4CCgoiAg3iBf4CMgoCAe4B/gIB8f4CDfYV/g4CAgYB/gIF9gYCEeoB/gYGAf3yCiIKAgICDf4CAg4B+gIGAgIOAgIB8f4CAcICFgICAgH9/gIF2gYCAfoCB
f4F9foGAfn+HjIF8f4GAgIF4gIB/gIB/goCBfX5/f4aBgIKAgICBgXqCgn6DgHyAfIGBfoCAfYJ8gYSMgIKAgoCAgH5/h4KAgHyBhH19gIWEgH1/gX9/f4J+gX6Ff4CGgoGCgIB/h4CBf3+AgX9/gYB/gISEh4GA
g4CAgICAgoB9gICAgH6Af4GAg3+AfYB+gn2BgH11foF+gX5+foGBbX9/f3+ChH6Df4B7e4F/foJ8gH+AfIGAgIGCgICAf36AgIh/gH+BgH98gn6EgIOAf4J/fX9+goiBgXd/gXl/gIKAgICFgIF+gn5/gH+AgoB8
f3+DgH9/gH6AgICDhICAgoF+gIF/gn+DgIGAgIKAgICBf4KAgICEgICBf36AgICBgH+CgICBgYN/goSBgX6Cg4GDgIB/gH+AgIGAgYCBgIN9foCAgX2AgIGBgH6AgYCAfoWAgICEfIB9hYSDgHx/gX9/gIGAgX9/
gIJ+fYB8fn2Bfn98gHx9gICAgYOBgoOBf4CGgoBwh36BgoKBgXqBgIN9goB6fIF/hICCfoB/fX59hIB/gICBgYJ+gH97goR/fn5+gICAf4F+g4CBgYCAf4KBg35/gICCgICAf39/gICDgIF/gYB/gn5/gICCgIGA
gYB8fIOAgYB/g4B7gIGCgIB/f4B/fn6AfoF/gICAf4N/gH9+gIGDgYB9f3yDgIB/hYCAf4B9gYCDgnqAgoGCeYJ/hoCGgIF+fX9/foB+gH2CgIB7e35+gYB8gIGBgn2ChoCEgIGAg4KFgYCAgH+AgICAgHp+gIGD
f4B/gIOAgoCAfoCBgIeFf4B/gYGAgH5/gICAf3+FhICBf4B+goCAcoJ/g31+fIOAgICAf35+gH5/gH6AgX59gIWAgIV/foWBf3+Bgn6AgH59fH2DgIGAh397goGAgIF+f4CCgH+AgICCfn9/gYGAgoF+gX6CgH5+
f4KBgH97gIF4foCAgYN/g36DgICCfn6CgH+Af36AfYGAgXuBf4GAfH58gYJ+jYqBhoCAf4CDgIB/fn+Af4F+hH9+g4CBfYOAgICBf4J8goaAf4F9gIF+gICAgICBgIB9gHl9gICAgHuAhICAgYCDfoKCgIGBcIKA
foCAf4GBfoCBgYGAgYB9foaAgICAf4SAgI16foGAgIGAgIKAfoCAgICBgX2AgICAfYWDgICCg4GBhoCAg4GAfoCEhYCAgYGBgIF/gIiAgH+AgXuAf4GAgoGBgHyAh3x/in+AhICAgH6AgIKAgYWAgoOChIKAfIF9
gIKBfoKAgIWAfn+Agn+CgICCfoB/gICAfoB/foCEgYGAgIGBgn93f39/gIGAf399foB/hICAgICAgoCFfn+BgYCAeYCBgYF/hIB9hoWCgIKGi36EfIKAfoGAgoF+gJiEgIR/gIGCf4CAgICAgICAgIR+fX+BgIKA
gIJ9foCAfYCBgIF/goKAgICHe4GAgn9/f36AgX6Bf4CEf4B+gYCGgH9/e36AeoCAgIGBe3+DfoB9ioCAfYV/gIJ9gICAgICBgIF+fn+Ff395h4KAgH1/gICAf4B/e4CCgoB/gIKKgYCBgICBe39/hn18g4CCgIJ8
gICAf4F8gICCgX2AgIGAgIGAgYGAfXp+gICBgn2CgIeJgIF/gIaAfYB5gICAf4B/g4CFgoCAgHCFgIB9foCAin6AgYN8foOAd4KCgH59gIWDgH2AgIN+gIKDfX5/hYGAf3+Afn+AgIJ+foCCf4CBgICFgIGBgICG
gH6Afn+CgoCTgIB9gn+CgICDgn6EfoCAgH58fn9/goF/gICBgH6CgIGAgIB/gIB9fYCAgICAfn57f3+Ff4CCfoCBg4OAgIGAf4CBgIGAgICBfICBgH9/foKAhH+AgIaAfoB+f4B/goWAgHx/gn+CgYB5gIF/gX5+
fYCAgIGAgIB7gIB9gXt+hIN/gYN+foCDgIGDfoiAeYCAf4SAf4B/gH+AfICAf32Af4KAhoCDf39/f4CAcH58gIB/gH5/gn+EgIKAf4CCe36Af4GAgH9+f319gX+CfICCgYOAf4F+gICBhn+AfYSDgIGAf4N+gYB7
f4CAfICCgoKEgHuAgX2BgIKAfH1+gn6BgIGAf4CAgYKBgH54hod/h4J+fYKAf4B/gYCDgoGAgICAfYGGgH+Fg4B7gH6AgICBg3+AfoF5f4CAf4CBgn6Af4GEe35/gX97gYKBgIF/goCDgICIgH+BgYB+f4KCf4GE
gYB/goCAgXl/gYGAhICCgYh9f4F/g4ODhICBgYaAgYCCeX95f4OAf4B+fICEf4CAfnqGgIV/g36Agn+AgIKBgYKAfoB/gX+Af4CAgYh+gH19gICAeoCFgYCAfH5+goB/eYCDgIB8gHuIgH5+gYCBf4SAhIJ9foCA
gIaAgn96gYCBgn+Df4CAgYKBgYCHgIGBgH+AgYB+f4iAf36BfoCAgIB9gIOAf3+AgYR+gn6AgIeBgICBgoCAfn+EgIB/gX2AgICBfn9+f4CAf4CCgYJ/gn5+gH2Dg4F9iIN+f4GAgIGDgICAg4B+gICBgH+AgICA
gICAgICAgn+BgIGBf4CBfoGAgX5/gIGAhYh/goN9gH9/gH+BgISAgn2BgYCGf4WEcYKAfoCAgH99fYCBfYGDfX5+gYB/gYGAgH59f4KDfX2BgH9/g31+goB8goGDf4OAf3uBf4CAgIGAg4GDgYKAgIB+gIB+gH1/
gIB9gH6AgHmCgYCCfn57gIB+gYKAgn2Af4B/gHWAgIKAgIB/goGAh4KAgH18gIGBgH+BgX+AfYB/gIF/gH2BgIJ/f4CBgoCBgH9/fYWBiIKBgoOAgICDeoB7gICBgIOBfoCAgYCAfoGAgHyEf4B5gIJ/gH5/foGB
gH9/f4KAgH6Agn6AgIl+goCAgICCgH+AgH+BgIOBgYV6hXx/g4CAf3yAf35/goB+foCBf3+AdoOAfoCDgIWCfoB9hIB7foCAgYGAg4CCgIKAf3d/hYGCgX6AgIKGgH58gH6AfoCAf4CAfXV/fn+AgoCAf4GBf3mA
g4B+gIV+gH+DhYCBgX+AfoCAf4CBgIJ/gICBgYWAgICCfnuAf4CBgH+Be3+Af39/g4GIfYGAgIN9gXt7fX6CgH5+hH+FhoGBfoCAfIF+gH9/gICOfoCAgX6AgH+Afn2AeoB+g4J/gIN5f3+JgoB/g4CAg4B/g4CA
gH6CgYSAgIKDgoB8g4CBgHqAgYKAgH6Af4CUgH54gIJ+gIB6gIKBgIaAf4GBfoCBgICAgIeBf4CAf4GDgIWAgIB+gIGAgH+Af3+AgH5+gH+BgX+AgH+AgIWFf4CBfn6Ae36Af4OAgHuAg4OCgH+AgICAgYCCgYCE
fn5+gIJ9g4B+goB+gX2Af36FgICAgX6BgICCfoOAf4CCgIB+hYCFgXyHgH58foKCgICAgX+Af36CgX99fICAgYGBgX99goCCgX6AgIGBhH+Bf36Ag4GAf4J/gYCBgH2Af39/gIOAhYGEgIGAgIGAgH6AgIGAgYOA
gYCAg4CBfX98g4GAgIGBfYB/goCAgIGBgH5/f4OCgH59gYKGgoCAhoGDgIh/gYB6gICBeoJ9gYCAgIB/eH6GgIB+g4CBgICCgIGBgoF/gIJ/fn+KgYB/hn+CgH+AgX9+gIGAgoB/gYKBf4J9iH5/eH+BfoB9foB8
gX9+f4Z/gXl/gIGAf4CGfICAgX+AfYB+fIB+gHyBfoB/gX6DgIOBgoCAgICAgIF9fIaAfnx/f4B/hYGBgn98fn1/fH+DgIB8gHuAg4CBfoJ5f3h7gICAgIB/gYOAgHuAgIB7gICAgIJ5gH5/gIB7g4B/gIiBg4GA
gH+Afnt7f4KBfoGBf4CAgYmAfYCCgYCAfoB/f4WAgYB+gIZ/foaBgIB9gH5/gICAgIF+gIWChoF9f4CAgoGAgXyAiYB+fn+BgIGBiX9/gYGBgIB+gYKAf4SAgYCAgoSLf4GAf4CAgoCAgIOCgICAgIKAgoKAfYCB
gICAgISCgIB/f4CAg399f4KCgH19gIB8foOAfoCCfoGAgIB9gIJ+gYCCf4B/gH+AfYJ/gICAfn6CgICDgYB+f4GCgH+AgYCAfoF+iXyAg4J/hYCCf3+CgIR8gHt+gIKBg4V+foJ8g39/gYB+fn+DfoKSioCAf36A
gYiBgYB/gICCgH5/gYF/gIKAf4GBgIeBfoCCgYCBgYB+gXh/foCCjX1+foCAgH99gICAgX6FhYCAgIB8gYCAf3+Cfn+FgH9/f4GCfoJ/gIGAgoCAgIF/gYCBfoB/boB/f3Z9f4B/gICAgIJ8gH+Bf4CAgH9/gIGA
g36EfoJ+goCAgnyAgX9/gIKAgn1+f4B/goGCe4KDgIB/foV/hX+BgYGAhIR+f4CBfn6BgIB/gn+CgH+AfYKAgYB2gIGCgIV9fISDgIB/gIB9gIB/gH+Bgn2AgH6AhICBf4B+gIJ/gYB/f36BgIN/f4CBhISBf4B+
goF+gH9+f4CDgIGAgH9/goJ9f32BgIOCgH+BfX6CgIKAfn6AgH6CgIB/gIJ/g4CAfYKCgH9+g3+BgIF+gYCAfoGAgIB6gHt/f4CAgIF/goB/gH1/hIJ/f4CAgYCAg4R/f4CBgIaBdYCCgICAf4CAf4KAgYCAg4CA
gYGBgn6CgH9/f4CAgYB/g4B/gIF/f39+gICAf4GAgH1/gICAgX+AgICCgICGgImAgISDgIGAgYGAgoCCgH9/hYCDfoSCgHt+gIF+foJ6gH5+fYCEh4F9gH6CgoB+f3x/hIZ/gIJ/g4GEgIB+goCAgX6BgXuBgX9+
fICDgIWAf4OAgH2AdX19gX99goB/gX+ChH1+gICAgIZ/g36BeIKAgIKAfn+CgICAhYB/g4B+foGBgoCAgIB3f4B/gICAe4B+iIF9gH6AgH2AfoCAgIB8f32DgIJ/gICAf3+Ae4GEgISCgIBwgYR8gH99gYCBhH99
gIB+gIN+fn+CgoCDhoCAfoB+f35/gX6AgnqBgICCgYKBf4B9hIGFj32BgIGBfYCBf4iBhYCGgoB4gYB4gX+HgH5/f4CAf4GGfoB/gH6BgH6CgoJ+gHmJh4GBgH+Bgn+AfoGBgoOAgH9/gIN/gICBgIB+gH6HgIR/
f4V9goN+gH51goCEgICAf4CCfH1+eoSBfIB+f4CAgYOBfoCAf4SCgoGAg4J+gYGBfoJ+gYCAhoKCgIJ+gH6AgIWAfXyChIavgIR/goCAhICAf4iAgIB/gYGAf4KAh4J9gIB6gH5/gICAgX6DgYmBgoJ7foN+gHt+
fX9+gYZ+f4B3gX9+gYCAfoB/gICFfYCAgIaAgoGBgoKAgIKAf4B4gICAgYGAfX+AfHyAf3t+goB/f3+CgICDgICAfod/gH2CgICBen6AgoCBgYJ/g35/gICCgICBgIF9gJCKgIOAgoCAfX+AgH6BgICAeoJ+gn+A
gYKBfoF/f4B/gIOFf4CBf4CAf3+AgYCAf4CBgICEfX6CgH6EfYB/goN/gYOAgYB/fYR/gH2AgIB/fIB/gICBgICBgICBg4B9gICGgH+BgYCAgYB+gYB/gICAgYB9gYGAiYOAgICCgH9/goKAg4CAf3+Df4CEf4R9
hoJ+iH19f36BgX5/f4GAgIB/gICCfoCAgIN/gIOAgoGCfX+AgHl9gYF/f4CAgYN9f4t/goKCgIaAgoKAf4CAfoOAgYF/gICAgIGAgXuCgYB+f4KBf4F9iYCAe3+Ef4GAgICAgH5/gIKLfoCEg4CAgYKAf4ODgYCA
gIR/f4GBgIJ9gH9/gYODgIN8gHqAgIOBgX15g4GCgIGAf3+AgIKFgICAg4B3fX6AgICAf4KBf4SCgYCBf4B/f39/iYJ0gISBgIaAe4CAh4CAgYSEgYCBgH2AfYCEgHyAgYCAgoB+fn2AgX2AfoCAfYGAgX5/gX59
gH+ChIF9gIB+gICAgICAfIB/g4OAgHyAgn2BgICAgICAgX+Bf32CfoCBgH2BgH6DfYB9k4CAgIGBgYR/f32BgX6CgIqAgIB+foCAgYCBgoCBgoB7hoSAgn+Cf4CAgYOBgICBg4CAf4SBgICCf4WBfX9+gYB9gICC
hISHgHyAg3yAgIF/gIOAgIKBgYCBgIB/fH+AgXyFgoB9gIKAfYCAgYGAgIF+gH6AfoGAgX+AgIGBfoB+gIB9gHqChoKAfH9+fIJ/g4B/gYB/gIB/foCAgX+AgICAfoJ8gICBf4CEgIOAgn2AgoB8gIJ+eoCCgICC
gYB+gH5/gYJ+gICCgoCBgHuBgH6AfoCAgYR/g4CAgIF/gX+DfoB+f4GBgICCgH6FgoGAgICEgICAgICDfYCBgoB/iYCAgIGAgH97f3+AeIJ/gIB2gYCAdIKEgXiAgIR9gIB/iYB8gICDgXiBgIF/f4WAgoJ/gISB
gH5/hHF+gIB+gIF9gICCg4GDf4OAgYCAgH+BgYZ/goZ+ioCAfoKAf4CAdH9+goSAeoB/gICBgIF/gIGAfn6DgYB/gX+Bg4GFgYB3gIGCf32Bf4CAl4OAgYCAgYCAgICAgYGAgIKAgICBhIGAgIKBgH9/gH+AfIB/
gIKGgYCBgIGAf3+BgYCEgICBfoCAgICCgH+BgIGAf3aAgICNgIN4g4B+goF/gIB/foKCf4CAfnyBgYCAg4B/gYCCfoKAg4J8f319gICBgYCBgIJ+dn5+gYCCgH99hX5/gICAh4GAf4B+gICAf4CAf3+AgH+LgX5+
gn6Bh4KAfIB/gYKAgX2Ag3x7foF8hIGFg4WBfoN+goCAgH+BgIGAgH6AgYKBfoCDhH6BgIGAf4CAfoeCgH9/gIN9f4F7gYCHgYKCgoCBgoB6foCCgIGAf4CAf4CBf398gX9+fn99goGBgIN/hYB/gH99gH+BgXqB
fn+Cg4CAf399fn6AgICBf4CAgH+AgH+Bf4GDgHx/e4CDgnx9foR+hIGAg4B9gH+AgH97dX+AgH9/gHeAfIB/gH1+hn9/gH18gIF+fn+AgH+BfoCAgH2AfYCDgICBgIKAgIN+gYOCf4B/gICCfoB+fn+AgIF/gICA
gIGFgYCAgn6Df4B/g4CLgIGGgH+Ai39/gIOAf36Cg4GAhICAf3yBjoJ/iXt/gIGCgIKAgIaAfH6AgX+AgIN/f3+Chn+AfYB/g32AgX18f3+Df3+AgYGAfoGAgoCBgoCAhH6Cf4F/foWChICAgYGBf4B+gICAhYCB
gIV8gYCAgH+DiYKAfoCAgIV/i4B/gIKAgICAf4CAgoGAf4GLgYCAgIGEhIGBgHx5gHF6gICHf4B/gICCgoB/fY2AgIF7gn+Ag4GAgICAfYCBgIOAgYGDgIOCgH1/f4CBgYKBfIB+gYCBgH+AhIKAgYKAgoCAgIB+
f4B+gIKBfnuAf36CgHmBgICAgYCAgHJ/g4CAhn+DgYKCjYCAgH2CgIGAgoJ+gn+BfoCBgH+Ef4CDgYGAgH9/god8goKCfYB3goB/hIGAfniBgIKAgIiBfYCAhYJ/iYKBgICAfnt9gICHfoB8foCFgH92h4GAgX6A
iYOAfoB/f4F9fYCIgICAfYCDgICAgoCCf4CBgXx+gIB+gH5/gH+AgX+AgX+AgoF/fYCCf392fX9+e3WBgICAgoCAgH9+foB8gIGBe4CBgn5/fXmAgX92f4CAgICEgIGAgICAhISAgYCBeYF+foCBgICGgoBffoF/
fYGBf4B/gX18f4CBgH+BgYB/goKBgYWAgoCBgYB7gIOCf395gICCgIOCh4Z+goJ9gYGAgICBf4GAf35+foCBf4CCf4GAfoWBhICCgICAfICBgJSBfoKGgX9/foB8fn+AeoODgIGHgYB7hH9/gIB+goKBgH+CgX5/
gYJ/gIF/fYCBgYCAgYR/gH98gn+Afn2AgHKLg39/gH+DgIKBgX6Df4F5gX19f4CBfoOCg39/gIF/gHuAdoB4gIB9gICAgYWAf3d/gICBgIB6gICCgYCAe4CAf4B/goGFf32EgIGAgH6BgoGAgH6AcYF/gX6BgH+A
gIF+fYCAgX2AfIGBf399fICAgYKGgoCDgYOAgIGCgIGAgIJ/gIOCgICAgH19gICAf3+AfYB9gIB9f4B4gIJ+g4CBgIKAgH+AgYKCgoCBgHx9gYCCg4CCfoCAgnB/gYJ8e4CAfn6AgHyAgICAgIN1gYB9g4GAfoCA
fn6AgXl+gICCfY+AgYCAgIR7gHmBhIB+g4CBfYCAgniAfoF/fH+AgH6AgIOAf39/gIODgIB+goB9gICAfYOAfn59gH+AfIN+gH99goB8goB/gH+AgIKAfIGAgIB+gX9+goB+gYB/gYGAf397fX2FgYOAgYB7eICA
f4CDgoaBg32BgXuAgYB7gYF/gYB+e4GGgYB/fYJ9gYF/gIGAgICAgIGAfIGAf4B3eoGAgISHgnt/gICAgn2CgYCAgICAgIKDf3qCf4KDgIV/goN/foJ+c4CDgpKAgH5/foKAgICEgHyDgH+Ag4CAgH9/cYd9f4OA
gYR6f4CAgYJ8gH2BgIKAfoGAfYdRgH9/foCAgYB9goKAf4CAf4KBf4WDgIJ+goB/g4CAfoN/f4KAgn+DgIOAgJN8fH+Bf36AgICAfoCAfX6Cf4B9gH97gIKCf4CCfoGAgoCAgYCCgIOAgIKBgHqAfoCBf3+Kf4F/
gICBeoCDgYKAhoB/gJV3gICAgICAfYCCfIKAhICAf4CAgIGAgIGBgICBgH+Af3yBgH+AgICDgIB+gIB/e4J+eICAf32BgH6DgIB/f4OCgYF/f4CCgH6BhH6FgIB+gIOAgYGAeYKAe4CAgn98f39KfoCAgH+GfoN/
foeAf399gICAfn56gIGCgICAgICCgIOBgYB/iIF/g4CChIWFgoCAf4CAgYB+f4B/fnuBgIGAf4OAgIGAgI9/f3+AgICAf31+gICDgICCgIB/foB/gIB9gHt5gICAhH19g4CAgYSDfn99f4CAgYSAhH+Af4J/gICA
goB/gIJ9fn+BgIGBiIGAgIGAgYJ7gX+Cg4GJfoOAgICBgnx/f4KAf4CAgIF/gIR/gX9/gH6Cf4B+f4CBgH+Cf3+BfoF+gICBgICCgIB+h4B7gH6Agn2Ag36AfYB/g4GAgYCAgIGAfYGAfoGAgICCgIGBgn+AfYB+
goKDfX+AgISAgIKCgH2DfoKAfX5/f4B9gn99f4B+f4KCfoCAf4KAf4d/g4ODeH+Ag4B/gX6AfIR/f3+AgH6AfoCAgIB/goCChnqEf4B+f4GBgIKAg4B/gIGAf4CDf4R5gIB/hIGKiH9+gIR+fn5+fYB/gIB/gH5/
goGAf36Afn6Ah4R/hIGAgIGBf4CHgn6AgICBf4CAfnyBfYCCfn6AfoB/fn2AgICChIB/gYGCgH97f398gIJ+gHyCgYCAgH+Cf4OAgH+Ef4CCgH+Cf4CAgIGBgn6BgYCGf4CEgoCBfYF8fn+DgYCGgoF/gYOBfoCB
fn+AfoGBhImAgIaAf4WCgIB7f4F/gYCDgYSAfoB/fXuBgIB+hn2ChYCBgH+AeYGCiIOAgX5/gIJ7g4B8gIJ+gICAf4J9gIF/foKAgoiAgH+Ae4CCgoCAfoF/gIKAgIF/gICDgoGAgX6Bf4OGgIOAgIGCfoB7gIKA
foB/gIKAf4N+gH6AgICDgoB3gX+BgXd8gICDgoJ6gYV/coCAgIB9gH9/goGBgIGAfICAgX+GgIaBgIOCf4V/foCAgYCBdoKBhICAf4CEgXuAgICAg4CFgICBgICCf4KCgIF+h4N9gH5/gn5/f4CEgH+Ah4GBgIOD
gICEgICAgHt/gIKBf4CAf36AfYGCgIOSg3+Af36AgIF9goGBgIB/gIB+gIKDfoCAgYB/gH+BgX6AgH9+goOAg36BgICBgX6AgoCAgH+AgIKAgH+Ag4F8gH+CgICAfYGDf4CBf3+Df4CChIF/f36EgoCBfoCAgIF+
gICAgH+AgYB/g32Af4F/goGWfn+AgYCEgICFen+Cg4KBfnp/foCAgHyAgICCgX19fYB+gXyBf4CIgX6AgX+Af399goCAgH1+gISFgH99hIGBf4GAf3+Ah3+AgYB+hYGFgICCfIB4gIKAfoCBfn+Bfn+Ffn+AgH+A
gYB/goCAf4KBfoCCgoOBgoeBhoN/gX99gIJ+gIODgYBtgHV+hoB+f4OBf4R/hX9/gH+Df36If4J+f32BgH6AgIJ/gX+AgIB/gIOAfoCAgn9/gYB9fIKAf4F+gn+BgoGIen+Ag36AgICCgJqAgX2BgnyAgYGFgICA
gYN3hICAhIGAgYB/gIaBgHCEfH6AhH+AgICAgICCgIB/goCAgYB9hH9+f4OAgIGAfYCAfn+Af4KAgYCAf4CEgn6AgYB7e4GAg4GBgH+AgICCgIB/gYB/fYR/gIGBgYaIf4KAf3+BgIB+hX2Cgn+BfYmBhICLgIR/
gX+Denx9gICAe4CCgoWBf3+AgYCBgYF+gIF+gIGkgH+AgH6AgoB+foCBgIF8g4CFfoKBgYCAgoB+f318gH2Bf4CBgICAgX99gICDgIB8gICAf4Z+g4B+gH2Ef36EgIGAfn+AhHx+f4GAhH+AgYGBgIB+gIKEgX+A
fH5/goGGgHt/gHqAgICAgICAg4CAfoF+eoKAgYGAeYGAgH9/foGCgH9/gICFg4GAhICAgYF+gn9/f39+gH+KgIB+gICDgIKBfoKFf36DgICAgH5/gH2BgH6AgoF/gIGBgYCAf39+gICAfIKBfYKAgH+BgIeAf3+D
gX9+gIB4fH+BgIJ9gYCEgYCBgIGBgHuDg3+CgIB/f4KBgX+AfoGAgoCBhYKAgICAf4GAhYGAgYB/fYGGgH96hYOCfn5/gH2AfoOAgIB/g4OHgHuFgH6AgoaBe319gICBgIGBgH9/gIGAf4B7gICAf4CAgoCEhISB
gHx4gICAgISAgoKAgn+AgYCJf4B7fnuCgICAgH5/foCBfoF/f4KBgH+BgICEfoGAgIGBgICAgIJ/fH+BgICAf36CgYKDf3+DgYCBf35/f4CDgHt9gX9/e4CAgYCAgoSCfoB/gYOCf4B9gH+FgYN+gH+BgIF/gH+B
gIF6gICBgYF7jH+AgICGgoCAgoOIgICFg4B/gX5+gH9/fYB/fYF/f359gIV/fIGAgH6AfX+CgIGBfYWEfX6AgYB/f3+AgH+AgISAgH+Af354f3+Dg4KAf4F/f4B+gH+AfoB5gISAfoCAf4OAgICFg4B/gIF/foGB
gH9+gnyDgn1+gH9+gISBfX6AgoSBgIF/gH6CgId+gIGBf3+Cg4B+gX+Cfn9/kX6AgH+AgH+Ag4F/g4B1gHx/gICCgIN9gHyBgIB/gH6AgYSAgIR7foF/goCCfXt+eYR9fICBgICAgICAgYCBgYB+hYCCf4CAgoB/
in+AfYGAfoF8gH6AgICAg4B9fn6AgoiBgIKBgIB+gIOAf399gIGAf4CAgICBg4GEgIF+gH2AgoGAhoF/gH+AfX+Cg4GAf4KAf4GAeoCCfn9/eoCBgneBhoCGf4CBg32Bf4CAf4CBgIV/goB9g3x/f4WAgICFgICB
gIGAf4B+gYCAf36BgISAhH+AhX+AgX+AgH5+g4B9fn2Ag4CEfYV+gH6Bf4GAg4B+goCIeYKAgICAfoKFgICAiYCDgIKIgIB/g4CAgYGAgH+Ef4J8gXyAgH6Bf4CAg4CBgH+AgH6AgH6Bfn6CfX+Af36AfYCAgnl9
f4B/gIh5f4GJgHyAgH6AgICAeoN9gIKBg4B7gX+Ag4GAf3+BgoCCgICAgICBgX+CgICBh4OAc4CAe3+AgH1/gX58gICKf4CAf3+CgIB/fYGAgICAf4B/h3+ChYKAgYCBgIF+gH2Dg4CCiICAgIaAgYCEgH1/gIB/
gYGAfoCAgImJgYB/fYCDgoOAgYJ9eoF/gIB/gH9+fYCFfn+Bf4SAgIB/fn6AgICAhH+Bf4B+gXyAgICAgod+gYJ7g3yBfYKBgoZ8gICAfn2AgIJ+gICAfn98gH6EfoGDgIN6f4CAhH+DgYCAcYGAg4eAgH9/e4F/
f4CAf4CAg4SAgH+DgH+BgYCIfoCAgICBhIGCg4J+gH+Af4OBhn6Ef4F9f4B/gHyAgIKEg3l+gn1/gHt+gnt+gH+BgYGDgYCAf4CEg4CAgoCHgYCAgIN8gX+AfIB+gYV/gYB9foCAgX+KgH+AgX+AgYF+g4KBfYGA
gICAgH+BgH2AgH+AgICAgYZ/gICAgX9+hX98gIKBgICCfX+TgICBgYGAgH6AgICAgoGCgoGCfoGAf3x9gIGAf3+Afn6AhYCCfYCBgICAf4GAgIJ/f3+CgICAg359gH+JgIB+gX6AgH6Bgn+AgH2Ag3+DgICCgYKC
goF/gICAgH6Bf31/fn50gX+AfIJ1gIB9gIGDgICAgHqBgIV9gIGAgIF/gYB7gIJ/gYGAgoGAgIB/gH6Bf4CAhoGAgIB+gYCBgICAgYOAf4GAgYB/fX2AgYOBfYCAfn6BfH5/gIKAgYGAgYGBh4F+foGBgIB/gYF7
f32CfoV9gHqEgH+DgYaAhICAfoB+gYB+f4WBgIB9gIB+gH9+goSCgIB/gnt6fn+BgIB3goeAf4OAg35/fYKEgYF5gICAhYOAfoB+gYCBgImBf4CGgH6Bf4CEgISAf4KCgH9/gH+BfoCAgIB8f4CAgYCEgICAf4CA
gH2BgYGAgYCAf4CAhIOCgIB+gH6Ed4B5f4iBfYOAgIB+gICBgoCAhYCCg3x/gX2AgoB/gYF/fX+AfoaCgYCAgIR6gIGKg3+Bg4B+f39/gH+BgH+AgI18f4CBfIKBgIB/f4N9gX+DgoCBgICAfICAgH6CgIF+g4R+
fX6AhIWAgIF/fYGAf4GAhX+Dg3uBgH6ChICAf4OCgHqAhX+AfYCFgYCAgoOAfIF/gICAfoGAfIGBgICCgYCAf4CAgYCAg4F+gICDgICDgICChIB/gYGBf4GAf31/gIKAgH9+f4Z/hYGKgoGAgIB+fn+CgICBgYSA
gICAgH2BeX+AgX2CfH+AgICBgICAhH9+gX99gH2AgYSAdH99gX+BgX6BgH6CfoCAgHeAgIF/f4B+gH2AgICAhYB+fYB9gICBf4V9f4CEgH+Fg4GAgH+Af4B/f3+BgH6AgYCEf4CAgnx+foeAhIB+g3+AgIuChICA
gYCCg36Ahn6CfYCBgH+Af4GAgIiAf4WAiICCgICAgn+BgoCBfYN9f3t7gIWCgoKEgICAgYOAgH2AgICEgICCf4GAgICCfYCAgYGAgYCBfoCDjYB/foR/fX5+gn6AhX6Af4WAgYCAgIF9f4B8gYB/gYJ7gH99gH+A
e4WDfoCHgX17gX+AgYB9fIB/gH+DfIF/gIGAf3yBgYB/gHuAgICAgIKEf4CDgH6Df39/gIB+gIF/f4CBgIB/gH6AfX+AgYB9gXeEf4B+gIB+f3WAgYGAgH+AgICAgICCgYCAgX2AgoOAfIGEgICAgIGEgICAgHl/
f4CBhYF9g39/gIB6gIF1gIB7gX+AgoGBfoF+gH98f4CAgIB9gX+AgH+Cg3aAgIJ+gH+AhYCCgICAgIGCf4CFg36Ah36BgICCf4CAgnx9foGCfYOAgYGAgoB+hH+CgH6AgICAgICAgoGAhICGgIN6goCBgIB/hoCB
hoCAeoCBfoGJgX1/foSBgH6CgIB/gH6BgICAfoCBgICFfoGAgHyBgICIf4GAgX+BhoGFhX59gH5/goCBgH6IgH5+gICAiH58f4KAgIKAhICAgH6AgHJ/gHuAfH19gn59gICBfoCBfoKBgICBgYCDgH99e4OAeYB9
fYF8gX+AgIGCgYCAg4CBgoCAgoKCf4SBgoCBhoJ+gICBe4B/foWBfoGAgIB/foF9gICAgH6GhH9/f4CHgICAf4CCe4OBgH98f4CBfoB/gIOAgoCAeICDhXqAgICAhICBf4CAgH2Ag4CAeoOAhIB9gICAgn6BgH6C
fICBgIR9gH+Bf4GBgYCCgYB/gIWBfnuEgIF9f4KBgoCAf32AgYB/eICGd3+Ef4CDgH+IgIOChICBf4CAhIF/f4KAgICAfoCAgZKAgYCAgH+CgIGAgH6Bf32AgICAgIGAgICBgIl/gX14f4B+f4F9gX+AfoB9fYGC
eoCAhH2AgIKBfoGCgX9+hIB+goSAe4CAf3yAg4B5f4GAgYF+g4B9gX59gYCBgIB+gIF+hH6CgoGDeICBhn+AgImBgYl6gYCBgYKAgHyAgIB/gX99gIF9gICAgHuAgH2DfoCAgoSBgHuAf31/gYKDgIGBf3+AgH+E
gYGAgIB/goF+fn52gIB/fYGAgYeAf4KAfoKBgH+Af35/gXqAfoGAgH+DgICBf4B/f4CAgYB+gYuBfH58foCBhISBgH5+gH57gIKAgIV8fn+Cf36BgIB+gICAgYB+fnt/d4J+fYGCgIGEgH+CgYKBgn+Bg4N/gX+B
gYCEf4CAgoB+goGCgH+CgHt0gn6Af4CAgYCBf4CBgH6AgIGBf36ChIOBgHyBgYCAfoCBgICAgYN/f4KFgYR3gH59gIGAgH96gIKAgIGGgYJ/f4OBgIWAgn2BgICAgX2EgIF/fn+DgICDeYCBgICAgYKCgIKAgnaA
f4CAgX9/gH99goCFgICAgX1/f4WBgYB+f4KBgICCgH9+f3+AgIJ/e4B9gICBfn+AgICAfoGAgICGfICAgYF9gYB/gX51fnyBgIGAgIF/gH2ChoCAgIF8f4CAfoF+eICAgn2BfICAgH1+gH2AgICEgICBgYCFf4F7
gYCAgIGAgIOAgoN9g4B6e4F9goGAh4CBgX9/goCBf4CAgH+Afn9+gIF+gICAhImAf4KAf35+f3yAgIR+gX2Df3+BgH+AgYZ/gH2AgH+AgH5/goB9gYJ/gH+AfYB+f4GAgH2AfYKCfnyAgH+DgHyAenx+goGBg4CB
gX+Af4CAhICAgICFfoCAf4B/gX2AgYaAgYCAgH96gIOAfoGEgoKGgICAgoCAhIKAf4WBgH2AfIGBgICAf4SFf4B/gICAgICAfYGAgH1+e4N/gH6BfYB+gICCgIB/hHp9en+EgH1/foGBfn+Ah3p+gYOAgYCBgoCB
fn2AgYCAgIOAf4J/hXyCfoCAgIKAgH6CgH1/foCAfn+Af4GAgICEgISCgoGAgYJ/gH99fYOAgICDgIF6foCAg36AhYB6gXt9e4B/goCCgHuAf4B6goGAhYCAfIF+fYGBgIJ/gICAgoCAg4KBgoB/gYGCfYCBfYKA
gH17hX9/gICBgYCAhX6Bf31/gIN/gICBhX51h4B9gICCfYaIf4CDgIJ+goGCgIV4gX6BgIV/foCBgYCAgH+Cf4GAgXx/fYF7fIqBgICBgoGAf4B/hYOAf3+BgoGDgYJ+foGAf3WWgIF+gIB/gH6CdICAgoGCgH9/
gIKFgICAg4CAgYCCfoCAgIB+gIB8gIGAf4F/gX6Af4KBhH6BgYaDgH2AgIOAf4KAgIiAgoGBf4CNgH2AgIN8h3+AgICAgISAgYB+hYF/gIB/gIN+goGCgIR/gXx6foGCf4KBgH+AiIJ9gH+AgYCAgYN7gYCBgn6B
gYB/gYOAfIB+foCEf3+AhYCChX+AgYGAgIWAgH6Bf3+EgYCAgX6AgIB8hIiAfH6CgIB7gYKCgICBfniAf4ODgXaCf4CAgoGBgICEg4SAgICAgIKBfoGAf4CDgICAgH+Bf39+f4F4gYKBgIGOgH6AfoB/gHSBf4CD
f4B/goCAgH6BgYKIgH6BgHqIf4B4fYCEgoCBhIB9fICBe4F+gId8gYCAgIeBgYGBgH5/hoCAgIGAf319goCAfoCAgoGAf4R/goCAhH6BfYCAg318fICDgIB/gH6CgIB/gIGEgX+Cf36BgH+Ag4KAgIKBgIB+gIB/
h3+BgIB/gH+Af399g3+AgIB/g4B+gICAf4B5gYJ9gYF/gH+CgYJ+gIKDf36AgIGAfoGBc4CCfYCAgIB/gH9/f4CAgX+Agn6AgH2AgIF7gICBgn+EgYCBgIB8gISAgIaEf4R3gIF9gYOBgIB9gYiBgIiIgoJ9f4CI
goCBgIJ+gIKAgYaAd4CAf32DhIF/gIOEgICBgH2AhYKAgHl/gICAf4CCgIJ+gICAgICCgICBgIJ8gH+CfoB+gIKAgYB8gYB+foB/goKCgIJ8gIKEbIGAgIN/f3+CgIeAg4CAgH6AgH2BgX+CgHyFgYGAgH6AgH6A
gICBeoB8gICBfn6AgIODf4aEgH+AgICCgoB/goGBgH+AfoCBgIB9gH2CfoCAfYCAg39/gH9/gIJ/f4N8foCAgXyCf4B/gIN/gIaBg4B+gYR+fn6AgH96fX9/gn5/gIB+goKBfoF+gYCAfYJ7gYKAgoCAgHuBgICA
gYCAgH6CgICAgYCCgH2AfoKAgICAgoGAgYF8gIOAgYCBgH+BgICCfoF8g4B8fX6Hen99foCCgoKFgICHgYB+gICAgYCBgHyAgX6Afn2AgICAfoF+gH6AfoSCf399gYCAgYB+gIB6gIF6gX+BfICDhIGBf4B+f4iI
gICNgn5/goCAgYJ/foCAgXSAg4CEgXuAgYCDgH5/gIN9hIGAgISGgYCAeX+AgoOAg4CBf4CBgYGFf3+AhIOAg32Ag397gIN9gX+BgHyAf4J+cYB/gIGAgICAf359gYCAfIKIgoCBf4J/goCAgYCAg4CAgIF+g4CB
gYKOiYF9gICAfnyBgIF6goCDfoB8gIGCgICAfoGAe4B7f4B/gYGAgoGAgYCAgH9/gX6AgoF/gYJ/gH2HgIKLf4B6gICBgn5+foKAgIKDgICCgXt+gH6BgYGEf318iICAgX19gIGBgX+CgoCBeYCBf4CAgIGAgICB
g4B/gX2CgH+Af4CBgoB6gH6AgH5/goJ/f4KAfoCAgYCAgYJ/gH1/fH6CgH6AfoSDfoSBf3+AgICAfnt+gICBe4CCgYGCgHt+gIGAgIF/gIGDgIF+gIGBgJSHgICAgICAgYGAf3+Af4B/f4F/f4CAf4GCf42BgICA
gIB+goCBgX59gIB+gICAgYCBgIGAgoN/fn99gIGAh3+Af4CAg4J9gnuAgX98goCBgn+AgIB/hG6Ag4B/gH6AgIGBgYB+gX2Df4KBfX+Af4iAf4KDgH6Ag4B/hH9/gICAgIB/gICAf4CBgICBgICAf4KHgoOBgYGA
gH+CgIKDgYKChYCEgIB/gIB+gHt+gYB9gIOBgYCAgYCEg4F8gIGCgIeAgYBwfoF/gH6Af3+AdX+Df4GAfIB9eoGAeYOAfn57gHyAgn+GgX2AgICAf3x+gHx5f36AfoF+gIB/fH+DgnyBgH+AgIF+g4yBgIKBgICB
gIF/f4B/goCAfoOAgYCAf4OBgH6AgYCAgIJ7f3yAe4B/gIKAg35/gX+DgH+AgoCAgIB/gYCBgIB7f4GCg3x9f359gH9+hX6AhIN/gXuAgYCBgpeQgICAgIB+gXZ/gICEgn6AgICAg4GAgICAgIB/gH6FgIaAgICA
gYCCg4R9g4B/fYOAgH2DfoKBgICBgYCAf4CAf3+AhX6CgIKAfn+AfIB9f4OBf4CAgIOAknx+g4CBgYCGg32BgH1/hoGAgIB3gYCCgH12hH2Cf4CAgoCAgoGAfoGBf4CBf4GCgICBg4CAgYGBgICDgICAgIB7f4OC
gYB+goCEgIWAfoCCgoB+f4CCf4B/gICDgICCgH9+foCBf39/gH98foB+gH9/g4F/gICDgIGAgIB+gX5+gIJ8gX5/g4CBfoCCgIGAhYOFgYGChIB+f3Z+hIGFgIGAfX+AgICFbX6AgICAfoB7gIB/f4CAgIB9eX6A
gH+DjX6Cf4aBe3+BfX6AgIKCgYB/e4CAgICHgIOAfHWBf4KAgIF9gICCgYB/f4F+goCAeoGAgX99gYN9f4SAgYaAgIKFgICAf4B/fYCAgIB9gICAf4CAjIV/gYCFgId+g4CBgX+AgH2BgIOBfoCAfn+DgYCBgIGA
f4F+goV/fIh/gYGAgH99f3yAgoCBe4CAfoKAgH+BgoF/gH+EgICBf4B+gICAgAGAgIJ7gH2DfYOAfH6AgYN/foCBgICAgISAgYCAfn2BgIB+gH+GgH6AcH9/hYCAgYGBgYJzfYB+gX+AgICGgn+AgIB9foB/gICA
gIJ9goCCgISCgoCAgYCAgHyAf4CAfn6Agn6FgH2Bf3t5f4KAgICAg4CCgHiAgICAgICAgnx+gX5/gHuAhIJ/gYGAhH9/foCCf4J/f4B9gYCHgYCDfX+AgH2AgIB8gYF/gIOCfICBfoCBgIaAgHyEgIB+gImCgYBx
gH9/gn+Cf4J/gH6AgYB9g4CCgoCAgIB+f4GBfHuCgIKAgoB/gX+Af4GBfIF8gH+DgICAi4CAgoGAgX9/f4GAf4CAgYF2gH+Afn5/hH97gIB/gICAg4GAhoJ7hIB/gYOCgIF8gIGGd39/foR+g36AgICAgYB/gIF+
gX18fn56gYB+fn+AgYKAgoGEf4aEgYB/f35/gIOCeoGLg4GAe3+AgH2BgYR/f3yCiYWAf4aCfoCAgYCCgYt9gICAgYB9gICAen+AgICBgoCAgX2Ag4KBgICBgIOFfn2Hfn+Af4qBgIGAgICAgIKAgIWAgX2AfoGA
gICFf4CAf4CGgISAf3+BgYGAgIB/gIF+g4CCgIGDgICAgYB+gHqAfIF/hICCfX6Cf4h+gIB/gICBgoCAg4B9dIB+gYKAgICAf4GDhIB+gX+FfX9+gX9/gIGAfH6DgoB+f4CEhIKBgYB9gn5/g32AgYF/enyCgH+D
f4GAgX99goCCfYGAgoCBfoCAgH+AgXqAgoCAgYCGhH6Af36CgIF+fYSAf4F9foF/f4CAgH+Af4B9g4F/gIGEgXuMgYF/gH6Bf4GAgYCBfYCCgISAfoCAf4KAgoKAf4CBgH+CfoCDgICBf4F/f3+DgIF+gIB6gIt/
gICBgH+AgIJ8gnuCgX2AfoGAgoCAgICAfnyAf4CEgYKBgIFne3yAgoB8gHyHgn59f4CDf3uDgH6BgYCAgIWBfYCAf4GAgH+Bg4OBhX9+gH98gH9+gICEg4KAgH1+gXuAgIKAg4KAgIB6gHuAgX+Ag4d/gISAgYOA
fHx+goKAfICAgH99gH6BgH98gH+AgH6DgIB9f4CAf4F7goGAgIR3gX99f4F8gICAf3l9gYJ/fIGAgoCAgICBgIB+gICAf3uAg4OBgYB/gIGAhn+BfoKAf4OAgIB/e4F/fn2Ag4GCgICAgn6BgIGBgYCBgX+Af4B0
hIB+gnuAgIB/gH+DgIWCg4F6g4B9foCAf4CAg4GAfoF/gIB+hISJgXqBg4KAgH99gIGAgH6HgXyCgXqAgICCfYKAgYCAgX96foZ+gICBgn2Cf4V8iH9/gYSAhICBgIKAe4CDfoKBgICDfYKAf4N+g4B/gYCAgIB6
gH5/gIB+in98g4CBf4CAgn6JgoCAgICDgXeAgH99gIF8gX6Bf4SAf4CAf4F/goF7gX+CeYWAg36Cf4J+gICAgYCAh3+BgoSAfoJ9eoJ/f4CAe4CBfYCDgHx/gn2CfoGAf3+Df4GAfYB/fn+AgH+Bf3t/gYCBhICA
gn6AgIGEgH+CgISAgICAfX+AgIiAhYB/gYCAgIKEeIB+gIB/gYCJgYCAgH2BgHt7e4CFhIGAfX5/gX19g4CBg3yDhH9/gH2BgH9/hIGBf4KAfH6CgIWAfXqAgHmAgIJ/gIR/fnuAgH+AhoB/f4CAf4CAfoB9goB+
f3+CioCAgIKAgIKBe3+Hd4KAg4B/goCAgYCAe4B+gYCAg4B+gIF+gYKFf3+AgXWCg3+AgIGAf4OAg4CAe4B/gYB/gICBeoKBfn9/gICAf4CAgoCAgIJ/gYCBgYCAgX+DgHyAgol7eoGAfYKAh4B/gYGBf32Ee4CB
gICCgIB/eICAgH+BgYF/f4CAgIOAf4CCg4GWgoGAg4CAe4B+goB8gICAh4GBgIKAfIJ/f4CAgIOBgISAf3yAgH9/e4R9fn19gICBgH56goKAf4Z8gICBgYKAgYKBf3+AgH6ChIF/gICAe4CCgIN/e4B/fYSAf4F/
fYN8f39/hICCgoN7gICAgH99f4SEgXuBg4B+g3+ChX+AgIKAg3yAgIF8gIB9f4CDgH5/gH+AgICGf36AgIB/gIaAgYB7f3mAgIN+gICAfnqAfn+AgYCBf4aAgIB9f4F/fn+AgIKBgX2AgICDgIB/gHmAgH+Agn+C
g4B+fXt/gIOAfXiAfoB/gYGBgH2BgYSBc36BgH5/gH2BgICAgH6AgICEgIB/fYB+f392gIKAf4CBgH9+hH6EfICDgYOAfoN+f3+Bd4KCgIaCgICAdH+AgICGgICAgIJ9gIGAgIB/g36BhH98fYZ9foaCgIJ8foCA
gIKCfoCBgIN/gYCAgYB9f396f36AgICAgIF+foR/goR/foCAf4GCgICAgYJ+gICGfn+AgICCgYB7gICAgHyBgH9+goCBg4CAgH9+gYCAgH+BgIGAf3x/f4CBf36AgYGAgIaAgH9/fH6BgH+AgH+CfXx/gIJ/fYCG
gIR/gH6BfoCAfXl6fYB9goGAfn+Gfn+AgYB+f3+Ag32AgICAf4CIe4CBgYCAfIWAgH99gH+AgIF/gH+EgIKAgIOAfYF9f4CBgoOAfICCgICAgIKBe35+f3uAfYCBgH99fYOAgYB/g4J+gIOCgHx6foCBgH9+gIGF
gn2AgoCBhYSBgX6CfoCJf4GCgn6BgYNxgYR+gYB/gYN5goKBgICCf4CAgH2Cf4B/gYGAgIOCgH2AgH+YiIKAf4GAgH+AgYCCf4N/h31/gICCgIF/f4CAgYJ9gIGAf4B/fn+AfYCEg39+gICAgoOAh4GCgICDgYF+
gIB+gICBgYB+gICBfYCAgICEgIGAf4KAgISAgICBfn2AgIKAgX2AgIOBgX+AgIOCgIB/gIKCfX+BgIF9f4F+f4ODgH9/g3+AhIKAfoKAgXmDhYCAfYGBgoF/gYB/en5/gH2BgICAfoF8foGAgH9+fX9+g4OAgYGA
gH9/gICCf39/gIGEgICAgICAgIh+fn+Af4F/f4OAgH6Cf4B9ioCIgHSChIV4f4F/gIGAgYCBgIWCgX5+gX1+gH+AgYB+foKAgX2IgYCAgICBgIGCgXyAgH+BhIKDgYB/f4CChXyBfoB7gIJ+foJ9gICCgoCBgIF/
f4J+fId/e4J+fYCBf4OAgICAfYSAfoB/gH5/gICAgICEgYCBgX+AgIR/hIGDfn+Bf32Bf4CDgIKBgH6ChX+Af4CCgICAhYSAeH+AfoCCgoCCgIGEgHyDe4OBf4CBgICCgIKBfoKAgoB+gYCAf4CAgHp9gH2Cgn+C
gYCAfn6Af39/hH96f4CAgICFgYGBf3+AgYCAgYCBgH1+foZ/goOAfX+AfoCAgXyCgICBgICBgYOCfYKDgH9/gIGAfoCFgX2AfX58gX1/gH6AgICCfoB/gnx+fX5/gn+AfoSAgH9/g4SAg4B/goCAhIOAgoCAe4KD
hISAgIN9gYCAfHp+e4KAgH6Af4GAgYOBgYCBgICBf4KBgH2AgH5/gIB/f4CBf4p+fH5+gIJ9gYCAgH6AgICAgHV/gIOAgH9/gH+CgH+FfX6DfH97gIB+gnqAfoCAgH9/f3x+gIB/gYGAgHuAgH+AnIGFgH6DgIOB
gICAhH1/g3+BgYB+gHx6eoB8gIJ/doCAgIJ/fn2AgIJ+f4KBfoB8gICAgHuAgIGBgnqCgICAgIKBf4CAfoB+gICAf4CAgYF/e3+Ef39+gIB9gYB/f4CAgIKAf3+CfYCCgIF+gH6CeYCDgH18gIR/j36AhYeAgYOA
hYB+f4B/f4Z/gYB8gYGAgH+Bf4GAgoCDgoB/gIKGgIKAgIB+gIB/hoGAf4GDgIGGgH6Ef35/gICAgYuCgIB9foCDgYSBf4B+f4CAgH+Af4CBgIaCgIGAf35+gYSAgISBgIF/f4B+f4B/hIF/gICAf4GBg4B+foCA
gIF/gYB/f35+f4KCf35/g4GAfIKBgIB8gIB+gIB+goB+f3mAgH5+fX+DgIOCgIGBfnyBgHyDgICDfoCDf4B7gYGBgICBgYB+gICAgIWAfYCAf4KAgYCFgICBg4F/gIODfYGCgYB+fn+AgH9/gH98gICDgIGEhICA
gIGCgICBfn+AgYCBgIB+g4F+f4KBgIB9gIF/f4F/gICAf39/gICAgYJ/gIOAgIN/gICFhIB/gICEe3yCe4R+gIN+gH+BgH2AfX+AgYCAfoB+gXqAg4B6fYCDg4GCf4CBgYKBgYB+f4GAf4J/foGAgH+Af3+Af4CA
gH6Df36Agn+AgYKAgH6Agn6GgIB/doOBf4GDe4CBgIKAf4F+goGAgICMgoB6hICAgYSBgH+CgX98fHZ8f3+AgIB9foOAgICAfoB/gIOAgIB+e3+CgIB9goCFgYKAgnuAh31+hH+AfH+DgIGBgICAgoCAgHt9e4CA
hn2AgIOBgHyBfX96gn+BgX9/gIOAdoCEgICCf4F+gYB9f3uBgICFgoCAf36DgICBf4CHgIGHhHx/f36DgICBfnR+f36Bf36AgX+Ag4Z/gH+AgH+AgYCCfIKAd3uDhIB9gH59gn+BgIB+f4F+gIJ/f4GHfYB8goGF
g395f4CAgIGAfoN/gH+AfYCCgYCAdH6Ag4CBgYCAh31/f32AgICAgICAf4CAfoN/fYGAfoGAgIKCgYCBhoB+gIR8hISAf4B+foCCgH+AgYCBf4CAhIOBgIJ+hoF/hH+AgH2AgIF+gH+AgH+AgH+AgIGAgXyAfoB+
gIiAg4B/gH+AfoCBgICDgIKDgIOAgH+AgI6MfoJ9gICAgHiAhICAeHyBfoGAhX+BfX+FgYWGfXyBfYB/gIB8gICGfX19gIB+goB+gICBfnhwgYB/f32AgIF/gYKBgH+CgoSAgIKAfHuEfoKAgIR/hICAgn97f4KB
gH5+gnuBf397gIJ8f32Ag4CAeoKAgYB/gYCAgH6AgYCAfICBgIGCgH+AgICBgX+Af35/f4CBgoCAf3+BfYCAgX2BgIJ9eoCAf31+gX+AgYB7gICAgICBfYKAgHeBgH+Afn+DfoKAgIOAgoCCgICEgIJ/hX+Af4GD
f4GCgH9/hICBf4B/foF+gH6AgHyBgH6Af36Af4J7gIGAgH6BgoCAf4F/goOCf4B/gICAgIB/d4CBgX5/fYCBgIJ/gIF8hIGAf4B+fYGBg3+FgH2DgH2BfX6CgH6AhYGCf4KDf4GBfYCDgH9+hICBf4CAgoCAhH+B
gX+Cg4eAgoN/gH2AgH6DgICAfX99gYGAf4F7goGAgX2If36Af4GBgId/gICAfH59gYF/fn5/fYCAgIKCgIKAgICEgIN/gIGEf4F/gH+AfYCBgICBf36AgH9/gIKBgHx+gH+AgYCFgIGAfoB9gIKAgH+AgIJ7f39+
gn+GgIKIgYCDgYKAgYCCgIGAgICAhH6DgYGAhIGAgYCAgIiCgIKAf36EgYCDg4CBgYB6f3x9gH2BgX+BgH6CgICBgIKAfYCCf4OCgYV/gHx/f4F/gX+AgoCAgICAgH9/g4B7gHx/g4CDfoF+gH+DgIOAgIGDgH+D
f4OAgICDf4GAgICCf4CAgoGAgYCAgoGBf4CBf4WAgX+AhIaAeoGAfICAgICCgYB6fX+AgH59g4GAgoWAgIB8gYGCgIBzfoGBf36GgIWCgIKAgHmAgn5+hICDfYCBgYGBgHyEhn6BhIGCfYaAgIKAfoB/gIKAgH9x
gIN/gICBgIB/fnuAgH9/gH5/fYiDgICBf4CAgICBgX6AgoB/gZKBfYh+gIB5fn1+gHx/gIB9foKAgHuAfoN9gH2BgIGAgn9+fYB+gIB/gYCAgIF/gH19gIGAg4R9fYV8f4GBgICAh32Af4CEgYCCgIKBgXeDe4CA
foCAgH+GgIN9gIGBgICAgIOAgX+BgIGDfX+AgYCBfoCQgYCGgYCCh4R/foCCf39/gH6AgIOBgIB/gYGNgH2AhIR/gIF/fICAgYB/gIOCgX+AgH6Afn1/f4GEgniBeoCAf4OAfoF6gIJ+fYCTgH+AfICAgYF/goCA
foB+gYKAf4OCinyBgoGAgXyBfoKCgICCgH2Cf4KBh31+fYCCfoB7gXmAgIF/gICAgH59gICAfX+AgH+DgICAf355goGAf39+foCEgH2Bg4F/foODf4GBf4CAgH9/f4SBgICKf39/f4CBhYKCgoGAfol+f4B9gYCA
f359g4CDgIN9foCAgH+CgX6Agn2AgYKAgICAgIOAgn5/gH2AgH+BgIJ/gICAf4OBiYB8goN/gICAhoF/gIyDgICHgX+AfoGDg4aBgIiAfYCBg4CBf4CBgIB5iICCgHp+gIF/gH5+gH9/foCAfX59gIR8gX+BgICC
gICAgYCBgICAgICMhn97gH+BfoGBgX+AfoZ9gIB/gH6AgIGHgXp9fn99fX5+gICFgoCBfHp9f4CBf32AgoSBgIGAfIB/gYF+gn6AgX9/gICBgYGFgX+AfH5+f4GAfoGAf4B+gICAfo6AgoB9gH+MgICAgH6AgIKA
gH+BgYCGgYGCg4h+gIB9gICBg4B+gIKAe4B+hoJ/gYCAg4CBeoCAgIB/gX2AhH+AgH+Df4R/f4GAgYKAf4B+gIWAgH+AgoN/gH+Bg4GAeoGAd4WDh4GCgICAf3+BiYCCgIWBgoF6gICCgIKAgH+Bf4R8f4F/gIJ8
gYJ/gICCf4CFfoCAf39/f4GAgYB+gYF8foCGgICBfH+AfoGBgICDgoGFgXx+fIB1fnyEgIF+iYGAf4WBgYCAgoCAgIKGf4F/e4CBgIGAgYGDfYGCioGAgIB/gYKAfICAgX+AgId5gn6AgoB/gYGAfYSAgYF/g3+C
gH+Af4CBgX+Cfn2Df4GAf4CAgICCgH56gH5+gIKAgIKAgICAgIF+gH95gX2Cg4J/gn1+f4R9fX5+gIGAgYGAfoCAgX+AhYGAgn+Jf4CCgIB+fIB/gICChoCBg36AgHx/gIWAgHuBfoB6hYGBhH9+gHuAgoN/fIB7
gHyAgH6CgYB9gIKBgIOChX6AhYCAgX9/g4CChYCAgYGAgICAgICCfoF/foN/f3uAfH1/gn+CgYB/gX+Bf4CAfoF/f4CBgICAhoB/gYF9eoCGgoCDgH6AgICCgH+BfYGAgIB/iIGCgYF8fX96hICAg4F+foGAfoCA
gICAgol6fYWCgIJ7gXmAgIF8gICBeH5/gIGBf4CAfX6AgYCCg4R/foB/gIB/doB/gH2BgYB5gICDgYCBgYB/gIB/gIGHg4KBgH9/gId/foB9gYCIgICBf3+AhICAgIGAgICAf39/g4GBfYN9gYWDf4J+gICAgHyC
gIKBf32Ag4B/fYB+gH+EfH+CgHiCdoSBgHx9gIJ/gX+AgJB/goCAfoSBgYB8fn+AgoCOgH+AgICGgICBf3+EhoJ9gXyAgH9+hoCCf4aAgH6BgICGfouAf4OAgICBgHx/gICCgIGDgIB/gX9/foF+g3+AfX6AgICF
g4CAf4WAeoCAgICAgoGBe4CBgX+DfICDgICCfoGAgICAgICAgICBfICBfoCEgIB/gIF9foCAgYCAfn2Bfn2Bf4CEiIKBe4CBeYGCgYCAgoGBg4B3gYSBgX90fYOAfYB/g32Af4CAhoOAhX99h4SCg3+Af3aBboB+
f3+AgICAgH9/fn2CgoGBgIOAgIJ/gYGAgYOAgH+EgH6DgX2AgH5/fX+AfIGAgYOAgH6CgIB+f4CBfYSAgYB/gYCIgIJ+hH6AgH9+gYKAgIB4foCAgoGAfn6BfYCAhX56fYSBgIGAgn5/gH+AfoF/fIF/f4B/gn98
gH6BgX55g4KDi4SAeoOAhIB/gICAgIJ/f3+BgH+AhoKEgISCeIOAhYCAgX6AeoCAgIB+gYGAgYCAgIKAgIB/gICEe4CAg36EhH1+gIGDgH9/gn+AhX+AgISAgYGAgIuAgIOKg4GCiX+BgIB+f4F/foB/fYF+gYCB
gICBfoCCgIB/goJ4dH9/fYSAgHx+foCChHyAfoGAgIR/gH9/gH2AfH+DgIB/gH6BgYB+gHp/gIWDeoCAgoOBgIGAhH6Cg4WAgYB/gIKAgH6AgICBgISBfYJ+gYOAgIB+foCAgH94goB/e4GAgYJ/e3Z9gIGAgYCB
g4N/fYJ/goB9hH+DgIWAf4B/foB+gICAgH+Kg3+Af4KAgIB/gICCgIJ9e4CChoqDfn57foB/fn+Af3t+hX+CgICAgH19gH6AgICAgH+AgYB/gICEf4CDgYGBgIB+eXx3gICMe4F/gICCfX6AgIGBgYGDf36CgICA
gH1+gIJ/goB/gHqAgICAg4CDgH+GfYCAgoCAgIGBgIOAgHyAgYKAgoCAgIaAjIB+fYCBgICBeX98gIGAgYCAgICAf4CAgIF+gImDh4CAjoKCfH9/foCBgIJ/gICAgICAgIGBfoN/fX2AgH+AgIGBf4CCgn2AgH1+
gH1+h4CAgYKBfnl8goB9hoSBgX6AgIKBgIB+gYCAgYCBhYGDf4Z/gICAfoCAhICEf4CDgYB/gICBhYiCgIJ/gICFf4GAfYCAgIOBfH+AgX6Ag3mCgH6CgIJ9e3+AgX6DgoKAhH59fn+BeYB+gIKBf4CAgIKAgYN/
gH+FgYGAgYB8gYOBfX9/gJGBgIGBhn2AgYGCfX6CfH6AfICAgoB8gH97fYB/fICAf4GAgYR/hn+CgICBfYOCf32CgH2AgYCBgnyAgoF8gIOAgYN/gH1+g35/fHyBfoOCgIB+f36Dfn6CgH+Bf4CBgICAfnmAf4d/
goCAfoCAgIB/gH+BgICBgICAf3+DgIh9f3yDfIGDgX9/gX2AdIKAgIB/foCAgIOAfYCAeoCAgIGAhoGCgH1/gH+BhoCCgoCAgYKAgHx6fH9+gIWCgH5/gIB+gIJ+gX+AgH9+gIOAf4B9g35/gXx+gH99gICCfYJ8
gICAf4CAfoF5gX+AgH2BgICAgoF/foKGgYSAf4KBgYB4gYF/gIKAg4CCe4CAgX6CgICDe32BfoJ9gHyAf4B+gICBgX+BgYB/gIB8gW+AgI+AgIGBhH+Cfn6Eg4KBgICAgXt8gYB+gX+DgH+AgICAf4CKgIB+gIGA
gn+BgH+CfYOAfoCHg3+AgH+AgYN+gYCBfn2AgH2Cf39/gYF/gHl+gX6Dgn99gIGAf4GAgICAgIB9gIOBgYKAgYB/gICAgn+AfICAgIeBioF/g4CAcIJ8gYCDiH5+fYCCgYF/gIF+goiAgIOAfoR+gXeBgIF+gYGA
gH+AgICCgH2AgIB/gICAgXqDf36CgHqCgn+AgICBgX+Bg4GAgIB+gH6Bfn9+g4V/gYCBgIGEgn+Ae4GAgIGAgI+BgoCAgIF+foGAf32AgYCAf4GAf4KCgIN9gH+AfoGIgoGAgH+FgH2GgIB9f36Ag4F+doGAfn6C
fn2AdoJ6gYGAgHmAfoB+gIB7goGBgIGDfn+Df3+CgYCCgICAgYJ9fXqAgYqAgIF/gH1/gIKAf32AfX9+gIB9fYGAgXyDgICDgICAhIB/gIGAfn6CfYB/gH+AiH+AgIB/eoCDeYKBgH6CgIGAg3yAfYCAgn9/gIKA
foCAgGaChX6AfoCCgICBfH+AgYKAg4CCg4CAgYCAgYB9gIGAf4J3gYCBf3uAgIGAe4GBeIGAgICAhYKAgYF/f3+AgIB8hn6CfoB/gIqAgH6BgIGAfn+AgYF/gYCAf4CBf4CAgH+Af4B9g4CAgIF/gH2ThoCEgYGA
en1/foF/f4GAgH1/gICAgYOBgoGEfn6Bgn18e4KEgIN/foF7gICCf4GCgoCBgoKAgX+BfoCBgIaAfoB8f4GAgIKAf4CAfXuBgYCAgoJ/gICEhIF/e4CAg4GAgH+AgYJ7e4B/gIOFf4ODfn99foGAgISCi4F/gX59
gICAf4CAf4CBgYKAgoJ/gICAfIGAgH5+gIOAgX6AgICCfYB/gIGCg4CAgHaAg4WBgH+AgYGAfH6AgYKDf4CAgIB8gICBfYCIh3+AgX6GgH6AgH9/g3yDfYB+gYCBgIGAgICAe4GCgYCBgIB+gICAgYCAfn9+goCA
gn+AgoR+goV7e4CAgH6BgICAg4GBfX+DgICAg35+gYCAf4GCfICAhIJ8hIF9goF9f3+FgIKGgIKAe4GBhICCf35/gICAgIGIfoOAgIF+g4SCg4F/foCBgIGCgICAgX9+gIGAhICAgIOAgX+AgYCBgIGAgIGAfoN/
gIKAg4GAf4CBf4B+f3+AgH+Af4B+ioOAfoCCfoCDf4F+gHl8gH+EhH+AfH6AgIGAgICCf4N+fYGCgHx6gIN/eIJ/gIKAf39/gH+BgICBg4B9f4CAgIB/gIB+gICBgIGAg4B/gYKCgICCf4GFf4J/gICAgICAf4F/
gYGBgYF+foCAg32AfYSAfYGAgHyAgICBgIGAf4CBfoGCgH9+f4KBgIGAgYGAgIOAgoB+gX9+gX6BhYB+foCAfnyCg4B6gYCCfn+Dg4CAgICAgICAgIGAgYCCgX+Af4CAgIB/f4B/gIiCgICBf3+HgICBgHyAfX9/
f39+gHuAgH+Af4J+g36Bf4GAf4B9fYCAfX2DgIB4gIB+fH2AgICAgYZ+gH+CgICBg3+MgHyAgH+AgH9/gIF/g4F8gICNgYSBgH+Bk4CAgoGAfoWCgoKAgICAgYCAfoCDeX+AgYGAe4F/f31/gYCAgIB+e3+HgoJ+
f36AfoCAgoOCgH+Cf4CAgn5/gYCFgH+BgoCBfoB/g39/g4GBfoB+gYR/fYOAdoJ1fYV/f4CAgYCDgISFgoCAgH+AgICBgH+AgIB9fnmAgH6AgX+BgIF/gH+AgoB8fICAfoSDgYB/gYCAgHyAf4OBgICAgX99hH6C
f3+KeYJ9gYKDgYB/gIF/fH+AgH6Af4GBf3+BgIKDfoB+gH+JgICAgH59hYCDgICBgoCAiYWAgIOAgIKAgoaBf4F9gH9/f4B5gX92hIB+f4B+gIWCgIKDg4SDf4OBgIKAgICAgIB9gId/gHh+gIKBgX+Dgn+AgH+E
gYCEgH+BgYCAhYCCfICAhIOAgICEgIGBoYOIgIGAgH+DgoCBgYCBfoCAfoKAfoCBcX5/gIB/gIGAgYKAf4B/gICAfoB/gIB5gYCFhX6AfX9+hICAfn6Bfn19hICAgYGAgHqAgHWAgoODgIGAgICBfnt+foCAf4B+
f4GAgICAgXp1fn+CfYCBgYGAgH2DgIKAf4CAgICAfoV7gYF9gYSAgIGAfoF/gX+AgH+AhYCAgIOAgJGAd4SCf4CCgH6AgIB/gX+CgIF/eX6AgIB+gYF/gYCJgYCBgoF/f4KBfX6FgYF/gH+AgICCgH+CfoGDf4CA
f32UhIB9gIB+f4CBg4F7gIB7hX+AgICAgYKAgIB+hYBzg4KAgIKAgIB+gIB+gIF+gICAf4CBgX19f3uCgIJ+f4GBf36Cf4B9gX9/gYB/gIB6gISBf4GAg4KAgICDgICAg4B/gX6AfoCBgIGCgICBgIGAf4OAgH2D
hoaAg36BfoB+gIGAfH+Af4GChIB/eoCAhoCCgIaCf399gH+EgH2Bf4GBg36AgYJ/goCAf4F/gIaAgIN9fYCAfoCCgYGAgICAgH+AfX6BgH9+fnx/d4KAgn2Af3+Ef4SAf4B/f32AgH5/foCBgICGgICAgIOCfn9/
gn2Afn6AgX6AgIGAgICBgIN6fX2CgICAgIWCgIB+gIWBfn+Af32EgIGAhYCFgH+Ae4KDf36AgIB/gn+AgIOAgIF5gn6Ag4uCgH+AgYF9goCBgH6AgoGAgH+Bi32BfYCAf4CAgn6DfYCAf36Af4B/foGCfoSAf4SA
foV8foB/fH+Af35/f4KBfoKEgIF/gYF/f3qDgH5+gX9/gH54fIGAgX2BgYGAgoCBfoB9f4OAgIGCgn6Ag32BiX5+gIKAgIGAgX2AgIKAe4CAgHiBhIWAeX9+goGBgIKAgYF9fYOAfYOAgYCAgIN/gH6Jg4B/gIKC
gX+CgIB+fICAgIKAgoCAf4CAgH9+gH6DgIGAbX5+gH99gICAf4CEf4CAgICAhoZ+gIKCfoGDgYF+gImDgHqAgX6CgICCg4GDg31+gIOChIGAgYCBg39/gIB8gH+BgYOBgH6Hf4GAfn+CgH+Afn2AgIGBf4B8gH6B
fn+AgIB/gH+AgYB9fYGBgICAgICAgICAgoB/gX1/gIJ8gICAeYCCgIOFgYCCgH1/gIKAfoCAfoV/gIB/hH6AgIB+gn9/f3yBfoB+e4CCgH2Ag4CFgnuCg4F/gICBgYB/gH2AgH+BgYGAgIOAgXuCgICGgIaAgoB/
g317f4CAf4CDgX+AjYGAf32EhYB4fYGAfn+AhYCAgYCAgIGAfoKAgn2AfoB6gH6AfoF/gICAfYF/ioaCgn6AfYF/goOAfoOAf358fIKAgoKAf4CAfYGAfYCAfnp8f4CCfICBgH2FgoGAgYR/gICEgHuCfYCDhX5/
foB+gICGhIB/f4CAe4SAg4CAgH2AfH+AgHyAgHx/gYF/f4KAgICCgICAgH+DgICBgIF/foCEgH1+foCAfYB/gICFfIGAfIB/hX+Af4CAf4CEgYCAfoCDgIGAfoGCgH2AgoF/gX96gYCKgICCgH96fX+FfYF+gICC
f3+Bf4SAgoF+gH1+gYGAf3p+gIJ/gICDhICAfnyCgX+BfX+BgH6CgH6AgICBg3h9gICAhoKFgYSCgHt8gH59doGBf3+CgX99f3+Af39+gICBgHOBgXyBgn56g4B+goCAg4CEhYWBiX2AgX5/gICBgYCBgIB/hIGA
f4GBhX2AgICCgIF9gYKCfn+CgIGBeXmAf4OBgICFgoB/fYCBgoGAf39/gIGBf3+BgYB/g4B+gICAgISHgH9/f4J+gH+Ag4B/coCCgX6BgIB+hIKJgX+AgoCAgICAgH9/gICEhICBfYOCgoB9fH+Cgn+BgIOAf4CA
fIB+e4KBgIGCen2AgYGAf4GDgICAgoZ/gH5/e4GAgYCAgX98gX2Af3+GgICAgoB9gIGEgIGAfYJ8gH+AgIB9f4GCgoB/goCAgICAgn+AgH9/ioCCf4CBgoGDgH99gX+AgH9+fnp/gX+BgIB/gISCf36Af32AgYB9
gH2CgIKAgIGAgZJ+f4KAgYCCgIB8foSBf36BgIKAgIOBgH2BiYWDfoB+gIB8f4B9gIV/gH2AgX6BgoJ/f4B9gIWBf4OBgICBe4GEgH+DgIR/gX57f3+EgIKDf4CAgHyBi4OAhIJ9gICBiICAhoB+gn+CgIF/gH6A
f4CAgoOBgYKDgX+AgoaAgH6AfoCBgoB/fIJ9goCAgIOEfoF/gICAhn6Bfnt/f3+Dg3uAgn6BgH+AhX+BgX2FgYB+gIJ/e4CAgIB9gYCAgH19gYCAfoCBgIB+g39/f4CAfIJ/gH9+gICCgH1/foJ9foCCgIB/g4CC
gICAf4KEgYOAgoB8f4B9foN/gIF+fnx8gYCBgH2AgYB+foCCgYCBgoF/gIGAfoB9gIGAgIKAfoKAgIF2gYB/gISLf4B/g4F9g4B9fYKCf31/gIWBgH+EgIGAgH+AgYJ/gIaGf4B+f4F+gICAgIB6gH+ChYB+hH+I
f4+GgHx/gYaGgYCBiICAgoGCfYB/foGAgIB9g4GCgISAgYCEgICAgoCAgISBgICAf4KAgYSAfX6AfX96gX6BgICAgIKBfoF/gH+AgICAgoCAgIB8f4CDgICAh4OAh3+AfoKBgH9+goGBgICAgIGAfIKAgICAgH99
f4CEgYB+gH1+gIJ0g36AgYCAg31/hICAgICFfICCf3qBfICAgH2CfoSCgn6BfICAf3qAgIODf4d9gIN+foCAgIKAe4CCgH+CgYKBgH57gIB/gH6EgIJ+goGAgIOAfoCAf4SMgIJ/foCAgYCBgICAfnt/goF/goCE
f4B/gYB/g3+AgH+AgYB+gYF/gYB/gIB/foKAfoWBhIOAfYB+hICFgYB9cX9/gH6DhIKAgHyCgHt+gIB/gH+BfIJ+gH9/gYB+gIB/f4F+hIKEf4Z/gIB/gYV7gIGAgXuDgYB7fH+AgIF9gIV/hn5/f4GAf4WAh4V9
f4CAf35/f4SBgICDgICAf39/coGAgYB9f3+AgICDgH6EgH+Afn5+eYCAgIB/gH9/foB/gXt/gH+AgIB/gH2DgH+BgIKBf4F/gIB8gIGCf3t8f4CBgIJ/gXuAgIN+f4eAhYCChoCCfYKEgX9+gIaAf32Gin+AfHyA
goKBgH+CgoB+gYCBg35/f4KDgICAfJB/gYF/gYCDgYGAf31/f32Bf4OAgH6EgICAgIGAgICAfYCAf4R/gYCFgIKCgIWAf4B+gIGHf4CEgIKAgIF/gICBgH2Afn6BgH6CgIB/gYGAgICBgYCAgIJ8gn97f36AfoCA
gIKAgIB9gH+FgX6AgoB+gn99gICAgIJ9fYCAgYSCgX+AgIB/gISCgn+AgYGAgIB/e4CBgIKAf4F/gX+EgICBg4CAgIGAe3+IgIaAgoOAgISAfYJ/gYCAgICAgICBg4CAgIKAfoGAf4GAgH+Af4WAgYGBg4qAfn1/
fnyAfod8f35/gYSAhIF/gIGChICDfYB/gYCAgICDgHKCgoCBgH2Df4GAgYCAgIB/goB/gn6AgIB+gH+AhIGBfn6If3+DgIB/f4R+fn98gHuAgYCAfIKBgYN+fYCCg4CAgICBgIKAgIGAf352gIJ8gICBf3+DgYCD
fn2AgH94f4GAf4B+foF9f4CEgIKAe36Agn6CgYF7gn9/gICDf4CAgoaCg4KCgIJ9gHuAgoGBfn2AfIB/gYCAf4B1foB/g4GCgX56f3yAeX6Af4KAhH2Agn+Cf4F/fIB9fIOAgYGAgIKAgICAfICBgoCBg4GBgICA
gYCAf4F/fn99f4Z+gn2AgICAgIB/gX6BgH+AgH+BgH6AgYh+gIKAgH2AgIB/gIB+gYCIgIOAgH+CfYCDgYF8fn6AgYCAgYCAgIGAe4KCgX6AgX2CfoCEgIOAgoGAgIB/fXaNgYGAgYKAgYh/goOAgH2AfoCAgH+A
gX6CgIB8gIZ+gYCFg3+BhoB/hYB+f4CBgYB/gICAgJOGd4N+goCAh3+Bf4CDf4CCgIB9gYCAfYCAgIN/goKAf4CBfH+Ben6Bf3+Af4F+gIKBfIN+goCAhH2GfX19goCAgIKCgYGAgIB+f4B+gYCAgICAgIB/eoB9
fIB/hX5+gISAfICCfX+CgIB7gYN9gIGAgYCAf39/gX6CgIB+fX+EgIJ/hH+BgoN/gICAgICAgIV/gICAeYGAgYWAgIB/gICBgX5/foSAgoOAhIGBgn+AgYCCfpd/gHx/g4KAgIJ+gICBgX2AgIB/f4CFgYZ+fn6A
gIB/gX6BgoCCgH+DfYB/gICAgIB/f4CAgHyBgYKAgoCBgIV2gICDfYGBgYB/doCAgH5+f4CAhH+Ag32CgIN/gIKBgX+BgH9+gICBgn9/f4CAgoCAgYB9gIJ/f4KCg359go57gn6Bf3+AgoaBgYCBgICBgoCAgICF
gYCAgoJ/e2x/gn2Af3+AgIKAgICAf4t+gIN5gX+Ef4CEgIB7iHuOgH+BgIB+f4B8f31/g4B+foGCgoF9fYCAgX99gIOBgH+AgYSBf4CAgIB/gIGBgoCAgYCCfIF+gIGAgH2AhIGAgYB+foKAg3uAbn6Bf3yDgH9+
gX16hH9/gIGFf4B+hH+Mf4B/fYCAfIB7hX6AgICAg4F+hYRog4R/f3yBgIJ+gICBg4GAf4WAgH+AgIWAgYKBgH+AgIKBf3+FgIGAgH+AgICAg4CBgHyAfIN/f4CCe39+gICBf4V/gIR/gIGAfYCAf4CAgYCAfYCB
gYCAgH6AgoCAf4CAgH+AgYCAfH+CfoCAgoB4fIOAgICAeoCAgIGJhn5/goKEhICAgH99fYB/gXSBgICBf36BfoOAhICAfoB+gICAfIOAdIF/gYV0gIKBgYR6gn2BfoGBgX+CgX+Bf3+BgIZ8fX6BfoGAgX+Af4N9
fICAf4CBgIB+gH5/fYB/gISAhH6Cf3h+ioCAe36AfYB+fn+DgICCgH6Cg4CAgoCAfoCAgoOEgoB6fYN7gYB/gIGBgn1/gX5/f4F+gICEgoGBgIOAgoCDgYOAeHWBf4KAfX6Cf39+f4CAfn+CgIB/gIB+hn+AgId9
gIR/goB7gYCAf4WDf4GDfoOBgIB/gIB+gICAgH6Bg4B/f32AgICGgIeBgIB/fX+DgH9+goSCfYGCf4CAf4F/gIGDf4CAgX1/eYJ/foWAgoB/gX6Egn5+gIB9fHyAhYCDfYCEgH95e4CEgHuAfn+AgIB+gH2EgoKA
f4OAgHyAgoB7gISFgYOEf4CAfX2AgH6AgYGAfYWAhYB/gYCCgYaIgn+Af35/gHyAgICCf3+Afn+BgIOBgYN+f3+AfoCCgIN/gX5+gX+AgH+CgoCDgIaAg4CBfYKAfYB+gn+AgIGAf4iBgIOAgH6DgYSAgH2EgH+E
f4V/gn9/fn6Ag4CBfYB+gICAgoGAfX1/gICFgIF/gH+BgHWDgH2Ah4CBgYGAhIB6gIKAgYGAgoGCgH+AgICBgH99dYCBgICEgIOAgYB7gIGAfoCBgYB/gH5/gICChoSAgICCfoKAgoCCgYCAfoF+foOAgoJ+f4V/
gH9/foKAgoJ9fISFg4CAgX+AgH5+gH+AgIOAgH+BgIB9gIOAgH2CgH+AhICBfoCAgYCAhX9/gICIf3+Ag4KAgH9+gICBfYJ+gH6CgX+Bgn1+f3x9gICCfW6Ag36AgIKAgIiBgYB+gICAfYCFfYCDf3yAfYKAf4GA
gISBgICAg4KBhICCgICCf357fX+AfoCEeoCAfn+AgYF/gIGBgn+CgYKAf4B+fnx+gICAgoB9goCCf36AgH+Af3uAg35/f4KDgIGBfX+CfH+BgH9/fXt+gH1/gX5/gH+Cf3x/gH9/g3+CgICFgX+Bf4GCgH+AgIB/
fICAgIuAfn+CgIB/gIGAg4SAfX9/gH+Ag4CBhoB/g39+foCAgICAfoCAf4SAgICAgoCAfoB/goGDgoKBgICAfoJ/gH99goCBgIF/f32AgICOgYKAfoB9gH14f4B/gIF6gYCBf4GAg4CEfYN/f4CBgoB+foB+gX+A
gH6Ag4B/gIR9goCAgICBgIOAeYR9eoOAgIJ8f4CAgIB6f4CCgIKAgH99gIOAfn+BgIWBgIJ/hYB+gIGAgX9/gH+AgoOAgIJ+gYF/goGAgICAe4B+gHuAgIF/gIGDf4CChXyAgH+Df4J/fn6Bf4CCf4B/fn+AeoB8
goGDgIB/g4CAfoF/gH9+gIB+foGAf4GAf4CAgIF/gX9/gIKAf4CAfoF9foOHgYOBeoKAg4B/gISDgYKCgH9/gICKgoGAgH5+gYOAfHeAg3+BhYCAgoyDgYKAgH+CgICAg4KDfoF8foCAf4WBgIKBhn+CgH9/g394
hIF/gYCAfYJ+gIF+fYB/gISGgIGLgH2AgIB9gYCAe4B+gHqAhnt7gYeAg4CAgIKBg36AgYKAgn9/oH6AgIB/gIJ+gICCf4CAgIB/gH+Hf4OBgH6AgIJ8gICAfIGCf4N9fYR8foJ+fYB+foCAgICAgICAgIB+gIB8
gH2BgH6FfoCDgH6Ag4KAf4B/gICAgICDgICBgIGBgICBgICBfoB/f4GAfH6AfIKAg4CEfIGAgISAf4B8gH+Af399f4CAgYCAgX1+gIGAgoR9gX+DgICEgoGCg3+Bf4CAgX+AgYCBgH+AgYGCfYSCgIWAgICHf39/
gIJ/foSAgnuAf4B/gIKAfoF+gH9+fICBgH2AgYCBfH+Ae36DgIB6gX9+gICAf4CDgYB/g32BgIB/g4GBgICAgIKFgIGDgYCAgISBf4B/gomAf4J7gn6AgYSAf4F7gICHgY2Cg4SAf4KAf36BgHiAgH5/gIB/hXeB
f4CAgYGBfoSBf4CGh3+BgIGCgH+AgoCAf4aAg3+CgYCBgX6AgoCAf4J/f39+gH+AfYGCgn+AgYSDgH2Bfn+DhnmBg4CBgH+AgH2Df4B9f4B/gIGDgIGEgoKEgIGAe3V/gIJ/gIaDgoCAf4OAgIKCf4CAgH9/gH+A
gIKBgYCAf4CAgX2AgH6AgICBgIOCfIaEg4B8gH+AfYGAgIB/h4R+hICAgYSDgIB+f4CBgIGBfYCAfouAg35+gYR+f4CAgoCAgYB/gHyAgICAgIKAf4B+f3+AgYCAg4B+gIF+gICAfoCBgHx8goCDgYKDgYCDgH+C
fn5/foGCf4OCfX+GfX59hICAfnyCgIF9f3+Af4GAgIB+gH+BgICAgoCBfX9/gIB8fn+AfH+DgoCGhICEgn2Ef4KCgoKAgYV/gHh9gYKBf4CCgIGDgYJ+f4CAeIGBgICAfoCAgIGBgHd/foCFg3aBf4J/goB9goCA
gICAgX96gYCAfoSAgIGCgH6DgICAgH59gYGAgH6BiICAf4GGgYKAf39/gICAgIB+goGGgX+AgIB/f4OEgYJ/f4N/gYCAgIB+gICDf4CAfoCAgYGHfoGAhn9+gH2Af36HfYCCfoGCgISFfoSBgIGBf3+AfYOAgXuA
gYB/goCAfn+AgIF/gICDfoOCf4B+gYCAgYGDf4CAgX+Ag32CgoGAhIB7g4CDgICBgICAgn9/gYJ/fH6AgoB+gHx9f4CAhIKBgIF7gX+BgH6Af4CAgIKCeYCAgHqCgIKBiICAfICAgICCf4V/f396gn6EgIB+fo5/
gICAg4GAgYCAgISAgIB8gn2AgYB/f4CBf3+AhYB4gH5/gYF/foCDgIOAf4CBg4B+gH5/gICBhYB+gIKFfoB+gX1+gIB9fIB/gIB+gIKAe4F9f4KBgIJ/f4CAgYCAf3+KgH+AfIJ+gn98gIGEfoKHen+Af3iCgIF/
gYN+hoCAgIF/goWBeoGAgIB+gICAf317gHyAfn9/gH9+gIF/gH+AgIF/gIGFgH2BgICAgICAf4CCfoOAe31+gIB/gICAg4B+f4CCgH+AhICAgX6Lf4B+foN+gIOBgICAfYCGgICAf4GAgYJ+gHqAf3+Bg3yAgIV/
h4R+gYGAf4GAgoCCgIaBgHmAgHyAgH99f3+Bf4KAfIJ/fn+BgH2Afn9+f4B/h4CAgoKAfYiAgYKAgoCBgICCgIKBgIGAgICCf4B/gYB+gHuBgoB/fH+AgoCEhIaAfoB+gICAgIGAfoB/gH6Cd4CAgHiBgoJ/gICB
gX98gX5/hIGBgICBgH1/gomAiICBgoCEfXyDfoeBgoCCgIGCgH9+f4KAf32DgYGAgX2Ag4CBf3+AgoCFgH+Af4KFgIGAg4CAgIF8gICAg4iAgoF9g4B+goOBgH+Pf4CBfoGAgYB/gYJ6foCFgYWEgIOAgICAgYGB
e4GEgIWChHt+gX53gH1/foOAgISAfoJ/hn+AgYGCgIB9gICCgIGAgX5+gIWBfIKBf4CDgHeBgIB+gX+Af4KAg4GGfICAgICAhIKAgX6AgX6FgIR+gX59e4GAgX+AgYGDgIB+gIJ/f4B/gH6Ag4B+gIGAgH2AgIB/
f4GAgX2Af4B/gX+Afn5/f4GAfoGAf4J/gICAgIKJf4J+g4CAgHqBgYCAgH6AgZCEgICAf39/gH6AgYB+gIB/foB/gXyDfYF/f4V+gIOAfoB/gIGBhIaAgIB/g3yBgIGAe3+KgISCgYNxf4V8g4J7f4CAgXyAfoKD
g32BgISBgH2CfoCBgYCBf32AfYh/f4KAgIaAf3+Af4CBgH6BgYWCoIGBe4GAgYB/fYB9gICDgIJ/gn+CgoB/iX9/gH+AgYKBhH+Afn+CfISAe4GBgICEgX6AgX9+gICLgICAfYCAgIOBf4GBgYCAgH1/gX+AfZKA
enyAgoB8gICBgICBf4WBf4KBf36Af4yAfoKDgIGAgIKAgIB/gIGBgYGAf4KAgYB0hYJ/eYCBfYKAfYB+foGBfn6BgYV8fX6GgICDgYB/f4CAgXyBf4CEgYB+gIGBgIGAgYR/gICDgICCgH+AgoB/gIGBf4CBhH+B
fn9/gICAf4CAgIuAfXmFfYGDf32AgIB8gH91gICAgH9+gIB9goCBi4GAgH2AgICAgYCAdn5/gYCIgX+QgoKAgIF+gX1wf4CAgIKAg4CAgH+Ef4CUgICAf4F/goF+gIGAgX9/foCCeoB+gH+Bf4CGfn6AhZGAg4GB
gIB+fn+Af3yBgH+CgH+Bf4CAgIB+gYSAgICAgH+AgoB+gXiAgIKDhoaAeIaAgYGBgIKCgIJ8gYCFhYGAgn2AgIF/gIOAgH6CgIKAiX6XgIGAhYCBgHuAhoF9f39+gX+Af4B/gIB+f4B/gX6EgIB/gIGDfX+AgYB/
foWDfoCAgIZ+f398gYN/gISAiH+DgH6Df4WBgIF+gYKAfYGAgIJ9gICCgIB/gICAf4CAgH+CgoGAgIGAfYJ9gIB8gYB/gYCAgIJ/goCAf4CBgISAgIB7gH5/foGAhICBgH+AgYCChoCBgYCAgoF9gH+GiYB3f4B/
gXqAg32AgYCAfoF+dYCBfoWAgH+AhH9/g4GCgYKBgYF8gIF9gIKBgH9/f4yAgX+BgYSAgXl9g4N/f3+AgYF8hoOAgICCgICAgICEfYB+fYCAf3+BgYCAgX+DgnyAgoF+gYCAgIKCgHqFgH6AgIB8gISBgYCNgIGG
foGBf4CAgIF+f4CBgYGAh4CJgoB+f4CChX9/goeGgYB9f4B8gX+AgICBeH2AgIGBgH+AfoCAf4CBgICAgIB/gH2AlIJ+gICCgIF+gYGHf4CAgICCgHx/gIKAgXl+gYGAgH6BgIJ/hn+Af4CDf4CBg4CBgIJ8jIR9
d32DgIOAf4OAf3t/gICAgICBgIJ/gICAg4CDgICEgoGBgICJgYGAf4CAgIOAgH+BgIN/gH+Af4OEgIJ+gYCAf4CEhICAeoGAf4CAgHqBgIOBgnmAf4Z/fYCAgn52fH+AgYCBgH6BgoKCfX+AgYCAgn+Ff4N/gICA
gIKCgn2CgH5+god/gH2Yg4CAe4GBfoCBgH+Efn9/f4CDfIJ+gIGDfYF/gYCCf4CAgYB+fYJ6gIOAgHx/gIJ8f39/hH9/gICEgICAgoN7gH6CgYF8goF/gICAgH6Af4OBgIGBf4GCg4CAf39/f3yAgICBgoF/gHiE
gICBgH5/f4J/gIOEgIN/eYB/m4+EfYF/hoCDgH95gIGAhYB7gICBgYGAf4CAfoN/gn+BgYB/fYCAf4GAgICCfoCAfIGCgICAgICDhYJ/hYCAgYuAfn9/gICBfId+fn6AgIF9goCAgn9/gn2AgYCEg4GAg3uCgYGA
gICAgIB8gIB+iYF9gIB7gHeDgoGAg4GAgICCf4B+gXyDgH17gIB8gIB+g4GLfoKAgYJ+gH+AgH2Af4CAgYV9fI6AgICBfYZ+foJ/gIh9fnx/gH9/fnyCgIJ+gIKBgYN/hoWAgICFgIGAgIOAgIV/e36DgH5/gXl/
gIF/gIKAgYCAfoCAhYGAfn9/gIKBgH9+foF9gIF9gIB/fn+BgICDeX+CgoB+f4KAgYOBfIqCgH6AgIF/goGEg4B7gICAhH96gH9+b3+Af4CAgH+AgH+BgYGAgH6AhYSAhomAgH6AgIKAgIKAgIB+foGDf4l/f4GA
gH9+fYGBg4B/f4F/gICAgoCAf35/i4CBg3WHgH+BhoCAiYCBgH6BgICBgIB+gYB+gIJ9gIB+g4B8f3+FgX6Ff4F/gH+BfoGEhoKBf4F/foKBfICJfn6DgH+BgH+Ifn+Afn+Ag4KCgIF/f4CBen2DkX+AgH+Af39/
gH+Hg3+Ah35+gIGAgoB/gn2BgYCAgYGCf4GAdICAgYGAgIKAgX6DfYKAfXuDgX+FgIB/fn+EgH9/f35/gn9/gIB9f36CgICCgIKBgH+DgX+Lgn5/gX2Bf3yAcn+AfX+EgICAf4WLgoKDf4B/gX6EgH9/gX+CfoCF
fYCCfoB/f4F7g4GCgIB9goCAg4KAf4R+f4J+e4CAf36BgX6Gf3h/gYF7foGAgIB/f4GEgoB+gIB+goSEgH2BgICBg4KAgIB/f32GgISAg4CAaneFgH+Cgn+HgH99gX+BgIaBgYOFgH58goSBgIB+gIB/g4B/gHyC
hYB8fXyAgICFgYN+f4CBgoCAe4KCgICAf4CAgICAgXyAgH+AgH2CgoCBgH+BgICAfoGAgISAgIGAf4CBgIB9gIB/gIN/fH+Cf3uDf4GAgH2AgH6Af32Bf3+CfoCAf4CAfoCAeICAg4CEfoOBgIGAf4J+goOAgYCA
gn6BgICBfn1+gIB+f35+gIGAhoCAfoSBf4B6g4B/gIF/hX2CgYB9e3+BgoB7gIB/gX6CfYd/gIZ/gICAgICJfIR+gH2CfYB9f4SCgICAgIJ/goCAgICAgIF7gIGAfYN+gX+CgICAgIGGgYCCgIN/gIF/gIF+gHuB
hYCEgYCAgIB9gIKAgIJ+gIKBf359hH+Bf4B/gIGAhIB7gIB/gXx/gICBfoKAhH6AgYKCgIGAgH59gH9/f4OEg4CAeoF+foCBg4CBgH+DgIJ7h4CEg3+BgYSAgHiAf4N+foGAgn+CgoCBgoB/gJaMioGBe4CAfX9/
fIaAjoOBgICFgICAgIB+fHmBf4R/gICCf4F/gHt+gIOBgX+DgoGAgH99g3+EgISAf4CAfn98f4KAgIB+foKAf4B/gICBf3+Be4KAgIGAgoKCgH6DgIGCfoCBgYGAgYCDgYGCfn9/gH6Ad36AgH5+f36BgIN/f4CF
gICAf4CBgIB/f3+Df3x9goB+gH5+gH9+eoGCgICAgIqAgHCDgYKAf4GAfYJ9ioCAeYJ8f4KAhICAdX5/f5J/f3yCfIB8gIaAgICDgIB8eoCDfoF7fIF/gIOAf36Aen6CgIB/g32BgnB/gYCBgYGAgIGAgIGAgIB/
gYOAf3h/f3+BfYCAf4GAgXZ9gIaAfX+CgoCAgoB/gH6AgH+AgH+Bfn+AgIGAgIN+gIKBf398e35/eIGFgYCBi4KGgICBgIOAhYGAhX+AgICCfYN9gn6HgIB+f3qAgICDg4GBfYJ/gICBgH6Af4OAgoB+f3+AhYJ4
goSBgICCgICAgH9/f4CAf3+EgICCgYJ/gICAgH9/gICAgIKBg4GAgYCEgIB8foCGgYCBf3+AgH59hICCf4GBfoB9h4SBf4CBgH2CgICAfoB+gYKCgIF/gIGAgYOCgH1/gYCAgX+Bf4CDhH+Cfn2AgH6AgoCBgH5/
gIGBf4B9e3qAgICGgn+DgoF9gH56gYCBhYN/gHyAfoCEf39/gICAfoCAf4ODgH9+fIGAfIGCg4B8gIN/gYCAgICBgIB+fIGAgn2AfIGJfoGAgH59f3+AboB9f4F/gIF/gX+AgYOAf4B4gYB/gYF/g3yAgH+AgX2A
goGAgIKAfnmBfYSAfn+CgH59gIiCf4CChH+AgYODgIB+gYB/fn+Af4CDgYOAgIGAgICAgHyAgoKDgICAgIN/gIB+goCAgICAf4GGgIGAgYCAgICAgoKBgIB/gIB/gICAfICCf4R/fn+CgoCEgICBfoCDfn2AgH1+
gIGAgICBg359fYGAf32Be4CChoJ9gHx+f3qAgH5/gICDf4GAfoCBgXSAgX9+gIJ/fYOAfoWGjYGBgYKAgIF/gH6DfoOAgH+Af32AgH2Ag4KAgHp/hoCBg4B+gYCAfIB/f4F6gX1/gICAgYCBfYB9gX5/gICAgYCA
gH6AfoGAgX+Fgnx/gIKAfIB/fICAfn2Ag4CCgIKAh4CAgYB/foB+gIJ/f4GCf4CDgX+FgIF/foRnf4CDgHuBgICCgI6BgIKAgISBgHeAgICAgIV+fX5+gX2Df4B7gX9+f319hH+BhIB+e4KBf4J8hIGAgIF+gYF/
foCAgH+BgIB/e4F+foODfn+Df3+Bfn2AgH6AgIGAgIaAgYJ9gYCBgIF/eYCBgH+Ae4F+gYB8e4CAhH+AgH9/gYCAgHt+gIGAd4N/gH6CgH2AiIGCgoKAfICAg4B+gIOAgICFgYCCgIGCf3+AgIF+gIF8foCAfn+E
gIGAfoGAgICAfIGAf4GDgICAf3iDgICHgIGBf4V/gIGCgYCAgIOAfoeAcX59fXmCg3+BgICBfn2AgH6ChH+ChISAgYB/gYZ8fYOCgI1+gICAf3+HgICAgIOAgH2AfYCAgn6Eg36AgIGAgHyAgIF/gIB/e4WDgICA
gH6BfX+AfICBf4KBgIGBgYKCgYF/hoCAgXd/g4aAgIB7gYB+f3+AgH9/gIV8gH6AgIOCgIF/f4KAfoCAgIB/f4CAfn99c36Bf4CAgH1/gH+AgYCBgYGAgIGDfn6Af4CHgICAgoCAgICAgH19goODfIF/gICAfoKD
gHiBeYGBeH9+gIKAf5CCf3+EfYCAgoSAgX+AgIB8gH6Ag39/g4B8hoB/gH6AgICCgICCgHyBgoCAgIWIioGMfoCEf4KAgoCCgYJ/gIKAgIGFhoB/gYCAgoGCg4CBen+AgIGCg35/gH97f3+AgYB/gYCDgX+CfoF9
hYCAgIF+gYB0gICAgYCAgH+AgH5+gICAfoGAfn9/hX9/hIF7fn99gIGDgICAgoCBgYCAgH+Bg4CAgH2AgICAgYKCf4B/gIKAfX6AgoGAgYCCgH2Ag4GCiIJ/goKAfn5/gH+AgH5+fIB+gISAgH5+gICAgIaCgIF9
g4CAgICAf4B/i4GAfn+AgIKBgYB/fX+Bf3+BgIGAgICAgIB/gIGAf4CAg4GEgICAg4GCg4F/foR/hoGAf4CDiIR9gH98gYGDeYCAgIGEgH6AgIGAgIOAfn6Bf4GAgn+AgH+Bhn+Af4B/gIB+foCBgYWAfoCAfYCB
goGAf4B+gH+Dd4CAgICBeoCAgX+AgH+Ff3x5fYF/f4GDgIOChIGAgIGAgIGAeIKAgIB/gYB/fn6AgICAgIJ9gYCAgIB/gnuAf4CAfoCBf4CAgIGCgHyAgICAhoCAgId/gH6AgHx+fX+AhnaEfoCGf4KAgX9/gIB/
gIB+hIGDgn9/gn2BgIGAgHyAf4CAfoCBgYB/gIOAfn9/gIOBf4N/gYB/gIB9gICAgIN+f4SCgIKAh4V/hHuAgn+AgX6AgIOAgYGCgIOAgn6BgYKEgIWAf4CAgIOAgIaGfIB8boGFgIV8goB/fIB+gIOAfYGBf4CA
gIGBfn2BhIKAgH9/hICDgn+Af32BgICAgICAe4aBgYF+gHmAf39/f4F9gYmEgICAgH6AfX2CgICCioCBgH6AhIGBf36DfXiAfoGBfoKFgH5/gYF/gICAgIWAf4B8fIB/gICAfIF/f4B6gIKGf4GBgICAgH+BgoB+
gH+BgX6AfoF6gH+Af4CCgIB/fX+BgIOAgIKCgYCBg4CAgYCAfH6Af3+AgH5+gHx9gH9/gH97gX2Af4CBgH6Af31/gYGAgICAfn+GgH2AgIKEgIR+f4CAgHp9gX6FgICAhYJ/hYCAgH6AgoB/foKCgIKAgH6CgH18
gX6Afn+AgIKAgH+EgICDgH6AgX5/gICAiYF9fn6Agn2Af398fYF8g36DgX99gX5+gX99gH+AgICBf3uAf4B/h4GBeYB8gIB+f4KAgISAf4KAiIB4gH+Je4B/gICDf4WAf3uBjH91gIR/fn59fICCh35/gH6AgH9+
f4B6g35/foB9hIB9gICDgH6Dfn5/gH1/gYGCfYCFhYJ+hYCAgn+BgH+BgICBgX6Af4F9gX+AgICCiYCAgoCAgHyCgICDgoB+gICBgYB9gIKAgYKHgX2BfoCCgH+BfYGBgICAf3yEiYB+g4KBhoCAfoCBgXl7gH98
f4CAgoCDgH6AfIeAgIF+fYCHg3+GgH9/g3+CgYCAgH+EgICEg4CAgIKDfoR/gH6BgICHgXuEfoCAf3iBf4CCgI+AgIGBgH9/gH6AfoB+fnt+f4B+gYCAgH6AgICBfoeEgn+BfX6BgIB8foCAgICAgIF8goR+gn6A
gX6AgYN+fH5/gYCBgoOAgHyAgYB/foF/gH6AgIGAgXuPgICAgHR+f4CFgIR/gYKBgoF/gX+Af3+DhIKEgYB/gIN/gIOAfICKf3yBgHx/gYl+gYCBfICAf4CAgX6AfnmAeYB+gX6Af4OAgIGCgICAgX6AgoCIgHqC
f4GEgYOCf36Bf4B/foCBgYB7f4CChHyCgH6DgoB8gIGEfo9/fYJ/g4CAf4aAgIF+gICEf4B/g36AgIN/gH+Bf4WAgIB/f39/hIR8gn19eX56goGGgX96eH2AgIKAgYCDf398foCIgIGBgIF+gn+Cg4CAgIF+gHyA
i4KAg4CAcYKEgYGAgIKAgH1+fHyAgIF/gHuCfoGAgH+Df4OAe4V+gH6AgH2Af39/goSDgHp9gH+AgICAfoCAgIGDgnx9gIBzgIOAgn+AfoCAgH2AgIGBgYCBhYCHgH54f4V+fICDg4GAgHyDgIKCf4CAgICAgoKB
f3+AhYCBgICAgYB/f35+gYCBfoB/f4CAgX+CfoCDgoGGgoOAgIB/gYGAhYB/fnqAgH6AfoCCfYKBgnx+goCBgIF+gYGGfn6AgX6Bf36AgHx+goCAgYB+g4F/gH5/foSAfnyBgH9/gYp/gYGCf4CDf4CAfH16gICA
gYaDgnyDgH9/foKAgH6Ag4CBgYB9f3OCfH+AhH94f398f39+gIN1f4N/goCAgnyJhH+AgIGAhoCAf36AhX+Af4SBgICBhoCDfYB9fICAgICCf4CBgYV9gICDgH96f4CAgIB/goCAf3+Af4CAgH5+foOAgICBgYCA
gIB9gYCAgX+Ce4CCf4F+g4B9gIOAf4GBgICChn1/gX2AgICAg4CAeoOAgIB8f36BgH6BgH2AgICBgoCAfn5+fXt7g3+BgIKCgoCAgIB/gICCf4CAgYJ+foCFgH9/hIR/e398gH+AgIB+g4CAgIOCf4KAgn99f4B+
gIOAgn+Bf4KAgIF+gH+CfoCBgH5+gIGAgICAgYKAgIGAgYiAgIR/fYCAhHyAgIB9gIKCg3+AfYCAgIKAfoKAf4B+f3+AgYSBgYeBe4J/gYKAg4CAgIGAhYN+gYGCf3+KgXqBfoGDf4GBiYeAf35+f4N9gn+Agn+C
gn+AgICAf4GAgnuCf4GAgYGAfXuHgoCAf4OAgHaAen98gIKDgISAf4CBgX6BgH9+foCAgX2BhIGAeICBgX2AgoCBgIF8fX6AgICCgICAgYKAgHeFgH+AgIGAfoKCfXyCf3uDgIB+gIKAgIGAgX6Af4aAf4KAgn9+
gH+Bfn5/gn+Afn+AgoCAgIOIf4CCfoCTgX9+gHqBeH+BgH+CgoCAgoOAgH1/gYCIg36CgH9+gH+EgICAeoKBgICCfYSAgYB/gH2CfoWCgX+AgH+CgoCAgICGe3+AgIB/gIB/gH+DfoKAgX+BgIOBgIGAf4CBgXuE
fISAe356gIKCgIB7gICDfoR/gX+Cf4N+fn6AgH2AgX+Dg4KKgIGAg4CAgIOCgXiAfYB/h4CAgoKAgH6AgE6AgIGBgIKAfoCAf3x/gYCAg4CCgH2BhX59f3+AfYCBf4J8gHd+gICAg4GAgIN/gYB/gIGBfoB9f36A
b4OBf4KBgIGCgH9/gIB/gICAeoCBfYN9gIF+gICAf3+BhoGAgYB/f4KFhIKAhoB/gICAgICFgICHgYR7gYCCgISAgIZ/gHx/iICBgoCBf4B9f4CAgH2AgX6AfYCAf39+g4CAiICAfoCAgICCf4OAen2EgHyAgoKA
gIB7gX+CfpGAfoKFgn5/gH6GgH2DgYWCgYCAgH5+gIF/gH5/gH59gICAgH50gX+EgIB8gIJ+jIGCgH9/gYKBgYF7gIB/gYGAf4CCgIKFg35+f36Cf4GCe4B/gICAgYB+gHmAgXiMf36GgIGCgH6AgIOBfoGFgH99
goCCgoB/fYCAfX2AgICAgYJ+gIF/gH6Bfn2AgICAgH+AgoCAfn6Af3SAgIKAgIGEfYCCgYB9g4CAgH+EgH9tgIGAgYR/f31/g3h/gYCBgHmBen6AgX+AfYCBgIGBgYKEfnyAfICAfX+BgICAh3+BgoN/f3+EgICA
f4B8gX6KdH9+foCAgIKDgIGAgI5/gH2AgYKEfoGAgIGAgoB+f4KAgH+AgIGEgYGBhICCfIKBh4CCf4yAg4CBgICBfoKCf36AeYCDf31+gIKDhYB/g4GAgYCGgICGf4WAgoOAi4CBgImCgICAgIGFgICAgIB/gIB8
gYF/foN+f4KAfoF9gYGBf4B9goF/fYF9goKAf32CgH5/goWGf3uBf4CAgH6AgIJ+hICAgIGBfoGAgn+FgHt/fYSBf4Z+f4KCgIB/gICAgX9/gH2BgIKBf317gHGAf4CAgoOAfoCAg4CAgICHg36Cf4F9gIB7gIB/
f31/f3+AgIGAhYB/f4CAiIOFgICBgICBgIB5gn+Af36BgICAgIB/fIJ+hHSAe3iBgH+Agn59goCAen+EhICAgICCgICBfoF/f31+gXx6gYB9goJ6f4F8gICBgHqAhIGAfYCCfYWAfYOAgH6Cf4CAgYGDgIWAgH+A
g4WAgICBfoOAgH+Af4CAgYB/gH5/jYCDgIJ/f4SAgIF/gYCCgICAgoJ+goCAfn+ehX97f36Bh36Dgn+AgYKAgH+AgIB/g4B9gIN+gIF/h4B+gH6CgIB/f36Af4B+gH6BgICBgoCAgICAfX6BgIKCiYR7gIB/gH9/
gICDgIiAf4eAgIB8gIaAfYB9gICDgICBgH57gH+AgIGAgX2AfX98fH+AhoCRf4B9f32Cf4OAf4CAgn97gIGAf3+AgICBgYGBgIF9gX6AgYB8gn+AgIGAgH2AgX98f3+Dfn+AgYCBeICAgH+BfXJ+iH+Egn+EgXmB
gIGAgICCgYGAfYCAhIKBgYCAg4F/f4KAgHyGgICBf4B/gn5+gH98g3+Bg4N8f3+BhomAfoCDgIKCgX+BgYCAgH6Fg36AfoOAfYF9fIB/foGEgICAf4B9eYB+gIB6hIF/fnyBg36AfoB/fX+AgHpzf4GAgIKAgX+A
gIGAhH6AgXuBgICDgIh/gX+AhHqBfoGAgIB/gYGBgIB+fYB+fYCBgICCf4GAgIB/gH+Gg4V+fH9/fX6FgIGAfoCAgHmAfYCEgH9+gH2AgIB/f4SAgICAg4CAdX6CfH+BhH6AhICAgIGTf4GAf318gIB/gIGBgYCF
gICCgH+Af4B9gn6AgHt/eoh7gH5/f4WBg4GAgoKDgYCAgICAf3yBgICAgHyDfYJ+goB+hn57goF+fIp/goKAgYCBf4SAg4J6hH98f4CAgICBgIB/gIB/foCAgn9/g3+Bf4F/eYGAgIGAgICFgH+Ag4F+gIiAgIGA
gIOCgYCBgH6AgIGAf4R/eYB9gIGAgYWCgX6FgIB5gICAgHiAhYCAgICAgX59gICAf4F/e39/gH+Bf3qAgIOBfY19foCAf39/gIGEf4SCgH+AgIB9gHd5fX+BgYJ9gYOBgIh5foOAgIKBgICBgH93gICAgIGBgIB/
gICAgIKEgIGBgH6BfICAgIJ9f32Bgn58goN+f36If39/gH6AfYN+gICBfoF/goCCgYB/g4SAfYGAfYCAfX2Af4OBgIOEgICBfYF9gIB9gIiAfoCCgIOAgH2AgIB9gX+AgHSAgIGBgX9+gH+AgYWDgIGGgX+AjH+A
ioGBgH2CgX+Adn5+f4GAgYCEhH+BfIB+goF/gX6BgYGAgICCf4CBg3l7gIOBgIKAf4B7gYKAg4GAfX6CgIF/f36Cg3+BfoKCgH99f4CAgICBgYCBfX+Cg4CAeoB8gYN6f4GAf4GAfH2FgoWAgICAf39+h32Ah4KB
gH5/gIGAfX9/f4OAf4CBgYB/gICFgH97g36VgH+IgIKEgIR8gX9/gIGHgIB9gH9+gYCAgIGAf4CBgX2DgIB8g3+Eg39/gX2AgIB9gIN7goF7gICDfIOBgoCCgH5/f4F/gH+Bg4CAgn2AgICDgH6CgG2AgIJ+jICC
gYB/gH+AgICDgH6FfoF9gH6Af3+Fh4OAgH+Bf4CFfn1+gIB/gH98f4CAf3+NgIaAhoB+g4CAgIOGgICCgIB+goOAgH+CdoWAgX6AgYB/gICAjH+CgH6AfoKBdYKBgoCDgICBgYGAgIB/hICMgICAf4eNgYJ9g36A
fH+AgICAk398f4CBgoWAgYF5gXuAgH+Agn2Bf32BgIB+hICAfYCAfIWBfoB+goN9f4B/f4CAgoGIgIB+gIGAfn6GfYCChYJ+gICAhH+HfoJ/goaAgn9+f4GAgYKHg4CBfoCAg3uBgYKAgX2CgH+BgHx9cH+AgIOB
gISAfoGAiYJ/gICCgH+DfX+Af3x/gYGBgH2AjH+Fh3+BgIN+gH9/gH6EfXx8gH+Ae36DgoOBhYGAgISCgoCAhIGAeICBfn+AgIB/gYCDgIGEfn+AfX+BgICFgICAgIGDfn6AgH+AgIKAf4KAgH2BfoB+f4OCgYCA
f4SBgYCAf3+Cf4KBe36AfX2AgIKBgH+BgICBgIN/goGAf4GAgYCAfX6AgHuBhICAgIF5fn+BgICAfoOAfoKDgX+BhIB9gXqAgIGAgn5/f4OAf4CBfoCCfoCAf399g4R/g4CAhIKAgH9/g4B+gHyIfYB9gIKAgICB
gICCgISBgICAfnqBgIKAhIB6hXuBfoB+hIF/g4GAgICBgoGAf399fn+AgH1/fYSCgH5+g316foCDgH18gIJ9fYB/fn+AgH+AfoqDfoJ/hX+CgYB9gICAgn6Bf3+Ag4J/foGEfoCEfICAgHiDgICAgH2Ff4GAfnx/
g4GAgH9/fH+AgoB9f32AgYWAf4J/f4CAhoGAgYB+goCAgICIgYCDgn1/gYCAgIGBgXqHhYCAgnl/gIGAg3yAg3+Af4KAgIGBfoGCgYCAgICKfn+DgIB/gn2CfYCAnoF9foCBe3+DgYCBhICAgX5/gIGBgH2GeoCA
gHyAfICCgHt/f4CAgICAgIV8foCCgIKDgIJ9gH6AgH9+goN/gIGAf4KCgnyDfn+CgH59gYCAhH6Af3p+gIB/gYSAgIKBf4OAgIGAh4KAgoB/gYCAgn+Af4KBgn6BgH+AgIJ+gIGAgYWGgIB/gICDgICCgIF+gICA
foCAgYCCfn6Ce32Cf4KAfmh/gX99gH6AgIB+gYKChH2AgYGAgoZ9gYB/gICBgn9/gIB8fX+DgIB/f4KAfn2AhICBgYGBgoOAgX90gYCHg4x9gYCBg4B/gYKDgH6BfH9/gICAgHyKgHqAfoqEhH5+e4CAgX5/foCB
f359fYSAgIF8fIB6goCAhoKCf35/gYR9gX+CgX+Cfn+Bfn9/gYCAf3+BgICAgIGCf32Fgn9/gIB9gIKDf4KEgIJ+gIKAgICBgH6AgIWAg4N+hICBgIODf4KAgIJ/gnx/gn6AhIN/foCAgIOFf39/f358gYB+g4N7
foCAfoR8gHp/fH+BgIF/gICAdn1+hIB/gH+CgH+AgX+BgICDf4N+gH97f4V/gYF/fH+CgoCAgI6AgYCAfXx8gIKFgIOAgYCCf4CAg4CAgH6AgYCAgICIh4WFfX6AgoB+fYCAgYKAgH9/g4V+gICAg4GDgICAhYGA
gICFf351gH+AhH5/e3uAgn6AfYGAg4B/f4CDfYCCdoF/foB/gIKJe4CCgIOAe4CBgIF7gH2EgYCHgISAfIF+h4N+gIB/gYCBgH17gX+Bf4aNgYGAgYKCg4F/enx/f398gICAf3KAgHx+gICBgH6AhICDgX9/gYCB
gIOCf4KAgIB/foOBgIGAf4KFhICCg397gIOAf4SIgX+AgI6CgH6FfoCAgH6AgIWBgICAgYB/foCAgH+Ch4GAf4aAgIKAf397hoCBg4GFf4CBhYCAgIB/gICAgIWLgH+AgICBf4CEgYCAgIGAgICBfX5+f3+Fgn9+
gICBhoCAfoCBgH1/gH2AgIB9gIB/goCCbYCCf4CBgH9+gH5/gHx/gIJygICDg4CDgX2Af4GBgH+Bgn9+e3+DgX5+jX6AfoCAf4CAf3x8gIB9foB/g4CAfoCEgH2BgIGAgHp/fn+BfoCBgYB/foCCgH+BhYKEgIB8
gn9/hn2AhIF/foCAgIB9gYOAgIN/gIB9f4CAgICBgIJ+gH+Bf4CBf4CAgIGAgH2AgoB/gIB/goB/hoGEeICAf32AgIOAgIOAgIGCgYF9gHyAeoKBfYZ/gICBgYKEgX54g32AgHiAfoF0gICAiYCAf4N+jGiDf4GA
gYF+gX9/eoaAfYCAf4B+gYB/iYGBhoKBgH56f4CBgYKAgICAf4CAf32Af4CBfn+BfYSDgIB9gICCf4KAgIeAg3+OfH9+gX6CgYGAgYCAgIqBgHqBgX+Af4CAf32AgIGBgH6AgH6AgIF/f3+AgoCBgIJvgYF+g4CA
fYB/foB+fIB9gH9/gIKDgHiAgIKAgIN/gH+Ae4CBgYOBgYGBgIB/foKAf3yDfpGAe36BgIGAgIF/foiAgIF/gYGAgYF/gHaAgXd/fYGAhoCAgYKCfIB/iYB+gIGEgYGEgYCCgIGAf3+AgIF+gYOCgIF+foCAgIB3
fYKBfoGAgIB+fYCCfYCAgH6Dgn9+foB+gIB9f4CAgH6Ag36Bf36AfoGChH+CgICBgH+BfoGBgIGBfoCBhYB8gYF3gICBen5/f4CAh5CBf4GAgn99hYKAgIF+f4R/eoCCgn+Bgn9+gIB/fYGAgYB/gIB/g4KDhX+A
f4GAfoOBhIB+goGAfoaEg36AgoN+gIGAg4GDgYGAgIB9hYCAgIGHf4GAhYKAfoF+foGAfoGAgH+AgYCAf4F/f4N9gICBgYKCf4CGf4WBgH+BgYF/gICBgH9/g4B9gYCCgIaCgX5/gIGBf3+AhoOAgH6Af4CAhX+C
f4KEh4N6eYCAf3qAfoN/g4GAfn+AgX5/fn+Mf399foCAfIOFgH5/fH94f4CDf4CBgYCDfH2BgYF/goN/gH5/fX+AfoCEgICBgX6AfYF/f4CAgH5/f4SAfYB/f39/foCAgYCBgIGBg4OAf4B8foCAgIB9goWBin6A
gICFgICAdoGAgH+AgYKAf4SAhH9+gH9/hYB/foCAgIKCgYCAfoF8gICBf4KAgX6BgX5+goSBgoCCgYaBhn5/gIGCgIV/gYCAfoB+f4CAgH+AgIGAgH+AgHmAgIuAgYCAgH6EgYCFf4CGf35+fICAfoKAfoJ9gIGA
f4CBgICEf395gIGEgH+Bg4SAf4CCgH9/gYOCf4F+gIF/gIN/gHyAgIl/fn2AgH+BgISCgX+Cc3mBgYCHf4yAgIGAf4SAg3yAf356g36CgIB7fnmAgIB/gn2CgICAh4KAfnqCfYB9gYCAhIOFf4F/gICEgIN6gYKF
gX+AgX6DgX2Bfn+CgIF/gYCBgIGAgH+BgH98iYF/f4CAgICAgH99goGBgICAhoJ6gICAgYGGf4CAgIB/g318foGBgICBgH+BgH6BgICBgICBgICCf4B9gYKAgIB/en+BgoGDgYCAgIB+gn+AgHt/gH+Ag3+Bf4GN
gH+AhYB+foB/gIJ/gIN/gYGAgIGBfYGAgICAf4B8gY2AfoGIgoCAgX+DfYCDf36GgoCAgIJ/gIKAfoOEfoCAf3+AgIB/f3+BgH17hYB8gICAgX+BfoKAg4B+eoKAgICFgYN+gIiBfn+AhICBgYB9hX+AgIGGgYF/
gICGf31/gIWBgICAfX5/foJ9hYR9gH2AgIKAf4CAgImBg4KAgXmEhYCAgH2AgICEgH+AgIB9fICAgIGAgX+BgYCBgoGCgoWGgYCAgICBe4F+fn2Ae4CCf3eAgIGBgo+BgICBgICAjICBfoGAgoJ/gH+Cf4CAgIeA
goSBgH5/f3uAgH2AfoCAf4CAgIKAgICBkIB+goCAf4B+gIF9gH2Aen6CgIOAgH98e4GAgISCeHh8f359gI+Af4F7g4V8goGAhYGAgICChICBgH9/f32AgIB+gICAgICBgIB+fHuAgH98foB/gIB7fYCBgYB+f4B7
f4B+h4CGgH6CgICFgoCBgX6AgH57fYKAf4OAfYp+h4J+gICAhX+EgoCAgoCAgoh/e4CEf356gH+AgIB/fIaAeoOAhH6BhIB+gYCAgICBfoCAgIB/gn99gICDbYB+gICAgICAfoV/hYCAgX+FgH6BgICBfoCBeoGA
gH5/gIJ/gX+Af4WAfYCAf4CAfnyCgoCCgH6Ae3mBg3+GgoB+f4OAgIF+gIB9f3+Cf3+EfH+AhoSBjICAgIGBgH+BgH9/hIB+f4CAgIJ/f4F9fICBfYCBf4GCf3+AgICHf4CAgH2AgImBgn6AgH6Ef4B/gHyBgH6C
gYCAf4GAgYCAf4GDgYJ8f31+f4CBgIGDf4eDgIGAgICCgn6AgYCGfn6DgYCDgYCBgICAgoCBgIB/f3+AfYCAgICBfoCEfoKAgIGAf4CCgHiAhYCGfn5/foCBgH6BgoCAhICAfoN/fn98f4GBfX6AgX9+goCBg5CB
f4GBgH9+g3mAgH2BfoJ/hH5+gIF/foCBg4F+fn+AgICBgIB8gH+EgYOAgIeIf4GAgoCAgICAgICAgIKBiX+CgYB5gYOBgIB/gIF/gIKAe4B/f4KAg4CEgHyAgoKAh4CAgIOAgX+AhXmMgHyBgH+Cf35+gIGDgICA
gX+EgH+Ag4KBf4CAgod+gIGAf4CAfYCAgIOCgICAjnmBgISApn+BgICAen+DfYB/fn6BgIGChIV+gIKCgYCAgX+CgIB+m4CBf4OAgICAgIKAgIB9foF9f3+FgICBgIB9foCCgYCAgYB+fn2DiH6BgICBgICBgICB
fXp+fX6Ag36AgICHfnl+gICBgH6AgYCAf3x+gIN/gICCgYCKgoJ/gIB/gIeAgIGAgIF+foOAhoCDg39/gHeAgH6BgGuAgH99gYKCf4B9gYCLgIKBgIF/gIB+hH9/gX6CgIB8gIJ/fn57goF7gICAgIGAgIOBi4CB
foh7foCAf4F/fnyBe4GAf4d/fnyAgIJ/gHyAgICAfX6Agn2Ce4CCgYGAgYKAgIKAgYJ+gICAgYR7fYCAgoR/goB/gYB/gYCAgIB8f4KBgICGgIWChH+CfYGAgoGCgH95hICBgH5+gH6Bg4B/gHyAf4ZzfYCGgIB+
gYB9gH6Agn+AgH+AgH2BgIB+foKAhYB/e5B+foKAg4GDgYGFgYCEfX6EgH+Af4CBfYGBgn9+fYCAgIKAgICAgH+AfX+AeoB/gYGCgoGAgIJ8g4B+f4B+foJ4gICAg39/gYB+hoJ+f4KAgX+AgH9/gHqQf4CBf31/
gJF+gIB/f4CDgHyBhYCCgIB7fnx+fnl/gYB+gYCDgH6Cf4J/gYB+gYB/gIKAgICAfYCAgH6Af4CAg4CAgHyAgH59fYCAgoCCg3+Bg4B9g4CBf4B/fH+BgH18gH2Aj4CDgH9+gIGDf4CAgIB/gIKAgYSDgIJ+gYCG
gIB+gYCBgIKAd36AhoCAgIGDgIB/f4CAgYCDgXyCg4F8f4B+gYCAgIGAgICBgIF/gIF9f4CAhoGAgIKAgn+BgICCg36AgIB+g39/gX2Af4B/gIODgIJ9fX6Af4CBgIB/gX6BgX9+gIGBgICDhX+DgoB9gIGBgX+A
f4GAgHuDgYCAhICCgoCEgoCAf4CBfoB+f4GAeICBg36CfYCAf32Af4J6gH57foJ+foV+foCBgYCCgH+CgIKAhH6De4N8gH+BfYB/fH2AgIB/gH96f4CChIB+gn+Af4CAgH+AgIOCgoSAfoCAhIOAgYWBgX6AhoOA
gISAgICFfYJ/eYB/f3+BgoCAgX5+fYB/gIKCgn58fIOBdYGBfYF/fnV/i4B/gIF+gH2Cf4SAhH98foCCf4CCfn2AhH9+h32AeIKCgHl/gn1/fn6Af4KDgICAgICCgYCAgYOBf4GAf4F+foCAgIGQgH6FgX97gXl/
e3+AgICAgH5/gH2Df4GAgICDf4CBgX9/foCCgH+BhYB+gICAgYKBgICBgn9/e4R/gHyAgH+DfICAgICAfoGAgX6BgYB+e4CAgYB+gYGAfn1+gYB+f4CEd4WAgIGRgH+Af3yCf39+g3yIgYGBfn+AgIJ+gIB/fYCB
gIF+gH+BfoGFgoCBgX2CgoN8gYCAgICBe4B/gIGCgX9/gICAfoCCgH1/g399gIB8hYCAgnuCgH2AgH99gIB/hoGBgYCAgHyAf32BgIOAgX9/gH+Df4CCiYSAgHmAf4CAfn6AgoOAfH5/gH2BgIKAgYSAgHh/fYN/
knx/gHuEgICCgYCDgIGAf4CJhYCAgIF/f4CAfoKCgIB9f4CCgYB8fn+Af31+gYKBgICAfYGAh32AfYCFgX+Ah4GDgIN9gICAfoB7gIeAf4CDf4SAgH5/foCBg4CFfoB1gIKEhX9+g4B0gYCAf4B9gIGGf39/gIGB
gIOAd4KIfYKBgYB/f4CAgICAgn6BgH1/gIF4goOCgH6Ck4B/gIKAgH5+gH+AgIKAf4CAgIF+gXqAdYB6gH59gIF/f3+BgIR/gIB/gYKCf32AhoCCg4CAdYJ9gICBe4OBgoCAhoKGgIB5gH2Dfn2Ag4OAgX9/gH9+
gYCAfoGAioB+gX+Bf31/hIB/gYJ9foGAgICAgIKAgX+Df4B+fn2AfYKAg36Ag4B8gX59f3uDfYCAhIJ+gIGKgoCBgIB/hoF0gH6BgICAgYCAf4CAhoKAgYB/gIR/gICAgYGBgX+Of4CBgHx+fX+Af31/foB+fYKA
f4B9f4GAh32AgH2EgYB+g4CAgH6BgIR+gICBgHyAgYSCfn9/gYKAfYOEgYB5gYCAgnuBhICAgIB/f36AgYGAgXp+gICAfn2AgIGCgISCgH98gICFgIB9gIGDgYGEgICAgICDg4CAgn+AgYKAgYiAgYJ/f3iAgYCC
gYB9fnx/goF+en6BgH+AgX+CfH59iXx/f3uAgICBfoB/gICFgYCFf4OAgYKAgn9/fn9/gICAgICAfoCBfH6LgH+Af4B+f4CAeICBgIt9gICAfoGAf4CAgIV+gYKAgoGBgICAgICBgYKGg3+BhX+BgoB6goCAg4CC
goCBgICDhYF6g4CDf3yAfYCAgYCAgIGBgH59gX6Cg3+AgHWAgIJ/gHh+e4B7fX+AfoKAgH6AgXuCgICAfYKAf4KBgImAgIWAgIB9gIOBhYB+gYB/gIKAf318gX2DgH+AgIF6gH5+gIGAg4CAgIB/fn2CgH+DfYSD
gYCAgYCDgIKAgYCChH6BfYR/gH9/gn6AgYB5gIOBgIGAg32Dg4GCgIB+gH99foCDf4J/gH5+gH5/gn9/foCEgoGCfoCAgIF7fYWAfoF+gYCAgYOBhHh/g4SAf4Byf32BgH+Cf4F/iH6AgIF/gIGBgIB/gYKAfH2A
gYN8hHyCgIKAhX+Kh4SAgH6HgYCBgYB/hoB+d39/gIGCgICAfH18gHOAfn2Af36Bf4F9h4CBf36DgH6AgYSAeYKBfoF/gH56hIGDgYF9gn6AfoCAfoKFhICAgX6AgoGBf356hICBgYKAf399gIOCfoCAhH6ChX+D
gH2AhICDgn+AhX2BeHx/gYF+f4GEgXl/fIF/gXyAgIB8fYB/f3yBgH+AfX2AfoCAfoB/gIKBiICCg356eoSCg4N/fH9/f3+IgIV8gHyAf4GCf4F+f4GBf4GAgIF+gYp/gIOAfYCDf4J/gIF5g4SKf4OBgX99gIV+
goOBfn58gH9/fYCAg4CFgYF/f4CBfH6AgH+AgICEg4CCgX6BgICAgoCAg4CBgX2Ac4B8foGBf4CAgIJ+gYOBgIF9gYOAfoCCgYCDgn+AgICCgIKAeYF/f4CGgIB4fYCAf4B/gYCAhYCBgH5/gYGBgoGAgoKBgIB1
gIF/f4B/f399gH99f4SAf4F/f4KAgICBf4CEg32Aen6AgX+Af4B/gHyAgH+AgH95gIKCgYCBgYCAhIOAgIKAgIV8foB9gIB8g4CAgYOAfoCBgXyAgIODgIB9goKBgIF9goCCgIV/gHSAgICCgX+AioB8g398gICA
gIB/fn9+gIB/fn+AgIKAfYJ/foF/gICAgXuAgICDfoB+hICBgn+BgICAf4N9goR/gICAgIKAgH2Ag4CBg4CAgICBf4CAgoB/gIB9gYB/gICAgYOAe4F/gICBgH6Dgn5+g36AgIN8gICBen+FgH99hIKAgICAfoCD
gH19gH+Cf4J/gX9/g4CBgX95gICAhX+BgH2CgICAf3mAgIGCf4B/gX+EgH2Ag4GAgX95fX2AgHyDhICAgYWAgHt0f4GAhH99gICBgIKGfoCEfoF8gYKCgICAgIF7foCAfnt/fYKBgIGAgnyAgYGAgYKAf4B+gIGA
f399gIGBgn6BfoGAgYB/gIGEgH59gYJ8foCAhH2AgYCAgH9/gIGAe4CAg3+BgIWMf4CAgICAf36AgYKAgICAgYCAg4CAgIGBfX6Afn2Af4B9gIB/fICAgX+Ag4F8gH53f4uEgYF7gIJ/hX+Dfn16gYB9fYCBgICB
gIB/f4B9f4GBcYaAgICAfYCBgIB9gICBgICAfYGAhX2AgYCAgICAgH2Ag36AgICAg31/gICAgYB5h4CAgICAgnt9gICNhIGAgYGFeX+Cf4OAgn+Af3yAgYF/gICCgn+Dh4CAeoCAf36AgIKAgIGBgICAgoB/goCA
gIB/gYCCfoB2foCAgYCCgIB/gIR+gn90gICEgoGDg36AgICCgIB/gICEg35/gYeEfX6Af4R6gH+BgX5/gYGBgYF+gICBgYB/fn+AgIKCfYGBfoF+eoCBgoB/gICBgH98gH6CfoCBgIKAfX2BgoCAgYB/joCAfYCA
goB+gICAiIF+f4KAfoGBgICAf36BgGmAfYGCgH5/gICAiX+AfoOAgIF7gYGAgIGBgISGgICChI2Ag4OBf4B7gICAf4CIgICBgX6Egn6AgIGBf4GCgoCAf4GAhICAf36DgIB8gIB/goKDgIJ/gYGAfomAgIGAgYGB
gnmAfn99foCCfn6Cd4F/gIB/foGBgH9/gX59fYCAfn1/gH6Ag4SAg36AgYF/gYKHfYF/goKAgHuAg3+ChH+AgICCgH+DgH2AfoB+f3+Ag4CBf4CAgn6Af4B/en6CfHx/gYCBgYGDgICAhYJ/fn+Bf36BgH+AiH+B
gICDgX2DgoGAgIOAgICBfoJ/g4CAfoCHgIR+f36BfoB5e4CBgIB+f4GAf4CAgH9+gIF5g4CBfYKAf4N+hoKAgIB8gYCDgIKCgH5/gX+AgH6BgH1/goB/gIJ+gIaAgX+AgH2Dgn+Af4GCfIB+hIWCgIKAf4B/gX+A
f4KAg4aAfn+Bf4CBfn19hIB/gYCAfn+BgICAgIF9fYJ+gH+DgICAgoKAhIB+gICAfIB/gICAg36AgIKCgYB6gYCAfH6Bf35+fYF/gH6BgX2DfICAgICCgICEgIGAgICCgYB/f4F1gIOEhICAf4SAgX6AgIJ/gICA
goKBf4CCf4CAgoCAgHx5dYF/f4CAgH6CgIN+g3+Cg4GAgoCBgH+AgX9/gH6BgICAgIB/hH6BgH2FgIKAgYR+gH6AgICCdYF+goKBgIGBgIZ7fX1+gnt/gIKCf4GBfn+AgIOBgX9+f4GAfIJ7goCAgoCAfH+BgH2A
gYCAfoB/gH9/gYBzgHyCj4GAgICAgYF+gH5+f396gn93fYKBgIKCdoCAgH5/g4CCf4CBgH+EgH1/gn6BgH5+gYGAfoKCf4WAfn99f4B/goJ/fXl9f4GGgIGBgICCf4eAgIF/gYB+gICCfYOAf4SBfoCCgIGGgICA
gIGBgYCAgICAgYOAf4CAen+DgH6Cf4F/fYZ7gYV6goJ+g3yDgH6DfYKAgIaAgYKBfH1+f36Df4KAgoF/fYCEgXqBfoB/gH+Bf4J9gX+BgIKAf4B+gICBgoCAin+Cf4OAgn19f4CAhICBgICAg4B/foGAf4B/gIB/
f4GAfoF/gICAg36AgH6Ah4J+f4B/f4B+gIiDfX+AfoOAfX9+gXuGe36AgYCAhYGAgICBg3+CgH2CfX5/f4GDgIB6gIOAgYeAgIKAf4CCgn9+gX6AhYGAgYKAh3+DgH+AgH6Agn+BgH6ChoWAgnyAf4CCgoGHhYB6
gIGEhIGAgH+AfoB9goCBf39+gYGEgX2Bf31+gIB8gIJ/gH6Af3+CgH99gYGBgICAgYCAgH2JfoSAeYCAg41+gIGEgH99gHyAf4l+gIF/h36Cf32Ah3+DfYKCfoCBgIR/gH+BgX2Af4GAf4CCfoGAfoB/gIF/f3uB
gn+AiYJ/gYCAgIR/goB+gYWDgnyAg4J/gX+HeX+Af4B/gn2Cf4GFgYKAg4CDd4F+hIKAgYB9fICAg3yAhICCgICBgICBgoCAgIl7gYCAh4CAgoGAgIB/gH+AgIB9gYKAf4CAf36CfoB/fYCAf4CEgXuAgHd/goGB
gHt9hIB/gYSBfIGBfn2AgYCDgYGNf4F/gIKAf4B8gICBfoCDgICCg4B/gICCgIF/fX+AgIGEeYGAfoKAgH+AiYB9fICFgIB/gH6Bhn2Bf4F+gYN8gH5+gn+AfYaAfoCAgICCgH5+fn6Mg4N/gIB/gH6AgYWAgIB/
hYCAf3+AgoB/eoCBgYGAdYB/gYCAgIOBfYV8gIBzgICAgH+AgYCCfoCCf4J/f4eDgIGAgX+Af4OBgX9+gH6BhIV+in99eoOAg4N+foKAgICDgIGAgH+AgIGEiICCfoR4hX9/goKAioSAgIKAg4eBgn19gH1/f35/
e3+Af4J+e4KAg4SDgICBgH9/fnx9gIKAfn1/g4B/gYCAgX9/j4GAf4J/hIF+gH+Bg4GCjYJ/gICBf4F/f31/g4CAgIB9gnuAgX+Afn6AgHyAeYCCgYF9gH+Afn+Ef36Afn2Af4OOgYB7gH2GgH2AgICAgH9+foB/
hIB+gIqAgH98gH6AgX+AgICDf4GAhHqEgYeAgIGAgIJ0fX+BgICAgIKAf4CAgX+Agn+CgH59goCAgIB8gIF+gYGCgICBgYCBf4B4gIGBgHWAgYGAgIGAgH+Af4CAgH+AfIGAf32BfX+Ae4CLg3yAgoFzg4CDf32A
f4WBg4CAfXyBgIGCgn9/gYB/gIR9hIGBgYCCgH+BgIOAfX2BgICCgICAgIB9g4GCgIKAgH+AgX6AgYF5gIKAfoGAgYOAgH6BgICAfX2Bg4WDgIOAf39+gX6CeX9/f4KDh4GAfYOBhYB/gICAf4B9foGAgn6BgICA
gH+DgYCAgYGAgIB9gICHgoN9g3+BgYCAgH9/f4OBgICAgICCfoCHgIGAgX18gIB8foCAgISGgICBfn6AgoB/e4GEf4B+g4B/gYCAgn+BgoGBgHWAgICAf3qAgoF/gIB+gH+AgH6CgHx6g4B8gIR/f4F9f39+hYGC
gISEf4KAgoKAgXyAgIB+f4KChH+BgH+Bf4WAg4GAgX5/f4B/e3+AgoB/gH2AgICBgIB/hX+BfYCAfYB9gICBgH+AgIB+gH99gICAf4CAhYGAfYJ8gIKCgn9/goCCfX+DhoV8gn+AgH+dgoCBg4N/f4CCgYJ+hIF/
en9/gICAgYF7gYB/gIKFgIB/gIN/hYCAf4CDgICAgH+Af4uAgIZ6gn5/gH5zf39/gICBgYCBgIB7foCHgICAfn6AhICAg4CBgIaAhYB8fYB8iIF+fYGAg4eAf3yAg3h/f4GBgoKAhIF+gH+AgH+CgYGCfn9/gYCD
gH+BgHiAgH6Gfn6AgH6Df4GAg4GDf4KAiYR8foGAf4J+eIF/foCDgXp7fYKAf3Z/fn99gH18d3+DfIaDgICAgH6Af4CDgI2AhIB7eYCBgICGhIGAfoCAgYOAf4B8g4OAgXmAf4GAgHyAgYCAgHiAgIF8e4CBhX+A
f4F+foGAgn+CiX2AgIGBg36CeYCAgIGAf31+g4B+fICBfYKJfn+BfYGAhIGAgoF/f4GEgH5+e36CgYCAf3eAfIWMdYCAgIJ7gIV/gH2DgYx/gIF5gIJ+gYB+fYCAgn6AgIGAgIKAhISAgIJ/gICAgIGDgIGAfoCA
fX+AeICAgYGBgHyAhH+AgIGCgIh+gIGAgHyAf4CBgICAgoGAgIB/gYCAgIKAf3yDgIB7gH2AgIGBgIB9f4GAf4J+gICBf3h/f4KAf399f3OCf39/f4B/gH6CgoB+gHyChYF/foCBf4CAgIB9hICCgIKAgIR+hYF/
f4CAgIGAgoKAgn9+g4B9gIOBhYCAg4CBgoB+gIGAfn2CgIB/hX9/gICAgIGBfX+Af39/gYGBnYB/gICAgIKEgIB/e32BgoF+gIJ/gH6EgIB/gYGAgICBf4KIgn+AhH+CgH2CiH5/h3+CgICAgX6CgIB9fnuIf4KB
f4J7gYV/f3yAgX2Ef4F/j4CBhYKAgn+DgICAgX5/cIR/f4CAgn6CgIB+gIKBgH6Afn9/gIB+fn+Bgn6AgIF+gYJ/goCAgIGAgYCAgX97f4CHgICAgIOAgIB/gIKAgH9+fYCAgH6EgH6AfoF/gYCAgn+GgYZ9gIB/
gYCCgImDgX+AfICAgH+DhH2AfoB8foCAgYGAgIN9f4CAgYCBgICCgYCAgHyBfnuBfoB+dYF/gYCAgICAgH2Cf4CAf4GBgIOAe4CBgX6AhoCChIiLgHeDf39/gH9+f36Afn6Cfn6CgIB/gIF2gICBgYB/gYCGfXyA
gHyCgICCgICBgIF9gYSGgoOAgIB3gH6AgICDgICCgIGCgIKLgICCgXp7gX6Af4CCdX1/f318f4CAgoN/g4GAgH9+gICBf3+Ef4CAfoKAf3yBgICAgYaCgX+Cf4GGf4B9foCDfn+CgHyAg4B/eYiAgIOAf4B/gX+A
gICAgIGAgn+Agn+Ai3yAdoKBf4CJf32AgH+CgH6Ag4J/fX+AfnqAgIKAeH+Agn+DgYOAgoB7gIOBgICCgICAgICBgICAgYF8f35+fYB/h4GJgn6Gf3+AgYKCfH+AgIGAgIR9gYB+g4F+gH+AiICDgH6Ag319gIB/
f35/fIB/gICPfoCAgYB+f4GAgn2Afn5+gIKAf3+AgH99hHGBgYCEgYGAf3yAf4CBgX5/gYCAf399g4l/gH6Cf4B9gIB7gH19f3yAfYiAgHt/fYGAg4OBgICBg4KCgoOCg4GCgHqBf4N8gHyAgn5+gIGAgIN+g3p/
f4OAgHqAfIaBgYCAgISFgX+BfoGBgH+BgIB/gYGAf4F+gYCFgX+AgIWAgH9hfIGEgJB8fnmBf36AhYB+f399goCAgX2DgIGAhoCAfoSAf4OBgn6CfoCAiIODgISAgYCDhIOAgoB7gYB+gIB9gIF/gICBhIB9gH9/
f4CCgIGFfoSDgoN/fH9/gX9+coN/gIB8eoCAgXqAgICDgomCgH1/gHuCgYB+f4CBgH5+foGAgIB/gYF9goOAgYCAf31+gICBf4OAf4CAgH+AgIWEgoB7gH5+gIB9gYGAgYB+fX+EgIKAgISAgISAgn9/f4CBfoGA
f3yBgoF+gX+Jf4V9goCCg39+g4KBgoiAfX2AfIN/f4B9f4B8hIF/gIB/eICAgH93gIZ7foCAf35/f4CAgn+AgISBfn+BgIOCf36BfnyDf4GDg3yBgYCAgIB/fIJ+gIGFgX+CgYCAg36Ee4B/f4CAgH6AgIB/gX2B
f4CFf4SAgImPeZB9gIGAf4KBgIKBgoB/gYR9foCBgYGAf4CSg4GAgYSAgX2CgYB8gIOAgIGAfYCAgIB/g4CEgH5/gH6AgIB8gICAgX+AgIGKgYJ/hnd/gX6Af4CCgH5/goCAgX98gHmCfoCAf4B/hIB+jX17f4B/
gYGAfoh7f31+g4CDf39/fn1+gn5/f4B+gH+DfHZwe31+iX+Agn5/fIV/fnyAe4CAgoF9f4GAgoGAfn97hHyCgoCAgICBf4SEfoCBgH+EeYGAf4CAhoF/eYGBgH9+gISDhIGAg4GAgIB8foCAfoR/gICAgICBgICC
gX5+fXmBf3+AgIZ7f4B+gICAgIKBf4KBgX+AfoKBfIB/gH1/fIB7f3+Agn6CgICAgYB9f4KBgIB/gICBgoGDgn+Aen57goCBfoGBgX2AhISAgX9+f36BfYODgIKEgICAgIGAgIB+hYCDfICBgIOAgIN8iIJ6g4GB
f4F/gIB9foKAgn6Bf4CAhYJ+g3yBf4CBgICCgICDgICBgH99foCAf3qAgn19fIB+goSCeICBgIGBg3yGgoGAgIh9f4B9g4KCkX+Bf4B9gIJ+gH+AgIB/gICEhYCDgICFgYCAe3x/gICBgIGCgH19gYKBgIaCgn+A
hXuAgH6NgIOPgX9/gXx3fYV+gH+AfoOAfn99gH1/dIB9gH+Ae4B7gH9/hYCBgoCAgICBgIB/iX+BgH+AfIB/gnl+gICBf36AgIKAgICAf4CBf4CAhIOAgoGAg4CAgoB9gIF9gICBg36CgH1/fYKIgX6AgHyBdYB1
foGAf3x8gYJ+fX56gnmBfoCGgYCBgIF/f4B/gYF/gH+DgICAgIGAgIGDgn9/hYB+gX51foSAhH2AfIJ/gH+DgICAgYB/gYGAen+DgICBgYCAgYCAgIOAg4F/gIGCgYCCgH98gX+AhIB/f3+AgH5/gIOAg3+Afn+B
gX2CgIF/gHmAlX6AgYB9gIKAg4CBgYJ/gYF/gYGDfX+EfX+AgIKAf4SBgINzgH6CgIGAgn6FfX59f4CAgYKAgICBgX9/fX+AgICAf3yCf4GAgHl+gH6Cg4CAf39/eoGAgn+AgYKAfYB+f4CAf3+AfYCDhYOAf4CA
gICAfo+AgIB+gH+BgICBgIB/gICAgIGEgIF/gH2Bf4GAgYCBgYGBhoB/gYB8f4B+f4GAfnuBhYCAhnt7gHqAi4B8gX9+gICAfoCBgX+DgH9/fH+AgH6AfoCAgoN3foKAfoCDf4KAfICCgH9+gIeLgIOAgIKBgIB/
f4GBgICCgICBfoGAgYCAhoGAfIB9gYCAgX+AfoN/gYB/gX+CiXuDgn2DgX6Ah4KRg4B/gIF+gIaDgISAgX+Bg32AgoB+f4KAi4KBgn5/fICAgIKAhICAgH6CgICBg4SBg4B/gH2Af4CBfICAl36AgYCAgHx/g4CA
gX9/gH9+foGDgYGAgH+AfICAgICAhHt/goKAgX9/gX+Bf4B+e4GBhISAgH+AgYV9gX58goCAgYOAg4OAg3+CgoKBf4F9gICAkX+AgICAf4WAgICAgYCBgYCAgXd9fIJ/gH+BfYCAgn6AgYCAfH6BgH+AgICCfYB3
gICGf4CBf4CAf31/gX+Af4CCgYB/f4Z/fYF4gIJ/gIB/gH6CgYJ6f4F8gH5+hX2CgoCAfoB/gH+AgICBf4CAgX+CgICAf4F/in97gIF+gIKDgoCAf4R+fICAf4F+gH5/fYGDf4KEfoCAgICAfYB9gH6BfoCCgoCA
gIGCgICAgYSAgIB+gH+Bfn2BeoR8gIF+gH5/gH+AgH2BgIGAgISCgYCAdoGDgYCAf4B+fn9+f359f3uCfH+Afn+Bgn99f3uCf4GAf39/fYCAf4J+goKCgX5+f4B+gX5+goCAeX6BgIB+gX1/goR9hn18gICAf4F+
foCCgYCBgoGJgICBgYCCgYGDgoGAgYOFgYKDgIB+gICAgH9/fnt8f32AgICAfYOBfYKAgH+AgoSBgoCAgX2JgIKBf4GAgIGAgH+AgYCCfoGAgIKAgIB+hH2AgIF/foB9f4F/gIKAgICBhXp+gIN+gH2BgH6BgH17
gH6DhoCAf4OAgIB+gYF3gH6GgYKAfIGAgIF/gIB/e4CAgICAf4CBgIJ/gYGAgnyNf4WAeIGAgIGDgIF/gH1/f4B7gIKEgoOAf4CAfoGCgICCgoOBf4KAi4GDgH1+foCAgoCCf3+AfoKAhX+CgICAfoF/goCAgYGD
fIGCgoB/f3+AgIB/gIGAgoKAf4F8foB/gIB8f4GAg4KAgH+Afn9/gIJ9gYGBhYCAfICFdoCAjn+AgH5/hIR8e39/fIF7gIR/gICDgoF/e4CCeH+CgoCAgYOAgYCAgIB/gH6AgICFgIB+h4CAfYGEgICBhIN/gH57
hIaAgIJ/gZSAgICAgX5+gICCgIKChn+Af3yBgIKEgH9+gYCCgIGDgH6Af36AgoKAgoV+fYB8f4F/gXmAfoCAgIF+gISAgIGAgICChYGAgIGAgH2BgoCBf36AhICBgYCBgX6BgnqBf4KAgIGDfYCDgICBf319c3+C
gYF+g4B8gICEhoCAgIKBgYKBg4OAfn+AgICBdoCAgHx9hoCAf3+EgICAhoCAgH9+f3+CfX+AgH6CfoGCgoGFgH5/f4OCgoKAgYOBhIB+eoB+gYJ+f3+Ag4GAgoCCgoKAgICAf4CEf4CCf4Btf4OAgIh/f4CAgIKA
fYGAfn+CgICAgH5/g32AgH2AfIB/f4B/f4CAgIF+gYB+goKAgIF+gICAgH5/gHx/foGBfoCFgISBgH9/goiAfH+DgJGBgIF/g36AgH6Df4qAfYCAgICCgIB9f4CAgYCAgYSAfn+Af4F/eoCCgHyAgX6Bg4B9gH2F
gYB+gH+AgYGAf3uAgoSBgX+AgICMe4CBgX6Fg398gImAgYB/fYF+gIKAgIGAgHmAfoCAfoCBgoCAeYGAg318gH2AeIB/gICAfn+AgICAgYCAgYKAgH2Be4ODf4CBfX+AgICCf3eAfYCBfYB/hoCAgYB+g36AgH5/
gYGAgHOAf3+CgICAgnl7gXt+hICDgIh+hH6AhIB/gH+BgH5/fYSAgIt/fYB/gn+AgIGAf3+Af4F/gYCAgIB/fIJ9goKAgICAgX6AgICBgIKAgH5+f4KDf4CBgYCBeoR/hIGCf4R/hoB+gH6Agn19fIGCg4OAgYOB
fn9+fn9/g4N+f4F5iYCAgICCgIGAgIGAfoCAgIF8gIGAgXeDfYCBfoOAgIB/g4GAgIKDgYCAgICBg36HgHx+fYWAhn2AfoCLfYKAgH+AgYOAg4CDgYCAfXp+gYB+gIV+foKBfIKAf4B/g3uAgoGCgIOFeX9+iYGE
gYJ7f4GNgIOEf396gH+BhYCBfoGAgX6BfoGAfn+Ag4Z7foCEgH+BgIB+f4CAhICCgH6Ahnd7gYCFhYN/hYSAgXaAgoGCgIGCfoCAgICDgoB8e4B7eoSAgIKAgIGAgYKAgX98f4KBf4B9fIaAfoCAgYl+enuDgYWA
fn2AgICCgICAgHyAXoB/hH9/gH17fYN/hICDf4B/eoV+g4B/f4GAgICAf39+g4CAgYCKgX6AhICBgIKAhH2AfoFxf36AgIOAf4B/gIB+e39/g4CAgIB9goCBgIB/gYKAgHmAgYSAf319gIKAgX1+f3yAgIR9fYGA
hoB4e4CAgX9/g36AgXl/gIB9gH+Bf4B+gYCBgH+CgIKAf4KAgH+BgICAfoCAgX1/hYKAf4OBgX+Cf4B/foCHgH6Af36BgIGBfoB9foZ9gICAgH+Cgn+AhIGHgn2Cf3mBgYN+fn6AgYKChn+CkYaAfIOAgIB9hH59
gIGCfICCgYKAgoGCcICBgICDgICAgICAgIB9gHuEgYGDgH6BgIGAfHiAgICAg4CEgH5/f39+gH6AhYCBgH6ChoCBfoB/gIF/gIN/gH+AgIKCgX+AgYGAfoGAf4CGfo19f32DgYGCgoJ/f4J/gH6Ag4KAhICAgoJ+
gX98gYCAfIKAgYJ/gICUgH9/hn+Afn2CgoJ+gIB/gIF9goB+gH2DgIWAgIKAgYqAgYGDgH6AgIB6gIGAf4CCfn6BgICAf4GCgIB9fYGBfoaBgH9+f4CBgICAgoB+gIB8gH5/fX5/gH9+f3p9fn+AgIB/gIGAgIB+
gH9/gXl+g4B+enqBgIB/gIGCgYN+eYR/foF/gYCCgYOGfYCBgIB+gICDfX6FgIGAfYCBgX+AgYB8f4OBf4B/gn97hIeAfYF/f4GAfoCAgoR/gICAgnyAgH+AgICBfoB/gICAgYJ/gHeAgYCDhX+AgHx+gIB5gH2L
gICAf3+FgYB/f4CCgIF+gYCAfYCBgIF/gIB/gYF4gYB9foB/foGCgX98f4CAf359gIKAgICBkoCAgIN8gYGAgIGDgYKAfIB+e4CGgX6AfIB/gYCChYN/gX6Ae4aCgICCf4CBgIB/gH+EgIB9hn6CgYaAgYF+gICA
gIKAgX+AgHiAhoB/gYSBf4CAf4F+hH1+foCAeoCBgoB+fYKAfn19fX9/gIB8gICAgoOCfI59gH+Bi4GCgIKCg4CCfnuBfoCDgICDgICAf4B9fYKAgH6BgIV+gIB/f4CAk4CAgYCHgoKAgoGBgICAfoCCfYCAgoGA
h4CAgICCfoGGgH6BgISAgH9/f4CCf3+AgYOAd36BgHyClIGAf4GAfYKBfoB9gIF+f4J2fn19gIB9gYB/gYCDgIKCgH2AgYKBhICAgH2BgH9/hX9+hnuEdYCAfICBgXx+gH2AgoGBgoOAfYKCg39/gH6AgH98g4SG
gIF/fn9+fICDgX19gH9/goB5eoOAgH+HgIJ+fICAgICAgH6Ag4GAf4CDgoCBhYSAgIJ+gYB/iH6Bf3+AgoCMgH6BfoCCeoWBgn+EgH+Ff4N/gYCAgn5+gXl9gHqBgYGCgYB9f4F/gYCAg4COgX+Agn+AgYGAgIB3
hIGCgn+Ef4GCf4CBgH6Af4F9gX98gIF/gICBgHuAhIKAf36Agn2DfYCCf4B9gH6AiIGAf4CBgIaBgHx/gIGAg4KCgYGCgIB/gnx6gICBgYB/gIKCf3+BgH+Bf3+AgIB6f4SBgX9+f4CCgIB+foF+g4KDf4B/gIKB
foaAgISAgX5/hHmEgH+Bg4OAf3t/gX18gX+GjICAfH+AgYKBgoCBgIGBh4KAg3+Cfn+AgX9/gIOAgYCAf4CBfoB+gH+AgYGCgYCBgIGRgYCEg3t/gH5/gH+Bg4CBgICBf3+BgIF5hICBeYKAf4CAgYV+gH5+goCA
gHt3g4F/f4CCf46Af32Af32BgYCBgYF+goR+gYKAgoF/gX+Df4B4gYKAgoJ/gYGCgYCDgICAgoB/gIB/gIGAgHt/gIB/gYKAf4CAf4CAgICAgH6Cg4CAgYCBf4CCgICBgIaCf4CBgICAgH2Af4B+goWAf4KBgIGD
f4CBf397go2GgYB/f35/f4OCgoKCgYCAfYOBgICCd4KAgYCAf4GGgoGAd357fYN/f4CAfoGBgIB+f32Cf4J/f36AfX+AfoGAfoOBfn+Dfn6FhIOCgH9+gICAhH9/gIN6f3t8hIKBfoB+gH9/gIGBgX6FgIWCf3+B
gICGgH+AgYCUfoCBf4CAgICCgIB8f4GAgH5/g39/gH5+gnyChYGAhX+AgH9/gIGBgHx7f4CCfYCAgYKAgH+BgH+AgH2Fgn6BgHx/f4WAgIN8gIODgIOAgIKAgYN/e4R/fX6AgYCAf36CgYCAfn+AhICAgICBgH+D
gIGFeoSBjYCDgH+AhX1/goF/gX+Cfn+AgICAfoGBfoGAgX9/gICBgICBgHqAgoB+fYKAfXZ+gX+EgH5/gICHgX59gn55hHyCfIF/gYGFgYGAgIiAgIaDgXuJgH+AeICHgXuCgH6BgYCFe36CgIGAhICEhId+foCB
gIB/gH+AgIN/boWAgH17gX+Dgn9+goCCgYSAf3h2gYGBgICAgIKAgICAgIGAgICAgICCf4GFfoCBeHyDgH6BfoGAiH6Ag39/gYCDfICCgIB4gICAfYKBf4CDgICAfnx/doB/gH1/gHt/gnx/gn+DeoB8gIOAf4B/
fYCHgIB/f4B/gIB+gICAf4F+f4CEfH+AgIN9g3+Cf399fYB+gIKAgoOBgoOAgYGAgYGAgICBjYCDgIB/gX5/gIB7f4CAeYCKgICAfn9+gICAf4CEf35/g4B8gICBgH6CgYN+goWBf35+gH+Ef3+Af4CCg4CCgICD
gIF+goB8gH6Bg4CAf4B+gZKFgH57gIF/gH2BgIuBgIF/f3+AgYCAf4SAgIR9foCBgH+Ff4GFgICCf32DgYSAfoCAg39+gYB/fn+Cf3+BgH6DgoCAfoeFgH+Bg4CBgYCBgImCgoGAg4KDgIBmf4B+kYaChoCAgX2A
gIaDgICAgIF9gIKFhYCAfoGAgHyAgX6BhH6BgIGAfX5/lICAf4SGgH+IgIB7gYGAhH+BgICBhIB/f4CAf3+BgH5+g4eDgH2DgH6FgX2BgH+CgICAgICCgIOAgH99f4B/f4F9gX+AgYKAeoN/gYB+gH6AgIGJgICB
f4B9goB/gH99gH2AgIB/gYKAgYGIg4CCgICAgYGCfX6Afn5/hYCAgIGCgIKBgniAg3+AgH6BgoCBgIF+fn6BgICGgYOChIWCgIGAgIOCeXyBfIKCgIKAgH5+gIJ+f3+Af4J7gn+Agn5+g4B/iIF+goOEf32AgIGA
goGBgIOAe32AgH2Cg4GAgIR+e4CAh4CAgH+Gf4F7f32Af4CBf4GAgIB/gYKAgIOAeH6DgICIf36Ff3+AgICAgIKAgoF/f4F+gn6GgH97gYaAgH9+gHt+fX+Gf4GAgYGAgoCAgICBgYB9gX+AgH+FgIF+f36EgHt+
gICAgIGEgIB3gIGAhH9+gH6BgICAf4B/gIOAin1/gICAg3x9gYF/gICAg4B7hoCAgH6Dgn5/gYCAf4WBgXmBgX6AfICAfICAfn9/f4B9gYOBf4B+gn+Ag4CBfXx/gYp/gX2CgIN+gIOAgICAgICAgIJ+f36Df4CC
gIGAgICAgYOAgYh4f4CBfoB+f6CBgIB8gICAfoCBgH6AgoOGg4F+goOAgH+Af4N/fn6Af39/gYCAgIKEgIB+foF/gIF/gX9+gIGBfn6Afn9/gH1+gnd/gICBgIZ/gICAf3+AfoCAgIGAgH9+fYCAgIKAgoB/f4CB
gH+AjX6Afn6Bf3+CgICAgIJ7hH+Af4GAgH6AgX+Af4CEfoCAf4F8gH6AgYCAgICAgHyAg4F8hIaAgICBgX9/gICAgIB/gYSAgHeDgIF+g4CAgIZ+gH+AgoCAgICEgICBhIF/gICAgoSAgICBfICAgoB9gH+Cg4CA
eoCEgICCf3+FgYKCgn+CfH9/gYOCf4KBgH9+gIGAgICCgIGCgYCCfYGAgICAf3qBgH1/gICBfH99gH6Bf4CEgoGAfYKAgYF9gYB+gICBf4GAg4R/f4CAgH+AgX97f4GBf4GBgICBf31/gICAgIF+goCAgn+AjYOC
f4CAgICAgYSAgoSBhXiLgYCBgYCAf36Ign5+gm6ChHKAgIl/f39/g4CAgYCFgIB/f359gICAf4OBh4CAfoF+gICAg4B/g35+gIB+f3+Cf3p9fn+Af3+DgYB9gIGGf4B/gX9/g4B2gICAhn5/gYCBiIOAgIB8gH+C
iYGBf4B+fYOFgICBgn+AgH5+f4CBfoGAhYCAfoR/fYB/gIB/eIaCf4KAgIB/goKBgYKAgoJ+goSCgICAgoCEgICBhYGEgH98gXyBgIB/gICAf4F/eoOAfYGBgIN/gIGAf3+BhICAgYKAhIWFf4CHfX2Bh3+AgIF/
f3t/f359g4B9gYCBf4CAgICAgICAgoR7gIODgIB/foCAgISDfH98gH1/kn9/g35+fn+BfoB/f36Af4B/hoGDfoCAgH6Af4CAg4GAd4WAgIB+f4B7hIGAgYCBf3+HhICAgXl/hIGDgHp+gIGAgYF/cYB/g4SBgIWA
gIB+g4GAgIB+gX+BgYCBgoCAgIB/gH2AgH9/gYCAgIN+eIB/foGBioCCf4B/gIGAfoCAgHqAkYCFf4GBgoKDgYh/gYB+foSAgYCBfoF9f4B/gICBgIGAf4CFgn+BgYJ/gHt+gICAgH9/dIB/eH+AhICAf4KAgIB/
f4GAgH2AfH6AgICAhISAfnt0gIyAgIGBg4N/gn6AfX6AgYB/f4CAgIOBgIB/gH5/gIiAgIB8gIZ8goCBgYODf4CAg4aAf36AgoCCgYF/g4CAfoB/gH+AgH98foCAgH9/gYGBgH+Ag4CBgIB8eoB/f32AeYB+gIB/
gYR+gH+EfIB9g4GBf4N9gIODfYB2fIOAgH+LgICEgIB/gYB/en5+gXmBgH+HgYCAgXyBf4GAgIB/goF9gH+Df4CAfoCAgYCDgIJ/hoeAgoCAgIF/gHuAgIF8g4GAe4GAgYCCgoCAgH6AgICBfoCAgH2BgH6Afn9/
gYCAgICAgXyAhH+Cf4B+gH9/goCCgICAg4CBfoB+f4CAgX2Ef4KAjn57gH2EgIKAfoCCbn+FgIB/goCBf35+f4CCf4CAf36AhoKAf4GBfn+AgIF/goOAfoCAe4CDfoCCfX+AhYCBf4GAgIKAf4CAgICHgnh+gH2A
e4B/hICDgH2AfoR/fYGBg32AgYB+gH6AgIB8f4CIgH9/gHyAgICAf4CAgICCgHyAf4F+gH6AgH59f4B9f4CAf4SAf4GAgIB/gYCAfn+BgYCBgICAgICAgICCgIGAgICCgICBgX5/foCDgYKCf36AgHx+gIGAgIGB
gICAfoGAgX6CfYWAgICAfYCAhHuAgYCAf4F+gG+AgH9/fX6CgIGAgHp8gICAgYB9gYh/gH+AgYKDfIh9fn+ChYJ/goCAgYqCgH6BfoCEg4CBf4CBfoN+gHyAg4iAf36Af4h7e4KAf4KAgH1/f4F8f4GAgICBfn6B
g32Af4B1gIN/fISCgISAhYCBgICGgICAgIWAgoCAgIB/gX+AgIB/g359f4J/fIJ/foCBg4N+goWDgICAfH6BgoCAf4GAf4WAgICAfn9/gICAe4CBhHx/gYqAgIB+gIJ1gIKFgICAgYGAf3+BgH2AgXl/f4CBgIOA
gp6Bg4F/gIKAhIF9f4CBf4B8gYOAgYB/gYGAgIF+f4CBgIB9fICDgIB8gIKAf4CCgIN8g4B+g4N9gISAgIGAgId2gYOFfYB/eYB/fn+Ef4F5gIGAgICAgYCCe397f4CAf3+AfoGAgYKAgIF/g4CAf4B/fYGDgICA
f4F+g4CAfoCAgnuBgoCAf4KDfICAfoGBen+AgIKEgICAgYaAgICEgIB/gICBgH+CgH6BgX+GfoGBf3+OgICBgIB+gX+AgX9+hYR6f32AfYmAgH6AfYJ9goCBg39/g4CDf4B/fX1+gYCAgH2BfnyBgIJ8gX+AgHyA
f4CAgIOGf4F+hIGCfoB6fn+AgHl/f4B/gH9/g4CCgYCBfX+AgH6Ag4CAgHyAgICAgIOAf36Bfn96iX5+e3+CgH9/hYN/goKAgH+Af39/gYCAgIB/gnuAgYGDf4CAeH5+gIB/gIeBf3+AfoF+gH1+f4F+f318f4eA
gIB/fICAgoGAgn9/g4CFgIJ7f4eBfoWAfX9/gICBgIGBgICBf4CGgH6CgH+Bg4B+gYCCgIF9gIB/joGBgICAf4CAgYB/f4J8gHCAgIiAgICIgIB/f4GAgIGBgoCAfYB/gIGChoqAf4F9f36DgYGChICAgH2BfX5+
f4CBf36AfYB/f3x/gICAfn+Cf4CBgH+Bf4CBgIB/foOAfnyChYGAgH+BgYCAfYCAgX9/hn+CgoCAf4J5gn+BgYB/gIOAeoCBgYmAgICAgIGAgIB+gIaAe4GBfYB/g4CBgIGAgIGBe4GBkHiJhICChH+FhYSBgIGC
gH+DgH6AfYGAgYWGgo6BfoCAf4CCfYF7gn6Ce4GLgICCgH9+f4qAgnt/gH5/gIKAgIGAg4GAgoKAgIGAgYCBf4GAg4CDh4B+hn9/gIGIgX5+gH6CgICAgoGAg4CAf4KAhoCAgIB/hYB/f31/g4B/gHuAfouCgIGA
gYGAgIGKf398f4CAgIGIf3x7gIF+gIB7gY6AgH99gYB/goCAf36Bg4CAfoGAgH6AgIKAgH6BgH6Bf4R/g4KAgn+FgICDfn+Ajn5/gIB9gIGEf4CBgn99gIGAgICBgX+AgIKDgYCAfYeBgoWAfoCAiIGAgICAf4CA
hoB+d36BfX+CgH+AgYB+gYCAgn6Cgn+AgoKBf4B+gYB+gn2If3+AgIB+f4GBe4CAhoGAgo2BgIJ/fn59gIKNe32AhYKAhYaAf4KCf35+gIF9e4J8gICBg4CCgH6Cf35/gICGgoCAgI2CfIGAgH18gYCBgH93foOG
gIB+gH99f4CEf4F/fX5/gYGBgICBgIB/gH6AgIGBf4KAgICAfX99f31/gYCAgYB+gYF/gICAf35/gH+AgHeAfX2AiH6IgH+AgIN6f4J+gYCCf4GAfn+AgX5/f4CDf4OGen+AgICCf4CAf35+goCAgH+AgIGEhn19
dYGFgIB/goOFgYKAgX6AgYCAgISEgH94gHiAgoeLhYCCe4KAgH5/goB+fX58gIB/gIGDgH+BgICAfoKIfn+AgHt/gn6Bg4N/g4B+fX57en2BhICDgIF6gYFxgIB/gH9/gYGAgHt/hICBgH5+gIF+fYl+gICAfoKJ
f32AgICAfn9/gIGDgIB/hIJ9gYB/gICAgICAfoOAgoKggXiAgIGDhHx/gIWAgIB8f398gIN+gIGChYCAg4B+foKAg4B+gI6CgH2Bfn+AfYB/f4p+gH2AfoCAf3+BgICAhYCAf4B/f4F8gH1/gIJ/gIKEgIB/eoCA
f4N4gICAhIKAgIGDgoCAe4CJgIJ5gYF8g4CBgIGDf32GgYN/g4CBgYB+gYCAgISBgYB8goCBgH9+gIJ/gYB/fn2BgISAgH+Af4CAgIF+gH9/gYGDfYB+gICBgIN9f4GAfH6AgICBgH+IfYCAgH9/fICAf3yCfoWA
fYaCf4GAf4B9gICAgH9/gIKAgXqAgoB+gH2AgI2Bf4CAgYGAgoB+gH+CfoCCg4B8gICBhn2AfoCCgX97gYCBgIGFgYCCgYCBgH56gIOFgYB/fIB/gX2Ae36Df4B7goCCgICBeoOIgIGAfoGAgn6AgYmBe4F/gIOA
gH6AfoCBeH9+gn+AhYCDfYWBgIJ+g4CBgoCAf3+DiYmAgICCgYCCgH6AgIF/gICBgIGAf4CAgYKAgISEgH+DgHiEf4F/gH6BgYCAgICAgX6EgICAf4B9f4R/gH5/g4CBfoOAgIKEgH6AgH2AgIKAf4KMgIJ+e4qB
gIKEf4CCgH6EgX6CgoJ/f3+CgIF6gIODf36DgH5+f3t/gIN/g32BfoB/gIOEhIR6f36AgICAgX+Af35/fn+BfoGBgICGgoF/gIGAd4CAfoB1gIGAgoqGg4CAgYF/gYGBf3+AgYCAgX2AeX6AgICBfoCBfoCAf3uA
gIF/foCBgIJ+gX+Bg3+AiYR+fIOAfIB/fICAgId6gH6CfH98fn+BhIOBgYCCgoB9fX+Bfn6AgYCBhYCAgIGAfoCAgH6CgYKBgIF+gYCBgH+Agn6HhIKAgIB9gYGBgIJ6gH+AfoSAg3+Af4CAgIN+goB/gH+BgIOA
hIB+gH6AeoGAf3+Af3+Af4F+gICAgYJ9gHV3fX+AfoN/goWAd4B+gIB/fn6AiYWAf4CBgHuFg3+CgICEgICHgHt/gICHfX58f4CAgICAgIKAgIGAfoJ/gH5/gH+AhH2AgICAgICDgX+Bf319gH+GgYCAfYOAgoCB
gISAg4OAfn+AgH9+gICBgX6AgIOAf359gIGCf3+AeX6Af4GCfXmAf4CAgYGAfoCAgIB/goCAgoCAf4B+goB+goCEgX+AgIB9f4GAfoSBf4B9goCAgYCAgIJ9gH2Af39+fYCHfoSAfYR/gYGBgHyBgIB+g4B/gICA
gX+BgICAgIGDf4B/gICCgX+ChoCAf4eBf3uAgHyAf4CLe36Bgn6AgICAgoGAfoGChoCAe4B/gIB9gHqAf4KCf3+Df4F/f4SAf4B+gICAfYF/gYOAg4CDgoKCgX97g4KBgYB8hX6CgIB/gH6Ag4GCgH+AiH6AgIB+
gICBgn6DgX+EgHl/e4R+gH+BgYODgYGBfoCAgYGAg4F8gnmCg4CCf4B+gH6DgH6Bf4KDhoCAgH+AhIGAgICHgIB+gICCf4GAgX5+eoGDgICCgYCAgH+Afn+De4KAhICAfneBgIF9gIF8gICAgH53gH6AfH2DgH9/
f4CDfH+Ag3WAgICBfYCBgH+BgX2BfYCAgICFe4l/fX5+gn9/gHyAgIJ6goSDfYSAfoB/gYCAgYB6gIB+gX+BgIB9f4GBgoB/hH+EgH2Cf359gnyAfnt/gICBgX+CgICCgIOAgH9/gn9/gIWAgX+Bf3t9gX55gICB
gH2BiYKAgISBgIGCgYCAfICAgIB/gISAgX96goF+gn+Cf4WCgISCfICBf4Z+eYCBf4aBg4B9hICAfoB/gYN5f36Bg4J+fnmAhICAgYKAfoCAfIB/foCBgX9+g36AgH+Af3+FgYCDgIB+gX6Af4GAg4CAf4F9gHyA
goF/gIGBgH2Ain2Afn+BgYCAhoBqfYB+f4B/gIGAgH9+gICBgYGAh4KCgICAgoN/hIiEfoCDgH6CfoCAgHp+f4CBgH+AgIJ/gnyAhH2AgICAhICAhH2AgHmAgoSCf3+AhH9/gX+Af4KAgn2AgoGAgICAhIKCgIN/
foCAgICAgIJ/gYGEgICCfX6AgICCgH+Af4CFgoKChHx+gICAgIGAgH6AgoN+gICBg4F/gX99foCAgH+Cf36Agn+Af4FogYWBgHiAgX2AgH2CgICBgYCAeoCBfoB/foR/gH6Af4CAgICCf4GAgIN+hoCBgX+CgH9+
gHSAgICBhH+AgICAf39/gn+Ag3+AgIN/gICAgoCCh4CFgHmAgoCAf4WAg4KBhYSBgIF+f36AgHt/f4OEgIF/g4GJgIB5fYB9f4GBfnyDgH+AgoCAg4CBf32AgIWGgH9/gIB/gH6DhoB9foGDhYGDgYJ6gISGf39/
f4CGfn6AgH+AgH15gIF/f4F/hYJ+gICAgIOAf4OAfYCCgn+CgH1/gIKAh4B+gYKAgIGFh4J/d36AfoWAgYCAhoiFhoB/f4CAgHmAgYGAf4CCgYKAf4CGgIGDgIGEiYCChn2BfYCCiIB5gIB8goGKgH+AgYCBgYCA
f4CAgH9/gICCf35+fICBf4qBg36Ae3+Cf4GAiH5/gICAgoCCg4KAgIF3gIB/gn+Cf3+AgYKAgoKAg4CAgIOAfn9/goCAgIB+gX+AgIKIf4CAdoGDgoF+gH6CgIGAgH6Bg4CAgH9/epJ/gXqDgoKAeYCAgIF5gISA
hX6GgoGCgXyAhYCAgYGAgYCBh4J+foJ/g4B8gICBgIKAfoCEgICCg4CAh4F/gIKEfYF/gIGAgIKAhoN+gH+BgYqBgH+AgICAf4KAfYB+gIB6gYB/gn9+e4CAgHx8f4GBgICBgIGEhHSBgIJ6goCAgIKCgIGAgIGC
f4GCfYKBfIOAf4OAgH6BgICBgH9/f3+DfYGAf4CCfICAf4GFgHyBgICAgICDfYCAgX+AfX99gIF8gIuAf4aAboJ/fX6Eg4OBgICAgIODgIaDiX9+gX6AgICAf4F/gIKAgHuEfn98g4SCgICCfoB+g3t/f35/eICB
hICAfoCCgH6AgYB8gIR+foGAgIGBgH6BhH5+gICAgIB/goF7f4F/foB+gIGAhH2Af4OAgX6BgICAgICAgH+AfoGKgYN8goCAhX6BgYKAgHmAgICSgX9+gHx7gH19f3+Ag3yAhICRgIB/hn+CgICCgH+CgIF9gX6C
gIOBgoCAgoCFgYF+fIF+dn+DgYB/gX9+gIGEf3x+gH2AgXqAf4V+gIB+gIKCf4CBhYB9gYF/gH17gIKBgHyAgH+AgYF/fX+AgYOAf3yAgIKBgYCAfoCAgIGAgIGAgnp/gIGCgIN4gICAf4B+gH9/gIWAf4B/goKA
gX1+gIB9hoCEf36EgIB7goF/gYN/f3mAgICDhH9+foCAgIR+g4CAgIB1fn6BfICCf3+AgH+Ef32DgIJ+gIKBgH1/g4GBf4B8gYGCgX+Afn9+gIB/gIKBf4CAgYR/g4p7goCAfoCAg4CAfoB/eX9/hIWAgYaAfoCB
fYB/fYCAgHyAgYCAgX+Ae4CAg359gX+Df4F/hYF7hH6AgICAfX19gIB+foJ2gH+Af4B/f4SAfXx9gH6AhIB+hH6CgoN+gYV/fn2Ff3+BgH+DfX+AgIJ5gH+BkoCAhICAgYCBgoV9goOCgYB8gH2Ag4CAfIGAfH+C
hX59gICBgIGAgH5/gHqDhH9/fH6AgX+GgIOEgX+AgICBgICBgH6DgXyBgIp+goKAf4GAg4B+gH2ChH6BfYB9gYB/hYOChIWAg36AfYR/e4CCf4CBgoCCgoCCgoCDgH6DgnuAgn2DjICAf4B+gICBfoCBf3+EgX99
hH9/gJ2AgICAgHyBgIB/f4OCgIKAgICAf39+hIGEg3x/gYCBgX5/gIB/gYB8e4B/fn+AfYCAfoCEgYR5f35/hn6AgH+Cf4F9fH9/f4CBgX2AgYCAf4B/gIGBgoKBgH6AfoGAf35/g3+BgIR9fot/hHx/foCAf3+B
f32AgICBfoV9foKBfYCAfoCIgIaEgICCf3+BgICAf4R8gIB/gX9/gIOCgICAgIB/f4CEg4KBgIF/gIJygIJ+f3qAgoGAgH+OgIB+gH5+gHyAgImAgICAgICBg4BwgIV9gX+BgX+AgYWBgIR/gHl/gICCgIh/f4CA
gIB/gH99gICAgICDfoCDfoGFfomDgH99f36BgIB+gYSHgoGBgIB9gH6BgHh9foCCgH6BgICAgIKCgH9/foN/gIF/gH+Afn58gX9+gX57gICAhoGAkY19gH+Afnt/gYCBgH2DgYJ8g4B/f4B+gYB4goJ+gn6AgYB/
gIB/gYJ/gIKBi3+EgH5+foCKfoB/gIGCgYCEg4CGgICCfn6Bf4aBb4CBfn16fYCAgoOBgX6CgIOAgn9/gX9+f3mAgIB/gICAgICDgn6AgYWAgICAfoB6gIWCfoF/g3+Bf4F7fYB/gYCAfoCAgH6BgH9+foB/f4CA
h4CBgIKKfH+Bf3+AgH9/goCEgX2BkoCAgICAgH95eIOAg31/goR9fX5/eoKAf4CDhIOBgH+AfoKAhnx/g39+foCCgoCAdn+AgICAgH+AhYCAgoCCgISFgX+DdoWAgoKAgIOAgHuAgoKAe4KAfoCAgX+BgIB8gIR/
goCAf3+Ae4KAfnyAgIB4f4CAhoCBgIGAgYOAf4GAgICAgH+AgIGCgX+BgYCAgH+Af4F5f4GAgn5/foF/f3yBgH+IgIKAgYCBgIJ/gIKAfYCAgICBgYGAfoGAhH6AgICAf3+Af3+GfYGBgIOIgHuDgHyAfoWDf3+A
gICBf4B9gIGAgIN+gICAgn2Bgn6Bf4J/hIJ+gYuAf3+AgIGCgX+CgIOAhZKBgH+Af4B+jn+AfnmBfYCAgIR/goCAf39+gX+Af4B+gYGBfoB+f4KAgIJ9gIKEhIGBgH5/gnyAgYCDg36DgICEkoWBfIGEgISDdYCA
gH2AgIF/gYeBgIB/gICBf4CEgoGAd36AgYOEgYKDgICAgX+BgICDhYB/f3mOgIOBfoCBgIB5fnt/fn2Af39+hYV9g4CAf4CAgX+AgYF/f4CAgICAg4CCgIJ9gICAgH1+hIB5houGgH2AhICBgYB/gYCCgIZ/gIGE
f3+Af4CGgH6Ff32AgIB/gIF9gIKBgH99gIB/hICAhIB+gH6CgIGBhn+AgICAgICAgICAgH54gIB9gICAgIB9hX5+g3yAgH9/foGCeoB/gIBogX99gIB/gH19gJWAfYB/gIF/gYB8fYCAgH9+hIOBfYB/gYB/gn+A
f4CFeH6Bfn+EgX+CgHuBgIWAfoKBgYCAgoCCgIGBf4CAgX59foCBgICAgH1/gICBfoJ/hYGAf4F/gIOGf4OLgX+Af4OBgICAgX51fnyDgH6AgH6BgIKAg4V+f3uAgICCgIJ/fX+AhX2AgH+EgIB+gH5/gnuBjICC
gX2Bf39/b4CAgYCAgX6BfICCgn6AgIGAgoGChH+AgIGAgIB/goWFhICBiICCgIGAgYB8fYqAgYCAgICAg4CCgYB8fYCFgoKBgH6AgX6ChX9/gHuBgn18gXCCgYCAgIKAfoF/hH+Bf4GAfIB/gIB+gH1/gn2BgIB/
goGBfX6DgniFgICAgYCBgICAgX5/gHyAhYCAgIN/gH2Agoh/gH9/f4CBf35/f4CAfXyBgH+CgIKAgX9/fH1/gYKBhoJ7gHiXgH+Af4CIgIB/foGCgH6BgoCAf3yAfn9+gYCAf3mBfoZ+f4B8gICAgICBgH19fYKA
foCDgoCBe4CCgoCAf399gH+AgYCAgYF9fn2Ah3yHf36CgH5/f4CAgICDf4CAgYB9gYBxgICAe4CCgICAg4CBgICdg32Cg4R/gH6BgH6AgYB/eoGBf32AgICAdX2AgIaLgHt7goB9gH+BgIOAfn5/f3+GhoB+fX+B
gn+BfoF/f357gIGBhYOBfnuBgIOCgICDf3+AhICAgIB/foCAgYB9gIKAfoB/g4GBgn6CgYWCfn+CgIB/gICAf31/gIGAhnh7goB/f4GAiHF9f32AfX9/gH+AgYN/g4CBgoB/gX6AgH+AgX6HgYCDgICBg4GBg4GA
gIKAgoB/gIJ/goF/gX+Af4CCgIN6gYCEgoCAgICAgYB9hH9/eX5/gICAf4F/eoB/foB+f3+AfoB/gHp+g36DgICAgoCZfYCAgoSAgoKCf4SBgIN7gYKAgH+EfoB/gYGBgIGAf35/gHyDg36AgIF+gICAiYSAgH6A
fIB+foB/gYCBgYB/hICCgICAhomAgICBg4WAgH6Bg4B/hoOCgIGKgH5/gX+AfX9/fn6Aen9/gIKIgISCfn+EgoB8gYGAf4OBfX9/gICBf4CAgIKCf4CAhIGBgHyAgGp+gYB5gIGFgH+AgH+BgX9/hX+Ch398gYF/
gICBf4GAg36AgYGCfn58f4CAgIGBh4CBgH+Ag39/gX17f4CAgICAgYB/foCAgH+AgH9/gYB/f4CAgH6DgICBgIJ/goBufoKBgoB/hICAgICAgYCAgX9/f4Z/gX+Af4N/foB7gIV9f4GAf4d9fYCBgIGEgX9+f4B9
e36BgICAfICBhYB/gIiAgX+Afn9/gH6AgICAhIB/gICCgH6Af4CAgIqBf3+GgH6BgIOAfoGAf4CCiIKBgH9+e36BgH+BfX6Cf36Bgn2Bg4CAgH+AhIF3f4SEfn+Cg32Efn+AgICAfoeAgHh3gX+CfoSAgoKAf4J+
gHuDdoCEg3+Agn6DgIB7jISEhICDgIB+hIB/gICCgH+FgIF/f4V+goB/foKAgIGCgHWGgISBgoCAgIGAgICAgIGBgIGCfnyAgICAgH2AfnqAf4ODg4GBgICEgX6Cgn6DgH18gIGAg35+hoGDgH9/gX+BiIN+g4GA
foB/gYN8goCAgH9+foKAfoJ+goF+f4B+hIKDgYKBfn6AgX6Ag4F+f3mAhH6AfYB/gH+BgICBgIB9gH98gIF/f36Fe3+CgICAgYOCgIF/gICCgoKDgIGAgICHgYCAf4OIfn9+eH18foSBgYWAf4CAfoB/gYB+gH+A
fouDgH97f36Ef3uBmYCAgIKBgISBhH6Af4F8gIKAgoB9gX2AgH1/e4CHgIJ/gn6Dh4CAfoCAgH6BeICAgH5/f3+AgIGBgH5+gH+AgXuDgIGAfH6Af4GAfn6Af4CAfoZ/gYCBgIWAf4CAgH6AgYCBgIKAgX1+g4CA
foGAgX6Af3+BgIGAgIB+g4OBgYGBfn99gn2AgYCAgIB/g4CAfYGAgYB8fX+AhoB4f3+AfYGAgYB9gH16gICAiIF3gIGAgICAhICBg4B/gHyCgIGCgYOAgICAf4B+hX6Cf3+AgIGAf4CAf4CAgoGCgIKNgoCBgIN+
gIKAfYCAfoB/gHyCf4CAf4B/hH+CfIGAgYB/hYCCgH2AgICCfICBf4CAgIF/f4GFgIGBgIB/gIJ9gH6AfYB/hICBfoCBgIKAfoF+fIF/f4KAf4B/foWBf39/foCDfoKAgoF/gICAgoCAgICCgX9+gIGFgIGAgYCA
eoN6gH9/hYGDgYGEf3+AgICAfoOCgICChYB+gICBgH+AdoJ/fX5/gH+AgIOCgIN+f3ODhYCFfoSAgn+Af4GCgX6AgICAf36CgX98gIKCgYV9gICCf4CBgYGAgICAhIB/fYCAgIJ3gX9+f4B3f39/fYCCgoGAg36A
gICBgICAf4GAhX5/g4CAf39/gH9+g39/fn6AfoF+gIF7fHmAgYGDgIGAgIKAf32JfoGAgICAgYF8gICAfoJ/gIKAfIF/foKAgIGAfoB8gJSAgX+Ag36BgIB/foJ+f4CCgH9zgoB/gX+DgIB9g4F+gICDgX5/goCA
doCAgIeAgn+AgH97gICCgIKAeoB/fICAhYCAfIGBgH6DgIZ+gIN7gIWDgIGAgICBgH+Df4CAf4OEgIB+gH6AgYKAfoSAgYCEgXuCf4GAgICAf4B+gH+AfIB+gHyAiICFgH9+gIKDgX+JgH58goJ/goGAgXiAfoCF
gIOCgIOAgX6AhoCAe4GDgIOAf4OAgYB8foCAgIB/goCAgX9/gYGBhYCAgX+DgX+Agnt+fHuKgICAf4CCgICDgICEgIJxgoCFfYKDjH2BgYF/foCHgICBfn6AgIGAfoB9f4KAgYJ7gIB/fIB+gIt/gIaAjoR/f4CA
gYCBgIWBg4CDgYCAgICAgIKAgIB7gH6Bfn99fYKAf4CCgX9/hIB/gYB+hYCBgICAfn9/foCBf4B9gH+HfoCAgoKAgIB/c4GDe31/fYN/fICCfYGBgH+Uf5GAgIGAgICAi4GAf4B/f4V/fYCAfYB/gH+EgIBsgn+A
c4OAgIGBgH+AgYaAgIB/gIGBgYGAfoB/gnyBgIKCf4OAgIB9gICAfoCHgICAgIF7f4B/f4SAgICAgH+BgIF+gH+Ah4CAfoCDgXyAfoCAgIF+gIKEgICAg3+HgIF/fX+AgHyCgYSAgIiAgICAg4CAhICCgH+EgH9/
goOAioKAgYB/f397gYCEgoCCe4CAgH2AgIeAgH2AhYB/f4CBgYB+eXx+gICBfoOBf399gIGKhnuCgIB6gH6AfX6CgIKDhIF8hICBgX58gYCAfH+AfICAf4CAfn2Agn+CgYCBg4CAfYB/fn6Agn6Bgn+AgIGChIV/
gYCAfIR9gYV8gICCgYB/gICAgIGBgYF8gISDiIB+goCEfYKCf4CAgn6BhXiCfoCAf4B/fH9/gH6Cg35/eYCBgoCFgoCFgYCAg4R9gIB+f4CAgH6EgIB6gYGCfoJ+gH9/fIB9e4KBgoF/gICFfH6AfoCCgYB/gH2B
gH19gYB+foB+gYJ+gIB/fYCAfoV9f3+AgIGAfYGAgoKAf3+BgICAgICAgH6AgH9+f4GAgH+De4CBf4CAhICAhYCDfYB/goCAfn+ChICAgYCAf4CAf39/foWBgYGAgIB/gYGBgH+Af4eEhIB/iICAe4CCfISAgICA
gIx+gX+AgYCCgICSgICCg4N7d4GBfn9/g4eAgH6BgIF+hoCCfoKAgICAhHx/gYCAgXyIgX+Ch3yKf4B9f3+AdXx9gH9/f39/gICBgICBfoCAf3+BgIR/gICAgIKAgIB+gIB8hHuDgICAgX99gH9/iYKAe4GHg4GA
gIR/g32BgX9/goF/gYN+gn6BgYCBfYGAh39/foOBgICCf4B/gIJ/d3+Ag39/foB9f4mCfoCAf3+AgHiBf4t/gHx+gn9/gIKAgX9/gYCEgIGBgH2AgH9+gIN/gICBgICAgH5/gXKBgH1+gYB+f32EgoSHfYiAg4SB
hnx+hoCAgH+AgYGAgICAgH+Ag36AgH+AgH6AgX9/gH+AgICDfYSCgIR9gYZ+gIKAfoGAgn+EgIOAgH+AjIB+gIN+gIF5foKAfIOAgoCBgoB5g3uAgYJ/gICEgoGBfIGAhIB6g4OBgYCCfoaEgIGDf4CCf4CAg3+E
gIGAgH2CgIKAfoCAf39/hIB/gIeAgoGBgICAgIR+gYCDf4CAh4CAgICBgH6BgIN+gIOAf4KDgICBhHt8gIN/gYWEgISCg3yAgH9+gYB6fYCBgIJ+gn+BgIqBfnqAgICCh4B/gIJ+gIKAg4F8goB+gH+BgICAhICB
f4CAf36AgYCAf36Ah36BgYGBgn6DgXeAg4F9fYB9hIWAfoCAf4GBf4GCgICAgYKDgH6AgoB8gYCAgoB/gYSDgH+Af4CAgIOAgIOBgYF+fICCgIB7f4GAgH+CfoSAf3qBgYCAfX+BeoCEf4GAfnt9gIOAg31/gYCB
g3+Cf35+gIR8in+AgIJ+cICDfoZ/gICAgYOBgIN/fXeAgIB/fYGAe4GEgYd/hIGAe36HgH+AgH9+f4CBgIGAf36DgIB/gH+AgnyAgYB9gICAgICAc36DgIKAh4B/goWBgHmAgIJ/gICCgICBf4CBg4GAgICDgIaE
fnl8gIB/f3+AgICBgIF+fn2AgIGAgYB+gIGDgIB7fn9/gH99foCFf3yAgH6Af4GBfIB8gHeGgIB+foF/gYKAgICAgIGAgYGAgIB+gYCCgX+Afn6AfoB9f4F+gH+Af4GEfoCAgISAgIGDgYCHgX+BgX9+gIGCgIKH
g4B+fICAgYGBgIF/goCAgYd5goGBgYGBgoCAf3+Af4KCgYB/gX6BgH+BgIZ8f4B/gIGAgICAgHyCgoOBgH5+gYCIfoF/f4B6fnqDgX+AgH6AgH+AgYCAf4B+gn95fn6GgIKAf3x/gYCAgIB9hIB+gnqAgnyDgn94
gn9/gH2AgICCg399gIOCfn2DgH+AeoCBgIGAeX6Bf4CAgH5+gICDgICAf31/gICFgYZ+gX57gH6DgYGBgIGCf4GCgH6Bf4CAgH6FgH+AgICAg4CBfn+AfYCAgH6AgICAgICBgX2Df31/f36EfICAgoB9gYCBgIKA
f4CBfIB/gIGFfn6AgICAfX+Cgn5/g4J9gICAfoB/gIF9gIB/goB6goKAf4B/gICCf3+Af4CAgYR7fIB9gn9/f4CCf35/foCBgXuIf4GEfoGAgICBgoeAgICBiIGAgH5+g4CBhH6AgIJ9gX+Af4CAgICBgn9/hn6B
hYGAf4B/f36Egn2AgYJ/gICEgICFhX6Afn2AgIN/gYOBf4F1gYKCgIB3fYGAhICAgICAf4CAg4OAgICAgIBvgICAgIWAgIJ+foKBg4CAgIKAgYGHfoODgICCf4OBgHx/gH99fX+AgYCAeICAgIGGfX+AhIF+gYF9
g36Dgn56gH+Eg3+AgYB8g4KFgH1/goB/gH58goOAgHd+gHmEgIGAgYCAgYKCgX+DgYGAfn9+gIKCgX1+f3+EgYN/gH5/gYCAgYCAgYB8gICEgH+DgIJ+goCBgICAeIB/gHuAf4GBgX+AgYCChnyAhICAgICBgIGA
f4B/hoF+gHyAf3uDgnZ6gJV9foCBgXqDf4B/enyBgIJ+gIF9gIOCg4CAgX6AgICAfoGAgICAg36AfoOAfH6BgYB9gYB/gHqAfXuEhX9/gYCAfoCAhoOAf4CGgoB/fYB/gICDfIB/gIB9hIeFgICDf3uAgH19gICA
gYV/gH6AgIGAgYOBgYKBg4CAhn9+gIKAgoCAf3+AgIaCgYJ/gH+AfYCBh4CBgYB9gH6BfYCAgICAf3+AgIB/gYCAgH9/gIx/f31/gX+Gf3+AgICCgnx+iXKAgICAgH5+foGDf4CAfYJ8hICCgoB9f36DgICAiYCD
dICAfn97en+AgYCAfYCAgIB9hXx/goKEf32Ef4F/gISIgH+AgIKAgIGAgICBinCHgYB9gICBgISBgXp/f4GBg4CBgICHgH99gn+AgYR+f4N7f4F6gICAgoKBgISBgYKFhIB/gIGAgICFgH+AgoKBgYCEg359goZ/
gH+Af3+AgoCBfICEf4V7fYCAfoGAgoGDgIKAf4GAa4F/gn+Af36AgYF9fX58goCBgICAfoGBf4CEf4CAgX95gIB/gICAf3+AfoWCeoaAe4CAfoaAgX+AgoCAgH+AfoCCf31/gISCfoB9gnx+f4F/gIB8gICAf4J/
hICFgIKBfoCBd31/foqFgHx/gICBgoGAeoCFgYCEf4J/e3N9gIB/gYGAfoB+f36AgoCAgoB/f4OAgHqAfYB/foF/gH9+foB/gX+Af4OBgXl+hn+DgH2CgH+Af4GAf3yAhIR9gX+Bf396hIZ/foB9f4CAgICCfYGG
gICAgIGAgX9/f32AgHqAgICBg36FgYJ9gIF/gH98goCAgICAg4F7gH2Ag4WAgIB9fnyBf4B+fX+AgIaBfoJ/foF9gIKAfICBfYB/gYGAhH1/foF/i4uDgIKLhX9/fH6AgH+BgYCAfoCDhH6AgH5+gH9+foB/hIN9
gIKBgIGAgX9+e4GAfYCBgIZ/goCBe3yBgIR/gX+AgICAf3+AfoGBgIB/foCBgIKAgICAf4B/hICAfYOAgIGIgICBgX+Ag4CCgH9/gIB9f4CIf4CAfX+AhoCAfoCAfn18gIKBgYGAhXt4gH+Bgn98fIKCf4B/h4OA
g3+BgH6AgYB/g395gIKAgH+AgH6Cgn5+gISBhYCAf4CAhIKEfn2AgIF+f36AgYKEgICBgYJ7gIN/gIJ/f4GAgXyCgH9/gICChICAg4CAgIB+gICAgIF+goCAgYB/f4B/goKEf39tgYCAf4OBgoCAgYKAg4B/foGA
gX+DgH6Af4CBf4CAf36BgISAgICBgH+BgIKAgYCAh3yAfoF+gICBf4CBgICBgICAf3eCfX+Af4CAgIF7g4CEgoGCgXuAfn+BgICAgYR/foN/gIF/g4B/f4GAgHqBgIF7goJ+f4GBgIB8gX6Cg3yBfYCFgICAgYCA
e39+g3+AgIJ9gISFgX+FgX9/gYCAfoB+gH5/gICAf359hoB+gICCe4CAgYCEd3x/gX9/foZ+gIF8iICAf4SDgICAhIB+gICBgX6AgYN/f4B/fYKAhYCBhIB/gX+CgYB+gIaAf36AgH9/gYN7g35/gH58gX2Bf3uD
gYB/e4CAf4R8f4GCgIKEgIGBhX98f4p/gICAgIqAh4CBf4F9gHyCf4F7gYB/foB+fYCAfYKAgIF7gH+Bf4CDfoKGg36AfX9/foCAeYCAgX94gH+AgYCAe359gIF/f4B/foB7gICBhoF/f4OAgYB/f3yAgIV9gH+C
gHp+gX6Af4KAf4iAgn9/f3+BgIB+e3+EgH+Cf4R9fn2AfYB/gX6BgYGCgIR+fX6AgYCAfn+AgH9/gH2CfoCAfX96f4CAgX+AgH+BgX6AfoGAdH6CgoeDfn+AgIKBgYGBgIGCgIeCf4CLfYF8f4CAfn2BgICBf4GA
koB/f4CAgYWAgH+GgICAfoCCgoCDfn9+gIGAgIJ+gn+Df4B/gIGAgICDgoGBgIB+goCAf3uBf4KCgIKAgX+AgICBgoCEfYR/g36BhH9/foCBgX2BiYOCgH+AgH98gYCAg4CDfX1+hH5/gH5+gIh/gIOCgX+AgIGA
goCAgH6BgH5/f4B8fICEgIGBgIF8hICCgG97gIB/gH9+gHyAhH6Ae4CBgYCAgIF+f4CAf3+AgoF/gIGAfoCBgHyBg4N+gIKAgH+AeYKAgYCAgHl6gISAf4GBgYKAgHmDgICBgYCAgIGAgoJ/f4B/gH2AgIGAgH+A
gIJ+g31/h4J9g4GAfoB+eoB+foSAgH6EgH+AgYCEgIJ+fn6EgIGAgYCAgICAgYCAgH+Df4CAgH9/gYKBgYGBgH58gId/f4CAgICAeoCHfYGAgH6Df4WCgoCCgIB/gH6BgHx/f4CAh4aAhIGAgIGAfoGAgYeBfIqC
gIB/goCAgX+Af4GAgICAf4SDgICAgH+EgICAgX+AgIKCf4KBf4CBf4B/gH9/g4WCgICAg3eAgoCAgIKDgYCAgH2Bh4CBhX9/foCAgYCAf36Af3yAgISBgIGAhYGDf4CBiYV+gICAgYCBgYGAgH+CgICBgIB/gH+C
gIB9gIJ/gYGBfX+AfYCAgX96gIF/gICAgIB9foB+e4CAf4B/gIF/f4GBgoKAf4CAgIGAgX6Cf4GAgoKCgoGCgoB/gX+Bgn+BgIKAfoB/gICAgICAfoF/goOBgH1/fICDgIKCfX1+gH6Ae4R+gICCgX9+goWAgn+B
gI+DgIJ/gIB9fYJ+fYCEeIB4gH2Af4N7fH+BgYGBf4B+fIF9gIB/foKAhHp9f4B8fX2AgnWAfHx/eH+AgX6AgX+DfoGDgH9/gH6DfYt+f4F8fIB9gX9+goCAg4R9gIN+f4B+foSBgIF/gYJ7hICEgICAjIKAgoGA
gH+BgoB8gICAgH+BgH+AfoCAfomBfoF/gIB+gYJ+f4KAg4GAgYF9hYiAgX+AhIB9f4F/goB+fYCAf357f4CAf4GAgH6Af4B/foiAgH2BenZ/gH98f3qCh3+Ag4qAgn+AgYCEgIN/hYCBfH+BgIB/gH2BgH6AgH9/
gH6AfYN+eYCBgIN9gn2AgYF+gX59gICAgIB8f4CAg3yBfYB/gICAgICAfX+Af49/f3yBgoCAhYB/gIeAgYCAgHx/gn9/f4CFiX55gH17iIB/goCAf4GBgX5/gXyAhoCAf4GAgIKCgICAgIN+g4F/f4CAeX+DfoCA
f4GAf4CAgYGEgYGAgICAfn6Ah3yAfIOAgH+Bf4B/gICCg5iAgHyFf4B+f35/hH6BfoGAgnuBgoF7f35/f3+BeH98gISAgYCAgX+Cf4CAf4B8gICBfn+Af4CBfYCAgIB/foKNf4KAgoB/f3+Agn+AiYGAgIGBh4OB
gYKAgICAgH+Ce4CAhICBg3+BgYB/fIGAgYCBiH5+goGAgICBfoCCgYOBgH+AgIKDgIB+foKAfn99gIJ7g3+BgHh/eIB+fYB/fICAgIGAgYB+gYF+gIB/gH6If4CGfoF8f399gX+AgICCfoKCgH6AgHx+hH9+g4CB
gICAgYKCgIB/f393e4SAhYCBgIGBgYB/gXd+hICAeoSAgICAgXt6fYKAgYmAf4CDg4B/fYKAf3+EgH+AgICAgYCAfX6CboCAioaAg4WBf3SAg4GAgHGEgoGBfIF/gX6BgIGBfYKEf3+Ef4F/iYqAgX15foF+fn+C
hX6BhHyAgICAgIKAfYCAf4J/gIGCg4KEgHeAgYSCgH+Af4GAhIKAgX+AfoB+gIuBgICAfX+FgICAgYB8fIB3foGCf35+goWAgIJ/hIB/gYCAgICAgoCBgYCAfYCAf4CAgYGChX6Af4CAf4F/gIB8gH+BgH+AhIGF
g32Cf3uAgYaAfn5/gICAgYN+fIKAgH6AgICAg4KBgICAfn+Cf4B/gH+AfYCAhoCCfn9/gIB/hIOEg4CAgYGEfoCAgX+AgYCAf39/gISDfIB7gYN+foOAf4KBhIF/gIOBfYOAeX6AfICFhX9/gICFgYOChoCAgICA
hXyAhIGGgIB8fn5/fn+BgYSCgIZ9gIR3gH+Af3uEgYCCgH+Cf4SDgoGAe4B/gpSBgYGAgYSCf31+gn9/f4aBgoB+gIOCgH5/gIF/hYeAgICFgICDgYCAgH6Bf3+BfH2BgH2BgICCgYF/eoJ/f4GCgICEgYCCfoCA
gYB+f4B/f4KAgH+AgYSAfIGEgH9+gICAgH9/f3+BfoB+hX9/iIF8gICAf4GBgICAfIKCioF/gX9/f4KCgX6Bgn1/f3+Bf36Cgn+AgIB9gIGAgH6BgIB4fIWAgYGAgIGBf4CAgIGCgICFg3+AgYB/gH+BgICAgH+A
hoGBfIGDgIl9gn+AgIOCgX+BgIaAgH2Af4B/gH2Cg4CAfn1/fHuBgoCBf4Z7eYF8gYB+en+Af36AgIGAf4CAgICAeYCEfICAfoN/gX+AgICLf4GAgH6DfYB9gIF2gJN/g4GAf4aAfoB/f4CAgIGBhnyAgH+BhYCC
hoCAgIB8goCBgH+FhIJ/g4CAgYCChIB+goCAf4KBgICCgoCDgH6Bg5V+gH18koCFgn+Bh4GAfoCCfYCBhH6Af3mAhH9+gIOBg3x+gX9+gX5+f4CAhYCAg2x+gICBgH6Bf4J/iICChn5+gIF/f4GKf4B/gIGAg3yA
f4CEfoCBgH2AgYCAf36EfH5/gH+Ag4GAfoKAfn5/foCBfn+Af35+gH6dgIB/g3+BgIGAf4CEf4SAg4KAf4KBgIqBfYB+gIGBgYB0f4GAfoN/gICAgH5+f36DgICAfoCAf4B/fYOAfoCAg3uAfYqAgYB8fICBgYGC
gnqBgoOAgH5/hH6Bf4F8gIKAgIB/gICAgHxwgX6AgICAgIB/gICDeYGAgn9/goKAgYKBg4B/gIB/gYB/gICAgIJ9gH+BgoGAfIKBgH5+gYCDf4F9gICAhoB5f32BfoKBf3+AgH+Af4CAf4KBfoF/foB8gIB/fH5/
fYOAgICAgIB8gH58gIKCfYB8e4CBgIKBfnyAgIJ/gIKBe4CBgoCAgIGBgH9/gXuBf39+goB/f3+Efn99goOBgIeAgH6BfYF+gICAgYJ+fYKCgoJ/goB7f4CAgYOBgoCAgICBgICAf36ChXyBg4CAe3+AgICCgIGB
f4CAgYCFg4F9f4GEfoCAgYGEfoeBgoF+gIN9f4J8gYGAgIGBgIJ+gIGBf4CBgn+AgYF/fISCf3+Af359gICAfoF9gH2AgoCAf4B7hIB/gH9/eH6Af4GBgYB+gn2AgYKCgIGAf4F+fIB9gH6AgYGAgICCh4CBhX9/
gYCCf4GBg4B/gIB+gH6AhHuAhIN8gX6DgYeAgICAf4B/f39vf4GAgICAg4KBgYR/gICAfYCDgYGDgICCgYB9g3+BhICAgICCgH6CgIB8hH6Ef4CAgnZ/gIF/gH6OgIN/gH+BgIJ/g3+DgImBfn+DgIJ+gYR9gYKA
gICAfoCAgH+Df36DgICBf4CDgIKJgYB9hYaAgICAgIB/hYCAfoyAgIB1gYCAgIKAgo+BfoCBe4CBgH6Afn6AfoB+gnt/goGAgIB+gIaCgoJ/fYF8f3yAf3x/gICBfoOCgISAgHp+gH+AgIB5gYGAf4KBhIB/gICA
gYCAgIZ/gIGHf3+AfX2AgYCAfoKBgoCAgoCAgICAfoCCgICAgn+BgYCBgIB/gIN9gIJ9gIB7f4B/fn+AgH+BgIKDgIKAhIB+gIB/f3+AgX1/f3+AgYCBgH+AhH5/fn1/gHaCgIB9gIJ/gn+BhH2Ahn5+gYCChIGB
gX2LgX5+fIB+gH+AgICBgH6Afn+Dg4GAgICAgIOBf36CgIWBf3+BgH58gYKAf4CAg4GAgIB/f359doOAfoCChX+AgH6AfoCBg4CAg4GAgoaAg32AgH6BgIGAfn2Ae36Af3+Af3+Af4GBf4CBeoKBgH+FgIKAgYB9
g4B/foCBfXyFfIGAgIB+f4CNhH+BgoCAeYGAgIB/gH6Ff4CCgYB+gIF9e4V8f4B/e4KAf4CAgICAf3+BgISDgHGDfn2AgICCfIF+hICAg4KAgYCAgH6BgIKJgH+EgICDgIKGf4F7gn6CfYB+f4WBf32Afn2AgICA
gIKAf4CDgH+AgIGCgIB/foB9gIGAgIN/gIGDfoF+g4B+gH6Ag4B9hICBgH1+gIKDgoCAf3+Ag36CgICCfoR/gICAg4B+gICCgH+Bgn6BgX6Ch32AgIB/gYCCfn+Bfn59foGDgH6AgIGAgoGBgX2AfH9/gHuAgICB
fYWAgICAf4qBfn1/fYCCg4CAfoCCfn1+g4GHgoB+gYB9foKDgn6DgX+AgH9+gIyCgH+CgoCEfoCCgn+AgH9/f39+e4KBf4CAgICAf3mBfoCBfn6BgIGCgH+DfIGAgX97gIOAgn+EiH6BgX+BdoCAfoCAgHaAgICE
i4J+gICAfoCBgoKBgHx8goCAgoF/gIGAgHyCgIF/gICBg4GAgYGBf4OBgH98fHyAgn6CgYB/gX+AhYB4f4GAgICAgIKCf4B9gHqBf4CDhoB/gIB9fICAgYKAf3+AgICBf4SAf4CAgn+Bf4CAgIGAgISBjoJ+f4CA
goB/foCBfoCAgH9/goOAgICDf4GBgYB+f4Z/f4GCgIKAgIB/gIOAh4B/fYGBfX+AgX+Af4CBgX6AgIB/fH+AgoR+gIN+gIJ/foCBf39+fYJ/fYB/h3yAgYCBgoB/f4CAgICBgIB8goB+foCJfoN/gH+AfoCAgICA
e36AfnqAf4GAfoF+f4KAgISDfHx+gHqBgYCCgYCAf4GAf4CDg4CHgICCh4CAf4SBgICAf36Af3+DgIGAgICDgHuBfoV+goB8f3+AgoKAhoCAgIWBfH+DhH57f4B9gIF4gICCgoR+f4SCgYOAgICBgH+AfoGAgX5z
gICAgYB/gH98fIB/gYB8gYCCgIN/goWDfYF/gH5+gICCgH6AgHyBhYCIf3+Bgn6AgICAgIR/f4KAfoKBgYSAf4GAf4OBhYGAgICAh4R+f4B/foB+gICAgYCAgH+AgH5+gIGAgHl+gYKAg4B/eX+AeoOBgX+BgYF8
fYCAgICEgH2Cfn+BgYKAgnx9gH9/g3+AfIeEgH+AfnyAgH+AgIB7gICAh4B7f3+DgYGDfoCAgoGBgICBgoV+goB/hICAgICAfoJ/gIB7f4Z6gIB7fnx+gICBen+DgYGBgIKAgoCAf4eAgICAgH9/f4h/f4GAe4B/
f36AgYB/gICCgISEgICAgoSBhYB+goGCf4F/h4F/gIGDdH+AgYCWgYCCgHyAgIWAgIWAgIGAgoB/gICAgIKAgICBf36AgH5+gYKAgX+AfoOAgoCDfXx9f4CDgoKAgYB+fn+AgIGAenyAgH+AgYKCfoCBgYOAf36A
fYB8hIKCf4CAf3iAgoB/eHmPgX+AgICAgICBf3+AgISAeYB9gn2AgH1+f4B/fICAfoOAd4B9gYaIgICAf4B9e3+CgICAgICAgIB9f4CAgYCAhH+FfoB+hYB/f4B+gYCBg4GAgYB/gIGAg4GCfoKAf4N/fn6Ag4F/
gICAgH+Ef4CAgYKAgIF/goCAgX+Cgn9/fYF/f3+BfI1+gn2Ag4F/gYCAgIJ/gYB1f4eAgH1/g3+Bf4KDgH+HgIB+gICCgICAf4CAgISAfoOBg4CBgICAgIGBgIB6foCAfoCCe3+CgHyCgImAf4B+gICBgICAgICA
foCAgX19f3+AgIGAg4B/goCBf4iCgIB/gH2EgHiGfoCAgYCAfoJ+goKBf3yAf4GAfH+Afn1/hYB+gYGBgIeBgIGAgHiEhYCCf4F/goJ/gYJ+f36Af4CAf4OBgIGBfX6AgYCCgICAgJiAgICAgICAgICCgH1/gYCC
gHqAgICAgIOCfX6AgX9/f4CAfoCAgH2Af3+CgICBfH2EjICAgH53gX9+gHuAfn6BgICAfoB+gnuAgHyAgICEgH2Af4CDgISCf4B/gH+BhoWAfoGAgIGBgICFgIB/g36Be3iFgYCAf4B/f4B+gH+AgICBgIB6e4F8
gIB/f3+Bf4B4gH+BfoGAf4N+f4B+gIN9gn5/gICAgYCHgICVgH6AgICGgoB+foGBgICBgoCCfIGAfoJ/gH9+fICBg3x/gIB/gX2AfoV4f4B/gIN9gX+BgYB/gIN/eoCAfnaAgoB+f4OAf4CAe4OSfIF/gICAgoKA
fYJ9f3+AgICAf4CAgIGAiH9/gIB8foCAgoCCgoCAf3+Bfn+Cf4R+gICAf4B/foB/gIB/fYaAf4CAf39+f4KAgoB5foKAfYJ/f4F/gIB/fX+AgIOBgIOAgH6AgX55gn9+fn+Bh4aAgIB+gH+Cfn+BfoGAf4B+gH5/
gICBf31/foSAgoWAgn5+gI2AgICAgICAgH+BhHqAgH2BfX2AgIJ9gICBgIJ9gIOBgoB8goCDgX9+gYCBgH6IfoF9gIR+gH97gIB+gIOGkIOAgX+Ag4CAg39+gH99fYCAgYCAhYGCgICAeoCCgH2AgX+AfICBgX6B
f36AgYmDgICCgH+CgH+BgIGBf4B+eX57gIF/hH99gIGBgH96g4GAgnx+gYF/goCCgIB/gIGBfYJ9g4CAgYCAf4CAf4CAgH6AgICAgIB+gIF+gYCAg4GBgH+DgH+AgIGBf4B9gYCKgICAf356foCAf4B6gH6Bfnx+
gICCfH+BgIGAfoB/gYCEf4CCfICAgICBf3+Cg4B/f4GCgoB/gIJ/foCAf4GBgIKAf4J2goCIhIGBiH+EgICCf4CAgH+Af3+AgIF/gX6Af4B9gIKAgYKCfnh7f4J/gICAgoCEhIGFhX+Af4aGgYGAgIGAfoGAdICF
gIN6gH+CgX6GgoGAgIB/en+EgISBhYCBfn9+f359goKAfYJ+gIKAgH6AgX9/hH+Bgn+AgH6AgX+AgIB7gICCgYCCfoOAgIKAgICAgYN7goJ/foCAgIGCgIB/foWAgYB+gICCgISBfoGBgIF7gICAgIOBg4B8gYN/
f4OAgYGAgIGAf3+AgX6BgIF/gYB7gICAgIF+gICAgICDe3yBjICBf3+AgYCBfoSDhXyAgoB/gIWAf4OAgYCBf4B+gX6Afn+CgoOEgH1/fYGHfIF/gICBf4GAhICAgIKCgIODgIN/gIGBfoCAgYCBgYGDgH2BgH+L
gYCBgYB/hX5+goB/gIKAgIODgYCAgIGEfYCCf4ODgn1/f4KAhIJ+f4B+gICAgH1+hoF8gIF8gIJ/gIGAg4CAg32AhX1/gIGDgoCGeoCAf4GEfYCAf36Af32DgIKAgX1+gH9/hIB/gIF/gYGCgIGAgHyBhICGjoF9
fnd/foGAgICAf4N7g39+gn9/gICBgIOBgICCgYKAgoKAfH+BgICBgIB/fn+BgoCBgHyAfoh8gICCgHuAf4CLgn6Bfn19hoWAgH6Af4CAgH9/gICBgICAf4B/fX+JgICBgIGBgHiBf4J/gIOAgH6Bf4CBgIGAfYCB
eYCAgICAfn59g396g4B4gIOCgIB6gIB+f3yDg4OAf4KAgYB/f4KAgoOAgIF+gHyBf4GBfIN/gX+DgoB/fIOChH6AgoCAf4GAgIB/gn6Ag4CBfoB+foGAgIF+f4CAf4CAgH6BgYOEgISDgoOBgICAgHqDg4OFf3+A
gYJ/gIN/goOCf36AgIOAfoCBgH6Ag4J+hn2AgIOAgICAgYB+gICAgIGAf4R+gH59gn+Ag4B8gH9+f4B7gXyBfYGBhH6DhHyDgYCBgICAgoCAgICBgICFgoCAgH9+f4CAhIN/gICAgIKCgICGfYB7fYB+en9+gH2A
f4CBgYSBgoCDgYCFgYB+foB/gICKgH+FgYKAg4B8gICAgYB/gIGAgIOAgIGAg4CAgIB7gIGCf35/foGAgIOAgHmCfnuCgICBf4B/gH+AgIF/foB/gIB8gYCDgYJ/gX5/gICAgICAgIaAf35/gICGfnuAgH+Ag3+A
gIB6gYCAgIWAgIGCgH6AgH+Ag4iCgYGBgYWBhYGCgIB7gX+AgISBgH+FgIB/gIF/gICAgIGBg4CAg3yBhX+Af35/gJKBhXx/gH6AfYB+gZCAf4CAgYCAfnmAgIOAg4KBgICAf3+AgICBgH+AgIV4gH19gICAd4R/
hH+BhIGAgYB/gH6Ag4WBf4GAgX+AfYOAf4Z+gICBgIB1gH+AgH5+gIF+gH+BgoF/gIJ+eoB+gIOAgIKAfoSAg32Df4CDhICAgICCgIB+hoCCgniAgICFgYCAgYB/e4CBgX59gYGAgICAgIF/fYF9f4CFgHqAgIGA
gIKDgoB/gHqAgYF+gHyAgH6AgYKAeoCAgIB+gYGDfoKBf32AfoCDf4GAgIGCgICCgICAfoKBfICAgH1/fX9/gn6Ag31/gH99hH6AgICAgIKAf4CAf36Cf4CAgIJ/gH+Bf4CAgIB/gICAgYJ/en6Bf4CAgICAfYCD
gX9+gX9+gH6Bf36AboJ+hH+AgoGDgoB/fn9/gIGCgYCCgYGAgH6CgYCAgn+AgIx9gICAgYyAgIGBgYCAf4SAg4OAgYKAfoCCgXaEg36AgIF/gIB9gH+AgICGgICAgH2DfX+AgoB/gH+Af4J+f4J/gIB+gICAfoB+
fYKAg4CAgX6CgH+DfIKFgIOAfH59gYyBf4GBf4CBgn6AgYV/iX6DgYOAf4B7f4CAgH+Ag4GCfoeAgH+AhYKBfoB/goGAg32EgoCCf399f4GDgYCBe4KAeoGEgIF/HYOAf3+BgoGAgH2AhYCBf4J5f3aAhYCBfYKA
hYWAgIB6gIN+fnx9gX+Ben+BhoCAgH+AfoKAgIB8gIKAg4CIgIB/f4CAgYCAgIOAgXuAhYB/gICAgn19foCDhIB/f4CAgICCfYCAhH59e32CgIKAgIB2gH98g39+fYR8gIB+foF9gH6AgIGDgYCBfX5/gH+CfIJ/
gIJ5hHt+gICBf4F+foZ+gICAf35/g4B+gICBgoGBgH+BgHuBgH6AgH2AgIGAf4GAgIB8g4B/g3qAhYB/gICAgIGBgICCf4CAfnqAfnqBgICDgoF/fX2AgYJ+gH2AhH1/gH1/gIGHgX+AhICBgIB/gICAf4F6gIGD
gICBgYKAfn+AgnyAhn6AfoB+f4R/f4OEgnuBfoF9gYB9g3+BgX99gIF/gX5/fXmAgH6AgIR/f4CEgH+CfoJ/gYCAgICAgICAf3+AfoCBgoB+fYCAf3+AgX+AgH+AgIt4gX5+gIuAgImAgYF7fX2Den6AgH+BgX+A
gICFgoCAfYKAgIt7goCDgX+AgIOBgYSAgYKAgIKBfoB/gICAgYF/gIF/gIqAe3+CgICAgH+Afn+AfoCFfX6Ch3+KgX6AfoCAgHmCgH1+gIGAgIGAfH2BgoJ9gHiBgn+AgICFgYB9f3+AgH+BfoGCgYF/gX+Af36A
foGBgoB/iX6AgIB8gIGAeYCAg4B/gH+AgX+LgIGAg4CAf3+AgH97gn6Gf4CBgYWBhH+BfISBhH9+fH+Afn9/gYGBg4GAgIGAgH+CfoGAgIKCgoGBhn2AfIKBg4iAgYB/g3+BgIOHfn5/hIN/gYB/g4CAg36AgYKD
gH2AfICEgHqAgoCBf4KAfoCAgH9/hIKEfIGAgn9/gIJ3gICAgYCAhICAf4OAg4SCfX2AgXyCfoCAgICAf4B5gIODfX1/gIOCgH2EgH2AfX+AgYKAgn+AgX1ugIGBgYGMgYCDfoeCgICAfoB9gICBhYB9foB9gHx/
gIKHgoGAgIF/foB/gX+Af4WEfoKDgX6Df399hHx4gH9/hIKAgICAgIB+fIJ8foWCgXx+g3t/gYOHgn+BgIB+gIB+goOAgX+BgH+Ffn+Af36AfoCCfoB/fH+KhXx/gIB/gICAeH58e4GBf4CEgICAgH99g39/gX97
gICBgYCAgH+Cf3uAgoWAgIWAgICAgH6AgX6RgYR/gYSAhICJfoCCgIB9gIB/fHuDgYCAgYCAgoN/foJ/gYOAgYB8hn6Ag3+Af4KBgICAgIF/gIB9fnl/goGBgYOAgH6AgH5/goGBhICAgIGBfn59foCAgYCAgICA
f4CDf4CAgYCAhoF/f4B+gH6AgIJ9f4CAgICJg4B/gIGAf32IgIN9f32AgXl+e4CAfICAgICBgIF/fICAgHp/gIB/f3+Be4GAgYCCgH+AgICFgIWAgX+Af4CBdn+Af3uEgX+AhIB/foGBgYJ8fYOAgoWAgH6AgH2A
gYCAfn1+gIGAhH+AgH2CgX+Af4KAf4GAgICbgH5+gICAfoB+gYB7f32Ff4GGgH9/f3mAgoGAgIOCgH9/gX9/eXp9f3+AeXyBgn6Cf4F+gIOBf4J/goB8goB/f4CAf4CAf4B9hYCBgXWAgH6AgHyFgYCAgIGDgYGD
eIGBf359foeAgH6Ae39/gICAgIB/f4F/gIGAf3+DgH6AgICCgXyAk4B+fn6AfYGAe4GAgH+DhIN7j3+BgX5/gX9/fYCAgYOAf4CAgICAgICGf32AgICDgH5/gICAdoCBhYCAgIKEgYOAfn6BgIF7jICGfYCCgIiA
foGAgIB/gIGAgIB8gH+CgIOAgICAgIF/hIKAgIGAf4B5gIOBgH9/gYCAgYCDgYiGgIGCgX+AgoCAgIB7f4J5goCAgICAhICAgX9/gICAgICHgICAfn+Af3+Bf39/f4CEgoB/goR9f35+gH6AgYB/f4CAgIB7gn18
hH98f32CgIGDgH5+g4OCg4B/gYCAgX+BgX+AgH+AgX+AfoSAgH+Gf3yBgICChICAfoKAhoKCgn17hXqBgIF0foB/gn6Dg4CAe3p/gICAgX+BhX+AgIWAgIB/goF/gIGAfX6Cf3+AgoJ5gYCAgICBgn+AgH+Bf4CA
foCEhIGBfYF/gIB+fX96goB/goCBgICAgICKgH6HgICAfYKAgICAgH6AfoCAgIWAgH+AgoN/gIGAhH97gIF/gICCgH2AgoSAgYB/ioCBgH6CgH6EfpKFh36AgYOBgYKAfoGCgICAgoCCfoF+dYGMgYODgH2Af4GA
e4J+gICNgn9/dH+Af4F1gnx/goN/f32AgYGAgn+BgYB+gIB/f4GAhoKAgIKAgIOGgH+AgoB5f4CHgX+Afn6BgIF/gH6AgYB9f4CAg32Af4OBgIGCgYOCgHyAgoCAf3+AhnyAgICBfoB+gYKAgn5+gH+Df4CCgIF+
f4CAgH9/h36DfYKBgIN+gH+Bgn18gICCgIB9hYJ8gH9/dH+AgYB7gHuBgIOAf3uAeoB+foB8gX+CgH+BjIB/f359gIGBfoKBhH+DgIB/gICAh4F/gIGAf3uAgICDgICAgYCDgX6Ag3t/gICBgICAgH6AfIGAgIB/
gH5+gIB/f357f4CAhYB/foCDgICAgH+Bi3+Cf3+CgIGAgICCgICAfYCBgIGAgYKBgH2AgH+Af4F+gICAgICBgXl5gH+Bg4F/gIeAgH6CgYN/iH9/f4R/gH9+foCBgYF7d4GAgIKGf4KCgYCGgIJ8f4OAgIGAgH6A
f32BdYCBcoCBgn6AgICCf4CBgIGAgIGCgXyAgICBgYB8gn+BgICAf4CAfn6AgISAf4GDfYCAf4KBgHyBf3t/f4GAgYCAgICAf4eAgICAgIGDf4B/f35/f4CEgIaDf4GCf4B8gH6BgHmAfn98foCAgH+AgH6DfYSA
koCGgYCEhICAgId/gH6BgICAeoCBgoF/f4CAgH2Afn+Bgnl8gH2Af4CTgnmCgH+Efoh/h4d/gH9+f4N/gn6CeICCgIB+g393gIKAe399cYCBg4CAf4WAgn2Cfop+hX2Ag3+KfYB/f3+AgYCAf3+Agn2BgIKBgoB8
fn+AgH2EgX6BgId8f4B+gYCAgIN9foGAfn+AgIJ/gICAgIB/gH5+gH9/gIaAgX+AgIKCgIKDgH6Af4B9eoKAgIB3goB6foF/jYGAf4GAfH+AfIKBgICAgYCCf4KBfYJ/g4CAgIN/f4CAgHyAgIB9gH2Ef4CAgIB+
goODfoV/fICCgH9/gH+Af3+HgICCf39+gICEh32Af4CCf4GAgIOAgH9/gn1/hIB/g4CFfYKBfoOCgYGBgIqAfIOBfoCAhX6AgYKEgH97gICAg4F8gIB9g4F/gICBfn2Af3+AgIKAf3uCgoCAgIB9fH+AgIF+fn5/
goCBf4KAgICAgICAgYF+foB8hICCfn+AgH+AgICAhYCAgX5/moB9f4B/gICAgoF+gH6AgYF9gIB8gICFgHmAgICAgYJ9doCBfX99gn+AgoCAf4CAfYCAhYCGfoCDgXeDgH2BgISBeYCBgIGAgniAgYCAgH+Agn5+
fIGDgICBgISAgH1/iHp+eX6BgIKCgHp/gH1+f4B/gXKAfoN4gH9+gXuAf4CBfoGBgIJ9gYCCf4GAfX+Bf4CAgX97gH+Af4WAgIGBgIGEgoCDdICDgoKAf4N/gIJ5gYV/gH9/gYKCgYCAe4B9f4CAgH+BfoCCfo+A
gICEgIF+gYWBe3aCgIB/gICAfoSDgICAf4CDgIGCfoCAgH17gYB7gICAgICTgoJ9goKBgICBfn+EgIB9gH1/gIB9f4F/gISAgoCCgn+AgGiBgH6DgICAgIB/gIF9e4CCgoCAf4CAf4CDgICBgH6AfIGBf36AfoGA
gIJ/fYCAgH+AgYKBfX+AgICBgX5+gIB/gICUgoGBg4B8g31/gIGAg4CEgIOFgH59gICCf3+AgIOBgoCAdYGCgH+Bf4OAg36AhIKAgYKAgH2AgIOCfoCAgH+AgIR/gYB/gHuAfoCBeHuDgoOAgYCAgn59gICCfn+G
gICAgIOBgHqBgoGAgYB+foGAgoCDgIOCfoB+gX5/goCAgYCBf4CAf4VqgIR+gX2AgICEgH98gIJ+gIB+iIB+foGAgIKAgH5/gHuAgYB+gICAf4B/gICAgIGBgn2DgH97fYGAgICAfoGAgYCAgIB+gYeAgX+Ag4CA
foCBgICAgoGAgHyDf3+AgH+FgoB/fX9/g317gICCfoWBfoOBgIKAeH6EgICFe3+Cf4B/gIB/gn6AgISAgIGAg4SBf3iAgIOAgH9/gIKAgX+CfYB8gICBhIB9gH+BgH6AfX+AgH+Ff4GAf4CAgICAgH99gXiBgICA
gH55fYCBgn+BgH+Af4F7gHuAfn+BgYB/g4CAgpSAfoGCgoB9gICGgoKAgICBfX6IgYCAgISBhH6AgICDhIGAgX6AgoWAgoOBgYKBgXyBfICAgIGAfn98gYSIhIB/gHp6f4B/foCCgH5/f4B9gn+BfIGAgICBgH+B
goCAgIKBf4KAgYN+gIB/f3+AfYCCfoKAgIGAfoCCfXyDgX59fX95goCAhYKBgIB/fn+Af4GAeoB+fn9+hX96goB9gIGAc3+AgIB8f4B+gHuHgYWAf4KBfH6AgYGAgYJ+gIGAgICAgHx/gIB/gIKGgYB/gYWAgIGA
gH+CgoN/fn6AgH9/gYCAgYCEf3+AgoGAgoKDen9/doqAf4B/f32AgH+CgYCAfICBgYB/f4CNgYCEhH5/fYCAhYCAdX+Ag3+Bfn99gYN9f4R/gH2Bf4OBfoF7gH6Ag4B/gIGAgH5/f4GAfICBhH+EboKBgH6Af4CA
gIF+gIB9gH+GgIB5iH+AgoKAgHuAfX+Agn1/goB/f4GAe4OAgHuBfoCAf3iChX6AfYCCgoSBeIF8f4CAgX+BgIF/gYGAdX+AhICAgIKAgoGBgXyHhH+EgYKCgIB8f4B8goB/goB/gX6AgX9/gIaBgIB/gIB9gYeA
gICAgIGHgYCAfoCCgYCAgoCDgn+Df32EgYKEf39+hYCBf4CAgICBf4GAgH+Nf4GAgH6AgoCAgISBgIN+gYCAgYCAfoKGgIB/f4CAgICEfomAgIF8gH2Af4CCe4KAgYKAfn6BgIKAf4B/eYGBg3qBfn2BhIB/f3+B
gIKAgHyCfoCBeICEgIGBf3yCgH2Af3yAgYCAgH+AfoCAf4CAg4B/f4OAioB/gYCAgIGCgX6AgX2AgYCAf4OAg4B+hIKBf4B/g3+CgYKBf4OAfoGAgICBgoB8iISBgIGAgX+Ef36Af4CAgYCCgIKCfn1/gH2Ch4R8
f4CAgoCBgH+AfoOAfoB+gH+AeYCBf4OAf4GBfoKBf3+AhIiAgH2Bf4CAgIh/gIGDfn9/i4CAgn6BgX9+g3p8f3+Ci3+ChH+CgIB+gICHgICCf4SAgH2AgX+BeICAgIKFgICAg4KAgYCAgICAhYCAgH6Ig4B9gICA
gICBf32AgH+DgH6AfYGAgIJ9gH+BgYF+gX6AfHyCgX+Af3+Af4B6gIGCgX2Af4OAfoGCfIN7f39/hICAf4KAgH+BgYGAgIOAgYCCgIR/fX+AgYCBgoKAgH6HgX6AgH2CgIGAfn+AgX1/foCBe36Dgn+AgG+Cgn+B
gYaAgX9+f39/goKBfoB/gICCgH+AfYB+gn6AgYKCfoCAhYKAiICBg4F+f4CCgYCAfn6CgIKDgYGBgH5/jnx/gICCkH+Df4B8fH1/g5GBhISBf31+hHuAf3+Af4GAgH+DgYGAgoOBgISAgIaAfn98f4CAf4OBgIGA
e4B+gISAgoGFgICAgICBgYN/gICAeoCBgIB8gYB9hoR9gYGBgX+BgH9/f4N4gH+AgICAhX+BgIKAgICAgICAgIF+gH9+fn9+f4R+jn2AfHt8g42AgYCAf35/goJ+f4KCgIB8gICAgIB/gIGAfYF8gXyAf4KAgH+A
gYCCd35/gIGAgYCCfICAgICEgH6AgICBgH9/f4N/gIGAgIGDgICIgoKBgICAf31/f32BgH58gIKBfoB+en+GgH9+gICBgIGDf4CAhn9/gnyAgICDgICAg4CEgHp/gYGCh4CBgH99gIGEgoWAgH5/foGEf3+AgoKA
hH6AgIB9gH+Bf35/gICAgYKAgH+AgoCAgH+DfXeBeIKBfn17gICAfoWDgIF+foeAgIWAfISCgYGAe3+BfoGCfoB+fIGAgnqDgoCAf4F9gYGAfYOEgICAgICAho6AgIGEgIOCfIZ/gICCgICCfn1/f3+Af3+AfoCB
gH98foCAfoCAgHyAf4GDgHt/hYF/gICAfoCAgYB/f4B/fYB/gIGAf4qAeoN6gX+AgIGCgHmAgIB/f4CAgXyAg4N9gIB0gHx9gH56hoCDgYB/gIB+gX+BgICAgIaGhH+BgIB+g3uBf4J9foJ6fYyLgYGAgIR+e31+
fYGBgIGBfoB+foKCgoB9gH+AgIKBf3+CgoGBfYGBgn+DfoOCfIJ2gH+Efn6AgICCfYB9f4F/goGAgH1/hH6EfoCDfoCBhIN9gIWCg4CAgIGDfX6AgX5/fIGFgICAgIB/gYJ2g4B/hYGBgn5/d4B8gIWBhX6BgHuA
g35/fH5/gICAgIKBgIKAhIJ/gYGCgH+AgICAgH+AgISCgYKBfYCBgH+BgoB+gICBfoCEgIOBf4BtgICAf4KCf39/f3mAgH+Ag4CAgXeCgYB+gICAf4CAgIF/gIJ+goF/f3mCfoN/gH+BfoCBgIB+f4CBgIB7gIV8
f4KAgH+AfoCAhIKBgoCAgIF/fX+AjnyAgICBfYCAfICEgIKAgIh/gX+Ae4CAgIB+fH+AgX1/hHt/goKAi4CAfICAgICCg3x/gnyCg3+BgIJ+gIWAgX1/gYCBgYCBgIKAg4CCgICAgIWNfX9+g36Af4CDf4B/f4B9
gICAfoCBfIGBgn2FhYGAgICAgIOBgYCDgYB9g4CBgH6BgoKAgIGBgICBgIB+gIJ/gIGAgICAfICAgIB/h32BgIKAgX2Bg3qAgIOAg39+fIBxgICDgIB9gH98f4aChYKBioCBgIB8gIJ8fX+Bf46Bgn6CfoCBgIGA
gIR/gH6AgYd/gIODgH+AgH18gIF/f3+NfYKAfId+gX+BgICIg4KDgYGAgIB+gIB+gYB8gIB7foCAgH17gIOCf4B+foOAgX+AgICAfYGAgn+CfoGAeYGAgoOAgIB/fn6Af39/foKAfICAgYF/gYGAhIV8gIGAgIB+
e4GAgIB+e3+AgIKDf3yCf4CAhX6AgoCAgIB/gX6BgH5+gICAg4KAgIF+f36DgIN/gX59gICCgIB/fn6EfXyAgX6AgICAf4B+gIGGgYSBgX9+fnuAgICBfoCEgIOAgIJpfn9+f3+AhIB9gn+Ff4CAgICAfYGBgIeB
fn2AeHeAgn5/g4N+d4CAgIGDfICAgHyEgIB8gIF5hICAgoCAfYGBgoCCgX6Af4B/g36AgYWCgICAf4CAgYGCf36Cg3aBgISBfn+Af4B/f4OIhIOAfoCAgoCAe4KAd4B/g4B+f3+AgHl/f4CRgoCAf4OBgH1+gYB/
f4CCgIF+fH6AgIB9eX2EfX+BgYB/f4KCfn5/joB9f4eAf4B2gIB9f4B+fX5/f4J6gICAgH2Af4x+f4V/gH+AgIB+eoCDgYOBgIiAfn6Ce4CBf4B/f35+f4B/gICBgH+BhoCAgIB9goCBgYGAfIB8fIKCgIGEgoCA
e4CCgICCgIZ5gICAfICDf4V/gHiAgH19gH+Af32Af4F+fIB/h4B/hYGAgH6AgYCCgX95foOAgoGAgYOCgIB6foCBfIGAg4B9gH+EhICCf4KAfoB/gH+AgX9/f4SAgIB4gH+BgIGBfIB+goCBgIB/gICAf4p/hIN+
gYKEgH9+gYB/goF1gYGBgIF/gICAgICDgIGEfYCAe4OAgIF/gICBgYOAgICAf4F/hn9/gH6Af4F8gH1/hH6Agn58foB/goCBf4R+gHyAgX5/f4CBhH+Af4CBgH+Af4GAgH9+f4OBfn+Cf36AgHl7f36Fg4CFhH+D
fomAgX+CgX6BgIGBgH5/fn+AgIGAgYCAf4CBfYKCgX9+fYF/foCBgICAdX6AfX2CgHh+gYCBgHx/gH97gICAhICAgoB/foCBgYCDgH+AgH+Ff4B/gX9+gX6Ae4B/gIB7gH98gHyBgX6BgIGAfoGIgH5/gH5+gICC
fn+De4F9g4KEgICAfX5/gH2AgIByhIOAgHmAfYCAgIKAhIF/f4CBgICBg4CEg398hICDgICBfYWCgn6AfICAgoCDfoCDf4CAgIGBfouCgIGAfoGFgICDfICCf36AgICAgH9+f4B+gIKAf4CBf36AfICCfoCAgoGC
gICAgIGBgXuDgIGAfICAgICAgIOAgIKAf3+BfoOAgIWDgICBgX5+gIB/gH6Cf4WGfICAgYWBf4B+gH+DgIGDgIGBfIB5f4CAgX98gICCh4CAf359gIOCg4B/gIh8gYGAgYSAfIJ/gH+AgICAfICRfYJ7f4B9f39/
goR/gnyAfn2Ah4KBgIB/gYCEgIB/f4KBfoCAhICEgIB+gICAfnZ+gYOAfYCAf4CIgYJ7fX6AhIF+f3+AgICCgICBgIGAgYB/gIGAhYWAgYN/gICCh4R+gIV/gICBh3uBg4KAgICFfn9/hIB/h3+AgIB9foCCgoOA
gICAgHqEgH+BgYB7foKAgoB/gH+Af4WAgICAgH95gICAgYCAgICAf4B9goGAg4V+gH+AfoB+gY1/h4aBgIB/fH+Ag4N9fIB4h4B+gIV/gYCAgICAfoKAf32CfoCAgX6Cf36Af4CCfHqAgIWAgH+AeoF9gIeAf4GF
f4B/f4KAgICAgYCAfn+AdIR9f3x7gIGAgIGAgICJf36CfYB4gX2Af4CDgH5/gYGEfoKAhYCBgIF4gn6BgYCAgH56gn6CfYKAgISBgH9+gYOBgYCBfYB8fYCAgoCAf4B6hIB/gYF/f36HgISCgICAgH5/gH9+gICA
fIGBhICKfYN+f4WAgYGBf36EfX+AgYOFgICAgYB6hYGBgn98gYGDgX6AgXeDf3+BgH1+eYCAf4GCgYCAgICAgX+AgIB/gYCAgn96gH+BgICCfoGAgICAgYCCgoGBgIF+gIV+f4CAhn9+eICDhoSAgICBgICAfoCA
gn6CgICAgICAgYJ+hoGDgn2BgXqGgoGAgIGAfoeBgICAgICAf4CAgICBgIGBgHp8f4J8gH+Af4KCgIGAfX+AgICBhH+AgICEf4B/fn5/foCCe4CDgn6AgIiAgYF/f3+AhoCEgX2Ag4CEgImCg3+AfYmBfoJ6gH2C
gX2Af4CAgIB/gIB+gIOAgH6CfH9/goGAgIF+gIKCgIJ+gICAgIJ/f39/gIF+gH+CgICFg4CAg4OAfoKBe4CDdoB/gH6AfYCAgIiAgoJ/gIF+f4KAgYKDgn+BhX6AgH6AgIGEgH6AgX+AgoF2f4B+f4GDgIN9hH6A
gYJ/g4CAfnqCgYKBfIN/gICBgoB+gX2BgoB9fYCCf32AgH9+gIB/f4CAgICHgn9+hIF/g4B8gH9+f4KAf4GCg4F/fn+Agn+AgICAg4CAgH+Af3+AgoB5fYOAhIKGfX2Af3+BhICGf4GDfH6BfYGCgICDg4SCgIF/
g3t/gn6AfoCAgYCAf357gHx8gICAen2Ff4OAgoF+hYGAg4B/f4CAgIOAgIB8gXeAfH+AgIB+eoCAgIJ+hICEgoGAgH10goJ/gH+AgH6CfYCAfX+AfoF/gICAf4OAgICFf4CAfHh/gIKAgISAgISAiH+FgH5/gH2B
gIJ9gYKDf4B+gICBf3yDfXyAf3+GfoB/h4N/gH54f4WCgnd/fIKBfICCf4CAgH+AgYCAgICEdnyCgICBf35/gIF/gIF+f36Bgn2DhoGAhoCAe356gICGgoGDgH+Bfn1/iYCBgYCAgoGAgIOBgIWAhoGIf398gH+D
gIGCfoGAgHuAfYCAgoKBg4KBfXyCf3p8fn2AgICAfn+Agn+AeIB8gICAgICBhYGAgYmAgYF9g39+g4GAgH+Ag32EgoCAgn+BgH6AgHyAgnaAgIKAhIGCgYCAfYGCfoKLf32Af3+AgoB/eYCAhX6AgIJ/goCBeIF+
gICAf4F/f4KLhIB7goKAg4CCgIN8gHt+gIB/gH99gH6Af4CAgoB/gH+AgX+Bf32BgHt6fIGAgXuFfoOAf36Af39/gHyAgoCCg4CAgH+BfYF/gIGDf4CBgH6CfX9/gH+AgIF+g4B9goB+foCBfn9+gn+AfYCAgX9/
gIOIg4N/gHt/gICAgYCAgYCAgH+AiIB/gYCAf4CAg4J+g39+f4B9eYB8goCBg4GBh4GBiIKAgICCfICAfn+AgoN/gYWBhYB/goCBf4CAfIGAhH2Af4B9gH5/hX+Ch32FgIJzgX58gICBgoF/gICAgIB/gYCEgoJ/
fnx/hIaHgHmBf4CAgIGAf4WAg4CAgIF/f4uAgYeAeoGDgICAgoCAgHmCiX+Ad4F/gIOAf4CBgICAgICCgH+CgHV8gICAf4GBgH6AgIJ/gICAdn+CgX6AgYJ8f36AfoF/gYCAgH6BgHt/e4CEg4B/goCAg4R/gX1+
f4F6e4SAgIKBf3yAfoCCgIB2gYN/gIGAhoCDgIKAgYCAf3h/foV/gYCCgYJ+gYGAhpGAg4B/gIF8gYGAgICCfYCAgICAfn6AgX9/f397gH6AgIKAfn+Ef4F/foGDgoKAgICAgX+Agn+FfoB9g4B6gn+EfIKAgYB+
gIF8goGAf4GGgICBf3x9gH+FgJKAgISEgIKAgoB+f4d+goGCgICAf4GAgH+AeYB6gISAf4B8gH1+gICDgH+DgYB/gH6AgH+Ag36BgIF/f3+AfoGBf3xzgXuAg4B+foB+gIN8f4CAgICBgYB/gH6AgYB+gH59gYOA
gH99goSAgH56f4GAfoiAgH1/gIB+fIGCf459foCAgX58fYCAgICDgH9+fn+EgH2AhIB9gn+AgICAg4R8gICAfoB9gX9+gX6EfI2GgH+BgIKAfoCAgYF8gICAg31/hn+AfYCBgIKEgIB+gn+BgIGBfoN/fn6Ff4SB
gX6AgIGAfn1+foF/gYB9gX1/f4GBgoKAfYKDgICAhYB/g32AgIGAgYCAgoCBhoB+f4B/fIB9fICAg4B/g4CAf3+AgH6Agn9/gICBgYCBfYGAg4B+gIB+gH6AgYGCfYF/gICAf4F9gn+DgoSDfn+CgIKBgoZ+gICC
gn2AgH+AgICAgIGDhYCBg39+gIN+foCAf3qBf4B+gIB8f36If4CAf32EgH+De4CAgX+BgIGBgoCDfn9+gIF7gICBgIB/foF+gYB/f3uBhoCHgIB8gIF9gYODf4KCgH9/gICAgIKDgHd+gH5/gICAhIOEgYGAfoCF
g4GCgoN+g4CDgICBf4KAgoCAgnx9foKAgIJ7foSAfH6AgIWDfYB/gHyEgICAfoCBgICAgX98fYCCgX6AgX6Af36Hf36AfH5/goOAf4GAhoKGg4SAgHyAfoB/f4CAeIF9gH6Afn6DgYKAfIN/hoB9hIWBfH+AgHuA
gIOBgH57fYCAgICGf32AgYB/gX55f3iDgoF/gYCAgYF8gYCBfH2Af4B+fYB/fYGBf4B8gHuAgIKBgn6AgYCBfoCAfIGAgnyBfoJ/gn9+f35/g4KAgIF/gX+EgX+BgHyBgYB+gICBgIF+gX+AgYV/gIKAgoF+gYKB
e4CAgIGCe4uAf3+AfIB+f32AgH2Af4CEgoJ+goCEg4CCgX6AgXuDgICBgIKDgYGCgIWAgIB/gIJ/f4B+goCAgYGBfoKDgYB/gYCAfXyBiYGBf3+Ag4B+f4GCfXuAf4B8hIOBgYV/f4CAgIGDf4CAgYCBgYB9gH+B
gIGBgoKAfn9/hoCAgX6CgICAgICFgH+FgIR6f4CCh4N9f3J/hIGAf4CAfImBf4KCg4B9f4CAgoKEf4B/gIKAfX19gH5+gYCAfYN/gX9/gYGAgYOAgYB+g4GAgICAg36FiICAhYB2goB/gH6AgH2FgoCBgYCFfH+C
gIF+goF7gIB9gH57gICAf4KCgX9+foOEgX9+gIKAf3eBf4CAgICBfoB9gYGDf4OAgoCAgICAeYWAgINxfIWCgHx/f4CAgX6Dg4CAgIB7gn6BfoCAf399fYGDfoWAgYGOf4OBgoCAg4F9hn18gIF6foB/gYGCgIB/
goKAgYOAf4CCgYB/gIJ/f39+gH2BgYCCfYCBgIB/fnuBgH+Af4CPgYF/gICAg3+EgIB/gn6AjH+BfYB2gYF9hYCBe4GAen+AgICGfoOBgX+EfoByfoB/gIGAgYSAgoF+gH6Bf4CAf4CDgH6AgIWJgICKgHuAdoCB
gIB/foN+f36AgIF/gn+EgoCDgH55gH6BgIB+fYB/gIB/eICAgYJ+f4CBgICDf3+AgYF1gYKAgIB8gIF9gn5/goJ/gICAgoCAgICBgH+CfoGAfoGAf4B/hYCAgHt/gIGCgoB9fn+AhH+AgX6HgHyEgIJ/gHOAfoGA
foKAfH6BgICBgIGEgIGAgIKBfICBgoCAgICAfn+AgICAgH+CgIKAgn+AgIGEg3+CgYCBgoODgICBgIGAfICAgH2GfYGAfoJ4gIF7gICAgYCAgX1/gYCBbICAgYCBgIGAgH9+gYN/gIF/iYSDgIGBgYCBgICAgYCE
f4CAgIGBgH+AhH5/gnqCgYCBgIKAgICJfoCAgIKAgISAf4GBgoCAgX1/gIF0gH2AgoCJgIGAgYCAgH59gH2BhYJ/gHuAgIB/gICBkIB/gH2Df39+gH+Af4GCgH6AgX9/f4B+gH6DgIB7gICCgIGFgoGBgn+BgHqB
fn+AgX+Bg4aAgX2Af4CBg4CBgH17gH+AgIB/gIGAgId6gYF/gYCBfHyCf4GAe4eAgIGAg4GJfIGBf4CFhH+AgYGAhIF+fIB/foB/gYCAgnp/gIB/gICAfoOAf4WHeYCAgYJ/gYB/fICBgYB/gIOCg4KAg4OBf4F/
gIOEf39+g3+AgYGAgYCAgIGEfoSBgH5+goGAgICAgICAf4N/goCEfX+CgYCDe4GBf4F/iYCBgH+FfYCAgIJ9e39/gIB/gIB/hH6DgIJ+gICAgIJ8f4J+gH6AgH9+gYGAgICAgIB8gXuEf4Z/fYOAgH2AgH2Af4CA
hZJ/gH+CgIOAgoCFgX5/f358gIB/gYCAfn9+gH2AgYCAgIF9gH+DgoGHg4CAgIKAgYKAgIaAgIF/foCBf397foB6gIKIgH96fn97gIB8gXmBfoF8gIB/g4B+foOAhYOJe4OBgHuAgX+CgIB9gX9+f4N/fIKAgICA
gIF/f3+Ef32AgH+AgIGBhX9+gYCGgIGAgIB7gH6Ag3x/hn+BgH1+goCKfICAgIF/gIB8gICAhYKDfYCEgYB+gX6AgH9+fYCAg39/gIB/fYGBf31/gIB+gn6AgYJ9gH+Af36EgIF/gIGDgH5/gYB/gIOBgICAfZKA
f4R7d4F/gIWAfoSAgIGDgICAf4KAfX+Agn+AgIR8goR+jH6CgYaEgYV/gIB+goJ+gISDhICAf2t+fYCCf35+gn+CgIB+g357gH2AfIKBg4CCgYCAgYOBfX6AgoCAgH+Cf31/fYCBgoR/gYCBg36AgYKBfHyAgIGB
hH+AgIB7gYB/en6CgICAfYCAfoCAfX6DgIB6gHaAfoB8gX17gH9/gH6Af4OBgICAgICAgHyFhICAfoB+f4CAf4J+gICAfHeAgoOBgYKBgHx2gYKAgICBgYSAfYCAf4J+f4CAfoCBfYOAgoB/f3+BhIB/gICBfIB8
f3+CgIGAgICAgH9/gIJ6f4N/goCCgIGAgHx/f3+AfYB8f4KDf399gIGCf4CBgH6AgX6Af4R/hHmAgYCCgH+BgICAg32CgIJ5gH+Ef4F9j4CAf36BfYB9gIGBgICDgICAf3+EhYCAgIB/gIB/j3+AgYCAgoCBf4CA
goCAf3WDf4GAgH6BgIGAgYB/gn6Af36AfYJ7goKAgH9/gYSAgH2DgICBgYCAgICBgYCCfoF/gn+Dg4CBgYCAgIB+gIB/fYV8gICAhYOAf32AdoB+e3+AgIKMfoB/gXiAfoCAgIKHfn2AgIN6gHx/goCBhICAgYSA
gICAgX+BgH6DgHh8hpN/gIF+gYCBfYCCgIB9f4CAgYB+f4GFg4CBgH6AgYCBfoOCgYGAgH9+gIOBf3+BgIF9goGAgYGFfoCBgIB9gH1/f4KBfIGAgIKAfn6EgYGEf4GCgXuAfoCAgICAf32DgIF8gIGCf3+BgYB/
gIBvgICCgYCAgoCBg4F/gYWAhH6AeoSBf4qBhH2AfIKAgIZ+gH+BgIOAfoGAgIJ7gIGCgIB/gHyAgYCAgIKAgH6CgH6LgH98foKAgoGAgIJ+f4GAgIKAgIJ8foN9gIOEgn+Afnt+gHuAgH2Df4B+gYCCfoB4gYB8
goN5fYB9gH1+fICAgIGBfnuAgn2BgIB/f3+CgICJgIB9fX+CgICAfH96f4CBgICAgH+LhIGChX+IfnuAgoB9gICBgIN+f4CAgXR/f3aBgH9+gICAg4CBfoJ+gICBgIGAhYKAgYCBgICBgYiAgH+AfIB/gH6JgHqA
gH+BgIKCgICAe398gH2BgH6AgH+Af4CEgIOAiH6DgIGAgIGDgn5/gIGBf4WAgICAfoKCf4CAf391f359fH6AgIWBgYCAgYN8gIGBg4B9gH+Af36BgoB+gH6AhYKAgX1/gn9/gn6AfYGBgn+CgICCgoB/fYB+gH6C
gIR9gYKCgIN7gH+AgH+Bfn+FeoGAgn1/gICBgIGAgoB/gIB8foCBgIF/gIB+goOCfoCAgICCf35wfYCCgH+AgoB2f4B/fIJ9gH+AfoCAhoCBgICCgH2BfXSAgICDgn6AgICDgoB/gIGAf4CAgIGAf31/hIGCf4GE
gH5/fX5/e4B+iH+AgH2Af4SDgoB+gIGAgoKFg3+JgICCf4CAfoJ8goN+gYiFgH5+hH+DgICAfoCAgIB/gYB7gIGAgIB9gH+Cf3+CgIB/g4B/f4GBgIF+gH5/gX9/gYCAgIB/hoCAgIB/gICCf4CAgISAgIB/gH6A
iYCAgISBgnyGg4J9foCCf3+CgIB/goB/gH+AgH9+goOBgIKCgICAgIJ/foB/gYB/f4B/gH6AgYB/gH+AgoCAgn6DfoB7gH1+hYB6foOAg36BgH9+gYCAgYKBhYCBf4B+foCAg4V/f4CHhICAgH2AgYOBg36AgIGC
f3yBgX6Ag4GAf4B/goB+f3+AhYB/gIGAgH+DgHmAgIGAf35/f4B1gISCgIeAgICAg4CBg4CAgYR/gIGAgIB3gIF/gH+Cf4B8f4B+hH+CgIKBgYCAfYCEgIB+h4CAf4N7gICAgoB9fYCCgICAgoJ+gYCFfYB/hXyB
foCDf4OAf4GGgHV8gIJ9gICBgYWBfYCBgICChIB/fX+AgIF/eIB+g4CDfoCFgYCBgH+DgICAgICBf4F/gnx/gYCIf4CAgoCDgoJ/f3mAfYCAgICFf4CBfX9/gYCBfIF+fX97g4CCgIKAhIB/gIB+gIWAgH6BgICH
gH59gH9/gIB9gICBgICGgICBf3+AgoKCgIB/g3x/dH+CeYB9g357g4R/gIaAgX+Af4F/gH1/goCDhYGAgICAf4CBgIOBgYaAgoSEgIOAgHiGgJB+gICBgH+BhH9/gICAf4B/f4CAgICBgoGAgIF+gICAfoWAg32A
goJ8gIKAgH2HhH+Af35/gIB6fIGAgICBgYCBgIKDf36AgICCgYSHgoCEf3+BgHuAfYCBgn+AfoKAf4KBgIOAeIGAfICCf4CCf3+BgX9/f4GEfoCAgIB/goN/fX99fYN/goCAhoCDgH9+goKBgIGBfn+BgH6AgIGA
gICDf4GBf4GCgoKChn+GgICBgICAgICAgH9/f4N8g4F/gn6Cg4CAgYF/f35+f4KCgoKAgYCAgICEgIF/hIGDfoOBgoKBgICAgIB+hICAgnyAfn6Ag35/gYB/f3+DgICBfYKAf4J7goCAfn6BfYGAgIB/gYCBfoCA
gICBgICAgICEgXqBf4CAfoF/gn2BgIB7gIJ/iICAgYCAf4B+gX98dIKCfYGAgICCfYB/gHh+gYKBgIB/gICBgH6BfoCAgICDgIGAgICAgX+Ign+Af4CAfoF/eICAfYJ/fYV/hn6Af4OBgYCAgICAgICAgoCEen6G
fYN9gIB/gICAgH18g4GHgoGAhoCIgIV8gIJ8f39+gIB/gIKCf3+CgYKAfn6CgYCAc3t9gIWAgH6DfYCAfoCBhX6Af4KBfIB8gn6Bf36BgICBgIGBgYCDgYCAg4N/gIN/hISAhYOBgIGBgIB9g4B+gIaAgH+AgH+D
gIGCf4CDgH+AgH+AgX94goGBgYCAh3+Df4GAgH6AgIB9gICBgH+AgXOAjYGBeoCLf4CDhYB9hH+GgICBgICBfYCBgoeBgn2Ag36BgHp7f35/gYGAg4B+iX+LgIJ9hHuAf4CAgoCAgICAfn6BgIB/f4KBgIB/f39+
hoB/fn98gYCAh4CEgIF6f395goGAgICAf4CAgoKAgH5+fIB/g4CBgICEioB+foCBgICDgnyCfICFgIGAh36EgICBgIKAgYCAlH+AgoKBf4KBgYR+gH97gH6AgICEfX+AgYGFgYB/gIOAf4CEg4GAgIKAgH5/fYCA
gICCgH2Df4d+gYF/goOCgX6CgHx+gICAf3+AgH2Ffn+AgIqBhYB3f4OAfICAgX+BfoF/g4CAgICCdoGFgIB/gICBgH2AgoKAfICAgIB+gICCdICAgIF9f4OBgH2AfoB/gX+DgoCAjYCCgIF/gIGAgYCAgn+BfYB/
gH+BgH2AgICAgX6CgH+AgIKAfn+AgYB+gYCAgoB+gH1+f4WAfoF9gH+Ff39/gIB5gH9/fYOCf4CDhH+Df4R/hIGBgYGCgIODgH+AfYCAgX+AgX+AgYN+hH+AgIB+gIKFgICAgYCDfXx/gH+BgIF/gH+AfXt/g4CD
gIB7gIB/g3t+fIB/foKCf4B9gX6EfoV/gICCgH+Agn9/gX6CgHyHgX2CgG6BgX58gX+De4KAf4F/gIJ/gH+AgIGAgoGAgoCDgIKFgYCCgH+Ce4CAfoGAfX6AhICDgoCAfoCAf4CAh39/gX6AiIB9hoB7g32Af4CC
gIGCeoB/gYJ+gX58goB8f4GAgH2CgYCCgYGAgH+AfnqCgX2Cf4B+gH+BgICAgICBgIKAiIB6h3+Ag4GCf4CDlX+dgICAfX5+gX+AgIF5g4B3f4GAgoCFf35+g4CCfoKAgICAf319gH2EhICAgH+AfYGAgoF/gIB/
foGAgH6AgoCAg4KAgICChYJ/fn+AgoCBgIB/gH5+gX2DgoN9gH+BgIF+gICAgISDfoBzhH9/gIB/gn+GgIGBgICCgICDhYB9f35/f4CAgIR/gH+HgICAgIR7g4B5gH99gIB8gH+AgIF+goB/gn9/gYB/fICAf3yA
gYCDf4CEf35/gYCChIOAgXt7g4B/gIB9ioF+gH6Ef36DgIOAgIB8gYCAgXyBgIF/f4Z+gIJ/e4GAgICCf4CBfn5+f4CBgH6Hf31+fX5/g4CBhIB8gX56fYCAgIGAf4GAgICAgJSBiH9/gIB+f4CCfICBgYKAgYKC
hYaCgYB/g4B+f4B/fYWJgIKAj39+gn+AgICBgIB9gn+Af4B/gIF4gHF6goF/gIGCgn+AgHt/doSBfYB9eYGAgYCHgYCCfH+AgIGCfn9/g4d9goCCgICAf4CAgoCAgYCAgH+BhoF/gH5+gIF/gH+Bf4SBf36AgICB
goCCf3+AgICAgICAfoJ9e32AhX+De3+AgoOCgYJ+gYB9fn6BgICAf4CFgICAgX+AgICCgIB/gIB+gIKAgIJ/gIB9gICBgIOAgIGAf4CFgoKAgYGCgoB+fYSAgX19gH6AgIOBfn5/gX9/gIB/gIGBfoB3gYGHf4CB
hX+Cf3+ChoCAf36BgICAfn+AgICCf4CAf4GEdX5+gn+BgYGBgHyBgYCAgIB/gX6Be4CAg4CAf4GAgYCAgYB/gIGAgIJ+gICOgH+DfIN6goJ8eoGCgIF/g4KAgYB8fn6Ef36AfoCAgIB/fYCAgoCCgICAgH9+gH2B
gIJ9f3+AgIGAf3+AfH9/gIWAfX17f4F+hn+AgoSAf4CAgoCAgYN6h4CAgJCCg3uAgYJ/hX+BgYB9goCAf4F9gIB/gH6CgIGAgYSCfIGBgYF/e4CCgYCAgHqCgYF/e3+CgH19gYCAfYCAgoJ/gICBgH+Af4GBfn6C
gICDf4B5gIGDgICAgYB/gICAgIKCfIKAgX+DgYF6gICAgICAfn9+f3+BgH2AfX+AhX1/goCDen6EgoSAf4CBfHyBhICBg4GCf3+AgHqBgIGBhIB/goF+g3qGf4CDgoCAgoR1f32AgYB9hYSBgH56gICAgoF9goGE
fYGAgH2Agn6Ag3+AgICEhoKBgoCAgYR+f39+fYCAf3x/gHx/gICAgH6AfYF/f3yAf4J8foCAgH97gYiBiHyEgIB+g4KAgIF/g3+AgYCAf4CEf4J9gH6AgH2AeYCAfX99gIKDgICBgIZ+fn98gYCCfoZ9gH9/f36A
gIGBf4GAfYR+gIZ/gH99gICAgHyDfH6DgHyAfYCEhH2KfH+Af4J/fYCBgIKAeIOBeH6AfoKBgIOBiICCgn6AeICIgYCBgoWAf4GAf4CFfoB7gIKFgX+Jgn5/f4uCgHiCf396gIB+gIKAgX+BgICAgH+Kgn6AhIGA
gICCgICAgYCAgICAf4GAgYB/gIOAgIOAgIGAgoGFdIB+gX5+dYCCgoSCgIJ+gICDfnl/gH9/gYCAf4CAf4CBgISAgHZ8foB/gIR9f4V+f4R+gICAgICAf4CAfYF/f36Af4V9gIuAgIB/gYx/gI1/gH2CfX2AgXp/
eoF9f4CAf4GAf4CDgICAfoOCf35+gIB2gICCfICBgIB9gYCLhYB+gIJ+f4F6g359fIB9gIB/gH5+gYGAfoOAgXx7gYB+f4GCgICAfYOAgIGDg32AgICDgH9/fn+BgX9/gYCAgISDgIWAgIB/gICCgYKAgX+AgXx/
gICAgH6BgIB/eo5/hIGHgn6GgH+AfIGGgoCBgIB+gIGFgICAfoCAgoCAgICAf4CAgYKAgIB+f4CBgoB+gICAg4B/gH6df4CAgXuAgH2CgIB/i4B8gICBgIB/gH9/hIh/gH1+gYGAfYJ/gHmAf4CAfn6Cf397foCC
gIeCgH6JgYCGfYV8gH+LgX2BgoF/gYWAgIB+gICAgoCFgn6CgICAf4CAf4SAe4CEgICAgYGBfn+Bf3+Afnp+goKAgICAgYGAfn6Cg32FgH9+f4CBf31+fYB/gI2Hfn+Af36AgH6AgYd7gIB/goB+foF+gHuBgIGA
gIKAfn+BgYGBf4Z/gICEiYB/gIF/gH6CgIWAfoCAeYB/gIGAgYKAgYKAgICAf4OAf398gYB+foCAg4KAgX6AgICAgIB+gHyEfXR7f4KAgIGCgIGAg4R/fnqAfoF8gISAgIF+f39/gH5/gH9/gIB+fYGXg4KAgoGD
gICAg3+BgH6Cg4B7gH+EgICAf4GAgIF5f4B+gICAf3+AfIB+gYB8gIGCgIWAhoCBgn9+gH+Af4KAg4B/hYGAgH+EgIB/goGAgICAgIB/foKCgIB8gH+AgoCFgYCAgIF+hIGAf36AgIB/gn6Ef4CAgH1+goF+eoB/
goCAgH9/gIB/gH6AfIB6f4x/gH+DgIODf4B/gICAgoZ/fn+EfoB+foB/foGAgH6CgH6Ag4B+fIKBgH99gIJ/j4KAgIB/f32AhIOAhX+AgIB+iYN/gICBgG6FgIV8goCAgYJ+gICBh4GBgH96f4GFfoB/gYCAgoCC
gIGAgIGAgoGAfX6AgH5/gICAg36BgICAgn2AfYN3gIKGgIN/gIB9gICAgICAg36CgH+AgICAeoF+gIGAgICAf4CBgIGFgYCAe4iAgId/fYCAgISAgICAgYB/gHuAf4OCf358fn2BgoCBgH99g4SAf4F/gYCAg4B+
f3+Afn57e4B9goCEfoB8gXuAfYOAgoCBgH+BgYWEfoCBgX6AeXd/gYGBd4CAgn9/foCBgoCAgIGAgICLgYB/hX+AgIB/gX5/gIJ/gX5/gX6AeYaBgIB/foF/fICAgH9/g4GAf4F+gYCBgX9/fYJ4f4CBf3qAfoB+
gICAhX+CgH+AgoF/gYOAf4GAgICBf32CgoCAf3p/gYF9goF+gYOEe4GAgIJ+e32Af4KAgXuBfIB/gH5+foCBf3+ChICAhIGCg3+AfYB/gYB9e4B/f4KDgYCChX99foCAgICAhH98gX53gHt9gICAfoB/gIKChIB/
gn2Bgn5/gH2AgICEdIGDgIF/gIRzgH6DdoGAf4B9gH2DgX+Ag4B+foCBioB+gH2AgICAgICAfoJ9gYF/gYCAgIGCfoCDf4CCfn+AhYCAgIKAf3Z/gYCBgICBgn6CiYB/f4B+f36CgYOAgH5+f4CAgICAgHyAf4eA
foR8gIF/gICAgYCBgH6AgHyAf4CAgoKAgXyBgIGAfoGBgIF/hYCAgX6OgICCg4CAgn2BfoF/gIGAgISAfoKEgHx8gX+Af36DfoCAfoCAgIF6foCEgIGEf4CAf4GAf4J+gYZ/gIl+f4CAhX9/gYB/gIV+f4B/gICA
gHx+eoF+goGAhICDgH1/gICCgICBfo+DiICBgYGAgH+AgH+Bf39/f32Ag4J+gH+AiYCAhYCBgIN9hIGAe4CDgICBf4F/fYB/f4GAgH+EfYGDbYGAd4OBhIJ/gIB6gICAgIGBf4CBfIF/iH+EgIN/gICChH+AgH+L
gICBfH2AgIKAfoKAg4CEgICAgYCDhICAgoGCgICAgYWAf4CAfoGAgX1+gYCQgIaAgYCBg4CAgHWBf3+CgIB/f3+AgH52foCAfn59hX+BgYOAe4B/foB8goOAgH9/gIB/g3yDg4KBgICBgIGAfn+AhIF/gIB/gH6A
fn9/h4CAgISAg31+f36Ef36AgIB/hIB/gYOCeICAgoGBioCAfoCGhoB8gIB+gYOCiX+AhIF/gn+Ag4CAgHyJgX6AgH5/goGBgYCAg3x4goN/gn6HfIB6goCBhoCAgoB/f3+Af4B9f3+AgXyBgYF/gYB3f32AgIKB
foCAgX95gH56f4CHhoKAfoGBf4KBfX6CgIB+gIB+gn9/f4B+foF/gICAgH2AgYCAgISDgIJ9gYCDgIB/iXx/f4CAgIGBgH9/gICCfIOAf4GAgICIgYeAf4KBgoCAgX+CgYCDgH19f3+CgYGAhYCAgICAgoCAgICA
gH5/hn6BgICCfn+Bf3uAgH+Af4CAf3+BgYCAhYCAgoCCfYB+fn+CgICBf4CAgIF/foB/foB/gIGBgIJ9f4GAgYB+gYGBgICAfYCDfn+AgH6Dg4CCgoCAf4B7gn+AfoCEfoGAgICEg4OAgHyAf4GAgYCEgICAgH2H
f4B+gICAgH9+fYF/fICAhISFgYCEf4GAgYCAfoCAgIOAf4B/f4KAgYGAgIJ+gYGAgH2BgX6CgYJ/goKAgIKAgICAgX9/f4F/f4CBgH1/gYGBg4CAf4aDeoGAfn9/f3yAgIGDfICAfYB+fn6CgIGBgH5/f3+AgH2G
hYCDf4GAgICAgIF/f36Cf3+BgYCAgICAgYCCfoGDf4CBiX+BgIB/gJCBfoOAf4GBhYF/g4J/gICBgIGBgYCDgHyAfoCAf4CAf4F6fn+Df4J/gH+EfYOBgX6EgICAf4B+goCAg4B/iXp+hoB+gH+Af3+Af32DgISA
goOCgIF/gYB5gIF/gH+AgICAgX6DgIB8f3+Cd4OAhHuAgICAf3+AgIiAgICEgIN2dX2Af4CAfoCTfn5+gIOBf4CAfoaAgICCe4GAgH+Af39+hHp+gIaBfX5/goCAgX2Ff4l/gYGBgn+CgYCCgIB+fX9/gH9/gIGG
f36BhIB9fYF9f4aCgH91fH5+fIB/gn+Bf4F/gIh/gICAhYB/gH+AhX6AgICBgHeBeH6CgICAgICBf4B/f4N/gICAgICBd4CCgoCBfoCDgX17hICAgHJ+g3mAgIGAgIODf4B/gH+BgISBf4CAgH+FgHuAgIJ+gYOC
gICCf3+AgIB5goCEgIB+gH6Cg4CBgH6Ahn9/gYKCgoR+f4aAhICAf4GBf3+Ag4eAfYCAgn+AhnyAfH2CgH6AfYGAfoB6hoOCgHx/gICAgX99gYSAgH+AgICAe4CAf4OBg398goB/goCBdIB9gIWBf4B9foCCgH2A
gICBgYB7gH1/gYCAe4B/gXV+gnuKf3+AgIGAf39+goKAf4J9gHyCgICAgIWCgH+AfX+AgIGAgHaCgIJ8gXaAfn99gX57g4GAgH58f358f3mFf36Ad3+AeICAgH9/gICCgICDjIB4goCAfnGEf4GAgYB7gIB9goB8
f4F+gICAf4CAgYKCgX9+gH99gYGAfIJ/gIGAf4WAgYGAgIB/gIB/gYV8goCAgH+BgIB+foKAfoJ9gIB7f36AfYJ7gH5/g4GAgICAgH6EgYGBf35+fICEfYCBg32AfYCCg397f3+CgX9+hIB/gICAg4KAgIN/gYB/
gICAgoqCgIB9gZKBgoCAgH6AgYF9fn5/gH+AgICBfYCAg358gYCBgIF/gICAgH+Cf4WEgYB/gX6Rf4CAhIJ/foGAgX6AgYCBgH+BgYGAf4KEgICAgH6AgICAeIGEgX+AfoGHfoB/gYKAgH+Agn5+g4GAgoCAgIGA
eYB9gH5/fYCAgoWAgIGAgICAgHuDgH+Agn6AfoKAg32AgICCg36AfYCBgICCgH9/gICAgHt/fYCMioCAf3+Dfn2Af39/f4GAgX2AfoODgoKAf4aBgICAgHyCg36EgX2Afn2Ef4CAgoSBgHuCfoKAfn2AfYCAgIKE
f4F+foCAgYGAgIOAgH+EgH2AfX6CgYGDgYGAfoSAe4uBf3eBgYCBgoB/f4N9foB/g4CAioOBgIJ+goGAh4eAgH1/gH9/gIOAiX9/foKAgX9/gn+AgYV+foCKgICBgX2AgH+AhICCcoB+foF/foB+gICCe4CAgICC
g4CAgYGAhn6CgIF9gH2Ae4V/gHp+gIKCgYV/gIiAfoB9g4B/g4B/hH9/gH6EgIGDgIGAgYJ4gICAgIGAgH6AgX+BfX6BfoB9f4CKgH+Cgn9+hH+DgICAgICAgG+Ag4KEfn5/gYCAgX6Af4CAgYGAgX56hYKAgISA
hYJ9hYCCgIN9gH6AgIF+gIB/gIKMfoF9gICAfoCEf4B9gH6Af4CBg36AeIGBgYKAeX6CgYCAhIF/gYCBgICAgIJ/f4R7f4CAgoSAf39+gX9/gIB+iH6AfoKDgYCBc4B9fYKAgIB+f4B/gIB/gX6BgH6Cf32GgIGB
gICDgH98gH58gICAiICCgH19f4CAgX2Ah4B9gIB/gIKAgIaAgIJ+gIJ+gH6Df4CAe4F+e36AgICAgH6Af4CAgIV/f4B9e4mAhYB+gYCBgX9/gH17foCDgIKAgICAgICAgIB9gICBgIF/gX+EgoCAgoF9gH2AgIB+
f39/gICAgYGAf4SBgISAgH6AfoKEgYB/hICAgIF/fYGAf4CBgICBf4GBfn+Gf4CBgX2BgICDe36CgX+BgYF+f36Af4aBgoOAgn+FgIKCgH6AgH+Vf4CFfX9+f4CDgICAf32BgIJ/gHmAgICAgICFfnx/iICAe4F/
e4KAgIGUgICAgICAfoB/gIB+f4eCgH9+gIB/f4CAgIGBgH6BfYJ8f4CAeX58eX9/eIF+f42BgISAf3+CgH5/f4GCgoCHgYCCgIB9f4V9gIN8f4B+gIOBgZOJgIGAg4J/f3+FgX6AgYB9fIN/gX+AgIB9gn+EgIGB
gH+AfH+BgIWBgGeEfn9+g4OBgHqAgYCAfoOAgH19goCBfYGAgYJ/gn9/gICAgYCCf3+AfoCBgIKAgH+AgICAgICAgIGBgH+AfoKBgX5/f4F/e4aCgIB7foCAfX6AgH6Agn+DgYCAfX+AgYF9gH6Ag32CgHOAg3+H
g32BgIN9gIGBgYGAf4CBgIKAgICAf4F+gICAf4R+f4CAfoCAgH9/fYCCeoSBe32Bg4OAfoCAfICEhICAf398iYCAgICAgICCfX6AgH1+gX+AgICAgH6AgH2CgICAfnyCgIGAgYGBgICBgH58goCAhYCAg36FfHx/
f4GAgYB9f4CBgX6DgICCf4B/gn+Ag4SAgH+DgICAiH9/gnyAgYGBgYOBhX6Ag4CBe4l/fn+BgoB/gn5/gYF+gIGAf4OFfn+AgISAgX+AgIB/gH6Af39/f4CAhH6AgYF+hIKCfX9/gH9/foB+gICAinuAgICAf3+A
gX2CgYNsfYB6f3+BgoCAfoCAf36AgIR/foOBf3+AgIGAhZR/gICAgHx/gYJ/gYCAgIF+e4KAf32AfX2CgIKAgoCAgIGAgX9+gXyAgX9+gYR/f4GAgIKBf4SBgoCIgIF9gICDf4CBgX58h3+AgICAgH6Af4CAgH+A
f4OAgYB/gICAgICAfoB/gX+AhICAgIF6gICDf4GAhXeBgHqAe3uAgIJ8gICBgICAhIGAgHyAgYCAf4KAe4B/fYB/foOAgIGAgH+AgH6Cf4CBgICAfIF/gYCAfYN/gICBjYCAfICAf4CKjYR+gICAe4CAhYB/gIGA
iH97gIGEhICAgYCBgICAgICBgYKAgICDgYJ9goOAe4GBfoF+f4GCfX9+f35+gIGDgYOAgIR+fYF7fISAgHqAgIF5hH+BfoWBgYCAgHOAf4CAf4CAgIB7gIKCgH6Af4CAfoB+hX9/f4aCgoKAgIZ+f4GAgo+AgX5+
goCAf399g4CAgIGAgoB/f3+AgIOBf4B/f4F+gIBxgICDgICAfoCEgH98hHuCf4CBg32BfoCAhYGAfIJ9gH2AgICCgYCAg4B/gH6BgIB9gICCfYB/gIN9fIB/gICAf4B9goKAfn2AgoCBgYSAgYGAgIGAgIGCf4CA
gICAf39/fYB+gIB7f4F7f3x+f36DfoCBfYB/f3+Ag4CDf4OAf4GBg4WBgoF/eICAgYCBfYB7hH+CgX+Bg4CAg3p9goB9goJ/fn6IgH5+fn9/gIGCgICAf4F+gICBf4CDgYCAg4CJg39+gIOAgISAfIOBgIOCgoF6
f3+AgYGBi4CAfYOAgoCAgICBgICBgn99gISAfH+CgH2QgIB7foCDfYB9f4CAf4B+gH9+foCAgn9+hoGGfoKDhYCAgH+BgIGFf4B/gH9/hYOAhYKCf4KEgH1/gIKBf4F/gICAgYCBeYR9gH+AgICCf3R+fZKAgIGA
hIB/gYJ/gYCAf4CAgICCgYGAgIGAfIB9gX5/gX6Af4B+hH+AgIGBfICAgH1/hX+BgIKAgYCBgYd/gIKAeXyAfoGCf4KAe4CBfn6BfoN+gn9+g4OAhICAfYN9fYGCgoF/foCFgX99f3yAhYGAf3+AgX9+g4OBgX5+
gIB+gIKBgYCBeYGAfoaAgHuBgX+AgX6BgX2AgICBgIGAf3+BgoeBgH+AgH5/foGAin6BgYCBgISBgYKCgXyAf4B/gIp+gHyCgICAgYB+gYx/f32AgICAgYOAgYR3foCAfIGAgICAgIB4foCAgH6AfYKAgIB9gICB
gYGBgoCAgX2AgoCCgoCAgH6Hhn+AgICCfoCAgIB/gIiHgoB9foGBgH+AgIaAgXyAgIJ9gIB9hoGAgIN/gHyBhIGGfoCHhH99gX58hIGBgIGFfIF9gIaAgH2Hf3+AgX+Eg4CAf4CBhICAgYB9gICAgIB/gICAgoB/
f4CBgH+Cf4CCgIF6gYGAgH+AfoN+gIGAgICAgH1+f39+f4J/fIGAfH9/gH6Af4GAgIB+gICAgIR+g4J/gICAgn6Bf31/g4CAgYB/gIV/fn5+gYqGgYCEfn+AgICAf4OCgICAf4CBf4B8f4CEgX98goGBfYKBgHl+
goCBgYCBgH+BgIB6hIB9gH+AgYOAfX+Bc3+AgH+AgIKCgH+DgIKAgYGBg4B+gH6CfoF/gH9/fYCLgICBgH6FgoN/f3+Af4ODgHSAg4KBgIB+gIKBgX9+gICAgIN/g4GAgoCAgH6AgHt+f4B5f4J/gIR9f3+AgICB
gICBgH9/gYN+foJ9hoGAgoCAe3t/j36BgX+DgX2DgICAgIGAf4CBgoCBiIJ+goCAgn18gH+BgICFgYSBeYB9hG+BgHx/gH+Bg4aEf4CAf4KAgIOAgICBfoCAgIWBfYCAgXyAgICBgYB/gIJ4gICAgIGCgX+AfoFs
lYCCfYB/gHiDgoCDgICBgIGBgICAgH1/goF/gH2CfYN9gH5/foCBgYOCgoGCgH+AgYB8gX1+gICAgYB+f4CDgYGAgIl+gIWCgn5+gICIgIGAfoB+f4GChIB/goGAfH6Cd4CAgYCAg3x/f4J8gIGAgYCCdn15hH9/
gYOAfn2BgIKAgH2Bf4GAf3x/gIB7gIN+gIB/gYCBgH5/gH6AfoF/g4R9foGCf4aCgIB9foCBgICClYCAgICAf4KIgICAgYV/gn18gYCBgYCCfYB6gH6Af32AgICAgICAg4N9f4GAgX2DfIB9g4OBgYF/koB/fXyA
fn+Bfn2DgYOBgICCgXuAgIOBgICBaX2AfYB/gH9/fn6AgXN+hIB/hISCgYCFfX6Dgn6AgH58gIOAeoCAfn+Agn1+gHKAgH9+gX6CgoCCgYmAhIGAfX+Bf3+FfX+BgICDh3+Af4iAgH+Cf39/b4B/fnt+gYB9gICA
gICBg36Af4CAgIWAf4KChHuCgH9/hIZ1gH+FcoB+hYGDgYGCgIB7fYCBhYCBfYGHh3+BgIB/f4KAh4KCgYSAf4KAhIGAgICBf4F9hoCAgIJ4goCEgHx+gH+AgICAgICCfoGBf4yAgnqAf4CFgn+EgoCDf4B8gHiA
gYOAgYF+gYCBf4CEgYCAfH+BgH+CgICAeol+gICCf4B/gYOAfX+AgICBf3+AgYN/hIF/gICAf4CBfYKCg4F/f4CAf3qAgn+Afn6HgH+Af4GAfYZ+d4CEgH2Cd4CAgIB+gIGAgH+Ag4BxgH2AgoB8f4B+gICAf4CF
foOBi3+Af4F9gICAf32AgX6BgoF+gnyAgYaAgXx+f4GBgIGAgX5+gICBgICAfn5/fn6AgH99fnqBf3+AgICAgIB+gIB+f4B7f4CDgIeEgIJ8goSDgIB/gYF/goCAgIB5gICAfIB/g4B+gICAhX6EgICAfYWIgICA
gYGBgIB/gIGAf4B/gICBf4CBfICAgYGCgYCBgH+AgICAhH9/gHN+f4B/hICAgH9/fH9/e39+g4GAgYCAgYOAgYSEgn5/foCAfoF9hIGBgIB/goB9f3+BiX+BgYCAgH2DgH6AfYCAfoCAfoCAgICAgH+Bgn6CgIGA
f4Z3gH1+gYB/gnuAgISAgICAgYGEgYCBgYB+hH+Cf4CDfoB+f39/kYF9gn+AfoOCgH+AgH6BgIJ/f4F9gH6Bf3mAhYBxgICAgH2BgH2AgIOAgH9+gX1/gICAgICAf4SAf4GAfoKGfX5+foKAgYCAgH2BgIGAgIB/
gYCAgICDgX+CgXx9gIB/gIGAf4CAfoCHgH6AgICBgIGAgIGBgn6CgIKBgn+AfYGBfIGAgoGAgIB+gICAgX2BfoGAf4B/gX99gHyCgIB+hYB9fnyAf4B+gIGDg39+e4B/gIB/gX9/fn+AfoCAgH9/gJF6foCAfICC
foB9f4B3gIaBgIB9hICCgIOAgX9+hICCg4CKgH6AgIGFg4B+gHmAgoSCgHyAf3+Af4CAgICEgX6CgIGCgYCAgH9/gICDgH59h4CBfX6Af4OBgn5+goOAgIWDgH6AgYKAgX+Ngn93f4B+h3+BgoCAgIF/gICBgX99
g4CAhIGAgIOAgYGAdYF8gIGDgn2AgIF/fYKAgoF/foJ9gH6Ag4CCgICAgIB/gICBfn6AgYJ9gH+LfYGAg4OAgICEf4CFf4SAgH6AgICCf4F1f4B/gICAf4CAgX+BgHx+foSAf32BgH+AgoJ/gH2CgYF/iISAfIB9
e4qAf39/f4F/gYKCgIB+g4GEgIN+hoOAgICBgoCAgX97gIKAgoGAgICBgYCAf4F/hIF+gYCBgX2BgICEiICAgIB0gYCAgH99gYCBgYCAf4B/gH+Af3+CfoB/gYGAgICAf3t+dYCBf4B+goB8gH+CeH6AhICDgIN9
gYCAgH5+gIF/fX6Bf4uAgX2BgYCEgIB5gHyEfoB3gYCBgH+BeIR9fYaAgYd/goGUfICAfoB+gYd2gnx7fYB8gIaAgXyAgX9+foJ/fYKBgoGCgH5/gH2BgH6AgH9/hYCKf4KCfoB+f3+Bf4B7g3+BiYCAfoaAgYeA
foCBhYCAgIJ/gYOAgH9/gH+BgYCBfYB+g393hYCBgH+AgXiAfYKAgIGFf4B+f4CBgIGAgICDgYZ/g3CBfH2AgH99goOAhX+Af39/gHuBfoGCgICAgYCAg4CCgX+FhIN9f4CAgX+BgIB+g4OAf3uAhIOAfoR/f355
hHyAgH+BgIB/gICAgICChIB/hIaAgYF9gn+Bf4CFgoCHfoCAgIGBfICAgIB8gH+Afn6EhIGCgYCAgYF/gIOAg4CBf39/gIF9goOCgIGBh3+Af4KCf4GFgYR/gIF/gYB+gIt/f4N/f4J/gIWAg4GAgICDgICAgH6A
gYB7gYCFg4KDfoCAhHyBfYGAgX1+goGAgH6Ag4CAf4CAf36Af4GAgICFf4WCgICDf4SAf4KAf4GAgYOEgYCAf36Bf4CAgX9/gH6AfH6EgIF/gIGGgIGCgX+AhIOBfoKBgoKAf4CAg4B9gYCAgYN/hIB+f4KCf4CA
gYF+gH6AhIJ/gICCgIR+gH99f3+AgIGAgYCAgYOHgYF+fIB9g4CAgH99gIGAf4KAgICAgYKAf4CAgIF+gYWAf4GAfn6CfoWAeYGAh4WCgH2AeoR+in+BgICAfYCAfIB7gX2BgoCAgIOBfoCAgX+Ae3d+goB/gH6B
gYCAgIB4g4KAfn+BgIGAgICAgYCAf4F7f3+AgH9/gHp8iX+AgIGFgoCAf4WAgoB/f4N9f36AgIJ/foGAgIF7gYCEgICAgIGBfIN+fH+CfYCAf4B9goCAfn5/gX6Ag4CAf32BfoF+gYGCgYCAgnqFfoOAgX+Df3+A
gX1+gXeAgIKAgIGAgIKCfYSCgX97g4CDgH6Ef4GCgICAgIGBgIB/gHl9gYKGfn99fICAgn+BgICBgX+Ag4GBdYB4gXuBhoWAf4CAgoN9b4CAgnmAgIGIgIB4gHt+gIB/e4GAhICAfnyAgXyAgIGDgISIhX99g3+A
gH+AgIB/gH+AgH2DgYSBg3x/foCIgoeJfoKAgH+CgH+AgoGAgH6DgICEgX9+f4N+gn99gIKAgIF/gICAgHp+gYCCgH2CgIJ8fYCAgX9+fn5/fICBgIOAgYCAgXx/gH+Bf4CAgn+CgX2BgYB+gIB+fX6AgoCAf4B6
gICAgYCCfoCFfIGAf4CAgYB/gICAgICBgICEfoJ/f4CCgH9+gIB/eoB3gYB9f4CBgH99gICAgIGAgXyCgH+Af3+Hfn2Ag36CeoOAf4J+eYCAgYGAgoB/gH6BfICBgn2AeX99gX99fn+BgoGBgYl/gICBfH2AfYB+
gIB8eoGCgIZ/gICAgX+Cf3eAgX6AgIOBg4CAf4CAgICDgICAgYGAg3yAgoCCfoCChoGBgIGAgH1+gH6Ef4CAgYB9gICAgIF/e3yDfoGBf4CEf4KAgYCAfYCEgH+BgISAgICAf4CAgH6CgIN+gIKEgYCAg4OBgYB8
gn+Bf4h9gH18hYB+hICAgIB/foGBgYCAf4CBeYOFg32AgH2FgYCAf4SBfYGFkICAe4SAf4WAgICLfYCAgICAh3+AhIB7f4B/gICAg4B/gIR6gH98gIB/f4B6goCAfoGAe4F/gIB9gYGDfXyIgIR/gYCDg4CAhIN/
gYCDf32GgX+AgoqAgIKEgX59gH+Af4CAgICDgX+AgIGAg4CFfYB/foCAgIGAgoGBgoGBgX9+f36AgH6Bh4SAgYGCgHt6f4N/eIB+fH+BgoB9h4F/e4F9f4KDgICAf4CFeoF/hICAfn6DgH6DfoCAf4B3gISDfYB7
gHuDgH+AgIGAgICBgoOFgX1/gIGAgYCBf4CAgH99gIR/gYOAfoR7gICBgYCAjH9/f4F+goB/gIKAfoCAgHyBf4B/g4SDgH5/foB+f4CAgH+AgH+Afn96hYCBgYB+f4KAgIKAgYWAgIB+gH+AgoKAgoCBgX2AfYCB
foKBg4GEf4CBgYGAgH6AhIB+fH5/f4CAgH+DgIOAhoGJf36Bf4B+g4CAgIGAgIiAfX99f4GAg4GDg4GAf3+AgoB/en9/fICBgYSCgICDgYJ/f3+AfoR/fIOCgH2AgIB9gYCAf4SEgYB/gn+Bf39/fn+FgXqAgICA
gIKCgH2Af39/gIKDfYB9gYGEgH6AhX+Ef4J/f3+CgIGBgICAgH6EgH5/gH2Ahn5/gYCBfXuAgoF/f4N9gICBfICDgoCDf4CBgICBf4OAgnuAgH6BgIGBe36BgICAgX6Agn+AgICAgnx+gIGDgX+AfICAgYGDgICA
foN9h39/e3x/gYN/fX6BgoGAfYB/goJ9gHuAfoWAfoGAgH6RiX5+foCAf3x8f39+gICJgICBgICHgIGBgH+LgICEgICGgoN/gICBgYB/g4F/gH5+en1+gIN8gICAgH6AgH+AgIZ/foCAeoGAf3+DgH98gIJ/fYGA
gH2LgoGAfX+Cgn6GgICAgHyCgYCAf4GBgYCAgIuCgHx6fn+BgXmCgIKAgXyGf36AfoCDeoB5gIB8gX5/foCAgX9/gICAgYF7f4OAf39/f4WCgYB7foB/gYGBgIV9goB+gHaAg3uXgoSAf4CAgYF/g4F/gISAf4J4
gIKBf4R/fHx/fYF+goKAgX6AfoaAgIGCgH2Cg4J/gn6DgICAgYCAgX+Af36DgH+AgH5/f36BgIGAgICAioCCgIF/gIB/gICCgICAgIOCfIR/gIOAgIB/g3t+gH+AgICCfn+CdIR/eYCCgIWAhH58gIB9f42DhIR8
gHp+g4WMgoCEg39/g4KAfn+BgIGAf3eMfYCAgH+AgYCAg4B9foF/gH+CgHuDgICAgIKAgoN9gn2CgH2AgoB/iIF9f4CAgH6BhYN+f4B9gX+AgnmAf4CBhH9+gH2CgIB/f398goCAfoB+g32BgX+AgICAgYF/gYGA
f4CAf4CAgn6FgoCBg4GAgIGBf36BhIF9gYCAg4CCgYOCgH6AgYOBf4CAgIGDgIGAf4GAf4R9gICAfo18gIKAgICAgIJ+gICAhICAg39+gIF/foCAfoCAfoCAgH6Af4GAgH6EgIB/gYCBfoGAfn+AhIB8gIKAhIF4
fIKDg4GBgYB+jn+EgH9/gIF/hX9/fX9/fH+BfoCAfIF+gIB/g3+DgIF6eoGCf4GBgXuAhYKBfYB/gYCAgIKOgn2PfYF/hH+Af3yAgIF+f36DgX6AgH97g4GAgYCAgYB+fYOBgn6CgICBfXyAfoCAgIB+gX6BgIF+
gYSBe4GAfoWCgH2BgYCAfXqEhICEfIB/gH96hYGFgICCgn6Ag4CCgIKAgH6BgH9/gH6Af3mAgIaAgICBgn+AgICIfYCGgH2DhH6CgIR9f35/f4SBgoCAgoCAgH2Bf4B9gIJ/e4CBgIOAf4N/g4SAgXyDfoGBgoCC
gISAfYCGgH1/hIKBg4OAf4B+mICBgoCBfoF8hYCAgICAgYSCg39+f4CAg3yBfoF+fYKEf36Bf4B/goCAgX+DfoB+eoCCgICFgnyAfoCAg4B7gYCAf4CAgnp/gYCAfoOAgIGAgH+CgX+Afn2AgYGAf4iBgoSAgn6A
gIKAfIGBgYCAf4B/iICDgH9/fIKBhX+BgX91gH6AgYF9gn+Ef4F+gX+AgX9+hIOAfYKCgoOAfn59fICAf36BgX+Bf4KAhHp+fX+EgIWBgoB9gX+BfYGBfn99foSCf4CAhoCAf3+AgoCAgH+Ae4CDgIJ+g4Z+gYKA
goKEe3mBgYCBgH6Af3t/gIKCgH6AgYCAh4B/gICCgIF/gIB+hYOCf3yBgH+Af4B4gIGBgIGDg4V/goiEj4N7gHqAfoCBgIB/goF/g359fYKAgH+AgIZ+gIB9gICAgoCCgH+Af4OBf3x/gYGBf4OAfoCAgYB/gIB/
gn9/f3+GgoCEgH+BeYGNfX6Ag4F9gIN9f4GAgICBgIF/gIJ/gIB+gX2AioB/gIF/gHmHgImAgICAgICEgISCgYKAgYOBfYKAgX2AgH+AhIB+gYSAgIGEgn91gYBcf4mAhoaAgICFg4CCgYB/f4B+hH9/foGAgYGC
gICFgH55hYF+f4GAf4N/d4J6f4B+gIKBgX6BgYCAfoGAgICAf399f4CAgIKDh4CAfIF/f4B/gIB6gIGFgn99f3+BgIKBgoSAgX2Af4GCgISBgICAgIGCg4KAhHx/gIV7gIB+goB9gH6Af4CBf4KAgoCAf4CFgH+E
f4CBfoCCgH2AfYGAhIN/gIB7gH+AgoGAgnh/gISBf4B+f4CGiX+AgICAgICCh4CBf4GAhIKAgIB8gIB8gX2CfoB/goSAfoKAgYCAgICAf4F/f4N7gH2EhIJ/f3+AgIJ+gYCAfX6Af4CAgIiAf4J9gH98gIWBgICA
gYWAfXyAgH+AhX9/gIF7gHuAfoCEgH+AgH+AgIB+f4B+gH2GfYCAfICAgX58gH9+gIGCgoKAgoB8f4B/gJeAioJ+gYGCgIGAgICDfIKBg4F9goCBf4CAgXuAf4B/gH6BgIB9f4KAhIGAeYCBg4B/gICAgH9/f32A
gX+Afn+Ag4B/f36BgIGEgICEfoF9gIR8f3+AgH5+h3yAgH6AgH9/gIB/gYKBf4GBgICBe3+AgX+CiIGCfICAgIB7gIGCgIB/gH+AgICAfoR+f4OBfXqCgICAgn9+gIGAfoCCgXt8hoCBgIGKgIF6hH+Ef4GEfYF/
gIV2g4GDgIKAgH1/gICDeoCAgHmAgYF+gIWFgoF+gIKAf4B+f358gIJ/gH57fn2AgICAgISBf4CAg4CCfoOCgYB6goCAgICAgYB/f3+CfoGAgYCFgHyBfX+DgIqBgoWGh4Bwf3+DfHmBhYGAf4CCfYOBf4F8gICA
e4CAgIF/gH+BgIJ/gH2AgISCf4GEgoCCgIKAfoCBhICAgn98gYGJgIF+gICAgICAf4GAgX+Hg4CAf4CAgHl9gH2AgIGAg4V+goGAgHmAgIB9gH6Ae4GBgIN/f4CCgHmAgICAgH5/e4N+g4CAgX+CgIiAgYGJhYCA
gICAgIB1foWAgICBgICBf4F/f3+AfoCBhYCAhH9/gIB+gIJ/gYF+gISAh4KAfn6Bf4CBgIF+gYKBgYiAfn+EgIB/gIF/h4SAfoCAhoh+gIGGgIKDfIKAhYOBgoB9gIB6foGAfYKAfIGAfoKBfYF+gX+CgYCAgoCA
gX5/f4CBgICBgYKCgICDgIJ8hYCAgIJ5hoGAf3+AfYCDfoCGgIGAgH2AgYt/g4GEf3uAgIWAgYGCfoCAgIJ/f3+Af4CBgICBg4B+gX6AfYCAgIB/g4OBf36DgoGBgICAgX9/gICAg4R/goGChIR/fYKAeYJ9hX+A
f4GJgIF+e4KAgX99goCAgIF+eICAgYGAgICAgoCAf4B+gIB/goB/gICDgIJ+gYCAgYaAfX6BgIaBhoCAgoCQgIB9h4GAgYB+fYCBf4GAgH6Bf4B+hoCAgICBgH6Dg3+CgIKBgIF/f39/gIGAgICAgoCBgYF/gYKB
iYaAhISAf3+AeYGBgIF8gIGAgYCCgICAfXuAgH9/gIB8foGAf4CAgH9/gIGAgICCfXt3fn9/fYB+gn9/gISBhYJ+gH5/fn5/gIGAgoKAfYCAf3qAgYGEgICBgH6BfoB9gHuAgH2AgoN+goGCgYB/hICAf4B/fX+B
gIGAf36AgoF9gH6BgIF8e4KAg4F+gIOAfYGKfoCAfIF/gH+AgH97fH59gIJ/fIJ8gIGAf4B7gIKbg4KCgH+CgIKCgoCBgIB/g4F+e4KBfn99d4B+gH9/gYCAf4F+fn6Af3+Fg4CAfn6AfoGAgIKDgHiAfYCAf3eB
gn57gX6BgICCgICAgoGAgYCDfoB/gIF/gX6EgICDgHuBkYF+eX9/gIF/foGAg4CAgYB/gH2AgYN/foh+goCKf4F/f31/gYCAgH+Gf4CBg4CAfYCAg31/gn+CgIuAgYKBgYOAgIR/gIKBgYmAgIGAhIB/eoCAg4B9
f4CBhH5+gIB+f4CAgX+Bf4KCkoOAfoGAf4KCfYF+g3+AgoeBgX2AgIB/g4KCgH5/gYCAeYKBhoCAfICAgIGAgoaCfn+Ah359gIGAgH+AgYCAgICDfn+AgoGAgIB/gH1+goB/hX1/hn6Mf4CJf4F+gIB/f4CAfICB
f4GCgYGBgoCBeoCAfoB+gn+AgIGGfoOAgHyBgYKAgIB+gH+AgYJ/fH6AgHZ+g4CAfoCDfYKAfYB9gn9+gH+FfX2AgoGAgICBi4CDgHp/g399foKBgIKEfoKAf39/gX99gIKBgHyEgIB9gYaAgX5/f32BgX9/f4KA
gIB+foGAen6ChYCAeoB/g4F/gICAgISBf4KAg3x/goCAgICAfoCAgnl+f4KAfH6DgoKHgIKBgYF/gHyAgICCfIF9gIGAfoCAgYN/fH5/fn6AgICAgYGIgICAe3+AfoB9foKCgIB/e4WAgICCgICFcICAgoCAgIOC
gH+AhIB8gX+AgIF/gIV5g3+BgIF+goCAfoCAdoCAgICAhIR0fYGCgH18gISAg3+Ae4N/gICGgoCAgIF/gIB+gICAfoCEfX2CfoCAgIKBfoB+goB3foB/gYGCfXuBf4CCgIWCgHp/gIKAgIB/gIJ/goaBgYSGgICA
f3+HhH9+goeAgImBg4F+g4F/gIF5g4GAgoKDgIKAgIKBgIGChIGDf4CDgoCDf4CAfXZ9gICAfYB5g4CAgH6DgYV+gH+AfH+AgIKAgIN/fYCCfYCBgoB6gIKAf4KAg4B8foCAgIOAgHmAgICAgH+DgYOAgICBgISB
h36BgIB6gIB/gICAfoB+foCBf4KDgIGDgHiAgICAgIWAgH9/gYCDgYCAgIJ+f4CAfIeBgIB9goB+fICEg4B/gIGAgICCf4B/gYV/gn19g4V9gI2Cf3+BfYF/foOCgYKBgIKAgX6AgICAgH1/f4CDe4KAgICAfYWD
gH6BgH+AgIJ/gYCCgH+BgoGAgIB/goOAgIV/fn6Agn96gICAgYJ3gIGDf4F+gYCAgYGFg4KAfoCAgIJ/gICAgIGBgYGCgYKAgH18gICAgICBhX+BgICDfICCg4CBgIB/gIWAgICCgIGEf4CBgH+Af4CCgICAgHh9
g4F7gIJ9gH+CgYZ8gn9/hYN+gICUfI2BgIJ+f4R+gYCAg4CAf3+AgoCAfn2GfYF/gICAgH95gIKAfn6AgX98f4N/gIB9goCAfH+De4GBgH2BgYCAgHt8fn2BfoKCfn+BgICAgH+AgIaDgYWBgIGEgIWCgIF/gIGE
fYCFhYCBfYF9gIGGgIB/gYCDgICBgH+Ag4CBf4CAfoB/gICChYB+g3+AfYB6gICAfoeCgICBf4GAgH9/hH98gICDgIGEgYWBf4WAgYGBf3eBgIOAgX5/gIJ7gIB/gYGBfYCAhH2AgoaAe4CAgICGgoCAf3+BgICI
gX5/gIF/gH2AgIWCgoGCf4CAgIB9gnqBgICBe3x+gIF+gX99foKAgIGCf4CDgH9/gIB/gICBeoCAf4CAgIF+gXiDgH+Ff31/gn+Ae4GAfoB9fYB/fYCAgoJ/gICAgoJ/gIF8gICAfX+AgoCAgX2AfYWChoCAfXeB
foB+gH99fn+AgX+AgIOBgIB4hICCf36AgY2Ef4KAgICAhoCAgH9/gH+AgH6DgICBf4F/fX96gIJ+g4CEg4GAeoZ+gIB+g4OEgn2CgIGEf4B/gHx+f4CAgYKAbX6BgYOAgICBjXuAgYB/f36KgYF+gnaBf4OAgICB
f4GAgH1+gYSAfYB+hICAgIB7gIB7gH2EgIB8f4CBf4F9goF4f4CCgH+EfoR8g4F8goJ9gnuGgH+AfoKAfYGAgICEgISAgn+AgICBh4CAf3+CeoJ+gIJ+gIKAgICBf4GAgISAfoOBgYCGhYCAfoCAhICCgYF+gHSC
gX5+gIKAgIKBe4N9f3t9foKBgYKCgICAf4B+eoCAgH+CgIWBgIKBfISDfoB+gIF+gn98g3uAf4KBf4B+gIF+f319gH2AgH6CgIB/g4GAgId/gYl/gYiAgICAf36Af4ODcX18gICBf4V+hYB+nH5+gICBgYKAg4CC
hIKBgH5/gICCg36EgYB/gnd9gH58f36Af4B/fYCDgX98gIKAgn99f4CBgIB/hXV8gIF/gIKAgYF6f3+BgIGAgXyAg4B9gn+CfH5+fX6Cg4B/gX2AhICAgH2AfX9/f4KCfX+FgYCBgH+BgYGAfIB/g4KBgX2Af3+J
f3+AgH6AgH+Ag3+BgIGAhHuCgIGBgX9/gX+AgH6DgH59gn+AhHyChn2Cf4GAg399fYCFf3yAe4GCiX+AgYeAgIB+gH+BgHyAg4N9gIGAgYCFgYB/h3yBe4CCfoOAhIyAgH6Gf4F+f4CAfIB/f4eAgYCCgIKAhX6A
foGAf4B/gYCAe4CAfIB/gXWAgICAgn+ChYJ+gIKBfoB+gn6Cg4CAgIGBgHqAgIB6f32AgICAfoCBgoSChIF8gYCBgIN7gIN/gYB/fX2Ef4KCgYGAeYJ/gn2AgYJ/gIR+fn+Cf4CCh4CDe4CAgH6AgIB/gIB/h4CK
gIGCgIeBgX+AfICAgICBgIN/gHqAe35/gH5+gYB+gH2Af4CAf3+Ae4SAgIKEf4B9fIGBfn58g4F+gH2Af4B+g4CBgoaCfaiAgIB+gIGBfYp+gIGAcYF+f4CBgICAf4N/doWEhICAgHqFfoGAf35/fnZ+fIJ+d397
gYmAgHuAgIB/gIGAg4CAgYB9gIF/g4CEgH6AgIKBgICCgIGAgn+Ae4B/gYF6gIaAf32BgIGFgYCBf4B6gYKAg399goB/gH+AgXuBgXyAg4B9gYCEgHl9foSAgYCAgX6AgH+Ag4CAgICAgIGCg4OAe4B+f3+AgHyA
gIGAgICAgIR/gH+AgICBgoKAgICAf4CAg4CDgICAgX+CfIB/gH+AfYCGf4GAfIR9gId+f4F/gYF+foKAf3+Ce4J/g39+f4CAgIB/gX+AgYCBhX9/f36AfYB/gYCAgoWLf4CAfoR+goCAf4GAgYGChYWAgICAf4CB
gIGAgHuBf4KAgoR/g39/gH2Ag4CAg4B/foCAf35/fX5+hIF/gIKBgICBf36Ag4GBgoB+gIGAfYCAgICAf4B/gICCgYB8gH+KgX6AfoN+gHx/e4CGf4OAf4KAhYB+f4CEf4B+f4KAgICAgIB8gICAgX1/foGEfoCB
f39+k4B9gYSAgIOBf4GAgIF/f4CAgIV+gn6AgIF+g3yCeoKAgYCEgICCgH+AgoSCgH6HgH6CgIOAfICCgICAgH6AfoCBgICBgoKGgIB+gICIgoKAgIOAgH6AgIGBgH2CgYKEgICBgH2AgIKBgIB+goB+f4CCgIB/
gn9/gIKAgH5/hYCDf4CCgoCCf4B9f4J8f4GBgIJ/hoOAfoGBgIGAf3uBgX5sf32Af4B/f4J/gn52gICDhICAf39/foCAgIGAgH+Fg3qDgIB/e4OAf4CAhICAgIR9gnqMhH+BgX6AfYB/hYB9gICFf4F9gXmCgYKA
gn2AgICEgIKAf4GCgX+BgoB/gYB/f3+Af3+BgHx9gHl/gIKEgICEhn+Cf4F6f3+AgICHgYGAf36BhoCDhoKBgIB8gIKAfX6Af4GAfXtzgIB/gICAgIB+f4GAgIGAgoN+f4+AhHyAf3uAf314eX2AgIGAgH+AgIB+
gICAgHt7fnx/f31+gICAgYKAg31+g4mCgIB9gICBgX6CgICAhYCAgH54fX96gH+AgX5/gH9/gH19gH9/gHyBf4B9gICAgIGCgYCBf358gH19gIGAgH9+gIJ/f4F+gH6AgH6BgICBf398gYCBgHGCgIB9gICCgIF+
gnyBe3+AgX6Ff36AgH2Ag4KAfoR/gYGAgH9/f4OKhICBh4N+gYCBg4CAfIOAhoCAf3yAfniAgICAgICBgH9+goB+gn97gX9/gICDfoCAgIGFgICBgoSBfX6BgH6AgX+Afn+AgIKAgYSBf4F/jnh9f319gIKBf4B8
gn+AgIR/gH+BgYGDgICDgIGAhX2BgIB/fICBh4CCgH96goCAfIB/gIB9gYB8foCBfnyCfYB9f3+BgICAgX18gIGBgH+BjH2AgH+AgH2DgH9+iICAgIOCgH2AfICAfoCAfoCAgIaAiYCCfnt7fXqAgHx/f4CAgIF/
hICAh4CAgH9/f4SAgYGAg4CBgYB+gIF/f4GBgX1/gH+FgYB/fIKCfn9+gIB9gH9+gICBgYCAhJB+fYB+gICAfnx+gH57gICCgIB+gIGBen6Bg3+BfoCAgoF8gICHgICBgH+Agn6BgoCBgoGAgH2CfoCAgIN/h4SB
fH+AfH+Cf4B8f4GAgXp/gIN9g4F/hYGAgICAgICAf4B+gYWAe4F/gICAfoCBgn6BgIGJgICBgXyLgIJ9g4CGfXqCgH9/fYCBgHx/f4F+gX97gHx/gICAgIJ/f4CHfX+AgoCGf4CNhH57hIOBhICAg4J/gYCBgHyA
foSBfoF/eIGBf3+AgIKAgoCAf4GDe32AgYCAgIN+gYCCgIF+f4CAgH2Afn6AgImEh36AgX2CfnuBg4B9gX18gXuAf4WAfoCAfYKBgIJ/gYKDg4GCf39+gYB9goB+gIGBen+AgH9/f4CBf4KBfX+BfX5+gn6Af36F
fX6AgIJ9gICDgH+FgoGEf4GAgIB+gICFgICBgId8ioF/goB9gH2Af4CFgH9/foJ9gIKBf3uEgIGAf4d/eHt/f4KCgX99f4KBgoGAgn6Af35/foGDfoKBgYF4g3+AgIF9hH9/goF/f3+BgYB+g3x/hH2EgH18gYN/
hoeAgIF/hIJ/fHp/gIB8gICAfoCBfoKDgYKAhIKBgYF+hH6EgX6AgICAgICAg3+Bf4CBf4CAgH1/goGCgoCAgIB+f4GAgoB/f4N9gIB/foGEgIB/gH+Bf39/hICGe4CCgYB9foKDgIF/gH9/fYd6gX6AgH+Bf4CA
gYKAgIB/gX6DgICBhoCFgIB5gIWAhIGBgH+Cf4CBgoCEgIGBgIGDgX6Bf4KAfoCAhYKAgYB/gH9/f4GBfn1/gIGBfIF/d4GAgX9+gIGCgoCBfH2Agn9+gHp9gIF8gIB9hYOFfoB/gHqEe4CAfoV/gIOCf4CBgH5+
gIx+gnuVgH9+foCHfoJ/gH6AgZOBgHuBgICBhoaBgX+AgH5+goN9gYGAf36AgIF+g36Af4mGf4CAf4B/gYB/hIKAgIKDgH9/gH9+gX+GgIB/gIB+f35+gICDgICAgIOAgICAfX9/joGBgH1+fYODf4CBfoB+foCD
gICDgIF+e4KBgIB/gICCf4B8gXx/gH6Bfn1/gIGBgH2AfoCAgH9/f4B/gHyAe4B/gIB/f4SAfoJ8foCAf4CBhH9/gIB6gH6AgIB+goZ/f4R+hn+AgYCAgoWAfIB+gYOEfH6CgYB5eoCAgoKAgYCAen6AgYCAfoGA
f39/gICDgHx+f4OBfoCAfIB0foB/gH2Af36Af4CAgoR/gIF9e4GIg4F7f36BgYGAf4J+f4GDgIN+f3t8gYCBgH2BgHqEfoCBfIV/e4CEgH+Cg4CAgYB+f4CDgHuAgoCAgoOAf4WAfYB6gICCe3x8gIOCgYGAgX2A
gH59fn6FgICAfXt/hIOAgICDgICAgHx+hYGDfX+AfoGCgHqAf4GDgn9/gIGAgICAgICAf4B7gH+AfYCAgoCAgn6Ff4N/gICBgIOAhYCAf4CAgIeBgX+AgICAf39/gIJ+goWAhH5+gX6AfYWAgIF2gH+AcoCBgIKA
gIKAgYB/f3x/gIOCf36AgH6CfYF+fIB/gX+CgIGCfoN/gIGBfYKDgHuAgoCBgIF+f4GAf4GCgH+AhoR/gYCAgIiAf3+AgIB7gH+BfoCGf4CCgIB/f4eAgYSBgoB+gYF9goCAfoCCg4CAfn+Den9/f4B+gICQgH95
gH+BgIB/iYCCfoV8f4CFfoCAhIGBfYCGgICBgIB/gn6CgIF/gIGAgYCCgoB9f4GAfYF/gICAgYCAhYKCgYCBgH95gYJ/goGAgISCdoB7gICCgIOAi4CAgIGEgYV7foCBgYCAg4CCfH6AgYJxgoB/h3yCgoWGgIOA
gIB/hYd6gYGAgISAgn9+gXmAgICDgICAgIB/gX6AhICAhH6Af4CCf4CAf358f4J+fn5/foZ/f4B/gYCEc39/gIB/gIGAf4F+eIB/gHyAhIN/f4SJgICAgH+AhIN+g3p/hXl7f4OEgISEeX98gYJ9gYCDgIB/gIGA
gH+AgH58hICDgH+AiYB/gICBgX+AgH+AfX6AgIB/f4CAf3uChIGBfoCAgYCAfX2BgH+Af4OIgICAgIGDgn1/foCDf4B+gYB9gH6Ff3mAgX5+fICEgYGAfn99f4CHgoV+f4B/gH+GlYGBhYB/hYCBfoCAgYCAfYV+
goCBgIF1g399f35+gYB+gICBg35/gIJ/gH2DgYKBfoeAg4OCfYKAgH6AgoWFf36AgICAf36CgICAg4F/goKLf4F6gICBf4CBgIKFfYp+gICAgIB9gICAgIOAf4CBgn98gIF/gYCBgoCCgICDgYGBfoGBgH6AgH6D
gICAg4KPgYd+gIR5gYCDgICEgIKCf4CAjX+BgH9+gIWCgICAgH9+gIR/gH+BgIB/fYCAhoGAgIGAgX9+gIKFf35+gIB/gICCf4B+foCAfoCAhH9+f4F/fn2AgoGAg4KCgICAh4CBfXqAfYGAgXqAgICBgH5+gIGC
gIB/f4iDgoGAf35/fYCOgYCBgn+Ef3+Afn9+h399f3t+goB/gn6Bf4CAfX5+gIB8f4CAgICAgH+AgIGAgYF8gIB/gYCAd3+Bf4B+goB/gYCAfoB+f36DgYN/g36AfICAgoB/gIOAf3x6gIB+fYB/hoCAgH+GgH9/
gICAgH99f4B/gYJ/gH57hoN/gH9/gH+AgICAgICAgYCAe4CAgIV/gICCen+BfoCBhIWAgoCBgoCAgIKDgYB+gYKAgYOAhICAgoGCgICAf4B/gIF+f4OAg4CAgYV6f4CAgICAgI59gIF8gH+BhYCCgH6EgICAfn2B
gICBfoF/fYCDhYF9gHx/foCBgH+AgH9/hICMf4J+g4N/gICCgHyAgIB4gYGCgH9+f4B+gIGFhIKHgICAgH+CgX97g4B+eYOBgICFf3+AfoGDgn+Agn9/hH9/gIKAhoCCgIB+g36AfoOAf4CAfoCAgX+AgH+BgYCA
foCAgICAhH9/gX2AgIp+gYKBf4F+fICAgYCAgIJ/f4CAgH9/gIR6gHyBgICAgHqCgIaDgH9/f4CBeYGBenuCgIF8gXl/hYCEgIKCgoB/gH6CgHyAgIGEgoCAfoF/gIGBhX2BeoB+fn6AgoB9gIB/gXuBfYCBgoF9
gYCAf4F8goB/gIR+d4CEgnyBf4CAfXx9gIN+f4B+gIF/gIB/gYCCgX56gICAgICEhn+BgH9/g2R9hIF/fYB+gICAgIKEgYyAg31+g4WAfICAgId+goGAgn2AgICAfoaAe3qCgX2Cf4J4gYB+goOAgYB7gId9g4B/
hIF9gYGAgoJ+hYB/gn97gIB/goGAgICAgHiCgYF+gICAg4CAgH2AhH9+e4CAgIKAgIF+gICBgIGBf4B+gIF9fICAg3+Bf4GAgHt/foB/goCAgICBgICEgISBiICAgIOAgYGDgIB+g4B/gICDgYOAhX+AfICBf31+
fYCAgH6AgX5+gX+BgoB+f4CAgHyBfX+DgIOAgoB/hX+AgICEgH+BgH6AfYGAg4J+gX+Af32GgICBfoKAgIB+gH99en98f4B/gYGAgYCAfYKIgYKAfX+Ag4N/gIKBgHqAhn+BiIKAf4GCgoOAgn9+gn+BgIaAgICA
fYB/fYF8fX+Ag4J/gX+AgYCAgoF9fX12gICAgX5/f36Bf32AgYCAgIF9g4CDgICGgIGBgYKAgIB/hICDgHmBgH9/goCCgICCgIB5f4N/en9/gIKAgICCgIWAgIF7gIJ/gIGBf32AhICAgICCgICBgH+AgH+BgoCA
gnyCgH99gIWBgn+LgIJ+hYiCfnx/g3+EgIGBgHuBgICAgHyAgoB/gIB/gICBgICAg3+CgYB+hICAgIF/gH+DgoCAg36AgoGAfoCAgIKAgYCAgYB/goB8gn6Bf4N8hoSAgH2AgIB+gYCAgYB9f4SBgoGAf4B9g4CA
gn9+goCAgICAgn+AgYB+iYGBgH6Af4CAgH+AfHx+gICDgIJ+goB9hYCAfYCBgYN/gYB+goF9f4B9g39/fn6CgoR/fX2HgH+BgIJ/g4GBhIB/fYCBf5B8f4CAgnyCf4SDgH6Ff4KBgIWChYF9gH2AgIWAgIB/fICA
f4CBfoSDfoOBfoF+gomAgIaAgICAhICBhICBgoGAhoODgH6BhIB/gIKBgoCCg36AgYB/fYR/f4CAgH+BgYCDgH+AgH+IgoGAgIF3g4CAgIV+gICEgYCCf4J+gX6AgImBfoCAf4GAgIOBgoB8gIF/gX+AgICBfoGI
gH6AgIF+gH+HgYCBgH99gH9/gH+BgoB+hICAgH6AfYKAf4F9gIN/f3+CgoKCf3l/gH6DgIGAfYB/goCAgICAgH6AgH6BgYB/fn+AhIGAhIKAf4GAgYCAi4CAgH+AhX58foCAgH2AgoF6f4GAfIKBgIB6fIKBfoCB
gICAgICAgH+Cg4CAgoCCf4GAgIB/gH96e3+AgYCDgICAhH2AgIV/gIF9gX5/goF9mICAgIB+g4CBfoCAgIWAgH+Af4CCgoCBg4KAgH6AgH+BfoF/gIGAgYCAgYJ+hIB7gYCAh4GBgYB+gX6Af3t+gYODd32AfYCC
foh+hH2AgIKEgIF9f4aBioOEgX+BfYOAhYh/g32AgIGAgICDhYB+f39/gICBfYOAf35/gICBgYCCgHuAgoCBgIF+fX6Bf31/gIB+gYKAgn98gIGBgIGDgIB9gIF9foCGf4CAg5GBgICAf4GAgICAgIB+gn1/g4GB
gn1+gICAgH59f4GAf4R/f3x9gX1/fn+CgICAgoB/f4OGgIB+goR/gIGAfYCFe4WAgIGDfn2AgIOCf4B/iIB/f4CAg4CAgICBfoKAgYOCgIKAgIJ/gIWDgICBgH+BgIOCgYOAgH+Agn2AgYGAcIB9goF7jIGAgoB7
gIB/hYCAgoN/gICAfoCAgYCCfICBgICCgYCDf4CBhoB+gn+Bfnt/gYKAgICAe4eAg4F5gIJ/gYGAgIJ8gYCFgX6BgYSAfoB/gX9+g3uCf4CAgICAf4GBgH99gHyAg3+BgXuAfYB9gH5/gICAgYWCe4KAhICBgoGA
jICAg4GCf4CCgICAgICCgX99gYKAg36Ag39/f4GDgICBgJKAgYGChIp+gIGAgH9+gH1+foGBhXx+f3+RgYB/gICCgYKBgICAgoCBfoB+gXKCgICCgICEgYCAe4KDgIGAgH6AhICAf4SAgX9+gIB9fYCAjoWBgoCA
hYF9f4GBgICQgIB/foCAe4GCg4SAgH+BgYCAgYKAgYCGf4aAgH9+hoB8f3yBe3qBgX6Dg4J9foGCgoCAgYCFfX9/gIF/g3uAe36AgIOCgYKAgYCAfoCCf3+AgIB/gH+CgIKCf4CAgIV+foGAgICCdYB+gYSCg4CA
gIKAgn6AgHp+gICAj36AgICAgoCDhn2BgICAgICAgH6Af4B4f4CAgIOAgYODfn1/f39/g4B/gH+BgYF+fICBgIJ9hIOBgIB/goGDgH9/gIB/foGGgICAgIGAhH+AgoOBf32AgICAgIJ/hn+CgIeDgYh/gYCBgICA
gIF9gICAgoCAfX+Bg4CAgIB/gH+IfoCBf39+gICCd4CAf4CAgH2AgIOAfYV/gYGChICFgICAgIF+f4OBgX+AgnuBgYB/foWGgYGAf4N/gIF9gH+BgYCAgn58goOCgICAgH15h36Cf4CBgn19gH6AfoCBgIB+foCC
foGBgICChoCAf3+AgoF/eoF+f4OAf4CDgICAfYB+fYGAfIGBgX+AfnyAgIKAgYGAf3+CgH9/iIGFgICAgIaBgH9/f4SAf4CAgYN/gX9+d3+CgIGFf32CgH+BgYCAg4CCgICBgIF/gH5/fYCBfoKAgYB2gH+BgX2I
gICAgICAfIOBgoCCfYSAgH+CgIB/gH6Ed3+HgX2BgICBf4B2gH+Ag3+AfoF+gIOBfYZ9f4J/foGAeIJ+fYCDgoCBhX9+fYGCgH+AfoF+f4GDgoB/f4CFa3+EgIGAgIKDf4GAgoCBgoGAgICBgIB/gIB/fn+AgXSA
gH98fYKAgIB/hH2FhICBgYF+f3uAi4CAgH9/foCAgIaAgHuFfoGBgHGAf4GCgoKAgX5+gH6AgIKDgICAgIOAh35/f4B/foB+goB/gH1/goF/f4CEf39zgICCgYCAgHyDg32DgIGEgn9/hICBhIN/gX+AgIN/f4CD
foCCgIKAgICAfXCCfn9/foGAf4WAf4B+e4CAf4KCgoKAf4KAfoR6g35+fX+AgICAfICAfIB/gYB/fYB9foCAgX2CgIB/gIGCgYCGfYGAgYOBfHaAgYCBf4CCgISBgIGShoCDgICCgoB/gH6Af4SAfoGAfX+AgICC
gHx/gGp/f4CEf4CBgX+CgICKgIGHgH9/goF9f3CAfoJ/gH+BfoGCf3t/gH9/gnyAgHx9eIGAgYKAgICNf3t/gXWAhIF9gICDgYWAgHl9gISAfYCAen6EhH9+f4GAfYB/gH+DgIB+g3qAfoCCgIGAgICBgH19en59
f4B/gH9+goSAf4GDfoCChX9/gICAfX+BfX+Bfn6CgH2Af4B/goKAf4SBgn1/gIKAgXiAf35+gIeAf4B+fX+AfYB+fX+Ee4B/f4J/gIF/gIJ8f4CAgH6BgX5/g3+AgYCBgYN/gICAhYCBgH+AgoKAf4F/f3uAgX96
gIZ+hoCAgH99f3+BgICAf3+AgIJ/goGAfX9/gn6AgYB+gH5+dX95f4R+gICAgICAgYF+gIGAgn+AgHx/gIGBgICGgX+AgICAgIB8f4KAgX6AfoCDgYGBgICFg4CAgoGAgX2BgIyAgIGEgH2BgYOAfoWAf4SCgIKA
f4KDfX9+g4aAgX6BgIB4f4B+f4CDgICAgIB+gIB+gICAfoB/gn2AgIF/goKAgIB+fICHfnuBf36Cg36AhoCAg4CEgoB/foJ/f4B/hIKGgIGAgIiBgH+BgYd+goCBfn6Af4CAfn+AgIGEgH+BgICAfnqCg3+Cfn9/
gX9+hIN/f3t6f4CAfYB/f36Bf4CAfoCAgIJ8fYCBgIaAhIB+e4CCgYCAgX6Af4GBf4GAf4CBfoCBgoB8fYN9f4CGfIB9f4GAhICAgIKAgICBgH9/f4KBgH98gICAgoGAgICAf4N+f4GAgIGAh36AgIOCgIB/g4GA
fYKBgH6Bh4CAgHuAf4GAgYCBe4B/gYCBgn+Ce36AgHZ/gIGFhIp+foOJgIGBeICAgH+AgYKBgoGAgICCf31/gH1/gH5/f35+fH2AfXt/gH1+gH15f3yAgICAf4GBgICAgH5/foB/f3+AgIB9gICAgIV6jIB9f4GA
gICBgH1/gXx8gISBf4aAf4GAgICAgH+EfoKCgoCBf4aAgHp/gISCgoB9f4CAf4CEfX5/f39/f32AfoB/f36AgX+AfoCAhH6Bf39/c36Af4GGgICEg3+DfX6AfoCAfn1/gH+Af3+AgYaAf3uHgIB9gICBgH+BgoeA
gYCAhYJ+eoCAgXx+fn1/goCAgH58fX6Cf4Z+fYB3gnyAhX+AgICAgIKAg4F+foCAgIOCgoF5gHyAf4KCgYCAgXl/gX59gIGBgIN6gX1/ioGAgH+AgYCFgH9/hYCAf52AhX+AgICBgX+Bg32Af4CAf3KFgn+AgX5/
gYJ+goB9gIN/gIWCgH6EgICDgH+BgH+FhIOHg4WAf4CAfoCAf4SBgoCAfX6Gg4GAgISAf36Aj3+CgICAfoCAg4B+foCAgIGDgoGCgH+AiH9+foCAgICDgIB+f4OAgIGBgICSgICAgICCgIGAgICBgIGBgIB+gH6A
gYKCgX6Bg4t/g4KAgIF+gICBgHZ7h4CAgXx+gICAiIF/gYKEgICBf4CAgIR+f4OBgICBgX6EgH6AiYB/gYCAgICPf3+AgIB9gIGAgH2BgISBgICDgIOFf32BfoCDgYSAg39/hoB8gICAgICAgICEgIB+f4WBgICE
gYB+foB+gICLf4CBfICBf36EgIB/gYCAf4CEhIB/gIGAgYCAdIKAgYCAfYCCgoB/h4GAgX+Cfn6Bfn9/gH+AgICCgIKFf4CAgYGAhn6AgICAgICUgIB7hIKAgoB+gX2Af3V+gIB/gYB/f4CBf4J2goCDfnt/gICB
gYB+gIJ9jnt+gYODgoOAf4B8goCAgoN/gH99gIF+fYCAgYF9gn+AeIh9f4CAf3+BgIF+gIKDg4B/gH+AfICFgYCIe4CAgYCAgH9+h4CAgICDgIN5f4GBgIB+e4F9fX2AgH9/fIJ+gIGAgIGBfYF+gISDf4BxfoGA
gICAfX+BfHt8gIGAg4CBf35/gYB/goB+gX6Cg39/gICAgYOAfoGAe4B9gISFgIF/hICEgIKDgICEf4J+eoKAgIGAh4B+gH6AgICBfISAgH1/gIB/f4GCfoB/gIGBioCAg36Af4CBgH6CgH9+hIOCfoCCgIOAgH6C
goGAfoCAg3mAgYB9gH5/gICAgYCAfoKBcICAf4CChYCCgICAgoZ+f4CBgIOEf39+foBvfX9+goB4hIF/gIB8g4CCgX2BgIKCgIOAgX5+hYSChIB1gIGBfoJ/goCAgn2BhICAgoF/fYOCg3yAfn+Agn+BgICAfX9+
fX6AgH9+gYh+gYGFhX+CgIKBgH99gYCCh3yAgHyDgICBfoCBgIF9gIJ3gIB+gnuCgYB/gICAen99f4B+hoCAgICAgYB9hHt+goCAdoGHgI6AfIF7gH+AgoCAgn+BgIOEfoCAf4CAgIF/f4GAh4CBfoGBgH6AgICB
hYCAgn98gIKAgYN/gYCCe4CBfX5/gYCAeH2AiH6Pfo+FgH18gH+Af39+gICBg36CjYJ+gIGAfoR/gX+Ag4GFgoCDhX9+gISBgoCGiYJ/h4GEgIGAgIGAgoN+gIaEfH9+gICAgH+BgIJ/gIB7h4CAgH+AgIB8gXyB
gIZ9gH1+foB9gYKBf4GAgImAgIB+gISAgISAf3yDgoGAf4GAgoGCf4CCgX5+f4SBgYKAgICIfIB7gYCDgXSBf4J/gYGAgoCBgIB/e4B/gIOAfoJ+gICAgYKAjYSBgXp7f4SFgYB8gHyAhICFgYB8f4B+gH+AgH6A
gIB+g4Z+hoWAgIGAgX+AgYJ9gH+AgICAgH5/g4eAf3x/gXyDgYB8gH+AgYCEgICAgYCAfoCBgICAgH+AgYB7gIGAg4KAgYCChIaBgIB9foCAgX5/gIGBgH9/gX5/gH6Afn+DgIGCgICCgH6Agn6CfoCBf4l/gn1/
goGEhYKAfYCAgICAd4KAf4B8gHl/goCAgYKDgICAgICFgIF/gX6AgYGAgIKEf3yCf4CAgX9+fn+CgHuAgH6BgIGBgIB3foB/iYR+gICBgYCAe3+Bf4CHgH92gYF8gYSAf4CAeoGBgYCAe4F/f4F9goB+gH+AgIF5
gH+AfoKAgIB/gICAgH+GgYKDgX+AeoODf4CBf4B+gXyBf4h+gYJ9g3+Bf4CAgH59goOAf32AgH6EfoB8gIB/goGBgYCDgHt/lIF+eIB+gICBf4CGgICAgYB/hICAgH59foB+gIJ/f4J+hIGAgHx4fICBdYCAg4R/
goF/e4CFgYGCgIKCgX9+gYCAgIR+gIGAgH5+gX6AfX+GgIF+gIV9gIN+gXd+foB9gYCCiIGBgH9/f4B/gH+Hgn2AgYGBgICAgHqGf395f4CBfoCAgImBfoGEf32AgICBfYB+gYKAgX5/gIGAgIF9g4OChIB/gYCC
hYCBf4GDf399f4GAf4CHgoGAgn+Agn+AgX+JgXyAgH2AgIB/gIGAgoB+en2CgYKAgX9+gH+CgIF/gYGBf39/gX9+gIGAf4CAgX2DgHqEgn+BgICAfX6BfIKAf4CAgH+AgICCfICBgX19gICAf4BrgH+AgYCAgoCA
foB+fnyAf4CAg4KAgH9+gIB+gH+Afn+AfoB+gYCAf4GBgn+Ah4J+f4F/gIGBgYKBgnyCgIN9gICGgICAgoKAf36BhYOAgoKCgH2BgoCBgoB/fn+Bf4CAg3+Bf4OAhICAf4KDgIaAgICAgIiAgIF+gICAg32BgH9/
gIWDfn2AgX6Gf4F/gICIg4GBgoKBgYN/gn+AgICBfYF9hIB+f4CDhIKGf4CDgICBgIB9fIGKf4F+iIB8g4eCgICCf3+AgneBfn2BgIKAgYWEioCAgIB+gH6EgIOFgICAf46Dg4aBgIB/gICAgIJ/gH+Af4OAgn2A
gH2DgICBgH6IgH+AgH+Af4F6gH2Bg4CCgn6Af4OChoCAgICBhoB+f4J+f4GDfICBfYCAgIl9gIGKf4SBgIKCgYKAgIF+f4CAgH6CfoR/gYCBf4eBgoB/gH+DhoCAg3+AgHuEgICAgICAgnyBgXyBe4F+gICBfYeB
gH2Cgn2AgIF7gICCgH5/gIB+fYCAhXyAgYR+gICAdX+AgYB/gIGAgoJ/gIB7gHqAgoCCgYB+fYOAgn6EhomCgH6Ad4CBgH+AgIF/d4CAgX9/gIGAfoB8gH+CgICBfoCCgICBhYF9foB9gICAgn+Ag4CAfoGAf4B/
gYCAgXuCgIWCfn96gH2AgH90gYKDgIF/gYKBgH9+gIGBiX+Efn5/gYB9fn+AgHyBgIF8goCBhZiBgH+BgIF9fneBgICFgoWBg4CDfoCBgIGBen+AgH+BfICAgICAgIGAgIJ+eX+Agnp/f3+MfoCBf4SAiICAd3+A
fX95fnmBgIR/gICCgX+CfIB/gH99gH5+gICBg4CAg4GCf4GBgomDhoCIgIB9gICAg4GAeICAgH6Bg4CAgICCg36AgIJ/gIGCf4CWf39+hX+AgICAf4CBgXx/e3t/f4B8gH6BgoeAfoCCfoCAgICAgHmAgYCDgH99
goaAf36AgIZ/foGBgYOBgICDgICCgH5/foF9f3+Af4CBf32Af4SAgICAgICAgH6BgX9/f3+Agnt/f4CFe4B+goB+gIB9gICBf4B/gH+Bf4GAgYSBf4CAgX+Bg4CBgIGAgYB6gICOgIB/fYB8gYB/f4CAf3+FgYCA
foJ/gYCAgICAgIF/h4GEgICCgICAgIKAgX5/g4SAf4B/hoB/e4CAgX6BgHyBgH+Af358fYGDgICAgYSAfoGAb4CAgH5+h4CAgIeBf4KAfoOAgX9+hIGDgX+AgIGDgH6Af4GBgIN/gIKAh4CAgX+Af4B9g3+AgICA
gIKAgH2AhICCeYB+fX6BgYKAe32AfH9+f4WIgH+Bf4CAgIB+gIGFfoCAgXyAfoJ9eoKAfYGAgIOBgYZ/gH1+hICAhYCFg4KDf3yBg4CAgXuIf3+Cg4CAgIB+f3+CgIOAgH6Agn5/gouAgIB/dIJ/gH+AhIB/gXuB
gICDf4CAgIF7fYB/gYCCgX5+g4CAfoCBfoCAfoCIgH6IgIGAfoCAgX2Bg4CAgn+ChICDgX+Af4B/g3qAg3+Cf4CGgICBf4CAgICCgH9/gX59fn6AgoGAgHuBgIJ/doB/gYGBgIGAgIGBeH2AgH9/gIR+gH6BgIaB
e4GAf4B/goB9foR/gIl+gICAgH9/gnt/gIB/gYSDfH+Bf4J/gYGBgHmAgICAhYB6goF8foCAf4CEf4J5f3+BboV/gn2Efn6Ag4KChX+AgYCBgYCAgHmEgHuBgYKAfIJ9eoCAgIJ/f4CEgIKAf4F9gIB9gIOAgIGA
goCBgIF9f4B8gIF8f4GDf4B+gX9/gIB/g4GAgYCBfoCAf4B+fnmAeHt5gH59e3+AhICAfn6Cfn6AgoF3f4CAgoGBfnx/f4B/gICAgIJ8gI+AfoKAgIN3gICCgH6Ce4F6gX6AgH+AgYCFgoCAgH6AgICAgImAgYCA
fn9/f399gYCFgICBgIB9foGAgXx/gYCAgX+Ae4B9gHGBfYGDgYKAgn5+foN9gIGAgIB+e4J+gIGAfoGAgIGDgICAe4F2fYCEhIOAgICAg36Cf4CAgICAgIGBgImAgIB+gn+AgH+BfIGDgICAf36AgoCBf4CFf4aA
gH98gICAgH2FgIB/gH2Df4KBgICAfH6CgoCAgH+AgIR8gICDgICCf3t6gH9+g3iAgICAhH6AhoB4kISFhICAhICCgHyBgICBgH2Ag4CAfn+Ag4CDgH2AfoGAgYCAe4B/goSAgIGCgIGAgX1/fICFfYaFgICAf4OK
f3+Eg4CDfYF/goGDgH+Cf4CAf399kX1/eoCAgH6BgoB8gHyAf3+BgIKAioGEgIKAiYB9gISKgICAfnyAgHyAgIF+gYGAgYKAgICAe4CBf36AgoWAgIGBgX58gICAgIB8gIB/f32Ahn5+gICBgYCAgoB+gH6BgIOK
gICAgoKBgoCCgn+AeIR9gIJ9gICBfoOAgH+DgIB/gIGBgoB/f36AgX2AgICFgIKBgnqAgICAgYODf4aDfX6AgISDgn+Cf3yAgIF8gYCBgX+CgoCAhYGCf4F/hH2BfYB8fICAgX2AgICDgoCGgIF+gH+Af4F/gX2B
gIKAf4KBgoCAgH2AgIR+g39/gX+AgICAhIKBgIGAgICAf4CDf4CCf3+AgYF/gIGAgIB/g4CCgIGAgH+Ef4F/gIJ/f32Afn6Afn6BgoCAgICCfoB+gYR+f4B/goCBg3+AgIOAf39/gIKAgH98gYGAgniAgX2AgICA
f4CAe36If3uEg36AfIF+gIB8f32KfoGCf32EgYKAgHqBgoF+gX99gYCAe4CAfYCAgHuAgIGCgH+KhYV/gHuAfoJ/gH9/gICAgoB+g4F9h4Z3gIB9gYCAgn9/gICAf4B8goCBgICDgXyBf4B0g4CBgIeBgICBgX6A
goB+gH6AiX9+f32AgIB+gn+BfoJ+gH2BgYuBfoSAgIB/gICAf36AfH6Bf4F8gIGAfoB7g4GBgICAgH2AgX+CfoCDgYGBfIOCg4OBgH58gICBgIB7gIGAhoCBf35/goB9gH+Ae32BkX9/gICGfoiEgoB/hIKAgIKA
eX6Af4OAgICAgH2JgX+AgIB9gHmAgX2AfYWAgIB/f4CDgIJ+gIB+fYB9f4CBg3+AgIGAf4GAe4B/gIOAgIKDgIF/fn2BgoB+gHqDgIB9gICAf4GAgH1/fX6Cf4CGfn+AhX+Hf3+AgXiAgYCAgICEfYCAgYKAf4SJ
gH2BhoCBgIOBfoCAfoJ/gH6ChH+AgoCBhYCBgYCAg32MfoGBf3+AgICBgH+AgH9/gYCAfYCAfYGAgIB+gIB/goN/gn+AgIGBfoN+gYCBgHyBhn6AfoGAfn2AgIF/gIKAgIGAgH+Afn+BfICAgICAgYKAf4CAgX2A
gIB/iYWAf4CBgICTg3x/gIJ+c4CBfn+Agn6AgH1+f4CBf4CBfoCAgYCAfoZ8goOCgn6AgoGCgH9/g4OBgn97gIB+foCBfICBgZF+g4CAgYB+gH+Af4OAhYCCgn9/f4CIhYF/f39+gYCCgH6EgICAgH+BgoF/foB9
gIKBgIqDg4CKgX9+goGAf4F/gX2AfoGEh3+ChImHgIGAgIKEgIGAgH6BfoCBgIF8gYF/f4GAh4CAgICAgIGCgH2AgYCAgH+DfIeAgICDgICHhoGAgIKBgICAgoKAgYOAf4B/gIB9gHx/dnSEeYCAgIGAg4CAgICB
hoCAgoGAf4CAfoB9gYKDf3+ChoOAgoOAgoWAgIGDgYKBf4ODgH9/gX2BfYGAgH+CeoCCeYCCgHuCgH9/ioGBfnuAgIF9gH9+gH9/eYGCgH6DgIJ9gH9+gYOAf4CAgoF+f4CHgYB+gn+AfIGAgn2AfoCCeYKBgn+D
foCDfYKBgIB+f32CgX5/gICDfniMf3uAfoF+fYB9h4B/f4GAgICAfYCDgICBgIF/gIGCgIeCg4CChH6AgICCfoJ/f4KAf4aAgYGBg4GBe3aAhIJ9f3+FfX5+goB+f4CAgIGFgISAfYF9gYOAf4GBfIJ/gIJ/kYGA
iICAgIB/iX5/fn9+gn+Ce4CAgH5+gHyCg31/f4CAgICEgICAgIKAg3uAg3+AfoN+f399d3+BgoV/gIKAgH9/g4CDgH2AfYB5gICBgICAfIKDgIGBgICAgH6AgoCAgICCgICAf4CAgIGAf4WAfn99gICBg3h/gH9/
goCAgYKBfYCCgIB+f3+AgYKAg4B+gHyHgYSAgIiAgIKAgH+CgIWAgH5/gIR9gIGAf3+AgIKAe4CDg4F/fIB7gICAgICBgIF+gH6Ag4qGfoSBgH9/gYCCgIKAgICCgIB5gICDfoCAgYOAf4B/gHyAf3mBgIGCgoGA
gIOAgIJ7gIOCgX94fn+AfHuDgYJ6gYB/foGBgICAgICAgICAgYCAgIB/gIB/f4CAdYF/f4GAfYCAfX+Cf4GAgH6AgIN9f4CAgIF+fZF9fICBf4CAgH19hIB+fIB6gICAf4CAd4CAgIB/gYB8fnx/gICBen+EgYCB
gIOBhYCAgoB/gH6CgoB+gYCAgX+AgH9+gIKBfoCEgIiAgIGAgIKAgX6CgIF8goCAgH5+gIN+hIF+gH2Cf4CAgH59gICCgoKFf39+goB/gYF6gn+DgYCAfH+AgIKAf4B/h4CAgYCDhoaGgIB+gIF/gYCAf4GDgoGA
gIB/gIB/gICAgICAeYCCgn1/gICAfYF6gIaCgIGCgH6Af4GAgICAgYF/hIOEhH2FgoB9gYF+g3+AgIKCgIWCgIR/gIGAf4qFgIN/hYOAf4CAgYF+fYGAgX5/g4F8gH+AgICAgICCgIV+gICAfoCBfoCAgICAeIGA
hIB/hIGAhYCAgIeBgX+DgYB/gIB9hYCEg3x/gIOAgIF/gICAf4B4gH+Ag32Af4B+fYF6g3+DgIB/gIF9gH6CfoGChoGAgIB5gIF5gICBhYB/f4GAhICBgX6AgIB/gIGBf3+DgYCBgYCBhIGDe4GAf4OChYB/fn+B
g4J+g39/g4CAgYCDf4OAgn+AgH9/e4CAgICBgIB/f35+f36BgIF9gYB+gIKAgoGAgICCfX6DfoCBgIF+gH9/fn5/foCAg4B+g4CAgIGAgICBgoCCgYCCgH6AgIKAgICAgIB9fnqAgoSAgYB8gH9zf36BgIB8gICB
g39+fYF/foCAf4N/f4CAgH6AfYB/f4KEfYGAfnuAe3+Af4GAgICAf4CAf32AfoKAhH9/gX+Df4OGgH1/gn5/gXyDgIKAgICAgYN/eYSAgIB9coB+gIB+gICAgH2AgICDgYCAgIKAgnyAgIeAgH9/gHeAgIOAfYCJ
hnx+f3+AfYCAf4CChoOAgIB+e32Cf4F9gYGBhIN/goF/gYB+gH92l4B/f32Df4B4gICAg3+BgYF8hYKAg4WBgH6AgICBg4CAgHeDf4GBgIBygHx6g4KAfICCfoB+gICAg4CAfX+AgIKBgIB/gIB7eIWBfYF+gX1/
gX9/gICAgYB8gHyAg4GBgX2AgIKAf4WAgYB+g3yBgIB+bICDgoCAgIB8gH5/fX6DfoCpgH6Af22Af4CDf399f4GAhoGBhYB/gISAgIB/gH+Agn+BfoSAgIB9gYGAgIF+fYGBj4N3gH6Ad36CgIKHfoN8fn+BgoCA
gIF+gH17gIF/gIB+gIOAfYKAgICDf4GEgICGgoCEgICAeoCAgIB9f4KAhIGBhX6AfIB/gICVg4B+f4KAfoF6gYJ/goCCf4GFf4B/gYB8fn+BgICAgIF+gIOAgXV+h4GAgX+AgYB/gYGAhoF/fYN7fIKBhoSBgIOC
goJ4gH6AfoB+fICAgIGEgHyAgn6AgH5+gYKAg4CAgYGBgoB5gYCAhYaBhXyAf4CBgX+BgICAgICAfoCAgYSAgIB/g4WBgH+AiICAgH2Ag32Kgn6DgIGAfIB6gICCgXWBg4CAg4B+foJ9goCDf3+BfoF9jIKBfoSA
gYCDgICAeoCBf4B/gH+Af4KAf3+BgIN9gIF/gIKFgYCEgn+AgYKAgICAgYN+goF8gYOAgoKAgISBgICAgYeCgIB/foCAf4CAh4CAgYCAf3+AgIGBfYKAgX6AgICAgICBgH9+gH2BgIF6gHt+g4CAgIGAf4CAgH9+
i31/fX+AgoCDf4B9fX1/f32AgIGCf39+goCCgIB+hIWAgn+Og4B7fIGAhH+DgX9+goB+gICYgIB+gIB/gH6Af4F+gYCAgYt/gHyAgIN/fn6BmoGDgX2Af4B+e359f32AgICBf4CAgICAgIKAhoR8gIKCgH+Bf399
hIB9foCAgIGAgYB6gICBfoCGgH+AgX+AgX59gICAgIGAgIGDgICBgoCBfoOFfYB/gL6Df4CAh3yCgH9/hI+BfoKCgIB/hoGAgH6AgYCBgH9/f4F/hH2Bf4B/gICCf4CEgYCAgIGBgH9+goCDgHp6gIB+gX5/gIGB
gIaBgIB9gHuCgH6Af4CAf4B/foODfoR/f3+AgoCAgoCBfoCDioGBgIGBfn6AgoF8gIKAfX6CgIGAfn6BgIR/gICAgIB/gYN/gH6Bgn+Af4B/gX+AhH+AgIOBgX57gYaAf4CBgIF/gn+AgIKAfIJ9fYKAgH6AfICA
gH+KgYCAgIKAgoJ+gn+AgoB+fn+AeoB6f3+AgoR9iHyAf358gIWAfHqAgIN/gH+AfoCBgICAhYCAgoF/foCBfIF/iICCeoCFgH2AhYCAgIaBfIGAgICAfX5/fn6AgIGBgH6CgH+CgICAgIB/gIOBgH9/gH+AfX2C
gICDgXp/goCDgH9/gICAf4CAgn+Af4KBgX+BgIB+g36AfXyAhICCf4GAgH6Af4CBiIF+f3t+gH59gICHgIGAgICBgHt/gYJ+gYB/gH+ChIGBgoOAf35/gYh/gIB9gYN/gHiDgIF8gICAgYGBf4CAe4CAgIKEgH6F
goB+i4CEgIGMf4OAgYGDfn6BgX9/gIF+gICBd4CBgYOAgIR9gYaBioKAgIJ8h3+CgayAgIGAgICAg4CAfn+CgH6Af39/gIOAeYB9foB/gX5/f4CAgX+BgYSHhIGAgYKAhIB/f3+Bgnx+gIiAe356gICCf39+gISA
gYCBgH6DgXmBg4KAgIB/gH2CgICAhICGgIGEgIB5goSAgIGBgICAjXyAgICBgICAgoKDgoF/fn+Af3+Ae4CAgIB8gH+GhIeAgH59gH9+f3+AgIKBg3+AgICAgICBi35+gXyCfYCDgYd+gX5+c4CCf4KBgICAhIR+
gH6BgIR+gICAgIR+gH6AhIB8g4N5f4mCgH2BfXyDhICAg4J1foF/f4GAgHmBgICAgH+DgoGAf4aCgYKCgX+Bf3+BhH+EgYB+eoCAgICBfnt7foCAf4B8gICAgYGCf4GAgICKgn+BgIB9goF/foOBgYGAgX2AgIJ/
fYCAf4B/cYF+f3+CgYCAfoN/goCDfYCBgn+AgIOAiX6AgIeAf36AgICAgISAgYCFd4B7goR/f3+CfoCAgIV+gYOAgICDfICAg4SAgICDgIGAgIaAgnyBgoGCf4iAgH2Dfn+Cgn+AgICDf32Af36KgIKAgX9/fn5/
gIB/gICAgICAf4B8gYJ/gH9/gIB+g4B7f4GAgIJ7gIGAf4CAgYN/gn98gH2Bf3+HgH6DgX5+gnmBgH5/gIaAgH+AgIKAgX6Afn6FgH+AgYF8gICAf4GDgH96fYF+f3+AgH9+f3+AhoCAgICAhYB+gIOAfoKAfoB/
foGHgX+AhYR/hICBgH+AgH59f4CAgIGEgX6Bf3l/k4B8gn6ChH2BiIGIgHyBgYB/f3+AgoB+g2OBgIGAd4CAgICAfYGBf4OCfoGAfn+AgIB/gH9/gYCBf42BgIJ+foGVfIGDgYB8gIaAgYCBgH9/f4B/gIB4hIOA
gIB8gICEf4B+gHuBeoF7foB8gIWCf4CAgoF/f3+AgIGAfn9/foSCgH+Af32AgoCCgYCAhYF9fX+VgYF9gIB/gIWAf4KDgod/gIB/gIB/hH1+gIiFgYCAgIJ/f4B3f4WAgISBe4CAf4GAgYGAgYCBgIB+gYB/hICB
hYF+gH+BhICAgICGgYCAg32AgH9+gYB8goKBf4SAgIGBgYeBgICAgYCAgoCBgHuChYCChH9/gIB+goN+gIGDgoB8gXWAgIOCfYiCfoCAfYB9gICDgH9/goCBgoCAgH+AgICAf4B6eYCAeoCBgIF/gX+Ffn99foCC
f4B/goCAe4OAgoGAgY6BfoF/gn+Bf3eDgn+EgICAgIN8g4GCgYOAgIF5gHqDgIGBfYGAf4GAfY+CeX1/eoZ/gH5/gn2Df4CCgn6FgICAe4CEgIR/g4CAgIF/f36CgoOBf4F/gIN/gYB5gHiAgICFgICAgIKChICD
gYWAgICAgHx/gYB4gICAfoCAgH+Bhn2Bf3yBf4N/g352foB8gICAgIOAgH5+gYKAf4OAgHqCgICAgICAf4KAfoB+gIKBfoCAgoCAhnd+f4CAgYGAf4B+gn2AgH+Af4F/hIGBf3+CgoF9f4CAgX19gIKAfn6BgIKB
gIGBgH16f4B8fn2KgoCAfX9/hIB+f398gIN9gYCBgIB/gYOBgIGAhIJ3f4eAdoBwf4CAfYCAgH2AgIOAfn6AgH1+gH6Af3+AgICAf4GAgoB9hICCgICBfYCAgn9+gYCAgYOAfoGAf3+Ah35/g3+BfXyAgIN/gICA
fH2Agn+Bf4OBgIB+g4CBfICAgn+DgIGAf4GBf4CAgH9+f4OBfX+BgICHfX+AgICAgYCAeYCAfYCDgIGAgICAgICBf3+AgYKCgX2Gf36AgH+BgIB+gIGBgH5/gH5+gIJ/fnx+gICAgoF+gHuAgIWAfn6Bf4CAgICC
g32AgIB8g4B7gIRzgIF/ioCEgH9/gIGCgYCCgH+AgIJ+fX2AgIB/fX2AeXuDf4B/gX9/gICAfH6Ah36AgoGAgYGAg4GBfX2Af4KAg4CAfn6BhH5+gH+Hg3yAf4KEf4CDgICAgH2EgIF/gH9/gYV8gXWAgX+AgH+A
gIGBgH9/gICAf4V/goSBf4CAgH+AgX2BgYCAg4B/hIGAfn+BeISAgIB9gYKAiICBgn59g39/gICEeoCBgH+Cg3p8eoCDfX+EgICDgH6AgYGAiH+AgH99gX6EgIB7fIF/goOBgICAf4GBgICAf4aBeoSAgYB4gICE
gICChH59gICEgH18foB/gIiCgoCBgH57gIKDgYOBgH9/gX6CfoF/hH9+iYB/fIKBin+AfX+AgIGAgICDg4GAf3+Ee4CBf4R2hIV9gYCAg4CBgHx7gXWDhIGBgHuCgX6AgXx5hICBgICAfHx7hYuAb4GBgICDiYCA
fn+CgIOBf4OBfYCCgYaAgoCCgIF/iIKCf4CCgoGAg32Cgn2AfYGAgYB+gICAgH9/gIGAgICFfn5+g4CAf4CHg4GAgIKGfX9/gYCAf39/fYWAgX9/fIOAf4GCfXyAfn99f31+h4B/fX6CgICBf4GAf4CCgoCAg4CC
gYGCgZGBfYB9fYB/foGAf4J/gX1/gIOCgIB/gICAf4CAf36AgYB/fIaBgICAfX+AhX+Ag4GCgIB9gn+CgIGAf4CAgoCDgYF/gICHgICBfHyBgX+AgIB/f36AgYB/hoCAf4GAgICAfn2DgIV+gISAf4GBgH9/gIF8
hIF+gIGBdH59hIGAhH6AfoB8iHyAhYCBe4B/gICKgICDfoCFgICAgoCCgICBgIKCgX+Cg4CAf4N/gH6AfICDgH9+g4CCfoCDgoSDf4GAgIN9gICAgoCAgIx9gX1+gHl/gICCgIKBfoB/gYGGgoF+f4CGf3x/gIB9
gH99g4N/gICAcIJ+gIGHg4KAgICCgH5/hH+AgISEfoKIgXqDf4CAf4CCeYB9gIB9gYKAgXeAgYCAfn96e4KBgoCBf31/gICAgIB/gYN7fICAgYGCgIR/f3t/gn5/gYOAf4B/gIJ+f4CCgn6BgH+BgoB9gICAfYGA
f36GfoF/foCCf4CGf4B+gYB/gX+AgH6BgICCgYGAgn+GgIKCd36CgIGCgICFgoaHgH+AgIF9goCEgYCAgIOAfX9+gIKBg4CEgYF+gH+CgIGAf4F/gYF/gYJ/gHiBgoCAfIGBgH+BgYJ/gIJ/gIiCf4B/fn9+gH9/
hHWBgIB/gYCCfoF/f4CAfoGAgnuCg4B8hX+BgH9/gIGCgHaAhICCgIBxfn5/gIGAgIB/e4OBgIJ0gIGBgHmAfoCAfn9sgHt9f4CAf4aDgYCAf4CAf4B+gIF9gHaCgICAgISDhIZ9gYCHgIF9gn1/goB/gYJ/gn9+
fX9/gIGAf3+Cf4CMgIF5gH1/e4B/gICDgH+BgYGAgICAgH+BhoGAgX+CgX6FhoCAf3+AfoB+eH6AgHqAgYCAgYGBgIN/foKAgIOAfoCAgYF/gIF9gH+BfoB9gIB4gX+BgX12gIGBgIaBgIB/gICEeYCAgH6AhICA
f36AgHp+fIGDfoKCkIGBgH6BgoJ6gH5/gYKAfoB8f399f39/gXx/gIOBgICBf32KfoN8g4GFgIJ7gIGRgoF/f4KAfH6Dg3+DgoB/gH57f3x8b36AgoKBgn+BgIOAgIGAf4CAfoB/gHuBgIBxgn6AgH9/gICAgYKA
gIJ/g35/gH6BgYGAgICAhoCAfICBgICEgH6Af4OCf3uEgX+BfoOAgYF7f36Af4F8g4GCgX+AgoJ+hH9/f4GEgH+DgoCBgX2AgH+BgYCAgYF9hIB9gISAgIB/gIGDgHSFgICCgHt/gIV+gICAf4CAgn2AfoF8hICA
fYCCgISAf4F/gX2CgIB+gIKBf4GBgYB9k3+OgICEf32Af4CCgoCCgYF/e32BgISAgH+AgICBf4KAfX2AgoZ/gYCEf36BgoB/gICCgIB/fIB8hYCDgoN9gICAf4CAgYB7gH5zhIB/e4J8gIGCgIGNgIKBgIB/fYGA
gIGAfX1/gH99gYGAfH+CgYB/fIKBgIF+gH98f4J8f4CCgICAgIB+gYKAfYCAgYR/gICAe4CAgH+AgIGAgHGBgn2CgICAgICAgH1+gX9+fX2Cf4CBgoCAfYGCgn2CgYCJfH+CgH+CgHpzgX98gH+AgH6JgIF/hoCA
gIF/gn2BgIB+f4SAgIB+gIB/fX+Af4CBgH+Ag4B/gIF+gH6AhICAfYB+gYF+g4B8gIKBiICAfoCAhn9+gH6AgIN/g399gIN+eYJ+gn+BgH5+fIB/gX59g4CBfoB3gH56gIJ/gICDfX9/foB6f4KAdICIgICAgYGH
gIB/fX6IfX56gn1/fIGHf36AgICAf4GDf4CAg4CBh3x9gYCAgIN+foF/gHmGf4CBgH95f32Ef4KCf4KAfIB9fn+Af4GBfH+AgoF+foOBgoB9goCCgICAfX+HgIGDgH+AgIiAe4CCfn+BfX9/gYGAf39+gH6AgHSA
fIB/gIWBgIGAgoCCgIGAgHuAf4J/gH+BgH6BgH+Af4CAgH+BgX6BgIGDfYR+gH+AgYCAf4N0gH2FgICBgn2Af4KDgoCBg4CAe4CAhYGAgX+Cgn96eXx9f4KAf3yJf4SAgYCBgIKAgoGDgICAgoCDgIR9gH1/fn+A
gYCBgH6AgIGAg3+EgYCAgIF/foB/g3+BgH+Af4SAfoCAd3qFgYCEgnyAgYCAgH9/g4KAgIB/dHl+gX6FgoR/gH5/f4F+hICAfYKAgIB/foWCgYJ/goCBg32AgISFgoWBgIiBhH5/gYOBgICCf4mBf4B+d4CAf3+A
goCBiniFgXx+hH+BeoCDf3+CfYWAgICEfIB+gIGAhoB6g35/gYGAgoGBf4B+eoF/gH+AgYF+foB+gX6AgH6Mf3+AgoCAfoCBgYCCgIB+gIOBhH+AgYGAf4B8gn+Bfn6CgH+BgH+DgH6BfYSAgIOAfoKDgH6DhH9/
gX+AgYCDgH+AgX+CgIaAgoCAfYB+goKCfn2Af3+AeoKDfICAgYJ/hoGBf4J/gIOBfYKAgYB/gIGAfXiCfX99gH2Ag4OBgIF/f32Afn6Af4KDgoCAgH2JgH+CfoCBgIB/gYF8f353goWAeYCBgH9/g4B/gXiCfoF/
g4GBfnyCfoF+g4J/f4CEgIF6goCBgoKCgICBgYCAgIF/f4F/gIB/gICBgH+AgH+CgIB+gHmAhICBfoKAgICAgICAgYCAf4CAgX9/f4N/gYB/f4CBgICAf36DfICBgYSAg4GAgIGAgYCAgICAgX2AgH+AgYGAhIGA
fIB/foCCf3+AfoB9f39/f4GAfoCBgICFgIOBf4CAgIF4gICAfYODf4CAf39/g31+gIGAgYCBgIGBgH98foB+gIB9gH+AgoGAf4GBgH9/fnp9gYaAf4OEgYCIgIR+f4CChIB+hoGDgIKAf4GAg4B/f4B/gH+AgX+B
f36BgIB9gYB7hX+AhYaAgHiAgIKFgIB+foCAgIN9gYB+gICHgICBgoGGgIF+foGAgIB/gIN/gH2AiH9/gHmCfoB8gICCf5CAgICAiYB+hH5+gn6AgIN+f4CAgIGAf4KGfoCBgH6AgH6Dgn+DgYGBg4F7gH+AgIF9
eYCDgH6AgICBf4B+gX2AgoB+gYCAgH2BgICAfoJ9foB/gHuDfoCCgH6Gfn5/hH+EfoKBfn+AgIKBf4KDfYF/gIB8gICBe4F/fYKDfIKBgYJ9foGAiYCAgIB+goCEgIKAgYGAgoCIgX18gICAgISAgIJ+gH+Ae4R/
gYCBgIB/gICDfoCAgIF/hIB+gX+AgYB9gH+Cf3+AgX9+gIKAg4CBgYCAhn2CgYCAgICCgoCAgX+DgnyGgIB7goCBgICBgImCfoB/gH6AgICAgH6AgICAgICAf3uAgIBvf32Af3+AfYB/gIGAhH+Af4GDfoF/g4CB
foCAfoB/gH9+gIOBfX6AfoCAgH5+gISAfoF/gIGCgYCCgod+fIKAf4qAgICAgIKAfX+AfYF/gICKgHyDf3+AfoCBg4GAgYCAhIF+gIN+gHuFfICAdYCAfYCDf4F9gH+Ag4CAgX+CgICAf3+FgIN/gIGDgX59gIB+
fH2CfoOCfHp+fYCBgYCBgoKEhIF9goCDgX9+hYGBgH6AgYCKg3uAgYCBgIBxjICGgICFgICBgIOBgnuAgIOAf3uAgniAf4CAgIGAgH+AgYJ+gIB/gIKAgHuBgH2AgIB/gICAgHuCgYB8foB/fIGBf3x+gH9/gYB+
gYGAfoJ/f39/gH+BfoB6fX2AhoGAgYN/gYWAf4B+foCKgICAg39/gYGCgn6Qf4B/g3d+gX+Afn+Cg4CBgYCAhX+AgICDfoF/fIF+gICAf4KAgH9/f4CAf35+hH+Hen6Ag4CAioB6gIGAf3+AgIR/gIKAhIWAgn9/
f4F+g3+Cf4CDf3uEgIN+gYOEgIJ/gH+AhYGBgH6AfoCCgIN9gX2AfoCAgICAf4GAgYCAgH+AgIJ/gH5/f4WAgoCAgIGAh36BgoCAeIB+eICAgH6DfoGCgIGAg2t7gICAfYOAf4GBfYN/gIKAgICBhYB/fn9+gX5/
gIKAg3yDgX6BgIGFfoCAgICBfoF/f36BgYCAf398gIGAgIB9e4t/gICAf4CAf36AgIF8gIKAgICAgICAgH+CgYV/gnx+fn6AgIJ8gYB/gYCAg4GAfX6Cf4KDgIGAcXyAf4CAhn+AgH+AfoGBgIOAfoCDfoGBfn6A
gICGgoCAgIB/fX6Cfn+AgH2DgH6CgHyAhYCAf4B/g4CAgIB+gH+Kgn6Ee4CGfYOBfoB8goCBfn9/gICEf4CAgIKDfXyAfX5/f3yAgHyAgH+FgHx/g3+Bf4GAhoF+fX6BgoGBf4GCgoB8h4GBgYGBfoB9gICBg4F/
gX59g4CAfIKGgH14foSAg4SEgYGAe358gIB/gIGAgYh/hICAgX6BgYCAg3+AfIKAf4CDf4B/gYOAfX+AgICBgICAg3+AgIB/foKAf4OBgH6AgnyBfICCgICCfX2ChYF/fXp/gYCAgICAgH1+gYOAeICDgnyBd399
f36CeoB/gHyAf4SAgICCf4CCgn+CgICAfoCEfn+BgIB/gIGCgIN+gIGGf4CAf4GAgH6AgYJ/gI2FhISAg4WAgICAf35/gYCAfoF9gYCAf4F8gH14gIB/gIGAg4CCgIKAgH+AgICDgICFeYF+hn+BfYCBfoGAgH9/
hoB+gn2Cg3+AhIGDgIB9gn+GgIV4gISAf4GCgIF/fX2BfYCAfoKAdX6BgIB8gYCAfX9/g4OAg3+CfoCJf4B/iICBgIF+f359fICAgIGAgICDgoB/fYCCfX96kn6KgYKDfYJ/gH1+hX9/hISCgIGAgIGAgIOCgH6C
fn5+fYJ/gnt/eoCDhICAgIKGf4CBenqAgoCAhn6AgICAgICAgIOCgIp8f4GBhX+Ag4CAgIWAgIKAgIKAgYCBgIqAgICAf4GAgH6Bf4eBf39/gYGCgHt+gn6Bf35/foCAfoF9gIB8gIGCgH+AgIB6gYCCen6AhYB/
gH95foCCf39/gICAgICAgIFwgoSCgYKBfn6BgIB+fn9+gYB+hH+Df39+e32BhICBh4SAe4OCgICAf4B/gH9/fICBgH+Ag36BgICAgoCAgICAf4J/g4CEgH2AgYCAh32AgIF/fIB/fYCAf4GJfn+AfXeCgIB7gX97
gH92gH+CgH+AgICAf4KBgICLgoGCgICAgH2AgIGBgIGAf4CAaoKIgX2EgIGAgIGCgIGAgIGBgHuCg4B+gX6AgH+Agn+AgX+DgYB+e4B9fIKBf4B+foCAf4CAgn+CgYOCgH+Bf4WAgYR+gH+AjoGEgYCAhYN/f4GC
goOAf4OFgH6AgHx/gICAgIB9gIB/gYGBf4CAgIB3foB/gYB+fn+DgIR/gX99goWAgH5/gpaBgICAgIN/foqBg4KAg4R/f3+CgIKAgIB/goSBgpmAeYKAgICAf36AeoCAf4F+fYGBhYCAe4CAgoB/gIKAf4GAgH+A
foCDgIuAgYGBfoB+f4B+gX+AgX9+gX5+gIOAf3+AfX+Af4CBgICAf4CAgoB9foGAd4CBgoB/gIN/gHuAgXyBgICAgIB+gICAg3yAg36AgICJf4J3gIODgIeEg4GCfoGBgH2AfoCAgYGAfIGBgnqAgH+FgICAgn+A
gICBgIGCgYmBgIF+gIJ9gICBgIF+e4CAf4KAgoKAfoCDgYGAgYCAg4GBf4CBgYWAgIOCgIGAgICAgHuIf3+HgYGAgICBg3+Af4GBf4F/gYCAf3mBe32AgIKAgIGAgX+AgYODgIGAfICAf36Bf4p+gH+CgYWAfn9/
gIB/f4CBgIB7gYOEeIGBf39/foCAgIOAgIGAfoF/gICCgICBgH2Af4CBf4WCfIOBgHqAfZB/gIF/fIB6fn2CgIKDgH6AhIB9gH+CgHp/gIB+gYCDgIGAf35/gYKAiICCgICFgXx+goOAgH6Afn19gX6AgIB8gH6C
gX9+gH6Af4F/gIJ/gIGChH+Af4aCgICAgYOCgH+AgX1+gIB9eoGDj397gYWBhIOFf4CAgISAgoB+g4B/gIOAgYB8f4NtgH9/fICDdn5+j3+CfoCKgXl/fn6AgIGAgH+AgICAg4B/goB+gH59fICBgYCAgX+AgH9/
f4F/gICDgHmBfoB+fIB/hn2AfoCLgIGAgX95f319gICAgIGAgoGCgYJ9foCEgYB/ioJ9gIB/eICAf3+BgYGAf4B/f3l/goZ9g4SBgHuBgoCCg3yAgIJ/f4N/gISCeYCAfICBf4CAgX6AgYaAgX95jICAgICEfYB4
gYOCgoB5gYCCg4eBfIGAf4GAgHyFgH19gnuAgX+Ae4B+fH+AgICAf4CBgH9+f4J9f4CBfH6Afn2AfYGAgoCBgYCFfn+AgH+HgHqAhoB9gIB/gIOAgH2CfoB+gICAfnt9hICDgn+GgIGAgIR+gHqAiYF/foB/gYCE
gYCBgnyBf3+Dfn18fX+AgICBfYSAfIGCgoCAfoB/gX+Bgn96gICEf4B9gX6FgICBgn6AgX+BgICCgIOAfoB3goGHf4CAgYOBgomDgIGAgIB+g4CCg32AhYOCgn+AfoOAgICEfoSAgYKDgn2Af4CDfoCOf4V9fH2E
f36Ah3+AgIGEhoF/f36AfX9/gIWAgX6AhICEgIB/fYF/g4Z/f4CCgIGBhn+AfIOAfX+AgHuGgYCAgICBgH5+fn6AgYCAh317hXmCc4WAfXx+iYt/f4KBgIKEgICAhIJ+gICFgH5zgoJ7gX6BhoKCgn6BgICCgHt/
gYGDgYB/gHmBfoGAgH+BgICDgIF+gYB/goGBg4GBgICAgYCAgH+AfoaDe4CAf4CBgICCeoB+gIZ/fYB/f4B9fICBgH6AgH+Agn6AgIB+gH6BeX6Af4CBf4J+gIB/f3qChICAf3iAgIKDfYCAg4GAgYGAhIGAgICA
en2EgIGAf358goCAgX+Cf3yBgH5/gYCAgYF9gYOFfYGBf36Bg4CAgICEgIB6gn+AgoCAf32CgH99gn+AgYCBgYF9gH2BgYCAf4CAfn+AgIKDgICAgICCgH6AgICEhoB8g36BgICAg31/f4CAf4B9gH9/gICAgIB/
fX2BgH6BgXd/gIOAeYGAgn6AgIGAgICBgH6AgnqAgIGAe4B9f3+Ag4CCgX+AgoCAhH51f4CAgICAgIF9gH9/gIB8gX+Af3uAioB/gICCgIB/gHmBgIN/gICDgX+AgIB/g4FxgYGAgn5/f4KAd4J7fYKChIN+fICA
eYR3g4GAfoiChIB/gX9/f4GBfn+Afn6AfoF/gIKBf3yBgJOBfoKAg4GAhICCgIGEgoN8gn+AgoF/gX6Kf4GAfIGFgoWAfoCBgIB/gnqCg39/gH2Af4KAgICAgIOCf4SBgICAfoCAf4KEfIF/f4N/gn99f36BgH99
f4Z/foJ+gIF/gYB5gIF/gIB/fYB/foF8gYWAg36AgH6AgYCAfYCAf4CFgX5+goGAgICBgIKBgIB/f4B+iYCAgHuBgIWCfoGAgICBfod/f4B8gXmBgIKFiHyDgoB/g35+fX59fIqAgX6AgoKAgoCGiIGBgnWCg4CK
f36BgYCAgIGAhIKHfYCAfoCAgIF+hoODfoB9hX5/h3qAgYKAgIB+hICBfYV9fYR9g3mAgICIgH2Aen1/f4GCgYKAfICAgoGAgoGAgIKAgYB+hISCfoB/gICAgICBgYKAgIGBgH6AfYCAgIGEgn+Ce39/gIB+gYGD
fICAgImAgH+Af4GCfn+AgIJ/gnyBf5GCgoOEhIB/f4CChIF/gIB/f3+AgYJ8gIB+f3yBgH6BgH+CfX6Dfoh/fn5/fYB8goJ9gICAgICCgX+AgH+AgISAgICAf4B/god/fn+Cf4CBhICAe3+CgIKAf3d/eoGDgX99
f4CAf4CHf32AgICAf39+gIB/fYCQfoCBfoB/g4CCgoGAgnuKgIOAhYOAhH6Cf4KFgoB8gICAf32AgH5/gIGAgYCAgoCAfoCBf4OBgYmBgIGAgICAgIGBgH+Ag4FwfYCCeoCAf4GAf3+Bf4CEf4GBbYCBgICDfICB
fn+AfoB+gIF+gH+CgYt/f4SFf4OAgIKBgICBf4CAfIB/gH2AeoCBgIaDgICAf4B/gIGCfoGAfn2AgX98gX6BgYR/gYF/f4CAgHqAgIN/hIN/gH+AgICEfoF/gIGBgICAjICEgIB+gIOBe32AfIF/f3+AgICAf4J9
gH2CfYGAeoCAgHuBgn+AgIKAgICAgICDgYGCoICAe4B9gX9/gH6AgYJ/hICDgYB/gX6Af31/gH2FhYF/g4B7gICAgIGAgYGKgICAgIGCfICGgICAgH+Ag32Ae32Agn19gYCAgIB+gH2Bgn1+gICAgIGAgIOCiX+G
gYZ+gH+AgYCAgYB7gX+AgHqAf4CAgIKAgYGBg4B7gICAgYGAgH+Cf4F/fYCAfoB/gHyCgXyKg35/fYSAgoB/gH98gH9+goGBfoV/g3+AgIF/gYGAgH+AgIGBi4CAgYB9gYCDgHuDgX2AgICAgH2DgYKAgIKBfoF9
hIaCfoKAgH99f4KAiIB/gIB8gIF7gIJ9f4CLf3t/foCAgX2AgIB+fYGAgISAe4B+gIB/f3+CgIB+gIGHf4B/gIB+gYCAfoB/gn5+gIOAhX96gH2BgX+Af3uAgICChYB9f4KEgICBgICAf4N/foF/gICBgYCAfYOG
g4F/gYOBfICCgICBgYF+gHx9f4CAhoB/fnuMgYB2gICAgIGAgYJ9fYZ/gn95f4R9f4CAgICAgYB9eYB9f4CHfoB/gYF7g4KAgICEgISAf3+AgIGBgIKBgIB+f4CCgX5/gYCAgoCAgn2CgH6AeoB9goGDgIGCfYB9
gIR+f4CAgYJ/foCCfX+AgYB9fYGAf4CBgYB/gICAf4KAgYCAhYCDgoB+gYOLgYCAgoCLf4F/gIB/gH6HgH2BgH9/fn2Bg4CBfoGAgXx5goCAgoCAgX+Bg4CBg4N6gH2AgHaAgICAf4OBf4SBhH+Aen9+goGAgoaA
e4F+f4OAgoCBf4B9foCAgIGAgHp/gIKCgn6AgICAgICAg3yBi4B6hYF/f4GFgX+AgIF+gICGgoJ/f319gIB/foCAgISAf4CBgH6AgYJ8hH+Afn1/gIBygICBgICCg36EgoB/goGAgICAgYSAgICCgYCAgH18fIB8
gH9/bICHg4GAgIaAgn9/gX9/f4GEgH6Ag4GDgX6Af4GAgYCBf4SBhICCgHp8goKAgH6Ah36AgYCAgH5+gYB/hXyAgYB/gYCAgHt+j3+AgX99g4CCfYF+gIF/fIGAg32AgIKAgIKAgH98gIV+gIKBf4CAgYGAhoGF
dICCfYKBh3+AgYCChoOAgX+AhIGDgX58gIGBhICCfYF/gICAgYKBf36Af4CDgYCBgICAgn6AgX+CdX+AfoCAhH9+f4KFf4GAgICAg4CBfX9/iYODgICAgoB8gH+Ad32Agnx9fYR+foGAfn1+gHiAiIKBgX6AhoB/
gYCCgIGAf4KAgn6BfnyDeYCBf4GBgH6BhIB/gIB8hXWAfYCAgIB/gn+CfYB8gHuAf4OAfYCAgIB+iH57gH+AeX6AgH+BhIB/gIKCgoF+gnx/gnx/gYCBgH6Ahn6DgICDgYiAgYB/gH+AfoCAhYJ2eYB/gICDgICA
foKBfoB/f4CDhoSBf4CAfYCBfoKAgICCgICBfH6Cg4F+f36CgYKKhH+EgH+AgYCFf4CAgH98gICCfn95fH+GfoJ+f3+DgIGDgICAeoCDgYCFgIB/gIB/eYB9f3yBgIJ5gH6AfYSCgIB/gYCAgIN/gICAgYKAgH+A
gHqAfX1/gICBfIKNgH+EhYKAgYCAhX2Cgn99f3+AgYCCgImCfoOAfIKBgYCDfYCAfoGEgIOAgYKAgXyBfoCAgn+CgYB/e3+BgX+AgYCBhIB+gICAgX+Af4iAgHyAg3+BgIGAgYCDf4CAgYB/gX9/gIGAgH+Bf4F+
hIuBgYGEhH+AgYCBgICCgYGAgYGAgYCHgYCAfYCAfX+AfYd8gIeAg399gYCAg4CDgoGAf3+CgoKAgIGCgIOEg2+CgH+AgX5+h3x+gIGAgYGBgIB+gIGBf4KAgH+CgoKAf36Af3+AgIB4gH+CgICAgIyEgYKNgYB/
gYKAgIJzgYCAf4B/gIKBgIB/f4OAfYCAgX6AgH+BgIB/gIB+gIR6f36GgoF/fYCCgoB9gIB/g4F7gX5/gIKAfYCBgICAf4CAgIB/hIB/goB/gIJ+gHyCfoCIgIOAfH2Cd36AgYCEf4B9gX6Af36BgIB8gH9+f4CF
foCCgYB3ioKBgIB/fYCBeIGAgYF+goJ9goCAgIKAgIJ+f4B9goJ/eIGAgIKAgnyAf3+AgIB/gX9+f36AeYJ/foB7gYB/gX+BgoGAgIB/gIF+gIJ2gIB+gHiBgH98gH+Af4OFgYCBf4KAgYCBgn98g4KAgH98gn6A
gn2AgH+AgIiBgIF9f4CCgICAgH9+gXOAgISAjoCCgIGFf3+BgH2AgIKEgHmBfoGDgIB+e4GAfX+BfoCBfX99gICBgIB+gn5/gXiBg36Af4CAgYB/gIF/gISAfoB/gX6Jf4B7gICCf4GDf36AgYSBgoB9gIB8g3+H
foF/fH2Af3qBe4GAgIB/e4CAf4J/gIF/g4CAgn99fICAhX9+gH9+f4F+gH+CgIGAgIB/goCCgoJ/fn6Cfn2DgoCAfHx/gX+Ag3+Af4eDfICCgX19f3+Af4KChIOEfYN8fYKAgX2FfoCAgH+BgoB/gICAhX2BgH9/
gYKDgYB/gYCAgYCAgHiAgICBgICAgYF/gYGAhICBgICAgoGFgYN/gICAgoOBgn2AgIB/gIJ+foJ+f4B/gYCAgIB9gH9+fYF8gX9/g3+AgIiAgIKAgXZ9f4OBgYV9fn+AgICAfoJ+gICCgIN6gH6AgIGBfX2AhX+A
f4GGgH1+hICAhIOGgYGAgX2AgICAf4B+gIB+gH2AgH+EgH+CgIGAf4CAgHyCfYOAgoKAgIJ/gICAgIJ+g4OEgICDgHyBeYCEgIF/f4CCgYCAf4B+fn55f4CAgIJ+f4KAgYCAdIB+fYCDgYCAf4SAgoGDgH99gIuA
goCEgX+BgX6Fgn+AgoCAgIGAf4CBgIB/gIB/gICAhIGAfXl/gX+AfX+GgX+Af4KCf4GBf4R7i4CAfYCBf4CAgYGOfYCCgX+AgIKAgIKAgoF/gICCgXyEgH1+f39+gIuBgH+BgX+AgICAgIB+gIOCfoOChIR+e4eA
gIGAgoCAf4CBgH+EgIGCgH5/gYOBgYCAgIJ8gICAgH+DgH2Bfn+AgoGAgoCAfoGBgIGAgIB6gnt+fn1/gICDi4CAe359gH+AgICCgH6AgH6AhoCAgYJ+d4GAgX5+gXyCf3+EgICBgICBf4CCfoCAgoCBgICBhYKB
f4B/foF/fYaAhICAgoGAg4KAgHqAgIGAfYB/gIGGgoCAfIx9f35/f4CAgIKAgX+Bf4CAgIOGhn2AgYB+gYCAgYB8hIN+f4GBfoCAfoB+fn5+g35/gH+Agn+AfoN+eICAgIF/gH5+gIB/gXd9gYF/gICCfYKAf4F3
f32AgoGAgICBgH2CgYF/fYJ/f4CBgICBf4B+gIGAgH+AgHl+gISAgIF/fnB7gISEgYB4gIJ/gIOBhIF/j4CAfYGAgIKCgYB9goCAgYCAf36DfoKFg4GHgH2AgoCDgIGAfn5+gIOEgn6AgYV/gH+BgYGAgYGAgYB/
f3+Ag4B/gIB/f4N9gICCgYCAf4KCgYqAfIGEfoSNfIF/gYSAfoKAgIB5gYB+gIKAg4mAe39/f4Z/foCAgoB+gYKAgIKAhIN/gYGAgIKBf4GCgIGAh4OAf32BfX6AfoB/f3+Af3+BgYCAgYCDgH+DgICFgIKFgX2A
fn+Afn1/f4CAgoCChYCAfoCAf319gIGAfn+Af4SAgH9/gX+DgIB/eoCCf4GEjoCBgIF+hH1/gYCAgoWAhYB+g4CBgYCAgICAfYF/gYCCfn99goCAfoWBfoCAgoF+g4F9f4KAgIB9h4B7f4CBf4CDe39+f35+gH+A
f4Z7foCAgoCCfoB/gYF/gH2EgIB/g4CCgICEfYGAfX6AgICAgIB/gIF/gIJ+gH9/fX+BgH+BgIF8gH2BgICAfoR/gIR/gIB+gICAgIaBgYF/gn6AgIB+hoF9e4GAc35/fYCBfoCAgICAg4B+gIOBfICCgoaAgYGD
f4CDgn6AgICDenx+f4B/fH+AgIKBgICAgH5/g4R/gIV/gIOAg4B/g3+AgIF/f4CAgICAgH+AfIF+hn98gYF9g4KBgICAgH5+hICAg4CCgoGAe32AgICBgICAgHt+f4SAfoV9f4Bsf4GAgH1+fn+BfIKAfYCBgX5/
fYR/fYJ/gICCgX+AgIWAf4B/foF/foCAgICAgIKBgIJ/gIGBgICBfoGAgoB5fnt+foKOgHqAgICBgIGAgYV/gH98gYCDfIB8eoCAgIGAf4GAgICEgn+AgId/fYGAgH+GgICIgoF+f3+AgYCAf4B9gIODgYCCf4CH
hIF8gIBygX9/gH+AgoB/f3h/gH+FgIJ/fXt/fYSBfX5/foCDgH2AhIB/gYB9gIGAgYGAgYB8gn+BgoOAgICAhH2Bf3qDf4KAgX+AhH98g39/gH6AgICAgIF+gIB7gICCeoGCgoCBfoCAf4J/gn93gICBgIB+goSA
gIB+f4F/goOAgn+CgICBgoKFgXqEf32AgICFgIN3f3yAgIWBgYSCgoCAgH+AhICCe4CAgICBgoaBgoCAgIB9gICAf39+g3+CfoCBgIB+f4CBgIB/f3+Af4CAf4KAgIGBfYB+gYCAgIGAgICBgIF/gJCAfIB5gIB/
gIWAgIF/goKAgH14g4ODgICCgYOAen99fIGEf32FgIJ+gIGEgICAg4CAgICAfX9/f4WAgIGAgIJ6gIB+gIR/f4SAfYCCgYCEgH+Cg4F8f4CAgIGAfoSBfX6AfYB+eIGAhYF+eoCAeYCAgYCAiYCAf3+AgICCgIF/
gH+AgYB/foGCgYGBgIGAg36BgIB8gH+BgH+IgIB9gn+CgIN/gIGAgYCAgYCBfoB/gIBvfn9/gYB/gYB/f31/f36BfoWBfYCBgH2AgoB5f3+AgoGAhYCBf319gX6AgICAfIB5goCCgHyCgHqAgYKAgH+AgXyAgH9+
gYCAfoCAeoB/gYCAgYGAgICCgIOAgICBgIB8gIWAgH+AgYKBen+AhYJ/g3uBgICEfYB/f4B/gYZ+gH2BgoCBfHx9f4B/gIOAgICAgH9/gIKBgoB9f4SDgH99gIB+gIGAf35+gIKEgoKCgYqAgISAfIB+f4CCg4F/
fXqCg4CFg4GAgICGiIJ9gYCAg4KDgHx/gH+AfHyCgH99gH6Afn96f36Agn+CgIF/hoB+gn2AgIaAgH5/goB4moB7hYB/gIB9e4GBgIB7goCCgYR7gH6AgYCBgIKAg4CAfoB/g36Cf35/gH99gYB/f4iAf4CAf4KA
f4CAfYCAhICAhH9/g4GAgX+AgoCDgH6CgIGAgn1+foJ/gYJ/gICAgX+Cf398gYCAf3uAgICBgYCDjYKAgHyCgoB9fHyBf4SAgIWAgIKBfnuEgH+BgoCBgYWAfnuAfn2Agn+AhYCAgH9/foB/gn57gIF9gH+EgICC
f4CBf4CAgHZ0f4N+fYCAgYGBhH9/gYF/g4B/gH2BgIF0gIOCh399foJ/gICBfoB+gYOAf3+CgIB/f32AgICAgYKCgICCgICAgoGBgnmAf4SAg4WAgISAfoKAgIGBgIOBgn5/gICAgH6Ag4OBgIKAgoCAgH9/gIOC
fYCBgH2Cf32AgH+Bg4J/fX+CgICAf4CAg4CAfYGBf4CCgICBjH9+goCAf3mAgH5+goCAfYGCeX2Af4CAf4B6e3+CgYCDf4SAgX5+g4CCgIWAfoKDfoB+f4B/g4CAgHyAf4CAgoGBgYaCgoB8gYCAgYCAgH99eoB5
eoGAgIF/eICAgHyChX+GgICAfYR/gISCfICCfoCAgYSAg3+BgIWGgICAgn+Bfn1/goF/gH9+gYOAgoCAeoB/gIJ6f32AfoGCgYCAgX+AgH+Bf3uBf4aAhYCAfoJ8f5CAfoCEf4CDf4J9f4KFgIB9gYF/gYCAf4CA
f36Ag4GEgYCBf4GCfYB/gYOAgISAgYGCf4CAgYCEfoB/fn6AgIB/gIKAf4KAf4CBgn+Afn6CgYGAgnyEg4CBgIB6gX2AgX1+gICAgIGAf4CAgICAhX6AgH+DfYCDgn9/gIGAgIB+gn+BfneAgICAgYGBgYOAgH2A
gIiAf4CBf4B/foB/gIB/gIR+gH+AgX2Bgn2CgICAf4CHgICAen+AgIGCgH6AgICCf4CGhIB+foJ/gH+AgICAe4KAhH+AgHeAfoCEgICBgYCAgIGCf4CEfoCBi4GBhH+CgYCBgIB/goCCgYCAf3+BgoCAgXd+fn+A
f36Cg4B/gXyBgICAhH+AgIOAf4F/gICAf4CAf4CAgYR6gICAgICAgYGCgICAgoGAg36Af4KAgIF/gH+Bf4F/gH+BgIKAgH+AgIB+goCDgIF9g4KAfYN/foCChISAfH9+j36AgH+Cg3+KgICBgYh/goCAf4B/f4CA
gYN+goCIgIKAgICAgoCAgoKEgH6BgIGCf4GBfX9+gIGAf4CDf39/gZWCg3uAgYKBgYB6e4GAgH+Agn6AhIB/gH+BgIF4gIB8f4CAgIKAgH+HgIB+foODgICBgIJ/fYCAf3uCh4CAgH2BgH9+f36Ben1/gIKAfYWA
goCAgICAhH98fX1/gICAgH+Af4CAfYCBgIKKfn5/gIB+f4GAfoCAgo6AgYCGfIB/fX6AgIGEh4CBgId/fIGAgYCAgoF9gIB7goCChYCBgYB+gH6Cf4CBgIKEgoOBgoKAgH5/gYCEgICAfYGBf4F+gICAgICAfYCA
f4GBf3+Gf4GCiX9/hICAgHuBfYOAgICCgISAgICAhoCAgYCCf4GAgX5/fYCAgoKAgn2CgoGEf3+Ch4CFgYCAfIB/gH6Af3+Bi4CDfYCBgIF/f4GAgICCgYCAf3+BgICAgIOCgYF+foKAfoCAg32Af4CAgISAgICA
gX+AgYKBg36BfX6Agn6AgHyBgHiAgHyAgIJ+gIN/f4CAgIOCfYCAgH6Bf4GBgn2AgICAfXSCf4CAhIOAin+BgoGAgIB7gYKDgH2AgIGAgH+AgIGChICDgoOAhYCAfoB/f4B+gH59gIB+hHyAgICCfn+AgIiBg36E
gIKAgICBf4CHgICAgIKAhYJ/gICEgoCCdX+AfYJ+gIOAg4OAgIB7iYJ/g4OAg4CDgICBgYCAgIB/gICAgoGBeoGAgYB9f4GAgIGAf3x5fIF+gICAfnmAi4B/gICDfoGBf359gICCgICBfIWBgn+BgH+AgICAfoGA
g399f4B9goCAf4F/gIGAgXqBgIB7fn2Af399gIF/gICEf398gICAf4B/gICAg4KDf3+AgH6Dg36Ad3+Af3yAf36DgH+AgHyCgH5/gH+AeYCAhIGAfYCEgIKCgYB/gICDgIGAgIeAfoSBg4CDgICBgH6AgYCGgn1+
gH+AfXyAf3aBfnmAf4OAh4B/gH6AhoCAgoKAgH9/gYCAhH5/goF8gIGBhX9/gIGCgICBgH6AgIB+g4KAgH2BgIWAgICAe4KAgH6CgICBgIB/gH+AfHh/gICBgIKAfoCBgIB9goWEgH97hn+BgYJ/fICAgoB+gn6A
gICAgICBg36AgIGBgoCBf4GBgISAgYB0gHl/f4F5gH+CgIGAhYB+gX+Bf3+Af4F+eoKCgn+AhoSBfYGBgIeAgIGAf4B/gIB9fYCAgISTgYOAf32FhIGAhIGBf4eCf4CCfoJ/e31/gICJfYCAgYCEfICAgISBgICA
f3+Afn6AhICDgH+AgX6Df31/f32Af4KChIOFf4aDf4J5gICAgH5/gIGAgn6AgoGAgn6AgIOAgYGAj4V9f398hIB5fnt+goF/gIKAgHmHg4GMgYCAe4B+f3+BgH+AgH59gIGBf3+AgoCCf4CCgoCBfYCEhICCen6A
f4CAgICBgX5/g395hYJ9gH+AgICAf4B/fYCBgYJ8g36BgHyDgn+BgIJ/gIB/iYCAfn+AfoKFgICCgICAf4B/f4GAgIqAf4CAgIOAf4B9f36Bfn6Ag4CEgoGAe4CCgYCAf356f4B8f4GCgX6Agn6DgIKAg4CIg32A
eIGDeYOBiICIgX2AgH6If4GAfoSAgICBg4F/gIB8g3mAgX+AgYCBgICBfn2AgYB8e4CAgoGAgIGBf32Efn5/goCCgICAgH6AgX18gIGCgoCAgHyAfX2BgId/gYB8f4J/f4B8gH5+gIR9fYJ+gIJ/f4CAgYV/gYCF
g3+AbXSBgoB/h36AfIF9f4CDgIGAgIJ/gYOAgn5/gIaCf3+Ef4GIgICBf39+gYOBgoCAgICBf3+AfYN8f4CIfX5/gYByh4B+gH5/gYB+f396gICBgIB/e36Af4KDeoCLgoCBgIJ+gX+Bg4CAgIKAgYOAgIN+gIKC
gICBgH6AgoCAgIWFgH1/fHeCgIGBf357gIB/e4CBgIB+gICGgH+BgIGAgX9+gYB9gISEgIKAgIGAf4OAgIB/hIGAg4B+goGAgICCgIB+f3+AgICEf4KDf4B/g4CCgYOAg31/gH6BgYCAf31/gIB/hIKAgICDgH2C
hX2DgYKBgISCf4CCgYKAf3+AfX+Af4GBgIGAgH+Af4GAfX6BgnyAhIR+gYGFgX+BgIGAgIGAf36FgIB+gICAf4CBf32Af4GAgIF+g3x8goB/gYB/gYCAgYGFf4OAe4F/gIV/fnyAgH2Ag39/gH9+gIB/gIOBd4F+
hIB/f3+BhYB+gICAf4CDgICCf4OAgoCAg36AgIGAgoB+f4CAfn+CgYCCfoSBf4CAgH+FgIKAeoB/gIN7gn+Eg4F/goJ/gIB8f4CAgIKEf4CAgIB9gX6DgoCAgH+Af3+DgIGAgIB+gYCAgIGCgICCf3eAfYN+f4KB
gYGBgHuBgICAf359f4CAkHyAgIGCfoCAfYN+gIF9gIB+goSBe32Ag4J/f4GBgYB/gIKAg39+fIWEgYJ9gICAf4B6gICUgIB/g3+Ef4CGgISAgXyAgIJ9gIaAgHuAgoCAeoGDgICHgICCf3yCfYCAgYCCgICAfoCA
gH6DgIJ+f32CgIiCf4B+fYCBf4GAeoCBfoCBfIB+gYOAfX+Ag4CCgH+AfYGBgIJ+fnp/foGAgYCCgYCBfIB9f4GAgIGBfoB8f4CBgX+Ae3+Zf4B/gIJ/foCCjoCDf4GAkoJ9gIGAgoB/fX+Dg4CCf4CAgoOEf4CA
g4GAgX99eX+AgIB+gICDgYB/gH+AgHiBfoCAgYGAg4Frg4GJgIGDfYGAgIOBgH+DfYF8gH9/fH6Ef4J9gYKAgICAfHp/goCDhYB4gH+BgYCAgICAg4CBgIiCf4GEgIB/foJ+gn9+hHqAgIGAgIGAgYB+gnuAgIKJ
hYGCgIKAf3yAgIF+foN/f359gX9/fYCBhIKCgIGCg36AgH6AgYB+gH+AgIB+foCAg4B/gICAf36Ae4B+goB/gIB+goGBfoKAgX6BgH+DgIGAgIB/hoGBgICBgICEgHmAgYB/gH9+g4OAgICAgIKBgIV/hoOCgICA
gYCBf32CgYB+g39/gICBgICAgH+BgHl/f3+AgIB9f4OCgIJ/gICBgH+Df4CAf4J5f4GAhYCBgH9/iH6DgICBgIGChnmAgH+AgICAgH+AgIB/gYCAgoV+gYKAf39/gYCAgICFgHGDfoZ/gYKAhYGBf4B7fYGCg4B1
gISAfH+AgISAgYh+f4CAgH9+d4SDgn+BgICBhIOCgXqAhoNqgIF/f4GCf4aAgIGBgICAfIKCgXyAgHt9gIJ+fYGCgX+Be399gH2AgIGAgHR/f4CAfoB/fIOAhISAfoF/f35+hIF+hIKBhYB/gIKEgoGBgX6Ce4CB
fYGBgn2Afn+AgH2Af4B9gYCCgIIxf35+gICDgoCAf3+Cg3+AgXyAg4CCf36Af3+AgoGAg4WBgX9+gYGBgICAfX5/gYB/gH+BfoB9gICBfX+Ag4B/hH2AgYCAfYCAf3mCgIN9fYF8fn+BgYKAf4GAgICAgICBgICA
gIGBgoB+fH6CgH9/gn2AgIB9f4KCgYeChn6AeoB9fn+AfIF8gH9/foGIfIB+gYB+gXp/gH2BfoB/goGAgICAg4GCgICAgIB/f4CBgH9/gIB+gHl/gICDgHt/fX19foB/gICEgoB+f4CFgoCGgIGAgICCgH97gX6A
hIGBh3OAgIp9gICCf3+BgYGFfoCBgIB+f4KAloB+gX5+fn9/gHuBfYF+fYJ+goCBf4B+hH2AgYB+g36AgoGAfYOAgoB7goCAgYGDgH99gYCDgYB/gH+BgIKAgICAf4KBg3+AfoF+g4CDgYGDf4CAgICAfn9+gIKA
gIKCgIqEgICAgoGAgYCAgIGCgIWDf3+CgICBfYGAgYGAgIGAgIKAgYCAiYB/f4CAgIGAf4GAgoCAhICAgIJ+gYGAgICAfIB8f4F/f4CAhX6Bf4KAgIGBgIGBg4F6gICBh4GBf39+gXp+gX+Af3+AgH+BgHqBf32A
gICDgI+Bfn11gXt+hIF3f4KAgIGAgX9/e4B+gH+AgYGAf3+AgoCAgn2FgIR/gYCGgICAf36AfYGAf4CEgH98eoJ/gX6AhICEfn+Cgnp9gIB/doKBgn+DgH6AgH9/gYOAgHuChX2BgIJ/gIKEgIB9hH+AgH6Bfn6H
gYCAgYGJhH+Bd36BgH6AfYCAgH9/gHx/g3+Bfn6AgH59gH97g32AgIKAgH6BgYB+gH+AfnuCfoCAgICAgYCBgHaCf39/fIB/gIGAgH56f4KBf4B/gICAgICBgYB9fYCBgIKCgX96goKAgICAf4F9gIGAgYB/gIF/
gIB+fnyBgoCAf3+Cf4KAgYeCen+Af311goOAfnyBgX2CfYKAf4N/gH57fYGAf397gn6AgIOCf4B8gIF8foCBf4OAgIB7gIGAgoeAf3+AfH+Cf39+fHiAf3+Df3+DhoCBg4CAfXiAf4OBgH2AgX+BgHiCgIGDgIGB
hn+Ag3yDgYOCgIGAgXd/gICHhICAgX9/f39+g4WAgIF/fIOAhIB/f4CAhIB+goCAg3+Dfn9/foKAfICAfoCCfoB2hYCAf3+Fh4CBgICAgICEgIB/gICAhYCBfX2AgIKAgIF/gYGAgX6BgIGDgYCAf4B/g3yAg4CA
gIJ+gX9+foB+gICBfn5+gXd/goCAgICAgn2DgICAgYOAf4N/foKAfIB/gH+BfoB/fYB/g4CAgICDgH+AgIKAgoCAfICCgIKAgIF/g4CFgn+Ag4CAfYGAgX+Bh4B/gH2CgX+KfYCBf4B6gISCfoB/gH2AfYJ+g4CB
eXiAf4SAg4SAgX+JgIB9gIB9f32BgYKAgIGAgIN/g4CAgICAgICAgICBgIGVgH+AgYCAgoB/f4B/f31+hoCCgX2CgIWBf36Af4GBf4CBgIB6gH9/gICAgICAgIKBhIN/fX+AgIB+gHl/hoCCgYGAfnZ+g32Cf4h+
gYCBhYF/f4CBgIN/gHx7hICCfn+FhIaAgoB/foV8f4CAf36AgICCgoGAfYGCgYB9foCAgICAf4GCf4B9gnyAf36AfHeAgIGAgXyAgImDgIKBgYJ/fn+AhX9/f4KAgIGBf4GAgIKBf4CBgoOAgoJ/hHmAhICFgIB6
gIKAgn+AhoKCgICDgH6Af4GDgIB/gIGGeoB+fIV/gIGDfH6AgoCCf4CBg4GIgH6Afn59gIB/gIB/gHmCe4F+g36AgoCAgH6AgIB9gn6BgH6BgoB/foB3gX6BfoWBgId+fX6Aen+AgH6CgISBhIGEen6AgoN+gICS
gH6Af4B+gICAf32Afn9+gIJ9gXqAgIeAgH5+gIGAgX+DgICBgYCAg36BcoCAgIF/hYF9dIJ6gIB/gIF9ioCFgYSAfnqCf4F+f4CAf39+gIJ8fIB9gIGBf4SBf4CAgYOAgIGEgX+AgICHe4OBg3+AgoGAgIJ+hH6E
gIN7foR+gHKAfoGAhIGAfXyAgICAgH+AgXx+gIGBgIGAg4GChX6BfoCAgoCBgHyBgYmAgYN/gICAgH+BgIB/g4CAgICBgH+AfoGBgICAfoWAgH1/gICAgISCgn94gH2AfoCAfYGAgH54goOBgIKAgICAgIKAgICB
gX5/gYF+gn5+f3+IeoSAgH6Af4B/hIF/g3+DgIF9hICAgIKAgIB/fXx/gIGAgIKDfn6AfnuBgH+EgX99iICAgH99gYKAgH2EhoCAbIGBgoN/g4GBgX5/g4CAgoCBgYCAgYCAfn98gYCAgn99gICBgXmDfIJ0gIB/
c398gH55f3+BgXyAfX+AeoGCf4CBfoGChIF/fYB8gHyAhoJ+f36AgH+Bf35/gYB/fYB/gIGAgICAfYGGgH+AgIF/goaAgIN/gIN+gICBfoOBgH9+fX97f4CBgH+Ag4CAgIOAgICAgIB/fH6DgX6AfH6AgYCAgIKA
gX+CgX+AgIF+gn1/gYCAf4CCgICAgYB/goCAgICAhYGAgoGBgoCAf4CAgn+Cfnx/gIB/eoGBgoCAf4B/fn+BfYB8hYJ/g4F1gYCAgIB/f4F9gIJ/f4R9fX98f352gn6AfoCAgICAgYeAf4CAgIF8gICChYGAfoKD
hoB/gX2AhIGAfICAgoGAfICAgYB9g4d/f39+d4CBgYB1gYCAgIaEf4WBgoCCf4GAgX+AgICAgIKChICBgIJ8gIB/gHt/gIF+gICAgoKDf4J+gn6AfICAfoJ/gH+BgIN/gYB9f3+AgH6BgIZ/gYJ+f4CBfYF+gH+A
gH6VgISHgIJ7gYOBgn+Hf4F9gYCAgICAg3+AgIKAjYOAg4B+fn1/f4KAgn9/f4CAgoCHgX59fICAgICCgIB9gIaAeYCDf4GAeoB6gIaCgYCBhX+AgH6AgoCEf5B+g4ODhICFe4KEf36Df4GAg35/gH9+gICGf4CC
fnuAfYB9g4GEgIKAgIGAgoJ/goCAg4CBgICAgICAg4KAfYCCgYKAgH6BgISGgYKEf4CAf4B/gIKAgoB/fn+Bg4CBi4B+f4CDgoF/fn1+fYKAgoCAgIN/hnx+gH98fm+BgoB8gIF/gIKAgICAfH5/gICDgoCAfoCA
gH1/gIB+gIOAfoOAgoF7goGAgoN+goB3gH18gICAgIGAf3+CgH16fXyAgICAf4B/gYCAf4B+fIOAgoCHgIF/gH+Bf4KAfoGAgX99gX+DgYB/iH6AgIF9gICBgH9/fYCBgYCAgIB/gYKDgYmCgIKAioB/gIOAgXiA
goCCg4B/gICCgICAgH9+f4N+f3t+gH6BgYGAhICAgIF8gX9/fYh+f4KCgIGCfn6Ef36Afn+BgoF7g4J+foF+g4KDgIOBf4CAfoCBgoF7hICDfoOAfoCAgH6Ag355gIJ+f3yAfoCBgIaBeoF/gH+AgXiAfX+Cg4J8
hoSAhoCAg4B/goJ5gIB+gICAf4N/gICDgX9/f4OAgH2CeH+BhYKAgICAgH6AgYGBgIOFgIGAgH6AgIKAfoF/eoCBgn6AgICBhIGAgH+Ag4GCfnx/hICAgH6CgIiAgIR/gYCNgn9/gH2BhnmAgIOEf3+EgIB/hH6G
foCAgIF3fnx7goCAfX+AgHyBhIV8gICAgHqFgYGFhn2KgICAgIJ/iIWAgIB/eIKAgICBf4B/g4GAiIGBg35+gHmAjn2Af36AgICCXICAgIGMf36AgICAgICBgH+Af4B+gYSBgoGBgIZ/gIWAgoB+hICBhIB9hH1/
fYGAgIKCgICBgoSBfYCAgoGBfH+GgoBff4CCgIV/fn6AfoCAfYKDgICAgICAgoB+goGAhICAhn2BgHl+f3iBgH2Den+DgICAgYB/gIB/f4F/f4N+g4CAgH+AgoCAgICAgICBfYB/hYCAf4B+gHyEfH6DgICAgH+F
gH9/f3+GgICDgIB/goB8gICDgYB/fYGBgICAgoCAf4B6gYeBgH5/f4CBgIKBgH97gH1+gIF6goCDgICBgoCAgYCAfYB/gYF9gIJ/gIGAgIB8fn6AgYB/gIF+fn+AfYCAfoB/gH2CgoCAgH9/gX+AhoB+gICAgIGA
foF/gYB/gIZ+fn59gH9/f3qAgIGBgH6BgH9/gH5/gIGAgXqAfoJ/gICDgIB/f4CAgoB6f3+AeX5/gn9+g4CAiYCBfoGAgYCCgH2DgX+Af4V4gIF+f4F/gYGAgICAgH+EgYB+f4B+gIGBgIGDgH6Bd3+CgIKAf4KA
fn2CiIGBf4d8hX2CgHuAgX6AfoCAhHqCe4CAgoGAfoGBgX6AgoOAg4GCfoGAgIGAfoKAgIB8gYCAgHx6gYGDgH+BgICCfoCDgICCg4CAgoV/f4GAfX+Dg358gX2Bf4CBgICAgIGBg4J/foGAgX98gIV/f3+AgYKA
f3t/gIB/f4CAgIF9foCBf3+DfH+AgIGAgIKAgYGCe4J+gIB8gYGAg4KAgICAgIKAfoB/f4GAgICCf35/gHyAf4CAf32DhoCCf3+BgH+CgXyAgH2AgICAgICAg4GAgHqAgIGAf3+AdH5+gIGAf3+AgIB/gn5+gICB
gIF+fX+Af3+BfYV9gH6BgIB9fH1/gIGAgoWBfYJ/gXSAiICAgHuAfXx8gICAgYB/gIB+fH+CgoCBf4eAf32Ef35+gICAf4GAgoGAgICIgoCBgH6AgX1/gISBgYJ/f4KBdH5+f4B9gYGBgIB/fH6Df4GAgoCBeoGA
gHyAg4GAgn6CgH6FgoKAfYCBgYODgIB8hYCAgoSCgIGAgn+DfYCCgH6DgX5+foB/g4CBf3+BfIF9foGAgoB+gYF/gIJ/f4CBgIGBgHiAgIB+gIGAgICAfn6BgICAg4GBfYR/hYR5fn2AgYB/f39/hICAgYKBeoCA
goB+gYB+f4CAgIGAfoCAgHx/f4SHgHyAh3+AhH6AgICEgH+AgH97gICBg3uGhX6Egn2AgICCfH6AgYCEf4B+h4CAgIGBgn+Af4N+fn59g4F9e4R+gYOAgoGAfIOAgH5/gIB/gIF6gH+CgYeAgYKBgX+CgIZ9foGA
gIGNf4CCgHyAgICAg4B/hn6AgYCAgYCAfYKCgISBgYB8d4KAfH9/gIGCgIGBgYOAfoV7gICBgoB/gICBgIF/h4B/g4KAg31/fYh/gYCBeoF/goCCfn+Ae4CAgH5/g4WAgICBgIGAf36Af4CAf4B/goCAgISCgX+A
g4GAgH+AhH2DhICAgIGGhoB/fICAgYCAgH+CgYCIgICAgICBgIJ/fYSAgICAgIB/g4CCgHuCiYCAgIB+gX9/hIB/e4N/f4CCf3yAgYGCgH9/hX+AfYCDen+Af4CDgIJ4g4CBf4B/g4CCgX6CgYB+gX+EfoCAf4F/
gICFfn99fn+AgoGChH+BgYFrf4CBg4KEgICBgYCCgYGFgIGAfoGAfYB/gIKAgX+AgYB7f4B9gIF+foCBg4CAh4B/goB+gYCAgICChH6Cf4B/gH59gICAfoB+fIB9gnyAgYCAf4KBf4B+gH5+gIiAfYCDgYOAgYB/
fX6BgICEfX+AfX59foCAgIB+gH+Ag4J7foB+boGAf4CDgoB9gXeBgIB+gH+BfYCBf4KAgICBgIOChoR9dn+BgIF/fYCAgICAgH+BfX6AgH5/f39/fn9+gIKAf4B/gn6GgYGBf3+Af4J/gIGAgICAgoGBgX98gIGA
gIN+hICAgICAgH9/gICAf4CIg4GGgH+AhYSAgIB/gXeDgH+JgoCAgX1+hH18gH+BfH+AiYN/fYGDfoB/f4B8gIOAgIOAe4CAf4CCgH2AgIB+gICBfoB+gHuBg3+CgoCCgIKBgICBgHuAfICBgIF+f32AgICEgICA
f4GGf32BgH+CgIGAh3R/foOHgISBgHyAfoCAfYGAe4CAgICAf3+AgIGBhH9+gIOAf4B8fH+AgIB9gIGEgIJ/hH2AgIB+gIB+gHuDgYaChoB/gYF5gICAgYGAgIB5dICAfYaAgYB/fH+Cinx+gICAgH6BgYmAgH+A
g4iBgIJ/gn6Agn+AfoF/f4SAgH+Af4CBf36AgIGAhH+AgoGCgX9/foCAf4F/gXx+goOBf4CCgH96gYGAfoCAgIOAgIKCg4CCjoB9gIKBgIV9gH+Af32BeYKCgoKDgYCBgICAf39/f4B9f4OAf3+DgICAgISBfX6A
gYCCgIB/foGAf3+AgX+AgX+AgHyAeoJ3gn5/gHmAgX16gYKAg4GCfoCAfn2CgYGAg4B/gIOAf4CAgYCAeoSBgH+AgoGAgH9/gYB/gIKAgYKAf36Af4CAgoN/gICAfn+BgYJ+gX2Ah4CAf4B/gX5+gYF/gICAfoKC
gX1/f4B7e4F/gH+GgYGBfYB/gYB6goCBg4CAgYB+gIOCgnt/fYCAgICDgn+Af4GEf4B+gH6AgX59f39+gYGFgn2ChYJ+f4KBf4CFh4V/goF/eoOAgoB/e4F+gIB+gICCfnuCiXyAgICBgICBf3+BgH+DgIF/gH+A
gYCAgIJ/gYGEf4KDgYB8gICAf3uFf4OAiX6AfX6AgICAgYF+gIB/gICAf4WGhICAgICAf4CAgoB+gIB/gICAgIN/hoCAgIGBfYGAfX+CfoF9fYCEgIB+fn+AgYOAg4CBgIOCfn2FgoGBf3yAf4GBgIB4gHyAfIF/
gYh9f4GAhIF+fn+Bg4CAh4CCfoCAgIZ2gICAgIB+f4CBg4B8gIB9f4J4gYF+gH+AgYCAf3+AgICAeIF6gnyBgIZ/f32AgHuAf4CAgX6Cf4GBfX6CgIOAgoB+e36AgICFeoWGfYB9gYGEgoSAgX+AgYB+hX1/gX2A
gIGCg4CAgX+AhoCAgImCgn+DeICHg4B/h4CCf35/gY6Cg4CAf4OBgICAhYJ6g2eAfoB/e4B8gH6AgICCg4N8f4V+fIR/gIF/g4OAeYGBgYGCf4CAgYGAgn6BgH6AgIJ/f39/gYGCgH6AgIB/g4CBf36CgYCCgICA
gIGAgIGAfoF/gICAe4B6f4CAgH6FgX9/fICBg4uDdH+AgX+BfoGAg4GLgIF/gICAe39/gIKAfX98f4B/gIOAgICAg4B5gX5/gH98gH57gYKAf4B/f4CBf4CChYCAgX6Af3+BgYCAh4B/f4iAf4CCgHuAgoF7gHqB
g4CAg4F9gH9/gICFgIB/g3+Af3+AgX+BgISBgIqCgX+AgIR+f4J+f4GAeoCBhICBgX5/fXyAgICAgH+Af393gICDgYCCgIB1gIWAh4J9f4CAgH6BgXt/foCAgIGAf4SAgYCAgH5+gH2BgIB+g4CAgIOBgIF/gICD
gICFgIKAf36AgX+AgICAiIB/foCAjX+BgIF3gX9+gICAgYCAd4WBgIF+g4GAfoGCfnp/hH1+gX+BfoF9g4KBgH5/iX2AfoB/goCBf4mAhYGAfYOBgICAgICBg4WCeoGAgIKAf4CEgX5/gYF1hoF/foCJgIOCgICA
gYCAgYGCeX5/gICAfoCAfoF/gYWBgH2BgYCBgIqAgIGAf4GBhYB/gIV/gIp/gH6LgH98en2Bg4SAgIB4gIB/gIJ+gYGBgYCEfIF/foCCgIKEf3+Bg4J4goB6hIKAgISDgICAhIGEeXuAhIB/gIB/f4GEf4F9gn6C
gHx+fICFgn+BgoF/f4KAg4CAgH+DgICCgIB7f36BgoGYgICBgICAgYF8f4WAgIB+fYF2hYSEgIGAgICAgYGAf3+CfoOAgIB6en6AgX1+gYCAgH2BgHuDgYCFgX+BfX2BhHiBgYCBf4F/gIF/gHyAgICIh3+CgYCA
gHx+gH99gH1+gICAgICBfn19gICBfoCBgH6Ah4GAhX9+f4CAgIF/h32Cg4CCgH+AgoOCfoCAgIiAgIGCenx/gYB/gYCAgICCf32GfX+AgH+DgIGAfIKAf4CAgICAgICAgHx/gH6BgICBgIB/gnyAgIGBhICDgICC
gICAf4CAf32AfoGAfYGAgYCDgYCCfoKAgICAfn2CgIGBfoB8gIN8gYJ/g3+Bf4SDgICAgIGAgYGBgIJ+gIGBf4CAgISBgIJ/g4CBf4CCf3+AgH5/gIJ9g4V5gIGAgIiAf4GAfoKBgYF/f4GAgYB/gIB/gYCCgYCA
fH5/gIJ9gIKCgH6CgISKgoB/hIF+gIB+foCDgX9+gICDf36AhYOAgIJ+f4F+h4B8fH58goF/f4GAh4CAgYCBgnx+gH2AgH99f4d9fnuJgIGBgX6AgoB9gIF/gX+DfX+Cfn5/hX6BgYGAfoKAhICGgYCAgIGAf4Z3
gISIg4F/gIGAgYOAgYCBgoB9fYOBf4CCgYB/fn5/fYCCgH2CeH9/foKAgoB+goB+iIiAgIaAgIKAgYCBf4N+gIGAg4CDgH97foGCfH+BgH2Af4J/foF/gIOAf4CBg4J/g4Z+gH59f4CBgYKDfoZ+foGCgIB6gIKA
gICAeYOAfoGIhYSBfYCBf36AfH5+fYGCfoGBgYCFgIGEfHx/gX9/f4CAg4B/foWHf3iFfoF+gYCDg4CCgJV6f3+AgICAgX59gIB+gH+BiIGAf36Bf39/f4SAgICAgIB3gIGBin6Af36GgYGIgnx/g35/g4CAgX6A
fX6EgoB+fYF9gH+CgYF+fYGAfX58f4CFgICAgH6Agn99gICDgH+AgH1/gIKDgH+Agn9/gICBgICBgH1/gICRgIGDgn56gIF/g3yBfoCEhnyBeoGAhYGBgYCEgoB/gX2BhH9/hIB/gYB/fYCBf4OAgH2CgIR5g3+C
f4GAgYOBgX5/gYJ/foCAhICCgoJ/goB/gYCCgICBf4KAf3x7gICBgIF/f4J+gICFf4CAg4Z8gYCBgoB/gYB+gICAf3+FfYJ/gnyAgICLgYB/gIOBg36AgH+Ag4GAgoGCgIF+gH99gH6AgICBf3+AgIB9gICCfoCA
fIF/f3+BgYeBfYCAgYCMfoB9fH2AfYGCgH6AgH+ChIOGgnyDgHyFeYB+gX+AgYCBf4V8d4B+f4GBgIGAgX+Af3uAhICAe35/gICBfYKCgIGAfoCAhIGBgIaAgIF8fYGAgIB/fH+FgYCAfYB7e4B+eoCAhH6DjH+A
g4B+hYCAgH6AgYCAgYGCgIKAgIKDgn+Df4CAgYB+gISEgIKBf399gH2AgoB/gn6AgIN4gIN+gISAg4ODgYCAgoCAgX1/gICCfIGAgICBgIJ3gYGCgIaAjHmCf4N+fX2EgIGBfn6AgIGAgoJ+f4CAfoCAg4CAgX9/
fHyAf4GCgYCAg358gH6AiH2Dg4GAgIKCf36EfIKBgIB/fn6BfYCAgH+AgX+Dg4CJgoF/gX+CgICAgHt9foB9hn59gICBhIB/gICAgYCBfoCBfYR9g4CBh4CAf4GAgIN+gHx+hoV/gIGAgICAgHd/gICBgH+AgICC
gIR/gYB/hHuFgXuAhYCAfn+EgYCAgH9+f4J/f4KGgoN+gYCBgoCCgoKKgICCfn9/gn6EgH+AgYCAfoGAgYWAf4GCeH99gYOAf4CAgICAg3uAgICAg4B9gHx/foB5gICCgICBgIKBhoCGeX6BgX2AgIGAgICAgICA
gICAf4iAgH+EgoB/foGBfYCFgICAf39/eoCAf4OAgIJ+gYB/hX6CgX+AgICAgH+CgX9/gYKCf4SAgn+AgH6AgYB/gICAgIGBg4OBgIB/gYB/f4OAfXyBf3+BfYCAf4CBcH5/gYGFf3+AfoB9gn5/f4CBf4KAgYCA
g36AfXuBgIiEfoJ+fn+Cf4CAgH9/gIR+gH6AgH+AfoCAgIB/gICBgoGAgISAhH+HgH6Cfn6DgIaAg4CBgIB+gYF/gHx/fYB/gICAgYB/g4B8gICAf2V/gn6EgHF/gIKGgH+Bf4B/gICBgIN/in6AfIB/gIF7f32B
gH6AgoGAdH99f3+AgH9+gYB/f3+AgYGBgIGAgH+CfoOCgH+AfX6Df4GCf39/gYCAgICAgYCBgIF/foF/gH98gH9/g4B8gYF7gIF/fYCAgX5/e4GAf4GAgYGJf3+BfIF/gISJgIB/gISLgoF6fXmAgIZ+gYB/f4CC
fn+AgICAgIeCf35+eICDgYCCgYB+g4GHgISBgYGAf4GAhYOAgYF/eoaAgH+Agn94gX58gIF/gYCAf3+Ag35+gX9/gX6IgH2AgYGEgICCgIGAgXx9foF/foB+g4CAfICBhYF7gIGAg3+HgYCDgYCAeH1/gX5+gIKA
gXx/gYSAgIiAgICDgn1/f4CAgYCBhX+Cgn+Af4CAf39/gH9+gICAg39/fYKBgoCBgIB+goKAgH+Ag4GAf4B/gH6Bf3+Df399gIF/gXuAfoCCg3aBgX+Bf4CAgoGAgHp7f4B/f4KAf4CAfoN/f32AfoGAgIKCgIB+
e4KBf4SAgICCgH+Ag4B8gYGAf32Af3+Ae4CAgH18gYmAgIGAgH6FgICEgoB4g35/gIGAgYCAgX+AgYGAgH1+gIF/goCAgIKAfIB4gHyBgIZ/fnyAgIGBf4CCgoGAgIB/f4F9foCAf4J/gIB/foCAgICAgIGEf4B/
gXx+fYCBfICAgICChYR+gICCfoCCf4CAgH2AgIGAgYCAfIGBgYCAfICAfoCChICAfoOCfnyBgICAh3+Af3+AhIB3g4KDgIeAhYB/f4CAgoGAgIGCgICAgYWBhoJ/gIJ+foCIgIB8fICAf4B+gYKAg39/fYGCgX2A
gYB8f4KCfoCCf36Af3+BfoJ8gICAgoCAiH6AgYCAh4N/f4CBgYJ+gH+AgXKCg4V+f4B9gIB/gIKKfYCCgYKAgoB9goCAgICAgHaAgH+AgIiAgIOAeXiCgICAgXmAgX1+gYKAgIB/fn2BgoGBgICAgH9/gH98f3+B
gH9+fH9+f3+Be4F8gICAgYCAf4B+f4KAgICCg4CEfn+AfoCAh4CBgIF6gIOAgICAgICBg4B/hIB/f35/gX6AgYR/f4CAf4B/gICDgYWAgH99gIGAfoCAhX+AgH+Ehn9+gn6Agn+AfoCAgIp9gIB+foKDgIKAfnaA
goCDgICAfoB/gIODgYOAf4CAgICAgYCAhICAfICAf4GBgX5/f398gICChYGAgIKCfICAfn6AgYB9gICAf3+Be4CBgYF/gIKAgIGAfnuAfYF9fn5/g4B/gIB/f4F/gH+Ag36EhYBlf4GAgX6AgH2BgIeBgIB9gIB/
gIGAfYCAfYKAgIB9gH+AgYh8g4GBf3+AfnZ+gIKDgICAf4GAhICAf3yBgnyAgYCAe4B/f4B+g3+Ag4CBhH96dH6AgId/gYCCfICBg4R8g4Z6goF8gH+BgXeIf3yBf4CAg4GAgH6BgIB/foGAgICCfoF+gIB/gIB/
goCBhH9/gYGBgIGDfnt/gX6AgICAgISAf4CAfYB+iIB/f4GEe4B7goB9fn+AgHqAgIB+f4CBfoB+f4B+g4CBj39/gId/gHyAfoGBhICDgIF+fnyAgYB6gISBgX9/g3+Agn+AgICBgX6BgoGEgYB/gIB7gYKAeICA
hICEgYGBhn1+f399foB8gn+AgHyAfnuAgH+Af4KAf4CDgG+AgIOAgICBgIB7fYB/d4GAgX6Af4F+f35/gYOHgICBkoF+gIGBgICAfoGAgX+Cf3+CgIGBfICAi4B/gH5+gICAgoGAgICBf36Ge4CAhIF7f4OAgHt+
f4B/f3+BhYSAfoGCfn+AgoGBgX+DgIB/goCAf4V/gYCBf4CAg4KBgHWBgH5/gYGBgIOAf4CBgn2AgYd+gIeAgoOAf3+BgIeBgISAhIF/gYKAf3+Ag4R+f4F+hIOBg36BgIOBgn+AgYF/foCDeoCAgoB/f4R9goCA
gH+AgICEgIKBf32Af4B9gYCAgIiAf4GAgoKBfoGLgYCAf32Afn+Af3+AgISBdIB+k4CVgn6AgIF/eYCAfn+BgH2BgISAfoGAf4GCf4CAgYF9f35/gYCBgYCAgoN+g4B/gYB/gYGAf4V9gICAgICAhH+Cf3l/f4CC
fYCDgIGCgnmAfn2AgH+Af4CBgoCDfYGAf4CCfoV7gICBen2AfXmAf4GCfoCAg4CAgIGJgnuAgH+AgoGBhIKAg4F/gn59g36GgYCAfYCDgH6AgYCAgYCAhICAfoWEgn+AgX5+gICBgoWBgIGBgn6Ag4SEfYCAgICD
gICCfoOAgICAkX6Bf4B8gX6AgICBhYB/gIGAeoCCgHyCgIGBgHyDgH5xgn95gYJ8fIB+gIGAgX6AfoCAgnt/f4OAgn+DgIGCfX2AfoF+gICEf4CDgH2AgIKBgH6AgISAfYGAgIaAgH6NfoSAgIKAhnyAfYCEgH9/
gIGFhIB+gICDgICCgIh9fH+AgIGAf4CGgHuAgIN+gIOAgoKBgH+AgIR9gYKAgYKAfoB/gH+BgIF/gIGAiXyRgIF/fX2AgYCDgIGAgYB+gICAgH9/f4GAgX+AgIB/g4F/fIeBgIB+gYN/gYaCgICCgYGAgYOGgIGC
gn+AgICAgHyBgn98gIB9gIKDf4GCgIGBgH1+gICBgYWAf4GBgoCDgYCDjoCDdoCAg4CDhHl+gIGCgYJ/gICAgIB/fYZ+gH+Af3yAg4CAgYB/gICCgIOChoGBgH5+g32Af4SBgX+CgoJ9hn6Ae3+AgJl/f3l9g4CA
hH+BfYCAf4eAd36CgYB9gX6BgIB+gYCAfn6Gf39+goKDgHyHgX6EdoCAfn6CgICAgYB9gIGAfYCFhIB7f4CAgIGAe3+DgIJ/gIKAgX6AgXyAfn2AgoCBfYCAgH6AgIGFf4F+i4J4gIOAgYB+gHp/foJ2gYKAf4F9
gn6Bf4CBhIN+gYWBgH+AgICBgH1/gIB/f4F+f4GCgX+FgYF/g4GAe4F9g4F/gH+AgX99gX+BfoCAgIF/fnt5goB/g3yAgIKAgoCBgICBgH5/gIB/gIR+goSAgoCBgH6HgIGAfIeJgHyAg4KAgH6Re4GBf4B/gIGA
goOBgoJ+eIh9f4J9gIGDgX2BgYKBgICAgICBgICCgIF+foF+gIB9hoSAfn6AfIKAgoB/gYF4gX2Ahn98fX9/gH2BgYCAgIGIgHZ+gICDf3+DfoCAgYCEf4GAfoGBgISCgICBf3+BgH5/gX+BgIaBgn+AfXyCe3+A
foiBgH6Af4KAgH2AgXyAgIN/hIKDf4F/gIF8f3aCe32AgYCGgYCBf4CAgIKAeICCgYCEgXqFh3+AgICAg36Cg4iAf4CBf35+g4J/gHh/hYB6f4CAgYCAhIGAgYaAgoF/f4B/hH2DgYB/goB9hoCCgX+AgIB/gICB
f4B6fYGCfoCBfYCCgH2Afn6AgICNgICAgX9+foCAgYGBe4B9f3yBgYB+gYCBf35/gICBgICAfH6AgIGAg4CCgICAgH6EgIF/gHyBf4CAgYCEgIB/gYWBgYCAgH6DgoB8f4B9hIR/gICAf3iDgH54f4B9gYKAgIKA
gIF+foKBgYGAf3+BfoGAgICAgICLgYCCgIJ/goCAgYGAgICBgIV9foB/f3yAgH6AhIJ9gIB+gIB9gnyDgIB9foF/gICAfoCAgHuBgYCCgX5/gIF8gIGAgH98f399f31/gH+AgISEgIB9gHyAgYaAgYCDgICBfn16
hoCAgICDg4FzgICFgIOCgISAfH+Bgn19gICBgYJ6gICAgIGGgH9/gnuAgX2AgICAgXuBgICAe4N+fYCAdYCCgYB/gH9+fn59f4GAgX+AgIGDhIB/gn+EgYCAgISAgIGCgHyAgICAgIGAg36Af4CDfICBf4CBgpB+
gYaAgoB+fYB8gH2BfIB8gIGAgH+FgICAgICAf4GBgIB6hIGCgoB+gH6TgYCAgXx/goCBgH+AgICAgYKAfYCEfICFgIGAgHx/g4CAgXyBgnqBfIF/g4CAgIGBgIZ+g35+fn+Af4B/gICAf32AgIF/gYCAgIGAgYR+
gIB9foCAhIGAf4CAfn9+gYKSgICAf4CAgn+Ag4CAgIB+gXyHfn+Af4B/gYB/gn+AgH2BgHuBf36Cg4CBgoCAgYGAhH+AfYGAgH9+fnyBeYCAgIF9gYKDf4KBgYSDhoOAgYKBgIF9f4B7gICAgH+Ah4CCf3+DgISB
gn2BgIF+goB9f3uAgIGDgICAgH6BgYN/gImAfoKAgH5+gHqCgICBh4R/gICBgoKAgImAhX+AgIB/gH9+gH9+fIGBgn6BfYCBgIOCfoCAfX+AhoKDgICFhn19gIB+gHuBfoCAgYGAeH51fYJ/gHyBe4CBgIZ/f4CA
g39/gIB/goCCgXyAf3uBgYCAgIGAgICGfIKAlICEgIB9g32BhYB9gn6AgH6FfoCAgIB/gIB/gX98fIGAfn98gYN/gH2DgnuAgYCChX2Af3qAgIB7f4CBf4KBg4GAfYB7eoB8fn+AfYSBfH2AeYF9f32AgH6AgH9+
kYB+gIGCf4KAgYGEfYOAgIaBgH+BgICHf4B/gIKAf4CBeXuAgoWAgoOFg4B/gHeBf4KCf4CBgYB9f4N9fn6AgYCHfIKDg4CAfoCBgH2AgoB8gYB/foKAgIeAgIN9gICFgH+BgIB/gYCAgIJ+fYWAg3x/gYB/gH+A
gIWAgIB/foCAgIKAeIJ+hYCAg4KAf3+VgIGAgH2AgYCAgH99hIOBgIGCgIB+g4CCeICAgH9/gIN9iIF8gIKCgH1/gYCAfYCCgX+AfoSAgIKAgH+AgICCgoCGfn1/gICAg4CCgH+EgYB/iH+AgICCfn9/gH+AgIJ/
gICAgICDe4CBgIGAgoGFf4CAg4CEfn+AdoB+gIGAgXV+gYF8f39+fn+Ag4CAgIB/gIB/f4F6gIGDgn+Fgn2AgIGDf4CHgX1+gICAgIR+fYGAh4CAgICAf4OBf4CBfH6AeX9/eoOCgH+FgX+AgIKBgIaQhIJ9g4OA
fX+CgH5/gIGBgn+Bg4CCgId/f4GDgX56goCCgH9/f3uAf3+Df3+AgH6CgIKAgIGAf4B4f4CAgYB8fn1+gYN9gIN+gIGAgIB/hX+AgIB/gIGHgIB+gX97h3+Jf39/gH99gIB/fX6BhoGDf4GAgIB8g4CBf4B9gH+A
gnuAgH2FgYB/f4WAgYCBeoN+gH2Cg4B9fYGBf4B9gIKAf35/g319gIN8gICAg3yAg4CAgIWAgnuBgoSDgoJ+f4B/gH1/f4CBhYB/gXR5fn+BhIB/fX+BgICCgH9+gn+Cgn9/gICAgYCCfYCFgICDgIB9hH18gICA
gIGAgH+Af4B7f4CCgICAgIB+gICBgn+Ff4F/hoB9hoKAgHyAgIV+gYCBgICBgXp/gX+CfIp/gH2DfX5/hH9/gIaAf4KAfoGAhYCBgIJ/gn5+gIGAgnyAgYKAgICFf4B+f4KSfH+AgH2Be398gX+CgIKAfIGBfIKB
gX6AgH+Bgn2DgoCAgX99f36AgX+Cf4KAgIKAf4GAgYR+gH6BgYCDe314gIN7gIF/goZ/g3+BhZeDg4CAgIGHfn+AgYCBg39+foJ/gH+Bf4CAgIGCgH+FgIGGgH+AgICHfoCDgnyEgH99gICBhIGAf3+Bf4KEgIKA
goKBgH+Af36ChICBfIOEfn2AhYB/gICBfYB+gYCAgIB/gH6AfoaBgH+FgH+Gf4B/gH+BgHx+gIB/hH+AgoCAhYGAgoCAgICBg3x+foCBgIGAgYGBgIOCgH+DfoGAf4KAf36Agn5/g4N7fn2Aen+AfX9/fn6Cg4B/
gYB/gIN/f4GCh4CAgoF+fIF/f4KBg3+De4KCfn6Bg32AgX+Afn2Af3t9hYByg4F6gYiAfYCAg4CAgH2AgIB+hH+Ag4R/gYN9gH6AgIB8gH+Bgn2Af4V/fIOAf4yDfoOAgICBhIOAint+goCAf32AfH+AgIOCfoCA
h4B/gYOBf31/g4GAgH+AgYB+gICBgIGAgoR/f4CAgoB7fn5/f4B/f3+Cf4F9gIOBgH6Cfn9+gIB/goCBe39/gIGAgIF/gn6Af3+BgH+Df4J/f4GRgYCEgIB+gIGAf4GAgX6CgYGAg4B/gISBgIKCgoF+gIB+f4F6
gHmCgISCgH6CgIaAfoJ8foGDgoB6gICAf4B/gIB/goCFgYGEg4B/foSDgIV2f32AgICCgICBf4B+fn97g316gYCAgH9+f3qDf3iAfoGBgYCAf4GCgoCCgn6AgIGBfoh/gYCCgYKAe4GAgH+CgH9+foCDgICAgYGA
gYN/gX9+foJ/gIOAgH2FfYCAgIB+foGFgoCAgYCHgIB8gICAf4B+gYB9f35+f4GMgod9gX2GgICAf36AgH5+f4CAgICAgIB/gX2CgoKAgYCEgn9/gIJ+gICAgICAgICAgn+Bgn+Ah31/foCAgoyAgYCDgYOBf4CA
gIGAf3+Bf3+TgYOAg4CAg4B7gH+AgYWAgH+CgYCCgICChYR/gYCAeYWAgHx/gYmAfoCAgYB8hoCAgIGAgIZ9gIGChn2AfX2CgYB/hYCAiYCCgICCgIKAfn2GgIF/f4CAgH+Af4KAfIB+goKAf36Ahn6Af3yBgX6A
gYCBgIB+e4KAgIF/hYF7gH5/gYKBf4CAfICAf4CAgYOAgH6AfIiAg3uBgICDiISAgH6CgH6AgYCGgICEgH+AgYKAgICBgYN+goJ7f4CBgYGAgX9/gH6AgH+AhIGBg4J8gYCAgICDgoCAiYKAhYKAgH6DfoCAgYp+
f36CfYB/foF+goN8gICAgYCEgIB+gICAfoKAgYF+f4GCgYF/f3+AfYJ/f4CBf36Af3+BgIJ9gH5/gn+Ef4B/gYGCgHyBf4KIgYB+gX+Cg4CBgYB/gYCAgICAfnCBgX+EgH+CgpeAf3yDgX+CfoB/fYF/hXt/goGA
fn+AgICDf4CFgX2BgIJ/g3yAgICAfYCCfoGAgH6AfYOAgIB6goKBgYKBe4CAfX+AhIF/hYB/hoCAf4GAgn9+gYGAf39/f36BgoGLgH9/hYB+gIGCg3+CgoCAc397gICAgYCAf36AgIB9goCAfoB+gYCDf4J/doaA
fX5/f39/f3+AgXqAhISEf4J+pHx/fXd/gIB/gICDgIOAgH+Af4CAfoCBgIN/fol/f4J/goCBgICCgH+CgH+BgX+CgIZ3fYB9goB9gIB+gYGAgYB9goF/gIB9fn+Bf4B/gIF/e4GDgIR/gHyAgICAgYB+fIB/gICA
gpWBen+CgXmEf4KAf4KAfYSAgXh/gn6DgoN/gICCg4CAfH2AgHyFgICBfoaDgISFg4eAgICBgIKBgH+BgISAg3+CfH6AgYCAgIB/d36AhIGQeoSBgn6Af4CAgYCDgYB/ioOCf3+AhX+AgHuBfoB/e3x/gYN/gYKA
gH9/gH+BiICAh4CDgICDfH99gIGAfYGAgYCBgH9ygX6AgX19f32AgIV+foqAfoCAgH9/gYB/gYCAgIB/gX+BgICAfoCPfoKAgHyAeX6BfoSAgH6Bf4KBgHyAd4eAiYuDgYGAgHx/gYCAfn+Ag4mAgYOAg4SAfICB
gX9/gIGAfoCAf4KAgIGAhYaBgH+Af4CDgX57gYF/foCBg4CAgH2Ag4CBhoOBfICBf4CAgH+Dfn6Af3yBf4CBf3+BgH1/fH6DgYGAgH6DgICAgIB9hH5+fYB8iX9/gYCCgoF/f4F/gIGAgICAhYCAfICAgIOEgX+F
f4KBgIGAgoGAgIF9g4CAgIiEgX+AgIGAgn+Dh4CEgX6AgH+AgIKFg4GBgYGBgIGAiIB/f4J8fX97fn+FgH+AgoSAgH2AhICNf397gX+AgIN/gICCgICBgn6Hfn1/fYKBgH+BfYB/fYR/foaAfYCBhH+DgX2Af4GD
gH5/dYF+gn94gICAf4CAgIB/g356fIGBgIB+gYCAgIJ/gX9+gIWAeX6Afn+BfoCAgIB+h4CBeICBgX56gYGAgICCgIB6fICBf3+AgH+AgICAgICCg4B6f4N/f4KCgICBf3+AgH5/fXqBfnqBgXZ+f3+BgIR/gIF9
gH+FgX+AgICDg4GCgIB+f4KAfICAgH9+gICAgIJ+foB+goCCgYB/goB7gIGBgYF3gYCIhIOAgXyBgYCCfoF7gHt+hICCgIN/gX9/gX+Ae3+DfoCBf4CAgICAfXuBgIN5goB/gICAgH2DgIF/gH+BgnyAgIGTg4B+
foCAfYCJfXeDgn53gIGBf3+EgIODg4B+gH1+gH2AgIJ/gX+AgIF9gYCAgH1/eYCEfYGChnyCh39+e4OEf4KAgYCDh4CBgYCAg3+CgYeAfYCBf4eAgX9+gIB+g4B/gYF+gIGAgH2AfoCAeoGAf4OAgX+BgICBgICA
gYCBg4GAgYCBgIiEgoB9gICDg3iBgoGAhYGAgX2AgYB/f4CAf4CDgoGCgICAg4N9fn+BgIGBgX+AhH9/g39/gIB/gX2AgH+Aen9+gH+AfoF6f35/gH+BgIKAgX2BgIKAgX2AgIOAgH6DgIGBgIB/fICBfn+AgIB/
goCAhoKBgIR9goJ/fn9/f3+Ef4OCgYB9f4J+gIJ9goSBf4CAhIeAgYCAhomCf4SDfn9/hYGAhYB/f4OBgIKAf4B/gGt+hIB+hIKCgYCAf4B+goCBg4B/fX6BgICAeYCAfoKAgH+GgICDgH1+gICAgIJ/g35/gIGC
gn+AgH9/goJ/f4CDf4CAgICAfoGDfYB+gHmBgX5/foCAgYaEgIB6gX98gICAg4CCfX99foCAf4qBf3+AiXyCgYV+gICBgH2AgYOAgX+CgIB/goJ/gX5/goOBgICAeYKAhYKCgYCFgIGDhYCAgX5/gIKAgoCAgIB/
gIJ5fIGDeoB6fYCAgX2Cf4h/f4CBfn5/goB7gX+AgYCAgICCgIGAhH9/gICBfYGBf3+DgH2AgIB+gH6DgICBf3+Af4N6gH6Dgn6DhHx4gYN+gIyQgH5+f4B+hIB8gYGAdIGDgH19gIR+foGCfXmAgYGAgICCgH2B
gYCBin2Ag32BgH+AgIGAgYCAgH+AgYaDgYR9f4B/e4CAf4KBgYB/kn5/gX6AfoV+g4OEgICAgH+AfYCBgYCFg3+AgYCAgH6Ad4F/gICBfn6AgIB/gnyAd4KAgH+EgYGFf35/g4R9fn9/fIOAd4GDgIB+f3+AfYCA
hXqAg4CAfIOBkoCAfoCAfYCCgICAgIOBe4Z/f4GAgH6AgIF/goCAgIGDe4B8f4GBgICGf4F/g317gXuAkn+CgoB+gH+Dg4CAgICDhH6AgIJ/h3+DgICAgYV9gX+AhICAgH9/f4CDgoCBg4CBgXyBh4B8gYCAgX1+
goF5gIR/gIGEg4B8f3+Hf4B/f4CAgYGBh4GDgIKAf4CBhIB9e4B/fYKAhoCBg4CAgIJ8gYaBhH2Ae4B/goN9f3yAf4J9foB/fn+BgHx/gIB+gIB/gYeKiYaEgH+CgYF/gH+AgIGAf32BgICAgHmBgIJ8goCAgn+A
f4CAgICAgoCCfoB/foCAfoB/gHuAgoCBfoF/f4B/gIB/f399f4CCf393gIB+gHmAf36BgIF7hoB/goWFf3mAf3+Ff4CBgICAgICSgISFgIGCf3uAgH+CgIOFgoJ8gYCCgIKGg4CAfYB+g4CAfoGAgIOCgoCKgIB9
gX9/gYB9gIB9f4CAgIKAgYaDf4CAf4CAgX+DgIOAf4F/f4B8gIGAgX2AgYSAf4CAgICAgICAgXWAgYCAgICBhX2AgH6AfoCAgn+AgYJ/gICDgH18f4CAfn9/fYJ8goCAhIGAgHuAgn+Bfn+BhYB/hYOAfYCCgH6H
doN+fn+AgHt9gYWAfn6Bgn+DgH19gICBgH+AfYGBgH15gX96gX2AgICAgIKAgIGCfX1/f4GAgIGCgIOAgIB/hoOBgIOBfn6Af4N7f4KAf36FgoCHfX2BgICBf4d9gH58gIGBgYCBfYCCgYCBgH2Ef36Pf3+AgIGB
j4F/gYGAgX59gYGBf4SCfn6BgYJ2gISAgX+AgoCAgYB/gIN+gn+If4N/gICDf39+f4CCgH9/gIOBgH+EeoGBgICAfYCCgoF+gH6Af4B/gIB/gIKCfoSAgIN+gH6AgICCgYJ/f4GAgn6AiYOAfoCAgIB7f4CBfoOA
gICCgYGAgICAhIOAgICBg4OFf4GCfYCBf36AgYCDhYeChX+AgICCf4CAgICBgoCBgIN+eYCFf32AgH+BeoCBgICBgIF/gIB9gIOAgX1/f4d/hoCDgHyChX19gICDgn6BfoB8gYGBgIF8gICAg39/hYCBgIJ9g4GB
fIKCgH+Ae4CAgH5/gICDgIaAgYCBfoF+goB+gIF+gYCBhIOBg4aBgICCgICAgYSAgISAhHx/gX6FgYKAgYCAgX+BfYCDgIJ8gH9+g4B9f3+CgIB/h4CIgX5/e36AgH+BfoF9gH6AgICAeoOAgXyBf4CAgoCAfYCB
gIB8gn6BgYCAf4CAfH6AgIaBgoB/gHqCg4GAe4GBgIB/fX6CgnaAf3+AgH+BhIB/f3+AgIGAf4CAhoGGgIiCfYCCgIGAgH6GhoGAeIGAgIF+gIB9goGDgIB6f4CAfoGCgX+AgH93f4WGgYR+gH+DgX+BgH6AfYSA
f4F+gH9+gICAgoCAgH1+f3qBf3+ChXyBfn54goGBgoF9c3qAfIB+lYCAgICAgIF/gX+BgHmAgoB5gICFfn1/gICCf4R/gIKCgICAgIGAf3+CgH9/foN/gHx/mICCf39+gICAg4F/foCAgICBgH2DhYCAgoGAeX+A
gYB+gHuDeIB+gX+AhoCBgIKBgYKEb4OAgIGAeoCCh3uCgICJg36AgICAf36AgICAfH+AgIl/f3Z/gYJ/f4GCd4B+gICBfoR+g3+AgH5/gHqBhX2BgICAgIGAf4F6hIOIgICEgIGAgoKBgoCCfoN/f32DgH6BfICC
gH+CgX5/foKCgIGAgH17fYGAf4CAg4GAf4B8goB9e4KAgICBgn+CgICAfn6AgICAfYB9goqBhICAgoCAgH6AgYGCgICBgIB9gICDgH+CgICAgX5/hIKAgIaBgYF+gH9/gIGAgIGAfH+AfX+AfYCAgH2AgX+DgIJ7
gICBgIGBg4CCfn5/foKBgYCAfIR+hYqBaoGAg3+Af4CAf4KDg4B/gIOBgX5+gX2AgoF/f4CAgIOAgIGAgICCgX9+fn1/gYGBgICBg4B9foCAgH58goOCgoaAgIR8fYB/gYV+gYCAgX9/gYWAgYCFiICBgIGBhH5/
gHyBgICAf3x+fXyAgoSBf4CAhoCCi4J/fn57f4B/f4CAgICFgYWAgH+DgH93gIB+gYCBgYCAgIB/f4GAgH+AgYB9f36BgIOAf4OBfoCAf4CEgoCAgIKDf4CAg4OFgX99gXt/gICCgIB7gIB8gH6AgICAgH5/hICC
hYCBfYCBgIB+g3+Bf4KAf4OAe4GBgIGAgYCBgoCAgICDgYCAgICAgICCgIKAhIGAgHx8gYCEgH9+fYGBf3x/f4CDhYCAf4SHfYN4gIOAgICEf39/gX57g3+BfHmBgICAgYCBgICBgoOCfoCAgH+Af396gIB9fn6A
gH2AgYCAgH6FgIN/gICBgoCAfn+AgICBgICAgH9+gYWDgH+HgIGAgH+AfoF9f4B9g3yBgIB/gIN/f36AfX9/fYCBgICAgIB+f4CAg4GHeoN+gIGAg4CBgIKAfoCAgIGAgH+CgoKAgIB8gH55f4GAgHqBfoF8gIN9
gHx9gIKAg3x/gYCBgYCBgICAgIB+gIB+gIOAgYCAgoB+gYJ/gH6AgH1/f36AfX+BgIB/fn+Bf4CEgIOAhIOAgoCAfXOAgoB9gIKBgH1+gn6AgHiEgIF/gX+CfoGBgYB+gYCAf4SAgIJ/gICAgH6AgIGCgX16fn2A
f4GAgYh+gIF/eIB+gYF/gHyFgYV/gICBgYCBgH+FgH6Df36Af4CCgH59gX2AfX2AgIKAgn+Bf4GAgICBgXuAg4CAf4CAf4KAfoB/gH+CgoSEgYGBg4GAfX2Afn9/gX6Af4B9gYCCfoB/hoCDgImBhX+Af42Ae4GB
gIB8gYB8gICFf4CBg4CEfYB+gYGDgX6DfoCBhIKAgHyAgX18f4CBgX+AgICBf36Bf4GDgn2Af4CCgX6AgoGAgIJ/gIJ/fIB/gX+BgICFgICAf4F8gIB/gIWDgHt/gICAg4CBf4N6j4CDgIGQgH+CgIKBfX6BgH6A
foB+gYCBg4CBgIGAgoCAhoGAfH+AfYCAe4CBgIF/goJ+foGBgIN+gIB+f4CAgH96f31+gICFfn99h4V+gH2DgIGAf4CAgoGAgImAdICEfXyAf4CEgIJ+eYCAf4GDgoCDgHt+fn18goCDgH9/g3yEiYCKgX5+hoOB
iH+AgoGBgYF/hICAgICAgYKCgX6Af39/f4B/gIB/fYCFfYCAf358fYOAg3+AgIB9gH2AgIF3gYCAgYGAgYB+goGAfIJ+gnyAfoF/hHyAhYKBgIGBgYGAf39+gICCgoCBgIB7g3uAf4CDf35/fnh/gX+BfICEgH+D
f4CAgX6AgIB/foOAf3+BfoB/gYOEgIGAgXx9gH6Af4CAgICAgoB/fX6DgYB/f4KAgoB/f4CAgIB+g4SBf4GAf4KBf4CAfH58f3+AgH+AgX9+gIGAhH5/fX6AgH2Ag3x9hH6Bg4GDgH6Agn+AgICRf4CDgIB+gIN/
f3+AgoCAlYB/foSDfYGAgX+Ag4KFeYCAf3+AgICAgHyAgICEgH+Af4J9gH2EgH9/gIKBgIB8goCBf4GAgIGAgICAgICAgIB/f4CDf4CAg3t8gH6Af3+Bf4B/gICAf4CAgYGBfoGHioCAgHyAgH9/gYF+gn58goCC
gYB7gIB/goCBfoGAhYB/fICAgIB/gn+FgnyBfoCDgoB8gIJ+gHyBfXx/gICAgHqBgYCChIOAgIR/fn6AgIB/gIKAfoCAgIB/gYB+gICAgYCAgYCDgICAgICOgIJ6f4aAfYCBhICAgoF+gH+IgoCCf4KCgYyAdoB/
gXqBgH6Ffn+AgIKCfX97f3+CgoF9gX+Agnx8hH9/goJ8gH6Ag4B8gH2FgH+Bg4B3hX6BgICDfoCBgH2AgYCAgH2EeoCEhIN+gYCAf4J9gYB/gHuBe4B8gIB+gIB+gIKAgn9/gIKCgIF+gICAf4B+hIOBgIWDgYCD
gHuAgICBgIJ8gIJ7gX5/goCAf3+Ag4CAf4GAfoCAgIKAg36CgoB/gYKAgoGAgYB9gYCBgoB9f39+goCBhX19goB/gICAhYGAf4CBfYCAhoCBgIF9gn+Af4OBfYCFeoB+gIODhoR7gHiBgoOBgICAgICBgoN/gICD
gYWAgICBe4CCgnx3cX9/gIJ+gIGAgoOAgH5/gICAfoKCgH99g4CCgIB/f4GCf36AgYOAfoF/f4GAf39+jH+Ah4OAhX6GgICAg32DhH+BgICBg398gYKIf4SBgICBgIB8gIh+eX6AfoJ/goGDgYCCfoGEeX+AioCF
foKAg3+CgISAf4WBgXmCfn6AgIB/gYF/gHd/gHuAgICAgX6Bfn+Af4KCfIB/f4CDgICAhH+DgIGBgIF/gYaCf39/foCAgICAgX+BgH6CgICKf4OAZ4GCfYN+gX9+gn9/gYGAf4CBf35/k4B/goCAgH9+gIGAgYCA
gH6BgIGAgIB/fn6AgIJ8h4GAgYF+fYCFgIJ9gIGAgYGAgWuDgH6BiIB/gIiAgYF/gHqBgH2BfIB/gXyMgYB/gIN7g4CAgX+BgICBgXmAfXp/gYCBgn6Ef4CAgH+Af4B9foCFgoKAgX2DgoB+gIB/gH+BgICBfoSG
gIF/gYCBgIF/gIB+gYF/g3+AgYB/gYJ/g36BgYF9goOAgIB/gIKBg4iAfYCDf4J/g3+AgoB/gIGCfIF/f3+BgICAgH+MgoB/f3+AgIGJf4CAhn9+f4CBgYSBgH6BgIGBgHqBgHx/fX+AhICAg3mEgICCgIKOdoN/
fn+CgISBiHqDgYCAgYGAf4CDf4OAfn+BgYB/g4WCgIB8gIGAgX6CgGuAgX+Dd4CCfn+BgIJ9gYCAfH+AgICAf3+AfX+AfoCEf36AgX9+hYB+gIN9goN+fYJ+fYGBgIGAfoCGf4CAfn+BfoB/eoCAfX6BgoCAgH6A
gIKNgIGAgYCBf4FygIN+hXyCgICAgX+HgH+Ahn6DgoGDf32CgHyBdoGAgIKAgYWAf3+AiICDfYJ/gH5/gH2AgIGAgH58gIGAgYCAfYCAg4CCgICCfo59f4F/gYCDgICAgn+AgIGHfoF9gYF8f4B/goR/gIKBfn+A
hYF8gH6BgXp9f3+BgICAgIF+gICBf4B/f36DhoF9gYB/gYCAgnaFg4F/goKBfoKBf4J/f399gIB+iICGfYKDfoGAgIGAgn+AgX6AgX1/gYCCf4CAgH9/eoB+gIJ6goCBfoJ9hYN8gIB+gYJ/gH6AgIF/gn2BhYh+
g4B+gn+Aen+CgHyDgICAfoODfoB6gICBhYx7fn2AgYWIgIB9fIN/gIOAgH+AgIJ/fICAhH+AgXuAg4CAfoR+gICAf3uAf3qChIB8eYCBgYCAgYCAgYF/gIB+f4GAgIGBgIJ/gIGAfICBgH6IgHyCf4CBgIB/hH6A
g4F8gH97gYCBf4KAgICBgX6LgH+FgIeBgIJ2fYKAgICBgICCh4F+foCBgIR+g4eAeX+AgIKBfIJ/goCAgIOBgX+CgIKAgXuAfoB8fX+AfoB+foCAgIB/foGDgICBfX2HgH9+f32AgH5/eXuAfoN7gHyEgYCAgIKA
gX6AfX+AgYCCgIN/goB+gICAgICBgoB+fIiAgYB+gIGAf4J+gH+AfoKBgIJ/gH6AgYKBgH5/gpCChH6FgIGAgYGBgX6Dgn+Bgn59f3+AgH+BgoF/cYh+gICEgoCBgIGBgICAgoB+gIF/gIOAfoCBgIF8gIGCgYJ+
goOAgHyAgIF+g3iCgICAeoCAgX+AgIODgHWAfH+AhH+Cf4GBf4CDgIGBgYB8f4GBgoCAhYB/f4GAfYCBgn93f4KAfX9+gX6BfoCDgIF8gHqAgHmCgIJ/gIOAgn6Af4CDgoGAhYF/gYGAf4CAgH+FgH6BhnyAf4KB
f3+DgIKAgX9+gYKDdoSDf4GAf4B8gIB/eoCAgH6EgH+EgoB7gICAg4B5gXiAgYB9foF/gH9+gICAgYJ/gICAhnuCf4CAgIB/fYCAf3mAfn+AgH19e35/gYN/hIJ9gIGCgoCAhX+Cf3+EgX6Cf4CAfoB/en+Af4OC
gIB/gH9/gYCAgoOAgICDgIF9g4B+gH+Cf4F/fIGAgH+CgoGAgICBgIB7gIOAfoCAgIN5hH+Af3+AgH+AdoCAgoCAgIWDhYB/goqAgoB/gH6Af4CCf3yBfoGBgIGDgICAgICAf4GHgIaCgIKBgICBgICAg4GAgH2A
foB9gIB+g4OAfYF+hIGBgICEgX+AgYCAf4B6gICAgH97gICBf4B/goGCfniAf4R9gIB/hoCBfoCAgYCAgICAgH+AgIKCgIB7f4B8f3+Ag4B8gICbgX6CgoCAgIB/gIF9gIKEgX18gIN/dYCAgn+FgYF/gICBe4CA
gHqKgH+DhHyBfX6Ag4B/goCAgIOAgH1/f4B/gICAgpmFg4GDhYCBfH6AfnyAhn2BgICAgoCCgIB7gICAgn9+goGCg4CEgICCfoCCdIB+gIJ+gIGDgH+EfYF9gIGGgX+CfoOAgYB/f4B/gHyAgH+BgH+HgICBjIF4
g36Df4B/f4CAgH+AgYCBgICAhH+Ff4OAgICAgX+BgnmFgoB9goB/fYGCgIZ/gIWFgH+BgYSCgYF2foF/e4CAgH6AgICAfn2AfICDfH9/gICAf4OAgX6AgICAg4eAgIeAf4B9gIB/f3yBfXx9gH5+gYB9gIB+gICB
f4CAgIB+gn+BgYCBf4OAfn+Ef3t/fYF9gYB/gIqAeXuAgIOAgYCAfHqDdYWCgH6AgICAeoCAgICBe4KAfn6AgYSAgH5/gIB/g3mCfoCAgH2BgYKAgIGBgICAeH5/gH+AgYODgXuBgH1/gH+BgH+BgICBgYOAfYB/
gH97gYKBgIV+f4eAgIGAf3t9gXx/dX5/hYKAgIB/gIGAgICAf3+AgICAgICAg4GAgn2Ag32AgX99gH+BgoCBgIF8fnyAfnd/g4aEgnx+gICAgX+DgYKAfoKAgIB9foCLgIOBgYB+f31+gn9/f4CAgH+Af32AgYB/
gYCAgYCAgIGAgH+Eg4J8gXt/gH58g4CCgYCAf3yGgIB/foGAgH95gH6AgYGCfH6Ba4GCf4F6foCDgoB+f36AgHuBgHyAgYGBgH6AgIGBgH+CeIB/gIGAfoGAfnyAf4GAhH99fICAgYCAgH+CgX6CgHyAe4CAgH+E
gICAe3+BfIB4gICBfYGAfoF+gXx/goCDfoB+gH9+fn6AgX+AgX96fX+AgX98e4B8f4GAe36AgICBgH2Af39/gIKAg4CBgIGEf4mAfX9+fXx+gIJ/goGCgX2AgoR+foCBg4CIgICCgX1/hoaAgICAgICAgIWAgoN9
gICBgIGAf4KAfoOAg4CAg4B7gH+HgHuBfoJ7gn+AgIODgIF/gIF/gYKBgH+AgoB/gn6BgH6GgoKAf32AgYR/fYCBgICAgoKGgIJ/gH+AgoJ+fYSAgICFlX+DhIOAgH99gICAgIGBjoCBe4SBf4CAfYSAgoCAhYh+
gX9/go+BgoCAgYCAf3t9gICBf4F/foCAgIKAgICKgICBgIKAhICAgH9+fn2DgIF+gH+BhX6AgYB9gH+BgoF/gYCHgH+Cgn+FgYB/g36BgX6AgoCAhn+AgISCf3+Af4F9hIB/gICJgIh9g4OBhYSCfn+AgYB+hIF8
fIB+gYCAgH2AgH2BgH5+f4SAg4KCgIGBgYGBgIKBg4J/gICAf36CgH98gYSAgIB/gn2EgYCDgIB8hH+AgYGAgIiBgoSAfISAf4WBf398fYOBgIF/gIB+gICEgH97g4GAgXyAgHyCgIWAfoJ/gIB/goGDfX98fn9+
gn+AgICAin6AgX+EfX2Af4B/goCBgYCAfn97hICAgICAgIF4f4KBf4CAg3+Af4CAf36EgI2AgX9+gYOBen+CgoCBgYCAgICCgYOCf3+AgYB/gHuAgH6Agn+AgIF/hICAgIGLfXmEgH6AgIB+gHuAgICCgYGDhYJ+
gH+Dgnd/gIGCfpWDf3+AfXyBgHuAgICEgIJ/f4CDgoB/gH6BhYJ/gH6AgIB+gICAgYCDf4F+f4CAf4GFgH9/gYCAgICBgHl8gYKAgX+BgXuBgX+AfIGAgYCBf4B7gIF+foOBgH2AgHOBgXd/gX+DgX9+gX+AfYF+
gIB9gIeDgoZ4goKAgIR+f4CAfH+BgICBgYCBgoF/foOAfYCAgISCf4GAgH9+gICAf39/gIKAgH6DfoWChICChoCAgIF/h3+CgICAgoaEgICAgIB8goB+gICAeYB/gYWDgIeAgICBgYN/gICAgYB/gZGAgX2FgIGB
gICDgYCAgIKBgH+EfYiAfJCAf3+AhH9+hoCAgYCCf3x7gYGAgX6AgYB+gICAgIGAf398gICAgH9/hIGAf3+AgIB/gH5/gICBgH9/jYV/gH6BgYWAgH+AhYJ/gH+Cf4GCf3p+g4CAgH6CgICBhYCCgICAgYB+gYF/
gH6Ag3+FgYB/gH+CfoGAgH1+g4CAhIB9gICAgYB/gIF+gICBgYGAgYCAiIB/f4B5hIKAf4N/f4B+foGAgnuAfYB8goOAhoCAgIF2f4GAgYF+f4CBgIF/f4CAf4SAgIGAgICFg36AgoB+f4CBgYGAgICAgYB/gYCA
gYSDgYCAgoF0goCAgIB/gICAgH6AfoCAgIB+g2iAg4CBgIKFgYCAfoB8fn6AgH+BfICAeoCAgIGEgIN9goB/gICDeoSAgICBeICAg4J+eoSCfIKAfIGDf4R+f4OAf4GAf3uCgIV+gICGgX2Be3+BfoCDf4KBgoSD
foCAgIB8eoB+gYGAgIF+gICAgYKAgIGAf4B/goCAhIGCgH9/fYCChYB/gn9/foSAgnx9f4V9hIGAgICAgYCAen9+gICDf4J9gYKDf4CAgH98gH+EgYCEf4J+gH6Ae4B7foF+gIOAgICAgIGDgX+AgHt9gYCAgYCA
gYCBgoSBfoCAgX2FiX6CgYOBfYCGgH+AgIKCf4B/gn6Af4B9gYCAgIGChYCAf4CAf4CEfYOBeX+Af4CAfYCAgoJ/f36AgIGAgHx8foCBgYCBg4CAf3yAgoCAgXiCgX+CgX99gISBgX+Af4KAgX5/f3l/gHKAgICA
foGAhoCAf3+DgH59gH+Af4CAf4R+gYCFgIGAgH9/hYCAf32NhIB/goCAgX+BgX2Afn9/e4GAhIGAgYF8f4B9gX+CgISAgIN9fICBgoCEfoKCgoGCeH2DhH+AgYN/gX+Bg32Afn6AfXiBhH+DgIN+goCAgIGCgHuD
gYWEgH2HgYCAf31+e4CAfn2HgX6AgX9/foCCcH99gIGAgYCAf4eAgYCBgYB/f4GCgH6Afn2Ggn9+gIGCgYh+foGDgH+Bf4R/gYN/gICBgIGAgYGBeoKAgICAgYKFgYOAgYCAf4F9g4J8f4CBgIF9f4F+gYB8gn+A
hId+en9/iICBgoCAfnt2hYB9gH9/hICBf4CAf4B/e4B+h3qDf35+g4KAgX+AgH5+iYB8gYB/gIJ/gICAfYJ/gHqCgH5/gISBgIGCgH+AgICBgIF+goB/gIN+gIB1goCCgYJ/gH1+gH+AgYB9f4B/fn2AgICBgIOC
gYCDgYCDhYF/gImBgIOAgIiAgH9+gn+Af3+Cf4GCfX+CgYB8gYCBgICAgIeAf4CBfn9/f32BgYKAf4J8gICAgn5/gIN9gYCBgIV+gIGAgIGAgH+AgYKAgYCAf4B8gISCf4B+fIB/f4B+gICCgIGBfn9/gIGBgYCA
iIZ8goCEgIF+gIqAgX+BgIKAgX+BgYGAgYCFgH5+fol/gX+AgX+AgH+CgH+BgICAgICCg4GDgIF8gICAf3+AgH9+foB8e4KAf4CBfYCBgYOCgH57gYOBg4CBgIZ9gH2DhYCAgHuAgH9/gIB9foCIgICAfYB/gX6A
gICAgH6AgI6BgIF5gH5/gIF/f32AgIB+foCAgICDgYaAgICDg4SBiICAgH2Gg31+fYCCgIGDgn6FgICAgICCgI6Cfn6AgXyDgIOAgYJ/gYCAh36CgICBgIB/gIGCf4CAf4WAgHyBgn+AhoB/gIB/fIB8ioCAgYJ/
gIF+g4CAgH6BgICAgoOEgYB/fX6AgIB/gH+EgH6FfYCBgH9/gICAdYCAgIB9fICBg4GFfYF/gICAj36Bf3yEgIF/gYCAgIeBe4OAgYR+gIB+e32AgICBf4CBgHiAhY6AgoGAf4F6gIB+fYF+gX+AgIB/foCAgX2A
gYKAf36Cg4CAg3+BgoGAgHqKfneAf4B+hYF+gH6Bg35+gYB/gICDhH99g39/f4KAfn2AfoCAgoCAfoCBfoB+iYB+gICCgH+AeoCCgH+AfIWAfoCEeYCFfH6BfoCAgICDg4F/f4Z/fYCAgIGAfoB3goF/gHyFgH19
eYCBe4KDgnx/goCEgoCBf4CBgICBgH+AgH6Af4CHgoGAgoFyhICHgIWCfoR8gX+AgoB/gH58gH6IfICAe4CDf4GAgICDg4CBf4CAfoGAgIGAgX+EgH+BgH+AgIOAgIF+gICAgIR/dYGAf4GAgICBhYCJgYB/f4CA
gH9/gIB9fIBvgIGAgICDgX+Af4J/gIB7gIGBgICDfYB/f4F8eYCBgX+Bf3V/gX+AgICCg4KAfoWBgoB8hoCCen5+f358gYCAhX99goCCgX58hIGAg4CBfYaFfoCBgYB/gX+AhX6Bf4GAfYCAgICAf3l/gn2Cg4GK
foGClHt+goF+gIGAgH+DgX+AfoGAgIJ+gH2CgoOBiYKAgIV/gYGBfoGBgICCg4CAgICEgG6BgIB8gIh/gImCgIN/gIKAgX9+gH6BgICDf4GAgYB9f4J/f4CAf4GFfYB+gICAgoN/gn9+gIF/gIB/gIKAgH+Af4B/
e35/gH97gX2AgHt/hIB/foGAf4B8f396h4B/gIGCgIKAfn19f4B/f4GAgX2Af3OBgICAgICAgH59goJ9gICCgH+AgISAgHyAfoGAgH+BgYCBf4CCf4GFfn5/f4CZf4GKgYGAfn6Ah4OIgIKAf4GAfYSDfICCgIB/
gICAgICCgoCCgIGGgYCBf4CBgYF/gIKFgH6Bf4CDh4SBgn97gH6AgH2AgH2Af4CBgIB/gH2Ag4CCgYCEfoB9g32Bg4F/goF/gH2AgX9+fX6AgICBgIGFgICBf4CAf4CBgH5/gIJygH6AgYKFgYCAgoB6V4KAgICB
gYCCf3+Fe36Cf4J8hYd1gIB+gH2AfoKEgIB/f4CAgoCBgn96gH+AgIGChoGCgICAgYCAgIF/goCCfoqBfH9/g4CAgIRzgIGBgYB9gIN+foCBgoJ/g398f3+AgICBgH+Af4CAgX6DgIOAf4CAgIN/hICAfoB8goCF
fYCDgYCBgICAf4GAfnx/f3+CgIKAgH+AgYB+gICAgICBhX+AgId/f35+goGAhISAgoCCgoCAfoF/f36BgIKBgYSCgYCBgoCAgYB+g4CAf4CBgICBfYCAgICBfX6CgYWCg4GBgIB/goKAgICCgH+AgHyDgIGBgH+A
gH+BgoCCgYGAg4F9fYCBgICCgIWAgICCgYCCgIZ9gH1+gXqAgIGAgYCBgYGAgn+Af4CAgH6BgIGAgX1+gIF1g399gHyCgn5+gIJ9goB/g3+BgH6Bgn2Bf3+AgX2Ff36BgIF+foCBfoCAgoGBf4p+gICBfol/fn16
f4KJgH+AfoCBgH+Ag3yBfIWFf4CAg3+AgIOHgIZ+gIOCgIF9goCBgICCgYKGfX+BgIB9gX9/gn57gIF/gICAgIGBgIGBg4CAfoR/gH+AgoB5gH+AgIJ/gIOCfn+BgH9+gYB/gIGAf3l8hH+AgIKBgYCCgYCBgH6D
gICAgH+AgH2Af4B8g3mAfoCDfIB+fYKAgXuAf4F9fISAg4GAfoWCgH9/gn18f39+gYB8gYSCgH+Cf4B/gICAioF8fYCAf3+Ae4CAf4B+eoV/gH6BgIB/gHqAgICAgICBfYWAgX6BhICBgniDgH+ChIWDgIB/gIGB
fYV/gIZ7gIB+goKAfn2AgH+AgH2Ah4B/gICEgIGBgXqDgn9+en9+gn+Ag3+AgICCfoGAg4CAgYGGhYCAgYCAgHt/gX+BgIKAgoCBg4B+f4eAfH99gIB+fn6AgICAf3x+f4V+f3+EgH99goB+gIOEg36Gf4CCgYB/
f36AfoGCgICEhX6Af4CAgH6BgoaBg3WCf4CAgIGAgH6Ag4B8foF+g4CBfoeGfoCBf4SAfoCAgYB9gYF+en6AgIGAgIB/goN5fYSAgHqAgG53goCJf4GAgX6Ag4GAhX9+f4J+goJ9gIN+goCAgIB/gX9/gH+AfoCA
goSAfYB/gXyKfICBgICBgYB+f4CCgYCAgHyBhX6Bgn+DgICEf4B+g36AgH+AgIGIfnuDgoCAhYB+fn18f4B+gIB/gX+AgYOAfX+Af4SAgoKAgICAf4B+fn9/g4GAgoGAgHqAgH6AgYKAgYB9goB+hYWBfoKAf4B0
gXSBg4CAf4GAgIGDgX9/gn+Bhnx+f3+BgICBgHeCf3+AgIB/gYCAgoCCgoSAgoCCd4B/gIGAfYKAgIGAfoCDf4CDgICBfoN+foV6gH+BgIN/gH6AgH+EfoCHgn+GfoF9foCGgH+Bg4CAgIGAgYB8gICBgH2AgYCA
hH+EfoB/gX9+g4CBiISDfn6Af32BgYCAf3+BgYCGfoCCg4CCgH+Afn+CfoCAf39/foeBgIOBgYB+gICHeHp+gICAfX6AgIGBgn2AgoCBfIKAgX2AfoGAlH+Ag4CAgH6AgIB/gIKAfoB/gICAhIOAhIOAfIJ7goB3
gX5/gH6AgH9/gYF/fX6Afo97f4GAf3+HgH1/gIKAg4GAeYOAgH5/gYCAfYCBgoB+foCCgoKAfoCBfoKAe4CAgH1/eoCCgH5/gH6AgoGAgIJ/f399gIF/gIF/foOIf4GAgISBfYiBgYB9gICAf4CBgIB+gIGBg4CA
gIJ/fX+FgICAg4CAgH+AgIB+gH6FfICAfX+AhYCEf4CAfX9+gIOAgX9/goCDeX+Af4GAe4eBgYCAgYKCgICAfoB4goB/f4GJgYCAgYeCgoN/foF/eoB9foB/gH9/iH+AgICAgH2BgH+AgoCAf4N9gICBg4KAgYB/
foCAgIGAf4N8g4CDfoCBgIGAgX+CgHuAgIGAgIB+hH6EgICCgnp+e4WAfnyAgIJ/fYGAf4J/gIGAfoKAf3+CfIWAfoCBgIB+goCBfHx6e4N/gIGKgImAgIWCgYGBgoGAgICCgX+AgICDjoKAgIB/f4KAgICBfX2A
f4CCgH+AgH+BgoeCgH9+gICAgmmAgoCAgYCCgXt3gniDgIB+fn5+gYCAgIWAf3+KgICBfoN8goGDgYB/gIKBfIKBbH96gH9/fn+CgIqCf4CCgYGAf4B/foZ8fn+AhICAf3+Cf35/gYKAf4GAeoOAgX6AfYCBgISA
goGBgIJ+gIF/f4KAgX98f4CAgH+EfX+BfYN5gIOCf4CAgn2AgYCAfX+BgXuAgICDfHiCf4CAfn+CgIGBfX5/jIB5hIJ/gYGCgIGBhYCAhICBgX6CgYF9gIB/gIN/gIKEgoCBf36CfoF/goB/f4CCgH2Af4CBfn9+
g398gH+Ag4GAf4CAfXt8e4OAgIB/gICAk4GCgX9+gH+AgIKAe3+BgICAgH58gX9+f3+BfoCAfICAfoB6gYGAhn6AgIB/f31+goCAgoCAgYKAgYCAgIB/gIF5gH+BgICAeH6AgYCAgICFgXx/eoCCf4GAfX6AfoGA
gYCEgH6Adn+Ag4CDgH9/fYF+goJ+gX+AgIiAgHuJgoKHgICAgYCAgYR/fX+AgYGAgH6AfoJ9gHmAgIF9gX2AfX+Af39+gIGAfIB+gIGBfoCAgH+AgICAfn+Cfn1+gICAfoR/dYN+fn9/foCCgoCAgIGAgH6BgIF/
gIJ8eIR8hX2BfICAgIN/gYaBhn6AfoCCf319f4B/jX+Bf4B3fn9/gIR+g4GAgYCAgH56f3SAgX99goCBgH+AfICAfn2FgYCAgICCgIKAgIJ+gIB+gH2AgICBgIGBf4GCfoCBgYCEfn1/fYCAgoOAgYN9gIWAfoZ+
gH6BfICBfoGBgoB8gIeAg3+Af4N/e4N8gYKBfYiAfH6AgIJ+gIF/hIB/f4F+gIR+fIOAe4CCgH2FgYKBfYCBgoCHf4CDgHyBgIF/fX59goB/f4mDgH6AfoCAg4KHfX6AgIN/gYCAgYCAgX+AgIB+g31/goB9gIB9
foGAf4KBgIOBf4CAeX9+gn56f36Bf4CAfH2BgIOBgIB/f3+DgYCAgXyDgIKAgn+AeoCAgH+Ag4J9goOCgICBgIOBgoGBgn+BgISAgIWEhIGAgIKAgIB+gn5/hIF5gIKAgICDgHt+fX6Af4KAe39+fX+BhYCAgIKB
f4mAf4B7fYOEhYJ/g32Af3h/gnt/f35+gH9/hIWAgIB+gYCIf4CBgn98gH6Ag4OCgIB/gn6AgoCDgYKBgoCBgYCAgIB/goKAgX9/f4CAf36Ag399g4B/goCAf4CAgX+Bf4CAf3+AeIl/eYGAgH2Af4CAgYCAfoGB
gIKAgYJ/gYGGf4GDfoCCgH+BgH+Bf4GDfn6CeX56gX9/gIB8gICBgICEgIGGf4GBfniAgX2BgICCgX6BgH1+f3+CgYaBhYCFgIJ9gIB/goKGgICEf4CBfYGBeoKAfYCAf4KHgYF/gX6Bf4GAgYCAgIOAgICBfoB/
goB/gIGAgoCAgISAfoB+fH2BhICBg4KBgICAgoB6gIF+gICBfIKAfn5/fICAgH6CgICAhH+Gg4GAgIGAgYB/gISAf4CAhnaAg4CEf4B/hX+AhHp+f3+Af4CEf3yAfYGCgYCAg3+jgX+HgICBgXl/fX+AgHt+f4OF
gICAfYCAgX59gX6Afn58gIJ+hICAgICAfoCDgH9/gIKCfoCEgHqCf3+AgH6Ag4CAgIGDhX6Afn+BgoGAgYCAgoCAhIaAfoGAgX+AgICBgX9/f4SAg32BgIF8fn6AgIV+gIB+gIGAfYKAfoGAgIGBg39ug4GAgIB/
foCCgICAf4GAg4Z+gX6AfIN9goqAfn6Ae4CAhYCCgYB7gICCgYOBiYCAgICAhHmBgX2Df4CAg4B+g4KAf4WBf4CAe4KAg32BfoV/gXyAgYSHf35yeICDf4CAf397gIGAgH+AgYaAgH6FiH+Cf3+GgIGAfYCAfn+A
gXyAfIKAgYCAgH6AgH+AgYCAgICAgIR+f4CCgICBgHuAhX6CgoB/gICDgIKAfX2AgYF7gH55gIGAgH6AgH6AgIOCgYOChYR/gIKCgIKEf4GEgIKBf4CAgIR/iYB/gIB7gIB+gIF/foF6f4B8g4GBgoCBfIGAgYGA
goB+gICBfoF9foCAgn+Agn9/gIKAg4CAgIGCf4GAh3+BgH2ChICAgH9+hX+DgIOAgICBf4CAg3eAgIV+gH6AfX5/f4CHeoKCgIB/gICAfIB9f4GDfoCDg4KGfn+Agn+CgH1zgIZ4goCAgH5/hICAgIB4gICAfYKA
foF/gIJ+gICBgXyBgICBfoCEgH2AgX9+gH6Agn6BgH+Df3+EgoF+fYB7gH9/f3qDfX2BgICBgYCAhIB8gIOAf35+fIGGf39+gYCBf32DgH2Cg4GAgH6AgH5/foB3e4CAgYCCfn+Af4J/gICCgIB9gYCChYGAg4B/
gICAgIGAf4B+eoCAgn+EgoCBgIB+gIN8gH9/eICBf4B8gH+AgH59f4CAgoCAfoGAf35/gH9+gHyBgH+JgoCCf3h/foGAgIGAgX+AgIB+gX2AhICLgICEgH6Af4SAfYCGf39/gX+AhoCAeoGKg36Cin9+goB+g3+A
gH+AgICCf3+IgICAgIOAfn+EgoCBf39/gIB9gH6AgIGCgoF+gIF7fXx7gH6AgH6DfoKAint+fICAgnh0gICBf39+gH2BgYB7gICBf4CCgICAfIGDgImEgICAg4CBfn6CgoCAf4CDgYCAgICJfICBfomAfYN/gYGA
gICAgYKIe4F/gH6Cgn99f32CfYGAgYGAgYKAfoCAgICAfIKAgIB+gICBhIF/fIB8fX6AfoGAf4GAf4GAgYCCf4KBgYCAgIB+goGAdoB9f4F/fYN/goF/hIF/gH+Af3+AgIGAhICEgX+BgX6AgoCCe3+AgYJ+gICA
gICAgICBgn59fH+AgIiAe4B/gYCAgICAgYB+gIOBfn+AgIiCgn+AgICAgYODgICAgIB8fn6Df36Ch3+AgH2BgIB8gIKBgHqAgISAgX+BgoCDf4WAgISAf4GBgn5/foCGgYCEf4CCgoGAg3+AeYCAgoF/fICDgICC
foJ/gYKBgH1+d5GAfoCCgH58e3+CgICCgH+Dfn+AgIGAgYF/foiAh4CAgH+AgYCAhIF/gIB/gYWBfn9/gYOCf3+Ag4CAgX+FgYKBhIJ/en5/gYB/e4CAgIN8gH+DfoN9fIKCgICAgYCAgH+AgH+AgICAg4CCfYKB
fIGBgICAfoGCfoCLgICAgoCAfYCAgIB+gYB6e4GBgICFgIZ/eoF+hICBgHeAfIB9gnqAf32Bg32AgIKAgYGIgIB9eoGAf4KBf4CAgIB6fYB+hH+AgnyFfYCAf4CGgn6AgYaDfn5/hIGAf4OAfoKCf4B9f39+gICB
f4CAgICFfoB3fIB+gn1/gYCAin5+f3+CgX6AeoCBgH+AgIKBgIJ+fH+DfoGDfYCAgIGBgX6DgH+Bg4B/e4B/foCAgH+GgnqAhIOAfnh/hICBgHt7gIGAg3+CgIWAgICCgYCBf4CDhYCBgH5/h4F/gISAfYGCgIiB
fH6Bfn6DgIB+gHyAgIF9gYB+gICAgIB/ioKAfoCCgX+TgoJ/gH+AhICAfn2Ag32AfYCAgIGAgIOBgICBf32BgIF0hX+DgIF/gIB5gH16gYCAgICDf4GBgIB/fIGAg4B/gIGAfoGAfIKBgoV+gH+Ag4GBfoGBfIGA
gYGFfYCAfYGEgH99hYCEfn6HgICBf4CAfoB+gn+BgX+CgIB9f4CAgISAf4GCgoCAfIGBgIB+e4B/fn+AgXx/goWAf4CCgoB/fmt9gYCAiYCAgH2BgIB+fX9+gYGBgIJ9hYSEgJSBgIB/gIGCf4CAfoKAfoqCgIaA
gICAgISAfX6DfoCAgIOCgH+AgIGCfoOAgHyAgH6BgYKDgISAgn+GgH99f4GEg4KCgYWAf4CBgIOCgX6BgX2FkHqCfnx7gICAgIB/gX5/gYCAgICAeoCAgIB9f4CFgYCCeYGDhIJ/gICBgIKAgYGCfn9/foCAeICA
f4CBf4OBgH6Ag4F8gYGBgIN8g4B9g4GBgIOBgYCAgYB+goGCgYJ5gol9f4GAfoB/gX6AgICAf4Jwf4GAgoCDgIGAhYCDgIWHeoF/goCAgoGBgHqAgIiDgYKAhYB8gICAg4KCf4CBf39/gYCAgH59gH+BgoCAgICA
goV+gYCAgX+BgH+AgX6Bf4CAf4R/f4B+g4J+gYKAfoOBf36CgIB+gXyAgoGAgH+BgYaAgIGBf4CAgH9/gICAgYCCfX6AdoeEgYCAgoOAf4B/f3yAhJtwf4F/gnuBgICAgICBgH9/gIGAgICBfn+DgH+Af4CCgIGA
goCBgH9+gX6AiId/gX6AgHt+gH2Af39+gH9+f4CAhIB+gIKBg4GDfYB+gH+AgIOAgH6AfYCAgn+Df4CBgH9/gYCAgIGAeICAgIGBgIB/gIB/e4WAgH+CgICAgH+BgICCgYGCf3uBgIB/goB+gYSAhoB/gYGAgICB
g3+Af358gIGAf4F+fH2AgXqDhISDgYB/hX1/gICEgn2AfoCDg357gX9/gHuBf4CDgIKBfoCAhoCAgIB/gICEgIB9gX9/gH9/f4CAg4CNgICAf4F9gISAgICBfoSAgIGAhISAfoCCgIGDgIZ9foiAfoGBgYWAfoCA
gYB/gIKCgoOCf4CAhIV+gIKAgYF/gIB+fIR/fYV/fIF7f4GBgICAf4CAgoCBgn+EgICCgIGAgIODgH2AfoCEeX+Af4N+gYuAf4CAgn+AgIGAgJKBgX+CgYCBgIB+gH6Df4CBgICBgYOKfn9/goGAgICAgIB9gICC
gICIf3yAgICAgIN+gYCAgYCAgn+CgIR/fX+BfIB0gHN9goB/gYB9f4GAgH2DgIB8gIB8gX6AgYF+gIJ/hH9+f3+AgHmBhoWAgH+AgIF/gYGBf4SAf3h8gYKCgH+AgH+DgH+Cg3+BgIiBgIB/gX+AgIGBgH2Af4CA
fIGAgICBgICAgIB+hHeAe4KDgICAgoCAg4KAgICCfoB9hICBgIB+fIKBf4CCgIKAgH58fIGBgIOChICAf4OAen6CgICCgICCgoCCgIOBfoCAgYGAgIGAgH+CgYKAgX6Ah35+foCBfoKDf4B/e4OAe39+gICAf4GB
f4CAgIKAgH2BgHt/gIF9g4GAgIB/gHeAf4GCfn+BgYGBgIB/gICAg3h/foCAf4B8eoGBe4SAgn+BgICAgoCAgH98eH2Ag4CAg36CgICGgYGAe35/gn6AhH6Ag4WGgH+AgICCgIR/fICAgnyAgH6AgIB7f3+AfoCA
gH6BgICAgICBgYGBeH1xfn+EgIB/gH6AgICFgYB/goGBgICBgoCAgICAf4CBgH6AgICAh4CLg4WAgIB9gH+Bf4SAgICDgICAgH2AgX2Cg4CBgIGAf4N6foaBfYKAgn+GgH5+eoCBgnSAgH9/goB+fYCAgYCBgICA
gYGCgnqAgIWBf4t9f3yAgoB/fIB+f4CCgIaBgYCBgIB/gYCAgIGBgICAf4GAiYCAf4CAg4CAgH6AgYCBgH2Ad4d/f4B8goF/f4CCgICAfX2AgIGAf399goCFgIB/foB/gYaCgX96fYB/f35+f31+g4B/f4CAf4GB
gHuAgIN/f3+AgH93gYB+g4GBgn+BfYCBfICBgH+FgIJ/gYCAg4CCgIGBe399gn+AfoB7hICGfH99gYB/goGCgoGDgIKAhH+AgH6GgIB+gYB/f4CAgH6Ag4KEf4GAf4N8f4KBhn6AhH96gHt9f3+Bg3+AgH+CfoCC
gYB+fn+Fg4OBe4KAgn2AgIJ+hICBg4B+f3+BgIGAgYN8f4B/fX6BgICBgoKAgYB7hYCCgH+Af36DgICCgIB+gX6DhH1/fYCAf4CAhHyCgIaAgH+AgYaBgH+De4WAg4CBhISDfHqAgICCg3+DgIN/jn+Ag4CAg4GD
fYCDeoB5gH6AgH6BgICDgX2Gf4OAfoKDgICAgoB9f4B7f36AgX95g4GAgIGAf4CAgIGBgoKBg4CAfId+fH2AfoCCgICAgH58e3+AgH9+gIOEf358hYF+iYCBfoB+goCBgn9+gX9/gIGBgYGAgH2AgICAgHyEgIB9
gYKBfYCAen9/foCBh39+gH+AgYJ+f4CAgIKAfYCAf398gICEf4GBgIB/gYB+fn+AgX6CgIB+gIqAgH2Cf399gX9+gYCDgIWAgn56f4OAgH+Dg36CgI96goCBgYiBf4OCf36Af4h/fX+Afn6AgIB+goGCgX9+gIV/
gIB9gYCBgIJ/g4B9gIJ/gH9+f3x+foCAgn2BgH2GgH9+gICCf4B7f4GCgYB8gYB/gH9+fn+DgICBh4CAfn6AhIF+f4B2gIB/gIKAfICAgoCAgoB/g4GAgIB7eoGAgICAfIKHgICAhH6BgIOAgn+CgIB/gYN8fYB7
f4J/gICAgH6CeH6DgYCDd4CCfH2AgH+AgYCBfH6GfoCChIiBfoCAgICAg4B+fIF/foCAgIB9gICEgHuBgYGFgIKBfoCEgH+AgICJgoCAgYSAhHmAfYJ9gISAgHyAf4B+gYCCgIB+fH+AgYCAgn2GgX1+gYJ2hYCB
foGAf398gICAgoR4eYKAf4B/eIJ9f32AgICAf36AgIF7fYB+hISAhnx/gIF9hYCAgXyAgH+AfIF8gIR/g4CBgIGBgYCAgYN9gIF9gHt9gICCgICAgoB/gn2AgoCDfoGAf4SAgIB+gH5+gIZ/foB+goB8g4V/gIF/
gXVugYGAg3+BgICBgICDgIaAfYF+fYSAf4CBfoB+gIOBgICAgIGEgH2Bf4CAgH+Bg397fod9gH6AgH+Cg4B+gICCgIF/gICAf3+DgIGAgoB/f4F4fYB+f4B8foB+fn6AgX9+gHp/gYKAg4F+gZaAgoGEf4B+gH2B
gYGAgX98i4CBg4B+f39+f3+CgICCgIB+gH+AgHx/gIiAgH9/gICAf4CBgICCioF/gH6CgXp8goCBfn+DgICDgYGDfoGAf4KAgYB7f4CAgIGDgH6CgX+Af4B+gX+AgYV/gIOAgICBgX+HgHKAgH2Af3yAgIZ/gn9+
hoN/gIJ8gneAgH+AgICDf4CCgH5/gIGAf4CAgIOAf4CAgYN8f4CDgH9/gX+CgX+DgIGAgoOBf4CEgH9/fYCBf4B/gYCAf4GAf4GChH+DgYOAfn2AgIN/gH2Bf4CDgoCAgICAeoB/f3+Af4KAgoCBg4CBfYB/gICA
gIOAg4WBgn+Agnx9f4eAgn+Ef4B/gH+BgYJ+g4J/goGBf32Df39+gIB7gn6BgX5/foWHgX+AgYGBgICCfoCAfoCBgHqAfIaBgn99f4CChIWDgYN/gH+AgYJ+gnyBgYKAf4CBfIJ+gIB9gIB/gIKAiYCAf4B+gIGD
f4CDf4GGioaAgX+BgIKBgH+Af39/f4GAfX6BfYGAgYOAfoKBgISAgH2HgYGAgX9/gIKAf4CBgX+CfoGAgH9/goF/g4GBe4OAf4CBf4B/jIF+gICAgH+AgYKAf3+AgYKCgICAgYCHgYCCgIaAgIF+gYGAg4aBhIF7
gIKBgYF9d3mHj35+gYB+goCAf3uAfYCFgYCAfYKCf4GBg4KAen+BgYGAfn99gYB/gICAgn+Af4CCeIKDgH+AgIJ/gYB/gH9+foCAfoCBgH1+gH9/fIGAgoB/gH99g4CAgH6PhYWAgoF+gH+AfYB/gIF/gYOCgoSB
fX+DgH6BgX+BfoCAhIJ+gH2AgIZ/e4CBe4CAfH+AgH6Cfn6BgHh+en+AgICJgIB/kH1/gYB/gH6Af4CBgIKAgn+AgIBzgH+AgIB/gIF/gIB/gICDfoCDgH6AgICCfoCMgHyAfniBgIB+gIKAfoCAgIGAgYCJgICB
f4CAfICBe3uBgICAgoCDdX6FhoF/hoB/gICAgIB+f4B9gYCCgIt+gIB/g4F/cIB+gICGgIWAgH1/foGAgICAg4OBeoB/gIGBgoKAgIGDe4GBfYCFgIKHgIGAgICAgICCfn2CeX+GgH+BgYCBgoCAgH+BgYCBfICA
gIGBf4CHgIB/fYCAfoF6f36AgH6Cg4B/f4GAgICAhHt8gICBgYOAgYKAfICAf4CDfoJ/g4KDg4B/g4B/f3+BgH5/gYCGgH+GgHeAgIGAgoCBfoGAhIB+gICCiH+Dg4CAgYCAgIB7gYB7gIB+gH+Af4J/gH6Af4KD
f31/gIN+gH+Df4aAgYKCgICAgIB/fYCBfn+Df4SBgICBgIGAgIGAgYCBfn+AjH+BgICAgn+BfYB/g4CAgX+AgYCBgYCAgn5/hIB8f3+AgICBfYGAgIeAfICAfoGAgX+BgIGFgX6JgICFgICAgoCAfYCAhIGFgICA
gICCgIB/f4CCgoiAgX5+gICCgYOAgIKAgIOCfYGAgH6BgH+CiYGAgICBf39/f3mAhoB/gYCAf4CBgn2ChoCCgHmAg4KCgYB+foCAf4N9goGAfYCEhX+EgYCAgH9/gICFgHqCgIOAgH6AgIB9gYF+joCBgICDf4B+
g4CBgoGBgIGCeoOAgoCFgX6AgnuBgIaAf4CBgH+Ae39/foCBfYB7goCBgX+Af4B/hYB/gICEg4CEgICAhIGAg4B/fICBfoCAfoCFgIKChH+CgIGAgIqAgX5+fYCCfoN/fn+BfoB/gIF/gYCAfoF/gH+BhICEgIB/
h35/gYJ+gH+BgoB/fYCAgIF6gIR+gYCAfIJ/gICAgHyAgICBg4SDf4B9g3qCgoCAdoCBgHeAgICAgIB/gYCAgYSAgICAf4B/gHSAgn5+gX6AfnaAf4SCfn+Bfn+AgIB/gH+Bf4CEgoGBf4mAgX+BgIGDiYZ8goGC
f4B+gYCCgH6AgYCBf4KAgYCEfouGg4CAgIN7gHuAgYN/gH6CgIJ+gHqAf32AgIB/fYCAgIF7gICEgIiDfICAgIN+gIaBgICAgICBf4CBgoeBg3+AhIGCgIOCgX6AgIB/gX6AgIB6gIF9hYCCf3+AgIB/gH+AgICA
f4CAgoOAgIGAe4GAf4KAgIKAe4J/fYF/foCAfn9/hIF/fn+Ff4B/gYCBgICAgX+Ff4B8foKAf3uAgYGBgX+BgYCCgICEf35/gIB/f4B/gYCAgHyAgYCAeoGAgICAhICAgoB9gIB+gICBgIKAfYGAgIGBg36AgH2B
f3+AgICCf4GEdH2Df4CAgICAgIJ/f4CBgXyCgnyBgoOBf4CBfIB/gIB+iYB+ioGAf4CAgIGAgIeAfoCAhH9/gn6AhYCAfYB/gn5+gHt9gH+AhH2Af4B8gYeAgIB/f4CDf4N/gIB+gIB/gH+Agn+AgIB/foCAgICA
eYCAgICAgoKAgYCDgXqAf4CAfoOFfn6EgIB+goCAfH2Cf4OAgH+BgX6BgoV/f4J+gICEgIB/gICAfoKBgICEf4J/gX+DgICAf35+gIB/gnWDf4CBfoB/iX9/f36AgYCAgH2AgISBgoB/f4CAfnt7gH+Af4B/gIGC
gICAfoB9hYKBgICAgoB+gYBwf4iBgIKFgH+Af4GAfn96g3+BgX+AgH+Bg399foB/goF/gYCAfoF+f4B+f4F/fIB0gICAf4CCgH6Cg4B9g4CAgYF/f4B8gn+BgoCAhYWAgYCAgHx8f4B/f39/gn9+f4CAbH+Af393
e4GAgH6AgICCgIeCfoKCfn1+f4GDfIGCfn97fn+GgICDg4B9g4CAgHmCgXyBgIGEgYCFgn+AgX6IgHyBf4GAf39/gICBgXuBgX6AgICAloB+f4KAfIB+gX6Ff4d/gIGAhoGBfn6AgH6Ag3WAe4CAgYCCgn2BgoCA
f4GEfYOBf36AgYCAgH99gH+AgIJ6gIGAgICAgICAgHqAeYN/e4B/gn+AgH6Af3yAf4CAgYCCf3l+foKBfoGAgYSBgICBhIB7gH+Lf4CBgIGCfIKAgICEeIB2fnyBgoF/eXSCf3yAfYB/gICDgH1/fIN+gICFgIJ+
gYJ9f4F/gH9+g4KAf4KAfX9/gH99gH6AgICAfoCCgX+Af4OAfH6BhICAf4KAfn2Ag4CBf3uAgn1+goN9gIGAf4CAf4CCfoJ/gIB8gIB8fH1+f4B/gH+Bfn+Ag4CBf4SDgICCgYJ+gX9/gn6Adn2AfoCAgX9+gH+A
gIJ+f4B/f3uAiIB/foKChICAfoB+kX+DgYGAgYKBfoeCgH+BgICHgYCAgYB9fnyAgIaAf4CFf4CAfoCCg36BgIV6g4B+h4B+g4CCgX+Af4CAf4B/gICBf4B9gYOAfXyAhoGAgX9/gH6Adn+AfX+Cg4KAfn6AgICC
gH+Ag3+AgYN/gICAgIGCg4KDgoB+gYB+f4CBgIJ/gYCAgYF/gHiKhn6AgX1+hICBgXyAgH+DgX+BgYF/f4CEg36Cf32AgH6Ce35+gICAgIGBgIF/gYCAgICAgH2Ae3+Af4CAgIKDf4CAf32AgICAgYR+g4B7gHqB
f4GDgICBgYN/h4GCfnuAgIGBg39/gn+Af4B+f3uBf4CAgX6AhX+AbYF/f4B/f4V/g39/gICAfn+AhYN/gYOAgYB+gIF+gYSAgoB8c4KAfn98fn1/gn+Afn57hISAf3+MgHyAgoh8fYCAgYCAhoGBgoF/gIGAe4CA
f4iCgH6FgH18gH6AgH+BgYCAgYJ/gIB8h359gX57gH6BfoGAgIGAgIGDfoWBf4B8eICAgYCAfHuDgYGCf4CEgYB/f4CBjYKAgIB+gX5+f399fYCAgIB9gIOAf3yEfoJ+gH9/f4p/f4CAfICBgXaCgX6Af3+AfYCB
foGAgYCAfoCEgoB/eIV/gICBgH9/hIJ9fnyAdIKEgH6AgH9rf4F+foF/gIF/f4OBgICAgYCCgHqAfoCAf4GAgIB/gYKAgoCBgoCAgoGDgYGAgH+Af4GAhIF/gICGgX+AgIB/foF/fnyBgpB/gX+Bf3p/gX6BgYGB
gH2Af4OEgICAgYGAfoB9hYCBgIB+gYB/hoF/gX+AfnyAfn17fn5/f3+BgHiBgIB/goiAgYCBfoGCf4SJf4CEfn+Af4F8fnWBgIB+gYR/eH6AgoCAf4aAgYGCf39/foB6gH6AgYCBgoGAfn6BgYCAgYOCh4CAgYCE
gICCgIF/gX6BgIF/f314gICEgI6AgICBgH+AhoCCfYGAf4WAgIWAhYCAdn6Af3x/g4GFgYCAgH99f3+BgIB/f4B9foB/gIGAgH6Af4CCgICAf4GAfoB/gH1+f4F9gICBf4KAfn+AgYCBgIGBgX6Af4aHgH6BhISC
gX+AhX+EgYCCgn+AfYKAgYCAf4GAgYB7gIKBgH+Af4GCgIOAf4CDf4B6fn+CgH+CgIJ7gIOBfoB/gH6AgIB9gYCCf4F+f4CBf3+EgH2DgH+Af32FgX+AfoJ/f4GLen2Af4CAgoF7hICAfn+AgIaBgIOAgoB+goB7
gYJ/fn6AgIKAgIJ7gX6BgYKAgH6Agn+Ag35/fYCCf3+AfYB/hnx+gn99fIN9f4B/eoB9gIN+fX+EhICAgIKFgX+BgIOAgYB+gIJ8gYCCjYCAf4CAgIF/fYGBgISAgoJ/fIGAfH+AgoCCgIOAgZeAf399gX9/hICA
gIB/gIB/foGEhoKBgXyAfoBxgIGBhX+AhICBgICBf4J8fX9/gIKCgHx8foV8gH9+goB+fn98gH58fYGBfoKAfoCAgYB/gH5/f4F/f4B/gICBfYCBgIKBf4GAgX9/gH6BgoKBgYF/f4WDgISAf3uCgIGAgYKAgH6C
gICAgIF/gHx/gXt/fYWAf4GCgICBhH+AgH+AgIGAf35/gYB/f4CEgH1qgX+AfoGAhX6AgIB+gIaAgYSBh32HfoCAgYB9gYCFe3+AgYKAgYGBfYCAgIB+gYB/goCGf4CBgICDfYGAfYCAgH9+gYKAgoB+f4CAfoKA
gH5+gH9/f39/e4CBgoaBgIF+gICAfoCAf4GAgH9+gICAf3p/gHyEgoJ/foKAgXqCgH6CgH9/fYCEfoF9gIKFgICAf4GBioOAfICCgIh7gIB+gYF/f4CAgIF/gYB/gICDg4Z8hIB9gICAgICFiXyDgYB+gXqDgH2B
gH+AgYR8gIKCg4B/f4CAgHx+gIN6gICAgIR+gICAgoSAgH6CgIF9g3+DhIKEhICCgIKCgIGAgYOAgYB+gH98gH55gYCAgIB9foF/gICGgoF/gH5+hX2BgICAgX6AgIGBfIB+gH+CfoWEgH+AfoB8hYWBfoV9gYGA
goJ9f4OEgIJ/f4KAf4SAf4OBgXuChHt/gIF5hICAf4CCgIKAgoCAfoB9fYB+hICAgH+IgYB/gICBfoCAgH+AfoGAgIKBgICBg4F+foCCgICAfoB/gYCGgH6AgoWBgIOAgYB+fn6Bf4N+f4B+f4CDgYOAhoCBgoGA
gZSGfH+Bf4KBgIB/g32AhYB+fX+Af36AgYCAfn+CgIGBe31/gIKAg4FygICBgICAfIGHgYCCgX2Ag36AgX6Cfn+Ef3+AgH6CfIV1gYKAhnyDgIGEgICBg32BfYGAgHyAgH6De4CAf4F+gIF9g39/gX1/gICBgoCA
f4GDgICSf3+Ef4CAgH6AgoKCfoJ/gIGAiIWDgHx/g4SAdoB4gYB+gX2Df31/gn6Af4CAgIGGgIB/gX+Ff4B+gIN+gICCgYKFg4J9fYKAgIB/fICBgH+Bf4SCf4CAiX+CgIGAfICAgICAf35+hHx/gH6Bf3+Agn+B
f3+AfoGFgH6AgH5/goGGgIB/gISDgICAgoCBgH6Agn+Af4B9gYCBgH6AfYSCgYF/f3+Df4CCgIGCfICAgH+Af4GBgICDgIF+fICAgX2AgICAgICAgYGCgH2AgICDhn6AfoF9gICAgICEfoV9f3qFgICAfX6BgIN/
hoCBhn6BgHyBgICCgYCAgYB+hIKEgIOAgoKAgX6AgICBf4GAgX+AgH+AgICBfoGAgYCBgIKAgYiAg399gIB+f4GAgX9/goGBfoKBfoKAgHyAf4GCf3+EgICAfn+BgYB8f4CAgIB/e4CAgIV/gIGAgICAgHyBf4eA
f4CAfX2CgH+EgneAgH9/f3+DgYCBgIKEgIF/gH1+foCAgICCgIGAfoCEfX2BgnR/hX6CfoR+e4p4fYF+fYCAgYKCgYCBf3+IeYmBg4GBgICAgIB/foKDf4+EgIl/goB+f36AgH+BgYCAgYCDgn6AgIOAgIKAgH1+
f3+Afn+BgICAe4GAgoCBgIOCf3yBgYCDiH9+gYCAgn6AhoKBhn1/hIGAin5/goB9foKDf4GBgH+Eh399foCAe4B+gH6BfoOEf4GAgYCDfoCAf39/fnyAgX+Bf4GAf5iLgH6CdYF/gH+CgICAhYOAgIKAgIB/gICA
gX9+f35/fn1/fIOBgICAgIN+gIF9goCAgn+CgH2AgH6BgX2AgIKAgIB+fYGAfIOAgX58f4CAgJqCgX6Een+AgH5/gIGAgoCDgH+AgH2AfH9/gYCAgIF8gH5+gn6Ad32JgICAgH6CgIB/foZ/gIl+foCAgICBloOA
f35+gIGAgYKAfn9/f4J/hICAgH+CgICAf4CAfoKAg4CBgYGAgX+AgYOAf4CCgIB8goGBgoJ+gICAgIB6e4R7gYKAgIB/g4GBgYGAfYF9goV/hICAg4CAgH5/gIR+gIOAgYKBg4B8foB5gYB/gICDgoOAgICAhYN/
fYCBf4CAgYB7f3+Cf3+EgH+AgIF/gICEf4CGfYGAgHGAjIaBgH18gYN/eoiAfIB9gYCAf4CAfoGAgYGIhod/gYCDf36Dg4CAf3+AgIGAf4CDfn+AgH6AfH+Af358gIB/foB+gYB/f4GBgIB+gYGAgICCf3+BfIF/
gYB9gICAgIaBgISBfnh7gH6AgIOAgH1/fn6Af4WAfn9/gICAfX58f39+gH51gHuBgIR/gIN9gH6AgIx/foCEgICCf4B9g4GAfXx/gICBgYCAfn6Cf4CAgH+AgICAhn58gICAgX9/goaBjIGAf4mAgYR/gYF7gICA
eoCFfoGAfoCAhYCCgIaAg3l8foB+goGBgIB7gYCEgYCAf4R/gImAh36AgH+AgIJ/f36CfHl/f4B/gIJ/gYWAf4GEgIB+gX59gYGAf4CDgIF9f32Ag4GAgIKAf36Ae32BgoGCgIGAgICAhIJ8gIGEgICAgH+CgYCB
gH+DhId3gICCf4B/gH97gH6AgH+BgYGBfIB/f4CAfoCAgIB9en1/hoaAfoF7gIOCh4GAgYCAgIKBf5B8gICBf4CBg3uAf4GAgICAf4GAgIGAgICBgHuDg35+gIN/gYB/f4CAfXyAf4CEgH+Af4KDgHyAgH99hH+B
gYCAeoB+gIGAgICGgIKAfoF+gIB+gH+BgYCDiYB/gIGBhoB+fn6AgYCAhHF+f4B8f4GAgYCAf32AgoCAgYCBf399gYCAfnt/f36AgYB7goJ8fICBg4CAhIB+f4GAgH+CgIKAgYCDgICBeoCAhoJ+e4N8gICAfoOB
gIB/f4KAgICAgIGAgICAgH99f4B/f31/gIGBfYB8gYF+fn+EfYGAgICAgH+CgYGKgX+DfH9+hYF8gYqAgICAfYB/gIOAgYCBg35/goCAf4F3gH6AfoCAgH9/f4F/gIJ9gH+AgH+Aen2AgH59gYaBgICDgIN+gIGD
gIB/fIOAgHyBg4CCgYCKgH+AfoF9gYiAgIGAgIWAf4CDgX1+goCAgIOCg4N+gHt/fn+AgoCAgYCAf4CAg4B9goCAfn+AgYF+goCAg4J/f3+DfnyAfn9/foB+gX99gICAhHiAgICAf4F5f4SBfX5+gIB+f4CAgoCA
g36AgICAgICAfoCCdIRvgICAgHuAgIB/gYF/fYKAgIOAhIR9gICEgX5/fnuAfX6AfoGAgH+CfoGBgICAeoGBgnuCf4CAeH+CfIB/gYB8goKAgoCAhX9/f4CEf4GDgH+AgH9/gH+Df3uCgICAgH+Bf4R9gIB/g32H
goCBgICFgYCAgIB/gX57foCAgYKAgXSBgISBfYKAhICAfYOAgIF/gYB/goB9gH+ChYOCf4B8fYKAgoV4gYF/f4CAfYOBgoCCgYB/goB/gH9/gIOCgIJ8goKAfoGAgICAgH6BgYN9gICBgYCDfoCAgICAgH5+foSA
f4CBgIOKgYGAe4CAgXuBgIGAf4B+f4CCfoKAgH6AgYJ/gIB+gICBgX6EgH+Af4WAgIF/gYB9gImAfn+AgIGBgIKAgH99gH+Af4CEgIOAfYB+foB+gIJ/gHyAgH2AgICDdoGCgYSCgYCAioCAf4KAgIGBdYWAgoCC
eYN9gYCAfoKAgX1+gH6AgIB/goCBgICAgn2AgIB/g39+gH+Ag3+AgYB9f4F7fIF/hYaCgICAgIB9hICBgICAgH+CgIKBgH99hYCAfIeBfoOAgYGBgH5+gYGCgICGfn6AgH+CgICBgIB/gYCAf4CAgoKAgIGAgIGB
gYKAfYGAgICBgIOEgICAboGAf4J+gICAgoCAgn2Cf4B/gYCBgIB3f4B/gn6Dgn+AgH5/gHt+f4CAf4GAgIN/gYKAg4B9goGAgoB/gH2BgH+Af4CAgX+AgoKAgIGDf4eBfn+AgH6AgHmCgH9/f4B/gIKAgIGBhIGB
gH+Bg4OBfX+BgH6AgYJ/gYCBhoB+goF+gH2CgH6AfIV/gYCAgImAgIKAf3d+f3+AgYGBgH6DfoGAgIGBgYOBhX6Bfn9/gICHgIGAg4CKgIKAhoSAgYGAgoR/gIGAfXp+gICBfYB/gX1/f4B/gn9/foF/fn9+gn5/
f3yAgH2Cf3+AgH6AgH6Bf4CAgICAgoF8gX9+f4KBgH2Af4GCgoB/gHZ/gH2AfoB/gX2AfYCBfoGAfYB+foKDgn98fn+Agn+DgH+BhIR6gIJ/gICAfYeCgYR/foB/f32BgYKAgH2AgH9+gIB9goWBgol8gH6CfoCA
f4CCe4CAgYd+gYCBgIGAf4F7hIF/f4GCf32AgICAgH6GgIGBf4GEf4SAhHyKhIZ/gYGDgYGBf4CBgIJ9gYKCgH+CfoF/gIB/fnyAgYCBgICBgIB+goF+goB+h4GAgIGAgIeCd4WAgICBgYaBgH+GgICFgYB8f399
gICAgX+AgICAg4CAgICAg399g31+g4B/fnqCgH96gn1+f3+CgYB/f3+BgIJ+g4B/foKAe31/f4yAf3qBgX6AgH59eH5+gIN/gYCCg4GAgoB9goCBgIOAgYB+gYB/foh9foGBg32Ifn6AhIOAgX5+fHx9goJ+gIR/
fIGAgX+ChYKAf4CCgYaHhH59goKBfYCCgICAf4KAgH6Bf4CBfn2GgICde358gH9/gICAeIGBgIB/gIF+g4CDgIB/gH+AgICAdn+ChYCAf4R/ioCAe32CgIGAfIOAgJWAh39/gX9/gH5/gH+DgYOAgH+AgH6AgICC
gIKAf4KAf4CAgX2DgIB9gYB+gIF/g4CAgYJ9hIF/gICBf3+AgIV8gH6AgHx/foCAgH+CgoB8jn+Ef4B6gYKAfoKAgIKAgICAf4B+goKDgICBi36Af31/gn5+hIJ/gIGAgIGAgIOAhYB9goGAgIF/gIFzgH+AfX+B
f4GAgnh/e36BgoCChn6AgICDfoKBe4KAgYCFfoB9gHyAgICAgoB+gn+AfoCEf4CAgYGBf4KAgICCgIOAen+FgH6Af39/gYh+f4CAg36Af4WAfoGAgIKAgX1+foB5e3+Ag4KCgH+Ag4CDf3d/hX2Bfn2Cf36FgYB9
foB/goCAgH9/en+CgYGEgICBgYKDgICBgIN/gn6AgICAgICBfX1+gIGCgICAfoCCeoJ/g4OAgX1+f3uBiYJ+goOBgH6AgIJ/gYB+hICBgYOEfoCDgH+AfIB9f4GEgH5+gn6AhXyAgX+AfYGCgIOAg4KCfoOBfHyA
gYF6gIB/hIB/g4B/gX6DgYKBfoGBgH9/goGEf4F/foCBgoKAfn5/gH6AgYGHhH+CiYCBfn5/dYB/gIWAgIGCgIB/gH98foGAfYB6fH98gISAgYGKf4CGe4KAgIGAgX6AgX5+gX+AfoCCf4CAgYCDg4CDf36BgH+B
h399gHuAfoR9gICBgoOBg3+AgX+AgXuAgIF9gYCDgIJ9gICAgYB/gYCAgX+CgYCDgoF8gYeCfn5/g4N/fX58gYCAgICAfYKAeICAgX+DfoB+gIKAfYGDf4OAfX+BgYCBgoB+f4CBgIB+foGAgoGAgIOAgIGEgX5/
gYCFgIJ/f39/f4OAgIF/gnyDgYCAg4CCg4KGf4KCgX2AeIB6hIGChoCBgIaAf4CDgoCAgIJ6gXmCg4CBfX6ChICBgHuIgH+Agn6Dfn+FgYCAh4KAfnuAgIV0gnaBf4B/f4F/gH2BgX5/f4N/f4GEgIJ/gYB7gICB
f36CeIGEgn6AgoGAf3+AhIF3fn6Ggn9/gIB+fn2AfoF+g3uAfoCAfYCAfYJ/g4BzgoGAgIF/gIGBg4CAk32AgIN/hIB+gX+AgYCAgICBe4GAgXqAfYOCgIB/gYF/gHuBiX+AfoCAgX6Bfn+GgoOAg4B9gIGAgICB
gIN+hX6AgomBh4qAfX5+foCAhX6AgIKBgHqAgH1+f4J+gIGAgICBgICBgIGAgIB9gIGAfoODgYWAgH6Cf4OAf4CAgH5/goOAe4KAgICBgICBfn6Bg4CHf4F+f3+AfIJ+gIB/eIWAgYCHgoCBgIF9gIF/f31+gX+B
gn+AgH+AfoOCfnx+f4J8gIWDgICAgICAgYCBfoCBgIF/gImAfH+AgYCAgIB/gICAfIB/gH5+gH+AgH9/gH9/f4aAgYGAhX6Df4CAf32CgICAioB/eoCAfoCFfoKAgYF/f36Bf4CBfn1+gH+Rf4SBgH9/gH+DgIN+
gICBgX9/f36Af3WAgICCgYSAhICAgYB8gICAf4B/f399gIOEhIGAfYJ8gnx+gH6IgH5+gH2EgIKBfICCf4CCfYGCfIOAg3+CgX1/fnuBgIB/h4GBhICChH+AfoCAgYCAfX5+fn58gX+AfoGAfIGAgIN+f3qBf4B/
gH1+eoGAhYB+gYGEgICBhYKHgICBgoCBgoOAgH+AgX6Df4CCgI6Ff4GAgH9+gH+Af3+AfoCAgoiHgn2AgX6AgH6BgICAfX6DgICAgod/gH6AgH+AgH+Bfn+Bfn6AgYKAfICAf4CBgoZ+gIGAgoGAf3uAgYCDfYGA
goGEf4KBgICAgH+CgH2BgIB+goCCfoCAgIKAgIKAf4CFhn1/gH2AfYB+goKBeoCAhYCAgX+Df4CRgIB4f3eBfX17fIOAgIh+gn2AgYCAfX2AgICBgH+Af32AgH+Ag4CGgH+AhYGAf3uChIGAgn+Ef4CAfX6AgoB9
f4KBgn+Af39+g3+AgH5/goCBgYB/gIB+gX58fn2BgYF+f4B/foGFgICAhX1/gXd8f3yAgYCBgH2DgH2AgYB/foCAgoCAg4B/fn99f4CCgH+Cf4CAf4KAgHuDgYOLgICDf39+gH6AgIN/gX6Bf4CDhoJ9gIB/gH6B
gICAe36Bfn+AfoCDgICAgH+BfoB/gH2AgX5+fnp6hICCfICEgX+EgH9/gn99gICAgZeCgHx6f3+Afn9/gICAhYGAg3yDgH+Af36Df4CAgoB/gIJ+foB9hnuAgICAgH6DgICAgYKCgoCAgH+Cf4F7gIB+gIB/foB6
f4B/gISEfXx/f4OBg4CIgH+Agn+DfoKAfoN/f31+fYJ/goCCgYCAf4CAgICCf4CCgoKAfX92gId5gYB/gYN9fn6AgIeKgIB+fX+AgICCfoGBgICAg4CAfYCBgH+BgHuCgIF/gn+AgHyEgICAeIF/gICBf3+Bg39/
f4R9gIB/f4CCgn6BeoCAgoB/gIGBg4GChX9/goCBfH+AgIB/foGAgYGBgYZ8fn6EfoGBgH6AdYB+gH+Af31+gICAg3uCe4B/gYGCgYV/f4KId3yAgYSBjICCg4B+gIR7goKAgHx/goGAiIGAgH6AgH2BfoCDgnt9
gH96gIF+gYCAf3+AfYCBgICAgICDgIGEg4CAf4B9h4CBf3yBfX2AfYCAgYCDgYB+f4CAgIB8f4CDfX+EgICBgIOCgIB+gH2Af4CAgX+BgICAgH+AgYF+gIOAgH9/gH6BgX+BfoGDgYF/gYCAiYB8foJ/fn6AfX6C
gIF/gXuEfX9/g4KAgHmAgYSCfYJ/foCAgnaBg4Z+goGDfYF8gX+Agn+AhH2BgICAdn6CjYB/gIB+gYGAgIB/gn+Cf36AgIKEiIOAgYGAgYCAgYOQf4CAgn59g4CHc357gYCAfIJ9goGEf4KAhHyAj3+Af4CAgICA
gYOBgoCCgIGCf4GAgIF+gIB9f4CAf4CDgX2AgX6Cf4CBdICIgn6AgYB/gIV5gIKCgIB/fn+AfX1+dn+Bh4CBgIF/iICAgXyDgIB+gH9/eICBf4GAgICBgIKAgHyAgIKBgX5/f4CAgHyDfnyCf32AfoCAfYGAgICA
gIB/f4KDgn+AgICBgH6Af4R+gIGBhX+AfoF/gICDgYCCf4CAgIB/goCAf4CBf4B+gICAgH6BgIKGgICAhX+BhIB/gYZ+f3uAgYx+hHx/f4SAgIGCg4GCfoKAf4B9fH+AgH2Ag4CCgYCAfYGCgn6BgIN+gIaAhIGA
f3+ChH+Afn+GgIF+i32Bg35+gICCfYJ/gICAgICBgIB/goGEgICCf4GAhH+BgH5/gn+AgIF7gX6Df31/gICBf4KBgICAgIB8iYF6f4CAgHd/hH+AgIGAgICFf4B+gHyAf4J2fYCAgH+BgISAgYGAgIKBgoCAgoCA
gIB/gYB7f4CDhIKEgIB/gH+Ag399gYKCfoCBgn+AgIOEhX6DgX+Afnt/gH9+gICKf4CAfICCfn1+hYF8gICDf4CChYJ+gH9/f32Bfn6ChIB/f4CAgX+HhoCCf3+AgHyBg4CCgn+BfYCBf4KBgH+Af4B/en6DfoCA
f4CBgICAfYCDiICCg4CBgIB8f4CBhICCfIF+gn2Af4B/gH6Bfn1/e3t+gYF/goB/gIB/gICDf4CBfYJ/gHyFg4KBf4GAgICBf4B5e32BgX2Af4B9gYF9g4GDf4OBgICAfoB+gYB/gn+AgX6EgoCAgoSFfoN/fYCB
gICBgoGAgYKAfoCBgH2AgICAgIB9gX9+gn+Df4CEg4CAiYCBfoCEg4B/gYGAgYB+fIB8gn9/f4GBgXuAgICBfICAgIGAf4CAeYGAgH6AgoF/foCAgIF/iH6Cf4SIfH6CgoB9gX98gH6Cf39/hICAgIKBfnyAgYKA
foB6goGHfn2AfYB4gYCAgIOBf4CAfYF8hIGCg4KAgIKAh3+BfoGCgYCAgoGBhoCDgYOChXqNgH+GgX2AfoCFgIeAfYKAgImBgIZ/gYCAgoCAgIF9g4GBgoKCfYKAgIV/gHyCe3+Af4B/fn6Agn+Dfn5+gIOAgYCA
gH2BioGCgIKAf4J7hYCCgIGAhYCBiICAen+AfICCfoF/hoB+fICEgIh9gH6Cf3+AhH2AdICBfoCDgoCBf4CBh3+Bf4CNfYB/f4GAfYmBgIKBgYJ/f3+Bf31+gXyBb4CBfICAhX59g3+Cf4CAg4KAgn+BgX6BgIKD
gIGBg4OBgICAgIB/gYCAgH2CgYB+gICAgICAgIGBgICAf396gICAgYGDfoCEfX5/gIF/foGBgIeCgYWAf4KIgICCfoWBfoCDf4GEgYCDf4GAe4CAhoB+hIB+gYJ+gIGAgIKAgoB/gIB/fHyAfnx+f3tpfoB+fICA
gYGDeoZ+gYCAf4CAf4CEgYCAgoCDgX+BgXqAgYCAhoGAf4GDgXqAhoF9f4CBgIBpgoF8gIaBfYF+gIGBgIF7gICBgIGCgYKAgH+CgX+CfoGFf4KAeol2gX+Bgn9+gH97f358goCAgYCAgIGDgH6AgICCgICBgIGB
f3+CgYCAfoB/fn9+e3l/gIB9gIGBkICAgYCDiH+Af4OAgIB/gIN+hIJ9gH6AgIB/gIOAgIR/goF+g4N/f3+EgH6AgH+Ae4GAfYB5gXyAfYGCgX+AgICBgIGEgYCDgISAgHyBgYCAgH57h32DgIGAgH+BgIB+gICB
jICEgHuAfn9+f4CCg3+Af4CAfYCBgoOAgICBgIGFgIB+fYKFfoN5gJaAgX+CfoB8gH6AhH+AgIB/gICGfX6BgICAbYCAfoCAgIGCgn+AgH6CgICBfH98foGAgH2AhIGAf4GDgIB8e35/gH2Af4B+gH+CgIOCgH9/
gYB+gH6Dg4J/gIB+hoGAd4KAgn9+gIaAgIB/f4B/foGAgIB7g4CAfn+BgIB9gIGCf4J/jICAhX6PgH6AgICAgIB/en58gYCDgX6EgoB9gIN+gICCgH99gYKBf3+AgYKBgH9/gH9+gn6BgH6MfIJ/gH5+hICAgIB+
hIV/f4CDgICBhYCBe36AgX6AgICBgYCDf4GHgIB9goGAgH+DhICFgYGAf4CBgICBf4CAgIKBgHt/gIB1gICBgIKAfoB/g4B9f36AgYCCf39/f4B+gIF8g39/f4SAgICAgoCAf4OAgoGLfoCCgH2AgYCAgICAgYKD
hIB/f4OAgIiAfoCAgIGCf4CAgoCAgH56gH+BgIB9gH+CgICCgIB/gIB/gICAgICAhoCDgXyBf4J+gIF/gICAgICAgoB+gYB/hH6BgH2AgX5+gYB/foB5jH+AgX2Cf4CGfn2Ag4KFgH+BgIKCgIGFgH98gHqAhoCC
foCCfoGAfYKRgYKAgIV+foB+hICCf3+AgIN/fYCBeoCBgH1/hYCEf3yBgoOAgn9+gIWBgH9/gIGAgICAfYODg39+f3+Af31/gIOAf39/gICAgYGAg4CAfoOAgIB/gICAgHyBhoCAgICAgICAgIB/gYCBgIJ/foF/
foB9foCAfIB+gIB9hX9/fn2AgH+Adn2AgH2BgH+CgX+DhX9/g4eBgHyAf4Z/gH+Bf4OCfn+AgH+AgH6AgIB8f4CAgn+AgISBgH+AfoGlfoGTgICBgH2DfoGBf3+CgYKCf4CBfXuAgICAhX2Af39/gIB2gJKAgIB+
goCAfIR+fYKBgICAgISAgYF/gICAgoODf4B3gIGAhYCGgYCAfoCAeneCgH6AgoeAgYCAgICAgH9+gYSEf4aAgYCAgoGHf4GAgX+AgYB/foCAgIJ6f4CCf4GAgYB9gYGAgH6DfoB/gICAgYGEf4GBgIKCf3+AgoOA
gYGCg3+AgICBfoGAgICAgIB9gYB+foCAgIB+gIV/foCChICAfoB8goCBgIB9gIB9fIB/gXd7hYCAf4CBgYCBfoB/f3+Df3+Af4CCfnh8f4CAgoCAgoCGgIB/gI6CgoCCfoF+e4CCgICCfn6CgYOAgYCDfH2AgoF8
f4CAgIF/gH+Eg4KDgIOBgH5/g32DgoGCgH9/goODgIR/fICAgYKAgIGAf36AiIB+goGBfYGGf32AgIKEgX2Af4GCf39/f4F/gH2AgYCCgH6De4CAgICAgIKAgIGFgoGAgICBgIGAkIB/gIKDfoKAf399fX99gH9+
foKAgICBgYGAg4CLgIF/gIGAfoCAiIGAgoCAhH2AgIV/goB+gICAgn2AgIqAgX+Bfn+CgH6CgIB/gYGChoJ+gICAgICDgYGBiYKMgH1+gIOBfH+IgIB6en2EhnuAfn6AgH+CfoF/f4KBgYCFf4GAgIF8gICBgICA
gICAgIB9f4GCgICAf4J/f36CgH+BfIB9fn+BgIB+eIJ8fn9/gISAf3+DgYB/gICAgH6AgYGAg4GAgICAf36Bfn6AgIGAf4CAgn5+gIB/fXyBgX6Af36AgICAgHeAgIKKgICAf4Zxf36BeoJ+hH+BgH+CgoN/gIF+
gYB/gYB+hICAf4B+f4KEgIF9gICDf4B0gIB/gYCAf32CgICAgn5/gIOEfoKFe4CAhYCBfX18goCDhICHgICCgH95gYOCf4CAgIB9g4KAg3x/fYCEgH+Hf3+AgH+AfIB/fn6AgISBhYGAgn2AgH57g4CAgYCAgICA
f4F+e4F/gH2RgYCAgYCBgICDdIR/gIF/gIODgICAgIGCgoGBfX+AfYB/goV/eX+AgYCBgH9/f4KBfoGBgYSKfXp7gIB/hoKBf4ZugYOAgICFgICCfH2AfX+CgHuCfoOBfn9+fX6Cf4B9g4J+gICAgYJ8gH59ioKB
fX2DgICDgICAgIF+gYB8fYCAgIKBf4Z/gIJ+g36ChIKAfoWDfH+AgYCEgX98gIN/gX+DgICBhoCAhYF+gIKAgICAfoCAgICAfn+BfoWDfYB7f4J/gH5+hYKAf4CAgn+BfX+AgICAgHx7gICBgIGDgYCCgH2AgIGC
foSAh4CAgoB+fICCgICCgIOMf3+AgnyCgH+AioCAgYF+goF7hYB/gH5+f4KBgnqAfYCGf4OAgH+Af4F7gH+Af4B+gYGBgHx+hIB/gH2DfoCBgYCCgYCAi4N/g4CCdISChYCJfn96f4GDgIKAgYB9f36AgH6Cf4B/
gIB/goCAgoCAf3+Bf4GAgYCAgIOBgH1+gIB/gH+AgH6Af4CAcX6Ae3iAgICAgH6AfXt/gIN6f36AgIB9g4CAgICAh4GAgYKAg4CAfoGBg36BgYCAgoN+foWAf4F/fn6AfoB/f4CAg4B/foB/fn+AgIF/goGGgn97
g36HgIGAgYGIgIGFf4CAgIF8gIB/gX+CfIB6gIJ+gX2BgYOBhYCBgYCDfoCCfn5/f4GMgICBfXt/f4B/gIF+goCAgYCBgX+Ae4B9gISMgIB+d35/gICAgYJ/hX1/gIJ+gICBhYGAf4CBgIR8hH5/gYR/f4GGgICB
gHt9gYCAf4GAg4CAf4CAeoB/goB+f4SBgoCAgoCCgIF9fYF/kICCgYOEgoCAgYCEgH+AgIF+f4CDfYCIgH6BfoCAgH+Af4Buf4GFgYJ8gX99gICAf4OAgICBf4V9gIOAgoB/gYCAgoCAf39/goCAgIB/gYOCg4mA
foKCg3l7gYCAgH59gX5/foCAgIKAgIB/hHyBgIB9hX+AgICBgH2Ag4CAgYB+gYOEfoGBf4GBgH+AfoCBgIKBgYKCgICAgHqCf4OAgIB/gYCAfoB+gn2AgH2AgoB/fICAgoCDgIB9gnyBcn6BgICGfYGCgH99goF+
gH1/gYOAhn97fIR8hIGBgIB+gIF/gIB+foKAgH+FgH+AgICAgICAfIKAgH+AfISFgIR7gIN+f4B/gYCAgH+EgICAf4CCf32BgIKAgH59fYB/gIJ7gIB7eoCAfoJ7eX9/f36BgXKDgIB+gYCAgICGgYF9f4CBf4B9
hItkgIB+gIGAhYSAgH2AfoB+gH+Ag4CAgYKEf397gIGAgYCAgIOAf31/hIGAgn+AgICEfYOAgYKBg4F8fn+AgYB/goGBgYKBgYB/gH1/fn+BgX+FfX2AfYB/gH2AgXl9fX9/hH+AdXyAiYKAgICDgH+AgIZ7f359
g4CAfYyDf4SAgIKAgICAgICFf4KAf4GBg4N/f4B+f4CAf4GEg4B6fYB/gYB/f4KAf4CAgH9/gH98gH+BfoGCgoWBf36DgIqBfoF9fYB/gIGAgICDhIF+fn+BgoN/hIN+gICCf4CAf4B/gH57gYGAf4KAgICAg4GA
f4CDf4GEgYCAgIR/g4CBgIB7foSCf36AgYN+gH2AgYB/foCAe4CCgICAgIZ/gYKFfIKBhICAeH9+gYKAgIKCfoSBf4CGg4CAg3aDgICBfH56gH+LgHmFgYCAgX6AgIKBgIKDf4GCgH98goCAhICAg4GAgIKBgICC
gXmAgn+AgYCAgICAgICAgICBhYB/fn99gX9+goCCgICBgYGAgIKAgHSEgICBfn6Cf4OBf4KAgIOAf4V9gIGBf36CgHiAf4KOg357gH+AfoB+gHaAgIOBgIKAfoCAgX6CgIBzf357gIGBfHqAdH2Bg4SEf4GDgIGB
gICBfH+FgoGFgYKDgH1+gIGCgIJ+f4KDgH9+e39/gICAgICFgn2AiH6DgIGBe4CBf4KcgYCBgX9/goB/fX2AhoGAgICBgYB/gHuDfn2AgYGAgYCBfn5/goN7gH2ChYJ/f36AgYB+goCCeoCAdoCAgX+AfYGAgoV/
fn2AfoOCfoCDgH9+fIB+g4CBgIKBgH+Df4B/gHx+foCAgH6BgIB/gH+AgH+BiIB9gXN/goCAgYB9fX9/gIGAgIeAf4CAf4CAgIKGgYKAgoKDf4GAfnx9iH5+gYOAfIGElICAg4OAf36Bg35/gIGAhH2CfX5+gn+A
fIB/f36AgIF7gIKAfYCDgYCCgIJ+foCAgX+DgH6AgIKBgH+AgICAgH1+gYGAgn6Bf3+AgH+CgoCDk4F/gH5+gICAg35/gYCAhX99hYCDf4CBe4CAgIB/gYCAf4CCeoCAhH+ChYKFf4F+gYKAgH+AgH+AgH+AfoCA
fn2Ef3+AfoKAgYB+gYGDgICDgH6FgoaAgICDfX6CgoCBgIB7gIKCgYCAgH59gYaGeYB9f4CCgH+Be4eCgH6AgHuBgIBxgYOAfYB+g4KCgH+Bfn2AfIB+f31+f4CBgYGBf4V9foKAfn+IgIJ+gH+Df3+AfoCCgYCD
gIGAgICAfYB8gYeAgn2BgICAgH6AgYB/hIGAgH98gICAgX2Af4F5gHp6foF/f4B+goB/gHaHfXyAg4CAgICAgYF9gICEgIyAfYCCgoCBfYN8f36AiH+BgoCEh395gIF/f4CBen+EgIGAg4iCfoKAgn6CfoCBfn9/
gICAgYJ/gYB/fXeBf4F/gIJ/gIOAgH+AfoCBgIKAfoB/fH+BgH+AgoCAgH+DfoN/gI6Cgn2AfYCAhIGBgICAg4J+foB/gH+Af4CAgoB+gICAgYOAfoCAgYB/gICAfoGCgoGAgX1/gYF9gIGCgIKAgYB/goCBgH98
gICEhICAg4B6gH+AfoB6gn+AgYB6eIB+gYGDgX2AhX+AgISBf4CBgICBgYCBgICAfIB/gICBfH2Ag32Ag3+AgIKBgH6Af4B/gXt/gYF+foB8hHx/gHuBgICAgICAgIWAgoJ/gH5/gICCgn+AgoCAgICCfIF/f4KB
goWBgn93foGAgHt/gYCAgYKCgIKCgIJ/fH6Ae4CBgIB8fYCAgX+AgoCRfoKAfYN/gYB+gX1+f4KAgn+Bf4R/f4CAf4GAhoKDhIB9fn9/gYJ/f3x/gIN7gYN/gIJ/gICAgYCAgYGAf3yBgoCCgoB/gIiDgX5+f4F+
hIKBjIB9gICAgICBhH6AgH6AgH+HdYB0foB9goCCgIB/foKAgIF9gICBf36AfoCBg4aDgH+AgXx6fX9+gHt/gYGAgICHgIJ/f4qAgIWBgICDhYV/fn95g36Bf4GDgn+DgICAfYSAgIKAg4l+f36AgH6BgIB+f4B9
gYCAgICCg4SAf3+Af4CAfoJ/gH+BhICAgoCAhIGAgH6Dh4KAgIGEf4B/fn9/fX5/hICEgIR6g4CBgIB9gH6Bfn6AgYCBgH94hH6AgIOBgYB/gYCFg4CBf358f4GFhIKCfIGAf4CCfYB/f4B/gYF/h36Ag4CCf3h+
e3+DfoGAhYB/hIGAgISAeH9+fX6AgoCAgIB+foCCgH2AgICAgW2AgYGBf39/g4WAfIB+f3+AgIJ+gICAhISAgoCAgIB+fIGCgIGAgH5+gIKBgICAgIGEgImAgH+AgX+CgX2BgICAgod+gIKAgIB9f4CAf4CBgoR/
gIGAgIGEgX2BjIB/goB/gH2AfnyAgIB/hIOAgYGAf4CCgYB9gYCAgHuAgnyEgn6Af4GAgX5+gICBf4B8gICAg4B8goCBf4CAgX9/gICAg3+Fg4GAgYCFf4B+foOAgIGAg3+BgICAgYCAg4B/e32Agn2AgIGFgH+C
fICBgXiDgoGAfn+DhHqAgH1+foCBgX9/gn5/fneBgH+Df3+AgX5/fn9/foCAgH9/gYCAf4aAg4WCf4B9gH6EgICAfoB/f3SCgIGDgH9+foKAgICAgIB8gICDgIGAgX2Agn+AfoCBf4R/hH+Af4CAgH+Afn6Bfn+A
fn9/gH9+hYB/gH+Af4KAgYB/foCHgH6Af4B+foF+goCBhIKAg4GBgIB+hIKBfn5/fX+AgICAgYCAf4GAfoF8gX+AgIF/gIR/gYCFgn+fgIGAgX16gH2Ffn+Ag4GBgH+AgoJ/f36HgIB/gIGDf356g31+gIeAgIGB
foF8gIKFfYKDgYGAgYCAgH1/g4CBgYB/goCCgX2AgICChX6LgoCIgIKAgIKAgYF/gIGGhX2BgIF7fICBhICAgICAf5R/gIR9g4CAgIB+f3+DgICAgH5/fYR+gH58gH+AgnqBfn9+fn9+e4GAfoZ/gH+Ce3R/gH2A
hIKBf3yAfH2Ag4N+fYB+gX97foKAfn+Af36BgICBgoJ9gIB/gX+DfX+AgISEfoCCgIB/foCBfIF/fn2AgXp/f4CAe4CBfX99fICAgH+Bf4KBgH+AgHp/gIGAfX1/f3+BgHqCgIGAgYCAf36Ag4iAg31+gYKAgH6D
gICIgIGAdn2FhIGChoJ+gIKBgYF9gIF6goGAfoCAhYV+foCAgH+CgYCBfoCAgICAgIKCfICAgIF/f4WBfYKDgICAgH6AgYCAkoB/gX6AgICAgoCDgIGAfoB/hX+Bfn2AgH+BhH6AhICAgICBgYCBfoGCgX98en9+
fYCAgICAgICBgn+AgoCDjICEgYCDgIGAg359gICBgIGBgX92gYB+gYSEf4CBgIJ/gH+AgICDfoh/gH2BgICCfoB3g4R/g4B9gIOAfneEf352goGBf4OAgICAf4WBiH97e359gIB+gH6ChICAgHyCgIKAgYKBgICB
gYKAgIB/gYGDg4KEgH6BgoCAf39/fn+AdYB+goCBgH+DgICDgICAgICAgYSGf42BgYF/gHmBf3yAgYGFgoCBgICBgIKAgIJ+f4GAgX9/fX5+gICAhX9/gH+AgYJ/gIB+gICHfYCBhYF/gIB9gISBgIKBgH2AfoCA
gIJ6foODgH2CgISAf3SAgIaAgIKEgIGAgIR/foB+gYKDgICAgYF/foF9gX+Afn2AfHWCfIKDfoR+fYCAhIKDfIWAfoGAgHyBgH2Bh4B/gH+AgIKAg4CAgIKEg4CEgIGAgX9/gIJ9gIeAgIF9gICCgH5+hIGCgIJ/
f398goB/gICBgH+EgICAgIKAiX6CiHuAgISAgICAgICHg4F9gIOBgIB8gYB/gYB/gYKBf4B9gICAgISBfYF9gYB+gIB/f4SDf4CBen6AfYd/gICAgICBf4GAf3+CgIGAg4B/foCEgICEfoGAgH6AgIB/gIF7gICA
gIGAg36AgH2BgX+CgH6EgICAgoCCgIB/goKBf398hIWAgoGGgIB+f4F+gIB/foZ/go+BgIKAgX5/gIB+fX+DgH2AgH9/f4KAgH2AgYN/gH+AgoCBe32BfX+CgYKAf3qAgIV/gHyDe32AgICAgIKCg4OBgYB8f4OA
fICAgX+Af3+AgICBfn6Cf4CAgIeBgH+EgICAgYCBfoCCgIKAgIJ8gX2Cf36Be4B/hIB9g4F+f4SBgYGCf4KAf4OAfn+AgoN9gIGAgX5/f3KCgIB/hIB/g4WAf39/f4GAgX+AiH6DgIKAgn6Efn2AgYKAhIB/hYKA
gH58gnl/gIKCgIuAgICAf3aAf4GBgYKBf3+AgX5/gHx9f31/fYF9goN8fYGDgH2AgIGBgIGCf4CChYKCgH9/f3+CgoKBhIp8gH97gH6Af4N/foCDhIGAf32AgH6AgYB+goKAgYCCgH53gX+Af4OBiYB/hIB/gIB9
f4F+gYCAgH9+gICAhIGEgICCfoF+gHeBf35/gX5+gX5/gIJ8f4GAgICDgYCDfoN+goCAgHt9gH6Agn+CgH+Cf4KCgYCBf4B/g4CAgIB8gYOBgX5/gICAf4B/h39/gIqBf4F+gICAf4GAhICBgX+EgH2BgICAgIB9
gH+AfX2Ag4F+gH+AgIJ/e4GAgYB/gYCBgIB+gICBgIB+gYF/f4CAgYB8iYCAf4B7fIF+goJ+gYCAfoCIe4N/g31/gXyAgIOAgICAfYCCgX2CgISCf4CAgH6AgICBf4KCg4CBfX2AgICBg4CCgICAgIB/h4GBgIGA
gX+JeYGDgIKBgH2BgIB8f3d/g4GAe39/gIB+hYOAf4GAgIBvgIOAgH6CgICAgH5/gYCBe4CAf3yAgIGBf3yBgIGEfoCCgH+CiIJ+foGGg4F/f4B/gH59eoCBgIF/gYCAf4J/gHx/f4GDg4CBfoGBgYF+f4J/f32B
foOBf4V8gICDgH2CgYCDhH+AgICEgICAgX+BioF+foCAg4CDgo2Af36AgIB6jIF+foGAfoCAgIOAgX9/f4d/hHx/gH+Ai3+AfoGAf3p8gn5/gIGDgYB/fn6Ag4KEgICBgYCBg4CAgIKBgoZ/gYGBf396f3iBgIGA
foJ4gIR/gYiAkn+Ae4CBgX9/goV/foOAeYWFg3x/f3+Agn99gISCgX+IgICAhYCCgIB/gH2BlICEf35+foB6f4GAgYCBgId/hH+Bf4B+gYCAgYB/goCBgX+FgIOBgX+AgYCCfnyAgH+AhIKAhISBf4KBg4GAgH+A
f4B9gICAg4yFhoJ+gH9+gYB7fYZ/gYGAgH9+f4F+gIJ/iIB9gH+BgIB/gICAf36Af4CAgIGBgIKEgIGAfn+AgoOFf4F5gH99goOBgIF9gYCBgIJ/hn+AgoSAgICAhIR+gICAgX+Df3+AgIKDfYF/gYB+fYB/fH2B
f39+gIuAgH+AhoCDgIR+gICAgIKFf4CAgX+AgYSAf32AgH+AhYKAgYB/foKCfYB/gH2CgYSCgIF+goCAf35+f4CBf32AgIB2gHl/foCAgoCAgICAgX96cX9+gIGBgH17gIN9hYCBgIKAgIB4foCEgHyCgIF+eoCC
fICBhIB9fYB/b4B9gYKIgH59gYCCgIF6foZ+gICBfYF/gH98gIKCf3t+gYGEgHqEgIN/f36BgH+FhICAf3+AfYKBgH9+in6AgIB6gYCAgYCAgn+AgYiAgIN+foKAgIB/gYN/e4CAgICBf39/gH2AhYB0f4R/gn5/
gYN/f4B+gJOBf3yAhYeAf4B/gICCeX9/goB7gIKAg4OAfoCAhIB7gn6DgH6CgIN+hH6BgXyIf4GCgH2Df4B/gX+BgIGCfnp7fYKAgH+AgICAgX6AdYGAf4GDgYB+gH6BgICAgH+AgH6IgHeFhICCfX6LgoR/gIGA
gICDhoF+gX9+gICAf4B/gICBgoKAf32AfX2AfoB+hX58gICAioSBfH6BgH6CgIB+f4CAg3+BgIBzgIGBgYGGgIR+fX9+gIN9goCAf4F/gHyCgY6Ag4CBf3+BgoJ+fn+AgIGCfoF/g4B/gX6BgICAhoGAg4V6g36B
hoGAgIKFgIKAfoF/gIV9goSChH9+gIGAfYCAfn+Jf4GBgISEgoCBgH2FgIF8f32AgnuAgIOBfoCDfH57foGAfoSBf4CBgH2CgXt9gICAgH+AgoF+gH2AgYB9f3+Ag4OAgoGAgYB/fn9+goCAf4SFgH+JgH6AfoGE
gISAgH2Bf36ChHx/gH6AfYCCgYCAeHWAfn6Af4CDgX5/gH2ChX6AgYJ/gYCAf3+AgYSBgH+BgH2AfoqAhoJ7gYB9enyCfoCAfIF7doCAgoF/gICBh4GAgH+AfoSCgICAgYB/gH2IgIKAgIaBf4CAgICEgn6AhIKA
gIV7iIGFgICCcn59foGAf4B/gIF/gYB9f4F/d4J+gH5/goB+gH+Bg3+BfX54gH+Ag4CJgoCCgYCAfoKAgIOAe32DgH2JgXyAgIGAfYGCgIF+gH6Dfn6CgIB/gICAgIN/gYF+gICAgoJ+gICFgH2GgoOBfn+AbIB8
g4CBgYB9f3+AfIKAf36Cf3yBgHx/gH2AfoCCg36IfoB9gH2BgXyBgn+AgYGBgIOAf4GAgH1+d4F6foOEgHOCfX6Ae4SDfn+BgoKBgYJ+gX9+gX6Af4B/foCAhIGAf4CAfX54fn98gH9/foCAgIOAf4B+eoGEgICA
gIB/gYCAgIGAfn2AiYGAf4CAf36GgICGgH+Cg4OKf4KAgH6CgIeAfIGBgH9/gIGAgH6Dfn+Agn9/gIKEf3qAg4GAfYB/gIKAiXp/gIGCgn+AgIGAgoB9f39/foSBgIGBgYZ/g35+gH+DgICAgIF+e3+AdX+AfYCC
gIN/gX59gYF9gIJ8foCBfIJ7fX5xgH+AfXx/f4GAgISBfoCBgICBf4B8fICEgYCBgIR/gH+AgYWAgICAfn+BgICEgISBgoGBgH6Bf3t/fX99gIN9fYGAgYGBioGBgICBgIGBgIOCeoCAgIaAgH5/gYOBgIR/e4KA
f4CAhICBgIB/goCDgYKAgIOBgoCAgXt+gIGAfX59gH+AhH+BgICAgH+Af39+goWAgICDfoCBgH2CgICAgHx9eoF+gICAhIJ8goCAgX5/kYB/gICAgoKAfIB/gYCBgH5/gIKBgH+AgIGBgYNzgH+BfoCHfn+AgH99
hICAgICIgIB/gX6BfoOAfYKBgIGBgICDfnx+gICAgoB+fICBgoJ/gIGBfYGAfX6AgIGAgICBf4GBfoKCgYKBfH+Af3+BgHyBgH2AgIB+gX+BgH+FgoCAkX5/f4CDeoCAgIB/gYCAgH6AgH2CgIGBgH+Afn9+gH2A
gH6BfH2Afn+AhYB+foB9gH2AgIGAf4OBgIWAgoCDgYCAgICAgH5/gICAgIJ/gYB+goB/gIGAfoCAgIKAhYKFfoGAgICLgIOAgH5/gHp6f4CBgIGAgH6NgIGBgIGJkoCAgYF+goKCf3iBgIKDf4CCgIeAf4KAf4KB
gX9/gICAgICEfICBgoKAioB5gICBgH+AgH9/fn+Af4B/fYCDfYGAf359eX6AgICAgICAgYCAgHN/gH9+gIGBgIOAgH+SgX9+gH9/gH1/gIB+foKAgIGDgIGAgIGCg4N+f4CAgIGBf3h9hoB6eX+AhYCAgIB/gICA
gICBgYGBgn+AgH6AfX6BgoGAfoCCgHaAgX16gH+BgYOAgICBf4CAgIB/gIGAgIB6gnV+gIF/f4CAgIJ/gIByh4F5gXyBgX56hH2BfoCAhn+CgH+AgIGAgYB+gIN9gn+Af4CCgICBgYGDgYWCgoCAgHl/hIKAf4B/
f36CgYCEiYGBf4CAgoCAgICBgH1/foF+e3+BgoKAgH6Cg3+BgYGAgYKBf4B/g31/gH9/gICBgICDf36AgICBgH+BgH6Af4CChYCKgH5/gIGFgIGBgYGDgYB/goeAgYCBgYB7gH9/goB4fn9+gYGBgIGAgIKHhYCA
foOAgH+AgH9/foCFfH6AfoF9gYF/f4B8gX6ChoB/gH99gX9+foCBgnyAgIeAgH6AgIB4gIJ+gH6AgIR/f4CAgYCCgIGAgIKBfYCAfoSAfHyAf4eCfoJ/gH15gn+BgICFfoB+gYB/gICDfIB+f4B/fYV/goSAgYB+
hIB/fICDfn+AgICBf3+AgH6FbIWCgICAf4J+eICBgIqAgIJ/f32Bf32AgICAfoCAgICBfoCBgIB/dX+CeYGAgYCAgYWBhICDgXuEfoKAgH+AfoB9gIGBgIWAhHyAgH6NgX6AgIGDg35+fYB9gIKAgn6BfoB9fYOA
goSCf398eoB9gIF9gIB9gH6AfYCAgIF/doCFf39/gYCDg3+AgIN/fICAgYF6gYiAgoSAfIOBgH2BgoCAgIB/gX2DgYCGgn+AgIB+gH+CgICAgoCAgYCAgH9+fIGGgoJ9fIGBe3+AgIWAgICAf4qChH5+f4CBf4CC
hH+CgX2AgICEgHyBgIR9doKEg31/gn5/gHuAfnp/gIiDgIKAf4F/gH9/gYCAgn+AgIGAgICBgH1+gXyEgH6CgH5/gIKAgICAgIGAgn+HgIR/gH+AfYZ/gIB8f4CBeoF+g4CAeX9+foCAgIKAgIGAdIJ+gH9+f359
foKCfoB+f4GAgIKBeYKBgH+Af35+gX6AgX6Dfn9+g4F8f4B9foCCgYCAgYCEfoCBgIGCgIF9f4CAiH+Ffn+CgIF+goCAgH6AgYCAgH+BgH+AgYSAg4J/gH+BgX59gIKAf4CAgoGDeoOCgICCf4R2f3+Dd4GEgIB7
i4CCfXuAgICCgYCBgX+BgoaAgoGDiYF9gH9/gX+BgIF/gIGAf4CDgICAf39+gYB+gICAfIGAfX9+gYB+eYKBg32AfYCAgH+Af4CBgICAgH+AgIGAgH+DfoCGgoCAgH6BgICAfn95hH+CgX9+gIB/gHiAgoCAfX+B
f3t2foOAfoCDf36AgH5+f4CAgX+BgIGAgIGJgICAgIB8fn6AgICBgIGAf36BgH+CeIKAgYB8gICFfX2AgHmAf4CAfn+AgYCFgH5+gICBgIB3hICAf4B/gIGAfn1/f4CBgICAfn+AgICAgIh/e4GBeX+CgH99g4KB
g4B/f3+Bf4CAf2+Ae4GDgn6Af4CCgH+FfoCAe32CgIiAgH9+gIF/gICBgIOAg4OAfnyAd4GBd4B9fIGAeI19gIR4f393gIF+gYCCf4KAgX59gYCAgICAfm6Af3yCg4CAgn9/f4GAgHyBfICAgIB/hICFiICAgYCA
gICBgYCAgX5+f4GKh4B+gH9/gIN+f42BfYN/goCAgoB9f36AgH9/gIGAfYCAgIB5f4WAgoCCfYCAfn+EgIB7f4B+gIKBhH+AfoOGfn+AgYSEf3WAfX+Df4CCgX6AgH+AgIGAf3+Agn5/fYF9f4B9gICCgIB/gG9+
gYJ+f4CCf3+Af4F9gXeBf4KEgX5/gICDgYN/foeBf4CBgIyAgIF/gIZ7f4CAgoGEfn9/gICAgn+BgX6AfoCAgICFgX6BgYB+gIKIgYGAgH2BiIN+gIF/gX+Af4CAgX+AdYOAgYCAgoCAg4CAgIWAfYCAgIN/goCB
foCDgICAgIF/fn+AfYSAf4CEgoiBgICChIOCf4GAgn+AgHmBgYV9gYCAgICAgHh/foCBf35/gYJ+f32CgIGAgYCAf359fYGAgICHgHp9e36CgH+DgIB+gIGCgYGAgH+Af4h9f3+Ah3+AfoODgIKDgX99gIF9gH6C
foGDe32Gf3+Af4KAgYB/gIKEgYGAfIOAfoJ+e4F/foB+h4B9gICCg4CAgIGIhICCfoGAhoF/gI+DgYCAgZaAgIOAf4J/hIB9fYB/f4OEgYF+gIKIg32Af4F+f4OCgH6Af4Z+g4F+gYJ9gn+AgICDgICBf32Bfn6A
gIKBgYCAfIKAg39/g4CBgYCBgIKAfYCDgX+CfXZ1foCBgIB/f4KFhYJ9f39/g4CAfIB/gIKBgXp+eIF+gYCAfX6AfoB8eoCAgICAgoKAfIOBgIN9d4F7f4CCgIGAgICGf4CAgICAgIqAgICAgnt+gH2AgH6Bf4F+
gYGAfIB+gIOBgHt/gn+AgIV/gICAfX56f4CAgICBgX+BhYB9gXuAhYd9gX9+foCAhHyAfYKAgIB+gICBfoCAgYB8gHx/fYCAfpJ+goB9gICAf4J9gH2Af4CBfn+Cf4B/fYCAgH5/gYSAgICDfn9+hn9+gYF9foCC
gX+AfnyAgICCgoJ9gIKDgIB+g4J/gX9+f4CAf3+AgICAgICBfoGAgHV/e4GAg4CAgn+FfoGEkIB+gH5+fYCBiIKBh4B6f4B/bX6AgICAf4CBgYCAgIJ8gIB/goCAhYCEgIJ8f4GCgIWCe36CgH+AgIB9f4GBgICA
g4CAgH9/gYV/gX6DgIF/goJ/foCAgH+GgIWAgoGAgoCDf4CAgXx7gH96goCBgH99gYF+foB/gYJ+hIGDe4GAgH6AhoBLgIiAf36AgICAgH6BgYCIgn6CgH+Cd3+AgoCCgIKBfICAfomAgIB/goKBgIF+fYCBfICI
fYB+gIh/gICCgH+BgHyGfn2Agm6Bf3+AeYCAgIKCfICAgnmEgICBf4CBgH6CgICAfICAgYR/gICBdoN/gIB8gIKAgIaAgYKAgH6CgIJ+f4GAgYCAg4aFeX6DgIGAgH+Df4CAfX+Bf4SCgICBfoSAfn+Af4KAf31/
f4CCgIOAgICBhoB9foB+gIJ9gICBin+CfoJ9fH98gIGBgYR/gH98h4F+fYGAfoKAf4CEgH1/iYB9fH9/gIOAgICCf4CAfH9/cYCDgoB/gICDf4CAgICAgHp7g4J9goJ+f39/hoB/fX+UgYCAgISDgIGAf4F/gH+A
gX+IgYB/gH98hoCAgHyAe4OCf4GAf4OBgHiAfn9/eYF8gYGDgH+AfoCDgIaAgX5/gIaAgICAh4R+gIGBgn6AgoKFfoOAdn6AgIJ/gICAgHyAgYCAg35/f4CBgoCBf4OAgH6AgH5+foCAgICAgICAgYCAfYCBgYKA
eYB/e3uAgoF/f4GAfoCAfoR+foGDgoCAgH9/gIB/f4KBgIB9gn+AgH+BgHt+goOAgIOAgoCAgoCBgICAgH98foGCgYCBfoF/gIKEgH+AgX+EfoCBgoGBgIKCf3+BgH+AgIB5en+AdX+DgYB+gH+Af3+AiH+AgICA
f3B7f4R+gH9/fYSBjoWAgn9+foCEgH+BgIKAgoF/gYCAfIiCgYCDgH6BgIWAgIB/hoKAgYCBfn58f4OCfH+FgH+DgIOQfXmAgn1/gH6AfoCAfIGCgIB/gH6Ag4CAf4V+foCBgH+BgH+BgoGAgG99gH59gICAh4KC
gIOGfYB+gIB9gn+Af39/gIJ9gICAhH6AgH2Agn+AgICAgH+CgIF/gYGBf4CAgIKAgIqBg3+EgIGAgYV7gX+AgICBgoJ/gHx/gH2AgH5/gYGAf31+fn+Afn9+gn+Bf4ODf4GCgYCAgYCAgYeBh36AgICAgoKAeYKD
eICBgH57gIJ/foCAiH6Af3yCf4GEgX+Ae32FgYGAgoJ7gHqAhH6AgIGCgIGAfnt7fHuAf398gX5+gICAgX56gn+EgICCf4J+f4OBgIOAf4J+foeBf4CAgYB9goKAgH1/gYCBf4CAgIGGf4GAgIB/gIB/fYCCf4CA
gIKAf4V/gICCf4B9fYCDgYCAhoCBgIB9gYGFgICBgICDfH6AfoCAgYF/foGAgH+Af4B+goCAfn+AfoV7hIF+g3+BgIGBln9/g4CAgoGAgH6CfoB/gYOAgoSAfoF+gICAg4CDgYCAfH+EgICAfYF9gH6AeICCgICA
fn59g4CEgH98fn+FgoGAgIB/gn+Af4CDg4CAgH6DgICCgICAfIOAgICDf32AgICAgn+BfoGAgIKBd4B8gYB8gXt8gYCAgoKAf4GAgoCAgH+EgIGEeoJ/f4GAhYCAgHx/gYCBiIGBgIB+f3yAhn6AgH+AgX2AgYCB
gIKBgImAgYB2foF/gIaAf4GAf4CDgIGFf4B+gIGBgH+Ag4GCg4CDfYKBeH5+hHyBgICBgH+Ef4CAeoB+gIl/hH6AfX+Bf3x/ioCAgYd/goCAgIaBgYCCgYJ+gIB7f351gIOAfoB/gIB8f4KAgIB+gX+AfoF9gICA
g4CAgICAgHuAg4CCgX6AhH95gX6BgoB+foCDgIB/f4WAgICAf4N9g4B/gYCAgX2AgICAgH+Af4GAfXqBgH97hYCBgoCAgH2BgIqAgJGAgIaBf4F+fn59g4B/f36AgICCgX6CgICCfn59f4B5f4J9gYCCgIKBfoOF
gIB9f4CCgIF+f4CAgYR8foCDgoCAgISAgoB/fX1+gH+AgICAgIOAe4N/gIGFfoKAgYSBgICFhYGAfn6GgH+Bf4F+gIB+goGAf39/goGAgIGBh35/gIJ/gH+AgICAgIKBhYGBfX58fYNygoOEgYB/foCCgYGAgYGF
g4F8gIGAgICEhH+AgYCCe4B/gICEfoGBfYN+fn+Df4CAf4B9gHyBhnZ9en6AhH1/gX6AgICDfH9+f4CAgoN8f32BgYGAf4CAgYB9gIGAgH9+f4CBfXx1hIWDgIGAf4GAg4KAgX5/foGAgX59fn6AgYCAgH58goB9
gYKCgoCAgIKCgoCAgICCfn+AgYB/hH6BgoOCgIF9g36FhICAgICCgH9/gYKAgIGBgYSAgIB+f4OAf4B/gICCg4SHfYOCf4F+gH+CfoZ/f4B/g4CEf4J9hXOCf4CAgIN6g36AgXmAgIB+f4WAhoB/gIGAgH6AgIB/
gIGDf4KBe4CAgISAfn+Af4ODhYCAgIGBf4CAf4SDgoCAgICDhYCAfoGCgX+Af36AgH98gIB/eoJ/f4CDf4CAgICAgH6Af36AgYCDgYB/hYOAh3qBhHuAg4CAf4GBgIB+gIWBgYGAf4CDfH+Agn+AeX+Afn59f4CA
f4GAgYF+gYaAgIiBgIB9gIB/gn59gH6AgYCCgX2AgoKBgoKAgX9+gH6AgICDgoB6f4SAgYCAhX1/gYGAgoKAgYaAf4CBgICIgYKDgIB+fn+BgYGBgYCBgICCeoCIe4aAg4CGgIOAgoGBkIJ+gWeBgYB/gYKAgICA
gYGAgYGAgICEfoeCgX59foCFf4KCgIOAf4CCgICBe3+BgoKAgICAgICBgICCgoOFgICBf4B+gICAgHqAfoB/goOAgICCgISAgH9+f3qCg4B/g4GCfoCGfoWBgIJ/gH+AfYKAf4WAoX59f395gYCEgICCgIGBgoB/
gICFgoCEgX+AgXyBgICCgH53gH59gIGAgn+Ag4F/gYCBgICAgIGAhXp+fYSAgYCCfXqCfoCCjX+BgHqCgX9/f32CfoBxfIB/i4GAfYOAfn95gYJ/gIOIgn+Bf4CDfoCBfYJ+fYOBg36DgoCAgoGDgICBf32EgnuI
gH6EgICAgICDgYCCgX6BgH1/hIGAf4GEgH5+goGBgIB+gYKAgoKBgoCAgX+AgYV/foB/gIKAf36AgYKDgYGCf39/gX2AgYCCgX9/gIV/foCBen99eICEgIaAf4GCgIWUgX9+gIB+gIKDfYKBgICAgIKAgIF+gYGA
gHWGgoF9gICAgH2Bgn6AgYGGgoB/fIGBgH9/gIGAg31+gYKBgICAdn59gYaCg4uAgH1/gICAgYF/f4SFf4GEgoCBfoCAfn+Ff4WDgYOCgYCAf4B/gICBgIKAgIB/hIGAf3+Agn+Ahn2BgIGBhIGAgIGHgICCfH9+
fX+BgICBgICAe3+BhIGAgIJ9gX59fYKAgIR/gICAgICAhoGCgH+BinyDgYCAeoeAfYaAgIF8g4CAgYCBgICAhIB/gXmAfoB+gYGBgIB8gH+CgIGAf4GDgoGBgYCAgICAgYCAgXuAg3OGgHyAfHuBgIWDgYCBgIB/
gIZ/gIGAgIB9gIN9gICAgH6AhoCDe4B8gIKAgYCBf4B/gH2BgIB/gYCAgIJ/eYOAfn+Bfn2AgH6Af4B/e4OBfn+AgIKAgoGCgYCAfoCEgH6Af4CMfnx7gIB+foCAgoCBe4B/hH2AfoGAgHuAgYKBfYKAgIGBf4CB
foGAgICGf4B/gIGCgYB9foR/hH5+gIJ9gICAgoB9gIN8fX6AgHh5f4aAgIKAgIGAgICDgYh+f39+fIB5gH6Cf36AgoF/f395gIKAgYCBgX+FbYCBhYCDfH+AgIF7gICAf4J/gIB8f4CDhH6Af4KAe4B+foKAgICA
gICBkX9+gYKDf4KAgICCgYOAgYB6goCAgICAgoCAgH+AgIF8gH9+gHqAgH99foCCgIWAf4CAhXx/gH9/hn6AhIGAd4B/f4KAgISBgH1/gYGAgH+Af398gIB/gXyAfoCCgH5/goF8goCDf397gYB/fn+AgYB2gICB
foGBgoGDg4WAf4CEgIR/gYCBgH9/g4CEfoF/f4GAgH1/iIF/kYB/gYKAfYCBf4KAgX9+f39/gX19gH2CgIGAfoB+gIGBgICBfoKBgIKEgYCAgX+Bf4B+gH+CgH5+f4OAgoCDfoCEfnqGgH6AgYB/f4GAh4B9f4CB
fn5+gYKCgHyAgHx+gYGBgIB1foB+gIB6gHt/gICEgoKBfn5/gIKAgICKgn+AgH6AgIB5fH17gH5+g4B/f4B/gIOAenmCfYCEgIGAgYCBfoJ7gXt8gICBf4CBgH9+f4OAgoF6goN+gX9/gIB6gHd9gICAgICAfoCB
gIODgH6BgX+BgYF/goCBgIaAf4CHh4B6f4OEf36Af4N4f3+IgIB+gHuAf36Bf399gYB/hoCAgICBgICCf3t/gHl+gIKAgoCAgoB/foCAgHqBgICAgICAgYJ+gH6BhnSAfX+CgICAf4CCgYGBgHmAgoB/fH2Cg4B+
f4GBgICAgICBf4B8hoGAj4CHgIOAgH+Ag4CCf3iCgICAgICAgIB/fn+Af3+AgoKAfoCFgoCGgICBf3yBgH6AfoCAdH6AgIGCgoSCf4CDgXx/gIeAgICCf36BgICJfn+CgYB+gH99foOBg4CBfn9+gICEgICCf4F9
gHl+gH5+gICBgoF+gYGCfX6AgoCBgoCAgIKAgYB9gICAf4CAeoCFi3+AgoR+f4B+gYGEgH6AfYCAfoCAgYKAe39/gH6AgH2AgICAf4CAf4B9foF9gHuAgIB9gH5+f3+EgYB+gICAgYKBgYGCgYGBgn+AgH+DgIGB
gIF/gIKAf39mgnuAgICAfYCBfIKBhYCBgIB+gIB7gIaAgICAgIF/gH+DgX+Ah3yAgX+EgIGBgn6BfYCDgYF+gICBgIGAgYCAgoB9f4KAgIKAgICAgICAgYGAgn+Bg4B7gIKAgIB6f4CAgH+AfoGAhICAfYCAg39/
gICAgIKHgoGAhn6AgYKBf4CBgH+AfoCBf4CBgH5+foF/gICAgoCCgICCgYWAgIGAgYCCf356hIGAgYCEenp+gX9/g36AjoGAf4CAgICAgoGCfn+CgICDgIB9gIGDgHmGgoOBeoCAfX2AgYCAeoCAgn6DgICAfYF9
gnyAgIGAgH19hYCAgICAgIGAgYB/goCDfX+AgIh+g4B/fIaAf4CAf32BgYR+gH+AiH2DgXx/gH2AgIB9gIaAgIB/gICDgIWDf4CBgIGBfYGDf3+DgHeEfn+AgH18gICBgYGAgH5/gIGBgH99gIGCfoCAeIF/gH+A
gX59gH6AfHyAf4B/gIN/gIB+goGCfoCFgICFgICAgIGBgIOAf3t/gH9+fICAgYJ/hYCAfoN+gYCBgYGBf4B/gYOAgIWAgX+DgIB+gICAgIGCh3+EgX2AfX99foV0gICBgX6EgICCgH+Bf4CAfoGAgn+AfoGAgIF9
goB+gIJ/f4eAgn5/fYV/foJ+f39/gICBgn13fn+AgICBfIB/fYJ/gX+EgIF/f4CCgH+AgX+Cfn5+goF6gIF+foKAgIGAhH2Ch3qBgIN+eYKFgICAgH+CfIB/gX+AgH2AgIJ8fnuBgYOCgX+AgICGf3+Ag4B/fICD
goF+f3+DgH6AhYCBgICAgICBgnh/foCDgIGBf4F/fH+AgICCf4CBf4CBgH9+f4d9f4CAf3x8gIB/f4F8gIGCgImAgIKAfnyBgoCBfYKCg4OEgX+AhoCBgICAgIGCgH+Af35+gYGDgYKAgIB/fIB4gIKCf4B2goB/
fYB8f35/gICBgH9zg35+gH+EgH+BgIB9gIGCg3t/e3+AhIF9gIF9f4CAgoOJf4CEgIB9gIB8gYCAfoB/gICAgHmAfoB8g4GBgYOAhoCBgIKAgH59f4GCf4B+f4J/gICCfn2CgIJ+gH6AgoCAgXeAgH6Ef4F+gIB/
gICDgICAgXyBfoCAgIWAgoB+fn1+foCAhH6AfICCgoF7gIGAgH6Ah4WAf4B/gH+FgHyEfoCAgoR9h4GAgYB5f4GAf354hH9/foGAgIN+gn+BgIp9fH59fX1+gX2AgIF/f3+FgICAgH5+foGAf4CAf36Af4OAgIB8
gX1+fnuAgICAfX9+f3+AgYB9gICAgYCAgHV7f4CAgICAe32AgX9/g4GBf3yAgIGCfYCAg3uCgH98ioCAgHyCfYCAf4CBgIF/gYKFgHyAfn9/gHyAgYZ+gYCBgX6Bg36AgH+AgHuBgH+BfoCAgIGAgYCAgICBgIKB
gIOBgICAgYCPgIGBgH5/hYB+gICBgH59gIV/hIB8gH9/g4B/f35+fnJ8fX6AgH2AgX6CgH6AgICAgH9/hYWChH1+gIaAgH6AgoCAgICAgYCAfH+Bf32Bf3+AgIGAhoGCgYCAgYB9fICAgH5/f3yAgX59hIB9gH9/
f4CAgICAg36Af4CAf32Af3qCgX6Cf4B+gIJ+fYF7f4CAgIB8f4CAgICAf32AgH+BgYCCgIGCgX+AgXx+iYGAgIGBgn+Ag4V/gIB/f4CBgH2ChX6AgIJ+gX+Kf35+gICAgIB/h3x9gYJ/f3+BgIB9gYCAgIKGhH2A
fYN/gnmAgYCAfoJ+gICBgIOCgH+Af4CBgIB/gICAf4F0gICBgH1/hH58gH6EgH19f3+Bg4J+f4B9f4KEgYB/gIB8gYKAgICAgIB+gIGAfoGBgXyAgoB/gX97foB9gIKCgIGCen2AfYh/gIKAgIJ+gIGAgHt/hYN/
gIOCgIV/gIGAgICCgICDf3+AgH+HgH51gIB/gIGCfoB/gX+Cfn56gYGAgYCDgIWAgYCAgH+CgYCAfYGAgIB7f3+AfIF9fX2CfXyHgH5/gH+Df4OBgIGAgH56g4GBgHt+h4SAgIGCgIGAeoOBg4GAf4CGfYOChICD
gH6AhX6AfoCAfn6AgYWAgIGAgHqAgoN/f4B9gIB9goSAgYN/gn+AgYd/f4F6gIB/f4WBgX9/f39/f4CEgIB7gH6AgICAiYSAgH2FgIB7goCAf4F+gYB+gX+AgIF8h3yAgIB+gIB5g36JfYGBgYGCf35/gnh+gIB9
hICAgX+AgH6Aen5/ioGAgYOFfYCDgYCIgIGDgYB/gICAg4CAgIGEgHyDgH+BfX6BgICAgICAgIWBgH2AfYJ/f4CAgICAf4F/fYKAkYF/gYJ/gH2EgIB+f4KCf3+AgICAgH9+gIiDgICAf4CDgICBgIaAgn+AgIGD
f4N+eoGCg4GBgn+AhYB9gYKBfIKAf4KDeIGAgoCKgIF/fn+BfIOAgoCAgH2AgoSAf4CAgIB/goF/gYB/gYB/gICAgoWAgIOAf35+gHp+gICBgYKAgX+AgH+AfYJ/fX9+gXN/fICCg4B9iIGAgYiAgIN/fYB/f4B/
gISHfX6BgId/gIN6fIB/gICAf3+EfYB9e359hX6Be3+Cf4CCgX99gYGAgIR+foN9fn6BgIGDf4CBgH2AgICAfYGKfoOBgIB8hH+Ag4CBfYCBgIKAf4B9fYCCfYGAgIB/g39/e3qAf4CGf4GBfIB+eoB/gICAf3+A
goCCf4CEf4CCg4KBf4OAg4B/f39+foB9gIKAgYB+gH9/gICCfICDgH2CgH+Ag4CAgXyBf4B/gICAh4qAfoCBgIB/gYGBgIJ7gYCDgICAgHyAfoCBgICCgIB+gn2BgH9+f4B8fIOAgIGAgYB/gIGBgHyBgIKAgICA
fYKBfYOEg4B+f4GDfoCCgYCAgYSAgHuCgoGDgYCPf4CBfYCAgoCBgYCFhIF8goJ/f4KAe4CEgoGAf4WAfoB/gYd9hICAgH58gIKAgH9+gICAf3qAgIKBgH+AgIOAgYKAgYB/gIJ6gICCgICBgXuBgoCAfod/g4OA
h31+gIJ/f4B/gYB/gH+BgYGAgYF+hH+AgH+CgYKAf4F7gn5+gIB/f4GAgH+AgICCgIGAgIB/eIGAgoCAgHx9gYKBgIB6gXyAgIKLgIF+goCAeYGDgICBfn+AgH2AgIJ+hICAgICDf4CDf3+AgoCJfoGAf4B3hIaA
hIB/ioCAgIB+gX+AgIGDfn1+gYN/gH6AgYCAgYCDgIR+gIGBhICAgH9+foB/gIKAg39/gICBf4CBgICAfX9/fn2CgICAgIKAgH97goCCeX+Ag36Bgn9/f35/gH2DfYGIgHt9f4B8gH9+gICAgH+DgHp/goF/gIGA
gX+BgIB/f36Ahn1+gICAgYWAfoKEgIOAgH+BgIGCgH6Agn99f4B9gH57gH2BgH5/gYGFhnuGhIWBf3+Ef4CAgH+CgYCBgYiAgICBgoJ9gHyBf32AgICAgYF+foB/f4F+gId+gIR+gIF/gICFfIGAgYaBgoF+hn6B
foB9gH+DhYCAfoGBhHp+hYJ+gYZ/hIKBhIB+gIF/foSAfH+BgH+Afn+BgH2CgH+AgIGAgn97gH+AgnCAfICIhIGAgIB8foCOgIJ/gYR6gH+AgH99gICBeoB/gHx4gIGAf4KBgH+AgICAfYF+hYB/gH+AgIOAgYWA
f4B/gIJ+goGCgIB9gIB+goGAgH+AgYF5foCCgIJ/gX9/hYCAgICCgIKAgIOAf4CDgIKBf3+CfoCAgHaAjoGAf4CBgIKKgIl/f35+gIJ+gYKAgIWBfICAgIB+g4d/hYGAgIKAgH+Agn1/hYCAgICAgXR+gX2Agn9/
gIGCgX2AgYGBgn6AgIGAgICAfH2AgYZ+gYaAgIB/fYB7f3+AgICAgHuAgICAgoGAgX+AgIB9gn2AgICBhYGBgIJ+hX2CgICCgX6CgIB+gICBfn+AgIGBfn6Df4CBgn5+goOAgICAf4KAf4B7gIJ/gH9/gIB/gYCD
iXyNgIGBgIB8foCAgIB/gICDgIB+f4B/fn59gIGAgIF/iYCAeoB/foCAg31+fYOBgoGFgn+AgIKBgIF/gH9/f4KAgVKCf4B/gICCg4OAfIGCfYF/gIN/gIGAgX+Af398gIKAgoCBfnmCgX6BgHCAfH+AgoCAgIB9
gH5/goB/foGDfH9/fn5/g4CAhYKAfn+AfoGBfIB/gX5+fX+AgICAgYGAfoCAhYCAgX98gIGBf4h9fIB/gH99gIB8f4CCf3uAfoCAe3+Af3+AgX9/gICAgYV9foCAgICBfYGAgIB+goCAgYh8g3+AgICAgIOAgIB+
gIB/gXl/gIiAfYB/hYCAgoeAgIKFgYCAgH+BgYGCgIGBgYCAfoB/f4F/gICBf3+Be36AgIh+gYGAgH6Ff36AfICAfn5+gYGBfoCEgIOCf4J+hICAg397foF/gX6EgIGFgH6BgIGAhIB+gICAg3+IgICAgIOAgYB/
gH+Ag4J/f4GEgICAfoB+foCDf4CAhoCAgIGAiISDg4J9gYGCgoB/gH1/goB9gn6AfIJ+f3+BgH+Af4KAgIGAf4CAgIN8f359hIJ/f4CAgoOFgICAgICAfYCAfn5+gIB/foF/gH9/g4CAfISAgH+HgICBgoGKgYCA
en+Afn6Af4CAgX6Ahn2EgICBg4CAfYWBgIOBgXqCgIKChYaDgIGAgH2Cg3+AfoB7gYCAgIGAgICCgICDeYCAgISAf4B+f36CgICBgYOAgICBfoB+gYBxfH6AgYCAfHyAgICGf4B7jYGAgX97gHaDfYB+f3+AgX+A
gIeBgICIgoOCgHuCfYR/eoCCf4B/hXyEe4KEgICBfIGAgIGDgYZ+fYCBhICEgH5/gX2Af4CDfYSBfoSAfH2CfoOAgICDgICAfoCAfYCCf357gIB+f4aBiYeBgH1+g4GAfoCAhYKCgICAgH2GgICJgH6Ad4KAgIN9
gYCAfoB/foB9gH6BgYKAgYCBgICBf4+Hf4GDgICAgIKAf4CAgH9/gnyAf4B+gICAgH6AgIB/gYqDg4OCfoGBf32Afn2Ae4J/g39+e4J/goN+gICBgYCChYV/gYJ/gICCfoB+gHuAgoCCgYB/fn+CgICEg31/goKB
fnyBgICAg4B/fn+AgX17hH+Afn2AfoCGgIGAgHl/hYCAfICAfX+AgH6EeoCAgIF+gnqBfYKAgHWCf3uBgYCAgYCBfYCAgIGBgH2DhICCgXmRgICAg3+AhYCGgYCAhX2AgICDgH99gICAfoB/gIKAhn9/jX59gIF/
gIGBgYCIgICAgIGAfoB/hX6BgX2Afn+Agn+Af399f4KAgHyAgIKAgIGCgYCAgH9/gIB/gICFgXyAgX9/gIWAf4F+f35/gH+BgIB7eYqAgIB8gYB+gIGBgIOAgIOAgIB/gn1/goCFgIKAgIV+f36Afn97hX6AgIGC
fYSAgH9/foCAgoB/iIGCgYCBg32AhYSBgHx8gIGCgIN/fn+Af4CAgH5+fn6AgIWAfoB/gIF8f3+BeoB7gYCCgICAfIF/g3+FgIB+foCAgIGAgYN+gIKBgIF+f4KAgICAfYCAgYKCfoSBfoB/gH9/gICBgYx/gIGK
goGDgIF/gICCgYCAgYKBf36Af3yAf3+CgIGDf4CAgH9/gIeDgYGBf4CAgoCBfoCBfoCAf4CAin5+gYOBgX2Bf36Ag4V/gIiEgoF6gYF2fIGAgIF/gICAfoCBgIJ+foF/gIJ+fIGCgoKAgId/iX+AfoCAgICAgoB+
fYODgH6EgH5/gIOAgH+Ai4CAfoGAgICAhICAgIB/f3+Agn1/f39/e32Af36Bf4N8gICBgIGAe4CAfX+AgH+AhIKAfIB+hH9/gIN7gIB9f3+GfYd/gYKEgn6DgYJ/fYKCgIGAfoCBgICAgICAgH5/eop/foCAgHuB
gH+Bf4KAgICAd32AgIOGgH+Cfn+EhICBf4J/fYB/gIB/f4B/e4CAgICAhH+FgH2IhYCAgYN+gYCAf4CAg3aDf4KBf4F9f3+AgIB/f4CCfoCBfYCDgIGCh4KFd4B/gYOAfICAfoCAgH+Eg4GAjH5/gIF9fn6Gf4CB
gH6Af3+BgH9+f3+FfYGAgYGAhICAf4GBf4WCgH2Af4CBgoF8gIB8fYCCgYCBgYN+fXx9foGAf4CAgYCBgIB+gIB/gX2Af4SAfYCBgoCAgn6DgYJ9gIOAgH+AfoKAgYB+gYN/gHuIfnyAgYCAg3uAgH+CgoCCgICA
gIB/f36Ai4GAgIOCgoN7fYWBgICBfoGGgYJ/gH6BdXuBg4CBgICCfYB/gYCAfoB+gIB/fIaAgH6AgIKBioKAgIJ/eoGBfYJ+f4CAgX6Af4CCf3yBgoCDgYB/f4F/hIGBf4GAgHyAgICAgX6Df4OCgYF/goGAgICB
foF9gYCBgYGAgIJ/gH6BgYB+hYSAgIB8gn+AgICBgIB/gH+Bg4N/f4d+gn9/f31/gH18hICCfoWAgXqBf39/fIKBgImAgYCBfn95e4OCf4CBgYCDfYCAgYB/gX6Af4CBf4CAgoN9foF/hYCBf4B+gIp/gH+DgneJ
gICAgXh5f359gYGAfXuAgH6AgIF+gIB+g4B/gICBf4GAhn9/gYGAgn6AgIJ9gIJ+f318gICDgYCAgYCAgH2BgH6DgIGBgYJ7gIGBfYCBgICBgIKAfoCAgHubgn5/f3+AfpGAgH+AgIB+g4KAfYCCfoB/gYOAgIGA
doGAhIJ/f4CDgX+Ag4GCgX18f4B8fYCBjIGAgYSBf39+gYGCgH+BgoCAf3+FeoCCgH5/gYKAf4B/gIB8goKBfn1+gHKCgX6AgIKEeYCAgIOBgHyAgICBgICCfIF/g4CAgICCgYCBgYB+f4CAgnZ/gX92gIB+d3x+
gIKAg4CEgICAhICAhn6AgHt/eoN/f4F/gHx/f4B7gH+AhYB/gIF/gICAgIB9f317goB7gIKEhn+AgH1+gH6BgICAgICAfIF8goCAe4GAiYB+gHyFf4CKiICAgICBgIB9gYCEgIGBhIB9gIJ8gYF/gYB/gIB+gICD
gICBhIF/f4CAgICAiYCBgH9/g4B/gX19gYCAgICAgH+Afn5+ioCAf399f3+DgoF+gIB+f4CBf4CAgYJ8gH+Ag4R/gIF+fn+CgIGAgH+AfoF/hYKAfoKBfIGChIF/gIF/gYCAfoB/f4OBgIZ/gnuLhYB9gICBgIKA
goN/gHx7goB/f4KAg3yEgYGAg4GAgYB+fX+AgICFgYGKgI+AfYF/gYB+gIJ/gIB9g4GCh398gYCAgoWBgIF7h4CAfoGBf4OAgoKCf4CGgX2Af4GAfYWAgH+MgIB/gICEgoCDf4CAgICAgIB8gH6CgICEgISAgIOB
f42BgH9/f3+AgYGBgoN8gICAen+AgIKBgIF+gHqEhn9+fYKAf3+CgIGAgISFg4N9gH9/gIGAf4CJgoCFfn6SgICAgXt1goB+f4CAgYCAgoGAf3+AiX2AgH+AgICBgIB/gn2Bf3d9goCAfoSAf4CEgYKAgYB9gISD
gn+AgXyAgoOAgICAfoCAgYCCf4GCgICBgoB/gHuAg32AhH2AgH+EgYCBgJ1/gX9+gYOAgIKAgoKChYGAhIGCgIB8gYGCfn+DgH5/fYCAgX6AgIN/gICAgH6Agn+AgH6Cf4J8gH5/f4F/gICDgICBfoOAf4CAe4CA
gH5+gH5/foCChICBgX+Cf4B2gH+Ff4OAgH2AfoCAfoB8gIB/gIKAfn+AgH2BgYCEfYCAf32AgH19gX9/goKBgICBgICAhH+CgYB/foF/fnt9foSCf4KCjYOBeIuAgXx+e35+fYCAfoCBgI2AgH+AgIGBgX6BgIKB
cn+AgoF8hIF+gIKAgoKBgIB/gn98gH+AgYGCf4F/gICAgIGAgIGAgH6Cfn6DgICBgYB+gICFgYSDg4SBgoKAgYKAgX+BgHl/f31/fn6BfoGAgHeCfHuAgIKDfnx/gICBgX6Ff4B/g4B/gICJfoF/gYGGgHeAeYKK
fYKAhH+AgX9/goB+f39/gXyBgYCAgIKAfYCBgH96g4CFf4B+gIGAgICMgIN4gH5+gYKBgICEgoF/f36BgoB/gYCAgk99gISAgICAfoCBeXqAgIB+gICDgICFf4KAgICMf36AfISCgHuAgoCAf4J2hIB8foCBgn2A
gYCDgoB7gICAi4F+gYCCgYCAh4B3gH6AgICCgIN/gYKDgoCAgn9+gId9f4GKiH2BeoGAgn+Cf4B+gIWDgIGAgICDgIJ9foCAf4B/g3+Af4CAf4B8fYB+gICBf4KAfYJ+fYGAgH2Af32Cg314eX1/foKBgX6CgIOC
foaCjn+AgYSAgICAfn5/gYCAgIB/fYCEh4GDfIKAgYB2gH1+fnqAfn9+gICBgIGAfH+AgICBgIKBgYJ/foOCg4GAhIGAgIKAgYJ+eXp/gH+HgoF+gH+BgH6Cf4CFfYB9eYGEf4CBgICAg4B+gICHg3+FgIF/gIB6
gIN/hYGBgIGAgoCAhYF9fYCBgIR6gn6AgYCAfYKAfH+DfoGAf36AhISBgIB/foWFgYN8gYCCf4CBg32BfoOMgICAf3qBgX+GgIOAe3+AioKEfoCBgH6Af32AgIGBgH6DgX+AgICAgIN/gH2Af4J+g4eAgYCBgoB/
f4GBgXyAgoGCgYCBfX2EfYCLgIGBf4GAgICDgYGAf36AgYaBgIB9gIGAgISBgYB+gHuEhn+ChH+AgoCDf4GBdX1+fICDfoGAfoCAgH+AgoKBg4CAfYJ/foGBfpaCgImCgYCCg4CFgIKBgYCAhIF+gIB7gYKAh4CA
eXyBgoGAgH+DgoCAg4KAfYB/gH5/f4B+gH+TgIWAgX9/g4KAgHqEf4F/fYB/fn57gHyBgX9/goB/gn6AgH2CfoCBgIN+gICCfH2Af3+Af4CBgYCBgHyGgn9+fYCEgH2EhIGHgYKAfIKBg4aBf4B+foCAgH5+gYCA
gnmCgH+Afn6Bf3+BeoKBgIF9f3+AgIKAgImAgYCBgICAfn6BgH5/g4GDgn9/e4KAgH6Ag4SAgH9/gYCBf4B6gICTg4B/f4CAgYB/fYCAf4CBgICCgH6Bg4CAf4CBf3+Ffn2ChIGAhH9/gH6GgoGEf3iAgYCAgIGB
hX+DgIF/gICAfYCAfn5/h4GAfYB/gH2BgICCgHyCgYGAgHqIf4KBfoCAhYZ+gIB/gYCDgYWBf4WAgYGCgYKAgYCAfoCAfn2AfIKAf4B/gIB/gICAgIGEgoCEg4KHgICAgH6EgIGEe4CAgH6AgIF/gYB+gIGAgoKA
gISAf3qAgIOAf3+Agn+DeoOBf4CAgYCAgHx5gYR8hICBgH6CgYB/gH+Af4R/gH+Af4CAf4CCgIGAgH+Cf31/gICAgIGBgH+Bf4CCgIF/gIGAgX9+fIF/gYN+dYCCgICAfoCBf4KAfXyBf4B/gIF+hY18gHeAgYB+
gICAgH6CgH6Ag4B/gn+BfoJ+gICAgYB8fn2AfYGAgICCf31/goKBgISEgICAf4GAgH5/gH6Ad36Af4B9gH2Agn9+gH+BgH6AgH+CgICAgH95gH6AfoSBfIGAgICAf4CCfYCAhICCfX2CgH2AgXyAgIB+goB8gIJ/
gX9/gIOAf3yAgH99gH+BfIKAgIB+fX18gIB9gIKAe4Z/gIJ/gIGAg4GAgH9+gX+BgYF+gH+AgIJ+f35/fIB+goCBhX2AgX9/gIB/g4J+f4F7gYB7f4GAgX5+foBzf4B/gH+Fgn99gIB9goKCgYB/gICAgX+AgH6A
gIB/eICAhXmAgICBgICAgYCHfYJ/gH5/gISEfISAgICngH+AgH2Cf398gICAfnqAfoGBgICAgYCAin+Fen+AgYCAgIh8fX9/g4CAfoKAgHyBf4eAgoeAfoOAiYCAgIGBgYCHfoB+gIKAgYCAgICCgH6AfoCCgIGD
h4GAgIB/ho+AgYF8gH+Gfn+AgXyBfoGCgICAfn+Ag4CBgoN5h4B/gYOBgX6CgIB9gH5+f4CAf36BfoF+gICBgIKAgH+AgIGHf4CBfoyCf4CDf3+BgH+CioF/hICBfn+AgIB+gYJ+gYZ+gHuAfoCAf36FfnuEgnyA
gIGBgIKAf4CBfIB+fX6AgH9/f4J/gYB/gYCBgIB/gIF9fYWFhoKAgIB9f31+gYCAhH2DgYCAgIOAgYGBgYCAgH+AdoB+gYCAgIB/fHqAe4CBg4KBgIKFfoOAgIKBgIGAgIGAe4KAg4V/gICAgIGAgYCAgIF/gIB9
fn6AfnqAgYR9gIKBkICAgnuAgH6Bf4CAeoKAgH58f4N/fIF/f4CAgYSAg4F/gIKBgICAfo6KgYCAf39/goGAgIF/gn+Ag3aCeoB/fYF/f39+gX6Dg4SAgIKDgYGCgICAgIODgYODfH9+goCAgICAgICFfoGCf4GA
f4GAgH99foCChHeAgYJ/f4CCgn2Af3+AhH+AgICEfn5/gIR/gHp/gIB+gICFfoCBgIGBf4GAf4CDg4CBeoJ+gH99foCAfoB6gYOBhH+AgIKAgH2Bf32AgH+AgIWBf4GAgYGHgYCAgX+AgH99gYF/fIB9hIB/goB/
foKEgICAe36AfoCAf4KDf4CAf4GAf4OAgH6Af4GCgH+AgYCGgIB/f4B+foOBfX2Cf4GChYCCgICAgX5+fn+DgICDgIB6f4GAf4GChX+CgICEgoGBfoKKg36AgYF+foKAgICGgYCKgH1/goCAgYGCgIB/gH2EgYCB
goCCfnl/gYB+gH+Agoh/f4B/gIKAgoN/fnx9f4F+gICBfoB0gYCAf4N/gH+EgIGAfX99gIOAg4CKgn9/gICKgYCDgoCAgIGEgX2AfYCAfnuAg3uBgYWEfnuAgIGCf4F/f4CAfXeEgICFgoF1g3+AeYCBfnuAgICD
gH9/gYCAgICCgX+AgoODgIN9gYaAgYF+g3+JfH2DgYB+gIGAfn+Afn+AgH1/gICEgYCBgXyAgoCBf4J/gIF7fn6CgoCCgYCAgH6AhoCAgIJ+foSAgICAf4GBgX+AgYF/j4KAgH6Af4B/f4OAgYGAgIJ/eoCAf4CA
hIB+d4B/fYB+gH6EgX+Afn+AhYB/gX+AgICDgH+AgIKCgYCAgoGAfX9/gn6AgICAfoF/gn2AgoJ9fICAgICAg42Af4CBf4mAf32AfoGAgIGCgICAg4CAg4WAf3yBfoCAf4aAgH9+gX9/gIGAf4CAhX+AgoB9gIGA
gYB/gYN9gIGAf35/gH9/goGAgIB+gIGCgICCgH+CgYCCgYF9foCEgHp/gnuAf4CCfX6DgH6AgH1+gIB/gX+DgH2AfYF/gIGCd4GBfn+AiH+AgoCBhH9/goF/goiAgIF/gX+AgICAfoCAf4N9fIJ/f4CAeXp7g4CA
h396gIB/goB+gICDgYB/foGBfX9/gH9+gICDhnOAg3yAgX2BfXyFfH6AgIB+gH+Bf4F7f4CAf36Ag31/gIGAgoOAgIR+gIB+foF/gH+CfYB/goiAhYCBgYGDgIB8gIN/g4B9fYGBhYGEfoCAg4CAg397gH9/gH58
f3+BgICCgICAg4CAgISAgICHf4CDf39/gICAfYGBgYF+gIGAf36BfX6Ae4CBgICAgIGDgIR+gHyAhn98g4CAgHqChoB/f4KBgoCAen5+gICBfX6BfoB+fIB/foB9gIGBgoF/gYB+dYB+gIOCgH+Cf4CBfn1/gICB
e36Df4KBgICAgIGAfoB7f4GAgoN+f4B4doN9fH+CgICAgIGBgn+AgYCBf3+AgH+Bf4SEgH99gX9/gICBhYOAhH+AgYGBf4GCgIKIgYCDgIB/gIB+foGAfoCAfYSCgH6AgYCBfYCEgH6AgICDf4R7hXuAgICAgIKG
fnuBhH6BhIKAf4B8g4OJgnyBgH+BgICAf4CAgH+Df4J/f4B8gX59fn+AfoJ+gICAhYCAi4CAgH+AgIF/gIWBfoCAfoGAgoJ/iIB9gYOPgYaBf4B/gX+DeYCCgYF+goCAf4Z+f3iCfoCEfn6Ae36Af39+gICKgoB8
gIB8gIKCfoKAg3+BgIB/gISAf4B/gYB+foGAgIF9g39+gICBfYOCg4GAf4CAgH+Af3+AeYOAgICBe4J+f4GAfH6AgIaAf4GBf36AfoKAgIiAgYSAgIN/gJx/f4N/f39+gIB+e4B9gIGBgXl/gIGBf32AfoCEgYGA
gICFgoJvgYCBeoCAgIZ+f4V/g4CAe4OBfn93gYN7gHx9gH+AfX+AgX+Af39/fYB9gYGAfX6BgX2DgYF+gIWCgICCfIB+e4B/gIyAgYF+gH5/gYGAgH18f4CAfn+Dgn9/gH+Bf36CfoB6goCAf4V9gYWAgYCDf4J/
g4qBgn+AgICAgIJ8gX+AgHyAgICEgH6Afn+AgH+DgIJ8gIB7goGAfoB/gX59goKAgXyCgIB6gIGBg4GBf3l9foKDgHiCgYGBf4B/gH+AgX+Ae317f4KFgn58fH93gIB/f4CDf398gICAfnuAfH6BfoKAgH9+f4CA
hICBiYKAgYF8foCAgICAgoGGe4B+gn+Be3+FfYGCgIB9f4CAgIGAfYOBhoGAhIWAfX2AgYJ/g357f4CAg32AgX5/g4CBgoB8gH2BgH+AgX58gH+BfoGAfYGAgoOFgX99f31/gX+BgIGAgYGAgISBgIGDgYGBfoF/
gYCBgn+DgH9/fn+CgIB/foCAgX+Afn+CgIB/gn+AgICAgISAgHyAfoCFgIB9gIB9gYSCgYCBgIGBgH9/gICAgn+CgH+AgIKCgoB/fX99goSAf4B/gH+Jf4CAfYV9gICAgH5/hISAf36CfICBeX6AhIGAhIB+fYCB
eYiEiH+AgX+AfnyAfoCAgYCBfoCAgIB/f3yBgH5/gH99gH+AgoCAgIGBgoCAgIR9gH9/gIB8gH+EgIp/f4eFfICAgX+Ff4GBfoKAg4B+f36Af4KEgW2BgICFgH9/hIF+gICDgoCGgn2Af4F+gH6DiICAgIB/gIF+
gIGBgIWAgH2BgX+CgIF/f3+DeIB+gIF+gICCgICCgH+BgoB/g4GBgX9+g4B+f4GBgX6CfYOEgoGBgYGAg3+CgIKAfoCDgYKBf4CAf3+EgoB+g4KAgX+Af3+Cf4SAf4B+gH6AgoB8foGAhYWAf4B/goCBf4CBgX9/
gIKAgH+Dfn6CgICAf4B9foF/fYKAgIB/gXaAgoCAfn5/gX+BhoCCfoKAgYOEgYCAgYCDeICBfICBgISEf4GAe4CAhYCAf39+gIB+eYJ/hYCAfX+AgH6DgICAf4CCgICAf3yAgIB/gICAgIGDgICAgH+AgISEgH6A
foJ9goGBgIB/gH6Af3uAgnyCg4OAf39/goGAg4B9fICAgIWAfYSBhYB9fIGAfn97f4CDjICDgYJ/f4CAgHx/f4N/gICAgIGBgn2Bf3+EgXSAfoCCgICCgIR+gIGDgH2CgYCBgX+Af4CAf4CBgICBgIF9doKEgX6C
fn2CgYCAfoF+gIF+g4F/hX9/gYaAfIB+gYGCgICAgICBgICAgYCHgYCAgoF/h4CDgX+Ef46Af4GCg4B+g4B9gH6AgIGBgYCEgn+AgIN/gH99gH9+gH+Af4OAf3+Agn2SgICAhYCCgYCBgIGAgYODg4F+fIGCfYCE
gIKAgH6Bg4GEfnyAfHWBgYGCgYCBgIGAhX6AfYWAgH9+gICDgICBgIGAfoB9fn+CfYCMgH6AgIB+gIKAfn+AgICBgIGAgYB8fYF/gICAhIF8inaAfYGAh4CCgH+AfYKBg4CAgH5/gnuEgH6AfoN/h4OAfH+AiImC
gH6AgoCAiYSAgoCAfoKCgICCg4GAg4B+fnqAg4SBgYCAgImDfYKAgICAgYCBgIGEeoGAgIB/gIGDg4KAfoCBgIF9f4CAfn+DgICAgICAgH58fnh/fYB3hIGAgYKAf36AfIKAfYWDf4GAf3yAgoCAf36Af4CDf3+E
g4GHgYGDioB9eYKIgH6BgXiGgIOAhH+BgoGCfYCAfYCAgnmBgIB9g4CAgYGBgIGBgIR/gIB/fICBgH+Af4CEgH6BfoCDfX9+fn+AgYCBgH6BgIJ/en5+gICAf358gIB8gICBfH+EfoJ9f3+CgoB+dYJ/gIWAgIiA
goB/foB/fn6Bf4CBgYKAh4CAgH+Agn6BgYF+fnyBfn6AgIF+fIGAe353gIGAgoCBgICEgIKAfn2AgICGf3+AgIB9f4KBgX+AgoGFgICBgICBgIGCf4OJdIWBgX2AgH+Bf4B8f4GAfX2Ag3+DgYB/f4B9gYB/fYGB
gH9/gICDfn+AgICBgYCDg4OAfYGAg3+CfoR+gX+Af4OBgIB9f4KEg4B6g4KAgIF9inyAf399f32FgH6DgoGBgH97gYCBeoCBfoB+gH9/gIOFf36AgYCCgX6AhIF/f4CAgH58en6Af3+AgIJ8g4F/gYSBf4GAgH+A
gH+AfoCAgX6Cf4CCgYJ/gH6AfoB+gISBgIGBfIGAfoB+goCAgICAeYCAgYF/gYCGf4J7gH56gISAf3t/goKAfoB/gICAgX6Ag36AgH+AgIWAioB/fYN/gH9/foCAfoCBfoCAgIJ9hH5/fYSFfYCAiX+BgYOAgH+C
e4J+gIGAg4OBgIGDgICAf36AfoGBgIGAgH2Df4KAgX6EgYR/gIF+gIB9gHt7gIF/gIB8gIKAgH1/gIV+gnuAgYCBgHqAg4V+gHx8gYOAgoCAgIGAgoOBfX9+gX+AeX+CgH6CfYJ/gYB7g4F/gH6CgHuFgIJ/goB/
gYKAgYOIgH+KgImJgYCAgYCBgH2Df4CFf4F+gICBgYCEgICFgH2AgoKAgH+AgICHgX+Aen6Agn2AgIJ/g4CBfH+CgIKCgICAgIGCenh/foCAf4WAgoCAgH+AgYB+gYKAfn94jH2Agn6AgHx/gYCAgICBgIF/gIGA
hX+EgIF9gYB8hHyAgH2AfoCAgIR/goR7gIKAgYGAf4CBf4CBgICAgYCGf3+Dgn97hYSAg399gIKAe36Ahn6FgICBgICCfn+BgYF+gICBcoCAgICBgICBf4CDgX+Agod/fICCgX+BfYKAfYB9gIB+gICCgH6CgICA
gICAfn2AeX1/gIOCgICDg4CAgoB/goB/goCAf4J/gHyCeoCKgIKAgIF/gH+AfX+AgIGAf3+CgYCDfoJ/gHuEf4CAgIOBgH6Bf4KAgIN+gHyEgH6Ef4B8hIGAfoCAgH+AgIGEgH56goaCg32AgX18gIB+gIF7gYF6
gIB+gICAgoCAgX+Af3yAf4CAeX9+gIGAgIF+gIF6hX+AgIGCgYB9fop/gICAgICDhICAgIGAgH6AgGeAgH6AbYB8h4CAgIKAgICFf4KBgoF8fIODgn6BgHyGgYB+f3+AgIZ/lIOAgH6AfnyAcIBqfn+Bf4B/f4CH
gICAfoCAg4CAfH99gICBg4CCgoGCioGAfYF9gIF+gYl/gIKAgYB8goKAgIB8gIJ9gIB/hIF9gIeBgIF+gHyAfn9/gnx/hIOBf35+foB+f4CAgYCBgoCAg4CBfn+AgH59gIGCgICCf36AgYB/gIGEgH6Cf4B8gH5/
gYaAh4CBgICAf4CBgYF/gYCDgH+AfX+EgH6DgIJ+foB/g39/gX5+gH6Cf4GAgYiBhIGBfn99g4F7g3+AgH+Af36Ae4KEf32AgICAgoCDgIF/f3+Af4N/f3+AgICBgoCFgICAgoCAf4aAgIGCg3+BgIF+gn+AfoB+
f3+BgX+AgoCAgICAfH+AgH6EgIOCgH6BgH5+gICDgIKAgIB/d4B/gIB9gYF/gH99f4GAhH6Af36Af4B9goGEgYB+gIF9gYCBgYKAgYGCgIJ/gH+BgIB6fYOAfX5+gICCgICAfYKAf4OBgHyCgH+AiICBgoR7gIGA
gICAgoB+gH+Ag3x/fYOCf4CAgH1/gIJ+gIN+gH+BgIGAf4N/gX5/gH+AgYB/gYOHgIF+g4CBgX2Af4F/gH9/g4OFg4J+gYB/foGAgn6Ff3+AhICDfoCAgICAgIJ+gHuAgoB/gIF+gH+IfYGFgIOAdIGBgH9+gIGB
f4OBgoGDfYSCeoCAgICAgn1/gYB/f3+AfoGBgIGIf4CBgYOAgn6CgIB/fYB/foB/gIKEf4KKeIB+gIJ/e4GAgX+AgH6CgYKBgIGMgYGAgoCAgX99foCAfYGAgYCJdoGAg4uBgX2BfoB+gICAfYCCfoB/g35+gIF/
gICAgISAf36CfoGBg3x/eoB/foGFfoCCgICAgX2BgIB+gH2CgoGAgX+AfoGAfIB/gIODfIB+gYKCgYB7fH2AgYB/g4GKf4GCgH6AgIOCf4GAf4B9goGAf3+AgICEgYCAgoKCgYCAgIB/fn+Af4CAgHuAhoCFhoCA
gYF/foGEgYCAh4CAfICCgIOAf4R/gIGAe4CDh4d8f4aAgIOAdoCAgICAf4CCg4CAgX+Cg4CAgYd9gISBfoKCfoB/fH2AgH58gH9/gIKBgICAf4B/gIF/gIF7gIF+gIWEf3aCf3+Af4CNfnx/gIB+gYCAgIJ/gYGA
gH19dIKAgHJ/fn2Agn9+hX99gIGAgoF/foCAeoGCfYCAg4GAgYCAg4GAhH+AgIGAgICAfYB9gYGBgICAf4F+gIGAgICAgYB/foB+e39/gYCCe4GCgH+Af4CVfoJ5fYF/gIF/fHt7gH6AgoCAfICAfoBxf399gH+A
gYCBgIGAgIOEgYB4f4GAe4B9gIKAgICAgIB/gICAgYCDgX9/gYKBgIB8gX6Fg4GAkICBf319gX9/gYB/gHaDf399goCAgX6Cfn+BgIF/foCCgYCBfn5+gH+AgICBfoGAhH6Bfn5/gIqAfX+CfYV+d4CFfYKDf39/
hoGAg4CBgICAeoGAhIF8gYKDgYKAhHuDhIOAg4CAgICAjIB+gH6AgYCBhICAgIB+gH5/f31+gXl/gIGAgH5+gYCCf3+AfoCAfYCBgn+BfoGAgIOAgH99fYCAgIB9fX+BgX1/fYGDfYF/gICBgICAfoiAgH9+gH+A
fYCBfX+BgICAfoCAfnqEfoGAgH+EgYKAgIOAgIB/foCCf4F/goCAf36AgIWAgH1+goF7fn9+gIKAfYJ9ioCBgH+AfYB9fn+DgYCBf4eAgoR/h3h/f4WAgICAgYJ7iYGAgH58fn5/gX59gIODgn2BgoCBc4GAf4GB
gHiAf4CBgoGBgH+DgIKFgIGDf4CAfYWAgICBgX5/gIB8gICGg3yEgICDfYKAgH+AgICAfYCAfICAgH2Cgn98gYCBfoCAgYN+foCAgoCAgYCDf4CAgYB9gX2EgIGAgYB+goCAgH2CgICAg4B7gH6AgIB/gIB/gIB3
gHiAf35/gYCAg4CAgHuCfoCAf4CBdIOBgYJ/gHyBgHuCgn6BgIGAgIJ/gH+DgIN/gIB+fYCBfn6LgICAf3yBg4CCgIGCfYCFgYGAfXqAfIF+c4B/hICBgX6AgYB6gH6CgIR+gYCFfoB9f4B/fn9+fnSBgISBgYB8
hYiBgX+DgIN/gIGAgYB/gYB9gICAfoB/fn+EhYGAf4CCgICAeH6AfYJ/h4CAgH6AgIB9gIGAh3uCgH6FgICMgn+AgYB+fIyAf4GBgH55gICBfX2AgoKAgIJ+gYCDf4B+goB+gH+AfYKAgn+AgYN8gH2BgIJ6gn2A
eH+DhIB+gICQgH9/gH6AgICBgX6AfoCAgH2AhIN9gH59fH+AgIF9g4GChISBg4WAb3+CgYCCgoSCgYB+foKAfn5/gICAgIGBgX6AfYCAgHl/gICAgIF/fn+Bf3+BgX2Eh4CCgoGAgYCBgYqAgYB+gYKAg39/gIF8
f4F/gYF/g32GfYCAf4KBgICAhICBgX6AgoCGfYeAgICAf4GCgH+AfoKCgIGCfIB9gIGAgX2Ag4R+gIB/g4CBeYGBgn5/gIF/eoGAeICBfYV/f4SCf35/gYKAgoCAf3+AfoJ/goKBf4B/d4CAiYGAgIN/f4CAgoGA
gYB+g4GBf4CBgYCCgH+AgH+Af3+SgYCAf39/fn6BgIGAgH+Af36DgIaHgX+AgIF+f397gICAf4KBgoCAgICAloiAf4GAgX6Agn55g4CAf4KAfoGCgn+IfYGAf32AgH6EgH+BgH+Bf4F9gH6AgH2BgIB/gIaAgICA
foF8fXt8gIGBfoOAf35/gHuAgICFf4OAfYBtgIeBg4CCfoJ/foGAgICAgH56gIJ+g32BgH59gIGAgH6EgYB9gH+AgoGAgId+gYOAfoCAhH9/gX+EgIGCfoR/gIGAgIGAgIWAgX9/gYKCgH+AgX9/gICAf4CCgICA
gH+DfoOBgIB+fnyBgomAg4J+hH+Cf4B+hn+CgX2BgHyBgH6BgIR+gH5/gISBf4B/f3+AgH58f4CAgYB9gIB/gn6AgIZ/gYCBgYB9gIJ/gH6AgH+Cf4CAgIB8gYSAgH2AgIWCf39+gIGAgH98f4F+foB/f318gn9+
f4eBgYB/gYGDhYB/f4WBfoGBgn6BgIGBhIOBgYGBgn99gIJ+f35/gIB7gHyAgYCAf3yHgIJzhH2RgISAfYaAgoKAgoN+gIGDgH+AfIKAfYF9goCDg4CAgYGAf4J+gHx9f4F/goOAg3+BgIKEgXyCgX+BfICAgIF/
hIJ/gIF6gYCAe4CAgH+AgoCAfYB+f4F4fn+BgHqBgIB+gYGAgYCDfoODfYCAf4B/fX+AgYSCgH2DfoB9gYCHgHyAhICBgIF/g4Z/eYCBgYOBgYGAgIGCgH6CfoCAgYKAf3yAgYCAgH6Af4CGgIF/gYeAfH+AgoGB
hX6BgYF9foF9f4CBgH+Af4KAfn6Bg4OCgX9+f32Agn+KhoBxfoKAg3yEgH99f4CAf39/goGAeX6FgX6AgYCAgIGBgH+BgIGAf4CAf4GCgX6BhIGAgICAfoF7f4KAgICCgISAg4CAgIGCgYJ+goCFf4CAgICAhH5/
hn+HeICFf4CGgoCAg4GAhIB9gIOCfn9/gICBgICBgHaAf4CTf4CAgYCAfoCAfYGAgICAgIB8gH+CgICBgYGBhICCgICAgIGAhIF/gn+FgIB/f4B9cYB+f3+BgYSBgICAgIODfoCAgIGCgIB/f4aGgIF9goCAgIB+
gH+CgH1/f3+BgIB/gICAc4CDfoCCfIF9gICAgICAfoN9gYCBgIJ/gICBfICBhH6BgoGCf4GAXoF/fICBf3t/gIGAgYGAf4CAgIOBf4GAgYJ/gX+AhICEgH5/gH+BfYB+gH99gYB9hICFgICBgIGAf359gICAgIB+
fX6AhoCBgH6BfoaAfYCAg32Af359gYN+gn+AgYOBhHyAgYB+gIN0foOFgIB+gYB/gIF/gYCAgICEgIR/f4CAjoGFgX+UeYGCgYCAgIGBgX+Af3+KdYF8gH6BgYF/fICAgIKAgIF/gYJ7f3+AfYCFf39/gICAf4iA
gIJ/foB+foCAgYd+gYB/f3+AgH+BfYKGhX1/f357gIB9gHyAgICAgH+AgoCCgYCAgYF9foKAhYKBf4B+goN6gIB+hXyCgIB+jYOCgIB+gIB8gYF8gIB/hIKAgICBe36Ae4CCgICCgIB9fICAgX2BgH6BhYOBf4CB
h4CAgoGBiYB9gICId4F/gIaDgIB/gn+Cf4B/gH9+fICCgH2BgnmAgICAgYCAeoCAgH+AgX9+gH9/f399gYB+f4OAeoCBgH5/hYGBgIB/gIB/gH58f3+BhIODgH1+gYOBgIGCgIB+foCCfH+DfHyAgH9/gH2AgYR7
goB/gn6BfYB8foB/gHeBlH9/dn6CgH56gIB/h4B/f4GCgIB+g4B+fIJ+goGDfIB/goGDfYJ9gW9/gH+AgICFgICAgICCgIGAgoB/goKAiYCCgIB9gIiBf4CCfYGDgICCeIB9gYKAeX58f4R7gIB9gIB/fnuMgISD
fYB/gH2AfYCAgIKAgoCAfICAgHyAgICAg4Z7e4CFhYCBgoR/f4CBfYCMfoGBgoCBhYGCgIKAgoB/hICAfoB+hISAgYJ+gYCAfn2AfoCAgHeAgH1/gYCAf4GAf4CAfoN/f36AhYF/goCAgYB+f3qAhIGAgn6BgYCA
gH1+gIKAgH6BgH+BgYJ8gX9/gH6AgYCAeXyAgYaCf4B7gYCAfICEgIGAgIB7gIGBf4CAgn2BfYF+f4F/gX6Af39+gIGAfYGAgIaAfYB9gIWAgYB/ioOCfnyAgIKCfoCAf4SBf4GAf4V9eoCAfYJ6hICAgYCAgoGA
j4CHgoCAgIB+gH2PgYCAgYCAf39/gnuBgIB/gnyAfn9/gYCCgIB/f4B9gYF/fn+CgIOCf3+AfoB/foCBhoCAfYB/g32AgX+AfoCAfYCAf4OAf4CGgISAgIGAf4GAg4CDhH+AfYF+gIF+eICAfn+BgYCAhH+CgICB
gICCgICBgXqAg4CBgYCAgICAgICBe3yAfoCAhX+BgoGDgIOHfoF/foSAgICBgIB8gIB/gIB/gH+CgICBfYKCgX6AgH+AgnF/fn9/g4CCfn6Af3uAgGmAgYB9gIGAgYCEgH6Af36BgIB/gYB6gICBg31+e4GAgIKD
g4KBgICBgIOAfYB/f35/gIGMgYF/f4GAgIGCgICBf4KAgoB/lIB5eYB/fICAf4GFgIOAf4CCfoCCgH+AgoB9fn+AgIh/gH+DgIKAg4GBgIJ9gH2AgICCfoCBfn+CgoCGgX+DgH99gIKAgX9+f4GAgIGAg4CAfoCB
foCBgYCAg4CBgYOBgICAgHt/fn6Af3+AgIGAgoCDgIB/foB/f3+CfIB8foGAgn93gIKAiX9+gYKCgICAgICDgYCEeIaDg4CAfoCAgH6Af36BfYCGf4WIf4CBgYCAgIGCgH2Ff4aAf36Bfn+BgoGAgIF/fYKGfoCV
hYGCgX6EgoGBgoCAd3qAgICChHqAgX1/gIKGgH+EgoOIg4CAgICDg3+AgH6AgYN+eoB/iYCAhYCAfICBfoGAgH+BhYCAhX2CfoB9gIB+gH+AfoKAgoCBhIF/gIB+hIOAgIGBf4J+f4CAhYCAhIKAgIB/gYKAf4B/
gH6Cf4GBhn5/gnl/goCEgX+BgX5+g4KAeoB/fYB+goB/foCAgoCFg4CAgoOAgIB/e36BgH+IgYCIfYCAgIOAfYJ8f3x/gYB/gICAgH+CgYuCgIGCgISBgH9+gICAgIGAg3uAgH2AgH+Bf3+AgHyBgH6BfYKFgICA
goGDhX6Afn6AfoF+gIKBg3yAe4B/foOGgICAfX6AgIBxg4KAgn+CgoGCfYB+gHl/fn2AgH+CdoeAf32BgHyBgIWBgIB+gIGBfn6AhX+BgH+BfoCAgIJ/g4CAgYOBgYN+gX9+gYCAgX+AfoB/f4CAfH5/gIGAhHqA
gIJ9gn2DgHqCgH6Af39/gYCAgoB8gICAhoCFf32EgoGAhIF/f4CAgH1/gH6AfoGAioF9e4KBgH6BgICBgX+Af4OAg4ODgHt/f35/gIJ7gIB7gYCBgn55gICAfoCCgoB9gHt/hoOEfYB8f4OEf3+Ag4B/fX6BgX+A
fYF8gIKAfn+Af3uEgHx+gH+Afn+AgIB/goB7g3+Bgn+AhIaAgHyAf4F/gH6CgYGEg3+AgYKAf4J1gIB/gH6AgICBhIKCgYCBgH+KgIF+gIB/gISAg4CAgH+AfYB+gn2CgH+Af4CBgH5/gIB8gX+Agn6AhIOBgHeB
foCAgH5+gH6CfoCAgH+AgIB+gICBgIB/gYF+gHqAgXWBhIB+foSBgIOAgIGAeoB/gYOAfYOCgoWAgICFgH6CgYKAgIGFfYGBf4CBgIGKf396gIN9gICGfYF/gYGAgICAgIF7gX2AgIGAgIB+gX19gIWBgXuBgIJ+
hYKBgIJ+gISBg4CGhYGEgoB/gX2AeIB/gH9/fIWAgn1/gH16gIqAf4CAf3+CfX58gHyAgIB8gICEgIJ6gYCAf4aBfX99fYCAgH9+gIGAf4F/foCAg4CBg35/b4F/gYCAgoCAfoB/gIJ/gICAgIF/f4CAf3x/gIB/
goB/foKBgYOAg35/fICDf4SCgIGAf4B+gX+Bfn92c3x+hH+AgoCAgHx+gICBf4J/f4OAgICCfH9/foGBgIB9gYF8gICDg4GAgIB/gX9/f4B/foOAgH5+gXZ+hn+CfoB+goGBf4CBgIB/gX6Ag3+AfYB3gYB0foCC
gH+CgIB/gIeAgIB7gYGBgIJ2foCAr4B8gH92gYKBgICEgICAioB+fX58gICAgIGDfIOAgoN/gICAgIB9gH9/gISAe4B+gn6Cf4OAg35/gIR6foGAiYCAgH+BgX+BgIKAgn+AgYB+gH6HhICAgYCEfYCDf4F/fYZ+
f4GEgYGAgIGGgoB+hnqCgHuBgYB9fICBfoCAgIGAgYB/gH+BgICAf4KAgICAgX+AfoKAhn+Ef35/fn6Cf39/g4OAgICCf4CBgn2AgIN+f4GHf4KEgH5/h4CAgICAf4B+foiCgoCBgoN/foKAgn+Af4CAg36Bf32B
fYCDgn99foKAgIKBfoF9gYB9f3+AhIB9fYWAg4CCf3mEgH6Bf3+Be4B6gH+CgoB+foCBgH+IgIOAf4GAgH+Afn+AgICAfoCAgISAgH+AdIF+gIGBf4CBgIKAgICAf4CAfYOBgYCAgIOAgX6Bf399gnuAgYSCf4F9
gICAhX5/gn6AfX+BgIN+goCAgIF9fn+BgICAgIKAf4OAgH5/goJ/gICAhYGBgICAgIGAfH+CfX6Gfn+BgIGMhIGAgYCAgX98fICBgn+AgICAg4CAgIF+gISFgIGAf36AfYCAgICBgH6Lg4CGf32BgIF8gIJ/fIB/
fYCAgYCBg4CBf4F/gX9/gICDg4CDiX6AgX+AgH5/gIKDgIB/hH+AgH99gH+AgICAgH6CgoCBf4CAf35/gHuAgn2AgICAgYCAgIKAf4CDgYaAgIZ8gYB5goGAgIGAgYCAg36Af3mDe39+f4CAfX2Bf4CAgIGBf3qD
fYCFhH2BgXaAgIF/foGDjYCAgn+Mf4CAg4F+f4F+fnuAgIKEgH9/gH6EgH+Af3+AgH6AgICBgoB+foB/gH9/fXyCfoCBgX6BfoB/hIJ/gYCAgYF/gIKQf4CAgYCAf4CBf3+FgICAfX+Eg4CBf3h/goCBgICAgX+A
gIGAgYF9c4ODgICAgH99gIGBf3KAfn+AfoKBgIGAgYCAgYCAgIB9f4B/f5yCgIKAfoCDfoF/f39+f4B+f399hICCgIB7gH59gH5/gICAgoCFfn5+gH2EgYCCg319fYF+gX94fH+BgYB9f36BgIJ9f4KCgICBgX6A
e39/f4F7hH5+g4F+gH9/fn+AgYCAgICAgICDgIB8gIB/f3uBfoSAgIGBgIqAgIKBf399gIGBgHl7fYCBgoN8doCAhoaBgICAgX16gIB/f3yBf4B+gH6AgX9/gIKAkoCAgICFf4CAgICAfoR9goKCf4B+h4CIgYGA
eoCAgoB/gYKBgYKAgIOAgIGAgYCAf4B/f4eAgoCAfoKAgn2Af4CAf4CDgIB+gYOBfX+BgH+AgIGAgIB/gYCAgYKAf4OAf4KBgoOAgIGFgIJ+hIF+gIGBgH+AgICBgHx/goF+gX56gYGIhIB/gIGAcH9/foh+gYB/
g39/gH9/iIKAdoCBgICAgISBg4KBgICDgX9+gICGgX9+f4CAhIB+fn+BfoCAgYCFf4WBgH6DgYOBf4B/goCAhYB+g39/gH6AfoJ9hICCgoKHh5F+f4OBgICEhoGAfYGBgX+AgIN9gH+AfX99d4CAgYJ+gIB+fn5+
gH+BgYOGeYCDf4B/hYWCgX+BfoCBgX5/gIGHfn+DgX+AgoCFgIKDgYCAgn6Df359g4CAgIR7goGAgICAfoB8gHmAgn+Ag4CJgYKEeoCAgHx+gIh/gH+AfoJ/gICAf4KBf32AgX57goN/gH9/fn6AgICAhn2DgIGA
gICGgoCAhYGAgICCgoOAh4CAiIB9gIB+gX9/gH6AhYCAgn99eH2BfYCAfoGAf4GBfXyCgH+AfoCBgIKCfH+BgIGDhYKAgIGEf4B+gIGAh4CAgH+DhH+AgICBgH6BgICAfYCBfn2FgICFgoGChYCAf36AgH+AgIB/
gIB/gH58hX2Bgn1+f4N9fouAf4CAgH2AgICAfYGAgH6AgoCBg4KBf4ODf4CAhYGBfn9/gYKAg3+AgICAgIKCgH2BhIB+goOAgX+Bgn+Bgod9gIOAg4GAgH+Ce4KBfICAg4CBgIN+f4B+f4B9gIGBfoCAgoCAg4CD
f4B/gICAgICAgoN/f39+f4GAg3GBgYGDf36Af35/gIGAfoCDgnl/gICHgYCCgICDf4J+foJ/hIF+gIGAgICCf398gYB+hH96foR4gn2AhYGDf35/gYGBgIGAgYCAhIB+gX2BgXuBfn96gH9/gIB/hYOAgnqAgX97
gIB+g4R/fn6CiH+Aen9/f4GAgIGAf4CAiHeAgIB8hIB/g4CBgIaCgYCBgH+AgICAgId/gH6AgIiIfnuAfoCFf3yBgIB8gn5/gHyCgIJ/foCAf3+AgYaEf4KAgIOAf398fn+AgICCfn59gIaDgH9/f4GCgoB/gYCB
g39+gH+BgIB8goCAgIF7gX59gHyBgIB5dX9/foOAgn1+gH+BfoCBgH6Agn6MgICAfoGAhYCHgH+AfoV8iYCAf4B9gIB+fn59f4N8gIOFf4COgIF+gH9tgICAgICHfn6AgYCEgIB+goF/gICAgn9+e4CAg4CBhoCB
gH6Bf3+AeoB/goiAf4F/gIB5foJ/gIKAgH+Ef3yBgIJ7gn+AgICAf4OAgoB/fH+BgIOAgYB/fn2AgICAgYCAhYGAg3qBgYB/fYB9gICAf32BgIWAhH6Af3uDg35/gICAg4GDgIeCf4B/gYOGfYCGf4KAfoZ2gXt7
fH6Agn6CgH99eIWAgH6AgIGAhoCBfoCDgYCAgIB4hH5/fIGAgoB/gYGDgoKAgoCAgIB+f3yDgIB9gIeBgIR+gX9+goCAeICAgH9+gIOAf3+CgYCBgIeAgYCAfoJ7gHyAg4CBgIZ/fIGDf4WAhX9+g4CBgIKAgYGA
f4B/gH6EgIF/f4GBgnyAfYCCgn+AgH5+hICCf32BgX2BgICAgYCDfX6FgH+BgoKAgoCBfoB2gICDg4SAgHyBgYGCgn+DgICBf4GHf4CAgICAfoF/g36Af4KAgIGAgICCf4CAgYB9gICAfoKEgoN/goCDfoCChICB
gX2Dg3+AgYCBgoCAgYCAe35+gIKAgIWAgIGCfYCBg4CBgIGAgH6Ad3+DgICCgIB/gH+Gf4B+f4GChIJ/goCAgHmAfX6CfoGEf3+AhIJ/f4GAf4GCf3iAf4WCgIGAfoCAgYB8gXyAiIB/gH+BgICBgYCBgIFyf3+E
gHyDgoWJfnx/g3yBf4CAhYBwg4ODfn+FgIOHfoCCgX9/gH+Df3+DgoB/foB9gH+AgH+Agn6AgoGAf3+BfoKCgoGAf4B/f4B/gICCgIF/gIB+gnuAf4B8gIJ/gYCDgoSAgICAeoCAgYB+gYCBfn6AgICAeXaAfYGA
gX6Ag4GAhIGAf4SAfYF/gIF+gYF/gIB/gIOFgH+Bf4GCgI2DgIV9gYCAgH5/goSAf4GAgYCAgIF9fn+Af4KBgICDgICAgoCAfoCCf4V/f4B8fn9/gICJgH6CgoCBgH+AgYCBin98gYeAgICBf3+BgIB/gIR/gH1/
gIWBfoKAf4F9f4CBf4R6gH5/f4B+gHuCgXyAgX+AgHx9gIB/gHuAfoB+f4SAgoCAg4B9goCAgoCAgIF/coCEgYKAgYKAgYiAgIB+g39+gIB/e4GAgYKCgH99gISAgIF+fn6ChICAf32BgoCAgIB/gYCDgYB9f35+
goCAf4CBe3p9f36BgXeAgICAgIKAgICAfYOCg35+fn+AgH98gIGCfoCIf4GAgIOBgYCAeoB/gX6Dgod/goCAgH+BgISAh4GAhICCf31+f3+Ae3+AgYJ/gHmAgHuCgoB+gICDgH6AgICBgIGAgYCAfX2AgIGKfoOC
gIGDfX6Agn2FgICAgICAgHp4gICAf3yCgX2AgIB+hoKBgIB+gICAlIB/gH1/fn6CgH2AgH9+gICBf4CBgn99gIB/gICBgIOAgX+BgIV/gYCAf4GAg4CAgH+AgIKAfoCCgH6DgYmCfnuBgYB9gIN+gH+CgIB7gICA
gICAf4CBf4CAfoB/gIGBgH+CgIGKfYB9gIGAgICAfYJ9f4CEgX2BgIGAf3+JgIGAdoN+gZN/gIGAfn2Bgn+AgX+Af4Btfn+AgIGBfoCBhICEfoCAfX5+gH9/gYCAgoaAgX+AfX+CgYKAhYCBgoF9gICAgHyBg4F6
gIF/f4GBgH6AgICAfIB/gICGgoCBf36BgH+DgYV/gICAf4CBf39/goB+fYKAgIOAfICAgIGAfn+Cfn6AgoCBgoCAgIaAf4B+gIB/g4OCgoB+g4CBfoKAf4B+gIB8foSAgYGAf39/gIGAgX+DfnqDgIF9fYGAg3+B
goB+gIOBgYGAe4CEgIOBgIKBgn6CgIJ/gH9+gYGAgoOBgIJ+hICBgX6AgIKCgH1/gYCAgYKHgoJ+gn+AgICBf4GAgYB/g3+IfoF+gYCGgIF7f3+DgIGCe36BgIF8gICAgHyAf39/gH6Af4GAgYCAgIOAf4CAgIOA
gX2BgYF/gICAgn6Bf4CEg3+CgH6AfoCDgYCBgICCf4GAfo6BfX6AgX5/e4CAfoCAgH5/f39/fn6AgHx/f3h8gIKAgH9+f4SAgIB+gHyAh4B+f36BhICBgYB/f4CAf4CEgYB9foGDgnl7fn19f4CAgH2AgH+DgH5/
gYB8f4N/gYF3fYJ+gIGCgICAfH+Cf4B/foCAfYCAg3x/f3qAgICAf36Eg4F9gYGDg4CCgH9/gIN+gIOAgISChX+AgYCAf4FzgIJ9f4KAgIWBgX+AfoCBf35/fYGAgIKBgH1ygH+AgIF/fYKAh3+FhYCFf4GAf4CB
gH6AfoCAf39/goJ5gX+Ae4CAgH+Af4CDgIGAf4B/f4CAfIKFg4CDgIKAgH+CgoCAgYGJcH+Cg4GDf395gIB+gICBgH+Ff39/g3+AgX+DgICAgIF/foSGhIB/kXyFgX9+goOAgH9+gICFgIB/foCGfoCBfICAgH+C
gH6De4B/gYCBhICBgICAfoB/gH2Af4CAfoGBgICAfoCDgIR+gIKAhn9/gYB9gICCfYCAhIqBf3+AgoCAf4CAe39/gIN/fXyEi4CAf4CAgICAeICAeH+Ag4WCgoF6gYCAgX1/g4KAf3p+gYGBf4CDeoKAf36AgH+A
gIR9gYGAf4B7goKBgIJ+e36AgYGAfoN8gIGBhn9/f4B/gX+BgIB/e4CBf4B/goGAgIWCgICBgH9/gICBd4N+gH99gIB/goB+f3qBeIJ+gn+AgIB9goWAgH+Afn6AhISBgH6CgIJ/gIB8iYB/i4CAhIN/jH6AgH+A
gYSAgICCgIF+goCBgICAhYJ9gXt9gIGAf4B/g3x/gIJ/gIB8gIF+fYCBgIKDgn+Af4CDgn6BgYCAgH5+foB8gICEgICAgH+Af4R6gIOAf4B+gH+BgYCDgoN+iICAgH+AgX97gIN+hYCAf4GBgH+BfYCDgIOCfoN8
gH9/gIKCiIR8gXyAf36AgIB/gIN/fn18gIJ5fIOBgICAgIKAg3+AgIWAfn6Ifn6GgIB/gIB9gICAgH2Afn+Ag4F0fX+BgICAf4CAgICAgICCeIB2gn1+gn5/fYOAgIF/f32CgICCgICAfYF8gIF8fIB7f32BhIKA
f4GBfoCBgIGEgICAgHx/gX+AhIB+goJqe4GBgIB9hX+AgICCgYGBgYKDgICAgICAgICAgYCAgYJ+gYOCgIGAfoB7gX6AgH2AgIKBh36BgYN/e4B/gIB9gYKCf399gHh/gIF/gIB/i4CAe4F+gYCCgHyAgn6AgICA
f35+gYB/gH9/gICCgXx+f4GBf32BgYCBe36BhoN/gH2AgoKAgIF/gH6AgICCgIN+fIGDhYSEf3+AgH+Ajn9/gYCAjX+CgXyAfYN+gHmAf4KAgYCAf4OAgYKAgH+AgISBgICEgYF/gICCgICEgICAgYB+g393hH6B
g4B3gIB/hICAgIOBgH2AeoF0gISFgICCfoCDfoCAfoCBgICAf35+foCAgHyBgIJ/gX+AhX6AgYCBfIGAgICAgH2BhIN/fYCAfoCAf4F/gISAg36AgIGDhICCgIKAgICAfYCCgYKAgYB9gH2AfoCCf4aAgIB9f3+A
gICAgICEgICBgICBgIGAgX+AgIKAf397fn+CfoCAg4CBf4eAfYCAe4GAfoGCgICAf4B6hoCCf4ODhH18g36AgHx/gICAf4CCgICAfn5/e4B+f4KKfoB7f4CAgHqCg4KAf36AgoCBgYWAgX19gIN/gYJ/fIKAgIR9
fn58fnuCgn+AfoCEgH5/gn97gIB/gICCgIGAgH2AgoGAgoCCgIKAgIB+goOBgYB+gX9/eX9+fX+AgHyBe356gH2AgH9/hYOCgYF+gIOAfoGAf4KCgoB9f4GAfIB/gH6AgH5/hICAf4KAf3+HfHt+eoCDgICAf4GD
gn97gIKAg4GBg4WAgYGEgIZ8fYGBfoCCfYB+gn2AgICCgX+BgIF/hICAgn6AhYJ/iIGAg4B/gH+AgH2Bf4B+goCAgoCAgX+DgIF/fYB/gX6AfIGDf4OAg4KAgIOCfoCAhIJ8gHaBioCBgIOBgn+AgX+Gf4F/f4OA
gH9/gIOAgIKAf4CCgoGAgH6DfIF/goGAf4KAf4CEgICAfYGChIeFf36Ag4aAgX9+gH6AgYF/gYCAgoCAgYaBf4B8f3+EgIWCg4B7fYZ+gIF/gH2BeYCAe4GAgn+BgIGAgH+CgICAgIF+g4CAgYZ/e3+Cf4B/goKA
gX5/gX6GgHV+gICAf4eAgX6Hjn+AgICAgH1+foR+goCBgn+BgYGBf4GKg4CAgICAgH6AgIKBgIGBgIKAgYN/gn6Dh4CBfYCAgICBgICAf4CAdYB+bISAgYGBgYB+gYKBfoGAgn+Af4CAgoCAhoN9gH+BgoGAfnmA
ioCEgIF9fn+AhX9/fn99goF+gIiAg4OAgIB/f4N/goB/gH6Bf36CgHp/gH1+gYB9f4SJgH2Cf4B+gICGfIOAgYCAg4CAgH2FgISAgoCEg4CAgICAgYB9foKAhYCBfXh/f399f4B+foCDgoB8foGDgIB/gH59g3yB
f4R9j36CfX6AgX+Bf4J/gICAgYGAgIV9gICAgH2Cf4GBgIB+gH+AgIGAgn+BgHmAf4CAgYGAfIB/f4B1gH+AgoGBgIJ9gHyAfYCAgICCl4F/gH+AgHuBfICBf3yCg4CFgYB6gIV/goODgIGAgoJ+gYCBfoCCfYB6
fICAgYOAfIFygYSAfYODgoB/gHx/f4R/gIKAgICGfoB+gH1/gIJ+gH+BgYF+eoCCf4B5foN/gH1/gX6Agn6AgISAe4B/goCBfYGCgH+VgX+AgIGAgH6AgX6IgYB9gYCBf4B/gH+Af4CAg4B3en+AgH+AgICBgICA
gIB/gISIgYOBg4F/gICAf4CAgoCAgn96gICAhYCAfn+BgICAgIB+fX58hICBf3uBgICAgIGCgH19gX19en+Dj4CAfoF+gIKEfn+AgICBgH+AiIB+e3+BgIB/gXyAgH2BfX9+gYF/gH+Af3Z/ZIJ/gICFgIJ9gICB
gIB+gYB/goB+f4OEgYCBf4CAgYGAgIF/f4J+gIGHf3qAgnyAgoGAgIOBfoCAgIF+fIJ+i4B9gX1+foSMgH+Df4KEgH59gH9+gH5+gYOHfYB/f4B7f4N/hH6Cf4KAiICYgH96hYCAiIF/gICBgH6AhXmBgISDgIGA
goGAfoCAgXt/f4B/goF/gYGCgIB8gn99gYB/f4KAgISAgHx/f4GCgIGCgIKHfn+AgoCAfn9+f3+BgH6AgHuAgoGDg3+Ef4F+eoB/gIGCe4B/gIGAf4CCgYF/gX6EgIKCgH5+hoCBgH2AgICCf4CAgH95gH6AgX2A
gIKAgICAen+AgYCCfn6AgYOBgoCBgICAgXyAgYOCgH+Hg4CBg4GBf3+BgICAgYCAeoGEfoB9gICBg3+AgIKAgIB/fX+BgX+Af36AfoOAgX+BgIKDg4KBgn+AgX+CgYB+g4B/eoOAgIJ/gImAgHeAgoOAgIB/fYGA
goCAgIB+gH+Af4B/f4B/g4B9gX5/gIKBgYaCe4CAgH+Ag4GBfX+AgH2He4CAgIN9gICCgICFf4B+g4F7gX+Af4R/gYGCdoGAgX5/gYOAgoSAgICAf4CAgIGBgoCFgH+AgYCBgH6AgICBfX6Ee4CCgnyBfYJ+g4eB
gYKAgX9/gICBgXyAgn+AgH6HgIGDfX9+foGAgYCAgICAf32EfoB/f3t7gIF+fX6Bg4CAgIOBh4CDeoF/gH+Af3+AgICAf4CBgICAgH9/gIB/gHt/gICBgICAf4CBhYGAgoGAgYCDg4B/goGBgYN+fn+JgYB7gICA
gIKAgICAgYR+gICAf4F+foaAgH5+f4B6gH+Af4CCgH+CgISAgYKAg4GAgHl+gIKAhIKAhYCBfoKAgIKAgoGAf4R/g32AhH59gXuAgXN9gIB+gX6Af4KAgX6BgXx8gn99gX1/gYGCe3+Agn1/gICBgIGBcYCAhn6D
gIB1foGAgIKAg4OBgH6AfYCAgIKAg4GAgoB/gYCAfoCAgYB/gICHgIB/gIB/gYKBgIGBgIKAfoCAgH5/gH1/gIR+gneCf36HgICCg4B/gIGAgICDfYCEg3+Agnl8g4CAgYCAgJuAhIOGgYKAen9+f3+Af4GBeYN+
gH9+fYB6gISEgIB+iIB+f4GAgIKCgYGCf42Ag3qAgoOAfIF8gH+Af39/gH6KgICAf32Cg3+Agn2BgYB+fYGAgIGAgYGCgoCAfYF6gIGAd4F/iH6DgIGAgH6BgoB+f36DfYN/hH59f4CAgoGAgYF+gIF/gX2Af4KA
g3iCgH9/gIKCf4F/gH1+hIN+gH+HgIGAjIF9gH9+g4CCgYaAgYCbgoCBgICFgH6Agn6AgYSAfoCHgIN8gIJ9gH58gX+BgICBf4J9gHqBgYGGf39/gYB+fYJ/f4GAfYGAgXx+gH5+foCBgICAhYCAgIF+gYCCgoGC
e32CgIGAfoB/g4CAgn9+gIN+goF/fYKBgoCFgn2Ag4KBgH+AgH6Bgn6Cfn2AgIN8e4KBhH2BgoGBgYGAgICCgIB/gICAgHyAgoCAgoOGgYCAf32AhICDdIiBgH5+gH+Agn99gYCCfIB3gIGDfoCAioGAfn+BgIF8
f4J8gYCAg3+AgIJ6gYKBhYF9gIOFgX9/gYGHgH5/f3mBhH9/gYB+gIeCf4CBf4CAgYCChoF5gH59gICIgnuCh318gICAf4CCgICDjICAdYCAgIOChYGAgoGAgX6Cg4CDgoCBgICBen+Bi4CAgn6AgoCAgH+AgIGA
gIGAgoGAgISAgICDfoB/f36Af4KDgYGCfIGCgoGAf4GAgH+Df358i4CAfoCAgISAf4GBhHyBgYCFf4B9fn+Ef4KAfoGBfIGAeYGDgoCBgIiDgIB/goGAhIGBgHx3e4CDgH+Ef36BgX+AgICBi4CDg4CAgH2BhIF/
f4F/gIB+f4B/gIGAfoGAgH+CgHR/gIF5gHt+goF9gH57fYCDgIKAf35/goB+gICAgH9+g3h+gIF+gYCBgICAfoF/gn6BgYB/fH+CgH2Af4N+hYF/f4GAhH+AgYKAgYKAgYB9fIF4hoCAf4CCf32DdoCEgICAgYCD
gH9/gnuAgH6Bg4CBgn+AgYCDfoKBf4B7gYCBhIN+gH6CgICAgICAfn99foKFgX99f4GBfoOAgIWCgICBf3qBfn+EgH1+hYCBgX+AeIB9f4J/gICBhIGBgIF+gX2Af4GCgoGBf4KCg3+DiIGAf4CAgICBgn6CfoWB
gICBgYCBjICDgISAeoCAhn6AgIGBf4CAf4GBfoGCgICAfoF+gIKAfoB+hIF9gH+EhIKCgIGEfoCBgICAfISBfoGBgnyAfYF+gIF7gYCAgIN9g4CAf3uAfYKEhYF9hIN/gIB/goCAgoGAgH+DdoGAg4CBgIKBgH+A
gIB/gISAfYCBgIKBf4J+gYCBgICCgIB+gX19g4B/gIF+gYGBgH+AgH+AgH+Ef4CAg4CCgIGCgHx/gICAgICAgnWBgIGAgX1+gIGAf4B7foSAfX5/f3+Af3+AgH+AgIKDgICEfoGAgIJ/gn9+f4CAgIWAgX+BgIKA
fn+GgIF/f3+CgICDgn+AgH5/gIN/gICDfoKCh4SAhIiDgICBgYB/foKFgH6BfYCEhoCFfYCAgYCAgoB7f4B8fX+AgIB9f3yEgH2AgH2Ef4F/f3+Af3+AgYCAiX5/hIB/gIGEgICBf3+EgYGBfISBg4J/kIWBgH1+
goKAgXaFgICAgoF+gYCFgICBgIB/gIB7g3+AgICCf3+Egn+DgYGDfYGAgYGCgn9+gICCfo+AgoaAfoN+hICCf4GBgICDgIGAioB9iX9+gICAg4KAfYKAgYCBgIB8g4KAioGAfn19f4N0gYCAhICEgnmDf4CAgIGA
gICAgYB/gH2Af36FfYGBcX9/gICAfYOAgICAfYB+gIKAf4eCf3+Cgn+AgICBfZ6AgYKAhYCCf4CBg4F/fH+AfYB/gIWBgIGFgIKAf32BfIGAg3+EgIF3gICAgIGAf4GAfn6Bd3Z/gIJ8gX6Cf4N7gYJ9gH9/enyB
gICCgYCDfn6Bgn+CfoCAgYKAfIB/f4B8gYCChICAgH6AfoCFg3+BgIKAgYGCf4B+gX+AgIB/f4B+gICAf4J/gIGDgIKAgIGBf3yAgoOAeoB/hoCDfYB/eYJ+goCFgYGAgIB/f398eoCHgICCgIB+gICAf4KCfX6O
goGBgIB/fXyAgX+BgIB9gICBf4CAgICAgYGEgICBf3+AfoB9gIqDf3+AgIJ/fYSEgoB/gICBgoJ6gHmAgIR/gYB+g36DgICBhX+AgoF8gYKBgoGCf4SAg4B8f4F/gIB+e4CAfoODgH9+fn6Afn9/g4CAgH1/gYF+
gYCAgoCCgIGAhX6CgYB6f4CCfYB+gICAg3+DgIB/fYR9gIF+g4CAgICEfn6Ce36AgGaBgYCCgYSQfYSAgIGBgYB+goB9f3x+hX5+gIKAgIB/hIGAfoB/gYCBfoCFgH6BgIGBgICAg4B/f4OAd3+EgH6DhIR+f4R/
fYKCg4B+gICBgX9+goB/goJ/gIB+gnWAgIF7g4CEf4GAfYF/gHqCgYB/gYB/gH6CgH9/f31/gH9/gYKAgoCBgICAg4CCgH+AgYB/iYGAgX6Af4eBgIB9gHuCgX+CgoJ/gH9/gIN/gn+EgHx7f32AgICDf4CAdICB
iIKBgIF/foKCgX59gIKCgIB/fIKAgX6CfYKBgH+AgX2Af4GAgYB/hYCBgYGBf4CAgICAjIB9eIB/f4CAgX+AfX2Cf4J/goCAfH+Ff4B/gYGBgYCBgYFzfYSAgICCgIF/f4F8gIKDgIKAgH+CgH6Af4KCf36Efn2B
gH2AgYKAfoB/gH6HgH2AgIGHgIOAgICBgICAgn1/gH+DfoCBgH6AiIB+gICBgH6AgICAgYJ9f4iAgH2CgX+Cg4J/goGAgIF9gIB/g4CAgYOAgoCAjYN0foGEgYSAgICAgICAgX+Agn9/gnmCg36Cf3x4en+BgYB/
hoCCgoJ/fn2BgICGg4GCgYB+foGAgn2AgYWAgIB+gIKCgH9/e4B/gYB+gH2BgIGAgoB+c4B8gISAgYCCh4CAhoGCgYKEf4GAgH9/foF+gIB/gIOKgICBgoKAg4l+gIB8eoOBgX+AfoJ+f4B9hICAgoCAg4CAf4CB
gIB/f4CIgYKAgH6AgH14gH+AgH2CgH+Af4CDgH2AgH98f3t/gH+Ce36Af4CAgYB/gICBgYaBgYF/gISAf3+AgIOCgIB8gXx6gX57gn6BgoCAgICCgoCAgYB9fH6EgIZ/gH2AgIB/gXyAfoOCgIB+gIF+gICAfn6A
gIR5fX6BgH+BgICCgYCBgIF+f3+AfYF/foGAgIB+f4GAgYB/gIN+gYCDhn+AgoCBgoGAgISDgYGAgYN/hICCfX+AgIKBgH56gH+BgIWAgIB7gYCCdHx9gICBfoWAfH59foGCfn6CgYCAh4CBgH+Df4CAgX6CgICA
goOAgoCCgH57gIJ/gXuDgIB/gIGCfXyAfn5/goCAhIOCgH6BfICBgICBf393gX6EgoB/gIGAgYB+fYKAgIBsf4N/goGCgoOCfoCFgHh+gICBgIJ+gIGBgH6AgXuAf4KAf4CEhYF9gH2BgIB+gICAgICAfIB8gICA
fICAfIiBgX59gIB/fn5+foOHgn2AgXt9f3mAgICBgICAgH2BdX1+foCBhYOAhX6Afn6Jf4GAgYCCgX6BfoCAfoCAf4CBfICAgICEgIKAfYB/g3+LfYCKgIGGf4GAg4B/gIOAfICBf35/f319gH6Afn56gYB+gICA
gIGCe4B/gX+CeYR+gHuAgIF7f4CBgIGEf3qAgn6Df4GBgICAhIGAf4SAg3qAgIOAf4CDhoCEgoKAgIJ+gH+Ce4OAe4CEgH9+fICAgIGAgHx+fYCCfX96gX+ChH+AgICBgIB+goCBgoB/gYN/g4GBgHyBgIKChYB/
gXuAgoCAgYB/gH98gX9/gICAgoWAfoKCgICAhHp+gYF6gHqDgICCfnyDfoOAfoN/f36AgYKCg4J+goGAgH6AgHx/goGAgX2AgISAgYmFgIKHgICAgH+AgICAgICBgYB/fH2AgIJ/foCAf4CBgYB/f32BfoCAfYCA
gH2Cf4CAfoCAg4GAf4CCgH+AgoGEf36Agn+AgYCAgISAfYCAgIKBgIB9gIODf3+Af4B/f4CAgYB/fn9/gICCgICCgH+Af35/f4F/gn6Mg3+BfIF7gIF/gH+Af4CCgIB9gIB+foSBgX6BgH2AgX9+foCAf36AgX+A
gHuDgIGAfYCBg4J/gn+AgX9/f36AfX6CgIWcg4CFgIKAgX6Bfn6AgIB/f4CBf4KBhH98f4B+gIGAgICAgI+Af396foB1g4GAf3+Ggn+AjYCAf4B/f3+BgH1+f4ODf3+BfYWAgYB/gYCAgIGAgX6Cg32Ah3+GgoWC
fX9/gIF/f4OAgoB+goGAg4CAgICCgIB/hICBf36AgH2DgIGAgYCDgn+HgH+CfX9+gYh+g4KAe4GHgX2BgH+Ag4B8hnWAgIKAf4B/gYCAgHKGgIGAfIB9fYB+f4GAgYR/gIB+gIN+gIGAfoCBioGBgICAgYB9gH+A
fn2CgX6AgIB+hn+CfoB+gYF/gYCBfouBgH6Af4GAfn5+f4B/f3+CgICAg4B9gnWHgYWAgYCCgoCAf4GNhICAgIKAgX+BgoCAgICCgoeAg4B+gYCFgIB+dYCBfn+Af3yBgYB9goCKgIKAgX+Af4CAgHmAgICDgICA
fH9+f4OAe4CAiYN9g39/foGAf3+AgYCAgIB/gYCBgX+BgH+BgICDfYCChICBgX+EgICBf357gYJ/gYCGfoB/f35/gYGCf4R/foKKfoKCfn+Cf4CDfoCChIB/gYJ/f3+Bf4GBgIGAgYKJgIF+gIZ+gICAgYKEgICA
f4F/gYCAgHx+g36AgICAfYWAgX5/fX+AgIB+gHl7jHyAgYB9fYCBf4B/gH98f4CDgYiBf4B+g4GAf4B+gXt+foB+gH1/g4OAfoCBgH+CfYSAgXyBf4CAgn6AgH6Ae4CAgoB+gYCFgIKBgYCAg4B/f4CEg32Af4CB
foGAgH2FgYGCf4CAf4J9f4CCf4aAgIOCfICDfYCBgYB/gH+AgH17mn+AgoGAgX6Cf4B+en+Cgn+CgICBgYF+gH+CfICBgX6AfoCAgHqAfoaBf3p/gX58goCAfoCBfYCCgH1+gIB/gIB+g4J9gH99gIGAfYCDfoKB
gH9+gIB+e3t+e36BgH6Af4CCfYGAfn6Ahn5+g3qAfoGAgISAgX+EhICAfoSAfYCAgH6AgYB7gH2AfoB6gYB7gICDgYB9gX99foF+f4F/f4CAgYCEgYGAfn95gIKAgYGBgIGAf4SEfIKAgYB3f4CCiH6Ajn6AfoCB
gHyAgYCAg4CCgYCCfoCCg3+EgIB/gIB5fX6BgICFgIB/g4GAgICChICAgYWDgIGEf4V9hYCDg36AgYJ/goJ+foB/gX6BfoGAfoCAg4CCg4CBgISAf3+DgH5/fX6BfoGAg4CBf4OCg4B+gIeAeoCBgH9/gIaAgICR
gYCDf4KCe4B/gICAhYGAgICOgn95gn2AgYaAgIB/g3WBgX1+foCAgoeCgICAgH98f4B/fH6AgIGAgH+AgX2AfYCAfoCAgICBgIKBgIGAiH58gYSCgIKBfYCAe4F/gIB/gYCAlH9/gIaAfICGg4CBgYGBfn2CgIF/
gIF+f39/gICAgIGAgH+FgYCBgoB+gIN+e4CAgYGAgYGDgn+AfYB/fIGBfn1/fn+Af4CAgH+BgIF/hoCBgIGAgINqf4SBgX+AgIKAgIJ8gIKAgIGDg4KDfoOAgIKBg39/f3+DgYCBgISAgIB/gICCf4WBgIB+gICA
eICCg4CBfoF9gICEgIB/hIGDf4CDgIB8gIKAfoB+gHt+gIB/gICAfIGAfYGBgIGGfIF+gIJ+gYWAfn+BgIGAgH6Cf32AgX59fYCAgIB+g399gIB/fH+AgH6BhH1/gIKAgIB/foCBgoJ+gICDgIeAgn6Cfol/f31+
f4J+gIB9gIGBgH1/dYCCgJSAe36Agn9/gICAgX+Cgn1+gIKAgoB9gn6Agn9+gn+AgICAfn6AgICCgIJ+gYB8goOAgH5+gX+AgYB+fYCAfn6Ag4GCfIB/foCDgn9+f36BgX2BgIB9gX+AgICAgH97gIGAgH2BgX2D
hoGBg3uEfoB+gIGAhYKBeYB9gIuEgICCfH6Dgn6BgISAgIKIgICBf3+Af4GAe3+AgIN+gn2JgICDfn6AhoCEf4J/gHx/f4GDgn6Ag4CEgYKAf4CBgoGAgH5/gIGAgIGBgISAgIGAgICCf4GDgICDfoOAfYB8f4CA
gICAf4B7f4CDgIKAgX5/f3yAfYJ+foN8goF0gYB+gIKAgH6CfYKAgICAen99gX2Df3+AgoKAgICBgYCBf3+Af352foGBgYCCgHiAfYCCgYGAfoN/gICAfYCFfYB7f39/gICAgIWAfn+AgIR/gICAfoeAg3+AgISA
f358gYV+gICAgX2AgICAgX5+jIF+hn5+gYCDgoJ/gH+AhX5/gH+AgoCBgH2BgH2BgYCAgH9/g4GAgIB/gH96f4GBgIOAhX1+gIGBgICCgn+If4GGgoCAgH98gICAgYF/gYB+doCAiX6AgICAf39/hIOAgICAgYN/
gICDgYCAgX+AgIB+gICBf4B7gIKAgIF/gX9+foF9foSAg4GAiX6HgHyCgH5/gICAgIKEgYFugH99fYCDgH9+gICBhYB+f4CBgIF/f4ODgoCAgIGAgIKDgH2Ef3+AgH+CgIKAgIF9gIF/gXx/g4CBgICEgoR/foCB
g4GEgoCCgYCAgIB9foJ/gYCAfYGBgn59foR/g4CBgIB+g4GBf4CBgYCCgICAgIGBgYB9gIGAgIB9eIB/fYGFiX99f4CAgH+BfICAg4N+fH+CgYF+gn+BgH+DgX18gYGCgICCgIB+gHuBfoB/f3uAgX+AfoSAgYCF
gIF+f3+AgICAhoGPf4uAgYB9g4CBgICAgX6AgICAgYF7goB+gIOAfoB+gXt8gIF7gIGEgH2Bf4CAgX5vgICBgIF/gIB/gIKBfoCCgH6BfYCAg4SAgIB+fYKAf4GGhHeAf4CCgYCBgIJ9hYCFgIB/gH+AgIaAgYCA
goCdgICCgYB/hICAgX6BgYGBgICAhICBgICAgH9/foN/gIGDgIGFgIF/gX+Cfn2AgIWEf3mDgoCEgICAgIB9f4CAfX+BgYGAgICAfn+Af36Af4B/hX+Agn1+g3+Cgn+AgH57fn98gIB7gIF/gYJ+gIB/gIJ+gICA
g3+Af3t/hIF/f3mAgoB8gIB8e36AgICAgn+Ag4F7gHuAgoGAgYGCgHyAhICAgH6AgIB+gH6Af32AgIGCgIOBfYGAgoF+kX5+fn5/f4CAf4N/eoB/f4d/gIKAgH5/gIGBgYGAgICBgYGDgIGAgISAgn6AgIGCf36B
gIGCgICAfYKEf4CChIZ+gYF/goB/fn6Af3mEgIB+gICEgYB/fH+AgICEgIJ/fYF+fICEg3uBhICCf4CAg4GCfoWAgH9+eIKAgYB9foCIjH2AgoCAg4OAgHyBgYCAfYOAgYGAg398gIWAfX6Afn6FgICAfn+AfXx8
fop/f3eHfYGAgoCAfn+Af4CCgYB/gIB8gH6Dg4CAf4KDgH2AgIGHgH+DgYB+gIB/gIB8foKDfn1+hICBgH5+gX1/gH+Mf4CAgXp8fH5/gIKAf36Agn+AfIB/goCAhIOAhYd/fn+AgIB/go5/gHmBgoCAhIB8gYF+
gH+AgH+BgIF/fYKAgICIgICBgIF8gIR/gIGAgIeAgYF9g4B/gn18g4OAgIB+f3+Bf4B6g31/gYCBgH53g4SAgH6AgIZ8gH9/gICAf39/f4CCgIB+gIKBgH6EfYSAgIF/foCAgYCBgICAgIOAgYV+foGChICCf4CA
goKCfn1/gIJ9hH+AgIB+goCAg3p/gIF8gIF8gIGBg4OBf4CCgIB2gIB+gICAgoCCgIF9gIKAgH+AgoCAgHSAfoF9gIGBf36AjYSAgXx/gICAhIF9gICDeYGAf4B/gICAgn+BgYKBgICAgIOCf4CAgIV/gH+AgIOA
hoOAgIGBf4CAgISAf4CGhIB+gH59fn+Cf39+gIR/fn9/f4aAgYB/gICAgH6AfYN/gYKAgn1ygIWHgX5/gH6BgH+Cc4J+gICAgIGAgn1/f4mAgYGBgIGCgIB8gH2AhX2AfoCDgICBgIF/gYF+gH2AgH+AgIF+iH6A
goGDgIF/gX5/gH2DfICBgH9+gnt8fn6DhX+BgH5/h4GBgnuDgIB6eoGBgIN4gIOAf31/gIN9h3yAfICAgICBgYCAgH+FgIF/fIB/f4eBgHyAfn6AgIKAfIB/fn5/g4B/f3x+fHt/gYKDf3+DgICGhYCAgH+Cgn+A
hIeBf4CAhHyBgX+Ag4GAgYl+goB+gICChn18gIB/gn+Df4KAfXt+f36AgIKDf36AgIGIgoKFgoCDg4Z+g32AgIGEgICBgnmAgX+CfoCGf4B/hHuHgHyCf4F/f35+foqEfIGDfoCAf4CAgH6Bf4CAgYCFgH+Af4GF
f32AhIF5gn6AfoGBhHyBgIGAgIR/gIJ9gIKAgoKAfYB/gYCDfYF+gICBgIKDfoOAgIKAgYGAgoB/gIKAhH9+gnqCgoF+gH+AgYCAf32CgoeAgn2EfoKAgICBg3+Bf4GAgoB2gIB/gH6BfX58gXyAioCAf4OAg4J6
g4OCgH+AgIOAhYCAgYOAf4SEhYCDhICAgIF/gIB9hn6Dgn+AgoN/gICAgnt8f4KAgIWBgYB/fX+Af3yAf4F9gIB+gIN/goN8gIGAgIB+gYJ7fIGAg4GAgYCDfIGBgICAgH9/gIB+gIGAgIN/fICAgoCAgn+Af3yA
b39/gYR7foCAgYODgn5yhYCAgYCAgIGDgn+EfIGAgYCCfoKAgn2BgYB/hoGKgYF9f4CAioCAgYCBfYJ/gIGBgH6AgYB9gICAgHyAgIB+foZ/f3uBg4CBgIOBgH2AgICAfYCGgH+BgICAgHp/gn+AgICAgIGAfoCB
f4B/gICAgYCBgH6BfoCAgIGEgX6AgICAgHyBgHiBgn9/hYB/gYCBgYF8gIB9hXx+gIKCf4CAfYGAgIB0gYCBgIB+hICKf4CGgICBgX6BgIB+fYJ/f32EgX6AgICBfn6AgoCAgICAgX6BgYB/gYKAf4GAhH59gH+A
gIF+gIKBfoCAgH1/fH6AfX+AgICBfoCAgIWBgoJ+gH+CgIJ/fnx7goB6f3+CgoB7f39/en+AgoCEgICAgoCAgIN6gH9yf4F/gHx/eXyBf4F/f4J9gH+Jgn1/foSAhYB/fn5+hIB/gIKAgICBgX6BgH6AgICBfX6A
gYF9fYF+f3+BjXyAhX6AfYCAf4KAf4GAgX+AioWBgICAgXyBgYKAfHmBgYOBg4CAf4CAgISCgX+AgoCBgIB8gH99gIJ/gIB+fYCAgH+KgH+BgIN9gYGAeoCCgIB/gn+AgYJ+gH6AgICAfH2Eg32DgICBf4CDf4CB
gIGDgX+CgX2BgICAgH59gICDgISAf3uAfoGAgIGAgH+Bf399gIaDgH6AgICBgYGBfn+DgH+Af4V9f4CAgn+AgIKBgX6AgICAgIJ/gX9+foF/fn+FgH1/gH+AeoB+gn98hICBfYB/goCBiICAgYCBfoF+foKAhoB9
fX6Af3yAf31sen9/gICAfoCBhICBf4KGi4KCgoCAgIB7gIB8g4CAg4GAfYGAgX6CgHeAgH9/hoOCg4N/gYB/g4CBgIKCfICGd4KEhYCAgIGBgICAgnp5foCBgIB/f4GAgICAgICDgn9/gH+CgICAgn5+gH2FgYJ9
gH6BgX6Af36EgH+BgIiCf4d9gH5/gYV/fYCDgH6GgIN+gICAhYKAgIJ/gISBgICCfoKEfoB6gIB/gICFgH+AgIGAgoOBgIR+gH6Bf35/gIGAfYGAg3yShHiBgYCAgX98gICAgYKAf4J/gICAgX+AgIGAgIB+gH6A
hn6AhYN/hH2BgX99f4GAgIF8eImDgH6Agn6Cf4N+gICAgn+Df4B9hn2AgIB/fIN+gICAgH+BgH6BgX+AgYN9gH6AhoN/gH2Ig4CAgH+AgIF/f3+Eg4KAf4CBfH2Afn+DgIKAgHp9gYCAeoOCfoF+goJ/f36BgYCA
gX+DgIOAgH5/goCDe32AgoB/fn6AgYGCgIGCfn2AgX9/gIGBgX59fYCBgH6Bf4CDe4CAgX6Agn9+gIB/gH+CfYCChIB/goSAgICBgoV/g392goGCgHx+g4GEgH+AfYGAfIKEgIB/goR9g3+AgX2AgIKAgH+BfoGA
gICFfoJ/gHuBgICBhX9/gICBgIF+gICAfYCAf4F/gXuFhn+BgX+AgX+Bfn9/gYF/fn+Af4KAiX+BgYN/gX+AgH2AfYB/fIGBgX+BgoCAgIGBhoGBgoKAgn+DgIR/fnyAf4CAgoB6gISAfYB1gIaAhYN/eICKhH6A
f3+AgYOCgXh5gYB/hH+Bfn59gIF+f4GAgoF9f36AgH+BgIB9gIF/k4CAf4B+fIKAgn5/gYGChH9+gH6Afn2AfoGBgoB+goCBf3+AgYB/fIB+gIF+f4GAf4CJgHyAgICAfoCCgICWhoF9gIF+gIR8gYCDf39+gH+A
f4B9f4OAgH6AgIB/f4CAfIR8e4CCgIB3gICBg4B+g4B+gH9/gIB8gH5/f4B+gIKAgYCAgICAgICAgH6AgYCDgICAeYB/enqCgIOBfoCAfYOBgICBgH+BgXyDgH+Ffoh+f4GAgIZ7gH+AgYCCf4B/gIGAf4B/fYKC
f4CCg3+AgXl+fnyCioB/en+AgH99gIKAgIGAgH9/hH6Bf4GDhoCBg4GAgIaAd4CMgoKAgIB2f4GAgX98gH9+gICAfn+AgIGAf4CBf4KAf4CCgn+Bg36Ef4F/gYx5fYKBf36AgH+Af31+gH9+gIGBgYCAgIB9goCD
goCCgIZ4gICAgICAgIiBgICAg4B/gH2BgIF9gH+AgoKAgoCAf4KAfn6Ad4CAgH97gIB/gHyCf3h/gX+FfoKAi4CCf4CBf4CBfnyBgX+Ae4CAf4J/gH1+f4KAgH+AfoGAgIWAgIKAf4CAeoCBgICCen58e4CBhIOA
gH6CgIGAfn6Af3l4gICAhIOAgH51gHx+gICFgICBgIGAgX9/eYCAgYF9hYCCgYGCgICGgH6Af398gYB9g4OAgIGDgICAf4CBgH+Af4B/goB/gIF+e3+AgX9/gIKAgICBgYCAgYKAgoOAfX2BgIKAgIB8fn9/g36A
h4CAgICAf39/gIJ8fYGChH6AgICAgYGBhIOAhoCAgX18gYB/gH+Cf4CAl4GOfX+AgoB/gH6Afn+CgICCf4CBgn1/gn9/gYJ+g4B/gH5+gH+Cgn+BgICBg4CAf4F+f4V9gH+AgH2Ahn+Ah4B8g4KDgoSBf4CAf4KC
gH2BhYF/foCAfoB/hICHgH6BgHx+gICAhX6CfIF/iICEgICCf4GDgH2Bf4SKf4CCfn+BgIB+gYCCgn+AfYCAgICAf4CAiH+Bg4OAfoGBgoCBiIGAgH2CgYCAfYF+f4CAfYCBgH5/foF/hHyBgH2EgoKAf3+AgoGA
h4CAgIGAfoN/gH+AgX+AfX+DgX5/f4B7hIB+f4CAgX+AgX+AhICBgYB+gn59gICAf4GAgIB+goKCf4GAfod/gICAgICDhYB9gIKAfn+BgIB9fIR+gIF/gIJ+gIKCfYB2foCGfoCDgoCCf35/f3+FgYB+gH2BgIKA
f359hICAf4CAgH96gH6AgICAfY6AfYWCgIB6eIGBgICAgYCAf36AhICDgIKCfYKAgICAf4CBgoGAgoN3gICBf4GAgIt8f32AhIKDgIB8gH99f4F/gYCBgYCCf4CBf4B5f4CAhICAfYSAgH6CfYCBgIKEfoCAf4SC
hH6Ef35/f4CChYKCgoCAg3Z/f36AgH9/gop9g3+AgH5/fICAfYCCgH+AgYB6fH6Bg4CDgYCAgoB+f32AgH5/gICAf4N/gHx/gIGDgH2Agnd+gIB/g3x/f4GBfYCJfn58gYGEeYGAgX94fn98gH+DfoCTf4CBfX+A
fn6AeoKAhH6Cf4GAf4CBgICAgoCCgYGJcn17gH6Dh4CBgYGAgIJ+gIGFgYCAfoJ+gIGGf3yAgH2AhYKBgHqBfYKIg4CAg4CAg4CCfoCAgXqBfYGAgYKEen5/g4CCgICAg4CAgICAg4CAfYGBfYB9f4GBf4B+e3+A
hX+AfoKCgICAf3+AgH2HgYCAf4GAhIB1f3mAgICBgX2Agn57gISAgn9/gX6Af4CAfYOAgX2Af4B9goCAf4GDf318g3+BgICAen57f4J+gIN+hH96gICAgICBf4ODgIN/foCAf4CAgYCAgH98gIB8g4B/fICBgH6G
gH+BfIJ/gH2Af3+CgoCCfH5+fYGAfX98gYB+goF/goCHg4GBhX99gIF/gICEgIGBgoB+iIB+gH6CgIGBgYCFg4CCgX19gH+Ahn6BgoWEgH+AgXx+gYN/e4OAgHx9f4CAgICAfoF/gICAf32AgICAhnqAgX9+foF/
gICBf4CFhYF9fYF+goJ/gX2BfIGBe4J/gIF+gH+AfH+AfoCEg39+gYCCgYCAgIGAgICDfnyAgYCBh4B/foF4gIKAgICBdYSBfX+AgoCAfn9/goKCgH9+gYCAgYCAgYF3foCAf4CEgIF/gYB8gISBgYCGgHt9fX+B
gX5/gH5/gIGAgH6AgH6AgIB/gH1/gYCCf3yCf4CAf359gICAgnyAf4B+gIGBgIKMgn99goB/f3+AgYF+gX+AgYCAf4CAf36AgICAfn58foCAfYB/gX+Gf3+AgoCAgoB+gYSAf4R/gIB/gH6Ef39+f32AgHyAgoCL
hYGEfIGAgYB+goB+g4CCiH9+g4KAgH9+gX+BgH6Af39/gYCAgH2DgIB+gH+AfX6AfYCAgn58gHyAgH5/h3x/hn2GgHaBdIGBgYB9gIKAhYB/gX2Af4yBgYCAg3h+fYR/gIGDfYJ+gIKBg4CCfYCAf4KFgIGBgn2A
hIF+fIKAgX5/fYJ+gH+Cfn6BgH5/gISBf3KAgH9/f3d/fn5+goB9gYCBgH5+gXyCeoCAgoaAhIGAgH6BgX+AgICAf32Af4KDgICCgoOAgHuAgXuBgX2Af4CAf4N/gIB9gISBf4GAgH+FgYCAfn5/i4CAgYCAgYBx
fYKAgICDhICAgnyDgYB/gIB/fICBgICAg4J/gIGCfYCAgX1/f4d7f4SAfoKCf4F+gH99gHuEgIOAgIB/gYCBfoCAgH6Af3+DfH+Agn6AiYJ9gIGAhYCBgIB7gH+DfoCCfoV+gYB8gICAgH6AfoGGgH6AgH2KgIGB
fX+EgIB6gIKAgICBgIGAgYCDf4GCgH6AgH6Cf36Af3+AgYCFfoCAg4GAf39/i4F9gIR/foGFgYGAf4N+goCBiYCBfnt/gIB/gICDf4B8hICDgH2FiH+BgXyAgoGBgYKAgH+AgICBgYKBgIB/gYCAh4N9gIKAgoF+
f4B+g4CAf4CAgX+AgH9/foCBgH5/fYJ/an+AgIGAiIGCgYiAgn56gICBhYB9goGAgIKAgX+Ag4CBhIB8g4KAg4CBgYJ/goCFgIGBgYGAg4CAgIWJgIeBfoGHfoCBf4KCgYJ/gICBhoGFg36Agn2FgIKPf4CAfoOA
gYSAfICFgIGAg4GDgX9+e4KAfnmAgIB+gYB+g4B/gICDgoGBgICBgH+Bgn+AfoCAgYB/fn5/gH6AgH+AgoJ+hYJ/gH6AgX+EiYCAgICDgYF9gICAgn+AgIR+f4B/goCCjICAgICAfoJ8gICAgYGAf4CAgYB/gIGA
gYGHgId/f4KCgXKKioB9eYN+goJ/gISAf4CAgICAf4GAgIR+gICEgICBgoCAfoCBg4B6fYGBgYB/eoCEeH2AgYCAgH+GhYCAgoF+gH6AfYF/foB/gIB9gH5/gIiAgoCGgHiAgYGAgoCAfn+AgICBgH97f3R7gICA
f3+BgYmAgYCEgIB/fH6DgYCAf399gYB7fHqAgn2EgYSAgoCEgICDg3yBgYGAgIF/gICAgH2KgIKAgoOAgoCEgIGEh4CBgICAgX9+c4J+gICAgIOAgXmAf4B/gYCAhYOAhXx/gICBfYF/gYGBgH1/gIKBfoCBgYGA
gH5/gH9/g3qBf4CAf4B/foCDgIGBgH+IgH9+h4CAhIB/gIB/fIB+g4CAe4CAf4OAgIWBgYR9gH9/gYCAf35/f36CgIF/fIB9fnyAg31/fn6AgIF/gIKAg4CAfoCDgYWEf36AfYKQgYGCgIR/gX+EgICCgYCBgIF/
gH+Bh4CAgIB/gIKAhIJ/gH+AfoCAgoB/f4J/hIB/gICAgICBf4CAgHuCgoGAgICAfn2AgYGEgHyCgH+Df3+Ag4WAgYCBf398foGGhoCAfnyBgYCDfIt+fpd8f32Ag4J9foKAgISQf36AgYCAfouAgYF/gH+CfYCD
gH2AgIGBgoB4gn+AgH6ChX+Dan6BgYiCgYCGfICBf4B/gIKAgIKAgIB9goB/f3+CgICAf36AgYB8gIKAgYmAgn+AgIZ+hYR+goKBhYCBgIJ9fYCDgYF/gIB/gH2AgIWAhYCAfoCAf4CEf39/gYGAgIGBgHqAfH99
gICCgYKAf4CAgICAiH1+gICAg3+Ag4Z8f4CAgHyAgYGAgoODgHuAgX+AeYCEgICAg39+iX9/fICEgICBf4CBfoWAhIB+f4GAg39+gIKCfYB+gIGCgICCgH9/foCAfYB+gYCBgId8f39/f4l6gXx/gICAf3+Bf4B/
h39/goGBgIGDf4t7gH+CgICAfnuBgYGBg32Ee4B/f31/f4CAf3+BgYWBcoB+hH+AfoB+gIOAfoGAf3+DgH6Df4B/gH+DdoF+gIB/gHp+gYCAgX9/gICAgYOAgIt8gH6BgIJ9gYCDgIF+fYOAf4CBgYCAgICFgIOB
gIN+gICAgIKCgn+AfH2Df4F8gIV9f4B/goJ/gYB3goCCgIB/g5KEhYKChoGBgnyAgIF/gIWAf35/gH9/gH51f4CAgH6AgIB8gIGBfoB+fICBgn+Agn2DgIR9foB8fYCCgH+FgIKAfIGAgICBgIB+g4GAgIB8fn+A
f3+BgYOAe3+AlICDgISDg4ODgIB+eoGBgIGBgIB/f4CAf3+Ig3+AfICAg3+DfoOBfoCAf4GAf4B/gX6BfoCBgYGAhICAg4CAf4KAgIOAgICAf4aAgIKBgYB1goSAgYCBf4CDfYOBfn+Af3+Ff3p3fYGAgIV/ioCA
gISAgH+BfIF/fn2ChIF/g35/jICEf4CAf4GAgH+AgYOAgIB8fICAgH6CgX6AfICGgX1+gICCc4J/gICAgn+AgIaAgICAgYCAgIGAf4eAgIGAgoB/gIB+gHqAfoGAf4GDgICAg4CEgoCCg3+Aen1+gIB+goB/gICA
fIJ/gX9/gICBgIKCgIKDgICEgICCgHqAfoB7gIB+goODgIB+gIB2f4V/gYCDgZCAgIB/gn5/hX+BfoKCf39/foGDgYCAgH9/foKAgYOBgIiEgH6AgYCAfH+Af4aBfX6AgH+Bf4h/god/gH9+gIOCgn9+fYGCf4CA
gICAgYB8gICAgH+Af36Af4B/gIF+gH+AgIGAeYCIgIOBgH+CgICIf4B8gICBgYN+gIB/gIB+hIB/f3x/gICMeYCAgH5/f4KEgIGBhYGAgIKDgHqEgoB8gH9+gYOAgISAgH+AgIGAgICAgIF/gYB+gYB+goCFgIJ/
foKCgXyAhoGAf4GBg359f4CDg4F9gYCBgICBgIB7hoCAgYSBgX6Cf399eXx7gIB+f36AgX+AgIGBfH6AgIGAhn59gX59gH6AgHqDf4CCfX5+gHyAfH6DgIB9gISCfISAfn+Bf4SDgHyEgYKCfoCFh3+BgIB1gIF+
g4J9gIF/gICBfIB/goOAgICBf4GBgoB9gIJ8jn2DgHiAgn93goB+fYCCgIB/fnuAgYCBfX+Ff4B/cYB+hX+CgIV9g4F9gICCgICBf35/gH6CeoCBgIGKgH5+g4GAf4GAfoB/gH+AgH+AgIB5goR+gIB+fIGBgICA
gIB/gIF8gYGCgIJ8hIV9gH6BgH5/gICAgIGAgICAgX1/f36AgH2Afn+Jh4GAhIB/fYKAgIJ9gIKCfYWAgYCEgIOCgH6AgYGBgIF/gH6AgoB9hIB8gH+AgYGAgIB8gIB/gICAgYaAgICAfoCBe4CAgHx/gn9/gYCA
gYB/gX+AgICDf4B+goKDgoSFgIOCf4OAg4B/gICAfYCAgH5/gYKDfHyCgIKAgH1+f4CBgoGDhIJ/hIB+gICDf4V+gICAg4KAgIB/goB/foB/foB/i4OBfnuAgYCAgIB9f3+Af4ODc4F+gICAgIJ/foB+fYGCgIKA
gIJ+fH9/foCAeX+Df36Af4CAgIF9gH+FfYCAgYJ8fICAfYGAf4OCgYCAgICBgoB9f3+AgX2Bf4SDgIB9kIKCgIJ+foJ/gYCBfYCAgICAg4SAgYCCgoF/gIF8gICBg4GBgYCAhIWCgICCgH6Agn9/gYB/gXp/fn6B
foGBgH6CiX+BgICFf4J7g4GCfn5/gHyAgoJ8gIB+goCAfoB/gX6AgYCDfH9+h4CAf4CAgIB/gICBgIKAf4CCgYaBgIJ9gICAfoB7gH2BgnyBfn+AgYB/gn+BfIGKf4CAgIB/gYCDgIGAgHt/f4SAf4GCgYCEgYCB
gH2BgIF9gIN+foCBfICDg4CAfYWAgIB/gIF/goOAfn6DfYB+g3yBgYOAf39/f3t/gICAgYF8gIB9f3+ck4B/foKAgIJ/gYCEfoB7fH2EgYWBgIJ4gIF/gX9/gYCAg4CDfYWAgoWBf36BfYGAgH+AfYSBgIKAgIGA
f4F/f4GAgYCBg4GAgYWCfoGCgH+AgICBgICAgICCgICBgH2CgIGBgIB/gYB/f3+Af4N+fH9/gH6EgH6AgIGAfIGAg4GCgYF+gICFgYKAgICAgICAgX6AgH2AgnyAhYCAgYGAgIGAgoGAgH6CgYOCgH+AfoB/gYCE
i4GAgIB+gIOCgX+Bf4eAf4OEf39/hoCAf355foN/gICAgoCCgH+AfYV/fYKAgIOBg4J8goCAf4WAgH+Afn+Af4GBgIKAgICAf4GAgIJ+gICAgIB9gIGBgICCgIB/g4CCfoOCgHyCgoCDhX9+g36AfX2Cf3iDgIKA
f4CAf4CBgYJ6gIJ+g4CBfoF/gYCEgH+GfoCAfoCAjIR8eX99eICCgYJ+fX+AgHyAh4CDkn5/f36Cf4GAgIB/gnyCgYKBgIGGgICAgICAf4KAfYB/hIB8gICAfoB9gH2AgIKBgXx/gH6DfoGAfn9/gYCBgH6AgIJ/
gH6BgICEgH6AgoB/f32AfYGBf4aBeoCAfoCCgIB9foOCfoCBg4WFgIKAgH6AgYB/gIB/gYF/eoCBfoF/gICFf4CAfH1/fX5/gIGCgH6AgIGAgIKBgX+CgoGBgIOBf4N6gIKAgYCCc3yAgICAg4iAeoCEgIGIfn9/
gH+CgH9+iX+CgICAgX2AfYCAf3yDfYB9fn+Bf4CAfX+AfH6AgHWCf4KAhoGAgH6AgIWCf3x+goF8gICAgICAg4B/gIJxfX6Ag4F+gYCDgIKAgX59f3+AgICAgH+EfICCgICBf32BfIN/gYCDfIdlgoCBf4B9fH+B
e36AfoCBf4CAg4B+gYGBhYB9goB+gYOBgICAhoGAgICAgIB+gHeAgIGFgICBgoB/e4eAhX+AgIF2fX2AgIGCgH99gIB+gHeAgYCAgIGBf4CCfYCBgYCDgIGAfH+AgX+GfoGAgHyAgH9+gIB/g39+koB4gH5/f4KA
gIB+f4KBfYCAf4GBgICAf4B/gICAgnyBgn5/gIGBgIJ+f4R+gIJ8f4CAgH+BfICCfYGEhICBcn98gIB+f4CHg4CBgoGAg39/gICAgX2AgYCEf4GDgIKHgICBgISBgICAhX6BgISFgHCBgIB/gHiAf4CAf4V8f4CC
foB/gICGgYCAgH6Agn6AiYCBfoCEf4KBgICAfn5/f4KAf4CAfYCAf4B8goF8gH5/fX2AgIGCgYF/g4CBfoB+goCCgICFgoCAfIGAgoGAhYGAgnZ+goGAf4GAgICEgH5+gH5/gH+AfoCAfn+AgH5/gH+AgYV/goCC
f4CBgICAhX6AfoF4gX99gYCAfYKAgICAgIGFf4CAgICDgICAf3+AhIGAgIB7gYSCgH+GfH+Cf4J9gYGCf4CBgH99f4V/kIV+g3t9goGAgn6CgH+AfX6BgH2EgICFgH1+doBrfIKAgX5+gH1/f4KAgIOAf4KBhICA
gIV/gYKCfoKBgICAgIB9gYCAgXyAf4CEgICAgH2AgHt7fYaCgoCCgIV9gICAgICAgICBgICAgIB/gYCCgIB+gYB+en9/goWBgYGBgYKBgoCBf4CAgICBgICAgYCBgYR/gICFfHuAgIOAgIN+f4CAgH+AgH59gHp6
eoCAgH+BfISAhX6BgH1/g4OAgIGAg4GAgYB/gIGDgoSAfn+CgYOBfYB+f4F+gYCAgIB/gIB/fn9+foJ/gYCAf4CAgICAf4F9gICAf4OAf3eEfn+BbIKCf36CgYCCfYCBgICAf36BgH9/fIGCgH6AgYCAgIB+gYqB
goCAgICAfoF/f4B9gH9/f32Ef36AhIGAgIGDf4F8gH57gX58f35/gICDfoKBg4KBgYGAgYB/gn+EgH+BgYGAgIB9f4R/g4CCgoR+gH+BhYCCeoN/fICAgIGCeoWBf4CAgYCAgH+AgIF+gIaAg4CAgICAgX+AeX9/
g4B+hICCg4GAgICAgYGAf3yBgH2Af3+Af4eDgoGAgoSBgn2BiYCAgHuAiISAf4eBgYF9foCBeoB/g4CAgYKBgICAfICBgX9/foCAf3+AgHuAgIGAfoB+gYGDgIJ+gYCDgIB+foCBf4CMgISAfoGBgICBgoqAcX2A
hoWAgICBe4GBgoCAfoKAf4R+gX1/gICAgoOAf3+Agn6Bf36Af4CBfICAfHqCg4KCgICCgIOAfoGKgYCEgX+AgoGAfoKAeICAgICDgYCBgoF/gICAgIGAgH+EgIGCgYGAgYGAgIKBgn5/gICDhIB/gIKAgICBgYKD
f4CAgX+Af4GAfn6AgIB+fX96f32CgHuBgIN8gIF+gYCAgIl/goOAgYWAgYB9gX6Af4B/f4CIf4CCg4CAgIB+gH1+e4B9foKBgnyDgX+AgIWCg46EgoCAgYOFf4F/gICAgYGDf4CAg4GCf39+gX+Ahn9+gICBgH+A
foOBgHyAgX+BeoCAgICAfYCFgIJ+foJ/hoCCgH6AgYN+fYJ/gH+CgoGAhYCAfoCAd39+gn6AgICAgICAgH+AgH6BgICSgH6Afn19gn+BgYB+gICAfYB7goKBgH5/gH2ChIiDgICCgYGAf4GCfoWBg3+AfnqAgICC
gYCDgoCAfoCFfH96gX+Eg4F+hH+AgYB/f359f4B+f3+AgH+EfYCAhICAgX+AgH6AgIJ/gH+DgICBgYB9fYCCgH6AfoSAf4CAgn6AgIOBgICBfoKDf4GAfoCAgIB+f4aAgIWBgIB/g4B7gICAg4KAg35/gHyCfoJ7
gIB/gIF+gH+AhX9/gYOAf4eAf3+Ag4GBgICAgICBfYCChYV/fYCAeISCfYCAgH+BgIGCgYB/gICAfYB/fX9+gIJ/gIKAgH+Af4B/gYCAgYKHgIKDgIGDgIKCfoCBfn6BgoJ/gYB/hH+Cg4GDf4N/f4B/f4J/f3+A
gHqEgYB+gHuBfn9+gH+AgYCAg3+AgICAhXyAfoOAgICAgYKAgICAgYF/g4KBgICBgIGEgH6Eg36AgICBgoB+en9/hY2Agn5/gIB6gIJ+gIB/gX5/gIB9gIGAfn2AgH6AgH9/gH2AgH2Bf4CAgYOAe4B4foOAf4KB
f4CBgIyAf3+Ef3+Aen6BgICBg4J+gH6Afnl/gIB7gIKAf3p/gX16f4B/gH+AgoJ/gICAgH+AgoOAgoCAhoCCgYOAgYF+f3SFf4OAgn59foCAf4CAgoGAfn6Bgn5+gn9/gH+AfoCCgH+AfoGAgISDgoGAjX+BgICA
gn19goGBf4KIkIGAfoKAgICAgYGJgYF+f4J/f359gYKBf4CAg4J/f4CAgneAhICCgoJ+cYGBgICAgIN+gIiDgIB6gIGAgYB+fYGAfoCCgoN/gYJ/foGDgX97gYWDgYKAgYCAgoCFgYN6gICAgYCAfn2BgIKCgIB/
gIR/gIB9fYGAgIF+gIF/gXuEgICAgYB7f4CCe36AgICAhICDg4CBf4GAhoCEgX5/f359f35+fH19gIKCgYCAgXx/fICAgH+AgYB9gIKEfoGBg3+Af4GAfn5/hYCFgYCBgH+Afn5/gICNfYCAgIGCg4CAfYF/gICD
gn99gIGCgIZ/gH2AfoGCgIOAgH+GgYCBeYGAf4OAfnp+gICAgIGAfIaCkX6AgnB6gnyAgYCBg4GAgHGAfX9+gIJ+g4CAgYCAgIB/gIJ2gYCAgH+EgH6BgYCBb4GBfoCBgYCCgnaBgHqCfoZ+gIF/f4CBf4CAgICB
gICAfYCAgX+AhICHgH+AfoGAf39+gIKAfn+BgICEgIGAhn15foN/gH6Af3p8gYB9gH58gX2AgIN+gYJ5f4CAf4KAgYGAgX6Afn9/gYJ+gIGDg4B+hH+BgIR/fYKAfoJ+gYF/fIB/gX2Jg4KAf4J/goCBhIGCgIt/
g359gIKBfoB/g36AgIuAhICAgH+AgoKBhX2CgH9/foCAgXqHioCJgYB+gIB9gIiGfn+AhH2Afn6BgICEf4CAg4GAfn6Ff4CCgX+CgICBfYSAfn2AgIB8gH2AhIGWfIB+gHp+gICAe4WGfX5/gIKAfYKAe4CCf36B
goSAgIGBfoCBf4B+gYGBf4OAgH6AgoCCgoB/goJ7gIB+gH6Af39/gH+AfX6AhHWBfX6Bf4F6gHt+hn+Ef4B9gYCCe4CAhICFgIGAgIGAgH+AgHt/fYCLgH+Ae35+fn+Bf32BgIGAgoB+f4B1gHh9f4B/f39+f4J+
gICAaYCBh4CAeoCAgICAgICAgH1/foWAgIB/f4B+gIKCgoCAe35+g4CAgIB8f36Df4B/hIF+f4CAf4CAfn6DgH99f4B9goKBgoKBf36CgX9/f36CfoCAgISBgIKAgnqAhH9/gHyCgYGCfoN/foCEgH+AhX2Af4CA
gYGAf4CBfX6CgIKAfYB/foB/e36AgH99hICAgICBgoCAgIB8gn5/hX9+gYSHgIJ/gYCEgX6AgIGBe318gICAgn9+gICAgICCgoCBf4CAfYGAgoB/gIKAgoCAgHuAf4eDgICAfn+CgIB/f4CBfYCAg3+AgH+Af4CB
gIGAgIaAgIB/gH59gIGFfoB9hICBf4B/f4GAgH9/gIR+gIB/gH6Af3x/gIKEf4KAgYB/f4KEf4GBgH+AgoCAgYSBg4B+gIJ/gYCAgIOAgIKAgYCJgn+BhYCCgICAdoGAgX+BfoCAgIF/hICBgH9/fX2BgIB/e4CA
hYGAgH6BgIGBiYSAgIOBgoF5iICAd4J7gICBgIB/eICCgIB+goCAgYV9gI2AgIiAf36AgYKHfX+DgX2EhICAgICAgHt/f3yAg35/f4OIf35+gIKAgH+AfYh8f4B7gpB8g36BgIGBiIJ/gIGBf4CAhoCAgH59fYCA
gIB9gIKAfoCAgICFgYZ/f3+AgICBfoB/fn99gIB+hoKAgHyBgYB/f3eAgIGAgH58gH2Ag4B/hYGCgH+AgIGAf4J/g4B+gW2AfoWEgIGBgIB/goB/gIB9f4GBf36AgIB+eYB9hYCBfYR8f3+EgH98gICAgIF9foCA
f4CCgIJ9gH+AgIF/gn2CfIF+gYmCgIWAgYCAfn+Af4WAgH+CgH9/gIF+gIJ8gH1+gH6Bg4F+f4F7gn+AgYCDgIaCf4B+gX5+gIB/jH+CgH1/g4N/fYGAgYKAgIGCgYCAg4V/f4CCf4R7foGBhoCAgYCAgoGBgHt9
gICBfoB/goCHgnx+gYGAgYOAfYCEf4OAgH+GgIJ+gICEfYKAgICAfIKBgW+AgnyAf4CAgICAgIB+hoB/f36Df3yBg4F6gISAf4B7f3+BgICDf36Af4CDgXyCgISBgYKAgYCAfoCAf4CBf4CBgYGAgYCAf3+BgIGA
goB/f4B9f4CAgHqBgYB+fYB+gX+CfICKf4CAgICAgICAdICAgIWBf3+FgX6AgH9/gH98gICAfICAfoCJe4F+foCAfHxyf3uEf3+Ag36AhYCBhH+AhoWAgnlvgIGBf32AgHp/fIB9gIN9gIB8foCBgH58fn9+f4OA
goCAgYKCgIOGgoCBgICAhH5/f4GBg4CCgIGCgoB+iICAfYCAh399gIF8gIKAeIOBfYCBf4B+hn+BgYKCgH9/hYN/gYCAg4OAf36Af4CBgYCAf4CAgIB/gXt/foB+goCDhYB/g36BgX+CgICAgH99fH5+gIB/gICA
gYOAgHx+fICAf4CAgn6HgICIf4KAgH+AgoKAgH9/gX+Af4CDfYGDgH+AgoSFgoOCgn+BgIB/goB+gICCg4CAfn5/f4CAfYB+f4CAgH9+f4CCgICDfHZ7gH+AgH6BgIB/goCBhoCCgICBhYGBfoR/fIGBgYCAg4CA
foB/f4KAgIGDgYCBg3+AeX+Af31/gYKCh4B9f4SCfYCCcoF/hYB+gnSBfoKAgYCBf4CBgICBgn6BhYGBgIKBgoB/hYGAfYB/gYB7f4KAgIB7foCBf32ChIOAf4CCgYCAfn1+gYmAgoB+gYB+gYNzgYCCgICAgIGA
goR+gYKAgH+BfX6EgYB9gIGAgYOBfYF/gIKAi4KAfn+GgIGEfX+BgIR/foF8hH+Egn9+gH2Ff4KAgH+AiH59f4B/gX+AfoCHfYGCfoGAgn9+f3+AgIGBfn6MhHaBgX9+gYCAgH98f4CAf3+AgIF+gYCDgH5+f4F+
gYWAgICAjoCCgIB/fX6AgIJ+gISAgHuAgHt/f39/foCBfYKCgIGAgXuBgIR+gHyDg4CAfoGEfYCBgIGBgH9/gH+CgIGDhYB+foB/gn+BgH+CgoCBfneAgICAfoKAg4GAfn59e4GAgICAfIKAgImBfoCAgICCgH6A
f4CBgH9/f4CBgICAfIGBgIGAgoCAgoSBfICAf4J/goCEgICAh4CAf3+BgIGAj3yAgnyAgYB8gIB+gISEf4F/goF9gH5+goF/gIJ+gIaAiICCgIeHgX2AgX+Din+Af4GAgX+Af4CAgYGFgIF8gIB+gIGAfYB/f4WA
en5/hIB+gH6AfX2CgX1/hH6AgICDgH6AfoCAhYV+f3+AgX9/hYCDgICAgIR/f3+AgXx/gICDf3+GgYCAgYGCgICAgIN7gICAgYCCgICDhoKAgX9+gYKDfYB+gICAfIKBhHyAf4CEhH1/foSBf4WAgoB/foCAfn+A
gH+AfoSAg3d+gIKDhICFgH+DfIB1gHyBgYB/gXqBg4GAi4F+gH+Dfn+CgIB+gIJ9fY5+gIGCf3+BgX6BfoCAgICAgIB/gIB/f4F9gYCBgn2Af36AgH6AgH9/gnx/f4CCgYCCgH2AgIF/gIGBhXuAf36BgYCDen2E
ioF9goCEgXmAg4CAiYKBf4KBgIF9gYB9gIB9gYF+gICAgICAgJCAgYeAgX6AgIKAgISBf4B/gH9+gIGAf4KAgoJ/foN9f4F/f3x/f4CAf3+BgH+KhH+AfoWAgIGAfoJ8hoF9gn+AgICFgH6EhX6Bf4CBgYGAgIKA
hoSDfIGAgICAhYCCf4SEgIB9gISBgX+Fg32FfX+Cg36BfYCAgIB9foN/f4F9gIGAf36DgIB/gIWAgnqBfIB/gIKBhIB+hH6EgICDh3mDg4CAgH+BgISAfYF/f4CCf4CAgYCBgICAgXqAgYJ/gIN4goN/gIKBfn+A
eoR/gYCDfn99goB7f4GAgIGBgIB/f36AgIKBf4CAgYGCZoCAgICEgYCAhH6BfYeBfnqDgYCDhICAeYCAgX+Afn+DhIB8foCAgoCEgH+FgYCCcoGCgIJ/goB+foCBgIB9gICCgoB/gYCAgICDgH6AgHyAfoB/gYCB
gICEf4WAgn9/gH2AgIB8gYCDf4CCfoCDgH6Agn6AgICEgIB/gIF/gISBgIGDhICAgIWCg4GAgICAgn+BgH+Dfn5+foCAgIB8gH+Cg35+f3+Afnp9foCBgIKDgIGAgX5/gH1/gIGAhICAgIB+gH9/gIB/f4GAhn+A
fH6BgXqCgn+Bg4CAgIF9gn9+fYKAgIKEgH6AgICDgIB+fYCAgH+BgH+DfH6AgH5/gHCAgIKHgH58gH59gIJ2gIB/gH6CgICCgIN+foCJgH2CgICBfnyAgYB8gX16hYCAgIGHfYJ7goCAfYJ8gX+AgIKAeYKAgYF+
f4KEgH+AgH+AgX+CgH9+gICCioGBf39/f3p8fn+DgH+AgYJ/gn1/gHt/gH9/g4CDgYZ8gIOEgH98gIF/gYCAfn5/fXeAgICBhoCDgH6AgH2DgX99g4KAgYCHgIF+g4B3gIF9f4CCgIB8f358gYB/h4CAgIWAf4CB
gH1/gH2BfI6AdIKIgICBhICDfnyAgH1/gYCBgX+AgoCCgIB/gH9/goR8gYB8gH19g4B8gICEf4F/gICCfoGCgH+AfnqFhX+EgIV/gYCAfX6CgIGAgoGAgIB7gIB+fYGBgH5/gIB/gIGAfn+Be4CBfYB/f318f3+C
gH+CgIB9gHqHfX+BfoCAgICCgYOCgICAgIOBgIx/fnx/gIh/gICEf4KCgICBgIB/gm6Bf398goCIgIGAgYJ8gH2AhH5+f4B2gIJ+gH6AgIB/gIGAfYB/gYCAiH5/hIF/gH9+gX98goCAgHuAgYB9f4B/gIB8gICA
gIF/gICCgIGAgYGAgISAgH+Ag4GBgYN+goCAgICAgIB5goiAf4GAeICEgIR/gYF/foCAgX6BfYCAgoGAfoCFgoB8gXt/gIKCf4B8fHqDf4SVgH+CgIKCgICAgX+AgIJ/fICCfoGIgX6BeoOAgX+AgICAfn+CfYCA
hH6BgnZ/gYKFfoCDf4J7goCCgICCgIF/goCCgIeEgoB+foCAe4B/foSAf4CAf3+BgIF/gISAgYCAfYB9gICAgIJ4f36AgIeAgYCAgYCAhICAgICBgYCBhYJ/gIKBgX+AhoCAgX+AgYCAf36Bfn+Ah4GBgH2BgICE
g3yAgn+AgIF+gICAfX+Ae4CAgI2Af4F8gnl/gIF/gYB7fYCAg4J7fYF+gICFgoKHgIB+gn2Cf4KCf4V+gIB/gYCAgYN+f4OBgoN8gYGAgYCCgH6AgYKBgYF+gYB9f4OCgIF/gIJ/f4OBgIOAgIGAgH53goN/fn+C
foCFfX+Af4B/f4N/gIN+gYKBgIGBgIKBfX98gHx/gISAfYB/gICBgH+Df4B/gH6Ag39wgYGCfYKDgoWAgoN8goF+f4B/f4CAgn+AeoB/gH6AgH6AfYCDgICBfnyBg4GAgICAgIJ9f4B8gYOAgn+AgH+CgIB/gX2A
goF8gH+Bf399gICBgIKAgIGAhX1+gXuAgIGAgIB/f4B/gH+BgH5/fn+AgIB/gICBf4GCf4F9f4CDfn6DgIh+gW6Bf3+AgIKBf4KCfYJ/fn9+f4CAgICAgICSfoaCgICAfoCGg4KAfn6BgICBgYB/gXeAf4CEgH+C
gX9/gYKAhX6Df357gYF+gn6Bg36AgYKAgn6NgYCAgIB+g4GEgIJ/hYB7f4CAf4CBgIB9gICBfoCAgYWBi4B/d4OAgIGAgIGBgYF+g4F/gYOAgYCAhICBgICAhX+DfYCCgIB/goB/gX2Bf3+AgYaAhISCf36Bf4CA
gYCCfoCAgX+Cf4OAgICGgIB/fnR/f4CFgICDfYCBgX+AgYOAf4CGgX6AgIKBgoCAfn2CfnyBgYGAgICBgICAf4CAgIF/gH2Ae3uAh4B/gIOBg4B/foCAgIKAhYSEgoCEf4KEgIB+gIB/fHWAgIB/fYJ/gISAf4CA
eX9+f4N+gHuEgIJ9goGAf4CAgoCAgYKCgICDgYCCgH9/gH+Af3+DgoGAgIB+hoGAgYB+gIB/gIB5g4N/f4CAgH6Ah4CEgICAgIKCgICCfoF9gYCAe3x+foJ+gIF/f4B/gX9/foB/f4B9gX+AgIOAhH6Af3+AgX+A
gICAgICAfn2CgIGAf36AgICAgYB+gIR+hoCAg4KAgoOAf4CAgICFf36Ag4GJgICDgICAf3+Dgn+AgoB+fX2DgICAfoCAgICEgICAgYWAgYB/gICAhX9/gICGfoF+fX5/fn9/f39/f36AgIGGgX+Afn6AfoGAgICD
gX6EgICLf359gIB/gICAf4CBgYKBe36AfoB/fYN+gICAf3+Cf32AfICBf3mBhYJ/hoF8fYZ/goCAf4WCgH2DfYCAgIB+hX6NgHyAfXx/hICAh32AgYB5gn9/foJ/f4CDfoF8gH+AgX6AgIJ+fICDgICAgIOAfoCC
hYCEhoCAf32AfoCAhoKAgoCBf39/g4N/g4GCgIB/gHx+hH9+gICBgIF/gIN4fXx/f4KBgICAgICAgYCBgHyAf4F+f32AgoB/gH+AfYWDgIGEgH9/gHWAfYCAiIGHgIOCgIB/gH+Aen6AgIGAgn99goKCf4CCgYOA
goCAgIGBgoCCg4B7gICCgYGBgX+EfoCCfoCCfX2AgIGCgIF7gYB+gIB+fIOAgICBgIB+f4F7foCCgYCDg4F/f4eCf4J7e4CBgICCgH+AgoOCgoB/gIJ/gIGCgICDgH+BgoCAgoF+hH+BgX6FgICAfoCAg3uCgICA
gICBgoF/goKEf3+Af4J/gICAfX5/gYJ/gnyAfoB/f4GAgoB/gX9/gX+Hf31+gHqEgH9+eoCDgIGEgoCAgICAdISAfoCAfoGAfYF7hniAgICAgYmBgICBfXx5gIiAgYCAgYCAgISAg357gn9/f4B/f3F1gYSAg4GA
hHyAgYR/hYSBgX9+gIF+gHuBhX+Bg4CEfIOOgICAgIF/gICBh4F/gYB/gIB/dX+Af36CfoCBfICBfoF9gH6Af4CEf4CAf4J+hYaAhoCAfoKAgYJ/fIGAfoKDfX+AhH6DfYCBgYCAf4B/fIF/foKBg39/gYB9f31/
goF/gICAgX+AgICCgIB+gICLgIGDe3+AgICAf4GBgISCgH97gH6EiYKAf3+Cf4CBg4CChHuAf39+g3+BgIB+f4F6gICAhYKBfoqBgnmAfX9/goF/f32Ag4CDfoCAf4KAg4CDfoF5gIB9gIKDgH+BgHx/f4B/goB+
gIN+gHyAgICAgICBgYSCf4B+gYCAgICAgIGCgId/fIFzgX2CgIJ8gYF/f5SCgICAgICAgIGBgICBeoGFgICAgIGAfoCAf4CAfoiAfn2AgICEg4J/f36AgX+AgoCHgIGAgICAgoCDgYGAgH+AfoB3gX6Cf4CAgX+A
gYCAgIKBgISBgIGDgIB3g4CAgIKAgoGDfoB/hYCAgIN/gIB/gIGAgX+BhHyFioGBgYB/gIN/g3+BfX+AgIF6foF9fYCCfn+AgX+Af4KBgYF+fX+CgIGAgHt/gHyCf4OAf4CCgIOAf4GDf3+CgICAgYOBf4CAgICA
gISAgYGAfICAf4CBgICagFqHgIB9goJ+f32AgYGCf4GAg3p+fX+DgIJ9fX97gH2AgYB+gH6BgH+CgICFfn+AgIB+gHuHgnyAf3t+gYCCgnuAjIKAdYCFgX6AeoF/fH+AfoCCf4OAf4B+goKBfYCAgYCAfYCBgYB+
fH6AfnuGhHuCg4F/gICBgoCBfYB9gXt/gH+AgJOGgICCgoCCf4CBgH6FiICHhX99f4SCgX5/gIKAgX6DgISAf3+Ag4GAgIF+gICDgICAhIKAgIB+gICAfoCAeX6AgICAgH+DhH9/gHyAgH+AhICAgH94hX+BgICA
foCBgX+BeYCBf4N/gIB/gYWAfYF8gICBgHyAgH+CgYCGgH2BgIGFfn9+gHqGf4SAf4KAgYOAgIB/f4CDgH98g4SAgYCBg36AgYF/gYCBgn+AgYB/gn1+f4KDgHqBgH2Af4aAgIGBf4B9fn99gIOAfoF/gImAfoCA
gICEf3yAgH2FfoOAgH6AgYCDfoCAgIB/fYGBh4CBgIF7gYN/fn9/eoCBgIGAgIGFgIGAgYKCgn98fn6AgICAg4CAgICBgIGBf4GBgH+BgoB9f3+Afn6Af4KBgICBiH+FgYOAg4GAg4B+gX1+g4B/gICAgH6Af358
gIB+gIGAgH6AhH6Af4CBf35+fIKAhIB+f4CBf36Lg4GBfn2BhoB/foKCf4CAgHuAeH59fn+Afn+BgH18goCAgHqBgn92gH6AgICAf4WBgXyEgIGCf4GDgIZ8hoCBfoSAgH+Bf4CAgICCgYB7gn+EgICAgICBf4B/
fXp7fYB9gYF9gICCfX+BgIOCgYCCgICHfn6DgICAgIGAgICAgHp/gIB8g4J/gICCeYCAgoCAeICEeoGLgYGAf4J/gH+BhIJ+foCAf4CAeIB/gYF9a4KBgXh+gIB+h4CAgHx9gIJ/g4B+gH6AgoGBkH2Ch4CAfJiA
fYGDgIJ/jIOAgH5/gX9/g35/gH9/g4GAgICAgH+AgIB9f4B/gYCFgYKAgH6BgICHhYJ/f4CDgYCBgYB/gICAhIR+gIB+gIB9gIGDgXmBfoB+fYCBgIGAgIB9gICAgH+AgH2AgoCAfn+AgIF+g4OEfYWCgoB/e4CG
gId+gYF8gYOAgYCBiYF9gIGAgICCgn+AgIF9foCBgYCAgIB/f4CBf3+EfYGAgHuAgH6PgIF/gX6CfYCAgICAhX1/gX99hICBgIGCgH6CgICAgYCAgICCZ36EgIB7gYCAfn1/f4B4fYCBgX2AgH+BhIB8foKBf35+
gYGBgX+AfYF/hn9/gIB/gH5/gX+AhX+AgIF/gICBf4SCgHyAgICAgIOAgXyAgH+DgIF/gIh8gH+AgH+AfYKBfYCBgIB/gH19gICCe4GBgIF7gIKCgICAgICBgIWAgH+AgIV+gYB/gYB/hYGAgICAgHqBgH+CgIGC
hIGAgYCAfH+Ag4GBfoCAgoGAgICAgoB/gH+Af4Z+gIF+f36Bf4OAgYB8g4F/f3+AgIGBgIF/goCAg4aBfIF+gIN/hn6AgH9+eYCAgoF/gX2Bf4GAgICBgIB/hHeDfoB/gYKAgH+IgIKFgn2BgX+AfoB+eoCDgIF/
gYCEf36AgH+BfX99f4CCfoCChH1/gYWFfX6Ag4CAgH+BgXqAgX9/gIh/foSEgXp/gYB/gYF/f398f3x/g4GAgIB/fYB7foB+foGAgHqBfYGAiYB6fX2BhoGAgICAgIiAgoB9eICAhX+AgICAf4J+knt/gICAg4B/
gYCAg35+gIB+g4OAhYN8gH+EgoB+gH+Cfn+EgYB6gYGBgYKAgH2AgYCCf3+Bf316gIOAg4B8gYB/gH6Bf399fYd+gYCAgYCCf4KBgIV+eoCAd4B/goGCgoOAf3+Af4B9gICBgICUf39/f4KAgICCfoJ/f4CAgIF+
e4GAgH58gIGAfIF+gICAf4B/f4KBgICBgX98gICAgICBfoF9gICAgH+AgIB/gIJ8f4uBgIN/gIB/g4CDfX9/gIaAgIN+goCAgX6AgX+Bj4CAf36EgIGBgIJ+foGCiH5/fn+BgnyBfYaIfX+BgH5/goaCf4GCfoCA
goF/fX9+gH1/gICAgIF+gn2Af4B9eoCBgIB+gn9/gH9/fn6AgH6FgIOAhoGAfn6Bf31+gX2AhICAgH99g4CBfoCCf4OJfX+Ag4CAgYCAg4SBfoCAgH+Ag4CCfoOAfoSAfH9/fIGAgH6Jf4GCgH5/gYKBioCAfoCA
hoCCf3+AfYiAgYKBfYB9goCAgH+FhH2DfoCAgoF9gICAgIB/gIKAgH6AgICAfHx1f36BgICEgYCAgH1/fYeAgoGAfH1/foaDgIKAhICAgIF/fYCBgIGEgYCBgoCCgn+BeoCBg358d4KAgH6AgICBgICAfX9/gIKA
g4N/fYOAgIF6gIB/gH+BgHyBfX6AgIeAfnmAi4GBgYCAgYWAgISAfYSAgH6CgICCgICBf4CBf4CAgH6Af4N9f4KAfIGAfoJ9f4CAgICAgoB+gICChYCAg4B/gIB+fYF/gYCNgH94gH59goGAgICEgH95gYCAgYGA
gHuAgICFgICAgIKBgH9/gYCBf36Bg3+AgICBf4GBgIB/gH+AgYB/g36CgX+AhICAhYKAgH6BgICAgIB/goB9f3+AfICEfn9+gIB4goCCf4CAgYOBfoJ/gHyAfICAgIF6gX1/fH56goCCgn+AfYGDf3+AgIB8gIiC
gH+AgICAgn9/gICDfX+AfoCAfH+Agn6CcoCAf4B+gH+BgIB/e4B+gICCgYCMfoF7goGCin+BgX6AhYmAgIOAgH6AgHt/f39+gIB/gYCBfYGAgX9+gICBfoWDi4CAgH9+gYSBhIB/foF/hINofoCAf4OBfoGAgoCD
gICAgH+AgYJ8hICBgH+HfYKEgIGAgoCAgYCAgoCAg4J4gICBf4F8gn1+gICBfoB/gIB9gIJ+g4B+gIJ/gH6Bfnp+gYB/f36Aen+AgICBgHyChH2GgIKEgH1/gH2AgYCFgoB/gICEfn6EgIGAfX2AfYGAfIR9goGA
f3+Bg4CDh3+BgoCAiImBfH6Af4CAgoCCgoCChYCBeYGAg36Af4N9foN/foB/goCGgIKGgIGAf3+AgHx/gYKBgX6Af4CAf4OAgYKAgIGAgIF/gICCe4SDeYOAfoF+hYGAgICBgIB/gYB9fn6AgH2AfX+BfYF6gn6A
gICAgX2AfoCCfoCAfoCAg4CAhIB/fYKEfYB7gnyAgIB8gH+AgH6FgYCAf5d8gH+Cg4OAf3p/gH+BgX+CfYB8f4CAfICAgoKAf3yAgIODgn17goCAeoN+gYCAgHqBgHaBgYCAfYCAfYCCf4CBhoB9mYCCgYGBf39+
fX6BgHyBg3+AgH5+g4GAgYGDfYGAhIKAe4F+f3qAfn9/gn6CgH6Af398hICAgICAhYCAiIJ4g358gH+DgYF/gICFgYGBgXyEgIGAf3+BeYCOgIGAdoCAgYB+gH+AhIF/gIeBiH9/gIKDfYCBgH6BgIGAgH6BgICA
gX6BfYJ8goN/gIGBf3uDgXmAf4CAfoCAfYF/f4OEgX5/gICAgISAfYB+fH6CgYSAen+BhHiEfoCAfn1+g359goiAgIR6gIF+fYB9gICBgYGDg3+Lf4GAgoaAhH2GgImCgHyAgYJ8gICCgYB/gIGChICDfIGEgHt8
hIKAfn98foh/gYR/gIB+goCAf36BgoCAfoGAgIV+goCAgnGAg4B/f4B/gX2DgX6AgH+Cgn+CgICDgoKAf4CAgX+AgIF/gIGEgnqBgHuCgIF/gHp+gIOAgISBg4CIgH+Gf4GBfoGAf4CAgH+EgICAe3+Bf3+CgH6A
gYCAgIOAgIB/gH6BgH+Af4CAfYGCgIKAgoCAgIOAgICJgn9+f4B/iYB7fX+Bf3V5g4B9gYCAgn59gH+AgHuAgICAjICCfoGAf398f4OAgX53iH6AgH9/f3yAhn+Bg4GFfX+AgoaAgICAgH+AgIR/goKDgXx/hoGG
foCHgIKAhIB+gH9/fX98eYCAgYB+foGEgX+BfICBgIKAhYCAgoF8gICAgIGAf3yBg4CAiYGDgYCAhYGEgYCCgH9/gIF+god+hIF6g4CBf4B/goGAgH+DhIGBg4CAe4V/gICAgYCAgIGAgH6AgH+Ag4CAgIKBgHyA
gn6BgH2BgIB/h3+AgH+AgIGCfoCBgIWBhH+Af35/f4KAf4V/hYKGf358g39/g4GDfICAgICAgoB/gIB+e3+Ae4B/gIGAf4GAfn+AiIOAcoB9gICAgIR+f4CAfoR/gXp+gYCEgIGAgIGAgICBf4B5gICAgHx7gH+A
gYCAgH6Bf4B+gYGAf399fn+Af4GAhYCAfH5+foCIfIB+g3+AgICAgXGAgH5+f4CBgn6Ag4F7gH6CgIF/gH1/hYCAgoCFgoGAgICAgH99fIF/gIF/f4J/gISAgYCAgYCBgYCAgYWFgXyDg4F/gICAg4CAf4CAf4mC
hICAf4F/gICCgIOAgYB/gH+CgIOAgISAf4CBgIB9eYOBe3+DiIGBfYGBgICAgIB/g4GAfICAgIGNf4KAgYCAgYKCfoJ+gIJ/f4J/gIKCg4CAf4B+fnx/gIGAgIaCfYaCfoCAgICAeoB+gYKBgIB8f4CAfICAfn+A
gYCAfoB+gYmCgoB5gICEgIR/f4CDgH+BgoKIgYCAgYCAgoCCgICEe3+AgYCAfoN/f4OAhX+CgICBgICEiYWBgIF/f4B/gYN8gX+BgH+AfYCAgHyBgIGAgIOBf35+d36AhH6AgIJ9gYeAgYCAhICAgICBgIJ8f32S
eoGBh4B/g3+AfoCAen+Af4CAgoCAgYCBgIF/gYF+hH6AgYB9hIB/gYCAgYGAgYWCgH+AgYCAgH9/gIOAgn1+gYeAgod9gYF+gICEfoCAgH6CgIKAgIB8iXh+g4B/f4R+gId9f4SAf4OAgICAfoCBf4CAh4KAgIKD
gICBgIF+fHyAfX1/gIOBf3+AgX6BgIB+gnx/f4GIgH6AgYOAgoCAhYGAgYeAfn6Ag4KCgoiCgICAf36Bf35/fn+CfICCgICAgH9/f359goCCgH6AgICAgICAeXyAgIGAgGiBfoB/gIB/f4N9gH6FgICAgIF/gIGA
gH+BgYKFf4CBgoCAgIB6f4CAh4B+gYCAgICAgoaBgoB/gH+Bf4SAdoCCgIJ/e4B/foCAgYKAf4J/gIB7foB7gX2AgYByfnyAgICBgYGCf4J9gYB+gYWBf4CAgYKEf4GFf4GAhn6BfoKBgIKGgYB7foGAf4OAg4CA
gYGAg4WCiICCgH9/gYCAgH99gYCAhIKBgIKAgHuBgX+AhICAdIODgIJ/foCAgoCAcoCBgYCEgICDgICAk4GAgIB/hICAfn5+goOCg4CBg4GFgIh9f4OAfo+Ae4WEeYGFg4B/gIOFg4KBfoCAgIJ/gYyAeICEgH6A
foKAd3+AfIKAgH2QgYCAgICCfnyBgYB+gH9/goV8gIB8hoCCgIOEgIB/foCAgIGAg4B/gICEgHx+goSFfn5/gICBf4SAgIN/gIJ/gn+Ah4CAg357gIGAfYGAgnl8f4GBgHx8f4GAfYCBiYCAf4WAdX+Bf31/gYGA
gISChYJ9gX+CgYl+gX+Cg4B5f4OCfoCBgIGAgYOCgYJ/gH+AgYOAgICCgICBf3+DgX5+gICAgIF/goB+f3+AfYCAgIp/hX9/foB+g4CBgH5/gIF/fYCAgICBgYB/gICAgICBfn58f4B7gH9/gYh/eoF+fIF+gYCA
f399hX58gYB+gIWHgX9/f4CAhIx/g4KDgH+EfoF/gYKAgH6Dfn6EgoB/gIF/f4CBg4J9e4CBf4GBgIGBgIV+gXyAgHmBgH9+goCAZ4R/gICDe4J/gIKBgH+BgIGAfYCAfoCAjICAf4CAfn18gHaBgIKBgICEgIGA
gICHgIGCfYCBf36AgHV+hYCAfIGDgH2EgYODfoGBgIGDf3mAfIJ6g4B/f4CPgIB/f4KBgoCHf4N7gICDgH6BgH+Cf4CIf4KBf4KBgH+Dfn9+goCAg4CAfYB9f3yDgH19g4CBgICBgIB7fYB/gH6AgICAgX6CgIB/
f4B/gIKBgH6AgoGKgoCAgHd/f36BgIB/f32BgYCCf39/gYGAfn+AgIKEgICAgIGDgICAgICBfoB/gX+DgYCCgIB/gIGAhoCAgYR/fo2Af4N+gH1+gIB+gYOAfoCDeX+AgYB9e4F/f36BgHeBgH6AgH6Dfn+CgX+A
gICAgIGAgIiBgIJ9goB8gICCgIGAgH6AgHyAf4J+goKAgYB/gIOAgH+Af4CAf4CCgIGAg4CFgIF8f4F+gICAgIOHcH9+gH2AgIWAgIB+gICEfn9/gH9+f4CCgICBgX5+g3+Af4B/fYOAgH6AgICAf4GAgYCBf4CA
gH9/gX1/hnx/f4OAgYF4f4J9gH2Bf3yCiIeAgIKAgIZ+gIGAgYCBg4GAgH2BgIKAgX2BgICAgICAgIB/gYF/f4GBgH6AgoOAf4N7iYKAgH6DgYCBgHyAfniAgIGAgIB/f4CAgHt/gX9/fYKDgIB9gYGCgX2AgH5/
f4CDhYCAgYCAeoVyfn5+f4F7f4t7gIJ/goCBhYF/goGAgH9/gIWAiYCDgIB/gIB9gICAfoCBgoGAfn9/fIaAgICAgYB/gICBg4GBgoSBgIOBgICAfoCAf4SAfoOHfoGCgoR/fIOCgIB/gH6AgIGBg4OAfoB/f4GA
f4J8fIB+hISEgH+Bg4CBf4CAgYGBgoB+gIeAgICAf399gIGAhoB/gYCBgYB/gYN/gICBf35/gn+AgIB+g4CBhIOAgoB/gYCAgH9+gICAgH6AgH5/hX+DgX2AgICAf4OAgHt8f3+BgICAfYCAgYCBgIGKgICBfoJ7
gHyAgIKAgn6Af35/fX+AgIF/fX2AgYF/foCEgYOAhH9+gICFgICAgIJ/gIOBgH2ChYSBgIB9gIF/gH+Df4B/gIB/c4B/hIB/f4CCfIB8e4B+gIGAgH6AfXuAfYF+gYSCgn6Df4WAhIGDf3SBgoCBgYCAf31/f4GD
f4CBf4B+f3+Af4CAgX6AgYGAd4B+iICAf398gIKAhIOFgIGAf4CAgX9/gICAgICAfYB/kn6DgICBgYCAgH2BgIGAgYF6f32AgICAgHyGln+BgICAgIJ+gICBgIiNfoJ/gId+foGBgH+Afn+DgYCBgH9+foB9gIOB
gICAf4N+gIaCgH6AgICAfn+AgH+BgIJ2gn56gIOAgH9+fn5/gYB7fn6Ag3yAf4Jzg36AgH2AgYSAgX92gIR/gIOBgICBeYN8gn+AgHqAe31+f4CBgICAgH6Ag3uBgX+Gg4J8gIF+hX6AgoqAgYCAgH6Ag3mAgH6A
gYCAf4B7gH+AfYCAgIGAgoCCf36Agn+AgICCgIKBfX9+gIB/f4CAf4GAgoKAgIN+gIB/f4CCgoB+g4CAf4CAgICCfYCAf4CAf4J/f4KDgICLgImBg3+BgICAf4GAfoCAfH6BgIB/gYSAgICBhYGAgH9/gYGAgIB0
gX+CgH2EeX2BhICAfoF9f4CAgICAgIB/f3+BgYCBgYB/gICAgIGCgIGCf4CDfoB/gICAgYCAfYGGgIF1gH2AfoB+gX6GgICFgH+AfX6BgX99gIB/goCAfoCBgoB/gYGAg4CCgICAg4CAgIKDhIN/fH17goOCgICA
gH94gX6Af4B+gIV/gICBg4GBg3+BgnmBgYF8foB+dX1/f3+AfIuCgYCGgIV+gX97goCJgICAgIB/gIB2goB/foF6foJ3gYCAgHuAgH+BgICAf3+AgoCBfXx9fICAgICAfYB9gIF/goF/gICCgHmAgICAgIB+gYCB
gIB/gHx8f4CBgH6Af4B+gYKAf31/g4CDgIR9gH9+e39/gICEgYGDhoB8fn59gH+AgICCgIKAgYKAgH95f4CEf4WAf4KBhX+AgoCAgICBfoB+gICCgICAfoF+gICGgICAgH98foCHf4J9foF/gICAgIGAgIOAf4B9
hX14gIGCg4CAgYGAf4CBgX9/gIJ/f4GAf4F+gXh/h4CDhIB/gIB/gImCgYKAfoCAf39/e39/f39+gICAgIOAgIB/gIGAgXuAgYB+gH1/g4GAiH+AgIB1hYB/gIKAgICAgICAgH+AgoCAgIB/fX+AfoCBgIGEg4B/
gnyAgIuAg3qDf4CAhX5+f4N/f4OAfX6DgYB9f4N7gIGAgoB+gHt8gYCAfIB5fnyDgnl+g4GAgnyEgICAgIeBgYCDgYCCfoGCfoKDgoCDhX5/gY6AfYB5fYCDhoN/fX+Amn+AfX6DgIKBgIGAgICAgIaAgH6AgIB+
f39/eH9/hICAfoB5gG+Bg4B/f4OAfn2CgH1/f3d8hoCCf4J/gICBgH59gIB8gX+BgH+Afn6Dfn58hIGCgIF8fnyBf4CDgIKBgH+BgH+Af4B9gYKBgoCAgICDgIKAgICCgHyAfoF9foB/gH+CgICAgn+AfoGBg4CA
gX+CgYF+gICAhICBf4GEgH6Ag4CAfYCEgICBgIB+gYOAfoSCgIB9hHyAgYCGgImBf4CAg36JgoCBgIB/g32AgH+AfXx+gH+Ag4KAgYGDfYCAgIGChYGJgYGBgoKCf4N/f4F+gIB/gX+DgHyBgYB9gICFgICAf4J/
foKAe3+FgH2CfoF/gIGAf3+AgIKAgYCGf35+gIF7gYF+foGCf3uGgYCBgXuCg4CDhH+CgH+AfIV9gX2AgICCgoN+g3+CgYKHgIB+f36AgIOAgIGAfICCfoGKgX2AgICAgoCAgIB+gH6CfoF7fYCCf4B/goCEfoCA
gIB9foCAgYGAgIN/gn9/gYB9gYCDf4CEfoCAgIB+gISAgIR/gICDgn+DgHyAfIKEgX6AhICAhIGCfH+LgYCGe4OAf4CJgICBgn6EgIyAgYCAf4B+gIF8hICAgYB/gICAgH+Bf4yChH6Af4B/gIOAfYCAgoCAgoCA
gHmAf4GAgIGDgIKAf35+gIF9gH+AgH+Bgn5/gH98hICFgIR+f4J9gH9/gICCgICAhICAfnyAf4CBgIB7gIJ/f4ODgYB+goKJhoGEgH+AgH6BfnqCgIF7f3yKgICBfX18gISAgoSBf4CDfoGAfoCIgIB+f4CBfIB+
foB/f4CCf36GgoCAgIJ/gX5/f3+AgIJ9gYOAgX2Af4CAgXuAgICEgX+BgoCBgIGCgn6BgICAgoCBf4B/fYCBgIKAf4GAgYKAf4F/gXuBgoOAgYB7gICAfH+AfoGBgICBhISAf350f4KAgICAf4B9gICBgYF/fn6F
gYCAhYCAgX+AgIB9f4B/gYCAe35/gH+CfXSAhX+BhYKCgYKAgYOAf4CAf4SDgH6EgIB/gISAgYV8l3+Af4GAfoCAfH+AgoGGfYN+f4KTgn6AgoGAe4CBgIJ9gIB6ioN/f4B+goWAgIGBfoCCg4F+fn+Ag4CBgIF9
gX9/gICAf4CIfoCDf4B/gn+AgH5/goCCg35+fYWAe4B+hYB8fYCAgICCgn6Bgn2EgH+Af4WGgIN/hX9/foKAfoCAgICBgX5+gX6FgH99f4CAgHyAe32AgYB+gHqAgIB+hH+Af4CCgIGDhICCgIGBg31/gH6AgICC
gH5+gH59e4CAgH+BgIGBfoGHgIB+f395fIOCgIJ+foOAf399goCAg4B/gICAgISAf4OAen2AeoN+fn6AgIt/dICAeYB+gG2Cfn5/gYGAgX6AgICFfIF/fX+AgICAgH6AgICAgYB+gISAjYB2gXyAgYCAg4GAf4CE
gH+AhH6AgYCAgX+BgIF/fX6DgYF/fn6Af3+Agn6AfoB+goOAgIJ+f4J7gISAfYGAgH2Ag32Fg4CBgoCAgH+CgH+AfoCCf4CAg4J/ioGHg4F/gYCAgoOAhYCCgHyAgYB8gICAf4N9gIKBfoKAf32CfoKBgICAf4GA
gIB9gn+DfX1+gH+Bf4aDf4KAf4F+gIF8gIB+f36FgIGBf4CAgoaBg358goF9gISAgYeAgn+BfYB+gICDfoGDgIGAgYCAf4CBfoB+gIF+gICBfoF/f4CAhn+BgoCBgYCDf4B/gX2AgICBgIKAfYB+goGAfYB/f4CA
gX+Bf36Ag4GBgYGCgH+AgICAf4B8gIB/gICAgIGAgICAgHqAgH+BgYCAgICAgoN/gIB8fYGEgH2Cf4GAf4CBgoCBfYCAgICAgX2AgHd8fn9+f4F9fHyAgIB9h4CAgICBe4B8gIB8gICAgXyAgIB9h4B/foB/gYh/
f4OAf4GAgYCAf39/inyHfoGMfoGAf4F9gIB+gH2CgIB9fn+Df4CAgIR+f3+BgH6AgIeAgoB/hoGAgICAgHuCfX5/gH9+gYJ+fH9/gYGAe4SDgIB2gH5+goBygXmAe4B/gICBeYB/ioCBf4GAgId/f3+DeoCCf4mA
fn98gIF/g36AgICBg4GAgIN/fIF/gH9/gIJ+gn+AgICAgISBe3+AgIB/goKCgHqAf4J9gX+FgYCAgHmCgHyAgH12h4GCfoGAgX6Bgn9+foGAf4KFfoWAgYB9eYCAfoGCgH5+gIGAgICAe4B/gH2CfX6Chn6Ag36E
f36BgIF9f4GEf4KAgYGAgIF/fn6AhH9/gH9+fX2Gf4CLfoGAfoGAf4CIg4h7gHuEgn9/gICAgIN/g4CFgXx/gHyAgICDgICBgYZ/f4B5gYOAgX5zgoB6gn+CgoKAf4iGgIGAf4CBgIeCgH58h3+FgoCAeoKAgH+B
gIGAfoCAgYGBhIR9fYOAgICAf4GEf4B/f4GAgIGDen1+f4CKgICAgXd/e3+AgIB+g4KCfYV9gYCBf4CChX+Bgn9/gYSEgIKAgYCDgICEgICCg3+Bf4OAgIF+foCAgIB+gIB+hIWCgYCAf4B/gIKAgICKgICBgIGD
gIOEfXaBgICCgHyBgIB/gHmAf4CBgoCLgIGAgX+CgYOEgYCAgIB+gIKCgoCAgYB9gICBgIOAfnyAg4CAf4CAfn+CgoGAgX9+gH59f4GBgn+AfIF/fX6Af4SBf36LgYB/hYCAgoJ9gYiBgXqAgH5/hHN6gH+Af4CA
fYN+gIGEf4F/hoCBgYGAf4CBgYB/f4GAiICCgICBgH9/gYF7foKBgICAf35/gH+DhX+Dg4V/gIKAfH6AgYCBgHuGgYGAd36AgYR+gJB/gIeAf3+AgICBgoJ/gIGBfoGAgH+AfoN+fYB/gICBgH1/gIN/fH+BhIGA
gH+FgIB3foB/f4B/gYWAgX+Dg4F/gIF+gIGBfH+Bgn6Df4F4gICBgIB7fIKAan+HgoFygXuCgICJgX+CgICAgH+Af4CBgX98f4CAhX5+fYB/gIJ/gIaAgX9/f4GAf4CAgn6AgIB/e3+AgIGBgH6AgniDhYB/goCA
gYCAgIOAf4CAgoCBgH6Ag4OBgH+Ad4CBgoR7fYB9gX+EgIB8hIKEgIB9iH+AgICAf3+Df4CAfYR/gH9+fn2AgIGDf4J9gISAfYB/gIOFgYSGgXx/f4B7gICFfoOAgX6Cf4F6fYB9foGCgIF/goGAfoSAfYKBgYB/
g4B+f397gZSBhH5+en9/gX+ChIB/foiAgH+BgYCAf4WJfX9/gICBgICBhH93f4GCgYGCgYKAgIR+gIB+f4KAgICGgH6AgYKAgICAgIB/gHyAgYCAgIKAhISIgH+AgoR/fYWAgoKAgH59hH+AgICAgH+Bf4B9gn2A
g39/fX2BgH19gIuAgoCAgYGBgH+CfH9+gH+AgoCAgoCCgoB/f4F4gId/en6Be36CgIGCgX+AgICEgoCAhYB/foBxgnyCfn6CgH6BgoOAgICDgIGBfoGDfICAgn+Cf4SBgoOAgICBg4GAfoN/gX2DhIKAgXt+gH58
gX5/f4GAe4GBhX+Af398foKAgHyAgIB/g4CGf3+CgH+BgIB/goF/gXx/iICAf36Af4WCgH6IgICAfoF8f4CBfICAf4KAf4J/goiAhH6AfX9/gICHgH6AgICAf36Af4WBgIGBf4B9gHx7g4B/gH6AgH6AgIF/fn9+
gICAf4B/gYCBgH6Afn5/gIGEgoJ/fnyBgIB/f4CAgICAgIGAgICAgX6AgoOAgH+DgoB/g3t/gICCgH2KioCBgIB+gYF/f3+BgIOAgYJ/gIB9hI+BgYCBgICBgoCAiIBwgYl+gX1/foKFgIJ+gHiAgICAg4GAgX6C
gISAgJGAgYCAgYCAgX+DgISAgIKBgYB+gIJ9f4B8f4GAgoSBg4CAgIGAgH+AgYCAgX2AgHyBgIGBfoB6gHuBgIB7gIJ/fYCAgYB9g4F+goB/gICAgICBhoB/hYOAfIF9gYCBfX+AfYGBgIB+gIGAe4B/f3+BgH5+
f3+AgYF9g4J/f4CAhYaAgICBgIB/hYCAgIKAf4B/foCEfICAfn6AgIKBgn+ChICAf3+AgoN+gH6DhH56hYKAfoB9f4OGgIKAfYN+f4F+gH+GgICAhX+AfYB+gIBsgX95foJ+foGAgHuEgIF+gYGAgIJ9gIF/gICA
gIWEgX99gnt3f4GAgH+FgH+Bg398gYCKgH2AfoF2f32BgIGCgIGBeoCAgIGAf3+CgIB/gICAgoN+goWLeoCAgIF+goCAgIGAgIB9f4KDgH2Kg4B/gIiCgYB/gICAf4CBgYF8fX+CgIOBgYaAf4iAgn5/goCBfX+C
gIGAhX+DgICAgH1/goJ/gn6AgYB9gICAfIB/foN4gICAgICBf4CFeIR9gIKAgYJ9f41/gH+AhICAfoB7eICBf4B/gIR+gH6Afn9/gJaBgIB8gH9+gHd+gICAgYKAeICAgICAfX2BgICAf39+cIB/gIGAgICDgX+A
gIGAfoF/gICAgn5+gIODgIKJgIGCi4F/gICAhYB9f42CgIB8f3SDf35+gHyAfIaBf4GAgICBf4GAgICIgH1/gn+AhH5/gICAgICDfoGAgYGVgYGAgICCgYB/g3mAg4CBgIKAgn+AgYJ8gICAf399foF+gIB/foB/
gIB/f4CAf4CAf4OAfX+BgYOAgIGChIB/gICAgIKAf36AfoCBgYCAgICAhoB/i4F+fYF+gYGAgYGMhYF/gH+Ag3x6hYCBgIKAgICAgIB7gHR9gYB/gYB8gX+CgICBgIJ/gH+CgICCf4CAfn+Agnx/foCAf39/gYCA
gX2CgH+AgYKAgICAgXp+gnuAf3+AgIGEgYCBgIF/gIB8foCAgoCAfICBfoF+f4N/hIGFgoB+gYF/goGEgYCOgYKBf4GAgIF8f3yAgIB5hn9/gIKAgIB8gHyAgIN/gH2CgH5/fYOGfXmCgIGAgH2BfYB/g4J/foCB
g36AgYGAgYCAgICAgICAgX+Df4F9hIOAfICIgoB9goB/gIB+g3uBgICAiH+AgH2Af4F/gH6BgYCAf39/f36Bf4F/gICAgHyBgHmLf4B/f4GAgH6CfnuAgH+AgoWFfoKBgIKAgYCCf4KAgH+CgIGBgX6AfoB9gYCA
gIKAf39/gIGCgHyAhoCAgIGEgXyAfoCBfoCAf4N+gYKAgHyAeH9+gIF/gn+AgICEgYKAgICBgYB+gH6AhH59g4F+gH2GgoCAfYKHfH6DgICBgH+AgX+BfoCAf4aAf4B/gHyAgX+AgIGAeYJ+foOAg4CDgYV5gIB/
goCAgoB/gIF/gH2DgIB/f3d9gIB/gICAgICDgoCAgICAgH+Cf4CAgH9/iIKCgYWDgoOAfYB+gH58gICAgIB8fH+AhYCBgIGGfoV+gICCgYCAgoB/hIKAgYGDgoGAgIKDfIF+gIGEfYN/gICFg358gH6Gfn+AgoCC
gH5/goB/gIB9gYOAgIB+f3+BgIR9fYCCgIJ/fn+BgIOAgoB+gIGDgIKAfICAgH2CgIGBhYCDf31+gH2DgICBgIB/gICCgYN+foGAf3x+gYCAgIB/e3yAgoKAgHx+goGBfX9+gYKBgXmDjIB+f3+AgICAgICAgICA
gIB/foCDf4CBgoCAgH6AfoCAgIGAf4eBhIB+gYl/e4CAgICAgICAgYKEgIB+foF/fXiFf3+BgH+CgICAfoCAgH59fX+AgIB+gICAgoJ7hH5/gYB+gYCAgYCAgIOCfX+EgICAgoCBgYeDgoB/f4B+fnqAgICAgH+B
gIGDgn+CgICAgoZ/gIB8fIWAf4CAgH9+fX6AhYR6hH+AfoCDfYKAgH1/foN8gICBg3+AgH6AgHyBf36AgICAfXprfYGAgYCBhXyCgICAgYB/f3+BfH+AgoB6gIB9gIF+hHyBgYCBf4GBfoSAgIB+gYKBgH9+gYWC
gICCgH+Af4F8f4CDh4CChH5/g4KCgH+Aen2BfoCAgH2AgHp+gICBgIKBgoCBf3p8goF/gn2Af4J/gH9/fX+EgISAgHuAgIB+foWAiYOBgIKBgIJ+f4CAg4CAgICAf4OAhYGAh3uBgH9+gIB9gn+AfYaAgIB3gH+A
gYGBgYB7goGAg4CBgYOAgIaBe4CBgH2Bf4CEhH96gIJ+gn+FfYCBgHx/f39/foB+f4WGgYCAhH+AgICBgIKAgH+AhH+AgH9+goCAiIKAf4CAhICAfoF+gYF/gIB8gIF/hICBgX+CgYB/gXuAgIJ/f4R+gX+AfoF+
gIGAgoCAgIF7hIJ+iIKKf4B/gIJ+f4CAfn6CgoGAfH+FgH+AgImAg3+CgIJ+gICGhX6EgIF+e4CBf4CAgH+AfoF+f4GChX59hICDiH9+gXuAgIODfXZ9fYJ/gH5+gH+Bf4N/gIWAgoF+hoCAgICAf4KIgICEgIB/
foCAgIB/f31/gH+Cfn16gH2BgH+Ag36AgoCAf36AgIGBgYF/gYCCe4GAcYCFe32AfIJ+gICAgIB+hICAgIB+fICAgYB/gn2AgIGAgX+Af4GAg4GDgn2AfH+AgYCAfH5/gIOBgIKDfoJ8gH+CfoCCfYJ+gICAf4CA
gH6AgH+BfoB/goCBf4CAhIKAf4CAf4CBgXx/g4R/gYGDfoV9hYOCgYGKhYGAf32AgX+AgH6DgICAgX+CgIB+gH+Df3+AgICDgHuAdYGAgYCCfn6AgIiAgoKAfYF9f4CAgIR3gICAfIJ+f4CAgWCEgICAgYF9hoCA
g4OCgIB/foCAg35+foB6f4KEfoCBgn5/gHiAgIGAb4B/g4KAgYR/f4GBg4CBgoCCgn6AgIGBgIJ6gH6FfYF/fn5/f4GAgYWAf4CAfoGBf36AgYCDgICCf4WBgn9/foB/gIGAfoGJh4GUgIKAgoGDgn6FgH1/f36A
ent+gIF/f35+h4GAgH6Bf36BgICMgoCAg4CBgoB9gH2AgIB/gX+CgYCAgX2Ag3+BfYF+eYSMf4CEf4KAhIKAf35+gISBgICBgICAgICCe3+Hf4GBfn6AfYB+g3yBgH6Cf3t/gH2Afn+Fe398f4CAgIKAgICAgX9/
gICBgYB/f4CAfIB+f4CAgICAgJR/g4CAhXt/gYB7fniCf4GAgoOAgIGBgICCgoGBgIB/goGEgH2AgIKBe32AhH+BgHp/foSEgIGCgoB8gn+Ahn6Af4R/f4CAgICBfISAfICBf4GAgIB8gICCgH+BgICBfISCfoCB
fX17gH+AgIKCgH2BfoOBfYCAhn+BgX2FgYKCgn2LhIF9fIF/g4GAfn+AhH+AgIB/gIKBgH2AgH6AfoCBg4B/f4CBgIGAgoV7e4CBfoGDgIKCfoGBgICDfoCAgYKAgHiBgIB/f3+AgIGAfYCDgYCBgYCBfHuDgH2D
gYKBb4B+fX98fIGAf4CFgICAfYOAgICAgYCBf4B8gH6EgYKAgICDd4R9hICBhX+Dhnt/hICBgYCCgH2CgICCfoeAgICAgImBgISAgoGAgICAgICBiYaAfnx8foCAgICAgYGCgoCAfoGAfYWCfoGAgXx+goaCiYCA
gYKAgIOBfH6GgYB/gX6BgoJ3hICAg4GBgX+Ag4GAYHp/gIF/foCAgXaAf4CAjIKAf4CAgH6AgH+AfoB+fYCBhYCAgH6Bgn2AfouAgH9+f3t+eoCAgn+HgXqAgIKAgIOAgIOAgYCAgHx+goCAf4B8gYF/f36Af3+C
gH+AgICFgIGNf4GAhH+BgICAgIKEgICAf4N/goCAgYCAgISCgHqBcYCAhoZ+f358gH+AgH+AgYB/foJ/gYB+gX96f358gH6AgIB/gn+CgoF6eYRwf3+Bf4CAgIB/gICAgnx+dnyHgICEgoF/gXuCfoCAfoGEgH2G
foB+gYCAf3+CgX+GfYB9gIJ8gX6BgH2EfoKCgHiAgH96gH57gYCAhISBfX2DgX+AgYGAgICBfoB9g4CBf4GAfoCEe4CAfoCAgn2AgICAf4CAgIF7g4CAgH5+f4CBgoB/f4OBgIB/gYWAfYCAgYCBf4GGgIF/foCA
gIGUgICAfYCAgH2Bf4GBf4B/gICAgICAfoCAhYKAgoB9gICAgICIgIB9gH2CfoGAfoGBgIGAgoF+d39/gH+JfYCCgH19g3x/gISAgHyDfoCBgYOCf4eAgIOAgYJ+gH16gIB+hIGAen+Af4KIgn+Af4B/gH+Dfn19
f4KBf4CBgH2Bf4CDgIB8gIF9gICDgIGGfYCAf39+gYB+fYKAgICAgIN/gYCCfoJ9gIGBf4F+gIOAgIB/gIaEfoOAgYGAgIB/hIOAgIB9foGAhIB+gH+CgISAgoCAg35/gIOAgICDfXyAgn9/hX5/fYCAgIKBfX+A
gIGAgoKChIB+gIKBgISAgICAgYCAfoB/f4GBhICDgICAgIN8gIJwhXuAioGDgX+Af4CAf36Afnt/gICCgIB/gYF/gYB+f4GAgICAgIGAgH9/f3+BgoF+gIeBgIGChImBhICCg36AgH+GfIB/foGGgHuBfH6AhYGA
f4CAf3+DfIKAeYCCgH2Ag4ODf4CKgH+Be4B/foCAf4CAgHuBgYiDgIGBhYBygIOAgoF/gIKAhIV+gICAfHl/f3x9gYV+gH+Af4B9fH+AgH+Jf39/f4GBgIGAfYB/f3yAf36Gg4CAfoB8gYGBgIB8gXiBf3aEgYF+
fICAgX+AhYCBiYSAgIB/g36Af3+AfoOAgIF/gH5+gIKBg4CAgYF9hHyAgH2BfoGAhIGAgH2BgX2BgoCAgoB+f4CCfnqAf3x/fYCAgIB9gH97fYB/gIOBgoGBgIGCf4CDgX9/gIOAf4CFfoGAgH+AgICAhIGCgYOA
gIKCgX+DgHeBfoJ/gH6CgX2BgYCAgH9+gH2BgH6AgIGFgYF+hICAhICAgH+Hf3eCgIJ8gIZ/f32CgIGAhICDf4CAfX6AgIeBgICBhoGEgIB9gH6Af4CBgoCBgYCCfoOAgICBgoCAf4N/goCAgIB7gH17fol+gYCA
hYF5gIGCgZF/fX2Af4CBgH94gH5+gICAhH2BgYCCjoCAfoB8gIB/gISAfoF/f4GBgH+AgnqEg4B/gYR/goCCf3yBgIeAgH+AgH99fn2CgYKCiIB5goGBgoSCf4KCfYGAgICBf4CAgIB9gH2BfoGAgH92foCAf4B+
f4CAgYB7goCBjYGDfmmCgnyGfnx/gH9/eX58gYB9on+EgIJ/goGAgX5+gIGAgYGAgH+FgIOAf4B9f4J/g3iBfoCAgICBgYCAf4CAgH5/gIB8gICAgYOIfYCBgH98hoR+gYCAfYCBgYB9fnuAfoGBgn5+gH+Af4CD
hX+AgoB/fn97foODg3+DgYJ+gIGAfoSAgH17gICAgHqAhn+AgICDf4CAgYGAgIF/fYCDgIGBhoGBgICAgX6Aen2DeYCAfoCBgICAf3+CgIF/f4B/goKFgIF5gIGBfnx+foGDfn+BfoCCgH9/fYKBfIOBe3uAf4CC
gICBgoGCfn+Af3+HgIGAeX+Bg4CAgIB+gIGAgISAf3+CfYN/gYCAgYKCgYCGf4B+f4CGgH2Ghn6BgIB/gIB/goCChIB+gX1/gIGAe4CAgIeBfYB+f4KAf4GDgH6CgoB/gYR/hYCBf4F8f4B+gYCAhoCAgYB9gYCC
goCBgICBenx7f35/gX5/gH9+foB+f4KAgX2BgHx/gYB9gn+AgIJ9iX1/gIB/foOBgYCBg4SAgICAgHeCgICEgYGAeH9/gH+AeX+BgoJ+f4N+f3yAgoB/c4CDfn6Afn2AgYGAg4CAgIB+gYCAgH6Agn9/gn6Af4CB
gH6GhoKCgICCgH6AgYGAgIB+gYeAf4N+goGFgYF/gHyBgICBhICBgod/gIOCf4GBgIB/gICAh4CAgH5/gH2AgX9/gICAgoCAgX99h3+Bfn6DfoCDf4CAgICAg4N+f4CAgICAgn+Bf3+Bg4GAgIKAf3+Af36BeoB/
f4F6hICCg3+BgYB/fIB+fYGAgIKAgIOCeICEgXp+gn1/goCAgIB9gIF9gICAfH6Hf3qDgHuAgICBhYCAfIF/f3OAfn+AfoCAgH+AgICAfH9/e4mAgH19gX+AgH2Bf36Cgn+AgICDf4SAgH+BgX9ufoGGfoGCgICD
f4GAgICBfYCAf4GAfYSBgICEjICAgod+fn2AeIJ8fYB/hoCAfoKDgICKgIGFgYB/foB/gYGAgICBgYGAg4B/gYB+f32Dhn+Bh4N/goB/gICDf3+HgH6Af4OCfoCAgYCBgIKDgH+Cf4B/f3qAfIJ/gIJ8foKAgYB+
gICBfYCAg4CCgH5+f4GAgX6CgYGAf4GBgIB+gIOAg4CBgH+Af4CAgIODgICBgoODf4CAgn+AgoSBgIGFgICDf3+CgoKAgYB9foGAg4OBgICBfoGAgIGEgH16gICCfYCAgH+AgYCAfn6AgICAgX+Af36AgIGAfYCH
goGBf4B+gH6Af357gnqRg4F/hoKAf3yAgH+Af316goGEf4R+fYOAf4CBgICAfYCBf32BgH+BgX6AfYSAgICAgH6Bf4CBgYF/fn99gYCAf4J7gXmBfoF/gYKAf3p+fn57gYCAgICBf4OAg4B/gIWAfoCAgYKEgYB8
gX9+gYGEgISAgH59gYB6gHyAgX9/foF9hX2AgH+BgYSBf36AhH6BgX2Af4CBgIV+gIKAgJGAfoN9gIB+f3+Bh4GBfoB3f4KAgYCAfYJ/fYCCgH2Cf4CAeoB/f4OAfoKAgICAfn6AgIJ5foCIgYGAf4GAgIKAgIZ+
fHyCgIGAgICAgoCAgIOAhn+BgH+AgICAgH9+fYB9f3SDf4KBgH+Ag4CBgICDfYKBe4CBf4OAgICAin+AgIF/gH+BgH+BfX9/f4CBgIKAe4CAgn6AgICAfoB/goCAhYB8fYOAgICBfYCBf3+KhoCCgIKCgICCgICA
gXqBgH2Af4F+fX6Cf36BgYGDeIaAf4KAgYF+gIGBgIGAg4GCgYF+gIGBgIGCgYB9gYF+goGBgIqBgICEfIB/gH6CfoCBg3+AgIB7gX2Bf3iBgHuEgICDgYCAdoCBgIGAf4CCgYCOfICAfn+BhoGFgIB9f4GCgICB
gH91gYF8gICAf4Z9fop9gX9/fIGAgn+Cfn+BgXqAf4GAgIJ8gICAgIGBgIGBgIGAgH5/foB+g39+goCBgIF9gICEdYB/eHqBfYOAf36AgIB/gIJ+gH6Bg3yAgICAgH+AgH9+f4GAgIB/en9+fn+Af4SEgYCAgYCE
f4GAfYCBgIZ/gIGAgYCCgH+Af3+HgYCBhYB+gYGAgH5/gYV/gIWAgYCAgICChIB/f4F+gH+Df3t+gIB8gn2BfoeCgH+AfoGAgYCAgICBe4B8hX2Af4SAgoGAfoKBfn56gH+BgH9/f3+CgICBh4WAf4GFgICEgICA
gH99gH2AgIB6gn6AgICDdnCAhIuCgIF+fH+BgId+f4CDgYCAgH6BgH5/gYF5gYCAg4F/goSAhICAfn6Ag4CAf4KAgYOAgICAgICAg4CDgH59gn5/gIGCgH9/gH6FgYCAgYCCgICFgX+CgIB+f4R/gJGBf4R+hXmA
e36Ae4B9gX+Af3+CgX9/iXh9gICBiHyAf4KHf4GAfIKBfICCgX2Af3+Cfn+Bf4GBfX+Gf4CAdICAgIGAgH6BfoCAeoGBgXyAhIB/gn1+gIB+gICDf4CAgnR7en9/g4iAfoB+f4CCgoJ9gHyIgICAg4F+goCBgISA
gYGEhoSCfn6DgH+Ag4B+foGAf4CAgYB9gIB+gIGAgIB8gHqAhoCAgICAf4B9gIOAg4CDgIB8fYGAgYJ/goeGgICAgICAgXt/hYKBhYB3gICAgIKFhICDgIOCgIGAg32AgIKCgIKCf31+f36BgX6Af4GBf36AgH2D
fYB9f4CBgX+IgoF/gIB+gIB+gIGFgYN9gH+AgYR+gICCf35/gICAfoKAfH6BgYOAgHyAgICAhIOAf4CAgICAgIB/gICBg4CBgnyCgX5/gIF/foCAhoCAf3+ChICBf4B/gICAgYGBgYCAgoF/jHyAf4CAfoSAgIKG
gIB9gIF/foF/hYCAiIB/gX+Df4GAgIB+gYKEgICAfn+AgICDfoCHgIB/f4V9fICAf4OAg4B/gICBfoeAgICBf4F/gH99f4CAf4CDf4GAgICAgX+BgH17gIB/g4B8f4CEfoCAgYSBgIB/gIF/goB+gH+Cf3+AgIGG
gX+EgICFgH+Agn2AgIF/f4CBgn9/hIGCgX+Bh35+gICDgYCBfnt/gICAfIB1gICAf4CAgYF6foF9gICAgYCCgX+IgYCAgIB9eoB/f32Dd4KBgH2FgICDf4KAg4CAgIJ+gICBf4CAgH+CfoF+f3+AfoOEgX9+gHuF
fn2AgIB/f4CAgIKJgIN9gIF/gXuBgH98fYR+foF+gICAgYGAgYGHfniCgH99g4N/gYB9hYeDeIB/gJl7gYF/f4B+g4CGgIB3foCCd4GAiICEgn58gICBfneAin+AgYF9gIGAgX+AeICEfX+FgH+Af3x9gIGAhX+A
gIB4f4GDfIF/hH9+gICBf4KAgICBgYCAgX+AhIB+f4CAf4B/fYB+gn2BgYGAgHyAgIGCgIR9g4CAgoB9gH+AioOAgIR9gICAgIJ/goCAgX9+f4SGgYCAf4SAgYN/gICAgYKAgIKAgYB/goN/goWAfoOAgIF/gYWA
goB+gYGBg4KCgIJ/gn2CgoKAgIGOgJR/gYSAf4B/gICAgIB5fYKBgIF+gXyAfYCGeoWBgIKBf4N+f4B8foCAgH53gICBgIGAgICAgIaCf3+AfoeBgYKBg4CBfX2Agn+Df4CAgIN5gIJ9i3+AhoGAgICAgYB9gIOA
f3mAf3+FfoCBgIKAgoSAgICCgH6Cc3+AgIGAgIR9gn+Ag4CBgICAgH+CgH+Cf4J/gX+AgoKDgX6Agn+BgH6Ag36AfoGAf4CAgIGBgICAf36AgYCAfoGBfYCBgYJ+gICAg4B+gICPgIGAf3+BgICBf3+BgIF7f36C
e36AgIB/hYCAf4B/hoCBg4B+goCEgXyDg4aAhoCAh4KCfn95cYWBfIR9g4B/gIF+gICAgXyDgICCf4GAgIJ+gX16gH6DgX96gICCf4CAfIB/f318gICCgoCAgIGCe316f4CDgYCAgYGEgH9/gH9+gISCgIB6gICA
gnx+f4CAgH+AgH+AgIGAgYCAg39/f3+AgH+DdoWAgICDgIB+gIKDeoCCgIF+gYCAf4CAfYCFgYGAgICAgYB/f4CAgH9/goGAf3+Bg4J8foCBgICAgICAgH9+gICAgZGDgoKGgICBgH6AgICDgICAiICBf3+Ce36B
f4F/fYZ9gYCAgIGAgoGAg4GBgYB+gYCAeIOAfIF+gIB7coGCgH+BgIGAgIh9gYGIg4B9goGCgIB9f4CJgYCAgH2DgYmAgYCFfoCDgIB9gIB/gICBgICAe36AeYB9foN/f3+Af4J/fH6FgICBgoWAfoiBf4V3hX6A
gICBfoGCgH+AgIOAg3yCgIGCgH+BgYCAgIF9gH+AgICAgIKAgYB/gH+AgYGAgIB+fn+Ahn9/gYJ/fX+AgH+AhYSAgH6AgICAfIB+gYGAf4OCgoeAgoV/fnuBgYN/gIGAhoCAgX9+f4N/gYCAf4CCf3yAgICAgoCQ
gIGAgICKgICDf46AgHyDgYN+gICAgIB/gH+AgYOCgHx+gYF/gX95gH5+f36AfYKAf4CAf4GAgH6AgYB+gIF/gYOAfYODgH18gYCAiIJ/f36BgYCBf4GAcnx7fYODfoCBfYGCgIGEfoCAgoB/gH9/fYCBgXyBgYCA
f4B+gH+AgIB9gICAgX+EgX+EgIKAgoCDf36CgIF/gX9+gIKAf4KBgH6DgHt/goGAgICAg4F9gI2AgH6BeX6Bg4F8g4CCfYCBen9+gIF9gIJ+f3yAgoSCf3+AhYB8gIF/gIJ+fYGFiHyAgYCDgH1/goB9fICCgn+E
f4CAfn+AfYCFgIB0gIGDg4B9f4KAf32CgIJ3gICAgIJ8hH9+goJ/gH+AgICGgIWBf4GAgIB9gH+AgYF9gH6Bin19gICAgH+HgYCBgYCAfoGAgICAfYGAgImDfnyAh4CAgX99fYGCgIGBgIGBgH2BgH2BgH+DgICB
gIF/gYGAgYGDgIJ9fX6AfoCAgYiAgYGAgYCCf4CBgH+DgoF/gH+DgoJ6gYGBg4J/gH2BgIF9gYCAgX9/gYB5gH2Afn6AgYCAgH9/foB/gIGAg4KAgIGAgYB/fIN/gYCDg32IgX6AgIKJf4CCgIaBgIB/gX6Df4CA
hoCBf399hICAf4CDgIB/gICCf3+Af32AgHyAg4CBf3+AgIR/gICAgYB/f4CBfn6AgXt/foB8gYGCgoKCgIGAgIV9gH9/fYCAf4B/hIGAgYJ/fn2Af4Z/gX+Af4GCeoN/g4CBgIB+gH+MeoGAf3+Aen6AfoF/gIJ/
gIJ/gH1+fYGBhYB/f36AgH6FgoGAfYGAgICBfoN/goB/gIZ5gIGAfX+FfoGAgIF+g4B+gIWAgICAfICAgIKAgICAgIF+gX2AgIOBf39/gH2Cgn6AgICBgICBgIB/hYB9fn6AgIGDhYCAgIKDgH+BgYCCgYB+fn6A
g4KAgoCBg4CBfYCAgICCeW2NhIGAf4CDf4CAhYGAfn9/gIWBgnyAgIOAf4CAfoCBgICBg3+AgICAgIJ/gICAgICCgIJ+f4B+foOGgH6BfICFgH+AhICAfoCAiH+Bf4CEgXl/gn6AfH2EgoB/gIB+g3yBfn9/f4GG
gYB/gH+CgYGAioCAgH+BgICAgIGEgICCfoB9e3+AgH6AgYN+foWCgICCgoJ/gH2GgYiAgH+AfoB/gH+AgHp9gH6AhoCAgIB8gYKBgX1+gX2AgIB+gH5/gIGGf3+AgIGDgIeCgICAgX+AgIOAg4GBg4CAgIGAgH+A
f3p1fX+BgX2DfoCAf4CAgX96gISAgYCAgIKBgn6BgH+Cf3x/g4d+g4GDf35/gIB4f4B/f3yAiX9/god9fXx+gIB6f4CBgoCAf4CDjH6AfoB9gIGCf4GAfoCAhIB9gIF/f4B9f39/g39/f3+CgIB9gYKAf3+AgICA
hIB+gYGAgIGAf4F+gICAgoGAgYB/hX+Dfn+BgH5/gIF+hICCgn+AgXyAgICCen6BgoKAgYB+hIB+gIGAf32CfoGAgYeCfnp9f4CAfoR/hICBgYGKf4OCgIJ/l4CBhYF7gICAgIR+gICAgX9+gIOAeYJ8fIB4h4KA
gICBeYCAgIGBfIB/goCAgYeAgH+AgoCAgICBgIB/gICAgn1/gICBgH6DgX+AhIGBgYCAgICAhXx/gH17f4CAgIB7e39+gYp/e4CAgH6AfYKFgIKDgIKAg4F/fYKCgICAf4B9f4CCgH+CgH+AgHOBgn+AhIB+gH6A
gHyAf4CFiHqAdoCAeoCCgIKAfIGDgIGAfIB/gX6DgIB/gIKAgH6BgIGAgoCCgIKAfYB/gY5+gIJ9foCAgH+BgIGAgICCgIl+fn99gIeAgIKAg4R+gICAgH+AgISAf3+AfIB+gYSAgn2Af4J+f4KAf4CAgH99f4CA
gn2Ae4CAe4CCgYF/goCBfoF+gICBgYOAf4CAiH6AiIB/gn9/goB8gIF/gH+AgYCAfoCBf36AgYCBfoaAgYd+foJ/gICAg3+Cgn+AgICBfYF/gIB/goGCgICAgH6Agn9/g36AgYKHgYF8gIuEgn5/f3uAgH+AgIKA
goGAgH6AfYN/gIKAgIKDgH+AhH+AgYGDgIR+f4OCgH+AgIB9gIF/gH+AgH9/d4CAfYKCgYB+gIGAhH2AfoR/gX57g3uAf4SAgIKCgnyAhICCgH2Ag4CAgIB/goB8eIF/gYB8hIF/gYGAd3+DgH+AfIF8gICAgX5+
gICAgIaBgYB+gYaEgICBgH+BgYF/gX2BgIGAfX9/gYGAfX6BgYCAf4F/gH+BgICCg4J/gIGAfoF8gIB8gn2Gh4CDfYCAgX6Af4CAf4CAgHx/g4CAf4B9hICAgIGAgISCgIF9f35/gX17gIGBgICAgIF+gIJ/gn6A
gH+EhICAfn6FgIB/gICAf396gH6Ae4KAfoGAgGeDfX6AgoCBgIGAgX9+gYCAgoKAgH9/fn+AfoCAgGyBgIB/fX6AgIl/foCBgH5/gX1/gICAf4CChH9/goCAgYCAgYCAfoJ6fX+AfnN+gH6FgH2AgoB9gYCCgH+A
gICAgIB+gICBhYB+gIGBeYGBhICDgIB5gIB9goF+gYJ/f4CAgH6CgICAgoGCgICDfoB/f4CAgIJ/fYCAgYCBfoCEiICBf4GDf4CFfoCAeoSCgIF9foCAf4GBhIWBgn+Bfn59f3+Bf3+Df31+gH99h4CBgoCDgImA
gH+AgICBg4J9gYR/hoGAg4CEf4GAf4B6e4B/goKAf4B/fH6AgYGAfoKBgYCBfYCBgYOBgn+AeYCBgoGCgIWCgoCAgH5/gICAgIZ+fISBf4GBhYJ9goeAfIGAf4SAgYGBgn+AgYOEgH+AgX+DgYB9gIGAgoCCf4F+
f31+hoaAfYiCgIOAgH2BgXx9f4OBgH+CgICCgH+Cf4V9f3mIfoJ/hIGAgYSAgIB/gYCAgH1+goCAg4B9goCFgICAfouAhICAfX+AgICCf4B9gHuCf3yAf3qLf3+CgIOBf4WBgYKAgICOgoF7gIB/gH98foCChIB/
fX+AgX+AgYCCe4GCgH57gIJ/fn6AgIOCfoGAgHyAgHaAgIGHgICFgH58gX2Bf4B+gYB8f4B/f4CBfoOAf4KAgYJ/f4F/gHuAgX9/g4B/gYV9f3yAgoCAgICAfX+IhH6Cf4CBgYCAf4CEgHyAgIKBgHt/fICAg4OA
e4OCgYCAgH6CgH6AgX9+fn98gICFgX17gX9sf4CAgH+Cg4CBfICCf4OAgYB+goF/hn+BgH2BgIKBgYSAgICAgHqAfn6Af32AgH6AgYB/fn+AgH+AgoB7gIOAgIB/foGCgoJ9gn6BfICAgICAgH59f4B9f35+e3+C
hoaDgHyAfYJ/gIiDg4CBf4J5gX+CgICAfn99gIGAgIB/gH+AgH9+gHp8goCBgICBgX+Bfn6AgoCBgYCBf4CEf3+AgICCfX1/f4CBgX6Af4CJgHyAgICAf36AgH6AgYB+gYCBgYCAhIGEgICAgH+BgH2Afn6EgH5+
gICBgX98gIOBgH2BfYCBgH6Bg4eBgIF8gYF/gH+AgoB6hH9/gICBfoCAfX9/h4B/e4CHgIB9gHx+fICAgIF+fn+Af4SAgIGAgIKAfoKAf4CDgICAfICBg4KAfYB/gH6AgH6AgIGAgICFfoV+gIeBgYB/fYV/gIB9
f3l+hX2BgH9/goCAgICAf4KEgISAgH6AgIB+gX+AgIF/gX+AgoJ7gICBf4GAgIB/hIKAf4B2gIiAf4GBf357goN+hX1/gICAf4GBgIR/gH5+f4CAgX6AgIB8foGGiH2AgYCBfn98gICAfn2FgoCAgYCAf36QfoWA
gYB/gIF+gIGCgH+Cf318gIOBgYF7goCAgHZ/gIaBgIB+gH+Bfn9+g4CCfYCBgYCHgYCAf4SAgoGBf32AgYB+fYCAgIODfICAf4CAf35/gXqBfX2AgYCCgH+BgIF+fH9/eYKCf4CBgICCf4CAk4GAgoCAgH2BgIOF
hoCCf4CCgYGAf4l8gICGg4eAgH+AgH9+gIB6f36HfoJ8f4OAgH+AgICAgX59f32HgHqBf4CAgH2CgIB7gH2AgIF9gYR/gYJ/f4CAf4CBgHWEgICEgIKAgICDgoB/gH+AgIB/gYKGgYV8eICCfYCAe3+Ag4CAgIB8
fYOAf4CAgIB/gX2BgX9/gH6Bfn6HgYCAgH+DgHyGf4B+gIJ+gX56fYB9f3+AgYGBeICAgH6CgIB/gYR+fYSAfn6Af36Af4J/eoCAg4CCgX2CgICDf4GAgH+CgIB/hn+Ah4CAgHB6gX6Cf4WAgH19gIB7gYB+gn99
gYOCgIB8gH58gYOBgICAgIF/gIB/f4GBfH+Afn+Agnd8gYCAj4GCfop/gH6Ef3+AfoKAgIB/foCCgXuDgIB/fIB+gICCfn6AgYSAe4Z2f4B/fn1/gYCBe31+gICBg4CAgIF7g3x9e4B6goKAgH+CgoCAgoCAgICB
f39/f4F/goCAjn+AgICAf4GCgXqChIqAgYB6f4B+f4J+gX+Bg4KCgX+BeoF7j39/gYCAf3+Afn+AgH+CfoGAgICAgoB9f4h9gIB/gn6CfIJ/f3+Ff4F/foB+gH9/gH+BgICAf4CCgICAaYCBgH+NgYGDgYF/gICA
gYqAe4CAfn+Af4F/f4CBf4B4fYB+fYCAe4p9gICGgICIgYB/hIGAfoOBhHx9gH+Df4CAgH+AfoB+gYGDgIJ/fnp/gnh+gIF9gICBgH1+hYGBgHiAgIGAf36KgX+BgH58f4CBf4B7goWAhH6Af36BgX6AgICDf3yA
gX2AgX+AgHmBf4B5f4B/f4eAgn2AgICBgYCCf4aAfn9+gIGEgICAfoGBgICFfX19gHiAgIB/gXyBfoCAgICBf4B9gICAgH9+gH+BgH6CgX99gJd/foB+iICAgH5/gX5/gYCAgH6FfoKAg4CAf4CDgoF/g4CAf4CA
f4F7fn98gH5+gIB+gHyGgIB+gYCAfn+AgX2AgIGBgIF+gICAfnuAe4B/f4CAf4ODf4B7f4B6gICFgX98gX2BgIJ+g4F8gH2CgIF8gIGEf3+Agn5+goN/foN+gIB7gICCfYCPfoCAf4CAgH2AfX99gHyAhX99gYCA
foCAgICAf42AgICBgYCDgH+AfoGKgX9/iICDfX2AhH2DgXx+gH5/gH+Af4mAgICNfoR+gICBfn9+f39+f35/gH1+gICBgIGAgIR9hIKEhn+AgYCAgHyAgIN/f4GBf4WDgoB9fn+AgIB7f36Af3yAgIKAhYCAgIB/
gIKBf4GBf4WFgX5/foCAgIR+hYGCf359gH59fYCCgICCgHyAgYKBe4GAh4CBfoF+gIB/gICAgIB/gICAfnyCfXuCeICBgoCChoCGgIBWgH+AhoB/foB+gIKEf4CBgYOJgIGAgYJ+gIB8gICAgICCfYF/f36DgISB
goB9gIqAgoCAgoGAfoCCgIGAfH6AgICBfoKAgX6AgIB/f4CBgYJ/gIGAgX6BgICGgYCCgoCBf4KAgICCgYaAgIB/gYOEgIB+gYCBfoF+gX5+gn+AgIGAgIKHfoCAhYV/en+AfIWAf4CCfoCAfIB/foCAgIF/gICB
fIF+gIGAgnuAgIN+foF7gICAgn+AgIGBgICDhYGBgYGAfX+AgH5/fYKBgYB9gICBgXyCgIF5gICAfnuBfX6Bh39/f4J+gICBfIF8g4GAgH2AgX2BhYB/gIKAf4CAg4KAg32Df4CGgH99gIF/hYCCgYCAgICAgXyA
gIGAgoCAf4B/gYCAgoF/hIF/goCBgoJ/gICBgYB/f4B8fICBgH9+foB8gYB9fH97gYCBgICAfoSAfX9/gIB+goCEiYJ+fnuBgH6BgYCBgH+EgJOBgoCCfoCFiYCAfoSEgH+AgX99fYB8gIJ7fn+Bfn6Bf4CBgoB+
gH+AgoB9gIGAgoCCnoCBgH2Bg4KCfIF/d4F/fH9/gHt/fIOAg4F/fICBe4WAfoGCgICAgH6AgICBgYB/gX9/gIeAgX2AgYF/goGAgICAgoB/f4CAhIB/gH+BeX9+gXmDg4CEfn2AgIN+gICBgIGBf4aBgoKBgIV9
goKAhIKBgoB/gYZ+gH9/gn2Aen6BgIGAfoF7gYqAhHuCgIB3gn9/g4ODfoN+gICBgYCCgIJ8hoKBgH+CgH+CfYWAgX+EgX2DcICCg4GAgH+AgIB/gICAgISBgId/f3+AfYCAgYSAgH5+gH9/fn+BgYCAf4B9f4CA
gYKAfn+AgICBfX6BgYCAfX6AgH2Cf4CBgHt+hIGAgYGCf4CBgIF9gH2Hf4GBf4J/gX+AgYCCgoB+gIB+gIODgIKAfn+Bf4GAgGyHfoOAgH+DgH+AgX6AgICAgICAf3t7f4CAhYCAgoKAgIGAgICAgICCgn9+foB/
gYGAf4B/gIB/g4GAgoKAfX+AeIGDf4GAgn5/gXuBfn+AgIaAgICAg4B8e4F+g4V/f4GAgoJ/hIV/gIKAgICAgH98gICCgH+Af398gX6AgIKAgHuAfoODgHl/gH5+goJ/gH9+gICBf3t9gXyAgICAe4CAgoCDfn2A
gIGBf36AgYGAfICAgIOAgYR/gIiCgH19f4CDgH6BfoGBgoKAgICBg4B+gYJ/fX2AgoGAg32CgICBfYB/gYCAgYGJhHx/gH+Ag4N+gICCfoCAdn9+f4yAgYB9gICBgIJ+gIGAfISFgIOCgYCAfoF/gYF/goB/gX6A
f3+BhICAgISAgIWAgIGCgX+AgoB/foCDhX59gX2AgICAe36BgYh/gH9+gH5/f4B/fYCAfn6AfoCAgYOAgYCAfoB+gYV+hH6AgIODeoKAiYCAgIWHfYCBf4GCgX9/f4OBe4B+gHeDgIGAfoB/hIB/gICAgIF9gn+A
gYJ/gYSFfYSAgYF+gH2AfoCCgICEf4F+gH98fnuAfoKBgICAg4CAiX5/gICCgICAf4SAgYCCg3+AfIB+gH97gHuDgoB/gH9/gICBgIKAfn9/gIGAgX1/gYGAhYCBgICBhIF7gX+Afn2BfYF+gIR/gIF7gYN+fn6A
foCAgoJ/gIKAfoGBfoWAgX+AfoB6f36AgYCAf4CBgYCAgX+DgIF/goCAgHuBgXd/hoCEeoJ/f4B/eoWBfX1/gIB/gIKCgH+Afn97gH6DfoJ+goCBgoCCf4CAgYCAgn16dICAgICBh4KAg3+Af4GBhIJ+gICBgIGA
gHx/gHuAgIKAgYR9gYB+gIGBgICDgoB/gYB/gH2Ag4KggIOAgIKQgYCBfoKAgYGAgIJ2f4KBgH+Af4CBgIB/e3t/gICDd4J/gYCAgX94g3yAgXt/goCAgH+AgICAgICBfH+AgYB+gH9/f4CAfoGAgYB1foB+gICA
gYOAfoCAgIOAgICCgYCBgYJ2gYB/f4CAgICAgICAgoOAfICBf4CHgIGAfoCAg4J6fX6CgICCfYOAgIB/cYeBgoCAgX6Bf4CBfYeCgIKBgX2Afn9/foB/goCBgIODg4GCiIB+gH6BgoCAgICAgYCAfoB9f4d8f4B/
hYCAf4SBgoKAgH5+foKAgICEgYGAcoGAg3+AgICDgICAfXyAgICEgYF9h3uFf4GEgICGgICBgYCAgICAgH6Ag4GFf399gH9/gYKCgYiEgICAgIGngoF+f3+CgICBhn+BhoF+fYGBgoF/f4OAgIGBgoB/gX9/g4CA
gH6AhICAgYCBfoGDgYGAf4OAgXt+f4CAgoB+fISAf4CAgICBgIJ/gIOBfoFsgHx/gICAgnyAgIF6gICCgIKKf4CAfYCAgHyAgHuAgn99gH2Bf35/gYCAgICCgICAgYB8gICAgH5/goF8f32AfoB+hH+AgICAgX99
gn1/gIKAgIB+f4R/fX6AfoB/f36BgX+AgIB/f4CAfoB/foB+gICBgoOGg4B/gIGAgIGAgYSCgoKAfYB/fn2AgYB9gICBfoOAgoB/hYOBf5KBgYKEgIJ/gXuAf3+AfYaBgHx7g4J8gYCAgICAfYR/eoCAhYCAgICE
gICAgIGAfYB+f4B/in6EgICBin59goSAfX9/fYKAgoSAgYCBgH+BdX6AgICAgIOAgoGCgoGAgYCBgIGDf359gnyAgICBgH6BdoKBgHuAgn5/gH+BgIKBgoeCgIGAfYCAgn9/foCCgoCAf4CBd4Z6gHuAdn2AfYCA
fICAgIB/gICAgYJ0eoJ8gYKAgHaAgH+AgHqAgoCHf3uJgoCAfIWAeoCFg36Gf4KAfoGBfIKBgH+BeoCAf4B+hId+gICBgYB8fYKAgICEg36Efn2AgYKAgICAgICDgH9+f4CBgH6De4mAgIOBgnuAf4OAf4OCf4B8
gIB/f4mEgIF/gH+AgIGAe3+BgoCBf32AgX9+gIOAg4KBfICAf4B8e3+BgIB/f4B/gYCCgIeBf4B7goCDe4B/g4KGgH6Bf4KAfoR8gH6BgYB/foOAf4GBgIKAgoKCf4B/gIB/gICAgIN+gIB/fYCAgoGCk4CAfn2A
gIB0gIJ+gIB/goB+gH+BgIGAgIGAfYCCf3+Ah4B9gYGDgICAgYCAgH1+fIGCgX2Af4CAfnmEgIOAf4N8gYOAf4F/gYCAfoOCgH2BgIGAf4B7gH+Bf4CBfoB7f4F+fYGAgH5/gIaCgH+AfICDg4WAf4B9gIGChHyE
gH+CgH5/gIKAgIB/fnx+gIB+f3+Af39+fIKCgH2DgoCAgICBgIJ/gn6AhYB/gH58gIN+gH+AfoCBgYCAgIB5gH+Af32AgIF9gHx/gn6AgX6Cf4GAgIKAgX99goB+hYCDfoB/f4J+gH6AgoCBgYCAf3yAgH+AgX99
gYF/gICAfoCAgYGEgICCfYWLf36DgH9+gIB9f4CDgn98hICAfIB7gX5+gYCAf4J/hoCEf4OAgYKAgoGDfoCAgISAiICAgYKAfoKBgICCh4eDgYCBhn1+gIJ+g3+BgX2AgIGAg4B/fIKAgYCAgIF+gH6AhISAfX+A
g4CAgIWAgIWAeH18gICCgYJ/f4eGgYB+gIGAfn6EfYOAgYGBfICAgIV/gYCAgIJ8foGAg4GDgoCAf4GBhH6Bf4CAgIGAgoGAgn59fYCCgIB+gIGBd3yCgIJ/gIB/fn+Ch3yAgX+ChoCAhoCAgop+gYF/gIF+gH98
gYB+gH9/gIKDf4R9gX+BgIOAgH6DfoB/gH6BgIGBfn6Af4CBgIuCfn6BgIJ8eX5/f4qBf4KEgIB6gX+BhYmBf4CDgX6AgH6BhIGAgoF9gICAf4CBe4B/f4F+gH1/gX2BgoCBfYCAhH6CgoODgH6AhIB8f4CBgICA
gIB/g4B/g319gH+DgIGAgICBgIF8gIWAgICAgIJ5hIF/gYJ/gICAgIV+f4CAgX9/f394gYCBgoKAg4CCgIGBgoCAhICAgHp9f4GAgICDgIN6gIB/g4h9gH59fYB+g3+AgYCAgX6BgICAgoGAgoOAgIF3f4GAgYCA
foGDgIB9f3uAgIGAgICBgH2Afn6Af4KBgH+AhoGBf4B/gYCAgYKAgIN+hX+BgIB/gYB/f394goF9fn+AgH9/hYOBgX2AfX6AgH5/gICBhICAhoF+gYKEfX59g36Af4GCgIGBgH6AgIKDhICBgIyAg4B6gYGAgICB
gICBgICCgoFxgH9/goF9gX1/hX9/gYGAgICBgYCBgIKBgYCBgoCAhX6Ag4F/gIWCf36KgIeDgH9+gISHf35/f3yAhYKBgoCBgX+Af3+AfX56gHuCgHuBf4OAf36CfoCHfoWAf36AfoGCfX2Ff4B9gIGCg3+CgIGA
f36Af4KAf4OAf4GAf4R/gX9/goCDfoB/gYCAgIGBgH+AgX6CgICCgIGBgIB+foCAgX2Cgn2AgIODf3x8gIB7foKDgHyDhoWGf4CBgICAgYCAe4CBgIB/gICFfoB+gIGAgYB/fICCgYJ+gIB/fn98foB6gIB9gH+A
e3qAgoB9gYGAe39/fICDf4mDgYB5fX6BfYCEgIB9gYOFf4B/gYB9gYh7foCAgICAgYCGgX+Ae36BfYCAfHx/f4GBgICRgIB6gX+CgH+CgIOAgHx/gHt+foCAgH+AgIF+gn+BfXuBgIV/f4F/goOAioCAgICAgX2A
g4GAg3+AgIJ8gYB/gICAgICAgH+AgICBh4B+gICEf39+f4aAgIB9gH+AgYKCgH+BgIGAgIB/foOAgIGDgH+Afn+AgX6Bf4F9g4GAgIKAgIR7gICAfHt7gH+AfXiHf4B2gIKBhYCBgIGBgH58gYGBj398gn+Af4CD
fn6CgH6AhH5+foB1gIB/gIGAgX5+fIOAgX6AgH+Cfn+BfoJ8gICBfYyAgH5/gYOAfnyDf4CDfX6IgHx+gYGAf4SBgn+CgICAgYGDfYCAf4B/gYCBgYV+f4CAgH+AgICCiYCAgH+Ffn6EgYB+gI2Ag4CAgYCAgXyA
gH1+fICDgICGgIJ/f4B/gYGAhIOAgICCfX+AgHyAgYaAgYGBfoGAiYGAgX9+foGBgYKAgIB9f32AgIGAf3yAg4B/gH+Af32AgIN/gIKAgoCBgICBf3+EgICAgYV/fn2AfoCFgIGBfIJ/f3+BgYCBgoCGgICAgIGA
goB+gYB/e4CAgIF8gICAgn99gISAgYB+gICCgICHgICAgIGCgICAfIGAgX+EgH6EgoF+gIGAf4WAgoCCgIF/gH56hn58foeAfYGAhIl+goJ9fn97foV/gICBgIZ/gH+Ag4CBgYOAgIKAgYOAgICAfoB/goF/iH17
f4CAfn6Df4B8f4KBgoGBgICAfYCAfYN9fn6BgIGBgIGBgn+BgYOHf4J/foF/gIB9gX5/gH+Ag4B/foWAgIeDgIGBgYeEgIF/f4GAgICAgIKAgId9gn6BgX+Af4CCgICAgICAgIJ+fn+AhH6AgX6Bf4GBg4OAgIJ/
gH+Bgn+BfoaDf4KAgIGHgIGAgIGAgHl/gICDg4J/gYB6iYCBgYGDfYB8fXx/f4CEgIGBgICCfoGBgH+AgXx/f3KCgX+AgH+Ag4J+f4R/cn+BfYCAfn2AfnuAfoB+gIKJfoCAgICCgYCAgIB+gIZ9foB/gn5/gIGD
gIB+e4GAhIF8f4CBgoCBgXt+goGAgIKCgIB/gIB+goCAg4B+gnSCfHOCgoGChXyBgISAgIGBgICBf4SBgH5+fX+EfYF+gXyBgoB/gIKAf4B+gH6AgYR6gIV8f3+Bg4B6gH+EgIB+goB/f359gIKBf4GAfYaAfoF+
f35/gYCAgIB+gIJ+gX+KgICAfIGAgYJ/gIGBgICBgICBgH6AgX14f4GAg4KBhYB/gIB9hH6AfX+AgH+CiYOAgH+AfIB9gIR+f36Bf4aGf4F/gIF/gX99f4GBf4CBgn+Kg36BgIF+gX6AfX+DgIF+gIN/f4CAgICE
f395gIJ8hH6AgYOUlICBf4F9gIB9gIGGgIGAgYOAe4eCgYOCf4CAf36AgIiAgIKAgIeAhoCOf3x2fnyAcYCAgH+AgICDgIJ7gH5+g4CAgYB3goB/fn+CgX9+f4N6f3+AgICAgoCCgIB/gH+KgH98goF/e3yCgICA
gYJ9gYGDgICCgIJ/j36Dg3+BgIGAfn6Afn6BgIeAgIJ/gICBgIB+gIB/gIB+foCBgXmAhX6Bg4B/gICBgYCCg399foCAgICBgH+BgX9/en2BgHyFgIB4gYF/gIB8gIOAfoCDfoGCgn9/f4CBfoCAfYB9e4CAf4KA
gICAgn+AgH+Agn+BhoF/gH+AgIF8f4KAgH9+gICAfYCAf4GAgICBgH14gH2DgoN/gYGAgoGAgYWAfYKCgoGBgH56eoZ8gH+EgoGAd4ODgIN/gYCAgoGBgX2AfoCBf39/f4CDf3x+gYGAg4CAfH+CgXiAf4KAgH59
fn6AgH+Cf4B8f4OAf4J+f4CDgH+CfoCCfn2CgICAgICBhHyEhoCAf4KHgoCCf4CCg4CDgIKAgH+Fd4CAgH12gICCgH+CgYSAgH+AfYCCgoB8f32Ae4B/foCAfoCAgIGDgYB9foWAfYCAgYKDgYF9gH98gICBf3+C
e4GAfX+AfoJ+gHuEfYGBfIKAgH+BgYCAgIeAgH5+gYeAgICAfn+BfoF9gICCgHqEgXuCf4CGf31+gIF/gICAgIF6f4CAgICBfn2BgIN+foKDhIKFgH6AfYB9gn2BgICCfYCFgH1/hYCAgICBg3x9gIN6gICEfIR/
hIB7gH9/gn+FiYKAfoJ/gYB9gIGAgICAgIB/gIB+gH6CgYCAgXuAf4OBiYB/gYB8gH9+gICAfoGAfoCAgICBgH6Af31/f4GKfIGAfoCBgoKAgH6AfoGBf398foB/hICBgH+AfoF/f4CDgICCeYGDgIGCf4CBg4B+
eYCAdoGBfoGAgoGBgIGBfX6HgICHgHmAg4CAf3yAgH9/gICCgX+AfXx/gICBgnuAf39/fYWCgYCBdHt/hICAf3uDgICBgIB9hn+BgIGAgYCAgIKFf3+AgICAf4CAgIWAiYF6gHOAfoB/g4WAgIN9gIB8gIJ+g35/
gn+BgICHgYN+f4CIgYGAf4SAfYF/fIF9gYSAgIWBfH+BgIKAgIGAfX5+gIGAiYOAfoeAg4J+fICBgIGAf4KCgHyDln6AgYCAfYCAfYF9gIGAgYB9gH+Gf3+Ag36BgX9/gICAhX9/gICAgoKAgYCAgICBgX2CgYB/
f3yBgHyDfoCAgICBhoSBgIOAg4KEgn+BgIB/gYSAgH6Bf358gIB+fYB/f4B9f36Af4F/gICAeH5+g36AfYCBfn9+gYeAgYJ+foGAgX+AhIF+gIGAf4CBgIGAgoOAfoCAgoB+goCBf4KAfoZ/gX+AgIKAf4SAgICA
gH+FgYKDgYCBfYCAgH+BgH17f39/goKAhICBg3mBgoB/gH2BgoKDgH5+fX2DgH5/fX6AgIB/gYKAgICBgn+BgH6DgHqFfoGFgYGBaYF+goKAgICDf399hICAgoCBgICAgYSAfnqBgICCgYeBgIJ+foCBf4CAgICA
gIJ/goJ9hIOAgoCCg3yBf358gICCgH+BfoF/gX9/gYCBfoGAg36BgIB9f355gIB9gIKCgH2Eg36AfoB/gYCBf4CAgYJ/gn+DhIKAgICAhICDf4CAf4B8f4GGl4KBf4OFfn6AgoKAfYGAhIGAgICAgICAgIGAhYCA
gHqCgYGDf3+DgH6AfoB9gHl+gICAgoF/f32Aen+BfX6AhICAfn+AgYF9gX9+gICFgX9/gH2AhIGAfICAgn6Bgn9+gX+Df39/gH+AgIB/gH+Cf4CAgHyCgICAgIB+eIOAfYCJjoCFfoCAgH+AgH+BgIF+f36BfYF9
goB/gYB/gICCgICAgIWAf4CAfn+AgIB7gn6DgIGAf4CAgYJ+gICAf4F6f4F7g36AgH9+f4CBgICGgIB9gIB/f3+Afn5/foCAgYF9gH6Bgn92hn6Af36AgoKAgH+BgIKCgX6Af4GAf4F/f4CThoB/g32Cf4B8gIGB
eoGAgn+CgYCCgH+GgH9/gHp8f3+AgH+AgIGAe3+AgIB7gIB/f3t/gn+BgIB+gIKCfICFgoOEgIZ/gH+AgHyAg4OCgH9/gIKAgICFf4CGgIB7gYB/gn+BgoB/gYB+gIGAgH2BgoCDgYCAgYKCfoF/hYCBgH94gH6A
gIN/gYCBe4KDgIiBgIF4f4GAgH+Cf3+AgH5/g4CBgIWAf4WBg3+AgH+CkYB+fX9/foB+gIKDgICAgH+Afn9+fICAgX+Bg4CAg4OAgYN+f3yAgH+AgIF/f4CAgICAhICBgoCAgoCDgoGCg3yRgH5/foKBgIeBgIKA
gICAgIGDhICAfn2AgICDgoCBfX9+gYF9gYGAgICBfoiAg4CAeoCFgISAg4CDgIF/gHyCgX+AgoB+f4B/gH+AgIF/f4h/f4CBhYB7gX+CgIJ/gICAgH+Dd4CCgICAgX+AgoCAgH6Ag4CCgIKAf4CAf4WBgH+BgIF7
fIV/gICAg36Af4F8g3t+gIB/gYF+gISAf4CBf399f4Z/fYCCiYCAfICAfYCBgIB/f4CDgICAfIB/gX+AgIGCgICAgICAgYCCf32AgICAgX58fX9/hHmBhH+Ag39/g4CDgH2Cfn59gX6AgICAf4B/gH2EfYB+gICA
gJCDgYB/goCAf3+DfYB7dYCBf4N7goCLgH+AgHKCgIOAgYGAgH2AgH6BgHx/gYKJgIN/fYKBfICCgH9+g35+gICAgYOAgYCBfYCBgH6AgICCfH2AfIB6gn6Af4CBdX2Ag4OAgICAfn5/gHuCgYGBgHiAfYCCgIJ9
gH9/gIB+g4CBgICAgIB/gH1/foCEfYCIgICAfH+Cf4CCgICAhXqCgIB/goGAgXiAgIN+foCAgYCDgYh/f36FgICEgICAgnyAfYCAf3+AgH6BgYCAgIJ/gYB8f4B/gICAgIWAgX58iIGAgICEgICGgH+DgYB/gIGA
gIB/gXmAgoCAgH1/fYB9gHyCgIGAgYCBhIB+gHt/h32Bg3yAgYB8gIOBgIGDhYB6goB/hoCBfXNzgIB/f4GAeoGAgIKAf4OAf39/gYCCgICAgYV+foKEf4GBgH6AgIB/hIGAgn2AgXh/gHx8gIGAf36EfYF/f4J+
gYCAgH1/gYSAh4CCgoCAgX6BgH94gICBf4GCgICBhICAgIGDgoOAgH+AhYCAgH6BgICAgH6AgIB/f4CAgoB+goKAg4OAgYCAgIOAgHyBg32BgoB+gICAgX6Of4CCg4WAf32AfYOAgH9+fnuAgYCBgYGDgYOAgIB8
gYV9f4GAgH6AfICBgH9+fnSAgIJ/gISQgH+CgYB/f4CDfn5/gH6DgIKBgX19f4CAhoB+f3yAeYCBgIF4foB9gYB/gIB+h4F+gXiAf4OAfIB+e3+Bf4N/gnyEgoCBg399gIOAgYB+f4V+gYR+gH+AgICBgH+AgIB/
gH+DgoB/c4OAhH99f39+foSAgIODgIKAg3+BgYKAgoCCfYGBgn6Cf4CBgYGAgIGDf4B/goJ8g4WAgICAgIN/gH5+gICBgICBgICBf4GFgH+AfYKAgnV8f3+Ahn5+goaAgIB1gIGAf4CDhYF8e4B8gIGBgIGDgoF/
gn6FfXyBgICDgH16fIB9gH2AgIaAgIKAgH+Eg4B2gH+BgYKAgH+AgICAgYB/gnh2gIKAgoCAgICAgIJ9gICAfn6EgYB+foJ+gIB8gHyAgX5+hXh8fIB+g4GCg4N/fX2AgH+BhH+Bf4GAgICBfn6AgISEgIB9f3+L
fX+Af4J1gIB/en9+gYCAgX+BgYKAgIJ8fYCDgIKBgICCfX+Bf4B/fYKBfoF/fn6AgoGDgYCAgH6AfIGAeX5/f3+CgH+AfoGAf4CAf35/gIGAhoCCgHyAgH+AgIF/gICBgICAgIGCgISBg39zgH2AgX54fYKFg4CB
goCBf4CDf4KAgIGAgH5/gIB8gYGAgoCAgH+AfoB+f4CAgn9/gICGgH+AgIODf4CDgICCgIGCf4CAgYKDgIB/fIGAgH2AfIF+hoCCgIJ8gIB/goB9gHuDgICAhYCDgH6AgXt7foOEgIF9gICAgYJ+gIKAgX+AgIh6
goGAgH9/g4F/gICEgnyAgIB/gH6AgH1/gH+AgYCDgIGAgIGAf4CAgX6Ag399gICAfX6Bg3+Bf3yAgH9/gIB9goKBfn+AgH59gIGDgXyDhnyKgH+AfoF/gIGAgICCgH58eoKBfoCCg4GBgH+EfoB/gIB/gIKAfIB/
f4CAgoB9gIJ7f35/e35/gn1/g4J+gH2Ag4CDf4B/gIKBf3+BgIJ9gX+AgH+CgoCBgICAgYCAgIB9foCAf3+AgIWAgXuAg4J9gnx+gIB/gIF/gYODfoCAgH+BgIGEgYV9gIGAgICAgYF/gICCfYB+goB+f4KBgIOA
fYCFgIGAgYB/gIGAgYGAhYCAgIOAg39+gIJ/gIB6gX6AgX9/gIF+gICAfX9/hoF+g39/foB/gIJ+dn59gH2AfICBgICCg4B8gH+AgH+AfoeCfoCAfnp+gIN+hH+AgId/gIGBgICCgICAfICCf39/gH1/gY2AgIGA
f4B/hIGBgIF/gIGBgH+AgYCBgH+Hf4GAgIB/gH+HgX+BgYB/hoCBgYB9gICBgoCAgH1/f4SAgIKDfoCFgX5+gH+Bgo6AeYCAf4B8g4CAgXuCgoCAhIGAfn9/g4GBgXuAf3+AgoGDf36CgIGGfoOAgoWAgJ+EfYN6
fIB/gYCAgICHgoCDfn+Agn+BhYB/gX+BgX2BgoKCg3Z/fYF+fn6AgIB/h3+BfoJ+hX+BgIGAgIKCgIB7foCCfoOBgH6Agn5+gIGAgICBgIKDgH+BgIKBfnyBfYF9e4GAgICAgX9/gYB/gIqEfYOGgYJ8gYCAfoCA
gIB+gISAgYB/goGCgIGBgH6BgICAg4KBgIB/hIKGf4CDgYF+f4OAfoGCf4GAgHuBgICBgIGAf39+foN/hIGCgoCAgX6Dg3+Ae4CAf4GDgIGAd4CAgICDg3yAiICAgoCAhYGAfn+JgX+IgX2AgYJ9f4J8gICAf4GA
fn6BgH5+hH6AhYd9f3+AfX9/f4CAgH5/goJ/foGGgIB/f36Df4GAf4CFfoB9fYKDgIV+gIF/hYB9f3+FgICAgX9/eX+AgICDiIJ9gIKAgICBgH6AgYCCgX+BgX5+gIB+i39/bYWGf4CAgoSBdoGAfYB8gISBeoCE
gH5/gYCAfX2AgICFg35/gH5+gIB+gICCgIB/gICDgYOBgIB+goF7fYGAgH+Af4B+goCAgH+AgH5/gH2CgIJ+gYB/gn5+gHmCgX+BgH6Af4KAf36BgIiAgIB+gIF+gX+Bf4B/gX98fn+BgImAf4J/g39/f39/gIKA
gH+HgISBf4CAgYCCiX6Af3+AhIGCg4WDgoCCf4GBjoB/hICAgHx+g4F/gICAfoCAf36AhX6AgIOAgH6BgICCfn6Dg4B+f4GBgICAgICJgICAhX6Dfn+CgYKAf4SBg4KCfoCCgYGAgX1/hYCBgYCBgH6AgYV/gIB9
gIJ/gIF9goCAgYKAf4GBf36AgISAgIGAhoSDhICAg4CAfoV9f4SCg3+AgH6AgYCAgYKBgYF+goODe32EgYB7gIGAgH6Cgn99gH+BfoKAeXyAf4KAgoCAfn5/gIGAgYB+eIOAfH+CiIJ/kYCAgICAgYKBgH+Bg4F1
gYKGg4J/i3yAf358gYF+gIWChH2Df3+DgX9+fYN9fn9/foSAfn5/goCAgIGAgYCDgH59fIR8gIJ+fn2AgX6BfoF/gYB+f4CEgH5+gICFhIWAgICAfICAgIF9fX6Cfn99goCAgICBgYCBgIGAgnyBf4GBhoF/gH+A
gH6HgYGAgYCAeYCCgH6Af4CAhYOEgICCf4R7gH+Af4CAgH99fIGCgn+FgX6AhYGFf4CAe4GAgIKBgoB+f3+CgX+Af4KAf35/gYCBg4CAgYKAgISAgH9/gYCBgYGIgH6BfX1/gXuAgH+BgH6Bf4GAgICAgoCAgIGA
fH9/f4B6f4CAfn2FfnuCgn98goB+gYCEgH98f4CAgH6Afn+DeYGAf4CDf4N/gX+BhX+AfoCAg4B/gIF/gX+CgICIgX99gXuCfISBgX+BgoCAf4CBgICAf4CJh4GCgoKBhoCAgH6DgoB/gICDf36EgYCAgYKAh4F/
gW2FgX5+f4GAgYKDgH1+f4GAf4KAf4J+gYKAgIKCgICCgH+BfYB/f3+Cf4CAgYKCg4J9gYSBgIB9fn9/gH+BhIB/gYCAgoWAf4CBe3+AgICAf4CBfoB/gIGBgYGAgICCgYCAfYGCgH+BgYCIf4B7gICBfn+CgYJ/
g359gYCEfomAgYCDgIGEgH9+gIOBf3+BfoB6gIB+gICBf4B/gHyBf32Df4GBf35/gH58f4CGgX+BgICBfH9/f317gICAgYGAf4GBgIBzhYCAgYSAgH97foB9g4GAfn+BgH+GgH5+gIB9gICAgICAfH6Ag4GCf4WB
f4OAgYCAgYl8gIB/gICAgIGAgHN/gIGGf3+AfoCBhoCAfoOIgH2Bf4CAfoB7gYCBgoCBf3yCgIB+hHuBfn9/gYCAgH+AgIN8goJ/f4GBgHyAgYKAgIGBgIGAfn6Df399g4B+gIGAh4CAgYCCgYCBgn99gYGBfnmB
gIF/gXt/gYB/g4SBboKAgIB+gYCChYGAgH9/f4GAgICCgH2AgYKAfoGAgoB/fYV/gnyAfoCEfX9/gX5/gICEgH6AfoCAh4KDf4B/foJ9hX6AgIR3fn+AfYSAf4CAgH9/fYF+foB4gICAgIKDf4CAeoN5gX9+f4GA
gH+Ag4B9gH2BgH6HgIF/gIJ8gIF/g4CBf4B9gIB/gH99g4CBgIGAgIB+gYKAgYF+gYOBgH6BgoCBf4F8fn5/f4OAfn+AgX+AfXx+gYCCf4eAfomBfn+Cf4B/gIGDgoCFgYGDfoGAgIKBeH+AgYOBfnSAgX+BgH+A
foKAgH+Bf4KBgICEgIGDgYB+fH9+gICBgIGAf4ODgIGDgYCAgYGAgICAiH17gICCgX9/gIGAiIOAfoCAf4CBf39+gH2BgIN+f3+Af4CAhX6AgICAg4F/gYCAfXd/gH+AgH+EgYN/gYKAhIB/gIGAf4B/f4CBgIB+
gICAgX+BfICAgIB/gYR/gIB/gHyAfX6Af4B+gIGDgIOAf4F/gYOAgICAgYKAgH6AgIN/fXyAgYSAg3+AgIN/f4B9goCBgH+AgH+AfoCDgX+AgIB/gIB9gX+BgICAhIGAgIKAgIB8en+Af4F+fICBhYCBh4CDf4OA
gnyBf4KBg4CAgHiAgH6AgICCgIF/gIB8eoCDfn2AfYOAgIGBgoB/gX+BgIF9gH6AeIB/gH6AgHyAgIKAgIGAgH58gX2AgH+AfoB/foF/foZ+f4CBgH1/gICBf4CBgYJ7gIB/gIF7gYB/fn+AfISAgoB/fYCAgH5+
gYGCgHiRgICAfn5/gICCf4B8gYB6gH2DeIB9gICAfICDf4CEf3+Af4KAgoCEfICAfYCAh4R/g32DgImHf36Cf4CAgIeBfoCBgIF+f4GAfoGAfYWAf4CBgoCBg4CCf3+FgIB+gIGAf3+AgoGAg32CgoKAgXiBgICH
f32EioOCf4B+gH5/f4KAgYGAgH2Af4GBfYB/gIR+f4aAg32AgIF/gH+AgImAfX+DfoGBgH57gH6AgIGBeYGAgIGDfnqAgH99gIB+gICDgX5+hoF+gIGAh3x+f4GBgH6CgYB/gIJ9gX+AgICAgH5/gIaGgIF/gIN+
gICBgoCAgICAfYF/foB/fICBf36Ag4GAeoB/hH+Bf4GBhICBgYGAfXx+dHp9gYCBgIR/f4CBgICAgYCAgICEgICAf4aAf3+AgX6EgYGAgH52gIF+gH2Af4GAfH6Bf4CAgIGBgYKCgYSCf4CAg4GAgoGAgH6AeYB8
f32Bf32AgoB/goqAgIKDgH5/gYWAfn9/gICBgYGBgH+AgICAgX5+eYCBgIB/gYN/gYOEgYKBf4CAgn2DgYCAgoCAd399fnx+foCBg4F/gIN+gICBgH9+gIB+fIB0g4KJg36BgH18gH1+gYF/gICAfn+AgICAgIKA
gYCAfnyBf4GAgoOGgIGAgIOAgoKAhH6AfYKFeYGBgH9+g4CAgIV/fn+AhIF/eoGDgYCAgH99foGBgIWAfYCAfn6Afn6ChoKFgX+EhX6Ag4ODgYCBf4KAgICAgYCCgH+DgoCAfn5/gIF/gX99fn5+g4CEf4KBgZCA
gICDhH+AgIKBgIGAgIN/f4GAgoB9gIZ/gYCAgH6AgICCgH1/gICAfICCfoCCfn9/gIB9gH+Af4CAfoB4gYB8gn9+goCAfoJ/e4CEgIGAhoGBgIOAfYGCgX9/gIGAfYCAg4CAfn9/hYCAgIB9goKBf4OBgIGEgICC
fYCAgH2AgICAgIB9fn9/gnyBf4F+f4CCgH5/f4N/gnyAgH+AgYB/gICAgX+DgYGAgYGAgIOAgYGAgX6DgH6AgICBgH+AgYGHgH+AfoOCgn+Af3+AfoCAgIGCfYOBgYCFgIOAgHqAgH6AeoF+gH6EgH+AgYKDgYGA
gnx/f4KBg4CAgIGAgYCBgIOAgH+Bf4F+f4B9gYKHg4eAgH9/hICEgHyAgIOHf4GAf4CAgYCAgH6EgYB8f4CAg4B3gZB+f4SGgICAf4CAgIGAgH2CfH6AhICAgYCBf4CAgH2AfYCAgIN8gX+AgIJ9fXZ8f4KBf31/
gICBhIKAfH1/goKAgH2Df4N9f4CAfoCCgICBgH58fYB/fICAgIJ+fX2AfoCCgYKAg3SAf4CDgICAioCAfIGAhICCgIGCfoCAgICAgIN/gH6Af4N/hIGAgX5/hYCCgHqAf4B/gYCCgICGgICCf36BgIN/goCAfYCA
hZF8g4F+hYKJgH+Af399gICBf3+Bf4GAgX6AgoOEgICBgIODf4GEgIOAgIB7f3+AfYGAgIOAgICAhn6AfIF/e4B/f36Ag4CCfoCAgHx/gH6AgIF8gIB7gIKAgIB6gICFf36BgICAgH57gX5/gIB/gIKAgoF/fn+A
gYB8fYCAgIF/e4SBe4CBgH2Bf4B7gH+AgHp+gIGAgH5/gH+AgICBgH+AgICAeYCDf4F+g4CAfoWAgH+AgIGDd4KAgYSHf4B/hn5/gHyDgH2AgHuAgoCBgICAfoB/foCAgIKBgYB7gIGAgHt+f4CCgICAgIGAfYGD
f4KAgIB/gH6ChoCJhYmAhH+Dg4KAgYF+gIGAf4GCfoJ9gYJ/goCCfoF+gIB9f4B+gIF6f4B/goCCg4KEg4B9gYCBgYCJgYN/hH+MgoGCf4B/foKAfoKAgIKBgHqCgX98gIB/goB9fYCCgIB9f3+AgYF8goB/gX2A
gIeAgIB+gYCBgIGBfYCBg4CAgH+BgYCHgICAf36AgIF/gYCAgIGBg4KCf4B/gIZ/g3+AgICBgoF8foSAfnx8gn6AgYB/gICAh4GDhX+AgYCAhICBfX6CfYCCgYWAgYKCgIGBgX6Af4CAf39/f4B/f39+f4SAfoB/
f4CAhYJ/f4J+gIB+goB/foCAgX+Af3+BgH1/fY6BgICBgJqCeYCBgH+DfYGBeX6FgIGAgXyBfoN/fX6Cf36BgoB+fn2AgH6Ag4GAgIWAf4CAgYJ+gIF/foOGgICCf36BgICCgIB4gYGChn+EgIKBf4OBgICAgYSB
f39+gYKEfIKGfYCAeod/goSAfYCAfoCCgX+AgH2AgISCgIR/gIGGgYCAf4CAf4CAgYGCeoCAf4B+f4CjfYGCgX2Ag32Af4GAgoCCgIGAgYJ8hoB/eIiAgIB/gIB6fH6AgICAe4B/f3+JgIB/gYB+gYGBf4GAgX6E
hYOAgn6Af4Z7hIB9f4CAfn1+gICBgH6BfYGAgH5/hoGAgHl7fYiAf4B3fYB+fH+CgYOAf4B9gICAgICAgICAe4B/g4F9gYKCgIB9gIiAgH5/gYKAfoB+goF/f36Bf4J/hYCAgHmBgYGAf4F/f36AgYGBfoSBg4OA
gH6AgIKCfoF/gH6AgoB1gH6BgYKBgIB+f4KBhH6AgIKAgIGBgYF8fYSBgX6AgoSBgIB+gH6AfoB/fYCDfXp/gISAgIF9g4B9gn+Cf4OBiYCBgHqGf36AgIGAgYV/f4B+hYOCf4GAf36AgIGIgIKAgH99dYB9gH+C
goB/gHuAgnuBfoCAgHx9f4B+gICAe36AgYKAgoF/foGCgH2AgYB+gYGAgIOBgICDhH+AgICHgIOcg4GAgIGBf4CHgIKAfYGAgIGAf36BgH9/g3+AgH6BfoGAfIOAfYCAgIZ+g4CAgoR+f4CBgoOKf4GCgH6EgoCA
gIZ+en9/gICAhn+Ogn99gIGAfXyAgICAf4N8fYF4e4CAf4B/g4WAfn+BgICBgYCAgIJ/gH6ChX2DfYCCgIB7goGAgYGCgHx/gYKAe3yAgYSAgISAh3+Al4CHgIB/gH+AgoGIgH6BfoCAgn+Af4CCgoCAg4CCgoGA
f4J+f4CGgn9+doCCgX6AgH+GfX9/gn9/gIJ/g36Be4CAgX1+f4B9eYGCgH99foCAgHx0fn6AgHyAf36AfoB/f4CDgoCAgIB/gYB/gICAfoJ+gYOAgIGBfoB+foB/gIGAgIB+f4KAfYB+eX9+g4GBgH59gYCAgX+A
foGAgH6HgIJ/goB/foB/goGAhn58gIB9gYF+fYCCgIF9gICTf36AgIKCgX9+gYCAf4OAe3+AgH98gYB/gIB9gIJ+gXZ7gIGAgH1/f4CCgICBgXp8gICAgn1/foOAgYB+fIB/gX6AgYKAen94gYeAf4CAfoSAgICF
foGAg4CAgoGBhYSAgYCAgYB8fn95gXx6gYCAiH9/gIGDgYCAhYKAfn6AgIGCgXx/gIN/gn2Afn5+gH6Cf4KBgH+Bf4N/gIJ/foCAf4CBgYR8gIF9gH2DgYCAgIGEgYCBhHmAgH6Aj3uAf4B/f4B+gH99foSAgICE
iHt9fICCgIOAgIGAf4B+gHyAgX+AgoB+gICAgH9/gn18gn+BfoJ/gIB/gICBe3+Agnx/foGAf4GAe4B/gIB/gH19gYGBf4KAe4CAgn5+fYGCgICCgIGFhYB+f3+AfYGEf4CAfoGAgICAeX5/gYCAgIF9gX+Af3+A
gH+AgHuAgn1/gIF+gYJ/gX2CgICBhICAgYB/f398f4CAgH2Ae4R/e3yAfX+AfoJ+gIeAgYCBgoGCgIJfgXqAgICAgGl+goCBfoB9gX9+f4SAfoGDfoCAeICBhICAfn1/gId+f35+goN/gn2Af4h/foGBfYGAgoGC
gIB+gIN7dYd/gICAf3+AgoB/fYCGhIGAgYCDgYeBgYCAg3+MgH+AgIB/gH9/gYB/gIB/fn9+gX+Bf4CAgICAf4CBgH+EgICAfH2HfYCAf4CCgYCBgoKBf36AgoGEgIGAgYCCgH2BgIB+f4CAf4CAe4CAgn+DfoF/
g4CAgIOAgYB/f3t/f4J+gX2AgIJ/gnyAeYKHgXp/gH98gIR/hYCAgYCCgn+CgIKCfYB/hYCAgYCAgYKAfoKDgICCgHWAgYSAh3+AfYCEeoCAgX6CgH+Ag4KAgH6Agn+AgIGAgoCCgYCAgICCjICAgINxf4B5gYGD
gH+BeYCBgICAf4CAgH9+g4B5gICAgIF/gIN9gICAgoCGgX2Ag4SCgICAf4WCgIB5f4N8gIF8f4GDgYB+fnyBgIB/e4SAgYB8gIJ/fICAfIF+gICAfH9/gH6AgICAf32CgH+AgICBf3+Agn5/gICBh3+CfYB5gnqA
gH6AgIOAgYCAfX+AgoGAhIGAgXl3goB/gYCAfn1+g36Hf4B6gIB/gIN/foB9f4eAf4CEg35/foB9goCBgIF/goCBfX+BgoGCgH6DgH+GgI2BgoKCgIKBgX+ChYF8h4CAfoKAgIJ8gICAf4B/gYCCgH9/gISAfXqA
gH9+gIOBgn2CgoCAf4B+gn+Afn2EgIB+gYGAgXmAgICBgoCEfIaAgYCAgICAgIGBgoCCfoB+gICAgICBgoWCgoF/e36DgHt/gIN9gXx/gYCFgIKAgoCAgX+Af4J/f4J9gIGBf4CBfn5/hYGBfoCEfYaAfIBxgH+A
eoN+foZ/gIN+goF/gICAf4KDgIOBfYF+gIB+gH58gH99gH+AeICCg4F8fn6Cfn+AgIB/gICAgoB/gIGAgXyAcoB9gIJ8gIGBgoCAe4OAgYJ+fod+f4B/gYB/gH+BgoGAgICAgICBhH+BgH+AgIGAgX+Bg3+AgoSD
gHqAgIF9gICBf4B7g4KAf4mBf4GAg35/gIGBgIB/gIKAgYKAg4GCf4CDgoCJgYCAgoF/goCAgIN/f4CAf4GAf4GAgYGBf4B+f4B9gIGEf3x8gYF/gX9+gYB9eoB+gIF/goCAf4B/goCBf4GCgYCBgIF/gH+AgYJ/
gICAgH9/hYJ/gICCfYCAgICDfYGBf4CAgIB+fn+AgH6AfYGAgoB/gYKFhX5/gH6BgICAgICAeIB/en+AgIGAf3+CgHx+hoCAcYCBgH1/gYCBgIKCfoB7gIGBfn5/gH6AgICAiIB8g4CAgIB+gH6ChoeEgH+BgYCA
gICEgIGAgHyFg4B+gIN/fX6Cg4F/goSBgn9/gYZ+eoOAgIV5gYKAf4GAf4CChn5+f4aAfoCBgIWAfIV2f4KAf4OBgICEgIB+gIGBgICIgX+Agn+BgICCgIaAfoCAfICDgH+AhH+CgICCgH6BgICAgICCf4CAgH+A
f4ODgH+AgH5+gIGAgICAfoCAgICAf4GAfYN+foB/gICHeoB/gYB+gICChX5/gIKAgIGAeYuBgH+AgoJ8homChIB+gYOCgH6BgYCBhIJ+gYCAf4CDf3t6goCAfYGAhYGAfYCAf4CAgH2BfYCCf4CBfYqAiYF/f32B
gIGAgnyBlH+AhoGAgICBgoN+goJ/gH14goF/gYKDf4CAgoWIg4B5goB/f4OAgoB8f4F+foB8gIB5gIF/gIGAgH+Hfn9/fn2AgH+DiIGEgYCBgIGCgIF/foGAgH+AiIR/fn99gH9/gYSBgoB+gIGAgIB+gH2Bf4CA
f4GAgICBfH+AfoOAgHeBgIGEf4CKgICAfoF+gX+Bg4KAf4eAgoF/gIGAf3+Ae4R/f4CAhHqCgYB/gYWAgH2Bf4GAgH6AfoCEf3+Af3uChYyAgYCBi4KAfH+CgH+DfICAf4GAgH9/gX+GgoKAgIB6g4GCgoKAfoOA
foCBf4KAeoCBgIOAhYCBhoGCf3+BgIKKenx+gn+Bf4B6fX2BgICAfoCBhHl/g4CAgIB/gIKAgoN/gIF/f4F9gYB7f3qAdn9+gIWAhIKBgIF/iIGCgoKAgH5/f4CBgIN/gISAf32BgIKAgICAfoGAf4B/gICBfYWC
gICAgH1+f4CDf4CAgIB+gX98hIB/gH6FgIGAgIB9gHWBgHmDi4CAeYCBgICCfoCFgIGAg4CBgYCAgoR+gIOAfIKAgHyAf4F/f3+AgIGAgH2BfoKAhn+BgoJ9gYCAfH+BgH1/gICAgIF/gICGgIN9fn9zf4B+goGA
gYCBf3+EgH+Ag4B/gH+AhoCAf4CAgH2BgoCAf4SAgIB5gX6AfX6AgIB7gIWCf4CAg4CCfn+AgoJ+goKDhH9+gISAfH6AgH+AgIOHgYCAgIOAgoF7gIN9gIR4i4CEgIB+g3+BgIB/fX2DgXyAgX+AgYWAf35/gYKN
gIJ+cH6Af36Efn6BgH+GgICAgH+AgHyAhICBgHuFgHaDgIGBf4B/goF+f4CDgH5+gYiBg32BgIKDgIKBgIiAgX6CgoGAgH6AgICCgICBgIF9g4J/fn+Efm2Dg4GEgIGEgICEgYB7gIKAgoF/goF/f4KFg3t/en2B
goCEgYCCgX9/gH+EfX+AgGuQf3qBgICCf4OAgICGgImBgIqBgIJ/gYKCf3+AgIB/fH58fYCBgX6DgIGDfoKAgIB/hYJ/gIGAfX6Be4CAgIKCgYGAgYCBfX6AfIWAgYCFgIB/fn6AgICAhIB+gYGBgYCBgHyBf4KA
fX19gIF/foBwgX+Af3x/gIR/h4GCgoGAgIB+gIV/gH+AgIKAe4CAgICEgIGAgIB9gH+Bf4CAfoF/e4ODgICCgYCAgX+AgYN7f4N+gYKAfX+AfoCBgn+AgoCGfn6CfIF/gHuCgoGAgYCCgICDfoGAgYB/gH+GgX99
fHyAgYCAgICAg396gIGAgHx/gIKBgIOBgH+AgICAgoB/gH9/hX+EgIGAioGAfIKAeoCAf4F7eX+AgX5/gH+AgYZ9d4B9gICCgH+FhYGAgICAgICAgYKCg3+AgIJ/goGAgICDgYB/foCAgYB7gICDgICEf4SAgYB/
gH+AgICAgHqAfoCDfYGAgH+Bf3+AgICCfoCAfYSAgIB/f4CAgIGCeIGAgIKAgoJ+gH9/gHyAgICKfn+FfoOAiIBrgYB+gICBfn+AgH6KgH6AhIF+gH2EgICBgH+DeICAfX59h39/gHuAhIOAgYGBf4B7g4N/gH9/
g4SEgICAg4GDgX9/f4N+e4B+f4CAf4SEgIF/gH6AgIJ+gHZ6gICAfoCAf4l8gHt8goR7in+AgIGEgH+AgH6AgYKDgJaAhoN/gICAgICBfn+FgIJ/f39/f4CAfoJ8gICGgICAgX9+gnyBgYCCf4GDgIKAfn+Dg4CA
foF+gIB9gX99gICAgIGAf4F/gIGAgoGBgYCBgICBgYCAgoCDgn2EgIB/f4CAeoWAgIF+gH+AiHuAf4F/g4SBg4CAgIGGgH6CgIJ/f4CCgIB+gICCg4CRgIF/gH99gIGBgH6Ag36BgXuAfoB/fYB/gIGAf4GEhXyA
f3V+goGAf4GBgn6AgHyCgHuCgX+AgIB/gIqEgH9/eYCAgH9/gICAgoF/gICAf36Df4B+gH+AeoGBgICBgn2Af3yAgICCgIB9gYR/f4CAgoB7gICChIGEiICCgYB/gIKAfICBhICAg4F8gYGCf397f4B/gIaAgICA
f3+Ag4N/gICEgX+BgnmAgoGAgoCBgIGAgIF/fIB/gICEgYCDgICAgIGAgYGFgICAgHWAgYGAgIWFfYBvgICBg3yAgoCAgIGBeIKFgIuCgH6Af35/hIWFgISAf3+CgYB/f4CGfYCBfn58gH+Cg4F+e4CAgoB+e3+A
g4CAhIF8goCAgHOAgoWAgYN/gIF/fX2Df4SEf4WAf4R/f4CBgX+AgYGBgIF+gHyGgYCAh399fYaAf32FfoB7gICCfoF9gIGDfoJ+gIN+fYR/gYB/gn5+hYKAgXx9gHyAf4CAgoOAf3yBg4KAgYGAgH+AgIKBgICB
fH6BgH2AgICAfIB+hYCCgISBgICGf4F9gICAf4GCfYGHfn+AgICAf36Af32BgoCAf4GBgYWAfn+DgICAf4B/gIB/gH+Ff3+Bf319f4CAgIN/hoaCgIKCgoCDeoSHgYGEgIGAgICAgYGAjoOEfX+AgIWAgn9/bICC
d4B/hIJ/gn2AgIByhYGLg4GCf4B/gH6Af39+goB+gIGBg4B/gIB5gIGAgIJ/c4B+gYKBgICAgYGAgICAgYCCgIWCf4F+f4GFgIF/iIGAgoGEgIOAfoB/gIOAgICEf36Af4SAeX+BhYF+g4CCfoF/f4GAioCBgH6A
gICFgYJ/hH1+goCBgn2AgId/gIF/gHyAfn+Agn+BgIB+f4CAgH2CfoB/gX+DfoB/g36BgH59g3+Af3+BgIBzgHqAgX2EgICAf4CAgHiJf4CCfoB+gH2Af4B9goJ+f32AgIN/gIB/e4B/gH1/hnuAgICCgYOAfYB/
gH+Dg3yDfHmBgICEgH2AfYCCgH2BgIB/goF/gICAgICDgYKBf4F8gICAfYGCfoGAgH+CgH6AgICBgH6AgIF+gICAfoF/gIKFf4B/foGCgIB/gIB9gIB7gICCf4WAgIB+f4GAgX5/fYCAeX1+gYB+goGBgICFiIB/
f4B/foOAf4GAgICEf3+GgYGBgH5/gICAf39/gYB9gn59f4GDfnR9gX5/gICAgH+Ag3p8gH2Bf4KAcIeBgYF9gH+AgYB9gISAfnaAfoB/gH9/hoB/e4CAioCAgYSCgICAfX99gH9+foOJgIB5eoB5fn+AgICBgICB
f3yAgYB/gICBf4CBfoCAfH+Cgn+BgYCHhoJ/foKAgIB/fYCAfoSFgYF/gICAgIGAgIGCgH6AgIGBfn+CgoGAgH6GgH6Af4B/gIKBgX6AhYCDf4B/gIGAf4B+gICEgICCgYKAgYV/gIGAhIGGgnt+gX57fYF/goKA
hH+Ah4B5gHt+fYR/gIKAfnyCgICBgoGJgIGBf4KAf3yAfoCAen99f4CBgoB/fYCBgICCf4B9gIB+f3yBfn6Df4B4gIB1gICAgIB/foB/gH2AjICAgYB+gIGAgIJ9gICAgIJ+foCAg4GBf4CAgYCAgIJ9f4GMgX+C
gH9+gICDgH+AfYCChYCAf4KBeIB8gH9+gIJ/e3+CgH5/f4aBfICAgH+Bf4B/gHyDfn2CgIaAfYCBgHqAgIeBgoGCgICBeH+CgIV/gLGBgICBeH19foCCgICDf4SAg4N+g3qCgIWAgX+AgIB/gYGBhX+AgIJ/gIF/
gn6AfoKBgIGBh4qMf4CAgX+AgIF8gICCgH5+g4B/g4CPfoGAf4OBf4F9gYGDgIB/fn18gYCAfoCAgHyAf4GAgYKAgICBf4R/foCAgH+BfoCAg39+gIJ/gICBf4CAhICAgYh/gH2AgYCAe4N9gYSBgYKGgIKGhIF9
gIKAhYJ7gIGAfoCBgYB+f4d/fICCgIB/gHyBgIWFhoKAd4eCgIGBgH9/goCBgH+AgYWBf3mBf36AgICAgIN/hYB+gIGDgYKAf4B/goV+gH+AgYCDgIGAfoCAf39+gIGAgIaCfn+BgIGAgIJ+gH2AgIGAgIGBgIGF
fn10gICBf4CAgoB8gYB8eoGAfYCAgoSHgH+AfnuAfn18f4N/gYF/f4J9gYaAgYF+eYGAgH+CfYCAgIJ/fX6AgIF9gICCgIKDgIN/gYGBfYB5gHuAgYB9gXmAg4CAgYOAgIB9gIKFgH+Af4CAg4KAfoKBgYGBgn+D
gIGAgYB/gICEfYKCgoCAf4B9gYCDgIWAhX2AkIB8f4CAgIB5gISBf4GAfoGBfIR/goGAgICBf4B9gX+Bg4KAgX+AgYCAgIqDe4B/gH6DgYCAgIaBfn6AgYB/en+Af4KBfoCAgYB8gICAgIJ/gX59gYOAgH+Af3+A
foCCfYB/goCAf4SAgICAf4B9foB/f4B/gH59hH6BfoCAgYJ/gICHgYCAfYCAf4B+f398f4B+f4SAgYaAf4CBgHt7f4CBgIB7goB/goKAgIeDgH2Cf39/gH+AgImAgH1/gIB9dYB/f4B9gIKDgX5+f4GAgH59fYSA
gIJ+gH2HgIGAgICBgICAgH91i399gH6Df35/foCAgIKBgICCgICAe4GAfoCBgph9f3uDf4CCgYGBfoKBfYB/gICEgYCAgoGCgIB/gIGAi4B/foB/gH+BgoGAgH+BgICBe4B/gIuBgH2CgIGDf3+BgIl7fn6Af3qG
gYGBgICAcYCAgoOGgIF/f4B/gH99f4J9gIR8gH5/f4GAf399fYOAgIF/gIR+gX1+goCAgIGAg4CAfoCAf4eBgICBk3+AgYOAf4KBf32BgICAgH5/gIB8f4KAfYCAf4J9gnuBgIV7gICFf3yAgoKAgoCAgIB+fYCB
gIB5f36AgX6DgIGAgn6Ah4B9gH+EgoGAfoKBgH6AgYB/gYB+gIB9gH2AgIB9f3yAgYB/gICAgIJ+eoKBfYGChnyAgX+AgIKHhX+AgH+BfI2Ef32AfYCBfoB+fICAgYODgIaAg4GAgH+EfICAgX6BgYCAfm6FgoN6
gH+Al4CAgIF+gIB6g3+BhX6Afn6AgIWIfoOAf397foF+f4CAf4CAf3+BgYB9f4KCg31+f36AfoGFg4GAgHyDhH97g36EgH+AgH+BfX6Af3+Af36KgICAgIB/fYN/gIB/foGIf4OAgH6AfYCAgH99gIB+gH5/iIGA
fYGAfn6AgYGCgYB/f4KCgIB/fX+BeoCNhHyDgIGAg4CDgIF/gH9/gH5+fX+AgYGEgH9+gH9/gn+Dg4CAgYGAgIGPfYKAg32AgISAfoCAg4GBe39+g4KAgIF/gH1/gIZ+gYaAgICAgH6AgYKBgIB/f4B/e26BgICA
gIB/f3x/foCBg31/gH6AgIGAgoKAgoGTgoCDgYCAgIB/f4CAfICCg4GBhIKAfn+BfoOAgoGAh398gIGAeXx/gn9/gICCgH+BgoCAhICAf3+Ae4F/gIGAfn93gH6AgH+AgIx/g3x9gH6Ad3+AgIN+e4J/gYN7g4N+
foCEf3+CgH6AgIB/goGAgn+Afn9/gICAgIKAfYOCgHyAf3+AgIGFf3yAf4KBgIB/gICAgX+FgH+FgIGAhIGAgIGBgICCgX2CgIGAgoB+fn+AgYJ+gIJ/g4OAfoGAeoF/fHx/gH+AgYGAgoGHgYF/dICAgX5/f4GC
gH+AgICCgIF/hYGFeoGBgoB8gYGAf398f36AhH+Bf3+AgYSEfICKgIB+e3uAhYF/gIKEf4CCgYCBgX9+hIGAgIOAfn6BhoCAgIB+f4aBhYCCgn+AgoCAgHyAgH2BgIKAgICBgnCBgIWAg4SKgYCDgICAgH+Af4B5
f36EgoCAgHx+gH99f4CFgICAgYCAgoCAgH19goB+fH+Df4GBgIGBfoCAgIB/gYGCgX6AgoN/gICAgICAfoCChYR8fn+AgX+BhnaAgYR/f3+CgIR/gIWAgIB/gICAgYCBgoKBg4B+gXqBfYB+f4B/gXqGfX5/gHyA
goCAgIF/goKCgX97gYSAgIB+gImCgICAgICAgIGAf4OAgoB6fICBgH2CfYCAgHt9gn6HgISAg36AfoCBf4GAf4CAgH6AgYCCioCBgIB/goKCfn99gIB/g4B+f3x/gXp+foCDgIB/g39+gYCCfoCBgoCBgoOBf4CA
gH+AgICAg4SAgYGEhICCf4F/gIKBgICGgX+AgIN/gYCBf4aAgoB+gH9+hIF9gX2DgIF+gYGBgYR/gH5/gIGAfYGAgIGBiYGAf4CDgICHgIR/fn2FgIB/gH+AfIGAf3xyfX2Af4B8hX6BfX+EgGiDfnuEgX98f4CC
gIKAfYd+goCAf4KAgX18goCEgIGAf3+BgICAhX5/gIGDf32CfYGBf4KAf32CgIB5goCAgXt/goB9gIR+gICBgoCAgXiAgICAgYCAgIqAhYB/hXqAgICAf39/fH2Bg4GCfYCAg4F8gICBgIKJgYKUgICAgICAgYN/
f4CAgIGAfICAgHaAhXV7f3yAgH6CeoB/goCAf4CBgX59gICBg4OCgIKAfoB/foCAgn98gICAgYSBgHx+hIKAgYGAgICAgH59gYCAf4eAf3+AgIaAgYJ/g4CCgoCAgYB+f4GAgYCEgIF/g4WAgn6AfYCBgX+DfoB6
f4WAgICDgICAjoB/gYOCgISAeH58c4CCeYGCgICBgn9/f3+HgIGBgH6Ag3+AgIOBgX+Fg39/gIKAfoF+hH5+fYKAgH5/gICAgIGAgICDg4SBgX+Af32DgIGBfn5/g32Bf4KBfXyAgX+CfoGAgICAf4OBf3yCgICB
hoCAgISAgICAfYB+f3+AgH+Af4F/gYCAf4CFgoCAf396gIKDfYKAeoCCf32AgIB/gIB9i4SAgH2Af3yBgnqAfoCAgICAfICAgICAgoCAgH6Bf4B9f4B/gH6AgH+AgYCAgYCBfn+EgoCBgIF/gYCAgIKAgICAgH2A
g4GAfn9/eXx9f4CBf4CAfYJ+gIF9f4KAh36CgIF/gICAf4CBgH9/gICDgoWAgH9/f4B+fYGAfoOChIKBf4GAf4F+f32CfoCAf4F/gX99gYCCgoKDf3+BgYCFfoF/gISAfoCAf4CDfX59fX+BgoKAgH+AgICAhImA
goB+fn6AgoGAgYOAfYF/gH2BfX+Ef4KAfYN/gH+AfoCAhICAf4CCfoCAf398gICAgn6AfoGAgX9+gICCgoJ+gYB/f3+AgICAgoWAfn9/goCAgX6AfoGEf4B/f4GTgX6ChX+AgH+BgGd/gIWAgIR/gYOHgIGBgH6B
fYB+fn1+f4B/gKWBfoCAf39/gX9/f4GAdn+CgIB8fH6AeICAfoB/f4GBhH+AgX1/f4GAgHyAgImAgYCBg317fX6AgYOAgH+DgIKAdn56gYJ+h3CAfoF4fX+CgICAfoCKgIOChICAgYB8gYmDdop+fYB/gIOAfoCD
fHeAgoCAgYN+gX5/gIJ7gHqAf397hIGBgIGKf4B+gHmAgYOKgICAfn6BfoCAfoJ/gIKCgX98gYJ/gIGAf3uAgIF/gX96gH6AgIJ/fn1+gIB/gIB/g3+AfoCAfX6AgICEf4CFgIB/gYCAgIGAgICBjYB/goSAgIF/
goGCgIGEgIB/hYCAgIF/gIB/koGAfH6CfoGAfoCBg4KCg3x/f4CAfoB9foCAf4B/goGAgIF7gnyBfoKAgIF/gH+Af3yEgIB/gX+AgH5/gICAgG59gX+Df3+BhICAgIKAgICAgH+Bfn9+gYKAg4N/goB+gICAfYB+
h4V+gYF/hYCAgH6AgIF/gICAfXyAf4B/gYSBgX6EgoCBgnx3gIGAgH+AgISBgH6Af4iAf4CAgICAgn+Ag3+CgH+Ef35/f4SJgoKAfoCAf3yBhICBgISBgX9+gXqDgICDfYB/eH+BfoCBgIB9hICPhH53gICBgH5/
gICAgISAgIB+gIB+g4CBhYeCfoCHf36AgIGBgX5+gYGAgYB+f4eAgIV+gIN2gIeBgIJ/goOAgYGAf4CAgICCgIB9fIB/fXCAgH99f35/foCAgICBf3+HgH+AgH9/f36AgICFhYN+goCBgI6FgIGAgYCBf3+CgIOA
gHyDf4iDgIN/f4CKgH+Af4CAgYB+gYGBgn9/en+BgYGBfYWBgH58hn+Ae4CAgIF9gYB7goKBgICAgICCfoB+fIR/fIJ/gIB9f4GBgICAg36AgICBgICBhYGAf4B/gX6Af4N/gIGAfYF/gH+AgIKAf4F/f3yBe4CA
gYCAgXx/hH+AgYCDfoCAg4CBgH5/gIKAf3yAgIB4gH+AgH+AgICBhIB9f3+AfYCAe4CAfXuCgIF/gH5/gH+HgYGAgICAgoN/fX+Hg4GAf4OAgH2Cf39/gIN/f36CgX6AgICAgHyDgYCAgHd+hnmAgICAgIB8foGB
f4KAgICCgH+BgH+AgIGEfYSAgYN+gH+DgoCAgH+Agn+DgH9+gIF/gICAgYGDgYN/gX+Bf32AfYKDgH6AgYOAgICBgICBf4CBgIZ/gICGgYKAgIB8g4uAiH+Af36BgICAfYCFhYSAfoN+gYGBgH+AgX6AfYCAg4B0
f4eCg4SAgoF+goCCgH+BgIKCf4CDgYCAf36AgYCAfIB9goCAf359gIB8gYGDgYN/gIB/fn+Af4aBhHyAf4B/gH6AgIWAf4KBgIV/gId/hH9/gHyAgICBhIOAhYF+gIF+gIKAgYiFfYN5gICAgYGCf3+AgH2Fgn5/
gYGAgIKBiIB/fn+AgIJ/g4GAfX6BgX+AeouAgn6IgIOAf4CDgoKAfoJ/gIB3gIB+gIOEf4KCg4KAgoGAgZJ2goCBgYSDgICAf4CAf4CAf32Eg4eAgX+Bf4F9f31/f4GAfnuEfYCBfYCAfn+AgIB/e3uFgYJ8gICA
gX6JeoB+gYF6gH9/fnqEfX+EgYCAgYGAgYKBf4F/gIGBgICCgIV/gIOBgYB8fn+BfYCBgYJ+fICAgoGCc3+Bfn5/fICAgIODfoSCf4GDfYGBgH+AgYSDfIGAf4GAgIKAgH9+gICAg3+Af4GDfoF+f3mAfX6AgomE
goJ+hX6Ag4GAfoN/gId+goV/gIJ/hIB/gICAgYCBf396gICBgYWAeYCCf4CBgIKCgICAgYB+f4CCf4GKgIiAgJd9gYCBgIKAfYCBgIGAgHyBgoGAgICAgYGEg4CBgX1/f4CAgYF/foB+g35+gYF/gYCAgICJdn+A
fICCe3+DgIqAf36AgIB9hHuCgIOBgHiAf4F/gIR9fYJ/hH2AgH6AgXx/gH+AgH6Ef4CAgIKFfIB8gn+AgZWBgH9/gYF/fYCAgYB/f4CAgH+CfX+AgIOEgoOAgYGAgIB+gH+AfYeAgYCTgH+BgoCAgICSgYB9fn5+
f39+gIWIgX9+gYCEg4CBgX2BfoCAgoB5foCAfoB/fX9/fn9/gYCBf36Af4B6gYB/gICBgYSBgICCf4CBgH9/gIKCgIB+foCAgICBgYB/gIF/gX2AgICAgH9/gH5+fYJ/gIGAgoGDgISCiICAgXt/gYJ/gXuEgIKE
gYCDgIGDgYB+fn+AgHyAf35/gYGCg3+AgX9/f4N/fn9+foCAgIGAeoB+gH+AboaAgIB/gn2AgICAf3+BgH6DfoKEhICAfoCCgIKFgX+AgICAgYJ+fX6AgH5/gYGAgoGAgIJ/eoB+f4CBfX59fX+AgIJ+goB8foGB
gIKAgIGAeYCAhICAgoB/f4B+foJ8f4B+f36BgH+CgH2BfoB/gHqBiIF+hX5/gICAgYGAh4KAg4R+foCAf4GAgoKCfn+Df3qAgHt7fIB+fn58gIB8f4OAg4CAgICBgoF/hoB/g4WAbn+AgICAjIeAfn+AfoeAgYCA
gIOAfn+GgIOCgIF7gIB9fYCAf4F/gIGBeoCDf4B+gIOBgIB/gn6AfICDgIKBgH5+gYB+gH99gYB+goCAhIF+gH2AfYB+f4CAeoOAgoWAgICCf39/fn1wgICAgICMhICAfoGAgH96iYOJgICCg3yAgYiAgYCBgICA
gHx/iYV/gIGAgZCAgIGBfoKChH+Bf4SAhoB/gX9+gH2BgICAgH2AgIB9gIF+gIKBg4CJgICBf4SAg4B2gICIfoCAgIF7gHuAg36BgYR/gIB+f3qAfoF8gICBgYCAf4B+hIB+gH99gH+BgYB9gIKBhX+AgIGAgYB9
g4CAgIB+hX1/gH+DgIGBeoCAgoKCf36AfoF8f4OCgH6BgIKAen2DfoB6fnyAgH1+foCAgYF/f4KHf4CBg4N/foGAgIKEhIN+dH+Af39/fXmBgoGIgIB/f4B+f4B8hYF9gH+AgIJ+goKBgICDgH5/gIN+gICAg4F+
foN6hYCAgICDfn6AgISIgYCAg4KChIB/cXx/g3uAf4GBgICBgX2BeX+BgIB/gH6AgIGAgICAgYCEfn+AfYB+gHWAhX6CgIF3gYCCgH2Ae4GDgIB/gJCDf4OAgIGAdYCAfYGDgH9/eoSAgH6BfoCAgX5/gICBgoCA
gYGHgICFgIGAfn1+d3+BgICAgH+AgIB8fn+AgYB9fX+Ff4GAf36Ah4B9gIB8gYJ/gIGCgoCCfX99gYZ8fHt8e4CCgH6Bf3mEgIKAgIGAhICAhXuAhIB9eH6Afn6BgHp+joCAgYB6fn1+goCAf4F/goCBgICCf4J/
gIF+gIGAgIGAgICBgIKCgIaAfoCBgH+AhH1+eX+Cg4CBgoJ9foGAhXyCgHyBgICAhIGBgH9/gIKDgIB/gH15gICCf39+gIGCgHqAfYB+goV+foKAgH6AgHeAgIB9gICEgYCHf4CDfod/gIJ9g4CBgICAfX+AgX+B
f39/gIJ9f4GHe4CAgHx+g4KAgX6BfX5+f4CAgH+Bgn6BgICChH+Ce4GBgIJ/gH5/g358hn5+foCAgIGAfYCAgn6De4CBgYCBgIOBgICAgH16gIKDf4CDf4B5gICDgYCAhYB9foB+gn9/gIF9eIF9fX6BhoJ/gYSB
gIGAgoCAgn6Af4GCgICAgH1+goB+jIWCgH99gH9/gIGBf32CgX6Af36DgoCAgICAfoCBgIGAhn+BgIF/foGAfX2Dg4J9gX9/gYB8goCAgoN/goOAf4N/goKCgIB/gH+CfICEgoCAgICHgXh9hYCAhIV7gH+CgYV/
gn+CgYCOfn6BgH+BgIKAgIB6hX6BgYCCf359goB/gH+ChICJfoKCgoKBgH9/gICCgIB/f3mAgoOKfoCAf3yAfYB+g3+Ah4B/g4uBgIGBf4CAhIWAgH+AgIGAgoCEe4OAf4CBgXyBhH+Cfn6Ef4CCgIGAf4B8fYSB
gIGBgIB9hICBf36AgICAgICCgICAgICAf4KBgIJ/f4N+gICBg4CEg4R/fYmGgIF1f4CAgICDfYB+gH5+eoF/f4KGgXt/hYSBgIGAfoKAf4B/gIB/foCAg4B+gImAfn95hX+Df4CAgICAfoN/foCAgIGAgYSCf4GB
f35/fn6BgIKCf4B/gYB8gH+Agn9/gH+CgoKCgICBgIF8fX+Ci4CAgH99f35/gX2BgIKAZ4SHeYCEgH5/hoaAgIB+gIB/gIGAfoCBgX2AgYGCgH97d4KAgIGAf4CAgIGCgICEfoCAf39/foB/fYZ+gH9+gYN7f4KA
goGFgIF7iHx9f4WCgIGAfoCAfn+Ag4CBgICDf4J+gIB/gYCAgH9+e4F7gX6AgH9/gH9/foCBgoCDgICBf4CDgIGAgX+BgX+CgHx+gIOAgnqAgH+AgICAf4F/f3aAfn+BgIB/f4N/f4CEgIB/goOAgYGBgIN+f4CA
gICAgYKAgoB/gX+Ce4CBgICCgYCAh32JgYOAgISAgH+IgJCCgIB/g36EgICAgICBhoB+gn+AgoB5gICAf4OAgICAgICAgYaAgYCAhoB9gYB+eYB9fYCBgX+GgYOAgYCBfoKHf4WGfoCCiHx8hH5+f4B+hYCAgn2A
gH9/gH6BfYGGgYB+f4CAf4B+e3+BgnqAf36AgYGCfnyAhYCAh36AfIOBf4B/f4CAgIB/foV4gnp7gH6AgoCBf3+Ai32BgoSAf4CAgIB+foCBgH1+jYSEgIKAgX1/fYB/f4CBgICAd3x/gH+Ff4CBe4WAgH6BfoJ/
gIGAgIGAf4B/goGEgICAgYSBfoCCgICAi3mBg4CFfICCgYN8fYF/gn6CgHx8gH6BgICAgYF/foCHgoGAgH97gnqAgoGBgH2AgIF8gYGBgIGBe4CCg4CAhoB/gIGAhX+AhHt8f4B+g36Af32AgIKAhHR/gICBgYSA
g4B/foKAgn99hYV9gIN6gH9+gYCBgIOAg36AfYKBgoSCgH99fYd/gYKCgH2AgYB/f4B/hHuAhoCAgIF/f4B/foCBhH58gYKBfoGBgIF/gH9/gYGCf4B4goJ/eoB+f4CBgH6Af4KAgX6BgIKAgICDgH2Ag4KAgYKA
foCBf3eBgIB/doKAgId9fYCAgICAgYCAgIGBgICAgH9/f4B/g4CAfnyAfoSAgIB/gIB/eoB/gIGDgYCEgYB6gYKEgYB6fH59gIeAgX6DgH94gICBfn6Sf4GAeIR/f32Bgn9/gICAfH+CiIB/hX2BgIR6gImAfoCE
f4GAhYGBg4B/en6BgoCBhIV+f4F8gICCgIKAgIOEf4OAgIGBfX6BgYB9foWAfoB/gX1/f4GAgICCfoCBgH6AgX+AhoKAfYCCgIB5gn9/gIB9gX+AhYCBgoCAgH99fnx7f4GBfoGAfoCBgICAgIKAgH9/f4CCgIOE
gJeAgICBf3+AgICBgISEgIGBf4aAf4CAgH1+doCBgIKAeYB/gICBgX9+f4KBe4J/goCAgH+AgICBgIF9gIKBfYB+gICAf4GAgIJ+fICFf4CAf4F7gICAf4F/gICAgn6DfoCAf32CgIB9gICBgYB8goCFgn+AgIGD
fYB/f4GFfn5+e4F8gHSBfoF+gIWAgIB7gIKBgYB/gIB6goCAgoODgICAgH5+g4B/gIF/gH9/g39/gX6EgIB+gIKBfYCDgYB+fX9/f4J/gICBgIJ/f4GCgYKAf4CCfYKCgYKAf36CgoGAgH+AfYB/hIB+foB/gICA
gIeEgn+HgX5+gIJ9foB+f4CCfoGEgn2AgIB7f4CEfYCAgYB9gH+AhoB/fn2De4CDhnuAfn9+f4B8goN7hIB/gYB9gYJ/foCEgYmBgIKIfICGgISAgoOBgYGAgH5/fYB+foV8gICIgIGAf3+AfoB+gYCAgIR/gIGA
gIaDgIaCfoKBgYCBgH99gH6AgH+AgoGAeoCAf4OCfYGAfoB/gICAgYKBf31+gX2CgIB+gYJ/f4aBgn5+gIGCe3t9goKAgYGBgoCAgIGAgoJ9gHuAg4GBgX6AgIGAgoV/g4B/f4CDgICAe4CCgYCChIOAg4CDgoB/
eX+AfYCAgn6AgoKDfYV/fYF/gICAfIF+f3+AgYKAfIOAgH6AgICBgH1/fYKAgH5/goF/f4CBgYGAfoSAdoCAgH98fn1/e4CAfYCHgH2Ag4R/gH6Ag4F+f4aAgICCgIB/gICAf4F+gIOAg4WBgX+EgHyAe3+AgoeA
fXyBgICAgIB/gX+AgH+CgIF/f36AhYCBf35/fn2Agn1+gISAgH9+gICAgn99gH+Afn99gX+BgIB/fICAgoKAf35+fXyAgICDf4B+gIB8gIB/goB+gICAgIOBgICAgH96f4B/f4CAf4R+gX+AfoF+f3+BgH6Ae4CA
f4B/eX6EgICDgH5+gISBgIKAgH2AgHyAgYB8gX6BgHiBhH6EgICDgIGHf39/gICAgYCBhYCBf31/gIKBf4GAfoCDhoOAgoGAgn+DfIGCgYCCgICEgH5+gHyAgH5/foF+e4J8hH9/g4N7g4B+gH+AgICBf4B/foCC
foCCgH+MgISAbH9/hIF/f4GAgX2BgYB+gX+AgYCAgICBf4CAgH9+f4N/gIB/gICCgIGMfIGAgH+BgHyAgoGCf4CAgIB3gX+DgIB/gIGCgIN7hICBgIGBfX92hICFgIB+gYGAg4B9gICCgIGBgYB/goCEfoCAgHx/
gYCEgYaAgIGAfoR/gIB/hYCAgXqAgoOCgX98gX2Cen+Af4CFf4CBgH6ChoCDen2Af4KDf4B/fYF8gH6Df4CHgYCAgIJ+fH+CfIWEfn+AgH56gHZ/f35/fYCCf36BhIB+gICHgX+Af4OCfoCAgH9+gYB/gnuAf398
hIJ8g35/gICEfYKBf4aAfoGAgIWBgICAhX+AgX+EgYGAgoOAg4CDe35/fICBgIB+gIB+gICAgYB+f4F8f4CBeX6Af4CKgIKHgHyCgICAg4CEhIKAgX+AgICAfYB+hX9+foKEfoCAfoJ+gm+DgIGBfoCAhIqAgYCA
gH2AfX98gYGBgn9+fYB/gH6BhX9/gIKDf4B+f4GBgICAgIGAgICFfn+DfYCAfX+Bf4OAgIB/fYB/foCBf35+gIF8fYKBjICAf4GAfICAf4CAgH6AfICAgoCAgYCAfoCDgX9/f4R/gYB3fICLgoGDgIB+gH+Ben99
gH6Agn97hoCAgH9/gICAgYGAgHuBf4B2fn9/gYJ/gYWAr4CAgXuBeoCCgIB/fXyBgYCAgIGBfoCBgX9+fn2BfoCBgICCf3+Af32AgYB/gH+AgH6CgYCAf4yAgYF6gIGAgICEfYCAgIKAg5KBgIGAgH6BhX6Ag4F/
f4CAgIGBgICCg35/gX6AgYR9gXqCgoGAf4CAfYCBgIOBgIJ9fn+BgH99gICFgHiBgHuHgX6HgXyCfoCBhoKAf4J2gIOAgX+AgHmAf359gIV/f4Z/jn+BgYCBgIB/goB3f3+Af32AgIKBgIB+f4F6gHyAgIB+gX9+
foJ/foKCgIB6gICBgn53gIF+hH6EeoKCfYCCgIGAgoCCgX+EgoB+goB/gICAgYF/gYGAgIWAfYKAgYCAhX6CgICAgIGCh319gYCAfIOFf4CAgIB/goSAgIB+gICCgICCgIF+c4CCgIGAgoF/gICCgICAgICAhICE
gICDgYGfgIB/fH2AgYB/f399gH+AgISDgoGCfoSBgYCAg32EeYB+fICafn9/gIGAfH+Ag4CAd3+Eg4B/fYCEfH5/gX6BgYB/goCAgICDgn+CgIB/gn+BgoKBfYF8gH+AgH95dn6AgIB/gX6CgIF/gICBhIGAgIB/
f4B9f36DgYCBgIB/g4WAgYCBgYBzhX2Fgn+FhYCDhIKAgYaAfoF/eH6Afn99gHyCgX93gH2Hfn9/gICBhYCAgIGFgIKEgXyAhH2AgH+JgIGAgICAfoKBgIB/gICCgIB/gX+BfoGAgICAgn6AhYGAgICAg3x/eYB/
goF+gH2AgYB8gXx/fn+BgIJ5f32DgHt/gIGAgoF8hIaCgIV8gH9+gIGAf3+CgIGAgIOAfoGAgYGAgIGEgH5/gYCCgIGAgIB8gIF9gIB7gHp+gH17gICAeoOBgYCAf4CAhIB8foKAgH9/gIB7f3+DgYCAgYKAgIGA
e36CgH56eoGAgH9/e4SBf4GAf39/goCAf4CHgH+Bf4J5gICAf4J/goB/goKBc35/gYF+f4GAgH9/gnyAg36BgoCDfX6Cf4CAgIB/goCAgH6AgICAgIB/goN+f4CAgIKAgH9/goOAgIN+fIJ+gI17hX5/fICCg3x+
fYmEf3+AgIJ/gYB+fX9/gIF+fICAgYCAgH9/gICEfoGAf4SAgIN+hICAfoCAgYGAfoB/gn2Ag4CCfoGBgH6AgHiAgICAgICBgH+BfoKBgH9+gICCgIB9gX+BfoB6gICAgIB8f36AgIR/goCBgIB5gIZ9gICCgoGC
gH+Cgn2AgH9+gHyAgn+Af4B7e4CAgYaAgX5/f3yAfYB/gIB+fICAgICBgXyAhX9/gX19gICBg4J/f3Z/hH+AgX+Bf3t+gIGAgH9/fIB+gICCf36AgH+AgoN6gH+AhoGChIKAgH+AgIKDgYB/fYSAgICBfoB/foF7
gIB/h31+gH2Afn+GgoF/cH6IgoCBf4B+fICAgICAgYZ9lIiFhoKAgIOBfoCAfoF/gH5/foGAgYB/f4N+goKAgYGAgIGAgIB/gH+DgH9+gH57gYCBgICBgIOAgIB+hIOAfn2AgIB/foCAf4OAgnqAf4CQg4KAf399
gn+AgIGAgYGBgICBgIB+gYKAgICAgX+DeYKAgIGAgH9/gX+AgX9ygH+DgICEgICBf4J+f4B+goCAfXyBgYCAgIF/fICAgIJ/fn+Af4CAgH+AgICAfHx9en+OeoCAfX+Egn6BgH2BhICAgYF/foR9gIKCgICBfX+A
gICAgH9/gH6BhHeAfIB/eX2BgYCAgIKAf36AgX6AgYCEgH+AgH6BgICAgICBf4CCgH+AfH6DgIOAgIB/gIKAgIB9g36AfoF8got+fX+BgYCDgH2HgoCAgIKAfX6AgICAe4CCgICAgYKAgICBgYCBfoB+f4CAgICC
gH+CfYB+gISAgn9/f4CAg32CgYl/gIKDgoCDf4GAf4F8koGCgnp8gICAfoCAfX+Adn2BfYCAfIGFgIB+gYCIgIGAf4CBgHuDgIKAgYGCgHuAgICGgYN/fICAgn9/gYCAhH+BgIWAgICBf4GBf4F/gISAe4GDgX5/
f4B+gIB/f399gIOAgIOAf4V+f4B/f4B+gX16f4KAgICAe319en+AfoOEgICAgH9+gH6AgIF8gICAgH+BgIF/f4CAgIN/gX5/gIF9gICFgIKAgX+BgIB/e4KCfoCAf4SCgXWBfoCKhIKCgH6DgH+CfYGAgYB/gIV7
f4CBgIB3gH+Bf3mAgH51cIGAgH6AgICFgIGAf317gH6CgoB+foCAgH6AgIB/gIB8foKEgIB8gX6Cgn98fH9/gICIfYCBhH2AgYB6gn6AfIF9gIB+gH6Df4aBfoF/gYOAfYaAfoR+f36DgYGAhICAgYKBf4B/hH5+
gICAgH+DgXCAhH1+gYB/gIKChYF5foF4gIB9gH6BgIB/gIGChICAgH5+gIJ8foOBgIaHgIOAf4GAgH2CgH+Ag36AgIKAgIB9gICAf4CBgoB/foR/gHyAfH6Af4SAgICAgIB+f359gH2AgH9+gH2AgYOBgIN/gICA
goKAfoCEf4B+gHuCgIB/gIKCg4GAg4KAf317f4F/gIGCfoCAgIN/fYCAgoCAfn+BfICCgH6Ff3+Efn+AfoF9gIGEgIOBgoR+gH9/fYCHg4KAgH2AhX2BgICAgYGBgXh/fX2AhoKAgX+AgYB7f4J4gXuAiH+AfoB+
gYCAgIR/gISAgoB/gI6AgYB+gIGAgHyAhoKAhoGDf4CAgICAgIaAgICAgYKBfYKAgICAgH+Af4GBgICBgoR+gH+DgYGAgX+BgIJ/fYKBgIJ7fX18g36AgIB/gIWAhYCAgH99e4B8gICCgH56foCAfICBhYCAgICA
gH9/fXp8gIKAgICBgn+AgICBeIR/gYCCg36AgHp/gICCgH55fYCBgHyAgH2AgH9+h4CAfoJ/gICAg4OAf39/h4CAgH1/f352foGBgIWAf4B/gH6BgIB/hICAfIGCgX99g3+BgH+AgYF/foCAhX2AgYGDf4B/goN/
fYJ/fICAfXuAf39/gYGAgICBfomAf4B9gICAfX6AgnqBg3+AgHuAdH+CgoCCgYZ7gIB+hXmAf3+BgH6EhICAf4CBgICAf4F/hH53iH5/goB9gYB+hICCe3t9fX6AfYF+gYF9fYF8gXuAgIFzgIB/e4OBfn2AgIB+
f4CAgYF9fX+Af4F/gIuAgn+DgYF/gICBfoKEgIB4gH6AhH19gICCg36BgH+BgHyBgICBfX2AgX2Bg4F/gYFzf4CLgYCAf4B+hn+AgIJ+gIB/gH+CgIB/gYB+gICAgX54g4CAgX5/gn2Af4CAgIKAf4CAhoF+f4J/
gIF/f4CAhH9/goKAgISAgICAgIGAgYCCgICAgIGAg4CGgICBgH5/gICBgIB/gX+BgIKBgH6BfX+AgYCAgoOAh4F/gX6AgH+CgH10gH+Bg4B+gH6AgICBgIB+gHqEeICBfn+AiIF/gH6AfoKAgYGBf3t9gX+BgHyA
gYB/gIB8fIWAf4F/gIGEg36AgH+DgYCBf3+Df3+BgX+BgYiAfYCBfoB/gIJ+f4CAf4KBfoB+gISAgICDgXyAgIaCgHyAgH2DgYCHhIaLgIJ/goB8gXWAhYSBfIB/f4SFf4B6gIGBgoCAgICAgIF/gIB/goCAgIeB
gICAgH+AfYKEgIFqgH6AgIKCfYCBgICAf3uBgIB6gYB2gH2BgX6AgICCgYCAgX6EgH9/g4CFgYJ7f4GBgX5/f4CAfn+BgH+DgIKDfoCAgICAg3+Af4B/gIF2goJ+gYKAfoJ/gYB/gIF+eYCAfIF/foF+gYB+gIB/
gId4f35/gIKAgIJ8f36Af4CAf4CAfoGAiYqDfoF8foOBf4CAf4CBfIB+e4N/gYCBgIF9gX+BgH+BgHyAgX+Afn+Af4GCgoSBgYCBgIKCgIB9fH9/gYCAgICAjIaAfYB7gH+AgH+BfHmAgICBgICAfoKAg4GAf4yA
gX1+gIGFioCAf4OAeoB/gHx9gIGEf4CBfIGGgH9/gn6JgoBdf4SBf4B/gH+GfoJ6gIB+goGBgIJ/gICEfoR8gIOCgIGBgH+AgX2AjoCBfH+FgH+Be39/gIGBgIB/foCAgH+BgYCAgYCBgICAfn2BgYB+fnqBgICC
g35/gICAeYB7gICAgH+AgIGFgYOAeISBgoCDgIF9gX+Bg36AgX6EgH2AgIGAgICAgIF/gX2BgIB/hH9+f4CCgoF/f4GAeICAgIGAgIGIgIB/gIaAfoCAgIN/gIR9gYCJg4N/gIeAgYKAf4CBgICCgX2Bf4B7iIB/
hH6BfYB/gYaJgH6AgIOGgYCBgH6CfoCCf3+BfYGAgIB8gIGCgHh7gH1/gIGAgX+BgX6Ae4CCgICAgIOAgIGHgIODfYCDgHuBgYB/goOEfnqAgH+CgICAfYCHfYmCfoB/gX+CgIJ9f3uBeYCAgICAgoB8gX+Bfnx+
fH+AgICAgIGAgIKDgYOAhoCBgIGDf3+AfYGBgH2Bg4B/gH2AgIGBgICAhH+Afn+BgH6AgICAen2BfICGiH9+gIF9foJ/gH+CgnmBgn2AgYCAhX59gIGAgYB/g4B8f4CDgIGAgX+AfoF+f36AgIKAgX+CgYB9gYGA
gIB+gIGBfXl8fYCAgYB/f4B+gICAhX+Gf4GBgIN/gH+AhoB/g3uBgYCAf4B9enmDgICAg4B/foGBgH1+gIGAgICAgIGAfn+Ag4CAfX1/gn6AgIKCeYCAe4CCfX2AeoiAgoB9f3+AfYF/g4CAfoCMgICAgIB6foB/
gX9/gHx+gIF+gH+BgH+AgoCAg35/g4KCgYCBfXuGfn94gX6DgIB/gICAf3qAg359fYCDgH+AgIB9gYB+fn6DgoCAfoB/i4h9gYF/fn+AgICAgIB9f3yEgIV7gIB8gH+AgIR7gX97gIJ+foCAf4CDfIaAfYCDgH9/
g4J/f4GBfoCCfIJ+fYF/gH6CgIB+f4B7fYCDgoCBgYR+gH+Agn+FgoGAgoCAfoCBgH2CgYCAgHl9gICBgIKCg4CBgICChYN9fYCAgYWAg4GAg4J/foB9gH6BgH+BhIF/goB/g4SAgICBgH+EgX6EgIB/goKAgYJ+
gIWAgX+AgIF/gH+CgYR/gn1/gIJ/gYCBh4KBf4GAfYCBfYCBgoGDg4CEgH9+gIGAfYCAf4CCgYCDgX9/fIB/gIOAfX+Ag4B+gn5+gIOBgIKAfoJ/gH+AgIJ7gYGAf39+gIB9hoKAfn6BhYWDf4WCf3+CgIJ/gYB/
gIB8fX+AgX+AgH9/f3+Af4KDgICAgICBgoSCgICCf4SAgX6AgIWEhn9+fYCCfnl+gICAfYCGgICAfoKBgH+Ag4KAgHmDfH+AgH+AgH9/h32AgH6AgYB6fn6AgoKBg4CEfoF+fpiAgYB9gH+AfYB/gH+AgICAfoCB
gH59eoCBgH15goCAfoGAgH6AgIB/gIqAgIB/iHt9f4CCf4CDgn52gICAf4CCf4CBf4KAgIF/hX6AgYB6foOAgIGAfoB+gHyAg4F/hH58gIGAgH6Af4GCgYCBgIF/gICAgHyBgH6BgIOAg4B/fICAeoGCgICAgIJz
gH+AgIB+fn+AgXyAgH6Af4GAhISBgH+Bg4CAgIaAe46BgoB/gYB/fYOBgH18gIB8gYCAgICAgIeCgH+Ag3+AgYCAgYGAgIB+foCAgIKAgICAhX5+iH6Ag4B/hH6CgH+BgX6AgYB+fH+BgH19gH5+f4OAf4KBgIKB
gIGOgIGBg4CAgX6Ef4KAiHqAdIF/gYGDgH5/fIKCf4OGf36AgYCCfn+CgICAgIJ/gX2AfISCf4F8hXqCgH9/gIF9gIGEgIB+f4GAgoCAeoF/gIGAgn+AgIB8fX+Ae4eAf4GCf4CAgICAgH+BgICBg4CAhH9/goKB
eICAgYB+gHyAfnyAgIF9gIF/gIB+g4B9foWCf4B8hoCAgYGAfICAf32AfoCChYF/goWCgX2AgICOgIGAf4GEgISBgH6BfX+AgH6BfICBgYCHf32BgYB/gIWAgIF/gH19foKGf32Ef4OJgICAf4CAgYCAhXttgICA
goOAgH+CgYCFfH+Af399gYCAgICAgYCAgYGBhYCCgIKDgIB/fYB/gIKAgX6CgIKBgoCAgoCAgIOAfYGAgH+AgICDgH6BfoKBgICFgoCAg4SDgYCAgIB/fn+AhICBgICBgX+Af4CAgIGBgIB9hIB9gICBgICAhYCB
hH2BgH+AfYGAfn6AgIF+f4CAgX6CgYB/gIJ+gYCAgYF/gYF+foODf3uBfX+BgH+AgIGAfX9/iH+DgYd8f4F/fICAgIB8g4N/gYCBgn2Fg3+CgH+Af4CBf32AgYCAgoB/gIGBgH+AgoKCgICAgICBgICAgoCBgYB/
gICVfH59f35/gIWBgH+AhX1+gYGFgYB+gH+DgIKGgH+AgIKAgH2AgIR/gICAf4CBg36AgYB/fYGAgH2LgYKAgH+AgH+CgICCgIGDgX1+gYCAgoSAgIF/gX1/gX+DgH6AgIB+gH5/f3mNgX1/goGAf36AfX+Bf4d/
gIJ/foCEgIF/g4CBf4KAfn+AgH2BgYKAgISAgYOBg4B/gnt/gIGBgH+AgH1/foF/fn6AgYCBf4KEgH+AgH+Bf4GBfYB/f395gICAgG1+foN/goCCgX+AgH9+f4CEgIOAfYCBgHp1fICBhIV7f4CAgX59f4B/gICC
gYCAgn+AgIGAgH+FhH98gH1+gICAf4GAgX2Afn6Ag36AfoaAgH+BgH1+gHp/hICFgICBhoCCgICDgH+AgH+GgH97gX+AgIJ/f31+gXV/g4iDgIKAfYCAgYKAgHuEfYGDfoB/f3yAgH+DgYGAgn2Ag4GSgIF7goKE
gIKAfoB/gIGBg4GAfICFfn5+g5F/hXmAgHuBgYKAgYGAf4R4gIB/fnt/f4GEgICBgYCBkHaAf4CCg4GCgX2BhICAgX6BfoCCgICCgIODgICAf4CAgIB/gX1/gYKBfoGAgIJ7h4J/gX9/f4CBgYKFgICAg4KAgoGA
gIR2f3uBf4CCgYGAf4B0dYGBfoOEhH+AgH2Bgn6EgIGAgIB+g36AeoWCgH+Ag4B+gH+BfoZ/gICAgoN9gYF4gIGBgICAgH18gH+AgYCCgn+Of5GBgH+JgYB8gYCAgH+AgIKCgIGEgIB+gICBfn2Cfn9/f4CDfn6C
f4B8gH+CgICAgICCg4OAgYCAkICAgH9+f36BgIV/goB8g4CBiYCAgH6AgoSDeYCAgIB7hX+AgHqAgIF+iXuAf3+AfIGBf4F6gIGBk4B+gIN+gYeAf4Z9gYCBf4OAgYqBgYCAgH+FgYB9gIB/f3+DgYJ8f4B/gIB4
gICAhYN+gHp+gH+CgoGDf4KDeoCAf3p9f4CAgn9+gH+GhICFfICDgImAgYp8f39+gYSCf36AgYCAgH6AgIKBgoB8f4B8fIF+gn+Af4J/goGAgH2AgIF/gH+Afn+DgoGDgn2AgH6AgHyAhHp8gIKAfICBgIB7f4OA
gIJ+gIB+goCAgIGAfXWBf3uAhYGAgH16f36DfXh/g36AgICBgYOAgH+CfYR+goGAgH9+foCCgHyBgX+AgIGAf35/f4aAe4CDgYp+gH+AgH+AgneBgH+AhYJ/f4GAfYGAfYGBhoJ/gIOJfoCCgYCAf4GAf4F8fX+A
gICCgICAf4OAioCAgHx/gICBf3yCfYKAgIh/fYGAgYCAgIB4goB/gIF+goKGgH9+gH9/gYSBgIKAgIJ/hH98gICAhYR8f4B/gIKAf4B/gIJ/fYCBgYF/goOAf4CBfn+BeoOAgIGCgoCAf3mFgYCAeX+AhYCAeoCA
gH6AgIeAgICAgoF2f4SChH2EgICBeoCBgIB+gIGDgICBg32CgX+AhYJ9gH+Bg4CAfoB9goKAgYOGf4CDgIKAgYCAfoB1eX+BgICBg3yAgoF+h3+Bj35/fn9+hYd7gISBgIKAgH2AgH+CgImAgICAf35/fH90gH+A
gICBgIGCgYB/gH9/gX9+gHyAf4V+gIB/fICAfoCAe4CAgoCAgoOAfoCCfn99f4F/gIGBgHp+g39/gICBgoSAgoGAgn+BgIKAgICAfICAg4GAgH+Cf3+AgoCBgIB8gICAgH+AhICAgH+Bgn17foCBgYF/f35/gICA
gYCAgICAgYCBf4KBfoCAgYCBgICAfoGCgX+CfoCAgICAgH9/goCAhICEgICAgYB+f4OAgH2Bf3+BgX+GgIB+gIKBgICAfoCGf4F8hICBgICCgICFeYCAgn+Cf4J5gIB/gYN/f4CBgIGKhISAhYGAfn19f4GCf3yC
h4GAf36AgX5+gIaAhX+Ag4F/gIV+f4GAhYd+iH6AgH6CfoCCf4CAgIF/gH54fn+AfIB9gH+AhYGAgIF/gHp8gH5/fICLgH+AfXacgH+BfX+AgIaCf39+gIeEf4GCgoCCf4KCgIGAhIOBgYKBgH6AgYB9g4GDgIKC
goCAgoCAfXqAgoCGhn6DgYCCgoSCgHeHgYF4gX+BfoODfIOBgIB/g4B/gICAgoKAf3+AgH+Bgn5/gYCAfYJ7gH+DgoCAgX6AgICGgICBgICBgYCAg4CBgIF9gH+DgYCAfoKAgH+DfoGAdIB+gYKAeYOLf32Ae4CA
f4CCgIV+f4B/fX+AgIB+gYCAfn6Ah3x9gYR5gICAfoKAfYSAgYCEgIF6gYKAgIF/gH+BgH+AgoCEf4B/fH+BgX9/fX99gId/gIKCfIGAgX99gICDgIKAgIB/gX+Af4GAgn9/gnuCgH+EgICCgH6AgIGAgHqAhYCC
gH6AgXh+foF/fXuAgHyMf4F/fH+AgIGBgICAf36AgYGAgICAgX2CgICDfH6Af3+Cg4B/f4GChHx/gICEf4B/gH+BfoCAgISBgYB6f3yAgIF/f4CAgHt/f39/gIKBgICBgIR/fICAgIaAf4CAgYCBfYGBe4GBg35/
f4CBgoCHgYGAfYB+gICFgX6BgIOBgICAgICBgICBgICAgIN9gH5+gIGAfnyAgHx+g4OAgICAf4GBgoGAgH+BgIB/hH5/dYN+f4B/f4CAgHx8gHuDgX6AgoB5f4F+gIKCf4GBf4CDgX+Af4GRgn+Af4GChYGAgX+A
goF8gIOAgH9/f3+AgoB/gX55gIB9gIZ/gHyBgH+BgICAfYCBgH+FgIGBgIB+e4GAgYCDgIOAfH2Ag39/gICEgICAgYCAgnx/gYCAfX6Bf4SAhX5/foJ+gH+AfoKBgIWDgIKAf31/gIJ/gIeBgYB+eX2ChoCLgIB+
gYCAgYKAgIGGgIB8g36AfoOGf4KBgYGAf4CKgoGBgHqCgH+AhYOAgX+AfoN9hX95gYCAgIGAfoCCg4CAf4GBf4BvgICCe4B/gIGCgX97gH+Bi4B/gX6BgIB/fYB+gYOAhH+AgYB/fYB8fn6AgoOBgXuBgIKAgIN6
gH9+gIB/gIOAgX+Ag3+KgH6Af4F/gIF6g4KDf4CAg4B9f4CBgICAgICAf4OAgYCAfoB6fYuAgIGAgXd/hIyAf4B/gIGBgIKEgH9/gH+AgX+AfoKAgoCGg4CAgIB/hIB9gXqAfn+Bg36AgICBgICAgICDf39/f3yA
gIB/hnp/gIOBgIB+foCBhYB9hIB/g4GAgH1zgoB/fX95gH6EgYCBgICAgICBgoGDgn99gIGBgHuDf39/foCAeoB/f4F/goCAgYKJg3+AgICHf4WAf4CBgoGBfH2AgIB+gHuFgH6Af4B/fYSAe4F/gH6Af4CDf396
hoGCgH6AgIGAgXyAgIOAf4CAgIF+h4WBfnmAgIKBhYCBeYCCgICAgIB4hIGBgoCAgn6AgIJ7gYCEgIV/f4GAgX96goCCgIR/fXyCgIB/gYGBgH1/jYKAgISAf4OAf3+Af3x7gH+BgH+BgHt8gYCAgYCBgX+AjIGB
gH19goCHhYF/f4CAfX9+gIJ9hIKAgICBgIGAf4KDgISAg4B8gouAf4SGgIGAgIGDgYCAgYCAgH+HgH98fnyBgX+Ef4GAfoB+gX9/goGBgH6FgICAf4KCgX5+gICFgH2FgIB/gn9/gn6Af3t/g4B/gICGhIF8fYN/
gYCAgICGgICBf39/gICAgYJ/fIKAg3+AfYGAl4R/fYeAgHx+f4CAg4CCeoV9gYCAgoGAfoKAgICAgYKAiol/eoqAgIKAf4CCgIB9hYCAgXyEgIKAgn6Ag4CCgYF/fYKAgH+Cf3+CgICAfIB+goCAgYKBf39+gH+C
foKAf36Bfn+BgICDgoCCf3t/gH6FgICBgH6ChX+DgX98gISBg4CCgIF/f36AhoCAgYGAgICBgHWCfoN1gIJ+gYCAf4KAf3+CgH+Af4CDgX+BgX99gH1/gICBgIKAg4GBfn+AgH+AgoCBeoCAfYCAfoCAgX+AgICA
gHuAgn+AgoB9fHyBgX96eXp+gX+HfYSAgoB/fYCBfn9/gISDgH+AfX+CgH+CgIB/fn2Agn+Cgn5/goOAgIB/e4B/gICAf4t8goKDgH9/foB+gn2CfnuAhICAgICBg2iAe4GAfYOEf32AgIF/g359fn98iX+BgX+A
gICIg4CEiHmCgIB+f4OAhYGAfoCCgoCAgYSBgIGBfYCGf4CAgYCChoB/fYF9foJ8gIGDfX2Bf3+Bf4OCf4CCgIB/goWAf3qHf4CAgIOCiYGBf4CAgoGAgIGAgICCgX9+gHuCfoCDfoGAgX9/hH5/f4CAh3mAgICA
gYF8gH5/gIWBgH5+gICAgnyAgn9+gIKAgYCFgX99gH+Afn6DgoCBgYKAgYKBgH5/f4GBf4B+gHl/foCBgoR+gYCAgH6DgX2BfYF+gIZ+jIKCeYB/gH6DgYB+gICBgIOAgIF/gH6AgoB9hIN+gIKBgIF9goB/gIV/
foCAgIGCioB9gIB7gYB8eYCBfoCAgH9+goCAh4WCgIGIg4CEgoCBf399foCBgICAgYOCgX98gICCf4B8fn+AfYaBgIJ/gH6AfYV/gYB9gICBhYCDgX2AfoCAf4B/gIF/goCAfoCAf4GAf4KCgIF9goGFgn+AfoF/
gIGAgYR+g399gICAgICCgH+Af3x/gH9/gICAf4OBhoCCgH99goCDgICDf4WAgoGAgYF/fYGBgIB+g398gH+BgH5/f32Cf4CAgIB8fn9/gYCBgIKClIR+f4GBgH+Ag4B8foCAhIGAgnp+goCAgISBhYWAgIF9gIKA
moSAgH6AgoN/f39+gICBf4J+gIOAgIB7goJ/goCCfoGBgn5/hIyAgICBgH9/gISAgHyCgYOAgHyAfn6CgYCAfn6Ahn+BgIOAgH+BgH6BgIiAgIB8gICAfn99fn+Df4B/gneDgICAgYCAgHyDhn2CgIGAgIB/g4KC
gn9/gH9+gICBgYCAgoGAf4CAgIKAgYKAe3+DgIGAf4CCgIOChIWBg32EgICAgYGAf4SBgICAgYF/gICBgHyAgH+AhICAgIB9goCAgH2Af4CAgHyAgIB8gYCBgX+AgICBgoCDg39/goCFgICCfn5+foOBgoCBgYF5
gXqAhoKBgoGAgoCAgoGEf36AgYB+foN+h36AgoB+f4CAgH54gIKEgIN+fYCAgIB8gn+AgIV/gn+AgICAf4GBfoCAgH59gH+AgH9/hYSBgoGCgIGGfoGAgH6BgICDgIOAeX2AgX9/gH+Sf35+goF+c4WAgXqDf4GD
gICBf4B+gH6AgX+FgX1/gYCAg4WAg4GAgH6ChYGCgIGBgYV+gYKEgnp7gICAf4CAfYCDf3+Afn+AgH6AgH+Af4B+gICAgYqCf4B/hICAgICAf32BfIB/fX9/gYSAf4B9gX9+fYCDf4N9fYKAgH9+gIB8gIB+i4CE
goCBf4B/cYF/f4B9gH2AgIGCg4B/foGAfH2AgICCgn+AeH6AhX2BgIB/gICCfYCBi4OAf4WCgIN/gICAgoB9gIKAgXyAgoOCgIB+goCBgYCBhYqAgYCAf3yAhoGAgIGEgH93f4GCgIB9gXt/g4B/f4WDi4GAgX+A
doF/f3x8gYSAgIKAgICAfoF/gX5+gIB/gH9/gH19fICAfHl+g36BgHyPg36BgICAgICAgYB/fn5+fYCBf4CAgH9zgYCAgIGDgIKAgX6EfoCBgoKCfICBf36AgoCAf3+Bg4GAgH59foB+gH+Ef39+gYF+gIGAf4CB
gn6EgoGBgH9/gH+CgIB/gYGAcoCAgH6CgXmAf4OHg4B/gICAfnt6foF9gICAgIWAg4CAgYB+gIB/fH9/f4CAf4B+gICCgX18gYGJgYSCgX+AfoGAgICBgIJ9gIKCgX9/f4B/gH6Af4ODfoSAgYKAgH+AgX6AgYCA
eoF/goB/f4OAf4WAfX6Af4KCg4GAgICDkX19hYCAf4GAgICAfH9/foGBgIGDgIB9gYCCgYaAgHqAf4F/gIB+fYSBgH+BgXuBen6AgIB9fn+CgX6AgYGEgoGBg39/gICAgH6AgH9+g4B+gXyAhX9+f4CAgnqAgIF/
g4J+hH+BfoGCgX+Af4CAg4CNgYB+gYCBgH97gH2BfH9+gICCgYF6aIB/fXuAgX+Af3+FgHp+gIB+gn59goOCgX6BgIp/h4GCfICDgISEe4CAgoB/gn9/gIB+e35/gICCf4F8gIB3goJ/e3+AgICCgH+AgIKAhH+B
f32AgISAgYCBgIB/f4B6gYGAh4B/gIGAgYCCgICGf4CCfoKAgIB/gH9/gICAfn+CgXyHgYCBfoCCen2AgoCAgIF/f4N9gH+Bf3+CgoCCgIF/gH+AgYCCgIB/gYJ5gH6Cf4aBgIR4gICCfICDf4B+fH9+foKAgICB
gYGDgH6AgoCAf319f32AgIJ+goWAgYCAfoGAgH5/f4N9eIGBgYKCf4CAhoCFgICAf3p/gICAfX+BgYCBf4KBgIF+f4CCf4CCgIR/hn+Ag3+AfH6Dgn5/gIGBf4CAg4B+gICAgIF/foJ+gH+Cg4R/enuAgIWDfXaC
f4CAgICAgYCBgICAg4B/gX+CgIGAgH+Ag4GAgHp+gH6Af4B+gI2AgH6CgX6Cfn6AgH+DfIJ/goB+gICFgoCBgIB+g4eBgIGAfICCfoCCfoCAe4CAgIGEiYR8gnyAgH+ChIB+gIJ/hoSAgH6AgIKBgIaAgIJ+f3+A
g4WCgIJ9gH96foKAfoKCgH+DgIqAf4CEgYCCeYCAfXuBeYSAgJGFgIB/gIGAgICAgH+Cf4GBf4CAf4KAgICAf32Af4F/gH6EhIKAgIGAf4CAgICBgn6DgH+BgH+BgH91goCAf4B/foCAgICAf3+AgH2AfnuEgoKA
gYF9gHWCcoCFhICBh3+AgICAf4CAgn2CgH6BgoCAgoCAgYB+gIKBf4F9foGBf4F+foCAgH+AgIB/gIOAgIB/fYGAfoB8gHyAgIGCgICAf4R/foCAgH9+hYJ/hoN+fn9/f4aAgH2AfIGAfX6AhoB/gX+CgH+FfIN2
gIGEgYJ+fn2AgoB+gX+Bf3+BhoKCgH2DgXx/gYB+gYB/f4qAgYCBf4GAf4CBgH99f4CBf359goGAgX6Af35/hX+Agn9/e4J/foCEf4CCgIB/gICBf35+f4SAgIGAe4CIf36AgICAgYKAgYB8f4F+dYCAgHiBfISA
gICDhn5/g4SBgIJ9gICAhYOAgHyBgISBgoGBgICBfYGBgYCAgH2AfICBgHyAgX58gHyCfICAgIONgoGAf3yAgH5+gICAgYOCgn+BhoCAgYCAfoGBgIB/goB+gYGAgYCBfoCAgH6Bf4CAgYCAf4CDgIKAgH1/fX58
fn+DgIKAgIF4f35+gYGDgn+AgICAgICBgoCAfIKAgYCBhIGHhYGBgIGAgYGAg4CAgICAgH9+gICBgIOAgn94gYGAgH+Ag4CBhoB/gH9/gH1/gICEgH1+e3+BfoaAgICCgH+CgHyAfoCAgoGAgIB+gISDe36Lf4B9
goGDgX9+gX12f36Af4CAg4CAgICAe4CAfYB/gYB/gIp+gICAfYF9gIGBe4GBgIKAhICAf4GDgICBf4CAfoCCgIF/goKAgYCDg4F/goCAgoCAe36BgYGChYCAgIJ+hX1+gH2AgICAgYB8gYCFgYB/gX+AgYCAfICA
foCBgX6AeoaAf4F+eX+EgX+AgYB/gIKBf4GCfYB8gIKAgH6AgYN3f31+f35/gYZ+g4CAf3+Bf4GAgYCAgICAgoCAgIGAe4CAgYF+g4aBgoJ+gH6AgICAf4B9gn1+gYCBgn+AfICBgICAgYB8hId+gX+AgYGAfoN7
foGAgnyBgoGEf4F4gH+AgH2Bf4F/h4CAgX5/gH5/gYCEgneCfoGAgn1/fYF+iYCHgIB/goGCgHyAgH17g4B/foCDgH9+f4F/gIB+gIaAgYCCfX+Bf4CBgYB/gICEf4CAgn6CeoN/jIV/gH5/gICBfoCAf4CAfnx9
f4N9g32AgICAg3mAeICAgIWBgH+DgIOAgIGDen2Df4CEgIKBeoCBgICAhn+MgIJ/gIB8gYKCgYGAfISAgICAhoSBgH2BgICAg39/gIB/gIB9g4h/gX+AdX9mfYB/hIGAf4GCfX+AgIB/fn9+gIGAgYF/gX5/hICA
e31+f4F/foKBgHyBe4GBfoGFhYB9gYGDf3+AfoCBgH6AhIB8gICAgICAgICCgIJ/gH2AgICAgIB/g4CAg4KAgICAgH9+gX2GgH+AgIaAf4CAfYF1gICAgIR+gYCAh4B/foCAgI9/gYGBgYGAhICAfYCAf3+Af4CA
fH+FgH2BgYCBf4GBgYWAgICBf4CAgoN9gYCEgICAgYKAfn+AgX6AfICAfoKAfICBgYJ8gH94gIB/gn+AgYKAgIOAg3+DgICAgHSAhICCgICBfn+AhICCgIB+f4N/gn5+f4CBgICDgIKDgoCAgICAg36BhH+AfICB
e4KAf3+Bg4CBgIB5f39+gYCAgYF+foCAfoB/goCBgH6CgYOAgn+Af4CAgoB/g35+fn6EhoGAgoCAfICAgICBgIB+goCAf31/goGBgn5+hX+Cf4GAgIB/gH6Afn6CgoOAgYB/gICBgoCAgIF9f3+TgICAfn6BgoGA
foGBgYGBf3+AfIN+iIGEf4B/gIOLfoCBgYOBfn+BgICAgH+AfX+AhnqAgYCAg4CEgIKAgH1/foGChX+AgICAgIF/f3+Be4B7gIF/fYOAf4GBfoGAgIN7f4B/gICBfoCBfXZ+hoCAfIh+fICBfoF8gH+AgIB/gHuA
fIOBgIJ/foR+gH5+gICGgH5/gYCFgICAgX17fnmTgICAhICCgoCAfoJ/gIB/goCAf4R/gIB/gH6De36CgIB+goB/gISCf4GOgIGAfnt6fneAgYCAgH2AgH6Af4B+gH9/fnyDgH6AgIF/gIKAf4B8gYB/gIR7gH1/
gYB3gH+EiHx/gHiAgH6Di39/gIKAfoB/gXqBfoOAgYZ+gICAgH6CgHx/foF+gYCBg4GVhICAgIGBhYB+gH+AgH+Cg4B/gId+gYB/gYGBf4KAfX5/goCAf4CGgYCTfoB9gX1+gIGBfIOAeoCAf36AfoGBgYCAgIGB
gYGAgIF+gYZ/foF+gIKAgYF/gn6Ag2x+g4GBf4CAgICDgYF/gHyDgnyGgX+AhIB/e39/h36AgoCCgICCfoKBgIJ/gYF/foKCfXiCg398gH+Ad4SBg4GAgIB+gYF/gICAgICAgICAf4N/hYuAfoaAgIKAgH6EgH+F
hYGAgIJ+foCEgYJ6gX+AgH2Af4CCd4F/gH2Cg4B/f359gX6Af32Ag4CBf4CBf4GAgIF+gIKAgYCAfoB/f4B+hn+AgX1/gICAgH5/foCCeH5/gH2AioCAhYB+gICAe4KCgICCgn+Af4KAgH6CgICDgnyBgoKAgn+A
fIF+fICAfoOAf32Bf4CAgIF/gYB+g36AfoCAgH6BgICAhoJ/gX9tgIN+gHyAgIWAgH6BgYKBgIB+gYB/g35/gYCJgX99gH9/g3+DgYiAgIN+gICBgn9/goB/gH59gX99f3+Bf32EgIB8foSAgIGAgICAgYCBhISA
gn+AgX19foJ/foGCgIGBf3p9f4l+g32CfYF9iYKAf3iBg35/f4B+foGAf4CLgYKAgICAgn2Cf4GEgYB+f3+BgIKAgYCAgICBgYCAgH+CgIGEgICAgIKDgICCgoJrgICAf39+gIF/e4CBgH5+gYB/foCDgYCIf4F/
gICBhIGAgIiBh3eGgIB/fnuAf36BgIB/gIV/gX19gXyAgIKAgYB+f4CDgHt+gYWBgoCAgICBgYB/gICBgoB+gIOAgIF+gICAfYl9gH90gIGCfoCBh3V7gH1/gIGAgIKAgoJ/gIGBgoN+gICFgY6Ag392gIB+f32A
f4CAgoKBgH+CfX+FgIB9gICBgH6BgIB/eX9/gIB/gICAgYWAgIGJg4OCgYKBfn9/gIN+ioCBgIB/hX9+gICDfYB8gIGAf4B/gH9/gYF9gX9+gH6AgYB/gIGBgI6EgHV9fYB+gH6Af4B+gH6Afn2AgH+AgIB8gIGA
hH+BgH9/foB7gISFgICEgIB+foB8gYd6gIKAf3+BgH6Ae39/goKAgICAf4N5fIF/e35/hX2FfIKAfoB9eoWAgICBgoCAc4CBf4B/gX6CgH6Af4B1gICAf4N8gH6AgIJ/gIaCgH+AgH6AfoGBgH9+gYGAfoN/gIGC
gX6AhIGBf4F+goGAfoR/gYCAgISEgICAgICCgIJ/gXh8fYSCgIF9gYCDgYCBf4WCg4J/fYB/f4B/gYGAgoOAgIN1gH9+gICAgX+AgH6AgIB/f4CAgoCBgH+AfoB+foF8foB/goCAfYCBgYF+goCAg4B/gYCAfoR/
f4KBfYGEgH+Af4CAgH+Ce4V/gICBg35/foJ+gH6AgIGAf4R+gIKBgICAgICAgIGAgH6GgIKAgICAgYCBgoB/gYKBgHuAgX+CgH+Afn+AgX6AgICAfIJ/gIGAf3+DgoF/gn+AgIKCf36BgIGCgH9+gYCBgH+AgIKA
fICCfYiAgIB/gICBgICAgX9/g399gIKBiIKDgICAgIGCgICAgICBf3+BgICAgX5+foJ6gHWAfoV/goGAgoB/gIp+gICBgICCgH5+f4F/hIF9gH+CgIV/goJ+eoGAgIB2g4CAgH+AgoB+gX55gYCAg4CAgIKCfIGA
foCAg4KAgYCAgIB6fYOAgoB+gH99gH6AgYCNhn9+f4KAgIF8hX+AgX+AhYWFf3+AgIF/gIGAgIB+fn1/f36Ifn5/gXKFgICAfYKAfn99fYCAgH+AgIOAgn+AgIN/gX6AgICAgX6Ag4GJgIOCgIOBgICMgH2AgYB/
gIB/f4CAgICAfYF/gIKDgH+AgIKCfoCBgICAgoGAf3+Ce4CBgICAgIKHgICBgXyAf32AgX6Af4N9gICBg4B+gIGAgIR/f36AgH5/g3+DfXyBfIGAfod/in+EgIGChX6CgIB+gICBiYCBgYJ9dn5/gHeDgYV+gIOC
gIWCgX9+g4eBgX5/f3eAgoCBgXyBgIOAg3+AfX9+gIeBeYCAgYaAgYCAfn+BfYF/gX6AgoGAfn+AgYKBhICCgICAhIB/f39/gX1/g32BgX+AhX2BgoF6fYJ/f4CCi3+AfH98f4CAfoCEf36CgIF/fYKAgX9/gH6A
foCAcIuCgIB+gH59gIGAgnyBgH2AfoB/gYKAgH+AgH2Bf4F/hIB+gH2Afn+AfYCAf4CAgXx/fYCAgoWAh4B+gYJ+g4CCgH6Ag4KBgYB9gHmCgIGBgoaAgH6DgH6Dg36AhoCAgIGAgISAgICBg4B/gYKBgoCAfn+A
gIGDdnyAgIB6gH9/goCDgYR/f36BgICAgICAgISAf4KDf39/g35/f4B+f4KBf3WAgYCAgX+Af36AgX5/gIF8gYB/gIJ7gICCf4F/g4GAgIF1foGJhH5/iIZ9gICFfX+BgH6AeICAfYCAgoB/gX9+hXyEgYB+f4WF
gYGAgICAgH9+gICAgICBgIOAe31/gn59gnx/gIJ+gICAhH2CgH6RgYB9gYCAgYF/e4B/foGAgICBgXyBfoGAgYKAgH+BgICBg4F/gYCAg36AhoCEgX2EfoGFfoCAgYODgISAg4B+gICAf4KAf3uAfoF/gICAgoCB
fICAfnyAgIGBgIJ/gIOBgICAgIGCgICAhn6BgYF9gX+Bg3+Af35/gIGCf4KAfYGBf4SAgn5+gYGAgICCgXx/gIB/g36AfoJ/f4F+f36AgYB8gIKAgIx/foCBgoCAgIiAgIB+gH+AgIGBfoB/gX9/gIB8hH+Ag3+C
gICCgICEgH6AfoiBf4CEhX+AgICAgH+Bgn5/foB+gH+Af4CAf4CBe4l/f3+AgH5/f4GAg4SAgYCAgYOBgoGAf396gIGOg3yAfn6Bf4CBgH+AgYJ+gH5/gIOAgIN6fICAgIKAgH9/lYB9f4CAgIF/hH+BgX+AfYCC
gIOBgX19hIB9f36CgH9/f3+Bf4F9hYB9gH5/f4GBgH5/gH9/h4CBgH+Cg3+CgIV/f4CBgYF+hYCCgH6Dg399gIF7g4GAgIB/gIF9fX+Af4KFeYF/gIJ9gIB/hnmCg4R/gH2Mf4CBgH+AfIN+goCAf4F+gH+Ag4J/
gICCgIJ7j4CBgICAf4OBgH6Cf4CDgn9+f4GEf4KCg32CfoKAgH9/gICAgIF+gJCBgICAgX+Bf358gH+AgoGAf4t+foB/gICAgYCBfISAgIR+gnt/gX2HgX6AgH2FgXqCf4CAgIB/foKAfoaBgoeAf3+AgIB+fYCC
gYB6gH+Df3Z/h3+AgIB7gICChICAgICAgIGAgICBfYKAfn+BgH+AgIGAfoCAgX+AgH+BgYaAgoOGgHiCgISAfnqCgYJ9gId+gIGAf4GAgYODgYB+gYGAf4B/gH2AgIB+gICFgn6Bgnx9f4KAgIKCgH+AfoB9gIB/
f3+CgIWCgYaCin9/fIF/hIOAiX96gYB/gICCfn2Ag35/foOEf4CAgn59gn+AeoCBgIKAgIB9foKAgIGBf3t8gIF+goCBgX+AgYF/gIyAgIF/gYB9gIGAgIF/gICAgIKAgIGCf4CAgICAgYGAgICCfn6AgIJ+iIJ/
gIGAgIB+gYCAgX+AgH+AgHyAgId/iHyBfYCAfoN/hX6AhX2Af4B8gIB9gYR/gIN+gIOEgIB+gIGAgH+Dfn+CgISBgIGAgIB9h4GAgH6BeoB9f4B8g4CAgIGGgX6AgH+AgYJ/goKBgH+AhIJ+gXyAgH+AgoGAf317
g4V9gICAgoB9gYCAgIGIf4KAgIB+gICBgIaAgIF8f4F+goCAg4CAfYCAgYCAgH9/goF/gIKFgICBgHyAf3+BgISAgICCeoKBgIJ7eoGDf4B/gICBgH9/gIGAgH+Df32AgIKAfoyAgYB+iYB9fIB+g4R+g4B/f4CA
goGBfoKAgIOAgH16gYB+gICAgICAgICAgoJ/fYCAgICBgICAfoF/gn5/goF6fIKAgYB9f4B/hHuAfYCDgX+Df4KAgICCgH2FgYCBgHyAf4B/gYCAhHuDfXZ+foCCgIOAf4d8gIF+gYCKgIKAgoWAgH6AgH1/gH+A
gIJ+gICBgYF/gYKDfICAgoGAf4CCe4B/gIB/gH5/gX6Dgn+BgoCAgoB/f4CCgICAf4CAgICAf399gHSHgH2CfX6Af398gYR+gIKGgn5/gICDgIGAgIOBgH+Bg4CAf4OAgoGAfIGAfYGCgICAgICAgICAen+AgYGB
fYOAhn5/gYCAe4d/goCGgYCAgX+AgH2AhoKHgYCBf4Z+gHyAf4B/g4OBgn98gIGAf4CAgH2EgIB/eYN/f36AhICAgX99gIB+gIGAgICApX+Af4CAf4uAfoB/f3qBh4CCgH1/foB/gICBgH9/gIB/doF8goCAgIF/
f4KAgIJ9gH5/gYGBgn+DgISAgoB8gIB+ooCAeYKAgH6Af4CBfoGAgX6BgH+De36AgIB+gX+AfYGFfoqTgX+AgICAgIB/f32EgXyDf4GAgYCAfoF/f31/gH+Afn6AgICAgIB/gYB/doOEf4CAhH2Cf4B+goCCgX+B
hH+AfIB/fX+AgXZ6g4CAgH+DgICAf4KGg4CBfYGCgn+Ahn98goCEhYCCgYCAfoOAfoB9gH+AgYZ/gH+BgYCAgYCAfoCBgIB/gIB+gn+DgoCAgICDf3+Chn1/goCAhH6Ag32AgICDgoB/foCAgYCAgIB+goCBfX+A
gICGgIV/gICBgIGAf31/g4F/gYV9goOBgX9/gYKCgICBgH99goCEgIF/goCDgoCCgYCCfn+AgH5/hICAfX5/fYSBgYGBfn6Ag35/gH6BgIGAgH9+g4WAgICBgYCAf3+AgH+HfoCCgIJ/gYGAgX2CgYODgnx/gICA
gIF/f39/goJ+goWAg4CAfn+Ef4SAf4CAfoJ+f4J9gYCAgX+AgH2DgH9/gIGAf4GAhYB/f3yBgHyBf3+AfH+FhIKAgICFfoCAhoKAgYCDgICAf4B8f4CAfn+AgIJ+hICDgH+AgYGBgYB8gIGBfYCAf4B/foCAfICA
f4B+gICCgH5+hICLgICFgnqAfoCAgoKDhYKBgH6AeoJ9gYCMgYKBgYGAf4SBgHyAgIGSgX+EhYCAgH99gn+BgICCgICAgICCf4KIgYGAgIGCgIN9gXmCgIJ/fYGAgX+BgH6Af395fnmAgH+AgYCAgHqAgnyAgHh7
hICAgIB+f3uBgoGBhH2BfH6Ag4GAfIJ/g3+DfoN/f4GAgYCBf4OBgIGFgYN+g4B/gH6BhoCAg3+AgX+BgIB/gIWAg4SAhX99foB7f4CKcn57f4KAgn97gICAfoCAgICAgYGBgH5/fX+BiGt/gX9+gXl/f3+OgH9/
gIOAgIF9gX6AgICAgHx/fn6AfoGAgIKBgoCAhH+AhIKBhIaBgIB+hYB+fXx+gIOCgIKBfn5/g4OAfoCAf399fIJ/hH9+gYB+gn+CfoCAgIGAgIB/gICAfoF/goCBgX9/gIOBgYCBhoCAgICCfoGAfnyCgoCDhX99
gn99gH+CgH6AgYJ/gYGAg4GAe4OAgISEgYKCgYGAgHyBgH9/fn+AfnuEgoGBgIB/gIB+gIKAgIGAgYCAgIJ/foCAgIJ8fYKBgH+CfoOAgICCgn+CfoCAf36AgHyAgX6Bh39+gINvfYB9gIB9gIGAgH+BgH+AgoCB
foOBfICBgICDgIN/foKAgH95foGRgYWAgn+FfIKAgICDfoGDgIGAgIGEfX+AgoF/gIKEgYaEgH99gX6AgIJ+goWBgoB/f4KCg4SAgIBygYWBgH6AgIGAgH+Bf4N+f4WCf4B/gIJ/gX55gIGAgn6AgoCAgYCEhICB
g4N+gICBgoGAfYGAgICAgIB/gn2DgISAfICCgICEeoKAfYGAfoeBgH9/gIWCfICBfn1/g4F/goCBgICAgH+CgIOFgIF6gIB8gIKAgIGAgH99gH6AgICAgIBzgIB+foSDfoKAgICAgICAhoF9gIKDgIaBeoB+gYGD
gYCAgIB7gH59gIB/foGBgYCAfn+AgICAfoB/gn5+goGDgH6AgX+Af4OAgICAgIOBf4CAgH6AgX5/gICBhYGAgYCAgICAgoB+gH+BgIB/gIGAfoCFgICDgnuDhX2AgYOAgICAfICChH6Cf4J/gH1/gH2Af4CAgYCA
d3+AgH6CgICBf39/gIB/gYGAfoSCfoF8h4CBgn9/f4GBhX+Bf39/goWBgH5+gYCBgICAgIaJf4CAfoaBgH59hH5+f4R/gH6AfH+EgX+Ef4CHgYCBfYWCf36AgoB/foCCgX+AgoCAfoCDgYJ/fH2DgYKAgI2BgYCA
foCAgICDgH+AgICAf3+CgICDgX6EgIF+gIOHgYCBf32AgYB9gICAgIF+gX+CgX1+f4R/gYF/gIGBgomAgoGAgXWBgX+Af4CBgIOBgoCAgICBgoKAgICAgH2Bfn+DgH98gIKBgH9/gICBgICCgIB4gYB/foGAgICE
gn1/gH6Ae4CAf4KAgICAgoCFhICAgICAg4GAgICChICTg4KGdn+DgICEgId/gH1/gYCEfoJ7gIB+gIR+gICCf4GBh4GAeYGBgYGBf4Z/gIFigoaAhX2Af4CAfnd8goB+gH+AfYCAgoOAgIGBhYCHf4CBfX+Ae3+E
f4CAfoGBgIeAgICCgICAg3uLgYCCgICChIF/i4GAgYGAgIWAgIKAf4R4gICDf4J7gICBgYCAf4OAf4V8gICEg396foCAfn96fn99fYCAhoB+gX6CgX+AgIF/f4GAgIOAgICCgICBhICAf4GAgICAgIN/gYGAgH+A
gICCgICBf4GCgIJ3gYGAg4GAf4OAgX2BgX1+foSBgICAgIGCgYN+f31/gYR7g3WAgIWAf4CAgIB/fYGAeoCBgH+AgH+AgICCgIKBfoCAgIKAfnqAf32AgICAfoCAe4CDgoB6f4B9goB/fn+AgIB+gJOAgIJ+gIJ+
e4CAgIGAhX+AgX1+gICAgIGAf4KBgIOBgIGAgISAgYGAgH+AgIJ9foB+g3d/gICAgH5+gHx/gH5+gHqEfoWAgISAgIF+goKAgX+AgoGCgoOCgIOAgH1/hIF7fX6Ch4GDgH6Bg4J9goB+gH+CgICBgIV+f4CDfoKA
f4CJgYCBgIGBgIB/gIh/eoJ/gICCgYCAgIeDh4F6g32AgICAhISCgX+AgISEgICAgIN9f3+AgICBg3yAg4GAgIF/gYCEgIB4g3+BgICAfYSBgIJ9hYB/gX6BhICAgYiAkH+Agn+DfoCAgIGCf39/f4GCf3yCf4CB
gH6EhIV+gIF/gYCAgIB/gICDgoCCgH+Dg4B/fn99gICAfoCAdoCAgX+AgIGBhIB/gn9/gIB9gIGEgIB/gICAgYB/gISCfYCAgH+DgH2Agn9+gISAgIKCf3t9gX+BgoOChYKBhH2BgXyAgHiAgH+AgYB/f4CBf4CA
gnd+gYGCfoCAhYWAgIF6gYWCgH+AfoKAe4KAf3+Afn6BgICAgYF+h4aAf36FgICAf4GAgHyAgICAfYCDgYF9gYKAgICAgICAgICBgIGAgICBf4CCf4CAgoB/gX5/fYCAgICCgoGCgYOBf39/f4GAgoCAgH6DhYGD
g4CBgICAgH+AfIGFhX6AgYGCg3+AgH+AfX99gICAgoB/f4eCgICAgHyAgIB/gH6Af4GBgIGBgH+BgYR/gnuAgH+Ag4J9f4CAf3+AgoV/fYKBg4GBgYCbgICAhYCDgICAgIB3f4F+foKCf4CAfoB/fXuDg4B/fYt/
f3+AgH6AgX+Ai3+IgX+AfoCAgIOEgIGAfIh/foGFgIB9gYKHgICAgIKBf4KChHyAgIF7gYCAg35/gn+AgoB/fYGBeIB+Zn2Af3+BioKGgn+BfoF+hISAg36CgX+DhYB/gICAgX6EhICDhH13f4CAgYB+gIKAf4B8
gXt/gn+DfoGBgoCCg4CGgIOAf4CAgIKJgIGEfn59gYCAfoOBgIR+g4CAfoB8gH+AgYCBgH9/gYKAgIR7gYKAhICAgH6AfH+Aj3+AgICAfX+AgIqAgICGfH+DgIGAe4GAgH9/c36Af4CAfX2Ag4KEgoKCf3iAgICA
fn2Ign6BgJKAfYCAhIB/gX+AfX6AgYGAf4CAhHqDgX6AgICAgoKAgH9+gYF9fYKAf4CAgIGAgH94gICCgXqAgX54gYN/ioB/f4B6gIJ/fn+CgIB8fYCAgIGHgIGCe3+EgIGCf3h+fH1/gYOBgH6AgH6Kf4CAgYB9
eoCAf4CAgn9/gYCAgoCBg4CAf36Cf4KAioKAfYGAh3+AgYOAf4CAf36AfoCBf4WAgX2Bg3t+gIOAh4B8gH6CgIKEfoOBf4B2f4CCgn5/g35/fYCAgYB/foOAgYCCgoCGf4WBfoCAgYCBgH2BfoCBgIB+fn+Cf39+
gn9+eX5/gX6AgYGCfoCCgoB+gIN+gHiAgXl/g4WKgoJ/fYB/gH5+foKBfH98gIGBfnyEgH98gICAfX+NgH+Af36Cf39+gH6AhnyAgYOAfICAf4GBf355gIGAiIB+hICBgIR/foB9gICChIOAgn97gX59f3+AfYCD
foCAgICBgYKEgYOAgH6Af4B9gICAgoKAgICBgX+CgYKAfX6DgYR/gIF/goCEgYSAhoGAgIF2gICFf3+BgICAgYCCf3uCfoCAgIF/gICCf398gIF/gn5/foGAgIGAgYCAgICEgICGgYOBgH+LfoGDgIF/gIF/f4CA
gX2BgYCCgIGDf4GAgICAgH+Kf39+gYGAgH1/fn+HgoCAgHqAf36AgICDfXmBgYJ5gICBg36AgIB/f4CAgIGAgH6Af4B/e4F/gIN9foF+gXmAgH+AgoGBhYF0hX+GfoCCgH9/e4CCgH+Be36Af4GAgX5/gX9/fYCA
gH5+fYF+gICCgIKAgICAgYWCgYCBgoCAgXt8f4KAgH99f4R/gn+Bf4OAgIB+gIF8f3+AkH6DgICBgYCAgIKCf4CBgICBfYCBf399gYGBgICAgH+BgHt+f4CAgH2BgX+AgH6Lg4KAgIF/fn2AgICAf35/enqAe4F+
gIKBgH2Ag4CBgIOAeYOBgHyAgIKAgnyCgoF+gIGDfoCAgXt/gIN9gIKAgIF+gX+AgIOBf35/gYF5gIGDgIGBgYCAgHyAgICBgH6CgYCBh4CBiICAf4CAgYCBhn6AgYB7f4GAgH6AgICDe4CAgoF+gYOAgIOAf4aA
gX+BgICAgIF/gICAf36AgYJ+gIB+hoCAgICFgH6AkIOCgICAf4CAfICAf3+AhICDgIeAgIF/gIGBgoGAf4J/gXuAgH+AgIGHfICPg4KBgIGNg32Af3+MgH59gX1/gH+AgIN+gYGAfX+Ag39+gXeCeIF/f4CAfn+B
gICAf3+Ag4CAgIN8gIB/gH6CgYF8gIB/f4B/gX+Agn1+f4F6gYCAgoCCgYB8gIR/gHyLe32EgYCCgIB+gH+BeIB9fX+AgH1/fYB/gn9/gIB/gIF/gnh8h4CBfYF8f4GEf4CAgICDgIN/gIGBf3+GgIJ/f4SCgICA
gIB+gICCgIGAfIB/gIB/f36BhICBdH+Cf4B9gHl/gYaEgH9+g359foKBgH+BhIB7gIB/f36AgICBgIF+gIGAfoCAgIKCf4CAgYF+gIh+gYF/gISBgYGBfX+Ag4B+h35+goJ/gn+Cf4CBgH2BgIB+goOBe36Cgop5
gIGAf4OBgH2AgICXhX6AhICAgX2AgICDeIWAh4B/gYKFgIGCfH9/gIB9foKBgYB/gICBfn+AfX6BgIF+fX+Df4KBgIKChHyBfIOAgX2AgICBf4KBg4iHf3yBgn6Cg4B+fnuAf4CAhX58hYR9hIKCgYB/g3+AgoR/
foCDgICBgH2AhICBf4B/foGBgICAgpN/goKDfoGBfoWDgoKBf4GCgYOAgIGDgH99gIKBfYWDiIKEfYGAgHp/gYGAe4R2eYB9fYGAgICCgH6CfoiAgICCf3+BgIWAgYKCf4CAgICBgYB/iICAgIB/goKAioKCfYB7
f3t/hYWAg3+DgX2Af3+Mg3uBgYB/gICAgX+BgX95fYCCgH2BgICDh4F8gYB+gYCBgH6Af4WAf32AgICBgX+AgH+CgYCAhYF+goSAgICAgICAgH+Ffn+Bf4CAfoCCgYF/gYB/gISEf4B9gIOCfXyAgX5/foGEgYN+
gHyAgIB+goB/foGBgIWBgH6GgYWCgIKChICLfn+EgH+AfYCAf4B+gH1/hoCCeYB/hH+Cg4GAf4CAgIB8gYB+gH+AgIKDgHOBeYCBgYCBgYCAfnyAgoGAgICEgIF/f32CgYB/gYF/f4B/gIl8i32CgIF+gIJ+gIGA
f4N/hH+AgoB/gICBgICAgYF8gH2DgoB/gICAfn6BgH+Ag4CBgoR/gIKAf4WAf4KDfIF+foSAfYR+foF7gH+DgH2AgIWAgIB7foKCfYCAgIKCgYJzgIKEgHyAgICCgIGGgICBf3+CgH6AfH9+goKAgH5+f4N+f398
f3+AgoiEgIB+gYCBgoiDh4B/gICAgYGAgICAgYKBgH6AgIKFf32Af4CCgICAf4ODeoJ8gH9/foCCgYCAfn+Ae3yDgIB/g3+AgICCgIKCgICAgIF/gIGAgYGBgYN/gICAeXeAgH9+gn6BfoCBgoCAg35/hYCAeYCC
gYN/f3t+f4CBfIKAgIF/gH+AgH9/gHiAgYCAgYB/fn+EgICAgIKGgoKBf3+Af3d/gH+DgoB7f4CEfoCIfYCAgICBgYKAgIKAg36BgH+EgH99gHx/g4CAhXSAfoCAfYGAgH9+f4GCgoCAgH+BgIJ9dICBf3+BgoB/
goGAgXyDgIKAgoCAgIB/f3+AgH2Bf4KAgYCBhISChX2Ag3x9gH6AgH95gHuAgIB/f4GCgX+AfoB3gHuBgIB3foGBgIB/gYCBgYB+g4R+gHuCgoKAhoB/gYB9goCDfIB9gYB5gICIgoOAf4WAg4OFgICAfoCAgYGA
gISAfoWAfn+Af4CAgYGAf4KAgH2AeYB+f4V+gH9/eoB/g4GAfICBgIB6gICFgICAfn6Agn9/fICAgoJ/foGAgYCAgoCAgH2AgHuAf4CBgoCChYB9gYCBgH59f4aAgICBgoJ8gXyDfn95gXyCd4CBgn6Af4KBf4GE
gH+BgX+AgYB/fn6Bf3+AgYCAfn6Af4CAfYeAfoCFgICBgYKAfn+AgoN/fYCEf4CIgH2BgIKCfoGAgIB7goGAgIKAgH5/f4GBgIB4f4GDf4CAgIB9fICAgIKAfHiBgIGAfnx9gHyCgIWBgH6AgICBf4CCgYCAgIJ9
gH2BgH96gIF+hX5/hIKBgn+AgoN/gn9+gH+CgYCAf4CDgYB/gH6AgIKAgICBfX2Agn9+gH+AgICBe4R9gIKCgH1/gICAgICAgoCAhYF9gIJ/gICAfX6AhYB+gIGFgICAioF/g36AgICAfYGAf4GAgX+DgH+CgH+H
fYB+gH6AgYCBfICAg4GAgIB9gH91fIF/g4Z/gH1+gH6Aen2BhYB9g4CAdX9+hH17gICAfoOAgH5/f4KEgICFf39/gHqAgH9+gYGEi4B7fHV/gIB0goGAgIB9gX5+gIGAgIGBf3+AgYKAgIGBgYJ9gYGBgIKAgYB+
gIOBgIGBgH6Bgn+AgoB+fn+AgICBgH6DfYCGg4CAfICDgH+AboB8gYB/fYB/f36BgICAgYCAgIGAe4B9goGAgoF9f4CAf4KBgICDg4CAgYCAgYCAgICCgICAgH6BgoB+gX1+gn9/gYJ9hn2AgH+BgYGAf4CAgIKA
f4B/gYB6gICAgIKAgIGBf4F+fIiAgISCgIKDgoCCf36AgICAf4KAfX+AgICBf3+AhICEfX9+gH2AgYB/f4CAfYV/hIB8hoF7goF/gIB/f3yAgICAgICCgIF/gIF/fXuAen2JgIF7goKFgIB/gH2OgIB1gICCgoCA
gIB/iICDfIKAg3yAe4Z/iYOJg4CAcn58fYB/gISBhIB/foCAfn6AgIKBgICDgH9+gIGBgIF/gnx+fYCAgX9/iICDgIB+f4CAgH9/fX+AgIB7f39/hYCAgH1+gH5/f3+CgICFf4GDgYCAgIB/hYCAgn+AgIF/gX+A
gIiCgoCBgIGBgoB+gIB+gICAgH9+gIB/gYR8fICBgoGAgICDgYCAgYF+gICAgICAgH+AgIF8gn+Cfn6Bf4GAgIiBfoCAgoGEf4GAgoCFgH97goF+fICBfH5+hYKAfoOFhIRwgIN/goBygICIhICAf4F9gYKAgYB7
gIF+gIGAhYKDgYGDg32AgX99gIOAgoB/gn+BgIOAgIOAfIF1eIV/gICBgoCEfYCAfn+AfoOAhIB9fYSCf399hIiBgIGAgoCAgYOAgICBgICBgoGBdoSAgICEf4F/gIGDgYWAgIB/goCBg4GDfoGBgIGCfYOAgoCE
fn+GgICAhoCFf32DgIGCf4F+fYCCfIKAf4B+gYF9f3+DfoCAfoCCf4CAfoCGgIGAfX+AgoN+gICBg4KAfnqAgoGAgX+Ag4J4fn+AgICAgYN8foGDioCDgYWAfoKJgn6CfoB/gIB6gICAgIB/gYSAgoR+foCBf36A
gICAgH6BgH6AgX9+foOAfoCEgYB8f4KAf3+Cf4CAhIGAfoGAgYGAgoCFgIB6fnqBgH2CfIB9gH1/foJ/gIGGhH6BgICCgH+AgYGAgYGAf4CCfIGFgH+Ain6AfoGDgYGBgICAgIB/fH+CgIB5goCEfYB+gICBg3+B
gYB+gH59fX+Cf4B7gYGCgIB+gn+GkICCgn+BeoJ/gIGAgYB2gIKAgYJ+gIOCg4CDf4CAfnuAhnx4e4F+f4CEgISDfX+AgnyAgYF/gH59fIGBgHuAfoB8f3+AgH9/f4B/g4CBeIGJgICBgX1+goCAgICDfIOCgYJ+
gICAf4F9goF6f4KAgoCAgYOAgIB9gIKAgHyBf31/gYCFgICAcoCEfoCAgIB9hnuChIGCiIB/foWBgYB9gH+AgYR9foGAgX95f4CAg4GCgH6AgIB/gIJ+g4CFfICDgYGAgH5/gICDgoR/ioCBgX+Df3+Gf4CJgH9+
gIF/gICAgIGAgICBgoSBf4GAgIGKgIB+gIB7gH2GgICBfIB+f36AgIuZf3+AfYCAgIKAgICAgYGAhICAgoKAgHuAfIGBdoB/enyBg4B/goZ/f4OGfoGAhIKAgIOBgX9/foGFe4GAgYB/g4J+goB9gX6AgISDhpGA
gH2Af32Af4B/gn+BgYKAgIB/gIZ+hYF9gH+AgIByhYCCgIWHfYB+gYCBgH6AgICAgYCCf4CAgIJ+gYCAgX97gICCfoCAgICEgH+AgXx+gH99gYB9g4WCg32Dg397gX+CgICBfICAhoGAgICBgH2Adn6BgYCFh4F4
iIGBf4B/gH6FgIB+f4GAgIN/f4CAe36Bf4B+gIB/goCAgICAfXyAgH5/gICAgoCCfX+Af4GAfoKAgH6Cfn6Be4B/gnyAf4B+g32AgH+AgHd/f4N/gH6Bf4CAfn+Bf4KAgYKAe4F/gICAgH+AgICAgIF4f4CAeH9/
gHyZgH+Dgn6AgYOCgIB+gYCCgH+AgIJ7eoB/fX9+fXyAgn9+f4GAg36AgoKAf4CBgIGCfIB/gIGCgHx/gIOAgIJ+foCBgH+AgoB/gn6ChH2CgoCBgH9wfH6Ah3+Bf36AfX9+g4CBgYN+goSDh319fX2HgIJ/gH+D
gH+BgXyHgH6AgICBgIGAf3x9goCAgH+Bgn+BfoCAdoCCg4N9hXyCf4CCgIJ/joWFgYB+gYGAgICAgIV/gYB+gHyBgICBgX6BfX+AgH9+f4SEgICAgHh8fICBfn2Df4F/gICCfoCAfH+AgICAfICDgn99gICBf4B/
gIF6g3uBgIB/gIKAgoCCfIOBf4GCg4CAiICAf4CAgYB/gIB4gYGDfICAgYKBgX6Cfn9/g4F/e4B9jn58fIV+f4GBgH5+gIGAgIB/gIB/foCAgH97gIB/f4SAfoF8gn6AgoGAgoGAgX+BfYKAiIWAgX9+f4B+gH+B
fn+Af4CBgH6AgYKAgoCAhoGAgIGAf4SBgoGAg3+CeICCgICDgHyAfIGCfXiAhH+AgYB/f3qCgIR9gYKBgICAgICBgIF/gIF/f4J6h4CAgH13gIN9goOAfoF6g4OAgICBeoF+gIGAgoCAgICBgYB+gICAgYCAf4CA
goJ/gYB8joF/fHiAfHiFfoGBgH+Bgn6Bf4aAgHSCg3+AgIF+hICFeoGFfH+Be4B/gH+AgYCEhYCBgYB/gISCfX6AfIKDgIB5foCCgH+AgIR+fH2AeYCEgICAgoJ9f4B/fYeHgH+Ag4KAgH98gYV/gH6Afn2BfIF+
f4GMgHeEgIGAgH6EgoFyfoCAgIGAhYCAfICDgYCAgICBgIN+gH+AgIN/gId/f4CBgIB+gICCgoCAgIR/goJ/gYCCgICAf4CNen6BgYJ8g36EgH6AgIKCgoCAgICAgoCAfn6Bg3t9gICAgYB/goCDgIF8f3+AhIB+
gIF/f3+CfYGAe4CAf4CBgH+Af4OJf4CAgISBgX9/gICHfYSAgH9/foB/gICAgoCAgIF9g4CAgHmLe39/foSAgYV/eIB+gYCAeX6AgIOAf4SDgYCDfHR8gICCgICBf4KEgYB+f4SAh4F+jIGDgH6AgH+DfoGAgISB
eYSBgoGAgIGAfoGCe4B/gHuAgnp/gX6Eg4B/f4B+hX+FfoCCgH6Aen6BhJOFgH+CgICBgIJ/gYB/gYKDgICAfYiAg4F3gIKAgoB/fn+Af4CAgICBhH+Bfn+CfoGAgYCAfYGAgH+AgIWBgICBgIB/goJ7f4GDhXp/
gIGFfXyEgIR/gICAf395hX6Agn+Agn+DgICBg4F+gIJ/f4CAgH6AgIB/foOAfYGDgICAfoCCgIB/gYCAf46AhYN/f4B6foN+f3eBgIGEf35/gICDfYCAeoF+f4B+gH6BfoZ/hoF9gYCCgHt9gIB+hH+FgICAfYB9
gIR/f4CCgIOAf4CAgoGAfoKAgYOAh36EhYCBhYGEf31+gYGDhYB/gIeAf4GAgICAgX9/fn1/gH+Af3yAfH+Ag4GAgIGCgYCAgn+FgICAgH6AfXd/gIKAgYCEf39/gYCAg4OAf4GEiIKHgIB+foWBg4B8goGAf4KB
gIZ9fn9+gICFg3+JgX6Ef3+GfoCBgH+AfoF/gX6BfoB9goGAfX6AgICGgYGAf4KAfoCAgIB+gIB9gIGCgICBhoeCfIGAgoCBg4GAfoCBfn9+f36CgIGFf4B4foB/gXyAgIR8fYCAgoGBgH6DgoCCgIJ/fnyAfIB+
foGFgICAgoCBgn+Bf4F8gICCgICCf3+Aenx+fn99hoB8gIB+eYeBgICBgH97gISAg399f4B8cHuBf4GCg4CEfYKBf4F8gYB/gn+AgIGCgIaAfn9/fYCCgoKCg4F/fn6Af39/fH2AhIB0foODgH+AgICBf4B9fIGA
gICAf4CAgIB9goCEgH2Cf4CAg4B5h3yDgYJ/gIF/gICDfICAgIGAfX2DgH5/goOBfoCAgIB/goCAgYF+d4CBgoGAgHyAf4GCfoB+gICAgIF/f359gH+AfoN/goSDhYCAf4GDg4GAgIB+gIB+foF+f4CAgH+EfYKA
gIJ/f4CDgH+Af4OCgYJ/f4KAgIKGgICAgICBgIGBf3+Af4B/gICEgIGBgIB/gX99gYiBeYx/gIh9gYJ/gICAgIKAgH6AeYCCfXN/gICAhX+Cg4KCgICAgICAgIB9gYKAgIB/gISBdIV7gIKBgXKBgICAgX5/eoJ+
fn18d4KBfoCDgIB/fIGEgYF9gIOCf4CCfH95hICAf39+gICAgH6GfYB7gIF/gIGFf4OGgoGAgH1+gXqAgn5+gIF+gIB/gYCDfYF/gH5+fICBhIeAg3iCf4CCgIB/fIB9hYGAgH2AgXuAgX+Cf4CEfn6DfoCDgYB/
hYCAeoCAf3x/gYB/gIB8gYCBgoKAgYB+gICAfoGAg3+Ag3+BgIB9gn+AgX6AgICAf39/g4GBgHyBiH+Dfn9/gH+AgIF+gn2Cf4KAf4N9goGAgIaAgX6BgnV+f3+AgYOEgoB/gn2EgHx9f4CAgIF+gICBg4CAhISC
gICAg39pfoGMgIJ/f3+BfoJ/gIKIfX6DgYN9foKGgH+CgYSBgYJ/gICBgn1+f3+FgH9/gIiAgYCDgH+BjH1/f4KAgIB+fHyCgICAgYB/gn5/gX+AhoCBfnyBeoGAgH+BgYOBgICAgICBf4OAgICBgHx8gnyBgH6A
gICAf4B9gH+DhYCBhYCEf3Z+gICAgn1/fYB8f4CBgoCCg3uCf358foB/foGBfoGAfoCDgICAeH+AgYB/f4CAgICCgHuAf4CAgYeAf4KAf3+AiH6CgIOAf4WBgIB/hICAgH+CgICAh4CAdYZ+gIB9gH9/g4F+gYCB
foGBgHuBg4GBfoGBgIOAf4OAgH+Cfn+AgICEgoR+gYCAgYCAgIKGgoCAfn5/gICAgIKAgH+BgYCCgn+AgIOAgICAgn98gHyCfYF/gH9+foCBfIV5hICIf3+BgYGAf4KBfICAgH+CgH92fXuAgICAfYJ/fn9/g392
f4B/gIODf4F/gICAfICAgYKAf4CAgn+AgoCAgYGAgYB/fIaEfoCBfYCBgIF/gYKBgIB/fYR8g4F+goB9gXuCf3qAgn+DgH5+gIKAgX6Ag4B/eoF/fniAgIB+gH99gXqAfoB/fIF+gIKCg4CAgn9/g4R9f4CBgH6A
fICBgoCBhX+AgYB/f4CAgYCAfn2AgIF+gHuDgH6AeIF/gHqDgIV9f4CAf4F/gIKFgH+Af4CBg4CTgYF/gICDfoCBgG5/gICBgIKAgYR9gICAgH2AgIJ9gX5+hIKAfX1/gHmKfYCAgHyAgnuBhIB/g3+AgYF/gIJ+
gIGBi4Z/gICDgn99gHyAgIGCgYWAgX5/gXyAfoCBgIF/f4CAg4F/gYCAgYCBgH5+gYKAen+EgIGEfH+BgICAgIF8gX+CgICAgICAf4J+gY6AfoCBg39/gH+BgX9/gH99goCChH54f4N+gYB/hX+AfYKCgIGHgH9+
goJ/gYCDf36CgYJ5eoCAgH6CfoJ8fIB9gX1/gICBhHp9hICDgH5/f4B/f4GBf4KAgoCAgYN+f4GBgICBgH2AiIR6fYGAf32Bf4CKgn+AgIGAfYCCgYCAgYN4gICCgH9+gICAgH96gXuDgH6AhIB/fnyDgIB/g39/
fn6AgIGAgYGBhYKCgoWBfn9/goGAgYB+gIB/goCAf36AgH+AgH+CgIGAgICAfn9/gIF8gIB/e36EgoF+gIGEgYGBfH+AgIB9gX6BgIB9dH+Afn+AgIN+fYCChICAfHODgICAfoGAf4GAgIGAf4CFgYeIf4GAhH2A
gH6Ci32Ag4CEgoSDhoR9gICBfn2AfYCAgIB3gYJ+fXyEgICAf4B/f4B+fn9+g35/gYCAgIGDgICIgYGBgIJ/g4CBfH+AhX2AgISAgH+Cf39+gIGAg3t+gX+AhHd+gYB8gICAgX99gICBfoCCgX6Af3+Cf3yAfn+C
gIB+gISAeoB+gH+BgYF+foB8hIB9goKAgIGAgIV/gIB8gIGBgH2Afn6BeoCAgIB9goCAhH9+gH6DgoN/gYCBgICAgICCf3mBf4CAgX+Jfn9/gICBeod9gIB/hICBfoB/h4GAfYGAgoCAgn56gICIfo+AgHuBgYCB
fYGAf4CAgYCAgYKDgYSAf4B/foGAgoCCgH9+gICAgXyBhH+Ac3+Af4F9f4B9gH+BgH6CeoOAfoCAfYCAgYGAgHx/f4CAf36Af4J/g3+Dg39/gICAfn1/gIGBgHx8gYB+fn9/goCAgIKAgYSAhYGAe4F/hH9/goGB
gX6BgoGAgXiAfYGEgYN+fX+DgYGAfYCAhoOCfoCBf4CAjYCAgX5+d4J+goCAgISAgICBg4CChX+Af32AgoB/g4CBf4CAgn+KfIF+dn6BfoCBf3t/gIN/gYCFgH6Bfn6AgIGCgoF/f3+Ak4B9gYCBfoCAfYF/gYKF
gH+AhIJ8gIN+h4SCgnyAf4GAgYGEgICAgYGAgYCAgH+EgICAgoSAfoCDfoGAeICDgIGCf36Af4GAgH2AgIOAgX+AgoCBe4CAf3yAgH1/f4B7goB/gIKAgYB5gX9/goSAe3yAioB/fYGAf4WAf3+AgIKBfH99gn2A
hX+Agn6AfoKBgn6AgIB7gH2GfH1/gICAgICEgH9/eIR8gIGAf4V/foJ/gIB/fYCBfn+Af4CAhH16hH98goKBfoB+foKAfYKEgH59gYx+f3+AgIN/gICAgH+BgICAfoB4g4CAfnuAgXyChIGCf3+EfICAhH+AfYOB
goB8gIp/gIGAfIB+f399gIGEgH57gICGhIKDfoCAgId+f3+CgH2HgICEfYSDgIB/gH6AfoCBfYGBf4OAgoGBhIB/f39/gICAgIGAgIKAgIGBgYKBgX9+hIB6gIOAfoN+f4B9g4SDgHt/gIOAioCAgX9/g4CAgIOB
f4CGfn6Af4B+gYJ/gH2BgH+DgIB/foGBgoWBgICAgXyAf4GEgIB9g4F+gICEgIB9gICAf3x/fYCAgHt/gIGChIGAgH+AgoCCgnqDf4GAgICBfoGAgIGDgH9/f4CAfYCBh4CAgYKAeHqAf3+AgYCAhYCAf4CBeHZ+
gIKBf4CBgICAgH6Af359fIGCf4CBf4KAfoCBgIGCgIKDf3uAgH+AfYGBf4GAf4B/gIB7gn+AgH+Af3qAfoB9gXqEgYOAgYOAgYF+gX98f4KBgoB+gIB9gYGAgICAgYGAgX15gn2AgX+AgICBhIGAfoJ/fH+BgoGB
foCAgYCAgoCCgH5+f4N/e4N/gH+BgYCAeoCBgYF/gH2Cf4CCgH99fYCAgIKAgICCgYF/foGBgICAkIOEgIODfn9/gYGDgYCAfoCFfn2AgIF/gIF/g4KAioCBfYOAgYB6goCDg4OAgYCAgYCCgYB8gH+EhYCCiIB6
gIJ9c3+AgIGBf35+goCAgYOAg4ODgoGCgYOAgIJ/gH+Ag4CBgHuAgYCBf32AfoF/gH97gICAfn6Cg4J+gICCgYB9f4B/goB/goKIf4B+g3aOhH6Be4J8hoKAfYCCgYaDgIB8fX1/gIJ+gICAgYF1gIOAgIJ/gYF9
f4CAgn+CgYCAgICBgH+CgIOBgn9/gH9/gYCAgIB9gnyAgICCgYCBf4GAgYB/gYaAen+Bg4GBg3yCgICDgICBgH+AgICAgICBfn97in9/g3+EgYKAhYeBf36Bfnh9gIB9hYOBf4KDgH5/goOAgICEf4CBgIJ0gIGB
gICAfH6FgoCAgYCBgX+CgIGAfoCAgIF9goGce4OBgoOBfoCAgH6Den6AgH6CfYCAf4GAg4F/fXx9gIKBhIGAfYSAgoGAfYSAgYCAgoCBgIB/gYN3gIGAgYGAgIB/gn+Cf4CAg36Bfn5/gICAf36EgICBfICAf4J/
f4GAgIB+gICAhYB/gH+AgX+BgoGAkHt9gH+AgXZ/gnuDfn58f36AgXt6fYB9f39/fn+BgH1/gIKAgHqAe4B/g4B9fn6DgX6FgIB9eX+DgoCBg4OAeoSAg4B+g3p9gX6AgoKAgoGDfoSAgH9zg4CAdoCAf4KBgYCA
gIKCf4F+gH+Afn9/fYF/eoOAgICAgIOAgYF7gH58g4GAgIB/f4CCgX+DgIGAgYB/gYB+gnyAgIKCf4CAgH1+gICEf4CEgH+BfnqAgH98gICAhn1/f3+AgHyAg4B+foB/goB/gIGBgoCCg36BgICFiYKIgIF9f36A
fn+CfX+BhIGFe3iBgICAfYOBf39/gYB+g4CBgImAf4B/gHx/gH+Ef3+AgYCAfIGDgYN+gX5/gICBgICDgoF+f4J5gH9/hICBeoCAfYB/fn2BfoGAgIJ+gYB/gH1+e4CAfIh/gH6Af4B/goWEgoCAgHqAf32Df4GA
f4KCgH+Bf36AgYCHi4CAgX+AfYGCf4CAgIGAgHyAf4GCgIKChoCAe356gIWCgX1+goyAgYOAgH5+gICAfIF+fHuAfoN/gX6Ag32AgYGCgH9/gn6AfnuAgYCCgn5+f4CAfnqCgHyAgoF8gWWEfn+AgX2AgIGAf4KA
h4CAhH+Ag4CBgYCAeoB+hYCAgIp9gYCBf3aAhH94goB+gH6AgICBgICAgICAfHyAg3uAf36Bf4GAgH+Ag36Bf4CAgn2AfXyAhIJ/gH5/f3+AgH+Dfn5/gYKAfIaAgHN/gIWAhICFgIN4gnmAgH2AgoCGgIF/foB9
gIKAhoCDgX9+gIB9hoCAZYGAf4CAgn9/fn5+fn55gX5/fYF/gICAgIaAfIB+f4GBfYJ+f36AgIN+gISAgn9/foN8eHx+gICAgIN9gICAgICAg4CAmICDgICAgICAgX2DgH1/gH+Dgn+Af3mCgH+Af4KBgICCcHuA
g4B8gICDfH+Bf32AgICAgICAhoGAgYJ/gn6Ag4OAgICAgH5+eX2Ah4B/goB/fn2Gf4CEg36Af3+DgIKBgH+BgIKAfoKCgYKCgH2BgYCAgIJ/gICAh4CBgICAen5/gIF/gX6AfoB/fICBgYCAgIB+gIGBgYF9gIF9
gIJ8gHyAgIB9gIB/f3+AhoCIgYGBgoCBf4CGeX9/gYB6gImOgICAf4CAg4CAfH6BgYB/hIF9gn9+gIGCgICAgICAgYCAg3+AfoB+doGDj4t6gH9+f39/f4GBf3yCgoOAgH98gYB9fYB+gH58goCAgn6Ag4KDgX6A
gICAfX6AgYCBfYOCfn1/gIB+gH6BgH+Ff3+AgoN+gH+AfoCAgH1/hoCAgIKBfYKAgIB9fIF9goOAdn6Bg4GBgH1/fYCAgICBfoKAgICAgIKRgn2EgIODgX6Bg4CAgYB+gH+AfoGBfoGCg4B+gIB9gH+Ag4OAgoV/
foN6f4GAgYGAgoKAgYCAfnyAgoSCfICDgoCEhX9/gIKAgH+AgH+AgXyDg4eAgH91hoB/gH5/foSAfYB9fYCBgICAhICBgIOCgH+AgICCfnyAhYV/f4GAgH6FgIB/gIB/en6BgoB/f4CBgoCCgYKAgISEfn6AgYCE
gIB/gIGAeIJ/gIF+gYCBgIGJgH1/gYGAg3uFgH9/foCAgICAgYCAh3+AgICAgH99foGBgH+AgH9/h4KAgICAf4GAfYF/gH+AgYKAgYB9gICPgHZ+goCAgYB+gICAgICAfoCEgH1/goGAgIB+f4OBgIGAgICAgIGA
gH+Ae4R+hX+Bgn9/gH+AgIB+gIF/gIKAiYCAf4F+foCAgoF/fYCAgYGAgX+GgIB/foCBfoCAgICAgoCAhIB4fHt/goCAgoCPgH2Bfn+BfX6Df36AgIGBgH6BgIODgIOCgX2AfoCGgoCDf36AfYCAf31/gIF8g4CA
f4OAf32AfXyBgIKAe4KCgHl7gIaAfX6DgIWCf4N2goF/fYSAgH2CgH+BgIZ1f4GEfoKAgH99goBygH+AgH2AiICBf4GBhIKCe3uAgIF/gH93gICAiIB+fICCfoOAgH+AgYR/dIByhIOCgICHg4F8en6CgYCFgICA
gIWDgH+JhICAgH99gYCAgIN8f36CfYOBgH6AeYCAf3+AgoSAfH+AgoGAgX6AgYB+foKCfX+AeoZ/goCBgH9+gYCAgYKBgnx/hYSBgYCAgIKFf36Egn9/gIOBgoCBgIGBgICBgH5/eIB+gIB+gIF+gICBf4CAgGl+
fYCAgIOAgIB/f4V6f4B9gH+Af4B/g4F2gHmAf4GCfnuDeIGGgnx7gYJ+foCCgHeBdoB/gIKAfoCAfHx/e36BgICJgH5+f4B9gYB+f3+CgH5/gH+FfYCCgIGBgIB9gICGfoJ6hH+DgIJ/f4GAgnt+gIJ/gH2CgH+A
f4GGgoGAgICCfICAf4GCfn+Af4CAgGyEhoB8gH+AgYCAgHyCfoGAfn+AgH6AfICAgYCBgIKAfoB9gIB/gIKBgISCgIeCgICCgIaAgoJ8gICAgYGCf4CBgHuAf4CDioCCgHt9gIB6gX6AgYB6gICFg4B8hIGDfYN+
gYKAgXyBgX2Dg4N/f4F9gYB/gXmHhIB8gX+AgH+BgYB/eIF+fH+DgoF+foKCgIGAgIB/g4KBhYCAgH+Af35+f4GBgIWAfoOBgICAf36Af32DfYOAgH9/f4qAfH94gn2AgX+AfIB+gIGAgYKDgICKgIF/goGAgod+
e4B9gH+BhICCfoF/gH+CgH+AgICAf36Af319gH9/gIGBgH6DfIF/gH+EhIaBgIB/gn1+gYGFgH5+d3yBgH9/fn9/gH6ChoGAhoGAgH9/bX6AgH+AfYCAgoF+f4GBgX+AgIKAf3yAgICAgICAf4B/gXyBfIOBgX98
gICAhH+EgYCAgICAg4GAhH6AgICAf3+AfoZ/gIB/gYF8f4KAf4CBgYeAf4CEfoF+hYCAgICBgn5/gICEgIR+gIF/gH58hIN9goWAe4GBfn6Bfn+BgYGEgIF9goCAg39+goCEfoCAhYSAgIKBe4CAgn6DgICAfoKA
hnx+foCBi39/gn6AfYCDbIN/gIGAgIGAg39/gYB+fH2AgX+BfoCFgX5+f4J/gH+AfoeAfYGBgYB+f4CAfoF/f4CDgISAfIOBgHyAgH6Hf4OAg4CAhIJ+gIB6gH6AgIOAgX2FgICBgnmAgIKDgH9/gn2Af3OAfYKA
hICAgIGAf4CDg4CAf36AgICBfoCAhYF6f4eAhoB/g4CDgYN9gHuBgH6BgICBg4KBen+BgIJ/g4N/gIR+fH6Bf4CBgH+Af4B9foGBgIGBgYCAhn99g31/f3+Af4GAf3+AhIGAf3+AgICBgn16gH6FgX9+hH+Af4CA
foCDhIGAf4GChYKAf4CLgYGAfX6CgH9/gICIgH99foCAg4GAfH2DgH+BjYB/gICAgYKBgICBgIJ/f4GBfoF+gICBgIaAf32AgIF+gIB7fH1+gIB/gICFgXyAgIaAg4CAgICEgIB/gH5/gH+CgYB4g4GCfYOAgYN/
f4GFgIGBgIB+f36Cf4KCgIGAgYKFfoCCe4Z+gICAgIGBgYB/gIGbgH2GeH6Af4B/gYCAgX6Cf399goKAf3+AgIB/g4KAgICAg3+BgIKFgHyAgn+AgYuBgYCAf4N/fn+Agn2BgICAenx/hIF/gXeAhICAgIONgIOA
gIGAeoKDgH6AgH+DhYB/eoJ+gH+JgIGAgYF/f4CGgXeCgoB/foB/f4B5gH6Af36Ag4CAgoCAg4R+gYF/gICAgIB/g4CAfX6NgH+AgICAgX+AgIZ/gH+AgoB/eX1/foB+hICCgICCf39/f4CAgIB+f36AgICGg4B/
fICAf4V/f4CDgIB+gX98gH+Dh3yAhICAh4GCf4KZgYKDgICAgIyAioKJhHd/fIV+fYB/g4B/g4CAgoKAf4F/gYGCgIZ+hH+AgYCAg32DgICDgIOCgIB+gH6AgYF+f4CAhoJ/gIJ9gH6Bgn9/foOBg4F/g4KAgYCA
eH+EgH5+gICIg4CAfXuFf4OAgoOHgIN/gYCAgoCAgH9/gIB6gX+AgHx7gYGAfIB8gXyAg4CAgIF1gICDgYCAgICAgYCCgH9/g3yCfYCBdoCAgX+Bf4GEeoB9gYGFgHyBgX6Afn+BhIGBgH+Af3+CgYeBgXx/gIOB
gH+Hf4KEf3yBgX6BgIF/f4uAgYGAfn2BgIN/gXx8hnaCf4CAgIB+gYCAgH+Af4CCfnx+hYB9goF8gH+BgICGfYF/fYCAgn9+fn2Bf35+fX6AgIGDgH2DfoGAgIGAgX6AgomAgX6Afn+Af36AhoGBgICDgYB/fH6A
f31/f4CAgH9/hICGgICCiIBzgYB/foB/gIJ9gH6Tf4GAgICBgICAf32AgIGAgICAgIGFgICAf3yAf4R/gYN/i4CAgH+AgIB/f4CAgYGDgYGBgYB/gICAgICDfYCAhH2Dg4CAgIN/gYB/fYCBgICDgICAf4CDgICA
hICAgICAg39/gX6Af4R9gYCAgYR/goV9hoeCgH+CgoJ/goyAfoB9f3+AgIN+gYWBgIOBf4OAf396gICHgISBgICBeH6GgH+AgIOAiH+Bf3uAf4KAfICDgYGBf4OAgH9+foCAgICAgHyDfYCAf3+Af4B9iYCAfn5/
gICDf3iDf4N+f4KAfoGBfn9+gICAgIF/f4J/gYCAjYOAfYCAf4N+gIp/eYCAgX2AfYCCe4GCgYB/gIGCgoCCgICAhX6Af4GDf4B8gH6AfoCAgYB9gH6Bg4F/gH99goB8g4B/gXR9gISAgH+DgYGAf36Bf3yAfoCA
gIKDfn+AeZWDhICBc4SAf4CAgYF+gIJ/foB+gICAgoKAfn+FgYCAgYCDgIOAgIF/gH6Ag4B8f4GLf3yHfX9/gICAgIGAgYN8hIGBgX+Af4B/gISBf3+AgIGAg36Bf3qAgIGAgICChYCAf4CCf3yCgICDjn59f4CD
gXmAfoGDfn5/gICBf4CDgIJ/f4GCfICBgIN/fn+BfnOAgXyBgH5+g4GBgIKAf4KCgnqGf4CAgICAg3p8gH93gICBfn6FgHqGfYJ+gH6Bh4B9gIyAg4F+gICAgICBgH2DfYB8g4J9f4CBgICAhICAf36AgICAdYGC
gIB+f4CCgoCAgIF9f4CAgH9+gIJ8fX6AgHqBgYCAgIKAfISAfYCAgIF9gYGBf4GAf4B/f36AfoZ+hYCAgIOCgIB/eoCAgoCDgHqBgICAgICDiIF/e4B9g4CBgYGAgIGAf32AgIJ/gIKIfH+BgICFfX+AbH+AgH+A
fYt9gYCBgICDgICAgICCf4CAgH+Bf36BhIGBgYJ8foF+gH6EgH6Cgn9/gH2Agn6Bf4KBgICBgn6DgICAf4F4gYOBhIWAgH+CgICAgIOBgnx+goCBf4OBgH5/goCAgX5/gX2AgX6AgoBzgIB7gXeAgX9+hYCAgoCT
goB/fn6AfoGAhICAgIKAgYCAe4B9gICEgICBgHyAgH2Af4F9f4B+gIKBf4R/hHuEgH+BgICEfoWAgICAgIGFgnyAf39/gYGChICAgoCCf4KAgYCAf4KAgoB5gYJ+gICAgYB/hX2AgIB/gH+CgIB9gYGCgH9/gICB
eoOIf4CCgH9/gH+AgHuAgIF/gIB/gHyCgYCAgIB/f36AhH5/gIB9gYN/gIF+f4CFgICAgICAgIB+fn2AgIB/gICFgn+AhX+Af4CAgISEf3+BgoB/f4CEf4F9gXyAfYCCgICAgYB6goCDfoGFg4GBhIJ+f4B/f4CA
fX9/gH+AiXyCfoCBf3yAgH5/gIB7gIB/e4CBgX2DiIJ+fYCAgHyBe4B+gH+Cfn2AfX6BgH+DgH9+gIB+gH+AfoSCfoaFgIB+e4CAhICAfoGAfoGBgYCAgISAgICGf4B/gIB/gICCgX6DgIJ/gH6AenqAgoB6fYCA
f3+AgoCBg3+CgIB7gYCAd4B8gIKBgX+BgoOBgY6AgoCAe4CJgICBgH5+gX2AfoOBgYN8gIB/gIB7gIGIgX97gICAgIF9f4OEgYB8foCAgIR/d4CAf4CAfX59gX+EgH6AgH19gICDgICAgoCEgICAgYCAfoCAgHmB
gYB/gH98f4F+iYKBf4GAgIGAgIWCeH9/f4KFgYGCfoB7gIF/gH2Cg35/fYGEen+AgIGEgH+Bf3uDf4J/gYKBfICEgIGAgYB+gH+CgIB+hX6AgXqChIB/fIB8gYCAgH9/f39/gn6AgICCfYGXgoB/fYGAgYCCgXuH
hoGAg398gH9+fYGBgH6BgYGDfoKBf3uAgIB/gIB9gIB5gH5/gICAf3+NgH+Bf3t2foJ4fn+AgYB+gIB/f4WBgX+Bf4CAf4B/foCAgIGBgIKBk36CgIKAgX2AfoCBeYJ/foGChICBgICBhoN+fYB/gn1/foSDgIGB
gIB/gH9/iH2AgH6AgIGBgYSAgH2Ag36BfYCCgIGCf4GAgICCf4BwgHqAf4OBgIJ9f4CAg4aAgoKAg4B+hYCJf36AgYJ/fYOBenmAgoR+gXyJhH6AgICAf4F9gH6Ag35/gYmAgIKBfYGAgIB9gYB/eYGCgYKAgIKA
gH6FgICAgICFgHyAh4GNf39/gH2BgIJ+gICAgIN7gIB/ioCAh4SAfH2Af4CEb4GDgYKAgIOBgIKAgX+Bf35/gISFgIJ/iH+AgICBgIB9gX6BgYF+gYCBg4B+fYCAgICCf4CAgX2AiX6Af41/fXt6gYKBgH9+gICB
gICAgYCCfoCBgX19f4GBiH+Bfn9/iIKAd4SAgYOAfoV9fn+AgICAgICGgH57f4CBgoCAfn+EgoJ/fn+AgnN/gYB+fnuFfYF/gYGAgIF0gIGAgICAgIB+gICAg4J6gH+AgIB9gYKEh4CCgYCAgIN/f3+CgoGEgn+A
f35/gIB+gHx/gYGBgIB9gH+Bf4KCgICBgIGAgYCEf4CAgICHfn1/hIB8gH+AfICCgICAfYCAgICCgH6Bf4N+goCAgoB+fn2AgoCAfYN+gICAg4B6gIB/fYF+hXuEhYN+g3+BfYCAgIGAiYF/gH+AgYSBgIJ/goCI
hn+AfoODhIB9goGAgIGEgICAgIB+gHuAgIB5gXyAgIB+goCDgoCAgICEhICAgn+AfoB9gX9/g4GBgH6AgIB/fX59gYB/f4F/gH6BiICAhnuAgH+AfYCAfICAiot/gH2Bf39/gH9+goGDf36AgIJ/fYCCfoB9gICA
foCAfICAf36AgX+AfnqCgYKAf4OEfICAgYCCgICAgn+AfYGAf4CCgICAgIGCfoGAgIB/gH9+foCAgH6Ag4CAgIJ7g4OCgICAg39+gJOAg4GDf3+DioB5hoOBfn96gIGAgH5+hYOChX6AgIF2e4KAgICAgoKAgH17
g4KBgn6BfHyBgIWAf4CFf4B/eIF+foR7gH+Afn+Ag359g4GBfoCAeH+AgHyCfYCBgICBgH+Af39/goGBfYCBgIF+gn6EgICAe4CAf3+Afn+AgYCDfX+Gf4B/fYCCgYCAfoCAf3+AgH+AgICAfn+GgH95foCAgX2A
foB+gYJ9fn2Af4iAeYB+jn+AfoB/gICAgIGAg4F/gIF9foKDg35/gH+EhoGAe4GAf4OAf4GAfHyCgoGBgH6Af4CAgH99foCCgYSAe3qAfoCAgIZ+gICAen6Afn99gIR/gIOBf4F/gn6Af4KAgIN+gIGAgX6BgYCA
gH+BeoGAfn9/g4CAgH+BhH5/foGBf39/hYOAgIV/gICAgYJ+foGCgIaBgX5/f4CAf4CCgX+CgICBgYB/gH5+g4CBgIB+gIR/f4CAgICBf36CgHmAgYSAgYB+fX95fn6AfoGBfoKCfn6DgHyAgH+BfYKAfoh/f4F/
gICAhYCAgoCCgH2AgoaAgICAf4CAhYKBg4B/foCAf4B/gX1/goCAgH2BgIGAf399fISAgYKAhIN/gIGAf3yDgHx+foN7gYJ/gIB/gIKAgIGBf35/gXp/gICCgICCe4CCfH6AgIF/f4B/gIF/e359hYCAgH5/f4CA
gICAgIJ/gIOChoB+gYB/hX+AgYV7doF+gHyCgX+AgICAgoF/gICAgX17gIB9gIOAf3+AfYCBgYSAgHSBfoCCfX+Bf4B+foCCgHyCfICBgYeFfX6FhIB9f3+BgICFgX6AgH6HfYCBgH1/gICCgICDfYB/gIB+fYqB
fH6Cf36Ef359hIKAgoCAfoB9f4GAgX+AgISDhYOAgIB+f3+GgoGAgX6DgoB/f4B/gIJ/fIB/en6AfYCAgH9/f35/gYSDfX+CgIB/fn2AgH+CgIGEgIB/hoCAgIB9gIKDgYGBfoB/gH92gIGCgH6AhIGAgYF+iIKA
foCDgH+CfX+Dgn+AgYF6g4B7hIN9gHt9f4OCgX+AgIGDfYWAfICEfoGBf4mAfX59gICHfn+FgH6AgX2EgICAgYCCgIGAgIKAgnx9fn+BgYSBhH6AgH99hYB/f4OCgIGBf4CAgIJ/gX+Bfn6AgYCAgIGBgoKBgICC
gH1+hIB7gIB/hnmBgn96e4WHgH+DgIaAgHh+gn+AgICUf4CAgICDgYB8gYCCf4F/goN/g32AfoODgYCCf4B/fIZ/f4F/gIR/f4WDf4B/g4B/gIGAf32AgIF/gYF7foKGgn+AgoCAgIWAgYB1f4KBgn+Cg4CBgIGA
fn5/gYB+g4CAgYGAgIKAgH+CgHuGgX+Agn9/gYB+gH+AgH2AgIGAfoGAgICBf35/gICAfoR+f3+AhYKAgIh8hn+FgIZ+gICAgIF9hIOAe4OCgoN/f3x8gIB+f4OAgIKAg39/gIF/gICAgn+DfoB/foGDgIB/gIGG
e31+fH6Df4CDhYCAgH+BgIKAgIB/fn9+eHV/gIB+gHx9f4CAgISCf4CEgXJ8f4CAf4CBgIB7goCCe32Afnt/fneAf4aCgIB8gIGBgIB+doB+gH2CgHSAgIB+gICAgIGAgYF/gYF9gISBgIJ/h4GCf3t8gIWBgHx/
gYGAgn6AiICAf32Hf32Af4B/gH2AgYOCgIN/gH+DhIN/gICEfoCCg3yAf4B/gH+AeoF/gICAhH+AgoB7gICDfYGEgoCCgICAf4J/gYCAgIB/fX6Ef3+AfH6Af3qEgX17gX+AgH6Dg4J/gYCAfn6Af4CCgH6FgIF7
fX1+e4GCgYB/gYB/gIB/f36AhH+DgIOAf4CBhYGAfn9/gIyGgoGAg4GBfnyAeo9/g3yDgYJ/foB9f4CAf4B/hIiAfoKAf36KgICDgH+Af4GAgIB/hnuAgIB/gICCfoCAgYCAgIB/f4GBf3yFgoJ/j4B9gHqBgH5+
gH6AgIKAf39/foB+gIF9gIB/gH+EgX18fYCAhYCAf4GBgICAgH9/f32BgIN/f36Bg3+BgX6IgXyAg3+BgIR/gIWAgH6Cf4CAfoOBf4CAfYR9gICBgICCgIB9g4F6gIKAe39/f4CGfYl/gX6lgIKBgYGAgIGAfYB8
gn+BgYSHgICAf35/gIB6gIGAgIKAgH+AgoB+gIB/fYB/gIKAf4F8f3uDf4CAgIeAgIGAgn+CgYSBgIGAgIB+gICAf4CEhICAg4CAgIR+gYF/gIF/eYGCgIKCgH9/en9/eYCAf4CCgoGAgH+Df4KCgH+Af4B/gHiA
f36AgoCAgoB8fX6BfoKCgoB/gIF+f4CAgIN/gIiFgoGAg3uEgImGgH9/gH9+gIB/gIWAgICBfX1+gYB/gIOAgICCgYCAfoGCgICCgICBgIJ9gICBgIF/fn9/gYB/gH6Af4CCgH+Af32BgYCAgH9+f4WBgH9+f4B+
gYGAgIB/gICCgYCBf4B9fn9+fn6EgIGAgIN9fnB+hHiBgIF1fn9+gIKAjHyAgX6Aenx/gICAgoKAgH+BhH+AgH9+fn9/gIB+fnZ9f3yAe31+gISAgJGBgIB/gIF/gIGBgIGAf32Bf4B8fn9/goB+f4SBf4B/gX2B
goGAgX+AgICCfH2AfoB+foB+gICAgIGAgYN/f3+Bf4CAg3yDgYF+gH1/h2yDf4J9g4B/gIOEf4CAfICCgIeAgYCAgISEgH+AgHiBgH5/gIB9f4CCf4CBgXyHh3+Ah3yCgoJ+gIKDgIOBe3+AgX+BgH58gH9+e39/
gIB+gYCEgH2CgICCgX6AgH6CgICAgoCBfoCPf3+Cf39+g35/gH+AgH+BgIGBf4B/foB/gH6DgoOBgH+Af3+BgIaAf4F+gICAf4CAfnuDf4CAgIeEfoSBgX+FgH2FgoKHgn+AgHuBfYCAgoqAiHiAf4CDgICBgICA
gYCDgICAg4B/fX+AgIB+fICAgIKBgICHhX2Afn1/en58f3+AgYB/f4B3gYGCf4GEfnyAf4CAd398gH+CgICBf35+g4CAgIOAfoGBgYCLgIB/b394f3+BgH6AgYF/gH+Af4B+gH+AfoKAgICCgIJ/gH+CgYGBgH+C
gIB6gX+BgYJ+gX6BfoCAf4SAg399gIF/gICCf36IgIqAgIB/f4F+f4J9f4B+goGJgn2Ag3x+goB/gYCAgoGBgIB/gIl/gIWCgoIchHyAf3GDg35/gH+AgICDgJR9f4GAgICHfICAaYF/gICBgXt+gICAfoB/gIGB
gH2AgIGAgYCBhYOBfX+CgIB/gYGAgH6Ag3x7foGAinqCfYGAf4N/gHyAgYKAgYGCf3+FgH9+gH6AfICAiIGAgH2AgIKAgX+BhWuAgYOAgIB+gYF9f4SBgIaBfYGGhX5/gYGBhH1+fHyAgICAf4B/gYCBgIB/f4J/
hYB+f4GIgICAgIF6goGAgIR/iIB9gH2CfoB9gH+BgoCAgICAgIB/gYB/gIF+gICAfX6AgYCAgXqCgX9/gHyBf4CAgYKAf4R/gICCgH9+foB/fn2AhYOBg3+Agn6Cg4F9hIJ/f4CCgH+AhIF/gHeAen+AgHqBgX+A
hoJ/gIKAgH+AfH9+gYCAgYN9gIKCeYCBfX9+foWAgYCCf4CBfXuAgH6BfnuCgIGEgYCAgIGAgoCCfoGGhIGCgICAgIB/gIaBf36Af4CHgH2DgIF/gIODgX9/gH1+fYCAgICAf4CBfn+Af4J9gICAfYCBgH+FgH+A
gIKAgIGBgIKAgIB/foKCf4CBfnqEg4GAgIF/foCAfn6Bf4qAgIGAd3+BgYCAfoCCg4CBgIOAgIB/goOEgICAgIGCgH19gH+FgIF/gIOAg3+AfX5+fn+AgIB/gICAgYCAgYGAg399gH+BhoCBgH2Ag3+AgIGAgIaE
gIN5gIB8g4B/gH6Bf4p/gIaDgH51foB9f4eAfYCBgYKBfH9/goN+gHyBe3+Af4GBhYCBgIKAfYB8gX+FgICAfn6DgH+DgYCAhn9/eoB7gIB/fIiAgIGAfoCAfoCBgIF8f4B+foCAgICAf4GAfn1+gYOBgH6IgICC
gICAgICBhIB+f4CCfoCAhX6Bgnp+f4GBgH6Bf4CBfoB/hoCCgIGAhX9/gHuAgICFfn5/gIGEg4GAgIB/gX+AeYCFgX+CgYF+f4B+gH6AgIGEfoB+gICAgYCDgoCCgX+AhIGAf3x7f4R/g3yAf4B/hoiEf4GCgYCA
gH+BgX+Af4qBgYB/gYKAgIGAfn5/fn6BgX+CgICBgHx/goGAfYOBgIN/fYCBhICAgICChH99f4GDgICBgYCAiICBf4CAgIV+fYB9g4CBgoCAgH6Bg4B+gICCgH6AgYCBf4B/gIV7fYKBgH9+gn95gH+AgH5/f4CB
f3+EfoWAfoCAgYCEgIGAgH2AgH2CgIB+eoCDf31/gX2CgIJ+gYh/gH+AgH+EgYR/gIKBg36Ag4GAfoB+f399f4B+foKBgn5/gX19f4CAgIKGf4CAgnyEgX+BhXuAhYGAgYF/hIeAfX9/gYCBgISAgYCBgYCBgYN/
gICBhIJ8e3+FfH6AgIB9g3h/iYF/gIB8gH9+f3p9gIN/gIR+hYaAgn6BfoKAgYCCfoB8eYKBgHx+gICBhnt9gH+EgICBf4B/g4OAgX+AgX+BgIGAgnyBhYCAgYCGgH5+gICEgICCgYeBfYKCgH+AgX2EgICBfoGB
gn9/gX6AgYh+gIOAfn5/g4J/gX6CgoWAfIGBgH+AgH99g4CAgIN+gYKBgX6CenSDgIB/gICBf36AhXSBgICDgIeAf4B/gX5/fn1/foV/gICBgX+CgYCCg3+EgIGFg4CCf4CDgH+AhX6AgICAgIiCgIV+gX+AhoB/
fn59fIF/gH1/foCAf4J8f4B+gICAg4CAgIB/f32GgICCfIR/gH6AgYCEgoCBgH9/gYJ9gH+AgIGAgHSAgIWAfYB6gYKAf31+goB+fIB/f4eBgH+BgX9/hICAgIGBgIB7gIF/foB/goCBf4GAf3p/gICDgoB7gYJ/
gIGAgIKAhoCDf4B/gYGAgICAfH6AgIODgH6BgH5/g4CAgIB/fn+AgH+CfoB+gH9/gYGBg4GEgIaAgICAg4B+g3+AgICAfX+BfYKBgH2AgYB/fn+Bfn6Af32BgIOAgIKAgICAg4B/f36BgYCAd32Agn9+f3+Af4CA
gICAgX6CgIF8gIGAgYB/f3+AgYB/gH9/fXqAgIB/gX+AfX6AgoGBgH5+gHeBgX+EfYCCgIGAe36CgICJgX5/f4GBgIGBf35+dYB/gICCf4J/gICAgIGAfoCAf4GAgYCCf3+CgXmEgH9+e3+DgHyRgYCAgYF/foGA
g4B+fnaCf32AgHyAgH99gIKAf4CAf4CBgICAf4iAgn6Ch4CCgH6AeYCBgX2AgIF+gHyAgH2CgH9/goB/gICBgIB+gIF+gIB+gIB/g4SAgH+IgIGBgX+AgXmAgH6AgXyBgIKDfn+AgYF6gH+AgYGCgoCAf4CBgIR/
fn2AgIGChH9+gIGAe3uAgoCBhX2Ag399gIKBgH2Af4CAgoWAgHuAgH6BgIKAf4SAgoSCgIR7f4GBgYGGf4OAf4V7gYCAhIB+f3+FgYCBfH9/gICBgICAgICAgIeAf4F+gIGAgIF9foB/gYCAgYGAgYCAgH9/e4CB
f4GAfoGCfoCAfn+Af3+Df4F9f4CGgoB/f39/e350gHuAfoCAgX2Bf3yAgIF/gH6BgH98gH2BgIJ/goSAfX53jYCAf39/f3p+gYCAg4B+gIB7fn+Cf4B5joOBgn5+fHyCc3yAgIB/f4KAgH6AgH+BfoCDe4B/f4R+
doCAgIGCgIF8gH6Ef36AgH+AhICAf4CEgX6EfoB9gYCAf4WBgIWFgICAgoCAgIKDgH5/gIKAgoOAg4CDfYB5foB+gISKfoB+goCAgYJ/fn2GgH9/gH5/foB6gH+BgIOHg4OAgoGAgX6BgoB6f4CAhICAgICAfn+A
gIWBfH5+f4WAf5CBgoGBgIF+fX6Agn+Cf4CAgX+Af4CAiH2AgYV8foCBgIOAgICBf4CAfoKCgYGBg39+e4GAgYN6fX+AgIR/goCBgH6BgIR/gICAf4SBgYB9g4WBfYJ8f4F+gH6Agn6BgoB/fYCCf36BgoCHfoKC
gHuAgICAgoZ+fX6Af4B/gH6BfYCAgIGAgIF/foN+gICDgYV9f3+AfoR+gH5/gH1+gH6AfH6BgYB/gH2AgX+Af4B+gIGAgIKEgH5/g4GCgX9+f4GAgHx/gISAgH6AhX6AgIKBhIWAgIKSgHt5fIB/gHx9f4GAfoKA
hHyAgIB+goB9gYCAgIGAgYCAgH6ChHuAf32Cf4GAfoKDgICAe3yCgoCAfn6AgICCgoCAgIF/gYCCd4B/hYmDgKSCgICBgXyBfICAhICBgIKBgH6Bgnp+gICAf4CGf3l+g36AgICBfoB/f4CAgH+BgYF/gHt+fod9
f4B5hX+Ef4B/f4GAgH+BgICAgH+FgIB/fYSFfIh/f4CBfn2Df4GAhoKDgYGCiYB/gYCAgoB+gX+AgYCEgH+AeoF3gIODhZ5/i4CDgHuBgICCgoCBf4GBgYKAgH+AfoSAgn6AgIGCf4B+foV6gYCCgH+AgH+CgIF/
hH+AgICAgIB+gIB8gYCHe4CBf4CFgIGBgIh/e4KAfn99gH+Agnp/goCBgYCAgIGEgICBf4CAgYB+h4d/goCAfoCAgICAhIF8gICAfYOAgX6Af4F/gIKAhIB+gICAhYOCgIGDgIGEgH9/hX9/jX6Af4CAgICBgIJ/
j4GDf31/h39/fIuAgIWBg4CAf4F9gIKBgX+CgIKAgHyAgX+Ah4GCgICDgIF9f399gIF9f4CCfn2AgIOBgICAgX6AfICBfX6CgH+EgX2Zf4CDgIB/gIGAf4OAgH6AgoJ/gIaAgH6AgIGBgIB/gIF9hHp/eoOAfH5/
gIGChHyAgYB/gIGBgX5+gYCAf4CAgIV9gIF/gYGEgX2Bf4CBfoOKeYGCgHp8f36DfIJ8gICCg4F/gICAfX9/f4WBg35/gISAgYGAgH6Bf4F/fYODgn5+gH6ChIF/hoGBeoGBiIOBgn5/gICAgn2AgH+Ag4B9eIKC
gX+AgYCGgH+AgX58f4CAeoKDgoB/gICCgIN/gYCDgIJ+f36DfH6AhIF+f4GBen+Cg4CBf4OAgYGDf3yAhYB/fn2AgIKAgICDe398gX+CgYGDgIJ/gHx7foN8foCBfn6AgH96fn9/gICBhoJ/gYF8gYGAgoODgIGH
f356fICAfH+AgHx/hYB+f36AgIKAgICBeoGAgICCgICBiIF/gX+CgIB/foF+iIF+gYCDf3yAgYF8gX+BgICAfoB9foOAgICBgX+Agn2BgoB/gIB/hX+BfoGAgICAhH+GgX+BgH+BgX9/gX6BgIR/gICDf39+g4B8
gIGFf4J8goeBfnx/f4CAf3uAgIF/fIKBgISAfoF+f4CEh4B+gICDgoeAf4OAf3+BgH+CfH2BgIZ/gH9/gYGCgICCgYCBgICBgICAgIB/fH6EgoB/hYCAhX+KgYGBgIOCgICDgICAf39/hoKAf4CJgIyBgX2AgYCA
foCEgIF+foCAh4GDg4KAfYN+fYB/goN/foKCgHx/foCAf4CAfIB+fICAfoCBhIB+gYCBgH+AhH97gYGDgIKBgIB/f36Dg4CAgYKAgoKCgIOAgIGAgYB/goB/gYCDgIGAf4CAjX6AgIGAgISAfoCAf4KAe4CCgoB+
gX9/gX6AeoCAgH6AgICAfH2AgIGCgICJfn9+gYB/goKFf32AeX+Af4KAgImAgoCAhIB/e4GCf4CAf4V+f3yBgIF/f4B/gIF8fn+BgYCAfoWAf4B+goKBgYF+gICAgH+Af4B/goCAgH9+gIR+gYODgH6AgYB8gIB+
foB6gIB/foJ6g398goCAg4CGeXt/gISBf4CDgIGAfoF/gIF/jYSAgYB8goJ+gX+CgYGAgYKAgICAgHqAgIF/g4B/gIR+fYR/fH2AfYOGgIaAgICChYCBgICAgYGKgH5+gHuDf3+BgIB/gICBgYKAfYWGgX2Df4GB
f36Bg3+AgH+AfYB/gH+AhX2BgYd/gYGCgYCBgYSAfn6Bf4B6gIGBfIeGf4GAgYJ/gICFgICAgoSAf4F/gIR7gIKAf4OAf39/gYCBgH6CgIB/e4CCgICCgIB9f36AgIKBgICAf4B+f4CCf4CCgH+CgH+AgoB/gYGA
gYB/fYGIgoGCgIF/eYCAgXx7g32Ff4CAgICDgH9/fn9/hYF7f4CAfoCAgICAgoOAen6BgICAgX99gX+AhoGAgICAgH9+gYCBfoGAcYCAgIGBe4CCgH+DgYKEgIJ+f32EgICAf4GAhoGAgX6DfoKBgYKAgH+AgYF7
gH5/g4CAgYB9gX5+gIB9gH99gX6DgIGBgoF/hYKAgICAgIB+gIOAg4N/gX6Ae4N/gXyEf3+CgHmAfYmAfoB8gICAhYCBgICAgYCBfH+Af4N/gH2Cg4F/e4CBfYOBf4B+gYKFgIF+gIGCgn1+goKCg399gIGAgHyF
gYKCgICBgYCBg4J/gH+AdHp/d32AgH2ChoGDgYSCf4CCgIB/gIKCh4GAgIGEh4B/gICAgHl9gIKAfoCBf4CAgICAgIB+gG2BgXuAe4KFg4B+fYCAgYB/e4SAgIGAgICDgHuAhYB+g4R+gYaAfn+BgICAgoKAfoSA
fYCAgICCgn2BgICDgoB/f4CCgIaAgIB/gHKAgYCAgn96foN+g4GBgYB9f4B/gX+Cfn+FfX9+goCAgnqAgIB9iYB/gIODgYKAgIB/gYOBiX6AhIF/gX+CgH+AgICCgHuAh4CEfoCCgYCAgIGHgoV8gYp9gH9/gIKA
fnyCfIJ9foGBgIF6f4KAgH2DgIB9gH2BgICChn1/foB6f4OBgICBeoKCgYCAf4SAgYCAf4B+gH5+gH6AeYKCgH2CgYB/hHyDgI2AgoB5goGAgH6AgH+BgH98gIGAgICAhIB/gn+FgICBgYR9gX+AgYCAhH+AgICA
f3+AgIB/eoKAfn59gIB7gYCDf4CFf4F/f32Af4SEf3x8gIKDgIGCgH5/gYSCgIB+fIB/gH5+e4GBgIaCf3uBfnqDeYGAgICBgX2CgIKAgX+BgYCAf4CDgoGAfnuAgICAgICCfoCAgIGAhICBhICCgH9+fIKAfICA
fn9+hIB/fYCBgoSAf4CBfnyBfYKAfoKAgYCCgICAgHmEc4CCgICAgIKAg359gX+CgICAgIaFf39+hoCAgIKAgH9/f4GAgoJ+g4F8goN6gIB8foGAgIKAe4CAfHx/gIB/fn6AgIGBf4CAfn+FgYCAgIGBgHiAgH2A
gICAgICDgIN7goB/hICBgIGAgn6AfoCAg4CDgH9/gHx/f4KAgIGAgICCeoSBfX2BgoCAgYCFfoB/gYKAgICAgIB9fH+CgoCDgX6IgIKCgYB5f4CAgIWDh4CBgH+AgYSAgoCAgICAf36BeYKBgH+BgHqCe4CBf35+
gIGAgISAfoWAf4GBgIB9gHqAgIOBgYJ9gH+AgX6CgYB+gn+ChYB/hoGAgoCAgIOAhIB6goOAf39+gH+AgHyBgoGAfoKCgICAeoB/gH+AhoB+dYGAe3+Bf4CBgYGBf3t/ioJ9f4CAgICAgH9/gX+AfYOBgYGAg4GA
gIJ+goN/h4CAhIF/f4aCgYB9f32CgICBf3eAhYB9f4GAgYGAf4CAgH6AgIKAfoKAgn+BfoKBe4KAgIB+goB/gH2AgH+BgH9+gIGAf4CBf36CiICAgYCAfoCBgYF4g4N+f36AgIGDgIB/gH6EgX9/gIN/gIqAf4KA
eYSBkn6AgYaAgn6AfYGAf4CCe3+Gf4KBgn9/gIB+gH+Df4F8f4CAfoR0f4GBf3+CgISAgH9/gISAgH5/goF8fn6Af32AfYOAhX9/gYCDfYCAf4SAgICIfoGDf4KBgJV8gIB/gIF+foCBgIB/gn+BgH+LgH+Af3t7
gICFgH9/gYGBfoCEgoGAf4KAgIB/fHx/gICAgICAgICDgICAgX2BhX6GgH2Eg3WDf4CCgIGAgn+IgYmAfYN/hICChIB/f4CAgIGAf36BgHuBgIKCfYCAgICAe4CBgHx8gIF+gIF+gH9/gICAgX5/f4CBgICBgYSA
fn+Af4KAgYKGfoB8gYKCgYB9gX+AhoCAfn59gISAgHyAfn+CgHp9f4eAgoKAgH6AgoCCgIF+foCBf4KAgX99foV/eIOCfYKAgHp+gX+AgHiEfoCBgICAfYB/gX6Cf4B+gIODf4CCgICAfYCDf4B/gH9/dICGfYCA
f3mAfn+Cf4CDgIN/gH+Bf4B/foGAfIB/gICCgIOCgYN/gn2AgYCGf4CBgn5+hoGEgIF9gH2AgH2AgIWCfoODgIF+hHqAgIJ9gICAgYCAgYGBgoB+f4CBfYCGgHx/gX59f4CCg4GAgn9/gIKAgYB9g4CBfYN6gIB/
gIGAfH+EgICAeX9+goGAgIF/gH+DhIKAgYB+hICAgH9/gn+CgnZ9g4SAgIKAgIGCgIGAf4KAfYJ/gICDe31+eoKBhH+BgIKBgH9/g5WDgoOHgIJ+gYCAe3+AgH6AgI9+gYCDeH59f4B/gYGBgoCBgIKCfoCAf4F6
fX6AfoF5eoB+gH5+fn9/gXZ/f4B+foCBg398fICAgIF8hXuDgHp+f4R/gH9/gIB/gIB/g3+BgoJ/gHx/goGAgX99foF9foB+gYB9gIB7foCAgH+Af3+DfYeAf3+AgIF+gYGOgIB+gH9/iX+Af4B6gH+Chn+BgIB/
goCAgn2DgICCf4CEgICAf4N/f4F+gYCAfIGAf4CCf4aAgICAf39+gICBg4CBhH+Ag4F/gIGBfYCBfoF/i4CAfIKBgIB/gICAgICBgIB+f39+f4CAgYCBgYB/gH9/gIB/e4KAg4CBfICAeYGDgH+Af4CAgH9+gn+A
fX59gICAfoB+goB8gH+AgH2Bgn1/f4B9hH6AgoGAgIOCgIGBhX6GgX+AgYF9gIB/f3yBgH2BgH6BgYCBfoB2g4CBfoCAg4KAg3+DgoSEf4WAjoCBgnuAgH1+f4B8f4CAf4iAgH96f39+gH9/gICBgYB+gYCBgH6C
fH6EgIKDgIN+gIB/f4B/gYCAf3+CeoCAgH9/gX2Ae4GCf4CChICAgYCBgIGBkYGCgIGAj36AgH59foCCgYF+goCAgH9/gH2AgICBgH5/gH99gIKMf4B+foOBf4CBfoCAf4CBf3qBgH5/gYCAf3yAf4N+gICDe4B/
gIB9gIB/foCBg4B+gICBgICBhISAgH6AgIGAgXqBgIB+f4J3gHyAgYJ+gX6EgH6AhYCBf4WBgIB/f32Be32Agn9/gICDf4KGgIKBfoGCf4CAgIR/gICAgoCAfIGIgICBgnyCgoB9gIB+gYCAgICAgIWBgn+Af4B/
gH+CfYB+goKAf4CChIB/g4B/gICCgIKAgoGDgYeAgICAfoGAgYCBgYCBfn6BgIKBgIGAgICCf4CBgIB+eIN+fn+BfoF/f36AgH+Bf31/fIGAgIKAgICBgIGAgIB8gIGJgH+Bf4CAfHyDgYiAf4CBgIGAeHt/f3h+
d4CBfoCAgoCAgoF+fn+AgoKAgoCBf4CEdIKBgIB8gICAf4GEfoB9gH2Gf4GAgoCBeoGAgICAgIN+fnmBgXyBgICCgIOAgXyCgICAgn+BfoCAgIF+f4CDgoB9f39+gIGBgYKAgICBfoCAiH98gICAg4CBgICHgICA
f4B8gIWMf32BgICBgH+BgIGChoGChICCfpCCgoF/gYCAgX+EgoSAgH6Ag32AgYCBfnd/foKBfYJ/f4CAfIGAiH2EgYGAf4F+gX6DjYGEg4CAgYCAf3+EhHJ/f3+DgHuAfoWCgX+AgYF/fYaAhXuAioB/gICBgIB/
fH+Cg4CDgYCBfYB+gIOGgX+AgH+Af4iAfn+AgYJ/hn9/gIGBg32CfIGAgIGEgX6KgIKAgIh/e4GAgYKAfn+Dg36AgH6AgH6BgIWDgIJ/gICAg4CBg4CDgIB+gICAf4CCgISBgH99foGBfnx/gYWCf4N4foB9gICA
gICAgoGAgYCCf3+AfoV/gYOBgISAgIB/fICBfn58gIB/fX2EgX5/h4B9eIKBgYKAgH19gIB/gH+AgYF/gIF/gYGBfoCAgoF+gYKAgIGDfoCAgIB+gICDgH5/foCAf4CAgIKBgYCAgICBf4B+fn5/gYB+gH6DeICB
f4OAgXyAgoCCgYCBfHyCgYKDg4CAgICCgIGAgn1+gYCAhYN+gH6AgX5+gH+BgYCBgH2CgH5+gH6Afn+Ff32BgX55f4F/fYWBgnqAgICBgXd+foB/f4CAgYCAfH+AgIB+gHp8h3h+f4F+fYCAfoB+gHqAgYqEgYOB
gIWAhICCgX5/goGBeYOAg4CAgIGDgIOFgYN/eICAfn+DgIF9g4F+gn6AgYB+goKAfYCEgH1/g4WAgoF1fX+Af4J+gX+BgYB/gICCfn2KgICDgYSBgYB/gH+Af36AgIR7gIGAfn+AhH2AgoKDgH9+fX+BfX9/f398
fn9+gYGAgICAgYF/fn+Bf35/gICAe4CCgH+Ch4CAfn+GgYR/f4F5gH5/g4GAfoCAf4B/g4GAf4CBgoOAfICAgoCCf4CAe4B/gH2CgnyBeYF/g4CAgIKAf358gIGBf4CCgn6AgIB/hoCAgIaGfYB/gIaAgIeBgn+A
hH6AgoB/gICAfoCJfn9/h4CBgH+CgICFf3yAfoB+gYB9foB/fYOAe36AgoODg4CBgoCAfI6AiYCBf4CAgX6AgIF/foCDgoKAf3l/gIOBgYB/f4J9foKGf4N+gICBgoOEgYGAgIKBgYCAfICBgIB/g3+Agn+CgIeE
foGAfH6BfX5/f4GAgX5/gIB/foCBfX6DgX+Ch4J/gICAfoKAf4B+gYKEgXd+foCCgICBgH+AgHuAgIKBgIB/gH6AhYF/gICHg4CDgYB/gIOAgoGFe4Z/gop+gICAgYGAgoGAgH9+f36AfYCAhICAgICAgICAgH6A
gICEgH+DgYV5gICAg4B+fnyAgIF+gICEg4CAf3+BgYCGgX9/gIKDgnyAg31+gIGAgYB/hICAgH2Agod/gIGEf36Afn9/gn6AfH+BgYCAe4Z7f36BgYCDgIF/f4B/gX6AgICBhn+HgIOAgICAf4GAgH6Cin+Af4CA
gYCBeoCAgICIf4CAgICAeH6DgX97gICDfn+Agn98gYB8gIGAfYB/goSAgIGEf4GAgYCAfIKBgHuCfIGAgoCFgIGBgYCDgYKBgH+AfX+AgH6AfHyAgIGAf4GAfX9/gX2AgIOEhH9/gX6AfoCAgIGAiIN+goCBgIF9
foCAd4GAfISAgpGAgX5+gIF/gH+FhIF7gYCAhX6DhH6CgYCAfoKBfn6AhICAgIWAeICAf32DfYCAgH+AgIGCe4OAgIB+goCAg4B7go+Ce3+AhH9+fIGAgH6AgoaAe4B+f4GAfoCEgIGAgH9/fYCIe4KAf4CAgYF+
goCDgoCGf3+Cf31/iH2AgYCAgIOAfYODdYCCgH2BgoCBf4KBgoCCfXmBgICHgIGAgoCAgIGAgoCBhIN2gYCAgIOAh4KAgICBf4GAf4CHfH+FgoCCgH+AfH9+hoJ+fX9+f39/gYKAgIF/gHx7gIV7iIKCe3mCfn+A
gH6Af4CBfIGAgoGAf4GAgICAgn+BgoJ+fYCCgHx+foOCfn+Hg4CAgYCBfn6AiH+AgYSBgICAgIF9gIF/gIF7gXuBf3+AfoCAgH+Afn2AgH+Af5l9hYJ/f3+Eg4OAgYCBgIKDgYKAgIN/foOAf4B/f36Cgn6Af4CC
hn5+e4F8f3+ChICAg4GBgH6BgYB/gH+Agnx+f4GAf32Af4KAf3t/gIKBgH9+gYGAf4CBgoCAgICAf4KAf4F7f4CAgYCAgoZ/f4F/gIKCeYJ9gIB9gHyAfoGBf4B/gHOAgoCAhICBen9/gIB/gn5/f4CBgoB/hX+A
gH92gYCAg4OAgoGAfICCf4B9h4CAgn6Bf4B/foB+gIGAgIGAgIGCgICAfn+AgIB+hICDhIGBgH99fn+AhoCBgX6Bf4CAgYGAgoKBe4CAf4CBhH6EgH99foGCgYCAf4GAg4CAf36BhoGGgoCAgoGBgICDgICBf3t/
f4CCgH+BgX+Ag4GAgICAgoCCg4N/gYCAf39/foGAh4CBfoOAgIJ+gH+DfoR+hYGAf4CAf4B/f4CAgX+Bf4B5g3+BgoCAf4CEgIB9gYKAgICAgYCAhICAgICAg4CAf3uLfXuBgHyAgX6Ci4CAgoWAfICCe39/fXWA
gIKAgYCAf32AgoCAfn9+gH+Af4CBfoB/fICEgIGAgICAfoCBf3+CfIKBfICBgX+AgYKBeX+Dgn2BfoGCf4CBgH2Af4CAhICBe4GAgIR8fYCCgIB/gIB+fX+AgYB9gHGAgIB/gH+EgYB/goCBgIF+gICAhoCBgX2A
f4B/gIB8gIGAf3x/hYCBgIGDgIB9gH99goKAgHyAgYCBf4B9gYCBgICAgIGBgYKBfXyCg3yBgICAf4GBgIB/i4iDgICHgICDhX9/gYGBfICAgoCEfn+AgH+BgH+AgYV/d4KCgYB/hYCAg4CAgIGAgH96fH6AgICA
goCEfoCAhYCAgoCAe3t8e4CCe4N/gICAgICAgYCAgISAfXx+gIN9hn5+f257fYB+f4CBf4CDgYaAfoCAfYGDgICAgIOBgH6Dfn+AfoB/fnx/fn+BfH2BgHt+gICBgn+AfYKCfX9/gICBgYB/gH+AgYOCfYCGgH9/
gH9/goCCgICAf4CAgH+AgYCAgICBgICAfnp/hIR9fICAgn9/fn6AgYOAgIB/fX19f4J/f3t/fYOCf4OAgH2Cf4KChX9/fIB9gYF/fYCBi32BgIGEf4CAfYGAgoCAf4GCgH1/g4OAgH+AfoF9g35/gH99fn+AgX6B
gIaBgoKCgH6Af4CCgYKDeYGHfn+Af4KAgYCAgYGAgoCBgICDhYF9g4CAgYGAgXCBgIF/eX6AeoB+goCAgICEgHt+f4R7gIV/gIKCgH+GfoCBgICCfoOAgH5/gIKAgoB+gYCEgIODgYCAfX6AgYKAfn6BgICIfICA
gX9/goB+gYCBhICEgIB/gIB/gICBfoCAgX2Bf3+DgYGDgn2CfYGEgH9/en+BgIGAgICAgYWBfnt/gIB+gIB5fn2AgIOCgH2BgH6AgYOEfn+AgICAfoGBgISBgH2Af4GDfn6AgoCCfX5/goeAgIB/gYF8gICDhX+B
goCBgYCAgoCOg3iAgICDeoB9hICBf3+GfYJ/gYKCgYCAfn19f4KBfH6Ae39+f4B/gICBf4KAgH1+gX+Ef4KAf4N/f4KCgIF/gICAf36Ef36AgIKAg4OAf4CAgoCBgH+Cg3qAfoCCfn+AgIB/f3yAgIODg4CCgICA
fYKCf4CAgYF/fX+AhYSDgoF/g4KAfoN+hH2Ag4KBgX9/gIaDgHx1d4SAf4GAfX+AfoSDf4WCf4WAi32FgX+Bf4CAgXyBgIF+hoCBf4CAgH9/f35/goCDfn+AgX+CgYF9gX2BgH+BgoiAhYGBgIV9g32BgX6Af4CC
gH2AfoCCf4CAhIB/fn+AhYCCgH2Afn2AfYCBfn9/g32Af4B9gIGAfnmAgIKAhYCAf3+Dgn19f3+Af4B/gH6BgH9/gICAgoGBgICAgICCgIB7g4CBgICAgIB+gYB/gIF+gX+Bf4iAf318gIF/f4F/gYB/gYF/gIJ/
gIF/foKAgHyAfICDgIJ/f4B7gIGAfXuAf4KAhH99f4CAgIF3fn1/f4CAgYGAfYWAgX+BgICFfoCEgIF6gIGEf3+BgICEf39/g4CAfoKAgH9+gH9/gYKAf32IfoF/gYWAgH+AeYGBgICBf32AgICDgIiDgICCfXyA
gYB+gIOCgoGEgIF3fX2BgYGBhICCgICAgH5/foODgYKBgIyAgICBgICAgICBgneAe3+CfoOAgICAgIB+gX+BgYCDgIKAgX5/gX+Dg4SCg4KAgoCBfoCCgX+BgIB/f36HgoB9gH14gIOAgIGAgICAfoB/gIGCgIR7
gICAfn9/gX6DgICBgH5/gHyCgoCBfH2CgH6CgICCgX6Bf41/e4GDgIGAg36CcYCAg39+gX5+fn+AgIB6f4B/goB9gYB/foF8gIF/g4CDgIGAj4CGgIKAfnyFgIB9gX6AfX+Af4F9hoB+foN9gIKAf4J+e4GAgIWA
hYF3f3+AgICDgICAgIB+doCAgX+LgIB/gICAdoJ/fn2BgYB9foCAgX5/f4GAfYB8gHmAgX6Bf4CAf4B+fYB8gH92foCBgn+CfYCAgIKAgICFgYGAgIGCgYOAeIF/f4CAgoCCgYCDgICBe4J+foF8gH+CgYCOgHyA
f4B/f4CAgH9/fYGHgId+gICAgIR+goKBgYGFgYCBf4B/gICAfoCBfoSAg3+AgH+AgIGAgYCAgIB+gYCBf4h/gICAgn2BgH99gHyBfoCAfoB+gIB+gYCAf4F/gIB/f39+gICDfoCEgICAf4CAgHyBgYiCgYB+gIB+
gICAg4KBfnqBgYCAgIR9gIKAg4aAfH+CgYB+gYOBfn6BgoGBgH6BgIGCgH6EgYGAgX98gHyDgH+AgH6BgoF+goB9gIGAfYCAgH+Af3+AgIOAf3uBgIF/gIF9fIOAe3uAgIB1fn2AgYB9f36AfX+Cg319f3+AgH5+
gIB+gXyAgIGAgX1/f4KAgICDgXt+gICUf4CAgIB+foR+gH6IgIGDfn2FiH+AfoOAgIB+g4GAgYGAgIB+gYF+foB+hICAf4GBgoGAhHd9gYR/gH9/gYCBfH+CfoB/fn2DfoCAgHx+hoKAgIJ+gH6AgYGAgIKAgIB9
e4CAgIB/f4B/gICDg4h+gH6AgICAgoCBgYCAgIGBg4aBf4KBgH+DgIGAf3+Cg3+Af4OAgoJ+gIB+g4KCg4CCgIGAfoKBfX+DgHuCgH2Bf4F/gn59fn6Cf4CBgYB/goB/f4J/gIB/gX2CgICAgICAgoB+gH99gIGA
f4KAgISAgYCAgIF/gICAgYCAhIB/foGCg4KAgH6AgYCCf4J/gH56fX+ChICBgICBgICBf398fn9+gICBgIWAf4CFf4CAgIGAgIB/gXKAgIGBg4aDf4B9f4CEgYGAgoSAgICAgoB/hoCBgH+Ah4SAg39/gYCAfnqB
gYuDg4GAgn+CgIB/e4F/fn2BgICCgn6CfYF7e3p8hYCAgIB+gIGGgYV8gIKBfoB8g4CAf3+BfX9/gYB/gH5+gYCAen5/gnyAgH+MgH2AgICAhYB8gH6AgH+DgHx/foJ+hoCAgYCBgIGDgIJ/fX+ChH+AgICDgICA
f4B+gYB+gIZ7f36Bh4CCgoB8hoCAgH+AgoCAgIB/f4GAgoV+fX6AfYB+gH9/gYCAgIB9fIGBhH6CgICEgICAgIB/gICBgHx9gICAgIB9gH6Bgn+AgIWAgICAgoKAg4B/gIODg4CAgIOAgICAf36BgYOAhIB+f36A
hYKAgYCBgn+BgICIgIGAgH99f4B/gHuEgnR+fXx5gYB7hICBgX+BgHqAgIB0gHyAgYF/f3+AgIV/gIB+e39/e4B8gYKEfIJ9gICAgIGAfoCAf4OAh4KAf4GAhH6Af4CAgIOCgICAgICIf4B+gIR7foCBfH9/gn+A
gIGAgH+LgYB+gICAgoGCgYCBfH+Ag4B+goGAfX2CgYGBiImAgISCf4B+gISBf4B/gYR/gH59f4B+gYB/gICAf39+g4GAgYCBgIGAf4d+gIKDgIKAfYB/gIaAgIOAgYGBfoCBgICCgH+CfoCAgHqCgIGCg4CHf4CB
gH+Bgn+AeYGBgIKAgHiDgX6AgIWCgH19f4CAf3+AfoCBfn99f4CAfICBgH9/hYGBf4CAgICAf4CAgICBgIF8foF/gICBgH+AgIGCfXt/g32AgYN/gIJ5gYB9gICDhoWEeoCBhYN+gICCfoCBgICJg4GAgYCCgICA
gIKAgn5+fYSCfoaAgoCBfoCBgH+AgH9+fnt/g4CAfn99gYCAgIKKgIKAgIJ/gH99gIGCgICCfoCAgIJ+gIOAfn+Bf4CFgIB/f4B+gn5/f4GAgIB/hYGBfX6BgIGCfoCAf36AeoCAgICAgICBgIJ9fIB7gYKAf4aD
f4B0gHyDg3+DgYGBf4CEfX5/gICAgH99gYODf4CCeYGBgH5/hYGDgX6DgYCAfoCBgICEg4CAf4CCe36CenmAg4OAgH+AfX59gYB9hnmHfIGAf39+gIB+f3+Af3+AgICAgH6Ag4B/f36CgH6AgIB9gH+AgYB1gIF+
gYB+foCCfn+Bf4CFgIB+f4CAgICAgICAgHmBg4B+f4CAgICAfICDgICDgYCAg4OAgIF/hICAgYCAfoCAgIODgICAhH9+gYCAgIGBgH2BfICChYCAgIB/f4GAf4eCgoCAgH+Af4Z9jH9+gH1+gIJ8gICAgYCBgH2A
gH6Ch4CAgIGBgX5+g4CDe3x/goB+f4F9goCBhICAgYCCgH+CgHyAfn6JgIKBgX+Df4mAgIGBgIOCgIKAgIOCfYCAf4F7gICDgoB9hoCBfn+BgYOBf356fnyAgIB+gX6CgH+DeYKAgYSBgYOAgH+DgYCAf32AgoWA
d4CEfn59f4CAi4GBf4B9f4WAhn+AgISAgoGCgX+AgIGAgIGBf4GAgn+AgoCFf4B/goKEf4aBgICAhYCEgn+Agn2ChH+DgICAf4KAg4R+hH6BgYF6f4OAcICAgICAgIB9foGBgIGDg4CAfoCChYGAhX+Bg4GAf3p8
gYJ+goCAgIF/g36AgH+AgYCEgIaBg39+goGEgHx/hH6BfYKEgIN/gIGAgIN/gIF/gH9/f4J/gX+Ce4CBgX11gYCEgX+Gfn+CgICAfoCBgICAgoKFgICEgIB/gISBgIKDgHqAgICBg4CBgYqBg4J/f4CAgYB9g4F/
gH+DiYCBf4GAf4B8gX+AgIGAgIKDgoCCfoGCgIKAfn6Ad3+AhoB+gIF/f4GAgIB+hX2CgICBf4B8gIN8foB+g4CAf4B+gYF9e3yAfn+EgH+DgoCAgH9/gH+AgYCAg4B/goaBgIZ8gIGAgHx/foB8gXuAkoKAgH+A
gICAgYGAe3p/gYCAgH2AfoOAf3WAfnyOg32AhY5+gIB+foB8gIGAgH+BfH6AdoCBgYCCg4CAf4CFhYF/gX6BgYCBgH6Bf4OAfn+AgICGfn+CfoCAg4J8gICAfXyFf3+AgYKAgICAgIB+fYCAgn+CgX9/foGAgH5/
gX2Cfnx+gn57gXyAgIODf4SCf4GDgIGAgoCAf4B7f41+gX99g4CAg4B/gICAf4N+gH+BgICBgICHgH6AgYJ/fn6Ae4CHgH2DgHyEf4GAf4V/f4CBgn+AgYB9fICAgIiAgYCAiICQgH+BgIKBgICAd4CBgoF+goCA
gn6Agn+BhoCAfoB/f4GAgYB8doCBhHyCgn6Cfn93goOAfYGAgH+Bhn2Af4CBgH5/fn+IfoCAgHqFfoJ/gIGBgX+AgYSBf36Af4F8gHyBgH9/gIKBfn+BgoOBgYCDgH6GgICAf31/fn+FgH+CgIB9fX9/gICDgH+A
gH59hHyGgn9/g36BgX98gYCAg4CAgIB+goR8hIOCfn6AgHx/g4CAg3+AgIKAf4CAfICDfX2Ag4KDhH+Af353hIB+gYd+gIKAf4J9f4B+gX6Bf4B+gH2Af4J/gH+BgIiCgIJ/gICCgICAfH5/fH6AgH2AfYCAf3+A
gIGAgHx7gH+Af4SAf4CAgH5+f4F8gIN/hX+CgYF4gYF/gICCf397hISBeoV/gICAgH+AgIF+foGBgICAgn6AgIB/gH96hn6AhYB7gX+CfoCGgYKCgISAgH6BgIB/fn6AeoB9fYCAgnR/h4CDf4J+g4qAfICAgX6A
gX9/goCAhICBhICAfn+AgIB6f4CDhH6EgH+CfoCEgIB/gHiAfn+AgIF/gH+AgYB/f4GBgH58gIF8gH+AgICAgICAgH+Agnh8gIOAgIB7gH2DgH6EgoV9f4B+fX+AgIB/f3h/gIB/gYF+gX+AfoeAhYCIgYGCgIB/
gYGAfYmBgYCAgYCDf4CAgIF/gYaDgICBf4CAf4CBgYGDgoCAgICAgHqBgoV/gIB9gH+AgH+AgICCgoB/gYB+f4CAgIB8fYKEgHx/e4CBhYJ9gIKAhICCf4KAf4CAgICAfIGEh4CBgH+AfIR9gH6ChX+BgICAfnyA
goCBgoKBf4J9gIJ+hX+CgYJ6gYB+gIGCf4F/f3+EfIOAgn9/gH1/g36FhH9/f4GBgH5/f4J/goKAgICAfX+BgJB4fn59gIGAgYCAgZJ9eIGDfn+AgYaAgICBin+CgIN8gICAgH6Bf4B6gIiBgIB/goCCgIKHgoSA
gX2KgIKBgoB/gYB+gICBgYCDgoCAgICCgYR/f4CBgH+AgICAf4KAfoZ/g4WAgIKAgICBjH2BfYR/gH6BfoGAfoJ/f4GAfoCAgX5/f4KCgYF9gICMgYiDf36AgICCg3+Ff4B/fX+BhIGAgH6BgICAgoCAgH+BfYCM
f3+CgH+CgICCfoCAhIKCg4GAgYGBfYBygoKHgICAfoSAfoKAgnaJfYGIg4R/gIF9foCCgoCAgIB+gIB/goCAfn+Cg4CAgISCgH+BgnyChoCAf32BfYF+h4CDgX+BgoOAgYB/gX+AfYB/gIOBgH9+f4CAfX5/gYSA
f4GAgoCHgYCIfoOAgH+CgIF9gIB/gYKAgIB/gICAgICAgn+AgX+Af4CCgYKAgYCAfYCAgICAfoV/gIGCgIKAgICAfICCgICDgHaAgICCgX+AgoCAg3+CgICCgYCAgIKBgYODgoSAgYWAfYF+g32BfICAg32Bgn57
gX+AgoOHgoGDgICCgYGBgYB/gIB+gYOBgYB+gICGgH5+f3uAgX6Af4KDgICAfoGAgYCAgX6ChICBgH+CgYOJgH56foaEgYCCgoOAgICAiYSAgH+BgIF9gIKAgICAeICBgICBgIB/goKAgn9/fYGAgIKAgICBgnyA
f4GBgIKAgoCAgoCCgYB/gX+Af4CCgYGCgIKAe4GAgoKCgIZ+gH+Af4CBgH+AfH+AgH9/iX1/gICAgYGAf4GAhoiEfoJ/hH6Gf4F/gICKfnmAgH+Cf4GAeX5/f4KCgYCAgIF/fYCAgoCDgH+CgXiFgIGBgH6AgYB4
gH+BgH+AgXl+fX6AgIKAg4GAfX2BgHqBfIF/gH+AgYKAgImAgoKBgH+DjICDgYKAfoGCgIJ4foB+f4CAgIGAfYJ8gICIgH+Ag3+Agn+AgICEgIGAfn2FgIGBe4CCf3x8e4GAfoB/gYCBf4CAf4CCeYJ/gn9+f4SA
goGEgoCEgH+BfYB+gICAg3OCgYCDfoB7f4B/gH1+gIeDg32AgIB/f4GCbYCAgICAf3p5gYR3f4B/goCAgYCCgICBgIB/f4KAgn+Df36IgYB9gY2BhIGAgX+BgIGBgn+BfYB+foR/hYCGgIB/ioCAdIGAfn6AgYJ9
gIF/goGDgICBgICBgIGBgX+DgICBgH9/gYCBgoCAgn6Af3+Af4F+gICAhICAf42Df3+BgoJ/gIF9fXqAgIGAhIOAf4GGgX+BfYCAfIB9fHyDgYF5gYB/gH+BgIB/gIGBgICDf3mCgoCAe4J4iH6Af4B/foWAgYGA
gIOAh32AgH+Af4KMf4KAgH2CgIGEgICAfn+AgIGAe358f4CAgICAg4ODgICBgoKDf4CAd3+AgIF/gICAgICBf3+Ae4CAhoCBenqDgX+AgYGBgICAgYGAgH2Hd4CAf4CCfoCAg4CBf4F+gICDf4B/gH6AgX5+foCC
f4CAgH+AfYF/fX6Af3+Af4SBeoCCfXuAgoCAg3+Ag4SCe3+EgICAeYCBiYCAgIKAfoCIf4KAgHN2gIN+g4CCgH+AgHp/hHyAgICCgX+Af4F6f39/iYCCgYSAf4CAgH+BgHSCf4B/hIB5f36AgHyCe4GBgH5/foOD
f4CAgICBf3+BgYJ9gYCCgn+Af3+Ah39/foCAhIOBhH+CgICAf3+BgoGCf4KFgYCCgoKAgImQg4CAgIGAgYB/f4B/f4GCgIOCgH5+gICEgICAg3x/gIB9gIB/gIKCgX6Af4F+f4CBgICAfIB/gIF/gIB/gICAgX9/
f4CBhYF/goF9gIF/gH6EgISAfn2BgIB3gISAgICCf4B+gH+AgIGAgIGAgoGCgH6Cg3qAfYGAfoCBgn6Be3qBgH97gYKAf4CGgH+BgoGBgYCAgJWAf35+hICAh4qAgH2BgH6AhX6Af4KAgYCBg4GDgICAg4CAgoB/
fYKAf36Be4B/gIGBgIGAgH9/g35/fn+AgIF9gYGAg4CAgIN+eoB+gIGCgIGAfn+BgX59gIB8foCCgH9+foF+cYGAgICAgIGEfH2AgoGBgoCBfoKCf4GAgICAiYB/gIV+foF/f4CDgX9/gH6Af4GBlICAf36Af4CA
fn+AfYCGgYaCgX6CgICDgYCAfIKBgIGAfn6BgH57gIGCfnyDfIJ+gn9+iICBgX+FfoCBgHyAfYB/goGAgH+DfIGAgICAf4KBgICAh4N+gH9+fYCBf4CHgH2Af4B/gX2Cf4OJgYCBgH2AfYCFgX2AgH+FgH6Af357
gIWEg4GCf3t2gYGGgH9+f4SAgIOChoCBgIGAgICAeH+BgX+BgIGAg4GAgIKCfoCAgICAgoCAgIF8gHmAgIV8gHyAgICAf3qFf4eBgX6Aen2Bf4CCgH+BgYKHfIiBen+AgICAgn6AgH+CgIOCfYJ/gYCAgYGBgX98
gH9/gIF2f3+CgICAfH+Bf3+BgIB+gn+BgH6Bg39+fX+Ag4OAgX+AfoGBfX+EgX2Cg4GAf4CCgXeAgIF+gH+AgIGAgYB9gICAgH2FhH+AgYCBgnyAfYB/h39+gHt/gYGAgoCAf4CAgoKDgH5+foB/gIB6f4GAiIGK
goGEgoCAfIOBgH1/gICAgH+Bf4GGgH+CfICBg4CAf4OBgIGAf4Nzg4GAgoB7foCFgYJ/gISAf4B/gICAgICDgIF/fW2AgIB+eX+BcoCCfn2BgoOBgH+AfoF+gICAfIaBgYCBf4KCgn+Ag4CCfoCAf3+Af4WAeoCE
gICAgIWBgICAgoCAfH+AgIGAgHV+hICAgXx+gICEgH+Ah4F/gICAgYGAgH6Ag4CAgIGBgIF5g3+AgICAfoF/fnqAgnyBfX5/gICAgH+Cf4CBfoh/gIF+f3+HgICAgIGBgYCAgIJgg4Bxf4GBfXt3fYGBgIB/f4CC
gICJf4F+gIB+gYCBgICAfYCAiX2CgHeAg4F9f4B+gICAgYV/gYJ9goCBgYCEgICAgIGCf4J/eYCAgYOAgICAeoCAgIB+gYGBgIB/fYR/gHyDgHWLgYB/gIJ/gH+CgIB/gICBf4CAgH1/gYB/goCDgIB+f3p/gICD
f39/gH+AgICBgYB/gIWDgYF/gICFf4SCg4OBfoB/gIJ+foB/gX97gHyBf36BgIF/hX+DgISAgX6AgICDfH5/gIOBgYiAgH1+f4CCe4CAfn+Bf4CAgHp/f4GAgH6AfYOAgISAgXyHg4OAf4B/gH9/gIB+gYB+j32B
gH+CgIGAgH+BhX5/gX9/gYKBeYOMfoCDf4CAfoCEfYF/gICAgH+CfYKEbIB/gH+Af4GAgIOAfICBfoN9gYB/gH6Df32AgYKAf4F/gH6KgH59gH1/goN/gICDgICGhICBeYB+gH+AgH6BgX5+f3+AioCEf4CBgX+A
f3+CgnOCgYSBhoCAgIF9g4CAfX6CfoCCf4KAgICAgIGDgYGAf4CDiICBgYB9gXKDg4CAgH+AgoOBfn+AfH+Gf4CAfHWGgIJ/gXqAf4Z+g4GAhIWBgX+AgIGAg3+Efn9/gIB/gICAgIB/gIB/f36AgH1/gIKBgHyD
gIGAgIGAgn+BgYGFf4SAgH6BgoCBgICAgYCAgICAgYCAf4CAgYGAhIB/f39/gYB1gYCAgX9/gICAhYF+g4B+gX54fICFf4J/foGAhX9+f36AgYCHf4CIh32DhnyAfoCBfYCCgn6AfoCAgH99gHh9gICCfn2AfYCA
gHx/gIGBgIOAiH9/eoCDf3+Egnx+fYGAgH+Cf4KCgX+CgoGAeIB+f4KAfn6BfYKAgX98gH59gH5+gIKBgICDf3+Ag3+AjHuAf32AeX+AgYB/goKAgH+Bg4KAgYJ/gICBgIaAh35/gIJ9gnt9foJ/gICAg4CBgYCB
g3p/eoaAgXx+gICAgH+BgIB/en99fn6Bg4J/gHt9gICAen+AfoCAf4CAfX6AjIGBfoiAgYGAhoCAf4GBh4CCgX59g31+gIB/f4CDgoKAgH+AgYCCgYJ/gIKBhIB/goGAfoKAfYB/gYGAgH+BgX+AfYSBgICBhICA
gIJ9gYCDf32Df358gYCBf36AgH5/fYGAgX1+gnmAfHqBgX+OgYCBfoJ8iICBgYCCf4CCgHyAeoCBgIB/gYCAf4CAgX+AgIB+gIB+gH1+gIeBgHyBf3+FgIKBgIGJgX+LgX+AgYCBgYCAhYB/gYCBg4GCgICBgIOA
gH5/gHyCf4KBgYJ/gICBgIGDf4CCgIWAfYSAf3uDhYB/gX6HgICAhIB+goJ/gH6BfoCAgIKCf4N8hIOAgIB+f3qBf3yDgYCAhYGCg4mBgYJ6f32DgICAf4CDgX9/foCAgoB+gIKAgIB5f4GBfoCAgnOAf3l+gX+D
gH+AeYCAgICBjICBg4KCgICAeIF/goWAgYWCgIB/g4N+gYKAgIGAgIKCgIGAfn96gYJ/f4CBf4eAi4B+fX+Af3+CgIGAf4CBgH1/fn+AgYF+hH+AgICAgYB8d4CAhYGAgIB6fH+Cf5F/f4CAf4CAfoGBf3yBe4B+
gH99gICAgICBgH+AgYB/gICAgYOAgIKHgn+Bf4GAgoCAf3+AfX+Af4KAfn6Be4CKf4CAgICAgYF/gIJ+e4CAfn6AgIOAhomEgIB9gH6AdoB/f4B/gICAhIJ+hoJ/fYCAgIB8gH9+lH93foeIg3x/YYCBgYKAhX+A
fXyAhICCf39/fYWBd3+BhICBgoCAgIJ9gIB/gYCFgICAgICBhH2AgH6Bf4OAgIB/fn6AgoB8g4F9foF/gICAfoB/gICAgH5/g4GAgIGAgH6Be3SBgX55hIGGf4CAfoF9ioGEiH2KgoCAgnyBfIF9gIB7gYB9gH+H
f4CAgIJ/gH1/gICGfn6CgoB9foB/gYCAgoCAhICAgH99gICCgYCAf4B/gIF/fICAgIB4fYGBfoN/gIN/f4CDfoCIgYGAg4B/gId/gIB7hH6AgISAgn6CgIGEgH99fICAgYCAgIF8fX+AgX5/goGAgYGAgIGBgYGF
hX59gICCgIF+fYCCfX2AhYKAgIeBhIKBfoOAgICAfYOCgIF/gYOCeoCAgH2BfYCBgYCFgIOBhIWAgIF/goCChH2MgICDgIGAgICAfn+Cf4V/goGAgH+EhH+AgISAgIJ/goB+gH+BfX1+f3yBg3+Af4CIgH6FgH9+
f4KDgYOCgn+JdoGAgniIgIGAf4CAgICAgICAfYKCgICBgH2AhX6Af4CAgH+AgIZ/hYGBgX+AgISAgYCCgIB/gn+BgIKDf4CIgICAgn9/f4F/f4mCgIKEgIB9foSBeYWAioB/gX6BgoGAfYCCf3+AgIB/fYCBfH6D
gIJ+g4KAfoCAgoB/gX+DfX+AfYd8gICBgIGAgH+BgYCAgH6Ag36AgYN/fYJ+gH6AgH+HgoqAe32AgYGAfIOCiH6AgH6CgHt+gIGAgICCf4KAhYCAfYGAgIKAgH9/gJqAgIGCeX5/hICBd4GAgIB+gIB/eYCAgICA
gICAgICEhYCCgIN+gH56g4GCdXyAgICAg4eAgH6DfX+BgYB+g4GEgICBgICDgYB/gYB+foB9fYCAfXZ8f4F8gIB/gXGEgYN/gICAfYWAfoeEgIJ+gIB/gYCAhYCAgX+BgoF/f4CAfYGAhYB/gIF9f397gYWCdIB/
e4GAgYCAfX1/cYCBgYV/gIF+gYOAgIWEgIB/fYOAg4GEhIGAf3+Bf4CAiICAgIGChIWIgYGAfXuDd4CAgHx9f4KAf4B/gICAgICDgH5/gH6Bgn58j4CBhICAgIF/goB7f32AgIB8gYSAf35/foB/hYGCgH6AgnyC
gIGAgH6Af4OCfYCAfoCAhoB+gIOCgYSAfYR8gICBfoKFgYCNhYV+hX6AfoOCfoV9gYF/gYGDgICDfYB9f4GBf3+Eg3+BgX+AgH+AgIOCgYGAgIB/f4OAg4KBgH9/foOAgIOAgoB+f4B/fIKAfX1/gIB7g4GAgIB/
gIB9gX+AgH2Ae4CAgX2Bg4GEgoGBeX+HgoCAgICCgIGAgYGBgXmChIGCgIR5gIJ7f4B8gH1/f4CHfYGBfoGAgH+AgIKAgH+AgIGAfoCEh3+MfoJ8gYB+gIB8gX2DgICCgX2AgYN9g32BgIOCf4B/g4B+foF9gHyA
gH99f4CBgH+Bf36AgH6AfoOAgH+AgYGDgoGAgX+Afn98gYGFiYCDgIGAf4SBf4WAgICAgYN+fYOBgH+Agn+AfoCAgYB6gYKAf4F/gIB+g4CBhH2Af4KDgH+BgH+AfoKAgIJ9hH9/hX6AfYCCi4J7eIKAgIGBf3x+
goF9gYCAgH+Ae4SAgH9/g4B9gH9/hoF+goGCgIKDg4GBgH5/gH+Af3+EgH+Ahn9/gYKAgIB8gH2Egn+BgIB/fYF9gX6AgICAgICBgH9/goCAgYKEg397gnyBgIF9gIB+fn9+g4F/gISAgICCf4GAgH6AgX6BfIF/
gX+NgIGAgIGJfomBhn+Cg4CBgIB+jICCf4GAgH2CgW2Agn2AgH+AgIB/g3+AgIN+gYGEgYCCgH+DgoN8f4B/gIB+gICAgICBgH+BgYB/fICCgICGgIB/fICAgn9+gYCAf4CAfoCCfn2AgIB+fYZ/eH+DgYCBgH+B
gX6AgIB/gH+DgYCBfYKEf4CCfoCBgIB5gIB/gH5/f4B+gICFg4J8gn57gYKBgICBfX9/g4CAgYJ+foCCfX6AgIGAhoCAhICAfn5/gHx9gH+DgIJ9gYGBfoOCf4B+f4KBgYF/gH9/foB/fH6AgoF+gICCgIGBgH99
fYCAgoCAgIB9gIGFf4CBf36Af4B+gH6BfoF9hICBf3+CgYJ+gn6AgHx/Z4F4fYd+f4B9g4OAgICAgICCen11f4KAfZF/gH6CgH9/goJ+gICBfnt+gX6AfYWAgX57goCAgYN/goSDeYCBfICCf4B/eIGAgYCBgYCA
gYB/gX6BgYF/gX6AfYB7f4CAf39/gH+AgIB+goF9gIWAgICDhYCAgYKBg4WKeoGBgYF8gICAhXp9gIF/foCCfoGAgYSAgn1/gIB9gIKBgICGf3iAfIGCfHSBgoGCgoB/gId7f399gYGBgIF/gH+Agn+AgH6Af4GE
gICAgIGCfoqBgHyAfn99gIF9gYB/gYCAhYGDfoB+f4B+hoCAfoCDf4CAgIeEfYF/gYGAg4B/i32Af4CAgIOBfn6Afn6BgH+CfYB9gn2BgICAgH6AfoB+f398f4GBe4KAgIB5gHyAgX+BeoB+fnyDgICAgoCAfICB
hIF9iX6DgIB/foCAgICBgIF9gXyAg4B+gIKDf39/gH1/f4KBfn+Af3+Bh32CfYB+f4B+gH58gH9/gYCChoCBgHp7gHuAgIF7foCAgIaCfIB+gn2BhH6Ef4GFgIB/gHmAgYCGh4F/e4CAgISAf4KAhIKGgoSBf4KC
goCCf4CJgoCAgH9/gIGAhICBgoGBgH2AgIF/gH9xfn6CgH+AfIB/gH+Af3+AgIN/hoB9f35/gIGAgIGFgnp3gIGCgIN/gYR+gICAgYGBgYKAgYCAgH2Af36AgIGAgH5+gIF+hIB/gH9+gH6Bhn2AgICAfYCAgIWA
f4CBg4V/hH6AgYV+gH58gn2AhIJ/gYV/gHuAgoCDhYCBgH5+foCAg4F/gH+AgICAfIKAgH+Cf4CAgH+Bd4N8fn6AgX2BfoB/gISAgIJ/fIB/g4GAgoWEgIGBgYOAf4CAhIGAgX6Cfn+Ah4KBfoOGf4CAgIF/g4F/
gH2AgYJ/gIB9gICAgYCAf4CCgIB+dYCAgYKAg4CDgIB/gX+Gf3+Kf4CChH9+gXyCgIKAgoF9gYB/foKCgYCAgnyAfIB+gH+IgXyAeICFgYB/gn5+hYB8gIB/f4CAgICBg4GAfoCBgIB7gYKAfoCAgICDf3eAf4J8
g4WCgYCBfoB+gH5+gnyAfoCAgYGAgIGAg4GAf4GAgoGAgoB6goB/gIB9eoB/gYCAgIR/gIWAfYKAhIF/gYCAhH2BfICBgIGBf3+AgIB/gIKAgICAe4CDh4OBgICBgHt+fYN+gYGAgICBg4aCf4B+gICAfYZ+gH6D
gYCCjoCBgYiAgH9+f3p/gIKEfoCDfX6Ff3+AgH+Aen+BgIaAgICBgoSAf4B/f36AgIN0gH2CgH9/gYCBgIOAgX1/gIF/foN+f4CAgX+DgIJ8g4GAfX+AfICAgoB/e4d/fn6EfIGCiH2AgICAgYCAgoB/gHyAfH+B
gIOBfYCAhH2BgoCDgIKAgoCBhICAf4V/gICAgH9/gH5/gYCAgoWAfoyAgH+AgIB/goGAgICAfIGAgIGAgYB/f4B+gIN6gIWBf4B+gIGCfX6Afn+FgIF/gH+AfH+AgIKChICBgIB+gYKAgoKBgICCg4CAf4CAgX6B
fYCCf3eBg3SAgIWBf3yAgIGCfYCBgIKBgH+IgX2EgICChoF+f3+AgoCBg4OCfoh+fH5+gH6EgIOAgXuCf36FgHuFgHyEgICBfYOEfoSBgHqAgYGBgHqAgH+CgIKAhX6DgHl+fYCBgICAgYCAf3+Efnt+gX2BhYOA
gICAfn98dYCBf4GFhH5+f4CDfoCBgICBfX9+foSEgH+Af4F8goB8gIB+gIB/f36Ae4OAg4N/gYB/e4B/gX+AgoCAf4GBgX+AgH2Bf4F/gIB9gH58gnmAf3+FfoGAgIB/gIeBgIF/gYB/f4CAfX6CgH6Af4F8g4N/
gICAgICBf3+BgIGAgIB+gHx/gIKAfoKAfn6AgIF/gYGAgYJ8gH9/iYB+g4B5hnx9eYGBg4CAh4CFgn+AgHyAg3+Gf4KDgYB/f3x/gXmAgH+AgYJ/foGAgIKFgIGBeoKAf3+BgX+BgH+BgoKBgIKCgX+CfYB/gH+E
gIB/gICTgIN9f4CIgoGBgIKDf39+gX19fnqCgICAgISEh32AhICAhYB+foCAf4CBg4CAgICAgICBfYOFgoGBgISAfoCBhH6AgHqAgH+AgIKBhYCAgYCAf32AgYB+g3+AgIJ9f4B/gX6CioCAgIKAfX6Bf4CAf4CC
gYqAgIB+f3+BgniAgIJ/gICAgoCAfoCBgX6DgX2BgICAgICCdIGAfX5+gHx/gYCAg4V/f3+BfYCBf36AgIGCgn+BfIF+g4F/f39+foOBgICBgICAdoKAg36Ie4GFgICAf4KDgoB/f4GDfoCCfoGAgICAg4B+f35+
gIGAf4B/gYCAgIaAgYSCgIGAgIGGgICAfoSBf3+Afn18foCBgIB9fnl+f4CAgnuCgoaEf4J8e4B/fn6Ajn1/fn2AgYh8gYCAgn+AgICAiHx9gIB/foCIhoOBhIKBgICAgICAf3+AgIJ+gIKAf4GAf36Ben6AgIGA
goB7gYF9gH99eoCAg4B/gIKAgYR9f4GAf4B8gYKBfX6Af4B/fX+AhoOAgXyCg4CBgH+AgIOBgIGIfoOAgH9/gICAgHuAgIGBfHuDe4KAgIOGe4CBfYODgH+AfYCAg4CAf4CBgYKAgYCCgYZ/goCAgH9/goKAfICB
gIGBgISCfoGAhYOBgoWAfX+AgICEgYB/gIB/gYCCgIB9gIN/gICAgICDfoOBgX+Af36AgYF/gXt8gYB+gIB/gIGAgIGAf3+Ag4KAhH+Bg4CAgICDgISBfIB/hYGAf4B+hoB+gICCgICAgYF/gICAg3t+f4F/foCC
gIGGgX+BgH9+i4GAgoOAf4B+e4CAgXyAgIB/gICBgH2Af4CHgYB5goKAb359gICGgnx+gH98hYB9f4CAgH17gIR/gYKAfn16gH96gIOAgX+DgXWAgICAgYCAfH+Mg4CEfX+AfoKAfYeGgH2BgIF/gH5/f4CDf4B/
gH+AgIB/gICCfn6AgIN+foF+gYCAg32BhYJ/gIF+gHiBf36AgICDgYCBgH+DgIB/fH6BgYF9gYKBhoGDgYGAfoKEgYCAfoOEgIWBgIB8gH6EgYOAgIGDgIGAgYOBfX+DgH5+g4WCdH9/fYKBdoV7hn+AgIF9g4CA
goSBgH2DhICAeoSBgHyBgoKNf4B4gH+AgYCAg4J+hH+DgIKAgIB/gIGDioCAgYCBgIGAgHuBgICAgH92gIB7gIF/gYKBeYGAgIGDgoF+fH+AgH2AgYGAfoF+iIB/gICBf4GCgH2AgX+AgoKBfoB/gYCCf4SCgH9/
fYB+fYN+g4SAgIR/g4CAgX+BgoKAgICEf36DgICAgH+AgH2CfX6AfoGAgICBgIB8gH9/gH6CgYCBfX+AgICAf4B/gn6BfH+CgnuDf3+AgIB/gH2AgH19hX2Ad4KCfoCEfoCSgICAf4h9f4GAgYl9iH1+f4GAgH6A
g4CBfoF7g4B7goB/gYCCgoGDgoKAhoCBfYB9gYCAgH2Af3+AgIN/e32AgH6AgH+AioGAgYOAgH6Ae4CEf4WAgIJ9gHqCgoF/f4GCgICAgIGBgICAf4CAgIB/goGKgICAf4F4gIeCg4V+gH98gIWAhIB+fIGDfX6A
gH+AgIB+f4CAfYOAgICAgoCBgICAgYF/gHuHgICAhH2AfX+AgX+AgICAh4CBgIB9gHh8g4KAgoGAg4CAgYB+foF/gIN/eYB+gnyDgHt9gH6AgICAgIGCgIOBgICOgoCAgYGAgIaAhIZ9f4B+jYeCgH1/g4CBgICA
foCAgo5/gn59f4N/f3+CfoV9gH+Af4CCgIqAgH2BgICFf3+DgIGBf4SAgIB9gICAgYB/gH1/gYJ6gICCgX+CfoGEhHyAfIKAgnKDgX9+gYF/f3SAgYJ9gIKEgICCgYCAgICAgIB/hoV/g4aAgIKGfIGCgH+AgYWD
f4B9mHyIf4GBgIB/gn5+gH1/fYJ+gYGBgH94gHyDgIGAgHp+goCBfX+AfICAgoKAgHWBfYN/f4J/gX5/goCAgnyFgYCAfn5+gX+AgH6Af4GAgn+EgH9ygoCAgX6BgoB/gX+AgICAgH5/fICAgX+AgX+Af4GAgH9/
fICBhYGAf32Af4CAgX99goCAf4J/gIOAgHuCfn5/gH99fICAgIGBgIuAf4R/gIB+f4KDf32Df4CAg4CAgIWGgoKAgICAf4B/fIB/gImEhH6AgYB8gYB/gX+AeoCCf4KHgYSCgYB/gICIgIKAgYKAgIN2gIWAgH6C
gn6CfICDgICAgICAg32AfoGBgYCAgICAfIOBf3+Af4CAf4V+gICAgIB+f35/fYF9gYGAgICAgIOCgH+BgICBgIF9goB/foGFf4B/gIF+fnuLgIJ+f4iEgoB6gH+Af4CAfYCIgH9/gIGAgX17foOAg4CBgoGAgISA
gIF9gH1+gYR+gHWIe31/iH18hYCFeoGCgICAfX6Cf36AfnyCgH96gIB/fYF9g4KDgIF/f3x9goB/gH+AgH+CgYGBfYCAgIKAf4ODgIB+gH9+gH+AgH6Ai4F9hH1+gYJ/gYWAe4CAf3+BgHyCgIF/gH+CgICCfoCD
g4B9hX1+foWAgIWAgH2GgICCfoCBfn9/hICBgH9+gn+Af4CAgICGgoN9fX9+f4B+g39/gXiDhICAhIGBfX99f3qAg4B9goGOf4CAgIJ6g36AgH6AgIB/gYF/gISBgoCAgIB+gICAgoCBf4J8gYCBgoCCfoKCgYiA
gIJ+gH2CgICAhH6EgICAf4B9f4KHf4KAf4CAfn9+fH+AgIF+gICBgoV+hICBfYOAfoCAgYCCgoCAgIp/gIWCgH+Af399fYSNhIGAgYCAgn6AgIJ/gYR/fYCAfn+DgIB9gIGAh4SEe4B/gIGBgoCCgIGAgoB8foKA
foOAgICGf31/g3+AgoF9gYF9fn6CgoGDgH6CgIB/f4OFgH+Af4SEd4GAgH1/gX+BfoOAfoN+foB/gIKBf4CGgICAhICAen59gIGBgICDgXyDgH6AhI58f3+AgIB9ioB9fYKCfYOAgIF9gYCAdn2AhYR+gICAf357
eoB/gox/iHmAgIKAf4KCgImBlICBfYSAgHmBfn+Ee4B/gX+BgIOAf3tqgH59fX99i4CAg3+Af4B+gX+AhYCChn6AgX+BgICAfn11eoKBfoCAgH+Af3uBf4F8goV9cIN9gIB/gIB/h4GAgICAf3+ChIKAgIBzgX+C
gYB/g4CAgYCAgISAgIB8gIR/gIB/gIGAgoODgISBgXuAgoB+gICDgoGAf3+Agn99f4B/gX+Af4CFi36AfoKDgYB3g3+AfYGDgYGCfoCAf3+AgH6AgYCLhIKBf4GCgICAgIGGgYCAgIN9f4CFgoKCgIZ8fX+AgICC
e4GDgICJgH2BgYCDgICAgYCAgIJ+gHyCf4KAgIB/gYOAfoh/goGBgIiAfn97gICDgIJ+f4CDhIJ/f3+Af36Cf4CAgYGDg3+BgYOAf4CAfoJ+gYSAgoCEgYR8f4B/gH+AgHuBfH6BgIJ9gICDgIV/gIGCf4CBgIKA
gX99g4GAgH+BgIF/gH+AgoWAhICAgYCBf4CAgISBgICDgIOBfoB9gIV+gH5/eoGAf4B/gIF/gIWAfoGBgICAgHuAhYKAgICBgYB9gYKAgomCgIOBf36EgYCFiH+CgIB+f4CAf4B+gHyAgH2BgIOCg3+BgYCBgXyA
goGCgX+Bg4J8fIB+gHeCen+Agnl5gHuBf4F8hn+DhIGAhICBgICEf359d3h/gn+BhIaAgIB/f4F/foF/e35/goB9gIl8f3qDfYB5gYB+f4SBe3+BgJCAgn9/gn+Df4F/gYJ5gX9/gH6AgH+Af4CBe4aAg31/gn+E
foB/gYF+f3t/gICAfIN/gICAgoCAfIB/gIGAgICCgn+ZgX+BgH+Af36CgoCGfYGAgIWAgIN7fIuAcoB+fX6AeYB4gYKEgH5+foGAgX9+gH+Lf4OAgX2Ff35+foB9gICBgIJ/fYqAgHuAe3+AgH+AgYKBgIB/gYCA
nYOBgoCBf4SAg4CCf35+f393fYOCfICCfYCAgXqAf3mBgICAgoCBf4CCgIB9foCBgX2Af4GAgICAgoCAf4F/gICAg36PfIB+gX99gniBhICMgICBf4CAf4KBgICAh4F/f358fYGBg3uAgIB/jYCAfn+BgH+AgHuD
gIGBgoGAgn55gH+AgIOEgYJ+gIGAgICCf4CAgIF+gIB/g4CAf4KAgn+DgH5+f32AfYKBf4KAeoGCgICAgnl/g4GAgoGDgH+AgH2Af4KAf4GBg4GAgIKBgn9/e4GAhICDfn6AfYB+gIGBhX5/hYJ9gICBh3yDgICA
gn5/gX5+gIGBgH99gIOEgoCDgYGCfICAgH6Af4B/e4CCf4B+cIKBgIOBg4KAgH+Bg4B+gYGCgH6Ag4GCfoCAf36AenuCgn+AhH+Af4F+fX9/gH1/gIB/gIKAgYCAf4OBf4CBfYCCf35+gn2CgYGEe4B/foCAgIGA
gYCAfoKBgICDhn+Agn+Af4B/iICAgIR+gICAfoCBgICAgICDgIh+f4CAgICBgH6Een9+hYGBgIB7gICBf4CAg3uAgIWAgYCBf2SAgISAgYR+hICAgIJ+f39+gn9/fH+AgX+AgH9+gISAgIGAfoCAg4N/gIF+f4CB
gICDf4GAgYF/gIGAgIF8gIJ+hIGAgYB/gH+AgYCAgICBgX11fHp/fn+AgYCAgYeDg36AgIB9f3+CfoCEf36AgIJ+gYmBgH+BhYGBgICBf3+CgX2AgYB+f4CFgYaCg35/fYB9f36Df4KAgoCAgICAf4CDgH+BgIB+
gX57gICAe4GAgIWAhIGEf4CCfoKAfoGAeYSAf3yDgICAeoB+gYJ9gICBgIB9g35+fn+AgIGEgIGBgIGBg3+FgIF+gYOBiIWBhICCf4GAf3+AgX+AgICAgICCgoB7gICAf4B7f4CAgICBhIGJgn+AgIKCgIaDgIOC
gX+EgIN/f4OAgICFfoF/g3+AgX+BgICAfX+EgIF7f4KCgoZ8gYKAgIGDgoB/gYKEgIOAgIF/gYCBgIF9goF/foB/gIGAgIKBf4SBfoCBgoGAgIB+gICAgICAgICCgX9+gX+AgICAgIJ9f4SBgYB9gICAgYF4gYCB
fH6AgH2Bf36Dg4CCg4B/gIB+gYJ/g3+DgYB+hYJ+foCAfn+Bgn98fISAf35/fX9/gIB/gIGAhn1+gYGAe4SBfoB/hYB/gX5/gIJ/fol+hICAhICBgYCAgIN/gICAgH+Afn9/g4GAfX+CfH+Af4B/g4CAgIF9f4B9
fYJ9fn59fYF/goCAgoCBgIB/gYCBgIKAe32BgH+Bfn9/gYCBeoJ/goCBhoOAhoCAfIGDhI6BgH9+fIJ9gICAkX+Df4CBgH+AgH9+gYCEg4CAgn+AgICBgoKAb36AgX+AgX+AgYCAgX+Bf4GBd4CDhYGGh4WAe4CC
hYCDgYGBd4GAfXh/gIyAgX18gIB6fn2Bf3p/f4CIgYKAf4CAfn+DgoGAgn6Af399fX6BgYKBhIF/gYCAhH6AioF9hH+DgH2CgoV+d4mAf4B/gHyAgICAgX6BgH1/e36AgHiAgYCAhH58fYOLeYB8f4OEg4SBgH+A
gYCAgH5+foGAfoKAgHt+goGAf4CCgIiEhoKAgH9+gYF/gHV+gIKIgX+Bf4B+gX5/f39+gICBfX2Af4F+f3x+foGAgXqCgIKEgH2AgHqBg4B/gYF+gIGBgIKCgH6CgICGgIB2gX+CgICDgYCBbICAfoCBgIF/hYCC
gH2AgX+AgHyBgHuAhICAgIGBgoGCgICAfICAgHp9g4CIf4CAfoB+fXuCfn+Ag39/gIB+f39+gH5+foB/gIKAhYCBeoGAfn9/fX6CgIJ+fYGBfoCCg4CCgYCAgH1/f4CBgYB/fYCAgH5/gnqAgH57gIB+gYB+loGA
gYCBgICAgICBgIKCgH6AgH+AgYCBfn+BgICCfYCAg4GAgICCgIB9gYOHfoB7fYJ+gYCCgICAgX+AhYCCfn1+goF9gIKAgH2BeoCAgX6CgIB8gIGAfnd+hYOAfoN/gIGEfn+AgHiAfoGBgIB+gYCCgIKEdX+AgICA
gIKDj36Ag4GEf3+BgYCAgYCAfYGAfoCCgH+EgYCAgIV+f4CBf35/gICAgH+Ag4N+gH9/gIKBgH+BhYCAf4B7hYCBf36AgoGAfoB/gICBfoF/fIGAgICBf3+Afn9/g3+AgIGBgISAgICBgYKAgH96gIB/gH2BgYKA
gYKAgIR3gICCdoN9f3x9gIKAfoGAgoCAgICAg4CCgoJ/goGAgYOAgIGAfniAgX+Ag4CBgYKAf3+AfoCEfYGAgH+BgIR+gIGBgWaAgYCCj4N/gn6CfYCBgICCf4N/gICAgIB/gH+BhoB/f4WAgH5+gHqEf4CFg4CA
gYCAg4OAf4CBf4B6goOAgIZ/gISAfH98gYCAf4KCgH6AgYF+gISAgIN+gIB6fYCAgIGBf3qAgIF/fnuAf4CBf3+CfICDgYGFf4GDgYGBgYCAf4OAgIKBh4V/f4OCf4B+gX6Af32Af31/gYKAgIB/gIODg4B/gIGA
gH6Af4CBgIKAf3+Af4KEf4CAgIGDgIWAhoCAgXyAd4B+gYF/e4GFgIB/gIB/gYB/gICGfIB/gYCBfn5+gX6Ad4CAgIKBgYB6f4N5gIF/gIF+gIOCf4KCgIB/gIB+gHh9fn6AgIKAhH2DgICBgYCBe4B8f4CAgH+F
gYCAf353foCBfYGAfIB6f3+AgICBf4J+g4CAgYCBgXx/gHyBgICBf4SAfoCDfICAfYB+gICCf3+Cf4F+gIWAgIJ/hoOAgoCAfoF9gIB8f4CAf4CAgIF/gIGCgYGCg4F/hH+AgH18fX6GgH5igIB9gIB7gIGBgH+C
f39/gIB+gYCChYGAgoODfoKBf4SAgoCAhoF+hX6Bg3+AfoCBeoOAgIKAgICAhYGBf4CBeYKAfoOAgICAgIGBhHt/gIOAf4eAgH6AgHyAfYV/gYB0gHWBgICBgoCBgICAgH6Cf4CAf4R8g4B+hYCAgYV/e4B4fX1/
d4F/fIF+f4F8goCBgICAgH9/f4R6fX99gIB+f4J7gHt/gH+FgIGBfoF7f4V9gH+Af39/gnh9gYJ/eoB/gICBgH+AhH+AhIB+f39+goJ/f4SAfoCAgoCAgH19hX+AgYCAgIF9gIF8gH+FgIKAg4F8gIB+gYCAhX+B
gIF/gH2AgIB/gH+BgIKAgH2CgX+AgIF/goF/gICAfn+AfH96gIB7gIJ+f36CgoKEf4GHgIR/eYGEfo+AgoCAfYB/gH+AfYCMgYB/g36AgIJ+goqGgH+AgYOBgIGAf4B+g36Afnh/f4CAgHmAg32Bf3x/f31/fH5/
f4CAgICAgn+Af3+AgYF/iICAeoF/gYCAgHuAgICLf35/fXiBfYKAgH+CgICBf4F/gICAgoJ+f398foCAhYGAgH9/gICAgYB/fn+Cg4KAgIGCgoF7g4CDenh+f3t/fIB7goB9gICAfn+BgH2BfoCBf4GBfX+AgYCB
g39/f4GDfoCAgH+BfXx+gIKAgYOAgX1/hYB6f4F/gIGAg4N/e4GAg399fYB/gYl9gH+BhYF9e32AgISAgICEgoGBfYCCgoGAgYCAg4CAgICBgIB/fYCAfoCAfn5/g4CAfIB9fn+BfoJ+gH6Ag3uAiH97gIR/gn2B
gX6BgH6DfoCBgIF+gIB/gICBgYCFf393f3yCgYCDgYOAgH5+hYCBgIOBf35/gH6AgIGCgoF5gIJ9gX6AgICBgIB/gn6CgnuAgICAf4GCiICAgn2Af4CAhIB/gH+Agn2AgH9+g4GCgn+Ae4OAf4F7gIKAgH9/gIGA
goB/gICBfoWBfn+AioGBgYOAf3+AgoCAgICCgH+FgIGAgoOAgX+BgoCCfICAgH2Efn2AgYB+gX+AfX+Bfn9/hICDgYKAgIF8fn9/hIaBgICAgICAgH9/gIKBgH5/fYGBgYCAgX+BgIOAgIGAgYCAg4GBgn+AfoF/
eXuAf3+Af4F+gICFgIGCf4eAgIB+gIF+goOEfIKCf32AgICDgH+DgH9+f4eAgXt/gIN+gIB+gYCAgIWBg4F7goJ/fH99g4OBgICAhX+AgIKMgX6AfoCCgH99e4SCcnuBgIB/f4CFhIB+gH5/fYB8gH99goWAgoCE
f4F+o3+Df4CBgIB9goR/foKAgX54gYGBfXiAeYCBgoCCgIB7gICAgX5/gH+EhIB+goCAfX98gHyAe36AgH2Cf4B+h4CAbYZ/hXt9fIKAgH2AgIGAgICAgIGAgnyBd36AgoOFgICBgIGAgICBgIN+f4CAgYGAgoB/
f3+Gf4KAgIR9gIB/gIOAf4B/gnqAgYaFg4GDfYGBfoBvgH2AgoCAf4CAgoCAgX2BeXyAf39/gH+Agn+Bgoh/gYCAgIV/f4GlgYB/gHx/fYCAgX6ChX6AgIB/gICAgYCAfoCAgoCBgIB/f398g36AhICIf4F+gIB+
gH57f3+AgoSBgIF/gIB8gJOAgIJ+hICDgIGBhYOAfoV/gIN/gIGBf4CAgIGBf32AfYKAg4GAgH+BfoGAgHuHg398g4KCf39+gICAfH+Ag4KJg3yAk4CBf4F+gYB9gICAgIB+goCEgoF5gIB+gICBiICCgICAgoR/
gIJ8gICAfoF/gH1/gICDgX+BgICAgYCAfoKAgIiAfoCCgX6EgH9+gIR/gIeBgH+BfoB7f3uAgHmAf399gYBwgH6BeoCAhYCAgH6Afn9/fX+AgIKDgX6BgIB9gH+CgHyAgYCAgoGAg319hYKAgn+DgYCBgn+AgIKB
gYGBgH+Cg4B/fn+Af4B8goCAgYJ9gIB9gIF/gICCfIOAgICCgICBgIGAfYCBgoCDfICAgYGDgICGf4F5gYB+g3+DgIKCg4CAf4B/gH5/gH+Cg4CAgH+AfoB/gn5/gH+AgX99fX6DgIGBfYF/f4CAfYCAfX5/f4N+
f4GAgH+AgIKAgHx9gICAgYx/gIV/f4SDgX+AfX5/gICAgoCAgX6AgYKFf4CBgX+AhH+DgIB+gX+EgYh/gIGAf4CAgH98f4CBgIKAf4CAgH9+f36Af4CAf39/hWx+gIaDiYCAgHyAf4OBe4CAgICBgnmCgX2AgH+G
f4B/foGAgYKAhHqBf4CAgIh8gIB9gYOCgH9/gX1+hIOAf4CAf4B9f4CBeoJ7gISAgH6AgICCgH+BgHmAfYCAfoCAf4KAhHyAfYCEg32AgYCAg4KAgICCf32AgIKBf4CCf3yAfn5/gH9/gYF/goB/f4B9foF/fYN/
gIB7gIp+gICBgH5/fIOEgHt/hoOBgICAgYZ6gYmCf4B9f4CCgn97gIKDgYCCgH9/gIOEgIGAf4CAgH6CgHt9f3yAgIB+gH+Bf4B/gX+AgIF/gIGFgICAfISGgXqAgICDfoCAgH96gX6AfoCAgoCAgYCAgYOBg4KF
gYCAfYCDgIZ9gH59g3+FhHl7hIOCgIiBgn55gYCAgYCAgYCAh4B8hICCgH+CgX+AhICCgn+BgH+HfX5/f39/foCAfn97gIF/fYCBfHyAfn+AgICAgICCf4Z/hIB/i4SAgIGBf4CDgH9+gn98hoKAhoCBgoCBgH+G
f4GBf4CAgIB/f36Ag4B/f4B7fYB9gH2AgX+AgH+FfoF/f4CCgIB/gIKAf4iChIOAgoJ5gIGEgHuCfYB+gIB2g399g4CGgH6BfX2Ag39+goCAgICBfoGBfoB+f3+AkICCgn+BgIWBf4B+gn+AgIF/hYCAhH2Bfn2A
hoCAgIOAgoKCgImAfICBgYBxfYB/fqKAfoB+gH6AgICCfoB+e4B+gIeAgH6AgYGHgIKFgoF/fn+AgIB/gIB/foCBgYCAf3+GgoB+f36CgX+BgYGAfoB/gICJhIF/gIB9gIKAf35+gICAgH6DgYCBgYB/gH5/gIR/
f4CAf4B8f4B/f4GBgIN6gYCAgH54gH6Afnt/gXuAgH+Dg32BhYJ/gICBf4CBgH9+gH6AgICBgYKAg4CAgoB/gIGEfoB4gYCEgH+AgICBfYGBfYB5foJ/foOBgHuCgXx/gX9/f3+Am4CAgYWAgYKCeXx9gICCf4F/
hX98gIaAgIB/gIF/gYJ+fn6AfYB/gICAf4CAgYB9gICEgYCAfYCCgIF/hIB+d4SBf3+AgoB/gYGAgYKBf4CBgICAfYCEgH2AgIB/goB8gICAhYGAgISAdn6Afn5/gIOBgoF9gIB9gIR/f316god+f4B/foB+gH+B
gIF8gX6Bf4N+gH9+f36Afn9/f4KAf4CEhH19gYCCgX2GgYCCgICBgH9/goOCgICAgXyAh4KCgISEfoF7gICAgoCAf3+CgICCfYR/gIGAfoKFg4CAgIGBgICCgH2AgX2AfoB+foKIgYJ/gHqAgYCAgH9/gn+BgX+A
g4CAfoOBgH5/gH6AgICAfYOBgH+DgIF/gICAg4ODgX+AgIB/gICAgH5/foJ+fX+CgICAgYGCgHuAf4GBfn9/gICAeoB+gH6Ad4CBg39+f32BgICCgIV9gICDfH+BgIGAfn9/gH6Af4CAf3+Bh39/foCFgYCAgYCA
gIB/gX+AfoOBgIKAfnR+gIGAgIB/gIOBgoCAfIGDgXt+f4CBgYCDgH+FgYJ+hYCAfoWAgICCf3x9gIKFgoCDf4OAf4SBf4CBfoKAg4CBgHyEf39+gn6AgH+AgH59gYKCgICAgH+CgIGDgYaBfYB7gICCgIGAgYB7
fn99gHqAgX+CgIKAgYCBf4GAgIJ+gH6AgIB/gYF+gICPgIaAgH2AjIKAgX+AgoCAgYV/g4CBfH+Bg4CAf4KAgoGAgYCAgICAgIOAgoCAgIF/gICEf4F+gICBf4OAf4KAf4B9f4CAf4B+gICAgIKBgH2AfoGAeYB/
goCAfIN8fYGAgnh+gH2BdH6EgICAgIF/cIB/gICCgIKBgIB9f39+g4F/hIOAhIKAgIB/foCBgX5/g4B+gIB/gX9/hIKAgICAfYB9f4CAe4CBgIB+f354gIGAgHmCgoF/gX6BfIOAf4B+gIKCgIOAf4WAf4B+hX18
gICAgIJ7hX6AgIKMf3+CgIGAgICAjnmBgIaAgISCf4GAf3yAgICCf4CAgICAgYB8goB/gIKCgIKAgXqBgH9/goCBgHyBf4CBgH6CgX6Af35+gn+EgYKAgoKAhYCAgIt/gIV/e32AgIGAf4CFfYCBgICDhoCAgoB+
gICAfn2Af36AgICBgIKGgIGAgICBgoVygoCCgYaAhH6BgIKDgoCBgIGAg4F/gX+KhIGBfYV8gX6ChISCfICAgYKAgIF/gH9+gHt+gYF+gH+DfX+Bf35+gICAgoGAgH+AfYOBhYF/f4N9goOAfIKAgH6Ge36BgICC
gICAgoF/gIGAgHuAfYCBgISOf4B/f4GAgXuAgIaFfYCHgoCAf4KCf39/gYCBgIN+gIB8gYSBf3+Afn+AgIF9gXp8gYB+gYKAe4J/gIOBgoOBfnqEgn2EgICAf4CAgoF9gYOAgH+AgHeAfoOAfoB9gIGBgISBgIOB
gn2Bh3+AgICBf4J+f4CBfoCBgX1+f4N/gYCBf3+Ah4B+f4CBg358hYCBgH97gICAgH+AfoGAf3+BgX6CgICAgIGAf32BgIGKgIOAgYCAg32BgH9+e4KAf4GAgX6Af3yBg3yAgn2AgIJ/gIOCcoGEgYF9gIKBgn+B
gICBgH6BgICBgIWAhYN/gIJ+hICCg31/e4V9gHyAgIGAh4CAgH2Afn9+gIGCfYCAf4CBgYCCfoWBcICAgYOBf4CCf36Bgn+AfoCHhoB9gH6If4SBfn98gIB9foCAfoCAgICAgoKBgX6AgoGAgH9/gIGBgIOAgn5/
gn99gn9/gIGDgYB+gIB+goB6gYCBgYJ/gIB9gICAgnqDgYCDgH6AgICCgYGDfnyAgoCAgICAeYF7dn5/gX2AgH5/goKAgIF/gICAgH5/gH5/iIV7gIB/fX+Ag3+BhH1+gYF9g3+Bf3+AgYF8gX+BgIOAf39/foOB
fYGAgIN7goCAgICAgIGBgIJ/gICFgIF/goB/f39+gYCAf4CCgYCAgICAgoB8f4SBgH+AgYWEfoJ9goGAg36AgICBfn+AgH9+fnt8gH1+ioKBfX+BgJCAe4B9gH6AhIGEgoCCgH+CgYCAf4CBgHaBgICDgIGAgICC
f4R+f4CAgoOAgIOAgYF8gHd/gICAgH6Ag32Agn56gH18gIOBf4CAdoB7f32AgIB+gn2CgIOEgICCgIB+fYGBfICAf4GAgIKAgIGBgIF8en+BgIGBfoR/gICAgoJ+goR/en59g392f4CAhH99gIWAg4N9c3x/gn2C
g3yDgIB/g4aAfHiAhH+BfX59foN/gH2Agn6Bf4B/f3V9gIJ7f4CAhYN/gICAgICCgIyAfYCEgICBgIJ+gIGAgn6BgXuIf4KAgH6BgIB+gH5/fYGAg3x/f4GDgIB9gHqAfYSCgIKAf4CAh4CBf4WIgIB/gH+Af4F/
f4J/hIGDgIOBgoB7goSBg31/gX6Af4CAf3+DfX2AgIl/fYB8gYV+fYCAgICAg3iAhIB7gYKAfX+Cf4GLgYSBgICAgIKCgHmAgIB+goOAf4CCf4GAgIKCgHiAgoKAgIF/gIN/foGAgICAfYB/goKCgIB8fIKAf35/
gH6AgIF6foB+gHuAgICBgIGAgnuAhIOAgIOAgH58goGAgICBgoCAg4CAgoKAgICAf4B/goCIgH+DgX18f4CAgYJ9foCBf4B/gH6Ag319f4CBfoJ9fn99goF5f4CAgH6BgYCCgICBe36AgoGAgIF+gIGAgYCAgH+B
f3+AgHuAgX+BiYCAgYGAhYGDg3+BgX6Af4KCf4CAgoWBf357f3+AgYOJf3yFg4GEgICAgICBgIB/foGAfICBgYd9gIKCgoiAgICAeoCAgoCCgIOBgIJ/gIGKfYB+gIJ/gH+AgX+AfYKFgIKBg4p/gH99gICBgoB/
gIGAgYaBfX+Af4CAgICDgH2GhICAf4F+gH6GgH+Af4N9gIGDfIB+gYCBgICAgIGIgIKAf4CBfYCEfoOEgICBfIKDfoCBgHaAfICBgIR8goCCe3+FgICBfoCFgIGAhYCBhH+CfIGAgYCGf4B8gIF+gIB8gICDgnp/
gYCAfXyAgX99f4OAgYCAf4CAgXyEhoB/gIN+gIB+gIGAhIB/f36BgoGAgIF4hH+AfICAfYCBfn+Bf4CBgIB/gIZ+gId8fX99g4GCgIKEgIeAf32CgYCAf4GFg4GAfoCEf4CWgIB6goKBgYGCgYGAgH96gICAhICB
gYGBgH2AgH+BgoB/eoGAgH9/hYGCgH19fYGBgoCAgICBgH2EgYGAgH5+f4CAgIB/gICAgoB8gH9+gYCAgXyBgIWAe4CAgH2AgICEgH+AgH9+g39/gYF/gH9+gYCCg4CBg4B9gICAgH+AgImBhYB/goCBeoCBgYCA
gnqBgH6CgYOAgYGDgYGAgIeCgIB/gYCDen98gH2HgIGAfH6ChIZ/fX6BfoF/gH6CgISGgH1+eYCFfYB/f4d/gIB+goJ9f4GAgHeAgIF9foaBfoCBgX+Afn2BgH+AgYaBg3+EgX2AgIp9gYF/goSAf4CcgX6Df4GA
g4CAf4R8gIKAgICAgIF+gICAgoGCf4KAf4GAgn+FgYCAgX1+gYCAfoCDgIGBfX+AgoCAgH+AfYSDgYB+gH6Bf4GAgICBgICBgIGCgIGAfnyAf4CBgYCCgYKCgYGDf3+AgIJ8gX2BgICQgX59hYCAgIGDgH6BgYOC
gYCAgH96gH2CgIGAgoGAfYSAgYCBhH+AgICAgH6CgIKAgIGCgH+AgYGDgIGAfYB/fn+DhIGFgoCJgoKAd4KFg3+Ah4B+gYGDgH6Afn+CgoCAfIKAgH2AgoGBfH9/gH55fXqCgYB9gICAgIN3gn+BgH+Cg4CDf4eC
gIN/gHqAf4GCfoB8gICAgn6Af4GBgH6AgoKAfoKBfn6IgYGCfn6AgX+BhIB+hoGBgIh/gH9+fYCBe31/gIB/gIKAgH+AhIB+gIGJgIKAgH2Af39/gIN+gn+AfoGAgIKBgH+Ef39+gIKAfIKEhoCAgH99gYB/foB/
gICAf4CBeoGAgIB6fX6Gg4CAgICAgX1/gn+AfICBgICAf4CBgYKBgX+Df3+GgH95foCAfYCAgISAgX+AgICCfoCAgIGEgoF+gIKAfoF9gn+BgICBgn+AfoB+fICAgICAgH9+gIOAgIOAg4p/goJ6hHyGgn6BgoCA
foCFd4KAh4OBgoOBgX6AgHyBgICCfIKAgX6FgX17f4aCgX+CfoF8foSAf4CAgX+AgIGAfoCAgIR9gH+AeoCAf32BgH+CgHx/gIKAgICAgIKAgH6CgICAgH1+f4B9hH2AgIJmgYB8gICBf4CAgH59hoCAfoCAgn9/
gICBgICAgH9/f4GAf4CDg4GBf3Z9gIeAgX58gICAfoGCgX9/gIB9f35/gIJ/gHyAgn+AgICAgX5/gIGAgIB/gIGAg4KBgH+Bf4B+gYKDfoSAgIGAgICAgIV9fn5+gIWAgYaAhYCAhIKAfYF+gHeAf4GBhn94f36A
gICDiYCBgH2AgICEgH9/gICCgYCLgH9+foJ/hYCBfXuAgIGAgICBf4CBfoB+gIJ+eYCAgYB/gX+AgICBfHuAfoCAiICFfoCCgH+Ah4GAhYB/gIF+gH9/foF/gHyBgICAgH1/gIOAgHyAgICAfoB/gXuCgYCBf4GA
g4CHgYKAf4F+g4aAfoGAgIiAgoWBg4OCgH+EgIGAgH6AgoCAgoB+gH6CgIB9gICBfn+Bf4F+gYCBgX+CfYB+fI2Cg4J+fICAgICAgICCgH17gH6AfH2AgICAgYB/hICAf4F+gn5+hnqAgIB+f3+DfnyAgICAgH9/
gYGBgYN9gH9/gICDe4B/gYmDgIF/gIOAg4CAfn9/hYCAgICAgYGAgIKAgICCfn5+gIB/foF8goKAfoCBgH99gICCgYF5gYB+gH2AgICEgoF9g4GAf4CAfXyAhYGAgoB/gHt/fX+BeoCChIJ/goSCe4CAgIF/foB/
gIKCgoB+gIKDf4CAgoGDdn6AgICAgoF+d4CCgIGAgH9+gYGAg4CEgIJ8gYl/hH6AgICAfoB+fn+Af4CBhH+Af3+Ag3yDgICOgJCAgYCAeYSAfnt/f3l7gIB/bYGAgIB/gH5/gHx4hYCAg4GAf35+gX9+gH+BgIB9
gIB+foGBgH+AgICFgIB9gX+Af4B/foB+f3+AhIB/gH2AfIGBfn5/g4KBgoSBgIGBf4B/gIKIgX6Ff4CAgX+DhHyDgn6BgIOAf3mAj4CBgH+AfnmAgICBgIGDg36GgH6Ef4B/gYB/gYmAgIOBf3+BgICAhoCAgX+B
gn6JgHyBfYB7gICAgIGAgICBgH9+hoCAgICAgIB8gIGAgIqAgICDgY2AgHyAg3yEfICDfoV9gIiAe4B3f4h6gH9/gIB/gIGAfH+AgYB9foCFf4OAgIOBd36GhICEg4OAgICCgICAf4CEgH+Bf3+AgIB/gYB/foCF
f4yEf4GAf359foKBhIGBgYF9f4B/hniAfn2DgoGDgIB8gH2AfYB/gHyCf4CBf4GAe4GDh4GAhX+AgX+AgYF/fYCAgYGAhIGEf3yBf4CJgIKBgoCAgH+Ag4CAhIJ9f3yAgIR/gH9/f4CAgIGAgYCAfYWAgIR/gn+B
gICEf4B9gIKAgICCgH+GgH6Afn6Egn+Afn2AgH+BgICAgICAfoKAeoCAgIB/gYGCfYB/gYOCgIGAhn9/foOAg4B/gIB7gIJ/goB9gIKBd4GAfoCAfnuAgYB/hICAfoR/gH5+gIF6fIGAgIOAgYR8gIB/gIGAgH99
hYCAf4GAgICAe4KAf4N/gH+CgIB/f3+CfoCAeYCCf4GAgICAf4SAgIGAfoGBfn6DgIGAgYCBgoCAgoCAgIN+f3x+foB9fIOAgoOCgICBeX+DfoF6gn2CgoJ9gYGAfoGAgoGAgYCAfoCAgICAgoN9gIGAgn19fn58
fICAf4eCfX+AgH+OgH1/iICAgoB/goF/gIKCgIOAg36Cf4CAgH6BgIOAfn2DgYCAf4KBgH+AgH+AmYCAgXyAgIF+fH9/iYCAgYCAfoOAgoCAfH+AfYGAfn6DfH+BgICBgIF7gICAf4CAg355f4KFgIGAgH96gICA
gISBgIN/jIGAf4CAgICAgn6AgX6CgIN+f4N/gX9/foCAlYB+hIWBfY6Af35+f4B+g4CBgH+Af4B+f3yAgH+AgIB/goCAgYCCgICBf4GBgX+AgH6FgH6CgIGAgHuBf35/f35+gICFfoCAgH+AgIZ/g4CBg4F+gYaC
hIGAgYCCgH6AgH90gICBfYGAgYGAgn6EfoaAf4GBg4CAf4F+f3yAfoCAgH6BgICBhoOBhIGDf3+GgoCEg3+CgH9+hIB9gICAgICAhH6Bhn6Bgn+CgYB7gYWAhHaBg4R9fYCCf3+DgIB1f4CBgH6Ef4CFgYCAgYCH
l4J9g4GBgICAf4CAhYSAgHt+gICBgICAfYCBg4d/gn1+gH9/gIaAgIB/foCCgYCAgJeAgIN8gH18f32JgH2BfYCBgYN9gH+Af4KAf3+AgICAgICCe4CCf3+BgIJ+gHeBgX+AhIGBgICBhoCAgIGAf39/g4CEg4F/
gIB/f358gYB+gYB9gIN+fICFf4CCgIB/foCAgIOFg4GDfoF/gHB9gIGAgICAhIJ5gYB/gIOCgIKAgX59g4GAgXyAf32EgoKDfIR+gZJ+f4GAg3+ChIGAf4GHf4CDf4GBgHyAfYKAgoKAg4CAgYF9g4CAgHyAhYCA
f4GDgH6Ag4CCgYGCf36AgYB/fICBhIGAf4CAgH+AgICBg3iBfYOEgYCAgICAgIGDgIF/fYCAf39+goCAgIeIh4CAf4CHgX+Af4B8gHyAgIGBf4J+hX9+f4CAgn+DfX+Bf4CAf4CCgX9+gH58gYCBg4CAgICAfX1/
gYOBf4CBgIGBhH99goCBeYCDgICBgYCKgIWCgH99gH+Afn55gICAhICAf4CBfIGFfnaAd36AgICAgHyAfoCBgIKAgH+BfX6AgICAgXqAfX1+e4CAgH1+hIB/gH6CgIJ+e4CBgXuAgIF9gIB/gYB+gICAgICAeoB/
e3yBgYKCgIGAgIF/f4B+gYCAf4B+f4OAgIB/gXyAgYF8gIaAhH57gIF9f4KBgICAgIWAg4GEf4CAfoB+g4B/gH+AgICAgH+Dc4B/gH+AhYR2g4KAgYCBfoF9g4CAhn5/gIGFf4B+gICAfn2AgICCfnuBgICAf4GB
gX5/gYCAf4CEgIWAfICCiH59hICAf3+AgH5/fYOCf4J9gIKAgICAgIF/f4OAgIGCgoKDhH+Ag3+FgISAgICEfX+BgH6AgoGCf4CAhH+Cf312gYCBgIKAf4CGgYGAgYF/kX+GeoCCgYOAgIGAhICBgICAf4B/f35/
fn6Ag32AgH9+f4CAe4CAgH9+gICDgH+DgIGAf3+AgH+BeoB7hYCAgIGCfoKCgX+AgYCAgnd8gICAfoGAgICAgYCAf4B/gX9+goCCgICFf3+HgX9+gIB9gIGAgICBhX6Eg3+Bf3+Af3+AgIB7g4F/gH+CgIB+gIGA
gX6AgYCBgX6AgYCAe4GBfn98fX2Ai4KAg4F+gIB/gIGBgX+BgoF2f3yAgYF+foGAgI+Af4GEg4B+f3+Af32Bf4CCfYCDkYGBfoB6foB/gIOAf4WAgIKCg39+gIB8gH5+foCCgICQgICAf4B/e4B9hn6Af4Z+gIB5
foB+gXx/f4GAgX6DgX6CgHyCgoCAgIOAgX5/foCEgHt/f4GAfoF/f36AgH6AfoB+gIF/gH+BgIJ0h4B/gH+Agn9/f4R+gYGAgX+AfYCCgIN/foB6gYCEf3+BhICAgICBhIF/gYCGgH9/fn2CgISAgH+AfIF8hYCA
h4B9fIF9gX+AgIF8hoSAgYCEgIB/gH+DgIGBgH+AgICAhIJ/gH9/gH5+gH+Cf3yBf32Eg4CAgIB9gYCCgn2AgICAgISAgH6AfoB+gYB7gHuAgIGCgIF+gIZ/gH99gH6AgYCAgIF+gH5/fn6CfYCBgYCDgIB/gId/
gH6AgIGAgoN1fICAf316g4Z/goCAfX9/fX+EgICCgH2AgICAg399f4KAgoKAfYB2gH6EgIKGhICBf4KBgICAfYKFf31/f398g3+AgH+AgICAgICAgICAgICBgH2AgIB/gX9+eIOEgIV/foB9gICDgIeBgICAgoB9
f4KAgH1/gH+AgICCfoWBg4F/gH6AgYGAfIB+gH9/ioCAgICAgIaAfICAfoB/gIB/gIJ+gYSAg4CAgoKAf4iAgH94gIF8fYCAf3+CgIN8gYCEgX+CgYGBgX1/iH6Bgn5/gICGhYGBfIKAgICBg4CAhIB4f4CAfn96
gICAf4CAgn1/fYCAdoCAgH99goCAhIB7f3+Dc4F+g39/gICFgIKAf39/gICAfoKCgYF+gYB8gISBf3x/gYJ6f398foCCiX6DgYOAgH6BgYCBgYB+goB8gIF+gISBgICAf35wg4R/gICDgYB7g4OBf4CCfoB7gH2A
gIKBf4SFgYCAgICAgX98gYCAgYCBgIB/gH5+gHyAg4GAf4CAgoB9gICCgHmAf4CAfX+EgIJ+e318gICAfoF/f4OCgYCEgYCCgoCAf356fn+BgH5/gYGAhH6CgICAfX+AgoF/f3+AfXyBgX+BgoCBhIN9gYCBgIJ/
gX6BgIGFgIyAgYR9gH+AhIGNeH97gYCAfYKCgICGgYR/fnx/fYCAgX6Ag4F+gIOAe4GAg4B+f4CAfIZ9gHx9gXyAe4CEgH+IgX97foF/iIB+gnp/gH+AgH99gIOCfYCBh39/foKAgIB9gH+EgICAhIJ/g5B+gHyE
g4GAgYCGgYGAgop8f4CAgH+Af4CAgH6AgYGBgH+CgoCAg4KAf4GAkXmAfYB+gn+DhYN5hoCBgYCJeIGDf4CAg3+AfYCCgYB+foCAgoOAfoSBgIF/f31+f4J+goF/gIKAgH9+gYCAgYGAhIB7gJF+foCAg4F9f4J6
gIKGfYKBgICBfIB/foCEgIB/gH6Af3+AfnyCg4GAf4CDg4iCgH+AgICBgYOAf4OCf4CBgIR+hYKAgH+DgIB/gX+AgIuBgYCAf4KBhoGAfYCCgYCHgn+AgYCDgX9/gn+AfXyCgYCCgIKEgICAgYF/gYF+gHuCgIGK
fX5/gXmEf4CAgIGBgICDgIGAgoB/gICAgX5+fn+AfnuAf4B/foOBgHmCgHx/gYJ9f4KBhYCDf4B/foaKfX+AgYB/gICEgoN9g4KBfn59gICAgX+EgYB/iH6DgICHf31/gIOAfn6AhIV9g4CBfYB+g4OCg4GAgICC
gH6AhIOAf4CAgIJ7fHyDf4CDgX2AfoCBgYCCe4B9gYGEf3+FgH+DgoKAgX+AgH6BgIGAgYODfoCAf4CAgH9/eoCAgICAgIB+foF6goCAf4OAgoCAgIB/gH2AgYZ/gX+EgICAe4J/gICAgIKAe4CAgYGDgIF+gH6D
g4CAhIB4fnuBgYWAf4GAgIKAeICFhICFgIKAg4B+gIOAgICCf3yAg4N9hIGBfoCAgH+AgIR/e3+AgX2DfoGCgX5+g4CAgX2AgYCCfoCBfYB/goCBg4CCgX+AgoCAgYB9gIF8gIB+f32Af4R/g3+AgICBf4CAgYB/
hYCAgYOBgICAf319fIiBg4CBgH5+gX6AgYCAhIF8fYCAgYCDgIF+gICDf3+Af4CAgX1/gH+Afn+AfoSBgICAgICBgoiAgn+Bg35/gH+DfYCAgn+AgIKAgoCCgIN+hn2AgIKMgoB+goCAgn9/f36BgYSAgX2BgX+A
in9+f32AgICDf4F/gYCEfYJ/gH+AgIKEgn+AhH2BeYCAfoCAgnKAgISCf4SAgH6FgH+BgH99h4F/gH2Af4CDgYCAfIB/gIKHg4N4f4B/gIF/foZ/gICAf36DfYCAgIR/gX+CgIF/gYGEgIKChYCAgoGAhICEgH+A
f36AgICJf4aCgYB+dX6Bg36Dgn+AgYZ8gIB7e4p/goGAhICBgn6AfYJ/gIWBgIB9foCAhIB/f4WEgYCAfn+CgYCDhoCAgX2AgYODgH+CgIJ+foCEhX5/f4GFf3yGgYB6gICAgICAgIGAgIF/gIB/gHyAgYB/f4KA
gn6JgoOBh4OBfoOCgYODe4F7gH9+foCBgX17gIOAgn5+gJOAg35+gICAgYR9gXWAgIB+gYCAgIB/gYWAhICBfoB9fn6ShoJ/gYF/g32AgIGAgIGBgICAgICAgICAfYCCgIGAgXx+fn2AgICAgH+Af4B+f3l/goGC
fYCAeYGAfYCAgn2AgX+BgIKAgH6AcX2AfHiBgH+Af4OCg4OGfn98gH9+gICAgX6Af4B/gICAgYB/gYCAe4F/fICAgH2BeoF+gICAfHx/gH5/f39+goCAgIGAgH1/fYKBgIGBgYB5fn9/gH9/gICAhIKBgYB+gH6A
f4CBgICAfnqAgIKCfoCBhICGgHx8foJ/f3x9gH+JgIB+gIB/goB/gIJ+f39+gYWAgYB/gISBgYJ/f36Ce32Af36Ag4Z+f4GDf4CCfoB+gYCAf3+BfoJ7f39/f3+Af3SBgIB6f4B/gYCBgIeFgIWDgX1+gICDhIB6
gX+BgH+EgIJ3fIGCg4GBgnuAgIOBgYGAgYCAgH+AhH9/g3yAfoB8f4B6gH+AgoGDgYOAg4CDgIKDgIB+gYCGgYB+gHqFg3+AfnmAgoCChICAfoGBg4GAgICBe4yJgHd9gIF9gIV+gX+BgICAeYOAgoGAgH2HgIGA
goCAfn9/gH9/fYGAg4F9f4Cge4N/gH+BgIB+gIB8gIB/gICAfoCBfYV7iIJ/hICAgIGBgH9+gICAf32DgYB/gYGAgIaDgISBd4CEgIODgH+CgYCCfoGCgXyCgIGAgX6Ag4B7eYCAfn+AgYJ/goCAgH+Ai4B/goKA
gH6Bf4CCgICAf4CCf3+AgIGDgICAgIF/f3t/eICAgIF9gH+AgH52gH+AgIF/gX+Af4OAgYCAgHuAgH6AgX+AgYJ9gIN+f393gX+CgYCAfoCCgHuAgYJ/gH+BfoCCgoB+f4CEgICAgICDgICEgIF+gIB/hYB/gXuD
gIF7eYCCgoSCfoR+gHSBiH+Af36BgYCAgIF/fX6AgH+AfoF/fn+AgoB+f4WGf4CAgICAgIKAgYCChICCgICAgIB/f4SAgYCAgICAgYOAgH+EgICAgoCAhH+AgIF/fnx+gYCAgICBgH9+g3+BgIJ+foGAgIGAgoB7
gIB6gX5wf35+gIGAgH2CgX+Egn9/fn9+gJB/gIB/gYCCgICAgH6BgIGAgoF/f4CAfoGAgICAfIN/gXyDhn6BgICBgYB/gICEgIF+gIGBf36DhICAgYF/hICFgYF+gYCAfoB/g4GAfoGBgIWCgYCBgICAfYCBgIF/
gH95gH6AgIF/f31+fYCAgICBgIGBhIF/gIR9f3+Agn+BgX6BgoCAgH2AfYCAfIGAgX+AgH2AgH6BgXqBgIWGgIB9gH+EfX6BgH2AgICAgICDfX5+f3aAgICAgIB/gYB9g3iBcYCCgH6DgXuDf36Bfn+Ef4GFfYOB
g4CDf36DgICAfYF9fYB/gIJ/hICBgICEgIJ/gIB+gIB/g4KBfoCAf4J/gIF+gIB+gYCCgICAd4GAgYCBgH2Bgn+AgYKFfIJ+gIF/gIB+gH2AhX+Af4KAgIN/gICAfYCAnX9/gH9/gX9+f4B+f4SAgIF+eoWEf36B
gICAe4GAgICAgYF+gIKBgICCgICCfoCAhoKAfoCAgIB+gX1/fn+BgH98f4iAgYCDgX95gICFf359f4CAgHp/hYqAfYKBgoCFf4CAgIB+f4CCgX+BgYCBfICBgIF+gICAgYB/eZWAgX6Ff4KBfYaAgICAgoKAgYJ+
f4CBf4GAf4F+gYGAfoJ/g4CAgIB/f4B/gICBgn6BfoGAfnl+d398gYCEgYCAgICCj4CDhH2Ff4SBfoCAgYF/fn+AgIJ9f4GAfn+BgX+CgIKAgYF/gH+AgH2AhnyFf4OCgHuCgH2BgIB8gH+AgYCAgoCAgXmCgYKA
gH2Af4B7foGGgYB9e4R9iIB/goGAgIB/fYJ9f36Cf4KCg4CAfn6KhICBgX+Fg4CAf3yAfYV/gH6AgH+BgYR6jH5/foOBgIB/gIB/gH+AhX+AgIB+fH+Af4CDgYKMgH9+fYKCf397e4GBgn+Af36Bd4GAfoGAgICA
gIB9foODgH+AgIGBgIKCf3+Agn2Af4CCgIB+goCFgH95gICBgn6Fg36AgoSAf4CAgIF/gH55dn9+g4B+gYCBfn6BgICCf4KAgYSAg3+AgYKBfoWAgIKAfoCCgICBgH6Eh399gH+Bf4GBgIN9doB/gH6AgXyAfoF+
gYCEgHyAgYCCfH+Bf4KGfX+AgH+AgIF+gIB+foGJgIWAgH6BgIGIfIB/f4GAgHp8f4B/gICAf4GDgYB/gYB/hH9/gYSAgIF9gIGDgH+BeoB+fYB9f4SAf4F/gIF/gIF/gH9/gHuAf4WAgYCCgYB4fIB/gH+AgIKC
eX+Bf4CAgX57gH5+gIB/f3yHf3x/gIGAfYB8goCAgH+AiX+Cgn9+f4CCgIF7foB/f4CAf4CIgIGIf4CFhYF+eoJ/gIWCg35+gYKBgYCAgIJ+eoB+gHt/hYGAgIF8gISCgIB/f4SBf4B7fYCOiICBf4CAgIJ/foCA
fX+AgIGFhIGAfoGAgICAgH+AhYB8gIGBgIB/goB+gYB+f4CAdoB/e4GAhIJ+gn5/doCAhYCAgH5/f4KCgHx/d4CAgn2Af4F/gIB/fIeBgIJ+f4CBgn9+gH2AgH1/gIaEgHyAgIaCgYB8gH9/gIJ+eYGCf4B/f4CC
goB/gn+Ac4F/f4CBgICAgYF8gH+BgIB+gH2AfX56goWBgIF/goB9e4B/foCBgYZ8gICAgIB9f3+AgoGAgoCDf4KMgYSBgoCBhYKBgn18f4F/fYB7f358e3WCiYJ/fX5+gIB/gYWAgICBgH+BgIN4g4GAgIGAf4KB
g39/gIB+gIKBgIB/gIGIg4KAf4F9g4GCfYKAf3+BfICAgIOAgIGAgYKAgoCAgYCAfoCAe4B+g3uHhYCCgIKAfn19foCAfoKBgH6AgH5/hYKDgH6Af36BgYCBgX+DgYCAgoGBhICAeoGGgIB2gH9+gICAf3p9f4F/
gICAiICAgIB8gICAgIKDgnuBgoGDgIOBgIKAf4B7gIR8fX9+gn5/gYSBf4CAgH+AgHp9gHp/f4CEgoB+f4F/gISDgIB+gH+Cg4N/f4KBgoGAgIGAgYOCgX+Bf4GAfoB6gICDgH1+f4F+gH+AgIF6fn+AgHyAgIaC
gH9+gICBfn2AgoGEgH+AgH2AgYB/gId9fYWAfoV+hHR/gYB+iICAgH+AdoGAgH9+gH9/f4F/gYCBgICAfX+AfYB+gYOAgIGAf36Cg4F/gYB/gYJ8goF/fn+CfH+BgnmAiIB8foKAfn+IfoN/foF/gIOAgICAgH56
eoCAgYGAfoKAgYGAg4CAg4GCfn10hIKAgH2AfXp/hYJ/gICBfoCDgH+BgYGLgIB/gIB+fn6Af4CAgIiBgIGBhIKDfYGAgIB/gYF/f36AeH6AfX6BgH6AgoCAfoCDf4J+foOBf4OBeHmAf4GFgX+CgYGAgoKCgH6A
hIJ+gH9/goGAfoB8gYCAfoCAgIJ8gH9/fn5/gH9/gYCBgIKAgICAgIGBf4B8gYKDgICDgX6AfYF/foCChICBf36Bgn5/gICAgX6BeICAgYCAgX9/gH5/goKDgYKAf4GCg4GAgH58f4CAgH1/gX+GhYCAgIKAgH2A
g4N+g4B+goF/gIOAfYB/hH6AgICAgIKBgICBf39+hYJ6gICAgICAgX2Gf4N/hH6AgYB/gIB9f3+AeICAgX6Cf4GAgYCBgICBg3+AgICDgHp+en99gYSAeoGBhICAgYCAgIB6foCBfoCBfn6AhICDf3+BgIGEgIKA
gX9/gIJvfoJ/gYB/gn5+gX+DgICAfoCCgIaBgYCAf35/fXyAfoGAgIF/goCBgICBgoB9gn59f4B/gYCAdn6BgH57gIqAhIGAf398gIOBgYCBgICEf4B8gIGUdICAgIF+e4CAgn+Bf4CAe4OBgIF/gICAgIGAgYOE
gIGAgICCfoCAgIN/gIGAgX1/jIGCgYF/gYKBf4F/fYB8f4CBgHx/gn6AgIR/gH6Af4OFfn58f4B/gYJ/gH6CgX+Cgn+fgH9/g3+BgYB/g4F/gX58f3+Afn50fnyAgYZ4hH6Af4F/gYR+f4GAgH6Bf4F/gIB8gICB
fYGCgH6AgX6AgIGDf4GDgIOCgX+CgIGCgHqGf3+AgYGAgICJf3+BgIB+g4B/f31+gYGGgICAgICAgYCDgYB/gIB/gIB+hX5/f4CIgICAfnyAgH5/gX2Eg4OPgoCAfYKAg39+gICBh4F9goV9foiBfX9/gHh/gIB/
gXyAgoCBgYF/f4CAfoqCgH5+f4CAgoB/gH+AiYCAgH+CgX1/gH6Cf36EgIWAgIB9gYCBgICAfYCAg4B/g36Af4OBgH6Af4KAgH+AgoCDgn9/gICAgIF/gICGgIGBfoB/gIJ/f4CBgYKAfoF8gICChIOAgICAf4B+
gXt+gIB/gYCIhIOAiYN3f4B0gIGAgIGCeoJ+gn99gYGDfYGGfIJ/gHh+gIB6h4F6gICAfX+BgYCAfoWAgH2Aj4OAgIF+gICAgYGBf4CBgIJ/gIh/f4CAf4B/ioCAfnp8gICFgXqAf36BgHWBgH+AgYF/gYJ/gIF+
gHyEsoJ/hoB7g4CAgH6BgIF7fYCBgICFgIGCgYGDf36Agn6AgICAhISAgH99gIB/f4Z/gH+BgH9/gICAf4F9g4KEhIR/f3uBgICAgICAgYCAgIKAf4KBgHx+gIGAgISBgICFgXyBgH+AgYGAf4GAgICEhYOCgIF/
gYKAgYCAgYB9eFiBf4CChIKAgH+AgHyEg3+Af4CBgIKEfoCAgICAfH+EgIB/goCAgoCAh39+foCGgXyBgIGFgYB/eYB+gH1+gIKDf4CAhIGAhH6AgICAg399gH+DgYGAgICAfX6CgYF+gH+AgIGDfoyAf3l9gIGD
gYGFhX+EgH9/fYWAiYGBgoCCfoGCf4CAgYCAe3h8gIKAf4CHfoB+gIh/gICAgYCAgYCBg3+DgHyGgn6BgIR+fIB/gH9+g3SJgYCAf4CJg3+AfYCDgICBgIGBgH+BgICBgIWAf36DgX6Bf3yAgH57gH+AgH+AgH1+
gIJ9gH2Af4CBgIJ+gIGAgICAhIB+gICBfnyAgICBgYJ9goB9gH1/fYCBgIF+gn+Af4CBf3+Af32EgYWAgYSCgYGKgn6BfHuAgXp/gICBgIB/gICBhH6Bf4GEgICAgICIhICEgX+BgH6AgI1+f4F/f4OBgIOGf4GB
gYCAg4B+gIN/gXx/goCDf3+AfX+DgIGBgYB+f4F/gYCAgICCf39+g398f4F+fH95foOBfIB/goKDgICAhHyAfneBfX9/gIF/f4WChoGEf4CDhX2AgIF/gHp+fIKDgH6BgIB/f3+AgICAhH2BfYCAgoB8gn6AgoB/
hICBgIWAgYGAf3+AdH+Agnt/gYCBfn+BgIB9hn6AgICAgoOAgYB+hH+CgYGBgnyAgICBf4B9gH+AgIB/gH+GgH+AgICDgIGAgX+Chn6CgICEgH5+f3+CgIB/gIKBgX+AgYB/gH+CgICDg3+Bf4F+f4GBf4GAgYCB
gIB+fX+DgYiAgIB4gH19gIKAfIB9gYiAgHx+fIB+f3+Af36DgYSAgH6Af4KAgIF/gIB/f4CAfoB+hYCAgoGAgIOBgoCAfn+AhH+AgoCAg4B/f4CBgYB9f4KCgYCAg4CAgYJ+gICDgICAfImAgHyGgoF/gH+AgH1+
gIF+foB+f4B+gH5/gICBgH+DgYCAeoCAgX+AgIB8gIGAgH+BgoGOeoB9gH2AfYGHgH9+gYSAg4J/foCBfX+AgIF/gIF/g4F/gH99gnKDgX5/gIGBg3+FdnyAgIB7gISDgYCAiH5/foWCgIGDfH9/foCAgYSAf4GA
d4KCgX1+gYB+f4B+gH+BgH+Af39/gIiEgICAhIB/gIB9gIB/g319foCAfoCAfYKBf3+BgH2DdIKAgoCBfX1/gX9/gIKAjICAd4CAhIGDgIKAf4CEgIB/i4iAfX+BgH+BfoB+hoFyhH6AgIB/f4CAhYCAgICAfoGA
gIB9hICAh4CAgIWBhX58gIGAfYCBg4CAgYd+gH1+f4CCgH6Cf32DfoGCgYF/gIaBf4CAgH+AgIOBgYCCgICAgH+CgoGAf4B6gICAgH1+gH19gH2BgIGAg3x+mICAf4CAgH6AfoGAf3+DgX6AgX+BgHyBgIGHgICA
fYV3fn58gn+Af36BfoB+f4CDgIWAgYCAf4B+e4B/f4F/gIN8gIJ/gIB/gH+CgH9+gH6Cfn97fYB+gH97f4CDgICFf4WBgHmAgICDh391goJ/gYCAfIaCfX+Ffn2Ag4KAhYGBf3+Af32CgICAfn1/gIJ8gHuEgICA
gYKAgH9+gH6Ce35/f3+HgH+Bf3+BgICBf36BgIF+f3+Bf39/hYCAf4CBgX+AgH6AgICCf36BgYSBgoCAeICBgH2Ag4KAfIGGgICAfn6Jf4GAgICAfX+DgICAhH6BgIV/gn+Ef3+AgYOBgICCf39/f3yAf4CBgICA
g4CAgoB6foF9goCAf4GAfoCAgH59hX+ChIN/gICAgHyBf3+CgoGAgIaCfn6AgXx3gYJ/g4OAf39+fn97gH+CgIGDfoCAgYOAgIGAgH9+f35+f4CAgn99gICBgYCDf4aDgYCAgn2AgHmHfYKBf4CAgId+gIWAgH59
gICBe3+Af4F+hHOAf3+EgYCAe4J6gICBf4CBg4GJiIB/eoCAgXqBg3+DgICCgH2AfoGAgYF/cX9/foF+gYOCfnmBeoCAgoKCgICAgIGAfYKAgIGAgoJ+i4h3gH+Bln18gIGAfICEgISAgIB/f4OAgICAg4F/gYJ/
fIWEf4OEgIJ/goCBhIKAf4CBf4CAe4GDgoCCeYF9gIKAfoGBgoCBgICAgYKBgIB/gXmAgoB5foOAhICAgX9+gIGBgH1/gICBfoGAfYCHfn6AgICAgoCCfn+BgH5+gIB/gn5/foCCgH5/goB+gYSAgIKCgH+GgH+B
gICAf4x9h3+Agn+HgHWAgYJ8eYGAg3+Eg4SBgICAgHx/foCCgX9/f4CAfoCAgIB/foGAf4CEgoB/gYCCfXuCf4KAgICCf39+gICAfoGDgYGCfYGAhH98gH+BhH2AhH2AgH9/f3yBgoCAgH+CgYCAf4CBgIB+eoN9
d39+gn+BgX+CgICBf3+AgH5/goCCfXyAgH6EfH2Af3+Cf390gICAf4OAgH99gIB4gIOAf39+g4OEfoF9f4CAg36BgH6DgHyAgYCAgX9+gH6AfoCBgH9+gYB/gYCEhIKFhIF/f3l7f4KAgIGCgYCAf4CAgn+CgnyA
f3qAf3+AgICBgH9/fn5/foCEgH6DgIN/gICCgH+AgoB+gH+Af4WBf36Cfn6GgYCDgoZ/gIGBgIF7jYF/iH5+h3+AgH+AgIGAgHx+gH+AgICAfoN+foGCgICAgIGAf4GCfXWBf3+GgIOAgnyBg39+f4GAfICCiYiA
f3mAgH2AgICAgYCCgIKAgot/hH6BgH5/gH2Bg4CDf4B5gH97e4KCeoB/gH2CgICGfYGBiIB9f4OAgICCgIGCgIKAgYCBgX5+gH6AfoGDf4SAfoCAf4KCg4CAgIJ+foF/foCAgXyAhIKAfXqDfn+AgICAf4B+fn2A
f4CAgIJ+gH+Ah4OAfoF9hYCAgH6AgICCgICAgYGAgYKBgHmAgICAgn9/f4B9gYCCgH9+goCBgICAgH1/gH+CgH99gIF+gX2EgIB+f4GBgICAgYCAgIOEfICAe4B+gHt/f4CAgH6AgYCAgICBfIB+gICCgHyBgoB/
gYCAgIF/fYOBf4WIf4R+fIB/gIGAfoF+gICBgYB7goKAhIeFgYOBgYKAf3yBgIGIiIB+goKAf4CAe36AgIB6gH+AgH6AgIB/gICCgICEgH+BgX2AgIGBfoOAgoWBgHyBgICAgH5+gYJ2iYKBgICAgYCCfIB/g5OB
gH9/g39+hH6BeXuAf3yAgICAgICAf4CFf4B7gIB/hX1/fn94gICEgIOAgH+TgICEf4KBfoGFgICEgHyBf4CAf3+CgIGAgn+BgoCAfoKAgH+HgIB8f4KAgYGBgIGAgIOAiYCBgXmAgnuCg4B+gIaAfoCAgYF+g4CA
gH+AgH6BgIGFfn1/gISAgYB+gICEgYOAfYV8gICGf359hYGBgoGAgIB+gH+AgoB9gYCAgIB9gYJ5gH+AfoB/gIOBgICAgoKAgICBgHuHgIB/goCAgIuAgXuCgH+AgoJ+gZGEf32Acn19foGDgHt6f4CAgoSBgH2C
hH99gIZ/gICAfYN8gX+Ae4CMgIF7gH6AgICBfn+Ge4KAgISFgH1/f3yAg4CBen9/foN/gIB9fn+IfoCAgHuAf4OBgH9/fn+BgJiBgH+Ai4CFgX58gICAf5J+gYOAf4GAgIB5f32AgYN9hIGAgYGAf4R/gIGDgICD
gn+Ag31/gYCAf4CAgIB+hoCBg4R7gYKAgYCDgICAgH6AgoGAe4B6f4GAf4GBgYN+gIJ+goCBgICAgIF9eoeHgIB+gICAf3+BgYBzgIF/f4CCgICCgIGFgIKBgX+AhoCAf4GAgIKAgH+Ah3+BgH6CfoV/hIB/f4CA
gYJ/foCAgIiAeX97fYCAf4CFgICAh4F+gH+AgIKBgYGCgICAf4B+hH+AhIB5gIKFgICBhYCAgYCBgHiCf4F/fICAf3+AfoSAen1/gIB/gX+CfX2AgIWBgoSDh4CBgIF+gIB/gYB9gH6FgIB9gYCAg4B/f4B/gH6B
gH6BeoB/goOBhIKAf39/g4KCgICEgX+BgX19gH+EgHuAgYCCgICAgIB/gYB/gXuBf4B/gH2AgICBfYGAgH+Bg4CAgYGAgX1+gIeBgIF/gYV/fX5/gICAgIB/en+BgoGBgH6BgX+Af4CAhIB/i399foJ8e4B/gIB/
gIB5gYB/gH+AgH6AgYB+ioN8f358gIB/h4B/gH2AgISAfYGAgICAf35/gH+AgYOBgIGAgHyBhH+AgH2IgoCAgIGAfoN9f4CAgH2BgICDg4B/hIB+gIGBh4F0gX+Bf32BgICDf4F9lIGBgoB/eYCAgH+Cdn56goF/
f3+Dfn6AgICBhYKBgnt8gXiAfoCBgIuBfoCAgYCAgIJ+iICAgoCAgoB8gYGAgHmAgYB+gICAgIWEgn6AgH2BgYCAgoCBgIB/gH+AgYF/gYCAf4B/gH+AgoCAf36AgICDf4B/goGGgICCgYCDfot/gIJ5gHyCf36C
gICCgIV+gIF/f4KAf3+Ag4F8fIGBgIKAgoKAf4GCgIJ/goCAf4B9g4CAgIF4gICAgIF8gIJ6gIB6f5J/gYF3gIGBfoB/gIGAgIKBgH6AgYCBgoB/gHt/hoCAiH98gH+CgoGAg4OCgICAfYCAgn2DeYJ/gn+Af4GD
f4GAgH1+gH2Jgn9/gIGCgICAgYJ+ioF/fICBgICCfoCBf4OBiH9/gH9/kYCAgICAgIKBfIB+gYCDf4CDg4CAgYB/gICBgIl9gX+Bg4CCgXqBgYN/f4CAgIB/gIOAeIKAgYCBgX6AgYCBgXyDgH+EgH6Df4ODfYCD
gYGAgYGAf4CAioGAgHyCgHyCgH92gIF/gn+Efn+AgICAgIGCgH6AgX6AgICAgYCDgoiCf4GBgIF+goCBgYCAgICCgoKAgXyDgYB+gn9/fX+AgICAgYCAgn6BfoN/gIF/gX6CgH6CgICBg36Afn5/gICAfH6Fgn9+
f4CHhX9/gIWAg4B/gICBgYCAhIKAgIOAgIGAgH98foOAfn6AgoCAfoKMf31/iomAhoB+gYB+gIGAgIGAf4CAhoOAgH2AgICAfoCAgICAgYGAf4N1fX9/f4GOfoF9d4CAfoCGgICGgIB7gICAgH6Ae4CAg36AgnWA
f4N+foB/gIB9gn6AgoCAgoaAgoB+gH5+hn6AgICCe4F9f4CBf4B/fYGBgIB/gICHgn+BgH2CgYCAhIN+gIWCgH+Ag4CAb4B6f4GAgICAgYCCe4GAfoCAi4R/g31/goCAf3+AgoCDfoCBg4KBgX2AfIKAfoGDgYWA
gH6AgICAeIGAgYCBgIKAhIB+gIKAgX1+fICAgYJ/jICBgIGDfId4hIGAgoOCgIqAf3h+foR/goGAg4KCgYSAgYKAe4CAf4OAf4GAgIB+gH+AgX1+goB+gYB8foGBg4CAgH9/g3t+gICAgICAgICAgoCCf4CAhXyA
gIGAfoCBhn6AgXqAf4CAfYCAf4GAgn+Df4KAfoF+gYB+gICAfn+Ce4F+gYGEgX1+f4Z+eoCEf2uBhX+Bf4SAf3mCgICDgoWAgn6Bf4GDfoCAhH+BgICAgYGBgH6Af4B/ioCCeYF/g32AfYGAfX+EgYJ+gH6CgICA
gICFfYCAg4CAgH59gX9/gIKAgHyAg4KAgH+CgICBf4CAj4SAf4KAf4CAd4B6hX17g4B6fn6Cd36CfoKAgIGBf3+AgIKAgYJ/f4OAgX+AgoB/f4CBgH57gYCAgIKAfHx+gH+AhICGgYKBgX9/fYGAf4SAf4GAgH2E
hHqDfYCBf36BgICDgX1+gHx8gniCgIGAgIGAgH2AiIB9gX5/gIGAgIGAgn6AgIF/gICAgn9/gn2Of4CCgH+AgHeAgHyAgICEgIWDgH6BgoGAiH97gX1/gYCAgICEg3yAgX6BgIN/gICAgH19gIiAfX2Be4GHgoGA
f4CAgIJ9goGAg3+Bf4GDf4B+f36Bg3+AgIB9gIB/gICAgICCgYF/hISAgoR9hoODgIR/gIB/gH9/g4CBgIB/hoCCfYCCgYCBf4SAgICAgIGAg4CJgYCCg3+AhIR+g4CBg4CBgYCBgXyDf4B/gIF8gYCAfYB3fomC
fX+AgYCCgIZ/gIKDgn+AhH+AgYCAf4KDgH2AgIJ7goSAgYCAgYCAgICFfoN/gIB+gH+Ai4N/gYF/hIGAhIJ8gIB9gIKAgIKAgn17g3+Bf36CfYB/hIODgH+Af4GCgoCEf4GEgYOBgHt+f4GBgoJ/gICAfYGFhn6A
gYCBgICAf39+f4B+f4CBgn6BgIh9gXeBgH+CgH+GgoB/gICAe32Ff4KAgIB/gICBgYV9gICCf32AgYOBgICAfH5/gIKChYCBgX6BfoCAgIGBgIB+gICAf4J+fn6AgXeCgH56foGAgICBgH9+fn6Af4CAgICAgH6A
goB+g4CBgIGBgIB/iX9/gX2CgnuAgIB/gIGAgoGBg4B9g4CAgYB8fYSAgICAgHp9gH+BgIKCf3+AgoGBgH9+foOBgH+BgH6Af4CCgHx/gYCBg3+BgIKGf4GCf4CAgX2AgIF/gn+AhYN+gICAgYGBfX+CgIF/gH9+
e3+AkIGAgIODen99gICAgICAZnqAgYR/fYB/foV+goCAgYN+foCBf4SBgIJ+hH9+gH2Af3uDgICBgICCgIGAbYKAgX+BeoB/g4CAgIN/gnyEfn+AfYGCgYSAf4SBgH5+gH2Cgn+BgICAgoCBdYGCgICAhXaAgH9/
gICAgIKBgYGCfYB+f36AgYCDfoCAgX5/gYCCcoCDgIGBfoKCgICAfYCBf4N/f4F+gISAgIKAgH2Ag4CAf4J/f3+AioGAgICAgICAe4CAfoCAgIR/hX+AfoCAfIaAgX+AgICQfICAgICCf4CAgYB/gH2CgoB+fYCD
gnl8g4GEgH5+foKAgIB7g4GCf36AfYCAgn+BgIB/gIF/hIB9g39/fYKFeX+AgXmAf399foF/g4B+f4GBg4CAe4CBgYB+gIaBf4B9gIOAf3qBf4CBgX+AfoCCgYCAgoCAgIR+cn2AdIB+f4CAhH+AfoN4gIGAgIWB
fIB/goF9gYCCgIZ/hICAgIB/e39/gYCBgH6Aj4CAf3+AgH59foGCe4GDf39/hoGAf3+CgH+AfoCBgYB9gICAgIKEg4CAgYCAgX6AgX6BgIB/gIB+gH+EhoGAgn5/gYCAgICCgICAgH+AfoWAhIGDfn+BgYCAg4CA
gICBfYB8gIOAhICAgoGAgH+BgIWAgICAeYKAgIGBf39+gICAf4GAgH59gYCAfoCAfYKEhoODgIGCgICBfn2Bf4CAf4B/fIN/gYB/gH+Af3+BgIB8gIKAgIKAgYGAhH+CgIR/gH6BgYWBfoCAgoGBgIGEgYCAgH+E
f4OAg4SCgH6Af3qBgX6AgICCf3+BgH+FgIh/fXyAfYCCg4CBgICCeoCBhH+AfH+Af4KAgICCgIGDfX9/ln+BgICBfoGAf4CAgIGDfIOAh2yBgIOAgICDf4KBgH6AgIGJf4B+goJ/gIF/gIF6hoGBgICAf3x/e4CA
foGBgICAgH9/gIF6gICDgISBgIB+gICCeYF+f4CAf4GBgHyFgH6Be36CgYKAgIKCf4CAeXyAgYB/gX9/g3l9fnKAgn5/gYGAgYGGgH+Df4CAgIGBf3+AgIB/gYB/foB9f4B/gIKDgoCAgICAgICAgYB+goWDgYN/
foiAf3+BfIKAf4KBgYB+fYCBgYCBf32Ag4B/hH9/gIGCgH6AgoR/gH+Ag4KAgISAgX+Ag3+AgYCBgoaDf4F+foGAgYB/foB9gIB+gYOBhICBfnyAgn+BgYCAgX+AgoGAgH6AgoGAfoF/gYCAf398gH+AhIGBgnyB
gYKAf4B9goCAgX5+goB6f3+CgIGChoCAgICBgIKBhYB+g4GEf4GBgICDgYCCg3+AgHqAgICAfnyDiH98h4B/goCAhoKAgICEgH6AgX+AgH+Ag4KAgYB/hYJ+fn+AgYCAgIKAf31/gYB8gYB8f4CAg4F9gICAgICA
gIOBgYCBgYCCgH2AgIGDfIGCfn+AgYCCgIF+fX5+foN/gICAgYF+foGBe3yAgIV8f4CAf4eAg4GAgIN+gHyAfIB8gIB/gICBeoCEgYB/eH2AfIeAfYKAgIGOgoF/gIB+f4CBgIOAjH2Ag4J9gYGAgIB/fICCgICA
foB6f4CBgoGBgn2AgYB/gYF/gH9ygYp/f3+AfYF/foB+fX9+gYB9f4J3fn+AgoB+hH6AfoOAfYB6gH6Af4CAd4F7fn9+gYGAgoCAfYGCiX5/fn+AgXx+gICAfoGAf4J9fH+Af4CAg4B/gIGAg36Bf4OAgoZ7gICA
goCLgHyAh4B/goB/fIOAeIJ/foKBgIB/gH2EgH+Cf31+eYB+fYOBgYGAf4GAgIB/gIB8gH+AiICCgIWAgIGAgYGBgIGCfoCCgIOCg4KAhHt+gIN5hoCCgn53gYCAgX5/gICBgH+AgH9/gYCAf4CAgICDgIOCfYB/
fn9+fn5/gIqBgIGCf4GAiH99gIKEhoeAgICBg4CCfYZ7gICFfYKAg4CAgX+Bg4J+gH5/foN/f4B/gH+Af4CAgYCBgH5/gIGEf4GAfn59goB/gICAf4CBf4CAgICAgHx/fH2BgH6AgH+Ag4GAfoGCgH5/fX6DgoCA
gYOAgIB+goB+g4CBgIODhH+BgIB5goCAgH6EfIB+gIB3gIKBf4KBgIKAgH+AgICAgIB+f4B7gH+Af3+AfoB/goGBf4CAgH+AgIJ/goN+gX5+gIB/gH5+gICAf4GCgX6DgIB/gYCAgYCAf4CAgICAgoCEgISCgYCA
hYCAgoB7gIF8gICBfoh+gX+AgYCBfoCAg3d+gIF/f4CAk4CJgX+Cf4KDgIF8gYN/f4CDgH57gH+Afnt+gHyAgHuFgYB/gIB7gYCAgH+GgIGAf4GAg4CCgIGAgYd9hICBgYB+gYGGfX6AgYGAgn9/hYCAgIGEgICA
gIB/f4CAgIKAfoWAgYJ9fn5/gYCBe4B9gIB+gIGAhYGBhH+CgYCCf4OAgICAfH6AgIB+fYJ/gXqAhH2BgIJ8fn+AgH2BgIN8gH2AgX6AgX6AgnuCgn6Bf4KEeoR/gHt+fYOBgoGDgICAgH+AgYN8f4V/gH5+goCA
f4CGe4F+g3yCgYCAgH98gYN/f4CAgoCCgIB8gICAgn6AgIB/gICBf4R+f36BfH59foCAgoR/gH59fn9/jICGeYGBf4B6e4SAgICBgYGFgIOAgoCAgIGEgICGgIGAg4CCgn1/gn9/foOBgYCChYCAgICAgoCCgICA
gH6Af3+BgICBgYB/gXOAgYGCgH+AgYCBgYKBfoOEgYCAgIB+gX2BgYCBdICBg4WBgICBgIN+foCBgIyAfn5/gYaAh4WCfIF/gIKAfoR9hn6DgIB/goB/fXyCg4d9goGFgICAgYJ/gH5+foKBgH99gIJ/gH98gIB/
foCCf4GAgIB9gIGBf4OEgIOAgYGEgoCAhH6Af4B+gICAloCDfHuAf4GBfoB+gICEf4CBgICAfYCBhYJ/f4GBhYGBen+AeoOAe3+AgHuAfoKAgICAgICAgn6BgICEfYGAgICBf4OBgYCIgoKAf4B8gIB/gH+Af3+A
e36DgICAgIKChH6BfoCAf36AfYGAeX5zgoCAhXuAgYCAhICBgoF9gX+BeYuAgICAf4CAf4GAgIWCeYCAhYGBhH+BgoR+faV/gIB7gXx+gICCfYB8gIKBgYCBfn+Df4KEf3t+fYGAhYGAgH6DgHx/f4OAgH96foB/
gIKAf4GDgX+AfX+BhXx+gIGBfoJ9eYKAf3+DgIB4gn+AgoGAfoCAfoR9goCAgHuCgICEgIKCgIOFfn+AfICChH9/f4B/god/gH6BgICCgH6AfH+BgH5+f4GAfXOAgICAgICAf4CAd4CKf4N5gYB8gIKAfoCAgYN+
gH59gICAgYGAgniAfYCCgH2AgH99gH+IgYCAfn6BhH2Af4CDgIB/gYCBhpB/f4CAf4CAhH2CgoGAf35+foCAf32AgoKAeYCAgIB8i4SAgICAgoB/gIGEgYJ/g4CCgICBfoF9f4J6hH6AgIB+f35/gYCAgIB/gX2B
gIGBgIB+gIB8foGAgHyEhISAfIF/gYGAhYCAgIKAf4KBgX6AgICAgH9/gYCEg4B/goB/hYCAgXx/g4GEgHt/hHyAgYJ8e4F3gX6BfH+AgIOAgX+AfYSAgH+AfoB/g36CgICAf4CAgIN/gIJ/fYCEgICAgoF/gIGA
gIODgICAgH+DgHt/fYCAgH6BgICAe4CAgICCgXqAg4CBgICBfoKAg39/g4aAfYCAgICCgICBgYCAgoGEfoCAgIB8gYB9f4B+gIeAgIWFgICKg4B7gIKChYB/goCBgICAgICAhoGGgIN9gYCBgYWAhICBf3+DgICA
f4F/goCBgn6CgIJ/fX9/gIGAgYCHgIGAf4GEf4CAf4R2gIOCf39/gICDgn+AfICBgX6AgIaAgIV/g4B/gIKAg4CAgIVZgXyAgH+Af4CHgHeAf4V6goOAfX+BgIB+foB5g4B/goCAgIKGgICAfn6AgYCBgX9/goCA
gn6AgIGAgoCDgH+Bf4B+gIGAgYCAgIGBgIOBgH6Af3uAgHyAgICCgICAgICAgYJ/g3uBgIeAhIF+f4J+g3+AfYWHgICAf39/d4CBhIB8eoCAgoF+gH+BgIGAgX+Cf4B+gIKAgYN/goKAgoCAgIGJgIJ+f398gH+A
gYqAgIGDgH9+gIGAgH6Gg4GAgICDgH5+gIR/f4J/fn+AgX2CgYGAgoCAZICAgIKHgYKAe3+Ag4CAfn2BgICBgH+BgICBf36AfX5+fn99gICAfn6Cf35/goWAgIF/gH+AgYCAgH6Cf4J+gX+AgoWDg4GAf4CAiXqA
f4GAgH19gYCAioKAgHmAe3+AgIJ9g4B/gXx+f4B7gXSMf4B9f4CDgX58gH2AgYB7gIGAgoCEfoGAgH1+fYB+gIGEf4CBfX+AgoB/h32DiIOAhX1/f3+BgH+AioGBf4CBfIGBfoCAgImBgICGfHWDg36AgH6AgYSA
f4GAf4GAf3mFfoB/fYKAgoCAf4B+goB+goCAg4B/f3+AgIN/gXyEhoGBgIN+gIGDgH58gniAfoCAgYB+gn9+fn2AgIB/foB+eoGAhIGAhYB/gn5/fYCAf36Bf4GBiYCAgYF/f4KBgn6AgIF4f4aAiHyBfoCBfn2C
gH+BgIF9fH+Cf4B+fICAfoCDi4CAhICJgYGAgIB/gIJ/foCBgH9/gYB/f4CAgICAgn1/gYGDgn+AgIJ8foF+gId/gYKAe4F9gHd/goB+gICBg36Af35/foKDgIJ+gH+Bg4F/f4B+g4R+fYCBf36EgYCBfoGBf4GA
gIB+gH+AgYaAgH+BgICAgICBgH6AgH+AgH9+gICFgIGBgIB8f4V+hYB9hX9+gH59goB/en+DgH1+g4R8f4CCgIB+gH+AfoGAhX+Afn6Af4CJgICAf319fH2DgICAgH9/hH17gH13hn6Ae4CBgYaFgYN/g4R9foKA
g4KAgIB9fICCe3yCgoB+f4CBgYOCgH6AgIN7gICBgH+AgIFwgn6AgX+CiYB/goCBgoCBgYCBgn+GfoCAfICDgIGAgICBgYCAf4GAgn2BgYN/fIKCgIV9gIB/gIKBgJuCkH6BgX2BgH9+f35/hIKDf4KJgIB+gYCC
g4CBgIGDgHqAf4GBfoKAgIKAgoOAgIKBen6BgIKBgX6AfYJ/gIGBgH99f36Afn2DgH5/gICDgYGAgIB+g3+BgoCAf398gYCDgISEgX98gH+Df3x9gH+Af36Bh4B9fn99g4GBgYF/gICBfH5/f31/gICAgYGAgICA
g4CAgYF+gH5/gIB6gn6Be39+fYGBgXyAgYKAfoZ+f4CEgH6DfICDgYB+gIB+goKAgICDgICEg4CFhICAgX2AgYmEgYCDe4CAgYB/gIB7foN/gXZ/f4CBgIGBgYCAgH9/gH+Ag4CAgH1/f4B8gYCEgIOEgH+AgICC
fYaAg4B/fYF+gIB+foCAgoKAg4CBgH2AgH+AgneFfX+BgICIgICAgoKBg3uAgYB/gIaBgX5/foKAhIKAiICAgIB+gYWDe4CBfYGAgoB9gX6DgoSAg36BcYCDfoJ/gICAgYB/gIB9foGAgH19goB9f4SFgICBgIKB
gIWDgICAgICAgIKDfYCEgICAgImCg32Dg4CBgH9/gX6Ce4B/f4N/gXuAgH6AgHh9gYF9gICDgH5/fIB/gYKAf4B9gICDf4B9g4N+gIaBeIOAhH+Af4KDf4GBf4J9gH+AgISAhYCAgYCAhn+Af4CBgIJ/f4CAgIaC
goGBgYGDgYGAgYCBf4B+gnyCgICBg4GBgYGAgH+AiXt+gIGBf4CAfoCAf4GAfX6Df4CWf4CBg4GAgIWDgX+BgIGFgn2CgoB3gIF8f4CGf3+AhIB+f31/gH2BgIGFf36AgISCgIB/foB+f4CBgn+Bf36Aj4SAgIKC
gH6AgICAgH+AioCAgISBgICAgIGAe4OCgIB+gYGFf32CgYF/e32DgIB/foGAgH2Cg3yAgnyAgIWBgICAgICBgYCEgIGAc4p/gYB9gICAfoB/gIF+gYGCgoCBgoCAfIB6gH+AgIGGfoGAgYGAgHuAgoCAgoCCfoB/
f3x8gICDgYF8gYiBgICAgn59foB/gIB+goOBgnh9gn9+gYB8goqDgIGAgXyAgIGAgoCCgn1/fnuDf4CAgIB6gIB8e4F/gH2AgH6FfIWAgX2GhIF/gIKAhIGAgX6Afn+AfoCAgIB9iYCBf3uAgoOAgYSAgYmAf4CA
fn+Ef4F/gHuGhYCAgICCgICIg4CAgH96gHx+f4CAgIeCf3yAgIB/f4CAfoB9f4KBfoCAf4GHg35/goGBgIOBfoKCgn+Bf39/h4F9fIB/g3+Ag39/gIGCgIWDgH6AgHmEgIKEf4J+gICDfoB/f32AhICBgH2AgX6A
gYB7g4WAgIN7g4GEfICAgYCAg4J+gIGAgIB5g36AgIB9f4CCgIB6gICBf4F+fYCDf4R/f39/gIJ9gYF/goN5gYGAgIB/g4CAgH+Af4B/gYJ9iYCAgYZ/gX+Af3+AhIB+f4KAgn+Hf4CAgoGBgYCBgIGBfoCAhH+C
hX5/fYCAhICAgH59foB8gICAgX50gICAfXuAfoB+gYWBgICDf4GBgICDgoCAgIF/gYR8gIB/gIKAfnyDgISBgYOSgH6AgYCJfn+AgICIgoB/goCDg4B/gH1/gISAgYCAgIOAfYCAg3+CgH9+gZGAgYB/gH+DgIOA
gYCAgH5/gH+BgH+CgH6Cf4CAgoiBf4B9gIGGgIGDgISCgX94gIF8gX2AgIGAfH+CfoKBgIKAf3uAg3+AgoCCf4F+f4SAgIODfoCEgICAfH+AfoOAgH2Ag35/f4CAgYF9fYB/gIB/gIF/gIB/f4KAgH9/goCAgX5+
gX+Be4CAgIN/gICAf4F/gIJ/gIODgIB9goCAg357fH+Bf36OgI+AgH2BgYB+gn2BhoCDgICBgH99g4OCgIB/f4OCgX2AgoF+gH+GgoF9gIB+gYF7fX58fn1/f4CHgX+Bf4iBgIB8foGAgXyCgH91f4B+hIB9g3+H
gIOAgoKAg4GAgIF/gYB+gH17g36AgIJ/gIB/f4B+f4F/hIGAfIWFfICAgIWEgH58hH9+f32DgYGFfn+AfoSAgX2Af4CBgIJ/fn+AboKCgIOBf4CAf3+AfoOBfYGBgICBgH+Af3+AgYCAf4GAgIF8goCAgoB/g4GG
f4CAgYSAgIKBgIGDfn9/goF/gICAgYB/foF/gX98gYCCfYJ/gH+Af3x+gIGAgH9+f4B/goKAgIN+f4GAhoB/h4CAloCAf36DgYCAf4KAgIF8jIB7gICAgH6BgIB/gIB+gX6AgoGAf4KAgIGEgoiBgn6BgYB/gH+C
fICCfoCAf4GAgIB/foOAgYCAgIGAf4WAg4WBgYaAgX5/foF8gHl/gYCAf4CAgICBe4CAgYOAgYGBgIKAg4CAg4GAfIN/gH5/gIN/h3+BgXiAgICBe36BhHyChYR/gH+BgIeAgH+Bf4GCgYGCf4OAg4CAgICAgYSK
gICAf4CAgICBenyAfoSCgX94goGHgH9/f4CGg4B/gYCAf4CBcYF+foJ/fYCAgH+BeH12gX9+iICPgIJ/f3iDhHiAgn6CgIV+foGAf4B9eX99goGEgIB/fYCAgH6AgYB+gX98g4J/fYGAfX6FgIWGgIGAgH6AgIOC
fn9/en6AgHmAf4B/gH6Ag4B/gIWAfoSCg4J9gYCAf36Bg4CAgoB+hYOFgX2Bf4CAg4GAgICCf4CCf4GAgIeAfoGGfnyAgYF/gIGAgH9+gn95foKCen+IgX9/gIB+gICBgH9+gHyBgICAfoOAgH6Bh36AgX6AfH+B
f3x/hICAf4CBf318goCCgIOAfYSAfX+AhoCAgX6AfX6AfYl/gn+Ae4CAfoCAhICAf4F6hYCBg4aJeoCAgH6BfX+FfoB/fIF+goKBfYCAgIB+goGDf4B/gIF6f36Ae4KFfoB/gn+AgIKAfH6AgH+AgIN+foCCgYCH
eIl+gIKEgH6BgIGCgoB/gH6Af3+CgH99gXqAgH+Ff4GAgYB/gIF/goh+f4CAf4GCgX1+g4B7fX1+fn6CgYCAf4F+foCAgIKAgH6AgoR5gIGAg4CBg36AgYCAg4J+gX+AgH2Df4GCgIF+gH+BfoF/goCAgYCCf4B+
f4B9gIB/gH11fX+AgoCBgHx8d4KAgH+Af4CAfX+Af4CAgX6DgHyAfoGAgICAgICDgYR+gICBgXt/gnyAgYB8fYCAf4CAen+AgH6Dfn+BgICAgIOAgICAgH+AgoF8gYCDgH9+gICCgH+AgYN+gXx0gH6AfoCAgoCA
gICAgYCAgoCDf4GAgISAhoGCgHSBhYCAg3+AgIOAhIGAgICAgYB6gH+AgICAgYSBgYB/gX16gIKAgY+DgYCAgICEfoGAgICAg399hHyAgICBg4GAg395gIF8f3uAgH6AgIB+gH+Cf4CAgIKAgIaAgYV9d39zgJiC
gIB/fYCBgH2AgICDeYSCgoCBhH97gH5+gH+Ben9+iICAfYCCgIWFgYCGgIF/gIKAgH5/gISAh4J+f4CDgX99fIB8gIB9gX2CgYODfoCAhICBgIB+foGCf32BgIKBgIR9hoKEhIGAfoSAgYGAg3+AgYCAgICCgIKA
f4F/goGAfH2AgH6BgoB8e36AgYKAgYGAf4eAgICBfoCAfYKDgYCCgIB+gIeEgIF9f3mBgoB/e5GHgICDfX2CgoR+gYB/gX2Df4GAfYGCf4KBhIWCgICDh3qAf4CAfn+AgIGAgX+AgH6AgICCiIGAgIB/eYCEgH+A
gICBgYB9gYCChn97f4CDf4aAgHx9gYCCgYB9f39/f4CFgIB9gIR7fn+AgICAgH6BhnyBgoKAgICFgH98f4CAgYCCf32EfX96gH2AgICCgIB/goCAgIB/gICCfoGDgYB+gYCCgIKBf4GAf3yAgYCAgIJ/gIB9gH+A
i4GAgICAf4CDgIB9gYF/gH6CgH5/hoB/goGAgIKCgIF/hH+Af4CDgICAfoCAfH6AhYCCgIJ/gX58gYB/gIF+gIGAd4WBgICBgIB/gYF+gIGBgICBgH6AgH+AfoF9goB9fYV9gIGAgn2AgIGAgICDgoB/gIJ8gHmA
f3+Af4CAgYCFf35/fIOAgX+CgX+Ben+AgH+Afn96gH6AfYB9gH1/gIOLfX+AgIB7gH93foCAgIF+gYKAe4B7g36BiICCfoB/gIB/f4GCf4GAgXuBgXuCgYB/gH+AgISDf4SCgIB/hYSBgIB/gHyAf4CAgICCgICA
goB/hIaAgH+Bf3x7g4CBgYGAgYB/gICAf4KBgX6AgIGAgIF+foF4fn+AgoJ/gH5+gIB/gYCAhH+DgH+Bg4B/g4CCgH+Ff4CAf4CBf39+gYCAfn+AgoKAgICAgYCBf4B/gICAgIOAfoF/gH2EgYaAfoB/fIOAfX+A
goCAgHp9fneAf4CBgICBgIF+f4CDgYGAgYJ7gH+AgIGAgH9/goCBgIKAgISBgn+DgIB/fYCAgIB+gX6BgICDhHx/foN/gICBfoB/gH99foF+gICCfYSDg3+BgICBf4GBgIKAhYSAgIOAgoB5gX1/gH+EfoCAgIJ+
gICGgoCBhoR+e36Bfn+AgH6BgJJ+gIOBe4CCf36CgoCAf36AhISCf3+AiYCAgICBgHx/f4B6f4B+gH+CgYB7f4R/gICAgYCDgICAfoKBgICAfYJ/hn9/gIODf3+BgIp9gYCAgICAgIuGgH6AgIGAgX5/gYJ/goGA
goF9gYCDgX9/gIZ9gIGAfH2AgICAg4CAgIZ/hYB5gIB+fYB/gH+Bg4uEgICBfH+Af4CAfn98goN/hHJ/gImAfYGBf3+BgICBeXx7hIF/f4OAgYCAfICChYGCgnx/goCAgIGAhYKAfoGCgICCfH+AfoCGgICBfH9+
goKCgIWAh3mBgoCAfoCAhXx8gH5/hYGAgoB/gIN+gIB/f4CAf3+DgICAgIB8f4CCf4KDgYGGf4B+gIN/f4F9gICBf36Af4B/joCCgIaBgH+Gg4B/foCCgH90gYGAfoCAf399f36Af318gH9/fYCAgH6BgYB/hYF/
fX+AgIGAgIGDg4GCf3yAfYB/fICAfn1+goOBfIV+gYCBfYCAgYOAfYCAgH99gIGEf4F+foN8fYCAfX+CfoKBgH+AfX+OhIB+gIF/eYGAf4CAgn6CgX6BfnyAgX6AgIB/gomAgYJ+f4CAf4CCgHx+gIN/gICCgHSC
gICCgIOAfn2Af4B8goCFfICCgIB+f4B/gH+DhICDfn+Bg4KDgICBgIOBhYCAfYCAfYOBg4CAgoJ/hICBgX+BgIB+gICAfoCAhIKAf4OAeX+AgIOBgICAgX6EgIB+f4CAgYGBgoCAfoB/f3qBhICAf4GCf4B9gYCA
g4GDg4B9gYCFgIF/fX5+hX17f4CAgYGCg3+HhIB8goCAfIKAgYJ/f4GCgH9+foGAfX+BgoOAfn+Cf4F5gH2AgIGBhYF/gn1/gIGAgIKAgH5/gICCgIqAgIl/f39/gH+DgoCAgICCgYCAgICEgICDfX+AgICAfYJ+
dICAgH+BgICAfYCAgoSAgIR+fX2BgICBgH+AfYGFgICAgoJ8f4GGgIJ+gICBfn6BgoKBgn2Fhn5+eYB/gICAfH+AfYGBgIKAgYCBgIKBgIGDgH+BgIB/gIB8gX6CgHyBgX5+gX+Ag4CFhX+Ag4KAgH+AgYKAgICB
f4CAgH6AgICDgICAfICDg4CCf4CAgH+AgIB8g4J9gYR+gIZ/fH5/gn6AfH98gICCf4F8gICBgICAhYF6eICBgIJ/goCAgX2AfYR/gICEgYCAf4WAgIGCgICDgICCfX2AgICAgHyAg4KAgIF9gYGBfn6BeoB8gIGA
gIGAgICBf32Agn+BgIaAgYB+g3+Dg4OAfnqAf4CAgYKAf4F+goCDgX+Af4GCgICAgoCAgHyBf32BgYB+g4OAgIB/foB/goCAfIKAgXaAf4B4e4CCgYF8fXeDgIOAgIOCfYCAh39+f3+CgoOBgHV/gIOAfn+Bf4CA
gYCAgIF+gICAgH+AcoeAgH+AgIKBfoCBgYF5gIB+f4CBfn+AgYV/fn9/f3+CgW6Af4CAfYJ/gX+Agn6IgICCgICAgIB/hnKAf31/f4KEgIB+gKd+gICAgYCGgH6AgYN/gYCAg4B+hIKFf4CCgH6AfX5+gIOEg3SC
hn+AfX+AgYB/gIN+f4B+gICBfYB/gXt/gIF+gYFqgICGg32AiHqBgoCBf4CAgIB9gIB/goKBf4GAf32AgHyAinuEg3x/g36AjIB7foB/gX6AfYF/g3+AhHGAgn+AfHp+gH58goKAe4CBgoCAgoCBgH9+gICCe4CA
fXqAhn+CgYCAgICCgIKAfn19gICAgXyAgYB+g3+AhoF+f4B/hoJ/gICBf4CEfoCAfnqAf4CHgH+GgICAgoCAf3+EgICBgIR/gIB+f3yAgH99gH+DgYCBgHuAgn56goF/hIKCgYCBhnV/gH+AhX+AeoKFgICFf3SA
gHyBg4J+f4SAkX+AhIF/gYCAfoCAg39/gICAgICCgICAfn9+foB7f3yAfoCEgoF4fH+Bf4CAiX6CgICBfYCAgIaBgX98gIGAgoCBf4GAfIGBg4B+f4B7gHuBf4B/gmmAgYF/foGDgX6AgIiDf4SAgYJ/gH+Af4B+
f35+gXeEgH6DgId/foKBgH5/gH+AgH+BgX+DgIGAf4J7gIWAgoGAgIWCgYGAf32Af4GCf4CHgYCAgIF8f3t+gH9+f4CBf4OAf4CBgIF/gH+AgIB9hYN/gIJ+f4F+fICAgIB/gICCgYB/gICAgICAf4CEgoCCgoGB
gHyAgYN9gIF+gIGAgIaAg4CCgn2AgIGAgYCAiH+AgYF7gIF+gH+AgH6AgX+AgX9+fn5+gICAfYCBfoCBgnWAfoWEgIJ8gYaAf4CAgHiBgICCf36AhISBgIKDfoB/gICEgoGAeYCBfn2HgH6AgH6AgIKBgX+DgH1+
f4GCf4iAgH5/gn+AgH6AgICBgYCBgIGAgIGCeYCChYCAgICDgHp+gX92gIJ8gX52gIGAgIGAfoF/gYCAhICAgICBgX+Ag4B+gH5/e4CJhH2Af4GBgICGgoB/gIKAgX1/fX6Cf3+EgICEgX94f4CAf4CDgHqEgoCA
gYCAgICAgIN/gIB5gX+AgIV+gICAgn9/gIB8gYKBgIB+fH2AfoKAgX2AgICBhoCAf4CAd4aDgISCf3qAgICBgICBf4CAgIB6gX+HgXuBgYJ/fYF9gICDgYGAgICAf3+AgHd/gH+GgoCDgYCAfoCAhYaEf3WBg4GB
gICAgICBgICBf3+AgH1/gYeAgH+AgYCAfoB/gYKEf39/gISAfn96gIB/f32AgIB7gYB9hH+Hf4CBf4CAhH+AgH6AgH+Ag4CCgoKBf4F/f4CAgX1+gICDgHiEgIB8g4CBfoB/gIB7fn97fn6AgX+DgoR9gYCBgIB/
gX+AgYGBf4F3gHyCgICAfoCAg4GBhIGAg39+fH2CgH2AhYGAfoB+gHqAgICDf39/f4GBgH2CfIN+fn+AfX2DgIB+fn6AeYB/gH5/gICBgH+Af4GBgYF/gYCBgISAg4CAgH6Ag4CAfYB8f4GCgYCAgIOAgYCCgIOA
f3+Ag4B/goCDgH+EgoCAa3t/gISCgIKAgoCCgICFf36BhH57gYCDe36BfoOBgISAgYCBg4CDf4J9g4KBgH6Df4CAgYB/f4J9gYGBgH6CgH+Dfn6Ff4B/fH5+gH6AgIJ/gH+BhIB/hH1+gHqHgIKAgIF/f32Gf4B+
hoF+g4KCgH+CgICBhn+Ahn+Afn95goCAgH+KgIKCgYKCgICAgIN7fH+BgIB/g4B4g4OAfYKGiICEgYCAgn9+iH+BgH9/e4WDgIF+foKAgW9/h4CAg3uBgH6DhYKCf4J/gIKAgoCAgoOCgIB/gn6AfIOBgYB/goKG
foGEgICDgH+Af4R+g4CBf31+gICAgICBgH+AgICAgYGAeYF/gIKIgoB/fn+AgHyAfn2CgICAe4CAgn+CgYF4gICBgIGCg4GAfoCCgIGAfoKHgYCAgIB/gYSCfX6AgYWAfX1/gIWAgYJ/f3+CgICBg4B8gH2AgH6A
fIGAfoCAgoCBgoCAf35+gICCf4J+gIB5foCAgX+AeICIf4OAfnqBfIB+hX+Eg4CAg4OAgICCgIWBgX9/iYCAf4CAgYGFgYCAgICAgYSAgIGAeICAgHp/fYCBhH6BgICBfoaAgH2Ag4B/fX6CgISBg4CAhX6AgYGA
gH6AgH+BgIB/fnt/gH+Pf4B5gICCfoV/hYB/gICEgICCf4CBgIR+gIB/goOCgn+Ce3+AgH96gYCIgIB/hn+CgoB/gn+HgoOAf4WCgICCf4B/gYKBgICAfICAgICFgIKAf36CgICAgYCBgYF/gICAf4CAgICBgH6A
g358gYB+f4GCf4OEgn+AgoSAd4GEf4B9e4R9gH5/hIaAeIWAf4F/f4CBgICFfH+Ag4CCgIGAgYKCf32Bg32MgIKCgIF6gIODgIF/gX6AgX9/goGBgIGAgICAgoGAf358goCCgYCDgYKAgYGAgX+Bfn9+gYOEgH9/
f4F+gIKAf4SBfoGBgIF+gICBgnx7f4B7foGAg4CBdoCBgoF/f4B+f4CCgH+BgH5/gIGAf4aAgXuAf4KAhX+Af4CAe4GBf4CAgn9/gH+BhH+AgXd/gICBgn6BgH9+f4B/hH2Ag4B4goGBe4B/gIGBgX+Bf4B9gIR8
gYODf3x/gICAfoKBf4WBgYCAgoGAeoGAgIOJfoCAgn+Ag4J8g4CAgX2Af32AhYB/gICLhoGDgHuBgYJ+gn9/gICBgH6Ch4GCgIGAhYCAgHl7gYJ+gH6BgXyBfIF+gIB9gICDhYF/gICAgoCBf4CAgICBf3+AgICA
iXx+gICAgYF/gH+BgIB/gH+GgICCfn+DfYGCfn9+f36CgIOGgH5/foCCgICDgH6MgICAgICAgIGBf4GAgIGBgHh+gIeJgICBgH9+en+Ffn6HgH6AgYOCgH5/gH6CgXx+gIqAfoCAf4Z4f4CEgYB6gIOAgIGAf39p
hYCBhoGAgIGAf32AgH99gX+Gg3x/f4CAf4KVgYB+foCCgX6Ak4SAiX6Af4SAgYCFfXuFgYGAgn2AfX+BgH17gH+CgH6AgX6Bf4GCgYCAgHyAgICDfn+AgH6AgIJ+gId+gIOAhYh/gIOBgoV+f4CAgH5/gIB/gH98
gIB+gX6AgYCAfoOFfIKBg4CCgICAgIGBgIB/gn9/fYCAgH6AgH16fn6Bg4B8gIGBgYCAgYh/gX2AgICIgH+DhXmAgoB6fn+BhX6AgICAgYeCgICAg4CBgH6DgYCBgH2BhH6AfH5/foB+gYGBgHt/g4CBgHyAgH+A
fXt4gIF5gH+Ag4B8gIR9f36Nh4B/f4CBhIB8g4WAf4B/gICBfoB/f3+Af4N8gHqCfoCAgoB1gIWBfoCAgICDfoGAf39/goCCf3+BgYB+hYB6gH6AgoGAiIB+goB+gn+Af32AgoGAgoB+f36BgICAgYGAf4N/f4CD
fX5/gICAgIB+gX97gYuAgYKDf4B+gIB/f4CAe3+Agn6AhX9/fYCAfICAf4OCfIB/gH+CgH+CfYKDgH+BfoB8goGJf3+Bf4CAgIGBgH+BfoF9gH+CgH6Ae4B/gIKAgoCAgHyAgH14f4aFgH5/ioB/e4CCiYF9g4GC
goOCfYB+f4B/gHqAf4KBf4CAg4CCgYB+goCAc4B/gICAgICGgomAgIB/gIGAf4B/f3+BfoGAgImAf4F+hH+AhYB+gIF/goJ+hH59gYOAgX2AgoCBe3+AgHx+gH58foV/gH9+g4CAgYKAfoF+foCAfoJ/gIB/gHx/
goKBfYB9gH6Afn6AgICBgoB2hICAf3uAg4CDf4GBgH2BgH+GeoGCgIOAhH+AgIGAgYx1gICBgICBfoOAf3yCgYCAioOBgICAgIF/h4GAfX+AgX+Af4J/gIN/foCAf4CDgIB9fn6AfYGAgH19gYB/gn1+fISAgISA
gICAh4CEgoGAg4CCf4CBgX6Bf3iAgH6Eg4B/ioB/hXuFgIB0gIR+gH19gH6AgHuBf4CAf4F/f3+AgIGAgYJ/gICAf4B+gIJ/gIGBfoOBhYCAf357goCGgIB+g4CAg4eDgICAgICAgH+AhIF/foB7gIKAgYJ+f399
gIWCf36CfIF8gn+AgICAgoCAfIJ8gH+Bf36AfYF8gH2BgYCBgICBgICDgoGAgH6AhX6AgIB+f4CAgYGAgHqCgIGAgH6Af35+f3d/f4B8gYJ/fYCBgYGBgYGAgn+DgICBfIOBhoCAgH5/gYB/gHyAfYJ/fn92g358
foF/gIB/gH6AgIKDe4F+fYCBgIKHfoCAf5N5gH6AgH+BgH+AgoB+g4B0hIGAgX2ChICEgICHfYCDfH19fX2AgYOBgICBe4J+gX+CfX96eoSBgH+Cf4B/h4hygH6AgH+Bf31/gH1+fn6Agn+JgX1/f32AgYF9gYJ/
foGBhYCBgH99goJ+foJ/gYJ/gISBgIJ+gYCAgIOCgIKDfn2AgIKIgYCAfoOBgoCBgIB+f4B+gH6CgH9+f4GAgnCBgYJ8f4CAgIN/gICGf4V+gICAgIOHf4KBgoF6gIWAgH1/gICBgICCf4KAfoCAf36Af39/gISA
foB9f4F/hYB+gIGDgYCAgXyBe4CAe36Bf4CAf32Bf4F+foOBfYCBf4CAgYSAgIWDgIKAgX1/hX6AgH+Bg36Cf4F/gIF/goGAfoJ+e4CBgIKBgYCHgYB/fX+BgYCAgoGChX5+gIJ/fXuCf3+AgX92gYCAf4CAgIB/
gIOBgIB/f4KAgH9/gYCCgIB/gICAgoN9gH+Cf4KBiXyDgH6AgIJ+gHyBgH98f4B+goKEfn2BgYB/gIB+gIGDgH9+gIR/gICAf4CAgoCAgoGCgHx8goCBgIeAfoB9gHyBg4CAgH+Cf4V8f4B9gYKAe4CAfn9/hYGA
gnx4gICNfYCAgICBfH5+f39+gnx+h4CAgn9+gnyBgXSDgHh+gId/f3+Bf4CAfX+BgoCAgH+BeoaCf4OAgn+AgYCCgYKBgnqAgICMhIOAgn5/gH+Af4B+fICBfIB8f4CAf4CAgHqAgIGAf36AgH2BgH6BgH+BgoF/
gICAfIKAg4F/gICEgYCAgIB+enqAgXh/gICBgYCEgYCEfpWAgICEgICDeoCCgn59gICAgYCAfoCAiH+Af4KAg4B/goGAfX6EgH+AgH5+goGAgIB/gHuAf4GDfX9+g4OAgYCAh4CDgIKAgX+AgXqAgYJ4foCAfICJ
gYJ9f4KJgIeAgYKAfIGAgH+Ag36EgICAfoGCfoGAf4CChH+DfH5/gYCBhICAf3+AgIFzgICAgX6CgYB/gYCAgHt/gIKDgId/gICAgYSBfoCAgXx/gIF/f4CDe3qBfIB+gICAgH5/gH+AhYJ/g4KAfH99gXt+gICA
fICAgICDgX9/goB/hYSAgHuCfn+BfYCAfIF+f3uAf4GAgYCCg4B/f4p/f358gIF9gYF+iYKDfoB9gIGAhI6Cf35/gICAgH5/f4CGfYCBgYB1f4J/fnuBfH6AgHmAgn5/fYCAfYOCfIGFgIGAgIOAf4CAhn+Afn+A
f4CAgICAgH6HgIJ9g39+f3+AgICAgI2BhH+CgIOEgH9/f4GAgIGBfoJ/gH+GgIKAgH6HgIGBhH9/gICDgGuIgHx/eoKAgICAg4CBgH6Ag4CAfX+DgYF+hYKAgICEhH2AgIh9fYJ/goSAgH54foF/fYCAgICEe4GD
gH2CgH+EgoCBfoB7gXx/fn2AgIGCgH5+gX5/goV9fYB/f4CAf3+AgYB9gYGAgH6AgIJ+gIGGgICAf36DgIKAgIKFh4CAgoB/gIKAgIF/gX+AgoN9gYB+goCAgICAgIJ9gW57f4CAgYGDg4KAfn2AgICAfoF/goGA
goCAgIGBf32AgH+AgICAf32OhYB/gICAgoiAgn2AfoCAf3+Cf32Bf32Af4CCfoCChH6AfYCAgYGBgICAgX6Af4B+gXmAgH+BhH5/gIJ/f4CAgH9/gHl/hYB9f4B/hH97gYCAgIKAfn9/gICAhYKBhoGAf35/gIB/
fn6HgYOAgISAfoCEf4B/gIB/fYCAgIGAgICAhIh/gn5+g4GAgICCgIGAfH9/gIKBf35+gICAfoGAgICBgYGAfoB+gICCgIKDgoOCgH6AgYKAg4B/f4B/iIGCg4CAgoOAgHuEfn9/f31/gH9/gYSAf4B/gIOAiH52
f4CAgIWCgIF/gIB6fIF/gH2AgHuAgYKAg36AgX6Ff4CAf4B+gX2AgYB+gICAgn6AgICAhYGAhX+KhICAgYCCf4CCgIJ/foF6fn17gICAgICEgoB/goCCf4CAgYCAgIB/g4B9goGDgn5+goF/gICAfo6AhICAg4CD
gYCAgH6Bgn6BgYB/gH+EfYCBf3uAf4OAe4CAgnd9goCCfoB9gISFgH+Ah32af4CAfn6AgH+BgX+AgX5+gHuAgH+AfoOGhIZ+gYOAgoGAgIGEgICFh4F+gICAgIB+gICAgHuAf4CAfH57f32AgX+AfoCAgH6CgH+B
goGBf3uAgYCAgX2AgICAe4SCgH5/goCAgH2FgH+Cf4CBfXl/gIB+i4KAf4J/gH+Ag4SCgoOCfn99gIB+gH9+gH+AgHOBe4CBgICAgHx+gICGgICAf4KAfoKAgYCBfX+CgH2Af36EgoSGgH+Bh4F8gICAgYB+e4CA
gIB+gH99gIKBgX+Ajnx9gICAgH6AfYR9gICAgoCAfoKAf4CAgIaCgYJ9hYB/gICAgHyAgHyAgHyCf36FgIGBgICAgoCCf4B8gH1/gI5/g4CAgYOAhHqDgoCAfXl+gICAf4OAgoODgYCAfoF+hol/fop/gICAgYOA
gYGAe4CBfomAgYCAgoCFgICDgIaDgIGAgYGAgXuAeoCAgIGEgIV/gIF9gIB+gH6AgICAgYZ5gYCAgHh8f3WBgn2AgYKAgICGfoGAgYOBhX59gX+BgYF8dYCBkYOAgn9/gX9/hYB/gIR9f32BgIGAhH+AgICCf4CA
foB/fH6AfoGCgICAgYCAgX+Dg4KAgICAfX+BgYCAfYGAgoB/coKAgoOAfYCAgIB/f36AgH+CgYKCf4CBgX1+gIF+goF+gn6FgoCBgIF+gICAgYCAf4GAgH+BgYSEgoCBfICAfImAgYB+f4CAgIGDf4KEe4CAfn+D
H2x/fYGBgIaCe4CAhIB7f4KCgYGDf3yAYYF8fn6AgIJ+fn+Bf31/gn99f4N/gH2EhX9/gICBf4B+fH5/gn+AgoB+foSGfoOCg39/gHCCgICEgIN+f36Ag4GBgoCCfoKAgIB1hoF+gHuAgn6AfX+DgIZ9g36AgH6A
hH95gYSBf35/gX1/goGAi351gYCAgICAf4CAgoSCgIB9gIGAf4B9gH+AgYCAfoCAg4d/j4CDfoGFgnyAgIOCfoCAfYCBgoGBgYWDf4aDfoF+gH6AgHx6f32BgIJ/gX2BfYCAf4GDgX+Ae3uAeoR9fX+BfISBgIJ/
gH19gYB/gYaEf3+AfICAf4J/goCAgIB/gIWCgISBhH6Ef39/f35/gIGAgYKDgICAgIGFgH6AgICAgYCHgn+DgICAg4SCfoCCfIGBgH99gIiBgoGAgHt+fX9+gH+CgId+gYCBgICAgH+AfYCAhH9+gICAgH+AgICI
gICDgIKAe4CAfn2BhICBhX+AgIaJgIR/gH6AfYB/gX6BfH+AgIF9fX6Af3aAg3+Ben98f36BgYB/g4GAgICAgH2BgICAgXd/f4CDf4CAg399gICAgIB/hIWAgYB/gYGCfnyBgIF/f4KAf3x+gYGDeYCCfoKDgIGC
gISAe4F8gIF9foB+gYF7gHqBgoCAgHuDfHyAfoGAgIB+gH9/gISBgIB7gIB+foCCgoCOgICAf4KCf36AgH99f3x/goCAgIGBgYCBgH+AfX2BgoKEf4CAgICAhICAg3h/goB/gX+Ag39/gYCHgYCAf4GBiICGfnx+
gH6AgYGAgICAgH59gICFgICBgICBfYCJhYKAgICDgIB/gICCgn+AfoCAf4KJgH6Ae36Df319foGAgHh8hYF7gX+DgHt9gIB+goaBgYCDfoKFgH1/f36BhIF+gX5+f4B/hX+Ag4GCgIKEfH9/g39/gYaAfoCDfYF8
gYeEgYGBfoCAd4CAfIB/f4CAfoCAfoF/gIB+gIF/f3+IfXuBgH+BgIGAjX+Bgn6EgYOAg396gH5/foCBfoCCf4GAfoKAfYCAf4KAgH+Af4GAgYF/gYCBgoR4gIGCgYCDgIKCgIB9gIB9gICAfoB/gIKAfH6Cg3+B
gH58gX2Cg4KAg4R+gIGAgIB/gIV/f3+CgH6BgH5+foF+gYCAgH+AgIKBgYCIgoJ+gICAgIGAgICAf4d+hX+BfoF+foKAgICAf4SAf4GAf3+Cgn6BgoGAfXyAgIJ/gX6AgH6AgX+Af4CAf4F+gIF/gYCBgnuCgHuC
g4CBgoJ/gIN+hYF+f35/gYGAgIKCgIF/gYKBf4GAfoCAgoB+fYOBf4OCgn57f4CDgH9/gICAfn99gYCAgHyBgH6Af4F+gYCCgH9/enuBf36DgX1/f4CAhIWCgYCAgXZ/gYZ/goF/f317gIGCg4B7fX5+goB9gIKA
fn2CgoCAgHl+hH6BgH16gX+AgICCgIJ8g4J9gHyEf3x+gICBhIJ8gXx+gX2Cf4B+fYGEgYaAgoGCgX+AfoCBgniAf3+AgYCAf36BfoF/gH+Di4d/gYCDf39+f353gn2BgYKAgIGDg3+BgH9+gIGEgYCAg4F+gX6B
gn6FhIF/foCCgICDiYCAg4CBfoCFgIZ9gICDgH+DgYOAgYCCgIKCgIKAgICAgH99gICAgICAf4CBgoCBgoGAfn1/fIB8gH+AgH+Afn5/gX6FgIB9gH1+gYCCfoB/g4WAgICAf4CAgYJ+gH9/gH+AgIB/fnyAgYGD
gH+AgHuAgH6Cf4F9gH+BgYN+fIOAfIeBgoCDgoCCf4CAgYGAgXmAgICBgoCCgYCAfYCAgYFmgYCBgIKAg32Af39+gn+Gf4B/fICEgIKAgo+Af3qBf4F/gICBf4GAgIKAgYB+fn+AgICFhICCe4J/gIWDgHx9f3+D
gIOEgnyAf4CBiYGAgIOAgHyCgH9/goGAiIJ/f4CBe4F8gIB/gH+Af4CAgIGCgYB7gYCAgoB9goB+gIKBgH2AgICBgIGAgH+AgYF8gZB/gICAf4SAhIF+g4CCfYCEgIF+gH6DfoGAgHeFfYCBfoGBg26Ae4CAgIKB
gIB8goGAgYCAgIeBf36BgoGBfYB/gICAf4SAgX+AgIB/goCAfYKDhoGHfH2BgIJ/gICAhYB6gICGfoOBgIWAgICCgYCDgn19fXyCf4iFfYJ/gX2AgX5/f3+CgYN9fnh+fYCAgYCEgoB/gH+Ce4R/gIB9gICAg39/
g4CAgICDgICAhYCAhIB4foCAgICBgH6Bf3+Afn9+gYCCfoOBgX+CgIV8fX18gHyGgI1/f4KAgH+Cfot+hIV/gYCAf3+Af31/gIKAgH9/fn5+foKAgIN8d4CBfICBgICBgIF/hoCBf4CAf4GAf4J+gX9/gYCAfn1/
f4CBgH+CgH+AgYB/gICBg3+AgH+AgH5/gH19gX+BgICAgoGAfoJ/gYF9f4GBgIF/gYCAgIh/gYOBfIWBgIB+gIF/gIGAgICBi4CEf4GDf32AfoF/goKBhYGEgYCAfIB/gIJ8gIOAf4CBbY9/foGBgIJ/gX+DgYCB
g4OAf4CCgYB+f3p/gH9/f4B/gYCDfn+AgHyBfoF9gH+Bg5J/gH+AgIKCgIF/gn2AgYJ+goB9goB/gH6AgX+BfH6Ag4Z/foCAfoCAeX5/gIWDgICAgIOAgH+CgH9+g4CBe4B/fICAgIB7gYCAgX+AgYCBeIB/gIJ+
gYGAgH+BfIWAgYB+gnyCf4B9hIOAgH+CgIOAgoB/gIGCgH1/gH9/eYOAfoCAgH+AgICBgYWFgH+AgH+BhYKMf3+CgICCgoJ9gH6BgH+AgYKAgYCAgYCAhIOAgYGCe39+fICAf4CAfoCAfYCBgIB/gIGAgH50gIOC
h32Bf4CFfYGAgYGCfoB/eoB/gICAgYCAgICAf3+CgH2AfnuAgIGAgHx/e4J/fH6Af4KAgICCgICFfoCCf3yAgn6AgH+CgICCg4SBgIGAg4CBgICAgYB/e4CBf4B8gYCEgoCAgoCBf4CAgIB9goJ+gX+AgH2Af3+G
gICCgH9/gICFgIGCfnx9gIKAgYKAf39/f4F/f4CAfYCAf4GAgYGEgICDgX6AfoKBgICBf4J9fISAgH96gYB8g4GBe4CAgX98f36AhYB4gICFgoCHgH+ChICBf4GBf4KAgIGAgX+EgYSAgH+AfoB8f4GCgH9/f3+E
gIR/gYJ/gH6AgYOAgH+Ae4GAgH+Aen9/gH6EfoGFf4CBgoB/hH5/f4CAf4CBeYCDgIKGgICAgIF+gICBgYCAfoN+f39/foGAgn+BgH+EgoCAgICBgICCf35/gICBfoGAf4B/fYGBgYKBgoCBgX6AgIGAgH57gICB
gIGBf4CBf4F/gYCAfoCAgX+AfoCAgIB+g36AfYaBgX2AgH6Gf4B+f35+dXx9gYGGgICDgoJ+gH6EhYKAfX+Af359fICCfICFe398gIB/f4CbgICAhIKAgYCEfoB+gICAgICAgH+Be4GBhIF/gISCgIB/fH+AgIOB
g4KEfX+BgH6Eg4CAfX1+f4CAgH91goGAhYB/f4CHfYB9goCCgIB/goCAgHx/foF/gYCAf36AgICAgICAe3uCgYCAgYCBgnuAgX+BZYGDf3+AgYCDg4CBgYF/foF+gIOAgICCgYOBg4CAfoCDgIZ8gn6GgICAgIF/
h36EhYJ/g399gH+BgH2BfICCgIiAgoCBgH5/gIJ7fYSBg3Z7gIGAgYKCfn9/f4CBg4CAgoB/gYCAgIKAfoGAhIJ8gYOAhICAgIGBgIGAgH57gH6Ag4F7f4B/f32AgYGEgICEgYKEbYGAgIGBgYGBfH19gIGAgIF9
gIJ8fn+Afn6Ce4KAfYCAiYCAgoF7f4GBgIB/gn5/gYKAf3+BhX2AgIJ/g4KBf4WAgH9/gIF/gICAgoF9gYJ9foCAgIB+gH+AfoB+f36Eh4CAf3uCgIB/f4V/gYCBfoWAgIKAgISBgICAgIKBgoGAf3+AgH+AgXuB
gIWAgH+AfYGIgICAfX6AgYB6f4CAgXyAf36Agn+EfoCAf4CAgn+Cf4GCf32Bf4CAfnKAgIJ/f3t/gICBfoGAgIKAfIF/gICAhYF9gIJ/hniDgIF/foZ/gIOBgIKAgICBgICAf3+Af3+DgHmBgX1+fYGAgHuCgIOB
h3+BgH6AgICAfoKAeYGAgIiBf4B/f394f3+AgIB+gIeKgYSBgIB8gICCg3+AgYCAf4N+gI14f3+AgICAfH95gICCgn58gX+CgIGAgYKBf4CAgICCfoB/gX+AfYCFgIGNe4CAgH6AgIGAf4GAgYKAgICBfoCAgIOC
fYB+f4CAf4B/gIGCgX+AfHd+b39+gX+BgIB/gH+EgYGAfoCAgXSBhX2AgIB/f4+DfoCAfYOAf4GCgoB/gIaAf4N/fICBgICBgod5gH+AgYF+foCAfn9+gIOAgIR/gIB8fYJ+gIGBgIGAgX9/foV+gIB5fYCBeH2A
gX6AhH6BhH6Ag3+AgH2CgoCFgX99gYKFgX2Eg4F+gH1/gICAd4OAf4J/hIR9gIl/gICBgIGCgYaBg4CBg35/gYCDeoCAgIGKgISIgICAgn18gX+GgICBf4B8gICAgn+BgIKAgX6BfoKAf4GAg4J/gYJ/gIKAeICA
goSCfoCAgoKDgH59goqBgH5/gICAgoCAgICAgH5+gICAfYZ/gH5+gX19hYCAgYSDgYCAgICAgX98gYKAhYSFgoCAgYV/eYGCgIN/gIF+gIqAgICAgIB/e4CBgoCAgIGCgYGBeH59f4GAf4SAgISAg31/f4CAgICA
gH+Ag4B+gIeBf4GAgH6BgIOAgIB/gIB/f3aAhIB/fH6AgXiAgX+Af4OAfn9+gYCFe3+AgH+DgH+AfoGAfIF+f3+Bgn+DgIF8f4B8f4F+hYCDf36EgIODgIGAeHqAgH+AiXF3gX+BgoKGgIB9gH9+fHh/gICAfoCD
f3+Df4B/f4F/hYGBgH5/c4J/fnyAd4KEgH5+gYF8gX6AhICBgn9/foOBgoCGgIB+gIB+f3+BfoSBgX+CfoSBf4GAgICAfnuAgoOAgICCgn+AfoB/foCIgIB9f3uAeH57gIOBgYOAgX1/goN+hIaBgIN/gYJ9gIOB
gIKAgICCf4B8f4CAf4GCgH+AgIKAgH+AgX+EgIF9gICCfYSFfoKCgHeBgICAf39/gIB/foCAgIKEgI2CgHeAf4SDgIB/f39/gIKAfoB/gH59gIN9gYB9gH+Ae36AgICAgn5+gIKBf4GAg4F+foCAgIF9gIB9gH6A
f31+fYCBf4CBgYB/gIF/gIF/gn9+goF/f4CAfH9+f4GAf4GAgIB6gHyDf4F/fn9/f4CCgX19goF/gISDfoGAgYJ/gIOEgXyAgIJ9gIR/hIKDfn6AfoWBgYB+gIGAgoCCf4CBgH1+gnqCgXp/gIKAgIGAgIGAgISI
f4CBhYOAgYCDgISAg3+CfYCBfYB/gH+BgoKIgIN9foF/gIKAgH+BgIJ+fn+AfXJ/foCAf4CBgYOAgIB/gH9+gH+CgoCBgYGDgH1+hoCAgYB+gIB+gX6AfoCBgX2ChYCDgX6BgIB/eYh+gICCf4CDgICBfYB+goN/
gYGAgIGAgIJ9gYCBgIGCgYCCf4B9gICBgX5+gXyAgH+Ah4GAg4GAg36DgIGAf32AgoB4gHaAfH6DfICEgIGDfoGAgH17gYCEf3+Ag4KAf3yAj36EgoGDf4CBgICAgIOCgIB9foV/fn59fICAgYKAgH6AeH+AgICC
fIB/gnt6gISAfYCAgYB+gH6AgoKFhISCgH2EgH+Cf4CCgYB9gYCAf4CAd4CAg4CAf36CiIZ+f4CAg3+CgX+Bf4B+goSBhoCBgIGAgIB+gHuAgIKDgH+AgH2AgYCGgIF+gYCAfoB+gIGAgYF/g3+BgH97hH5+gIGA
hH+CgIKAf4GAgH+AeoWAgoeAfX6AgX+AfYGCgICCgYB+gH+BiIB/gIODgIF9foSAf4B/f36CgICAf4CBgH9+f4CBgYCEf359i4J8f4KBgYJ+gIOCfn6AgIB/gIJ/gH5+gH9+fYCCgYGAgYOAgIB/fX+AgYCBjIKB
fn+AfYB/gICAgYCEgn9/gIB9gIOAf4CBg4GCf4CBgH+AgX6AgH6Ag31/f4GGgoB/goCAf35/gIB/f4F/goF/gH+Af4CBgICCgIKFgHt7f4CAgISBh4GCgIJ3gId/gH+BgICAgYB/fYF9hIGAgXuCgYB/gIV+fX1/
f4F/fICBgX+AgH6DgIB+gYGAf3+Cf35/e3+AgISGf4B6hICAgH9+gH5+f318gH+AhIF/goCAgICBgX+AgYGAgIB8goCXgX1/foJ9f4GHfn6CfYF/gIB/foKBhYSAf4GAgoaBgX6Af3+AgoGBgIB9gYSGgH9/fn9+
f4CBgYCAgYKAfYGBgH+DgHyDf4CEf4CAi4OCgoOAgIGCiH9/gIWAgIWAgoB+gIeEgoGAgIGDgYGMfn6AfnqGgIOBgIKCfn5/gIGCgIB+gYB/gH9/foCEhIJ9gIiAgoiAgHyBgn+AgH59gYCBfnqChX6AgIGAgIV/
f4CBgH9/hICEgICBgH59hICAgIWAfoCAgICAgYSBfoF9gX+Ffn+Bf36AgoCDfICAgYWCf396gIN/h4CHgICAf35/fYV+hH+Afn+Af4OHgHx/gH2AfX57gH+Af3+BgIKDgYZ+foCAf3+AgoGAhIB/goCBeH9/g4CA
foOCf4CCg356fnKAgIR8f4CAf32BfYB6gIB+cn+BeYCDgIOAgoGAgoCFhIKBgIJ/hICAgH1+gn6AgoCHhn+AgICAfoCEf4CAfn+BgIB/gn2AfoB+gICAgoF/gIOAgH+BgIGAf4WAgYCAgICBgH+CgIKCgICBfoKC
gYCBgX+BhYGCgH+AfoKHgIN+g4B/f32BgIGAiICEgICAgIB8gIF+fYGCgH6CgoCAfYB8gYCAeoGAfn6Af4B/gICAf4GBgYB/gYGAf4CAgIN/foKDgoR+goWAgoCAgICCfn6AgHuAgX+IgICAgIB+gH+BhICAgIOB
gH6AgoCAgYCCe3p0gHiEgoCAhYGAfISDgoF9fYGAf4FxgH97gICAgHuAfoB/gICAfoGAgYCAgH9/g4GAgH+FgoCAgoKCgYCAfYCAf4V+g36BfoCAgH2AgH6AgH6BgH5+f35+gXyAf4J+gYB+fYF9gICAfn9/gYCA
g4CCf35+f4CEgYCAh4B9gICAf3+AgoF7f35+gICAgICAf4OAhn+AgIGDfoSAgYGBgoCBgYB0eHx6goB8gIGBgICAf3+BgXyBeH+AcYCBgH9/gH+Ag4J3gnl9gYWAgYCBf3+BfYGAf4GHfISAgoCCgIKAgH98f4CA
f3uFgICAjIGBgIOBf4B+f4CAf3+Jf4CBgYGAgHp/g4CAgIF+gIKAgXaBgYKAgYB7f32DgYCDgoB8gYKBgH6AgH2CgIB+foGAgICAgIB5f31+foB+f36BgIGBgXyBgYJ/gn+EeoGAgICEgn2BfoCDgIJ8gIKAgoF+
foOAgH+AgIJ/eICCgICBgH9/f4CAhYGCf4CEgIKAgYF9g3+Agn2Af4CEgoCCgYCFgoGAgICDgX6GgIaAgHuAgH9+goF/f4GBgH52fIOAg4R9iX+AfoCAgoF/gICAgn6Dgn5/goaCgIKBf4CCgICGg4B9gIJ/f4WA
gIF1gX2AeoCAf4F/gICBfX6EbIB+gICGgoB9goGBe4CAgIB/gXyAgHt/goCAgoF/fH9/hICAf4B/gIB7gId7gYCGf39+goCGgIKAeH6Ah4WDgIF/gIJ9gX+AfoCAfICAgH6Df35/fn+BgIGAgICAgIJ9ioR/gICA
foCBgG+Bf4F9f4GAgXyIgICBfn+FhICAgoB8gICDgIF/gYB+gIB6foCAgIB/gH+Af4iAiHyEg4B7goCBfoB+gICAfYCAgYGAgICAg4CAgn5+fn2Jg4eCgoB+hoF/f36AgIF+goV/gYB/gICAf4F/gYCCfn9/gYN/
gIKCf4CAfoCCgX+BhIWDgoKAgH+AgYCAgnyAgICAf4CCgH5+g36Af4B/hYB/gICFhH+AjX2AeoKAgH9/f4GAfHyAfoCCgIB8foCAgXqCgH+AgH+BfoV/hIGFgIB7foCDgYCAgYB/f36AgoKCcoCAfoR+f4GIgH+A
gIKCgYGCgISBhICAgoB/g4CCgYqAgoJ7gIF/f36Ae4CHf4CCf4aBdoF+gYF/gYB+f4GAgH2BgH+Agn+Agn+CgoCAf3+EgIB6eICFh39/f3x/gYKAfoJ+f4CAgIKAgH+AgYCAf4CBgH+Af4B+foB/f4CAgH+AeomG
gYF/gICAgH+Af4d/hH+BgX9+gHt/gYB9gICAgH+Af4B/gHmAfoF8f4CCgYGCf32Ag4J/gYCFgICAgHp/jYCAf36Cg4J/gH9+fn5/gICAgICAg35+g3+Ff4F2goKAgn6Af4F/gX54gIB/gIJ/gYGAgYKAeoKCgISB
goB/gIGAgICAgIV+foCOeX+AeIOBf4CDgICAgH+AjH+CfYaAgoF/gYB/hICBgYCAgYB6gIF+f4B+gH2AgH+AgH9/gX+Af4F5fn6AgH+Cg4GAgIGAgYN+gICBhYB7f4GBgYCCgYGAgICAfot4hH99eYB8gICCgH+E
gIKFgH+BgYOAgn+AgHyBgICAgICAgn99gYKAgoCAgICAg4CAgIWEgoB9gHyAgYB7gH+AgH6AgX+AgYB9gICBfX2DgoB/gIB+gH5+gX9/f4OAgH+Af39/goB9f4GAfn97gYCBf4B/gH+FgH+BgIB/gICAgoB/gIN/
gX+EgoeAgYB/hICAgYCAgICAhIR/goCCfoF/f4SBf4CBg31/f4V+ioCBgH+Af4CCgH+Af4CAgISAgHuBhICAgICAgYCAgX1/gH+CgIB7gICLfoCBfYWBgn2EgH+BfIKAh3yAgICChYF/gICBgH+AeYJ/f4CAhH6A
fYB/foCBhoOIgICAf4R8f4CBgoB9gIB6fIB/gICCgIGAgX5/gYKAgICBeX9/eoGAgIB/gICAgH55gIKBgn+CfYGDfICAgICAf4WDfYCFgIB/gHiAgIKAgX9/goCAfIGBgYGCgH1/f4CCgIGDgIKFgYGDgIGAfYiB
fH2Af4F9gICCfX6AgIKBgYB7f4B/goCAgX+Ah4CBgoZ+gYGDgoCFkoGAf36AgoGAe4CIgIGAdYiGf39/fn99foCBg39+gHyEf39/gICAf3t/gICCgoB8gIGAfn9/gICCf4CAg3+Ag3yAgICAgICCfoJ+gIh/jIB+
gYN9eX+AgICAf39+hX6BgX2BgH9/gIR/gICBf4CAgYKAgX2AgHiGf4SAfn+AgH+AgX6Hf4CAf4F+fYKAgICGgoWBg4GAin2Bg3yCgX6AfoB9foCAfoGCfoCCgICAgYKBgX6CgYB8f4CAeoCDfIB/gYWAgH6NgYCA
gIeAgYB/gIB8goGAfYB+gX9/f4F/gYB/foB+gICAgoF/gH+Cg4GBgn6BgoCBgIOBgICBgYF9f4B7gISHgIB+gIGAfn9/gH97gH1/gYB/f3p+h4CCgYCAf4WBf4GBgIKBfX+BfYODgHWBgH6AgIKAgIB+gISAgHmA
gICAgICBf4OGgIF+gH99goB9e4CBgIF8fH+AgIaAgoCEfICGgIF/gICEhX+AgoR/gIF/gIB9gIJ8f4R9gYB+f3iAfISAfYKCgIOBfoKAf4CDgH5+fYKAgYCAf35/fXuAgYB4gICBf32BgYCAgIB9gX+AgYB/f35/
hniCfoSAf4CHgIGAfIB9f4V+gICAfoCAgoKAgH+Hf35/foB+gYB+foOBgIOAgoB9gIKAgHyChICBgICAgoKBgIB+foKCfYKAi4CBgYCAgYKBeoCAfYGAgIJ/gH1+gIWAgYB+f4SCfYCBgH1/gX2AgH18gHmBg4CA
foF+e4B/f32Be3+DgIKAhIB8gICAf4KAgYGBgnyBgICBhn+HgIGAgIJ/g39+gICBgICAgX19gYKAg39+gYCNgYKAfn+BgIB/gH16gI1/gIiCfoGEgIF+foGAfn9/f4B/foCEfoCAgICDin1/gYCDgIF+gX2HgYJ/
f3+Af4CAgIGAgH6Ifn+BgH6AgIB+goOCf3+AgIB6gICAgICFgYCBf36BfoOAf4GBgX1/foCBgHyAfXeAfYCAf4V/fYGBgYCAgH9/gYiDfn+BfoGCgIeBgXqBfnx/gH+DfICAgH6CgYGIg4CAf36BgIKAfIB+gH99
g4SEgYCAgICAgICBf4OAgXyBgIB/gYCAgICAg4F/foGAgICBfYB/ioB5gH6HgIKAfoCCg4B/gH6AgIGAgIGFgXuAfIB/gH+AgIJ6fYCDgX99jH+AgICCgIN/gICAhIB+gIJ/fYCBgIF+gICCgIKEgIB/gIB+gX6A
f4CBgICBgH6BiIR+gH2AgH+BgIKDgYGBgH6AgH+AgH6FgIOAgIV+gYGBgH9+f4CBgICAg4CCf4R/gIB/gYqBgH6Hf4J/gIGAg4GEgoCAf2SAf4GAf4GBeoF7gH+BfoB/gH+EgICEg39+gH2Af4B9hYCDf4B/gIB4
gX+CfoB9goWBgYCAgYB+gX6Agn+DhIGAf4CAgHyBgH6AgX+BfX6AfYCCfoB/gH6AgoCDfn6AhIF9fYOBfn2AfoCBf3+AfHOEgoGBg4CBe4SIf4KBgIKAhYGAgn9+fn2EgIKAgIOFgICIgH+BgH6BgH+AgoCJfn6A
f4CAgYCAgIB/gISCf4GGgYB/gH6Bf4F+gICBgYF/gX99f4KBgIKCfoRzfoCAhICAfnp+gH5/gYGAfn+Bf3yAgISAgYF+e4KAgoCBgX6Be4CBf4B/h4N/gYCAgoB8gId9fYKAf396eGt+gIB+fYGSgIGAhoB9gIR+
f3+Afn6AgIB9gYCAgH+BgYV+f4CAgIKAgoCBgX+AgYSAgISAf4SIgYCBgIB+fn6FgH6BgISHgIB+fn6BfYGAf4aBf4CAf4CCf32AgoF+f4F/gYF/lICAgX99gX2AgIGAgIF9gXyAfYJ/h4GAgYCAgIN7g36AfoCD
gIOBgICDfYB/gICAfIB+gYF+iIGDhH+AfoSFgIGAgH6Df3+Dg3yAgoKBfoGAf3uBhH+AgH5/gICAgIV+gYGGgYB7fYGAgICAgn+Agn2Bg36BgICBeIaAgH6BgH95f4CAgICAgYCBgoV+fn+Af4CBgICAfH6AgIB+
gIB+hoGAf46GgH6IgIOAhoB7h4SAgX6Cg36AgIWBgIGAgICAgIJ/fX16hYCBg4CAhICAgYqAfYKCfYB/gYF+goKAf39/gICEgICFf4B/fnh/gIGAgYF/f4B+gIJ+gIGAgICAf4B/gH2AfIB/fICAf36Af4F/gXiA
gHx+gYCAgoGAgnyAgHh/gICFgIKAfoF+gH+CgICBgoKCfn9+gICAgIOAgICAgH9+gH1+hICAhH6EgYCAfYCBgIB+f4KDfoCAgXd+foB/gH2AgICAgICAeYCBgYJ5gX+Bf3+CfYJ/f3+DgH9/f3+BgIGAd3yBf4CC
g4GBgIR/hZCCgIB6fYB+f4CAgH6DgYCAfYJygIGAgIF+gICAgIGAfoCCgIGAf4WBgISBgICCfIB/iH+AeX2AgoCCfoGIfYOAe4GAgX5/gIKAgICEfYKFjH6If4KAf36CgIaFgIB/f4CBfoCAfn9/gIB/fIF6f4CH
foB/f4CBgX9/gH6GfYR/g4B9gIKAgICAgH2AgoF+gIR+gHx/gIGFfYGAeIF+f4CAf4B+gYB+goGAgX6AgH9/fn9/f4CFgIOQf39+gICDf4KBgIB9gHV+gIF+hH6Bg3+Ag3+AgH5/gHqBgYCAkn+AgoB/gIKCgIGD
goCCgHuAgH+BfniBgICCf3+Cf35/gIGCgIB+gYB/gYGIgIGDf4CBgICAgYJ/fXl+gJR7gYCGgIGAgIF+gYCBhIGEgIF/f4CAgIGAgH6BgH1+gYCAgICAfH+BgYGAiICCgICAfoCBgH2EgIGCg4B+gIB9gH6AgHyB
gIR+gICFgYZ+gIOCf4CAh4CAgYCDhICAgIB+gICAgYWCgICBgIB7f4CAgoB9gIOCfYB/fYCAgX1+gX2BgICBgICAgICCgICBgIKAgYF+gH+Bf36AgICAgH9/fICCe35/foCAgIB/goGAjoGAf4CCgIB9hYJ/hoKA
gH2AgYCAf31+gICAf4GAgYJ8fn+Bgnx+hnx+gICAhYWAgICBg4OAgIB+gIKAg4SDgIOCgYKAfoKAgIJ8hoB+fXyAf36Agn+Bf4B8gHx/f32AgIB+gYCAhH+BgXp/hYiAgoF6gICAgH+BgICBgX+CgIGBgYCCZIGA
gH+BgoGAgIaAgICAeH6AfYGEgoGBgIaAgH58g4CAfYB9fX6CgX9/gICAg4OAgICBf4CEgoSBbH+AfH1/gHt8gn+Af4CCgX6AgICKgIB/fHyBgYCBgH+CgYCAgICAgH6AfYCCf4GAgnyBgICAgIB+gYCAgIuDfX95
gn+AgX5/fX6AgH+AgYWAgoGAgH9+foR7gH6CgoGAfYCCgIJ/gIOBgICAgIJ+f3+AgISEgICCgICCgoCYgIGAgX9/f4CAf4F8gIF+gICAgICAdH99fISAgIF/gH+AfYCBf4B/f4OBgICAgH+Af36AgX2AfoB/gH6A
gIF+hH+BgIN/gISAg4GDfYOAfoOBgH+Ag3eCgX+AgH+ChoF/f3+DgoF/g4CAgH6AhIWAgIF8gIF9goCAgX98gIGDfnyDgH6AgYCFfIN+f399fn+BgICAfoCBgICDg3+DgICBhoCAgYB+gIN9gICAhn+CgYGBfHp5
ioGBf4CAfniAgH+AfoGAfX+AgICAf4CAf4CCgYCBhH57gIGBgICBgX6BgX2AfoGBgXWAfoJ/gH+BgoJ1f4GAgX5+goN/gH+AgH+AgIh9gIF/fX6AfX9/gH+Bf4CCgn99gYGBf4GBgIFxgIKAfYOBgYCAgIKCf4CA
fH2Ag4CBgICAgICBf4CDgH6AgYB8gIOAgYCAgYGAfn+Bf4N+gIR9gX9+gIB7f3+AgH9/gIaAgICAgH6AgICRgYGAgn9+f4B+foCGgIR8gICFgH6AgH6CgIB+e3+AfoGAgIB9gYR6gYOAgI+Ag4CEgHx9gIB/fIGO
f4CAgH6DgH+Bf3x/fYCAg3qBgIKAgICAgICAgICBgIGEgHx9e4F+foF+foOAgIGBgoB7gYB5goGBgYGEf4GAgIh+fX+AfoCAf4B/gYOAgIKAf3+DgIKBfH9/gICBgIB9gIJ/f36CgIGCgXl+gH+Be4CAfX5/gHyB
gIOCh4CAgYaAhICBgH2Cf4CCgX6Af4CAgoCAgoCAfYKAgH6EgoB/gX+BfX98gIGBgHx/f4KDfoCEgH6Bg35+foCDgYCAfX5/gYKAfYR/gHiAf4B/gIF/e4CAgIB+gICAgX6Egn+BgHuBgICBhH9/f4OAgISCgnyC
g35/gIB/gICAgICCf4R+hX2AfoCBhYKAgH6BgH6AfoCAhIOBgH+Jg4CAgHyCgn2GgISBgIB/fYCCfoGAgH98fnWAgH6AgoF9foGAgICCgoB+fIB9gIB+f4CDf4WAh39/gH99goCAhoCAgH9/gYGDf39/gIKCfYB8
gICBg3CAgIGCf4KBeIGOg3+BgICAgIB7fnl8gH2AgH+AgH+AgYCBf4J8boCAgH+AgYCEgoB+f4B9gIKAgICDiIGAgYGEgIF6f4GHf32Agn6BeYSDfoGAiICBgICCgH+Bfn9/hIB+fIGBgH+AgICEiH+CgIGDg4CA
f39+gHyJfIB5hoF+en+Ag4B/f36Ahn1/gn+Af4KEfn+AhH1+gH+AgICBgH9+gH+AgYiBg3mAgYKAf4KAhYCAf3yAhICBgIKAgIF/eYF/gH58e4GAgH99f4CBgIB9fICAgH+Af4eAgH+EgIF8g3d/h4SAgYCBmX5+
gYCAgYCCgH+Aj4CLgoCDf4F+e3p+gH+BfoKAf4KCgIB9gICAf4B+hH+DgYCCgX+AgoJ2hXyJgH9/gYB/gIF/fYCAgIGAgIKBgH1/fH2CfoJ+gICBgoCAgXqAf4CCgIJ+gIGBg4B/g3+AgIF/f4CAfH2AgICEf4N+
gIB/foSBfYCCgYKAgX+BgX9+fnuDgYCAgIKAgYCAgYB+gYB3gYJ/gYKDgYCAfH57fn6Af4B9f3+AgX19f4R+f4CDfoB/gH6AgH+Bf36Bf3d8f4CAgH1+fn6CgHmAhWqAgIKBgICAgIB8gIB6fYOAgIGBgICAf4F/
gn2Af4J/fYCAgYB/f4CCgH+AgIF/gIGAgH6CgIB+fn+Agnx+e36BgX5+gYN+f36Gf4CAgH+AfoGAgH99jn9/gH2Afn6Df4GAfYOAdoB/gYJ+hYOAfYCBgYCAgYCChoCBgH99gIB/g3x+f4GAgIB7hoJ+dXZ/foCA
gIB+f4KAgICCgYCAgXuCgIt/gIKAgoF/gYB+eoCAg4CDgIKEeoB3gX9+foB9g4F9gIGBgIB/gIGDgYd6fn+AgH6AfnyAgX6BgISAh3+AgX6AgoCAgIB6gICAgH+AgH99g4B/f4B8gIGAf4OEgIJ/f4OFhIJ9h4GA
gICAfoaDgIB+iZB/g4CBhn+Bf4J+doB/gH+AiYCBgIKBgoB/foF/gHeAgIB9gICBf3B/goGIgYCCgIN+goGBgIGAf3+Cf4CBgIGBf4B8gH6Ag4CAfoCBh4CCgIGBgIGCgH+AgX6AgIGBf4B8gYF0gIGAfYCDf3+A
gH6AfoGBfoN9foCAfYKAhYCDf4B+gX9/f4V+e32AgIB/f39+f36EgIZ/gH1+gYCDgH9/gH99gIKAgIGAfn6AfICAgIGAf4F9gIF9hXyAfn+AgIB/gICBhYqHgIeAgIB8gn2AgICBgIaBgn6BgIN/f4CBg36AgISC
gIGBfYF/fYKDgYOBf3+AgICBgICBgICAgn+Af4B9gICEgHuGj3yAgIF7foCAgIGJgYGAf4CBgIKBfX9+f4CAgIF9f4CAgYCAhIWAgIWAgXx+g4CAf3+CgIGEhoB9gYB9f4KBgHuAgoiBf4OCf4CCgIB9gIF/gH+A
h4CDf4WAgn2DgoCBg4KFf4OAf36AgX5/goB9gn+AgHx/gIB9gYCAgYCAgICAgH6BgICAgX6AgIGAgX2AgoCDfoB+fYKBgn+Ae4Z+hIOAgHt+gYCAgoCBfYB1gYCTinx+gIF/gIF6goSAgYGAgYB/eoCBgYCAen6D
gX6DgIaBgHuBhH6AgYGAfoR/gIKAgIB/gnt8gX+AhICCg4CAgYCAf4B/f4GAgICAgIGAfoB/gIJ9goCAgH5/gYCBg4J/gH2Dg4CAgH+AfoCBgYCSgH+AgYCFgIGBfoF5foF+gYGIgnuEfISCgIGAgH5/gYGAgICA
foB/g4CAfH+EgX+CfX9+gICAgICAgISAgYB8eoCDgH2Af4CBfYJ8f36AgIB/gH5+f4N/h4CAeICBgIGBfoCBgIF9foCAemx/fYB/gICCfIaBgYGDg4KCgICDgHx/gICAgYGAhnx9goCBfoB/gYB+f32BgICAgIGA
gIKAiH9+gH90gYN/fYF+hYCAgHyFgYKCgIB/gYKAf4CBg4CCfoB/fIGAg4CAgHuAg4GCgYCAgH+AgIB+gH+Af4CBgIOAgn+AgIGDfYB+gH2AgYCDf4iCf4dygICAdYB8gImAfoKGgX6Bg4OAgH+AgH6AgICBiYCF
goB+gIF/gYGAfIGBgIB/fYCDgH+Bf4B9f35/fnqAgH+FgnuBeYCAgICAgYCBgYCFh4KAgH9/gIN7gICAgIF/gH9/gXx/gYF+dX+AgISAgIGBfYGAgIF/gXqAhH2AgIGDgH+Qe4KBf3+AgICAf4GAgYGBgYGAfYB+
gH+IgH6BgH99gYCAfYN7f4F/gH9+gYWBgYCAf4CBfoCDe4OAgIB/gH6AgH+Df4CFf4CAgICAgYB+gICAgIGCgICBf4CAgIGBe3x/gIB0gICBfoCDgICAfn96gH2Cfn2AhYGBgIKAgX6Af36If4B/fn6DgYJ/hIJ+
hIB8g4F/f4aAfoGCf4aAhH+EhoGCgICAgICBfoCAgH98gH2AgoCCgX+BgYCAgH6AgYSAgoCBgICAgICDfYCBfoGBg4ODgoGBhoGAfoF+gIJ/g3+AgYGAgICAgYCBgH1/gICCgJOBf4CBgYCAhYSDgICAgIGCfYSA
foOChH6CgH6AdoJ+f3+LfoKMgIGCf4F/gIGBgoCFgoB8g36Ae4F/e4B8fn+CgoOAgoCAgICBgH2Af4KAf358gH+Agn+BfIKBhoKAfX+AgIGBgYGCgYOBeYB/gIF/f4CBjoCGfICCgX5/goB+gICAg4B+foB6ZICA
foB/fYJ/gIKAgISAgH58f4CBf4J+f3+Af4B+gH5/gn9/hHZ/gHp/f3yAfX+AgICAf4OAh32CgYOAgoZ+gIGAgoOAgIOBgIB/gHuAgICAf4KAf4OAf3+Bg3x9gYGAgYKDhIB/f3+AfX+AgYaCgH6IfoCBgYF9goB9
gICAgICCgH2AfYCEf4CAgH2AgoGBe4F/gH+BgH6AfXuBe3+AgICAgoWDgH2AfX+Pf39/gn5/fX5/f4GBf4F/gH+Af4CBgH6AgICCgH99gHh/fYF/gn5+gIGBf4B/gIGBgH+Bf35/gIWDgIGAf3+AhICDgIOAg4CD
gHyAgH6AgX6Af4R/hoJ+g4GAgH9+gIGBgICAf4GBl32DgYCAeoWDgYGCgYCOf4R9gH+BgYCAgn2AfH9/g4F/hIGDg4GBf4CAgX99gIGDgH6AfX+HfYGAgH+AgX56g4CAgH+BgIF/gn+EgH+Cf4B/f4B9gICGgIKB
gICBhH+BgXqAgYF+gYOBgoCBgoCEhYiBgYGAe4GAgYB/goCBgH6AgX6AgIh+gX5/foyDgYGAfICDfoF9foGBgICCgYOAgn2BgYCBgH1/gH6AgICCgISCgHuAf39+gIB7gYCAf39/fYCAgICBgoR/f36Bf4B8fYCB
foFzgYB+gIJ/e39/gH91gYCAgIGBfoOQgX5/goB6gn5/gIKAgIGCgYCBhYB6gIB9gHuBgH+Af3+AgIGCgH1+fIB/f6B+hYB/hYJ/f39/f4KAfoCAfYCAf4CAh4GBgIGCf3+BgH+Bf4B9fn9+f4CCgoKAgoB+f4KA
gH+Af3yBfYCAg4CBf4CAgoN9fH+FhIaCgHyAgICAgH5/foB/gYKAgX5+foB9gH5+gH59f4B/gICCiX6AgnyAfX9/f4SBgICBgH+CfoF9gIN+gIF/goCAgIN+gH6BgYF2gIB9gYCCgH6AgYCBgoCAg4CCgICEf31/
hn9+gICAfn55goCAgoCBf4B+enyAd4CAf4GAg4CAgICGf4CAgH+GfH+Agn1/gISAhIOAf3+BgICCf32BgYB/gICDf3+Ag4J/dYGAf4CAgYOAgYCDfoKAgoGAg4CAfn1+eYZ/gICCgX6AgoF/gICGgYGAgH5/h3+A
goB+gICCg4B1gIB7gICAgYCBgHyDfICBhH58gX+CgICLgX2Ff39+gIV7eoGAf4B+fYB7gYCHhoB7gICKgYB/gIGEhH5/fYR/gIF9cHx/f4CAgIB5gIh9f4mLgX2Ag4KBgIF/f4KBeoJ+gHuAgYB+g3+AgYCBfn+J
fn9/gYCAgH+AgH5/gICAgoCBgIKDgH2CgYN/f36AgIN7gH+AgYGAgYCCgoB/gH9/goaAf3mAgIF/gH9+gYGDgoCAf4KDf4CCgIF6gYB/hISAfoN/hICAgIGBgIR9hX1+f4CKf4B9gH+Ce4CAgYCAd4CBfYB5gIF/
gICAgIGAf3+AfoCBgIB/gYCBgIB5gIB/foCAg398gYF/gICAgIOAf4J/goCAgIF+goF/gIGAf31+gYCIhn+AgICAdH+AgX+CgIJ+fn15gIB+gn6BfIN/gImCgH5/e4GAfYCAgIKBgnyAgH6AfoB/f4GAhX1/f4GA
f4CAfoCEfYB/fYCDgIF+f4B+f3x+gICCf4GBgICBgIGAgH+Aen1+gIOCfnyAfn96gIKCgYCAf3+CgICCfn2AgIGAgIKAgYF/gICAf3+CgIGEf4V9gYGCg4KBgICAfnl/f3+DgX6AgICAg4GAh4KCgYCAgn6DgH+A
gYCEgIaBgH+Bfn+CgYOAfYCChH+Af32De4WAfn6BgoV6f4B+joCDfoF+gH5+f4V/gYF/gH+AgICAgIJ9gIOAgH6AgICAg4CAgoCAfICCgH2BgH6AhIB+f36Af4F/g3t/gH99g36GfnyCgYGAgYCDfnx9gICCfn2E
fn5/gICEgoOAiIB7fX2Bfn6FgH99f4SAgH97gH+AgIN/gYB8gYCBgIB/gICAfoCDgX2AgYGAgIWBhIB/gIGDfIGAgIF9hICEfoCAgH99gH6AfH+CgHyCf4GAfYKBgH6BgH5+gH6Ae4N9gYCBf36CgYCAgICBfoCA
f4CBgX+BgH+BgX+AcYKAgoB+fYCBgYKAgH58g4J/gICBgIKAhX2AgH2Bf3yAen6Bfn5+eoF/f35/gX6BgICBgH9/gICFhIGAf4KGgYCAfHyAgoGBfoB+gIOAf3iCg318gIGAfIB+gIGAgYCCgH6Agn6AgYCEgX99
fnl/gIF+gXuCfoF+fX+AgYB9f4KBg3+Af36AgIGCgYKAgYCBgICAgX+CgICAfoCAgH19gISAeoCBgoCBgYCAfYGHh4GAhYCAgICAhoCAf35/fYCAfYGAgXp/goB6gICAf4CAgYKBgYKFgYWAgYN/inp+gICAgYGA
gIB9goB8e4CDg4CAgIGAf36JgIB/gX+EgH1+gIF+goB+gICAgH+Bfn+Eg4Z7gn+Bgo2BgX2AgIB6gIGAgHqBfYCQf4CFgHd/hH6CdoCBgoB/goKAgICAf4B9gH2AgoCAiYKAgICCfYmBgH+AgH99f4N/gIR6fn2B
gH2SgICBgICCe4CAgICEgoF+fn5/f32Ffn+Af4GDgH1+gHyBgH6AgYGCgYF+fYKAgIJ+gIB+goGAfoF9hYSDhIOAgoCCfnR/f4CBf3mKgoOAgH2AfX+AfICBgYB/gICAg3qAeX+AgICAdYGBgH2AgIKAf32AgYCB
gICBf36BgX+Agn6AgH2BgoB/hYCAg3t9gYCEgIGAf4CEfYCBgIGAf4GDf4CFgYCCfoCAfn6AgYGAfn2Af4CBgoKEfnt9gIF4f4B+f4N9f4GBgX5/fn2AgYCAgICAfYCAgoCAgIKAgX+Cf4CCgoOAgYB+goCDfYmA
f4B9gH6AhX5/fn+Bgn+Bf4J/f4CAgIKAhYKBf4CBgICCfXmAgoCBgX98gICAfoB+f4CBgH9/gIB6e32AhICCgYJ/gIJ9foqAfH6Bf3+BgYCJg4CAgoJ8gYCBfYKBgIGAhIB2goiAeoGBfYCCg4GAgIJ9gYCFgIGA
gYCGfoN/goCAgIGAgYGCgIF+g359gICAgH2AgIWUf4CAgICAgH+AgoGAgISCf4aCgH9+g4B0hXx/f36AgYB/f4CDfn6Cg4KAgIKAgIGBe4B/f4CCgIKAgH+AgYCAgIB5gIF+hYCEh4B/gIB+gIGCgICCgH9+gIOF
gX+CgIB/f3+AeX+BgIB8f3yAf3yBgoB9fYCAf3+Afn96gIZ5e4GAfX+AgIF/hICAgXuBg39/gIB8gH+AgIF7fIKAgIB/gn+BgH9/gH+AgIWAgH9+gICBgYCBgX2EgICAgICBgIB+gH6Bgn6Af4J/gICAgIB/e3+A
g36Bf319gYCAf4GAhIB/foCAfYOHgIaDgH+Dg35/gH5/hIGAfXmDe4GEgH6BgIGBf3+Df4OAiIKCfn6EgYGAgoCAgIF+gX59f32AgIJ+gYCAf399gIGAgICAfoOCgYCBgIGAf3mAgYCCgoJ/f39/gIKDgYCCf4KB
foB+fICBfn2Bg4CAgX2BZX+AgnmBf4CAgn2AgIGAf36AgIB+f3+AfYB+hIOAf36DgICAg4CAgIF0e4SAgICAgn5/foOAgHmBgYGHhH6AgIGAgXKGgH6Be4GBgH+Af4CGgIGAgH9/f4GDgICBgIKAgH6CgH50goN9
gICAf4CAgIOAf3+BgX+Af4KAgICBgH6Bhn99fH+BgIB7gH+CgH+DgH9+gIF5gn9+fYCAgHmAf318gH6Af4CCgYF/gIKAfX2Ae3x/gYKChn+Cgn+Ahnt7gICAgH2EfoB8gICAgYGAgIGAgH+CgICAg4F9f3+AgYJ/
f4B+gH12goGAfn6GgYKAgn2BgH+AfHyBgoSBfoB/gYGAf39/gHmBg4V/goKIf4GBd4CBgnqAf4CDf4B+f35+foCAgoB/foCBgYGBgoB+gnyAgH5/gH+EfoN/f359gICDgIGDfoJ/f3+Df3+Afn2Dgn5/gIB/gICA
g4GBgICBgH+BgoZ+hH+Cf4GAgHiAgYGAfIKBgYCBgH+AfoGAgn6AgIV/f4CAgXyAgICAgYGAgYCAf4B/gIF/gYR/f3+AfIKAh4GBcoB0gICAf4CAfYF/gH9+fYCAgXh5f4CBgIB7hICAhoCAgICBfoGBgICBgH6A
gIGAfn99gYp+gH+BgYCDfn6Dfn6FgICBgH9+hIGAgH+AgIGAe4CAgoB5gIGBgoGGgH6Cf4GAgH+BgICBgIB/gH+Bf4N9gICAgIR+gIOAf3+BfoB+gYKAgIGAgH+AhYCAgH2AgIR/gIF9gIF/gIZ/gIGAfn6AgIOA
gIGAgICBf4F5gH6BfX+Ae32AfoOJf35/gH6IgIF+eYCCgIGCfnWCg4F+gYSBfYCBgIGBf39+gX+CgH5/foB9gn6AhICAfoGBioKAgICAfoCBgH9/f36DgYB/gIB/f4B+foCBgIJ7f4J/f4B+g4SEf4SBg35/fn9/
gH6AgICDgYB/g3+CgICBiH9/gH55f4CBgYB+gH9/gX+BgYF5iX18gH2AgoJ9hH99hIKAgoCDgICAf4CAgYF+gH6AgoWBe36Ag4B/hIGDgIN5gH2AgICAgHt+fYOBf4CAgoCEgIGAgICAgYCCgIB/gIB9gIWCgH6B
gIN+eYCAgoCAgXx+f4CAgIGAfH2BgISCgH+AgX+AgHx8gH6Cf4B+f4p+foOFgIGAgYGBgX1/f4KAf4N7fIiAf4CEf4B/gH+AcHeAfYR+gIGAgH6DgX9/foWAgH6Bg39+gHx+fYB/gIR/g4GBeXuAgm+AgIKBf36A
f3+DhoCHgH6BfoKAfoCCgYGAdICCgX94foB+gICDgYB+fnt/fn56f4CCgX+OhIGAf32AgIF9gICBgICCfoOBgIGBgIB/gYKAhYKBgIF9gHyCgYJ/gIKAgICAfoGBgn6CeoF/gIt+gIV9fYB+g4GCfoGBf4aAf4aA
gICAgX5+f4F/gICAfIB/gH+AgIN9gHuAg4CDgICDkYB/gIB9f3+Af3+AgICAd31/hICAgHuDgIB9gH6AgX6EgICBfoB+gIqAgYCAf4GIgIB/hH+Afnx9gIF/gHyBfn6Bf4KAhYCAgH+AgYF8g3+BfnyAg4CAgICE
hH9/goKBf4CAf4B/gICCf4B+gYGAe4SAf4CAfoKAgH+AgH99gICAgICAgYKAgYCCgICAfoGAfX17gXyAg3l+f3yAf32AgHyEhYJ+gIF9goCAgX6BgIF+gYCBfoB/fYKBgHphgH19gIB/eYCAg4KBgICAgH2Ff4F9
hX2AgHyCf4CCgIB+goWDhIF8f4GAgn9/foCBgIB6gYCBgIKCgIKAfIKAfoKDgICBf4B8hICBgH+EgYB/gIF+f4CAf39/f4GAgICBf3t/gIKAgIOFeoKFf5OAdYCBgYCCgIJ/gX2Af4N/gIB/f4CGfneAgH5+fX2A
gX+CgHx/gIF+g4CAgIGCf4B9gH6AgIF/f4GBgYCBfYCDgIJ8gICBgIB9fH1/g4B8gICCgYCAgYCAgn+AfXuAdoOCgIGAgn9/goF+g4OBgXyBfIN/f36AgYGAgoB+goF8gYJ8foGBgYCBgICAfH+AgIN9gHt9f3qA
gH6AgXmBgICBgH+AgIB+gIB/goB9f3+AgIGBgIB/gH9+gYCAgoCAgH9+goB2f4CAf4CCf4GBf4GBgX2AgH6AgIOBgICAgH59gH6AgYCAfoKAgICAgoB5foB+gICAgIOAgX9+f4CChYGAfoB4gYCCgH5/gYCCf4CA
gIOBfoN/fn9/gYCAgYCAgXyAgXh9gH9/f4R+fH6CfYGBgICAgoCAfYN+gICEgX2AfYCCgIGAgICAgIJ+foCBg4CBgICAg4B/gICAg4B+gYOAgn6EfYF/f4qBgICAfoOBgYCAgYB/gH9/foSAgHx/fn+AgH6Ag4OA
g4B+gX+CgH6BgH9+gICAgoCAgICAgICDgYKAfoKAfoCBg4J/gICBgYCDfoCAhICAgYCAgICChX+AfICDhIKAgH9+gX59f4F/gn9/gYCCgHqEe32EgIGEgH5+gHuBgoGBgICFf36CgoB6gICCg4GBfoKAfn9+gH+A
gYSBhH6BgICAgICAgIOAeICDfn+Af35+gIB9e3qBiIGBf3+AgIKCgoGCgICBlIJ+gICCgIKAgH+AgICAhoB/fIJ7f4CEfX9/gH6BfYB+gH6AfoaBgoGBgICAgX9/f4CAgHyAgIF+gICAgoB/gIOBgoCIgoCAfX6B
gIN/gIGBgYGAgYGAgIKAgoF/fH+BgIGAg4B+g3+AgIaBf4KAgYCBfYCAgn+FgICEgX6AgHyBgYKAgoGBf36BgIJ9eoB+e4CAeoGAgYOCgIB5gYB5gX+AgICAgIGAf4CGhICAgICAgH5/gICFfoCBgYGDgIF9gIGA
f398foOAgIGAf4KBf4CAf32BgYCAgH+KgIKDe4GHf4F/gH6BgH2AfX9+gIGAgX+AfoCAgYCBhYB+gYB9f4CAgIaAgIKBf4GAf32ZhoKAgn+AgH17gn57gH+AgoB/gH5+fnyBgImBgn+AfIqFgYOCfX6CfoV/gIWA
eoKCgIR+gIl9gICAgH+De4B/f398gIB+fIKGgH5/gYF/gH6Df4CAgYCDgH9+gICBgICBgIJ+f4GBgIGAgYCFgIKDgIaAf4GAgIF8gYF+gIKBgoCAf4CCgYKAgn2Af32AgoCBgX+AgX5+f4WCfIKAgIGAf397gH+B
e32AgICBgIGAgoKFfIB+e4CBgIGBe4CAgIJ/gH6Bh3+CgX2EgICAhIOAgoB+gYR+gICAfn6AfoCBfYB9gICAfnh+goB/gHeAgYB/gH+BgoGAe4F+gYGAfX59gHp/fX52f4CBgn6BfX5/gIODgX+AfICBf358gYCB
gX1/gnqBgIB+gYGAf4CAgH+AgIqBgIB/foJ/fn+HgYCAgoOCgH6BgH6DfoSDfoCAgIGAgIGAfoGBgHuAc4OBgXyBgX+AgoGBgIB+gICAgIGBgoB+gX+BgYCBf4CAgYKBgoR/gICBg4CCgoF+f4B7gIB/foCAeoB8
gIGAgHmBfH+AgH+CgIB+gIB+f3+AgICAfoCAgoCBgIOBgYCCf4CBgYB+f3+Ag4CAfYOAf4CBgH98f4KBgICBgYCBeIB/g4KFfIJ6gYSIgn17bIB/gIOCgH+AgISAh3+CgYB+g4CDgIZ9f4KBgoGAgIGAfYF/f4CE
gIB8f4GAgH5/foN/foWBfH97fYN7gIOAhIGCgoCAfoB9fIGAgH+AgISBgH55gIJ/gYCAf4CAf4CAgH6AgICAf4CDf4GAf3+AhH6AfoKAgH6Ac4KAgoWAe4KAg4R9gIB9e4KBf3yAfX6BhICAgIB+gIGHgoaBf4CB
hIB+gICBgICAf4CAgYSMhIGAg39/fH6CgIGAgX99gIB+gX2Bfn59gIR8gYaCgIGBgYCAgH6AfoCDf4B/gICBf4CGgIF8gIWAgIWBgYGBf32FgIKDgoSAgYGAeoGAgYKCg4CAfX6AgYCAgX+AfoB+gICAgICAgICA
h4R/g3+AgIF8goZ9e4CAf4CCgHyAeX5/gH+BhYCAg4B/f4CBgH6Bf3+Cf398g3+CgICAfXyAgYqAgH6Bf4CIgIB9f36DgH2DfHKAf4B+gICAf4GBe4SAfYGAgHuAgICBg4GAf36Af39+e36AgIB9gICCgIB3gICE
hIJ/gH+AgoF9gIGAeYB/f4N/g32CgH+Af4F+gICBgYB+gIGAfoGAgoJ+f3x+hIB/f4CBgIB8g4GAf4CAf4GAgoGCgIKBf3+DfoGAfX+Df4N+gYCAgISAf4F+f4CGgYN8d4SAgoB2hYCAdIF6goCAgYWDgn+AgYCD
eoCFf3qAgICBgYKAfoCAgoCBgn+BgX5+fod9hn9/gIp+gYGAfoSChHuCgX5/gHx/foB/gIF8gYJ+gICBgYGAd35/gX5+gX5/foB/j4R/gH5/gn97foCCfYiBgHx/gICBf4GCgYCGf3h+gICAh3+EgYB/h3+BgnZ8
gICChIR6gH+AfoSAg359gn+Fi36CgH+Af4KAgH9/gISFgYCBhH9+foCAfX+AhoCAfn6Ag3+DgYCAgICAgn16gIGCfX6EfX+BgYCAg4CBhYCDiIWDgICAgn9/gX6AgIB6gIZ/f4CAfXyAhoGCf4GAgH18foR+foOA
f3+BgX6BgIGCfYCAgIB/gYJ3gIR+goB4gIGAgn6DgH9/fYGBgICAgH99fH9+goCAgoCAf4N/gIGDhXiAfX2BgIGAgYCAf4F7gYGFgX6AgIKBfnx+gHyDgIGAgYCAgYGAfX14gIOBgX+AgnyFf4GAgoB+g3h7gH9+
gIB/gICAgH5/gHyDgIKAhICBgIJ/f4OBgIB9gYCBgX2Ag4CAgIKBgIOAfYJ9gICFgIuAgJmCfoCCgICThIKAgICBgIOBgYCAgH+BgX9/f3+BgoCAgH+BgH2Df4CAgH+BgIB/gH6Cf36BhH5/gIGAgYB7hX1/gICB
eoB/gICDg4CIgIOAgIN/gH6Agn5/gICFf359gH9+foGAfHeAgIB/f36AgYGBgIF9fX2EgICCgIGAgoCAgH58f3+AhICAgoGAfoCAf4CAgIGAgIOAgH+AgYCAgX+DgIp/gX+AgH+Af4CCf4N/d3+BgX+Bf4OAf4GA
gISAfn+AfIB9gH+AgYF+g4CAfX9/f3qAgICBin+Af4F/f4GAgn98gYGChIGAfYGAgnqAgIB/g4GBgJCBf4CBgYR/goaCfYSAfoF/hoJ7gIKBgH98fn6EhH+AboGEgoSAgYF/f32Wg4F+gX9+gIGDf4GAgH9/f36C
gH+BfoKAfn+FgICAhYKBgoB8gH+CgIJ6foB/f4CAgX2BgH+AfYCAgICBg36BgYGAgoCAgICHhn9/gH+Dgn+AgomBg3uGgn+Cf4KCf4CAgYCAhHx/gYOBgHx/gH2BgIJ+fn99f4CAf4GAgICDgIB/gnuAfICAgH+B
g4GAgICAgH5/gYCAgIWAhH+FfYCFhYOAgYB/gIB9f4KAgYB/f4GBgYCAgYF+hnuAf4CCgYCAgoB+f4B/f3yAf3+AgICAgIGBg4CAgoCCf4GGfn+Bg36BfYKCfYCAgId+gn6AfYCAhH6CgIGAgoB/gICAfH+AgH+A
gYKBgoCAgYKAfoB+gZGIfoCBgX59f4aEg36AfYGAhH6ChYN/gH+AgHyBgISCg39/gH+AgXyDfX9zf4iBgIGBiH+AgH2AgYCDgoCBfX+HfHuDgICEfHp/fn6Af4F+gH2AgICCfoB/g4GDgICBgIJ9gH+Afn1+gYCA
gISAgIeAgYB2fYF8f4CAgHyDgH+AfYCAgH6AgICAgIJ9gICAgH+AgICBgH1/fX+AgIGCgIGAgoWAf32CgH53gIWAgX5/gIF+d32Af36CfYCBf4CFgICEfoCKgn+AgH+AfICChIGCgISEgX+CfIGBgICBgIKGgIB+
fYGAfn+AgIGHg4OAgIB/f4CAfH6AgIB+gHt/gX+GgYCDgYCAgICAfoGAg31/gIJ+gYCBf4GAf35/f3+AgIGAgHyAfYKAgn+AhIB7gIB+gXyJgHqAgICCf3+Af4GBgIODgICAgoGAgIKAgIV/fn58f3p9goGBgIF9
gH+BgoOGgX16e4KAe3+GgYGBg4CAf4CAgoJ9gH2EgoKAf4B8gH5+g4CCgHx9eoCAgH9/enyBf4aMgoCAgH2CgH+AhoB9gIGKgICAf4CAg3+Afn6BgIB+e4SEfYGAhIB/foB8gHyAfoKCgIGAfISFgH+AgIB/gIGB
gniAgICDgYCAgn9/foSAgH9/g32Ef4WAgIB9gH+GgIB8f4B/gH2AgoB8gn+Af3l+gIB/goKAgIB7f4N7f3+Gg4B7gICAhIN9gH+BhX+Af4CCgICAgIB/gIB/eoGAf36AgH2EgIJ7gHuFgX9/gICAfoCAf3+AfYCA
gYR/f4OAfoGAfICAgICAf3+AgHZ+foGCgIB9goB3f36BgICAgoCKgIB/eICAd4B/e4B9gH2EfYB+gX6Afn6AhYGBg36DeYSAgYCAgX6DgICAhYKAfoN7gH2KgIOEgICAgIKAgn5/gYGAgICEg4SCfn6AfoWAg3uD
gIB+goKAg4CCf4CAhYF7gXt6gIB/gYKAfYCAgH+AgH1/f39+gHyBf36AgH+Ag4CAfIB9f4CBgYN/g3+CgIB7gXyHgoKAgoB+b4CAgoCAeXl+gH51gICAf36AhIB/fomAhICBgYCBgICAf3+Bg3+AgX9/hICBgYGA
f4OMgIB/gH9zfICCf4CAgIGAgIF9gYB+gH+CgIV/f4KBgICBgoiCgYB/gYCAgXl/gIOAf3+BgYB/gH2BgH6Cf4CAf4KAgoF+gn6IgYKBfoB/gIB8f4OBgIJ+gIF+gYKAf4KDgIB/gICAfIKAhIR/f4CAgIB5gYB/
gH+Jf4OAgICDf3+CgI2AgICAgH5/gIF9gICAgX59gH+AgYZ+hYB+gICAgIB/f397f36FfoCBgoaDf4GAgYCAgIKAgH6AgYKBgHx9g4CAgoCAfX6AgYF+gICBgICAg4KCgn6Ii36BgHWBfoCAgoCBf3x6ioJ8hIF9
gISBgYaAfn2AgIB/goCBgIGEgIB/gYB/f4F8f4GAfnmAgYCEfYB/gYKAgn+AfoB9hIB/e4F9gYF/gIGBgX58fYCCf4KChICBgId/gIB4f4B+f4SBf4B6fYB+gX6Ag4OCgYGAhYCAgIGBgICDgIGGgH6AgIWAgoGA
gH+CfYB+f4KAgIF/eoN/f4B/kYCDgYCAgnqBgH+AfYGAf4CCg4CAgIB+gIGAgICAfX9/fYGAgH9+gH9+gIB/f39/goCBgX99gX59gHyAhIeAgICAfX9+fYKCg3+BgIB+gICAgYOAgH6BgH99foSEe4F+gIKAf4CA
goGAfYOEgH97g3yBgoCBgX5/gYF+gH2BgoGEfYGAf4CAf32AgICDgIGEf36AgYGAf4CAgH+AgX6Ff4B/gYCBgoeAgICAgHt/foF+gIGCgoB/d4KAf4CGgYCAgICAgYCAgIR/gHp9f3iBf359f319gX9/gHuBgYGA
gIGAgIKAgol+gH9/hYF9f4J/f4F+gIB+hYF8f4CAgnuAgYGCfoGCgIKBgICCfX9/gIF/f4GBgYGCgIKAgH5/gYWAgH+AgIGBfoOAf3+Af4F+goWAfICBgH6AeIB/gH2BgICAgYGBgn+Af39/e4GFgISAf4OBgH2G
gH1+gYGBf36AgIOFgH99gH+AfIKAfIB9gICBfYCBf4mBgIGAf39/gH+AgH2AgH+CfoCAgYCBgoCBgn+BgH9/gYCAhoaAgoGBfoCAhYCDgH2Bg4qAgHiAgH+CgH6AfXuHg4CAgH+ChICAfIOAfYCAgICAf4OAgH+A
gn2AgH97foCAfoF+gIR/hIB/g4B+hYCAhIGBg4CAgIKAfYJ/gIGBfoCCgICAgIJ/gISAfoCAgIGAhIF9f3+Cf4B8goGAf4B9eX9/e4F/gYB/jX9/goJ9f4GDgH6AgoCAgICChICAf4GCf3+Ch3+AfYKLfH2BgX2A
gISAgX59gYCBhI95gH6IgIF/gIR+gmt8goGAgYCAgH+AgoSAgIF4g4B+fouCgX6AgYGBgH+BgH+AfYCChIOAgICAfn57gICAfoCBhH+BgH+Bf36CjH19gIB/foB/gICAgIF9gIGCgX+DgIODgIKCgISAfICGhYKA
gIB9fIR/f3+AgX+AgXmBgISBgX+Ef36CgICBgIB/foSBgH+AgICAgIB6gH2BfoCAgn18gYJ+gICAgYF+g4F+gH57f4OAf4KCgICAgH1+eYCAfoCAen6Be4B+foR8f4R/eoCEgH9/f4F/g4B+gIB/eIR2gYB/gYCA
hYB+f4CEiICBh4CAgn6BgYCCgICCfoWBgHh/gIOAgICAfn56gICBf35+g4CCf4F/gICChYKAfn6AgYB+gYCAgIWAg4F/f4GCgIKAgIOEhYGAf4KCfICAgoOCgoCAf4B9gHyBfoCAfoB+gHyAgYF6gYGChX+Bf6GA
gH+BgYCAgH9/fICAgHuBgH+AgH6Af4CChX5/gHyBgIKAgoKJfoCBfoN9gH+Af4GBgoiAf36AgH99g4KDgH+CfICBgYGAgIKAf4mAfICBgIKAgXx/foGAgH+CgICBgX9+gIGCfYCAgICAgH5/gYB/f4CDgn9+f3uA
hIGAgoGBeoGAf4CEgICAgIB/goB/gICAf3+BgHiBgIKBfoCAgH2AgH5/gICAl4CCfIB9f4B+gYCAgISDgICAfn9/gIV+gH1/g4GBfoN8gYGAgICCgX9+goB+hn+AgYCBgoKAf4eAgn9+goJ7gICFgIGAf3+Ef4GA
gX6AgICBfIKBgH+AfIF/eoCAgICCfoCAgX+Bgn96gH+AgX+AgICBfICBgIOAe4CBgIGAf4CAf4CAgIF/gIF/goGAh4CAgoOFfIF/foJ8gIKBhICAgoSEfoCAgH2Bgn+BgIB/f3yAgICBgIWEgoaAgYCAfnaDf3yB
goCAgIB/g4CAhH+Cf4CAgH9+gHyCgICCgYGCeoCCfYCAf3+Af4CAgIJ+gXyFhYGAg4x/f4V+e4KCgYCAgH19gYB/foN7f3+AgH9/f36AgICEgICAgoKAg4CAfYCAgIB/gIGBgIV+YICAgYCCf39/f4KAhYeDgHx5
gYCBgH2CgH+AgIN/f4B/goGBhYN/fYF+fn+LgH2Af3+AgH2BgISFhH+BgIKCiYKAgIqBgICBgIF9gH2AgYODfH2FgHmBgH+AgH94gICAgICCgIB/hICBg4CDfYCAfoCBgHuAgYCBfoOBfYCCgICAgIB/fn+BhYGB
gICAgISCfYCDf4F9gX+CgX99hIB+g4N/f36AgX98f4CAjoCBgIGAgoB5gX+BgICAf3t/f4KBgYCAhYCAgX6AgICBfY+AgX+Ae4GEgYZ/gH2BhICAgoCAgoOAgYCCf3+CgIeCgH+AfoOBgniAfH+Bg4CAhX+AiH+A
iYaBgIGAgYGCiICAfn+AgYF+gYCAgn+BgH6IhoF8gHuAfX1/gICAgICBgHyAgIB/f4d+gYB/gYKAgIF8eoCAgIGAg4GDg4CAhH9/gH+BgIOAf3t+gIKAgIGCfoWAfYCAgICDe4J+foKAfIF+goF/fICAh4CNgH2D
gH2CgYGDf3+AgIN/iIOAg4GGhICAfoGAgYGDgIB/gn9/gICAgYGAfYKAgICAgYB7gYh+f4CAgICBfnqAgH+AdoJ4f36BgYB6f3+AgoKAf4GAe31/gX2AgH6Bf4iAgIGCgH+Ae4F/goF/eYOAfn59f4CAgIKCeoCA
goCAgHmCgIB+gYCAgYWAgoGBhICBgICAgIB8fYKBfYCAfYB8fn2AgYB/foKBgYKDgIF7foGAhYd/gYB+gH2CgIJ/f4J+fn+BgICAgn5/gIOAhYB8gYCAgHx/gYCAg312gYB+f4KAgIF/gIB8gYCCgYiAgH+Bfn+A
gIB6gYCDgIKCgICAgoB/gIJ2hYCAgYF+goCAhIB+gIKAgId/fn+BgIN/f4B+gICBhoWAgYCAh4mAf4B6f4eAf4qAgIGCgoCAgH+Af4SEhYCAf32AgYGBfoB+g4V+f4CAf3+AgYF/gX6BgIOAgH+AgHuDf4B+gICA
e4V7hn6AgX+AhoF+gICBhoKCeYOAgIGAgYCAf4SDgH6CgoKAgYCBgn98h36BgICDfn6Bf4CAhoGGgX+AhIF+f3yHf36BgYOEgICAgICBfoCEgoB/gYZ5f3+BgIh/hIKAg36BgoCAgYB/fYSAgH+Af3yAfIGAgYCB
gIB/gH59gIyAgIB8gIF/gICAgICAgX6AgIKBgIF/fYOBfH+DgH9/f3+BgICAgICDgYCEgIGAfYB/gICBhIB/f3yAgn98gH5/h36AgYGBgICAgICAg4GAgYB/gH98goB/goCAgXt9gYCAgX6Bf3x7hYCDgYJ/gYCE
gYWAgYB+fYJ/gIl/fX+Ff4KEfYCChH+Ag4CDf4CBgYCAgn6AgoCDf4CAf4GAgn+Ff4R/hIF9f4B9gIZ7gIOBgYSCgoGAgICAgYJ+iYB9gH+BgIF/gYGAf39/gIB9gIaAf359gIGAfoB+gIB+gH57gH99gIB/gICA
f4CKgIF+gHyBgoCAf36Bf4KAgYF9gYJ+gIN/f32GgX5/gIOBg4F9gH2AgX+Bg4CDfIJ/e4R/gYCDf4CBgoB5e35+fH6AgIB+gYGAhIB/gH+BgICAgX2AgH9/hICAf32AgH5/gn99gYN/gH9+fn+AgYOBfX2Bf4CA
f39/gn9/goGBgIJ+gHx/gIF/gICKgIKEf4GAf399gYV/gHx/fYB7goJ/hICBgYOAgYCAgYSAgIB7gICAgIaBg4B7f3+Ag4CAgIV+gICAgX+AgoJ/f4CEg4CEgHuHgX+AgICEgIF/gICDgICCgH+CgIB/gYCAh3+D
gICFgICEf4KBgHx+e4KAhHqBgX6BgYGGhn9/f39+gH+BgICAgIGAg3+BhIB8gX+Af3+IfH6AgX+AgX6AgICCgYJ/goGEg399gIGAf4KAgn+Df4CAgoB/gIKGhH2DgIB/gImAgHuCgICAgIN/gH6Ae4B6foB9fn2A
gIB9gIJ9gICAdYSAgYSDgIB/gH+BgIKHhIKEfYKBgH2BgYKAgoB+gH6Af3+FfoWAgH98gH58gICAgHyBfn12gYCAf31/f4CFg4CBgICAgICCf4B/gIB8fYB9gH6Dg4B5g4CCfoCAfoF+gIGEfoOAh4GBg3+DgIGA
gYKAg4CAgX+AgHqGgICDgIJ/hIB+gH6CgIKTgIGEfoSDhICAf4CAgIKBgICAg4N+f35+gICAfoB9gICAgoaAgYCBgX5/hIZ7gIKAgIGBgImAf4CBfoCCf4CBg4KAgoCBf4CCgIKBgICAfn9+f4GDgH+FgoGAgIB8
hIF9gYGBgIGAgYCRdoB+gICAgIaCgH+Ag4GAgX9+gn+AgIB9gIZzgIGAg4KGgI98gH6AfoB/fIKBgH5+hICBf4F+gYGCgYCDf3qCgIGBh4F6gH+AgYKDfn9+g4h/gIJ8f4OBgoCAgICCgIODgoKCgIB/gX9/e4B/
foCAf4CAhoGCgICAgYOBfoKAf4CFgX+Cf4B+f4B9hIWAgIF/f4B+gn2AgIB/gYCAgICAdoGBgIKAe39/gYSDgH+AgIOAeouAgYB+gICAgYB8fYCBf4CAgIGBgYCAgoN7gH2Bb4CMgn+Agn+AgICAgHyDeYGAhYSC
f4B+f36Hg32BhH6AgH+Ae4CAf3uAfnyAgIB+foJ9gnyAgIKAgHmEg4CAgX6Cg4F+gH2AgHt/f4SBg3qAg4GAg4CEgH+AfoV+eYOAgIl/f4ODg4CAfYCAgn+Df3iCgX+Ee4CBg3+AgIGAfoCAf3+AgH6Bf4GAgoGA
gIWAhIF/hIGAfoF/fYCAfoKCgYCBgH9/hIN/g4B/foF/f4CHgIB+eYGAgICDgYyAfoOAgIKAf4GAf4J/g3+EgX+Bf36EgYN+f4GBgICEgIF/hIiCgICDgH9/foF+hoB7gICDgICAgIR9gX9+hIF8gIGAgn+AgH+B
gYCAgH1/gIB9foGAf4CBgIJ/hHaBgnx/fX+AgX+AfIKAgICAhIKBhICBfICAf3x/gHl9gIB9gH9+hH15gYCAhn1/foJ9gIF+goWAgICCgX6AgIeBgYOAgIF+f4GCf4J+fICBf32BgIGBf4J9gIB/h4CAgIeCgYB+
f359gYOAjICFg4J6gYGAe39/gIB/gIKDgn+Afn1/gYOAhICAeoB/gIJ4gYCAf4CAgH+Bf3+CgICAgoOEgICDgIB/foCAgXt/gX2DfYB/gICAgH9/f32AgIGBgoKDgH+AiIGAd4CDgIFvgoCDgIGAgIF/gYCCgYGE
gIBqgIWBg4GGf4CAfnGCgn9/foCBfoB/f4KAfn1+f3h+gICBf32Ag4GAe4CCgX+Bg4CBgIGAgYKBgXyBgIB/f4J/gYGAgYN/gICAgHKAeoCCgYGAhn+AgIKAgIB/gX19gIGBf4CCf4B9f36DfoB8hH+BgIB+gH1V
gYCEb36AgICAh4CDfoOCfoCDe4CCg4B/g4KAgICAfYWAgIB+foCDfYKAf4CHhICDg4CBf4B/fICHkoR+gH99gIGAgIOBgH+BgX6BgIF+fIGCgYCCfoGAfoF+gHt/foGAfYCAf4J/f4CAgIB+f4GAf4GEgYGIgYSA
fYR9gIaDgn2DgICAfX6AgIN+goCBh4J8foCAgoB+gX+ChoCBgICAhYKBhIB/e39+gIKBgH6Agn9+gYCFgYJ+hIB8Y31/fIB9foB/goOBg4GBiYCEgICAgX+CgH+Den6BgoJ/g4CAg4GBgH9/f4KAgoF5gH2Af4CK
f39/gX2Af35+f35/f4CAgH5/gIF/e4F+gIOAf36Af4CAgYWAfoB4foKAfoCAgH16gIKHgICAhIN+foCDgYCBf4CAgoCBgIR8gYSBgoCAhICCgYKDfX2Bf4N9fIOAgImAhH6BgICAgX+BgICAfXV8goKAgH9/coGC
g4B/f3qBgH+JgX+AgICIg4KAg36AfIB+gIGAfH2BgYCBgICAgICBfYCAgoCBf4KBgX9+gX6EdYGDf3+Afn5/g3SAeYB/goGAf3+BgYB+gYCAgIGAf4SAgICBg4GAgIOBgIB/gICAfoB/gYCAfIB9f3yAgICBgICA
e4CAhH2BfYGDgYGAgH+AfoOAgYCAf4KCgoKCgIB+hoCAf36BgYOAgIB/fYCBf4aBf36Af39+f31+gIGAhn6DgoB+jYB9gICAgICAgIGAg4F9foCAf4KEgIWBgX9/gIGAgICBf3+AfX1+f4WDgIJ8gYCDgIKAgH+A
gICCfYCCf4CAgXOCfoGAhoB9fn+Bf4J/g4CDgIF+g4J/f39+f4KBf4B5gICCf4CAgYCAfYCAgICAhICAf4SCf4BvgYF9gH6BgXx/gn+AgIB+gIB/gYB+f36AgH+AgIB+gH+Ce4CDgIODf4WAgIB7gIN+fYF7f4F9
gYOCfX6AgH5+f4CAgIKDgH2BgoB+gIB+f4CIgIGBgICCgYGAgX9/gnt/f4B/gIJ9gn9/hIiAgoCAgIN8gX5+gX+Df4p+hYCAhoKAgX+Af4OAgIB/hX2AfYCBgYB/gICAg3+AgICAeoOBfYR9fYB/hoCAgICCgICD
foCAgXl3gICDgIF/gYB/gIB9gH+AgH+AgH6BfoCDgICAgH+BfomAgICAgoGAhHmAgoCEgIGBgX+AgH+AgYKCgIB/gIGAgICAgIWDgoCEgICCe4CBgIGAgYGAgH9/gYF+foKAgICAgYB/f4CDgICCgX+BhIF/gYCD
f4N+gHOAin+AgH+BgIN+hICAgX+AgYCCf4CAgn6CgICAfoCAf4CAfn+Af4CBgYF/hH2BgYCAgYGBgH2Gf4CAgn1/gIGAgIWDgHyAgn+AhYaAfn+ChX9+gYCCg4CAhX+BgYCBhH2Af4GAhH2AioB8fYiAf4CCgH5/
gXmBgoGAgYGAgICAgIGDe35/gYCAfoJ9f4CBg4SAf4CAfoOAgIKAf4J8fn+IfoCAg4CCf4CAg4KAgH1/enx+g4CEgX9+hHx/gH+AgICDgICMj3uDfIKBg4CAgoGFf4GAg4B/gIB/f4GFf4B+g4SBgICJf4J7foCA
gH97doCAgX+BgIGFhIN+gIBzf4GAf4GBfoKBgIGBgoB/foCAf396hnx/gIKAgICAfn+Af39/gIB/gICCfIF/f4R+gHh8f4CAg4R+gYCBgH6Bh3uBgIGBgIGEfH+Aen6BgH97fICAgH9/f4Jsg32Bg399g4CAg4CB
gYCAgH59f32AgIiAgICBgH1+gX5+gICAgoKAin2AgH9+gH2Gf4CCf4GAgICAgYCAgYB+gYB/fX+Ef4CCgIN+foF+gICCf4GCgH16gH6BgoCAgH19f4CDgH5/gICAfoGAfoJ+foGCiYCBgoF9gICGgHt+fnuBgH+A
fIF/gIJ/gYB9f4CAf4CAgn+BgIGAgIR/gICBgoCAeoCBg36AgIJ9gICAgIB/gYKAgH5/f4OAf3+AgICAf4R+gICAgICAgHqBf3+BhoZ/gIF+fYGCgH6FgIGBfoCAfIB7gn5+gYCBg4CBgIB5fX+BgIKAgICAgX51
fnuAgH+AgH6HfIB/gIKAgYKAf399gYCCgH6Gfn1/f4B/gH6AgYSAfoGAgYCBgIF+gIF/f4B+gICAfoGEgoaBhYB/gIGAgH+AgIF/goB+hYJ/gIF/fHmCgYCAf32EgIR+gH+Bgn+AgIB9fYF/gYCAgIGAgISAgn6A
f4CAgn6AgHqCfYR/gIF9gYGAf4GBfoB/goCAgYCDeoGGf4B+gISAgIB9i39/gH2AgISAgX6CgICAgYGAfoCFeoCCfX6Be4OAgH1/gH+GdYGAg4CAgoB/gYCAgoGAhX6Af4CGgIGAg4CBf4aGgICBgH+AgoKAgH6D
gIB+gIB/gIGBf396gH6AgYCBgH6Bg4B/e39/g4CAgYGBgIGBgH9/gIGAfYVyfn57iYCAf3yFgn+BgH6CgH6BgY2CgYOAgIKAgYKBgH59gH5/f4OAgH+Ag4V/gn5+gYCCgHmBfoGCgIWBf4CBf4GBgICAgICCgIKA
gIGAgIOBf4CBgIN+hH1/f4KBgYB5gICBgoCEgH1+hIB/fn1+goB+f32CfYCBgICCgYCAfYCAgIB/gIR/fICAgYGAfn99fnh+f4CBgYKBgn+BgIF+gICAgX+AgYF/gYWBgHZ5f3mAf3+BgH+AgYJ+g36CgIGAgYCA
gXqDfn+AgYJ+f4KEfnuAf4KBgIB+goCCf4KAgH+AgoCGf4CBgH+Af4GAf4GBgIWAfoKAgn+Ag31+goCBf3+CfYCBgH9/foCBfn+CfYB8gH9xg36AfH59fYCBgIWAgH54f4CDf4F9gHyAfYN8gICCgIJ/f4CAfoF+
foF/gYCAgIF/goCAf4V/g4Z8g36Efn2AgICJg32AeISCgIqAgH+Df4KAfYB8gnx+f3+AgH6AgIWAf4yAg4N7gICAfn+BfYB/gH9+gn6BgIeAdH2BgICAfICBkYB/gX6AgYB/gIJ+goWAgn+EgIaAh4V/foB/gIOH
fX2AgIiCgoCBfoCAgICAgH2DgoCAf4CAfoF9gYN/fYJ/gH99g4CAe4KBhHqAhIB8gYF/g4J+gIGCgIF/gH6Af4CAg4CDgICAfICAgH+AfX+IgX+Cf32Ffn+CgIKBgn+Af4CDf3+AgICAhH6Agn2AgoCAgIKBgH+A
gICBfoF/gH+AgIB/f4B/f4GFfYCAgIGAf4CBgICAgIB/g36AgoCAgYJ/gICAgYeHgX9/gYB/fIKAf4OBgIOEgIF8gH6AgYB/gX2AgYCAgX6BgICDhoJ/gYCFgYWAf4B/fH+AgoB/gICAgICBgYGAgIN+in+GgIKB
f3+BgIKDgoB+f4iGf32AgIKAfoKAgH6Bf4h5fYGAg4CAf3+GgICFf4CAhIB+gIB/gYCAgX6AhIOBhYCBgH+BgIJ7gH+AgICAf4GAeoCAgn+AgYGDg4CAgYCAgX1+f4B/gH9+fX6HeoKAe399g3+AgoKAdH+CgIOA
gICGgoN+goCAfYOAgH6Af4CHgn+AgYJ+gIB/gH2AgYCBf4CBgoF/gH+Af4CAf4B+eYGAgICAgYF/f3+AgoF8gIOBf4N/goOAgIGAgIB+foCDf4CGgoB9fYB+doCBg39/f3+Af4CBgICBf4GAfnt8f4CAfoCAgH59
gIB8f36AgX+AgX1/fYF8goCAfX6AgH2AfYGBgHqAe4B8gIWBgn9/iYCCgIB4dX+AgIOBgoCBgICBgICAgoB9g4B/hoOEf36Ah4CAgYCBg4B+h3+BgX5/e4B9gYJ+gn2BgYCAfoF9f36AgYGAf4WAf397g4CBgH+A
gH+AfYCAh4CAgICCf4CIgIZ+gICDgYJ+foCAg4OAf32AgIWAgICAgYGAgYmAf4VxfYJ/f4GEgYGBgoCAfoCBgH6DgH+Bh4aAgIGAgIGBgoCAgIF7hH2Df32CgH+Afn+CgoB9gYOAgICCg4CAgYaAgX2AgYJ/eIOA
gHx/gn+NgH+AgYKBgIGCfnqAf4CAgH+AgICAfoJ+gIJ/gHx8f4B9f4GAgn+GgH+AgIB/hYF+gHuFgICDgYiBfn+DgIGCf32BgH5/gn+AgH+Af4KEf4CBg4CAgIKAfn9+hH98gICAgoCDgoCBgIGEf4F/g3KAgH6C
gn+Af4B/gn2Agn+AgH9+f4CBgH6BgIB/gICAgoR+gYCAgHuAgIN/e4CAe4F/gX6AfnuAgIB/gIN+gIF/gYCAgIKAgH+AgX99gICAgYCCgYB7gIGAgH2Bgn5/foB+goCAfoF/goCHgICBf4CAhoSDgoGAgICAfX2B
f4CAf36BgH+AgIGAgHyAf4B9f4F/gIB6gYGBhH+BgH6AhX+CgYCBgH6AgIOAgICAgYN/gH+AgIGCgH6Af3d9gIeDfICDgoGAgIWBgH9/gX9/gH+AfXx9goKAgIGBf3+Fh4GAgIiAgICAfoaAgH+AgYCCfISAfnB/
gYCAgoGBgYB/g355gIJ/goCAgH+Cf4CAgnyBgH2Cg3iBgX1/gX+CgYWBgH+BgIF7gIGAgYB9e3+AgXt+gH1/gHyBfoF8fX9+gICCf4B/gIB8gIB/hICAgICDgIaAgICIf4CAfYB/gH9+gICAgYCAgH5+gIKAgIGA
goGBhHuAgH99goCAgIl/gISCgIOAfoCBf4WCgICAgIGAfoCAhICAgYCDgICAfoB+gH+Af4F/foGBfoCAf4V/foCAgoCDgYCCgIB/f4eAg4OAfIKCgIOAgICAdoaAgICDfn+AgICDf3+AgIeAgH+AgICDgYCFgIKA
gYSAhICBgIGBfX59gYGBgn+AgIJ/gYOCf4J+fYF8gYGAfoCEg4CFfoaAg4CCe4R+gICBf3+FgH51gICAgIGCgX+AgH6AgH+Bfl9+fICDfYKAeoGAf4CBgId/gn6DgICDeX2CgIB+gICAhICAgH6CgIWCgoCAf4B+
gICDgoCAgoB+gIGAhH2BgH9+gHx/f4CAgICAf35+gXd/fH6Cf4F9gYB+hIKDfYCBjoB8gIGIf319f4KAfoCAgH+AfYCAgYOChICAgICAgX6DgoGCiICDgn6AgICEgoCAgICAfn1/gICFgIB/gX2AgIOCgYF/gH6B
gYB+gYGAgIOCgYGAgoF/gHuAhICAh4WAgIGAhYB8goCDgIOBgnyCgYKAgICEgICBhIOAgYCBgoCAh4OAgYOAg4KAgX9/eoB7gYKAfoKAgIt9gIOBgYOBfoCAfYB8gIWAf4CAfn6BgYeAf4KBgH2Ah3+CgICDgIJ+
hYKAgICBgICAgIB/f31/f4SGgX+Af39/foCAf4CQg4F/e4F/gHt/gHCAgYR9gIB/gIN9gYCAgoRwgH+Af32AfX9/gH9/gH99goB/gH+AgHuAgH2AgoKAf4aBgICAgIaAgYCAg4F+gIF+gXuAgH6CfYCDfoGagH6C
gICAf4OAgX+Ag36BgIGCf399gIKBf4GDgYOAgYB+foB+gICAf3+AgIOEgIaAfoCBgX5+goB9dIGCfIt9fH9/f4CAgICCfYJ/fn+FfYCDgIR/gn6Ag4CAg4CAgIODf4CAgoB8gYKAgYCDgIGAf4GAgYWAgYSJgIOA
gHqCgX+Ff4WBfoCEf31+hoCCfoGFfH2BgX+BfIKEfYCAgIGAgYB7gIGAf4GAfn59gIGBf4B+g4CAgIB4f3yAf4WAgICHgIqBgICAhYB8f3+DgX+FgH99f39+goJ8gISCgIKDhX+AgYGAgICBgIiAh4J7gX+AgH17
gICDgoGAgH99gIGBfoCBgIKCe4CAfnyAf4GBhIB+gIGAfoCBhH5+gn6AgX+CgX+AgICBgICDfIGCgIF/h36EgoSCgIOAgIJ+f4KAgICAfoGAgX+AgIqCeICGfYOAg4CAgYB/gX2Bg36AioGAgH99gH2AgIB+f4GC
eoF9gICAhIZ+f4GAg36AgYGAgH6CgX5+g4CEf4B9fH99eX6BfmuAgYCAfoFyh4CAfoSAhn2Af36AgoB+gIeDh31/doGBgIB5goCAe4B/gIF/hH+DhoSBf4CEhH2AfYGAgICAgICEgIKAgHuAgn9/f4GIgX+BgIJ+
gICFgIGEgHyAgoB+gH6BgH6AgoGEgYGAgoGAgYJ7f4CAhX1/goCAfoGAf4CAhoSAgICAfoB/gIKGfoGAgYCBgH9/doCAgICAgH9+g4N9gYB+gH9+gYCBhX+AgIOAgoF+gn97gH2DfIOBgIOBf4+EgYB+gX9/hIKE
f4CCg3+BgYGCe3+DhYGCfoF/gISAf4B+f4CDfX+Bg32DgICEfH9/eoF9f3+AfYCCgICHgIKAgIGAfICAgIKAgoCCgYJ+gICAgICAgICAfYCAf39+gICAf32ChId/gmiEgYB9hoF/fnl/fn9+gYCAh39+e4N9f4B/
gYB+f4GAe4GAgIOAgICCgIB/goB6gId/gYKAgIB8f4CBgH9/gIB/goCDgIKAfX6AfoB/fn9ygIF7gICEhYWAgIGBgH+DgICAfoCCgoF8fYCDiH+AgH9+goB/f4GAhH1/h4SFgHp/f35+gYCBgYJ+gIF+g32AgoeB
gYCChICAg4CBgIB9gYCAfoGAf3+AgYKAf3x/eICAd3+EgIGAgYF+fXx+fYCCfIJ/goSAe36CgoB5gIGHgHuAgIGBgH+Bgn+Af4GBgIKAgX6BgIB/gIWAfoGAg4GAgICHgH9/gXp/gIB+g4B8gH9+gH59gH+AgICA
gICAgICAgYB/gICCfoKBgoGBgH5+gH+CgIB6fX1/gYCBg4F/f4GAgIB8f4CAgYKBf3+DfoWEgn6BgXaChoB/foB/gX5+fYCCgHl+hoKAgIF/f4CBgIWAgoCBf36AeYOBgYF9f3+EfYB9gYCCgoSAf39/f36AfoCA
gH2Afn+AgIB/eoB9gYR+f4N3gIGAgH9/gYF/gH+Af359f3+HfH+AgIF/gX6Ce398gH2AfIOAfoCDgn+Af31/gICCgYCAfH99gX2Afn2DgH5+goGBgIB/gX9/gYODgYSAfoB8fYB+gIGAgIF+e4F/f4B+gICEgH+A
foGAfoCAgICAfX6Eg3t9gH+Ag4CBgoGAgIaAgoCCgYF/goKFgYKCgIB+fX58gICBg4F9gH6BgH+AgH9+gICAg4CAgICAf4OAgX5+f4GBgICAgXeAgoGCgIOCg4OAhICIgX+BhX+AgIB7f3+CgIGGgIB9fn97gIF6
foCAgH96foCDg4B+gX2EhH2AfICDfoCFfYGAgIB+gICAgICCf4GCf36AgH6BgYB/e4GAgIKAeYB9gICDhHyAh4KDgICFf4CCgXp+gH9/g4CAgoGAfoB8g4KAgISDf4F9gIF8hYJ8gICBf4CDgIOAi4GAgYOAf35/
gH98foCBf4F6gYCAfoCAe4OAgH+DhH6BfH6AgIaDf4B8g3+AfIF/e31+gIF+f4R8gYB+fn9/gICAgYaAgICFeoCAgICBfn6af39+f3WAgH+DgH+CgIKAfYJ+fn+DgIB+gIF+gICCfoCAgICAfn+CgICAfoSAfHyA
foCEgYCBg3qAgYB9gH6BgICAgYGAgIKAgICAgYSAf3+AgICAfIWDf4CBhH+Ahn9/f32BgICAgIF/gIJ+gH6AgH5+gYSAgoyAf4GAf4KAgoCAgYB+gn2AfIB/gIh8gHyAgYCBf39/goJ9foGAhYB/gn6Ff4CBg36A
gYB+foKAf4B+gIKBgYKAgX+Af4N+gX6kgIJ/gHWAf4CCgYF9hX1+gIB5gHyAgH6AgYB9g4GCe4B/gICAgH59goSAf4KEhX+AgH1/gICAf4GEgoOAgICAgICBioCAgICCfYCAf3+CgniAf4B/gXiAgH2BgIGAgH+B
f4CBfICBhIGBgIKIf4CAf4F/f3+BhX+BcYKAgIB+fISAg4KCf4CAf3+BgIOFgImAf4SAfYCJgoKAgYOBgIKAgHx8f4GCjICAhICAgH2AgYCAgIB9goaCeYGCgIWBgX2Af4OAgICAgYGBgIKAfoCAfoF7f4CAgH2A
gH98fIB/gIF7gH+AgIKCgH9/gHx9h2qAf4CCfYGOfoCAgH6FeYCBgYWAgoB6hISAf4SCgIB+gYGCf4CBgH+AgYB9gIGEfoCAfoCCgICAf36Cen6CgH18f4OAfnyCgYOAgXiCjoR/gISCgYKAgICAf4GAgICEhoR/
fIR/gIOHfoB9gH+Afn+EgICDgX+AgYB9gXuBf4CAgIGCdnaAgHyAgYCAgYGCeICBf4F+gIWAg4SAgH9/gICDfoF+foB/f4GHgIB/gICAgICBgIB+fYCBgICAg4B/gX6BfoCDgH94f31/gIKAgICAf4B+hIGAgIGA
gH+HfoCBfoGCf4GAgoCAfX9/hHmLfn6Ag36IgICAiYGAgHuAgX2AgH2AgX+Ign59gIB/gIKBgn9/fYCAgICFeoZ+goKCgH18gI2AgIF9gICBf4CAgn+BgniChH6BgICBgYJ+gH+AfYCCgX55h4CAgYCAgIOCgHl1
gH+AfoCAgnyAgoB/eH9/f4GAh39+gIKAf4GAgX9/f3+AgoB/fod6g4GAgIGKgH2DfYB4h4CEgX+BfIGIgIGAgIl/gIGFgYGAgIOAeoCAg3+AfoGAhICAdYCAgH+AgIV/f4SAgoCBgYCBfoCAgIB/gYJ/f397gH5/
joCFgISAiH2EfoB5goCBfZd/gIGCgYSAgH1/gX6Bf4KAgH+AgYZ/goCAf4CAfIB/gYGAgH+Af4F8gX2AfoGBgH9+gIOAfYF5hIGAgIOChICAgIB/fYF+hIN8hX5+gYKAh4B+gYCBgH9+gIB/gn6AgISDgH+AgIOA
gYGAgX+CgH9/goCBgYKAgH2AhICAgIeBgX2CfYB+gICBgICBg4CAgIGCgISBfYSAgHyAgICBgIF+goCAgYB/fn17aYWEfn+Ag4CBg3x8gISAgIGAhYB/gnp+gICEgYCCf3+AgIB/gIB/gIB+gICAgYJ/gIGAf4CC
gH6BgIB+gHmGfn2Af4GAgH6AfoF+gIB/h4CBgIGAfoSEg3yAgICBgICAf4F+foGBgYJ9gH1/g3+Af4B8fn5/gHmCf4CBgoCAgH9+foGAf36BfYB/hYCCgICAg4B/hYGAgYCCdYN/gH+Ef4GAgoCAhH98gIGAfnt/
gICAf4GAhoCAg4WBe3yAgYJ+g4B+gYCBgIGBf4GCgoCIeYeAf3+AfoCAhH98gH6AgYR+gIKAgn+AgIGAgH+AgIGHfIOAfn6Ag32AgX+Ce3+AgX6AhH+Agn+AgoKCfoGAg4GGfYCAf4GFgIJ/foGAgH+AgIGCgYB9
g4Z8f4CEf4aDhICCgIOAgX+Ag4R9gH6CfoB+gIGAf4B9gYCAfn+Bf4B+gIKBgX+De4OAgIB+f4CAgoCFgH9+gIGDe4F+g4SAg4CDgX+KgIGAgH+Afn18gICAgn6BfIKBgH+CgX9+hH9+hoSAf32FgIGAf4B3f4GB
goKAgIKAhYJ/gICCfYCBgIF7gIKBfoOAgYB+g39/fn+BgIN+f4KAgICAgIKAgn+BgX93gIJ7gISAf4CAf4CCgH6AfX+AgICAgYGEgoB/gH9+f4GBgIR8f4OEf3+AgH1/gYKGf3+DfX2Ag4GAgH1/j4CCgIKBgIF+
gIGMf4CAgIJ+hIB+f4B+gICAf4CAgH6Ef399foF/gH6Ce4CAgYJ/fX9+fn+AgIKDgH2AgIJ/gIGDf4l8foB9gX6AgICBgH6BgoF9gYB/gH+CfX5/fYCDgICBfX6DgIGAgIF9f3+CgH+AgICAgYOAfn2CgYGBgICA
gX2FgIJ8fnyAhoCBgYCBgIB9gYKBfn9/f4J/hYSAfoB9f32AgYN/f4B+gYGDgH+Af4OCgICAgICAfoGBgX9/fn+DgIKAgICEe4CAe4GHgHp/gn+AgH2Bf3+Ge4CAgIKAf4CGhIN/goGAgIV8gX+BfYOAf4GAhICG
f4J9gH6AgIeAgIGAgXt8fYGBgX+BfoKAgH+AgH59gH+BfoCBgIGBf4CAgoCBgoOAg4CBgHyDg3+AgX5+h4CAgYOBfXqAgICAgICBf4GBfoGBf4KAgXyGhHyAf4F+foB/goCBiH+BgIB8gH+AgoCDf4F+gIKAgoF/
g35+f4CDgICBgICAfn+AgoKAfIOAgniAi399gIOAf4R/gYCEgH2AgISAhYF/goGCgoGAgoCCgYGBgIB6goGAhICCgH+DgH+AgICDgICEf4F/foSCf36Bi32AfXyAfYB8gYV8gHyCgoF+g4F3gH5/foF/hH5/gH6F
f4F/g3+AgYCCgH+EgIB9f4J6gYB+g4GAf3+BfoCAgIJ/fn+BhICCgICBgoCAg3+AgHl+f4F/f4CAgIODgoF+f4F9gH9+f4B+gomCfICJgYCAgICCfoB9joCDgICAgYCCgoOCgnyCgn+BgICAgICCfoGDhH9/fn1/
foCEg4B/gYCAgIGAfoF/gIB9gIN+gIB9gICAgH6Gg3+AhX6BgIGAgICEe4CBfYN+gYCDgHl0gIN+fYCDfn+AgX+Bf4CBgYJ+gYCAfoCDgIGEgIB6gIJ+f4CAg4CCgoCAgX+AgIGAgICBgIWCgYaBgYB+gH+BgH+A
gICAgYCBgH+Bf4B/g4B8fICDgIKCgIKCfYGAfYCAfoCAgH6AgIOAgXl+gIJ8f35/iICAgH2Af4CCgICAgIF+fYOAfn2DgICAgH9/gIOAfYB+gH99gn+Ef3+CgYeDgIGCgoqAgIGAfn+DgoV/gYCAfoCAf39/fX+A
gIB+gIKBgICAgYB/f4GAgICAgn+AfoCAhYB6e4WAf4OAgIR/gYKAgYOBfYB8gn+Cg36AgIGAgIN2gIN/gIB+goGDgIB/f4GEgIKBfYB/fYGAgICAf4CAgH2AeYGAfYCAgIWDf4CAfYCCgX+AfoB8gYF/gYKAgoCA
fn+AgYGCh4B/goSAfH+Ag4B8gIB+gn9/f4GAgICCgIGAgICDfH2BgICFgIB+hYKCgICGgYGFgH6Af4N/gIGJgH9/fYCAfoN/gH1/hYCBgJOAgYCAfoCBgXCBf4KDfYCAgICKe4GCfn2CgX6CgICAf4CBgH94gIGA
fYB/fYKBeoCBgIKAgIGBf395hX+BgYSAgIB/gId5goCAf4B/e3+AfIWAhH+AgIKGgoCAgISCgX6CgYR9f3qCiICAf4KAh4KAgIB+goKBgX+AgYCAfIiAf4OAg36Af4R9gX+Bf3mGgIKAgIB/gH+AgX+DgH6Df4J1
gYKAgIGAf3+DgH99goCBfXyAgIB+goCAgH6AgIGCgYKAgHqEgICAgH6FgH2Afn98gYCAf4KAg3+FgICFgHqCgoCAf36BgYCAgH+Agn+DfICBfX+CfoOBgYZ/f4KAgXyAgH59fYB0gIB8fX+CgH58gIGAgIKBfoCB
gYN/doJ/goCAi36Af39/f4CAgIF/gIB9gX+Afn+DgIGAfoCAfoCBhIB+gYCAgX9/f4KAkoGAgICAgoCAhoCBgIGAgICAgYCAgoOCfn2AgISCf4OAgH2AhX9/f4CAgHyAgoOAfn+Af36Be4GAgH6BgH9/gn+AhYF6
gIWAfH+AfoCFf3+BhH9/gH+Cg319foGBgYN9gICAgH2Af32AgICAf3+AgYB/gIGAgIGBf4WAgIOAgIJ/f4KAfIKAfn6BgHuHgH6Af39/gYCAeoKCfYCBgHyBfoN/gYGAgoCAcn99f4GBfYGAg36Af4GBgYCBfoCA
gYCAgIGBeYCAgH6Ag3yAg4SAg4CGgIGAen2Bf4OBgoN9f3+AgYJ8gn+AgICDf4GAgICAfH6Af3+BhoCAf4CAgn+Bh4B9gYGBgYGBhIOHgIB8f4GBgIJ+gYCBgX2Af4CBf39/gIGCgX99gYF8hIGCf3+DfYWAgHiH
gn6AgYCAhXyCf39+gIeCfoGHgICFgH9+fX1/koCJg3+ChIKAgHx/gGd9f4GAfoGAgYB+foV/f4J/gICBgYCAgICFfYCAgYGBgX6DgX9+fYCAgHqAhIB4f4CCgYKBgX6AgYN+gYJ/e4SEgIKBgIKAgIGBg4CAgIB/
f4CCgH+AgYB9goGBgISAgoKDgYCAg3p/gIOAgYOBgIB9goSDfYF7gX6AgH6FeoCBgIGCgH98gICAgICWgYB+foF+f4B/gIGBfoB+f4GAgICBgIB/fYKBg3yDfn2Ag397f4CGfoKAgH9/f359gYCEgn2DgYCAfIGA
gH2Ag4GAgYB+gH1/gYCBhIGAgH+AfnqAgICAg4B+gICCgn6AgICAgYCBfICBf4N+gICCgIF/end/g399gnuEgIB/gIB/gYF9gYKBgH+Af4GAgICAgIB/fnx/gIB9gIGAfIB/gIF/gX2AgImBg4B9gH59gH+Dgnx9
goGBgH+BgIKAfIx4gICAfYKEf31+fn+AgIODgIKAgoCAfoKAgIGEeoB/hH97gISAf4CAf4J8fn+AgICAgIF/gH5+gYB9hIBtgICAhYCCe4B/g4CBgoOCg4B5eoV/f3l8gYGKhH9/gH5/gIGAgYN/gIKBf4CBgH9/
gIOAf39/f3+Bf4GCfoCAgICBgoCEfYKAeIF+f39+gICAfnyChIGEfYKBgoGAgICAgn55gYF/gIl/goB/gICDh4CAgIOAgoCBf3+AgH+Af4GCfH+BgX6Agn+AgH+EgIOBgYF9gYCAgICEgIGBgYB9gIGDhIR+f36A
gIaCfX+DgICCf3+AgYCAgH+AgICChH+BgnmAfoCDioCBgICAf4GAgIN/hICAf3uDgH+BfIB9f4WAfYB8f4CBgICAf4GDgoCBhYGAgYCAgn+Dg316gIB9gH+Af4CAgICAgYGCiIB+gX6Ai4GCfn+BgIB/fYWAgICA
goN9gIOAgH18goZ9gXyAgXt/f4KDfYKCgoCBf4KGgX+Af4J/gYCCfICAgH6AgYCAgH92gIJ+fYOGgICBeICXf4OBfn2AfIF+f4CAgH+AgH+BgH6Afn+BgIR9gIB2foGAgIOAgIB/gIN9gYGAgH+FgYCAg4GCfoCA
gH+AfYh+g4CAgIF7f36CgIGAgIF/goB/iIB8fn6AgoKBf32AgH+Cfnx+gH6AgICAg3uCgX6De4F9foCAb399g31/gICDf4OAgH2AgYCBgICBgHd8g3+Bg4B/g4B+f4CBfoGBf4CCgICCgoB/gICCgIR/g32Af3+C
gn2IgISBgIOAgH6BgIaDfoF/gIWBf31+gX6CgICDgH+AgHyAfn6BfIR+gIJ/gHyAgICTgH6BgIGAgYOCf4KBgIJ8gYCCgIGAg4GCfoB/gICAgHx9cICAgH+AgYCBgH6AfoCBgIF/fH6AgX+Ce4B/g3+AhICBhIKB
foSFgIB8eICDf5J/fX6If35/gIB7f4GAgX2AgICAgIB9gH1ugIGAgYCBgYCAf4CFgIJ+foCBgIGBgIKEgH+Bgn6Df4KCgYKAgIF+f3V6gId9fYWBe4GFgX+JdoGCgH+AgYCAgI2AgoB/gICAgH1/f4B+gH6Bgn58
gIGAf31/gICAgH2AgoB+gICDgn+BgIJ/f4OBf31/goGJg4CCgIOAfn56f4GAgoB+hoB/foN/gYCBhICAf4CAf4CBfYCAgICBgYB8gX+Ag4CAgYKAgIGBgYCBf3+BgICAgICAg4F7fod/fICAgIV+gH+CgICAgIGC
h4GAg36CfYF/gIGEf4B+gICDgYB/f4CBg4CAgYSAg3+BgIJ7f4CGgH+CfX+EgH+Agn98f31/fIWAgoGAgIWAgICBhICAgoCAgIF/goCAfoJ/gYCCf4KAfYOAgH94g4CAgIB8gH1/hX9/f4CAgoGAgYKAhIGCgH9+
gIB+f3iBfIBygYOHf4V7goCBf4CAf4WEgoGCioB+fn9+f36Eg3+CgYCFgH+AgH5/gXWAf4CBf4B/f3p+goB/en+AhICBhHyAgYB/gX6AfX95gIGAgISAgICBfYGDhIKDgIGChXeEf4OBfn+AhIB7goCAjYGAgICA
gIJ8gH2Af4CAgICAgHmCgHyDfYKBf3+EgICAhneBgH9/gn6Cf4CAgoCAfoCBgX6AgICDgICBgoCEgYN9gYB/goGBgICBgIF/hYCAf4CBfoCKgH+CgIB+gIB/hIGDgIGAgICBgICBgH+Af4B5fIWAgIBggH9+gX9+
hICAf3+Af4CAgICBgId9g4B/f4J/gICGf4F+f4CAgYF/foCAfn9+gXuDgH2Bf4OBhH+CgICBfX5/fIB+gISAfYCEgYaAgIN9f357gIaNgH9/gIKAf4ODf4F+gIB/iHqCh4B/gHyAhn9+gH+Af4CAgYB/gX6Af4KB
f4GAf4B/fYGBg4CAg4CBf4yBgISBgH59f36CgYGAgICBgIGAf39+gYCAgICAgoJ+gICAf4GCfIJ/foKAe4CAgICAgIB/f398gIGAgIKAhX+AfYB+gICAgoKAfn6BfoCFgIF/hYB9eoCAfn9/gn57goCCgX6AiIKA
gHqDgoCAg31/foCCgH9+f4GFgoB/gIGDfoKCgX9/gICCgIqAgHx/gIF/gYGBgH6CfIN+hH+AgIB/gH+BgYF/gn+Cf4CAf3qUgH+CgH99g4CIhIGAgHOAf4CAgYCEgICBf4CCgIF/g4F/gICHfYOAgHp/gIKAgYKC
gHmAf4GBg4KIgXuIgYB/gIGAgHx/hIB9fYF+goB/gIOAfHuBgH6BgH2EgH6AgYR/gIGDgIB/gYCCgICAfoB/foN9gIR5hn9/foF/fH+BgHt+hH+AfX6AgIKBgICBgH6AgoCAgIGCgH+AhoiAgICCgX6Bg398gIOD
f4CAf4KFgIODgoCBgIF+gIKCfoCAgICAfIGDgICBf4F/gYCAg4J/gnyAgoGAfIOBgIGAgYCBgYCAfnyCgICAgIB/gICAfo2BgIGDhIGAgYGAgYGAf35+gICEdoCAgIGAfH6AfYOBfYGBf4GAgX+Df3+Af3aBfYKB
hHx/gIGBgH+Af4B5gYB+f4SAgX2AgIKCf36Agod/gYB8fn9/gH1/foB+gYCAfYGAgH9/gIGAgICAfn+BgIKBeYCIfICBfn6EgICEgIWChIB/fYB+gICAgH98iYODgIF/gn2AgHt/gICAf3yDgoB/goCBgH14f36F
gIB+f4KAeIF/gIZ7gIB7gYCAfoKAf3x/hIGAgYCAf31/gICAfYWAgYCCgXKAgoF/d4CLf4KAgIBwgIZ/gH6AfICGgYGFgX6Agn+AgoKBgXx/fnuCgH2BgHyDgIGAgoOBgICCgH+AfYCAfH51jH+EfoWAfoB/foGA
f4CBgoF+gXyAgoCCgX+Bf4F+gH+AgYF+e4CChYWAhX+BfXuBfn+GgH6CgICBgIR/fYWAgH2Af4GAfoCBf4KCe4KCgYSAgX+Af4CCfYGCgYJ/gICDgX+AgH6AgX+AgYCDgH6AgoCDhX6AgG+Ag3+BgIB/gYKCgICA
f4CBg4WDgIaAgXt/gYB/gICAf4J/g4GOgICIgH6BgX+AgIKBgHp+gH2AgH19i4V9g31/gYN+f3+AioN9gouAgX1+gH+AfoB/fIKAhICAgIp+gH+AgICDgISAgIKLiIF/fH9+fYCBgIGDgIB1f4CAfoB+gH6AgICB
g4B/hH6Ben6DgHuAe4N/foF8fn6AgXyBiH6AgH16goJ9gIOBhYCCg4KAgIB7e39/g4B/gIZ/hoN9goJ/gIB8eoN+goCOfoKBgICOfn6AfoCBfn57gHyCgIGAf4qBf4GBgICDgH+Bf4GAhYN+g3+BgIB9g4N8gICD
f3qCg4B/gH2AgYKAgYKAgoCBgX9+f4OAgYB/d3qAfXyAgIOBgIB/gn18gH9/gYF/gn6Cg3+Df4CAf4CAf3x9fYGBg39+fn+AfoSAgn9/gICAgnuAf4uAgouKg4GFiICCgICAgnqBgYV/f4B/fX+Bg4GAg4B/f4CF
f36Af4GFfIGAgIGAgICDf4CAgIOAgISBf31/gICAf4CAh4OAf4CEgHx/gYOAg36AgICAf4CCgICBiICAgoGAgICCgH+DgIKBgICDgICAgIOCf4CAiH9/fICAgoCAgX6AfX6BfoCAgYZ/gH6CgH9+f4GAgoOAjH+B
gICAgICAg3qDgoCAgYCAgH2BgICCgn99hYCAgX2CgYCAen+AiYSAg4SAgYCAg4GAg32AgX+JgH59e3t/en+Cg4CAgn+Ffn6Ahn99f4GAfoCGgIB6gICAf3t+fn2DgXx/gYB9mn2GgIB/fn+AgIJ+gYCAgn+EgISB
f358gX2Bf4KBf3l/hn6Af4CAgIGDg3mCgH9/gHyAh399gIGAgICAgH2AgH+AgH6Afn57gX16fYJ/iX+AgIGDgIGAgICAgH+CeYCAgoKHgYOCgYCCfoCBgIJ9fYF+d4CAfoCBfoB9fX+Ag3+CgIaAgIOAf4GCg3yA
gICAgYGEf4GBgICDg4CBf4B+gH95f5Z/gH+AgoCEg4B/f4V/gH9/fn19gIB+iIaEgIB/goF/fn9/gIB/gYB9goCBgIB+gIB8fYB8f4CAfoGAfYGAfIKAf4CAfYB8gIOAgICBgIB/gIB/gYCAfn6Df3+Cf4CBgn9v
fIGBgX+Ag4R+e3x/foGAf4GAgIGAgICBgX6AfIJ/gIF/gH5/gHx+g4B9gIN7gYKAfYiAfoJ9hYCFgYCBfYF/g4CAf3yAfn9+goCAgHuEf4KBgYF7goB/gICFf4GDgXx/fYWAe4B/f4OAgIF8gn+BgoCCgIGBgH9/
eoCGhH9+f3OAf4CAgH+Bf36CgH5/gYSAhIKAfoSAgX+ChIB8gH6DgIKAgYOAgIB+fYKAhYGBgIF/hX+AgYJ8f4F+gIB/i3+AgICDf3+XgIF/fYGCf4KDgYF8gIB+f4CAgXyCgX+BgIOAgIKAgYCAhICJe4B/goCA
gICAgICAf4CAgICAh4OAe39+gYCAfH+AgH+Af4GAg4CAfYGAgIGGgIeSgICQgIGBkYCCf4CCgIB+gIKBhX+EgYCBfX6AfoGAgICAgIGBgYF+fnyAgYJ8gnyAgICEf4GAgYCHgYCBgIF/g36Af4CCgYF+gH+DgIB+
foCAgH92g35/hYB9gICBh4CCgoWAgYB4gX6Af4CBgICMhH+BgYF/gIB9g4J/gIB+gIJ+gIB/gIKBgoB/f3+Afn2Bf4F/g4CAgH+AgYCAgIB+gYSEf4KBf3p+gIB7goaAf4GAfYJ9g3+BdH+AgISAgYGCg4CCgIF+
f39+gIGCgH+CgIR9gH99goCAfH9/f4KEg39zf4B+gYCBgIB/gIB/hIKAgHx8e3+BgICAgoSBfn56gIGAg4B/gIF/f4CAgoCBgoSEfoGHgX2AgIKEgYCCgYCDhH5+gYB9gYB+hH+CgoJ1fn6CgIJ+goOAfn17gH+B
gH9/gIKAgH+Bf4CHgX9+f4B/gGiEgIB/hICAf4B9gHaAhIWAgIJ2f31/gX5/g39+gH99f4B6gIF9gYCAgoCAgICAf3mAfoCAgIN9gIGAg4GDgH6Ggn6BgIGAgoF/f4CDgIB9g36CfYmAf4KAiIB/gX+DgYaBgYOA
foSAgoJ+gYCAgYJ+foCAf3+AfoB9gH+Ae39+f4R+gIB/gH6BgIB/f4CAgH+Af4B+gICCgYCAgIB6f4V9g31/hoKBgIB8f3+AgIGAfoCFfYKAgIB/gH99gIKBgHyChYCAf4B/gH5/f4J+fn+AgH+CgYKAgoB+gX1/
g4GBgICBgIB/gHyCgIGAf32BgX59fn6AgIF+gIB9gX58gH5/gIGAgISAgH2AgIGDgHl/foR9gIKAf36AgX+AfoCAgISAfoJ/gIKAgICAf4mBgoGFgICDfIGAf3+CgIF/iX+AgH2BgICBgoB/goCAfYOCgH9+f4CA
gICAgH+BgIGCfoJ/gH+BgH6Cfn97f4CBfYCBgH2BgYJ5hn+CgIB/gH+AgICEgICAhoCBfoGCgICAgIGDgYV9hYCAgIJ4f3mBf35+e3+FgoCAeIGAf4KAg39/gYGAf4B/gH2BfoJ9g4N+eoCBfYF5goB8gIGAfICA
hoOChYGEgoGAgYCCgHtxfXyEgn6BgICFf4BvhIB9gYCAgISDgICAgICAgXqAgXyEf4mAf4B/gH+BgH6CgH+AfoGAgn+AgIB/gH+AgoKAf4GAfoB+goCCg4B+gH2AgJCAgYKAgIB8fn+EeYCAgoWAgH+AgoGCgoGA
goOFgICAgoaAgYCBe4WAf4OCgH+KhH9/gYJ/gH6CfoB/gn5+fn58gIaBgYKAfYCDgIN7fnV8gX+AgIB4gIGGgoB/gH9+gYCAgoB+hIN/fn+BhoBzf3uAfo98goB9gIN9gIF/fYGAhoB6gIN/gH+JgH9/gICFgIB8
gICAgH6Agn99gX+AfYKBhYB/f4SBgX6Agn+Aen+AgH6AgH6BfICDgIB/fn+BgoGAf32AgICAgoGAgH2EgIOBg4WAgH+BgICAfn5/f4CDg32AgoCDgIGAf4OCgIGAf398hHyAgn2AgX6IgYCBf4F+fYCAf3+CgIB/
gn+AgIOAfoKAgH+Ef4Z+gH6Ae4B2g4SBgH6BgIGAgIp/gIGAg4B/gIB6hIGBgHyCgICBgYB/g4CAgICBfn+AhICAgICCiX98goKBhoB/gYCAgH+Bh4N/hYCAgIJ+gICDgICBf3+AiIB/g4OCgoCBe4SCgYB/gYCA
gICAf4CAgIKEgH+BgICBgIN9gICAg36BgICAg4B/fn6AgIKCgYCAgIiAgH6AfoGAf36BeX9/gIGBfYCAf4aAgoOCf4GAfIB/f3p8gpR/f3+AgYCAgoOAgYF+fn+AgIWAfYF9fn+AgIGBg4CBf4B7gH6AgYCDgH6F
f3uFgYKAgICAg4F+foF/gYF5f4CBhYN/gH99gICBgX5+gICBgICBfoB/gH6CgH6AgIKEgISFgYF/foN9f35+gIB+gYCDgH6BfX57foB/fX5/f4GCfoCBgn2BhX6CgYCAf4CBgICAfYOAgIGCfIGAgICAgoB/gIJ/
gX+BfIKAgIB+gIB/gIKAfoCAgH2AgYB9hX9/fHOAfICAf4CAf4CCgH6DgICAgIF/hIR1g4GAgIKBeoF5gYCBfoF7f4SAhYB9goGDfIJ8gIJ8f3+AfIOJgHmAgYCEgHx/fYCCgIGDgXyDgIB9gn+AfX6Bg4CAfX5x
f4KAg4GBfoB+fYJ8fYOBfoOAgH9/fX6AgXqCgH97gHx/f4J9gYB/gICBf4R9gX6Ff4KBgICAgICAgYCCgIF/gYCAgIGBf3+AgICAgH+Cf4CAgIaCgH+EgoCGgIF+gIF9gICAgICCfn6AhH5/fo1+gYCBgH6Bg4GA
foF/gICAf4CAh4OAgIB/gH6AgIB/goCCd4F/f4CTgX5/e4B/foCBgICCgYCCgH6BfX5/gYR+gYCAgYOAgICBg4B/f4F+gIN+gIB/fn+EgH6AgIOBgYR+fpV/g4Z/f4N/gIV/gIB9gIKDgH9+gICAgHWDgH9+gICA
gH6DfnyAgXWCfH1/gIGAgICAf4V7gH+Afn1/gYB/hH+AgH5/foOAf4CEgYCAfX19goF8gHiAgn2EgIN/gX5/g3+AhoB8goGAgISBf31+gH+Cf3x8gYGAf4CBfoB8gn9+foGAgH6DgX53doGCf4CCfYF/gYCBg4J/
goCBf4OEd36FgH6AhIGDgoKAf4B8f4CAfoCAgH6EgH6EfYCEgH6AgH2Ag4SCgYR+gIF/gICAgYKAfYOBfoR/gnaEgIB+gIyAgH+AfoKAeoCAgIGBfoCDgIJ/gXyAgImAfoF+gYCCg3+DgIOAf4B/gH5/hn2AgYeA
gYCCf4CDgIB/f4CAeX+AhICBgH+AfoaAfYGAeoB/hX18gICCgYCBgIl/fn+BgYCCf3uAgIB/gHh9gH2CgH+Jf36Agn1+f3+AfoB+gX2Bgn6AgIGAgIOHfYqAf4B/foB+gIGCf4B+fH9+fYCLgnyAb4GBeoGGgIOA
gICCgIB7gICAh4CFhICAf39/gYB8gYCBgICAgIB/gX5+gIN/gICDgIGDgH+AgYSAgIR+gIJ/f3+Afn+Ah4GAhYJ+doeCgH6Ad4SHgoF/gYCBfoOCg4B+gIGBgIKAgIF+gIB9gICAg4B+g4J/g4CBgYCAgICCgH6C
eYKGf3+AfniFgICAfH6BgoCBgIJ+gIB+foGAgICAfYB+goKBfoqAgnqCgoB+gIGAgn98foCAgH6BgYaBgH2AgYCMgYZ+g4CAhH2Af36DgH+Fhn+Dg3yBgX9/gIB/gYCHfH+AfnmBgH6AgICBgH9/f3x/gIB9gYGD
f4CAg4CAgYGAgH+Af357f4B7foGAgH6Cg32BhH+BhH+Dgn2AfIKAgIGBf4CAgH2BgHx+f3x9gIB/gICCgICCgH6BgICBgYCAgIGAgoaAgYGCgIKBf4CAf4OAgICBgICDfoCHgX+AgoCAgYGEgIN/gHyCgH9/gYB/
f3+AgYGAd3+AgIF/gYCFgH6IgIWDgXyAgIiCeX9+goGBg35/f4CGgoOAgYCAfIKAfH+AfoiEgYSAgIKCgH6Af4KAfn6Gf4B/en99gH+AgoB9goB+gIKBf3+AgICAhH6AgYB9foCEgYB/gYaCgH6EfoOBgoB+gICF
gIN6foF+fX6CgH6AgYCHf4OBgHx/g4OAe4GAgX99f36EgoB9gICAgICBg4GAfH5/gIF9f3h+gI6Bf4CCgH5/gYB/gIB+gYB+gH6AgIOAfX+CgIB9foCAgIGAgH+Bf3qCgIGAgX+AgICCgYKAf36DgYB/f4GAgH+A
goCDd4KAgH91hoKAhICAhX+AfoGCgIZ/f4CDfXmAgH+Cf398gYGAgXd8gICAeX+AhYKFgICBgn6AeH6AfICBgX6DhHp9gIGDdn19gIB/gYOAhICAgHKDgIOBgIOAgYR+gXyBgHl/gYCBgICDgICAgH+BhX+Df36B
fX+AgH5+jH+Df4GEfYaCfoN7gH6AgISDf4GDgICFgIKAgICDgICAf4SAiICAgoCDgYF+gICAf35/gH6AgYCCgH+Af4F/f4B9gn+AgIN/foCAgYF+fYB8hHmAfn99gIGCgH9/gH5/f4CAg4CAfYCCgX9/gIKBgoCF
eIKCfoB7gICAgYCAgIN/foB8gIWAgYGAfoOAgH+Af3+HfoaCg4CCgICAf4N/gH99gICCf4GFgoCCgISAf32Hg4F/fYCBgYJ+gYF/e4F+gIB+gIB/fH9/gYGBfn6Fg39/gYKAgICAe36AgoOAgYCAf4CBgYCAg4F+
gYOAfn9+gX6AgIB/g4CAgH2AfXt+f4CAfn9+gYCCgIGJe36AgoCBgH5/gYB7f4CAgICAgIOAf3+BeX5+hX+BeYF/fYOAgH5+gIKAgH9+gIB+g4GAhoCEgX5/fYiGgn6Cf3iHgICAgICCgIh+foB/gIGAgIGAgICA
gICCgIGAg39/goJ/gH6BgYCDgIODgXx9gXuAgH+AgXmAioJ9f32Af4B+gIB/gIB/gX6DgYB+gYKAgYSAf4CAg3+BgYGAgX+AfoaAgH+AgICAgIKAgIB/gX2AgH99foCCgH6BfIB+g4GAgH18gHqBgICAf4CBgH+C
gIB4f4B/gIGAg4B+hH9/f4KAgICCgIGCenyBiX+CgIB+gX+Dg4F9foSDgIGIgICBfX+ChIB/eIB/gYN/foF9gIB/gYCBgIGCgYOAh4B/gH6AhICHgX2Af4KBgH6AfX2Df4CFf4B+gIKAgH5+gIODf4CAgHyAfYB/
g4CDgH2Ag4CAgICAgn6AgoCCgYOBgoGHf4OAgICCf4J9gICBgIJ+gIOHgICBf4V/foWAgIF9f3+BgIB+foCCgICBgIB+f4OEjoN+f4KCgH6GgoWChYF+gICAgH9/gHqAgoB9f4F/gIN/gYCAgIJ/fH9/gIF/g4GA
f32AfoJ+gYCBgIB/gIB+goF/gIKAf4OAf4WAgX58gX+AgICFgoJ+gYCAgICAhn+Afn+Bdn5/gYN/f4F/gIGAfoOAf4B+f31/goB8gH+DgYGAgIB/f4CAgIB/foKFf36AgH+AgIKAf4CFgnt+f4CAf4CAgH5/gH2A
gIB/gIOBfn6CgICAgICBfoCAgH+AfYKAd35/gYF+gYKAgIB+gX59gIN9g4ODfoCFgIF7gYGDf4B/gn18goB9foCAgH6BgHyDgIB9gICAgoCAgIB+iomDdoJ9e3+CgH2AfYKAg4CAgH6AfoB+hH+Jg4KAgICAh4mA
goB/gYSDgH57gIF/gYCDgYCBgIF4goCEf4B8gIB/gICCgH6AfH+AiH+AgX96gH+Df3l9f4B+f4OBgYKAgICFfn9/fYSBgoCFgYB8gX6AgX9+f4CBfYCEgIGDgICAg4CAgICEgoCAg4SGgoKEgIKAgoCDhIiAgX+A
fYCAhYGBgH+BgYB9gn+BgICJgIF/foCDhoOBgXR/eoOBgHp/gX+CgX+AgICDgIJ/f4CAgIB+gYB+g4CAhHyBgoCAfn+AgH+AfYSCgYB/g4CHf4CCgICAgH9+hICEgX9/gICBgH99gYB+f39+gomAgH6BhYCAhICB
fX6BeYB/h4B8gIWCgICCe4CFgICCgICBgIOBgICEf4CBhIGCgIGBgIB/gICDgX+AgoKCfX2Af4J5f4B+gIB8fYCAgH6Ch32AgIOAf4CAf4GAgICAgH+AgoCAf4CAgYKAgIJ/gIB/g4KCgYF9gn9/goCBe31+gHuB
f4OCf4CBgn59goF/gYJ/fYCEfICDgn6FgIGDgYCAgICBgIB9fYKCgH6Ag4B9gH+BfoGAgIF/in+AgIGCgIB8gIGAinp8gIR9gIODfHqBgoCAf4B7fYB/fYB8gX2Afn2AfIF9gIB/goCBf4F+f36BgHyCgH9+gX6A
gIB5gICBg4CAgYGAfoJ/f39+goGAgIN8gX9/gYJ7h36IgH+AgHx/gX+HgYF/foCFfICAfoKBeIGBgoKGgX+Bg32AgICEfH9+f4B+gH1/hH+AgIGAgX6Eg36AgYCAgICFgYGAfoCBgICCfYCAgYN7f4CAgYCAgICD
iIB/gIGCgIB+g4B/gICAgH1/gXt/gX9/gn99gIN+gX5/gIB/hYKBgH1/gYJ8gH2Dg3aJgYB/goB+g39/gIGAfoeGfICIg4KAgIJ/gn2Ae4CBgX98eYF/gH59foCCf319gICEgH6Af4B/foKCf4CAgICAgYCAgYCC
f4CBgn97goGAgYGBe36Cf31+gIB/fX6Af4GAgH6Df4CAgoKFgICAgICDgYCBfoB9foCAg32BfoB/gIF8goGAgIJ/foB+foCGfYCCfn99gIGAgoCEgICAgIB+gIF/foB8gn6BgIF/foF/gYaAf4CBeX+AgIOCgX6A
gX+Bg4GAjH+Afn+AgX2AgIJ+gICEgn57gYCAg4CDhIGEf359gIB8f3+BgX1+gYOBfX6Af36KgXx+gYGAgn6ChYB/gX2AgYCAgIGCgICCgH+AgIGAgIB3gH6Afn9/iYJ9gH+AgXuAgH+BfoGCgICAiYCAgH+DgoCA
fn99foKAfnt/f4CBgIF8gICBfYKBgoSCgYCAgYCBgIGBgYCCgnt+gIGBgH6AfX+AgYCPgIGAgYCAh4KCgHh/gIN+gHKAgIB+gX6LgYOBgICAhYOAfn+AgHx+fYCAgoB8gH99gIGAgoKBgIKCfH97gnuEgICAgn9+
hX+AgIKGhICBgH+BgIB/gn+BeoKFgYGCgIKCgICBgYGAgIOAgICAgn+Bf36BgIKAgIGAf3+AgoCAfH+Ag4CCgH2AgICCgX+AfoCAgICCgIF9gICAgoKDgICAf4KAfICCf4CAgIGBf3+BgH9/fYB+gX55hH+Afn+C
foB/hYGAgICAfYB/foOAf3+CgH5/gH9/gXyAgIF/gIGBf4OBgICAgIWAfYGAgoCBgoCDf4CBgICCfoN+fICAgIJ/gX9/gICBf36CgH9/f4CAgHl/gICBgHiNfYKAf4OAgX5/gH+AgIKAhHqDgICAgH+AgH6BgIF/
gICAg4CGhH2AgYGBgIKAgIGEgIKBgYB/gYCBgX+Af4F9f4GBgICAhICAgYOAg4CBgIGAgIKChn+BgISEfX1+gH2AgX+Bf4GBgICAf4CAgoaCk4GCfIB9gIB/gYCAfH6BgIB/fn+DgICAg4eBfnx+goCAg4CAgIKH
g4CEf4KBfICBhoqBfn+CgICAg4OBgYCCgH6DfoaAeoCGgYCAgn9/fIB9gIGAiX+CfYCAgHaDgH57gYCBgoCAhnuDgICAiICAgICAgX+AfYF/goF/foGCf39+foGOgYCBf4WBf3+AhH+AgH2BhYB8gICAgX+Af4CA
gYCBf4CAfH+BgICCgIKAgYOBg4CDgIF/eIN/gH5+gIB+gIOCf4B/gIB+gICAgYB5goR+f4CCgYOBfYCJfoCAdYB/gX+Dm4CAf4V9gICAgX6GgH6AgIB/g4KCgICBhYF+fn99fnuCgHx+gH+AgoGAgYOAf4CAh3+H
hICAgICAhICAgoB/gICAgnyAfoCEfIB/gn2BgoB8gYGDfoCAgYCEgYCCgYCFgYKAgYiBgH+DgH+AgH5+gH6AgYF/f36Af4OAf3+AfICAgICBgH2AgH2Ff4R+f36Bcn9+gX59foOHgYGCgIKAgYCGgYCCgIF+gIF6
gIR+cYB9gX6AgoeAgICAf4CBfHxygX2AgX+Ag4CGgH96goCAgIR8gYGBgYKAhX5/gIJ+foGBgn6Bf4B/gINzf3+Chn+AgIN6eX+Af4CAgoKAgIB/e4KAgYN9gH+Af4GBgIJ/gH9+goCBgYSBgIV9dICCgYB/gYCD
gn+IgYOAgXt/f4OAgXp/goJ/gIB7gIJ8foCAf4B/gICBgYB/foB+gX+EhIN/gYCAgX+AiH6BgH97gISAe4B9gYCAfoCBgIOAfn9/foiCgX+AhICAgYOAfX+Ag4ODgHuBf4KAgXx+f3+AgIOAgH+BgJt+gn2Bf4J/
gIJ+fX+DgIOAkoCAgIOAgn+AgYB8foF9foWCgH2AgI6BgYCAf4CAf4OBgICAhICAg4SAgH17gIN/gYCAhICBfn6AgH+AgICBfYKDgYCAfoB/f4B9hH6BgYOBfIGBgICAfn+AhHh+gICAgYCAgICDgICAgIWBfX94
gIJ+f4F8hH+Agn13gIB9eYCAgIR/gX6BgYCAgX+FfICAfX2BfoGBfouAgoB/g4CBgIKBgn+CfoCBgH+BgH+Af4GAgH59gIGCgIB/hoCEgICAfICAgIKAgH5/gIB/gIJ8f3+AgIOCfoCAhYCBgICAgYCAgYCAfH6A
foCAf4CAgIGAgIF/g4B+gIN/f4CAgH+AgH+AgH+Df39+f4B/gIJ6fnuAgICAf4F9foB/gICAh4CAfn+AfYCAfoOGgYCAfX5+fYKAgoKFgIGBf4B8f4WBgoOHfX6BgIaBfX6BgYCAgoGAgICJfoCAgIKGgn1/goV/
goCChH1+f3t/gn6Bg4F6foJ/foCAfoKBgX+Bf4GBe3x/hIB/gH2AgH+AfX+AfoGAgICAgICAgIKBgX+BfYOAgICBgoCBgXuDg4CDgYCAe4KAgX+Cg316hH93gYB5hICBgIGAgIeAgIB+gIGCf4WCgICCfn5/gIGA
gICCfoB9gICAgICAgn+AgYCBf36AiIGChnt+f4CBgoCBgIeAfoGAgICEhX+Bf4CDgYGBf4B+f4B8f4CAgICDgX58gIB7fICAgIOAf4CAgJqEfIKBgICDgIKBf4d9f4CGfoZ/gH2AgH+AgICBgYCBf3p/g4B/gIF6
f4mAgH+BgX9/goKAgICAfoGAhH6Df4N+foF/gIGCfoB/g4CAfX5+dYSBgHyDgIN/gIJ+f4GAfYCDgH6AgICAgH9+gYCBgIGAgX6AfICBf4CBgIB+gH9/f4F9fn+BgH+AfoGAiYGFgIB+gICBgIOBgICBgYF/foCB
f3iBgICAgH+Af4CBg35+hH6BfYCAfIGFfX6EhIOBgYCGgIF+f36Ag4GCgH+AfoCDgX+BgH1+g4N6gICBgn+AfoN/fn+AgYB9eYJ+fYKDgYCDf4B9gICAgIGGgICAg4CAioCAgICBf4B/gICBgYaBgoOBg4CBgICC
f4CBfn6JgX9/h35/gH+DhIB/h4GAgH+AfYGAgX6CgIF7g4J+gIWBgIF/gX2BgHWAgH+AfX+BfoCAfn+AfoGIhIF9gYGDf39/gIB9goB9e4B+gX+CgIB/gX6Af4GCgHyFfH6ChYOAf3+Agn5/f4CBgIGBf4CBgIGA
gXh/goGEfoB7fH2Ag4GAfYB+fod/hH9+gYCBgIB+hICAgH2CgoB+goF/hIKAg4B8g4CAgHx+e4GBh4CCgIGBgX+AfIB/gXSAgn6AgYOAgYCAgX+BgICAeoJ+fn6Bf3+AgIB3hYOAgHuAgn+AgYCAe399gHqBgISA
gICBgICAfoKAgHV+gH98hXt+f4J9foGAfIB9fYB+gH59hn97en6AgYGFgICEgYB/f39/fIN7goCBeYB8gYCCgH9/goGAgYB/gYB8f4CAg4B+gICAgYCAfoGBgH9/f4B+gYF+gIJ9f4B/goN+f4B8fH2Ig31/e4J+
fYB/goB+gYB+d3yAf4OAgYCChH+BgICDgIt/hYGAgYB/f4GAgICCgIB/gH9+f4B/gIN8f4GAgH+AhICAgoB+g4OAcICAfYGBfIB/gICAgIOFgH+AgoOAgIGAgoKAhoGAgI2AiIGAgHyBgX+BgH+AfnmBgHyAgH6B
gIB9fICKgXuAfIKBfYF/goB6hICAhX+AgICDdn+Ag4B/gYCAgH+AfoOAf4B+goOAf36EfoCBhICBf4GBgYCCfYKAfoCAfoOAgYGAhoJ/hYZ/gX+CgICAgIB+gIB/gICEe4B9gIF/h4GAgYJ/gX2FkIGDdH+EgH+B
g4CAe4GAgX+AfoB/f3+BfYJ5gIF+f4CAgICCgICCfH6GgIGAg4B/gYSBgYCBgH+Ag4GAf4GCfoCAgIF/f35+goB8f3yEgICBgICGgX6Af3+Bf4KEeX+BfoGAgIB/goCAgIB/gH+CgXeAfX2BgH5+f399gIGCe4SB
gH6AfH2Bg4CBgoCAiH+AhICAgICBf4F+goKDg4N/goB/f4GAg3+AgYCBf36BgYGAgI6AgX6AgYCBgHWAgICAg4OAgICAgICAgoCAgICAgnp+gYF/goCBgH2Cf3+AgICCf4CAfoKAfoCAgICGgYF7g4N/gISAfIGA
gH6AgIB/goB/f4CCh31/hX+DgICAgH+AfoCCf3uAf36AgICAg4GAgIGAgICAe4yAgYR/foCDgnd/gYB/gH+Dg4CBgIB/gX+AgX5+f4B/fX5/gIOAgYCEgICLgYCAgYB/gIF+gXp/foWFgIGEf4KDgX6AgYCBgH+C
g4OCfn5+gIKAgn+AgH+AfoCAg4eAhYCAhHx/fYCBf4F9goCDfoGAgIOAgX17d4J/gIKJgH9+f36AgIF/gYB+gYCAf3+Bf4KAgH+Ae4V8gIB8fH9/gIGCf4h9gH6Bf36BgX+AgYB6goB/gH6Mgn9/g4CAgoCAfoKA
hH9+fn+Bg3+CgIF/gn+Afn+DgIN+f4B/g4CAgICAgH2Af31/f4KBgYB/fn+BdICCgIt/goF+fYB9gIB/gIWAf4CAe4B/hIGAfoB/gIGBgICAgHt9g3t/gnuAfIF/gX9/gIGBfICAgICAc4CAgoCCgH+BgICBfoGC
fn96f4F9gYCAgH+EhXuAhnp8gIJ/f4GEg4B8gX6FgIOAgICAgYCBgoB/gIB8foCAg3+AfYOAfn6AgYCAg4GAgICAf35/gX6AfoGAgYGAgoCBgHqBgIGAfn2Ag4CFgICCgYGAfoCAgIV/gIKAgHuCfn2Ag3yAf3qA
g4B/goKBgYF/fn1/gIF+gn9+f4N+gYGAeYSAf4CCdYCBfYR9gIGBgHuBgYCBgYGAfouAf4CAgIF+e4B1f36BgIB/f4CAfoKAgYB/hX9/e4GDgYd/goB+foF/e4OJcoOBgoF/gH+BgICAgn6AgICDf4aAf4B/gH9/
gYCAfICBfoGBf4CAgIGDgICAgIF/gX2Cfn6AgIODgX2Eg36Agn2Bf4GAg4CBgIGAe4OAg3+NhH5+fIJ9e4CBgIKDgIKAgICAgIR/f32AgIV+f4B/gHuAgIGAgH2AgYKAfYB9gIKAfIWBg4CAgIh/gIKDf4B/gH9+
gICEgIKBfYCFgHx9gIOCgIOCf4CAe4B/gIJ/gIGCgoGAgISBf36AgIGBgoCAgH6Af4B1fX2CeIB7gYB8hoCAgH+BdoGBgISCgIB/foGAe32FgIJ9f4OAkoCBfn2AgH58gnt3f3+Ae3x/gYGBf36AfoB8foCBhICB
foB4f4CAf4CAgIB9f4CFgYCAfHqDgICBgH+AgYCAgICAgXx/gYBohH+CeYCAgYB/fnuAgYCBgYGAfICAgn+AgIF/gIODgX+Af3yAgH5+goCAen9/goB+gIB/goR9f4J/gISDgIB6fIGBgoOBgICAgICAgH1/gICA
fn6FhIGAc36AgIB9gYB+gHuBfH6BgICCfoF/f4OAgYCAgX+Cgn+CgoF6f4GAgYCAgICAgICBgICAgHuDgICFgICCgH98gICBf4h+gIF9gH2If3+AgIB+gIF+iYOAgIF/gYCAgHt/gICAhH95g4KBgYCMhYd/fn59
goCEgIKDgHuBgYB/f35/gYB/gYCCfoCBgIGAg4CBe4BzfomAfoGBf4B7gIB/gHmBhH59f4F/iIB+gYCEgYCBfYGBg4F8gIGAgH+AfYGAgoGAf3+BgHyAc4SAfoCAgYCCgICAfX+AgoCAgYCSg4SAgISAgIODf36A
gIaCgX9+gIB/hIKAgH17hYB+gIGAfnx/f4GDf4V+f4CBfYKAgXiAh4KAgn+AfoaDf32Ce3+AgICAgH+DgIN/gH+Agn+JgH9+gICBfICCiH6Ae4CAgYSAgH2AgH+CgoCBfn9+gHh/gX6AgIF8gIJ/gn5/gICEgIKC
gICEgH57gICDfX+BgH+MgoGDgHt+fIB+gYB+gH+AgIGAf4F8goGAgXyBfn58gYCDgIKAf4GAgYCAgoCAgHqAgYKAgICBkYJ9gH+AgICAfn+DhXOAgHR/e4CBgH92gIJ+gH+Af4B+gICEgH9+f39+f358gYKAgX9/
hX2BgYB+gIB6gIF/gYCAgHt/f4SAgn6IgYGAhYB/gICBioeAgIGBe398fX5/gHyCgoF+gICBf3uCfn96goKAg4CCf3+AgIB+gYB/gYSAfoCCg398h4GCfIB+fn+BgIF/g4CBgH1/g4SHf4B/gICAfYd/gIZ/gISF
g3+Afn6AgIB+gIGAgHx/hICAfn9/f4CAf4GCf36JgICAgIKAg39/h4CAf4GAgX2AgH99gX6AgICAfoGCf3+Agn9+en6AgYKAgICBgIGAgYCCfYCBgH6Cg4F/f4CBfH19f4B9gH9/fn+Bgn2Bg35/gX+BgICAf4CB
gYB/gX5/gX+Af4CAfX9/gYJ/gH+DgIOAfYOAgICPfYJ8fYCBg4KAgIB/gIKDfH+AhYB+gIB/gn6Cf4CAgYCAgH97gH59jHyAgIGAhH+AgYKAgnyAe4F8f4CAgH+Af3+EfoCAgIB/gIJ/gHqAhn+AgH6DfYGBiXyB
f3+AgoCCgH6AgIF/goB/gHuCgIB/gH6AgH6AgYF/goGAgIF9fniAgIB/gYJ8f36De32FgIF/gIGAf4B9gIKBgIGAgH1/f4GBgoJ9gIGBg36BgICAgH6AgICDgoCBgIB/gYGAfoCAgIGAf4KBgH6CgH6BgoCAgIKA
gICDfoCBgIOBgICBfYJ+gH2AgICJhYCAgICCgX99f4CBgH6JgX+AfoKAioSAf4B/gnyDfICAgH6AgYCAgIOAgX+CgYCAgX2DgX6AgICAgIV8fH5/foCAg4GAgICAh36Cf4SFfXt/f4CAgIB+hIB/f4CAg36Af4CB
g4CAh4KHf4F/f4CEgISAfYB6gXyAgoCBgn+CgoCAgn6DgIB+gICDgH9+gYGCf4CBgIKCiIGAf4CBhICAgH+BgICCgIKAgIGDfYF/fn+BeXqAf3+FhICAgIKCf4SEgoKAgIF8gIB/fICDgIB+fYCAf4GCfYB/goGB
gXyCfICBf4OAgICBf4OCgH+AgICAgYGNfoF9gICAfYKBg4uAgICAgH+EfX1/goCAg4F/f4GBfH6AfoWAgIKAfIGAfnyChIN/fYJ+hId/gX6AgIB9f4CAgIF/gIJ8gIGBfYOAgIJ+hYGAgIeBgoKCfoCAg4KJgoSQ
gICEfYCBgIJ7gIB/h4CBgoCAeoGAfX+DgH+Df4GBfoGAg4F8gHl/gIB/gH99goB9gICAg4F+gIB/gIR+f4CAgYGHf36BgYCBgH2BhYF+gHqAgICAgYCAg32Af4KAfn6CfYSBgYKAfH+AgICAf4WAgYGAfoOHeIB+
gIGCgG6BgYF/fIeCf3+BgICAf4ODgYB9fICAgIF9gIKBhn19fIGAfYCCgYSEg4OBgICAg4OAf3+BfoF+goSAgn9/f3uAgIOBg4iBgHGDfYJ7gX2EfYB/gICCgYCAh4CAgYB/dYOBgICBf4KAf4B/fIh/goF+gH+A
foGChIF/gYJ+fYGBgn+BgYWJfX+AgIGAgoGBfn19gnx9eYCCg4B/gICAgIKAf4CCf4CAgYN/iYeAfX+AgIGBgYB+gX+Cf4CAgIGAhn99gICCfYKAgIOAgH6AgoF+gH15gH2Af4GAgYB+gIF+goCAhXx/gISAgYCA
eX6DgYCEfoOBgn19goOBgICCf4F9hH9/gH9+fnx/foCEgIJ/gX5/fYF+gHuBgH+AgoCCgYKAhoF6gIKAfYSFfYCDgoB3fX58h4CAhoR+gIV8dnqCgICAfYCDgH6AgYCAf4B/fIGBgIF+f4B8gYKEgX+AgICAfoCC
gIGAgoF9fYGAgIWAgYB+gICBgIB/foSAgIF8f36Af4CAgoB8gX+Af31/fYKFgH+AgIB+foGAgYGCgIF6foKCgICBeoCAgIN+gYB/gH+Af4GCgJqAgIGAgn6CgoKBgICDgIF+gIKBgoCBfnqCfYKBfIZ9gIKBgIGA
hoF/gYCBfICAg4SAgICBgIB+foCAgICCfn2BfYOAf4B/gH+Cfn5/gIJ8gX2Jgn+IgYGAgIGHgYGBf4CAioB/gICBfIJ/gICFgH19gICBgICAfX9/f396fnuAgICBh4SFfYCAgYGAfYCBgIB+fnmBgIB/f4CBgIOD
e4CAgGmBgIGCgYN+gISEf4yBfn+AgX98gICAfoB6fn+EgYKBfYGBf3+AcYCAgIGBgIOBgIB+f4CBfIJ/gHuAf4SJgXOBgIF/gYCAfX+AgICAgoSBf4OAeX6AgYCFgoCBgIR/fn1/gX2BhICAfYODhHx+goCAgn2A
gH+Ah4d/fnqAgYB+gIF/gX+AgICAgICAfYGAgYGAgYB/goGAgYCCgIGEfoV8f4GAgoJ+goB5f4B9gX6CfoCBgICAgIB+hX2AgXx9gIKBfX+Af4CDgH+AfoaAgYF+hYB/foKAgICCfYCCfH9+f36EfoCAgn6AgXuF
gYCAgICDgIKBg4GBgHyDgX6Af3+AgIGEgICBgYl/hICAg3yBgXWBgH+CfYB+goJ+f4CAgYGHfISAgIGAf4F+gH1+gX6AfICAhn6Hg4CAf4GBf4GAgYJ8gn99f4CDhICEfoV/h3+FgH+AgIGCgH99gH6AgIJ+gICC
f4CAgYCAf3qAgIGAgYGAgH+AgYCAgn9/gH+Ef4CAfoCBf3x+gIGAgIB/f4CEg4B/gH+DgHF/gYKAgIB8gICAf36AfoKAgIF/gXx/gH+DgH6Gf4CBgH+CfoB/f4CCgICAgYZ/gICBf4SAgYCAgHx8gYCBfYGBgISA
gYCBgICAf3+Ajn6BgH2AgIB+fXuBfoCAg4F4eoR/gIN+gHqDg4B7foCAgYKAgIaAgYRvgICDgIB7gYF7f4WHfH5/g4CBf3yCgIB9foCCgYCAgoCAgIB/gIF+gICCgICAgHyAgICAf31+gH6AfoGBgoCAgH9/gH5+
foCCgn2AgIB+gICBgX6AhIF/gIB+gH1/goOAgYKAfoGCgoSDgYGAgIB/gH19gICBiIGAgICBf4CAgH+AgH+Df4aAgICDgIB8hICEgoCGgn6DgICAgYB9gnx/goCCen54gX+BgYB/gX97goCDf4V/gICAg4F3g4CA
gIB+fYWAhH+Cf3aBgICAgIJ/fIB9gICAgICAgHx/h4GBfYCEhoV7gIGAgH+EgIaBgoGAgICAgYCAf32AgIB9hIODgoF8gICAfoOCf4B/fn2AgIKAgIGBgICBg4B+goCCgH+AgYCDgIp/gIB9foKAgIGAf4CAgYCC
gIKBgICAgIGAgYJ9gHx9gH+Af4GAgIGBgIGAgXmAfIJ+gIWEgIKAgYCEgHKDgH6AeIl+gYGAf4CCgIF/gIB/f35/f3+HfoF/gICAf3qAgICDf4J/gH9/f4GAfHuHgICAgYGAgYGBf4GAgIp+f32DgX2AfoCLgIZ+
f4GBf32Af3qHhYOAhX9+f4CBgoGBgICAgICBg4OBgIF/gH9/gXyAgYCAgH+AeYB/gn2Bf4N/gX+DgX+EgYGCgH6CgoCCgHiAgIGBgH9/gICAhH5+fYB+gYCEgISBgICBeX2Agnt+gHd9gICBgIB7gIOCf4R8gH9+
foF/gH+AgYR+gX5+gYGBgIt+f4CAgICCfoGAf4CDgICAgn2AgX2AgYCChICCgYCEgIB/gYF/goCGf4CBe4CAgoKDgIGAgH+DgYZ/gn+CgICAf3+Agnx+gICBgIB/gIB/gYCAgICAf3+AfoCAfYB/foCBgIKBgYCD
gH+AgoCAfoCAgH96gIJ/gn+Cf39/gH+BgH2AfX6Ag4KFgn5+fX6Af4B/g4CAf4B8hICHgn6BgX+Af4J/gIGAgIGFgIB6gHqAgIKAgHeAgIB/goB/fn2AfoCEfYKAgYCDf32BgICAe4B9gHuCgH+AfoJ8gYGAfX2B
f4B9gYKCf4B/gYJ/gH+CgnqKfX+AgYGAf32AfYOAf4GAfoGAf397gYCAf3+AgIB/gIB/goF9foCAf4F9gICJgn6AgIB8f4CAgIB+g4B/fH2CgIR/hICAgH9/gICDgYCBg3uEeIKAgICAgH6CfoCBfoeAgIB/f4GA
gH+Af4t/fn+BgIB7gX6AgH5/fICDhoB/gYKBgIJ7gIGAgIWBgIB/gHqCg4CAgImAgoB/gHyAgomEgICAgICAf3uBgoCAgX2AhH+Af4CAgIGEeIKAf4OGf4OAgIF+goB+f4CAgYJ/fH6CgoCBf4CDgH+AgYGAgIJ6
gIGAfYB5gIKAgIGDfH99gIB9gIGAgICAgICAf4CAgH9/gIB8goCDgH+AgICAf4KEgICCg4CEgHyAgYB/g36AgoCBgH2EgIGAfYCAgX6AhH+FgISCgoWXgYKAgIGKf4OAgYCBgICAeYFyfYGCgIKAhoB9f31+gICB
gH5+gIOAfoOBfoGAgX6EgoCCgoF/foSBg4KBgIB+gH6AhH6AgoWCgH+AgH6AgoCBf4F+gYB+f4GBgH+BgIF+gICAgICAfoKCgoF+gICDfYCEgH6AgX+EgX5/gYCBgIaAgIOAfoF+gIGDgYCChn6AgICCgIKEgYCA
goR/gX9+f4CAe4KDfoCAfoB/gIGAgH2Ben+Af3+Ag398gYF/foKAf36Bg4CDf4B/gX6DgYCDgHyAgH2Fgnl9gIOAgYCCiH+AgoB9gXqAf4CBgICBgH5+hICAgIGCgYCAgHuBfYKBfIB+gHt/gXaBgH5/f4CAf4F+
gICCf4CAgICAgH6BgICAe39/hIB+f4F9hICCfYF5gIBwgH2CgICAf4B/foCDgICAgIB/gIN/gIGBf4Z/f36AiX6BgH5+gXaAfoKOgIB+gIB/gX6AgoGDgIKDgIB/in6CfXx+gn2CgX5/gH+AgICBgICAf4KAgX+B
gICAgH+CfYGDgX+AgIGAgH+KgYOAi3+AfoCAgYCCgoCAgIGAf4B/f32BgICAg4OAgn9/gIN8gYB/goGCfoB9f4B+gIGCfoKBg4CAgoSBgn5+gZt/gICffoCAgIV/fX+BgICAgYGAhIOAgYCAgICRgn+AgH9+gIB/
g397fX5/gIaBgX+AfoSAgICBgIF7fICAgHyAgHyAf4CAgH6Ae4B6fn+HgIKAf398gn6FgICCeHuDgIB/hoCAfH2BgICDgH2GfoB9fICAdIGAgICAgICBgICBgYGCe4SAeoKBgICCgH99g359fn19gH1+gIF8gICA
gH6AgYGDf4B9f4GCgICCgICEgYB/fIGCgYOBgoJ7gYN+gn6AgH6AgYCBgYB9gH+BhICAgIF/fYKBgn+BgICCgoKEeoCAgH+Af4GChIWEgH6AgIR+gn5+foCCf4GAhX9+foaAfoGAf4CAgIGAgIB/goGAgn9/fIF9
f4F7gIB6fo2Af32MhIByfIOBgYCDhX+AgX18foCAgICAgICAfYCCg4B/gIB+gYeAgnyAgn+AgH+Af26AhX9+gIV8gH6KgIKBgH2AfH1/gYF9gH9/gn6AgoF+gYaAf4GAhX6BgICFfoCBf3+Af4B+goB/foB/gH2D
gICCgH6EgHuEgIB/gn5/gYCAgYCAgH+BgH6AfoCAgH6Bf4GAfICAgICAgH+AhIGAgIWBhH2AgIGAfH+EgIN7h4CAgH6BgIKBf4CDhX6Bf4B/fICAgH+AhH+Ag39+f4B+gICAgHx/gYB6gYCBgIKCf4CAgH57gYGA
gn6BgICAgICAgIB/hH99gX+AgH6BgIWAgIB8g3+AgH9+gH2AgIB/f4CDgIGBgId/hICAgX98f35+goJ/gICAgH+CgIKAfH9+goGAgIGCgICAgYOAg4N+f4CAgIB8gYCGgIF+goCBgYCLfoSDgoCDfIGFgYN/gX+F
f4GFgoCBgIB/hICAgH58gH59f3+Af39+hH5+fYB/g4CAgH+CfYCAeoB+g4CBf3+AgYCAgIB6gH6DgX56foGCg35+f4B/gn58foB/gYCAeoCCfoB9gIKBgXuAgIKAgH6BgIJ/gH+AgYGEgIB/f4CCf39/gX6AgX59
gYKCgHmBgIGAhIKAfIGAgIB9gISCfnuAgICCf4OAgH+Af3+BgIGDf315f4CAf4KBg4F/gIB9gYGAgH+AgICCfX+DgH9/gICBgGiAgoKAfoGAgn6CiIGBgYB9gIKEgYCEgoCBfH1/gIOAf4N9gH98gICBf31+gHuC
gH+Af4F6fH+BgIB+g4GAfIF/gX+Bf4J+gICRf4GCf3yAfIB+foCFf4N/gX6Af36BgoB/gYGCf35+gIOAfn5/foCBd4OBfn17gYCAgICCgICAgIKAfX+AgIB+gH+Cfn+AgIKEf32AeX+CgYCAfnt/hIJ/gIF5gICB
f3+BgIJ+gH6AgYGAgIGCgIOAgH2BgYCAgYCFgn2AgoF9gICAhYB/g4CAf36Cg4N+f4B+gIKDgX+Cf4CAgISCgoCAf4CAin9+f4B8fH+AgX6Af3yAf398f4GAgYCKf4CCgICEf32Af3+AiX+EgHqBgIB/f4CCf4CA
gIB9gIB/goB/f4CIgYCBhHqAhH2CgXt9gH9/gX6AfoCBgIeAgYGAgIGAgICAfoF5goF+iICAfIF+f32Cf4CIgIGAfYCBgoCBg39/gIF7f4B/gYCCgICAeH+BgICAfoCAf4CAgIGBe4KBfYCAgICAgIGCf39/foB/
foF/f4CAgo1/gIGBgYCBgYCAlX2Bf4CAf4GBmIGBgIOAgX18goGDgYR/gH58fYCEfIJ/goCAgI2AgIGAf4CAf4CAgXyAfX5+f4CCgYF/fXV9f3+AloCBhIB8gIB8f39/gX5/gICBgIF/g4CAhIKCgICEgIB7gIF+
gICAgIB8f3+Df4B+hH9xfYCDfoCAf4OBgIB9gYCChIKAf3+Ce4KDf3+Af4F8fouAgH96g3x/gYGAf4KFf4CCfoCAhYCBgICAhIB+gH+AfoF/gIGAf4F9iH6AfoCAgH12foGAgICAfn9/e359gYCBgX9+gYJ+f4B5
goB/gH+AgIeEf3eBfoB8gn6BgISBfYCDg4B9fn+Ae36Ff3+AgoB+gICBgoCAfYCAf4CAgICBfX6Af3eFg31/gX56gH6HgIiCg398gX9+gIGAgoCAgH+Bf36CgIB/fX9/gYCAf4GBgICAf4F/gIiAfYB9fX+AgICA
f32CfIB+f4GAgn2Af4F7gIKDfICBgICAf4OAgn+AgYCCgIF8gH+AgICAf4GAfoCAgImAgXqAg4OBfoWPgIB4gH2AgICBgYGAg4B/gH+AgICBgH+BgICFgnyDf32Bf4CAc3mAf3+AgICCg4CAf3uAgH+AgXuAgYSC
gIeBfoCBgX+AgIaOgHyCf4CAgIZ/fn+DgICAgIGAgIV+foGDgIGHiYGAgHqAh4N+gIGKgYKAiIGEgIGBfX+Cgn6CgYKBfoB/gIB/gH+AgH18foKAgICBf4KBboOBgIF+f4CBf4CBgYSCgH+BfYKBgH9/f32BgIGA
gH2CgIKCgX99fICAgH5/gH2Bf4KBgIB9gIGAf3x/gH6AfoB+gH2BgH6AgHmAgICCgHyAgX+AgICAfX5/gH6CgH6AiYB/foCCgH+AeoGNgICCgH2AgH6Bf4CAgIB7gH2Af4OAgYCAgXyAgIGAgIKAhH+AgICAgYKB
gICAgIGAgIR/g4GCgoCFgYN/foF/gX6DgICAgoCAgYCBgIOBgIaDgX6AgIF+gH2AiYB/foB8gIB7gIB8gIB/goGAf4CBhX2AgIWCgGp+f4J+f4CBg4GBgoKBgISChHaBgH5+gICCgH+BfoCAf3+Cf4KCgIGBgICB
goCAg4J5fYB8f4CAf399gH+Ee4CBgoCCgYGAgH6Bf4CAfoB/gX19gX+Afn+AgoGAhoSBhHuAf4CCgHx/f4GAgH9/fICBfH2AgYKBgIB+g4CAf4OAf39/fYSAf4GCgIB/f317gX98gH+AgIB+gXp/fX9/hHx/fn+A
gYGAhYCBf4GBfoGBfYN/foCAfn97gH9/gX58gYB6g4B/fISBf4KSgIF+gH2AenSBf39/gH95hoCAf4F/gIJ5g36Bgn2BfYF/goGAf4KCfoCBf4aCgoCAgICAgIF9hoJ/eICAg4GAe4KAgYB/f4CAfn9+gH2Af3+B
f36JfX+Af4B/gYGAgIB9g4CAfn1+fn5+fn59gICBgYB/e4OAgICCgoOCf36EfoGAgoCAgYCCgYCAgICDiICBf4GAgICAgYCAfIB/gIJ+gIJ7f4CAdoB9f4CAg4ODgH6DfYCBg4F7gIF9f4CGfYGCgIGAgYCCf4CF
fYCAgYGEgICEfoB+goCAgYKBgoB+gYCAfoF8gX2AgHyBgIF+f4B+gYGAgIGBgYB+f4KAgICBgICAhH5/g4J8f4B/fHiAfn59gH6AgXh+f3+CgYGAgH5+hIGBgH6AgoN/hIB/gn+AgoGAgYGBgoOAg4OBgoCBfH6A
foB8goGBhoCAhoF/gnuCf4GCgH2CgIR+gYCAgICAhHqFfX13gICBg4CBgH6BgIB/foGFgYB6foGCgIGAgX6Cg4GAgIGCgIJ9goCBgICAfn+AgH5/gYGEgX+GeoJ/fHuBgIB1fYCDgH9+gn+Afn+BfoGAf4R/gH6A
hoB8gICBgIKBgoCAd4CAgIB9gn+AgX2AgIGAf4CCfn+BgH1/gYCAgH+Ag3+Dg4CCf4GBgICAg4F8gYCCgH6AgIF/goJ/gH+BgYCAgYCAgICAgYGAf4J/foOEgHyCgICAhIGCgICCgn+Dg3+AgX+CgIKAgH+CgYZ9
f39+gX1+f4CDfoOAgX+AgIKEf4B8f4B9gH+AgX9+hYF7gH5+gH59gIGDgH+AgYCCfYB9f4B/goB+g4J+gH+JgICAfoGAgICBgIF9fn19goCAf4GAf3+AgICFfn6Df3+BgIB+gn2AfoCEf32BgH9/gIGDgIB9goCB
gH+CgIB+gIB9gIF5gH2AgoB5f35+foOBgICCgIB+gIB7g4KCgH5zd4B/h4CAgICAiYSAfoSAd4J9f4B+gICAh4CGfICGf4GDgIB+gIGAhH97goF+g4CAgX6BgoJ/gYOBgIKAgICCe4GAgISAhIKAf3t7foN+gn+C
gICAfoF/eX5/goWCgX+Dg36BgH+AgoCAf359f4OCgH9/foKHgYGAf4B+gIl/gHp/gIB/foCBgICEfnuCgIB9gX+FgH6EfoB9gICAgIF+gH+AgIKAgIB/fICAgH9/gIGAgYCGf35/gICAgIiAgICDgH+Ag4OChYCA
gHyAfoV8goCAgX+DgICAg4CBhICAgICAgH95fYB/goCDfH+AgXqCfIGAgoGEf32Afn6AgYGCfYKAf4CAf4CBfoGAhYCAfoOBf36BgIKCgICCfn+Ag35/gIGCgYCAhIB+gICCgYCAfoCEhX+BgICDgXyAgoB/gICA
fYGAfoJ/gYB9f4GCg4B/hYCAgH+AgoCAgYN/gH1/g4CBgX+AgICEgnyBgICFg4GAgICAgn6Af3yBg4CAf4CAgIB3gHaAgH6Ag4GAe399fYKBgX56gYB9gH9/gYCAgoCAhHuDgn+DgYB9gH+AhIB9f4KBgICBgHyB
gYB8gIB9f39/gICBjH9/gIGAgIB/gIGCgH2EgIGCeYGGgoKAfX2AgYGCg4CAgX+AgIKBgH2AgIF+fYCAf3+Ag4CCgYCCgYKBfoCCgH6AfX5/gIWDfoKAgXmAf4qAf4B9gIB+gH6AgYCAg4GCiH6AeICAgHuBgIB+
gICEf4B+gX1+fICAgoB/gH6Cg4N/eYGAf32AgoCCgX1+gH2AgH+Bh4CCgIGAfIGBhoOBgYOFgIV/gIKAgYWAgIKDfoCCgIF9gH1+fn9+gIZ/f4B/gH+AfoGBgX2BgX6DgICAgX+AgoB/gIOAhIGBf4CCgoB/fYB/
gIKDf3+AgIB/gYCBjYB+fn98gIR/goKAgYB3gX+AiICAf4CJgoB8gIGAgIB/gHyBf4B9eYCAe39/foCAgn+AgIB/gIF8g35+gYCDg4CAgIB+gIGAf36HgoGIgYCAgICAfoKAf39/gYGBgoB+gX+CgYR+f3mAgYJ+
foB8hIKAgYCAf4B/hX2Bf4OBgYGAf4F+hIB+gICAgoGDgICAgH+Af3+CgIB2gH58f4CDgYB+gICAf4CCgIB/gX6BgICAgIGAgICAgoCBgYB5hoKAgHmBf4CAf36Bgn+BgH2BgIGBgoCCgHx/g4V8f4CAeYeAfoN/
gYKAgIF4gICBf4CAgYCCgYGAgoB8f4CAgIGAgH95gYB/hHqBgX+AgYCCgH9/ZIB5goF/gYCBgIJ7gIB+gICCgICBgICAfoCAgIB/gIB+gICAfn6BgYKBgHt9hIKEf3+Ef4CGg3WBfIOAgXx+gH9/goKAfYCCf4CA
g4CAgICBfYCAhIKAgH2BfYCAgoJ+gH6CgYCBgYOAgH+BgZB/gIB/gICAin9/fX2Df3+AgYOAfoCAgISFgIF/fYCAgHyBf4B8fYSAgYCAg4GAgHyCf4CCgnyBhIF/gHyAgIGAgIKCgIKCgH6Af4J+gHaAfYCCgYCA
gIV+foCAgYB/gICBhH6Bf4B+gX5/gIB/gIKAgH53f4WDg4B/gYCCfICAhISAgoCBgYCAin+Bf4V+gHuAfoCAgX6BgH9+gIGBgYSBgIF/foR8gICAf4B/f32AgIGBgIGCgICBfICAgH+AfoB+f36Af4B9fH99d4CA
f4CAgIJ+gX+Be36AgYCBgICAgH+Af4B7gH+Af4CAhICAhYCCfYCAfoF6g3+Dg4SCgoOAgICFfoF5gIB/gICAgICBgX9+hYCAgX98e3+Afnx/gH+AhIKAgH2AgX6AgYOEf4B+gH9/eoCJhHuEgoOAgIGAf4ZrgH1/
fX5+f4CDgIB/gYJ/gISAgYJ8foB/gICAfX6AfoCBg4F8f36Afn97gICCfn+AgICCgYCBgIGFgYCCf4CAhX+BgH6AgX+BgISDf4B9gIGAgHd/gIJ/goSAgH+Dg32Bg4qCgICAf35+f39+g4CCfIJ9fICAgHyAgIB8
gYB+fn6DdoOBgoN8f4mAfYB+f4B/hIJ/gIB+gm+AfH98e4GBgICAgn+BgH+AgIOAfoCBgoB9gYN/gYF/foGCgICBgICBgoB+iX92i4CAf4B/gYCBgoCCgICDgX6DgHyAfn9/gH+AgYB+f4OAf4CAf4GGgGyAfYSA
fYF+hoB+g31/gIN+f4WAgoCAgYB+gIKAgoKBgICAi4CAgoB9hHd/gH6AgH+BgIF9f4KDgYSAgH+Ag3+CgYCCfoB/gIJ/gIB9gIGAfoKAkoCAe36AgH9/gX2DgICBgYGAgoB/gIB/gIJ9gIJ/gICAgYB6gYGAgISA
gYCDf4F8f4KAgIOAgYR8g4KBfoKCfYWBf4OAgH6BfoOBf4B/f32AgHyCf4KBgX+BgH+Cf39/gX2Ag4B9goCDg4CAf4CBhIB+gICKgICAgH+AfYF6f4CAgICEf4CBfn+AdICAgIKCgn9+gYCDgn5+gIGBgH6AgIF4
g36BgHuCgH+AgoB/gIB9foGAgIJ/gICBgIWAg4J/foGAgoF/gIGCgX+AgX6CgH9/gH98fn2Afn6BgoCAgIOEgIGEfX6Bf31+goKAhX1/fn5+gIJ9f3+Af4N/gYKAgIiDgn5+f3+AgICBgHmAf3+Bf4N9gIJ6gYCA
gIF/gn6CgICFgIB+gYKBgoB/f4CAgoCDfYWAfn2Dg4CAgIKAfIB+goKBf3+BgICAgIGCgYB6fX+AfoKAgYF8fod+gXx2gIGAgYGAgIB+gICCgH+AfoCCg4F+gYB/f4KAgIeAgX1/f4mBgYR/f4CAhICAgIGAfoGB
gIGAfoB9gH1/e4N/gH+FgYCAgYCLfYB+e4B/f4B+gn9+gX+CgHt/gIOCgYCAf4B/go6BfoKAgYCAgn6BgoCAf32AgIB7gHx/fIJ9f4CAgoB/foB9f4B/gH+EgYGCgoB7f4KFfoF/f4KGgICAfn5/gYCAgYB7gYCB
jH5+eXl8gICAgICCgIGBgH2BgHuBgIGAhH+AgH6Af36AgoN/gXWAfoeEgoJ/gIB/f4CBg3+Af3+ChICAgICAf4F+goCAgISAfn+AgICGgIB7g4OAgISPgH59gH2AgX6AgYCAgICAgIF+gICAgH99h4CEgn+AgICS
foF/g3Z+h4CAf32LfH+BgICAgXx/goB/f4KAgIGDf3+Bf4CBgnx+g4F/gYCAg3yAgIZ9g3+AgHyBgICAgIB/gICAgICGg4CAgICAfoB/gIB7gYCAh4CAf32EgH9/gH+BgIOBgH2BgoCBgYB7gX9/gIF+g4CCfIGK
f4GBg4CAf3+BgH5/gHuBf4B9gICAgn6AgYCCgoB/gIKChX5+hX+AgH2AfICAhYGAgH+CioKCf4CAg4CBfYGBgYCDf4OCgX6AgICFgH2AgH6AgHyDgH+Acn+AgoOAfIB9gIB6g39wfoGBf4CBfYB9gIR8gICAfoB/
f39/iH6AgH6AgIN8gICCgn+BgICBgH6AgIJ/foB/foB+gH6AgIKAgIGCgIV8gX6DgIGDnYB9fX+CfX9+foCAgIF+gIZ+foF9gIOBgX6Agn2AgYCAg4GAfoJ/gICAgH6Af4CAe3yAf4CBgH+AgIKBfICAf4CAgYCA
gHmAgH9+gICBf4WBgIGAgYCBgn6AfoaAgoGAgIB/foCFgICAfICAe39/foCBgYCEg4B/f4CIgISAfoGAgYCCf4B/gIB9h4CAgoKAfnyCgIB/g4CDgICAfoGAgICBgId7goJ+gIOBgX9/fnx/gnmAfYB+gICDfoKD
gH6EgH+AgICChIGAgYOAgIF8f4CAhH2Af3+Bf4KDhn1+gIKDgIGAgIGAgH+EgIF8gICAf32Af4F3gYGAgX6AhHyBf4GBf4CBgICBgYB9f36AfoCAgoN7f4B/gICHfn+Afol/gX6BgH+AfIKBgICAgH5/gIB/f4B+
gIGCfoSBgH9/gICBgIKEfoCAgICAgIJ6gICAgoCBf31/h4SBf4GAfH6AgICDgoGAf4CBgH6EgIGEfYSAgnt/gX2DgH6Cf4KQgIp/hXyHgICCgIB4gH+ChoCAf3+BgICAf4OAf32Cgn6DgH6Gi4SAgYSAgICAgH5+
gH5/fIJ9f3+AfoN/gYmAf4B/foCAcX+CgX+EgIGAgICAf3uBg4OCfn2Bf4SCgoCDgIKAi3uDgIB/gICBgn+AgH5/gIKAfIGAfoGBgICBgYB+goF/gICAgIF/gH6CfYB8f4J/f4KAfICAgIZ+gH6Df4CEfn9/gYGD
fYCAgH+CgIB9gX+CgH5+fYCAgIeAfH+CgYGAf4GAgICAf4B/foCAf4CBgH2DfoCAgoCAfYCDhIKAfn+BgIGAgICDgIaAe4F7fH+Be3yCgICAgICFgI2AgIGIgHt/gYCAiIV9fYF/goCChIJ/gH+AgH58iYCAgYCA
fYCCgIKAgICCgHiBfoCAf4CAg4CAf32BfoB6gX6CgH9+gH2AgYCAgICDgICEg4CIf4aBfIOCgICAgICAgIB7gIOAgH1+g4B/f36AgYKBgIGAgYWBe3+DgIGCgH2AgoN7gICBgICAfoODgYKAgH6EgXx8gH+AgYGC
f32CfoCBgIF/gICCfoB/gICBgIF9gYB/goCBgIKAgICAgX+AfIFzgH93eHyAgYBzf4KBf4WAgHyAhICAgICAg32AgoGCgYCAd4CAgYF/g4J+gIJ9gH+AgIF/gXyAgH2AgIF/fXOCgIKDfoCBfn+Bf4Z/g4CAgICD
gISAgIB+gYF/gIJ9fICBgIOAfYCCfYCCgIGCgH9+e4B7gH+CgoB/iIKAf4OAgYB9gIF/gH9/gH6AfoB9gHqAgH2AhICBgXyAgHh/fYCAf4OCg36Af36Agn1+eX2Cf36Bf359gIKCgH6BgH55goJ+goF+iIF/foaA
gIB8gYB/gYGDg3+Af4F+gICAf4B/gIF+hH+Af3yAe4CAgH6AfX+AgH6DfICAd4GBgICCgIB/gIJ+gIKDf3+CfYKEe4CFf4CFhH6AgICCgIGAf4GCfH9wgIZ+foKBf4CAf4CBgIN/gH56g3+EhYh7gYB5hYCAgIaC
gH98gICBgYKBgIGAgX+BgH19hYCFgoCBgH9+f4OAgoCAgICAfYGCgICHgH5/goN/gXyCgIF/gICAhYKBgIB+g4GAgYaAfoF/gIB/iH9/f36Ag4CAgYCAf4KAhIGDgICBiYGCgICBgIGBf3+Bg4F/f4B8e39/foCE
f4CAgH5+f4SAgYGAg3+Df36KgIJ/gIF9h3+EhYGAf3+AgH6CgIB+gIGAfoCBgn+BgHd/f39+gIKBgH+Ag4WBgHqBfICAgHp9gIGAf4KBgYCAgYCCgoCAhoCCf4B/hX9+gICCgYJ8f32Ifoh+eoCAhICBhYKAgIR6
en9/goCAeoKAgIOCgHyCgHt+gYCBhHyBfoCBgICBhoKFf3+Ag4CAgYB+gIJ/hYB+f4GDf4CCgIGBgHyAgIB/fIN/foKAfICAgnx/dn9+gICCgIB6gIN9gIKCiYCCgoGCf3+Aen9+g4B9gHmAgICFgYB+hH+Ae4CC
gYCAgYJ/f36Ag4CAf4CAgnyAgIB/gX6AgIWBgYF/f4N+gIGBg4GAf36DfoCCgIBbgoKBgnx5f4CCgX9+gISBgIF9gJaEg4CAfn+BgIGTgX2CgX+AgYB/gH9+f4CAg399gHuBf4CAgICAfoB+gH2EgH6AgIKDfYKF
gIKAfICAgHmCgIB/gIKAe4KBf4B/gISAhICAgYN/foJ+foB9gn6Bf4CChoB+goB/gX6AgYF/dX9/gIB/g4J/goKHgoOEgIF+gICBgIJ0f4B/foCKgoCBgoF/gX97gYGSfH5/goOAf3+Ae4GHgYCAgIGDgoKAgH+B
gICAgICCgoJ9foKAf4F+fnmAgICAd3iAhH9+gICAg4CAfoGBgYKGgH+Afn6AgoF/f32Bgn6KiX6BgICBgH2HgICCfoR/gH6BgIOBgn6Af4GAfYCQiX+AgH9/gX+AgIR/gIKAgn+AgX6Af4iAgYB6foKAbYCAfYB/
f4CAg4GDf4B/fX+BfH99gH6IgIB8gX6BhX59g4N+gYCAgn+CgoR/gYCAgH19gYCAgoGAgICBf4CAgICDgYKBgoSBgICBg4KDgH6Af4BpgYF9gX+AgoB8gH99gnOAf4CAfYB6f32DgYCAfod+gIN/gIKBf4aCgYB/
fX99gIJ+gn1/gIB/e31/gYKAgn+EgIF6f39+gYWCgoN8f36Bf4CAfIB/e4iBgoF/fYKCf4B/fn2Afn96goN9hH98hoCAe4GCgIKBgIKAfn6BkXt7g3+CgoKAf36AgIF9gH+BfHqBhYB/fIB8gH5/gX9/h4B/goCA
fn+Af4GAgYGDgIB/gH+AgYR+g3+EgX9/f4GAfn2Df36BgoCAgYKDf4B/gIKCgYF6f3+AhICBfoGAgIF+gYCCeoB/gYKCgIZ0fXiAfYOAg39+f4CBgH56foOHgICAgYB8gX+AgYB+foB+f4B9gIN/fn5/gX+FgIOB
gH+Cg3h6gIGAgH9+gH6AgYCSgICAgX+CgIaAfX+Eg3+ChIB/fn9/gH59gIF8gH5/gYCAgIJ/gIGAhoCAf4CAgoB9gHuAgICAgIGHgIB/gH9/goCBf4KAgX+AgoB+gH97gH2AfYaAf4OAfoGBgIB/gIGEf35/fn6C
gYSAeoCBgIB9gX2CgIaAf4CAe399fISAgoCCf4F/gH2AgYKAf4aAgYaAfYKAgoB/gIKAgH9/gIJ/g3+Cg4GCfoB+gIB4g4CEgH6Af3+AgYCAgH+AgYB/gIF8gIGKgoGBf4CDgH6AfYGAgH5/gYB9fYCBgX1+foB+
f3+AgoBygIB/hoRxgICAgHyAgICAfniBf4GAgH+AfICAgYGAgYB+gH2DgYCDgoqAgIJ/gISBeoOBf4CAhYGAgIB9hX98gIKAgYCCgICBhYB/gYB/gIGBgoGCgn+AgoCEf4GAfnyEgIB+foKAgICDfn+AgH2AgICA
gIKAf4WBgXmFfoKAf39+g36AhH6AgICBhIqGgICAgXWCgIl8goSAfn2GgYSDgIKAgH+AgIF9gICCgH1+gYGAhoKBgH5+gIKCeoCAgoJ/fICBf39/f35+foCAgIB/gIKDgICAg4GBgIJ9gYCBgXyEhIGBf4CAgICA
gYCBgn6AgoGAf394g3+CgYKAgYCBgH5+gH6BgYN8gHyAf3iDhIGDgoCAhIB/gH99gIB+g4GAf4B4jH6AgHd/gHqCgYB/c4OBgIGAgn+EgICBg3WAiH+BfYGCfn19fn+Agn9/gIiCgYJ/gICBh4GFgYSIgH+AgICA
g4J+e36Dg32BfoGCgIGFhHt/gICAgH1/gICAgoV7foCAgH6CfYCAgH6CgoB+gYF/gICAgICIf4CCgYeEgoSDgYeMgICAf4CGfYCBgH+BgoB/gXx9gIV6gICAe4N+f4CBgICCgX9/eoOBgX6CgoCFgX6DhoCAhICA
hYKAf3+CgoGAgoB/gYCAgIB+goCAgIB9gIGAgYKAgnmBfYCAfoOBgn+AhIB+fIKAgH9/gH6AgoKAgH96fIN+gICEgICCg4CBgH1+g4CAgYCBgH+AgXSFgYB9gIt/hnyBgIGBgH+AgYGAgYB7gIJ+goSAgX1+gYKA
hX6Af4CBf4R8f39+gICFgICAgIJ/hYF8gIF+gYB/f4J+gISCf4CAf3+CfoGBf36AgICAgICBf4B+f4CAgICAgICBf3+AgICAgH+AgIN+gH6CgIOAfYB/fYCIeHeAgIGAf4CAgn9/hIB+gIN+gICAgn9/gH99gICA
gX+AgYGDg4N+gICBgYF/gIWBgX+AgIJ+hH+BgICCf4B+hYCAf4CDhoCAfYGAgoB3gICAioaAgIOAf4J9fX2AgICDgIF/gH6Ag39+gYZ8gYGBgHaAgXmDgYKAfoJ8gIB/gnyCgYWDgICBgIF8g4CAgIGBgIGAf39/
gH6Cf4N/goB/gIB+gIB/f4B/fX9/gICBfo58gIKBeYGBgIWDgYJ+gICAgHl+fnyAfYB+gICAhHx9foCAiYCAgYGAf4B+foCAgIGBfoGAgICAgYqDgYCAf35/gH6AhYCBgIKBgn+BgIB+gYF/gISAgIGAgH9/goB/
g4WAf35/gX99f4OAf36CgX9/gH+Af4CFgIGAf4B+f4J/hICBgICBgIJ/gYB+gIGBgIJ9ioCAgIJ/f4GAf3uBhH2AgICDf4B+gICAgIqAgH+BgH+BgH59e39/gYB+gYCFhIF/goCCgICDf4CAfoGCgX59gH9/gYKB
foJ7gIKAf4CEgYOAgX6CgIB9g4CAe36DgYSAg4CAgYCAjIB/gHmEgHyBgoCAgYB+gIB7gH6Af4CAgX6AgIB/eX6AhoOAgICAgX6AgICAgYGBfX+Ad4CAgn9/gX9/gIB/gYKAfoCDdoCDf4GJgYmAgoB6goGDgIB3
foB/gIB9gYF/gYCCgH2Af36Af4CBfYGGjH9/gYSAf4OCfn6EgIB7gH+BiYCBgICAf4GCgn1/gYCAgICBgYCBfIOAgIOBfoCAgH2CgYSMgH98gH9/gH6Af4B/gIKDeICAfnmAgX+AfYB7gX6AgoF9f32Ae4CFgICH
hICAfYJ6gIKCe4CCgICAgYN+gIR5fYCCgIB/gYCBgH+AfoCAgHmDfn+Agn+Af4B/gH9/goGAhIB+fYKAdoCAgXuBgoF+gH6FgYF/gn+Af4CAgYCBcoCBf4GAgICAgIGBf394gYWAgoB/fYCAhH9/hHx/gIB/gICA
gICAeoOAeoSAgoCAgICAgICDgYB/gICCgIl/gH9/gn1/foKBgIGAf4J+f3uBgICAfX17gIOCeICBf4GCgoCAgIOAgIF/fX6BgH2DgYCBf4CBgH+DgYCBgICAgICAgICAf3+AgYCAfoCBgICBgoR/hY6AgYN/gISA
g4GCg4CAgICBgH9+f4B+goCAgIF9f3+BgICBgIB+foCIe4CAf4CAgH6CfYOBhoGBgX+Ag4CAf4F/fYGBhISChYCDf4B+f4GFfIB/f4OAfH9/gIGBgX+Af4CAgIJ8gH+Ag4SAgYGAfoF/gICAg4SDgYaBgX94gIB8
hYCGgIN9gIGCgYV+foB/gICDgH9/goCAfH6CgYKMgICKgop/gX+CgYCAgYGAgIGAg397gYCAfn+AgIR/foB/gICAhICHf4CAgYGAgYB/gH+EfoB/gICAfX1/gH+BeICAf3+AfoJ/gH+AgIN/goWAgYCCgIF/fX99
f359gIGAhIB7gIGDgHaAg4COfoOBgIJ9gYB8f4CAgIKEgoCBgYB+gYR8gIB/g4F+fH5+gIB9gIKAgICBgYCCfIGAh4KAgX+AgoCCgIGAgHuAgICBfoGAf39/f4KBf4CAf4KAfn+Bg4CEgICAf4SBgIN+foOAgIF9
gHuEgH5+g4B/f5CBf4CAhH6AgICBf36CfX1/goB/gYB+gIGBg4uBfoGAf32MfX99f3+Df3+AgICAgICAf4KAgoB/gICAfH+EgYB+goGBhoKAf35/g4CAfH6EgYOGgoJ/iYB+gn6Eh32AgYCBgIGAgIJ/gn59gYB9
goB9foB/goeAfoF+fn6AgICAfYB/gIB9gIJ/goCCd4CBgHh/gIB9hIp+gIB/gH99gICCgH+Ae4WAgH6AgH6DgnOAf355gIB/fYCDgIaAgIF/gHx9f4KFf32BhH5/goF/gX+BgIGBgYeAgoKAgICCgn2FgIGCgIGA
gIN8f4CAfYCBgH+EgICAgoF/f4B8fn5/fX+Af4SHgoGAgYCAfoF9gYCDgX+Ag4CCf4KAhIB+gICCf4CCgH98gIF/f3+BgoCAgIF+f4GDgIKAgoKAgICHen9+gIF9gICAgYB+gICAf4GEgIGDf3+Ag3+AgIGBf4KB
h4NzgICAhIR+gICAgIKAfYB8gHyCfoWBgoCAgYGCgIOAgoCBgYCDgICAgICEhX2EgIKAf4OKf3+EfH19gIF/gIGDgHqAgIB+goCAf4CAgX6Ah4CHgn+Ae4B/gIOBgH+Bf32Bfn6Af4B/foGHgICAg4B/gICCf4GA
f36AgYKBgH+DgIGAgn98gIB5fH6EgIB6gICBgX18foJ+fYGAgH+AfYB/f4CAgICAf4OBgH6Gf39/goN8hYd9gICBgIGAgYCAf3+AgYCCgX1/gIF/gIGAgH+Af4GAgYB/gX+CgISAg4B9gIF9h4F+gIGBfn2Bf32A
foCJfXyAeYN/f3uAgHyAgX2EgIGDgIB4gH9/gH+BgHWAgH5+f4CAfoGEfoCBf4CBgX19fnyBgIOBgXiBgHyEh3+Af32Bc3yAen99gICAfn+AgYCAgYGBgIGAgoOBgIF/gISAgYKBgYB+h4F9gIB+f4B/gYB9gYB/
gICCe4CEgYB+gn+DgIB6gX58gH+AgICBhYCAfoGCfYCAf4N/f4CBgXx+foZ/h4OBgoCCdXmCf4CAfoODgIJ/gH6CgHuAgYB/gH59gISAgX+DgYKBfoGAen6Lhn1/fn+Af3uAeoCDf4GAgoCCgIKDgH+AgXd8gIB8
fn2AgX98d4GCgH9+gIGAgYyCgICBgICAf4F4fX+BgYGAgIJ+f4GAgX2AgYCBgICAf4CCgICBgH6Bf4KBf4J+gX6AgICKgIeAf4WAe4KBgIKAd4J+fH6AgXqAgICAgYGBf4CAhYCAgH2DfoB/gYCAgIGCd4GCgH99
gH2CgoB/gIOAgoB8fn6Bgn+Af4CBfYF5gX59gICAgH+EiH2AgHuAgn1+f4WBf35+g4CGgIB/gYOAhIGBgIJ/hoKKf32DfnyCf4GAgICAfnyChH+AgICEgH+AgoB/foCAgXuBg4CFhoB/gIGAgX99gXyAgYSBg4CB
f35+gIKDe3+AgYCAfoCBgYCAgYSBgYKAgHuAhoKAgn2DgH+AgICBgICAgoGAgIB/gICBgISFgYKFgoGBe4CDgH9/fIGAgIN/foSBgoOAgIGAc359gICAgICAf3+BgH+AgH+DfYGDf4J9goCCfIN/gIWCgHp+f39/
f4B4gICCfYCAgIF/f4B+f4B9f4CAgoGCgICAfX+Bf4B+gIF5gH9/f36HgICBgIB+gIGAgICAgH5/gYGAg3eFf4KBgIB8gYGAfYB9goB6gH2Bf3SGgIB+gYN+fIeBgIKCgH9/fn5/l4CEgYB8f3yAgn+BgX6GgX+D
gX6AgIV8g4F7f4F9gYN+gYJ/gICBfpGAgX+CgHx9gHd/gYCCgIB9hH2Ce3+AgH2FfoGAf4GAgoB0gIB/got2gX9/d4GBhICAgYJ/foCAf4CCgX5/goKAgoCEhoWBgICAgICBg3+AgIGAgIB+gH9/gICAgH+DgICA
gYd9gICBgIGCgIGGgICDf4KAhYF/gH19g4R+fH9/h4CEgIGBhYN+goCAgICAfYCEgIOAf4OFgICAgHeAfoqAen9/f4GAgIF7e32BgYJ+gn+FgH9/gIKAgIB9f35+f4KCgYGAgH5+foCAfoN/gYCAf4J+gICBgYGE
f4OAe4F/gIKBgIB/goCAeH+BgYKCgIGFf4GCgH1/f4CDgIGBgICBf4B/gICBgICBfoGCgH2Ef4CAgICCgICBfn9/hIKGgIOCgIKAf4KBgIB/gn2CgIF/f4CAeYCBfoGBf32EgH2BgISCf4KDfoeDgH9+f4CAgIGD
gH+BgICAgH2AgIF/hICAgIGBe4GAgn6BgICEgH2FgnyBgIF9f3+AfoCAgYCDgH18gH5+gIGBgn+AgH2BgXyAgICEfoB9gX2Ag36Bfn9/hYZ/fn+AfoKBgHuAgIGCg4B/gH6Bf4J+gX9+gICCgIOBgX+Af36IgICA
fn+BfoCAgJF+gIGAfICBf3+AgX6Ag4CCf4F+f36Af4CAgn6Agn98gICEgIGFgX+AgIKAgICCfoCFf359gYKAgIJ+gYF/e4CCfoF6gH+BgIB+gHp+fH6DgH6Agn9/gH59gIB8f4KLf3+AgH59fYKAf4B5goGBgn+A
gIGBf36AiX+Ef4CAgXR9fn+BgX2AgH2AgIZ/gH1/f4B+f319foGEgIB+hICAgYeAgH+AgIB/f4qAgYCAgoGAgYJ6gYSCgICAgYCCfXuAfnyAgIeDf3iCgYKBgICAgICAgYOAfoCAgIB/fYB8gX2CgIZ9f3p5gICA
gHuAg36EhH6BfZSAgId/f36Bf3uBgICGgXyAgICBf4F+eX18goGAgYV+f4R/f4CEgICCgX6AgYGDfoR9f4V/ioB9gICDe4KCgHuBgIGDh3x9gX2Ahn1/dnyDgn19g4B/foCAgX99f32AgYB9gH6AgoOAfoF9gH57
f4B+foWBgoCAgIKAgIF+iX59gIB/gX+Af4CAgHqGgIGHgYCAgIKAgH2FgH6Dgn+CgYF+iIB+gn+AgICBgICCg4CCgIGAgIKAgIV/gH+BgIJ/gISAfoF/gYB3gX99gH+AgYCCf4B/gIF+gH1/f4B/f4CAeYGCg39+
gH9+fouDgYCEhoGAkH+AgYWCgH+AgICAe4GBf4KGgH53fYB/f4GAgIyAgICYgoCAgICCfXqBg4eAgHZ/gH+Bf4CAgX+AgHx7gICAgIGAgIGDfoKBgIF+fn6AhIB+gIJ/gH9/fH+Ah4B8e4CDf4B/gYKFf4CFgISA
gIB/f4J+gX6AgIKAgICCfH+CgYCAgIGHfYGAgICAgIF/gYCCgX2AgIB+k3+AgICAg4CAf4CAgIOAf3+Af4CAfoCCgH6AgIR/hoCAgYF9foKAfn2Ef4F/gHuAf4h/gH1/f32Df4CCfX1/gICBgoGAgYB4gX+Af4CA
gHp7g4CCf35/gH2CfYSAg32BgX2Ef4B/gICOg4N/gH+AgIB/gH2AfoCBgYCAgIF/gX9/gX5/hIF+hq2AgIB0g3x/hH2EgH97gYCAgn+AgXt8gHt6g31/f32BgoCBgIiAgICCfn96gYB/gIGEgHyBgIN9f4CAf4F9
gH6AgYCAf35/gYF/gICBgICAgH97fICAf4SAhn+AfYKBiXyAgoCAfn+AgH9/goF/gICAfoaCgX2AhICCgYR/foR6gIGDf4CBgYGCf4F8goCAgIGAgYN+gIKAgH6Ae4F/kneFgIJ/f3qBgX+AgH+AhH+AgH2JgHp+
gIB/gIB6hH+AfX6FgH6AhICBgIB9gH+Af4CDfYSBf4F9fYCEgX6EgoqAf3+Df4CBgYB+gH9/hH6CgICCfYKDfYCCf4B+gICAgH5/fYCCgICBgX6BgoSAgH9+f4GAgX6BgISEgIGCfYB/gICBg39/gHyre39+gX98
gISBfYB8gIF/gX5+f4SAgIODgYCAgHaFf4CAf4CBgoiAgH2DgIF/f4GBgH9+gIGAgYSCgHyAgXuGfn+AgYCAgIB6gICAgH9/gIGAgYB/f4B/gYF+f3yAgn5/gYCAfoCDfH9/gH99g399gH+AgH2Af4N/gIJ/fYF9
foCAgn+AgH+BgH+Ah4CHgICFgYB6f4CAfoCAfneBgYCAgoGAgYCAgICAg4GAgICAfn1/goGJf4GAgoN9f4SBgYCEf4KCgX6AgH5+gIF/f4CAgIF/gIGFfnuBgoCAgICAhoCBgICCgH+Agn9/gH2EgXqAgICAfoB/
gn2AgYB/goF9goKAgYCEgYCIgoB/gX+AfICFhYCAgIGBgIGAeIF/fH9+gYGCgICDgYCAgH6CgoCCfX6EhICAf4B+goGAgH2CgYKAg35/f39+gICBgJR/gX99gIWAg36AgICAgX2Af4F/gIB/gICAgIGEfoCBgYF/
foCAfoGCgHx/hHyAgXuAgYB/gICBfYGBg36BgIB6gYCBhH+EgYKEgICAgH2AgoKAgX+AgIKDhH2AfYB/gIOBgX9/f4KAf4B6g4F/gICAgICAgIN7gIOAe4GBf4GIf39/gIOAe4KAgICDdH6AgIF7g4CAfYJ+gYB+
gICAgICDgH9/gYGAgIGAfHyFfoKBfICEgYB+gIB/g4F+goCCgYOAgX+CgICAgIGBf5OAfoCBhIKAgICDgYCBe3yAgYCDgIR/gH5/i36Bg35/gICAgIF/f4GAf4GAf4GAf4CAf3+CgIB+f3+CgIN/f4CAf4CAfIF9
hH9/f4GAgICBfoKDg4CAgH2BgICAfYF/gYCAgIGAgYh9g3uAgHeAgH99gH5+fXx9fYB7fX+AgIKAgYCAfX6CfoV/gIB/foB/f4CAgYCBgIOAgYKAf3uBgYCAgICAgYGAhYB9gH+BgYJ/gYCAgISEiIB/h3uBgIOB
fn+AgH6Af4KBhIB/g4R+gIGBf3+Agn5+gIOHgIB/gICCf32AgIV6hIB7gn9zeoCFgnyAgX6LfH+BhICAgYCCfoB+fn19gIB+gYB/foCDgICAf4N/gH+AgoCDgIV/gICAgIGAgYCAgIGAfoCDgX99g4B/f4CNgIGA
gIGAgoKHgIB/fnF/hICAgYB/fYKAgIJ/gICAgICCf4CBeYB/g31/gH+BfnyAgISAgIGAgn+AgH2CgH+AgYN5foF/gIKAf31/fYB+f4KAgoSCgoCCgIGAgIB+gICNf4KAgH9/hH6AgICBgIGAgoCBgH+AgIF/fYCA
goCFgIN9gH6AgICCfX+BgICBgnh/hIB/gHyCgnuCfXuDfoCHfoB7gYCCg39/f4GAgn2AgYOAfX6Df4CDhICAgIOAgIaBg4GAdoCAg4KAgXp+gH+DgIB/foCAg359g4GAgn6DgICCfoGBf4CFf4B/goF+gIB+foOA
e32BgYB+gYWAf4mAfIN8f4B/gYGBgoCAgIB/goCAfoGAg4B8gICEgoB1g3SEgYCCfoCBgIKDgH9/fYF/gH6AhIWAgICCgIKBgIB/gIGBgIGBgXuAgYCAgIGAhH+Cf4CAhIB/gH+AhIN/fIOIgH9/fn5/hIGAhX6A
gIB/f4CBgIGAf4CCgH99f4CCgn96foV9gICBg4KCfoCAgIGAgYCAf3+AgICEgIV+hIB9foR/f36AgH6Af4CAgYCAgoN7gX2Af4CAgIB/fYCAgX2AhXKCgICAgoCBgoaAfYCAgH2Eg4CIfoCAf4CBgoKDgIB/f399
gH+BgYGAgIWCfoKAgIB9f4CAgH+BgYCAf4F/gIKAgIGAfoKAgoWBgICAgHqAgIN+gIKAgH2AhIGCgIB+gIWAf4OAgICDgoGCgIF/gYCEgn+AfoGBhYGBgIKBgYaDgYCPfoB+fX9/eYCAgIF+g4J+f4B/gICAgICB
gH1/hH1/g4CAen+AgICAgH+AgIB+gYB/gX+Ef4CAgYJ/g4CCgn6CgYCAgISBfoSAgH9/f4GAfoGAg4CBgH+DgICChICCf4CCfYB/fn59g4CBgIB/f4CBgH+DgIGAgYCFgoCChICAgIJ/gIB+gIOAgICHgX6AgoCB
gIGBgIB9gH6AgX2Bg4F9hnuAfoCAfIGEfoCCf4GFgoCAfoB3fX6BgH2AgIeAf4CAg3+AhIBzgIGAgn+AgIKAfX59hIKAg39/gICCfIJ6fYSAfoCAgIJ8gICCgIB/hH2DgIB9gH14f4GAgIOAgIB1fICBgIOAgHl/
gH+FgIGAgIKAfYCCgICBfoF+gICAg4B/g3+AhHyFgn5/gH2AgICAjX2BgoKAfX6AgYGAgHt/gISAgIB/goCAgnmAhoB/gIGAgIJ9e4CVgYB/goCAgXl6gH+LgX6AgIKFgX9/gX1/gICEg35+gH+AgYZ/gYF+gYCA
f4GCgIB9f4KBf4CAgn9/foB/gIOAgICCfoCAgH6BgIOEhIN/g4GAfIiCfYGAgIKAgIJ+fn+AgIGBf4B+gXqAgH9+f4CAgIOAgIN/gIGAgYB9gIGFgICBgX6Cg4GBgnx8gICCg4GCfIB/f4CChH6CgIaAgn+AgICA
foGAgH+Ef4CAfYCAf4GAgIJ/goF/gX+Efn+BgoF/h4CAhIF/foCEfYGFgH6Aen+AiYCAgICAf3+BgIB+gHuAgYKAgX+CgH6Bf4OAgH6FhH6Cf4B/g4B9f39/foB+g4KHkn+AmX6Kf4CAgICCgH1/gIJ+hIJ/gH+E
fX6AgIJ9gYCAf4J9gH99f4J+gH5+gICAgH+BfoGAgIGAgIB/iIKDgH6OgYB+iHyAgYCAgoF/goCAfoKAgoCAgoV/gn6AgoJ+gIKBf4KAf4KBgYKAgYCAgICBgoCBgH+BgIB9gH+DfoB/gIRzg4CCgX2CeoCAgYRu
foCAfYCEgISBgHt/f4CAf4B7goB/gX+AeYCBgICChIJ+f3t+f4KAgIB/gIJ9fYCAf4GAgYR/gIJ7goR/f4B/gIOBfn99f36CgH+DgICCgICAhICAgH6Bf5Z+gYB9gH2Df4CAgYB7hYCBf4CAfoB8gHaAf3uCfoB5
fIGCgISBgIB+gYB+foJ/gH2AgYGEgH6AgYKFgn+AgH+AfoOAgIGCfoF9f4CCfn98gIGAgH5/f4CBfH2AgYGAfoB/fIaBgX19f399gYCCf4B+f398gICAf4B/gICAgIx+gICDgICAf31/f4CBgH+AgIKAgIGBgH6A
hYJ9gX58eoB+hH9/gIGGgH6AgHyJgHx8g3yEgICAgYJ+goWAgX+DfZV/e319gYB/goN7foF/iISHgH6Af4CBgIOBf4CBf4OAgHyAf4CGfoCAgnl/gH9/gH9/f4CAgYB6gX2AfoSAf4F/gYCAgYGFgn6AgX2Ef36A
fYJ+gX5/gH6Agn6BgoOBgICAg4CAgIGAfoB/gIGIgHyBgoF/f4GAgH1/hoOCfYCDgIR/hH+AgX2Cf32BfoF/eoSAgIB6f39/gICBgICBf4B/gIKBf4B/f31+gZOBgX58gYCAgYCAgX6CgH+AgICDfn2AfYCAgH+B
foF/foGCe4GBiICAfIB+gYCDf4B/fYCAfoCAgIGAgYCAgICGen+AhoB+gIGAgoCAgYSAhoCBgYB/fYB+f36Ag4CHgICDf4B/gICEgIGBgIB+gH+AgH6FgICBgIGBfoB8gICBgYCAgH6Bf4B/gIJ/e4GBf4GAgIJ9
f4V/gYCDjYCAgHyAgIV/f3yEgICAhH59gIWBgIB+f4OBf4N/gIKBgYGAgJ9/gICBfoGBf4CAgH6AhoR/gYB+f4B/f4CAf4GCgICBe3+BgICAf4CAgICBgX99fIF/gICBgIB9f353gH6AgH98gX9/gYB9eoCCgoSE
f3+AhIB/gICAgX+JgH5/eoKAfn+AgH5+g4GAgHyDg4GAhH6KgH2GfoCAe3uAhIB/f4CBgn98gH+GgX5+gYJ8gH2Ag36BgYCAgIWAgYKAf4SAgIN/foOCf4J/fIGAgIGAe35/gIB+foB9hIN1hH+AhYCAgYCGfIWA
goCAgX9/gIOAeXR/f4J+foCAh3+AgICAgHGBgICBgX6BgoCEfoJ/gYGBhoh/gIBxgISCgISEgoB7hICBgH9/gIGAfoCAgn6BgICHgH1+fYOBgICAhn+AgIJ+foSAgICAgIKEgoKBgYOAgICBhYKChHx+gH99gICA
f4CJfoCAgX6AgH+CgIqBf4iCfoF/gYCCgIB8gH95gIB+h3uAgH9/gICAinyAf4R8gICDgICBfYB9gYGGgIN6hIB+gX6AgoB/f394gIh+hIGAf4WDf4R/gIOAeYKBgIGBhoGAfYCBgICCgICAf4KJgICAgYCAfoB9
f4CBgoB+gX9+foOCf4B/f4B7doR/gX58gYB/gH+BgH+Cf4J+gYB+gIJ/gX+Df4CDgYB8foGDg4eBfnyAgHyBg4CBgIKAgH9+gIZ/fH+AhY+DgoCCgIB/gIF+gICAgIB+gICCioGCgICBf35+gICAf4CAgn+AfH+B
gX6Af4CAgn+AgIOEgICFgICAgH+Bf4CAgICAhICAgYB+gICAfoSEgICAgoKAgoB/e36DgICBgYB/f4F+hH2AgX2AgH+EgICBgIGAfoKJfomAfYOAgIN9gHyEgoF+gICDgoeAfoWAgIF+gH9/gHyAgX2BeXyAgIKB
gn16fn13iICAgICAgIJ7fn1/gX6Cf4GAf4B+fn+AgYCAgH19gn+IgoF9gYOFgIB8fYCCf36AfX6BgX6AfoWHgX+AgH1/gIJ/gICBgYB8hIV/gIB/i4CAfnqCgH9+gIF+gHyAf4B/g39/gIB1gIGBgH+Agn9/g4CA
f4GAgn+AgICAg4CAf4CBgIGAfX+AgoGAfX+BgH+ChYB/goCBfYODgYCFf3+AfYuAf3+CgX9+f4CDh4F/gX9/gH+Af359fH+BgHyEgX99gIF9e3GEgIB+gX6AfoSBgYGBfYOAgIKAgIGAgoF+gYCDfoCBf4aAgX1/
g359hn59gYSAgH+AgoF9foGAgXuAgIJ/hH+Af4CAhICBfICAg3qAgICDgH+DgX2AgoCAf4BugIGBgH+AgIN+gIB/gYB/f4B/e4CBgHuAe3mBgH2Af4CBf4CAgHt/gYGAfoCBgYeBgH2BgYB/gIR/f4CBgH9/gIGA
gXiAgn+AgIGDhYKBgIF8gn+BgIGBgoB/fYGBgIGAgoCBeYCAgIKAf36Af4SEf4CAdoCAgIF9e4B+gICBfYGBf4CAf4KAgYOAgISAgYCEf4SAg3uDfoGAgX+BgX6CgYCCg3t+f36BfoCEgIKAgIB9fX9/gIGHfn+A
gHyBgIJ/gX59gYCAfoGAfoCAfX6Afn5+gIV+gH6EgYCAfYB9gnuAf4CAgICHgICGfn+AgH+Af39/hn97gICAhX1+goCAgYGDgICAgICAgIOAgH+AfoB/fX+Cf4CAgH6AgICAg4CIfn9/fYB+f4OFe4CAf4CAgIB9
gYJ+f4F+gIB+gH6AgICAf4B1hIKAgYCAgYCAgXuCgoCAfoCBgICAgIF8gIB/fIB9hICCgYCBgoGChX6BfIKAfoSAgH9/gH5/f4CAgIV+goOAgH+AfX+AgoCCg4B/foJ/gIGDgIKBfn9/goF+f4Z/gIF1gIR/gYuC
gH1+gYB/f4CBgICBfn9/hICBgIGAgIKBgYKBgICAf4CBfoCAgoB/goR9gYCBgn+BgYCAgn9+goCBgYF/gICCg4iAf4CBgnyCgYCAgYGAgYCDgH5/gICAgH2AgYOBgH+Af4SAgICAgn+Bf4CAgH+AgH2AgH59gH18
gX6AgIJ8gIF/f359gYF/eIN/foJ/gICAgIB/gIV8gn+CgYSAh4CAjoCIfoCBgH59gX+Cg35/hoB7gYF+f3+AgIKBhnyAgYKAgoGAgH+AgH6BgX9/g36AgIOGf32Df3yBhYCAgn+AgZGAgIWAgH99goCAfX6Agn6B
foCAgYGBgIB8gYCCgoKAf4F8gHyBgIOAf3+BgICAfYCAfH+AgIB6gICAgIOAfnyAgYSAgIGCgYJ/fXuFg4KAfIOBgYCBgX+AgX+AgIJ/fn+EgoKAhXp9f4CAf4CBhYB/gH+BgICAgH+Ae358gYqAgH6AfoF+foKA
f4B/gYaCf4KBgICHfYCAgIWFgIGCgH+AgYCAf396hYCAf4B/foKAgH+AgIF+gX6AgoKAg4CBgX2Bf4GAfnx7gH5+fYCCgIuAfYB8gIOAdoCKgIB/gYN/hoCBf32AfoKIf4CAhX+BgX5+f3mBgICBgIN/gH5/gn+D
gH9/gH+AgH95gYaBg4F9gH19f32AgYSAgICBgXx9f4B+gICBgIWAfoCBgH95f35/gIB/fIF+f4B9gYGAf4B/gICAf39/foB/gIZ/hH9+gX9/goCAfXx/f4CBgH9+gYCAfYCAfoF9goF5gIB/f4aBgX+Af4CAgICB
gICBeIGAf3+Ag3x+foB/gICBgX6Bf39+fn6Af4CAgYN/gYCAgIGAfn6BgICBf4GGgIF/gYCDf4B+gIGCgYCFfICAgICBgYB/gICAgH6AgHyAgICCf3+CgICBgIqCgYCAf3+FfoCAfYeBf36AgoGAgIF/g3+Af36A
fn9+gIF+gX+Bf3yBgH1+goKBf3iAgH+AgICAgH2AgoCBhoJ/f4CAf4B/g4J/f3+CgYGAfoB7f4GBgICDfHqAf4B+gIOAgIGBgod/gH9/gH5+gYF6fX59foB7goOAgH+AgYGAf4CAf3uAf39+goF/gYCAf36Ag32A
gX2EgICBgX5/gISAgoB/hICBgH2RfYKAgHeGg4CCfoF/ioOCfYCBgYGAgIGAfoCAgICGgH+AfoOBd4KAfoWAgYmBgH+Ah4p9gIV/gH1/gYGBgnZ/g3+AgH+AgIF/gICAgYCAgH9+gHeAf4CIf39/eoCCf4KAd3+A
gH6EgIB+gH2BfoB+goGAfX5/fn97gYOEg36AgH+BhIF6gICAf4CAgH+DgIGAgIB+gIB+gIV/gICFgIGAgHuAgH9+fXKAhoOEgn+AgH+CgIGHgIB/gn+BgH6Bgn2Agn9/fn6Pg4OCf4B/gIB+fn+AgX9+fIGAeX1/
gYGAf4B2f4B/foR8gX99gYWAgX+BgIOAgX+Bg4N+gYF9eYGFgH6CgH+Adn57gISBgoB/fICAgIGCen+Bj4B+gYCDgICBfoCCfICAgIJ/f4CAg4OAf36BgIGAf3yEgH+ChoB9h4CJgX1/gH+Af4GAgIJ+fn9/gIKC
hH+Bf4GAgIF/gHiAgH+AboOAf4ODgH1+f35+i4OAfoGAfoB8gIF/goB/gIOAgIB5gICBgICEgIGAg4V/g4CAioB+dHx/gH+AgH9/gYGBgICBgIB/gIODgICAgIB+e4KFgH+AfYKAgH1+gH+CgIR9goCAgHqAgH+A
gH2AgH6AgH99foKAgX6BgIWAgYV6gIF/f4CBhICAgIB+gH9/gIGBgH6AgH5+f3+AgYKFf4SAgIKAgICAgX+AgX6Aen9/f4CAgIF8gIV/gIGAgIGAgH5+fn6Jg4B+gX+AfYB4eIJ/gIGCgHyAhn9/gIKAgYB/f4GA
gICBfX6AgIGBgIJ+gIGCfICAgH+BfYF9gIB+gIGBgoZ/gIB7gIGBgH19gYOAgYKAgYB+fYKAfHyBgIB+gICCgH+AhIOAgICAgIGBgISCfYCHgICDgXaAeYKBhISCg4B/gICAgoGBioCBg4F+f4CBgYKAgYCBgIZ/
gH+CgIGDf4CBgYSGgH98gICAfYCCgIKAfoF+gHp+gH+Af4B+gICCgICBh4CBgX57gIOBgn+BgH+AgIKCgHaAgICBf31+bH2EfoCAgH9+gn6GgIB8gHx+gH+BgIJ/gYGBgICAgYGAgIN/fH6AgICBgIKBgYB/fH58
iYR/gYCAgYJ/hoCEhYSAgoCAf4KCg4CAgYGAf4KBf4B4f4CBfIB4f4CBg4B/f4R/f4GAgIB9fnyAfnuCgIGAgIKAf4CAiYKAgYB+gYCBgIR/gH+Af4CAgIB/gICEgIB+gYB+gYCAgICAf4GAgYCDhX2AgHyBf36B
gH9/gIKCh3+EgIF/fn6AdX+Afn+AhHyAgIB+gIaUgX9/gYB/f4GAfn+Cg4CDgH6Ke4F5f4CAgHuAgoSCgIh2gH+Bf31+f4eDgn56gYOAgIB7gH2Bgn+Af4GFgICBf3+DgH+EgIF+gIGBgICBgoSEfoCAe32BgIB/
g4OBgX2CgIGAgH9/gX98gH+BgIGBgYCBgIB7gICAfn2AgoF/gISAfoCBgYOAf4CBgYF3f3mAe4CAfIB9f4CAgIJ/gn9/gICAgIKBf4CCf3+Af3+CgIR/gIN/gICBeYB9gIB9gIKBgICEgH6EgH9/gH6Jf4B/gIJ/
f4KAf4F+gn6AgIF8gYCCioCCg4CAf3+AfoB/gIB/g4mBgXyAgoCAgIN+gIGAgoCEgX+AgYKDhn+AgYCAfoCAgH99gICAfn5/gX97fYKGgICBf4B7e4CCg31+gIB4eYCAgYSEgH+BgoCDeoJ/gH+Af3+CjIKDgICD
gICAgH6BgIaAgICAf4KAfoCBg4CBgICAhH+Fg4B8hIiChIB9gX9/gIJ/gYGAfoCAgICBfYR/gHyAgHuCf3+Ah4ODfoCAfYB+gHuBgX2AfoB/gICCgH6Af3yBgICAhX9/gICAgoCEfn2AgYB/gIGAgICAgoOCgIF9
fIJ5f4eAgIB5gISAf39+goKAfn2AfIGAf4CAgX9/gIB9goKAfoF/f4WDgYJ+fn2CgICDgIF/f4B8f32Af4B+gYGBgImAgH5/gYGBfYCCgH5/iYJ/goKAgnuBgH+BgH98g4CAgIh/f4GCf4GAgIB4gH6DgYCFgIGA
gX59foB/gH+AfoSAf4F/gHyAfoSAfoF5f4GAf4CBgYCCgoB8gIF+eoCAg4GAgICEgoB+foB/gICAgIOAfIGCgICAfoKAgIB+f4KBgYCAfn+BgIB4f3+Afn6QiIaAf4B+gIGAgIOAf3+AgYKCgYB/f4N/hH+AgIV+
gIKBgIuAf39+f4F+gIKAgYCAgoOAgICAf3+AgH1+gH9+gIB+f317fYF9gHyAfoCAfn6Df4CAgICBgn99f4KCg4B+gICAf39+gn1/gH2Ff319f4CAf36AgH2Af3p8gHyCfoCAfoGCgIF/foCBfYCGgIJ/foB/goGA
f36BfICFf355fnyBf4CCgH+AgIGBgICAf4B9f4CAgICAeoCAgHuAgoGCeIKBgH+BgIKAgoCAoIF7gXp4gIN/bYCDhICJgYGAgH9/gICCgIF7fn+AgX+Agn+Ag4J+gYB+gH+Af4OAgn+CgHyAfoOAgYN+gYiCf31/
gX5/gH99foCAgYGCgIKAgoGCgIB/gIGAfYCBfoF+gICBgIGAe36Af4KAfIOAgo1/foKDgYCAf4B/gICCgIGEf3t8f4KHgoOFfH2BgX+Ag4GCeYJ/gYOAgICCgYCBgX57gH6BgYBzfoV/f4B+gIJ+gH+EfYCAgIOB
f4GAhYKAg4OAgICDgISAgYF+goOEf3+Be4KAfIGAf4CAgIB/foGAf35+f36AgX58f4GAgoGAe4CCfYCEgIGAgIF/gH+BfnyAgICAf4B/gH2AgIN/f4B/fYCCgICAiYB/hIB/gICFgIGDgIN7gIOAeYGEgICAe4CA
h4aAhIGAhICBgICBf4CAgH+CgIZ+fH9+gH+BgHp/gIB9gYCAhIeAgH2AgIOAgICBgICAgoOAh4SAgYCHgIB/gICAfoB/goCAgoJ/f4OAgH+AgICAgYmAgH+Ae3+AfYGAgIF/gYF6goSFgH5/gIGAfn2Cfn6BgIOA
fYCAf4N/f4SCgoGAgoGAe36CfYR+f4GCdn+DgIGAe4eAfoGAgIGBgISAgoGCf4B/foB+f4h/gIGAgoB+hX98gYB9gHiAgIB/gH2FgYJ/eYF/gICBfoB9eoCAgISAgIF+goB/gICAf3p/fYODgIB+goF6en+Bf36A
gH5+f4CAgYCAgYKBgH+CgICAgoB+gH+Bg4R/gH+Af4B9gH+Ag4GAfn9/gX6EhIR+gH2AgoF9f4KAf4KBgIJ/gIB/fn+AgH+CgoB+f4B/foGCgYB8g317gX9/gH6DgICAf4OAfoaAf4B/gH+Af3+AgYV/f4CAgn+D
gYCAgIOAhH+BgX+Aen9/goCAfn97goCBgYCAfYZ+fX+BfYB/gH+Cf4R+f4GCfYmIfoF+hICFfICAgIKCfYCCgX+Bfn1/f4CEgIGBgYCAf4CGgX+Cg399f4CAgoGCf4GAeoCBh4OCgICAfX6AgoKAf4CAgYCAg4CA
gIGCgX+AgH+AgIOAf4CDg35+e36Afn+Ce4KAgIB+fIB+g359f3iAgICCgICAgoCBgYCEfoB+goCAgYGBgH+Af36Af3t/gICCgn+EgIB/goB8goB/gIF8gIF9gICBfYJ9fX53goCBgICAgYGBgYCAf3yAgICAgH+D
gnqAf3uCfX2AgYCFgH+AgIGAg4CAgIV9goCBdIGAhICBfn+BgH6AgH2AgIF/gX6BgICAgoB/gIB9gYGAgIF9gISBfoR+gX13goZ+gICEf4CAfoF/fYCHgoB/gYGCgYB4f4KDgICDfYJ/gIB+gYJ+gYOAgICAgJCA
f3yAgIGBhoGAgYCAgH6AgIGAgIGBg4SCgIJ8g4R/hYGAbYN8fYJ/gYOAf4GAfIN/eoR/gHmDgnt9f4CDgn9+foCAg4N6gIB/fYCAgH6AgH6Cf4CAf3+BgoCBfoCCfoCAgYCAgICBgH+CcniAgISAg4J/foGAgIOA
gIB/f4B/hIF9gIOAgHh+f4qBgICAgX6AgYCAgoCCfoB/gICCfoCAgYGEfYCCgX6AgoKDf4CAf32Af4CAgn+BgX95fHyDgICDfn98gYF/fICAf4B/gYF+eoCBfICAg4CAgH2Ef4CAgHyAgIF7gYCEf4KCgX9/g4B/
foGGf3+CfoJ7foB+gIaDfn+Ag4CAf4OAiYB6h4WCfoCBgH+BgX+BgIWAeICBeH+BfIGDeYB/gIGCf4J/foCDgYB/gICAgIB+gIB/gICBfYGAfoB/hIB+f3+AfICAgYKAhH97goKEg3+DgYGAeYB6gH6AfoCAgoN+
f35/gYCBgn6DgoB/foGCgH6Cf4B+goV8gXyCgIKBgoCDd4N7foB/f3+AfoCCf36Af4B9fYCCgn9+gYF1f3+BfYGAgICEgIF9goKEgYGHgIGAi4KBgHaAf4KCgoCAf4aBgH2Cg4B/foKBf4CAgICAf3+AfoJygICA
fX18gIKBgICBfoB/hIJ8f3+Rfn+Ah4SAf4CDgICAgIGRgX+BgX+ChX6BgYCCgH+AgIGAgYCAgH9/gH+BgH2CgHqAhICAgIF/gYCBfICCgICBgIB/gISAg32CgH+AgH6BgH6AgIZ9gICBgICAf4B/gH6Ffn6BgICA
gH+AgYKFgIGAgICAfX+AgIGAgIF/f4CAgIKDgX+Af36DgICBfYOAgoN/fH+AgX+Df4B/hICAgH5+gICAf359hICBgICBfYGCfoCAgHyGgIiAgICEf32Af4SAf4CAfnx+gIJ+f35+gn2AgIJ/fX2AgoB/gICCgIB/
foGBhIKAfoKDgIJ8foR/f4KBgoKBgIOAf4GCfoKBfoB+fYGAgIOAfX6AfX2AfYCBgIGAfX+AgICAgYB/gn2Df4CAgIGAf4GAgIJ+gIKAf36AgIJ1gYKAhICCgIB7f39/f4CBf32AgH2EgYF/gIB6gYF+gICBeoF8
gH6AgH6EgIB+gYCDfYCAgIGCgIB+gYqCfIOAgX6Bf3yCf4SAgICBhX+Agn2MgIJ+foGAgICCgIeChoCFfoF8gH+Agn6AgoGAgH+AgH5/gXyLfIGAgHqAf399gHyAgX+AgX58cn9/f4J5gIF9gH9+gICBgIF/foB+
gH9/gnqFfH9+f4CBg4CAgIOIgX5/fYB/gIJ8gIB+hIGAf4CAgoGBhIF/gIGAhYB8fn+Bg4J/fHyDfoCAgH2BfoN/foCAfoCBg4CAgIR/fICAgH+AgYZ9gH9+goCAgYGDhoOAfoB/f4SEgIB8gYKAgoGBfn2AfX17
gn9/gYCAe4CAfX2AgIJ+f4eEgoCBgICAgX6AgHuBeYCAf4KAgIF2gICAfYOAgIJ8fYB/gH6AfYOEgH5/gHqAf3+AgH5/fnuBfYF/gH2AgH2EgYCAgICAgYCAfX+AgX9+foKAhICAfYB/gYKBdoJ9gYGAhYCAg4B+
gYSBgISBf4OAf3+Af4F9gX+AgYOAgoB+gIF/g4CAg3x9gICAgIGBgoKEg4CBfoCAf4OAfoGAgIB+gIGBc36AgH2Lf39+f4CEf4B/fYCAgX+Bf4KDg4CCgn2Cf4aCgH+Ad4d+gICEgoGAgYN8gH2Af39+fn+BgIB/
fIODgIB+gn9/f4B/fX1/gYKChnCAgICBgICBhIN+gYCAgH+BgIKAh4B/f3+Af4CAgIB7gYCHfn5/gIp/gX2AgYB/gICCfIODoYGDgIWDgYGAg4CDgIB/gHl+gIF/f4B6gIJ/g4GAgoB/gYCCgH6BgoCMgIOBhn+A
gYCAf4OAgYB/gIGAfoCAgX6Ch399gH+AgIB8g4F/gIF/f4OAgICAgIGAgH2AgIB9fYN9gX99fn2BhoJ+fH6AgYCBgYKAcYN/hYB+hIGAiXx9gIGBgH6AgICAfoB/gYCDfIOEgH9/gH9+goJ7gHuBf4CCgH9/gIB+
f4B+gYB9f4CAf4CEg4B/g4N/f4GAgoOAgISGf4J/foR9gnuBgIGAgnh1gYB/f4F7gICAgn6AgICAgYF/gX+AgoKAfX6AfH6Ag5l6f3+BgX+AgYGAgIJ+gH14gH6AfoCAfn+DgIB+fX6AfoOAgYB+gIB+gIB+gIB+
f4CCgHyAhYJ9hYKCf4GBgHyAfoOCfn+DfnSGgYZ/gICCgHp+fn2DhIF8f3+AgHaAfoCAf4OAf4CAgIKBf32BhIJ/goGBf4KAgIF9gH9+goCDgX6AgoN9gIB/gIGAgIF/eYCBf4GAgYCAgHx8f4GDgX+BeYCAgYOA
gIF/gICAfn9+enqBgX59gXeEf4CAfYCAfoGEf4B/gYGAf4B/gn1+foCBdn9/goOEfoGBgH1/gICAgICAgHeAg35+foCBgYCBgISAfoCAgHiBfoCFgYCAgH18gX6Bg4CAhYB/gICAgH98gH+AgH99gn+Cg4GAf4KA
gIOBhYOAfYCEf4CBgH6Ag4B+gHuEgIiAeoCAhIN+hICAhoCAfoB/gYF1gIB+gX+Agn5+f359f3yBgIB7foGBgICAgH9/gH+DgYGBgICAgX+AfISAgIB+gHuChH+AfYCAgHyAgIF/j4GBgoCBf4KCgIF+gICSg4B/
fnyAhH+AgX6CfpGAgYWDg3+AgIGBgYCDgoF/gIB7gICAgICAf4CAfIGBfICAf4CJfoSAfoGCfoB+f3+EgoSAgIB+g36Af4J8gIKAgYB9gH+BgoB/iIZ/f39/e3+CgH19goCAgIB8g4N8gICDgIJ/g4KAgH6DgICA
gYCCgX+BgIKAgICChYB7gYF+gH6AhoF/goCAg4CAgX9/gX+Cfn+AgIl7f35+fIGAgoN9fYGAgIKEgX2AfoCDgICAgYKFgYmBgX+BgH+AfIB+gICBgIGAf4Z+hHx/gH9/gIB+gYOAf4SBgn6CgoJ+gYCIgIJ8dICA
gIeBg4B/gYN/h4CAfXGBgoWAfX5/gYCAgIB8gH96hIB+gICAhYGBfn+Gf4CEgIB+gYSMgIZ8fYCAgIF/f4CBgYCAgnx9gICAgYKCgIB/g4B/fX5/f4B9eX97e4GBf4CCgIB7gH+CfoJ9gICAeoCAgICBfoCCgoCF
f4F+f4CBgoGBf4GBgYF/gIGDf4CAgX+BgoB/gICCgICAgoCBgIB6goeCgH+CgICAgX+CeHyHf4CAgYCAgH+CfYCBgYB8gICAfYCBf4SBgYV+foCAgoCDgIGCf4CDgH1/fnx9gIOFgYCAf398gYCGgIB/hoCCgIKA
gICAfoqAgH+AgICAjICBgICAgoB5gICAg4GAgIGAfH+AgoCEgXSBdn1/f4B8gIGAfH2AgoGCfn+Afn6Ce4B+gICAgIB+gYCAgH53f4CDgH+Af3+AgXx6gIB/gH6Agn+AgIB/fYGAgIKCjIKCfX9/goGAgIKCgIB6
hICAg4CAgH2JfoCBgIGAf4B/foZ/fn6AgYJ/gn+AfoCAgIGBgICAgn6Ffn+Bf4B+fn2AgICEhX9/fIB/gICBgICBeICDf36BgYF+gH5+goB/gICBfoCAgICAgHSAfX6AgIOAgYGAgH2BgH+AhICAfoCJhYCEf4CB
iIGAgICAgH6AgIB/f4KAfn5/f3+EgICBgYB/gIKAg4J+gYyDgIKAf4CAfYCAgH+CgHqAgH6AfYB9gH+Df3mAfomAgIF9gICBgICDgYCAgYOAf4CAhH+BhH5/f4GAgX+AfH2AgIGBf4CAg4B/gIOAfH9+foB+gYCA
g35+gH1+gYKAhIB/g4R9goCAfIGAgYSBgH2Af4GAgH+Bf4CAgIdng36Agod/gH+Ef4GAgYCAf3+De36AhIGBgICAf4CAgICBgn+AfICBgoJ/gICFgIOAgICCgIB/f4CCf4B9hIKDgYCAf4KAfoJ/fYGAgoB9gICA
goaAgICBe4GBf4GCf4GGgYKBgX+AfX6CgH12gHt+gIGEgISBgYCAgH+AfIB/gH6Agn2AgH6AgYB/goOAgX6AgoGAgIB+f3+CfYV9gIR/gHyAfn2FgIF+fYB6gYCEgYKAgX+Cfnt+gHx/goKAgX97gIKAfYB7f4CA
gYGAgXyAf3yCgICCgH6AgYN/gX6AgIB/gIGAg4SBgH9+gH9+gYKBgIOFgHyAgH+Bgn6EfYF1goGEgIB/gXZ+i4CEgIGAgYF/gIB9gIKBgIODgICAfoGAgYGCgH6AgICBgH2Bf4F5goCBfXiAf36AgICEhoCAgICA
foCEgICEf32AgYB/goCAgIKAgH+AgICAhoR9foh/hYB/g4CEf4F/g4CCgICAf4GAfoCHgYOAgYCCfn59gYSAgH+CgIB+gYOAe35+gX+CgXd3gX9/gYKBe4CBgYJ/f4CAf4CAfoeEhH+BgoB+gYB/gICAf4CCgX5/
gIJ+gn2AgICAgIV9gIB4gXuAf32CfoOCgYOAfoB+gIKGgYCAgH2BhH1+hIR/gH+AgYCEgX9/gIGBgoN9gH6AgIqAgX6AgH6Ahn+BgX5+gIGAgIGDf4CAgH9/g3+Bf32AgHuAg4F/foB9f4CCgH6Eh3+AgYCBf4F/
fX1/f4B+hHyBe3yAgICAgIWBfoCDfn6AgICBgYCBfn2AgH+Af36CgYF9fYCAgIB+gIF8gX6CgIKAfn+Cf4CBgYB8gIOAh4CLdX2DfoB9f4WAgYJ9gIGAgH6DgIGAgoCAgHuGgIR/gIB+g4B/gICDgX2Bf4CCgYF9
hICAgH+AgICAfn2Ef4B+gICBg4CAgIF+gICBhICAfoGBgX9+gH9+dn9/g4CAg4GBf399gIGAgIKGfICDeH6DgX1/fIOAf4B9gn5+f3+EfX5+gX6AgICAfHaAgYF+f32AfX19gIODf4V/d4GGhX6BgIKAgICBfn+B
gIKBgX5+gX99foF/gX6AhYB+e4GBgoCAgICBgYCAf4GBgYCAgIGAg31+fX2AgICAfoN/gIGDgYCAgX+BeoCAgIGBgH1/gIB/f4GAgICAfnyAgH5/f3t/gICAgIB9fIGEfoCBfn+CgIB+fn+Cf3+FfYGBgIB/gHaC
gICAfIGAfoB9foSAf39/gH6Bfn5/gXqAgYB/foWAgIGBgYWAf4CAgH1/f36CfnmBgn+BfoCHgH99f39/h36AgIOAgoCBeIGAgoGAf4B+gIyBg4KAgICAgH6BgIGAgH+BgoCDgH6Cf4CAgoCAhYOBf3eAgIB/gIB5
gYKAgIB+gICBgH+DgYCAhIF/gIGBgIGAfn9/gIB/gYCAgoCDjoCAgH+AgH57foF9hoKFgoB/hIB+fICAf4B/g36CgIB+fHuEgoCChIJ9f32BfYCAgYB+goB/gIKAfoCEgICFgod9foB/gX95gICAg4B/foN/gYB/
fYCBgH9/en2AgYKAc4B+gIGDh4J8gn9/hYF8gn1/f4CCfoCAg4N/gHyAgYB9gYB+f4CCgoCFgYGBgICAgoWAe36AgH+Af4CAhIiDgHmAgHqAf4CAf4J+gIGMgYCBgoSBfoKBgICAgIKBgH+AfIOEf4GAeoKEgX1+
g36AfICAgIaAgYF/hYB7gYCBgICCf36BgICAf4GBgIB7gH+Bfn+DfoB/gIN9f4B9goCAgIKBeoCDfnt+gICBf4CAgICAfoCFgICKfIGBgX+FgX2DfoSAhYWDgIB/gX6Bf4GAfYKAfIGAgH2AgIB/gIeAgX2BgoCA
g4CAgICBf4CAeYOAhYF+fX+CgYB+jn6DfYB+goCAgH+CgICEgYB+gYCAgIGAgICEgH9+gYCBgH+Ag36CiH6AgICDfYCAhYCFg4GAfX6AgYOAgoF+foSEgH99f4F/g4B9foCAfYCAf4CAfXuAgICLgICAgIGBf4eA
boWAgoB/g4eFgIF+gX5+goGBf3+AgIOBgH55gYOAeX9/gYWAg4GBgICAfoCAgH6AgIGAgX+AgYB/goOBg4CAhH+EgIB/gYCAgYCAgH6DfoGBgH+DgH+CgYGAgH+Kg36Bg4F+gYCFgIB6gYaBen6AgICAgHt9foZ/
g4CBgIGAgIV9f4KBgIKBgIKHgYB+h4CAgH+AgYB+gX2Cf4B/hoCAf39/goCDgH+AfoKAgIuAgIGAgX6AgH2AgX+AgIOAgYJ9hH6Af3+AfYJ/gIGCfYCBg4GAgHyCgn5/gIB9g4B/gIGFgICBgH5/f4B8fICBfoCC
gIN/gpF+gX59gICCgn6BhYWBi4GEgX6EgIGAgH9/gHqBgH+AgoB/eXuAgIKDd36AgoCBfYGAgX1+gIF/gYmAeYCDgYCEgICDfoKDf4CAgXx9gIB+gYOAgYGAgICAgH6AgYCBeYCAgH5/gIGCgIGBhH6BhY6AgIZ7
gIeAf4KBgXx9f4B8gYF9f4B/foB/f4CAgH+AfX97gICAfX+AfoCBgIF/goCCgYOAgIOAgH5/gICAgoCAgIKBgHiAeIOBeYSFf4N9gn+AgIB+g4CAfH+AgICAgICBgYGAfICAgH+Fe4B8foCAfX19f4F/gXqAgH+A
iH9/fn5/g4GAfnuEgYOBhICBfoCEf32Bf4CAgYB9gH+CgICAfoGAe4GAfn5+fn+AgYJ/gX5/gICAgH5+gYCAgIGDgIeCgoGAgX6AgXyFfoCAgn12fYB8f4WAfnyFg4SBgoKAgYCBf4CBfoGAg4F+gICAf4GAg4V/
hIF/c4B9goGCgYF/hn+Ef4V/e4CAgX5/foCAgYB/f358fYOHf4CAgH+BfYGDgoCAgIN/gICGgIKAf36BfYCEg4F/gICAgH98gIKAgIKAgICAfX6Af35+gnqBgH5/gYGAfo6AgISBgICAgICBgYCFgH6AgYB+f4B/
gIB/gIGDgICDgH6Bf4CHgIGDgICAf4GCgIWAgHx/gICAf4GAgoCAgIOAgYaEgYGFgICAgoB9gYB/f4CBf4B/gYGChX+AfYJ+gH+AgIB8f4B/gYGRgYF0fICFgH6CgIF/gIB8gX9/gYCBgW6BgICAdYGDf3+BhoCA
fX5/h4CAgoF/gn+AgYCAhHaBgICAgIWDgH+AhYCAf4CAgIGBf4CAgIaCgYGAgYWAgICGgH6DgYCGgIF6fYB/g3+BgH+AeX+JgIOAeoCegIB/f4OAg4CCgoiAgH5/hn+DgXGDg4SAgIB8gH+AgICBgYGDgIB+f4CA
gIKAfYCBf4GCgHmDfoJ9gXyAgIGAgICAgICAe4GAgYGCgICCfoCAgIB/g4BsgIB9f32Af3+BgoWAg4KAgX19gX+AgIN7gH+Af4CEgIGCgIKDgn95gYB+gICAgICBgH2AgIKAf4KAfoCDeIGCgH5/gIB+gICAf4CA
f32BgIGAh4B/f35/gH6AfoCAgICAgX2AgX5/gICAgIN+gX5/iIKBgICAgYCBgn9/gICDgHx/gIB/f4CIgH6AgICAgoF8f4CBfoGBf4GAgH9/f39/gIB+gn9/goOCgYGAeIB8goR/gICBe4CngH5/gYGAg4N+fIOA
gICCgYKAfoJ/f4GAgH+GgX92f3iBfX2CgH99goCDgHuAgICCgYB7f35/gIB/gICBgYCAfn+AgISBgIB/f4CJg4CAgIF/gICFgYGAfn+EgH2Df3+BgICAfYCAgYJ9fH6Afn+AhoCCgICAgYJ/goN/gX6DioOEgYCI
g4B/ioCDgIGBh4N/gICIfICBgYB8f4aEboB/gICAf4F8gIJ9hH2AgH+Df316f32Af3x/f4BvfoB+gIKAgX+BgYR8goeCd3d+gIB9gH6Dn4CAg4CAgICBeH6AhIGAgIGAg4GAf4OAhniAhoGCgIB+gICDgH+ChYCA
f4CAgIKBf4GChH+JgH9xfoB/gIKBgYCAgIB9gH2BgICDfICBgoF8gXSBgoCCf4KCgIJ6gX+Af36AgH97gYOAfoV+fn6BgYB9eoGDg4F/fn+PgYZ+fX9+g4B9gYCAgIaFfn6AgH+Df4B+gYOCgX6BgHqBfoKDgH+C
hoCFf397fH2AgH+Af4F9f39+fouGhIN/foSEgIB+fIKAgICEfICAfn99goJ+gYF+f4N/g39+g4B5f4yAgYB2f4GAfYB/gH6Hh4KBgoCBgoGAiYB+gYCFgX6DgYCAgICAgn6Af3x/f4CAf39+g4B/f4F+foB/fICB
goCAhod9gn9/gX6BgIF9g4KBgIB/gIF/gYCBgH9/foB7goCBen6Ff4CAgYF/gHyAgX2AgX6Afn6AfYKBgICAfoOEfoR/foCEfZOBf3uBf4CAgYCBfn2CgIWAgYWAgIGAgYB/e4GBf4CKf36Ag4CCfH55gH+Df4CE
foGCgIGAgICDgIGAfYCBgIaAgIGCfYCEgoOAfICAfX+AgH59goOAf4J+g3+BfYGAgIB+goCDgoCAgX+AgH2EgYCCgH6AgH6AfIGAgYKFgICBfYCCg4OAf39+gIGAgICBgIKAf4CEgICAgIGAgIeLgICCfoN9foCC
gIB9f4WBgn+EgIWHf36AgH2AgICAgICBe4CBhn5/g4CFgH+Af3+Af3+AhoCAgYCCfIV+gHmAgH+CgICBgICCgICBhH+BgoCAfYCAf4CAgIOBgICAg32AgX+Bf3+AgX15fYGAgX+AgIF+foSAg39/gYeCgYuBf4CA
gYCAgICBf3+AgIN/fH6AgIJ/gH99gICAgoB+f32Ag32Ben6AfoCCg4GAgIF9gXyAgIGAgICAgIB/gISAgICAgICAfnx9gH98f4GAgIB7gIB9gn5/gX5/foB+hIB7gIB9gYCAf4CAfoGAeX+Ag36Aen9+gHmAgICA
gICAfYB/f3uCgoCAfX+Agn+BgICFgYGAgICBf4J/goB8gYCCgHt2f4F/goSCgIB/goJ/foCBgICAfoCAgICAg4CAgX6AkoB5g4CDgoOAfoCAfoCDgH9/gImJgH+Af4GAgICHhn9+gYB+g4B/gIGBgIJ/gIGCgIGE
gH+Agn2BgICAgn+Ai4SDg4CAhH58hYGAgIKDhH1+f4CAf39+gIGAgX6Af4B+gH+BgoGAgYB2f4CBgICDfYB/gIF/gIOAgYB/gn9/goKCe3h6goCAhH6CgIqAf359f3uBgIGAg4B+f3+AfYCAgoCAgnx/gIJ/gX6B
g4CEfX6Af4CAf4B9f4F8g4B+gICAgYKDgIGAgH6BgYCBgX2AgICCg4CDgYCAg39+fYCCgH19gYWAgoGFfYB8f4B7gH1+fn58gIOAeoGAgIB/fYSBgHeDgn+AgIJ+hYGAf3+DgX6BgoCDgoB/hoCAgIB9gH2Af4F/
gH+Cf4F/f4d/hXyCf4CBgoKAgIOAgICBgICBgIB9gH6AgYGFh4CBgoCBf36AgICAeIF+gHyDgIGAd4KAf4GBg4KBgX9/gYB/g4CAgYKAf4ODg3+BfIGAhH2AgYWAe4GAeYGAgICEf4OAgIB6goB/gneAfYCAgYOC
gICBgIB/gICAgICCfoGAgICBfIF/f4CEgoF+gIh5fYCBgYCBgYB+gICAf4CAgH+MgoCAgIB+gX+AgICCgIB+gH97fH9+goCDf39/iH+EgX9+hYWAfoB/gYCDgH+BfoCCgICAgoR+fICAgH+AgoJ+hH+DhoCAfX6A
gYCAgICAgH1+f4GBgIKEgH5/foV+gH5/gX+Bj4GBfn+CgYaAgnZ/f6OAgH6AgISAfn6AhIGAgnx/fYB/foWHf4CBgICAf4CBiYODgoB/gICFgn9/gH2BgIB9f36AhX2Ag3yAgH+Cg4aKf4GAgYJ/f4OBgIaAgH97
gIB8fIOAhH9+gYCAgYWAf4R/g4CBfoGAfYCBgH+Afn+BgoKBgH+AgICBgIB7gH90goF9gIF+gYh9gIKAgH59g354gIF8gIJ9f4eBgICBfoCBgHp/gICBgICBg4KDgYCAfYB/gH+AfoB9f4B/f4J+g4GDgH+BhYCA
gH1+eICAgICDf4GBgH2Ag39+gHuBgICOf4OAfoODgYCEgICAgH+BgoCAgYSJgoCBf4J/gH9+f31/gH+BgH2Ag3qAgX9/gIGBhYB9iX2AgISAfn2BgIGAe4CBgIGFgIB+gICBgYKAgH99f4CAgIB+f3x7fH98foCA
fpCBfX+AfIJ+foKDgHt/gYCAgYGAgIGAgYCAgH1+goCGgIGAen+Dg4CBgX2Af3yBgXeCgICAf4CCg4CDhICBfYCBgYCAfIF/gH57gX5+goGAgH9+eoCAeYGAgIB7fYCDgYCDhH9+gIB1gYCCg36Bfn6BgHx/gIGB
g3mEh4KCgIGAf3qBgoCBgICAeoCAg4R/gH+CgIKHgXx8fn6BgXuBgoCEgICAfoKAgIWAgX5/goCCgYCAgYB+en5/gICAg39+gYCBfX6AgIB+gYKBgIF+g4F/f3uAgH+BgIB/fX+AfIWEf4CAdICCgICBgICEgX9+
gX+Dfnt+gIWAgICAgISHgICEf32AfYB+gH1+goB+fYGAfX+AfIF9gICDgH+BgICAfYCAg359gYGAg4SAgIKLgICBgX9/f3+AgYCAgIiAgYB+fYCAgIdzgIJ/f3+Af4CBgIB+gH+Cg39+gYCCgX+Af4CAf4CAfYGJ
gYN/goKCgICAf4CAg4CChoCAgH2AgIB9hICBgYSAgICAgoGCgH2Agn9+foN+gIF/gIF/gH5/gICEg3qBgICAfISDgYJ/gICAf4F9gICAfn+AgHp/gICAf4CEgoCAgIJ+gIB7gIF/f36EgYCCgIB+hYGAg4GAf3qA
foGAe4WAe4CCgoCAgoCAgIF/fH9/gIOAgIGAgH1/gYCDgICAgHuBgYCBgYGAgYSCgIh7gX+BgX5/gICAgoCCgXx/fX2Ae3+AgIF/gICBh4KCgIN/hoKAfnaAgIJ/f3+CgXqAgoOCg4GCf4GBgH+BgICAf4CAgYCA
hICAgIB/gX59fX+AgIGAgHyCfnuCgIKCgIB9hX9+g32AfIB/gnyBfoCAgICBgYJ+f4GAf4OAgIF8gH2Af4Fyf36JgH+Cf4F7gYB/e4J/goCAgH+AgYKAgICBf4SAf4B9gH56gH59gIB/gIGAgIGAf31/hIGBfH9/
fn+EgIGAgn+AgICAgX6Bg4GAgYF/f4CBgIB/gH19gYKBgH9/gIODgYB/f4J9gICAeYaAf4CAgIN+jICBgICAgoCAgoCCfYKAg4R5goGFhICAf3+AgYGAgIGGf36Ag4OAgX6AgIB/eoF/goGAfYCBg4CBgICEgoB6
gXx+e4GEf4KBhH9/g32Ag4R/gX+AfoCGgIKAf4CAgIR/gIOAgXyAf355f3+BgoCAfIB/goCDeIaAgIGAf4J4gH+BgHyBf398g4WBgH97gICAhH6Agn+Ag36AgX6BgH14f39/f4B/g3x/gYCFgX6CgYCBgoB8goKA
fH+AgH6CfIGDenx+gIGCfICAhIGAdYB/f39+gIB4foCBfICHgIGBgYJ9gH9+foN/foCAfoCBgH9/f4B/fn+AhIB9g39/goeAg4CAhIJ8gYOAgICAfICBgoGEgIOBgICCf4WBf4F6hIF+gH97dYGEfYCFgIKCfoGC
f4GHg4CGgX+AfIKBf4CCgYCAf4KAgH6Ag32AgICAgHyBgICAgICAgX+Af39/gn+AgH6AgIKAfIN7gICBgH9+f4B+gH99gIB/goKAgISAgYSAgIKAgYCAf4SAgHuAgICAfoOAgX5+gHh9gH6Af4h9f4GBgICAfoN8
f39/gYCCh4KDgIKDgIOAf4CAf35/gYaBgIGAhICEgoOCgH9+f4CAgoWEgIKAgIGAfX9+gIJ/gH56gIF/gYGAgH6DgYB/gH9/gICDfYV+f310gYF/gH+AgoSAfn+AgIJ/g4CHgX+CfYB/g4F/gIGBgYCDf4CBgYB+
goF7f4GAfIB/gYCGe4B+foJ/gH9+f4B/gn6ChIB/gH6CgYCIgH+AgIRnf3+AioCAgICBgX9+goB9goSEiICAh4KAg36AgICAgYB9gIKJf3yBgIB5gICAgoSBgoCDgoB/g4CAgICBgYCAgIOCgIGAgICBgX+BgH6C
f4GBgH9/goJ/fn+Afn+AgIB+f4B/gYSAfoB8goGAk4CAgX9+gIB+goGCfnmDfoOCgIB/foGAgICFf4KAgICAgYCAd4OAgYGCfoCBgYN/gYCDgoJ+gn57f4B+gH9/f4F+gH9/f36AfYKAf4B+gn9/gYCFgH+AgoGA
fYCAhoCDgIF9gH2AgICAgICDgX5/fH5+gHyCgICAe4CAfYCBf3+CfoCAgYB8g39/gYJ2gIF/gICBgICAgIB/gYCBgIB+gH2EfoF/gHx/e4aAgH2AgICEh36DhIKCgIiEgICAg39+gIB/e36AgIB/goF/g3+LgIKD
gX9+fn+BgIB9fod4f4B+eoB7gH6BhICFgH6AfoGAgIB4gICAf3+EgoGAgYh/gYB8gIB7gH6AgH98gIGAgHqBgoSAgICEgH6BgH+BgXiBgHp/gYCAgYOAgoCBg4CAgn2Af3+Afn6CgIGDgICDfoB/foGBgHN6fIOA
foB/gYKAgICAgYCBgYSBgpKDgICAgIF/gnqAgICAgn5/f4F+gYOAf4KAfoB/gIOCgICBgX1/hnl/f4CAgIGCfoCCgIB+f4CAgHJ+goGBgISAhIJ+gIN/f36AfYN/hoCBgoJ/g4GAgoB/goGDfoR7foGAf4B/g3+C
gIF8gIB/gnh9gICDgX6Cf4SCg4KGgIB/gYCCfoB/gH9/g3iCgICEg3WBgICAgYKBfnyCgYGQgIKBgH+AgYCAf4CFgIJ/g4CCe4CAfoCGgIZ/f4B9gIKBfIF/gH6JgYKBgnuHd4OAe399goGDgICAf4KAgoKAgH97
gH+Af4B/gICDgYCAeoCAg39/hYSBg4GAgH+AhIB+gICHgICBgoCAgH1/gIJ+gIGBgICDgICAgYB6foOBgIR/f3iAf32AgH9+gIB+fICDgIJ9f4CAfn+Bf3t9fH+AgYCAgYJ/gICAf35/gIJ/f4GAgn2Gf4GEf4CA
gYB/f4CCgIGEgH+AfoCFgIGAf32BgoGCgYSAgICAf4CAf4OAgYCDgIGAgIaBgIGAgIB/gIGAf4CAf5h3fX2AgICAhn2FgH+AgIKAgYaAgoOAhICAgICDfnyAgH6AhHyCgYCHgYCAfoB/goGAg4CAm4CBgH+AgYF/
gn+DgH9+gIF/hIB+gH5/gIN/eoCBgIKAf4CFgHx/f3uAfoKAgYGAgICAgIF9goF+foCAfn5/gIKAgICAgYCAf4CAg4KBf4GAgICCgICDhoGCf4CAe4GAgX1+foOCfn+Ag4GChXqChoODe4B0gICBf4GAfH+AfoJ/
gYCAgYKFgoCAhoCAgIKAgIB+gH5/gIV/g4CEgIGAf4F+gICAf4CJgIKAf3+Ag4KAgIGAgYeBgoF9fIB8gICEf4iAgn6CgH6AfoB+gIGBgISAg4KAgn+AgICAgHuBgHqEfoGAgYB7g3+Ag4CBgIJ+foCAf4CAgIN5
gIF+gICAgH+BhYCAgIGCgn5/foKDfoB8goCAf4CEgIGAhH+AfX2AgnyAgICAf4F/g4iCfYB+gH6AgoF8gHx+gISBgICAfoOAgYCBgoCAgn5/gICBg31+gIGBf4CAfYCHgICDf4GAgHt8e4F/gICAgICBgIKDgYB/
hH2Bg4R+gIaBgYF/gIN/gIGAfoCCfYCBgoKDgIGCfnyAgIF+f4SCgYB+gH6BgYCFgIF/gIF/fX6CgHx+gICBgYB/fX+AgoB/gH5+gX9+f3+AgH9/f3+BfYCAgoCCf4CBfoCAgn9+gX6AgIKCgICAgIGAgHyBf3+A
gYB/f4GAgIB9gIGFgIGWf4B/g36BfICCgoGDgH9+gIF+gIB/gn+AfX9/goCDf4CBgIB/gH+AgYOAgH6Ag4CAgH6BgICDgIeCfoR/hICAgYGAfYCAgYB/gH2AgYN+gICAfoJ/gH58gIqCf32AfX6CgHx/f35+g4KA
eoGAf4CBgICAgH6CfYGAgYB/f4GBhIN9gYCAgH+AgYB+gIB/gYKEf4CAe4GBg3+Agn1/goCAgoCAgIKEe36Gf4R6gYB/gH+CgX9/gX+BgYB8fn+BgHt/f3mAgoCCgIOAfYKGeIB7gH6BgX56fIB7gIR/f4R/gICA
gId+gICBfoF/gH5/gIGAc4J/gYKEgHuAfoF+gIeBfoB/gH2AgICBf4KBgH99f3GAf4J/gYJ/f32BfIKAgIKAgoCAgX6Cf352f4CAgIGAf4J+gIGBgX2CgIKCgoB+hn+CgH+AgICEg4N/gIB6gYCCgICAf35+gH+A
gH57gIJ/gH9/f4aBfoGAgX+AgX6CgIB/g4B/gIR/gH5/en9+gH+Bf4F/gICAgYCBgIGAgYSAgH+AgYGBg4KAgH5/goGEgICAgH+FgYKAfoCAgH6DfoB/f36BfYCBgYOCen95f4B9gIB+fn5+gH+Bf3x+hnuBgH1/
f4CBhn+AgYF+gIJ/gYB9foV+goGEfXyAgIF/goCGgYKCf35/gIF/gH+AgYB+hYB/f4CAg3+BhICAgIWBgYCCf4B9f32BfoB/hX6BgIB8fX6AgYCAfYCAfoGAhIGLf4F/f4B/gH16g4J8f4CAgH97fYJ/gIGAgH+A
gn6AgICAgIB6h3+CfX+Bf4CDgH6AfYCAfIKGgYOAfICBhH+AfYF8foF/gIJ+f4CAgIB/goJ6fX97gH99f35/gICAgIB8foCAgYp8gYKCgICAfH6AgICBgYCAgYV/gICCgIJ/gIGBgYWAf32Bfn6Be39/k3+Cf4CC
gH+AgH9/foKEfpKAf4KAhH6AgIB+f4J6gHqBg4CAg4CAgIB/gIV+g4CAg3+AgH9/f3mBgIGCf4F+gICAgH6CgIJ+e31/f4N/fn+DfoR+goB+gYB/gYCAfIKEgYB+h4OFgIB6eHyGgIaFf4CFgICAf4CNgH6AdICA
gYSAfYB5gYGDgICAgIB+gIF9f4F/g4N/gIB/gH6Bf36Af4CAdoB+gn+AgImAgX+DfYGAhoB/g4CAhX+AgH98goKCgIh/fn+AfoF9foSCgH+AfoJ/gIB/gH+AgICBg39/goB/gH5/gHyAgX+Af4CGf36BfoOCgIGA
goCAiIGBgoB/gIB9fHx8gHuAgYCAhIB/f3+AhoCBgYGBf32Bf4CBgICEg4CAf4GAgIGAgICBfYOAgH+Agn6BgYCBgH+AfoCEgIF/gIOCfIF/goF/f398gYGFf35+fX+AgICAkoKBf35+gIB8f4KBf4CAgn2AgH6A
hICDhoR/foGAgICAgICAgIR/goGBgIGAgIB+fn2BfX6DgYKCgH2Df4CBfX+Af4GAgH6EgHyAhH6Ag4B/gIKBeH+AgHaAgICBf4B6gIB+gnyAg4eAf4F/fX99f39+gX6AgYCDgoCDgIGAd4GDgX+BgYV/gIF9gn6A
gIB9gn+Agn+Bf4CDgICAgICBgIODgH5+eX2BfH+BgYKBgIKAeoJ9gYF9goB+f4GAgICBgXuAent/f4F/gX+AgX6AgIB2gIGAe4GAfoCBe4CCgICCgH1/foJ+fn6FgHx9hoaAgH51goKCf3mAgIGDfH9/fYB+hIF+
gIB/gH5/goCAhYCHgIGAf4aChICAgH2AfoSEgn6IgoCAgIGAeoKBhX2BgIF5gIOAiIB8g32AgoCGgoGBfn59g36AgH6BgICDfoGAgIBxgX+AgH2AgIGAf4CAgIKAgoB/gIGAgICBe4CBf4CAgoGHgYGBiHyHgoJ+
f4CCgIKAgH+BgIB8gX9+jYCAgICAf4d+ioN/f4GCgH2BgICAgYCCgIB+gICBgICAgICBgIJ/f4CDf4CFgX6AfX2CgYp9f4GFgIVwfIB/gICAgIKFg3+FgIB/gH6DfICAdH2CgIKAhYN7f4KCfYOBgIN9fIB8f3p7
gICIgH9zgYSFgICBhoB9f4WDgX+AgISCgn+Ag4CAf4CBgn+CgICAg3+BfoCAgoSCgH6BgYB9gH+BgIB9gH6DgH9+en6AgYKCgIR+gYV8gXyAgWmAgX+AgICBgICAf4GAeoF/gICAf4CBfoGEgYB/eICBf4F/gH6A
iIB6gYCAgICAg3yBgIF+g4GCgn+DgICAfoGAgYCAgIGAfnqAkX9+fn1/fn17goCAgYB+g3l9gIGCh4CDgH6BjHyCg32CgoKAgICBfniAgH+AeoKFgIB/gIGAfoOBgICAgHyAhYCAgH6Ai3+AgX+AgICAgH+AgIKA
gIZ8f4B/g4CAgH+Agn+CgICDgHuBf4GAgIB/gIOBfYCBfH+AgIWBgYCAgYB8g4CAgICBhnuBfn+BgIJ/goGAjoB4hoB+gIB+fX2AgIB+gH9/gYSBgX+BgIKDgIGAgICBgn9/gX6AgoCAf4B/gX6BgX+AgIKEhIB+
gX2AiX+CfYB8hHp+f4CCg3+BgoCBen58gYJ7goB+gISBgICCf4CBg4CAeYOAgH9/f4CAgYGAl4CAgH+HgICCgX6AgYCCg4B8gIKAgICAe4CDgYB8fX9/fYR/goCDgH5+gX+CgHaDgICBgYCAfoCAg4B/gIB9i4d8
foWAhXyCg4CBen6AfoCAgYKEgIB/g4CAe4GAgIB/goOAgHyAgIOCgIF/f4B/gIqCgYiEf4iBgICDfH5/gICCgICAgH6AeYWAf4CEgIF/g4F/hYCAf39+gH+AfoGAfYCBgICBgIB+foCAgIB9gIF/fIKDgH6AgX1/
gYCBgH2Ag4GAf4CAfICAgoGDgICAfICAf39+gYCCgn+Bf4KAgIGAgIB8e4CBfn9/foF/gX6AgH6BgIR+foCAgn+BgoOBgH6Bf4KCgXyAgIB8f4ODgXGAgICBgIGNfX6AgH+AfoCAfoCAf4GBhIB/gYCChYKCgICA
gHt/gIGBgH18gH6Efn+Cfn9+gIGEfoGAgICAg4B/gICBfoWAgHx6f4KBhICCfn+BgX19gYKBgX5/gYCBgICHioB+gIB0gICBfYCAgoB/gIB+foOCgIOAfoGAg4B7gICAgIGDfn59gYKJgIKBfH6BgIJ9e4eBgIGF
f4J9foB9f4CAgYCAgYB/gIKAgIB5gH2Af4CAgoGBf4CAfX+EgH+AgYCAgIGAgIGCfn6AgH6AhIGAgX2ChISBfYCAgICAgH19gH9+goGAgX+BfIWAgIF5gYB/gICAgICAfnuBf4CAfW6AgIGAfn+BgIGAg36AfoCA
goN9gHqAfIB/iX+EgoCAgoB9eYGBioCCgYSAf35/gICDgIGAgHd+gIF+gYB9fXd+f39+gH9/f4CDh4p9gYKAgYKAgICEfIGBgoCCf4F+gIJ9gIGBgn+AgH9+eYCAg4B/fnh/gICAg4OAgYCBfnx8f36AgH6BeYWA
gH6BhIB7gIB+gICDgH+BgX9+goCCk3+CgYCAdoB+gIN+gX+AgH+AfICDfoF8goeAhHyAgoOAfnyAgnuAgHl9gH+Bg4SAhH+AgIJ/fIGAgIF/gICAf36AgIZ/foR4gYB+gYCIgYKAgH+AgICBfoCAgIGAgICCgYGJ
gIGAf4GCgoeAhIOAgICFgH9/gICBgIN9foB3gH19gI2AgHyBgH+Af4B/gYCAgYGBf4GGgYF9g4CAhH+Af4GBf4B8gIF7gICFgHuAgICEgIOBhYKBgYN8gH6AgICCf4CAgIB8gH6Bf4F9gISAgoF9gYCDhX6Ag4B9
gX6DgH1/fYCCgX+Cf4CBe4GAhYOEgn9+gYGKgICAgICAf3+Ag4KAe4B4fYOAgICEgIF+f4CAgIGAgIKAgIGEgoKGgYCAgH+CgH+AgH6Cf4CAfn+AgH+CgIF+jIF/f3yAgIGAf35+fX+AgoCAgYOBgICEgICBe4GB
gH6BgH6Afn6AgICAgIaAf4B9h4OBfYB+f4GBgH+DgH+Bf4+DhIF9gICAgYB/g36CfoGChn+Ef4B/gYGAf398fIGAgH5/f4B/g4GCf3+Ag36Lf4CCgIF8gICEgXt9gn5/foB+h4F7gIKAfn9+fX9+gYGGgYCAgn+D
f32BgoGAf4F+gH6Ag4N+joGAgIB9e4OAgX6DfoKBgX+CgICBgX6GgH6AgoKCgoKAgIF/gICAgIJ/gICChICBgHuAgH+AgIKBgIJ/c4B9gIGAf3yAgIaAgYCEh4CBgnyAgYF/f4N+gICFgYCAfnuAgH+BgH+GfX6A
gYaCgIOAgIGAfoCAfICBi4GBgICAf4B+gIKAf4F/hIKAgHx/gH9/gH5+gYmAg4R/gHyAaYB/hIGAfn6Be4F+gH57gIGCgX6DfoCCgYOBfH+AgX1/gIB+gIiBfIGBf4CEgH2Ae4GAgIKAgIF/gYOAgIB9gYCEgoCB
goCBfoKAgIJ7f319f4B1gYCAgX6Dgn+BgICAgH6AfoKBgICAf4SCgIOAf3+Ff4R8gH6Af4CAgI+BgH6BgIF8fIGAfYKDh3+AgX+AfIOAgYB+hHWBf4B+fXyEgYaAgYB8f35/fn+Bf4B/fYCDgX5/gX+Agn+AgHiH
h4CCgIGCgIB/gImAgH9/f3+DgIGAhoCAgHeAgH6DgIGBgH+BgHyAfYV8g4B+fYGAf4GFfoCAh4KAgICAgICAgH6AfX9/goCAgICEgICAf3xxf4N+gICCgISAfXqCgICAgHuAgYB/gYCBhYCAg4CCf4CAgId7f36A
gH95f4CAg3+Egn+AgIF/gIGCgICAdIFxgX2Bg3qFgH+EgIOAf4GEh4OAfn+OgoJ+gIOEgoB/goCAgH2AgYCAgYOAgoCAgYGAgXqAfIB8gYCBgm6FgH+Bfn9+gH+CgH6AgX9/gYGAgICAgICAgX6AgH9+fYCAgYCA
gIGBf32BgH+CfoCBe4CBgH5/f4J/gIV+hICAf3qAgIGAgYCCg4OPgH+Bg39+f4CAgIBqgn+Bf35/gICBhX5+gIB/e4CBhIB2goKCgoGBhYCAgX+Bf4B/gH1+gH6Af39+gICChoKBe36AgICDgIB6fYB/gXqFgHmB
foCAgIB8gX+CgYCAfYCDg4F+gYGEgX58fX99gH59f3+AfYCAg39/f35/gH9+gIN/gYOAfH+AgIp+fn+AgHF/gH98fYOFhHp/foCAgIB/f4N7gIB+gYR6goCCf39/foOAgoCCgICAen6AiH5/gX6AgICAdX6EgIJ/
gYF8gYKFgICBf3x+goSBgIGAgH9+fIiAfIB5g4CAeoCAgHuDgYCAgIOAf36Ag4CAgH6Af4CAfoB/e4KAgICChn5+f4F+f3+AgoJ8h399gIF+gIWAf4F9f4t/foCBf32Bf4GAgYCAgYCAgYCAgIOAhICAf4B/gICE
gIGCf4CAhICCgH+EgX+BgH+AgIKCgH9/gYKCgX56gYGAgYGBf4CAfn98gIB/f4GAgYCAgoB+foCDf4CAgH1/fn+AhX+AgIB/gIaAgnqAf4WAgH+AhISCgoGAgH6AgoB5gICDgH6BeX2DgoB+hYCDhICAgIB+gn58
f4B+fnyBgH2AgIGBg3+Af4GAhISCgoKAf4CBfoCAfoF9fn9/gY+Bfn19hIN9gIB/fX+CgHyAg4CBgICCgHyBgHyAgH+Eg4SCf4GCgH+CgH6AeYJ+gIOBfYF7goCBgIB+foWDgIOAf3+AgXp9gHyAgIWAhIh7g3uA
gIGCgX+Bf39/f4V9goB/goCAgYCAgH+AgIB+gHt6gH6AgXuBg4CAfoCHh4OAgH+AgoCEgn16gIKGgICBfoCAg4J/gICAg39/gICAgIF+goF/f4J/eIB8gH9/fYB7gH6AgX5/gYCBgX+BgH+Ak4J/gYCAgIGBhYB/
g35/gYOAfH94f35/g4OBe396gH5+fYB/gH+Af3+CgX6AgHuCgICBgIKDgIB+foCEhIKBf4CDiIF2f4CAg4B9fn2AgIKAgXmCgX6Df4aAfn6Af4F/f36AgYCAgIWAfoCAg4CDgH+BgYGCgICAf4V0goGBgIB/fX5/
gIKAhIKAgH+AgYCCf3h/gICAf4F9gX6BgIB/f4CAgnd9e3+Bf4CAgYGEhIKBf4GCf4KDfH+Cg4GAgYGBgICEgICAgHuAgYF/gIB/fn2AgoSCgoJ/goCAgICAgICDf4N+gYCAgISCgIB/fIGAgn+FgICAhH+DfIKB
gXuAgX+Mh4SAg4CAgICAfnx9f4OEhYCBf36BgHyCgYCAg4CBgIKDgYCBfn6ChISBg3iAg4B/gH+AgIN+gH6AgIF/foCAfYB+gIB/f4B/gICDgXt/hIKCg4CAgICBfICCgHx/gYCDhX6AgH59gICDgHWFf4OAgX5/
eoJ9gYCAgYB/gX+Af4B+fX1/hH+AgoB/gn+Df4B+cn6BgH+AgICAgICAf4R/gYOAfoGDgYCJgICBf3yGfYCAhICAhoJ8gICAf4GEgIOAf399gn6AgIGBgYCAgIB+gYJ/gn6Af4CBf4CBgIKAfX+AgICDgICAf4B+
gICAfH+AgICAgIGBgICBgIB/f4CBgICBf4CAfn1/gIR/foOCgH18foCBcoCBgIGAgH+Af4aCgIKKgICCc4CAfoJ4f4GAfoKBgYCBfYCAfoCMgYB/foCBfoKBfoCCgHyCgIOBgXyBgH+Af359gH6Afn6AgYCAf4B/
fnyAgYCDgIF/gYCAiYF+goKAgIaAgICAgIOAfoN/fn9+gX+AgIN/g4GAfn6AgICAgIKDgIOAdYKAgoaDgYB/fod+gYGAfn+FgYCAgIB/gIB/fX+Bg4CAf4CAgJSAf4CBgIOAgYB+fX9/f4V7d4CBfnx9gICBgICD
gIWCgH5/gIB/gICBf4KAgIB/gICDgISAgIaCf4CEgIB/foCCgIF4gH9+f4B/g398gIODgIKBgH6CgYCAgIJ9gIB+gIKAfHyAgYF+i3yEgICAgIF+f4GCgH6Bfol+gICCf3+DgYB+gH5/gICAf4OCgICAgH2CgIGB
iH+Af4CAgH6EfoB+gH+Af4B/gICAgIOAgIKBgH+AhH+AgnqBgH+BfYGAf4F+f4CGgYB2gIKAgXh/fn+BgICDgIp5gH+Ag4N+gH+AgICAf4CBgICEgIGAgICAgH9/gH95gnt+gHuHfIGAg4GAhYGAgICAf4KChYCA
foGAgICAfYSAfH6AgYGDgH+AgH6Cfn+Ah4B+g4CAg3+CgIJ+gYCAfn+AgIKAgoJ+f4SChYGAf4CAgICDgX+AdoCCgn+AgYKBf4CAgYKAdoGBgIBygIOCf4J+f4CBgIB/fICBiIB/gH+CioB/hoSCfn+BgICAgnyD
f4B/gICAiH+AgIGAeoCBgYGDgX+AgH+Agn1/foCDgIGAf4OCf36AfoCAfoB+f4CDhICAf4F+gH6AgIB/gX2AgICAf4CAf36DgICGfoB/g4OBgH+Agn9/e4CCgICBgH6CfoCBg4WBgn9/gH+AgXSAf4B/gH+Af3t+
gHp6gICAgIGChH+Af4GAgIOAgYB+h36Ain5/gYOLhH9/gX58gIGAgoR/gICCgH+CgoJ9gIJ9goB/gImBfIOAgHx9gYCAfX5/gICDgX+SgIB/f4CBgIKAgYCBgICAgYCAe4F/goF9gX+AgYGCgIB/gICCfoGBgH99
gYKFg39/gIOBgIB/fX+BgICAhYB/gICDgIF+gYGBhH+BfYGBgIF/fH6AgHmAgIB+gIKAgIB/f4KAhIF/gYB/gIGAgIB9goWEfX6CgIGAgIKDgYB7f4CAf32Afn6AfoB/e4N/goCAf3+CgH9+gICEgIKBgX59gIB+
gICCfICAgX+AgIGAgICBhn+Cgoh7fH2GeIOCgICAg4CAgIB/f4J/gYV9f4KDgICBf3+BgYCBgH6AhIF+fYB9hIWAgHx+gYB/fX2CgoCBg4GEgIOBfYCBgIKHgIF+g3uAiHqAgIOBh4R+gIB/gYCBgIJ/gH6BgICB
gIeAf4KBgH9/fICCg4F/f4GAgYB/gH9+f3+Af4CBf4CDgIB/gYGCgIOBhHaDgIB+gomIen1+gn6EfoCAgIOAhYF9g4CDgH+AfX1/gICAgYB7gYCEfoCAf4F+gICAg3+FgoGAgH+Ag4CCgoJ+f4KEf3+BfX6AgH2A
gYF8gX+AhoF/gYFseH9+foB+f4WEgoF/hIGCgH+AhHSAgYCDgH93goWAgICEgX5+f3uAgIR+gIOCfICAf4N9f4CBf4CAgn+CgICAf3+AgYCAf4B/g4CBh4OAgIF+gIOAgoCGgH6AhIB9f4OAgn+Df4B+eYB+fYN/
gH+Bd4CCgYGDhIV/f4CMgYKAf3+AgX+AgH+CgoJ+f3d+fICAfnh8gIeAgH6Bf4aBgoCBgIGAgIN8e3+BfYSEgYB/gYB/g36AfoCAg4iAgoB/jX+CgIB9gICAfn99eYB/f4B+gH+AiIKBgIGDgICAfYB9gYCBgoOA
f4GBfX6AfaJ/foKCe3+Agn9+gIJ9eH2Af4KAgn+DgoGAhoCMgn58gn58fn+CgH+Cfnp/gIGAgIF7f4KBgH+AdXt/gH+AgoWAgH9+f3uCfIKAgYaAgYB/hn+AgHt/gn6BgYB+gIB/gH+Af4J9g358gIKBgH9/fYCE
fX2AgYCDf4F/gIGCgICAgIB+gHiAgoF1fYCAhIB8g5KBf39/eoGAf3qAf35+iICCgZCEg3yChH+EgIGBgH6AfoGBeoF/gIF+fYGAgICDgHd/gICAf4KBgIOBgIN/f3+Df4N/goCFgYGAgHx7gn+BhIGAgn9+gYCA
gnx7gICAg3+AgIGAfYCAgIF+gIB/gnqDf4B+fX2Cgn9/f4CAgYCAfH97gH+DgHuAg394foB+gH2CgH6FgIN9gHiAgIaAgoCAgH58gIV7f4R9gH+EgYCAfIKWfYGAgH+AgIGAf4CAgH+BhYCDgIGCgIOCgICBgICD
hH2CiIKAfoGChYB9gH95gICAfIKAgH2Af4B+gH+Agn+AgIF/hICBg397fYB/foCAgH6EgoGBgIGBg4B8gIJ/gIZ6gIF+f4CAfIB+gYGAf4CCf4F/fYCAgX6KgYKBfoF/goF/gICAgn6AeH+FgHSFe4KAgoKAgICB
gICAfYGAgICAgYB/gIB/gIB+f39+gHx/gIGAf4F+gYCAh4B9f3+BfYGAgH1/fn+AgICAgH99f4WBf4R9gYB8gICAf36AgICDen9/gYCAfYCMiYiBgH+AgH+DgH2CgYOKgISEgIN+f4CAeIB/gX59fIOCfoCCgYCC
f4CAgIGEgYCAgHl/gIGAfn16coOAf4CAfoaBgH6Ae3+AgH+AgIOAgH+ChX59hICEgIOBgX6Df36AgIB7goB+foKBf4B8f4CAgYF5gIOAgH+LgYJ9fn+AgICAgX1+gH57gJCEf4CDgIGCgIKAgHx/gH9/gYCAgH6A
gH+Af4KAfYGBgICAeYGCgIOCfH+AgoCBgYCAgIB8goB7gH+AfYB8gICBgH6Ae39/gYGAgH98e36Ag4CAfoCBfoCBgX9/gIKCgICAgXqAgIB9f4CAgICHgXt+gIOBhIR9goWBgHR/gICAgH9+gH5/fIR9eIGAgIJ/
gH6AfoB/gICBgIF6gIB7hX+FgIB8gIOAgoCAk4GAfICCgYCAgYCCgXuDgH5+hYCAfoKAgYGAfYCAioCEgIKBgIKAf4CAgIGAfn9/gICBhYCAfICBgH+DfYOAfX6AgoKBgYCAgIKCgIODgICAhYF3gH6BfX+AgX2A
gYCDf4CBf355gH6GgH+AeIKAgICAe3+Bfn9/gIF/gIF/gH2AhIB+goCBg4CAf4CBen+GgIB/gYGAiIF/f4SGgH2AfoOAgYCDgX+EgYKAgYKBeXyBfoB+gYOGgYCAgH6Ag5iAgYZ+fYKBgX+Bg3+AfoB/gH+BhH9/
gH2Pf4B9gYB2gYCAgX6BgIGCgYKAfn6AfYB+gIB2gYCCf4R/gICBf4OAgICAfICAhH98gIKAgH2AgoCAgICDf4CBgH9/gICAgX2Cf391f39+gICAgoJ/fYF/f4CFgICBgICDgX6AgIKFgICBgH6BhICGf4CFeH+G
gIGCgHyAgIGBgH+Df4KCgoJ/gH+BfoB/fYGAf4GAhICEgYOBgIB9f398fYKAgH+Ah4CBg4J/f4B/foJ/gH6Df4CBfYh+gH5/e3uBgICAdXJ+gH+Af3+DgHWGf39/fIGAgYCAg4BzhoCAiYGAfH9/gIGAgoCAgHt7
gYCCgIB+fn6DgICAgIZ+goGDgH5/f4F+fYCDgYCCf4F/hICAgIGEgYCAgICBg4J8dYCEgIKBgoGAf4l/gYCBgICAf3+CgH59foCAgn+AgICBfn6AhX6BgoCBf4KAhH+Af39/gISAgIN+gXuAe399fH+AgoKAgH+A
fn+BeoF/gISBgX1+gYB+gH6AgoCCin6BgIOChH6AgIGBgICAf36BfYGAgIB8gIB7e4CAgX+Cfn6OhoCAgoKAhH6Bf4KBf4GAf4CAfX9ygYSBgIB+gIF/gIJ+f4SCgH96f3uDgIGAiYCAgX+EgYCAgX+AgXyAgIKA
f4CEgoSCf4J+f4GAf32BgX6AfYJ/f3+BgIF/gIGAgIOBgIGAh4B9gYOAgHZ9f4CAf4GAgXyCgoCEgH6BgIV/foJ/g4OCg4KGgYCCgYF/goGAfoCAhICDgH6BgIB/gH2Ef4J+goCFfYCBf4B9gX+DgYKBgHWCgYJ1
gICAiYCCeX6CgIiBfXyAgH6AeYCDgn6AgICAf4KAgH+Cf4CAf4CAg32Cg4GBhICAgIGAgIGCfYJ/gIN/hH5/gH+AeoCAgH9/hYF/gICAfoCCgYFygIKCgIODfYB/fICCgIJ/goCCf4CChIB9h4GAgIKBgICCgIB9
f4CAgYSCgYB/fn5/gICCe3mDgIF/hICAgIF/goJ/gIGAgICCfn6AgH6KgH9+foCAgX+CgIF+g3+BgHp9gIB/gIJ/foB/fn18gICBgn+AgH+AfoF7gICDgHqAgIB/f35/fYCHfYOBfoB/f4CBfYB/gICAgISAhIB9
gH+Be4B/gICAgoJ+gICAfn+EgIKCgH+Be4F4foCAf31/gXWBgXqAgIKIf4CAgoWGgIV/gYCAgX+DgIaAf4B/gICCgICBgIGAhYGAhYV9gXp/gH9/gICCgH6DgH9/h36AgH6AgICBgYJ/fnt+f3+Af4CAf39/gIGA
gICBg4OAg4Bxf4J+gIB8gH6Bfn6FgoB/gYB+gYGAfoCBcYGEg3uAgH2FgICAgoCAg4uBg3+AgICDgXyDf4B9fn+Agn+BfYCAgIB+fIB/gYCAfICAe4GAg4CAgYJ7gICBf4F+g4t+gH6AgIOAf4CDgIODf35/eIGB
foCAfYCAgHt/hICAg4KAgICDgH+Agn96f32BgIGCfYN2hIJ9gHuAfoB/gIR9f4CAfoKAgoCAgIKBf4CAfoCBgYKAfoB9gH+AgIGAgH9/gH+AfX99f399gIB+f3+FgICAgIV7fnx/gICAgIOAf4B8gICAf4J7g4KB
gX6Af4B+gIKCgH6BgIJ+fX6EgYCBgX9/gX+Af4CAf4KDgICCgICAgXB3gX5/foJ/gICEgH6BgH6Af4B/gICIgIGAe3+CgH2AgHqAf4CAfn6KgIB/gICBgnyAg39/f398fX6AgIKCgIOAgICAgn12gICFgICAeoSA
gH9+gYSAgICAgIGAgIB/gX+DfYSAgn6Af4GAhX2Dg4B4f3yAfoSAgIB+gIV+gHd/gIB/fn9+f4GDf4GAgIF7g4CAgH99gYCBfoB6eYB/koCBgH2Af4CAgICAeoB/eoWAeYCFgIF+f4CAf3+AgoCBgH+Be4CBgYJ/
fICAfICAf4d/fYF6d4CCfnSCf4KCgYB/hn99gH+AgYGAf36CgICGgIR/eIKAf4B/gYF5gn2AgH2Af36AgoF7gYCAgIN+gYB+c4GAgICAgISAgH+Ah32BgX+CgYGAf36AgYCAgICAgH99gISAgnh+f4GAgHyCg4GA
f36Ahn6AfICHgoKAf4B9gIKBh4F/gH+AgoSDgH6AfoKAeH+DgIB8eYCAgICAgH2Bf4SAgIOAgHyAfYB/gICDgICAgIB/gH2BgICAgH2CgICDgn6AgoGFgIGAgICBg4OAgYCCgICAfoCAhYJ4gH5/hIOAfX6AgICA
hH9/hYB9hH+AgYCAgICAfIF3g4KAf4CEgH+BfYB7hoB+gIWCgICCgIB/gIF/hYKBgISBf4B+fYB+fIJ/foB+gICAgICAgYN9gH6AgIZ/gIF+f4B/iICAg4OAgn2Gg4Z8fn+Df3uBf4CDgIGAfn+Cf4B/gHuAgH6A
gHx/f4F/gIB+gIF/gIWAgH+AgICAgoCAgoCAf36CgX+CgIF/f4WBf4CCfXl/fX9+en99gH6Bg4CBf36AgH2AgHyBgYJ+hIWBgIOAg4F+gYF9gIN8gX+EgICAfoF/e4CAf3+Cgn6IgIKAg4CAf3Z+gYKBg4GAgICA
gX+AgIWAgoCAg4CAgoCAgYCAfYB9gH6GgICAgIKFgX5+gYCAgIJ+f4CAgH99gHt+gYCAfYGAf4CDgH+Af4GBgn2Bg3yAf4CAhIKBgIB/fX6DgICAg3+Ag4CEgH5/gIB+gYB/gYB7gYCAfoGAgIGAeoF/g4B/fIWA
g359gYF+gX+AeoV+foOEgoCDgICDi4CCfnyBgYCCf4CFgHZ7gH+AgYCDgX+AgICAhXt2gYGDhX57gX+AgH+BeYJ+g32FgoB/f32AgIB6f4GAf4GAgoCBf4OAgYKAgIGAgoWAfIOAgYSBgICBg4OAgIB/gH1/hn+B
gIiAgH6Af319gIF/goCAgoF+en6AfoOCbnmAfX5+g4F8gYB/f4CAgImDg3yBf3+HgH5/gIF+gH+EgIGDhnt7gX99gIKBgoKAfoB/foGCgoCAgICEf4CAgX2IfoGAg4F9gH6CgIB9gYmAgIGAgICCfIGEgIGAgICA
f3eEgYCCf32Cg4CFgIB8gn6CgIOAgIOAgIF/coCGfYGDgIGFf4N/fYCCfnyAf3t+gYGCgH+AgX6BgICCf4KBgIGAhn9/gYCAgYKBgYGCfYCDgoN/gX+BgICCfX6AgICAf4CBf4CAhYCCgH59hoB/gICCgIZ6f36A
g3+IioCBgH6AgIF+gX+AfYCCgn19g4CAgH6GgXuDgoKCgIB/gICAfn98f4GAg4CAgIGAgIF7f4CAf4CAgH6AgIKAh3+Af36GgoCEgHx+goJ/goB/gYGDfoCBfIB8fX+FgIB/gn+AgH5+e4CAf4CAgIGAgX6HiX5/
f316hYB9f4B/gIB/gH+AgIKCf3yAhIOBe4F9g4CAgn+Af4KBfoKAgYOCfoJ/fnmBgIF+gICAgH+BgICAgX+Af4KAgICEgH6CgYuCgYKBfYV/gYCDgICCf3l8eYCAf3mBgYKAhIJ9gH+AgIF+gH9/gICCgHyAgISG
fn9+iICAf4aAfIGGfX+Agn+Bfnp/gICBgoGAgH+BgIKAgIiBgIB6f4CCgIKAgICBgIGAgYB/gH+Dg3+BgICCf4SCgH6DgoKDfoB/aISJf4CGf3+Egn98gIaCgYCDfoCAfIF/f4CAgIGAg396gICAgYCEfn1/gICD
foCBf4KAgH+AgH2DgH9+goCBgH2AgICCgH+DfX9/foB+gISAgH9+gICAgoB/gIKAfYCFgX+AgYCJhH+BgH2AgYB8gH6AgH6BgYB/gYKAf4GGgICHf4V7fYGAgYGAgYJ6gIKBf3qAgoGEgoGAgH6AgICAfId/f4J/
gIB9gXuAg4B+gIKAgIKBgICAgoCBe4B9f4KEf4CAfn+AfoF/goCAgYCCf4GCgIB/gIh/gICBfoKDgIOAgX99gn+AgH+IhH+AgIJ/gH6BfoGDgX+AgICAf3+BgICAgHuFfoB/g4CAgICBgoCBfICIhYt/gYCBfYKB
gYGAgHt8iX5/gICAgoF/g4J/gYZ9f4KDgIB/foJ/gYN/gH6AgoCAf4B/gH6AgIF/gIOAgH+HfXyCf4GAhIGCf4B/gIB+gYF/gYB/fICAgICAgIB9e4CAgIF/eoGAfo2BgIOAhoCAgn6CfoV+f36BgYCBfIB+gn+A
fH+AgHx6gICAgIJ/gH99gH+Af4CAgX+AfoeCfYCBf4GAfn9+g4B8eYCAgIB4gIGEgYCAhH5/gYJ+fn1+fX9+gICAiIKFgICFgYGBgn1/gIB/gIB/gIF+gYN/gYGBgICCfoB/f3+AhIGCgIJ/gH+AgIB/gICAgHx/
gICCf39/gYN/f4F/gYKAgICAgIh/f4OBgoGAgoGAf4KAgoCAf4F7gIB/gISOf4F9gHt+gn6AfoGEgH59foCAhn9/fYGCeoB/goGIbn9/f4R/gYR/gICBe3+BgIOBgICAf4CCgYCAgX9/gYCAgYGAgX5/gIKCgn+D
e4CAgICDhXp6gIB9gH+CgICAgIGFgYCAgYF+foCCgH+AhIWAg4OAgH+AgIKAfoCAf4OAgIB/gICAgH+AgYCAfX9/gH59goF5hIB/fYCFgIN/foB9g4CAgIB+f4GAgICBgICBgH+AgICAgXaBgYmBfHyBeH1/gYGA
f3p+gICAgIB8gIGEf4GBgH+AgICEf3+AgH2CgICCgH6Bf39+goKAf4GAf4CHf31/fYB/e4CAgHqCgYCAfoF/iIKAgICAhX6CmIGDgoCAf4F+goKAfoB/gICCf3+DfoCAgXx9gIWCgIR9f4OBg4B9gn+BgIB/gIGA
e359f3yIf4CAgoR9g4CAhIOBgH6DhYSBgIOAgIGBgYGAj4GAf36FgH+KgZx/f3x+goF8gH+Af32BgX56gIaAgIKAfn6AgYB+gH+DgYCAi398gICAgICAgoWAg3+AjYOAfYB5gICDhIOBgYGEgIGAgICAgYB/hoOA
gH+CdIB/f4B9f4N+gISAgoGAgICAgH6LfISAgIGHgIB+f3+AgIOAgoB/f4CBfn55gIOBgoB+g4CFfYB/gYB/gIKAf4CEh4SBgX9+foJ+g4CAgIF/gH+KhoGAgIaAgICAgYGAgYCAgoCBg4KCgICDeoCBg4CAfX2A
fYJ+gX6BgYCAgYCBfYV9h4GAf4B+l3+Ahn+BgH5/f3mBgYCAgoJ+e4GCf4OCgoGBf4GCfYB2foGBgoSAgH2AgYSAf3+IeICAg32AgX9/foCAfYCAgICAeoB8gYCKg4GBfIB+hG+Bg4GBfYWAf4GBgICEgn2Ah39/
gIKAgIB/gICDhICCf4R5gH+CgX+AgIV/f4B4goGAgIGAe4CAgYSAfn+CgIF+gIKAgICAgICBgICBfn6Df357gn6AgYKBgX1/gH6Af4B7fn6DgoGAgICAgICCgIJ/fn+Lf39/gIB9gICFgYCAgICAfoN/gYGAfoF9
gIKCgH96gH+AgICAc4GLf317gICDfH6Agn6CgYCBgHuDhIOCgn53f4CAfX+AgoB7gIODf4B+fn6AgH6Ag4B/goF+gYB7goB+gICAf4F+f3+BfYB/gH+BgYN9gICAfomDhYCAgIKDf4CEf36Bfn6Ag4B/gIJ+gH+B
foSBgH9+gYCAgnmAgYGAgnx/gHx8fYGAgICAhIGAgIGDi4SAgYGAgYOAfYCAgH+LfoGBgIB9gIGFgH2Cf4GCf4F/fn6Cf35/fH+AgH+BgIF/fniAe4CCf3iAgn+Af3yHgICCf4CAgYCAfn5+goCAgIF+foGAgIWB
g4F8gIGBgYB+gIV5foKDgIF9gIJ+f4CBgX9/gICCgIh+foCAfYCAgX2BgH+AgIp/hIGAfoF9f4CDgH99gHx/gX6AgICFgIJ8gYKAeoCBf4B/g4F+hICAf3+BiIB/gX5/gICAeH6AgYKAgIJ/gH+BfH+Afn+Ag4GA
gIB9eYKAf36AfIGBhICAgXx+f4KCgICDgoCAg4J9gn5+gICEfoCCf4WBgIOCgIeDgIODgn1/gIaAf4KDgIF/gH+Cf3x+goyAgIB7gH2AgYB7gICAgIuAgIiEhIB+gX+CgX+AgICEgYOAhH6Af4GBfH52foCBgoOB
jYGAgICCgIGAgIBzgICCgICAe4CBfH1+foGBgISCg3+AgYGAgYKAgICDh4CBgH+AgIGAgH+AfoCAhYJ/gYCEgYCAfoKBfoB8gICBgIJ0gn9/goR/gH9+g3+BgICCfoCBfn5+g4J+gIGCgoGFf4F/gIGSeoGDgH2A
gIR/fn2GgYGAfn6BgYKEgIGBf4CFfn+AgH6Af5OAg3+AgH5/hnp/gIGAg4F/e4CBg4KAgX+AfnyAloCDgIJ9gH6AgIKEgIOAgYCBg4GBfn+AgIF5gIKGgHt8f3+AgIOAg4B/f4GDgIB8foGCgICDgIB/f4CAhIKD
hoCAgX+BgYCBg4WEgYOCgIWCgn99gIB/gIB7foZ/f4F9fn1/gIB+goJ8hIGBioCAgH+Ag4CAgIR+gIB9f39/f4mDfIB8gIB/gH9+e4F+g4J/gIeFgISCgIJ/gIKAgH6DgYB9gYCAi3+AgIKBgH+BgIGAgIeBfIB9
gH59gICDgoGCgoGBgIKAgHyBfYCIg4OHgICBf4CAgISDiICAgoODg39/gIB/eX9+fH6AhICAgoGBf36Ce4B/gYCAf4GAf4GBgX9/gYCAgICAf4CAgIGAgH+DgoF+gYB8f32AhH9/gIKBgH+AgX1/f4CAgIF+gH+B
gH+BfoN/f4CCgoCFfnx+gICBgIR/gn+CgH+AfISEgIiCfIGAg46AgX6BgX9/hH+Ag39/goCAgIF9gIGBgIKFgH+AgoJ+foOAe4R0gICAiICAjICDhYB/e4CBf4J/f3+BfoCAgZWCgH5/gHR5e4GAgIaAgH6Afn97
gX+AgH+AgX6AgICAf4CAgIKAgICAgIOAgIB/f4CAgYCBgoB9f4CCf39/gH+KhX+Bf39+g3uBf36AgX6AgH99fYOAgYKCgIGAin6AgISBg4CBgHeDf3+FgIGAgH9+gYB9fX99f4CDfn+BfYCEfm+Agn6CgoCAgYCC
gH+Afn+AfYWAgIGAgIGBgIGCfn+Ae39/gICBhYB+g4KAf4KAiX19f3+Ag4CMfYCCgIJ/f4CAgIB9f36AhYF+gH+AfYCDg4ODgoCAgn15gH1+f4OAgYB/fn6CgoiBf4B+f3+Af4GBgIGDf4CAf3+AfICBgIZ7foB9
h35+f4GBf36Sf36DgoCAgYCAf36Ef39/gHqAgICAhYKAgYF/gH+Eg4CDgn6DhH59gHt8gX6AgIB+foCAgn6Cf4B7h4CAgoGAgH5+hYCGhICCfoCAgYKAgX+AgICAgH9/foCDe3+AfoCAgY+AfoB/hIB/gIF+e399
fYGCfoCDgoF/gYGAf4OFfH9+gICDgYR9foKAf4B8f4CAioCAfYCAgX2Bf4CAgICDhnx/gH+BgIB/fYCCfYCAgICAg4CAgH+DfoKAgIKAf4B/fn+Bf4CBfoGBg36Af4J+gICAfn2Af4p9gIB6gYCCf3+Ge4SAgIB/
dYCBgIGDgIB8gIGHf4B/gIKAfIKAgoCAgICCgIGAfn+AgICAf3+Agn6AgICAf3+AgIOAgH9/gYOAgn6Agn2Af4B+gYF9gIF9gHx/f4B9gX2BgICCg4J/hIB9gn6JgH5+foCAgoCBgn+DfoB/g4CAgICBhoGCf4OA
gICDgIGBe4aCfn5/gH+BgIB/gH5/gH+BgIJ+gX9/f4CAgIGAgICBgoB/foGAf4CBgICBgoB+fYCAg4CAgoCDgICGgH+AfYCBf4CBgYCBgGyAgn19f36FfoB+e4CAgoB/f4CBfoCBfn+BfYGAgImAgYaBgICFfYCA
gICAgYF/gXmBgIKAf4CAgH+CfoCCgYF/gIB+fXt+f4B/gH+AgH99goCBgHqAgX+Bgn+AgIGBgH6Ce4F+gHx+gIJ+gIGCgH9/foCAgoCAfH+CiYCAf4SAgIGAf4B/i4CAgYB/gHyAfoKBgoB9foB+gH+BgICDg4GC
foGAhn+AgIGBfYGCgYB/gYB5gIKAf4CDfXuCgICAfX2Afn1/gH58gIGAfoCAg4N2gYCAhX19e4CBf36EgH+CgICKg4GAgIB/gYB/hH9/goSBgICEgYiAfoGBhX+Afn+AgICEgIB/gnx/gX+Eg4CBgICCfH+BgYCB
f4KCgH+AgIF/gH9+gIGAeoB9f4CDgYN/gICAfoCAgYGAg3+AgICAgH+AhYKBg32BgH6BgIKAgH55gYF8gIGEfICBgX6EgICGgoCDgIJ+fn6BhICBg4B+gYKAgIKAf4SEg4CCg4CBfoCFgIGAg32AgnuAgHyAe32B
gH57gYCAf3qAfoCCgICDgICBgX6Af4CGgYCAgH+Ae4F/gIB/coB+gIB+gIGAg3+BgICAgICAf4CAgYWBgoCHdIB/fYKBgH6BhX2AgYGAgH5+gICCeoSAfn9/fo2CgIKAgYB/f4GBf4J5gH9+hoB/gICAgIOAgX+E
gYODgoKFgYGAgIGAgICAf4B/f4CCf4CBf4B/f4OAf4CAgIGBbomAf5V/gYOBgX6AgYGAhIKBgH+AgH2AgICDfoCAgICCgH6Af4CAgH6AiYGCgIGAhoCFeoCDg4B/gHx/f314gIGAgIF+gIF/gYGAgIKLf4F3gYCJ
foKAfn9/gH6BgICAgIJ/gICAfYCCfoKAgH+AgICDgnuEgX6AhH+AgX5/gYCAf4F8iIN/f4CAgICAf4CAgYOAgICAf4F+gIN/gYCAgoCFgYCCf36AgIKBe4SBgoB/fX+Bfn6BgICAgIJ/hn+BgYCDgIF+gICAhoJ4
f4CBgYF/gIJ+e3d/hIF/gYF/f39+gIB8gH+DgICBhoWAfoWAgIGAfoCAgYB/gH6CgoF+goGAfn+CiICAgoB/goCAgICCfYCTgH+AfYCBgIGAgYCBf4N/gIGAgIB/g4CAfoKAhYB+g4CAgYCBfH99fYCAf398fYCD
fH59gXqAgoGDgHiAgICAfoSDgICFgIF/f4CAf4J4f3+BgIaCfn+BgH2BfYF+gIF/f36Bh398f4CkgnuDgIKAgIKBfX+AgYOAfYB8gICBgICAf4CAd3+Ag4OAgICAfISAgHyClYCCgYCCfYOAgIB9gX6BfXyBgIF9
g4B/foSAgICAfoCBgH+AfoCAg4CAgoCAfoCAgH6BgIB9gIGAgX6AgX5/gICBg4GEgX+DfoCAgICAgIOBi4F9gIKGfoCAfJaCgHyBgH9/gICCgIGAgIGCfoCAgIB/fYCCfoB8fn+AfnyAgn2CgYV/e4CBgH+AgH6B
f4B8fX+Ch4F9goOEfoGAf395gH9+f32HgIF+gIGBhYCAgIB/gIB+gICBf3+AgIODg4B+gIN/gX2HgIB/foGCf3+BjoCRgH6Bf4J/foGAf4GAgH98foCAhX2Je3+Bf36AgICAfoCAgIB+iIF/f4KFgIB8f32Bg3+B
gX6BfoB+gIZ+f4SAfYOAfn+AgH+DgIB/gYCAg39/fn5/hH98hX+DgIODgYB/gIp/gICAgIF7gYGAeIZ+goCAfH2CfYGAf4B/gXiAgIGAeICDgoB/gIOAgIB/gHuAgoKBgIOBf4KAgYB/gIF8gIB/gICBgIN9gn9/
gH6CfoOAgYOAfn9/f4B9gH+Bhn+CfH+AfYCBgICEf4CDeoCAgYOAgYCGgIB+gn1/g36AhH97f36Cgnx/fn+AgYeAgIB/gICCf4J/fYKAgIB/f4CAgICDgIF/gIOKfoCAf4CDgH2IgYGBgYF/hoGAgniEfn9/goCE
gICBgIR+f4CAf32Agn+AgIF+f4R/f4J7gIGAgIF3gH+AgICDgYWAgXmAf4OAgIF7fIWAf4CCgoCBfoF6fX+DgICAgHyAgIGAgIKAgn5+gn99hYF9goCAgICEgHGCf4CHgIKCgICAgoeAgoB+f4SBgIR9gH+BgIB/
gH+EgYKAgIB/gHyQgYB/c39/foCAhHp+goCAf35+foB9gYB8f4J+f4GBgICBgICAf4F/gYCAe3+BgIKAfYCAgoCAgICDgX59dYGAfHyAgX2Bfn6EgH9+gIKAgIGAeICEf4CDgICAgH5/ioKAgYCAgoN/gYF/f4F/
f4GAgH9/f3+CgIGHf4CBgIF+f39/gICAfICBgXl8gICEgYCAgICBf4J9gICAgIB/gYCAf4SAgYF+f4B+f398gX9/f4KAgH58gIF/foCBgH6AgICAfH2Afn6BgYCBgIF9g3+AgYF+f4CAf4CChICAgIaAhoKDgYCB
goF/gHyAgoF9gYN9fn9+foKBgIB/hYCAjIGCfIB8gYGCgICAf4J+gH9+gISCg3uAgH+Ff4B+g39/fYN/gH9+f4B+goB+f4B9f4CAiH+BgIGAf4CAgIGAgICHgIF/gYGBgoCAgYGAjX+DgH+AgoF+gH59gYN/hX+A
gH6AfIKAfYCAf4B8gIB+fYB+gH+AgH6AhX9/gIGCfn6CgIGEfIF9gICAgIKAgIGAgH6AgIKAgH+CgoGCgH+BgI6AfYB/goB9hIGCgIGBgIWAgoCAgIN/f4CBhIF+goGAf4CBf4GAfYCAfYCAf4GAhX+AgIaBgYN9
g36Aen+Af3+AioeBgH+AgX+BgICAfoCAfoCAiX+DgH6OgH+AhIB/goCAgHx/hIF/fn+AgoJ9gIGAgICAfYF/gHmCgX6GgH+Af35/goB+gH6AgoWAf4B+gIR9gICAgH2Cg3+AfoCAf4GCgIOAgoCAioCAgIF+f4CB
gIGAgn2AgIKAgICDgYKBf3+Df4B+gIKAgIF/gYGDfYF4i3+Cf4GCf3+Af36AfoCAf4CDfYGDfoGAgYJ3f35+gIB9gIOAf4CAe4B6gYCBfoCAf42Af32BgoCBgIJ4goKBfHp/gICBhoCAgICAfH+Bf3+Af3+Ag4CA
hYCAgIN/hX9/hX9/gIKAgYCAgYN/gIGAjnx/gX2AiH5/gX55fICAgIB7iIGAf3yAf3yDgYF9gJJ5goF+gIB8fn6BgIB+gYCAfH2Af3+Afop8gX1/g4KDf4CAgX+GfIB/hIB/fYGDgX6Af4CAf3yBgIN7gIB/hoKG
gYeAgX6AgH+Af39/g3x8gICAgoCBhYKBgIKAhX9/g358f4CNf39/f4J/foOChICCgIKAh4CDgYd7h4GEfoGCgICBgHyAfoB+ooqAgH6AgIB/gIGAg3+Agod/f4GDgoCAgIF+f4V+gYJ/gX9/gH6AgH2AgICBgot+
gICAgIB+f4B/gYCAgXyBgYB+gICAgYCAg4F/hYGAgYR+gYGAgIJ/foKBhIGAgICDgYGBfIB+gIB+gICCgYGAgIGAf4CEgH6AgH+Agox9f3+Ae36Bf4KDfoGAeoeBfoCBgH+AhoGCgH5/f4F/gXaEgICAf4CEfH6A
gYCAgIKAhIGCfoCAgoCAgX98gIGAgIKDgIB9f4CBf3uBe4GAgIB2gICAf3+BgH+Egn2AdYCDgIaCgoB/gIB8h4CAgIB+fn99gICBgYGAgn2BhISAg4GAf3+AgX+AgoGHgIOAgoCBgoCAf4KAf36Bf4KAhIB/gICB
f4GCjX6AgIB9goCAgH6AfoB/gYF/f36Mf4CIiYWAfHyAgICBf39/fX9/gICAgIB+gH+AfoKAfYCFgYF/gH59gIaAgX2EfYF+gIF9gIKAgIF4gICFgH+AhICBgoGAf4F9f3+AgYGAh4GDfXuFfoGAgHuAiHx/gIKB
f31+goGAgICEfn+AioKBgYKAhICDfn9/gXmAgYB+f36CeIB/gIB+fniDgYCChIB+f36Bfn97gYCAgICAgn59hIB/f4GAfoCAioF6g39/Yn+AgICAgYCAf4CAfoCBgH+AgHWAfn+BgIN5fIJ/hoSAfH9/gIJ+gYGA
gIKCf4CGgH6AgIB2iYCCfoF+gIF/fYCFgIB9gXl+gH6Bf4CBf36CfoGAf4GAg4F+gH2BgYZ/f3yFgYB/gICAfIN/gIOAgYWAgYCAgH17gH2AgISHhn17g31/gIKAgXuEhIGAeH6Bg4KAg4CEgYB+fn+BgIF7gICA
f4GBh4GCgH9/gIOCeYB+jIR/fX+Af39+gICAg4mDg4J/gX+Ag32BgYCCgIOAg39/iICAhYGAgIB/f4B8gIGAgIN8gIJ+gIF+goJ/doCAgX+AgoCAf4F7fYB5foCBgIB/gIOCf32Cgnl9gHWBgoCAg4WAgH+AgIB/
gIGAfn99gH9+f4CAfoCAloGAgoKAgIB/f4KAgIGAgIKAfH2AgYCBfYCEgH9+fH+CgICAgICBf4CFgH2Dgn+AgH+EgIF/f4KBgHuFgIOAgH2DhIGCg4CAgIKAgYCCjnqCgoCAgIJ9gH6Ag4KAhoGBfH59h4CAgH9+
gYSAgIB/fn+AgoGAgICDhIF9gICAgICBg4CBf3+AgH9/fIF+hoGBgoKBfoB+gIGCfn2Afn9+gICCgICAfoCAeoJ9gYCBeoCEg3+BgHx+fYCAgnqBg4R/d4aAgoGAgIGCf4CAgYaAgX2AgIB/f4GAgH+KgICAgIGA
gIGCg36BgIKAf3+AgX9/gYKDg399f4KBfoGEfoOAgIKFgYCAgIGAgIF/foB9gIGAgYV/gICBgIB+goCAfoCAgICBgICAgICEfIF7gICAgYCBgX9+gIN8gICAfoF/gYCBgH2Af36Agm6AgI1/gYGBgYB3gH94hH2A
gICAhHmCgIKCgYKChIKAgYSAgH+AgYKCfYF5fIF/gICGf4GBf35/g4GAgYKAgICAgnF+f36AgYuAf4KDgIB/eYCBf4B/h4KAgH+BgIGAgXx+e4N/gYOAe399gH2Ag4OAgIB7gYB9h4F9foCEgIOAfoCAeIKBgIGB
gICAfX6CgIJ/gIOBf4CAdoCBfYGHf4R9gIKBgIV+g4CDgn2BhoGBfYB+en+AgIeAgH+DgIZ/foCAf4B/gH6Ag4CGgICAgH5/foCAgIB+goB+f35/fX6AgX+Cf36Bf4GBeoCAgoeAgICBgYOCgIF7f4B+e4J+gIOA
gIKAgH+AdYCAf4CBgX2Bf4F8fH99gnuAgIKFgIGAgoCAgX+AfIGAgnZ8f36Df4CAfX+Af4CAg4GDgYCAgIB+fYN/gIB/hIB/fX+BgIJ/gICAfpGAgIGBgH+BgH2EgoCDgIKChIB/gH58f4B/gYWAgIGAgIaAfICA
e4B/gYKAgICAgoB/f4KDgn5/gIB9gn9/gX5+foCAgIB+gYB8f36IgYCCgYSAf4N/gICCgX9+gH98foB/fn6Af4F/gIF/hYJ9f4KAfoCBgoCBgICCgYGCjoCAfIaDgICAgH1/gIGBg4N/gn+AgICAgIB/fH+CgH+A
f4GAgYCAgoOAf4KAf4CChYCGf4F+gIB/foCAfoB/hICBf4CBfH57gX6AgH2CgH6AgH99gHqCeoCDg4SAgICBf4CAfoeBeYSAgIGCgoWBgYSAg4KCf4GCf4CCgIGBgICFgYCCgICAgoGAgYOEgH+CgIB/gYR4gYGC
gIB0gH5/eoF/f4J+gYCAgYB0gIOCgIB7hn2AgICAfoKBgYB/gYKBgICAgYCBcICBgICAgIaAg4CCf4CEgn5/gYGCgICAgn6EgH19h39+gYCAf4F8f4B/gH96gX2Af4B/goKAh4CCgH2Agn+AgYGAf3+CgICBgYGA
gYGAf4CCf32CgH+CgoCDgH6BgH6AgIaBf4CAgHOAgYGAfYCAgIB/fYCAg36GgIKAgICBgYKAgIGBgIF/hICAgYCFgYKBg4CAfX+Bf36AgICAgnl4gH+DgnmBgIGBgIF/f4WBfX2Af4B/gIF8gYOAgYF/f36Df4CA
f3yAgH2BiHx/gIGBg4CAgISBgYCBhoF9gH2AgYKAgIF/g4CAgHyIgICAe3+BgH6AgIB4gIB+hH96foCAgIF/gH6Af4F+eoJ+foCDgYCAf4CAgICAfoOBg4CAeYCBf3+AgIF/gYWFgIGBgoB8gIF/eYKBgH97gIF/
gH6Bf35/foF9gISAfX+Af32DgYGAgH9/hIB2gYFtgoB/gHyAgISGgH2EgYWAgH+DgX9+f4OTf4GBf4KDfX19f4KBgICAiH6AeH+BeoCDfX+AgIF9gICFgIB/goZ/gYCDg4GCf3qAfIVxfYB7gHqAgIF/fIGAgIWA
gIB8eYCAh45/hIOAf3uAh4CFgH+AfICBhYGDgIKAgYSAgIKBgIKJgHJ/f4GAfoB3foCAgYKBgICBf4B/gIB+foB/gIJ/gYSChICAgH6CgICAgIWDfoCDgIV/e4CBgIF+gICAgIJ9gn+Afnx9f4KAgYCAgIJ/gICB
gIB/fH6AfIGFfYCBgYGAhYCAgH9+eYCAgYCCgYR6gICDgIR/gH5+gIKAgIF/gIGBgYKAfYCCgICAgYOAgIR/gICAgH+AiIGCgIuAf4CAgIGAf4CAf4SBgH+Af4CAgIKAfn6Ag3+BgH+AgIGAfn2Afn9/g32AgH+D
foB8gICCgoCFfIB/fICAgIF9gIKJgH15g36Afn+AgIF/gIB8hYGAgHyAgn2Egn+AhYF9gICDg4GAhHyBgYCAfn59gX2HgIGAgIB+hoKDgoCBgYOCboCCgH6AgX9/hICAgICIfoOBfYGBgIKAgICBgIB/gH+AfYCA
gX6AeoGAf3t7gX1+hH+PgIB9gHyAf3+AfoCBfYB/gHSFfYGCf4CBhHaAgYCCgXd+gICCgn+BfYCAf36AgXmAf4CAgH+GgYCBf4GAf4CAgIKBgICAgIGAgoJ8fYWDhH9+gX17gH9+gYB9fnyCgISAgICAf4B+gH99
gIB/gH6IgYB/gH9+f3+AgX+AgICAgHx/fIJ/gIB7gICHgoCAgIJ/fIV9h4CBgICCgH99fXiBgIGCgYF3gICCgn+AgnuBg4KAfn5+foGEgIOEfIJ9f4CAiYCAgIOBgIJ/gIN9gIKDgH6Af4KAgoCCj4V8fn2AhYSA
fXyBfoOBf4GNgH5+foSGg4CAf4CBfoCAf4CBgICAgH2AfYCAgYmEgH9+gXiAgoF/gY5+fX+AfoGCgIB/e4J7gICEgYCCgX9/hIGBgoB/gH+AgYF+gIF7gYB+gYCDgH+AgICAfIOAgICEhYB9fICCgH6AgIB/gIB/
gIKAgIWBf31+f4CCgIV+gICAgIB2fnyAgH98fYF/gH6Bf32Ae4B+gIF+h4B/gYCAgH+BgHx/gIF7gICAgH2Afn+BfX+BgX6EgYGEg4B+f4B9gYF/gX+CgIGBgX+AgICBf4F+gIGCgICAf4CBhXuEg4B1gICAgICB
gH6Bf4GAgoCAf4CAgX9+gIOAen+BgX6AgYCAf4F/goB7gYCBgoGFgIGDf4CBeYJ+hICAgnmBf3t9gIGAhIGDf3yAhX99hYF/gIJ/gHuCgH5+gIKBf3+CgYGAf4CAf4OCgIJ/gIB6foB/f4B+gH99goGAg4KAgH9/
gH+Af35+foSIf36AgIB/hIWAgICCgYGAgIKBgICBf36BgYKAgIKAgICCgX+AgX+Df36BeICBg4CAeoCIgICFgICBfYCAh4CAe4J/gIB/en6Af3p+e35/f39/doCCfYZ/fYB9f3+Af4CCfH2Ag4F7gICAfICEgYCB
gXx9f4CCgIGAgIKAgYGCgIOFf4J4iX2Ag4R+hYGAf4CBgIGBgIGAgH6AfIOCfoCBgH+AfIB/gYCAgICBgICCe3+CgYF/gX99goB6f4CAgICAgIF+fICBgICChYCFe4B+gIF/g4B/fYCAgoyAgYB/f36Bf4B/f4F8
gH6Bf4GAgIB+e396gIF+gIB/gICAgIZ9f4KBgn2AgIKAgICBgYB8gIGAf4GBgIOChYCCgYCBfYGAfoJ/fYCAf4CAgoB+f4GBhIOAgIOBfoaBb4F+fIKAgICAgICDgICDgoN+gIKDhYB/gICBf397goKAgICCf4SA
g35+hIGAgH+CgIyAgoB/hIF9gYF8g4SAgYGAhoR+eH9/f4N/gn+Dg3+AgH6AgX6AgoB6gIGAgIB7gH99gYKCgIGHhYCEgICCgX+AgICBgHt/fYCBgIGDfX6BgIJ/gHWAgIWAe4F/g3+CgYCAgIGBgICAf4B+foWA
g4t8gX6AiYGBfoB/fX6AfoGFf4B/gH6AgH+BgICCfnyAgH+AgYV5goOAgIB6gICEf4Bzg39/gIJ6d4B8gH+AgIJ/gICBfoCEgH6BgIB9gX6DfoGCgHeGgICBf4CAgoB9gH6BgHt/f36BgH+Ag4CAgISAgIB8gX6A
f4CHgYB9gIB/gIB/e3yEfXqAfH+UgH+BgICEfoCAf4B/f3+CgH6CfoKDgISCgH+Cgn+BgH2AgYCAgoGAg4CChn+AgYGBgH6Af4KBfoKCfYKAgnmAg3+AgICAfX6Df4CAhIB0fYV/g4CBgIKAg4B+hn2AgIB/gYB+
gICAgH6Afn+AgIaAhoCDh4SBgH2Ef4B+gICAgXmBgX+AdH+Df3+AgoGHiIZ/gH+FhIGAgICBgH6Df4iDgYB/jYN+goCAgH5+gX+CgICCf397gX2Ag4GCf4J/foSEf4CCgoOIhH+Ae4CBgIGDg4OAgoZ/g31/gH2A
g35/f4F+gICAgICBf4F+fHx1gIB+gICAhX+Af4CDgIB/gIGAgIB+f31+gH+Af4F/f3+AgYB9hH6CgYV7gImBfYB+gIF9goKEf4CAgH+AgICAfH6BgIB/gICNgIF+gYKFgX6AgH6Bgn+Df4CBgX9/f36BgXx+gHiA
g4aCgIKCh4F/gH59gYCAgXx+gICDgIF/eoCAf4KAfniCfoB/f4F/f4N/gIR+foB8f4J/gIGCgIB+gICCf356gH2BgH6CeoCEgYB/f4KDf3mAgISAenuCfoV/gIGDfoB+fIGCg39/foKAgoGCf4F/gH2DgYF8f3+A
f4GAgYKAgHiAf4CAf4J/e4B9gICAhH+EfoB/gH6AfYGCgoB9goB9g4SAgICAf4CAf4CAf4N8f4SDgX6AhH6AgIKAgICHfoB+f4CDfYSAfoCAq4CAgIF/fYOBhn+AgIF+gIKAgH+AgICAgH19hYV+hYCCgH9+gH5+
gYOAgH+AgIOAf3+AgH2FgX1/hoCAfIJ7gH6AgICCgn2AgH2Af4CEgIGGfoB8hoSCgX6BgYCAfn6BgYB/f32AfoB/gX99gX5+e4KBfYCAgICCgIGBgX6Afn+AgoB+f3+AgIB+g4B7foGBf3qAgIB/f32Cf4KBgICC
joGAfn5/fnuAgHyCgX6Af3+AgIB8gYB+gYOAgH5/fICBf4B/f4B7gYB/gIGBfn2AfYJ/fIp/goCBgH+Af4GAgICCf3+BgX56f4N8gIF/f4CAc4WAgICEf4GBg4V1gICBgIiBfn+Bf3+AgIGAgoCCf4KAgICDgn6A
gn5/coCBf4F+gIB/gIB/gICAfYCAe32Af4KDgH+Afn6BgHuAgIGBgoN+gIOAgH+BfoCBgoGDgYGAgH2BgH57gH9+gIB/gH+AhX+AgH5+gYCBgH6Bg3+BgIGAgICCf35+f4aAfn5/gIGBe317gIF9gYCAhIOAgH9/
gH+EgIOBgoB0gIJ/fYGBiX2DgYN8gYOBfn+AgICAgX+Bg4B/foB/f32AhICAgICAfIKAfn1/f4CFgYB/gYaAgH6BgY2Ef4GCgX9+gIKDfoCAfId/gIF7eYCBf4KDhYKCgIGBgH6EgX9/gYCAgIB/gIB8gYF/gH6A
gH9/fXyCe4OAgIN/goB8f3+BgX99gIGAgIB/gICChYGBgYGAgH99gIB9hIKAfn9+gnx/gICAfH9+gYGAeYKAf4CAgYB+gImAgIKAgICBf4CAgYKDg36BgH+FgH6AgX1+gH+AgIKBfn+AgIJ/foCAgoCAf4CAfYV/
gISCf4F/gYKSfX6CgIGDfIGHf4GAgIKAgIKAhYSBfoF8gIGBgICCeoCAhICAf4B/gH+Bf4CBg4F+f4CAgH+AgZGAgoN/gYSFfoCBfoOBgoN/gHyAe4CAgICBf32AgIGFf3+DgICAgIOAgIODfICCfn6AgH+Af4CA
f4WAgoODgICAgICAgICAfIKAgIGAfX19fYB9gYCCfYGJgoWBf4CBgIKBgISBgH+BgX1/fn+AfH6AfoGAf3+BgYCCgH2CgIB/fIKAg36DkYeAgoB/fYGBgoKAiHuBgIF+gYCAgYB1f4B/hYCAgIN/g4Fzg32AgYGC
gIB/gYF/f4WAgICEgIOBgIGFgH6Dg4CBgICAgYGEgICAhW6Af4CAgIB5gIF/doCEgX9+gIJ+gYB+gX2AgIGAgHqEhoCAgYGAgICFgYCBfYCBgYKAf4OEgIB/gICAgoCAeICHhH6CfYCAf4CDf4CAgICCgIKGg39/
e397fYF/gIKAgICAf4WCgH5+gIB+g4B7gn+Af3+AgIGDeIB+gYCAfYCAgoJ/gYV+gH5+gHt8gICCgH9/hICFf4GBgYCGgICEgXqAdoSEh3+AgHOAgH6Bf4OAnn+BgH+Bg4CBgIB9f4KAgIJ+e4CCgIGAgIGAgYF+
gYeAfoKBg4CBgImAf4F+hICAgICAgICEgH58hICAf3t/goWAgH2AfoCAgICAfoCEgH6BfoGAfoB/gICAgICAfoB+gIGAhn+Bf4R8dYGAfoR/f4CAgoCAfn9/goCAgH+AgH99gICChIOEfn1/gYF/e4CAgH2AfIGA
fYB6gH6Cg4B+g4F6gICAf31/gIOChoSAfoOBgIF6gXx/gYR+foCAfoZ+f4F+gH+BgICBgIB9fnx9gYaAgoKBhICDfoB9g4B/gIB+gYWEf4CGfoCCgIKAfoF/gIKAgYWFgIGBgIKCfYKAhYGAgIOAgHx+gH+BgoCA
g3+CgIB/gIKCf36BgICAgoCAfoCDgoCAgICAgIGAgICAe35/gH98gICBgICBg4KDgoGAf36Cf4B+gICAgIOAfoCCgIB/goCBgYB/f4GAg4GCf4B9fX+AfoCEf4OCgHuAgH+Cf4CCgIF+gX9/goGEioSBgICKf4KB
gIJ+gnSAfoCAf4CJfn5/fYGAgX5+foCBgIOAgoCBg36Af3uAf4CHgYKCgoCBf4GBe4B+g3yBfYCAgoCCgX5+hoF/f41/gYCBgn9/fIV9gHd/gICAfX6BgICFen+Cg3x/iIKAgoCAhHuCf4KBgoB+gYSAgoCCgIKA
foN8hH9/gnqDgICCgoCBgH9/gHiAgn9/gH+Afn2Af32Agn+AgICAfn58foCAf3WBgH99gYCAfYGFhICBgIZ+gIGAf4CAgIOBgIOAfn2AgICBf32Cg4CBf4B+gICBgIB6gIF/foCAgH6BgICCgIF9foJ+gH+BfX18
gICBgICAfYCBgIF8goJ+gIJ/f3+BhoB/f4CAgoCAkX+Le4R8gn5+lH5+foCAg4CDf4GCgICAfYCEgIN9gH2Af4GAgYB/fYOAe4CBi4CCgIR9gIB/gIWDf4F/f4CAgH6EgIB/gICAg3x/fn5/gH+AgIB/f4CAgX+D
gYCAfn5/fYB8goGAgYB+gH+BgH+AgoCAgoCAf4mBgoGDf4KFgIN+fn2AfoCBgIGAf3+CgH+CgX6FgYKBgIGAgICCf4KEgICBgoF/gIKAgIJ+e4CBf4F5goCBf35/gICAfoKAh32Af4B+gICAgICKf4F+gICAg4B9
gX2GgX+LgnyBgYN+gH+AgIKBgICBhoB/gYCBfX59f4OAgXqAgIB/f4CDgYCAgYCCgoOAhIJ+gX2CdoB/gYCGfoB/g4F/fYCBeouBf3+DjYCBf4OBhIB/gICAgIB/gYCAgIGHgIB9fYOBgoGAgH2Cg4B+fYB/gX+A
gIB+gICAgYCAhYGAgYCHg4CBf3+AgYOBiICAhH6AgIGGhXuBgICBgX2GgYF+gYB9eIGAgIOBgIKBgHyCiHx+f6CDgH+Cfn+AfoB/hoB7gIGAgH2Bg4KCg39+gn1/gH5+gYB8fn6AhoOBfIOBeoCBf39/f4B+gH1/
hop/gIB+gYKBg3+AgH1/hYOAf36BgYB/fX+Ahnx+gHyAhICEgIF/e4GBgICAf3+Bg4eAg4CFgYB/f4GAf31/gIB9gH2CgICBgICDgIJ/gICAgoB/gIB9gX+Bf4F/f35/fIGAf4F9gICAf3mBgICAfn+Dc4B/goB7
gIJ/gH99f4B9gYCAgoB/f39+gICAgH2Afn+Ag3+AgH+BfYF8foGAgoCAg4GAgIB8foB+gX9/gH+Agn9/hYB5goF/gIB/gIGDgIB/gX5/gYGAgYN7gICAfoJ+gYCAgHmCgICAf4GBfIB+hIB+f4CDgYOAgIJ/eYCC
eoCBfoN6f4B9gYGBgIN/gICBfX6DhoB/foCAf4CAgIKAgIeIgIB8gYCAf4B9f4GAgH1/f4F9gICLf3x5gH6CfICFgoGBgH9/gH95gICBfoSBgoCAgX+AgH+AgoGAgHuAgH+BgICAgH6AgYF9f4OEgIJ/gICAgICC
gYCCgoB7goGAgYWAgIF/goCBgIGAiH6CgYWAgH5+gIF8eoV/goKAf3+Ag4CCgICAgoF/f3+BgICIfX1+goGCa4CAgYCAfYB/gHyBgICBg4h8gHJ/goR0fIN+iICBgoCAgICAgH2Bf4CAf4B/gH9+f36AgIF9gYF+
gH+CgH+EgYKEgICHf4GAf4CAeYCBgIF7gIKAfYB+gH9+f4CAgICAgH+Agn6Bf4CAgX+BgIB7eoCBf4GBfoGEfICAgIB+gIGGfoCAgICAe39/gH+EgIB/gICAhHaAgH6Agn+Bh4B/goOFgH6AgICCgYCAgoB+gHmA
gIKBgoJ9fYGAgYGCgIGAf4B/gYF8foOBg36AgYSFh4F+f4B/f4CBgH2GiYB+f4WAgYWAgIB5goGIgICAgH58gH2EgIB/fICAgHuDe4J+gIF+gIKAf4CAe4CAgoCFgH+Cfn9+gIB+e3+EgICAf4GAgIKAhIKBgoCF
gH6AgIB9f4CBf4CEgIWBgoCAgICBh4CAhX6BhICCgoF+fn2AgnOAgIB/foCBgIF9gISBgYGAhH9/eYOAgIWAgIB/gICAf3+AfIKAf4CAf36AhX6JeYCAgICAe4CAgH9/gYSAgH9+gIGAgXeAfYCDf36AgH9/gH6A
g4GAg3+AgICCgICBf4B/fn6Agn57goCAgH1/gH+AgH57gnl9gH6AgICBgYN9gIF/eoJ8f4B/f3yCeYCQgIB+gYKBgH+AgIOAgXuChIGFf4CBgH6CgH+AgHuAfoR5gIB9gH98gIKCgYGAfYOBgICAgICAgIKBgoJ/
gICCfn+Af4KAe4CCg4KAgoaDgIB8gIKAgH+EgI6EgICBgIB/f4GAgn+AgYGAgIJ+gIJ/fYCBgoCBgH+Ag316gH1/gH9/fnl/gHx+gX6CfoB/gIF9gYN9fYCAgISBfYGAfoF/gIB+iX9/fH+AgICEgIV+fn9/gXyJ
foGCf4CAgYJ/hoGCfoCAfICChIF9gICAgH19gX+DfX2AgIB/gHx/gId/eoB/goJ/fYF/gICAfn6CgX+AjIB/gYCBgICAgIB/gH+LgYB+gIKAfYCAgH2Cf32DgIB9foGAgIGAfIOAgIB/gIKCgIKAgIF+f4GBgH+B
e3+AeX9+goKEf35/hX6Af35/g317gH5/gH+Af4F/foV/gICBgYiAf36AgYCAfX6Ag4CAfYB/goCDf4B+g3yAfYGAgICDgoSBgoCAgoB+gH+BgIF/gICAgICAhXJ+gIB9gH+AhYF7f4B+gHuCgICAgHmCfYJ+fYN+
gYCAgYCAfn6DgIJ/gYGHgIB/gYCBf4CBgXt+gICAgYZ/gICGf36BgYR+goB/gn+BgICGf4KAfYB/gICAg4F+gIB+gIGAgYB/goCBf4OAf4GBgICAgn+AgICBf4F9foCGiIB/gHmAgH+Afn5+gYR+gIF+gYCAgIKA
gH98gIF/gX9/f4B9gICBgH+Bgn+Af36AfnqBgIKJg4CCf4GCfnt/gG94goCAfYCJgn17gICAgICCgYeEf399g4GAfoCAgH+Bf399eX+AgoOAgX2CgHd+f4B/boCAf4CEgICCg4CAgICCgIB/gIN+gH6HgIV/hIJ/
fn2BgX+DgoCBgHqAgH+BgIKEgoJ+gH9/gICDgYCAgn+AgX+AgoF+f3+AgIuDgW6BgoN+iICBfn+AfoGAgIN+gH+BgIKAgIGBgICBhH6AgYKAgoB/gICAgH+CfX+CdYCAgYB9gnmBgoJ/gX6AgIB/foCAgIGDgHuA
fIN3foCDf4KCf3+AgYF+gIF/f4CBgYCAgIGAg4CFf3+AfoB/gIJ/gIB9foCEgIF+gX6AgX6BgYSLf4B/gX+BgH+Afn+CgX+AgYCAg4CDf32Af4KAf4OAgICBgIB+gH2AgYCAhnuAgICAhI6BgH9/hIKBhYGAgoKD
i36BgXt+f4B/gIOAgX+AgYB/g4B8eYCBfoB/gIKAf4KGgYGBiH+EgH6BdH+CgHyBh4F/f4CCgIR/gYGAhIB/gYCDgIGAhICAf3yBf3+BgoB/goF8fn+AgoCAjICAg4GAgoOAhYCBgn9+f3+Af36Afn+Af4GBfYCA
fYB/gYGAeoKAf4B/gICEgH6Af4CAgYB9hYF5gIKCfoCBf4SAgYKAf39+gH6DgX5/gH9/g4R/gICAf4V/gIWCf4B/f3x/gYCAf3+BhYGDgIGAfYF+goCBf32AgYCDgoGAgIGBgICAfoCAfoOBfoCAf4SAeoF+hIOA
gH2EgIKBgoSCgIKDgIKEioCBfICAgIB+gIB5gYCAfoGBg4CBfIB+foCCgYGDfX2Agn6AgISAgYGCfn+AfoJ/fn5+gYCAfoCCgH6AgIB+gIGAhoCAgIOCinyCfn56gIKAfoCAgYB4hYCCfYJ2f4CCfoGBgIOAgYCD
gH2DhX6BgYF+gYB/gIKBgICAf4B+gIV9g36AhH+EgICDgH+CgICAgoB/gICCUIGAgn59fn+AgYSBg36BgH+Ad3yAgoWAhIJ/gH6Af5GBf4F8goGBgH5/gH+Ah35+gH+AgYKAfoCAhoB+hYCFfX94gH+AfYGChoSA
hIeBfIB/goCCgYGAj4CBgIGAgX+DgYCAgX5/gICAgIF/foCFgYGBf4CAf4R/gn+BgH9/gHl+gIF/gIKAgoF+e4SCgH6FfoOAfoGBgH5/gIB9f397fX6AfYCAgICAgICAgX2CgoCAgYOAgH2BgYCAgX5/gH1/gICA
gYCAgIB/f31/goCAgICAhYKAf4B/gICAg4F9gIaBg39/foKAfoF8gYSBgISAfoCCgIB/f4CAgIOBgIB8f36AhYCAgICCgIRvgIB/foaAgoSBgICAfoCAgICAfoJ8hH6BfH99foSAg353fX57gYCAgoGAgH6Be4CA
f4KCfoJ+gIWAfoF8g4iAf4CBgIJ/gH+Afn+AgIF/gX+CgHuFgIGBfYF/gYCAfYF+gIGEgYCAf4CAgYF+gXeFfYCBfn9/fYCAfoGDgH+AfYF/fX5+gIOEg4GCgIB/gH5/h4GBfoCCf4KCgIWAgYCAgIGAgICAgYiD
f4CAgH9+f4CBf4OAfYaDgYCAgIGCgYB/foCBgH6AfIB/gIB+gIOAgYSAgISAhYCEgIGAf3+Ee32BiIWAhIGAgYB9gIV9gH+AgICAjIGCfX+Bgn+Bf4eDgYOAgIF/foB/g39+fIOAgICAgn2AfXuBeIaAgIGAg4CA
gICGgH+Af4GAgICAgoB/fYB/en6AgH9+f4GAgIB/gYB+g36Ag4CDgoGAgH6AgYB/gICAfX2DgoBwgIWJgICAg4OAgoJ+gYOAgX2Ce4CAfICCf4CCeX+AfoB5hIR/f3+AgICAgn9+gIJ/gYCBgYGAgIGAg32AgICB
gICBgYB/gICCgH+CfX+AgIB+gISAf4B/gH99gICCf4GBgICAgICAgIKAfoCMgICBgIB8f3+Gg356goCAgXl+goF9fn2BgIB/gH6AgX2AgIN+gIB/fYB+g3+Cg3+AiIWAgH+AgYGBgHWCgH+AfICAgoV+gXyAfoGC
fYB8fYB/gIB/hIB7hn6BfoR/hIGAgYCAgIWAgoGBgn+Af3yBgoGFgICBgICBf35+gICAgYOBgICAf3x7gICAiICBgH99gIN+gICAf4CAgYCBg4CGgoSAfoB/gH9/gn5/gH+Af39/goCAgIB+gX9+gn99gIWAgIJ/
gIGAgoB/gIB+gIGAh4F/fn9/gIJ/fnqAg4CAf4KAgIB/en6BgIKAgYB/iICDf3+AgYCAgICBfoB+gYJ+f4CAgICBgoB+f4WAgICIgoWJfHuAf4CAgIGBhH6BgIWAgIV/gICEhIOAfoB+f3+BgX1+gYCCgIN+foN+
goOAgIGBgICEgIF9f4CAgICAgX59f4B+f4GAgH+CfIV/hH+Bf36BgYCBgICAeYGAfoCAgIF/gHyAgICFgICAf4CAhIR9f4CCf4GBgYB9gX5/gIOAf319gIJ+f4OAf4GFgYCBgoGAgIKAgoSFgYCAfYJ/fn+BgICA
gIKIgH1/foCAgICDgIJ+fYCDgIF+fYKAgH+AgX+Bf4t9gH+Ag4KBgIGBfoKAgICAfYeAgX9/gIKBfICCfoGBgIB+gICCg4iCe3d8goF/g36AoH9/gYKAgH+Ag358goB/iIGAgoCCgH+BgIKAgIGBgH+Ahn6Af4CC
hICAf3x/fn+BgIB8f4CAf32Af4CCgYCBf4CAgH+EgYODgn+CgYGBgIB/eYCAgIGAf4GAgXuAf39/gIGAgIB/gIKAf4Z8gIN/gIKCgIJ/eoJ8gHyBfYGBhHyAh31+foB+fn+Bf4CAgX2BgIB7gIB/e32CgIKBgX+B
fn+BhIOAgIF/f4B/gH9/fYCFfn6BgIF/gH9/gX+AgYB9bYGBhX+AgH+Af4GAgIF/gIN/f36Cf3mBf4GCfoGBf4CCf4B+gYB/gIGAfYB+fn+Af4B/foOBgoF/gH6AhoB+f39/gH+AfIB/iYCAfn2AgHx/goGBgYKC
foF2f4CAgICDgH2AgICCgICAgoGCgX95foB/gIaBgoCAgX6CgoGAgYB9gHyAgIR9foODf3+AgIB8gH+DgYKCfoJ9gICBgIJ/fX+Af35/gYCAg4CBgH99gYGBgoCDe4F/gIOAgIOAgoGBgICAfoKBfoCAgYCAgYF+
gICFgId5g36BeIKBgH+BgICAfoB/gYSEgH+CgHyAgYKAgIOAgYCCf4N+gIB/gHl/goB/gH+BfoCBf4WAgYB/gICBgYGBgYB+gH+Gf4GGf3yAgH6CgH5/f3+MgYV/gICCjIB9gIB/e3uAfoGCgIGDgICAfIKAfIJ4
g3+Cgn6Ag4B+gH+AgICAf39/fYF9gH6AgYCBf39/gIR/gn6Agn+CgYCBfoCAfn+BhoCAgIB9gICBfoCBkX99fYKEg3eBgX6AgX+AgoCCf4SAgoCAfYCBf36AgH+AgIB+gH6BgH6Af4F6gIGFgICAgIB/gYeBeYGB
foCAgn6AgoCAgIGAgoSBgX+AgIqCfYKAgICEgICBf3aDgX2Bf3+BhH5/goGBf4B/gX1+gH97gX5/gH6Df3+AgICBgH9/g399gH+AgH6Af39/goCAf4KAf3yAf4CCgICAgIB9foCAhIBwgIB+gH+Cf3iCgIWAgYF+
gIaBgHeBgH9/ioB/f4CBgYWAf4B+gX6AgYF8gICDgICIg3+AgYGAg4B+hoCAf4CAg4B+gn16foR/foCBfoCDgIV9fYF+gYCCgnt/f32AgYOAf4CAgICCgIB+gICCgH6Af3yCgIGAgX+Afn+BgX6BhX+AgIB9g4CA
gICAhHmAgoB+gHh+gYCAgH+Cfn9+fYF/g4SAgoGAgIF/f39+gIB/iX2CgIGAg4B/gn+EgX+CgYCAgIGChICBeICBfnt/foCGgYCBgICBgIB/foCCgYGAgHt+gIGBgn1+gH6Af4B/foB8gYGCfH6AhICAgYKAfoCG
gIOBf4B/gH6BeH2BfYCAgYSAfYSAgoB+gH15foF/foB+gICAhYGEiISAfIB7gX6BfX2CgIODgIN9gICAg4OBf36Bgn6AgX+HgYGDgH6CgIl/gYKAgYCAeIR/f4F9gH9+gIF/f4R/gIWBfoGDg36EfYB+gIV8gYCD
f4aCgIB+foSAfoB/gH9+f4CAgH9+goOBgIGAfn9+ioWBf4CAgYGCf4GAfX+Df4B+fYCCgIF+gH9/gICAdoCAgIB5gIKAgn2EgoB/gICAiIB/gG9/hn6DgICHgX6BhIB/hIKAgIR/foB+gIGBdoF8f4ODjn+AgIeA
gIB/gH58gICAeoOAgICDg4J9gICCf4GChn9/gIWBgYN/g4F/gYSEgIGAhIOAfnuAf4F9fId+g35/gX6CgIKBgX6BgYGBgoGBiYB/gYCAgHyBgIB/gH1/foOEgpOBgH+AfYGDgoF+fomDgHyAf4WAgIGAgYyAgICD
f4R7gICDe4WCkYJ/fn2AfoGCgoF9Zn97foCAgYSAfoKChYB/foCEeoCAgIF/gIF/foCDgnl9gHqAgXuCg36Ag4CBgICAgIB/hoSAg4CAgIWAhYCDgICAgICEgIKAgX+AgH+CgYGDgYB/goCAgniBgIB/fYKAgIKF
gH5+gIGAfoB/fICDgH6AgoaEf3+AgICCg32BhH6Ag4CAgYWAgoCAgIJ+f4N/e32AgX98hH9+goGAgH+CgISAgICAfHyAgoF/gn+CgIR/f4CAfn+DfoF+f32Bf4aDfYCBf3yAgIF8g4GDgIJ/gIGAgIKAgICBgoGB
foCAgXuAgIGAgYKBh3yAf3qBfoCAgIGAgYCAfIB/foCAgICBgYOCgIKBf4KHgICAf3qBg4GAgYCBg4B+gH+PgHuFhn+Gf4N/gYGAd4B/hGd6f4SCfoKBcH2Af4B/gH5+f36Af4CAgH6BgoGAgYeAgX+CgoCAeIKA
foB/f4GAgYGAgICAgIGAhYGAf4B/gIJ5foCAgYB+fYCAfn+Afn99h31+hICBdYJ/gICSfoB7gH+AgX+Bf4B5fIF/hIJ/gX6CfoCCg4CBf36AgICBgIGBf4GAf4F/gH+AfoKDgoWAgX+AgHGAg359f35/foKAfoCA
f4J/gH6FhoGAg4CAfX+AgIJ8fYOAgICAgoF9gHKAg39/gIGAe4B/gX+AhoB/gIJ9fYeBgH6BgIB6gYB/eIGAgIB7gICAf3qDfYSAdoB+gHx9gH5/f4CBgICAg4SAf4CAgoCBgH9/gHyAgH5rgIB/goCEfn6AgH5/
f4CAg4CKgICAgYJ/fYCAgHyAe4CAgoB+goCAgH+CgIB/gH+FgYCAgYCAf4CCgIB/fYOCgX+AfoCCgYCEf4B/hHp+fXx8gICBgHyAf4GBf3+BgICAgICDgICBgICAgYCAf4B/gYCBgH6CgHyCfoOBgIGHgXx/gYWC
gIOAf3+BgoCDg3+DfoN/f4CAe4GFfoN+gH9/gH2BgYCAhICBfoKAgoCAe397gH+AgH2AhICAgYF/gYB9gIGBgICAgoGBgH9/gYCBgoCDgISAgIKAf3+AgIB/gICEhYCBg4CBgH2BfX5+gYCAfYF/f4CFfoaDgIJ/
foCBf4CAf4CAgoF/goCCgYB/gHmCgIB+g4Z+gIB9gYSAgH+HgH+Af36AgIBxfn+AgIF+gIKEgoB9f4GAf39pf3+DgH+Af4GAhHuAg4CAf4Bygn9+gIR/gH19gIF9gISEgHeAgH99gIGAgn98g4N/gH+Eg4N9gICE
f4CFgIKAgH+AgX6AgIKBf4CAgYCAgX+Af4CCgICFe4B/gICAgICAf4CCgICFgoF/gH6AgICDgYB/f4CAgIF/f4CAfH9+gYB+gHp/f4CBeYB9foCAgH6BgoB9gICDgICCf4J+hYCAgICCgIWAgIB/gH+Dh4GAgH+B
g4aAgYKAgoB+gYCBf4CCgISAf3yAg4B+fn2AgHqAfoCAgHx/f3+Cf3+IgomAf4eCgH+DgYJ/gH6Ag4B/gIGAgIt/gICEfXp+g4CDgH+AgICAf4CAgICCfoCAgX52fYF/g4SCe31/gISAgIB/c4CAfoCBgICPgIWB
gIF/fn+AgXyAfn+BgH9+gH2DgH6Af4KAgHiBgIGEgH+AgICCgYCCgH+Af4B+hYB8f4CAgIGCgIB+fICCgH+AhIB/fn1+gIB+f4Bwgn+CgoGAgH6Be4KEgX6BeIGAe4B/gH6AhIGAgYCAgn+AfYB/gIKBgIKBgH+A
f31+gXyFf4B8gYWCgH+DgYJ8fYCBc4GEgIR9gIB+gnqGh4B/gICAgoF8gICBg3+CgIKAfW5/fn+AiIR9goOBgICCgICCgH98foCAgHqAgYGDgoKAgIJ+f3x/gICBgX2AgICCgICAf4B/f4KBhH+DgX5/gH9+foN8
g4B/foCAg4CKfYGAiHyBgYCAgICDfYJ9fYGAgICAgICAgIGAhICCgYCCf4SDf4B/gX6EgIGAgH9/gnuAgYCAgIF5gIJ/foCAf398gYCAgYWCf3qDgICCfX6Af36Afn+AeoCFfoJ8gIeCgYCBgIJ/gIGBgIOBgH2A
gIF+gYGAfYB8fYKAgH6BgHqAgXt/goGAfoGCgH+Efn+AfIGAgoV/gIN+goGAgICAdH+Cf359gH2BfoCBfoN6goaAgnp/goJ+gn+Af4GDgIiAgYCBhX+AfYCEg4CAgIF/f4N/gIF8foV7foCBgIGAgYB9gH95gIJ/
gICCgol+f4GAgYB9fnqAfoN9fYJ8foCJgn6BgH6Bf4KGg35/f3uEgoGCgYCAgIKFgoGAgISAgH+CgIB4gIGAfoB/f4B8gH18gIB/goJ+gniAfH+Af39/gICAfomDeYF7gYGAfn+CgISAgIJ+gICBfYSAfICDgHiB
f32CgIB9goJ+gIGCgH2Ae4KAgHyAgYCAf3h+f4CCgIGAgIF/g4WAgYCBe4OFf4B/gIKAfYOAf4J+gH+AgIGBgICAg4B/gISAgYGAgICEfoCBgH6DhoCAg4KBf4GAfXyAgYCAh4CAfXKAgICCgICAhHyAgnqIf4CB
fYSAg4GDgn6Ef4GCgICAgHyAgH9+gYB+gIZ/gIF9gYaBhYCCg4B+g4CAgYCAgH2HgIGCgH2CgoKAgG+Af4B+gYCBgHqAe4CCgIB/foF+f399eH2Bf4F/fIB5goCAgICBeYF/gXuAf3+DgIF7gIWQgIKAhIOAeYJ9
gX+Af31/gISEgIGBhIB/fYCAgIB+gIGAgYCAf4B+gH+Af3+AgIKAgYSAgICAgYCKfYuAf3+BhIN+gICAgnt+gYKAgIF/foB/gH+AfoKCgICBhYCAf4CBgIF+gICAgYCAgoB/gH2AgoJ8f3+Cf4B/gH6Bf3+BgH59
jIGAgX9/gIB+gIB/f3qAgIOAhIiBg4SEgoCAf4B/gIB/foCHf4F+f4CAgoCAgn+AfICBgIGBgoCCgIB/gH6FgoCAh4CBfoSAfYCAgICEgIGAgH6AgX6AgoSCgYB5gn2Ag39/gIWDgH+BgICCfn6Ff4CAg3qBfX6D
foCAgoGDg3yAfn+Cf4GBgYB/gIKBhICHgICAhXmAgH+BgX9/gH6Cf4CCgIB/gH+AgH9/gH6AgH5/fYB+e4CJgoCAgH+Dgn6AfX+CgYCCgICAgnyAgoGBgYB/foF/hYCEh318gX+Af39+gHyAg3+AgICFgIOAfoB/
fn2Af4B/gX18foF+g4CAgYCBgYGAf4GAhYJ+f4CDgH2AgX6Cg39+gYCDgIOCf36AgoV7eHx+f4GGgH+BgXR/f36BgICAiXyBgICCg4CBgYGBf3uAhoCAgICCgX9+goGAgH2EgXd6gICAgn+EgIF/gIB/goCDf4CA
hIGCgH+AgIB+f4F/hYJ7fXmAgIOAf4CAgICBf36BgICAhYKBgICAfoCAgn2AgYCBfoCAgH9+gn+AgICBhIGBf4uAgH+Agn2EgICAg4KAf4KAf4GBgICEfoF9fX6AgHqDhoCAhn9/gYSAfoKAgICAfoCAgX1+gIJ7
goGAgYCDgICAgICCgICBgoF+f31/gH+Cf3uBgH+AgX+AgX+BgIGCgHaAf32DfoF/f3+BgICCgnqBgH+Bf4CAf4CAgIB+g4OKfIJ+goGEf4Z/g4CBgX2Cf31/iX+JgH9/f4CCgICBhH2Agn2AgIGAf4CAgoBtgYB9
gICAgIF/gH9/gH+AfoODgJqBg31/hIGAgICVgYSAfoR9fICCgH+BiIB/gICAf4CAgn+DgYJ/fIB+gYyBgH5/gICAgIGMg3+AgYGAgn9/goV9hIKBhYCAg4J/fICGgHp9gH+AgYN/hICAgISAgoCBgYGBf32BgICA
goF+g3+Afn6BeX9+foKBfoB/eH6AgYCAg4GBgX+BhYCAgIB/g4B8gX6CgH6BfoB/gYGAgIKAgYOAgH+BgYOCf4CDgIGAgYB+g4F5i4B/gH6Aen6BgIGAgIOAgX+CgICEgYGBgYOAgICCg39+foCBf4GEgIB/gH9/
gIR/gYJ/gIGAhH+CgH+AfoGAgIKAgoF/cX+Ef318iIF/foCCfoF/gH2Af4qCgICAfoCAe4CBgHuAgIOAfn2Cf4KBgYB9gnmAgYKAgICAfoByg4CDgYCAgH2DfoB9f4CCgYCBgYKEgICBgICAgX+AfIGAgoGBfn9+
hIN9gICAgH2AgIGAf36AgYOAgH+BgoaBgX+Bd4B/gHyAgICGgYB/gIGBgICAgICBeoGBgICBgIB+gH+Ae4F7e4F/g4GCfoKDgICAg3iDhICAfn5+gH6AgIB9gH98gICBfIOBgICBgoGDf4R8hX+Ag36Bf4OAfoCB
gH+BgH2AgH+AgH6CgIKBgIB/gXyBf4CCgYB+gX+Ae3aBe3+AfoWAgICGgIB/gYCAgX9/f4CAfYCAgYCAgICAf4KBhoJ/foCAf4B+goCBf39/f4GAgH+AgX6Dg3+CgICFf4CAgHuAgIGCfYCCgIKCf4B7gICAgIKA
f4F3fnV/hH9/gX99gYB5gIOAf4B+gH+KgYCAgIF8f3x/gH9+f35+goCBgX2Ag4N8gIB+foB8gIB+f39/gHd+gIB9goWDhXyCfYKAeoN+gIB/f4CAgoR5gICCf35/gn9+gIGBf4uAgIN/gYCAgYCAfoOBgIF4fIB/
foF+gH1/gX+Aen5+gIN6eoJ+gICAgX6AfoR8hIGAgoCAgH9/gICAgoCDgIR/h3uAgICBfn6BgICCgoCBfoKAiH6AgH+EeX+AgoGDf3+Bgn6AgoB/gH9+fn+BgIWBgoCAfICBgYCAfoB7gIF5gYCAgYKAf4B/gX+E
hYGAgH6OhIB8goSAgIqAh4B+gH+Bgn+ChYCBfoCFf4OAgICAg4N/gH6AgICRgICEfnuBgH2AhICAf4CBfYSAeH5/gYCAgYB+f36Ag4F8gIR/f4CAg4CAhIF9hIB/g4B/g4F/g32BgICBf4B8f4GAf4GBg3uAf3+D
gYB+gH9/gH2BfoCBf4CAioOBgH+FgYKEgoaBgISBgH9+f4GAgH+Gfn9+foB/hIJ8gIGEe3+AgIB9gH6AgH6AgIGBe4V/gHmBlYCCgYCEgX2CgoGFgoKCgn5+gIF8goOCgIB/goCGgXyIgHt/gICAhICAgIF/f4GA
fIOCfoSDfoB6fn+AhH98gICAi4B/fn6AgH2Ag4CAgIGAgYN+foF/gH99foGAgICBfoCBgH6DfoCBgoB/hn2AgX5/fn5/fn+Bf4CBgH+AhIGBgICAgIB+gIF/f4KAf4CDhn6AgX+Bg4B+gICCgIJ+foqJgH5/e39+
gIB/g4WAfnqAgn+Bf4CHgIGDgnx/mIB+goF9gH+AfoGBgIGAgIN4hn+CgIGFfoCBgIR+gHyDgn5+gYB/goGBf4CBgH6Bgn9/gICAgYGEgYaAhH+CgICAgX+AgYCBgICAfn6BfYCAf35/gYCAgICAf4B/gH+AhYGA
foF4gIF+gYKEgYCDg4GAgIN/gYCBgX+AfoKBgICAgHqAhHiAfYODgIF/f4KAgIB+eoCDgoGBg36BhoCBg4B9f39+gH+AgICAf36AgICCgoB8gIKAmX99g3t+e4KAfX+BgICBgX6CgoB+hICHgIB+gHuDgIKBgIB/
f4KDgICAgH+AgHOEfoB9g4GAfYGCf4GBfoCAgH+Cf4B7gICAeoB/hH2Af4B6f4WCf4CBf4CAgHiAgYCAgoCAgH6Rf3+AgYGBgIKBf4CFfoCBf4GDgYCBgICAgHyBgIOAgYGAgX+AgIB/gYB/hHx8gICJgIGDgH5+
foCAfIF4gICCfIKGgoB/gGuCgYF/f4J8eoJ/f4CEgICAgIGCgIF/f4OBgoCBf39/foCChYOAgoCAgYp/fYB8gYCBgH+BgH2BfoCBgYF+f4GAgIGBgIBygICAf36AfYCBgIF9gIF/foODf3yBgICAiYGCgoB/gn2A
f4B/f4V9gYB+gIWDgICHfnOAgIqAgHyBgIGAgICAg4CAgn6AfoCChHqFgn+DgIGCf4OAgICAfIB9gX+Bg4J+f36Bgn9/gICEgICAgn+Af4B/f3+CgICBgYCFgYCBgn2DfoCBgn2AgIaCgIKCh4CEf4B+gn9+eoaC
f4KEgICAgH6BgIGAdoJ/gH1+fn6Cg3+AgYGAhIF+fIGAgYCAgICAf4J+gICCgX6BfYGBin6Bfn9/f36AgIN6gYCAhICBgYGBgX6Af4B/foOAfXZ+f4CFgYOBgoGAgXuBgYF4g4B/gICBhIOAgYCBg32Af4KAgICA
g4B/gH+AgIGAfYGCgH6BgIF6fYCAgYF/g4CDgIF/goCGfX+Af4CBgYGAgICAgIB9gICAgoCAgH+AgICHgICCfoCAgYB9gIF+gHx/f3qBfoqAgnx+gIKAgIF/hIGBf4KAgIB/goN/gIJ/gnx/gHuAhoKCf4CCgYB+
gIB+gX9/gICAgX6EgYF9gISAgYCAgYF7gH6EgH52e357gH9/eX+AhX6BgIF/gX9/goWCf4SCgIB/foCBgH6BgIGAgH5/gH+AgH+Bf4GCgIiAgH6Ae4CBf4CAgIB+gH9/f3+AhIKAfn17gIJ/gIKAgIOBgoGAgH58
gYJ9gYCBfoKAgYCAgH6EiIB+gIKEg39/hICAfYCAgX19fX6BgYZ/gIGAfn9+fIJ/g4KCgIKBfYKAgH9/foKAe4B8fYB+f4GAgH9/gYF/gH+BgIWAgn+AgYKAfYB/f4B/gIB+eX+Df4CAgICDgICDfYKAgIKAfX5+
hIOAf4KAgIGQgYCBgIB/bX+AgH+AhIB6goGFfoCBgH+AhICAgH6BgoWAgYB8fYB5dn6Af4GCgYmDg3+AgoN/gH59fIGBgICAgH9/gHh+gIKAgXqBgH2BgH+AhIKAfoCEf4Z/gYB3gICBgX5/gYJ+f4CBgH2BfoGA
f3h/gH5+fYCAgHyAgIB+e36AhIGAgIB/fYF+e3+AgoB8gYF+gH+CgICCgoB+gIODf4GEgIGBfoF/foGAgYCAgICBgH6AgH+Afn6CgICEgn+BgIGEgHqAgIGAgICAfYB/gICBgYB+gIR/fn+AfX5+gIB/gX5/fICB
goGCgH6Af4KDgICAf4CBf3p9gICAgYOBfX+BgIF+f4B9gIGAgIGAgoGAi4F+gIB7e4CAeoCAf4CAgIF+fnyBgoCAf39+gIF/f4aBfoaBgIGAgIF+goGDgYV/g3+Ah4CAhYCAf4B9gIOBfIeAgIGBfIKAgICGgIR/
gICAgoGAgn+AgICAfYCDfoCAf4CAgIGBgYCBgICAgIN/gYF9gICBf4KAg3+Cfn+Ag4GBf4CAgICFgH2Bf359gX6Af4CAfYR9gICAgYCBgH+BfYGDhn6BgH5/foKAhn+BgoB9gIR/hIGEgIV+hICAgIF/gH6AgIN8
gIJ+gn2GgoCBgICAgIGBf3+DgYB9gH+CgH2AhIGJf4CGeoGAgH9/gIF+gIR/hIF/gYCAgH+Ahn+AgYCAgoCGgIB/g32BgICAeICAgICDgYCAf3+CgH56gX6Afnt/fn58gYCAgICDgIN+f4GAf4B/e3+AgoGBf4KC
gICAgH2AgIB7foB9fH1/gICAf3qAgIeAf32BgIOAfX+BgIN9gYCAgIB+gIB/gICFgICAf4GAfX6Af4KBgYCAf36DgX9/fYCAf4CFfoF9f4J/goCBfoJ7fXyBgH9/gKGBgIJ/gH9/fn+CgYCAfICAi4GEgoF9gYKA
gIB9gIGBf4CCg4aAgYV+goKAen1+gIGAf4CAhXx/hH+Bf4B+gICCf4CAgYB+e4CBgYN6goCBfYp/gICDgYB/gYCAgX57gIWEg4CAfoCBgIB/fnp6gH5/hnuCgYOAeoJ9gYV+gICAfnuAf3+BgIKBi4J/gnp/f4CA
f36AhXyAgIGAg31/gHZ/hYB/fn2AgIF/gYB+f4CAgIGAfX+AgICAgIV/fICAf4KHf4GAgYF+gX9+fn9/f4CAf36Af4WDg4B8f4SCgIF+gYWBgnl9gYB+gHiBgICAf4J/foB9iIF/gYCCfYCAgJF/gICDgH+BgIGA
lYCAfoaCgIGAgH9/gH+BgIGKg358gX+AdYCAf4ZugIGAgICAgICPgYF/gIB/hIKBgIB/hHuBh4CBe4R/gYF/gHt/gICBgYCBgICAgICAgIB/f4B/gYF9foCBgYSBfX6BgYF+e4CAfYCAgIOFgoCAfn6CgIKAgIB6
hIGAfnyHf4F8gIGAgH9+gHuBgX2Agn9+fn+AfYR+f4GDf4CCgICAgICBgYGAgYCAgXp/foZ+gYB/fX6AgYGDf3+AgoSEgICAgHyAhX9/gYB+fH6BgYCAgH56goCAgH2Ag3+Bf4GBgIB8goCAfoCBg4KAgH5/hIKE
f4N+gIB/gIKIgYGAgYGAgX+Af4CDgICDg4CCgYJ8f4WDf3+Af4aAfoGCgYGEgH+AgIOAeICDgHx/fYCAfYGAiIB9gH+BfoKBgIN7gIGBhIB/fYGAhIOAgIGBgICAgH9+gH9/fnl9gYCAh3+AgICBgYCCgIF+gH+C
gH9/gYCAfYB/g36BgICAgYCCgYCBf4B8f4CAgIGAh4CDgoKAfYCAf36Bf4h/gH5+gICCfoCBf4F/iICAgICAgICAf4B/f4F+gn9/f39/f3+AgYKAfn+AhYGCfoGCgIB+gnyChYCCgoF+gIF+eISBhIB2gIB7gH97
goKAgIB/fn9+gICEf4CAf4GBfXyBhH6AgH+AgX1+foB9eoB8gICCgH+Ah3+Ag4CAgIF+gYGAf4F+gX+AeoCCf3WBf4B/gH6Bf3+AgICBhoJ/gH5/f3x/gH+EgH5+gIF+f4CAgYGDfoF/fX+Af4J9gIOAhYB/fH+A
gICAf4KBg4B5gXyAgHyAgH+AgIN7fn+AhoCAgICBgIGCfn6BgYB4f36DgoCAgIB+gX+DgIF8gICAgYN+f4B/gYJ8gIJ9gICAgICAgH9/gICDfYCAgH97gIGAfoCAgIB4gH+BgIKBhICDgIF7f4B9f4OAfoCAfoJ5
gYCBgYB9g4GCe36AfYWCgIKAfYKAf3x/fYCAf3+AgHyAgoOCfYCAgICBgH6BgoN+foB/gYCCf4SbgIF/f4CBf4F+gIB7e3p9f3+CgX+AgX6BhnuBfn2CgIB/gn6CgYCDf4GAf4GAf4CAgoCBg4CAhoKDgIJ/gIF7
fIWAgYCAgICDgH58gH+ChoiAgX+Bf4KBgH+Af397nYJ2f3yAgIKCgIKAfYCAgoCCgIJ+fIGAjXyAgICCgYCAgICBgH99fn2AgIGAhn+Af4B8foCBgIB/gICCgn+AgIGBe31+gYOBfYCBgX+BgoCAgHx8gH6Eg4CB
gISDgX6AgIp9f4CAf39/gYCEiIB+gICEgICAgH+EfoF/f4CAf36CgICDgIF/gHt8hYCAgIN8f4B9gYCAf4CAgHyBgIGBgYCBgH+Af39/goCDgIN/fH6ZfoB/goCAfoB/gH+AgICBgoSAf4GDf4CAfoJ8foCCgX6D
goCAgH+BgX2AgYGChICAgX+Bgn96gH+Gfn2CgIKCgH56gICBgX98goB/fICAfICBgXmAgIF/hnyDgYOCf4GCgXyAgICBf4R/gIN/f4N/fIJ/g4CAf39+f4CAgoCAiICBhH+AgoF6gIODgoKAfH96gIF/gIJ+gIJ/
goCBf3+Ag4B8fXuDgYB/gIKAgHl8fIN/goCCg39/gIB7gn9/gHyAgIB+fn18hnyAgX9+foCAf4CDhICEgH5/gIKCgH+AgIKEgH+AfnyGgICAe3yAgHuAfICBgYGDgYOAhICBgH+CgH9/gICAgICDhn6DgIKCf4uB
gYGEfYOAf4F/gYCAcoCAfoCAgIGAgIGAgX+CgIF9foOAfoGBf4B9g4OBhICAd3+BgICAfICBkoCAgIGBgHyAgIJ/gYKAgH6CfYF8gH+CgIF9fX5+f4GAgICAhIGAh4WAgoB8gYB/gYCAfH9+gH6AgYKGgIB/gIGB
fn+Af4B/f4F+gHx9f4B/gIKAg36BgoCAgIOCioCAgIB9goCAgIGCfYB/hXaAgYiDfn6Af4GAf4CEfoOBgICGgImGgIOBgISAgHt+gICBf4CCgIB+gYCGf4CBf4CAjn6Ae4CAh4CAf4CAgH97gIGAgn5/gIOAgH+A
gX+Ae4CAgIB/gICAfX6AgYB+g4GAgoh/foB/f4KAgX+Bg4CBgICAkH1+hICDgYCAgoB/gIB+gIB9gIF+foGAgXSAgIGAg358gH+CioGCgIOBf35/gXt9gIWCf4GAfoCAgICBfoaAdoB/foN/foB9fYB/gYCAfIB+
f3qAf4CBfYCDgX+AgoCDhIGAg39+gXZ+foCChICAgXZ/gIKAgn1/gICBg4KAgIGBgIB+gIOAf4OEgG+AgIB/gYOAf4OAeoB/gnyEgICEfoCAgIGDf4CAhH9/gIGCfHyAfoCBgnSAgX+KgIF/gIB/gYSAgYCAgIGA
gIGAhIN/gIh/g4OHgIB+gYGBf4B/gYCCgISCgIB9foF7gYGAgICAgIGBgYCAgYCBgIGAgIB7gH9/gYB8gH6BgIGAgIB/fYCDgYCBiIFtgH54f4SCgIB/eH6Bh4GAgoCDfISBgYCAfn9+gIJ/foCBgICAgYGAgoJ8
gX6BgIB/f4CAfoCDgIGAgoCAgH59gH+CgIB8f39+goB/gYyCf4GAf4CAf36Cg4GCgH+AfoB/goB+gX9+foB/goB+eoB/f4CBgH6Eg4F/fH6Bf4CBiYB9gH2BgX+AgIN8gYJ9gIN+gX+AgH+CgYB7gYB8f4CDhYCD
foCGgIB8hICAgH58fn9/gICBeoCAfoCAdYCBgIF6g4CBgH+AgICAgHqAfn+Af3x9fnqBgIGBe4B/gICBfYF+g4GBiYB+gIB/gn2Af4CAf4CAgICAgIB7gIB+gIOAg35/hIiBfId+foB8foCBgX6Af3+AgYGCgICB
gIGBfIB/f4J8gH9/gIZ+g3eAfYCBfn9/gYCAf4CAgICAhICAfICBfoB9goKCfH2BfYB/f4CAdYGCg4CAgIN+gH99hn2Be4KBgYGCgX9/gICBf4F8gH2CfYCFgH2AgICHfn6Afn97gYSBgoCChX6Bf4CEgIF9gIB/
gH+AgHyDgH6Af4CBgH+CgH+Ag4CFgISCgICAgISAgYCBgH+DgX+Af4KAgIGAg4OAgIGBgIF/gYCCf4B+d4B+gH99gICAe4OAgYKAfnqAfYCAgoOAfYGBf4h+int/f4CBgYF/e4B8gH95gIB/gH6CgH+AgIB/gH+B
fHqKf4aBg3p0gIB+gYOAgYGBf4WAgIGBgIN/gnmGf4OBgYSAgH2AgIB/hICCfn98gIB+goCAf3uAgH+AgYN/gnp/gH97gIJ7g3+FfoOCgIB+gIGBgHl8foB+f3+BgYCAe4B+gYGAgICBg4CAg4CAfYF+gIF+gHOC
gHyBgIB/gH5/gH+Cfn6EgYCAgIB9gH+Af4B/f3+AgX6AfoCAfox9f4KCgYOEgn6JgYKFf3Z+gIOCgXx/foCAgX17foB+gYGBgIJ9iYKFgYCAg4F/gICAgn99gIF8fYOAgIOCf36AgIJ/gYCDf4CAf4CBgYB/foGA
fn6BgICBgH99f3+Ae3qAe36AgIF+hH+AgIN+gH9+gn+Af4F9f4R+gIeBiomAf4B8f4CAfn6AgH+AgX2BfniCgIGAgICAgIB/gIKAfoGAgIGAgn+CeH6Qg39+gYGEgIN9f4CCgH+Ef36DgICAfXl/foCBioCAf3+A
gIGBgIOBgIKBgYCBen59gICAg4iBgYCGgICAgICCgIeEgIN7gH59foV/i4F6g36AgH+DgH9+gIGAgIOAg4CBgYF+fn5+gIGAfoCBgX+AfYB/hX+BgICCgIiBf3+AeoCBgHyCfIB+foCCgH59g32Af399fnx/gYCB
foCBe4KEgYB+gIGDf4CAfIB/f4GAfH+CgX+AgICAgHyBf4B/fH+AgYKDfoJ/f3+Ae397hX+AgYGBfH9+gICAgIB9gIB/gICBgIB/gIGAf4CAgH+Bgnx9gICFi4CCgH1+foCAhH6AhICDgIGAhoCAgoB/gH+BgI1/
iYCAgYCAf4ODgn6AgoB/hICBgIB+gIGMgICCfoaEfoCDg4GAg4CBgH6AgICAgICAeHt+gIB5gX+HgIOBf32AgH+Bgn9+g4F+gXx9gIGBgICFgIF/f39+gI2AhYF/eoSAgH+ChIF/f3x/gH5/fX18gICAgYKAgIiA
gIJ/f4R+g4OCgIGHgH+AgYKBeoCCgIF/gYOBin+AgH9/foBxgIR/gXqAgIGBgIOCgICFgICAf39+g4SAgIGGgICEfoZ/gIGAfX59gYCAgIOCgYCDhYWAhIB+gICBf357gICBg36BgH+Bf4J/fn9+fIKBgH97gICA
gHyAgoB5gICEgIB2gIB9f4B5h4CAfoKAgYKAgICAf4F+fn6CgYCAf4GBfn+Dg353f4KCgIWBgYGAfn1zf4KAgnyBgIGAgH+AgYCAgX2BgoB/en+CfoGBfoCDgYCBgYCBg4GCgH9/f4CAf3+AgIGCgIF9gICCh4B/
gICBgICAe4CAgICHfoGDf4B+f3+Af36BgYSAf4CCcoF+gICCgn5/gIB+gn+AgIGBgH+AgIJ/gIB/goOCgICBf4CAf4J3gYCDgIB/fICAgYGBgICCg4CBgIKAgH6Ag4N/fYCBfn9/fYKBg4J/hH+AgYCBgoCAgX+B
gIKAe4CAgYB9fYGAgICAgIB+gIF/gICBgoCAgYCBgIyAg4CAlH+SgH+CgYWBg4GAgIGAf32BfX+AgoCAgIaCgH9+f4CAgH+CfoB2foB7foCBgH6AgYSCgIB9f4CBgIJ+gH+AgIF/f4J8gICCgIZ/gH5+goaAgIF9
gYF/gYCBfoCBgX9+f4CDhICAgoCCgoGAgYCAgIF6f3uAfYCAgn+AgICAgIaCg4B+gICAf4KIgICBgICCg4KAfYWCgX9/fnl+f4CAgICAgIB/gIOEgIKEgIGAfoOAgX+DhHyBf4CBgIJ1f3+AfoCCgIF+goKCgICA
fnOAfX55foCIgIGBgYR+fYCAfoCAf4GCgISBgICAfYF+f4CCfoB7gYCAgYOCfX+AgIOAfn2Bg4GAgoCBfn+GgX2DgoeAgISCgH+EhX2AfYCFgYGEgH2AgIGAgICAgX9/gICAfoCAgYKCg4CAf4aChI2AgYKAgIKA
gX99gIB/hIB9gYCAgICAgICAfoSEgIN+gYGDgH+Bf4B+gYCBf4CAfX1+joCCiX+BhYB+gICEfIF7gICBgIF9gH+Bf4GDhX2AgH6EgYB7fn6DgH+BfIJ/gHuAgH9/goCAgH5+gICBgIKAf39/jICEgn2AgYCEgICB
f4KFf4CAgX+BgoCCgICMkICAgn+BgICAgICAgYB8eoF/f4CCgYB/gHyAfoCDgoB6f4CAhYCAgIOAgISAgIaAgIB8gICDf4CCgH91g3qCgIV+gHyAgoOCg32AfHuAgYCCgYGAgICAgIB/gIGAfYeAgoJ/gIB+gIB+
fX98gYiBf357foCAgH97e4B+gIWAgX+Ag4B4f4GAfn6Af3uBf3+Bgn9/gYB/fnp+goCAgoCAfnuLgX+AgYBvgGuAgYGAgH6BhH1+gIGAgH6AgYKAgHp/gH+AeH+AgIKAgYGAgICAgn+AhYGDfoCBf4B9goCCf4B/
f3+AgIB+gH9/fn+EioCAgICAgIF/gH2EgYB/gYCAf4B7g4CAf3+AhYKBgYGBgIOAf359f4GAgH6CgYOAhH91gYCAgIOAgH+AgYB6f4N/gICDgH+BgYGDf4B+gn+BgICChIGEgIB/f4N/gYCDgYCAfICBgICAfIGA
gIF4g4SAgn57gIB/goGAgICBg36BgIF8gICAgId+gIB/e4CAhYSBgH59hH+AgH+AgISAfYCAgYSAgX+BhoF/foCAfIN/f4GAgH+Af4CEf4eAgIKBgYCCgYWAgH+EfoCBgICBfoF/gICCf4B/gYB8gZKAgIB/gX6B
gIKAgH2CgIGAgYCCgIB9hoKAg3+CgIKAgICGgICJf4CAfoB+gIF/hH9/gICAf36Lf35/gH+Afn9/hIB8gYN7f4B+fH+AfoJ/gICAgn+CgYGAfYCAgIF+goB/f4aAfYCCf3qAgoGCd4GBgICIgH+AgoCAgIKAgIB9
goCAf4GFgHeAfYaBhoCCgX6Af4WBiX2AhH6AgYF/f3x/gICDfoGEfIF+g4GAf4B8gICDgICAgH+BgIGAgYKAgICAfYJ8fn2Dfn+Ag3qAgn2BgYB8gHyBgH6AgICBgYCAfICAgICAhYCAgYCAf4GAgYB+gIB/fYSC
iIB+jYCEfX+BgYCAgIB+gICBfoCAf36Bg4B+f2GFhH+GgYeBgICAg4KBf4B/e3+AfHl/gICBhH9/gYCAf4GMhX+Dg398gICBhYCOf3+AfX6Bh4CAgICBgoJ/f4CAfYKCg4KCgYCJgoB9fYCAhn+EgH59foB/gHyA
gH+Bhn98gH+CgIF8gYB9gX9/gICAf4qAgH9/gYGDgH5/f4eAf4KDfICFfYB/eoGDgYWAfoCAgIB/fX+Af4F8gICBgIGBi4CBgH+DgYB/f4CAgICCgH9+foF/fYB+foB8f36AfICAgH+AgICAgYCAf4OAi4CAf3t8
f4F/gX5/foB7hIKBf4CAgX+Af4B/gH+BgIWFf4F/gX+AgX9+f4J9gICFf4R+gICCgnyBgYGAg36AgHqBfIGAgYKAgIB+f4GAg4CBfIB9gIB/fnuAhH+AgH56goCAfICEf4GAgICAfYB+gIB9gX2AiICAfICAgICA
gIGAgH+AfoODf4CAgYSEgIGAgH+Af4CAgYGAgn+ChoGFgYCCfICCgYCCf4SAg4SDgoCCjoF8f3+Ag4GAgISAgH+AgYCAfYB+g4KAgICBgn2AgYGBg4OGgIB+goN+gICJfYGAf4CAfn+AiYF+gIGAgYCAgYB+gYCB
gH6Bf4B/gIKBgoF+hoWAgICBgH6CfYB+f4CDhYF/gICBe4CBgHuBg4CBfoB/f4B9gIGAf3eBf4KBgIB/gYKAgICAgISBfn2Cf4CAgX2AgIGCgoB/f36DgICAg32BgICCg4R/fIOAgIJ/f4OAf4B/g4R+f3+AgICB
gIGCgH9/foCAgYOAgHuBfoB/gn98gICBgIKAgICAf4GHgICBgHyBgIB+dYCAgoOAfoGBgH+DgYN/foCDf4B/gIJ/gYODhYCAgIGAgYGAf4CAgICAgYGAgICBgH2BgH98gIJ4f4CAgX9/f4CBgX6AhYJ6f4CAgH+A
gIt/hIB+gIB7gYCAgH6AgYJ9gYCEgIB/gICAf4B+gYOAf35/gYGEf4CBgH+AgH6Bf4CIgH+AgX97gIF+hH2EfoCBfoCAgIWCfoB+gIR/gXd/gICAg4B8hIV+gIB+gYF/gH2CgH9/gICAgIOChIB/gIB6gX5+gHyC
gICAfICCfoKAgX+AhX2AgIOCgIGNf4CCf4CAhH+AfYCAgIB/f4GAgICDfoGOgIGAgYGEgICAgYKDgYCBhIB+fn+GfoGBf4CAfoSAhIN/foF/foB/gH6AgICAf4CAgICBgH6AgICCgH+FgICAeYB4gH+BgICCe4GB
f4B7gIGBhIKAfICDf4CJgYl/gHx+gYCBfICBgIJ/g32AgH+FgHuAgYWLgX+EgIF8YYB8gYCMeYCAgX+BgIeAf3yCgICCf4CDf4B/gn2BfIWCgoB/goCAfn2AfH6FgH2Ago2BeYCAfYSAgIOBgIN+gIB/gIF9gIyA
gYCAfnyBgYGDf4B8gH+AgIKAgHx/gIOAgH16gH+BjH6CgICAg4CAgIJ+gICAfXyAgYOCgX6CgICCgH6Bgn+Af4F/f4GBgIGFg4J/g4GAgIqEgX+AgH+BiYCBf3yBgH6AgYCBgoF+gYGAdYGBg4CAgIB/gYJ+gH98
f3+CgJOFgICAgYGAgYGFgIB4gH+Cg39+gHyAhoGFf4F7gH6DgICAfIKAhYB9gICDg4CAgH2Af3+AgH98gYF/gYGAgXh7gIOJgIR/gICQf4CHgIB9gIB+gIB/foCAgIF9hIB+g3+BfYCDgIF/gH+CgH99e4CFf4B/
hIGCgXyAgX+CgICCgIJ9gH1/foCAgIGIgYB/gH+Af3yBb4J9fYB+gH9/gIF+f3yBgIKAgIB+gIGBgH9yg4KDgoGAfnSBgIB/e35+fYJ/gYGAgXuAg4B/goJ/gICCgn2GgYF+fnqAgIqAfXqBfoCAgoCAgICCgICA
gH+AhYGAf4F+gIGCf4OHgIF/gIaBf4GBgIB/gYGAf4F8f4CDgICAgH9+gIB/gYCCgoCEfoCAfoCCf4CCf35/f4CCgH99gH92gYOBgIN+foOAgIJ/gICBgIN3fH1+hoKAgn6Cf4OAfn+BgIB6gIGAgn5xhn+AgoCE
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
