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
  "made": "2bbf410d925d",
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
    [-14840, 0], [-8440, 155], [-5447, 216], [-5003, 236], [-4705, 254], [-4492, 274], [-4284, 297], [-4115, 323], [-3921, 354], [-3749, 395], [-3584, 444],
    [-3411, 510], [-3236, 593], [-3036, 716], [-2819, 874], [-2531, 1103], [-2225, 1389], [-1856, 1814], [-1444, 2356], [-1008, 2910], [-592, 3483],
    [-304, 3899], [-59, 4196], [123, 4387], [253, 4523], [361, 4625], [458, 4698], [546, 4765], [641, 4822], [739, 4875], [846, 4931], [963, 5014],
    [1132, 5160], [1492, 5607], [2596, 7306], [3930, 8780], [4540, 9280], [4934, 9495], [5323, 9621], [5728, 9699], [6325, 9761], [6675, 9785], [7536, 9809],
    [10391, 9844], [16791, 10000],
  ],
  "clauses": {
    "length": [0, -32, -19, -10, -3, 2, 13],
    "before": [[0, 39, 7], [0, -19, -51], [21, -35, -12]],
    "after": [[0, 26, 0], [0, -19, -70], [24, -8, -1]],
    "price": 58,
  },
  "kind_bias": [-1619, -1383],
  "mix": [
    155, 184, 191, 197, 200, 203, 206, 208, 211, 213, 216, 218, 221, 223, 225, 226, 228, 231, 232, 234, 236, 238, 239, 241, 243, 245, 247, 249, 251, 252, 254,
    257, 258, 260, 262, 264, 265, 267, 269, 272, 274, 276, 278, 280, 282, 284, 286, 288, 291, 294, 297, 300, 302, 305, 307, 309, 312, 315, 318, 320, 323, 327,
    329, 332, 335, 337, 341, 343, 347, 349, 354, 358, 361, 365, 369, 373, 376, 380, 386, 390, 395, 399, 404, 408, 412, 418, 424, 428, 433, 438, 444, 450, 456,
    463, 471, 477, 484, 490, 498, 502, 510, 517, 526, 532, 540, 548, 557, 567, 574, 583, 593, 604, 614, 627, 637, 649, 662, 674, 688, 700, 716, 727, 741, 753,
    765, 780, 799, 816, 829, 856, 875, 895, 918, 941, 964, 984, 1009, 1035, 1055, 1081, 1103, 1126, 1152, 1183, 1209, 1235, 1263, 1297, 1332, 1369, 1389, 1425,
    1468, 1505, 1539, 1578, 1617, 1670, 1719, 1767, 1815, 1862, 1910, 1963, 2011, 2066, 2136, 2190, 2247, 2296, 2356, 2399, 2459, 2507, 2551, 2606, 2668, 2734,
    2791, 2850, 2911, 2955, 3018, 3075, 3132, 3205, 3274, 3328, 3381, 3430, 3483, 3532, 3567, 3622, 3666, 3714, 3750, 3790, 3838, 3869, 3900, 3939, 3977, 4008,
    4035, 4073, 4093, 4121, 4147, 4178, 4197, 4222, 4243, 4260, 4282, 4303, 4322, 4337, 4354, 4372, 4387, 4402, 4413, 4427, 4441, 4454, 4471, 4483, 4496, 4509,
    4523, 4532, 4544, 4557, 4568, 4581, 4587, 4597, 4609, 4617, 4625, 4634, 4642, 4648, 4656, 4665, 4671, 4678, 4685, 4691, 4698, 4707, 4713, 4719, 4726, 4731,
    4740, 4746, 4752, 4759, 4765, 4772, 4777, 4784, 4788, 4794, 4800, 4805, 4810, 4815, 4822, 4826, 4832, 4839, 4842, 4846, 4852, 4858, 4864, 4869, 4875, 4880,
    4886, 4891, 4898, 4903, 4909, 4914, 4920, 4925, 4931, 4938, 4944, 4952, 4960, 4969, 4979, 4987, 4996, 5005, 5015, 5025, 5036, 5048, 5060, 5071, 5087, 5102,
    5119, 5139, 5160, 5185, 5209, 5237, 5286, 5320, 5363, 5420, 5467, 5533, 5607, 5695, 5834, 5916, 6054, 6229, 6408, 6623, 6811, 7006, 7306, 7507, 7743, 7937,
    8144, 8331, 8453, 8551, 8639, 8712, 8781, 8845, 8918, 8977, 9041, 9092, 9132, 9177, 9215, 9242, 9281, 9305, 9332, 9355, 9376, 9401, 9427, 9445, 9458, 9477,
    9495, 9510, 9528, 9543, 9555, 9566, 9577, 9590, 9600, 9613, 9622, 9630, 9639, 9646, 9654, 9665, 9672, 9677, 9684, 9692, 9699, 9706, 9712, 9719, 9725, 9731,
    9736, 9743, 9749, 9755, 9762, 9767, 9772, 9779, 9785, 9792, 9796, 9801, 9809, 9819, 9844,
  ],
};
const TABLE = `
KV59xSYq/Xp1V1se3fOsV/XXJnqHVfM98s9lW/MTPuOMvf7YfXdW6v7Xv5/rp9LVB9HWbPlLZV5fOY3nzz2LH/5yvc8urXn83Cv9+6PLWj93i2t4+ZDH/wAb9vN9Stn6V6De/v969fLys7U1ez4Oddk75UX/ouXk
OGXYOBb+fevJPmJod7l6NyVY7nX9k9H30vtNee1hdv/v5eIvjh7cm5Bn66jYDT+VT5/+fV38P1i/f9cun3+h1tma44KfTraGXO+nyd7954qnLHddVjFu0N9v/2OA+2Zzc2+0zbNtni/iOVfP3JX5xORaLCzxjsFx
6Qu9vMduq4Wtz/N/df2o+Fz502p3bfD/vxOjraf2d64LoGxN5Ig9nTXdtczjb5bHX32z+VC6/r94N0SYnsYz/s7q7uGR2bcxanHVc7/Pv5OxT9straGjzM8Zf/g3q/88aQGr6PXX5qMU3/ltf+vPNllL911+2dvG
5wzw1XeuVu/m548WuC32dLIs7ds8kWrvT7x3nvpte/fsCtKneRH/8h3tE1f9efOmuEtO6Q7X66at5l11XPoGzR/uJ0dr7MipNv+LDvP/O0+/LyRRprdX75hPy7Q7d6/4Zx+73Ar2qM4inke3iMf1zGZeTjs+1R2S
p1rq0OlXTujG9dvQuvuqvbV+tKofr72762G3evTLGBzMqfbfvb1v+udEG37b3oJ+YqJy1qnz36kZpxvMqtfVo09uJzt27f6u35U2zb/7u/R2427p138POz3trSiZ12Dr5jZd3zOrjy2A9f7brml183ROXy/0/b9m
u/D/R1a2+OrnvVYby9XR513+XeBeXf3SRsmw/E5UwDvWg0MX+/qh7d/THs/isWa+Llpurn7fcET+du9aEM89G7324/waz6NL76O9aZu/7ELVH1/kPuGXs+dN1wy+rFrb+cv1UP+9b6a+XhZ1d+fv1v+9//Lun2u0
3h4p4jR9PNzUPP2ZlXkYHjzPH3mmIjuQ++7dd0V4d6/bTP90rW/dtFb+uZ6f+Gc8cslX5d7jzeq931QPn0KRHJHx093HJsk7Z3356/6s/jDx3Fv+533x6+APqevv0up3Sh/2X2Wp6+iifE/h8/KVy//93X3+cf8J
8tafpOizNifh0KelfjXTOcarPu/f/S9DWAujub5V13U02hWpPE6z3/V1fNCkbOod/svrsFfnkZQ719y9vtK+VcJHRyPgTW93nYbje+tfrxVHXN8yWoRz39JZ8dnoSnfgO2db2aoYHuFft+Tlg8R3T0A5b911TfaO
hW06Hv0PlNuYP2kljTBbtFjlV6Ul2JPzn12Xp3Wv9P4B88K2L5lyekBpoe9Q/vdsIbp6vtT8eXtuRM737+VxtrtczfXgU/NYbOlpz/0+sx/Teby3PImTX/P+b4Ld45/r5823ENXdZkxEfA72H7GuFrzn7m3d49ew
t81Bn+0vfie23cn9/8276g0tLPUrfDvgGT11xdNfRZ5ut/Jqy/ccs9eJ87d9lTdnTDz9puW03WqODfzkLfvSp6sOT/6uXs53Z17k72pOTSi/+9ZO+7Whcv0Sfdl1nb67kj+l4Vz/8u+Q7h9a/+ouKVddh6Lr7p/P
sb11/pW+zabrS2zzzb2uTk/+QN95+/J+ed52zF+s+N34vnZu2vPPE9uZdMXg5GS7txPFf8ZUXB0v1vZM9Wm+dPvSLzWcKgP51OnBUy4t9fUt3u4+tKm1920fncTGGnOda/zJ7m4xVm8/f71AuOxvkP1mOz91lR7T
L6nWvuLk1450f997reR3c9RsubD3a/l42D8H96RsxYdO3zu39BVr5fvQ+m+Lqwn/9+G/r6bbu38eXt9yl/uurVuO3urfb/tw7KMSr3fPDDve9x00HiH2TX9Vc1jySpzuLCTrvG/3DjD8tf1+XiorXJs8/anjNR/P
A9/1k77u5/elZ8xP7k6hbsegKn76vlF3b/2zp6nKx3y//v0+dF7LgT8UYsrWTvboMXc15uonsaWz/fzmke3+ez+//x6pwnzVqQGGXpb9av7FWeAeJGUJ+sfS6D3aZn//1C1edeW3bzuux6CHV3k11Ua3Dqh2Rm6/
h/MMisaoSdd+/ybweftpoPSl82PRj7q9unVyvoAXU/4275t79T/9hdRkWc3uSYA2O1c5XvqX0r3uFJ3hv+ln7uV0m8Gegp/D9rxuaz6HOWTKX+ys3TVCNtNV37pNuvrtOFl87eOqib+1/W5z9zzb/dX9fHmmcnSh
9KX8m/s5vx5tX5Yvt9dp1e7e4x3AbmrS3+cz3Q17qJas90J8++z9yRLfqtokeBfQz7X577kOutnMC82d3gtqbco/nQH7Nr60c4T/cSi9O7P7z+HosPuIuuFCiX0qtr9Zd/q4P2r1yv2gLV1+c83fyqa0V40hYHtH
h927+Tp38nw/umZ98D/600ql2Zix72l/fojhzzt3b9/0sWU8E25N2/Pi1/d2nSN+I6S/MTd2cfH4/+fr7N1/vvSqXI93/yKT3/nqvSLXF+semq6WzdN3MU72P09rVv9buZ5uvvl2pVapetzvP587mRetsXRenu+5
L2qmUiPsvf6e3dryvDceyyDf+Oe62dQypdcvZ8rsvv/G/U/J3be3PRn1NDvsnps9/TOQe7e239qcotxdq27+LvKze9/Kf3ON/tGdSMAWo803G/3xdm2sThpJRX+fVP1fOC6b7M+MVbD78tg/cd1QbvdirJ7f/ilP
hhKd5foZX9L9ynyTva6ou3l6Jz3f6MXbLjv98lqbLvR3Id6KzTt7ShyX8z7PTTPg8np4T6h3lTPJ+omX0PGTZ7q5S/y4d//Nmfxu/utnnjtDd3LvDGf/+hH3+QkTe2eU1/g9d/dfWvs0zBGe6n+ehsfMqjMu9gUk
dyXI/U+nw42w77v1Q1om03DuxM9q3OWwedSO/ne7Ju1zy7zWPrm9+1Yb+fWNHr5ez5nxeEXyAuLa+5Y648cm2z2m/b2Hz31z3Hpf3TNC87ful1PfN5/5UiWp6/6a8h+O32ue4l23mbFcwV4gTd//15fSRx8PWfr3
1b7XMyZ0MJ98/orRd9k/nxpBoWeuCfk13P6fS2169IfcZPnPd9jn5uJnf/iWg56+9LZV7zVPmzO3s3d+z+7ar5cPtnn3YzFbN635Q7d/W2/8XPxZjPVvnNlZDy+u80F4unp7JqNnafQsKwcWVpRltfevrJYf7bEF
W3XX+i/D/z6nBgv/f9p77MvIbX5bLw9//vHdr2d3ZTB6QtvC5z/8023z85/8ne41s+lyfK+PtKzAet47Td9+9v+/P35jyibm5yqXfC+Xd/q9e2n9brYdXXaL96H2uaqMX/b9iC9QJ3O9Vftpmq+F3dC1ptH/Jat1
8bT9nd/3fT5bqrX7t7wc1VX5iLXa2/od5/7zeq/t3cd72kl9YfUf323UVat+7qt/XjH4ImOVxXUfqH/9asI3jyu9Qnc/Eoyj6vt4v19cP7/zmCxZPd8l7+CQXu3+M6j7J/9u2elvRp3XVyH3/LyrfVs6zXZdQerj
YWkXngOin7sdgeXB8nZ42L8nR/7+nXK/7qCKx3z+Miubfy/v/3+3f/Nnet/ubn9txdvt+kzuy4dPvfadEywsZB+j1zX/+ijCjoTv5PifpWrrYNYM9GctNC5/nRZt7plj+hmRuP3u57/nzs+37HT2ltlaqKezf/VX
B9ldqrzl/20eP3tm/63xijEp2+POk8iLenVImzvShB/gs/3FAdmbxrSvsxYvZek+GezOW/ze23+xTtmrjv9CH7z/6HzMF69TtVqWda7E9n3l3Vpb6+TPSo++hv88n8bgu77v3PY+EHGuzT5nvFvBcvtPu3uv9jR7
fuT+Z3cV4L+9v+b0bLTvu9y9zsP0bx121R9rur5H0Fe+3u28969fm207n+z+/FYrFSXJ3zoW+XbOrTd81WTXj/RvrUtsObdjT/e47b9Tj0//2rVa4xzet32aTPdK52IsLZZJwvoR1/X9fW19ppd582/2tkC7NMr7
R+/v7FSfhvr+uDeorczG3q7rM/P7fQnqbJW199vZ7t7j7k0n8tCje9afsfa+Xnks/JE2K97SW4Ilr6XXujgo+5t61GBy8sbb67Lt4PN79X1q90dUWMeVvFd/KHZ25I66ux/LromyVZJO4nh0WZtHF6x/beENP7ys
YW+pVmyz73c0lc9Ckk+b173Zrn9b/Lfd7v859ff0Q75+bH/UwfaH2pJZBboC95u1uEcNn2G85iq1TL5frF6YfR77PiCbevP/W/3rHi09EzvFnyfReq31/L7cxbWaG+XdKM/V7Zv2p3061+txFQH9GFwXum3v/6+X
hK3zF3uNele9nw6W/UFerDe69YmL/vXybqP7d8DSeU0h5Qu+/iIdJcsmP+7YWODer6S9XgknL57f44rFqrj5frnB3Fl7LTnmn5fhieV3Ta9U1V2+B+udjvb1m5vqZ78j7X2bldry7+TFrvr3XsduyXXnPMd7ux7q
b5fkR0JMLn9Mf7Ccf3n/lLxW2OYNs51ae/Ya8c9ptf+d48OSnP9p33a+tdPbRbHpyheZD0D/8M7uhsd/S3Viqt/K13oebOo/KvbEOaF36N01CZ+c7+0ZvtJfZNy9ohVpqH9X/v1jN3d/kvv3gvHv+4vjrz/zmd+o
/7kubzWHkx7kfihxn3vMxH9PWf63yv51LEu3/0ZPpe74yWe7+Olfc6tGg334/a0PknspfDt2y/GfTneiJ7r3PY/rWvx0b5sGG8X5009dq/7+XO8vqXkv67uolSVz/Gux83T68+monuXTVd+9W/W/4ftP58vrOyXt
Yxs39OoJPc0J5/b0Xyc/3vvp6++Uf5PS1xqt3vlOWUydEtPsoocopLe59vW00r8HH/2npkOQ33NAPQit7Pv/ti9b8MR8WmtmyETtQt2u09sv940XsaElef8m4bzNz5elZjZ5Hn/+a53dNLj6ej+bJ1J3uO03mGk2
vb1SYP/px7/yffBYP7bP3b519/o6OUqzD5p3rX2eUdZzzVO0e6YuR7u1JrMZ9PGumi7G9wci873UYdah/x4neC7d64tjJxr7/u6ufvcZ9ndf7vb+9dln/Xzpgsufd2jZd/vmn6VG+fZ///dn8b6C+nNb6kma2Cro
pdTw4eBCb7vOfSnse5sy69fvOQEfn8G7a/g1y8j+p64dr5lyl/tT0SmJXf3m9PBzU6VD3ddNYpo1K++tw3rbmXtyfg/9taUfuyh9rnEb/sNHrzv/9zfvixpX+q7tt/J4rvnHvPF/rLWe7BvsFxKybVOT9pu+Ikvo
p5e59b//uD+/6vWeLIL/+cjWv1dSs/DpinbG8vexXU5cCzm/xiPlvd3qF+U0c7GS63XgKuMrapmbn1/nSJ6rbzrlWfzRvH5zayUfk7rKNevjVX7qeYvW8eXKH0AWfGe6vhPHTWVVYqb3vlueOv6pm2ap9om9GP+r
6gcvm9edf8WxcfL6z/f+Ktw2bjOmEC+TZrspuzuf+f5LvFD/WTj/tZj4Tr+DNpOJhvvezNyBbduFHOZ7uevuJ29l0zN2v9v+X9Xd0pTn210hq58Z37jH1qdJ9jJytCC5jsVfP30dlKiN7KqNW3/1+U6bNx79TCg7
16LL/P7vP/LU5vwM3Oddv8/eK3SyuKaKOl3eR/12galbns3WoZU4d74r6u5KX/bf+nR+jyl9uFZ5W+k6TXV9tXt/At/3X5LDv87Z9/qfn2Hr9kdX33J0Er79VXxNk97SbcbP5//GK/Viqr3m/n7d9WTc/9Whdf3f
WBrUId/t8Z630/P/GyO9/sl2R7D/BP4fHO1y6s/2dOu1cvNuYffm7zb1xl9j829N58yjKE1Z+bFX9v9QpU2hqV/+04H+dl3XpX80sFifuj834Sl+Qx2seao/slGHrEPzl+JTFf+p70/3t29tr+OEqa3P8+N8+j6u
L37v/N3jwb+uPvG6Xb/MzWfY+D9M/Vr/qP/zxF7V27dFnW/F3y1mvc+D+NcWXPnm9LhHuh65bZ9KXO3Twi633zbaiZlX/qfbPiTNdPB3uURYR/T17aA07W+fvT59tabvW/nh3vquR+p9munfVOHyCt/YZvdP9zUe
dHzpcDWeX6ffye8H0bD99t4/0kWXPumVod7EfbKN7rvD9N/W7mrk9wW+C6+8X3f7+qfPi5/v0OsePQzXbfy1P/sX+1YI/ym6aznuHd5GuvMTmtlu597v5j+K1SOzGGnv6/9b/b8Uv/Fnu5sfqosPK/H3rPPVVpGv
DV97tfrGp/67vtvPc7pb8llzZz9ufKfkXD8fti6mC8dT/fheX13/6kCbOn+zZW+d1T1802nr95zx832sgg5bnGQv8t1aN3Mv1bZevy7sjpbPZ9+eb/an+epOn9k+lv5QuJ4JSrr31OnLyfT63lMOrVd9vGatz7c/
krec9SLvf1k7g1y29ZabcEa317r6ce1Hc+fzT3HX8+f/6r9y/d3PvBJR7ve64+vN7Ds/7/THSPx9zrzfdp6m6hnnsHt86Tv3E92S7/9a967mJ8u7aH8X5AVZEhH+sTO2Y7/3N/wPZecvPr7IIJydl/LP3w2bnX7F
u3Pa/wnCMtxb9EfXvYeX7X58mYJ07BUrgn3q54+KX/seuLi3f9qn/az583d2710O04c2/m+PvVS5h19j2db58uf4lTr1Lwy5P0D7e/zVbbg5L3ZV/yff3JjP95Jl3xrvr/4/3pXk007zzB4Od0W4ybFndUsdH7Uq
BvfvjlYvLJlL//jsSbr7V5jsNZX+ZDnumcNkXrp+B4Z4T+77vefzznDaRtbGbwF7+l/ZMkX81Hn3v91n8Ot1Nw5/rHmebIv30c7Nr84S1+SOLYC5+Pfz74uRJW9HziP2exttAts8kTgeYT8cxpo++Ffm9X43lfw6
2/wetTX7Xce6PwaDqor1u65iCPPPddZ2xtY3vsvYl5H1tXzaiV+V94z72HOmZHnh/Un3o37DT8vr+E3PPt1t8xVipO8J31W3pA095drHvc8O+D/zfZmG3VpmmOoUk3/5y15hx0WT35JHLh0pK4EHsbn6u5z03bTf
sTcrwyXPpjPMk4ds04tb38PXda/nqB6/vUqm8EZFxHjX+xfYq/j5d1LW+3uf+u1ZyM5UPWy7QKVb5ec/nmR4Vdr/zd7zsYWymsNver12yR85rQZ9T+H/Ku+/VtajrVa62uaVVsUub/aeCCnz2rm19uUr9/f3u1Zk
2B5ef7fu7nY3/bgLw6vrvf+KtQkO4684/J+fSvc62C2iF9rxbFFgZjd5uu+UiZVTOloZhq5OrrMDYa+Nrq6LLVv1wXvygvo/NLeTH0+9p9EeY//WOV/tvWmdcPiJftltvW1cmKt2LOfXJ+N3/+rPO8Z7v6w3hsNt
2QBDH8COLQIS0z/rDeT/6FA3KXTfnEP2nb34pODZSrFm+ms9fDs3Pu81cbpTamUNsKnmodv7J/e7/Vy6+l1f9WcxuO+eEupN50T6FfnTXpZGJPp4bVYruCO/+/RZ2euPWm/DY6zOkqz+wRf7ed4e1+DrkXI4p5k1
L8U9qkA+8s5uOPFn61MzSvRvO639Q/9z7jZOjn2DnFh88JCfUuY33rTL9d6j7/ZDhB29jTk/7weSDLa8dbpV3f0HHXX1KI99sLtZlxrFtdmtVG9bozxukx2f9v1/n3n/Q6y/V6fXfylPaPeDfr2IXFg//697Sr7d
8+asU7/6PVut6u7PlP3+vqjb/XQydvA++bDXZOhNFNza6XAi15n336db/3VXrk9d+5cgektYtIauNb9Z11ebfTV8bx3yN4Gg72qePemOqF+4/6BR4vzWfrU7V+WisZtS3P7v7tfNd/3KlTRX7T93zcOktUqLizjn
Xt3I+fuq9/1+3f1tNmVYvUly3Z8/v2f/VtWvvrzff9vKK8Tr20zZPm+K1id0LpztrBkG+8umFnpuidXS/5Y+Fq7zo5ZNe759gB++3nfPv1N82Fn9nl7195is7Mv+x9Wr6fmLOTGYonjdN7y3cv0x234O9cj/41ev
fx8fJwvSL3r29s57a43zPsnr/Dlsqff+9TdQ0SbplEfEnePGjQJsld1qeEFyX/avEyzoi36//76x51x/X8/m9/9BH7/Wj6tJ/ugJj1Tp98r+VuEsX6U9+afhylv/eVz2d/k5Y2UFbJh3gb5EuHP9P++63eegOV9n
r4sLe6v/zf7yJufV2I+5T49v+V9/Gp5WFWd9o5/ecaJ9zvG2kTf6I/shh7F/p77s5zyqLq0IwrD8H/OvOdX9DDY7Zh3lZuQZIH+w/+XnPQGh8fPx//3K0xVe3fudqfqZmSpn+f93MSyesGNuE/ZCKHnIf9lbT93z
8rzLqp9Yk3/ueUDrqbZYdffZfiZ1/Te/br28DfPvt9Qv/xIdzeL/Hwb8/98y+x7xrPuN7e3ve1W+2Pua9OTjC/u98+f6E9p2+fjT1MRKvl5v96H0+1b7rV/dpB71lU8/t7hxjFSr/+9H0LcvrZ5VWa/Xd5aw7OCG
yX+dtd9+/iFAD9z5z7R73mqvAtfjx9fygdH3f15UPLq0s8S6ST83ZF6bMz0bryS82XET0W+fPzTZcZ6/4nyv58M+us7/1u2X9twUtmOSfv1ommrz7L3xfei1bMP6obth7t7MchkfVW37/svMs9p98iv5lZ36l/ro
74/nCucyH7VN+P6+TLt58OP3rf6tPcyfiefXkL/R3KXcfQyQXeMzt6nu9Iuvmkxv3xmPifPv14q7PrODxZtG+fRmv6y9bOfn3ccTmQgxs08Jr304zdO5TfjHk+/URoyDpdSIkbxlG/69vuWhJlzzzMAvqe/r9Bkn
BjO5OvFb7S53/cHdB5LzuzPfsFK4WNWlDSNb32dDUR67m19P76PorexT9R9wS71MRfOtrN1yYvIqywt7/9u62oTBq32Nin+S53vWSWl/5SkPK6m39RXqmPf42f9TLPuLv2Xhd2CnTlW/vw5EHZ/x8Rj6NPK3Qd7u
sMXpvZb+R/HxK9fPkfN2WfOfa5vT/re5c5bs+W++80l6cfRS69rbcmd3eTmrDmkr7YoLlW7D5oXbPi//fYvepbEyePvQhuc8z4aakN8mr3BlMjxqm+ofm6671pvm+upvc3kw2UjSFX7SA77MSlRLj9X9iYn9SlbW
fTefr4/F1q/9d/70q/TQFvv7FP3HG/1sOmf11nF1zLJE9VfumLazPl/It67Ovy71fG9+E/ZoeVqCxaITJ34d4f7ef2L1ut3e9/y/MBXG5VN6xf/zp19t1n/ffvdLmm2vl3dPod2d/Ksf8PypZszV/+rim4kRrtf/
KBdVl/vErP3d0itQogJ6PmZmmNvL/7smK5WfQ1bIs/bZb3x7J+XA46Qj7p629R2qxfN5wzaNnukk1BHn9ruJan91WsuN9Ay/ueW5FJ4LbjX7Nb9zHY7iU8A6f8d5Wz8/WnhP9se0/07xrMYOpdy2xe/zru1LXfhx
vTN3/LGH2OxLKWN3748/92ftRsxS4tPiu/hl8xoPJhDjs59+krS2i/kX7m+SutfbvAac69P+q3m3ML0KfbW/9pdPwOtwc7+7dQFiXDcbJ7pzU8lc3n+fVDfHUZl1889388eXcTXNc1tWCd89t+eavOfNv63fHd/f
/ezKJGQ6V+5Dbzb5imyiuW0X+7n+qsXA7j2lnzuPJLsmM73NXCJ+f3sZb3N7T5QvcfnO3YffNq7rnv//ntC1eH93pVfJVwuy3PQjdRn4Rf7Mn8XdUpYJruu+b113/T23M0V0noFj8qr5mK7AsSOuVnx3rgvO+nw/
7U4HfxswZy03GGS/ss65f879xcD7BDq1J3yDX+PP7vXT9++58f+tvlcX87v2ZpqeY367/e53m+P21+cO163ZnNnPmC3XRyAafX3W/z98HpEftb5wan+WnhHrui+ymf/15A8VtPC/1guTN9aF3WbmfwZP5tOFBZV7
f9j7nNfdtqA7cf26dvV95d+7tfnxH9yOFzfeL68HjP3dfecHrNtj122dC+z06v3bBQd5P/pTf1/+/p39Xrb+uYw6N3+Pkdv27yl8kz6oVt2d922H+5e1bq+91aYmy/X4v/PveDp3izKsikiLdp/tvdna7zdf1+/d
LK3lQsZHP/sbf/VrDXj+TbMYtonvY5Y9/PWvXn9Hvn2tRbqR+CvKVJjKf7rRdc/7fqw33nTi/X6Fd2nwe5qFGbbo7NZyN1ZGcQN8gswfyK71Y3TrIsz/gvF6+rmTMamlMOsjODSt6Mu2Ef+f31gdV9vr9TXmPD55
v+/tu5r3rW6+VjPXsBdHdtTnl/vpezcl+fmTxG9rYDteeXA5V1bZ3T6Rdm/f7lOd7ez6/4TyVzsoMtL/hfJWV0PW/1FvKsqPsnu79nfnr+88+xHf70Grq7sl5D10iP+xSv+3H+sMfv9rdjkr+7w1fPer9b39ZhWN
2bjX7wrbzOrfl/+va3iu9xut+9YrLy9fv9e3Z4769rvmUr18NqyiltRJ/sm0E98Yu60X/f1tzKOme2OHe2ty9GzmnXcakv3i/uN6bu2TjbkbrVXt3zei+oXJz//Y6WrgB5duuj/Pend6vn9r6fv3+fGtu73tvYTf
hd/x/35G3Sv3JmXE/i62Km2mv6RoP0e8wbEWI4f+70+5t+efdyW+WVPu9XX2guz7yRF55WLtUWHzdL2He+zUZoia+2fem1qXXfz848/xOakrD1fl+h82OCvW78J1+un2ortksZ/tsTvmU1fpQLL62h73e/kialk3
+ot+LPv3tXrn+x5aoetC+FR9j63i7OfuRNYHO2zSXreIelxttG69B88q9Xiut3z85Ne/EfThWH5Z/4f+ao21zf+3N00Wn+YyjjL9PP48dWv3uPWr/u1bsu2OZ//1rAmdBVeE/JIv+syvrdt75mss7PSnwOrzPS5X
b14OmtXjxZl6a48fdwdsfTV3desqs4G2LrPtg07+tlYflv1/t+bmMlUPardMXvs6dp8hqx7KfLxb/br31jQQ/sdpfj25cSvqdzX6AZIHNfNPzjhWrXtjx/dvv7IngqwXwd7N+jb89+j2+jtpu3fb73Wu8fqXlPub
XL579Wvn2Mwee0hvfcYG21jofzuUrqj5zS3x5ZsFXSf6bo4pruu/ChMb3rrn9yx2fN2+fO/Dn1tn6/ZJ+rnd+ov6C3c23VMbi1T6+Nv/GthqsN3/3c5/7kX1Vt8Xbolsyy4+yejst7Tokp8+/td/t1//cf8Z/w6v
bNy3+1n3/6UvbM+n2jX8vR3nnOHd/0i7/dnZ77mvd/KbWSy87Fz79xM9Ulmn4l+GefWFWU+8X1g6Wm///3T1v+lDe+OT/3y3nU64e/1/9apX3krud/q3n5BGqL3Weiuyrc+l4Nzunz6R//+u88/zRh3mo55/Fptw
2Tw6ynHu7jFzfXpfCe76bJnR/k63ah7QDdrdnB6Gt2/Efl2z/BDaDztWuv/VW/38y76ssxLqEjr33PnuWeM4Rca+vni33Sq/f81EkV15UYN6WQ+/f3Uf/W8OotKzkMWbaF392V1u7XVyxf1NO+ndzX/135fuwSE5
2zrmpsWvkrSHbhI/XHrz3ztosXW0eHcj8s8l1loNcnqXu9j3MILvzX//bvuZoYs/bXyPvN+4Hf//3ZWXAoF9PiFvVz37k+eYq9/r106roKV/y87OX/tRZ6z+QRvDd9Bl8t+//kf8emE9nb1TU4yfnW56d78+gxr1
mrB6Sm/L9Qw78r/9WybeuFsept8Hnd37Lu7v/jX113x9XdqacvallYznQ/zZf/67M92PLXvysnwMoSutaEbD0anLTvSZfq3qnY9dzd0X5f+dGFp3PcbaielDW4a9qfaiW3kjTOXS//l5hqzr+60mCHQq9r7+N6Xd
fyuB+/dz+yKflLONBhofdsVtP1X7fuojzfrxbeuLVe3t8vu4s+f+2+/bQlcMGV6Gof/+lIspZ3k+vX3ppR99euSXx9LQ6UrJq/v9L3pvTYW3+476Bf4b1i17h/SRarHHXPk+nIt0UNSvzIosjert/299OEcd7Wo/
x33Xc05R46qrZqRnejM3wZoxEz/K8vWFdA7t90fXKure9YqkS3tMPahMll/7t8+44X3i5vxqsff4lgGb99/+bM49oP0E2fv0Nn+bfO80uRrg/+zMfXL2vPZ7qNsv5a3ku+rj91yKZ4YP9LfLt9afvv3WGqQ7i+b8
Xp84Z+IWtlyzy/fOu3jj1TXnqay9u1O/wv+vtOqvbc79g96jry2xV/y/ss36XV8c7s1E20u+fdQse847p2ll7022T9m7DUvry2v+h2G9RX02rUUUphrxvO+lO0edl75auaz2y22yvefJStmvx7Y/vXfXdjtv/upk
/o/7uWTZ/pvGG/+OG/zsE7DbI5WyvfdfbkXA6Qdu6ZSuUSvf75dR86/WG8d1Afa7ML3PcWPWR7g9na9sJof+s6fte6JHfbT+3MMCyud35Bq+91Nb33Rydt+2Pfd/3f/eb9c5r+bUZqaSLlLevq/tx/jNt48oh3w+
bt0kD7TYvhdmHHXrHv/r//2n5dq+9P2j2+uV7cPi8wEeR/MKGg3vO//K7zS9Zzc20yo+zV+DsaBliPnlsp+tDKVygeBwuoz9dlaF8FWs1Wb0f/5bUL25/Uscy1Bvnkf7Pq/a9zg9XN/vYJmlqh5evi6vjw0TC2r7
ml49/+/ztq6VVu5wttv7yGl/+kdrkvZ6tO//cPK8xfcTbFneeEfd6Ol1HQN//yV9w+H+Ps+ft5hInZoVceumLv7MYS+5f/+ZLtnay6+vD/fN+wraQETlb7cxPL4H6g+V+1yT89d7285e+b9y+bFhf/ap7friSOJ1
mL/r/LTkWvtHJ5p6Feit+2xZXG8dLK/41ueTuuavWOo837+6T7jbnv3kPfi7d7bXd7/Z5VO+hmyfs+Lqut3n+ztdzn0JTv/1xrw9vya8zJcvOd7b3euF61bv1Kub/na85P6CtPG2bv3/netVE7qK6yzso56r63kd
7E+bOu+5+XdW9T8y0WHU/eruu2mGbd2+oyxrE7jWut6f3OZverpwXA/p/R1zwzmyUo7m3vfX0sXYjuff0OR+jvr4WItVn5u52Zd1iP/2br/fpcN+7fkyv24efn3NmcqaXv+tmYz+C32OWOvL6/W9/T//b0H/Pv7L
zPDu51QcO5oXHHZ9nsewc17vPfS8ePIo7AZSojZjf67O27j3xQevH/vczaf/x/22t//ue6/+8Omd2KXj9dl57+N3zUth+beuP54703CPXLP36plO65e/H75PzMhr/85eXbXkJ7fGAu1+xJkT/OO/HuZ1v/r8EWLr
vf0vH+N5/eeXfZtvb4Hv6S4s49+ez13hr+v0/ado+rv5PK6vvJ3a76Htl2U7qI9XSnX8TrdvvnWvtPa1nKryr8eBL3uGuuN9Wf7z80c2Frn/ozCP2lCfH6/m5v++/Oco/9Xf1dX/u6Vy16nL8vXq5G7YL+rcfcY8
327rxb36M9xfEfN8T9zcXw6pp3UBR3vctu67d10v886GvxGl9+f3m734lDW7a/2I+P/622eRw9meoCqXOTm/rLvXOxt7O15qj/5/W/PtH8OHW9u7XaTzP9cl9+bqSb6b/60Fb/Hz/Y7txbndudonTJ3vvzTppFUN
JY1d36G39j37vo/Tbw+339yzD8DwZfxRr6F4ZzeNar1y/1L3oX58rvb9qej4XbN9hOdGQnvMcXV9UfaGe7wGiZ/i040bZPabvGve/n0Z+hPsP+j/IuDeYNgenB6M3gqVzpu+k5Wku4TZceqaF9G3nGa0p768XdPP
5b8vMWhf5tJi19W7znd6r3FNxZduQ706s/7iaT3Qf3hgotsYXmuXb5fslU86/3+u19tLivNWfH/R8ae/h+//H/+7fbThv8u7pGV2dhb/5H1+Q6Pfa/fra2aLPbeb1YnskHiNH+e17/ppM1LIzzP7+v9fLr/26vbJ
5hf89bWH90f/93/sDW7GeJ38GZTreJA1HdFb2jf1Vv4nw7aUU+7/ls593m1vE6sX2dpdzckt/fa+XhXnvmPctGvP8XpcP9vmfubqzS+9srv9/uq6vXEe8hR/3VqYvNZaCP5nv/0nS2zs2aN2K0t/I3/xNXevh6/u
6ZeHV1VkyZ97eit/tK7yeri9tW/aFfPna/TJ9ejqvj+LSvt/rO7W+2LK58v1/z7INyd14n/n9322L3jfq9t6R4f84+iffLV2Uxe3TmkA+BfNFue9SUeOv/kWLqfmI8f+liCULfO4ve33ktwz1sxufmc7Jn0QqfqT
11fu66/kMqqg7zoVJl12vR/ye+S1gaeztiR3q489aheoLE/0qYGv4j7yrpa0zl8sIyJq7h7cjZnHza39Np/9Xfva/hLeTqJd6HtqexXn+r8QbT7eAjVvnn89HzMW9Z4VQVzkh1OLvGMbVe/P7ry53uW18uGva98H
Oq8t+ofxu7crNlpzHr06HKP55u7tp8/BD7pufxETD6cf7/anpH7qaR917ib+HnryI3cfuXNd9nXXi3x/f57VXx/9Y9bo31YbcNqz6z8eMsvnvOXXn74/fI8KaepP//bqkur3vyb38+DZ607fpnTYP7mWsb/t8+2c
/2vmuhfnd/uSpEPXzzZL773oO0rx0Kvrw7zf8cUuzdYF9XbYPX//VQ0dsH/3+nWuc3gKfGb2fnfwv6A+5Ws5hWaSJb4nardNen4H1ut3z79X5e/zrT/j+2ouaO61R/qtcqN/uuvOh1yIiddfw1fy/Vz+s1bRfFh+
9Fr39VE1/fD9Npbv7GNT/h6W/r9bRcZrciUOocq/9MpRrU7eGexk1f9IPKlwh+94rP6r/fjj2fT6Kbe70fNXcg+Nvoiuwg+P93UdrPPvptu5I1EWn1e9V27pknr+nVjtX+548ZrPO/+9tPcyme+jKn3qUt00rXXV
e89mP1/W+nX/n9fm3Xvh/Q+9v92433Dlsn0n3sv+8f8l//83B/vC4vqTSePCbhwbO92vZl4c+v5bd3t9Nb9+LLx6DZ5368AT+TX7++nr95U14IwjjvHh7P+5+9/2tjH+1uoAZ++ZVuHXv7Lld0ff/HG+dub98ss+
vl2Hv3u8WY7487N4ZSkJT4An2/uqmc1dfXT997Kh/KPge567jn4Wmz/+7WycfB9MvdbvjZwN8ee4/9sW0dx5+2Z+hPfx6bpQIf6n7d2vPH5m63gvS9rlhX9fmv63jkC5i/nznPYZ/8qFaa6ZhhhjzXVd/5/ca9Pu
1/BUIUZof5wjPDhd29++b0MhjevFn3Nobe11+Ht/OU+HYgLOuK6qNdSzWSmlRubxil7Nb+pvgPRq3VvPl9XXa/4HFusX2H12WZdO9ZO4vX1Nrv//h8zzGzb/Nosv2WuufP8V4zdNtyZPLdbVzcu3T/XS5MtSOv+x
TesL7cb183FbPon6XPvRqD6D9afD8v4wxn/168rnbXbF+OtNhUuv9OGU9rd9/Mr6sJu7zlFvlTExnnDXYHAVPf8GSR54ZSh98XsdjjJ2KXOIv/6+yMch9Zd95T0w6pepW9MqsefuboZVf/OuC7VuzFnz9bJfXJ6z
f53X/fWbw/7Z792iSunWn789dfjPmZpO9Fv3bOc9P3e99uvEX0n5nZWlLmf62ftfxvJ+GLss8q/H/6YbRRuy3jp0/ox+nrv655XX2LV62O7o6H3/7czr9bP7+v/3ezoG//Zum3Xi1d43jRmT7OuNf9r+4Z/GGqk2
rMfzVvfjCa03G3O92v9vj1z9Z1929/XtLGF1H0/DjRG96BPV04378iNe/38a/nz97mJi/h2sv65753X0vn6jem41HbS2qf9/9jmv41Wejqu3opUmmTyPpcT1yk5eH/QN+nB1MqWywdgzt/2yFt9fUp15xG27zNGg
x/TR350U5jfYtcXzus4T5XHnT/n/8znWpurOnu7v7geKR/z/ufstc5k//uFefp9Wvt5aUVVzJY33Zt/LVYGL3zizpjS0PSqMU/iPf2X7KvjViv+i2C0f2CRrg2KH/a5TKfHkD9w6nGcaLf5tby1IuYuNCQFmfXmT
kb8/lk2Py/bFx+lLXNwra62Vyuru573Jmv/x9mpdb3ZLcJhvzlU/wMu/zVbW7ezvPsTYu17+5dT2emzAN8xJPI7oO//vjJCjsfP/GFF/gcPxtJ+7Nx3lvH/k6YyPJR7na7qoo6llc57L9zx0v7nPyQvZNG//4Q9m
Y/u4Vv5UVA7xJ1GO1uf7b8RqER1H6ej1Pq+7jm/yYut76lQ/jfm+6o/+PQ35pV/xfvM+tlp/zHrzE+yFW86He+X+ldPU3pTp7W6it766edv2/1y7cM3byweMfwX7Fto/3xinPvcnbsLFatm6+noJwU1bCVPPq+z5
JvPe5//d6ry2m//t6PTnvy9vM/yLf56Su13T8+JrTbBrx3fo9EmjwfBjw8+8XNXl2HIse9oFmgfD7XaGg+mH+1bvA/1epGd7PX/84HWK39/ZXu32jLonvnnZ5QO6/AN3Z2evcX6mU8/H2tBRf93+Ym19W9tvX4e8
t1619fPrv+fA2jK5ctXdt8jb3aEbPZ1Suk+1ePcew6DM6DStmY/ytdPd9Gu7tuh9UjrV/vYjQv1zO991FdztW5gXOJ+VM3Lqtf5bb8J+Z8vllSZPPbXJvZ3J/16U+9kk+u308ypWvvixr+3+3Vyo4lwrhzx2a4/Z
Rvdn/+fivy9z2RHdeNV1ZH9yfXTKxmX9VdntbPQP/bpfbXo+9NV/pmJMvez+f/r8Fu6v2nd+X//ff4qZZc9Dv2t0bN30r1JXE7+n6Yye2nXTve6kpCz+1uWP2lheg2v9g200emcl9exrm2XUPLQ0uUrRfbhv33ov
eSa8+vKt1ZftSPSqlLZUF1eMXNkf1TQiVqdNeG9/nH6rJXodWYvxZOvnc/G59kCkS8Jf5fafUtT7rLq7qZ/4XKREFOvHb69P+vxj/H2Hb1z8zf/OvjS/WQ3efnoev/1U/gj/elFDfWOfufUkwfxuv6beOC/lv2t3
Z37WeRc2XN37B29cL7n39pubHNsx/ynr2sfumWxSomK4WXO0SXVV+7/WkfbkfZrcU0j+v/338v2bh+R9Wvmq/8fm3k730ePV1ZzCV61FKFHJ2q9r3tG1z+jZr46HP33sZrUPUBTfX/9+XTpYvbQ3dk7vdm/mvpZz
/+X6t+ffDXLMWNL9PiEx02e/ZW+v67xjjyysZuqTSu16uPCxpe0WrvBzF+xr+y/dJf66qnNz3Duyg/l+GR6/MlfpSig973i+/T0b9e03e2yv5m3cBrti/jm+RXaJRcYcEl7WHhslOk8c04JNTbIIip/6M3SJwRvj
ly6oF+gNnkwCu/8ulpkaN8v0eo/L8rv7e1B9z8/66TqarottPZe/Tx/F+TFSh+fc+hXd9TFmnb9DjrBmh+KmYz8cfvVpLHqgPP90f797T9A5/eVX6V+TnmuP2wVZ3/07c3B3fat2Xs+mP85uEH/YP+5eYnGftT71
295e7+EOKmPVf27vUmFsvXVmlrtzh/bnaH1POt/Zt5yrbl1QfT1ZetWa8Nu4/binXV//w/+3l5x8fom/g3tjGuyce8bPRWPK/l/qe8WrqNPBwzuWT/jlGQPhkn9mn3svzAXMlzu6bkO1pd0/niz8N9+TIvsDyvsS
mH1xnNgczZkeP/pfvs6Blrd03fWVL0JZqtnAzMuj2AO/t6Pupt2P7y/5H5X+periZtmeOPL4l/Zo592zv+9QvcdSjPYRu/9+z/f4+hX+t3Sv/vy113b/2h+37V/ZT0Wi6/du5pHB9123Q+r4Oj5JtvmpWISCfz8w
XNM9yq4ev//q+L3bu7+DPf0rqs81Wn/b2N+8v3/37Wr0cf+/vMVv31Ejz9fqh9b1lstuTLkHxutq9i1x79ytxsE+8RVqS3sJ025/jf7+J7UCW3ddKu3DNBXx2NePrXhwKs1jvv3G/oRoSfPqwdf/HAq17X91Q+kD
vhM/7pm9yd/X0oVh+h7+Hpf4tb/8uwdffo/cfl4VNvd9bHPn34od0/h9xEr2ev1Vzavt3sTXf3orJwxuU98uvne+vlEfB6+FH1N9pe88eNbK9NzzT872ibZ/ur0o583JvV2nm/YkPn3nm/z5tq+TOXjrfvTrPDIo
q8pO3Zp04fkUfb43W+8Hb/feWmxvPPPKvp2f5q5v3eVbZF2DDs/FMeUV8fGHv7fKdbT6DvQ+JeMOEbu5+1662OG//tpd4xbGZu17jZVDCyb36ufHT94DV672C/sxzPGf76dmsZ36WuryFz2X05fFfG+p8NeOme5t
7Jvullfvvw8/PZ7O6+X+d7v9Rqp9/Nmj53N/50VLpP+7lydWSqzy8z7x1/pd898fFN+AR2A/nA/8Qpy/Xk384g1Lo/MumSxrQOk+b+s283/fTW2P72Lz/zklb6GOvr3Ywxyo1U/3lZ7oyz7hD/fVzNUxWOuXqi+f
f/OM/O9i5R44L5tVArI9cH6i8qp2431L1Xr94b1pHy7but8HxETd39Qz/0/O4Fv+sOdmgrysbveYjf6jvf3700X8Zf+O6nmVy/G7dk1vl1Po8gvFR3qVGuTP/e4amPY67++hFPS2X447lrbu+yPyAs/bkury7d2l
NtWa99ZJ+3+3tfY/j17bu45sT2cqyVV99qD+CyL57jnvyy2W6/4ffvz///JuL5IjDXywXQjv4yH+GaXX+n4g2Ofsv3n69pIZLapH9769n/X7mJtFdPtErV7ajy88+otfdw7zf+UffX2EvvevlX0tUs5fke9flEni
n2bOfX/hq1TXf5fFtpb/wS9NTfZT9pVdSwXreyifP3IS3E/UE/8/yYD6uNRO6d3bn6BRNn/lfF4m+ktzg6ih2gbVp6/+5MKno/vE/duBu7qDvGNPvCpbhW5tvaV//r/xQr+/7sIryH0jeXN5b0WblG97zn0sLNwI
/GSp9/ax+7+ft/FAc5Zgpo4193fkEqmtt0XHxT6Hmv/t6/63zvz+Z9pta1Y+aw1/7shRj/+ayUXivOnwPnuor5uMz0siO//1L16a7qbvU3/rMtPNX8vV57oqzfxr9yNqXd0ntD5/Lfvj/KoSbubn7drsklYIsZ5s
vrCpyKHMf0A736af28XynKDbv1rcuy/u2Z4//Iru5NHhl8v0if7mtLNK6qZf3eLY/n49pWUijv76a/1JnOZtMsv7z+Pt/vTr7eLd+0SyLuyo91/0nEc8c/5S/uBRW81TJ/sMBwH+/by8f/7EzvUz+v/yIytPncdL
/Ps2EEbEsC9526zt1/l7v8vfS51N9r/tWvbmt+Tfx2+K/RPLfnF6Na9ztitF5/fi2eiCCPln/rP+8WnJb0TSA99eT30swQbatb50963kkK+rO1/i/qN/r6b66965y6Jv6xz31YcOFV7b/zR/HnXr9a1trsZl0dPr
F7u2U7z+t+u9fvhm1vzDtPDfb9+VrYZHZjv7ew725l8Z4hWUmm1KvclxX+G6Kjyd7+f6mHY1dxRp666ln+f7dfl5PR39KlH9zUU/fk2m9vyz4blP8d1C9Z6Kj8Ud+fvbfbNM6+rPrKXLkONs8Nd2Ev4qyfdJ9Glb
ty7j/Tz3efvu9+/vc8Ao8LkrxWawWRcuW7vfY3r+YFT7XoW5Ge695rDuXL6/XW9jVJMf96Pm25ZtWCl/aFduv5eJ7bHd5rDNBjS2FneSotbvPGrvdjtb2v/wxn2ue5YG9ze/3T7O+XZO/QEt5A1aOpj8Xja/hHX/
nwoGmc/Cq3uh2Ir+//fvo7dr+vRrkBbHy5ioP/s95nyEchE9tn7TL3m/3m/v1Vz0O/feN/W26qU3Z1pX2eWSh0QU9csDsdEZ/+7wxPR87O3L28noz9UqlnYGxjmZPwJyTn1jflt/be8Xp96jGl4yZW42rp5zWcX+
VvTP1nG6UjygPo/GZkXU2x7n7fKOFtLPzrO9Kw37qLKF//v0u0X+P7Ye1f2/QfXJgLaeZUbmt7ruToHt9umf/269z32y97k+3Gffs8OzqkpN94+0lMiltV3L73BXi153/Z++ttiOrrCu8BBd8UfweO93++7/m3V3
+r63KbL3nG2qv9ls49zXk9p2JYJulNS+94L389TjQ7Rb7Wm5Sl85tHsGrQmtu+T/8P+dzim9Nkf/9j91V7h1chTgzICgGSgd938bEy23+F+xbJ4OG9df1E98+zfM7w/1f3IkXPf3e37cR/Hy+hrz/335ZEe+ePR4
pvk9975Fa/W9eq5/0eRev7r/83L09oojv9j4azv3tPv7t1Pd7ouv24ibDd7kvECsi4vlH9Nx2ZbnP53a/9Nle93tTwbtU3nv9//Ms1ceP/Fti+10PnxyzssVAjn6jn/ov6tIf/21h9T/kjn7339flfefH9J6Jduf
pKvM4yfo+BKLveo/+ee+J5mvOvWqUNvrdVl59henf3le3h+7DDf/8Y3yuvpf5mjeShmmt89Uvev3BTl96V6MN/Dbw++f+taucvScSXP19z39jnwvh/bweUX8p8my8eLykTHFdYOMzscQ2seJ9Xvn9/vjPuv55uEq
u/+eDG7/Vb+DbMe9xUqhO2/1mbz3tTWM9PU+3i+bgGc77cX136yNPqnuOJtXy5Tzns99+r63jc13fqXc9rv7vmsnX+nTn0ybuM+I9+pj36kmxvv/5KpeH3me7a6V8C5Hxtvo266+50vlu3Fc4v/TrtK6+/+H75fy
5duwXU9hcbrrl+bhOvjujPbfnn1i2/yYbB4DX7EuvMDm+U219VPzS5vTvz7uc30nKavkleD93QaPD+6uXB4n2mT9quj7B2ffmNyRbsfV7wqK7nNqM7iXS35fRv+puYSSgj+SrdaNb8ren+NtkRn0+6v+1fhzLYCf
X+f3L/PfT2tA7XZXgD4F0f+W4U+mDvDT3d2tvEf/X3/ffO4faXG9kVHM6JVnVDy46r8Tjnujz/l0JwOlfi+s+OubRl7JzR8Hie5t1zuWtt5e36V8LYH1648LlFF0O9/5gu8vzqRRZyb2Q0ScXsjlt6m2XvV3/wLZ
nun3P3Sc59OpFhZXXt8nnHaimBX9Xbde0PI7XJ77ec6T/Qr3PHPjt25xpTn6pmfb99b9gUuvncPtSnXlxj81u9bXbrv+1bPxYVnfxen/VG7690zfJrM/6c3vvdu91yeD7Nb+/xPlvcaVb/4p4DfMrJn2or13OVv3
rbiX7IeK/vmX6/sQ0vyXR3HdeXNweru6Xe/2r/WPT9Z1/w2m9Oxir9D58/Lb+6bhP7z5t8a8/rd3EFzI3jb1U/Z5b9Nb+8p/3O9t7AHrIugrxcVpMNEHZue+neLljkyXjnZOWa9ls8pt/kH4+u/oir9WMEn9p44v
TYXI/LfjsSz/9oB9VjxNfyibOlt2TZeXWPfu9aj9PP6mLSFWo7MYM1rbGMX0/d91xO+s5yKRd/W8V22L+7/e6kZ5bXbVD3NVjsXrbv33E8i71Tpp5pmIEx6ze93T5b2fa6QZ+U8758k8wCTaL53n808Z00TqFnnV
+bv5+fDfppzVfjY0c3OkuRH9c/H5cl7M4e+27I2+o33Yo+/HlbPUKC6s3R5oNzhGW5AR33YnuZnex58f865akbRfqV5bdvu7fi7DXFY1l72aCcwNy9mxH5HYrv6h39L2v3K4vtvl7/PU3bsvp7qPf/GUWvifR08u
Pitt6XtEpbuc624G67XC2NH/1Px/5S43Mfaonu3PBdwPLgfImEgDv5y62CtfRyRZ/6bzx77Zgf7nQ8Cfb+/3PK/Fa1si7arJnWvLkE1+/5DtwYY71HXu/Sq37yWf8G19v+39+7fcfQ6+ULZ/qOvv9qt7cN/u+deF
mQ3qb1+zV/1sxhG2v6xWdGVZeziKtNeJuU5Ri73DX+yt9b96G/Lu3Z9zzMPOye37c7/6+KXO9xJoy+JWi0a5qtv/o5aPq/3wMn3cll+n1e3bPyl+r17L342Ki+19oeL//mkht8havsSm70ovr3U9l0M8v23nnxe+
CD1bN3Ov6kDRM/7Mx47/9Vzq4ePqZPeN8witWtf99av0w92GaXf9imS0ncojttX67y59yKTOl3Hn3Y1dd5D/BL33M90qd/G8Hd9sfwrSWpdf3Od3fzEPm1fMbWXxY+sX234crffC3heJYXf7zdW9ap9/ZwKC++Kd
Yr+euo3lTe/W2//P2U3PdQSp5Zd03LW/vrbr/eVOJfvhKz9p66/dwAX9cZiST9yPqN/Jxr6+j//PLgqO/HUu67WUxPat3X9kse1sCX/t8SzVV2n8K/Xq4V+BsT/8FsZHHd1rT7as77/rtVub39/nNVdLL8ys9a4/
uq7lvJH/xIDPb1rDC7vXnqty+Zzjsyr7pIrPk/4VHdB/7k3W2f7M/2Pl1n7ib5vz//6Czb5sZ66nGfcmC3t7P3Rs+hfGueb8WlM+756Mr/7GfzI5fetxSMtdNza6PZn/Gm79nm7Kf0caI1GeBnyvuaHRbn9O83L7
vVHri+v/tx3X66+q5Tr523x+tx87P99eFs9f/qkXW857TUUj9ZuOvIGPTUldOffzL/C76/85n639nft8/V/zr2/f/Dbtd8j6EOv+B93+J9fQ96ded3u73l1ThJPd6ZHuX46T6O3XW/MO3+tS+XuvGrJuOx2Ut81l
7+4izO99kvYD3/po3+E9m2uPRhSzHj/s5b/P69w3VH//ugOywen+y27Y6MnM/J7DTG2nfB6+//b38fuEqxlrObuIs5+Hd+NaX238tbsS7Kx3X4O/q60uW3///P7r2v5tMy34/fvzyavrRuursH3GfebdENUW+/2e
v6Qe0NvFzAO99P2LY7pdTNzuMyZtfFo89eU1i5tLv96V369eLOF2SHWLVFdjXruj9nH9vb/Cevlz/pbKzofJ3ylsh1Yr49Czd/Tufhfhh27P2y577NP3Pk/aS3n16b1RN44Rs7rdda/um+9fwTv/e+FlrPalOx7G
1tTXL7Nc81te96U4q51/i78wbv8/NNCWSl/n4hcHuJquPd/7/P/rPyubHV1/ledppD6l0v4El6WW+qhh68tfuu2NV6ZJcoVeYdPFfarKjF8ukf1sLTbPj/PU7TfuM/84rz9u2+5ImeUKmu6d8t3XTKmzDm/3XNr6
d2b63tx+4BkaQJ5sdf7Xps3oL15BdDIPIsrqjf9Q1b1tp9gi627s01bHoFefpeUIWd97deV+td+R31Q1InzbhY97sXu+z3n32DY9n9Wkjee6m/P+H9/58ezrXfYTN2Oq7+f5+fUb0pDg6ix9Xo8nou+T7+Fb7Crn
3bxepf90eE9tVmIpwqU9/RH8Hn6e+Q7/ZL30UT9jVuuyH7lf/PNJ2W5dnH0azPLI/RnrPaTjbnWvNuji6HNBPl5r42R2EvvMvui9vvxem1yMJ++rWttruFLhrdG/JvzIXnPJ89887rTjdqfhTPcnFah+Vd0WEstA
b986bs8+cn5zs/HvlPm5741LF/o13YFbp31ygVbU/hxwHv9/9Eb7S7kTUrrx3XW6Z0ae+Rvrn0/fSNot6TP870/7uz4GyW86Xr943/8Wm+eUn+vazZ7u1/CoA89/eNNyHxr1W1b9hz5Lnp6V6/fr9UPKq/n+5Ppq
Kdpr15+OR1t69/vPa8emUjb5rLe/9oR+8n1xz+fep3+iv9lT/6tbx/thLrl9+t+/x3v7//D9LM/xePqn+p/kYe1yiAyXpPu2HZlX7nTD8/9jtwu3J3fZps+Oseoefl5bzd0XNIZ9NMv9t6h+s5m61LpmrcDpvyxZ
9YxdxrX7hrD7u/tH1GCL2v8tesbs2zOmTTkcS/K/U07ZrFO3r++zMHNt2XRlmQwUuZNT+e+3ZD8zfun6dXftW/fgxH89B1lz7B8Pfyf/e4Xc+9odl36Xr/TnV9+0ai12sv/P2PvRsfrTd0Oe3inoho0ubru3P2dr
83uo2+NjC6t4Defaj9vzPu/JXf/rf/HXKsvvWf93/LjW71x2sdM6k/P96/Zl5p/+2vwnva+761Pqc12PPTji/WFiq54cavrjy+7G/s9b7D3nrxes6CnJDRh6Z+/+5QE2k06t7lZ7asd/vvcRVP67tlru2c31v7+f
6n9L55htObomn5uudJ9y5M+E3aZ8eFPRvHz07L7L8t8b8RMfDuzTz97v6J+mNNed/r7J42Ti1nOt8vF88fdCEOeX/x4xVJ2cNN+rL/e73W9easH2ba+m+klG4XR/U/6Ldn+jxcdI82rZ6tW/znGm1Tt4+z1dr7G7
9V6G88I+h21e489HfJn+a1+qOmvlP2Z/2d/SPf9N7Sf2tQSWbEr7XkfdWVCjv90u/z9TR8ptEVt96q8p08p4fJ/l+vv+6/h4ij4xfWul0RF3PU57if3z2Sujsetl8q75JuopWZXo0DMOgvdxY+erayvwH6K+O+S/
l+liG9HKR8X73G/6lcf9Ra3e6n12v/mVO/Rbhzse6HWfUmdoi/6/PbKjq639K8EaEaQjyp1MP8K9zv+0pLX8cNXuf9b6H/zZzMe6+mW8gLlxB553N8/1r/NZqJ6+fxCPBa+/y0kHPq74b8eueKZFcqmT8vmDsvab
x/opPQ/+91osq9nP2cxvTpsv9zlPUilDSHpTIfnf596s9fyo7Y5r39fSfaePflwa/vzx3/mBctKjqZ/69bcjLLkvvxKwZNW0b/Hf3t/5f/UXSOWT7Hr/nv0Z337dlbvfd5f2KrRG/Yla62eCLM9dRupzPfFr8P0j
c4iWufyvUHbt/29E7j3VPfaAiOa2jbp0O93V2r5K70z5jgc/xv77+FX9Ww//732Gza48H4nuV8tOBmEF2Wv5x7j68tJflv712si6JJljdT5u+38fUMzVXn5Ctb8ubu7nclxHDE1+vHCx6L2id5ScOlfFySm7s33q
vaGiy/f+uUuna43qu2b1Z1z7I/vyRRDp6e7Vgf0d+UYN7+3W1/7X3RX7xHtXWyIDu35qI7v3nL/cmsrC/uQW1v4x7f7Fc6rLm/X8/dpIr7/3cScwI8tOePa2HeHvrs0clx5ebWnW9jf2L2Z1fye/fUPgbuXMlc2n
4Olvvaj+/0sj95VT/E4Lfd6yf936q+cnToQhNmRd209/NVf37cvn81L/vn+tNPVP/dnzN29APj/GDn5yGinrh71B/v5GntF2/qHGvTp7YF/P6mdX7OOA2mt3V16WRvx7sUvV7+LPWinRu/8eP7da/ZsyjFyEoWt6
1PpifpIcdqZ52l1f0ue3VbenpvV8yf/27hlu2zhFDsOTrx/lh0+D5hG/mvZPd298db+xx61fb8Pt5fvfcCP4Xb776Zrc+MYyo6vpU0l5r+/VvUr+CkzJeV9TRPlh0M8TXM/C2rqPs5Zrbv3+/Uk19ydO6qcT57WJ
avaepuvVj38n5uKsmdtumr+rb1qEq+1/B+U3ejjN/r/8t+u2+4/rfZnvxplj1sWPH7ERLMdO9/6t+G25f09+YvnuSOAm/u53veDsjnq/3es5DWnvvf9aistmnXtnV777X3fk3r+ncY7H9r8t9L7u28TDd2fsMBte
iahdp82d79b/v+2x7DL2L1T6b5P+1P9wQ8a//t53UfWeqyvV/ZKq1CVWjnR99Ujn3ngb+JnuuESZxdn9+r/7YxYxyzd12GKEE3A0Wn/OX6l3eozTSJuc54tswNShpsH56czDfJzWY/Gq7f+7l/F9/+2/zBeAjL57
+ftjzC/odPrn9ev43OKxHyaXfCQZ6/EjHiJo3/a7RyquuWueCHa9p335nevVpx1nE//5ndqtup5G//m896SxdfdXY2TdOWx5+X3f9dfDmKAfYyxvd33j+Xv/TMnVPy/q2vOGAPzzlT2kzzvJ9f5ReanHnu5+/H6m
l6zeRQXf3vccJhm2JviD92G/ezOff/qw/F493984h7au+K+Jbfqk3IsdRv7oXLfn85Yst+n7wcpbfpL8b3H1yq/vFvQl6brv9UXa6w6k8r8d5zL61rfs+t9nNu79vJwIhOc22RZ5LVfr5e3yVWi7mXP4977OG/96
Qfn4Mn6f9yf5Xr8X/3m11XvPUmuKqjLkF85b/Spbon0ejcqL8K/cza9pm9OQfbr8kZYwVe1PCkFHStK6T/BPh6+72Tu/58X/dfeiz5vlP+v3d3knc9Tn1yMufJ/fp7y/OHaK7L/5aqZYQ5mejBKOTKX2F1Xd162F
5+9Tlpbtzxb9i8/8kG2FFPhU0Tb9717n30b7U7PRX+nXvEq3MzrWcf9zD/cp5yf9z7aPs3s6c72/SxmLU9pehO/3s6/oxcdz1i17dzuupytF/VX8y1nzdjgf8NLT+r+Q/X7CePrtd4j03tzjXlV2VyVY7X8ft6x+
K8eYE1Uv/OPYNME69defs/u5srh/+7Uqpx1bh4Ay850d+G/evy/O7Nd98X5TyjKk/ievnTd/GmN+v6X9d27vv7OeyGb2Jb/2/smH+378LatHCWwl/qucD3lzH0Smp4W4nXrVL8/UY+2TuH+h23C63tN7N8N76CxD
fU5v1XSOsX0/mf35XVUzw+46VM7e4z84o/V2Eupkdd7dfzfuz++jtBZbMrb552jGy6eOI3gfeHnStVI773T7hOd6UUYt/YhzWSBHr/mMs/vhUl0x3nerrfXL47a5cbjpHPdS+iethT/XszzSuNmd3V9nuQ8V7D7j
LYe+dNQ06e1wFR6+exfjvXx+c3di+7UKr+s2U2av/xO/n2E6byZPuQ3Jmvs/OBk1arm/Wruk50r8uaa/YX3jTDUAvS35O9h079U8tD/+OTjt1FVff0LhKiZuPrf6TWn2dWhve31ca+/3lgznlKfsrsbEM1Y/Gbya
j+QXHQ/vtjMhgsz8ajN++f9b/+1b3YOSQdv+9x/dfwrjmUDzH3BJv56/b+2+7xmGR/L/v4n2G37/+v31t7keqtCvoniG5F+QkvJ6/+VwYNF9/b/fdfurXE5pX/3QWoM0u6whOX/Pbu9rsu4ZWjFbpsh5+DbJT+bP
TL9FOvurumujORvpNdF71tSfh/htG4k2bekd2N0K5d8d3yyzbUn29WZ7r9Z2a1/Za+dSrJrLa32jP77i3Kn8iXNKMfX3BbNvPtffLaf+TX/1cMr+zf+nqfrQjTP6L8WGvp/7wfbblSOtXuK5v7SyezeX2VOz+uCW
8d+J0LvsZ2yiNy+j/f4/xz9+j/3c7IqrdCR8ivfD5Sr0GppidJspucw3Sde/mdr43cP8oe8+03/gVPrrnSLsb2Y32+61KPr1Tai/4R+/yL/5w0Dm8l6czYsk5UBHVnnF1k9O0kgR7T7ZW/+73t172n74YcPt84f5
Fb9Fa8c/9FcqG0Fcf/D9N3vzPxev6V30Vy09i//vfajjPzXXX9t29Fx27dH3clgn4tifjy36e5v52p9DFZmh38r7Zs2fa97fr2SoatZep8JNeIIfrm9/Iin6vbgdSrP2DJQ0xp9n/Yuvw7ZP/+N+Co/ubl+3gvNa
a5eeePbv/HrUK+7yGRsaGv3lyb8Ul7byb+eD6VOK51awS67j4+iBd0Z3FyMd72Eac3i2TqfxyG3/c/MT94vYifprtfumcUxb5vX0k7f1Onm72kWxX2XV9r3ujbN0jSEyxP8UvJv/dnjdqih9Av4Od10L2yXfOr5s
dj6DlbZ9cX77bfx5af97312/AL+wP0778N3dIPlv+G0fB7rci8+du/r6dZvj7rJR5/96+Rzy3as/v93vH4z1sej+9by50V/+6cRtytfsj5d++/NxezZP8o7639oc18yvOdYPnevtQXveY76nVJ3pf8PLct/uvfLZ
j5p4kJ17Qnsaadf9T7+hTy97Alb1FNX073mN9Pi/x8fT2+3DY8b9OpueY8/ozC5b7eQ5wXnymchdF9Ydor6uj4m9NmSX5r18PdPb5K7Z/Y61XO/7sN4T733bSAsKvMTdw8b/tvwa96V25/5Aevsl99r+522hrX5X
SNJWv0d/QCNO2yVsf3s+JRxeM93nc08LaJbzh+Xw4uwr+NnsE/pwqdYO2ub96zr9yUn9gVdniKf8700NSt3hqQ8d2hPre1DS4IltwyPdczSK7Sn0RNCu4Hp4WzO97c3n3ylqP7I8N7glru7a/Gp/D1bfzztS/pNp
fa8W+uO5e3zevZ6qu0q47T8NTPlv7xscOe4s97SFOD4W9AxNvqrxnx27fmNv+oHin85/fanWeefOj79kT+9jOZ3uUzrLFtVV38v33KZ7b95VC177RjvLvvZnxZCPbuCr+r+FF848uqOKzHFr9zlmUf/6f/FP7lR9
ELuW3m24O3s6UqdX13l3P+ELqYK/m+f7Znfb9q+8/vcOt332Cf/x/sGrdSPc3L856uznOo79cPr29a/Xt6tlavp7JIdFeLmv9osoxW8/W0+s1Xz4EZDpesw1PaiyZr+n7i/3737tMTgiyE+6l9d9vtOq1Ks0xxo0
/dDf2cfK/T+u7GaX1yrO8+/jxkV9pNtdJnlWa7YFsU/Y5EVi6R5ymGht/f7y/p7P7c7IvM7rwtTtveIL3d35+qZCM61V1lTL8GGI3DX+q65248uTFp0fzq923/2nZ6e/F3f1Bzu8er191lfqjqicwI7xylNXvWH+
tf0VhfiamO+vPX5B3sD/9qv9vz25+pY64Eumb/GZeOpdszXjsz1XW7k+0XXfvzgfUf4kB8+vF+nOz8lMPHmS97crHtkUe+KnbU/5/d1q8MdbfNdbrzn8qcY3LO53bc+q0T8e6sNmp+aNVIbGewXu/t9n9E5eed/N
Nn5pNLOdZ72frc8HP5/9v3rhvyZCgrkcx2dH251b3qg//sKbk1layYc88c5bd51i+rsdl+7/z32qmuzE14UO6Bz0CPyXOfTikWP+3L5+jy3Vim2enhvw/+det30r2Tr992Ffd7t6/PuT/8Us8Dtfmb3W8/PzH1Wy
5se9Qtinr2m9f2e2qY9K7OXdj3vv/v3r741/m6H/b8aKHnusjJDc1816nvf28XM/9zPGz/jvhWc46+RuET+/3nay7z9fcbszbO6O/nnyBsvc6hG1Nlekv7Tjxe+9ov0b3L8lnL3I579r57/t8da806vzufDf4c1P
1/tO6CldMum8e059+50/R3oc4ernf+ojYbFuP3dny71bw/s+xVdYEMXrP+ocrj17O2+2g8o0b6t9+5ezpt21Fn+Q5+bu6fiq55h0weMlLsDb/fGurzLY66k3/bZz4cFKNZp2f433e+D24/SIffv2yF8Vuf/9/7he
q64b/63fO2ktcXanhsd/NPf6fxJeDW8xXx+0x907f/vJmrjWoh3ptdebun/4wafZ35cd1XBT1483T+Vn7O6y91cv1O/fuo+vXa/S899+SYA/2InF/+5KRWVtnxf20mrye1sdpK6/7y353Zu0xVdcr/FfmoVL+cw1
VPHceVKLp2M0/fAWZnfFudu0P62jvmM3mtv6FXI5/IP2L1u7/3q9vym5gZj38fjGW1jP3lizMXfKvcN7Tvc93aOuv6iPP6B6hz+fv5cS3sf1/92kPzdplIKvwbAbEhv99aza6ajFElZ+P+2KezuvI9PF/t2vr1vp
DLQfX7/9a6LVn0zU8mLc6d9+7M/Ib+vBdfyX/ekET+Gl9yQeA026+XbWbTf/84KX4G6dexq5qa2M6HK6/9+l/v8i5nWXP0f5Lv9/pXK9qVtbqn+dN7mv0b++W173CLK1t/ym0d5It6De/pcO5ql2Z+SbyALzdieF
2P5mcXmNlqLSbz4jdv9knbvCRpDurmeoROWY7P3yXuNp8PUH+3mzio8zvi/3lP+19re7fvZcre3yXYtrt2yqf+9fmpb1VK7k/K25VxkZsWV72vVXG7wmjNwyu/87go4+PbJ38YnPTbpnOIe/8WX7pHEYhhTs6RZy
ll9yfdZ/fZ+tz7F7G8z+XXsl4Sb3neF+nP7Obh6/yoKvH5Xff/+b+U2LPy2j4z57Qd52Xt1/T295g/8m7V7pVuH6XW9PzM/GPdbH9h6T+3/x+b/5n/DsT9m7p004KNP6/2H7z989CEGY8rwGJKCmmLp9ivJ9rNiP
DMw/ujHXzn2XtXtqkSGXPumT1+Zrm0WryK545d+Zz2s/Z11yvQunio99/5fdi9qYp+xFNRsdgtaLva5LOU/C5r0X7eaLpLjMvs7Cis7DJevtvb/E4vMdhCX8AgxL2mrp//1b9au9NNqRbT8BVrroR7JZi3ndG3hO
KvDwV9hvt8sD+ijzM735kWnlq61r5lPi6tuK73z3a09xHU365dbSyXavb6bj7HolM99R9x8u/fp788H4Y8filqbQSm+L1M7zU/85ZbfoK/++ufdf39qtLzbzJb2vPrR+tg+/Xb6ZZLx9Y7S9iZ2j5+/qyJVqeU/+
ZMQsj+pMtvvfMatLs3fv7JDdtVyZ/2rNgv2n/M9Mdxy6t3Zj0Xyx+Xd9F8v+4htGa+xTsLdp3/99P6u+4XduSsUzi+O+Ym6LXflIk9pFuS+ftPe2D7z/9oU9nvase/a9UtKdNr59zr/9/yRCyc/+vLz84l1ibka/
9qYGZp/rbW6RPstn/U9S1vf+qvO2L/7jm7FBz3fsnLfCT4b74uzubSqL3Ood1364QZZ7lCnzZ/TtqDbnuT+XY/slsdvzXXr4lr5vB4dh8h0mSXzbdjkUkst2L37/yZLDaym5738/usyU3qEd9mbWs7greW+1f7wP
1+obsb9v8hUk5iduc67/VubZB/e1oh9qW/y/q5H7V11rO0EU/9vZjs6/7p71/4r2i+ztPX62++8dEKSbF82fZOn3dNozWZ/dE7w7/s3/hmKo7S6v13Uy/vadX/1f2ezrG3tNny/r1oGV+xv9/j/cX3e4X9qnuQ7f
zx048//y3/ZjBukz70bG/9ubX2rfH984//UGc/1IXrfIfv3vp9Vo47jwb9f6+5Lqj1/WzpU3v44raaHHf2k7QZ493//9F+V71sUnQBP6adpfU/1M/W2zbOeTv2GrNk2rxOv7kK071diXuv0fui/O2vN/9/mdRq/B
m+dYJ5z/opn2ij2bzZLDKDAvxp75+lfikquDP9d6vWzZJXXmkR+PT9/dEyyrfVFvK34xUv7Dy/Df8s1pJ+P37tXx16z/Sj3/XuL6eTt23nkcXSXBs66+Zf6pvswor1nWe6yQN2NFUh7tIOf8XX5J38buzOwxTM/7
juX3J6ia8GNabme1aic4j7sU6Zh9tirFttMt4bHrgs0I4IZUrzWG+WdtDi3/14swQrwvLLQvd07uAWd4oRljb9f7fa/6M/fpNpH9PdlYYm31Hn4Tg6srcX0vzYKtL2rGpr8uemvRdnf6+47q6+dZ89b8Xad3/vHc
Xb6bt/u3Xg+tXrPrm8fC+ta9Sun36nVS4ellb6w+PNe6aOdDz0+OJ+J+z92v83ye/1/rYiTXZV1Kl3Z/uHW3id6mhFXqYH4H/pfOJX37o1/2MwQ9fW8W39OLyW8gn5+PLneseOXnfgu6d8OV3naI5gpvm3xiXM/v
2r3ot/J1i9/8e77199J02Vn1tS+zf6L88/SuxT/fT+2JL4tMa01aSXyB4627xS++T/P8a6v92oceDS38d+ld+zNr+3JN7wJfwq3zLcn+3Prs0iurdec7n/dnX1Vzg78Zv66tE2qdaBbbI+/KIf/R/dJdmQ0571RP
jv8uuYu6sY+X+91vJLdGeuDfhLoq3bS9/7x3qJHcbfR3zJjPC0XY3/+Q9VM35pK63d/9Lv0v7+/cA93qNzF229jrPZvzfQ3OJ33Xy5/O1P2/DvSbrpdPtkvv5t1ru7Rvm7PP9yzhu7Z9nU3TdXttf9+dlvPMbWee
m7FY0fSSW3/dDn08xy7NWJBavGvj0d5KV87eRIZl3/aq70zMbryf2npvqZ/wv39H8dH7rDN9+8h7u8+78Lt3DmJ/f/9vKYbsvrmyO/Utj9cV9e3cEpfS3+f/vndIbP4zt9r5Pvj07p1ZlH/j+aVKQ07//7f6j/U9
ut3X8DvlH6c/TNmdnTFUjk/6Q/qei/0m6VV3srP7Y34fTrlKZsSTD+enxSQvu/5vJLCX/7hOZ9dcVCFT2BefcrpsX35D6f9p2++att93uzjw9jn7f56w/divX/a/RP9VrdHvThSxv57UbT3b51np8o22hrbTaUsb
/3U2/MdWvll+uf78VcklVW3apL2+ZEnhaKvJ2po+r7Tcdqv2TX7VE8dp73M0X4Wvd9F26/sO2f7d2eTJ+arS4N9/tdO5HV3IlPQTre+xd5t//PKrrFiWM6nvfGW8+99y9OX6Jzm11E/vt7jX+dptAm/qfd6nQvXf
UD2Q/iPx/X3b3sms9pzXP3nrZS+PMNdPdX5d3uP0KdZTZCZnzMr37TpuxAhT+t7w4PQlMcbq77o+7XT/Xp4z1qXx3g77Vwnfk+/VENP170q2n29U23EbUv97fzfq5l9FqXcVmb4p/7+WC9PqsNrmf720Eplv/8e5
n49329uhb+9n/T8uN5HfO0r/8p2I3XRbv+f3VfF6f789JvDbN3L/fpTFdPO9lZfrXOaHDJbHXo5td8P+uyWKaW6yP5zf+/8/AfaczN975oPdMc3l/G2LRR/xp/9nffz9PHdXscXnkzTLznjnbVaoz7XkGHz7zSNy
5/opS9ZyRM7B115bUZ9k/VoB81mv++gcd/hfbhr9dW+l8hq/VI6YlSkz/7Pry7n8Gq31q482fq99xs232qwHc10xm4cv99/f9tP25vv/ftvrv9Vjm15V0et1bMncv0+aVu/u3tntjzs9kaS3iNH3+tTtZV/u/en7
jX53AS+1Usht77WOsOeW7TYN/a3lXz9sytn5W3PGK6balMx9l279Nk+H9/d+S/sr2hz36KT1G92LPrJqZ/culvrawzq79ye/j4vskNPafyVs+O9co2KNOtt0M/VNk+Lvc5+a5O68cfiJn+QlUkas21qJ05uDvrRv
4qtE3b2d7nN6Ref9zx//d1e+nqzIk93py9J/Q8tsx8mkZP2uumfu7/b8+252Yfu925k2Lts8381rbTnXcXWEK6cM1UnXdn191O9tz9smZX89Zee/Xs3KF9393GllyX27r/n/cdE2PdYGbEb+Kcn7AnDUD1dcqWLN
W0Wo79n3a/nmreI/PR402TSpzFVEyCd17+cI07jRoz6nt/Ca/mVeNRzNb721/HboW5e+jd+U+3f83zu8H8xc/c+cHzX9dvdvtgmdmGhvC8vyzaOR5Cxnkb36u/9vhonm/KI/4uxExCbqinWT/Mnf6OqZd1D3z4OI
27x+vjuqDpD3RdinZ/yBIkrzp+s0/fbt/4jP/7Wm7D+3zvGkVvE7sdz3P+P0Luf/ewFq/L7IwXk2zX2d0rD7gy3nr9b9u+/v08JXrAs4ndh2/L47S7o2wzy/ps/O+T+k9W3Xi3aK33N7L7/2yb/3B/fn8JHxI72G
3sU9f3eavhpSdh2+2ecT6G9zno+nPlwuf7/Pprf5f0xz1V7j2Mcf/V4XTPuGmq/vX09/F7dj+xzvLPQ08RtZ+7cf2sd/kIJY4XHu59+tOPI5+2+JmTH73XX9V39pqYowt6rZ31WlOl3Q0fAXaOl+Hq3VM2DPr8K/
M+P90qVNb/fJUnS8Mi35vn9zVbXifOPvay3M7P2WNGQjntx4Qfm/fV+4juqYH1dd/57k943v9Tf/v390qRkaozl+GRCl2v6u/v4/qKK/9+uLNT3/xpafog86Lib+9fq91bpRpYfxpabff6cYv1z0pfPhN9fF491G
z6qZzsWvJDw1z48vO/IlzXPf0oyd1MjXKt/PPcbkVv/xPx68T5996dVbiZZ9ptAZphqv9Q/rrufOV/HWto76vOep9S/0dPDlvPNQpP71rtl2q6qFXHr4OfedvsG33eW1M9tFp+fq6af3qve9ffVy/1b43Te/3nIq
t1DQv6Yf3fF18sOd/Pv9QbdhrtzzJgKvKbWZ38559tjXl0+Ka+9//OKdiiqHPthfyubOLU5m9xN017d/6imOw1Wedm0q949z+G7b3zipf/I0t2NKdpOZHf9pRuN/4WXfreOQc79i/zsN+jn61XuHu/z+EvN6H5Qg
lrIjFe/nI3n4/xenXfhdMhlbptWfGli39zHewdlfvpd9jRcXPRnQWWpt+9sHnrheSY939V7M/0vdvfUh+utPxYNv43XhH5/9mD/7r3X60WmdeXNzXep5DV/c4TZWHiUVb2++m+aZKXTpuB3WEImP7yPGPqq7xzhp
29LPY3Knu7vwLTrtRWa7/YPvnTbagD2OVHz/tNd2l84YuZXTPrqvyOv//cwlR0+3nfee7py/M78eB1gfpnEl+blL/t3/Gzen0Of1+ev37K5t/p/HfJ1pIV4YPNV5Kf19ca0Hu/4qGeG5KariLTq/weqW2dcTEvon
tQgU7jppfp+UbrXZ1v38sX3cHGlP3/du3VesY983cf7IDbYvefXnOZYYlCTWd3H8Hgv5L86+rH1dK8sYda79gcj/ju56efKJ91t9RmTzh7f+H6un/Txy4q+eGr8k+846cOMnnLR4kamFPqfW3LmlZbWC7p9rzNvL
QX3Uv9Zp38onunInk/0fzbbn6O3/ZDobi3tOH1+iQ4P+lpv4884TyLHXv2Z9/sL/FfXfPFm4y3JdizhoeW6+PGTt/+8P1fcvet/73/vv79gRfx3/nOv3b7TvyxKBujQ2//ZAmM/SV/7vHfsPvRbm+2eSv8U5Vseq
3fFZch+09Pal8dgl5Hf3/uan4/uecdbYz36/dnwT7rb/Ov26nXx0eeXUj7+x//f49VF82f3Mq9/v8X9oV2FXeW7g9c9lkn6+brvTlK7PuJ3/bku/P/et1z+NjqdmQOGbwUfhuaiv+dEVLyB+cy9O+/3v3zDtHtat
t70D233f2qRljHP/kc1ZuIv9dn4r899dy4/Zf/uh+V0Vf8Owub+ZJxVevGXzph9QXbx8dfH+c6v2Syf3bl/s67Z9YZ9bDFWLvVLp/7q//99UD2fZ3933ebVdIm7jG/++/y7neGb/j/gYSOl/QfHWtdH9/9T7/rO7
a6lqsYscs+2Q9Wd2P5R1OA/XnB/RiKdes/RiVe09QYOu2bEzbf5v/VR+Tce/9Hrb7HKw1VR+W8bfvTN67Qqt2fO+NmH3hljK2/6bX93n43v7Y4uzXf29fTeMGWIR4GimgFa/tJde+lfvudP9hq62dd3KveecT6/Z
3384n+nJchZuXyZ3Vm27U9NmpT8zP/mPnn3IZ2/D2bV5XBXielX2vknJtjwHLrvQ5NvHl6rhvf9tfvvhEc/m6sm1uMumF9kE6U+u27X8Pl3fNnH7A5URwta1TTGrtnKPvvnNuqvZOZfr/THmRa/D3b1fs0x9PcJp
H2a3lu4iXaJ8cfKaK7/u/f/5st5p+7zd5Qt5eLnP/76skYLN9uo8955vlyldKrmrP48939PI50Zu+OuO5jz+jzV5fe8f/M68WdyQ7vmfVnMO6/j3HvtpV0T/h5f4On9WV4cQfL5388uY/xPC2pve3Srvco73q8Eh
FQyZALD5phqs+PtPclc+N2+m39Zz3s6q9dvZrv6bTvJEqbcLvs+gd7tfZXt+v+ua95jw/2lb/zyn856y01+G7ufidg/1F86+v+uy52bzPapv9jsW1z/JzdpZPQSe5v5QsNfVj5P53Ctx5Hxaaly5j/G5dOnZvRuL
Gwy3p7frhqeD77z1ffoH7zm7b76pHr4z1nv9iDom29jKvM+u7glHhcK83O7VdY2513Fvm28MfW7wf5dyOnl6XP35a257rZCrbhXHwzU70XLf+Qfix3feH0fytFyDpY57WPxvEYylW2na7HmS3/QUY5Qofy/bsxN+
55ZbX+eWn/IJfd2JmE68a/KxOX+qz21skv3/m3+74Lwr2Sb8/2n90Lz9z9LvTXburbjbnV+6sV0xqlHsK7fb/wv7OeveTFdD03p5vX571/e5/yl352MhvGK194ael3RsmS6pv2yFMNuJ//fVZXtzXpfLJPGz33/N
3y+67+gn5//n/+e/Fvaf13ez6M+rTH0tu6PuUuKXz/NZp1Jny+X+vnT4pU8R4/nlCZhd9/q+uzizbq2Lvyd5+63G9rmVzVYW+VH/PYB/v+8eLl/j34TeLSMa+CK99pr3x1MveDI+9+lX9aSOM8dpraf/wvN/vT46
F56N9Vx36//y1D7JM/2fnnVMPin2s2fRjO/Nz6uZ2YSVFo6HTdztvT/ZGR/f/O1rnj/CqdjH/8M6ezqpv79+W7s0Sf67N4s9Sq7a9fpc97yF3H/5f9edPbVlzv+7v3t06fHf8/TtffT2dXr+83paN3GAGt7Kzkv6
K2r/C31zWyE7ZSju5K6f+XTy9frHMV2Tw5TaCx/P7j97x7CbGdHdtB1/XLn9829l5UtzcT/tB35eL3ufrv/0u+03Efwu7rxf6hV+fzuquVpPZbL7vqlUz3/nu4b9PL1s9OttPzJ9/iZXzXSe/6iC8/9co9KeugKP
dtv/n3p+llBezizkdKRXXtqLeYnbTNHh2Xh0vI/8ebzzZsNl+a0FE/0wJU5dHCn1bnIx3fVcdzl4uNn9huk3Cu/P5V69ck2pnLsE+L5Xp1a/ttXLziW5Brc//yytifraOlFJqfdvTV9xUp3TiHUtnWRC+Vy0tssp
vzs/jvR2KR+6v/7vY272I61VH6ffitP7thS/f+S7Ufft/19h/pzH9HKfCYC/3T4M/8k0LflT+axN6PCWlX+fEtyU/7nFcMTHMO8tV/VdlvIagrePNpu42dj9z5VRX8lr2zejHAlzH8VOHj/olSukW+oy2vVT2m9v
f+4bcc3HxxeHrmZR8+tal6nz31SqnfY69enNTm7Z3DBj+t+9nXN7K78+v2XUBdGuevpr5+939Nf6gGXN4q2j3qo33fn6r652/9W0Gi6us+o7fZy9e2LmrrMn8N6jNunXnnN/mnq/2nn/o/9vc5+QM8/99PLY7bzu
lvu3p+lf3Se2TcXv6SP9J6vjivPrR+hPrLrvspPieff55JvN2sc2fkEZ3YbNFub3nF6vx3Z/19L3J+jgfvKVS/x/rq52cy7fjzK38QV7Xhf2+/B/UpdTNw81N9sFdJdP7byy3I0tx3sELt7nba0evRP2D2rA7jeP
nvfXzcr6fatFWb+eqk8Zh/6u63BlGKZTtvkcx/n/7PRXn+nBQ976Cz7huq+rzceg7/tvj6YjDbsT88y5j7a34mf3p8T/Wvv8H9adZi9/echG9flsTrZGvpfd409vpLy4y7b1Z192/l9fSs/Tz7/0JU11nN9p9x2B
em5aa+UN2625G+f1W2fsNvGvqrzE47YOWn714ydQPToPCo/+bt/1d5k533nzH6x9gupzQ4jq9a0NbXEyPmz3o+1dOz3pqH4G2rrnO13dgOd7VYvNm51Zo39M/I69iBoZwpN3ttf59P7U7+r4tXmlR82+fn5j78+8
/vWeYFTsfG+vWstYX+iovuW5/g/rzG2e7Jhr19TmFf3LHUTvPT/8/c16dYr/I171K/4cFvYRij+bi+LLaP9qliZtY9uxDSipard2/OcbbUf7pfY7BU36h9CvkoO99YqXvSrQce/J1/3P9tGqzXXnidV/nqvy52rI
dPYPFHfLdv8h83FD2yXvozY8Z2r52Sdl/B9QJvg05/1+V//eZJpVOta6dyCDlrsT7u/XRvO5d47Lj97/PpbgJvSOOWnYVFW9skXcDqt3+mtvx/9PAXJ7MT+302vtvxpZBfZa8E8OO+vfXRx/0WHaR/0+9daXst9b
ln3ZlEhVZsnG9wfe6z6dniLpdvq59rHj5vBx4NfbG56XamPzjnXD2u9GcWuNzpf8fdfy8+i5dVSuajenhwz+f9v7p7+K3/f+eIsEaDe8ktoqlhea5XjKHZj9fUvuP3/e+tfvLvbvcetud+95Ks/pauN99l9MN8ty
OdNbsBRWHr9Q7Zq5/stfJ75fsXzP/+tr0fcmsvj/7f/q/z47qta/s/h7E/5r8ZrJEWel1bR4thR7+wODj1eu9jPy4nivx//iAhj5/wL3g9NeXyM4cV/KuqH07f+pzbWt+GNWf4Lvw/KtmZAzAvFWs5xW3tPeZniY
Yru3/h4zv53cnIAc/Wf6xWP2di67MBu1G9Plaehf7r3w1/jU6v8PyP29Od7E6juqv+eV+K9t39SfP/9v84+NdhOn/68nqosqEL7+aPV6r+Y0w6uPH/2f54V+a7rmt3dfq97P3H5N06vftfHNRX+8+PX8/dS6rrf2
vMIV8f/7YIV9vud1KPxVvOfz4TzfbfZ8zf5/yTu6u8nkJnp332tG+O/p97d12PjN4seaFVj3VUYkdnzrFbFuFfz/7IQfXxMYuzvx9v/Vbv7zt8LyGJx/C38/P7OX38M7Vt+qjkyX3rvnO3tZYXry9W+3+9mR9D/+
Iz32z5f3fKjpZePrqLVbd+0P73VGL95V9v67v6zyenSO9qv58ffsYDABf1XVvrgmkUa611Kan49ktpm0tqE+yuOsk3X22d/kfpXR2TF3vyq/jtPPz2zPf4vuX6JrLdvVQ1bO686uvvZHLGfd7h/7mocvTPzG0b/+
rDKmRf12Y+uW/6u6PdqLHXW0cJPLH3aNm4PGgHsrW+Iu31+I/srrGf/KlN+Ca5KItm8ttOPwIvq3R+5///9++v+2n2tmhfrQb9p7db1W1l6MvOjuSWo3buVvtuLhdvFECZ4YSP1e5/W/lpejwjej1TxAp7UH6nMJ
9/vzxGi4jlePr7G0P0+1z1DfnzFyqfv4rf/NbVXA6epPx9+JfI+ZucuV3NX9sD4WKD8+hRXkXuYz3pzAP75Ls+erd3j6/T+7e1km4res9XXW/NGtn195poy3Z7ds0sj/a/tx+fp/qcLxsSPqKp9bxknvntb8O0+J
dEbqb93Y3Ul+3OdWZTWmve+Wmo+ZyePhXvs8/7ZDuCeSrG0tl9Hvwd5u7bwc/9v99MbTlLZbGd+SRIG2A+d+M7JH9QqlGcp+eS2MfyCtv73dXJj1P4nPaP73m/kM4Go8Hfzs/2+6bvd//Q7/4vUNR7/p0b7fbcQF
beLlvLGtuPG0XP9+/el1Oy/wdP8GZ9KvF67fjBYfuaf/fatn87ndwy1ZPu45Ppz/Vr4aZw4K/088nArWz+SMtT3m5eXZ/7xm/vgxu63uJvlTf71/64+/4vas49Cv17/87I2GS2We40R4O+eFe/6vKPvK/26bd1K2
/py/H0Z733/7KZmlPOWmYP06O9f1Pf3e37V74+fmWvLNfzxs01Sqkd9smTf1dq8vPc82Z1r3r3ya6ZtP9rpA+7Q7/Fp1B7jdzc8/Z9jJp/tK031qr7U/P77dnP/Wn6eiv8TZ1T/lp4/Mj91ufv33nvRv1qzEZnOT
Oa++W72rfdwLPq41exQed7f4Xhrai6JgXmx/774p+MzvI0r+20kvs8lj9uz9xRO9/GjZ31jP9fdDyj7NacPu69mysb7q/pDetMZTv2r6XOfj5Z89qTLc6SAgczJbt1KNWgiWr+GX+LxfmW5KPh737dT2HDvSc6fA
+wdTdz+0bhGQJRr+3/N8dLm/mYBn6l128/pzDyf95xs7vRq3nnZDtHvUT8AcPv7LXVLF7VGlz1s+PHqq2Z8u7LU+k0Zdc3i6n+20S+6vG8qGtmR/2/QyffIZLvdZZ9Pvo3v8/SewvmTeb/9//vkvxb/tUbvDm3qr
sybn/SP79rPw7LvVLzdre9Zv+D0t19mvt1XL49d7v43tu+etu6fjs2D13Z7tm3OmXoX7+/0//2deV7+5eNMatnEfRZtNn6zcOLWYZxd5dR4Qv3jWm6VI6kcQX7m/lW268av/xJhSvpyrD3Of0Ssm/6XGuz7SX39e
e77XcdqP+Xul7n93q3zvfaClvbfXyq8D8YqNvd20f9e/tqqoL5uDefGthn3nvvmetCv9aXEeqtH5d6ly/Z50++tTjc//LX63ukdz5h74twU1xnMeR6cBJ+K8+XjhaS1lMvxjJbUPLW7Dea/Uqp1+WIsV2WyW3X3+
1dUc6xZ/zRa8x5Zsu7s8PsQWU3HYka06q4m5m/PQ1fu5iuqmX3Ycvnexu6JcxhNhQP/dKNvh3+2qDspfj/o/6/r8AkUvH9Ds9X4hPwcvONa/jU1+u+8EPnb//732/uHvbfK29dVwf3q85twv/dqIraNvtW20972f
3+z9GN/Hff+Tb2/q59lrrnU89S82j/Fdv3s2flVV+eilfOa7Awu2dfTHj7h3eCPatnaje229av3rvEmv/fv/0cv3Iq19zZOfvZuNy9aPc/fz8lOKXX/Xgfk07Fl/tMPDu1D9uzNNqwvmD3m/9c9R4L6xP++k/tzp
pX1/+vk6palg9gihhsl/2PZ93r8c4PN+j6sbmnuKKS32nzaPWnY/+nzJfyfxvvic6wx7QcvnmHvwN6tm/XMqKt8a/erXam/uae571ccX9TcLo/mP9ezuBd5+jYanc65Tk2HtmWfReKKYSiqfd0nkf7vfTSev997X
VP23vGfxcT+t3nzH0jG9RKqcdaPl5kumVHn5/D/D9vzjqDb6U2I3/R8e/Y+lCXD89zry5QXvFfmTf63NufFLd6eSs/Ozd/z/7R2AZUcbU1AcP92T9yxyseksVz0F/34zrvZYxOc/939+ce+ma8aGLL5yfc9rVfdl
Mu9+9fUnIg2qVbmNMH6yz61L7Oy/nt+9nLcndeVU9o7+PFtWu/Y9dcvYxXJvzdyGfm9tuJcsvsMpn2t2WrfT2b1/YdIZ9e/DyyR+yX0bL07uiyfb/1a7FbXZTKAS24DYk/ODvzOs3nOu+ILzAF2VXx3/yXNmujTa
wF2mfHt24fH6a/veuvbvnGLSzpnZ6Zvja8k6vjHFSuar8j8+W2saVtGi77d9NH3F2/ffzvb5vhAQl/Y6W/+cSl8unM2WNvz8RuWPasmqR527fdGpBbYf2thhEu2kPDgw4jt3633qMtrnutfb35H+RNfs/1udc9rp
9/f7PDZ/p5ZGAWrLL9/+cv3175gHo+3u+0nDVjsBb/y4vwVZ/jYtU71ltK1+966XaWrYWovskaJP7edxVItv/Bfb7ntP6l75z4+P/6rv1+r7m33stvTcavymte/j+6jq72jliu5lVzb/sjd16Vgvi3wefde4jPKj
t/s09nu2wmWnALMzErNk5T1O//2fP9HNRNVlRp9o61XbUeZdT4s98+Hy1/m2lebsbq1z3k83u60nB9ia9CuvRK33sP3mAnLJVn2K2n9dtzZl78b79v3q1/HZ13n78fdzKf1/+3XPm3nLQepUubuLvWfFup7fwSVp
vbpGHhb//r8r1NQU1v7x8bbyhd77eafNrQfjad6bhZTLqO9b6fzvMu97ZU7t//4qan7SWBzfTc4a0dNC6HzZiq1bVjkV3n+nL89t725T88V2b00aHtnsfHPs1+zz3+bfu8bCj9R7a7/7/t761P8ntHq7xL6ZRKgY
qnTXP63Z/3d3r9k7j/jtcSvf96+Dfq1fX91NbeCi9nS+v4K/z++zbjv8v5hKWJXBfS7H//n/JfHfx9xbltUXni99xYBb6o7cvHpdfx2J/7/7Dd75cOc0nt33q5r97buu/V64rbp3+cpzj+/n/O55y7+9+WTP/+zt
uJvTyv0BJD1r6943/H389Cp65Cq/zbWP7eI+vbcZIOa2Kxk+54P21puwSObfp13j7m/G/ma3fYf3Xrw68+/8dc0sbp4Z7/CQuz567m9OZ/Dr9f2PiH8n+u7//dJuvpXKvZUX8o7LYZvAK+TRhce7cf7Vz9Tas05y
P3hv6/hO7d7B3Tj+97o1/2nb//H3Qf59MZad7d/VH/neluJs3d10dP/v68ofGaqfY7tt/O4NU3vXSPu5G+no7M+7dBHPnyShE6YO3l7FkxJ4ncd3f2vdno9nZX/qrTTQpyRzX/A7q/V84a+GO8WiX8tsDN9O8j7W
M3Xxqvru9xcn/dzvpdSdU57PnMl/+Hzb+/mWkW2Yqz6v/L+7/vns8Y4vulWuX3bejfWkjLlfnXn1B1s05P/ud+w8s2irXT+n0I2pWo/EJ8e2b/Z/bXb9/4aWXyn70pimn77V98dM2HrPZfl+VN8uJ7vr3v654Aiz
a+236pur8o/Z8ThXr61uvHfNzfjvOk/r33u/e8R8OfV43w7OXuZh5vIxgtcvZ/Xnrb3/WSnOf5vTlhR9P0LTnObDcQzvZr/uxsd1wmPf/cybvusUFFTjdxo+x/LG2rt3PPtW7SiarTGsV+/r+fO+/Z1SVQ//tku/
FbTmZn59PsN7u7++8v24XV7PvmtXqLns/yqt3y99a/3Hp3ViuZc79nZl+mPqeZa/73n/328X/rY2t8be0k7b/miXJB6xVO9OefTnn8rdZkvSnavYu97mcCzve1j7dV38+i9/uLN2fX01jz167sd0/wCT3dazu+/X
71Fb7zt7fz1XRy53sSHob3vbzlB5d/1f935Uhqz6s3K2zXc+xly7ofMOov/GffaMT/e27C4R6G77fSX5g/4Pe9N2xzy3Iv9u8z411bZknvai3htbDO99p7A3yr/MG87JVQKffb/Wn/y+rETYeXfSnrs1mEr1T5at
9+P0D41GQgOfveO61e2/0eXLvsMJr4j/F/613zp03xsf+9/B9CX/dDnONN5F3N4K9ym6eYJPW5sn9ykxpxk/r6tecd0UrLp+67vl+dUsr+3yVvT3pI0K8HzW3bCP2t3Vz0jt5457u1PV/XXZ0Pruq+ns8fL7zoux
NOz98uDVnt6mel6t/s9/Wp4dvYM3jH0jYmjO2e76ud/zzj92YqFflYDyUN6F3h7S/nW5Zzf1TnM1X+Vp1TCvT5I29ne4S28f5/96NEz+HWI78Z5Zf9+mzfpH+/4nSldzlLPJhn/9alpn+1219293vO8z/9Z3gNqq
mPfh26pNE9Gr4k/i913cb87u/jOf/UyYH+57PMJXZnv1Yv/KXHJ5+t7RaPx6Ori7xnd+7Q0w+l/yfySpO9gMl2LzL73re7d4W5zLDn3er97pXQ7tvC4cXrtdaJ4lc3588d7pyH/VL3CZI2x6xrm5OpR+ZN8d6pHu
r8N41wc+GPqmZq7n+zduKvaf346ene6bt+K3AxFU393pR/2+D307fXqp136/P/u8v2uAS/0fP6WrZ/ujEtLW/rl1Mlu4m3n2//2Oq3K85lKPs/z577jP9+R2Mr//JgXjkqzlb9dfTxDsXvT58ypd/9Ved22+de0N
PW2an/W/f+2gdYJ+fpfVgX86u/PO9WDOSvOzfY551fr7itRUnNZKO8SO3eZpOnsdk9i9xrdHu26uIdeOBX+fz9FtV7XT88+43uZ/451WKK7wd9RSr9vLEltbVHrvoP7dv5/IY3RYv9+aI/u/isJTOFv5rMn/uX9+
dPwLg6828l+bsK+0FXavMOVPW/VP8/rj7fL92bX4bMrKFD2o9DmP0RmqPTX+7+NPReX2cD093ZYc4Pz31/UK/LtpKZmf1UuTG79gz/YFoj3jlA9aVXAtjWy1l31vvepf55xPrQr6Uz9fiL+T8dtP64jv2lc/33dL
47K65PeoSd/8kvPi6LA71/j8Qb7v/t1wpl/Q3us2z9rHXOvnmr5zJkWdkd9K/EnDX89wWJ2ldG9bk/KLbPP/rFvXfvO2ub/Tavb+xnvsLp/U/m36/9Gf/S6q/k/umd0nw23cbvLdmM752cYB5eZN2p606Fd0oIWz
wJMlLD/7Y8EK4XduEB/0yTh//AfNTXesrNKYiJ0YXrGbb/T8ErOs/N968onBBtdOt7ddbUJ9j9+vTXB7vQM7nSEn+XTY3cOvTu6J3E80J9jUOH8PETN9QvX/pxO1cJ7NrLHLgzlPL7wt7s8em12W9rntNb+Olvps
lXc9s0fkx3jX+1u5+n6fD1eav9CsPW/8qfPedC0PRu2jHVNW/FxFOrM9M4O2l1YxWuXv//13WWjkuB5HbOpN6z693i/nPfvnzHfW1+ZK6dX4/cW55/68oq9d81DPB3V383rnh2z8Ue0Ayyf+KtP0DXbz9l94H1YX
1lPdZP3d9bpglT/N/JMpE2+u4/Hf7w/f0F94Po6/Du7/QxnbennL+6X3v5E7f7HL9/jbbv13YMqOTyk11pxe855e3tZ/Lp6fH2XsYzt3x4bruf9eGQUfnStQNvy8e34vV/n5y75Zust/vYPm2HDuQ6clGou+LZUv
dfJHI9r6dG8HMXnJPfcj6fP9bXc73qOhrPsdU9PrJ+7pVb3XdPD5vff7IRWZ8qvvXl7b8e+/vH+un+5jWjDN+1XvP+0e1k/EUFlWpvZT+/JRZ2JY8/1ga6+i21tW2comPxMqzS69kbHouGL1mHGPO9w9g73hl3/I
L77OeUE9S1rnfPw1lefz42/xl26vdp43LauTLWO+dsky3iW3n77e+pxa9d2m/fr1eiFmOm2g7oN+fq+8JlZ/Hn73/9/KnbfbLt8qp0qOxenx8Fme5xX3p+za4vuS//aifnMdPzD9Z5Yyo7TdkebOUd3+P39mr7cY
f/9TMNORXiTuydNbwJqJu/OJdvO/sR+yXr33/zVvPR/Sn0paJf1xi/cu98XxZGp2pLrDJ+tPjRE83VFdWtxfRd8OadzJvt+3FaTbbU++3d8534dZ/zS8B65rXz1nbOxbT98kK7/i/bMp4CnT/0nZHVzV6j1/C/UF
f40/frZ+d+5iWW/+YVUp3drrqx/rAmqxuqd1xhZXcO/0/5+t9Nu11eXTy5zfdV2F33vOpdNtveff+0vvV1WPP9X3ZuXOi7z/K4/jp0Ij9P15PHcv3/dm/03PH/iS8m0N+fp9W6dXSvkz8OPUi/D6veG2Vy5r1U/3
RWD737ZTdD1k5kYXHdq6+v5WJlv1X77UzMvP+5wfXf4l/61eXm/n7/7aL+8/nlwHnfbg77cvdrGnxFeHvNfvaP8Hz75fCH9XFlkxz13WBza/2e/9zf3zd/1Acfa+H8evd8nTdzJSw+uvrnPxEhlX/467Mumf7/Xb
aFsn3jcys7pQPo0p/hK/254ltT//THWt05Fsr5NWHPu3fhMXd3w/c/9bzr4+fHX37e/2LrgHZ1+5SN/cNfYPJdq9Ntop+nc2v/Oz8eal13z5H8aahcPq/W+/50f0+uDhtbadie/teWhLK8lfW2XNPmyVXAvw5FM6
Jxa+uJY7evpXvf4XZhW8jJz0K3y2nS/6W9uPO572c6vXz+e71k9UA2+6p828y/Khfbe/HXR3If1nQelTnpf/XeTcOVbl4fbY3p66256mew6O/7n20DJibmtD799r6+9ee9e9YLudf8nf6csTEr8ab9veuzXXv5yp
kW2NEeu7xyX1Ffv9Orb/3LH9r8vQfRv7n+bmgdxcVxcar/t/fbluGft8w37s/es7p5XfI+FxavzF+L71cNJf/TyfzN+9XT7awM3k7E+dX8pt6zjwcS35+1n+6Z8c3V726Qat7Of/1/i31C6b95Jqn/o3So08O2lx
6+oUW72x3fhxe5udbc2t247Ps3Nlq36gz7+t4Sf3zjzmO2p2vWfjU+7fb7M/Xp1+dlLbWovsztwzHf3/O+899Pw6///vePPreW17d//d7vM8u73b5rO6189tF7475jyFmZuwmVid5j+j2HVq0iORrglzov/S4UVm
3ubvI13/f3BO/G6ZimB53m5el/6bQzNQm5i9u+eX//zjpv9loYjzBc9LLQbLx91v3W3qp5qm/aTRfs01rrUllYlj3jrY2qD5J1/7vgX1BvfP+Sir10Ad5O59O8+l/BzFaBqWfDWamSTA/dr0fVek57+Xf5n39fpu
3517//j+f8j77vvv36z1OkXp/flbtLQf1dn15oetdwJ6bsprrOhr3e4CVBowi/v/sfbZz3067/Vsm0El7frs/k7y0c8X2gbLL63zv+qemd/xfr9089P7ZJT+rT8KdX/6xif+nV3bicn3jpuqkayi6s3T0+JPWvuN
Bi2be29RPXnk9mbnm1P07aeQG11EfnN1y4/Y82qyq9eea7/88KOVX1f3ttvldSnxXz8qvbfQYhbeNy//dIbI+11J+/5Vz9DQsq+WfMzucY5r+yNF+3mv/9WhcePp9XpF/kkW6frF+vJq3jXQGSdorpoYevmGo/z2
f/tPNxUz8OzQ48i/7mZ3xoqOTjyUPT5cFzsWvyLu53dmVHXbNPqb63zOpNyCin7U7lk4nbP8RuvePTC6viynf2FCb0b63ssbfaYb4rN6t3ye31ZTt96Dudr3Zernq03uFQ8byak7860ac46bZnkm7znK8h+fhsct
t5d0xct8mi06o6db/z/Rixf4ciO0XkP2m3hucP79bP/p3PfF9i/s22jruiXFJPVvtcG7sRzNVte2fgXPW1P77f7fllm/XOHueKgGZ3H8a/s9rzuey9H6/3Vb9knc+pet5J927HeGnPTxvH3VadLrWvsYtXUtW7ah
vmbpqcn7lzkWRk3fBtEXH3Tl2Lu2vv+f8HA2lrt+duTdxJfvz+d9d629++G1yxH6HXPs49RbjmX8R9j22V26v2KC8f/6/8RvLrZajwm3R07+q8fVQ5Dn79m/T1U5qGfMzMxzdjR1vD8oSG9oX8az/rf+C1+9mcHA
nNeA63+dQ5Wt8rbez0/5xPsHn89G3t65+//CX5kT/DLspZ0Tw5KmkS+7OY/3a/dqWTsT9ev/n/2/X5aXqX5j2dd0VvVr4HZuvl9j8amCz31+M2meiv8TZmM00/bXWyfWF7tEDDpv6tVeF/Iy3Xt1KzeOq7yM558E
5p/t/z+z/Pu6zS9WUSU5TPRe/Z+lj+vqofP8uIfVnoNGMWGjSe3AjizP2k+/88N3m/DjcdtY+3dJ+cvGahdv76zuVmr6vU/5H73UTV3t109cbLXuqlk3p7M59M7meEvuRU//8H79bzh9h9/55ab59OTVZm2g7h+Z
1vu+Pu8Xx/te89F3v9Nrv6q2DyDUz3FN6XOZVsn4dUf9+vrZ8XFrR6uymCLWt+X6nJV44F/dnf0jyUOvl/wRoy5Ve35r399fDrdL4f5n7R3r9bd6sPP8ybcJf4t7vHLI1+kvIGbyfvPwjk+Gsp3Z9vn3rj3zd7FS
znffZcZqPO38cJf7+FUP/1Pv3535d7Tg6+sXy6q/6/Prv0a7m79l1uQ64dGPZUbi7+uakt97Gz39PLeGf/85XBDs/07Ue1GH2ii5o/7z8Tkm8+bvR9Ettb6a9V14z3b20Ple6L30xz/IF7tbvClZGOf565yncj6W
jrXuhHrz5pys/V2ESRpePf4P3S1FSPevsv3hyqinqWKXbkwk+LoHTzf/pD+79dPdN/5+c4UdvnXzpUH7ibZ337YOT+9l3ZF/uOFt+venfZOcdXVkKf1r/Pwu7W+aVhvEXq/wuzMndD481Dtny5luKtcxmHbyX9ff
rvPumjEEa0Gry21tj5fP5/3Lr+xzd06eX89XXMFGfiaj6X1HPMucTn6Z+q/jz//ZG+j/l73//TfMc7tgalUiPGfyu4KEjpYIswCy5Bnvf/v3MF75YM/koQU5vWy9Lfiyqfh0fdRKho3+efD6/z9Vl0PvM6TV+SkT
yPUjNi2oO+MJ0fcnr1v3oeGgt+1S3cv12TY3f/YI58Or9dofuLi9v6S9/vX3SItAplv0Q+iX71d/3WQ+FO2vtJdvMs5tn9aezm7/Q2t6Aowx/x57LTpsosIXtqp+f6yfUmPz+7W+dkQ8Y8GXeG9rTRK997UMjd6l
d2MLjXSfGuGH+6zPhzSLLnub32+fVWZm+y3b9auGFaLywkn1sXH9XPb1ko73wDqjZK4rzdzOlbkPjgjViFl1YUdH8KP61x4k3a/gS1NqbP4ryMbl0VzFr//7enlFvk4+J9at1veySezDWU18ad6cwf3mhN/UMG07
6fF6vbr6Xe6bbnjE/aNX96uXznc+JYKmrDX/d+rPdL+u++YqXvz3P5WtiNn/f2nZmO1tKmq8ez/nawf/X97E0123ZJvR6538BO2NxOWXvZNx4SZ1Q/LV7e26+10Pr21XOhn7fIUyT20P/X3pYu/ttAMNWPhWt77r
H5xL39M1q+2fml926ex/JeqZt/X6Xke8+E358/TSoV5ZbA+9kDmzICT/sxulY5ed/P/3P79MrD4Ks9XkpxXX3pYN4Y/6Or/p9fUcNTbu77d08VTu9O5/QeMVzh67JdP2da6tUuSSt34VmoGd3Vy2v9Lups18e8gl
njjCp7S8FFveKvabPfY8wtx+98ncayFDb4bTvT2l/ZPtqHS1GPEtp1v3run/9XwIrxtb/DheTOfoEbCIY0XK6PKcL+Sv1V73Zn1C3Nen7M//jhL+rMfW89/D/p/x2esNaEsstZPtmVy/qn8PpP1ef+zPXZiPzPu2
A9qzLmC7e/v9lwTqyNL2S553Z8+/+X0qPl9ro7I0mr5f97tvfVpeV7vSOpBnn855n/6bEfbuXnjfv3VT8ySxzgeL38qH0OUc3zteuQYXQc7pL3+a/h5yo6dR/l+63+/cvqe97QQCYFMXsf+Tk3Lm5zWm9/Ia0dq/
3z1efGdahLS+tl86f0a+yb8dvUj++fOed9Likdzxs75vV7tDPAvenzp3XPCGdntO3/Addkvhd6gnP/pthXzYtrM+GdKGpSG09zb7sey129fXFzs6e1de4Rf21W/9j69fuPTHbbu6f7fa9mryZ6118lKtfnk2oZb1
Qew37ZOaGdDl8PPv2WEvlPnV+gen6vxjv7ujE2bwjRw9/vr4Lruvr5hZye+29MnM9T7XNt70kzM/PH6vk8/XGyOfffP/7t8OlotU/9cfrZf19nwW3Km9t8/Qjn695457je/+HmLOXXBa4dphtUXn/DKdt+z6sDHQ
jEsspXZehv+96/Ge/r/f94r/yz3Jb7udLbuJ+etyrkx41MHaM6K+f1tY1w8PR86KFOT4/87C/3km2eB0eF/3wvaHw+f7miwZY7Kc/GdJnvP+DG1Xl/G84/W83Z+Hzu53Y7D/cX23pU3uq3Akb+Ru3T3V/12Xx0aj
5q2H8A9NahPwbvN+q+yfvuVtk+GLXuu23I/accf3Xn5QYk5m3rW//dE1752ZY6dzFn+UVWN+aNf43G7m/569+vk7p3yH31/69lF3n0fvvjCdxmK5H9yyLX23+/ZTnJ1bt56BRTkAWwd+55f/e7Zr/349pE69uD64
87pcuehWRJNu2Yy8b36dX/NK3W1f+3r/uOZnsjezxD7obbnf/In9afmea4Iv5h8p2zOudvZB+39q/0a6IxnmVfw4Jmk1d/ctS+zFec5rKO3Tvj+uLPl1hhtm8to5qp68t+FY+7J3s695bWP6nVYXXiX959yoexbd
/3rH9Zx+Yev6rf+9+AOebtm+l/77f//Jj9d32g3f9G6XfHtGj/9zDX8mUs4XTT4Lb/S9/tdpKa5rsNz33fubxyzMur8dgmb6jHePsPrTWm0bzdvh3pvVry9LvvpYW3/+4vWnpPZ9TR/6/19JLqf8Lsx50N91/DQS
Mt/rLbd9hXZZKnuVlw9/ye9mYVI8lLDr7WvVJHKPJ7vqOhDVX98P9dGQ4Xmo5Alx3VWhQ/PvI1nbuJ4So6eJtPi2L2/vmjVPJU6XOLs67B8v+n9jrfI/v6/xH9t/537/B4ntPbs9uH0j9e+iu5fb8Ms4+eu/v+yP
Z4ZDoXx2A8/PD90fNda+xr7TIvnHs2qEjWfT+IVzForlS+pzjuofqv5fic46fpgbDe8qy074+3G929rt/1u97fcCv5+/7zz+WWf/nzv/R3W+uP/39PfWUw1ALboWbLa2D/X7c97+/38utu3Ok33mPdVPCX9Dq1++
/1BOpesbvrtS+/8/bwXegtnbKG4RPZ/ux8f0Ven+frT+YqVj+2Xp4DzEf/xX+SnLpSz0K95N+1q+nqNpG+jVahD3ztJZ7vQtv7qwWK37LGfm/qwaxk79pPd0ahTS3x+zV9/vRzFr4LXGrkXPwg1Xm82o1e7/Bd/c
f/nbu+SpUT6H7A3x9yQHXIbMOQubX0UNlyX97uXiI+5u/LB2fOr24bv0PY5JGIpnCeftFJhl92dRiet+yBP/mJh/78x3a8WrZBMbHX6ZPnB5+3XDeDbu+l+7w0wP5d9xuYv6nLwUm2VfzOem9at6JztjobZXLvEq
/+AWudxSG/v8+a6xxRffr07fiqXl76o9t1BTJWxvo7/H6XvqbNc2/jW3Zbj+5Nm5DGZj//fTWf7mWFPq3v3ymVA3u79eV/35gKfZ9LH1kM53WX8/lzt26E3u68vz9vx+rsWnMa7slbx/plXrv2TLon+zVy0d66/2
meAhumzG4/+mrqYszvC+srsNvvpt++cDsbR/d9J2f/PP3t4jrpDH6YfCNF+Er5u9/Xl3nwn6Z46sea+PrR7WvL5R37k/aWm113OOzxa1x//0P1Zr+PmuFC1/lKmn//9VYqu6/Zdu/fbd3oM+Pi7sPcC+C/+1G7Z2
y195P32WW7tyf7446z1valJSRnetfnv/HxvpIZ5WldId90s1XNX+pzY/FcJ+ljAdGr6KPfH9duX6prcVE33ZrPPzBXcamc869mf9GnvN7po//ZHIffPX+HNF0Xh2v9pPR+Z/t97vuHkP5O9l87Tq4rq3Ge6/3JvO
v8Jmb/MMe9/8Af884B+Xf4rf3+36jy3+Pv7o5P+68zV+yO/UcB+4/S67fdPq2QT+p7ev1ty6niMh3tG2vU+C4r+7z66vk7/vpmj+ur90WDcr3WztjnS1fUd5a1tauo34uzWV5KvJ7pyvvVy7pw2ez3F/7E29qV46
XCV/1ZbyylzbWrq+Bv8wUX7JSNWt60+XX+kZ7Ckq8jqeGJ93V7s/8+53+9fdZ+vqtL7IbyPrwM/s0Um8Z4ujrP7ktrF9f4rK/Fp21IOZHh3fRLDX/91GzdPNvqEPfMnBNtrH3HT/7929/eTj5v3t/M5bvavZsJ6P
+R7T8Au9f1PYR93+6j78z/ziL3Ctzwj/rFyj+lpX7QNRZeAmv0MffbX8azYuvuiL1T7sGgzI6KvOWl853/r8LtjzV29fc5MIa/zc656uv3Njkzu6d6+XXjq3qePj/NtiJjcZrNI65nlXZVvfvB/XVWfnEl9blOKU
P8v62vO7XcxgOftnvub4/0IHrq58e9DURZ7WjnX15ejEXP9r//RBQu11t5a9pb9a7Gku+NGZfXwvO/h5L4Lee/cEhQeX2+1szO13Pp3/J4nh492GXqoQ1bnfRa/Y3r16yyltt5WMN61ym734c8rbRH/Cy9Wk3/Pf
u93rTpbVf7N/yi8s10RKMl//08G+3n8/Fm3606+O9CLurdPP1kWXj3cu/v//DNyU+moJ7P3e3z7lwzmxq9vqmnne7r/89t85vMuOjF3lytP8udxvOzwC59J7Qv+YsNvP17qCUcv7bekMyB7SeBlCpe/ojEff4m+/
+/d/eJ08e1UMNU/veUTxbfQnuzDl/xdBmPT2Yve/Sy//jyjlv/5PefQo9oe8kUqDaa2e/Cck7xwPb5wZXY2Tt0zcyQ83Vl5i9Prg3bx3V4h0I3guokf0reVeUpwf4aZ1lPRMP8+n3/6o6//5jR93+u1jHHGsRtlN
NKvn4Sf25Xq9faxXeaUnx66k/n9uipHar3qa2vzGmB190QjZ0hBvHVpxXG7et7qU9Pedt0yDze3Qa+S+Xvp6Ope7PeXV7KjscT1wx//rMzRk3/WwtvjIPw+122MDZ3f/0OZ+9r+/dnnxmKv+PCLonuM96NNZfc5b
L/9RrQjy356Fb/5kTd8H2eYuaPdesjlFj6Xna8nyv8BLtG/ZMX+/PGcdDDS0//ijyYezX382vEV/e/X+fGc5v6Fnvl9nU11/3P5/8tJ55yDfli//67vovblPy+wvpaz+ZVc31W3Vf7YlrrSutcD+pcrwN3/Tb6qd
b+Uo31Nf+CHn2+4zgijvj+N2W8Mjha+NSKn59VR//Hyo2rn6/P7sltR9OfXEhGHmv5K/nVPK+hb/rTv8P/N8w5/TbxSPhllm4Pvazgr3NG438bU/we+oLx/39b+rzf5i1P9nfrZ5Tczycv0Y0tu/5G3rn9huPRd9
f9UUc7nmrncQQbjXzL8/8K/z/uE+7FPwtA6s+S0/qdT2W73beX1Q6/+7/04FeLvv0/Nzf03+a/S9/97MAR8Fa1x5fdN1rtvr/6Zz9eXXCTw/cd2951t3/Gx8pa8B4dFOq2sze/HeTXrvb4b/PnzuMvKmPIf1WeDn
1mrYmXwIfSwkaj/EUH/O7e3aNmDrW122h2/3utsf758+7aN8A/y+f3XgZ/Ra8Po5/Yr/so/Ogd2988u/eb2o+n2B65Q//XyguW4/Qsyu1S1UBxqfo5+jivciOOVr/Q6S3bw/31WZ5yOltk4FKe3tX6V0OOuXLI1X
lt7q/0p/79+L/9//tjH+r7ed+/uVx99+9Ia3isdoXdyv2fMvz229aNyp3Qvlc4OZd+/rM7IxuhwZWmZvlPs/oxxz9hMbr32zteDVzdq1/duw15GwfbWzJk7rsOfFH9+Pb9++L6B0xp9fPePhb5TzRRH7pxzseRq9
123Z6G9vn77boPzvlXsZ7bR85b1+NhDOjMhI03tul08HmP9EXiCBvkOf/ljpnr3+dhkj9vQf7K7/n5Lhfzbv8X9rMj+Q9P1Zef7/4cnFgOA/bSLsu/3ya30k45wLcWm+/CHuuULeZLrhf9yb+3/3/9Mps+TyP+99
haS1fhqPe2/290FN78v+ptWJOhPTJ992z3nl37mxhJ6cNt35zgz1SCWl6i0bukU13uOM9dWaYzf/m3K1tPtLzzAofHdHvk/qfv2He5ztlxhLffXrLzfn7f8lzziM3Lf+/Z3s/9uP/syu1aceJVbNv1bi18nn5rjE
die+QHuiVvqLdly8/Kf5uO9+MfV+73nt/L//PG7ryP9Xay/gfvWXHMxDKqUT/6xu/9N/P57ssUKtqi3hd3a97Wv8pngbWx+jRXj/Vi3rUPdMntwv91fbV8h/k924Tevzg3/a/+hO9xd6xyxzp4Tl2HdOX6+mliHz
qMe+dbb445XoebgPQ198N/fs70/cJXv8Kn5X/utTcWezzdUu78HhP1JxHH3+wL1UW/ey6Ff9tQDG12idzP4j5/H37IK8TNG9XxEk7jNrHOUb6zTV/VAICrmIoa6vs1y9qVVNSTovav5M1K29/ddDOm/t3LJqe/vl
kca659z2H3mp7l9B/AdcbjMYq13jg5b3tPNVvr5lslzqXvLdMb1zf1Wr0519/fe3N0sh+z/1vzZb/BfVXnR6cn+sw2OHmq1++/7XvHzH2zTzeFXO//+5M7OS1/tPkg79/eu7c/jxX/KMVtP+Ozu9FHPaK19Htv2+
d3qsZpu1n7qU6Xf9Kd3H9/32qX/+l+nF71KfsyfO6vz9v6oOvyqqt4du/Zt3hnd5WtscsB/egtfRc5YnGvoYoq433iu0HPffngW98fjWy+z78IEa3J7Gmt80FXW/upWm9ymjLBmaC7fOMdV5Hxl/TXhSx2Svxz8E
iP5OFefrouIXptHb87+rU8nul20P5vvXtgl0P+7e+n4GVXBc5dnyntIRzuJnfO4bKPvPx8p//99vsilLn9jalDp8xcdju3r9/t5XCf87vZX+2VN+vm0mef/J4teJfiuMlbfQgPbk+zV+9sElNg3Q9olIzd/+91f5
oaa+Q19mO5Xrtj0Ztzn/6leP0KufL7nvP23T7NZ+V8ku2dS9+L55juF+nuAZnZHTPtwzs/9rTHv+SNMMX/XxnYyh6f/wtY927/Gm/sj9fcHMXyPOUBT77/aMNKiF5tZvpaHQlYrKVSxjTN9FW9+HJxsbv7oV4eqH
RPPZU/2+mrdbXtXmWav5xY/a3BXVnorNuQ2eLxb197oqZdVHn3TmZdbm//2R29fzmU7n1acZ+hlbn9t8pqh8rN/bV7xmLD++/uHa9SpuY3pA9/zr553tXxUOV7UdZu7f6pPje5SvY/5yv4jJ7/1HIa/Vh1y41SU8
r/+VXvCfh+/86d4Uct7Lv4SxV8/+Pd4j7QAn716pXzhXI3PmJUd6XSH6+9U57+8p2QqWT7jz3uKw0L3oTMvLuQ77bnkGbeOO5TxLl3OvH3y0Xqd1UlJbf/R51fvoTv+HMN9xNVCNylfm9bvWr/7H9aftrfXpJvxu
qdhdhMPOJzfXCuy6kVPincsK/B1sMnGVP+tNd0y9r9kuq5VFfVzZb+9rdL+X2Tc0pvd/5cI2yt2aQvpk/umy9e8pHT/7UVNc/ZbQPxPxfdXnPsrZJ557XNs/937+jjb/Brf0nYondtUoPz9217jt9zsLptDu//O3
W40Y97pMb3r2ZeM5RFxkHa84LvWx9EPleOLj7x7Z82L+Ht1h/16S5m5EudTY7ncO3mezXWv+13894k/kfjrrj+x7m3j7/35em6dfo29nfL+WVpt/erc+zFRZ17x2m258Kpr7HtF6MT/lqPI9/9d62B8W4S6e9/23
vN9Yq/XzMUxdt/n/7v1rLl+/p9q7bPP47bHa1b36183Wum5N/TqkMcyb/+v/SPG6zO+2XWa3hRY7z5lmK/NtlucVFGhKD3M7o+G72JccI+Pj/RGR7/2PIY9aeQ1l55z+fu9fO+0qeRb+Zv6mdA9fu53R+r6y/z47
zq5xr7YMS3exfdrF1t/1HO0c+9Y3f/fHrRHfs/hhuzGTkP96BHyam9/7GvaXKVH6cT5iwbTZrbo+O7w2g38S+TOcR7VsdaFUfGPH4tb1LM6Ll8z7Kz47ZNGHf+W/333WbtynmmdrD5dyernu/UHStrAFHWvzdL7l
bHsexzr+8PvOkpuJ+Mcdt7x96I3n5GZn0av18O6pkXLrds7bR9ybNiBjvf7HR+dT6rZCYun0L/VyHZ5tGbYgXce3tbp1W/lR/zcZRx8yovd2O+1/Nt1mnzf8rt5V1eR9Ma64VPaoIivVomE3md179V3Q3H485fV0
bF6K9/63vS8Vdux8ZxD8lufefs42GTcxD6xNrHz05u0Kb9SJ/5dxI4RyOT1bJUN1c2cPZlWCL7zn6BRNubb/+yq7nSjvr+eYbKe/9+RLma+cT6C9KerHQrq32d7+v/tybee6P7v8dNV9Cz1f223SrIXLonzfsNk/
b1Y9Z7K7b2Nz+SNaF+rf8OkGfV3DkdwyfupvKm45N2j4p9vLeYTZ/evsaPUrYa3+h2ifj9ivJwDfJEyG1wNeZ1/vP0Vuuve8ytzsuIF/PRXT5B6MzpvW4GRvd6hxt+39CVqrll+iB2Tb1U/5UNUPsS178oX3ftsX
BeZXbnAUVp3hyet3b5yJ/qDe81I9jw/5f+V726bRHuP9/leRWvnpRWvy5Pa4mvwmxydcw/YdelZ83J/3v899Jm9ue5d3u//reDi6b/2FPbaUlW6m0fUm+/Qv1xAv+Td/AUn7/Yz28myD38taWUh1/Gqf0QD7Ht79
Y/9S+n2VZ5T+V99lj3U/LMFutjt/d6UuZPGptX8JjSby+3TzxCI1/8+3zLS3Dcnn47+XOOu1ri7+F6/uV3el1e55fyMdbk6PY1PxDbKr9I3hKv+GAdX+w282wNz5yb3fHqvPNfm/tV879pAvtvGpcKkR0uzgf+1F
8pyva1kvcH9pW3ml13/9j9p9/61V/K9/91fqYAO/PvmRa83fEjjmxjiUdZXPazx89d6snd54b1nTq122zor/mTDZ7y7u3v8lni8yculqsbnWbtGtZVe1m4N0Octrymb9hbxNPbVn7sw20+9P+W4L3FeQ+Tfk9v7X
++KoT3+aebLCqioX/5y1U78K/Tf72329dJpdG3Xi5zem34thZm8RMbUzjaradYe/H/79Gd/ffYsqtleIMJbV/8P+0Psr7om2i9dv6Pbv7KUk/cn1g/5S53kTbPfvP5Xd+9MqWA+vjL3fryu8TxiGcg+r/5XPRRmO
Ql8ud19+2q8K4/6ywtPsdW1/LN/+P7fds11/5ehbGCxxLbZ3nORaxKN99t9m9hm/Piu/mV9H9sSuKx+X8IEbZ128/+73vON254mfKWMbpDg54jd1r589HE942zbuNXlK7Evb8qP+jYK1fx/vDDih2H2Om//GMsy3
1//C774vDsaf3/1G6/b/Pzvm+zvaCF71N//0/dsHj82tF+76M/vL/Ph9KV2JGhZtefpN8c1CrL+vRVlpav/Ts/z/afe91N/yx+npNUw9jswv76yG88fyJ/ov7jKZGbchnr938X/7yC7vN1vtvc3/XM1V8f0sw01/
/PihvSW7nvnR4pn3Vs23p7rtzR8NP7Yy16a//m2runu/5G9oY82nYd7v2J7tz34g9fsw/XOevlarf9+0gdrBH5tuZr6NrGm/vWt4+Psc1VrJv47pWy8wPL2+91mrTfsDJjey97a9/fwXj0uHW1k2i5va9/zzvafk
XP9/bf7VMvX96pPVRx7/2HvjabP+Q1lzy/b3R9830h87t+K7BCfH7l99WYOBfcnTwPbQ3OpWHm0bW9tXxla+lv3aT+8sVed7Pp7+Hu9C02LsqzcfqvYp3Jd/f7dvyk783erLuQ6LqNW3gO9i7MBD5B+uw27seHF/
1n9v/Cd++rdu4vG/sN7P/NdeHp3VqaZI6X6uUdp3k6u61h5yfg/9ara9OzR8w/+PP+7fbNCxbzZb5treu786RPkofidtNqlq8y57wU4+d/0gx/v//7aq3dt+PU6ej/BeyvpPlcjurJ1uH38z5J65eu3Vn9qM2/y2
r2Rz2sW+SN9f/3IR1pmLCH0xx8WpdK4Vn6XiFUO3/h+1H4uoR59y3vL9vteBc1xsoUr7z2mTbvH/v78YWLfQ/Oeh+bx/qOe1cEFiRiL92l9Rk/fO6bU+55Jz9qcgb3pq3enb8m7fVdd3b1+1ae75NlKnXmOyEF/a
v5l/fv73+1h9ywKbxtlsX9x6++F4c/U9BuEt4z8y+tgdP6L1C1aVNzjD987x/86OK/z2cS7umrVM27DyMruiH+3l5AJn77V54Lw9Of/LerI7fDa4V37V/V9hlx+/z6bf0T7vfw9WMv8f0Pr6B9iw1ZdMMx3vteuj
/cjID63FDNbh+XD76Mo7tDH+tkebf8vqedcOu1mcpJpe/La8yeVov303dEnjEXXn7vv91/c2t1mzuyM77T3jBy7r6WfZNp63cg/zk9+aZO9XC+up+a/9191kfUPTw3y+Vu1rycXcWwDtWJH3h7edZXnXm0Y785QL
2tYnx81FGx//ejJM5TvtnbH06HdP09XZ63J9024sjNcc925HdX6Y5mjJrb/e/n+7p0p/qdVUvu5/9ytZ1tFX4nTaVU3O8ab/Z3N3eWF/NZX/aev7MC/Tu+/use7euXmvj7lGfv2fan1Np4lJ+/cvYO/Hduh71xUr
D9tX/KYlufr6fapv2R/w6W/r5775+HG/qPe74f/6vXvXyHNvfXe+VxO5v/5nzueEkD8KS3+qWUfTaGu3Y1gz+/arP8rfdd/D/Q3vZ6l7qh/q4G+4o/fLW3NtQdnYNf5twKHrrP91M6utyar+gPjt9vaJOcIev805
13xJ7tIxEiInef4ieNcbh2z/0KM254Ud6QuRzK71Azk63Wrbp0mch/rHdk9Sva7sc31+3neO+N/uf4rSbf5tMgnz//IR/N5ptDed0sxPw3Kf/1P1s4fXU+xZ5s1uoruy96I2IZEb//WdHav0/+M7amN6i18dVuI7
hkw8yL0sUeXuPur/z/39/ffUPAnnx+Twz6cc9+ZWjfD5Re66IQgak98Z3h3N+0X12Kd4ID4W+/g2UWHHfP/0q98Mz689Of1172Wqe4UWH9O7aNj5cqR/b8VZTCslBba/e335HGZ9OdE4/M691op67ZeU7t/07u3x
999PTjcTzyL5lNvSea9XV+e+/t/vv68f55e+ce6Kqt9fncM2O2tHKzX+i9+lU7P9752zOOerzj1bMX+PP6Ngt/CO5be7Zi3ngPzeH7zI19ld2KzXGY//ZrP2n9jdT516V6Xv6DqjW//fuEuymPE9uYoXl2QV/fw5
euepbW1FsYU1MR72xfvzy7c0s2+G6q0GF31q+T3LDtc/955NxRCP7m0ZUZGjNdNzn3Z7v+udE3tvpwf/pb+ZdY+x/7dZoDz3V/UGRd+rd9PWZ+3eM/sA9jNqVJ9x/9W/+6PaD1M7TWqUY3NO27/D7fer373//5Dj
M9397dYRW2ttNJ4/r7N8Sxb/3Tf/QFvsOcs7KJdSO+l8b82Uxe/LX19Yc6lL8vn/P3uj/41RToKVDfPbeJ/fJ7ondtL2i8vas5+75CNSpnA4/ZHfrdQZ3HcUnVnkt211Vm6kjvNv/fytffefrfE//X+dFb365Hav
280xA/9/pVVxHndxd+Wnjeci/a/iFyxuy964TDX/wEOnXn+cOJXIp7cK7Xpf6hc/Zwa+xTyryDG3tnvwtUcsXsuQsiDWMiXN1r2W97ytEwctF28nD8nqfv28+vb9n24Jt380qf/9+wTmuwjFb3j8WMa82/n6Wo5k
vvxuVvaq2z5L9PRuN9r/+/frb41/33Ss/kl93rs784NijPONUfPHL3d9QbnZb+61Po+zbaq+Hb0zs278Z9je1jSWVd+OOEzKtpP4//74tXI8EklhdiP/2MHtXP/isev5ZdffGD33dxx6q9yP67/3v/GhDXPz/meW
vtuDFe9+GpWP/tX5xH3+9sXhS8//tu1CwL/clVAlNb7FPIiv8Gos9H1TzhSk95fdzbe/SRik8vJAze/x9Rve8fRe0cT8uzve17FXtra31MnvonOBr+vLel3wZWcffNt9N9X56eyTqnjnA88bO+jrN3Rsd+7c1v+L
h+/PPek5N8PbOoeD6z/oKQkKQgfHaUZs4Bb47/hT//lW/+fCv9H1+6azfZzcy+u032+rMrWXZviBhltsfcZ9jJu//FPOn60cKqufbX4MJV5/Wc1tRtn0JG6/0P6bc/7G9e11dVZ0g/gVXvB8ZhV53tnc7o/SYX9d
n7734z23qi7pXeT6fylL5KrocKDrUXckrij0pqPxy+vnl8Rvffdvjonua5q3+XSh9HZ+1Xjscz/6WvfN+Db5jHuZ8710+NnrfRvH3x1XH78Tn4b7pFpd7p6XeIjhkvr2S5ZpxtA6+rtWb2+5k/xTs9NkmxM/8xv2
//cO1Nup2OnZ0t0XlfwvrAp9GS/7VbTzaoVWG5Pkr9IUn9IOIb9sXnIUTcfmAb6Nox+psbfz+MV2SLLx9mL2XnuPv7mvq/j3pb7tvWt5Z7nx9/bMV1tX9vd7ki7LvaRdrifvutiHKr/6kLSP8aa7jK7vg6u0mvfL
6LuziptZl7tb7lvP2/uoD62n7adudrMj/oOzQxx5q97auLXdXajm7/wha4pVf9Pi+3e/lPXYu2r7cSJOhv35d3eYuMt+x0fgviLLDknb61lTqFvTXadXzquJ3b7W3vale6zxPzahm/EXkj5n92uTxd6P4Ou9O/f+
WhpT8bg/D6W38X9Ovwe+ay8a3zZhGd7k8ytU+Zr2vIbjp3JR7DM/D89q+dr2F/u/Zq5uCV/LHHrsO6N+j7OfZ3v8u/alZ636//POPBZH81F0n7abXGl5aB4maf+rjdf/ovbKj/lh35VfapZlf61Vs+T+axitkjz9
Eulr0P1eXlO7ei89N/a9rAsRg+XO9OuN93lb9efjRPf+PY51tDWdtTLe+xaDH373++9v3y/KHcTQ7n/vcLpI5b4g/Ex6vIP82xP/zoJbfPxHMoVlVXFXq85rbf/328R1LNrLdpjAv73FuGjfJ3S7e+uTfbrT6+vN
/1Gavvbtd0v6O2strX9310t5T3JxqnD03dmRbbxz6l1tdrl/Pkt4XnZv3tXrWaDauf7ve4ku4Ni1fbCVrSij85dSe5/9l351181ek6j3X0Zj+Kqqtf2eaKSfD/v1/2g74V189uv/mVVnHVcPK7a2/mzAMCd7H2nV
y4uOO59YAbu2XP8vgjjf/NvcU9a79/E38hh3JQ++X0T4IYo+a/dU2H/7e8kc2MeexXf75a07e9orW+r+XRxHd1qnRa+7/XPPnt0RT4zwb3hHy2aU/U09e33ejv6zzWvXlq2W7e7abuNs//7t264dEXrX+2+G9zpW
y4faWm9YCmmzK87ap7f3+7X/99eXPv+0Kbfk+9XfjFfv/u+2/Sv76HD8mUv8fee9rr1ivw313xtG+BwI2rr3/qL1n2tpf9z3k/WffW/z/qqI/yd9v56ODC6WcoTZd+xtYvT7zF313e/ljL7HPV/SvTX6cn2+Z6Ja
dXv4NVvMiuPz3Dc37S9zu7v38ucn33If+TXWVU9z7goXv8o/mJJZ5/mTb6G4d7K27/bPAM3n2v5/3e3+6kZvsC4QI760Q/fw/3797XvQO9Xre2ku92dkfnH7UWvm811oOM6/8e441GvSnq7cB7f2LZ9RH3GlS4Pd
v7/7tabHfkaSPx/5fFHdNIjzZ0Zcauew/f2G9m8+K3w+0af7LhUClwyGwll9SPZ3V1rbnU3y9f/5/unxre/9y0fcc5R7J/7qJWKqaTmdWxdce7uvNf9VkDP1f4ddjHwgvfnQer/sapIv6++2Lv7UwfTc2Nqyt3fi
7tp64IM3rXf3y/V/+//d4tNd2K7573sefv/O8dX83SGX+9u0d1yafVNjsd65MTLDg5oKwxT/cr+HefkRZodePr+d8+dc+A3bjeja7Pw7EvmLVzgPTHLsf8d0WLfU+cEXE09OHD25AZZKvup8y5H75IGcer82wMXK
XyuVBsfQrPfcpsqbbGsfnX//5NFsNIFmn/dbnf/f3/DUfva6D/x8PP5tD7UrNy279/5zVA0F+Mz0aIbnv/YSXifSt88fm9djmx+7eD9m/iTL37P227Mu9NeuKOQq1/5u253cFIH31LtLS62kQjKe2yvADtbnH2z3
m/l2KQevop3n5vRw8YrpZZu7+WA41MiL7/Pc9c2+vme2ibbF7Yu0qF5+/Xz+3vDfbjjZ/v77VhPZXEdXxE1uV/+czz9f7sltTu4/6SbJbJOF1+eN9N/75t5/09vOx/3bfrtjuvhzGLavmf62W8JdVW162Rua2Z7+
Xetl3d9tXP3+blZNj/vzr7+rNXDuIYmLHnwxoT/fsv+ygAbtnq8CfnsM/LpTGnP+etmmMKLhf92f43bSO4td5yzdnu7snf8nX9snVF1ttNk15dH7Nb29L23K8NzGb9t85/rVHJS/LX+0rWzkExcr7DHf+/FifJz+
f6dLoNX2pXr6kaAnL33k8c7386UzO7+8wfYKGv79+oP3qM7+qwMXb19nQtDfT/yASdvW/pNdk5r6Hx/9zDj34RVk/2/xofvoxfP/6v9kjPBfTnU+ba7XDZT8/eS1nb9cl/5f/zR8VvvraL1sv1zdf00c9t2+dnL7
8h0L1c/2T7/fv7xqzQeftnnbC/8vE29VwIdVzPvH792Pfj/7989c3D2fhvfydH6UB4uD+8d7+qVHkCW1tXs3D7+7c2M+v/F+1z1s/LZQJW2+wLNpO6Cmga7jnWZugMiddnm/dhWm2xwyLurv18/z+Vruv++5/ve9
J6Z36kUOuIp859X1FdZoRV5bqO4gryeWT7a1xJPX/cj+heY6XW7bDJNYqel9roImdrKUztv518R103mM+d/b9s+1/2luJ3az6nffP1t/spptNq9pfP8cj6BY3vBmnhFPV64A+XldXuXPr7HHry7/jeG39fWi1K1B
7d3X/q39fGFmdY//LH2w2MXKY+5/+dZ/cZv6AI5/B3922Njl8SX9e/jZcOxMu/vVH/VfZUPu8fCxTlfDf8Rt/rP/H9eIe7X/yq+ZplRvV8/lb/e6hNAWLvwPId/M6h437w01/v+g/KHJ3emlmcU/tT8uzvue7KTy
/9N76mJ/Xrvrz+HeDfR//by05q17srp+f2WO+iwKHzn6kVNbGxT/N3+r7rDJyyGpZ/Nnz7FfOz6vrzbe7yp76p2Xtx6dl0Th9edateuWK3mdLdFr2mNjmbWNTWALpf/TqT8eV/dv7Qu/Vv5wH+IRfX3+7RZ2RK7c
vbI9pXv6P/nsdgmQtW38343/XfL9+fTu+wcTz/a193ve/fjsmu92f8rfWPK+D27z7/ql+4b1Ns/5Qn7PUVHkW333zf3+XqnoPJ+5kZ8ne9G8t2oP8tO6y3d5DTx53dj39w5vff2t9llM3g3vzf6hLcdkfUZbQ3ho
8u6V+icrtdrIwloaff2r2gOrrimQXhO32HWP+szHxmOV323YJ3qjR2/R16eG3FNzwnX9TC+0pCZ683/+Jv/pfvu0y/Zr3ms8zH7371P8/G1f3tK9/3t/wv+zaj3NfW/v3r+cAC+LbSP/dc394n+9nBuiDU87xd+d
fPDZ9x/R6+z2YtB69cNrdy+Xz1we6p29Ygw67m5hhZai8M7ertquP6jK8yV8F8nx98jvp/xXi19f71e++bq9+S3xuWam3/589niJ1cT1T4VgpyK50/niyf42rGq4/87j2WfXxJXX9J3u1UhHUwsLvXv1cQjuXY/A
wdclJ0J5M7zzR6s0tsvxk8v5rrFzud/cn7Xj9w/Nmkzj6efW4nvsX3KRujL0fHVndnUfN+/TOJjrtDvstfX3z9Jx/d912yUnrX7HXf7O4X5Np8KW34wnNc981Zf+mlvrZejw9EH8E8LabfoZuz4jqjOSYP15Xb9Q
YfB1pstm7558vbuulX/y5NCf10EOn82Mc+FetP7WmbGT+PL//nhfe31vc/ym1zfP9XY8vtmu3F3QGE7/+8datJ0hzdfgQvtoRCFs3uTHrWktTWMcWX368E3xdy/hks4G/5vm3mf8x3knuoHM9Rq/ev7p3Sy5+nO2
+xP/8sHwXO53n3/GiXdo8875SvO+CQyw/7l42/+DULf/t+Orw2MYtvu/iBT6n853vwn+ZrOF9o/lf1klc1RVLQH08DtE1vrq3yv3r2zTqc0aFp/N0h39n7pP57VbTee7Kw/6+ft2L/bLuPgH3bljT+FIXRdNFibz
9n+tdryND4P+W17e4q+VWBL/h+6/19/5LY0Dyh2r0Q13bu+k/pL3Z/rqDWvyXS2/tl++qwbdv9q+5no71fvezD2y6XPNTLse31b3Xj/xN/IE/i+etrJ73f++uWpQB/+o2bX57u5qOx/6kDUAuinib/nN/+fO5W32
HqtVY9Vydjch36tPf3/ufO9wT5bT6+5T7pZtqV8/x/87nv1r/1NS6Sx/bO/9AMG9xPvl9foE3rSdWq7ULW7V7yz8D/y2/u3bqmJ/j5v/tBMS3/23TC0u/VrNuf1TynXRvUJ//Yfl4v/brvEFz/f7NJiI+vaE9rLq
fO6rbf08+dfrmuze9waUN1e6KEb5vS9FNndXSt3/vn88Pxd/317lzuP9Vq65fNh8E7TS/a9S1Xpm9nfal36C/XrAsGpnz71LeJCs16xd9nE097izWiYfR36R8pP99z69QWmk9nytt6/X57+PZ/uNr3s36eZ9rGu/
XbqH6y2Wte9bO3lxOIbfcfCS9WfukQ1Z29qT2QotlD/3E5+zXOtUvaq5tN1or96nMpq0u0250fHxMVmwa/xUWF8/Kn6MWRfmZFbSdv2nvrvOzwXnqKm+qVRdW1v3+58+YYYw7sVy3VqLKtQ+BcpxK/q+vEZf5fuN
vZzX4zX55tv759vH5y6VKbiVA25/X7qNvmh75o/I1u32tJu5fk6pDxbarQu+k7Aq9fWV1mYLYL/P7PeOjl/r+7mire//WnkUfv3mO/pXV3aO/WVb659c9dCn/q2eof98WX637c/7E43vrn5Hq9atvNu5XH9/Jv4s
HYoITz/68G3sR5l3FdGbv8tchPv3aj9M//rV2hkX3vun/p9McYJA3xv9GZ7S+yT1vqxnc059mXqjxBzGt/49a6qGzg/udqZvfdZJ//XjfrXOW9XSD79OtpSd+7vmfd6/7fXEN/rfCgkv/p/n3qXuPNP+PYD5MyNe
yZtvh3nC0dammF/I5oFdr034N/1T8f53Z/6iLO3/tlt5WJf6OyVax3/de/GZvZoeLBR/2Pwdve9D7S4UqnuJDlnqyY3bDC3mBUFIzvUPkhc6JFIeKMHpwGusvcX75s2lwR+QloMLPX17VT88/lcpjnqdh70pv/d2
3byHZw9ofbD5hDqnN4//jciCRzdcpMG5TN+T/fdOh/ehfhd3v0QZNyreH8+sZfmu3Nt7++yr5ace7fhVnCUGrPc9YZvXP2aKXSj/FXdzsvbFQPfu4tvy1f+0A4XPHe+vudvpzbHVsGtB+w59CjHiwe50Xkd/1+fr
HMVaSsHvpNM/ufv/HNffJ/37F89xjfFvZuV8RO05W+vXqHk/GDv/33BUt/CpLf5M/16Z8vHuTZ3oja/k6/H9/usZNNgt4971051XnbrYckDyVptNiqD7s+Ntb5Zi0B12x/bPs/mvTN59/fu3BrdWveDjNlhfX2/2
6i5fN+1b/6cdwd7j7GuV1WC7D3x0Z8j+5+2HZ78T2bA1KocLUbr77cZzb+ntN3/qvzu59f0915bk/e/WbgMG9LY45/Me9nDztube+c/p2tQqxvf2Tpam/s/1v7xespu3qa//8Fm2lHX3rx2Oz+H3zH3PZvGqpVx7
3c5Nx3W1K7nPK5eXdJxPVbX/PJHO5mpxHP9oFlXs7IhVfC/9XDtXa9cuLsZjYD3uAnWqnzn0l/3Q+fxofrv8mfTqySvkb4j/6Zx0ZDRld83csQPW4rkPsHda99FK/HkPfvhd/fF3f1Lapszj4Z/qvvrt6lX7I+sV
MLNx0x7tf7d901PE3VeJfNf+ZaA8wnpvYvX/s1jUryXz4Dse6nKJqcJrP64e+qD3x87Ofnqf99Nkep3/rfW7+c+934tcONu+23w36vBaZCebx7EJT70ys7YxeafPTlCazTh18O7NeD/kkd6jK4WWMGiXTPo+e3Uq
4G7j4H7N1/9d/dZfPN997j/6x2+bPzfz9ad/++n2FQd2f/fdf1Xpubov3//8dZz65OwWKu9jSe9o9qfiW+hdl/BN7nEhdUkr8GLX62eq9NHff4VqpWNXLO8P+Jq1trD8GNfqqoQXR/vnjdzf9PYzog+9+tof/Wq/
Xed3KLPWgG+U5wMJ5GxeNNf6rvWzVOeq9+9fE6e3ksP+lVKFcx/0ilTiSeY+HOTTh1SrGwfaxLfUNzP/LVjJ9bp7gde6Q89nM+t+rrPX6d4jda6vR3dHaKd3eqrDRNZ4vr4maa6eeLDq36c3ut1EZyL3MpqB/359
zS7hHrt07IdvOmDi6rTD/5h+kmdO2LuZWrpge+3/41YutOy9rWuUg6Ns5e/Evd3ndLSe+ldv/3nXnzt84fX6vPVwr///vMLtev/BrHyPSF2h83xaz/572fHdiw/OfxQ5M9SL3df9T7BNUGuuXI+c5uYe6DVcj+O3
z09BYvJuXpv6jR5q2rdSfVwWLD1+0+/Pq8u9t/UJuzEapQNjf3DT2nl18z7/2NeLf8L+qPdHXsy7vf2u4c233+y7GjRbZja3/0R9+9PFPXvc2VUR7Pdnax5d6X+uJHtulj+OU91vVrgqRWWH95PL9/yK7b8v1z80
/VWZWd2vy/Ife3Zirx0fX/7q1nqM5xX5/Nh22ZOi+8172xnfdh+K/a/u9Lt3J8u87nkWV3dO/eV8DOrervnmN//RnSe/Udr9NJwyg8Tj0LRh3s7OWv777Go7SZEjZc9fu9t+vM+q+j4JZ4mfPPk92DQt/rkdHvuV
B96XPzPvZd3+cQSzXA8Njx3z/VuupPn8fUiNnW6zOno+aZLutf/t9+YrbE2Lxn732V++hb8vPoST5I3U8uMXyTb4jcucmZJ8zlRVghEFSb8MeD/24t+MuCc1dgU7jnZ7n6NdrLiRrD0bacWF5nbk99Oz+byWsk3f
8sdZxq6M2g5gNfRYsv92dLE/9tfjwl1l/E5pi/3p+Pv4/+bOHv/BbR2z2+g3d7nm+4Ire95tPlsP+zs+jBduovzXb88yutFjd+b9+/+fNq2HZV3M/33bWtT3sTzMr1rZgti7so/YC/SMu7n/+qVCfMNz/f6F2lv8
/0pFsM2N7Nd/+5ZO5d7/L/z89oNLpaay5/L8W8LL+HLD8qyiJG2/fP7RXtmvInL07PtcztDeZsWsIuKEvZcX/zn13OP+fq8h6DdNh/uD3m9W9c/1z+bqPLpojXcUP1u+/rchzjd1+ZunzU74nV/Gl6zvK3c17vVi
p+6Uvh0pxzbM5ObnunX3qdI72m9353+s/H/2d/W6XFtf9P3Zf3PfmMCfH8u9Omu//XcPn5ngFRu7iRz3HyDuX74UQd7e/v5Ndp38rSebbT/9R/H/zsud/O9pH+bWr9IPA6tv4l+ncMxhPtlt0Nas7SuLCynf3bLC
/52HYt6D+esQ+f7d61y0pvdHHc28J+V6LTS/5nw/L7V70VVZvk0ePdNOd/X0j/xMq2qSHPvWz/jd37xU7jS5F97+7pst/qdF5qCOrU+3z+th+5raz3cTtJ8++3+veVvkN6e9sG2//dS6IfZ6O+6v59G1QPTYx3yy
6xUfU0X923iqqhos3amr1Vdfkh+xDu3/eer7ePrm/B8/7XaN5+mfTJnXgaW5r70tbmc/rr79TrI9WFli37DKN/eS/3W/nfvv2jc8Vr7GfrDXT/v9HfuXslv71fkRXlsXzvuK/9SzSvw7ve1lVv6pHb110rHHd5ju
HWg7Kn44vptVlV8SU4+NGtVG3Ny8ZV7j70524gr/+ur6hX5UtfZyF8vL6s29MJb1f3fXPezot30+8v8771vkrvfTfLT/j89nyko2Luj7//n67xWTnBF55/12yld17Fv15V1RR9tzrITHL/mXznEobsjr+3j5RZFj
+9RaSS/vX/ebP7ey6uXO328EPvHyTBs57/pDP1+7sb9gV7I1ukTk1/t5opv/1G4DvfWY7z/jrw8zdUxToF942S/79/ci1Ni6b4tfbxxb7M5Te+/3k9/Z/W3e+7A3tv2571XirSGsmenqPP4Hv98P0Xfe1MP808hO
df+Vw++vh509WKIac2/qdv/2Jy/sM31eVpdea+0srBq8yya2ol2bl7de56qfl36+6D90mLKdza2nT+bWPXsNXp+lbHM7OvWhzcgxx6Ob/O/b2S6f/7H8qkm76S6vC5tZ1/5onLzf/16gNJ7ae25Vk/515lvG2yOK
Z663fbvd3tf9R+02moWZE78TiJax0v1ubv2Iv56PS3U2Lby9c/p62zZ/LxJ5r/vWnH1xtPJsHdS8dLpp7yuL4wnPiGe1ezyc8V6RVqe27ktyQab//1tJHqa3t/1YtLiuZ3nx/K6rd57dKHnf/Hdv5buVvuPfSo1p
XSN/Nc3o2nYfr5/p92YhZn7M8nvVH+l7+/31t+s1f9wrGf2j/ZdGfNM3WzLryB38eV+9Sar0tirWrLfjl5Q9G7vW/Ix7dK5utP7fIXajRZLZfTRjL7lJn6dgud3jl3TW9uAO2f557sq9/P9X7+u8rr17Nt/2/7dy
8xA38p222/veZay4V/j05xpA2F3dzfPcu912v7/oMlN5c/Zu4s+yR7GkN5+VWYhrPel342P9Su987qd5M+0ZPq4Lj+etMqn1+n80vHfi9WBf3539lf5Jfn91vlFyf75TUKyK//luSf0SW9Vv5Zomene3aah7OdPH
r/O/v78/4bveN72nvHbPJ6qTeV+lqu9f/23fuX/+55WdVvdBttj08+nQy33gbf/R7vLpl1frbaW35/zeqnv/i33uRZ3/9B3/1P30Og+zJ5B+Xfvd7v0/u5uz9aLtlY/Gl9z4W+LBOlHdXsbY9c33ly6OI5dxYs/G
kPueV2p9/SO//4thk2lXo3u1v/X/d9Np7+f+6u3nv5XS9asliBvX/jn6yv3r0mz3Lf+0df2XhXxv3T/Tzsvba2G6bS3I/9WW/8MBHLwWmvv7Xg3m3/ap+Rv242cI8ybf929JYuvX35RnaaP9Pp7XlWYbzenj9m6/
789ydC5/b9S9CaitC+HH+Xi86sxI9PrbjOq56RZ05/2rur8vYj2hBvzku3LpuN1/YtNq8u6mOutf8Oj3r/a5jz6U0Nl/9ck2kUoW44a9ud2Pvbu2NPEBU+lt+vPtfN+8svh9PNpUfOJz3+eO9767UZILA/SOfafz
3yfQ6F/fiK5CZ+47E5/40pljSdK6sz4f9X+brefVG17ri9dv9vB9PjjdsTjODY01PvDl3z+9P+tJ+3h262b+tjF+/ffuxi2z+l45ry2j8uPOTX34o4qsfW9PuvUj6bed91wV3f0fL0mj779u3otXrPd3y9LiX/3F
KFX/92spqL2nrL9pRNZb6zf6f3be66x99S/m7S/Lv4leX+FfmzjWV8t+xmtXMvv2nJZ7V2ea0n7dvYrO2WO2Hl2lPN5uQCyWvHz+/7Q3bfZLXcry3/3f+J5/q3uLh+w5FauFNv7b6nP72dHvcG94vzf8999Mi86/
w8ZpCS59eP9pF/TLnqPFbdFgcU8BSlt6/ZVVR9U8XffN3LV//Tr88S0yE3jmbWV9vdobe6w0pXaDSyPXKmv1niUVi2cQefrKXvo8v9OPZx5P/VKygeTXbv415+m8Umn5tysXpGtbrl/rltjnta++pyer/tW8Htfv
fcOifTVJvW22eltvnezHOXe9L+lM21mPyb/UfH/u6X/JY/iW+7eViTqfyhWfiZZvoNHxqhKbWVcorl35Y+zfMPR6L5BWF/6/u79/Sb2L9+YQfD3tI+SUnf4f7uYtieSOy8jpPnT65l9VG9a8nfMimhT+Jr9704D+
DutWS1TWhK6XL6+n9n36t2uf+f99zfHr3/wMiZCuP3vPb/TM3mNp29m2c9g7a9C9UXlWd1+29r7ju6T36O2sdfvuhRV9O/nwRON1//3r48m/exFutzT//KpT3K+W0Dpn+t5GvCMYj05fx06bZpysr3X1vTn/9YPt
XiEvaZhuCPX15kWg528aiLycs7SzsT0HrdQsdvST/d+l3fDnXXX6+yfZPSlnDFSyruUn56Z/W/n0+1/cWJ2qHfbbNx6X+tLuXv+24lhwBvrHOc8+a/wZa3n+3b9vkOCy9cP75/TS4jtdvma67YuzXBmzr5r1fl38
d2kVm6/7V7amNGhOpvOq9/yb4vt/7CTGp3hn33/ZFIL+rjn9Lt06oocqBGtqqtU19EnXzy8Uite3YxFsi/B+9zvr//6b/bP+m/t37DpffS+Vf65kpGRe/13v8Lj4r1W5Nss0/HsBGDVHrPcpt1IlsXFf/768HM7X
zzlqxSWvAx7P8//q/acOe0ZFTO5TeK2tdG0vvdX3tf4tgFUaZ54jm/2muq+f279sR3jVc3d3u6tk/rnQ9/l3V+78x+OLufu6TObznfypHz4fSpe8i794btUk8c/q+j4Cn55Ure0wE7rrcl6fu5FzvzJqOhsVAJmV
fcceSvu7/+uUpNHqRb3/TUwM57+Ttf4lp4/65+N9BevvHN9kqQ/d2nPBod9/ON+PaHs9fno1tsPrq3pv/tEefz6375zo/djfh6Ptp/tJ6j/fK16v81O/3LpK3ZM/u5inOPbu29vz+pUpl3eO6Ou9C7Ocb7njzM3t
zVtEtPP9zT/n6f8+fNLHLvWbTI9V5rJrjHqj8rbphWaCnxeW52MfOWhN/KRzOGvDbNaadGPJAavb/Hxr3f2/nE1FL7E7/7J8RHlK5buPaHd3qfz82V0Iz7k3mlT5Nfa+ni6dgnTny/7x5Fj63Jex8Iv8FDB6vf/v
8vTNRrPWqst3Jxowdnvurzr2DKHJ1znun2v58vmy787h59Ke1u2u/5623Vhf0dB91rr/DrIZS4/9q/DX+5NsiUafix/LnuqQ9+/tVYE+T/13LUvv/+nru8+xc9RSuzd+VvXZT1b6rJucAAj4MP3B2dnkOn/t3LU/
a9o6jLaHLze5mWvzzrdZdvj2ctHsnmy+j7dR/Ne3J/83Nkrm18PWSy6d4/koN2PG5xVr1l+/7vvt4aq0hw/8G6gkXt/v+RvXitbheSdZwqOeXvn3v8Yq81X5h0P7p6/99vrn/7V4Gy+tEo712vqX3cP//Xa+QbV6
9373DVe3h7VXd0cPXdk/XuDvbjnI6rYM0riF+mX/p0L94hshY4V1rSzfiC24Vn7Yv7ac1AuYM6IkGpV//ZO4wVHdqJ9N3gqs+Gn70LB5b8/+8z1hM3S5PnsFcb7xz/37G+eyiN2Sev/V53bI//5le+cthRZnZcJn
qh0/Gvb/HmkP11frsrlWL9te/r299t1ly7vyd3f9E47YYXP9JWfPPz8vdw5cPszd+q8dm7vS+776mrtNv9wwpet6/1R1sSjY8f9eaJNcVevzeXUMZZ+879jPXwposYBf3nf5fy7WsjeZs/vqLaxfyDk4k63/gvLd
t+/OeQt4HKRj7Xp3rjFvRcW9p7VXt6fz2vvHZ3wT96fd7uJ2QdUgqpjjKqpo/czJWW716zsuwEd7bpt+KqFOXM/jNPjfqnTb9qC2nGd6re8fsi7vEym8ZYg/CRTyu6347NkxPV7vm84fqkUev5/rv1RbtlFNv9X3
I9Zw48zEil6HxAjJw9whGvMet28/urxqwntw51vk096ushlri+Nm/zuOvXzel/beD3fRQQ8uuu29+MP/C/KseKRPxRPeMv/0OUywvw3uXnan3VxO6vL95VuWo1VtXvE/9pz7r3n3ZejnNDHe/+JbX7Q/n96b5vT2
+tgeq3uwe718xc+jpnp+m1quepr/v7fR52aqd0/8Nq3t5Pud2rt4cniH/X6/qcXt9c/EJ3JRe8Te4DWdTvVOzPf/xqTvrctw2Wz6lhO7jRaw9BL9/7fKV8iny+r24zps1Rus3dHXwzCMy97P/yZ78M3kUb176121
V5cjpjv49H+Hc8+quxc5i+8Hf5PNtCWh/82j6PTXO9ci19r8ueP7SOam3/Z/M7pXN/vcbu1i3EvuvoOq3gbo3Ff+97/+u/YfyBnxWX5zjWP9re2X0a3Xhfx2Liow4vXsXvf4d3kfTjr8H7+BOsDsz509Tr727Zg2
2pAr/Hqf+Y++fs+ti2htSr2m3oLgeU7llDr+zXqp+hXcTN8bhYeLM3o1/vV8kJ2m+u32/oTJYlZR7V758Aq9jejpWam9mTfvlZ7g+eovm+L4m86/i5I3Xo8fcv/4js/8trI4uXdUuH+1DnV19ssrc1pne/B+v7c3
tL1c14ffnbqP+9ynTuxWgc1bG4+/7u/cgzTbHFi//4o3PW47X+9J/bmN2/9U8tTvrA18orzU/+NsNa7Oce/5X51fljUcDIDu9SrleV91hHTtwuUfQLGu7gr89K4n89YXmjfOtwb11h88w6Nrzze72dw1l25/zHvV
+71mx7GlHoe3W6/u7/56NfGln6/v5L/3iJv1JMlx5O7fq+xXU8qtfF79tuUab7bf2tmeZtf/4H+9T4KF8QooxmaQ3wPdAzY3Oe++Yt439fawrs1Xz1pR97WS3Ubd9NPr3+e+fqt2+14v7mufgcXclo09mv5rpnhy
5Jffseutb9a/WFMzdyQ/u+Tb/3H/v/yrTZ7zTe9d6U/f96J9XbfspRv8vU5/t/57nWD869Gz7sX87/376yrzr94huX7qZ67zLjGlpaNu+yxnU/5y0/z7m/KL7z/Ze8r/23wb7F09pv9N9d3r25nG5jfbp38Xf+8s
XP+zqNomvk/WyTVd8WdJ9Xn2+MW+0d5n2j0z/l+bPfO+ybjyRWXuuvrfMZxw7pWn+pvjks722Js+C73SkvVravUgjzrHT71v7yYx08XN+6fofvXtarfWDvIRfdfb5Xb1mGM21mGN3X3Lbsx29ai++fnev9mL/G/b
3mrenoKXX8T/054XYv/Sd3UyLxx0le+5ZqvPQGKH//3Za5Lx0flh8crX3NZRB9CCXaSfxORG7b+837kvnn3L/+//HPoLy46P37gttcReGkxr7P3bd1aybT5XscfNT7ICm/jIjunXfMjhNy8rfreaq6xR7WR8Ky55
vgywuuveKvz+ZrdyVl7NdS1vDezYteRbpxUPu9tAcPz/Xd7tddz++Dxw9rf7l7uzYrP90/P6P/Wy/G/F3TR/zGLx//a8vE/0sb3/c3kF+bntPiEVEOlrXr9Y6LrfAxuSbuevm/iOGikfZ/3FHspV2Cub+398/us9
eXRvkP6ufF7/5/umwfUz3H5+E/E/A/x3Ya7vd7TXSFr/3STNuvvntnHvT1Fze37Y2NU+mqj/Hl7rZ8cNgaO8RJ7su/+TQvx2LLvwtffwvh6Jy2X37/dSudJg+ay4vlzB9+V/f7eekT77GyMjlzaovLe72HrdNUTS
C33sedt976OA+2bMDfrt5EcZ+tYu9b9tZvcxLrv+lZ/l7r+V47L+2Od0wp7To/0T6apl5rHzg7b5soa/vFa77TH79//2rZEQaZ//79ve/3zr7CZRrs1e7yjY/RXl/XHh8Pfb5+J6VO7b5b3abWY8/+muu3BvdHVD
nGtt86N9u3MV3+3s9+x+B8fnZb8ndTL2o9urzrs+ZkzeY5j/OXlc8Td+F+f2/zlaqHnrey3/3N2MNhtX4LX6KWqi9N8pnuv/X7N1CnxC22mi+3/uOnvevZvzHXZWdyve9ZzDrea/HMe+8Z+2Lz4lVb6bZ9+6bqzJ
bZP5c7f7Idbv2qC7amDo1YvAcvQusmn7fzt66Jtj1dX93zlP7WPpptvF5gIZ2I/ubfDf6k2zSfBq5oFmrfv+/R/Zt6teLestf59x/Vfqj2fg18/jVAK0yQXd7Kf/5zX3qOCf9hT/Bt34mbxcq/b4vZsDSpXPY4Pc
19971iIgCi3615SXpS2/uTtBblrrm8s5u9Sz87lBuD9f416Z9HN98LIwnbLrnL+/f7/cM55/PrZWTr2dt6+70Nvoo8M+LSGu9f+zz31+/zi9J1K9v3jf/ofqxO+E3rrHBN/JxNZsnPRfdpea3nVmQ0q766Pn3f23
P/31YG9y/9T9zGePfVXoK/FN1W21Ka27bPTn+53dX1u1yeN3Xrv6OvrWsdgmHii/ZG6+f99SMK88mv9VvJQ+a/bbO60fWN0+wf051RQO/WX0y137bjEl7pzO93fy447v/WzlLtNn7qV6fSV2vKRvta1nHrav0ay4
Suuntm4/4Wc88LL5fmwofveKa9nCGtAku/dBtu++fv29zo0wtT/dPx4fOZI68b5/uOdxnNI3+e/ndrvZzusu7iJi8DPUUvdfyq/FJ29CvnejNU4nmM3rD94nZqnaqK7WW+fqzshb5377e2811OQe+TfzW/rf772H
83Vm910P/2rqEqXTT9v/L4f/O83n7kik208mzXuNd+7/Z+oO/j+tdOLxx0+tH/u5ls5Lc/BJQz21c9sfl8Vpvdxf9Gb3bZ9X5Zuxb+xZgo2yvP///f8n88P+utzeEq9PURK23UQu8+8HK/2W+E3+3xcm3/8/9hrl
fu1iRM/CLvbn7/FmtHaOVmsbSN527p9YY1lfsbafeTG/i5bL53+692OxdC7bY3qIFFbi8Lad3ra1aexupmq+nv91GoDf46+YhTqL9l2rsibLFf37vX0TuU//9QtwJfD3zEJ6THVH/fSV+2uLd+SB88v/VU3fPp78
wM1sm697la3S/Rxr697Vtc2r/P5zlZi7vkiN+vy//lbcvOy7fz7h63e5mx2L3Vf/o/300OTzF29P8EOd7/5434wu7rY/ord38IG33Pjp0cZtbjYSRTdk12Ro3y6zjfIlut79H8XPfXf92W/ceeFtf/N5+Zvvfmr9
cZvk7EP1332bjrJMh0ennwdfev14+/nOsXm7y/ZCu0Jae2u7r663LhBbrtX0IfaPRe2XvX180aFlZdebM9PvN+/bhMt4l/d86zu+nM34PQe96dEkb8+9/fOfGud35/bruDOp13q8/FZ/szuNPXDqdf1cbz8qn9td
9v2ppr35+6SqkuiqaZv3gBkfV+t7vrh5LEKm/vsg7ayfrqzdjy2Fqtta4/K9R3wpN93/a+x/eaflz9/VUTVrD1z3E28Ryq/F81G1daz92j3+d735X5yI2Zsx+u9z+pXni7bzruRaPsfDfpsjTpVRfm/iDG9Z4J79
u/6410JHh+vmrWPfg5Fnay1D53n6IEryBOaWzVfMx2LP7NpCw3S0OP1f752a375Yc1hy9+fdEqu+9d9uFfU1sC7/lnL/UtbeT3VvZZNiyge99n0L/3S97/sc7vuR9/MC+7Z/V9ysFdPQ3z2a23n/t7X+77+TmSqq
jv7ODl+WPXuyGneDJO3/2359H9dlmZv4feHre/+T8lxptY+W/aeyw5zuC+EZ35dZvy3vxdv+dWbr979W8/nK4xyNZxTDU9bZ/5r7m+JV7xWG/OfkHNm/0RSnvghtEzN1EN7K0jPchlwCa+/Pe77rZyAuc9q5722P
rf/YPfmjclsaibrvOPb59Xi1627R81PSbz9Yk68dav0KvzwhO2ZlNRC93pxU941jF3je9M8MVf9/Devws/T2FZPz6EWt/RsuzKvujFmuywERWfpQzlv3Jjvnc9+SQlqXj7ezpyBK+538Z/u2JDFf+l3cHpqqd3x/
Trad9Wee+dr5sfeDcf/rq/M+b/XFdwN/XF35tH8HLf/nv66SuX7g/0CZR9PZznjaWOHborcOZF79s4Xy39p+5ToIW0zNi3aNhvWnfcEfvuUqxn5H7v29l/O/3HbCS3elhR+FPRZnlSyJ6m4KPUPA+W6p/dniTK7U
HE7H7zPjOdOt2t62At4kZ6fdNFSis4k2vMFvPTO1ZVo1q/O9a6xIeXe/L37768Zdu8Ot2OHMzz4V/uvk/vcJIFE98PzR+G5dOj//uu+wl/In47XdVnsLfPvv/u39X6f3fpa5ai7e3K5kBXnPMmpN0Z9hsyvXRfh+
2fcX2WthxLbyrfA3OHUb+FXu1/yko0exjv+9/7F/tsLx9vPdWvUCex9CfSV2E3a1Psrv8dn9ba+WY/g9vc93sQ/t2db7zdnT337jt5f68/W/qe98n9Qpro97ku5r3f+fahq7fdfM8O6/fYf+Ul+725Ietzdl/omL
7tGu/PVgTN9kYw3zfexeScsv/t1VcWyfBLxg8m5x//vmfr++UuaR6BbrW4+5evvi8X3CKuuC5swI2vnv72qMT+v/zVl+MM/b+93WL9R+xT/6ei9vdf3PC96hJvi/vfKZ6bNt8YRW6NXrfbf0X6/rc/tJ3T33nYrR
q2RanSctLxWD9i0s/SjxVeszlizc9Qv/wv+d9g5qjVuc0MS3M3IY9to9/i1u3mqflfqGsu+6s+f/+X7flc2fc5fW7+1KC6ijaDizbvdfdTPAGyR06joh1oz3tcfrFBusSnPB0aOTrsJsvvfBKO9VsdmfUf7e/sXd
n6uvP6XhmGt/5qa1/P51V7BH77M75aL7Th5/3lf+aTVaRq/Kt4y693GWm+j/JDRxbBiPvrfRovuyf/lsfS/re2i2nevA4xA//Xm/ztr7wWVe7abp3Bqo/ryozT/t0P++f4zWn4L7U6K9Ol+/967/HPjb17diK4+b
nVoH3luo+6Y2vIsdGpkr9+y6bv5e422/q+6W9Osn+J52LVvv3SpEfYKPWv8fBRaa+j+/W4W9Zt7nXHvxu2fv/r2Ebu87zafUn/Rwvh7PWV/+r/3n3Ko1+crotnfbdnR8axRv73W7rlivWXGlZx8rvLlv9+n1x+D1
vUfoDdzY5l1X7lIjyuGUl4HXWjefv26RbVf94Ik2VD8VenfbVsdbyW7arjipJm1E3X9fJ116nP3f6z1103eeOLWhfb9e+d/af8Lb3UK/RRZ/eoniP3dKQPO6WvxNDz+UvSxHv/3Jxrnv9J8WivJ8edn5XPkzX713
/qy9M0VO16tlmfe593PCLGwCjFnRu/tbWG99Qv+e95DQpXwdbG9ZZ1FHern6br4A6x1SB3njNfAy+237Hq0ttw+bM796f/tv/ZBsKzerYpQj9/p/ndRN+G3TrOeYYvKL65xdvY5ehn9/9Fev/7dQ8c9PPI4mf+bN
/vo+OPDpktV/eRafZk/UPnAECDMk3vpBnAt9VPO4L31Ytm/DyY19Yz6lo6frl9Hj/91w5v+7UcvwkpJTd/LvWf4HZ+OS2/yAiVrcwIv67Wde8e2I8JV63emXulyJxvv5teLsBdOwdus3chv5Xz33TG8dd45f2g9/
581uud/pyxTl0Pkyne9XYktGfXp03b6dz9bvW979v8Tfz9Xs7jGStdpypetm+77Nfqs4+3+hqe4lGyPNWnzsrMWqZr3vvNff3Xw8Zy6H8XEKFu6nsP0W/qQToX5NYORpOfv38pr7puz/+al/mfsyv+/XSfe9p58t
2+4QZ+xs3s5/V+f764JanOPcI0Yze5F11OuNvbvFK5+cvfnoH/Ss+kJz0yZtbWeP0/+7b3hTVs93boef61U76h2/QYIfMLR7L/fLXGj3+qWVvKcMc3d+Nl1zLNiaJfu+35n2TpFP/TyP58Wnl/z/TEf31+2PncU1
H45sx7F0u6PkclI3nG/1671oJ8Uy2T7KPW83v9/p9HmT5n+2m/Pb0ByPLdq5vXf92ud+79nZv8nGOve/FlA7x9r3SBL5LUt3qcxPX/L/VdmbdJ4XGXK11/383k/pe7fg6S0bJHee//cX1o8b/g20+sy26vBhs+8X
zlM//tMsuo0Dt4mp2Bo6mWaqSMjz8+k0zz3PbT7ZP24uT3+d/Hndxf7/wvvPf732/Mltr1yjrbNaZan+zZxTQ/xpD2r7//d/bw1m7Hzp63PZ9dOgLVpS/f7v9dI//j/8s9MV/6nNV3wbvt30e/1Bw3SRI1fP31xO
6Eux32f/Wy3Zjh/jv7G8d/kzk7cdXYfZdWebgvqaWX75s+twvzO12Z3HFnr/ye9ixx//bB5d97znfncnm6o2QDV4Px2qzfD3yqK6st16j7FXpdzGH1vy/59zlorjt7zeV7WfvmqdGs7zNubF2CcR1H3bOMlh+vxj
39dqXP79PiV8UyuW3XTuIg9qqJN5+a6uvyoDbyFmVZ3MV036AxL/fvv/w7PSzm02oVWtn/ETwyH3/12MVv+1UJ2PtW5Et3fPx7huxMbJwX2vpH3fKnq7nXvf1vP3cnE6K87r+7rc3b/wtfbfX1l94v3FKr3kv5/c
7etX4zOg72FkP2mkblS7kRN77n+XfT5e+0OnIk71v/7329s34pSfNV85FxiHqcd7Z/r82riWDr/DUdeUdrfSb/+eYd2hZ8cNLbSVc7mf0F8+7q7/3N/9//61enXVevfK3tXZe2uO+89/PB6za3Xb8cuq/rOE2lfg
Lf/67KRn8pL3SuB+RdL2O69h6AZ796JM/xX1OGYpzNuhz3n77Pf/W9kUuIlu+XrUN319+CeXO/ba8dwDvcL5vM6DeN332m58/PsiLeWLiKJ0mH42j+d/wehJ2UWh7R2nCkqkFp1+Oo9N8Q3JR/OIuZ/e93Rcue3p
VMzm9m+4zzk1LM6qMny5a8WFaFtXr/pBkOnrR9OWVn/+G2bZXep8wLZ74Pknfy+j+X+XVe0vtP3uW3O1tRmbcus0zJ+z+XmVzxQ7/8Pily/L/xHjWlkEVbvbn+zaZV+nnfa3v7xz1T2rsTeufcXBVWwRiY3qIHT6
lT26zTvz4/z31aGfR+Vvd9edA5z9abK7VqR9fWub7kuGHi+x7WwZVd31h+5bTonTt2DkX9tPuxZ79Lz51916s3vR8XvL2Y6KP48gepW/ve/jsv46uajr39x07+2PpJxW/uV959ZduO8yjNerjcnNX2cTh997rnu+
86OD7Zahrb0Xi27XiSes+3r1JPfDra773hc4/rJ7XRWt+nmosHceWgqe7ur7bdQT8Olilea6n0yf0D39+z9zs5sf73EHp3+9aGnQdhv1L3WgMfaHea2/+c6z3+XOUmlAN9l/qu/8vnyP+4Bl/q61174W35ft06tR
hlj9Zt96fb+6F8X8uOJH+69dOlXQ5neM+fpLK2sf7v/1s/+P7u9+4//+dS/SX91Tsw363sBD9rV6xcdc9psnv3ux8N/pnd2UclfSsPf3iRRWx6D7ZUpZ7/MDz52dHGGlfsZvmP3TNjXzz/O4XKe8+Gq7B26tqyLc
5O9VHs91zrvDOXpr7rXeqiT++bwZNweCD+zwlbfblF3Xd4ZO771yZc3MNu7VaveGv/G3+R/+T9vpsIq2viXTGe8qqDK+ru32O/6uoF4/Z221WwsWecPep5n+6V6p6TffvW673/TOpeL813bcP+Oy8ucOL/86uGoX
Ip7I4TpMJODN9es3npWSN/9tTv9U11trzqa9b6jeb3yL+M/6kMrd8lX037q/SNKef1XSn413gXZ0M7b7wwNZObF8o+O5L9i4XewBdlQtifH9fkKbe5ifiTjvZJq1IW8dqaab/GZOddR8lUtzu/4tngklbnH+Ou81
B9F+dfdPmHpGY33le26Vdj7eeccvaznzcNf1vWz/+0y+4nLxe7YOSB2yXH3UiIyEkZqhvW99D07cS1mlW+0eNabFr7foOJPj3nOSQ1v4W9e//K9Deq6CH817+z4tpy/9v7dRybSp0sfX2lJ6eLCzjnsefFaSjPvH
60Dmo6Z9ywz+g1UFvl7vDerd594pJz0/7uYP/b70qe4khuvc9ivu9TPhxrIzndTyPkfcReke/P7dX9fUxN1cwVn27+6K/0Oqqhc2e1gwSPmuRz9r7Wz7V+BPfuR9/d6d8fFONZVffl9pmtPMePJPcOvt3NssFnOo
7/bO/Xf5yecl1Q/4s/rJ3ve7VScY7/s84sfbf+OT2u3gqSu6ip6nrPdW7/uHrKSkcWuiD74t8eLPw/fqS/WIFtqDXsr/Orzn+lf9rq/K9ofCbxmHu3kd4+T2dTvL5FLqkocxv/00NH5Xcpnfzb4ZynPENZvsgg+D
Qhf5Pun+cJY0bmuetOojfT15kYvDLt0zp7laz/psN+9/cJvcq7uat1P/iY/ixu3ezR5sFOv3+Q8B7O7+rrt30NWSdHVtp/vrxxrlKH9cv3tX6dPyfeTbpa33ujfd3sedMb+sQc3neCkOWj45KfHVrbCtdlW33fwN
vu54pH0vcGpdevm9ev5V71rHtdj1v+zY4/ubs45zB4u8XcpsSy53ttkXXNC79bxUdnv8n777x1XzV2Ubu2ir3O4NXurIdzc3l007553nr7Wr8yOvP9Udfqs32biU75trrvSnEiyhzqDeLc19Nt/3vWfqfp5an29X
liKLHPrPr+De9L1t197NSacNv/j6De763hOVOUs0r1mdRehu362W7oMc/7V+ZJZTdKN9P8D3X7fb6W6l0ygXcajOZRtyuo4itaxvezn5urI9+7u8V2fh/a8fuTiux969bfKK+lkfMWyehkU93z/d/2rHF34SbbFn
8Z+5uub3752eHMxtO7LUb93H7z/jdDRefaOz5ZTjt/3ecXugBPO97vOyZ0lD8HHoXm59t7W4lbO1l8fL83+X5ihW3bLXffo1hl73/vtkvVv1rxWGxV9Ub3f6bp/laj8Zbp3T76DuuOGUN/BnFcl7DcBNLKn/thse
+b39z7jVg+Hg9ui7sr8w3v/LXI+4OtKn9fr7ketiYtv7t5WZoyugfKUK7jw9dx0vJuOj/+t1cGbD652PS75nXy3N2az7mgVdfH798/bsye+mK7PTYN4v7+6el3of3fNP5j3rs9vzIu27T1heH4u+/7va77ulP2+0
bvLpdO73Xfdt3XU/dYIxR325PfxPcFzh+nHd2SxPDv9vLzHnbTWnkwyun/F2TtXfWcIL/dvcWfbn3gC3c/edN+bFu3fuqvnde7v79Vgqn7v3D0U5Vwq/ru1+y3Ot5NK6XtqebnO+dBStTi+D9c9tu1yU3F/fdk7V
+L0Ud+r1bXoA6HRVnv6cjf4tt4iz93/e/SFv/1OWDY0/1Wssdu+d5fLdC8p3/2rgw/OsSvcyratgJpCW7/a6tl1UVjy1n84WrVWh+OOfkuiqreXavBO7btcEoQmsXxZONb9//iOs2c8yHs7x+qkf9UdrNT5rcaW/
b22lz2arN9nr3wg7N0/W1c5OmbWvGtl4/yz3mvvz8IvmnIYfe44rJyzg7PuwfM9r0qf9CiX1j86f7TpVM9MXRj/1b/v6/1bsd9p69VL/fGK/dTy512/0707frdrQMO34b8cN/7WvuCbNk/ZTrWpqpgSn++6/SEdu
71jNdr6H4p3zdZn561/6xWe7IIuclyTpw915DLwWnbn3/JZx5iWTu7UgOKw3U31GOEN/v/LpkrbZf3PfnP/+Fum1BLfudtzVa3ts4/99+D6/sNekt94n92wZvEWh7jZfBHv/ev1i0OU3X6PJaSjn9J3vKtfdDv8z
+vPxng22o+MYnws2kkcL1/dQl9gyGAO118EQ9+u8/ee7ttSCncQaqD98e35ev9r8uZ0/6lvz/KJN/voAc+8qMVO5wKj/L//EM1/t9Tc676rfWeXkc+orU/Lz+qqldn17Q933FiwJG/bzhTM9Sz41uPL+I7+FSWq/
0fUIj6WkJsJ/1T+upy7/WH9p29IrnVXdfb9WeTJrKPP3fP+/G5q0bVtvXuWaOuYQPzx9fTzbcmvc7N7/Xe/kkMm+lVn5msYoXTHqlF7BJZp8p68trP//4djnZPye9XLMwVi/Gde2ev9npOf/zzYJi/cjPzF9TqM/
XpenzX5XtYTfb8+/RPkuyru6+rD68wz9/aT60Nu/+62YM/V+Z9svTv2xfaobtxclsrcvUtFJGcoP+fvwvOx453Yqq0Zm0Wd0/s+DetSYGX/a1t+bubzH/vvMWnP5UfvCpNm5wtXvatQWZUdfbH9hm2efuQUcJn8+
/vwbve0egj48/nQqw96Yy7+7g2tP1HHNi/v0VQ5+0euuJ+97n7qL+/aZbuL7JZtAl4c/818K9p/t1WX327wZ/6MD7zC/3evVHd/e5/WLqwkjbF/Nsg63QShK/0d5/Yf59OxuYvvbzq+z+68/Wt5QuuKr8+bfrYP9
fJ8uj83PFKt107vUchmYVewqzuis094R++rvnt8gVeiRKMfni5O/r/+7TrH9KJFvrQ3a1Odr7DHrj5Yz71WwYhdW6L4K28v7zpPpq/Jf/iaccTZp8rFm205t8Dui48tr8sJS9/bI5XDKpPO99LvkL28vrFvvH0G9
u+3x/9y8eL6XLo24mZ25jfm/HxvYxJrZz76R9/3/F/SkM3/cw3w7f+/xvV89355ed8VRm7v8eG2z8DEbN1S4kf8LfLIcXn0fbezfz9d7rsZnchWv47Of9/MKIW/6X3NZ1F9kP046hlhu7bXwau99d0NvHauzvpor
71/237adK3/7uyZ+8cQZub4l9dhm9yarfEd/vPpsfRB/1K8u1/qJZYZPzf/jzKvw//EV/P7V4SrbcvbjcA9Gb5vTbfHfo6cncvL9kbzCp8yePI6crv543inf7Nn7Sy9xb+su+/9mD0LmL46WE1b9P+v/NZ6IiqZJ
LdFDZs99X/e3N94N2hKNvf//nttE38B4eP1WPlt0/6M7w3SP//+t3nOTJI5397rv87Om37/vXm2yppzvu+lbI2711+e6vb9UXHWHLn/JaZ/cU7zSX1M1e2Zt157ruvHfA7/0tK3lgzRUQsu2/D/O2X///AubrEu3
22ZItifcd2f4r35VFHWuFtv9Tb6Uit5y36T8Z/Diz+fzni/hf+W918P+bO+jntVly3J6gFarr7fUfCO5E5WCS+/u+xKKVUE1jq62qB3Z1h3fo39/3P6fbXrPVbEzMq63TtggrEUXStLa0ndVM/d0NqfC6l3Xs9SP
kJv7nfd+vtPj9/G6ycjOKfP/1abbu2V+yflPZTWePO9gTY0bWKejr8YXx/SWQmls554Gouea2nyc99P7v31vzfuH1EgZ/NJf1359WzY0rlzfvUlmofO3j/mp/rcaMC3zc9HttyT57fXG8uqX7UseX8nb3PfBMnc+
7we/k872q+VmZOww8kyrN5ONRQU8os2c1+31a5nzOhW0kUfWOYxqSdOcvvgsu5s5cu4P22Tp8JM+Uluz1vHarsb8V+LurX49hWDQa5kKyua3v1Z7xmLGf7642vdz9Z9A30POWf2GXr9q5JRWp/60kXD/0cReaYVb
Flf0d5sPt+/zPdsopA/ODn7x5PtLMN/RpzA9y7//zdiuWS1/D96cW9/z00XDGrg0E3Of/bPHVYygve/V7/3/9eCVM+u+sPhIV13nrtepvPrj2bPo3Vu91a973x5+Y+LXkq7pePbtJvqnb1/I+b+3/6+Es2T5Ovq0
t97qP7vf3fz5ts/fH3rf2Gvv0s4Hoio7xcdrx/LvucD+euvE9k7pb7Wnfv63arZPMyx+qJ2r3n/eLicTeXq/23SpdP7rENP7P74PSM3bO127DarBR+L/+fMN9cl3k5dD626LvjNz279+TzPArfeQ3cI7t/MGn4v3
0bk/8/dOf5Nc/23abvr/bmnub1vx7VTYPx5utvVJuuq1n/f+ySPSu56vTTpP9aTwBqWf3q/0wXr8P/+r+L8+Hbkt5bpXa1PnfveI+pNS8T13b07X3I/v3k6oOvNyLTa3pz1a3RX5kZ8exE9tcVcxv3UZP5z2P1Qv
ib3W4+/+nlLwB+yalte+2vfW/Z93/s60Q0PZx9biXp1veXVTrN2Un2XkHRB8m99fn4zjnHf4h1JBoPV7fWcXvtbo13fw/F/oZu5929qPKgTpatHlspP/9v/opiCg+f7eXyP7K10tev8TU+eW+vdwO8UO57eabJJm
d3+s9c8O/9219sYXmDewwhrPeyi/1XnOb9ivRtDB28/D7+/O2OVmbV3KOV86b5679kE/Wabt5eqSkCvtT0br+/33hDne/innvUTMX7l8t14qvX+/9L8djT6OmcyR3ldOnbralOvs23dHU2fMT59ayn/wVxvDn8t3
1bP8uPdY4ulmLBzN3vd6seZiL+LT0/UPvt07yrHmRnu8m3K6K533h80jXjh66dl0PJprh5H97zsLOOr94zkxrbhwjPnpq//Ptd1Wfp3bdubr/3+IXMX/5a95v6+QZ6vqfCfxXsxuZc4mLf71teb+c3U93pLyOUz2
Em7ZnP7JQf976RPIX4Hr+jlz/Tl25pazYwvj/fveoK9/WPa1o096I1WP6CpN9f81ihnjeWX7qxv+yqXd/5crk9vr2zx634GX3/ZXx/jmx6reRpY88FUhunne+A6ag5wlef4ZfG77r8uIKb3fV9uvks2fM2mqX2qu
d2PG0vM1/t+17o733n7bnvu7ur6tjWdyxv58P3qqsYdXj////GafFXwHbvpOyeJ7bvy8yrX2sJf/kuae/39y0+/3T9tob7TdD5X/bfbSb9atA4va1b3e3M+fsW9vPpJBmvGW4t/z3V3WfPsx2xQMqUq6e3U3SJg7
PUP3+NRqze936b/bVz/1P2+Zx/Tj+JpnPLn/7sNuv63+yCV+7++axR/52VN5xfqkNXzqacxe3jpPvXXOu6ASv7l/U8VTlfdf/caX/0HlpkgPefLVO669kmap97+fvaR8m+6Urr7rb9v5f+Xb8SwuO+UxDXwsLgfv
PRAtPanZTnzXLqUr3f7c6y/e9lqa1P6diOzvUKPur76Rel/rPIY1U3lvoi7onlZfgaX/+9/Sk034tJvzLP7aMb/Lv1tIaxuf4nqbtd3hd3PC6Je++263lJds1wEPs1+KMc+rv7rmq2K/Zv0/7/MuZueajSsbFRtq
WOxO33vAgKR88Pd0+ZXb8+5gO/nv+32fv4TGy8X+jdvDYP8sj3Kq9zIY1zCnECoO7972rq064/+0bfzzj+/++w2o+nqMz7E7+2jAbjAS/NaWr0T7+/utvc8sdwP7rFr7jWvy3PLu6td3XdesvtPjOiv5ptn8jv/M
Hlt16969r+O86TYeKq+M6Hiv6/mNv8tzs/rpxbtZ7fhnf7I81TjX++bW1o2Fr08PKo76Dv/79v/Yk26XJsfCk+aHd5PTf7fk+0TKj6N2kRJPZ5OD52/ETobyvZ3rf+sP9p0+xL5tbr/8joXUdax89PsCeLJPmd3/
Xqhflbwe1fOqnWm/vy3IHerzDvl67an88Zwd6mW2I/5q5vNFflf43zLbx2v/bri+U1wm2K+ifu77sRJP7wfq24dcpN2umcqHmyw9+vWxdkRsdmPh05tWZsmepp2Lv4yLPn1jcU4P03nEzL/vkf6znd3cn9/P8l0a
zhk29H2RJ7byFqO1OzHfpU/d7/j3Z8jbGFzhvtn7jXs9tIn/V/2d6Zz/ZyX2svjRI2OW3nv+r49MndXhE+/gh3Ypizn2n633PF3oc392rPU2rrfZbWlLMriD70WNcWn+udn9Nh7R/cNZUAN1wjV9L0uoxvTX1lZU
y937TvX9dOEkPzj2W/fh2s9WflJA3Z3N8/5VY/FzapZ+afQs3W++ouP9TWvO5z/WhuOR7nvn432o3rOf7nR3XOf/GxFJuja8XR+Xz99L/Xqa483v9Nfbit+bD/kf6+bHe+7zgOf2OP/e34ky7Wu6q/039O637Z43
i+bi3ttp9bUwfZLFPv/en/7H42Jzy7mQCLEUdY1M8/3j23ranzbT1YacusJjj+H0xyVr6WRWCR7QX06O9r3/h57//6Ob3Pb492Jv/nQT+P8vY7L8R37f1slvst9P3su/2s3tv/X8q90Ku9L55f+LS0Czy9esbcvO
nOg+Oz6i5BYnZPus75i7baKX/nXAZ9aT/nbEJV35Gt/K7veyGw5i3zHvzvVrim9r9sNHwO9XfDHxvKSjcbf0ls3zXq9wXlNepu/1Ntq6897/3eqe2z/y5UVXnx0vfspnW+VclvyRju2zVbk5Sv/n9i1RvK+32h7g
+BOAOavXbM3cHduVi8Oy67eyuQa5u28uR91B/bI3VFMs+ae3n75rKX1P3d/Xoq693KjFk4AoH120t+62K/dXPLeuP9zG8QbSaU+7uYfz010aP8/Lprdphi/Sjue9djvqP9+h5PU/YMnTp3lF6NkEZ/2aU+EPh6/E
dQ5289vXcnfyuq0N7wen3+sse8es2+ZoYT6uY1yZeZGnlh25B2sL+y7dtW38/Dqb9unydHV/Wu/49WX7q5t3kqnNPVHIr/Zx1i9DaY/d6Hzl6fp6/4KcbB31Y3Q2B953/BuSqRnuuy7GrG9tdvnvV9dHz+LuPGz/
P2f/fm39K1OnigoUv9Ox/F2zLnrTprV9+TJTnd7lct2z2X3/r8k5a78+R/M9wSoGXd/e+n5mrO479d5u8/2EDoj+pbc3SrJv8HX/vgn1WQkzdpMuli18W1urK81le/tRO/TRv92u714brNDh9/qKor3y0ki8Xf/v
iz5ts62yku5S12jScx31dvV1fizy/TZ1nG8VX3wv9r2IJOe6WM35D5JerXGsCg+LLR3NNDJXivluo7/b/f4Ot19w+YwYS79q5czpD9frVeZWjV/+/vDp9v77Ooivkf9psy++6DDti433f04SvDhOgz9Wtyv7KYZH
/R9t9NEu85e919c1H6HvW/qWcRuM5k9f6/hzZzLVl1SdtnvZL+3VGds29nDGdYb+noRDqZcU7oy79KvMbw/W+dm3rbZ/8pPKA73srvl74PXe7a3qNL7PDvzbPJPffrfd+c9fv1Zp8rV2HD3WN2yjvd/+LTjzatu+
I74tvYlHb7Gj98l3k7b49WN9wnn+l5qL1X3/U9398/7f927N91f9TayLo70V/i7fPffIvqxmux+W+j3GYqqzHrTXpqxsfbq7dyO0uXRT/exfV1t34d/e37J/VeGV/Pr/ba+9lWLbvWxnchabVdXSx5bW6hV8YeyH
bZ+mMph8T7kfNuXrxb//Yj/sZhNffwOGr9ZXW6dajfbej6xxdpLxCy+Xoz4dn6AkZuM2IqG2anuajcVek1ehd33bP4PrQca+77j67k1fpjCu6d+fPOyvXNbNpS+jRspGuT6mcacR4WWz/jOgc/iexlYqlN/v/7tZ
5HZvbS4JkvP5vY/m6pvTNbi3zrfb4emf/9m/m6TXsff577De6y9Luxx2ju1de0ec4t+G3XSr/OeTn33th4mr+qTl8yXpeof2hWunGSGsujvgLPRU6S0xIf7sbd/yGFlWlct+J7ai/3f63Rdqxd5oHy1LzxJsvv+l
BtINuCYc9TThv0yP+cb3LQj83UX98mXwvx/e9gS8PXVt9I/yVS997h/W1MFcHO8e31kLW7W2r/fXnVvyf/5I33sdj3RjbwuSub4v140x78ldYHT++L7bzZ0ujV+/y7vXOqixbKWWGeseG363ve38oG96bXOnN567
fX/2f29rPPt17eLPT03t+6cCpzFVGrhO2r+n3JNI845bP/fmXCe5b3xrrZf5PXUl816HazOZwxv0S5y7sFKvTfO75ir+94dxr1BzZ1tPx/6PvE9+C7nj+kurp879a71amVrHPopIevu78Z/zq2p3uX/42CWq7N/2
vfvR09KfQH2HUH76nd76Vv+3JiTbf2cVwc7edZePD65mdV+Ahcpwm06X/f6/LWWLMZ26fcs4vtSBq+Wfb766vTnk1JwUxuWtUP3p38uur0PxMplf1eX7tqNxY+6tPynd+4TfVjy5jF2a1vkILeGtw7rWE3Wl/cfX
/tBug8596f/NKFZ1nfTbeZv3m7fKXrKlVS/fcwcrvRteWh/16T8r3OrXahpGXPQf/ft0zurb66ni37QZ2K7eP+KjO3qr9g/59WECsV1+LcHxf3U/mcPM27YrbUXp+gnn20bcqT5TrdP2jry2te+bvpRPzjcZHfPw
U6i2XN3bviJWvbsX7/20obHtvesvS/yze/8d6TN1e5dpj9NTTwwfMlPNX7SXaFbsqT/Ipe3797+XpNOjhu/fd60Z3ql0fos+fz7vynMu+XOsMUVb+n2L+xD/0sDaNvEextvXXvvkrXtD21zdPZP+q67juKd4Y8X/
H/bvvN73bKiLbQ/uja6SOs3lR9du189rVtN+fezLqrjvWc49Xz3tvXzrfH/kTtecBebuxexpb5ljLdtL457Gd2TdIj0n6d3u+leqcdqZdh+9Toro78LGn/a19c6uBR/JiSN1XMDrk3uV4uhtS/LtzcL8devS6/aT
Nev3fcYx43Fwf74/HbPP532vbu/n3uTbvf8P7bNWBuiVzfKNxp/Wv75zniv8s/dxd0+POX5NiOf8vbtN9zqctOkzttbzdP8+D08/L9z2qJY/Xwv20jDeyfT59ZeadF8RJzW/drb1+X1s3c39XfrxQmceg/3Ltv/a
+pnnI6/unq5Llf+izFeWW9k0dnQOYguV7L9t6HRPXoOuoXd8+IIVRvZEO4r9W79p/Au/cczrD0nsQcO5+fUjZ3t1H0pOSm/1XuZrdwXe3Uel9S1arXVxj9CV/889rd+1iS62/HedZ/rzvfva2v9zT/Xoh2Y854oW
sjPqb5mDr/V+PcgPzcPw/AmrMXJHKpI2MunNIP/5NdkcVZq3lnjO6Iqr7unfu3b18+XWnCCt8etggDWg9uQAdc/np955zLcj11NHvvtqfPZKmf6fPci7+8vXXW3QFxjef6a8GVf9MblUnGOKbTHs7ZaP9vP69363
rBKq2TPmHNB4O2e8m/UPG/SeBWUd+fu/SpoejqEnfrO/yD7U/P/st9nz1D7Kprxz6ESfR98a2wjA99O/Z/FN9S0/byXR/JJ/gsRUCW8Yxk/mvv3Rm/n++BPjc2ob7xm11fP8a0n2Ozs1uW3m3X7bIt/cv57wmv4A
n3G+bKNidQvD8fh/9BivZ62AoULAwEVAH9kSgTpyZQroR5ixSgCiIVTjmagN2gMGpgEzSRSuAQjrHE5wBVaq2TSYOeLgCsYAALrqRECBEZ4x1YzQPACQCp1KmMDiBDoBKENBUCAQHc2wJhwDUCoCoAHkEAIcgiEE
ZEc/0BmACp3WBHlzDXEQAYvhSMmYEQhADBCScJQCAfAAEjgUEJ4RgSJWqKFwMWhhCwY8AEEJ2jNgeZMAEUwqgsmSYIZJd0gAI/ocVGxw6bDksG0QRwDCBVjBCAClQgCBENRsk/HZYExElkBDRSHP/DyIVZeGdAEk
FuBqCpxkxqAMYEgEgBFJFEqRJBMjQ2OE0EBGloh6CIMTINUSoj8ADkUsz4xAgDwqmBJBgUJUAAKggFQiFTATdAwqnMCxAoygR0A4xU3wGJ8BDgyE2AA8CRBAygHj6gLQsEQRvfZCCuxgE5oc4sQDGDaDEpDMICFS
rxMNSFgjEEpLIiJ9D9EUAiRIJbSRBC0OdcJ2NmFMPpFTugGEnoMCBMArILzMhAI4EABKLLA2EG/usqEKNqhIqgNQoFZSOBEAnGIoqVYVEEwEQZTS8FYdRA4IAGAsj40LsJqEzRCzBMQB4QZwQAYsZBEgsGrBkVMA
9gAEGIyDAkPF0kRw0BokSgm0ioBDI5ormHhgAHoFR6gC0EDlo4qyREKIwcMjIAKZAe0AIAPziEg+wCUpDIUYA06FjAFFmwAZxqpCgCBGEhiWaBxHTB4loqGy0qkDQJF2LIPVAaADIYSkUEUCrLUHeTxAIyjhIS0h
FiXRAADAGIQADEAGPKSDSLIGhCAADsKGICBdFdFtORYV71dkBBAaGkGCHIUAxBVOoggwDY5TIBQSntoICAygb5VLAyGaCHBF7NAFgoCIJmJooZqQNGrpgKH5oKN3oBcGoTEAYgAeWiAABkIDSjDgxERCLQE8AaLl
AnUBZ0CcAhgEmJ+kp6l2Cj5gEUWhRPADkWUQGQAaQaCEQe2SvWCGgMkkSRsqDWIDPxBAFgHAA8FblfZ9AAIChqApZauAUIEUQWCyaICSgQNQCIyiIIUEAoE4CaGQkQAZYUVE2wBRBK6B+sAIDocoAPHANiqMQmOJ
ByEFgMRkYAUNGAoCDQqThChe4RyEQJQOCDeGgHJZUgQAgwYYo0bHEE0VBlsqYRcRPigwEAaIVCKIAh0lqBDRmAjgwFCA4IAEGVpGyAlVSASIEwDNLAKAax1HM1JFLvReBpMQGJjAQ4B2ZcABhYzrhhEFmEesxRl8
HiAAWhiohZAPO5B+hERBbCaAUpA40lSJYA5GABCNBgZMJxRHAAXQjQPFgEHqESLXBgAILTkAiEZD6RTE8fIUGCsOKaYC5Zg40SAMdEKKsn1g5QrQiIgSggymyABShXCTKSB6IhS0ma6Bw1GXv2oQ6EjKBPABEIVK
GFTfgcQBkiEQAEYCyHMjoKqeIQU7YBytRYA5BKAYVoS3xoTwgbiIytAeRdSiRCMUQd5ibSo1BgtilvryBHYUYGOYCcQFCQ0QVzcHVOsNBHglBz7uQbMEWoKAottRCaRBg9lAgCMVS2AfOElApMgLwMyeEACtGitR
AAEQIEz8QCEqYKpbMBcAuOUXKqEqAgBSKRMU8A/KYASGMjXGDgU/gGkQT6AByWRBMlgGnU2iHgGgZSQBm4oAACrskBEJmWDFhGBOUGkhNAPDO1qQA5qBzIG7JbQSKJVAvSEwMilaBSkYjEAwoCBlQCe4TIh1oCFK
wAZCRYAgJZGg8kWL5ABk0UBgCQz6IAgxCmjhtGNSGEQWgABM9AXNjDQDBwZiVFYHdQsKBAAVIDYcNG4g7FYTSYF4F4KFBncXEVCz5ugoeSaDiBQIiaAUuIC0hAIwE5ZGjRDMAKCCGh0gsKM3kiyyXGwBcDYFqFFi
aLxQClQIDN5GQoGthbFsFoQx0E5sJuDaZm6EiIbEaoETcAziTAkjiGrgSnBoSUmQEI8GaTwVCrSAAKKJeyNQW3rJawSIKIEQgtBigoHQcAgSlCkkFSGIDWEZgijGBCNmwfCgRpIh4eCDXjMpEEYkuGREHZBvD8yQ
AbyAjg8gJoCAAVRgtAYMACGuRihRuZQwRBiTQgIWELMNqNFNpLAJEJFhIw1cQq+y8TAQOxVB1VbiwWCQnBxQgIHCmD0gAeBHoYE0o9QqnNILFpGCLXEAYAAJwaBNMBgJgiMRNMAi9FacGAgmhchOwBoQSEBKaMd5
JkIQA8ZlEoZI1ACcDkAyY+cR2p5YGQgCA88cCh0YA2mOJeSRHVX8KBo5C7AGDBI0jFEAt8QKuSICgScgIUIWLEBAaINkjMEAAMBYRHJBADGSrGGnAAUti8BFYDrlhigSKChAS0RYICokAwB/A0QFDAMUED0LOAUB
KdURjEUpIfgRYsWrmQoAxARrAgESaA2F1UAjWNXhHqzQwET2gBqAQkBxwEfBnbAQEJQoEmk0JGgyRAYQYQUWc4AAodRJ5gUCxD2qE7AMRVtXiBMZUjDDEMWkBgz1mqguLAsERFwBlJaIjUCBq4NDZWWylhJ0iBgQ
8pixNA5AmA1ToyPkKUKADJpJhAgyXYAGBCBIZLABGFEoFwIEHCCfxAQkYKjFyBRE4BUiFBgSYTg4iySF8E3eCNDNiMk1sM3IFa0zk3MGQHg6IdIAIiUqAMSGIwQRopmgOIKwEChOgAO62glGQjm3igig1PS/xgCS
BoUsDGfIAS0lihCxCDQSwNNFHRIASUVAsEvAnfAp+jog3pLwoUuIJJgoTbDPlQINhMOcbGkrqnATiQmCAZ2oPZjRkZ4qIVgIxAjCRFgQiAyVlIUSAWQrFQQEpJhMokkMMiR7iQW0uakHKwpmZQAqACiFExEjMFvH
LnXMQUQ7LXAU4qg3inoKnHoWlIZ6CTwIYIQoNwqWFGEhAOQV0lj4QcESiAXBAw0IOEILITVpySRogDVWQYQpskgPk0WlLZKEwg08Bd9AIMAziJBQWlczEAcIGMYgTcyv0LC2ZJDcEfQUQYf4GdSLYUUjSKMCUHS1
LKCgFX1QkDVpIJERCyXABTySzkE6Mw14DACMzXdsswnCESQhisVGggNOJBSCiQAlJMJl23wgYC55vFIWBPggaLTeGxI4kg/HYYhAFgIymESQSiQAJtkmqSEEAAQSTQw4AFDiGLHADAMQGEQAoPQbpCtyqhMSXUsM
0ZC5KYXQqhIWhEIRtZ4e3gsRwIIAkMmQoQo86IAIJArmICBGAgCQWrkkMxIeAAoWWAeRMoJTCiYFAOqQ0zHA7FggACtCmOBAWYBRcFNGADSA0iCceFR1LcAxAOpkB5JFAHBCDRRRfpLGEpBA1IwYwgIMvUiCLoaP
W0ExgDbATxCfC5whCoFYUAIx8EVx1CTQISIILDXQQO4gkAAwpBMAVRnJaak1FGABp7SmIChg0UiICAsF0EM4EgCESg8iCGmAbI8oUBgCJWFUjQAmHyHCDA+iCFM7lAQojtkColAlFWbAJEK+IGSAoYjYBAAlQahD
gAIEAVkg00yQT4aAzHSMEDCGM5DHZhhiKOIQyDGQDA7qToJAyyECYYARE2FGG8gClBRDedwG8oQGsQCYQgBEVTiGnSlaeOFfLQQZggXYGiFkRcqBAl+QFKwBKmUSznCBpZSAnMJUDSJotQIg6gIMeOIOMBatFowo
DiAmiiB7yf3KIVADzgO1RPUOBECYBIoOLQlISFJVIrzLghQuFywIUCAMaBgIECgEACisgJwoW6tlwAIkBJFQQynEIUAQGyNlCJZyaBBABYBCBI2wIMNoRgKtEm0IwJ2Ik0VKAgDo7gAMQApoUGEAQS2K0XdAGIGl
EmsCNkRSEXKjl1EdBCRiVBAsiOMAxIGAwqMGvPSOYUgLUIR41xWBGUsi8oBiYXGUiBaQaRYJemghoNAgFvaBFgJLaQGiUhUCAQgUSqAXKwEXAxCAKjICBUpEI7lSYKmORQIAAKc0CMEqairMQTTuAjiRSCTKkIrE
KFIKZMUpEkzNQGDZBE04AbCmCAQrxBKDyhQhFAaJrRLBEJEVnghRl0UkSOJmk48mJ4GbkIWqggIpQUBwGMFRBWIySAmqQGoJhCTRFpQkjHiG3EGaEbgFRqEEogJ2cGBeihsjAgpAhZRukdQ3AoYkCIC4i4LCgYSF
ElQKHmBUvQaZJApgaaDoS4ESACAY2BimKEGP8KMUPhWrUhmRCBjoaQChxdB2C4CoC4oeho0gzW0krYEDCIEUsgQiQTKseQBrGhGBQmqwkhNYJy0AAmxNbhTwtckRAFAL8KBIBBLyGeEORCADAFMEVoABgMAlIXSP
YKEAMomDTQKwRjKSsQBoA0EDX2T0cQaVFjTx5AhbUy4k7JzIuQ3yA5YFUQgERoAp2oSrBZw9ZBwBcUbwLQjlwNfCRnTlI4TCjBEiEwRFRACBCsGggGGBOvvSKZxwjCiYCBA8k5ETE6DVEsMCCAKFukDQgsLYQCWG
jruzIkOz9PgY7w1QJ8N0KBAsk06i4LEFEcdSZRx4HgAiQJNRxYoQAKJhLKKYGUHJ82DkBZJNBlEOGZtQCNNwjECgYCISQn8QwMEAipvMUSagRZpQuCs/VxEIQKjEPiLATAncICHNdwhIuNFEF4QDTCXTQgJoe6DQ
kEsGfEMCANA5JyLjQeqKqpBTLicoSJzJ0JIBFFYQIU2ADEkGFUP6AWDEQMAwEKAEB8Qye6MEUQ+NXEcDKBDQBClqMMwFXClOFrBhoS9sR1pAKUAYaQCsVCIo4SGHCn1xCtAVAMIYAFdkm7KSBXYm7DSMIc0EIhps
SD6QEhQM2CIFSbsSEkEEiDMRV0IzKwCgNyhIk0SCepMpj0ZEAWTVACCUTRgyEoEM4ImAHEBlQhhxBKV5HCQsqUXISACAhCpAVFPRCQHWLFyNJDMUIbEQYDTcWU6BaAuLTWZoAIowSxkbI4tGaaARaxQ5LhfBiQlG
IQATcBiB2BvceAgoBCMKggjo9h5AFuGAJFMKiEDo5gkKuR2ohyjIAygJiAjAj2AAFijQiCBGImglEkiAoWdAIygQDKjBIuQlYBh0ZlWYEfWAplkRKQAWDhQQ4QViIOGBgRwOSi0gFIMHxNFLIYfQYA4GgKGQUTJc
PAwhDNSwSMLM8RM78BAyAxxHAQEcqkAoEAwGGEBimGGAeYA2B2h4LoGAEDmgFBi4shQFpEWOBtk2NBM4gw4hkAgQDlMK18DQAMSHLYRiIjKwrNpAkrItUEBFkgQcGAJGGFjGDpahQgg64ohAHEEDRQAaLSDFRIoQ
EMS7rLkkaaThAGmtLSSI2P6EzK5sONkrw2HpkCSBYOkw00GBYgCJTYAAAAI8FIwjApRIkcTrwIvPYYEjgjDsB/gkAhmCOgSBIGYI7CopAwkEVApKIEEoAWCQB2ACQBZuZJi7zyioGjWkE2QKjDSI0EgQtAdLIIDI
AYBNAbACEBMiYhaAEEQqBAUhgBg+FC1mwIDkOECArVQKDAIQQUAgDJH0gBAUBmQcYjAjMiAwAJgVfqEYlQADEoVImkMITgBAImjE0pISRQELbRICbAzIBp0FdqaFCxMrQvRaQoSAQATqApAAc5YFaVkNGc+EKDEo
IgPkkgidAYrHIgFNIAEQ90sCKjhXSqoLHRERgDEQDC5ZrUgRhKEpTRy4QIBGmHkBQPIdAkEgEJCIACCOBDDIQchANXgVCGSvoGImqBOgsyRmgAiQchC4JOSD2V0hAEcB1xygA0YiIAABKIfirAcUDgEegZAoKJQk
lGBwgwdRQiSEXhUoRwRKEMCzwABaeIg0mix1mDiBoOIrjJCEgQSyVBVMFYCKhkmAwjnEDCBLVEc6A22solCdyCEmWoAmBQC4BwE4EciHIIAhYWAcHjgVMYGRpBIsGCUGFEToLB0VKsQCALrIYpdQxvQKuUAAMwAy
4aEgUBERQxgXAAIRJQegBA6yVxQI0b9sAsZIYVABQoGziZWNDAFSIxgS3QKKAaM6iDAFQE4CGCKdOhkhC5AATURcCB4AiECisihsiKBMwD2RiyWDTaNoSoTYLDAixiLk9FLDYtDemKCQwADCEO5hBEXRAPClboRC
QhQCILIQBkl4dBCERmkRDMmI4ZEAyJHNa6UdlTIrxiBYpsQAjAtmRESDECCVIsIksBYCAoDorBCnAkAQzbh7MpBIV6IJs6AIhFzQmDBtIyUtmFgBvSCCVBBQwFHAvWEVAnhgiHDUEFcCIhKEowTBOUcDSEFQhARg
mQaqAQQsZACC6U2zVDEAwyKEWgTMRACCDhBUhGhKwHIAcVUqJFGYMbFIQTBBii0RIjl5mYOLBAoSkOAft44JypqQRxr9waiDtBAAcsiXRPFJngxhcM2QQwgIlIShECIhgSnEC4AR5nIBgHOcAh98QwEQEIxpGUBk
0kJWBwZwMuJSZCkljQR4VBZRgsTSooowOqnsUTowTmIKHhQJEFioGwzAYlOQAIgRYYBS0GGiVKzqrhzAAJeJGsOB4lXEjpwYAMwaJhbekQRwhgUTeikqK2BxOhABdRGDQg4gRLMc+pzLBArAdsxmFhbiulyXyHEK
AB0GjAJUjDQU0EwigUAkJMuASnEEgNJqMhQSSBiTA4BssgXdjEOClIhoAkCGipEBQERpROgEw5QAMaHEcgIjiPE4QCGjkQRBmClStoNO1oAAdUAkoVARQEGEyBPgVYREAQgZNQBIqM2AgAw3rBVUkcJQ3qYCLzm4
uLCkFOmGCBBJiAFHoMEgqE7IIRym7MzE6AwguCAlRFYAAyHCAB0GbFa4RDCweAiAkuCBRkVWkkAAQQqoIyEgilRE3tggEAAAGxosPwgLgrGABPYQgA4gHICKmgXwF8eLkISeSgQ9TxaN4EPAhdUrPQgiAVmBvC+E
CU2CAbjAYZFAtgGSHkTTjlDSoCRyTQc7CpBQZEZQFpUjKaBsQyQA0IRVE7glFpEx8gAeBDAgGgAwhB3dmSIAMg8huEsOqCkGDABhlEGRYBGBWSBDagE0IBoAnJQTFjWww6hcCgYLABICiUqBQhzE8TpFALRACpTM
JiKAAAvMFB61kWoCCQHKJODCKwrwotgw0jUJQrCBCIHAQgiIc6EIgCkQAkFGEAs0DwY14AlSKgQSAT0BhoKgREMAIljXjhTA9mLciDEIBOWCgYgCAeRCIgmiCfDfEB0VMhIeRteSkDByJUeYEIup3xQgwDqQ4D8V
wSpWiQP8iRk6IL6VA0dTpBEMCAoC2oD2VjFcTAF8+sKRQKAlKpoYMFECKkhTEDNwACCBAMpCApIL6eQFdBAA5bARrghPhzAwOiDKJxRQaKooGcjCOgL8jBCmQEhFapAwRCO0ICPWJOAoKUYyQ0oxECQGWhLLKhh+
hqnglMFjaYoQ47Q6gEcMEtAeDTMogGNgddCXR7GEADxFpsLuwkxkqqQvEGesNQQIlhAAJzqggAUycEABAEEFREyMiJPQICfRbTEHBRhHKpgUlKGXpAGOQh8SFJYBFDQADgzXiQpogEMVCBCVNFtYLUFDSNNKhJFD
HPwUGBCuPxcUylRgJpuCrDAA3BwADpKUFlVm2ADAihSYZDpgBM8QljSJ9kySYIWBZohsgrFGFB5EsJFJMHPKWFgSgtCAGaB6fBqETMhZEmDFjCgXkikTyhWbEh8J7CEggBCZcFGhMxYQgARReIgLAIMYIAY1ByUA
Z5ijn5ICiRJCRmjgsCRuRZrABH0QcLFxNiKDDmG5ASSBK09NABACgwgKcCwAEGASAMDxzIbKDUdsA1UqApQCCmwxhzvwgkgWdxJNgeAXoqkf6lijSu8hjSzIjBkIqk+AwA3CCEMw5FhAETGGCAQIIRJAQYLVClF/
ZEeAJIAiANBAYAgkogVhsGAIkMqUFs1ZFoGhqRJGSDshIIEStvIDhAFKZiVSWQhNFI1wAZdMSowoSAAowRCUUljIARIg5BnQEKYEJiAECQoggUJMAdB2zEAJtYIiQEVXIMSiEEAAkMCJBOcYcxgIUwARjPDe1QiA
CMABBCQ2MwKAJSHiFkNloAC4mAD57t4SJeBOrYIRMJsJQUmzDGVBkkgQFpNGNUoghgT5OMTCFFbgFpgCEFPx0RkwLhCUUEUggO6YAAwkQ5YHlAd1wgARieBYTIGJxqDQkRwizKYDIAZAEcITAwQ7QRlCOFRwqZoI
BcEQRIkmgAAIjRGA1gTAKIAAqJmMpCvdCJkCpvFYSiLTIEHgURFyjwaEEYRiBiDpEsX9o0BoBxaYoIhFFIQMQEyJGwjHGRKIuoo0BgESAuIYAFb8CxgBRCB8OLAGEwUAECA5AhBQKjEFVI3Ycckinrg/20AhQKMx
CQ4io1EAKG6HHKShA4ha+4g0EmNpwt+/DQQgUbkg4o3gjGBGiqQigEsUAOBJxps6wSLiUmWCYNYQmNJqCyMHYuCKw4qKjoEIKwAAFGy0BLGJqBAPguCBipzI0NSG8hYLK+pOsgRXZHmiARIAzDBgWlCgOt5I2wV2
BAbRgAK3DeDtAIL5RQICEgVpIQtdbQM8lMUBsoUmCZRDMYEE62zHAicQ/UZCZQxBBDgqogzEESKRSzq2S7yM4XUsZHsIIIUGoBkYsGBXIEAySrA7UWi0cACRYGjgUARJgCItGwVEnwLWgYyJCRz8LNAREJDmNxKi
WMCYyBJQoGSaB1d94GHCSrOsCCXG4mm6FMqBkBTuhiAn4EGgIBUGUEOKFTAAISWKDAcgPgiaTcKiGUAnkBhZEQoiGJSRqQNAVqFebEAfAwWnLrJAggWrHAAwLIgPgA8NaJmrIgU2EakEkwdaGImXKCCIOASA5gpR
wNQEjAEAKZSUYSWNsQWmCFCiIEIjW1pCRq84hjr1iCGAKQgwEMKkyasXMEpQsAgIi1jjbBMlIBFLMAU1GzqYJBLEqxjhAVmViwiYSyiUW2KoKQSGNpgAgUh6RiEnIB4aTGXhEpMUhkTPIIIlyCjwCgnAKg2ijkpB
MCcwAFXTYsgIDYHRRBQAWAmAEbCNcYNU3ChFjbC4qaKsQzVYpoQiyQFjAaKGr2KKQp9L0hIQeD/gAAKBjFIo8SUomNY4QIMDPRAAoDCYeRgMII8xGUSCcQA5wEQKgBLVQMbFwyAJ2DAIYCgBoQwACmCImWAQZEXk
e8gqKKJpAMjYwRWAlbLJLA5ZOmcOV9RwIxcgINAj5gSFKBAmGWhBBPlBQgiAUjhrQSAB3USAmoYgJQ5F0TcWrsxcTg4WdBBAAQkgPTmwMD0yAAhBS2huUATwCyAQQDiD01I7MGhQ0MdkAEHAEkCaASC3g4sIREfB
loJEgyMy7wbIoJlqVAlTBJgkENvBrRkmcSQqSg+wMIBI8AmpAgNmiYXNIUp7YMC4IAACQFKFRAe0IQARXdIRLBmkgVQISslEBANkRkOgMg4oEIoyodciMhAgCUkMiziYgGsqilFrzTgSSSakAAihQRQo/SGOmyAM
gFk4gSAASUIEn6ZQAyidMNiORcEgZgqOCgOghAECAfRRJcG4CjKkwkSrNk08gLGGFA2GSBRgUwIGK6EXSoqQhDiriw7IIxeAknMJyaLJut53mZNI0VBHkVJtQOqCkByAegN+Q8AQmQxiG4gcP6HGHAqAcFghEAgz
YCEsHAC/IBRgcICBUAAUc2gAGBQki4kUgASiYpdAinYMFiBhl9EE/MwlFknRCuIVc0LxgNQD4J4ARWQCJKoQJACZyOS5JNEShBVHwImlMViKtHt0ORC1MGDAwESEQnlKIoBEUbDMJiDMFO1C2RgCFgCMgZZGCIAB
QITZcQAQXWZiN1jQRyi8MBtOYkAmnCTMCBCQUk66BYGsFoQChIDkiCzQJJBEsNCtDRcjmKMSoRcAkRtGAYVgjoAA08KDktSYoCgIgHaFuwiJMR+CrUUTl1SGAmBJ6iEEchwG8mTBzBAJAjByTAODAAggh8AJmRbN
JVIawDkdzHGEERvqgjalFHbkBAU0hNgQQcWYJXNObtRhkrFTYInMuDJljcwDgIBPfTg0cHEM4DKAT7pHjBjwHwBA4ql22RyKBpA0AKIZYsrQNCKuKYcPSYKYAAHVozUwS6OrqIhNFHQk4oIAA7EQQWIaCEUgIQgg
ibEewGqZcz4Jtkcx5JApABFKAQsmgUxXIw5frQSQIBQFAEBxkgQjSDRvCxCsIFiAYkbFNISDEAKqXJwaWDARhgyEQH0H0KeTYgRSAF5BBM0kCJEDEYC1WqlkVKADgLaAkAJiBKSExEKPAgQBm1hGoBUhAJFFghxh
WeoIjI7IqwHa4sRxQwACNwsDCMoGANACB2qNgMIwJOAoBS4wQpGWvATiBog0AAxHiiki+sBhI6gAOEACgwQc5FBIAKtXkIURppOYABGGwMBAAzMdRuoZkzDYgIVAxIYBUCKGwQ3YQJGOAlQIIAC4YAgNgggsXKxF
RDXZ0EYVI5lhwp0oBL6CSEooIPCAxVgzNNmopoHCVQAFkCECYXAeakcg6oTgwUpcqCAAwRhkjBMjERADGI06zXIgwj/BXVWKaBbOhUKLGBANaoiOWWQFIYoDAAKikYKROWSqJIBJMRQQagKBQ+wkEkqWScqDCjhM
qYoK0Sq6w6FADQlEhEjJdIkDWAzxWUtYBAqGrIhRieIRNCEJJgckLTSAQo4KRmgVDLqQDowIYgBGBWDFJpIgwckanMPqBQIRSJqhLuMUyNBBxTwIphpwBRWXgrEAiGhoSLyUbQpsNKhxRzlIEnggMQsJCZACAKNK
RwBEgQggHwWzLi+AolAMErFCTQCABYKY2NOjpKiAAdE2abBJWDRdZgGF5QUfEBQkpUAjQlSKAyaYbABRwQrVZKcKkZAUM4jG9GMvGNEdpE1whgYwCgCMGMiwCRvEBDpCU8CY2wjMEWBomBdMEI8xbAOECEDeGDrN
BkWz0ugMmQyWCmFABhL2BKWFDEtzBim0yDSSD6hNRE47VAEyPuBYvAlRlsOkBIkhHcb1aGQARAEgINBzJARSYDgL4Yan6AlF0CiYGqPQQjsLbYxAHqRE9AABqZBEBA8EfAMChBUzERBBDWxJJ5EkBECalsKAiPAM
CAgAgCAgmQ48YAAGSl5eVgqChGILQGoaYAPMGHBEm4OB0EIPH/hnwSs6DAgQxCsJLzGcmAhAwwH4O0jsAoQumciygKaoiTNBACVgAypJihVIVr0IFZgQRMUagCDcjn8B7EAPFAEAAqoYBKiMMFVHiqIA4FFEKJK2
gDGjpbPgpFfcIg/wIBw5BB66wblIfAWlsiADcRORycEAiiBDicUQg9BJQZ4h44ihAAUwIYCO2CjtwmJGJ/EAGiI0REQHqUpLkZCkqAI6SZMpIqm8sgRRJIEg/PKnL2AWaM8hwoWzoZYKn0sJBoARAgICAPUSAD4M
hBqAEFgKBCEqWyC7CNnCwhGGFgiZgZIAURoI35iBgAqCViBJBQ4yFBAAwBsSAFACazlxggpOBAQyAxAR6jhYMUCfCwgoeCiXyqa4BJYAAJDSCyiCaiJ+pkOgZiYw9DDeVDBTIhBpNOOQyIAFBoAwJ6EAI0ABjFZk
DIU8CNoBQAYYSsop/qUgjsgAoQFwaEoqw1AUgQBDBG4IwAACbAhnkIRqBApUCGgMgIv0C8EXESRFBOAxIBwEqAZYDQ4CSUksOcxBIJhGlKADABzqEAA6AWASAQAEAIsFKxIFmgCFFBKkAQKC+4GmGl0LQLB2xOsA
oOWWkJy6VOcCOtBOCuLwBosRhkTADDGDgUCvhIpA3ZpwlKLEZALC0ohMDMTkcGjAKJFofQh8wILJriBVQozBIiBEYggzCqw1IA00Q2EQIPKAOYxGUGQ5iMBFCUGkIsgcGIYRFJhJxABgCkfGIa1oAQChkgiVRQMN
yE0ECBoAckCJUkGQBkBBQQECGWsYGREIBsYeAjeSCF8UcACdKARBxNyQMTWIAGdCKGmxIh+Tk5xjIk0BSorArqGSaAiWCBgoOICMEAQrkCaB7JHCBLI4AJAG4APIIKzjQ4KYwoUgARK8oDLHMsTKkVmCCFAIBUkJ
gtLwcsEtgRgQIK0Ag4eFkjmZSOAATMTAw0At1CFIKgEYsCZxiZLFJeJCMCJXkoOSkEwM8K4oVPXpwVhFYsYQBWEhEgfhJMWi0PAoTf33qRAglqhnJoTsT0MwZE+ODHiDAwwVYDQHvM5IBgmB6cDQUOCY/YIlRgED
UUIYWDAABuIdFEmVCIioSYAk0DBGQOAxkXkuEaqHBBKEUEiwiogJhgACBKxBlkBWTbjgMlGNyqAOK48ADhilESoUBxJT0kpi8oJBBABQBkrDFtwEkmMFwpwsqIIg6AAFaAxwQBsB+khkBQahICQBC0B4EFHAHRnI
Cgr8NpHtLOJKIEBaKqAjLFCkhwArZKYMASsoQQo8wAQCoF4LcuCrLaxQFpcAREBroJAirSNYdpKjAVZQaJE6giFWAoAIKao4w2GgWCg3wISdYTCGFFAVAwRIJQiWyCLCcQE4EYJUKYiUASMrFOA1RA+rwBwohmlA
JBSgJCJCZICwfQ4IgjIKVBrADNoNwI5QphAJ7gjhGEsKY3hgKBIbOAlZx4bQ4gQBmqgDP5ohsQSQVGJEg4WKfAkwAfiVKwFAHMjRtglTgJSUaFCLKFo0EFAqICmkkJBmLog4XLZZAeARIMAGgcEkBZ8YpxMCZYQB
CMbiEkQSQIAQxcFGktXA0ANQiVA6DBEMlNJPnAgcTE8DypggwxFRhUckMlgFGjIGgJFIwTXDkQSBAYYQHEiacBcyDWESqLJIIAaa0pJGXsBPErXBh1YP4aBAgCSEKEY0ARQFToiAHAoAiQiAmEACceEMEChD4SAo
mOkhQshAwFiSGkXDBbmEDHKKAAR6YQXAlAClAZAO8tK0QcCuiCE7KxPBjKYCjxagBUGBBHQCMAOIFAGqgworSaMQzJwkGJQExnEBADEAHBK4U0cCBAWQWlKMAnpWU9rijBkfAEYWSQGSaEJUQdZcBApwmERJEUGK
0QHBEyAzFSl4owMzowywCYBgS4IHzOd9Nz0SYAAjjYiQAXINFCAihWEIGLcMQl7QE46IDBaJiGFCaA+zCYGChxdRoeAjC9AKwxV4Gf7MESFPBSgOAGSJoGKoStMCDyTMUgYTBLoLWoFgWZi0I6NVVDTAgC4AIkWA
pAULFCCCAIg5AENg1JZgCSbjJ45mFAKU8CFCGnYVmBCJ86ySjdA1EUFzIhNrLlQTKw5TAQBCBgRWmUSACI+EWDNVA0ASAALRIEu8fAgKiqVJiKSrVoh+lBkHRQkjGwcoEgw1o+FWEGXF3IJSMv1QFxlgPASCIICx
hKRgQpTRCDAjUAsBF4hKgumigo5aIa4MBWoaQmRMzJCWkRkRg6QMWyiFFfiXCaCiigCDSESDDILoKIXIySQhHwjHNdRJUgE0ILIwXJ8tzTCSAmEFBkBJBDUQgKlgSIBthMlHCTXEEAMgsRzQVm0jIBjNlIg9jIh9
sas5YRpGUyQSgZaihOCEYgSOwcQBOALbIkgc1kpgjBMiXjiiRA6mKQZxwpZUBI8WKj0QhJZAfpgyVEFtSYIQDcTYoAY0xHKCETZAYhQiID6InyzgCnIgJQtzJ8YHAACsQ1BvUwJEBDXgQggRFAXioKwOQAWJANAA
ylSoEIBDzFMKSYEGksEBhcE0qSxk+ND4YRDlY3CUkmOElGiG4MCcghQFCe0jAGYwSyoO1QJDETgGUhigmplSLQjaT/IAA2ZVCUBIaYQBpBqICIwlV2kFTiDAQpkNKRSDpAcSnNA6Ejk2EHgAqCzbz5TwXgASjbDQ
YiIxAhEgAGXlQ8kmCiYYDWCQhCtoga0xTnIAQJwOJWciUJbwmZQhMJIXAiAEFow4QQJqFAQtCIpJQKVpMkbiUwAFkAmNjDVsiCHRDwRAZ9zoDhaSAljIfBAYoJSyAkDBPe4AH0B5qGHwSJQDpLdACaAgwCECNDfE
DIOi6UkYfosmtTBLCFol4QAQAEACTCagJHwqxLIIQ1AactxQLkIKZtaegYJAqiA1J7aKkUMQFjhBAUAEnyHMLgh8mxgoIpJEsAq5JIBKaCSoBHBBFYhpkQCgH7nHQkCZTkYmwCYBCBFIQQzU/LWkMB6RC4Bks40D
4AYXyTGCSUIIBiQAFAJSpACgmEAl8eiQIRHCkA4DhYGCYVAcXLEBAo0yWGiCEkIaUicQ12LSggIEMICByIsjUPljPO8IsTqBRKKgAgK44cCPdo2yJElGg8eEnZEpHpZRPCAKERVE0NGpJoScRBvMFgsetlhHgBLC
YBQCCUAqULyCtkTgqApRQTJzATa1gDW2hmkwvJ0hQPQIAgigiRaEMVgHxQm0KUAAorA5prMdElP4JySnMkMldU5qCo0MIJACLqqDIRFZQ5AZHSu94LAQwIMYjBmQAAJAgQCAaok0gjGA/qqkcjYBRMdiU4CRuQJl
j8jygRBAKLLooFIFExADklFAkwZSmIk5YMUHI6HAnpYAV1ODSDNI2QvCNKfUVCAoQiMiaZIA9gRGQoE2A9AAEKM1IGMyAAzexFDRjAT9kWtSZxEBgu4LtUNzoTIUEQgqAUjHCI6uogjU2JkIjwyFUZIIFgMA70ic
a1hCQCOSwzgiAIolRShoKseMmQZCgUngAKZCo/Ecd1KKoAYOByEgSDxHzEEhtbAOOCiSAlmKJYAdkGsigcbKhEzAgzhEgXwqgK3RGCWBcdaCqMYZwYgCRPTuJXFMg2AjOoDcAEBCg+CBsIABp6qcTGIpDmCMFJRM
QwpiupJmkIBKBQiBBgMeQRoMEvQQiGMoL2GrABBsKYaEMFKUkCYAggcYGCHUAZS6aEWIFJtR+BE2UgQJdALQGmBbhScOdAaUt5QpFJygPKYulKuAAkxDCCiEPB0ScHUGtIUH1JoFg7AJFkJG2lgLFLQrHckYKJDU
AiAYxjOkdgMIXcLVNRHxBFPKlAlIA+QhCCAM4kwElJKhUsyqjRJ5yEUDUIiBkPg9fxkDcCyTZF2yaT19AJQGLippghGIIlkIGkRghCXwgwBBIwYm8cAhtBKxFCSkBsTWqGFQDchy82VFiLfkhigFQF8EBwrZAAYw
gZjAFvyQCMCHGoSFEushIEw2mAeVCIKzKIBgGN9IDDEA9VRREDPZDhrHQNAOCUsAwMTY2iakQylAySCb7ICVQokYsCYIsQ0B4FFGqRGUlQYAbUBlwUM2oEBWtkmBRssNbpZTDQOsMAGMVuJK6WABlAl0AABJgoRU
AANkMIS7wQQEGnpSImUDwUQrO4coM4JFWih0AJbZP/AHCAoVoqtyCUCEYII5XjQgsSHTVYqIC4oAIiKDgwiggAgkAMECmkcKPgD6mmLFQwvEtYBMwMacIogATCicMPLiZTpQBOpYYQKgaZixIIZSaZiEaQGapp4w
CQIYMHTolVDADlHkAwBJGgixmknSByNwFiR1QqB4KSlShBFxbMeD7pEDQKSQoFAhTT5xCcQAIgEhg4iR8AweFTnCdA2TlAwQBJRoxDEakv8Yi8QgqkQUSCdjQRwkEVCoSxHLaCcRHWALAGdEBTgoOJTpEVgyiUAF
lgpIGk4slEZ0IKDsjgAV9JEqOVACGTlslsuyKAlgIiAJplmYoDMGQCGvNnTFGACrAQRTKSKFyRCAhDITgYCBwRCWjWQjiISGAdCoLgIiQZDcXnCoWNINmGigoGFZA1tvXZtIeoTqIopNLBMEUfA6AQggEoSdMQdB
Ly30VqqZiMYgMJQBAkUMGEcG7JhM0zhxCYvz0AXLDGAoGMZuILQY37wAKRFBOnQXCBIMZoQJcwoBxACluZS+sBkqhAuC46SNKmni7gEVwDHWPRgwaR0BIHZpDz1pICRIgQH4KRQwDIghIi5Q9ETVBgiUQCA4wCSD
m2Y2ElUEoMIBtwQSDMKWxhALk/QEkFETLVAYASDekRkf81AkUIWReYQKCFlVECiCPCaow0kAAEpPKeKpEKi4AXCWLEG1sBBQdEpaBkAQGTpMBgoEDKIx4AWiBRKUZRQQ3GQs9EFA5YR4KASeMJDUx5TA1EIoemJl
tdBCEY4HEAS4i2kABROAeCRTUUjKEEyqKDjoidaQwixSqBOBAR6HYnIINSGoGARKQUBDRgACCjuckQGODIewgIHFTeaMgNPQAEEIE2jqyAAsFB8FKFBnYCBAwBkVWyhNqgAqRKYhVF5HrkSA0qIsCCyWQgBgIlAe
jidoIDLkgPqRLIMSsMMASrxhKBSCIAKJNogFSkkxiwcKEBEimxmBEQIwSoIQi43CkQKgGOYglfGCQLICsBSEEuI4wBRGGXZroxCIhWJRREUGDQqcEBIsHLA05WqQLVBGMBItQRMcLNhy8TAhCYIGAcGBBjVgOZIj
lvHAKQkE0hbEhEFCOkUMQ0SPKXQgIcJItKaJFGOu4RXQQGHHuRAFARJ8Ii9NS1VESJvwYIhgkchUQ5EPEEI4iWQKxAICMbBHk8QRAEAezhIYooAhQBCCAUAoVd5KQHhECiUggBQYIFyfxFZibGFA2fBNCMhXkBxB
PBYOiVbmiS8mgQGjWux6EgBAlVKBgWVCwJAApEIE4GOg0CQSEgTpIgLK1CUQMotb2XEFFKEA0hARheQQVnlUUIUXAFwA0QBQKFRFwk897HgeJGg9NCFaQdI6UGhyTIGKQEQqPTDAEITGUFUcBGTyY7DaNiqjGcrE
4KEBpKNBCRIzIxEDgVPAYAiKClyA0wS55YLDiGdoRAGMREBaJcAKVQgAgFEIAQgFgIBAAbsF6gwjDo8mgII1E60lzZAUOBsCRgxo8DYglEMMAQmQHUEqXAG5wIC1GU7ALyEMIbQBIQQ5NwNkYA4FEQcaKBkC2Agl
H0zrAi6VLI0KhIpsdeMARRQ6qoScyzpgoIraSBcgTTDvhkEp1q5OIMAsCGVMQDmGHVJBADiADhFdULxcB84QKjaBjkSksekHizUowCKaiBHAgCMBTu1N2GS47goDRAOGgBlAI+aQIuMJOWCUvFGgJSARMjAhBIdg
SAVcwZBuRkKDywyAnYGfiMsihjoCAgahDhBJtBRtBTIwsRVQQE4DQYgKFE0JJC4BmvMN2qC085Igk6BGqUVEwhUCQohEBoCwUDz6d4MQshoBQFBCMEoMYEQyKJQiEKsXBIHEYXBU2RGtyAnRAIJBICRI9YE8Zd6M
8TnZBHUz0xAIxggTSEqFCmRRcRDo67KDpACvDQLkBks0IkQOMmClCkAwFwgqBoBGQYMhgIrgdABiIBhYLcYAKfCeDuQQcEgjMiwsNgVqjBxReB2BB4ECnhFAbl2ArCuMAACA7TEQCxHOgoQRRKSlaqOJ+FOihMYg
I/cQEvFGhsaqIFcu5IAGkUFBKEYEb4TC5B2CrMRQzFkOayCwk+BTCRIyFEDKTpgxQEIRNdkJoMRoUq+zxAhtQJEQWPzgpQQCBA8rAqY4DTS2SUyACFAAChMIInMRDFzxkJlESgpiizxw0mDIAgVMxLIZckoQnMIJ
BsyqZDFECgBgcUgULSBZAMglCEFwaAQKLIiFBmnKi3qCGYiwigUyCGu19JbJ4Dgwh2ogknwAIPCegw9R0EvT8sg9tACODhukuIhJlQCqaYQGBDSCJgbADrykBAShgSLICcwGgkRhgIBJ/yzYCtFmySwdqQBkRASm
UUGRYg98pIR1HgEpIFEySC9gRi4oEvDIRcAJpo0tRmUQkYwEcmAUUfIYIEhZBAsAhME4IUhjlgFyJyEyABkw7gACKKTDoEkKSQGFgeC6JmCEaAA1AhZORCUhw2N2saIUQUFWAJGVg0EkQAyWdNEib4LKQBMBAAJt
mHjDJDIZyrAIGXMERzMCB6JIQI5EBqCBgpgEgMRigorcEAEKXAX0zpBGYACp1uUD+TgNAQCZlIuUshSacNZGAy64wDQAUI10UEkTURBuA6MQMNOteBtSuYhsgmaIBiAGRsqAS6DNiACuMTVBBwBCYAXBCsB4hYWy
a6eJAYaAD3jI6NAFzitDAFVlLgQERgwCIygEsSBHmIrIpyVmSwhAGAxAEMnNiGE0KJTCmEGG4WjEQSJKoF7ACmTjINrB2DxBeBCAfVis7BAOYKKYQAjEggWIwIM1UygKU3oBEApcU4AgmAlLSOpvDJOYUbQAYzkR
A0KBBaJIQELs4BSivVxAgZwoCQiVIwoYLgJXjy/MBqkMi1wJ1IBiCmmCnWSMADAoYgRwGF3rBCiwKCVkgMTCTWSRPRBrhMqjdrpJcAC+AlHlVEAmgeADQyhhqeRRuIA8rAjBQETggJnyrxRdq5cRDWVggQKIOwAW
YolshAAUMrKQZpD4BGZAURN43SQRsTNAmAFGCTKWBcvu0dfpBAiIUVAAvmAY2YgEMsIFFzBcRLMl/VAkAIsQXoQyACwJRPJgwCCpIbguayUgCcEjM+JGTTlYKqEjKj4CDAUBE6PAANIlYigQFCUjjKEpMQAAazCJ
UCAh3BUA6AAC9ggVilY9BkkIURkReRfgAMBEGjR8NcuwvBOaZAsgEIgQAAiAF6IhV+QIhNABQhJ6YkhJBN6BgMjhca4MKE1iAbvaINCBBBeHMKIDPAoca0AFM0uklc5GYsFQZpEpSYhiWDeEsaEAiMAFAECLBICj
yGKQkHJ3CrkrAhgBOYMQS5c33MvBgtp6XtIBA4DAAwgBQJ0zRkAFZnv2EwU/lQkIRzZIwhBIPCsQShJOQcYBkD0zgVEUuCgtDQAAZFUIk89BugAlQGaSGCmTFIUcKg4jQCCJUUEX0GAjeRHQMmhiLlWAkEUBEOcH
7YQGKLIBjcAwDAoYmGRFXAwTVRAsIW5pQQPQQ3szm0yEhpYL0aWJigwCBWoIISWN+ZAoIBBEYQAYRhKBVKKRJAUi8fBCVoCKASRmAIgGSBUhDIwFiEIVWAfChQ1AehDfKpkWQEBBmCKEKIoAijHQGnkicKrEYm1R
cVSyAUq/RI+4lGAAGpNIAwEzxgSAFIhIMBiNwTNAEJZxDEhDwBqCeBIG6gSFE+CQt4Hk8RKRDMSxQMDyI2CHW0zIXkCwoMDxGQwIgQd2OYwEwcRDlAEmCZJjEAC8UGBgeNIhFEJYXdEIkRQE6ioGYAAmBxYI6pQE
LxAkSDQAYDBAIgR+DLU4HOI4B8K6oEBKYAAa+CRKwoUC5DBIAEwkqV9roAxN0yt+hzfUCYIUTmnOsAAAcWCijxmMTiTiqFinj5c6MCExCRbF0wOP1gKyKAV4afXQBADBBEjUkBTYRUgRBCAYAITMokd4sQFIhYAK
0DCJRAYnCQBGrniSwiyZEs2IESSCIx9+uNBaxhUYKCgEeKghlSjtAOoUbUAeMjAMC40KQBgYZ2QXgGmgpY3ziGYYhYFgArgqiRGZFu4CQmEAAPlJhwPUKgAC/dEVnFBOtjC7kAAAMwK2XtMtIgQJEJFoAQ5FIEQp
iq5RoudAlMQvrOlMRJJB146bRIMAIERgYCAoDmJcaLHE0aJNIaACAQMVzQ0BACQgluBYMCAGQFiAoDOGAonZokBJmbgtKEhAgKRBAFdAinguS1FUQ0BCgZsAgkGgnQAgPBAXY90CrFAIhujKiXBHEQiRKQtOYpXU
yhwCDSTYgcFdIAYQCQGLQNSqKiWWQAYWDqa0IBB6eDJpCA5i3h0DQBIDqDGI0SAQVlwYmL0HAwCqhiUD+ASAjAgARICU2cQDCkOcHAmTFCtGykDEn0Q2NMBAgMQRkH4mBmlUCdYiv5lYqOQEgIXABGLBkxnCFIFK
C7EQKWADEHihK4yCeQRRCtA4qgFhMLJYiDMINgEPomFhBDQITHKKKDmYWYFsQKaCFW1KQAAVQDhBCEC1ywJGuSpRAw+CVSjMwWEJTgEjYpINEZQcSyJ4QwOJENhCjBBoxTiePy4w0h9BgawCSUq8AEQpZURJg4Aj
jEtboAMIEGTAgBKVAQiRiJjUwPwSMIQEVvDGAtMEA6gQwivo6JggCQh1aZE4BKiICJtBSJ+EwihhBmCjANQQgaz5EJxQQANAyNACQ2wagYrnuDAJ2gIoykGCtGKFTEYmAoAkSEOyjBAtUpQ0EUAQYFCqfQkJOBgQ
giAWQEBojBEASSgEA6rBpAhoBVAgxNFRAIZHjQFlRhEHIkgEaLaygADIUwgVTIgoCwrKQVF8T+ZAlAGkBOCTMFBmG0ilEEaBuECiAIrmaNSQDYwgJ8EPBQgAFZibgNAGUQxOhFDgm5gIEllxwCRTQmieSPVrSNlh
GKpSbAIgEAghhhMVBGXgR1i4HKHFMIwVFiXZEvIBopFOywz9KGglpJAWXQCNMC0TVDk4AInAEoAMFtwQ0ISBKujEwQENvoUE0hAa0uCJDEcAvAMAS5LKULhA1CFGbvTFQEJiwanBkpV5hhbRc8Xh0JppAIdTIbG9
DhKhkQbAyBfMEAdjBEADBjr5eWU2BSJIcAgKBgHNBIi40GIICICzgQEai+sEDSaQIIhQaqPJSZKTvMSAqCAKQUoxRUhnAJIRQBGIFIxuQGlBOiwSCEowZL9MAEAb0ER0eNXFCYCek0Qs+AsYRBEPImq8BQFAhCVO
kpjHPoNcAFSmBIJIDIgUJlWzLUhCYEhhWBMyOZBYKNwHs/HjXHomA4aMFihziQhFgCINoyJCzgJgaaAXSKgEGJcWyFMk04whaS3LM0kAIBO6EICqIKZFARCoBnFKS3IHpJhiUAWBog2oAUDAXYQjCsCEQfH6A8cE
JO0hCNFDEEgAYRNFmAgrGKnsUEFAzNYhC1CCWFcCQB40DLQkBcOooSCBI0JAJzRpAATCt4DchL+fwdF4IZg4RJTOAgJNRAyY0MJggURheAaEgkRLQIAYpvgAjMhEMQxFEBckcqRELQCiWQLjgFgcKyQ5AIYIFMgB
BiERmOQIKUGBwiCXiSamjEDCF3aVEQEhgD9KJwggBAXDFrvMgYUrnOYgDjAhgFowy9oQwBEUTGHyYxBUyJ1lKBSeVgD3IRwUBEiRPQah4MDxErBCmAYlKtQk28QDJiF4SvDhKQRkPwAuMglSEQKQIHEeMCIUBCQ0
QAZ5ZEyCxZAYRigxGgccRRlw81KEjYCgsxHBSKtMF4Dapgq5RjCyQGKALCoLWWHkYIRCBQStKwAEKjAAQiEjHs8emJkiiFQA94nwsDgAcQIzE1KNTHEAgPAEh08zRBwkGAxII8DgKTwAoEoSh0vVNYgolPgRACZ9
CDASCgJAToWeEFAFkkgUgRoaBqNcSFpARgLrvFAgZUbeBBGSe7o7I4GRlA0ODU24JOEaHdALRkre6tATgi5IMyug1cihADbGxIACYuBNG2jEWGScHgVgCEMHOGAA0AWCKkQzkASTtAVl0BQiGCRggCe57pAtXDOI
RBB9lCBBZzFATGQAIp4EgOBQGF20fsBFKBiiJFFECwaLZWKOILAgh3ipUsFimZgsWJECIHJtGCJCLdgMAg7Ta5IFTBBABEXKDaSQCkDGIMIsSTiAGQgAQ04QdAyiYOQEBGnwEvrQ8Ah2zCBhUYBvWyHwQndcCGiY
6AAJCCkeFZAX8kNISW1nyQWehlBUgByIFS0IUACcFmZcRGBRRGRAMAIJyEiMtCJ0GAEEhAIBVArMjmYISWmQBJAA+s9HIBFFqBAzZE4E+CKEQEJRQDKWdcICiPCw2K/gdoTMUVzgQWFNlQSNwhoGZCI0jLC6EIRF
kSB11A2GxBFIAFkRAsYwQathhoWB4HBGwynYhxEEBEQ6CAEUFCjJAJpmtUpJjgX4hEVDG1MwRBCQHkEJQUGSbJAoBRPt4BPcknIYwJgrAdnxRwUUKODhgYDh4AlbARbFjwyPgwYSjjWOUTjUEoMnN4UQpQHQSP5k
BGLIArJAoIgTJGlaooSRDkBLaSqgYBg2RCw5wg5IAjNgAshK/nxCiABpBJEFBJgDC4DEpg0EVAWgAUMFjEgBSDJqyDg84JBckCsFA8l594IGbckEVCH0kogYCBIZKSmjmHpKTwqYIyABKTnJjiAjLNRFKJDCAqQA
InKpPjYCgJAtMBZTiWUKFKrJF4HA8EGAIk4DGkNiK6ZYMqSmZFCQCEAqWyFIAQDGBowBThIUIIYUqQ4eFeMREolUShkkAS+BsUBKAYyI8PCQWI7AqgYTiLhE1F3oCucxbWAQStnSIsIYICpVSS4EDnix0AAZSwlA
qMBqIbLgYJFdGAWrbgLWJFAihkPgpNRLjE9qz1ACkhhQQ7EtVPC9uoM4VjgCFJY4GUODAg9iQbAW29ghgbAE4OVAYLcQhi+QP0mQMSK5yFnoSCEgA4ymkALGwJMKSQEFwAY57ZweCLOhQxCgJlgAWCARaFFhLgUI
pMqLQKuAoCARA+jACmCcGgu4EwQBjQACiiYdhJIqtpsb64QndCcCAMOgQr1X8ZhdoLhAoaswFARIowDAgcw45g6CUCAWyAAxIiowIFk1oEIUA7eFSbSNSQDnGJABzJVCBEuAIh/PgICowg8BAyChRkghISanRMha
oiAlmKWuRoPJkBkCmFAIi4aXAASBQAEJAQYRAaMEdkjQAAZgKIi2EuFigbKoDqMNY+KlMUcAglxcKDuQ+SeBBVAwh4BBqaBgiqSmO8MRAGuAFq4WvtEIvkaogUh5CcAJ1iE9gI4Q3t4hhECce0QTgFwBzFCCdIoI
EAQgKAQSAGq3QIuiBQqMKZNJiCjESddmEUAkA0UoUQeIakCJCZGhF9ZQQBkCEhqVxhQQCAI8iYBlAVumwEAZhAnEA2AcSG0CCTDkmAcQCYhDEjxIFjIcHuCwAEaBhBQlJFHNfoqpKy02SxjFCVFlABrQMYMpWGgj
KgH4IDFBYSYlHAcAABugsmkKOEZVQJECICByKIiwgwpAIIBQAByMAqyDmE3dQYxQIgIUuDYG/K5DSAAhSmEPk0IqqGYFhSfsaQBAoluCNEAUEDNHiWHBQBoHMoKV6pEBrWCEZAcMpsADAdAWYiNon4R13AHMBDkR
bAQkuCjUgEG4JiXMAAGFrC6EUJsE3xIhUIBQnOsjiiBSFs0iiQVBkxOkCQQEJwOUYWICVVVURFUCJIEyZjBYYFFNk1aJEIQgRfGkGCgNgAsGQFgCuQDlUiOGSAqTElICOiEAUdcQwqDNj0CuIkOwUZCgogBHJEVF
GstlAcjRAABpQzAcJIwCIGhknNgo6BwyFkGg4D4AjxxLU0RCEEkJxwFF6M0QwegQMBRgVBEgkAYAVHAIuVGWLJBHJUASIAEkomiy1CKCHPEdyEKbgpiSAs4QJlGEpwEQEIDSAA+l/LIPYBEJVFKIDpFCCiIFAMAj
oBCBAwEBwCTg6S16skXwBiZDoKANbcHFCJSZUhFOQhoJRQgCmei7EOAY2JybkBJLlESGQkRCEgIwMX+mCZZ2BAguuGxoQoTpAUJQkAcjCEmABdEUQFmKxj0CNriI0ZVIAAYDAXAKowDECsZh2ak+iCkYsAqSYgDS
dhAsoAxBEI4ECAwPAQkYSJq5RCSOgI6AhIQUXMtkkAgKABESFQawoCSwNpLkgf1goo5QICsQFdxgpCM5A2QhJBUhMiZohuIcFkCYkiAUZwybyjppHEAbBWtApYGI5CgnCxAgoVW1unMeJhHBFP1Ui0ID6cVBF4Cc
zA0gIEBHEhQkSVJSJPIYaAgAY7oVizAUuSE6LQ4CvkKQijNOALo0CIUr5JkYADSAkoPNIKhAhTRWYZPDMFUVAqhIIAJQlMcKhCA9hOhhsQzUYhBCEAKHAwuizAojKhr5dWcIlQsDwAiiFEWYyG3tQMBWUQBI9BjZ
DSBQIIHUAuZfWlFXEZKSllAa+BMRHxs4REJYI8BtwBUvAAOrpCLBWcpQEYJE+igDLpRSfYQDSohgQhC/FEiwKoPFkrY8TJKIAkpNAEEAFCQiPwIRAOCBDAbvIGEDAVmEmAEWFWFADGCIMiGIhJJviqEXq6i+Pp1S
HIIHgvOGGsG10hhcEgJKoIAogzJNTAAQPcAUESVw4kJCqQEASiDJiHehAGwRgQkyCMhCqVMSQXAUUhAKQIJzABLRCaAdvilOJYxKLARWQRbUsCeEYwIzHRQDHADRiGm1Ae4A3ShQYVUwmwTLlSD3dRHCo0AVUKoM
A4AFA2AK6gIQMdNDpojdiBDyAxAPsh1sPwGIEGOEAxBAQLIqWAN0CpAZYWiK9UkK5iHCRsFAM5BeQBItcKFg9RsRAuiNtAiANijFUmcGKTPDSG08KQASYJmUoUDGUAIwkLwjAYSwMg6zE0SmWAZMmYRgqToQCEtY
mSxRQSLoBAZCtQ9soIIyyFJGlooCiEBMQRZsoxKCCNDgKHwzhA1CkkKCDBKnRxDIuZCjgzAMHOQMMGBEAUIqAhzRoDAcqcJocIJIHN7wMkmBRBFQWShXRY8uCRSwJZAWgADpQAhKQsU10HZHqECkZyER4YVM2BPW
XADjbUgCkEdSQq3gXDgkosRgASggJpAkgGPmDhkEOhfAqKAJAikS8xBkEHAUaIhMGgTgAQo2Vl6CGOikC2pIIWz0EkxPkcWu0CCBnGxJZaAVwqBh6mIAEFkEuAiR7ARqxEXIAUoMHjwI2EwWvFAZQBgxIUYTOEcM
IMpsBiUy7SQICBoZYILDURAJ3WWIMTUw6WgbAEOwcgKsdiGyEATUDEhG0twgdh4nl6A8hOIFglcb1JVAiAAIhCfDQqRkJoaFKAgAWQQhO0KCaiDGwQxhPtZomQ5qgSz5yLhgB8Aoll3AiYgkwioAAcEDAgAkZWiQ
FRRQAuAQyFDmRIfIxDmgIEKTM5cfoQ4SDZA3SAgBBgUQqQlgmDzAGQiyADZlCK4VwOKVKCKYiyYjaJwBT4YtqjPDb+WitYAQKAABEMhDBO0PiSEDVEtDGLoBTIBJBLkJadikYUjANAm3murAAOSAKGGEBiQpVEgg
BMAFgTawawrND4SEaIhkSUiCDosLEgSBhdLgQIdJEZYYQDFAWK0NbJjUHYHXhoeSkPUsGANgidzLG64BBQwcgRDwsHWgDSAQAfccHjoINRlAsjHAWZlSTkUgCDI7IhUGCxgIMEVCW0QgyhGA+2GoEAsjUk0BzLGm
wCRJAIFomsRTP/RhghKdS2ErAw03kdhAXtkg6eDJcUOAVKIpkYCWDBoUARFkI03FwyAqzlNJxGMXsMNUFrYotVdiOpUZywSAIACceQzDSNRCmhViAaQQkShQSgyAsoCCQMz3DUMDqggL7JJYVgo8YhKAJSKgWeKO
MXhQZ4TGQJyMCEBCvGw4ANATkGFFESQaKA8O1xGClJIOiJpAkVAHPUvORCu7ggYSFFQCTSWVAsRAViKgAIoYBGgACkc49U3jwCJBiEJdWguUmCCUY6lE3V2gYhxPHAivApAgEhRJAEOJQpRASLIATYUTI8UQLwlu
wWSuCdMjB2AgKkhi0DnoyaKQcDEQhFOguxAQJDAI4AMkhACYFbA5MQHAHSgARyNqGlFuIdFREMseKoNDnOjyShBCs502gQJAFUQIR4EKyYCQHYghQVSExMHmyhHUEIMDCc4qMEIQBZwCTghNJCIRTQoCiJW6EUYB
AkT7cMEQOEgBIYUAHQkH4xEqFyIiUfPQGlfAQygJVTiJkgsR0CQAZ/yplZJAWoUCACoQrQASpOcrJAEBPJs19hYEGyBgEwoB1A8GbOAggRMWSYG2d2KzPY6AHkCRLpQANxJ1xmXYmteEsi4awfJg4SYrlSltEYKk
EcpAlMDAigPAPoYAAgNLhAWDAlRRIcOlgSSHSgCIsAiHCaIPhCDE/zGIykKwASC5CoHE9PGlMWDIFyuIRgQqmViEWPmElQwCxe5AwY2T0DwzMQIi0REKt1RglEclj0OKEtGOwUAFCwEEPsQB2ARArIKQgMhNwUoF
RiCgL9JUBiwgdoCbIjFwUCJigkAIGIrAZhgQkFTAEDRLiCBSt9Bic5G4T4iwCV+TAC3RNB6gviCOsCQCO4yKmIgCgQIgEWEQwEmYUiAVSKaY0QIjgIDQJARBKUisJMaiADCDaBlihw8fYSAFdMdJEGQ0BhZnKgA7
iYzSUgAdgWkpMXQItCxB0xFiN+AMoJyhtICTiuJZAgAIYlCFgB6NIIzbmQCTZK7QiMwcSlGLcWYMhqY9YEMyNdqJxAiLR06jIbZqAAcwAXVnU5MIAAQIAYBASRAGoKIBBsw5NbSASCpoAuWotogCCACWBQnEJxCw
E5zkhBbYFnFBRCJNAKsACWNY4QexvGyagUE+HTEyjJhEAEMGakGFJbSBzh6B+2QxAYAlwQEBjAcBh7qMpCPCwVkA7pKSzNABwVQgAE8siRN/qA5MwwA/ICaChIB1NRBYGie7BLaBgEX8WAxWjQAHhAGQ4CALZyFJ
BntvXYxi0AgCRFGGcvT4qDhKTcWGBCFZHQXaLgBkWZQqUCQSiCUuJzGJ22cSg2iQHBwQwoEAGhIDSH0ISHwnhBEFAAIQDiUqhxCAGmABPAtVwZKsVpTHRJAYgUTRdEiiQDkoZmCIHJQ5Yp3ztGC0JDlKkAJYnJLN
Jj2kenTTS0hRYkHIFSYG5pxIlYTxNjhWwLF2gjkMOKGOASCIeIGw5aAZLZGoNqjA44KCoCT5CgiCISpqhkQBWHLFYXJHGQFDTChIQvFEAWChYBZiIClAJQegJ1SHgCISiDPcEPt2AkecCwATbTEBpnuSTRnmdFDA
ADVSP+UFGU+YqG4SCIWcAMOADgMN8JVQghgNCpwyDQKnA0USsSQpVc2YAg2oCcIYYnTMsYAIx1YpIYhAimu1OmooggYtLNoySAtWhRhqwCMpEIgKQOpWLXGLoNgMVFk5IAJCGQt7MgSRQhC6gpHlFgGVtkFJAgcl
G6tpgLkacAQKNAuyUg6A3CbsAEFIxEgBJDGRiIKBYlQKuADCMe6pA7SCMCwSrpQeGU1JLUKAEZTEmIEBTFaAykBbBAmIAlAIAsBjZBCIwtR9FIgMUBq8Ao7h7XYJWqR8gnQLgTDEShwUOhg4xAqBnNeEbBISApCy
T1g6aDXRIRyEoABJAUAgAEQZrVIEMQ0ATLogohIaNA0ILJh4RAAgCUZmg4UMLFWwAizSkk0lGBOBIGWwylxU4BAA0TAEl2pZeDhclAWoEgQPeEpAOIbCDBKAA3lZiGIhTIFYCZgW52yeQGAEKsMF04RgpUCUDOgO
I4DQhGKhLUEUKtJgSA066AQGAMRikAGkBhG4Og8Lk2SBMsIEjkTemkgXhAcj0NFJIrnIWJjhYlMM9XTMHIPGXEUToaCaT5GwSIqRBSQpSoJqVElgM2AgaqiEQAhGNCmIFV+iZdYAHorgthCqTwyE4wXYoB4BkHU+
QYslRDQcASRogjaCSqsIhIYoSjSMLMkN9yOMJlAsAgIYkiGEAFIMQAWSqWAzkA5RwQJThQCDgSETBQDCBuB5YAUsExbtKIgsjLoWXisAWclRtJlEIPAF4uimsCIUzQAIUlAAQAORTJIkFAF0yIqjAARGwgggzDII
XZQQkiO0nJCK9BDcYIhBLQGEOAJIjADRy2BERkTmYRGBQAQUTSOdECMCLCKRrplUkg4kAkMjVYZqAwUdgzIid0sCCZHMgKhgEiVRlh0rWQSYVCVQAEbERHtD6IQobOiTI16+BrUcyFQgaMCAioU4Ib9jDrrMII0k
oAqEJQNME6QRuEZoVJEkQDKQiQsIzSbYPfYnLaVXGUoB23GCY3SWTVBQc4IkdCBDKEwTD6hI9Q3gU14QaINbK6KmpBhySASgGBiYBEAAiRgkWGc9l4Gw01mogfLgmmckC8BAgOhi1lQIUgKQi7OGcIpHKZgZEGD1
nEEjAQAABQgOjcGZpoLYJhkHAUq5ldQgdKuIADLpkOUCJJmiBEsxFgRiBsWsJvTTJ4gIw1BQQEwaVahwDRU4jFCOgylmMKYxrJzMU8AueiUBwJx7gaUGEXIiChoIEyRgQFEBRgkFFDqwkFYdUgApA0QcmYXGmRCi
D0yichRmqJRn7CIBmgC0LAQSAZ1BHwEAHQIg+cBlnchhXLIrSRgG54MAgwByapQIeuEEa+XwsuZI8mE4szNkqQAjCwyUKEoUWWAgIyrEyigOKCUaShEQHBUCFSAFiAcLSAiASQQAXNDNqjOpjQBBApMRwMgmBSAi
ACgXFgiIIQJQRABMLAQUOhQeJCIKBApQuJAIQPzEJCwqEW+mKCD4qDF5gTuamkPJAgwWiDC2GCrU0AYIgVAJtIHHomNdAyfU5g22dDA6MQZJgJBDEABPAJtFABuERSYZNcAIDBkkKsxG0uPAEa8QAAUjMKr3rnQk
AABIqtDECgynAIFn0BKJI8kARKEB5MJlAGFihKCDlGEhIOAMItqLpTBklYWnAt8aMaAQwhwAIIOB0Rg4oIrBzB4EAlSCCBNw0I3LAiOEI2FDFTDAhIw5RwgAEJBKsQETIKzABQFAQYcGTZCsAAGMMQghIsmRIKLN
I65QKG4JMEAQpAq0BAFGrEADRaEfBIef8sMRmVaExQLQRJAxcMBIkLSwUoUMFOWSEFEkCEAgbAdB5tnaECNy0DoC9FWAgYKvw0vNVliwsoiAZRmZKFCoTUSsCEdhY0BU1aoTCANwIzQPQIgGZgwBwwkjIKhCUjVE
58aCEziIhBcCPAIllOsIzC1gwo7GN4UBEk4JEnAMEmwAgVKYmPoAREAiD9AodBQHp2gVQ0YBw6jpcxQCBHaCJXwQMBaQgcgCzlBEBRBwhfOQj9NG4aHMwDPDIAQlUjAxGKgCQiLjZIDAUBUkRFmCtkSgoZcxAavA
GDIlJcBOFAz1IcCwobO0xMUcuYiw1C/hqhCNSHDshCESYEIyuomxWWIZMxLwAmxSXu2SMBoFiAqQPsNwB8MMPP0kEDJuQTAo1BeWcQKAIAG3bqgAAEApFrEABvXxFHX1IaaiEZ5FYBeRNMzeDkhcEQiHECOSghno
gAAhJZIhiAWgB+HkIwC1dkIUKAWkEkxBZQkKEFgSURcoAJArUJhZegACiCuFCERCQgHKpQL2CAARHQyZ0lcDR+iBKIAPBgyjIaARKzl0EDQjuLRzAmJsBIDACwwAsGGkFQQIiYGMF5PstYgJcFQBSAm6KDwIBpRD
6ejPYgwhECiIFIEAhpBmcWQLOI0yUSkoSgcAxLaCh4jN54qGo2BqUHsGUAsRhAI8mBtngdC1CgUpQFFUsdAKGxZAakGAQfGmBGDJqAXEsAGrZAhoIEy6VUVlkXnQICVkA4FGpY+MEKJNIwmkkhUboL4QACMWmIwC
KBmEIQlpBGYEDIAjnrB6UWESFFkbJ/kStyUSgKIEUAYx5uSDBttKBTgaIiADUW5QAdiKUAF/7EHhxENhQBsgFRfBmBBRjFl4IAN1ogNjUQREiAMQJZFULHJy2XAMAFoEYHCCwEQOJAqgLD7yKYhQGGBpQAEmAsAg
ABDq6QpqYQAwUiAlBIayQWwADtDOmgWLCrLERmMAUBAhDKOGnBOSow4AAIEE0RnHAbWgA4IGdNBbIyKM8MCADoCAUOgIK8IBpk20AaoymFC3SswqtAkQDUEQArQCY2fBRICI4AakIXBBgg8G0TgAaAVpAIQVT0hK
4gYAABzArFEySMkJXWgBNOgwZ9I4YJdAuIV0ICTMQUmCoIogCl6k6myUeQYX4WQpWNBTDUVCgvMgBkiQc08shQR6sgLKgAIHFstAKs7CCpbyWfk7eCQlRDqYhCwYARUlck+4SCMZNwAERHKAyS+jtFB8UQg8ggGI
CKEZZRxjmTrmXCyxGEoGatCpZYNYiG5IkENx3kEBysopATIBMZIBiZAl3nEDpuPMILOyoIqiiQCj1iJAflIEA+nm9FwgBMQBgS5I0wmQ7gEuNiAuAELn8AkEkBmJpIypicqaFJ+OJIEExnQHiTuJ1YEcPiYHQyzN
M1TaYAQPSIqSBJBoHMgPkU1HyzJwLcJNgABUKclAiq3EIRL8GQREkMAFBOUobAsIKIFAIBYjIUsIXB9AKQgEGQjjxMUADEkG6XYAREZIkGmeJpArN9FAUiERwHDAoAKAGYTMP5kAlSmVB4yE2bmEGAGbhBC7BagI
aLd+KBEWBIQgqANCiTKhHAgHgxgVw0HiULxKZBlrVpUEoiFTFAAYxhgCge8BAIsIE1pMR4QDLZItMg2QIAARGIGTOEgs7GHEhFZgptKkmQ+RC8ysTAjixTgixGAAuxgUIhFOQKAMBU+RGCIch5QbAIAABUDECJ8Q
JlQ6Gl+kgAABEQgaFIxUmoZI+QUqAKQFyiGgMLGGAqAIFI4wIiL6VBMDC9hSlCHxQEABFQ3grORyCo5UoTkatghgCUpoAFgUa0+oFdGICMoRaRg4MaI1aXALIOWUwQxAkFEhgj0Bh4giXoAMIoKoDwKCEYjRPRES
AIBYbDEyGBJi4cjMdg9iAaByLhiDpAcBAhrs4wHwX+ECo2Adl7RMBgkaIkEg2EPyk5WQQRTMADiEEgAIZHmFrTBCMBNChQEEEEZkOaDByOAwl+aKRQLZBCpgMDLRISSAVosiAIojIZIarEiIUD1WDwgcGEFqCNXh
qtADqAIEEMsQIQLKG9hhAMK/EyAK0AAxQWo5FQsjAJfACAFG4ChIDUaLCFDBWCaAiWgIc+Z2wUP8JAFZDtNMlAIygHI0DBRI0uIMWISEQAgJJi4tHqJQLMElbgwiDKMiUkGIOoQjnJoI2UL0xRQGbDCUdiIIHiEC
ADAWmAfEolGARFpIKcJIAeJcYUHThgogfW0qJ4vWPgFgqcCQjWZYBJYFiFLIIOokSA1n1axFIIVhIQkDDksZ+IMKAENMCBZ8QNsoI4nM+Ml0y5j7KaAoAABAndUZkBgFNMwIQycDWvIKSAyYaEAARFWuDHUoAuhD
kNkSg8R3TAxEMgkUuAKiAMeBHhaIsM3joRLjWYMSzuYCIPmEKIGmCCCZ5yBwRIA7wJSQgACACZ4ADFnSMBEIzQIwqUQfZJjZC6jvUyRhiAaAFUaAfwgAQANhkyN5AjkoIngKgyhBoDaoQ9QooQDIBMAKyBskKJLS
ziFpsVMJwABVgmWSKGjFIzZuSTpYCBcwdEpABCY2aAqSIEmBUZPE2UzAwuRIlwAIGxoYQsuXEOFsDZISFJgAYEIwkNipghCAZRQF+jBhAlALiIAloBArgADcxGTeCEgVasSQM8jizNBhCkIQoDgZ5rAqhuo+0gLR
gsSXI1xZ6UCAS6/opBQAeYHbMERBG8VrQgAgQBWKgIEkCOwBM0DD0iLACoCmvgOBAiLagOFgkVwmBOwQDIDEAEpGxZEQigCpkQhCdJ47IoEAnqJSZYBSUTAruYRgoJd2xEQETNZEI2KuCUDA4PASIsNOYsjIUmIa
CoJxG++RSSMJAMEAsF7kQigWBgsc5MCIRURoALhACAFGjoBfo5EAGjxKakCXqQBQNWQkYIBTwQgeS+iowBQwZGkE2eAhLAkiaWuIBV7LBA8EASmxBiSjxmQMDIvprDiRgESSNwgGJ/kKI6hSpDoZM4oBVmVRFTMs
CBByvIEHIFAuKBAphkAEgKZYydYUgKSlB9YGCkA8MmpEerRzvcqGBEFAi9D8SSVZUECmQl0hMDCDFHBFQFAVlCDkCSXRUoJJLQ8FMxlBLh4QSQLi0IAPBnZIRSFvIwYBHVEZYllE+QgBBQIkgAsNJRhUE1WuUugR
JBGyeWoSF5AIh7UcgETiIjLhlI4EAIYEVxnQExoWgOKBlJoNCkECASqoiznBaXAAppoJBiDnQ8S4Uy4MNajPgAhFKBJFkGzIRoYChO2I0PNBwmNEQMAJU5kkHl0AABNp8kDHAQEIEQGYcJQmgwohEAqkGaCBgsQD
DBQRMUUzOlUR84s8SEAoQFRRIBAAhcI4hkI1M6AAaOQAsCJDJHDq8nKgaAgLZigSAAASkAUUDKMIqoEMQbHFGhACbWIAFLAAMIw3iyFBE1mwCdhTjDyyMACMCYAlIkAlIZlYQQr8mpbDIBGd5FYgBAiGwALIdAot
mwQyBQAG6ABHgHKwkN4ZIF3AKgiJhwkRe2IBRSFFJCiBm3xGQRRGSehTBiJF4s1AioGUUjBAeVQBvWQhVWqYkszARAgR4JnQBBAYOQRyDFK7p5RLjAlITeBC2qRrVlrO4FAxCBgIBThNEN5eUBHLICBiBAUSADAG
yKZEkgiipQAPLVUEgZAYUkQFQBQSisCTBMqMKghAAIA0JKBhXkU4F0gGNgEOIYUVwJiBoUCvg7CEENQ+goQ1aEEUapjBRKBCVktAuAt4DjoJBqAVD5YHGWFcg0QcAEgTu5Y4EHGqaeiiKbsYU4amsZKFieRHoFyR
bub0lLAC6AEBAHTKEKCzYQgCgWoOG1AYBWoICHe0CgQPWKn4hqSMlcKSqKtjrPVwDNGoAAgbQw6oTUQCBrEAjD1hA0uAuOjXQRDlzBW4SwbNlBfDjGAAAEAXgM04AqInqoCBXMCILFcQyygQo1YnBCDiBuRAYl5L
IQFqrjhrGVUSEcMJfxh8QnAvfzpCBiEIieDTIVm4WFAl1jMAaCDwRASII9ITA83MpwcTjDpdIumNcQJCsQUlWsoqQW4GoTaiBT3MQYiCFAkggCNR5iL6yTIiR7yGxLJD6xSRATwNSgTpikKkDcIzATBAKHeDAD9S
iFhkJENZoJ8gQgwBCigaUZXMMZf6EcAEZglGTNogQkIgiFgBBi2EYACgVAUyuHwWNUlIIIHCFQsAwIRUO1ehNdgAhWAV1mFkAmQygIVyKAQKktCHMCAAmXGEeoEhgVhIgPRBBjACA4AHqaOBUq1RpYtTIoAUhEhA
CtGaQaQZBQEAI00gDLysGtSPRVjNGCBzAWK1AgF7mySQAIxyaVwBdhkvQBBHNt6QaCGksBiNwUAcr3QxkijKBFAQlCkLbFHyokye4AA0Yzlt0AxgtCkYMQIAjACAGBCK5P2RGQBCGLwigLoEJDBgMBpyMZMgUOIg
pfg5g0kCRCCNAEmEASQG+kCBUFuAYiiZikpXsYlNAJgn0QlwgDFwjFCJQwdCZAE4ABwRYKtZDDIJCeITlxAZiIhkARGAwBEkCwJUDKbQjMNSaBDQhnRJqQCgRmCcEEhYMAJDQNJIxEKgTMiDSmDZggKcCsoJMjRg
KdgKQBTUF4ArZIUoFJFyAYUEiGMLDTwpuIF6EYYgA8mekg4DSxIaBJZxQKIkGIcAfQeaJYFoWqGgJMoPTpRxNegG9EDJRpc8EwlEQQFhgj5TtFxNEBUUKWUCIkGzTwZQkG8sYN0ICGYEwpUkTFhFWaCAABUDCHBC
BgXFQcLQnrHBEXQyIk6NowgCkIViwTs6YshSTDbVYAhQwBAiOvyRvtKRgEEgAB4yxJQiAkeANLthDy17ZWiECGmNVURRU8JjAAwwKEKONAAkpIvkCyUljcnESAUIcdlC2AUD2QGZYgTsmMaYAqMAhxwFQRdAC2Aw
mSBREBCBjoAqCBfNAQACK8RCwYFohSggBVCcARjVUtawh4gIpEtIA5BDBEIREZgICkwd+hNRVCXSAraUJWMFCaoSCitYGICLECyAIUIEoYKBaMQ0Usg2DKEF0Lta5RGvhiFsCyBIIK+EWSOFCR6kiFUEDQdMyJCM
JkvxPJQSF4MKJfFJyTKY+FB8DGAqoBIHlQCEOqWIsl5JUaDWFDpChQCLKCizRgEWA8ADQpYhyRSMQhKACy6iXBzOHAmnDsEx4aB4owkShdVXWjFbAcpiBgEROxcOFLQBC2MJixDpHlZSgZeQpVAGoIwMG0qlU0yO
tCQZiAlIpIvAvzJ4gHeIQMECuAAZDYhiTAa0J5CAiuoZxFGLkBuJk4RQqFxgbSEI+VEhIM0OCwCkSwjVRxCMUCAeCGQXSDyEJtQg6iolDAMOHgANbT1bJ2jx4IAEEIkUAYEdFqESXEtHYYGo4BM4CkrdPIFPIGoy
K4xYCE4aBjQECUPA1U9xhNM1syEiqYyKIBAQQQxEIfJf1wBogxQgIW8CpRYtwMqCCFG+igIAoyFYiQ48UIB0DwhFkLLwyRER2ZrAYWkSAtAiQVd1lGPoFAEArNsDqUeRKuAgtIqc6CaUEG4nwksoEAiPxCiYAXoH
PDxoFrEmut5CSAejAAgtaCAkJUUjmC5/SQ4m3pYFWxoMfIQJCIMaJIYgBIHVbSnhXBsArIVEAEBQYjYpYAJCMgWQASJa0xwk9CCiFMKARsBeLqQACxgMJBAcEgAABUYAIgwvvxHSSFCSwbkhiUWFA4VpDqSjAHCA
wLxwWc421JWMQwkqAbEAGDQaxiSArQ6JKEigQatUKyYAPDMpAyYZAmIa+AImCkIyhKBBThELcBIT4ARVWpcJIQrLVNShpuDBk7BAMQZWw5P8gYE0hISAwnRwEaSiEcgEBJIc6SUIMJlsIClCkCZBkEBwOTmiB6BN
lvQIWgiBiF4gcCUgSP6C+pgNMWQOoUuSAmicmCUkQggZGJH4wQCAmgw8UBA1gUOEMAkFDMRBCkDQgmBjBQAGcFXECoH7EIwsFwQSSSqKsssDKIBkEsRCYWBShyWsBFSA4UGGQIEgAAgoIKOICAkrPVQwRAkogDgR
/ImEEVIINKH/l+C0hiGqKJHgICFYWkCxgMBUQ4Ip4BAiY0NlTHQ2CEFVxCbEPEEhiKtlOj1EaCAjxliRwJ2mYoFWVj0KSE2iaJsAwIcumyQZzMhvBSkkCh85A+cFAiaTEAMAiigIMEmkwEBhqnUAhNkJkVUDmI5x
1bRQgYQT2cBuMEAKTRMgwgSoEq3FOoUIRgGymAWUUoQIIAz0ABN+MAkQjaz0iBCimEhIRRG6KouQyji6TvJcfhADUYLESOBBEoqlJ2fUUAWafgRBRAOgBKwIyDg/BRC6RfeWIxGAKTAAyJOpg1IQQSxESIROAGIA
gVQOJqGqhgY5NAVQkIQkECTQhPKFOExjEgMBcA64lADyHKAPhFADOYQZKhCHkaMzCIgIUYozgS6TEII0LlWB8iuUZEgd+k2DtDM3Fz0MlR/XlQj1TBoh0bABjUtSBlC2jQoEQskCoMiROQooDaSBOIGyEAV0jpZC
QeRgAIBJI4GaQgSAoDwMqFYzcKLEEwEIoB0gAcZtNLG5PChUEgNIDEwRLIGot0AkpERciK1IRRHihggVsZYKcADgAACAgYbjwA1uHA0qKGRnEqEYycEBrJ1CQARJJAgpSsjexso9EwmSEBxgoCtRMFhL6g0pCEdX
gAyBgXMkrBALAUCxMOeKUFQ3CRkiBokjDzgiQIUSgH+5cCBAObQBtAQREXUCF0DqG5VEEKzQMSm4DAOEQIMWhBEMQxYbSAbRAqMjAMFgmghg1aVQXkTLlChQkCALDrIyKNOwC1AlEFSaSkYEhcG+2SAIRA4Coqzi
CwaA5GQDqxoLAhViqcBbR6VgThaMFHzQEExAxExCCMh5JU0FAHyoCSAgZmgElBr6OAAIhAFJFQFbkWpLCwHUmM4pQ4EItoourqELVyxzEwAPpRIvBSATYfKhEOS7IvjoowJ5kgdDBw1aUERc0JyKaT+IBXDDoYsl
DgHDxU8WDA4CcMXbee5USChMQFAQqxYMVCOgO0JpCkMkC6gkHg32I2ApwAXBMS188MhMoWbqgoY0J0lJQ1UBxi0AIqGCjAGaCcVp0NlXBQGCyQLIuORYprUKRYeUCWc6YYoV6WggWoCGYQRGd6XYBYuSEBJYRQwE
qUFYCKxLSElpWIqIgCpKSMr3EXR4JKsA2RpuggYyECxEJDuhBU2CCDMCKsOjymwAoypAEYMShFti45MAwUBApoQJJGpCiAmYUSJgjYWQhoosrQFxIkgpACHQMABkaBs0CBSE2Ym5lLn0AhCXMmuFAAMGoBgQxYhE
Bii3AwsKcBQSKgsGAkGYBHgnhUsCz+dBIagHMbQCjRNMIwIJyMMKNxoHEERNckBCZRBAjQFQGtBwDDbxwkCjQSRwKUAoZMKKxEAiMFECOp1KAcitaBVBCwGVnfXAmVuAZJByYxRQQBQDPpwigaYTlAbEgRSMQEEg
ZgWJiA4g3AABR0UAwH8BhvTaBDkGGAiJCwlKAYFjAAaSnauBCkDACZE4NREmOInYMtQMOi4LtFiF4CQ31QALAAAJ2STBQsOUSEA7GsA8CAA8lpXHZA5IMVpNkGaKgiSjFqLpDI8ggCiclgiBUApUBgUi8KA610VA
OZwFNCAAQlIDlTAF44bWUjBHGChBSFiozwMIQgSn2I+wkJU1YhGathTAJGLD2rKSZYKxikpwUkACA2k1E1CJjyBqVYC4L+CpEBEEiXBAySQSggNCGIDAY4QE1cCSIzrAMjAoQjCjAggtCsZ3vYCJIDDhkyMMNOpM
BDDRRDOBMcIZEQOJDDIADCHKYKJZHYZyBiKHkzhSJAAoCHzUCHVo2E8WR4BdIpIUXCZpiNkRDygEBNKEVKcABSksgwkLUhC0R2QvUzYXaBUcKAOocBApCZxAQgBAcNMrlI5EQ4N4CAUgekwQywjMBTMAPAACxGHg
FGASiCW3iBzWJAEwqvoAbJILAkHNqHAWIFchJ0IFCQiCCajFAtyoJALEW4ObloCQIoxYcJJjE5ZgoAhkFghCrCOJImSASBDVDQGeACLiIQZKCTExBBakkQbPBgICSogUKOBZCcABi3ysGUxAE0EsOyEFGaYCuo9B
ZxuRKAYoFCjAWEBqA6OwAWINAG8IYoJs0BgJAGRQw084xhTgkw4AmSACAAIRQCAhJpkCCyhIeEgZMMCsNIPLD4tCMKJAFRYcwGupXvwK9WWBCACpTBoiACKgjFqSwlEECCWCZgAwCZkwgJZrwBE0IEBwOmx6CIka
zDptURGBhuhFxIQKeBKCZJEkaIQEqRiEJEQMtBiE8VY0chgkQSaBGCMAENbuKiAQRBAZG4kMisQAKAYBIcmPBKSUBYRryUq4AoRggGsV5ETQFUqeoAEBuz4iW5EELQJluFAiYhkR6IACRibxVH1SAhqJF6aEXPgc
A7Z+KiCFHB0NIgkIAEIbiaSi4mBFgnEXtiECBvNJAOOClACN4IAQTqCgcPoDBWCZACPIOIxQEAKjxhiHQXK5AUiOwhBQtbC5mLI4JyoVrBFMEUMUGVKcISZEwwH0REMxqCCjkkZISJYNsqQRgEReFCFdIESmAGkF
IMBacIBaUExBJCAS1Q0goeWLHxGQhFjLGjNQRGxjPCKCCn6BY5DgPZjGMsEosQhlQlgaiykI1bgAEUHkkZAPgkLAImqkIBLpAmGjINUIQQBgWEA+CbBDwXCEARSYlHPYYcQoECibhSghDaC4EzQbmkiCDkmjNhMq
LhHAHBaEQggkUDKmAxDCJEBDCQGkACIvXC0g0pEA1EhCKAPHMERFwOIgCcQiAa4UagO5ZBRNgRIJICINNJH9QCAoaBMIDjAgFbEEAQHEBQAWIBYThswotpOwQLiohQYhOAUBxkI2kSMgCIwQQAQlgIAUlkFyKsCn
BCQoANL3JQDhiaQAwEHyGqMFdjkgCwGILQA+RGgA0DOGJgGa0QEbURjxYAWToJwAgpaCEnl+GdaBrOJUCs65K4aiAxeu7gIEGEAFAXMAiKHAQARBuAIgAKIQM4EOCwFXTZQoBwEDAOKQxAVQwRA+iC5BylNhQLWa
yGohqCiApSGCMBZvWCsAwJax3VsAwiCwcuUggEFAi5fUaOEolMypVykRynpAjWVIk8aCEES6CS/IQLxHGFZm4UEhEACdDG16IeAOrtjokjFAC8LCIBikPqSGNiIdhwTCYUKQAAbCBSIxHuMAFWjKI2hPoR0hpnxD
IBVciRCBCwtBzOT8loCcOgViyEgiyQGS6iVkCMpEIsAIBE38GipAwAw6tHQIgwXGCMBIWGAyElEIQBoaVAEfBQNNDEAByMANUGE4Hl04gigOIm2AQBKQy0RTicSCVAKHoUchQCJgwLImaqHACCUYFmWaw6ICocP0
mxJrDPABkKWKwUDCUKB9UobxU7hXcBGoMMSQgkeRQSaCYIzAqoksRAHR1Q3pDQggCUOJlBhOBX6BgNAHasYb5EA0OhjaDOVBTwAlDfySZxYBg5Qe1UEAspM8kQkY5ZGa0AIhDeUqp4lMDcIIrKYxN6TQZgAAFwAW
ATgvFugHRZQoAAUiCtxygAhIE3ZtUEH9bBCIAkilMQBQlyKsBBA6wCQiwJGwFwtk3JAYBLaseAJG2JMQnmahQipgBaQEKHNQOKJIPEARHsEkkOiIUISybos0IgNAsYgOhaEMLBFSgWBksNFE4lNpBGFSGhYeKrij
hJglOa3Yf+iQqiVABCgw8SNCgEjNZgiwgAVKJgBAGaEaSKY4SsC/iwtNqVakgoAMQBHqUBJBooIATDYEbg9LGUpSSigEXQWIgHgKEAVoZI3X2agAA5YVs0Qi4KLa0X0ESoChcaFlXgQJgCmrQksgDgAMmYqADgiE
PUIjHhoxiBgRL8VFIAsBAAGwRoIFoBceBo5xSSD0CnARIgYADiLUBDxQHTqxmFJCgcBAsUgDug2WFLSA6DHeCV9CCRJ0cAgAgZmqIBKKeknHIBNQyCLASxMZWSYoKmQ0GUAIzhAtH0JIFAmEJgoi6kqkSA6YoUST
chwMBRAItyEIsmpIRkEtzKryQCeWwdCgAPMlUrPNRRCxVSQJAiIxbWADkTkIB9GAqtVeFSGSFU1CWA3DW6tYEhBAwF8QEHPyURWqm4BAHRt0DoAAgwCAEewTjkUQgmBsFWgnAYLnFMERAgJUwGmrJ0QISBABNI9P
ASA6A91kIEAAEKhhgGOb5xM1BBKmZDcczfpRgQmsBn9BkQyDQ+aMES8CdBAQDKYtYEBNggGJihJJSgxKwriROkIhZDAWgAcTgAyYWKUBoWEHzRAOoiBGgWZuAgGCMRHYMGpqJpTguCxJjADiQBCpI4apcgrrC1QA
E7kCOIwBAjEUA7IfL0yESxTmi1YJCeUgkEwXBVMgDVjrCgWCx1BD4wqBrtJecBB1URVAa0meS3xJjgPshoAACThBhRc2QYYUUeMAgyMqQNEBDB5o9iERpRNggoRYxAXZAoap6BxM5AoAGUqIECDEhgg1FDTAU9CL
HkQpTEcDUFKSUIEo8AtCQACJWREExCJAZCJlvFkuAIIWBFQQiEEgUlG2iRKULo0JQgjhIEIYKhMAJUQm+sciINyAAOagKAjBCW2ZyQxaE3xGFoU1EiZHSh7HYgbMklSyBn/BEgAgiyF1rAwwgMoEzCAlEhQLMoJs
g2cTSx5UgI3gQUwNAEAEUHJDqwshUvE1VmKBQoAEtM4UhIAVhaQaIhwWQIBUdBaIiIEMZHIXYhKhAsOkAuiijASN6AApYZgYGlZ80kCkLKOpN5gC6oLhA1gA8cjCoB+AzJccSUaTIACpqQGAUuGAYDwBSkQwEUAS
AauONkiACAYKvzFCoBnECyyGgOCAAMiA10kWQVwKEQ8FAwBypYF1AiUECAMIFHnYDIoAMYhiOaBogIIBjkzg5ApYhxq1AZBHuTBWM24qAFqOFD4MIypQQa4EUg8oRFQICkKXHARhQog7hINIEmJRhpWfcmnzRGJg
ACzACioMNITMYCEY1FSrCiACECHgArKB4DpEBIQdwmqgSBABxlophQBwM2XUsRSSCpmBgKSpwC6EEBAFwcKPMMyWAQK6IADiku1KFIRhgCAS0DgnI0IAkEEwrJsaQ0sGBYGSABTEjioww4GwkFjskxYTDRdbScCY
lAIGdEIQiZl1AAwRSCB+QKqwMCHhQBs7yTj1mXaFA9AgJx/BRLrIUX4EUUDtTSBSJhEuwEYYi6wur4DBCWpQSClQxBTFkoPCBUY7yQS6CCCOhhiBiWBqS6AEUFpHCdUgALAQHGZlXCAILOom3KLhCchsxlAUQUAg
ArAAAyJCqicisMwRAjWFiEOWirxCkiEJhT8GQMBDhM4iRoKbGSBayYI0BjAEiAGQ3hOGciRJEzRdEGYA8WyHAAIIJVtrgkHOWCyCWflBiARFCkFRcXDw2kgS6BmUURggMhcIkgKJ5pCgwWEoBmpwIq4qJIitagQh
6ijDCWxJeMkAM24KADhpEgQwABMWk3DaGoUkYWEKAIrEbGXwQRMMGCAmu6RLYgxISkRMNDaAtQwJB8LHAuAgOjG8ECUguQ0hNRCKEiAM2IGYqAMQQRIJAYQQFASRKESM5DKDCEgwgBAGZQcSzCIBKwQAFQRiM6MY
0EIwxCmRAXiBCgdAEzsh1VMS96YJasgkA8DIcREUgMGw0EMuDQy4hoAMBEx6sCgeBiCzRZAHuI8DBJoVYLUtkCmIkpAWff4xeDCgmAIPrph0EWICnnBFwkBGAukOIecCSTDYkCTyZEnwFq9ZYrnSoh5EB5MVSaAh
FUQjAGBAh8k4gOSwQGcBnIOLEEAQFIiMCNCQG0TlGErgEElTFEguhWJAcIkiSMNDoNIaAAThSUmgAAmwUEjwA0YihjIAA1FhACwGUGQgS1dtyxGEEcZCoCeTwyABCAAFCupznQKkYRkYkANkYENoQAQqUdaRADBj
GEyRECJDzcESiIC/aZBAGQegQqSOAbJCJb7SKLEhUM7mUAQQoiAWFcDZSElY8MDECBBLAk4uAAyiQ4RGLAImo/B4pp8AEYKg4WDB4ABvMkYnBACG3TB4CG4FiQFglDSuAsI0ChbRMeAlngAYAgkhlTGg0EOADB6u
8a6bIhRZMJFAUMDmH4gEaigZwk4AZAABAAFABkIkRGoHQCDpytzCMBAOPQRWDWBKXIIUgfq/AaBUoQIA7ABCwSAiHjSDlUhJysYgX1hxZABtEQwAIBEBCoWSw+ggMNFiREnAAQojpAMKaEFtQSXREBIIACBQBQPx
kRhu5UsgQpuAHCCgZA8ypUcSICWMAA0PYGBcIhRWAqIMoG9RGRPSYA6CYaAI8sAoAFRAAEIbBQl6hUSREkAExMxBJjWiBQIgJQRRA3YlUBAIYSsdAiCohTpQQpTRbpCjaCmACIkXCmBJJZNNDAUqBNAiAS5CyyeB
BGoZJKEExigRAUdwVFCBIsYJyjpJ8GqEI1hlQKaUJiZJnpGgwDukwnjzByMdUoJhJAgBAw4RRIALiIVwoRF4Eo5IgkYMCUBaG0xiUJJggkMpSYAjgb6Q3IQEbMGAAkjiHSU2M4hABUgm2QUCTEAGwBi0AM5qgCvE
AQDBIwJ6IZDH1EC1FNYQEaGYjgiDCQqQOVizExjCpIpqEkHoigJ4QFMAUn/KHMismAhogHtgC9dQYAG6EZgRgdFAoBQMjwBMGEUiVNADAmSQygOlv0Aaw6wgBEQIE3kUBsqwqnnXtPhSUIg7AxEkMAC3cGMmgMuQ
KR69lqCFIHWBZkJomI0mFwQjEGEwhoJHqQgFYBR0bJJBkCNGphoHDdiSeGJgExQAEYACmrzMShizgasxjw0DSGEEcynjQCBEOEOSFyDDygIHuARQCcBoBc0IKgNPgQQS3fICWjbCKSghwmACEKOCKRC8EqGQCCkI
vCSwAeSwiQKlQQloGFYOyqAIzwJGCZFUIFGu7MAAgBIlI+DAggUHSqED0HA4MJgOEsQMgIKIMGgBAfk+00IasEmSASQYWoHgBgBYVPAJDAYEAGMBFxwRSkSEWUSEdJI8EmjQCQBIAYQwAhaB4yRepBAY+RwSdRob
F2FbCRhKQCEpgmZE7iACAA3kmMii+IAFQRyKQGvDoBF0mAIGAMAAEqQQAZBDKhAlBAQAgPIh8IHGCVDTRyNgxNw9EGTBDJAAzaANEBIomiKQAEguUg1rQ8C5dgmeeQ1AAUknc2WICRBcAMRbhAZUKBN4PAAR6QJE
BKzKFTAklAqhgtYDih4AUgJDAjkZ6jaADtMpAFIIGQAlQRMhEl5GMQQEUcwHGGCjGhYTpOkMUzz6xAskglVGAAS0WO8CNrAChKGMwUhIUbhAApC6NG0BoZJYIdAZRYfqPQABQiTWEQxIIJqZyIzAAYhBEAcPJSIW
VGARqB2hi0B9KNWLK0BGQjsIkkgY3RAJ1Z3PAytwGNL2QK9AYq8CqbdmnJAAZajACUAALMMM/siQJCZtQihF4DvKgQgRBokcCIZMw/FJAEkARMBkNqFkuoDipAydViWAwIRyAgSkQ+TQAJAVEyBQAdMVcFDM6UCA
iKABDMoNNtDEE2JAQsBMgBHQAli5gBAEgyAxyEQwSTMWJwAyIAFCAEICJMwIbTyEyjB5uBwZAMepHEAtEQLAViZJ4CSQygSSRUBEFR0mFB4UCPBFUlWQIhrlkGQIASSeEYYhoHgFI0CPAhaIiwWpEDRbFZAn4gEI
4CoAhYpnAMJKeBWEgJQhyCkgANJAhbjKgaSBWSlJhZNUG3oIwpCN8FUeAgBsBFAJAIPj5giQsgZAk4NWuRIxLvFmYQGAOU5TRMeslEDRGkQggViorogIrJpMcYUgASHweAMkKEFCEJkwQgwBmEIUpAIBrLKSMIoZ
YGwwm0qhOTrnwwNCwwCIcAQBL8CFWCdJwQJvwVJB+HJsJTROaoCn7xLSE5IU0cAgIJAJhKNDwkGPGqKVggQdENhSqZqwOQ4aEwCYLhM4CZIEoECUEBhpUADEfBIhcSKSkYACKE5MSdWYEMBGJxGQbjgp0lW4vEpK
jEBg/irxARgxMMhhViBCCoeuYwoIYKvef2kYguhIRoagKqkVCA8pBUCgIaAgGFKQIbQOLMB/lwx3hVUaYQdIZNhVAZwFXHCZCjQBqCQABbNthQaAFSQJRB2DcFiBGSyfAQMBgkEwJnfVDGGAZ7GAIhZW5okjJohZ
EwTaLByChFABSl4s9IG4lAEguhB3JwDTAVVpA9GObi5I8GpQ3L0BhKyDZMAgFhSkJwPBlR5AhoEQCBUQRE5BDlukOE1ZqopBiuCjAZEDyIFMeBAjAbJg7CW8RCAQeCqAS8WeMsBDjAgaatACCBwABdNnsSMKozaT
m2Q+abAUXxkmI4ANgEhDzgmAvoQgIgICrUVoggQNGGEBJSJRFTSEYKC0Ru0GxIHBRMBGTGJzEwiCIQDAAymIBVw8mOAPgoFBxhQ6kQ1BAQMwRDho4qayJOYLNRvC8SXwVJNQWSWsqQjW4J3g5ABAUhlRGXgKo4FE
MQMgKPilsiQIlGxhJUSEEgKFUGKFICHjQBxsSQyTISAUGpRFEIEugTIDJlIEkhBrAQRViGBMwFqBojKC1kAlrIqyGCOggAwEQINgWMBoumUIkBlpDNi0FLExjAagUINM6VJAiidHL1BSoGS1I0lsBUjKIdNI3FAH
ZqJcVA0HGCFFWJgRjCEtXhOOgkBgRQA3kA8abwaQxMWeIDQApcEBkMzUhN2oEEAAgGgIYM0gQpCiPktAgpDmEgCEgKaRjkAAUx4sLEDoZyoupJDCWKkAWMB0iSEhF8XJLWvX4qgMQBA9LJAlCMm1GEHjAS2kCAsl
3Q0DTDMaaTAMQCIJYJcDKAARm9EOLDQEQiIAA0okBgACFOMZYQBFElAwEioiphQ8AX6osyCQi8WUDMUgoJPIFIANAjIMcFyIHABkYAMyouiUCQJbECcn8pMit0HhYYlEkBiEITFQAVlBNABEBgALKETA4UcIElUG
awmRAMEclHcBOoBTpiyU02AkFKeDAsU0kBIMi1CItFQJDUMIjkasEbEo5K0VAkhgIIwMAUUJGTgbWDHQYFA6ApBADpBJiAxKCoNHaTytBmApQHQOQWChZGCgGeCeiCOg8GEKTwbiUAWMmwEF4KNSAQGCsVAgSJ0O
olShCoAhAIiBQIhUMxhqaMABkjyAIGpHZJgGMKQtNaAAGAIiAqMUJAQeBAMGYwOQSNgKiIBskTaYDomAUwCAWDBoEmxFojmAeoMDBEhClFFljAl1AygBQkawWQGr1BlBgJZUVRoAEVA4BAgjwQQFREbMFJIIRGCC
qJSAFJHGoEyMDwBgThQE+psFFwZtgrZEwuQgBtUhZRIOmAKBGmopIqhOctMJgAMAEKmpbA7gIiYQADiBgCCEiC+gTTpUNsJJPLg33qkp6gRgCFpBSZEVDiKUBFgaIBGWVTgs4uZQ2kBuINFgSBEEggAOHE4SMoLM
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
hH6Qg4Z4fIN8cIeEi3qChXyFkX59eoR+g32Jg4N0en2Dd4SIdX2DfIiHfoOFhH57i4aEhYiClYWGhm99goKCg4R+hHt7g4eHfnJ8h4x+eYOKg3l6gnuFd4KCfYODfoSEeXaIfHuDfXZ+fYWEfXt8hXmGfHuDg4KF
eYR9foWMe36GhYJ+jIKFfo+Dgnx7e2h+eIV1gqd8gnSEhH16goOFenqIfoqDg46ChYKEfHp7g32DgnqGhIJ9d3J9fYJ+hIR+hYJ5hoKGin5+h36GfYJ+iH2Hg4KDiH16fn5+gn6CgoOCfXt+fXh+gnd8nYp8fX6C
fYOGfnyDfYd6fHqNfXyCiH2Hg4eCfol8fn2Gg4p2gnl6g3yCe4J8fYh+h4d9fXl3g358foSCe4SGeYZ8jXh6g4eDfH6DfH2Cfn16fnx+gn57foJ3eIeLfX56fn16fYKCe3uGfn5+fX6MhYh3goKFenmDcXx6fXuC
iIN9fnmHeXZ+fIKDfYKIfYR+fYlyg31+hX1+hX58hX1+fX2Cfn1+fYOEfoSFh31+hniFim59e4R7d32CjISGen6Ih4OJj32Hh42Cfnl7jYJ4fYOGfYSCfIOCc31+fHyQfYN0hIiHhXuDhYaKfIKHfXuCg4ODd3p8
gn6FgoZ+hH2EeoODfX56e4KMgnyDiYWNfHx6hYl8fYl8g4p3foJ8g36CfIR8hHh9e32Nho5+gnt5hX19foJ7g3WCfnt6fYiCg4KFj4OCg32CfnyCfn59hoKCeHuCcXyEhZ55e4N7hIWIg4aIiYJ6goWGg3yGhIR7
fHmDhHWChX2HgoODg4WEhX57goOGd3d5goaChIN5hoODfoR+fYZwhIKCeoSDc4aHgomCi4V7gnyCcoWIeIWJhYRahXyEhYKKhnmCcod+iIeEfnZ+iX5+goR5en6Cd4N6h3p2foKCg32Heo2Fg4aChH55hXyCeod5
fYSHfoSCeH6JjoJ6hIJ9hoN6fYmId4SHhH6GgpZ9fop6hH2Cgnt5iIeHfISFgoN+fmyDfoV4fneHfH2FfIODg4J+hIJ7fnpneIyDgoKCe32EhIR9enyHfopzeXt2eIR8gnuDfnyCgoN7iXqCh4mCgoV9iIODfnl8
hYmDgn12g31+g318foSDen6DhIqDfIx4fX6DgoN+cnx9fX6He32CfXt+in2DfYJ5hYWGeXx7hYOOfHp+hIOCj4N+hIR8hIOGdYZ9hHaGdXmCg3x6eoZ7g35+goJ7gn58gnqIeId6jYJzg4SCg4J+i3uCfHp5fIR6
foJ6fYV7eol9gnt8goJ7en2Hg4eChYJ8eoZ6iIWDeH18fX58hYeDiYSFhIeCh4N+dnN8fXiKgoZ+eYJ6hYZ+e4SCh4Sagn2Cenp7hX1+g3l6iYKFd4iCfoJ8fn17eIJ0fX56fouEfH2EeIJ+eYyCfIZ+fot+eniC
jH56goZ0goJ9foJ9eoN+gnx3fYV+dn2GgoJ8fol+fod7foV8h4V8hoN9hXt8h4l+eoR3gnuDfn1+inx7fZWKe4WDg36Ig4eDhoR9iY19jH2GfYJ8dn2IhIWFeHqCeXd6hYWCgoJ9fHmCfWx7iIWHfH17h4KFiYl3
goR9goN9fnt+c4WCiHmDh36Phnx7foJ+gnuCfn6DfoJ+hIJ8gol8hn2Heoh9gomKc3KChIJ9dH6CgneLiX56i4WCb3l+hXiDeoh+fYt4gn55g4mLfYh7eIWDkYOFfYN+g4J9fn57foSIg4J+fYR7d4V3fYR6i4SH
hH2DgoWMdYR9eXuQe3t9fnV+eYR+in15foOFin58goR+fnuKgnqIhoaDgoKFfXyCeoJ8gnqCfoWGiWyFe4WEg3eLen5+goSDfnZ9dXWEiIOGeoWEfn1+fH1+hYN3eXyFenuCin6IboWCeIJ+goJ2en6FhIqCg4N7
e3p8godshIJ5eoJ9hIR8inuHfXh9hot9iHl+goKOe3l+coZ8fX52hIeHfYN8d4qJfYN7fn59jIqEfIKGgpB1iXyDfX18hoODhX2KfIV8g4N6fYKKg3iLfYd4fX2DfYR9fH57foN2fn2IfId9fH57gnyChYeKfnt7
hop3h3qFhYR7i318hHV6fHmLioiCg4R9eHuEg4OGhX16hHl8hn19gnx0gn6IhIR7g36SfYJ+hIOCh4KFhYKEfoN+fHh8iIV3h3Z4hHt7goJ9gn6CfYR8fX14k32DfYZ+g4eDfXyGfYZ9h36JfXmFgoKCnoKGgoZ+
foKCfH5+fo6EfnpzioR6g3F+fX2Cgnx5fnx+hXx8gnh9gnyDhId6gnR+fINsfX6Fg4OCeH6TfHuGboJ9fol+hnt4doN8g4OFfnGDhX5yhXyEgoWDi4eJeH6MfYd9eoSCh3t7jH59g4Z4goR+dYJ8doaEeIJphIqE
hYd8g4V9dId+eHyHfoOCgoKGfXp+e46FfId6foOFgoeHen2GiIJ5hIWDdIKCiYd5eoR+g4ODfoKHfIN9g4J+gn2FfXyKfn2CfYZ+fIV0hYZ5hoSHd4KCfoSCfn19eoKEe4N9iIh7fnyHc5GCfYV4hnV5d318hYd8
hIp9e4Z4gn2Fg4WCdISIfImDg3qKenx9eX12dH2KhIeHdoaEhoJ+fn1+hoKEh4J9enxwfX59fHqEfX6GfnqCe3t0e42Cen6FdoWCe31+g3h1fnuEe3d+kH5+eHt+foKChYyOgoKCgn6CfYOCg36DjIh2hoR4hIJ2
eYZ4gn2LfYR+hn2Ee3uChIJ0doJ8g46EfIl+h3tzdoN8eYx6hYaCeoWDjIJ+goqDhX57e4SCgoJ9eoR6fHx7hHKEfYd8foODgnd7hYKEgoaLiISQjIKHgoWCiYOEg3iGfoOCcomChYJ5eneGeoeHgnx4fHt8h4OM
hIOEe4N6g4eDfYWGfYKIcYSDd259fn58e4J9hH19hYN+hX2Dg3lzb3d0gn59fXp9hHmEgn6Ein16gnt0gn18g5V2dIV7h36CfHh8fYV+e4SCfoZ+fYV+foSCfnt3g3t+hHuFfXh7dnl8goSEhnl6e5CDhIN9eoKC
h4WCfH59eIV5hn2CeYN7fnt8e356fn18fHaCZYJ+knyGhn5+gnODhX6DfYV+foJ6goiIdnt7i36Dc4uCfX2EfoKHioKGiIR+jIWJhoKMdn6DiX6Ed4qFg2p7eoqCfIV+joSEhoJpfoaHhoJ9fn58iX6EfH6GfoZ6
g3h+gnt+goR5fXtngn5+foR8hIx4hXd6inuCgneDh4J3g4KDhIR8fYd2eX14g3uDh4KDg4eDfYaJhHiMgn57d3qCfoiUhXt5foKCe4WIioN8g3yDfnx+e36IgoJ6iIN2g4R8fn58hYeKfX2ChI2Dfnt8i3l4goqF
hH6ahYaGfIN9fYKDgnt+g4J9g4x5i4Z+gnx9fIKPhISDgnx7fnqFfYSEg5V+dIJ+fX6LdoJ9eoN+fX57gn2EeYmGgoJ+foaFdYKDfoKDfoR+fYR7hH16gn6Chn1+hYeEhX2CgoODgoJ7eoSJhIR4e3t7hISDgoJ5
g35+iImJgnt7gnKCfn55hIx+fX5+gneRhXl+fH54hoh7goKDe318fnt4hYd7fnl5mYV3hYV+inCDiX6Ki4Z9fXiDenl8gn2EhoSDfoR+gn2Dg36EfoR5jIR7h4mEeoOGiYV9hIh5fISIhnt+i36Lent6hIaCfYWC
jXeDfIKChH57gnx+iYR8cXt9fYJ9iX6HiYWHd4WCfIWChH54e36CfIl+g3d+eXiEfod0fHqMh3t+fH18goWMhn6HiIZ9fIJ+jHt+j4J+g4Z9h36Qd32Ce3uHeYV8eHh8j4SCg3h+eYKHgn6JiH2HjYKLgnqKfoh9
eoKGd4KEfYSFfoN9g3mGeIKEjIJ4iXJ6iIWFfH2Di3p+fnx1foN9hH57jH18gnqGgoV+hYR8dYV9eYWKen6FhIaHhHuEg313hYqFg3l9goOKeoKCen2FkXx8fIKDg4WFfHuEc4V6fX6DeYiCfoqEhn15dnt+e36V
hoN+ioKGfnp9en6DhZCChYOQd4R9hIKCiHx7i4h1koJ+fYKDgoJ8g5t9g3yGgnl7goKCgn6DeXqChnuGhoR+gn57fYt6dnyJfJV5e4N+fnd7hYiCe3uCgoOFhXqDg4N2en6Ffnx7fn54eoOJg36LdHp+dnZ0hop7
fnp7fn2Cg32ChoKEfYhyeI98g318fYKDiX18gn58goSEfoWCfoSGeH56hYKHhIeCgn6HdINxfnx+hYOCg4N+foJ+fX1+e4J+hIJ+hX2CfHiChIOFiISDhX59enuCgoJ6d4h+fIJ5fYl8hYJ+c4Z9gn5+hH6LfX2F
fHyGhHyJfHl7hoKDhoiCb31+fn6Ng3yMe3CFi4yIfIOKgneCeHaFhX59fnB6fHyHfIN9g4V+goN+hHx7fGR8h32KfnmCgoV8iHp5fHuKfYRxeXKEiH57cHiGfoJ6goR9g36FfXuFgn6EhYOGeX58fYKCfXl9fX2C
eX6CcYJ+fnh+fod7dXyFfX6CdYJ6hH6EfIJ5hHx3fYeFhYKEgoN+e4N8kXyPgoN9e4SDhHSFfXyDg3x+fY6Nh4R8hH1+h36Dgn56goaCfIKFfoN+eoKFeYZ8h3uGfXt8hYWDc4qEfXl9gnh6fnuCj4SDfX6CgpGD
foJ+i4KDgoV8fIKJgnN+hH6Fen18enyJhIyDfYSEgnx+hIJ+h3t9eX6CfX1+dH2CfnyMhXl+g4V6fYaFgnt7gouGfX51fnx9g4N6fHyEiH6ChYKFhn6Fe4mDjnx5gnuEenaHgoJ7e4J7goJ8hXKHeoeEfYOIg31+
eoR0eX6CdnyDeIN9fXx+eYeLgod8gn57gnpzbYOFfoN4fXuChXyChoN7fYR9fn57goKDfYOIcnt9hH56eoSFfYJ+hH6GhIKFgnqGeYWCgn2Dg5h5ioKDeXt1iXOEgoJ+eJB8g3eJfHuCfoV9e4eEholzi32Cg3x+
iYh+fYJ9fn2FgouCfXqGfXWDe4d8eIJ7g4WCeIJ6hXp9fWOGh4R+foNvg36QgoJ8hIR8g3aKgnV9goN9gn6KfXqHhIKEfH1+h4Nagn6Ifnp9gn19fYWFg3iHg3yEeoR+hX2CfYeGe4N9iYSIl357eoJ+i32ChISP
gn5+e36Dgn6HhoKEfYKChH2Eg32Dg4qEgn19d3iCfn2GeYeDgoV8h3R3g2Z8g3uDfYSDi4J4fHx9a3qCe4N9gop9g4N+iIOGfIN9d3iHgoSGfnV2cH2Ci4Z4ioR7eouDfoOFj356lHyDd3d8fnyHgnyRg5SCgoZ5
foV9fH6CfHx+e4eIgoWEhXt7g4N9gnqCeH2EfXx9k3x5fnd+fHd8h3t9fnWCfoR9ZH16foOFgn58h4R9h4d+fX6FjYZ+hXt+eoOGfoJ9eHSIhIJ0fXiCZISCg32Ee352fn56fX6Efn18enp+hoqFgn59jnR8fYZ9
eoN6gn1+g3t9hXd+fYKMfYOGeXh9fX19fYR9goWEg3qFfYKEeV+IfX6CiIWEg3l9fH2GeHt8jHeEg4KEfnuDgoSCfH2Ffn17eHGEhH2QeHV9hpmNfnqLfYJ6hYOCfoKCg4mEeIKCe3yJg4J3e3x4joeFeZB9d4R5
fYeCe36CfnqUhYJ8fYJ8enx6fYJ5gn59d4R9foR+goKFeX2FfIR+fYN1fol9fH6DfH6KeH1+g358foJ+fHuCfoOFfn2LeoZ9cXx6fniCeoR9fIJ7eYOCfYKDhYJ8g4WCfHaSen1+doR1hnmCgoJ9fXqTjYJ2k4OC
fn19g4J4fIKKiIaNe4eGgnOFfnt9e4J9g4h+fW+CfJN2gnp7g3p5fYJ+fnx9fZN+eXx6hoN7doh5dnt+g35+gnuGfISGg5x9fnuDd4KEgn6Dgn2He3iGhYKDfHh+fXt+in6EiIeCeYqFg4V7g3t8boWFgnh6eoOK
hIaCeY6CeH2KfoKJfoiGh3Z8hYSHeHuOhoR5fn5+hH5+foV+hYJ7fo+DgnWGhIN8foOCd3uCfX6FfHmLkIKCd351g3OIfoKFi4KNhH19goOFhoKOe4KCe4J5iYKDiYJyhnh7e3yChH6Fgo96fn1+goWZg4h+fX6H
fXaGg4l8hH6Ch3uDg4N+hnyDg3qIhXKHh3Z3g5KDe36EgoeFhIKDeot+hX15fnJ4iIOCeHKChX1+hoJ6foKFd4eDeoqLgoNyfoOHgnyCg3N8hIJ3foN+hHx9fn6CenmChX58fH1+gn2CfoJ9iIKFcH2NjISIjIN6
hImFfHl5k4J9goJ+gnx+hXh9goKNg3uDe3SDinuCfXqGfIZ8hYKLhH15iH2DfYaEiIh7hH6FiHuFhHyCeoJ8fYV7fYZ+g4J8hI59d4J6h4OChId+fHuCg4Rzl4qDgnx+fH1ziIZ5hIN+hHt7goKCe35+i36Cg4SG
g3x7fH2Cen6De4KCfW91fISCfomDeISagoWTfIJ8e4J2dXx+eXqCd3GFe32Jhot+gn58fH6EfIJ9h4aEg32CfIx2fHmEhH14h3x+fn2Dg3VxenuWfIOCfoZ6iHh7doOGiIV6iYZ+i3qCe4uDfHiDiH59foJ9gn57
foV+hHiCe3yFhoKCeod9g3aHhYOCfH1+g4eHmXqKe4d9hn2ClH58eoKDhoeKe4SHeX2Cgnt9fYKCfHyGg4V+g4OEaoN9i5x+fIOHgoR9hHWEgn56e2lvg3x+fIWDhHuDioN+en2ChoSHhX57fnt4j3R5epZ+eZOE
g4R6e4SDlouLe4J6fHuCgn2Cfn5+e4KIdoSDiHl8h4V6eXmPhH58fYSGfn6DkoJ8g3x7hn59gn2Eg3p+e4J+cIp3b3J+eHyIhoKHe4KDdX2Jdn6Ffn2Cg4KPjn19fnaGjoODe3qCgn6CfIJ+fIaFe3yEdnxtfIN8
homDhoSCg5J+j358fIOCenqEgoiEeoJ8hoSMgm6Hfn19hIN+g36KfHyEfX6FfXx3dYd+eH6DfoeDg4N9iH6DfYOFiIR8fIh9iIJ8fYV9gnuDhHx+god7eXeDg3yJg4N6i3t0hXuEfn6DhYKFfIWIhnuKiIKDdn59
h3h6kYJ9fnp7e3qGg3l3fYNxfH58goJ8e36Dg4J7e3V5fH59enl3e4SDfoN8h416fnyEhoV+fX58goOEh36Efn57fXR+eXyEfoSEenp9e4Z+fnqDi3mHdnuGfH59fn6EfX2Eg3x7g3R9iX59g3F8fXx7fX2EfX2U
gnx8fYSFhIuJe31+eYKOfX2DgoN7cneCfYODfoWCg4aDY3iJgoSCe4x+foOGgoJ8e36KfYR+en57g4OIfnd5fIt3hol+hHiEhHWCg31+foKDh3uGg32CiIN9hH6EeH1+hIZ6h3x7foOCfIKDfYSFfnuEh4KEfYOD
hHqCiIh+iH5+e3l7gnh6hYN+eniDhHyPiIJ8hH6FhX1+eoiCgoJ9fYJ4fIl2g314h3uNg4KDfXx8goZ6gn2Ch3yFhneChHp5foOEgnh8fn18iH6Ce31+hYOCg5aChXiFd4N9fnZ9hn59hoOJiHmIfIZ9g32EgoR6
fIZ9cId9fYJ0hH6HgoeOfH6FfIKDhZR7iIuFh4V+h4V7en59fXKIgn19foSDiX2EhXWHfoqZhYKChoKFiH6Fp4N1hH56eIR4fX6HfYR8hIJ0hHuEfnuChHt+iYyCfIN7hH2EfX6Cfnp+goeCfHuHfnp0g3qChH5z
e350goV8goODgnyNgoSDiIJ6e4V7fIR8fn17gn59hHh1e4eCh4V8gn5+foKJhIJ+goR8g3yFg3uDfHmSeIOChIN+e4V9foSDgox9hoN+goKDfn19foR3gnuFfn6IfH6Ehnt8fYJ8fYuHfnl9eoKCeXuLgnp5hodx
ioN1fXyCd317goKGfn58hYeFh3yChH56fnyFfIR5g4J+e4uFiYWDh4J+fYSCfYp+kY+FfXuCgoaIjYKCeYKCfoZ3goOCg4WJfn6EeX16hHp7foV9goKJg4SCfIZyfYWIdIODfHx9hYeDh4N9g4V9iYKFfnl9foNw
fISGhH57h32DfYKKjIl+goR7fHaDeYWEeoN6goVygoOEiX16gn59oIJ8g4J+g3qCeoOFeISCeXFxh4J9hHuDd4l9go2JgneIgoSGeoKDfn6ChX6GfYeIiH59kHyIgnSCfnyEgoSFhoKCfnx6goN5hYKCb35+fYJ8
fnyCe4mDgoeChoSUfpR5h4KCfoOEeId9goKOfX57e4KEgnx7hXmEe3F7dpZ0g4KIg3x9hX6Gg4mFg3t5joKMe4h7e4VyhH57h36CboOFgoN7h4R+hoKCgoN+gn54iYSMg3R7fWyGe3yChYKCeYWCfYODfX6Ne3mC
eYOCfXuFc4WEg32Lh4KGfniEfX6IfYd+e4OCfYWEiHKFgn5+foR9fH2CiXZ9hX6DfoV5goaLinh7fX6HhH2DhIeDfIaDjH59foN+en6HkX1ufYZzeYSIiYKDfHx9gn6Hg4eEfXiIg4iHh3eJeXyLgoOEhXqEhoV8
eYOMd32CeH6CfoaKiIOKgnyLfXuCfpGIjIJ9hYp7hX6GfoWGdo59emp+g4V+g4OGhIWCfI17fYZ+fIKCg3iDioV8goODfXV3fIWCeYODeId4h5CDgnmCfHV9fop9fHqCg4eCgn2GfIKLfXyDg310fIWDinx+gnqD
h4N9inx8gnyDhH6CgnaFfnd4dn59fXx9in6GZHF7ioORgoKLfYl5fnyDiIJ7g4KCfHx9hX6FhHd7goaFeoKFhaR+g3l3hH2Ngoh8gnp9cn50hINqg457eH2CgoOPfXp+d4N+e36EfX11hXyHfoOFfYKCe319gnZ9
j4V9dnZ+goV+e36Ch4V6h4R9foeCgnx+i4qDfH56hH2Cd3GCenp8fISFeHx2hIeHfoKCgn6Ng3t5knuFfYiDiIWEfnaCg3eEe3mDg4KDkXd3fYN5fnl6hoOMeoOIgod8hoKCfH6Ce36CeX6Cg4R+in11fJR9gnp9
fI56fYSGgoZ+goKFioaCg311fnmGg4V8foKDg3x9fX2CfYJ6goJ+iH6EfYZ+fpOGe319hIiIgoyJhH2Eh3p+hYV4fn6TeoZ9fX17hIl9eYaDioN7fnx5en6EZnyDg3uDh4iCfH5+hHqDd4WFhoJ+iX6Genp4gnp9
g3iGh3tqhoKCdnp9g4N+hIZ8fIN+goOIg4KDg316doOKh4J+hXx9fH17goKDfn6FfYSDiIKDfXqJi4KChXqSg4mDhXyDgniEfn2Ekn1+g4mFhoODfIt+foJ6hHqKeHyEfW+De359eIJ+fHqDfHeCfIN8iH6DfY6K
gn6Dh4JsgnqKhYKFhIaCg318e3yIgoR6fYJ7goZ6hHd+dIN+fYKCcYVkfHeCa4VymYN+e4eHenp0g4aXhZt5g4Jpenx6h36DdHKDg3x6e32GfX2FhoKDeYR4hYOCg32XeX56g4WHgn6CaZt+ioJ+jX6Dfnx+goWD
gn2DgoKEe4J9eIKDfH18fH2CgoZ6iZJ+fH6Ce4KDfIOEeoaFfYV8goWEe3l7fYJ9iXx4k357g4OEhYZ0fYJ+fX6FfIKChnt9g32IhYKEd4R+foODhH55joODe41+g3V+fH6CgoaEiIx+hIJ9d3yKh4l9fYaOhIJ+
fnN3hImCfYN+d3V+e35+g3qGgn6CfIOChHyDenZ+aoKChoR5fH6Fi3x8g4SEg319jIR9fnyFg3qDh3yCeYKCg4OEfIp7hH15iIOEeIt8g4N+b3x5fXuCfnZ8g4SLeH56hJF5g4OCgnuHfX57eIKCfImCen1xfIV2
g4h+fXeJfXZ+fXuIg359d4aUhYeEdoR0fHqLh3J6hJCNe4WChIR9fYJ+e31+fIR8gn6FhIh9goaDfHt+gnh9fIJ+foKEeoKCfHuCg4N+g36Diot9fYV4fH6KfoOHgoRwhnaFiIOCfneIe4N+fX2FdoVvgm97foV+
foKDhH17hHx5kYOFhId8hXyCgn6Lgn6EgnuIhG6ChHmJiXyDfn6GfHpvgnyGfYt9g4d+h4N8hH55fIWEkYWKg3p+fXd6goKFg4OEg32MfoiGfX55c359goN+goJ8hn17hXJ9foJ7fXx8gnyEeYV+fIV7fnt5g3yC
hYN9e36IhIV7jIKCg4eDhI5ygoKJg4N8dIJ8fXmCiYmCe35+gnyFk4R8gnaChHl9goN8hoKFfHl4fX16eH5xe3aJhYJrfnd6hIOEhYJ+goV+gnqCfnyFc5KCfoKDgol5kYaFfYWHfX13eH2Ee217jXyCfn2Dfn6N
hoN6hoKChoaVjIJ9e4KCfn2DhHeGfIR+fXiNhIV8e458fYOEiHGCh3yLfIV9gn2EfnqCfGh9hoWChIJ1fop+e4SFfYN+iId9hX5+eYeCgoJ6foN1jnF8hX57e32DfnyLfIN7e4V8hYONg3p9goV+hYd9hYKGg3B7
hXp8inyDa4KGfoR5foZ5foJ6foh2fXODhoKHfn2SfIV9foKKknuEhX6Fg3CGiH6EhHeEjYV3g3R8eIl6iH1+g36Eent5h3x+foZzfYZ+gnV6hYKCfIWNfYN8fHuIfHiDhG+CdG+Eeol+h4p+hIJ7eISGhIiCe4uH
h4R0k4R+hYR+hXiEfoSFfHp+h4d9fn6Iinx+foONfnuDh4R7eoKDhoKOgop8foJ7go5+hX1+goSJfnR+e4KTg32DhnN8eYKIg4RtjohxfXZ7gnZxeIR5iH5sfnp6eXt6fISDfn6RhIx8cXh8eX2HdH6Gg4Z8e4J9
fINteXaFfn6CfId9goZ7foV4g4SFeIKKgoJ+g4R9fYqDfYZ8fXt+goOJeoR+goSEe4iEfnh9foSFfoN9goV9fIeFfn18fX59fYJ9fomFfYh8hYWDe4N5hYR8fIV7foOEgoOLfIZ0fX1+fX6DhHp9eISFgoKCeoZ+
hnmDh3yDg35+fYN9e3mCfZSCfH6CfYZ8gnx5fnl7eoh6bH2EeX58goWCfYmCenlze4KEfn5+b4J6hoJ+iH6EgoV0goOPgoJ8hYd8fH6Kh3iDfYN+iIt9hHWEfH2EfoR+fn1+fYWDgoJ8joV7g4aCfXp5g3add4R8
foN9hn6KhIR9h4Z9g314h4ODd4mGfn1+fISDfHiLh4SEi4SEfIh7en2FhYN+fX2HfIN6fIh+g4KSe4SHcX56e4ODfH2CeYx6iIODk4N8gn2ChYJ+fYeJhH57dH2DeoJyfH6DgoN+iH6EhJOEeX6Jdn12goJ+fIJ3
e32Ge3yKhH2HeXV0i4aDgoaHgnh5eXmDfoN+gnyFgoiLfYJ4gn6CgoOIhYZ9hX2GgnqKhHuWe3V+goR+hniHeoN8fIOCgod5goSCfnuCeXh+fIN9fo18goKCfoiIgn2He359hWqJfIR7eH6EdH18fYWDg4OEhIaC
hH1+eX6Jgn6DfXt7fIyLfIZ9dn55foOEh3mFfIN8hoOCfoiEe3R+goR+fYd+inxvfnZ+fYp8gnZ5fn2CeYKChn11h4WLhIaCgnOEhX6Dj312dHp9in5+dIOEhHOGhX2IfH2EeHx5hYJ4goKJgnyDhHyEeYeCg4Z8
fo9+hIh8hHp9g4aDfIR+fHCVfIJ9hXp9hn6EeIKCe4J0hIeFgnmFfX18goN+iYOHfneJg3qCgnyCfYaDhIKGfHmDfHxxe3Vzg31+hXl0hYSCe3d8fnx6j4mDi36Gh4R9i4N8e42Dg4aDhYmChH56jIKCenyEhH2C
eoJ+g4p+goJ+e4Z+e32FhnqKdH1+hYKGfIR8bYt6hIZ+hYl7eYNyfYN7eoV+hIaFh4V2fod8iXx2goODfoJ8hHyEl4Z9hImEdoKEdn6DfIR9kHuJgoJ7fo+CjHyFg3yJdYaFhoJ9gnl+YYJ+eH2EfHZ7d314e4aD
g4N9g4h8fH18ln6Mgn59foaCe3uGg4N8fIuFkXyCdIOEfYJ+g3J5lYSKhId8goaDgniHhYWCgoR9homCe318hHqMh3R9e4J8fn58dXl+i4d3fot8goN+dYOGfnh4g4V6g4d7fYh+gn18fIl+goWHeXyUe319fIKG
fXSCfYeDd356gn2DiIeDgodzh456boqTfISChoKEhn58e4iCfHd2fYKFk4dsfIKHfoOLhH59enyCgoiGfm+Dg4h5gn19g4OEgoSLfoOFenyCioJ+gm97gn6Ci4h3gn55iYV9iH2JhYR4foR+fn59e4Z9e4l3fn2D
eol+fot8gnx+g4RvgoaCfnp9iHuRiX6CfYWCiH6GfYl5i358jXuDhIJ+coKCgn2Ggnx+h4KGhYJ7foSDfoKEdX58hXt1fH6FiIV7j3x+gp2Ffnp7hIN5eIyEiHd2g5B8hHx+g4SGg35+e3l9fn2Lhnt0g4OLgoJ6
i4d+foJ8g32CgnyTg4SCfoSCg4p+eXmCg4J+hX2Geod8dnt+c4eKhX51e4J7b3SCenl6hXuGmoKEcH19eHl4eIaKfX19fIKChoWFeYh9g35+fY98coV1hYd4hYV+fo+Dg32DiIKLfIKDeol9en1+goJ6hIJye4Z9
fHt8fIWCfIyDgoSDhX6DiXl9hH59g3h9eneCfHV9fmpyfoKHe4KFhIiEhn6Gh3yFiXyChnp6c3mFg3p2fHKEfX5+fn53iHuNfXpzhHx3foN+e4KCd4eEfXN5hYKDfnd+foZ7goN8goSDg498dId5goN7fn5+fnuF
hIl+hYN8fn19fIJ3dn18hIOMhIJ9hH56hoSHhH2Cgop2iIOIg4KKfoOIfpqEhIJ5g4N9iIJ6g4J+dHl9g4N+eISFfIKIb4uCk3x8hYOEg4J7gnmLfHd0d4R9hXZ5fX1+gnyIe3p9g3uChHyNe4J7hoN+fYJ9e4OZ
e3x3fH51inx9jIKFhneEgoiChoR9foN9fIiPioSIg4KDfnqHgoh5fn58g3mEfYJ3hoJ+g36DeIV7eHt8hn59fn6Dg4WDe4KEfX14goKDhJeIgnl9g32Dc4J6fHqFgouEfn1+hoWEfn57foaEeYeLfoN9fnt7h32J
foJ8h4R5hIl2fn2CfYN9hX6CeIJ+fXiLkHyMdXR8fn6CgoWDeoh+m2F+fYSKfoJ6hYp9fYSFfIt9fYJ5hIKFe4N0fn2EjXmFdYR+hn6CfoV3fXyEfX5zim59iImGhoN8j3x7jGmDhYWGhH18c4N+hHp9fX6Ee4KC
hYOCeXd9g35oiop1en17fYR9fn5+jX2Cd356ioWEgoWCiXiJeYN6fH6ChG6Cdn51goSDgn5+gnl+d4J8g3qGfIWNhYN8iH53lXKDhnqCeIKFgoN8foR+g319eXmFgoV2hIp3fIJ3fXaIg4V8hYJyhXZ9g4N7foZ+
hYp+fHt+e3Z+g4R+fHp+fYJ0hIJ6jYeDeoWJfnZ5g4J9iY2FhXiGfnx8hId7fnt3jX55eYOFfn10kXt1hHt8gnuDfoSEioOCh3yHfop+fYN+foKIfXx5foKHgoaIg32GfXZ7goKFhn1+goR8go2CfIJ7fIV6jH6C
hHt3gn2GfIl4iYJ8eYV+dn19fXl9fYWHeI+FgnyIgn58foKCe359fIh+gn54eJKDfYt6goSCfYiJhIN8en1+glx6jXyJfoNyh4J8g3yJhIN8hnyDhHt+e3uHjH5+hoh8i4d7e4WCiXODe4x+hoOChHp9fniIfYKE
gnuQhot0foJ9gn6Og4eEfoOIfn5vhIJ9gnx6g318fnp8fYKDhISDe315fX1tfoJ9hHtzdYJ+d42GfH2FhHOEh3x9eXyCfoSCg357foV9hYNwgoJ8fnx5e4OJhH18foSEgoSNfIR9fIJ5jIJ2goSCgpODeYR+g3t6
fX6QhHx+dXiDhX19fYKFeHx3hHyFhnJ+kHh+eXqFfoOFfHp8gnx+hn2FjIJ+coKCgoR+hYKDfYuCfn57d4OEfoSEfX2Dfnp1eYODd3x8hYN7foR7fHaLg3h2e3J+onyMd359hn1+fYaGgoKEhH59g3qCfHZ+foeD
g4qCeYqFhHyFdYZ7g4V8iIKCcnd5goN9fX6Kg3V8fYJ6em+Eg4SGhH6Sd4h8inl+iIeFgpWCgot3fXeFfIOMhoOGeYOEfYp5jnt7fnh9hXyFhoODd4N+fn19goOEfISCgnp8i4SEhH2MhH2DhHtzfnqHg4J5foie
gnyNjX2KiIODhoVwd5l9g4KEgoeHfod7iIKFeHmDfIaDfHuEgnmCenyEg4R8hYSGhYh6gn2MfIN+hYx8g4eCkYR9iXx5foWFhneJfXx6hHuDd4V+hop8g4KCjn12gohyjIp5g3J+fn5+h36FdoV0foKEfoZ8g4J9
doN+d32Lgn15fn19iX15foJ7hnWIe4OCg4J+iXl8fXF1fYZ6k3t5hH2CeIh+g3x9hod9fYV6hH6EfnuEfX15hnt6fYuEfIZ9fn19cHyDfXyEg32DiIJ6eIJ+i36Fe32EiX58hISNeYWChIJ+hIV+fn6DeoJ+h318
jHx8hX2Ch4OGlYSDgnKFhX6DgniJe3uEhIJ2hZN7g3mCfXx6g4J+goOFeIZ+fomCfX6EhoaKfYV+goiFfXeKfJSDcn6Jc3h+eH5+eouLhpeFh4Z8g4OCfn50hH19hop9eXx5g4mDg4N9gnt5d5GDh32LgoSEeXt+
g4OGiYSFd4J9eXeChZV+fYOFfHt9foR9iG+EgoaGioKCg4ODfn56fYOPfomCgnl+hoJ5Z3qEg4eIgnt9fod8eoSChoJ9hoJ9en5sfoSMiHeCgnx9hoSFhH6JeoqCfYV9gn6CiX19c359g3x8fnuDhXl9g4WGg3yE
cZF9kISChX6Hfn2CenmFd3t+hnuJfnWCfn6Ggo2HinqCfnV+hYh+hYeCg4SDfIiFgm2DfI6EhH6OgoJ8hHaEeYJ+hHiNeoOKfIWIjXeGfYJzfoSDi32DeIiFfoOHeYJ7eniEjXx1e36DjH59gn2Cg359fnt+fo54
eYN+homCg4KCfoKCd49+h4d9fWlzhYJ7gn59doJ9e3t7fnx2e31+hXl6hn13fX1+ioJ3goV+foJ8g359d3yDgoV7e3x8gn2De4V8ZHl7hIKCfX1+fIKFhYJyfnKFfot9h32De4KCfnqIeYKCfIONdH5+hHCNgnx8
hH6FfYiDfIJ8goWIfXqGe3x7fYV8enl9i3yEhH2NfYJ5fYOIipGCfIeEfYJ7g4SCg4J5fYd7goJ5h4ODfnl+dYiGeYJ2hm2Mh4WChHp+e4OEenuJg4SCfX17foN+gn19doiEd4aHhHyJfnOFfomKe3qCiIaDhIaJ
g318fYN9fIR9fIKKhISGdIKKeId9fnKDg36EgoJ8g3p9g317eXyCfYKFg4aEg4J7gnx+gnp+joKDfYOKg36CeH15fnx+eoZ7g4V8fISGfoyDfomEhH1xhH18e3xpiYZ8iX17fYKFg36GfpCCfn2JhoeJfoN+foSC
fXd4goKHa4KGg3F4en16goh6hoKDfnp7fYWDjYOGfoKDhHyChIN8fXl8g4V+doOCeXyEfoJ+fYp6hYJ+fol7fXV9hH6CiIN+hIODeHmFeoJ1iIiEhH2FhYSEgn2EfYR6goV6fYN0h46Xe311gnh0eIWCenZrhX6E
hX57g3uDfYSCgmiEhIt8gnV3fW1+goh+g3txhHiJk3x7gn5+hHqIfop9goh8g32Eh31+fIN0fXB4gnh6iH6GiH59fo2CfnmEfnx8g3yIg5B9hoJ8h32Gg36FfXp8h310e36JhYh7fH2ChH6GhIODg4J9goV6hHuG
hISPj32Cg4KDfX2Ffn2RhoN9int9in56fYWFg4d8foeHgn6ChYJ4j4J9hnt5fnlyhoKQhneFhH59doN+dnuEhYWCfIV+mn6ChISEk3mDkIh+en59fXd5hHyRfH59hn56hoqDfHaEhH5+fXyChnx9hI5+goSCeXuC
hH58fYOPdn56hYKCg4SEfXiChIqCfoN8gn2Ch318eX59e36NiH58eIJ6fYx+i3V2hn6Jh3uCh3x8foN7fXmDcnZ+e356fYKIhYiDhH17hYN+dYR9e4ZvfGyGe4KGh4R4hYKHfXx6h4KCeoSCe3yJfnt+hYJ6g4KC
iIKKhIZ7hnx4fIR8i3yChIl7hIKCeoJ+goJ+jIOGhIN9goN+g3p4b4KDfoJ+gniCeIWFdH2KjIh7fYSDg3xvjYl5cniJgniEfIKNjX6De4OMgoN4hIJ+fnh+fn6DeYVwgoSCg35+fnqHg4J5fn18hn18e36Cg4V9
e3p7g3uGfn57goWFhIaDg4x6foV8fXyFg3yJhoWDgoiDh4iMfIN4d4+MdIJ6gnx7hXp+e32DiX2DeYR+hnx6foNvfnuGhHeCe3t4gomDhH58fnd6gnyHhHB6eoR+g32Dk4N3fYOCfoaIfH58hH2DgoSCd4R9foeQ
fYOChXuCgoJ3goWCho6Fe4eEgpZ7ent5hn18fIJ+fod9fn6EeXt7fnx9eoOCfn2CfIR7fX5+d4J9iYWDfIuIfHuGfXuEc4KEe3qFkYh+hHt+jXp8gn6Jh4SDhIt+hHaGg4aDfn6CiH58hH2DeYmHhYWJfISCgoOI
gnh+fYJ3h4KPgoaDhX6ChZSDfIZ8foJ7dX2Qe4OFfoN+g4J6foR9h4R9g3t5fnx9goKGgoJ9fXl+gnt6hX6CfYR9fYONhoKEg4p5dn18hX2CfoJ4fIOCe3OEknaCeX6Ch4KCfYNpiIR8fIJ8e318g36JhX57hYKC
gop2hXuGhoJ8hHd7g4SHioKFg3eChH56hYSEg4mHbnxzfYV9foqDg4eCfn5zgoR8e32Gh4OMgn15eIKJeX2CfX6Cgn2Dh5GDg357hXyGgn2KfoN8g4p0e36Dc4h+fXx+eH19iXx9g4OFinyHfHp3fX6ChH12g4d8
gol+fn2DfYOGiIJ+hIWDhHZ+cYN+e4OFfIeIgoSFcnp6eIV7fXd+i32Cho2JfIN9gn6DfXx9eoOGg3t2gnp5fYJ5g318hYR4hXmDh36GenN1fnx6eIR6gomGhX6Cg4OCgnqDe3Z4hIKFhIRyin6Eg3p+fYV4foKG
hIKPfoSEgoOLfnt4foeDgnt6lIJ9g36RdYJ8eYKCdn58jYx7im+DZ3qcfHx7eH6DhIKCfYKIg4KHhIWDeoOFfX56en1zgnt5hod3foKHfYl9gnx7kH6DfXyCgn6CeX6DjHh0fn6CeIKVhIR6gnR7goV8fYKIj2yE
eYN9eXODeX1+hoaDfIN3gn59eXd6goJ4hnx9hXV5foOCenqFfnxsfZOEgn1+ent6hH6JiXqGhYiMfYN9hYR8gnaDgnt9iX6Mg4h8g4yDfIl4fIOCfX6DhoJ6goKFfoODfIuDfoKHeop4hX6Cg459c3iCgoZ9hnN9
g358hYKHeH18hoWDg4p7eoJ5hoR9foNze3x+hYSFiYJ2fYSCfHt+g4KCgoKHhnx2goOCe4dhi314fYOCfXqDfIODg4SGjoWFfIN8hYOChH2Ign19fX1+fXqGfX13h36Nfnt+g36HfpN6fXykfoN5h4Z+fnR+e3x8
gnuFiX55hIKDeIRpfoR+eHqJdH6CfYWCjI+De4KGg4x8hnx5dnqChW56gnuDh3mEfoaDg4KFgniQgod5hY2IfH5choWcfX6DeoaDfIKEeoOChXyDfoN+g36Dg36IfoeDeH6Eh3yGgoN7fYSLenpzepR7iH2CfYJ5
fYV8bHx+jH6Cgn56fX6DfX51fXmEe3aCfn14eX6CfnuChnt5i4V+gn6DfYeCfoKEgnyCe3uCeniHfHZ6fnx8fId6foV6hH6HhINweX2Eg3qEiH58fYd+fniFeIKIgn52hoJ9hYJ3iIaFfYSGfn16fXt+g4J+hIKE
foZ9hYN+i4N4g4J+fYR+fneThXt6h32CgoiCfYSDhYKCh2V8en19jIN9h3yDfYN7jHSCdoWCi4WIeYp9kn2CgoZ+fn6ChX6KhYKCfHV7hnyCfoN7gnd9h310hn5+e36DhneLh317e4SLeXeFhHV0doKCin2Egn6E
hYWCi3yHd4KIhH56cn18goKDgoN+foJ+dIN+fIWNh3N7e42Di4V5gn53fXyGg4WFg3uCfYmFg4SQgpGHgoSIfXSCfHh6fYN4fY15jX2Gg3xoenuGhYN7hImKe3uDgoWFiIR+hXGFh32Eg32DgoKJfoWHfn55hn6D
enx4foqEen2CfHeIb3d4e4N4ioiHfISEhYSCfnx8dXmCj35+foN3iIJ5hIN7g4iGhYR+hYOGfn2EfoaJdXqEg3WCg4N+eoh+foJ7fIpuhXendWp3foSYfoSIfYWCfXp8iXx2dn59eIWDgnmGgn6Ce312gnyCe3qD
fYSDhIOReIJ7fn2FfIKUhHyGfoN8fnt9foiEiXZ7iH18foqCfnl+e4OIgoSCgn6CgoN8dYqKh4Jyg4SHhoqKhXyHgoaEhIyIgnuCfoiCfniCj3x3foWDg3uGg3d6eoN+hoN4enOEgnh3fISFfoJzh4SCe4J6eIJ+
hYJ3eoJ4eYOGfnyWeHp6goiDgn1zgomCe4aHhX6Gg4N9goN7dYqJfYSDe4WHfH6HjYV8fYaFhISGh3aEioOChIaGfYJ+h32ChIJ1ioJ9i4OEhIJ6foqDe4mIfYV5hH17gn59g4aGioWCfHuEgnOFcIKEhnyEfn2D
hnOHgoKKfH56jHyDkoR+hX6Ign56e4d9fHp3c314eoOCenl9fY+IfIKCfoJ7goJ+fYJzfoaHfn50fXuEgn2DgoOQe3eDfoeEgoaDhnyKhn5+enyEfoaJeod8e4SCg318hIN4hH2CiIKDhoZ8fn15e4J8iH2FhH2C
d32DhYJ+e4KFg4V4fZCCdYd+fHx+eoN7hnp7g4R6hnuDiXuGe4KNhGuCg4N6hYV4e4SCfYKRc4d8fHGEhIKGh357fISGfoN+jYKIgn6FfHh9fIN+eoWGfX6Cgn5+fYSEe3qDcH6EhIZ+fnuEhHuDmX2CfoR2hYN9
eXp+gn2Denx8g3uEfoKPgnuIe4aEgoV1en2CgoiDe313doZ8eIWIfYV+fIKFg3CQhoaMgnZ3g4SLeoN+fIOJhIKFfn2Fg4N+hIWFfH6ChIOChnd6fXp6foKCfYJ9hXt8fISHfX1+fod9hX6Cgn2DhnuEg4V7gn5+
goKIfXyEhXeMd4ODfHqNeYOCe3mHfmx+goV8hoN7e4KEe4J4foqFfISHaoV8gnd9h4uJfISDfHeGfoJ+hYZ7foKCfI2EfH5+e32EfoKEfomJgnx+foKEg4J7enx6eHt6eHqEe4KJhH59i36EfoN+g32JfYJ+fop8
gnuIe314fYx+foV8hHaHhYKDfHd7g4SKg3x5hYd6lH6Cint7fnt5g4Z7foR4g32IfoSCfn6HhYp0e4ODgn57fYKEhH19fnWEi4aCgoqCeoN3doOIgn6Db3SCg4J9g4WDfXt+fIiCeXyGgn2EfH58fIJ8gox+h4KD
hH6ChH6ChYd8enuIgoaCfnd9fHyCe3qHg3t+e3uCfoOCfIN9dHqCfoiVg4J+fXx+e3mFgniGhYN9c5N9foaDe4J4e4l9gn6Cgo+Mgn1+g36NhYOFfIKDgnh6hIV7go18iHuFfX16fXh+an56hpWCgox9e4l9hIeD
j32Ce4J4foOCfYaPhnl7g3h7fpWHg3uIioiChXiLeIOFhoaCeoaLg4OEg4KHh4V9hX6GeX1tfIR9hYR+hHR1hYmDe4V9fYJ+goZ7fYN6eYKRgouFmnOEd4WHi3mHfnqEfYiPfXF7iYd2fIKKfo2Ce4eCfoWHfol2
goWCe4yChoKQfnmDeoV8gnl+g4OCfoN9hH59jYx7eHl7hYp2ioh8gn58hnyGiYJ+g4J4hIWCkoV7fHh9d4SGhIKDh3t+fHt7g3yEfYKDiX6Cfn57e3eChnp+iYOKe4N6fnp6d4KCfYeDg318d4OIe5Z+gn2DgoaH
d4J6hod+hYOEfYmEgn6KjX5+hYV+g317gn56j4SEgnuCfn57hXmCg4R5fYeCfXqKioKCe4V+eoN9fH6Dh4t3fYqDhH6DgoV2fYODgnp+fX6Fenl9aYV+gn57cXl7goSEhoODg45+eXqEhoV+eYiEiH6Gh355fn2C
eH56hnt9fnWGfXmCfHyCgph9hIN9jIJ8goaCgoiChYN6h32DfHqHd32Di3t+goaGg4yPgoSFeYN+g36DfIWDfYSFg359fXyGfnODe4N8gnZ3dYN7eoSFeXZ+fnqEhIJ9iIJ6fIiCh4SChYWDfX55g359got+epJ9
foOOjX2DmXd9h4J7hnt+eop6g36DgoZyeH2HhHx6g4OCgniChYJ+i5mJgouDg3mHfn5+hIN+fn6EfYSDhIWDiXyEiHV8fnd2g356g4aCh4KCfX15hYOCgoKIfn58eYJ8eouCdHyCfYiEhHuFfX6EfX6Dg4J4h3h1
gomCe4KNen19hIWEfoN8fYKDcoSKfX2EhHuCgoJ8j4yJhH1+fHqCgop8gnh8en59fXt7d4aDfIKDeHp+hYKCfnSFe4yDfYJ9goOEhIKEhH17hYN8hYeCfXaCiYOIeX56eHZ+goV8fnB8fYODhH6cgoWDfXWCh4+C
go6Chn2FgoaCgoaDfXOChn2Ee4N+hnx+goWEcn6Eg32ChH6Egoh8eoKChHuEfIeCfoR9fXyFfYNxfX12hXt7hIqHeoWCgod+fYWGhoV5cn2Dd3h+hYZ+fIN8foOIhneEe4aLiI59hoqKgoJ0gnl8fIJ+dYR9kneC
eImChYWNeX6Cg3yFjoN6fINoeoV6h42CfHmEhHSFg3t7e4aThH58fYR9god+fYaDg3uDhnp9fX17hYKCfJGIfYd+fXOJg4SFgnp8g3uCe3p4hIKCiH58c4Rte4uUioKEgoJumm5+hId+gnqCc32JhX6RhG93jIJw
fYZ3hnqDfoeDeoN8e4eCe4SDgoeFg31+goqCfX6NjH6Cb4OJhHl6gnyGhX6FfYOGkHp+eoN8fH16fnx6gn2CeoKJhIOIg358aoJ+eoSKfIN9fn2Ogn5+fIKIgoN+eXSHgnB+gn2DfnqEh32XfoKDfH6FloN6fYSI
gnh+g4iDhn18fol6hnyFhIOFhoJ9e4SIiIN6fXx+en2CfoV+fn55hYR9hIR+gn19gn2FhXx8gnZ9hoeCgoOCi4J+eoyFfYKDg3x2ZIR6hoKCfn2Ne4Z+hIOCfHh8i4N6hoWDfIJ6gnp+goKGfH1+enSCe319epl9
d3uCd4J+e4WDgn2Hg4KEgoeEgoSGfXx8eXyId3t+dnNjfH5+g3GEg32Dc4d9hIOEeX53g5B+fYKHeX2Fent4j3yEh4aKeYKEfYKEhHd8kIOFe4ODhXF6cX52eHuLgoKCfn6CfXV8j3mCeY14eX6DhXyChoZ7goR3
g4iGc4N9god+jH2FhoOIj4N+foKDiIWLiYN+eYaEiHx4gnN5hYJ7fIWEfHeFfXx7fYR+fYN5g31se4aGg4WEjYaDfIuDeomDe4hxhYOEeImIg4OEgn58iIKCknmEg3aCfYJ9fnt+hZF+kH2Li3iChIR6foOEe35+
d4edgn2EfH58e36ChIWEgoR3fXuHhIp9gn2UgoN4eXqCgn6KhHuHeYV+hHqCeXp8foOGhXR+hXJtgniIfn58fIR+g32Lg4x9fn1+dYWLgoaCfId9hYR9ioKChYJ+eXyDfnp6gnx8fI9+god9g4OChYJ9hIJ7enaD
fIh1fnt8fol9lHt7hX2ChYd+gnxyiH5+fnmCfY6EhYaEhYWFhXp8foZ9fXx8h32CgoN+hHl+goN9e31+c4WCiHuIfHmCcIh6eXt4hneChYx5iHuEeoSCe3B1iXR+jomChX2DjnmFgnl+goOCfn16g4aDho6Ee3l9
hoOGiIWGg319fnmJgoKGhYN6boJ+g4N7foKIiX2CfXl8gnWCiIiDfHx8hIOEfIiEeIOFgopzfoOHfYR+fH1+goN+mn2DeHqHh4WChH5+h5aQfm6CfnN6e36Lg4V+enx+hYR6hn16kXuEeXmPfIaDeHuVdoKFfHqI
en6IioJ2hYKIh3yGg31+eX6EjXiDgoJ7fnt7fnuFfHx6hXh+fnt9goiDhYJ9jYJ+fnSDhIeFfnl+e32Gd36CiIaFcnV8enh7e36Cg4N9fH18goKCgoR8fIV7gn5+foJ+hXqDiIKDhnd7c317jnyEe4ODfXyEfYVz
enR7fot7b3ttgn5xfIWCh359g4KIfIN8fHmDg4d7hX6UfH2NgoR+hoSEgoZ2iY2Fg419hHx+hIV9hYN7iXmQfIKCfoOIeH2Egnx8goN4fX18g355h4KIe3yIhHuCeX59goWDh3x8g4OCfYaCfn6ChIR+hXqFgoOF
kHh+i4aNg3p3gnp7fYOChoSDfIaIeXyIfHyDfISEfoJ+hH5+foJ7dHx8fHiChoKChn6Jhn2EfXuDfnV7gnyIg319e4VlhHmEnXuCfoSFipWJhXN+fIN9hYSDiYN3g35wfoV8fod9eIJ+hX59jYJ9goR4aYKEgpR6
fX59hH6DhH55fIKGfX5+fYKJhYN7hISCiHuCiIKFfX6Jh4OFeIKKhYWCgoKEhYKIe4OCfX58e4eGhnl4dYyHhX6Dfn58a4N+fHqEhX5teYOGfXyCgomEgnmHgoKDi3uJe4ODg31+doSDfIWCg3mNhIl9goR7iH6D
kXyCfoKCfnR7hYeHhXV9fn5+hId7fnZ8k4aChH6DhHiFfneJfYOEhneDgoKEiHp+iIR+hn2GiH6He5GCiIV7fn51goKCgoOIfIJ8eHGIenp9g316e3WCgoKGkoJ7kXx9e4SGfnmDg4J9i36ChIKDe3t6fXuDcoJ7
fYJ9iIKEfoODh4J9gniCfYSDhYJ1hI6CeYt+eYVxfIOHd3mFeIN7goeDfYN9joKGjoWDhn5+jYN+fod6hXqHlXd8e359fXqDhHh8fo2FfH1+cnqDfoR5foWEkHx1fop9fISGdn5+e36Icn6Gfnl9d4aId4OCfn5+
g4h9hnuWg3x9foaEhYN2iIR6hIJ2hoOFfnmChYaCfXaDiH5+fnyCe3yCg4SDg352jH57eIOEfoV9jn6Fg3t7h4aChHqCfXp+hIWFkH6DhHqDfn55fIN8fIJ9goKMinx+g4J0hHx7fHyDgnuDfYN8fn5+fqZ+jYJ+
g4R1g3CEfn5+g3WDgn58fniHgndxj3Z+goN9goaChYJ9hX14d3yDfopvfYOIjHyEhn17fHuDd4N9fXSCgoOEfoKDhYR8dX2ViXqKfIN+eIOFe5J+goV4gnyEhXx9g4mJjH56g4KJe3qCfH6FgoJ6hYWCfYOLgn6H
fnaCfIJ5foKKgoWDfnmWgn6FgnaIhn2XeIN+foJ5fYZ6joSIeXp3fIODen2CfYuElX6DhIZ4foiDg4qDfoJ+hYKRhYJ5goSMhIKEd4aGfnyIhIl8foV2goJ9gn6IfYl8eoqGenWEeYN9hnx8doSEhYd+iYWEfYR8
hn2Egnt8hHuGfoOCeYOMg4KChp5+h4KHd4iEiYd5iXp+fn2EfXyCfn58h4WEfn2Cg3uHgoaCgomGfn6IdYJ7gn59e353fXyEh4d9cn2FcIKIhH2PgnaGhneDfYqFdXZ8jn19gnt8g4WEhXiEdIKDiYqMe351fHR2
e4aDg32Ffn6Eh352gn16goJ3hIl9dXl7gn2HfYKCg32Ee4KGfIZ6h4Z+fH6Dgnt+e3t6goNyenyDfIN7hIJ9gnqCg358fIh2foSLdoKFfoiCfYSTfXZ8fYKEdoaFhIiDfoiLgoJ9emeGeH2Ig4iCiYSFhoKKgoN7
eoWEgnt3fXx+e3mHfHiHgoJ7hoN9fYJ+fXWEfX6Ign2Efo+CfH16hoOChX1+eXd9gnx9gn15goOEfXyFio55hoOCm4qFhHqCeYaCfIKDfoSEiXx0fn6CfoWNe32HhIaCi4R7fYSIeIJ8goKCfn2DiX2EhIR6jYeK
eHl9fXt9goh9iHx7fIN6jYN1hoJ+fYaFh4J+d4SFeoJ7gn54eIR9goJ9h4R+hH5+fH6EjIl8gnaGhoeGkn58h3yCgouEfoiHfoR9iW+KfneFfn15iISDerR9e3B+hnyEg4KEfH6Dgn6CfoqDfnl+e4WCg4KFd32D
hIh6dX5vdoKPe36EcoJ6goOCgoWCdIx7h35+jHJ+g36CfIJ7iG6Ugnp+g312h35+hHx9hIt9fIV3fYiJe357kYV+gn2ChH6EfIJ9fn17noN0eIJ+foJ9g3x8hYN+fYZ7g4SHhn6Fenx+en58en2ChHqEg4Nwgnt+
g3p6fYJ5goJ+fn57e318eXp7foN+gnODgoR8kHp6goV8hoSDhoeQfYJ9fYJ4goqJfXqCfoV+fIJ+goNtbXyDeIR3hYKFhIJ9eX2IeYKJfISLfIiHhYKCfnyKeIN9iXuCeXt2e4SCin2Ei3uFgnt+hneIhH55doR6
fIN5iIJ9dX6ge4OIfXyFh3x+iYZ6g4+EfYODdnZ3k318inB8hId1gnt9foh+e3qFj4Z7fnt7fniFg416i3qEg4V+fW6Ke3t9g4+EfX57h4SLe3uGgomGe319e4d5fIKMeX2GhH2EhH6Efnx+g3uLg4eCi4V+fYqL
goOGhIWFdoKChn59fnt8eIaDhH2Cg4KCfoKEen6Cgn16eH2Hfol8i3uFjH2Fg36Nhn57g4SCgn2EhnKIhISFjn2Jenp7hISDh4N6iHmCioeFfIiEfYaCjY19eomCfX6DjXyPeIR8foJ9fnh7jIl9eYt5doJ6goZ+
fn6CgoOChHx7eH6He3qEg36Fg36MiYR9hYaEfI+Ce4WDhH56fY2DeoKDe3uChniEeYWIg4ODg4J5foZ9hnuHfoWHgoN8g3yDgoaJfXh8eHt+fYR8cHuDi4J3iXR+fISCiIh6i31wfn6CiIOHhG19d318iHyCgnt+
fYd8e4R5jH6EhW+DgoWFgn2Ifn2Nfn53g4KGhIKMhn59g3t9hYJ7goaChoKJg4R9hHl7g359epCLfIJ8eH6Dg31+fn2CgoJ7ZoKCjXuCdoWKenmFfXxye4d4g419foh+end+hXaGi4iGfnuMeYmCh4N5hXeIg4J5
g4R6hH6HgniIfIWFeYKCgoh9e4WEdHx5fHuHfIt+fnqEfYmEfH13fHt4hoSHh36DiXqDhYN8fYJ9fpB+iXqKgnZ7gnePfH6EhXl+fI+CfYKHint6e36CiYKDbneDiX2DhneQe4SEfn6Gg3x6hJN+hX6DdH2EfH6F
g354g4J9iYV+hXt9iH59hnqCg357fIJ9d35ueHiChIKFfXuDen6Fgn6EfYSFhIeEinqEeH6Cg3uChXx+fX6DfZOCaoOGiH2CgoV8fol7fnaEhYSCeXmNhIV+fIx7e32CeI13h4qMgoOCg36EgoOEhIR+gn6CfnZ2
fnunfHuDfIODeXp2goKPfIR0e4p+e3uDe357gnyEhHqCg4iCgouFgoV+hH2Ceoh7g4KGg4l9iX19fIJ9g359fnmHg3NufoOGgoOCjXR5hHt9j3x8eH6EjHuCcoN5g4uEgoJ6g35+hYZ+h4OCiHx4h3h9fn2MeIOC
fIOCfn18fH6Ge4KCeoOLfYODiXd+hXeFgniEgnt7e35zhIOHdoSDlH6CgpCLiH18hn5+fnCEh3mDinqChnx+hnyIeIKFfYKJg3t2hYV9g4J5fYWCdHp+hX6CfIOGe4Z8h36CfIN8hIKDhoaGioJ2foKHg4SJhHJ9
i4qChXqDhIOGiXB9ipCDfnaDg3yNfoOGgoqCg4V8e32Fgn2HdIJufIODfoZ7hXaGh36EgneCg4J6goaDgoJ6iIWDfYSEg4ODfXKDeoSCgop7hn56go1yfHyHiYN9fn57fISMiIuHhYWDhIh6hoOOfYN9fn2CfnqI
hIWCcYN7e31+gnuCfoeOen2Cg4J7fZmUgoKFhoJ4d4KEfYV8fYiLhYN6iH5+dIt3fYSEfoR8fX56h4N+fX6HfIaLhnp+foR9eHqFfnd4hIODfn12e4KCi355goh3goZ+hH6Lfn17h4SDfYeEfXl6fXaCgoJ9fISC
eH2CgoR+g36CfnuHhHx7gn19fnh7e3p+hIOHmIOFfn10fIiCaXyDhn59dn5+fYN+gn6DhnmCfIR+c31+g358g3t9fXZ6d4t+hoOChXuKbH17g3yCgniIe4KGfoKDdX6EhIOHhYKKfn2FfIR+j3V+iI6Kg4KDfn18
gnmEhYN7foZ+fIl9fH2CeoZ8enp9en2FhoeKgoN7hHyHg3d8foqKgnd8jX5+i3qIhX6DfYx5h4KEgoR7h4KFgn2Ddn59cYKCg4J4jXCCfX6RfYWDhnt7hoh+dHqCfn53goSDe3qEfX6IfH2Fbod+e4N6fXyGhIWD
hniCe4N+b3uCeX2DsHuDe4mQin6Cg3aIfoZtc32HfYKShYSIfn1+foJ8goJ+hIR4foKDfYJ8hXyEhnmCfYeCkYN5iX2EcX1+foaCfoWEh4mGfnOMj36ClIJ8gn59fn52hn2Cen59gn2GfXx+eYJ3hHiCgoyEeH6I
fYN+bn1viIN+cnmFg3p3hIKCiYN9foOEfXWDhX58h4Z6foZ8fH6FhIh9foN9hYODfXh7fYiHfIZ6eIOVg4N9hYOKfoaFfIZ9fn1+fnh9eXt8h4OEgoR6fIOEen5+gn5zhYZ9fX58hXl+iH1+fX1+hXyChIJ+eIR9
h35+foSJgnyDeoN9en6Cj4N6gnt4goV3g4uCg4mDgnuFdn53fn58eIOOh3yDfIOEhH2GeoKJgn6CfH5+iIt+gn59iIKCfnqFg4SOfoKMj4uCfXeDenxxfn12hY98gnyCiHh9e317fXx+j358gop8eYJ7i3x+g4KC
doJ+hX2Egod6c5WCfn56goeEfXyCgnuFg35+hJF3eHx8e3aIgoJ7e4KCg4R7g4J3hntyhn5+e36GfoJ2goN5h4OChoKCi4aDfH18dn2Hg357gn2Eg4R+e3yEen6DfH2HhIR+gn2DhYuHfISHeXeGfXaEfoh+dYqF
hH6De32Hd3uIgn57g3t8h4N7gn57foJ0fHyHfX6DgoKEfYp9fH1+gouDfn6TfYl4eoSKeoaDlX2IeHt9hHiCfoZ5hISFeoVth36FfoZ+fpJ7c4J3eX2GdoSCgol9fHiFhnh6fn6Hfnp5fH2DfYR5e4h7jHeFfH57
hYR8fXyFhoKCgoN9hIR8god+foaFfId5eIWDg3uEgn19g3t7dn2IfYV1in2Ei3t9eo56jnuKfH1+fXV+eY99fX6KjX55foOEeoJ+hn6CjoyCfop6fYOEgnt+goV7fn6CfX55eYSCgoSCiH16end7fZJ9eYOFgoJ7
fIJ6gn6Fg41+h4J8hXF7gn2Dg3aGhISCgoKPfn6HiH2HfXx8hoJ+fo6EfH6Ehn6Dfn2Cen57hn2EjoSFfYV9foR7hIJ6dXt7fYJ9e4R8d32FgoZ5fY2GgnuCgn19gn6Eg3l+fIWDfnyDkYWJhX1+Z4R+hpxyiH6D
eX2KdIR+fn57hoJ9g3yEfo6Dk3xylHx2eH6HfXh6hnyDfYJ8fn1ugn6Cfod2goN7goN9bn2ChIKDgoR+fm+Eg36DfIOEfH2Ifn17goODhYeHfYZ+e4OFhYSDfn1+gnl9foaIdnWCe3t7fIiDfoZ8hYKFhol9fYaE
i4J+eoJ8jYKDooJ8g3x0gn5+hod4g4V7goJ7g4J5enqHfY6IiHh3hIWCfZFzd4uMdnl9foODfYOEe4iCgoeDfH10g4J3fnh8fnp4goN3goKMhIKChoODhn1+eXyDe5d3fn55gnyFfo13fXx8foKCe4J7ioiIfoaN
eot9iH6GhYOIfYZ9enyJe4ODenuDfoV0e3yOfXiCiHhmi4h8jIeCfH5+fH6Choh6goiDd453g4KKfX19goN8e4OGfol9g4R7gn2DgoqCjX18e36Dgnx+gn17fnyCfoKChHx5hnqJhYuce4N0fXx7fo+ChXuEeX2D
gmt8Znp6hYJ9fYR9g4d9hIJ9fZaEfXyOfoV+fIt9hn58eXx1fX6DeoN9e3x4fn6CgnmFeHZ9hoODeIJ9eXx6coOCeoSIe316g4WFeISCgn2CfX1+e3J+gn1+iH6Qgn6KeoOEfId+g4Z+fH59hoWDjYR+iX19g3OF
coaDen55iISDhYN+gn6FhJF+e3uCeYeGfX6Hd4KDeIaHhIKDhXt8hoSChYaDg36GioV8hIKLh4SHgnx+goSCfISGfX10hoKEg3yFfn2Sfn18goR8dHyDg319fHiLfoSCfoSCgn58fYV3gn1+a4J+foiDfnWDc36C
hX2Rgn50iH2Cgn2Cg3yHfnx+dIOFfIN5gnx+h3qGc4R9g4KCeZSGgn2DhIV5goN9g36JfYaFeIN6foKCbnh8fYOEiW+EfHmDg36OhoN5hoJ5e3WDhoODhYKCc46Gg4+Gg32CgoV7fYl9hn6HgnyEhnaKj3l6hX59
g4R8hIKFdHh+eXh+g32IfHqCeYKFhJR+goKKhIh9iXx4hIOEfXp9e3yDgn6Dh4l4eoV4hXtthYp5en2FeoN7hIWDgoJ6fn6Je3uIgod+g2x5fH6DfIOJjH2DfYN8foKHdIKDmYV9fYN9goh1foZ+hYN9fIKHd3l7
hH2CfH59fX5+e4h9fnx5fHqGiIJ4jHl9foqKe3t9fH6ChYqhhImIhI2ChH58g3x7fHt+fJSCmIN6goR9en6IhYSCi36CfoOKfIuCfXyFeX6DgnxpfYKCh3qCeJGEiYeLgn6DhIN3hIJ7fn2GfoJ9eX1ygn6DfX2G
fYiGgoKDiYSIgo+Cg3yFfn58dYV7iIeFfX17g4R4fIWCg4OCgnmDhIOCg4Z8g3t7eH2Cg36EfXx8hIKGhn6GfoN8fn16h4SDeH18eIOClXmCg3p+hn19g4SIe357in19hYODhHaKhIWEh4R8eYKCfnR2gnuIlYKP
goV6fXqEdY96god3e4J8e3iJfXKFgnp9gn19iX6IhnuCgmx9g35+g3p8foKEfnx+iHl9e3t9fIOIiYKCeoJ6hIODgoh8e4mCiIZ9g4Z9fnx9fn58hH1+e3qDhH2Dgod+fY6Fg36DgoKEgoWFfHuJeol9g32CinyC
eoJ7fn2FlX2Ifo+Fg3x8hH18hn6DeHx6eX6JhHt3foN+goN+iH5+gn1+fX57foaJdYN8fmd+jYd7iYSJfoiEdnyCiH2DdXtyfoaChnJ+fIl1hIeLhX59hYJ+hXqCh3l5dn6DeomCfYKFd4OCiX15fHiChX6jfn17
jIN8g457fYJ9gnx+fHubfn5+hXx+g4R+h3l+jHuDfYN+fYR9eoZ+foZ9g4SDfnZ9g4OCg4KGeYiCk3x5in6CfIV+iISQh4SDfXuChISOdoJ6hIWEfYuLhH16foeFfoN7fYN7hHx8hIZ9d4JwhHx+fIKVhoKEgoN9
fX2Dhol+h319hHJ+hX18iYSFeHt+foaChoiDg4J9g3p9eX58g2yEhXiHg3d+hYR8g4V+fn5zhHmDd3yCgoR6d4aChXaCj4aDfoODgn17en5+goaGe3yCg32DhIh9hIyDiHyGhHCRg4R2fXh+goOEenyChnuZfnV9
fHJ9jIKEfHiFhn5+fHx8fnd+h4R+jIOHl3uZfoh9foN7hH6IfX1+fnyMmYR+fYOEfot9gpqHgoJ7hIWCfoN+en6PhX58fIOFfn6ChXuFhIKDfX5+g4uYfXt9fXF9fX6Eg4mCfYSEent+gn13hoJ+j359hYh0hIeF
foJ7g4d7fYJ7hIOKjJSChH2FgnqOfIR9goSKg3yNg3yHhX1+goWDfX6ChoaGfXl9g4J+g3mCfo5+fX6Ig311gnqDi359bYaCfH14eHyChn2IhY9+e4N8fYN+gol+fHx9fnx5fIJ7fnmEfouCe36DfoiCfYZ9hHl2
gn6KfoaCfoR+hnl6hH5+d4V8g36CfYKCeYOYe4Z7foKFgoJ+g4J6fYd+ioOCfnyFenmEhYKDgouHiISDh4J+sYWOg4+Ee4SChYJ+h3J7fnx+g4OCfXmEfnt6enx0g36FmYKGhHt9d4N2gpd9fYqCe3p+doOChIKF
fml6fIOEgoV2iYSGfnx8fH53fYKDhYaHlG5+g456en2CeYR4goR+gouDgnt+g3yCfH2CfoKUhIl7hm9+eomCeZOLhn59hHyCfISChoeCg46LhH6CeXWDiIR7g4J7gnt9fn58iHqGfoJ+fIR+g4KCfoN+fX6CfnqN
fHqMfIOCfH6FkIODeHR6fIV5iG98dYR2kHuGfoWCe4OEg4mFfIZ9fYR+hH19foKDfn18dH6DfX14fY1+foeDgnx+lHmFe4N5jn2Cg3t8hoJ6hIKChX52fG2GgoSGeIKCfIeFhX2Jhnt9foR1g3p7fnB9fIR+hIOI
g4R6fHV7fIR+ZoiFfoR7fX6HiH2DfXx9hIKLfYZ7dod5foN9eX2EeIRvfnpwiIOEgnl4jH6Eg3twfYR+eoOGe32FfXiHh4R+fIV9fH2EiXl6e319g35+fn1+fYN9gox+iHyCc3WDg36DhXp6g4R8e4JlfXl+cH6D
foWEgnmDd4KCeYaKhYSCfINyfH6Eg3uHeYR+fYSIa3l8gn55fn6FgoN9oX12e32DinuCjYp8jIR+iYWGgnmEfHh+g4V0iH6Cg4JufX6KenmDeoOGdXuIhoSCe4Z+fY16fYWEg358jXyCg4KDhHx5fIV5fXd+gnmL
gpB7g4aCeYKHfIJ9g4WCj4aGhIKDfIiEj4Z7eoKCgnt2g4R9d4OGeXl+h3OFd4J4g4J+h4mDdoORgnt8fnmEfXl+hXuJgnqDfHmCfIOFfouDgnt7fYSCfIV+g315eIKDg3d8hX6FhYR6fXh9h4l+iHuDg4KMgoR8
loSChYKChIWCfn5+boODh4p9cYh9fHp5cn59hYt+fXZqh3t+e3l+h3SHhoaFj3uDdH58ZXuEhX2CfYeDcoKIfnSJhIN+doOEhoN8fHl8g3mDeX19fX18hYKChHl8gnt6foJ1g4KEhYJ9enKDfoxvfX2Hc4N+hXmK
kIuFd4KEh4SLfoJ+h4WJgoJ8hoSFhnSNhH6DfYWDiIaFfn6HjIJ7fn2De3mEfYOCa3d8hIJ+h354gn2DhH6Ckop4g4KDhYqFfXl+g4J+hnZ6hIaEeoN7goJ9foSLioZ7fHqKe32DioR8jn58fIOIfIOEfniCgniI
fn2Hg3uCeHiMhoJ+e3yFen2IhIuIhXl9fYWDiX5+g4KGfX6CgoKDbnqFgo+DgoWPgn2FioKGe4KCeXt4gnyKhZV7hIaEdnuCZoqCenyDiouFeYeDhIN5fn56fYJ+g3t4g317hI59hoR+g36Eenx1gnqChn58goeH
fX2HeI+FfIeCh355e4eMfYeCfYN9hHt8eoR8hHyCfIKCbIt2eX1+g3aIfn2HgoN+foODjIN9fH2CioKGhYKEeIOkg4V+foWCfoR5hIOGfHyFfXyEdG9+e3yFe4p9hHd9foV9h4J0gniCfoKDgn6DfnmCg4N8g3iC
fnV8fYJ6fIKJeH2Gg4iCfYV6g4SFhHx4d4Z+gnl9hHN7fXmFcYRwfoN9iIJ8goxyeH2DfoN9iYOCgoR+i4OFe3KHfX59i4WKfH2Ce4h8i3x7cXuDfYeGfYJ4ZXyDhYV+eoaDe3N8fX2EiIOIfoR6eYN9g31+fn2J
fYOFhIOEkHt9c4J9fod+cnyCfHuGioiKhHd+eXx9gnx+fY59hHt9fIOJgn58hYR4eoOCfYOFgnyDhnqPd4WJhIJ9iXl9foSHgnp6goqCeH2GgnqCfX2KfXqDgn13hY6Jg4eJeXx+gn6Cgn5+foV+eHyFinxyg32E
e4eCfn2CgoqFg3uFkH1pd319fIKEen5+iIKFiHiTeYJ7hJF0eYaDfnyGh4R+hH16g4WHg5R9e3qIfoSCfoaDhn6Cg3yLg3uFfn5+h4N+hIiEio9+fYSFent8kH2DgoJ+e4SEfYKChXyCfnJ+goZ8g3p8gnqChYKE
g4J8fniGhXt+iISCkHyIhoZ6fXl+goOCfn51hIV+g4l+hYJ+fX6Cin1+gn16eIaCfYJ9goN+eHtyhISQiGyCe4OLgnt6h4ODg3p7fIKJd4KPhYiIhoJ9hIJ4g4RrhIN+eX6ChIRteoJ9g4iNfnyEeYiCfoyCeHyH
fXd9fIh7g4J6fnqXfXyEeYl9d4aHh3KJg3eCgoyCiYOYeHh8gn58gn2DfHaJd3mGgn2DgoJ4g3SLfIKCjY54fX6Fh32Hg4Z8g4SFiHx+gnx0fn18fntciH6DfoJ8fXyCgn18gop9hIR6iHyLgnmLiHZ+dYJxgnt9
eWt3d4OEknx+gnyEfX6Gfoh7hXp8fIl5e4KDfZCEenuQfXuPfH14hoKIg4iDfH6EiXp+inqEj3p+fY9+i359fISEeHqCjH6DiYuDeX13fIJ8hYV+foWJfIJ9fn55fXKFhIN+gn6Cg4SJen52goR+b4N+foyDeHV6
gnd9hImIhImHfX58hYOEfYWDg5p+fYOHfYp+iHqCfYSHhn14doZ8fYN1hH19e3t8bYN9hYaafn6DenN7j4R+iHp+g4KNfn12e3yPg357hH16g36Ce4t7h4N8dX2Fe3qDd4SDe356fm+Cfnx8g3xzgoSDfIhugn2D
hoKCk4KEiHx+hH2Jgo+Dd3x4hXF9eoSDg3h7goWIe4mCe3iDiIp6iXV+fnqIgoqJkHyGhYKCfYJ8enqCg36OeoKbg3uEeYJug3qDfnyDfn2KfX2EgoR+g317iX56fIt3fIN+hYSRgoN2fIWEgoR7eoJ9hoKCfnZ9
g3yLeYOCfnp+fpGJfXyCe3yCcnyCgoJ7foKCgoZ9gn54fn17en52g35whHyDc3qDg4J8fYR+fYSEiHqFe4OHiHWLhId9foJ4g4OCiId7eoV9eIZ9eXx4hX57fXp+fIJ5eXx7h4OFiYWIcol1e3t6fYN0hHuDh4iI
hXqCdYh3foWHdoV3fYKHg3h7gn53g4yDe4J9fXh+gmuFfnaNhoV+g3SJfIJ9g4KCcYOChXd7fn16g4h6fIWUfIR+inuHfIZ6hIN6fXqEgoSEeoKUgoK4g3eKg4V6fIR9e36Lfo6DhXmCfX16e4J3eoaNg3OGfIKC
hIKEdX2CfYKCh319g4KHfnWCfXWEhnl9h3yFiIJ7hn14e3qCh313hHqFgnqJhH6EeXeChod+fIt8e4h+hIV7g4J5goWDhohvc3p7en16fId+fHt9en2Cg4iJfYV9g3uCfYKGfomCh4d8dnp+g32Cjn58goJ9h3yU
fISJjIV9hXWFgoKCg3uDgnp8gnyChn56iH17hoR7fn2Dio2DgoOCgn59g36CiHuGfZZ5eXB1dX2NfoZ+foWDfXqDgnZ3goJ+foR9eYR7fJF+gnx4go58g4ODgn6LhHuHgnyDgnyCgn57fHt1hX6Ce4V+gnWDfn19
fYSFeXx+eYd9c319goJ9hoKGhIeFe4SJfoSGg4N9fYSMbH6Cg4SEfXd9joRxhIKDc5R9hIuUfox1fneDg4WJenyEhI+NmXeJgnx3dX5zhYSEfoSCfn2Qfn2SeX6EfX6Cgop9d4SDhXyDgnuEfoWChoSEgoKJfX5+
hYJ7g32Eg3p+e4KCbn58fYN9hIV4gnx8g32PfneEhHx9fId7homDhoKCg32ReYJ+d4N+eX5vfIOCe4aDfo6Oh4KGiIKCe3eDh4d+coKJeYOGhoaDe3SEhYKGjYSCenmLh3t+g4J6g36Cj3uEg32Efn58e3t8eXx+
gn58gn6Ignp9fHyDiIV+fXuFepF+bn17k4OWfISDiINtfox5iIaDhXqFh4WCfYN8fXqqfIKCeXx7goZ+gpmCgnyCeYN2eH59goKChHyDfn2GgoR+gnp3g4V+iYmDjIJ7fYl9goSEiH2CeoWEgn57goZ9hXmGfIeG
g32Fg36Mgnl7k35+noOEhXyPfXuChIN+enN7fn2CgnqHh314hYODjH19goJ8fn17gn6Dg358d32Dg4OEeG2EhnZ9g3p4eXh9hot7fXl8goKFg4R8oIWEeIJ6hYWDfn57goaEg4SCin2Ign6DgnyHg4J9c3t9fYl9
fIR+en17hIN5eoSFhYOEgnx+fYR5goKKgn58foJ3g3mFhH5+eHeFiHuKgn15hoZ7fXd7jol7iIJ0fXyXfoSEgoZ9iIh0g4SIhYJ9gn19hXx8fX6ChX6CjXqIfnKIen1+hZB8i4J9foKFhIKCg4SHfod9g4h9godx
hoN6hIKIhnZ2fYeGfn6FfYOHg4J8iIOFd4N8fn6Cfn2Hh4mCgnWFgnuDh32ChH59fn19fIOCfn6Een1+g4aFhoR+e35+d4WCeX2Dg3eKgnuCfoSNfIh8gnhvhYOHg32ChoKPiIJ8foeCfIR3fYSFgoV9foiEh4Jw
foKEeoSDfoN8d3h6fHqCfIOEgoN7en59go6FgoKEfX6ChoiDgol+goR9g4J8hXd8hX1+inx7h36Dg3x7fn2CfIJ9e4t9hIN9in6Cg32EgnuCiYV9e3uEgoyQgoKJfIOChHx+hYN6gnaLfIJ8g4WGfHl+g36DeoJ5
iYiCfX6IgoqDgn5+hniLd317eX6DfYJ9i3yCfIqDe3h7fYKDeHx9gop+fnuKfn59fYSEhXx2hXt7g3qDfoN8fYaEfYKDeIN9jH6Cg4J+g4SDfYKDk3p+fYOFiX5+fnt9fn58g4R8fnyEfoJ+g4SIiYJ+hIKFhn58
hYiCfYuCepJ9fn1+fYWCjH6GgoJ7doZ+hXprfXh8hYSGhH2XdnmFeX6Gin58hISDe4V6fZB9hYOCfXyIgoZ8iX2Dg4SDe4eEhnp7goZ+fHp+hHZ5goWQhH2ChYmPfYSCkYKHfIN8fIOCfYiEgn2Ch5SCeoN8j4Rr
fX2Dgn2EeoWOgoR9iISDeoN7fIKEiX2DinuCgm+Cgnl5kol6g36DiHh5d36CfX1+g3tygoKDfoN+hoKCg3t1enx2fX17h3p7dXWIfn6EfnuEioV7g3x2fX2De4SDe3mFfXJ9e3F3g4KEhYVwfXt+e4J+i35+fIR9
i4R9fYZ9g36Ee4d9hYeDfIN4e3eDfoiGen17fXJ+fXWEg3uOhoKRhHWDhIt+eIJ+g3iEhnuGhn6Dg4WDe4KFd3h+fnyGkIN+fYOFfXqIgoJ9goh9hH6Dg3mDfHyEfHp8gnx9hY2Ee32Dg3pifoKEg3h9g3yCgod5
eIV+d4t6g4d8hIV+fIaFiX5+fot6fH19fn6DfIJ8inmEg4+Ce3x+eHyCeoWFi36Fh4h4fIN+fHt9fn6FfoJ7fIR9fn6GeYJ2e4N5eXaDgnuEfoR+goN9fYKCenyElHF8b3p+hIKCjYJ+h4h+e36DfYKDjIKEeHp+
jXuMe3qChI9+foN9goWGgn1+goJ8fH6Me4V+hHZ+g3mDgoR+h3V6iISHeoN4g4N+fHx4fXZ8fXt7ioOCg4OEhINnhYOCgoWFhW96fnyIhX58j35+goR8eIWHfIOEfoJ8hn19hYODe4V7g3x+hn6Cg4KHfHuCgoOC
e4N+hIh9fIOCfYN+foN3g36CgnyDhYpyfnaDh4V5hIyCe3uHg4R7eYeIgoJ8fHp+goJ9fnR7fnyCg32GhoOCg3uIlIR5foZ9eH2Gfn2Fg4KOhn2Ggn2Dfnx6fIOCdIZ+dIKFhXiHen16e3yFfX6CeHqCi3uHh3d9
e36Cfop3goKChYd+fol2e356g4J9hYJ8fH6EhHt4hYWDg3qCgoJ+e4aFfn5+gnl+hISDfHV8doKEhYaGgnmEhH59eYqDfIKCen19e4V7gneIhXiCgo2ChIOCfn50hIeFfoaEgnuGenqChouQfoh+l3F6g3lyg355
gnuDg3mQi35+i3qCfX2GfX19fHuCdZN8foiCk3iFhYSMhYmFfXyJenyDfoSIhIWGfH1+fnyJh4N+hX1+fYZ+enx+g358fYyDgnWHg4KChXaFi4SGgoJ5hXyChH6bhoKCgnd+fIl9hIN9g317hISCgo5+enp7kHp7
eXt7fHx8iHd9eYODgoKCe4N6iXt+g4J4hYJ9goR8e4p5h4R+g3yCeXx5eoSFi4iHg3F8lHd9iXyFdnuEhoSFgoKKgnyEhJN8in10hHyDfoN+g4OEe3qCfX5+inp8fn10h3p6g4N7fYd7g4SGe32Jg3t+eHl+goV+
en6Ch3yCfpJ+e3yHh32ggn2GhIeEgoaIhX5kfX5+fXqIhH2IhHmDg35+enyMg4h9iX2Fh4aDg4SDeX59fn6EhHqMfoJ7e4KKfHptfX6De3x7g4J4fIV3fYaHe3mEg4SEg4Z0e4eCg3x3eoOIfYKJgoJ+fnyIdoKD
e3p0fIKCfX54eHZ6gnZ+hI+GiX17hX2FdIKCfoKCg3p7hHmDg4V7fnuFfn6EeYOGbJJ+hYV9hIV8foWFhH55g417hIJyfYeFdXiDgoN5fYd7eoJ0hYJ+fYR5goN+hoyEgoaDg3x+g4aDjX2DfIWEgoZ9in1+eXx8
fIJ7e4V+hXd8fX6IeoWCfYKJd3h7foWHeH1ygol9eYaCgol5dZJ+g4KKhIKGfpyDgneDfI2ChnyHhX6CgnqTfX2CiYJ+goKFfouEfoSCiZh9e4J+gn2DfomEfYR7e4aJg5CFen2KhYWKhnyDfX59g4KEgoKEgnuD
gn53foOMln2Le35+hIeCfoJ9inqLg2eCfXp4hoJ8ho94goV8god5fH6Efnp+fIOHfIOCfX6EfYaChIWFgoV+e4J6g3t7iHp2hYR7fYSEhnuGhI+Ke359eYd9fnt4fnSEgoV7fnuCgoN5iYeCg4SEeoJ6foSCgn6E
fnuFh3uJe3SDgnyDfoOCeHuDg32EfX6Qd4J8i3yChnt+fXiJfX1+hIV6fX2Eg4aGiIN8iX2DeYKGeYyDfYSEeXJ+iXWDfnZ5fH6JeIWEfX6JfIl4jYWDgn56goJ+g4KEg4Z8fYN9goKEgn58jYaIj3d+doJ9e4p2
hYKMgoV6fH2EfJGCfYd6g3l2fXyIcH6Mg32DiYJ+goN8fn6FhHmHdYJzhn6Nd3CCfXeDg4OKeISDgoKLh3yFhnyEhIJ8fYmKent4fYOFi3yJhnuCfnl9fniCiIJ8g4KCgoKMenqCfYaIe4J6h36CdniCfoKEiHx8
fYd8g3p+eo19fnmLfnx6eYeDg4R5fn2Cg32Egn19hoWDfISEi4KCfoV9eHiFgnp9goJ9g4J+jId+g3aJgoR9hoR6fIWFfH6CfIJ9goV9foWDfn2NjoKFiIR0fXqEgnt3g36DiYeDhYOFfoSCd32Ehnx8iod+fIN4
hIJ4goSEg497m3pyd3mDfIN6g36KeIJ2fouEeX6Lg3x4fnx6eH2CeoaHhH6DhH56fINzfnx8gnyHgoJ+e3t6enx5h3p6hn51dn2ChIaEgoN1gnh+iXp9fX5+eIKCe4eIhn6Dg4V9fnyMhH6LjIKJh4mChXeCj36D
goZ8h3x2foKCfIWGjnyDfoSCh4R+fIKUfX18goKGgn16gn2Dl4KDhYZ8eIKFhIl8goR6goh5fYZ9d31+fX2EfoN+h4KDhnWEgn16fIKCfn6DgoN8hX2DfX5+mXaChH6HfH5+eHt+h36GhH5+hH2Dg3uDe3yFhJiR
gnuPg4Z8hoSDenl9hH6EhI9+g4WLg4R8eIJ6faSDfIJ7hYWEg3eCgot+hn17goSDfHx8ent3h358gn6Gh3yCgnyCgn2Djn2Gh3yCgntzhH6Dfnl6fYSDeoaIfYWHhn6JiHmEfX18hIJ+foN6hH6CioSJfXSChnyF
eIWEhIN+g4N9fYJ1fnt6g4SHhn6EfIaCfIKIhnx4fnt9enmChH56hoN8h4N7hIKChIl+e3uEfn1+hHV3fn58fnp9hH58fYOCgoV+hIJ6i4V+in6CfnmFeniGg4WHgnyCfXZ+foR9eoJ9g316fnuCe3N9j46FfoOD
hYKEi4N9fIZ6hH2LdHx8hXx0fH1+enyCknODe4R8enyHi3iJfoKFjn6EfYJ+g3d9e32Gi4eCZnl8eIJ9g4R+gn1+iH6EeYdvhoWCfYd8fomCiH6Eg4WCfoV5fId8foh1fIN4d3eDfH15dIqEdod+e4N+fn5+fYOG
hYaCiZJ7d3t+fYt9d4iDg4R7coyEh5B+gmyDfoaEgpCFhHR+e4V7jX59foJ+goN+foR7enyEgomCepSKfXp9iHx+fYSCgoKGhXmOhX58gnt6fHmIiYN6dIh7gnqCgoWDfYZ9gpCFgnqFfX58hHmEeYWDgoOGeXmO
gnt4hIWHkoZ+goaDi4J8goJ7eIJ7fHtxgn5+fnmFjoiDhHh7hH6CfHx8fn6Hgn15hIN8en5whIODfop9goNqe4J9fHp5gmt2fn2GhHyFgn2Kg3iDg4OXe3yFfIJ+dHmKgnupjYeCfoKDfnt3foJ+goN2fYmDfXx+
enyDgoJ+fYh+hYR5e4J3hX1+fnyCgoJ+g3yChYJ1fop7en6Fg3h+h3yChomCfX6Ehnx8hIiGeYyFfpB6fHx4hXx8fn2Ce4t8hoSCe3iGeIN9e32Fhnd4j4OHhIaEd42GfnZ+goJ8g4x9eoJzgpWCfXyCfISCj358
hoeCfYeHgoOGgnx6hH10gnuFhISHeoN6hYKJeHGGgnyDh4J7iYZ9dHR7dn59homGe32ClIVygoaEjYJ9fnuCiYqJgnl8h318hIKDhoJ+fnmGe31+fYV+g4V9fX17fId7d36EhX5+en2CeIKEeIV+e4R8fYR+fn58
l4OCgoR9fnyDd3yCjnx9goaCh42QgnuNeoOGhX2Eg4R9fnl+hYWHh3t6gnp9hoaGhoOEhn5+eoSMd4Z5fH5+god9fXyHfH19iHp9fIODeoODg3l8jX2Cgnh+hnyDh4J+en57gn6Fg4N9gnmIe4d8hIN9gn2Cfnt9
eoJ6hHyEg3l+g35+e4R8g32Hg4eGc4eCfX6ChoOEe36Dfo2DhHuCfHd3fnSEfYNue3GEiXV+fY6CepZ+i4N0g3qGe3Z8hn1zfodyfX19iIaCg4WCfX6FfY19go5+eHyHfH6CinWFhYR4g4J5dYaCfYN8h4KEhYJw
goJ7fX5+goiCgoN3iIJ+g4WLh352fn6Fe4WEbX6IfIOChISEgmuCfn5zg3yEen57hXtygnyFfYN+fXx7g4dzc3l9fn2LfJCCgn17g4KJfXuCgoKLg3qDhYR3goh5e357g42GioR+goKCe4KFjIODfnx4g31+hIl9
gn58g3h+hYaDfH6CfX59g3uGfH6HfXiNfHx+hXuJfo96fYJ+foKDZXx+g5F7hH1+g4OCfHeDhXyDfYJ+eod+goeCfnZ2jIOKin59gnl3hn2Cin53gnV7h4J9eHt+cHt7fXx+e3eHfnyGe4mEfYd+fYJ2e3mEfX2L
fnyEgpOFhIx9eIWDgoKPh3yLfoKXfYtxiH2Ig4d+hnR9jIJ+hHuCi3p6gnp8hH6EfIZ9fX6EiH6CfHyIg4N+fHl+hH2EiH5+fIOlfXqGhX2SiIKChIKEfY2DfoSWjX2FhYaDeXWDdXt8m3yCiIiEg3qbg3mEhYN9
dYaHgoaFfXx7e4N8g32Cfnt+fIJ+hX59gn15fYJ7in6FiISefHyEhIOIfox4gnx+hYN+hoSChIJ+fIR8g4V3bIZ7iYJ7cIN9g5KEgpaCh311fYZ+fnZ5jH11io19nHx+fn2Ch3uLe4SDfn2DmX55fXqDe36CfoJ+
fn6Egn1+gn58eHp+foN+foJ+fX2CeIeFg4l+a3xfgn1+i3l9fIiChH16fXyDg31TeouEioN7fnh9g4ODfXyDhIKIg3l7c4OGhHt8cIN8hH6NjXyJfoaGgoR8eXt9h3t+ioSEfoV9o42Se36HdnuGb4aHg3WGfX19
hXp9fYJ8foJ+goJ9i4JxhIOCd3VsjYZ9eoZ9fn57doKDfISCgoaCgnl1fXKCfoSFfoNwfHWHg4KChHeCh3p4jH6Cgntqg4KDen2CfnyCeYN7c4aEfnl7foaFiIh+hHF+goODfYeLhnqDfn18iHl+hHiDh4l8fniJ
hniGe3mCh3l6goN5eYN+hINxgn1+fIJ+g36Dc32EoIODg42Kc4OHgnaDe3qDen58hYZ8fIeHe359goNze3x3iYKEenZ5g4eJeYN8cn59gn56fXuHeHZ+fX2JiId8g4WFdIR6hYN+gnyIiIKFeYV0foN+bn6GhoN+
fX6IfIV+iIOEhn55e4N8goZ9j3yKin1+fW2FwHx7e4d+fHqGgouEY5iGfoN8enuEfXl+goKDhX5+fotefnyFd4J9fYSCfn6OinyDiH2DhXyHg55+d35vfX19iH16enuGfXt+dn2CfX2EfIOIg4eGhHyGeoSHfoKC
fn2IoWmCgoR5goiFhHuChIKCfod5fIaDfHh8eH12g4SEfn2Fh4OChIOHh32KfX2ChISDd3WGgnx7h3yKfoZ9hXyPfneCfYZ5hHt6eXx+hoiEin59h4mJiIN1fnp+enODhXx9fX57hXyDfoN8fnyDgoKCfn13eIOM
eXyCeoSDfXyCjYaEc4ODg4N2fYWDg4SFfoODgnl+hoaMdYKEfYR7hIWDfn2IfnuCe4mGfXmFe3x+eoR+h3x+goKCgnmEdH19enuNe3qCfouFgn5+d3yFfHuDhX59foKDhIuGfIOHkIaDfYR8enx9foJ0foV8fIl6
iIKEh4eIeoKCh354g31+goJ+foeCgpR7en6Ig4V+gnx5iG+EhX2QhI9wfnyDinx6e4SJfYKEhn58fHx6kYd6iYOOhH19h359d414hH57fnuCfXqJiHp7g4OEfnuEg36KfIR+foeCgnt+goOOeI1+fIKLgnmHgoKH
gnuCfHqEhIOPh3qCfnuCfYaMjYZ+goV+dIR8ioWFeIJ+fYp9gn5+hX59c4OFiYV8eYJ5h36EfH17g3x9gnp6iYl6hYR6fXx6fX6Tfol5eoN3l4WEfoODhHF8h3qCfId8joR+eHGEgoKCeoptfol8hXyGiHeCg3aG
fn6CgoiDgoKCd3CFfYJ9fHqHgnl8g4SCfoSEg3uGg4N4jXqChXx7fnqIfI6KfYaHgoN6dIOCgnt9ioWInIWEeoRwhnqCeHx9goqHdYSDhnmIen6Dg4N9goJ8hH2Dgo2Gg317fYV9g4J7hIZ5fIOCh35+koR+j3l+
g4KCfYR0foKCfrt+fIJ8iHWChXxyfnuDfIaDfn2DeYKDgoWDfoJ8fYN+eYOCfo95g46DhXuSfYqJhX59fI1+g4OEen2Hg3iDg3x+g4SHgoWIgnx+fn2Dg4Z+hHp9jYN+hH54fYaFfIV8fJR8gnx4fYKHeYJ8fHh+
fX59goOEjYN+fYWCfrWLeop5iXyCgn2GeoeDhX19fYeCiIeEfYaFgn6DgoN7hHl7en2Chn2GfYJ9hIN7gn6EeHuCh4mDhHl9foKDfoN9hpF7hoN+eH6GjHuCiISLkYiCdXt4dYWDiHJ8hIODhX6Dg3x8en2CfnaE
kH6Cd319h3l3e4KKg4KGjnOChI9+kXyCiXqHfnt+b319en6Fgnx8fol6fX2IinOCgouCfXt7e4KEb4KDfIKIfX6EjX18fn2EfXyCh4J4fH6JhH2Chnt9gn2Cdn6FeYKEe4V7fXaDfoJ+eoKEjn58i31seH2DeYKD
fYKCgnyDi4Z7gnp9hIN9goJ+iYJ8goaKhX50fH6JcoaNfH1+eoJ9fYWCfoqJi4KIeYJ8ioZ3fYeEhn6CfoJ5e4J9fHqRaXh9foiDiH19j26EfISCfn6Fg4h9foKEin18fYSDfXx7eIN+eoWIfXqMfYKDgoKHdXuD
fX19foKGioV7goaCeol+c4V9gnyCiHuHhn15lomFfoabfIeJh3x9gnp+foWCfIN7fn19iHyCc4WEeoOCeHl9hIh9eHyDhXiCfXp+hYN5iX14iIR+h4OChXp5g4OIen57h4J2e3h7hn56ioODg3uXd4N8hIZ8gnx8
gn18g3l4foKDfYSCdoKIe4N7gnyCfI2Eg4N+hYN3e4J+e3iCgn2CgoSFfX2HgoN8gpN8fXp6foKChH15hYZ4eIWPfIJ7fnx7g3t8fIWCfoJ+goODgn5+an2Ig4eCeoR5fHuFh4Rye42OfIN9jIJ+hIh9gnl8dX6I
eYuCjXp5g359e35+hXx+iIWCfIRzg4R1fYKEhH2Fgnt6fn6CfIKKd4d8h4aFiHyFgoOEeIV9hYWDhXyCfX2Fd3uDgnh5gnyHcnmCfn2Ce3xxfZd+hY1yfnx2hXyEgod9g36CinyCioKCe4uJcYJyY35+fXePlISC
k4J+hX6DfY2DhYR+fXyCdoeDgnyNfoODiYJ+g4OCdIKJfnyGhYSCgnaChIJ7gnh7fo6GfoN+fn2Fh3t4foKHi36CgnuEeX1+fIV+iHx4fn1+gn6Deod8iYV+fYKCg4OJg4adg3x+foSGfniDfoJ8fHqFhIZ9fn6D
hH6Ei3p6fHaCg4mFcnx8eoZ8gn6Cg4KCeoaGgoKUgoSGeYKEfnWIkHx+fX59goSOfn6DhoV+e4OGfn5+ioKDjX6CgnyCd3ykfoR9d4SDhoaCgn6CfoN8fn6Fe4N9foOGfnyTfYeEfISNfHuDe36Fbn2LfIaDhHuD
gnx+fXxzfXxpgneDfX6Egn6GfIaEfn2CiXx5fH6Ch4J+foSFfoh8foOFinh6eoSEh4KFgn1+e3iDg4OCh351gnp+d3eGeJF+goKEeYeDeH6Dg4WGfn14d353h32IjHyEfoR5j32ChHuCfISEdYN9hoeEfoSEhIJ9
e4V9coaChIJ6doR7goyEhnuDfXKHd4aCfYWCho5+gnZ+eYeEg41+fnuFhIKKd4KIh3uGeHx8enp8hH6Fg3WChH58gox6hHqMen18iIt2eoaDhHp7g3t+fn2Eg3SHfIaChHqLdoaGhHaFfH58g4SHfnx+g4Z9g4aD
g4R6hoR9foJ9e3x7hIh7iHuDfn2JhYh9enSDeoR7hIV+goV8g36GeIV5d3t8hIZzhYN6fXx2hoN9e4J+fYKJgoKDg316fYmChnuDfH19hoJ1eod+fYd6eoKLfn2DjIeCgoOPho6EfH5+hJOJk4KGfoZ8h3t+foKO
g414gn58hIOCdod+fYJ1g4SFfot+hIN8fX6CfYmFgoV7e3mGfH2DfYR7h4N9e4eDd3KFhYN5fniEg36EhX5shXx0e4N9hnd2hXeHe4KDfoN8eH17fG+Kgn1+boSCgnd+hIqGfn2Hfn1+hYl8hHuMh3t+fnyJjH16
hIWCfIN6e32CfXp3foJ9eX59hYt4e3t8g4SCgo59g4WDfYR3hHl8fYeDioN9fYd7gn53hIOKeXqKdYd+domChIyGen6IioZ+fYKIfYKCg35+gn6CiHqEi3qDg317fXySg36IfHx4fn58mH6NfXp9hH6HgoZzfXZ9
eIKDfYd5fIKCgod9fYKEfXV3e4J7goJ9hIR9dYKGiYqFhIR0enlye4J7d4N+gnyMiX6FfId+g4J+eYODfoRze4V6cH5+hIOCe4V1ooKIfn6Dgn6CeYiKan59g4Z7god9doiChnyMg319eohpkWh+hH18goN+iISG
hn58eoaEg3yCgoV7foaEgoJ9hYOFhHmCgnuOenV9eXd7goN8enSJcIl5hnSDgn56jYR0e46DfoN5gnN+eYJ9iYJ9fYKIe4J1iXuDhIKGeoSFfn6Vi3mIfYKDfIOCjX5+hIJ7fnaDc4SJhoN7d317e4WEg4J9e4eC
g4KChIiGfnJ+gol9hHqFfH16b3iDgn6HhYJ+fHt+fJJ6dYV+jIKEe3h+dISMfn6JfH6DcoKCe3t9fnp9hImFgoOCgn2DgoOFhYuDe4iFhneCe36Den2De32DgoSFe4R6g32IfIN+h3Z1enx1hn2OhH58hYd6fHyD
hYWDgnt6hIVxg4N5fol5iIOGdH2Egn6Ee3t8j4OCfn58fnp6fYOEfoSPhXN9gn19hYR9jH1+hIJ7hIl5g4ODhoiEeoh+g3mCfYR9fYJxfIJ+ioKEhYV5goJ8hoyEgnh0fYaEhI18iXySdYN0hIKLj3uEd4R+h36F
gnqNfX6DdnqGd4R8fHqCdn14gnV1fniEfoZ4dXd7hYOGeIOEg4qEiXiOfXl4hYODgoN9fXZ9i3mDiYeCgoKDg4iGfIV+g3eDgoSIjIKJeYV8foWDfoWEfXdxiXt8goOTgn2Chn6CfnyGhH2LinmCgnKGeoR7hIJ+
hYOIinyDdXyFiYJ9g4R6k351g3iEgoV2fHSPgneCfXuDeoN8hol+iH6CfoODg4J6fH6Cg4SDgod4d4R5hXqGdnt3jnp+hHiHhYJ7g4tsgoeDiIOCh3yGhXuKgnSDfneDdpOCgn6DfoODioV+joiGfYV9fYN2mIN+
gn6GcIR8fot9fYWChHiDgnyDfoJ9gol6hnqHeoWDjIl9enyChn6Cjnx6iHyFfYWGk4KChIN+hoJ8fIOEfoKWjnN4hIqHg4aOhH2CfYSJgnuEhn6Ed31+g36HiYOCg4J9fneIg32Dg3yEh3Z6foN+gn5wfYeDc36D
hX2Eg4OQgoJ8hIh4eoJ9goZ+eoZ2goV8k4J+fHt3fYl+e4KFfX2Cg4KGfYd9cX52hIaGfXV1hnyEe4Z8goKGg4KEgnuGfX2Eg4R9inyJhoZ8inaGc3aHfIKChXx+fY98iYN+h36GfHl8dod8g36Lfn2CfYeCg32D
g4Z8g4V4fId+e31+gmaEh3yFg3mDeYKEeoJ9iX58fYmIi4ODgnWCiXuHgoOIfX57hIN7e4KHhX6IhYaHdn6Og3t+iHaDh4WMe4J+hoJ9hHt4goKFhX2Dg4SEdH18goWCfYaHg3KNfXyCgnt+hnaFhIRzgop8fn6I
fH2IhHiCg32CfnmEgn57enx1fHqCdIJ8fXx9dnKLg3iMiHZ8goOCeIN+e4Z4g4J8hHmHh3J8foR7goV9eYV8hH2GiXt3gn57gn17c3mIfn59gn2Ce36DfXt2gox9hYN7h32Cg4d+hoV5g3uDfYV+fnZ9fn6DhH2E
e3p+g3t4fH6Cfn2DfJWEfH6Eenp+gn57fZB8gnqGfYJ9e36GcX2CeYaJhoV6gn19jpmDe4KKg4NtiY13fIaFhYx0fYKDg4KFcYh7g3uChYR6goeHeYh5hXx1gnt+dH2GfXCDhXt5iYSGhYKDfYaHfYyXg3uEfIJ2
hXt8g32Gg3R+fn6Efnl9hH5+eH5+fYN6goN8go2FjH56e4V7h4KHh3t+g3yKhHh9hIJ9en5+e4WHhnmGg3eGfnp8gnl5h3t7g4J9fIaCfYKDhYh6eHp+g4OJeXiFhX6DeoZ+goR9d4V4fX56gn18iYh6hoJ6d32D
eoaCh32CfYZ+hHl7foKGfX2DeYt+g4J1fH6EfoN7e4V8gnt8dIaChXx+d4N9goaDg4SEhX57eo6Fg3qChIaCfH57d4Z+hn2EgoV+foKHg36Dg4aNfn2EfnJ6fYSCgoSEg36Egn6LfH19gn5+fnSHg4Z6e4J5h32C
fYiGhIR9boR7eox8fYN1dIZ2g3iHe4uMhYODfn6CfYaChH2DgomEcnl+eX2Egnd+g3t+gnx7e31+fHl6hH2GdX12e4KOdId+gniDmqN+e36ChYN6hIKCfoaLg4ODgoSHiXZ+g32Fi36Fe358hHiCe4KKgnyGgod+
fnh9iIV4iY54i4KIdoh1hIqIhniCenGIiIJ7c4R+goJ4hH6CgnqDe4eDhIOEfn52fYaHeoOHjH19e3yDdnyEjYV9fH6FeH59ioeGfomIhH1+hIZ0g3eDe3yDeoN9hHyEgoaCgntneouEinx+e4RgfIN8foOCgn56
d3qDgpZ9g4mGdXd6goZ+fXeChnqHfXN2goJ9gn2Hg356g4J9hniEioOEe4SEfoOHgoeEgo19goV+iIJ9ioR9fn2FfISKfoSGhHuEhH6Cfn58dY5+hYN+fnyCfnmCgod8gniDgn16fgF6hnuGfX2DhHSDhImGgn13
eoSHhn19emp4goaChIKEfIN8iI2CfX57iHd+iYJ+fXl5e318eoZ2dH6FfYR+fHp9fYOChX1+dYWEgnyEgnuCgoiFfoeHfH2GfXx7g3OEg3V+foKHhYaCfIR7fGJ9hHeCg36Ed4JzfoOFgoR+g4KChH6Ch3x5gnOF
hX18foKCh36FeoKFgoNzg316hX2KeYd9hYqKgoVzh3uCho2IfId7fHx+g3uCeX2Fiol5fIOEhoSGeouDg4J6fXx7hIKMhX56g3mCfYt5eYKDhIiEeoV8fIJ4enqFfn18fYeEg4KCjYOOfo97eZSDhoKEfYOEfYJ+
jn6Ien2DfoJ+hX56hn18iHJ5hISGd4J+k36CgoJ5eYSEgn54jIZ8hIiJfX17fn2Ci4J5eIaEh4OCfYR+hnqDeHJ8hXyCgoN5h3mDe4WCeYJ8eY2Re4J4e4J8g4iDeXp9e319c36Ffn2LgoyEdZqCfIN5fYN+i4V+
gn6GhYKDhoSFiH2DfH59iXODeH2FfnR7d4WGhX2ChX6CfoR1hHyEiYJ+hnB+gnl8jXt+jYR6gnqCfIKCeX2ChH6CfIN8hXl7fHZ+fXyIg32DfHuGg4eEgn52fnt+g4KElISDhIKIfHh+fYV8b3uCfXuEg4R8fIN8
e4KEYHaCeYOCdXWDfod8gn6Dg4J4foaIhYOChYN6doKKe4J5g3xyfX5+fIV8foWCiIR6eH13fH6Fg4N6fnl7g4aNfnyCfXiMg4ODiIuCfX58gnyIdYN1g5R6fYt5foOFfYWCeI6Di4OCgnSChX2Cfn16hYKIhX2E
gnZ3e4qHgo19hYmLhIJ5foJ9eYN+iYR9foKCdIptiIJ9hn6FgnuDg319d3aGeXuEeX18iIR8enp8fYWFfm1+fYR9gnuCfX6Efnx8hIKEeYeFgpB9joaDg4l2e4OCgoqCg4V5fXSDhn6DeoN4fnmKeYyEfnx+g359
ioJ9foKKe4iMa4OGfYd+fXt8fod+fn6CfX6DhXiCeoV9fH2FjH6HeI1wfnuEhX2CeH2XfoR9g4SDfoOJfoJ9bYR9fod+hn53goV9iYt7hHuCg36HfoOCgoKOfZh3fIWHe3yEhoR3foN9fWV+hYKHfn17g36lhX1+
fISDiXyJgoWDe5CDfoN9goV3fYJ0i316en18g32ChoaDhHuEh36Hg3qDhH17fHyEg3x+eYN9fnyNhIR7g4WFgn6FhG2GfIJ9got+e4SChIWDeoV+fYd9e3x9iXd+fnN5dYJ9eoOJhHiMgn52foR7hHV5j3eEcIR7
g4SDeneHdWl+goOGgl58fH2Cfn6DhoR8fX10g35+fYSGhIOFg4N5g4Z8cImGhn6ChIKCg36Fg359gnt7fn6Id5GGg4J4eoOCfnp8foOGfXF8aXqDgnx3i3iHe36Ce5CCfnmChoV+g4V9enaCfoOEfYR8fn5+hHqD
g4KNfHt7goN+h359hH59iXeLfX57fnx7fHh4g358fYJ7fnqEg4R6jXp+h359eo6CeH2Hg4OIe3SFhYeGgnyEfnR5gnV9en6FhoZ9g36FeXV7h4KCg4mFe4WDgoaFgoR7h4h9hIeDhWiDgn19fIOLen6LhoKJh3x3
fHZ4goSFfXx6enybg4SIe4R+gnaCh3qHfIOCgn2QfIKEeYKFfXaFjIR+fImRg4Z8hYKKg3h8g3yGhIODfH2Le4OCfoKHhH16hH2CfH5+fn18fol+eoOEhXx9fYV9g3p8hop+foZ8iYR8gnGIioKEgn6Fend8fHqE
goN+g357hHt7fH6Hh4Z5fHx9foOCiIV+fYt5fH59fYJ9hoOdk4J6hImFhHqJfImEfHR3fIaGfoJ+hXmGgniCioZ3goV3gnx9iXx5hXJ9iXWDfnt+hX2PfX2HeHN9goKPeox+fn58fYN9iYNzh3uKgoR8goSFg4J7
goh3fIKNh35+h4yDgoKFfnyMhYJ8h4WDfoWCgop3eXyFfIKIfH1+g36GfXR9ioJ4g36ChH16fod9hYh+gnuEhnmKhoJ9goiLgoWDhYeFe3eCfYN8foRyhn6Dg4KPhnN+iYd9hn2HfX6LhYmJhnuEeHx9eXx+fIOG
foV6eoZ8fHx8fneUfX5xfoaPc36DfnV9g4V8g4aJfHyFdX58hXR8fnh9eHN+fn2DeoSEh36Ggot8goeKhnR6joOJhml8e4J7e4N9fod8eHx6g3WDc4NwgoOChH2LfH56en5yfnmCfYV+fnt7goOFiHaDe316hXyD
fH6EfpiCgoaEgoiGen56hnx8fXiCfoJ9goJ5goWGfoeIg3d+g4l+kYKFgoSQfXuCfYOKfIR6eomDh3x7goR8goSMgoR8gnqDgouDg3t9eoR+hH2IfoKCiH2CfXuCiIN8fIeGfYWIfnWCfX6IfYKCfm2Cd3qCg4J+
gop+hn2GfneCfYSEhX6CfoaChXOChX2LgoODfoR3hIN8hX14enmFhI1+g4OFfX2Cg4KDg3uIiHyDgoN9hX6EfHiGhoWEgn15jY2CfH6CcYN+fYh8gn19en2Cg31+fHp6goV3goSEhX2Eg4WEhI18fnyEh32HfnuD
fYJ+goN9hn17goOKfn2CkHuFfHuGfnhzfoODg3yClX1yiISGhXmCe31zgnyIfoV6fIZ+fIx6fH57g32FgoJ8h4d+kHx8iX59fIiEgoJ1eHp+in2VfHZ6d4OEhm2Ji4OHhXp3g4N+hoJ9hId9goKMi4WOe3qCin6E
fHaChoJ+hIN9fYKEhHmEb4Jvh4J6fn6DfHl9fIJ+h319doSDg4iFcoN9hHaHeXiCh2+KfYOEe354fn5+foJ+fIN7goJ9eYWDg4SCjXx9go58hod8gnqCfYN+e32FgoV4joKJe3t+fnp+hH6CenV+ho9+g3yFiIWC
oZ2Ic5GEfYZ+ln18hYOOhoR2jn6HiHx9gnh6g4h7e32GfZ17goN8dIeIfoR+fnp+i4R9hoaGgnd+h3qDfX2DiX2JiHOKfISEfIKEfXqLfnmEgot+g317eYaHgoV9fH58hIaCgn59fH2Gg3uEg3x7fX6DfX6DeIN+
foJ9fYV7gnV6g3yHgnuIfop9fXmDhXiCg4WDfX6Hg36CfISDhIODhIWDh4OEfoN4g4R9eIN9eIKCgoJ1h3x5hYKIhIN5gnyFe3qDfX6OeoSPfIN1g4Z8foyFh4KFg3l+hYZ7foV9fYN9e4SEeoOFgnaDgnqHdoN8
iXp5fXt5eoKGgoiCgoSGhYiCfYJ6gn2Fg3mCfIV9goaCgoKDhH57dHt3hJCOk4KFhIJ5hoKGg4R8hXaNgn2Cg3qCm4WGfHiEhIiHfX6He359eoJ5d4N+hWx5g4WFfnl6fIJ+g3yMgn19hX6Dd3WDhX19jYWDeIV9
hIKDhIJ6hYh9h4KCc4KKhIt8gnp+goJyg351g4KCiYN+foR6eIN8fYuFi355hHyHeYOChIWHhHx+hH6CfoN+coJ+e3yDfIyDgoJ7iH59lH6Sg3Z9fH1+eXp9eH2FenSGg4N9e4N6goJ8fH2EhIl7fY13g3iEi4SF
g4l2iJB8fYl7joaGgoSCe3yGhH6GeH2FnJB9iYSEfoOEhoOGlXx7gn58coOIi3p7iIODdnV9hH2Cgn18mX11foJ6gn1+hoKRaIeFioV9eYOIiIKCfnuIfYSIhIR4eHiEgn59fXiCdYJ+h4l9e31xfYR9fIODfniF
foOEfYJ+hX2Kgo6DeX6Fg4eGhI+CiISDfnh6gn6KhIx9gn58gm55gnt9fX5+foR6fX6Efn6IhImEe4KEh3d4fX58hIKEmYSIeISCeoV8go98goR+goR5kIdzfXt6hHl8hHSJfIJ+goV+iX54hHWFe4N6fn6CfJR+
g3x+hn6Gdnt7fXmChoWDgnl5fH2CeX2DiIN6g4WCfH54g4SIgn55gnx4gn1+e36FgoN1hJJ9e35+hY95goZ9gn5+j4N8g3qChn6DdoOCgoODhIJ3hIl9gn59g418c4V8fYSPgnJ9cYeHhoOChIWCg314e4h5hIh5
foOCfoN9hXiCfHqFfHyKg35+g32Cgnp8j4J8eX6Den2Ig4Z8fnmFZIN4in2CgoqIl4N+hYWEgnOHhINzg3yEnYp8en6HdIiCfHWEh4WCfYN9gn6EdYR+fXqDfX6CfX59foeFgn58fnyIg32DiYJ5hnl6eX5+fn2C
eoSJiYJ7h3d4hIt9fIV+goeCfIOCioOCfXx7g4h5ent1fnyChIN7fnx8hIR+fIiDfH2IgomKfoKGhH5+g4h9eo6Ck3l2g3qEhYZ9fIt+fnuDfYSCfnuChHV+i3yCgn55fol5jYJ8dHtwhoSCg3x+h3uChoKFhH1y
g359e3t7g4R9hISDgoN+fn57eH2EhYKFh4Z8fnqDjYWPgoOCeISCi3ODi315foKChX5+fX6Lg3iHd32OhH2IfoN7d4ODeYiGgn6KfouKe3KDd36HgoN+n3uCe3uLhnx7un59foWEhXt7hIqJiHl5hXyKhoqDgneG
g416in6Eg4WCfXd9foSJg317g3p4domFfot7fIKFhHOFh4SDfoOCg4J+fYN6hYN8hISFfoJ7hIJ5eHt8fnuFhomEg4SFe4WFg4eHi4NugouGhH1sfYN9foR+fn2KfYaKfnt9b217eXyHhYKCfHx+g4OEfYOEe4J9
gouDgnt9goZ5eX1+fYJ6fIaDe4J4jH2CfYt8foiDgoN8goZ+fWaChYN7foKEc3mDdniKfXuMfXyCenp7e3l7d3yCfHWEfoWTfHGKiX6CfoR7e3yHh4aCdHuKgn6Chn5+cYJ+g4N4foqDinh6hHZ7hJKHhH2ci5SG
e4eSfoR9fXx5e4SGfn5+foSEdH58enZ9hn1+hXuEd3t9enp+foR+goKCdn17iIZ+fIKEfXqEfYONjX5+fnt+foJ9d4KCen2CfH18fn5xh4psfIKDg4R9hneFeYV8jH5+fYp9lHp4foN8eoSCfXiGiIl+fn2CfX19
dZJ3hH15fIN+gn2CfnyFgoSKfnptfYl0fn57goOEg4eEin2EhYN0fX5+g3x3fISDgoeFkYR+gn2HfoOEg4N6goh8cYKGfXyEh4SCgoN8goJ9goR5jH2HhoR8fHt+e4qEfn6Cfnh5d32Ffnl4foR4eYyDhYJ9eHuD
g3iIfIKLh4SCfoODi4eNfpGCgn6EhY+HiYOCjH54fIiEd4uFfYR8c4KCfoJ9bYN5g4SCdXmDfW9+fYKHhYWCfoh9gn2EgoR7hYWGeXx4kYSCh32GeH53fn52hYN+doJ3gnZ9g4WJfX6Jgop+h3uEiHuCe35+fYh2
eYOCiX2MfHx3joV5gnqEhHp7fHyFhH5+goJ9dX6De4KChn6DgoN+gn2Dg4t+end6hIeDhoOCiH6CbYJ5gn2Ha31yh36GgoqEfnqChYaDeHSDg316iIN+hH1+gnmEiH6Dg4t6gnh6fIJ+fnx9h3l9gnmEgoR8jYWE
hnmGgoODhIl9g3d1hoZ3e4R+fXd8iX2ChH5+gpR+g4R9hoaIgnB6i4J6g4h+hHuDfYOCfYaChYWDhX2Fgnt+g4OCgn17fnyGhH6Hg3J+inyFhn16hH6Cfn2DhHWDfnyDg4J6g31+d5aChmRyg4p5hn59h36CfXmQ
fYd9hHmCh3uIhYN8d319hXyCcop7h4RshHuCg4KChnl+eISCiYOChX6DhH6NhYKIgn11dYJ+h4OCfYN7ept+foeCgoN6fX2EkH6Hgnx4cYJ9fnODg3uDhoSFiHuFint2fIKPgoV6d4J9hHl6c3p8gnuCfH5+eoNz
hYqDgnuDeH1+fYV9fnqEb4mCgnyHd353h4ODg4N+cIKDj3h+eoKDhX6CfomLhYSEfoN4hXaChopxgnSCjnKGj4aCfX1+h3iFhXqigol+e355g35+hX19fXyGfoOCg4l+hYKHenp7fX6Cg358goSDgn58g3SDhIOJ
e3Z9hHqJfYeGhIZ8hIt+fXx9gn19fnl+fXqCiIWDfHuFgn18goeCeoaDgoaCfXiHhI15fX1+eoN+g4J+gn17hX5+g4J7fX6IfIOChYyEhIKCenyDg4R5fnKDhXZ9jn19hXuDg359hnqDdn11goWCiXp6dYKDhHuC
iHuCkHeDinp6e4KDhIOFfYaDiXmCfoN5gn2LhXWTeoKFd3yKh4l8eIWEg4J+foSGg45+h4KDiYx0goV7e4d+hHh8gniCg4eDg4KChISEgnqFfoKDfXx7fI6OfYKEhYKCeHp+g3x9iYiFfnd6hIOEeoZ1eH19fn18
fX6UfnqDfoJ+en2ChHuChIKHgn1+e4J8hH6Ghn1+iH58iHl4iYR+g4h5fn19g32DgoSDe314fY2LfXx5foWCfYSFfn6EhH14g4SFhIV8h3uCfX2HfoZ+fYN+eXd+e4J9dIR8fnmCfn59fXx8goSFb358gnh2fX6C
jnyCfoKDhoN4kHyGjoyEeYmHhoOFfoKHfH19goKCfnF8foWEhHaLeX15gn12g4WDfn17eXyEgn6GinqFeoKCg31+eX19kX5+eX18go6Den5senuIfoKCfoKGhH1+iX6CfXtxfIOCgo19gnyEhoWCgn57hX2DfXWH
fYWTgoN7fYN9hoOFfnqCe32EfoR8fH6EjX2DfHSHh36DhYeFgoaDhYKPeomEe359eHxmh3x9fHp+iYSDhXCGkoSEgoN9fIp7bXyCg4WGg3uLhoOIhId4iYOCfn6Eh4N+hIN9fIZ9gn19fIR+g4KCZ32CfoN+fnx5
g4l4gnt+hXh8fX2OiYOHfniDhYeEfn53dIiDe3t4e3yEg3hwfoN0hHmEenuRg4SDfnx5gnaCe4R+e36EhYiCfYWab4mFeYJ+d36DdIJ9fIN9in6HfYWDfYJ5fHyEg4J9aX6GcIV+e3iZh3l+foODh4Z6iHqCg3uC
dYyCfn5+eX6Hfn59hHp9hIt6hHmFfIOCfoKChXOCc4OIiYKChoeFfnOCgoR+goaEhH59io2Gd4ODeod5hIyFh318fpSCi4J7dXmGe4N9hHuChYJ8fJF8doOJhIp9fn5+enx6d4WEen14fIhxe4J9g4KDjHuFhYR4
fn19hYJ+fXuCfoSMd3eDfol+fod+foR9bYZ7g32Hgox9fXmDhXx0g4R+homDeYOLmIR4g32EeoSEfoOUg4KEhXaDfXx8gnl9e4SJfn59dox6g32Cj3uJhH2DeoJ+fYuChHyCdoN5g3l9fIKCiXh6hneFfn18eoSC
d3yCiox9fHiCgoSDeYKHfnuEgoKGi4J5j42CgoeDhIeFd3uHe36DiIN0fHyChnqDgoV+iH2HhYR3iIaFhYKQgoVsfXyChIOEhYV5d4J8fnKKfHuDfn2QgoV6g4N6eXl8d4J6g3qEe3t+hIiCgnl9b35yi4N6hYmD
fn6Kfnx9in2EfnyCfHZ8fneCeIKOg4R7fIKHhn6CfnuCgn59hIJ8hoOGkIOGhIKDfnyFgoJ9hZWDfXyEfnt8foJ2jYR4eoh+fn2DjIeEhH1+hIJ+iIJ9eYN9g4J+foKFfHp8fHuJd36DfYqEfnmCfoN8fImJd4OD
hYKJhYN8eYN7hXl7dnyCfX1+en56e4R+foN8foSIfX59hX1+jnx4fYN9fX6OeH2Cg4iDfYKEfZN5hId+gnuHhn2CfnuOgoSDfnV6fIuEe4WJfoiDgoKFfoOFe3qEfIKChn10g4J+gnuGfol+fn59fnqNhHqMeXdz
bIZ9g4V7dH59fYeDhH53jYKGfoyKjIR+eoN5gn2CfXqKiHd7en2ChYJvg4J9hYJ+goeJenuDhIN+goZ7g4R9h4aEfoR9hIKDeX2Dg4aDeoWUfH6ChH59gpGEfoN8i313hn1+fHx6i4KDfHd9hIOFhId8fYJzfn6D
enaChn2FgoWChIN9goN+ent7hYKFc4R4foR9nX6HhHp7g3x5e4J+goR+foJ0g3t9gnyJe4aGfn57mXmGg36EfYWCgoWCfXx8g4uCfXuEg3t6hH2FfoKDhoaJgoKCg4mChoN4fomCgoaKgnR8goWIfn52kYWIeH1+
h4KMg36FfIN+g4SEfYaCiH6Hkn54foSCfoOHhYZ9eoWKfYOHgneCe3uNh3WNgo1+enuIg4KEeYp8lXx+e3uDfIOCfH5+e4OIh3x9e4R+fY18goSEhnuGeHx6hn18hoR9gnZ6eH5+gnqEeYKDiH17hYmChX5+eYR8
fYKMfnN8iYV8g3yChIV+hHx8jYJ+fIWFfoyEhI19fn5+fYN2fJOEhX2HkYmDgouDfoSPfomChHt8h36Dhn6ChYR+iYKEe4d9fnx8fXd+hHuEhXyChIODen2Fg5GEhn6Efod7fXuFfoV9ent8fX18fHSJhIRwh4p8
jHx9jH6FfH2GeXSFd3t+h3uKfIZ+iHuDe359h4WNfX6Gfnt6hH59goaCfoWCfn6CfoN+hIOOe4OCh4J5iIiEfHt7g4SEeoN+gn2FiXqDgnp8e4R8inl9gnyCe4KDdnuCh4WHe4KEfYSCfIp+hIaNg354g4N3gnp9
goJ7gn6DcYR3hYV+i4R+g5J7g42GhIV9goR9jYp+g4WDjYp8fX6CfnmCgn6Ign1+hoN+dYSFgoKOfH53fneCfX57fIZ8gnx9foODh3yDjod6hoJ8g4OEfXp8gn6CeoKDe4Z+g4OHeY97fox6foh5gpCQeniDh4eD
h4WEhYl4enuCi4h+fYJ+hIV7fXl+eYeCgoWChH2Cl3qHkIOFiIZ9fHp4g46DfIODeH58hXp9gn58goKDfH18fn5+goKDhIKFiX5+hIN6eYJ8eYeGdoSDhHuIhoN+fYR8g4mFfIJ4hoaCg4R8iYOPfYWFgoeDfn6C
fISCeX19h4KEfot9gn6JkIJ+eYJ+fYJ+i3h9fYSDdYOFgoh5hH6Een2CfZp9eYJ5g317gn2FfYN8foWKg4OCdn2Pgn17hoN6fHyEdn59eISFhX2GhIeLjYOGg3mEdm13fIKCfnx4gnl4fnl8eXmEe359mHOCfnl9
h4ODd4R+goaCgoqEhoKGcX6Dgnt9enx+ZX6Cg4WGiXpzd4JqhXqIeX6De4V5g4Z+d4Z7goWGe4Z9fn18fYKCioKFfIJ9fnh7hIOCfX6DfIV3hH59gnqCgoh9fYV1fYZ1foKCgoOHgoN2hnuIhYODh4ODgnuCloR9
foaJe4KIdXyOfoqGg4h3hYx8fXuJgoJ+hn6RfnuDgnuCg4OVh26Ke36Ygn6IfoSMgnx7foZ6hYR9cX2DeX18g3yFfIWHe412eHiGfoaEfoSEeIyFfXx9eoZ3fYZ7hXt9eoR7fIKIgnqGeISDfYp+hnh+iIJ6fnyN
fXqDiISDfYJ9fH6Ie46GgoJ+h4V7fIp7fIJ8iHaChX5+i4x9foKGfn6Cg42LfHuHgoeCdYKCiYeIfn6KcYaEiYt9boJ6fn6SiXiIe4R6foKDhYKCfnmDfnyCgnx6c4R9e4SQgoKLfol1goKCfFlziHx9fYOHnn2G
fIJ9i4STfHqLln2DkH54fIODe36JfX6Fe32Cg4eDhId2g3x8goZ+h3uHfXyFfnuCfop7fXp7fop6fX56hXuChIN+inWJfHiDhH16e4Z+hIKCeIVHhouEg4uGiIODhYKCg4J+eX2CiYN+hIaCeoN+fIR8d3yFfY97
in2CfYKDfYJ7e4Z7g4SGe4eEfXp7g4OCdYJ7fneDkXp8hYOMhoR5fHqDgmOCfHyKi4mFfoODfYN5ind+hHSCiH2Gdnx8h4KMiYJ8g3yCk3iGg4aHe3t+fHZ+eYOGfYaDfI9+en18g4WDhId9eIeHgnR8h32Dgoh7
fYR6goN9fnqHg32GhH2DjHx8bYKEg4N5fYN6g3x+foN9fId8jHh4gn2FfIN4g4J8e4KMdomCjn14goaGgnaEfoR+fYODhH2Ee31wfouFfnt9jXx8fnl5hH5ziYJlc4OJfHZ4gn2Kh4R9g4eCfoqFgoOMe3x8fnaJ
g3uLg3uFiYqEeneGfnx9hYR+ent+foaEgoV7hXyEeod+hXt6g31+fISDbn2IhIqDeo1+hISMgniGg4+CfIl+g4N9g4J6fn2De3t4eYZ+goJ1jIt9g4SDhXmDhYJ7dYJ9fHpyiYqEhId8foN8eIKDgoqEfYaCfn5y
h3yMfH5+hn19fn5+goaFfnuDhH59foKDgoV+eX6Ce4iJgoJ8hYd+fI99eYKHg358g31+h35+e3t3eod5comCkYOEhYJ8i3uHfn2GiYh+goKHgn15eHd8g5B1g3p9e4OCg4Z9jYJ+d3x7kXx8fn13fYV8e4SJfYJ6
c32Dgn18e3p4fIKEe4Z+eYNteoJ5hIiJhYmCgnmCfoN6foh3hYR9hoiEdHt9gn1+iYOCfnqChn18fYOIen59gn59iISEfoOCfYdzhISCfoN7loWGiXqFeoR9dn6DfH6DdIaFfn2De4WEgoJ9fn19fnpzhoeJiXd4
hoV5iYZ+eIiCfnuHd4OChn6EiXiChYZ+hX6Ce46ChX2Dgn19eId3eoaDh4iGcIKEg31+fH5+iIKCfX10hHqHgpd9g315gn17enyGfXt+fYOFgn2Efn2JkXyFc4aIfoeDfIR7fJCChHx5hoiDdXKHeYd9g5yHhIOC
e4OMg3uDgoaCfoODfnaEgnyKenx7dHaPhImChIN1fX18inJ9joWDhH2CfIZ9fKN7ioV8fIV4goeDfoKDfoN+jXyIhX59hHiCh3mKd3ptg3p6eHt+fH5+fnuDfn6Cgo1+goKEfnl9goJ+d4N8hYJ9e3h6fH19iod6
g4V7gn6EfH18foJ9gnp9fYKDfYZ7fIeHhIKCiYKCg4R7g4R9h32NfX59iHyChoSFfHd9fHt+foR8fHZ8hX14fnl9hoKIhYKCd4OCg4OLgoWCiIJ6hY6Eg4N3hIN9hH17fH6CfH6Jg4iFfX5xfn57gmyIe4KEfIqC
iI2Dg4J+hJV9hoKDfn6EhHh+gn5+eoKGdnyFfYR+e4R8g4V9god9eYd+e4SDh4aHh4aJfoV4eXyCeYKJdnp+iX6CgoR+g358hIeCgoh7fnaChIeFe4WGjHWMfH6EfXOCfod+hYOGgoOHgoN4dJCJhHaDiISDeoJy
doSHfX6Ffnp8gn18fXt8fYOIjIKCgoN9eYd8fnqCiHx8iIl2eoKIfoJ6hnlvfoJ7foKCh4WCg4OEeXp6fYeEiZGKh4R8hX2Dgo1+aIh+fYaIg4V8cIV8g3B+hZhvfYR8foOFcX1+goJ8g3t6fX6LfnmJhoN+gnx9
eoN7g4OHhYN+foOCgnx7iIKCe3mEhY2EhXyDfXyFhYR+g4Z7e41+h3x8h4J1gneDhnmCgn1+eHeFhH13h4iCg4Nyh36Fh357iX6Jh3yChHx4g3l9gnp9hIaIfHaCfYN9goVpgnKFh36Fdn2DfXp6g3yCnIh9iIaC
h4KGfIZ9fnt8fo11iIWCfYKDeol9e315e36Eeo99fnh7e4N6gnN1iIN9fX5ze4p8fH58gn2ChXt9fIOHcXx0eoZ+hn2DiYWEioZ6gn57dYN2g4J7g315hH54gnx9d32DeXd9foKJhn6EfZV9g3aNeIJ7e4KFh32C
fnl8i36CgoJ1eoKEfnyPhIeEfYKDdH2FhoKMfnh6gnyDhIN+fnl7gnqCeH18fol+g4d4hoKDg4KGgoKDhIWCeYKIhIh9fYN+hX2CfX58gmtyg4aCg3x6fX2MgoKFhoeJgoN+fH6IepGIhIKCfIR9dH1+gn17e4SC
g359j4N+goiGhnuCgoSRhHiEd36DhpR6fn56gn2DhXB4iYeDe4ODg4N8foqHfYJ0fXl6hH2FfoOChH6CfoaHhoV8goOEhoR8g4J9iXuDfIR9ioKEjHt8gniCfIZ7got5fox+hYKFgnKKgoN+goR+e4p7e4x8dnuC
g3h+fH56goKCe4SRgnuNfnuCdoaFfoJ8fYV8jYN9gn2Gdnx5e3p9hnl+fIKChIyCfol9g4NwkH6HhoJyg32Kg3yCcXmDg4d7fnyHen6CgnhziYR8fop8fX56eomCuoN9fH19e4J5goSEhISOfoKCin6CfoJxfod9
fX2ig3t1g4Z9goZ7fol6e4N9foiKfnt5fn14foJ9iHmFfXt4g4h8hHmDfoJ9foOCfoh+hIKDhIJ+gn6Eent9iHp1fYSCiYWCgn19hX1+eoKCiXt5g4KEdoOEgoeEgoJ6eXyEfot9eol7goKCfnx+g3p6fpCDfYV+
hYV7foKQn4eHfXt6iHtigoKJgnuGfph8hX6EfH2EfnuNfHp+hJaDg3t2goSGg4KGfoR9fXuEhn2CjImGfYd5goZ8g4iHfXmCg4mEgoN7goiChH6CfYx5nYiJfX58fHx7fX6KfHx+hHqCfoKCfoJ+hHmHhoOMdnt6
goh8bHp9gnmCd42DfoR7hIN7fnuDfHqCh4R2goKCgn5+hYWJiYOCe3yDgn1zhnx8hH6Dh358hIN7iphnhYmGfX13ZX2CfoSDfoh3fYJ3fo5zk35+iHF4hoN3foWEdYWLgn6Dgnp5hHKCgoR3h4J8h4Z9hHt7eXiJ
foaGhoKYcoV9fYN+gn5+hZCEhHN8g4SIhoOCen5+iXSCgoKCe3qGhHyHfX6bhX2EfIV6jH6CfohyhIKCg3iEeoeMfoR2gol6iYl7ZYSKh4uDgoZ3foN7fH2ChJiIhoKDfI+Eg4eCgm2DhH2EfYSCfIJ+hHqGfH6C
kHSEiXuFfH6JfnuCc31+hoKEfoSGiYR+g4WDgn12g35+fISKfoOChIV4iXx+fH2Ffn6CdYV9hXqCg3yIk3SEg36CfoODfoR6g4qDfoiDeIaEg36EfYVxh4N9goR+fX17end+eYWCfImCgnt+foN5h4aLhoOVj3yD
enqOhot2gnmEfYSCg4SFfn2Dfn6Dg313g319eYKJfXuHhX6DfYJ7fn18hX2MeX6FineCeYOEhYJ5hIWFfnmHfJR5fHt+fYZ+g4aCfoWCdIN7c4J8jn2DhIOEh32FfXuDjHp5hIN9hnt+gn2TeoJ7d32ChYWHgoiH
foeEgoN2e4aLgn6Cg4WChHZ9in5yfXx9fXt9gniDfH55fYWEg3qDhXyCg4qCeZ2GiYKFfYWCiYZ3gn5+c3p4fn1+joWCfoKLk4t8fnyDgnt+fYR7foR6fH6FeoN6eImGhYR+ep2HdYyDiIR8hIWDfnqFeoR4g4KD
fYWDfn55h4iDi4SMg358fn5+fIOHfoqDe3yHhoWCfnh8iHuCe3t+foR+knx8foOCeXyChYaFfV2Dg4KEe3yUfXyFgoKFgn59j3h+foWDg4V+god+hoSIiZmKfn2Cfnp+fYJzfXKDhIeag4J+god9e317e36CgoJ8
fX12hoOHhX6ChoJ9lIR+gnx+fJh+foN9e358fYWDg3qEd4d+enx7d35+foyFhX17gn2Ch36Dfn54foiQh4p6dIeEe3x+gn1+eIKMcHp9goWCg4J4hHeFg4J9g3iEd3yChYKHfYJ8g4OHg4KJe4R8e3yEfnmEe5F9
hYJ9fHyLfHx6e4J+d4J+ineIg4N9g32HjH6EfYKCeX18fnuFjn2LfXtykXx+gnp5hHmCg3d5fH59hXWCfH6CiXaIeXuFeIN+hYJ8goKDiH5+eoR5hH6Ee3yOg4KEfnmCfXx+fYSIfYR9fYd+iX58fnqGg36LboSD
fXd9i4WDfoeFjXh8eXh+e3t+hIuIjoKCh4eCfnuDgniGe36HjoKPkYx+fXt8g4KXhIOFeIJ5cn2EhIN9goN8h4N8h4SIgnV+hYl+fYJ3hYV4jH58eoR4fIKDgoOChYJ5hIR7goR4goKGfnV7foJxen54hoR8eXyC
fYJ9fn57fIJ6iHp7fHuEhISGhHR9hH6CfXuGepJveYJ8e4KDaHx9knt2fXtzjIKDiX17eoV8en2Gi4J8enR2gnqEdoKCdoKFhHyCfYZ9iYN7end8enl7fHyDeXyHfIN8iIKFeXx7fniDe4R7hXqEg35+d3d6fWyL
goSKhIaChIKKfId8fnyEe5SEfndxg4Z+d4NufoOEfYl+fYmFdISQhH2JenmDhoOKg35+fn6Dh4OIcYKJgn6Ee4R2fH56g4eEfHp8iIeGfHiCe4J9dn6Ed4SChXuFioqCen6Efn59fnxye3F8hoV+hHmEgoNweIp4
fXyChYKDh36EfIuFe32FgnmFhYd+fnuChHyUj3qCgnt+fnt8eXd7hH2EeYaIcYN+foZ+fnmCe4l6int7gn5+e45+foN7hXh6fXx+fX2Cg4t8goZ6goKCgoZ7eIKCfIN3g4+ChYJ9fol9iYJ7eoN+lX6EhXqNgn56
dYV7g3uEfYJ8doaJg3F+enx+e3l4iIl9gn6CcYN+eYV8eYN5foeWg3yCfH17fn17h4ODg3SIg4V+g4KCd319h4J6goJ+g4KIe4dxfnuFg3iDhH6EfXqHe32Fe4aDhn57fX6FhYeJfXuFgn6Chl+Dfn6HhJuDgn6J
gn5wfYWIfnp6iHOCfn57e4KFd3ODgoN3i36CeoODfIOCfIJ9goV+fYp7fIZ9fX57d3t+foOEjH2ChXx+fYKCe3aEfX59hYV8gnp0g4mIfn6CfXx7fmiCh4aIdI6Cg358gnqHhHqEhnqCfIKHdIiJfYN+fHd2hnl4
bIKDh4WJg411g4WIg36Gfn6CfHmUgoN9e3qDh4N+hYeHgnmJdHl+hJWCg3yDg4t+fXaCfoKGc4N8g3x7fISDfnuEfH59g5CCgn6FeYqHb36DeXyFeYV5fn6Eg4N9hYJ+coR9hXx1eoN4fYJ9hn2EhYNzcnqOhoOD
gnuCfYOEhYJ+hnx9fIKHfn6CaoKEZoR3g35+mYV9fol2hYN+gnt8fYR7hYKJfH55g4KGgoSFg4J+i4uYgpR8fIJ9hHyCfoR9hoaJg4KGhYWChH54g4R+fXt7fYaGhXl9fYqDgn6Efnh9hXl+eYN8iX6EfIJ7fYSJ
j4OCgnuCiIWChIKDfnx9g4aCfYJ+foV+i419iYKChH57g318gnWEfH6CgoKDfYaCe4N8fIV8fX6Dhnx6fH2EfXaGfYh+hH2IfYeHi3h8fo+EfnuFhYOHfoKKdnx6g32Dfo97fnh7hIiDi3l7foJ+gn18fnuDgnhs
hH18fI12e4iIfX58gnZ+fXmCeoKIfXeEfnyDg4SDeYOQfHt+hX57fnl+fIligoeEg3qChYN8iHSIfX1+en2Cg4J7e4KEhX6FgoKCfoKGe4SIhIeHjHmPeIKHfYODiIODgniCgn2HfIKEgnuDenprhYh7hX2Hfnd+
hISHg4OHgomPfn55eIJ+gnh3j4J5hH59g3mFhXx+hn6Db3eFjYuDdnuHg3yDeIN8hIKJiIJ+goJ+hHZ+dXh+d4ODfoWJjoJ+fn1+gn2GfXt8fXd3fX5+e3uDg4OEfoaCfnSCfYJ9iH2EhH16g3x+goWCfIKEe35+
eYd9h4WGeX57h4OGjIJ8hoaEgnqLg3xvfX13k4Z9hH6Efn19eoV+iG9+e4WFe4N5foSEfop8gnuEfHx+e32Efn13fYJ+hH5xfoZ0gn2Kfnx9jHqGfoh0fXxvg3qFenmGjH1+eoN9e36DdXx4hYSDfol5en6GeoJ1
hYeFfXqHhIKCh4N6en5+e5CFho17foSDhoOEgnuCgneGjIN5g31+h3WCfnOGg3aGjYKGfYJ4g3J5fHx8fH53fneKe4KCeoyLh4N+fYKGfIV7hH2Ffn18gnuNfIV8d4Oggn2DfHqLfHx4fXt9hX19g4R+iIaEdnx+
e4N4hoKChn1+goN8g3p1fH2ChXx+fXt+hIJ9gnyjd3p+hoaJhIWDfoN+i3iEi4iFjXyChnaEg4eQfHh9fn5+iHl9d3dxfYOFg32GfH55iIuChoZ7fnh8foSEe4OEg3qFhnhwlHZ+g3iEfoyEfIZ6hYN6fX13in6P
fn2DiHmKendth4OFgoJ9d3Z6hIOHgn11c4N7ioSFiIJ9eoOPh45xh4uCgn6Dgn18bHuCfX51hH6Dfnx3d3uCe3p7fHyHh3x0e359goSEdXqCcnh6g4KDg4J3fod9dHqDfoJ5hIR6goaCfoqDfYV+hHxyhIKChX55
hIOGj3yCe12DhYN8eHaCmHmCfXuCfYR8hIV+fnuFg3x3goOCe4ODfX5+fIN6hYOCh4aDiYSIeX13eXiFfIZ0i4N9dnmCfn6ChIR7fYJ5h4J4fHx9fYN9h4J6hYJ9foOCjX5+hnuEfIaEiYZ+eXuGg3x6hoKGeoOE
foJ+g358hHl5hZF9g4KCfnuCbnyDeISFg3qDfoKDgox4goOCfoaCfH54foN5fXp+goJ+hXd7fnV+ioeEfoN9fYiEfYt5goSKfHh+goeChoKCfHx+goiJfH59foJ6foN9fX6CfYaEgoN+k36EfYaMc3yJj4OJgoJ8
hXt7fIOLiYOCe32EhId5eoeFhXyFhHJ7eoOEl5iEfIuFeYJ8foOCgoKGjH6Eg3h1kIN+h4J+cXR8eX2Lh4ODg4N8g4N9eH2De4N+g3WCg4eCfIJ8g4J6g3t+fIiHfIKEfn52hnuEgnuDfYOCfYOChXx9gnuDfX1+
foV7hIeEhYiHg4J9k4Z+fnaEiH2DhIKEgoODg3yClH2FfYSCfoRxhYV7fH6CfX17gnqHh4J8h4eDfYR+fn2Ee4R+e36HgoJ8hoZ7eXmEin6ChIR8hnuDgoKCfn6EfomDfoOFnX2CepOEjHx7d4iIin5+fnwvioKF
fH18jJR+fIOCfHF8eXqDfX15eoWIg357foKDiIeEZ3hVhYODhYSEgoSCeX6Da3eMhHx+goeFh36JiYaDjn5+gop+gnt8goR9fY96foSHh4N9foJ7e35yhoN6enmGfJCJfX2EfIJ8eYeEeIJ9fmWCfKOFfoh7foKJ
hIeDfnaDfHyCiH18gnp4fHtihIZ7fYyEfn59gn6CiXWFhoeKfXt+hoNveoKEg4ZxfoSQfYd+hoJ2foKChX6HhIKDeoyDfoZ9hHqGfoKCfn14e3qDfIKGe3h+g4aHfX2Eho56fouFfIV8eYKHc3h0dXyEfnqEfH5+
hn53eYJ7eod8jnqEiX6CiXeEkXiCfX2IgoSIg45+eIl9fn6CfHt8hIV+g4aKh4SDfoOGin2De4+CfYR8fIR7e4V8fXp8hoqGhIKFh4Z6hIOImIqDhX5+fnmCg3qJeX5+g3yGg3l8foV6h3p9hn5+g355iXGGjH14
h35+hn15d4R+eX2CfYp8fIV+gn59e4SHendve36Fg4WJhnx7eIl3hnl4fH6Hg4iFe31+mYONhYOEhHSEgnx6fX19fnuEdodyfnR8g4p+hX2Linx+g4WHhIN4gnyJgnuCaIZ7g4yLcoeCfYR6fn1+g4J+eYKGhniG
goh9foaCkYSFgn2CgoOCfIV5g6R+b4R1g3uIfYKCi4Z8hoKDhX5zh36IhH2Cfn59fn6Cg4J4gn55e4aHkIODfoN9foSOi4V7hYJ5eIJ7hXyDeot+i4SCc4OLeIaYfnp6e5B+fYV0eX19hHx+g3yEfYJ6hHiEfnx+
dX6GeoeCeX59foJ5hX2Kinl8g359gn18iYiFgoOFfXuEeXiQfX1+e4h+gnl+h32GiIp9foKGeomCgoOEgoaEen2Cjnp8fn19g3h8eIN7cXl4lm5+foh+iH18e4p0e3uDeX2JgoZ7hIJ7hoR4i3uCiHKCg4V+fH11
fYR8goN+fXqUg4Z7g317hn2CfX2DfXt9hXyEeoKHiIV+bX5+int+iX2EooN+gn5zeomChIZ+fXyCi3V8eod4fIuEhoSEhoJ5foKEb4KEgoJ8i315h3yGeH2Cg358fH5+e4eFfoZ9hIN0hXt6h4KDg36Ee4OCg4R8
fH54d4J7fn6EgoKJfYKGhIKChH1+eX6HfnyEfoKGhoJ+hItneoJ4kH6CfHt8gnWDfYOIfXWWeH2Fiod9fn56cHZ+e4R5goh5cnmHhIJ5fXx5gnp+g4KCg4V7en55hYV2fX2CfHqFiXp9hn59gnZ4fYN6g4aFdYOE
fnmDgn6GfnWGeX2Mg32DfH6Fg31+foh+gouGe5B+fnx1h4JtfHx8foSJfX16h4N1fIOCfoV+iXd1foODfnt+doaFgoN6foKDfXyCfnx5fn6CiIR5eYOEdoJ8inx+foiEeoiFh357g3qEfYSLg4R+d3Z6dn6KfHyC
g4J8homFeH59i4iKiIeDhHuFfHuFiXl7foJ8fYOGhnaDh4J8hnuFh4R8fYJ+hIlugoJ8goWSgoKCfIN8foWFboR8e4VygoyDgoOCfn58hIeFfHt7eIKIjXyDe4KCjHt+e3x9e4WDfniMiZF8fIKCjYiCh3yEeoeD
gn5+hH1+lIeHfXuEZ4Z6d4N9foWNfoh+kYR8hpaCd3t+dH2kfIiGhH53fnR+fn18fnyCfoV9g4aEfYaDg3p9foWCkXyDhoV8fnp+h4WLe4N+hYmEe4Z+g4SQg3x6fnqFcYN5fnx9fWp7fH2EfYKLg4SEfHx9e4J9
e3x5mH6ChneCiHx8fod9enZ5dX2EiYh9iYWCinKCfYN3g32Hln1+en6Dgn2DhHR6g318gn15hX2EiYKDeH6FfXmCe4OGg4uJfYSDfXx8goJ8goJ7g4qCgnt8fn2DhYOCfYd0g3OGhIOIg4N+fXd7enx8fXt7hoh8
h4iDeoJ7fISHgnp+e32HfHx+eIOGg4WHfn6IfHyGfn2IgoKIfXd+en5+fomDh4V7eXp+fIp6gndvhH6ChYN7g3x+hIqCh3WEg3yCgn6DhHqDgnyNcoN+cpeDiHh8g45+fXh+h350d3yDh4KEfYV7hH2CjoKHi36C
g4N9iW+IiINqe4KChXx9gn6DeH6Hhn6DiHeEe4SDe4PAgnx5hX6ChIOCg418fn11dH17eX2IhXJ9fXp8hYKSgoKChY14gnyCg359hH6FfYN8hIJ6hHx4fXp7fXyEfoOCh4KDgoKIfISIfX59iIJ8gn2FfoV9fnyM
fXqGgoeCfX6Egn2JeniIfWF+hnp6kIWIfYKEhnyFfomFeXx+c4KDfH2De32Ghn2EjoaEfHmFfomNd4WFeHyJfoJ5d4ODfpJ4eqaHe4J1foZ+goJ7bIuCe32CjIV8g4J6g3eEhYN8gnp6gnx9fnp5i4KDhYaCfoaO
dnd7fX2IfoV+hYOFfYN+g36FfImJiH2Cgn59fH1+eHx+hoV4eIOEd35zhHZ7fX51e4h8g3eDjHyGgnx7en5+g4J+eXyElX17goKCfoODfHeFfHt9ho12fn6CdnKCfYZ8iIR8goSKhIeDgniHcYJ+hIZ+gnp8enyG
eoWEhnqFfYOEdHuDfn6EiXKMdH2DdIJ7jYSDhoZvfo2JfYKDfX6Sg3h6fnp5gn6DhYN+fXh9fXx3g316doJ5eoN9hoN9g4OChYWEe36Egn6DhYh+e3uDgo94e4N+fnyHfX6CfoWEenqCfYOCfoN+hnx9cIZ+h4SD
iYJ+fIR+i5Z9g4WGfX2Gg3x+gniDgoKNgoKChH56fH5wfnZ+gnqDiX6CeYOEfnl7fYR9fXVzg4SEhoN2h4Z8e3qJfXx7m3x7fIJ4d3qFgoZ8hHyCg4WEdH1+fnt9foZ8j32GfoSCfX6FfIl7fYWCi3x8g4h9god+
e317hH6EfoKFdph9bH6Ggop8hHuOhIV8fHqEgoN3fYOIhYx6eYd8fXmCh3KDfoKKgn6USoR+g319eY18gn19fnuNgoZ8d352hIZ+enx8eYp9dod+fH5+i4KCi3uDfIV5e4R9g4ODg36LiHt9fnyHhH6Cgn2DfIJ4
e4OEfmqDfYKSfn59enF3iX10goSFgnd6fYR9hHyDfn6EfId9iX6Ffpd+cYN9gn2De36Ohn6MgoSEfY59gol7eZiDfYKFh317hHaFhX16gnV9foWHeHB8g4OHhHh8en59goJ+eoSDent+hX6Cgn6CfYKGgoSCfoaQ
hWqEfn13fHaDoHyEfnuIfXmJhH6DhHqHgod7fn5+foOFfYOHhX6Dfn5+hId9hX6Ghoh9hYN+g32FfIV+gn6Li3qCgot9fX5+g3t+gnt9e3yDhISFg4V9j3yNhYJ9fH18eoOChoqGe4KHhIN+fol9h3l7i4OEhYlz
c357fol+h318hH2Denx7fIV7hX15h3eCiX6GgoN3e4KCgnmDgnh6e3uCeYd4fX56eoODfHp5e36DhHx8hHqDgomFfn6JhYOGpH2DfoiGe36ChXqCjISFfIOCiHl8eXqDfnxyg3yFeoJ6hnx+kYOLiIaFfoaDg4J7
fXyGgn6EhYJ8dI+Egn6Fin6bfneChXqEg4mDfYR6hYR9goeEhYaFfnyIfHt6g5J+e4WGgoeCfYZ7fH19hH6cfX6DgoOFg314h3mDfH18eH2CeoOCgoJ7coh6fH6CiYKLg4l8cIaNh32Dgn2CdoiDgn6EfIN9hId6
fn2Tco5+jIJvhH2GdnqHiXt4en6DdH6Cg4Z+foR9hIJ9fXt9h5yGgnuEfH14fouFmYmEdXh+foOChYd8gneMg4KCe4KFgo97goN4fn2Dfn2Mg36HfISGe4KEfIN9fX57bYl6hH18fH58iH55gnqDgoiFfoKDg355
jIaCfoJ7god+fn2Ch356c4SQhYJ9fH2Jgnt8doSCfHx9gnSDhIKCfoOCg4iFgnuCcnx1eoSGdX2Cg4SIfYKQeoKDhnp+hHp+g4SCe36Jen15gnx+eI6Efn2DhHd+d4R+g3l1gopkc3l5foN+doyGfoWChH16c35+
g4J8goJ5eXOEfnl8fn2LgoSCeoRufnyPgoiEeoOChYN9go97cIJ+jn2MhoKIhoN8goqGdYKEe3l7fJGEg4h7hnyCg314goh8e4KFdIJ6goh8oIt+hX2Ee32CenmCfn2Ggnp9d4SHdXp5gn6Oe35+eIR8i3CPkoKN
fnx+fXx6fIh7g4KCh3qCh4R+eYx9fXyCg46DfXaDg26DhIOCg3qKfnx4enqChXyJint9goONeoKCh4SHfYOEhXp4fX1zhXyDhYSChnaGg455gn6DdoKEfYJ9hId+enx+e4N+e36Cr3p+g3yIcYKGe4x+iox9dYOD
goJ7enx9in6Igo6Nh359hIKDfJGDhHN6jHx8eH6DhH2ChomEb4WFfouCh4SCi3COj3Z+g4N9foKEfoJ9foN+hIWEg36JfYR+hYKicYKEhp1+e2+CfHp2fYh8iYKDhHqHgnt+foSEen19hHuFgn5+goWEhoiCgn6F
eoONfIN+hWl+fXN9foR1eXl8fH16fIaFgpGEeX2NfYhzfYeFiH59bol4hn57eoSFhX5+iYKHhIOCg32DeoN5dn6GdIODg35+goWKe4d9eIKFeoR+fXyHfHyCfHl9fnp9eYKFfH18g4J9foKDiYSCg3yEfn6EhH6I
g357fXl9gnyDhYODfYt9g4h8fYiJe36DgoKGg3t6hHx5fYuCdX12fnZ6hH1+e4R9foJ8goOCfn12l4N6hIaCiIeCg4d8e4V9fn13e3SFe31+g4OCd4l5fnyJhYV8hH6Dc4Z5gn6GV318gnx8e4SEgnx+mn6Fgn2h
eoKDe4J5h311eHF7fnV+foZ4fIKDeX2DfH6HhoKCfXqDi4KFent6e3eEhJCChX6FfIOCfn54d4SCeHR8fn17eISFh359foSDeIWEh4N+h4J+em99i4KCgop7hYd8iHaDfHJ8fX6DhIh9iIJ8hHmKfYR+eIKCeoR2
goSEhYV4g319hH6EdIKDiIOEioiHfoSFfn2CfX6HenyGhYaEe4OFhIJ+e3mDgnx4hHuFfX6EfoR8e4WDg4mDeYeCiYSMfIJ6hHN4fn14e3N+fIJ7gop+hYWChIJ+goWQg3t9hYyDhoWGg32IhIZ3h315g318fnx6
fnqCh352eZCCgnGDfHF9kHqCepGJfoqFenl+hHmEen2DiX58c4SHeX2DfHyEfn2CgoKCgoR9hIKCfHp7goKEhIJwfX55fH55fIJ8fnyChH5+fn2EfoKDg4J9hHGCfYR+iXx9hHl+enWDhX58hniHfoiChJWCd35+
goKPepF9foV8gnCEg3uKd32KfYKIeoiGhG+CgmiEhX6FfX2Fg4h8e4p5doSCfXl+gnyEhI+FfoJ5e3eChoOCfYWDjX1+e3t+ent+hot4fH1+hIx+hIJ7dXyOp3l+hoKChn2CjYSDfYN5hX58goJyfH6DeYKDg4Jx
inuKioKRgoOFhH5veIKIfHh9in58fHuDgnx9d2+Cgod3h3h7g4SMfn6DfYSCd4aPfoWEfYSFjIR7fX6HgnuEkX2DhHx7gn6DgnuDgn5xZ3R+fH58fISRe4J9hYaCh4aFgntxfoN4ioh9fIaCjH5+fXV5goV+fHt8
hYOCkoN9g4ODeYWDh3x5gn6DfXyIfn59eoWDhISCgn11gn1+coV1hH17gouDfn59hn6Cgn5+g4N9gomDfX6He4NylXyDeH1+e3uHgnyFenZ9fpp3hIOHhnl6hHuCe4SJfn19fXaGeX2GiX17g4KFe4Z8fYV7fnyC
g32GhHhxhIaCgn6DiIOGgn1+hIaCfIaCem2Ce4ODe3OEhnyDfoKCfXiOe351goKFfoSFin6IhoOCg3t8hHt+hIN1fZV+fnp9e3N+kXiCeoKLhYWHg4R7d31+foOEhYR+iXuGfIV8iH2EhH2FhIp2hH6Ce4WDg35+
fX55hIV9fX53d3p4fX19gn2CdnuChIOWfXmFg36Hfol8h3uCeHqEfYWGfn18fIR+fYKGfoaEfYyDg4J+hoSGg319hH6CdoJ+g3yIhoR3hnqDgoV6fnx9goKEfoOGfoKGhoaHfH5+enyKgnyDhYt8hIaOhXuEfoOH
fIV9fISHfX6GfHh+gnp5foSFhpN9loyEe4eDfYJ8fYSFfnSFeH18fYJ9foJ7eYR9en57hIaFiYJ8d3V1h4OIfnqHe32FhoV8g4J+hYKCfIJ+fXaCeX6FhYt3goN7fYSCfod+gnl9e3iDd355g497fXh4fHJ8d4Z3
fH59i36MhHl6dZeKg3t5e4mCfoZ5hol4hYKCgnKChn2HfIODhIaFdYV4hoKQh3x9hneNfYaGfXiHeoaChYaCfnyEeH2Cfn6CgoJ7hYKCgoR8g26Fgnp9eoaHenxvg4V8hYZ9fYV9hop3gnuNfnB6g4KEfoOFhHqC
fX2Jgn1oe3SGloR2jH6HeYR5e4ODg4N0fHR8doaCgoKIhIJ9iYN9fn59eISCeYaCc356fYN7goKIg4l6b4J4h3p9i3eIen19fXtyfniFgn5+goeDhXWGe4V9g3x9fn17g4Z9fYKCd358g3x+en18gotyg3yFeYN9
coSCkIJ8fYWEiIV9foaFhHt3goWDfIp9fH2Cin5wfX58hIKDc4qDfoKCg3uFhIR2d4J9g4SIhYOGe4eDfoWChYaEfnuDhIN0e3yCg32DgoR7gol8fn5+g3uFg4SEeYyDfImGeISCfXh9i3x7gnx4e4KDeYV+i4V9
hH6EhYeEhYN6fYN7fnWFgoN6hHmKepCDdH59hX50dnyCfn2Cfn6EeISGcn2Fgox9fH6Jgnx+g4OEhYSDfnmHfYN6hIJ9jYODgoN6kod7g4x+goqEe3x5goqCfIJ+c4R9g4KHfoR+fYJ6hX6CiXV2d4R+h4Z0hYiD
fYJ8d4N8foKLhXp6dH2EgoN5h4aEfX19fYN9hHRygnuHhHp3foR3hIN4dIN+mYJ8gn56fpCDfoSGgneDfn6CfH59mIx6g3yEi35+hoeEhIiEfnqDkniDhIeGg4KEg3WEgoV8iYV4hIKDhIJ9fn2RfoJ+hn6Cdn53
e4N2fIJpfX58hIaCfHyCenqCfH2EeY+MhIZ7hXmDlXSCg4WCgniFhIx+eYh9fXl5d4h+goSCc3qFeIKDiId+j3t9foWDe49+foOGd4iGfoV9gn6EfoKOh4R8g3qCdoJ6goZ+gnuDeIR6eHuCeoyDeYKCjIR+fYN6
fISLfHmOg3t9hoR5hIV9fnyRhoKDgnuHg32Hg4KJeoV8dnx7eoJ8g314h36GgnyDhX19bouCg355dXx+fXaFenaFfn6CgoyDiH57hnWCioWEfn14h3yFhIJ9g3yCfnaDbn54fIN+g3yCgoWGhYWDg4J+fnp+e4KC
hYd8fHiGh4V+gnp8g26FhYJ5gomMe319hoKDhHh+fYSCfXt+fYN8iYOFfH2Ofn14fniDgoJ8lYOGg4J7hnt2g4VmfYVxgoKKeoKLfoOEhX17hn1+fIKEfoR+g3t+fnt9fpB8foaIiod4g36DjoKEiXd8fox+hXGF
i4qFan6ClH2Dd4J3doOCg32Eg4V+foOKgn6Dbnt8dIeCgoN9hYV+e4d8g3t3g3yGfo2ChXx7hIVze4R7fYqCgoJ8g4OEfX18hXx7i4N2fnqJfZGFfnt8gn16g3WKd4KEfYZ+hYV7ent+fIOGcoeFh4OCfIOGe4KC
g4WFjYWDfXiEhoSEfI6DfYWCh4WYgm+ChIqDgoOCfnd9goV0hHp8dX5+fnx9goN3goeGg3t3c418dIeYfYODeIJ+jH6CfIx9g36KgpKEg3SDkoZ8fn2FfoZ9hn6DgnyCg3p2gn5+koJ8hIKEfIKCh4Z9gnqDeYd2
eoN9hnmChoeFe4h4gnuHgn12hHiGgn6CgoN+g46LhYOIfYOCfn17foJ6eIV3e4R+g4OFgnuFe4V+jIeCiYN8goN9e3yEfpuJfnaEdXaDhIl8goeDe35+g4WEhId+fZV+hniDfn6De4WIe4V9gnV8eYN7hHeHgn6T
fn16eYOIhH59eoyHfn2HcoWEfHB+eYN5eXuFbXh8Z3uCg4N+foR9h4l+hoR4e4KCenp+h4KEenl9k3x7gnx6hYJ9g4N9hISZg3mMhYl+iH2XkpGFhIN4fnuDdn19fHaGg42EfoODhXN5goR6fXWDe5eEfIJ8g4SD
goaNjYKHfX52hoOCfnqFfXl6g3V7hH6JfXN5fn11eHx+fmyCh3V4k36GfIN+e4WDfX2ElX59gnuCfX6Dhn6HdIKNhYR8hHB3fXx9g357eH2Mg4SFe4N+fnZ+g3t4hoWDhIV+fYWDfoN+gn5+cYiLfn2CeIKCfH18
gnl+i4aPfX14goOGfnt9goJ9hIJ8g3mEfIOCfX2Hg4d8gneCfnOQfIN+fIJ+g3d9fo2EfXp+gnKDg3t+i4SDin6Ggn5+e3d7g3yDhISFhoWEfoKVhIiMfoWDfoSMfnx8dY99dol4fn18kYV+hol9g4iKhnd+g3eL
e32Eg32GfH2DboV8fnmCfnKDe36Fgn6EeH59hIKEiHmJgoOEfXyDiYKCjYN9hIKNgoKHgoKCeHt4fYd+hnx8foKFgn57gn16hn59foKNgneEfHyIhn58hH2Ih4N+gnuFgn5+g3qJb3yEfYV3g36Dg3iDhIN+hoN9
jo9sfJN7hHOCg4WTfoJ+eYKFiY+Ee3d5hIR7h4SPe3t+goeGgoSEfH2CeoqFgn56fXSCfoR9jXyDfIN6foaCh4iIen6Dg31vfoSCeYV3eXd+a3l1end7hH1+em+Cfn5+h32Wg4h6cYd0jIiFenl8iYOIhH6Dcnx9
fn55gn1yfXqDg4x9eoOGdH2ChIKDdIV8g315fXh6kH57iXmEe3yCfoJ7hnZ+g3B9h4aDfX6Dg4t8e4WShoJ8iX6GfIJ+eXqDhH6Eh4yCg318d3KDgoJ5iIZ8e4KClHp9hnyEgoKEg3x9fn2FdIWHd4OFg36Gg3iF
gnuEfXl8Y3R9goJ3eXV+foN2foN+fX2Egnx8hoN+g4R5fYV5hXyHg4d2hH2CgoeEg4KHiImDfX1+hoODhHd+dnx8g32HoYJ9e4l+fXt2foKCh4OEhYqEgod9g42CeoJ8hXuIfoaFi356fpB1j4SFcoSJgnpzhHeF
fHqChIKMhoN9fnSOhoV+fYN7eH1+gn6KfX19gn57goV7hYR7ent9e4aHhXh+hnN+e32Fh4KEkYeIdIN8g5uFhHx6g4WGe32LfnyDdn6CfX2Hfox5gnSDe3OCfYN7g4J8hYaCfnGJfoOCkJCChIWDfn2Ffn54hH1+
hId9fXJ5fn58fYNziImFgn2DfIKFhoKDfn56fn6CeXh4fYZ0foJ3d4OCgoqDfn19fHqCg356hX1qfnyEgoSGhY9+gnl6fIR7g3qCiYKCfX59foN+foZ+foOVfn10hH2ChYKDfnuMiHx8enx4fYWGfoSFfIiFgoJ+
fYJzfYaDiYJ8jIWCdXd9e4V8fn2EhYx+g4WEfYZ6g352fIJ6dISCfn2FgoZ4hHt9hYN6e36EhH2CgoR4in6JiIZ+d4SCenl5hXJ+e5R4fHqMg4KCiIKEhYWEgoN3e351fHqGgomCbn6Dfol+fH6Fh4Z9hYSGgoKE
hnyGhI2GhI2DeXyGjH6WdX5+fI6Eeod8iHh4fYKDhHuDioKDeI2GinuEg36Sh4J8c3t+gn56g3yFhYWFe4N9iIeHhIl8jHh+goR9g32ChHV8g4KDg3t9g3qEgn58fYN8jnt9fnt9goR8g4uCg3qGhYR8foR9foJ+
fIaFgnuCgn6GfoaCgn19h4R7go+Di3iDhXyGh5VsfYR4hn19foN+i4WDbIV9dIx1eH6Cg36EhH2Ihnp9g4J9h459fYV8eYKDhIOEhX19dH6Fj3h9fH6Dd4Z7fX1+gnWDdYh+jISGfnyCkHyUfYN7h4WDfIaGfH6I
iIR+fpeDhHx4goOFfoOIfoN2eoV+hXuCg4KCg3OCgoqGfXx2hoN6fYV6fIV6g3GDg36DhXqTfHWGgnx9iXh+g3iGhYR8g3t5fn55goKLeohwb35+nXuHh3x+eYh8e353fYJ9gnx2iXWGhYOIiH6Jd4J+fY2DfnaE
fnyEgoV9eneEe4V9hIh8gnSCe417gn1+goN9e3qDi318fXl+fn2Hgn5+gn17gn2Fg4KGgnp+eoKEc4OIiIN7fX56hXqGg3t3hHyDfXx9ioNvhIOFfYiCg3KGhY2Cg3uChn6FfnyUfYl4gnp+hIOFeX1+iHqDd3x6
gn6DdIV6g4J6j319dYWCkn19fIeDfoV7hYeFd3l+hH2Diod3goKNhoR+g4l9gnx+fYiggoNvfodvfX5+g31+enp8foZ8fHpyfYKCi4WEhXyFhHp5e3l8fn2Dg4OImISDhXl+foOGfX6He3l+hXWMfHmPeH19h4J3
hoODen19eISFd496hH2EfXx8gnp7g36Dh4R3eY1+enpyioN6en2HhHx9goWEgn2FfYKHg4R8goKKhHx8hZd+g4SHgot6fIWDi4KChn13k4aFeoSKg4J9goJ9goN8hniCfod+fYRshYaChH6Ge3x8hYd8hIJ9eXx2
goJwgnp9e32FhYR7fnxxhXh+g357ent9fXl+go2HhomCenydfoV8fHt+g4R9gol9hn6IfXt+fYKEgoSGeYJ5fnx2fnaCgnx0k4h9en2DfYJ+hn6Ecn6CfHyCgn2CeoR+e4J7iIiDgoKCfnqGfoJ3hIR9goSCgnl9
hY5zpYOFfomUh4KDhoKMiIWHeYOCeISWfYR4e3qKhYJ8fX5+goh7fop8fHuCfX52tn2Eg3x9fn5+e4ODhYOGcYl4eoaEfH5+g35+hH2GioJ+g4Nze3mChoSChYV+g4qDeIZ9hXqKfn58e4J7gn17c32DfIWEfIKH
fX6EfoN+hYN0jXt9en2Gg3l9fnqCiXlxe3qFfIR7hnR+gnx+foR5hoR3e35+en6De319i4N1eoSChoSDfHh9foN3e4aDgoKIgoKCdn5zfXmCfoV7hISOgn59fnl1hYWChH5+fn6Qfn56hYOHgnJ8fn6FeHl5foV6
fX58fnuDg4t+eoR7g4J3hIOEfXqDgn13fYSLeYx7eX5+fXuGgoKEgpB+fn6Fgn18hIeCiHqCg3x+e358fHV7gnmFeIl5goN9g4J7hoWNfHt+g4OHfYR8fXiLe4N4hoKFfn6Ej3F+fYZ9d359e4J6fY+Dh3iCeoSC
en55l4KEeYaCfYKEhIl7foV7fIt5goSEfn5+foN5jIaMgnuGgoOEj3uKiIp+en2GgoZ+goN9hoaJfoOEgoZ9hYN4g4J9foOGfnt8g3iDfX6Ce4h7eYdomHt+foSFeoN9fXmDfX2DhIJ7fYKDfXmGhIl9hoV+fXt+
fYWGfYaJiIKDiYaCeXWEjIKDfI6CiHl+foR8fImDkIWOfYSNhHh7fnl6eH59h3yFfoSCgoKEg316jXx9eYV7hH19fXyDhoR6g4J+gnx9eIaHgn2GhIOGiYKCfISDaHh6hn58hHuChH1+gn6HfoZwhnt+g4OIin6C
goh8eX18fYJ9hISGhoWEfYKHh35+fmV+goKOhH2FioKDeH2Cg4SCen6CeYN7fXt7g4V7goV5fX2EiIZ9foKSeIaNfn59fXuHg32CeYN8foZ8gnt3en6Gen2EfoN+fX5+c5CFgnijfH6De4eVhHuKfH2Eeol7fHuC
g3p9hXp9e3OCfX16hH6FfoKCeYJ7hIV+fnuDgmSCgoN1foR8g3uDfn2Dg4N+c3aEfYV6gnR7hIKUeZF6gnaJgn1+eYeEgpV+d4R+fn2FfYN8d4Z6hoKDfn6Ien17fIWIgnqHcH6RfoeIe4J4hX6CiIeFe358eoKE
hX6GfoKDhH16hIN+eoSEbYJ6iH6FiYOFiIWGfYN+i32Jc3t+eH5+fnh+iX6PeYR+iHuDe4t5fnyFjX16gnuEg3aGfoeFeHx9mYN6gnmDn4aEfYODfnx9gnyJhYZ7fXyHfX58eX5+goV+a319h4mCe5SPfYV+hoN9
foSGfXp9gniGgot7g4J+e4KChneMfIN+eniGen1+goR7Tn2FfH16h4KHgn1yhnWIfn2Egn57h4ODg4KOhoaDiIV6fnp+g42De3V5en6EfmuDeYOEen6KgnuDh4SEd36CeIN9hpZweoJ1i4JveYKCiIOCgnqHhIN7
iIaDe3uEfnt2iIeCfYJ8jHyCjX5+e4ODfn17iXqCg4SFeIJ9dH59e32ChYuCfYaCg4R2eoR8gn2FgoZlfnyDh3t1d3uCg4d+fH54boKDh319fn15iIyEgnuGiH6Dgn6CiIqHeYSEgod8e4l4kn57eoKIiYN9fnmM
hIOGeYZ8goJ+goaFg4N4nXyOhIeEhn2CgoiDfYKFg359gpJ+ioN2eXqHgoJ+g4J+fISCfYl0eoN8h3h9eH59hH5+fn5wgoR+fnx+hH1+goJ5d42CfIR+goWIfXaSeYKLh5yJeYSCfIh7hn57fH6GhHqDfoN8dIKK
e4N+fIKIfIJ9fol6fYKCiIKNfIJ4fHt1eZWDe3uDfIN9gn2FfoZ9e3p+fnp9jYSGeoKDin2Edn2FfXOCfJ2Ie4SCfnuMfn2CfIV+hX6Fh36Hgn1+god7gn55eoh1g4OCeoZ5fHaDgnN6fXh+g3yIgnySeH6Xg4aF
fH6LhXx5hHSIhH19e3uDhH6JfZd9eIZ9g4KDfn56fnuChISGfHyCfYiIcoOHh3t8gm6Fgn2ElHd+fnODg3x8hHx7gnSDgoKDg36Pk36CiISLfnyJd357g4h8gnx5nIt4d4KGc3x+iXp+e31+fXiHgn59fIV5eIaD
hYKCfHp8g3x+hoWDhopxhJaDgoKCiXmDgoKId4WLfIh8hn2CgoN9eYN0foJ6foOChIWHhIZ+hHqCenmFgoV4i32GfYKCenx4gnh8foKDfXt+g4R8dYt3hX2Cg315foWQgoh+fnqFgn2Gg4uEfH6FhHaChXuCfIOG
foJ9hIR8h4J8g4J+eoJ9fnyEg32Ng4KGeX13doqCfoWDfn6Ce4KLfoeGhIaFh4SJgouDe3t+hYh+g4V8dnuDeYKGhIp8foyDfX58fpCDfoJ+eYOCeYeFc31+g4KJgnp+hn51bIR+foJ8mH58fn2ChIV6fIV6g4SD
gnuFgoJ4goeEhYKFhIWGjHx+iXuFfnyFfneDfn2HiIKGh35+hIKJg3uCfn57fH59hn18goSCg3qGioN+fol9fn6DhIWCg3yFg3WCfHqIlYiCcYN6fIJ5hn2Cg4N+e3F4hYV9hHh9ioiIgnh+g32PiXZ8fHmIgoN7
fYV8fHp8hHqHfo+CoXqDfoR6g352fYR3fnmHfY2CgoKDhXx8foOGeIKDfn6Dfnh+g3h4fn6HhH6Fg36Dgn2KhXeKe3t8g4N9fIN9fod4dH6Efn17ipyChn1+fIR+foR5fn6Ee4WIfH18iYKEfoJ9jHWGfIiGen6F
hH50hXt3iH2Ee4ODiIKClIKHgneMfnCCjX2FfIJ+hYhxfIKCgpGDfIN8hn2KeH2Cjn1Wi4KCfW9+foZ+fIh9hoKGfnl0goOFg41+goKChX59hn2Cd3uDhIh9go1+iH2CfXuIeXGIfn6Kinp6fXN9eoJ7hXh5hXtw
hHZ+fn1xnHx5fX6DhYiLgoKHh358eIN8g3SDhIKIfYKEdoKCgpaCeIKDg3t+g3lzfIl+foSCgn2EhYODfX54goSGjnyFhn2CeoaDeoZ3eYOEgn6Hj4Z7e4R9eoSXgnt6fX16hXqCfXt9jIKDfnaCjXZ+eoh8hn58
hH6EhHqKiYSEe4mDfpOMg4h8hYOCZH17fK6Kh4V9gneDioKFh4WHiX6DhIaFhYN8hX6Cfn58i4N+fYuOhXd+goSDg32Dgn59iIR7g4J6hIOEfIR9hYSGg4aFfHl+hYOCfIN4fHaMgoN+fn5+eH2EeIKEiH58kYaD
g4J3foOChol6dXWDhX56foZ+gnGCfY2Eg4yJg4OFgm2EfXuDe32Je3t7g3uDgn6Ee3uCg32JfoOEen6CgoSIg3h4g4KFgoOHdIN7iH58e4t+dnt+foV9e4KIfIl7fouCfIl9gn6CfX59jXmUfH1tg4Z4gnt7eoeD
fnt+iX5+eYV+fnx+goN7inyFfYJ+hX2Lh36DgoKCe32Dfn2FlnWHfIp2goJ6fYJ9hn2GfnyOg3qEe3iCdn5+dIaFfYOCfIN9gomDg3x+e4WRfoJ4e32DhoOCeoODfnl8hod+eoKDe5J+goOCi3t6g359hHx+iIOJ
g4OChH1+fX57foZ9fXp+fIx5e3WCfYhsgoN5in55gn6Eg4Z+hod+fn17foN9enh5g3x4jnyCgoZ8foh+hH6Hd4d5gn58h354hI+Ggn10goOChHyIiYOCc4KDhHyEiH2IhX55hHx1fIVzg4V8hH6EhIuEgoJ6foJ+
hHx8fXt8goOCgnp6fYKIfG96fXV+fn58g4SJfYWCfn6EgoiCiIR9fHh4fYaHfXyDfYJ9iJWDfoJ9goSCj3eWg3yIe4x7fnmDeYZ7g5N0fIJ7hXx8hX2Ch5R4fouEe3x7goJ+hXN7goWCg32IhH5+fIWGcoOHhH6G
eYWDfJKDeXmIg4Z+fn17fYKFfoV+hHt6gnxvjHx+dn2IhXuGg3iEe4J9goSCfoKGhI2HfHh9e3yDfn2Dgn2DgoWFgn6CjoOHiIeKfoZ2fIOGfYKCfXqFfYWHfXyMe3uCcIKFe32VjHp6dXp7ep6CfIZ9dnl9fn57
fpB7h4aGfX2Den2Fg4iKfnxwiIZ+gn58ioZvfoV+gn11fYR9a3uGg36Dgn6Ke359fX5+goKEfH58fXx6gn1+iIZ0eniDhImFfYJ+dqCQhIOChYJ+fYmDfn59foR9i4mDiHGEfGt9hYOFe3t5b4KCfIWEfX58fn14
hIJ7dIx9hH59foJ8fH6EfoaDfIJ+lnt0goKCfH2CfXx+h4mEfYZ8fn6DgoKGfYR6eYJ3fniCiYJ8goV7hHiCdnmChn6Fg4N2hIJ5en6Eg3l8foJ1hHx9fn18eXaHhXF8fox6gnt+g4mDenqKfHiEcYOCfYRzfIOC
gnqWfYOChYOJj3p6fIKDeoSEfH6IfImGhISHfH58hIJ8e4Z+fIJ5fn6EfISIg4R1gneCfnmCfoh9gomChnyChISDiGqEd36HhIWHfnp8g4h4gn2EfIOEg36DfH17g35+e4N7eoR5dod0eYZ8hH58foODg310e4KQ
e3iCiYJ8eYN1fYKDfHx8hn2JfXx+ent8jn6CgoV6X4h6e4J3e3p8foaEj3uGhHaLfH2HiYWCk4SEfYaHhISChH2DfHmOfHt9gol+gnl1foR8g3uEfYJ3g32EhImKgoSOgoeCgoOCeHx9h3iFg3qSe32Ce4SEg4l9
gnx4hX6DhYh8enWDfnyCg4h4fIR+hIOCcoeLfoKCg36EfXV7fH2CiIKdgoV9hYuJfoh9eYiEfYJ+e3pygoVzfoR6eoZ3iIuFen6Cfo9vgn6Ne4WCdoKIgoJ8hHZ9gn6FeX57goSDhIOGfXaDgoSCfIKEeH51g35+
fIV4e4J3hIJ9goOLiYeChYWEfoKKfIR6ioR+eqB9gn6CfoSHfISNeYN0k3t9eoeFiHyDg4aDe3h8fHp8e3x6gn19foOIiH2Fen2GfYiCg4d6fYaGfH6FhX6IenqEdpqCfXx8g4eCfYmDjoJ8hHyDhISCioh9fImC
fYN5fnx+e3p5fnlseoWCd4aGh4OEdoKHfYSKfIaIeot8fYSDeH2ChHyCg5F4g35+gn19m4J5g2yMhX2MfX6Dg36EgoOGkZR9gnp+e4aCg4N8g3d6fn1+e4Vxe3x8goR+h36CfX59hoV+hYN+foJ0iIqDhodzhX6C
hH2Gfo9+ioJ4hXV9foOCgnl6gnp7fYyEgn6DjI2DeH5+fYJ8goqSg36EfneDg36Dd3x9goJ9fIeHc4N9foJ6fnt+i4N+gomHhIN9hIODfoJ+g3yCiXiCg4Z8hH6GhZF1e3xwfIN5goOFgox9fnyDgnuDfoJ7hHeO
hoKCgnt+fnd8gnuCe3V4fn6Hg3yIeYKDmHR9e5GFfYWCeoWChoJ6loeDioJ7joN7fXyEgn6IhHxygnh+foR9ioR+foN7dZJ7hnV9e4mHfIJ+fH2LfHyOfoKFgoSFfn19e3mFfIOIeoJ+hoSChIeGlH15hIJ4d31v
e4l5hXd+iH6ChH6EhIKCfXyCe3uDfYd9fHh5foJ5h4KFhIp9fYKCa359fox9g4J9hXt7h4R8fY6FfX58fot9hYt2hoKEeYJ8goWFh4J9fW+MfoWOhIV+fH6CiH17c3l+g36UfJB1hHpzg3h8e3aFgod6gol8jHuC
dn2Fe3uChYN7eHqHhn6HfYJ7fH59eoJ5g3x+h3qGhIaHfnx9i4qFg4t7hYJ5hH2DfXuCgoaocYSGhnuEiH6DfYN8eHyDg46CfXaLiIuEeYKCg3uDfoJ+g4J+hIKIhYV6foJ+fHyCfYh7gnx+cH5+eH5+ioN9fJSG
gnmDhoSChX6Qin6ChYN8gnp8hYyGgnqEhn11foJ9gnZ8fYSDg32CgoN9fYR6goaHkXuEfmtzhYJ9in59fYN8e4yEfIWDgnqCg31zfYKCeYV9jXl+g3h+foR8foWFi4ODk3x+fIWDgod+fn52coKEiXt4foN8d3h+
i36FfYJ6i357g4iJfoh8gnuGd3uDh5F5hHx9jHqEfH6DhpGEhH2CgnKGg4KEg4WCgnOFgoZ5eXuFg316hnt7fn2HfYeEiXp8g4WMfnl8fG+CfoOLhYN8hXx6foKEhXiEjn55iH58eX17hX2Cen56fn2FhIRyfnqC
goJ6e4V5e4V+iIZ+g4J2eIV5goKCgoaNhn1+hH6CgoKDgnp6hYaCfH6EfX12hISGfYOHhIh9fX6De4h7eoV5g3p+hnh+eYR6hoSGhX50domFfn5+fod+g357fIZ8g4KGeoN9fHyIiH2DeoSEcIN8k4eFen6DfISG
fX6FhoV+fXyGe31+e4SChIJ8aX2IfYWPa3iIg4uHfoR1jIJ6g4OPe35+fXyCfn6CfYN9g4N4fXuGhYZ8e3uIfYWFhIaCfoSIhX58goKDfn59fHt9fHp+g3p2e4N7fn6CjoOEgoR8g32EgoaCe4t+foKJfoJ6gnVz
fIR3hYSDfHZ9e4aDfn6HhnuIhYN+ko2FfHZ+b4SHhHx7hHt9hIWEfoeChoJ6d4V6gox+iH2Cfop6fnl+h4h9g3yEfnuFhoN0inqEfn1+goeCiIx7fYh+fIKEfIR1eIh8hXh9fn1+goiCgnuEdIeChXyFe4V+iIaE
kXyGfoaCgpGGe36FfYN+dHF7goKCeHx9ioaIbIKDiXpzd4KDdHN+coR8e3p8g4N5fIKFfn5xfol4iHp1g3yGhnaDgnqCfoN9fn1zg4R8eX57foKDfox5gn2FeId8eYKDe4mCgoN8hoN8iIOCfXZ5h4KCco6FfpOC
gniGfIKCfHuFhHmCgouChoJ2hHuFfHWDgoV6hIN+fYtydX2GfYR9g4aFgnODc3uGfoN6g4R9fn5+fY58fIJ9iH2KfYJ7fn2Gh4eIhnyQeYOFhH2HaXN6fH57g4R7e4N+goWGg4eDhYd7e42GfXqFfIJ8fn17iIJ9
eIV6fHqEi31uiIV+fHx+eot7hYSCgn2Ig4d7eX2CgnuEg4KEfHt9e4eDfXaMhYmJd31+hXmDiX5ygoOFhYN0g35+glSGfYR8gn2DhIJ9hYN8d359fn57fXx9g4OGfYp6hX6ChW99fn59gn2FfoSGjH5xhIaIhoiJ
gnx8fXl+foOJe494fnh6fop8hnuDhHmIfn6CiY6Fe355g4WDfn2IgoiHfI6IgnuEi3t+fXGFgoKGj4Z2hoWHhH2ChIN6iJGCinWGg4OCfnp0eYqChIOKfY19doKCg4N+foR7goSKinyNeoeKhm6DhHWEj4V9goOC
hYOCfHlze35+i4R+cXuEfoKWfn6Fg318dn57g4WDgoaHdYR+e36CfYOCh4lwgoKEfX6CfYSGgnuCeod4fn6Dg3h9hYJ8gpB+h4iFg4aHhIWIg359g3mCdoN8fHaHhY6CiYKIhnl+fn17hXuNfYKDhH6CeX19boeE
fHR+foWDfoh6goZ5hYN4g32CfoKCfoSCgoKCeIh7fXeDg359hX6Eg4KCdoeCi4OFhIJ+g4V7cIOMe4eDj3xqfoODiIN9g4WCfI2FeXd5fX6CeoR+fnqOgn1+foV5foJ+gnt9g496hYJ+iH17eX54gn6DgoaDg358
hIKHe3qDiYKGfoZ9hH6Gg4OEhYKJeIJ1fp6Egnx9gnx6g3uHk4p6hXyIfn6FhH6ChoODhoKDin2CdoSChnt+goKJfnx3gnqDgnqFfIKCe4aCjXx9hoSDfXd+hH59hIN+dn6Dg3l+goJ+hX6Dgn11e4Nug36DfH5+
i35+hYd7eIaIhHN8g4JxfHx9d32DhoJ+foWDhIJreniGfnx+eYOCh4V4iIN9fn50fH5+e31wfISHfYeJhJB5in6GiH10i4aFiH2DhHh+eX6FhHmDgn59fYKDiH58fn59hXOGfod7eX58e4hseoKFfHqCfHiCg4qE
g4WDeH2MfouEfXx+dI9+hIV9eJF7e317d4ODfH5+fnmCiIh8eYKDfoOFfYVuh4hze4WDgouJiH2Dg4V8jIN8goKUj4KChHt8foSGe4J9e36Ji4eLhoKDfYeHfoKFeIWOhIODgoSChIZ6g4d4g312e5d9fXmCfYV4
i32CfoKDd3t+goWFfnB9goODhnh7g4N7foR4c4yCfoJ8i35sfn2Dg4KCgnl7fH1+fnaCfHqCfoOHknuCbYiChHp8iYZsfHuCgn2EhH2LhX2Ei4KEh4N8fod7hnWDh318hoaEfnuCiYaGg4N+g26Je3iHg4t9fHqT
fn6Dhn1ee5B7eoJ9g4WDiW94goKIe5SGg4N9goKGe4eIg5KKfHl6hYOCgnt+e3xxen2GhIJ6g4R8foR9fH59e4J9fIWChYKEfX57hI1+hnt9hH6EjXOChH59goN+g4OEgn57fXx7foJ8hYd9fXl9i4V7dXuEg3qD
j4J9fnN+gn57goV0hIV+eYKCjYV+g4R7e4N5fIWJfX6CfXuEfn16e4KJhIyNd4J+foN7gn18eXt7eXF9iIOJdnt2eIOCiImCe32HhpB6i3yEhYZpeXt+h4R9k4yChIaDhIJ5hXmDd4KDfn2Lh4aEfneEfn2UhX6C
fnmCfoOCiISDe4SCfYN9bImFgod7fZZ6g3uFe4KCfYJ5g4h4foV+h3d5goSNfIp8fnmMg4OEhIaCgoKGe4KDgnyMgoJ9hn2EfYOCfn6JhZSGfZp7d4R9hIZ+en57foaFfnR8h4l6fIOIhIN8d4SCg4KEhpaLfXuK
iIJwfn2Ce3yDgn6FaX2DiX6Cg4SMfXt+dI6Ee4JxhHh6fnuFfomCfoKDg3x8fXuDioOHg32Cfnx3d3WJfH2IgoN7goyDiHuChXx9hn6IfnyDgoSHgoKGenqIe5J7g4aDg4J9dIeDe4ODfXiGe3x7hX1+g3x7g4J8
fYV8foiDiIh9gn5+fn1+g4eFdYKChX2EdH2DfYOCfoiHeoKJgn2FioSHgoN5gm9+g352fX6JiHx6i4KCfH6FlXuFlIWDgop2hIN3iHp+fHuDhIx5fnl9gnGDd32De4KJfIJ3fn2CeoKCe3iEh3x+fYOEgn1+hYOH
lH6EfIKDe4V9iIKQg35+cnqRgoSDfoR4e36SfoJ7foJ7hIZ+gnthg4OCfIV9fn6CfIN8enWIdoN9hHR7iHuFfYWCfn6GgoWFfH19fn2EhINtfn5+fHuIfX6DhIZ9eIJ9gnxlg8J9ho1+fIKIfoJ8eIJ5iH2Ce2uC
h3KChIaCe4ODh4KFe4N+fneFfoN7hnZ4foR8eHt9g499gn1+foR9gn2Je4N5fXqCgoR+faCMhIqJfH19g4t6goN4g2d8gouCe4mEfIJ3fH6JfYiCdn16goR+hIJ+fHN8hIp+d4aHfoWChYODgoSDfn2FeYmCfouC
h4KFfYR+g3p9hYKMe4SChY6EhYl7fn58g4eLhYSMiHx9fYV+hH6DhIJ6g4Z7foeCg4SDg36Cg4tyfH6SbnV9fX19fnqMhYZ8g5d+gouEiIJ8joJ+iXaEiIOXe3t+iIN8g4N8foZ6g419e4R5gneDeIODeoJ6jo1+
i4J9g3yIeI59g3yGgn18fnp+dnx8hoqDgn16iYJ+fX19goWFeH6CfYJ9iId+fYWFhIJ9fniCgnV7fXp9hn6NfnaCgnt8goV7foN+eXx8g4l+hYKEh4N9fnh9d4KCg4p+en2JfH6DfHl+g3yCgoWGhWd9g4KFhH6C
fn6DfYKUgnyHgnt7i4iGk32PgoODfG99hX56goN9ioOCfXqIhIR6fo96g4WJeYJ8e4OMgoN+fXyEfXuHgoR6fImJfo5xfoh4goONfX2GfnyHcXqDfoiFg4J5fXmFe4d7iXuEkoeKh4KUg4N9h4KDiH17inp+g32E
hW2GgoN+goN7gnyChYJ9en2EdoR4e4d8iH5+fH59hniOg4d+d3t+foKDe4SCfX2FfISChHqIhHeCi3yGhn56d4WEhnN8hH6GfIJ9hHx7fnt7e4p2fIKChomCfnuCg4SDhIWCjH58hoqDfXZ5foeIeH6FfniCg310
mYiCfXV9fIl1hIOFgoSGgnx8e4J9g4KCfIN1fnpxfpF8g356iIp5fXGCfn2Cg3iFinR+ent+fXx+fIN7iHqCfoV5dX2Cin6DeoZ+hHyCfoR7eYeGfH56fnqLfn2CfoaFgoSCfXh9fXdphYJ9hX6CenmCfIaMe4KF
in6CiHqJhYiDfoyGfoN+fn6CgoZ+gqGFfYZ7dH1zgop7fX2DiHN+kIJ9eHmCi3uDe4OJfXyDg3t9hHt9h4R8hIOOfoOEfYZ9fX5+iXeGhH54goOCfnp6gomGfnt6hX57foqChoKCi32CfYWCfoOKe4prfoJ+d317
g4iDiXpoh4yIgn6EhIR2g3x9g3p+hHuMfn6HgoODgod+e4N7fnN6jYR6kIKDhIJ+fnmCiX2MfH5+g357h4N8hn59gnGCjHqCgnyNfHqDfIOCe4KEeH2Ffnp6hZV8goN+fX2DeX6FfGyFe319eYt4fIeDfn6CfXiG
kIKFg35+eXuDhX6CdH19g4Z4goaChn2IeoiJgoR9hYSGhXyGhH56fYh2i4eFg3eDgn1+fYN9fYeCfXl7g4WEfoN8hIOGfXiCfYh9goKKgnl+i4SIdX59hYJ6goR9dYZ2dn19e4WLiH1+fIiHiZ14fn2PhH2FhIJ6
hHV8fIV8fZaEeIN+fIaEg4OGe358enJ+foeGg4KCg3iDc4N9iX2FfXl+e4WLeYOEfYOEhKeMgnuGfIx8hHp6fYaEhoJvhYSCfoSEgn6CfIeCg4KEeXiHeoKDgoaEgoaDgn18hHx7fHx6gnx9g4mCioOKhXx8fnyH
iYiChHuGen2DhYKCg3d+fHOGg3p+fX53iIR+g4p1fYOFe3x9gouFhYN+jXiHfHSFfH55g4ODiIR0g36EenuGfpOFd3t8g3mGgoKHfHx9fXuDiIV9ioODgn2Ed3GGhYV8g4N+goN3goOPgn6Ud4KJg4h1d4R9fX1+
fIN5enSDfYODfoh7hIiJg3x6fn6Cgn2Ce4SFfXGEgoR6fHZ7hn54foKCen6Cg3l6fH2MfHqChHWCfoeGhYV7gn58foV5goZ+hnWChYmCg32CfHuIfX58e36DhH17eYp9gn6CgoyPfHyNeIODhJp3fHeChIJyeHuD
iJF9goaIgoKGgol4fn6Ig36Fg4p7gnyIYnx+en59hIJ+fYWNfoOGe4d1g4KCeXyCfnmIcKKGgn12foV+cYKKfoKCg4aIfIR+g3yDiXKEeX17fXF9fX19hYV3gn56goJ4k3x+c36DfoSFg4eCg4R+fHqGfY58hIN3
goNje32HenmJi4d5lIKKdo59gn55g3h8fH5+j4KDfYZ2fn2FfoaDe4h7kXt9e357g4SNfnyEd4J1e4N8hX5+gn55h4KCfISEhHyFfXyGg4OEfoyFhnt+eoKFg4J5fX6Hg4OCfYp8eouFfYmEfIWCkYJ7fYeGfoKH
enuChoh4eol5hYaFh3h3e3B8g32CfouEfm5+hY2Dh36Dg3x7hYV9goSKfn19hH10goN9enyLg4OChX6FcYKDenh9iIWDgo2Cg32FfISLfoKJhn52g4J9iYR1fnt9eYOCe35+goZ7in14hYJ+dYh2eop+g4N+h358
eod3fIODdIR9g36Dg4VwhXl+e4J4fol9fX14fY99foOCfXt8fol+gnyDg4N3g3x+h4eCjH6CfoeFg4J9hYN9fIKFjH58hoqKfXd5hHt+e319gnt9dnl7hoN9fIV+fnt8hoaEc3qFbYR+e4N+h4aCfIKDgoKCioR+
e315fn2EhIeEfoKEhYOShYOCgomCj4V7fX6CgoiDg4KDjnWGiIOGh4KIfol+e32Hg4KCfKd1gn57fYJ+dYN8hHaGdXaCfYd+fntvfHJ+enh9e4OFhoODfHeGfX12fIaFeoJ1goh3hIZziH15koN8e4R+iJJ3hIp7
fn2DgomDhXeIjYONgn10hIKHh4J8fYN9g4KDjIWDg3aEen2CgnuEhXqOg3eDfHiMfIN8g32De4ODg36KgoR4gnl8fXqHfn56gn1+joJ+iIKHiHyChHaCfYl6g3l8foN4jXp8goiIgnd+j4J8eomFeYKFgoh7g36I
dYaJfYJ9hH6Cg4x7fn6ChIqFfX5yg4eCfmV4iIl+eYKFg36CioR+fYSDfod+gox6hYeFhXp+fniGfXqCdI98iXmGeIaDcXx6eIKDd3eEhYZ8fIKCfXyGc3OMfYV+hHl+jIKDg4J5hH17enuMgoh+fXh8dYd8jYSC
fYx9gnh6hnx+gneJh36ChoKFfnl9doqFfnyOhH57fndziXh6hIiCfnx6eX2HeoJ9fYR+goR9eImJhYuOfn2IhX5+goaDfX59hIJ2fIN7hoiChIJ3hIp8eYOCfYWCg4SNfoaEgoKCfYKNhYJ+fYSDgouIeHp9g3mJ
fH58g4OThXmOfn6CfYKNe3mIfnyFfoaEfIh7hoyFe3Z6foODhHeEd32EhH57iG6Igo+Kg4N+fIKXY4J+fHuIeXV1eneHe4SEfnyEfYWEe36PeH2Cdn58hIJ9goqDen16hIN9hoSHiX14goeJfYaDfXiHhn19dYOD
hoaChWV8fXl+hH15fX2GgoZ9fYN7dX5+gnt8enaIh4h7fIZ9e3mDeoaCgnx9gnp+fHp8fn5+fniDe32FgoR4g4aCinJ8bIOCgoKCdYmFj4aCfXlrg4KDe35+foV+dnSCfnuFfoR+hoaCd36JhIR9e4J8en5+fnx1
iIZ6eX19doqTfnh7e32GjYKHgnqCfnmJfISEgoZ8ioaCfoh+hHqGgn6LhH14fImFgnx4fn58fH16hYJ+hHiLgoV3foODfXyDhX17hXyqg4iTkXx9eXyDeYJ7fHyDhHx8foR7fYqIeYR6e4OCfHd4fYN6foN8g3eD
fIh9fYd9hYR+fnyCfXyLhoJ6fIeFgoh+g4Z+hHeDe3t9g4l3foJ4cIWEen2Fi3V7fYWCfYV+e3d+fYN+hIVtg3l+fIqFfXyHfIKEjoKPfHyDgoiCj3uDe3t8eIOEg4x8hIKEgot+hH18g4SIenlmg3x7iIaHg4J9
hHt4e4V4fXx6hYJ+hYaCgpV9fH57e3qHfnqFemqEhH19goKCh3l+hYuDgnp5fYOChn5zh36EfYeHfYR+goKEd4ODfIKCeoh8eoOGh3uGi4J4eYR8e3mEhnl6goV+e359e359fn2UfIKDcYSCi3yCfIOCgpF+fnyD
fIOCg3yCg36Hfn6Ce4OHhoOHgneFfnd+i318en18g4eFfoR8eX1+g4R4eomCfn2DfniCiYSLg3x+onZ7jn2He3yDin58hHuCc4J6iHh7fnuFg4R9fYWKjH2Ffnx+e357en6Ee3F9hn59fnyEe4ONg31+g4V+foSE
hH6Cfnx+hIKQgn1+fIN7eoOCfoKHenqDfYaHhYWKfHuDfYSFgnl8eXlze3qCdYN+ZoONiHiCg4N8foSNgnuFioN9gnqDfn2hfn19goWMfYl8g3mDg318g36Ch32IfYKFgoOHhIKFh3uNhId8fYN7homHj3yFe32C
iH55eoV9fYmCenp4i4N7iYKDfX6Cg36EfoZ9en2DioN8goaHi4d8fHB6fnl9iXxwhoN9goN6fYaDgoKEeYV9fIR9cYN4XXaEiH2DgniIg4ODfoR4doOEeH6Ee4yIfYiCfoR2e317hIOChIOFhIZ+fXSHgn2FeH1+
hHuJfnt3fYJ+fXl+g4N1fYl4ioaDhHqIhoKDe4R6i4iCeI5zmn6LgoJ7hIKCh3l+dX5+fISGhnyFhH57fImChnuIkIV+hXGDh3qKh4p9dXuDen52goJ9goaIgoJ7goJ9l4V6goJ8iHuDfIKDfYJ+gn59eHuChIt6
hX16fnt5g358fn2Gg359eoOEdH59fn2Gg32Ignp7goR4h4R+in57dn6JdoSCen18e4J2jHx9foiJgoJ8fKd3d4J7eYR7dX2ChIZ+d3CHg4J7fn57hH56hnh7enx4cXqFc3x2eGh8fH58hI5+epR+nn1+fHd+e4eD
g3WFen58fIWGfoKEeYqFfod8hIKEeIKDfnh0g4OCg4qCfYN4iHx9hIKCfH2JfYKDgoKChn6FfnuFhX59fH6DhHiNeHyCdX1xhIp6i5uChX2Fh4J1hYOFgoN+fYN7gnp9dIWGeoJ3foOFgnaDfYN7hXeEfXqDeYJ+
en6ZenyDgoKNhIR8fnx8in1+hpF6cn55cYyEfXuFfnt8g3x+g314h32DeIt+h3aGe4mJg36EhoN6fot6fX6CfHt8g4aShoJ3iHx8eH2HhIKChHCDhnB6en58go+Cg3yFdYJ+dYKEfXl8eoiMiIR9goaFgnd5hn6F
fH2CfYJ7hnl+hYeDgn6Hk358hIKCfIR+e4OHg359hYh+hnaJjHt3enN+g4J1g36DeIJ+d4OFfn6LgoJ7foKEd419fHt0eot+e4KHg4OChH58goNyhoaCgoN0en14hXh9fX15hHx8h4l9en18g4N9goN7hYJ7cIKG
h4OFhYeFg2qDknyEg4V5joSDfoKJjIJ3eoJ3fISIeIt9fYKChYJ+fISChoaHj3t8g4J+fn6Hh4KCe4J1foh9e4x1hH55goN7h4l9jXx+hX6CfY99g3yDfnqCfn6JiYaDdHl8foOHfISEiH2DfYN5eIOEe3qSgn2E
hoR+fnd5hIN4fYeFh3Z7iIt+hHx8cH6LfnmFiH6Dg3yDioaCg32EfHh5ioN8g4iNfn6CiIZ6goSLiHZ0goR7fXeCh4V9h3l7fHuEeomFioOCdImDmYOChIR9hH6JgoN+hXx6hH2IiH58i4OEkYV5got9hIZ+hIKC
h3qEhoN8goeEhHyChnd9fn5+eoeCgn6Dhn58goSCfH57g4N5g36GfIOCe36FgoOCeX2Eg36Cfoh9gnB8jH2CfoSGgn6IlYR8fn6HfX6NgoJ6g4h6e4R8g4OCgox1g3iDe4KChIKGh4KDen2Dc4KDfoN+in6DfnWO
iHR5goV8hG+EeXuFfoSHfISDgoOPfH6CjIKHfX6EdIJ6hH6JgnmCfoOIfX6Gg36DhIOEjX2Ce32win6CkYN5fIN9g4aCc3iEe32FhoV6g3l+hIN8fXiDfneEjXuDfYV+fH59g36DeHyEfniEe4J6e4OCfYKNe3p7
gqV9g4d9fIKCjH2EfnyCg4N9kYJ9fYd9foZ+e36HfIZ7g32CfIR+hnuFeIOQfnZ4hISEgoJ0jn2Ign6CfIKCg4JkhHx8foJ9hXqEg4h+en2ChoSDfnyCfoJ9hIR7goSDb4R7hIKDdYKOfXyCeYKJfIJ8fIeDg3l7
fXx+hXt1h4WCeXx5goaEeGx2fXt5hod9hHF8gnqDhnKCfYOEeH2IfXx+g4OJfn5+gnt+hIiDg4KIfnyGiHx6fYR5h3KCg4J+g4V7fYN+g4qGgn2Dg3qIiXuLjoR8g2+Dhnt9g3uEgoV9e4R9goaDfXSEhHuFd3V7
hXx9foJ8e3uEgn5whX1+eX6CeYWEhH6FfXqOeXqDgoSIjXyIhn14goR5g4KEfnx+fX2CdYmEfYSCgo6Efn5vhHaChYKFfoh+fn2HgnuNfoN7hHtofIN9foV3hXmEhIRwe359dnmZmYWDdYN9fX6Gk4eEfIx9hH59
hYd8goSDgnyDh4WPiHuDeYN+fn6HhZJ2ioKMnX56fYN8fX18hIV+gnyChIRqen51eHd7g3mHg4iIenSFeX14fn5+fHmHhH58hH6IfIWEin5+iHuDg3aCfoiCgn2CfX1+hIR8fXyGhH58goOIfYN+h319d3t+en5+
h3t+fXx+bYJ+fXuDfHuFfn2DhXmRgnyCeX6ChHx6hIiCeYOGe31+ioJ9doOCg3x+fnt2e4J+inuEe3t+iIOGgnt6hXt+cH19hIWGgoKGhoKGfYaEfox+eoV5foJ7gpOHgoR7fH14fXyFe4SCiIaChXd9iX5+goR8
goV9fn6Fg359fHuHeXx7iH2Fhn16goKQjH2IgnyDiX6DfId+hXh9iXV8foWDfXyDfX2EfXyEgnp9jHqCg31+bIaMfomDfoSEg4KGfH6Cfn58fH6EfYJ+hIR7h4J+h3t+e3p4fIZ6hHuDhYKPdX19g3aHg3uJe3t8
eoOFfXt4hoORg3p+hYR9iH19hHqShYSDfYSDfX1+e356eXp6fYl9goKEfoWDfoJ8goZ6dIWDeISCgoOEboKDmYR8hoaEg4OOhXqJgoaGg4aHgn2CfYKEhoKMi3l+enaGiH6KfIODdXuFg3qCdYiIhn2CfXmCfoSD
foZ9fYJ3e3yGfX6CgoJ+fntwg36Lg36Eg4h+g4iEh5Z9d359e4KCfIJ5hH54en6JiH6Pg3x+g3mHdnyKfYR9h4J9g3N+fXiCe319k3p+gn15gn15fX5+hJV9e4KDhHR5fIODe4SDgn53hIWGj4KCgod6hH2DiXp8
iXyFfH59g4aEjIKLeX6Fe3d8fXx8hIOEfH2GgoJ+g3x+en2CX4R5enl5fYR5hHyKfoeIhH6FfYN9g3yEhnx9hYJ6ioODfYZ+g4Z2en2Eint7e3qEfX18foJ8foJ7fX6Ffn6Efn55hH5+bnt7g36Gfn18hIWEg314
fHt9gn56eY+CfH6CfoaOfoODgoKFg4mFg358g4SJfoZ+eIJ+iX1qgo5ye352eoNwh36EhIh+kHx+fn2Mh32Eg3Z+foh8foKEhoWCiIKIg4WFe4J7g4OGbYJ+doh7hIuJdYJ9fIODfn6De36HfIOFg35pgoKDfoJ8
foZ7hYJ7gn6Chn2De3uFg4J8g3xzfn59hJd9hXt9jHOEgneDfHx9fYJ9j35jc4OMhIyGfIN7cn5+g3x8fX2CfoV8fnl+goWCg4V+g4qGhH2DenmCh4N+foKEhYSLg3mEfY1+gm6FfH2HeZ9+g4aCeX1+bIp+e4WI
goODfHqDgoSChIWHfnmCb4NteX2CeYWDg4dyg4ODfnyCe4OGg4h+fXR9fIR9hIKShnl8fYhuiXuFg355foWCfYOEg32LfIqNfYJ6gn2YfYN+g3iGg4KFhX6Een1+hYJ+fn6EgoN5fn6JfKV+j3uChH6Ecnt+g4V5
foKEgnV9hIZ6hYd8fX2Dg3yGkoN8cnh4g319g36CdIKEdXmChYSGfX6Cgo2GfH6Dfn18hnuDfm+DfXp8fmh3gnZ5e3qEfYV2hYKCg3uGfn6DfId+iIN+ln6fg42GfX6EgoOCfYJ1goJ8eX17g36EdX54g36OfXyC
gn59gox7fXuDfnd9fXp+goSCfn6CeXiGgn19goKCgnyCfX6DfoOId356fn6CfX5+gn5+fnx8enmKen6CeHx7cX59foJ+eYKKg35+d3KGg4J7j4d6fHx9iYN5e3p7gnl7gnmFlYWCiHp5foJ0g32EeXeEfnx7goWH
fIR+fIJ+hH12hId9jXCGeYN8fYJ9i4Z+iYOIh319eHx9i4hwg358fIN3e3p7fY6EgoN6fIOGen2EfoJ7fHx8h32IfIaEeYSCgoJ2goJ8kHeCfX6IfIl8joJ8foJ+fnqDe4WChnuCgnyIfn6CjoOEfXaDfnSUgnd7
g4KDfoR9eoJ7g3qCfX2Ein17fYeMgoJ+fH55hYKEfoRqe496jn2Le36Ce357goR+g315fXyGhIJ8eHR+i3WHhIuMiox+jYOGhH6EgoR6hnuEe4iDe4SChHV+h36DjISGfnyJfoZ9e4OCfHt8hHt9hXx+doR3foN8
e36Eg4WDgnl+g4KCgnmEhIiCfY6NgoN3fYSCfoN8hYSCgoJ8foWGfIR8hIJ8fX59g32Lend8jn2Jgn6Igo5+hH2GhYOEgnmGgn6JiIWGfXh+fXt2hoR6h4aFfoKDgn6FfYKGfnyEgneGgnh0hIZ9fIJ7foeEg35+
fIOChXyChoJ9fIN9joKDdoR4hIR+fYSNfId+foWFfn18hIWDg4yDfHp+fn5+fn6GfoOGin6Kd4ZxfoKCh3yEfHiCeIaDiYmCfnZ8goh+hIR+g3SWgn53fH5+goSDhXtyeot9e4N+g3d9mYR8foJ7g4mGgoJ8iIWF
gn18gnt8d4R4h3Z1i4iDdX59gneEhISCgoOEbXaDgoSDhYiDe32Fg3iFfXd+fIiCgol+fXqCgnh7dn6EhIR7hoN+goNziol9en6KfYmCe3mFenqDhIqEgn6Ffn55iot9god+fnx9g3l5ioR8hod5goZ8hX18jIOC
fn17hYWFg4OFfot5gn57fHx5fYZ9g4SHeoWEiIZ+eoeJjIaEfnGCg3yDg4OLg36HfXmFgoWEh31zgn13jIN+g36DfHZ+hISDkHyCgoWCfXt6iHuEeYZ9gnZ+g3uPfHp9hIaEhIOCg4iIg4d7i36Ddn1+eIKEfH5y
e4J4hIV8g3mDjX5+en58kIKHe319en5+mHt+e3J8hoKEfXx8fYaCiHJ9d22DiIKEhXx9h4V+gnt+cYZ9gnqChH53fXyDfoSCfXmChYJ+g36JgnuFfYOFfIKJfot+hXaJg32HfXx0eoODgn54dn54iYN+fYJ1goZ8
fnp2g319eoKDeod7e3x+in2EhYKDh319h4J9hIOEeX56fYN6e4R9fIOIeIKDgoSEe3mFfoWHfId6g36FeX53hX12e359foKJfYWIg3x9fIOFeYKDgoZyfYKDhJd8fZiEfYZ8iYOFfoWCbIiFfId9fXt+dYWHfn1+
g3x+hXx9hX1+fnqGioV2g3l7jXqHhImCe3uCkod+hH6CfYN9h32Le4aFhn1+en2Ge4OGgo9+g32Ce3WIiYx8g32Ign5+d3iEgnaEfYJ9hAKEg3uEfnqPgnmDg4Z+hHuJi4JxfIJ9jH2Fi4mDfnqFe4N+foKGfn6E
hYWCdoOHhIKDe35+foeHfH13hHuDd3x+hW12fYd8fH6EeoV9gn2DfIZ6g36Ce4N0fH6Ce3qFfYKGeoZ6fYSCfIKChoKFhIWChXt1iIJ0g4WFfoKJfW5+dH6Ge4N2dXh+hYJ7fIp4fX59fYaZhoSPfneCgnqEgoJ9
fnl+hoJ3eH5+e4l+hoeFeISHeod+goN9fIJ+enl3fYKGeoaIfHyCfXuCfoV9d4N7fYSCe4R+hn6Dgpd4hH58foOCgnR5eHp+hIKDj357jJd5gnaDgoN+hYaDd4l9g4OCfIJ9gn6UdYN9fYd8fn2EiXaDinyKgnWD
d32CfoN+cniFg359hIN8gpuLe4OEgnyEiX6HfoN+hIKFfYSNeoR7fHSDfn5+fHyEfn16dYV8h3t+h36Mg3qHg3d5e3x8gomDgoR6fYyFfn6Gg4WCh4J9ioV7iYiHe4R8foh4fYN3fYeDfX2GjIKChmuDfXeHhYZ9
fH6Hd4SEbIKCfH6EgnqDgnt7fYKCe4Z4fn58fpSGgnyLfoJ6goKDeXuDe4KJh4WFfHyKgoSIfIWEfXyGfIKChn6Cgn2EeYeDg4JtfYSCi4Z7kHyDg4SEe4R+e3t6e31+hYRzdZWJhnh9fXp5fXeDgoSGeYJ8gnx5
g36EgoWDgoWHgn6Fg3uIkIiCho95hoKFhXmEg4KIen6DgoV8i32Ji36Eg4WDgnx5fnGEhYp6fIZ+i36CgnyCg4aCgoaFhYSIfoV9foJ7g4V2eoSClol+fH2EfnyLgnp5iYJzeXx2g3yHfYKEe3puhYN+fX2KfYR4
fX6Efn1+cXqHg4eEiXqDfHiDfoOOfXiCe3l+iH58iIKHfoh9fn19eYN+eHl5l4iIioJ7gnp8e4ODfX5+e358fYN8eIWEh4N+gnmDhn6DhnSDfn2DfoOFgnuMgnxshXmGgoWEhIqDiHyCfXt8g4yCfnh+en2DdnqF
hIJ9fZZ5e4N5g4N+hYeJdpyFhIKEfYKChYN9fX5+fX1+hH16gmuHi4SFfXx3hIOCfKOKgo5+fYaCfn6Cg4V+hn2HhYJ8g4J1h4J9eoSCjIp6hZSFgoV6fYV1kIKCgnyFfIJ+en6IfYmEfoWDfn16gniEg32CgnmH
fXp5fYV3gnp8fX6JjIiGhH6DgnuCe3x8iYt+goN3g4iFhI2Dg4d5d4aDgnaGdH53enl2j3FweIOJe4eDe4SFg3t+eX2DdoOEgoJ9fn6FhH6DiH6Dfn1+e3x7hnyGfnt+d4SCfZKCgn2DeoV+eoKCenqDi3d9knt+
fn2HlYZ+goeEg4h9g4J8goeCfn1+i4KCg3iCfn53gnyEfn19g21+aXx+foSDfoOCc4N6gnd+e32Yg3yHg355eHqDhIWCfYN3fnyJfnyCg3yGhXt+gn2DgoZ8goJ6goKLe3iagoKEfH19fXl6foiFfnyDiIqGhnuC
h4V7hX6DgnaHh3mDgn1ufnqCg3iCfXx8fHt+hX58fIKCgnmHhoODfIKQgnuFiHyCgn58fISDfHF9hX5+fXl8fX2Cfn2Dd36DinGFe4WGfHyNe32ChIZ+goKCfYJ6fH6NfIJzeIOEgo5+foKEg4J+hHx9fn15fXyC
hHlwg5B6hISChnmEfX19fn2DYIZzfIOEg4WHhHh1hH2GfIOCe3V7fYt7foN5eYN4g318eoKFfoyEg4OCg4yFfnp9eXl7bpJ9eHyDgn56fIqWfo57hod+g3x9foN7g4NveX2ChHJ7e3uDo3WCfnyIjIp9fX6EeYWH
gn6GeIOCeX13Y4R8iYp9eoJ4j3yHfYt7in18goKDdoSChYKRb3h8enyOhHx+k36FfIJ+hXt7hnp8eIJ8h3yCg3yEjIt8goR6hHl8gnyLgoKDdX6Ce6yGfnd+gnaFfYN5goaDgppvhIR7eoWChH59hYeHhIp+fpF9
fnl+jYOChnyDioSHhISKgop+goV8fX5+hpF9g32Hg4p+i3qDd4SCfYSFfnV+hIJ+iIR7fX18goJ5g4ODenl+g4N8eoaEgn6EiXyCfnx9fYmDfHuLe4KDjILEfIN5hH6Cg4N8eX5+e3uGeX2KdXt9fIKDfoqDgnmG
g4SFfnuCgoyNfYR0eZWEdoSCe4KDg4d+fHt+hXyHjIxsfnSCg4WMg3V+hXd8fX6Cg317fnp2hoN+g4aCfYSCg4J9fX1yfIiEhIWChnSLiIOGfIJ+g4iIe3x+iYZ8eHx7iX6EeJuGgoODjIOFenN7g36DiYeCfYKE
fHiFfp57goN+fI2Hc3R+eYSJg4qHgoVyhIV9hX5+eH6Cfnt8g32FfYZ5ZnyCfn2EgoOChHmGfYJ8fnyEg5WDfYSCd4V8goOEhomPfn16fX2Jg3VthHqCg4aDjIJ+iIR+kX59foOCgnV7hXF6goOEfIV7g3yEgoSD
eoV1goOEfYN8jXx9g3uEgnt8d4ODh3t9fIWDiIZ3gn19goJ9b3V9g4N+fYV+dYiEbn19eoKDg4KEh358eHR5en6Cfn59jIKCfn6Fg4eEhXuCfnSEfoOHiX59eoKEfoiEfH6KhG93hpp1hIN9g3x+e4OChoN9fneC
foWEg3uChXiCgoR0fnh+e4d7g359goSEgneDfol9eX6EdHmDg3x9iIOCe4J9foOFfH1+j4uEfXyLeo18fn2LhYaCg4mFgomCjIaDgoV4fXx8fn5+hoWEgoR1gnqEhXt9enqDfoSEioaGgpV+fn5+fnZ8fYeEeYOC
e35ydoKGhnqEeIKFfX6PfHGEfYOFfn6EhYWFg4KCgnh+hYp9fYKCent+hJN+fYR4fnl9hXp7e4J+ent7i3qEgoWDeIJrdZ2DhYZ9hoeCfoiChIV7fpeFjIV+coODioJteYJ5g3l5eYKChIl+hH59ioJ9hnZ+e5CF
e4KEfX59gmR6fX6DfX6Fco2Cg3CSgnmDfX2Ie4R5fYJ7g3yEh3F7fX6EfoKCdod+hYKDfn2Nh36GhoV8enZ+fYKCdYKCfX6Mfn2Ig3yCkX2DgoKEe32FfYaGhZF7iX57goJ7ioJ+oHyEe3qEg4J7foN6fn17jXx+
h4WKfoJ8enqKfoOCh4aHgnx9foN+iXd5d4SLfn2DfIKDfX10hXODi4SCd4eDfIJ8foJ4iX6Hfod7fIKFg35+hX6FhHyCfZF8g3ODioWDfYODfoiFdqCFfoR+en2CfYl9fH19fI2LgoSDfnyEfXh+hn59iH2HgoyE
gnx9h4mDe4ODhIKDkn2DfoKFeX1+jX2GfYN+goyHgn57g32Efn6Me4Z+i36Qg32Dgn2Edoh+en2DfX5+fXqFcnd8fXh8goWCen6IfYN6e4ODgoWEfIl+j32ChIWJhoR4goSEi32Efnp9eIN9foJ1gnuEg4V9goWE
hXuFioJ7gn2GgoJ9fIV+e3x7enyCg4KDh4ORg32EfX12g4aFfoJ6e5p9goOZfn5+hIJngoSNh36CepZ1fX2Cfo1+goh+fod3jHSCe35+g4J5fXyCfoWDiYN+fnJ7hIeDfYmEfoJufX2GfoR+gn1+fIN8fnqGfpZ4
d4Wcg358foSCenuEfX2HfnyEeXiCgoJ9h4N9goOEb32De4OHgnt+inp4gnuMlIJ2ent6doKCfIJ4iHSDiH2DhIx8hHp9hoaEfHZ+hIOChYOChHx7fouFipCCfnx9goJ+goKIgoN6eHyCeX6DgoKCfn2ChYV8b4N3
hHyChHl6ioSCfYmIg3R6goN7enCCiISEhoqEiH6Eent+h4R2jXmGgoR8foN9fXd3fn59h35+fXp7fYOHgnx9gnt+e36Riod6e4V6c4R7fIKEgnuHgn5ofHKCe2+Li314fn57g4SDjYaGhId8hXyIhYOChHydl4aJ
g4d8eX17hH5xfYeDg3iChn58iIN8fIeCgnuGiId5goZ8fnx5hXZ+fIV6gnmGhYt9ioSChXuFiIJ6ioh5fnl9fYOCfoOFbHuFg4V3fIOJhoKDhXx+g4KDhH19iH1+fYR8goiCjIJ5eJCDfn6CYoWHgn5+fYZuhYR4
e4aCfoR2fH6EfoiDhIR6foeFe354hIt1goKCg4l+hIV9e4SZe359gn1+foSCh35+e36ChHt6d35+ioqCfYJ5fYh4doN+g4aCgnuHhHqCg36CioN+iXZ7hn2Dhnx8fXt+foSHhH6CgoiCfXuLhImEhXyDhYJ+fnmI
fYKPg4KHg4J2g4WDhIV5aIJ8fYh+e3yGhX6Fhn19e4KCfHuIhIKGfYZ+hod+fH6ShISFhHp8e3t9goJ4jn6IhYOEgnh9hHV8foJ7foSFhn57fn58enp+foN5cISGfYR3fHiChXeCg36UeISGg4KEdHl7iId3fXuF
goZ+hX6CgoR8fop9fYWCe3V8hX55en1+fYZ1dn2ChIWCe4SEfneCe4SDg1p5i36Id3yDeIOKgnp5hW99foiFenJ7iHiEe4x4gn1+hIKFdIKFd4aDhIZ7fYV8fIl8fYSIgol+hIKDfIqJhn1+g354h4JzfIR+fYJ+
gpmCg3h+gn1+hI5+eneCeXyChX17eI2Gfn2HfHxyeId5fnp9fodzeoV+enuGfoSCe3aCg4SDfH6SfYV8g318fn5+enqCcIh8fISFhHuCeIR9h4OChIOHgoJ4fnl+fIWEfo5vfX1+d3qNg42GfniFgoh7fYOChHd8
d36Den19boKCgn17hYWDfXqGfH17fYSDfXt+fHmOiId9hpB8fYl8g31+eH5+g32CfYSCfoR5goZ2eoN9g4iGhH5+gn5+jX6DfoWIdHaCiIN+dH6De3yHfXV+gnl8i4J0foV9fIaFfoSDgoKDfHt8cX6IiXuFg3t9
ioKCd4WDfH2Cg4SDfXx9hHx4fIKFbnqEg3p3fYKCdX6CfHmNg3l8goV9eol8fnl2g3h9cXqHen2Eg4WRfX18fod7fIZzeox+fn59fH6DdIR9e319god9foZ9goWHhHmLhXh9hHqGg4aJe3yEgoeCh32Cgn6RgoyC
goKKioJ2hXN+fIKDeX16fXyEg4WEgoVzeIR+hH6EfIR6hY9+goJ7fXyQiIKLhn58gnyFfoSCeoJ8hH57g3x9hYiGfnx9fIaFfoKCdpB1hIKChIl3hX2Dhot+lYV3fnl7eYZ8dnZ+fJB7i32Cg4KRfn5+g36KiH59
aX6DfHuCfYKGd4aCfHh9fnyDgoKCeYKEfYeFgoSChod7gn59iHh+g4SCfXyDj32DdXZ+fn2HfYKGfoJ2en6Gg4N9homCfXyHfW+DiIOJfX59hoN9d36FhXx9eZKCeopugn1+fX2EeYeGfod9fn5+eXKDg315d3Z9
fYWDg31+fnt4fHR6dYR7hYSXfn2IfX56gn58e42DgoNvinmDgoN+foZ+hn6HhYJ8hXOEe32Eg36Dfn6NhXp2fnp8eYKKfn6CiISEfX6IcoWEe4WefnB8hIN+eXSCfXyCfYN4hXp7e32CgoV+iXl9g3mGg4OEfoOD
eoWDgoJ+g4eEg32LdoKIhH13eIOMjYSCgpF9hYR9goJ9dol1iXeIjH6DhZGGfYWChHJ9g319goWDhXx8eYV7koSGfYuHjHR+i3eHgo2Ehn1+iIKDiJV2gnp8g4N8hXZ9hn58eISHhHN+eHyDhoJ9goWGiX2Ee4N+
d2x8hYaDh4OLfHuPhYSFfX6IfoR7hX2GfIKHfX1+hIh5inx+hoSChH5sg4SGfYeDfn19g36JdYd9fYOFeHuCgo+HfYaHgn5+g3Nue4KCg3mChIiDhYN8fol8fnqIfIKOe36DeHuFfol9d32CfoOGhoWJgoSMd317
hHh8eH5+hnV8hoKDhHyNfYJ+e4Z8fIN3fnp5gn6Efnl+gnp9hIOMhX1qhYd+g4KGfHiNgoJ8hH57inx6fn2Kg3x9hXt9fH2FfIWEfIN9e4p8fXyGg3yIioN8fX6IhHGCeHx1g3p7gn56iWuCiYN4eoKIgoZ7fn15
iIN9i3h8fYN9gomIfoR1e5iDg32CgoKQjHt+e318hoN9g4J0g4iFhIeIgnt4gn14d352fIN9foh8enx0iIiCfpl+h3yEfIZ+hH6UhHx7foODjWWCgoyFfIR9go17hX1+e3p2fYl3jH6DhXKGfX2JfoOCi3qDgnmF
iIOFg3t+fHx9gnx7gn56hnx9hIKCfH5ydn6Hg3qNeIR9gnyCdImFhn6CfHB+g4KEhIaChId+hIJ+hIl9g3yDfX6Me4V9dIJ9fnp8fYJ7gn2JfW+DhoSCgoKDgpGFhXl+fYWEg4ODfHuGeYOGe36Cin6JjH2VfoRm
gnp3foKDgnyIfoN+fX53g4KIh358hX1+g36Ggnp7hZCCiod3hIN+g36CeIl8fIR+hoOCcIt+h2x9fn6EhX56hnmEgoJ+iYJ9e3x6fn58fIN5goJ3fnN8hIN8fYSGfn1+fYOIfoN9eXp7fnGFhISNhIaDg4KDfoiD
h3uEfoeCiZaEgnyLh3qEenqEfX59fHh4eoaCg36DfIeEg318jYOIi3t6doJ+eX59h4N9dIeahIKOioSEiH55h4KEhIN6bXWCeIKDh3p+eXt8fYJ+hXyDg3p6goR6hIKDe3x6eIR3gnd7iIODen6DfYOEgnyCfXiC
h32DhXt0hHuLe4OEfnWChIKfc316gnt6e4aDfnmGen5+goWChnx+foKJhIJ+gneFfIh9fYl2nI18goeHd359en2KfHmFiH18fniEfoZ8fHuFg4KCfn18fISDeISEfH6Mg4WDfoN9c4SNfnpyd356eYWCeYJ7g36C
gnaCgoR8gn1+fIKJg4J+hHqDfn5+iISIfYqCjIuPfX59hH53inSFjZF+gn2IfX57fHl+e4R9gnqEhn5zg4d9h3yCfnqIfIh+e4J7h357iI6Je3p+g4OEgoOEgoWEeHx8i32ChIaGeoePh4WMhnt+gn55hIKCg317
hYN6fYN6goiChYd1fYp9e3yIfoKKg3mCfXSOhXmFeoN9hHyChYOKhIN+fIJ7e3p6fnd+hnZ8jIJ5g4x9eH6FcnyCeXV8jH19hYZ9anWHhIKDe4KZgnt7hHp3enx+foSHfH6EfXt+cXx+gn15hYKGhYKCgniFiIJ7
hIN+fHx8hop+fYl+goJ7en14hIN3enl7fXiFhIV9g4eJepGCfYqEhnuFeYeChIV9h3uCfoN9foN+gn58fHV+jYp9foN8foJ8gnV5g4N2fIN9g4ODg4R7g36Ffn2Hfn2Dfn6IgoV9fYl0foeFiH6FhYl9hnmGgn57
fX18fouCgn2DfXh9hIKDdIR5g4OFhYN6g4iEfo6UiHh0gn55iZB3iXp8hYJ+fXt6fnaCjYh6fIKIhIR+dX6Cgn15hoKEeYSChH5+jHp+eoSJfoN3hXp8d3uJdoaCiISIdoh9dHKHioyCdX2CgnyDfnl+gnmCg3Z+
h4V5hIZ+hIJ5hIV9hoV8fISCknqEfXiCg3WJgoRveoWEin6ChIJ+eoJ9fn2IeYx8fnx6fnyCg4mJhI1pd4OCfoV7d3uEgnyDiJOEhYJ9boJ7fXt8foJ9hISHgoV6d4OFbIN7en6KeIJ+hIOFh4SCh319dYR4hn19
en6CgoZ6hn6DioOHfoR9g3eChoODgoKEhIZxg4ODgnt9g4J9dYaDfn2ChIyFe4OCfoR+goOCcX56fHV3hIOCfoJ4houCY4KFe4SCfHp8gn2CfX2DgomDhXt4hX2CiXt4goKDg4OMgod+goWKeH1+fnqCeYN+fYN8
jH6Dgn56fXqLhYJ1fXeCk4R8h3yDfYN+fX19fn55e3l8e4aGgoODhX6GfISJenh9goKIfHp9fYWDfIJ+dneFfn17e4KFfYyHgot8fn2Efn2HiX6FiIOGfnp6e3t4eX5+ioR7g4N9jXyFg4KCen55foOFlIiIeoR9
g4l7fYN7goJ9i4SDfYSGfn56fIuDgoWHgoKCfYJ+eot7doODfYmDgo6Cgnd9fnuCj4J8e4aDgoODe3p4e3iDg32NdneCfol3fHx4goqUgn2NeIyEjH18d4J3hHt+hH18fYJ+fn2DeYiFfod+fYJ+g4J8eox3gn56
i5GCg3B8aIVwfn1+g4J6i36Ce4h8eHaGdoV+fH17foSHeot2hXx4hXx9foSChpZ9fH6FeYmDh3t+e36EfXuGgoSDhIR7gn57fn6FfoOCeoKGgnp8gn2Cg3yDg4WCjH6CioR+hnuMgniMfoN9foOChX6Gh4aCg4d9
gnSEhX2Ve4N8lYSCiHeDfn6DhId8fHt7goeEfHmGdHt8c4OEh4KIgoR+hYeDeXt7hIp9enx+hXqGfYSCiYZ9fnyDhoSGeYaCfnF8foJ6gnKHgmyCe317fnWCe36DfYZ2jYd+fX6HfoOCg3N8g4eChoR9hIKFfoKL
god+e36EhIN+foOJfnuCg3t1hH57hYWCfnB9inuDhIWChHmDgn58eYeCfXx8g313h35+hYJ4fHyDfYaCfH10hH59koN8fHqDin58iox+fX6leYKEd31+fn53iH2Dg4KCfn6DdYWEgn2EfoV9in6Cfn6ChnyFhIJ+
hIN+g356fHmJiH2Dg3yCd352fnyPjXB+foJ8hIqKd4uHdX5ze4h9goWChIV9gn6Db3t+rnh7fnx9g4J9h4SMfX6Cd4KFiIJ8eoN7gn6CiIh7fHx+eIJ7g4V8hnuFgoWFgnqCfnuCh358fX1+fYiDWoKDe4R+hXyF
fYl4hYh4d4mOgoKGfoKEfoN7hX18doOFfnx8hYOShH12e4J9fH19hH2Den2DfYeNfnx6eoN9foR+eYWDe4JygoN8foJ8dIR5fn5+g4J7l3x6fIR3foJ4koeHi3iRe4V+fH2DfIN8bnKCgoSCfYd8fIN9hIOCiIKK
hIJ9fIJ+g3uFfIR+h4NxfXN+eYOCfoJ8iH6Mk4KCgnx5fn6Ce255eX57e4V+en1+g35+fH2He4Z9hoKEgoODhIJ9g4KQhIJ4fnx+fIJ8e4uDh3GEfoN9hXuCjHqKhYV+enqDe3qEfnuIhYKCenlwfYN8gnt6fX56
iHt1hH6DeYN8eoh7enaCfn2ChYZ9fnp1hYKEiH16g356d32QeXuEfYiDhn18gn6GcYSIiYZ9c4J7fYh7fIqHbnmCfoSGfHqEfn6Cgn6Fg32Mg4WIgoN7fIN6gn59goSCeoKKfI6GfnaNhIKDfn6DfXl8g4Z7fYKG
hoR+hIJ8fYR+fnmFhHt8gn2Ch3yLiX58hoSJh3l2ioKFe4aDe3pzgoJ9goWPfn6GhYN3goN7hXh7iIJ+joJ+gn6DhH59hIaHe4SCjHtxfoR+hXt+b36EhX2Jfn2IfoJ+entwg36Dg4RwfXd+goKGk3yDiIh9e4SI
fYSCfIRyg3iFg3uEeIJ4g317fYKCfIOEhoV+foN8hnuGe3qPe4OEfYKRfH2DlIeQgoOHfXh+g4V7fX1zfoN6g4t7eYJ9g4uGg4eCfYJ9e359e36CiH17ipGGd3xpeoVxen6Kho17iH6DhHyGg4ODhYd6g4iChIaC
gnSLhop8fX2Dhn2DhYKCe3l7fXd9hYWLjYN5g4J+iYV+fnhyeoKFg36CiX58goOJfoKEfX2CdX1+g4WDfn15hIh+eoaJhHx6fIV7jn6GfXx8fnuEg4WCg4R9foOCfoR+eYZ9goKGhIR6g36Ifn6CfHyHdYOFg4KC
e3t5hISCgot6goOFj4OPhIWHgnx7g4N+fXyDg4SCeIV9eYl6eHZ+fYN6g4R+dn6HiHx4gniDe4l7gnl8dIV2gnyMiomCfXyCg4iCgpB7fX2CgoN+hYJ3fX6CfX2Hfnh2doJ7hZKIeHqCh36DfYh7h4J5gn19gnWC
hYJ+fnuZfIJ5hIh5e3t2fn58iHl9doNneHl9gnmIhH2Cg32Fe3R7gnyDhYSDgoZ+iIh+hoaCfHp+doOFfYR+foKSfYSCgnqDfnyFk4iCgoR7goJwfYOCeHyVfIqDg4OJfXx8foaDh4eFfniDe32Gfn6Hfo+Ifo2I
h4WCfH2DgnmEgoKDfnx5jXd4e4Z8g5N4fH5sg357e4ODfoV9dX5+jHp+gn6DhYJ5hYd9hX2IfoSEg3qZfX6DhIKDinqDdXuFfnx9hnZ8foKEg357g3V9fISCiYl8goWEdXiEeoKCg319fXmEfIh+gn1ueIN5e32C
e4d5h4NzhXyEfXx2hYJ2fISDhYJlfH6Hg3d6gnp9fJuFgnmHfn2EcoJ8fIWGe4WGgoWHhYJ7fX6CfYiDgn58h3h9hXqCeH2Dc4N+e4N9g4aIfoaJfYJ8h4aDen56fYR+goKFhYh5g4KKiH6Cg3t9gn6EfnZ9hIN4
iXeEfX6FhHt+gnuCd4h9fH6EfYKEe4d9i4mCg4N+eoKCfoN+foKCfYOEfneDh4iDhIiEhH15gn17gnmDg4J5hYWJfn58g3yLhHODeIJ+hIOCcX6EdnqDdod5e3iCeoiEhYKDhH59fYR5fH59foOCim+IfoOEg4Ss
rYJ7gn59eoJ+gnqDbod+d36Ee4d+goN9fXltfXmLfYJ5g4J7g32DfYJ8hIaNg4J9goKDfoR+fn2ChoN8fIWHgoVxi3x1e4eFh36EhIR+hnp+g4V+foJ8g4Vyh3N+fH54fYR3g35+foJ8eoKCfYOEg3yFfH6DiIJ4
d4KDeoiEhX16iYKCfXp5fX58h4V+fX6Hgn6Chn2Ke3p9iXl7dn6HhYSEgoJ+fXuFfIaIfoV6fIiEfYKGhH2DhY+Ffn15i5KFlXt9fYOCfoODg319fIZyfHx6fn59fmeFeXxxgn2GfYR9fnuCc36EeYSCfoN7enuF
fn6CfoN8eYqGgnqCgnx+fomCfIKCioKDiXx8h4J8dn6Ch3x4hoOEe4Z8gnp8foaafYN7hH2Dgn6CgoJ+foR9hYOFfnuGfIV1e4d9eIJ9jIOFe4KEfXp7iIR8fWyCh4J9g4R+fI+Ngnx8gnuGfIZ8hYSDbX17goKF
eIWCg4WKe4N5fHt+g3yDgn5+fYd8goh7hXl9bIKDgmuCfIKFfoJ+dXt+g32Cho17fIWEiHx+gn6Cfn59jn5+hH58hnuWe4qCgoR8joOHi4lxhoV7h36CeY5+eYJ+fXyIhYKFe4OGhIJ5gn5+eoeCgnt1fnqDfnOD
gnyGeX1+en58gnh8g3x0iYOFkYKFdop8gneDe4J9foN8fYV8fnyJfoKCeHx+fnqFhIR4hneGgoWCfYh2iYZ9bnx+hYR4ioV4g4Z6dYeCiYeEfn2Ednl8fnx5fH2CfnyCfoJ4fYKDlZ6JiHyIe4SLfXx5inyFenx9
foRyfnx9g32NeoKCfIqCfH6EfIh+hn57kY1tdIZ6fIiFfXyDhXd1dn1+hH15fXJ9fneEhX2KfYODfW2QfYKLfn5uho1+fomDfnCEe353goWCfoR7eZaCdoSChHuEgn6Fg4R8foZ6imuDfXx9cYWChIN8fIl7fYKC
h315hYODb3F+hH2DhYqDg4iEfHmEfYJ+mHyYgo59gpd6fX55h3t1e4OCgoOChYV8e29+eH6Cfod+i3x7fHOIeHZ6foJ7eoSEfnh0gn5+eISEiYN0gn6OfXx+eYR9fYV9hoR+iH2Dg41+cn2EeHqCg3iGd3t+go6H
g4eCd4yDfoJviIJ+foWCh3t5fHuFfn6DfH1+e3CFm3mCgnp7hXqOfoR+iYZ+fXt6fIKIeoOGhJp+hJF5e3t6jIR+h35+g3iCgoiGeH5+h35+hnmDg4N6gnmEfnmGen58fIJ3j319gnh2d3yCjIt3fn55hH2Cfoh+
fnyCfHN8e4J9foKFeoJ+e319fIZ8fISDeISDfH18fn2CeoODfn6GfHR+e3eEhH55foSFfHyHeWp4foSEhH17dHt8iIV4fnh2fYJ5g6mEg4KFfISKioOJhHuEhIR7fIN5hHaEb3qDfXd2goOGgn2Lg4p9fX2HhHuJ
fnt7h4R+hYV6goN9e4WCfoWCeId7hH55eX50foR9h35+fH56h3ZveYd7hoZ+fH19hIN3fId5goKCfnd+g4h7dYR1e3yEoomCfoaHfH59gnqLiH2CW32KcISDh3uCjYV+iot+g4KDhIaDfHiDfoh6fYN6hXqEjXl+
fYKEg4ODg4N7foSDg31+foJ8fYKHhYaPinx8goKHdX6Eh3x4fX16h4aHg4p9fX5+coN5dnh6goN+foZ6hX6Gg36ChX6Gen5vanaCg3l1g4Zxgn6Jfod+hYKDfISEhIOIhnN7g4Z5iIiHcIR7hoSGfoKDfn6CaYSD
d4OIeoR9fYKEfoKFgnaGi4J8fIJ9foWFcIOFfH59hYl4gnuDfXd8foSFg4OEfIJ+d3OIfoOFfoSEe36Dgn5zgnl0dXd+fYKFfYN9hH57eH18inN8fYt3eIdsiHt8hn19foV8eIR+jnl+e4KChH6Dg4J8fpCFhXp8
goSCg3t8iH2GfIR8g4eCenp6d3uPhYZ8g4KEhIKCeYaCe4Z+fIKCd4aEeoJ+jYODhoZ9hIV6eYJ8fn2ChINujIJ7g36GhYN+g4Z7e4KDdn6EhIKRe4eFgoeFgneCd4p9hXyHh3yEcZSFfH15hYN5foSFfX6WhISE
h31+d4SDg4R9hYSEiIV9iYSCdoaDhYN7g3iHdn2GfYKEdZR4hot+g3p6fXx9hHqGiI2Chn2DfoJ8goKFd319g4t8fJB+g4h8gn54fIJ5gnuGfomFfH13hYOCgn55eISDiYJ7iISCfIJ9epSFh4N8enuEhX12g35+
fod1fYiDi3qGjXx+fn6DhJ6EfomDfoKHgnORfX6FjYJ+h3uMhX6Dgnh2iH2LhIJ8fH57goV9hYJ9hIOCgoJ9foN8e4OCh3l3fouCg4OChH6Dd4V+fXqHfX55hIOCfIJ7gnyLg4OCeIKCjXuJeX6EfXp6gnyVg497
eoWEjZmCkYOCiHuCg4N+fniCfoV5goJ9g4N8g3x4e4J9fYSMeoZ8gnp7en6Ggn57enyCfYd9fHqIfoWFeH6CfXiJfoeDh4J8g4t5fn6Ih4l9eIKDhIt4ioODgn17eIKHg4R9fol5hoJ9fomDg4iCg3uDfYZ+hn2D
hH53hIKJhYKIgoN+hIJ9fn1+hH5+g4R1fYJ+foR6hHd2eYSChIJ6foKNfI5+iIKDfoR+eoKIgoJ6fYl+kIWCg4KIg36Ffnd5god+fHuDgn6FfIOIfYJ+fIh+hnOCjYx8foR7eYWGhIiEg3d4fX6Hgn5+fmqOgoh3
fYJ9fpeChIOJc3F9e3mDeHl9fYR8got+hIZ9foSDfH2Kg36JhIR7e4eIi4J3ent7gnp9i3x9fo59eHF+g3eDfXJ9fnR5h3SDfYKGhH6Cgn18inp6doyCiYKCen18fnuGfXiGgneCg3uMh4SDg36HfYKCfnmHhIKG
e4h5goaGhHyCeYKFdYKMhIN9fod5cYOChoKGlH2EfH6CiH13jXN7dnyFfIJ0jX15gnx+hoOCfoN6foSHg4V9hIR9fYNweIKDdIKGfHx+hHp9dn5+foh+a3mJeY2CeHp+g4OEfXmFg4KOhH5+dnuFhX6DdoKFb297
fn6CfnmDh4J+en1+enxuiH57c357gnl9e4d8iJR+en55foZ5gn19iXp8foaEhHyGfX6FhH59h3x9hIKCfnyDfYR7g3uFeH6Ce4iFfIWFinZ6e4RzfX2IhHmEiod7g3t3dnyChnqEfoSLfoOGg354hIV+goaDgn5+
ho9+d5iCfoKGe4SEfomFg3p7iH1vg4WFgn6Ffn6JjH2Ckod8joWCiX58g3x8h4KDi36Fc4KDfnuCkIOChIZ9hH6EgoKEgn57fXh+iIp7hnCKeIJ7e4OCg4OHfHh8fXl4g3uVhIKFiH15fYSGfo6HgnGIeoR7inx9
e3yChX57foJ8g4KGhoKCfIJ+g4WEfIiGe356goaChoN+cn2Hdnt4fn6Cg4Z9e36Ce4KLhI6HfYV6g3qCg4KIfnqDg355gn6Lg3uEmX2CeH2IV359dX13gnd+hHiDg4V+gn56fH1+hoVwfn2EhIOJhYh7hIqDfYaC
g3p6hn6DhIeEe4J9hn56goJ9fHx8fX2Qd4eDgol+aoJ9eHiDhXyDgoODiYKKiY6GfoaEfn6Dg5p9fIJ9ioJ1g4J+hYV9fnaIhIJ9fXh8fIKCgn1+hIN+h3h+iX17g36CfYiDgniCan14h4OCd3t+h3mCfnuKjYZ8
hH5+en6FhYWFeXx7gn6Gd4KFhH2HhIV3goR7fHh+hXd+fH19hX5+gn51gn12hoWDfYKKfoKEiX2Ch4KFgnx8fnmHiH6CfHyOg316eYJ5hYaEg4OGg4J8eoJ7gomKfn10fH57fYJlfIx9e4N1gnx9g3B4g46CfYJ7
g32EhH6CnYV+h4KCfn2EfoN7h4KEfnyTfH57gnqFi36Eg3d9fnp6hoKDg319hoODeYODfXh2fnh1ZoV8lYR+fnuChYyDfoN9fpJ4fnmCeIaDhI6Hh31+g32EfHx+doSDgnp5hY6Cent3PoSMeomGdXx+fYN8eXp8
e4SFfoR9hnx+e32ChH59foOCfX13hn15eIiFiIODe31+fn2HfoZ+iYV8e359fXp2h4d+ioaCgnmLhn2Egn19fXt+eH59fYORfYKCioaEc3qEgn5+g4R9eX12k32Cg4KCfnx6fXZ7g3qEfoyJhIR+gnt+hYKKfYl8
eXx9fXx+gnt8eYODhn5+gn6Hh3yCfZB8hXh8goaEgoiDdn2Ig4KCeYKDfoN+goJ5fn6HeH5+foKIfX2CfoR9fYSTeIiWeoR+hIOCZ4N+eX5+fXt4fIKJh3iFgoKCfIKLjoR9fIKDe4OCfXZ7dYSEfH56fnt+eX5+
hYKFhoOKg4R8hHiCjH18eHx7fnx9fX1+gn5+h3t7fn59fHt9hn5+fX53hIR4e3R1foN1g4SCg4KRe3qGhIR+e4d6hIJ9gn58c4R9gn2Ffoh+iX19g5+EfYSVmomCg3x1hIeEgo1+fIJ2gop6hoKEgoWChoJzfnqD
fnuEhXt+eXyCfoh8hXl9hnKDgoJyhHqDhIh+fn5egn1+h4WDgoJ4fX2JeH6EhISDeIWIen2DhIh2hIKCgnt8g3qCfH19fX6FhIOCiH58fX2Egn2Gfo2CfYJ7fXx8iYiFfYKCfYuFeH2DjHp3i4SChYN3fIWFgoOE
goODe4N9eX2ChGyCfXd+e4R3fX59fnyEgouGe4SEg4l6hWh6fXqEhoKCc3p5g3J2g4J6hIZ7fo18fHyEhn2Eh4KQiH2EhnyEfXmChHZ8fISCb42ChHuChHx+goOHfHyCeZt9doh8fHp7foJ0fYV7hYSCgoWDfn6D
goR9g357hYeDhXeDfXmIfn19fYl+goOFg2+Een2Cgm19g5eCg4l6hHuDhIKCfnqNeHp7hX2OfXt6e36LfYSFfYKLc4R3eX6Hfn1+g2+DfIZ8h356hISEg36HfHuDfX5ykn1+fXt3fnx+fXp9iIJ+hn6Dfm6CeIp9
foKChoN9hYR9g36EfYKGfnt+fouEhYd8hYN8hYd9fn5+iH15hXqVfXqDh4Z1fn2Ec31+foJ1fIN2goODfIJ+fY+FfoJ8jop8g35+hpmFhHh+fYKCi4Z+gneGe3yHfn16h4h8goWGfHB8eYiLjn58fYiMfX50fX1+
g4eDfn6Eg3l+hX17ioJ8hXp+foN+g32CfoKCfX2Ifn5+goN6gnR8hoKMgn6Gg4ODeoqCfXyJg4V+fot8fX6ClI99d4p7hoOHfn58eoKEfXODeYmEcIKFgnyFboN9dX18iniHfHV+foOCeZGEgoaFdoR9g359dnl7
hIWEgoJ+foSFaIN8goJ+fXyEg4R9joKDh4KCfHuEaXx+jYR9goaIeniHfYt6bHp8g3iHfoSJfYOGiHx+i4KCiYN9goh7fXCDfnt6gnx3i4R+fYKGfnx9fod4fX13fIODhH18fYZ2h4KDhIh8fH1UoYJ+fm2Dfo2D
goSCjIJ9ioN+gnt7g3t9eXuEg4WEh4J+foOKeYd8foaCfoOIg4+Nhnp7fIl+eIaEdoN5hWWEg3yEcn2FfYSNfod3fXCCiH56goV8en18fJSNgoWFgoV+gnx9foJ8fn2CgnmLgnx+gniEh4Z+i36Ce4WEhYJ7dIKF
hoaCgoOCfIN7e52EhoN+l3x4g4V9eXqHgoKCdoKEh316eoKCe4J4dXuHi4mHeYKCgnx7fYJ2hH56e2SGfnh5dIKVhYN5e4h8hYOLfX55fox+flZ+cXdyfX16goN6fIKRfIeCfH6Hj3h+Z3uRe4+CgnaEiYSHiox+
gnmDhoqEg4Z+fXqChIV9g3mPfoJ+hG2Efnt+goOChoKCmoJzen2Eg32Jh4RvfIKDgoOKhX19fYJ6foN4gn18eIx7goKGeX19iYV5foV+g32XfXx9fH2CioiCfYNyhXd9fIiCdHeFeYJ+fIJygnx8fn14gnuCfX5+
en5+fImIeoKEfISDfn2CfIWGfn6CfHV8fn58fYZ9fn56fX59fnWKgnx+fniDd32CjYeDfoV+foSEfn59g3uKdoKEfHWIioJ7g5KDgoWDfn6CfoOFi3l7boKCgnmFfIR6h3h8fWl7e32Ge3uJe354fnSGg4KGeniC
fnp8inmCh3mDfX59ioV+gn16fn57foJ+fYh9goR+gmh8fYt5fI5+gn2Eg4N8iH6FhX6EgoNyhXp+fYaDfXl8hYSOfIJzh35ufoN9fIKCfHt+fnZ3d4KEj4KFhIR4g495foaKg4N+goJ6jIl9fn2Dfn6FfH6Lg4Z7
hoWCg35wg36DhIeCe3uChYWEd3iFfn6NfHt+goJ4e4OHe3t+hX18e32Cgn6DkI99fnx+g312gn1ugoWHg4aDfYaCfnmCfoOIhH50goSHg4d8foR7goSGhXyEe4WDg4R4hISDfHuPg3uCfYqDhHl3g3qDg4J9h5Z5
foaMg4h7iX2DiHiEhIOIhIiFgoWOgnyEgoWChHx+g4OEe4N+gnp9hoJ8hH6FdXqDeYN5lYKGfYSDfYd+fIKHe32Dcn5+eIR8foSCh4N6hH58eXp7goSFgoZ9eZ5+dop+fn2CiYN8hoOKi36NhnqEiYtxgn2Cg32I
foKChXh+g4mJgnWJgoOCgoN8hX6EfX59gn2Cfm17fn2MeYZ7h36Hg31+fX57g4R+gnd7goN+enyDiXxvfIx7fnmEioWGk3yCfXtyh3qEeX18fXmEjnqCfYKCg26CfYV8e3OEeYJ+foKCm3qEfHx+dH52hHyDjX2F
g4KSg4OJgn6Th3yDg31+g3uDgnqDfYl9eYiEhH6Da4aFdoOQfX6EhH5+g4OGhYh8gnJ5fYiGiIOFgnt+dYR6hIOGg3eJhId2fnKEgoKDgoZ4h314fH6GcoWFg4J3l49+hoR+hIN8in6ChIt7hnyDdnt+g354hIWE
goN8g3mEg4OChnuHiXiFhYKPg32EfoWEh36Dg4J+goV+g36Ffot8g4J+h35+bIOEdY94goN8fIV+fYZ9eH2Cg4OHeo98foJ7hX1+hH6EjIh8eoJ9iH6FfIWFg4x7g313fIeDiISFe4J+e36Fg4Z3kHl9fYSEfoJ4
iYR+jYWGe353hIOChIKTgoJ7gnyJgoJ8eoKEhn6Eg4aDjoKGg3t+fYiJhIOKhX2SfaB8d3uJe4V+hIiCfoN+dW2KhXqDg358en12fn2Den6Gfn6Cfnh2fJF+foOHhoKDg4KHfYh8e317e4V0gniEdYd5enp+e354
g4N8foSFgn15e4SChYKCfoR5gnt7iHqKc4h8g3uEg4ODgoR9eIZ4g3yCh3d3lIWGh4qGhIOEfXqGgoN6kId+hYOHhn59iHt8fH2EiHR9fHt9d4KHgn58en19goSJgo1+e36HfX6DeISDhYd7gnt+ioOCi4V6fId8
fYaNfH6Dhn6GgoZvfYKDgn2MgoJ8fIaCe4d7foOChH18fn6Ehm9ognp+hIaEfWx9e3l7fn15gnl9hoR9g4OJg32Dhnt9gn6Fe3p+gop8fHyHeIODhn1+hY2CcoV+fYl0d3t9g4eCfoJ7hXmDhHx+fnx8foKDgoOC
fYqEeXx6g3SMiX1+hGJ9fnWKhXx+hYaDgoJ8iX2DjImCeHt9hHiCfoJ+eYR9enqGhIJ9i31+fnyCfoKEfn2Kfn2LgoN8g4WFfoSCfn2ChIl+enaDeYaFfX2EgnyDhYKEjIKCiIN+g499e4eCfoiEi3iDfYOHhHeE
goJ9doKKfX56hHx4g3t8cYJ7foOFenqJhoR9fYx6hoOKhX2ChHKKg3mDloJ+g4SCeX17fYV7hYJ8goKFfYZ7fn10eod+hIOFhXx+fn2Ch3RqfoR+cYN8fYSDg3uFfHt+dH2Fgn17goxzgn57g4KHd3yFeoV7hXx2
g4SCg36DiX6Dg4V8dXqDhIaDenyMeYKFeH2IeomFfn55h3uCg4KEh4l7g318fHt7i36JhX2DgoaCiIJ7eoOOg4KGhIR7gnx+hnyIg4+ChX6EfHpzfIeCg49+inx7iYZ9jXp5foeCh4aCan59iYeFfoh9hnl9hISI
fniDgml8iH2CdIKEfXt8eoRthX6ChH2Ih3Z7goyEe4d7hn2HfIOCfXx7fneKfoV+dn1+g3t+goOCi358hISEhn2IfX6HiH5+en6DfoN5fXuEhHmDhoOGfop6gnyCb4SOeHh4hYJ+hXx5boR6h3eDeX15j358fnZ5
fHx+en6KfpN4hn6IhIuDjnp6c3t+gnF7hHuFfIJwgnyJfIN7gnyVgn57g4SHfn13d4SEhYJ+mIKEfW2DhomCfneFfXl8e4Rzgm9+d357fXiCg3yGd4V+fXl7hXd8g3uCgn12fX1yfIl+rn6JfYOJhX6GhXeDhHx9
fnt7h4J+ioSEfnuGhIuEfYd+fXp+hYSCd32Ge4KShn6HfoKFhId3iIZ8hHqCfoKEfX2Hg3x1d4iDe4J+hZeIhXaCfYWKjISDhX6Lg4R8ln2Eg36Hh4N9goeFg3h+foOIh4d+eH5+g4N9foN+gn57fHp8foSJg4OE
fIh9hH2Ke35yiIKFeoJ5h4SCfYOCen2CfIiGg4WGh4SCfIOEfoOCg3uGgnl6g3t+goeEfIV8hHd7iHWDfH59fHp7gnx9fH18hX1+fYR+hIV+foSIfYJ+fIN4goKNfnB7iIqGg4KbfIh6g4OJh4t8d4R5eIJ4hH6I
fn13eoSGhoJ9fXaXhYp5fX6ce3t8hn59g3p5enqCfX2De3uCd3uJg32Efn2CfH59gnyGgoZ+hYd9fX14i4mofXuDfZCJiI1+fH19hHuDgnh9gn57k4J8hoOCkH58goKDfIKIgnmEfoqIfnqCfIODeIKKfoR9ioN1
g3qChIuCgo6NfH2EhIKEg3yCh4d8i4J4hIKGhoV9g4SFgoV3g32Hg36Chn58bX2GenyIdn6JhY97dnd9eIeCi4SCfXx9foWIhIN7hXyDen6Se357go+ChG90d354iX6Jfn6Jfnl+e4eGfYN9g4d+gnp8iIZ+d359
foWFhGeGeX6CgoiDdX1+fnx6j4V+jIN6fYJ+fISChnqNjHqFgoKKfYWIgn11hn2DfIOEd4mFhoR7iYl7gn59gn6Gi36SiI6GeoN6hIJ+gnl+foZ8dn6DgoR+in2FeYOCfIR+fYN7h42Jg4R+g5J9foOJg3yFhn6C
goN6h319hYd4iYR9gnGQlX19goSEg4KEeH6Fg3uGg4qDglCCgpGCgoN9eod9fIKCfYJ+e2+Lg4KFg4N8hH6Di315fnqCen6KeH6Ge319e4OEhnt6g3qChX6Ed32Dg3eCgoN9kniIfIN8foN8gnqCioOCfomCg3yJ
fIR9g314goiDe35+jHl9hXWHhHx8goJ8foV9foiPd4OChIKDdnt+eYNqfIONfYV+fX2CfIJ+hG94j4qCi4R+e358l4N2g3iCjX50fIN4hIJ3jHZ6fox9fX1wfH2Dgo54g4N9g4V8fISMg4Z8er6agnuFfoR9h3h8
dIKEe312hYp5gnyCjnyGhnyHiX6Chop+fX5+fXx8eoKHfIV6goWEeH6Gen6Cgn6IfHx+hn5+foKIhoN4goV9hIR9eHuIfX2CgoV+gnyDfnuEfnyNhI2Gh4V2mXyHfoh8fohqg4N9fIOCe3aEfHyCboKCfYN9eIOC
gnt+inx+gn2CfHGDgoOChIl5eoeVgoOKiHWDfYaFgoJ+goZ5eYJ9fHmFfoqMfoJ+eox9gnJ+hYKDiYp5foN+e4J6g4OHg4J+h3p9e31+gpB+hX51gnqCenuDhH58cX6Ni35+goSDjX6DhYR7fY5qg3yDgoR2fomC
goKDhIeSgnl5fH5+hHx6fYaDfYeCjn6Sgn17hYmKhn2HjX2Dh319g317iYJ8d36Qgn6DfIWDfX17goSGen2Dinx9h4N3fYKHd4Z9g4l6e4OEeoiWfISCeoh8goR9fnuIeoJ4fH58g4iDgoN8fX56hYKFenyCin2D
fn18fnx9goKIgnGDfpN9gpWDfoeCfoN+fnmCinyDiIJ1foKDdn6DhXqCfoOUen2IfIqGiIKDfId8fYSHenqCg4WEhX2CeYiCfXh9hoV6g359fn5+g4SEfYJ7goKCg4KLfYiGfXqDd4Z4fIaCe3V8g3x+eXiFh3yC
g4J5eXl7fnx9fYR+gn6GhIODeX5+goSLgnt+hHmCgn2FgoJ3iHh9hoOChHh9e36CfIN9fYZ7g4SDe4KJgpB8h35+en2Ke3t+h357cYeYhYKChoaDg4aCeHqDfXiCfWZ8fn6DeYKDd36Li4J1fnyDiGV8eX11hYd9
hHx+fYOJhYOEhoKCfYOHiIN4fYx9eHV6fXqEgoyEgnp+g3t+hnuNhYZ2gn5+jH2FfH59fpR9hXyIhI2Ch312h36DfoKGd3t+hnx8lYR8fImEfIR8hH6DgoN+fXyChnp8g3uGg4uGe32DjIV4e4SNenh9fYJ+fouC
iIiCgnx3fH54i4x5d46HgoN7fIaCgoOHfHaChXV+foh9hIN3goOCfnyDg3p8goJmg4ODe4KLfnd2hHx9d315gnubg3uFfX6KhYiFg4ODg4ODfXuEfId9goOCg3x+fXh6fY98hHyIfoeGfIJ+fX6Cg35+fnh8hnV9
d4OFhISNe4V4hnt6fYOGe3p9cnt+iod9en18dnx2e4eCd4WDimx6homDhHqCin1+g5J8eoOCinl8fomGbXuLe3yFfH1yhYaDg3yCfXp9inp6hYd7hHh7goiChnl8iYmHfHuDhHyDfnWHgo6EeX2DiYyDfoiEkIOG
e4Z8fYN8hYKEfoSFhImEh4J+fnxzg317g4KDeoN5d3t+d32Dg4dvhXl5hXqEiIZ+h4Z+hYR2g3aGiIiJg5GEfWuDfnl+fn6DfYKGgolwfYR9hYR9hn6GfoKLgn2Cgnt0hnx7goJ+goWDfXyEkX2DnIV9g358g4aG
gn2Den57eX6CeIV+fYOKeYN9goJ8hHx+g4ODh4d8fn55hoWChG99hIN9gn6GhHqIfoKFfYqCgoJ2fYJ+gnt+gnmEhIKKhIl9fIJ9cYqEeIKFg36DiX2Eg4N6gpl+hYZ6eXx9hn6ChIqGfXuMhIJ7coJwfYKDhXqE
gnmDe3Z9goJ+hXx3fnx6h36IenuHhXyEi4J9g4J+jIJ8fod8fYWHg32EfIOIgnmCfX6Fe36Eg4WKhH2EfXx8fnt8hnx5g4J8hYZ4ioZ7j4SCdH2GfoR7fnJ+fYKEhHV8fot+i36DfXt8g35+foaFhYKEdX6Hc3aC
hn15fYSEfoOCeoaChHqCfoRylnmEfG2Feop6fYODfnd6d4J4fo2CfYV+goeHfYJ5eo+Fd3OFg3x8e3qIfoKDh4N4goV7fYOMhn2Eh318foV2hYN7fnJ1goZ8hoaCh3iCh4WOhHuDg4J9fH1+eH6GfmV7iIaEsYJ8
fX6FhGt9hH58g3mCiIZ2hX18g36Ce4OCh3t7fXyEiImDfoJ5jIp2gol7hn2Ec3yCfod5eoOJg4KSfn2CcYJ7fHiDfoR7eX5+g4KEjYaCfoqKg31+eH58fYKFg4aFdIt8hXZ8hIKOg3x8en5+hIaJhIJ9fH16hYJ+
g32Dgnt7hHt3fHSFe4J8g4h9knuCfYN+g4J8fXaCb3p2goONj3h2fIaGgoSDgoN9fHyaaHqFhHZ8fnt7g4J1goN6fX2CiHCHiYWDg318fn6EeoR7hIuCe32HgnqHfX14fX5+hIN8foWCiIJ+hH58g3t6foV8fn2F
hYN+hnV+g32EfYKDfX13g4KJeYKJd4OKhH18dIl3g3mDhpB9e312e4d8got9in6EhoN1g4eDfoSOfYl8e4V6eXiJfoaCg3h0fYd9eH14foRyfYODeoqEfnt2iXyCfoSIgoaDdneHe4J8iIKFhnmChnyEfn18g3uD
foKFgoN8fnqGenmCfoR6dHqDhHuEd3uCfX59hJeCin55g3p8emt8eXd+en58d4KGhYJ+doiIg4uPfnp+g3GNh4N7iIeFjIV5pnqDiXmLfYJ3eYJ5iXx9hG2MjYOKdYZ2h3x+fHR7inqDdoWPg4Z8eoOHgoODfnV7
hoZ6hX2EeYuDhoOCd3x3dpV7fIh6iISCfYN5e46Ee3h7fHyCfX6Eg3qCjH17enqFgnaEhIR8foOEjHN8enmDg3Z5gnx8g4eFfX6Ed4aFe3yCgn58hYh9hYJ+hnp+fX6EfIuFeneIfX2JfniCfnt8gnuDeYiJfnp2
fXR+fn6ChoR5gnKDfomGkoV+fIN9g3x7iYqIhIeCg36DbYN9g3mEi3qJfYSOfnl6fHqEim6ChIKEg4OCgn2Gg4KDhHybgnp7eHiKfoOCeIKHeX2FfXt+hYKCgnx3fomJgnh8pHuEioaDhYWDfoh+hHx9fId1hm+F
d36CiXx8hYODhHx9fX2FdHeHeH6Cg4WUhoKNdn5+hX6HgnyCgnuEhYeGeYt+g4h+g3t+fXuGhIJ+h4J+iIOGgoJyh4KHhn6GdoKCfoRzgoNafoKCd4p2cIaHhYN8fIN6foV7i2GGk4KCfXqCfXx8hH2JcoZ+gn5+
hoKDg4Z4hH2GhoV9hn5+g3uHfX1+eXp5fn5+lX5+d3yEkYN9enuKfoiDfIJ8eIODeV6Cen2KgoaFfn19foZzfXx3e3qCfoJ+god0d453enx+goR+fH5+e4V3foSIjH59bX52fH6Ce4R9fHh7fX2CfYN+goOFgnxz
hXeDhn1+gnyFi4N8eXiCg4ODgnZ4gn5zgndyjHZ8gn54foSGfn6EfoKJkYmLh359doOIfH59cnh0e4Z+iXx+eX2KfoaEh36GhIWKfn5+fn59gn6WfHp9eXx+g4J3fYN7jHuGhYaDg4eDfoWClIV3cIN4enp9g3l9
g3x8iX1+foJ+goWCe3uChn6LgneGh4p+hIN7fYOCfHyDj4R9dn16fHGDeoKDkn59hYKGd3yEdX6DeIR0en54fnx+foaCfIh+eoJ7eYJ8dn1+eYKDeYZ0eYx9hnyEg3aOfH2CgneEgoJ+d4V9fYV9jIp6dox+fX19
eoJ+dXSShYKMgoJ7hH5+en59hXN4foOEfISOgnWOgoR0h4SRdYN8fYuDfHd5fH2ChnyIfH6LfJGQfYaIhIOKg3l8goKSgn2JeG2Dfn6FhH1+hIx4e4KGh36FfYJ+fnx2e4ONi4d9gnaEfXOFfH56g3t7i3p5hYKE
h32EgoOUfHt3g3t8d3l9fHuDfHd8hHJ7eIR+e4l1fn2IfYp7eomDhH58eoaJgn13hHh9eX2Ifn19hX51h4N9fol+cXR6eYJ3hH6DhIR9fHh+e4Z7jIODgn16doKDcHp+foV4iIJ2hn2FfoKXg4l8hn57en57hIV7
foKDeoSFeYp9fIV8gn6Ed3l8hIJzfYKDgnuCe3mEfIJ+e3x7h4uLeYaEfHp+hYR9fn2Pcnx+gnmDgnmCgn59h4R+h4SHhYiFe3iFfoOCfoJ9iIZ6h36EioWChHuQeIKDfn2IioV+fXp5fH2IeIN5gn2HkIh7eIKC
fn2EgomChoJ+fJR6gm6tfn2CjJKIhYJ3fX6DhouMgn2He32EgniHg354g4h7in5+eId5fn5+hXyHhXt9fHyCfoKJfYJ+e3uChHuFh4aDfoN6lYJ9e4l+h4h8fXx9enx5hYSDe3SIfYN9fnqDgn2Cdnt7eYKEe4N8
gnp6foN2g4WDfId5iX6FhYuFdYWDgomIeYyKgoyEiHl6coODhnt7hHV6hoqJh4J+d359e4KDeYODfHh+foR5e2F5gn6Cfn58fHyEhoZ7foSReoJvg4J+fXuFfYWCfYaFfoN4g3x+fXt+hnmKfn2CiIV+h3yEhIWF
foeDhXx+iXh0gn6Eg359eHt+hoKEg4V+fn6IhXl+hHyFg4effnyCeYN+d4R6fH6CgnWCioSEhYOCgnx8fH2DeoKGfn2Ii3x5eomCgnGFfmyCgoOFhIN7c3KEgoSGhIR9iIeHgoWEgn6EfIKFhYd5eYeFgnx6hHl+
g36Di4aHg36CcH2SfX6Dfo2LgoN3fXJ9g3t5epR8fX6Ca36Eg3yLfIKKfHyKhIR6g4p+hISDeoKGeHt9goSDgoOGhYR6goKFfYeDcHeDfIKMnH1+iYl1eoKDg354hISFfot4goKLioiGgnyJk36HhISGfHx8fneF
fnmFhYiDfXuFfoN+eHF8e3p9iX57h4ZyfXp9goiCfHR7e36Cg4aShYR8jXmIc35+fnKMhoeEhXKEiYKFcISKfYl+fnyCe4l9hoKEgn6CfYiDgn16eH19en5+h3yCg4J8enx8hpKJg4J5foZ6hIV7in11e311iIN6
dnyChHiCh4OGfIl+g4d8foJ3hoVve4J+hnt3hnx8foKFhISFhYWEjYKGhoqDgnt8gn59j4ODgoKFg412hH6Cg359hXp+g4V7fYeFgoZ6hIKFgoJ+goJ8eIaGg5uCkHyDe3yDiIJ+hIKMiH5+hoiGhYSEfnp9hIJ5
in53hn18fHp7gnyLg3x7eYKDg3qEgnt8goKJhIaIkYR3eIJ2fXyDe36DgoeCkYJ8dX59g4R8hHOFgnyDl4J6fX6DfHqIg3x+foV6e4mJg3yHeXyCb3uCfXR9g36DfIJ9g4eHfX19foqFfXl3eIJ8hYKFk4KFfX53
fIKFhYV8fnWDhIJ+gnyCin5+eoJzg32MhoKJhYR5foyCiISCfYeFhX57hHiCh4OLeH57hXt4gnd6jH50doh9e4KEe4R7lYeGh4J9e4R9h31+eX6ElH6Cg4V+goODeX55goOEgoJ+eoJ9foN6gn5+hYN1gn6GfYaF
fX18iHuDi4V+i3eDe4ODfX6EeoN8fIx+fIKKdoh9iIV6fH6De4WCfoJ9eIV5g3eDeoSPhXl+g4Nwg4Z0eIl+doWKhY5+fIN+eYSCgoaRd4N7g3uGdH2NeIKDh32Fe3WEen2Kb36Cd4J9gn13fIt7fnqDeXyIgn18
e4eRgnt8VH6Gh36Cg4OCn4N4j4V9fXp9jnyDhn14en6Ld32DhISEZoSNfoJ7hH2KfYV+g4KDgoWCfH5ufoOCgnOFfIKGgoKGfXl7fX16hX16fn18fnl9jHx6goV4goODfn1+jYd+ioKMg4N+gnyJe4eGjYJ7fYJ3
fn18hH6DfHqIfoSHeYN8eIWCg4R9e36GhIV8fYSDfX19g4J5in6MhHx9fXaFhniDeot6foKQfYJ9eIKCfYN2g4mDiIN+g36IfnZ8fnx+hI2DeY1+cnt1goaEgoKDfnZ5aYR+hIN+eH2HhoiChoN9hoSDgn58hX57
hH1vfIZ7eHuHhYuEfnB8eIt+fYeEgop+e3yDd4l8fnmIfHyHenaKhXd4goKCgn59goJ8foN7goeCfX5+foWCiop+fYSDgn5+hYJ9ioZ9eoJ6eX2Geo6IfHx6i32EhnN8hnuCfoeJgnx+h4V9hH17gnuDhHt5fYOF
hYN8mYeCeYKHfoeEfnd8gnGEeoJ5foh+hHOIeHmDgnGEgoKFgn6seYN4gnmCfn2Ofnx9fHiDg3p9g36DgniEfnOFgo19j4eJfYWEhISEgoKEgnyCfnp5fYt6g4R9fnuRhoV9iI5+hYqCfIR4h3mCfoaEd36CfYt+
hXV9i356lH6Ddn6GhIKCeX5+g4h+d3V7eoSDg4KDfn6ChH2DhH6Eg4J2foJ8enx+dISFfn6CgqV9h4l8doR+fX54fXh7fod5hYODhn6EfIJ+hoR1hoR+fIiCioJ9hHl8g3yshIJ9hn15e5eChIOCfn5+fX17i4V+
goNyh3eGgouChXt8eX6EiIN6g3iDfYp+fYyKeIN8mYd7hH6IhH5+g3t3jHyDen17fIKGcYOCg32Ng3x6fnx9g35+eYWCfoOHe4J5eYOFfn6IfX2Cg36DgoSCfoOHhIZ6g3uEhIiDfYN9g36ChIR0hoaRfn2Chn1+
eY52jIKDhX6FfYeEfpCCfYd+hX59fIOEhISHg4uOg4N+goSIh4Z8eoWChGB9b459g4uCfoR+g358foN+fIOFiXuCiH6Fgnx8hXmNfYKFfoONbYJ+h319i4SGhX17hHeFeIV7eoN6cniOgoJ+enZ6h36CjXuFhn5+
goV7jYt+hIOGg3uFg4KEfoOGjHt+eIOKeXWIoIKEhIp9g4OGfYh6goeCfnqCgoR9fIKIhIOEiH5+fn52e4KDhoR8goeIenaCe42GhYJ2domDhISKg3mKe354b3qEfnuEhYR5e4N+jIl7coV+g2uCeXt9eol+hnt9
h3x7goN6h4KCfn58foeCcn2HiYd+hoSCgnqCfYODg4WCgo6FfYdtfXx8hYSHeYJ+hYSEeHp7g3uDgn6CiIODfYN6eo6Jg4KDiIKGg4dxfIKEdnt8jHuJhYOMeoN+joJ+e3iChYJ+h3uXfYJ9fnuCfYd8fIKCeYSE
jIZ9eIqCfYKGfYR+goKNgn19foh4hIh+fYSDho57hH59fn58gnx5jIN6d318h4Z9fnt9b4J4hn6GfIZxdnODfXt6hYN9goiOg32Mg4R9fn6Ch3h5fIOQfISIen6KgnqCfn55hHSCen2CcIWGkoSEfnmGg351hIKC
foWCeo2EfYSGd31wgn2CiX2Cg36Kg4R+fIZ1fHyEg4N9fn59fIN+fIWMZ3uNfYmCh3qFfoKChIN7goN+e4OEhHp6d358goiFeIN8fHeLe4J9goJ9joeJe4RlfX56g4N+foaDg3x9fX6EeIN9g3h7fX59hoV+hImF
fYJ+fIKJdoWGfXuGg4KEdn2CeoJ4fYN9e3qFg36Dh3x7doZ4iH1shXiChHyCfH6CfIR5hn2EgnqHjHyDhHx7dXGIg3yEhnuVfoJ9fX6ChIODgnyKfXWDiXx8gnB+fYODhYaLhXuLgn5pe35+fXx6goV8dn6Cc4J6
fn1yfoJ4goV+d32LcIWCcnt9eneHg319eXt9fHl8gnyCfn58hHtydXd+foR9foaCfn6CfHyLfn19h3qGc3qFi3uGg4SFfX5vfIN3gpZ+d4R8fIJ5g3uDfYSChnt+fYKHeYJ9fYKDg4d7hHp+coKDcoV7jIqCfXmC
foJ8fH1+kHmIfod8fnyFc4KEfHx7eoWEg36CfoKJfXuDfn6CjHx+eXyDfIN+gn5+foKJjoJ9iYWEfn19k4OMe4N+hoJ4hYaGfYODfH6ChYV6hH53doV9g4eDfn59goKDe32EeoOEfYKDfoJ7h4KKdXmDgoV5jIKR
iH56hH1+goaMfnh6fX6Gfn5+fYKIfId7eIV8g4KDfY5+hHh3en19fYR6eoODfoSFeoKDjIR4foSDgn2FdoV7fX2IfXuDinyDgoN7fYN9fn15foWFhXl8foN0k4l5eoOKg4x6hXuCk4KCg3p0hYh7fH12goyNloN5
hJN9g22CfoV+fn56fnx9e4N+d3h7g3d5en15fnZ9foR4g4J5gnt+fn59gn2CgoWTe4N+foSFfnp+in2Cgn2ChIuDeoODhH58eIN8fn1+hIJ8gn18e4KFfXt8eXx9kH6GiId9fXqCfnyDfn2Di3l4iod+coN6jISF
goiHdIJ4fH19fHF7fYaSfnd6gop+hYOFgnmChnt7eoKDhYJ9hIR1fX53fYWCgnp9kIJ5foWIgoKGfX6Ce4t6hIJ9hYV3hGiGg352fn17g4R6gniEhHuIfX56hoZ+iIWLg3l+foKDh4J+hYmMfoKDfXqHhIJ2fHmC
fYKFgoN+i3x7foODfX2Fgn2dloKCgoaFg3iCg32GfYJ4fm95j3x+g3h7h3iJfn1+fY58eYmDgnuEfXOMg32FhJ18fn6Fgn18fX6EhnmDhHt7e459hXx6lIJ+g4WGfXyHfn6IenqPhnh6fYWFfIWLfnh9hH2Dc498
eH6Jio+Fgnx+e3yGfXp9gn5+e4J+h4h8gnavd4KDgoKFgnN8fnuCe4J+fIVuh36CeIOCeXqCiHuCeX56h4KCfXaCfXmDfnp+fXiVeoOCfH6HhnyGhYN3goKDfYNziJCGfoR8g4N8eX18eIZzgnmEfYiKfIJ9eXp7
coV+h4J8fYOCfH2EfXx6hH13fomJfoR7hISLfYOEgoKIfIKCen53g3qFfXqDhIOCg36Eg4SEeX6JiHeFg4SDdYZ7e358fIl6g4J6hnp9hYZ9h4N8hIR6hYR9hYWCenl9fXx9h36Ngnx+foh5gn58g36Eg4NkfHd5
hnuFhIOHgoKPg3R6fn2Cenp+e3V8goKDgoaHgoaDfnyEfoSNfYiFfoN+g31+bHyFdH6EfnWOhXyCe3mDdIt+fnyCfH1+iIWEfISCfoR+g36Kg4J6fYV7foWCfneCiIKCg4V9fmt9fouCe5CHfHx9foR9hId8gpV9
eYJ5hoR7fIOHiIJ7hoV8hoOCjH6GlXaDhXyEgomFeXh+gnmCfYJ6kX5+hnyCcYh+goJyfnp5knmGhYJ8hYN9g4SDgouFen6HfIOUdYSFg2mCjnWEhoN6hIJtgoh5fYV9fn18eIeKhHOIgod4jIN6fXl3fn5+g4J3
i4WGeXuKd4ODd315fXuCeYODfnx8eYV8g4eEfoKDfXyHgn57gn1ufYOEinp4jIWDgop5g358hXp7gn6ChH2CgoZ5fop9g3p8ioWMg31+g35+hIWCdoSGe4R6hYKJfYV0hXmDg358inV7gn57eX6Jg3V9aX6MkoV+
cH6JfoKIg4RwfoiEfYKDhH6Ne3t+e3yFfoSFenuKhoKIfXp7g4R+g4N+e4KHe3GEfH6DhYKGfoh8iXeCg3t9hXaTfnZ8gnmIhIR+ioN8dn17g3t8fIN8hYN+e2+ChYd8goKDbIJ8g4R8foR9fYWCfIOCfnx1jHqC
hYeLiXeEe3qDhJCDgn58e5CCeIN3h314iH6FiXt7eX6Cfnd8gn19g36DhH6JjIOCfYKDfIR+g4d+foV9kIKFfol8goR5hYSCe3N5g4R4goJ6fX2FhHt9hIV2fnx+gniEcoeCfoJ+cnaDfIuChHqCg4J9fnx9enSC
gn17e3mDgoiGg31+hH2CfoJ9g31+g4J8e4J6ind7goWEhISEhnZ9c4KPfn6Dg3t9fH6MhHyEhH6EfoOCiH6ChoR9hIV6g36Cgnx6h3CDfoZ1eYKChImGfoWFhYKIeIOJgoeFhYKDfn6IhXp5eHZ5g4h1hX19hHuJ
h4N+fYV+goiSgnl7g4OEhn59hXyDhYqEeX6Egn6HfIJ+hIiDeoKEh498fn2DfoZ+fnx3g3x+homJhH6CjX18g3CChIKCeX19lXqQeoOChYKDe3R5jH6FjIiChn6EhIR+fIaGhH6ChHp9fYJ6i3WEdnt+fXZ7hoSJ
dYSCfIJ+e317hYKEdoqFhH16dYh+h4WOioZ6fnRzg3aEgnt+fHeDg359e499hIKCeX18fX6Mfn2Dg4WEgnmJh31zhX2FbYaJhH54hoSQgoZ9fH57eH54hISCe4mlhIN9g317fIeHhIV7hYOChHyChHyHhHSCgnh6
fYJ6hYeCinxrfnt4d4R+ioOChIV9fXt8goSIgoOEg4eMg4p+c4J7hoN+fYSIjYR+j3qCg356nXt8h3qDfoKDd3KCeIN+e4WHgomCh3CGfnyDjX10fIt+fIODg4KCfYZ+g4aChXx9eYJ9foZ9h4N+fH57fHV+gnuD
fn14h3qJfnmJe32Hh4R4hH6Fgp2DfIJsfH2DgomDhneCe319g4OCh3iFfYZ+foeGfX6HdIJ+fYJ9e4OGfoKEgl99e3qQfoJ9g36EfoN7i4N8fYODh3uDhIiDfoKCfH54fnWIfn6Cg4d9iYiJiHZ8hYR9dX59hIOC
enp+hoaDfox6enyDdXyDh4KDh32DdX6JhI+ChIeFc4KGfYNvioKDe318goR7fYWDgpR9a4R8h3uGh3t6doeEfnqHg3uGfn2Meo59hoNxfXyCfYaHgod+foR9foN8hYSDj36DfXx8eYJ+iH1pg4N9gnt1e4KEfH2D
fYN7inKCfIN+iHl7in6MgoKGfIZ8e3uJiHOFfYt9g4eEe36HdIKDeYWCfoVvfmx9g4N6jXx+goOCfoOLgouCeYWGfod+g4N+dH6Ngn56g3h+e3R7iHyEfoN6fXmDeHqJfYKDhn11fnuCfnx+eHt7dnttfHeIhXeC
fXiDdH2EenV9i355hYJ9j3yCcn2Cg3uDdnyEkIN7foKDmoKFhHl+g4eIgoSDd4KCg4Z9fnyEaHd8hYWEfoJ4fHuDg4N+eYd5goJ9hoJ1hWx6hISGhIh5fIKRg4ODfn6EeoR+g35+foKFiIl7eIeDfX6De4V7eYR4
hnh9hYWGfn52fIOOhopuj32FhoONgn16i4p5foWIfX18fX6DfoaHjIKGhoJ5fnyKhXx9dYeEjIZ9e4KJg4KHjYSCeXyXdIV3ioN5hoSGfoKCin6Kfp19d4eIhoODfH1+eH2DhYR4hHt3foeJgoZ3dX6EfH6DkX17
fH2EfYN6foWJhISCfnOIfH2KhH6DfXyHfIaEgoOCe4N3goqIhHqCe4h7hH6JgnyJgoJ6foWCd36DhIKFi3yIeHp7coJ+fIiEi4N7fH58hIZ3fniDhoOFeIKIhId+fX1+eoWFgoSCfnaTi4KDfoJ+iot+hHePfXt9
fHt9eX5+fXl+hYiCi3t8foOGhYN+gn59fXx+fYN4fHx9iIR0foR+domIfXp3gnx+fo19goJ4fYWFg3uDhnt+e4KCeH15hHt3hYOFen6DhIx6fn2CfIOEe4N+fYN9iXJzg4V9e4N7eoN2gomLeoR8hYOKgoODg3yC
j3yEfX2HfXV7hIWCkIN8iYd2eH1xeXWIfn6CfoJ9hoSChYeEhHdyg4KCfnN9hIKPe3p+hHx9fHt7e4WFipqGfId+goJ5foR9g35+hYR8j4Z6fHWGg3mFgnuJgoKCfnt6e4eGfYZ7eYOJgn16e3aIfXx6g352hHx5
enp+gnyQfIWEkHx9hX6EhHqCgnqFg32Chox4fHyGfn2JfX1+hH6LfoiCg3iOe4N+hXyFfYZ+gn2LfHp6fXp+hHx8dYV2fHx9g3ODg32FdoN8e3x+fIqDg3yCfIt8g4SDfn18fYaJfYV+h356fYR9cXyHg4d+fYKD
goJ8hIOCgoZ7goV5hHmMg4J6foSDhX5+e3qDg595hn2FgnyHfn6HhYl+foWDiol9fIZ+fYZ8fnyEfX2Cg46Dh4KPgn59fYR8goJ7fYWMio+FgoKEhX59g3mCfYN7g358fY97gn56enx+j3mWfYKEfYmGiIKDg4eF
hX1xfHxvhnWCg36Cgo2Cg3d9hX2Mi32Dg4N9hYSEiIh+iox9hnyEfH6Db4V+d358ioZ8e3mDgnyCfn16fn51goV+h4N5eoKEioR4eIV8dIJ9cnp4iYN8hYKDeouGhIV5gn6Ha46CeYJ6g4N0a41+fnl6g4J7fn6G
hImNhIKCg31+fIKEfoN6g4Z7doWFiXl6fod8eXmEgoiChoWDe4KGfX6Ce4J8gn2Xdpd9iX19hH2EanZ9fXqDg3h+gnuKfYODfoiCiYJ9fYN+fYWLg32DhXt7cIOCfIWHhH56g36EfIN+hol9fXmCiX5+fX57fYOH
hIJ+g35+goeChYR9goKEg4SCioJ5fYZ2gn5+eH59fX2ChYJ9hoWEg4l8i36Dg4OCfHJ5hIl+fn18eHN9hoSEhoOFeoR5goSLgn54fnx2c4mEe4KCfn6Ce32Ego99fHt2hIKDhYp4hX59fYaDfH58k35+g4Z0eYJ+
fnp8e4N8fX1+jHyGfn17g4eCfH2Dg3x7foZ+e4J8fX6Ig32Kc36GeXx+gnuKfIN+e32Dg4aEgnaHhH55g4J+fXqEgoWGjIt9goeFfX6CfomDcnyFhX15hYSCe4KCgnqEg4Z9jISDe4J+iYKDg4N+mIV+h4dzfYOE
eYR9hn57hHyDhXd8eoKFeH6CfYKQfYl2e4R7goeCiIaIgoR9fXmKhYR4foh9fX18doR+g3SCg3x9g3mHfYiCgoJ8e35+eYKKjoN7g3CIfZCIgn2Hg3yFhX6Dhod2hX6Mgoh8c3yIg4N5h4OFfIR+h4SCfYN5eH2D
eoSCe3qCiYKDioWEeIV+g358fXmFgnqCh4R4hoZ8fYODfY6Cg4J+e4KCen16enWIjYJ8cX16fnl9in16e4V+g31+fn5+hYJ5cH50fYJ6eYSIfoaDfoaKhXx4fHWJgn58cYNsfHp+e4V+goODgnd8iYV+hYR5fYiC
fY6LeHt4foJ9fHt8foJ+iIeFhXt+fH5xfnmJhXeIhoOEfoN1fn6FjoKCcoqJfn5+dYmEg4KCfIKCg4l8foKGfnyCfoN3i3J5fH1+fnZ9hHh5god+fn5+jIKCeXxzfIaGhHuCfnaCd3uQeb1+eWl+hoN+fYKKgoqC
kn6EfX6FfX19enqLe3uCg4KFk36CfYN+jH56gnt+e3uCg4Z7eX6DfYR+iYR+i4KCfYeFeXuCgoN4g4OCg4J9en2WhIOGdnuFfJB+hYKDg3d+goR4iW+ChIKIhH54h4J8iH18hHaHgox8hoWJg357hXB+g3eEfoh8
eIN8fIeIfn6LjIKJeIKIgnyFg4KGh3mKhYN7iX6CfISEeHd+hIV+gnNyaYSKg4J8fYJ3h4N+fnqFe5aCfXyNgoWDgnV+hXyGhHp9en19eX6ChH6DfIOCg318iXSDiIR8h4J+fZF+g35+fH6FfIN8gouDfIR9g317
eXx3coOEe3yDfI18fH6CfISFe3h9eHyEe4KGeXaLg4J7kYiDeHiDhIaCfH6Dd3x0hH6EfYKWfnqDhoOHkYaCh318fHd4e358fn6Cd4N8fYKIiYSChYZ6eYaCd4SGeoOHg5CCfn57e3t9goJ+i4KCh4t6fNeJfY2M
e4KCeYyQhHh9fn58goN+foZ9fIaCg4J+gol+eWV9gn2EgoOEfHuDeIJ0fH5+eoqPfH56fYOCh4qDh4KEg4Z6eYRyhIZ+fXyIfYR7fYKFfH5+hIKEfX5+goWDfX2Eh4d9gnl9g4J8hYV5fIKKhHJ7fXuFdoZ+ioSC
iIJ7goJ7fnZuhYJyhHp+fX56hnh5iod9hX6FioJ5g36DfIp4jIOIfoSPfnl+fXt4fnp7goKDg32EhIR7fXt+hHuEb4SFgoV8fXqChYJ+iX6Dent+hX1+fIN7fHx8kIV+e31+fIeDhX2ChHp7hYN9goiEfIR+jo59
hXqIb4SDfnJ9iH51hImIe3aJiYJ6o4R9koN+g4J8foyCfH5xgoiCe4Z4gnaHfoSDm4KCooSDfnB8goN6foJreHl4fXt9fn6Sg46NhIKHhYeIhXqGdX2Qgn58doKDgoR9iIJ3iHl+jIeCgnpyhYWEgoKChIOTdYKI
hYWEiIJ9fHd4gniJg36EhH5+fn6CgnyEj32Cen2VfXl7dYKEhIOCgnt5aIV8goKFiHd7hIJ9goR0en6LfYR9dXyNgoR8fYx+h3F8fnyFjYOCgn6CfIV+hoRxfoJ+e3x9fn2LhH6EgpOFg3qChXuChop5hoWChIJ9
c4N1hYKDe4N+hHyChoV+hI+Dfn6OfoyIfYZ6hIt9gnqDiH1+fnd+fpCJfoKLg4qEj4mGeoKJeo93hWt8fX2Fgnl9enichH2CfHx6fX2CeYeHfXx6goWGeoKEe359fnmFhIJ5iHp9g4R7hHd9gnaCfnyFg4aDfnt9
e4mFgn16foKFfX1+fm51foN+fHx7hY+EeHuNfn2IeoN9fHuOfouIfYOCfHyHe4KCh4OKenyFe4iDe36Ne4ODhHhTg3GCd36IiXqEc4KCg36CfX6FhX2CeYSEfX6Cg4KHg3x7e3eNg4d+gneDd4N4eH2GgoWCfYOE
g4R9fH54goJ4fXt+godvg4KGgoWKeX5+go91eX6HioR9g316cIOCdnh+goWCgnt9g4d9eoN+hIKCfH6EhIJ6fnx+hIeEkIiJhIKFkIR9fnmLfoWEhIl9eHl9dYJ6doSCgnyCfXt0hn6ChX55foR9gn58fYWMgnqF
eIt4cYJ8iop0h36IhX6CeHWEhoJ7foN+kYN2fneNfnuGe4Z+goN+j4J6foaMg32Dfnd9iYKCfnh0hnp9dIJ7foOKfn58inuJgoSCfn57eYWEhIKIe4p8fYd7g3xte3t+gnF+fn1+goN6foV+bIOCfYJ2hoKCe3uC
fIJwhYKGe3yEeYJ+eYJ+hYONfoOOfIV6fHt9goJ+eXR+d3t5hIV4eXiFfnl7e4KIfIKDfYOCg4Z+d4KIfnR0cn5+gn54d3t7fX6CfouDgnmLfYV+fIV5fXuCg32Cen5+jX58dImCiHl5foN7hXuEfX6JgoeDfYN3
jYJ8fX52fIOCe4KCfJJ9eoSJe4N7eYN+fHt9hXyIfH19foOEgnt3fo2EfImDfXyEeIV9dYeFcH6CloKGdoKFiXSCfnR+e3p1gnx+goaDgn56fY98hIKEfn57foJ9g4J8g4WIfYyHfn6IeH2EeIR5fH2IeWSIh4J9
foaShXiFgn6Eg42EeoJ8hn2CgoyNhoR9fnyDe36CcoKDgoN7e3t7d4J9g4V+e4KEh3l+foV+fHmCgoWDfoWCfH6Fent9goiEgn6Pd4eCd317hISEe4N9c4aHhnZ8hYR7fn5wgoJtj318foKChX6IdYmKe4KCfod+
gnpyh2OHjHt8h4V9g4Z9lH5zhIaSfXeDfX5+fIOEfoR+fYWKh4iGfIeCg3yFg4SGeoR3fYOCgnl1h319goKHfnqDfn6Ch4WDi3eEgnp8hH1+fn2CfYOCfniCcnx+eop7hIR5goN+g4J+sXx7fHeJfYKCeXuFfXx6
e32Cgnl3jISDfYWEhIp+fYV+eoODhIKChoKCfYWKeX2KgniEfnyCfY56hIOCfoKEgnuJhIJ+iYN9hIJ+eIJwhYaEiXh4jHeHfnyEdZR+inmLg4d4goWGhIOCdYt+eYWFhIOGeIOHgn56eYp7fn58nHd8iG2Dg4eF
hHyRhISHjnd5hYd8g351hIaEg32CfX59hYaEfoSRhHuIe4R7fXuEhIJ3hIR+e4p3fnyDioR6goZxd5KDgoh8fmeFfoaFhXaCfn58fYKEfn18foSChnt9enp+hn57foN9fn5+foiHg4KRfHCDenyMiI19fX1+hYR7
i4aDhIN9fIV+hH19gnyDiIOEfINxfXyChH2ChoZ5h317fHd7hnyJcod+hnaDfXp8fnqIfn2Fa4SCfmt+e3p8doR+goOCgnp9fHxndXp1g4iCeoV7foN7e4SOeoV+iYN7hIaKfHuDhoR7doaCh3yEeYV+fHiEfn6C
foZ6goWDgomCiXmNgnmJiH6De359eG5+fnSChYJ+hX6Cg4+Eg3mCfIOJeYN0fX5zdIJ3goSCfnyEeHl7homDpIJug35rfnt5fX18gnp9fH15goKCgoR9gnOGg4l9dHyCkoN8e316iX1+eX54dXJ9hn6GfXyCfYKE
fHt5hHiDfGiIfH5+fXyEgot7goJ9hXmDg36CfIWJfnaDhoSFg3GFfIJ5hYSDfoN7gn6GhnmCh4WFhH18g4J1hYSEgn6DgoRnfYKCg3F+hXyEfYV7fYN8jIN8d4+HhnyJhHuEfnyCfHyFhYJ7iYKTg4SHhnx+g4KC
fnN+hX5+fIR8e4V+i32Dgnx6fn5+dYiFfoWWfn17hYKKfXtrhX5+dn55hZ2Egn5+hYKDdoZ9gnyEfXx+foh+hYKCfoN6e316hH6FgoKEgnWEfHaFg2d9eYJ8e31+hYd4goJ5hHlvfHiCi3V8hn15fXh+fn2MgnyC
g4J6gnyKen17foN6foR9e3x9dHx+inh+h4N+fY2Dg3h7g4R3in5uhX6DhoJ5hn52hH18foJ+hIh3d3t2iYN7foaCj3l6cYN3h4h9foKUfn2Ge4OEgox+fHx7e2+KfY52cH14g4mJfnt6eYOCeIaDgoOCfYiCfYOD
gnqHgoqEd22IfX6Dfnt+g3F5fYKGgoN+fn5+a36EiIJ6foR+e359gn17iIWJhIKHfneXfoOIfnuEjIOCg4J7jYR9hn1vfnl6eYV3knmHfn5+eYKFhn6Eg4h6fnyFe4KFhXuDg319fIh8hYOKgnaGioWEgoWCiIN7
g4aCaHl+iHKHhoeCfYN5hH6Dh4WFgn2FhYSJhoiNfX6DkZF+d358goJ+iX2FfIRzhH2CeYmCg4t7gnqCgn6PeoN6hYKCfoJ3g32FhH6Ge4Z+fnyGfoiEfoJ4fYOCfYOGg4J+fnx6eX5+jH2IfIhzhoiDhX59gnqC
iYOChIN9fnmFhH14eHWHh3mCh4eDhYKFeYd+gn5+fnaGhYd+fX2EfoN+gn6Eg3yDenxpfX2LdH59g3x1eYJ5g4R7gnt7fol9hXKCfouDhoKEfYOOg3yGgoZ7gnuDin6OfIN6hoJ9fo6EfoSChYWFfXiJhn6JjHmE
hHiEfYN+c4N9eod7fXp+eH2DeXqGiIJ8hH5+g3x7jId8hYN4fYl+fYOCd3yIhIiEh4R8fneEfoKOfoSDhJmFfX6Fg4aGhYiEfYR5fXqGeHmDfnV+hoOHdo6JhHqEg4N2fIR6fo1+fYeCg3yChX1+hX6OfXxzhn10
haN6goKDhn18h3mFhnyCfId9gnqDhIWEgoN3fH6Dg3qPhIKCgoJ4g3Z6g35+fYt8hHyCeoWEfX1+e4d8en1+foODfYOFfX2Cc3p9gn15iIVzfnB+fXt8iH2DioN3iIV7goqEeHh8goeFhHqEe4aFdn50hHd7iH15
g4R8g4SOhIR7gn6Efoh6hX1+g3F+k3eEdn2Cg4Z+eHJ+h2yDfHt9gnt9eoKNg4WDfYN9h358fX2Eg3t9g4ODeX6ChoaEfYKGgoeMe4WDgn1+e3x7goKCfqF4fX59gniDgn6Ce3yJd3p+fnWEfnWEioJ+fn6Ci32E
g4WGhnx1fYN9iYR5fX57fYOLhYN6goaCfn2MhHqCdIOCg3eCjoaGhYd+fHiFeHqDe36DfoKCgnZ6fnV9goR5fXN+cnqEdYN+hHt4gnZ9hX6GhniHe3iIgn6Ign18lX6DhXV9hYiElH58eH57foV5hIh+hYJ9lXuC
e32GhHx8g4x8iXaCg3yDfnWFgn1+g4Z+iYODfX2Hg36LeIZ+h3mEiYKCgoKDeIiFiG6EfnyHgoN8dn6DfoN9i4J8hYV8hnuGeoR4hXGCgoKHfYN+dYd9h4KChnp+foWEfoZ6g4ODfXp5fn17eHuCgoN9fnV8dYSC
e4R9eX52hYJ9fH6CiYd7hXd+eXyDgod8g3qEg4R8e4ODkIR4goWHfol7foSHiHx8fX59foODg32EhHd8fHx+hYJ+fYOLfIJ4g4SCYIaDfHt9goR6fX18e4d9hnWGfIeDfIh5g4aHfYN7hHyCg36NfYKGg3yCfX2D
hYZ9enyEintuiIqEfHp8fIOTgol9e4OFeHx+hIaEfXyLfXuDgoZ+fX2FiYJ9gnmGh4h8fYWIeIKCfXuCiWaEfH5ze3Z+c3mCgoJ9g4SJhoKGfH13g4KDhYJ3fXmFgnyDhHqZh4Z+jH6DhH58d3qDg3yGgop9fXuE
hJJxiXyCfYSFe3mChnaCgn5ofoOEfH18g3qRhHCHhYOFfoJ2e3eCg36Ifnp6fn5+gnh7hI2Ffot5g4J4eHp8goJ+dYd9e5F8g36DhnmCeH5+iHmChH6CgoZ4fYJ2hHuGg36FfYJ3fYSMb31+hop7goR+doeSfIKF
g4J9i4KCgol9gn58gnuLg3p9eoJ9hXyIfn59e4R+gn5+fX2GcIJ9doJ8fXmCiH2EfnR6iHx9fH6DV3h8fXyChH19goR+hX10fIKEeoaIhYZ3e4ODe3uCgnyEgnqDhIWFfnKJfIiDhn6CgoJ8inyEhXx+gnh8hXqL
fnp+enSCe4d8cISDeIOCfnx+e4WCjoaEfn1+fIJpioR+h4J+foaChHuEhXuFeYeHe3V1goN+g318goODfoSOgqCDlYJ6fXx8g4SOiX6Cfnt8h4N+goN9hn2CdnuFgn6Jh4l6hot5fYOCg36IfX2FfXuRhISEhYh9
foV+goN0iISIfWyJi3qCcn57iH57g4N3en59h3yGe3mCiX18eoR9dXl9fIN9fXeJi3x1goN8hX17d36Qgnx+bnl0h32CgoJ8fod9hGyCiISMgpODgoSTg3yEg4R9hoJvfn6DjH6CfoJ+homChYSDdn6Cg3qDg4x+
hXyDhoaFg4aEeXyEiomChH1+gnuCgn2EhYN3d36CenyEfoOLhIV+fY19hX2DhYZ7foN9hHV9g4KEgod8foN+fYN2hHaCfXyFfImFh3iCcn2pfIOCeH58foKDhXqEfX2Gen2EfnyDjnyFgox3fYN+dYZ3fnp6gnyC
fnx4goeDgoJ8fnuPhX57ioJ6fnZ9hJZ8hIOJgn2DgoN9foJ5e29+g4dyd5N+lXGFe31+gn2NfoJ9fnt9g4KCfnmEfYuGfX57hHx6fYd+fX6Sfnp8fX2GfoaDe4R9fXt9j3uCdnp+gn1+e36FjHuEiIKFhoKDeIh7
hX6DhHZ9fH6DfoN9e4eEeY9+hYV8d4KFgnx+goSGhXyCg3uLfHaHd4KDfoN+hIJ6en56hIR3fYN3hIqDhIV9fn5+d4Z6in2Lg31+iX57fHqJe4h9do2Cfnx3c459gn5xg4J5hn2EfomCd4t9eoOCg3x7hIeDfYV8
foWGen6IgoV8g4OCk32DgoWDiIR9hYZ7hYh9g4J8foSIfIl9g4R9eYR+hJ18i3dyhIN+h4KFjIJ3d4KCg4OIe36ChoJ5fYWGfX6Eg4eKhHqFfXmKeH5+fX2ChHp7lnx5hYRzd318j5Z9fYSGfX2IfYJ7jn5wh4SD
foKDgoiCe32LgnWCeYN9g4N+hYN7jXt9hYR7fX18ineCfoV5gnyNg3t9fHp1hYSEfXt+hISCfXR+fH2DfYh6iH1xfod0b4OFg4yEiIV9g3eEfHh9fn2Eg3d9hIR+g4Nygo+OgnuJgn2FbX56hIKFfIR+eYN+fYKG
enyDfXx7hX6IiIKEfX19hpZ0foOCfoN4gnt8gn1+fXx7d3x7gn6De4J9hHeCfHN+hX55e35+iIN9g4V8g3pogoWFeX1+c3d9hX19fYN6gnOFh3uMfnyDbXyDfop9goiDbIJ3foOChYV9g3KCeYKMgoh7fIR6hH13
gn58foN9fX6Dk4R8hoaNiYODgoR1fn59hYWGeoKDhnt6fW95iX2IeYSFe42CfYOEeIV9hX6FeXl+enx9g3yCiGl9eH55hHuIjJ2DfH2DhYN7gnx8g3t+fJKCfop8hHyGfn11foaGeouIc4Z+dXmChIWGiIWDg4aE
fYyDeoN+hIWOe4WChW+Qhod4e4Z2hIV6gn6EfIV6hYZ6hpB5goN6eoKEg4J+hoOChoKEg4N6hYd7gnx8hoSCfnt4fot6gol3eX16hIOCfX58jnyDfYl5gpOGgoOKhXx+iHeCioJ9g2+FhHeEfX59dX2EjX58goJ+
fXODhYSEfoWDgn55e4ONe36EgoeChX5weoR9hYN9jIZ9cnyDfXiCg4J6hJZ4hIKEe4R+eaGDg3aKfYR+g4uDhIJ2eX2GhXqCg36Cg4N8goKDgoSGYoN3hXF7gn6CioWQdnZ8fYOGfoWKfYKChX52hH57hoWLg3d8
fIaFe3x+foJ9hn2Cg3yCeoOFgo2DhJCKg3uFhXdvg3uDfnZ8fH5+fXt9cX1+g36De36EfoJ+gn6LhYKXg3d9fn2Ce32EhYZ+hYOHfoN7gnuKhXuChIODgoOEiYSDd4d+goN9fXyDfHp3g356fn2CfHmChIeHln2D
goJ6iHx+eot+gnd2hYOEhXqCfpSIgn6Genx9g36Ec411d4J7hYR+eX2JdHyOfn2Cknh+g4SDhYJ5hIaEfoaGhYOEhHuDeIqIg4N8e4aDhYd+fnqLg4N3fIKNeXl+foJ7e4J+hoR1goN+goOEfYSPfnt9c3uCfot+
eoOJdHx8jXiDhISDfYl+fXx+iH1xhHqChYOChHyFh4WCiYaCfH6Fgnh8iYJ+fnx5doN2goR9hot3hnuFfoSEfoWCiHh5enyPe32Djop7hoZ8fHl7gnp8fIKJfIOChYJ9hHWDdnyEiIKDjHaCfoN+foOEeHeCen1+
g4N+g4OGg4KDe36ClIOHgoaDfnF5hn53eIV+goJ6hYZ5eIJ+hYqChH6Ccn5+iW+CfHaDgnyCg4ZzfIqJfYOGfH57gneCgoN7fn6CiH2EhH2MgoKJhoJ8g4Z4i4R+fniEe32CfoWCg4R9fnuKjH16hG99fX6EhoJ7
fYZ+eYV+g4h+hnh3dntkhId+hoN7gn17fYp3hoOKfoKFfod8g4mIkHl6g4OPeoKCfoN6h5l+hHuGfYWCfIh9fXyFi46EeHp+i4qCfp1+g36CdYSDfoSIh4N8hHmJhIp4fXuDfnyCfoaCeH58hn18hn6JeXyMfXx9
koSFgoR9dYRye4J+eIOGfn19fX2PhIN+e4R3goR8gox6end3foONfXuIg3yCg3uIa4J2fn5+g32Edn10h3x7in10eIKFfYaEfoiDgoaFfYJ8eoOEeniGh3uHjH18e4aEemp8hIeEfIN7foOCiYh6e4N8hISHfYSH
gnyChniIhXuHiH6CfoJ9g314hIR7e3h4kH2Dg4N+g3yHfYV+g35ye4aEe3yFeo19fH19g4aGfXp4foOZfnuFe4iCi3uHgoSCg4ODfYZ+gn6Dh32ChoSChHt+goOFfHiHhH1+fYKFiXl+fnyDhYmHgn19iX59g32D
fHx+doWTg4mGfYJ7fYJ+hoZ+g3l7eol5iYZ7e4x+hYOChIN+dn2IjHFwjXx8goaKhIKEg4SDgoaEfHuCfXiRfYOCepB9fHuCiIKCfoOEiIZ+gn17goJ7fId9jIR0foh9enyCdoN7i3t+goOCgod9gn6HfXeEfIZ+
iH18foVzfYKEfnqCfYKCfX58foKDhINql4WEe3ZthX6NfoKDgn52goJ8e4J+hYZ5fod+fXt9fn2Vi358g36CcoSGgoKDanx7hIJ6en6Kgn2EhoKCfXqKhXyMe4KCenuFhIOCfn1+g359fm98hpODfoWGenmCg4J4
goWJfX6DeH6CgnuCe32CeWR7g3x5hH15fol2fnyMgnx9iHWChnd+goN6en2Din6HeYd6eHx6goJ3fn5+foqChoN+e3yEfX2Eg36DeoR7foeEfoOGfoeEhIOEfXyDiHmChIh0hXaDfnyJhIKGhHh8hW6CeIJ7fn56
fXp8fYJ9foKIhIR+fYd6fHyFhYJ+dYZ6fH6DfX16fXt8gn2Ke4OQgoN8iYWDeIODgoZ0hHx6iX59foV7eouChIx4fISGh4aFgo59fIJ6d319fXqEfH6EfYN6g4qHe4J5hHaHhX58hniReHmKiH59fYKCen19aH1+
g3x7gn1meXuFi3t5e4Z+goOFfHqDjYR7hnl9g3mNhIaJgoN+goKDfX11c3h4goJ6fHmGfnSFfYt5eYOCg4ORfYOKfH2Ffn2CfIJ+foR+fXx8fI+CfX17foN+e4iEiYd4j4J8fXx+gn6Eg4V8foZ8g4KEgn59fH2H
en1+d4R+gnt3fY18foaXgnV7fn59e4N7fnuRgoaCe3mCe32CeYaEiH18hYWChIOEgm2FfoSCfX58eYKHgomGhIeOeoR8hYKCfXaLfXt+hH57hYJ9fXyEhYyNe4N9h3Z0e3x6fYx6g358fJCCdIN8gnyEg3iDhH17
eXx8fXN8gn2Fe4OEhH19cHuEfoZ+a4Z9e4J9fn6DgoKCg3uJhIR9eXJ5fn2HhGqEfXyHe36SfnyCg5SDe4iFfn2He4mJfoyEg359fYSEeYWKgniLhIOCj4KKfH2Dfo59fYKEfn6Eh4OShn6CfHOEfISHgnR4h5V3
g36Io3t7fX6Hg36FfoaChH6HhIOCgoqEfYODiY90iIN7goJ+goaFgoKGhXeDh357eH59foR7goaDfYOCfIN9eHh6god+foOFfHp+hH6GdoOFg4R8hIOad4iCiH6Fhn6GdH54e4J+gn5+hIaDhH17jXZ+fXyFgnt8
fH15fn6EfIV6foN9g3x6i4SHhoSHeoKDgoKKgoJ9e35+goODfnyCfnp8fH2ChYJ5fol9fnuEfYJ2fY2CdIJYgn14gn2Dg3yGhoaEeYKGgoKFhH2EfX50d356hIiDgo+IfYWDhIV5gnt5foKCeXuOdHiGfYR+foWE
ioR7dneDgoKDgnt9god8goZ7gn2CgoJ8fHx6fIODd4V8eHuFhYV8iX11hH59g4N+hXV9hIVyfXZ+hnqDg4J+fn6He4J5dnt9goN7goSHg3h9h3qDg3aNfYp+fnmCd4WDg4SChHuOi4iKiXx9g3qCfW18iYN+gnp9
hIl+fYKFeX6EfoOCfnt9cXuDh4ONe4Jvg35tjH2FfXCIgnx8hnt6g36Jb4WCeoJ+g31ufXuKgoR7foOEiHeDfoWHd4V8fYV9c4N8ioiEg4N+foV9hIZ+e36CgoJ8hXuEfnd+iH5+fHyDfoOFfnx9en6EhIOFh3eC
cod9hXx6bIOOgoKGhXF8doSFe4l+h4KDfnx+foh4goOCfoh7iH59iIh8fnZ8fn2ChHqFfn18fnWDhnx6foKEfo6EfnuCgoOMgoSDeISCg4OIhXmCcH1+fo6Cfn19e3yMfoSCeoN8fGl9iH59goN+d4d8g36Jgnx6
fIV6fJOJg4WDfnx4gnyEfISCgnl9e4KChn5+fnx+enuFe3F9fYmMfnWJg36Eh4iCg3qCg4h9foKUfXd4e3p8fIJ8fIV+gn5+foKEe4OGh4NzfoJ8fnl4iYWFiIuFe3x9goh7d3eEhYyEgnyPiYV4fHaCen6Efn19
foOChX50hISChIN7eYKMhoKCfqJzjIN8g4d7eHyDgoWCjYp5e3yFhX5+foSFe4KDd3Z9foJ7fnl8foiFfoWCg4hzfH2Dg4J6fYJ+hIiGg4KDfX6ChISGnXZ8fX6Fg4d6iIR7hH6Denp+fYN9hIuEg356enyJfHp4
iX6Idn6Me4d7eoV7foSChX16gnyGg497e4Z7gnp5fX2HiYKDfX59fYKEfYKHhX2GhYN8hIOCgoeFgn58eHGHhYeDfH6FgoKChIN4g4N2fHyDhX58fnuCg4SClX1xe3h7goh6foeChn2Cg4OFfH6De4KIe4N+fX58
ioKChnuDjIqEfHyDgn58e3l9dYeHgnxzfoWFiIKJfIx+fouDdXx+ioR8h4WDe4Z8fnuJfnuDg3p+fW57foKCfoN9h4mRg3p5fZ6DfXyEhYV7hH6Fhnh7g4V7goSEfoV0g4mGgoR+e46Dfnt6g4KFe4aCgn1+goJ6
gomEdH2Cfnx9hIKDhX5+fod7fn58fXmEfIN7hIaEhniNfYV8fXuGh31+eYOCgnx+en5rg4R8hH2Ki3x3hH2Ee4l9foKGg4ODhn6CkYiDiIOChn59e4WCbH1zfH5+g3uDgn6CgoKJiH16g3x9goOCh3Z+gn57g32F
hYN6in54fYZ9hn6CfoR9fX17fn6Kh4iFeol6god3fZV4iH6CfIJ7fIJ7god4fpWIfoN+fH6Dg3yDg4eFfn57fIN7gnR9hYJ+en2DhISDc4aGeoV9g4SFh3h+fX2Cg36CfZF9d32IhHyCeYaIgn2Cb4KCfn57e4eT
hpCCgnyNeHh4fXuCgn6HjYR6goJ7fXt6eoOKho94eYJ+foSDj4Z9e3iKfoZ8fIN5i4WIgoN8fnyCgoJ7jYOCfYN3hIN+e4KCgn56fYOCfH2Dg4Z8fHyHgniGh4Z9j3uDfnx9fXx+fomCgoNzhoKKfXl9jIh8fnyF
gnt+goR9g4WCgn6Dgn2Jgn58eYJ+hXmMg4J7g318fnuChHmCgnx7hHp+fYiGfH6Den6DeoKJgoyDfoV9h36Gh359gnx9foJ9hIKDgoJ+fH5+dn56eoN7hoKFgoJ+jIODgnp8fH58m4R+hHKDa3x7foOKgoSCdoOD
h4uGe4RyfIODfoR8fIqCbIV+doN8gnl8fXt7gn19fp18fX59goN9fYOEg4J7goJ4fn6ChIZ+fHyDh4N9fIKCiIuEfH18g319hXx8foJ8fYOIhIV6eYOFeX6DdX6FfnyHfoN8foN6hIWCg3yCeISCgoh5i4KFhIKE
e4KKj4WDfXx+eH52fmuFh4R+en2HgoWJfYaChIx5g4Z8g4KHfIJ9goKMjH58goqJfnx5h351goJ7g3x2fnaDg3x8hYaIhoaCg36Cg353fIOGfHuKfIR6hYaDfn6GbnmCfnWGfnmDeod8eneDjH19iYSGeYJ9eY6E
gn1yeHyCi3x0koKGg5CFgoJ+foKCiHWChn6He358in6FhXqId358i4iFhoWIgoKEdn59fIWEhYODhoJ8iYl4fX52h3h7eoKEfoeGfn55j36Pd3t7fnyEfn1+goJ8hYV+foN+loZ+g3V8hIKDZ4iDgn58fX1+hH6D
gnyCbYZ5hYWFj4d7fH57iIODfoJ0fYKGenyIhH2Ce3uCfoZ7eYaKhnx6g3uCi4KCfoSCg4OFhoR2foR1iY2MfZV9gnyGiXN5e36Ghn59fYKDdHOGfIKHhYJ7d4aDfIWDfIV9fnh5goV9gnN4fIKLhIR0inaIfX16
gol4boJ8iHR+hXyMinx+Zm5+g4SDiH53fXl7goiLiIR+eX6FhnyFfoOYhn1+hYV9hIN9fYR6h4KNen1Ngnd7fH2Dgn58fH55eIKChneagoOEe4KEhYJ+h3uDgnyHe5aDfIOIg356h3uMjHl9d4J+e3yIfYJ9hn6G
hH19iIKDhHyCfYiCioV4hIh9fHh+g4J+goh9fYWGg32Dh4R8goN7g4J7fn6Ne4J9h3uDlXqEhYiKfX6FgnWCdnuCfoJ+e3yDhHd8hYl+hIl+fIKEiX6FfoN+foNzjZODfYJ7iISDfYV5goN8fIJ+eoSDe4OFc4R9
iX19fH6Cg4aDh4OEhIKDfIuGg3x8fHyCfIV6fXyLg32DhneCfoWFfnt+d3yGgoN+fn5+g4Z+g3yDhISFe4aEhH6EfoN7eXiKlIOGfX6Gd4KCeoOGh3p9foR7en57hnuFfXOHh4KDe3eCdn2jg4h9gnyJfY2GfHt2
e4KOe41+fIeFfnyChYVzfoR8fH13goWNhYODgnyCgn1+goV6h3eDhoKChXqHfoSCeHJ6hH17goOMen2FhHN6hHxvd5x3fYJ+foN9m4R5goR6hYaEhXyDeYZ6eXiDhoOJin2GfologpCCfYaDU4qDiH2Dfn5+fHyE
fIJ6fYWMfnqFjIR7doKFdIKCiH57goJzg4R+jX6GhXeGh3ODgn5+gnh+jYKSg4J+fIKEg3yGhHx5e3mChYiGiHqCeoJ9fnt8eoV9g3uCgn1+fX6CgoSEhH6DhYJ9ioWEfoOCcI6EdXuFeIiDgn6OiH55goh8hn17
fXiHcIODeX6FhoSCh3iEfIqDfH6LfIWChoWCe3x7fnyNfIJ8foR6fYqCb4V2h4SHgol9hn16iIqGfYJ+eX19foSDgnx9gn16a4h7foKFi36De36GWIJ3jYOCfnqKfnt+d3l7eYODfXl9eX19dH52fnuLjI95hId+
fpGGfIWMhIN8goR9foWCeIKChX5+fnyLfn4jfHt8hoZ9hH59goR6fIKHg4KHiYSDgnx6d4l9e4Z9hH59fomCgn1+eISDfol8g3uDg358h4R5goJ+h4qGe4eIhIqDkH58e357enmFeY15e4J9g3h8eoJ5fIN9hX6F
fnuEgnqGcIR+fnR6enl7fYV+eoOChIOFjXyEhnyCeISGfolthH17g4eDg4aChI19h35+jH58gnqDg3p2gn19hHt7fXuEfnx+gn2IfXmFhXWKeoKCgoKCg36ChIJ8gn2Ce3xweoKFg4V7fn57fXt9hYV9iZF9fnuC
foJ+g4l+e4J6hIWCgoR9fn57foJ4iIR+g36Gg359hXyKeoJ4gomEgod+goiFgnx+e4J+g316jYl9e4iIhJKDfHZ6foJ+fYODhHt2e4N5iIJ9hoSGfoWEfYSFfoKHfnlwg36DdIaCe4d7gntxfoSDfYZ8fnZ+g3iC
h3qJfniEe4J+goqDiIODhHuDeIN7eoJ6fYJ9en6HfX57g318eX6Eg3yDd4J9gnt3dYN5eIJ7goKIg314dXqEfnZ+e4Z+fXyCg4KCb4OHfn16foaChH59eY2IgoOIhISNfHyCeYKCfoR5hYN9iHx0d3x7g4KHiHx8
gnp7g4h+fXGKg4p+eXp9eHl3eIJ+hY2Lg3SChoJ5hn6CdIl+foWGgol+goN7iIZ6g2mEi5R8fZaCdHuDfn5+fX2Lg41whXx+foKLhIOCioN7iIp+hHmHfYKChIN9eoWDg4J5fYV9hIKCg4t7foOCfH18fnx4d31+
foZ6hHyGe4iChYl2hnJ9dYKCg4J7foR+fnWGe4SCg4N+g4OIgoKEfX2NfYOCfHSIg29+iYaGd4R+hIZ+boJ2iX6Cg4N1jH6Efnx6g4SIfoV7hYN9e318gn5+fIKCg317eX57hoOFeYKJgnyDgol+hHtyfoh+goZ+
hoV7bH5+b4Z7fn1sd4eIfnuFfX59h4J9i3yKe4qJh318fXp5fod7foeCgoN8eXyEfH6Efn18hHqFfW59fIKCg4OChIKLfoJ9fXeCgoSChIOCe4h1hoJ4fnuNfn2CgoKHkXh+fIh+fIN9iYV+e3Z+d3mGg32Cg3aC
dnt3i4J+fo5+fXh+g4R3hIJ7boOIfXqMfXh9foSFfomHhH57foOHfpmEfoJ8fIR9eYJ7g3d9hniEfYR+hH6Gc32EfnyCfnh5h36CY4h+hYt8e3qDfX6Egoh9cnB5c42FhIV9goKEhHqDi3mFeIqFfn6HfYh+eIKC
b3qKemqFg4h9fHl8fn6Hg3qDh4WGiYp6fXSUgn2Dg4WFfH6HfoKDfoZ9hX5+g4SDgnt+gnmFc3xxhoSCgo59gn5+fHyGgod7iIR+e4aCfH2KfIOChHiHfIV9eYd+lIKDeXt5fol+jIJ9gn58iFyHi4J+g4KEhXyE
foJ5en6Een1+fHiKhmt+a3pufXd+inmDe3V+fX6Ce4ZyfoJ7iXx+in59fnt+foR+fIJ5hI19eXWGhIKVg36Ifn6IfX5+hn58eHWCcX55hnqKgn6EfouDgnqEhnqCgoV4goJ6eoKHfoOCfouDg4ODfnd9dHp7gn6C
fIl6enGNfXiCeoV+gn2Jenl2gnp8foKMfHqDdoKHhH19fYh5gnqFhX6DgoSDe4KFgn2UiX5+fX6CfH6GkoyFfYOCg4R9g32DfXl6hXR9fYOEhIWEe4J+eIeGiHyCfHyDfX6Ee4d9jIJufnx9fn6EhH6ciYR+fnmC
hIOHhHl9d4eEhIeFhHx8eH2Fh4J8hoSCh5B6dnWDfop8mH12fol+eIJ4jX58hJCEgnyFfKV+h4OIeYKHfHuHg36Hd32CgnuNhntwgn5+eniEiIN9hIl9goJ+h41+fYaGh3yCg4OIhoKDgoR9fnp3foKFk4J6dYaC
fnt7hoeCfYh9h35+dn5ogoODd4ODfoJ6dYN2fIV5fn1+in54g3aGgoKGfYVxfoJ8fnd2eYJ7fX58gn17fISKiH18hX6Ffn2DhoJ9hoyFgn6Sh356hYJ9doaDhH6DhIaVg5B9gn6EjIN+foV1foJ+hHp3fnt9eoKC
h4J+goVwhnuCiHqEeXeGdoV7en6ChneCgnp9fIOEgoJ1gn57goR9eoWEgoN+fXt9iHxteoR+e4KCioZ9gnqIen6CioN4i4N9jHuChoV5hIWCh3yFfIKFan2Jgn5+fIR9hnd9enOMhH6EgoKCh4KFg4R8fXmGhpJ+
goR+hoN8dn6Hc36CiH2OfX6KgoN7fW97dIOCfXx+dX2CiXiGjH2EeYmKeoWEdYJ2fo5+iH6FfX57g4N7g354foJ1e3uDgoR+mIN6g3p7hX2GiYSDfYSNfIOGg4V+hHx7g4aGfn58foKDfn2Gh1R+hoSChIN6hHqJ
hXx5goSChH2Lfod9godqfH2IeYN2fYR+fn6HenmFeYl+g3yCfn18e36Kfn57c4Z9hXiHh3R9j32GhnuDfn56hoV6eYJ7dn57g3x9h4WCg354fYt2goN9goOGeot2jISDfXV3foN8gnqGhH59fYOHgn2EeXyGeIKE
g3l+e4KCfX59hH59cod+h36Dfn2CgnV9fIZ8gomGfX5zhX5ue3p+fn6DiIx7hn6Fgn2FdYN+fYaHfniKfX59eoN5foKDh4J5b3WFg32Fe3WEgoOceoZ9got2g3x4g4Rze25+goR8inqCfop7hIh9fn6Dh4V+fYRt
hIZ+hoJ9gn6Dh3qEe4d9iYJ+goJ4goKEenqEdH2DfoR9g32Ce4SCen55foZ8hXt9e4R+inZ+goKFeX53eYaDhHuFhH6DgoSFfX19fH6FjoR9e3x9hIKCeXyFhIiChoN9h3uGe3pheXqDhIV8hH58fHt7hIJ6gnZ6
d4R+eX59gn2CdoJ8dIWCinx+gnt+fIN8fX2DenyFfYZ4fnp+gnmDiYZ8foV+gn6DdX5+g350fXqCfYuJg36Ee4SGfoWGeoZ6iH2Ee36EhYuEiIaFhIKFfnx9h4KIg359eIh9goxzfoKDfo2ChXN8g4N9fYV+iYqD
eoJ9goV4hYKFgoN8g4N9fIN9hX6CeXt9d312h356iIKIfX6GjX5+h32Ffo6Eh4J4eIOHfZOCfoV2gnx3e316fHeFiIN+h3yCe4SHiod2fHyNfZCFhn6CeHuHjYKDfoJ+foZ9g3uDg4KEiYWOdX2GhHl9foOCfYd6
goN8foV5e4R8h3yGe36FiYJ7g4h9g4J8g3iNfoODgod7fIV6hYOEhYZ6hHuGhn6Ig353in2Fgo5+e4aEeoOCd4eGfnmDkYV8hHh9in55hnqJg3h9hoV9h3mDgoKId4OEfoSEg4V+fIJ+g3yCfn2CdX57d32GfYt+
foJ0goSEg4aCgomEfYODfn17e4V7iYWUfId+g4Z+foOFfIKCfXx1e4J9eXeEgn6Cg3iEeX6IfnqCioKDhIJ9e4d7fX54hH6Cgnd+b2V+i32GhHeEbYODenx+fn5+fHuGho1+fIN9gn59g3h8fXx9fn59goKHgoV9
hHyGfYSDgoR9fIJ+hIOCgoh+g358fnyIhoZ7gn19gnyHiIOChol5foJ+gneHeYt6fX59hYN2fYJ4fY2CfYt6fXqDiIN5fX2ChYKHfH6De32EgoKDiGZ9doN+hoR6fXx7fnyDfYOChoOIcHl2i5KCeXl8foR+eYSD
e4R4fnx+eoR8fXl+fYKFhIp2fH6EeIWCiIl8goV9fX5xg4J7hnx3fHh4fISDhXqEknmCg5CCe4l8h32DfHeDfX6EfoKGeIV+fnuDgoJ+foR2dYOGhHV+eH6DioV8iJl6g4WEfIKFfYN4jISIj32Gg3x7gnZ+g32K
fYWHfHx8goSDg3yCfX2JfG6EgnCEfX6De3d6cIOChn55fn2FhHyHfYR8hoJ+g35+gn18goZ+e3x+fYKIeIOEb4WJg4SEh4Z9fYd7fX51hH5+enx+foSNfoKCeXyDgoN+eoJ6goOChnZ5gn6Fhol7fHuEfGp9fnh7
koN6hYuDfoN+hYuHfYZ+coSDd318g4Z9hH2InHd6gn57g4KCjn1+fYSEenuEhIl7hoV6dIiEfHuMfISWg4iDen59jomDfoKKg3Z7gouUg32Dgoh+foN6hX2DhYJ+foKCfH55hIR7gn1+h3Z4hoJ7goJ0gnt8hIWC
e359hXODhHqChXl+eHF4gn5+fIOCfoN7g3V+g4KKfnyHfoaCeX1+hXuCfHl8goeIeI6Kfn6EiHqRfXuCenuCfYJ+hYWCg3l+koOEhHKJhn2HhX6Ie4KCfoSGhXlmdoN9eHh4goJ9eHyJfHeGfomCd4mDgoSEe4KK
hHyIgoiCfYJ8g4V6g4R9g4V6fnuCeX16cod+d4KMeopyfXx+hZCCeYJ+foZ+eX1+fod7g4N5eoKUfIN+goN+hYt9goKHi35+h36Dhn2FfoKFg4R8g3uFi356hHuCjH6ChoKCjYWGiXuCfYeCiX18gnp3fnx+c317
eH6Fg4SMiIWHfYODgoJ9g4J8hoaDgoJ3goZ9hIaEj4KJhIR9fX2EeJd9foKme4J3fGyEfHqChHaKfnuCfX2Efmx9hXl7g3x+doSGhn6LfH2HfIN9hH6QfYKFg3yDioJ9foR0doV+hJB8hIN8g4l+hHV+gnl+foWC
hXyEgn2ClH6CioaDfIOMfZp8eYh1hIt1fIKCfnx+iHd8hIN8foSCd4yChH6ChYmCg3GFg4N9goOEfYV7fnmDiIKDfXyGgoWEgoJ5hX1zg3WFg4V8g4J+fXx+fXaDfYyIiIKCfHl8g3t+eH15eoV6gnSDinuCe3yC
foODfHyEfXt1e4WNfnx+h3iChHt5e3aDfn5+e4J7go+ChoR+fX5+iXWKg316g4SDhHt+goODg4WFeYR+g3p7hXuGen19hnmFe3uCiH6Gfn18e4ODgoJ+goZ+fnt4e4V+kX2LfXiEfX19hod8g359h4KFgn18goOC
dXyChoKDfoZ+hH17foKCgoOGg4WDh4KLfYOFiIeDfXhzfIN+foZ+goeWg3h6c3uCgnx4fnx+gpCFhoeDgnx6dn51e4Z6foN6gnt7iHlzd5WCg4N9fYJ6hIl8g3x9gn1+eHqCfX6Cg4SWfoOEjHiJjIR+fn2EenqH
goOSfXp+eoZ+foVwfXaFg31+fod+hZiCfn2Dfn18goJ+g36FhnmDcYeDfn6Hh32PfXl+fnuOg4KCe4eCfnx7fIaMhYSEfIJ7fnp7fYOChIKKfYSHeHx9hIJ+go19fo58fYmGfYWadX18fHl7fHqHjXqEfHp9eoqD
goVtfoOLen54eYePdnaEhn55h4N9e353ent8fIJ8g4J+foKCgn5+fYSHg35+fn6IhX14fXuGd4SDjHp6g4qChIWFfX6DjH2IfHt+e4KDiXx9dYl4iH6CfISIgoOCg49+g4WCfIKEhn18doOCgn2DeH59hIKEgoZ+
hHp8iI1+g4SFj4Z4hYJ9foV7gn17gn2Ee31+d36DeX57foRteoOCj314hISTgnt8fXyHfXmCfYWDgomCeYN7fYh1eX6ReHyCe4SDeoKGfYKFfX19fIJ7int5eH18hYJ3eH19hn17k353g3Z4gn14eHx9hoqgfIZ6
hIKDg4mCiYSCh4OCeYd7iImEeHp4fn59en2ChX6EfoR+hH6DhoKDfYKFfoZ9g4tvhYOLm4WEe4J5hn18goJ9g4Z6fX55foZ3fIV+bXh9g4STh3eGfoOFiH59g4V6fHyCgoaDhYeHgoJ6hIKCdXt+fnyKfHKOfnmC
fIJ6gnyMg4WCg3l1dYx6gm6Dg4l7g4ODjX6ChXx6eIaCeot9iIWFhHqGgoR4hIWCkHyFfH2IepODgoKIgoSIgoV+hYOEeoN8eX57fYV9hIKChYZ4g3yFhod+fnyCiYd5eoKEfIWCe3iCiX6CfX2JeIN6gn59fX18
iIl5hHx9goaCeHNzfoV8hX6Cen6Cfnx+got3hXyEc4d+gn52goSHgoV8jHx4fX14fYKFdn6DfH2Dgn2HgnyFeod8h4OFiYSCe3x7fnqDe350fntbfX2Kfn1+g4KIfI18gnl9fn55fn2GhIJ+eXx9fYN6eoODfYR5
gox+c3uFe36EeoN9fXyChoR+gn19c3x+e4Z7g3yGfHd7eYSDhIJ8fpODfXuEjIV+dnmIfIR+foaFeniIhn17fXp8hYKEgniHi3eDgoJ4goKHg4J3eIKEfYKCcHx3hoZ9knp6h35+fHl+g3qEhIKCh3t6e4SCfHuE
eX6Dh3V9hIOOg4pXfYN+g4ODdnuCfouDg3l8fYSMg35+fXyEent7fIZ2inuJgn17g4KCg45+hYeFfX57eoh9enh2eHyHcYJ+d3h6enyDen58fX6Chnp5foKChoR7eYSDiX6GgoOEfIh8fIWTgoN8fn19fneIfoKD
g4N+eH5+eH2DhH2Gg4J9fXx5g4SIfn2Ggn14fH5+hXl9goiDfIR7fIOChYJ8g4OUfX58fYmChn56g4KChXmGgoKDiH2GdHuDi3x8hYJ7h4N7h4d+hIKCgoR2g4OGin55fZt8eX17h4SGfIR5fnl+foKFfX18hnh9
g4ODe4+EeI6De4SCfXiIcX6HhHp5iZGXhIKCfIlrgnt5dYWGhH2Dhn17fXt9hXWCenx4fHx+foaDhHJ+goJ5fYR+iYd+e4Z8fXmCg4N+g4V+g4N9hIZ8eod9fX18hYaJfIR+fISCgoJ+fXt+e4WCg3qEi3yCeYV6
lX5+fYd+iIR5aYKCg36Dg3yDhoSEj36ChomGhoaEeXyFhoODhoODeH59fn16hIJ3goN9fnuEhIh0d3x6foJ6hYN+fYR9dXuViFt9g357eoh8gn16g32GgnyJhYSJfYN9fH1yZXyEhH2Cgn6Dh4J8in19eH13fnx4
g319hoSDfXBmfH2SfIR+hYZ6h354hIeEe4l0eX6DgoJ6hIOCgnyDe3x4g3x9g4KGgnp5dnp9g4N7g32PfIOIeHmDgnl6e3SDfXyHeX2Cd4WGnn58fYx+iHpvg4SGhH56en56d4t+eoR+hH58iYKChn5+foJ7iXSG
iYKChXd5eHR7en51enSKgn2CfoSJfXyHhXh9fX59hIKDe3h6fHyEjH2DmoN9fXx+fYJ+eoOGfIKJfnp9hYeGgn58hXqOh3eFfIJ+h315hIx3h4J9iIyEfn2Efot8fH2Efnx+hoOCZn6Ch4Z9fnqIg3t+gouIgouH
hn2Ig4qCfIeChYeFjot7fYiDhXyDeYWEg4Z4fnWEiYJ9hn6ChH6CfI2Cgm59fYdyfX2GfnqDg3qDiXtgg32JfJaDg4KDgnl8gnuDh4J9hHp+g4d7fnx8enx5gnqLfoKEfH6Efn5wfYd9hHyEenqDgoh5hIOEb3l9
hn6FgoVzg4V9goSLhIKCc4h2fnx8hYt+eIWChYqFhnl5fYKJgoV+e4eHfIKFgn19gnyCdnyDfoSGgnp+gnyFg3V6d4N3hn6Me4yFfYN7goNyeYl+goKDfIKGeHuEgod0fnyCfX2He4J8i4J2g3iHgoKHhn5xhIaN
fHyDg4SDg3V+i4ODgoiDgoKGdoKCgn6CfIKFfIWRhIR9goaCg4d7dH58hId7iH1+hH6DhnyJnn6EhIJ+iIuEfXt+foN9g4R9hHqIiIKQg4KCfHp+g4KFhI6FgodvfI+Mh3Z8g4N9e317eH6EfYmDfoKEhIqHgn1+
hXiEh4R3e4KFgnyFe4N9oX5nen57hH51lHWLfniEgnx+foiIfoJ3i3yDbYKCfIR6hIKNiHeCg3x+goV8e3eDhHiDgoOGfHqWgnWDhn5+fneEfoN7hH6DhIh+jIWEg4J8hH2Cgn6CgoaNfnyHdol+hHl+hXp+goN3
eoSFfHmEfYV6fX2DhoN3fZSFfYKFj3d+hH6JfH6Cg4yCjnuHe4N+fYJ9gn54gn59fYJ6jJR7hoSCg4SDh4J1d3aIfXtzfYOCgpNthH6EhXx9fIJ8goWCfYJ5fX2Ue4KCbn2CjX2De3mIhYJ9aXV5gox+hX2Dfn2E
goeChnmGinGHhoKIfYeIgoV5g3yCfnh9loJ8fn6Ch36EiYKCfH17hoN7kYSHen6DfXd8hX2Jd4KFgoJ+fnyEg3d7gol+fXx7fXt8g32DhoJ8h3uGfX1+gn2EgnuLg32Ce4OCd4OCh4eHgnx8eH56hIJ6hHt7hIOR
hIKIfYaChX6Cg3t8fnyDeoN8hYZ9fXaDc4KEd3d4fXuDiX2GeXiEfXV7fXd7fH2Eg3Z2g4SKhYKEg4N4dIuOg3WTgoyFd4V2fIJ8h3aDg4WEen5+hnmFenyDgneFfHt+gn17fXqCiX2EhYWDgomHg32Dc4J7foiF
e4KKhHx8foKDfYeHoX18ioJ5fXl8fIN1fYyCfoV+eYJ4iYZ4kX58gnZ6iIN+fnt+iHiKd4aCeoSGhnp1d4aGgoOIg4OPhYJ8hIJ9goN9hH6CfYWDg354eoKGhYN+fX5+g4WEhn6Egn2DeIh7foN8gnyCe31yhH5+
hIaDfYZ+hYR8e358eYWCgoN5hIKDfoSFgoaCh35+fX19gnd+hn2JfXx4fXp9gn2IfYaDhIaOhoKIg3t7d4KNfn19oXt6fot8fnZ9h4J8eoqEfniLg4eLj4N2enx6fnyPhHl1eXt6e3l9d4KNeXyFg4J9g4R3fXeK
gnd8h4N+goR5hnp+iH58hIWCfYd7hX5+gntxenh+e311goeCfoOEdouIg4aFfnZ+eYOEfYaIg3x0e4OCfoN5d4N+fYODgoWElXyGe4SGe4KCioJ8iHyLfoSFh356hHyCg4R9eX5wgoZ6ioJ3eIR8hZFqgoaEg3uC
eniDgoR9hoJ2eoJ4j4J8g4R9doiFfIR+g4KDgoh+d4R6god8h32Dfp94g4N5enyNhX2FhIN7fH59goV+hYJ6hoR+foR1goJ7h5J7fnuFg32Fhn5+hISCfIN+g4V9gnqChIWEfIl4gox9hIh9g3x8fnmEdnp8hIV3
goKHhHGFhYOMg3l9eYKFe4SSeXx3iH2CkHyIhIOEg4d4fIiFfYV1g4WEhoeCkoODhX6EfYJ6hYN8lH6Dhn56hIWFhHp9hn6CfYV8goSCcXyEfYd+e3eCeYuCgn5+fIOHfn2KeHSUfYl+fnt+fHyFioWEd3uCfYR6
gn6EfYN7jX2Kfn5+e4uCenSPkH57hXSDi3p4iHeGe4WEjWyDhImCfYl+g36Wi359foN+goR6eIJ8fYh3g3uEhH1+g3aIg4N7hHhwfXt9g4N7gnt+g4J9gnlxfIuCk3N+h32DfoKDd4x8e4N6fol2eYKEfYKIfIWC
goZ8e36HeoV5eYSGfH2LfIJ6g5Z4eoeCdoN+fn1xhHx5hH6CgnyDfYWCeXl6iH58g3yCgnh9iXx4fX6CgnyGnZCEcod+fot+eoN9hIV9fIODhYWGhHyRfIKGd357g4WCg3yEgoN9fXmHgnmIfHuKfYKCg36IhYN7
fZB8g4SDiXmEfHx+fIR+hH6DiH6CfXuFh3N9goOCgn17goR3cn51g317fnp9gpJ6cnh+gouDiXh+h4WFiH6Efnp8dYSGiX6Ce319hoN7fXx7e3yKeGSEfJN+hYJ+fod+hol8dX1+gnyHeoODfn2HdoSEeoN5eoOT
fXSKfnx+fmuDgoWCfYZ+j4Z5fI+DhH2Ffnx+goJ6fnp9enx9fYaCgneIhYJ+gn57hIKCkn13goKChXl9go6Cg31+eYKId4R+fIV7gn6FjXuMeoaFfoNwhIOChIJ8goOJeoOFhX5+g4mFg4mHfIeGh3mEfn56fn5+
cnx6fnl+fIN+fXt+g4J7hoOJgn2JfpJ9hIaDfnJ9cYR9hIKFfYWEfHt9goZ9h4Z1hXl5hH19fIKSfoSQg3p6g318hH17lHuChJSFfYOEe36Ce4J7foN3fXeDeYR2fYmDhH6DeIaDh4OGe3Z1foKQfYKDfX19gn17
fKeEioiDh3iLd35+hYJ+iYN4hIN8g4KPeYJ9jHyEeYd2hIOHd313hoKFioOCfYSFhI9+fIJ+fX1+h3x+g4l8hXmDhX6Ce3aLg4N9iIt8goJ8hm+Dgn55g36JgomMhIOFhIuEfYR9h4KFfoV+e4KDfoJ+goOEhYWD
fX2ChH2afoV7fIV7h5d8fnqCfIN+hH54g3p+iIR2g318fnyEgoN+fYN2hoKEgoR+d36IiIN7hX6FhHuCi4SDhHuIg4KDhX1thIZ9jYOFk3eDfYN9gnh8fIh8gnt7e4WMdnuFfHiCiXh+fIl4en2GiHB+hYqEg4OC
fXl4fn56fYeGm315g3uHfm5ndXp8hXyFhnyCin5+eIl6eIx+hIN8e4WFhIN7y3h9eXV8fYV9iYV8foKFhXx8foh2foeDenePanp7h3Rpfn6CgoSDfnqFhHyHfnyDgnGEeISFh3h+fIV1eX6UhniHgoiMiHaLfG9+
g3t4foKCd3x4h4J8hoKNhY+EhIR3fIOJfIZ8goJ+eYWKnoSFgnx6lIeKgn2Rg4WbhX6Cd315g3h3fYWDgnqCeot5jYR9gnt+e4Z9g354fH2CdHh+dX6LfIKYhH16g3uCg4aDhIOEdX2Cfol9e3uEhHqIh498g3aC
fHp8gpKCgoaFgn6MfoN8en58foWHgomGkX55fYV5eoOMgoN9iIR7foN0fnSEfIJ+gnd6g3t7foeHhn2ChnmKfnx9e32QhH6Dg4J+hX2EgoSLgn2Ie4WHiIZ9eIiCfoJ3hHuJjnt7iIR6jXyHfpaFhYyCfHyDeX58
gnyIfYWEh3h6do58d4aIeX6FgoJ9hHx4fYKGgoNzfoSFe4SCfoeCfYJ8goV7fH52hXl2iIJ+fYOHfHmDhH2Ci4V+fYqDboJ5gn2Cgn55j3uDgnyFfXmChIJ0eoJ9fYR8fXyDg4aFhn1zhIh7hIp4cYd9g4WHfHqC
fYJ9hYiCen6CeXp8hIR+fn59goKCg4N9goJ9gnSShIWChoJ5eH50foN+hn57dYV+fH59goJ4fH6Hd4eCenx9fIZ9fHuFnZCCgn1+l3hqfX5wgn19inyOh4mCfn18goKDe3p4hm+FjIKIfnmDfIR+c4t7g3qEe4WM
fX1+kIODfn6Eg3qDiHqDen58eHyGhIR+go6DfoKEgoKDgnuMi4WCg4OFiIV0g4KLg32CfnqDe4ODg4KCiYJ6e4KCfX6GfYV8fYmDdXx4dX1+eYN1e3iCfn1+enqEhHR9hYN8iYKDeIWDjYKOeYODhXuDfn1+fYSL
h4J7hXp9iXp+goJ+gnuDhYqKgoSFfX1+hn2LeHiDgoN+XoSJeHyEiIiDfIODgn5+foV9eX11e3iQgn5+e319hnuKhIWHfHmEhoJ+goOCgod6fH5+fn2DgoSLiIKCcoWJg36ChIR7mH59gol+fIt2hYiFfYN+ioJ9
e3x4h4iGhHN8g4V7hIOEi4J7g4SFeISDfXOEhXt9cH6CgoaDhXyChH2CfXl+g4ODgn18fn18fYN+gnSEhn17gn59h4WDhoV9hIJ5hYd5foaEfo57eXx8fIx3iIJ+foJ9g31zfHuFeoSDhW2Fgn6DeoOFfXuIg318
fHt8d4aDhYR5gnt8g36DioZ7hYN9dYV8g4l7e313en2CfXx+gntui4eHhXt1fIJ4iHt0gnaDhHl9fYN+g4Z7hoV+eYWhdH2EgoSDfoOLe3x8eX6EeoWFhoJ8iIN9jH2EfIJ3iIh+fImFiIKCioJ9fXqJfH57iHp8
i4SEjoZ4do2EfYN4foeIjnqIhIKDfXuGhYJ+goSTfoOEeX57hXd8hIR+i31+h4dvgnd8fYSCeoZvfYx6e4J9fX16dnh+kZObiYl7hYeFeX2DfXaDfnqGhXmHhYSEdnx9cX6Kg4R+fYWDfX1+g359eoh5cHh+dod4
goiIfXaFfXZ9fnuWhIiIhIOFcX13io6Je32DfYh8dnqIfoSReoWEoH6Dfn6Gfnh9e311jYSChYiDhIN6fYJ7fXZ+iYODhIJ7foR9fYOEe4J2hHuDfoR6hYN5dn2Di317hn59foJ+goh1hIeChISNhHx9hXR7iIJ6
fXuPfIqDe3t9dIOKfnmEg3d8eoOHhIN4fn6DgoV8fH19hYaDfoeCgnp6h36Hg317iop6eoOChYOHe4OGg3uDgoKDfX1+e4eYgn56fn6HhYeFfYNwg4ODe4mEe4iDhYOCg4R9fnd9eIWCh3t+fomChIN6fX5+fouC
e4WDfX6DgoJ+fnZ6h4KCfnODhnt+hH2InoWCdXqCgo6FfYN7e32Dg4OCh4V6gol8fIOEfHqFg3qJg4h8kXiPhnqFg36DiHt0g4N7dHqCh36GfY17iIR7hHd7gn1+gn54hYJ+hHqEfHiDh36UfYODfIh+h3x4hYN+
hYR6hHt+eYx+e4Z6hXx8e4OJgnx6gnt3iXyDfYN9bYR+eXqCfnaEhHmJfXV6hId+g4OChIN6iIJ8hYV6gneGg36CfoyEiH2Ng3uKjHuJjXd2goiFin2Chnt9hH17gn1+fX6DhYWFgoN9fHqEfYN9eH2FfX1+b358
hYh0hYZyeYKEgn18fHycfoWHg3yDg3t2hoJ+inuDfIV9g3x+jISCfYKKe359iHSDp4OHfX51fYuOjHqJeoqJfIOChX59g311hnR8h36HfYODh2ODhIKDfIx6homGhIN9e313fHqTfoOFhneFfHx9fXl4c3qEe3Z+
fIRxiZCCg4OChoOFfoKIfIR6e4R8hYR5foKCfnx9goJ9g3yCeoaChYOEe3t2fYOFfoKUg4WCfn6Ehn2DfoKGh4eEhXySfYODgnN2hn5zfYJ9hIR1hISCeYSEhHJ+eYOQeFd+hoN2e4SGhYOIiXp7g4KDfYJ6hH2C
iIJ+fHyChYODhX17e3qNhIuHd3B+fYKDfISGiIiFhIKDh312eIJ9fHJ1hIZ6fn6KhIaOgnp+d32JioOGenJ+iH18lXt9hYJ+dIaJg314g4WEiIeFe4ODiIKEdoWCe3eCfHt5fIqHhoJ9iXuIfn6FhHN9goR9fYV7
fYN7goWDjod5dYKJg3qFdoSGhouHcYWDhYx8gnSDgnh0goV9hIR+gnx+enaHfHiCeXyChH6Egnx+hoZ+gnx8eH6Ec4WFfXx+eHyCfoJ3fYKHjHqId4J+foOKgoOCfnyEhXV4c3t0gnyFfYSHeIJ4eoJ7e36Cgn59
g4WCgnyFfYJ9d4N+fXp8iYOChYSDhXiSe4aCgnp7hn5vg4KGgoSCe3mFjHh9e4JxfXl8fHx8e3x7c4uDgoJ+fn1+goaFeoKDg3t5fIKEeYOEfoKJgn54hXyHd4aCfIh8fn2ShH6Cjn6ChoKDfoOFg3SEg3mChn1+
gn6Ji3x1iIKDfIKEeomIhHiDh4J6g4R9fX16fIN9hoN9eYWCh352gnyDiXeCg36Dg32ChHh9hH6Eenh+g4J0i4h+moJ+hYeCent8eXyDhXuFjIN2enJ+dXyEfnt8g4Z8gnt9cXx8jXx8hYN3dXqGfoJ+hI9kfIh4
fnuNfnl5iHyFd4J6d3yLfn6DdISCfHWIg4uLfIZ9hoN+iIN9goJ6fnp+enmDen2ChXKHenp7fH2Cgn19gm2Cg4WCgn2EeoJ7hYKDfX6QeYd9fYKFfX58foSEe4N5hXZ9en6CfWeFhHWCiXmJfYJ1dn59h4R9fXyD
hoSLhIR6fW9+fIN9joZ9e318h4J8fYKDfoKDhHh+goSJfX51fHd8gn2DeH6Ig3t9g3iGdn2GdH6CfoOEfKh+g4N+goOCfaN+enh8g4R+hoOGfYOGgoJ9iIJ+iIV5fop+fXqCg3uCfYiCfoJ+hH54hYKEdXp9hoJ+
hHt8foOCeX2Ji3iHfoR7hHx7hHeCfHyKfIN+enZ9fn2ChH2Jg3KDgnqDfXZ9c35+ioOEhX6Ce35+hoKDfX6CfXt+gn52k359eXt+eoSEiIR9fn2Cfn19g357jHB8gm57jnt+hYZ8h3d7hod8fn18dYZ+foOEe31+
fod7hIWDhYJ5fYyCd357iHqHg3mDiHSDfnKFeXZ9g4ODg317gn6DeoN+g3ynhYaLgoN9hYJxhYJ6en6Ee3eGgn16e4h6hIN+goKNfXeDfXp+hn18hJGEg36OhYJ6gn59ioSNiIOJin1sdZaEhn6DgoOGfoqEh4R7
fnZufn2Dd4R8goR7gn6Cg4aEfoSDhH58hnp9hYOPg317hYd9hnuDhXx8foODg3x4ioyGgn58h3h9e3yKenuDinx0iH6Dg4t+fX5+h4N0hIJ9fIKCeX6Cg3mFfn6Ggnx9hYKDiYqJfYN+ioR9fnuGeHyGgnqGfYR3
fnyCi36Kg3l8goJ+fa19foWChHuCe3mHgoR8fHSMhIJ5i4h4fIKIh3xpgnd+jn54hXl8foOIhXuCgoV9goKCg3Z+goV+i4J8e4mGg3uCg3h8g4KCgn6EfYqLhYR5d4J+enyCeoaDgoN8g3qDfnyGfH6Fg4WRfYh+
iYV+hYSCeoJ+fIiCg3uUhIN+hn5+eYiCjoJ8fHt8iH6Mh4KDfXuCd3yEfYeCe4WCenyEe4KGkXeDfoJ8g3R7fIKDg4OEg4iCeX1+eoJ7hHiCfHuDg3trenx+goV7hXqFhH5+fn6IfYWDi3x6d3yHfoN7hId+gn58
d3SCeYaGgoODg46GiomJg4NvhHSIe3mJg35+jX6PfYRshIKDhH6Xhnl8fH58gnx5hoJ+iIKDgo9ygnuHgo99g3uFd36HhH6DhXeFjneEe3t7goKEe3x+hn18g3yNkoJ8fYZokYKGfYJ3goOHhXt7hH2ojpF9gn6C
goODgn6EfoOEhXyFdn59gnp6fYp5gn16inqDhpF+hHh6foJzhISFhXaIfX2CfYN9fn2Eh4iDfXqJjH6DfoV3dot+foaIfYeDfn6EdnaKgnx4g4J7g4WDfoJ+goJ7gnx+fXeHfoJ+hIJ+gnyDcYJ8g4OCfHyLeIh+
bH2Gg3x9eI6FfnyDhIOUg4KHeoN5hH6CfoWFaYJ8dnp+e3d+goV6foKGfYN7fH59ent5fHlyfIh1fnqHen2Ci3p9e32GfoeFeX56goaDfoR+fod+e4N5fH52eoKHg356faN+fop7goaEeoR9i3qCioOEd4KCfYWE
hnh8hIJ9gnmDhYNziIuCfX5zhXx4dIV7joN+foh+gn55hoR9hHiCgoV9in1+c5N0hWx8g3t3cnl9hn6Cgn6Eg3iDfoR+hIR8g42ChYd2gol7hoWCen5+g4KGfIp+goJ+doJ2gn2FfoWEeH2DeHx4fYJ+foJ6fYV9
iXOEfH59eHx7e359fH54eH56hIZ+e4mEhISFhoJ9fYR6gn2FfIx6fYiCiXmDeod+en56fX6Ge35+hHaCfYl3jnx6fHxpfIOCfYSDh4yDjIKCen6DfH6EfXp+g4WDe36DhYyIgnl9in6Gg359en2EhXuGioN9foN+
goJ+d36EfH2IhH6DfHiOeYKCiYOHfoOFgnd+fXKCfH6Ce314p4Z6g4h9fYKFfHWChXpwhoZ9fn59e3mOhIOFg4eEfodygoR9goJ8iZmIhYSJiH1zhXx2hYp7fIN+hIZ9hYSEfnqDhISGgoR7g4OFfoJ+fYKCfn2D
g4eDiYJ5eX58hHt+jHuEe4h+ZIV+fn11foN+goqHg4V7hIKCh214hHV9hoWKgop9fIKGh4J6fX53g3l9fXx9fnqCeIWGfHuGfX6Hj4iDfXx+eIJ9e4J+en53gnqCgn2NgoR+foKChX58hHx4fnZ8lIh2foN+fYKE
e3SDeI9+gnl+gnOCen1+ioWCfX59cop8foWEfYOJhoN+eX58hYp2e3t+goWEh4N+g3uDfIJ8g4KFio+Cgn5+dHt6dneKg4SIfoR9foR+g32DfYh+g4KFfn18foaJe4V6fW6EfYSLhIR+gomEhImDeoKXhIaFgnp5
fnt+foV+fnODiX6JgoJ5hoR+iXx7fXh0hX6GeYJ+gnaCgnx1e4SCd36Cg4ODhnt8foZ+e32Egoh8eYiCfn6Ee4R1d4J+e3x9gn6KfneEg36Dfn6CkXp+hXqChnp+fXt6hnx+gox5fnl1fIJ+dnyEdHWDg354eX2G
hX6EfoSFhoOEgoWMgn5+g3aDg4qHhH59ioaRhXmPlIOIgoWIhXp9gneHh3N7inx0g319hIuEeoSCh4SGgn6De4aHhnp+gn53fYODh4uGfoN4kIWKhYKEin16fYObeoh9jIuMiIN6foWShYR8dXx8d36EhX19g41+
hIZ5g4J8inx+hXx9g4t+gn6Dh36Dg4eEe4SJe4OCg3yIhY98eol8eoJ+foWFe46Dgnx9iXp8ioh4fn56hH1+goeGfoOIeXuDfIWJhYOGhIJ+e4Z4hH2Egnp+fJKDhX56h3yFkYWJfnqDfYx+fn58hX59foKEfXmF
g3x7g3yCl4R7g358g4OHfnZ9foJ8mHl+iYZ7fHuCfoR+hIJ+d4d+goN5fpR2fnqDfH2JhY1+hH5+hIR7fIp+hIOLiIV8hoJ9fXyIgoJ+goKElHtxiHZ+fX10fIKIhn2DeodtfYSifHqEe3l6dnyCgoKGfn2DdIp8
fn1+goWHiHyLgn6DhX59fX5+g3d1hXaChH13gnt5fn59goKDfXljg31yeISDfXt+foN6fX56g4OPh5R7ioZ8iXx+h4aDfnx9h35+gn59fHx+hHR+hoh+eX6KhIJ+foV9jo2Gen2EkIJ7j4J+fX50gomDhn6ChHqH
foN8foKge3uChX6LiIJ6h3yQg5KFinx6kIJ+hX56eoV+gnx7j36EgoqIfH2DfoN9foR9goJ8h5yDhXx9g36Jgn2Ge3iCgoaCfn58iXx9e4mCen5+fYR+gnyHfIt+eHyFgnx+e4KKgoN5fnyDgm94goOCiH2GfmyL
hH56fn1+fX15g3eDhIKFaXuIeIJ+fX6ChIOFhIKIh4V+fHqDhHuFh4N7goKDhIJ9fnd9fIKLe36HfYODg4J5eH5+fYZ+enyEioZ5foKFfXt5fGyJhHB6hYJ3hoV7gn56gnmEfoOJgnaEe32Dg4KEgoR7gnh6fXqH
hH1+fYODgnyCeoR7i314goN+foR4eXmKe4h6dnqFfIKDg3x+g319g355eoJ6g3t+hn6FeHl6fH6Cgn2FhYOCfn6Rjn6Eg4WDe4N3fIJ8hn2Ch3mGgoJ9loiChoZyfoJ4g319hHuOhnh2g4uEjIJ3goODcH59e4aJ
eoJ3foODhIJ9iH1+fYOChHx9fIOLeX6IgpeLg4OCgn17fHyDd4eLhYJ0e312e4KFeoeGfIKDg4mCdnmDg4iEhX6FeX19gnZ9foWGhX6Dh4OEhIKJeol9g314fH15fHGEjnyHfnx+gn55hHx7h36CgoJ9hH2Lgnx8
goKShIR7goOId4SKeH6Mg3eIhH11hYWDhIJ9fH54i4OEhn57gn2EeoV+i4uFb3yShIR8cXCKgnyDe4SLhIJ5eodzjH19g4eIgn19jnaGfoZ+fXx7eouDfoSHgn2Ee4aCgoZqfn5+g36CfIOEiIN7fXyChISEh4qD
fY9zioN+komDe3h9g3p9goN9eoJ8foN+i315hoR6fYKJe4R5g32FfIKEkn6Ge4N+h4WJeHaFg3t2fn59g36Cg3yCg4iIe4Z+hIKCh4OCfn6ChIKFen5+g3iKenp+fX6DfoaIgoOJhH6Ce318g4N6g3R+iXx7goOJ
gnt1g4aChoKFen58iIqDeXt9foWIhX2Eh319gn6Cd3p+hHqCfnqKh4l5g4aHgpB+hn59iX2DiIaFfoOWfHyDgnx8goOHg3KDgoWEioJ8en2GfIN6e6F9foR+goSEg3x+hIaDfHyIgnx5jnmKfIZ+fnp0g4J6goeD
hIZ3gpF9hH58hYSJg4mDe4KDdXJ8iYSCho6Wg4N7fHl8fn56hYODd4KDhIOEfXuEfoZ+epR+ZoR+iX5+eoSLe3uFh4KFfIOEe3d7fIKEgnyCfYJyi3qCfXODfnaFfHyPdX6NfH5+foKEg4uDhnqEgnt5h4V1fIKD
eoeLhHqFiIOCiIN7hY2EfnuEhHGIkYWHgoSKdIKChn16hIWDdX6GfoKFgoJ+g357hX18inqHg3t7fYZ9fYaCgoWIk32CfYh6el6CeH5+hIh4e352fXyCeYJ9e3l4fH17fnp1d419hIaDfnyGfXuDhGp9fnmCgpOC
g319h36FdoJ+g356g4KFfXtxfoJ6hHaZhnhreoR6fX6HgoN+fH6IeYOGjImTgoJ4foKLd4J+g3x+b4N8h3yMkoaCeIqCfn5+g3p+hoJ8fYeDg4p+goSHhXt8g4uFfoJ8gnV+fn51fn6Ed354jYJ4fYN+enx4hn55
hIKEfHl9g36Cg3p9eH15hIR4foSGg31+gnx9fX2Hg4N9hXyLfHp7fnyJg4yTgoKChnqJiXN+hHl+foN+goeCfn2Cfn18h4aGg4ODe4x9fYKCg3qHfH6LfoR6h3yEe317gnp+hXuDgnZ2e36CfYJ+g3uDfnyCg3l4
goaCgoR5R4h+hYZ+gn59iIiChI6LfoJ+doOKi31+g36QfnN+g4aQfIOFbn57j319eXt+g4eGgniKfoKCfnuHfnl8g4KCfX2Cgnp+hHN5gn2MeHKChJB4hIN+iHl+fX2Fgnt7goOIfYN8foODi4KDfoh9iISFiIOG
hoKGfIJ8hIOHgoODdX2HfIKDhoZzh4WCgoN4foJ9h4J7h4V7d359fYODhn17dnl9goOFe4KEfoR7hHltg3t8fnh+foV6eoKDhX1+fnp+fYl5hnuDbnuCfoKHfouDfI+FhnyCfHiDi4KDg4N8eoKDjYOChIZ8hoOG
hoN6hX6EenqDg4KEfoN8fIJ+gn1+hIeDhH6IfHyCe4KCh358enx9hYN8dX6NfoKGfYKChYJ7hH5+hYh9fXxqeniJhIV4foh6fn59foN8gnx9fo16e4aQfoN7fH6Cgn2CfniCgnx4in2CfoJ8fX6ChHeJhItyhIZ+
g4mJh3p+fnp+hoiEjX2CfoyIdYJ7g4x8g3qCgoJ6g4Z5hH17foWFfoN8goyOfoV4g36LeoeIhJF7fXt9foJ+g3R3g4KFeIR9fnSGfH2ChHeJfoKCfX55g4d+hYOFiItvgn58fIZ+foKLfHqDfoR9iHl8fn6Ce4R5
dX1+e4SJfIJ9cIl8eXiChYKIfnyDfoaFe36CeoR9goV9eoN+fYKHgnuDe3x4goSCe3x+gn2DfXmJe36Eg3uCfHyGfIKOe3uHhH6FfIR0coNzhIh9fX6Ken2CgnyGhXqDg4Z7fXuGfoV9c3l7g3uDh4SEeIKHdIKC
aYSOfX6FfXyDh3x+fX14fXqDen2ChH6DiYiDcnyEgnuHg31+d4N+g4N+fX11e3qEg4J+gn6KcoiOg4Z4g4KFiH2DfIJ+fId+fYJ8fYJ8i3qCe4J1g3yCj4l6end+hYJ9goeEg4R6e4J9gn6FhH2Eg4N2e3N8hIR+
e36IgoR4hIZ5iHh8foiDgnp+eoKDfIKDgoN+hoN9iHmChoKGfYN+goN8e5aEg4J7hnx9hHZzh3mChYJ8fXuDhoeGfn57fXd+gniFeYSDfnp4fn59j319hYh+iH6CfoKGgnt6goKFfn19hXx6knx+fn16e4V6g4eD
e3h7hX1+g3uCfYKCdIOChoOCfYJyhX6EiZyDh4WMgomIfnuMe3WChnuGgoKHfJF9hoN9iH1+g4KDfn55fYd8ioOEe4N7fX19i31+eoN+hIeMfHWJenmFhXh8g3uEfn6DeYt8fH54fXt6e3aDgoOQmIKGjnx9dIJ9
iKGEfoKCeniCgn19hIN+hoeMi32CfYKGg4p8fYODg3ptgn58eYZ4gnl9in1+gpeFe4J8iXmFfIeDg4JudYJ8goJ8hYJ6g4d9fIWCgoN5fIOGd4h7hIOEgoZ7hXqFgn19cX6ChXp7hX59eoODhXmEgnqCh3tzhX19
eYeDen2KhYOFgnx+fYKDhHZ9d4p8fYWJhYN8fYR7fYJ9gnl+iYOCeIV+gn6Jdn53iYKCiIiCfIKCe4J9hnuCgoN5eYR8fpF6fnyCfH6Dg4KCg4KCeod5fIWCcXiCjnp2fnx+fXmCg4qCeoJ8jYOHg36EfopsiYOb
jn5+d4qFeHuDhIJ1coKDgm94d4N4e318e3t4hHx8gnyCfn57hXF3e4SCfm15g3yEg4KJenmCfX6EfId+i4N5fISFiISIe4J5in5+gnyGeId6hYJ+goJ+hIOGh4KEe4R6gomDg3p6g35+g356fnh+hIl9fnt7hIqD
gn2Oe4qCg358g4WJdoOIi36FeYKHe4R5goKFdIKEg4R2h4eDe4NydnKJhYyEhol+hoR8g3p8fYl7d4mDfH57goOEe36HgoKFg5CCfYl7hYN6g36EhIp8hYSFfXp4eH58eoR6fXuDfIR+eYWHeoN+dod6goKCgoSD
fYSCh4KFh4mCfYKEjIN3gnuChYNrgoR9hneDeXZ+g359eIeDfn6ChI5+d3qDgoyDhXh+foZ5hYJ8dX5+fnyFin59eYN5fYaHfnZ8hYSCe35+hnaCfoSFgoSChYWFhYaEfIN8jX13hIR+hoJ2fH54i31zgnZ6fXuC
gn59g4ODfIqDg32Ch32Ehn1+g3p9eIN8fYJ8g4aCiIWDhHeThIR9fn19fX2GioJ9inp4g3yGh4uTgoN9hG2Einx+fIODgnmEdoeCgox+fI56iIN7eH6Cd4iHgoaDiIN7h4R7gn17goJ8g4KGfI2DhIODfYOEfnuK
bIKFc32IeId3dH6Ci3p5e36Eg32HiL2EfoWCcH18e3d6gomHjH59eHx+gnh9fX6FeYl9gnh9hHqCiHWCin6HfX55eoR+foWFiHx0fn6DeYKGioKFiHV6d3t9fYWCg4l9foh6hW2JfIJ7hIOCfoKEj4N9jISXe32F
goN6hXmCh4iTfX2EfoKGe4l5hIV7h4KDeol8jJN1hYOHfZBudYp+hX52hIKCfXeDiIKElH2Eh3xziH2DfHmEeIN9foJ9fIiDhoN6fYeDiIOFgnyCdoSDeHmCg3l6e32Gg4OFh4h7gn6Ch417goJ6gnqEfYd9fYWC
fYR9fn59hoSFgnt+goSEhIV7d3t9hIV7e4N5eYKFgnx7fYR5fYx6fIeCfoSCfX2Hd4eDcnp9lXeGfn2CfIZ9g4OFhoOMinx7d3t9i3GHiISFcn58hIKGeHqCgoR8g4R9cn19e4N2fn19eIV9e3x4eoZ0fIh4fId9
iXV+gnx9hoyEfYWDfYR+hH6Dg4Z6fHx8fXZ+eH6Dg32Ge4mHgot+g4N8h4V+eYKahIKFd4V3fnx7doWCe3t8fIt8eoSHfnx9goV5g5B+g3t+iIKCg3p5e3uThH1+hol8g4eCfHWOfoSDiIWEhX19foSLgnyKgoJ5
foJ+gnl+e4OCe3dzenx8g36Ee4R1eoN9hHNrg4V1fX59fYJ5gnyEh32GhJB+fH2Cgn6FhJR7fId7hIR5h35+fYOEfn58e3l+iIWGgnWFfImDfnd6fISEfn6GgnqGhHt7hId9foN7dn19iIWEfIJ+hn6KfXqGfnqC
hoiIfn6Ggoh9fHt8hoV8gnx4fId7fYKJfoN7fIOCjYSChHh+ioJ+fY+CeIJ4h36Gd4J7hIOGgoN+goaDfIR6iIWEg4p8hYeDh3x7fIN9en6FfoOCfYN9hIV+e2p+foJ5dH2EhYV9h319gn19nXmCen6JfX6OfoJ+
got8eYKDhYuJgpF+h4R8foJ8c31+h3N3eoZ+eYJ+hHN1g3iFfoOCfIeJi4OFfX54e4Z6iIt8fXd+i4J+b3t4e355hX2Ce4aCknp3gn2FjHmFfn57fYOJhIV7jH17g46LeoKCjH57fouCe4d8goV8hHt9hYKKfXt1
bIR+foOCi3p7fIqDeHR8goWChH13hnuFeX6CgomEhH54e3yDfouCloR9fHOHg4N+d4aEeYuCgoJ7g32HkoR5jYOPhH6ChX56hIeEenmEc3GFfJSEhYaXhYeEi358g31+g4SKgnx6fYuDgn6IY3t9goR8fH6Cg353
hIJ+goKEfYZ9hYmDfYiHe3qEeIN8iJF4fIKIgnuOhX6OfX57eoKEiI2Gfn6Dg4l+g4mEeYN+dXt+enx8foN9eoN9g3xje4SCmXx9fn18fIKGhIuEg5R+fXx+fnuDd4eGfoJ+fnyHdm+KhIKDfH1+foaCgoSDiXp8
gnd7fYWQh4aGeIZ9gouKg4J6iJJxhXx4d4d+gn59fYN8eHt6e32MgomGhn17eYOShH1+e314ioWDhX5ziX17joJ+fH58cIN5hIx4hIh+goN9hnyCjIWCh3uEd4SChXh+hod8e4OIfYJ+iHeCfod9hn6Ch4KHg4t3
fYJ9hHeEfXeDeoKIinp7hHt5hIKCfoJ6in1+fISEeIN9g4t5hYOGg4eDd4J8lXh7gnp+dIN7h4d9e359goN+fIKCiYKDhHyKfnt6eoJ6fneFhXyHg4h9hnyDfIR5eoJ9foJwg4KCgoJ+gnyLeIZ+in17g4V7fId8
g4KLfoWCgoN6douFgoKDdneFiYJ7h4J9goV+hHp5fIZ3g4eFhH5+g499goJ+hn57fX5+fn6DkoJ8fIJ+hIJ+gouDe4J9ioiHeo18gn1+fn6JfIKChIR+g4KJe4J6fnh4joWRhXl9g4N+g4J+fYN+jYOFhYWGe353
iHZ1e4J2e4h+fX58g459fn1+fnyIfn2Hgnx+hIKEh5N+g4WKfIN6goKEfo19dYV6eIKCfoR8fIV+hGN9bXyCgnx3fn12hX19fXqFe3mHi4WEfnOEi42DfoOFhIWCeYd8b36CgoN7foh+foN+gpeCfoiCe4WEhn5+
en1+hIh5goaLhZJ8fnx+fXR8hXx+fn14e36Gg4qDfXuChIKDeoWChId9fXt+dY1+hoaCenmEg32Ch36Ch319eIeFe4d9eX18fXyFfoZ+g4J1g4R9fn2LhX2DhniGeoeDg3eFhIJ9g3t5g4J9ioeDfHh7eoyFfoOE
e4Z4e3p8eoKCeIKDhn6Cg3OEiHyCiIN6fIiDg4V+g4mDfIODfIKIgoSGhn59hYKEhnqDhXmFeIKEfnmDgn2ChH6Mg318d4R3hn57gn2Cg4J2foWOen1+h3l0fn59fop9gn2EhoOHhX6Fg3yQfYOJhYJ0iXx9fIWG
fXuDfISGfYSCiIR+g3yGg4p8g3t9en6EhYJ2e4WDfYOGhHp+hHuCh4eQfXd+goODeIaDdnqJg4h6gnyEgoSHhomDgop+e3p7jYKCfHd+foqGint+iH19hIKHfoOGfHl1goKCfoV9hH57hIaJg3OFfYSKgn2IgoV7
fYOFfoJzen2Cg4J+enuFdnqPhHd9g3qHd4N7fXqEfHp+foKIeIh7e4R8hIWNhXh1hImCg4WZfX6FfYWFh3Z0iYN7fIqCd4t7ioh9g35+fYODeoJ7foJ4hH6EgoOKhHd9e3l8eoJ8eXd4goV5iIV9hH59goR9hn2D
hYN9eXiDfH56hnt8fnN+lX6IfnyGe3x+gnmDg3aChn5+foZ5e4KEfIKDeoqCd315fHmDfod8ioODeHyFg4SIgnmGm3aCfX5+l4WDgoZ1i3V6fH2Fg4OHeYJ+fIKCeIV4eXt8g5CEe3iCfnt6e3l2hIJ9fHiFg35+
goJ7fIN8fnlqfoR+dYaFfYOHhXx6hH52gol7hn2Ge358goR9dm6CdYSHg3Z6lIRwhnx6foKCeX6HfYKFj5CDe4SGfIZ3g4J0gn2EeIaJl4iEfYiCg3uChoOHdHl9fYR9e4KIhYR+fniEhIV9iIV9fnCMg36Dfnt2
fYOFeHOEeYN0foR+e359foN8fHp8jYWKd319eomCgoJ4g3eDg4R+goeCg4R3iHWEd36ChIOEeYl+fnt7in18iX54hIR4g3xwX36DhIR7g3uEj3h8fnh3gnx6gn2Cg3eGgoKDg4R8gnt8fI59e4ODhoJ8e3qFfX2G
fYSDiXh3fX18fXx4e4iGhYWCn36EhIN6hXd8fYODhoZ8fIOChIN+gol6fJSCfYSFfXuDgpB5foKEeHp+fHuKhISDfoJ+dn17fYKVh4KCg35+h36FfoR9fn56fIKGbYJ6fn2OfXqCfoOJhoONeol6fIaDhIKChHd6
hXyHhH10e36Cgnt9hYd6doWLen2Dg3t+hHyGe4iDfYKDhHt5gn5+dIOCiX16gn58fIN9g4eDenyLjoh7e4d9fY+FfYZ6en2Ch4OCfYKDh4N6eoZ9h36FeX6Cd36ChXyEe312hX2DgnSLg32DfoaDfYd+hIJ8hXl6
g4uDhnx6fX2Fgn18foN3jZOPfn6Ce4SCe316fHyDgoWCfnqDfYZ+eo6CfoSFe4SChYZ9hYWEg4KEfnx4jH2FgoR9g42DjH6EhHqDeIKDhoiLeXyFgnhzdYOde36Ce4SDfnp9hHSCgoR+hoV9hH2EgoWCg32CfoOS
cnmLgoOHfnt+foOCfnqEgn19foSChH2ig4uCgn1+g319iYKGj4SGg4N8hnuCfnx+g4eDfoiVc354hHZ+foN9jX2ehId+dXx+goOEg3t0fnyDcn2EhYSDfYKDhXuCenN3fHOCeYKCe4STfoeGfHN7h358iXyGmHx+
fHx9h6x3fn6FiXxchXePhop6hHyDhIZ7e4SEgomMhYSFg32Ce4R+jHmDfHt4goN+e4OCfIN6foN+d5F7e4p4g3aCfIWEfYWCinp9eoKGiIZ4g4J8hnuDgoR+foR9fYSIg4l9iHSDg4mMfnyJfoSJgoN8c3x+eIKF
fn59iYZ4fYODfHuHe4l+go6JfYV6e4Z5j4Z7hIJ+hoOCl4KDfoR+fmx9gn59gn2Ig32EfX2GfYKEen2Cfo+ChIKCiYmGfH2Jgn6EfX53gn6FhIOEe4d9e4WEg4SCe4N5fYSSg4p9fn5+k3x+hI9+eImIg4SEhX2F
eoKFinyDhXeDgo2HfX2Eh3SEgnt+eX59gn6Deoh+g4WGhXaDhIx8eoR5h4OEhISEhn6CfnmCfIZ7fYWCioR+foKFfoSEiHt7enh+e4R+foiDfoZ+h3mDfpF7e3SCen6IfXmChYR+gn5+g2+CeoOCkYR9g5eOcH2C
fnxug3t1hHh6fIKGiXqEfISDfWd+cYWJfH18d4N9fXl5bX56g3x8g36ChH17hn19iIeEfIx+hXqIfop+jox9foV4doKCgn6Ke4+Qgnt4iIR6goWFe4Z4hXx9dIN5eXx+g3WFjXt9goaFg4p+e4SChXWGkHd+ioOP
foJ7fn53cYN5jYKEfYJ9fH6ChX56hoZ+d4d5e3eDhIOEeoKFeoR9foJ8hoV9hoKMfoKCe36FhIODgnmHe319iHt+hHpwgn6KgoKDcXl9e4KJfoKCfYKDfIZ8gnyDg4R9gm57fYR7e3p6i4N4hoh+g36ChX16hIN+
gnuNenyNfIN8e4N8goN6fXxxfIl6gneFiX6DfIWDfoJ4e4J9hHp8e3mDdoZ+e4WDh551eYqDg3KDeoJ1eoiFhoJ7fn6LfXmHdoKDfH6FfoZ8enx9hX5xhH5+hn59g4J7goN8fYKEgnx5doJ9eX6Cd3uLgoR9g4J4
e2t+fIOFgnSDgn16eX5+g31+g3N9hISFd3uIa3yCg4N7iHV+g4V9fYKHfYKHi4eIhISFfHp+fX17fXyMdYN8eoOHfYl9eoiHfHuKeHuCb4J4fIOFhYV2h4NyhHyDgoOLjIOZg3aFfYKEhHt5fXuCg32fgn5+eXeC
fY+Ug4iFfXyCjHt+enx3iYKFgoaHeXt4foeGenyGg353fXN1gnt9gn1+e36GfW93fn6EhIN9iIN+eZGCeoKEdn6EhnSEeX2DgnFtiHl5gn57fnt8fnmChIJ1hH52g3p+dn59hYN7goN7g4OCfHeEfHqHfIV+fIqC
fIKCeXiDfXqDfoN8fn59h3hziH6Gfn6Fe4yGiYKEfIp6gnB7fnx5en5+e4N4fIODhZCDfXuYfoR8foSCjoOCeoqFeIJ9enl+h3aHg3qIgoOJg36Efn5+en5+foSCfnZ5iXuDfIKCg3t8foSEgnt+fYh8goKEg318
g4OGhYJ5fnp8g4aDe319fnmMh3uDfYt8e3t0joqCfnyEin5+en1tfIJ8h4d+h4eEgnd4fX59fod+foZ+e32EiX2IfX6DgoaHgoODjIN2eX59hYt9goN9g358eYZ6g3uIfoRte317hYp9goSCi3x+jIqCfYJ2hY2C
hXlshX59d3x8hH18c4OIiIWJdoWIk3mCh4iFg31+dYKChH6FeYqDfoVzjIR6hH12d3mEgoiIiHx9iXl+foJ9fIZ7hIuEgn2CpIKCfHZ9gnGDdIKEe36IfHqGln1+gnl4g35shoODfoWDeoKKfIt5goV7hoJ+iIp5
hmOEfH5mgn56g4N5g4mFfYKDe318goSChIOLfX59goKCgn6Ofn2Dg3x+fXiCfnuGfXR2hHyCeX6Dh3x6gnx+gn57gn6FfIeDfn1+fn57hHl9hX6EiX2DbYJ8iYh+hXt8fIKDfm57eIODfHdlhYKHhH1+fn6CfoJ9
foZ+iHiJhH2Ce3t9dn6CenyIh4WCe4KLeYR+eIuDin5we3uChIaCfn59gn55g3mEg32EgoJ5g4V7gn55fXh+hIOChHyCfoKCe4SCjX15hYaEeoeLg3yGiIOGfYJ+fYN+hXuCfn5zfIKFfIJ+hYZ+fnyCg36FhH58
iIR7hH1+h3t0hX2DfoV5e4aGeIaGfnWCiIeFg36Ggn2FhH2DeXt9eIR3g3uDhIV+fHyHhHx8jXV+fn58fnh7e4l2g4eHhn6Dhnh+d4KFm35+gn6Lgm59c4N7e4Z9g4SImIJ3fIaGe3x8e4aMcIJ+hXiCfoKJg35+
e4NzfHeCcXx8iYR+eoV3foZ8fHuGhHqFfXyDgoN4hHyEgoOJgoV4foKHg4J7fXmKin2CgnmDg4J+g358goKCe32GfX6CgomEg4WEfn57g32ChYZ7doJ+hnyHhX6JiH6KeYt7goWDeoKCi36Ggnt8hXyCfomNfX2C
eIp6g36Ch318hHt5doqQg4R7eXqFfIV9cn13gneCfniEd4uDfHl9hX2Mh31+h4aDcoSDfJJ7gnmEfoR1gnx4g4OKeYWCg4iKfIODfYN0hHuDhXeDhYN3fYJ6gop6fox6fn6CiHqCioSJhYyEhH6Ed3xyg358eXKC
h36IhoSFioN9fnx+hH17dYWDg3t6iYWCfYV8g4R4fYKDgnp9iX19g4NuhId1goSEfoODgoJ6e319gnyMh4aCg4KHe4KDfIKDd3V9gnmFjX6FhYR9eIN7g3l4e31+g4SDj4eGd3yDeoZ8iX57foR0fn6Dg4Z0fHuI
cX17foJ+joODgnp+fHuDgn19e4Z4l358g3iEd4aDhoJ8fX2Cen16gnSCfIJ8e4l+e4J5hXeDgpZ9fImEgn5+eYKFd4KIjoOKg4KGi36DfHp9en6HhYJ7eoN8gn2GgoKMgoJ8eoZ9fHd+gnqEfIJ6hXyCfoV+foN+
eH58e4l+h4J+g36FhX2GfnV9foKOe4WFfnx8gnyEfYN9fIR8eYmHfoR+hoh+hHyDe4ODfoV8gnl4hYWDhX6Hg31+fISPfnl+eox9j31+in17goN4j36CfoJ+hYJ7hoqHiIWKeoSDgn2CgoWFe36ChX2EfX19iHuD
hH2GfXqCfoR5hoJ9iIaHfYSDhoN8hn6Cg4J0e4aDfXqEfIZ+hH6HhISPh319hX6CinltfYJ6h3d7fINjg36HhYiLjIKEg4KCfot9oYaLgoN4fn2HfYKDiHuEhoR6fnt8goWFdHqEg32De3aDjo2CfYOMi3p3hX18
fWR4h3qIe3SEhXZxhHeCeoKKfXyChH5+en1+foN1rYx+goJ5foh+g3x8fYKGhHx3e36Cfnp2go5+goSIfn6Eh4h1fYJ3goKJhYKCep2Geot1e3t3goqCe4ODfYODd3t2hHyEaXuPfXGFiH1+jXx8eneEhJeHe3p8
goR7fHR+h3uNhHuDhIKEg4KChH5+gnqCgoqDhoR8doeIg4J9hIh+e4iIfIaCgn5+e32Dg3h8jH2DgoR+dXt6fX6HkYaDg4J9hId5fn2EiH2Fen6Ghn6IcYh2g4WEfn13foR7jHl1hHt+g3qCgoiHhYKJfnKDhYR+
foJ+hn5+fnx8fIR8g3h0fXmChIV+g3yJfol6foqDfXZ+e4ODfoSLfH2Dfnt7cYV6g316hXt+hX1+e3x8fYKIg4SDe4R7hIZ8en1xhX54en59goJ+inuChIqHkIOShHqKg4J8hn51fIJtdXqCiIKHfpF6dHh9fYOG
d4OIhIJ+hH6QjH5+hIOEfHeFh4J7fYODhIeCb4SCgnh9fYJ5foN8fHiFiIJ8d3qHfIt6eoOFfoaDkHpjfoaFdnlxe4R2gnmDgoWDeX6KfY2MfYN0fYKMfn2HfpV8fHt+hISChYKCfYR+goKDe4J9eYWEfoN5h32N
iHp+e4t6g3B7g5SDeoN7foaEiJKCh319hYJ9hWmEfXmChnuDfn6CeneEeHp8fniDh4N9g4J+hX58fYV9cIWJhHp5hHp9fHh8gn6Eg3yDgod9dH6Cfnx3fX6Cg4R9h2x4e4R7eZaDhH1+fIJ7foWDgm19eoJ9foJ+
fnp+hIJ4fX58h36PhIJ9fXx8g4J9g3t5jXuCiYKKfoNyhn5+goOGg36EgouHhnh6foOHfoN+g36Ck4N9hX17fYKHgn6Cg359gn14fX2GfoZ6iG57fXV+hod8fX58eHyCh4KEfnp5en1shmWDc36EhH17hoWEhIJ8
fnx1hHt7foN9jH10hYSGe4J7cX6DfH6De4WHhnuFh3V6fH54fIN7d4+KgoWDiIaFhnt7g4R+g2uDin57hIJ8fn6EfX6EgoOFh3l3hYV5fpGCeo6IhIJ9g3x9g46Cg4N9hXyEhX6CeoN6g4KRhHx8en2Cg5qIfISE
eIN8fH56fIKEcYJ9hIJ6kXl+fX6Td3yCfX17d4KCen6CfnqFgoOCinp8g4KCfoR8e4d0g4ODhYWFgpmCfoKEa4R8hYKNenx8foh9fYeCfn6Ie35+e357ioKDfH2Fc4Z8fYKHhYSDe3yLfn59gnt+fIqHe4uGfn2D
gnx5hYyCjH2DgoJ5gn2CgoJ+goJ9hYN9gnmChIWFfmN6fYd7iHmDfX6Eg4Jnfn19go19hoKDfYh+hn16fIN+fXt6goJ+hYKHfI18fnF6hYN5iYJ8fn6ChISCe4KDhHKCe4N+hIOCfIV9goiKfol8jHyCgoZ7d32C
iJB+hYN6g4SFfIKDgn6DgomCfnxyenmDfHt8foR5e4N9fn17fXt+fXp6hn5+g4SCdn17fISEeoR9hX59bXt7fYR9fnd+fIZ+g36CgnV3hX6Dg3iEg3uNkIZ9g4KChHh+dn19gouEg5l5fnmFfoV9go+ChH57foN1
hYKEgoKChHeUgoSMg36DfY90hol6fpCCfn57c42ChIJ+fniCent+e499fX6DfoJ+h4N3hId7eYaCi46DeH6Efn6HhHuHeHyEh4Nqgn13d32DiYKDfYeCfX6DfXl9h4J1g4J+fnx+hI2CeoWNfn59hnyPfX2Fgox0
kn2IfXp9eId9eIKIgoODfYKMe36Qi3t3hH6DeIKGe3yEc4J+eYV9kYNzfXh+fINyhX6EeoeDgoJ+goZ9inuDiHd1goJ4g4aYhYODfoN+i3iDhH5+g35+hXuFenp+g4h+hXt2kYJ7e4dzfIN6fX2FfoKFhIJ7goeD
fIR7hn57hX2CinuEiYJ8got8eXt+gn17iIR+hIWGgoJ9hIKFhH1+fHyDfXp+g3yCg36CeYWHhIOIfIOHjYN8hneGfoR7hH58fHZ+hn2ChIeFeYKCg3d7h4Z+dH19iH54hpB9g4SDiH14hYKCgm9+fnxzfH1+foZ+
fYR4jHmDfnx8fIKDeoJzg4d+cIODgoqFfnt9fHt6hoJ8fXqEhYmCg3x7fHWIg4eFhIaJhYiChISEen6KfYOFdIVzgnp+g4SNfop+g3mFdXF+hHqEg4KFfYJ9goODhHuDhoV+gn2Eh4N6g4OKh4eQen52fn2CfISC
iIODfoR2gnp5fnqDgnp8eIOFfIWDfHh9hn6JgoJ9eYSHhnqJeHqLfXuEiXt3fXZxhIV6e3mEhHeFfoOChnyUhHl9jYh8hXuEgnt1g219hnt8e3uLhIl2gnOEh315hYKCfoKEg36EfX6ChIR+fIWChH2Mh3yIeYeD
hISJg4SEdYR6doSHeomCeYeChoV+dIOEfnh4gnmOfX2FfIl7hIKZhHx9dX2MX3uDg4V5e3h4fIN9gnt9g4N3d3yEcYaHfYKLg32Lgm17eI2Ign5+enp8fnuCfIR9e3qCfYN0goJ+goOCgqR8fIV8fX6Dg4J+eYN1
hIqChXqEg5R+gn57g3V8fImEiYR+g4aCgn6LgnuKioSDgnx+en59fYKDgoKDfnt8gnt9iX5+goV5fX6HfoZ+eYaChoJ5enyIjHCGgo5+hnx9fIiSfod7fH56g32DiH1+hYiFfoJ8fn51hIJ+goV+fIaFdYqJfoaC
gn6EfIKCj4J9g36FiHt9fX59foKCfYd6fo2CjX6CfX6NfYR+foOLeoWCgn59hHx7fH19gniGg3yChIR7gnmDfnqDgoOOfoWCgnl8g3t8fIKKiXqFe4Z3d31+lIh6hIR+g36Gh36IcoaCgoSHeHh7h4d+hYOJeoKI
fHyDgn57fnt6hH2EeYKDeoOJfXB+dHx4gnZ9gn2Kg4KHfnuImYqDgn2Dfn57hYuLg318gnx5hXuDj3x9g4N7foR+fIJ+d3yDhISKiIN9fHqFhoSChIeGeX2ChYd8en6IhH17h455fX19foV6hYJ4fIJ8goJ+eoRu
fX59eXyFfYuCg3yFgoKDeoKCe36GhHiMg3yEfoqFhYKEfnuCg3h5hIJ7fIN4foJ6e4SCfIuDfH6FhIJ9eXuDh4KChXqHX3l+fXuFfHqKfoKFhHx9iX2CfX2Dg3eEgoaIeoKHeXyEfHyChZWFfnt8en6CfYN8hH58
fn6CfXx9e3lveoZ+goyCe4+ChH2Dg5SCcox+gn1+hoOIjn6Dgn11fHx8hX1+iop8jHl+g32OfXx8hoSEgn2ChH19c359fn14goKHe3x9hISCiniGiHaFdn55fnR8hn5+gnmDhXyCdIR4hX1+g4Z7fYuYfHl+goKH
foeCfoOCfnyGeoJ+iH6CfX2MhH19fY5+goR7hXt+dIl9kHuFgn18fH6KfYOLeHx4fYN9hH18hXd6hYWEe4dveYSCgpJ+fIuCfomZhoZ+god9hIV9g36ChX58fn2EhHh6fXN+enqCfXuHeoOCfoSChYmFgnqLfntz
enl8foaCg4OGg3Z8hHt6k36HhoeCfneEeIR9hnuEhnx9e4d+fouChY53enx+fYR+hHWFfoV+g4J+g3OEhYR2g3l5hoNyfoeCfIOGh3l+c4V9iHiIhGp+h5B7g4N+fnt8foaTkIN+fYKDgoOFj319hXx8fZF8fnWG
goZ9h4mCjHqxfYKEh3p8goR+hoJ9g3qDfoiCd4R+hG5+i4N+g4d7g4N6goaCgoJ9hH18iHJ7hHeFfJSEe4R7fnxsfYKCg32DhneHgoaEgnh8fnmMe31+fIOChIJ8g357hX59goJ8jIZ9hYWDgn2Ge3WCfnx+fHyC
goWEhIV+goV8fHiDfZF+iHp+foyDjoZ9hn6CeHd+goKEhX2Gfn1+eoZ6fId9g36MgoJ9h4N5fn2Fh357fH5+hoKCe4WGd419goONhXR4i3mEfnt4fo2UeYJ9fnV+hYd7hYSGfX6Ce4J1fH2CjH13g31+goKCfHWC
hoN8fnmGg4KEfoJ+h4mKe4iCen17inZ1fouFfnuEhIR4en59fYJ8foODjIyDfnqHiH56hYOCfHqHfXx9hX59foSahYSCfYd+eoh3fn5+en5yd32Cgn58hIN9dIR7gnaJh3uCfoN+fXx3c32Eg3yHi32DfoWFfYJ9
fYiGfoV8fn6OjHiDfnyGhIKDiYN8goR7g31+gnt7hod6kIWCnH5+gnyCen57fH5+c35+fYOPg359eYN+hId+eIKPfIJ7g4x+hYJ9h35+eoZ8iH2GeX6DhXuDh5F7e3p2hHmDhHqFhYZ+i3iFfYiCgn6Cg4KMeISD
d5OQhoqChX1+fYZ4jHqDcY2GhYORhIJ2gn59gn2Ee4R7h319eoV+g4OJhYl6fnmFfYKIiIt6hqWCdnOIg3qFgox6cYKIiHx+g4d7fnyEhoKImXx4foODfHd6goOGfIiEfnl+g318goeCaYN8e4J9bomEfHmGgoN4
hnmFh31+gn59g32EcX2Chnt9foSEhnqLgod7hIJ7hYZ+iIeHeYKNh3x8g3t9g36Ce4OCgnd7eoN3VXyEeIJ9gnmYe3uDfn2FhYKFgoSDe312e4N+fod+fHx9g4Jgg3qCgnl9e4h9dIV9g4x+goSIe4V9iIaGgm9+
hn6CfX5+fIaChH6DhH2Cgn2Ge4iDeoOCg3t+hX19hoRofYKDhHx9iIx7h4OChX6Ig318g4iMfYKDhnuDh4J2g3t9c4Z8g4R9foKDhoOCh3mCgoJ0e4eIfIKChHl8g5d+e3x7fId+fIN7eYWFeYx+e3eCiX6Hjn6E
c35+eIN6gn2HenyChYJ8gn6EfH6Ee3SHgoKLen6EfoJ+e4d8g3t+en2Cg3yEhHeCfXyEh3p8hoR4hn58g4aFeoh+eISHg4SHhYWVfH6Gkn1+foJ3foZ+lXeLhYV1h3SCfoeEfYR4fnx8fIOVe4V9e4ODfn6JjYKG
eYOEhYSGfXeGgn58hYKLgot7fX18d32Cg3h8fYJ3hIWEeYR+gn6Eg357fH5+gnyKfn2JfYKCg32Ifo2Hg4N+boKCgoKGg4WGfnp7goJ9foKDfXl7gnp+goSDeoR+gn2Ffnx2g4N8gn6Ci32ChXyLdYNyfnl5b4qI
foaGhHqDhIuFhX18e4iCdoN+inqDkoSHhXqKhnx9fX2Fe3F8gn59goeIcYKDhXqGfYSCfn6CfYOFh4V7fHx3dYiCfoKEiX5+dn16hIV9e4SCgn57fn57e3d8h4R4gnx3gneDfYR+hoeLg3eDfIeCh4J7e4J+doN+
fnl8fIV+i4J3enujioaCfoJ5goSGeoeGe3aFfod+fn58hXF3fnd+fHWFfXyEgn6HfYJ9fYZ9foKKfoh6gnV2hYh9hXuHg3x9fIWFfop+h3iHg4OHhIV+eYOFdH6FhYJ8fYJ8gnd3hIeCiIN6hIV+g3GCiHp+gn10
eH6Cfn59eX55iYV+g3mCg4J4g355g3aDhH56g3x8gnV+foSFg4WCe4mKhHqEh4aEe32IiIeDiXl8hoJ6fYOIg3t+doaGhYh7hIeDfniEgoSCg4iIhXV9fX59gop+joOFg4J+in55iIuHfn6Cfnp9fn6Dg4eDenx4
g4OGi4J9hIJ+fH2GfoN8e3h5eHqFeYN+kYKDg4eEg3V9gn16goqEg36Ig4N1e4t9gn6CfYqChH2Eh3qDfYSEg42Tl3l7g4R9fJd3d36Gi3V5foR7hISHgoKDe4J9goR+hHeEfoSGg3yDfH55fH2Lg4N8d3x+e4h8
hIKCfoRzfoSEhIKDeXyCe4KDhIN7hIJ3fouDeX5+bX2PhYqCfH1+dnl7g36FhIR9fHh7iHh8e4ODfYh7hn6EdX6DfISCg32GfoOMh3WChoN6hHh8hYV+h3uCfYR2fH6Cg4eFfYd6k4OEjH6CfXx8fn2DhYt6fX51
jIV9gntyhIJ6h3qDgoR3fIJxhn14iYR9foWFenmDe4qFgoKDfHx8hoN+gnx2dIJ+goiEhXWEg3t6g3J8eHx9fneGfYJ9fHuFgoN1gnx5koJ+en2Dg36Hh4J9goN+jHmFiHmEh4OTg3t+hIiCeoeCgnx9hnyKhIR8
iH2Jind+hoN2fJCFgn6EfIR5eIKDgn13hIODgoJ6goKIiot9goN6e4aCmXyHiYmCg4l4g3qLfH5+goh3fnuNfoOEe4J6fXx8goSCfn53c4t+g36Dk4OCi4SCi4aGe4R9goJ+fX59g32Ch4SDg4V+Z31zbH2EfHp+
fol4cn57hH2EhoJ6fYR5g4R9eoaMiXiNhnaKfYOEhIN9fIJ6fH53fomEhn6LiYKQhIeNhIJzgoKLfIJ1g4SEfoOHiIKEe4mGe4KDh32EeHV+g4R8g3eFfXx3eoyThnx+eoN+iIKId4KJfn2Ej4t9g4d7h3uHgod6
fYiCdHx+fn15fX12hYaGfIaGdXp7lXyChomEgoaIg4qChnx9k4h5hW99g4yCfIN4hIJ+hXx+hX6IdYWEgoJ8fXuChIOCgoKFhYePfIaDiXp0e4iKfH6CfYKOfXyHeYmCfo+CfYiEg4ODgnuEhX6DfXx+hISDfYOE
gnp1fYWCgoR9gnqCfIh5fHuCeX2Cfn50g3xtfoR8fYR8fYKCdnx9fG18hHZ8fX2FeoR+fYuChIOCgoODe315hIaDeYdzgnyDhYKCfXx4dol9g354fYR6eXl8fIV8bHt7eYKEin57fYJ+g4t+doR9d4KZcXqFhYeG
fYaHfoKNfn6GhX17dYKDgnyCfoWChn57h4KEhIaDiIR2foOFgoSCfXl7foKDc4l6eX55fn57eoV+c4t+ioiDfol5fYWDd5mLio5+goOFg32Dfol+fYaDeHSGfIWCgnt6hH19h4KIgoOOhXmGiXaCfoKDfoWHb4V+
e4R6hX6Gfol6g4KJgoODinqChoWGgoN1hIWDfn59fXt6d4OHgnuChIOEgoKEeIKEiHqGgomHg4SDgoJ6fm2JfIR+g4J8goV+hHx+eoKChYOFfIOCeoN+fYOEfYmFfHaFfnyEfoKGiISGg4KJfHmFhoiDi36DineI
fYKPhH17fX1+fXV7fomIiH1+h3GDgm99e3t+eIlpe4iEiYR+hYWEfIqCg4eEe3qDh4N+fYmCe3t4fIN5g4l9jX58gnp6g4+Dd4SDenx8g4R+hoJ7iXqLgoaGiX15eYWDfXuJgoJ+gnV+bX6De4Jxe3uFfYJ7eXyF
g4R8h32Ddn6EhoR5gnp9foSGjX1ngnuDhn57fI59fn1+i4ODfYOGg3mCgoOFg357h4N9goSIeIJ6e315gn6EhHeDfoN+hn19e4J9goKDhIZ+hYaDfYKEgnmCfn57foqFgn5+foN+hH2FfoZ+eIOFhH6EdYWEg4KH
hYODen2CgoJ+foN9fnV4fX56eoeDeIJ7h4SRhHiEhIODdoOCgoKEgnx3iYh4hH2Ghn6JhIODeoN5bIWJfHyCg3x8fXt5fX6Ehnt3gnuNg4J8in2Hhn6DeYJ9g4R4foN8ioOHhnqCg4KCfXeHhoN9g36FfIyJeniD
g4N5fYKCe36Cg4aSg36IfoSIe4d7hH6EhId9fH2FkIN8hod+eIWEfIJ7goJxhIV7gnx6fHp7hYZ+g36Dg4aFe32Cgod5ioaEenuDcXt8hId7goJ7e4uKhYR9e3yDh3d+e4SCeYeNfYt6dn57hHZ5cXuGiYWKfoV6
jn5+hYODhHZ9fXt6g4J4hIR7fIODd3d8fnp8c32DfniQfIOFfoR+g4WEhHmDfnmKhYJ5eHqGgn1+hoKDhYODeXqCh32CfHiDfn6ClnZ8g4R+foR+g4eCh3p+gniCfHh5fYR+goaCfISFhX6EhHyFfYKChXyCfHiP
hJJ8g4KLfYeEfYaGb36CfXyChnyDfot9jnmFfn2TjYJ+enx+eHN+fn5+iIeKgoOQfX5+d3t7gnqCgoV+joKCeYaDg4eIenx+gnt+hn58hoKCi3iEfX59fX5+hIWDg4V8eoV8jnuGe3t6h4KHfotzhX2DfH6DeoR8
e4N+b4V9fXiPhHuCgoZ8in6CfXmEhX1+e4J6eoh+goSCfnV7coV5goOJhoWCe4J6hH2Efnt7goOFhGqQg3t+e41+fXyGfpB+foSDgouCfoN7fnx7fn6CfH6GiJeFgnyDg416hG15fIeIdoJ9g4OCj4mGfXyCfnuD
fXyIhIKCg4N7fYWFfnF+d5CDeYJ7gnV0hXpzfX2FioWFg4J7fX2CfYWEgoN7eY2CgoKChYd6eHt9fYJ+g359g354hYSEeIaEeHx5fn18g32CdoZwfnx7d4SFfIN+eoN9goWCgnx9in6HiYJ9hH6ChH5+hH6Cinp8
eYWCeX59c3t6e4eHi4J+fHyCgnx5foaDeouChH6IfXeEin18fX6DgoODgnyCjXx5eoKCe32IfYN+goR+goKIg36ven15fYl8ent9i36DhH1yhnqFhoSFiYOChH6Fg4ODg32FfniLgoJ5hYh9fYSSfoKDj4SEfoSJ
foqUdYJ4eX2Fe36Cj3x5gnyGhnx9foh4dX6EjXGDfH18fX56iIKEmH6GdoJ8fYmEiXp+en1zh4t3g3eLgnuEgn6FfYKDg4J9eXp0foN6g3uCfnuDe3x5hIR4fn6Cfn53fYp8hnyEdoN9g4Z8eXiCfneFfn1+foRy
g4J9e4iYgol5eIR9fYWHfYuDdHWKhYOShHuCfHh5bXl5hnx6fYZ+g4N+hIJ7goN6hHmFfnyHhISDfYaUfIJ4g4SChIZ8foZ+fHiCfn2Jg35+fnuEgnd8doOGfIODgomIcnyNg4KGg4J7eIZ9goN7h4iCgoeFfn57
knt7fYd8d4SHfn59eoN6fHSIfYZ+hoWIiIt+dXGFfH2EjYh8fIOFd4V7hYOGg4J8goZ7fn6GfHSIhomCg4J9iZ1+fn11jYJ9hYiEfH6Dfn6DfX15e4SDfn2FhIV5fn5+fnt8gneIiX2Cd4qCioJxg4WEfX6DhW+C
foVxi4eIgox+iHyCfYOJhH2Ee4qCeH15cYWCiX2Le3qKjISKfoKEiImDg3yEgohyioKIgoOFenqUhH2FeX6FgoN+e358e357fHd+fop6ioh2hYyCdH51fouFjIKHh3p9g4J5eH18fH6ChoJ4goZ8eYWJgoaJdnt3
h4R9gn5+goJ+hHx4hIh8fHyCg4l8gn16g3yDhYJ8hHh+g311g4h8hoJ6hHx9iH2Fe4OUgoZ9eH6CiHyCfIKKgoN9homEfYOGg4N+fImFfYh0d32CfYOEioaFfYV7g3p+fn2EfH58fI+Mgnx8hYmDhXWEeXt8fYWE
gn2EfYKDhISKfH15d4SCfoKDcIR6h35+h4uCen2EfoSDhY1+iX2Ed4WCd359doR7dm9zhJZ6gn52foKIfIJ+fIJ8gn15en56fYV+eH6EeoR8foWJhod+fn1+hoOEi3t4eX2Dfn6EjoN0eHx9hYWCg2x8enuCgoyE
fIV+eXmCd4WDe3uCjHqGfYl8fXyHfXx9eoOKi4Z7gnuEfoR5eoKHhHuCgn59e4OIiYSCg3l+h35+iX6Sg3uEfIJ+hYOIgoSJenuDcH56fouHfnCCfn6CfHuEfH59hn12kXZ6eXyDgot3fY93gnd5hH58gneDhHyE
goWGeYKEgoJ3g4V5hImDgpeGfn6Ge4ODg5F8eoV9hIJugoJ7fHt8inl0fnyEioWCfIN+fYKLfHt7eX1te4KEhISNhH59kIJ1foaGg32GfnJ3fIJ+gnmDgnx+fYWDfYODg35+foWDfYN9goeHeYN+fYp+fISNg4KD
fo+FfXx9hnONfId5lHV9g4SEgn6QhIZ1fH6FmXV9fYR+end8i4OCh4aHfIOHg4eDfYV9d3Z7g358dIV9g4WDhIR7hYOHhH6KcoiNdoKDfX52goN9fIaCfn16kX2Fen18goJ6gn5+go2CiHqChYJ2hHyCfomDhYd9
g4R+g311enh8goeHeIOFh4N9foKMh4iLg3Z+fHqCgnmDeoKChoKFfoN1g32Ngn1+g4N+fnl8foKCgn18foOKg4R+gnZ9eYaFfnuCg4aIfX6CiHuCfoR5g4J+e4J7hX6FfYN9fX18eXl8kJuCg5KChIR4fY+FiHt7
e4V8g358fISCi4V9fYWHfoR9g4SFfX6CeHlyfn5+hIKIcXV7jH54iISFfoN9gnGJgoN8coKDd36EeYJ7gox9en5+hH2FdXWGfIKFa4KDh3V8kHdrg4iLfX2IdISJfH2ShneDiYKHfH6GgoSFfYOCfX1+fnuIhm18
jnp9h4KGe36afYqFlnZ6en19g3iDe4aMfn6FfmSGeoJ9hHKFfJN6eYt9g3qEg3B8hoN9eWh9fn58e3l1goSUfoOHin2Ug4OEg3uMjYSMfnqCgoJ5fn5+jn56fnh5foh+i4t3e355gnyMgoWEh42DkXl3fYZ7gn1+
dIhxfoR9hIKFhnt8fnyFhn6EeX6RfomFdoR5iIeCfoeChn15g3qEeouHfod+hYZ9goSDjIJ4hnqDeYKGgnuEfHxxfYODhIJ+gn19c3uChHx5boR7fX2DhYOCe4WCe4R8gn6Ifo2CfoKPiXuCgn2HiXqCh3x8eIN9
dIqCe3mCgol9d3iKfXeCg32Dgnp7eph+k4WEgnt5eXqCfHmEhH59fo6FfnyIfImChXyCkH2Ch5B9h4Z+fX6FfoZ4inmKfYN0eHt+fYN+fXlng4R6fnqEgniCeH55g4mGgn2Ch293hXiCgnx4g3h6g4aIfoZ9goaJ
hX6DeoOFfYN+fomDe5OEgnxifn6FhIODhHx4hH19fX19en15god5j3Z8foJ3gn2CeIl6iXhxiXx8gpeCdX5+jIJ3gn6HhYV6iH59eoOEfoJ8fXN+fneEfX2CiISGhYV5fYOCfoJugop+gnuEiH6CeX2JhIh6h4SE
dIKEgn57gn5+e4SDhHdwhoV3gnyChnmCg4SIdYJ2fH6FhI19fn2Cin18dnaDhnyDfoSCe316hHyDdn1xa4N+e354e3t5fX2CgoiCenx7h4OChH1+ineEhXyChYJ9hH13g4Z+gpZ+fIqCg4V1goWEg4KEfoaHfoR+
foaGgoJ9doOJe318fIKDfoJ0fX6Fe4l+iXyEi4V5cXyHhXqGiHidfIOEhn6Eh4V9gn1+goJ9hYN4fHt+hYZ+fYN9go2CgoJ6hH2DfYJ3goJ2en2Fenp+foV+foOChIKChoODiISFfH57e3h5gnyDh4mCmYR4hn2E
hnd+gnp0fHp7gnV8fnx+g4KCfY59j3l+eYR5fn19fn6ChIJ+gn2DgoKHdIt8hXqJgnt8fXVze4SCiHyHjK2Cg4SJeoqDfoeDhH2Ken6KhX59foyFiIKDgnh6h3p+hX1+fYSFhXyCdnp8hYR+g4ODYIN7hn6ChH19
n3h8gnh9fXSEhX6CgoeEgn2CdIOKe35+hn2DfoKDeHp+gn1+hIN5eoZ7g3p6g5B+g4WDhH6Jgn6FdWR6foOChYR+c49+fHp+dXyFfY2Egn2CfYh8gn56nISDh4ODfIV9hId+fH17hoKCiomCfYJ5fn50enl0hH6E
goeCgoOIen56hniDhXyGgoV+hYKIhX59in5+hoaCe4R8iIeDfn13goR6fXl9g4KCkId+hn2CfHeGc3uEdX2EdYSFeX18fIJ5dIh9g3yDg3mJg359hXd9iX19eY9+fn6Dg4OHenx9fYaCe3x9fYSIg4t9e3uCh3x9
fYJ6fYKJh4x+hIh9cJB+eXiCfH59gniGfX5+fWx+jXx9jYWJiIZ8hXt+gn5+hHyCiHmDg46HdoJ+oXx5hIl5fHV9iIl8eneCfIWNdn19cn2DfnWGfniDinx+hYd7gnd9fYN9c46Ch359goV8fX17hX2ChXyIfnx9
hHuCdn17eYKHiH59hIZ5fX5+fZWEinSGfYaFhIV+fox8fISHeGGEgn2DfX15fIJ4eHWCjoh8gn58fXuCc4OCfnuDg3h7fnt+e36Dfn5+fop+hn18i3mCfX56gnyDeISDfXx9eH16fYJ9hIh8hIKDcXVmfIN+hnV8
foV9eX2GhoODfYSDfHx9hn1+hIN6eX6Cg3p9g3x+jn2GhX6Ce4aCh3yEfYR0hIJ2hHqThH58hYJ9goV9g4eCgoKFfn1+hIh+g4N9fnx7gnx0hIR9fHx8e4ODeXh+fX6FgoKFfIKSgnt+fXaDgoR+foV6doKCgn50
e317hHyHfoaCfYSCgoWChn5+en1+foKCfYeCfot4eIJ4g32Ce3WQfXp7gnSJhHqCd3yDg35+h3x+gnSFan5+fn2MhH2Fe4N5eYJyTnuDeYKDfX6Ccn19gnt9gn59goWJfHZtiIWHdXuCc4SLc4KDg32Ddn54fIaI
goR+fn2CgoJ7h3uJhH5+foaJfXqEgo+ChHt8hXZ6hIN8eX5+hHxyfoaDfXp9hH51fnyEiYaCfHx+gmt4eoh7fIKHfIR9fH18e3yCe4d4fYN+fX5zfYSGfHuDfH2EdXiEfoSId3x8kYZ+gnyCfoJ7foKEh3x9fYqD
goJ8e3qDgn2CkYKLe5GCg3x6fINxioOChIKHhX2Hgn56hXuDfH2DhIJ+e410g4KDfnyCjYOJeIaDfoKCeoKDfn58fnt7hH57fY99im94eXuDhHh6enqDiIN7gnWCg32Fg3h+i32MioWGfoZte4OFhXiDfX59g4V4
hYOJhH57fXmIg32MeXqEgoSRgoN+goiDloh9iJJ9hXuEfIV8dIR8hHx7hoqHe3x9hIiCfH6MfISEfIR7fYKEe312eYOJeoOHfoR9hXyDfnVudHuEfHuJi32FenuMfnSCg4KIe313g4WFfXh+g319b4V+goJ3fISE
hWl3e4KEfX2Chot+e3V+doZ6hH2Ee4aJgniCgn6Mgnl9fYJ1dIJ+i35yi4J1hXx8hYJ9hnqGe4N9hIKDeX55e3yDfp58hIKGeoZ3fH6De4N9fXqSfoN+eIeDhH59eoWCen6Cgn11hoJ7gnuIgn17e4h+g3mGg3yD
fnF8fXyEhYh9fYWQfH13ioSLfnSDfXuFfX6CfoWEfH6DhX2Hjnx+hImCdHx7hX16eH59fImCen6DfH2Fgnx8ioqDhX2GhHd5fXyCgoN6doJ6fYaFfId8gnt9foaFGnyKeoN+d4OMg3yIe41nfoKEg4Z+g3eQhH6F
fIOCfnh+g3Z9knt+e36Cfn2DhniMgnGEhGt8fXaEg3d8fYJ4hYR9g3x7goeCg2iOenuFiIKOgoSLfoSEe3uDh4WUi3WEfXyHfH55en6HfoN5hn6EgoN9cX5+g46DfpB5e318foh+fIJ9gnyFfHuDe36DcpSFfXmD
goSDiIJ9nH17fXyCfn19ent5ioV+hIODfnN4jYOCgoR+iH59fZp+g4Z+hH59foOCgod8eY2DdXWEhIKGgop8hnuHhH5+hH5+iYJ9eYKIgoyMfn2Fhop4hn5zg4J6hH2Ffn1+g4SCeXx7fXd9hIN5dYh+h4R+fXd3
h4V4fn54h3p4foODfoJ9foJ9g4V+foaDfYSCiX6CenqCgoSCgoh7g4V5fISDg32CioeDgn6EfnNzgnB9g4N9gpV9entte4h7g32Eg4p+fYqFd4J7hIOEfIyFhYZ7e36LfoSGhIJ8foKMe36HfomFiqB3c4R8fHmH
jHqCe4N+foZ4fYl5fIR7i4N+enuKfoaJint8doaKfYmFfYWEhIJ+eoWCfIqCg3t9g4Z9gn6Cfo6ChYiGhYJ6fXeCg4KGeH6Cenh+hHp+fIKHiXuChoh+g3yEhYKJe4KIjnl2h2l9e36HfYJ5g4SEhYJ8g4J9ineD
cYWGiHlrd4N4dXx+hoZ6gnx1g32Dg4WDdnyJiIWLfoh+hIJ3gnV7hYKCg35+hYJ4hnqGfoSFiYJ4fHl7g4ODh4t9iIOCeHh7g4WEfYOFh3uDg3x9in6Pg4l+gpt9fIOCfoKJgoSEgnuFhIN+hW9+hHx9fH59dYN+
hIyCg4aHfn5+dnx6iIOFgoSIhIx+hYSFhHx7eYKCen6ChYJvhW2Hg4aEfoWEhYSChISCd4V+eYaGg3t3fXuFd35+iXqGgn1+ln5yfId+h4l+gn13j4aFhn1+hn2IgoKCgn18i3aDcoJ+hImEgn54lH59cnSSg3uF
hX6QfYN4g32CfXZtg32IfXl9g4J7fX58hH6HeYWCgnyDfYN3hH6Ehnx6fHl9hX2GeHyCfX2Genl7fYiCg4t0moOqg5l+cnV+fod4fnqDe4J9fXt6hnl6gnyDhoOCgoSGenyEhoODhIZ4eIWGhn2ChIV+eXt8fX6H
fHmFgoV9goR8eoOHh4N+gn6CeYN+fYOLfX1+gn6CfId+fXh+hHWIhISEfXyEgoKEg3x8d3yDhX2Ce3mJfIR6doeCe4WHfX53gotyfXB+hHiCfIV9fXSChIV7hYSEeX5+foSHh4yNioR7hXx8fYR9fYN7enl4e36F
h4ODiIODfoN7foKMhoSFg3yDfYWIgoOGfXyEg42FhYSDh3yIhoOJiI95hY55h3h+e4d6gnuLgoOCi3uFfYOHd4R+foJ6hImKhHx+hH57fISJg3uFhY6Ee4OKfYJ+jIWNfIeCfoqFhYeCg3x4fn50goJ+fH19fH15
fH2DiYKSj2+GdIuCg36KhIKFhIOGe3uSdHuCe3p7gn6Cgn6Nfn6Lg3aCfoJ6hH6FfoSIfoN+fnqFhXh9iYKFd4V+hYKDjH6De3yPg4J9fH6FfYKFhYOCkJNujoiOgoWCg4WEk4J9fod+fHuCg4aFhIKFbIeEfX59
ioOCgn5+hoR1fnp+hIN+goSDgoKDiYeDenxueX2IfX1+hH19e4Z9h4aFfIt7hIOCgnaHfoiJo319gnF5jn2CgoOLgn57lIOCdHd5g4WDhH6EgoOCh4x2g4p9eoKCknqCdYl7enx9bnR6nIVyhGt+fnyVhH58e3t7
gnqHg4SHhYSChIOCe4J4in2LeX6FgnuEfn16hYKHhX2CfnqEgoR8goKJgnl+gn6Cg4SChIN9hINxhIh3fYRwd3yLiX6Hg4aVg3x6g4aHfYSCe4R+loSCfYuFh32GiIWFe3p7g4SDfHyDiIOIin16fIeDfn59hXp+
fHx+eoJ+fpV+iYZ5hYSFfYWCfn5+i35+fIV8lX2DgoN4gn6QhYh+e3l9g36Cgn6EfoODe36HfYODiIV5hYx9hnt9hIWGg4WIgnR9hX6Dg4J9fnyCgn1+iIp8g4h+hIKHiHV2hYl+e4h+g4N7i3x9g3uDiYV3hH1+
hIKDfHqFhHd+fXyEgoR9fH2Cg35+e3iIfoWFhId1hH6Fg4x8eH18fHeKcX2CfIJ8i32EhYWDfYJ8g4KEj3yEg4d7fYV1e4N8hH12eXt3goV7goiFgoKEjHx9e3WEeISDeX59hIJ+fYuCfoN4fXp8hIKDe4OCkH52
fIR8fIN7gpp5eoKDe4aDfY+GhHuFgoV9hXqGdoKChol1e36EiIZ7c4V8hoiIeXuCgoN2g3d+fnuCfn6EfYd+hYJ8e318fHyDiGmChX17eoyChISCjH5+g4KCgoOJe3R9fn6CfpWJeYSDhIODfn6CeH1+hH6GgoSD
eX2Hgn6GhoSDfoKDgnZ5fYV+hYWHeol5cYp5doJ8g4uCfHuDfn6Fg4KDfH18i4WGg3l5fX5zhYZ7goOGfYJ9gml5eHOGeot+jYR+h3xye3yEhYKCfHaEd4J9eXaEhIJye4uIdG57eYJzgoaDfn6CfoN+goKCh4KP
knF7h32EfX2LeHx9hnuEfYZ9eXyJfH6Cg4l4gn2DfoN9fnqJfXx9h4N7fXuLfnp8hYODfYV9hYZ9d3yCgoSCfoN9fYmDgpF4eo1+goyFhHKCfX2EgnyFhn6Eh4N4jHx+fIiDhHR7foJ9hISKg4OHg32DkoaGgoKE
mHh+hXl4e4aJg36ChnZ8hXyEeH5ye4mDe4qHdoV+g3x9g4SDfX17fniDg36Kh359hX14fYN+fnt9hYZ9hHd8gn5+e315g319g4J9g4OChYZ4g32Cg314fFKHc35+hH15hISDgn19foJ4eoJ7goSHiIJ9goOCe4R+
fn6KfoKJhoJ3goKEeId4i4R3foWCg36Chnx7fY6Jh36Ji4SCgoR8hId6goKFfoKChIZ6fIKEg4KKg4KCg358gnJ9g4N6e3SCfXyCfJSCe4d5goN4god+dYZ6iYJ5hIeHiISDg3l7fYKCfol9goSCgoKCfYmMeYWE
fH6FeoWCfX2GhHx7hHt9eIWGh4aCdYSGhYN+jnp+fHt3goR+gn57foSDfXmCfYR7gn5sfYKCe3yCfnx+fn13hH2DfpKGjIN+hIqJfnt6hXt3h4V9i318g4R9foKCfX2DhH58g3qDhXt6fn58fX1+hoR6gnuDe358
e316hX59fH2EfnyIfHuGfHaEe3t8dX54e353hn59hIeHg3mCfYR7foN+dX6FfHuEhoJ5g4mEg4l6foV8e3l4hHxzhIWCfoiChIJ3en6DiYOFfIV+g36Cd318ioeEfnZ6hH6Ggnl+fYqFeX56eX1+eYKIdXx8hYN5
hYmFiH6DgoKKhHl5fYN+cop0dXlwhn2Kd31+hIJ+doZ9fXyQhXyCgn6FfoJ8eoaFhHmChHx9goOCioSDfXV8e3qDe3SLcYKHin2Eint8g4J7g3t7g318g4N+g3d9goZ+iXx8fn16fYiChH57eIN4hoSFen17g3yC
i4Z6hnmDhn2EinyRh4J6foV6fYJ8e36Ch3yEfo59enZ9doN+fXyGinJ9gn59g352fn2GgoaDeHx7fXmEfnyFioOGgmp7hX17fYKJg354hH6LdX16g3d+hIWCgoV5fHyFgn5+gn2EhHyCcYOCgn6GfYWIfYp4g4SC
e4SCh32Di4SCfYl+hHp9fn5+fXSDZ3Z5ent+hXuJe36EfX18ho+Ehnx+fpJ5hIJ+gn6CgoqDiYKEfn1+e36FfHJ6hIN+hXx9fHqKe4N9fnmCcIV9fIN8hIV9fIJ2gnt3d36FdXyEg3t0kIJ+fIJ9hIV5h4N6h4t9
fHqGeXt9fYKCgn2KfYR6e3x+g4WOfIR8fIOLgoN6goaDeH6Dg4OEdoKEaX15enyHenh+goODdYWIgnt+gnh9g4ODfn19fXuDgnuMgoR+doN5g4J7g4WIhIR+fn58g4V+foOFhIR9foeEgnyGeIJ+fmd+g4OMd36D
hoV9g4aCfoJnhH16eHt8iol9fYJ9iHp8dIOChXp+kJd9h4aDdYWGiIV+fIJ9hXOCfn6CeoOFe4WFdYR3fnOPhXyEgnGFk4N+hH2Fh3x+fnmChIN9eISHg355iXuGfYaCfYV7cot7gn6JkYOCgoN7fXtxfYR5foKD
e3d+g42EeY19hI2Eg3mCgoKLioWFfoR8fH57e4iFiXd+fX2ChX6Dl4KDfXqCeIV8g4N+fn6ElYR9fYKCg32MhYqFhIR7hISCg4V+hHqCfnmDi4R9hIOLfX18gnx+hYWEgoKCfHl+e4SCfH58hYKLg4WCfH55fnuE
goKCfo55fW93eYV9lYR9e4h9fnx7e4iSi4N3fH6Eg35+fnh8e4SDgniEcIKFe4R+g4Z8eoZ4fXyCgoOFfX6Fg4J7iYZ4hH19g311eoOChX6EdHSFe4SChH1+bnB9hYl9hHp+fIJ+fpKDfoN9hIV6eYaCgn6GeYZ7
hXyQeIiDfYSUjnp8fYh2gop+gn52fX6HfXx7fHp0e4SChn56fpN9goR+e4Rzho2HfYiHg4KFiHh6hYiFhoJ9poJ6goKEhYKIhHl5hX6JeX6ChYN9fYaHeIOPeYuLg3F+goKJg3V0hoODfX57foOChn6GiH2CiH2E
fYKShW+PhoWRd3yChn5+gn59goKDg4N+hYWCgol8g3p5foKCeoKCh4KIfnR+fXp9hoOEgnh9e36MgoKEeoV4hIN7foJ8hImCfoOChn2Cgn19cYSJgo1+gnl8fIN6fXaEfX15hYSCg319foV+e359g4SCgn18hIKH
g2qDhHV9lIJ7fHh+hHiJfH2CfXx+fnqCfoOFdnuCh4N8eoSEkIx+fHaDgoeCeoOIfYKChnZ7eXp6hHt8fnh8hYSCipF4iol8gn2Egn58eoR+foyCgnF5gnh2fn58hHx9e4uHeYKEe4+Hg4x+goN+i32HhYaCho98
g3p9hIlyfYZ9goOCfoR8eoKDen2Ed4eFg358fmx0fISDd3uDU3KEiYR+gn51e5CDfoSFfn2Cg4N0fYJ+hn6DeoWEe318hYKDenyRh4h+fIN4hIJ8c4SDh4R6e36Chod8goSEgoKDfoSCeIJxn355ho9+jnx5hISG
iHt9c319hoOChIR+gn55fYxve3p9hIaIhIJ7eoeEfnh6g36Mg36DfIR+foWDgoSJcXZ9eYR5hJCDhHx+kHZ+hIWCfoOCfn5+i3uChX6JhHuIiXyMfH5+h4J8hn2JeYR6fX18hIiEfYN+e3mGhXqQd4J9g4R1fYWF
g4KDfYODfn1OhHuFhX5+fnSCfoODg35+fYSGgn5ziHV8fYOKhX6CfYSCfXuHfX2Len1+g32CfX57gniFhHqCg4KDfH2FgoiChYJ8fnt6fnx5fIWEdn6Dfnx7eYV+o3d8lXeFhn6Dh3yChoN+fIKHiH59g5R7j4mG
hIKKgn2FfIV+foR+gn1whYh6g3iNfnp+g32CiYd+hH2CfoeHen15fnyKhIR+goN6h4mDfYN+e3t8fISCgn5+fn59fYWGfYeCjIeTeoSDgoiCe4WHiHiCfXx+g319hoKCe4OFd3l1g3x+h3x+fX55eoWHhYKEdX2F
fYuGfIiGfox2gnp+foR9iHyGfn6HhIKCcoKDh4yIhHqFfoJ8fIOEhHmCfYp8eH6FfnuKg4p9gnV3doJ9e356eHSSeG2Ken6Cen6DfoSFgpR3hoN5hX2Fdn2NdomChYSCcn6Dgo51eYmUfn6Ce4R6iX56hX50fol8
hnuCgnZ+fnx9fHyQg6GKfHd6g4J8h4V4gnuIfIh+hod1g3h9e4V+e4OIhXyCfYl8dYuFfomHeHuFfn6Dgn5+hYx8eYJ9iIaChXx+fH19dn2EfXF1goSLfIKEh4qCgoV1g3t4fX58e4mDfHx4foR9foWEfYOEfn1+
fYV+fnt7goR+e3GHg4SRfpJ8fn16g3R9iYJ4gpCDgoR9hX51goKChYOIgnx+hoOYgoKJinaCfn2Eh4OCinWTfXp+hH2EiIJ+gnx8fIuDfnyDeYJ8eH53hYJ+gnyCfYKChHyFenqLe42DfXl9fYKCg3NxhnmNeImC
hX2DfnyDfn2Hen18foZ7gnxsg4J+g31+hoR9fX19i4WFg4mHiId5d3d8hIJ7fXt9goV4fIJ9g4Z4hIJ1e36Dg36GfoJ6eXt5h4V7d36Ch4t+fYaCgn2Kh359hoaFeXt7hH6CfIKmfoSOhIqCfIeFhIKEfnuDfn2F
e4d6foKKhIN9e4aFg3SCeH17ent9iYR7g36DiH2FiIeCdoJ9Y3eChISEfoOEenx+fXx7foN7g4qDgnd7hIKCfnOKgn2Jhn5+kIOCfoZ9g3x8foN7fXt+fHh2gnuCeop+fXZ9foiEeYN8hn2De4J9eX6Geo2EhX15
gnx+en2Efn2FfX55jIKEdId9hIOChHV4h4mFdn2FhH6Cfn5+g4V+eYSCeIV8hniain2CfX6CfYVdhn1+hHx6foN9hX19eoOWfoSEj4aGfnt+goJ3doJ9iIZ+jn56fI6Cg35+g32Cgn2IgoWIfYJ+goeDg3x+fHh+
eoJ7goZ2cHx9gn6Ce36ChoKEgot+fn2FfoJ7hHuCg35+hn55e4SJfYKEe32DfoOEfn1+g4KChHp5hYOCh4R0d4qCgoaHhIR+eYKEgoqGjIZ6e4N6ioOKg4J5b4R+h3t5fnt8hHeFeoiDg3qEhHyHgoeDfn6DgoJ8
fnl7g3t6fH2GjH6CgoR9foKEgoN9eXaCfXuEg3pwin57jXV9h4aCjHt7fnF4iHuDhH19g4OChIR8gn6Ogn2ClH1+bpN9g21xhIJ6fYKChXt+jXx9e31+eXuChn2Me4mChXyCfIJ4goZ8fXd4g4WChIKChYSDhnh4
hIeEfXh4oH59fXx9fZd9eYKCe3qFjX6Eg5SJhHaEhYKGe4x9hIODeoWFeIN9gnyDg31+c4ODh4KCfop7fnyIfn1+gnmGhH57YomCgnV3hXl7goODeH6Ffnl+doeCeH18h3SCenaFe3d+g4KEeIl8jYiKen52kHuE
hHd+iXuGiXyEeX14fHt9eYSLfYR8fH2Cgn57hYJ4eoaCfIR9kH18hoV8j4KEc4aEgo+CdHmFfn2EfH6FeYJ+e3yDfoR+e4pze4V8g3l6eX6EfX18e3l3hHl9eX6IhIaFeoaGgoNye4SLhX5+hH1+d4J4iYeIdIKE
g4aGfnh5hYJ+hIR+e3yDhoOCh315eoZ7g3x9hoKCfIqDgn5+h5CEgo6LfYKIfoODhISEjn2KjoN9b355fYWDhIiCfIJ8fn2EeIiDfX6eg36FfIKCgoOJe4SEe3yGhHx+hIOZjnt9fIOCcoR+ZX6Ign17hIV5fXt+
eIKEh4aGg32CgoSCfYKCfnl9jYOEdYuEfXx+joN2g32Dfml6hIOHfYSIfXqChHp8gnZ7g36Dgnt+g4KCc3yHc4uDmXuFe4OGg4aFhoyDhoWCh4WCe3yJfXp4e4N8foWDfYN5en6IfYJ7foOJfnd+e32GfIV9fneG
fYeCdn16hX6ChXx9g3h8hYKCeXt5fnqIi36DhYZ3iYJ9hHZxfHqEhniJenGEeXmDfHN+hHp+jXB+hIZ8g2yDhYV+eIOChH6JeH58go6Eg4N+fnuEg4WCe4KFgoN+fnuHhIN8goKDe4N+fnx+en6DfohzhH6OiIR9
e32GfXqHeHx9iX1+ioSLgnV1e4d5hH2EdYWEfoN7doN9fX5zg3yFiH19fn2Cg3J8foZ4hIV6hH1+gg19hoR8d356fn2CeoiCl4KDdZp9gnqNgnl+fn6EdYWDeW55hIJ0fo6IhIJ3iIJ5hYKKg4N9goR9h4WGhYRs
hYWGd4uCgn6DfH6KfYR4foV7fYR7gnaFb36EhXaDhHl8fnqCjX5rZX2Cg4d1gn2Dg4idgoh+enyDfnuCjnuCdIJ8fnmCfYN9hoKIeH6CgoR9eYSFg32Gh4OGfn15dHyCfoWDe4SDhIKLent4hnh8fYZ8fYuFfYWE
fYR0iHiJg5B7doN+goKFen6IfXyDiYJ+iYWCkHyCgoZ9foaRhYl9iYR7eHJshXp+fn5yhIh5fnqFfXuIfoaCgoSCfoWCe4qDjX6CfnqFhIWIfXp3gn6FeniJenaIiH2DhYKNh4KVfXyCgoR+fIJ9g4WDhHyGe32D
e5KFhn2Cfnh6iHp+iIV9eXeCg4OMgnh9l36Mfn59e4ODe3mFhHqDeIKCd4KEgnGDiHx+goSCeoODg3p+fn2Fen5+ioaIkHqEj4OIfn6DhH2EfH6ChXSDg36CfHyDfniDcYKGfnd+e3d+hIWEfoN+g358eYd+enmK
hoODfYJ9e4mKh35+goR9dqCEgn1+e3iCgop+hoJ0foN9eYJ4g4l9i4SJfWmDhYR+h4iLfX18foOFfIaLhH6Fd4OEen2EenqPfIR+jIOKhIR+h4V9g4J4fn57aYN4foKCg4KLhHuIiH10iX6McHx8hX2Cfnp9fX2I
kX17got9eYV5kIOCgnV3iYOKhYJ+fX58goJ9gn2DeH5+hZeDfYp9eYJ4fXxxg4SDfIKChHp5hHyChH6EhniHcn2CfoJ8fnx7iIKCfoKCgn18goaCfn2Eg4qJfoR+fHh9foJ+gnp+gn6FfYWMhH2FfYZ+g4aJiHt6
go5+en6CfYN8foaCfoJ9gnZ6goVyhIJ6hnt8gneIfoOCe32CgoV9hIKChX54fYeFiHx8e4N7hX6CcYOFhHNffn19fY2GhXx7hIaFfnyGfoJ8hIODcYtlfoSCjn2EfXt7fYeJcIZ943t8dod+fXyDgn17kY53gn6M
k32CenmJg3uGfIKHkIOIi3p2h4iEgoiEhXN9fX5+e36ChY5+foaGgnp9i3p9gol+hoV9fnaNe4KIfIR6ho18enx5fo2Dgn2CfHqCfn19g3qSh359h4KElIeKgoN9hYmCj4JyfIJ5fX13hYiGh4d8gnN+dXt9fHd8
i3h9fX2JhYNyfnZ8g42GhHp9fHOHe354fnVzdHR5j4h+hIKDfoKCi4mFinl+e4WCg3l6gn1zfH6Eg6GChm+EfYJ5hHaEhHx3fX6CgoV9hoN6fHyCk4yCg4WCe3t9fYZthHOFfIWDfn2CjHiJhJODfYp6g36EgnmN
hH19goSChnx8iHx+goODcYqFfIJ9e32FeXyGfXl+e4J4e3p7g4OEhHqDfnyCgnN3gn6Egn6FgoWHhYKDhIN6iH6Chnx7g4KDhYJ7fnpxgn2QfYKDeIKJh3eDfX58hn50hYOGe4mCdoJ8fXx2e4WCfIKCfHyKhIaD
hH1+e4d9gnV7h3uEe4WCg4ODeYWFh3p5g4OFgoV+g5t8g4SEg4mCfoeFin2DfYKMeHuGhX15hH57fn13g32FfoKEg3x1fYKRfo2Eg4WCiH2JfIN5e3aFeoOJgoSChn59fX2CfW+Gh4eEiIKCeIeChnuCgn2HdomC
gneCfoRxgoJ+en58eX56e4SHhIKCeoiDgnx5hIeFhISCgoN+foR+fYp9fX2HeXmCgoJ6fn2GhIOEfH2HjX5ufX59fYKEg4N+fXyShIKEe3yFhIJ9fn59fYSDfIyDhHt1fIKHkHyMg35+fIKEhXuCi4J9in54gn2G
koKFeHyFfnqCfoWKe4R6goR6hXl+fn1+iIOEfoV+gnt0hYR9hHZ9eYWFeHt3fIaCfYN+g4KFhnSZfYSCgoN9hHx8jYWChoN8hH50hHx4g358b3uPfnl0fn58g3x8hIJ9foZ8dXyFfYyFfX2Gd4N8hHl8g3x+gnuC
fYd7iISOg32LfIKEgnt8g4p9g4SLfH59eYWFhXGDfYR+fH2ChoKEhH6Lgn6HfX5+foSDg358fIJ+c36Ch4t9e32Gd3WKfomEc319gn59hX2GfYKCfoN8fn5+g4V7fHmEeXqChIODg319i4d9fXyGfoV9hIODfYOI
foOCe2qCeoKCfn6DgoV9fXyDe4Z+goSCgoKGfX6Fan56hX5+hYR+hX1+eYp5hYKEg4N8hohxeod+hH51i4qKjX19g4Z8e4R7foKFfYWGfn1+goJ+hoJ7eIOFfYOOd3mCiJKCg4KKen19hX6CdYSCj31+iXeDen5t
fIJ8eoSIh5CLgoN+foOCfHyDd4OIgn15fIKDhH56hnx+gnmJfoSHfn1+eIWDgnKCeH1+fX2Ge4KCg4Z+en6EfoaMfJOCfYOCfXp9enl6fXeEfXh9foeFTIV3iHx9iYR2hYN0g4V+en50fH6Lfn57eHl5h32HgoeE
gnp+d3uNhY96fISEhYR5eoZ7eXeEg3yEfHp5gnmFdoOCeH6Hg4Z5hYR+hYSDe4KHfX53gnp+fXmJfXaCfXWGhIJ9e4KCe4N+god8fH6Gg4ZshYN8hHyFkXd2hIWCeHV+ZX1+hHx+fHR6goKHgnuKhIV8g3x+h3yG
eYl2fXqEh4J1hXaDeYN8eYSJfoR9iIh+en2ChoR7doJ7boJ+jHuEfn56enx9eYJ9goSHhn51fYJ6goWDeol0goR7hHR+goeFiX2Fgnx6h4J+fX56g4J6h3p7in6DeX2MhHyCh4+Hh4J+doaEg4WCe359gnuCeHiG
kXiJfYaChoh8eoR9gnx+hH6EiISCgnyDg4N6eX58gnp9gnp8e4d7hoR4hXV+fXyGfoqKg4J5gouCg4R4hn2HfX5+foaGhFyDhn2MhIWGg4KJfn19fH2FlIN8hIODhYh9fX1+gn14g29+g4R7fHaDfnmQhIKChH58
fYJ7jYiJgoSGgn6FfYODe3p+g4KDfXyCioaEfoWDfoKKg36Fgnt5eXt9go2Md32Eh3Z+g3t4g4V8eHp6fX2GfYOFeH5qfn6Ifn2FeYOKg3yGhIeEhoKEc4V8fYN7inWIj3iCfnWKhH53g4N+gol5e3t6e4Z+fYaF
fIJ5goeCgn6Dfnl9hX2GhYmGg358fX6PfYKJjYeGg3mCeIKLhH19gn55fnx9fnyChHqEan6Egm11hHx9hIh8hYWGh32EfnmFfX5+dXCFg4R1g32CeXOHg3uDh358go2DeXuEfoKCfX6DgnuGgoOYfoSDhXuchnyH
h31+goJ0fn6Ce3d9iYV+fHx+hYJ+goV9fYZ+hYJ9jIWDfH52g4N+hHqGem2CgoODfoOVfX6EeXx8fX57gn17fISIgnp1fn2CfoR7fX6EfoJ+gn6FfHiDg4KEgoN+bnyHkX58fIJ2h4p9fIV6g36Eg4aLfniNioV5
g36DiHyDhYp8hYeGgoVxjIqJiISTh3KEhYKChXSCg36Cgnd9gn59jYZ+fYN+bXx8dYd7hX56e3WJgnt+fYKCfHuEfnuKhISCio54fYSDeX50hoSMi4N7eX2EhoOEh3aFe4KCfoSHfnR9gnt+goKEfIN8h319foV7
goKDgnl+e35+cXZ+eoJ9hH1+hINwiXh9hoiGgnx+fYJ+foSCkHyDfnx9in17h3OCeHh3fH2HhIKFfHx4fYR9fIOChYR8iIiNhHyLc4iEeX15hX13fHh+eoN+hXt6enyGh3x7fn5+hnyCfIKChIKDh3yJfYePg352
foSIiXSChYx2fXx7jXyHeX59d4Jxgnx4foR8hod6fH6FfoWRg3V8fXd2hH18foN9hISCh4J+gnuCfnx9h4J8g4WHfn59fnx1hoJ+g4J4goJ7gn59fYSFi32Cfn57fIVxfH6CfoJ9goR+foKFg5h+eHp9e358goN8
eIJ4fH1+hIeUg3l+iXl9gn58goyHgoN8g32CfYh5hHyDg4SIjnx+gnyCgnODfoN+fX18fYJ7goJ7hn6Hgo94hYlweIKDgomFfXWCen57hn6Id4d8fYR6iYJ5g4WFhoqDlYiDfoKDfoSFiIJ+goOCiYKJgnuDhn58
g6GFiIJ8iIKEfYaCenyDhYOCfXWCfH6CgoR9hH2EfH2eeYOCfXWEg4J7gnyMg3qDeYp4eoV9hX6Oh36CgoSEfXuEiIx9hHyEioiEhIN9en1+hIJ8fnyFg4SGgoeFhIaCiXN6iIKCeoZ+g32Ehn2EfYJ8fH1ze4N+
g4SCfoiFhX56g4J4dYmDfYJ9dnt9hX6CdniDfoJ8hnx9goaDeoKIe4WOjHeEg4J9fYOHfniGlH2Cin17g4KEdYOHdH1+jIJ8jHiCa318e4N6fIhzhHyEhYN8hYZ8fox8fH2Dgnl+goN8dIiDgoKCkIJ+iH54goiD
foJ+fo9+iZh7fHx9fXWFfoSCg4yCfXp8d3aGh4WCg5SEeXiCiHl9h35+gneDgnh+e32CfIWFfX1+d356eYZ7i4J3fHt9fn19g4J7fn58e4aDgnx8fIODeYVvfYSMeo2DhYV6foZ+goJ8eX18jH2IgnWIfn59fHyQ
iIyEhYJ3hYaHhH6Cg316fIaGfnqCgnp9fXaCfnZ9in5+gn6Ifn58hnyChIR3en17iIt+gn58c31+fnV8goqGg4OGeH57foR6g4SCgoaCg358eXOGg3x+goKOg3yHfIaCeoqEfn2HdoOEfIV9h3uCh4KDeYZ8fX5+
g3uGfIKEe4J+hYaPfnyDhn6Dh317hoeFfYSFe3yDfoeFfYSCeXh5e4Z9fnuCjHuDgnCChIOIhYZ0fYaCfH6Ge319iId9hI12gn2FfYp+fX5+e3yFgphvfIKNgn6UgoZ5hHp+fo55hIKFmYWEeH5+goaFfYh9hX6D
fnyDhXp+goSEd4KCg4J+fnyHfn17h4J+gnd5fn6HfouFfYJ9fIKDipJ+g353g4N+gnF4hn6GfHyDfoSEeYKGgn55foN3iIN3jXmChYd9iH2De4J6fId+hnx9fomLkHqFfX1tfIJ6g4SCfYKGg5J9iHaEi3p7d3yD
gnt9fn2Eg4N8foWEe3GFd35+iIOEfXV4boOIfXuGg3t8iXl8hIV3e4N0j3yKgoWJjYeFiIJ8eYOChYKDhYOChX2GfnODg4V2e3x+nYKFeHt8d3eEiH17e3hlhYeChH6GhJCHdnp9eox7fIaJfnh3hIaKgoaFhH5+
eYWEnoN1e318g4SCg3x9fX1+fYKCgoJ8g4R+j4J9fYZ7fJN+foSjeXl8g359kYmEgn6DgoJ3hH58goOOg4SFiIWYfIR+hIuCe35ufnGFhXl5gn14g3uCd4SCfX5+fn5+e4J+fnqJg3t5iXx+gol5eqR8foSCeIN9
fYJ8cIuDgn6FeH2Cfn14hYWFfnp8fIaFfoKChYV6goN2fIV+gnJ+dHqIiYKKfImChYtvfnuEeot7fXd8c4V+k4KEg32Chn5+hHqCfYeCeoZ8gnuCiH6Nhn6EeX2KhIKGfoN+fXSKdHmJfnyJfoJ+h359fYJ5goeG
foJ+fHx+hX1+goKGfHqDfYN4hX1+goKDfH2Ee4J+fX14fn1+fnp9dn2Mfn2Egn2EhoOFen1zfIJ3hIOCfn57hn6Eeod8goJ7hX5+fXWIgnyKh4V3gnl9hHR8g3qEg3R0g4R9gnyGfHh9goR4bIKHfYOEjIyCiYZ9
i4J9g355g3l8foqMg4J9hoJ7cn6CfIJ8foV3hJ98hIt+hIh+fod3d4N6g3x+enuCeoN+hX59g3uEfoNtgoKKfYJ6gnqEhneGfG16hYiCg4aoen2CgoSDe4KCg3iEgoJ+enqChnuEgouGhIJnhX2Ci4OFhImDfnl8
g4R3hIKDfXmCfXuChHiHh46CgoODgoKRhIOEg4l+foR5foKDeneOfnuDg4KHfH5+hH6MeoaCeYONg4N0fXqDe4KDeo+Ifn59iXx8e4R9g3qCfXeFfnKFg3qCeIKGg3t+g32DfX11koOCgniDfo2ChIV7bomGg32F
fIKEe3t+hX2Vfn57fIR+g32GhI+Cd4V8mYKHhIOGlYh9iYaEfHZ+g4KDhHp8g3iDfIx9h3t3d4J3got9fHx8fHiCg3qCfnaCi3mLeFmNe4Z2hIJ+d3t5fYJ5fYODh311goiDhn6Cg3x4fH57hnyCfIiFfImHfYJ9
foSEg4J7kIJ9fYOThIaCh4KHfn6Mg3t+g32Dgol7hoaCeIN7eH1+hH6GgoR8fYKKfIZ7gnmCfYl9g3x+fImCfn14eHt5gn59fXuCfX2Jgn2FhHqEgn2Fgn2Cgol8i318goJ9e4OFfYKMg4Jxh32ZiH6GfIeFgoJ+
eYOCg36Eh4V+gn55fX1+foaIhot+fIeDeYODcnqDfIR6g4R8hHWEfHp1foV7fnp8eXx3h4WFhH2DeoOFfod3e3yDhnmDgn17goKReoiDgoV5goKDg3yEg4d9g4d8hoeGgoKHfIJ+e36JfH51iX15fIKDgoaDgoR9
fH13gn2Fint+jHuCdYWMfoKDjXaNfHR9gnmJcnuOgn2Cg3yDfn2CgoJ6goN5gn2GhIR6hn59foWFe4OIeoJ+jYSDfo50goWChYN8iYSCenyEhnp+gn58dH5tfZ+DfIJ7hH6EgoZ+h4eChI6DfoKFh3x8fnuFfnt+
fn6Sg4SNfX2Ggn59iomCeIJ+fXx+g3x4gnyIeH19goSDfHqFfHmEg4p3fn6DfHl8goZ2hYODgzd9gnh+h4J9fod4fIJ+hYN8fHmDfoN+d4qNfnqNhYJ+g32CgoKEg4t7g4R4fY55eYZ+fneEfoZ8h36EeYWDfYmN
hYaPdnqFfYaDhYODfnyIg4WEfpZxfYN+hH1+hXyGfYd4hIqEfHd9hoOEfYN0goOKfnmCg32DfHp9goKKfYN8g4SFioR8fYJ8hHx7hYSCg4J9iImEfoOGeX2OfImPioh9dYWHfIWDdYmEg3h8iIaLg4N7gpGHg46E
gopyhHmLhn6Fe35+eYJ8foKEgoN+fX59fHeCfH1+iXyFfYx+fYJ5fn2EhISFfH6KhHh4hYl5g32HjYWLiIJ+fnd9hYNskHiCeXuDi42ChYWGfnt8gnuJfXx7foV3g4V+hoR6hYWDjH58e5CCgnaKg298gntwenyS
hoN7c356hI19g4l4fnp7foKEhIN9gm+HhIJ1iomLg4h+gnp8hoR8gpKDeIaDiYV5g4N6hX5+eoJ8goJ9goN+fHyCfXuIgnqEfoWFfXyIgnmChX59goR+hXmDfn6PfnuIfH14fo57fX18hYKEenyEfoJ2eoN9go9+
doZ8fX15eoN9hHmDfn6KfHmFiHaCfXp6m36DhX5+dXyCfoKEeoKFgop+hoOChX6CgneCdIh+g4J9iX56g4l+fYN7hHuEdoN7g4d8hH6GgoKCi4mGgnuEfIR+goaFfYJ7iIaDe3uEhnx6fnuXgoSUe4J9fn2EfoaD
eH6Cg4iCe4qMi35ne4V5fHyEhXp9doJlfoZ4foKIfHx8g3mGfHl9fYKFhIOGg36Dcn18hYKCeYl8hYJ+g4mDg3yDfoKig3eHeoR6fX6Ig4V8eHl7hIt+hIV8hn5+gn11doN9j4mEfoJ9g318eYWDhIZ6fYKDeX2C
hIWFfH5+en6Dg4t6hH6Ee314fYKGfXaGfpGDgn17h4hwgoSEfX2CfniDhoR5foKIiISFeYl+gn57doR0hXyEe4yIeIO2iX2CgnuNh4KChIJ3dH5+hIODe3uEj358inqHgoWEiYN8fn58h356d5t+h4J3gn5+fI19
joN5fH59h3t9hoKCjH6Ng4OCgnt1hYuDfY2HgnyEgnuCfYWDiXx5goaGhHyCg4KGe3p9fXuNfYJ2ioh+hH52god+g5J+g3qGenx3hX5+fnqFk4mCh4qEiH59g4JyhH2Dgod8fImCenx5hnyDi4OEfouDfXx7fnyD
hId6doKCiIV3fHuCjol9goOEfoh7cn56god+iHR9hYOGfXmCeIiDhIN8foSKiX59goSCgnx6hoaFdIZ8eXyEfnp7g355e4KEg2KCeYeCcoSJhH19hYJzhImCdoeQgoKFg4J9fYN+gpWDfH19gnd4hXuJhoiFeoN8
fYOJfnx5g4aFfXh+foWPeX6Pg4R+dYV4hYd6gnl2fIJ6en57fnt7fnN+enaDfniFiIR8foKEfnqDgomEfoOCfoOGhYKDfYeCd4KIfH6Hg359d3qGgn6EfX53e32DenuHhYN1foZ5foKDgn2DfX1+hn12fXOIfXuP
fYR+eIWCg3d6g4KCg4x7hIaDhYZ+h4ODi316hXd8fo97gn2Ggnt9e4J+fXd3fXqHgoV2fn2Ig4ODe3uGfYKIfoSJg4R9hXx+doJ9goqGg4KCc4R+hHuDhH18fHl9j35ug36Ie3t9eHx7eX59g36DfIZ6fV97fX5+
fXiDfYR6fnd+e4J+dX6Cgnt5g4d5doR9iIx+gnyCfndsfH2DfoqFg4J5fX18fX6Gh318e3x8fXuJfYOCfIJ+fIN7iYODd3x6eJCCg36Egnt+g3aFfHyGfIZ+goWHiHOFhXxvhHyDtodvgoV9iYR7gnqThId4hoOE
fYV+foZufnyCe4R9en19hH5+eY1+dIJ+iYd7hXOChIV9int+hnyDcIaGi3yLeoN2fIN8fnqCfYaDe4R+eH5+hId9jIN+iHRye4aLfIOLh4R8goJ4g4OFeZJ7g4Rpe4R8fH2OeoZ9fIOCgn1+hHuFe4J8gnmIeoR7
iHp9hX6DeX18fYiDhYV9hIRvh4OEfYN8en6FhX19kIl7fX6CgnyMfoN9fYWCh36FhoWIfYJ2hXx9g4aGfnyPfYR5e36Ce3uEfn6CeX2Gfn2Ign2GfYJ+foV+fnyChoJxeoN1hIeSh32ChYKDfHd+g4OGgoV+hIOH
hoOGgol9hZaFk3l6fYN8e3yCg4SFd36Lg4eHfoSGe3t7fX6EfoR8fXd8en6JhXp9fXmDdH59foKEg4OCfIKEiIiKfIJ6cYKCgoKKfYp6doR8e4KCfoiHfnOHfoqHeXtyfoOEhY+GhZGDioN+hnx4g5F7hX2DfoKC
g3x7e3p8eoR4hHyDioKEfoN8fYuFg3Z3hH6Cg3eDiYl+eYiHg4N7foKCgntwjJN+foJ8gnZ8hIKCfYN9fX2CfYJ7gn1+fIJ8e4J9dn14fYmFgnZ6fnmEgoeOfIN+eHyGiXt1cIN9c4WDhX1+h3x+hYKFgoJ2dXyD
hHJ+hIJ5e3l8goKJhYN4gnaCfHN6hoSChXp+hIh3goSEd3SChIWJh4V7fYZ9d42Je3x+jIOFhYSCfoN9h3yIhXl5kX6Pg4R3foJ+g4N7g4KFe3l9in6JfYR7foJ8enpug3p9foN+fYSDe3t6g4WCfYKGfoiFg4N+
hHqEhHl8gn2CVqF9gnyHhXGDe4SCfn6CfoR+g32FgoJ8e36EfX1+ioWDhISCe4N5goONgniDeXx9gnd9i3qSkYqFiYWIhYmIgn1+gnl9fnh7fWp7hoR9fYh9fYWDdYJ8fomDiYOChXaHhn2KfIOEfYKFd4WFeIJ9
c31+hHiHiHqFfH59eox9fYyKgneFenONfn18gn57fn6CenyFhoJ9fYaEe4aHgo+HfImEioeDdXyEfnxzhHqOfXl7en2HfXuHenp9g4KJhImHg4iEhJR9homDfoV5hIKEhIV4d4mCiYeDgoR2gnt9dX6DfXx5gnZ2
fnaJgoKMhIN+e3t8e4N+iYR9fYOLfYV8goOCh4OCfoWNfYWHgoJ9goOKd3uFg4mCeYaChIN6hoJ+g3x9fn15eoSEhn6Ffnp+g2uHg32Hfn6CfoKChHyGhnaFiHODgn17fYWEfYV+g4KJh354dXd2hH2DfYaCgnx8
eYN1g4J8iHxni32Fh4OEeHt3e4iDe3uEdn6CfYKGhIKFjH6CfoN9hX2Kin58g4KNe4OKjn11fYV9hYR8hH2CfYR+eHyFg4WGgniEfX2EhYV4enxyg4V3fH6Xg36FfH2ChHOGfHt9enx8bX59hXyEe36SfH2Fh4KK
foR+hYJ9fnl2fHmGfn6GfYODfX18hnV5foN8foKDg350hISKfod7fHV7knt+goV+fY2EfX19foSCfnyCfIKEg319h4KDfoZ9g4R+fYd1fn18g4d8goh8g3t7hoVwhISGhoWDg32Dfn2Fgnt+jX59iXmChHZ+gnt9
d4mHfIN+hpF4hIWCe22EfIZ8hYWDfH5+g36JgoOGg353cH6Ee4KGhnyEj4aFh3yEgoN+dYd+jHiMgnWEfXiFg4KChX19hX58g4R8e35+hHmCg3yCfXWHfXyCg4KCiIN+ioKEfW+JhIKGfYKEfo9wfoN7g3h+g4J9
g3x7fXyLhId6hHuHhYJyiYiEg4KCg4ODfIOEiJJ7hIeDg4WDfHN7h36Cg4OGfoWChIJ7g4eCh3l9b4R7g3yIfYKKgoOFhIJ1fYeHfnqDfnt9kH56g3iCfmR9hIOEkYt3e3l+jISEfIV8fouHeoSLg3yCeYd+fHV9
hnaGfoOJfHp3fIWEdX1+dn1+g4J+g3yCe3uGfoaFeYN+gn2Ge3d6fYSHanqEgnuFgoKLhXt9gnt+iHiKfYJ9fYd+koOHfHqDfIaFg3yDhXqGfnyDgoN9h4h+kHuCeXqEhH1+fH6ChJaChnmDgoV9hHl+gnWHe4R6
hn6EeouCdYJ7e4ODhX2EfYR8hH59hIV8iYJ3hYd7fnqCd4eDe4KCfnx3e359fWWDgoSDhXh2hX56fIt9foKCg4V+e3yMj4N9cnl8g4NkfX6JiX13fYSEfIWCc36MfoJ6iHt6fHWChIeOeHyCiH6CfoZ8h3t9fXx9
cXyEg3WDeYODi4KGfIOIhHp9eXuRg4SEfoJ9hXCCgneFg4aDp4N7fIaGfX59hX6KfYODhH6DhIOGhIqIfoJ9ioJ+gnyGh4Z4iHt4iIl9hX6LgnyEgnt9fYJ7fn2DhI95eX57foeChId7iX5+hX11k358eoaCdIh+
fW54fYJ9eol+g256fnt7hn2Ofod6g4aGiIKCeYJ+cH17fYN6e36MhoV9hX6IfX6EeYOEfoJ5fH5+h3l9fH6Fg4OCiYaKg36CfXyFg4iCdIaCeYOFfnp+g3iGfoZ8fnaHg3l9bY99hH6DhIR8hn59g4V0g4J9g4KC
g3h+iIqCfoqDfoSFdoODg32CgnuFgn2Dg4OEe5CCgoOEfnuHhYeHgnZ3e4KLeoN+fX17h4KDg3V+gn57foiEfIR7cIN6fIN8g359oHl5fX16hH57fXt+fXeGg3t1e4J+gnt6fJJ9i36Dfn2IhIJ8foSFdH2Dfol9
fH56e4OIfHmFfHmCg3qDfXx4fX5+enqEg3p7fXiDgn6Ee4OGgnmEg4iEfX6GhYJ+g4eDfX1+foZ5gnx9hoeJfXyCfnB9gn6EjoKIin6JhH59hHh9coKEiHOHfn13g36Ch4J9e4J4iJaEgoaFeXOIi32EhnuDeH2D
fol9eoSDeYSKeomPh555joZ+eoKChYeIhYWJfXp6hYd7fn2EhH1+e4x5goN2g4R5g4V9g4h7fXd9g4OFhoWMg4WCfoJ3e4l8hZR+en5xe4aOeYZ+eHuFgnlzhn2EfYSHfYeGdn1+g3x5g3t4fYeCfoaCe36FiIqC
foWDfXmQg3iCeoeCfV10fomGhoZ1hI59fX2Te4R5g3uJfot+hIZ9lX16eIOGfoJ9eoaEfnqIhnl9fnqDg3x6hYR9gn2EfI6ChISFd4aGhX5+g3p9foN9goiCfohyg4J4fYJ9goN9hIWdfoJ9hH2FfIh9hISEfYOM
fop7hH19hoaEhnl+eXt8hYSCfoN7fHx1cHeEfYKChXiNgn17iX15g4J+e317e32GhI58e3N0e292fYSDgnt1g32FfHuFenp3dXh1goODhX2DfoKEh4WCgnp9g35+fYSEgnqDg317i3qDhIaFgoeFfIKCfH6DhX54
foN9g3qCfYOCfHiGhXtxe32EbX6HfH2IhHR6goN9eHt8hIKGg4KCe4R+hYeDgnh7goN+g3x5hX15h4OGfIeCgn59hX2gfoOTeIN7hHSHfnyDeIaEg4KGhISDfoaChIR+hIOEfXOHeX2IdoR9hX1+hYR+c3JzfIyE
fnl7fn6De4Z2hH59fop+eoN5gn6Lgnp+fH6CiIN5h4KEhYWGdYSFeYKDe35xfoN7hWp5fIKHg36Fg357h4KFfnyDeoJ5h4J9got5gn17hYWCfm6JhXqLgotzhXyCdXV2iYSDfINzgn6Eknpvgnt9goODdXt8hX6I
gomEdIKFfnCDfIN+eXx4ioZ+fYR9iH58en57fYh+g358hnyCiYR9fYN8g4OCgnuFhHCDfn55hHKJcX57hoODfX2Fgn59ioJ+e3l9enx+fYl8fYSRe3x4c4KDhomCdYR8foJ8en58iX2IfX19g3l7hHp9e3yGgoZ8
e4SDfZF8fIl9fX6Dgnh+hIN8hIR3in6HhIR4hISDe3uWhXlsiX5+iX55iIKFfXuCe36HhYOCe32Ge317fYiDiHmEfYSClIZ7hYSIfYJ+g4N8goSMg31+foSFeXd5eX2Cg3Z2fXh9eX2CfIKCiX6MfXd+hIWDgnt9
fYiCenuEfY+Rg5GDgnp8hX6Dg4N+g36DhqGFg36CfoKEg4ODd3yEh3l9fn5UhnyGg3qCgn58hoWIfIiEe42RcX19gnx+fXt8go2Eg358fYh+g4V7hIeCfIOCd3mCfX57fX2Gh3mCfn6Eg32EhH6dhIOCg4J9foOK
eWl1gniGhIJ+e3x+k3d5e5aEfH6CfoOChYKChYt5fX18fn2EeXyKiIOHdXx+d4aCen1vgoKEiXx7dHyCg5V4fXuFfIKChIOKhIR1iYKFi4SDhnmCiH2IfHZ3hJeFg4aRhYmDiIKJe4l+fY18fG+DgoZ+hXpvgn5w
gomFe35+fn2EiIJ2eIV6goJ4qn1+hXx7hXqGdYOEgn54bn2Dfn18goWCkoKGh4h1hX5+jIKCcn51hXl7eX19eoiEh3iDg31+goKHfH6Pgoh4goODe5B+fn6MfHaDfYSFg35uelSFeIR6foSDg4Z+fH2Lg4KEgn17
hH6Cd4R9fYp2hHqEhYl8goR5hG2Fd3p5fIeHfYKHfnyEh4J7foOCd35+hXV9iH2PhoSMg4J+fnyCkH16foKEgnqJh4V8hYWGhYN2eISCgn6GhIJ8g359hIN4fYV6foZ+hoKEhHqYfX6EhniHfoJ+eoKDfoZ9fH57
fHeCgomEcX2IhHt+g4J7gnyDiIN+joR6g4V6fH1+c3x9foJ1e4KDg4aCgoSCfnuJfYKKhoSIfnyCfIZ0h32DeoaDg3yDhH1+goJ9hIaCfHqEe4aCfn6DfnyEeIWDhH2LeYiDfYKDfoKJgoN7fXqEhnmHfoKEe4WG
g3x9h32De4KFg4OEhIOGhH5+hJV8hHx+iHx7eYWChIV+fIN9g4aCiXmCgnuGhHp7hoJ7foKKgn1+fn18gnx9fXx8fH2CfX17en19h3p+enZ+gnqFfH2HdYSDlIN6cH57e4J9fn6CfIt+g3qDg358hn58dYp2hX59
goJ6fHmSfnaHe3iLhH57joSCint+hn6Cfop+hoqJfn6CeoSOioV7h4J+g4KCfYJ5h32Ee353fX58got8fIOGfYNxfIJ7fHyIdYd7hY2EdXuIeoWGfYR7goN+hneHg356g3uDhIV+hYqDjIN+fYOLhH16fYeCeXt+
fYx8h2uHd4+DhISFgnyNiYR7c3mErY6Mh4J+fn2ChnR2fouCe5F8g4OEhYKHm46GeId7fXyCfX2Qg3uFfYSDfn2OgnmFfnZ8glqCfYx7hn2CgnyCgn6HfI12cXaDfYSEfnyDhn6Dg4VzgoR9fnt7h3p7eYN8ioKV
hHt8iISFi6F8hIKIfneEfH2CfoOKhnd8fH6CfI6De5B5hH16fnuCgoZ+foZ9eId+hoKCgn6GfIR5e4KCfH2DhH6De4h9gnuCgoN9jIR6hnt9g32Cg32Gd32OfHd9hoR9g3yDhIaEeY6EfnV5fH2DhIRrioN+dX19
eXqCi3NygoOCdn6Xg4V8goKDfX6CgoOHiH19hnF+goh9got8hHaQfH5yh4d8foKEe4KCeH6FgoNxfIaVd3aDe3uEgoKGjnp+g4OFiIWIg3yDhoJ3gm6Cfn6EhXuCen19fnuGgoeChHyCgoaCgn53hHeJfYKCgnOC
gn5+en2Dfop5hoKCfnp9g3x7fXGCgoeFhIV+hYKGg49+dnB8foWCc36PfYWEgop8iIR+doJ7hXuCfX5ygn5vfodphXJ3g3yHdnR7d4SFfHh9fn6Ee3V+fn18g316gnp+fIV+hHt5fnt9c4V7foKKfoOEhYJ5gm2C
g4NmdX6DfXx4fX18g4d8iomCg4WEe4OGg4aEfH19foN7fYqEhHp9goZ+e4aFgn1+d4N9foR+foN+fnl5enyDhIOEiHV+iIeGiIKGfo+DfoV2foOEjoJ8koWEe419g358g4KChoaFgniFg36Ie4KKfn6Ign6CfoSD
e4WCeHuCg3uDeoV5hnp+eH50inp+g4aHfYZ+goSGgoN8hGuGioSChYaCfYOLfX2DgoWDfoV+goJ9hHCDfYN0hX6FfnyHg4KFhn52gm2CfoZ8iIR6eol+fnqIg35+g4WNfYV5hYR8fX6DhoR+goKDfYV8hIJ+fnqJ
g32FhXiDgoqKfIqFhoN7fIN+eoOJfXx5g4SIh3yGg3t+eXt8fnaDdoSEjX6DfH12h4ORe4aEhn13foiCg3qCkIJ3jISGfX6DhXaJfIV8hIKCg318g36CiXuCg3yCkYWDfnt8goJ9g3iEhnmDhIiCfIR9iIODg4SD
nX2JdHuDfnyFfnyEfXl5g4+FfnyHhYSDjIKGi4KCfHx9hIWFhHpxioSDaX6CfX2Fe4Rygn19foaIg36Ch36Dgnm4goWEe4eChYV5dXSHfIuDfXmFhnt7gnh7goJ1foOChId7fHqDeW5+foJ6goJ0hYd+g3F9hHt9
gnuFiIN9g4aDfYZ8goiDgnt+ioWEgnmCgoh7foR8gnqDgoWEfX6Egnh+hXqGdoSMhX2JhYJ8hHx1goaJfoaHfX14fX19e5ODfYN5d4ODe4R+h36Ch3t+fnB6jIR+fod+fYiCfYOCgnd0fn6DhYOIfoOZe4V5gomD
hHmDdHiCg355fnyEhIR+fnt9gn6CfH2CioN6d4OEfn6Cg5CKgn15hoaEe3uCdoRTioKChIh2hX6EeX53fn56hId6fYZ7e4KJfXuEgn5+goeCeYaEg4WIcnyDhY59fX53hYOCfIJ4g4lwhYh9h4V5g3x3i3uCdoV7
dn17jIl9fn5+hoWGg4KChoJ9h3d6hIV9h4R0goN7hHSCfXyEhIRrdn55goeCg22OfoN+fIOEhnpohYeCeYR4gnuNfYV8gnt8hIN+hoOChH2Clnp7g359iHh6jn2Dg4d9hIKCg3xohoVzfYN7fIOCfneFfn1+hIN7
hX16hYJ+hH58eYR+iYmFg36IgoN+fYJ9g419d4KDfIJ+hIh8fYx8fYWDfX2JhHqFhX6Ihn6Cg4aRg2mGiHl8goN5d4OHhXWEfYN9eXZ1fIN+fISNjIqCfXx4e4ODiXt6h315iXqCfXuChXx8hnl7h36Hfmt8d4V6
goSLfoWEiImIhHuGd3mThIKFiId3d359foJ9hoKCeXt+e42FdXSCfoJ+g3yKfHx9e4J0fn59goV8fIuCfoOHfnF9goeCfnx3doZ9doSDfX2Gg4KCfnaOfX5zd3x2e4+Men59fXx+i3x8foODg4KHg3h4fH6ChIJ8
fH2Hh4ODfYKOk36DhoV+g4V+fod6g4J6hHp3foR+joZ+gm9vgoqIfHZ6g3SFg358i4KPiH59foOEhYOGhH6FgoSHfG+Cb4J8fISEfH18hHx8g3iIhISDfYR8fYiFc4N9iX6DeYd+g4KDg4OCg4mCgn1xc4J9fn51
i3R+fX2DgnyIfYKCg3uDenyCdn2EhXuCiHiMfH10fHt+iIR0hXR3dISCfYJ5fHuJiIZ8fpGFfYKDhH2Eg4WCeoR+hoWCfXx9gn2TfYiHfoSLfYODfoKDeX6KfoKDfoJ8fIyDgneGe4N9fXB7fnd8g4uGfnmHfYN9
fomCfol9dYaHgoeCfoWGfYN5d4V1h3N8fX6Ce32LhHmMe4R+goJ+hIODfH18goZ4hHWHhI19gn6HfX53g4N+jH18fIKCfoWEdn17hX57eoeCgn59g4mFhHmEfnqCgnx4goSEhI+Cfn6GiXtyfoZ2gn19g3uGdX2C
g3uCgoR4foN6hn1+g3h8g4N4hoOFfIJ7fH59end9hnyChH2CfXl+gn6De36HhHt9hX6CfoJ7iHh7e4OGhYaDfIJ9g31+fn6Dgnx5gn2Dg4l9fnx+enp+foKEg35+fnuDiX6LfXZ+hIKfhW59h4R6g4qDfKWGfYSD
e32Ghn57h3yEe3p+h3yCg4R+goeXeoKFhniChHyDhX6CfIaCgn6Fg4KIg3x7hYWLfIKEeot8foKDgmF+hIOEfnaHgnp9fHx8hYR8hIJ3hIOCgo97foJ8gnp9fX58e318g3yEhXmRiHx9fYSFe3t9g4ODg4OFe4SC
h3eChoR9hH6Eg31+hIKCh3uSfYR7foKCgoh9g3yCfoN9hXt8fX1+folufYZ8g3R+hXeSh3t+foWEfYKGfnyCjYJ9hoV0g4aIhIKChXx5foWCiYt9fX13goKIhX1+h3yIhH18hIx8goWHfo98fYKCeY+Ge4l9hIZ9
g32GgnqQeX5+fIl8g4R+g3iDdnaHd4N9g3l5gnqEhn51e4d+goV7fIOIfn18dnl9g4WDh36Ce4Z+eYN8fYJ8g4N9eYODkIR7goOFfIeGfYSEfIODgnyFeHx+hniEgoh8joN6hYV+foKDfXx9hXqCfm6GfnuDg4V9
hmx+gnx7gn6CjIOChXt6fnqDfIKCg3qFe4V4g354hHyDe4ZyfHh8iHt5e4KDeIOCfoKEdXpsg3mCgn6CjYKMg3F7d355fHiEfoOCe3t8eX1+h4d7gn6NhoJ9dn2Cg4l6hoN9c4p2hHyEfoKChIOFfoSGfoV7fnCK
hHiEhop9g4KJfoR8i36QeoeEgoSIeXeDfoR5hXh+fX6Gg4WEhoJ6hXt6doKFg35+foJ4gn53fnuQgoZ8fKaDg4l8g4KDg4Z+fXtyhnyCi32GdoJ9goKFgnl+g351fIWDfoWCfnl+eYJ+goODg4R+hn1+hISGfYeC
fJt9fIl7j4iDfYODeXuCfH17goKFfn1viYSEgn54g4l+goOCgnyDeoOHgn5+fYSCfIJ+hISDfXx7goJ9fYKFg4aKg4SDhYqDgol8iYJ+hYKGfn1+hoJ5fn1ueomCeXt+iIJ3iniFe4V9d4d8fX59fHp+fXuGfnt7
kIOFeYeCfnuDgoZ5dYN7e3qDfoR+fnmCeIKGg4Z3g3F7g4R9eoV9iIR6h31+fYN+doSCfn1pfoakeXeFg36Dg4R8eoKCdYN8i4p9i3yCfnl+goOEhIJ7hIN9gnp8iH1+e4N7fXqIgnd+e4KGiXt7e4KDeoN8e317
cn6Ken6Ee4aIdoR4hI6Eg3yGi4WCfHl8hnl8hoWGiX5+fX19fYiCfIN4eYOCfYKCh32CiYOEg4N+dnt+fHuEiIl+g36FeYmGfXl8gnt+e36EfoN6foJ5fnB6i3yEcn18g314fnyHfX6CZX14gnh8fYaEgoJ8hHiD
g3l6fWt8hH6FhYJ+e3x1god9fnh+fo1+gnyPg35+fYV8e3qDiXqCfXt7en56goOCfYJ+eH6EfoN8h4R7fX18eYR9hHuFd36DhoKCjX2DioN8fXmDgoOEfYN8jH6DfYR+goh6iIKHfnd9fn6Dg4J4hoeFgn2GfX6E
gnqJgoSKgnuCdX5+h4R+fW+FhHyDg3mEhH18hoR6iH6IfoKEfYN7hH1+fYmCiIaFe32ChoWChH5+hn6DjHh9eIqDfn58fIR6foODfoeCgouCfX6He3h0fneCfoV6fYR+eH58cXN8g4KFeHqHgoOCe3mDfn16goSG
g4J8foODhIiIjH6CfXyEhYSChH1+fIJ+c4Z8hHx6doJvdnt5foeEfoODfoJ9doSFfoSCfYWCfoOCgoWFfH2FiIl0g3uHfYSEd4OJfHt9g4Z+foWCqYSCgoSChoKGhIOGhXx+goKKg4KVg317hHp1hod+dIiChX2C
hXl7hHt+gnx4foJ9gn2GfoaDg36EfISCen56hIKEeIKDg4OFeoN8foKLgoNyh313fIp3g3F9goKCfoOFg313foOGg4R4foh+fYKLfoeJgox5iYKafX5+eYN4gn5+hH59iH5+foeDgn18g3yDfot2i32FfIKEhomD
foV7fn6De4iMlH2IhXKDfHp7b4J7fYt8fnZ8hn2FfYxygn6De4OFg42CfoN9hHZ+j5l6gnyEhH19h32IhIh8en54g3R7in1+fXl5fntzh3d9fXuChIWEfnl4gn19hIOCgn2FfoN8k4uGdXN9fYJ9g312eH55e3yH
fYJ0eIZ+h5N4e4N6foKFgn6DfXx8hYKDi4Z+fYR7hJV9g3WCiniEin57g5B9hn19fX5+doR8foJ7jYN8hX19g4d9fn2Ei4KCfHKMiXt+e3qEfI2Cfn6Hg4WEenuFfn6Cg4ODg4d9foSEhoR4fYKChIN7hJKCfYaJ
iXV9hHmCeomHfn6CcX5+e4eCe4SGhYKCfnN9hX54gpyDhXJ8hoWDfIKLe4J8fnt0hoR+hIKFg4KGg4KEfX6Gh4N9goJ+iIJ+doSKfoN9fYR+e3uFfoJ9g32Dg4WCfoN6eXuDhYJ7fnx9hHOIeoN8gnh9kH6GhIKD
eH6MjnaEhoKFgox+g3l9fXF+fX6Jg4eCfnmNeoJ4gn1ydnl6e4V8foeFhIR6dH5+bn6Ienh9iodyjXh8iId8fYJ6k357fXx9hnaDhYeFeH56d3p8g4h8go5+g4KCgoKMfH5+iIWCfoR7foV9hHV+fH6MfHeCeX1+
g4J+eW5+goSIe3OCgnt+goh9hZl+hYOEioKCe4J7hXyFg456fnh5enqNfXt+foSEgn6CjH57fYh7hoJ+fomEh4OCiXuFe4Z9hnl+en5+fYl9fXmGgoR9gn6Fgol7dox+goWEfXuEgoJ8h4SIhm6EeYV6hYSEhm58
fnp+iXqIi4eEfIeHfn6Gg4OCfoaCiX19enx6hXuIhX6Dgn6HhH1+g36Denp9fX17g3mFhYV6e3yCe4OFfnx8hHeMfn2Fg4NyeXuCfYR+h3yDV4KEhn57goaEfmONgnyKgnuEdoKDfIKEeYKCfpaPeniClHyDgnyH
foN6goN9fY18eIJ8hH6CeYaDfXt4hXyEg4KEb317g4V+fYN9fHyCg3l5g32GgoSCeoKGd4yDgnt6goKCe4KCgnyCiIOCeYV1h359dox5e4l+g356gn59fISCfoJ+e3iFg4KCg3yGfX1+g4SIeX59fYSGhYJ7doR7
hXx6e4KEhn5+hnx8dYV4i4Z+e3x6gn2HgoKEh3d8coN8fXeDg4J8iIR0fIJ9iIWDe3x8hYR6hn19e36Hh3mGfXyXfYSJfH5+h4J+eXyNiYZ5fYJ+dIKChnp7ioKCfHmEhX56foKCfop8g36HcISEd4OEfn6DfYd4
e4V8foaDeYuChHuCiYOFhoKCeoV9hYJwfYh+foJzhXp+goyChXuChHuKe356foJ+g35+iIV+g41+hX2Gd3p8eoJ9dIt4hH6FlYV+fod9g418e3x+fIKKiGZwg3p3joWDfoqPhoKFeH54hX56fXiEhod+g4OHg4p8
iIOCg4KEgnV4hHx8fn5+fn2Ggnx8hYKChYR4fHx4hX5+fn5+fYJ+hYR9ko12jH58hHtwh4N+g4SCh4V6hoh7h4KLgoNug4KKfo99fnt8enx+fod2jop2hIOFeH59hn6De4aCdoqGg3p7eIODfoqIhnx6gn1+gnx2
kIN+fHuKen2EfXZ9g350j3mKe4KHgoJ5hYOChX6IhX2DfYh9fH2Ee4OEgoh8eXuFgm1+dIyDhHqFhHt+hHqDgn6EhYl+hId+eHyEhnuCg4OGfn18fIaEiHuIe357hHV8g4l+hYJ+hIOCe4OKfYKEhn55fX6Ign2E
hHmCen17eX5+eH16goOJgoR+hn1+gnt+fH1xhI+CfIKGfIKDe3yCgoaDjoN2fn59fIZ+fYSDhIKDhIWGiHx6doJ4e3N8lHd8bH2EhoVxh357foODgn56c36GdoKEin6Eg358fX2Cg32DhKx+eX2Hgnx9jIN9hHiC
foKCg32CgoJ+foN5hnyGkn50fo2Cg3mGhneFfnp6gn50fYR9fot9d3x8fnxefYmDhIZ7fX19hIR5gn2FfYJ+fYJ+g3iHg4SEkomDgoiDgnuIfX2Efn6Deoh9jX17g4t5fX2ChIKEfnuCgnx+kHp9g3V6fY2HfoKE
eYNxfoR+fYiJfoOCg4OJfX2NhYeDboOCfn11iX1+fIp+foJ7fn6DhXuFg4J+kHF5hYJ7fnuTfHqCfoKGe3yEhYl2foKOgn1+jH2IgnqCg4J8h4SHfH14coJ+bHx8fnt3g36GfX2Vg3yDfniGfn2CfYaCe36EfHp9
fIt8g4d+hXx+coOGhGx3fmd8hoaGfnyCfYNsfn2HhYh8g3yKfX6CeXiGfYJ1hIWCe4R+coJ7hn19goWLfHyCfnyCeX6ChYaEgoOEgnx5hoaCfnt+doV8fJKCgoJ+e36DdXmDjHV+gn57g4d3knp4eoONfYN+faKC
fX6Dfn6Dd3h8fYN+fYiMdYN+iIR7hIWKd4iIfHmIhYKDfXp4hYd5hH56g4KOg36CfX6EfoSGhoOEeoOKg3eFlYKHg4OFfYOGg317fn53fpGDhoKCfIJ8i4V7gn54fn19hX58e35+e3eGhox+goWHdYZ8goR6fIWF
foR1hYZ5fYZ8e4R9hYKGh4SDfoKMg3uCfZV4hYiPeYqCfIp9got+hXyGfoJ+hoJ9iIiHhISDgoR8fZB8gn2CfXt8e4WKfoOKfqJ9eYmDfHh7goV9g3uDg4V3gnuChYV9fnWCe4aRc3mGhIWJgnl8dH6CfIODi4OL
fHl7foZ5iIaJfX6HgoOHeoiKfX2CfXx9h3yMhX58iG58e36Sh4eEdYJ6hHt8fX5+h35+d32CeoR7h3qFg4pzfXyHfoR7foJ7g4h6e3mEbn2De3iEhYJ+fXp9dXt0g36JeYODgnWFe4SFgol7e3iLfouFfYSDfoR8
e4qEg3eChYJ3fnV+h4R+e4SDhZOEfomFhnyEg4Vve4OEg3V8fHqHe32Ge4N8fYKEgnuEg4SCfn18eXqGhH6Cg2uCcYJ4hXyHfnyFfoJ7g36Senl5iHtzen2Gg3t8foV6in12iYN4hH1+fIR8e4SCfoKFfnp4hIZ+
jHx+hHN8gn5+g313e3uFen5+goSChH2CfXuEgoOFfn2DiYiFfY2DfYJ7goKId3mChXyCgot+d3yFfoKIhnt6c4OCfIeCfG+DdoKMfHyDfZWIfHx8hoWDeniEe4N7g4N8iH5+moWCfIeEg4SDhHt0g455fneGg4ts
g32Dgn6CeIaCjJF9hYJ7h315ioOCe4KHe4SLd3l9fn6DfXuDgn5+gn2CfYeEbYZ+fnqFfoh8gn18foKCiIV5hHl4fn59hnl+gn18enp+eH2GfI2LfH2Qfn6Din58hHmDfXl5dYSFg4eChH58hYONhId9b4R7eoN3
g4R8g3qChXd8fX16fn2IiIOIe31wgoV+g317hYiMfYN9fIuEen57hX2CfoN+fHp6fYKIfXt8g3qCg4V+goWEhISDfnyGgnaDg4Ryfnt9cXuEgnuGeotxgoiEin59goOCeYKCeYJ9jH54fnqEfH6FeYh+foN9i4KC
fIOIgoaChIJ+homEc4iDen19eY6EfoJ7hHd9fYlte4aDen14foWCiIeHg35vfoV9fn2ChH57fHuFfoV+e4ODioeCfoh8gnWChYl+fIyCeIJmeoiCfYmDhH1vfoR6hISIeIZ9fn57k32LhH6GfYWOiH53hIJ+i32J
hoJ0hpGCgn2Dg4J8fn16hIeChnx8h4N7fX6Cg4d+enp9eGh6gnaIWXt+g4WCfIORfoR4dYaCeX11hYWFhXyGg4mHfYSGfoiGhHuEiH16hIJ+jX6EhYiCk4eEg3ycfoJ9h4R4j4eDhX5+eYp+em6Ceol9eYWDfoOE
gn6CgoR9e32CfX58fId9g318hop7fImLl317eIKEiH57fox7g36HhJZ+foSDfol9hImDh3yMhXp6fndzgoR8ioN6fnyDhYl9foOFfn6DfX6EiYd8d3l9godven59en6Sjod9fX1+e319d4J5hI2DjIJ7e4ODhH6C
dH2Cgnt3fXOIfX5+fYJ6knyCfH52foaEfHl8hXl4eoJ7e4SFfoaGh4R8goKCfnyJg4N3hoN9hZSCg3t5d4KGfX6LeYJ+en2GgoJ7hIh8eomFe31+hIKChnp4h4J8fXuLgoV9gn19hXt9iIV+fHt+hn17foKDjoV2
fn2Den6CfHZ6eH6DdniEfIWFhH59iomRhoSDgn6CfoN0h4R8eoSGgoKFfXyDfpKFhIKFfH58fn6QfH19e4eEgnt+hoWDgn6Ce4KDe32DfH1+hYR9goSFfnqFhJCCeXmFeYmNdnl7eYKCfoODjpB+foeRg4V8g4d6
gnmFe3eDe4WGg4mIg2B7goOKh4OKdYOIfHt3gnyFeYSEfpB8fXuJjnyCgoJ5foV0ioOEeoOCenx8goqJfn58foN8enmIfoWDgoaGeZB7en59e4KEhYV9gn2CgoKFgnh3aH6DgoV8eJ6DhXx+hX1+hH2DjH56hYZ+
goKFeHqIg4ODfnuGfHp5eIiLfnx8hH16foN9fHt7fIWJgoOEdHyEen2LfYV+g3h8dn6DfYSCe4J9g4J8iH19fX18iISGg36Ih4KCe359hnR+gnqChX6DdoN8gn6CgoODhX2KfoaEfImEhYJ+jIV+hHN+jnqZd32F
iXx+fX6EfYScg4mHh4R0hYN+g359fn1wgoR2g3yEfnh8goh2g3uIend5g359g4SGdn5+hIKDd3BmfHyDiHx+hoJ1iIeLg4OCfHZ7h4J8gnqCfHqGh5B7foKChoJ3goKDg4J9hIKDfIl9gnl9i3p8joOHgoh7gnpt
e4KGlXt7fH6Cen2Hgn5+dZSChH6EhIV7eHyDeXp+g3eDhINtfoeChHt+fouCfX1+gnyOfYKHhYR6fn1vhXWKfoWDiH5ifX2Dhn6De3yCfoN+goWCkoN9goWDeHx4k32GhoVxfomCg36YeXt9eo2DhIN+fYKDfH6D
e3mHgn6PiX5+gnx2i4J7fn5+e4iChoSEhoKHhXt8g4SCgoN8fX59goJ+gn58gn19cIp+foN8iIR7hnuEfXSIfYJ1fYJ2fH18fYSCi36Ci36HhHF9fX6FhIKDg4SHfoKEgn5+j4eDeI1+g4l7fn2EhX6Cgn5zg4SH
g319iH5+cHp6g3yCfH2DhYOCgnh8hH6Lfn57fHKDd31+eIaCg4OCiYN+hoZ5i4KDgn2DjIKCX4OKiXqHeHSCg4WCfIJ8hH6IeoKXe4J6eoKFfnt7fYt6ZXmQhIiHe4N+gol+hH2EhYt7eISMhYKFg3l9fn6CfX1+
gnKFg3x7d4KGgnp6in54hHiIi3p5eXV3goJ+gn17g355jZCCgoKCdn1+g36HeYWHhYJ7hH16fn13iH16g4d+hoJ9g4ONfYN3hH56fIJ+hoR7foZ+jIiFhpKChod4fX2DfHt+goSEd36Ee4l3g36ChYuHhHqGhYN7
iX6Dfn18fIWFgoJ7fISFfXV4gnp9g3d+gnphhHx+foN8g4J+g4J+e313dIeDcH2CfoqChnyFfX6IfoSDhIODhImCdo6Gh3x+fn5+g5CCg4N+eHuCeoKDg5GEhHmNfXuFdXl8e318gn2DhI+EhoKDcYOGgnl8fIV0
fn2FeIKDhnN5jIJ6fn19foJ9e36CiI16en6Eg3OEd3x+g4Z6g4iHgoRzgniIe3uCfoSEhH2Egn2DhYOKeX6NhYqFg458hoKDd4KEe3uDfISHe4l6g4h3eJ2SfX2EeoN8h3x8e4aIhIRxfIZ3hIN6hoSIhYV6gn6F
goOCfn6CgoKCiIKEhoOFg4SCjX2IeI+EgoJ5fn2HeoJ5jIJ9goKGhH59kI+ChHx+h4R6iYKChYR5hIOHgn6EhH2MfIJ5hIZ0fX6OjIWHfYSJfn1ze4V+eYOFfn12iHx7gnmChX15foSKfoN8foKDfYiCfn56eX5+
eIWGfoeDjXyGhXyIin18g3x8hoJ7i36ChHd+hn2EenmDg4iOeXx9j498d3l5hoKEfXx7eIKEmH59fnd+hIOCgoOCinyEhX2FfX59gniGgnt6en5+goKDeYJ6hXh6e32Cg4J7g358kH18g3uDdHmMfXR9hHt8h4J+
g4KJgoeEfn2Cfnl5dIh8fY98fnZ5foJ8hnyChISEhH6FfX6IdYODfniDk3aFi4WEe354gnuPfYyLeXt4fHaCeYV9fnqCfYKCfoOIhISEe319hIWDe32ChH6IfoOFhHl+fYR7fHZ8e4V6foOIg3l+hX57fYV4foOM
WIR+e3l8eX5+fHh9hHuFg457doKDgoqEiX19g3x0fIl5iIKCfHyOe3x8e3uFg4J8fHp7e3GDfYODgoKDdoKChIJ4fnh9hXyEfZlweH56foKIeoOIfX6DfnWFh3qCeYODe3yEfnt9h32EgoNddH18e4t+goh8fX18
fod8hYKEi4SFhoJ+i3uDbIKCZX19fH6GinuFhoJ9goh7go6Cg4aCh32ChX56goeKfoJ7hI56h3l+hX2Fe4OGiIKGen58joOEiISEeYKCfYJ7inB+goN7g4SKh3p9g4Z9fHeEe299eoOEfIh+iIqDfnyEfnaFiXF6
h3yCfIqNfH2GioZ7fYuDen16hYp3fIJ9g3t9g4R1fYl5hYd+gnmLiIKChXmDeX5+fYeCgoh+bGB6hYaIe4J8gnV+hIl+iHyDgod+goOEhn55hISGfIWGhXh7e3aPgoKLg4yDgoZ6goSDfniChHp7fHyJfX56hoSP
fH6Cg356g4KDhHt5d4R8hHx8g3Z7eY15iHiCeXWKhH5+foR+fISDi3yFeIJ7d31+fYSCfnx5fYR+fYWDfX54fXp+c4l5e4KDgod2foN+fH6CeH1wg359fH56fHyGhYKFg2x7g3t9enp+hoOChYWCgoN8g3uCd3yJ
hYOHc418h3d9fX52hnyFfXx+h2+Dgnx9g32ri4qCgoKCeYSEdHt+fISFhH6EhoKIfXiMjYmCg3h9cn6EhYmDgnmChXuEfoRye4KCgoJ7i4OHmIKCfn6KhoiEgoN+g3yNfIN+fXuCi4R9fH6Cg3x+goR3dYKFh3p8
gpCFfYKDfIN5fH6DgoKDg3l9foJ+c4KFgoWEhIKKgoV8g4p8hISEgn6Cg3t9fn1xfHR7eod0gnx9foORh4mEgox8c36Cgn2OgoN+enp7en55hHyHhIqGi5KGhX56hYt+jX2GhIZ8hYJ9g4J3i358fn2Cgnx9h4V9
hIqFfn2Oi3V6fHyDhISNfoyIfHp8gn6De3uClXqCfXuCfoSDe3x7hISDfIJ8hpKJgoOEg4WLiIt5e4KDhYV6foR7eX6Jin2FeH57fpV7fYiEiYODgnqIh32Dfn17hnp8fY2CfYJ7foOEfYJ9foqHgnGDfoJ5goKE
gnuDgol9goJ4en6DhIWCeX2EfoKGeoeGg3F5h4eCfYODg318g3t9boOCfn6DhXmLhoKDg4ODfnt6ioR9fH6Din6NfoR5hYZ8i4KDfHiDfHl9hH1+g3uEg4N5foSHhoN7eoR+fH6ChnuIgnmCfoN7fIOCioJ+fYJz
hXp8hX57fn13g3p7fo1+dnx8hH6JfXB9hX2EfYOed4d+fXOFg4KPkH19fHiEd3x+fHl+d4aFd4KGjISGfoN9hoyDhHtuiX2Dh3qEe36CfIKFfYJ7eYZ9fX18iH6CeYJ8foWEgnKSeYJ+gnyCgoWWgnt6gol8fH1+
fH57eIODfYSFe4aHgnyIi4J+hYt5g4iFfoKCg3x4foSGhIN9hoeDdoOFeoh+goOKcnR5goR3g4SFh314fH17h32CdHyCfHyEenuDg3t+gpCFfXx+en58e4aLg4V+eIJ7foKGfYeCgnd9hIOMgoJ7fn6LeoiDfYV9
hHyIfoN4fYV7hYSHgoODinl9e4R+fIqHjXmEhYOGfH6GhXuGfYNsfneCen6EfYp+hH57hoKIh3yHg3x7fIV4gneFi3t+fn5+ioJ8hoJ8hX2DjIZ7fYN9fn2Mg4SLenB7gn59gnyGfYh3fnp9gn2DhnV4g32Mgn2D
hX2Fgnx8inx6fYR+hX5+e4SDfnaCdoaDhXqEeYKHhZB+gnSUfnl2hHyZgoSGfYKKfX1+g4R7hJF8gnyDi4NzfoR8hIV+g4R7g4x+i3yGgoSKg32EhXZ9fn14fISCqH19eYaKgoJ+g4R6hX2ChH2CjIN9fH6DhYeD
gnqCfIeCe352g356fn16fop1fHt+fIJyiYZ+fHmEhoKHgoSDfH59boSClG97fXl+gnuFhHmCcHl4i4qGUYN8fX11foKDen5+hXqOgn2EhHV8hHx5fHuDfH6Ke4J7d4N9dnqGfoWCg3yFg4N8fX2GfHqChIt7hHx+
fnp5goaGfoOJe36EfHx8jnx6goJyfoJ7fXx7hYKCeoR9d4J9e5OEgnyDfHaDg4Jycn17gpOCg4KDfH5+fol9hX18fXyEgoJ9g4OGfnp+iH5+fXiDlX6Ge3Z7kXKGgnt+e4J7g4dzgnaGfG59fm5+g3yCgnl8hH6D
gnyEfIWChYJ+ioSDgoOCg32UhYWChHeCfoR7fomGfYV4eoJ+e35vhYN2i5aGgoyDhIRui4SCc4R2goR2in6Cg3uQfoyDfX6Ehnl6hYR7foh+eoZ+iHx7hIaCfnyCfnyJeH54g594hYOEg3uDg4J9hnmEfXl4fnx5
hYWFeniDi315foN+fn5+fHuEg4SChHx4fH2EhoN5eXSChomLh4SDfoOCfYJ6h32CcIaChH5weoJ9fXyCfXmEdnuFeYJ6e36Dg4d+e35+hHx7g4uEk3p+fIN9m4N+g3yDg4KDhHx9hYR+hoOEg4N9fo+Ed35+g32C
fpd+g4R+fH2EgnqDh4SJjH6Eg3eFhX2DfX57e36FgoOKgoZ4goV7eYl+hXx8hoWHfIJ6hIWCgniEfH18gnx+h4R9goWDfnyGhHGDfoJ6e3x8hYKLg36CfX55gn1+gn5+fod8e3WDhIZ7doKMh3qYfn1+e4N7coKC
fIyEeZB6eH6Cjnl+doWTeYV8fIJ5cX2Eh4KChIqCiXuChISGen6De3d4hXuFeIR6fX57c3p5e4aChYSCiYODg4aHfoSFg4KDgpJ+e3SEeoaCe4WDdH2LfoN+foKGhYWChIJ+fniEfXZ9fISDjnyCfY1+gnp6e4J9
goWCeXl2goR5goKDjYJ7fIZ9gop6h3t9iIqEhIKChX2EfIKCiYSDgn56e4N9got6cnh+enx7eYKLfoODioJ6hXt4goaHfXyDg4qHgoeDfnh7gnuFhoaChX18gneDan2Ng3hzgoOChX2CfIaGe4uJhoV+eo53fnp9
en58gnyFjIKCfoR+hpKDeYKCcoKGhX5+g4KFg358fX6FiXOFg4WFe32IhYOHiX2Hen2CiX18b32JfnyLfpJ9eH2Cfn5+fo97gnyDgnd+fn6HhoN6fYV9eIWEd4l9g31xeX56fYeFhHV9g4KCfYV8fXmFfn16eH19
fXx5houKgnuEfX57hIKGhnmCfH2Cgn52fn6CfYWCiXx9hX6EfoOGeYd9eIKCe4eEfH2Cd3qCe3N9hJWEfX6DfnyCfX19g4SFg4ODgn2FfYJ8hIOEfph7fIZ9gpp+goN5hIV+d32Fh4SChnaDfnyFfIaJgoODm4eC
goWDfoOOiH18fH6Fint8eoN2eoJ2k4N7foR9fYKCfn19foKNfoN+gnt6g3d7in58goKDd3yCfn6HiIaHfn6Gg4V5eoSLd36Khn57iYOFhX58en5+e4eMZ3p+doqFfodtcoZ9dYWCln6FhoWEh3qQe4KCh4KCeoN+
fn14goV2hIWHen2EcX56hYKFhH5+en2CdHqFhYKEfIWEg4R+eYR+gn6ChXyCg4KNg35+iISEfX5+hH5+fYWQg4t7fnx6g4R+iIuHfY53gnqJhnB9fYV8goeCfYKEhHyGfYp9gpWDgoR7gn2Cl3iJhnh5goWDeY6E
gnV9fnp9hIOCeYKIlYp3eYSCgnCJiIKMgpJ+coZ9hnyHg355foJ1hHd7hnx8eYR+dZCEdYZ2gn5+gneCgn17fYKGhoWCfn18fHV9e4mEfXF9jYKEjXh+foKCfYaFfX2EhX2Mg4OCgoiFfYJ6foiEfoKHd4R5fYJ8
hHx9h4eCgn58e4SJhHp6g4KCfX6EfHyKhISCh357iIWDfXyHh4V9fn18gn6CfXd8hX1+fn51dnmEiIR+eYJ6goKHgn6GbYR9j3h+iHtzg4R6g4R9hnuDg32ChHqCg4OKhYJ7hX53fYt8goKLhYKIe3t6jXOCgoV2
fYp7fYZ7e3uDfXyLg36DfYN6hHl3gnl9h3aDhIt4goV+c31+eneJjX6Dg3p+dXx+hIJ4g319d35+fIN8h3uKdH6GhYJ+eX6Dfn6De4JtfIKFhH13fYOCfn2JgnmKhnx8eIKGfYeCfoV3fXePfpZ5gnmDjJB2j4WC
fHiEe4WCe4N8fX16g3p8enh+h4KFgoNzgnx9dIeIiol9fX1+hZCEfXOCeXqDfIJ8e36EfIKIg3t9fXR+hHx1fXiJdoZ9hH11hYh4fneDhaSLfHeGgoeChX2CgnxagoN+eIKUfX2Te3mCe3p6h32FeIR8d3uCe3uH
hIV+fn2Gg36EhHx+doKDh4KDgn6EgoaGgoKDgoN8eoOIhYN4goWHhHx7fHuGgn5+hoR4g3h8g4R+fIR6d3eGlnx9goJ8hX6EhoR8h3x5i3uEdYZ9fn1+h4V8hIZzfoOJfH2GfoJ5hIOChYN9hnx+eHt9hIaHfX6E
hH6Cg3Z+fXp8hH2EhX19fX6ChoZ7g4Z+hH58hn2RhISDg319hHWCfXl7e4J7fox2cHqDg351fYWDhHuCe4J5hIaVfnyCg4V+gnuDgnp+hYp8goKHg36Ee4KGgn6EeX6Efop+fH6FfYaDgoSEe3t3g4N+g3yFeYJ9
e4KGfHyDg4eHenh7g3qHenyHfYV6enN9h4aNg4J9e4KKgoJ5d4J4e35+gnd+hYWFfH6Egn19hX16fHiCiYZ3fYN7gniCfIODin1+kXiEcISCgnyKg359foJ+g4J+g3yDeYOOfoJ+e3x8g4aFdnp7e36Eg36DkoWH
e3iCg4NkiH2Mfn6ChYh+dYJ9fnx+g32DhYWTfnyIhId7fIZ6fX6Cg31+jIOTeXqEi3yCfn6FiHyEgoeDfYyEfnyCiIJ8hHyDfYOEiIaSfoJ+hIOJfYOIfHyEeYyFfnx+fYl9i3h+gn12e4qCfY+GeIKDgnl5gnt3
foKDenp8gn54enZ8goeGfYKGgnyKhISDhISDe4R4hoN6fnx9h3t8b356g4N9hIt5g3uEg4Z+hoV5hYN+foOFe35+fnx9iYJ7goN2ioR+fnyNkoKKgoyDeoWFfnh8en6EfnuDgnxzfnx7dYSCg4d9fYKChXaEi3t9
gn6GfJiCfYOEhXyLhIOId4ShfXx+g4N9g3x6hIN6fXt+iYOEfnp6fH2HfXyNhYJxfHt8fYKJgoR9g3x9eH5+iXuDk3x8h3h9foN2iIJzg357hn1+foJ8eXeCfnGDjYaOgneNfoR+kIN9g3yCiX2HfHeKg4t4eYJ6
e3qCjYWCh3l9hn1+fIOEg3SRhYV9fnRwg45+g32FfYOCg36Cg4Z8fYZ+fnuCgoR1eX2EfoJ9g4SChHx8e4OChIJ+gm56gpaKfoWEfnx8hIJ+goN8goOCgouDh35+goOFg4x7fXx8fIJ4en6Cg4J9fnyOd3yCg4WE
e3txeoKDhY2Fe31+eXh6hYKDfYKDi3qDfYSChXx5g3mFgn5+hZODe4J9hH1+fn6Dgn59g4h+jYR9fYN5hX6CfHZ7hH6DfoN4fIJ7fYKCgnyDhIqDg35sfnuGfIJ8dI9vh359iIN9fXd5c4ODeYKDgoN+jnqEe3eG
fnyDYIKHiXx9iXiDkYyThX6Ce4SIfot7g6WDg359hYt9g4V+g31yfXp8hINzg4J9fYaEfpCNeImPiIKCgnWHfnuEe3uCg3uDe4J9eoN7hHt+e3x7enyEeH2DeYd6fKl4hYKFfIZ9iHl9fomJgoSGhoSEint9foeC
foN5hXJ+fol5lIWGgnp+fYaFfn59h4OCeoWFgoZ8gnuDfoWEiop6eoJ+fHuEhH2Ed3uDiIx+fn6CgpB7e4RaeoSFeIJ6lISDgoJ8e3aKfYSHgoN2foJ+fnSCent+ioSEfYZ5hI2JfH6EhHt+eINyfXl9fYKFh3uK
e31+eIiFhHyCfn2IhH6Eg4N8dI2FhoaKfn6GhIV+enV9e31+fIWCeYOEfm1+ioR+fHp8hIJ9gn1+in1+hIOGg3p8fH2ChIJ7dZp5i3x+hYKHeHd+g4J7goR8eX2EhoJ5cIKFhYmDeIiMe3iDeXd9dYd1oH2EeoN+
en6Cg4mJgnmDg35+g314fHh1iYh2h4h7g31+fYN8fn56fJGFhIJ+gniCiYx7eoWJgn54eIJ0hYKJfYeIfnqDhoWKeYN5gnSDhG1+hYN6hIV8hIJ9fXyHhnx5jHqDfIZ+fnSCjX19hIeEiHuCiXh+fHyHfX2IfIWC
e3x9dImKfn19g4J9fYN7fnmEiIODe310hYKEgoN6fnx9hHiFdIV3fn6Cfol7eYZ6fnx8hoZ+fn59k4SCg4aHenJ+goKCfox9c4aSfoJ9g4R+fHWGgoN+hYJ9goV+dHmCfnmCgoh9fYODfXuChHh+fYeCgn2HhXV7
h4KCfYl9fXZ+e319gn56hIt9eIR1g315hImCfH6NhIZ5cYOMfn58gn5+c358e36ChHiEg3qDboeEgm51foZ+goZ9fIuIeYeEg36ChYZ6hYeChXl5dn13goJ+hIJ8g4KChHx8en6Ee4OGd353eIZ+foWLfYJ6g4V0
gpmCfnyCin2Dg4dyfoN8bnx7g31ohoSCdoJ7kYODiHt5hniDgn2Ch4R+mIh5hHyHgnuCfn58hH5+fIWCgn2Fgn15fYKJg4R7g36DjJKEfIKGgoJ8hYSHhYWEhIJ+iXuEfXiDdHp+fYJ8fn6ChHmFgnaFg4SHa4+K
fYt8iIV7h4J5gnyMioKCgn1+eYSQfYJ5enafe4J8g4KYfnyMe315fIV6gnp+gn6EhVl+h32KdYJ6e35+foKEi3p2e32OgnuChHl+foKDeYV9goKDd4aLg31+gn2Gg4d6fX6CfoSChZJ1eX5+eoR+fXqFhHuDhHWJ
iH6CiXuLfYJ8g3qGhoV1fH6Dgn6EiISJg3h9g4OEeIKDgoN8foZ+g3t+foJ7g35vhoN8fn19fnyDfo13gn6Ignt9fHWFhoN7fnt6hXF7goeDfIKYhIqDhX16dIp8hXt1gnt6hIKFfYV+g3qDfnt9hYKDgoSCe5N8
foqCfoSFfX6KgoOCfYJ8c3pxfX2EcYp+go+Cc3t9fIp9fYOEj3t8a4p9g318fISNe3yFfYV9g3x6goWCiIOLfYeFg35+g3yGg3ODgoKDgoJ9fYaGfoN9e2yLh4h9eoKCgoqFgnuIgnp0hXKDfISIhH18fXl9fnx8
gn2JgoV6foJ8fnmGfX54goN9eXp+fXyDg4KEfH6Fg32CfX5+g36GhIJ+hod+fX1+hoR+h3yDl4d8fnx+hIx9foOMfX6IhXyEiYZ+eH5+goqCg4J8goOFfoN7hIJ4hXh+boODfnt8fGt8hYJ9jYZ9eXp8goJ8cYh+
gn2FgoWJhH6JeoaCfnaFfYN9goR+e3N9fYJ8h32Dhn6Dg4OHfHJ9fI6Ch3p8iXqGhnqIiYZ6hIKCgnaDfYSCfoKPinF6goKEgoV5d46HgnV8fYh6j4KDhoKDhYd+hYOCh32DdoR3e4KCg4eCgoOPhYd5hXF7gop3
g4J5fYx9e5mChHyJioOIfH2FipWDfYN8fIKLfIZtcXt6hoN8fIeEe3qCeY54hXt7jX2HdH5+gnx+foh+h36CfX1+hoJ6goN9fn1+in2DfYSViYJ9goJ6g3yDcXh7fnt7fX1vh32IfYSChXyDgoNzhnt9fH58hIyD
d35+hH2Eg4R+fnuDfHh1gnqIaYJ5e4J9eIN9jIiYg3WDg5KFeoSMioKHd3t6en17fIKCe3x9g35+g3iKiI16en6Ghn5+ioJLfnmLfn6FiYV8fn59hnqHfXl7c4Z9fnZ8g4SDhoSCfHd+ineGfXmDh3h+inqGioSC
gn50gnx8e3OChoh8iYiHg35+goqCfX6HeoaEfoJ+eoN6hHt+goSEfYSXioN7fIOCfY2OhIN2foiCeYN7iYZ6g4SHiYKIfX53gnt3fIKCe4SCg4N9en5uhoVyg4N+hoaCjnmDfIJ5foKDe36CfXyChoKCeoeDfod+
dn2Egnh5hHeCfXuGfX2Ph36Gg3yEfnyDeXh+fISDfn2Dhn2DfmyDe4JvhYaEg36Ih359fXyHipmJhYiDfXl+hXWCe358goZ8gnyIfn2Ce4KCeYN+hHiDfY2Ig4OPg3mCeXqEh4iGhIR9g3mFfnqCg2t9fYODg4aS
fYOFeId7goKDgoZ9g3x4h4R9eoJ3foaCdYJ9e317gnx8foN+foWJh4R6gnt9jJN8fpFuioiFfX2GfIePfIR0iHyGhoaCj4KCgoyQfIaGfnuEhYJ8foR9ioh+gnqEhHeGeoJ4ipKNg358i4SDfYKJe4JyhoeCfXx5
iIWPfIaHg4J5goWIg4V7gn2GjIV4fnyEd3R0goSJfIiTh5F5hIZ+g4J+foyFeH57eIKDjYV8fYV+fn52hX2Dho2FfnyCnoJ8gnp+foSGc4d7dH56gpKGfXt9iHuFiJCChH5+dnuKfHyEfYd8hoOFgn6DhYeDg4N6
e4KGkIN+h4ODfnR8dISFgn53hYSEfIJ5gol8hn59fIN6hImEiYKJhH6Ih4WEfn15foZ8iIN+iHx8g4J+foKCfXV+foKFfH59g3x8gnh4h36CfoaGiH2FhYWEhHl8fnyHfX19j4yKfnh8i318iId3fIKDgoR8hHiC
e32ChIZ+fp+FeoJ+fIeMfniDgoiDfHp+g4J+hYJ8d4N+iIKEg3WCfnx8gniEiH13g3t8gn6Jd3h9loJ9foV9eIOCfX6Dgoh8fHh9fYiEg4eDfYJ7d4V+fpB7e4mIfoJ9h36CeoWMfIJ+fYKCfoSChIp+fXiFfYJz
g32Dgol3h4KDe3qHfoSTgnmCfYKCfIR7h4KWfoN+goODg3yEfIR+foKCiol+e3x8d4J+hIWGdoeGgoJ9gnl9fn6GfIOCkIOJg3SGdYJ1hnyCgn6DfomDfoh4foN+eX5+hYaCgoKHiIV9g4mQe359fYZxg36KfXdt
eouDfoOJeH6CfoKDgoWDg3t6gn52iX2DfXt8iIJ9g4WCgoaNfoKGfIKDfYV5hHx+goyDhXl+gnx+hI2GhYN+jH1+fn6Fe4Z+dZ5leod8foWGhnyTfYp+hoJ8hYqHgn6KhIOChIR1fH53e4J+g3mCfoR4fH6Cfn2D
kYKEiHd4iYeEg5WGfoKEfnl6fodzinx+e4N7dnqCfXh7goRafX1+fnl+iIJ4goJ9d4OUfnuEh4d+g4l8enyDkoJ+foSCgmt+fXp9doKEg4N+eH17e4KHeX18goWCgoN8fYJ8g4J+hIeDin16hIN+goOCfXaDfYmE
goeEh36Cg4J2fYKDfYeCiIV7fnWDd4KDiIWCfnuDfnB9goR8fXl+m4KCfXuGhYWGhnSEhJN6gn59fHd+dYOKh4qEh3iJh4eCfYaDfX2HhHF3g3mOhHqCfHiCfIJ9ioZ7i4WEgoOCfISDhYJ9fYp1hYOIfXx+gnx8
fXyDd4SEeXODgnSEfoJzg3qDfHl8fJB6g419iIKCg4J+e4KEjI17goSIfYOJcIKHhHiCh4SFe4R7i4SChXp7eoR8hYJ+fIV8dYKSiH5+gnyCg3aCfn2Eg32Ee4J7g4h3cXx5g4t9eYKHfIR4h31+fH6EeHdsfoyG
d31+doaPg3yGgnqEg3p7cHiEhHyDfXmCeHt8eoN6foSHhYJ+inx+fIOCaIN7i1aDfH2GdoKCfn59hId7hXx5jIOEfYeMfnqIgox9hX59hYSQfYJ7g4KFg4lsfoh9e32GdoWKhn6DgoSIe3d+e317gomGhIh7go6F
dXyFe3h6goiChoZ+fIWOe358hYN9eXt8hHyDiISDfXd8fXuGgnZ8goV7fX57g3yFgoSdfXp4d3x9goV8goKCenl+en2Dgoh8hYWDfYSEfH6EjoKCe4WFfYJ6hnx8hIKCfHx7foKDZ4R+eX6Ci4J+hYSDiIaNiniC
fX52e4OFg2+DeYaDhoN6hpJ5eH6Dgnt+g4Z8g452fHuCgnx8gn57fYZ8dIaCfn6ChIJ7fIR5eoyCeoaLc4KCfoJ9d3WHiYqCfIR9hXuDjoh+fX2DgoJ+ioOEfX59hH6CfYaLZ4+DfoJ9hH2Ge3tzhYV+fX5+eYOI
foSCfYSGi4KDe4WMZXx8e36Vbn1+foKHfIaFhISLgod8h4R+d4KFhIN5fIx+hIuCfo2Kg4h4h3mGj36Dg4WDh4WCg4J+fYOIin1+g31+iXd+fnqLhXeCh3x7g4l+hYN8jYKDhHx7hH2ChX2DhIWOh3t+fniKg3x7
gn6DfoODhoJ+hIN5fIKHg3d6h36Cgox8gnh8doKCfoJzhXiHfYZ8fHyFfX6JlYWGhYOEin19fIOCeYiJjoOEg4R6fH2NeoSIfIN3fHx3hIN2eXSCgoR9h36HfoSGaoOCfX5+e3x+in55fYJ+hn6GhGuQe36FioSC
hH1+hoV7fqN8fn5+goN8jm5+foJ+g8N2fXyDi456goWDlH2Hg3t8h4V8fH2Ed36HhIV9eoV9i5l+eoJ9hYJufHp+e3x+e3h8fYKIeH5nhIN4foh9en6EfIJwcYOFg3l+eoN+h3iCgn6Qe4J6hYZ+fnuCfn18fIN6
foN4hHuIgn6Hg31+eYKDhX1+fnZ8ioOSdYZ8fYKGgn6CeH16eX6DiXuRjIl+g4eEgnh9fYaCh4V8iH13d4l4fIWCfX1+g4OEfHyEj4KFg4SDeX2Dgnx9eIKCgn57g4x8fX18hH1+foaMh4J8eIaCgoJ7fYV8enuG
g3l+goODhIOGe4KDiIZ2d36EiXuCgoJ6fX14e3iGfnWEgn58fop0foN+fnyGg4aDd4Z8hpCDiXt+gnmCfYOChH2CcX56g3qDcYJ+gniGd4J6goN+hYJ8gnhxenl7gn59foJ8goN+fnuFd36Cg3yHgoODhnx8g4iE
knqLfoeEc3t9fnODhYSFgoOJgnd8dX2DhIJ7eXx+fox6foJ+h3yFbn58hYh8fn6Fi36DfoZxh4ORdX6CgoJ8dnx+hoJsg4KChIaEhYJ+h3yKfo2GfH2CmYJ+hoZ7fIKDg4V9e3d8g4RtfoR+fIV9ln6Dg3OLhH6D
g3t+eoaDfnuDbIKCgop7fXiOfYOHfHl+fIKEfoSHfn1zeIOFcXh5goJ1fISDeomChIKLioZ9gnx8fIKFh4OCfJJ9fXNxiYVyfYh+e4N+hX2Qfnx6e2t+hn16b32DfoaDjX56hXl+fXZ6fX16in2CenyCioODfn59
d4Z9inZ8c4J7jIKFg3yDfoN7hYd9g4J6gnl4hYODfIV7hIODeH6CfYx8fneDb4KEhYJ+iH6Ci4J+goKEfYSHgneEfIp9joKGfIZ+joqDfYV9hnyCenaCfHyDg4V7hYKEiJ6EhYJ+e3p+eH5+j3qDg5V+doJ8g3x9
eXeGfoN7fYN9hoSCg32DeIJ4hnyKfoeTfXh5hH6JhYZ3jX56coZ8hX6CgoOOgnt7goeFhIR3hIZ+fH5+eoaCfIKCi4aEe4KGfIR8foV4hH6FfYWDfn18goN9god9goiEeYeHiYSFhIh2lIl7h3qCfXqNfYqDfHaD
fIiGhImChXxze4WDfH6DhoJ0fYSDgnV+hYWDfYd7fISJiX58dnyKhX6Le4l8fYR+hYKCfH6CeYSCfYOHhpF7inuDfHp8eIR9eJR8foJ7foeChYSDhHaHg4R7h3R9fH6CfYaKj4WHhn54hoOEfYJzfoKNhn2FhIp9
goZ+en6De4KCg4OEfYJ6h4N+iYKFeX19g4OEh3lpfIp+g355hXd7goOCg31+foN+fnqCfnN4gn6EhIqFhol+hH6ChXmEg4N9e4OHhIKGe5eFfH55b4Z4hIJ8iYh+foR4foV2fXObh319e4qCfH57g4J3fH2GhIJ3
fH19fX6Fh358foR+goJ9e3eKfnyMgnt6foV+gn6DfIWHhHyEhXh8fIl+fH6Ce358e4SKc4OFfoOFcoaDg4l+foR2fH5+foJ6iH59cGyFeX6Cgnl7gnuDfYSFhHx5gn2FfIZ+fHJ7fXiIen59gol9eoJreWh9dn2L
h3p6fXmDhISEhHuFhpl6cnqDfoOFiIKKfn6DeYN7eImCh355g3x7fn6Egn58e3OId4Z3eouCg4V+g4J+fHiDgox4eYuFgn2CgoeFfHd+fYJ7foJ+goZ8eYN9g32Ee31+gn1+g3t5g4qHfIWDfIV7fYh8ioeEfoKM
goN+foaOhIV9gniJe4SJg4KHgn12fnx7iXqHe4qChIKIZ4V9gn14fH6Ee3h9gn5+e4SGgoSChXN8eHeDc36Cg36Fd36CgoV+dHt9gn59fIWDhHt+gnd8enl8eIOEfYeCfHx9e3p9foZ7hXx9fYOFgnuGfX6Cg4WC
eYWCfn2Eg5d7hYKDhX10hHZ8foOChYaFfYeCjnt3fnx2jHp7fIN5fHt+hn5djXaDeXqDg3t+kX59fIx9eYV4hIR9hXCHe36CeXV7fH55eoaCgoR1foODfn16g3mDe3WIe32Fg4iKiH6CfoV+goOFeYJ+g3p9fH5+
hHh5iIR9g3uJhH6KfH2DiXqCg4h9fn6Kg4N4epl+fYV+hIuRdnuKfoSEiIiCdHt9fYN8foN+jH17hoiCboOCcoeDg5KShoSNfXuGjoiFhIl9g4eLenV+g3eLhn2Ei3yFdXp+jnt+foKCh3x6ioR8fYl7iIWGhoKC
fX6EfYOEgoqEfXd+foZ7e4J8ho6GfoObfH58iIeDdXaCfnt4fHh7fX6LfYOCiX6FhoqDfot9fXyCg4R7h4aDiIZ8g4R5e357g4V9e36DgnmLfH2Nj4KEcHqGfHl6hnV+fYOFhXyEeouCgn2FfXmEhZGLgoOCfYKC
jIKGfn59eoWLfoKHjn2Fen2CdXuHfHl+h3ypfYN+eXyEg4KGh4N+fINyfn59fXyFfn1zhYV5fn6IbHp4foWDgn2HfnmCh4KIdIR+goVvhGd7hl97koeDepqFfoR9goKChYN7hHt8eoN+fXx9fYh8goV+g4KFg32E
iH5+j4OGgn59goiChoJ8hYOLeHyCjHmJgoJ9h3R4goV8cHeIhH19fImDiIN7g4qEh4h+cnx8foZ0iYKCgnp+hHd9hH6JdYKCfn17hHiMg4h4coKDfoSJg4x3i497hIiDgn11hH51hoZ4en56hY16goN5hYJ3fYSC
hYaLgoKDhHmKhIaCd311dYh+g36Henh4g4J8fX54eJiEeYN4e3p1foKFhIl+e4KPg3yRg3qDhISDeoSIfn5+fX1+hIN6fYKMg4R+fYKChIaKhYSCeIqJhYaMgoN8eoOKg3SEi3iIgn59hINvfoOCj4uCfoJ+gn6F
fX6Edot+hImDfZSEe35+fXqCfIqEhIKHl4d7eoOFen58fIiFiH2Fe31+end9fH2Cfn5+fXt9e3p6foKIgoKFeoN8eoKChoaEen1+g36GgnmGhXyPlYWHgnd+h35+hISOhISEgoWDfo+Ik32CeIN5jYOCh3qFb4R+
g4KWfoaZhIaCfnmCgoN9fHt7en2DiYZ9hoaChHyEg3yDfnp5gnOEhXR9gn54fnyCfoaHj36DfoKEkYOPhnd9fGJ8g3V7fX5+fnt8iHyFfX6Cfnx4hYKFenqFfX59hnmJeXuIgoOIfYSGfHt2hXx7h4N4jYV9g4h8
e36HfYWCj4OCfnqIWoN9fXmFgnmDh4J0iISHg3mDeHx+g4WDfnyDeXeEioeCe3uWen2Ojn16fH2Cg3J8g318hX56h4hzfIaTdoN0gn2ChYl+hn2Og4Z+gpKFd4KCeX2Hg4N9iYSCeYJ8iIKCfoKEh4d+g4V8fnqC
fXZ8eXaEhIJ7inqDeZCCdnqjfnt+e3x6fH2Efoh+fIOhg4J2goJ6eIaEh3J8gn56gn5+eHx+g4KCg3h+hXuCgnmEhoSDiXt9foV5i3t8ioJ3enp+gnmCfYV6hX59hYJ6hIJ5fIWGpYSChYJ+iXp+gn2Hfn12eniC
fIJzfnt7iIKOin6Dh4WCfX57g356eHuEfoSCe4l8k3CIfIOCgn6YhYR9g319hHN3iIKEeHqIhGmCfoZ8fIKDfoR8hIJ8eYZ8eX5+fYKCh4OFfoJ8fnV4gnl9fISGg35+fnt5foKKdYN7hIKDgouEgoKFfn2Dg36E
iISDgoJ9e3yCh4V4g3qLgoSDeX6FhISEhX58hY5+boWCgnyChn59hIN6goR+hnuEfG2Fh358jnuDfH6Ce4SNe4J4fXiChoV9fHx+gnV9hXt5dYyEiX57foaFhod9hIR7g36EgoeDhYOMe4OCfIJ1e3yCgnp+h4aI
fIR+gnd8goKNe4SCfHaIg4N6fod9fH1+goaCe4d+eYSFgoN2g4l7e4R8goyDfoaDfn1+eXl8fn5rhH2IhoWHeX6KfH6DfnyDiX2CfoWDfX2Gg357jH58iIKEhIiFfoR7e316hIR4eYWRfYSNfpCEh4ODiIJ9h4dw
g3p9hn2GgnqFfX1+hn58goR7en59fXp+goJ8fYJ5fX59g4mFfISDfIN5fXaGfH18hoN2hH2FfIl0fnx+goNxeZCDfYWGjIWEg3qIlX5+fY6IfHp8g4KCfXyDg36Wfn17foR+foJ6fYSFfHt9iI59en6Cfoh7fXyF
fYJ8i4mFgnt+hYSCgn57fYmDg4WHeIWChnuGfnx6ent6hnx7goiHdH18fH1+j3eHeoJ4eYp6g4R6fol3iHx3foKFfn18fYR+gn6CfIJ+g354h4d8goJ9enyHen2CfIKDfYt9e4V9eXGEgoN9g354hI19gn6Gg4R9
fYJ9e3x8h4Z5g4N8hIKEfXp7fISCfX16hn6KeIN5fXqEk4SDdXuChoN7en6FhH6Jg42Jeot6iX17fm2HhWuJfX1ziYOFen58gnt4gn6Geoh8goV3g3d+fXuFgn5+foN+iYeCkIl+fI6ChIWCfYKCe32CjX6EfoR3
foSGfnx8fIR+gn2CgnyNjoiIjZN8fIV8hnyDgn2EgoR4lHyCfY2HfoJ8fYN+g3yDfYJ7foN6iIN8hoOEe3p6goOEfnKFdIR9iH18goN5h36DjnuKg4J4g4l8g4J9hX53fn6Ce3d4fX6JfIp+e4KDgoOEfIN6X4h6
g4R9fox9hH6EfH5+fXx+fXeGgoSEgnuCfYN9fn2Ig3yDgoJ3foKFfYKEfn1+fX2CfoJ+goKRfHyKfX2DfoKEhIV7h32Si35+eXWEe36EfIeCeYKHfYKEc4SGg3x7iYOHfn6DfnyGfIJ3g3tRgn59fn2Gfnx9h3h5
h3SCh4N5gn56g3SGgmWDhIODg4SEhIaFeX54eYOLeYJ4eImGioWHfX2Lgn2DeX2DhI6FiKyCh4SGioN9fXqIc4SCj316i4SFhX2Egn5+gnp7g3qCg4KCg4OCeHuFd5OFfYWJfYKFh4OEfHtzfX55e358h3aCh3l8
fH18lXh6gn6Pgn6DfX6EhneDfXyDgoKWhHp9k3R+g4J4gnKDg4R9hIOHhXqDiXqIe4mCg4yDg3l5hYOEcn6Dh4WDhYN2hIN+fo2EfYSIeoSGfYJ+fYJ9hHOCfnl9iH59fpJ9e3uDg4SEgoaGeG+JfoV6fISDfX2G
hX17enqEenyCgn6ChHx+g4eDe4J+hHiChYJ+eYJ3fHyFgn6ChIN5g3uKhoKCfoN8eoOCfIqEgnaGgoSTfJCHfYKChXeFhIJ+kYKFfn5+goSIenl7fYKLg4J7foV4fIWGgoN9gpCCh4KFhImDfnyfhIKCgnJ7foaG
hIKHhniLg3yCeIKXhoOEe4iHeoJ8fIiIeIJ4fo6CgoJ7fIZ3fYaJjHCFfX6GhX6Ed32EfXiCfXuCfn6EhoOVg4aMfYaCfoV9fYZ8hXaDgoqEcXl+hYN9enuCgn6FfXt+eoV7c4J+gn5+h4WDhHZ3iGeCgoSCgn1+
h3d9cnKFgoqDcXd0gnWQeXmEfYiDi3p9hXx6fnmDeoaIi4V+en56fHxyeIZ8hH15fH6De4J9hXiCdYWEfIR9fnuCiYKDfYeCg32HfoODhHx4foKCg359mol5h4J9e4eDfoV7hIJ7oX5+g4SGfId3g3l0hXx6goSE
g3N9i3qDe3p7hHl+iIJ9goKCgnuEgoWIhnmKhIJ+fnqChHSVhHiDfoOFeX56goV9hH2Ce4WDiIN7hH2Dg4uDgnx8foN+fY5+hIKFe4KEfnuJfJaEe4Z9g3x+hX6CfX2DfnuCkH6FhHyGgnx7g317jH2DenyCfoWG
fn2EiYSLfnqFfIKDe4OCfYqCg319h4iDc415g4uCfISFfH57eoV+e32JdYWFeoZ+g4J9g4N9hoKDkoOEg4+Cin2Cgn2De4OIeoqGeIR7h3x9fH59fYSJd4N1inx6jnqGeHt9io+Eeod+hYKCg4WFfH55fYKEhn17
fYN8fnl9e36Fg4N7gniKgnt4g3p6cY2Cfn15g4h+eoKDhXx5fn2DeoOCgn14fIR7iYOEhX2He3qFfYKMfYqCfn6CfXt+h3F8eHqEfoN6fnx+hX6DiYR+jIN8foSCgoiFh4Z+g4SDfImEhXt8foN7hHqDg36ChYOC
fX6CfHh9i3x7fXyGiYV6eIKHjYJ8eoOCgnyCgnp5eYODgoN6g3yHe3Z9dnqDkoOCiIJ2haN3g36CgoR8foSCgn56fHh+inyDhIKChXmEh4R+fYV8hHqCh4R+fH59fnyCiIWOe3SDfoeHh36Cg4aDg356fnx8goOH
a26GenF+hpFzgn55g4R3hX2ChXp4e3erfomGfoZ9fIN8g4KKkIWCen55foeGan59foSHen58iX54fYODb4N9c4SKg4N7g4N9fnR8hod5fo6DgoV+fX2DfYp+g3V9g36LeH6Dfm2IiHuDh4R8e4KEfoiEfIWEfnZ7
hXaCfIR9gnyOb4N9c4OCg4N9fH2GfnuDg3iCeZSEgoqFfoOCfIt+fYaMg4uDd4KFg3iFg31+g4J9hHyKjISEfYeChoJ5e4eGhnqCioJ8fY2Fe4R+eoOFg4SEfoKCdIN+fnt9fpB4hoV+g3x+eHh7hYJ+fX19foJ+
hXuDfnqEiXx+hHyEfoSHiXyCe3aFeoeDb357iH2Gfnp9fX57g3F+iHeCeXp9iHl7hYN7fYJ+fnuHfn59iJCEiXyChYWCgnV7hop6hIKDeoKDfnx3iH2Eg3uIhYZ+g4KEhHyCfI2CiH17goR+fn6Xg3x6h3qEfn6F
fX2EeniFgn5+gn6Efn18fniCd4N+eYR8iHyDgnx+enl+g4OIioZyiIWCgn12fYR3hXt6fniGfHt9eISEh3l8eIJ9anSEfn15gnuIjHx7fH59fHmIhH6IgnpnfIOEeIKDfH6CfH2Cgo6CiHp9g3x7dXx9fI6DhIeC
loOFfH58goZ+hYKLeYuCe3iKlH6SkH5+jISGhH6Ge359g3yCg358fn58hHmCfX59fH5+fnx9hYiFfnt3hXt+fX6ChX17fYOCfISFhoeDfnqFg358iIZzg42EfoOCcYOEiYKEhHqCgnlxen5+g355e4N8foN8domC
fXyEgnx2g3KahYd8fYSCfIJ5goaGhn14iYKCfX57eHuCfX2Egn5+e4N+g4KHfn59eIJxe36EhX1yfoN8dYSLkYKDe4l9fYKJd4J9hIV+hHl9fH50gnx+goh6h3yCin1yhH2GfX59fYl7l3OEenyFfoSPgoOJbYV7
d32DhIKFfIJrfYSEhXeCg32ChG58go+FgoSDfnp1g4J+g3x+hIR7nXuFgnt8fXt2ioZ6g3yFjX6Cgo6Cg3yEe3uDeH19en6EfnuEcop8fX5+hZB3jIN+fHeChYt8g32GhHmFhYSDdoh+fnp8g3yIfXyJeYSIfoOC
hYKFhnt9goJ6mHyKgn6LgnuIgnyEhX2EeoJ6hYOGcXl9g3d9gn56eYSChnt3hYR+eouCfIZ4hHl8eINxgoRzfoN7e3qCgn6DeIZ5hISDg4OCg4WCjXmChn56gnl+e36Og3t5gn2FfYOCgnt8hYWKgoWKfWt9jImC
hXx9fIt9hX6EfIKCeX6Ch4WCg4J2jHp9dnx+hH1+e4SCdX6Ie3yEg4J8g3x8fHqEfX2KgnuFk4OFhYSDfn15eHmCfYJ6goWCfF2Rj4WCfXh+goV8hoKCfXt+fn6EhXWEfYJ+h36LfX1+hHyDhX57hn6GfXd8hIeD
fnyGdoKEhYSSeId+mIWDdph0hnV0fnx+e3uOdHx+hIt7fYSMg4J7gneEfXp7iHqDd32CfWt+hISDfoJ9e3aEfIh9hHZ9gn1+hnB4gn59foN9iIKHd4ODg4KCg4SMg4qHhYJ6iIV9jIV8fIN+e4Z9gn6Eg319e36I
gn6CeIKKhHl0fYZ8hZKOfoV9fYZ5fnyFhHyJg4iHgoSGgoKDfn18eoWKfoJ9gn6Cfnl+foKCfIh9gn6Ce3uDiXaChId8hHt+d32EfXh6g36Cgnp8fn1+hYV+hYZ7g3qFen56i4V+hoeCd4OCg4SCfJqHfIl8fn6C
fYOHjIKMgn2DgoKCg4N+eX2Dmnl+g4OIfH2Chn2JfY18h3eDeYl8g4OCgn56fnxzfIKCfIR+god+eoSEfnKFgnx7en6Vin6CgpF+foR+hHuDg3l+hoKDiI55hYR+eXJ+hX1yfXqEe4l0fXiDgn5tg4J+i36IhIaD
g4SDg4SDfH1+gn5+fomEfnCJeXuEgn59d4OGfoZ7fYR+cHl6foWCfnyCfIKDi4J1g3t7hISCg4eFfn6HdHt7fn6FcH6CgmyEjYuHfHZ+fGqFkYSDgoJ+dYOHe3qCeX5xdoWIcYp5g4p+goKFgnx8j3qFeXuFenyG
e3eDg4N9i4ODfox+hXmDgnyIfHyGi4V7hYaGfn6CgoKFfnSDhYWDkX2GgoOCgoODe4KDiXt9hH6GdYV7hJCJl36CfX18couGg4N8gn6Ce32WeIaDhYp6fXx+i4J9bH1+gn6DgoOEgo6Gfn57eo2Eg3t7fH2Fg4d1
fXmZeYl+fX6EeX2KhH6Dg4KGeH2ChHqMg3p+foSDd4N8g36Ign53fn6DeIKCgnuDg3qDg4SEgpWEhHiIfnx9joV4fJKDfoSKiHmFhYmEh356i4R5eWZ9fHSKfoV9hIh7doV+gn5+d3t7g4N+d4J4in16eoOFhHN6
cH2DfYZ4jn5wjYJ8fYSCeYJ+h3x+hH58fX19e2p9e32JhnWCcXyCfn2FgoSIhHp4hH6FfXuCiIJ9fnyEfHl3hJWFhHyCg3yDgn6Ih3V8e3x3jXt8h4J3hoKJe3x5enqFhHOGgn53dXmEin19e3p8goOGd4WEfHmC
eoqGlYODfnyEg3p+fXZ7dXuKfn5+hH13eo+CjJKNdn19fn6Eh3uDeoKCg4J6fYOEhH2Eg319eoKPhHyDfHqHjYd3eYJ+iIeDc4SPhXt3hYN7joKChH6FfX59eIdyfoSFhH6Pg497iXt9hXx9e4J9hoh9fYKCfm99
fX6DfX5+hH1+foSGfYOFeoSFdnuEl4KEgn1+e313fHuFgnmDhYWFi3yCg3Z7fnt6eoJ8hHx9fIOPhXuHfIuGfZKGg4N3foKChH18hoV9foWFfpqCdH2FhYKDgoKEcX59fYOCinaFgneLgnaDfIh7hoKMkXmCgoJ5
goSDdnuIhHuJfniNfmmFe3p2d4J8h3uEdX6ShouDfX6FfYOCiHt5joSRgoKCg4J6eYJ7e3x7lIV5b4OQhIN3fIJ9fn58goaCfImCfXV3g358fX5+iYSLgoOCfIZ2jYKDfIKCioSDiIN7hHp+eHx1hXV8fYN6e4SC
en6DhH6ChIJ+dYl9lH6Og4aCdnl+h4R+eoJ9iYJ8hYt8iHt5g3p+hX6Ffnl6g36DhoN9g3l+gnt3hYJ9hYOShXp+d3mCfHuEeXqEfYp+fnGIgn6DeH16fX6HfoV+fXqIdnZ7g4qEg355fn59g3iHg4OKfYJ8fo17
goJ+goKDgniKfoJ4doJ+fYOCgnyCgn1wfX17g4J+iH2FeHmCeoaFg4eGhoaEiIiFhoOFdGyCkIKGiISGhnyGhYJ6fopwgn2CfXuFgoKIg3uEfHp9fXqLeoN7h4N9jHx4fnyEfId+g4J+fHqIeH55iIKCe3yDg4KF
e4R1g319fX10kIKNg4KChYSCjHuHhH5xeoJ7e4J2hIKDen6Hhn17fH13i3x+gop8kIJ9j4x+fn6DfHBtfIaNc4KCen5+c4uCg3x9g4N+e3aCfX59fH6DjoN9hXp+enqahId8fnN8g4Z+fpF9g3yCeoKChn6Egnt9
fn19e4KEfnmEfoV8hXd+g32CfHiEg36MfoZ7gnx7hXx3goZzhYOCfHx+fn1+g4KCjoZ+dXl+eoeJhYN8goSGhn57iYV7hYeDg4R+eIJ1fH6DhH6ChHx9iIOMhYOLgnyCgnx8fH18jX2ChIaCjHt8bnh6fW18g36C
cn56g4eGg4WDhHt2go5+hXqCfYZ6fX59e4J8c5yCc4V8g3iIfnx9g4iDfoOClnp9hX17eIOCiH19hXp6hH2Qfn2Hg356e318g3yDh3l9fH54goOCfX2FfXt+h4eIhnh7gn2FiH6Ffn6DhIJ6foJ9fn1+goV9jnp7
iX6IgoKHfXeCfn6KfYN8fX2Ie4KFi4l9fo2Fg4Z+fnKCgoSJhH2Dbn51e3yGg4iDfoKDhoN9iIZ+e353fYR6fIJud4aCeYZ3en58fIR1fn2FiXuFgoSDeYeDfn6Cdnt+goh+fYp9e3yEg319fn2NhHyMhIKEg3yF
e32CfoNzfIKCg4SCfoONh3t+dH2Fh3uJiop1fX2CfHqGhIR+fnt5g4N9gn58eIN7fnp+e3l7gn6JeoN9fIN8jHx0g36CgnmGgnyGe4KFfIKCfX59iIiJgoV+gn5+a4ODhXp8fYl+hH6EgnyFh4R7fISFgoR3g32D
fXV+iX2Cgnp7gn6JfH6GeIV8hod9gnd8iI6Pcn5+g4R7iIJ9hIJ1j4WZhIKCfIR4e4mPfoSHgn2FhYKEfn1+hYp8hoKEfHt6foN+eX2Ed3yEeYp+lH6DfYOFgoKQhImCg4d8g3d7dYN8hIV9fHx8g3x9g3uIgn59
e3eEg4WGhIaCfIiDgoKCfJJ6e4aEhHuGe3x7i36EhIODgoR6goOCiIiIe4KEfoN4iouDeoOCeYl4hoR9goJ6gnxwjoWFhIKCh35+hH1ygnuJg36QhIiGe36CfYaEfYuDhHx8eoJ4hXuDfIuFfYKQfX2EfnmChoOC
iXt+fX6Cgnx9goJtgn6Ig3x+fIR1foSNfoZ2b4eHfH59fIaDfX5+hYN+fYOCfoyFfIZtg31+fnt8jod8hIOHhoSDgnx7e4OCiYV7hn5+e3t7fIR9gn2Cg4R8e32DdoKIfISEjX2ChH6IgnR9g4d9fH16hYWEe4OH
g4WChYR9e3x6fYV0gn56fXR9fnmFi4Z9eIx9e3qQg3mChHmDgn59doWCfHuCfnx8gnuDh4KIfXN+hYd+goaCh4N7eISCeIN4kXh+hYWNg32CfYiFgn59gn6Dd3CChIZ9d36GhXiDg4N4fJCCgn5+eX55hIV8hYWF
fnh8iX1+in59eYJ5d36HeoZ6fXKIg4J+d36Cg3p9hoOFent5fI6Hgn2Chn54end4jHx8fIR7hYN3iYKDfIOChoWHg4J5fYR8g4KDg35ti32GfXtygol9k3p+fn1+inp+eYKChYZ3foqEen17doJ8fH6Jg31+hH54
mXKGhHx8goJ+fH6Dg3SHhnSGjIZ+e4KFfIOIiXqCgn2Lg31+fYOEen2DfIN7c359e36CeIN8fnx7hH13eX11fXeDg32ChoV+fXuFfYuOhH59lXyCiIl9g4Nzgop9d32FfoOEe4ODg31+iHqHfIV7fIJ8fX6DioqF
fXqDeoKCgn6JiIVuhXh9gn55goV8fn6DeYSDint+h36IfXyJfoJxfoJ8g3x4g4J9e32DhHdsfYN8fIN8go9rfIh8fH6CfoSDeX5+g3Z7gn6MfnV4foKGen2Eg4V8e4aIg3N6fod8fH6FfH6ChHyGfIpyg36ifHaC
eYJ+fn6GgnyIeH6DfXd7hY10iHp+fG98hIJ7d4ODe36Cgn14doN3gn56hoKCfoJ8foZ2j3d9fnuHeIKWfIKDfnh+foR6h3p+iYN9dIt5hn17fHyEhIJ+g36DhYN9h4l3hHR7gnt+e4J+gn6Dh31+foI9fpWGg4aE
moJze317h4J5fnKChXiEeHt9g4SKfniCiHqGh35+fX2Dg4iDhIR9cYNvg3iDeZF8hX58lIJ7g36KgnqEi35+iHyEfIeIioN8dYN2hYN0hoSDgoOIeYOCiH6Fc36JeX6Can1+gn58enqCe35+goV8e4KDg3t6kIN6
joOFh4Z9jYN4gn19foeDeoJ+g3V6enl7eXp+fX6Dh4KCg4J4d357gn18hXqDkoR7hIJ9god5doOCfIKEeoODhX6HeIV6gnuQfYJ7gnx7g3uGhH56hn1+mn6Dgod8fX2IkX5+ln6CdYOHeod6fH59j4OGgn2DhX54
eXiGeH6Ih4ONh4aCgn2GfoKIg4V6e3yHfnJ9fnx9hIZ8fHuCe4KDfoODgnl+in6CfXx3fYaDdoaPfYOJi3x+gnx9fnqCenRvfIaCh4t5jYN4fn6Dg4J7g4OCmYWChIKDen5+g32CfoN9iIKFfIR6iYSEgoJ+foKE
e36DhXx+fnx+gnt+hnmCfIWHhYh9g4aGg4OCgoaCgoOEfoJ9hH6Cg4eLenSKcn54gn56h4Z+eoN8fnd9hYmEgnx7gnp9g4SDdoKCe4SGb317goZ2fmyHh4J9foJ8eYR+goqEgn1+foSEgoKFjYl2foKIfId9fIaF
g3l+fYJ9gnx+gn2Eg32FfH58fn2ChYR8en13iYR2fYJ5fn54h3t9i4WGfnx3i3yHgn2CfZeJfomWfIiJfX19hHp5c36GdX2Gfn6Dg3uFfoJ+fn2DeYKDg66IiIN1fn13fX16hYN0goKDenx8iH6FipKFfX2EfH6E
fXp8g31+inp9boKCfIOJfnyGfoJ8goeEhYaDfXmEgn5+foJ+en17gnx+dHl3fnSDgnWDe317hXyHfoKCfYODhHmKhX19hX6FfYJ+fX57g4eEfn2ChIyEfIt8gn6CeXx+fnyGfYJ9e3p+g32CfIKEgnd+foN9gnh7
hoOCeXd7hHd9foh+goKChIN1goeKg3uGeH2KhIJ9fmuNhnx7hIh9eXN7gn1+fHp9hIV9foN8hYN7e4SDhoR5e35zh32Egnt8fneCg49+hIWCenmEe4J7doOKfISEfYaCfoSDdIOFfXqFfoN9gnJ+fIJzeHx+e31+
hHKIg3t1hIOFeoKEhHqCgnSEgoeCfoiMeXx+hHiFeIaDfIKCgoeEfoKDhHSCg4WLgoJ5fYJ+kYxxfnqChXx7fn6Dgn2SiHl3iYKEfIiFlISFfYOCfn18gomEin6PhoSCfIV8foKKeXt8fX53eoN+hIV7e318foJ7
h4KFhX6DfX6JioOCfoKEa4eCjXyCfYOOgoKCi356hH2GdoKDg4KEhYR9gnuCeo6CiXqHhnx+hX18enZ+fIWEhX19fX5+go+Cg3yEhH59eoN9jXV8hXl8e4N9en6HfoaCgnaCgn16hXx3goV5jIJ+eH2EinuDfIN9
gnp3goJ6foJ+goOIgnZ2iniGg4h9eoqEfX2Dj4OHfXx+gnuJfHh8foKDgn6GeG57fYN7iYKCiISDfG95hH2GfoeDe4V7gn6EgoiIe352dXqFg4O7foWChJiChnuCgn2Ic36IhH15fnt9eoOEhINwfYOFg4KEeYJ+
fn57en59fGp8eoKKfXx+goSChIODfYp1foSEc36FeHiDhnx6hIKGen6CfXqCfHxxkn6HfYJ+inmDgot3e3x8h4iGhoKafoV+eoKCfnx+eYODc3t9iYSCg4SLhYV9e3eChIOCfn59goOIgoJ5eYKEfnqKhYeCg31+
iYaDfnuGfYKDh4uDgo6Dw4R7g4N9jY+Ee3uGhIN3hIN6hHd+g4OIfoR7fn6ChYSCfIeCc3uEfHyPfH2FfYt7hG+CeHuEhHaDfn11fn58fX16dn2Ce354fniFdH6Fgn6ChHx6fHyDfYV8gol8goJ+e4N+g358e3V5
e316fn15fIZ8foKDfnyDenyChIiFhoODfYyHfHt+en6GgoaEioODiX2niYWEfneDfn56hHmGiYJ9jH5zfY6Ce4J7iXx9g36ObYqCkXmHg4N8e4WDjYZ8fmp0fn2ChoaGgn6Cg4J8eIN8g2uEfn59fYV9g5WEgn6D
g319foJ8gm+Ke4KSdYR+gnV+gn1+eIJybnx9e3l+fI97k3eFhXeHhn6ZfXl1iXN+foV+e3x6e357jIeChX59goSKfYRrkHyGg3iYg4KHfXx7go+RfIKHenx8doODcX19eX6GjIaEd36EeXSCgn6GjYd3hISIe4iD
hYeFeYR+eoeEfoOFfniDeIOCfnyIg36CfImEgoKCgqB9fnODgl2Fg359goN5fIR+hoJ+e4KFfnh9kH6Ce3yCeoSEgnuChXl9eIaGh4WHgn6EfYKEhn6CfX6FeoOFfoJ+dIJ+fH2ChYWEio6EfYN+g4h+eoSEeol9
gnx9hIOCe3l2fn55fn52hYWEin58h4SCeY+Fgn2Kgn5+god8dnp6c4ONfH6DfoSChoeDknZ1goOEhXt5iIN9fHqHfoKCfoZ+hYZ7h3uGioSDgod4goaEg3uGh4V9hoV+iYKKeoSDk5OChYKCg4qQfoeSeH2ChXyH
foN8fnuFg3uDfnt9foKJiHt+hYKIc4KDeIWEfZZ+fYV7eoZ6hXuFh4J9fX51goeEhoN9goJ+gneChoKFfXt4hIOEe3t9h3BufoZ+eoOFcHyJhYh8eXx7e4J+goSFe4aCgnyJe3qGfoqCenh9goaWi3uGeYh5eoSF
foZ1hIOIfn6Ig36KgoiFe4J9e36KcXmDh4N4g3iDhYiFgop8goV4fXt7eoSDe4N6iJKDe4J+e36Cgn54iImEfn16eol8eYJ6fn1sfX6CeI+Eg4qJfn5ve4N+goR5foeHfn5+h36Ffn58hYmDfYOGhHxsfoKDiHWC
fneCfISCgoN4eX1+g4J+g5SCfXqCiHuKfoN+hoZ6fnGEgn58gn6GiIKFfnh+fYJzfISFhoN9h4KChYd8eYR8g4iDiIWKh4Z+g4N+fIaCeIWJeXF+foN7g32CiYR+iIN+fX6Dg4+Gg32DfYWNgn2EhoOCfoWQfHyC
foWEfXqIfX5yfoJ9in18e3GQiI17fn59g3l0gnJ+goSDgoV8h32Dfn6Den2Cgod9ioJ+goh9fYR+hYJ+fXp6e32ChJCFgnx4enp4e4V+fYiJhImCg4J8a4J6hH6DhoaGfnKCfX58e3N8eH5yeXuDfHx7hn5+fnp6
hoV5hod+fIh0iIN+fY6CfH6CfHx3h358fapzg318hIKDfX53en59fX19gn1ihYx9fYl+eHmEh4eCgneCfYOFiod6foKIgoR8fYKFg4mHeoR9gniHfX1+h32Cen17fIh8fn1+iXp9j4Z9fHR6h3mGhIqElIKCi4R+
e4l7oH12hH6Fgop9fIp7eIZ6fIx+goOKeX6SfoJ+enx8fYeHfYJ+kH6Gfn16hX2Dfo+Ffn6CfXmDhIOCg4N+g4V4goOGgoh8hJV9eY17e4V+fpp6hHyEfnl5foODhYN+hIh9g319doOLfX59foJ3e4iChYJ2hnyE
fIOEe3uJg4d9eYx+hYSHgn6LjIR+fX2HhXaFfn56g32JgoiCfXpsg4J0hIN6kH2LfoV5h3t8iYR7hoSCfH57fnyGhIKFfH1yi4OFhIKFiYOEh3l0e4Z8hId8iH6GfIZ6eH6Ie4t4g36Efnl8hn6FhISDenuCiHx7
houDfoKFg36DfoN7gn2QgnyCg5SGiYSEi4+Cg3uFeoOEioN5fXyEgn17eYOCfXmLhX59goZ8hX6OfYKKgot9g3KCgoKCe3mPgoKFfH10eYiDfImDfoN2g3uDa3yFen6Ghn2CfX53fYR7g3x9goiDg4aEi35+gox5
fIJvhX6GhIOIg4aCdX6CfYSEd3yIg4qCg4qChIODe4V4b4iFhYV1foV7gntzdoKLfoR8fnuLhH2DfX16hIKIcIx1foKMeX2FeoWDd3h+hH6FgoZ5hX59foWCfId3hH2FiomCfneDcX59hoeNgnx5kH13eYJ+goaI
fXtvg3x5fYKDk4J9hH6Ffoh8goKFhoOGfIJ7end+hYN9goR7fnGMfYWIj357fnh9jIKEeIyDfYSGfoSIhI2NhX10fnaEfoaCfHyIfIJzhHt9hnt7foZvfn5+fYKCgn2QenqMhoh7fHyCg359g4J+god8h4eChHuG
fIJ+l4J8e4OEen6CfoR9iX6Cfn6CfoqDeX57g3yDgn14e4N9eX6CfHt4g318fX6Ffnx+g213e3t+e4N+kYOMfYWFfIKJg36FgoKDfHqKfYRweoKDhYSDgn2Gg4KDfn2Edm+Jd3uHgoOJg4WIg3uGg4V8eYJ+fnqI
fniFfX5+gn6DdYOCe3uCgnx9dIKDeoaJg3OCj36CioZ3h4V+goSHgn6FhX6Eenlzgnl8hYOCd4SCfIR5fnp9iYKKhIJ7fYJ6fYZ9g4J3eXuDhoJ6g319foR7hYN5iX14hIZ6iIiCh4N7gnmHfIR+fYJ6hXp+hIJ+
eoSKfoWGgn18gnl+hnx3fX2CfoSEh4WHh4V8fX2DfYOCfoN6hH2JiH2Ne3yFfIiHhXh0e3l8g4Z8g4R5hIN+eX15fXxtcIJ3ho95cnV+e3t+fnyDfnuCfZR5goKDeHyCe3yGjHiHg4R1fnuEfoRwfoKDgnyDg3l8
gm6FgoOIgoaChX2He4+SeoN7en19iIOCeHh7hIR2foN+jIJ+fXl6iIV0eouChHuHfnyJg4RwfoOEhWyGg3yCgoV+hYqEg4N+fH57iH14hoN5g3t2hoiMgnp+hX5+d3p8hImJfYh9iIN8e4KGg3V+hYSEmnuCg3ui
fYJ8foR6hnuCh3yMfH17hId3g3xzgoJ4eoJ8i36EioKPi36Dh4l8hYaDfH52g3uFhn59eX51eoJ5fHuEgoOLfoV+hoZ9gnaFh3yCfYJ9eYSFfHuJfoJ+hYV7gnx6fH6Hh4ODfnqCeol+e32Dhn6CaIaCen2IhYV+
fXd1h4V4e4J7fn6Eg4KGhIN8lH14hX2IikuDfn2Cg3h7iXt8g36EfnmDfY6FjoKHe3qChIJ8fYyCgnqKfHyCeYR9fYR+fIR+jHyDfXSDfXmDeYN9eIh+eYV8fYR+eoWEfoN8fIaIiYN5g3p5j4WHgoV7eYZ+fH59
i4J9fYR4g4aCfoeDfIJ8a4SEe3x8fXx9fn19g3qFeneIg356foV+foh9iYJ7eYN7hYN7fXyFgn1+c3iGe4dth4uCkpJ8hHuDgnuFe3qGeXuFfnqDhIN+eoKId4ODgnmDfYSGhH6Ffn2KfX6Hfn55fHyGfoWFeneC
hXKJe4KGiYKGgnt6fXx9eXWNg3x+fH2CgnR+eoOEhHuPeYJ4fX19fnuCcYZ9fXyFfoN8goN9iHiLh5J+hIV2fWyGfIWDipCDhX19g3iDg4KFfXp7fHx8foOCfH59hHuHfYJ2hod+fnp+fHuFfoKDfYZ8hI2KgpSE
eniEfH1+g4eHe3l5foOFfISGg4V4fXmDeYJ7gn6Ceop7e32DiIODi3qMfH16fIeCg3p8g4eGe3t7h4SCgoSEeYKHg36Qh4J0iIqEg4R1g36IgnmDhYR6hX5+eYOMe3qEgoKCfYWKc36KfIJ7gn17h32EeYaDfIOC
eXOHiH58hIN8fnuKeIN8g4KLg3mCeHt7i4SDfmSDe3yFi4Z8gnx6g32CiIKFe35+fIR9eYSCenuGfn2JeYSDfoV+hIeEhH18g3mDgoZ9fHaDdoWChYOChHV7eYJ8hHyGjX58hWWHg4J+gn2IfX6CfoOChI6Dh4V4
g4R6gn13goR8fIKGhHqHdoOEe36GeHh9doJ+hoOCfHqEfn57fXt3gnV7fHiDgnyEg3uIgoKCfnt7gn16iYuFeX2EfYWEhYl1hI+EeHqMe3t9iH6Je4R5jIeEhIWChnt9goKCfIKCg3V6gn6Fe4uDeIqHgoKEeoKE
fYOFent8en6Fhn2HfHp7fY14gn54g4eEhYeIdn55hH2Ce3xcgoeCg3qEi36DfYSDhXh6h36FfXx9foKCc3t3fIJ3d4d8fn6EeX5+g36Di3qCiYOEg4N5g3Zzhnp+goR+hIZ+in5+g3yEe4N9fH59iIKGhoSFhX6C
eoOCgn6pfIKHiYKCd353fXiChIJ+foOIeYOEfniDfHeHeGKEfoaVgoV9fod2fH6Lg4J+cYd6fneLeXxxfXZ+goKEhG95fIh7goJ7fXuPen2Egn17fn6Fc4l+goN8foKEfH6EhId+hYOCfH1+fnmCh4aFgoOCgoN7
g4WHe4qDg4h+hIeFgnaEhoODgnt+fX12iH2CgoiEg4aIen18fIyJe4WIfW2DgpaEg3B6goJ+hYJ6hHuMfHWGioOEfXx8eISEhYSJhIVnhYKFhYKLg32LcnyDg4mCgnuCfH2CfH18e4J7eopueIN2foOEenuJgot7
iH1+cnp8iXt8i3yCdX55fYeChoSJfoZyhoh5hoZ4en19eoR2hXx2fIOIfnqCdnp5coOEfoJ+gn2PhXx6hIN9foJ8goiCg4KKg2l9c3qEiImEhHx+hIKChH57e358g4KCfHx9hXmIeoOHjomCgn59cYOCfoR9fIKE
iXV4gn6CfXqEfYKFfHtzh4OCfoKDhn18foaCfoJ+h4SGd4J4g4KDfHuHgoV3fYt5g357doWKfYOCgn59eHqCfIh9h4OFeYeKdpd9fIKEeWl5in2Cgn16e4R6fIV5iYeRfXd8gnSGfX1+goWCfoJ7hHqCfYJ8dXt+
d4N3kn2EeYWDfIl4fnuDfX6CiH2KhH2Cgn2CfoOEeIJ+g31+fn5+g4SJj4KFgnmDdXx8e317goh8fImEgnt+fn59bYJ+dnd8gn2Djn53eoR8jYN+e3WGgnx7koOGhnN8gn16fn58gomChX6DhIJ9gnuKg3x9g46H
foR+goWNfnqFe4h9fod+fIODfIKJhXl+eYV1cX53hId3g4OCfnh+fnl+fIV4fnmDhIWGiIOEjYWFhop6jXl5d36HfYyEg35+gnuDh4N7hoJ8eYaFe3J3hnp0fn19fop8gnyGfYqCi4R0eoN+foZ+dHx+gn1+hHqG
e4R9dXyCfHWCfYOCfJGEeYKJhXR+g3mIhH2DfHiDhoKDg4WIhH13iYWPgoSDfX16goJ9hnWGg4J+gn18e4OCfIeFdHyFg3yGg3B9g4d+cn2Lfn6DfYuFgnuPhn18hIJ6hoR1hXt+e32HfIh8jHZ+fn6Dh318h36D
g4mCeIOEfod9fH6LhId+fXJ9hIOPfHyChn5+eISCfYV6fXyWgoiOj4l4fXd8foh+hYh8goN6fn2Ign1+cX15iIKCg4KEiIV0fHZ7g4V7g4OEgnyEgnt9h36DfnmEfHOEgn57fX6Egod+fnt8goaCgnqFfoR+ioSG
iYaDfYSHg4aCfpODgn5+hoZ8foR+eXiJiYWDgoV8hIeIgn1+gox9gnuCfX6Cg4h9gol5g3yJeoh7goKKe4t+g4SEe4J4hXuCfneFiIWKhHyGfIV5hoKCfn6CgoKCgn55fYd7fXqCfnyJeoSEfG96goKChH16e4KC
fXB+fX6KfX6Dg36Jg4JzhIVxg32FhIR6k3J9fnmGfH59fIWChX59enV7gn2Ch318fYSGfX56fo5+g4OEg36Efn19g4J7fYWEfIKEhomIe3x4fnN8fIR8fX6CfYKFhHt+fYOCg4l8fIN2gn59jYR9fIl1g4J4goSD
hoSJfop9hoR+inp3goKIfX58i4Z0hn6Fg4KDfH5+fIN9iHt9e31+hnx+goWCgoV+e36DfoSMfoJ5enSGdYKLhXx+eHp8iHyKgnGDfXmChIJ5emt8fYV+gn59in2CfoODeH6Een6DdHqGfIVyk3t9gn54h36CfYKN
hIaEh4OHeXR5fYiDh36DgoV9eX6FgniDe4p8fXt+jIN7dnyCe4l9hX6EhHyIg4R+fX6FfoSEhIN9g4eEfoN8iJiCgoeCjH1ufoN9g3R9hIOLhYKCe4SEhYN+j3x5hnx9g4Z9h3p3g36FeZCDiXl3hXp2eHuFg32D
d4tyfYaChHt8fYOFg4KGhXh9gnV5jHuCgnxbiYN9fYeCi35zeX58hH2DdYJ8knx5eXiGg4iGh4h+go53foV+fn5+ZHR+cnqFfYWOgoKFeYOHfHh+e4R7iX6Fgnp4g4h8goaCfXh7goeGhH58fn18g3aDjIJ9hHuD
hX6FgnZ3goR+g3F+fX56foN6g3yFhoN9fX1+g3uEdYR+fIOCfXl+hnh+fX2Cgn51i4ODeIh6hXJ8fH16eXeCfXl9dIeCgnx+gn2Id358gn6FfnlzfYmLg4R2goKGhIKCfYaEfoKCiYN7goV9fYaDeXR+god+fH5+
eYuCfXuHfoJ8iH1+hIaDhIOEfHiDg22Jd3V5fn16fIJ+g4yFgoN2enx9gn6FhXl6g5B5en2EfH2DkIKOg4J7fn2DiHt7g36MfIKEfX6Cfnx8fn56hYSFfoKGfoN+foKFfYN9eoeGfoiEen1zfHx9fH6EhIKEhIR9
hYR+fX6Me3yCg4WPgnyDfniDe3p5hYV+gn52foR+eYmDeoR7fn6CeX59fI6QfX6EcXyGi3SChIR5ent9iXx6e4mGfoN9iIN+fYR+boN6eYR+g4ODg32Ee3iEfX2Ifnp+fXx9fniEi4N1hGyCfnx7eYuCfH1+fX2D
fJ2Efn2NgnuCgnWGfnmEhHiEhYOCh4J9g42He4WVjYJ+hnyDe32MfIV5hYJ9g4OJgoOGhYN8i36DhYOFgoaDgn11goKGe3mHeYSHfXyDfoiShYKEenuEfol8hIZ8jX1+goKIj4KId3l+fXiCcIV+g3Z5e36Fg318
h3x5iYZ7hoSFgoN6goSCfoeKg32DgoJ9hnqFfIJ9eoV+gnyJgnuOeXF8fYV9fHyDfImFhISChXyCioRqgnqDdoKCfnt7fIJ9gn6VgoKFg4N+boJ+fnV+hI9+g4R9fXyEfXx+goODfoWCfHeKhHx6g4V+ioR4hIx9
foZ7c3Z8fHl3foKDfYSDg3t8dnWCh46GhIOCdoKDfn59iIJ+eYOOhoOCiI19emt8h4WHgn18iYJ3hZKCg35+eXl6hoSEfoZ8g4SHgoV+g356ioSEh35+hnF0h4iGe4V+fKGFfoKCg36Cg4R+eIKHfX59foSCfIKF
fX2CfYR8fn59eHqCfXd9hX59hIJ9g3GEg4OIhYWEhXx8h3iEfoOIg32DhYOCiHeFg3d+fn15fH55hHyGfX1+g359gn18foKEgoJ9g4KChnuCeX56h36CfoV+hIR8fH57hIN+iXt9hoaDfX2DfYOHg3yGiYJ8hoeD
foV7gnyDfoaHgnt7fnqGg5CFhH6ChYOEhIV8hXuEfHV7h4J1fXyUfn2GiYN8foZ6hop6g4SCgnp5g4J+g4J1dnx+hoV7fYd4fH6GfoJ+fnCDfoOCfnl5eX19g36EhYKCgoaIh2WChHuSiIJ7foR+hX17fn6HhYOC
eoWCgnuJfIOFiIJ7goJ+gnZ7n3uGhH6Kfn58hIJ+goKEgomCg4dzgnyCbXx7g36Fgn2CeX19fXp+g4h5iXl7g3uEfYKCd36ChX14iIN8hnd8iXuDg4SEg3p8foJ8dXqCgn2FgoJ8gn5+fHyDcYJ7fIZ+fHx+a3qG
goJ6h4d7iYR8fnGFhIWTfYd9enmGhIKEhHxzfH2Cgnd+g4R+hYd8eYR+hH17g4iCln2Eh4SGiIR7hHiHg4N5hISGgoJ9fYKKe3WCfYSDfYaGe4KChYqEfI+EcYJ9gn2CfYR6gn6EhHGDg319fIJ7g3uGgn18e4J+
fYN9goKDfYN9fn6CjHt2gn6GhoOCgo6HfH6DfYSDhn5+hXp5eoeLfHx+eIiKgoOEfoJ+fIN+goKFfn2CfHt4fYN9g4l6h358fXiFgnt4g4eDe317eoKCfXuCfaaCcYaDg3qDb4J7gn6CfH6Mi3uCfX56fnmCc4aG
goqDfYN8gnh+foaDhniGgoOCiIKDhIWChIqDeYeGe4KGcoaCg3yCeISDfoN9jYOJhH59fYJ+e317g354fHezfIKFeoSLfX6DhISEgoV7hnl4k357b3t7eIZ+fYqCfnh4goKHe4uKiIaFfoh2hoWDbnp9goN9fop0
fnqJfXV0fIiDg358fnd5g4qGfod+fXmCeYNzgoOGfoaEhIWDfIJ+eYOCfISCfX6Fg357g36Ch4ODhoJ7fYODfHx9bXiChH6CfYKCg4Z7fYWFg3yDhHuJgnmChHV8foOEe3t6hG+Ce4V9hYOChIyRgn2Jknx6ioKG
fH19fIKDhIp2bHeCg4OEfmh6fnmCfn2Eg4aEh359fnuCg4KChoR5goaagnuIg4SGg41+eX2FhH2CfoZ3gnp8gnuDfIKFiYOHkn58gniCg4SKfoJ9g4mgh4d8hXp5hnx2hHZ8hIKGk3x9fYN+goN8hoV9hIh6hHuE
gnyHgoSCeYKOipF6jIaHeX55hH1+gol4g36Lg4WCioiEh4R9iHp8h4t9e2qIeIWEfJF3eoN8ioOFfXOEg3x9fXd5hoh7emt9fnx9hH2EgoN+fIKEfYeCgoeEeoN7doKFe3x+foSLg356hIKCj4WCjHx4g4WCfHqC
foJ8fXqIfoJ1hn16foWEgoR9fYWFfXaCfHyCe3Z1goaHgnl9hZF6dH2EeId+fHCCe4ODfniFe455fX5+jZl5foSGgn2JfYWKfXh6eoSSfX2FhIR8h4R8fIN3fYZ+gnx9fIKEfoh+fHx+hoKDfHiGg351fYKDhYaE
goVygnmIdX5+fol7fXiHhZpqfHl+g36DhnqFgoN8iHx7gniCiH55eYJ8eoWDe4SCg3l7e36DfH6Efnp7dX2Fen5+eoSEg36DjYZ7gn58hIeCfXt+fIR+gn2EfHuCfH1+gn5+eYKEhn6Hfn17eXl8gnyGeoN+gnp2
c4l8fYWEgoaCMnyEgnV5fYOHdYN+hnyJfnyCg36DiIh+fYV8fX19hH2DinuRfHx8eYWChoh8eYKHboh+fIR8doSEi4eDg46Ehn6MhIN6foJ8fHp6hX2DfX57fYV9fnV9dIuChX2Cg4J9eoOMfn6CgoJ+fX2DfnKC
iI5+kIt9hH5+fnx7fX57eYODhnx5hol7eoV7g3yJfYKDh4SFfISJfIN+hIN9fn6Ce4aHgoKChYKDb35+g4J7g3iCg36Eh4iCgn18hZd6hn2DfoOCfXWEe3J+eXJ9g4V6hZGGdoODg4Z+inx6hHN8hHxzi4J8fnqC
fH5+hYKGfHt8gnt2fnyCg3l8hXx1hIKChXp8fYyDenR2foSHgnd9fo6FfHZ2hXxyfIKHe4t2coSFg3d1eoZ3fnt+fn58iH58hIaFk36CjomehYSFhoeGhIZ3jneEhIODgn58hIR+eH56jH14gn57dYh+gneFfol3
iYJ9hn6Gfn2CfYKDe4eFhW6DhoJ7goR3dIOEjId+fHOIg3yTg4eCgop6fo6Cfnx7h3puc4mFfoV+goJ8g4KGh3t8gnh3e4N7foiKhH6Efn2HfYV+foh+goN7gnOCgn6DfXqHfH55foaCgoJ+foKIfYJ+e4J9fYd9
goSDiWiDfox+bYWGhYZ+g3x9gnyCent+foWDfYOFjIKMfoODhYOFgoSDcnN+goR5e36CiX57g4Z8h4V8eYJ9g358hXeFhoV9goODgoOHgnSHhIV4fHyGhHt7fYWCfH58h3t3hoZ9ioSJfH1+goJ+Z298fnyOe4J7
d36Gg32Cg3x7g36JhXuGfYeCe3x7dYOLg3aDfW9+fYeIh359jIN+fYaDfnyEe358jIiGfoKHeXSEhIODfoODiHt5i4SCj3pyeoV9iYWEjoR5goOCgn6FeIeFhH17iH56h36GfYR6g36DgoSIfn1+jIOKioJ9g319
hXxyfXiDiIR6gnl+jHSCg3yIiXuFfnWOgoSIfoV8i4eEeoaFeHyFg4N+goN+fGuDeoWDhn5+e4N9hoJ+i4SGfX11g4SGeYSEkYKGh4OFhn57d4OCeYKDg319hIV8eIN4hoKIgnp9hXqEgnZ6foaIfn5+fXZ9fIWe
goiChYOCgoJ+fI2FenZ5goSFhX55hXuGgn5+h3qIg4SChHp+g4SDb4V9fo2KhIJ7g318k4aGc4R+eYl8eoh+fIaQfIR8fHuGfYOJcYOPfY2ChH6EhnqCg356hIOCgoWOhIRyjYaDe4ODfXuFdHyEgnuDfX57inN5
e4KCeH16gnx9e32Gfoh+fn2CiYaDfn14hXh4fnOMjH6GhYZ9j4J7foV+eXqKfYN9hYV8fYJ7in2FfHh8fYd4goh8fYN+e36FeoRvhZaCcIOCeYJ8hHN9fYd3fYKIe4Jzg3yFhIV5fnh6eYR8iIOHfn2KfYR+c46N
e32EhYmFd3l4gn2ChoJ+fXyFfnuGfn6EdYJ7gn18eoOCfoJ+e3uKdYZ+hIN6foOKhYZyeot+gn5+fYKMgoqFg4R6j5CQfXyIg4KCfX2Fg3l+jHl+g4KDhG6CfoN6goeKg32DfIR9eol0hoKEjH2Cg3x7g4yFfn2D
h4R+inqEg4V+goKFfol6fnt4goODgoZ+cYKDg36CfIaIi3d0e4SHiHqDenuKeoODlHqEfYiDgoKOgoKQgoV+hIJ8d3p7doN5fneEe3x7foeCaYKIcIJ9hIx9goJ6fH5+fX6Ce318iIJ7hHmCdoODdoJ8fF6CcIt7
iYaDh4J+foR9foKFZ3yHh4V9eH58eoWCe359foN8foVzh4Z+hIWJg35+i3t7iX5+d4SMfn2LfIJ+hYWCdYOGhHx1g4R9eYeChJd9fX2LiH6DiId7fnR8hHVzfXyDgnyCjX5teYOIfYuCg3qEfoOIhXuDhoWCfnl+
fXl9h4V9g4OCe3V0hH2Lg35+goh4gnl6foR9eX57en6FhH6EfHqCloqNeYWOhXCDe3x8fn56goN9i4J9goiChIJ7hmmFfn2KfX57fH2EiIaIfX2Dhn56eoOLhnyFiIJ6g314e4R9h4Z9dnyCfIh0foN+lnB5g4hz
hYKDg4J9hXyVk4R9eXyJg4KCe3x8hHx+kn6Cg36Cg4V9e4aCfn6CeniCd3p8goeChH5+hIODhn59hHWFg4N5iYOIiIeDcniFhoqDgoOFgn6GhnuFhISCg4SDhX6DgnyCgoR9fXyGfHqCfoOIeHeCfIeFh318foV6
iYKFg3x9e4KEdYN+fHyEe3aEeX55hHyChYSDiIN+fn2CfXuCg4aMjIOCfnuGh32HfYaCfH18hIx+fn17hoJ9foV2gnyCgoJ9fYR+hI2RfoKDfX5fhH57dnt5gnZ7hYeCg4+Dg4N7goKLhZeCe32KgoJ9g36Id4J8
ent8hIN+eX6Dgnl6in2DjIJzgntkjIR6fn16dX6JjIR8h3yEhYR9foWKh4N8en2EhX19gpF+fIRzhHt5hH2Egn2DhXqEfoR+e4yIe3x2e4p+e4KFe4J+eoOFg4N2fX6CfoZ6gn6PioaCiHyJfHyChn2Hfnt9fIKC
fnqDgop+e4KDfH59jH6Dh35+fIWHiHqJgod1goiFhIWCfYWDepGDj36DfXx9WIKCaH5+i5N5hWqEfIiDhIJ5goh8e4R+fH18fn2CV3yGgoiCeIKDiYZ8h3lzgod8jX2FjX59fYR9fYKHfX5+kYOLgn53g36VhX1+
h31+hnV5hoeCcHuEfX58hXyCg3yDdYOHfnp+hn5ycYKFd359g31riH6Eg359goN+eYZ9fn6Dh4N4fHaFd4SGhHmDhIR8iHOGgoJ+foJ5fIV+gnyEg4J8e4J6e36Cg3d+g3qCfoKIfXp9gn56dYR9hHuJdX1+hnd6
fXGCfXN9foaHiXt8fnyIfnuEin18io9+fX14h31+eoV7gn19g3d7gn1+foJ1d4R6gmqMfYODfIWCgnuFfWmCg35+in2ai3V+fH17fnlzg3p8hHyEhYx9d3p7goR+g4V+eIKHfISKi4N+goaGfX54fYOCgn6DgnyE
foOCe3uEhIh8g3t9fYKFh4OFjnqCfYSEgnuEjYZ9fn2IeYSIg3x1dXh+hX6Lhnt8gn2EfHZ9hoOChYt4eXx9fIR6g3R8e4J4gn6HhHl5hX18gntrfXyEfox9e4KCioZ+hXyChH2DiX6De4V7hJN7gnuEfoN8eIqI
hYJ5e317e4V0doJ9hX2Oe3h6hHiFdoR+hIR8gn55iYyFhotlfYeJu4NteYJ7g4OGh32EhomDh36CjH6EfYR+fnt+g4SSlIN4hod+hYOPeYZ7iH6VfIKJgoKHfIR3hnV5eISEhXyDfnt8iniCfn59iX58gn5+hoV9
h4aGgn17fH16h4aCeaeNiIR+fYSGi3lwfYJ8d5B8d32CgomHe4WDg3qCg4J8fX2IeXV+fH6Dh32Dg4J7fX55hIWEfoKFgoKDg415gn6Ifnt+iIODhIeHem+DgoJ9fnl4eISKfoKDfH6Cin6Cg4N5hn6EhoSFgoOC
hY94e4R4fH18hoN9e3V6hn2JhnCEfYSEgn16joSFe4OFfYh8foSChImDfn6DeoSCh318foOGiXyMfX57g3N+fYR+hn2Fgox8hHp3g4R9fnqEiIJ9fIODfYJ6fISCfHB+eX1+goN2fIJ5en2DhX59fnyEg3qCen13
fYaChIuIeYh+hXyCgoOJhIWDdnxxhX6Ci3p3hHp6hoKFfnuKhHiEeoKFfoSCe3Jud313g4d7fn2Gg3t9doWCgn5+hoN+g4J+fnaUgnyKfYSEe4N+h4R9goKdd3xwhoSLgoWEfYKChoOFh4R9e4KCgn6HhHN+hYd4
hoV6fnx8e31+e35+g4JmfISDjn5+e36FfoV5fXx4fYN2eXeHhX2MgoJ7hX6Ejn6HfId+n32EhIWEeoOIhoh8hX5wg3iffoKMc4V3goWCg4Z9gnx9gn58hoOKhX6Kh4eEgn58e3uCgop+d4qCg35ze319fX57eIl9
goR+hoiJe32Kg4h8goJ7coaFfY59hoWDfYp8gn6CfIJ6eFiFhnuLfo6CfoR9g3eEg4N3fHl+g4aHgoJ+eoV8dnqCfIiGknx9hnd+fYiGgnSLcnmDepGDfn56fX6EfXqKfXuHgoR9koR8fX5zfHeDhXd+g4R5fIKK
fn15e4Nzgn6RdX6FfoZ7e3t7fX2Kgn15fnuDhoeHg36Fg3uDjH6EfXqOgoOCgnmIhH17foWKdH19hId9d4iChH59fnt9g4J1gnyCiX59g4OFhZaHh4KDfnp9fIJ+hIaDfnyCiYKJiYN+gnx+foKIgoKLhoJ9g3iG
hIJ9bn2Fgot9iXJ7d35+h32CfnR3eoN+e4Z2hod+jnh7fYmPgn1+g4J6goOFeH1+h4iJhoOHioJ9jIJ8ioN+fnyGhIN+gn6DeoR9fH6Cgn5+iYN3dIR7fXiDhIN9h4V8jnqDgnuDgoJ8ioV1g3x8e354fXuLhX2D
hXh8knx7d4KEeoSEfYZ+hIV+e36EhIN5enyDeHyFfYp+hISChH6Cin2DeHh+gn6CV4KGgoaNgoKDfXl6iIV+e3t9goiChH6Cgn2FfH2Ii4KGfnyDiYODgoOEgnaCg4J8hYeGdn59hH2Gc4KKfoOCfYV8hYSDdoJ1
fn2ChnmOeX6DfXp+g4J9boOGfn6RioZ9fo58g2x1hXd4h3p+dHiFfYqGhnh9goKFfoOEh4WEiX58foV9fH1+fIaEfoeGhIl8h3uChX2HgoOFgoKOh4OEfpF+gn2EhIOCfIN+foKCfX6FgoKFdoOTg4KFgoR8g3t9
eX13gn5+ZnmCiH2CfnuFYIZ7ioiDdn2Fg4JljYODhoJ+g35vg4iChX2ChIN9kH17foV5hHl6gnyCh4OJgnF7gniDgoKCcIZ8iYN9hHt+hHt6dHuIfoV5hoR3fo2Ygn2Dhn54fYKCemyEcHSCboJ+cYN+gn6CfIWE
gnqCfnx9fXOFen6Cgoh9eYqEh32LfYmFh3iGgoWHjIR9hYp3foiDg3qFe36Gg32GfoJ+hYWGfZ2CfoOGfm19emyChHqKhHuCiIx2jX2Ggn19h4h+fIJ+g32GiXp5iIZ+fXyDfoKEhXp+fop6fHeCgn58fnaDhIJ+
eHeGfoaMiH5+eIN8fXx7hIOFeYKEhXWEhnl+d3mLhH6CeYSCfXCEgnp5iIOGfn6EfYR8fXp+g4J+eoiCgn6GhoR9g4J8eH5teYeDfIN9e4N9goOKhH6DgoOFiIt8fYV6fYWJh4N7gnt9hH2DhYJ4hoWDfYKHgod9
g4R3fnyFipSCg4WVhoZ8fHx+g32EfX17hIJ4inyEe4Z4fn19gn5+fX2DfoKDfoZ2fId7fYqJc4J7fYh9loR8fY98goJqe4eJfoKFhYKDfX54gs58fn2DiYR4fH5+d3p3fXx6eod+gnt8fZh8iHh+eI2DfYODhXB3
en6EanWCfIOEfnuRgoeFhIOChH2MhGiVeniIe4VybIR+hoZ4g4J9hIR3fnl+eYOEhnyZg3t8hYSVfn2CfH17goN+fXmHhX59hHyChX5+hHt9enl+i4V+fH2Cg3qKhpGEgoWDh4eFfYSCgnqKgoV9fYaIdXuJfoWC
gn2GfH58hoJ+fH2EfHh7e3qCfoJ+g4Nzg4J6g318dn6CeH58fnyEhn55goN7gnx6hoiCfnp9d4yKdoeFgnp5goZ+fYOHgoN6iI2Egod8cH6DfIOChH55jH2CfIZ+l3t7hoiDfIN6gnmGgoOFhXp3h419e32Efnty
hISbiXB+hH2Dg4N9g3yGg3t8fn5+fnt2hHmHgniJgoOFeYR+ent2e3yFg3l+h4J9fop+fnx7g4iIg4KYioJ9hH51hIJ9h36FiImGfI+DfnuCd3p9e4R+foN8iH5+e5ODeoN6hYR+fIKEeoWCe4J7hHyCfoV7hoKC
foKGfH2EhoV+gnmFhHiEfH5+iH5+fnuEZYKFg3yFhoeEfX6Ehn2DiHyDe316h3t7fnl3h3l+d3uDfH59kH6DfXqHe4mFfXuKi4J+fniFeXqCd4aEfnGDhHt6fXx8hIaCfoR8g3yDhYWClIKGe3aChnt7hH6ChYaF
h4J9hXx1fYWChH2DfIWFfn2KfYSMgnSIhYWPen6Icn2Gg4mGfISHg4d7fYNthJKGhIKCeYOHhHx5fXeFe3p9fYR9fH2CfoR9goSCfXx9koN0fYKGiXuQfn6DiXqSfox+fn59fIN+iIWCiH51fHuFfI2KeXSDgoSE
g4SEeoJ+g36FgoKLhop3fISEfYKChYeTfoJ9hH17iIR+hoZ0gpp8g36Di4WEfYN5e4aJfn18en19fnyJe4J6dnl+fH13fIyDeniDfol+fniFeXx4eId+g36EfYKIeoOCgnh7fnh7hIZ8gn19hYaGdIJ4eouDiH53
hISDe4KCe5Z7e3yHeIR8hoJ+g4l5eoKDeX6Cg3qPgnaKhniEeoJ+hoaFfXCDfIOHgnN+foWHg4KDeHyDhn6QnH2DeX6DgnV9h32DgoiFfW59fn1+fX1+eYaGfY98foR6g4h0fYOUcoZ8goVwfop4gn2FgoKHh4N9
gnuYfoSOc4OCfH6cfXl5g3x2dYJ+e4iEh32Ch4uHg4R+gnqChoJ+en16fn2FfouMhoKPiHyDgn6DhXR4eXl+e3h+foOCcYaChYKFfYWChHx9g358fYR9fn2DgoZ8hX56foJ+cn15d4mChIeCh4OEfoN5got6gnqI
foOEh32FhIJ8enOGfHx5goN3fnt+h3x+foR6e3SJb41+fY17h4ODe3uCeoKCh4p8gn2FfYl+hX16fH2EhIN+h4ODdn58enp+fHR3h32CfYeDdnJ8goKHgoaOhXl8g5CCg4OCeYKFfnyChHyJg4Z8goOFh4h8fnt+
goOCfn2Hdnp+goJ1eX16eoR2eomFfoKEfoeEiYSEhH19g417en6Ehn2Di31+goJ0end7hnl+goOEhYSGgnx9eYR+fHp+e26CenqGepCDhH6EfoJ5hXZ8iH6DfX5+foOCgpV8fn6CiH1+e5WDgoV7kIp9enR9hXuD
c3uGfYmIfXuFhX6Efnx+g3qCgn6ChoKDi4KCi4KPhYKCcYWEfoiDfH19foN9hH2DhIN+fISCgn55foN8e4J5fIJ+eoR1g4N6hXGEg4ODhH57hX19jH5+h4WEg314enCCeIWFfn6EjYqFfIaChHtxfn17iIODfYN8
h4N9fneGfYN+dIh9gn2DgoN6hnGHfot8h4t8d4KCiH5fd4d2fIaFhYJ+foWDfYKHen6HfXxui3eEg3iCgpd5hISDa4eCe4h9fnB9gn2EiH2DfoSPgoiDg5B5iHp3ZYJ9foR2foJ9fHKGfn15j3l+eoODfoWFg4V7
fYSOeH1yg4J9eXZ1hn2Cin52iH10eXuCfHtvm356hXqCe4R6foOEeoKTfYaDgn6Gen6GfH17foN8hHuJdp+CeoOCfoeFgoKGhYKCc357goR5eoJ8got9gn1wg359eIJ9foKNiISMfYV9i4N9eYKDfnx5fnqEhXiH
enxyfoSFe4V8fIKFg3p+fnaFhnWCgoeHfox+fol+fH58e4JufHiCg32NiYaFfXyEgoiJfXh9e26JeYOFjXuKg4KDhoKEg4J+foeCj4eCdH17fXODfHx9goN9eXuIfYN6ioV+hHiChoWMeoKEg4WEhIKEh3qCfn6G
eoaOfn6LhXp9hIhtfYOCgouChXuSfH2CgnuChIKHfnt7foiCfnp9fIaDjn2CgoSEfXx+bYWHeoWDfoSCenmCiHyQhY2CfYSCfISEg3x+goKOdYSEgneFfouDgnd1e4d9goZ6hoJ6fXqCe32CfYOEfoR8foKEjYqF
fXeHgn5+g4WCfXt+fIJ3hoh6kYZ+hIKCfYJ8eXx1h3yElH2Fh4R8foOCfoh+foeKiH6DfXp+h356goN+fXd7g3h+hH6EhHp9hoOCfX2CdYKGfE+Ih3eDfIuFg359g3NxhIV+h3x8foSGfYN+fnx+hXp2fnl3hYhv
e4N8iXd7eo18hHx+fn6Ce4d9hXyEe4KCfn19fnR5eoKChIOFhIuGfn6DgoN+h32GfHSFfoN9cH2Dg4OEfn55jXp7hIJ+g319fX6Fg4x4doZ+foKGh3yMhoR9h4WEpYR9gol7jIiDhH2Hhnx9fXV9g36Ggn2Ne4eH
eoKEfXCGfnt8hIaIjYJ9foJ3g46MlI18hIt6a3aFhYl6h3qIgnmCgn1+fnx9gnSDfXOCg32Ci5F7gnuOfX19g4N8hH6MdYR5e36Gin56fISFhHp9g357cp6HjX2HenuDfX6DgoN+g3t0e4J9g3yDe4KDhH6DfYWC
hn2Cfo52hId6h313hHqDenx+fXuDgn12iIKFe4N5hYSCeYl5eYOCiHiGhIKJgn5+h4V8fnd9hH19hHl9e4OIYHqChIWGeIaFfn58i4RzfXx2eYKGiIR8fXp7kYaFgnuEfYd5j4d9fn18fnqDg4JziIJ6g4t8g32C
g4Z+cYZ8dH2MfoJ+h4KDfYSEfoSHhYOCg32Cgn58eIV8kHuEgoODfn2Ffn2LfYmEg4NxeoWDgoaDfIKGc3eIiYJ7h4V+eHqffX5yh359hYR+gnqNfod8hoNxfYp9fYV8en6JhIh3foOHdnyGc319goqGg3yShYN8
e3x+e418gn57hYd8en16hXqZiIRrhHx9fXV7goJ9fXt8d31+e32Fe4J8g3uGhIZ8fXp+fYKCiIOShYN+g22DhoJ9fn19g4ODgnh7iXiKh4KFeneHeXl8fHmCg3p7gn58g4J9hXaCd4SDg4KGfnl+jIOFeoZ5aYKD
eoWCfnSJhXd9hoiNiX6KfoiFhIN9gnh+hnx5iHuJgnx9fnx7ioOCfISDgn6CgoOFgoWDeoiDe4OFeIWEfH19gnWEiomEiX57e4KDenx6fnaDiYJ8fn6PfYN+hoKLfniFeoWDfIN6g36DfXqCgn6Dg4OIhX1+e3GK
iI2Dg36CfniKeo98fX6DhIOCg3iCioJ5hIOEg4J3goJ9g4Rzg36IhX6Ce4OEg4J9eH1+d4KCgniMgn57hXt7hIJ9fYaIe3eEhH59fYOEgoN8fnx8hn1+hX6DjIKFeoaChIWCeH19goiDgoR5jXyEfHl5goSCd4l+
e4aCh357e4iCg4KChYVyfoN3hH5+dnSEfHyFhIJ9eYSEhnuEfXuDfoOChIR+iHGCdXt+hXd8hISHfX18en19h4h4hHh6iIR8gnZ6foN8enuDfoN9fX6Jd4R7gnyChn19eYeFcnx9d4h7hn59fYR9hn58fYiHgo2C
h4aDdoV4g4eMgoKCd4qCiIJ3fId3jIR4e4KCfnt7fH6Rh3mDgn19d32EfISDg317foZ7d4R4fnuCdYaCgn5+g4KGh4uKgn5+hIKChXyCfXuEiIN2g3x4hniCg4J+d3iJhXiCfX52hnuChIR1iYKDg3x8goqHfH2K
fHl8iIaEhn57e3p+iH58i5h9fpB7doONg356ent3hm59eop8fIaFhol3e36Jg32GhIJ4hnWGgo+Cgn6IhX2IhXd8fXx7e3pziXqCfHyJfn6EhYN8fId9gomEhIJ4g3V+g3t3iYKEhXh+inh9foaGi4KEg4mCfoN+
hYJ+foJ+hoKEe3lng319g3uEenx8g3p7fX1+hn6HfoOFg3x8g4eDfoOCfIKGdoJ7fHmVfIZ8gnp+g4N5fYOCfn6CfnqDi319hm99h4aGfn15iI59e4R5fnt9hod+eX2FfHp5fn5vgoSRfHeGfn2Dcn2FhX18hoR7
g4eCgm98jYR9b356hHx+fIuDfYODdoJxfoJ3hoJ7fsuDfHWDeXiDfoJ+hoJ9hYJ9fneDfYN+fIKEfXx4hn2RhXl8e4N+haV+fnyDh32Efn6DfISDfH1+fIeJeIN4hoV0gn6EhX13fniFfHFti3mRhXmCfYyEb4R7
fX6CfHmFeoZ+ooJ9e4V+g3J8fX6Dh4N+fnl+dXp2fI59foJ6iIJ6foKGhXp+fYODhX6Dfnt+hoJ8h4OChIKHg4R8hIKJhYKDe4J+eoKGfYN5h4l9fHmKiYOCeoaCgoiCgnyHjIKEgouCfHR4hX59fX2HhISGhnyH
goWChnV7eIOgfnyDd4KDg4Rzg4aLg3iFb32IdoJ9goSLfX6HfIN+fHh2h3KCenp8g4SEgoiCkX2CiXl9e31+hoyOfn5+h3yHhH6Jh4aCi3x+hIV8hH2FhG58hYOLinyFg36Cg3x8h4J7hHt5gn2Ce4N+fYJ8hX2J
hIN3g3V9gn2DfXt+gnl6goJ0g4Z4goJ+fpODfo93enx+gn59goJ+iIJ9g4N4g4R8e4V8g36Hfnp+g3V9gn2DfYKFhYKCiHeJdoV8golyfYKGg4N9d4SCdnuEfXqKfoJ9e3uKgoqCeYR6fH2Dg4N8hoOCeISCeYV+
hYl5cIR+eXyFgoKHgoN9e3qHi3x+eXqMdn59god0eXeMfoR+g3uDfoOCc32Dg4N9jISCiXuFdn59g4J9fn56g31+g4iCfnyJdnyDhH53hHp6fnt9fIV7hnuEhoR7g32Dhnl+eoJ+e3N+eXyGfoR8g3yEiXx9e354
foKGfYKFe4l3g4N9g4J+h35vhH16fX6Denp+fYJ+coODg4iCg4iDg4J9hYJ8fYJ+gn6CfX6Ld3yJfYKDg3yNhXl8fXV9fnyElH2CiIqDg4SKgn59g36Ehnp9hXyCjH6Dhn5xgnN1hIONfYOEjn18gn5+hX6Lg4J+
hG9+enushH59gn2Cg3yDgoKCe359e36DfHlrgoWDeXuDfYR8e36Edn11hH6IfXuDhYKFhH2ChH1yd5CVgnt8hIt+hIqKhH57fIx4h3t7gnp+eGuDgnCDfoN+fYOEhYl+hH59goiDgnt4dod9iXuDeYV9foJ4hXh9
iYKCe354enyCe4KCfYd+gnx9g4J+goJ9hH59ent3foWKhniEi3uCg3x7hYR+fXmXiIeFe2iCh3h7e4N+d3yDen1+foaJg36Ee36CfoKChXt6fHh7dX1+gn6Fg36FfoqGgoWEhoN+hIV3hoKCfnx8fniIfIp4eoN2
dXt1hoJ+e3p4got+g3iEdnuFfH2Dgn2CfnqChHyDe36Dfnp+hX6FfoaGeYOJg4V+en2Fh4Z+goJ8eHiCe32LdIOEdIOCdYWPb31zfoZ8cXl8g35+fX59gn2FiH57gnp6fX6EjXmDfnqDfnyHcYV8fIR9h4uFiIuC
fYh6eYp9d4mDiX2Fin2Jen5zgnp9g32Ig3J2gn2CiH58goaCfX6IeH1+g4uMfH58eIN3goKDfnl9jH2HeH18fn11g36Dg4N+g3qEfoZ7fXx+iH59dXuEiH6Ge3R8g3WEhHp8bHyEgnaTgoWQfIKGfn6Hg4+FhX19
e4eHg36Ch3d7eoaEhIhyiH14goV6eH2EaXaXfH1yfoeFh3x+foaeg4OEe4J9hYJ9jH6DfpCHeH5+g4N9fX6CgoV5fZCEfYt+cYqEgnl+e3t5e4mLhHh+dGZ9foOCfXV+fIJ5fXuKfoV7gnJ4fn58hIJ+c4OChYOE
e4N8fXF+eX54goh+e4J+g4WIfn57hIN1eoN9bIKFhXx+dnx0goJ+fXqKfXqFi358goh7g4OCi3l9goJ8g3iDfnp8d4KCe4KUjoJ2fYJ3g4Z8fnZ8hIOChIWIeYJ7jXR5fX6DgoWDg357foKCg355i4Z+eYN1hHyF
g3d2enp+foN+eH53hX6CWXx3g4J7g4V9goZ9hnt7fnyDln54fnyFb5J8g4h7e3mHgn59i358hHuEg4N3mYJ7fot7fn5+gnyDhIp+fXqCfnZygn2DfX6FhXyMh3x6fH5+jXyFhYR+fYV+gniCh4ODfYqEfIaKg4N+
hHl9hIaFkIJ8fYJ3Y36ChYJ+g3yDd4dzfIKIfnyEe3uDhXt9cI58hHl8hYJyhX5+fX6Ehot5fH6DhoN+e36DjnuCgoN8fYR9fnx+iYV+eH2EgoN+foKMeneDe4OJfoOPfIJ9hXyCiHCEiIV3fX2Gh4ltgnuCfHp+
fn6EfoR9j4eGeomJg4V5g32FhoJ+d4KCfHd8eIJ+gn6Ge4l8hIJ+iYONgnaKh3uDfH5+coWEhX6CfoKFhoJuhoh7fHqDhHuDfn2Ci3SCfIN9hIJ0eH5+fn59fJKIhXyCh3uDfXN8hHx+e3mDfoKEfoN8g355gnh6
g316fIV9fYSIfYJ3fX5+jHlvdXuEdn6CjHd8fpeDfXN5hIl6e4Vte4x9fYWFfot8hYWChXOKhXmHgn19jHuCfIKDfYKDfYWFfYKEfIpzl4l7iYZ+hnGKe36ChX6ChHV4g31+gnWHfn6EeYSFd22Cgn6FioN1iISC
g4WEeoV8inxzfISCe32Fgn59fIZ9gn6ChGyHhIOCjoKDfoKKc4KFhIV+fo+SgnuGhYJ+fXyCfn52jIKLfoiJiXp6go2GfH58iH6CenyMhXd6fn6DfoZ7goSCfoN+goSEioKPiIiJhH2FhH6EhIR3g4WEgoKKfnZ+
fn6Fgn56e36JfX53got8fnl9e4eEhY6FhYaEfH52g4iDfoiEfYl4g36DgnaDfHR+j4J3eYV9g4SFhYV8gn6IenqFgnmDd4aHe32Cg4KCg32CgoKHfHB9eHqHeH19g4J+jnyDhIKCi36Xg4OCd3x7hHyCfXyChoSF
foN3hoKHeHt+g4KDiHaGiHd0hYJ4i4SJfnyUgoKEfn6Hg4J5fHd+e3t+gomCdYmDgnyEfXiPfoKPg32EfH5zfnt+foWDe4J7e4OFeoJ+jot9g3qCfoJ5foKFinl9fHyFd4J9bIKDen6EeYR5komCeYh+g32Eg4WG
fYKEfX6Ee4WEhIR9fYV+goOEfn14eIOHhoJze4aIfoZ+foR7goOIfId5fHyChHx+hoWDfoKFfo1+hXt+hoN6fnR5fYeFh4qIfIKRg36EeYN6g4WDh4qOd36FfoaKfIZ+fXuDiXx7goJ+goODjoOFeXd9fIKDe3p9
eomGgn59fXl9eXqDfIR9fHuDfnqHl32LiIR+fn6GeoWDj3uCfX6HeHyJd319g36LfYdweX59hZZ6g3l6eIKChIuDgoN+fH6EfXx4fIJ5dod6fGyGhH57hIR+mIKQeYWDeoKFeYOLh3x8gn6Ien6Gh4R5fHmHjHqG
fHx+hH6FeX2ChYOCgnV9bIOFfYN4e32DfX6DhYR8hoODfZd+goN9g31yfoN+hYJ+jIZ6hIZ+goJ8eYZ9g3yPfXt+hX19e4J9dYN9eXx9enp1hISig4OEfX2Hh4R6aoKEhId9hXuDhXqGknt9goR3fomCfYuFiH2E
e4V+fIKEhYR6e4KHgnh+foN8gnd+hXmCg4eDfnx+foJ+fIKHhYqIfX5ygnR3eXt6fomCg3d5hnt9jHuKgnl8fYR7iIiGeYaDgoRzjnyCfouEfHt3eYN6ioN+hX57goN9h36JfXmGdoeJgoOMd19+h32DfoWNeHR+
goV+hIiJioWGfXqFfn1+foWGfoV7fYKGfoSGhIKGg4l7g4V9iIR6iHh5hoOEeYJ9eIKFe314hoKEe36IhH57fn17g4J0fnmEgn6HiYJ4hHZ7hIJ7dXuHg4OCfX59g412e4J6gnp5goeDiYiFeI6LhHl7fYKCgoZ7
fYJ6iYeDfoWDfIKCd4OFgoOYfX14h317gol6fX6Me3x9jYR7fXiLioV+hX59in6JcoN+gnmCfIN6moKDeH6EfXmFfYOHhXuFgoKCgoZ5eYKDfXh9fH18c35+foR9eoONfYd9fISCe32HgoKFinyEhoiDg36Ce36C
hoSCe3x6fHx6goaFfYJ9gn1wfH5ZhYKChn1+fXl8g4SFeYZ8dnV3fIKOdnuFe4N8e4N7g4R8hX2DfHuDi315g3x9i32CeHp9i3iMj31+fHuDfo6jhHqEhYOIh3eCfoWCfXl6g3d+iIyCfnx8inKDhIiHh3yGg315
g4V+iHeJh36NfYKFfHuCgoSEgoKIeoN7hoV9foaDhYZxeIiDh4SDhoOCi2x+eoKEh4J+g4V8fnyCfot+eoaHfIJ+fHx5dIJ7hoiDiHmIhYZ8foWKgoKFfYdvfXqCg3x2ZIKCh4WKjX19enuFgoSDeYp7fHt9eoN7
iIt+iYKEdoZ9hnttg36GiIJ+k4J6koN5hnqKg4KJfXuEgnh8hHp9g3yIdoV6fn5+g4J9g5CCfp5+fX57hX2DfYeEkIN7g4WDhYN+a4N9coZ9inh+e4V4gpd9fYaEiId8fnt+e4iEiX6ChIODe4J9hIl8goV9hHiF
g4J+eIV6fnyJg3aIfYx5fH10fn6Ggn6Lgn2FeYKHhIKTh359eIN6hX1+g36EhoKJfH19iIZ1fIV+hId+fn1+enqJhYd+eoJ9fIR6hIOGfoN+g4J9iHuDfXtveYV2hYODhXVxenyLdXGCe36CioOEeIZ+g31zhIh4
g4J+fYd3hYeMfXyChoKEc4h+hIV6goSFjYZ9hIWUe4OEeIKDenyEioObiIidg4J5eYJ7iH6EiH6Cgnx+aYKEe4V9iIWDg4OFhHuEe4mGcn5+hIV7d4KCgoWKg3uEcIWEe4t6cYN5goKDdoKChnVzfoKFiYWGeYyD
inyGgoV+dH6DiH55hIR7jH53eoR4a3SCgop9fYl9h3p6gn5+i4d2i4SGfoR1iJKRe3p+boODfYODgn59g31+gnt9fHd9d3d9fXp+iIh9e4uCfXaChn5rfY19foR+fX6CZYODg3t9hHyKhIJ9gn2Ke3x9hXl6hIN+
fn2Fg3t9hIR6foKCgoWCeXt6fnx9goKFfoSEioKDe4aCgnmDg3yIiISCgnqHfY+ChZJ3hId6i4WKfZOIh4eHhnqDhHuEh3l7eY2JfoSJjnyCe32He4p+h4R+hn19fXR+eXt4goh+gop1hI9+fn2UfYOGe3yKh36F
hoR8hoJ+g3eCfoN+e4mFfH6Giop6g3mEhIRygmiGinmHgn2GgoWChIeCfIKGfYl9eoN2g4ODioKDgn6GfoOGfoJ7gnyDfIZ+fH5khXyFiXWHkHV3hHyDfneEg3mPe3V7g3yFgoh8g4aDhIJ+i36IhIV8g4uEg4l+
hnl+gn5+eW98iX18g4N8fnyCh4J+goWCfIN2foJ8hX6CgoJ4eoqCfn2EcXh8gnd2hX57fn6CfX2DfoJ6h3iFe36IgoeOeniJfn6IeoOCjYN+eIZ3goKCfnyHhIZ7foSDfIR9hYKCbn58h4R+hoJ7g3x+e3x4hIqC
goZ6g3Z5eXmCg4J8e4ODhYR+fHiOfoWFgn2Hd4Vmh4KCeX59fH59fXx5i4J9hId9fYN9goR+hX1+sol9h353g4J2goR6fYt9gnl+eYJ+hHV9e4OCfn2De3V6gnx8e32IhYV+kHqCeod7en2JhoN+fXl+fXyEg4KH
hIKFfXx6hHp6j31+eXN3iZCOfnWCkHl+eId5hH6CjIRwgnWCiIWJeIyCjIZ8foV4iXlVhIKDhH6Dhn6GZYKDfXl9iYODfXx5g354g3p+doOMfnd7fXuKe4KDfYKDcoWHdXx+fo97fH19fXx9gnaDiIN7goN6doR+
g4V9en2JfXx+bIeUfXiEjX56gn2CjH1+hYJ3fWp9fYKGdIKEeoSCgnuEi36FfnSCfYWEgoh4g4SDY4Z9enSHhYSGfXyCgn54gn54h36Ch4J7fomDi4J+hYJ7en19dIR8fnaIe35+g352km18e4OHfHp7iH6DhHeD
fIqFh32QhXtsinx0iX2Dg3KJhn6EfYR6e4mJfYN+b4KDh4R9gn6Egn54fol+g4h+e4J+fHyEhH2Dhn2Ffn1+jH2Den6HhoN9fn2CeoR9g4V9goR8foVyin2EiX2DgoZ5g32Cgo59e3SFe4R+gnuCfoN8hoODhYOC
hYSDe3yKfJF+gn6FfoJ8gn56hYKFeHuHhIJ+fX1+eIODfX2Dh3mbiHiLdYJ9g355fniDfnqCfn2DfoZ9m5B6oYaCfn59eYR8hnyChoOHhHt6hoR8doKCe4KChniCd32EfHt+h3N7foR9fnyIgn6KgoKCgoKDfX2J
i4KIhGaFfotwgoZ8hIN+hn56gn51goN8e3x3fnyHfoOMgn2Dh3R6h3x9fX5zfYZ8hXlzg3p7hoKRfIJ+goJ7fX2Jh32CgoN8fIN+e3yCh3t9g4N6g3yVd4SKfn6Ee4iGhYJ6fn6CX3OGg36JfX1+i355dHiRgnh7
koeCnpd+en6CgnmHeYKGfomDg4SCioWDjXiHinuCfod0fHyCfYN6hYN2j3uIgoR+fH2GgoV6hnSDeoJ+fYt6hHx7foVzhXqCe3d+fXyEiH2Fd3x+en2Jgn59fn6Gfnt9hXt3eoaCg3qHe3qLgnx6g3yCgn5+d4KF
g3mDhHyEhH6CiXmEfHmDd3x9fnmEg5qDfo2KfoiFgnyEfnx+fYuCeoN7eHqFgol+eo6EfIJ9fYKHg3J3hYd+foKDg358g36GhYyGhYWDeYV6fIaEfXt9foN+foeDgnt1foSLe4V9ioOEfoR8h4N8hoN9foJ6eX6G
e318eH2Gg4K0e3uChoV+fXuEh4N7gn6Kg4mDfIWGg6KDgoWEfXt9fn6HfYV6eoN9e4WDfYh+iHyHgn6ChIZ2hoN9fYiCg4R9foWCl4N+dnd4fYaEe4SEfn6Cd4mCgoN9hISMfX1+fXp9gn6MiH6CgoN9g4J+g4aJ
hIN9hoWDhIZ+fH6EiHt2g36Hgn59gn5+fn52gnGEg4l9hYODfX6DfXyCgol+hX58gnuGhXWCc4SEhYKDgn2EhHx9hHx+g3qJhIWDfX59fId1fH5+eXaDg4OCeoWCeYN8fnqCinx8hHuOi4V+hn1+g3N8goWCeqN6
e318eX5rh32FhIZ7fY16hYd7fYOCgomDhIV+fXqCjIJ1dIN9fIV7g36Den2Cfnx2fX2EkIKPfX6GeoN6goKCgod9fX16fIKFfX6DgnqEdn5+fYyGhX5+boN9e3p3iH6Dgnl8goN1e4l5hIKRg36Mh4OCfXuOgn1+
h313iId7goOCfn58g5KDe4Z4jIZ7goaEfWuDg4N8dIaGi3t+g3pzfX6FfIR6hIN7eHt+eYN7c4N7hIJ5o4R8fod9fX1+fnl8e32Dfml+fYR+hIR6h26KeX53eIN5eYaDgnuLg3yFfYN0fnx8fn2CeISEfoWDhYOF
fnWCgnqDfoSHfHt+foWEdXuPeoSDhn18doZ3g36ChIKGe4KEmn6GjH2Ee4SChn6FfYaDg4iEgnp5i3mCfoN4hn17g357fIJ6hId+iXp5gn54fIR9doKCfYODgoSCgmp+foN+fH18fnuCfnmDdIJ9en2Dc4KDiISD
fXx6fIZ9e36Ie32EgnOIe4WEfot6hoN8hYR2hH53fnZ0e354g4N6hn2DeIR8h4J+iIJwfYJ9e4uHeHqCiXyFgoN7g353eX5+gnyGeYWFdXiHeX2Cg4WCgnuDfIeEfn17hoKKhIWEfoWFfIJ+fn2Dfn6EgoyCfnB+
e3uFdn15foODfnuChImCc318g4OPfY2Cd32Dfnx9cH6CgoKGgoV+fYd1fn58fHd8g4aKhHuDe46Gc4+ChYh8fnV7g3t+fYSChoOFfnqGinqIgoKCd3x7hISHfIZ7fnt8fIeEfYd6goOGfIJ+g4N6fYSDgnyCioJx
gn59g31+g3uHgnyDfYN2fYOCh4l+hHqCd4N9hX5+foOGjHKEeYaIfnuNhHx7fYeFfIKChIeCgoN4e3qJgn2HhZKFhpKDgnuCioOEi4d6goR1hIJ7eHh9g3t+eXt9fYN+g4N+fYuJfoOEgn6Hfn18hIN7hoJ1foOD
d4iMh4N9fnV9go6Ci35+hIJ5eYd6gomHeoyCeniEfoOCfXx5fnZ7fYuCg3l3hnh9eoeChYJ7eYSFg36Lfn6ChXl8jHyFgnmDeH2Dgn58e36Ge35zeYONi3aIgoN+g36Cg5N5goV7eYJ9g3x2doZ+foSDg31+eoJ9
hH5ygn18hXl6fXx+fn57e4iDbXqGfHmCeXp9gnlxgnx0eIOFh4SFc417iIR+d4KIg4OPhYJ2iXl7fXp4e4J5l4KIgnx9fn2FhoiHgomEgn6GfoOCg4R7e36De4SGfn58hHmFhIt+coV+hIKCfXp6eoN+goKCjYt3
hIp7foN9goN6cIKFg4OMhH6CfnV+j4p5fnh8fot6e3mEfIaChX18imyDk358g4OIfHx7Znt+foZ+g35xe4KHfY16hHp8fHeEhYZ9goODfH5yhImEhn6Ein2CfH1+g4ODfYKGiYKDeYJ8hXt9gnGDfoSFgn13g4KC
gnmDfHiNgnt+fnqCg32ChnOEgoJ8j4VwfXB9fXt7g4KJgnmGhISChISGfoaChIKCeXuCfoR9g3t4g36GiHOHi32ChX2DgoaEfYKDgodgfop8hn6Ifod8g4SCfoeDe4ODg4R9gop+hYiChYJ3cIODeYN+foOCeoKL
hIJ7fXyDfYuChIR3hXeagn5+fn6Gb26HgniHdYJ+g3CGh4KDfYeCg3qFfIWKe4KDhH2JfoZ8hH2GgoN6goJ+h3t7eIKFfoZ+hY+EhHJ+gn5+hn2CfYWCeH56hX6JfXuCfoWHe3xwgnx7hX59g3WDfYuFfXuEioSJ
foJ9iX6CfYOEg4Z+foN4e4qCiYKDhoeEfoJ7i4J9fYeCfHWCinlyiIKIl35+g4aHfXp4e3x+goJ6iYR9hYKCiIKDg4yKhHyHhomEhnx9dH57h35+e4SHfH1zfH5+gnmFhoN7g3GGhX5+goN6foWQfnx+g4d+hYR9
hIOEgn6EiIOEhH58hH2ChH2DhXx3fod9enuDfYJ+fYN9goOCgnx7e32HkISFe4OGfoR+i36Ge3aDgnyJg35+fX17eoSEfYJ5e32IfIOHfIaFhYJ2hXyHfouCeoN9dXx+fnp3hIp7goeGhIJ+eIOGjYaDgnWFdn2O
gnt8h3uDe359ent7fHqDg36Je32CfYOCfXZ8d4N5fn2Hgn2FfXx9jIOFgnxye4J6goOFfX6NhH6Din2Hg32Ce3l9g4J7foOVfYN9e3uCdoR7goJ5fIJ8g4aCjXiHi3x7eYJ8goaDeXp+dYJ4hXx7e3yFfYOKkYJ5
g36EfXqCg4eEiIN+gnuKe3t9god7fYWFeISDeHiNgn13d4KCfoOEfn6Hd3iEe4d9fnqDgoJ4gnyDg32LgoSOe3qHfIJ8hHV7inuDdXqEfnWKi3uLfX6Hg46FenuGg36Efoh6hH57hX55goKKfnqHeHiIhYmHfX5+
gn19h358fod8j5GEfoOCfnyEhIx+eoOEg4R0hH16g4mCgoSHgn19fYJ7ent4hoJ6e4KCfYaFgnuFhIaCfXV6eHt+g35+d3KCd319hYp9hX6DdoKCeoN5fYJzhHx9cIJ6fn2IfIh+gnqCfn19gn6Jg359hYV+bmSD
cYJ8hHeGfoR+hoJ9j311hHx+foiFinqEeYp+fXyCfX6HhHp8eHx8hYKJhIp9hX2IfZeCfXJzfo13hH2CfJeDfX54goJ7eoR4fIWMhIqHeIeCioSCe3uCgn2Cg4WEfn6Cfnx3fmd+fn2Cgnx+goR9goJ+fHl7fH6H
fXx9goJ7kYKEeod4fnp+goN8iIJ7eH6GhoN+goKLfImEg4J9goKCfoN9fn1+fI1+eHGNg4KIgn5+ent+g4OChn6CfX6DhIp7foWFin6EfX15eH6Dfnt+g3yGh318hIZ0e4eIe3d+gnp+g3x9g4yHhIKCfn58kIKC
fo19god2h35ze36CfoZ4hXqCiH56g5OHZX58fX18g35+fn51g32EcoSDg4eLiXh7hXWCh4WDfXt0jWuEfX6Efnd8eYaFgnqEhYd7gnyEdYV4fXOFiG+DgnqCfGp+foKEfYh+goqCfXx2fnuDen2EeYyCfWqCeX6E
iId6fnyKfoaDjJJ6fod8fXV9eIKCgnt8hYKDhYKIg31+fn1+hYuKdHyDfn6CeX58fIV+gnt7fH58fYJ+fop9fpB+g3yFfoN7foJ+fn6JeIp9eox9fIR+g4J+h4eJh4Z9fYaDg4J+hHV8gn19e4h+dYeEfX5+hYOE
foJ+g35+gnh+foODhH2Jhn59fX2EgoN8epGEeoh8g4x8fnx5fX58fn12g3qIe4OLg4KDe36ChIh+e4J9iomHg4V3eIJ3hYJ9hHt8hnyOgol7ioV9g4OCfH6Gfnx9gpN6goJ+fIyCgoSEh32DhoR4fYKGeYJ9fXx9
in2CgoN8kX56gnp4c356god+iX2LhH57fHl+fYWGjoZ7goaDgoJ8hYZ5gn6EgoV8fH57d4mEhIKEdYh+hYp9eYR4fXyEeoOCd3SChH57enOEe4R6hXp7eIKCe46EhIWLg4J+g4N9iIV6g4N8goZ9hpB7eoSDgoWM
gn16e4h+g32Hg359en6adIOHiYKIhoJ9goJ8foaJgoV7eH5+fIOHfIKFiIKFhXuIfXt2fHx+eoKIfn6Dfn59hY2Cgn59g3h8fHd+goJ+hXt7gnV8fYKCfXyDg3mCe4J6ent9e32DdoN6goSFio58iYZ8hXqFhoOC
fXqGgoKDfXqGeYKRgoR+g4KGgoOFg3x+fn5xeYWDfYWCiHqDg4eGhH59fX5+fIJ6gn19c4J7g3yGhX19fIV7g4iCgmd6hImFeoaJe3yEeXt9fHOChYSDfXWJgoKEfpJ8hYZ6foKEfX2DfXeIgn2CjHyEfIN3eod9
gn18e4RxhoKJgnqCfn54fZCHgnp9jX18goOChH1+jYt9eXmEfIZ+hHiCjIKEg4J8hImDg4+EfnyFgoSFgn19eoWDfop9g4OFgn2FhXh5hIV7fYKDeZp7gn6Ve4d+eoJ+fnx8hHt6foR8e3p6fImDjIl4hIKEg4aE
fXp9hIODe41+fnqChX2Eg4eFfH5+goKbhnWJfX6Cgn6HfoJ5h36FcYN+fLZxh4OHfIKChIWHhYR9eYh8e3l+fnyGe4R0gnuLdoJ+g4J7fYKEioODg4OFjoJ9dIN9hnqLiYKGg3WFfXqDg36EgnqCgoJ9fXWIhoJ5
j3l8eoJ9fIJ9hoh8fn13jIJ+eoWDhH6EjH54d4aChIeEdYN9gn6ahIKHe4J3hoZ8knuFeniHfoWDc4V7g4N9c4R8hHx4fYSEg46Nfoh8fYN3foV+fIqEfH5zhIKCfYWCfnuEe4KEfIN7gnyEe4iFeYKFjIKDfoZ+
g4WIfot8g4WLhnt6hnd9gniFg4KIfXeDgnqEgnuCeYV4i32Dh3yFfoV8g45+hIJ7e4WHeYKFioaCfYV4fnp8d3mIgoJ1foN7hYJ+hIqChX6CgoN8fot+foR+h4KCfn6CdXeCfXqEjoZ9goWEgnyEfH6Me3GGdoKP
fo2Jd4RweoKMiXuEfn6EfX1+hXuGfomCe4N8g4J9gnuEjoV6g3yDiIZ+fYiDfnl4hIOCln59hYl9fHyEhYSFgoN9fn6Nioh+goKDhoJ6fnuFin6CeX5+goJ8dYSFg4N1eYKEhIJ7foJ+jHt5goKCl4iCgnh9hod9
fX6FdoJ+eXeCfn2Hg3eDfYWCfXiEdH2CdX58hX12fX2Ge4N+fYaCgoJ3g35+enp9fIx2ln19foSLjnuDg3yDgpJ9g4KFfnl8iIN8g32Cg4R7fnt9fX2DhoN+hHmChH6ChoKDeoOCfoN9dYV5gn59fnp+d3uDgoh9
eYODg419hIOCb3eDhnp8hn18gn56h3t3fHyFg4aCh35+d418fY2Ce4KChIWLhH6IfoR+g359fniCfn12gnKDfHyJg3h9goN9mnuDeYt8gniKg36IfYODgoSJe4SEhHx9fYWEg3uCfYK+g4N8e36FeYN+e3t+hX18
gn19iHWCgpiZhIJ9foSKhISHeXyDeX56gnt5g31+gn15hYZ7inmIfYiEgn1+d3x4eG53i4aDgoqKfoKDgoN9hnp0hIWMhIOEhH59g31+fn59iX6CgoKDhH6Eh4OCgn2GhXyDiYmCfo59hnSCh4OGe36Henx+fYyP
g4J+fXp9h36DiHqJhYJ9goKEfnt+eop+hIN9g4KKfn2Dg4ODhoV7hXx+gnx7kIODfoOFjn6Egn59fXmCg359gn6Dg3t9inx4g4KFfol9fH17fHx+hIOHhX2Fe4x8fnxwfHmGgn13eH2Ci3uJhIKEfn56fYeDgoV8
fHuGfH6Cfn52g3yKeHV8hId7e4SDhIuJiX53goKCh32ChXx5g32HeIJ+g4SEh36Di4mDhY19cIKDeH6DenuCfH57foN2gnh1iX6Ce3uIg4d6en6ChISDdot9h3yCfHt+goN9koSHhXx+d32GeYJ+g3mKgoSFhHt7
dX52fox8cYKCfHp8foV+iIJ8d4aRbHx9c4V+hJd9g4WGgoR5g4SCdnyCfXuEfoaEg4iEgoeCiYh8d36KgoOCfYJ8eYKEe36DeYh7e4KCgn2Mgn54fYKJjn2KfYN8dIODhIh4foR7iXiGhYKEhYSChIqIhYeHiIyE
gniCen58g3t+gomHgoSCfHd+fIV9g4OKdnx5hHZ9hIZ+hH2Pg4OEgn19fHpvgoR+hH6FVX15foWEgoJ8eYKCg32Cd4yHfX6HfXJ+h3uSfXx8hIN7iYeJhISRfoh7ioKKeoJ5gnx+hX6IhGuEd32DhoR+hH2JfYR+
iHt9bn6IgoR+gol+hIiHhWJ8hIN5g5KCh4J+hYZ3fYODd3h8hYWDfoSGd4J0cH6Id4mEfn6FhYt3g4J+fXqDfHp6fIRxeneHeIZ+eX6ChoV6hINxhXuGh356fnl+g4SDg3yCfX6EdIKIhX6Cg3uDhYV9eXp9g4KL
hYSFfoZ6hHqCfYJ+iXyCg22EiX2Dh4J8gn6Ggn6CeoJ+gmx7fHODfnp7boR9hHiCg4N9fYONhX5+eIaFhX59gn6FeXOTin6Gjnt0eYl5fYSEfo+CgomIfoODfISEg4R6hIZ4fot+iIKMgn6FgoKChX59g4WDhX5+
hH2Egn13eYh6e4N+hXx6gouEfoKEfoN3gn5+foWEgniFd4J8fIR+fIOCfod6fnuHgnp7fXWEfHuHjIR+eZGChISPo4aCj36DgoSGi4h4fYKCe4OCfHWEhniDgnN9g32He4NUhI6CdH17fXR4g3eIfoSDgoSHjHx4
fHR9hIeCgpZ+gmyVgoKCe4N9fZKHgn2HhId0hX1+eX58g32Db4J9gnJ9eHWOiH51hoOCc32DiH6Ehnt+fYN+gn2Dfnp9foSFfHR9g4OGfnx4gneCiXiFgnyEinp3fn6Md4Jyfn19eoJ3in59goKCi4KCgnt4e3l7
hHx3ioKCe35+fqt9g3yGfXmIi4R7g4Z5enl3goKDi4aFgoJ9fHt6fH6Ea4J3hnt7eIaKhoOEe4WDfoJ0hYaCgoKEeHp5in6OfoOMhXuFfH6CfYeFhXp8g36OfoONe3d9e3yEe5eFg4KHhoSDgoSFeX19iXt+g4WE
e4NxgoJ+fIKGd316jX2EiYSEhJp+hoOGeYqFgn2HeIN8kYiLe3qEfISDhn2DgnqEgn59foJ9eYR+e4WDiIR5fnyMiH18eXuDeHx+foh+hoR3fIZ0iIWDfXt7e4iCfISFhXp9g4VzfoJ9gn6EgnyChH6FgnZ6h4N7
iX6GgoSDen6De31+fX6Cfn6Ifnt8eX2Fh4KCeoSGfoODg4KCgoJ+fH6CfIiGfYKGhHSFfXqKg36JfoWKhH5+hn2Gh42Ch359g4h5g3qEgn59g36DeYR+dnx8fn6HfniCgn6Gg3qChIJ+eoKIg6Z8go5+fW9+iX2D
hX1+fXh7dIiHfoKYe1h+fnZ2fH56l4KQgnt+hIN+g4OJfop8hIN8gnqEhoN+fH58g3t7g32Ce4N3fISVfE2Dfn6Hg4l6hnt9fIaIg4p7goWFgn5+eoqHb3mFfYJ+gn2IbHqEh32CgouFg4yChH2HhIl+g3t8g4SE
hX1zfYKDe4KDgnR6fn18fX2Ng3p6goKChYN7iYR3d3GEfHt8gnaMhYKEg4h9b4J3fIh5hIyOfnd8d4J9fXWGhH2DhH2GhYVzg4N7fYN+dIKCd32Ig5WDfX55g4yCdol+dH6Ig4pxfYiCb3l+fIKDd4R6jn57fX2D
g4uCfouDgoODfISEm3iDjH6CeX59fYuFg3WEg5GSeXmDg4aGhn5og3iDfIaDdoaDfomNgnp+gn6CgoN9g3yCjX2DfYN+foKFh4WCeHiDenx9d3GFiISFgneFfIh8goV8e4J7doV5fXmCeY97goN+kH6Pe4KGd4OE
e3x+cnp8jYV8foiCg4WEh3l7c4N9goZ8eXuEgm99g3t+goSCfoN7hIJ9fIWDhn5+h3uFfHiNfoOCVHmJdn6DhYV4fYWFdnmHhHt6gnyCfXyGfYWJhod9kX2Din2SgoKCe32Fg5R4hIJ6fnh8eXmChHt+eoZ8eoKD
hXqHhIN9hHx7e3yEg354gnd6coKCfYWDfINwh4J9hoN+fXZ5foOCe4ODd36Eg315h4J+ho2Cg4h+fnt1hn18enyCgoWCfoWEfHd5mXqEhIODiYWGfnuFfIR+foWCgn56fX5+gnZ5hXmDfH6LhHl7hXx6e31le3uE
foeCh3qDgoWDdYp8d3uFfYl+hHZ+fnKCiYKCg4h8h3qDhH6Fe3x5dYODgoZ7fYKEhH6CjYKDhoWCinp5fIN9foh1g3qIg3uKfoKCfX59eoeDfIWIhX58houJg3d7dniMgoaEg32EgoJ1eoJ+hISChnyXd3mSiX6D
eXh+hn5+g3l9foR1gnp8fnqGdoOGgoJ9fXyEhHuGfIN+g4V+eoJ1foaEgn6DeYKDfnaCen2MfYN+ant4fn57fnx7fX6Eg413eJiCh3WIen2Ifn2DiYZ+g4eCeImCfX2DeoSGgn17gox9eoKCg3p9hIJ+jYOHeHmO
iYOEc32CgoN5g4KDhIKRhIOFgoN+eZJ9fYZ+fot2g3uCfoOCeomEdo6ChYKCeoOEh5CIhYN7g4NzhYV0gop8d4J+eX6DfX6EdoaCgn59e4mDgoh4doOCent+gn6PmXaGg4N9b4p+hX14iIV3h4R+hIV+iX2LfXuK
hX55iISFe4N0god+hZd5fYd7g358iIKEhX6CfoR8fIJxiIeFg4h7e4OCg3x9fId7eYR9hISJiIR4kIaLfXyCgn6CioKDeouGfouDg3p7fXaKjn6FgoJ+j4R1hYKDfoJ2eoh+goWShH2CfHN8hX2FhYx8hoORgnuE
gn5+hnt9fYWFgoaJiH5ygn2DfIN6hYZ5enl8d4KEgoKFgoSChIWImXt+hHuFgnx8d36MfHF+fXuFg4J+fm2Ed3uDhX1ZhIuCgoJ9fnuMfoWMhX6DhX5+foJ+k3qTgnp5foODhIWFiHx+iIOEeH57foSHgoOHeHiI
fYOFgoJ+e5N7dnl7h3yFd3p6bol+e3SEhHR7gop6hIhte4aCg32FhIKFgn56fH59eYuHe36Cioh9e4WVhY97h36DgoJ+foJ9fo54g4KEgn2CfIl8g4V+hXp7fXuGg36GgoyJfoJ+hYOHfn6FdGt7gn6EfYaDhHyD
hH15fYd8gn19foJ+fXCKg3p8goOGh3yHeoKEbnp+iX6DjHl8e4R+g4KDg359g4J5iX6JfH58eYaIfn2FgoJ1g3uGh4SCg4SGeYKEfHt5g4KFeX6DfX2HhYiRhIl6iYJ7foN9g3mDg3t9fXSGe3x3goOEhoSHgnOH
hoaKgoNxfXuCeHyPhYeEiXyDhIeCfIZ+e32EhXl8hIN+en6Jfnh6eXyHjnt9c4aIgoOEgoZ9hYWDgod+dn2Ee4KFiHx8c359eod8fYN+fH2Gg32De4Z7fHuFb356fYSCh3yDfod+fnyDgoSCfX55gn6Fh4R4h4OI
fX6IfoOFgoOdfYiEjH2Ch357i4iCg4R7g3uFdnyDgoN8eX2Kg3OEhHlxfnuOfn6Ch4N+g3eChYJ1fYN9gn6Hgn6ChH2EhIeCfX2EhYR8foJvfXd9hIKEeJF6hIV9fYaFen6DfnyJg3uJgpV9hH55foJ9fXuCeox4
fXmCeoJ6gnl7c4d6fHeDhYt6inhqgoSHfXqCgnN+g3x7e31+hX55i4V+iH19goJpfX17e4Kcfnp4g4J8iH19fn6CfYOCfn6EhXqIdYSCgn2EfH2DhoONe4KOg4KMfoSCfXeCeXl+fHR+hH18goN5c4KCfn6CfYOE
fo+GfoJ+gn6ChYOFh32CeIuCfpF4hYKCfoKDfYKJjG98gnmFg4N5foKEdZJ9hYuKhIKEeH6EhnmCgoqLent+dn19fX19koN2kIRzgoh5fYJ9g356hXN6fH58jnaFhod8hH6SfYqDfJmPdoKDdn2Heo5+l4J+g319
fX58goiCfoJ8hoV8iop+d359fIaGhHV5g4SCh36Cfnx+j3d9gn57fnp8fIOKfYKCgn6IfYyTfX2Hgo2CfoKGioR+fYN1gn6FfoOIg4p6eoOLhXx+h3l9e4J7fX6Dg4aDg4R+gnmEgol+h2x+eHuCfImEhoaEdYR5
goR8h4J2gpCIg4ODhX56g42Eh32EhX19fHeLeXF+foV9c4J+g3yEiH58d4aCfoKEfIWDh4N7h4KIcYSCgod+fImNhnx9hIKFhX2HioOFfYp+fYKHfot2fIN7fIKFcHh+i4WEeXx6fn59fnp6jYV+gnx2goSIen2F
gnuLi4eGfYODZHV+fn6Cc36EkZCEfYOCkoJ+enp9hoJ9hX2FhXx+g3iCfX1+fYJ3e4N3gn6CfXeCiIeDfHt4e3ODi36Cg4aLjX6Cgn5+d4OCe4SOfnt9hoWDfoJ8fnN+jX59foWFeoaCiYd8fH17eX2Hd4d7fn5z
iZeDe4N5hXx5gmSFg3yEhYKDiod9cnt3fIV7foaHiIKCgnp7gnmGe3h8foJ9eYN8hnaOh359eoqEiXSDfoJ7g4J7gop8h3qEfYJ+i4SCgn2LfoJ+goWPg4WFh3x8joKDfX6ChYZ5g4J9fnmCiYWDcnyEg3uCg3h+
h36FemiFi4Z3g4N8i4J+jX2Eg4qIgoiEgn2ChoqHfoJ+fZB6fnyCfoJ8hIOEhIR5e3x8fnd6jIaPh35ohIeChIWCg36FjHeEfYSFdnx+h46bfnl+gn6CgneGiISHi4ODfYV8gmyEi3d+fYN9goeEfoV9i4SHd3qD
fH5+g356fHyEd5SJh36GfX57goOCg217fXR9g4aFdY+Kfot2fX2Jfnt7e4Z+fn1sfIJ3g35pe3yKhHx+iYR8fnt4e3p7hXh6hnh1fWt+g4t9gnuDfYR7gn6HiXmCgn6EgnR6gn59fn6cfIh7fn6Fg4h+eYKDfX2E
ent5fn6Ngnx5e4OLeH19hH2Cg3x9e4KDhIp6hYV3hH5+eXyKfIR9gn57eHuEkXZ8eoKCfoSEiIp5fXN6kn6Hdnt6ioR+hYN8hIOGgn6DfYeCfIKDfYWEeG18hIV6gnWMgn19g4J9ioKCfn1yg4R8gnd9fnh5h36D
hohyeXx8iX13fnyHdnx6dIJ9d35+jIN6en2GhX2NhnuHg4eCin6DiISSgnx8fohqhIl5hIN8g3yKfIKFfX58eoaIfYKFe3t+dX2Dgn16fnp7fnyDinmDh3x9hYKChX6DgoR5foR4fIN7g4aDgn58hoOKdol4goV+
iX2DhniGfYJ6hIKFfn6Ge4d7fn2GeHh5hoN5hYSDgnqIhoN7dYyEfX2Ee36DfX6EhYaGg3p8eXJzh3qChX58eXqIb4V9h3uHg4V+g451fId5fol+goiKfoKCgouEeXl4goZ8aYJ+gox+g3t5cnyFiYJ9g4J+iouH
hYJ6hoKDe3h8g31+kGuLfYhZfYOGgoSEh4OFh3uCfYWCgop8g3x2eoWCfYR8iH2DhZlwe4KGhn2PgnyDfnmEhYeDcH59fIJ+hIKIfX53eXyIgnx+gnh+e3eDfYmagn58fY13hn59eHyDgn6FfnaOdn5+fYaDiH6D
foN7hYN8hoWOfYKIempxfYR+hXuCg32Ugp+HgnyDh319iYSDe4WDhIKDhYdwfnqEcoRzhIJ6fIN5e4h+gop5fYJ9d4d+g4SEfISEg4KCgnqKh32Chn1+fXyCeYODfYJ6foKCfoaEiYN8gn6GeH5+g3t7hoNyfYWJ
gnuCeoV7g4KEfomDfYR8hoaDfoWIenyCe3V7fnt+eIKGiIR3gnt3hn57fYR9cYN9iHuHd4KOgoR+fnl8fod+i4Z9iXyEiISEh32Eg4J9hIOGh4mJh4aMfn5+fY6Igol9gnt8fXh9e3x9enyDfISFg3mJfX5+d3aH
hHyDfXiDgoWGfoJ+h5CGjIN5iIN9d4N6hoh+fnuEioWPfX6IfY16goKKeX2FgoR8fIJ+fYOEfIJ1g3iCeH2Gg4qGhH6DgoODe318hYiDfX52foKFeIR5fYiLfHuIhX2Ee3h7gn1+fYV+hHyIhIWEgn16e3l2fYuD
eIJ5eY6Eg2l9gnp+fXZ3dH6ChoaLgnyCeH14foSChYZ9fHqHhoSCe4N6fn50g4KCeHSIhH59fnd3e4J8h4KEe4J+fnWDgoR6hYKHenR+dIKEgoaEgn6Fg4ODfYR6hYNze4h4g4KFenl+g4uGiIh6iIJ+fX6Ig4N9
foR+in6GfYJzh4R+eIN+hIKDfnp9hYt+hYN9fH50foWDen59hoSIXo14jXqGfH2FfHiGhHWEg4WFhYSDiYJ3gn6ChYRvhXt5dH6Cgn58fnp9e3h9gnh9in18gnhvhXuDfXKGfX2Efnl8h3yCeoeNfYODd4J8e36F
iHuCfX18e36QiYZrfYp9hHx+eoJ+hYiCeml4en2CiYJ6fHmPiIN9c3uDgop9i4SCe4J8e4mCfYR9doKEfnx3fYN9g4+EfX1+g3h4hX2Kg4h9goWNgoJ+goN8fIODg3yGfoN0int5fH6De4OHhn2DhHl2j4V1fHh8
fH6ChH58iHpvgnx8iISCi4SDgnSFfYZ+fol+iH2MhY14fXuCgoJ8d3iCfoJ+hnp+g4p9fnZ+e4SChYOEfYR8hH58eXyEgnt+e35+e32Efnt+hIJ8g35+d3eEgoeFe359e4OCgnyCfnp9dYJ7gn6Hgnx+g4OKfHV9
hH5+ioKCjIV+fYd8i4J8g4Z8fox7fHt7fXuCenaDeIqEgoKFhIOLgn2Ee36Dg4KEfoODk4SCfnl8hHyJg359fXyCjnOKg3x6hH2FhISFcY6MfH2Gg3qIhH59gnN8eYOCfH2EhHyMfoKChIJ+h3yEfXp4mnyEg3mG
goN+eoeIhH19joiCgoWEfYR8fXt+goJpiIR8dX15fnqDfnyGfIN7joh5g4KDhHyPe32HgoSGenmDhId6hHh7e299hoV4fHqCe4SlhX2Ce3yagop9foJ9foJ9gn6Hg36Deoh6h3p6hn57fHaCe4WEgnyCh4h8hYN7
e4Z9fYaEi4KCfYh0fH2EfYN3g36HgoN9in2EfX18gnOKiIN3fX50hHyCfYKCg32heoqDfnx8foOCfoZ6foZ+hIKJfYSCg4OLgoKEfX55foV1iYODgoKEfoRzhHZ8dn6IdoWCgoKFgoaCg3V8foSHfn54fXV+kYp1
fH2HfoN8fnx4gn58cIh4fnh4gn6Egnh9iYV6hnyJhI+Gh36CfXx4g3qDhXyChXyFgoN3hXx6hoOCfoOCeX17e319aXh9en6EfIWDfGOHhIOCfIqGfYaPjXqCfoV6gn57hHyJhISEhYZ9fYR0eXZ7fYKFfXl2jXSD
fYJ+fn6FfYJ3fYmDfoyCgoOEhYR4fpB9hIR+fHeFe3mGfoOGkHR9dn52fHyChH16fX6CfIN3hIWFgn13foJ9fIV9foWafn6Cg36DinSJgoN9e3eGdX6Chnl+g4WFfoJzfH6MjJF7hIOEk36CkIN8fIuCg4VyeX13
loKDgoaDfIODg32ChoaEfYN9iId7eoKEfpJ6fHJ7goJ8d4NxhoR+gnp9fnx7fX57e3x+hIeFgn19foSCg3d6iH58fIJ+fYaJeot+fYSEfn19fIJ5iIZ7g3t6foOKen2Ogod+foSXfH17eniGg4N9h4aCgoWFiIZ9
hYJ+hIx9e36EiH2FeYSIhol+eXmJhYJ8g6F8gnh8fX6Eg4mKhHqFeX6DeIaGgoN8fX6FiId9fomEh415b310hIJ9fH57g35+hH2Gg3N2d35+hHt+iYp6foKJenh6fH2EfoaEfoOCfn18d4N9eoKDfXeIfI17g4KC
g318cXqGhHt7fHl9fHyCjHh1hHuJg4N+fXpzg4N7h4d+fYN8l35+foKCeoR8fn1+eIR+fHGEeoSJg319fYOHfXV4h4N2fY9+d4J8e4h+fHuGhoOGfoZ+dJV8g3mCiHt8e3qCfXyLg36FhH6ChX2Gg4N+gn2HfXqF
fIaDeYyCfnyDgpmCfYx+gnl9fol8gnyChXyEeYR7hHx3fYZ+dX5+jH6Ch3mEfnp9fnx5eXxufYOGhHyLfHuJjHaDgn59fIaGhn59hIKKgoKEeHF6g4aCho+CfoNyfIN8g32Cfn1+dISEgoODfnuEfIeGdoh5gnqE
hnt+hYZ+g3p+fHx+eoSEh4WCgod9dn12hH6Efod6i4KDdIN7fYKGhXaCfnp8hISGdn6KgoJ9hXR8aoN9hH5+g4WGfIh9eoKCkYWJhnl8fomDe3l8e4KCfYKPgn6JcouHfYKCfXyDgoeKeoh7en2CgoKCfnt6hIKE
hIJ+g4WChIN+hYOFfYN9fX5qeIOEkHR+gnp+gn6CkH2Ghn2HdoZ+jIJ7fYODhoOCenp8foN2foKFdHyFeoOCfYl7fYaFi4J8fX2EeHx9g4OHg4d8g4mCdIKDgoaCiYaGgnyDfIR3iIeCgoeCjIJ9fIJ8cnuGgnyE
joR+iId+fIOCgoh+dYZ4enqGfYZ9g3p+goN6qnmFgo6EiHyGeoJ1fHx9fox5fH57hIOFfnyHfYKDgnqLhn6IfomFg4KEg4OGgnuFg31+i358hYKDeY6DfYeEfJR1cYOFbIR3hXl7hIeHc3yCgn17hYODcnuDfYN7
eYZ8in57g3SCgoSEhYV6h499g4KEgoV7hX6CdXeDfoR+hoeGhHx+hXt9gm56g4J9g3uTg35+fYOFhYOChXqEg4KEg4N7e359eIN8fIdzhHiCgoN6d36FcnyIin5+goJ+gn6Fh4KDiIuDk4N9fnx7fX54gpCNfHOD
foSGe3uCeoV+en5+e3p7h36CfX58eoWCdoKDfYV+g3SDi4N+e359fn15goV+fX6De36ChYWFfoVxiYKCfIWGfnt8hYWLi4Z+fnmFiXt7fH1+fH55g4OHi3qCfnx1fYl+fX2ClnuGfXl6fXx4dX2IfoN8g32Ejn6C
fH17fn5vhIOCenl+e3qCg4+Eh4KDfnWEg318foaCjoOIgnxwiH52gnh6gn6Cg4Z6dXx2fYJ9foKDeoJufoZ8hHiDg3x9g4KEfoZ8e4mZeoZtg3uIjH2GfXqMkoKEfXx+i4N7gn6Ig3uDgnt6enaDg3RzfX6FhYKF
foWFgoSEeXt+hIt6fHmEkYSOhXWFe313eoeCe3t7hH58g4d0cnaHg32DjYl0goV4foN9fouCe4N9hIN4fWiGfYh8gn16fIl9e315foSCfH19goqEhHWDhYV6eY1+fHR7hX5+fXl9fnyDeoN7g4l+hnR7fIJ5eION
k4SGen6Jc3x1iJB9fn2Ci3p8gn54fH59gn6Hgn1+hnx3hXuVfX6CcXx8e4d9fHxvg316g3yDd4R+g4R6hXmEfnqEhXl5fn2FfXF+ioWDhXd+fn5+jISCg4V8en2CfIV8fIZ6g36Dg3yDh36Cg3aLfImEeIJ+gnmE
gnmCgnaEhIOCfH59fYiKfIRtgoOCg4mDg3x+g4V9foaEgomLhXN+fYOGhIN9h3x6bo96foR8fXx7e4J+hIKGhoeFfnt9g4N1g36GfYd+d3t+gn6ChYKFg41+hIV9hX19hXODe36CfoeCjXx9g4KIhXiJfnWDiX2D
d3mDhn17foyCfoN9fn6IhIN7knt3e359hHx+foWEinx9foN+fIOGeoJ+g32FiHSCfI5+fH58fZJ+i318e36FfYN+hY2HfoV9eoWIbHhsg4SRgnt9gneCgomCfYaIhnmOgniFgnx5fX1+eX2HeYKDfIJ1hHl9eIWM
e316iot9hmyFfXqGen6Ch3KKeoR8eH18gnqDfH54hIKHhJJ6loJ8e25+go1+fnx5hH2Nant0i4SKhHx+foqCgoh+goOChHl8fYSHhXR+fX6Ig352fYKGfnyDfYl7d4l+foV9fIKEhIKLhY17hIOIfISCd4OJfoaD
fYSEiHd8fnODhn1pe32GfIh4gnd8goWLfXZ9g4SEfXyFboOCd3aDg3WEhX1nhG2DfYR3foJ5enl1g298fHmGgoR9fn19fY15goR4fYOMdYKDe46FfX57gnp7g3p5joOCfoKDfoaJhX2EgmqLiHx8fnqDfXuDfnh9
hId8gniCdXyCiH6Ie4R+g3uEg3t8goN+fXqCfYSFg3R9dIR+fYZ5fnmGjop4goV6eH16gnp+e4N+bYd7g4SCem2IfX6HhYN6fIR7gnuMgnZ7gnt9fIV9h32DfIN3fIJ5hnp7fpCGenJ+fYOCe32HfoSEiISCiX2D
eotme357goKDe4J0g4Z6gn57goSCfHqDfoV5j4KEiXmFg3yChX18gnx7fXuIgod7enyCfoKFfoOEeYR6iYR4fXh8iIJ+dYN5hIuGh3x8hH58h32Efn6HfX2KfYeEj3uDi3SChYaNfoWFjIKIdolwhnyFiomFfX2C
hIR7foOQhIJ+g4mKgniDfYODeoOFin2CfXmEb4SCfH6FfYh4e4Z+g4d9e319eo58fXt+gn6GhIKChn15hYJ6enyHfIWIhH19hoWEhYJ4goKDfIJ9e3x6hX6HfYd+fox9e4J6fomDeouDhIKIg4N7dod6hoKChnmH
h4OHeox5gn2GeoKEdYaDeoWChIiGe359gn2Ge32Gg3h9e4J9e32PiHyChoeHh4eChKOGeHyHenyWfnyDg4OCgn2GfYSPfoZ+fnp+goN9eoR6lXyChHxseHl8g4h9j4KCfol8fYJ8foKGgnmHg3mThod9iIt+hYOE
g3qHeop6fIJ9i4OFe4Vzi318fop+q3iHcH6Cfn6FfoaCeoN9g4KFg4N7gn2Cg3iPe4SVfoSCg3ySfn15g3t8foN5dX2KfH6CiZaJen6EfX58i4J8eX1+j4WDh4Nwgnh9fHdwfHuCioR7g4iOfXp+g358o4N9foqD
g4h5hIZ6e4V8fYJ5hIODgnt9eH1+eXaDgoaDinl9kYN9ioN4fo6Jd3yNin6CgoeIfomXgph9dX57hn16hnyHfoV+hn2Dg4qGeHt+hHp9iX6Fg357fn2DfYeLfoZ7fn6CfnyCg4J+hIODg311fH59jIaFd4eCg4J+
iot9eYh+fH2Db4R8gnl2hIN+eXyChIeFd4R7gnuCgn57fnmDhG6ChISFeIV6gn2DfoSGfn2EkH58fnl8jIeDfYV9hoKEenp7e42Ie32IfHx5hYWDfYZ+foODfIJ+g4J9hHeDenx9hX18fHp9fXaEhnt2hHCKfoaG
hYKMe4OQfnx9fYN+iISHgnl9e3p+e4eLe4SVh2qCfYN8fHqYeHl+foR8eIaHgn19hHh+eIODfpeEfYKCfH59fX2FhYOEfoOQg3x6eYh4ioOHfoR+eH2DfIl7fX6CfnCGe32CfoSIhHx+iIl9eoyEhIKEiHuLfXyC
fXyIfYJ9gnyFfX2CeoOEgoR9cXuGhnaNg3F+foZ3fIaIfIKHgn59eop6dIR8g35+eoN+doKFdoOFhIN+cYaGenx+foOKe3l+e3l9hpCEhnuEhH6XeHGFi3t8fHiKfn1+fHyDfIaDiHqDfIeId3V9hYSCfn58doJ5
h4eCgm97hX6GfYeDfnRxfX16hHmGe2KJjYaCeH6CjX2CiYVyfImDfoSNg32Ni41+e4N7fn6CfYZ8fH58fYV+goeDgoZ2doSEi4J9gn2Ee4SOen6CgnOCfoh5iYJ9g4WDen2Cgn5sgnR5enmIgoaCfYSDbI97d36F
fXSCgn13eIl6jHt8fISOfH2NhIl+fnp9eYd9e4WEfH59iYOFfIR2emaDg4J+d4aDfn2Hg4J9fHyEenaCdoSCfIaCfXt+fYR9fX6MfIaCfoyDfnuCj3d3e4KGj4J1hXuFgoSDfXyCe4KHgod6fXyMd2Z8fH17homE
goR9e357gomEe3t7goWDe4yFfIJ9fX6CeoOCg4iEiXuEhH5+hoZ5g3yCfYaEh3qEhn58hnt8g2mEdniCfoyCjJyCe359h3uCfn1xfn5+fIN7hH2CfIKEe4iMd4aChHuDeYeEgn2EioZ3e4J+j4KDioOGfIKId4d9
fJh4hYd9eYR7g359eYNzhYp+dHx5g3t2goSEdHyEfnx+d4uDd36Jfn56hXyIgoOCioSChYt+g4d9e4KOe313gnt3hIZ5fIZ9jIV+h359fnp7fYR+g358g4J5foh+foSCe3dxdX6DfoN6foOHhH19goSIe3iNcYh4
foZ+dYaJiH1+goR2g4J+fnt3h26Efn6DfYN3gnx4jn2FhYOCkISEb3mEhXx+foKHkoWCeHqCdJd6g4R6goV8d4aEfYiIfneDfYJ6fneIgoR8e5B9fIKDg26Cgn19fYaShYKIfnyKcoJ+fX6Dg357hIOFeYZ4dYKK
cYKDin57e3qDfoOFhYONe356iYJ7jnyDhnWFh354iIJ5fn2GfnuDhXqChHiEen6Dd5CEeoN1gnqEgn18hX2DfIZ9dIJ7fXR+fJiCfnh2fn58eoN7gn6CfIN+hoaDfYKCh4uCoHyGgn6FfH13hHeHfn6CioR5fXx9
fYOCg4eNe32Cg4KChX58hHx8eXp8foZpjIJ8goJ7fYV6hYZ9hoV6g4qJgod8d4iCfHWHfHOOg3x7gnqKg3d5ho+CeH2Pgn12foR9g3uQg36Fd32CmH58hIOCfoJ4fnyOgoJ+c36Id4eGiYZ6e4SFg3qLh3t+hnx4
g4KHg3x7fn5+foJ8hoN+goN4enSJfnmFeniGfIOChYJ7ho52fYqFfnOLfnyPgn2DeHd+fYaDiXp5fYR7hYV+eXmDfHyNfYKEg4KDfYV9g4N6hoeCfX55gpGGhnx+eYSChop7eHqGg32Dg4SIfn5+foSKhIKFfn54
fnh9iHqFfYaCfoOGfXqFgnuEfYN2foN6hIKMeIiFiHmIfIR4foaEg31+fIeEe4SEfoJ9mY58eY6JhIV3h4p8goN+gn52fW+DfIZ9g3mLgoR9hH6Ch4eCe4WCfX17fYODhHuCh3yKfX6DeZCHh359fn59hXuEhX58
d4J+fX18gn19fHKFgoWHhH6DgoeFgn6Cg4KCg3yMhH6CiIKChIiEhn2Qeol7dYh0e4eIfHp8d4aGiHqCfnZyfomDfH2EhYJ7g3x2hIKJe2p8fIV7e36NfXmHhYNtenp3g35+hIJ7foN9iH6Den57fXyHg4OGfH57
jIN7fn2HfYmGcnCEgoWRg3x9gnyDfnN+fIl8fn5+hISHgnuCeHqEiIWDfpSCfoWEfXp4hISHhH1+dXh8d36FdXyCiI98hX19eH2Ee3qDfoSCfn6DfnyEhXaDfoN9foV4foJ+hn6Ge3x9h4SCfoeCjHp8g4uCfHZ9
gn58fH19fY6Cg36Ch36FhIR+e4SFfXt2g3B9fHyEg3qDfXqEiYqEinyDfoiGhnt9jn5+iYd8fnuHhIKHgn6ChXx6eYyChISCfIV+fnmHd5F5iIKEfX6Ce3lxgol5goJ8hnWCg4SDfX2Mfol+fXqCfoSGj4R7eIV2
g4t3cYNzg36CfoJ+gneMen6DfYN+iIeMhX6Ie319fYKFg3aDgoKLfX2FhHqFfY6EfoV+jnmGhX59fYN8hnmFeX6ae3p7hXuIfXp9h32ChH5+gnV+g3yJhYaLeHx+hIJ+hn2Ggn59fXt5g3yPhHt7g3x9fYyChn58
foiDg4WEfH6Fg2x6hYh5iIOCg4aDeoSEfnWKg4V7d4R8fIV4hHiChIJ4foKCe3OHfHyDfYKDe4ukfHx7hI11fYR4gnp8hoN9eYN8g4N9fn6FgouFgnuDjX2ChIJ5g4J8hIVze3Z4fX6Dg4Z2hHV+fY93hIRtd4yT
g4iDjnt7gnV6oXqIg3uCgnyJhomKg4SChn53ioV+iXyEfXx8gn1vg4Zyg3uDiYSDg5CDfYNsfoyGfYR+e317fYV9hoV7g497eop4foeCg3uKgoWEfXuCdXqDfn6DfIKFfXqChol8iXyKhoKDhHqId4p+g36CeX59
hoR9hoJ2fIN+hoKCe3yCfYOPdHt8dYKGg4WDfXx+b3WCgnt2foSGfYeFe4J5g3ODgoJ6enlse3d+lYR+fYKCfHd+cIZ0fYR+hIKGi4WCkIKDfnmFiYl5e4+MfoJ6eYl+fXx5foiFj4d3goh+h36Jhnl7fH5+g36N
fn59enmChoSDiIJ+hH5+fX6Gfn54eneEiIJ0fn5+g3t7e31+hH6Egn53fXt4hHyCgoJ+foeJfoaFeoJ+g4p3foZ8hYN+fntuloZ3goJ8eYSCiIt9fIl9fYp8goKIhXp+dH6DfYKGhoKGfXx+dIKEfnqnhX18dYN+
dX19foR7fn11foKFfImCgnx9eX5+eXqCfoOFgnmHd4V+hpB2foaGg4N8iX59hYKCc3V5fYKKcoJ61IN8g4KIhIKMfYSKkYKCfn19foKChoJ+gnd+e316g4KCeoR7jYN9h4OCgoZ8foKEhY9+c4V9doN7hW+DhXGC
hYJzgoZ9iYN+fod8hYV+enqDioN7d3t9hIOFe3uKhJaEg4WMdoyQi358foqDhIV3eYN8hIN9gn15hn55hYOChH6FgoOCgnp9fn18fnx+fnyJhXJ7fXqCg4WCgn18knt7fXyHgoKFfWd5g3yDfpB6iIOUen55fYp9
h3yCfn5+d3x8fXV9eoV6j4aFgn16eH14g3yHhod7hn19hYN7e31+g3qEfIN7gnl8d3iHeIKHdoV9e4KChIN9fn2Gj36FdpOMgn59fn6JfYJsenh9g4eCfnKOinyEiISDfYiRi3J5e3pzgn19fXqDeoV7iHp+hIJ5
dn18foh2mIOEhIOHiH19g359fXd9g4R9g351hHx8fX58kYJ7fol5jIN5h3uNg4OJfomCfH13fIKIgnODe4J7goiCenuCg4J5en6FhYmJhXl5fYl0e32Cfn5vgoWOhnp5foJyfX5+foOCfoaCi4V9eIKIint6fod+
gn59e4OCfoKEhYOJfn5+fHN8hHp9en2DfHx6iId9fnx9epV6in59fXuQgn58g36CkoR8jnqHg356foyCfZSEhoOEhQOUhISDin2Co3p9hIR5RIJ7eH56doaDiYKEhYaLfoSCfoJ+g3x0hoJ2g3p2fIWChHd+goV+
i3h9hIWGdoONgoV9fX2DgoSId4KCgoSDfoJ2foSChIN9h46Jd32DhoKGcX2Ddod6eoV9iX2Mg4SOg4J2g4J+iIZ5fn57en18eoSGgoJ9g3t9fn15hIWCiHqEfnt7gnyFhImGgn19fn6MhX2CgoOGhYaIeXyHfoaC
fW5wfXqChHl5hH6GeoKCfn53jIRrfX19g3eHgoOMfXp4fIOEgnmMg4mJgoNzioqHfoSHin5+joOUjYJ5hoN5fXd4hX50eXyHfniChXh+hIKEhYR9g4WEfYOHhYd+g4J+e4aCin6Cgod9jX57g4R7g4SEfX2EgoN+
hIx+hn2CgoeCd357fXx+foWDhn56fYV9fYuDfYKQhIZ6goWChoWTfoZ+hXt6bYR+fXqKgnuEgoJ2g4aGhX5+e4WGeoJ+goZ2gnd6hnt7g359fnuCen1+h4R6fHx+fHh6enmDgoN8dYmCeH6DhXh+g4N8j3mCfHx3
g4OEhYeCiIiJgol9dYSDe32FiYR+goJxiIWEgn19e36FfIeCfYOEjoSHgn2JhW6Iin6DfIJ9k4qCgoOHen58fIiFgoN9g357e4J2c4OCfoKCgoqGenuDgoeChX2EfoODjX19eYqDhXyFd4R7e32FgoN7goqCfYR9
fH5+eYV+i36VgoN+hoJ+eXV+gnmIfoSFfpF+fYWNhIeCgnuEdouCeH19gnp6eXmFmHx9d4KDfYSLeoKEhIuGiYN6goKFfYV9iIKDhX58goWMg32Gi359fnx6gnB+j4iEfX2GgnaFhYeNeYV9hHyEfYN+dnSGfYJ8
e4OChoh5eH55eoSCg4KEgoR+g3mLfoKKe3V9hYSDin6EfX1+eYd8hHiChHx5d3uReYaCiHyKhYRvg3aIjIN8hn6Gh4KCfYZ0bIJ+hXyDfXx+h4ODh3x+eod+gn6DeoOGioN+fnyDfX6IfoSOh32KfYSVh3x0dniD
fnmIfX10fnyDgniGfoiFeIl9h4OJeYV9hIN1hGGEhWyKhH58god+e498fYSEfZB+foN7eoKDg4Z+h36ChIJvg4R9i4WIfoN+fXd+iniDfXuDgn17fX19fX55fnqCgoeDeo+EeX5+en6EeoJ+g4J4fYOCh4R9hXl9
e4R6a3uLfXd9e4SCgoKPg358hHx8en6JhH6HfXiCfYJ5fHl+dIJ+iX6Fb3p+jHx7goWFfn6CeX58fIWCfnqEgoODiHiJfXt0g4R4ont8hIKDfH2GeoR8cHx6fn6EfH2UgoSOhXxzfXt0coR7dnyGe4p6fYmEhIV8
eIJ9fIWGh4SCgnl+g4KHgoJ+fXl7foWEgoV+foN8dXuChX6Ffn6IdIR7goKCeoWIfIKFg4WEhIt+i3mDiH5+jH5+hHmDe4N+hX2DhoKCeoN8goR+hIOFfH5+e4KGe3mCfXx+fYR7hXx8fIODfH56g311cXV7g4KC
d4J9h4J5ent8fnqEjX54fX1+fXyIhX59fHeDgn59b6SIhnt8e3V7hXp5hX19gnmFdoaKfXV8g4KSg4R8hYWIhHeNfHqFe3yJiH2CgoKJhoKHhYh+fn19g5F9fYV+hol9fYR7gn55fWaEgn2DiYSChYWDfnuFfX1+
iYp7fYKGkoOEhIOCdXt9iX1+gn5+g4OGhn59hX18gn1+c4R5g4d2fo6EfIJ9hHp9hH6Ggn6GeoV3g4l8eXmFe3t+dH55g3t7jIKChoKFhXd8fnx5iYmCfn5+goJ+fIKFfoOGgoOCfYJ5hIaEeIN6dXtyg3uCdHx3
eISEfoKEgoOHeoJ8fod+hX57eIJ8h4N7hoZ7g3uKiIWCqYNze4WDen2DgniCeoR6g4J+iIKEg4KJeoSCfnl8hH57e32GfoOFgnqDkIp9yYiDdYR3h4KGgn6EfIZ6e3mCgoR+bId+fYOCgoWCc4KOeXx5fo2PenyF
gn6KfoKCh35+iIp8eX6Fc3KHgoWHhYl9gn59gn6Fgn54bYSJg4V+nYSDcIOCgn2ChYaDfn6Me36JfYOMd4KEfneDfoZ9kX6DgoV7epNwg35+jIeLh3eDfoSDhHZ9g36IfYd+gn2MhX2ChXyDiYR6eYWChX6IgnR9
hoSLfod9d4+UiIODh4d9fXyDe3l8knx5i36Eh36Hgnx+fX2JfIZ7eoWPfoSGgnx9goKKg319fHp3fnmbgo5+h4R+gnx4goSEhH2CfYOEh3Z4g317eoeDfIh9foWEfIR+goN7eXyPg4Z3g3uEh5pzhHB5e3uDcHuD
gnt5gnp+eoaFhH5+inyEfHd+hoR8foOEfYaCiX59gol6hIJ7g5mDfIJ8hXqHinlyhW+FeYaGiXyDg4R+h4KEfH15gnZ+hIN8hHltfYmFhIV7h4mCfoSCfnuCfoV7en2Eg4N9eYd7gnp9goZ3e4V9fX6EiIR5eHuD
hZGCdXp+fn19e32He3t2foZzfYiEjoh7fYJ7eXt+g4yIhXx3eHl+fYR9fIZ+foN7fYOEfX58e4Z6h4J8iXyLgoSGfoKGeIR+hH54foV5doSLhH5+koJ6e353e4p9fIN5foeWhn2DfoeFhYR8hn17fYVxe4lzfHuH
hH6FjXh+hoJ8fop8ioJ+hYOLiX5+fn6Wj4WFe4uCfYeChX6EfX59hniCiXuGiHV6iHt9hHt4fouDhIWEfoN+iIKDhISCfYJ9gnt3gn2ChI2CfoOHgn5+gn2Efn19hnZ+foZ8fX57foN+fox+fIKCg4KDeYJ9e4OC
gpJ9iXyEh3h6fn6CeH6CfYN9fIOEg36Ee3qDeXx5fIV9goKDe3qFgnp8c4ODd4VzfXmCj4N8eYp7hnmCeYKMhoOJfnqEhHt7eoKGg4J9g36DfoKEfHp5fIOCh4KCfYR9hIKElX18e3SFfn18en6EfISJg4iEeoN8
foKGhH58iXSFg3x7goKDenp6fYN0jIh9gnuMfoKDgnx8fX15hoaFgoOChXR7e35+iXuCe3yDgoeDhXt8hX2DfYJ7g4OCeHyQjIKEg4J6fHqFfIKRhHt+fHqJbIN5fImDfYV7g354hX6FenuHhIOCfn6EfIN9dH1+
hH2DfoKCjoh6fXd9hISCgoeEoIV9ioN5fnyIe3t+fYV+fn6HhIOMioh+hoKFh4Z6foSCiHmJfYeOeH12l3N3gn5+goaDfn18g4mDfXmHg3x6hImDgoODg3R+hYKCiHyEg4mDfYx9hYeEen19bHx8hHh+hIOJg4eE
gnyIhImCgn2MgoN+gnl+e4WCfoZ9fW2DfnmIi3p7hHaGgoOFeIR8hoyFg4eDhn2DeoKCeYKHfnyHinSDd3uDgnp6h3x8c36CgnF+hX1+g4OVe4eGfoaLfnCCgnyGfYSFhYeCiIJ+nnd9hXx6hHeCeHuEhHZ+hIJ+
hX18e3x9iI1+fYJ+dHuLhH17hoaCfYJ+hoZ9cIZvg4J+gn6Ge3yEhoKFdnuCgnyCg356foZ8iYKDfYt8eXmFgoR+gn5+fX19eIV+fnmEe4KChHuDeX6Dfo1yfXt+hYZ7g4ODjIKFfXp9hIt+c32DhHl+gneDgoSE
eoKIgoZ9foOFfoN7h4Z1hHt+hW2DfIZwh42De3t5dnx8g4V+eod1goN+ioWJc3WCfH59iYJ9fn2GfINze3yGeIh9fISGeIKChn55dIJ8eISDjXSDgoKFgn5pjX59goSGfYRzhIh8hoR8foV+fIV9hIJ7g22UhXV5
ioSDdn6EfoWChHyCgoh7jIV7goaGh36FgoaCfn1pfYKCg3SGeHmCfHmMjIR+hHp8fn5+doKFgoKDfoKChH5+hoiFd458foSGhYKGfXt+en6CeYODfIOEfoN2hH6CkYWFd4ODfYNzhIJ9fIOCgn2GgoSGfIOEhX6M
hYN7foV9fHGDeIWDg3x8iIl9hH1+eoR4g4V8gnp6fn2CeH17hH6FeXKHkoOCeH5+iYWHiYJ9enyDgn5+gn6TfoR0ioKNe4yDeZB4h4qEh2mOfX53iXZ9fX2DhIODhYRvi4J8hIR9h4yChHx+g354g4KGhIKCdoKC
jH6GhX5+mXt6g4yCgnl9hHt8epB+fId9fYd5h4N9fnxzfYZ+fneLcol7hXCDe4SGkImZeYV+h3yDhX2Fb4J8dIKCdXeCeHd9cIJ8fX6CfIt+fXt9iIeNdnqGhIN+fISNiIR+fX6Gdn56hpF8hIN9e4OGfX11fYqD
hYV8fXqCfGmCe4h4fIN0jIR+d4N8hIKCg4SGhIKChYJ6fn5mjnSDdYJ+g4J5hoV7hId1fIiDhoOCh32CgneDgoJ5hoqCiHx9e3l7hId+eoOCeoJ8h4eIg4KCfHp9i3t8gnyFfol9h32ChoN5c4R6fH2DfH1+g4WC
c3p8e359iYaDg3eEfX59hIJ9d4SDg36GgoODhIJsfol9enOVgnyFg6WIgoaDfoSCen6ChIOxe4KIbH15fn6GgoV9g3uDdXx8e3qEfIOEcniDbnx6jYKEfnV1fnyIe35+en2IfoWFfH6Je4N+fnx4fYN2foR+cnZ7
fH18got7fn13h3yDfYKChXyCfH5+gouGe4RzhISPfoR9gn6ChoN6hYV4fH2DfoSEfIKHe3x8foWQc4V8foKCfnOCgn2Cen1+fnyEeoZ5fn17g319foWCfHyEfIV+fn14iYV0e358eX2Cd4Z8g4aGgoJ5g4J8g3aE
hHdzgnx8g35viX2EiISEhIeHfJSCfnKJg3p8fJF+eX18fHqCfnmGhIJ8hHiEhYOLiISDeYJ8fH6FhH57g3x6fYeDe4WCgoOFhIeCm4SDe3uEfoWDg3h+eX2CfX18eoSIenx+hYKEd3yIeYKFenx2hX2Ie36FdniC
gn6DfISIh35+fIWDeHuDhmtyhIJ+hIKCgoKCh32Cd3iDeH2DfYKIgoKJfn6DhIV3lH57fIKCfoJ9h4N8g3x+hX5+e4N6hoKGhoKFg4aCloJ6eYeCfXt9eYSCgoV7eIh4hIJ2fHmKe4J0goN9gn54fIR7eYuDhn2C
g3R7cH2ChoV7fX6Cg4yFjHGDeoN5e4KHe3l8h358fXuFjX1phHmCiIV4hniFgn59e357g4WEdn18hIKCe4iDhoeFkoN9foZ5jZR4en16goODfIyFg32EhoOEgoKDiIOCeX2He4V1coZ8goSEfoZ+got3foKCfX6D
e5mFfoN9eIWIXHp+iIN1fYSHgoZ7g318e4V8eoOCeYV7g4eCg3uEeniFh4SDg32Ufnx+g454goN3eYOGiXyag4R6i3x5hYOEcn2Dhn1+foV9foiFhISEfX2HhXuEfXx6gnpye4WDfnqCkoV+g2uCe4ODiIKCfXx9
j4aFi4l6e316eHyFeXqLfHGJe4N4eIN+fX5+goKKg3yDhYd9hYZ9hIh9fYiCfX57hnyCfYV+fnp4gn18fH50fn17hX5+fYKEhZCCg4J2fX19foSFg316g4ODhH5+fHx6hHuFe3R8gouJhoV3eHl9hIJ7eoR9gneP
cn5+en58e3uDeHqMgoKIg4J9fIV+fISGfIKEhI6IeX6KhH6Ognx+eIR8g4h4koSGZnd+hIV9foKFgoR+m3yEgoSHfX1+gnp6hnp1fn18hnZ1foV+fHp3fXl5e3x5goKFfXyCeH5+fIOIg42Gg32GhYd+gn6IgnyE
gn2DfnmDhXSDhISDeneEg3qCcnt6nH19eoN+goZ9fY+PfYWRh4h8goeDfn55hYp7goaCfoJ7hn10fH18fnaHeHuChYl7h4SDdYWQfX6CgnuEhn1+dX6GhXaCgmN7fYp9hIJ2h36GhXSCjoR5hZB6g4Z1e359goKC
fX2GeX2EfX6MiHyHg4J8hn6KgoOTfHt9foSPg4SCg36GeYSCe32KhX57fIOFfoKLfnd5gn2Egn2DfXqHcoSDfH56g4aMeIOGhHx8fnR9fXqDiIWCfX57goWDhYKFhHx+foKDeH2Ih4KCgoR7fod5fHt+fXaMfH58
hYN8hH58knuDhYKEfX17foKEgn6EfoJ7i4J3fIx5g4N9fIKCgnuGen2Tg3x7dYJ7fn59foKFg36Dgnx9fn18eIZ9hYh9hH19iYR6coJ+hYOYg3l9gnt9g36PiZeDgn5+hIeKfnV9eYh9g4V+e4OChIJ5hoN+dIN+
e4N9fX53fYOChX2Hh35wg6CFh4J8gntwgn56fnuEfnl9kIqEdn6LfoV9e3l9i3h9foJ1eHaKfXuRg4J7fIaKhm6GioKCeoeCfopvfn6ChXyIhIaZen6FgoOCgnl7hYJ+enx+d4KJfnyDe4WPeYaFgnqEe32Dg4J9
aoZ3fIJ7hYdvdHp7hH6JgoKCg3l7fomLiIOCeYaEg3SGeZJ6fn5+hIR0hXugeoKEe4R+hYaEe4OThoKKfnyGg3t+hn6ChoVyen6KgoqEhH2DfoV5fHqEfHN9hnp2hYeIfIV6fYOCfnuDh4WIfoWCg4Jxh3V9e31+
fmOFfH2Lb3eCgomCfIZ+in6CZ4WCg4eEfnuDeoJ8gn58fHyChHx9g355goSHfYJ+d36Efnx6fn6Jgo2EgnSEhn2Fen2Ig36ChIx9hoqCgn2Dgn6EhoJ5dH2Ch4J6foODfoSHgoaEhYJ8goN+fYOVfYp9hX2FfoeE
fn1+hYOFg314fIN8goN7hYh+fIN9hH2CfXqZenl8dXyFjYV6gn2DdnlxgoN+hHx9hH5+fYaJeYKDg3aEgnuIfH2ChnyGeoKCfXWFfYV+eYd9eoN8goKDeX6Jg3GCfH58hYeCe358fn17Y32JhX6CfoKDfXx+eomF
foOJg3d+d4N8fIR8hYKCgn2EhniEeIWHhYJ9gnyHfHWEh4WHgoaCdp1+h4OMfX6Dfnx+hHyChI2EhYN1fo+GfIJ8dnuChHx9iX1+fnx5eH1xhYODeoKFenx8fHx6gniLg3uDg312gn2ChJKGeH19h4OCgnyDgnt+
fnp9fIV9g316hHt8hX11e4Z9gn2CgoSKeIKKfH6Jg358g4aEfnt+gm55fYaMe3l+fXx+g4KEfXd9hXmEhoSChnyGh4J5dn18hH17i4eFe4SGfH2EfoV9gn2Dc36CdoWCfoWJg3yCgodqfoV9fIKChYKCg4eJe3eG
fXuCdHyHfXV6dnuCg4p3g4R8gn2FhH2MdoKDgoSDfY2Fe3mCg4h9hX6CgoKCfYSEhHx2gnuJfX6Eh4h7gn50hoN6fot3e31+hIJ+jIKDeX6FfX1zfH19hIJ7fIKIh32CiYJ9g3uGhnV+h31+hYJ5foOJiIJ7foN9
iHiCgoOUeX6Eg41xfYOCg3Z9jHp7goSDfHt6gn16foeChYJ9fHt+goJ4fImDg4J6e4Z5foeNe4J4gnmGhXWDhoJ+fnF9goOHgoODiXt8eX2HiYiGhX2FfoODfH18iYKDiH58goaFfYJpgn54gnaDe4yNfIeEfnyX
eomEhHuEdpGEg4N9g3uIgnh1hH6EhYmCiIOFg4mIfHuEfn6GhYiCfot9bX6EfnqDhnuGen6JeXuDfJCEhXd5g32GfoN+e4OEen5+goWEeo2CfoN+fnt+gn2CiX2Cfn6KfnyChH6DfH6CfnmCcXV4gnqHe32Fg4SD
fHl3eXp9g3t9hnl7hIOIg355g315foKDe3uFhod3iX5+hoJ9dH6Hfnx9g36Oh4N5goN8fn6CiHl7e318hX2Chol+fn5+hnt5h4KIk4ODg4OCg3J9hX6Dg3yCg4SDhH15foiGg4iCfoKCk4V8dHx8aYV+hYV9gnWC
eYt6foV+foJ8e3uGg36DeoSCeIOGkH2CgoJ2fo9yfoODhIN9eX6FdX19gnx3fnd8fYR9in6DjYOIfXqIeoaCent+eo6DfYR9gn19hHqDhIKCemaCfYN+fYKCgoJ+jX1+g3SHfnuHgnyEgoJ4c4J2fHl8iXx8g36C
enx9Z4KCgn6DfX18gnmChH58iIhvgn6Cg36JhIJ7kXh5hHN7foaDfHh+fXp6foV6e4N8fYuHh4OCgoSCfYh5foKLhoKCg4J9goWYfIV8fHqCgoZ7fH58fnaFfnx7e3yDhX18goKCh32HlYZ8gop9goZ0eIKCen55
fYiFe3yDfYSGfINyfn2JhoZ7goeDhH57hXGIfX6Ge4OFe4J+hX1+hH56goV8hXl1iH6EenJ6eYV+g3t7hIKHe3t7gnV7hXiEgn6DeH2DpX1+iHyKfX2Ign2IeXuFlXyCfHx3fYmDhIKCfHd9hn6CfYKGfISCfH1+
eXmHfoKGfXyKg3uDgoODfXh7fH2GiIZ3gomFfoOChoeLinyLg4eChHh+hIZ4eoR5g4KGg4qHfISHe32EhYN9eoOFeYp6fIZ+fYODen6Ee4J1eYR8foOIfH2CeoN9iod+gn6Cg4KHdX19gpGEgoJ4h36HcXeDg4N6
gnR7fYmCj3uKfnqFiIRxeo2DioeCfX2Dgn6Cg32Fdot4iYR9fYh9hoWDiIOCh4V8fIJ+fHSChYRzgnuFen1ufYSCfIKCl3uCgnuJhHR8g319g355fXuNfH1+fX6Dgn2HdXuDfX6Lg3x+fYd+koJ9i4aGjIR7hn5+
hoZ8hoN7eXuIhH56j3qEg3p9hIt+eYJ3gn6GfHtvdYKDhX6Hgnx9doOHfYKDfYaEjYN+iYN+en5+homEeXyFiHx8hI6Cg35+goKHgnd9foaGeXx5c32QfoSGe4lzeoN4d4J5fHh3g4l7eoOCfnuDfoV9hoyDfoOC
iH10g31+hYl+fIJ+fnt7iISEfoOFeYKEgoSDe3iEiHmDe315koqGhYOCfY+Cgn6ChH5+e36Dd4KEg3x8eoODhYp8fH2IhH2NfH6Hg4NxgnyFen59g4h+kH6FhH2CiHx3goZ8hIh4eXt8fn12dYKHfIt9hH18foaD
hIR8dnuDhIZ9dop4goSDeoR9fYN9foWLg4d7goaDfoKHiIeHg3iJgn14hIN9h4J9hH6Ignd9fYKCeoN+fYOagnyEfIJ8eYKCgn6Dg4d5hnp+e4qGfnx7g3mCfXV3iIJ3foSCfX6IfnyDgoOIeXt9g4eCfaF+gm6G
fo2Cgnd9eoZ9hIaEgoJyg36HhneCgnmDe4d7hXx6jHp7g4N7hYN9g32JenltgoJ5goN+fn58e4J9fpWDfn2CeoOKfoV+Z318d31xfo5+g4iDfIZ1j4N+hH5+fIJ+hH6DgoaIg35+fYODg3t9goR8eIZ8fISDgoKD
fnyDg35+e3x+kXp4fYaGfH2GhIR9gn6FjIJ9e3qGfoWFg3t4foKHe4WIfIl8hI57d5B3gn2Gh4KEhISCgop0fXt7hXx+jX58foKFfnR5fYiDfHyCfoN4d4OEgoKDgn57goRxgn18d3h9gomDgoOCe36FjXx+h4KC
g4J+fYN+fn2ChnyDfYiHjIOGhX6Cg4iFhIiDg4eFhX2EfH2DfXyFfHl7en2ChYOHh353dYaCg4t+eox9g4KCgoN8hI2DfnmCgoJ5hX6ChJWIfol8h317hoJ8dX2HjXuDfX5+fYp9goeDg4iChIKDfYR8goV+jIeD
foOCinaKgoKCgo9+hH2NfYWEfYeCfHeDg4R+hISDg4WCe3iFg4SGen6Kfn19eXyFgoKCeH5+enWCfId9g4V1c3qGhH59e3yEgoaFfYyKg4l4g4WEeXl5gn2CnYKCfoJ9hXl4iHuDgoaFfXR+cpJ2e5GMfIKDenx8
d4J+g4R4fm+Gg4aEgn58fYmMfnmGe3uLiIOEe4R5g4iJeH17hH11fYV8gn18fHuEfYSCdXp8g4SDfIKCfoWFgoV9h35+hXyHg4J+dnt7enmMe4J+fYWCe4ODfISCj35+eXeLgnaIeHeJfoWFfXt8iIR8dY+VgoSC
fYKDfXx5hX2HeXODfoJ8fXtzh4J8hXqEiX18g4V7eY55d4p+fYR9fpB7gnCIe3qCiH2KfXuDhXeDgoV+g4N+g4WLfYKIgnuMfoJ5fYqDgnp+e5R9fn6IfoJ8hnmLfn2GiHx+cIJ6goN9fYl7hpF+fomFe36IgoJ+
foZ3foSIhISGeX6EhIV7hYR8hnd8hXyDe4J4fIh4jH58fn50e3x7fYl0e355e32EfHeGen6Cin6DfmuFg4WCeIaJc4p+hHuCfX6Den1zeIJ5eYd8hHaDg4WLg4x+g355e3t8fHd9doKGc3mJg4KEgoKEdYR9fH2G
fZN7gnt+goR9fHyDg4d7fYmJgmh7eYWDgoV7en6DfJCGfXiEfYJ5fIeGeIZ8fX6EeIaGhXh5eXx9hH55fIJ9g4KOjZKDhIKGe4iDfnh+iH6DgomIfYaCgoWCiIOEhH2CfoaEc36Cg4WFg3h7dn19eo2EfnV7iYd8
foSFhIyEgnp9eYqHfYZ9g36GdXx+goJ8eoKChYWIh4OIfoh8fox0hIaEfYSCfoZxiXx+fn1+hnmNhH2GgoSDhIKCg3uJhZtvfnl5hIOfen17hn6DjYOSg4R6fod9fXZ9lnh9eIl7goZ+jH2Dh3iCfH6EgnyCh4Z+
fnp6fX6Cfol6jI6Ch4J9h3t9eoODg4KEd32GhIV3eHuOgn56goN9goJ9eH2MfX2EfYWEgn2HhXqEhHuGfoR+fH6Re36FhYN+fo16foVojnuSi4mMgnl9g3yCeH2CiYKIhH59dop9fH2CfYJ8g36Lg4KDfoaDgnp7
c3V+goN+fXmDeH55eouEi4SRhH17iIaCg32CfIN9hX2EfYJ4eXmCgnyHg36EfX2GgoeCZYODfnuIe4J+hoOKgoaDfYKEhIKFfIR7hX2CeoqEhYd7fn55goyMfI99fYODfnyHgoV9fX6EeXx8fHqDg4N8jn2ChHx9
hIJ9hYOCdH57foOEg4x5jIh+hH58eX1xfYODeYKJe4J5gn6Ge3qDfX53eoKEfYqDg36Cg3SEgoOGhH6DiIiLfXx9eYqEkHp+goKCeYuPg3uGfoWMfIaRfnWCeoOGgnOHiYJ+eod+hoyDcYKGhX5zfoV9fHN9eoKF
hXeCfHOGenh8g3uNgoSEhoKCd4p4e4WFeoKDg4V4e4qJfoJ9g4J6fXx8ioN6fnl1gnqDgn16fIJ9fXZ9i4KGiHyIhIR7gnqDg4aIhIaGfX58enyEfpCHfX6DgoRwgoR5cIOIbX6OhYSCeoOGfoV+eo17g5J+knmD
goJ8iX6Ce32LhZWGgoZ+foeCiYOCh4N9hoZ+fXyDfoOCh319fYaCg5ODe3x+d316fn2Eh32CeX52fXt4e3iDZnx+foSHeIiCi3uLg4WDe35ufnqGgoJ7g36HhHyCh4N3g3x9g4ODfIZ1en6CiX6HgoV3hIN+fIR+
b4N9fIKCdH6ReoWCgpFzfX58g4KHen57gn17eISHe3x+e32Eg4iCboR+eIKEg3qFdIiCfX6DgnuDfnyGe4dvT4Z3hYJ5iHqFfYR+hH2NfX52fpB9hoKIhIKLfYKDgn54eI+CcX19hnmEfXuRhX58g4R+g3aHfnuL
hIaDfISOgnt9hIqCfIJ8fYOHhpGEiYWEj5GEhX59foOIhXuHh32Dj4V7fYJ8hXx+hHt9h3x0fXmKfYN+gn16i3mJfYKDfoh9fIRufIKFfYOGgoV7hH6EgoZ5d4V7e3t+e3J7dn1+jIZ9hHmCg4R7fpZ8eHx7hXyO
hXd1goh9hot+jH6Gfnp8hYJ+foR1e36CfYJ8eXx9eoN7h31vgnp9hHt6g3WChXl7fn5ZfX6HfISGfoWEfn6FeYKChn6Fh3uCgoN9gn6gfn2CfH54g3uFhoiNiHiFgoqEfIN8hX6EfHx1e3uEeoKEhXOFdI59goOE
g4eDe36CeYeDjoR+fnqDfY98fHt+gn6CkIh8hYN8fX19fYx8fHeIhoOFfXqCkoJ+fX2MhZCDgnd+gn6GfoOChXt+fYmCfXp+fnuJe3aCg4R9dYd+lY18g4V8fnmEgoOIhYSFdHuIhoh9god+hH2ChHuDfIJ8hYJ7
g3d7b4h8hn55gn2Efnt3foh8fX6Fh4J9h5V9h4Z7hIaDfnx+gniCgoJ7foJ9gn55eYyGfouCeoN3gnmEgop8g3Z9fYOEfYKFhH55en6Gg4WSg4OCiHyCfYV2g3x+fYaFfYSLhIJ7iYSChoRshoRrdYOJgn6MhIZ8
g3mDglt+fGqEb4KKg4KCfn2DfnuEfY+DfIt+h3yFhHuHhHyRfoqIfHt8e4KCg4R+fZB4fXZ9eoN9hoN9gnN5inuHd317gn5+fH15in1+gn13jIR9g4SDfYlfgn54Z3qDgn2CfYV7hYV5d4SDh4aCe36DfHyDjIOC
e4V+hYOCg3uFhX58fHiDh36DfIN+fX6EiHx8eIKCmoN8goaFeH6DhX5+e417fX58goKChH19iHmIfYuCfYWDhIN+gnx9foJ+coN9g36DfIKChYKDd3uCgoSLgnt5fYN5foJ9eYiCgod7g36YiXd7fnqEhIKReod9
goKKfo18gnKChYKJdnqFfoN+gnqIiHR+fIKEhXt+fX2GfnyEhIJ+fIKDgoSDgoyGhG1+fXuRi319eYN+eX6Ji4KEg4h+d4R7fn2DhIKChH2HfoOJe4Jljn6ChYOHfYJrg356fot6iH6GhYKFe3t8hIN8g4KKgn56
hoR6eH1+fpKChIOCj4x5hYKDeoKCfIZ+g359coN6fYKEiXmEgnuDdIaWh3x+iIJ+gnyKhHmDd31+goR+foN9enp3goZ8gnd8goSFgoOdfXxxgoZ9g4SDfXeGhIWChn6FcXZ+foiEg3d6fX58fn2VdHp+fGt+hnt8
hnt+fISCe4d6fn6Cj36EfIR0fX2JeoV+ioiDfoR5hnp9eYiDdn59fnh0dXh8goKCdn2DboV8gnd9fX1+joJ8jXyDgoKPhYiDg358foKGhYZ+g32FfYaDg4mDfoV9fIaFe3x8g356iYl+iH2HfYOChX6FenuCe4J9
goZ3fnd+e3aDfpF+goV4g3uKhHiEd3qCgnp9gnt9fXuKfH6JhYWWi4OYgn58h4KCg4WGfoZ+gnt6fXWEg4aDhXp9foaEe4KIcIyCgnt8fX56fn55foZ9gnp+hoJ9e3aGg3yChoWCg4d6foKCgnyChn6DhH6Efn1y
foKGfG93c3yDhnl7foKDlnGCgoKCfIiKhYeDdXh+ioSEg4WCfX2Cgnx7g4OQeph+e32EfIJ9e4OEfH15fn58hX5+goJ4fYV2foSDhHyCfYV+h4J8fHmEfYJ6i3uDeoJ+g3p5goKDfHt+eHqGe357eXt9fo58fYWD
iYJ2e359hX2Wh3t6fouGfpZ9fYWDd4OPeX1+joV5OoWChX19e4l7fYeCd4eCgnmEfYOIeIJ6g357fnyCgn6EhH12e317hIKIdmCFd4KDioJ7hnOSfYSMfIOHhHqHd4V+gnmGgn5+g3t+hH19hIZ5fXd9goyHen16
hH5xfoV4g4OChX6Cfn59fY+DhoiDl3p3hHmEe4WCg4h4goeGd3x+hnyEgn5+gomEfH17e3uCe4iDfY94jIJ9goiCfIuDhn2CfoWHhIp+hX5+koKDfYV+eYd6fHyFgn6Gg4WHh4J+g4N6g3qFfnqGhISHgneIgnyH
iYSGgoZ7dnxvmX18fXx6gn6CgnaFfH16goJ9h4R+goKFgoODg4KFfISDgnt4e4KEinp6g31zjoR8fnuEhIWMh3p5gn58fod7fYSEeomEfXx8g4p7g35+i3x+g4SEg4OEg4OKg4Z5e36DioSPg36EhYd+fIN9int7
foR9hIKChH6CfIp8iHqHk32CbXuEg2uDfHeEc319go2JhIZ0e4VreHuCg5mFg3yFg498gomGg3J+hXx9hXp7fH6Ce2Z7eYKCgn50hoeFg3Z+foqJfX6FhId9g3yFfXx+h4eCgniIfHx5hYJneIZ5e3xwg4d+g4WE
fXmCgn6JeX6DhYOKhY6GfHuDb4N+e3mCfnyEiX5+hXaDhX58n4WFg3t6iHiCdnd5cIKHfXqDe3aJfX2CfoKDc4OCfH6DhXt+fH2SgnqChXx2knh9hZB8pYWUepV5fIaEh3mFh36Cgn2FeXh+h4J+koR+fISLhoJ+
fIqDhYx4g36Ehn56enx8g314god6fnt+fX51g36IfX6ChX6Fb5SGe32EgoSCiIKJg4KCe3V9eomIgoN9hYaCe3yCfnx8fY98doN2e4KCiYOHhX59goJ7iXt7g3mGd355eH6ChIKHiH59g4h+gn6DhIR8enl0fYKO
joV+hH2FfIeDg4J7hXp8hIODgn56fniChYJ9fIt2hIV5hXaCenuEgoJ5kn19fIOQg3uHhn2ChXl9iXyFfn5+g3aJhYOEg4R0h4N8gn2CgoN+goaCfot+e4J8iIV+hHp9hH5+hXSDg4p9eHh6hHt9hX2JhoR8jX2H
hIJ+gnx9hXeCh3mPg4V1goKCfpOEbYN+foJ6e4Z8foZ9fnyGg4d4fIJ7e32DdIR5goWGfoJ9hX6Efn6CfXt9eX6GdXuGe3uFhIKGfoSCiYZ3fn6Cg3SDiHx8fn6KgnqEd4N6fIJ4eHx7fIuEhn19fXp3fn19g3uC
iH6DfoV+e3yDgn17g3p6g4R4hYV8fH6Chn1+dYOIfXt+fXx9hH1+g316g352fUyCfIp5h3t+h32Gi4J+c3x6hnmGhX1+hoWDgnt0foSGhnmGfnOCjYp7goeCgnt+fXV2g4SEh3uGgnmHh3p3g36Pfn1+hHmKgot0
g4KEhpR5gnyChnR3d4J8en2Fgn18fYJ7h32MeH57hX6De4J9g359jX1+eoWFfX59jnmHiYKGfJV7gnt2g3mDg4KJgol6en6DgoJ8hYWDhoZ6hIOFhIWYe36Ce4KCe357gn2IeoZ8ent+fHt7fYV6g351hIN+fIN+
eneDg317i4l8houDgoODhoOHfHaChWp9eoJ+enV4eYV9eHh+fo99dHh+d35+fHp8fXmGfX58hHuEeI16eoSJg3l5hn14g46HiYJ9hIKGgod+hZqCfIN9g4V8gn54ZHx+g3p4jIJ6g36CgoZ9foODiIl8dYeJe4N8
fHx+goV6eYN+fXaHe4iHg3uDh4J+e4SHfYKMhYJ5hIN8foZ+foV5h4Z+hIKFg4l+fn2ChYJ8fYV1hH6Eg4KCfoN3jYaDeoN8hYJ8fIR+g4SefoqJgnt9kH2CfYSIfYN+gniHfnx9fop8fH55iXx+hneFc4d9goeD
i4KPi317fn2JhX58goSJgoaDfnOChn2Cdn51h315iHp6hX6CfnyEe4h+en5+gox7cYKFgoqJh4SCeYKJfn5+foOClIp8d4N8g3txg3h+g4eCiIhkeYKKiId5eX6Efnt5g4V+gm6Eh3eEg319eYR8goOChIyGfX58
g36Ce4ODoYWGe316hIt8inp3jISDeX6Fg4KEeX6DgnuFeYmCfXyDfIKKfXt6fol5fH6EfIZ9eIJ9eYJxh356gpB4iYZ9g36Ke359foZ4fn2LhH6MeYOFg36Eg36NhX5+g316hYaCfaJ8h36ChnZ9fnJ+goKDfnyF
hXeIjX2EhYJ+hoSCfnp+doZ9ioN1fYeCiX2CfX57g32Cfm2Eg3GIeXx8fHZ+goN5hol5goaEg4J+e4WCfoqPdX18g4R9doJ+fo98doqDeH6CeYaFfYZ+hXqGfneEgn6Deml6gnmDhIOHfHt8fX1+eIZ+g3Z0hIKQ
fYZxe4J9gneEenqHg32DeYV+g4KEg4N9coJ+hYd9hXuFfHZ1foR7iH50foN5dn6Dfn2KfoJ6g32Ten5+h4R6g4l8g4R6hoV5fX5+fn2ChIOCeYeFeIJ8hIR9fYlzfp16hHSGeoVxfYOEiJGChH15eYx8iYSIhXx+
fHR+g2+CfYODeoJ9hn52hYJ+g4R7hYaGfoV5fX2MfH6CnYJ6i4p7goeHe3d4enN4gomNen2JgoOFhHt7gn6JfnGDeIWYfnyCg4N6eoOEgn56fIJ1hH59h32HkXuGfIN8e4J2foOEh4N1dn55gnN9gn2CfnuDfYN+
goSCh4N+foKEa3t9fHt+goR7hYd9eYOEgoV9eJCDhIeEfoN9d4WHhYSCeW6Ddox5g4eCfpGGhX58eoeGg4KJfnuDfoR8hoKKh4ODg4WKhHuEfnR8g3x4e4OIh4N+d3WCfXmFfnx9e4l2goKFhX6Cj313hX2WgoiF
g3yEfoWCgnaCeoSGeIJ5fn53hIZ+fYOCe4V9fX52hIJ7fHt5fo6Cd22Ghn6FfIJ7eox8d3x8gneLgn51i4N+fol+fYaCgoJ8ioODhHx4hYODgoiCeoKDfYJ7hYOCiY97hIeGg4h7hIN8foV7gn6Gg4x5hoOEhIJ4
hoWChH6ChH56ioOLgoKFc36GfXuMgoSDfYKNen17hISGiYV+fY5+in56fn5+fnqLcoiFWXt8hHx6gnh+enyCc3aIfoKFfHp3hXp9g3V7cYJ9eoWKd3x5jnWGfoJ+fY1+fn2NfYl+g3qChX2DgoZ8goaDfIR7bX5+
foOEgod+hn6CgnGDg36DgoyLfYSOgoR9hop+hoV7hHh7hoOEhI2EhYKDg3qEfHOHhX5teXp+dnOMg359hX15hn2DhoKCeoR9goSefn2CfnqGg4x9h4h7fZiGfnN6foR0goKLgnWCg4OFfXmCgnd+fniDj35+hIV9
hH6Chnt8goV4hH18fYOGgoN8g4KDfn59fnx+eod9fIN+gnqDhIh+fXl8fnuCg4aEd4OEgn14g3iOd3eDfIR6gpd5enyMeoJ+g3yEfYV+gniIgoOCg4eDjISHfn59dX2CfpJ8g3uFfoN+fIOHgnyDeImChHl2g4OF
gn6Dgnd+g4+Hd3yIhnZ6foWHfXWEhXN7fXyFeX13hIKGg3WIfYKHhYR5ho6Ge3V5hoKFgoWCgn19hId7dX2CgniEfIOCfIeChn2afIKCg4iIiH19loyEgn5+foWain57e3uDe3GMfYp2fXx7hXt9jYmDe4N6eYV+
foWCfnyDfYJ8fnyEhYVve3uKgoOHeoWCcoJ9hXCCgnaDhIJ+gn1+e4uKfYeHen2HgoSFhoKDhH2JfYh6iod+fIN6eIZqg3qDg312goZ6g351eI58ioJyg4mDeHV9gnmDfoOCfYN+gn55foZ9hH5+Y4WCeXiChoN9
d36Fg3yEfX2Mgn18fX17g3t5e4h2iHt8foR7hYh5hYV8g4N5d4N2hIJ8fIeNi4d9hXqCfHx+fIKHgoWHeYN8hoSDgn6HcIKIeYWNfYR+gn2DhHd1h4eFfH14h4J+eX1+j3aChnZ5fn52fn6DfYWDg3mChYJ8hH18
iX58foN6gpWCfY2Gh3V8fI5+hIJ+en6Fg4OEgnWDg4KRbWmUeH2NfneLg4SDgoN9e4KFfoJ6foR5fnp+hn6EhXt+d3qEfISFfHl+fn6EknqGfn14fod6fYtxfYaJfod5foJ9iXt6foh+hJN0fYSGhJB9hISMfYh6
eoV8foODjX2Ient+fn5+iIVxhYeDhoN4fXpshYd9en18fYWHh32Fh36HfIV+g4SCfoN5g3yHfIOEg4uCg4SEmH2GgnyCfIOVeoN5e31+fXyEhYORe4SDe3yDiH6Ed4iEfIR4eoOchIV5goaCe4KEfnp+fIWCeYqG
dIKDhHWGhnqEfYqCfot9eoWEfIKGfYN8h4KHgn2Fg4OOfoSEiIV4gn6Den53fHp8fIKNgoKGfnqMfYSFg3aHlXd6fXuSfId9fIN5h4Jig4R8mHp1e3yChIWMint9jYeCe4N3cYJ+hXh5coqEhX55ZXuEfHl8fXqC
iIh9fIN+iYSGfX56h3uKgnqDfX54foN9foV3fIOHe4KMg4J8fH59hXyCiYl+fo6Ehn10iHuFfoKEi4WCfoZ7g4J9hIaDiIuFfXWCfYOGfoOGe32GiIN3fYN9iIOCfZeFgnqEfo+EfYODhYSChIRwdYJ0iIKDhIR8
foODgniCg36DhYV9hn5+kYJ+eX6CfH57jYiDe319g4KMg4SGfneCfoZ8hod7hIWGhISEhXl8g4SFg5WDe32Dg3l8iIKFgoJ+foKCioaGh4OCgn6IfHp9hX12e3x4fX6Deol+fISEg4KLgoWDiXeDgo6MfYN6e4iD
hox+hHt6fXl5fnmGhoN7gnp3goWFeIOGg4N9c3GCeX6Dc31+eoKLhYKCh4KLend2bX6ChIJ8g4N7doJ7eHmDfXyLe3uLd3x4gn2JiIuEfX2FfX2DeIN8gn1+g356i4KFe4KGg3t9goZ+fHSDh3SFhYWDhIiDg4KF
fYd5hH16fIKCin2Diod6jnJ+enx1goOEhn1+fIKDiHt3fJKEfoZ+fn6CfnqPfXx3fYWFgoXDg3uFhX6Cg350goN4goR8c3qEe32Cg21+en2IeoeCfXuDgoR5mHt5foZ9gn6FkHqChXl9goaDfoZ+enh6h4eEiYOC
fn10fn6Fg4l+cYSGgn6Ffn59goOFhH6HfoN8g3x9dnqEg3t6goN9dImDioOEin1yhYOEfIaHgn6EfX6FgouGg3qDe32Dh3yGhXySfXqDeoR7doJ8g4eCg4WDgoN6eX59fYh8fYJ7eIOCe36FfYaFfXx+hnuEgoN6
gnN9iYOGfX2Ehnx6goKFjH58gol+fneCfYeGdXuEfYOCe4WGg4SDen6Kg4KJfXZ3gnmCgoODknt+fnuEiXB6iIJ2fISCc4OKfXxUfIZ8inuGhHx8eHuCiIN6h36CfIOLg4KDgnl+fIKEiYJ7h32CdXuDgnhqfnZ+
fHx6hIiJg4SCe4R7goKCe3yEjoOFfn2CfodoeIN7hH18hIaEfYR7enyDeIN5g4WFfX57foJ6fXh7e4J8g4uEhX6Ce4N6iYN+end+dYR8dn2Dg3uGfYKHhYeFin2Ign6EhYJ8goKDfnyCfn2CfXt+gnl+iIORfn1+
iYR7hYSDhId6hYR9goJ8gnyCg4ODeYOEgnaDgn55foaCgoOGhXyCgoN9hId+h36DhISCg4OHg4J9gn2EfX58eoKDeYWCgnt6hXaHeYJ0e3l8hH57hIKHgn17gol5h3uHgnmQhIN7hYJ+e4lzfXx8fH6EgoOFh32F
cImCfXyGhYeDfn2GgpN9iHh5gn12fH18eoKCd3xyh36CfoR6gnx9e3V9e3V1e4V+hH2JgoaCe4WEg4Z3fYR8g4J+eXGJeYiPg46CfYOGmJ97dIJ8goKNg4N7iIV+fnuCgpSIhYmCgomCdHh6fX2Ggod+dH6EiY6D
lYJ7hop+h4J6eXyCgnZvenx1gn15gnqDgop8fXd9h4eHfoOEfnyGhIKIfH2DkH6Lhnx4hol9iYN+gnt+foJ9fH53foV1hX2FfXeEfYiGhYh+fo15eHqFfHt7h5CIgoODhX58foOCjIJ9fXuCen19e35+foSDfY58
fX2CgneCfYKMeod+doeFfH6EfIh6hm+JfYWFinx+YnyCh4aHg4N5fId+fIeCgn6ChH6Cg4Nye4KMe4J7gn2CiHiCg4R2cX19fIODh4N3fn1+hHR9g3iHhIJ+enZ+hYJ+hoR7fIJ4goN1en6Cqnx9h32IhH14foOD
eXh+h3V8fn2EfnyGhIR8e3yCfIJ+hYKEiX2FfoSFdX2Hhm98g4J7g4J4g3t9hn2KjH6Dg4KDgnWDfIJ+e4WHa32Eh4OJe4WCen2Eg4Z9gnuFhXiCg4KFd36IfH19fnyPfHl+hIKMen2DiHyCh355hn6DfXyCgoOC
hYJ9goR7fX18coZ+g4KNbn5+cYJ6eXh7g3iDfIaEgoiJfXtwe4WDfGd9g4KDfnh+iXmDfYqCe2V2h4WEhXuLjH52hX16hYd+foZ8eHiDeoR4fIZ9hoWEhH19iH6Ken6Cg32Ge4V9iHV6hIJ9hIN9eH2Dg3CFhoaE
g4Z+foV+hn2Dfnx+fnt8d4N8dnqHfn6IhoiCe3p+gn6Ce4WHhIJ+hIR+fYJzb359gnuDgoJ9fX6Cg4R8e32RfoJ6fYR2en5rhYKEhIR9goJ+gnt1e3yEiXaFfoV7c3mDiX59fnuEgnN4dH6KfH2GfoJ7fXmChoSI
eoSDcn2CeoN3g4eGjY+GfoWDeX2CfX6Dh4V6hHiDfXx2fn2Eh31Le357dIODhnp+hH58b36IhH15i4Z+foOFe36FfYd4hIKLfoh5g4Z7gn2Le3t+cHyFg31+fYaFdYSDe4WDfot1eYSEe317fo+DhHyFfYKEfX18
hoKCgnx7dXyDe21+fHl+hH55h4SCg4J+e312fnuCe4J3e32FhYN9eHyFfnt6dHx4g4aDg359hYKCg4J8foN+hYeDgoeCiIeHg354eoV9g4R+iIN+iId7fomFeH6Ce36MgnuCgnuFfYt+h36Ee4SDhH2DhYN7g32C
boJ7fX1+eIJ7hYSShIZwg4l2j36EeoSDeoSQeIaIkH6CfYp9hn19fn59gn55e35+eXV7fX54gn5+g4N+foWDcISChX6CcJR9g358cYJ8h319goaChn6DkIJ+eXp9jX5+e32FhnqCh26CdXV3g3mDfHh+hHt6g4R+
fISLg4KDe36Cgnx9goN9g4KCenx9fHd+fIN+fIKEh3J9fIh8e32FeHt+fH6EgoaFhIaFd4KChXuCfnuDhImDhHN3hYJ+h3x+e4t6e4mFe359foKEfoKCiH57e4KFiH57d4aCiIN8foiDioKCfoKDe32IeX5+gn2E
iX2IjYKHh4x4hX2ChIV6foOGiXx2hoWDg4SDg4N+h3p+oXp8g4OGhYSEhoyKgoWCent8eYd8fYJ8e3qEgn6JhH6Hfnh9fXyNj4KEfoJ9fIOCgnt+hX59fIOChH19fYJ4eIJ+foqEfpN8g4WCgo+Hh4N+fYWEfHV6
eoOCfX2DhHhteot+hYN3hoN4d4WHgn2Dg5CCe4N7g4V5c4qDhIJ+e3yPg36Cfn2EfXuEh3yDi3qzfX59gn6JgoZ7hIWCenuCfXV+hYp+hXh7fniIioN3gnx9dnp8d3mEfJdefol7dnuJhX19g3x6goKFfnh+dHyH
jX2EfIOCdIeDgnx+fomDfox+gn6EfoKFj4yFg4hwen55eYN+e4d6fXuDhYSKg32ZiYZ5eIN8hIl7fHx+gn2CfIKEgoJ+fYJ3foaOe3x9eYR+h36DhHd3cYiFfoSCjIp3fImChH6DfnyDhnh5eoZ+fn19eIN0h3t4
iHd9eXp+hphznX6CfYN6eoR4hYmDd36CgoKMgoN+hISIg32Ee4d9fH6CfoN4hI5+hIKGhn2MfnaCbIOFfnp8e4Jte3OCiXx+gnt+fX58fnp7hH6Eh4WCi3WFinp9i4WIiH5+eX1+fIeChYJ9hH6CfoSCe4KDhXaC
hIWDbX1+jX6Cg4iDe36Cgn6Cg3uDfoN+fYJ5eYKCfXqGg3t8en6Hgnx8foZ9gnl9g4yIfn6Ginl8fHmCgn54hIKEg4N+hIN+e4WHh5J9hXx2goRzgoN9g356gnp9g3hzenuDfox4koN+b32DhoJ3gn2Eg3h8h4J9
fYJwhH2Oen6EgoSCg5SGgnx6hHyDgnt+hYR3g4KDg4KDe3V+e4WMdoV2goeEe4OEfn2Ee4J9eX1+fX2Cg4WHhnyHfHZ9l319gneIfoh+goaFgpBxgoN6eYODg3qEhIV9iX6DjIKCe4Z5hXd9fHd+iYJ+gn58g4J5
hIh9eXaGfX6Cfn59fI18g4SGfIKFgn2FkH56hXqFhXd9h318jIJwc3uHhXqClXmPgoZ+eYt6g3uDfH2Kd3t+fX58fn55enl1h3Z8eH6EfYKEeoWUfoJ5iHqChneNiH1+hoN9hX2CgoKDfnt+hX6FfHiEhneCgoh7
iH58goODfYN5iIKCfXuHd353g32HiYN7e4aEeYeEfoJ6hHt7i4KEiYeFh3t+fXuEenx4eYSCg4KCg4OXhH1nd4eCfHuDfoV6fYd2enN9iX59eH2Lg4mEfnmGcHt+fnqMd3h7gn6DenqFfYJ9Z36DfoJ+fH19fIR9
hX19g318fYKFen18d2t7e358hH6DfX6FgoJ+gn2DgoKFg4J+hHB7hHSDfn19iHt8ioeFfHiEg3x9uX58jX2CgnmHe4l+eoOEe358e32CfoR+foKIhH6EfnyDioR5fIOEe4SIhIN+eoJ+hYKCfH15foV1gn6Ih32G
b4R+foKGhHuEhXx8fnWHg3t3fYR+hHKCfYSChHx7fH2CfomEe3l3gnyIhoKLhYR2g4uGgouFeYJ+fH6GboSDgn6TgoWFhYZ+fn1+g42MfXuCjYODfX57gn2DeX6Kgn2CgnqHfYWFg4SEgn57gn59iIN9d4d1hH2D
goJ+eomDhnZ8fYR+e3B9enx8foZ+eoKFgoR5hHd9h31+goR9fXyFfX2Hh4J9eI6GhYSDhHd1eYJ+goN3Z36HioOIh4ODhHt7d3l8goSFhYR+h4mCgn2IfX2Lgn19g4aFfHd8hHx+eo52fYOCeYKCfYaEkoJ7goJ8
i4KDhHx6e31vhIN9g4V9g4KCiYN8fIl8gp6HgoOWfoJ9e4d8fX6EfoN9hH59goZ+fIV8fYaCgod+inR9e4N8hnSCfnt3hXSEfX56e4SDfod+hIKCh4J+fX18hImKhId1fH5+h4OEh4KGeYZ6eIJ+en58d4JtfYN7
e4J8gnp3goJ+gnmJeX2Lfn2Hd5iDfoKJfYSXeYKKj4V6d36Gfn18hn57goqGgoN6goeEhn6DfoOEgoKFeoN7eYV9hXyLfX6CiHd9gn6DfoR2fIN+g4SNg359hIh9fn56fYdrbYSDenx+fYSHenuGh32Ck4N7fXyD
jIiFen2Eg4OEhnR+eX2Dgn2CfHp7eYN8g4KDjn58fIJ6h3yDh4JzfoOChX6FfoKFfYJ8e4iYfHt+fYKEe4qGc32Pg35+got+d4SFfn17fXt7gnt9h3qDhHWDg32DhYZ7g4ODdoN9iX57g4Jsgn6JgoR1hX2IhH19
hH16hYJ8fXqDe3x+lXuDe4V7hIl9iYWHfnx6eod7fIWDfn2kg4aDgoSDiHyCfnSFeoJ9gneEeIN5foh+fn6GbX2Hg4J8goN9hIKGe4J9g36Ng4OEfXp3g3h7gop+hIKIfHlygoJ+eHt5gopsjIJ8hYaDfnh+kYqC
doR3gn6Cd3uCfH2IeX6CgoiHhHx8g4N+hnyEhHt6eoSCd32ChYqEh3mEgn57hJGPgoOHdoJ+hHyCeXtxg4N8eod7hH19fXt6iIaQb32IhIJ6foJ9e4h9fnyDfHyHiH19dnqDgoN9e4OChomIhn58eIiEeX6Fg5WD
fYR6gn2Dfnp+dH53hoOFfnyEgnZ2eoWEg4SGhIOChIWChIVwfnqDhH2EgnyFfX6EioaDhXaEfYl+foaCeXiJiYKLdYV9fXWCfoR9g4J+e317hIKDg3x6dI2Mc3x+ioh+hIV7fXB9g4R+hX54iIZ7fWx5foh5h36H
kYtthnp6fnqKfH2Ggn6FcnmDfYOKiHd+goOIg5F0kISCjXeDfIt+gn5+hIp7fn2IfXuHe4d+enx+g3p5g4J+d5GFgn2GhnJ4fIJ9hn2FfoSGjHuKdX6CgoN3eoaHfHiDhoeQgoVvh313gnyEfYJ9h3t+fImGfot9
hXxzg4WGhnt8dn5+g3qHfniCfYN8d3uEfYN5goNzgn2He4N9h4N8eYd9iX6Cg36Dg4Jven5+gnuCeXyChH2Ee3x6h32Ee316eHl3iIZ8fYJ8gnmFfIN+fYaCgn56hYR6g6CIiIWDgoWCeYJ9ioaHfHyEfXyChYWD
fHeJiYR8g4J+fYR7gnx2gn2Ch4OEj32CfX5+g4SDfn6Sg4R5do2EgoV+fHyFfoWKfH6Cgnp7i4mOg4N6kIN8fnV3g4mCg4eEfY+Dh3yCg32GfX18hYJ+e3pyg3p4fYiEeIZ6foZ5fYWMhoKHh3mLe3uHeYmFhnd5
iHd9doJ8hpGFfoOChId6dYJ6gn2Dgod+fHiCfoSDbYaCdX6Ign56e4h6jXiJeYZ7hX6DhoV3hoSEh4p9hIN+iYeLcoOFhHmFhYJ9dnyEh4SDhHuChYN+dYV+gn6EhYJ7fYaHe4J+fYiChH6DfnmCfXh9dX59fH5+
hnZ9c4OHeYJ6iXyDg3t4g4OFiYN5gn5+fX6FfYl+gnaDhYJ7hIJ6e31+fX6CcIKQfIR9h3h+fX2EeYl3g3t9hod7dn6OfYR1hHlzfouEdYV5fnx8goSCfX18gn6DhIV+god5fIJ9g4h+g4R0fsp+d4SEgox8kIKK
fYaCfYWEfYKCg4J6eYKCfXuEfYaDfoN7hYZ+fn15goWDgoKCfoWDg3yCfX2EfXuDh4J4fYKHg3uDi4WEd4iEhX2EfYN+dH19hIN+g3yDhH2EfoZ4fH14e4SGiIWOfnOEiIZ8ioOCiIl7hn6FhYmCh3R8eYOHgnyE
fHN6e3iDhYOFc32DhYSIfoOChIKCeIN6foKIfYWDe3qCfnyLgoKCfoJ4g4KThIaIfYZ9eYV9hIl+g4R+int6gn5wh4J9g32DhnuDi36Cfn57eIiIjX19foSDfYR+eHt7fW1+hH19eomJfIJzgn16fYR+goOCfoqG
g3t9e3R7foWDfYKChniCgoeDiYKHgoN+hH6GfIJ6foSGhXuFhIKFknuHcH2Khn59g3yDiIWGgoiJfol9fH17hYSGe32KhnuVhYKEeoN2fot9fI18hIJ+e4J8g4R8fXZ+h4d5foN9goJ+goV9fH54dYh0bYN7g4Z+
h359e4d+fYiGg4KHfIeDg357eYV6enx+g4J6fn1+fnx7fnyCfn6DgoN3fW6DgnyGiH17hISDiYOEfXyOeHp7fYiMg4Z6hn1xfIdzfX56gpaIg4aIfoKIg42Cd317foZ+gneCgoN+hn6ChHl4fH5+fIN8dH14foSH
e4N6g5CEgox6fIJ6enx6hIV4eH58eoSEeX2CgnSFhYSGgnp+fYiEhYOGg32Ki4KFiIKJiIWDg3p+hIeIhHR9jIKFgoN8hnqMfoOChoqFiHp9fX5+fm+Cgnp8goeGfXuCfHiMdn1+fYZ4gn58fYSDenR+fXeDb4KG
foyFfIWDfIV+foJ+hn6Gend9gn59g3h+e3uDhoiDfIR9fY+Dc4WCfXyGgnt7h4OCe3CDeoKEjIR8foOCdIJ7g3yGgoOIhneDh4OKiHl6fnd8iXyDfXyEhIeChoWJdp+EkH19iYN9goaEeoKjgnuIe4d8fH18e3xv
e3x8enmFg4d+fHeFfnOCeX59e36DgnyKfXqGfn19e3t7dYZ+fIJ9hHx+e32Cg4J+foOCiYJ9gnl+goaFdn56foZ3apODfXaDh4R9hoN5in2HfX19fn6Gm3uDioSDh3uSeX57g3uFfoN8hZR7gnuEkIaae4KGe4Z7
hoOKiI1+cn2Fj35+goJ+hHeIfYWChoR+goeGgnuFdoqIgnx9hnyIfXl7ent+jn5+goN8fXmHh4Z8g3t9e4l4doWDhYN7fXt8foSDhnx7fnqDhJGGhoKIdn6CeXuDhoODeod+goaDgnuDhIOHgn57fYJ+fXt+goKC
d3mGhIOEhYN9hH5+g4SJfnh6iIh8eXZ+hIKFdn1+goOCeYSEjYKCfop9fYWEfXuEh3yCa4OFdXl9fn6FfIt3fH52fIN7goaEh3l7iIN7fHt+hH19fn58fIWCg4SDgnSDgn6Ei4N9hIWCg3uEg4N8hHx9fnt1fYSE
hIN0goaCcol4g4N2g356g4KCg4KFfn56cXx+hXt1got6l4WEfoKDfYWCfYN5goKLg3mCfX2GgoJ9eX2DhHKCgn19nH5+fH6DbnuEfYdzeIOCgnGFinuEfYSFfYN+hn5+noWCfXyCfoR4hoSGg4iLfXx6fX2liX2D
gpZ9e3t9foN9fHx9hIZ9g3t+hn6Cfn6He4OGhX5ugn6CgnqGkHyDgnuEjYWDfoR2joKHhXyKfn5+fntrgnmEe32Cgox8d4h8fIR+fH58fnZ6fn5+lYWEiIN8h32HiH6LfX2Ge4J+hYmNe317hHqCe458foSCg32E
hneDgn2IfoaDiX2LipV+hIJ9fISDiIt6e318e4KFfYJ6e3uCi4iFg3mFgoR5fXt4eox5g32ChId6eXuCfnuChHt9fISGfnxvh4aGfoJ+e32FhoWGfn2GdYZ+i318hIJ+e36Ci4eKg32EZn6Hg36DgnKEgn2DfXt4
eoKFeYODnn2FiYOLfX6Dk4eDfnmHg4OCgod7joWFfISDhYKDfXp9fnqChot8foaJhYRygnSGg32Ee4l8d4J+dIV+jo2Ne4l9fnx9dXh8fIV0gnl9hX6FgoKFhIJ9fYJ8g32Hgn2IgoOEg4h8fYKCdISEgoKXh357
gnSHi36DeYh3cHZ9fYODe4OFh32Dgn2Ddnh6hHt3fYmDhYOJdXh5g3t+fHl9d353e4KCgoN0fn5+jXx9goJ3gneClIOJeoN+foWCdYmEhX6Deo+MeH2Dh3R9fJFuhYOGfIOGfoKEeIKCfYSDhYJ+hXmDgoJ+ioJ+
h4KDmIeEiIOEfXx3h4J9fH6Efn2Cgn6IdYKDiIaHh4KJhX2CgoSDgoWGd3ODhX1+gnt8hHuXeIOIgoKHhoSCfn2DfIV8g3x2hXZ+fX1+hH16hYSCfX1+hn2DeX2FfoWHhYOKg4J1fXyDfHiEfoSEinl9jnt9hnyD
kX6Lg3x7foR+eYKDe358hH16hnx1goN1fnWClIZ9fXNwfnd1eoh9fYN+eYV9eoSFgoZ+hJyIfn6Ce4Z6foJ8fYJ9d3l7go98fXl7g4Z9d4t5fYh1dnmDe3t7fYWDfnmCg32IfoKEin19hYV8g35+hXp8g358hX2F
aYt+gnuDg3uGd4KCg4N6gnx9hn59dX6Hg32CgoOMhoJ+h3uDfYKJj3t5fH5+kIJ4g4h7goWChXx6jYJ+hH6DfHd7g318enuFgnuDgoOChHuChIV+hYOFfnd5hIJ4jn5+e3l+foJ2hHx9fnuEfoOLfXp9fYWHcIJ+
fniFfXV5e36Dfn2LfoWEfYeDfYN+fYJ6hoWFjH59hH17iXuGfIZ9fIh9fnyFfH2DfYV8eoaSfX17hIWCg4d5foR7hH2IjnpyhXV2fnqVgn59fY19dH11jnqCfoyIfYSKkIN8en6Dg4qCfYODhIJxfZJxeXmHiod3
goN7foJ9fYR8fX19goOHe3p5goVjfIN8foaDdHt+X4V7gnl+g32EhXyCh4OEgniFiHqEfYNyfXt1e4N+hYKFeH57iIR8fX18hoJ7YYqPfoKPgnaajoR9gnx+e36DhYeFiYKChn58h4KEgoWCg3h8g3qCgoR+fIN7
cnt5iIR9gnlzfYN7fYOEh4WChnx5c357goJ7foOMfYKDgoJ+fn6Fe4KDh4ZzhIh+i4eCg4l9fYKCeH6FfHZ8fn56eYx8fnmCe3iCe4mGg4KGeHmHfnOQeXp7foWDfIeCeYJ2foOIgnuJeH2Cgn57goV6g4KFfYV+
eImMhX6DoH54iYKGhot8fol8fn59fH6DfX6CgoN7fIN+fZl8en2Dg3uNiXyCiG2DfX2He4eEhXp8g4J6goOCg36Ce359h4V+fYN+fHyKfnqDq4N7iISDg4Z6hXyJfnR6eX2HfIKGioN9d4KCdXyCgoV+hIOCfo9+
fYWHgn6Dg4mCeoSKiIt+hYN+g354goKFgnyCg352hox7fn2EeYeDfoKDg36CgoR+fXR+hH57hYKEfYKDgoKIenuHhHx7fIKMe35+goSFg31+fHqCfnyGhHqCjH2Egn1+g317h4d1g3aEh4KCfn6DiX5+g35qfn2C
eIqJe36Gg4Z3fX6DhIJ9fIWEhIV7fXyQg3p9eYJ+gnCKfX2Hgn57hHyChH6DfYaDeoWDgn15fYh4d4WGfH17dHiDkIKIa4iGgpOCgoqCgoR6fXiGiXiHcIeCi4d9c4J7i4J8hHt9inuDfX2Fg4iDi4h+g4Z+d3x7
joiEd3p7fod9hIWFfXt9e3SWfoSEfXx7g4ODiXN6foKCfIOHgnx+fnl+d4OXg4eEiod+fnyHfIx6g3mChYZ+g4iMfYOOh4R4g4R8dn6DiXt+m3p6bX17goaIg4SCh4OCfHyCiX1+hnyFfn58g3KCiHqHhop+gn56
ioJ5dId1fn1+loWFdIJ5e4uEh4KDenSEhoN+g4iDhoyIgop+ioV+fnx8fH2ThoR8fHyHgoOFjXiDenWEgoiHfoOEhXN+eYKChX54fXx5fX6Og4Z9foODind6g36FfIx8iot7eoKDj353j4JphH2GgnJ6hHp3fJCF
hYOGiYR6g35+hoN0hH2ChHl1fYKEfX2Me36ChoN7dH16goJ9hnx9g32CfHedh4WCg3GFe4V9goZ7fISCg4R0eoKMgn19b32GeXl9goKDg4Z8hIJ9d3R6enN6h3iDfHxzfX59foKEeoJ9eHh8fH18gnd9fH52hH6H
fXqGg4SDfH18foKCgn57g3yDdn2NeH6Fh4l3eX6IfXx7fXx7e4J9g4KDe4R7g4aDgoKChHx8fXZ8eoN8god5d4SJgoJ8inx+gn6CdXyDfoR5g32EjoODhHl7fn6Chod+c36JhYOIinCChX52iIKGfIN5hH16fnmE
dH2Cg4SCg4eFgoKFfHt5b5OGeXl8hISJgoJ7g4N9fneKi3V5g319int+g3SNeYSCdoaCg4Z8gn1+foSCfsR+ioV2fn1+fIt9jYSEhH6CfHyDdISEhXp9g3yRfH2HgoaJfoSCgoSEhYd1g36CfHeCe4R+hnx+lXx9
fYZ6gn6Gfn1+goN+fYdyfn57dH59en5+hoR8dYN6goKJd417g36Eg4N4en2DfoN9d4KJhX19eIJ5fIWEgod+dIWSent8fIJ9eIJ7fn15joSDfnqGgn55goZ+goOJh4N5hX51eox9fISGb3x9fYJ4hH6EfV97fIl8
hHyIhH17enyYgn6EgoV8fYuFg4R+fXyFhnV8doKDfoOCd3qHg4aEeoaEfoKChoSHi4OEfoKCfH2ChIN9c36CeH57fXqEg36DiId2hXqIh31+fn2EfXh9eHuCgnJ+g36Ri3yDgo+FfnCCenl7fXyDhIJ9hYZ1hG18
gnyIgoV1d4J+joaIeoaLhXt+fX54dnqDg4R7h4V+h3x6e4OGh4Z+eoKDg36CfnR+eIKChop8g3x8fot7eI2Fen2FgrF9e3x9fXt+g4J+fX6Gh4J+g4R+e4R8fn2CfnaDhH6Dh357fHqFfnxxh36IfImOhX6EmIN+
g4N+eYiDhHmEhnaEfn11mIJ7goh9gnyIe4ODhISFfoJ+gnmHg3yCeYmFfHh7g4N9gn1+fnV0fYeDgoODoH6KiHiDhoOEfoN9en1+gnyDgnd8kHSQh4J9d4ODfXWIfnyCh4J2foOHgnuChXt0iXyLgoKCenl1gnp6
foSHfnygiH6DhHyOfXp6eop7fXh8hYN9iXx9hn6Eg32CiH2JfoN7foeDhZV7e315cYV6fHuEboJ9goJ9eoN8fYJ5iYV1hoeCen1+e3yKfX2Dh3yDgnJvfIR6gn2EhX2Eg356iH6FgoN9hYmDgoSLjG+Gfn2Den6J
hXyIfIJ7fYt7fYSEfIN8goJ4d4SCgpqKfXSCfZZ2goR5eHyJhHyEgoeDfoeGe4J8fYt0hHt9e3aDfnt+h4OCfn14eoJ+h4OGi4N2e4KDe4R3g3R+e3aLgm5+fYV8fX2EjX6DfYJ8goV8fXN9fH6Dh4WWfoeLdYKI
g4J7d4KDiHt9en12jH1+eYp8hYd9eHyTfX6ChX59foWEiIJ8hYKCioN4fHh8hXdtfnyFeoSEhYV8h4d4c3KGgoWFg3x1jIJ9foOEdHl8foSHhId5foWDgnp0fIN8eoaEgnd0gn6CfnyDe4R9fnyEen2Dh3l1g3x7
fYOCeH54foOEioN8g42Dh4OJhYRyen5+fnd+fYN5dYOShH5ye3N8hYuCc3yEeYWCfX6EfIWDhnt8e4R7foOIiYl+goZ7hYKCgoWFh4J0h35+goiCin55gnuFi3uHh31+enuIhIV+g3uGgoV8hYKFeI2CfoN3h3V9
g4KChmx+fYWGkX5+eYN8houDe4OEiZWFfnqJfnqCe31+goKCiHyDaI2IgnyCl4eKfn19foaHh3x+go2EgoOFfYKCfYKCgnuDgnqDfIJ8hISEfXyCg4KEg32CfXyCjoKCfXmHeod8gn6GhoN+goN9gnp8fXyCfnt+
jYN5hH6ChISEfoOEhHeCcniDdH2Tdnt9h32ChHqCdH59d3eCg4R6g36DgnuEg3eEd4OEe3GFfHqDioKGiId+hoOEfIKDd36Dg32LhXmDgoSMe3N+eX2DgoiDfYOOg4aCg4SEdnV+hYKCiYOChYN6iXx7foR6fYSD
e4J6fH59fnuGe4VtgoSChId+d35+hop4eYR7gn57e3uEhIeJfX6GhYSDfXeDeoN9kYV6goSGe4KCfYZ7hYOIg4KEfYN7ioRnfXuCh4aEg3uEgn51fnCGhHl+fHqChX5+g4h9hINtfXiHg4R3hYWCh4SCe3p9g35+
j4h8g3uCj32Dh35+g4N5g32EfoR9e4t+hIR7eISKhIJ6inuGgn2Cgn6Jd4N3eHt8g4J9fIh+fHZ8hIOIfn6CmFuEfYV6g3F8eXp8eYKChHh+fHmEiYWGgoR+g4OChYJ9fpaChoN+fISChnyGgoJ+g3p8fYR1eoaD
e3Z7fXd8g4N9gnyGepuDh4KGfX2Dfn18Y4KGc3x9goKDe36Ge4WGhnaCfIN7fXyEgoWCfo6IhIJ5ioN+m35+gop+fnyDhIyCgoWCg4WKg4N8fX6Lgn6CenKDfH59iXt7kIZ+h3t8fod5god8fI96foV+hYOFgn6E
jYN9gnyFfo99g4J9g3mIhod8eYaChYd+hH18goOEfoOCgoSCgn2CfH6ChIJ2foSHgnyCg4J7goaChX5+h3x9jnuDfYKLg2qCiYN2g3x+hIOChH2KfHuFhnyJe4hyfYiNfISFeoJ+fX2Lfn52gqeDgoZ7fIiCfn59
iYKPfoKNfXx9fIx+fn16fIWDb3p9hYN9h4KChXWIqnyDb4h5fYKChn58g3p8foR6dn17ioKDg357hH6FeY2KiH2KfXuEc4N+eIyKd3Z+fYV9g4x+g318goWEi4aFhYSJfYWDfn2FjXduVYWEi4R7hHp7fXyCg4OG
e4R+hX2IgoJ5foiMe3yDjIN9eX2Egn6Ign2Egn5+g26EfYiDgnl6g4OCeIJ7fod6i3t8goWDg4KFioKDfYt5kYODhneGg4OFenN3fX6JgoKSfHp9hIOCi4V6jYJ+goh7fn18fXuSgpaDkXx9g4R+foJ+goOEhn19
hWx9en19fomEeHd4g4J+foWFfoN4gnyHe315c4V5goV3fYR+hYJ7e4KRg4SCdXiGi4KChXt8goN7eH52god+foR+gnuGfn2NioyEfZh6e36FhoWLfoR+foV+foyChHeEgnx6e4KDhX59eX6Cfnx7fYV4eXR9iXd7
hYSNe31nfnt9hH5+iIOOh4V9dX57fYKJgnuFfn5zgnqDfXeGfYeGh4uFhIdtfoJ2h4R6hHuFj32Ken58hISDgn1zfISHe32Dgn5+i3qFhYKChn6Gg3x7e3qEhIaCfoR+foV4fH5+goJ1iXx3h4J9eISCfH2Jfnt+
fH59e359gn16iH1+hHt8hpiDe4iEgoV+goV7foR9eIKFfn5+e3aCiYJ8god8goN4foyNhnZ+fYOCe32ChHyRg4WFgoaDg36Dg5J+e3mSgoOChYWEeXp9fn6DioJ9hYNzb359goKCe45tgo2Eh41+g36Gg4J7dn6D
g3uEg4Nze36Gen17iIJ+eX19g4yJfoKEgn6Mdnx8hX5zhYR+hGCDfoaCfYWPeHqIgn6Hhn17hYOCeoKGfnyCfopwiHt+fn59foN7cH6Fin2Nd4J7iIWHlHt9enqDg46Ge35+fouEe4KEhYiFho1+fHqKe4J3e4KC
fX1tdoN8goOChoKGhH6Eg4SCeHmLfH17h31+e32Dgod9fHV+fn6Egn6ChX6EfYSKfYiPgnF7eX5+hIKIeoqCdoKGmnyFg3t9fomDhHiHfIWCfYuEg36Egn58en55fIN9g3x8fXl6fIuCfneCfYODg315goJ8fod+
g4KDfoKDg32HhHaFfmuFfYJ9iYJ6eo2Deod+hH6CeoOCh4KFfol9g36EiXaDfn58dXyCgn1+foOMfH58h36DhXx6cH6EfoOLfXyCeG+ChYJ9hoWCenp+fHx+fn2FgoeLiIJ8fnl5iHd9g46Ce3uHe4V5d4KDfYuN
hnaDg4KFe36FWn6Hg4J7iXuChH2CgpCCcYl9goN9eHB9eXt8hYZ3g3x8goODhXyEgnyCfoV9foODhZ57en6DfYeIfnx9goKCfYKNlH6Jg36GfYKDhXqFhnGEhn6Hgol+g4SFem6Eb32NhIl+g3p9g3B5gn6Si3x+
iISCe4Z5hX18ioN7fJB9hX1+en53j3aQiXCDgnZyfoN+iYKHgoJ+eoOCe3V+fHuEdod+foWCe4KEenx5g36Eeod+hXx+gn58hIN8hXx6hYh6fYJzfYN9foJ+g4iEfIN6e4h8e4WGhX58fYZ+fYN7foODd36CdoWD
fX2Cen52fneGfX54h25+hX1+fomCfHx6hnx+h3iCfX6FeoOCfIV9joKEin2KgndzeX16hYKCg4V+h4eDd4J+fXZ+enx7g36FhoN9fH6ChoSDhXuEg4KIdISCepF5hH56gnt9goKChHl8lX2Fgn59dIOIg350hn5+
goOFfYRzd4WEgoSDg3Z7hHuCfXiChXt4g3V9gol8hY2EhImDg3yGgoJ7goN9g3p3foWEh4KJi3x7g3d6hYxye4J+foJ+fX59fnuMen1+eYl+fH6Egn6HhH1+fn2Ee4d9hX14hIZ9fn2GfX2CfX6Dj22Eg3KCeoKC
e351goKDfnSCeYR6h356joSOhoR9fYR8hX55g4KIi4V+hYeEfH2DkIp8fYd8g3x6fH1+fnuDfHx7goR+foJ+hYJ5hnuCgoKDgpGQg36Hg3d+fIyOg4N8dX54fn6LlXyCgn2Pe4Z5fIJ8knqCfH6CiX5+eIN2g3p9
c36EgoiLk5KChYJ4g4qQhHV9gnyIfoJ9foODfX59g4J7e4KChIJ6hH56iIN7iH2ChHuIeo14e4OEfIJ+fH6EfX6Fent+ioWGeol5foODfXiDg4N8g35+g319fHqMgn5+gnuCcnx5fYR+fYp9foN5i4mMhIaDfneC
fYaCiYSGe3ZreX52g4iGdnh+hIiIeniEiH6LeXyGg4Vwk3p8fniCiXZ+gomJeXt8fouDhX59hH5+fnyFfouHfn1+fYKDgnx7fYJ+goV+fnN7h4N9foqDfHuDfYh+g3yDe4KChH2LeoaJd4WDhIN+eG98fISDfoWG
hH2Ggn6DgnuCioOCgnaDgnyHh4aDfn2KhoOFfox9hod9jYKCgoWCg4J+kYJ5goZ+iH6Dfn6Eg4KCiH1+hH2FiH19g4KCgoKIgoZ8g2d0e356jHp9fYKEeIqChIKOhIR7fnuIg317fIOJh318fXd+dIJ+hIR+hIeE
iIODd3x3jHd+fH6CfH58hYWCd4Nwgn6Ghn6Dg3p8kIJ2m3yFfn1ye359goOCin6ggn5+foN5fXx9fneDfXx+fH2dhnl+fXh+goR9foKGeXqEfH5+e4SDhYeEfX6CepCCfIZ+eX58foKFhYmGe4KDhoN+g4OCfIZ2
g32QgoSDg32CfnB8coN9fYZ7e3eGhIOCfoRufn6DfIKHfHmQhn2EfIR8eX2FiIR9gnx+g3tufXyEfXeCgn6CfoKLfoKChZB9b4KChHp9iH18eoSDfoJ6iYJ+g3x+hIOHgn57e357fH5+eoN8d4KDhX2Qgnp+hH6D
fniDhIaIg359gn58dIp7goOJfX59iIKPfH1zeXB+e4OGfoOEfHeNgod+hoKFfZJ9hH6Fh35+jX19h4KCkHt8fYN6g4aFfIJ+gnh+gnuTfn57ZYJ8hYaCe3x7hYN8goSEeIaDiIV9g4d1g258eXh9en6DgoVvfIKG
hoKNg4Z6g317hH58knuHfH2ChYKChHl6fXp8foWDg4ODhXV+gnx+hoV+d36NhX2EfHyChYR+gnx+eHyLeneGhneIkHt+h5KQhHx5h318j4R5g4J+fYKCg36Dfn17gpV+hX6JfIKNcH16fn51goV5hIaKg318fIN2
hIiEh4+DiX58fYaCgnqDfXyEgoh6hnuEh4V3hoaFfn6FgnqCg4SFfXWCgn58eIKEfoN+e3uDhIV9fIOEe3WDeX6GhHx6gnuCc3N8i4SDfnt+g5F+g3hvgn2Ngphxg3yFfH6Cgoh2h4SCenl9gn2Eg313lYV5fIR+
fod0goN5goiCgop6hYJ5d3p4in6CfX6GhIR6enmJe32De3x+fo5yhHZ9e4OKe4iCiYVsiIOEgoyCfISRiH57g4N6jYKNd4J+j3x7iYh5eoOChH1+g35+iXeIg4V3fHqGhoJ+dYmDgoN+fHt0fIJ4knp2fYRxe4l9
gn1+goOEgoWCgoJ9fHiFe3aDhIuGgoh+e35whYJ6hYV3i3R7gnx+hoWDdol1iYJ+hnuCe4J9hH5+g3yFhH6Dipl9fop8fnd4hYeIhXyCknOCgoaFe4R9hod9gnx7eYKDc3yCfX6GgoZ7foJ6g4KHfIKOfHt8hXuH
fXeKioJ+hIuDiXmJhX16fnt+eIaDfnd9iH18g4KDhY2GioOFfoOHhIJ7hX2Ce354hnWVfnx8fYSOkH5+hIN+gnaDhIODiIOEgoJ5g4ODiXqEfn19dIZ+g4V9h4KGfoN0goeFg4R9e4WCgnp6gnOKgoN+fXh4goeD
iH19h3Z6foOEh3uCfox4goN5fX1+foKCg4OOeoJ5hn2ChYJ+eop0eoZ9gn58g4p7foJ6g318hIJ4fXd+fX6Gj4d8g4J5eoKLgoR7g3t+fXuFen6EfHl+fYN7fHp1e4SFgoaEgoJ9e4R9fX6CiHZ+fYV+goJ8fY6C
eH1+hYR+goKCc4J8in57fXp9eH2GhYd+fIOEgn2DhYWDi319hX6Dg32IfYV+fHt+fH57dHm5hn5wfX6GRm+DfYmKfn6HeoWHe4KCfod9iHqDgniEe4OCe32Eg3SFhnuIfH6GhYaIhouCgn15g3iFh31zgo+EgnKC
goKCe3N9fYd+foiEhXeDhoN+hIKGfYKHfIaCg358ioR4foJ8j4V7eYV8hH6GiX13iYKGiYKZdnyFeYJ9g3l9g3x+hIR1dYh8fnp6goSFfXt7fn2FiX19d4dvfIJ8fHx8goZ6fYKDfYJ8fYSMhYV4fHWCgoKChIOI
fohzeXx9fYKEj4KDfoKFeXx7g3mFhH2GfneDfX2EfX18eoOHen2CeIaGe3x9fIV7g4J7hn19hYuCfnt+goODhoN+g32EeYWHdYKGfYR+hYKDfoKHinqKenuJiX56fneChIKEhIV+boOEfIh+e3d+eXaHgo6Hh4Z4
fYN9hX2OfYd5fn1+gnWGfn19g4WHgn6Jg4J9iX5+goSCg4aHg4WCeISFhIV6fHpygoJ+foV6g32Jfnp4gnuGh3V5hn6CfnV5fYiDfX19lH2Cinx7e357g3uFjH6Gh3qLfH2DeYN8fIWFg4J6gneKhIZ9iH5+dot8
fYN+g4J4jYN+foKDe4R9end9fYR8eYiCgnt3hIaDfYl8bXuDhHRkh3p+h4KClH6Cgn1zh32FfX19e4J+hIWDhYKCg36IjX6EfnyTfIuFe358dYN8fHuDd3uIfYN8fId8goKMfImEfoR6hIR+g36DinyDgn55iX6K
goV7eYN+g4J7goN8goJ6g32FhISCfHh+goZ+hXyEhHyCiH59goN8enyCioKDh32JinqFhIV5fpF+e3uCeYqNfoKHfH6Lg4qChH56g4WKgnt8g3t2e4J9g4J9gnt8foV9fn1+eIJ+h4SEgoV9gn2EfoWFfYh6foR7
g4J8knh+gn2NgoeDhnuEfoR2bYSDc4yGfH57g3N+g4OGfXulg4KCfoJ9hpd6fX2GdYqDeoWCfnl4goKMhYN5hoKCeIZ+fniIeX17e4J7fYV2eoWHeod5d32HhX6FgnOCeXt+fHyIfIaFjoSDg3N+e4aEe3uDeYR+
g35+iIKCjIZ8h3aTfnOHg357fIOCdoODgn19c4h+hHpve3aHhn2FeH1+doSVhIONfn6Eg4KGhIOHhHaFeHKKeIN1hn6Ce4KEe4R+enp9gpZ0hISDeH59fYWGeH1+hX58goiOh4eIhIJ5jn6LeoJ9hnyDhXx9g4N4
fX2EeX2Egn6JhHuIe3mGfn17fYWCgoJ6fHx9e4J6e3t7fIN7hHmCfn5+jn2ChYd9fX6Eh4WKg310hYWCh4OFhYNzhH17fH2CioJ9fHx+fnl9e35+hXyCe31+fnx6g358foN+fnyCg4N+fYR5e359fYKHiIJ9h4KC
gniCe4aEiXuFhYV9goOFenyFfH6Ffox+eYd+h3eDg4KDfnyFfXtvfXyGgn59gnuJfHx6h4aDeIWIkXuKfX6Eg4N9eoSGfoN+foOFfX1+fXl8g3mDhYJ7fYJ+g2x8fXx7g3t4hH6Ec3aDfXqEen2Cc4aDcomDeYd+
hYqIhXp7gnx+hoKCgn6FdIiCfn2DhHWHgoKEhnyCgnl+gnp6gn6FfYN8fn6CfHuFg4h9fXl7g5eRdn1+fW1+hH6CiYuCgoV+fISCjXyGg3uCe3x9kIR9iIh9gn6CfHuEg4ODg32Ig4Z+g4N4iIaCgoJ5g4OCc3GC
i36MfYeHfnyag4h8h4V9h3p+eYV+hH16eo+LeISDgoV7doKFfHt+g4N2gnh9goKEgn2Te4V5goWCgn58fn58fp15d4R8enmEfpF6i4R+hIR9goaNfnl+fnmChH59iH5+fYONfnyEfoeCjYiDhHyEfXJ7gn6DenyF
fnyCfW57b4uKhXp4gn6Dh36JeXxxn4KHgnyHjH2IhIOHfX54fKV+fnuDfXGEeImCe4KJfX18goN+fYt8foV9eH5+hH2Hjnt9dnh8iHyDd4V8fXiGhH19eIV+gnaCg4iHg4WKfH19eoWEh4Z+hn2OfIJ6g32Dfnx5
eHt9fH19fn6DfYKDloN3foOEfXx9e36Gg3t8fIKDe4KDeoJ+jIJ8e4t9fnyHhoODiIaLfYJ9hH59fn18fIV9h36FiH54goKXiX6GdYaDhIR7eIODfXt7g4V1fYWDfX6Dg3x8g4OGhYJ0fYiEfYSDe3uEa4WLfX6J
foR4foSEfoKCiH56hnp+hnp5fnmDfIZ7fIJ7fIR7fIJ7g3qDh4eEfIN+goeGfH6Dgn6CiIKQh4KDgoSEfId5gnmCfH2CfYqMgoOUiYV1fIKHhoOFhoOGgnaEhImEh4d8g32Cg4aEh4OCeYp+iIR+i4KFe4R9fYh+
en18hHx8e4qCfIWDh4SCh0Z2fX2GjnqChHl+d3R7hIKCjYN+e3x4gn5+g4N+jYN0foOEiomHfXuEhIJ7e4SIeoOCfYl6got6jH50fIV+fYaEfXyCeoKHe3F5hHeEfoSCiIJ9hoN7fn5+hoqDhHyFd3yCjYaGeHh+
hYKKhISDin6Jfn16gniDg3hOgpGDfHiEh3x6hX19eXh4h3t+fHt7hoOCgnl+foaDfoKHioJ+g4J7i3SCfHqCfoR3fHuHgoV3hnR9h32CcIiCiISHiHuEiXx8fnx+fnmCd4KDe3p+fY+Cg4SChXt8hX6ChX58gn2O
hHuKenl9hHt6fYJ9foR9foWCe4t2fYKDfneFiIV+hYV7gnp7fYODfYeOg36EfIWKe4N1e4p8foeDfnt4fHl4hIuChH58hHt8hIOUfoN7fYOFe22Kgoh7fnN8fIKEhIN+eIR7eoKChYiHd4OCgoODfoKIe4KChX18
gnWEfoqDfot2gnuGioKCeYNofYl+fYSTfn6Ch3h+hISFhoJ7kYaMfIl2fYd6gn59fYaTgnx8foN9hIKGe4d8hHh9i3uGe3yGfHx8fnp8coSCeoWLd4SDen55g355g4OFfnh4goSIeoV3fnxxknl5j4WChIqOe3d+
g36De4V+e4N7eHqCgoJ6fX6Fg4qChol3gnuEg3R+gn2EjnyNhX6EiHqDfZB1g4N7e4N+hniCgnx7iI1+h3h3e4d+hHqChHqDfIiHfoKKenqCiYeEfYZ0hoJ+hId+g4N2fIOCfoR9fX6DfnuCg4N8g3uGgoJ9h4h7
hIl+fHR8hnp7d358e3l+i4p7g355fX6Cg36FfX6Dfn1+foV+b3x9hH6Gh32Hg3yQfol3hIV+gn12gn17g4KOiH17joiLeYeChXxzdH6OhWF9fIODfYeCgn2ChXx9fYN0foOChIKEgol5mX6FhHx6foJ+fYd8e2uI
fYJ9iH6Eg4dvgoN+gn2JfpJ+lIN9g3iDh5B2fXeChIZ+hXyFgnxmg4KFiIV3enWDgnl4g3h2iYeEfYV9hH59kIl6foOCd3yIfoOafIV8inqCfoeCe4V7g3yFeneEfoJ9eHyCfXeGgnyFgnuCeYWNd4KEfX2Deod+
goaLkH6FjYN9g36ChoWCfYJ+goV8hX58hIeChH2GjnmChoJ+gnx9m4l6hoV8g359g3qChH16goN8e4OCeXd9fIJ5ioOFi4WCfXx6goKCfniDjIaDhX6CjYR4g4J9aoV5eoKGeHaEhIJ+fIN9enx+dnmCiISGfYWE
h4OCfpaEe32ChHV6goaChX55cpODeYeJhHJ8d4J9hYR3goKFg35+fn6EfIWHdIKDfnt6jIODinZ7g3p5hHp5eIKChnl8fXeCfoJ5fn2Id419goiHfnyLmId6hn2VhIWCfYWGfIKahHp8fnSFiYKDhISHe4+Og4J9
eXyCgn59goN7fnx8i358fo2Ie36CgoZ+fYOGfox6dpWIfHaHfoV7goR+fnyCdoaDgoN6fIV+fId7h3x+eYOKenWCdHyIgn2CgnuKeHyCeYt+doJ9fHl+hoeDeX18fYV8hISEi4KCfXmEfoOFeXx9g454foKHfHiE
gpCDhoJ9hIJ+goOIfoKHeXmEe4J9fXt1b4J8fniCeYKbhn2Ch32DhYmEfoOHeYODeoWMfYWZe3yGhpeEfoKNfYJ8hX2Hen5+fYZ5fn6GfIWEg4KHgniCgoOFg4J+fXyEfIR9hYN+g4qCgoWZhH5zgn19d355en14
iIKIg36JeISJh3t8eoZ6fYJ5e36Eg3OFgn5+hHuJg4qDgoJ8fIJ9fIN8fIJ9eoKGhX2FhnZ9goJ2fod+epKTiH2FinuGeoiCgoOCe3l+fn1+g4SEe4V+homCdH6CfYeEeHh8fXx9g4N4goOMg358fX1vfYV8fnh+
eYiQe4d7hISEiId5fHeGfYOEfH51em+Ghn58god5hoyIeHuHdn6FfIaHj357h359j311hYZ8hIKHfn59gniEg4OCfoJ9fIiDfnN6foWGfpOIeYWEe4J+e3p9goODhIOHfn58fYJ5gn6GeYaCgnx+fH2FfYN+hIOG
fIKMhXt4g4N9gnuFcYN+g4N+go9+hn2DjYJ7foR7hXyFfIaCeniDgoKDc4WDg4SCfpWGfYN6gniDent5gn6Jg4SFhIJ2iYN8fod5j4KChm+DhINzfYKOeISHfoyCfYZ6fYKCfod+foOEh5d9gn2Dg4J1fol9eoeG
hIKOhH2DfnaFe3eDgneHgnl9g2x5eoaSfG+FkHaChXySeoZ5hIl6d359g4N8jYKCe4J8d5CGfX2ChHp+g4WMeoSChn56fXlud3uHfYJ9goJ9hX6Lint+fnyGhnyFi4mDfYKGgoKHjHeCi3CFgoN7fIOFfHyEg3KT
hYSCc35phIKEhIWLfXZ+dH6JgoOChYKEhIV+jHl+eHp+dnyEfnV+foWDfHeTg36Nj3l+fn2HfYaEg32JhHyCdH5+g4R6gnyFgoN+fn6CfX6CiXSRfX2Eh354hIKFfoJ9e359d4qGh36GgoKDh3uDg4N8e3N9eXqJ
e356fn2Chnp9iIJ9got8iIOChoJ5foKDin6KhYJ7gnyCgod+iH15e31xeX6EgoWCeHl+fX6CeoR7fYyFe4OEeX6Gg4Z+g3p0goKDgoOKfXmDg3qEi4J9h4R7g3SEenp8g4Z8hn2CeWR5g3t6fIOEg4J5goWGh36P
hoV3hId+jISGgoOFgm2Mfn6Hfn5+enGLhq+CfoKDg4SIhYZ6fnyIhHiCgnt6foOCfnyKfn6HfYKCg3dggpaGfIJ+c3x9hHOGhoWMfn18fnx4h3mCiIeOfoKGe4eCfouCenx7fH18doeDhoR6hX58d4WGfXt9g4OK
fYqHkYSCgod+fYKCiYSIg4Z9iX18eH2KfnuFgnt+j419fnaEhIKEfHqCkIuGhHt2god7dJeJe4l6g4eDfIJ8fHyChY2Ei4SCfol3e36Cfoh9fIN4g3J4goOCgnt+g4R9eIaLgoKChIKDgn1+d4KGfnCHe358hXqO
doODgoV9fHl+eol6hH51fHt6hH1+fnmFh35+goSEgoJ+fn57fYh+fn6Cg3mDkn6HfoJ3fo+Ch3yDh3B9hXxthXyDg4ODh4OFfnyGfXd6epZ+eoiEeYh9hXt+bpSCfoKGfYKVgoZ9g3t+fX16fnp7foWDgoV7g4KE
h4J+fn55gn5+fXeDg32He352fnx8fnx3fIVugnt+g4l7eoJ5fnxxfX6De3d3hnuGgn6EfYJ8e4SEfYKHh36FhYeEfn58dn1+hIN7g4OLg36ChHyIhXl8eoN5g319fX5zfoODen18goN8hIWGgoKHgnyCfHyChX18
g36Dg4KGeIl8goN+goKCk36CfIR9goKCeot0fn1+hoSFfISCg4SDg317gn57h4N8hYeEfXl+foR7jJB3fHx+fIWEg4R4fId9fYSHiYKDhH58eISChIt9foKJg2x+foiHd416hoN8goqDfXl7fnx+goSbfYR5g36D
hX58cIaCfn2GgoJ+en6Dgod+foV5foZ+goV7hIJ8d3p8jHyJhYSEinaCkoR+iXx6h36HgoN1eYWDg3SObX2CdX2DgoaFfIV7e3h7fHeGk4V8g4J2fn15eYiIb354jXd8foODdYZ9fnOIe4t4g35+hHV8hZKCe4WG
eYWGdXqEg4SJiIlye36HeHZ9g4V9fIZ8e32Dfn2IfIN5h32EhoKClX58dYt8h3mFg3uCfIN+iX1+j32Ckn58foKKi2mCe32FfX5+fHp0eYWCe4KDgn2Mdn2EfoOEjoJ4d3t5fnqDhXuPfXt+hnt9hXx5go18hHx7
eH19gn2FfoN3e32hg31+fnx2hXaFhXl5g3h8goKDfYuCe3d9fJCDfIN8hX6Dg4R9g4h+e3x4hIaFdoR2g4aFfXx6g31+goWChIKEioOChHyNhYJ4eYJ8gn12h36Pg3ZugoSChY1+hX16goeCeG98hoaEfoWDfn6C
goeIhn18j4V8eX2Ue31+gn6HiIV4i318fH19fnd4hXyCg4WDgnSEfI+Dhn6Dd41+fnx+g32Ei358foSDhX5+g36QgniCen58hHx7fn15goiEiXd9g4J9eIaGhnd+go58iXyCg4R7g3t4e31+dX56hYSCgoKDh32D
jIl8eIKFfYqChoR9fn6DhYeEgoN7hX57g4WFfH5wg4WEhYaEeX6EeX1+gn59e4l9h4N1dIKHfIJ+g3WJgoOIg4KCi4KFh4OHe3p4foWEfnp6hH6DfXuDhYJ8hoaDen56iH2Ce32IhoWJgoOCfoeEhXyCfoKChIJ8
fX6DfoZ+goJ+goaDeIOCgm56i3h+aYaDg4KDiXx8fIOFhnmChXd8fX56g3yEeW2Gfn2CgoONenpxg357g4J6fYKKfn1+foRZgoV7eoJ8fYaDh35+iIR5i4V+goiHetp9hX2Cj4OGgnt9fXeFgoV9hIJ+gn55fHeE
ho9+fIJ8fYOCgoN9foR9goOCeoSCcn6PiHuPdoWFgoSEhHmDhn6Dg35+gpN4hpB9goV7fpmEdHt7hYN9fn6HZn2DdXh+gnWCi32IhIOCdoR7joaDhnyFfH1+foR9fX58fol9goWFgnyHh32DboN8en5+fXeEg4iG
hI2Dg36DhHp2gnp8g4J+e3aJg4OHj32MbH1+fIJ5fnSKiIt1bneChISCmIeGfIJ6god7g3yGfoKDfXx8dn59ioJ4fnyDfph9hH17fYKQjoKCg4R7gol8foKFeXt+hVmEfYJ5i4eIfHp9ioOEe4WDg4J+hnp+fX6E
hYR9h3yRhHqHgoKDfoOFfo2CfX6DhHt2fY6CgoiCg4d+eHuKgn6Chn17gn19g4N9foKEhnmCfHd9g3KCg3yEhIOEdn58hZJ7eYKCe4KHfoOIhH2Ce31+hn13i4N7gmx7eomCfHd9fXyDfHGCfX5+iYh8hnyFiYh2
g3V8hH5+fYOCg3p7e3uCeX2JfHl9goN7eX6FgoN2hIOCfXh7hHB9goOFe317fIN+iIR4goyGfHd5jYV7fn59hYuFfoJ+dH5+fHyHjH58eoKDfIpzioaEhH2FiH5+gnqCd4ODe3x+eIKFeX2Jg3dtfoV9YYuDhoKD
hn59dH18jXl9fYJ6e4J8hH6DeXqKfm+GfYeCfnuGiY6DcYKChYKGfH2CfoOCeHuHfnp9g4KKfXqGfYJze3d+gn6DfIWOfYOKfX5+iH1+foZ+hYWGhXp+gn1+fXx6hn2IfH59dIJ4iIOJfIZ9goWGfXiCfYKCe4qJ
g35+gnyEh4SDhIV8g4eFgnt8fIl4jn6Dg3qEe4iGfXFphIN5e4SDfoeGhYWIhIJ8hIh8e3p+gnyHfoiCjYiDhYKIhYiEiod1e4aChYeCgn2Dh31phHB+fnyShYJ8iH55eoSFfXuFeX15gnt9hHuChn19h4J0iIJ+
d3p5g4N9e4iIfXuEe3h3kISCe4J7hoR9jIaFhoV9fI19hYN7fXKCe5OEfIqEi4J9jYuEfYWGg3OFg4J0iHqDiH6DeYJ3i4OEeX5+fYZ+iYJ+en6Egnt+fH19eXqGhIeKhXx9hXyFfISDg3x8fH2Gh3uFfoaEiXZ8
hIKQgoN9fXmFg3d8fod7golwgoWKgoJ+goKFg4eCdYR3foKDjH2CfIiIgoOChXF9eXl8foJ8h4KCg4J9eX6Cgn1+cn2FboaQfIKEh4N3eoSEe5B7joWEjYZ8eYt3fn56h4aCjHp6enuGeoJ9inp8iIJ7fnqEiH59
g4SCfYV6iYJ+fX2DgoWbfnt5h36HfYmFfYaHgoKChYyMhXqDdn5+doSCfX57g3yCfIaGh4KFh3yKhX19fXN9hoN7eIJ+fYiDfoN9fH1+hHyEe4eFiox+hoZ9e32Kg4WJb4eEfn6CfX19goOJeH6HjYR8hnGFfoJ+
fn1+in56fH2MfIOIent7g4mChIKCeXh+g32EiIWDhYKGhnx+h32EfYeDe3N4eomDc4KFhn2EfoN6jHx9e4d5goSCfIJ+h4Z8g4OChHx8ent0iHaCgn55iHiDg4R7g4R4fn59fol4hol9c3t6eYOChoKCgoSDl32I
ioKMhniHgn1+iYKNhYaCg36CfH2Cg3yFfn6MfoV4hIN3hoR3eoSCfZd8goODgoOCgo14doODfoJ5iHiMhYWId31+eoJ6hX59inyCfXqChoeFfYOCfoSDfX5+g3N7e46Dg4R8e3V7h31+jYOHfHp9jYJ6e5h6hIh3
iXGJg4OCgjyMiHl8hH55gn6HhIRsd4J9g4iEg3mXg3yOgn57eYmDhHt8eoN+eHh9goR3goaDfn2Cgn5+fIaChXx7goKDfYqJe32FgoZ7foODfIJ7gnmEg32Ih4J+g4SDfId5fnx9fYd7e36Je3uHgo57goOLgnyK
jXaGhHd9fYKIgoaDfnyIgoWFfoKHeXB8eX6ChHOCe4R6e3x0cYZ+eYl8fpN5fXqCiXqIenyCe3yKfYeCfXmFd3KFg4KFiIODfnyCfYaDg36De4KCg35+h4hvhH59fXN+hXx6eYSIhH14g4OFfIh+en58gnt+gpWD
goN9en6CeXR4d4Nzg317eomFfXx6fXmDi3yDeHx7hoSFfnl8h4N5hXiFhXyLfn52do5+fn5ifZWEkYWFg4J8fYR8foSEfoN+g4eEb31+hYiDfX1+goN2fX2CgoJ9enuMeXyKjoR7fIOCe4KGgn2DhHl5fHp9fHh9
g4N+goaCgn2Dgnl+foODh3p8fn57foKGg4J3hX6Je4SEhXt8fpl4hoKCfn6CeYKDfnt9e4SFk4aFgoN8hIR6fIR9gnt+foKEe4R6h32Cgnt7iH6Cgn5+joOHgoKEgoJ7gm2Gg4N8h3uDenx4gnx4gol9foR+hnx+
fHmCfH2Ce4WHhX11ioOKg32ShH6Ge32IgnyEeIl6dH2EfnyEg3x+jHp6doWCfIOCe3l9hIOIhoaEfXyNfIKGd36Ehn6EgoZ7fnd0g3yFeYeCgnyDh4WCi3iDhI6Dg4N5eIV+fHSMd3l5fIKDeX6Dgn2Ee32JjHxs
fHZ4fIODiHaCg4OEioaEhnuIeHt6fop+b4KDg3l+fneJg4N9ho6Ign2DiYKCfYR2eoKFhIJ9d4R9e3yFhYN7fn1+fIiDgn2Cg3iEgoiFh4KMfHWDho99fnx+hHt+eXuCfIV5e4KMfVyFfYaGfX57hYeEfn2TeoiD
g4J2ioV+eoR9goR9gnl9hn18foSJd316cH17gn5wg3t+doN4g3qKeHh+i5ODhH2MfoV9hHuDgnx+hHx9hHx3e4SDgnyNg3d9g4R+hYyPe35+fXt7fn1yfIJ9gnt9gn6Cg4J+goKMg4N+goV4hoN+goV5cn58gnqG
iHt7d32EgoKChXmCen6CfX2JfX6Eg4N8enyChH6Fe36Id4KUfYWEhYmCeHqFfYp+fX2Fg3dxfnp8eIJ+fH58i354jYqEepN6fIKJfXx8hneChoOChn6EgoJ7iIaGh4KElI2IhIR+g3d8dX6Ghnl+fXt+e319eoR+
fH6Fgn56hoR8h4d9dXJ9g3mFhoJ9hXyHfoWChod+en2Ejnh+gn2RfYWEe35zfYR9fnt4goJ9fIN4fISEg4aDgoR+fYJtfoJ5fYeQhoJ4iI2Fgnx9g32DgniIfIKHhoN3foSCkn54g3GDgoSDeYJ9hnd+g4Z+iX6H
gn58fHyCeYl3cn2Cfo9+foqGfoZ+gnt8dn55dX6Cen6KfnKHfnqJe3pvh36DioSFhHCDfoR+hYiDfoKCmHx+fn59fYl7hG99fHN8fXV6fIx1doWCj4eCg318fH6Eg4N4hoR7hnl+e36De4aJhI2CfIV9g4J6fISC
h36Jj4KMfn2Og4R+hIqDfoeCen2GgoR+i4V9iIV8lH5xen6HfnqCfIJ9g4h9hIV7foOFfn5+fHSDfYuCd358h31+fYOChHx+g36De4N6hoKJfYKGfYKMfoJ0hoKCfoeMhXuHeYR8h32Ch4KDg3mDfn6GgoJ6foR9
eoODhIKHfIZ4e3yGfoKCgn17foR7fn2VjXp5inV8fYaEe36MhX5+fYKFhYJ9gn2ChYKEhH2CenaEg4OKg4l9fXt8hHqGfH6Od4Z9eoV5foWFfouHfHmDhHB9hoR+kX2EeoJ9g4V9eIV8goJ+dn6ChIKFfISDinh8
g4WJfIJ+hIOEh4Z+d3uDg41+fHp6hIOCg4mCdYh9fn1tfXh+fYKIfIOHh32DjYV6gnl+fn19h4SEg3yVfnyEiXl+hHyDfoaEg3yCfZWMeHyIe4R9i3h+e3qChYV9fIKFe4KCeYKCeoV9e3x7jYp8hoOCeoN7dX6G
dn6KdXyCeHmFeoaKfn2UjLp5hXx+fYOMgoJ3e3x8hZKHineEg36CgoaLg3x+g4d9fn51gnp7fISEg3t8fn58goJ9hIJ9g316hISDfIdyfHeFgnuDfG9+fpiEgn2ChIOCfYV+hHp+hHaGc3WCfnh+iXyEg4iDfnZ8
g3l7fIODiIx7hHyJg32DhH56fn54h4SDe5J3d32EgnuCfYR+fYOFhIKEj5t3g35+g3l4goKJfIV+goKDfYd8hH6FeJJ9iISFiXZ6g355g4iEfYWCc4J8fXx+jX5ig4d8iIN8c32GkXh+hoKDgoOEgoKCd4V5goOG
fYd+gnh8e4iGc3dxhHOChXuCeoeCfod7dYR+jX5khoiNhYKDi356fIZ8hHuGfYN4fXN+fIZ+fnyEfISDgn19d4KDkYOCfnGGfHqEfYR4hH2CfXh7fHaCdoR9goiCgnt9fH2CfYWJeoV8fH18fXx1hoV8iXt6e4gK
ZoSChIKLe4SEdHuFhIOFhnyFRnVygnh6hHSIfYOEdo2Den2Ke36Hgnp9e318fXuFfHyGhYKEg4KOaIaEhH52fYeHiISCfGiNhn1yfoJ9iYSNeoN+foaIe3N9gnyDgnh3fn59g4KDgnuChIKCfXp5e4KImYSEhYJ9
g4eEfoKCg3yDhH6LjX2ChoOCenqDe4l6g4KGg4WHfX6Cgnx8eHl+eIOFg3qFgoJ9e4N2eX2CfYV9e32EfoJ8fYeFhnyGfYR7eoODg4eFhnZ8g5eJgn6Ifn19hXuDe3l6jXyCen58fIZ7fHt+h3qIfnuDg3J+joh6
i4WCd4J8fIuEg3qGeoyKfXl+fH58enyCfoKCfnCFg4hvfnh4goODg3yEeYJ6fnZ9jYKEg4N6fn59h4OJfoKCfHx7fXyFfHN6e4KDhnuGhoJ7hXt7hnV9goaHd3J9g4KCjHSEfnp7g3yCfoKFgn6CfXmHg4iNe4SE
goR+e3yCfnx3hIKLe4J9e4OQhHyFfXZ5fod7fX16jHyDgoSDfXuCkJGEeHuCg4aDgnx8fX5+fXKFi4V+hIJ4e316j4J8eIKFdXiEgniGgoKCfYN3fIJ4g4KCh3qEjHx9eXyDh4N9fX14eot+goKEgoVofoSDfoSC
fXyGiYOCkYJvh3t9eIKChIKCfoN+lnpyfX5+oX6EfYl+h4SGhn2CfHmDeYOIfIODeX2Eg4OEg4KEg4ONfXmChX14e4R9goh7inmGhYKDfY58goN7gn53fYOFhYOEeYh9gn2FhIaCgn2Een5+dH58g4V3foh+iIh8
gnZ7fYKCeYR8fIJ8e32CeoN1g4J9fod7h3d8goN+hYV6fY59gn6GfoWDhYl8fn15g36Cg4J6e32Fe4KDhoN7foV9en5wen59eXmCgpCMhHOFjH5+e4SDhnx+gnyEe3mCb32GgoR5kn5+hYJzi4N+g3yDeH1+e4Z3
gnR+hHqDfX56foWIh4KEg4Nzgod6eYJmfXyGfoKFhn2OjoaIgn5+fHaIfYaDe4KEfod+doaDh4N9goJ5e4OFkYR7fniQgoeGhYKIfH6FfYaCgnWGgoZ5hHmCiIJ7g4KHfoJ8e4OEe4N9gn6Cfoh8fn2Eg32Jiox7
foOGeH57fX5+gn6CioJ6fn52hoaDeH5+g31ygnuNhISGg4SChIN8fXd9g4KFg357foJag4N+foZ+g3uGfISNg3OHlnaEfn59fHiFgn6Fgn5+fYV9hIZ+gnuGhYh7iIOCh4J9e4KJfYWGfoR9g4V9lYN4cnt7gnx7
g4OGdISDhnmDhIR+hIR+e3uEe36PfISEgoeCeIOFfoR6hYOEfnaChGqPfIKFVnmEdI2DfHaEgnt8g4N+e3yDfIOChoqCinx7g4N+g4OHfn2DiIKFgoV6eX16g4SNfn2CeIOEe3qEent7en2CiYN8fn2CfXqHgoSC
fH6CkISEfoOChnuEfIZ+g4J8fot9i3l8fYZ8joKYeomEfnqDhpB7iX17fXmGhH12fX2FeHSFg36IgoR8fH6IfYKCeXuCfH5+dm59goN6eoeCgoeCh4N+eIN2doSDhYOFhXZ9g3qCgn18gn6OhHqIfHl3fn2HhIl8
goSCfoKDjIODgoN+gnuEgn5+WZR3goJ9goJ+joSCg4d9goWFg3t+eX57fnl+d3yDgnyCh4aIe4OFjISFjHd7gnaDhHx8e4aCd4KHfX6DfXSFfn59hn2Ed3mCeXGCdn2ChnSDfn6CfX56g3x8e4KMiYSEgoaDfX5+
eX17b4V8foqGgn55hIKJjHt8goKGfn2ChIODg4J+g4iDgnSEfX6ChIR5fX6Ha36HkXuGiX6CfYOHg4J+dn58fYeCfn57hHt7fXt8eYKGenx4fIN9hIKLhH5+fnyDh4KEen5+enx4g4V4iYR+g4WEg32DiXt9fX18
jISCe358iIt+eH6DfX2Fe318g4ODfnyEiH55fHyCeoh6eI58fWV+foSCdXR8eod7cYKCiIOEg36Cg4J+g32Fh4R7fnuCdINwfnqDfX2Ffn59enmChX2He4WCfnp+fHqGjYSCfnqNeomChoKFgnt8g358g3yHe4R9
goeQgoaDgoKFhHt+eoR7fXp3g4KCgoN2gn13g4KHfYN8foV7fHyHhIaDd4d8h3x8fn1+dHuCeYSFhHJ9hYiCfXt9fXuCfIKGfXu0iYKDfH55in56hIqChZR8fIKChId2foJ9fISFjH6EfYJ+goKGfX5+g4Z7c4OC
gn58hX14gnl+g3p7goJ8dYJ8gnx+fYV+fWmCg4OCiISFeH6Fh3eDhYeRiHaFfo19g4KTeoqPiIp+eIV+foR0hH2HhIN7hIR2fIWGb22EgoWEgoJ+g4OLe4R8e36FfIeChHyChnx+fn56k4KHhISEboSEhIN4e3mC
hYR+fopycnt6fHt7foN8goKEfYWEg35+ho18i4SGfoSKg4N6goZ+jIZ+gnmFfIiEeXh+hIR6inh+hniEhY9+foOChX59fX58hpB9bYKOg3uDhHSDgn6DfYSDhHyId4J8fXx2g3pvhIR8fIODgnR6hIp8g36LdoKD
gnt8iH6Gh4Z9fYKDeYJ+g32Hfn16hHmEhnKEe4J3d4eCeH6Lg32CfW99en6NkYqEhHiEgn6HfXuCh3mNenuCeoWDfoKHeH6CfoKDfYp6hnx6g3yCiYZ+dHZ+g4R9goN9foeGeYJ+fnx+fXyEfYaEg3x9ioWHgoZ7
hIN+foKEgnqGe4iChoJ9e5+GfIWCfoOGhHR8e4V9e3t9fIKDe4KDhoOFfXx7fXeEfXR6h3d5hn6JhIR9iHx6g4uCe3SFg4J6h356doV8hH6Mhnp9in6EgoaCgoyFfoKEeX6ChXmCfoKEhYeFg3p9kXyKfIOEgoR+
fIN9g36Cg4R2h4R9d42DhHx+foiGfY+DeIN9fn18h3x8g3t+g4OJfYOCfnyCgniCgpiFjI2CdYaDfIR3joh9eoKDfoOEgnZ+eX2Cd4N5joN4eH1+hYKEgnmKhnh8fISHg4KFfoSDdXl+gmyDfYaIenx7hXN9eoR9
gnp+hHx5foR+fHR9hn58jnaFfW2RgoqCeIKDj3pyg4SMfH1+g32KfH6CfX6EhIKIfoN8fWx3fXxkhHiHhYKDe36NhH6HfIeMhHd8goiGg4N+h4J9goKEfn1ziXx9goSEfoh+eXJ6cYOEgn50g36PfYSOgoSDjImE
goR5gn6Ke3h+i4WEfoOCfYaCh4Z+gnuCg4Z4e3t4gn57jpR9bH6Kg3x+dod8fYJ8hIhwhYSCfn6Cfnp8ho1+e319e4J5g3x8fn58goWGfoODfn58gn2Egn6FfYSCe4eCg3xzh32Egn55fIODg4ODhIiFgn2Fh4OH
eoN6hX6PhYJ9eoKIdoKCgnqCgn59g3yCg3N8hYeGeYeNd4OFh4V5fYR9foJ9goZ+fIKDg4V9e3uEfYR0fHN9hX6Le3iCe4J+hIWCfY1+h4R+gnaDeH18iIJ3g4iDfn5th42FhHl9foN3foiCgnt+hIZ7goJ9gn18
g4KCfIJ5fomChn55g4J+hH2Dhnl3doR5goKHfn6CiX6Lfn6PfIKGgoR9gn2FhoeLd3yIen6CfoKDan18gn6CcYKJhnh9eoKFiYqCfYh+eIN5eIOCfoeCe4eIfXp7g4WEhoJ8iot+fn6Egn6Dhod9hH2CfIKDfoaI
hHuHe3p7g4R8foWDhId8hYV1iYeEfX2CfXZ9fIWDgnyLeX2CeoKCi3x5fn2CfoJ4fYKFfn6CmoN8fYV+g36Gg318gn18gn6Cfnx5goWCloOCg4KDdniCg36Cin18g3p7fIKDhH5+en6DhoKEg4KCfoR9eIl7g4yC
hXl9fX59g4J+fn5+gnp3g4mCjYWGfoR1h310foKEfnmCfouFdoaCe4aFfHp+fnuDg3WCenqCg3x7fIR7fYOOfXWDeH58e3p5hXuJjnyCg357hX59e36FfJZ+eYJ8g36Dgmp8hoOGeX6CeIyEfoKHgoV7g413foaP
gnx9fXt3g4KCfYOCfXt+goWNg4+LfoKOiYJ7fHuEg4x9om96fX1veoWIg3t6goKJfXt7foaGfnmPin2FhIuIhoiDcYt5fI2CeIN9fYWCfG+Ge4eHhoWKfIR6jn59kX2HfpaNfn19hneHfX6DfYKLfn59fXl+fX2E
goOMg4h+iY59hXJ9g4R+h4d9hXt9iIKCeH59e3mCc3xmfHCCjY2CfYV+lomFfoOCjIJ+eXuHe4OFiHyJgoeFfoV8goN+eYOCfH18eoN9foqGfn2Gg3d0g4R4hISCh358iY6DiIJ+fH2EfYt6goN+fn6Dh4KOhn6K
fYKFgoJ7hH5+e36Ffn2Ch3twgoh9jIKCd36Cho6WfHiDg4KChX1+g4N8bImDhIx9fYeDiol8hIR0g4J4fnp7g4N9gn57gpCHe4KKhY5+foJ4hH58e4R+en5+eH6Den1+jX19eH19hH2FhXt7joKGinp9fn6HeHaF
hXuCg32CgoaFiHt3hYqGhXdvh3iHgoJ6g4OFgnt7hXGDc3yEgoKGfoN6hIWGhnSFfoJ6hH1we3pzi32Tg357gn2CfoOTeYOHdYh9eIR+coaCg4J2fHyIgo2CeYKDdHmDg3uEd319fYKDe4J8d4KEiH58hH6EgnaC
eYqMfoqChXuHfniGg35+hYZ8fomEg36Pg4mCg4t+e4Z+hoSCfYKHhn2FhXyGfoJ8eH2ChIN8c26Gg4WIe3p8g4aCfX59g319hY6Fgn5+j4ODe32Gfoh+g4WLfIJ+gn55e4qGi4V6goJ6dIN+hH19fH53hoSEh3yC
eXWUc4p8e4OJhnR+hYKIfHuCfH5+e4J8fISDiHl+g4J9goWRd4h9hHaEaYN4fIaDeop9fYSOhoOJgoZ+goR+fXh+goOFe4hxe46EdYN9fIKJeIJ+hoSFeH59e4p9iI6EfnuFfYKHiYODg4KEeYJ6gnt7g4h9fn2C
hIOGhX6ChoiGi4R6hIaFgoR7hXaEgn2Je4iGgoJ6fnSEgn59fYN4fHiEeH6DfoSDdoiIiYODboN8gn2CfYRthoOCgpeDgn2Nh36EiYJ6hIWHhYV+jX6CcIJ6gn53g4KDg4eDfoKChH16hXx+fISDfX2Cfoh7foN9
fn56eXuCfYWDkIeCg3uChXODgomCfH5ue353iHpmfINyeoJ+hn55g4d5hIeZeYSFfnl+fHqEhYJ9hn2Efn1tg4J8hoN8g4N8fXqHfoR+goKDfINxhISHgoJ6go6GeX6CboeCgoV+fn19g4qDfYqCfYiCfH2GfXl5
eYuCeoKGfYODdHx+g4+IhHt9e3yDhIOCiX6PjIZ9fn18d32Cg4SIiIKFeYJ8foKCfoKCgoSFfn6HiIZ8fn19fHuCg3t5hnx6hIJ8eH57g359hoJ8fmuCgnyKfXuQhIJ4h4J9fIV9foV7hYN5hoeHhH1+fIOGeYaD
e3t7hYSGhXyJfnuDhnyCh4VziIN+foR+fXuCfnqWfX2DfoeFeYp+inyEkXiEi3xxiH1+fZGFfXd7fI99g4d9hIOEd4d4hHqLfIN8gnV+g4SHfoR9hX2Ginx2g3t9fJF8hH6GhYKFfIh5hXp+hIJ9fXyFhIOEfYKD
goeCeomCd3mCg3mCgnh+goqDeH1+fH6GhYKDfIN7hoOFfIOOkoN8e313jX1+fHqKjH1+eHx9gnh9dYZ+e35+hXx2foOGfnuCe3p6hnt+g359lYd+hYt7dX2Gfnx+jH2Dfnx8fIKDfoOCfYOEfIJ4h3l8eXx9fH18
gn19e3KEhIV+kHeDhIKDd319hn6HfX1+fH56fn2Egnt1dYKFhoKEkoR+kYSCg3t+fn2EgoSCfn1+hH6HfoN+goSEhX6Dfnh7fIN9iYOEd3h+fHx1h3iCfn15koSCg3x+jIN8goOEhYSGiHKGg4N2g4l9fnuDfoJ4
enyDen16gnt+h3Z1gn18iYN5hoWGgoOFiH58hH6HfYZ3cIJ2cI2CfYN+hX6Dhoh8fnuCgoJ1eXxleoaFg3qFfnt+fHmGcod4goJ5go6HhHt+iYODdnl8gn2Kg4t8eoV7hHyHg36Fg4d3eIaHfHyDg4N4fYSChpCJ
foKDhH6CgoZ+hHZ4hYSRfX2Eg3qEgnp3e3t6hIJ9eIJ+e4N+fIOJiHJ9gn10goKIhn2CgoKDgn6DiH18g4eGe4OCj36CfH50fo58kIR6fXx+fIOIeniRfIKDfH6CeoWFeXuCg4J+d417e32CfoJ6fWyDe4x+fnqE
gn2DfX2CgnqEhHiKg4V7foODfn57fo2DhIKEfYp6fYR6fIV9ent+e317g5GCfId8gn2CeYeFgoJ+g4V2fYN+gnuGhYSGe4mCfnh+g4h9g4SFhnx6eXyGfX6EaIZ+fneChIZ9e4J9g4J+enuKgoKHfYR8fH6Li4R8
hIODhoJ+eYeDd4N6gn2DgoV8goN+foR0hIKEkHyDfYSGfoNKhYODeHx5fXqHhYOCfoSCdYt+hYR9g4N8g3d7hX6DgoKEfoJ2hoeCeH6CeH5+fHuGe36CeYN6dIp5fH5+fol3ioN+fIp1eYWCgoWCg3yClHyJfYN8
fnyGenx7foaWgn59hIZ8fX6Gi4OOg4N+fXWCh36CfIKEg32IZnmKend6fIWJfnh9got+hoN8d36JfoJ8b3x7go15goV7eYZ6e4R5fW97WYKFfHt7m3p8fot+fnyFenmEg4J6eoKDfIqCfIZ+fIOOgn6Jg4N8hIJ5
foaGhH2CfIV9g4KHeX2CfIOCg56Eg3Z4eISHfYh8g3p9fo19goiCfX54g4J2kYqFeXqDgnuHgn6Fi3uJhneFh4l+eXeEiIWJfn5+hnqEhHRze3yDg3uGhHyChn6Cg354fHB+fn6Hg3uEhId8e3t7gnuCfoSGi317
hpGDfpt9hYyId4iNfnuGg4KNfHyCiYOIg5KEfYKEfn6Gg4N+goOEg359iH55doV8hXqElHZ7g3l+g318fnt2enp+g3t2fYN9fYN+g4N5g4eHfXx8cIh9hoWDg31+gol8hH58fIKIi4yDfX53fXl6fHx8fH54gn17
e4aCdIJ8hXx+fYV9goZ9fXyCfol+fHqCg4KCiYWJhHZ+fn6ChXyDfYOCg4WChIN7fIOEe36LfoWEgnl8iXt1dXmDfHqCg3t+goSKh32Cgop+fXuCeHx+e35+foKNin2CfoOCfXyRe4t+hYN9gn2Ce3yDiXd+ioKF
hX19iHKEfHt8goR9fYV8fIKFhZ5+eH2Dgnh+eXmGfoeGgoV+fYp6g32HgoOChH2CfoSDfoOFc3aCfX18fIJ8g4N9hX2Gg4Z8goWCgn6GdHubfHmOgoJ3hoeFiI6FeYWEfnyDfXqFfpSCinyCgn17foR7h36Ik32E
gn6Hgn6FhX2HhISGgoR+goWDen2DfIJ+fYaFfoZtgnx7gouDfYZ+e4aCeHt6fot9fnh9e4SHfnyCg358d4N4e36Dg353fIuIeIV6en6PiIWChIN+hIJ+hZOFhXmEhYN5iXyDhIp8iIV9fHh7goZ+fHp8dHt7dXuC
hHt+fYR4e4WHfYmCg3x+hIaKfn6ChIR+g4KDhoSDhIOLeoJ3fHuLhIOFiIJ9g4KGfHuHe3t+fmyCfn6Eg4KDfVyGen56fHyEfX54e4l9fYR9goV4fX2Ed4J+fnWCfnx9e3yDg418e3x8fXl6en6HhX58fol6gnqH
hoOCeIaCjXuIfXuEh4iCg5aHqH16fYJ8e4eCfX1+h2V6fIOCh36Ggnx7fnh3fXd7hYWHgnuIg36DfImEe4Rygnp7fo55hIKIg4aCfIN9gn2DhoZ5dYJ4g4WJe419fXWDfX57gn2DhYSIhIKHfIKKe4J8e4OCg3l7
jIJ7eX11fnt6gn6Kfnx9hYR5fIJ8fYWCeIKEhHqGhIJ8fH2CjISEfHuCeYWEfnt5gnt+goOCgoeDfIJ8fnuFfX5jgoSDgnh5goZ4hXuEfXuCh32Dh4WEeX6HfYV8hnV8eIN7ioOCjX6Ph4SDhX53epKOdn6MeXx5
g4N8fXt+d32CjHiFe5uHhX14hIKLeoKQfIR7gnp+dYOLfHyIgoOCgnR4cXZ4e4KCg315d4Z+g4p+fop4hoJ9hoSEiH6EgoKDeniDfXuGhn6GhIR+dH1+g35+d319goSCj4N8i4OQfoR+eX2Fen2Eg4J+fIiEfnp6
fXyDiH58hYl6hYN8hnh+gol+foN+iX15goZ+g318fnuCgn55hIR7goN3hX6Een6GfIOIhHyGfHl7eoN+h3ySdX5+gomGhHuDfXyFhH18j4Z+hIWEe46DioOJfYKJe35+g356gniEgoJ9eH54fn56foOFgol9fIKL
g32Chn59foWCgnp+h4VphoN+dYh+iHyCdXh+bXp9foJ9g4Z+g3t2fH6ChIN+gn5+goSHkXpqgoN+eX5shIt9ioeEiIJ+fXuHe3t+fYiHlYJ+fXaCfYd8in6Cg4yEeo59fn19hIR+eol3fHmDgoiNfYdzhIOHfop7
gn6FfnR1e354hoN+hIN8eYKCkYN9hHuPhoiEoXx+hH6LfqOCkoKFeYOCenF+fIZ8hIOJd36FfoKDfoKDgmeLeJp5foWCfYKChX1+b36DfYh+eX6GfIJ+dZJ7hXuCfnuKhX2Jfn6DhH16aoOGgn11g4R8h36DgoeD
gnp9e36DfYN7gn59g3eHiod+fnaDhHR1fHx7fXaJYIOEfoJ1fnt9g32Eg4aCiH2Ee4R+fHt+g4SDhH6Dgn57hoWCeXl4eYV+e32GfoJ9hYKEfXmRfn6CeX2CfYN9fYJ9hoWEi36Dfo2Cgn1wfXuHeX17fHeCfm9p
gnyCeHt+eoOGgoKRfXuFhISCfHWFiXyFiXt5hHp+hHx9gn2Fgo14fX14e3iDiYl9g3qCe3eCcIJ8hYWOgnx6g4V9e4mCioWCfop+fYeFfJCZfIeChH2De4N5mnyCfYWChISFbYOCeXxzfIJ8i4ODfYWDg4N+g4WH
fn2Eg4eEg4iCg4SDg4R+goOChXh5iYOFe4J3g317eoR6goZ5fXx6goeHgn59eod9eISDgn58fXuCj3t+e4aDgn16hHt+dYZ+fn6IgoOCgnqKco94gnmCgouOk4SOh4JzgoOEgnuHhn59hn6Egod9fX19foaDfH5+
fH58foJ9fnqDfIqCc4qWeoaGfnmEgpB7g32DeoJ7e4aDfXl+jHqDlImGgn57g3qFhIqXfYSCd3mCfYeNfIOCfn55g3l+fn2Hgnt+goZ5g4V9eoJ9hoOEg32Fd3mGgoJ+g4SCe4KCd4aFiXp6fYiIfIJyhomDgn2C
fnyCg3yCgph2g3p+hoJ0hYaRhYJ7fn56fnuGi3uChoJ8goN2hIl9fX2Dg4eDfoKCfYN9gn6CfoKGg36Eg3mChIOEhoZ7goR0e36gfHyKfYl9gnZzhX57hoWDg4SCfYJ9g4J7fpaPfo6DhXR9fol2fHeEhX18gnp+
fH6DeoJ3fYaCg3WDhH55hnyFgn19eWZ8fYKIdYZ6goKIiYWEg4KEeoKCfZeCeIJ8g3x+e4J9hH6EfJeDbYR6joSDfH13h4SDgoOCh4KDfH2FfXuEg36Rgn6EfX6EhoaCgoV7foKEfpGGjHVrgo2Hi4J+homCfYKN
fYR7joV7gmyGhH6EeH59fX1xe4h+fHZ7g4KKjIR8foKHfYWKfX5+g4N7d4eCfn54eX2DfIOkjYSGenx+gn2JhH16hYqCg3uJfIV7goiDg359fX16fIJ6hIN9hISChHmLhn5+g35+hH15fnmJhHt+bHaEe4WFhIWD
gn59i314fn2IfouQiX6EhIOJg4KEeYaDfHyGjYOFgn6DeoV8eX1+hoODe4KEg4SEg3mCen6CiISEhIKMeoJ7g36Hi36Ce4KCfX2DfIOChoWHgoOEfomIfXyDcnx+fHqFkIKFg4WHg36Eg3mCe4N4d4SDeYV6hH2D
fIR8eX6EfoN7fnyLfn6Cg3yCg4J7fXd8kHyCfnh6g4OCfXt6d2hjd32Fgnl1fYJ8fnyDhnl+e4trfnd9fn55fHh+fIWEhXyEg4x8hYh+hISCe4KHe4KCeX2CfoOFhIJxe3t+fHiCfoSJfXuGioN9iXyEiIWFg32F
eIR+g3yEdHh9eXt6d4V8hZaCfXt+fH2ChIN+hIKKe4eEh32ChIJ8i4R9fXx6iH59goJ+c4KGe4R3iYaHhXZ5goN8g4mEe4SDhX19g4WEkIN4fYSCiYd9g3x9fYJ5gn6DeZSDhYKKhn2KfXuOfYx3en58hIl+goWD
hHyEfYmDioKIhH6CgoeCe4J7g319g5OJkIJ+dH53g32VeXx+jo2EbHmFfH59hn6Gg3uIhoJ+fnl8foKDgod6fn2EeHmCfX17goaDiop+eoV7foZ9g3N+e4SDe3mCdIOEfIeYgnh6e36DgoaJhIeOhYJ7bYKFe3J8
god4e358fnyIfYqGfH2Cgnp8eYWCfn2EhIODiX2Dgn5+fXt8g4aEh359g4J3eXl3goSHfoeGg4l3g357enl7iYiCc4d7fnt+fnh9cn6OhHx9fn6DfX57fXp+h3x+hoN8hIKCbnt1eoV9gnl8goOChIp8dot+e4OC
cnl3hIR8b3d2g3yGg3p8hX5+gn6GgoqGhYKEh3yCg32FfYt+goJ6hoR9hoR9h4J+dZJ+hISIfnmDgnuJi4WDd3yQhoJ5d36Hco2CfXyRdo53e4WDkoKGgn57hIV6dH18gn55goR8gn19g4aHg3yHfIKDfnR5fXx+
h2qNeIeKlHl7fYJ8g32CfYR9h3V9e4aChHqPfn2ChIR9fYSEfoJxg4d8coaFdX6ChIZ+h4V+iH2Kfnd9e4OJhIKMg4mJgoSDgniEin1+iX2Chn2HfX6Kgn16eG5+h3p7foN8fIZ+en58fXuCeHyCgoKChH57hnyF
fnt7hoh+gnuCfX2JeX5veoZ4hXuDfY14enyDfHiCg4J8g317hn6Eeoh8foV6g4SFe3yHhHt8fnR+foJ8gn54eHaFg4KKdHeEhoV7hHx+iHWHhn6Eg4Z8foN+fHeEgoR+hXx1g3uGg4ODfYmKhYR8hXuDfoWEiYOC
hIOEgoKEiYJ7fIWEfYSDcY6EeXuCfo1+hn2CfX6EgoyCfn2DfoiFhYWCeoKCg32NhHx5fnN4in2LhHyCgoKDhnt9c3yKfYR6hHiNgpGEdXyEfXx6iol8fnZ8foR1eIp7fXt+hoV7fX6DhYWDhXSCgn6DhHuCe356
eoJ9eHGGhYJ+fIJshYSEfn2IgnmDg4SDe4aEe4N3fXuJeYd3gnp+gniEiHp6eHx6eXmDhHx3e3yDgoR9foJ8iIh1gouFfn56foeDgn53fYV+g4R+foJ9goKEfH2FgoeEfHp2fXmNeoV+hIaDhn19fnmGhn6CfH15
dX2Eh3eIi36CgoeJfY2ggoh+eIOSe4WHd3h8gnd6e4SHfH1+hYSEh4V8kXeDeX6Fg4OFe4eDfYJ7hH18eYl+fYKIeIWGiX2Dmnx9fn57h357hnmCin5+g3F8jXyDfX6FfYOEhX13fXyYcn2Ddo6Ee357i4Z7fH2E
hYOYfINwhoNxgnx+d32Eh4OFe32DfYJ5fn2FhHt3h4KIe4SCeYeIe4yEfoaIfIN1b31+goN4aYiChn5+goWCgnt+iH5+b31+e4R+fYN9bn2FgoeGeH2Dgol9hWx+fnmIe3x+gn6Hfn6CinyFfn1+hIV+fX59gomC
iXV8fIN+ent+got9hX6CfX55goiGg317goWGjYKDiIKJg4J7kX6DeXyChXp+fYWGfYODfX16eIaDiJJ9i3Fzg3l6fIN+e359g4SCdXyPfYKDeIN5kX5+fnx9hZGGfoeChX6DiXWCiXuGfoR7hYN7hH2JenyKd4KI
g4Z9hn6DfIOEfop9goaEgnqDfIKNg3mFe4h4d317fXqChoKCdn2EfYZ8fn17goqFh4N8fnyHgoKDfHSGfYSIg3qChYpyfHp9dnmChX2EhX18fXB6eHyKe3h9fXV9fIR4fISCjHuHfY6DeoN9fYJ5foJ+hH6Wc3GF
gn52fXx9e359g3mGgn2CjI2EfX2DhIKCfouCent7e4J+e4mFj4uDfYeCeHx9fIeCfYOCfoODfm6Ig3yCg4h+hoN5fYN9eYN6e3qCh4N5h4J8d5B8fnd2fnyJhX2CjIuCgmN6hX18gnyCeHSDk4Z8fX6CjYSCg4WC
cH1+hIaCg4KFfnh8g4h3hIKEhH52hYKDgniEfXx8fnp2g32Eh36Dg4J3dXp6dX1vgnl7eYKGfX1zeX57fnyJhYt6coJ5hn55e4N9hISCg4KCfX5+eYN1foR8dI2Cg4R7fHJ5g4SIgn2ChIJ9fYR3fYV+goKPfYKF
ZYSEfYWCh4OEfYKDfnyEd4R7g4KLeH16h4l7hXt7hH12g3d7fIR+fn5+fIZ8iIKEeISHg4KGeIaCe4WEfXyIhHt7g4KGdn6Cgn2HdYN7ioZ9e4J+foZ+g4mIfHmEhHyCg4Z9fHl+dX2EfYyKhIaCgn15gnt9cpp+
e4OCdoZ7foOGfoiEfoZ8jIKEg3p+g4KDgoN9hH6OhYN8hYN6foZ8hH6Ggnt5fIOCfYJ7fXt+gnqChYd9gnuQgoN5foSGhIODgm98gn19en53iY58e5R+g314g3yCg3iChYWJh4R8g4KDhH2Cg4Jwe3p2hnaNe4aX
iYZ5goV7hH59fnx5eHx+en1+eX6EfneDhoOJdIh9foJ+fH57gpF8i458cIKDg3yEhIiMeXh1hIN3hH54j4KJhIKEhXt9h4OLeIOChnuEg36CfX6EfYJ3fnqHd4WCh4iEfId8iX6KdHSCfHiDfnN9gn6EeXiCgoN5
goODgnx6e3yEfniFfo6Cen6Fe4OCfXd7kHyIfH2CdXR8i3eNhH2FhIR+fIJ5hIp6e3t3g4J9iH50eYRqhIV+fX5wiIOGfn2CfIR+g4VufYN8fXd8eXx2hX59jIV8eIJ7g3t9g4N8goV7enWEk3iEfH6EfYN5fnR3
fniJd3l9foKGhniFdo58joV8eX5+eYN9hHt+g4eEnoN9e4mChnyCgnN6foN+coOCdHVxfIh+foKCiod+iYV8dYKGfoeKgn6DhYWDgn52hnx6en6DhIiEfX58joV3eXqChYV5fX56fYOFfop8fYV+fnuDfX59en1u
fH59hod4iISIfYKDdYKCfYSGg3yDhod0fHyHfYKIhX6Dc4Jqin14g32Cfnt6jIaHfIODfHx+g4R9g4KFfYaCfH59g4Z7d4V8g32Ee32CfXd5e4WChoWJfWh9h4eDhYWGfYl9lHxygnx4d4SEfod2hH16hHl+g4t5
fYJ7gnt+iH2De4aCd3x+goWDgoN9eHaGgoR9hXuEiIN1e359hYOGhIZ9goSCfX17goJ0do92gnp9eYKEg4V+fX5+hH59fHx8goODg3x7jn6ChnqCen19fYOChH6CcXiDgn6DfYJ6eX6Dgn2IfoR9hoJpfIN5fYd+
e3x+jIp+bn2Cgnt+hYKHfop8goN5fol8fXt5cX6Dfol+e4N8hIJ7hXmCgoeCfXt+hYR8hYOGfIl6g4R5fZOKe3aCfoR7e4J9g3p+hYN8gnuDg3d6fIKCfoN+h4J6gn2EiH6GhYJ+goN+foeCg4aNhH53iY2DfIKE
fn5tg3l2hn59dIJ9g4KCfYKOdYWDhXiDfHl8hH2Hk4aEhHOHfXyDe3ltkYN5e4KCgoKOk4R7goJ8fZKCfnaCen16g359fHh+eo+HfoSDg4KDe4N3iIN+hoODgo54g3uEfn6Fgn2FfIN7fXuJh318fYV+h4J+e3yC
h3qCfIZ7iXxwhIOGioN+g3R9g3d+fnCCg3Bwd35+g3uJjYeIfoOGhoV+gn6DfHyEjYJ9gn6bfYZ6fYKGe3x9gnt+fYd3foJ+foV+fH2GfoOOgoJ+o4uFfnx5dod2fIV9goJ9e3d6g46EfZCEi3J9inSKfoN+eKKC
foN8fnt4fIOHfH2Cg3p5e4V3fYKEfnyDg4OCg4KCe4SEioyFhYiQgoJ3hXyDgn2EhIV9god6e4N9hX6EjnmDgoR+fXmCdoJ5fIKGhXp8e4J7d32Ch4p9fIN7iYiFfoJ9e3yIeYODbX6JfYODg357dHpxfHx4e4KG
fYJ0fXt3g32CfXuFfX5+foSDgnl9eoiCgoKIgnd+fIlvg4R7foeFfIJhdWSIgn5+g4N+inyDfnuDfoJ7iYeFhoKEhIWHfn5+eX16gnl9g3Z5fIh+g36CgoR9goKGhH6IhISCfYl8foOCeYJ+e3Z1fH6FhHiEh3aD
doSDkYd6doR9e5GCg4aEhIaEfoKJgoSGgoKCg4J9fol5goSDfXWFfYSDeX6ChXyCfoh9goeEe3l8e32De4KDgoJ+hIeGfoR9fHx7gop+goSFh35+hI6GdoZ8fnh9fnmCg3yDg41+kYaDe4OHhn18g4mNlYeCfIWC
hoR+fnyCinyDjYWFgn6EhYKEiX6Ceox+gnWGkH6Gd4Z5fIJ4fYKEhnl+eYKEfXx+hH6Ng32DeIOCh5F9hHZ+fXyCfomFgoOCfn6Dgn6HfoaHfnx8dH59c4d8kXx9fHl7enyChH2HjX5+g36FeYWChIKEfnqCe3KD
gnyHfnaNhHp+fn2EeX2DhYKDfYJ7fol9fnuCfoOEd4N8e4ODg4Jzh4SCgm6CiX2EhX5+fX2DgoJ9i3iCeol3hnl5hoWGe29zg4pwg4KCioWDfn6FknaCi3uDhX19fnxyfoR3hn1+g5aIhXyMeox6fnh7fn5+g4OD
ioNoeH2FfHyDfXuFlIR8hX52god4iIJ7eoOFg4d+coSNfX6CfImEhGx4foOGeoN9eoKChIWQeoKFiH2Hg4WChIV6fH2Cfod+g36Ggn5+hYV0hnt8jHt5gnyEgo2DkYiChH57fnmJe3uCiYp+fX2Ceop4fIR9foN8
gnuCgnx0gol+a4aDfIaDdoKCgnuDdXuFfX6Eh36Ce4R6hoOOe3l+foKCe36DfYZ+iYR9fHiCg4KDgnl6en1+hYKEeYaFhW19gn1+g35+goRygoOJg4KHfJJ9fIN9eIKDhoSCeoSDfX15g4eEoHqChXmchImDhn2E
fod3cHh+gnqCfoeChH53d3iCg36Gdn6Egn57gn5+fH5+cYSDhYeCgnx6gnyGfod8eoR6h4ODeG13fH2DknmDhIWCg4WEfn6FhXx9foJ2hIOHg4SCeIqPgn5+foSFfYZ8fYR6fod9foR+eoKFfYKDfn52fpCFi3t9
hn1+c4KDiIWFfXl+g3WCjHx7eX6CgnqNeI19fH57fXyDe36EgoKJkoKCd4OEeX2Eg36DfoaLhH2Gg3uEgoaDenqDfHh3hXt6hH55foKEhX2CiXd8hIWJeH6PfoKGg4V9fXqDfoKFdn6FfoN5hHd9fHqDe4N+gnmD
eHqFhoJ7gn6DgouCiYp7iHOGfoV+e36EhHx8fX2CjX5+g4KFgoWCfn19h4aHhYOFfnyChIR+e4SEenuQfYN+hn2Egn14foKEi4KIfH5+eoODe4N9e4WHhH6CfoODi3uDgoR4fo2CgoJ5hnZ7Yop3hoeDhIWJg355
iIOGhXF8fYKGfYJ7fYKCfoeEiYOCg3V9fHqJfH6DfZGDd3h+d3p1hH16fIKDd4KDhH58fXl9gol8hIKJhH58hIJ8b4h7gnxyd32EeIJ+foKHe5V9iIJ9g4KDhIp7gn53foiHgnuCeYeMhYJ+fn6CeoR1e3l+g36F
g4J8fnyHg3t6eYmCenZ5fYR9goKLiHV+hH6HeZN7fIN7hnqGgoKFe4KDe359fnx0hn6CdH5+d4eKdYKEeYaEg32Ci3t+hoN9dH6GfH58eneCfn2Hh36Mi4R8hIJ3hoKIiIKQe4Z+fX58d4d8jXd8fn6Ee3p+hIR8
hop9gn18foN8g36CfIWDhYKGfH57h3uGgoJ6eI59e32Cfn2FgoKGfHx9e4N9fHqEcoKDfnqKgn6Gg359gnx7fn55inmHfXuKhIV5fYl9hIN+fnyHgnuJe4ODhHN6g4J7hYh9e4J+douIfG99gnOCfnx9en2Jd4KD
fH2DeXqLgoR5h3iIgn59g32Hfo2DeIR3gnmbfYKIhoOEi4eDeIeHeoaCg4J9gn2GhYJ1doV8got5fYV5e3t+hn2Ce4SCgoN2fH2ChXx9loJ7g3qKfX16cIN6fnV2g32EfISGfZWFh4J4fIN8fXuFe4mEgoOFkYKL
fIOCdXmFfnyCdIJ+iYKCg4SCeXyEe3qCg3iEd4J6g4OFg4V8jIR9h4SCfH2CfIOHhXyDfn2DeYJ8foKFiIqCd4Z9fYJ6jH6EfoV+goOJfn13e354fH6Eg3p7eHZ+e3yEfYyDgoKCfYl+fYeHe36Hfn2FgoKFhYeC
gomRgoSJkoJ7eneGg32Qe4d9e4h6foN+goKChm+DfXh7fomOd4N8inmDfoJ7j3N4foaEfn6IhHiCfIOChoWJfH2CdYR6foWEeHuHh3yFiIOHhoODgo58goiHgnl7foeFeHSDfn6egn52fXqDeoR3goOCh3tugoOD
g3l1eH2Egnp6dXeHeYJ8fH2DfIJ8g3l+hn2Ce4V3fYuFgoR9fIV1hIJ4hXN5hoKEg36Dgn59gn59fnmEhYSEg3l+hYKKfX2Din59fIKDhYJ0g319iYODfIKOeoZ3fYJ3fn2ChIWJgn19gnyDjXyGfpd+hoKCfYN9
hH6CeXx7hoSFfoOEg4J+hIh8fpB9hISFg5h9hIeFhH2ChX6CfoJ9d4KGgoN9d3h9doqCiIKCeoiFgn6EgouFd4l+enaCfH2IfYKFfnp4goWLfIOJhIqCe35+jYmChYR6hIJ3foaLfHp8hoJ7eIl9iH17fXiGgnyH
g316g315e3yCfHl5gop9eoaIh4eFhn2FeYWDfoKChYN7go18goOIhHmDfX56goV7fXx3fH1+fYJ9goaCfoKEg4N9fpB+fId+hIt2hH2HfXt9hIuDen56iH2Dg4OChIKNeX59fot9b4SDjXyJfH2EhX2IgnmEiHl5
cHx6hI6DfYqDeJd6hX1+fXyCg32Jgo+KgoOEiHuIh4Z5dX19foJ8fISEjX18goeDe3qQfIJ8en6Ee319hnx9fXyDfIN9eXSIfYR8hHV7enB0fIJ6fXuLdHeFeYKLhXF+g36JhIV7cYh4g359e4p3goqDhIN8fH2D
hol9fnuGfIWDg3p8fHyKgoOCg4KGhIN5hHeCi3iNfH6FfYKDfYOFhoKKhX2ChIaHhnt8fYV8fnd+hHZ+gpKChHl+goJ9hIp9goJshoWDhX19g4WQfIN5fnmIfX6Jfn19g313hIaEfIN6hXx+g4N+kIJzfoSCfIaC
gnuGeYJ9hH6Dg4SDfH2CiIKIhX2CdId9i32Oe4x8foOCh2t7eHuGe4J+e359gnyCgnx+hXt+jYOCfn6Ffn2GhHqGfH13fn57gnKCioKChIJ+jIh+fIJ6d32EkXt2hIN7goN2iHx9fnmKgoKDd36ChYJ3hYJ+gniC
nHt9fHt8hHmEgoKNfoiOeoeFfoZ5hIqHhodwe353h3yEfH2CeoKNhIN+fn13goJ8goKDg32CfoOHfoWDgoOEgnyDeoJ7fHmDe35+d3p3hX6Kh4iMhoJ6e3aDdX57goV9g4N8eoWHhH05goKLhoWEfnqDhIJygn58
fIl9foJ6iHx+hHd7d36Gh4OCfYJ7g4R9gnp9hYN8eYN6c4aChIp8fYRxen18foKHhH2Hg4V5hXl9fYWDhIRzfoODfnuDfIOHhn16e359eZd6g4Z7hY2FiHGDhIN+i4OCe4J4nX1+hoOEk3yDg4SHg4J+fnyLfnx1
iYSDcYKCiHyCko6Le4J8jn2Cg3x9fHuGeYqNgnaEent6goODg3t8eX6FgoKFenZ+e32DhIaDhX6ChIKDdnt4g4WEfIqEen2De4eHfn6DfoKCgouYfIaDeYSEiXx8hIuDlIKEhoV8i4aDgnx8goOCfoZ+g3OPfn6D
g3x3eYJwhHuHdH54iYJ7fHl5fnx9g3uEfIuJiXWDe36HfXWDd319fISChIR7fIODcIWEgoV8goaKenuGfnWFg4ODgnd8d4R+fX1+goSCfIWLhYKDgn2CfoiCfn15fnx9hYWChHl7fnqJgop1an6CeXGDg46CfHxz
hYKDhoqCg4V+h3iLh3uGfIN+hHiEin1+fYKFe355g4eJg4qFent9jH2ChX2HfouFgoV7g4aDe3x+fH5+g4J+hIV5h4OCg32GfH16hH2IhYKMkHiCjYKGfXyCiH59e4qEe4Z9iXyJe498goZ8g4OKjISEh3uCfYht
e4OEgoaDfH6FhX2Kfod1fX2Ge4l9hH2Fg4N+fnh3in16fYWVfHqDg4aIfYJ7fn5+goiCfoiCiIKCfX56gn56en2NeIKChIl9fYJ7h4WDanyCe4aCfn6PhIKJfn6GjX19hop7epF5goV7h4yGg4WHhYWCd4KDg32E
hI58g4J7fnmKjIN+hoJ+foJ+hH6FeXqGgoOGiIKMfXt4fYR6hHt+hX17eIJ+fo+Egnxxe35+hIl9eIKHhHeKg35+goZ7g32EfYaCk3uEh3iIhIKGeoR8Y3F+eXyCfnuEhIiHfoOCeX54fX2FhoOLhH6DfXN+inp3
e4N9j4J5e3p+foV8hoJ8fnp9fH2EhIKTg36IfHh1hZF9hoWEhYOEhISGfIWEg36Oh4l+j36DgoSCfoWDhY1ugoOEjX2CiYl+hX58jHyCiYWKg4R1dIJ8fX16fIKRk350e4J8goKDhHmIfoOCfX2CfHqDg35+g4SD
fYN9fIJ3fYWDg3yGfoN6jH1+ioWFh36Ge4Z4eHx8fHiDhIN5goKEhoOCenuIhI2IfYWCiYKDeoOCgnt+hXiMhX2Eg3t+dYN8fIN8hHV8dIKEg3x7hIaCgn5+goR9goN6iYWGeoWCfHl+g32NhX6Mg4SDg36CiH6C
hYN+cIqDbn6Lgn1+hnqCoYOHg4OGfoWDhH1+g4iIe4OEfXl+goaHhn2Cgox2fH6Ejn18hn2Cg4R+g4OGhYR5g4J+hHyEe41+goR6fYKDen6CiIOElHN8foKCeoyGfX2DfIKDgoxhg36jfZJ7gnx+e3aEgoR4fXx3
goJ+bYKEhYuCb31+dYiHgoSDdoKIhYWChH6Eh32EfIJ4iH18gneDfHiCfYqHfn19hYOEeoN8hYKCfH55kH2Jh358gn6Cg3B+gn5vfHyChYl+hniThX6EdniDeIqEhIN7fn6HfHJ6hGeEgn6Dfn2QgoJ+kX2Ih4R8
fnp4emd9hIOIcIN+goRxhH6DhoSEfXV+h3t9i4KCiYKCeoeEg6KDhYh+en2CinuCbX59fYV3foOCfniFfoaCeoSJgoOChYaHg4ODaYJ+e4h+hn59foyDhot6eH6Ie3aChIKHi4OIg4KGeoZ8goWEg32DfYR8iYR9
hH55e4qDgoOEg4ODiIN2hoh8goZ9iYJ+goSEen6EfX55gn57hoJ+g32PfnyDeIKJfYZ9eH16goV4gnlwfml9fIWGc4lzg32Cfn56eXl+fIKDeYOFgn6GioN6fn6CdoR+fHmEhX6DhH15fIyFhYN5hIiQg4SDeoaC
fnp8fn5+gnh8hYV3d32GboJ+goR8fYV8e4KFi4SFdHuHdIV9g4J+enx6hIODhHyLfpCGg4eHfYKChIR9gl+GfoqKioZ9fIN7foRzg3t3g3V8fXt9hYeGe36EhIKChIKFg4R9hHyEgn55hYR7iG92fYN+gox9h4V+
hYKHhHOGfXp+hoOGg35+fnyCTIKTbXx9fYl9hIR7hH5+gpB9ioKDint7fXqFiIuFeYqEe42HfX5+g4Z+foV8hIOQfYSFeoODh4ODe35+gnt4hn2KfIV5iH6IjneGhYl5hH2FgoN9gol4fn59doSFgoyFh4iCg3KD
eoV7hYh+iXqFeVJ+coJ5hoOHgoKPhIODfoJ+g3OEiYONg3x+hYR2fn2MhHp3fnmKgn6De36CfYSDdIN7g4d6em97hIKIg317goWDfn6Fg4l8hIiDg4uDhYN3d32HeHuEhYqHeH6CfoR+goNohnxuhX15gn6Oe46F
iYN8enyEfnh9hYKFfIJ+fXt8fomDhXx5eYJqiH2CfYKCcXN+hn5+hoJ7gn6Dg3uDhIWOg4aIen5+gnV+h3p9g3SEh32DiYWEgn59foV+hX5+hIKEeYp9fnmNgoKDeXh9iYN9eX5+gnyJfHp8gn5+gnuCeIOKh3yC
g36PhIN+eoeCiYOGe3yChX12fYl7gn1vhXuKfnyCiH6EhXt9g4V1g31tfoN9e36GeneCgn5+gn2Fg3tugn57hoJ8fX2FfH6EiIOMeX19gn53h3p+g4WGgnt8hIN3iXqCfoN9in57fn19fIKCgoWDdnyFfIOMhIN+
gn14ioJ+eIJ5hIR8fYSChHuHe46Eh3uFhop8foaEg3yDe3WDgn54hHGHeIR5fIR9g36DfYZ5fIR7aX6GgoJ8fH2CfH58fnqDe4N+in6MiYyFg357gnyFg4iChoWCgn2EhIZ7jnh+god9iIV7gn6DfXx+iYeMjX6C
goRvgox+fnmDfIV+h4J5fX6DfoWEhod9gn5+g4ODfIR+goJ+gn6HfX5+fox+hIOLin6DgomCg4SIhYeFhn19g4Rwj3xwhYN9gniEhYp9gnl7fX6JeoODfod9enyGfYOCg3xwfH6Efnt+fIOGe4V9lXt8gn6Hg4ON
fIOFh36Cfn2Dhn2HhXp+k32Hd3yIfIKEhISIgoV9fH2Dg4WChYKDgoKGiH17foR8coZ4foKDfnx9goOFfoKEfIOEfX59d4SLeoWEkHaEhYSKen6Dgnx2hHx8fn2EeYV9h4WFfX2CeX2PhIODh355fISLfnuIgoN6
hol9foWCeYKDfYWDh3x8g319goODfXV2fYWDgn2ChXh+eYV+fXiCh4OGfX2CeH18g3x2hYR+eH2FeoN6hoOCfomEfoJ2h32De4N+g36HfYN+hX2DhHmDhYOQfnyCeYV6foZ6g4J5e4OEg4Vvh4mDfnp0e3h9e32H
eH59foWCfoJ8j3x1e3p9fnh7hnt+fn19goJ+fXx+eouCgo2GfYKEfIaEhXKDfX6FgoV+foN+en58foKKgoJ5g4KIfXV3hX6CeoJ7foWFg4t7e4eCfXmGfHxxh4OCiXt8eoKJb4eKfoJ6gn14fo5kfYKChHuDhIKH
foODg4WCgoyDhn6GfoODgn55foKEfXKHhIN6fYqFfX2ChIN9hYZ9aXp4j4R2hH59fIaFl4iEfnqHhH1+en6EhYd9gnuCc4ODh4mCeYJ9iYSGeYN+iX6JeX57hIKEgnKDfYKDhH6Cfnt3e4J9fX54fn5+g317gn58
hIKChIaCfnx7fHh7hImFhIKEfoSDeoSRfHeGg318g4J8goeHfYSRfX53fYKCfHd+enyDeXt9hIZ8hYSHgoSLfX16fYp6gnmCiH56h32JeYeFeXyGe4J9fnyCgnt8hn2EeWl+gnl6d4Z8fH2IfoJ6gnCEe4V2fn2I
doOCfYZ8hYN0gnCIhHuKfYN9hYN+hY+EhIKEcoRudnt9fX5+fYaJfIWFg3mCfH2CiH54gn6GjX5nfIR8in1+goKHiISHgn6Dgn6GjH54hH6EhId3d4eFhH6Cg4KDeoJ9h4mDeot8fYKCcoSJfYWDdYOCh4R4hXyD
goN7iIJ6iot+kIODfoOGenl9god7foJ7iIJ9gnt9eX2HfH6CfoKKe4J+hoJ9gn6Fg4N8g4x9foJ6hYJ5hIN7g4dwgn14fIJ5g4d8ho6DgoJ9e4J8fYOChId+hX6Tfoh+fIWEhXmSiX17en2CfHuCiHF8fX2RiH5+
iHyDhHiIin6HfoWCfHt+enl9dYV5g36FiH6IhX13h3l9dIR5fnd7i3yKfHZ7h4KJhGGEgn5+hoZ6foZ7fH19ioZ9gol7iH2CgoOEhH56goKOeIp+fYKFfX59hH2Ffn5+a4SGfnuCenx9fYR8jYiGenp8bISEfXJ2
g35+d3Z9fn6FgoJ9fYJ+hIN8eoV6gnl6i4N5fYd0fIN+fZGFeHqCeYd9h4SKhIJ5hIN+jYZ+fH2DhIyIhIR3fnmEhIh5goKEfoN6d4N8hn5+d4t+fYN5goKCgoyLg4J5hIOCeId9hIl+dI1+hH6RiHuDe3qEg4KF
hnqChn58hnyDi36CgoaCfoZ5dop0hn57hoWGfoZ4g3yNgoV3fHV8hH55hH2fg4OCjoJ+goN+fX58hYSEen5+goR9i4OEgn2LgnqGhoKCfoKGfXt7i3p+gn2Lgnt+gn2Lj3x9e4Z6e4qEg4N+hHyEe2+FeISDfn6D
foODen6Dfn17hHl6foWCg313fIR9g36FfHuEfXx9gnx8c32DfIODgoaIgnl7kYWEg4KGhYKDhIOEd32GfoJ8hIN9goSCfnx5fH6CfoSEhH2Fe319goJ+hoKChoaCjYJ7b3mOgnmFfoN+goOCgnyCfX6DhXx2eoJ+
g36XgoKGhX16gn6EZYaFhIR+g3x9hIh6hX59fYN+boJxdXeEjYWEe4KEfoJ5b3l+fHeDgm+CfX54fH6EfoKPfn6DeoJ6hIeDgoKLh4p8g3mHfoN8hH59inqIgoOCfYWIeoOEhoN7fYiDfIOFfYV6hYN7hXiEfIKD
eoiCi4OCfX6Dg3yEhIODeYOFfXp9fYqCfYN8hIWFkoWGhH5+hYaFg36GhIaDgoODioWCd4d2hYmDhIqJfIWHg4KChIJyg3yEfXhjfoOCg3R4fH2FfIN6goSHg32CknGIeIqDfH6GgoaFfoKFe4Z+hX52goN+fHt9
g3x7fIJ2dHl+eHt+hoR1mHSIjHp8goOHgoJ8g3x7gnuKhoJ7goWEfo2Cj3x9i4R8hHyFlIV+enR+g36Fe3x9hnuGgoOEhIWDg31xh46HfoJ+hHyJfoR+g4KCeoJ8hYeCh4aCeoKOiIaFfYN+fIaDfImJhXJ6eH6K
hHd9h4OGfYKPg4OCfY58hYOGgoiHi35+fn57eXmDiYKCgoSQhIN+g3eGcYJ9g4d6hYeGYn58enqFfoR5d4d+eoJ0goRulYWCfI18hIN4hn19fH2CfIeofYR7e4OCfYZvfYWCfoKEhYJ4foZ8enx+fX6FeYd9fIaD
g36Ke3x+g4N6hHd4ent+g4KIeIR9fYd0iIp+jISGg4J+g4d9hnx6ho+HgoaKg4V7hHWCg4Z9hIN7iH6FhYJ9foR2goN+hXmDfniDg3uCfnqDiIJ8fXp9fH2EfoSCfYKVjIKCiHt7h32Hfnx5g4NxioKGd4R8goKC
jnl+fX6DiYmDfXiCfYN5fnV7h3t6goODfYKCfYaDfnyLhH59hXOFgod+kHuFgoeDhX1zfHyCgnyEhH2RhGiJhYWJfnyDi4iCgnx7gn6FgniCknt7hYuJd32Chn6Dgn2Ge3uEiH56fIt7eXh7gn2Ug4aKh3uCe3x+
goeCk357fX6CgoN0hX58jIeEfYWId4KCfIWLfnx2g36Cg4iCjIOCeISFfYJ+fYN9g4N7h4V0in59k319i36DhYaFeoR9hHiCh3uIc3t7dn5+fYOHhYeFfH58g4mEg4qGg4h+enV9hHx+hYSKiIJ4hX6EhYZ6foWD
foWEfnyFfIh5hXqDg4SHeX2Id4V0hHuCe3l+g4J7foKCin19e4R9fH58eH58fYaCfneEj4SGgnuEe3SCfHyEfoxxeoJ6h4N1hHiHgoR+goN9kHuFhHx6fIWDg4V+g355fIJ6e36CfIiMjH17fXqCd36KeX2Ch4J8
fn18g4aCcISJiH58hIKHfYWMeoODkX2DenyEfYSJe3p9gnl9hYOCdX19hn6EfX58e311g4ODiX56hoR6gpJ1e3x8eIWKfoSDfYOEfo6CenuCdYR+iXyCen56iXuCeHmEg36Cg358enyDg355h357g4N4h4p6hIJ9
foKFhYZ+fISCgoeKfX59c3l0fIWHhHyCgpF6goSCfIKCcoSEfYJ+mH52fYSDi3x+e4d6gnx9g3uChn12fIqCg319fXiLg4SEcnh+e3eEeXh7hod6gn6PfoaCenx8eXx9en5+hYOCfH5+goZ9hH59d3yCe4WChH54
d4J8iYKCgnx+hYJ5eoV2en6DhYSDiYSCiYJ8goOHfnxydXeCjHh+gnx+fnuIg4N8hIeCfH6ChIN0g4SEhYeGgoKLiISKfHJ+fIl5g4iCfIJ9e31xgoOLhIR4hYR7e4N9i36Dgnh9fH6FhH59foRzgoZ3g4l+gnOO
hoR7goaCc4iKhIOFg4R9doSLhoZ9fYN0iHd+goKEj4KFfX5+hH6CfHeDenWOfYODen5ye4ODen6Gg3eDeXmDgn6DiH6GhoOLfoR4foV+fX6CenyCdoV8fnyFe3mCfXl+goZ+en6EfHl+eoOCh4J7gniFgnyChnZ+
goaDiYN9iH59eYR9gnx+e36CfHt+hY59foSEfIOKgnyFeoV8h4Z3fnp8fIKIe3x+ioR3iod6iXyJg3x+gn6Cg3uCiXyCeOGCgnx8bn58gnuDdX10gnODgnp9hXuLgol6eoiChIOCe36CgoWCfoJ+e32WfYN8foOE
fHp9gn1vg4mDfX6Ce318eXyGfYVtgoJ5d36CfoN9gnqFjX2Eh4KLgoJ6goN9fXqHkXGCfX2DjoRwhop8eYJ9goOEg3x9fn58fnx6eYJ7fn56gol+hXiCeo9VfXyCfoKEhYSCfX2KbIKCg4d7goWDhHx9g4aEfoaE
hISGfH2DiYSGb4J4fXuIfniCfnCDmoN8foKChIJ+fnyFhoiCfYKFjH2Cfn56eIeJfn6Ce4V5goyEhHVvdXh7foaGgn2Lh4iFfnp+hnt+fH2DiX1+goiIfoJ+e3aCg3yGeYWDhISCh31+fXuCfIKCenqHh3uCeXqC
fIWGe4KDg3h5e3x9goKEfH2Fgnl+hXuHfX2EfnmTeoZ0gn6FgmuJh4OCfoR9gnyDfXN+goWDg352cX56cn56e3yDfpF7e4R7hYKCi4R8e5R9hIN6hHmDenR9fn55gnePfnyEhIZ4g4KEhXB9hH17iXyMiYKCg36G
d4J6e36TiImKjXKFe3x5e3p7oX2DiIl8e317hoN8hnuDd3yJgoSCiX54fXiHhoODjoWCfYOEfo1zfphsg3x+fn16h4KJgoSCg4KDgoJ+fYWFg4V3hHWDenx9eoKDfYKCiHiEfoN6hYR7foKDhH15jIt+g2mDeH2D
hIN9g319jIaJfXqFhIKCd4KCe4OKhoKCe3CIfn6De4J9fHyJen2MhX5+hoh7goKDfop+gn15foKEfn1+fX5zhIKChYSDfIKDe46Cfn6OgoWEhoZ8hH2HfniEin18fX6CfYSIlYNxiYSGfop5fIR+g36CgoiChI5v
lIZ8h36HfHuEfYSHg357foKEfn6HfIaCeX6CgoN9hYJ3g3yEh4KIh3qKe32HgoV5hH19hIeDc4aJeoWKiIaGgoSEgn18g3l8jYKCfXt+iXqFfIJ9fod9iHyChYSEeYV7gn6IiYSCkXuCfoJ9c3iDent5g317jYqD
gnuDg4J+dH6ChYKGfYiGfnx9eXuCboKJgniJhHx8h3eEfXyEeIV8gn6CfoODfmp2g312fm+GfYR+g4OGg4J+foN+iniSgnt7fHx5iJN6foV5eYaEhKGEhX5+c6F8h3yEhHx7dX18hn1+fYV+fX59fn18hXx5foV8
goaVe3p3g3mCfnlwfn57e3mFfn18fYR9eHx6goOCdnB7g4N8g3x6i4V+fX6EgoR+dIaGeYd+h4iCfXt2g4Z9fXx9iHx+jHyCfn2Hgn6Dj3t9e4eHeXyJe3p+iXaGhYN+i4iDg4KJiHKChISKhIJ8hH2Mfoh9hn14
goJ+fnuDfoKFgnt8gnx+hHt+eoKGe32EhpR8fXl4g4h9eYN7e4V8doKEhn6Dh3qDfXiDhId9fXqDe4iCjX6CiHl7foSIhoN+bX5+hYN5fYKDfH2GaYp7hH6EfYOFfIKMhn6FhIqDh4J9b4eSfnx8hYKCgnyMfIV+
e4OEe318fIV9e4SDe4uEg4ODeH6DgoV7fHuDfYaDgnyChISKgnqKe3iHjX1+fYR+hIKDfn5+h4iHgm14g3Z+h4KFhYKCfXx6gn18iHqHj32DdYJ+ho6CfYKDhXSGfX1xgnyJiHyDiYN6e4WChYODfnx6g4eDi3uD
hIKJdYKEenqCfomGhnKGeYeChHuDg4eLg3mJfYaEeYOCh3uJg32JhIeDgoOCg459en6Eg36IgnyEhoKCdoeDgn1+hIR5e4N+fISEhX1meIl6dn50hIJ+fH2CgnF2hIV7fod+hnZ5fXyCh3qCg4+Gfod9eIeJhoJ7
gnl9fox4goN7iIKCfYiGfoZre4aCfYZ+hoWCfXqCgoODfIN6iGuIeX59hYJ+en2DiIOCeYN3e31+end7g4R+g3qIg354e3WDioSCfHyChISRgoOIinmEgnp8g316fIKGhoh+eoWCfoV9g5ODjX6DhoeDg3yEeIWN
fo2HdoR6d5Z+foN6g4Jygn6Hgn2NdYV9goJ+hH59g3h0fnt9fIqDeISEfXmKfoOHfHuMbH5+fXaHhYR+foKEhIWMfIeIfXeJh4p3i3t9gnuDh4R7kIeHhYeGfXt+d4KFhH19hnyLfXaEfYKDg3l9g3t+goODhIh9
hoWEfXuGfoR8i4p5eHuJeYd9hIJ8c4V+fYSCfoV0fX1+god9ioOHe4J7e3t9dYKEhH57hoOEhnuDe4iFl4KEfXx9fXt4i319hX6CfoOMhX17e42Kfop4fX6DiYd8fH6Kgn6EhXV9hHx9eoN+gn2JfIR2hIN5k4OC
e31qg3x6e359knx+jIOFfoOHenx9g4V5g4R5g3qJfH6Efnx+e4OEfYOFhoODfXmCd5CCfXuDfH56iIR7dod+fnx9c4R3eoN+goKEdoKChZJ9gnx9hHmKg32MhIRwhn2GgoJ9hHuDhoN8hH6EfoN7fYx+h3l8h45+
go2Gg419fXZ8g4SEeoV8hX17goJ6fIKDe3yDhJCDhX6GhHaNiYSEhXqDfn2HhH6PfH6DeXyado57fHh5e5CQfn2Ifn2IgnuEfoN5g3Z7gnmJfnV8foOCgoJ9ioN9eIV+ioN+hIKDhX5+foODfYKMhImCg3eLhH6H
hoR7goNxfnWFfn6Ge4t6fHp+kHyDfXp7g35+hIWMhIV7i4WFfnd4hYZ7foJ5goSDfIWCd319hIZ8fn2NfnyCcoSFfHuFeoKDgoJ4g4h+fYKCg3R+h4dxioKEeYV8fYV6gn6Lfo96e3eDfIN5j3x9hXx4kYODg3x9
fHyGg3p6kXaCfYSGfXqbc4J9gnl5eYaGh3yKe4N8god8fX6Cg3x9foaDgn58e3x6in56fnqHeIKFhYl7h4R+dnZ1c3d4g36Vgn5+foKIhIOHgoOEfXyEgn2CfoOEhX1+fX2Ge4J1gn5+fX5+eXWChYeGg4SEhn1+
fYN7g4eEe36Cg4KDgoN9e4V5eoV5g4qQhIaDe4J+hIR1hHeEg4eNg3p9e4KCh4N8hYODg4R+goJ4foaIg4d9foSEhoJ+foKIg4h9goZ+hH54fol8h36DhH2FgoSDeYOFfnd9hH58foOSfX5+nIp9foR+e4mCgoN5
g3yDg4p4eXuEcIJ+gol8hIWCfYWJg3x+foJ4fIR+fHaEg21+hm9+hIZ5goR5fn19hHuEfX5+hHqMenyKg4eIgn6Ld4ODfomDiIN3hXyCfnaNe4J9e32FhIKDfYOCfn57g358goR3en59goR1fo15aX5+gnx8hn58
foVyhnx7foJ7iXt6gn59goSEfXt+dYV4jHh+g3uIhIeCfIZ8fYd2hIWEg4eEfHiCeoJ9iHmCiH54moN8hIR7h4OChHqDhIaCfoiJeX6GeoN5fmiDeYKLfn53g352e32Ch3uFhHyGiXx6i3yDc59+eo97fHqGfnt+
fIR1goN9eox+e36DgoN9goaEeoWFfYx+fIaJfIJ8fX54fH2GeIKHiXR5hoR8i3KCgoWShIJ8fYJwfX6DfYODd3V8fHl5fHp+kISEhod+goWChHqThnODhX18bHx9gn2FioZ7iHd9en6EfoKChoKIfIN9fIR+g351
e4p8fXyDjXuCfIeEhYiGg3uEiXh+fIaIh358fYl8joKChHOahXiFhXt8fod8fnt9e4aChXd9fYqHfouChoN9hX5+foN8hX58g31+fnSLfnR8goh+fX6Id4SDgn2DfnlwfXt0iYyLe4uFfX6Een2KfYWDfYSCiWuC
fIZ7fH1+fG99fYiIgn2Dgnt9gnd9hoaKfn2CfYKDgm2HiIJ6hYJzfo2CgoJ3en1+g32IhHmChIKQfouChX2DhHx4hYJ8i4iMhYh8g4KDeoKDfYR8iHx+fIaEgnuFe4qDi4R+foN6hIN5int9fYSCdXeJfX2EgoKF
jX55fnx9e4lzg36Dgnx+hHqJe4V6hHt6iH14jHZ8fX6GgpCIfX54goV2jJt9h36DhXmCg4aCfniCfYJ9e4J7fYV7fIJ+jX5+hIWGgoKEgo2EhIJ9en6HhX50hXKCeYV6goqFgnt7c4J9fYSFd3yFfH6EgnyDeYSQ
hHp5g359e4SChnyLgniEjHp7fn18hYZ5foOIh4aEfn2FepN5fnl+fYSDgoR4hYp5en56hX6CdY58fn2DfpWEgoR3g36GfXqDhIOLfYR1iY2EeoSCfoqCinyHfIKEhHuEd3x+goJ2en16fn6KfoKGfoR7fn1+fn6H
d4JtfIiDg317foRweH6CeH1+hHuCfHSDhX2Gi41+kH2DhYh0foeFeX6Dh4KDjH1+foSFeoiDhoSHgnmChYJ3jYSCe4OCfH5+hXyFhoOEg32DfXyGiYZmgoKCgoWEe4KFfnyDfHyFgoKFfX2EhIJ9hXtpfXuEg3yD
fn2DeH6FbXeGeIN+fXyIfoR8hoKCgn6FdnqDg3x4i36HjId6fXd+fXiNgn5zfnqKgnd+e32IhYiEg3t8e4d9hH15dWuDe42Ce3x9g3p7eYN9fop+goJthIODdouEgmmMfXd4loh7iYSEeYiDfnpzgnV3hIKEh4OC
foN8g3x3hZuIgot8foR+foKDfHF3foN+goOCfYmHhIaJg4J7cnKFfX2SinyFg3iDdYZ2hoR+eYV8hYZ+doKDe4KFhIx9foODhnt+foSIfGODin2Cfn5+hIOFgoSCgoaHhIOFhXeCfX2Fd4OJhYN8g358jHF4hXN9
g36Td4J5fYOGgoWDgn6FmHx+hX12iISFfIx+gnuDfISEhYiWg4J8d4WCkINyfX59eIR9fYiCdXqHfXJ4fYh6en6CgoJ8hHdygn2Fi4mEfo+Gdm56foaLhIebe3aGeX59fYN+fZl+gn2Gd3mGfn5+kXl+fH6ChJCE
gn2IfoN5comEfoJ4fYV9fYODhX59joKDhHpxeXp0hIWCcH2ChISIh4KChHd3e3V6fYOJgnN9e3t+fn6CfZWMiIaGhY+DfYSJhoKHfoSHfn6Ifn6Fd4WDd4ODfoSFg4WDent9go+KhH53gomFfoR8fYSFjX2CeXWL
g4SDiX2Dh35+hIJ6goKGhX18fH59g3t+fn16foN4hoKHgn2EhIJ6i4OGgnaGfn2Fi4aHdX58jHx4d3x1goh7hX6TfH19inx4goOKhYN+e3l9fHR6hHuDeYiDe3x5goKJhoZ9kIWHg4J9fYKGfnx5eXl+hH19doN4
gnd+hXt9fH16fHqDfnp7goN3eoqFlX2Gh4OCfIOCfoN+hY2ChIqGin16iXp9g2N9hoKDfoN7eIKCjHuHgoWDh357goKHfH2ChYR9g4SdfYKCg4eEfH5+fYV+joaIhIR8gop8fnuFfYWCeoeCfYJ4e3l8g4J8g3x7
g4V+foKDe32EhYKEfYZ0eIOChX6DfHl7goN7g3yDeHeJfIN9fH56fXyIhn6Ig3yQeoSCfn6Khn18e5B+eoSFeIN7hYV+eYJ+fH6KhIiEhHyLfnyEg4aGfoKCg3l2fIp2fmd6hYZ+g4iOhHqFfIKNhnuLjoiCh4OD
fnyEfoaDg5B8foV+g3l+hJZ+fYZ+jHx+eX59gnGIhHx5e4SEe316fYKChIODg3yPgod7fnh+goWCen16gn6DjHuHk32ThYl+foKDfX55go99i4aCfHuDgoSEg3mLhXyDmol8k4R9goR7foeFgnt9hH58fn1lfox6
fI6ChYSGiX10hHd8hHuKjH5+foN3fXyHfoN9fYWGg35+fn6DhXaCfoKChH6EiX2EgnyCfXqDjnqCdnuGfoN2fH6OhIl+hXt4e4SDfYWCeHuDfn18hoSDb3h9fIV9foSCeHp6hH6Den59eYR6gn2ChIeJfYuCg36D
foSCfoV+fHl7gnyEeoKKj3x+e4R7fIeCgnpzg32EhYN+fIJ8fn5+g4J+eIl7iG2CcImJfINofYR9fYt9g4Z+dYJ7goKEhIR6fn6OfnyGhHeHgnx6hX1+goh3jH2GfYp9hZWCeoaIkIWDg3iIhX2Ch4J6d359eoOC
fH59h3uCfX2CfX14fIeJg4J9eIl8hH18h359fn57goh7in6CfIJ+fYN1fYiCfnl+fIZ9g3t+hYKIgn54cn6FfYyChH5yh31+h36He3aKfXt9enx5e4KCgoN9hYKEhINvfYV9g4p+eHiCgnuEg32YiH2KfId9hHyU
fXt+hIZ9h3qGg4J6foWDgoWDfnt8fXt6fH2CdnxxjoZ9g4J+goKNgoaCfH6Cg4KHhYeHfoOFhXKHd4Z8hX6DfH53g32FeoOHe1aCfIZzgnOIg5CGhoN8hm19eIZ+doKCkmOKfX6Fg3yCeYN4fniJfYqHg3yLfIJ+
eYJ9hIV9hHt3foh+h4R3g359houEg3iEhX5+goODhYSDfnuVhIOGfImChX6Ggop7fYR7fH51eoZ+g3yDe3uEiXuGenqEhHSGjYp8hHx4dYWCgoOCjXGCiYSDe4+CfoV6foN9eYZ+e4OLfXuIg354i351gnyDfnl6
hoJ+jYODgn2FcH2FeYaCfH6Ig4OCe3x+g3x7hHx9hYN+eIOCg4SCgoN9h36Ed4d3e4aCe5F+eoR+g4N6g4SHe3x9go+Efnx+dYiFfnp5fYKGfIN+hoNzhX5+e3iFgn2EgniFeIaCfnyGgn2Ei354hISCinyEfoaR
hX6Gfn16oHx+g4KDenx4goKDe3x7goh+hH6FhIeHe32DhYKKgn56fIR9hIKDhH16e3Z4g3iEdXeCj4KChoJ6g312c4OCgoWFfoN3fn6Mgnt9fH2GfoJ9fX1+e4Z2i4qDfH2FgoN5goJxiX52g4N7fYN+goN4h4eD
hIiFfIOFfHl8e4V7gnWEfHuGgn59g32Hg4J3g3yCfn6FfIZ+eXWGhXR+fYR+hHp7fn59fn59hINthn1ydXt3fIZ8fX6CgoR6goN5cX2Een1+iIJ5g4d8eIR8dYODc4OChn52fn57e4aDg3mDhYJ8foaGeIJ9hYJ+
jIN5gnyEd4VwfHZ9gnqCjH2CfIWCgoZ+goOCgnx7fIJ7iJKEfoZ+g4KEe36EhIJ9fn59g4J0gn6DhId+e3t+fYJ+fIeDoIJ8eX17fn2Eg3Z8ioeEgoSDhnqCe3x3h4KFfIOCfXyQfIKFfYR7i3uHe3uDiIV9fn2J
fH2Dfn2GgnuCeXx8fH2Cg4h9gn56hH6DfXyFhH59fISGdWp+g3mCg4R9fId9iH10gn6Qe3x7b4J9hYWFeYd6fn6Cg4Z2eGiFfn2DfX2Eg4aEgoOEgnmDhYOGhX54foOPfXB8ind4hIaChYaEhIKMhIN5fYp8dIh7
hnp7in57hYSCgnyFgnyDe4KVe3uCfYSDfoZ9hn19ent4foqDg4WCenp4hIN4hYR1h3d1fYONgn2Cg4Z8hIKEh3F8fXuCgod+fYZ7e3mEenuCeYd9g5OTgnx+fHx9hH6LfHaCfn2OdHqFVHKFiYKChm+ChYKQg4eD
gnyCfYaCe36Egn5+enmJfop+hIKFg356dn5+fo5+iIJ9YYqEhINti4uLhIiFgn6DfoOGenx7fX6Ei4OEfYKGeoSJe4J1goZ+fnd9fYZ7fXyDfIN6hH2CeYJ+fIWEfHx+g31+fX2Eg3uLg4Z7go59hXyGhXuHfIKG
iX1+j42KfIZ+g4h+fIR8e3p8fot+fn2JiX6Dg4R4fImCem91e3eDdX16g4qOhX1+eH6DfoKChH2GcXeDfoJ9goaEfn2De4KChXuHeoR+h3mKkoaJhI6Ehn2DhX5+g36Efn54g4J5fYaCfYJ+enp+i42EdYKNhHF7
jX57foeFhINwh3h8jYSCfoN+e32LfXp+fIJ+goKGdYOEfX5+goaJgod8foKKh4OEi4R7fIp8g4SPhIqCfYV7fH57kIV9g4J6g3x5fYiGe3yEfIN8foh7hHt+ho2GfINxhXp6g355fHuDgnJ7e3qCfYN0gnuCfoV1
hYKCfYKDeIlwg4V7do2EjIZ6hIOHfXuChXCCfIJ+fINweHt8boN+h4iDe4J7fnV5foWQfHZ9hIdxfXx8g4+Ea4aFgoeHhoKCZ36CfoaFhH59iIKEg4aHhXx6eIV5cn6GhXqNhIt8eoSJhYSLhoeDhH2Kkn2KhIN+
g4N9gn6CgnmDeYZ+goJ7g4V5foOCfYKCen56foKGiYKCe31+doSFgoV8hH59g4OEg359g4J+god8fn5+g4WDh36FhYd+eYiFg4J8jnyPiHh6hX2CdoN7fnt+goWFeIKKh3eDjHmEeYKDgoaGenmHd358enx1eXh3
fnx+fpyCfoN7gnd+hIR5enuNgm18g4J8iHyCfH2Gi4h9kol+gnGMfYl9eHiCg4ODfoR+hYN6eYKJd4V+h3h+fnp+fXt9k3d9fX5+g35+goJ9inmHhISCh4SHfn6HcYt+fn1+hX12fXN4g4d8g3p5iYWDeXR1hIKG
fnyDh3SCfoJ+hoWChHt9fIWLfYNzhpN8hHaDin59goKNe4Z9gn1yfot+fHh6goODjHt9i4N+fIOEg3x+eH19g3p+coKLfnyDdn55fn6DfXyDiIaCg36EfoOFgpCChX2MfIV+goKCeYKFjH1+gn5+fX6Ign6DhXt+
hI+GfX6CgoaDh4KFh3t7dIODe4WCfXaGgn1+iX1+fH19fIOEgn5+hYJ9ioSJg4N8int6hIKFfoxyg214fX6FhYODdnt9h3p+hnmCe4OTfIR8fX6FfIN3fnt8fn50g4WDhYODeoWGg4J+gnuEZ3yChn6Jh3p7hoeE
foZ5eYN9e4SEfHt5a3l9e3KDhIR7fXqag4xqgoRpgoiCeXp9h36DfoKKg4qOjoKFfYiHfIOFgneDfntojIODfHWDiIN7kX2CbX5+gnx7fISGhIZ6eYZ9g4d4gn6Qg315fHx8iH5+g4eLhYeNhIaEhIaKmIN7hIKD
fYOCfoKMeoNxjYqGi4KDhHqEe4J6doVxiHp9iYV8goWDiH6Qfn59hH59iI2Fg4WDgnx4fn6FjHqDh4WEfXt+fouPdYKFh36DdIKFfId8jIV+hIJ+fIJ+h4SDe4VwhIKFg3h9goKRhIiIg4SFeoaChYKCgoSChoKC
fniFfnl1e31ugnyHhISCfoaIg5F9foZ0hoOFhn2DeIZ4e35+en6NhX5+g3d6goh9eI94c4N9g4l3c356fXyCcn2CfIR+hIaKh3t+eYN6gn1+fYR8gnSCgoJ5e4V8goeDfnmCfXt2jHyCfn50foiDfnqGeXuHg3uE
g4WChod5fopzfXt+fH6CfYKFg3iEg3yDi4KDfoSGfH6FfoR5d31+fnx7hI9+eYWDfYKDfoKCfIV5fn6MhXt7eX56eYSEfoV+g3yKhnuJgoeEe4WPkXt+ioaCdYd4d4iFeXZ8gnCJfHZ2iIJ9e4N8h4mEfX6EeYN+
hIN1foJ+g35+h3l5fnx4fnl3fYOCeY2EfYWEfoJ9gniCjYSEfYSEeoV9hX6DfHiHg32EeIKCe4ODfX6CeoR9foJ7hWt9hYV5gn5+hK52fH54gnyFfnaDhn6KjIJ3fn19e3SKhXaWcn6CfoR6inx+dYOFhnuDg4J1
fXyCgpGDe4R+jH1+gn6Ke4d8in17eHt9in19goN7dnl7e4OEiIWCgoSDfn2DgnSCg4Z9fYOCfYJ2g21+foZ6hH6Sjnp9fX55hX5+eIN9hXh7hIh1hn6Ge4aCgoOGhIOCgn6Dd4ONgoN6hoWIfYd7goJ8fYaGhIR+
fYOFfoOFh3qCe4OCeoR9fXyEfYOEfX1+fYJ+fIZ6hYSCe35+fYR+iIJzeYaCeoN4h4KDfn2DeomCgnx7g3l8fomChYKDgod8jIV+hXyEe4h7eol4goN9hYJ4fXKEb5J7g4OCe32JdYSEjHx+e4WIiH6Cg4mDgoeE
g4KDeoJ8fXmDhYR8g4qGgoOHhXh9b357fX6DfX5+g4mHhn1+goh+goR+eoKGiYZ1foZ9g4aKfY2UioSDg36CfIJ+eYN5fnl9g4yDgnx6lnuGdX11gnh9gn6HfXZ7i4R+gn17jYd7enyFfX56mn6CiHp2hnx7foqD
goKCeHqEfIR+foSHfYWKfX16hYVwfXqEd4WHfYaEhaCDfn6FiHt9fYJ+hXyGgoaDfoaEd3Z7eIR+fISHjoaCin2GgnqEfYV9fnx9jXuDfX5zhHx6g4OJgod4fYqGgoOWg4uEent9hX6Fg4eGfnp+gnmFfomIe3x9
gnB3gnt7e46HhoOFgomCeoJ5fYV4fIZzd4KCg4N+fYZ0eoVxg32EfIN8c4xwhoKCfI2EeIKCfoKIZn6KfoR1eXuDfYWCfn5+eoKJenyHg4J9eYSDfoN8g319foN9gn6NfYZ+fnCDfoV+goOHiH1+gnuGeIR9gn2H
hH19hYJ3fX6DgoOFgnuNgoR+iYWNhoaEhoOFd4OGeXyCfoN+fnqSe4Z8hIKCfYZ+foiEfYaDhYN8e358dHuUiHqOgn51gn6Dgn2Ig4ltg4l9gnaCgnl8fYN+goSJhHR+fXmKfIR6foOEim99goOCgoKDhYV+fn6E
dn1yim6Dg3t+fH55fIN2dH55g3yCfn1+eYKDh3qDa3iMgpCDg32Hgn1+hIN3fH18fYOCgoN7g32CkoKDdHyEhXuLfoOChoJ+hoOEiYSChnx+g35+goJ+hYN5h3t9cnp9fXeEfYKCfn1+fIR6foSHh3x+eHh+fnh+
fIOEinuDi3l4hI58inx8e3qEjX6Hfn6Kh3t8hYWGhZKEeHeFe4Z+en2GfH19goOCfHd+hoJ3eHx1goKCgoV+en18fYOGd4KGg4qFh4R+eoqDb4VzfYOJg32DhISDgnx7gnmCfYJ9gnuOeHx6fZCFhIp3fYqNfHyE
eX19eZN+h4SCfoJ5goN+eYt7foJ9fX2Deoh7goKFg4V9joN+hI2JfYN8fH5+hH6OfnR+g4J4fX6LfnyDfYSCfIKHeol9g36EeXh+fId8dH5rh3x3hIh3foKDb4J5fIODfn2EgoeDhXyEfYZ8fHZ5gn6IfoiCfYJ+
g4R6e4p7i4R7foN8fnx8gnuKeYmCfoSCfoJ8fYWCeIKCg4d6eImEd4iOfniGgnl+g357Z358fIWGfX18foODfX1+j4R9eYKGiIKEhIJ9fnyEhX19kn59hoJ9hIaCe416fn52foKDX4SFgoKCeoJxfYRvbX2Fdn58
mImEe4J+g4Z9fnuMe4x7g36DfHyNe3yJdH2EiIR9foZ8e4OEgnyCd31+g3R9iXiDeXZ7hXh8l3uJeXd+fn19i4R8e4h+foSEeImHgoV6g4J9hIKHfYWGg4V0fn19hoKDeoKEhXt5fnGFeXyCfYiDdoOGfYJ5fYV0
g4OIg5OEe3B9g3iIeHyHfXh3e3V+goJ6i3x8dHyDgoKHhH18hIN9hopue4J8e4KCg3eCfH1+i4N6fYWEh36FfoJ+hnl9hIOIgoJ6en2JfXqCg314foSCe4KJc36Dg497gnx+ioV+fIOCgoJ8foN5enuCfoKGe4N9
fYOEeoRvhYN6fn2ChYaGfn2ChIKDhYKIfHuEh4J7fn19boJ4iH57ioh4dYZ6g4J4hYR+hYh+fX53fn2Cfn6FfoZ8goWIhIR+hH6FeYKEh4ODfIZ9enh8fX19goh5e4N9enuFfHyClYR8fomEdoSCfXd9fIKDeHuD
hX6EfH6Ee3uLfX2IfXqHfn6Ci4KEfIN9eX6De355hIODgpF0hXqEfoV9goJte3yDgoV6hXaNgnqDdXmDgouDhIKNeoOFfX5+gnuFg4eJeoZ7fIJ7gn2Gg31+goOEkHeDfXR8g4iDgoKGe4N1g3yIfIV7dIODfnp7
g4eChH6OjXeFgn6DfoR7fIJ9hIKGdH2FhoKGfn5sgnl+goSCh4J9fXJ+hnyEfYV9e4t+g4J+fH58eoR9iX2CfYNwe4J7g4WFg4V+fX2Dg4R6jYZ6fXh+hIyCfX2HiIaHfnt8fIR9hIOCgomChHZ1ZXx5hZCEfHl5
fIN3fnt9gn2ChXt6ent8g36JeIKCgoKCfYKDbYKCe26DfHuHe4J7g4KDe3x+g3uDhH2EfIR4fXyEg35+e3t9fXqDhYeCbn2DiYZ5d36FfH5+jIN8bH6IgnyCh4J9fnl9iW5+gniCeIZ9en6EeX2DhXqDfHxvhHx3
foaFeIKFeH6Fgnp8h4t6hHmGiHuDfoeDgnp2eoN2g356goKEg4N6iHqFhYN7hYJ8dnx+iYSEeoR+i36Dg4h+fIN4gnSCgoWJgoiFfoJ6gn6CgnV8hoNmhH17fXeFfIaEgn17goJ+hYJ8l4KEhXtzfIV6g3mCfHaD
fph9dHyHjXyCg4J+dZNjiYKCfH5+goKGg4t+fnt9e3WEg36Ehn6IfX18fn6IfIaGe36Fhn59e4R+g4J5hHqIgoKCfHmEgpB9gnd0fnx8enqGfn12i4OhiHuGfnp+iIqCg4J6g4KCjYKFeYR7goSLfX2Eh4N7d31o
eIJqfnmEeH6CaYN8fIiDeYN6kYaDfoODgo98e3p8hnxzgoN4d4WFg3aDiH5+b357hH56fIR3coqChYKDeHqKdoJvfYZ9fXh9hHaHfX2Jhnt+cH2HhHZ7h3V+fImGeoKLdn1+eXyDgoSCfn6Cen5+fJCHgmt4hXmE
fXmDe3qHfHmCfYJ+eoV9iYR5hYl+g4N+fo15iHqOeoZ9eIKFfo2EeXyKg3qDfIOCeZSLgoeDfIOCg3SCiIl8goSDfIOehIx9fH2Dh4ODh4J+foJ6fYJ8hYKCg4WCeXl0kH2IeoKDbYSDfHl9eoyCfnSEgn1+fYJ6
g35+fHxshoWGiHl8e5uIhoOFhn57hoOCeoV9hoN4eHqEhnuChX13eIWLgneCd4J4j4x8d3t7goOEk4J8fnyFgnx4g4OEfIeCeYKEfn59g3x8goJ+i4d+h32GfYuJfYyIhoV0eYJ8e4KGfoKCe3uEgoR+g3yEgoKC
hIN6foZ7fYmGeXiCj419fnt9fnp+fXt8hIZ+eYSCfXyEd4J8gnyHhHh9j4p6gpp+goKCeHp6fnuCgn56hG6EgoZ9hIJ7gnyEiHyFdH2Lg4h9foKDhH16g4KCgnqJjI18fXuLgpN9iomHfn55eIN8in58hH59fXl3
gniDhH57goWCfoZygnZ6iYJ9hnqFfn5xfWp8g4KJhoV9goJ1gn6CgnyCeHx1gn18fYKFd4KHfHiChH59fX2KfoSCfXt9hIKDfYN1gn6EjnmCgn2GhH6CeoaFeYZ8fIN6e4R9hXd8fpF6fIJ8h4eDe4JweoKDfoOC
fnqEfoV8gnx8fX5+g3l8hJx3eH6Ge36EgoJ6g356fmp+gnuEg4Vufo2Ig316eot9foJ+goOCfX59goWFdoSDhXyChX2Dg4N7eoSHfHt8hoKDg3qGhX58fYd8hYOCeIh8hXyEgoZ8foyEhIObhXl6hXh+fn13hIV9
hoJ9fn2HfoSJd3Z9goKEhYKDkn19g4Z4eH6DhnuHgnx+g3t7g4Z+jIOPgn58fIqKfG95iod8hH6JgoOCfH6FfISFe318hpCJfYJ8gnuCfnyEg3yEc36KhIqFiYKEhHmCdH2DhIOGdYKEfoJ8gnx9ineCe36EfYR8
hYJ5g4KEg4aUfniChZF9fIV5eXiFfnt7fnp+fIKHeYR3ioh8foyNgnuDeX2FhoOEfIKGd4iEfYKCg3x1g5qDinmDi3p+fn2JfHd2iX5+hoV8goaGfoN9fnuDfHlxeYR8hYV9h4J+hYR+gox8goSLh36FhoZzfYd4
gnt+goJ8foSDfHx8goSDg31tfod+YoV+eYmHfYKDfn2Fe4J7d4J9fH18fYt+en56hISFdX6DhYSJfYN4h4V9hYJ9cn6JfImHfm51hHd+e31+fomTfoJ9Y4aEh4SDfYd9goZ7dIKMhIJ8hIOFiY91iIZ6eHt8fnaH
fn6Ge4ODfIOIfpKNfX6Ggn2GhnqFiX2EfH18fXZ7fnyDdH6EeH2FjHR+g4p3e4V9fHmJfWWGfYuCfXZ9fX18fHd2fX59fn6FfneIdYiEhIJ9kIZ+hHyMhoJ+fHp6fXuFg4V5g3pqgn5+eX1+gn50g4J+fn18coOH
fYJ9fXqEgnZ8g4eKfYJ+g4J3hY9+g36DjX5+foN+fH2IhoZ9hXt8eoKCfXV9eoaEfX58gn2Cg4KEhIOFg4N+iHp+hIh5hIV0k3KDhYKLe4mJgnp+fnp8doWGg3yChXeIe3t9fIV+jIeMfIODg4aGg35+dX54fIJ4
e4d+coiFg3R6en5+ioaKfYOFfIR+end6gnx3hIKCeH5+ZIKFg32Ch4WNfnuGgn17fnp8fnd4d4aCgnWDemOFg4OEfX6Ddn57e4N9hZR9gn59fX6CiYV6hIV3e4KChHqCfHt5d4J4hIWHg4p8hH6JjHt6gnx8fnqH
hYONgniChYN8hYODgoSIg4R0fHx9gn56hHR9dH2Dg4N+goR9fYh+hnuDhHt6fYeCe42Ca4t8fYKDfH59eoh8e4OChnx9foR7goaCfnKFgnt+gnyKe4KNfIJ9gm2IfXx3g4J+eoaRhIWDfYOIfXx8hn6LhXx+goKC
g4Z1fnuEgoqGinyMhoKCiHh9fX6IfIOFgoJ9fnaCg32ChXyCfoaGfYR+gn2HfX5+goKFcXmIg22Dg3p8fnSEeImDiX59g4N+lYeCfn2Cfnx+goJ+hHt6h3x3hoJ2g36DfoKDgoKEh4WJg312e4KHgnF7eoeEfH2D
fY2DhF2ChIN9hHaDint9iIJ8gnd8fH5+hYR+e3l+eH5+fXyDgn19fX14foV8foSIgn6DenuCh4SEcoSFg4mDgn2DfnqCiYR9fX2GhHx4fYSIi4h8h5CFiYN+foKEen6DgoSDfHZ9gn17gn2EhnyDeImHg4J0g4V+
hXd9gn55e5GLeYOKiXN+fX6GhoKCgnuEd318dI6DhoZ4iIZ8fXx+fYWCgoKDfYSEfHp9hJJ6iIKFgoiGh318hoN5cn15h36ChXyCg3yGi4aEgouDh3dmgoNvln2Egod+fX58gox+hIN8d4WIhXuDfYODhINucIp9
foKEfYR7g4OQe3tyfHyLeZt9hX2CdYqHg4V9fX6DfH5+iISCenyCeISCepF8iH6KeIR+gn2EfYJ8d4R+hHF9gn58fIJ7iH2Fe4ODiIeFfoJ6eYOFeoOHhHp4hoSEe4J+fH1+hIWDhX2JfH5+foaFgoSEgnx9fISD
foJ+goWWgnyGiIiCgoJ2hYyKeoWEi4R+fnx2fYaJgnt8fHp8fnt9h4OFfXt+g31+coKEfYWCfX2FfXx3e4aGfnx8fYR+fYiFiHeDfoR9hIWFgnKChX6Ccn6EfoJ9fIWCfH6CioV1g3mHeIODgnt7eYN8gnyFe4KF
foN7g4R4hIqcen56eYN8hYN3eH58g4KChIKIgnqDfYOPhX1+enN5fnWCfXt+fIKEfYJ8fo2EhIOFbol5hYOFeIJ8hX6Fe36EfoJ4jn14fIV0fYZ9dXuMjnyJgoOEfoyHg4WFkYOCfX6EkYl9fn6DhYd+g4d9goWI
foqDh4uHi4J8hH17gnmEfXmIgoSChIiGfYN9em6ChHx8goR4goJ7h4WEg4OKh3uHhoWDg4R4hHWDhIKCfnuDg3mEfYOGhIiwgoeGgn6MgnqCe32EgoKFiXiCfYSChX15hHyFiYWFfoKCh4SJfn19gpF+hHx9fnqC
foODfXl7hYZ7hn6FhYN7hHmKgoZ8foSLh4KDc4KDhX59hYmDfoZ8fo1+gn57dYqFe3yLe4V7foKCeIV9goSFe4N8h4KFe3d6goJ8foWGfW+CgnuCiHiCe315foeEcn55dnlqg3x6gn5+fH2FiIJ7gnx6hXp9hYJ9
hH2DhHNxcoN2hHmGfoJ+eoOFfoN+hX5+fpGDfHqEbn2Lon17fIJ+hIKJgoyEhIN7hYx3fHuCfoODfXqDeoqIfIyDhoaEhYV8hH2RiaF7fIOChnaHgoOGhnyGhXuEe4KHe4J8foJ+hIeDfoOMfYKIg6F+hX16e4aJ
goR+g4h8fYSIrH6EeH54e4N6h4N+eoaCfn57eXqGe4J2hnN5goSDdnx9foJ8eYaFjXt5gn2Ge318jH6EgnuCfIKEg36Ch36DfXqDeXt+eH18en6CiYJ5g4KEeIJ8eYSEg4KChX15hH6ChYOEfoWGfIN9g3uCe32I
g3t5goODfoKCg4OKg319g4uFh32JfIiDfYh8kX19gnqCgn6DeoaChXuEeYJ6g4NxfpKChoqKcXiCgn5+gnx+e3uDgot+e4OQfHmDfn1cfX6FiIN9fI58fIJven2Fg32DhH6GioN9foSCe4N9gn6Dgnx2hIKEfX2G
jH1+gn2CfHqFeoWKhYV6g4J0jnyFeI2IhYeLe4N6coR9hXx8gnuHfoJxg32Ign19eoV7hH56g3CChH2Ng3l8gnqHfHd+fn6Cem98g32IiHuHhH59hIJ7fX18hX54foh9g4KDgn2HhHp+h4qCh4KCin6KhHOCkoKG
eZB8hH59g3iDfoJ6fHx7dId4enx5goR7jIZ0a31wgoR+e31vfnyFgnp4iIaDhn1+fYSCfnx+eYR3foiDgoR8g5J4g4N+goODgnyChn52gn6IfIJ+e357fYl5dod+fYODfn6FhH2De3hxgoZ6fnWCgoaEhn2Ce3mD
aYWFfoSDhY2GgoSIinWNfHp7dH5+fHeEe3uEe314i32GeoR9e3eChn54gnZ6hYiChXtyfoeFg3x8fIOCd318hnaChoZ6g4J7hIV+ioV6goR7fXd6g3yDfYyGg3p7hH14hXx9e4V4fYV5gnqLg4R6foaIgn6NhniE
hoN7fn2Dg32IdoOEg32Qe316eIJ4fXeDkHyCe4R5fnyDioaGgn59g4KCg36Gfoh+h4yHiHuIg3p8hX19iH2DiYyCgoWDfnp9eH13eIx4fYR9g3qFhX2CgoR8foN9eIODg3h+goOCfX15fYd8g4J8fIR+g3uFfnt+
foJ7goSQfoJ8fYZ8iHiChIKngn6GfoJ+doKJgoh5fn6Gc4KGepKGhH6CfYZ2gn50eIOXgnuJb4J7g3yCfoJ3iYWDhYeFeIOCdYKDe3uGfHh0inyIgnyDg4eIfIN0g4J8cneLeXiHeYN6hYKNfYN7hX2Ig3yHfX6C
fYKDfH57lHyEiYJ+enp8hXWCfXaCfoR+hnyMhX19fYODeoKEeIKIjHuHe4J6hYKDe4d9e3pzfIl8fn2CgoR+fYWCfoWCfnmChXtyi4WDeXp6fX2LfoeDgn16fH6Cg36Eg36SfnV9eXx8fX19gnx+g4N8hnp9goJ6
gnx+hYSIfoKCg316enuChH2Dg4Z3fpqJi4OHjIqDeIKEfoeCj36Cfoh+joR6fHpsc3qEhod6eIN6hoWLfXuCkoKDi4l+lnx+fYKFhYl6gouMgnmNhYSDfouJfoJ5g4R1goWIhoN9eoJ9fYp9fYN+gn6Ge4SGg4V6
eX1+fYSFfYR7g4J9eYKHfnuIg352gnuEgoR8eYR7fnx5hoN6hYd+eIZ9fHZ9foV+g4ONfnyCgn2JfnuDfIR9iYV7hIODe4OFgoWGg31+hHl6hYaFh4R+i4d7hHh3hYOEhYJ8h357knx9fJGCdYOCe4R9hHiCh3mD
hnJ7e4Z8eoiDjIKGg4R+fXt7hIODhISDfoqFhYaDfYOCjYqCbXl+eYR+gn2GdIKEfoKFfH6OfXV7iYR8foKEiIuIgoh5fnyCiXqEhH6Ch317fnyCgn6HfoSDeXp9col9goKDfoODfnd8goODfnx5goN8e4SCg4KD
hnyCh4mEeHWEfXl0g4l3fqR8fnlzbXuCfn6Ifn2De3KJeISDfIJ3hIWEfohvhn6HgoaCfoOGfYmDfHV7hX5yhYR+eX59do99goeDhXx8hnh8fHyLeH1+doSCiIKCfYSCg4OFhIKGfYOChIODg4R9h3l8g31+iYWE
hIV8g4OEeH57hod+iX6DgoKIen59eot8fX5+hISEg4KDd353i3qCe3t3eIOCgnx8fYKCfn17iYR6eXB7fH17hXh+fYKDfH5+hISIg4N8hYaEfZmGg4R2fX54hH6KgoN+eIKEhYR9g4SEhIZ8iHp9X36ChYR9g3x7
eIV7fo+Dc35+e3aCl4OGhIWFh4OEfX5+iYJ+immCcniCdoeIh4SGeX6DfXuDfYmKdX6GeYSFh3F+hHp8foKDfYV0g4J4foN+fH19hYKCeYt+fIN+fYR8goaGfYOCe4Z6hYqDiH2DfoeJgoeCe4OCfn1+jHp7fXx9
gn6FiI56dYeGen2CfHyEgnl8fXmCfoJ8eoN+gnt7hYN4fXaEfYeCdoSCfX59fXyHeHyEfn2DfIJ7ioV9fX2Jg3eCj4V8fnF8h4J7hYKMh4N9dISDgn11cHaKhX59fISGgnyCeoN9fHyGhXeLfX2Cg3x4h2GFen58
goaCgn55fYN3hYeDh4Z8a4OEg4OCen2Cg4KDhIV7g36Cgnl7e4V7goR9goODgnx+hH6LaXx+fIWFeXx4foaHhpCKhYN+eX2Efn6ChXx8fYN8gnx6gomDdn5+jYaCfoWEhH13eXuNg4KIi4d+goKCfnqEhIqFgnWL
inpve4iDiYeGhX13goiChoJ+iYKCfYh6fYKCgoWFfX6Diol+fn2CfH5+goN+eoN7fIV4eYKDgoKIfIJ+fX18fYl9i4SCjYR4e4R4eIV9fX59fXF9fIN9bmeGgoJ8c317hHmFg4KDeIJ7foV8fX6Cjod+d4KCfniC
hoN8fX54gph8foJ7fnt8jYdxgoaHfYJ7eoKGhn6Ch3uChXp9fn18fXmIfYSEh36CgnR8kIqCd4J9qnyCfH6Ch4OCgnSDfIODfoKEfYV+eX14iYV+fn6LhnlxgoN8hYOGdnuDgnqDjH10hH52g4OKgnaGhYR7eYWD
hHiHg4N4hHl7fH6LioJ7fn6ChH2MfYJ+fX1+jomEg357goR9e4V8gop+mnl+cox5hYOGd496fX6DdHqEfX16fYOEdXt8fIqDeYJ7fIaChH18fnyPg49+en6CfXx7goR9gn6CeoJ5g36DeIeKhIKIfoKChYmCfX59
hXuIfIKChYaEgoSCg35teo99eoJ+eYZ+gnN5hn6Dgn6JfnSDiX2HiIJ+d32DhYKCfH2GhXmEdouEfYN1g3t+iYaCgn2FgoaEgn1+hYODfn5yhHmEc4N+hFCDc4V+g4OCdn15gn6CfYR9foKFgnyKh36Hg5R+gnyJ
hWuCeoWEhniEe36Gfn13g4J+iX14fYiEfn56d4N8fn59hHt9fYKLfpOGe4d9hIh+fX6EgoWEhoKCfoODfYKHgnuFhIRzfX18h4OGjISEfXiEfINzfnyIi3d+g4SDhId+e3l9fH6DhX19fH55h4aCg4V8iYiDgpR7
goh8eYSCe36Eg358h4J9gnx0g4KHeX59fn19gnt8cH17goWCdHeFgoN+fHd9iYWEfIR6hXp8hIeEg5B9hHh7fnyCiHaIhn58eH2Cfn59komDfXp6goR7h4Z+d4Z0goWJg4lke318fHx9hYeFgnyFgnp8fnx7fH59
fnV5fIJ8fH2Eg36Jg4WEgoZ+fYWCioSCdYV+g4mFe3WCd3qIe36Hg4V6goR5h4d4g3t8jnqNhnmCe3CDh3t6eXt3gn1+dYRog4aIhYp7eH59hYOCfIxHg3l6eIKEg3yEfIOHfn5+gniKhYR8hIN+g36WcJSCfH2C
eYKDg3yDeHh+hoV6god9hIN1fHyJfn2EioWCin55h3t4eYKChISDfoZzfoODhIWEe4OFgoaEhHeCgoN8gnx3foN+hoaEqYWFeXuGg4OKdoR+goN+fnyDfYd8g3eCg3SFfYeCfnt9g4aCgo97hHd4koJ+fX6Ce4OD
fH5tfnyDgod9g4V9foODg4+DgoiFfn6Ten17e3uCgoN9ZYODg4V+fo6ChIV8fIaGhH1+g4JvhH1+hoN9goJ5eHyChISFg4Z+hIeCe4ODhYV9foKCfX6HhIOCeX1+fIOCgnuDg3uEfoSGinx8e3p7eH58gomEhH6F
eIN9e3WCfH6DkHyGeIR6hH6Hg4mDe4SGh3Z8i36Hd4J2hX2HfIOCfnJ5hYV+fIV7e4SDgnuJbX2LhXyEfnt9g3x7g36FfH2GgoZ8ipWFeX2EgoOChXx3en18dH2Lfo97fHJ9fHt+hX59gn55foaHhH2CfX19hZ18
hIR7fYJ7e3t9eH2Ifnt9fH6Cend7fYJ0en6EknyGe32De32Cfn5zhXyXfnp6fYKEhoOFfIR9hIR+in57e3mUhYVzfo+DhX1+g4h9e4OHgnt+eYKGgoOGhZCCdHiIkp93e3yDfoKCgoOCfHuHjXeKnnyHepF8fIN9
fIKDdHyDiH55g4aEe4J+hnl7iH6He4OLfYSEfneFfnqDhH6Mh4ODh4N+e3aDfoqCdYeCgoKLjX5+ZIJ+g4J7jn6Gg4OLe46FeoV8e32Dh36DgnuCfIJ7eoOOc32Id3N3goOFiXyCiYKCgn58enp8goN9fYKLfn2D
enuFhX56fH6Efod6fX2GfXx7gn19c4N9g3uDfX6Cinx4gnR+hXyHhYN7gnt2g4+DhXl9goaVhHmGfnt2coV9foKEhIl8hoOEeIV+fXt6d4KCeXx+foN9fIOChoR+fnyDfYuDg3yCg36Je46HhIJ+iIeFfXaHhHuG
god+h4KEiYWEhX1+g32Gg4J5goKMhYKCg36Ci3iEg3yChoSEdoN9eXh6en12hHyDfY18hoR+g353iIR+gn6FhINvgoSEhoKFfX6Eg3p+fX57g2WGfn2IeYiGiHuCfYKChHx8e3yEe4KKeYyDjIZ9eISEgoJ+foV+
fX2DiIiDgnqMiXuFhIJ9g31+doKLh4R7hn58fIaJi36Jenx6h32JhJSKfo+EhoOLhH2DhH6JgolyfoSCiYOCh4N+dX54en2DfoSHd4OGh319gmWCh4KEfoJyfYaJhXx+domEfoKJhYWKeoSChYd8g312hXyGgnB6
hH1+foiFe31+g4V9eoaCe4aJfn2Cgod+hHiCfIl7jn6CeYJ+hHx8fYJ4gnyCgn5+iYZ+fISCg4KCg4Z4fHOFfXR1hH5+iZN+kY2JeXl+goR6dpCHfnaFgoKDh3xsg4mCg4J5hIJ7e3l+goOFe3mMeYqCiH5+hX55
gnqOhH54gn6Kg3qEhIV1fn6Dg4aHe4KDd3p8fH2KfoWEe316foOIfH19fYh8goKDd4V+foOGg359fnhjcXt5gnuDiYeDjH2EhIR8h3mCfHWChoR0foJ6hIV7eYSFfoJ8coh7goR8g4OCh4KGinyFfYR6jXF7eIN9
h3yCd3V5eH1+goaMgnt9h4aDfnqNfnh+fnOCinV+dHl8foKFhnyDfHx5e3V3fYR5fXyDenqChYSEhYV8hnyCfoZ+eoJ9boV8jXKDeXmCfX59fYh+g3iIfXaEfIKDfXZ5hXt9h4qCiXx9g3yFfHFuiX2IfX59fYV9
g3t2hIWIkIV+cYqEfYyEfXyCg4SCg35+hH59foONhIJ9foeFg4J8fYiHfXyHgnqDfoeIg317e4SFfYJ8g4KOfH17fYqCfnd8iIKIgoeGeIJ7g4J6fXd9h4J9goJ9hoKCeIWEfnl6foN9e4WDhHyFfIt7jJN5iIWE
hn2Eg4aCgnt7joeEg35+hYKFfnxxdHWCe4J+hYOGgpB7h3xyen1+eoR5fp+JfHx3goOIhYNycoOCg3eJfXuCdoV7fXuDgnt7e4WIhI59g4eMfXqCfnyDgoKDfX2Cd36Fd3x4fX2Cd4Z7loKDhIJ3g4R5goR+fH2I
eYKFhXyCg3p+e359hHuJhXt9hId+fIWDhISFfpR8i0SLgn6DdHyCgnqGm3l8j4d9g3x7g4iDeYeFeX17fodzfXt9enmDfH5+e4SLhYl9eX19e3x0iISDhHh+g4R+fop8hoOGg3yDe3t8hHt9hIuEe4V9fmmCe4SC
g4iFgop8hYKEb4V+goaChH2FfHlze4WKjXyGint6g4N5g3R+hX58foKHfnVxhn2Dgol8jIKFjIN+e36Dfn1+hXyJi4OCeIKGfoKGh4OJjHp+hol9gn59fX5+foJ4fImDeHp2gn18foSGd3x+fYJ8fo6EeIKMfHqD
foR+h3yDfYt7fXl9eXt+ioiFfHmIgoKDhYKDfn5+ZH6Dg4N5hH6Da3h1e4aXg4OEfH6Ig35+g3yDfHlveISDfYl+g3iGiYR9en2IfoJ9d3mChIKHfXt9fnyEboOLfXeLg314goSKhYR8fIOWfXeEhISFfXx+fYV3
g3qEenx8h4R2fHeCen2Eg4uJiYODgoR9hoiDd36FhYKJhIKCfn2FfoSGgoaCg4J8hYR7fnGGg32DiIqFhWx+g4OFbXF2fIiChX6Cg4V6kIKEfYKEhIV2d4N+fn6DfYN8eISDiYJ8hoR2cIJ6eoWEc4WCh4KIkIaJ
i4R9foZ7eYR4fnp8gnyEhnqOg4KIc3iHgn2PfYR6gnyEfXmCiIN4fnmGfIJ9fISDfoN9g4R+enl7gnaEgomEfYJ6inSFhIN7g4N6iImDiYJ6hH19fYKCfoKDfIJ2fGmFhIWDfYV9goR5g4KNg4J7g31+gnl8iIKG
dX59e3yDgl+GiIJwe3x6eXV6fnl+g4R8h4eFiJCGhH6VgneCfIeEg3yFg4yCe3yDhHt6foKCioR+eYJ2fYZ8hnuFgnl8hX2Jen59eX18eH2DhIOJiH18bYR+hIaGfYeIiYKFdoh+fYV+hHx3hIN7joSCg4J7fX2C
doOHhXSCfXl7dnqDh4OEhHyDiol8god9hIN8gnqEfnWGfIKCgnh7fYR9h32FcoKEfoSGhn58gn6DeHt9fYmHfnd3hIZ6goKEhHyJkGuKfn14inp5fIKDlIOEhIJ9iYuEgnqEd3yCgnx+jIZ3fYKDd358hYd5goJ8
goV+e4d6fH2Ig4OKkoOIhJSYfnp2goqFg4OHfoV4eYl5d4R9e36Fh3F+cYSEhIWIfYmDhIeFhH6JfoSLfn1+eYJ9gnN7jYWHfnuFg36EfH54cYiDi4KChHuCeoN9g4J+foV5gnt+m32Ien2EgoKCfoKCe4WMi35+
hHh9i4eDeoV8hX58iHqGg3t+d319foKEfXx+fIODe36FhYV7c3qGdml7fYKFiYd9foODeouDjHx9fX6IhYODfoaMe4J1g4WFfX6GfYKDkYNpfIyOg32Kfn59d36HfoJ4fYOJfXyDeX2DcoRzhXaCdoKFfomPhYWK
fnt+goKCe358goOFfnV8gn17h36CknSCh297goJ9goV2b3x7fnyCgn6Hfn2Gg359fnt+gn2Dg36HfoN6fn2DhYKCgnx6hnyCd3yDgoaIfX11e359gn2Cjn54iH6Ig5GDfoSDeoSEhHaHgoN7fYV4hIR5fo2Cg4KD
eHF7iH6Fh4OGhneCiHt6hISJhX2DfoJ+e4KHg4KJfYN3fHqDdYOIfoiHiI2CeYN3fYN+fn5mfn5+hoR+fHeYkIKFg4SGfH5zfn18fYJ+gn2EbX2EfoSKgoKDhIOKjYJ+en5+hX5+goJ8fYOCi5Z9hX2DiYZ8dYl9
fnl9g5CEfX6EfoJ+fIV6hoeGhYOGfIWGmnyDfoOIfHqDe3qNcX16fXSDg3x2g3p+e35ziYKJhHqGcnaEiX2Hgoh0g4KCg31+fXdvg32FfoR+hXuCeXaMgnSEeoSIhIWIg357fHp+g3V9hYJ+hYJ3hn6Dfn1+iHl+
fnyEfIJ+dnt4dIN5g4R8iH18goJ5g317hniMh3uDe3WDdn17en2Egn2CeoWEhIR+fn6ChYiCiYJ+fXt+g4OCg4KDi4yThYR8h3yJg3yFg36Eg4SFiX59dIKCgoR7fI1+goZ0hHmEfoOGhYOCfoKEg4iDg4aEg358
fYJ7g3t+jYN6e4KDhHx8fXh+foR7h3uCfHmFdYaNgnOCfoWFdoaEgop9foJ+hId+dIOGiX2FlpGKhHWCfoR+hXuGfH18eZN5enmFe316gntrhHeDiYKCfYl9h3V7eYN9jH58god+c5GDhoJ5inx+go2HgoV8fYl8
fIh6fHJ8eoSCfYR9eINzhX2ehYOCh4OEhX51hIR9fnx9iYZ+goKCi4d+g3x+en1+h32Cg36Ifn2Ifn6Ig4OEen6CfoZ5fYWCeXWCfoV8d3qEfXyDfH2Gg4SGe3t9fIJ6fn2Reol4fYeEiIR9kHeEeI2MfYKDhYOE
hIJ8dIR4foKEiYNyfYJ9fXyFfoaPhX5xfXuIfIN6foSFfn2Mg4J4iG2Dd3iGh4N9dXt8ioVuiH6EhX2FfoOIhYV6fIKDfoaCh36KcH2GhIKFg3t6fnx1hYeGn35yeoKJg4WCiIaGfnmQeYKCen6Den19g4Z+eoOD
hYWCfHqDh3qFg3Z+hX6CiYR9fYZ9foOEgoWLgn59ioR5hIh8e3B1goV7h4R9hoSDhXeFg3yEfIV+koKMhIKGint+g357goNzfYKCfX6Gdo58hXqDj3ttfYN7fH19hoSSiYV+hYKCgoaDhoWCdH54eoh5hYJ2e26D
e4qDfnF+fIJ+hIV9eneFfoODdoR+foeDinyCgoSIhHh+hX6DfneEfXyCfoJ+iYWDhHeQen55hHp5fHl4e4Jzg352e35+fHuMgoNrhYRtfnl9foh8g3t4iYSCh4SEhHB2g4yCfXuEc3h2fn1+fn2EgoaCfn6EfIZ8
goOHfniJhXx8fX6CfoKDe358gn6CfXp+dot9iIiCfIKCfn6FeX2Jg32IfoKDg3l6fIaFfX5+gnx9gn6CgoWLd4VvfYl+e3p4d31+hYKCgoKEgqF+hHZ8hXJ8eX5xb4KDgoKDnoR2fHZzhYKCfnp+g3yCfoV+goJ+
hod2fYN+en19fn2Kinp8hH15gn18hXt+d36HfoN6foN2dn52fHOFgn55hIV8e4N+fXB9e5B4fX2EjXp8bIOEe356fIabg36Ni4SHhIqNfHuDe3uCfoKChnV3hIeOfnt9eHp5gn6JiXx6g3yFfYiLfoN+aH5+h3x8
fnaCg3yChIOJjXh+eYR+g4KChYZ3joOGiYJ+dXqGfXuDg4OEh35gfIJ8fZODeYV5g4N+g4KIfISOfXV8c3x+fm2Dg36DfniDh3eDh4l+fYV9enl5kIKCfYN9foSCeId9fn18c4J5hHiJfn6Hin2Een2UfoN8loKN
gnR4dXt9e4qCfnx7fX6Hfn57d3qFen6GhH6DeYx4fH1+ZXyChoSEfH1vhYd+goJ8eIVzcoOTZXx9aoWHfHl6h4R7fXyEeoKGi4R7goOCfXh1eoeJfIePeIJ+goKJhXp+iniDenmFi4R4dYl+jYZ4dYl8iIh8fnuR
gnN4fn53eX6HfoSEg3yPhIN6gn56hYKFfnx+foN5g36EeoZ9g3yDfYKCb4J9hoJ+foNvfIOFgo1+eHyGgn6Hgn6ChH6Eg4KCgnyDgoOCinx9h36Cgn2Ee4J+fYRwfoN2fIVyiIN2ho6Dg3eKint+fYOJe4N9e4N9
g32CdoJ7e4eGfomFfYKDent8foWJfXZ+fnuCgn2CiYmEe32Cen2EfYR8foOIfn6DfX50g36DfoV9foaCfXt+hHd5fHp+gouGhXiEfYJ5hIR8goR+g4J9g359g31+h36JfYJ+g3x9gnyXfnyJg4J+g319fId+c3x+
gnCFhXx9fYJ8fIODe3yChX50gneEeIJ+gnR+lYJ6eYR9cHl9fX19e4mCfHF9en1+got6foKEfJB0gn6Ch32DiIJ8dHaCeXqChnyDh4KLgoJ9goh8fYV5dHmJhn1+dnl8foyGhnyDfIh5eot6fHx+goOChoR6hXt9
eHeIi4aCfYKGe32KiH55hIKDeYd7inx9fpB8hIiCe4R+eoOJg36FfH6LfHKJl4h1eoV+fniCfoJ+fn59eXt9fnxwfX19fIuFe354hHCPgnx4g4J6doqCkYKDiXyEfHx+g3yUg4R9ioaFiHp+fX6CfoWCkIOCe3p+
eH59fIKDhHaEeol5coSGfoJ+i4mEfIKCgoSCjYKChXWCg3uCg31wd3d9fn2LoYOEen6De3t+dn6Vh4KDhIJxfXeDh4KCh4N9fn1+i3qGgn16i3R1fXd9h32LfoZ+gn6Lfo2DiHp8hoKCeYSPe4KFfop9kn6Eh3x+
hYd+eYOEeX2Ei4KJh3d6eI2Eeo96enl+e3yFeniFgoOCg3uCcn54eIWGfG2DhHiCeYR5iIWOgoR9fIaDhX2CiHyCfn2FmZNcfnV7jX6EfoJ9YoJ1dId4hXl6goh3fYKDfnx+goJ8gnx8fYV1hXh8hHx5foKCgnx+
fHV3foKOg3iEknZ7hnp9g4J+d5mFh4KFhYaDinR+g359g4Z+foSMgn6FhXp6e5RwhIN4hH6CeJB4fYh2h4N8e32IdHyDe4J7e4KIeIZ6dnaKhYSXfIJ6foR9g5J+g4KFe4J+foSEfYd3fYOCfn6JhHp9h4J+hpB+
h3SDfHuDfIafen17fX2RfHmDfYWFjX6Eg3aGfn54fYWDd4Z+hHyHfX6CiYRzhnh8hn5+g4SCjop+eIKCfnx7hHh8fn19fnuDeHuDeYd8g3Z3fn6Cfn2Ih358g3R+e32CfXmDg4KEhXyWgnx9fn6GloWEfoN1eImD
kYKKe359fYOEe3uIeH6CgniDeoN5foN9c4aChH58fXV+fYOCe4SHgnx+gpOGiH58jYN5hHqGdIN9d3x6fIeCiYaDe4iIg4N8fISFfYOCgoN7eoKGeod7fYR6fnp9fouDfYJ6goSEe4SIg4OChH5+foJ7dXyFen1+
hIKEiXuMgoR7hYOHgnt9hIaGiH5+h3t9hn56eoN9hnaCfIxuiHt0eoKCfn58fY2DiH5zfIOEg22Ifn6Cg36EfYKFe4d9eY18hHd4e35+gn59g4SGgn55foODe519hoR9goR9i4V8jn6DfISDgn6Ifn2Cg4KCe3eH
fn6Cgnd+fn6Dc4J0iYN+hH18jImEfnp+goJ9goN+h3qEdn54fHqDe3d6fnh+fH57h4Z9hH58h359hIWFfoSEfoKFh4WCd4KGg356hH6Kg36ChX6EhI5+hIaOgnp+gnx7iIl+hYJ8foV+fXp8iIuDd36CbIh4iXJu
dYl8eplufYKKfn6DfHmHfoV+fHqLgn6LfX55dYKGin1+h4KCfHKEe36IfXuPgot8XXt8hIOGdn6Fe4J+foR5dnmDh4aLeX6EfIV8fnt9h4OFi4l+hoJ+hoR+hp1+h36IfYOEg4iCgn2ChIOJgnx8goKCfXuEfYOF
aISDfXqGfod8foJ9fnaDhX2ChX5+g3p1gn2HhIV9hI+FhX57hIJxfnh8eXyJen6De4N7hXyOfZR8hnx+fX6Eg358gnR7gpR6d4N9fX2CgoOChH58hISDdneLcXKFgoKGgnt9fn6ChYR9iX2EfoaKfYWEd357iIV6
fnx9gnp8foiNdIZ+g3x+d4iCiYp+e4SCgnuDiId7enuGg316goR6g4KEfX2Jfn2DhIl+hXSCfn6CenyKeoR9foKCdoluhIWDeoZ+fn6IeoOEdoKChYJyiH55g3N+iX55fn6FhnuEgoN+g4Z+fXqEfYWChXyCgoiJ
hn2Gg4KEhoOHfn2HepCKfoaIg5h+fH57cHyOhIR9hH18fnyHfX59fnyEiIN+hH6CgoWFfoKLen6Ign19eYJ9dIeDfIZ8goZ5hn6DfIN9eHx6gn19eYKEiIN8fYKDiYWCinqFgneEg4KIhG5+fX2HfoOCfINwfH55
fouIhYh6e4Z9i3l7fIN+foR+g3l+fHqEfnaEfYp+fnqEb4WGhWp8hYZ8fYKChn2HfXuDioR+h4V+i32He4l6fn19goR9i3iLgn2DhoN5h4N+fYt9hH56kYN9hXRtkIR+foOIi32DeYeGhH12e36DhIN+gnZ6g4KD
fH58foR8fHl+eH2Ifn2MhoWHfXeahYR8h3t9dHt+fnyCfXuCfYJ9g3p+jISDg3t9fXx2fIOHhoN3fX6DeYKJfX6FiYJ+hn55hXh9eHyGgnx2g3mFgn6LgoaEhniDiId8eYmFcnt+fn2DfoR9fHqCfX6RhoN9gn55
fn5+e4mDiJmFnHyZfoKDgoJ6e4aEe4J9in19foJ9hH6Cg3p9g357hIJ7hX2DhYeMg319j31zgoOFgn6FdYOJdoSHjIKIfoKDfYWKd4OChXx7fH2JbYJ7g3WDhmx5hXSJeoSDhX2FfH6CfIx5c4N7goR+g32Ei3p+
fnt9g31+foJ+hoh+fn2Cg4p8enCDfXyMg35+iG1+dnJ5gn6Mfn1+hoN+fn2ChIOGlIKCeoaEe4OEgnaKhnp9e3yDhX2DfnqDgnx7foSMh359fYN+fo57fIR+g3x4fYOCe4N+h3uTeXB7iX58g4SThYaQhnp+goR5
hYyDin6Wd3p1en6CdXyCfpCHgoR+g3x9goWGen57k3x8fn6DhX54g3yCfIl8fH6FhYJ+fo5+e3uDfH52gn2SfoOCiH6Kg3p4fn6ZdoKDg4ODfYuGgn2DhYSIfIR+gn2GfHp9goWDeHODgn6FhH1+fnWSfnaFhH58
h4R+hnx2g3iGd4mDfYR3eoyDeYSMfHuDhoOEg3h8iHxxg4WEinyJgod8e3t9hI2ChIOJhoSFgn58eo2Eg3qCgnmCfX2Cg4J1foJ+g3p+iIOGhoKEh4OFe3t+in1+goWEhoiEr4l8fnuEe4J5hn6CfId+eIKIhoKG
hoKChHt4gp58enZ5fYJ9g35+enOChIV+foSEgo2EfYeDiH2DfnuFg4KEhIKHeJF+jHuCfJB9goJ0int+iYR5e4eFgnmMfoR8iI17g4SGgoaFeYJvfYR6fn1+iYt7hoOQhIp3hHqOd3yDeXJ+hHx9hoNoh3t+g4OF
fYJ4ioODbIKCgoaEgnqEgniCe4SEeoJ8k3p+fYV9gnl7gn58gnqXgoZ+i4WGfnx6fn6Ue318fYiFfYp9g36Cgn5+enl8fn16mXh9h3h+h3x7kohuknmCfINufpGChn2DgoaCiH2EhHuDhYR+h417foKDeoKEfpmF
gn1+en6CfXWFgnx7fGqKgnt+fn2HeoR7hYSHfYV7g3x1gn2Fnnh2fX6CiYSGeoOGfnh6fX2PiISEfHuHeoiog4OHfn57hYSCdIZ8goKDfop9h3x+ioh3gnp3ioR+hoeCfXV9hIV6hoJ5hXR4foKGhIKCeoh9k4qO
gnxwioJ6foOGhIh8g3uCfHp6hGh7iHuchX50i32Chnl5fn18foJ8eXt9hIJ6gnZ8e4qFfYKMh31+fn17fIZ5iZl9foJ9goJ9g36Dgo57fXx9fnd+d36DiHeHfX58doODfYSCfIKJfoeChX2DeHt5fX6CfYOCiX2C
g3uDin6Cjn16fYeJfoODfn58fXhvgoN9foKCfH2MgnqDfIqIiomDfoWFg4SFgn6JfXmGfYSPen58hIh9eoN3h36De3WDhIKCgnyFhHR9foOEgnp9hXeDeoKDfIR6e4OCe3Z6cnxzfn2EfXt+gop+g4SGg3mCe4KI
fH6DeoKMfIiDfnKGgoKGdYN8hH6Dg4OFfnmCkX5+aXuDg4ZxfoJ+em6CfIWGfYSEeX2Ehn6CkISGg4Z1g4V6gn6Fdn2Ed3x+eYJvgoOCfXmGdYWDd4V9gnh8hH6HhIN4fneFhIR9gn59d32Cin2LiIJ9jHt1eoh+
fYiDgnx+hYh9fXl+eX18hn59fH6CfoWNfHp9enx+hYx0hYV9dXx8eYZ8g32GgoWEeIWCg3qCfnt5c3uHg4KOhYKCdoJ6fYN8gn6LeoiFfHx5hIOFfHx+fn6He32EhYJ5hH6CcIeEhYp9eX5+h36CfYOFgoV+foN3
e4ODgoh+gn2DhYZ5g4eEinyEfYODhHKCgoJ9enl8foJ3fH6ChHqCi4Z+fYOLhoSCgoR8hIJ5g4R0b31+fIODfXx5gmt7fn17fX2KeYZ6h32Dhol+eoR8e4h9i219e32CfX6CgoJ9fn2CgoJ7gop+fH6MgoiDm4eG
eoV9eX2De4R7foSCfX2UgoODg4d8hYKFg3KDeoRugoR2dX6FgnaCenJ7g4SCg31+e4aDeIiCfoJxfHl+fouFhoJyfnqDlnyEg31+hoSDh3mHjX51j4l7gn2CfIJ+dI6ChXh+fnt9fIR+fIV6dYx7enx0b5WHeXqG
epCCdYWWe319iIR9d3x9eoKEfop9gnSEjYZ8eYOCioN6hoZ6eXiDhHh7hIJ9dn59foJ9fX57fYJ8fH6HfoN8e32Cfnh9fn5+eIZ7h4KEhXiRgn6FiH2Hb3iJfn6CeHl7d4V5iIR4e3yDgoR9fnF9hYmCe3eGeoOG
foV5g4KDhH19goJ5hnx8fYZ8h3p+gnqFeHqKfn2Eh36FhX5+fnp9fId7gn13fn5+g4SEdnaCfXx+fYiGi3p9e3iEfoN+hYJ7e36CgoJ2iIJ9goKEiot8goZ7foN9eoNzhIWOfXmGg4J4fnx9gpN+g36Ce4OEenuI
fXx7hoSCeoSEg4KGjniCgoeDeIN9fHyIfYNvfn6CfXuDfIKRkH5+e3x+eY6DfG57fYJ+dX1+e36IeH13g3uJfm56fnqMg3xyiH18hIN8fYJ7dn56foJ9bX59gn2FeH16hHyHhoJ+d357eHmIhoJ9g4KEkoJ9hHeC
g36DeHx8fXx9lXmCeHx8fn55cn58aoZ6hn6CeX2IfnuDgnp6ioh8e3lzh4J+hH6Fcn2IhH6CgoaFdZt7hoWDe4OEfoJ+hH2EhXt8fYJ+fYSHhYN6kHl+dnp7g4l8fH2DhYWDe4l9hH6GZ31+foKDg3Z9e36Rgn6D
hIWCfoSFfoaDg4N8hXyThIN8gotteYKEgnt9en2DhIx6h3eDhXmDeoR4g4d9gnZ+fn2CfIR5fXqKgnaDhYKDfIKHgnyCe3J4goSDfIOFgn6CeXZ5foN9fIp9hYN8gn59i4R4gn5+d3l+hnp5goaDaoSIg32EgnN+
fnuGh3uEg3l7fnmCe4WFgoR6fn6Nd32DhIOHfXx+gn5+fouIgn2LiHqEfYaMg3B+bnyFh4N+fn2Ch3uWhoJ8fX2EfIOCiYd9ho2DiX6CfYl+cnt+fIOCeH51fHyIe4aCgoZ4hXx3eomChoSFfYSDbH2Ie355hXWE
e4h9i4J1fn6ChoKDfn2EhISCfYJ3eoJ9goR6eHiLhH19kYd7fIN8i35+goKDfHaEdXyIfIKNhHh9fXp6koKFgn6Ch4t+eH57iYN+e317hoeChX5+gn5+hoZqg3SCe4KDfXmIjHyCiXZ9cH1+eX17jIWCgnx8fn6E
hIKFgnuQeYJ2foh5iYmFhZiEgoR7fH6PhIOCd4KDdXuKhHSFg3d9hIl9foKEgn2Qh318fYeDdYN4g4J+eXV6hoR6hXN+fX5+hIKChoN5hYiGgml+c3yFb358fH1+gn2Cg4SEfoR9inSJjHp9e3F4gnmEfod8gn59
j3l9fYKChHuCeoV8fXmRgnmGfHx+fn5+g3qQhHWEfoKJfnmEh3x+goiFe4WDgnt+gnx7foJ8c3qHh4KFe4V+eX19eYeGfIKCiYR4gnt9goOXjYN+hX6Dh4N9gnuFgnqFfo2CfIeKg4d7fXiEfoR7hIOGhIZ2eX59
g4eHjHx6en14hYR3fop+c4KCg2+CfYOGgoeDfXpyhH56hIR9hoN8fJh4eH2Ce355foOIgnt5i4yFdIKEiX6Dfn56fn16eYqEgo18h3qDhniEhH6agnyDeYR7gn2Rgnx+kIKGe4ODe29+goKHi3h+gn5+end9jXZ+
foKDe4OCfX5+goWCe4yDfHp9foODhIJ9eop8fX2Cgnx+fYJ9cH5+hnyZkHuEhIJ7foN+goKCgoKGho16hXuEgoN8fHyFjYKFhX1+foN4e4N8gnd9fXl3g3uDhH6IfIaCeXmFg4d+g3l+fX2Ee36Cfnh+g313c4qC
eoKCfH2GjnyChYZ9fnSPfnyCeId0fYSCgn56fn15foWGen58fn6CgoSDpId7dYyEd36NkH59fn2Eg4R1eYWTg3l+fn5+hX6Cg4R7foaFe4KQhX5+fniCg32DgoaIfX2Ch32CfX18foN5hH59hH5+hYKEfYR7iXiC
iIJ+iHZ3goJ+hYRtfYKNfoKHfIWFeISGd3iHfYx5h3eFd4N7cYmDhIOIh4J7hIp7hYyEg4l6fH56eH6Lg3x6gn2HiHSCfYKCeoJ8e32Ndn2Gh4N6fomChHSKdn6IgoV4g5eLgoJ9fIaGe4N8jXuCfX18gm99g4OJ
jIJ+fYODfnl+h4Z5jpF9hYmDgn19foKEfoOCe4qCfYKCkYV8dHyChHmGgnKChYl7fH2Ddn56fX2Een2Efoh+g4V+goR+g2SDiHqMe4R9gouDfn2CgniCe3yEd4eChoJ5g3tqfXiDhH2Dg3yDfnd9hoODhIR9foV4
fod7doKCg315g4KCg4SGfX19koeChHV+gn2HfX6Ign6CeXiFfYNyg4J+fn6EfoR+foh+g2+Lfn57hYR9d4t5e36FhIJ9fXmGg3yHiYN9hn2EiYSIg4Z+fn54hYSFcYWChHyEeYN7gnZ+fYaDfoN3h5d9g3yPjHuC
hYeHd4KDdnt8hIKGenp+hX2CgoJ7hHiDhoiDfYWFeYd+fXt9goSCg3mChYKCgoN+e3R6gnp9foJ9dYJ+hHx6fH2Ce4KCgo9+fH6DhX19e36DeIKDe31+hXqEj4WCfId+eXxsgn58g3yCeoJ+eYSDeH56g4N+gol8
fH2DeoJ5gop7fYKDgoR9hoJ9goqGfHmCfYV8hIJ8hHh8gpR2hINzgoSJfX6Kg3uKg4J+g4OJe4N9fIKHnYaKjIWDfHN+hoWHiod0gomIfoV9hn6HfoSEd4N+inx1iHl7eod+c4Z3hn17fnp7g318h4N+fIJ9goN+
g4JphXR8fIWEfIODhXyDg3uIg3p7kX58d3qRfoJ8foKChX2CiH6FeoR1gndwfYh+goV9hYNue4V8hHh5hYOCd359hoeCen10foZ+g32Cgn17d4KFhoSHg36Cj31+gn1zdX57goiFhot5h4p0k4aEgol7g3yHinuE
eH6FiIKDjXqEhIJ6eIJ7fnx+hIR+go2HdXt+ioZ9eoKEg4iChWuCeXmHfYWIenl9hH6GhIWCe3yEfX6Lj3x4hX6KhHqCcn6GfX2EhHp0g4OGg3CCgoKDiIR7joOHgomChGp+h35+fY6Ddn19fXyCgn50iX17dHqE
hIl9e3x9mnyIhH6EfKeDioV7hoSCfnR+g4KEgnqEgoSDcoSCenyIfYJ5en58foN+gpR9g4J6gnyKg316goSLhX2JhXyDe319g3x9eHx6hX15hIKFfX55hHmFeYWJhHiCeH18fYh1goR+hn1+eoyEdYx8hn2Cg318
hH5wfHuEfHl9doOEgn2Eh455g4SCh351hn16g3iDh36CcI5+fX19hHp9g3l8gnh+fomHiXmEfIJ+hIiEhH19eX1sdYKCgoWFhIV+fnyDfXeLg31+cod3d4J4fn56fYmGfH59foJ8goOEdIOHfX53hod9i355fXx+
foZ1iXeJg4d4eoV4eIOWgneCfHx2e2aChoeEeH11hYKDiXeCfH58in19fX6FfYWEfHiGfX11fYSFg4J7hYV8eoKHhYZ3e4l8fGyGe4p7fH5+h352iHmEe314hoWMiX18e4eLhHeCgoOFg358hIKEe3h8foKCfIyh
i4KEgnaCfnt5gn59hYV7g4N3eXt+foJ8fHd9goR9e31yhoKDgneOfnp3fop8fXl9fXyDgn11fnyEiX58hH19goqDhHuDfXV+hnyLhYOCgn2Cgn13e4ODfYKCg4V5fX58in56eoh0fnx7kHyDioeEeIODh4eEfIZ+
iYN7h3qCi4OCjIR+e3t0fX1+g3p2hYeEenh4ent+fYSPcn59i4qGhXuDgn59fouCg36Pg3lziHZ9fpZ8g32DfIJ7hoOIg4OChH6Cg3yFgnV2dn53coSIfnqGeoSJhI2Dg46EhIKEgoOCfoaDjYeEgoKCd4N5fX2D
gn6FfX1+gnyDfIN7enx8jIh6dH6Fg4KCg4mIhHyGhImDe4KIgn1+hHt9g3mGhIKCg3uEhnF5foR9g3iDfoN+fH2ChH6EjIKCh36IhIN1gnqEhXyYhHGEfoqCe4N+h359goKGh4WDhYZ+fXyIgnCGfIJ+goWCgneJ
eIKCfH55hoR+eH2DeHp+fnyDiXmFhXyGfn2EhX2EfJKDhXl1e4N6g4OCe4KDeIaCfYeEcX2GfoKGhH6DfX2ChH6Jd358gnyFe2p+goOCeXeChYRvfn6Cen19eWZ+hH18gm6Cfn55g3uCgnmFg4Z8g4WIiHqHfnx9
e359goJ2e3x8i4J7i4Z1foV5gn6Cg4OGfoN+fX5+fX2EfoKFfn6EgoWHh4KEg4h2e3l4i5GMhoWFgoOHg350doR7fHuDfXuFhnZ+hIN+fn5+hISDfYZ2cYWCfoJ7hHV1fnt0fH2CfYKEfoKLhXx7eX14goN5gn6I
hIV+eoKEiYJ+fXxuhYN+g36CdH2UfoR+hYSKgn53g4Z+eoJ5foJ7hIp9fIOChYt7e4Z6goR8fHeCfYR5iHp9g3yGioiHgomEg4V+hH2HgoKEhG95eIWHgoKHfn6DgoN6gn6Ien58fHt+eYh8fYR6hn2HhYSDfn19
hIZ+i3mKfomChYN8g4qEg3V9fH6GloeCg2iCfo+JhomDgn2Gg4p5fHZ+iXKIen2CgoSCg3yCfIKOgox7hX6ChIKJhXqCfYKGhYSIfn16g3t6iol5foN6fop8g3h7h4KMj4Z7fYSFfYKIgn6IgouFeoyCfXmGfIeE
hISDfX54hHlufZB+h36DgoJ4foJ8hoODenuChnmNgod5hIaDen15iIKDe4h7gn2IhoV+fpCEfX6Gg4eUe4KIdn2NfoJ8eo6GdoN8e3p3hnuCdn2DhnmFeHF+fXiMhHd9g3hxgoN8fnyDgoKDgoaCg4V+hIKDh3l9
hn5+foJ9fIN9en53jH2Lg359fX6EgnaJg32GfH2LhIJ7fYN6g3uEhIiPfoSEfYOFfn16fYp6eol9e35jd3yDiYKCfoKCdn6Ch4KFjYeCjoKEgol9g358eHyNg4R9e4aDdoR4g312fnuGjH6DdnyFfox2lH6dfYZ3
goSHgoSDhH58e4d8goJ+cnp9hHyCdoN8foKCfIKJi4Z9fnx4go+Meoh8g498h3OEeYJ9foh6iYKJeId+hX6FeH2HgoiCg4KHeoJ1hIZ+g4SGgn6IfHiDe4Z8hHuFhoeEfoJ5jIWKeYWIfn2EhX59fneDe6aFhH2E
hHd5fX2HfYOKgnl9hYZ6fYJ4jHyChXh9e4R8dnGDhn6Fg3J2fYeEfoKCh4R4hX13fnp4g4aHfIJ8foR9hnx9hIV+hXx+gomEfm+ChH53fpiZhIODeX6Cg4WCiYR+goR6fHuCfH58dIV9enmCfHuDe4l+fn58fYh+
goN1fYaOiIN6hYKMg3OMiIJ8d3R7goWGgoN9g4d9dn6FfoSHhHVzhISChn2CeHeTiXt+g3x7e4OJg4OFfIJ7e4Z8fIJ4hXmFg35+fnyShIODeXh5hYyGenyOfX18hH6Ihn2RfHyCeIaCfnyCg4R9g3p8e3t4eIV8
hHqEeo9+hoOCgn17e4N+en2JhHiCi4KWhH6Ge4iCgn19foV4hYZ4h4d+iX14eYN6hH2ChISJhYx8i3B7fId7e4Z5goiFfISCg4eFfoKKg4OThX6Dhn2Efn5+fnp5hHt9fYt7gnmMgoV8fn57bXiCh4KEg4Z8iIZ+
dpB7hn1+goZ7fHt9hHiCfIJ8h4KCfnt2gnqFiYKHc4iMhIKCh32DfXuCfnuDfX2CfYR6doaDg4OEfYOMgoN9eHZ7d3qFhIOFeIZ+hHyFg32KfYR+gnx+g3SEfIV9goJ+fIOGeH6Hd3x+fYJ6hXl7fH2DhX1+fYN7
h4WIjYODgoKCgn52foiMfnCPfHh7fnyJhX5lg36Cg317kY2CgoOCfIJ8g4aDhYV9hX54hIWEhG18eoiCgoJ6gnyDfoyHfYKIfXx+foWEhneGe4R0fIV9joV6hH2HeXp+eoN+hYR+eXZzhH16go+Ej3qFe4h3fnyN
g4SFhH6Eh3t8hG15got7iH6KhHqDfYR6eIJ9fIaMjYJ8jH1+eH12eIN+g3x9hYOCdn14fYR7iIKEg4KKfn2EeYKHiJF3h3uEfHx+iHqEfI2Kg36DfYJ+g4aCgoOUhIJ0gnl3fIKCe4SJen2Gc32GdIOGg3x+gnyD
fYV9fIJ4g4OEgoN3i3l4hHeDenyFiYh4iHyDeIZ7dYqGiYSDfnyCfoqDgoN7hIqDfXx9g4OEhHuHhYZyfX6Efnx+d4h8hnmKjX6CgnmCfn6EgnqCg3aJioWCe32DhIWFh3mDi35+eXyFhYNyd31+fXSJgn5+fYqD
i3iCfI6Ken58g4R8g4N8eISDcH5+foR9goJ+e317fYSCg4WFhoh9i3yDfISCfX6EfIOMdnyDepSGhISEhH2Ggn13g32ChIJ+e3mGiHuEhISCe36ChX6DhIKCiH59gn2DfIWCiH57hoSEfHx6fYOEg3eUfXiLfoV6
eIOFgnuCgoKFhoOCfX19eHl8fnh9mnt6hoJ9hYx+kYeFfX6ChH58fnR+g4pvbYRxfXuEg4R8gn6ZgoSCiHyGfIKEenl8i4KHhHl6en2CeIxzfYiFgn6Mgnt4g3yCgnyGfn51g3SCfIJ+fYV8h4iChYh8fXV+g4h+
hYuCeoRrhYyFeoKJiHx6foSCh4OCdoJ6fnuFdX1qdn54goN9fXx9e3l0foSCfXeHeYOCg3mCfYl7doODfYKEfIl5e3l6fHyChXZ+goeCh4l+inyGfH18c5J7fX53i36DfoKDg4OIgoV+hXuFhoR5fYKKi4eDfYZ8
hYKEfIh9inqGfHuCgn2JfH1+e3KCi3x+foV7fYSDjniMhIJ9inmFhXZ+d31+foOCgnx9g317g35+foiDi4KGhHyEioV6jXt8g3x+goSDhX6Fg4OCiH2Ce4J+fIV+foKFhpCEfXd+foN9goiNhIx7hIKEe4eEiXuC
hYOXhZB+eIiEg32CgoJ6eYJihH58goZ4fH6Jg4R9g4OOfXuHiIKCh36CfYOChoN8g4h7g32ChIJvg4l+hH6CcoKQhXTKg3uIjYSDjnx9e36Fg3yFeYh6foWCfYJ4hX5+hHaFgnl6g4J7hXx+fXuCfoSCfnaDhIKE
fn2Ec4V9gn2ChoKEeIKEhnx+fImDgoiJhXp7g4N9g5F6jHCCfIJ8fnp7gn6PeoR9g4J8fYN7cYR9fn2EdYt+fn6Dh357fnx8jniMhoKNhIJwg4J8gottenuKdX2HfYO5dnyGg356foKCh36Ge3l8gnuFd4h7fnN5
d3qFdn6Fhn17g3uChYODhH19jHyUhIKDfnqId4eCfoJ7hoJ8bH1+fH2CgoZ4d4J+g4KDhYuGhYKGfX6SgnuDdIJ7lHx8h22DiodWhIKGg3yEd4eCe4h9fmuHeYN6fn19eXuEiod5g3J0fHqCfo+XgoJ+bnaKgn6D
gn2FhI94hIOChnyGfXh9gn6GhH6MfW99e4J+fXeDeHp+doh+hYKFfXp5hnuPe4N7g4KCenuCg4t8jXiLfHKCeoKEkoJ6fn6DfYeEhH2DjXyHfnyIhI6Fd3p9fYJ9e4KCl42HfIWCgnp5gn2IenuCeYOEeXx8eYZ9
hXKCgm9+eX56hY+EdY2FeHt+hYJ2g4OGg3p9fn2Egn1+gnh8eHeCg36CfoOMgn6GhoN+fn51fHyDfn2Cd3eEhX1+int9dYJ7eoR9goN+goSPa317hIeJgnh+fnKCg358dX5+fIiEgniDcYh4got+g4mKfXJ8iIOD
hneHh3x+fXx5goOGiIR9eH2LfoN8gnaEgoJ9foN7fn6CioN5hYKGgoN+cXmCfIWCfoqShoR+h319hoSHg32Cg31+goN4coWDlH6GfX58h36IhXB8fIWCen6Efn53gnt9hHuFg358fYNzi36Cg3V8hYJ+gnaChYmR
i4KTgoJ9fn6ElHyHhIWDeX2FfH5+hnd+fod5dniKh4d9hISFg4KDhnt6g35+fX56fX19foV5dX11hX5+gnp+gol4g4N7fn16cIiDeH18hH17e4OCeX5+iHt7fYJ9goOEfYJ9hX2GhYN+fHl3fX2Jg36DjISEfYR9
hX6Eg3mRdIaIh4Z+fnaFhYKJkIh8fIN+jZmChYV8goJ8gn6Fg3p9eIOFfYmEhX55eoSHe3x6d4KEe36Ec4J9g4WDfn5+fISCg4N8hnx+fX59g4V+g359hX17gniCg4SChX19e4J8hYN6fXiEfYOCgoaJfX1+g3p8
e4J3hnyCg4V6iYKEhYOJhoOEh3p9hH2KhIp8c319g318eYNxg4N6iIOEiIyEhn56g32NfXh4fYd8g4yNhnZ9foKJgoR+eXp7iYyFfX2Cgnx1hn6FfH1vhnuHioODfIl9fn6FhIJ9fnmEgoN8fISIhHqEhXODfIt4
hoyIeYN7goWIg359foN8hYV9hXSGfoWDfIp4eIJ9eH58i4Z8kIeGfYp+fnh6c4J9g4V+j3l+h4drfoSDfIN9iIaFiHp5goJ9hYaEfIh6hY98d4N7dn2EfYWCd4KDgox6fnx9fn19kYp9g4yCaoZ+fH2Ge32EhHuG
g32FfXp9h4OHg3uHe3l9fnmCi3l4fYOCjJSDfouEfIh8goJ+hIeJe4SDfIWHfYV9gnqCfXt+hoV4foR1gn58dn2FeIJ8in6EeXeChXiFd36FhYSFe4Z9dX6Cg32EhYeGfIR9fnt9fot7iomDg4l8doN8goV8fnmD
gniDg5+EfIOHg4J4hIeCiJeCgnyDhJN8fn59gn2IfYJ9goSNeZJ6eoKDfIp5joOChYSChHt9eHt9c35+dXN6fnZ1g36QhXOCeYR+iHp4hoh5foWDeX6Ug32Cj4l6hHyEgnyCg4N5fYKHi4eDen6EhYNyenGCh4J+
h259g3qCgoaHg4aEfXaDhYd8e3yCen6GboOGgod+goN+hnaFgoOFeHd7fIV6gniIg3x+i3mFhYR5enh+e4J6foOCfYmCfXxzhnt+fXeKhHuGcIWKgoeCfXqGfXd7hHeDhXyDd3p3gnx7fHp7fXh9fIN9gn59eH2C
goOFhZd9g319gn6Cfnx5e4Jkfn54eYJ6fX6Jhn54g4KIe4KEfpGHg4SCe4KEhIJ2fXiJg4aCg36FfoOCfYl5gn6CfX5+foeEdISDe3aGjoZ9gn55enyCb32Cgn6Dh4KEfoJ7hYOFe32Kh36CgnmFh4d9fIV8iXuD
hY59eoV7gnqFfn18hYeDfoJrh4WCiH50e3l9hIiEiHV6e2+ChIV9hYORfnt+g4N+fISFe4N+fn59g4J+gn6Gg32Ch3uCe3yGhXmFiYiKfoN+en6DgneChIOKfYWDhYh6g4KDeH51gouSfoJ6in56e31+h4OCfHp+
fIR9hYSDfIZ6goWDh4J8hIZ+hXuDd4WCg4eCfX59fXl7g4N3fYWDhIV5g3qUe5CEgnl8g36Dc4V9g32LioN6g4Z5hnx+h31vgoWGiW6FiYKHcn13e4KPh5F+e4t9hIWCgn58jXqCiXd8fn17fnKFgn5+fYR2fISE
dHqCent2hZ5+g4KMfHh+fYmEgnl0eH5+g4eDhIaEhX10hIV7enmDg319e4R7g4J8g318gn1ogn1+hnqDfYN6g316h317fnx+fX17foKEgnt9foaCd4N3hImFhXaCgoWDgoKFiIJ7eHx+hId8g4aChHuGhH6Mh3t6
hoN+e4SHhod4goN8gn1+goN9hX5+fn53int5d3l+e3x8g36GfIWHhHiEgnyChoOFgoOCfIN+fnZ3fol9fYSCfHyGd3x7hIWSg4WIeH52gnx+hYN+hH2IfoqEhYJ9hY5zfnx5fYSChYZ7h4N4fYZ9goR+fX19doN1
eYODh3x9g4KDg4KDe4V+e3yFg4J7fISCfYWDeoV4gnp+dn18fIN9fneFe4N+dXiDi2GPgnyCg36Ejo6PfoR+foV8goaWdYN9goh+hYmGg36EhYOCgoJ6eYV+fn2Dg319fH2Cg4KHiXR9hoOFpoJ+inyGg3KDhYOE
hH6EgoiOioJ6g355iH6Fg4iChIN5fnpre357fYOEgnx9eoOCfnuKe4eGfomFgoJ6epSChX2FfIJ6hIN9fIKEfn18dIKDeXh8hHuCenN8hYJ5eoN+iIKIhIR+fn5+goV9fox8e5aGkX6Eh4SEl4WDeYSDhHx6hYKI
fY6Kg4h+fH2Fgn6De3l7c3d+fYN9e319d3J+hXiDgoKDfYJ5dn13g4OFgoaDhYKCfn12fHh6g4WCgoSFg3t7fHd+g4SHfVR4g316g4WEfoyLgoaDhHd4fot9hIZ3en2Dfop9goN9c4ODfnaGfoN7g2mEhIOCh4yC
iXx5en5+hIh2hIJ+hX6Ee4KCh357hoSCbn6ChnuHfYmFfnx9hIhzkIV+hX2CgoJ8d4SDfn2DfYOIg4J9hoWDgn59i4x9eoJ2foKHfoV7fImHhXuKhnh4g4eDgn6FfYN8dH56hHuEkHmIhYd9g4KGeH2Dg4KCgn6D
fI1+g4R7hYKChHx1fnx+gnh6iXuGdX58coR7gn2CfoV8goZ+g3yCeIyJfoN9fYKLhH6IenyJhod9i319g36Jg4SDgoJ9en2DhYhyenyKhXyCfYKGg4Z+h36GeX15dIOGioV+jX18g3yLi6eCg358fIJ9hneCg35+
fn6Fd3F+foqEhoJ9g31zhYKGg3iFfH15hIKChoJ+gn59fnt8hX6EhHqDgnt+fH2EfnVxiYJ6g4OCg3mCfYKGiYZ+fZWEgn5+g4eNh4J8h36CiIuIioOHg4SEiHt6hnmFfoKDeHmEfYSDgoSGgoN+g356fol+hXGC
fYh+cIZ7hHl9fnyDh356g4R7fHmCd3l7goV6hIWCe3l9iXqEfImDhYJ4fHyRhX5veoSCg4N8hIJ+fn5+goN9goN8g3yFjXx+g36DfH2CfoiIgn6HeIOHhY2Hgn6EfIl+fHqCgoiDg35+gnp4gnx9hISCe4aEfIZ8
dX19g319foSDe319eH59e3uEe3l7foN9i3qIiH2IhoV+eYJ4hH6ChIN9fnuFfYSYent+g3yDeYeLfIZ8fn56gn19hYODfIKIiISEg358goaCfJB9g32EfIOEe31+eXyCfYN+fHqDkXt2fnqHgntygn54gnqEfoeC
g4J8g4KDfH2Fe4aFfXx4hHp9hIKCd4SCg4KDgo2Ci4Z0e5mJcoKEhIWFfIJ+g4J5e36Cdn5+e4OChn52hpV9eYKFg353fXeGfoV8gn6OiH18eoR9fH6CfXx+g5B5fYOMkH55fXl+g4eDeImEfoR5hHqEfomGg3t+
fnp2goZzfn2FgnWGgoJ7goODgoaJfoN8eoV7aoJ5doJ+eHuDfoKCeoSCfnx0fn6EfoV9g3yDfn6HgoOCiYR+foKEfH5+gn6De4d+fn18hXuCgnKLgnp9fH2ChYR2d4h6fn5+fY98ioSEg4V+fHt7ln2Ei3p4gn6F
k4SHfYd7eoODi4J8fYKHfoKEgnh9fnd8jnx6hoKCfHiCfYKEi4mYfod+hXx9hoN5foKEcIh8g4SCZot3hXyChX2Cfn58e4OOhIN5fIh4foKCinmCfYh3fn5+fnp8goJ4fXmSdX6Ehn1+foR9h4R9gneJfoeDfqSF
fYN9gnuCfYWEkXyCjHmIhnxuhoqJhIR5dYaDhYJ+foR8jX13goSEfn1+h4p8e36IhnuFjYZ5hH2EeoWHgo+LfXF1eZGChYV8fYKSenGEhX19eoWGh4d+foN4enx4got0hIN5fnt5foaMb4SDgn6NfYt4got9hpCE
hoJ9eYZ+jH5+fYJ7gnWIh3t+g4SFhoZ+fXiDeX6CdHyMeH2Di4WRg359goN6cXd+cYKCfIKCgn2HhnmGhYOHfoOEfX2Cg36Kfn18g32DfIV+eYmDfHqCh4OEioJ6dXl7goaDhIKEen6FiX2DeYN3k4N8hX18kYp1
i4KEhIJ6e4V8h4SDhH59gn57hIN+hIKGfYZ9h4SCeH1whH5wd4OEkXx5dXyDfIKMhoOChH6Cg315foKEhIOCfnSDgn18hHuCfoJ6dnp4h4J9h3x8g4N5hXyNioN7hINxfG93hIR8g32Cg3x9b4N9eIV7goSJfIaE
fIx+fY55dYR+cIaCiHZ8hIyDenp8fnyCfIiFhXp9iImEk4OCfIJ4hHyDcYd9j3qEgoOGd318i358hXyChIh6iWZ8hX56g3x8foOGg4p+cX1+gp+Fgod6koOEe4SEfX54gnx+fo19koV1hXuEfIWCeop7g4aCjYWC
eoOOdoaLfYeKant+gnyFg4R+in55hXqCe32ChYmFboaDg3t9gnp8fIx6d4eHh3uNfn6Ih3aDgoqFg4SDc4ODdYSCfXuEh32Ifn58goR9enuHg3V8eXyEhoSFfoKKhINifoKCg4KEfX2Cd3h8hIOFhX6DfXyRfnSC
goJ1hoWEkYR+eYKCfXuKfoKEfH57fIKEfHuRd3qFioJ7fZGFi4d2hYOJg4KCbYJ1hIZ+foR+e313jH19fYJ4hn55fn1+i4SGg4V+g3qEe4N4fYN7g3uCfneEg4V9gop8foKFg4ODfoh7eYZ9fHGIfoh7eoSHfH6I
goZ+fnqCfIKDhIOCfHx+goSKeIN7cYZxfX6Fgn59goR+fHp9hYJ8g4WJgn5+hISEdHt8fYWDhqd9goJ8iYeDfH6FfoWDdnd3fX15h4N7c4l7dYSDgn57fX55mIR6inuMe4iEgoiNgoN6iYN4eHR8goN3foKEd3N+
hoSDgoR4hoKEeoV9gnuCfoWDhXuDeoWCg4KCh4N5hXx7dYJ8hIWGfoKCenqHioODgn59g4J8eoKCfYJ3goJ+joN9hIOCe4OFe4N6gn2Cg354fXl+foOCfn5+foWCiHx6goV6goKGfXeDi36Cen16iYdze4KRfYV8
fYN+foWHg3yMjYd+fYR9dX5+gnp3gn6Dgnp7hoZ7foR7g4OGgnuGhYd7gn6CfX6EhH59gn59k5d8em18hXyChYV8hn1+goR9h36FgoOGfH2Egn17eYN+d3KDg316fIODgn6GhnyDg356fIOHe4R9fISJgn2CfoaF
iXt7iHeMg4d5hoZ9e317g4SGfXx8fXN8gnuDen1+g4R7foN6goSIfXl8hYl3h3h9i3yGhImDeoSUgoKIeXt8g4SIbXt+hHl+fHtscH1+hY2NfYKHg36Ig4WCiIJ0gnt9eIWCeoZ9fn59goN9fXp7gox7fnZ+gn18
eoN+j4OCbIl4g4V5fHqChX2Id4KGg4KCh3h7hYVxgoR5foaDhIh9inp+fH1+goJ+fX2DjHyHboWPhIR8e36CfIh+hIqJhoKDfn2EioaCg4h9hoR1fYaDfX19hX5+d4WCfYeRgnt2goKCgoSDeIt8j357h4KGiIWD
jYODdnx+hX16enyJhId9hYt8h3t0h3uEhH2HhXqCfoqHgn19gpaCfX1+h5CGe4iGh4J9hX2HgoaEhJB+hH5+e3x7fHyGhH6FhXqDfX1+g36EfHh+gop+h3eDhHt9hoN7fH6Ggoh9hYJ7gn6CfX58g36Cgn6HhoeM
in6De4ODiH6DeX2EfHiEgoR7fX58g4iEgot+moN+hoZ8dX6JdH5+h3iFeH59en1+goOIiIV5g4eIeHt8fHughnx4fYN8eIh+hId+hYWCiYSDg4iCgoV1fn2Dgn6EfnCCg31+dYOMgoODfoR+fISFfYSDdn6CjHt+
iZKDg4J4i4R7goJ8i4N8ent+gnuCfo2JiX19eG6GfYqIfHV+g4R8g4V4hH2Ne3N9gn58hoR+fYh+dn2Gg4V5goJ5e3l+hX2Eg4Z5fIR8fYSChX6Efn5+jIZ6hISDmIR+fIN7fnSCg3mDg4eDfniDhYKIfYR6foR9
eIuEioJ4fn58hoOCgoJ9fn18fX52hYaDfX19gn1+eH2FhWx5hnt4hn56iHuJent9g5B8jH6Cg4KDkoeDamyIg4h8fIJ6goOEhY58do96e4N+foR9ioN8goJ7g4R9hIV4cYaGjIl+hYeDfYqFg4eCgnx+hHl5g32D
fm5riIJ+g2OIg4h7eoKCdIONfYN9iXuCfn59fXl4fnuChXuEhXx4fXZ+goJ6iYN+foODg4OEgoh+jIt7fH14go2CenR5fnyMfoOEhI1+dXuEgnV+hIN7inp9enp7iX52gnl5fXh5b3uDd3KDfn50foV9hIiGh32D
go6Ce3x6fH59en13fnx6fn17fn58iZSDgoN8fYdzd36Jg35zeoJ9Z3J5g4x3fn2Cd32FgoN9eIN+gnx4bnyTfnl+hYuVe3t+iYR9dJB9b4KJe3SDgpqEe3yDfIJ4fYJ+iXp5gnqEhnaMfISCioOFkIJ9fX2Eg32D
g32Cg4V9gnyHhIKIen6CfIKCfISEiXuCgoJ+iHt6eYN+e32EfXl4fIaDeoKDiYV4fImChIqIenp6eXZ9e355fnl8eoSKgod+fYJ2foV+foN5enCCfYODgoaChXaChIaHgn19fHuCeX19goyFe3x4hIOCdYOCh4J9
g4eEfX50eXpzg4iEhXx+fYOEfYqDg4J6iH19fH18ioKIdIR3eoSKfIJ9hn56g4SEhn6Den13hXx8e46GiYOGfoSLd3pyhoqCgn6ChIKGenl9e2d8fnp+h3pwfIWFfX19fYOEd4R+hnyCiHxvfoeGfHp+gnx+goN4
enl8foJ5eHx9hYt8dnl9g4J+iI9+gnt9e3qChXWGgnqDhoJ8fnuGg4WDfoR7hYSCgnuFfHiEcYOCg35+foV8fYeCh3t9fnqCg32JfIJ+hIOFeniIfo2Dg4SEhIV5hYp+h4WEin16goJ7foN1goaGhIWDg4V5g4Z+
hIWDiHqEin6NhH57hm2Hen6Jn46IfoKDfIKFhYiHfn55eYOEfoODiYJ8hYd+h4J0h4N8foN+hIR7fXqHhIKCcHyEhYJ8fnx9goV+fnx9h4aLe31xhIJ9hX2Ecn5lknt8jIhpe4KHgn6CiIh6g3aSgoeKhnKEfoOG
hH50hoR+gn2DfIJ8goJ8eX5+iH5+foOCfYZ9fH57fnuCfIqCg36NgoZ8fIR3eYd3gnB9g4OFfX1+foOCcId+g4p2g5SCfId8fnqCh4qCg3qGfHuCfX59hHqFfHuHg3l8foV9e4OChYmFjY58d4J7e4ZzhYJ+fHx+
goJ9cYOGeX2Fhn2Ejol9eYJ+g4Z9gn2CgnmEgnp+eX5xgnx+hoKGiYd3eoZ0fYWHfoN+fod6hYV7h4l8fnuEen54g3l6iISChIODgoODfYeEeHR8gn2WioSDineDg4JwfIh8fXuFeoZ9g4h9inx+fX6Qe4eDfoOE
iYeCg3J9e3yZg4d9god8g3GCfINwc31+fphyfYSEiH59hoR8gn2CfHx9hHZ9gnaXeoSDe5N9foODiH2JeYJzgo96fYKJgoN8g4t9e5J5fnyNgoSChHV+cIp9hISKg4WCfn19fIOEhoR+i4N3hIVffIeGfnyDfIN+
hX1+ioZ+eIeLfH6Chn59hIN7gnp+fn6DeoZ5iYSDgomDgnt9gnx9fIKNhHqChH6Ggn6FfX59h36Dg4h9fXeEfYN+fXd1h4V3fHp2eoV+d29zhIKFhHx5fXuNfIKRfYKHioWCfW15h4eChn6Eg3aKen6CiIqEiXt+
e3iDeHd9iYmCfZt9eIaGg4N9fIKEgoKEg4SGfXyDgoWGiH2Egn17i3p+fYKFfIOSh4R9hnt6e3Z6eneCiHyCjIOGen6DgnuMiXt9g4iGhH14c3t9gnCVin1+iIN+e3t5fomCgn14g3p8fYV+gn18gn2TiIWRfYWD
g4KCiIJ+d4aJgoWHfYV5gn6CiIV2fneJgnZ6fHp8g3qFhoKEfnmDfoiTeoNzhId6goiKfY98h35+fYZ+goSHhnyDfYh+fn6KgoODh4SCk3OFgoiJe3l8gn2LfYOGjoN+hXx+c3t9g36Ld4OGhoKCdYKFhoOFfIOD
fYJ8hX2ChIN8gnyEg36Fa3R+fX56h36HfYKEd4qLeX2EdX1zgomDiH18c4x5hHt+iXp5g3yGgoeEdoKDgoeEfYmGg4N+i3R6hYiChYl+e3x9jHR7hGqNg4KCjH6Tgnp+hHyCgoN8fH2DenR8fZN8g4t7hIJ8hY14
enqMhoKFfXx8foeMiHx+k4OJd4J7hHd4fXx9fJGLgn2EhIh6fHaDfoKLfIR7fntqhnyEfmt7fYN9fH18g4WEi316h311foh7hHCChXyEhHtnfXqGeId2eIJ+go99fX2Jfo16foSCfH1+fnmDfHiChYJ9eoZ9e4OC
goOGe4aJfoJyhXiFiYJ6iJmChYR5d4KCc354epF+g5KFi3iCiIKFhoV6fn54fn2Cg4V4goKChod+gnyFhXWFi315g359iIJ+g36Cd3iEg3x9eIR7fn17eoJ8jX2CfHl3i3t9gn2EfX5xgnyCeoODeH55eX13ioKG
fH5rioKGe4R7eoJ4h32FfoJ7e4OceIKFfYKOg358e3yCfn6Eg4aCfYJ8iJuJfIOCi35+aoKCdHSDen2EfYJ+foJ+fYR7cXt+g36HfYONd4N7fYR5fH6GfXiFgnySh3uFhHyCgn15g3iIc4OFhISCe4J+fYJ9fnaC
ent9eoN6fnd8hnx+hIyCeYJ9hX2Fgn6Fe32GhoN6doZ9g4KJcX2Cgnx6go2Dg4KDfH19kYeEfYaDgnl9d4J6cJGEgn6NgoJ+fYqCgnh+g3R9fnuHj3uLe3t5goWHfnyRi4aFin6DfnmDfoKChH59gn6DhH6Dj36D
hHx9gn2Cfnp+epyFfYODfoN1fHx8fX2DhX6Cfn2DgoaJdX6Dg4KDh4KFgoSHen14en18g3OCeneGdoZ2hnR5goODfpCEdHh+gpCFZn2HfYmFfoKEgoJ+e4R5fYJ7iIV0b4N8goR+aIxufoeDeIJ3d36ie4OHfX6D
hH2HhYWHiH58goqRfoOEfnyCfnqJd36FeIR9eYqCgoeCgn6CiX6HhHqCe3aCe3N+goJ9gn55c5B+fYKCfH54fXyCiIl+hX2Hgnl+hnV+h4SEgoWDfIqGeX2FjH6HfoN4hH6Cdn2Eg3x9eoiNgo13hIeHfn58fn19
foKFiX2EdYN8g26Dg3l8gnV9hGx5enqEfX6Dgn59g3t+fn56hIN+foJ+fn2FfIN+ZHZ9gpKGhXp0fYJ8hHl+hYWDiYN8in6FfYKFgnqFg4WEg4SEfYKCeoV9fn2Ce4V5hIeLhIOCg3t7gn5+g4KEg3t+fnaId3uF
fX53fYJ+fn12bnyCgnqJhIODgn59g4luiY1+d4R9goKIfH59gnt2joN+d3mEg4d9hHh+fnx+eHqEg4x+foJ+foR+g4OJdnyIgoeMh46EfnaGfH5+fHyDeoJ6foSHi4KDhoJ8fomCg3twd4Z9fX2Ge4N0hX2MhnmD
fH15inuKh35+g4N4fIOCfXp9fnuGhoR6g4J1d4l8fa+Ih3x9goWCg359cX2DfXyCfH5+goyCfnx9foyChoWDgoKEdoR9jI2EfIN8fYd9hHyDjoR5goKFg36CfHl8goOCeop+ioV7iYl5ioJ+h4mJh4Z+fYWChYSD
foJ8fXyFe4ODiX2Ign6DfXyDhX6Eg3OLgoR+e4WDhISRd3t7fYiLen59g4aTgoKGhX57foJ5i4N7hoN+jHeFiH56fX2Mh319fX19foSEhnt2goSHfIiDeH2KhYSIg4J+gnp+hISHg4J6fn2ChXx9foZ7hIV+fIJ9
fHqMhH54hHd8hX59h35+e32FfX5+dHB+iXx9fYJ+gnmCdn6EgoJ9e36Jgo55g3h+gn2Lfnp6eH2EfYN9gn58hoSDfYN0foWCZH6Egod5gomPhI98goeDiH19g4eEiIOIi4qMeG2CfH17e3yGfoSDfoh+fYN+fYKC
e3x+hYWCbH6DfHV8eXmGe36GfXp4goJ+fH18iYyZiIZ8e4WFfYJ5doR+j2iCi3p9foJ7dId+hXZ8goKChX2Ej4JzfYt4iX58cXt6e3t9g4mDfoaCgnl2gnuDeINig4N+fYV7hIKDeY6MeoR9jIaDfXeIeXaCfnt+
gn15fXqEgniIfn19fIZ+e4iHeIOGfIN2g4J5foKChIZ8fYR1fHyNgoJ9e4KCg3WChIeEfoN4fnt9aoR9goJ+e4J7g4J9d413loN0g358hnd8hIN6dn59fn13dniCg4OEhW2CgoaGgoJ+foiHgoN7god6g32ShXh+
iHaCg3N5fIx+hn1+d357e4WDgoKCfIR9d4p7d3N9g4V+eX6CgnCMfHWEhX59doODhnF5gn2Gj3x+iXdxhX5sh3yEhISLeXl+foJ7goKGfnuCfHiEfnyGfnqHgoN7fYJ+foaDgoZ7fIV9g4KDfomFdH59foJ3fYSC
g4KNdoZ+mISFfHyDgo17jIJ9fISDb31+dXiFfXiCfo9+hYV5eHqCfoKGfHx5g3p9fYR9g4WFfYODiH6Eg4h7hIN+hHtxfoR+jXt4g4J+hnyGd4yCgnt9gnmDY4mEhXp7en56foR3g4V+g3d+eYZ8eXuFiX18i3t9
fnaLhIWDhYWHh5B5foV3hH17iX6Ffnt7h31+eoZ8eYV5fYSDh4J5fX6JfXuDfYKPgnuFfXV9e310e3yEen6CfH16god7got4eoiNe3uFfIOJg3t9d32DenyFfYaIhH6HfIaEiH6DfYSFfoN8foSCg3x2jISDfYiE
eIKCfoSKfH54fH1+e32EfImEgod7hHmJiIZ9fX6GgoOCd4mFeH2PfoV8hnt+d3qIdoyCfHqGcoaDdol7fISFg4WWhYKIgoJ9goiEZ3eCfoeCgol3eIKKiIl3eYODfntwg4OIg3t3goN7iYSChIN9hYKCe32CiYOE
eoWCg4KCkoN9hHt5gn10fYSHfHl8fn2FfYSNeoR1gnyOg3uCgnuEhYt4dXqChIN9g4N5fYKGhX5+g3yGe3yEd36FhYJ+fnd+gn1yd4J6fX2HfI19hH6Ein2EfX1oh32EhYSEg4R9i4N+fm93gnZ5foWJhomHfoyG
gn2GiIt5h4iDgoKGfH6Dgn6CfIN+eXqFeYOCeoSCeoWEgoJ+hHqCdYKEgneDhHyJd4OFfIN8e3x8fXuGfXuHhoOCfIKDkIV7fHmGhH2DhIN+goV+gneJfIN0dHqDfod8jnd+dHh1h32CfIKFi32Mhodqg4Z9hYZ9
e4mGfYJ+fouDe3d9d318goJ+gnuDfIOHfYeEhoKDhHqFgoiKdnd7fX6DdoiLhn19hnyDfoeFfH59g4qFfIh3gn58hnl+g4eEg36ChXuNgoJ6goN8foKGfX57g359h4KCfoSIg32Dg3yDh5N+eoR+goiDfoKYhXyJ
coKQhIR8cX2Cin1xg3l+g3uCgnqGfoKDfoR6fn6CeX6CfHx+foKDeISFfoeDfoh4g3x+gniDg4R+iH2Ih317hoKEgnGCeYJ1hoORjIN6foKCfnqJfn5yinyCg4WChHuFeX2FiYJ5g3qGfIWCg4KOfHmHe4aJg4WD
g3t5j4t+e3yDfoN5iIKLg4KEhYl8fX18gnyEhYWOjI59g4N5iH2Fd5R7fYSIeYSFjHp+eYR8g32DfYN8hH1+g4R+goWOhHaHgoWIfH56g4V9eIOIfnV+eIOEfIt+g32FfYN6g317goOJfn6EfXZ5cXyCg4J8goeC
fIKLg3h8e4R6eoV8fn6Ignt+iI56end7fn6DhKKCfYKCdn2CfH5+fnuHhH2Cg3x8foSDfoJ1d3p1hHuCg4ODfnt6g4OCg49+foKKg4d+h4Z7g3p+jqh+eXx9hoKCen1+i4R+doJ8fIKFeYyGfYJ9gnt+fIaFhoOE
gn2GfXyPgoV+e32EiGZ9enyDgnqLgn19fIaEjX6JhX58h3uIfoaChYWHeX6CfXeCeHaHhHx8knuEfXx7fnx9foN+h4eDgpODeXhtfH17hX17eoSGhHp+g4N9iHx+dX2EfnuGhH2HfXp9goqCfXqDfo+DfoZ8hKqD
hX6Ce4Z9fHOHeoJ+fHx9hYWDeouFh4KDhXx7hIN8fIN9fnd4iX6ChXmLh4N+eoyNgox9foOCgoJ9iISCipx+dX6JfoN+fn14fIWDfHOCg3mCfXyDg4h4gn6GhIONgoKCkYZ6bIeLh32Hg4aGg4OGfouEg36Fb4J7
g3qEg3uEhn6UeIuCgnx6fH2GfX19fnppfod4fIiFdoJ+iIeNiIN9fHyLiHt9moWDfot+hIN5hYSNg3mDgoSCfXx9hoZ+g4V+hneKgnp5loR7iIZ9fnWEhYR7foR+hHx6goR8foJwfIWJfX6Ch4J+inyHgoJ+eYJ7
gnd4iIyDhXqHfYWHgoSOhX6OeHmGgoJ+god0gn1+i3xriH6DeIOCg4J+fH6DhIR9fYN8fId8eHOKfoKHiYR1eHx2fn6DfnuChZJ6gn2Cg3yOeYl9fnp9fYR7fnWCfYKCfYyDcoJ2fnmEgnmDiYyKgoJ8d3qCg3yF
g36Cen6FfoOFfHuDe316fH2EeX6GeX6LioR5goiDfX2HfoJ+e4SCe4mHfX2DfIOCg3R+g4d9g4R3en2DhYJ8jIuFg3uDkW+Fg498g3yFiYKEiX19fX6Ffnp3goJyeY51e4N5jHmDhoV6g36DfoOEjXyDfoSHfISI
dHqFh3t+iIN+fYWFfYR4goN7jHuEe4J+g4eGdn18e4OEgoh2hYJsg351j3uNg5SCe4N9g3t3hY+Dhn5+fHmEgoSFhHp+dIN8fn6CfYODg358hYKCfIJ9bYOGeYJ2iX2Eg4eGhYWDb4iKhIKDgoN6eYmOg352gnp+
hW9+kIWHfYd5foSCg36ChYh+e4N7fnJ9hnyHhIKDhXuCfoh7gnd3gnt+goOCfoKFh4KGi3qHe4KCdnyJhnN+fYiCeoVvgn58ioJ9fnl6hIWEiIaCe4N8mnODhX18e3KEeYJ8fHt9foeDfnyCfX2HfnqCe4yFfHx8
rnyFe4d6fn6GhYKEeIKDg4JufY14iX59g4Z+hHyFfYiLe3yFhIKFgoODfIeFhIOIg46IfH57fX19gniJfXl6hIKGfoJ6ioiSfX57hXuCfoOGjIl3g3l+fX6Fcn6SiIJ4fXuFfn5+iISGfHt9foN9j3t3iX17g4l9
hIiCfoJ8hYh4gn6HiIqEg4eFloZ+YH1+g4N+hn6CgnaEan2CiH59fHyDfH59foN6g4KDfoOHhIKCfH6DlX59hH6Cg4R0hoV7g3t7gnuCgoZ8iIWLd3t5iIuDiXyCg3l9i46CfISChpR8fIJ8fYaEh4KLfIOFg4qD
fn6Ehm2QfIOFgouCfXp+e4J7fX58foN4g4V7d4N8fHl9eXR9hHx9foR7g4KDh4aCgoZ7fYmEfnx+foh9fn1+g5GMi4N8fniCg3yCe3yGgoWCiIx+kYiEc4N+fYR9dXx4e32FenuFfH6DfYiCeIKHenuJfoWDg4iE
foJzfYZ9iHWChn6Oenx9hYSYin6CeX2Ce4KEhYp+foqFm4p2eXp+fn2HfnyCgop+gnh6hYiChXx+dHh8go93dYt9fnmJhHx+ln1+hnN7hn6EfX6Cc4SQfn6Cg3mCjYaDiIN9hYt2flxwg4J8eoN9hHx+hIJ8dXyG
i4ODgoOCfX59fHx6foeIeIK7fod+gn2EfHuCfHiHfIaEg4J6iIiDgoR9fHyEfn54cIeFd36Ecn2DiIWHc3x4eH2Cinx7hH6Ce359e4SCfYiDgn5+e4N7foh9fIt0g4N+g3qDjXiPeYN+g4p+dXyCkYN+g3tyhYaE
fYmEhoSCfYN8fYeCdoOFe32CgoaFenpneIZ5h4KHgoN8h4J5jnt9enp+hXuGe457fo55hX6Fhnp8fYeCg4h5goJ9iX19e36CjIN9fXmGhn2Ffnx0kZGFhYl7e3yFfYODfoSCg3t8e4l8fneCfn58fHyDjISDjHuC
goJ+foODfn2FfoZ8hYJ3c3uDfop9g4ODd4J+hIJ9fXyFdYSCeHqLg3l+hX58fIaFd32EjX19g4aDh32CfYJ5gn1+fYKDh354fYR8foWJhnl1hn2LfoKEen2ChIJ8goKEfniDhYt+fXuFfn2CiYN3j3uCeXyFhYWC
fpSEfoR1hod+g5aEmIKHgoh9enyDfYV8g36Ee32MhIOFeH2Eg4iFgoJ9goJ8fnp+fH18hoh+g4N5gn2Ggod+fol9hnyHfISDfoJ9e4N+c4WMg4mChYKCh4N9hIKCh36DgoV9iYOQg4Z7hIN9goR3fXx5eoN2e3KD
eH16h32Keo2Ce32ChH5vgnB6fod7ioKCfn2IhIVke3uHh4N7g4KDg4d+g3yGg4J5jo+DfnuCg4Zre4WEfIKChX2Ffn6ChoSDeYN+hIR8fX2ChH55fl6Pe6h7hYOEgn6Cg4WCg3aHhH17gn1+enuEh3yCiH2LdX2C
iYN8dX5rg313h4N7h4SChI59iI19iIJ8gnx4fYJ+gnqEhH1+d4Z3fYJ9fnZ9mHx9fYOKgpKDhox8fn57goKCfIaCfYKCe4mGg358hZJ+h4iCfIN8eol8fn6ChX6Chntyd3yFgoqLfX1+eX19hIV9gpWUg4OHfX2C
d4aDhIKFjYR+gnaDgoOadoN5goSEe358hIJ7fn2IfYKDfYKMeoSCgoJ8d3qCb3SDfol5e3uEdoSDg4KCfnyOhIKQgoOCg3B8fpKEfn57g32Ce4p9e7F+g4J8g36FeHuCe4KHhHR8fnt0g5KFe3qEeX1+fXyCenJ7
fIZ+hIN9g4V8fIJ4e32Cfn6GfYx5iH6DeIZ+fpSChYaDfYOriHaGfHiDhHt9foiCg3x4fX5+d4J4goKYfXh+fX59goR6eYKIg32CgoeJeH5+fHuNen12hIJ+e3t9fYR+doh6hX58iIJ5doiIfoSggpt+fn6CdYKD
iH2TcXuCfn5+fn2Le358fHuFfH2CfIR9en2CgoJ5hnd9jIOQhn6Cfn2Ngn2FfISCfoOPfn5+g3Z1iHx5eH19g36CZYV9epKCfX6FeX6EgoaCh4l4fIWHfnx7h36IhnyCeYN9hIh+iX50fI6Cgnt+j36CfYZ8fYx+
hoh7fXuDgoyDgoWFfYJ9g32Dgnx+g4OEfpB8fYOGhI9+hoN8jHl5iH2FfImCfn6CeH6JfoZ9hIh+g3iEg3SCfH6KhYiEcn58hHZ5h4J5fYR9hH2Ce411goOGjn2DdIp2hoOHfmyEjISFfoWEfn2Kfol9hYd+gop5
foJ9e5eCfoJ9jnd+hYJ+fnyLgn1+h32Efn6EgnJ8hH6CeX59goaCg3hzg3h5eYN0fX2HfH6Dd4OCdYeFhHp7hIN7hYSCe4ODgnt+gnqIdn17fX1+cIV+joV9gouOfX59goWDfX2Cfnl9fn1+hHt+hH59goR+g4KE
d3h9gn2DeYR+gnyDfHx7jYWUhYaCfISCeIV8iH58fn55gnl6hHuHjHuEeoaChIKDfH17hn6IjYOGhXyEfnyKfnuGfnt7doKDkoeCfoOFgoSCg359i3qEhH54goaCdIR9g3eDfHt0foV8gnuJg4KHe4aDiH16eIJ6
fn6DfYaDfoKHgoKCjX6JfZWCgnuCfoaEfnuCgnl+g4V+iXp+gnqCeoSDfoiCgouCin2Cg35+eYKRfo6YfHmFfoKCg4J0gn59dn6Eg3uDgn18g3qFfnWGhYyGeX6Fe4OCenyKhH55fIOFfHp+hIqNjot+goR8fYOC
fnyCiIKFhYZ9fH6DgoKCfHSLfoN8goh+fX57hn6FfXuFfX19e4R7gnqDe4KDfHx1e3mDdoN+g3yNfnt+hIKChX6FfHuGfn6HoHl9joWJfXl9aX2Dg4SRfo5yfYKGg3mcdYV+hIKFfHeCd3x8iI16hX59goKHfYKJ
eoKJg3yCgn59hoN+gpV5fIqDjoKJfXyCg358gn5xg36DhIKKfoJ+jIt7fYV9goKNjIqEiIt7hoSMloZ9goSCeX6ykIOCiH6DfX6Ci36CjIR+g36EfYWKfoJ9gnqEgn16e4J4h4d5h4V9kHyLhH58fIKEgoKDeIV+
foOCg4KDg4KHfH2CfYKefneDfnqCfYWCeoJ1nH6CgoaNd356fIKEfoeYgoN+hH54g36GhH6CeYKJgoKHenuDcneCgniHfX6Gg32IhINvi4KDfn58hHl7fHh+e4WEgoN8hIN9g4R9g36OiYKEiYJ+fI1+fX2IfYN+
eoN+gpqCfm2DgoODfoiEfZl+iJ6FiX19gn58enyEfYOFgn6Dg4x9fXqFeIZ5hHuDfn59bI1+hYOEfYZ+hXp9hYSDhXx7h4SChIORdYaEfH6EhIN+goKDiIWDd358b4R7eHZ2fn17fX13h36FhXx3foJ2c4J9gnt8
hIODhn6CfoKKR317iYJ+g32DhGp+g3VziHGIcniEhYSHg35viI6Le3p+fmuFfnZ9fH58g4N8fYV7eX5+eoR8goWPfXuNfYKDdYV+fIOHgn51e3SCioh5h3p6hIJ5h4yDfIOCh4yChX56gnuFfIKYhX57hnt+domO
fnh2eoR+goOFhoJ9gnx3foJ+h4KEeHuFdoKIhnV5eYN8hH1zgnp+fIh9fnN7bm+Cjn6Fgo2CdX6Dg4OHfnyEfoJ1e4KGfnl9g4N+iIOFg3VyfH57iH17c36DfoKFiIV4god+hIKChIKEfYKCdIWGgoR3hoaDg4Z9
fn5+hHqFhoOEdYKDg4d+eX2JeH2GhHuCioODhH2DhYV3fXt3h4KEgoaEeYZ6eoKCfn6Eg4J8fn2EhZeEfn19dYN4goRpg4h9hXyEh4mDiIqEhHh9fI59fn1+goKDhX19fIJ8goZ9hX6FiIaChIZ+fYOGkHyEg4KC
e3t9hYp5hHqCgoOLgn59fHx+iYOCfImDgp6Dgm+GeH58hIN0goWFg4eJhIN8eYODhXqCa3ePg4KLfn58eI+CenyFb318g3GYfoR8fmuFfH18jH52d3qEfoWGeX1+dYaOfXaCfoV7eoOHhIp+dIeEgn6CfYN7hn2C
cHaEjH53fIV+g3iChn16eH19hIeHen16fHx9fn19d4h+fXh9fXyDfoSEfn6CdIeIcIOGfn56fX5+fnh6foV+g4KCfmyCfHyCe35+eG99iYN+e4WHgod7hXqFeX1+houDg3Z9fnyEdoZ9e4R+lH6Cg36Kenx+eYmD
d4aDhY+CfH51goSDioZ9eH14g4WEg4eDfHuDg32Jg36Ce3t+e4qCj4h6foqFgoJ7hXuCg32HfoeJkIh7e3qChIaChYOGgniMhXt0g3h8hXuGgoJ1goV9foR+foJ+h4SDgoeGhXp+hHWMfIJ9eHx3g359fnRyfXOJ
eIWFhXuEiX15joN+foR+iH6HhX2Ee4N5gn2Fg4KCg4iCgoaCfnp9hYhohIOGhGt9fnJ6d4KDc4KCh4J2jXl9e4J+g36CgmiDi4Z+gn6DhnyDhIqGenuFfnuDeYN9foR9foJ8fHuDfoJ9g4SHfX2Ffn6Hg36Cfoh9
d4KDfoJ6goOFfIKCg4OCgoN4fIN7i4eDgoKKhIOFhIeDhYmEgnF9e4KDiYJ9coOCg36HenyCgnqCfX19lYV+hniCkXV9g4KDg4iHgot2d4aEd4OChXp8fn5+e4N3hWx7eH1+eot9fH1+fHx7g4J8jn10gn6DdoR+
hX17eIKEh3Z9fYKFenmOg3l9eoWEeop8d4OJeIN4g4R9hYd+hH18hImDhYZ7enuHiIl4bYSCe3d3e3x+fYSGhYJ6eYhqfH53hXiJhHtrfYODg4ODfJCJgoZ9fnqEfoeFhoSFg4OJioJvg35+a358hYOCfYJ8fnV7
iYN5h4d+fnp+fXyHfneGfIN8jIJ6fod9hIR6hn2DcHqHfn2Dg4N9fn2IiYp9hHx8fYWGd3x+iIt8gnt8g3yDg4h+g4WEgoh9goOKg4KIgoKCg4V7dIKEfoR6foZ+foJ7eX59hm6GfpN2eYOIhnaHhXyHg4KXfWuF
fYJ7hId7jISCfX19hYOIj32Dg355hYJ7fnx9dYKFgoKDen6Ean6ChHuCfYyDh3yFgoOCfn2CfHd8e36Cgn54eH2DfIV+kn58bYiDhIJ+boqDh2yCfn6FgoV+fX2Fg4eHfoJ+d4Z8fYJ+jIZ8foN6iYJ9g4SDe3uJ
hYd7e4J7dH5+e4KHioJ6hX5+gnuKg3t8fX6CeXptfXGEd4mFhYN+mYSDenp7fX2Dg4RzeX6Hgoh7fIiEenyJfnyEiYd2g3eGgoKCgnyDi318hYR+ooyNhn2CcYeUgnl9ioyDfHt7fH2CeHaCfoSDfnOCg5F+hYeE
d4KHgomFfIOFfoOFfn6Eg32EfXt+gomCeYWDe4R+h4J3eH1+h4R7foWCh354fYKEd4d7fHxud3p6fHx9hH56hHeHe4p+d319fX19e35+gnl8hn6EfYmDg4R6fXt+foR+foKCgoWDg4N+iIJ4g4R9fYSEhnyFhnuE
eoJ8goaCiXx9hIaEfX2EeH59iIR8g213hIOKfX6GfHeLg3uDfnGMgoJ9fIOCgoR+fX6DjIOGfnt3hYKDfH51epV9jYKLiIV+bnl7fX2CeoSChYJ8iYx+dIJ9cZCGent8kHh0hXh0fX57e3x4hY1+g3mIfX17gop2
eYSFhnt9fod9foWCiIqFiYN8i3x9iXuGfYSCfYaCg3l8hod9fYJ8fX6GhH2HfYeCgoJ9eYJ9fHt+goSGeIqCgoaCfXqDg5qJgoKGe36Cen6Kg4V+e3x+bnGCfoiCjHl8hoh9hXqEfoSJg4KDhYR9g3x4g4KGg4OC
hoaCfnx9d4V6en5+jHx6hH6DhIOFfH10fISEg4N9h3iEg3l9hIKCeYKDeo2DiY6CcYt+fHqGgnmEgnh9hHt5eYJ3dH6MjYx8h32FfoR3fHx9iX1+foR+hliCfoJ6iIV9hH19hH5+k4V6lH6Cj3mEfYOKenmDe4OE
fX6Ed36ChG2DhHqUg2+EfXqGdG57fn5+gn5+goKIgnR8gn2GhH58b4h9e4Z+foN0fHh9eoV+hIKCfX53g32Fe4KEgn54doZ+e3yagnh6foJ9g3x9e4V8hoOCiIN+goOFe4J6g4d9g36GeoaCgoV6h354fYODfXp2
eIp9hYKDgn12goR9fX6DfYR7e4KEiX6GgoqEfXyEgoN+fH2EeIqDiIN7iYZ6l32GgoV+hJOOfpeGeYOJgnt+iH6EfYJ3hYKCgnmFfH2FhIOIgoaCfYKFiH6HkHx6fn6Ge3yDg36Ggn13fHiDgn6HgnyCgn6De4SC
fnx3foZ9gnt8fX2Ih4V8j4aJe317goR+lX15fYJ1fZV+foSHhId+fop9goOGg4aLgn15e3R9iYuCg3uRg3x9hIeFfnmDen58coN9eYJ6goR+fHSLfoODfn2EfoODcIJ4goODeISFg4KIgouCc4J8hHyHi3p9eIOD
hn6Eh4KFfYSDgoJ7fn2ChHqDgod+dXyJfoSCe355e36HfnqEeHyFgoJ6fX6FdXyDhnqTeoKLfX2Dcod9ecaEfYSNin6Cg4Z+fneDcH2Oh3iLiIJ+fn14fYOCg3uDhX2DfnWUfYJ+hYV3fX6DhIKDfoOCiXeHioN+
hH58g3V+e3h9eXuFg3iDhIJ+e4t8g4N6fn58hIKRgn1+eHl6doWCe3V7fn5+c3l6iYJ+eIh9fH6De36DdHl9fYKDepGCe314goV+goN8fG+IfoNuhH2LhVOGk3mChHaDhoqDgod8g36Cfnx+fX1+eoN9hXd8hIN5
hYJ4goR5hoKDfYOJfYZ2dXqHe3x1iYN+eoKGgnx3fYqCe31+c3t6e3qEg317g4KHhIOHg32Fgo12g36CeH6Hgn57g3yGhX14gn6EiH6EfX6FeIN+fnt9fIeDfox5eIeJg358d4KDgnyMfX56a4aEhIOCfn6He4p7
fISCfoJ5fYN+fYJ+e3mDeHOHg4J6fYJye3yCj4SChH58g3t7g4V7g4N+hXyGfH1zioOGfX2EiYKDhHx8hoKDgoiDfouCfXx4iId2g3t+hH59fXyDfIJxg4SGhYSken2CiHt7g4Z+goSHgoKJe4V5fnuCb36Ce4J9
d4J7fYSDhIKChIN7ioWHhIKGfYOCeY+DhX16dH18gnt+eoODhol9iIZ6hHaKeoZ+g317jIR+g4OFgoN5goSEeneJenmDe3qDhol+fX6ChIR+lod+d3h9g36LhX16eoODlY6Chn58goONd3x+gn6DboN+hntzh3qD
goSDfIKDhHuHg3iCgnqEh3x6goaEjV2Cfn14doh3fXyCg3h6foSMgoqCeIaFgnl+hIJ9foSEfoKFhoN5goZ+hIOEiYuGfHmCfXt+houFe4KCfnN9hn2RgnyEhIKChn6PeoOFhIV9eX6RkH5+fY6KdntsiISNeYh1
fnt9nHyDdoR9g354g4R+i4KChH6OeoaDg4x6e36LfISFhnp6iIV+e32CiXuDhXp9g3iGg4J+hId+g3eFfn6EeW54e4Z9fX2Fe32CeoOEfnt6h4mRc4KCgnuCfXt7foJ+hHeFhHV+fXp+hYqHhH6EeYN6eX6Ee459
foN+fHV+iYJ+hop9hn18en2De4mGlYKDgn2Cg4iFgoKChHyTfn56fn6JfnyDgn58fIKKfIqCg4N9hIaGiX2LdIR9g32FfIV+fnx8hpJ+fYKFfIOHg35+fISGeX58iIeCe4V3gol+eX6Gg4ODh4OIfo+GfoV+eISD
foeEfHqHeYJ8gnyIgoKCgn52foWKhoKJhIOFhoZ8d3yGe3eCg4V8fJN9g453hIN9fol8cnx+foN7eYmCg2+GeXuGjn6EfnyDfYV9g3qDeIuDdYSDhYiFfYJygoJ9dX18c4SDfYJ9eIeCiHx+g4J2hnp9fn52foKF
hHt3g4WFhYKGfoJ+ent+g36DgoJ+e32Fg4Z+fH6Cg4KFdYOEe4R+iIWChYOGbo99hHx5g316fYh+hYKCfnx7goaEdIJ+eoOEl3x8h3uLfYSNgnt7eXyChH6Eeoh1fox9e4l8hHt7eXuDeoR+foR+kIOFfoKEe4mC
eoSEgoR7hXuKgox8fHuCiH6GjX6DgnF0hn18hX6DfoR8g5F2eoKbgnuCgnyHfYKQhHiGg4WCfIOLh4p5g31+fYWDcH6DfoJ8hoeCh3x3gm+ChH6IgpmDe3OZhYN+hISJe4KCgnyJfX5+eomDfHyEe3iJfoJ9gnqK
joWHg4ODeoh9fYOFh4p8goh7iYJ7g3h9hHx+g4h8eoWKdHnEd4ODgoeMen15g4KCfnWCg3t7h3l+e5OEhHSFhH59fHt9fn17fZZ9hod8gnqEhX52gol+fYp6gnqLiX6IhH6Ce457foN7foJ9hIWFfoN8iHt8hXx9
b4KCiHeChXiHfIJ4hmV+h3qDg354fIJ+gnt+e319hYZ3goZ5eYJ+gn2Ghn2IhIJ4fn2Egnt9fIN+cod9fYeGgoiCfYJ+h32CdIN5d4l5eYKEhIaGfn58fn6FfoV8fnZ8hIOCg3eDg3p8fn12hIaOj3x0fYV5dXt9
fYR9k351cH5xfod+fX19eoOChop9gn6Ig36CfX2EeIOCgn6Fg4KGiYORhIN8fomNfoR9eoSHi4SHfn14g4J1g4WQfXt9fX6JfoSIeIKMe3h8hYhcfX2CgoeEinZ3goN+c4l0jH2Cgn58fnx7gnl+e4J+fX2Gg4KN
i4OCe351hHp8fn1+foOCgomCfoR1e4V+g3yCiHZ+fnuMfH2FfYSDgoJ+hIduh35+hIiCfH1+g4xzcHuFgnt8gnuCfX53eoSGfJiJiYJ9fX18ioN9h5N7hX2Ig3aCjn6Ge3RriH59foR2fYR+hX6Mfn1wh4aFgnx6
fX55foZ+goZ+iIqZg3eCfH1+fIJ8ioiDhYR0goV7hYKChH19eIWCfH2DdYeJhYiOfnGJkHx9fH5+eIJ9iH2Qg4J9hoWFfH58fIttgn2DfXx+hISGfnuFhH17fH2Fg4R9h3x4c3x7gnuKfnx+eYp7hHuHgoKCfn6E
eoSEg4SFfX6Lfnt9gnSCe31+homFg4mFfn6Dh3mCg36EfX6EeoNvg42EiYJ+e4KFi5eDgnyDfoN4fYN+g4l+fop+hIKChIN8e4Z8fYt8eneMe31+eoJ3g4aJioR+foJ4fYJ+kH2CfoWIhoV+hIJ6j3uEgoKDhI2D
eHl9e4h7dYNuiHuEhHaCkIh+eXt8g4KCgoaNgoJ8d4iDjoSCfoN9eXiDfnl6fIOEfoN8fXqChIuGhHx6dnd3gpF7g359foJ7e4OKe32DiYKCjpt8e4R+e4OHfHeDhnyChnuDeoKEg42FhIOEg3x7foOJfYR9eoKC
iXp9foOGgnR4fnuFgoJ5fYJ8hISEfYZ9eYd8g3t4h35+g4ZzhHiKdoV7gn57gn59hIl9gnx8e4R+g4KFhYeCfXyNj3yCe36DfH53iX2HfoJwhIJ9foKDe4KDfYR+eYJ5hYWHhYh9fXh+j317in59fn6Ce3Z6goWC
iHp7g4R8c358fHtyhoh9bn14e2V8hYOGg4mEiYJ6iH19koeHfYmIfnV4gnJ9g4J6eX6FhIeDhX6Ee3yDhYKDhXyCfn6DeHWCk4N+Z4OCfIyQg3uDfHqDfniCgoOLgnd9hod+iYJ1eYV8goN9en2KgoR6eISJfYSE
foKDg4J7eoN+gn6HjHt8fod9fXp+gn19fIKClYWCfYd+e4OFgoSDhYKIhXt5e4WChH2Ffn2GeXuCmoJ9eoSIj4ODgnt8fXyChYSEfoKRg3Vxg3uDg32Dh4h+iH2Gd4RwfYyCcIKNhHt9hYd7g36CgoiCiHl+e4aC
e4SCenx4hX2ZfX2EgoiCgnd6enyEhH2Dhn16fHuHhXt7g3yJc3yJfoV6hn2EfoZ6fXaCgn59g357g319goJ+h4V+goKGhoeCi32Mfn6Ggnt9goSEgoJ+fHuCe4eCeYd6hHeClIJ5fYOCeoSGg4SEhIWTeXyCboV8
eoKCgol3dX2FhISDiHt7foR7fnh+eoqFg36Ng4eIeIN+fIKDe3aOg4WDe354hoKDh36OfYd2iZJ9g4V8hIN8fnyHfIV+e3aIh36ChFB6foiFg4OFfXJ9fYmEfneahHiDhH6Jgn5+foOIfoKLeol7gnp6g4KLg5GG
e4KEeoZ+g4SGfXyFe4V+g3x+fH6CeoJ+fHyCe35+e4KDhn2CbomEgoJ9hYd9eX57eH56eYJ8goN6hH6DeIODg4iEfXiHhX58fXyDgn6Cfnx7h4N+gnGFfX6Dg4N+fIR7fHmDhoWHfIKEhYJ6fn2IeISEhm19iYSE
foN9hHuIfnx5eIKFg3x8fYOCg41+goR7eH5+fIN6hn2CeoSMiX6FfXqDfX5+fIN4i357hoJ6eoR8h4aCfW16e4R5gnuDhn59g36EhnyCfXiHg4KOg4SIg4J9hIh8lIWCgnx8fIOHfYSIioJ+g4N4iIJ7fIJ9fnqC
hHuEfoeCh31+hXdzj4SKfYN+eIN+hZeCfH6Gfn6OhoN8eoR+hHaEhnZ9fXaGkIJ8g4t+lHyFfIN9hX6Ig3d8fH1+fH59goOChXl+fHyCeoR5hZCChoaFen2IhYd7hHZ+dH1zhoZ8foJ9hH2EkIWDeod5foSCg4R+
eYSCfX6Cfnp+hoiCg4SHfYOCgoJ9g4SJdYV5doZ8fYOGen55fHuHfoZ9joKDg4Vug4N+gn18hoZ6eoKChHx4fZB9i32NhXuJgn16hIuGfoSCfnx+fot+i4aChHt6fn2DfX6CfXyTfHuCgol6iYh9ioKFeoODg32C
foSCfn59foJ9joWJfnuFfYR4g4WTeX58fHqDdIaFfX12dn2EioR+iYSChHaChHyFhoV+g4ODfXiCjISCgoWIkYR9fIKCh32Tfot8fYKCfXx6hH2Ggnx0gnyGhnx4hH6FfYKIeH56gn56dHx+fIl9i36CfXx8goN7
d36Eg4V6fYJ+go6Hg4mKeISGhXx6fn15gnyCeoaKhYWGhYODiXeDfn2Cfn2CgoKhfYN8doJ+hn6GfoaDfYSSfn2Ce3qDfHiOhX18eYZ6fHl+hKJ7eHiEfHuCmoKGfYJ8iIKEepSGg3t9g4J+iH2CfH54fHx8goN9
fn56fISCe356iIKHhXuGhH5rfoeCfnt8fn57fYR8foZ8hXd+fIKEg4eHhnmDen6DiHmPen5+goJ9fYSDd3qEg4OCfYR7goWFfH17gn17dIx6goR0eIR9e1+HiHuHg4mDg3t+goOChYKDiHuFhYSCfnuCfH2CfomE
fYJ+g5F6dYZ8fXqLe3p2g4WEhn2DcIJ9fHuCeoSCh4KDd4d+iYaDg4WCfYN4fod4fISFfn58e4eChnqHfYWHfnh+foWHhYWLfIOEgnKEfYh8hIJ9fYSMhIJ6g4qKe4Nzi4KCfoZ9iYKSfol+eIKFgoZ9fIOCgoOD
foqCfIWDfYZ8i4OHfYR9fpqDiIOCfH17dnl8fYOCfG2ChG2FfoWFfIR8iH5+fHt0fX6De4l9g4R+foN+gnyCeYR6hYWCg3mDfIOhd32EiINzgoKCfIKFeYt+gnqCfXx9fIN7coSJgnmCgn5vgn59foWDfYKCfoh9
fH18h4J9hX53d4Z3fn6DjXaFgoN+gnp8fYeDfoR9hH59hX6NfHeCfoN+ioWFhHd+foJ7hIZ+e3t+eoJ8iXhwg4Z9fnqDfnaDfJR9ioh8fH56fXl+eX58h36HhIJ7g4eEhH2Cg4aJgoJ5foV+e4KDjIOOdH2Fe5KE
c4J8eISHeYJ+goKCgnt3hIl3d4V4hHyLfYN7g4KGhXp8doKJg4J+fYd9j4aGgn2Je358e4OCgoWIh32Dfnx8hYyLjGh4en2Ggn6MhIuChIh9hHh8fYZ1fH2Ei4R1j4JvfYZ+fYN+fo18hXp3e3t3foJ9d4uFfXiC
gnx9eYSOh4R7fn19h4ONhnqGin56hIKJgoqJgn5+jnx4fXODd319fXx4hImKfIKJe4KMhI18kH1+fnd8iX5+fX5+fn15goN+kYyDfX6Ihn58e4Z+fHR6goODfn19YIJ+eYV+g3uChIJ+aX2SfoWCgoR+hIJ8g4OD
g3x1hIOFeIOIi36Cg4x7goSCeYJ7fIOCen6Gh4J+e4OCgoSKdnuDiIOCi4N+hnuEhYiDfoODhZV5hHx9fn18g32FhYKCfnyKfH6EiIN6fX2IiYN8gn2Qg36De4Z9foaCjXx4hIJ7iYyDfHqDfYVye319fX2Hg3uG
i358eoSCgoJ8eoeGh4J2fH1+ioSGfoWKh4iDfoN4i4KChYaFfn56iYKLhIJ+gn2LbYJ9fYd7gnx3hIJ+h4qFfYh8hIh6jIJ8hIN+hIR2fXt0e4Z8j4N3g3eHfoeFhYKCfH2Dgot8fIWLg3uDfnt+g3iLhX5+gn6I
gnyCe36ChoN8fnODfn2CdHiDfnx8h3iHg32FhHyDk4KCbnyIe4ODfYadfoWGjHqGgomFc3Z4hYqGfGB+fYJ9cnx+hoKDfIJ6iIOHfX6DhYWDdIKCfX59god7jn6EfGh6fnyEg31+fXx+j454d4J8gnyGfXuThH58
goWDg3t+foeLgoV7foWGeX6Ffn6Cg3t+e36EhYh+fGODfH52gnp+hoR+hH6Jfnh+eIR8fIl6ZIV9hXZ9hImGhoN9h4KFfIJ9c355fIJ0hINve315dYN9iISCenyHfn54goJ9hnyFen14gomGg4SDgn57hXp4h3qD
dIKLfoV9g4N9gnmLhoR8g4h7dIl3e3mCgn2CgoKDgn6OhHuHhoeEgn59fn2DfniCe4SDfoR+d3yCi4iGiIeGgoKHfIV3hXuIgnuChH6HlIV+g3p+dn6Den2NfIOFfoWEhHyCfH6EhIODhYN6g4N5hId5hIKCe318
gol5foSNeYt9gnp+goSGfYSCgoJ3fn1+hIt8fop7eXuCfoJ9fYV8g4eDen58hXt+h4SFeIJ3hHt8g3mKfHx+hnd1hYl7eImEd4WJeoOEjYKFfX1+hYKDg490fXmEfnyGgoR9fYOGiH2CdXqEenx+g312fH6DfoOD
gol+g3qEfYOKfH2CjIOGe3x9g4J5g4N8hIeFfHx4fHaCfIJ9g3qDhYSQkIKHgoN+h3yCfoSCfoaIgoN9foSDfoKJfn6Fgl11g4ONgnl+gn6Kb4p7g4KbfHiEhYJ+h4R3e3yEe32Jgn18hHt7fnyCgoN9hYiCfn5+
gnx8d3uFfoKIgoN4g4N6foV7g3l7h4KHfIJvh3h8iIWEh4WDeoN8hoV8fYSJgoZ+e4WLfYOGeVyVg3h8jH56hHuChn15Zn6Gj4Z7hoWDfX53fXN8g4uFh4N+dXt+gnx+eoR+hIONhH5xhH5+fo2Fepd4fn15e36D
fIOIe4d9gn2KhYmFfX2Lfn59d4WDeIKJeX2Dg4N6hH11d357fn59goN3gnmDg3iDhIOChoOEgoKPhX16gnyHfHx+fYR3fYd6g4N+hHqHfHh5goWCfoN8fod5fYKCgox4goeCeYSCe4WGhnt9goKCj4SHhH2Kgnt8
hX2Cg4SEeX59hYSDgo15eXt6eYd5e3h9kXl6d32Ch4N+eHmGgoODhIORg36GfoR1fXx9eXuEgnl4hIR+jYSCg4KDfXx9hISDfZiGdn2EhnqGhYKEfI59d4dxfnuEfoR8eoSHeYV1hHmEfXl8fnd7fYmCg4KHg4V3
g4l9fIV8fIKEj4KIfH6CfYN+iIOEfoSGhH6EioR4fn56gn6GaHeGgoOMgnqDe4x+g4SEhIaDin6HfXuDeXSLfISIhYyChn59kIOCiYKGhniIflWCfXx+fnd0goN6fXx8fn2GfISEd4NxfIJ2hX6Ec36Gg32Ch4J6
hodxg3uEi32GiIN2foKDfYN9hIV6g319hIKIfoR+knqRgouOh355cYaCfHx+fIKHg4N9hIN6eX18g4J8g4Z+eH18ent9hnaChpSEfHtwg4+Fh4N9enuCgnuIg4OFfYKCfoKFgnmMhIaFhXqChIKChH6DeYl2g4OD
fIKGe3uEfoRzfHyCfn6DioqGfHeDfYOCeIKLfYmNcoKCgoeEfXp+foJ+fHp1eHt9fX18hYJ3enSPhIOCh4OCg4qHj312gn6Dfn15fnaFfX6LhYR+gn18iHyGfYWJfISCgoR6g4R9fHqCe4KGgoSFfYSChneFe4yE
fIh9goR6foeLfn54e4uDiIV+foeCeoODfHx9iYKFgneFg36EhY9+iX16cIOCfnaFfIWDgoR9hH56enqFfn2Eg4mJe4aCe32Ge3uCg4SHgnZ6fH6KiH5+fop1hoJ7eoaDfYSGeIN8hIeCiHd9g3yGfYZ7fnt+fn2D
a313hHmCfYWChYl0hX2Cfn2Lh4l4hIWCfoeIiYWDhoN8hX2Oh3x8fYODg3x+foJ0gnyDfn58en59fYOGfIN5iYKWhn57hHmChHyOe359foN+i4l3eoSXg3x+fYWRfnyEfoR9g4d6jIWCiHx+k3l3foiHfX2Cgnp6
gn19hoiEh4KChIKEg3Z8foV8eoJ9foJ7fYJ4foJ9g4N+hIN8g4aFfoOKhYN6foNzjH59fnd7e4aEgoSCgoJ+hYOGfYqGeIJ4eISFeX1+foWGfH6DfYKEfX6Dgn51foOGhId7fZCEg4aCfH58c36Sgnt+gnZmfnx4
hYODhHp+h3x9fX1whYWDfIR9goSGen6Dg4J8e4OCfnp6hIN2foZ8fIN+goaEgoJ+iXB+hHR8jXqDgn6Cgn2CfX51g22Cg3yEfYJ8jHmIiYR8fnyDe4KDeHp9foN5hHmEg4SKdIOJiXt7fYOCeoN+hoKEfIN+fIZ+
goOEhn2FeHB+d4J9iIV8h350fYKDfIaChH16fn51g3x7gnt+iXyCgoiGhX57fIJ0hIiFfnd7g4OCg35zhn17hH5yhoSJh4N8e359fXpwfoN+e3qDg350iYeHdoN7fnp8aX15iIaFen55eX6Ffn2GhnN+iYV7fn6J
hI2ChH18g31+e4R7eH2EfYJ7fYKHdnl6fYh+fXuChnuCfIN3iYKCgn16e4ODfYKEhZJ4g4N6hXyDfINwfox+fY5uh4aFfX6Fe4J+en58g4ePiIKChH5+fn6ChoJ+foN9g4uVhH16koaEeIiHmYiDh4KHiIx6iYJ+
fZN+fn16foKHdn6Dfnp9hYN7hH19fYKEiX2DeIaPfnuGfH57fnp+g3p9hH5+fIJyhH2EhIWGe4OGiYSDhIiEgn1+goKWen6CfYN9g35+fnx+fn6DkXqCgpR+iYeDfYKKe4l9fXqChYaCfIyJe4d9d36DfISDfYN+
eYaIiIN1fIh+eHyYfoV7fnWChYONeX16hHt5e319g4R7gnyEfH2EeYR9goSDgnuEd35+gn2Fin6HhYSEgnyRknyIcIJ9gntxfomChYd1qX2CfoOCgn6DgnGJfoKChH6GiHyFiX6ChIOHfn2Dfnp+hXyFgoN4ioKH
fYN4hXd+eHuCen57eYJ+eYKLfH2DdnuChYKDiHqCd4WCfn6DhINlg3d9e4aFhISEe4V+hYOIg36Cin6DfH1+fn1+gn6Cgm19fHyFcXx8gol7hHt+h4N8iZB9fIKCgoOChIR8en1liHuEgoiFhH6Gh4WCh4qEeIN8
doSJfn10in6GiHKEh4J9fKR9g4WJg4Z7hYSDg3aEgoSDeH59hnyGfXyUfpF8hIR+iYJrg36Ce4SCgn5thYODfXx0h4KFhIKFfHqFfoqGen55kod8fn2Ci4J9fXmDhYSJhIOGeoV1fIKCeYSDfYJ9d46JhH2CfoOV
hH6CfXqEfH5+g4J5fIKDhIOOfG6DdoN6fn6NfoJ7goeGh4SCh4N9gnyCiIR+e359fop9e36Gfn6Fin6EhXqDe4R9fYOChnuKenp8dX2Dgod6lnt8g4N9gm+GfoJwfX6EhIKDeXd+fYJ6foZ9fYZ+fouGgn56fnyN
e36EfIN7hXJ0iol6hoSDfHeDfnODgnuIhoKChHuDfIR8iH6IfHeCg3Z6e32CiIZ2gqeFmIaChHuChX6CfnyRhnR9goR+fX1wgoV3foKHfoWEe317goJ8foKCen16dYKDgoZ5fnSHfIJ6fX19fYJ9hYOCfot8eHJ9
fo6Efn57h36Eh3eHhYaCfnqMfYV7hX2DhoKCk35+g35+hXt+ioR7d4KIfn6FhYN+hH1+jnqGg3aNfoN+dpV7g4OGhH1+eoN+eXqDg5V4fYWEfIR9iH58fHp5e3x+in6CkH1+goV4fYSCfIKCeoWDfnp8hYJ7fXyC
iIJ+hH17hnmDgmF+iX2Ie4N+iHqCg4OIhIt4e35zeH6CiIJ7fXt4eZGCg315coKDgnF6goR9ioKGfHyJhHx7doKDgoJ9fIR5goJ2fXmCeX6DfnV4goeDhXmFfnl8gnF7g354goOIhoV+fYOEeoKDenuEfnuDe3x9
hnyFhIN+hIN7fnl8e4SCfH6Cen2Ge32EhYJ7g4OFhHt9hHuFfoKCen15foiEk3x+fXF7fn2Cg3x0hIKEfoV+fo6LfoiFg4KEhoZyhIV5gnqDg319hHx9g4d+lIh8g36DhIKEfnqDfIN9gn6DgoKChYN2gnyGhHuG
fn56fn6Hgox9fHx+e32Gfn5+iHx5g3yEioR+fH6MeYR3gomEgoKDg4SCfnp+hHp8hnqIfYOChHx+hoOCe4J9g3p5iIWCfm2EdHt+fYN+iIOHhnyPg4N9fIWJhX5mhoOCfoKEhn1+fXx9h3p7gomCiH58foZ9foN+
hHh+hXaEfoKCe36Da4KKeISCfnt9enSDfoJ+fIWFgn5+e3uDfYOEgoZ+fn14hHqEeniFfX55enyJfn6YfYWDfH6Cg3Z3goODg4KCiH2IeoN+gnx3enx+iXt7hneGfHyCe4J+gn18gn16i4KSfoeDfoWDen52hYWD
fH2Dfn55b3uOhHaEen6GeXp9fH19e4eKiHR+hXl+hnp7fHCGfnd9hIeehXuCe3yCe359g4mDeY1xfYWEg3x9fYZweH6Lg317hIV9fYx6hXdzdn57g4N6e3qGhYODg5x8gnOHgoh9fH2Ego+DfHWEenWGfWuDmIWF
fIV6hIJ9fop0gomFgoR+g3d6hXyCgoJ5g359d315h4N4hIOKdn53foOEhIJ+e3yFhISGe4p7fIp6fHuCfnZ5e4R9eoyEhH6EiIJ+goN1hYqDfnt9g4SChoN5fo59fn6DiH6Ee3F+foJ6fX2FdIt6g4N0fXuGhIaF
eoOHfoSCfoOCfoN+g4KIgn2DhIOEhISEcoSDg4iDgnpueY57gnqEg4WFfIKEfn6DhXp7g4iEhH6DiXp8e4WKgnuDhH17fYiFfYR+g4J9hIR8fH6CfoKNhIJ5fX58fYOGfXp9goJ9goKChISCe3yCfoJ+fnp9e4J+
e36Fgn58goV6goqCg4J9gn15h4WIgnuEa4d+fnqEinyCe3iFfn2CgoSEfYJ3c3l8gneCgoh+hIKHeXh8fnGDh358g3qDen6Gh316iXl5fn59dYN+fYJ2fnyEhH2DhHx8goOEfHp+fX16hXuGfH56foaEhYJ2jX1+
goKDeoxwfn6IeYJ9d4d6hIJ8g3l+hn2CfXmCeHp+hHx9gnuEgn6CgoeGfYOCiYR6fHWMh3x2fHt8fYV+fH53fX14goOEhHyEfoR+fXyDiIh1fYiCd4h9gnludHyGeYJ+foJ6goJ2hHh5foJ7fIaCg36IfH2CfoqD
jIiDiYZ8h4J+d3uGjouCg36Cgn6DgoJ+d5dtd32DgoWCgoKIeoiLgoKCfoKCeXt8foyDgnx9fHt+fYiCeoSCfnp8g42De3p+fH59eIOCfop9hYaCfY11fXmCe4OJg4N9i3yFdnx5fH19hH6CfXGQgnV7fIN8fYJ+
fnmDfIaCen2CenN3pXx+fnyDfH57hYOCfIZzfoWChH2FhHyDeIiCgnx5foh7iIWDdISCd4J6e4WDb36FcoJ+hoKEfnV9hYmJfYV+eIR9hIaDfH52fIOKfpOFfIN+hod9fXWJc4J8g3x9fn6Gen2EgnaGgnV5hH6J
goJ+e3eCgn19fXt5hHqDfoJ9goKDgoZ9fY2EfoSKe3qLg4N9fnJ5io2DhIaChIR7hYmQjYR+g4Z+iIOChYdzioaJeHyDen6Cg4KFgoSDj3x8gnqFgn18hoaEhH6HfHp+c4OggnB6hH6DhH56goN7d3Z9fH6HhomL
fIZ+hIJ0fX14hYiFfHt9fn57e3yHeYSPfoJ+gomDfXaDhX13fnuHiYSNdX6FhX6ChIKCg4+DmIuEfotsfYR8g4J9iX5+e3t9lHl+eo2CgnZ9aIKCkIJ9iXmDeYh7hIN8foJ8e4iFgot5d36EhIN8hYaHfY2CiIKM
en58hHx3hH5+hWl8go99e32DioKDhHt7hn57iYaJfn19gnyGg3J+goiEfX5+goR9dHZ3eYSFhYeEg4KIfn14fIZ9hn6GfoKDhXuNgn17hHqDhH1+fYyGdYKFe4V+hX2ChYJ6fn12dn6DhYKQh3yDfoSDhIiCiH5+
g5SHi4yCfYN9gn2Dg32CeHqGfIWDfn2EfIKFeH6FdIJ7iXyEdYKCgo1+dYqCfYVygpWDg32Ji4h9fX2GeIKHfYSCfoWNfIN6foKDen6GgnuCg3Vyfn6EgoKMhH56e3yEhIKDe3eDfn6Ee3x+hH59gox5eXx8fIKC
g4d5e4R8g4OCeH6Ch32Cgn6IhoR7hoV5g4OCgnh+h4N1g4OCjYKDg4J5fmmCfHmDg4J+gnqChXmCgn59gn56g4WHhoR7goeNjoKFeISFdYKGg4KHg319hHuCgoJ2fIN9fn6Cfn6KgoSEfYWEi3iChIJ+hHOEhHt8
hXqHeIOFhYZ7eHqCfnh4gniJd4KJfH58coeHgnuHfIR4god2fnx9eoJ9fYN8hXt+fo6DfoSDfoN7l4KMfHt7e4N7hYR5eYKDhox8g3t9iIaIjX14gnaFiX55iH2KfZR7enKJfnOGcIWCeoWEfoiCfoJ8c4N6im9u
gn2Dg4d4h32DfoKDfHuSfIJ9eYN+hIqFhYZ7fXSEfYKEfm5+g3iFeH57fIp+g4SChYKHe4SDh4Jzgn2EeH17foWEfn56goqFgn17g3t3e3yDfomEfX53fn52foJ+eXuTeH6DfYSCgoh8hYSEe319hX59eoKEfoR6
k4WHfIOCfoKCgnpwfXmGhoN9eoR+goiDg35+fH2Dfnp9g359fXd4eoRvfnyHfXuDeX18h317gnp6kH6Tk3eDeX2ChHuCfXmMg318foODgox4fJqEgn6GgoJ5foOFe4h9hYOEeHp+g5iFgoODhISEfIJ4eXd9j5CD
k4mChYmIen2Ffo17aoZ6iH59goKGhYKChHh7goWEg3yDhn1+foJ9fYqDg359g358foaCg5N+d4J8eYJygoR8foN+i4J+fnx6fn5+g3t9iIV5eIR2g3qFgoR+fHp7hot8g4KDdneEe35+fYODfXt5eYuTfod3e32J
g4N9jX57iXyDgoSHe36MgoWKhoaFfIR+fISDkX2IhHqCe4KCh4SIg255fn6Kg4t7hnmDfH2HdHZ8fIeEeX5+e36OhX14hX1+fYJ7gn19fYJ6fnaEgoKJgnx+hn6Gg4KFgoKDenx9hoJ7gouYgoSEeX2JhodzhISF
goSCfoSFgoSKe4N9dn6Gg4SGlYeDhoWCenl7fnmJgn6EfoN+hn1+doZ5eYV7eoR9eH5+iG+Cfn12jn2EgoKFfnt7eYWCfoJ8fYZ8e4KDhJCEeXtmhYZ6iIN9hYJ7goJ3eId3goN7hISChX58hn1+fYJ7e32Efod7
fYN8g4J8goVxhIOEgn6CWoKCfnx9hX57gn59g4SCfoSDfnp+gnyFfH2DhIKEg356hYd9jIWFg4qMgn59gn16g359fn16e4R8fnuEgoN+jX1+gqJ4o32DfoeGfnuCe3qEgnp+hH5ye356gomDgn5+gn57goSCgoN0
houCfIR9g4eCiIJ+b4V9foKIhH6IfoJ4h3aMcoR5hIN8g4qChHqEhJWGeoR9e4KDen59fXx6foJ2joR6fn58hoWFc4KChoOCg32Ce4Z+dX2Cg4ONg4h5goN8fIKCfnl7eIZ+gnuCg4N9foSJfXp+hIKFiYmTiXyG
eYiEgoSEh4d8g4ODe4KDenx8hX2QhYKJfIKEg4J+e4N6hYSDfoSEgnp6foSDaHx8e4KEg4Ofi4KHe4KCfoR3fIeCg4KGd4eMgnt9hn19hIJzfIOEfXx+gnueiIV4h4eHfoSDjoV7gn6CiYJ6l5CChXh+goJ8hHl+
eX2ChYeFfnd4go9wfo2GfYOCi3Z7g3yDbIRviYOJfW96hoaEe3R4iomDiId8gn2CfoN7hoJ9fIWFeHx+fouCfHZ6eYOFeXJ5i3uIe3uCgnl+h3p1gn58goR5enx1fYuCg4OCjH2DgmN+gn59god4eH6IhXt+dX19
hoKEgoKDgoaIfnmDfYSDen59fnx8g4ODeYWCjXl3fXt9fn6EfYJ+fn2Dg318g4iCfm6HfnyFfoKCgnx6foiChnl9foV8h4OFgoN7eYZ9fnWCgnaCjHyCfXJ+g4J8hXx5h31zjYeFe36DfIN8gnyHfIJ5fnx6foh8
hYSGiZB9fnyFfYSDg3WEfH5+qIl8gn2CfYNtfX6ChIKJhH5+fY19hn6Fhnt8enuCe3t7gn1+e4WEeX1zfH6ChoOEe3h6goJ1iHyEfXyFg2qCg4Z7foWDfoSGfoV6g36Dgod5eoaLfIR7hIKIeISJfox9g3l+fYmI
hn2Hh4J8hn1+fYaCfIZ6hoV5jIZ3foR3eoJ7gnuDg4VyhXuEfH6IiXeChIJ7hoN8VX6Mk4KDhX5+e4V8dH6CfnKDg3yEgn6CiI1lfYOCfoN9fXt6iXx9foSEfXOEg4R4hIN5eoeGe3p9en59mX52dH6CeISDeoV6
fXuMg4SHhH59fHuGhXmIgn6CdX59en5+fol3gn6GgoJ+fYOCg4V7fX1+g32Ce319fH54fIJ8goOGg3t7h4KWhXZ8fXuEen58foKEgn5+g3uIhn57foh8jnx8hIZ8fn2DfoV8doOEiHx7gnyDeXJ7fneKfHuEhoN6
e4t1e3x8eX58jXyDiIWEeIKCe4iIhX6Dhn6Gg4uCdYKQjYaKhYaFkH1+foiDi3t+hoKFc42CfoSFdYV7jIeIhISEfH6KknB+gn5+hH6LhXqDg4ODgoJ8foKFfXyMgoqCfnx4fo59gnyDdoaEhX59g3qEeG2De4WF
g3x3g359hH2GhIJ9foOEiH6PjoZ0hoZ5in5+fISHg3x7foN+d4R8c4Z8fIR+fX58hIWFgoV8eoJ8fn17g36IfnyEfIKFfoR9goqDh4KFfnx5foR9hYJ6fIZnenx+fI6Jbnh1inyFhn6CfoJ+hoOCdoODhHx8fIKG
gn2DgoeChX2Dgn58hIWDe4mEd4J9i3h+hYSKkn58goN+hYKFhX2JhXt7hYJ8hH6FfIeEhYKDdnB4goKEiIR9fohyfIZ9rIR+h4N6fYKCgoZ8gpWDgn6DgoSHe4J6eX2LhIiDiYKEg4KFhoKEfoKDg319h3lyfH57
hnx+g3iFg4J+hHl6e4KMg4uDe4N7fYV9jH15e419hJaEgoaFhX50cI94en2PdIOGiH15fIJ8h4OFenZ9d36CgnmGhYd5hIR4iH18iH2DbX5+fHx8eJB9iYKDg31wgnd8goSFhYOFhIV5h4OEgn6CiIeFlYWDhJSG
foh9fYuGe3uCeXp7g4N8g36CcXuCfoJ+e4J+goqCg32EhH1mfn6Edn2Mh36IeYWHgot8goSIgnh6gn2Cg4WFg4JzeoeJhYOKfot6hXZ7fXmChoV8iYeDh4WDfXt+fnyFhXSHgoJ8fYeChINzfnx9goWGeoJ9hndt
hX1+fnh8g4R8foN9doN7fnyLgpGCbn1+gnp9eGuDfn6FeoJ+hnaCeYV4gnOLgn6DfouCh418fYuDgnl7hol7goyEfoZ+hH15eH6EfXuEgoKIhnxuh3uEfIV9d4V9eXx9doJ9gn6DZHx7eImChIOCfX2EhXp5jXmD
iHmOe4J+in6UqVtnrItphnGvYJSFfoiWZ598lnp+e6aNhVqwZI2HbJlocFlybniSmKBLaWalU36oinaIdoV1en6Qj7holXCgYX6VroNjfIdqe56Nk4RTe4p8h2B4jHdwh1GHiWKHfI1nZaN5e3xpdZB0bW94dIp3
mYZvdmdzYF56apZ5kZCbd1h4mHdniHphdXJ7hHeCi5ihrH4siXOYW355dp6RioRUiY16joVYko6wg55rjY2DkXhXa5KSgpJgioWCaYtjdbSUfGlzY6Vrkm6Ck3OKZnd9fYp8dWhzcGCCdnSJc1qdeql3mGF9pGpy
anR3jHWHhp2Ti36Pq3hyhVZ7bYt3maaic4iLe6BovH6YdYhvYXl8c4WMYYWSmHCtfXd5rGyEh3OTZ2CaZ1RrYYl9l4aJi4VteHyZinWUjXeFb3t1hF5hfmBXlZdWZmuOdaKKj+p0g4R+mGl1jXF+kIxrV4dqjnV8
lKN6m3Jwl2+Rb3Wwg4JSrHGojnWPnqGbho6Id5NyhXaGc5J6pmF7bY1xcpRrrYKFc4V+ep+tk0uHnGqIlWSJpEehi5KIkZKqimuhZYNliZZxjXCOk4mHeXWyanVle4KMeI1ub6uFaYZ4emCfVZeqintifoJscapo
hKSbhp+DmHhnbHuXfn5+hq9yjqOqfnN8d2ZycJZri3ausJFleYJgeIqWd41rh1eDYHh7eHdydIx1aHhPfHONeYx0dY1maZl5rZKZfoRgm2OndI+Ek4p5i4qUdWySfm2njqRfkKd+m6Rup6JUjYdzg6Jja6l3d6qf
W6GclqWFi4l9i3h0lHKXb2h5kniJeX59mqKkkpiDeYWfdpSClXCIjnl7dX54fqyCoZuUim+XjXxzo3aOlmatbHR6bHGdkm2PZF9rdJxroHh9cn2GZnBhmG53XIl9hG1bamV6foV2fXpqYXZ+q3F5io2YjYlpklmG
eHp+i19ecHJ+iIqfbqdtekx9eGRgdYuJmIKNlqdzhXt6fHeXnJx6h4KLn3CJkHeNfm1xg4WljJ+dmmuJeJhrc29ulnl7ko+Tem5Jnmp3dZ5dh62hkXh+colrhox4T4hrdYiJYqWLa0aCd2hxh6J9Tom4iYiEZHKi
lZNzeYlldXKHaoNWZHaPiKKPenpukHh0dYtthIR8Y41Ue6mperaagouDl4JWY4+Ee0eNo3ZeZFRmdmKOinlUiYp+VqeIaZKSmHiKZ22Jd41nmIeEeqh0fIpYd299fm11W3BedH5sfWWIWGN2rHtzaMaHr6heZZuS
VX2Sg7XPhYeDnJePmndbhJFkkmhkko22mYyPkImJdZyGdIN5hI1chomFlnF5hnCNX3dzd4R4kaWKZ2pveVyLlmWPc3uKfZVsjnSgiUCCeJJkdrd5iWBScG5ug3p9i45chZ97mGqEW2tuYnpalHVZe5uEdHWZMJOL
eomLhYeKbI1phmVxeXt5W5N2eZR7d4mHcodrW4m3jIS0mVqofm9ju5p4n3Fvi9mCknKMd4erWpCGd66WhXR7YpORhnxadmVVg3yMe3F6mGqDYFuIfW9iW7OCkX5ddZONV49jiZSeUpOQkmmZd6CLkZQ/q2yGZYR+
moxmkpm+jaxy23qdiLCcWYtrdHVcdmWIaI+EfoR0Y6t1YVqYgnqj03esmniGt29LkY6Rg2Nzaox4SnKZfXuIbYORcnaIhJJmkJ12ncSHi1yIjoORg4VrkYmRZHBiVpyvTWuDhpvFt4iClnZze4OLiIWGi5ymZouw
YKRbi3Vse2RkpYN9jW6DboJ9bYeMnYp5ebJ9jHVxfbx5imaOcFiKiXCUoIZ4cphGiJyGhp+1nZqKe5pwbnd4iqSDcXGCfVBra25qRqVnS3SYkUSskk6aanqTW4fNfI2UW5aOuWJzbWiNZHVYanZ7cUyzi1VygnuU
co2GanmPm4V8mnN1eJmeaXdjkoeamURvpI96VnR4kaiPhXKKXoxxT1J+cHRVfW2ChIyGv5B6dY+EnJacZG6KdGZLYXiIhY6Ut2GDd3aCeqhknXqDkINrmWdjint9XFtZeIJXaYPDhHR2cFlpXXmReViFXHJ6ibWP
rn6mfnODmnR7saOIc7Obl52SiniGvqSlZmlnb4d3fIJcbJGIk2d8c3GNkHV4kHx9npV7k5GFj22Lg6ydcYu5iJacmmyRUINHZ3Z3V4WMcHp+jG+Hkm9xcIJpm5h0joVudpOOe3aNp56Lp4yQmnSRYIZomH2Ua2xw
box0jnR+doSFp5CFfoxia3KgR62IjXNtglB0kWd+2nNqkqJMn598h3hicIKCd4aRp4lllqCoeXh7mX5vaItujXZnbXB7nXeVkX2ZdW6Id5yXsXyScm+LhmiXjZeglJCTdHlHXIKGrpScZ5R9rYeOWn16cXFakkyJ
eWJvsoWDcHhhrIqih5twjXaDe4eOcXRqhYxviYOFVnxhi3Z3b5yhpHBzk3R5ZYaTeHSJe5iIdWivbHKIdpCjknyPY2mJc5yijYpuW2t6fnOPhml7h3F0a5WPgoV7k3lpemxnYXVxdnaFfpJ9g3BjjY66n2pqd3Bf
UnB2oXx8eKJgkpR8XHBrl4SLm4x8s2Nin2RphWZ8eJOSfYOgfqZ0d3SSeYOPt3mlrnWhfpaXjWR9bo10hIJzhlxrR5GmgntwepNqhK+jaUN9hIecc4uMk4qGd1dvfXGSa46neoqKmH5+dYifjZycY2uNbJBsXJx9
dYKYjmdVr5l2jH2WamSZeVqXc2+DfJJ+h5Z+bZl0i3WUenF8mZmcenB3fneQk5imiW9ybndxmZOkK410hWuNiGtekll4hnhsYnF+kFc7c4K1hZ9scoJ8homEkIWZhpaDcHFhcGt+jGKXTXeQXIyXdYeNfHN1lJy1
mHazcIWCe3qWkJp2e5B1nnOWdW1vjo1joX1oi355jXitp1p1nZSWg1h8fJmHY4OEdGtZnFqOb2ODX4q2eoiHlF58dJN9JIdqdHOMiJTQnGJ2eoKeiZyNaoNnk4qWfXugaXZmYYRbroeOhH1ycYp8bVdodpKmdoZ3
Unp0YIWLhLCedbCNZo2HlWxybqOhrWSduI2SkY+IaqCKaXCFeLSKUntjg7qFaWdXjnFsbIOKY2VidI1xfJqDqnSkdZdzbYd7j4h6jniXi7aFaoKVjXvEdGyllI5xb4JrcXhwfXxzap2ceYKVjG13o3GGSmexdm52
kHh8jcCEipyajn1zhmeUknZ6iXJvdoKHaX6ceHplfpaDeIp3sYNPjI97XZaUcnJxaXBOVHaEfmlrcG94jnOroYKQoF5gh76KoYlVdXKZfJeWe3hXk4maX36vjFpoZG5+xJCKh2SSeHSllZCFeHGVjG5SSZN+kIRe
sp6cVYl4kXWcgomXnGiPn3tWnGtkiIiIhKODbG6LjaVzi4p+lp2Pm3x5dXN2l3OHZpOSenuEa1mPfoVvZYZtlo6IZ4uDhpB9kE2Xm6B6fGl2bmxydW2Kc3xpj29xjnN3XoifoGKYfmlwg3KEcqN7nmdviWWdg4ak
WJaIeYyRgm5xbXadnG57YqBnarBjcHaQb4V0UnmPe5mXdHqZi4Rvhn6WmY2Gcn55YXaDiHi5m32GdXR8bGGMl352gtqFbH6aboWCmImNmXuFi7uea22Ghpp8nnmpjZVSd5BhaDGOh3N2h3GHjb13iXShh5Blhntx
l41+hnqJd3mUe4Z7XpSPiaZlhXF6nmOGeD5sSWRdcYeEaJFLdX20k3mfc4mKaJV+doJzjpp+npSfpoVso2eOdpqLbWafoJdvh5anY3hjdI57U4luhYOhn7SUg3uNdXptZ3ebfnWPe3WsWHN6vZmbdnl3bZmOkY5q
jml6kYeVkL94enuPjoeTdX6ja4dmdYx5jYVwsI2SkoSLg7OJeWlwfIRkdZGSj2JtfXCEcnd2o49ztIyHqI97fpFfb4iejoaEZHt8iYd3lZikrneOg3uIWI+EdHducmmsdXJyb5aOjbGCjqybW4eLemJ9eXx6pIqh
glhkjnxvn2uEZJuam1lXbXF9kHWzg2yGspJsaY50dY2ZZ210cY9jh+pxeYSOdVdwYW1ebH2znIVufnx0d6SFuX5+hnOPdJdnjG17mYOgs3lKho+Inoiej415iJWRamCakoqejXyFkXyRlXBwclmIeYZlaGecb5OL
qnaJn5NOeohpfKR5c3l2fbeZkHamZZOZaIWSWImWiXmWbHdlmVh8nJl1i2yPc421eX5khXmaaJF7iLeKtnyWfISOkIp8X3aYqXJ1oFqNn4V0c7CIMp5vkYJ2mKWifoqVfoJpi3eKcm2LeHmHeYKTfF1we6twn49j
jU5+dXdreYSLeIt9e7x8i2JvenVycYRqiYWbjaSpfpZveXhjoHW2nYhxq1GCiXhufnJwiGVqh31ueYWLh5a8i3SGoYl3gnZseJycq9SKS1aMd5d7em+Xl6JraVlkl6V2jnyDZp2Rg5p2XXF0YH1cl46NmHmDZoNs
j323e26Jb4J2jliJiHikg6J5bpSHfIiXkYqSaoiIfGJia6OweI2PhmZyeYmLXneWT46rbn2Ec5aXdXt8tGR7lI2EZnV3oZqVhXNPdol5fGaGoJN0imW4dFdlg4OabYyWh5FZh4V6aZJUfIpvv417mG2JmoaQbm6I
erZkh3Zwg3yiiHREl1+QilN+k3aNcIVxk3WEimSLbqNsfG12cIl2iptikWKFi2ScbIKMootpd2COl1Zcd22ZXmt0i5N+jH6PrYOLem10iG1yhXiRfm9qk32TZ6Z6e3psi1BwcHqGt4yMenaej7NuVXCEg5GIfnpq
jHGPd4pwfUuIZId2go5LlYOdfmR+hIKMh3COh4aRc599doh5flpwnoNsjJRufYiRT458fYywjYptr3Khd22dc1+YSIN3c2pzaoR7eqJ4hZ+NaGp9iHBxZ2mGsHCNg5KHU2hbm3Nnmn6Jk4aTd4SEd3KJi5ymkE9f
i6q4k4p3l2KbdKmSX3OjlWtybX1XZ3uzp3F0YZF5aWdxjJuZbWdwinhoZJlWYIxyhHtoPodlZHp5aHdia4R0e6SHon5Ie3pheIibmpJqjItgnFlve4uUZ0Vua3aLZXOPh596dJOCe4yIaVV8r2yCe5Z6cHOCSmao
YWCRfmCWmHqUUH6tUXptcZl8gnx3a4S1jYxrb6FWaYuqjpF0fXyPZX1+iYJ9r5F+c3uFbVt+m3uFmJCFfp2LmYh0l6SHhV2ea6h6eaB3VoyQoFR5jHiDfGx9erCPlotwbm+koop0d4x9hmCDY4mMdIKIdmiDWaRS
fmWRdXx+knx2kIVvY3J4dWyndGpvcYx0WYVye32RZXyeep1xpoRjrEV5jVJXXoyQaKVsj2+QXmiZZ2B2kH6jeV2Oh3Cegm2HcJSHfDWDpnh8jIh9mXV6pGFwg2qGgpWXhq1sfHW2lU9c0o+Dc4+DkG+phnuKiG52
VG9ZeYdxUMxtW552cIWVhoeQmnVynHxlhWxzfXZvkpS+tHyEhnpmnYWKcZJwiVmNfoSLm4eWmpZteqSIfrR4oVaLhnd4enh5d41yenGHi51XhWSjbY2mimyOe6CFhnGSslqJhbBwaW2TcXqYbWd+bomdn3yFg5Zz
hHVqnFGCj5BumFV2fX2Dx5t8iG6VmpJzbJqYe1KUdYlyZXaDiGqkjVZ9bH6HeHqNYWhzZ3dkWp2FbbRXnX51l3BZi3J+qrh8p55ubLtsj4qHd3Z8jbSUoY+lb4p7eoWIo1tzqYZRb291bbCEsmmVTIh5SUt3dFBo
emtsi4R0fHp7eWCKhYx2i1ySfJhwcXN5cYh0hI2bYo1nfYJ1jnKahHVsjXx0hk6Mnoxxjbdch6t7moSab5eXeI1zkYiijJd+iGqJkI58emaWbn6rklR6ipCPZJ11VGSciWtrjG20k2mEbXZ6d2t3kWeEWluOqYiM
Y4Nrno68dI5yapxiVpC4bHh3TXmUXnp7r3WvrbZ+nnZ1dHeRioVaZrSCd1ead6SamHGbsXmNqo9Lca1vdoJvhnN9iaF7cpyOjHeVeHaSoHtne4pujGmJWXhxjHBwjI5xiXh9j4OIfJZ2fnWRj4uIkoiKnJSqfX2X
jm97ZYdkWZGCfIixd32YcpyTh3p+b15wXH1oeEeHqGuFkJ5nhoimnKN4hHuJaGSNiEOicZ1dgnV3lluinYeFcnFvg5iCXHaegoKGgohjrX5ndHGOtYxzcXqUlZmTjoqabGOacZGifIKQfoSlrpupVXqDeY6Ja4iQ
eGRtcYl1kn57bZhFjlesWlhzk4OLeJSHdWxxgnRzhKBzZol4dHmhg36vfXumonLBnmWFZneFkYZ2jZhnc4d6iZKHkoyLhXF2XGFpa2ihdZSii3J7dn5sjmuHjGhsjZV0bppsmYaNmpx6dINihXyseI6Wgoh0kVJZ
sXa1co6YfJNRbn5piHZXnnabg4yEYnx5ko14e3CIc2eZd3Z2gmZ2jmeJgo+iknd6Rjh8nn5vkomRZJKDdXqZenzfZoKPiHujlXWLYn1cdJKQkmWWfKGLp4KNgpqGnYJnpLG4eJGjgo+OZod9YnSLdn17ZI6ed3ao
i3GMd6ahhWd6nKWaenRnWYiHm4x0Z65wi3FxWZ96ZJd7hHSTd49yjYt7d2iKb11kc1ijhl17homKfmS6kHB8h32QqHaOeJxTnJqVlW59k6R7mIZLb2eCaW+TSI9rd3B3i5hldHmDn4RVdXvDj2uReX2Oj4uab2Rv
johPVXSal318hZd3mo2pZo+KaGp9hpOVpY5+lYiQhHFsbod3npiGio59Roisent8ZYRtcIOFfJBRjnWZbWSahJ2acZekZItreH5diGhPnnaHblxhc4OHdoOFgqZT+591eWZvYZFdhF6FpHyQp41wenClbnJTnoKT
hXSVcZyTjYJghWdqemeGgpF9iaRzjL9tbmKDknGJgmhrnU6UXnVog5BniLlAdHB9UYZIcbNvk7GMlqmDiGarn514kVxem3uDkGqUlHKMQpFgWHtma3Zrd3JrhY2Ii4d6XoyNmYhmpneQfmuOioeOX4Oad02UdYtu
dXxvdIJ7dIZ3a66Vgkt+c7agp4xoaG1rjY6JdJh1kJiWcnGQbnBYoZNYmmddfHiQcG+Zk9hkenJ8iFmWaHeSUIWJi3yTdot4emR4eYNia5R4iZFqhoWnYJqJh2drhVuJbpCIlHWCg2+MQYONY2KuhpR6RIRyjp5T
hYJncIqFo6iUmXhyepFvvE+KpmiEtHFng6J8i4eRbIVkc5mLbnmtmLKQvZuDiXePqm18lItzlHZth6aJa2mNi5d5qE+Jfm+MnIhfi5uKZoZngopyhpdmcW6FicWIvKlQg5KNikdtlmSVeHOCkYl6rctXg3SaoWug
Wm2WmIV5d2dfhHdtdYt6WYp0lWZjfHKFkHNvkWtTbpCOknV5caaDhk9+x1yViLGTaWpelolzX4iLcKKGW2qWnWt6jrSUiIKch3lviIh2nX6geHB1VXVylGNifnBgfm9kknJ2ll6Md42QnIR4vnZynmKRj32dfX1x
dn10kHKZYW1neoxte1lzaHSio5J3j2mjnJWPUaRfg3NUeYKDnYaDenaRhmZ1ZmKKdoeDqXiGi3SmaXJxkm6DlnV2n3t9eGZlmVyHiW9rhoWnhIN5amyWlXyWcJxFmX12jmSOiJCGd4W0YaN0fJKTmZtsg2loY4xH
fHmFlXGCdXuKk255caBerIhfhbhyfIeEaU5jcmBeWIZ0boZvh41+oqqyd33NY5iMl5p4kHBrfGCOk4+Ei1yIlH6Ier56d5GJXmB6Z291nViWkJZ3ZHZ7o3WOaXinmn5+dImTe3OcjJahqnqIcqthd4ugVI9jenl+
oHSlk5iRlm+kemtxX4d1aV6VZaRlh3iUiZy0a4qZinljfHt6j4eKmU9vaJ+fjqiTa3Bug3CIr4egk5h3eV2EbHt4e62IhISfdJRphnN8h31vdYiFh6l7fnpkdK9zokeZfWtoe56TjHpwjoaGpHWRhJCDlmeGdXKS
caV6bI2ojY6Zjnd2lXGbkUNvg5t1kYepq3pwj3OIamNyhWRyk4uJZVF2kImja4pzb49hfXqOiaWTa3WCfWWEpJ6IcHiOj1hzkYlpc3qThG9thXCCo5qehEBoc4RxnKtPiH10Zn6EhJJyXn2Reox3fnVPfZuajX51
VoZtd3lpeVx4h2yMcXR8cod1eG2lYW99jHmbkWOFnqB2eHlukZiIlJmIaXJwtG9nj3zJQHqJh1N3h1tneHJvRnV8d5OLmn58W3SMg4KCh5WOfmZ9ZHN7oY6eh31WkpB8iluIT2qEblqfhaGajc6jn3h5eISUjpOF
sZFxXol41353eHV5q5SDsZZrfGKVdmeUl3mRfWN5enuednhSaYlMrpl0kIaRgoeiZGWIhW5whZ+FoHhghI17dWmOcmSXdqF2aW5UzoiRdY9somlobFRhboejhpecqGCSh3xGsJSRcKdidq6JbXx0tmJ3q492d3CR
eHGbh1aalGWCoJFydoOdW3GHb2uWj25qdXuUdX17hYSKeJd5haehsYumc25jsHZyhoh1lpxyVoann2iJrZx1jIWFVluTaYSJcGJ3dYWEe2eDdopqb4mFiZBRXJZ5dW+QZXl5lnR9dqyycnuCjnaoqZNmX3GDfZF7
fWehXHd6c4JxinGHi2mKj2V7moR4iH2XeYKHd4diiXJ5dZSEhniYe8KGj1m0kHxgfpuFfGS7XpCFbIJQi5BukpF9fodwi0qiaWF1jmqrfYSkfoaLhXSahIt1eXd+eox0UY+Gdm550ISMwY56YbBpW5JtjH6leZVF
lnVOd55wY6Fpc4h9k3ekm5uLhJZvh31xccF4bpF1jHiDfO5Dg5R0mmORe014fXSfbZxbfnN7e4JRRHCieIiYbXxxc3F7h4mKe454doKIenmgbIWEanWIg4l5jkeNfXeehIuNjoJyd4t+e5uUb3t1dW6hbIVTiqCH
cG9ndYx4qXWHj3J5pZ9+fXx9V4lxYH5qb1R2lHx4kpyJbYl1eH1WeIuUiWpgoo+GeKhsbmGNk3mLp3x+e3CidHZxVX52fntyjn57Z2CQtJ5te3abk7aDt4iJbHp2U3p8eoKdMH51baNwmGWDWnVshHeVv6GNcHKF
dXZ5e5p5fYKojHZjhXqci1qJfFFUk3CRk5qMb3ufWpFzeoN3fJN9eZmFiZ2DX6RlboV1jpKJjIV7hXuFfY2QZaB4lJZ3dHFvZ4JuhXmUdGqspYaUp35pnWxdnJKQan2Shl7HjLaNimWNV5h7qYd0jJqJbWOChX2o
aHKQdoheaG6Mkoa7oIhrn45wfXh2jYyVe195kXB9p5Wbe5V8ZJVsaYeHdHNiZ4KDfGCVVYeDlHdmcZ2KlGuKgkudg5F+kX2hipeFXnR8epaViGN5iXRtem2FmX19kluJjJdZfHiEd2yKinF+fIOHmqh5gnWbd3SQ
iJGEW4eQkoNtXIdfh4aCinGhVYJ8em98mlxhhZuKfGNudXp3j2qabJCng5iTdbBaoIhNnG+fWZaDa2xnjGpujHZic3BWUp+Ofn1doJdscLF+Wkp4VXKZiadqdGF+iHB+imuXnnJ0Z25zc42ajI17fVB7cZNwnYh5
ZYNwfIhWp5iSeJyJon18YYKdm5B3eWeEdIeGhYaPd36VdoSOdnWChW18pJ59lnZLlIeHsHmDbWJhmlGClXVpiZNPdZdesXWYspB+l3JrkmSReoqNeG51g3lzhHh5YIJxjHBsiI2Nh4JwfHili1GEfYaMfmxxfW6N
ZX6Xe3FudHN3j2yGhGiJiHasmHx3hKR0a4mPiI6Qiax4ZneVhmhmjkR8holslI+NgoKjlISDV26Dc3auW2CNeIeCcn6GeF9pmHiRd3R+c3ymoaBYh3pxhG+RiJRpaIKLkXWMdXOOi3Cmep9pfHaleHmVfnSdh41+
cWhpcX2Dc3p8rXKFlJJ0jISrXoKXh2RycYxftGVuYIuempyXUHd4roi2eXRtdI2Md4STc6RVn3OsdWCRg5NqY3KKjXSXfHg5cZuwe3y5qJZzYIl9knqdc1R7d2tofWlqoo2caaSWccNhe5F3bZJ7ZI18loOSVoJy
lqFwi1NwcoVodoVmk3FphnpxoFBfom2dlVGGinl5jm5QdZGCy2pohoqafpNekZKWY6B7ioqCa2hqfYtpi4d1eWV3iae6mlyKin6jfntwWGdhcouJfYR8b5mLknh5jpyZZlF6gpJFoI2DhpCdvoOFfoSCjaF2fl6N
ZXh8goiMem10jX6OfIOUkYicfG+NoHqDm36SgmyTi6Cacoh8nI2MpH58nnpvqJSTbZiehI6bhoZshlyselN+dWRVcKi5i4eLhHmSi3qOXHmHlE5pZ5CNY2Jls3uhbJp3a36anZOvaI50opSPe5KZU3h2bXK2eXOL
d2OrbJeDiItoiW52dpOOh4h7imRRhmGViISPhZaIiGaKcmqZeIN8loJ9pWlzYlpUUn5yjY+UplaJeZZzeo98oJZ6e4JzgmKYlKd0ZH6olZN2o2RuhYi1cnBsfpeMYoh2hHCCbn1fanleamychql9TWVwU4qGY3qN
hHBlu36Xgll0jZJ7b4JhpFyJVo9si4eGpnJ7YHSudF+KZHSHfXqon5mOjpicfme2hXuJi5GPdnGPhXp2lZSwbmV+dHahmYl2km13cnt0fYSJi3NgfYjBsJtilI2KjGB2dXyHj5CVgpdcfXZ9bHZog3ZwWamUoIeT
a52ThnKaipdxaJN3YJ+SfHZzYLOIb2ZsenmIXoWSZ2drY29cj26JmXCnrKGDg3hsi2RtdJZ3cYpheHh0knbMdH6Ujo6/oo9OsJJqfZpqcG17gnNll5a3hbCzhaN0ontma3uDq1Rxn5ROeGuijJF0hmF7cHaIW5GS
aKWekoyPeGJqaIOVc6aQjHmTkXdxindpiGx+k7eEeXmNfqKckpmPTZR1fZx7emmub5WLZWuVfaqacohqbXqGdYpboXuLTJKORnuFbm5+h4qSiXSeaZWPlnxsjWyIZnlzbG2MfXNfaIx1pIuKl6GQkotxbYmxc3ib
WIRzeId6ZJOcgmqnfXF7g3ishWrHd350ko2ndYWEhnpzZ41wcW5jm4hujYRioG+clp2dqKN0VWiThIRdmnJmkXxyZ4eldYN9nZV5naiEZoV0el6bcZd0aalwj6yJkISboZikk4enjpV+k496z7aFY1SPYoh5Z16F
lFaEhV12lW5obY+Wfn2keKqGaatsZJGjglNic5aDgn59gnZcmI5zn3GEbpSmdK2Lg5udfol1jqF9hm9TfnugcIJ5k3R4Sn2DaqOQtXRsiH12iJpkc2xba417gnF9gnhoZmp3h5NWi215lIZ6hXebUXNqY65TZpJs
fnGHdpV8aZiHgp6SiYyEnnI6nWl8hoh+a4x5eGGJccJcfotuoryjeo2oh45chqdThKWeoINqXHl2e4JykqeDbmK8hYWdb6tvs4yLX6mVgmObdIqPVFqonHWPZ5RznZqEkm98S5F9g7KOcZx2cXCTg3BzcIWIlXqF
lXdwboJ9Y3ylvaJ3lIyYdmtydZCGcoWubIRoapiaeHeLhntqaXZ0m2WxhHqSX415YHqEiWqIl3d1bH17doNudXmJkH50hlCkdWyCcY2WbJB3cnaGlHt7aKVubXl8bp5mjJNedmXHWkbBZqOccHt6l46aX22Rj4iO
iVOXen5heH13XX6gjIiZbIl2iYZzbGmDc5CKeIhvaYprfXtgZX59U3ReiFWPhnGJfWaHcF2mfZhydG5mbHumeX6CZYWyoY1qpppRhG6DbXmRX4d0bl9serOCnoKWv4xvcW13eWOHk3aHh2hwjnGQeoaNdnybenk/
c4qQerGOl3OEkoV3e3Zjg1FvoKR7XY1ggl6ge4qeg2yFfIJGiHSUcHqOk0Jyl3ltp5N9gndseYlvhXeqgm+QoGZ5k4mfg596fHRPsI6DiYJ6qZOOi7GEeIuXjHSCdnt5SGZpqpyNe2aCen5wam+ye2J7fnNlbYKh
cp+DjZRvaKSYfol3WXdwYXCMlmWHj6WNfXBaiXuOaWx7ioKKgl2FUm6vh36qkpCkcZORoIuKhWxusnCvfYaEfnKgmqBsi3prkJdtQ3Rwb4NPmXdsUHV+dZ6odJF5dX5+bpKIYXZ6dmVvhIZ3pIpxa3p+fomdhHeI
a1tud4KQlINzjod1h3xejZxqfX6adECFk4aZeH6IlHVdYmhKfniVpIeTdZtXfX12p5R5kJxSg5ejZotuhHJ9g3KFhFRmd4qLaI1rdXt0e36Qg07CVpOGYl5MiHyQloxofXOHZpSOdIZkh4qJnnyLeJWOoH10dofH
loyXhXt5snM6moiDW3dkoZydcVx8lXx0coZuxIOLi49oi4xOyoKIia2FZISfkbdzpIVLcZCURZeRfJF+iXxklW6xapq9g5xvhbmZcnBZlWarSXOlg4WHYml3bZRZjHtUm3lxjlZ5eoWRbZN6kWuRkZBqj3Vue4aG
S3x9rXNPjZmSeLd1d252hINvZkB+i21rk46TbKyWbpm0fK90YGtrZJilg5drhoSIcIpvgpaMe3l6jH6dhnO4hpOIbJCbkZByaHBujISSjYSCm5C/bHyTe4+fZXCMk1OPhZd4WIpwUEh8e4xtZol3ZHKJfIeThXKo
t5Rran6bcGdDdW+0gmJthU2DfmyminVcSZF9r2aVVZNniZ6ShG2WkJx8g2abk3CGdW1udEKXqZB2d252fXl2fG95kIRKfHqgb4KNkXNkaHZzhnitcIuCiXJOlHR6Soh0e3uCrHF0lGOic418anuEcHilfYZtepGX
c5CdV4qRbHmKep11SXeFlqx8en2FgnGRdnlwqFpin1uifYSEeZane4iRjY5wnV6IfUaJuHCDV2RcfpeOhZ53anV9apSDdnVpc2RijXhomIlnZJu4h5tudXBpaXqKkHNzjnCUeYycdoyae4Sgsm9EomrDfW65epBg
g2B0eWhLe4RxmG9+cIN1dlhuX2ySfFOHW3J5noJsdWeNinmLeJCddI1pqnBQepF4gneIdnd+cm6Iq2uedrqTdJBpZdBvRaaReJWYp36GnpV1h5NyiUdZiIKLim+VVFmMhWCkp5uYYm2HhV9jh1lrfY6McZWbdHaC
vnCJjG1whIKPfHaHiG2zlpE+d2iYvIeNeWlqY66NnW15jIaCrWR4colyW717lXiJaXlhim6elINvk3NthnRpk4J9eomUqE96d5SgcXpoYW9xYJFgoVuFkXhud3t2fmdyc46bpXqtcWp7k2SPiXOtnWmKe55yj5Sr
cJNrMZaCdVSZpXucfHVgpW93ZHiNjG6JmYmLaaaoe4K/fXx7dXRxaYNhq5N5dJKZd4xplY9ug3GNU3uYhWOLZ4aOdm50c2iNbWmIlpaMb46HhM6FfGihhoR7dKyndXmGbHx8doZumkBjYpV4fW11X4aLgmKFWXqL
i5yPg22Qd3ladnKqeItncqh5hYhxcGKvfHmViJxxg52IdWV9hUaUfWygaKJzd26Ea52EcHiSc5GaclOkgmt5b3GZfHumdohMlntmY3p+d6GxfnV6dGiVVo2Pj4Nsd5uDkIl2ioeGoKF5aHRCeI+Ib4OlVo55hnpp
lHeNd1ZthZ9hbHGQnJOEkkx7inp0aYmPdpJvd3uXqn6ZelV7pXuGZmeYmnymaqV+cHB0dY1edWF+cpJgc3V6fntxc357oXFudH6kWXyafHB0eIuOnJGWXZKNo4OYfp1td5DIhoVudpiOZpZ3YW5ViXKZko5QmH1b
iJ2WT3OWZYSDgnhQlHt0cIZ5bY2CZHaPepGZrn11kbOUiZSbgqaenap2c22Vg5WRcm13qZx7s4NfdFGRg3qWm3BzWmeKfIR9gn6DdJCUd3KXeGxzi6J8ilx9eJaaoHuQjXZdWIt9lYW2mWKOfKZpipSVe1yEoYZv
m3B3hWthaYtjeItai2tren2UXmtpopCMe66GhYyIfXx9hXaph57Bj5WNd1xQdGuPpoWUZ19lmJunfWiUd6p+XHJucX2ElXR4b3ZshoZ7hmhyhmtKhJ9+dJ6MYJOxvm2FmI9pdmp5enlycHugcHmpjJZ7jm93jHlj
j4RsUXWHfm59a3qRYb6Kb3dyj3mfmG2MiZGIkGVteWWgVXZ8b3qPcKlid3VcmnJbaoeqfYZ9eVqGl3ZzcZl8cp2PjH1ybZNuj1xruXmQlYeJbHSbiG1tfW1gbm96e7d9c2uijIJ8cpJ9e2WGd2KQeo52dHFuaoZO
hXaOc4WNlpurfIOOamt6k4ZzknO2YXKIeohwU4mSdI1Uk3tvcn5ieWOYj5J0bG9+fIePkbiSYoJ2WW5po4aFlmRhh5BlZoeJkF2DgnaEeG9ug3WWX5Gal5BwX4Z2iJZmkHiYlYpll4p1hoh7kHFpUpF3aJ2GZlSd
cpN3jFCGb3M4qnd5joykl5a5hLRJcpOjlIlsjIa9g1qzZ3uQfKBWcXJ9iXiSi5VzioNqmI+xd29zZXeMh5q6jIykgoiEnItoh6yFd3qQcX13fXl7g1iWaH2ImY10imaUcY15mGOYeJ2TeY2isIhublqfnF+gZX6C
eWqDr4ZihpGUX5mWnHt3qHOShpR+ommcmWeIaEt2bI5ohHRtq3SwfZJ3a4d+eISXlV+khHJndWiVYnN3RoOOdmmKa3Z8t4N3n4WyequYkZt1bmG/e5B+cZ19a6GTkXmYl4N2fYV9kG2EcJh7a3N9c4p1a5KOcn2a
g45wo3FekT5kc2lteG5ai3KMlFmJYoRvgneRv7eGfGWJe5qbdmVkdlx5ep+/kHh3XLd0cYZrfpGImoKccn5Qi2lwp5SDlnSXj29kdX1ku5N0ko9AnYeEeWdupYuCcqiLdXSJoJ58aXZ1hohNhGhuhJZYk3mcmH2E
oGaxcJBjk1aMfaSHd256r3FxiF13d4NrcHJ8hFJ5g0+iV5qJi3lmcGmYkYKLdG6DpWRojmOHenhtcXObe5CYZYRogoV+e2p5fpR7WIuChYl6fnl8fI2FmGlLpYp7rWSPcY+Wg7WJeJ2RaYR9ZZZrVGpge5xtj3GF
gnhNcJFusHmZmIaCrLJ4cnxekG2nipV6XE6wioeHlY2Pl4J7sYeDc6ubiXynfIZnfoV4Y2Cug29sgoh2TVuZiJKucpyfpYJ1fXSVXHGNcFSIaY5OdoKCdWiDhY6DlGFGYYJsdZ1lm41tZol0sGRzboiCc4aWYnpy
fJF7cWuTenpyhHJ8k4iRapV4b3x+fWLHcWWsYGGfsKWLYox5iYufWJJ0kIWZm4hqhnN8un55io6KYGV8c3uIlIWXnmKVdXlzXGaHk7CChph2iWSuen5yfJWZjIyEaph7YHKFkIqSfV2McG6VhV93llubipSEi1Jx
ZpF+eJmOmXmXk2OVZI6Ka3GMfo+IfX3HcXOSaYOFp3uQaWiGXbSzfI98coKcW4RsmWQ3r2mzkHqGbpFkgniHfHZppo2NY4qXc2F0lU6IjY5ghYefi4x5iplse49+SpSRi5VefIJZTIJncaJwi3OLdWWviVttcU5s
YodYemt9h0xRdGhuhHtYZpO2jXp7yI2MaquMXZqIeI2Jeneec4p+eZFomJ1lkFiqiIyqep5qmY9mhGF9kKuSmqWGa3GXkXN3hXlxjJGEdnTgcWp3WY9kfV+Xu212jHl1k3BvgpyYrXiJWq+grnOMfo9xg5SLhmyg
aHVsl4Z7gnFxZn6VbW6uo4NzcXt1hXOlhJZ3fLWujIyFpl5miWFqc4Z3o3qZkmiWlLqUd22NdlWsk3CFc413g3pyY3N6b4RolX5EjW16ZpdUdGdkhr6SdnxxkpN0VHZyeo2VnXF6emRsiZGFc7F1a3yYbqqJaJFe
UmhakV12YH1hlZ+MnZl1Z4KfjqxujpKSZmk/hIp2b7CpY41ddX1nfI1fYXhqiIh6eIpidXi0S4d9Y4eHX3KVeGtrnZVqk4SMnHp+inxwbZOVWJR+gl56m3WHqGuOjINtcWGSmK5nmJOlenVrkG6HooqDZ6dsdl5r
cmuFm4iDeWeRbp5LhXN6iEiofG6ylHGLoZOVh5FIl3ViiVllhYt8W5GQn4eEs5F5nmuhlnqDeaNwpqdyjXqMbom/mYtgnZ6Ic3KIfXyDgn54c36CZJ95anqZnJJ+g5SlsWmElIOMhpWDdH1gYoliW6VrhqNjm31n
Smh9iJqHWIKYa4SMlJevb31oc3KbdImsh2psjW6Ogr2co4aGcFyCWmK+fHyQdKNle1VciWmbhpB7Z3OGlaCUl514X52UdWp2ebh+dH2DmkhvcGN6g2ZQlY1ed2mXaJ6En364cI5idZ1vo5Grg3WbnISOZoV2cZBn
hI5riY5sj4Rlp36qcHSQoL19j42zaHSsnF15YJVkeJFpjKdzgnBshGSYa3iMi3R5Y2uSX3B5ZHaUY5J0YXdxuJ6arUdyc2mLbWCzbF57s3B4grOefImLd55rn4abY2B0jHFudoJ5cMh6bnFye4xlZHKZg3FOe4pu
k4mGepKGZoOQXWxpeo5yiFR6oHadW5WbmnuNaUR8lmNqfnOdeY15WYeEd4J5h6OcP4t8dKZnd3B2T6d0fYt7bk1yfI90ZmiJZ1KLoIWQlXnGgpiseXtvfqlxj3qHb4eEo1xsdZSMc3SMg6OrZnh+olmDmHqQXJCJ
ZI2Ci2uCfJaFeZCYj2BkiqJ3dKuifn54e2aJpIlskY96anl6n6lMnGpyYKRlbJODsI53n3Zjln5Ti5d1hF5se3BxhoSoiIWTiJFofWdWdJ5xcXCGk3l3fZqHXYSmiHh1kH57a3ubcX5dfqCGkVOHgmSQXmhoY49p
fWV+a4SDcJN+kXV8kW12lqJkcouEpIaGlIZzgniITYqNjX2ghHSWmYaNg4dnZ2lgoIeghnCSmXNzl3yUlHSWl5Z7mX6LkouNepNXjnZ0lmyTjl1gXoaIa5J5dHm/fap8e3hgkKBtin5mcW9qXpOSoGZpaY+Xc5ag
m2uTp4R5bIVzlXpsmWh1cYKDhneUfYqOl21uhZJkc3qWbXODe4mgcZmQi2VtWWeOdmlqe5tsjHR2aHCYaqx8hIxuemyslYKQfYh1oll9hZ6HfnyMdn6CeHqud3WFgniQjYtfXIWNg5KGcrBhkH6UlYyMTmaYh2GN
kX6Fb2BxhJNbm3edm3tgfp6YfItTiXFkgl+PcHp+j5yRl4h6boh9nFmQiIJodpShb32fcmZ7hml8p3OHlp5hpGd8j5SIXneDipJ2pmFjh2d+e3SGcIuQYop3boyMe4JneJZxg4qWhaeCio5to4d0g2Z6hLhqgoOS
YoprfY93ioOZiIRqSot8opOOnYSFhFqYj2p3bpR3dISRinR7epNjX2idXoeRaYqIco5wfYZbsXODeY+hWWaQc5ludnluopR8nYesb3N2oXZsd5KEYn2DhnWNbIenfHVuVk1Xj3dod5d+bmOTYn12YoN4SXWWeHah
e3pzl26QaG2Ve3B3d5OVjH1hg3FIpaRbfMmPg551cXlyeY9ph3KXmZGjl120jGxzanimc3Z6WnttbI57goiDd6KJh32Uhp90pl6GP27efYKdgoZ+eG+DaWNfgoNwjW2Ov2J3oHtxiH2ZdW+MiGiQl4WPmo5rmo6K
dnaSeodycpmRcXpdbnt1oIZgWHx+fW+Oa4hjjIZ0kIlvcX2LhohxiZp3fIaIjYp8lHuNlGmWZmiOjEp0cnhzrJOQiG9chmpkim+PinbOgnewan6qknGid2t2llVvdWNvinV6V6SYeG5nfIigaJa20nSLiHuIe3J0
fmlrakaRiZR8oox2hXBic2xYim+VdHiVk0Vyb4yHkWCOTZqglluXYpOYu5xshIV1d35ak2x9kGqEbpaJe6l7cIiDZoyEqWB7lIWDbGW2eF1kcX2RmI6NkpCScI2Jg153eFBdcnWZkrOCfmSOmHpWeo+LkouFkoaC
SpCUm2uYenyLjqOWrmiIhnN3hnOJhIeReHiEiHFsjI9yknRic3hfZlpVl35rn2GDoE+SenJ9UpaEb4l3j3OTXapvr1xoYpJyZ2N+g5JzdXOcaGmKXXCEg3V9nD5uc5hMaqWQcYmncYx6ooKGrpuDZpR7rXKjfpZ+
k451cmpbeYxRmHd3cqeKZ3B2hZKvhoV4lpl7cKKgd4V7bZ+ZdW5+coVze5mJfFCKeJ/QfZNWW5OPjHySsH1yjXu1b1KNiIeRa3JorYypbYd6ZJqCdm2iiXyIfo6Ten5qapFehZiLaXthjJ94an6IcYaEoJV5ooKM
fFeEfYeUpY5Vk02FmoKfdpF1iZdicZ+NlW57gpCLh2WecquMUbaFdZegcpeOcnhzappvfX5zcpV6d4Obm3WQcYNYeH5KcHppgoOhQYVqgoJIinqHpWKYeHyLU4+RilSJcJh+lZORc2x4w3VTh5FyfW9tRYuKlXGH
b4N2fXF0k3p0lW2FcY6VfG+Lkoupd3t3YZqLcZSJiV+VdaSHZWyOhZCcnJ5+hp1phn5wn4+KjHx7eneXRnJpyUNqe4tXjkCaW3JyoWqZjYubcW9acHOOnW6CcXd3XG5uVYtzio9mfYh+iYODhWxjjpR4lIS5dpGG
h4uHdoiHiHxwjGY3fo54enChZpd3bGdgioxuh3yPY6J3hIiWclmFXXtsm6WHn4NzfZ1pa19nanSafnbHj4OTl29xhF6HfWGldF2Ep5WCiodohH5yZYyLYZqHl6FngpGccoeFdIxukZyNbmuGjYqZdn10inh+b2uK
hmFwoIhwaJqSY3l9noaIXHGal0+Cc4JYl5iag3qlnZByhHVwjo6McpdWY22oW3I7r2Vhg5Rrd1JvnHeaaIOLfHWChb1xeG14aXyobYNsdIiKVqKNcLSUhZZ1ppWPpG6eZ3CJlo9qe3WLkZZGTVOQhU5bm2iWv3tq
iIOIm615aGtkjouTa5pnVJtQh6p6dnyJ0YeRrYuSjW28mmJ4o3SSc1i2aZ9xZ4VlQ1R0iZKlb3uHo1h+jqSMkm92WZGHhGmtb3N6m4ubdqibb3d+hG9SeYq8ZmezYmR6i7eehpWVnJF6h3eChIqLdo6Hg3NWemFd
kXdzk1FocV9jfXGFantadKiXkYtpfnpgb31zaoaLgnx8fa5AjVeGiYuiXYmHcm9zim6CenBzdnhwlHJ5X29loZOgd42Slp9ti5mDqZNkZXdsW5F6dJyEhKF+W3N4ooR3pFJybKGKiGxxbZ1vdl11lHaHaXRwmISZ
Z49mdXp5c3CCV3l4l4hWbVeQkj+cl3KYfIKYkpJyjbp4a4+fl3KGkHtjnnuMgnuQdWqIhZt4aG2kaYVyRK9vgp16lIRffnR7jY5bkKqDYH6KWJx2j3Gadp5rnXykUKGUY5dvhnSQjnZleHOFenh6fYlSr49php97
hHFpYnt2fXhzl4ZrjYimWoeHj2Zmjn1ykZtKnJNykWxucXaYk1Z5jIKTpWNbrJGOKneUrJKMfpGMjXRyaINphHF+dZ+Jj0yCcqeWbnxjQXV7m3hWj5qXZXmzk35+yohkn4N+sbSSeppzTIt6eY1sd4OFfn6dgmpY
kXOGkD12iXl+b3GFi3pZe72asaJ2g613bYhuiJNpYKV1kW5xdpGFalqJcFKKj3qRjmOacJN3cVaHen5oeY18jZSKanqCe4eOlXl2eH5vbnqGi2icloubflx+jo6zRXlRj45SkIh8kG+WpId7nn2MjXmjZmmkapV8
bIiPa5CSq3umn3d3bouTaHyLdI2Gj3iLbYVkZ6qChWx4fJBtkq+DZGWplV11fIqFpp1me4ePi5WFdHpyh6GFhnx5d3N3e2ONdmOciJpna36IeWJ0pWFXpnN0dIqPfqOKkWV9wW94aW2el3twhW5Ka6KHfHORWXBi
13KJg4N0Wlt2jp9ydWd6h7KFfoZ0eXp+SWB+jUaDrHRioomJqnx6glebdoh5oIpmYl1gdJ92XXmbdFFOV1GTZ6N3hZNqhXeFZpJfe46OiYKQTJ2LQ4meeIqPcG6Ca4aKc4S2boSFiXyFY5l0aY5sdoKJd5yObZ2c
kZpzb5CnrWZ9h4ichnGEdYZre5N6lKGJcX58fneNj3ZxiI1vnnpvYY+FZniPUXuJhmuJSpKVkpBxbJZwy5Rqd35tXZCLhHF2dHqdkqFw04libJF2gouPont3hHGwW513a7RrcnyKoZmGnLCLcpBnj2qMkH6GjYuP
cZ6ohJGek36Cd2eDhmV8lneXn4aLbWNjjHuSYlmLdnt5jIZtiHh2fVRtgo59iIScmIqilI12fXZrdHemiHiOlHtrZXd6hKGNeoN+kJeZbXeKj31veruJh1hxXnqpjG+Pn4fQbF1xb2WzjZC9a2SdXnGVg4VkeIqL
d4ZxboOKa3l9mHRmbXmZlYWOd5COmK5kTJ98mmZ2rqeYcGxoeIx4a4WjbahwwWKknW6RfZVvmoqZiJRsg2eEjldydJSGUlyddmWIpIJud4WJlnGFolCJlJ51hoWgWX6Ka3h8cnpdZoybj6Zdh4iLg4KOb5RykYRL
jnl6lM2td5JecnqUoXWbZHiSip2foqmXja92aW9+onWMZ22Km5J9V4WdjmqIiH6QcmWJiXaIj4RqllxuhHieZo+RfIl8mk2Xq5CTeIhkbolijJONjY+finKFi3CgnW1jtoV8oKNOZZmMinutn1mRa4SXhHZmREt9
fGCDi2l0hol4n1xOcJkylGVxgmlsa2luY4WCnXV7iHN7jndsg5R0moarin1ahHZzY5SIkYl9mGtbpnejcWNyi4SNeqR7iZahb5eMimxfbnF2hHSYjW9xWItwt0Z3iIKIiYeGylt3XJWJhnqVfHiJoZaKkaGOZ5t6
cIKPWo1al3aQeVh0h3dipKCfemqSbpl1lmVYfnaLdHZ9ZmqDkouUxVtqpkaKdpVthXaEhHFvbGWVfmx8anqTZYpwjnp1YXSEmJi1pGtxg5qVl3aEc5Z+i45HjXy2anlzY3FofG6HomV6hImEdnuMkJeGeYJ7h3qF
bXR0gmyclH6Edo+TfW18Z3yMgpeRhKaRc6KWlZN9rGVRkIeWhZl7Y1qRbnKJcVWGepSOmpFfgmlQeaFvnHdlY5iFcoeNcHdvU5yCg5RPj5Vvb5KHhHmNnJF4aYt+hZB2moxzcLuZjpiCmIWWkpZ2fYJpnn2Nc32P
aGyFlFSKg3qFb5J5hJJ6hWaWaHWdjn2XkJNRiHxuhmF0dm91qIXbtYOClGmIZHWnhI17lI6Sk4yOdWx2b0WFoph6fal8lmtZgo6XUU2Qi35taJeblW2YgnSJdnOTe29umXBzm4aChYN4hW94eGx7boaDgpF8c4V9
fntzamFpn2yZbnldZXGWiZhztXiSenyHbG50dpVtkox1XVqEmGdkcHxbnn5ufaRrl5aYd3KdaWxwhpqEbqZsi32NcbN6fYWNa6CZMlSFfnGIYIaUbpV6g3Z0tXtjlWCDZphlfGh5d1NlkHF4ZmdymIODcXiRXnaP
fZd9h2hmaXKWd3mXlWyPl6FzlmRtdoeDi3eCh31Mfm2DZnmKfZqLdnN8eJ+jb26DdlKda4pThGxmrqN0ko17XoKabXCJc1mLkGF8jVJ2l45ZoHJ7cox8dpeblWCSk5SXd5l+lmaLcnJRaIZ1ul18d46IbF+UgnJ1
b4ekYXtvgoZsdYZhhamEfIplhGOOi3OVV5d+d4hhkJ6VfYSPZGmbjYyWaoJ3dXp5enKhh3N9dmGTfHl5a4SKiWyLjm9uipBlV3R1fpp0Zn6kiZWGcoyPWGp5i4l0cJSCt42CfqSJl4Zqk656kYOKaHaZcI5hUG2g
lWJ2aIqOaI5ihnSYmoNuUnNkZ2uSU4VtmHifjm2WkmeKfnF3jGaYnZCSs29qWnjCjnx8fYucb4V8dnl6lXVpnn12cnOWhFhrUXOKjYxzfIiomYx7jZWEWGumhoV5mMVyhIZ0bXFnW46SiI6Kd3ORe291cGqZfpGP
fZmHnGGEhniGloVico9vbqaCcYOVdpCtcYR1ho95Z4t7TYV+nHGPfplrdIWFZXlHkYN1lnmPe3N6fYpxi3KlcolrYJN0nm+NdoiEl1dsdHt6kpRcil53mzt5inmOn3t2eo5kemh6k2qYb3t1fXS7c46ClHepkXhQ
hGBlbnN+dHqyh3yTlIigdWyPsFVSZniXVV2FjWqObuyJdp5dg4ZtfFSElLWEXZx8kIOObndcbXmUiXeHZJ9litNqvoR0jVx5joRce41gTmt9aaNxiXpumW6XknCHen6OnFeQgqeFnKaFXmqFnmCSYX1ya451kpNz
iYpXdXN5jXJ6cop5bIybdXxIa5l3VJKChV2Nd3aJmHqqkHyhh0B0Z4NznHmapXmWhJp4WbGMkHiMdaF9cXiPeoSGp4O2a3RUe5A1maNjepV2YnuXbaKLcHCfa7RkcniJlmSHemyNeoZye3Vxhop1V5huh5tyZ158
i3WTZFdwkG1xZHB2fZeVooSPcXyD1ImKlINwfpl9fJ5ogolzgnGInFyTbI+hfpN4n2SZhaZsekt6SHSTcHSYdJOGqXhhe3VwdHmbhnJ0k5ZNenR1lHtxsXOEmKmYkH2Fg4eHg5NyaUWNe92woH6Ml3VoXYeNqX5X
q5Wgh36JoJhycZ23nYVQdrV1jpuGaXd5b46Oh4N1W4KqiHyLaWpbg4V8c3WvbFuqXYZchWduh5xumo9qkpBqY2PAkFCKjaZ4ZKx+noWWV3GWbl6mdYKbcm94aHlvl3KUd1B5ZnaVkoOIg0abjnV1lnRZcXl7omN3
cXeRbnhmj3pzaXmPmpxupH6OdoqFbI18nWeIhmRreYd+kGtYnI+SlpdzpXVxe3OZk3VrdnODjINvmYqHkWGodIJwj4iDn1dZZnpTWJiPglrNXFx5eH14hKZtbIOXUGKHc3dUqoOKfaKfjW6YfntafX2PiZWEeJqU
fXN3iY2elZGTmItqkYujZmiCimJ4vWxnfHF5fFx8vo2glXyhbGuHjKaLgmxyi4lkcZ1rjXlte3WMfXx9mnammYlveI+RclmkkoV9mnaMl4R9pWNnpmRxeI52XYq1i2WUb3htkZtobnxkjY5lomqRkIaWa3KLfpR9
hZ1djaWKoKJmkGCWn2ZzX4ePSWxdcYVyVHCPj49+kKJ7fnxorYZSinCTep1zeohwd6hwfW+NYpJvbER7kpBTa3yii4yNZYp0ioOWioKEXGiLfG95q3x+klSUjoOqkJm3hVyPZHR9mmxGmYp2hIZ8h4J+qGGUhIph
bIRbdYpwl3CCa3N3p5poTofDh5NrdXKJn5uSaX2hd7GEdbqRhpBmcpeffnqLcFOtb3R5jpTDe25tXmaFcmaKhHaEcal8bZNsh2h0aIJwkZVejpOYapgSeHZ2jYl3gl+RZJB7c52RgoOpnGJ4WpF5hmGJeoVdhXlj
nYh2hqJWfY58kGpghXWKe4qEjH5Ploh1qXhzZ3OVnnWEXX6PeXSMbXWUiY1uZqKFaa2Gk56HemqldWqKloeIgnyGk4SluKF7sYqWcW9sjn2GjYJecHxro3B+oFhrfWmUnZ+ChoN+fHSdbpBshKCQk4N9dHeMoXpw
aWBidWiLj253eIJ0gmSZqYNzaY+kmH1YaLWber9uhoONmm6be3iheIxsfmKpZJdzdnqKd2OEbpijeIZdepV8da96eZuHYml3cI9YiKVzimCdhXpzzXqSiXe1fI95VGG2dYdtgnybZ465m6N4Z112hJqNhpV7kKB5
oK+GdKNypYqonXV+mGmHkZSJd1tsY5B6aHAomt6hjlZ9jXVyhYJ8inpxvVZWhneddpR8bI2Jj4KMlIN6gnB3foeYppGPgmR0lXaJcaRlpHxhhMhxjoyEho+LeXimWIWVeW2Gs4izfm1TTZNym7NmipmMhYVxp4aF
n3Z8dYN8XJNtfn53aGOMfX16mquCc6SajYaFh4aDjnqrdn56cHR3eHJdjniJhXlshWGHba9meWuqc4xtj4t7cJqThY+IipF4dYahht2ed5B82W+bdYeFo3ibmpuKaHeQYZWelXBlkZOReZOec318mI2xZI1wiIqL
mLyodHxqaJB3mI96dnuVjHJucJODiXVchY2ZeGx6eoKKnmiQbHhva4OId3uFfWaTjoeVbKK2jXJphpyCmWqSZoOFcm2DdbOFioRwmHqNkG+tbI16eGByWXKFioV4dmeHeNSEipaIcnJ3fIWYcKpppXSDZ456go9t
hJBvXrNpfXVzaH1bUl+NhWeIcqpyiYx1jXJujJSPkJCUeHVOVG51eoexfo20ioWRX5mWj7Jwj4d1jaZXlZ5pn3lmlJOThHCNhY2CbI5ubo2SWXl1oXtzpINxn5V2hpeCzIx3kWWDk4KKhW6GnW6UsW1xdqFxfW2I
jF5nhIWGi4hsS2Z+cnx9ZZOHe5CLsYtgepKKlHuDh3F6j59we4WJcppUknOEZnBsc3B1eH2Zh3NtdoN0h4iZhoOxbXCgdZRicpKMwWB0mGQ3hZ6aUXh+iI58obZ8to1+oY9oio+oiYV+jYmUhF2giHRdeZmGe5eG
h3ZXZKhSoXWKkHFfdoifW2eWhJR0k3OPbXqiaG6CjoacaYiJaIukip4/hpF8dn5ynpOWaXB4d5yUaI9smHF2dZaCdXJSfGWNZm9mcl6KgoaOeIiHQWaKc4iCdXxibqdxnWZddYN8nV6Ko4mecHRvb5Oylo5dlXNx
e2x7c21WkmWJqoxph3lZnZOkfX1wjG+bd5SCZo1abo+Cdn2JaWqHerN6h3aLk75reINzcWGCemaRgpmocIhvemmFcoaGn3pimql4fJZ+hWdodHybd6SLb6JcZpR9i2ait6l4p3msfG6FmoN2e2mWjm99c31ufIx8
sn1vb4tvhlt9lFR3kaWFiXvPiKySmG97VJiEe314hcuWhLh1fHmUlnlboZSClYtZcYSTj1paZ5Npb5ZLc7uOV1h+cLCFb5S5hZ19qpB9tnF3fZtseW+njHdziGl6hop9dJB7dXhNdVSEXqRuj3dtmXCFkHyHdXqY
VYigmqFwUXt0ipR+cJiWt4mVh3eSe2l0inVrSqWJlKN2j4R6mGlncGiUdHdwVXZvfJ17fId1e4+Dg4yUfKp1enxvjWCdmGeRqHmUdXKThYlnsrSPV4uaemyhlVKrcIZ1j19vlGl6fHuolH2YcHx8a7d8iXiKd3Rv
c6hup7lisX17b3KKeWGFa3Zhs3V7fYZ+ipNnenGOU4aGZJR7mX6SlpJPYm5uTndxb06Dj3SFmox0fplxoJFrjHeKiVuYt3ZyiKeMYnxjjIyFS31ycXyElo2gd5KrgnBthYx4ppB3m3hPbHxqZWR6cX2rh3GRgmt1
eWaKeJRzbmJzSZB6mkV0bJ50nZiGnFxmarSWcrSpmYyCfk2IjnRviWpgdnqGd3Z8jYWLg6NoZFZ4eXuShGaLenx9hm5xbXZ2foeEWnWziZJpdqh0fJCWe5mqh3iTdIKUlIJ8fj6RappwemyuhmuWhG1tlmxXWmhx
c306V5OYl2aKbotdl4+VcYmMaoZsdXVuk3J3iIJwaHKEdp6FY3F9kl2TZ2uRl5KTiK1qe2ZnlXRre517m4aCi3aURIdjfbN7dHqHaqeYjHyDhYxufKG0fXhdYJVdjKJmjn11l4iRdmmwX5G0W3ZhhGpyg4N5hG9j
jGlubZZncoOwl5qLeZyDdIR1dnuGeXVzdIN5d3KTbn50Z1+Wg55jgnWSjZSDhHCDj2xXg314X4KRmXiSdW2Ok4OEjX2TpHl5hrB3jJi+fYJkZnKgi4iUnY5lg6Z2aYdvZ5trZnaPfFRHaX2Kb2WJcGKLu2NyeXCG
ZIyPd2NoaIOLiJhmc4KojpZ1lnZteIx5jMhLbqqgaJmfkmB9b3BpkZKTZZF5ZpN1h5B0mIaLbU2hTZBii3ZYbI6kl62Chn6ElKZ4i4VPlWZkeZibZW15d3tQmYzJaGx7cIJ3ZX5inI+HZX6ShW53bpReeWufkYWW
ZISLaYh8bmJognFuY2RphpFynHBwhndrhqerbZKLbFWUfXp1j2eoYJKTeZh+eYd2cHmGa4WrkXt3jJGcjn15foeSdZdykouYeF6Egpp6bJRsd49qs4aDqHVTmW+XdoiSeHmMqHh8YoN+bT13lIWPfIWOnnB+g1+S
cniCfINnfG5lfIhzg2CgeWR4bMF0kpl8bHB9dHB2jWWIhGx3dHB9jnl0nYqOnZJVj5BlimJmbYqbq1uKl4STeYuho5eCipR1cnyFlYx+cn2PaJGdaHyVepp9uo6yiHmuiWGIcm97omuLiYd5a3aie2ydi6Nyk33A
bG6Tb3afbntoh3JkdVd8dY6JcJN0lVCNbZCHhmmLgmSlZIR3i51yi3l5vl6ceGJ1iINzfnt6ZJCVh2yYUINtYY1+iJOEeF+cVI9tT1loX5FycHmHd4lfim6okXeHll94l41yk3KJrWmLeImZdoJhVpdca2pup36W
rqeLipCUdnqNTI6teHd8aJmEbXx2fI6GkHpWlWlwk2OEhqpyc4mcaVOhfn6YfmOIdo92k3iGZZlzha+9RmmDwn10dol0lXuhe3JutVm9fnSNunWMhoqRfE53mVySbn15fXV1eaB4aoyFjYJ+faZ5l3OydpBrfXVi
mYxZrXqEhWR9jIyHbXhfnW6UeXdui4SPzYpoc6Bjc295g3eGbYyIkW+gfItljJpJVoOMZaSGba17blqdWndsl6xyYo9nbKFvY2x+cI5wnm+RfJZ5ZXuFV4pkjWpsbIOth291oH64eJlBbo2fjYN7l3yqdJF0kp6I
U5F8mZdXc1Vrg557hI2leV5bj4XTiIl1iWqiZXKMdZB4coV2d4p3l3yKc2OXXnZzkn1ygpWck4eddmubhoV7g3OSlnpzXpyFknGLe2NChah0oKJobGqEbG26hHOijHtrk4yaboZNe4xih4WrhXeqb3hxfoOcn4OG
hHp2d2FmZExRdX5uiWGDa4qURWqjW4SVc4+ZnHxell6Rb12nZ3uWfIt9mVyJhW+cjH2gk2pta5dGjKKRiZ14fYpyj5pxaKBBVYeKkYNpnF6RUVuVmlmHdYmElnelfmFbjXtkdXGYg2dbj35tkpe5bXFyV26EfcmQ
aY9kvKiMpod+hI6En2SRwYl+c4WRg3Wfco6VeXpxdIh+r3hHk4eqa417qItol6xchKt1kZVzXYJunJmWm4mydHeSeXKXfG6JeJN9c4eFaZFtg2F7aZlzhI9hjXaVdHOZd3iDZ5OnU16ElmeDVZRzo3R0jXF7oYpw
cZFxhqaWibtYmmlyXHGPeJyElX2dhJCClH6FcoiXe4WVjYWCeIyLunlgYHOIiollnpGMjHWCln6FhnSHkK+fdnNxXZbEkmhkbYZ9cGfFc3tyhpd7lZB7oElzWXRwcnh4dYV3k1iYtIZghpOee3dqb3OLg26Ic4Vg
ZrSGYZKOiW+Id4enTXiVXGJrk42De3ycYH2IlZBwcZpGVY6Ji4yPiW6SjmtslHekcWl6lmt1g5h6cmZ2hLNunI6chI2Xb3lZk59tmIaQcJOFinxkZIeGiJR3gm1Lg5Zknntci6+Gk22CZUqJnIyQXHC0YlqHdIlX
cZpvnY6NeYdzknhwoEiNYJNZjmiHsGl8bnhVoWGPb6eJZLCTZHd8ZHd3a6iJnoScg258nm2Dc3hufXCShYpyioRqp2tiknhrY4OOi3lviKVxcIuLdpw9Z5C2dpqifpGcboJwjJlxh450hYt8l6J4glWQeHaSi1Be
h314kn2ouG19gnh5WX6finONmnJ8d4dep4t5fJxofYiJhXKmn4+Eq4p+iWdYi4KHhneNbmbFbqGWnHR9ZniJS32EcX56b2yDcWyRiF9peJWIoKh7g4V0cY14e2uFeIJ2eXFteI6ZcqKOnpiLnXRSWHaZVmlwj3FD
tpBygphyoWuVc4R7epd3aqGGY1SFcH1yZnKYh5GZikyVdoRxkbiCi4xpo318g4aSepKDiW2OfXd9jGyDtIh6lJekiHqQhIiIvK1WVW9vX5x3bop6pIVxj3dze25klXqdjXRme5yGpnGJh7N2cISFm2l6eHl1jXN9
g3Z+jHV2oW+cc1CDcqiJpoOFcYt3kHl8mpeLhI9faYNqm5CIiYdpZ3enk3COjJB+mWd5cm6Rj52wiW9xdqSVRY6Tep9znHBokIhtho52hHSdZHNOc6B6jImCdZOHeopzd3aMkWummm+uqnuiiYhsiG6+cGqSiXOX
iWaIgpuJqKRYfW29aV5NcZRukHR3VXVZe3xrm3Rzb4Z4jJugdpWffHp7XZmkeXF8e354pnylkYaEZneRenV7eHJ5jl2veFhnfmijil2XameihJlYao+HWKeVhWibiWx3en2GcJqLhaWLX2ySjX5wi3iHiKGxkoJ8
nIOclotkmm9nZ6Z5fXliiZWJdW6akKV3dYmyc3ZxfZFtb495dpGZd1J3cHp8fGaroXaFbothj3B8cJFsj2WNc3iVg4hrxIyeeGBPQnV5nHF6hX1hPGVyaIeNXW12fX6Dd3SGl4eIe2yWoFxxdEl7jqZmi6mafGu8
cmByVltom4JngqNml3ZymmR6k3SLg4Z2oIyDgnmHfI+KbK6YYX6Rjm5xfWqkinSSa4ZjWrdkWIZhpXuWXXt4jm1ke3yJmWh0n3SFaYiZi5V1fXhucF2FUWeIlHKGVmaCZqCDlXiDjJdkkYWIg4Z8fY1wa4diZHOI
c32fa5yMnHp7lIfKhLCTcXV3pG98nZ5tiYlxY3N7gptZfXF7jpmFhXpmhpNcXXFzmIyTa05+kHyGjnN7bZBtp19LhJ5zd56NamF2pqGHcpZfYHiZb12RdXF1nnaJgnR0WodpdmZ3ipF0koOOrKp3p42oiZKQnGdw
b310gmNgeY2xhYNtbo1+hbVfYlqJbop7kWyVZo2rZ35vdYObYaidcIyMaalhjZfVd3OKa315nn18bJdhbGNmbmSYhn2Tg5JpeZZqe2muh71umJaIlYx4qpdXeZBlrMiIZ3OEkXSQiayHgo6PeX2QmoWfeoXXhqmC
dYOlip2Kondqa4KDcraQZ5ODlnaMdHmLj45jd46QkpF3pm1ydmp3fH2ghHeLiImSdKCHfnxeiHejrYWfc6mKZXCCeZiFdIVbdY5mfoWJiXGFe6qJeItvenyGcFWCjmSEbpKDn2RwkGyeXXl2iYOHdZZjin2UlYec
oWu6g4RydnqJjn2MpHl2dXZrbFpqi4NdtXRuiV2Tg3GqXY6Mpp6Rip5yinqJcFdle3ljl5CWj5Vdam92dYaIlphfdYSOfG+PkYZ8hHZml196jHaEhYtrm4Jml2uIgoiMiJFneW93bF94h5GPaXKVv66DbX14UG+C
ll1+jWKHblJmcYqwZnVuZXCVcnCidW6IcaK/b1SJiq54d4fbhJJ8dIaCZoZ4iI2MiYqkg6h+OmR9jpdxi3WEd1VUkpxyfq2Li2WZp3F5R451ZUGKe35xX29xYJCfnYKNhIK1c4yDZXR0pnp5bXWTfYmXhXt8hIts
hXxpiXqHkYRzeX18hXuMdnZonYSPkIVkdHt3aniccHZCdZJxdJGLind3h5qMXG9jlYRjaXVoQZaKaoN2jWSFv5yDknhpYX6YeKOjkZKDg2JofmWvYHt1sZV8jHt0eHBgjoy1jpiceniGWWZ8iWx8nmiNn5ack2d5
fXdMZX1+cJtrgpF6dHx0l3Vqfa+LW46KopCab3V7hpdgo5yamHqLcnRgbn2Uc3V9c1VgfYSJc46XdXuPXqmriLFpdG97j0uhspVvmYZ3Z119e5eUgo9qi2p0fYLUcXKid6x9lnV1bneKcnmeoJNudXvAhGiGhI2J
bKaXjXxtZI+Ea254a3R9PVd6jnF0YKKDX4iReIOreIZzioRtcW1yjW+DeHNyk4SJdYxtkY6qh4xebnyCiG2OiXWUmHZ2mplWeoWHdpBsfJaqcoRpgoqKa319ZpaEZIupiIitgomNd5J4h46EanhIiXSHkpORdae9
d31Tfl5jiYtubZRwrpWSnYOETG+CVYt4ip96gqCSjmh0eoaCa5Boe3RRcoptg5tqgotrV4KWU216aHmIg4mJeK91jJaLjYtXsGCKdpaRn3NwaXW6jZ5+WmmlWHGYmIhFlYWNd319iol7iI+liHqYcG6IkJlLZouY
Zn12dm+HuZSrYHxrWG1xYY9xdmNmsn6JYmR0hqyTcGlimXeVkXO5fJOIeGFZgntvk4qyeWdzhl+kXmt7kptvhFF9m0uLiJ5le26YbpKFbY+asIykjmW0fmaMeYyCiFd1m1RroJKZbV9yZFd9VW1viWKYfZ5JhHqE
flWDenFxozluY193h3tddqnFfkmZhJRyhXmadm6PfHxuhYeDenVcmrNu05trcFeNeYmFemlsno2hhlafgpFjZoiJfnuHWXGJaox1kmhvg59peXlxfHKKfnKLhHN5mk2Sg2htYKV8apWZhod5bXGSe3GHg5+ZYFSH
hnKciWKamJWPdj9ddZiYV3iFcXhzZ4iKcJZ0hlh7cXd2W3Cog3iThnSXmI1rr3xufsd5iHeNil9roneMgoVYenKJd1eMzGt+c3WSeXVze3Zgd4d+WnJph3XIY751nY2Ie5RxeZh+dpyReHJ3e3l1kqGTjlV4jE12
j4WLkIaRbGpziXiwWFd8kJVwe4ebfZhjhHaWnHuRW3l8jqOFc3RtR3eeeY5pe2makYJ2TnqaeZ1laZZggmpkrHePdZNbRGGId3ydg5F8lm6rd3Jgb46am1W3yFlviXmnl3tsl2I8pGJtpHeCjJSiY5ald4yOdoR7
jZRpeHXXjaGOhIN1g31mb2yNdZd5fVuSY56DcWV9rYN+iYeblImWfXJox6Rskqd9sVOIkHZ4h3OGhWuQbXBtZ3t0hXqMfXmMjZ1+Z3p4int7dZZwh3mgi4doh4OJfK1mfJh7vnR+X4VIu4ZidYSSamZsaY+cipmw
dJhkdXRea4Vla6iFdkdseoOZfHWNo3N4Zod3cqGMpHlVlKyJq5hqnWRleomRdmlrj3GFhXFrbXiDiZ1sbGyOo1N5bp6EcsNjaYN6hG9tdUyFXl57ZaNzdXV+hapvep6Mn4+MoJ5rlnebZYxPbJGflXRsaG14mXNb
XFmffGF1eIedjoaRdX52Z4aeg4Vgg4aSel57aWKMlZNMhn1yg56kXLV8lGWEfYdrmqyOk2GFbWJ1i5GRaW91p5SXlWqEdW2ceYV7k6rPi1h5b5Vcu3FyhpBWhVpzl355o4xyjZaCfXdyd2NxiZJZd22Ul7mheYe3
z2ptaWlvZZpUg6KGc4txprmufWRweIZ2kYePjElvbqWMmnt5iZBeo4xveHludH13c5ZrknxMp3l8lpmIen55eH6Iam6LcZd+YZByW3hmhnqQnGtyh5aDjJF8fJx3fox7dnuEeY1mcIpvjWpaUF6HiV1ujXJ6qHR7
cnaXrG1anpF9kW1oZXRil499bWmOh1+LVZCha2hhm2KOiJyIiGhYeI+Ip26EinuVcatcl1WjfHt6dZhnkHuLjpNjnIavbnyGbFWFhJRykYyWpnxnamBfeapxpmdyrZ+zfHqkhJVBYHxEg2eUfIyWnJx6nEuChHeO
cXZ3ZotmZGGWmYR1sHhNg6V5g49bkGGKX3h4aXOCaGt3nHpuaoaLapFmfnl8iJN7lm6UtZZdgp2Lcp51aXdsfIWLc311iJmMeFqkm1d5ZGCShHRYYpN7iZl+intrh4KVcHVucIOOcW1ehV5ze513k4KNdVuEeY6G
ZYJpa5BwtYpwUnl6eGZWXIifeYqQi313eJlzl5h8eIJoj3OTj2trcF99eneFc3F9k5OMcoSde2J1loSUcHaCbal5eXNuaI9jeZCJhJuYsYZzsIZ9fIRTer2VQX1jlZx4lYuWcX6EdmV0fHyOel92hJ1QlnxrlKyR
fHhygoKaoGWVU29pYVJ3SYaNbYuLg4xgeX56pqCjbIKrfaV9d12vm3qTnXTOZJOIn32hr217gmB4sI2IqH5qcohukYJ6oXlzcJyPb5eXn41xaaOXtGJ8i31nhJtsjaGNgn6rcZ2ZaH6ZaHiKj5KVi35ub5JsfZlZ
rmRqcVt8eLFzaXxjeGqVd5aUeFGPko92fotId5/LpENtbIJzX3tfnIh+lWB9mIeTcnqLj4dlbY9wiWN7mYR6hIxWkHF7bHiTk293jlyfcnqFkndvg31ua3qUiqhkb4ONZUWDi5SHiHaZjYmLc4Vig2qZhHh3tqKG
qneVWWOXlG2HipiXhHRqbJhtTH58sHOIlL6yyH6bkYtoxnqRaY9knXmMaquShoqJZmWzWGhyfpCHoWdwdrSWjI1YjFp1iouRa0tyY4ugaI+OcHxwiplxl5x8nrJ5WZ2ZhWl+cI1bkVR6cbqEnaCZiodsWnqEX5p3
eot4fHJ9mIZufJZdlHB2cmlrbWdtfHdNYYRsUFVlfJ58c2t8o3GbnZJRhZtugo9uiHuPbmt0boyFZ358RptwXnSfenNtc356gndhdIZ+bnGpe4lqe4OYlIqbfn1vaIKPbKChdI2mn3GUiYl+dY1rQ3p6fk6ZjKuR
lr13VJaDcZuFdY+WdXSIjkp8T3J1dlZ9iZl1bYRzYXhznm9eg5GokI6HnYx1W4ZpjWSKhb9wdXyDl56Qh2uGbnWEhnOhk2GnvriRcnJ+h25yn36uhHpxb1SniYWHe5tujpd+Wm2csWqgcJWldZKYio9ZkG59eX2V
mKGNfnttbIxvenJTfYN5i2dsfJqqV36Ie4eMnYXBca59jWWVeId5ZXiZX2praWdlc3OYjJFzUYvIa3uCemWbhFGifm58b25ocGuhj5+Ee4Z0kIOgdHp7fmVxarujdIWcmYyFmo+RhGCPkXdlmq13g6R1o41qhneR
d3DSY5CHgmB4mIOHaU6cemmYh3h1uaJOmliJj3ewkm9kiYVtdqaTl3eRoYOvdMZ+ipKNdGWhdXOOgmFthXWCdHmKfH63bGtyeXqKhYeIa4d9fnqMcF2WfF2Vmm5+fY2FooeOjlVxh5qZZJSTeWlqo5KHnY+Mq3Zy
ipyChpGUeJ53h5GUYU9vZZWbgo6RemaLfWSVgpqTXm9qcoyKcW5TYGltknd5kmx7g4KPkHR+hZKZgnl9eJaLYYNjjYyEjHp9jXV3daKWcWKOmKKJX5CDhaJyfqLZWoeCXnJra5d4in59Y3Jgj3FYPGdpim1uZaKt
co+DlHh1a1uPh3lmWIKOfpO3k3d9Zk5aiXiSjISGfpeGhqGQhHBkcXKRd366Z3VlmWpqnqJ9lXl3hm9jjXR6cZZnsI6biZFJbmqEinhjhJOWmYR2WGyfmXGJXnyanY1WWJClX3FDlZ55cZpwb29+h6FrhJJwjVB+
joWalm2LV3c/YmhVkXmLiHuRakt+kYRqkW5PYoVsgnWomIN4Z5B3dH7MeIZVgnN5WW2bc6+Rm5dze4Vjko97knWSk4eJiYqRY3J1hnlWlHOEjZSKeXKzqG2Eq3I+h4mXe5eUUIt2WnmMlT51jI2ocXa0kZBxj3V7
l5hdjnpmbmWWdGVyQaaNl6SUi4SFdHWTcrBqfGmFZHN9Xlx9g4OIVYVdfHZtX2mEo4uYnIeSiXqZiJ1yc3x0kWyFpYNVboqIY7F7cYKPb4OUhmeCbnWpd350dYR7d2dpV2iDbnaDiYWLkrGSjmhekmdTho2Ud3OS
c4+OmYNioZqleXt8iIWkYoWnfISyi3J7g2Nta4Jac353lmimj35+lH6zeXGIdHSWY5JsjHaYonN1kYJwhGlwdmp5n49namabkG54eHiKWn6sanO3mrWFiH2WkG2NbnlmSXqLlXaGe3iNfqaJcJVec3qRqIZ6i5Vz
g6OnaW14hFmEkoRyYmBabJ6Zi5mvl2GqiIOFhINwd4KgmHuJa32JhqOFiHdtapSNrmSQl3pqfoVidXqYhoaKYJFhZYN5eVmOiJSGd5Wba4OSaGlvZpSPhXOndJGLg32Dcm5ajnyDao9ckYmXdGyKflWNo4SPcmF7
g36LzIdjcnKTkoeGfJh+llKEk5h0Z2VhlGx2d3qCoWaHX3lkhIV00ZSgXoh6U3KhkIqOyaGMVZrChY52dkmqlox7qZiLWIqgV3Z8inx5ZIJ0n8uDhJd+Om2IdJmXdWFjm3aFcn58Y3ejkobAhFt4d6NsYZmGZ4hs
ooppXXVphWN4fZR9jX2Le4NzeppwhKSViHpXbnZzhJiFhY5yg32FiF2OfH1mi2tYemShlIyYd5J1i4ONbZhqg4iLqHNyhX53Z3eRaGaZbGZ0daR+no+LlWBtk4mYbXd3bpKHblN3oJFymouXmn2RaZ91loJecXON
prBpin52bHvOg5R2TKZqfX50hn5zgnuHiItjfYh0fa+MkpB7lKCPNHmzbbOMb4RzZl5tkIp+cphvfqR6fZuHbYh1XYuCc3pnk6aHil+KmG+HiZ6diHaejGq5mLKDenp7iHxUhX6FjmqHcYKFdnFvcJJdtmWapnCW
ep5nYImNhJNtl2aTh4ttj4qHbpR8j4h9mLlwkaSPhYtndp+MjqKoeX1khXSZiXFmeYt4hYZapnmSWHpgk3OFfnuQcZqcd29kdHhqdLKlW5SRecl9mo91bn2We5CIqYh+jHOEm2l3n7Nyg5Z6lFmckoSulo1vWKBu
iWVwg1B7hnSLfGyGg3eGcoyHcJNvmnWRoJKSiZpZdn1fdoWIjINzqmaDk5KEb3Sdd5N0m3V5h5mSXaaMe0h7fnOFcXSVVYdxk7lxr6OKe36XdXC1bIevoJ1uoJFYhpeea3mSbHOrn4Nzjnx7knBse2uEqYp4xnB+
caRYZ3p4mnidhqlyWZBYZmuXkYaWoJJxfV+fd36CdmZ9lHJjk5Z2hJhuV3edaLiHunJsY3dvinqScYygoH2QiH6Qa4xxkVikZpCDesOGjJpQknaKxmaOgnmjbpOCc2t+X4N3VmR8Wop6W72HdYmJkneacWSFeKp7
a4hUZWpzVYhkjXldZ3l6kHrHWq29fF+OhIhQd6dubXaPeIxdpH6/baFtd3x6iI16a4VupWGPc3Zxk298aGF7WWWJdHCNZpOCkVWKYoRaopE7c6hhknyXXZd+b4tLopSGj2VjhXx7bH1ukVuHVqNohXCYdJZzko+K
e3ORiYOUemhwbWydl5hupZF3cKZde22FiXGiW453cY51V4+fdp6LhpKKjWp4oXuEsmlumISqlXyZb36SlISFn4dxYHSNdYJ8pnOYk6Nog453dnCogk95coJtkHltfISqhIxgnJ56pIyPh2+Eeo9idmWEcHF7lpeW
bcV1pHKFkImegqlZcV2iSpV+mWJ0eJ+JSXTNil2YaXeFdZB6amefco1rkp6Fjmh8fXSslJWDkImIeoN9nFJkgoKidnWEg6S8XYllfX12gpyNaYd4ooRzjZd4lJaKeZ9uYomGfZytdYJncXOUmWKIl51dbodwln12
cG6SlLZzfHCwk0VmhodweIR3iquCbJV9iJKLXKJmiaBzjHJ5jWZthYdtT4zCk3KZYYOPcLxtaI16d3dud3hua2uDcGhphXqMfm6PcGRzlKp4nGOCnnKPj5Vqc4Z6jouFbJtze6J+eo23gsh7bH2Nk22Cxm97kmFk
b4WScXBthm1shZyEb5SVa3ehh415c26ShYhtc5WCbb1eqnpyjISFg22gpZuCmXzFfHdndnx9qoygh5N5o3WThIJ0gp2HYIKNhHGXVWV2kaCTdnWXRXKOhZBkfKiVa4Jnem+YnHpzknCdb3KKe2RZaZR4dIZxnW6N
foNhZIqFhpdohnt+aZePfZqffYd4p6R2YHh2uYh6jq1yc25llmqEpH12apLGhoZ9k4RnlYSDjXFffZONmIuLXYWUdMadi2Z0jHtAkHJ2dHqneHd5km2IopK+orJla15ogpSmlpB2gn5+gpWGWaxvioydZpqGipZz
d3WLg4tnYXyMbnd3dJxvVp54lZN+lHh9VWOYfHpbWGx8nJRyok19cn2TZI55cHpzdZN16JRlm4huX5h1XHekg41rfXanpo1mX4iJd2mMeWhfi4J9im1tc2+XbbebYZR7hYeKmJZnlmSTeXefX4i6dsSQUZOInXV+
Ypalc3pskaeMi3d6xWyMdYyMWpNsfoOSnXuNq31qiopvdpmOipiJdop7iFyMsZWKfX6Hd3dwiGp0k3WSfZWTimF7bndohal8nG+bYXN7fVxxlqBLjoqDcV5zd3mGkX19fXOzQpBlfI22yXuJsW9zmpFfhpx7maN6
lYZdh75ulXNzfZR1apmSfnNxb3psj4Jtm5Z2WLyTd3uSbnp4oo9xXXxqk36gsJp9j4uFZaByYJChhHOTlV9diIWVj2qwaJ2bp3FukHyFkH6Wh2eKhYVxW3KVeYWSo3x8cnFpdpOOcJBsd21PY4h2bn2HgpiGhZuC
fHZvioqXoWF0dqh4e2WEp46fe7aRL5q4iWqLhmJ8lXCDsXqdk5FlbF16do9Sdnpwi1iJXnZ7gmJxhnNsaI5qxXVqRXGhimlhd2RbjXo2dX53z4qOjbOJhXiCRKV1bI6ucnqMg3WRs8Z7UpGGm4pZWmtsdotjd6Je
c3hOaHZem4mlSo56rnWWhpGCeHuOfYp7g5B1nFeSi3lXWniZZE58b2WCbHd2fYSeel5qi3h2glxoX3SxipJwaJOafF9vfZRyl1WRoXqkaq3BoHqRmHtylrp4lISCw3i+emySo5G3dnZwbrp4llWZe4RuoJS0WJlp
iG1tY4lji2VUt6ZwjHVzh3ZzaYuMc3RmlmeGc4SER4WFj4tfmmeZXn5VXItccJN+bkaRmHZ8lJdYindpkpiUXKmIe1N5isZ8b5JOi4hpbamDd3qMfHaCc8p7b5WqiIRtVoR4goRkkZxoZoVgh3OFiZ5ufG6TmXe+
fZqMl4V0fm2HjXN5gntxoGyGZGeFc3RNg5l7ZYhpj4l2j3V5kVx9fH53cIxyfnt3fnOsR2KFiYx4mD16ooqCn5uUknSIZWumcnFYfmF9hKSGk4t4j5iHpHZ+VaBdm56IiH6fc5J0cm+RXm2DaWl9k4RxdHihintg
ipVtnHxhiIyPSXxmnmlkpXprhW91cohslXCSeXZ+n3lbdWthiqJgoWyYdZdtl5N5jmiKc5t8dW93dZ50lnd0hHt9gnSKoYyEgoRhpISLfJeWdpyEd2+yaY2piHBrcXeQc09zZXuSbnZzfXZudXuRmYdcYHm9fXV6
c5uZenePeXqWeoxuWZBLVmByiomQSJN6PJJ+jnyUeGmceo9kll+HdY+QcYOXdnKIbHlzi4RucqaQl3t2lnStcX1sjXBnjoqMb3SLaGlylmaLaYmEene0eJ2YSXWGfZuqU2yYpnacZmCGn3eCcXddaVSojZZ7a5Sc
Z3J2qpJkaptziHKGnV2FnXd3jXqYh5V9kIJZb4xxWIyJjI+Ch42fZHxrjLx1eGlzw5Ryc3l4hJFmapBWhW2DcH6ShMN1fptzd5Bhd4N3fJI6enxvcoKFeH1mcleIfWuKaJGRc3ikkJGRW3R1fXSZqXK8eIN+aXB2
e41Ng4l2c2aPZnmXgnB0b3C4b22HdJpljX51b2hwnnx7nHN0pWplYnZoc22js4JxkbFnZmiYi32TiHGWl1ZZm5VWeYl1kIt4aIVjh5pRdGKHhW13jYlgiZp9kJqYjWqZh5mobIOZZHRqoJWOrZueeXucjJJ2hU5+
oLqIR4dfboONZnOIfpRuX4iWmWtwm3iDiWOQp2l0mXqQW2Jjbnqdj3R1b5GCepCLVo15emxJq4Ktv1+Zmaali1K3Y4J6g3KZoGmQh2lsjJujin2Md36Woox9eotxo52SkXGaclKMdZyQoqB5dIJpY2NuhGiEi5GD
dJqNcGyfwbBrkaORcnTVjZ9VcFSdjoJ5mnN6h5FjcIK9XFR3nY1zfql1mnNwhVtmiL9wlIN0dpBXjJBifluMbYx3YWKSgot0bXp4b6inZ3CTa9tkcHx2tYuRg5B7eVRyVImOfI5vg3mFmoRre2uKYl2Rb3aci4pd
dXxwmZmIUpBjbXiUeJdYjY5odW+FcI53gltxdX2JSmVpcZJyeIOFcHeHhbmGcYOPeZOngnN7b2eKaW5+eWfIhYWJcH63gnBxV2B6i3p+sll6h31oyYOPiqqYd3Vxkp+JiY6Th3NvcphoZ29tXIKHjW2LaHd10YOQ
oYxcepxUfl93mmlunGCWYGhgbGx+do51lnJ9dpR9moaDlYnIjm6LdYKipGx5bo+YjX16aG2Cj5dynqF9c2NthoeWkIV2e2JpfV9+d4p2h6iNbYiIiGuKjoahjXeaZ15tg3y3enl7qm5ya5N8im6Rd5Fvh7B3royE
tGhAl4WMhpiXZ3yNc451goiIZoyWhldeuIZaj2pZRYeZdXulg4elc25vh36ocXiQl7t5WYuDhYOGd5F0bYKReoetdV2OmoJxvnCPll92cmqPcImNbpqLZa2PcJR0lJOac651cGppkIV0ma9shJ52dnhUZ3FsfWR3
kqqOkHSIp4KKVJl3fnSQd5yRYpS8kGWooWmPkGmJeaNtZXScdXKhl4lPdYWVkGyVen2HoIKXm5tzfGiQi4eYlGyFiXJ8j4xybYh7d615dYdzwImKjWGlc45ddI12eHqabnWHcqeCbnKcVo5zhpF2wm2CXnpxZqug
VYeEcYOCaHx9nH2LWHF4cGeYWWJ+clOahX1yZm1de3CChmB6j2lpeX6bgoekcJN+e3KCfXNzeJVpjXC2g2aHkJx4jHZpmYt6faN4nmOao36ZfZlfsI6OdVt6enapfHZ0bnl+mp6SnmuJcEyRtoxydJh6jLBai51q
fIe4nFRKjWp8aYxpanqJg2iUh56KgpRbi4y5lW6CcpSNg31wUpKEeH17nHZWiF11aHiRcIiCe6BehWyGmHKXa3ekhnt3und0k3FslXyNlktikG9wfXuHknCCl45dZ7iaiXedapR6kHu+XW50tHWCapuSaHSGbHp8
qptmlHBZZXZ+iHF6fHWHj3Z3fHuQm4dsdI6dbE+NnGt7tZKEloJmbJF5c6h9b32ijG2EZouPdmGZnId3haGEjYiOdoWJcHFqfYlllmh9ZHmJh5JqhJCpiFiGmqF7a5JxlmiFjIeGa1d7pmR4eZ+bb2RWkXaDcZKp
Vn2LdHCua5p7hX6TioxlhYKRfnxPfWdnjMKaoYuIcmlpdJWOhWyIc32Mib1+Znl0jW+XiIx5ap1vfW95dJKdXYd0cpR4hrJphnGQdX52hoOGbVuEfZxqbbF3Z3KLa1d4aXBzYHN4koeJhn15kIh+d4mJb3tvnZCY
gnF3dVaWbnODiXWTjpyReq6FhoOQYWNtXYZhj5GrgnN9dGR2k5+FXH10eo6aeH5vZnCFgoJ0jGKhXYuDj4Z2anh8pVlqinZzYFJqoZdwbWiVx5N0c4KKhFyCcHd4l29jkXmMtINsemKLfZSDd7CSeoyfe258c6pc
eGynWohyYY90iXOMhH18VYeSknuSdpqXd25kX4ykbomZkHd3hoN1b1uClZKZda1Rk2d0g1FuY1Z8aEyaWm1rcop1kXzHgm1XVHN0WpGIZnF2cWdmmHSHZZVykoiJZHZul3FrXq+WjWeEh3GITpGYfpF9Zq6Lc8Rz
o35tiXqDYYNifnhqfY6Xp4ZrjX1sWGCri3dkkmiMjZdyqHaCYIuMcZudm5LGcqiOnJmIg66VaHFfiI14Y1ehj3FPbF5QWWxcm41linp0bJuKg25vhY2VfHltdWGimK92oFplc6V0ZHuXbnDDh2GDqJZ5l3R7jZll
fXV4a3e4dWhUUX58dnZemJ2VcHZydrJgXI2ObVWMj4RxWHVxkImauo5nYIKTb4h4c0pvhXZ9hXqjlo97iHZqq2p4folkbot2k4aLdpJ6j4p7bGCEiJJzk46Cr4eFenmThG2FkWWYh2x2cXR6hm2dbnyCiIx0dVnE
Yo6DpJFthYyVg12MZ4xvm3yfxYp5dn1zhpl7cm1vopSDiXyMjndwcm+DdJSHfIeFc4h6fIZweXRilYWRcod7X3eSebOhbmNzkVqHe3yLfk6HfXSIhnpjoYONaXd9Z2JueX2lh8J3hJF2bGtdg1mVoGWEn3V9fXhl
aXtsam+KoFuHZl5WjHJ8eYmKoW2JXmaiaVONcGd+ZXd0jYh8dJCDaoZ8iIZYb292qGbVnaiUn3J9cYx7l5pgjrRsUZ1woY2qkXN1m5iIdnybfmmbl3OHnKtsimyOn2ZqnnSRY215gmxqeGtuoYSebJlwd2qLjHuR
e2ySc6iVdGOKlXhjv5aGWFlzbGCda22fiX2IoY2KimxoZZR4X6qTg4ZlhZdlalFLX2qGr4pteLZ9ZZ6RfXxxWnRoVoeXmGV9hHacfmZ5dmqFp31sa6WVYJ9zioKZi1Rvb1t1dIyCcJOFfoWVW32Kd4t+h6VZlZVv
ZGekV5xvlIuScWZ3Ypt4Z4tvdlGCq3J9loJ3g7qhdG5oUaCLiXuYUIxqdpJ2lrFveJlTj25oZV5gh3xyfHWCUYqcbo+QjYlKklCVYnN2a8Org298fYducqdveX2MfZRmj4uDb4mCeYJ6l4SGbqJmpFJ5i4Z4d72M
dHRueZB3po9mp3GXiI1dVbKFY6R9k0tZfp1slW2llHx3cYh8mGWEfoiqslJ7dIp4t2mmYHWKeGWFi5h6h2x6hJuGh4iQdHxhk6l9qH5CY3tiiXR0hGZ9Y2aFhnSFcnqTe5J5hHOid6GHh4KGfX5ifI1ljotffbRo
V5Wwg2iUlFJtfZuUfH6cVGKVemKjkZSVdLDIc2Z7inVho41ob3SPZnZ0ZpOOfYqNfluWfJCniI55j5h6fbh5onVlp4ZSd4Oieq58VVBij4R7fnuEaY6PlXK6d1KPapV+eXBdfI2McneMa6pdZoxwbGNyW0CfcZVj
rpxuT4uLdV6OZINfr1aDkpl+aFRsh3J+hmaPmYNwjYRyik9rgox8hXeGjpyIWnV4hH1vjJCVcnuQXG+OfoZwjJ51bpNviZRifHWCcXqCiYRdfXt+mF2Ph1ljr4mevGy6d4qRb6Z2VHaRj06evXCCXXmQmY98nW5m
R3aafZZkhkd5cqZmcl2xWWhziHBukHNscXx8ao1le4xns1N8Z3x9c3ded3dhhYh7Y3iLhMt0jGBqal1xjYiJqnRqe2iVfYJ7ZZFxaY1Wfnh7bXCwbpB2aWiFl5WJdHFxo9VqWImCdIipanKEc3Jgbo6Cl3xqcneO
qZNCj4Kle4+UdnuddaLXcXxxlI1oiWt2kXN5lnJJe2y7c2yJbH2NdHZ2do9ve0uSmIRgomBqa1mFXZJvb5qRZIWFn35RYHpciWeSkJiEXombhnqnb3OGR4h8XVielZd9XaSNdoJZeKdueod0d4SVloRbmpdwiG21
hpFgdl9lcI1sYVWPbGpFX3yQs499cqttlHlui4KNkXdytJaho4SHa5SUgo2yg3xtfXFzkl9nZnF3iHuInHt4koxpTZ6caWlwj4yKW3aRi1pxemeFdI6Ge6emXH2HaHd4lm+Qe46MdnpidKZwhIOkhG5zoWeGunB3
WHRseYuchYmJcZlWloiNpm6CdIyLlHxkiZJ4kmShYJKVlYiSiXGIV4dleqCbl3uFco6EiFyLaWlxnXSMeoJwYImYlYR6eXp4boaGo3eFfW24b5B1jaKCjaCUbVaOnXpdiad+dVZ4tXJmfl2NZnWldGWWZ4preIiK
enTCYqiDZIttlHJed4WihWSOap+ibnRxP3OLoop0kWiSlXjMh56JcZR7d5F5ZIhtd4Z1ipiDgm5uiJmUe4SGlEhjhXp7fn2UdJ9+m1mMqHmWjHObd3RxjXq1joOga3VMbmx0iHJ2jmllVWRuinmJoqV1ooVnqr95
fJJ7eXZvcYSLXH5wrKJgjIp9aY9vhoiOpm+CbGZ3YHiOoZeLiGGTkpxOYY1kcKGIoVKFiHmWfmeXqZVfe3GNcW1yj12KUniCoHKZfnqTYHpzjXSCpWyQY5h8m3Jtp5V1dqF1kKqciIZgY3pdiYhJhKCCiHZyiKGy
c3JgfFermZ1taYN3kpKLkH5yiXSyv2qOjl2KnHV9cZl6g4NneaSuoKFXgp93hV2EfHJ7iYJBj4h1k4OXoIKEdq6CWHyInl2YaZt5a1VHdoxyaVSYT3uDfK6GjolodXFbiJCJdXJsl4d5jW2bk3p9g4ZXfoR4l35u
UnF5UHdzVGaGgpRdfHWOhHqfkV9jnYZ7ZHNzapt6fVBffoZgaW97ZVSflV97g3V+cXSHi4l6aJN5pWedjlSwaFN1em57i2dwipCgk2dgbqhVlll1ibSCXmqJc3R6hG1Qim1phHt6eHqYkpmGpIpodHibaaOMpYiG
aH2UfHJ7eo14lZ52hZF2d3xxg0Okgn56gnpmkV+Qjol+YopgooRIk4Vua5SPXnafhFx3pG+XoYZte3KJVlhvcW2ZcI6Ukmlqt5F0c42Ri2ycfGh0a4uHoGCXh5NflnJwdJ20fJVefnSYjG+nlaGNd4uJiXKQUmSH
anlfnnSTerV6epaIZ2xehmmecqhxZmxuh4KIe4uDhnt3bJijlpZGbI5ndpWXjoOGb3x7eoRui32Eb2uNo4tpeo54bnqNaqCnlHWDVHVignGFe4ROZU6HnZR5Z1ZedHNveVSba5RzbG+EgoZ1c5yrdHyDjVyCXmlu
d4h4YFRpoWKQi31nrZOng3qLmZWLdHybYnyCbIt+l3qXe3KhdJOChHiqpG6rcY+GdGh4apGFdIWHZ4J8jYJwkKq/mkhdYnuDknqVloZ4cpVvcXpHWpVvb3NrdYquopSDcYONeaCUkY1hlsF+j3FmtYuHe490l5KG
bIJMdoZoi4dkl3B6bJ1uj1dxcYl5mHGNiWVwjIuPcpWCbIh+dm+KiHujiXRliXucco6aeGNbe2tnfX18i25ylZabfUCPi2S7dYWJdZOJhYqfc1ZxoJ57en2DhJ5xpHRqfXBtZXtrY5WLmotscXltrJZ3d3aGn5ls
mZSKZoVzjYtflJNrjHJ0d4eOlo9kjap5e412g3qsiZVmgo6VmZtxhnh+dHRiiJd0c4x9gnSocnNqYnN2dnegknubrn1tel9taJR+h4OVg3F3aJhlcWeWrZFydGxjdYx9cXCDYoZoxa+ZeXWen3BgcIh3dJl3rn1r
m2xui3NphYaywH6SeGKDinGKdHx8enePxnecfGdkbKmXsnVhaJZ4ioV2c4aSsXRtiY2CkaiYj3Kbb45xkJSGe22IWWece1iSl212aIptrXBunoWHanVsg3J4kJdvhIWbc2l0a45ylXRLerRznFVqboOOdHhQc1aM
b5WDdomDn4Wjj42OiHtGclGIa4mIZFuyiH53mZp8hneMg5R0mmqClIl9k3lxhHmGoYNnapNxyFx1j3avh4J4iYuNcHM1lIehd5GNp6R3cHdyfW6Zi2Fue2duh6lxo4lvVI+bY2+Ua5ZYsqR3fHyPb2S+b1llcmKQ
e7igoo2HonZ4RmhlhI6WeG1kjYp9i29so4dKYVt4UpJ3q6eDeG6dfFKRgqRsmHVxi5ydhH1pkJiUb3J8WmKIp3lfcWN3mnRne2x7ipx0c4aTY3RqrpSdk5R9kHtwjoOSk3N2Z4phkX6xbLluh32IYEuQjHmMimC7
qmyJmH50dKa2bZOeYIyEkGNqk45tg3TNh3lTcXlncYp9g514eHuFkXKWeXerdX55lVyHiUtqcXtpi3F+hYpyeol1i3aFhnqbv52GiXa1emVvZXFoaoiChZ+Seap2i4KTq6CEgmqbjG9YbVxzhnBYcnp2XHxjh3Br
bYJ+a3eIjoVtWoKOdYJxnJNrjqZnp16phIxBh5+Va4qhZJBze3KJcnd0goJ8XYtve6uTbIqMiJhrc4h4ial3c22KVodulGyncIqIcGtejYl7c5aqd3x6v6CDh65zZo67mKR0j4p3jp2EjGRYkGyQbmx5cWSUi3eK
hIOflXp7wJtpfYtalol4iXeoa6V8eH2LcpNuiHp2jWuws3tWcYJnfYuThYWsbnqXWqp2god8emyjepKrkp2dg4yeeNBdkKR9ipV5d32mbV6PdY6LeYmnYGWDcU+EYXp9i5J1dG9ijm6gw3d2dX6EUKmHlJutl2l7
VplyeG2PbXaklHt0a3l9fm2EeWh9hraDlIqZiIx1dI5nUXF7X4JwcIOVp5RWho6CXZKFn2V5h1aUZo+Uq4V3iqFxdV54n3iZkG12lIagpXCPcXOLlZeDjGuMc3tkeHxidmiNb3BZNqOMhW1+qYifd5t6nKZ5e414
fHyFpXePZnZUdaCOam5dg5yrp4qCb2OQWpKHp5J3j3dVfXRnaX6aineXX2NraW6DZohzrHdfgntrinKgi3NwtJhvbmB5goaRcHZrTXV9hZtWlp6km3ZhZWB9WoaFa3uRlHdkXGuXaHyke3CkqIiWem6VcmlhpIt7
tI5+Znaib3GWgnfcZ3uIZ4h7dHaQZ3mHdn5sh157b4mSqFWXbpF9isd9kb6efWOmjXN0h35hcnmGcb1dnGSDe1lfjY13iZh7e5KObY5noY6SWYt2ZYOfiVRom5iDZ3tsk555mohtZXmDXYKMk1WDo5Ztd3F0ZnCJ
p4iMn3OqkZqKcYxxm15uzZGSpG58eaV7lZOCk352d3KkZmyVmnuPjoyMeaJ0hXl6c2F3j62OinyFecqIjHl8bHSCTn6NeHGJsFZjsYhjrp+Gan2OX4N8jW96fZGimYJ2i5SHcHdrl3lxeItpZjqIU5J7fHpKi6Nk
iLiPo3uCjpNyio+qoGt8pY1ySXWOkJCHkXFQi0mfkZCTcGh6eGCFcWplbnSEjahzhJGHkoZmZZyMc6iWr4iKk356d2RXs5CHeHJYn4aKdnWVh4V7houNc3twXnGXflBsaWGRbIR9iWt+eIuwkXdecpudem10j2l6
n0toi2VQeXyarZZ3T2Z0cGp0ko6zaYymmF16g4iMebhJc5yJfo+UmH2LiJBtZ4Z0TZN2hnlyd3Skh1WahGxieHuOwJOFVoh+bo5sbGJteJR5W5dndnSKkWiLioaShZhfq519kaBpj4Z+kXSJVJZ2cXGPh3xkaoir
c36npKJwi5l3a6Z1anKvgm5olKB9c2NvoIp6oIh8TXh8kGmKlJyHe36nfI9dgoN5ZZlklm5sX3GGjaatZo1ql6F6Y4yFeKSHnWaTYmyHXFx5n291X4SMd1VvgoyXZJCMuFWki2SCmYJrkZOCaG9mhZSQmJKksqqb
h4lyj36Ql3WEmHmXkJV3ln2QbIhhjEpxiYmbnHSrm4avYph0c5prcJ5wdHiQhZR7a5WFj2CGb3p6jmaKjpaFd4VziJKVgoSQfG2OdF9qboKOj3pvknJnllyGdKGWgnRupXWFl7JjbXabl4+WenyqgodzjGSUhIJW
hGqUepJyZKJuWqiUlmiEb8B+bXyijXaEdYR3V6SIgo50c2Jxd491W2Kaco+PdIxthH16inZmn4ugfmdgc4Wne7iTjnxre4R6p593dJGGc313a26KlnR1h26bmnp0YIWca5SPV3VqemKUcqJ6c4Nud5yKfIlaW357
mXSLl3d0eZqtoIRjqG2LepR9Yl1lo4Vjd2WXfox6m4WFkZGomGyPsGZ+ipeSxJmMcnWfV6RxmIeTfK5+jIaUeXCCi41pg3BXTX11mXiSmV+HbotwkGGDWYRuWpZqj2OfboxzenaOjIl5T115RXNwlGiJkHVtbmNu
p2RvhmpikHqVjIV9jHSGmI+KbXqKZXSRg3dedXyRj2yjc6F3eHuYh7FWfo6ZeoVqimNbnmOHlXZuhqt5jmC8kmiGeFWIrHpsjmZygk6mhZmEho2WWW11fYmZkIptiVtkantnj6t9fXd8iXJqcm57no5vo3eFhq1g
cGeug499k3CSbpJ8X4ZqYXmkioaDRYiMeYZzd4uIYIShuWx7fWhxfVx0fY20fnBjfoSZr7xcmYVrhZVrmnWRYo1+jHiMfmeinbOMg4xycIuUb56Kl3N5dX5naYt8i3VfZnN3enJNa1eUjXu2pIpvjHiCjIx4c2mR
WoaFnb+ggpuWk5CHsnqSoHxcrsp+UGdvZHRocYR7jIWCkHyHrnaLhaJ1dHdvfHWLepKgV35tgoRoi3SEfnBoeotzc5aCnWR+jk6WYWt1d35ehHKLcnN1hZKdiYhnsmlwlY2gWn59fXqec5eKkHZddGWQepphkYNy
ep19d2ycb61qiHyYfHuUwGNoeZt8hHdbkG+UUnxuYl9yd4lniGulX3tehat0fod8eqOFfqFhjX6NXmyPkoeJamtyamh0kZxxfHdtfI6TqHynXmypdVeurXWFU4h3j1iHg3iHiIduaZ13nZp8Vo+Hn4pOXVaNXHWS
mHuSmX5zkWRualWVYnaEhVphj5Jve3lpdHqTeXKFl46HXpB5dGdsa62IW4VqlHBjkG12ZoJ1YmWuk4p7lFxyWX6ph75pe4mQYqdnfZiYh3Oad5hcdZhrjEZ5dG1td4uYYX6ZlG2gaq6IhYlDnGh4cFCPZ5V+iZVe
nLV+gqCDo6yJjpmGVoiKaIqUfFSUjEiSsG5thG+UQH3OfIJYhnRylGxom49icoZcg6CgYm9tap5zZ3eHcWlVZ35+eHFvimt8kY6MiG1ocnhsfGBwfoRwdoZmeZFyhYd0kHV4moWGfYWDa22cZYuLXWt1eGeSnESy
d5SFep9rTpt1fXqNZbpwb1yPn1WohkGGfI5imGBpgplcjYmOfW+imXaCknyGdYVxhXNsiXeNdGyWXoWQZnlmb4d1b3iboIduk1qbmJODg5GGgnKFWIduvXF9jY1ld4mNfZSSd4Wme3JcfpOCaI9udJdzcGhzVmyT
eVOKdpJdcWp7bX2Ia2ZhgpeIeHV3sIaCloWEgn11l3aJkHOchK6ZdI+SemWCZJZ3nq+LinCZfnKbe4t4dWA2d3aKnHJ5e32MbkdndlGEToykgqWhhY5uj26CcYRnUIx7l4KZlXSVl5eui2SFlJaweqiFh4KQhXKE
cquvaWF0q2Jzk6KYjYyScHWddH13lIOIgm2CfZR0j2GDU2l4eG9it5pojIRefZB5i2qbipWgoJZ8cXN3m4pge41gZHFtjH53WIV1d26IYz56vp1yTXttd5GGinBpn1xHholrnIWKonWFh5B2e4lBemeXc21qY5iF
fXKMeHuMiXNXbHSVkGhvanSYXmydecCNZEtvhoVvl3d9Y2aSWJCXgkqZZ56Qinpxg4ydcrJ3d3x5OXlwYnN3cI+GfHqHkXCbnoi6WH56zXN4pGh9j46rb2SCbmdWkYh0ha6LeXqGeniWppd0eod9W7BtbJGChphx
dIxskYhThH1ej5V5cpqvanJsVl5pYWORfbByhG1XtI2lfqucgoVRdpl8hGVjbXtwpUWReJJ3ZIU/iKN+eniFdHSse21jjZqRcpBocpGSwZaPlHSTd3l+ZnZ3e4p1gmqCh5B2hm16cJt2X4d9cpSSiYJwdYOYhpOk
h0t5dI9Ih5SNnJBwd2Vqi2qQXpFahnR2YGxxZ3J9dZ92mW57Z2NFim+FxmlxioVpe6txj2pmc3SKjWzJwn5ydIqCW3OzjGx2b3x6bKR1V2VylYmOnnaGwXKbcW6Nj0p3bVqCmZ+XiJFvk4lYjLB4inldfoyfjImL
jmOeZnuUpHh+ip2RcYqDro2eg1COjs+ljpO7jYh0b3xsbomJkYJ0kYSDnqR9Y8PCoLR2Yo+llq6EcmKXeZOCfHiWfYxuWZtyr3i5ioaVWo9jkpeNaZWTfTVxe6Nvbll1aX1qb5tsjJlXsZeEX6uCXXllZJ+KfWZ+
hLpXeWNclm2EhW6fdJaKmV10mFuNopJuhJRhin5TiXOTj6SIdmiGeoNrfZ2eibVxdXOPh5Vqd26Jp3xXh2p7mnuWgoSMeoibY22KhXF9po51XqZ8dZ9yfZyJdGZtdXRxcGCPdW+LeHqCi3SSfKSEiqWNbImhjVGa
XXlukW6agpZnelhdYWhiSnSLZFCGeXSZnHVjbV+Elnaab3CCiZyVYHiSfGihbolzeGF+emiRiXl+h32UfXyRbYaOeZF6dGhxl4tzi1OVjXxjcY12dbWXeoZlpoOQfad1ZHtxkGqPSayLjHVefHdcXXBpZV+aapme
jHl2g352jY2DmryThW53Z4Z7h6OUZXB+k7SReVd4amk9TXWJhG97UoSDgpKTfVp0bH6WdnSHi3iVynp9hmFhfo2NWFh9aXSUiYR9go55aJh9jHyRiIJ4jnmrep2PuaJnqoRylIqKjZt1c4KPhl+Li49zk6hxhnl8
a3d2cXyGhmZZhYqJZ498g4SJlGZvcIyGdH6UiV5qiV52wKuMg1tta5x7jmRsb299i4rKiruErpOpcpSafYR2fbVsSFx1cG6Ph36Vc3GblmvHg3lye4uMa32MfaqTfneKd5aimHuCj3qFj2Kmk5ZZe1aUfItofod6
qndWjGeGi3mUiWOYinmVZ4t4nJahcmlmc5txdHOUjXVjaZCbc3Bvjk5rmI+XrIZ8kZCNn4dNhop6oZxfc6Fiu4OJpGGHlYmgX6R+kFtXbpxuj4V1b5xubnilh3JgaZFzeGCJnqiDcJBgcFd1in6Og3HDnFx9kmeW
hZiQkmmKdZOQdouTp3ugcG6XmXtsZnmMcKB2fJuKc4RntnhzdXylg416iYWVaJeeiIuRj4Jugox8eIiFc459k16XmohjcF9OS42Tj3F3a5VVlHRuPm54fHVxT255c61pXpyIhXlobm6ZXKqFn4eSe4J6fpODbn13
pZNopnt7bJJhj1J3fXWJepZzkHdvb4p8cm6cbWJqe5eJj5BginKLSXGTjqtlp3SCh6dFoGpeipJjmm91e5V6a4edbbdlrW6CbnCCdpBwdHikvaVfd191iUpdaJSWoLV6iWRol3xxbJCNjpRzg3t1TVh5ipB7rGtz
cKKEcX6QQXB5h3SjfYlmhWuMeXtxh2NlZYeKb3abh3FlmoeKkoWEjaZ+fpFthnRycHJtm4ufhJ95jlaYh2+EpY+EdG2tnLZubniFjIuIYIaShGS8ZpV4g3yNfm+KonV2eqWniHiFjZ54c3ODtXqMem6PmmiCd45u
hod9jnhBg3J+hZqvlot2lK5qj15rfHe2kHivcYVtkLJ8oJZ7fIV+eZF+XmikfomWlI6CkoZicWyNhm9lgoqTeKRwlaR5io16m3KbmXJ5friTbo+Gaqh4dotgs3yMoHqYaJlsZJB4vL5gg2yWsodisJCMkrGXeGBz
oo+bmY6xkIeNd3hnhHyxkF2EdUx9tW6IdWpii31vlnSKfnuGhYZWiG+lbWtmk6pZgk6HhVx3jp1fsHalTEqkqod7hZmHmWN2S3xwmXOLjnZ4mY92Y2t4e4Nme4h8aoapeZWCeJJne1J5g4ONbnKDmIV3cahncY5s
o316a8aRUIVmi3iYbJSYc4q6jK9QbJSbd4mtfGlrpmF0aodkhHZwa6RdXIKNW3V1rYN4kXRZnnZZiYZUjYJ4coKCgnt6ep+EcnNzkoSobI2FdJ55W32PlX57cp9rbJKJd3GQeZxyZ3J7pIaKeXx2lG2mcoeHkXOf
Y4iJc3mCqIOCXH2VZVyCgo+LoZd4oJNxilyLgoWZa2l0enNrb3uEfHeodGSIbXh+jWeliWeKd2eMVmGJeH2dfHSbfHmJX7B1in1kd3B2l2uIdVt9X3VzcIuddZZ0oYiOh3Gpj3htcW2JZ32Jb4NxaJSLa2tkir91
b4uNVJ9EVohLlIh7goV3fsVqq56PcH6yWXVJWltwh356YXyDlo51b3ltrJ6Uj4iCb52McaKVkIdgmMODvJaWYJOebl+DdXyhZJpojHJ7hIWreIptc22FkpdviXm5d8eUeX1ad5x9YUp7lY18hnirj2eGdat6pbNy
ko1dmo1jZ3hbecB4THh7l71td4Jxh5uEjoN0i5iLhHV1hWVGg3mnlp2bi196l4lnfIWWhnaGeY+UnHKOk4Ztg3KXVGtvSoSRbYdsZ35sj35+iXV7d4lpjGKMiKprk2uHsXZ8jHWoiX2Hl1OFbXVceG55T3p9hWJ9
nZ+RcHGya3x+hImgpId1iJeQnGJ1fWGCmXVnd3p3lG6NgoR2hKd0dHiLgnptjnh8cZ16u253jXOalGxaXnaWgnV7dX6Umqhthnx3iXVfeqmUik5yinVpiIt+d11tj4l2oIOImlp0dp2Hem6Od2h7l6FXc3dkiY5z
fUaFzp95bJd6iHSLg4Z1lYPKoWB5c2x9dF9XemtmhH57iGJ9mG9voXm0j4dyfYlXimWKfJxlcWNjiW2bfXOUnV9ablORkISMZ5SFrX19qYJtXJpSqqhrin5eZXl4bIl9hY2DhZJ6app2e4eugnGWjoODd49umZlx
iYSUiHiEmnCNkKR9kGyQoZKLdF19dHVgonxPX4qSk2l5XnyDjLuGcXhwg4eUXIaHeKJujmuSfXt3jX1eV1SGmm5ka3zAc1mWXWp5eZGDep6jjnSkipV8hImahZR5nXh6aIh8l457mGqse3SPc59fd2KOaHyHeGeI
b26CdpKPcZ53i35xq3uLd3SUl36aZmGfdGqUkIZxeGtjenmbkYqUeW57aW6QlmC2b3Z9eZlzZ3h3YZVmoZ1ci4qMfnaFvHp2e21yakWJVW58Sat+hXiDoG6Eh3aYfXuWdKuKiYRyi3iUkmpiT2SNfnmdY5JKjHxx
cXFsqamamYRvWYNuX3ZshYZ3lppzfG5ofHOvdGaWhGpzdWaJg3aeaoKdeZ1trHd4eHCUh3lwj4OFlU1xeIuEpn1Taq15ZJKZpY1skWuDg3RxjYJ3lomQclqKdZWmg3RipmGCkH54a7F3fY91XbiOZ32ZdYSHZIR1
i5Gcc3d4om95rmmhqImEm4efiHZ1eniFeYuuj79ss5hwlXqhjK2Uk5GGjXd7cm9hYnRor1t1Y4htWXZ5lpKodoyOiXtsn3t4m1V+g2OKd3yGYI+MdHeysmVnjoV3enybgq1RgoZvfVmKilufeJuSZJOPn3ZsSnFv
eJbWaWeHhGF2lJqJfX1wopSDWoSFW46fb6mIenaRkHuXcIWPto14ZH2HioypdIOQbmp9mmOqiVpqeX5wenaUkYKRapVwgmpsZF6QVKV9h2OWaFOVW22CjolleKZ6enyTjXiHeneNkGlpcoR7mmdSXWx4k3OCiJWC
emp2enpPbnFvfoWVg5ZpZIiOdqNrj7l6i62Xj4yZhmeJko13m46Wh2KChJSMg6F9e3CEWXZ0j3OifGt0fHRrd4OPeIaleYKQUJxnb5x2bqeCbGSLbpaEd6B4eVuIiIVvcD2PnJpqb19GbYtsmHNwinZ3glppmJKa
dn19kIWQb658WZlndJFnjGuhc11psYJ5gqiTMXaRgpp9UYN1oWmLjG5waGdGj5eSiW9yWIt5iIled2t8eo+VhndzkoeOfoOEdYNvYoZpTHZykmaPdpBxtJzXhY6Ulo+Lh4ljhouOaIOFcWBtYZB6kYKbh2t7kY50
jZ6KipSslEOqmmVmT4SIhp+QYH58aGJ7em5nd2+LUI+MdHZwdXd0bGVZjpFweFZ6jHtuWmezYIVzg5GnbXCtk5F1c3d2dX13kYxjo3erjlRwZH2FYHSOkXSMmoRobGWIqVmOc3OHeXZqlINclI9wU2qann2PdWuj
lI98d5d2eHd3cJxeiI55rHlejXSfclh1hHhthXKHjYKQdYaSZ3huYXipi2Btqpt7cGRpeZOEyZNhoIphbnOGjo6ChWuHm6V1hXqNj6OSTYl4i4t1lIp6g3uViHVziXNnfmSaiF1wpZmMhGVVhXuqiIyZqJKEcJaF
kHmQlpaRW3lsnHGre119iYRwYXOQV4KgeKlqP3t7am5yd5F8cIlyc15rl4+KjIV8i555c7tvaU9qi5l8dGSIjGx3klZ4eEaDeIJ0anZxeWCSiIVMhWl5pGZ0bntqn6hxeH5skmJqbmJ3b32FbpqReHJ5jFJtq3pp
dHRohnJ5jHpxbGp6fqSlfWZ7VYp6jm58p26KZ2KEaoJyjIxeZ3mcfUp3dWOJlo2dXm+Yq3pyhHVYqZhxb3iCfl11fW1rkI6GgpJRXZKneISLgkpock2DioyHeItuhphzdGaPdYJyk3jHYGyZcqWDbHNeeH1DUXKg
aoRbaoSCkK19b313WYtwj2p2cJOTh45vjXJLlqqIaZd5bYJyj4V3mVqZi3d5blKkV3x2op9tendvhlSGg3pUppV8q59zXZxoeXZrd3xobrBxfnmdeIWJbYKNc3Q0cW94slWJfL6Dj19fmnmGY5CNfL55SoKDkY7A
YHqgd3CGd258cHyPdKZzrY2Fd5B9o6Z7bWhwfWJue4lPnoyEjW15goyUipyHglh7Z3KGXW1xlMeKcrqfioZwrpCHiI2CfG2OY314hYKfZnWWhGZdi2J7jI55joV2n3N5e2B3fJBlg4WKkXqzbGyjgnFudHd5eIt4
cnFrg3aKbWObV2eKbYJ9hW9xVntmhGyNm4ioXoVui29zWn2PdXacjohyfoeghmRIb3tvZcBpjnd3ZXp6hKBJT7yqeYaEon59eI2kfWildVhnZXhxj4h6Zk5yY3Jyl3VxUlNMa3lwhnOelna+mXhPj4mVXHpxYsFl
iISEdKhGdo1qkIKUZ2pseVVkaYqdtYuYUWOQfF2icVeRapSXoJR1dmh5qn2Nd5NucHBqbI6KhYt6g4pWhImjfV9mZ593jF2OhG5deG19oH5uhHyQd5JojI6NglqEe5BzqHKOMmpxebN2eXaHn2qFX4mDao2l51yH
eHWGaH2FoZRki3xobnpZk1+XhoKDhGFxbHxegnyVaIa2a22os5ldh5KTknF0Y5VpeXphv3x3cpR+Volze5Jqc2xxb3eLh4pdeHd2aHLAiWlwaYl3jIltgnppTHJ+q3F3XolBrG+GsoKEWYt0dZFqemuMZnpmXJRm
ZHqemXGIhWB5iI2CcXSZh4RiiWd5hXNWmoKubqF6e6yTiX1taoKLjJO8hpWLfJCei32Mk1uPl4SmT2h2eHuLc3aIcrqaj5KEvreddotxg2mjeHJ8jIN+eZJ9iZxshoSFipaTi3hnnni1rYlvdMCCfJd7jVJwX3dw
h35+p2+Yl3J8eYKpb6FCioKYnmmffHF2d7l5bq98iGGKhZt4gnl2dnZJeI1TWnaXeGF3gpJ6g2FzS6dqqZN4d4OUdnN0Z2FpdJiRhoKSe3dFXWOSbYJgjkdun4N7cIp2cVF7h5tbfGqYbXKmh32TfHx0j6Byd4xt
mnt2k3idhJFlkGVvpoN5h5B2cbScdHabWHF0eKGJcJl0goyYYmWkd3tybYKWepmGh3iPdW5hgnuhfYp1kahxhJRhh3iUm4x7bWh8UZVpan5dll2IfZiOdHlwjoiXhGeKiHN5hsKFa31riHOWoY1pbYZ7onKOg4l7
YZCHanGekIyZiKVuh6KUdG+TWJ2ImXtdSY53nFh4UIR1d52Zjp6eb4ZpfH1paoOTWnB9jpeIhZF6dH5ydH11mZ50cn59iIltkHeWb4ZplHKCcmqRkYODtJWjmHuIeKOLjmKDfrJrc21+dGx4fXWClZuCb2uKuWJ8
am2FiZVkd2i5XIiXpHVhiJqPfoypZHGWkXZchHlsi4fNTK2KjJNzlJpYiY55q3ttRIiQhleMg5+Ol3WNa3p3fW56Z5CThItpjJiIn4eMX5VslnxUjJJ2e4yDkZd6sYg5c3NluY10XndqcWZ0lpBsWqhwi56PipSN
fpuomJKKbKSIbnp1eIV6hXaFh4SQboStdWKUVKWStF5jg0q2h6h7fKB6c3aLe3nBjoJrkoKRhINvlIVzb5SEWodzeo6Wipd4dYN2jKaShJOEj3JrblSEp5imd5+OVodwdn1xkYiHrJK4elp9iJWNbZCOfXSfdHmS
bWyCpY1wdmeWkJKZeox+cmyik4abcp5vk2t6nnJzhbB6jndfoGqQb6pth3ZwjX55bIWJomRgeHWGW5d+hXt3s4uEhYaOjIllqXeflYhyfomZrKZ+n459g5RiYJJ5dpODiG9vklOGbYp9eX5nZYi8zHdoTl96fH6H
dHdpcKiLXHhunntudV18goeWYY2dmGBqjoZ+lI6UX4lkdoOcen2Ka3F+a6O1hn18fI1zklqQdISffGd9k3WRdl6Jc2Zvw5+JfXeHc5aEfoqKi4JKfXuFinKTfZFmR29cd22FlHtxcHGRc2yGiG5wfISQhYlMc5hd
Xnx4jm10XntopIlmYXeKrJKFpXZdeZeHeoKNZGF6doldp5yOaYx9hX2rcnWUYaV6eoyeY3CZd5B4mapib5epiHOJdZiEr45WlZ13kXqFg3yYj6N2hXmwl3hybIWMknJ6eJyOaVuLdJSId2WEpHVue2+Ns4Z6eoWX
ZpePhY1wZF55UHp4PGF7ko6Ig2lihYSQVWe7oKOHl2V8l3eJa52JXIV4dUqKbmqPkqB3TnR7ZpCMcYhaap+CiG+qd6l6mYl3i4ePh2qCh4ycZFqJXXaPfXOIjoaQcZtilZiHdnWHkKiimsSNT5ebdHZ4eo6Ll2+S
vopweZBsb3l+iYKQfHWFi553m49ujnFdiIWWh6dvlHxzlHaESHJ3qmqHmnaJgn6Ds3egjYh2b1d+cIZthpiQboV5iJawkmaXmpqLfnF7T4R8fox3dnyecWhxa3tierSYoIVxdXRlinpxiWyDiI2wkI17ipKUhHJ1
oISXi2CDo3h+boiXi3x4c2GQmYqum5B9ao2Ej46Kk5CedXBXkop5mmJ3n4Z2e2yIa2xsd6tdiImGcYR4aIJ0X55unalFdoOHc2RJiYpnZGqfeHqPfn1zc2qseIyNpG9ukbSHjJSYjnJ7i4h8hV9xVYh4g3S0iKRm
j5qkd4+HeW+Fc3uoVn6jb3aFZYJ2enC7ckVskph9loyPcVeJcoSWi2+aZIuCpWdplXiQe4Z5nZFwYHqJazeXfWaKmqNEdnxzW6dxq4eFbJaGdbWniaOkb6ZusXKLh3OGgnBfaKxZdWx6eUBzYnGXfohajpqhjn2I
hHiemWp1wqiOg52PeWeDjY5mfp1zeIa5dXtufniUd3CMloWYe21hrHGfg5qMhJ59aoWTklN0aouNjoVZkX5ooH2ZkHSZeZ9shYWOY5B8eK+hmKBwPotyoZpdb2GPiHFwiMJ0bouSc5RvknFthZBsfH5kd450jluQ
bYR6b2GJaG5pZ210hXd4nJCmmpGIqG6alIuMeauCeKZqpYqcjHFqb2iTondwi26WcY53sYN0g19lgnyLg3ttb1+jhXyOlZ9+iYaXS098eYt7kKeUcKCWcXGVfG1kenuNirmMbmOIb3R2cZ2okGhrfWRwqH6ZlYV4
YZefZ1Rsk2xphLNmc2WOi22PipZ9eHdNj5txhYhlkINkhXBqb3CZeHaXlnuDdnp8pIl4Z594v2p+YWtzqI2MnKmIoqVsfZZxZVhee4OFeJ99oISSanmMy4Nyd418cm2Onp1Wg3F6fW+DfoVhhoZua1qak4tamWiG
Yq94kI9hiWt6dI2Ykp5Qe41rfIaLhXpyaW+C8n6GcHdxdnhicY5uk1p3n3V8e4eKiXqOlZWUdV52R5Bze1iea5qLgouTfomZiJJ5aohmdp5sYGx+ioN1kGlnY3V7ZmaOe22Fd42UkpB9e3FwqZCSj4pye3tuZHSJ
e42CaXiDXoWEg3uLpGSCmY2DjnmTZ3dmj42XiFGHepeKd7uRi3eZfIlvcnede1ind298tG5qd3CRY3mLhJiImmJtjXmtjnlcm8GPc3t6cHV7ilaJfsJueWl8mndjbXxjbIR6dG53eIakgnmRTWuImouDX5FxhYiJ
eYN3dIJyVqaKiZ6GfaFwdHKMc3ehZINrU4OEaINzl3dqcnCNnZtyV3R+lHKNdoiIc3drxpJwU5N+n4eIdaKGjaZheGF7dXCoeIh3fYyje3qFgnxig3eyeI2XjopwmZ6qq2+PlJCIdqF+emqlhXVtdoRccY6Xi3OR
kn6Xr3B6opegeYOyo4JuimmUeZuTeo2Jb4WhdmprZYNmmm2Ge4KFfnWGdVSChqaFkYWGb2BYjXCQdJF3b4yKwI90e6aUZpSgq3ZedpZ1eHV8TGB8uHqcV6hUfHhgoHByp2Jur56Cfpp4nZpslmylhEyOYXJsint+
baWMc2eGT2x4aG1udoNvd5pcjHZwfmd3jcCOnoiJfnaTippsRpdqcXV3b3l1aK9XXnp9hXtzfbx1l4dogpFpcYdsi6akkJaWjpFsdYaTcJp1TYx3Zol8m4dnlFpojXaGapN3gmmWYo18bZ57cnl7qomcTmN5imSG
b3dqhpaCbZNacZOfhHSdeoJzeXuWdXuObn5raYNyhpOfa4ODeJdwZ5JLkD93o5pjYKaKYoZzmGOKcGKadHR4eKuHb4RueXZ5i8ijjWaLc3qUY1tLmnaLdneGr2iMrKFwZJpvlYdcaql3Y4yLkGxweXdrmo5+d4hl
i8uhfIx3imuHfpVOacGLnGZ4dWJ0hY1phJOGjn52WoyRV21llmNirph3fKV4Q2OLl1mKfnqDqJmCdleVpJh0hmt7cD9uh4x0nJmGcHGhc3d+aXRze3CNkIlkiYl+iVyPemVfs3J4kl2Me26Kc5qKb2iohbe2boh4
hapXkqGcZa1ZXo5zcWyLh2ekhXdtc3yDh4hrn2treJW+fHaDd4uQfJKijXaZR4t7hHKDUntTjXmchoKsaX5+k2R7mYWNhHWOb4mCZoJ8qHupoLxelKFrlW5Mn4t4ZIiraHGFkJaXn2VyglqGYZNaa2yHU4XCfnp+
eJGSip18iYp0cXeXaIWuhFTBk2tydqxnd6SceG9+iWdxdXVsYoJbdGdwa5NVc51yl31+dV6OpWacWnaPjqh+lWZmdG+Ghl5aZHl1eJdyhahri4R5lpOUkHZci3Z+eoixopBsh3BufZFwsW9qj6h+iFSJfol0mnFo
eIJ0dmSWh1x4c11zmnOMqHeYZ5tjeGVzmWhyk3OVZZOcYnWeimpuZHqeiotoiHZrsIaFiJB+aId5kpB0hHajdFe3lH5xd2qIj4x8fmeZlKN2ipF4Xnxre4iGjm+ZsZNtlXx5hHOTb3x3bpV6maB7j2x7ipZ7go+h
dHV3dYaybXeke5KFgniMbal7W3ucmHCIbVyNg2uKiG58c3qNc11UdZN9iGlyhplEX3lwaZGKc3hbZoaeYXl9g5CMWpCsW3F+iX1rc6COcH53c6J0i5SFg4RjmpeNnn5re5VvkaCZonuOY4Z5i4uKfGKJa3R5qJVq
gnRId3J7X4hnvF5ffmyxfnFmdX53koSVmYd9aF56c3qOgpOadJhhWXqdcJh7iXOOcmKLepZ0V3h8a3CYiXlEfHhmuZmyZmR8hWVohYtsaXKLipV6snptc2CHZpmHiXxRbY+OWZNkb356bXSreIKjdZGRc2V7bGyW
b3N+d3qKmWeOaZCodoV+dF3Lc3ev0HJoWGGLeo1VlniUdJKMe6Nvw4yQfJKJh5CKeWh5g0+qlYSdhH1gjrFvkY10kpqtb49sg4iOnXV0dYJ0c3qbYYZghYWQfGxkjZVcfHp6knuPjHahj5COklebi2t9kGBojnJn
cp2WlHQ9lnOrfqiLYWmNbqpWlmuZZYRhh3B7hWt5fZeClXm2fIp00m56e32Rh3uFeWSfe2NgcYWJfINqr2d6l3FwtXN7kIVuN25nc4lVroume2+lhl9vfWmEhI12ynSRmpWMqpiOboWeYo97npSMbZiMl02Ko2ya
aoiMhHZ1d4VwbX2QYJtyfYSakYmEl2iRdotmi4qCe3ZxknxijoR+iX6CfI14iYezcXaId498inZre3dtd6WPfFBua3lvh6NLnpd6kbFHhIVwX5ivj3mEe2GGSah9SnmGeHGNfo1hdGmYWIh6jniPk3Cai6mKcX2X
k5pLX02TlI6PhI5uhmxyd4Saeo59bJ+Eia9qjJufi359aYZzdnaYfYZjlI5rcIOal3OHea6IhXmnuoV9lI5pjoSOi3R2rH57hox6e297cb1lg6aCX359lZ93eXSCepWLhKVreZdliYmamYaaYmGKa2h8u4djmXOg
jKKUhI6Fe5qMb3h8ZIh3cl6LiZh4colyZHime4aVnmRnnHpaj6mEcaxmbJSbfI1pnG+pfImMdH2XcWiGioV4bIWfUIdulUtSinaCpnxqdZ13Z5uFhI2ZdoSSjYOkbKOJqrKTbY9Ud2tqb2l1eYWKmYJsm2iNbpds
dYlfYpKUX3ldhnaxeGKHoG+biYiebW5tb4WnfneGrnWGvYuHaXGGdliGdYZrm0+Ll42ZgrBnmXd4RZJzeH5xgqmRlpJ8hnVxsHujeIV9YWprdoxtrISNdX54gmePmIqFc3V6bppud4mOmHt9iZd1cXN4k4h5doZ6
iIyTjHGDaoSXhGt6dIKYh3RzgpVuhHFcpa6Me255h4yYjJdNb4aXe3V5fWGWbH1wfnh7hp+IfnBqiJGLmZGVTXNyiWmXTWyNr5hmtHtzfKOsiHZ8anx2UmKMeYVlVlRko3Chi5dZiZeQjn2nuXqroF2GZZ1+rmSS
fINiXXlnV3VeeZp9l49rinqLZZ20sHGRjWpjhWJ3WGWPXXJ5cWOMa4qPh2dqZJV1nJxtepmEXWB5bXpBcmaTpYeQs5FxsIhujHhfhKl+dH6Qg32Ma5WlWLCIhG9WjHxqmG9kg49+p3d5nYaXj2e1onNcbXqni0t7
h151eXGLaWpegltgS1hoc5R0lI5nlWSOopWXhoJ2dXlmgol5W02UwZxYdoKjfZCnYXOKWYJ1e3uZfJCKWoKCcHWGXHdjtpmFfmyNX3iomYV9ao5lXnxmcZJ7eG2MjHFSpHhhcXJniJKCl4OJg6qCen2Ik3KSpmaL
g25tXnpzb4xtjH51eVCNVbZtcHx3fXulZISclGiLdI5yclZuj4enh4qKopB8dYSLbKuYdZ90lYJ7faZiiY2ZhoZ0nYh2kIOGV22Ojotwfpd1j4pifHNko4N2eWhsjW+KaJG4tn17l3Z1nYJ6QZKTfo6mn2WNdpV4
aaSKp36bb4JWm4dHcV94WnV4pJB4dnd0dF6IkJS2n315fIuEYHqSn4pNZnGMjYlgdndVjZynommDfZFqXYR7aXRkdGSMY3R1b3mGa42Tk26Ti45xko56ho+NdHOdhnJ+dal7a3GTenJNdoN9kmOPcW2kfIeQg6eL
pHZ0mHKXiHyWcXlpdmV7iHF3ZZZlfY2SXn1vjniWUoqyZ5eXemp9hGqDaKyGh2t8iHCKiFeEmY+7dZh2b0t92oKccoaXpKlzYmCLoX5ymYZscXCHeZOFdmqjildtm6Rei3aDc8yRTFCNhKZhbG6NX1B2iI50as9h
fIJrhsJzfmRLiISQfc9sXnWCo3WEjX5ueIRzkoOdeIK+SXCNmld8a4OJUop5nXdhg6K0e4uIepSXTqCHlJCgj4R8knt5g4RhqIqEnVWCc6N4YnOMfIt9e4SNZXd4dJFqZGxvhGK6jn2FiIaVmHNzcYJxdXdocYJ6
lKRyqXqVwI59iaBygox5bXt8fYuHjW9yh5l3oX54gm1psId7SJd4b3ptTXODd3qKeVqId31+c1hqXYh4jqpmg5F8h4eWjGyGfmeTT5hznHyejHF6fJOPioZ+Z351hWV0e5lzn3NVUZ56bnRyj2mHdYxlYZxwc3qN
VZfQfIJWhqZoe2WRhXmTYZJ0iFN8X6GTfoqelI9dapFlkIuhXohhfml4qZ51fp6UpH6Dj5SSaWhAi255baGclGSblGRifXWOl3Slr6XGeWtSi4ZdlI+Zc5Ryc41tl3WdhniGd4didJGDlXJ6boOKdpSNd0+ZW3t7
dGtx45p9sVx3eW58qWhwo2WWua6LhotZd4WTn45jfpSHb3x6h4SDlHGpe29JcX2DhmuDo4SQcINQg6WHeIuEiItojWiLcJeIZXOTZ3iMe3Zhn1LFlJSNj1VyhIiZdH6VfWxpfYaYY36MYJl7g22XlXixdnOYgmGZ
m55cV310fWJtm35cd3BubXiJcmuYhHFkeGhpeYJ8kYttd5N7mI9renGUbJt5l3JyYLN6XJdfZGKlZalvfItziY2RwaR7oXiaZD9tcWKCk3RqbI6HjZCjeKh6c2+Jhnm5bGeEeoeYhm2LX1N9W2COW32OoXqTeYuH
l4lxZJpXcoqah3x+eoRqdYiUk2mjtY6Zhoh1loZibY1qnXCfaI2JaI2ZcZifsI9menKScqV9dp5xeJdkhXmUZk2TbJleT5GHk6poh5BknIZngp1ze2R6hWqvmmd3c40+fqJtlcF+iZ96eHG3e4KPtIJ3eHptoc5s
i4OghJSuinR9mXqEoJKng5Scl3hssWV+eLRye3d4hJuaW7R4mXqZZnWGnHF9epR9a3t3on1vlol5mGpwjEN5o3d1bI6gkVKEloiqbpOMqZGEo5xmdYOfa5KNY5d9couQh2l4fWONfHuTlI1ah352fXSYeKB+hF54
e3KakoKSeWNxdohRarJ3i45xjIVUnoNkaIJtlY96fVaWp4NYe3hbg4ZqeJZ9cJ2dcHFUjmt2coZ4imOZfY+clpSVbJt+koqIZ3qJlHlwZHOCfJCefndydJKbUpagtGZ4anFetHFyXmSeeGieiYxwa412cIhyl2p+
bXt9iGpke5Npc4M9sWZnnHuJdYKWbV92h6SIcoyDmJhwY3iJhG9ynFx7fpN3inJ0jo2VZn6QZWyIg2xTiHp6n5PBrXSQeFelcW95epl3YpVyaYyRb3xocn59kXSNaWagdXBwXW9jk110iF+3mX54sJV7fmmapHFu
pmhcamadb3GYkGx5eHFrdnyEh3OoZWWYg2yGj6KMdWKJoYlbhXeahouP12aRdXJ2enKfjIlxpXd+emtjfn6NdpVidHp+cl1+fH54e3aDfo9rUmh1apOLnGhilJqSc4Z5gnGGcISbmoSYO2WQe3aDp1BreIJ8dJlS
qX3BnnuNhnmSdHd2fGZshXVPhJx5opKDdYuVgm13jHBsnU+MeXmLenmKYIOjj3OhlGhrc3dhnHWka4huUoOQjJxlfmd9fJeFj6pofY1qca+ZkXaCbluFg5ZdbrltfK+NiXKkin6Kj3xlc32ZeGyDh0ickqhoiHua
lHRldm2KinV1bMZ8fp2VbWp5hYxfcl2DioSXeJOeoqB8eo6EiYKah3Bwj2lqe22RooqkmJCmc4Z8d4N+jYKXgrKOd6R9haugd5pue56perCIY3uIkG+RmW+JiGGYj4JwaXWqcXNjglyJcYdubGGKZoZqjl+QloOC
amluiamFh3m2aHaMgmZoT8J7rW9rip+sjLiahVuMhXRwcI56d4qpfJxyc66qjndvdnyEumiOjqeMbpGIho6rkXWHjG2FhWdweKWGmZRrjZKefIOLdXdgpWxel2+Vd4yGfWOUcpyoln2FmGqMi5F6no2VjWZ0i5pq
fJGto36HiniEn2lnd4qRc4ZvmGeTcmtChFOkfJt5c3xXd32ChI+gVXp9e2BgeKGPoXnGaGKTopZ7hGaOiXaGfHZxdql4jIV5x4RkfY1yjYR8aYOig3eth7VtkyGTdl1oYo93WoVdYoVcZJGJX5J+XIaRdHxnfFOU
nHR0n4yFa2tyhGdqapiNaIl4kYuFm2aThoa1d1xub5yTk5GlWaN8c76EkWGIjYSKbKJ1roNyaJNmXWeqiny4c5CacJF2dpCZaYOHSYJoXXNqfYx6dXSbcXlqjIx1e19sUoOebkavl3aDjYWPkmeaVGR1iIRbobh3
fomLeXKLnW2mYl94fXBvcqSOenCEenJwXH5tdWCGeY9ilXtzmGtnjHRueaOSaXuRZ3pniLFqb4SEZ32Ci1xwkWKLkXCJb4aMfIqMioRxUYpek4qGnIKOko2Kdp5lc4h4inhmcmSpjYx5iEp7d3hSi4WEcqOMt2J7
eI+Dio90dpRpipN6dYa7qVmcm3R5y3qMdW9ra49waodCoIe5aqSxeHJ9enqvw3aOpI+alXJwjXd1dFGPYGZhkYNydm2OZ2ZnikGKVYS/iXVuh46geJKVpnC8cIyVnm6GSJKEtZVua4ZkYYZVcJicfHhPboN+aHtt
d3t8woyufId8aWN0h3lkfIpuYIWQeZNxjId3qX5Ue5lsbH19kI+aem5ki6GIXqNjnnx1mH5ti3V2VIVjbXtyfmNmZJ94fm9og32TdI5ghJSfo4Z5eX2MdJdkhm6Mc3vIoK2/k15jhLZ6hoyGbIyReY2Mk26nmntY
iq9ydJaOkYaYd4mGcpiMcZmueJpycHNniKR8i3Vueqttd4ppfmt8blt6kmmCim5zhKKQXLl9apZ1j4V7iHu2fYqXhphtfYl+j3txa4ufhkuWl4J2eHh9gqh3nYqJcWuDj2uie4p3gm6Dk3B4cG+FaX6Hcn5YkHuH
jXx6dY94b36jjHmDYYqge3CZhHdscoN2dniUiH6RcJxplI55mX3Grn56mJekdYdsg4ZwYoqQe3ZrX599oHfBa2qIiY1weV+XepyHa6Nmbp+naXt3a2NQdVOMqGByeWp9X3BufG1zi3mOk3OCjGl3mXGMXpZuaGiY
fmyQen6CeY1lhKqqiGB6mo6SeHN+blV7bZRhbFB6d4dvZZuRj5yUc35ojpOEfHeGkl1aeYWpYmmsZ2GUg4ahj3lzc3VRrYSEVopwd7GadnKKlYadYH2cbIh9kkdmfmmOi2yNho2ud7WakFlijoWYipKMeJZ7qpi8
dWyZb2qJbnyUjJSDd3V4l4RuqnBmi3N3ZHWcfXeUjYx6e4+IeoRwfnioi3aXi2ytaa2WlnCLhlVpanxvfZmeY3Rei62GlZKGpVhrlZJ3kGxso1iOa1l7d4h9lZBoeWliZWtwiGhqw2VrYI17XLyJqZSPi5CjXJh9
rYpudoJ0Z1+Go5eRXXqDk2+QPoZ3d5l4d2h4bXRQW3VVjYKhkod8e5GacFyYh4egl3xwcJOJioqVp3uJknpzdZhcbHJ9mVp5e6aKhnikc4N+oGx7WIlgfn6CcpJidpmwfIuyg3dwk66Ffm6DpGBrdJZ0j7Wzk2lx
cW+NfHOIiXV1eYaObJhzbn6ahYJpeHV0bZqEjHd+dYuddG18eoqHY3B3rJSJY3tghqV9lZOhcZNAdmtwnINJeniOXpiLdXKklI5paHGIe3KLk4WNjH6nmI91qHp0qnxLZIh2fG+DYY7EhoaZcI2Lc5J6fYxqn1Fd
iYWChm6Rd3uFhJtwc4d3bnCifaR6mXOLnXF1S5CEeJGmh32adWqoenmGepSQaYiaYXZ3en1opm+UfYaIlJh0h05mn4qTg29Ns31wi254kpBoeJOIileCZJFqcpqHmWemfoRjiV+xcWx7n7lwZo19mll0tJFrZXp9
mHh3X59uV6CTg3R6aIiFeIlfb35jg2uOeYWZi2mCioOFlmqok2ppaZWEbJR2nmJ9p6dziodmcXOdd3OHcIeIenOwjHx9q3hwkLx5cHpvk3ycfn6Ih5lxbXKDhneUd6dzqlxx0JmKkXlydEifd26PZoR5iZV7eG5s
mqCDrYRwU59ddnuTTn58fJVnhoOgb3Z0eHiIb2SQfW5zdnZZfYeHjZxcsJdoZoaNeHCLY4x+e4qMdWGFfpCMenVvgmmFjXyMqJJgbIaMcG1xmnSbg3iVdYhXeWOMkpp6fHFmhoWOX316lGOIiGqUjnR7dnmadJuH
lJRSc3xyeo2ToYyYbW2QoY9wkmJ5jGuFk26FimeQXmxslnBjeZiZWHeQk4VYjYp3OH18uHCQYImElbuccpmKkXKKfHpzlXJwW1ltonl2dqpzk2SJfLtte4WRa32PdnB8bXFse32blnRbj1OdhIxtjm6Ikn50eaeH
pXWbbKZnpF5jg2CJbY2auHSFem98aW6OfoVVbJNnbphkcHCQhY6we7OOn3aThJB4cHtmfVtmjZBTdXOFha+pc4hKgnyweWCgkI+OW3GRa3qDqY17doqTan51a5N2eGV9c5B66XSTmJCfnnl7dpNuoIN9fXJzg36P
hbyGaZJnfXtokYZvYqJ8eJxgo4Sbjn2EfIN2jbGbjlCwfHuQZoqCoXRgo6BkgnxZfHGVg4yqqW9eXXpudqqXjYuOhXl2cXyJj3qYZHZ8hHWMj2N7fJF9omaLfZuFkWCud0+Si19cW3WstnJ1qZJ2dotyS411fG97
jXqQb5d6hmuEcZ9Qm2VadHxco4OHdm19eoWteG+ag212jJCbjpuMjqeHW3KGo2dqiHuVd6pxfpyNfWpms5lehZNyWm95i5tqaoZzdLZ6QnCcnYuCfIJudIt2xYeDbZB7cJOIloeeknx2S4WfWJJrcpFbkoKCeV1W
oG+DamVheoOWeodkhHKOdnuFYsuEd3ZwlY2mfY1xYW95mJSPfndmeHF5laN2eIt4uYJyjW+ChmR7doyTiXZ1c2dqaomJd4xvjopoiHdlhm+Po3WkfW99j2p7VVyLhnV7enyWb5RkSnKkr3Fxjq55e3R7bkhtknZ7
YW9yUoJ+fJC/Z3N9im1zcJ51hI2KiW7FrG5+latWiYhXhqWZk3KgeIiiioSCioKZhYmGhnVxfpt9l4KDcmuKnqFxqH12VnJ3oFisfZR3cW+XkWd7fXaDhnlvlmybo4dyi4t3hqeWeNGIioqipHxrg2Z1hZdvcox8
eHttSnmJZ2B+YXZoap10io16hIxurnlYaHupfZV7eY2QhW92b3hhupCTamluc6lwg4Ncg3mJgoRpdnGJmJtud3lXVGaFcKp7jI6VaoSWd3tpm4qZdJmGenZOZXWleoJfhWueb2yFm31+ZnSKiJKPi4tadH16fIOL
apSco3uHcYdxjnlseoWJd4N6eF95nXmCq3F4om19fo1mrGd6n3JllI+HwpFlg5SgoZNsqHmDbnikYHBzdn6IZ24xiXiXmHmhbXCYbn2Ch2dxq3qIboaKbJptZqWxko1rt5agdHqIh1J8iWWQXpV2mI2KanB3fneI
ZXp+kGKqhmxclsVtbWp1tlqTUISTcW+EcYmYeJKYbXdiZ3x4iFxzfHyYfJiSiYhua4hli32QUW93joV2bpN3dm1jhHBmgmmMcYRxhYZsiWGFcZ57jXF+loVufGCNnJ54g32PmnlrbKFzb2uIemKbdHmCc3GfkWmu
iU6UcIare3miVZeQZG1tkIN6e4acjq6YkZ5lhYSQb6GOj3V5kXVhfp95aY9+eZu2Z32Mbq9xc510c4peo6Obk2iEeW6Ym4yTn5pmjJaDi3GNlZB3c3uJfXmJjYV1rG5wjnx8eXl0hoOHg7dnmXuqg4idkG90hoVy
l4V8j3WDpHaHo4+lnHyKhYaJeGaFXo6Ln4dYdG2Pk5CFjVlnbXhkc5iWmYyQX7R6nXlyd4iLk4N7ZJuNeZOIioaRa5B3coVSY6qfe26nanuEdJRzcWl5Z5tyZKKTuXWLmYuIhZqNTaCFcZJleXSUbl9wcXp1dXil
r3OOhHdWiJyOX2+bfaxuZpN6dbWWenp2Y36KmFSYbYd9in2CiJCGl1xqfXJqjZmEcZp7eVuJlWdUdYl4hY19sVR0YImLh2+Wb1mFlId7hH5yc4Nyc3Wbdl6UdZRleoSpoGtgipupXnB2b6J2gomdlZpwellTgnFU
nYiId3xzhH2ZdHaRhodPkJGNeZt6bXKIiH2jb5F8bWWWco6Rm358i5JqfoR1rXZveZWSV2eQaIOTdaNvdYNkeJ+coqKTaql+jpiCUMqDeWaLd3RXgnyFho5ob6exTJ5xjH1xhYdKfa52fohzkHh5jZmfgnpwio26
n2adlWN8e4WxcZReyq9ikHVidGt3Z4tuiKJtj3icg4yOeG1pdXx3hoaIaLtlXXqlhnplYYhza42KlXt9dJ2RgpVoeUyCdaddfpR2foWEn25uj454d15jj2+IdX2Gl5CCbZp2eId7u496fmxbdnh6lnWSYXJkgox6
dG9+e56CknxnsI2pco2dboSVZ5Fken2ee1FoaZCVeHB2goykgq+cX356cXOMnGhoeV2FdqaefFune4J+c25uXmprdH6Jd29PfIKgT4pvdJZQkWp3aIQ/ZHZeZIaUwaVTiLSEfGClbniVtEJzh2+kjnJ9olqclouk
doNtvpZMcpSPt3x8nYRfq6CNeYJ7houKgndmgnpvWKh5e5F8iHt8iZtnkn1MoF57eo6KtHmfmH6Xh5B4aJmRm5trc3SepXeLhJGRhYNug5FzqGuFjHugl3qfdnxkoIdndJDid5hvs459knqXeIt0jFJ6gohqjY2a
W3mrh3tzi22JbZatkWidhnducHt8i5GDcpSYZkd3fnx7c7aik2CGcmCIZ3iFeIxlY5Rpv3mUaoVsX2WjmYx2iF+ziHl5jk6UhnxzkIWRfXeFmXB8Wot+e2GJeHOEbGNtmWhwb0qSinWMeJJ1iYl9lXhtmJKZi3B0
foiGcpdHb26HeHSKkXmHV5CscMp4ZLNtZGqDfZRomnh8aH55i5N3o3uremduioNoaZhbhGJmnWtwiXyzbYlmdYd+ial5nZB+Y218c3udaH51nGZ2cHNhc3OEl5N1i1puj3O0e56XmGxpZneERW5xm3WMb29adZFv
mYWtZY2Zipl+nGWFX25pantSjL+ec5GJg4d0lGqheaFie3RxZnNxkaeJg5R0k3OSg3VabHOYd11+tHNnboJxd3h9hJJ6Zm6XdmOQcouZh5B9bp95oLJtk1aEiYxd15avY4dyZ3Ogj3SFhGyLeqGbdHFotpiOh2t9
dGt2jpyegp6Vj4t+b0qDhaOPc6qEh3ldeWqGfnuLeol4lI2KdpOOZ3CCcZOgYYiUg35gmoOChlJws2mKjJp3lnJubmdYZ1mQiY+Gv3ahh3p0goyDpFl0mX56YXV7eXt7UJWgmGqja3V9e4lul5Vva0yLl4KFfHZm
iaR8eXhtcI2Xl3JqSZltdrpxeotXpX6IWpaWaVOaYnyjT6lpd3Rcd5KCcIupiYaIeIaTgnZ2V4pgi32HoHJ9pXSQZXZwk3qGbltwkpeDm49+kXtoZHp+p1Oscp9xgll4mpJ9hox3WqVrYZN2hqFna4eJaXVyto1c
dZOCY4tmeH5ohlVca5WhiVONkl2kha6Ui5qFbHaGfYhdbpFZbKCKl6CVlptoa1yqfoR2RF5ogo59dmijnKl+moRmhqCtoZKXbXGJfmuHxGdxsHd3d3yMfW2WaYqyoIRqZ615iV59jHyUkYV5hYexZGl6lHlpdHBt
hJBseHZ7p1+yh36yZZ2Fe46Cd3mRoX6VinLYioOZen2XfZmkkKOHhn16knSDbXl3eU5gi0ZnjF+Nk6CWj4TdoZR+vmeYfoxcYZaJeW13hHyHeY6XZmqXWIZjaJuHcMSFhYt0hXlcvYyZlZB3jqlse2WOnHtWlYSb
a42paISMXYeQeG5LdHWMiH6RU3Zde3V2fW1umZSHjn57jl1IZ2eMY5WlkmSChmV0Y1efkZiUkmVqfn1rk5mFmHGKe4d2cnJvoo57Z3yCjY19YWx3el2Vfn2ToaBkhHOKd5U8b5KDdmxwhLF7b3iuqZBrim5yjIl2
bbxmpnm6U2+2xnOJVV+CepNpfXujwJJqs3BxjYyFj4hskW93m2hRlIOec3xXeXaXjqe5hYSPhZZ+kZlvd51eaWx1fYJ7ZYaKeme9oXVxdV2EaYbGb4V8fJRqa2NQfmxsX1F3l4d9jpR7pll+hoWRXaODaJN1bqCi
cnh9emxyR5SZnnyZfYpDdm2WfGRwYZapSaVWgo2QfZ6Fk5uReJt7i3aJao2XaHl8dIaej4mVaKVtaXNun2SGlp+Gd5l5g3yThGZqWmiJdoOEgl2MZG+Lc293YZJvdpSDfGiHkaKGoYaQkJ9qum6Ub4WLkpmJlWyF
datwdH6KqXxvV6Soa3B8uYaCZW9sdHNrjWRlhntoinN3bYOrcX2qg3mec2uNh5SdaJx4cYR2iJ5xoZx7e4N+cXxhX4duX4x3noKfTpeDjXl0eqSOdmuZp2akh3R1l4J1oGx5jIR7vGpqjIaCVHtQjGdtg2KdlU2M
jJB3goiMfJ56in6Dg4iLjZWChnqHlXBrkKKVdX6QmMaJe4hIjU17boyuZ32icZanfZJ7ps6FnGpnhHeTeYlZe4KGl2eCmoiLg4OGrayhlaGLdZ5Hb5R7t4pug5d2g6N7inlohYexfsF8U3t+mnmLZIZ+iFqEg3ap
cVZvlZ9feIRvfqdlYW6Jh32lg5WnlYnBhpuTeINrjW5lgoZrg5yFbpeKpXCba4lqdouhfoVhapZ5enWctaaDl49lemtpb4JycoeCbKiShWONZ3CPloJmkXaDeHlmb498oHJohbRybXlatHKNpHSue2qCeWmHgnWY
TUFrcWJ+oGBmn492lVNpocZ+fml1TXx1oo6PlHqZfH5gtkqbZ32NinZ1YX6TnG6Ph3lPin5+goi8d3aGhn2ikINjcWRolmafZ5Z8VJR9cmiHWHd2fZeQiHqjkZ2bfG6TmH6hl6uOTHt8iWRmd3F+aXh2foVnT2J6
fXeQb3VwlJd2Z2+Ee42JbY+ScpNjkW5dln6Xk25rqXSMko91kY1gc4eConNfjIqPg4R1UH2Flp5vmW1samdziXR5dYltZGTNmk9giJRznop3fWuiY3hck2lnZHBniW6Knn10jJpveraahpJ8g4eTcYSRhYaReoNz
cnx2d3KPhIh6XHVun6GZeX1mi32Ch359n5+FjIKim2tqjGZ1e2tPnZSiXW2Yfol5WmqLjH56iYVve0WmU2Rod1h6g45qkpeEk4iXbmWLin5snl5taXxzcpqIeHxulIxunHlufmB9fHmKd2hHdnWIbp1yb5aakYyj
hI6PlYJ9YXxUjYuha2Rve51rb6x2e6KOrXScrX1toFtskrCGco98i4Z0fm1rbGqWlXhthp6YhKBSb6F8rpuKpYiXgotral5odXB+Y4d7aZmMkoR+ubBoiG6dd264b5F5l4x4lHJ0pZhrnnWLiHyGkoVqa4R0qHSd
aJ19aX10fnaaj3d9WWNti1+mtGp0il6DcXJxWrNpjWZ2gouVj2h4cIKLopFxl21yloidpHF0cHFXc3pzl3ygjYaDjYSDlJxxhGmDdJ+Gq4mIkm5+j3aJhVtykIlsY42ZZZqDl6eSTIqdeWt9c7JlYKN5dYWLaJ5z
jZhsZHKIcnGEk25rU4JviYmCl3xjiFCXU19vdmlsgrSShZNkeXJ5iY+debBpdZJwYKZnW3dtYJtgnmp+lHdzZYdvfX2JiYdljZiinGysmrBKiI+bXGxyjHt5Y4OEfn1gjHhzhnNwqX55Z1N+pX6ceo1ddX1Ykn58
i6yOkINni3t4caJ3c5+JhHGKiIRxl5F2c3ZtZGOFeLyDlXGQe3SGqXKPjXNMl0x2apahp2q9PY5gao1Ts4pQYV+OfK+Kko9JfH5ob5mghHV+i359i31+sXmNWKOni5KCdJ5vjGs9en2pbnHDhpCkdI+TapDQg3GR
hHuKrFKZhnpwnpJRTH55jE1vfHl8g3x2i4Vvm4mQsJpkmXeeqnZ0aHhHS2B9RYdvdGl0X5x7nGpxVHlufZ94c3qTbaVriYR3kopBQIVzdGye03VfeWugcZCDd4d+d2ydmm12j5OCd41NkIaIfmt+PK2UtHFNhY6E
j4N6a5+IYpuqjal2fJZufIx8VYuCfnmWW5B2nHZte6J9hnWDe35rjWJvbVtkg3NneleefnBAkGd2dH15cpHke291e4Z1mmuofmmTeXHCfHFydpBnkl5vfHmxrHNch2dlbINmb43AdYpbbYOJjpZvcpZ2XJGIuql2
ZHZ3aWOTma5Ix4V8h3KZWqB3j36MfY2ebXFxYEqCqXOtlXiCc3xldXiLNnRyk2qZj359kIx3em6HiYOFc4Zjan5tYm+UWGOTi5awd2WuVIZajHp1cmWQk01HtIdylIVwiWZfUYhlfW+QiI9cg59sSIOFaXNdV3Gh
rYeMhX5WYaeIZGx5jY6ChHKDepteb8+jfF+vdU90iXGUc5+EVWdvfXKEjXNtcJN9gm5SeYVvlGdFj69jYGBhg1xve5NrjoW5kn1UmJZrlXddhIuElYx8nG6CeoNkgnGZd5uVj758fHVohoeMfYKIoZiCdpZvppmJ
tYafdnp1jpaWm1aghYSFcXZmfXtSjD+8m5h7kYmZdV+Jc5CSdXRptYN1a511krejg3dsh4+Fjp18Yo+Ei3dtrX5vg4NwlzlilVqnkGuHvoN2eI14h494laR6mXVzeKJce3ycmJOFg6qCipl1hHlppWN+gq2Yh5SR
eHKGRKF5fJ2ucoluj2+EO5F4aYtykpaImIxQboyVaY9wc35+YYZcaYSEa26Gb5eLiI2JjGxydnSlomVqk3yctJiKl299mI5UQ1KKg5dbYY2Dd5NvpYmXq2l7eJuIcmVekXaEi2Rnd5ZzUl6Eg4xik3aabniikH6R
S218dJWGi2aFv4hybIyPknd5cGt0fHpwlJBOp5ahepNTeXiVb4iFg4aDd2OIk3i8d3GMlKN2hrtohINWjo+6zqB1nHy0hotxTo6Ii3mOWG9qmpWLiXV3WWyYrGmGjXx2cW99oZZ6k1tMc4V1oWxVn2d7gqlzopSX
lH2JcFxXWmxYg4uGs5eZs2KKfndikn6EdJNxl3qfmYuChG5wb3hljJGWg4yhcnmMl5t9jHWQkp9uj2mOeXR6cIKYfauQeIJudVelZ3ZwdYeFfItlZUaocIWXiHF4eJ6ZtZKqoGF0i5FvgnuEs3KFfo2Wp2ZPiKCN
l3Zhe5lVYIp6fnKbjp6WdJqUtZd0jHWLe62MhqSLlKOai3hhkpKIa2mJcF+DcJtxbknthnuDd1lun4uIhZ+DfVyCeZheroZ4e1p2j3phpZCZnHejeH19g5dfk3JTfIljRmV0nYWKkpyVZGmcc15gh4+KjWh1cNCU
lpmJcXJ+eGl7dXGjhIx8cJZxd3JKZ4lyhH1pmnpvr5psqomJZX66dYlocY+Cd4xVcZODfXpxeITEfYRnkl6NjWiVdoaLfpucm5NBVaZ9cYVghGaMnGB+p5Bgr2JtjXSGh4RodI6WpoNYjpuLc16Vg319c3l9i6CO
kGdhaWuEhoKia6WImHJ6fYZ1gnGkhXaHjJaRnHpfiX1+g3yVlJlifJaGc5deioJamYxuiISCcYRycXqij4aUfW6Nd3hoXnhseXVnWW5sil5WopJydI1sco6ZZll+oHxyZGxnUzZ5h3uMZGl2c2x8klt5ioiRanZ+
jYyCiHCzj1hup52CcnuarXySeo54g3lrYmuInXaGanSUh3Z8aWishHRjb3K0dIaNc26WYnN3lUt6iHvNWYRwgnmMm5BrsUxzg52cmXmbdnxqhJh3mpakbGyzjYaClWuEeoRhX3qbeYiddIVph4OTWHhvhmFymoiD
ckmeZmVUlZuNl3J6rm5aeq2ccZGNkF58dnFklGdziKVrvJF7bJSMqGRehkeKhG6QboxjtGWVg3KNrn5paXBhpXHFhpCabXBtj3CJiXOJgoh7hGx7X3ubenV7dWx1jGN4rYhnd3aXd598d4OXXHdZjrp4mqiUhsRy
tYmLZ156XXx5a3xJfWN7cXGGc56vfKeFZoN6n5p2g4t5ZIh1nI+DV4SFl6locZZ7kZ9aYoxgkZJyY3Jgml96emmIcohThZuHfZmYa3SFZItwm2CTcKikiIJ9gn50fLF3cW9wdIWhUaCDYWuYe3eFppGjg4SddG90
cl6IkoSFd3hwbYJ9i4h5hqV+d5Clg6htjWWMaXNzdYWzdY+ebGumg21qb31vkZRteGexgm+Ib4+CaYZ6rItkg6R9jnWKiZV4l4+FoINvdYhtb4tlmZ9spI2EpWF7hpiOaYmLe5Z0c5uLe3OZpHmEi2B5aGl1mmh7
h3FolqNaepWpi2mFU4Rujot+cGpyh5Zir3ttXXerdWdwjGqXh355e4NqhJVfa5Nmfm+hcISwjnV4o1xwXXmQY3WJjpV7ip2tZ5tLrZB6mZaLlHd8b4+LaI+EXVaGi5l9eYqQjYJ7hXiCg2h3hWe3c5d1Ym15c2+O
jpGKcGyYZ2OJfXZhjZ90g0psrXdBZ3h5goJHpJ5jlHp2jpStrY1sW5SDaG18fXp1iX6ag4OPnJJaa55zZG6CiZNrindmoneMknqecIt2i2eUhXJ5c3J2hW19ZpicgpKFjKeNjI+Xa5dvS5OQm5BxcneDp35heHNs
fWWZjnVznodyfpSdl2uRkZZ4jXOaX1CfUItpiXZ7j4Z4p4+CfHtWfJSGhWtinJt5r2x3ZmGse6KHQYdykXaNj5dJfZB2xYaTlH6Th4d+eW6JX5l7k4NqhZKWVMqFfniji291fX2DkW9opFWMimuPbHxscndihKWO
mW9rtmp2fVyoZESMemp7koO1XHCRaog7a3J6b5aFlaCshItueo2QZnaLi5iSjktue5OWgqiFZneEhI1UmZdokW2Ha5GMarpwi+xkjmirhWV+c5zNaKp3inSgcn6JfpeRiIZ4bJl7gnJoanmGl4Npg35vi458WGuY
XnGcjnaGjWhZY4WLZYd1nmqScoOEiWitaIN+hXZrd31wcniOapiMoYd9xIV3nVB0zXSGda16j3mIg7yQeH2JcZOfdGCYhHiqjWZ+jIKSenOEa2R9Y22Dd4eSipmChmOIc3qEbW99hl98aGJ6hWCIh3ZznXCiknpz
kG5zb5GQjpfHm3STu5WLd2iPU1uNhIU+iVlpl2iLbYZmqJF1ZnBlpkhlRpWHdGeMfnCmcWpelYeDmb+Ej2aIlpdkk2N7b4mJd5qsaKCHa4dwll2QcIlvTnh5k4+Mk4iKfIiRp5+NpGxggqB1lH6Sim95h2uRn4eE
dFlzg4OMfWN5opSCsnFxgmOIXm1qhIZxco6pbHJ0cGdeiqF7ZWl3dYh6l6vBd5KaY2aEhpe4gp1ip3R3hotcjYJtkIxyh0OQi2iJZXNycaJxfYVyhIeSd4KEd5hznnGJe4t6wlqhloqKb3p6dINxd3CRc3aMfoqO
famGm0Jtj5KZk2tme2SLmnh2rZ+Nk44/a3CFfnGTfnx9a4uVhXmRtGO0eHmGiImCXl+Lso5xk3VkfIaJcpKginNSjY9xuYybiH6JdXBjamtjn3ZYfY57ZHmbloZrgnaPTn6FfY53dJOGlYNra3h2boRsh49+snB+
cJqDYXJSipadX4JzbYx2iKV6knR2QJKakpiNgp+Kj5uDb4KrW36Zd55lXZt1bXeDrIWKkKlsaHdnp315a3xvkKdPgpWbfnV7ooh4hXlvgnqDiI+HhmxLk5aLfZKMdXVkm2l1lpF0bJN7fJNsm42SQ4psmo58TYZ3
iouJkWaJn4aEimtrjZl8hmuGoI13iHeHinCGZmh8b4p6XXiNX6x2WmmZhqOPcnN0eHZmfHqJc5pwesNpdXaWgpZubWBre3t9moZ0kIitlWaMeZdqh4W5bYNuUIt9ioRuboWhcZmCnJhFlV5OeG9tk5yJYHyKn3Fz
Wn5fio2FeoJ8b6JadW9tfXZyd6mQc3Z7eGuZkHqtbnS9YWpfap5veqNkfXeZiox+mIlZk36ZcI+epHuJiLpzVYqne5GCkZWDiaaCc2OrfXV1j42Il3VViUmMlGqPfKNohYd9q4h3hXGEeIOZdXNukIuRc4J3bqR+
cXWQhYlhdou0c3hlfnRrfYlhSHqckaN9jY9xdYKHjHB4jomRiZhoSId0epGKfHF1uGhshHKXkpSMqXFtfl1+emWaXpSNcp5rh2x+eaGCjY6cVECGZIN7d3aUfoOHWXx8mn5QZI+LcF9rm5tzl1qEiW19YISMmHBY
c3tqi4OOU3SOk5JgdXt2jZhtk55wUIqai6Z6Zo+IZmxyfHeCi3N3jnl5Z5FNlH2fdox3a4ONnnyKnZBBd3uGmIttc35zYlypXH6RoLWCbXe5tntqbZpuYVCYV4mDe45qdpJwgoVwmIpGjZBtcXV2fJSKdqqFjWx5
a3Zdj1eQe3dwamiZtnFndHeTiFyHnG+IdG5rk6iGiLt2tpt2ho+KpoONTmV1sX57lGyMcnaPdHqWXJpvenOYbXOFk5ChkpR4vYJ9bWGSiGCTmYiKX4yNimZXZZ5aeGx7a3uQbq54k3dPbnuNbGt7c5J+olt6aIi4
YZFngqx+gkR6l19roE6IX36SYFSNcHp9dneRXXOLoGtpjnFugpONi3tlhWqLaXtWd4tepl90YGZwpomYhohXd4lPiJB7pW6JZXSzYHyasnWaTZ6Fh2VhqZF5kIewO4qLlGqijI9zmHd0g3yOioqbmoZ0dYuNeYOZ
e5OMknx0lXuRZ5J4kn6luYx1bqqQiHFdcFxjnXuGen54aXmRlnWUeVhjc3KHjaF8ZJqEhniLdp+pca9SU1FxXmqelJh9ZZSIen5qpJWsto95YpiNippdh4RrjIe0eX2Zlk+EfI6LsZCJfZioX5B9cGOTlo6CWnyC
inODZXN2i4atd4k/e2hwdZptU5t1dlN5iXGQe31tYW9vlXKmg3uFkX1rjJKUpXF1h5SHkXOZTnR8fJWUcZyQ2Hhjgn6mc2p3hHh4nGdtfHiKdYt4Yk11fX1iWph6enp9kqFjmpObkrWLV5lvdpRqtIpje4iahY17
dHtTqHmOZYmPiYRumXxLdV6adXiNhMCLgpavjo90jmpnkqGpb3prYnhmfVpYeWejXY6EcomSjH2ZdIJ+j6uGfnZknYJseI10W51gd012jamEh5dzb5B6iGhYWol6fKCUc3B3j4dwiIKfi4xzb1islYxeoJB+kFFw
hHt5nFZxnnKTkJKQgoZ4WmOHn4R4Y1mTYZ+SqHGDjnafnJNtlY+9fWeJpnFUjqqHYHWId2+FiXlxcnB3fnaHqlSCpG1xiG5CcmWrcsVbuHOfdViNbnuCq4OTcnuhT4xqkJJlj3SIflp9c3l5mHh4XWrNbn2Tg0uV
hIajkoSDfVqHfqeajHipbZeJdnV5bIKUfZByhn5wep1JfHiImXR2b05yWH6CbaBzh5htmJ98h3eKj3OPeHiDjn7CmHGJlHpgjG95cpGRZU10VXN+jXR9WqWdcLR7lWqUXp6ha49hVl5xcHdofk11b41LfaO1nMOR
YHGexT53iIeJV5F7h21EeG+Od4qYhXJ3grOOfm2KXnefkZlmhnltco+GcY52cqFyg5B+Y3J+faFpZ3M8jlRgiGCZlZZXdYLDaohxoIaEoZNxiIeYaXNtfWeJe5N+jolSlHh+kHppb4qQfEe0jnFthnVocXCgcXNw
b6agfbd3eHZxkXBYe7CzhZ2glKKTc3R0bHSOgqmUfGeCZ4p9botoV4KElZqEjnhVb33CnnZ7p3F+XI2LiVp9cIh3nmCbjXCFXG6khYqCiWZsY5B6hniKcH2OpG9aZaaEZmuJjYp8opiMWmh2h4OMkYacmIasc4t6
pXqKhEx1end8dJS6T69bepODcp2UeW1RnFaEXXuJkIRtYKJmX3xteWuEfJmhjF13coN7do+zVI9Vl5CFYHdWa2hPjYeffnmde2+OcqibeF9ikpCkvo50i4KEfaOCbJWeUm1Vn5OrkpaPjWqQj5FwbWqRynt6d2ea
c3Jlc41veX10Y4iUiph8jYiCa6R3l4p8cmB1ZWhpa3qWgmxwgqmomIOOvalZX5aNm0+RhI+fm3hZfW5zhYySeYV5l66hqFqObm1yeYSIlIJ0WEyRb5d9lGdwUZxwrJSKj4d9g353c5Zzj6WchnyWiHKNmHaOkW+V
in6LfW9cfYdnh4lmi3aFc4qcdWiHbY12kXFrbJZNYXiHfUiSfbKFYoOCpWFidZaQbpOPWl19hlqQa37JcleVlHZ3bWylj3SmiIR5nIN1kcpkbYOIdX2W25OPjp5shoyPY22RjHiDdH1ndWhrZoSWhXp6jHpdln1w
cI+Qeat0eHZpbnN1ZJqNe3FlnIebdn2ae4lVoIR5goSCh2hojqddUZOPZIidsW9hhXmLp3V9eGB8lVqCroehhn2FjXRloFx2X3Wai3R8dq+je4iGhItlZovGeWh1eqScinJmmIVbjY+Ih4JykY9Yd02eg292qZae
hW5rZ5Fkem+Iem9lcHtufq+CebSObZ+cfJ5phJuIsHaIfpadenudbHxveZl8fZt1emSGiYJwpmuZk4tjbmNwkGRrla+EYltnmW6wp4d6koyPmWqCcIl8nmt3cpFWp3t4WIOQioqXmX16jcpydm6KjYlzpn5ukIaO
gkqJk1VhfXt6d25zgnqKjGGhjm19bnVnRWWItIeFnXKOh2B7iYuHuXFxnldukYyEaZZvWZtqnWh+e5+XhnR8iGZmhEVheGeln5WFmIlFc5R8uzxTaHyDcYunnYluaHaDg35AdW6OWndghnyOgoVRg3aPdpF9dJRM
pW6yknmFcISPlH2ikmdfpaZ4g5F5iYKWn2yLhX50i499VJNoioZ9iFqQcmJ3ZYl8kY2IjKmKi4WKg6N4hGuFen1+eaGRe5eYlIxnhmxvb5RuhnJ5ZJaEopR2hY2GcIRonGB5i2hmfI57hZJqjIV+jIxvdXiWZ5Rh
ZXJzkHaKk5RshlrBbHx8X4WQdba6e3uYj5N9hIJecGF3jW9kd2B7cHSNb3ZoVqZyvJF4aX6UboxNkop3Zp6HdYmMa3dhg6FwaYKdpm1pe4dxiI5ffKJ8d610cWuLXIWRcl6DfmCDiq6cYKZzmZOCenxjgoeohnqI
iJJfYoJblX5lcG+EbXVxenZraJOPl2+IlY6dkZx6jXGeuZCDW1qCd4ltZH54g32JfHiWg4Z9eYuJcY1OhXCOS5GVjpZ0bX52a3N5YrySZpWhlj6CkmZ8SK9xjWNhW3p5hn1zgm+DnGishpV6appnaHVqcZVWj26a
VZOwkoiId5Kch32IVZbEll2ZjY2VhYWJm4xYjJCjeGqEbJVybolShGmHqDialIp9hIqakzyDblmKd2OJXUN8sI+gZ6WEd3h4jV1waomcc5KganV5129+dpp6VohoeIZ2i6plinpjiWh+gol+d4N0jWuPhFpwfqJj
e2ubaHWwmJxgnmqSa2eNX+B0bUSKeZyKfH56p5arbFd+aqFogouSeZV9dYygaXGTOoeukoRjioOgbpd8jnt9ZIqQdJa+bIp2eH17bXurenJ0iZ+teGlleI6Li52wZm53eo55ineakYuHnHl5oad6eqyOcYKEe4iH
ZpeKo5iEjYt2hnxtYYd8iX56cH6EcZzEfXB9e6F1jW9lYGt9tmtkeHaMjWN+YF51iIt2WZyOeIZ4knVaiGGGbJieaFxseZdxeZFWjJhyjpNoe2mFmGd5eI2XhHlvl3VneoNzsYlyT2aOb3mHi3FTS3CDjXZje3ds
h4p9slFwe56PbXSNVY6CW3ikkX1WVWh8lHNKcF+bSXhxZIV6oZ+TiHdyjmpsal1fa6t7e3uChJuRc4+QcJaScXdscLKqYoqYcpSYdGyMi458XHtrnpCQb4dkb2KLnWOQg5KJgnWDcVFze4KIdphtVGxykLN9rH6K
i3lnZ3RNhHOHh36Xcouxe3WFemR+inx3lZ6CeVlfYq9xdXmWglxshqyLjnSQnXeahZdkjWOFl32FiIJwe3Gdm354bZCKm2qPg5JbmrF2mp5tkHN9V35tg1vAlltahKeRWIl4fG9ieIZ7jJZ0j6pqU6Fka2iDnWeF
joNvfn12i4R8eZCYen2akINxan5pUpp4eGtSn3eJhXmJcYZ7YbqEiHCod31+PGqnYIyHh4R7o4xxbnqCUXV6jq+GjothY4uId3Jup2+KZXNmdnqGYJqFkJd4i4addo2JcYyFtVl9g4KManNaiXprc2iQTY1qdptS
c41wjH1ddL5eb5eSpXOieHJbfZF9WXF3laNGi2hjiF62ZIqpp3iRl4Z8jJKRkZCFZZWie4KDhJx2eoV3d1WGeIyhmGeClmSwm29xdH6egl52g4lsl3N7e6t8aHRrm4WNi4KGkXl4gnp8h4dsh3B9hZJmkJWcdIVo
aJZVn5t3lJOanXlocouIdIZIlXtkfoN+qIygmpB8YW6cjT9+cHd2k19emmKWZFZ7h5m2sJpvfpqUb6hQjZ2IenKFar+XkXGHmYKPiJBipE+jeHiSn4KOjYh0bqZ+hHRzi4aIgoeId5eLcYt3bZWIcJ2ihJOcdGpv
cn55jn59fn1odXaXkm9+pHp2jp3IeYyKhXBcd4KMkGdwc5O4pouihothhm9ydbB+m8ikhpCTbIeNmmuWfWlieKe7g5R3iGqsbWOam4l9dl57bpBzcGp21GF7qmR2a42FjXF6onaSfol4cYd4d62WiWWOeYyPo3Vl
omyKYXBxg2+He4i/lKqDeXmKlXx7Z5JgiXaYZ3ZdlHqRdZWWfYqCe26Kl3aKkIyCj5Z4XHuLaq1Ih4d1iI+Ccptijm6GZXx3d3p9cHVfeqBuh5Z5dZd7cYtffmacraxvoatgjXyEYZBicqB5i59Ld63DhKBup5iM
ZXBwbXl8lY+YXWONmpSKaGhvjJKDanWUXI9kTHuMdpKIi2+Jd5RjkJOOX45nZZSdbnOKg3usdo1wjWNmjG6QeIhmdqKKaHmXXsaLkIpql3KRZU91XZlZjHdspHZ1jHaZcXZofoaHcmxyiGiOi6SacWuJgod7d2ua
mmxxV6Gke1mYdYeFblKFfGd1fY6kY3KKbIh8ZXV2eKZhfI1+hppncaKXkIZ7dqCaiHF5YH1zereidYeScI9jgnRspHSSZXOSh36emIVyZGOpfGhod5GNlJVzmXJ4dZaHdXOPcWOViquPg2pycmx2enxpmoqkhnRi
noR1bF2FW6C3e11sdXtpXpBnlHJocW59lFuHkXCRdoiPa3dulZiVjHqPYYpXZU58VVKXdXU9jYuIu5JvRJWCcXRog2RnnoSGgnN3bnyJiYViX36aiG91fphyjIaeW5OTdoWKlKeimp14dF1wYpmoc32CbHNbdXeY
j55pg66YbIN5z3Vsfpdtld2KeI1+k3iajHSCkYWEZXmPvF+PnoRxfWp1jUdpe1p1aKaEo5VwiWiogoKIhYJsiJmrhJRvUHhwaYSLa4aNg25pwnt8bGaOamaXd6SdtmGQgnuRgm+TblWUnIqPbYaekoOJo3t7hG6K
b15tnXSooGh5lKmMcVFuZZl3cItqerSUmqKUlY6adJRsoX13llVWdY5qWJRoc3uZqpZ6Sa6fiJCNpYKTe2mcdWfCjIKKfpKNc2FheWGMgphflYqRho5+ZpKGkHtzwHVgjI2Fo1yGjZ1wY45zv3p5hnOXh3mDV6dv
cIOamqWPenp3m4h7RZi1WYW/johvnHVxdIVwdnhmjlx1iXKcdlWogoJ6qY6tZJh3jFtVTpu1eE+Mdm9gbaCMfnOEbJl0g3mXqomGhoS4b3iMcWqPjHx4WVKYe6Jiqntzi4SyYHJebpF9csGFlnx1hXeNqYOEgoyS
eHtqkXSOVoOWfoqIeIOafI5loYZzfKaFYF6FlYhph3mJcHaHmI6Lv4KDb4N7cXyWi3l6rYN2SnV6cF50eHdZh35wc3J7b2+DV3loj4eOZFKJbYdvjpt9jGeIb2Kck6mceXVzj4t0Z32TmHNxi3SCmXt3jY5ZkaB5
bWl3i26Ram2gYmZvcqizrYSIfHiIl26jdJaVfKFla3dQlV+ac6SVapaSgomGvL+Ginh5hnqIfpF4oEyFqGGbV5bRh2+HhYJ3kWl5TYtxfYqHh5R6fI9sbXZnh5p6eploU5R2e4l0fFhsYoqLeFNvhIPDhoaGUoV+
hZNMfU7UXWWXbHx6fqpyZqCDlbKkbLJqlqKFhl9zenaniJFwZ3qGlXmRdHmIgn2CdGOKeXWiZ3ehhHmmbXu2hWiMen5vb25ylISsc5J0d5BqdlN2eJB6Y4hveqZzeJl7eVVoko2EiIV5YZSNdIZlhHNrcnWKTIaV
h6FtjJereYmIioVwlYOddHZwkaGJt15maI94fUdsmnWSWoxzfm50l32dc3hXiXuahpNjfX2VjnFZnJqSOJV+ZHqkb3SUUHZRjlqnkoaTiGSRhbKSirCUa45rhHyNe4WOjmJ2mnSHjnBld3JVXouddWRidHFckJSf
eYpaeHCKpIRxYomKfXNvc5aeg495fHFtXZqNpIxLnJB0cXd2b4iWhHpvXpWOj1Fwg52Gi5F2jHt7fZZvhnWRdaZ9eoJ6cmV1enNohY1kbXOFpG97WaF0aYlnlGKJd3d5c6d7g4mJk36RgpBxZMSKXId9bbSLdIm9
Tmp3mXW1bJF0dpyNjXaDemhtkWB+i7V3jmPEhFiojIuKm5Z+V6hud5Rou3yrYnhffoV+fJqOV3RLnH6LeGGIZ4d3eFhwQYiFip95nV90gomSiYyydl6GWahidXOfgoKKj2tsjo+EoJ98mmShaZFqZ3Rsb1VyT42H
jX5qkYOhbVKCaoJxUpF2bIlqcXR4iIllkYR9rYm3kWJvWpd6jYJnXnmWkp9zjoejd7e6tJB0n2x2i56KlXp2ZZV5aId4gpmKh210c4x5fpyIgoeNfX56bneWo5dubV9hVJR5hXqGm2SNX3hjXHqMvHafe4qMWoWC
hplsTqZ5moaPe2acd2eGmVmUfJ50fppcpWdksYKKWIKFn06TlHlai2iMh2J2m8d5fIiNdXyNcWZGQniZiHVwmYplmoKTe4VvU1WPbJyTh5NrqHJjccCuh3WTh5t5dHtvdnd+nl+tdGN4dpFviXh4c3eEa5iDe492
YHF8q3Zri25Umodse4hyYWRwdneic3WIfoeNlqJ+iWl0bnJtdY93m1B7kGmLcGuFdm2bfXSFiYeGmYyGsGNDhnyPdX11coVYikV9jWZuY52niW21jZ+fW4qPXnqRaHh1c2hKhHN7fnJ5pXRbqWplboSOdsKCooyT
lXyYkHKEfU5ebpCZUKZxkZJdgn6HblKGTWCOknScXGWZe6Npn2BpdG97a5B7g2iEd458bpNxm4eSfIq7bIlycH1cnnZafnGDdn6bdJWcg3h4PnuNeDtwon1pcZJydXyCa3OPhKdvjX50fnNocGSlZ2yWfpNNcpR2
mIlUiYdchXlngnhHco57em10fW5hj4hweZ2QmneMcpyCg3mElXZaVYRWdYhqkWmNdG5gWnd7WJOgqn6dbqOFo4qMXFqOpYKUd5N7RJpiel6afHyDdXhkdV6kh3FuTJGTaIN1d2l8d3J+apV9hqKZkXuDd3pzq4Jp
dXqCoahujF1ne2x4kF24bI51dmptn3KXb4i7kpKOhXOCiI6QaodufHJ4pJmnaVqDjY6chWN1fYN1aoOSV1t8Z36iqmN7lIdbmZCEa31pc4OGXGJfk2OubkR6moV6lWN8iJtyWXeKdnVvco2DaGJph5NtfmxneIWE
eouDYYqHtYxmWJiOhGOTfYlkY2KphHRkYp5sinuaXXmJemiIcXV8a3aFcIq0rJB8fmVjeHRmYXJsc2Z5kKa9daanqW1snXdveY2kkHVwYXuIqHF7cHl4Wp+Sg5CHm26Jknp3kXuXe5GXoW9nbJGOknWGj4dndIhs
jpiCYFGCnsONiaaKfm5jmo+RiY19j3dkPa6JWoRmYXZ+bbGpomt5gnl8iFyJjHx6oWOLdY58iIKLS8KNW5GihEhxh597fT53lXGDl3pYVKyVcJNsepWXe3xze752coSRd6Zie6aopnmFb6SGilyDUZ5ebHF4k4Z3
WYyMZ55opIM4fGZpaWSHlmV2onRxe2hji3dyoV6KiHZkYoZWoHyYZHeNhGV5e6WucYWKaXyEd4Seil1sjmSGjpWccGp9hGyOco9yk1OIkGiLbKNbgpCUepKXiFdum3FnhoqcXnZ2e22Zg4ZvYJl9dGWOi5Ckh45+
nItjjXtua2eWg4uGaG6wkHRWhZhSxTp2fo+KoZuTemdod5V8jHZShn6QdZV1h254h5pzx4mOZ2pjhYS2dIuFkF2FsY6Nd3h6nn1Yc3d+k6xzkqqDdXaWfpRsiISWhpZ4u3F3cH2Pa29kmXZgcYx1dHuCjI69j5aU
ql5ojox9saehX2iUV5SIinKJXH1wfYaSeoKfbHB2oIhiWluSiZSNd3Bvfo57eZhjorB7e42TjXVxdGt2fGuMZm17foWHepGDi4R8hJZVblh3k1h8dm5wd6iIi6hjb3V5hJdqdGybfG2KeXx7c6pympWWiGmfg6Vt
dZubcYqadIVpY3tYfliQd5GKeHtsd4SNdVCOqGlrb3V8cHR7kJ9ki5OKomdwZYVxb6KCaWxhe3uhfX5ye3SLdHddfWpkanhnpoaai32WjYOFfVOKhHpunlZ1hIZbdY9KVZGvP258aJF6bpyCW4OLj5qSfmVpdJCC
h5qKdZN3mHF+nnWwfHVkeIOCenxDaVKtisR7jaRVz3mdkWWdiHx1aH14XnN7dp59nJBui15zalmOjG2FbYeJY3Fykndsa2p2iWFva2yPZ8prrLGKbouFiphlfY6FcYaxZMuS13p5iY9jdHh6jnCIlpWkkoKQZmWG
dIJxl4WNkYRxXJCMZG6Him6Lka95VbSDkXiUeYaPpn6flomCbpOJeYRvsYR3jm57amNxmXdgiKmKX42SQI9eZ6mPhKhkX4qXWXRzfn6Jj31okYJpX25qopJ6e3Cnj5N8kXN+jGmwkEN7pH6ggoOge3GLdnq/g4KY
domLdYPHnFNlp4dymJ+PT1R+YXiVeoOpZqGUj4VspWp1jntvsI2NfYyNbomUgpBvkGZ6X3lkfX6fi2SCXXp0dXR3pbdvcnmfdIWknpdqc1Njh6+EhKFmb3qjVVOKaGx9d5BzkHiDintjcImCVpqVkIK1jJ+caG54
fnV7cnlqfXucn3p2eo55aouDrn17o4WFj2WFk31jflqEuJdydYN6cliFjn5xnZWckG2DkneRb3COe4VmhoRojZiGiF5gbYlwb4J+dVaCeKOLbHxvjIdrg2mEdIVfglyJjkexpHqFbYKNhpF9c2lziYmSpH61npxX
qpV+c4Z5bpGEnYhokX10aIeHmZpybntkomNximd+inSXjJuQbnh4bXVxe4uYfIKHnHeZj5xypoZVkH6flFGKcZNxjouVd32mi3WqcHKyj1yPlniJg1+dfHOMq2asnYV3aIxUhKSFWomdZmiYhohRdpmNiGFefWFv
kW5whphkWHpzhJ57l36kdJezZZSkinmMdHaKinCIcnqfg4iRibCIiXqdVkhnpIqGd4aLmZKWjaKLeXp0joxpY5lodIZqdI/Fa41yhouSZ5dkeHtgapaHfXmLiIJ2VZZ1m4x8c3pub5yGTY5oXGR5j4eFh5uKU3KP
cYholGtzaJCOYXiFZXmSXJN+d3B3cpmGjIeNkV92eIV0XHmakZxtaip5hneMuolmco18t2FkcX55YVBybIh6a4mGZ1iciXBuboNPsn6GaZtrZ2J6kEJli2Nyc3xKn4hziF2MjVWdaoWRapx+b3ZZon2XUHFyhYhr
i35vg6SHjG16iJJqbXixZ26FeoyMfI91eHd1jnmElXh2e451mIqGiGOEVp6LZWeWr2qEnn1Fl3F0jIxrmp5rlX5uhox8i2uTjk5+co1nVXNyeou+gnV8bK+MgomghqiCyp2TbIOXjXFwd4dxao16hXR6fYeGaXRu
d6R4o3V8eXiNZ3pwUHuGaG1zaX2UkleNcXFmb4tyfW93kZiLW32Oend4tmeRWmakiVhvjaB+mYmIcYauiJtmtITPYnCcX252iHtymVmTeHtwko5mr3GVfo6PbFyCa1CLrm9yZY5tX2dmnHaSgnSUfJSMdpeEgmZv
jll6Tnh2fGxkiY1ha2OtjYd8kGe0Zpxtb3mucWqYh3yCaoVaXod+dHZikItoan13b3OLdI+Dk4mlfKhxaWCYZH1ZYX2hhmVdbXhFYYZ9qL1rkGF1baJAnI+hYaduZ22ZdHWLhnxmk6x9k3xchnuJcJuFhXKFoWNw
dmt9fo99Z2prZn1xm5aQdIV8fVuxRp1+l2mIhXibg457Z3ppcoh7fXyhcINhl3inhG+VpnaSioZ3h1qEikmDj52YfHiPiXeajpKWaV9klH6LT26aeIuGjISEXXWYlHRkTYWIbIaOY4R3eHODinqEmXxmjm+PZHeP
faFxfnZril5Yb4aHX41kjox4c4q0YJ2DkXdvboxfYIdxkXmKboKHeLKvbGuOg5FthWR2hXBleo1pnamQn3aFgn5thoSWgo6FdYJ1d4yNiW10eHhpW01ki4Z3eH59fJCZeHtnjXh5Y5iSapWDcIWPkluehJJXeHp8
oY10coeGjGuEdWOCpXpvn3R1d4yEhn6smWB2d3NrjoNthGxnk2mRcJBxUHWXlo1tbmmdi5duX52ZVk6Hh2mIeVqShJt7XZaLgnurZpFtQHJrjmmoa555cHNxhLyakHpudIp0m6GCdHh+gn2EnHZncmRdopyGc5WE
onhjbl+HkXereYh2bYiKhI5Da4yDi3hukm+Pho2bcXacenRxfMKGZZJthnV3h3eOlI1Xh1WMmY15eHhgl21wkqd8iHqHhYyIUoZqc1VGcWSQoYtwcMSTa4iMlH6dVYqLYJxxZXF7jbVkjntwT1V1hYWefHFaaqGS
fYSFpFFifpubmYN9i4qCepZqfZaCs25yuHxzdWt+kmKDd0+DdpdzenefkXeQjKqZkHWFrIJ7oWuMgmh2couCYoNRq6WPi5mFeXSLdGeWdYKfc3hzcHBGnW9txIJkvoxpcY13cIqocoaWs4J1cl6JQ4KUq4OKYWR9
fnaGaXePYsCIg3V2q2t7i35whntdan57fpqJcWWZcV+Cfm2UpIJraHeCYZNkhXpvlFumjpSCfHiXaouCmXeMjZZqb3Nkdpd+d453fXFqpod6qYWNq4SWqHZvlH5zYYqXlat6Yplzenh9nYZncXVRlnaIg4+0bIRj
rGZoi3h4lWyE0oWMb3lCu0tvkZaOjHJeS5pQhWWHlmVrhX6OeZGHa3qCcHlqgpWae2N8W4d9oKJvbnZ2k4Z7aHVyhJhzl4qOcHWNkGNejmaDdZRydW5fdIh0iJdNpm2Ncop9cnR9cmqUpa6Md3iinW2OYmNjnHBl
nXGDYKJ1inyIc4V8bXtfkbdoqGqjZXhtjJeZe5WMbnWEY3mdbYhYi4Z6SHyFdoRaiVmFZZlNnW18a5q7aoOjc42hcomRX4l9jaRlU3pWXoRyUoOHdYiQdX2Dk4aEk4eJdpSPg5iChp9Tjc/Ho4tumXFxfnx1eHup
R6JwdXqZep1wZJiNkmt6dMaFiHmXp5mEkYd+ZoqXSnuSkoyQb4rAc5udomNgh5CPjFzDaHh4ZXOIuWeLbXFsYG9qgn51i3OLlYNnkJOLeZGHj3NxjpF7i4SHdKx3b2uExZCTdKVknWJghKCcfYNjmJKDdZJtl4pm
mJBwdWqmd458dGubYXl9fKR1jI5fbo6PhaN9eXBXfHyGbpRtkm9dnl16c4aDvYesk2edr2GIeYmCtY1yk0qHiX11k4KDepmpjo2xcnRydWtyjIt6k1+jipF3dGaYeXeEfnqrdJVrrVp7YHyfqHRzTFOhdXV9rohq
nWyMh3pNiWyIea+XjaZyqIaDi5OZS4xym5N0QHdyZH6mo4JcloR9eqKdfYNdkH6EfIJYeZGVoHNlZ2+JmKSMa3GneXimiq6EgmVvao6idnVplm9zj2N8pHp+kZFBjpiFUZlPbm5gdmOUaJxulrpybFqeuJZ+eHmP
j45seoNfqXOCsHWDhYhom4p1b3NsWF+/d1phZnt4eJB6d3NrX1ZxhWBqlpN+jqCXUYSLi6iJhIibfpV8oXxVXnuQiIJplnFqcaWacWa4d8J7jJd4mpWDkXhnm2eornZ3lYk3g4NziGx8X3yKbpCgaZGbeJOGX4ht
fJGMfKNqc4SVeouQgmdbZoNmboRxh252i5NrZGl0gmCXfFSlknuLio95i4OJaIuJYlp6hYSQfKlvmWF+kopglXqJYJdwo259rYmKjVKRlleEgrh2Zndkm4XKhXxzdmppbmqLem17W1epe4+JsF1+iHVqfF5XtnRy
mHV+g1pwlJWQkGecaF5tiWO2j3GKdZiPkIs6h26pR3FoZ6Byr4Skq5qUiYxueIyHkm1xn5OJbn5yZ2mKgn5vZmCGdGmWkY18eblui3pycXquhniEbVZtiZKDm314h4VjV3t6m5tylqN+lGRpolNwcpWCVnRqUn2F
dmuHdnKCpp6Sd5lrfnGUhpt8dZmyWYpsa3enkoKDfYlgnmZmlnVicIWkVHGCZJZ5anF6j2aSnVqTcp6FhHF2jWJejHV2dp6DWWV4e3J5hHuFnnt7WrJ5botybpq7Y4h3fIqPaoOEhZOQkH6LhKVPYWGQn36Ca4p1
ZYp0oJJ2lm9dZnqDaXGNd4iGe49ag21yZZt5fm6DYYV4xp6NfHuUZGSwbJmMnHJ9imJqbXKKd45Hq5NShGFsbYZ7YH6OjXpul5ZxmK2MjZdrg69xq3trVXCCmKBxalt8bG+PVqB7jHpeeIxxmHtrgodqdcuYcHWN
U6Jycnp5fnFmc4hxiKd9iYaDhYqic2t1emd3nHd3j4+wfFhjw6iQiYhuco6JlKJ9YWqMh3NtV4uCl4tioHaie32utlOUrmafkI5pdGx0jI/QiotzcHxxn5pgb26bjFmUk36HaphRc56OnXaNkFpkb2N1Y2qVhIuQ
gp2SdXl0ZomCaYl5cnl6e2BIfISZiXR9dHZsZGyXSINxasGPeIxVhWttb4RsaYdgm4ick2Wcb2uFZ21rXLN5knGMinqMfnGJXXefhWuTmUdocJZia5Geao+JgmeLfIl0pmR5Z3uUfYSEZm+QiHqDgqt4pmN8bGpw
e4+Sg5N2X4uUg2hxg6uhqWd0onV1hVpmYW9de4N0mnx7l4Z0cnh3fH59eJCDkn1tbaShkI5zbZFsiH6ij56FX3aEc5BwaHaTlZF6fXZRcqSUYq1NfXGhn4SKnXSIcHR9j5yjiKiZh26XfmK3mqpsU3eWnHyIcZ+F
fnZeTsmwko9xsZt3e32DnHR133J1lGeG0nWkkXZyXHRekquKkHmCfIZ0qJGNqZGXbZh4X22diomHmHyFfFp0qZ2ojWF5rIqlgoKDdHNMi1tOkpyUfI6GaZ+WcHefe3CScZdwUo2HipyfZnWXeIWIepyRX21Qg32N
hmeaW2aThlGWi4OOaax6jZhweXSPb2WOeJObg1uDjW6cb498Soh6qKyMaoZwdleVjrFptHONnXeFZ293mXaQdHGJhX2XlZVunY55fpehhpmcd55tll6OZZ+NYYmYp3xmh2+9km+DjmNTh5aDdomTjImWdZd6e3G0
b3aGp3aJhYKUaWjBaHR+ZIKgdX2HenimaHNgkY9Ql5aPbIufcJaga1F1iXqpcZGHbHWCdZVba3mZeHKufqWMZqGMgoZXZY93jXKFeGdse66WXp5jeY+FcGlel4d5YoicjXhpjZNocpiChGRytGa8goaOd4d9l5GP
jG1vXppxd4drYpiEaYaKdX1lYZKXa4mViImIoWiMnoSFck6Ln3OFmXCQtXuXlXN+dWN5aHVleo9sbIhka4qJgoqPeoJzd3SFplesiWq/aY9niGGPb2qGfHiToI9xbmuIhnV2boqvkI6LfXF1kGqOkHBylZVtfU12
cYqOZVlCb4Z8kJOFk2h+h353km2CZXymVWSHjnZmfmKDl4KXe29Tolh8eWh8c35smWujkHOTinyOh4N7fHN2io+GhJFVcVdgmZWgmYZ6Xn52xXrGeneCXHiTcZeMZqh4e4NirYpUcndabmSIhGlwiXV7yW+me09x
kF96a3HMdIZwdGqUfYaEeFWOeW9niYmJs3Cbcllwak+Dd5Voell0l5GlqHVvlYxZho92mV9poHxhedNIgz5YmU5xZLB6ZHaYcFuKa3t8kpiHjJBua3F5aHZ7hGR5oH6KR3qTWHKTrIllhWmElXOfcXZkaX5+jp6K
bnF+j6OPe2R+XpJ2j3V6YrajZE+RfG6HnYSCaGqDd3mEZ29baKh4hU1vbmmNcaR7nIuUmH6sh5SxnXOug6JWdaF9dmaRfHyVeoOViJ59pY2qb3xkb5thl2+La4SFnKKMqGybZpCebZJxc5avvHOXm4WUm6OGlG1u
m3yVcniboIy1c3V3eIqZiHiYdJONimV0l5KeTGdcgp6DlHBuhYehXmeMkISRd1d9eJWSWI1sdYNvkmZ4jJ90eGtjbZNTa4lwaoVtamJXmIhzioOZXpWSk29tcXeZiXSFhoOJhJNvhGl6fpiNtZB0lpKwX3yVipJy
j3yIcXGXeHNrmGqdjHlAUYV5loKFdpRnhIh3h4V2enZ8h3uSeLWpnI2Jhlp6YnuHdnePfI67Z42GnmmCg0GfjoxzlG97rFx+gnt1fGa4bWRHU5SWqIhcdpNucGaDnX2IhXd+rF57ekVuh259ep97eHScZ4qChYN6
aoloeaSVfG5YdXydcnKIgn6Xi4d9jXiUd3mheopsen55e5Zjd5Jze3mNYH5uZomWjFJ2fnR3louhdIiGaFuGsI2He46RiHR8jJ1qkJmljZxZkdCKanWkmleVlmxZfGt0n3ZYmISQkYqWXV+EXZODlW6SpZqIk3d7
qIhpmouxiatsTXqNaZmMbG+5ml9yY6B4e3ism2RurGR6hFtvaGh6smR+hlqMlXiPWo1sjnqReJSNdnB4lH49inmYjVGRbnOOdLZ7hHmDb4yIhHiCd8JbeH2JiFR4ZYSQcmJ2YJBqvoqRoK6GcnRycImPnqV4dIJx
mIiVh6OLaYWbeZ+JfX5ebFRwaouCWHqiqndskYVQYFaKnFuMZntzgoiCqntnaot9bJpwhZqJg01whZZjYIaDc3Nrk6JceJmbd3Jxjm2LlHeFoI9wfnlwi35zhndaY3qQWJOQepRuhJWeeFtdXVeXepJyj559go+w
aoOSeZCCbn1qj2+WfnKPmJ2TepaCa6NdV5Zrq2iefYhkfnd3fIl9Vm5li3qadI9mh2Jlr2ePnG6JmZNkiV6WfYVxeJRqmX6LlWhxmWRhb3yXZ49vlG53h7yJk5dwknx7hYV8r3CdnHV3b5Cnb5B9d7hwoYRjaKhI
VX2Cco58jn2IZ2uIa1d+Z5WRbFOdhYtvhot7bLBrm2xlimSFsG96amejhLuqmH6TcoaIvWmIXYqsd1edbqWmgp5qfXNhY49zepGGfXqOdnyUeGZne4qSfZBei4J+eXiHfVaWkJJ2jI95VZOodV17jnSdhHVkmJdj
hIyccYKofY1HmpR8mZF3i7Bdi3pzXIV8knx9hJWCdWaPbXCDZnhVi3aJdn2KcHeJfZCPkGd0cG9xgoKShnd8dYh+h3x9aFx5hXF0eJp+fWp5UZd4c2d0hJ2Ce3mMcoqgcXVofZlolnVnfpeXpH1vr4d2fJ2Tp36V
qGN0aG54gkiUTZKOo5OIcoZBjX5mgltqXqJ5nYejmahyWaOXeo6GXJR+hWOOeXqfTG+Kj3aIdm97gomkiJqfd5+RhHdoaYN3a6KElI2RhYp9hIWHmXuFVHVxk4trinSCcHJ0hXyDhphrg36LX4eLkn5dhHGjnnmF
iXZ6YHuneYd9dm6PnXFxemyGWL6maJ2ferKpi3huqZVukoa9pWWdn6+MloKHV1SXcnmIcI2Kint7fYp8Un1uimhrfJKjiouIe2SOi4Ryi3lpcal4eWt0qWaEpWmKnYyfcW92oJihoWN3eYdlcXOOQm99c6F7hIeO
e5J+dWqPYZKMjmCGlISMfm2LpJN5jGWaZ3ygopSJZ7SLbYedZ6B3aWaOVnx8TlhyiXGifnqToaO3h55xXIx3gnCEc31vknR9jZB0eoOMe4x7qmB3T45tbnllg4KOWIqJlHxYd5CXam5oeWGPc6RjfmOUvHuecneH
g3aNfnpQUq59mG6aebeDp5egeWl9i3KYmnyZq3Z9d6bRcVyMdaFgg6WRem6le3Bri42jh4qJZo12dm2mZlxlbn6/cYtgjIqFmV2Nj216nIWUa2msT1+Tb16KdbOhg4d5e357n6ecd4+mjG1nhGKEjVChmnuIc4hw
a5F9hXuCeEqadH2FapVloX1janOre41zW4t6gnuUiHl5rm58eYR3fI9ej2+Jfn5yVm9uemCPVoJpj2+Ek5l7h44/jYqPipKTqZFRbIKPWnNShVyPrWNZnpuQmHuWuGF1fXOLaYxxp2mWnD1io3iHiYSLdoWkaoZ9
eneclsODfXtsanBcYIpge358kZ2Jd4dnq3dceX2Rg2SKi32oh2uIbUyIcnarc2KWhI2Ug36Lg2x8d3Z0a2p5ZHuhXG+bV4h3jnuKnYRjk4aPc3CCgnmHhnqKiXaClnpQbWxlcnmQc26EcXNicZdchYqDl3Z0mHB4
j3V4cHp5kXZdl3JwvIVrinJmXqWqeGp5ZpOEoXlbgoaKaXNLeJhWfLF8fXyCfXmjapV4i2yThWa6dINwnIdWZo9tiTyFg3F2kad7Z1xyVJWadX6Ye4NOjY2Eg4KhYY9fln5liJRVcHWnWHKQkG9bd4hzhH1paIOV
fI55Z7Nnfmt1elyCe5GFiXaWbm6Ci4xykHJqhHeChap2bqJ9eat5hZCIaXRGg1lri4hngn1oim9hi3lce4KWfKp0onF4qG14aG+HgrRrlq9rh3iKjm9hW16Hlot2np+Ej21lho9xlIRjlpJ9kGKEUpCFaHVqcn2L
kneHXX5mfm9skaR0loN+eXl7dG9ubnySlnmdaIV2dXWciHqeZpmKfpSblYxyWHeEkWaHfniCj3FrjWqKelFicKeKq294rnqndW5yWJV8kmaJdoVphl5ykHlXtHCThIR3h3eEhJ6RW5STXqeMa3d0jm53bZGjiZtl
jYKGknVwZoqOYGCbQox5bGVgd4d0caxpcIJQrmiofGeTpX53eKLGprV7hmaPimGRaoWZg3ODuV+ObmGOcH59jH2NlHOCYHuqfl9reJZ0bHygh2ODTLailXF9toaMYql+uGdIZ4RwaJqcfaF2kGR6j5iJl2N4emGw
emx9d2iKXHl8jVtqeGtznlaKeY2Tjmh8rIOGqn5fa2FuiJiKbGKMaWaHZ26NiXJil3eTeGWjl5mFdFpRi490fnR7e4SFrKZvXZNoXnyKk6OJU59tlppvrJORfYpfbWh7hYJ0fV1mb1xjnniSh3Scm3aKkmVpaHCO
Sm+rhnx+bIqiUluImIaKWHlPeLFnWEuZoYSok3pLiImNg2F7cZB2cHdbpo9MfZCRn4xFSnCgnHuJZF+RUZyCfnN+YIyMhHRvoYOHc1ybpZljilCmlndyh31sc49+l3OIc3aJZH1qdoJse3GVhEWCiGl4qWVtiHNe
a3lnp3qxeKKVfZxUXGZqfYSHdoVdl3F+jWWNcpJrg5Jug2h4ezZ8mnF1hYWMjYJ8dIOFTJCvflePg5aQY4KKUoaiUI6FeJZ9kZVQamlhhYJ3s3BvcHKKiXZ3WJlxd5id026IZm17kHehkoqZWIiLaWqbaIVqsXSb
a4SNkIqea3yFb5t0gph6jISNeltqd5eQaHtqinZxmJ+PdXtmfZB1dXt2l26acn18cV1yfq5qh26TiaCJqoR0k4Jyio6qcXd8iIyRe2ikdHdxgpJvmKB3fEiKXndyX32Wc3C8ena0hX56kXOMZnefeHlra4ZtZJy7
XIKnfouZb3JvhoaQjIiQaGhwhkuIvmh7cHamiGN4bIqNi5PAYZKXhpJ4lTZ4mmp5lZh8bWabcnGbi5ufkJVoj559mHVokGV9h31kinx4d5SLan2DkZace4JweoiFY3mGdIOadWZ3bnqTeJGuYHGLnZZ+h45wh4x2
bHttcXdzrG9ie4t+fm2WY3SPXZ13sY6+bZ2ThIOltnCRfKRtPJt3bHlhbXVkfoh3S2+WfrqCanWOlIaOqHdpk3OFdHuklnNzl25xinaCZXxgfVyoVomlbnV3WKaLhYl2aZGatHSDo4Z0g4inkoaQcnGDoWyajX2C
dHZ1TYlzW2K3fFh3a2h2llhVkaF+oJB7cWWdaXBpdEZzZmaYQKCFdYhQeIyKhXuSVnlvglJ1eJpKdaCmqZKChmpTTHqKj09nbmWZZZqcdp92YHKRkZd+ioqUj3a/cpFxiHRme5WCroJyiraMT5qJZodOiop8X3iG
j2eIdopqeJtnhJGManyroXuTXpKDkZhRgnqucHuddIR8Xn6Kjb2eiWWGb4p4jmSNeI2IpWZkkJ2ZWYVSjm+mlmONg3aFRZaOZ2l9fHyVjpJzeF2Id5Fij4xPa36flHZ3flqLdoZsmpBYfX2Qentxgol1iWGNcmVv
fqVgfHiCg5h6cnuGjWJ9o3ydeX6viHqRk2l7j4WWW3p7e4RnYHuIZ354foh8j3CWholphXOKc2CMfEuRhXyadWK1cYd9e56OWnx+ioKQZXN9ZlFUdWJ2VX6ldGCFkI90fZ5hfGFRoXaMxq93lV5lcqhnppeHSomU
kGh1poSgmZmOb2dkdZZ6bW6RpFt0bnWOhX53eXp9jlp6lG+PiXFweHCMa2eSfmCFdpKFQ4VgfG9jrX5WP3eNl3Z3r59uk4qRhpV8ip90iYiCY3eTYHicXWl8YoJ9jK5Ed5qHxWZvgl6NhXGUd3OIbn6Gi658iaB+
iHCfi4KIn417hoqJnb56WnNvfotkhJSOcph8iXx2loV8YWGQiXxSfmpvVomeTXuWepyKnpSdd4qodV2Uj1p2t2d4i3ecint6d32spWtmbIKDhlZLb4Jzen6HjWB9i4uWe2VrVXy8epaDeI1wc3uPYnaWpYWReZyP
e3yVfINZbYyYYqdukYRmkL2FmHmHmWmDealmeZ15WWOWj3N4m4R6fbuYk3dCaHlhh5FylW6Egn3JinGbh2ZvfHNpkHqrZpSVinGFb3adj4KJqnJzh4uQjHhzW5HhlY56h3icam5TfHuNfIxodVeFk4V+ZYlid3OF
cWl4e3uderRteHV4iImDcZJUjYhsYJSQkWGEnKxqkGynjmKFeGyEfU+Hk4p7fnBkcrGrU3yKnWlwc31zjmeIlG+UZ5x3k6xihpy6do1fdJJWrndjk4Z1iXezh5JwhnN9YXmVeXSDkYJniJK+fJSCg4+Ik3qQtI+f
kmdth3x+hXxwj46NeYSWb2WJjpJyXZ5PlXpxpn2QbMdlhoKEq5dpZZZnfqeGcs95glt8UcF8bHrBioNio2qGeZt8g3NudoOIb5KgnHagn2GEeI6Nkn16kF6feIptZaZljJpzkFd1b417Z3J1coJ4dGp7dniJiZyk
c3R5eIiHiI6OdZl1ZqZ5dGl1iGlwj5J1cmF5iqGEd4qMVIqIeTaZa1t7jHiGk4Rgi4plfGV4d6drm2yPdc1zi4+LtJdqcoNpUmZ7X2qjV4uNY4SLaYh2c4R+mJqMhomFiXZ4hZqFh3ybV5JddX6KhHOZdG9+Y2R3
eI13cH6Ia258a42Fl5aifIuQi4uZgoyReHpdvHqRdqSDjXdhh3pvhYSJmnV0a4OJqIqQZ3WTeYpyjnuQh4l5iXtrmoqZU4dsb4vGbIOSa3lydW9HcoSHcoefenqMdHl0hoSHfGGNd0t2dYNqioyXk1iXa4Rlxnhp
cqVzX5yNjXuIcXduj46lhJ6UoKmWfJVkdHBfk6VngrSFmpWHt65wsqONqHphfXuWcoXEkXB8in19i5CHkX5ygoV9lItng5R+lod0cn6MhXt3m5R7fKp2dG2CeqNkgpVhfKB1YnB+iop7ZZmTnIRucHF+aYSUiJaE
hGhIVGt3h4h9m3drtWBkfpKTcYZ6dZtweG2MfodUmoN7XYhulXlqd7d8bnpfjoWWa4N5dbFqjV5yVm2KeGF5fZWtfnmGinyefmCFlGqGc5B9eHRpbYRzfLF2a4eXfoR2coqLWoRba49pj6+XV2uXi6NgjIK3ZGaR
dpusmJRulZOPempusYiPaXRzdV11kG+JX352qHeLhml3l3eDjHSOq6l8hYaIa5qIhZ10m3SFjXlvfHSLZnhyqo1mo4iGi3JIdINVjnVub1SEL4K3c2tpe218dDiJWpJ5roaKVJlmjoSMc2NuloaFcpCLm5KEfH18
cWVKgnyJibB6gotccHGFkpGNjIekcn50cI+Dg199kY5zkHdnbVF5x8CkarR8fX5zi32DXHeagoVYVZFuS5mUhrxmh41zg6aNWWiId2Vki35XnnqTlZORmXJvlHWNaHqapWyKbYObXpFrhJ19cYZpiY1vmVyEiUhR
dZh2YF6YX65peW9iiYaqh3F+k4aIdkhado18aYtxfYR2mWGgiYqCiXx8qWJQdpGve3psX3uOkbGOg4KceFdv11pspmdzjqGIcn6cpGJqY3h2a3SCWnlreFR8tWP1m3d4h1WyfJOSknmIaZ2JhHRscmGQjqmNcWJk
bXJ8jJqKcoJxWJF+coiSpmZvdnx0fmWPZ3R7kk+rTZaIeH2JY41qcn6Ge4+UdpNslYyNh4KIWpeKX3qelG9mcXZ3dI6EdJiLfJFlhHiJbmOHiXObZ3dyh1J+ZXh8YH1tjnqHlJu8kY2gVad6c3xpjXKQYWaHhbJo
cGqJkmaZTJR3tHx9cGqQd4KFfo53kYuddZB2imuykoiGoliasFpuk3d7fXdMkWtnZ4ypbZFknYhlpHOLvGaZe4h7l1p3pW+Tbmp+eYhjiXSLk1DIr3mugnRUi2p9fJpjcH6Edku8dXGUd2qggmRwaHyDmGKNgrFz
iGtibY3MZI6FXat3n451ooR+m3p7in18ZnqPbJJ3a32YkZlHaoOKjZd9bneGfXaNeWJ+nXtZdnGhi2p8YqSEn3lxjY2JdJuMsYtqhGmJhG56d29td5V0j4xkfGh5fl9+boOToJNxhYVdgo56bX6UeHCWc29Tdo+q
o4t4iVeRZWqNhI5yb4ePhIyIbY92h1KDfoibm2qPiZmKaaB1ZGCngo9kipx2Z37IhnDBdpNohI+ma2xkfHB9cnZ5lqlyc2dkd3SPcnyNkLFvfpyEX29vp52HqJRNdHWDe4R7VqCPdHdwd5d1k69ynoyQg4RminFz
XYVzkIl0inPZg7l6nGyqbF5+fISRlm+ba52go6x8d36hcoNZkntfbIqikqSNaXp8mHFnj2BSbnRzdVePZ3poToJmlZ6NTpJ2jGOdYHqOh4uMvGFziXp0sJx8cZ+Ua5N91qGDlpyqcU+Gb3F8o3ONmV6SnXWefJKL
lXuYc26TapSNblZkcX2QdIh9eXuaXKaokYN6Z46sXUtrhnJ4bHZac11jhm9yX2Ski7J5oIeDbI2jfZCLjYNpgp5zZ4eLipJUUXJqVnloim+Fanx+dZN3Y3RPlF+DioSOd5RjaHhvhbtsi1WkiYZ+a3KUjpuYoniF
l3Z0Z32Io5V6i2R4VGOfjmqWfHCPhIJ2j01xeoKZa355eHtpem96c42ZZXxyd5SMeoKRfHh0goS1jYuDa3OHo2uIgox8VEuacpKGk6OEiImMgoSae3hxXmiin7qUjnFQbmeJdotgeHmWj1aFhVSgkpJ2WIOFr4ui
dXuDb2xunJJoZY11Z3hzmIZ7fZqIhIV2ZoePd36ReHGDeFp3hmmhbXGKd3OCpGp7loSTWFFqoYZ2kHaIiGSUiI2Ph2xkfGhqcIuPnVO7g2+Jm4N0jpR3fHeHc32NfWR7jpN9i1CGfK14pWtlhXl9eYeSS4R0j3Ko
s5iHa2iGg2N4foJjeZGVh42VdW2ujnSTYnxon3SGkFB1h3yPc1iXhHGTU32YfJ+RhIt3bo51dkhqoIh4iIieU6+jcYqLdmSfdGG2m3Fvd52CbI+Ecn5hiZV5lGWKr3NCgot2l3h+laV3iXOQY2Z+jV6fqoNxhmqR
Yl+UjXV7cmiKn3lpi4x5cH2HfaFwjJd5nY+NkIh3vYhNYKFpc4d5j3KvdJF4iJB+oJ/Aeop4a4SYZotsg22EeXd1a293s35seF+Km4eGcnZohYVvn2Btj5OSOqxzobZ4c5Rkh5Rtknl9dI+ElatsjE2IjIh5Z5CP
hVOxhZZtlHGcaoqCiIV5hJNvW4Zgd2p+iWxbVGp+faSFh41+mpWOcnlVd46Kh355d5aLb2Zoem1kqm1afHaka7Cxh41tepN6qoyTep50eYaNZ3ZbjniLhoyKuUSHkoiMlW1rdXiVbXOGbmOXmaB3oIeMcZJ4lo6u
eLJdpaRXc4uRl5NTh3e0anRnW6CCaGhyhHWVhH5pk6JzamuobHFzYLGJbZG6hJeZe26NWYRopKCIh4WUr4eIXI6aloqTc6NhfqqgoIJvdXZ7qoeQhot5cnyMoX6xcJyCTXx+vaKdiGyKWlmLiIV+nzmFcL9vjJGI
jWmorHdZp3dzkZVudYV5cI1qcpN4bYlypoe2XWB6jnhsmKyXoIuKdW1irZ6MZlxuk25dsmyrh4xtpGqMbYSIh3eggnuRiZWUbH2Rd4SRhat6kX2Mbn1oooiScJh1jYhzeIRrn3RulHWkfIlTgn2EmXVXhZWJhHF3
YGGLimO8kmV6cquMVoKLh5BuZm1se3exanVofXR2koh7cHR0jZWsY6OaqIaIfXxqmY6MZHNymntRd3p6h5NakKiDZ46LgoiGgmyJi1eTeKWfUHZehIlxdV5cjYJhb4mKeKFffo6cV4lmqox0ZHmoaXCUdHaYqV52
noaKo6tslGZsX4iQhH6IfHKInpRpm4WEc4OGk3VgcHZtflWNw3OotYuLlJ13i3t3a6aXhp5mg26Kk3andKijhIhrepqKiHuQrnVvb3xgh4+3p49leHKckn2KdnJxXHiRkoODhHmGd4aceXOEX66KjYWQhmmKZ3WG
mHaHZmePeniHjnhceYKTh8CUeJCXgo9cebB6klCalG5yc2Z2kX2El4iJlGGPX5R5XX5onXp9n4dth296m4V+bIyVnX5jZ3mPZ4eFjXR1kImIg4SERMJ4g0PEjmqVZ6h6bqWYWIqHkF9Ug3V5hXZHgpSzl2d4fXxt
foeIZKJQeoqEdXqNfWtqj4ZienxmnrWIWoV5jpt8iaCQjml7XW2LjZB8lZ2LkKqmolNzgopwjpNtaZuydnR+Z3plboqRemBfc4R9hHVrlHSQZ6CQpomebY2JcoJ3kW2OoX5dg4WJXo+ObWlajIl5cI6Vg5CIdo+K
cWdxgm11lJ9za2iPeXxhlnFdh2SEW26Kl5mQUpZ4jH5wnIdxe2mHZ212P2hkfGaap11+eXOJmHJgZZeReZdmbnaiekydnXmjfY6lhJR3iYydhnRxeIZkmZ5CdJ9pnHdreWaFfJSdX4Sad3WZUHh4qoxpeXx3b4Rw
iWFocX1diXNpeW56U2GJjXaHdnl3aG9vcqt9vpF3nI2WhWt7kpB0hmV5bXpwoKd4impwfmhnoo1dU4hVdZ2cbFKgl1qfl2Vkp3iNfHR+flWWhmyIc4mtZF98b1ZaXHh9d3OIbHl9k2uLgoV1pE9pjYKHh32taHZ7
k3FbdnxyeJuJfnOJgml8no1xhZ9Vjop6eoiXcYKVdneSmlbJe2t5eJaDoYaDi3NvcJhwenlrbH6hcrCCfWR5bV9GgpV4i3N+bJR3q2NqeadxiIeCcYKidYOeb5h2hY1ySYxbuGuHiFF04IhnfWNkeHyecaqlfGpl
Z5yGX4Z+raaPk2Kgp42Yl4+SQVRzfoOFdnFninl+YYNwZHprq2SipZGpdYuCiJxXeG5venqhfn6cZ4dlfpV4lZuLeoWQhINrhZB4jERllGaRcIVNiX2ydHBXdniLO2V8bXSFdlx5wIeVUWORimqLao2GfYpmi6l7
ZJFuuKeJoXiJYYxan4d+jJGDi4+FdG93fJJ8nJt5joN8pnF1nlZ2nXd8QpyNc2K0cGRwmYSEmot6tWR1lmx1aIdgnH2De2mOjIVuhHB4voKKendUYmmUcnVwcZBojnO9aG2Xkn15eYViWWyPjm5qqoZ1YYeMZatx
oJOHmWKyj5tycG6gYVl4aHtzfJWXcH6KiYt8dVuDla2li5NXiqmUfmR+dYZwWnabapw/tol2h5lkdHKQer+DaXWIk5iQqKqibW12dqVkhINqXpBneG9zhnxWl15xknuId3KWxXaOZ6BUmHVwmoNqzohzcXiTjnh4
YlBufp1ykH1mYap1ca2ZdJR0b25zcnmTh2R7pVhuhpOjeYt1bJ2Jja2IfpCHtYyDfm1uj6FplHR3d5Jxi3uNZ3N+hpiFfH5kWWR1aHNjiFeshX5xfId9qHpMc553baiTjp16oYh2coJrioKNk5aRjHyGik5+doh2
dXdojWakdoWrb3lkhXKNapZhhYSLfGh+gq6ZeIphfXmTY4qMkFKXb3laioqhcGR2iaFWd5mKe49abYtueIOXhIWLqKSCk3yDco+CeZyck4iShnJ+bH17iHaVeHJ+eZR7eGiGlop0iXyEVpl8lpeFcrF5cI9umnpo
d2+Dgph7bnqMmXOImJV4i4d4k4WdjGx5X2eldpN4ZquViZGde5OabUtwjYOHi6aIiIN1g4s7uHTFtIqEln56kpGcimiTjIuecY2MZ5mHjpykpoJvg49pU4yHrnbDe2uGeZ16pYZwkm6EaGB9eHqEjYtmjoZsaGd+
kJaXfpWNYotkfHh5j4V7epJ7bXyMg3GmuIt0jHSTc4pmanxuQb2UfXdyi3yfm2uDiWh2pIJ3QIZ7g3dton5UbZ3MjKNZeoOfuJFwkofAgot7b4Rrsnaue3BpeGdsb3CtknORclxjWmmMu3GGdkKSVYaJcmp0nWNh
mIuUj4pfjYWid5F3k7CMfFZ2eH5rkIymaXZyeIxWlnyddY16fHSQlJSTl12lYYSXdH5ZjYN3e4+Ekm5QdpaHiJJtS6lwhpeFjYKKfm2WbIaTjoOPo5qPa2GjjXCug49phW10fIVhe56Re3mYXKh9lntZgoxwb41+
eIWFcqBsknRxblt1dZuEdnSEhW2Gc5hUcYebjodUhZF2fnlxfpiCgqZ5epyElqZmiolfd4Z9d4ZgXaOUl4iHUIOjcphrhodiUGqfkFmUhmpiX4pntWuGjnBpjIKHkG5xgnOmWWmGlI92kJSwd1WFbGZ7iI1+d5OI
i3CJfXKMik6UlodyhnFXanB4fIidfJeDZG93j4ZybXuMZIWQbpWMdIiNd5J1nH2HfG10coihdH5wrHqka3qbh5d4d49mkGd8bWNSRYipcYp4YJd5ooSPlXd0fHZ9kImwpotfc3tqfZtkenupipFuqYh9lKN2ZHtr
m2N0gmyOg3dpjlGDg4aCiJ9bj4iGdI6Rj5VgXmWSeWRtWoifq4R+l3F9joOOalN8UWGquIJPT4WjhZF2g2x5ba+OmXyncZWIfnCZXIp+hZVeiFGPkIhjt26NV3OOkn5vaXZncodtfWSFkoigcGyWem+IdWGNhmZk
hYuMiHp4xZBxeWdxb3JkbnSwYI5cd2Wai3t1iHNoe3Fyk2BRenl+fHhnfXapkYSGdYl5end7iqF5r02Jd5V+aXduinGMcZJyhWqbkIWpVoqLfZF5jZpUoYpoin6YhJB7a2R9fpCNg2V+dWx7lXF2iXCNfJJpspt7
jH5xhndXjqqHdp2ChHOCnZZ6jmlli4dbkJ5hfX6MYnRiep93lmV7mUaGcpxrh4h2jHh3b5ZscnFsnmplhmHGaHJtgpaQl1xuPpqMYIihqYl+laBhjYuhW3WfYm9dZ56EPZN6lHp7hWTNlYhzd6Fob3xxRVB+nnKM
d2Z6k5SFg2ZecZ+cZp2JmG12hYWNm4dieX2RoGVofHlqX6egrcd5enRfcXyEfm99ammKfmVijkiIhGybiEWlpJ1rbWBse3O7nHGPin6FhGx6jIRlnXV9dp6DiXJ4iGB2d6ZldHSHiISKdGeEin6phnOUl3Z4TZVv
cZGLiJx1g4qFiJisZWyKZ4WhoJKNcIOwfWFpjHqFMJSVn450cIOHj3ZTW3iOZ3yMgouXjVmhckuGio2tg4uPbJ2khY92YX2YaYNhm4mRq49whJaIiWiTprRwcIlfp3qVnKOYgp6XlG9tVXluX2tujl6tm32UcIyq
Yax4vnFwiaaUlo9rc2iGb4NshGFMhT2RZoiKfmWYh3t0lVh+bGqpcHiljpa+Y5Wan3xhl35nbml5dn1+eIaKj5uQhIKOapJ7fGuCZnqEpHyCp3qKiZSago5wXGWhcYVoh1pmnYaFW3hgfHdgllFblJGTeHN4oUqF
fn1rjI10jnN4d5SFhmlqg4iLlaScjnJteH2CmmJmo3yQl3mbfYZ9hLx9bpFIoHp+iGmSmHx1WWyEd3iJh46tdLddbG2Od01mjn2JX11vZHtWe4lzg5uNrZB9c3SKcnm3UX18h5OXhoRViXZvd3lsbYenSnx0eoxs
YYxlvoNgjphcbHBVdnRuenJ+nG9vmGOIiYpaZoWda25xfXKEwHFbi3yJbmuIb3t3mXSOol1uTZpuiLFdl2iehr9wl3GLbXSNnIp4e5aNk5Btfn6Nmnd6qXGJdXllimRsi5WUfXiZh2doVoiHhYaGV1mLc4SGnraW
d6lwg49mimGXhJ1sjI+EdmyKbplziniVpouYWouFemBiiW6jhWN7enCQvViVe3eVgn5piHixaquHdZF9Uad3bXqCa6B9aWuPcn1vn4l+U3pxeWRbYIRvjo5tdkZxhXdumYqNdHJapnV6fJecfIRWs1ZkjYWCW41o
oY+Qo3xmmXZ+a5GPeoKPjnSIcXumi2yFa5GClHKLdrFuh5GgV2FwYISQh4dXZYxnioSjaXlwiGOTiYaSVm1ltIShdZt2haV4kIh2rYdkg4ObiauFfoKRe4twgoWMiG17fXJtfqZ9hYt0lpKLfWdXX3e0ZnuGdYyb
u3B+ZJuTmmSInWeKX29viqGNsJhomnPFjZusYGWEioaRdmlsuIN9omtudYp8fWqidnaEaW53fKGGg32DcLxoiLmFmIeMVV16coR2anh1e4Z1iFuEbXOPqHKIhXOTVHyIUbGGdHWLnIOfaGWPa4R4n4+Gjm13rV2S
fWWHbpRtllx8a7lyipxqgn1uiEx5tmtTtpCWSHCVdYpjgnVxeYmEjWO/eFGYZYSsj3imbJ1wWXp9i4nGjGpwUoplg3dlipdedXOSinlpiHh0e3Wnq2xzenyTSXFaaYR9caZsi3KXiXlhaJF1imd+kWuTk1N8a197
hJl2e5uLlKBlk2+FdYJudXJcXIeQYI+NhqiYcI9hfJZ+mXWHam9uiml4c6GOfVd4daByeMaGlIyTfn2gWHFup5yHSXGLnXZZqqNpaXBxeYuDY4NoaIhxh3VhkIdkoZldfH6UfIZ2nIV8Y4R4sbxhoJRTjJ+jdn1m
h2eIn52JkpKFYISRis6RknagdGKTdohydXaGZXpMpoWIlomVeI1nm3RlqZCMaYhxkY2Non1sZXKvdJ5icIKYbWplZ2GLcG2FepSDlJOEmpKNUmeEY3uJXn2zbYWbfn55uWyhkWJrZ3B9d3d7lk17c4l1eHNyiHBs
hVhllIiFX2qMh2t9eqd1a3d9tJ+DrG2bX42XdGKFaluga3GWlYOTl3KEe3FdeXOcgoSNkpJra3J2aaKckohgZntHmmR+X3NjiJ5dsG1kqXiHiVdriXiEhZuGeHprdY57n4RUrqd8eI1ze3WEj3uHVliZcpqJiXeJ
cbp7h5OhbIZggk15hoV+fVKDfoqQllyQmYh2XpS0bH6oba6GmoRmrIl4en6PeFlib5BOeYZ8h3OEm3p0aJGFbXuFZpt8n5qOgmB2bIRKfI6FfpVzenhkc11jn6+YmF6J1YSKlJuGeaKSdJJXdnyQZ3OUcmWKh4d9
iYlscmhlX4KCnYKbin1fiHKCcoh9dGl2iXtsfZaKbpyHaW2RkcKGimKxfmBtootZbmqrbIKfkGOJho5ciaGQa3dyZW+IfmWCdnZvhYqRQHmIan2at2Zze4mJkIKKjXNyiXl6bpqibmaWkaN6aXd2aHaJcmd5fpeg
S2uwbI6KbWxtb4+GbqB3kXt7hKxnlmd1c2FxYIeMhX13d217cnp0lH52YHZ2ubFji49kkl6Uc5dlj6WnnHVljnhviJaNO3WfbIiNY5l6kopghVtyinZoY31tdl2OTHKXbJd5n4J5d4lheXeHbH6FgnhudZGDdI6c
Zm93PJB0cHiLkGWEdZN+a3VZcHaFjXJzcZp3epFwfYRyfF19hZB9X5uZb6d9hnGLippJl4mMeXuNVXivd3Dsi2SEeYJ5h2uEhnaufm+DaJZot2SGh1hkjYWioHGbaYu/Y36pbquJeWV4b2VtcHVfbpOJaH2YzKt2
bHmCdF2WfX2QiW+Kd3eTj4JvlHSRpmR0fsF5g1+ReIirjqeZkYWNe4tsjY2PkXpig4yDZYNyaJBkboi4hoSLiotrnIhxmG2STKV6iKSRkn11fKahk5FlY5mQiatyhGVgioNEonV2a3h5hXpaS4SLh3R8npKCibBj
imN5jV6Jg12HcXSMnp2ljHOHoG+JaGZ9nG9yj215v4qGd5h0kl9xbZlsZVubl4bEbH2DdZJtZVdgeOB5eoKHeYNpanp7dYWhdW6IcHd7m4t8iohzjYZrWGJ+T3JyeHyEh5t+k2GRdp5taMCGXGlwjqOLeqBldIuU
e4JIfW9xhcJ7k4i+eGB1eXtcdFlke3Rqi21mfY1rmWxlfYWJh5KQWp1PZ4pZcpWRkIyPeo+HkHVjq41XbqN7goySdoyEY6NsnGFzg4xseZdyj3phcFu1i212ypdsmnCOcqWMlJhcwHZpmUp+fHBumYNsknZ6YneC
0m5suHWNe3d+cYOSXZFom6F6rJ97ko6pd3h+eKCXbUpvbH2NfYmPXHCPhpqEapOUg1xsmpRsj5eniXJwWIisdk2bbz2ZimqDabKYbI2JdXx5cWp7eVR7wE14hYiSeo+gXGmKi5uLVKB4gntAxWiii1OPcZ1xhYKG
d3Fbe4Zwj5GGfmh4fWR4uXRtiXmDUJqMoJtcfKxnYoKdj4tmc55Nn5lupZmEkHR3ZX12bH1tjrxsc4N2jp93hHehcnJbWJ1seHx8a3x4lnmdY5eClqClZnt9mHF4lHaKdo+CmoJ8fIiqhIxqi2xha1xsamp0ZHKd
YXdfqYa3e66Mk4OIj3elhGbMenhWi3NqnJlvaXSfZKhzW3iaiqp2eJiNsGWFjYR7g32CaG5hpIR3l5N0amxrdKeJjIh8eoh2mX2Ppo93jXePenKQX1yGcXCIiGdlUZ11lHqGbHVeeVmSmWB2bHB0lYZ9aJeDlHdo
Wod3Zm+bc3BkcI2gmnRUhKl7aoOVcXhpmHnGcoSydGeSoXOHYIJzfY15i2xtqJeEhYVybm99kI6QbWCNlbaFXJB0fHOOjpCafYaEo3p+g7ZzoXhvZoyHcIZmR3aHjp+Ta4eVTYWUnWmecYWUjmFxi310c5FRkHt5
b4bMdYiCg4tPmIR8g5Z7jpF8Z510a4eEeUiJaXVzaohriZOqWnGOkpaGfIVypKpzkXd2fnM/dk+jmHWFWotzdXVZkJZ1pZmMmIyDrGJ0lFycl5lhV5xHXbyHjol9sZZYjqSNinGIeWuSa3CMmJeFgpRqdHllZadx
jHWHgodtk5Z3eZ94m5N6g2OEfHtXh3ZyeYWck7h8dHuFg215no5gX1RTcVJufnVwdGCMXoN8fHmcjo+gkZVjdXihZ22Qgm14ZoVxe3xhgmTeZ5x2a3Jbhnd2dKF5a02Q6HZlSX2CZY2Tmot2iGywgqWCl4SUk2lx
c3dvanV7YXd0hV9qcHaOkIiIb4l+joWFdYSEcpyITI58emp0i5F+YEuFj2qHhFiPgohqcqBnk2uSc4fRcYV6fo12d4lbdnSIe2hrc5KJiWx7dKJ+cY+ooGCCqnKzeKZrm3Vnh3hje5RqWG93pbSTnIOFa2N3TW2M
crF8fbuwk1OCgnCZaXaaVnSThHRtqW18fn52WptoiXuLXYtylJCNZpWdjJR8dJBciZJ5iGKKq56dlpGKcXZ9uY2wgm19mmhHW45UhaF9bnFyfGN7kJR6dGmih510eYJ1jXVqbnWLc65ye4SDe114hXyPdZOHdm5I
gpCEm1OGfnhSlIZ3Y7KbfEp+joJ0ZJB4W328l4aSfoRjm3SRlKebwYh4Tr54S4WienlvcZVrioaDZ5GRWnWDpqSXcIaYpph0e2uMjbBsbZGCpXeWh4RJiXJxhX2jb5FtjKV2doZ9aWeRknt5nY95eHSDhYV2jYaa
cINjfVd0qHljcYR+kYR5fnJaao6GlnNoZbeLT3mVopelZ3iCeI56nmWkfFtvkIiVrI1xknuLo1RtfnZdeZdbbFp2bYSEdVhomVWkan5srnWejn6WdoZfh52EjIScfKBqjp+YeWyLeaaefXx3a2t6jIaKh2ZyYXqO
qYiTaHqNb4aLkamhlIV4cJRinoaFdmWNk46Si5N5anWDV2J3h3CPW2J1eIlyb4V2pUx5cqqNfnRkcGRsjn2QY5SJhGaLkHiEpV2ywnOCbXdvj3tvbXp0eGeNlZyTkW59j3iYqnCKm5B9cIlsrK50eJSDhIiLtm1t
lJVWh51fdm6HgnRwiKdugmOUdJN0c4RyjnpserKij41qhYmXeHanl3t2i2ySamKqj29Qd452UIRynYOKcYViio98eY18uJt3dXSMYmWUh5NqV4iKhJNPnIOfhHWCbIqkh4xwc3GDdIh8eXVwbYaTanKLjHK8h2tR
eo6ZeWGTiouIk2NzYHGFh3eMj4hzlWyEaoV9jIR4dGphcoeJhXVjdoyabY+MimxybXmgg455pX2PhnqYhYVydlCEpJN1b41ufId9nUuIj4yTcmlpfpiGlEOyZnykjIaqioxskp+QeJppg1qUcouGeqKDeoqKhLeC
kZBYYZFvem55knx9pJWLiZW3gpJRjmx9fIyKiYxta21wqrR+c5iNVpGLd3uIfHxxk3h0ToKQbqCIdF6Rb62Fc2qahqGjZmySi3l1pIZ6cYKfk6t4qGGClmV3qXiLeXdheZ+GfpRxq4SUb557ZH2WWINqg2qJapGR
kI12jn2Ct6RvcaRtSJaIhZRytpS4r1Roenh2haFqlo+FYWOpap9rhHimc6VlnWCGeX6dbFKJhHd7b3COpoKOhX2QkWOIhI+Ocn2admxdcWagcnZ4Xo+NZ2J0mmq5c5OGaW5zqnuIg5qTZoxxcWxuimpucnqKYZV+
kYqdiYaUmp1+eXFrc3dDbIyMb3ZwhIuiO3Nzg4VsgotnY4Nqb49hfHxqiY51fVRlj4mIkIKeeoVWdHiUh252dNCaepdziXOTq4Jydph3c4dZeqdmu3VDbJmMbYdPh5plo12IQGmccJWKc3VzjHyDiVWiZFCxeYhr
jZJoapyDPpCYx36kd56We2uFk4KpcpWcb4V8lXKGeWt1coh+a3uJc2yNa2RVVG1oWmpydGJ3dpB2mHiQeYp9iGteeH6Pjm5qUHqremCFdZ5zfoaWo2maaYKme45rmGeUlXeQc42Qc6J1ZnaQWHOViGmInZGYjGuC
cn18fI1nhHqZfa+taHKRcJ91iYSOhXBcenqQcmmubnqRbYxomZNyfHN0ZWx8fKKcc4J+cqaEZHByfoh8iFh2qXKFcY5iYK52a4aHk5Rze2KgSGtcb4hpcWaEdGV+jYWEjHSesIRijm2CZZqVoI18Z5iSholljWtz
cY1jlpqFZIdlgnl7hXeKpl96dXeHZ45weI5ldXNleYZkUYqDpHpxiWZ6gqehiVxeaJ9zZKaOc2twe4uKiJV3h3iUj4p3jW9jimp2enVubml5wpmUhILEnnJtj49ydoJvYHZ3iGCNgoOYimFRh4N1W5h6iJ5nbnRJ
bmxsiHGObXd8g7aOdWR+mU95d4JpY4aOckppd4J8Z4ydiWWNclV5fpOHhoKogoKPfpF1cIu3bXJ6cpSDhW5fan1TfIOad5pdZ5Z6iIp6fp9jXXU+qJdmlHm3X22DVYhcW7Jze4t7Voadr32CY2yDg3SLd36PkZZ2
fn58a4eCoIVuj2KmYm96rHORdYuHcoaDfLqEb4JifJuEb09+fHZ9j5WMd4ZvmItsW1BfjXiboZBtkm2KcH2uZHCCfpF7inyHkG6RiHh+j2GJeZCYY5GDhY59aZZtcJtkhF+fYoWXinqLnk2biXaCn5KCcY58iY6s
io6CY3h5l5ZUaot4eXVujXOaenWebW6HiW5yeWp5hneYr3FoamWKhI+dsJZ5nXhog6qJh3ibdmyPh4WLhVqepW+ShYiMiJN+smpisI5nm8SLhoSLkYyPoIlNVnB3XnKJiarCXmJ4rmacjlNynWd8e2mFc4eXdYle
oHZlk21bbn5tbqCCXmRydryNeKKQhpKGZDpsi2yTomNoa4h4XqmIe56Je4eXcmCCfFNylHCPYViWqFqLl4hecXN9hZV5inB7d3BUbV2Su3GKbYx+YIiUb5ZUim53X2O7bE6WTrNng4d2mj9sqnqWbovDc2luenR8
n75ymY6LkJJ+fXWEWoWRg4yGlmSJbpJtlH2dV32JZKxkYIt0VottWI56dXqWp5GOdHVqvKx2cqJ0qp+DcY9mXIRrinhwbnmQnW1ClHqPd4J7VGtgbHhUc4qHhXN5Sn2Sg5lsp5iVWG2VeYJ9T4yCcoVhr5ZxgmZ0
hGZlnrWLaYehcHeyinGMkVSnjLOEjWSVaWl0cnxGm61GknVNsn6JWYS8YHBJg1aNophnYptohp6ic4JmaqN8fJubjIt7eUyKij9xcI+YVZGrn46EkaxSt4ObW3KSmGzCzYWDRmBuhm14W3qUkq6Og5ZvlX2Cg2lz
nGide3GHfml7pnKJXT2Ne4ORkYaJqXpuX3GhaLSLcH2udn5wenx3h7V5gqWoeXZ1fW2qnYt6kHtiiXN4k3mMhXBbY1JqfJWnlXt+d3l2ZI2ZcG9jnmxjep2UXImOfHiRbHh4fZV8bJGXdpGFaIeUeXyFj4eNcYqv
kIOxjm2TuWlgiKCafoKVqVOEpnh8l5VzjnOOeHFsZ4OLY25idYuXhnaqi3F3gndlb4jDgmV8hY9qfHeGZndWiaCtinh7npGDVJuheG59cHeUcXp0nIjJbbKpm6SWb4h4cnpve3qIbYRWiFh0eX6VhGmEQ6lgdVuI
pHG5V56biISIk4SpeZqVb3l6qZ+Dfpd5doR8d1iCdJNtfJFthXiUm2+GcHyGsYt2RI2CjYRkboJrlZhueolvfpV2g5hydIeRrYKSdW93gmemhIyNn3d6i2x8fGeng4lrn4RXe2KFfo1+eIqib19bbmpocHaGX2CG
iF19pXJ+fGh2s6V1Zoh+gmtEXaFeZXd7nnaLaIeCbnR8sHt8dWVtZ2qQiImSjJh3cIRnsmNlbmdvcXx7Z3V8fXaMhIuct2ddXp17Z7p2im54h3SCfn5VeIxXlaOkX3xXeJKFYXFniX6FeXVleKmCWox3k451cXeX
b4eEc1aDb4mIlZCvZ2a9mY+rj4Z1dId0iHJwkYh1aXpyiZNmonKEe3qZdnSfd3l7jJOaY4aTiaSCjpqhfm+WnXqVZ7F4XHCJnX55dZigipynjW2UUnGCtYOSgouZfJ+dcolsj4OEkm6ZT11xlox3e3d+iIWJc4Va
mnWScHHCd29Ti19+roZ9h3F7mYyTn6BoY4OJU2mbj5pvgn51m6B0fXVsaLJgtFyFfGJwdm18hYyJfYKMg3mUWLmIqHBiVoV8fHKrh5+HdFVzi12IZZKQcG9qc5eSc3uDZY+gXYNzeXR5eHR8m1B6Z35qfoVejX6G
i5eRlmaxi552in2dnGx8n2uTdl9kfZl0l6F3YYx7fXJOeIxlqHVul4p8moWvaIJrdJh9jV58kXZxb210jJZoeJF5a4N9bHV0mnV2hJiqiJisl4WIVnp9c3SKk618g5s7bJl+dHvJcmCicZ5xc3t6ck55b3CEdWeK
doxhboh1WbGPiaJshGRZjZaQdZaCql16c3aYZZ9bdKFud4qChHBta2RhhYaHfpt8bIaElX6IbW5qh7VmdHKHbp2TZnh5cpBUi313m5RqmV58lIVTeXR4jHh+YIKGo5xvlmxsjoqKprqSvW9opndGhYt9aWzKn7d3
ZoKCjndplnF6XYeSe5GQd3p5iYlifXx2cnV8dFtlk2dWaHSQjXd8fmhkfG5ti4lympTZY3uGW5uucpB2jsqIfcGKgpR2eZhmjax6Z3WNl1iNzFN7h2ZzcZlyVnxlV3dzQ2x0l3Wno4SGmmNrcnRqcomDWpaFiHmt
hXWPkWlUdW1xYm92hqFxhIiOdm9va4d7bFWPcHOGq15+WY+wg22JjniFhoRwdYt0XLKCcndoeH1mi8eDgo19roWPl5uQYHxmUYRqWqBCjHl8hXZ4jpaDo26OinSKfGmPdXiFfXmCi3l7VJKPiYd8k3uLe4eIbn61
bYSEaIx0inhslGCej3lwipKQc2tzfHxAiXB2hY6daZZqVWqRe3lxuoximFxuS6KPkXadjuSIP6JlbpZ0S3NYiaOCfVZ9eKhhZ3l7flp6U4mTeomGnJaCqXlmjaVxe4RmipB5pmlHiK6JtZCVa3tunmSZdUtanKN6
dKOJgpN1b3Z2aYJjjX2shWKhjI95cWhyom9thWhNb5WPn5CCh0pqhpBviHl5YZjtebuIcHBji4Z+y0SrgpJ1jZOTjHSJeYJyWGqNkpuRYH2bj5qFnmB2foaFioukapWWdZKVYY6ebIiVaoRnfo+Yem2EmFlpZmBv
eo6dg2JbeotfTnmEUoaPlH6Uh5d0cqJ6XVOZmqWdb2aKiHnKhnl4cmmJaH2HYIZ4lY9xe3t2co2aY6ifil50nY+Mb254jl+EiGugcm59mm6VbYeLlHiNjnqYZ3lnY6CLhIqFimhxfYZwimyMlG59dq2GeHZ4h1xc
cY6Jc4fBa5HCkXV0c05uapJzeHusi4OWhIp4YYlfeFqUg2d1hnpnZWOMmIabYGF6sX6ScpiMkGaVlWZnmYp4lXyfeXJug16rm4ZhgoaflJp7d42LndlybVNbY5GpgnNWgpWno4J9c4Z7ipKMhKSRkFxydZClVIN6
ZGSSYXiLiHyVcHptkop2fHB7g5ycl3x7c2yHfH5NZWFxg4yUU3qGjFJ2j1vBd6qFj3uTSYdvkpdsfn2FWGuShIVzXHlgfZ1naXetkmZ8g2d4WVykXXaNWpRUbX15i6NnimNik4h0fpqHWIp2d3mEipl0ZHGWeV2N
gnmFwFmUcZWGZXVziX5+d4pwXo+GaaOEbJ1+anLKZ2p7lG99aXqWdYN5cHyehZmMiYWxl2htXpSJhoySiG5inImMe2t4coR9cJyCdn1aj2+NjpB1SolkbZCdjpeVbXqZfItyrbSvl5h8kJZ9hpZYX5FQc3NdlZeh
Yl2Fcq5zW5SWhHlyl5Njb1aWfnaGo5aVnJJRg4NtkFWLbYmSqYqLgrSDd5uOYoW5hoWXfX2Vlot0aH2OlMCWboKNeZSfa42Ro213e5Njmo6iW5B0eHKNmpR3fnqPiXSdiXepZll8fZOvl4eIfrKFi2o9oXl2l6RP
dGSNVHifmo5+go57tnKOl2OYbYJKiWmLkmdrc3KGeZZNmYxuhHx2eo9qZ5t0Y4l8dnmJhYthlWt6goaOb36GkXd7fECXgnR3e2uDi4aDhZR4hIZ4ZJWFbIV0kaZrUo2ll2lekYewiIydb3l2kbChhYhzdV6LraNX
coKLgoyPs46EbYNuhIigWGx0loyCc42zY3TKkHp5j3VQd6uXTFNidpdnfnaUdHuZe4SFZY1ko3h8aXV5TZt0nEOegpuSgmCkjZlZdoZ6b3lij4Slo2l4fIt6knWLhpVwgnZ7kJB6ip15a4OCcHh0iq5jZKG0aZ5t
kmmIjWmGjIdycZ2YkoNzd213Xn6Kd4NXknxjaGlmgot8R3WLeJtpcm97iJiUZJmebFl+tH2SfYhdk3ygiV2EZnF5amx9l3eNjpWiZJ5GgpCJpV+Sjm6le4toYYiIg3xkeG2PhXtjhYeic4eZW5+Cj1tzoluIeHiP
h3Wfh2xWe45smImEbIWUooKDi1yHiGh9hmdceJCiend9dpaVaXJsdmx1cVBKgoOQc5pveXptcHGXhZCIkIqSinF9eYJ5dZhiknp4Z5JaYoh7bXlpj4hyfYeQmqJ5WbNtnWxxSYiIoJBshadpZXV8kVuVkX13WViG
ZFdxZ32KcGmNlYRym5SMh5p7bo5paZF1dnBjbJuCiJiPun10ZXSeg4OEj4eDlo6HcniGaluDinNzcHZ3hpF9gmx8XIhvmpmYenh4knJ5YoqMfXKkbnyUhnJwaoN8j4eNiqx5ZahonleLbnN4jWRsncR4fYufj4lv
kX58fntqfmuSbIZJkXeNhomdhnl5cnhRfKVtuIZsj5Fpi42Dh55wjZuDpXOfXrmNnYOQbnuLp5l7g2iDj3azgqmNjXpzfXFziotqeppoYYJZemWKiHSTh4J8j6OrbpmEhHqseGeEfLdz1m91iXOik5GJloV8g3mC
SHh3m4OGkHRgjbuTcHJQjG6FnZSKYzmhZpV4tGdtWI6IYH17coKQcH2ug66IdWR+ZXN1jIhyZHeXeIN9k3eTeXpecaFrXIVyenyfipiHnYt+YaxYhHhvnnmQdKzAeHp2coi1sH2UiYh7jK2JWoZqhVl+jG+CtsuX
rI6Ntap4fHB7bnt3fHuaaGZtcI1+oq97fHCmXJNLfXOLpGiUeGtufISaglyEeY6McG1ebmJnco97cWKHXHaje3yRZIJqemSDYKhqcY9lk2uxp4p0fZCwilNyeHt8d2tohnmOaqunXHWNfX2EkUuPdHpgbmlmmnJi
gnKueo55mIOei2ljc2uEp2ecm1E8j4Z7pbJmc3FzlZyWhZNje42CcKVzV02HenV9jIVqdnezY2iQeWaKcaKVlbF8ZpN5l16HhXRueYqHlJ2Iem+qm1F9iJCNlW5ufHSCjXmOorNDrISZm699dKN6fXqWYI96b3aj
dqdSyZl6kGmrcXBweU+lfmGUfnxwfmZjinekfWRlcWy1d6hVRH5uum+TcpeEmYhjk3t8fYuUfKhyjW16d4+8kq2SmXGKfIqbX4qFn4WecXBlimCJbneGkVF2jnSQcHqepH2KeYx2j6KIT45xg5uMnXNic6WLZpSI
WpN+bHych418dI1pcXKDeJBzk5eLbGWLVVKucHSNii5JZYljcqNzWp9td254a32dbIhtW4JqnbWXfXGecLZ6fH2PaJ1meXaQhm9kpXJOfnOieHxtXI+Uc3u6mJx4l5h1d1Whb62TcnGPVHBeloWUeWuObY+EgoRg
aHyag4qXd5SZUpiCW3mGpX2OiXdwfJhnYnG2l4t9eXR1c35jg7vLdH2gmX2Sh3lrY2R1wsWCiXNqpnVwl2t6aJt0enaWk4VVaIqeinSTfJVvhFODiW16a46Geap6fFWZiHyRrHFkmVtwgn5xo51ta5Njap+CkXxw
qpZsYYWDj3Nxg4Zuhot+XZd5pJSFinxih5B5bop+iXxofn1jlFSYcn1Xb3WIb7eWq3ulmnSMhJ5yWJmXaFyYb2Rpgo9rnqCXhk2XpoaVuJxjdGmNiJl2VYZmdYNzmmx4gneDlHllkUd6cZNoV5aDhoKUg3qQsIqW
jJ2TnJCkh312iZB+pHCJp4uPbW9drW2Pe2CPg3G1d5p2X6GThIRdeZFueJB1fIqNdZuMeHyJiIJkdmF6tVKOjF6Pmnt+iLVfXI6QdndjfneSkotadK+5eGegi3t6bKCShHahh2qHaqdomIuKdpBtd4KCiW99mJSn
dX6bm3eRaXiOlJ2LkoWMc4ZhoYRod1dkcYR1qGSVZ4OJTW9ko5Olp3R3b4KNcnuGWn5khpKEbGOalHd4aYhyc1mTl1yQoWeQW26vhnmTlIuyk1V8iK6mkHR5VlmchJJ5l6ltcVt3g5iQYoZqa3lsb4OSw5GUbGSc
eZVWfmRzhZ+OVGKYX3p+cW2uhHl6p7x7fLWGlWB4a5B0impzjIJJlltad2pYXHpxbI2ue3mHq4hzno92emKXkH1RdI5odKiikmxmdJt8cYRjhYqJmmidba9+e3hJfYSYhVFej2t3jV53bYyHkXKdboSCgqBcdJFm
hWOIlm2OilqLbn2bcGOWdXOWhoyTd2CMaJV0iIiFoHt0ioOdjW2DZWx2YZprg29adKuseFN2kHazcoiEYqafspmieYKJhHNNdoaUhXB9iH2MsHSilZicXm9abaePbpSIiXqYkoVqjmhreMCEpHB9g6CVd2OKd4qj
VJWRiG+Hm4eOfnlxh5V9hpCQXouPhW+Mg2Z7b4d8eFlznXZ0ZXCOd12PaXCEdGqTebSQuGWijHqNr25zfE5acZK2j1+JrXpxj2GkhGl7jIRid253YYKEfo+Xb42Zi314kGtHhUFkeqx8rWOCzldnkaqGindtdI+K
spOLlo6YkJOfU4NRd4OMfXhzZYh0o4WbjYqQbpiManePfXiVmMOhb3Z+mHuVeaJom4defHplvHOCbo1reGxykWx3bpJzm493iYRzXmumh5iMdIiIfJl5pYR9iniFh2dvdVxido5rh4p4aXV7h4Z0aXxrcot9d3DV
fG1zdZuRekCfbIuXd5phfoibh7KFemd4e2teoH5rjXN1oYeEYotpcm19loqqY3N0c7Kxd4WDdJh4kJ5hcX51dVZ4boxWlYNjgqh9jYhreK5jiX1pkGljhFl5fG9YjISxjYORioKCc3ZzXol4Ya6Ffltxg3uGoqVw
dqRud3eYeKF1mY1cqZOZY4JVmkqQelqGeF53fXttYn5WX6ChfV2IXnuvVI9sc2B8ooukfY6Pd3Fpc4eKcZN8b1V0hJZPb4SJkX1ocHyCiJmPfpp9ZF6qiH5vgolxfqJyfmRheHiDlJ+XnVyappJgp33GTpqMp4SO
joWkfrONZ1V4doiyYYmNbV2OiHhvdXxyeojqkbN2hF5piFeJiXSEipKUhptpgmlwtJyWnX2voZqFX499aGWSeXuIhYWHlZSMl2OPfaZrcpNvt2t+cH5careFnXOhelFOW6BgXo2aa4J9YnyNmZpvcoJ9nH6LhHCW
h3R7g1lgnnieXmpmdntLgmFzipqFmXmLoY6He3iEeoKDc2B0Z3GHfpCCp356fJOGr4NZqXSfhn2VmWB7e2hxd4OClYZ6jlVrYl2OfFySa2x+lZSFe4RznHifmkCVfVhqfHp+Z4+noKFehmN1g5R4aXJ1l3KZhoPG
WoOJWXJzbIuFt1eudZOhg3dbi4Rsh4V3bpx7eVh+e353jIqMo4aYbaeTYWilenVMcHtbi4edjFh0mm56eWePZXJ6unVwjYOOnYuGiZ6MbISDfnKbe6l6opedhJKCkGycmW2oc3yRjFy3bnxkq5J0d5B0SVW2RHR1
fZCLmIhNVpWlWYdTqFZ2l7ODrGiCk3iij4yGVpF9fq5va1eGto1umYeRhIV1bpB9h3Nqg4JoW3l3mplyfmx0lIl6ZXSHTpxCd3t7nXR0nm5zi5pseqVmh3qNlne7m3mTgnqLg2lhQzlamYR3mZF6Z2psdWqhaI9w
m2O2c4ONgomGMHifbndnpWiHn2hthohnbnpvhIJmqYqKfZttoHh9WYdFnZOClFuNu5RzhYZ+noKIfWeQiUFynJaGd3pteJGRjHGPm3ltdJ6Jtah8eYuIi315gomMjIqEj3KHhpBsZm9zlIJcjGampn55k46OmkFr
emufeFx0iWSHeX50mnJrTYhrkpKcfpaMmYiFkohcamyPc4R8l7Bufop0bWRodm2XiI5remd4ZouTg2WKd4xdW3WIaIusS11WpmxnYJ6idXKUumBbwnR4iHVUaXFzim1neUdoWH2bk3aEpJmLZnxfoohke3Wnj4V2
fYqOg4+TZ32kfmiMg1+IfI19bJCJhJNmlp6PmmZilK6LjXl6h3pnebiNfGyar4VUi5ailod7h5M6eIyodlZ1pWGofnZ9fnxodVGlhKJxnoN4qLZsp2CdlXt0fJCClWmGpdmGhnFth3eNe5qVaHqRrXl4cpeioHpc
cIp7ZYh4e7V4kImIbXnTbG9uh154e197glF1mZqDjIt+dKSGgn6OhcadU2JhZKt7dppeomaKdm9vlp5lcVF2enZhhY+lhnZ2r5BxWlCoh5eQeXdujWllknmCcqBcdniFdJaIX4aac5SMkHGNhXeUkFxmZoR0mZSI
c6CCk4WPZZV7iKWkeY9ejrd2cXOOj4ZodpRQmHFrm4mOpH5xeoxxjq9zaXZ6en52apRqdYJwmW2GdnRtonBniHx9YHKSiI58blyMlHeDl4OEiIaZhnhmfV+WbJJueaWRkIqjq4lhmZ2Fj3hsc2F3Z4aHkXpxX2JY
Z5FVbJKMjZ2KeldpW4R3hZmCp4isfoyJgnOLoXtdi46Fb4SFd5ZVXnhpcIp+V41yY2+v13dpbnGZZY56eodtdXJYm56FaZtheJlgYHSnd3NCdHaUaEuqb36VYYiQcae3jXmTX4aNi413jaF9c59Wh8l3hY6EpX1c
hnOJdnpveZKD07JsnIy4hnWLllmNd2qLvY2HjZuGhHtzlLVehW2UbnuVcZSIknGLeWKYioWQpkuMepaDiFlufm+CkIW2cXpxg22ZkV6elnNxi3FwlreSa497da6FfJ1ngnRzb6qid3Whh49irnt+qJBie1qnhYSF
kGeHmZyfbnRWiYd7fXaJXmmEg56Dj3ZtjHWOkYVmiIOJnH16e4+LkFdnbpyFZZyIaWtslWCweo5qtZeCcV+Rg5ufcJCcqpidYGuGhIVojVSCiXKddIOec2+CqYOfj36IUn6tk2eUfHhXZJN5e6ScmHyGjWSYd3mF
fnaJiIeTcHJOhrGHonWGdJp6fnKgZotreXiPc32OnGhyjYp9m2GXbaNxh46ZaZ91kYeUiHWnnHuadmhujI9seIhnX31+fIecbVyXdV+MeXKUa5hXjKySfpdzho1tZ3SRlnOLkX2amV+RdXKhd6Soc4OFg3GNsJ2i
nKaIh5Juq290e26DdklqZZ2Ci2dtXaqNlXl9nqp2kV6MTHB4a3xwaHSGcIqYkGR9bHBfpoRmh4dnhIesh2J6h2pRhH2Co5WNenl0bIPHfn14enZ+d2aQeFCcT1+GXohgdGdke8lpo450aJKhk3mddVxzZJVpd7Jf
hJNmjaSHcJBybJJwWmydhJiId6dxaHh5l3lHfoealE+DlnaCaIl8eIR8UHqQj3ONe4lyfax9eWh7bWCLkl2Ij6iNbHiPmHRzVlNyiXV2bolodWdtYViEjXWqsoaCeX6Se4Jvg4p8g3KQpK2TqHN9kqV9bXR7lN95
nmaTyo+HjpV2YqWMdHabWoVpjH1lapdbcXB3lKh9goRze3Zyd6R8jIN8W3uGdqJ4hJOSuVODbHOEd3aei296VGJiVnx8lVingnF3bYdDVXdgdLCRdWZ3h3Rwgm1xaYJ7jVdliXiGmZCDpGBdbG6vdpync496d4uG
jMd4cXiYg556jZB8a4SZi4mMl4SRbHWKhId2npOSlJdmXph0l3qobYq7poqDmI1xdX2kY4+idouYmp2OZGl3mpiggnx4jKnBmnZ3Ypxzi2yTjIadkXSGjJGHlpNpbJ6aZopqfMKIemCLjJ6FS3V6hoeVj3aieH5j
g3N4Y0F4U5GifWeHpHqgeo+RdG9malapb4R4eohwY6OtY4VjrG9oe3NxcoeVcGl7hp2HrcSFnXF8i3FmcJich4Z8eGRWe1pbhH55W4p8ZJ6EoqNqamFhg21uaJhwinducIZ5fWd8g4KWoJCZmlKiV3V0q6ZRpJlT
Y4OPoGxsfn5whGFnZHqNpqmclGmZeZxvlWKwrVmLWXF4g2yFeYVyqImLiKmLXnpui26OXpuPfZaEnXZThW+PlV56mpR6eneJXo2JmXGGmXl5g5K3fZpGkoJvemiJcXaCX3GEeXB8folqYGioio13cL15fYd4nJRY
bp9zbIyWlIKFiJmMj3h8d4KMe3OcUH5Ts3CmY0ecjXOJY3CGd5xyZHhpQoeHnF1cVIpRpIt7bJBuhHqcaopYmJtdcWCCipdXjndwi3J4mZuEn3OGb31neYuXjmNciHpgY2WTbXdQfXtWaoNbhW1xi6CPi2+IbXOy
dGt5hqdtdmB8d5Fre2ZsfX16cXl6iZGFfW2GfWhaisGec32UXHeWe5N5Y4V7eIl1cWx5gmVNc3SCepNzh35ymXJnfmp1TZSKeHBbdY1sg5lvYn6Co3J3lqBseol0fo1gfn1oqoSIbXORjHB3pJqThHZihmGPdXJ7
q3d1jX5wh5RlbJKThnx7YZVtcZWfaYl8omOOe25qjGZccXiJfp1wWHGeiqFufIt1goeteauMc3F7eIqFd3FyoVZ8glJYi5JckHtccoWJhoV4g6GEg3mIh2JimW13b5JO03effGt4hHJbYnaOa2aUa3lweo2tfoWC
dX15dIONjXlybnl7cniUnYJ9YJ2Qg1phjZxyjppde2+CdGqSmah2lZFQb3Gch4R8kW6Mp2y/Y4eig2Z8cXdGkYxPYn2DhIl8g49ucHRikHOPo3phmEx4eaigRIZ4qHp2T1xafWBrZKh6bY+yaYmFjqKVeY6SdG6a
h6KdfZB5oIppn4tnmWZrcY6Njml4XXB2nJCZk5WFZl6ZnHeKjEVvZYR1g5loeI2jiZhgdV6Og2p1jYx1hb2VdKehhol2hGqRnZWxj4lge59+j4lvjKKCfnSIbnllnYiOgmiDoLtjjHWWV4hXmnWCfop+fHB0gmVa
iod7a5KFlHuTcWl4WHSDqHd4hIOPeHpyiJBnbpJybo1fZ2xvkYZ3jI6Nb35zb3CMqbRydnmFdWl0fHp4c2h4bnpXYYtxlHyIYaCbbJRnsJBnm4SdmGGke4yDrHdQaluMc5mTlnKZlaKSnHiIeoSacY94m3t+cmqC
cpmaXoJzm61thZNLdoxscYdxcnh6dmGPdHl5inyQiVdxcZSXcWeVZHB4iY2tg4mQo694pKGJglVzg2h2ent8e31+eHWfbWuMb4SIe25qh3yOeYyGb4KddmZpVlZsdZdxaZGQlYmMdHOOp3qFnKmJZZNsS5ibh3eG
loxzwYhyZUx4cIxednCCim9RkHNshYufd35nd49ZcoRilWSHhYaChYKCenZ7cXGesJJXjLFcjpJnWHeIfaaIVV2ednR1om9saHqPmWpye2+DuHFmoXiJt3B1nWtsfHR1gpWVg2Jmd3F8j4uOe25wio1jlIJvfYqK
lYyFVYaJbJCIfYaPZ4yPa3K6e3aHkZ6TeYJ9RW59glCbdmhndTh7iZSJuZCfill2fniTm1m0bcCVg7t4bINQjG6Ejn17a3x+Wq+JimV9oXaLjcR4lmaCuJqGYWRojKdjamWdjYKilU13moWSb4pxhnd6b6d3WWVG
emy9X6WKa3VvgntwgmyscnqqkI2NiFdzepycilyfoK90cXWJfH2Sgop0oUN6iX13epKMe4mFk3GIZXqIj2Ghja98aXKEonBlW3eilG2JcJSZg5+ReW+tfJOSiqNvnmiJiJO3dX5zem2InJx7U4h3eGB2fY51bW6X
fYxtfIJ4jnuGd2x1ephanYxrkl1RbXB8in2CpXN6inieJmqKgnaJc4mCcYRKcX57foWUVY1rkribooleeYd4i52RpXNDh1xvlWBshaKHhGxbYn5KnYu3bp9hlIqIhmh+YIdydXBrjHKOoYRxenKVisFoooaYeFKT
kJh+sqSJeZBesExve1+PYW+Wo3iFuXd2eVGse5B0fn5voYpkjF1+dZt6d11zaHiOb3G3m6eUUnhnhV9qj6GNn3huZFeCiI2abrRsXm9ztImfeoNudX6PjXSDq4uefYJ2k35ndoRaeGtteJyCeG95jpR6emmRe6ec
h2RicJ98kHGucoOSfouKmYZ6eJV9fE9iU12UaLuUkY51fndderJSjW9aZ31lhIl2o6umcIOLkIR4an5tiG2ejYhncZlwT5uJlFp8fIVxjEt6eYWDZn2ueFdvXU2OeInMlnh4jVmzZnBqbXhlaIqSmn1dbo55cH6d
T5ljfZa2h4agnIRvjINqYnBsjXlmfGNee42PlEZ4ZWaej4SHh2uUhpCIjbtlpG6hb3CMjnh9UmiMfJWCe46ZqXuDfoeCl2hbcnSSjXWPe6NtbKE2e6Jve2SieqaGe46crIKThneebXaGdYNrfHWji52EjKNxgmNn
eo9ukXuPa5lohZV7oUecZnmNerBdxHNgb4SCc4iKdHlSjXxumJN7YmZ8hGRqqpWGj3Fukm6Jgnp+XU2lhpyLl5KOmpZvaniLcn57iXeag3VVzLCHklq0k4uEfml0jqCCbJdweGN6fJVmXoJwcoWSdHVtg4R6eIJy
eb9la3CMfYJis5K4q3KLkYmKjV1wcrd3cKWPfImeqHZ9XohzbJRuh3ZwZFmPgmSEhot1lI2NcoOPVG97dpOVl16MZoZ8V3x2eGdybI9nbXtycH2FZH1jiIiFeXaYW3CCcZR+dHaEg6qaenCFfI2WU21qdmiZnHR1
cnthk6R5ypaIhHulcGRtdmWZdY2LhlZ0jXygjImGqYKCapyQaHhQb4ScjW+WinZuoIZ3m5qVhp56j4ZraaFenJ+jmISDc3JlWnpteWaIXoSKcnt3eYhvnLeieGx6fI6XjmZ+g4KqSI6OeXd5j4qUuYNlXm9bimlk
mllrdZJmd26Wcq9rULxqa4Rxdn54bs2LZGN3enuJjnx6YHWOeo+WonGDiIuST5qTZIWIfYhuoXttinFOjYqNdIh8d2F5j4pkbW6llIZebXmSdn5fpnl2l3t9ZIt+d51fkISJlpKHYXSIlJV6iFhQdXqmesSgeIN3
pnSZgnRwe4xsdrJniYKkiMGJe3uik218dpN9eppyaZJzsKePhG2DonSKqJJokXptaId8g3WFuah4ZHBsxYiFemZob3iPm493ZoWjhI2WhYpUfo9uhoascXxxSq6IhpyCfmqMe062pG+Dbo5vgnyPa4Z+dpBzhIJg
dHR8hGWXmX2IQYaKmIqIllWbV45jlm94ZnWlcJZ3m3tyeXl3dILEb6eJXHaDkJNshWRxlGmTmIaXh3RpnV9dfHagpFdzdWGGh4OHb6+edpWImap4pINvdoJ3h4KYjINqk2uNfotYkmdsbYhmmnqUfIKKlrhyenGC
i4iSeHaQq5FckZRqdHyFXXRod6N2iH6Na3ZqYY+dlZuDfHecYnJobYd+p7F+kHdbgqWHdaWVhox4fHqKlmuKaF2Uiop1UYWHenRpnoqWc4d5iJFvU1RzkHZkg1ugbHdlY61tkHNqcn5jgpyOnp93c21pfWRodJWK
ipVdj5uEc42bo5uYeXGXfZF4glSmjJ5sinFyYZmLdZyIkJOFaXNik3p2hF59lXx8Z3Zvh51vZIlyWW93jYJzZoVwjniamqduc4thZ4Zsi2FWnZuGmnSlem6JmHR8foqiaoJ4jJ57k4twb3NzhZFhgoaEfIeVh3d6
hYZlhltlaYdwnX2Gd3RsbH1rboJwlnCEbH2ItpaOcHODkod6mEOPfGWMiGGYpnSImpahjoV5emx0dYp3mXZ2X2ybcXFleYl1nZd3fnZ1V3WMnn1ekpero2aihKBzbpmFlHCfl3d5RYpWeJiWvI5ZaW2Wb3plilWD
d85+inZSan1ionuMYphXjoNki5RYh11jb2lui3NxhJ6DUmhcfXx+iHugkIR5j6FzTmuCl42jh2GEa31fQ2BycIJpe2mIbIhofH2Hg4yJg1xfi654pKGPUHBXelZZd5l9d2iSeI1SbatyfH2CaJJ1c5Bzco6lcJFt
eJV9mmd6d4xVeaOTY21anKCRb3mTmnQ6aHp2pWhpX3SYsqGFnaFMfpago46OjIKqdY19cYWIj5xzfZJ1iGRmYqFycqR5h4Wrel5qgoh6bnaDj5eLe6GHi69mm4JdpoVEcIqaaHWQnqF3bpWCdYWMlXFteW2Hr1p6
i2GShXB6hp9tnXSuYHSKk2iXenhdb312k3mCgniRY3ZlmXyHbIZqZlyGlVlyd3tufW+DXnp1Yml5b3KUjnyRc35xYH6KipZ3cmGJe66Oj4lpeJGFhF2ja3RgmJirhJhzg2OOuUSqa2iEcXOIbo1MdHuoZ36JkJiE
kYl2lHWKdG91uZaFZUKMoFt1fZyTl4R3komFhH2CoXxQp5tRaHxqhpiOM3mDbWN9d4uDh6Rpe4aOb358aW2Ce4hdbbChiXWOiXZ+g455dnaHp3NueXiVdW9eiomKoZuhiFuMdoyMU7Jfe49kaYR4lp2KfqhZpXhn
qJiZd6x4iXmDaneblqFzhZ54mVqWipqCcXFqhYZdfG+RiXxyjXpygqRGdGeSVF91nWZlmY6YfHCMlI53eXFqgmyDk5WCoV9vh32Gi4t8bXNffmJ8ladxk2R3XGuJYHF8cJyYrZCUhXaavnqcXXKfjpNroX6mXHhi
i2x6cnODm2SXaZNiZWhipWBjhH2Ce5WXYHaFcV6It4+Ih3iHi42Kab90eHuCpJ2HfoSpim2Re5eflYxecHmGn2xQfml8hHttiXd2kH58fniPlIhsjo6Egqh3lol7eFJvWYhspmema3pafHOgeHpxbIuUpn53hnpy
dF2LhW2Ek3BwhYVtqWRvepFvUYOViW6ThYp+dHOwd4mSfHOPTo2GbmCKlJeElVg0iW19hLaNhHByapeododkkVGfW5Juk3jYp3lqi0iHjI5cv2aXWzydhm9zgrSKlIhliYl+jYmSg41pd4OVb4+Sa4tXdImnhZVl
joKaiXOMcniFb29PkpR4Y6SLalx9j4lkXWhnh25sdJJsj4hupodzjnmYbm6geGuGfY+Ycol+cF99oJhZZIZchnlleVNilY55i4x3W1Gei3OXjluQoWlheYlfkYNyvmp1fmp4anhleE6Mh6Bli4yZeLJqm16qjmeJ
XYdkh3htn2l8mZZtkZx3mHuKnnqwbm+TdI19cnWRe4uYiWJ2lYtNnIR+hoh0em58b2h0q3J8d3WHlYd4qXNzd5Zrj26ahpGPbJqFlHNxvoyFhW97kXhtq3N1ZIqFsX6LoZmIdGl2kYx6bJWJX5FannZvaZdsqHiT
fXpxd4VolIVqbpHGhmV2iYhpdXKqloOmhHiTZ45xUI1+dHmYjWdfloR9c1KCaJ6Hj5CEdH52dZmGZY+ZiWeTdXqEYnCXloV+YoxoaXmVjIeEY55+mLlxcY9neH1soop6rZ6we4aOd5RncpFmsFORpouFjnSLTm2e
a4h7jYd3fpJuYIKCtpOGb42GkaN9iHFpeGOCa4ieiXKOkHuopptyomiDg1SYhG9nqXpnlnWIkoJcoG2JbHRliKdgeopbdYSUeZJuUZVpZmdrnHZwZHR8e5GzcY6KeGd5b5CDeoqTkYSGhpuXbXVfiWqDdpuRZWN3
ZHWtRoJ3gnSZe3eHfHlysGOOh3xwZoaJuqtpdKOFc5B5h3mgjpaKiI9nfnGsXY+Pmqh5YY6hUlN0jXpvjIeMkpWsfnd4iop3hZCYroR8gqeHbISJqYZuqnx8coiNUoh6a4xvcXGao0fLSoiMXmigqG9rcGmOl3dw
j4WQraOETFONmpNyiIKYdnSbi3qDjpaCYGR8dG6ej5iRz26Hl6V+l3lchqKLmXZ4m3hemGiOn3t8cYdmgqd6flByb4VseJOgqqGOiLh3loKMnWl4cGZ1nHuVaG2SnnqUfn2DdpJidpKOmrh6jYJraHRfbY19coaq
fGp9bmh2aIVwc5OUeHJ9lo2MWpWCiVxmcYePfoNlhZFgo3umhHWToFV2bmuYeHSNi5x7kXyEWm9yi3t2lWJpemBwbImeo4SNfHKDZmaOmniQXHmTZmV6iYp7ho2ftIZgbHZYbKugZ16HXVeOaJd9k31psJCTWXuV
enhpcoNghbZehIeOSYdUcnJKnIOEkY5peZd6iZ+EmYafY253mYlyb5p4inalspSKioNtipB5bYhgfGZ9d2hxjXeRr5qJo2VddISOeXdsdrh2fWqkd5SvmpN9dV1UfmOUgopxe3yJmpKWgnmLk3aMbmx5e4mccn11
eZOYiXCgknSbcll9RnpycHqNbJeKZ4N9t2hrdnyWeFeLd3RrcnRzeXBuTY1bpoi5cXiShmlznqSIeZKFbXeQjnR8cFWVe2d5Z5Btc4+gknmfcX51eXN+cnVqcZF7gomFb4heZoOwlXxvhJGafnmMqGh4iZqIjYmg
eZa1hZpqkneLkpBqYIdqbYaUdH10hIx+co96irxgjKxpoXWLiXiUZn1qjYx3iGSPmX6gXpSbQ3ZgWndkhXWSdKOIc4Z5dph2k2yFnYWFV5W5fnadfXGWiI5ohGebcGiQZHh7iaSCcHKOiYp2eWxwkJONiZV3cV58
pJucdIWropaCZXuNcZ1jZmVmjIl4en59bnKSdpKNfl5yW5DQdph6fG6RkWdybGVddnhgpKpzcWqpdXF8laKle3Nwd3u3g21ijX6Qd16jhpZ1lJCOY4Z0i5ONc2WFhVmJemiFj3OHeJeLjlB+emlgh5aLnGt2eHae
c4hsc46bdJqJj3xjYk6EkJd5iWlWrl98WmmHaHixY3qseIhqp3ptdJmOj3ttjqule5qHd5OfaX5zl4hmc1uieH5mcpCkho13jHpvhnxonpVjY4pnpXuIfnlnhTmYa0dii1x+eHtwb36ShX2CbXWEOnt5dYKgkKmL
mZG0lW+jYnN4b3hiXW6SZ49woVqJbIaUXX1vaYxjd3qNonuamW1ncop8fpdxkYJ9d6uEh3uipnyKdpe6npF2YoKMbopvdot2n4+Fj5mQqlednW5yfYd1k4h3fJV9go2lpWlke4OTjJGDenmGlaOTpW6obpxjhG9x
ho+Pfqa5Y3hTh4JtbnaNi4aOcqqGeGZ8qXCLfpuxknB3g4l9ZIx7fpCvQo6HfJqCoI2ShIdihZe5W5SPcoKCiWhue4ulfHZXc42EflSNpX53eYl2YHVrXpKddoSRhaija3d0i12ElmF+bH2WmX6GfIJtkpltY6t8
W2l8nWN6Z3d+nqZccWJ1mGtfmZqdo7GZeml4V3x7kaCEkZGCk4yaeYSFY6J0hHZ6lF9neYl9i0+Ch2iPdG9ubmKZcWmwc4deYF6Fe0d1cm15eUGVdnaSeIN6VoJ8aJN7j3JtomvffouCbHBujniIcI5zn2mIemt+
fYORfIlthlSQeW6Hb3HEp2xncHF2gnh8Y3ukmHCOlmycg4xxbn5zlpNqeZmQenbge41caohidZJZYoeOZGeTjXZ2jqWYpYZtz4ytglt8ibh1mIJwsISIh3Z+lm5adKSVjY2JaoKTh5B5h3p9ameQdGCNcI6bmJJ4
fX6DY2mUboZzaodteGdmb32dqYh7mHlqanVyg4KCgoKCi4OChoeFgpx5iXuFgoWCeHB+h4aNiIKGhISCj4KDfoODmLeThIU5hqKDiIZ5g4N7goOCd3qCgouGgoJ9c2eJgoeCdYJuhYOJkoJ6coWEb4KNg5KCgoKF
gqNzfmyMh29rhHuEeZqHi2hyg4WCgoZ3dn6JfXeDhXB9YXp8hYaDcnSFgoaDhWaFnnWDgoZ6goN7goJ9enBmg4KDg36eiIeChZ2CeGyDjIKFmGCWgniIjYZvT4SCTYqDhoSCg4KGgouEg4J6boSFooSGg1+Phn1Q
hXaIeX6DjYSCeXyMdmmEhXKCfYaCfYSEgo1bbYR+iJ2Cd4J9gnuFgoOCi4KChYh2coR7i4qPgnt4iIJ7iISnbGOChImOgoWDhISLgoODhGt0g4KCfXyChIKCg22Cj4eChIaCjoVzZoKDhGaCdlaEgoN5cIKEc4Jx
h4N1b2aEeIaCdn6DhYKLhIWJgoWFgoWpg291YomFiHCjdYqEjI6CkYOIo4V6goWFgoSCfoaHhX6CR4KPhIJ9cnaPdYSCfYKCgmpjkoKYh4J1hoaCdYaEgomChYSEhYaCg4VQgnB6iI2HgnuLg4R7joJ1gnhwaYKH
fIeIiomNe4N3g5hyZXWDiIR9dIl8g3F+gnuCkGqHg4KChoKDkYJ1a4l9goKGlIKCnYKCc5GCm3OChIJ3g410goOFg32ZhYKDiId0goKDfniDdYSKeIKCiHKCfIKCg3uEhYKGmIWEgnWCeYOGcoSCgnV0dIWEgoJz
hYR5g4RuhWeCgoKCh4KCh3GCbYWCiIOJgoKNVoNrhG2Hg2hmiXuCd4eChHqCglyFnIKIg4Zvln6FgmeCg4OHaIKCZYRveXqPgoKEcImic4V+g4d7g36GgoKChYOEjoN1eYKEfIWFiYaGoISDkHx3gomogoV6hHl2
j3qTg36Cb4iCgoSDgoNug3SXhYOEfG6Dh6KChIOGgn6DgoOEho6CjIR3fIuKh4KKe5WChYOFd4N7goR+hIZsaISDa2uChI+EgoOHhoKMgoOIcoJ5iH2CcYh+g3yEjWphhHyCgoOMhHeLfYOCfnCCeZOCcnRwcGWC
e4eCfqmPe2yDbH6DiYR1g4J1j4STdaCGgoN5YI2Gg33cboN4gnKPhIKEiIONgnMZb4ODiIOGZ4KLhoWCi3eHhIKCfIKHeoaCgpCDd4aJg5yChIKDgoSFgmqDaYKxeoKRhYKjgoZ6hXmLdoyCgoKChoJskIahgnJd
hXmEiHWGiWOFzYNMiHd0iVeEiYR1goJdgoJ4bH1hg4KCgoOEdHaFb4ODg4N8lmaCgoN7fYODgpaCmH6CbIaCfH2EimCEjIQ6hnGJeYJ2g4Z3goqTfoODgl1+hI5gfHyDg4V2cYiEcHCChHpxlYOGg2t+goWHY4KE
hHeDhIqjhIKCgoNsgoaVh4ODh4aCiFKCkG2FhoOHRYKEmIOOhIOw0IKCgoiCb4N+hYZ7bYt5go6Kg199coqCgoN2g3OEkJmDnIJ4hoODg3x2ioKCbYJ2hoKLgoOVhHJqg4KDkIh7fbWCgoWCh4d4hWOEhmuIYoKC
gpSEgnR8TYKEgoOEg4KQd4h+ejODhoWDhIV2i4SCeoVxhnmDgnKDeoODgnqEhYePgoyDfXGCdIOConF4kJ+RdIVrg3psY4J9g2t+hHeLhIKEglxqgoeCd4KCfIZ+gnWEeImWg4SFhoyCcm+ChoKNhIKDh4SDgmx9
hoJueIeHg4OGhoKIg4aCboiFX3SGhm6Gg4iCdnyRhIKCg4eCgnR2gpOCg3GFgpR4hIWKgoeCc2l8hl+Ch4SCcqR8g4mKgoN7dniDhHSDd4eDeYNOgmWCgpWGgmuEiWJyhoJ3g4JjhXBhgod4KImCaH6IhouLgoV+
cIeDhHuCbIWCg3GpfG+Cg4WEgm18g4JvhIV5g4KKp4KGlIeEZYmGdmx7hXV0g35rgoOmdoSEj4KEfYeEhHyDg3x9iKWJcoSEgoNrYYOCfXWDhXOmc35MhJaEWnCCiYiQeoKCe3ZxWYd6eYV2hYmIjnWKg4SEi354
XneEdYJxkYd2iYOWc1OJaHR6fYJrVXJ6g3OEh4KEg4OChH6Ca4JqgoJvd351iImChIOgeYOGgoOEYJuYfG6FgoV2jX5vjYVig4dyfYWCc3uDgoRjeWuEem6GgnN8g4ZXbW+Dg2GEgoOPioeKimV9g22EfnJ1g355
dIOChGlzm4ZuhYSEen2CiIOTgoJub4KIdoWIk3yShIOCb4yCfmdygoODgoOCg4KIaYODjmyCgoWGg35rgoKFfIWDg4KIiGiIhH6Eg4NsiXx5hYKDiolyiYVtgnyLd3x8iHaLe3iNhJGCjXyCnXuGZoVWhH2EnoOL
hnVMp4l5eW59j4NleoNwc2Zsd5JwfoKChYKLboOEgm6FcYeDhIJwfYOIcWqEhXNriXuChIOCgoeChHCFhISFbIWDgoJwioiDc355dIN9jWqCgoNqgoOEcHyFiHaTgnt0i5SGgoV9j4Jnh3p1g3STfHddhWuEhXuM
g3uLhIyFhYWCgnaTgo6EiZKEeI6EgoZ3hmqESoafXHZjlXeEl3Bkhl57hIWEi4KJhp2ChIWSiHeEiX2EhIOCsISDiIOCgqx8hIJ+iH6FdXJog4aIeIR+en2CiIJzjYSQZqWEUIZ8h4R+c4qFhrGDbHuChINrh2+R
r3yCiYKCZIWCcI6Ce4WEcIaHdnCCaHuCgnqEhm6CgoaCfk2QfIN4hIKjg0iih4aHlH5ihYSCinKHnYKChYKCl4aDhYWChmuEhXuCgoKCiINxgoZQgoOCeZFyhYl+goSEhIJ7goKCjnV3brqLc4SKgnKVgoV1dnqG
hKqcg4N3goKFi4JxdmuQc4OCg5OHcoKDenGCfHuEhI6Cg4KHg6CCbHuDj4iEi3N5hIJ5hYKDh4SPhoKEhIKCaGiggoOChHyDgoN7dIWDd4J8goR6goV3iXuDdIR5goSCWniGg32LiISHV4eDhHaJeYuHhIKCbWaD
g4KLgnZ1h2+Dj2WQeISChYKIfpNohZiNhnh5eXaGgoWCgohpg36CgnuCfG6CcYSEhYR0dIZ+e46DhYiFgoKFjYKFhImChIOGdIKMhoh7iYmIioKDg3yCgoR1loJrhZGLhIiOhoNyfoKFgmWFgoWafMeDX4V6hHmD
fXxzgox6goKCio18hWSVSoNvh4yCWXeDgo5cfZqTb4RegoWDe4KCgoJQg4JyhIOFh4WHgouOiIWDbYOEfYSngoKDg4KUiIR8hIKGgoKEhX5QkX2agj+DhISFg4KCiIOChouChIKGh3VtiIt+h2yEg4ODg5CGd4KC
g4JuhoOShHmKioSCdYSDgnZ8goKCfH2Di4SChVR8g4O4g4Jsj3F+j5d1X5GFfH56hlCChKaDjJOMgneLdIJ4g4KDfIOOuIKDfId2hoSEdGV3g1+ChXqJkYSPgnh6gqCCi5WDg4SNcoRyg4VxgmOCg4mJi4SCgnxt
goNwhXCChYJthXV1goJyhIOHg4J9dZBth5aDfIZ1kWeIjHeEd4Kogm+Ih4J8iYeDgoRmc4d3gnyPdnWQgoKDgoWCkJyZbFGEg6J1hIKEem2Jm4OCg32DeZaChYKCgoh5anlmhY2GhoKDb4q3g4qDcXlnhoJ3cIOH
fIKDg3aCgoKNcHODfINxh2dzcpKCgmduhHJjcYJ2g4R5g4pRhoKIhHqPgoOChoOSgoOCgoSCd3B8XoSKdop4b4J2goOCg4eDg4WEhJ6Cg4hxiH6HdWyEinCJenB5goKCgnCGjYOEcIuCnYaCg2FpnHybjIN3hYJ8
eYeJglyChW2Cg4OKi4OCh4eZh35vaIWGg4eEgml3hoKCQ4KCg4N2gn2DjnJ+eYJ+hH2Cg4RnfX2GhH6Cd2+IgoKCcHh9hYSDinhyhm6ChIKCXZSWhYx5hpOCb4qCk5WFh4uGknx2eIOFhnB5UH6DgmyDh4d8kYKD
bXt4hoKVgoSEi4SFhoKDe3uEcYOVgoSDhoaDhIxxhm56cIKEgnODhoSDeYOChIaCdYp+j4J9k4aIoYyEfYiEhoKKhIKJhIqGhIJ9goKCgnSCgnuChIKDeG+GgoOEg4KIh4iOeX2HgpqChoJialyEhGCWdG5+ioeC
jIRyd4aHZYyGhYN7inuOgoRyg2SEk4SDh4SEiHeIjIJ5ZYuVgnCDeo+CaoSCkoWCg3ODgoiGgn1vjIZ6fIV1gmuJgohmg3h3hH6Hao55bYiCb4SDgoJqg4KCgoOEhJaEgpaDknGDgoSGd4SHm5q5g4OFgoSESYKC
fINsgmWIeoKQXV18iIJHjniPgoNwhG11d2mCeIKEfm+Eg4SDhoNshHmCg4NxgnODlH6CdzSFg4hAcoJleX19hH2HhoSCjHyEaIR+iIKDgomEdHR6gox7eW+Cgoh5g4KLb4KbhIKEh2mDZ36EgoSCgnZ3ioOEh4KC
dJekdZR0g4iHhaiCgodiikGCeoaDg4J8kIaChXWMc3uCk4aGhIeOh4J+UYSChIyFgoJ4iJlbhIeLjoNqhmeEcm59m4KChIOCiJeDeIKCjoKFj4OJepZ4hYKLgpGFh4ODh3CGk4J3hH6EhEB6jFyFgoKDeIJHgn5j
g4KKgmyJe4iDeIhgaYNvgoh8fWqLaVyDem+CiIWagoaGg218g2aOiIKEioJ3hoSCg5GDgnqCg4RkfaWCYpCCdmqCjIN9g4OEm3lqfItxhJeGgoaFgoiOe4eFjHFvfYV8dIWJeIOCmnqChYR4gnh8a1pyhUyEhXSC
g4N9hXRsgm54hIVwgod9foJ6g5hjg4aKg4yHfIKHdIKDhXiWjIOChXx8iYKGbYJwhHiGgoVygoN6YoKCgomCgoRza4OEiHRSkYJug4l2aFyGbYaDgoJ0goKCdoSWgol+qIN1h4qCgoKOhIKDhIKFhHqEhIiEc2+F
gm+IdYWHg4NWg4mDg4R6eIOFlGp9g5ByeIWDdHyKgoKGc4OCi2eCgnVvg1XEgoSIaI2GdYtweIZ9fWyKiYKDRneCc4N3qIKEcpGChoOCiYSHg3l1goJ+knl9hH2GWHuDgoKFeoqCb3J1hYeDe4OFgoODgo2FiYWC
hJR3hGpgkIKEgmKGgoSEdZl6gm1ngoN+dXKDiolqhHuHeo6DgoKIhJWCg4yDhIOCg3ljdYVyhYWJg2uCgoR1bYODgomChIJyc4OEcXVuaXqIZIOCdYyCgoSEioiLioVYgoqEhINuiYqCjYWEhIpwg4OIgop9loKQ
hYVzhoOTdYN8mnmFgoODgoKChnuJgoJmeoSDh4SKhneLgoJsaYKEmH6CbIR2hoOLhXuGdoiCjoOCgoKDeIKDh3SCjn0pfod2c3WFiIaDmX6Hgm14jYOYg4N2eZiChHKDg4WEhKB6g4KHZ4p4dn2Eg3l7g36DhIKC
gm2XhYx3qnunhoSDgoNqjIKFiHiThXaFgod9g4NzeXOCdoKGhYJ7hIKEgoaChIOCiIWCgpWDg4R6dYuRiXR4fXhdhGx2eIOEhY+EmXeHeHhuhHd+fW6DioKEgoOGhG6ghHaDbYuEfHqCdYSJc3qEh3RqgoKFgoKS
h4J6ZoKCb3yDg2SEhVl9gomFfk6FhIKCcWiGgoKCkIxohIJygm+Ci4SChINxj2B8Z72Hgoh9dYaEbq5xkIWCgq9qgnqEhoRzgoNpenV7i2iFfYODbIOmhXmDg36GWIKEmXyLenyFioKChoWCg4WCfXhhg1+PfIVi
i4OCgoKChWB9d3KFiH6Cg4aCiGdhhIODfYWFhnqUg2eChYWCcYKFeoKMfIJ8hIWDdJaDgoJsg4VmfYJkhoOFhYqCgoWDZ4KDfoWGeoN2gnt+doJ9god5dYNtjnSHlYN5h3iChISKkGaCj4OEh2N9hHiFhIKDhoV3
fYKCgoKEiXSEe4KCh4KDaIKHel6Dc4Z8fYeChXmGcoKGjIqIdIRbgoKCh4KFkYmEkoSCgneCgoqDhIh0aYODcnSDg4aVhnOCk3uGh4V1cIN7l3qDg3WFoYOkioSDgmB9p3SCfHODh12RiG6DjoaCjYJ0b2+CcGiE
iY+DdoJ1eouFhYx+iIZ1e4dqbXqDlYKCh3iChIWDhYKGa2+CdHWDbmqFiYKGfIaHeYOCg4WChJCTg3GCsYh0i3JrjmyEen2DiXmJg3SHfISChIRtgm9dk32QhoN5i29Xhnl4goSCgoJ7g2SEiYaNlIpzgliGgmx+
WIVQfISEiWl8g25pg2+ChIN9dHiEhHd4h4OGc3lRgniIloaCiIKJc4KDloaFd4aEhIWDhImQhGZygoWChYJ0U4KDgnODcYOCh4mChYOPWpd6g4Z8i3h6e4SPeINoe2aCb3mHfVt6d4WCg2Nxe4WHhIWDlYSHd4OQ
g4SNiZmDg4h7foKEhGGGfYKEgoOcc3F6goh2kIR7hX2DdYKCgoaDiYOJgoaDhHdkXIKHc0uCg2+Ie6mGh3mCcIOCdpOCaYd2boN6goOChYNib4h4dIKFZoKCn3eGg3aRj4KChIOEhHaCg4KQmYN2gnaIi4eGhIOC
g4uCgqGFhnxvfYWJgohwYXeCg52DhIOHg3SEh3t9iYR0hHNmfoWChoKSh3GCbnSEjohwdoRqcYKRkY9vhH2lgoR5goSEiYWHk4h8g2J1g3B6rY5tgpWDmoREgolwgnuDh5N8jHuSXYNmgniTgoJ+g26Chntze4Vj
goOFmoJ4gnyElImEhYOFcIh6jW+FioJ9gop7e4KFcXdUhnaCg2uKWIKEioKCfX54hIWChIVyeYWCh4OGhIWChnhun4qEhYeJfZCCg3tjfoJ3bomCeYWD0YOQhlGChY5uloKDgnaLg4eEhYKGh3mFhYaHhImEaIp4
fIeGhIODg4N3k4ePgpKDhHCCjIJ+aoOChFVWd4OCgoOEh4J4hINzcoKNcoI4moeEeomPg42CiaKJdISGeZSDiIJqgoOChHOLgoODZ32pcIODg3mDmG2DYomCgouIi49wgoSDd4KDioV2ilB2c1Z+gnhoeW+ShH2C
e4J3b4iEg29ugoNviXyCdIuEhIJ6fXiGhIaIhnJ0gpaDhIVzgoWHjIKEaoKIgn6DhHpje4KHhIKGg4V3mIOChYSHhYN8qXaDg2qFfoJ0g4KEgoJ5c4p1hoSGh5SDjoSCgn6FhYKChJ11kXFHgm9ug4+RhH6EioOE
cmdrgoaCiYJ0h4Z3g5NzhYJle3SChHODvYOEh4OGhn5yj4J0V3mCh3pIgoKDj4aDg2qCdIOCgoOCdINsOYKChIODhX51Z4KEgoKEiYJugqSEg2Wbj36DhpWChoOHi4R6goKCgoWGgneCgoOCeYSDjIODgoR0hYqY
eHh6rYl4h4J4Wodzhn6ElpB8hoSDlYd8eomJcoSDhWqDgn2FgoN4hl2Yg4WCg3mFgnlWhI16glaEhJF9fn5+ZXOCgkNyiIOSdZp3goJuc4SCfoWDiYORdYKCgoKClWyChoyChIJwgoSCd4R4goKEhIOClXmHe4KJ
dIJghHODcGqChYqNgouGhIJzgnaCiYODgoJ7god8h4SDeIJtaYKCb4V1dYKCh5R8bYKEiYSDe4J9mm1leoeFfoSCfk+Fg2txcWqCgo2EZoWCiIOEg5aRgoaEgoOEbIOShXdxhIKHZoSChIOHhYiQhYOCg4Z1eoaM
g4eCl4OFh3SGjYRxg4N5b3t0j4KEhX2EhVeQhHOOjYyDcXyCeIeDgoSChId+voaCcoTMhHuGhYKCm2eGb4SDhoJ9kYqdgnVqh4OEhJyYgoaRi32ChWKLhI2TgoJob4NvhIuJg4OthYp0hIeRgoOGgoJxbIIPgm+D
h4l6hIJvTYeCind1gpqMb3x5h4mGgm19e4aFgoR+g4KIgoaDlYKPfYiFiYKDc3iCh3VwgoKFc4OFfISCenmEfoJ+eH5pcYZZgnNsg2iShH2Dg3GEh4WGioNrdoqCd2+Sj6OMeHuEmXpzh4OCg4N6g4SGXIKChYWE
dodrcIaChIKGeoSCcoKCgoOHinyIl4SCe4p1g4J6hYmDgoN2g4J5iWZ+jIWHhYKOYoOGgoKEdIaIg4SFg4SEWXWEb3SFiWKCgoN+q6R+g4iGfHWJVIKGeoODlHWDg2l1g3ttdX2Cg2FeeYSLhn2Gg4+NgodkkW+C
goSCgoODbot3i4pYgniCXXWHbYKMcYRyUZR7iHSEgouSaoV+ZnuCi4JsP3aChHRRcnWGj2uDgnprgtCCgoSEc3t6c1F+b4aIdWSRfHyCg6qDdJWldm50g4d2rXdggqWEg4l4hoRzhYOJYXuDe5dwhINyg4iJgnh8
gnuCg3uCmot5d4SHgnR9doR2hoKIgmqchpOCgluCkoV7jYWKh4WEa3qCdoKHeoKDjYeChoeNhVZ2hHx7eYSJhX6DhoSEgoOGoG2CjGODkZ6IrI51hYaFgmmZg4OCinl+ioKDcoKCeXqCiIKDhXl8fnGGg4WDaoeF
dYRrYoWCkoKEhpGDhYJ5Sot3goRuWIN+hHuCg4KDhIV2hny3iIWEh4mCcIp4bXqDe4JVg5OMeImGhnRqe4qCmHdxloSdkG+EhGmFhY6KgoKDhoJvio+FdGmMlnt1hHyDhHqLg41ihIKDhIyFgmJ6hYOFgrBhjoKC
eIKEhYZ0WIp2i4OLhIKDhYJudYaFdYmKgoR2kYSMjYOEgoOHhYKChINxg4WGhYaChIJ4goSGgoOLg4Nugl58h4KNgox7goJ+eWCDi1iDjIJvaoSNdoKCiIR1inh7hmt8ioKCg4dxhVh8iHh8eXyJgnZ1gntsdIJh
h3N9goWEfYJteYuGgnR8jZR+g3KCbYuCg4KRbY6FgoKUhIKHboKFgnaDg4SCiIaEiIJ2eIKDhINndIKIh4VtgoWChIN0cIKShHuEgnJ+g4SDgmxxg4KGh5KDiH2ahYOdioKIc4eEcYRygoKGg4OIh4J0goJ8alaF
jYWTkGyCcmCChzV+gn1uhIaCg4KfnIOFhoJ8VYOGhoSMhoKHj3F9bIxugoNvXn2aioOKfIJvcYJ1hpSGhYiCg4KCcnI/b358sYKGg3B7d4N0g4RyhJaGgoN6iIVzgoSCgoJtdISGg4KEh3aFe3mJgoZje2uEhIdv
g4Z3gnx0g315hneDhIRzg4eGhYN5eFGQb4V4goOLgoKCXnCjdXx7goJhfqCEnIOCeHCEcoOCc4eKhIVuhoWCg4KDeYODhnqCgk5og3WGhWGEhYKQgoODclmFgml+goKChX1yg4WCiIWXeYSDgoR3fYaDhISPeIKN
jYKGqoKGgoaCiKF2g4aEeXyElYNrhXuFg4KIi4V5goKGcoR7hX1+fIl4a4WLhXGFg2WEbIOIhn6DfYeCbYKQg4J4dnyCkYKCgm93eIKEgoNzg4KCg4KCgoODhXqDgoKJaYW8goOLZ2yEgol3g4J9hIWDb3CIhWCQ
gnyJbYuDhGJxhJJpcGuFen5+boWgWnh5jomDboKDgoKIgn5shIKDg35yi4KChE+FdYSJhISeiXqSfW2HfnpshVaCd41ygnxqkpWCWm+ChXx9hIOGhIeCg3dyoYmFh4dzqIWEcWiDeYeCgoU5hpiEfIqDdJCQnYJ9
kY+DFIJ6eIJ4noiFhpmChIqCjYOIgneKe4KCcoKTk4RsiIJwg4J4h3OUg4qEXoWEY4KCgoeFdI2FnYNeg4SCb3WCgpSCa3yDiINzeXmDeoWCdYyOhIWEgndxgoWJg3GIepB1iG5xhWCChnmCgoaCfWeIioKUh3Fy
g4JweIKUhYlwh4N6hISDg3mLfYKGgo6EuXSEg2yCg36CgoSCk4KCgn5xhYKEgnqCZYSDhYJ2eleCg4KChH5zeHiDXm1xgoKTaYKJfYODg4OdhIaEg4R6jYSDl3lUiIKJhIeNfYV0gm+Cg3Ryg4hmcWKMhoWFhIKC
aIJ1hm6FgoKGc3aCiIV0aIODhX2PgoSEeIqLc4JIgoOCeI2LaHeDhIKFZ3WIgn6CbYKCg3aKcIKCdoSSimtuk5GCg3CGh4eChW9EcomCg4KVg4aDhYl0g4OEdohjeXRvcoWDg4SCcoOCgoWEcYSFhY19boKMhYJ4
nHeCg3N5i358hISKfYaUg4KHgoN1dY6Le5CDglGCgnd8cm2agoOCh3B1g4Zzgoduc4OIfXqGc4OCiYKDi4J4eomGgoh+goKEhIKIgoKGg3VqhH51g4ODiW+Ek4WFknt2goKEh4WDgoaDhIKCYHWFiYKDg4WCg32M
eH6Lg26He4l+goOGfoOGX4mChoR9hXmChoJ9Z4OGh295g3SeeXB5hxiEhoN3kYODg3OCkYdlcIeDhKN4jouCglqHfoV6hIKDg4RqlIKDhISChH2SaWaFgoVxgoKDjaB4goR7domEvpSNgomIg4KFgm54en6Cgop6
hISQjJOEi3SCiYaIeXuCb4WCgoSFbnqCg2qGaqmDhJKGhHODg5SChYKDg4JwhW6DdoSCh4OLh4KNioKCfXyDfW5xioWEg3mFe3pvhIOFg49oa2J0dHlugmWEgnKCfoSCg4SDfm2Gg4KDfYyLhIKDhnSCfpF+goKF
gnaJfHaCeXGFg4aEhGiCe3yHcYyDe4iCcIKEg4NifoJ+g455e3Z6b3iHjHWGgoaOfoJnhnaVZ4SEbYNyg4KGhZB2QH2DfHOMgmCSgoSFfoN5ZIp7eW6Ee2qHaYJmhIiCiYNze2p1gnp3cXSDfIKqX0+ehoWdfYJ5
g2SDhWyEiYKCeYSFg3ODfmSPgnaMbYJ1kIWIgnGIfoZxgoJ9g4OchISCfXN5hIWDhHp3pI6De4R9doKPhHpphIKGYoh2fV99eI+Fg4OEgoKEg4dvhIJ3ioKCg3qCbISChHiKcnKChmU8iECDcYODhoKEVm6EeG6D
goSDhoiCgoKEhIOCiYKCmYKCeqJ7g6qCgoaCl4KJh41ei4SKgmx6bmp+hIOEhYKFgoN1g4aCa5JwhIaCg310e4eOgnN5iH6GhIODg2mFhIKIgoNVhIN4goSCO4WNhHSFbmaHiYiGgnB0loKDiotygoR+hIOCkIJw
hn2DX4KMfIaIgnyCb2lzg3GEgoKEkI9riH6LhGyEkoV1hoKRhYONhYKDgm2Ee3GChH6Fg4qId4J6ZIKEgoWCh2OFXn1rgoSHa4d0joKDhYJsgnmEdF+CgoyGjIOHe3pzhomCg4h7j4OCiIV9joN9i4KCgn6FeoOD
g4N6b4J1goRyhIKDdHWDhYJSgkWNh3R5bnaEgoKChpCCkX1qgmiHj4J2hHNniIOCgnuChXhahoODhIKEg5WDg06Ch4RxgoSFgoJ3hoKDipNqgoqCg5F3noJ2kIJuc3FycH2Ng4ZteIN8hneUeYl8g4SdVIODhG+C
hoSEgoJ5hU+DSYWChISGdXyEhIKClYJseoOSdI+NhX15hIZggoKGPWqKhFN0gn2CinuHXmNegoJggnFcg4WDhJJWgoKDbIN5fImOVI2Ego9xg4J9gnCUdIKGgoKFgnt3hIOQq5lokHOHc4ZxZnuGfWmHgn6Cg32C
bomXeWNwhIeCdIKFhYaHg4JDhHiCdoeDhYKDg3htiIR5goRxiqCUb4KHhYSGgnyCb3R6h2p+b3SGg4R7coaCgoODgn6CfYZognyDgnaIcoOHh4R4goKDcnKCgoSJl4iFioh+goKNjniCd256b2p1goaGdIN4cHyE
goyDiGqGhoWCY35nfYRsg4aHhp17goKGhYKPhIWEj3yNcHqCfm6Fg3WEi4iwiZGSh4R9goJwiG98gmZzcFmCZYKDcHyXg4WCjGmCgnR5jpakhYRIhmeDhmqDg4KDhomEb4JyiIKJcIJ5gnaEmFuCgoKFgox3jIpk
fHKCfpNqbWyDhoV9goRohI6ChIKFidp9kYKIdoKChIKCh5GFgoprenKCcHeEnoh+g4R9g4KHg5WDgn6DfYN4cYabhYSEmnyCiWuYiY6CiYeCjIV+h4KJhXqFgllwZox8Z4N3kWiQcXZThZOCeHl+h22FgoJ1loKC
j4aCg4V9g4qJhYKDdnh+fnmEh35tdYOFloKChXh+gn2Jb3xvi4KIgneEgod4e5KDhYOFbYaDhnCVg3SDdIKDjHKCiIOIimuDg4hycmx5kIN7g22EmYJ5d3WFhYJsg4hzhIaDgoR0goSHhqGDhXmCfWyIgnmCb4KD
goKFhHtzj5F5hoKFiISIg4SCgoVxgoKCdnqDj3h3rHGIgnKCgoKHgnd2hIaSaoSDeoNggoOCiIKEg4J8gnuMZG2Cj4h+h5eGcHmOgoZ2goKCg2SElJCDhoiPiG+CgoN2dYSGc4KDgoSCfIaCgo6ChYOChmuCgoKM
hJOFU3l8gn2Hi16Dd4x9dIR4doWDfIJmgoaHT3yChIKCg3iWgoJ2g3yCbot5g3yEhIp9eIKVYIKCfISUgoqKhISCg3x9h4OCg4l7g4ONg4J9goSGgoWDgmqFa4Z0g4hdeoZ7W4Seh4OCc4KCh3V6fISGioN0bG+N
hoSChXWEhIOChoWIfIZ2jnR9goJ1iYONnXdzg4OEeYeFd3WDipKDhIxfg0tlfIKGhoWCiIeCinpXgoRpgomChoKDfIKJg4SEg2iCgnqIbIKCfnqIhIOCfYR8fYOIeHiQhYKEcoJugoJ7hYKYdISDhnZvgoR+g4R7
eoZ8a4JojoSDb4tzeINZhYOEg1Jvg5SDiYKNmYWGioOHjmd2g4ODgoOCgn6Lgop+cHKChGGEhIKChHFrhIJ3goJzgpFIgniGcneGhV2Ec4KHeYpygnibbIeCpGqCg3yFh31fgrqKgoWCg4J3e4N3goOCfn2FcI2D
hIWMhIeKhW98goN2a36Dh4WCg4KCdYKHYYSYg4WDeoKCgnl6g4qJgoJ7hoalhYKDhnKHfISEfIOTiKeCanKFgoqCgoOFhWV6pod9hIJuh4WHhG58gol+goOCg4KCgo6Dg4OEhoSEhIWCj4iOin6Eio6LhYp3a46P
iYN7g2OEgn6Cg42KfYKFiH6XUISCdoKDhYWFhH2Ghn6Dgn6hioJ0gnxsg4KChISJhIJ1goOClmlydIKDhn6Fg3WEhYRiWnmCg4hmioKCg4WKdoOEe4Z+iIJycXZra3uFhYKEhoOIhIKDiJFXlHyLgomCioSJdIp+
hoKEdYSDhWR7goKDhKCDgoZ+hYiGhotpg215faiChoWEh3qChIt3glBmh4OThIOPVXKKkIKDhGiKfXR2nG2MhYZehnGHfoKCiISCiW+Ign2DhYRvkXOCc4OCg4OEhYeCh3WJhYSIiXJ+gmuHim2CiIaDW4eEiY6G
goWIgomKgolzg3yDg4mLdIKCgnSFbWqGYoh2g4WFdYODfJSGhIWDhIyqioeCXV95kGx1gj15hYSChYaCg4N1goJ3gp+CgoWCiX6DgnSCaol3h4N8g3uFhIqHgoOEqIR5goKEgnWDj3mDfYKDhYSKhXWFg295goNx
hG6DeJB0i4OCgnVwh5SIgoNkeXiCg3d2loKCgnuChHxsjoKJgn2JhIKbiX2MfneEgoOCm4dng2mCRIOGc3tvgmCCgnaEc4KChIKEhJZvgoiMdoWOhYaCiW6EeIeDeIJ0goOCa16Dg4mEg4ODgnuCg4ODg4NtjYyD
d32LgoeHg4KHfHlwjYR9eId8i22Chn2DjnuHhXuDcIaCfoOFhX6Cc4aCg2d2e4KJdoSOfZWFbYSEe4N1i4N2hImChGCDqYN5hoKLgoKDhYeCgoWDhYI4TIeCiYOCg4N8gmqCgot9gnyUiYRrgo+GgmmOj2iKmn1r
bme+dIuChIaFhYd+aZl1aIKDgoqOg5KWhGGHhXuCgomMeUWCeIKChJB4moVngoZ9h4JIhIN7anGDp4KDhIJwfo1xhoKWgoKGnHCJhX2CbHqCeoSGjIONhoRUd4SGeoSHbXpwhnyHhHCEgpJygmqEhGBxgoJ9iYOD
goNzXIS8fnhmh4lMgoSIdHp+goiZp4WDiIJmcIOQfJd7gn5+bYlbjYZ+g4l7ioWCfIR3cn6CiISFgoSEhHSDdYKEeoaDjHiCgoSGjIODhZyCg4+DgoOJhoKEgoiFcWyEfIJ4cXyFcoKHeZOGhXuEiHqFhISJg22E
hoVvdIKCcIKDgoKFhoWHg4N3rYZtU5+CiYRpgoKDa4KGd4KEY4SFh4eCXYJ7eYqGdISCfoOEgoKHg32Cg4WNgm+CgnaDdoV3dYKDhoOCgoaDaHqFgpyPgoKIgoKecGeHfoKFYoOCXKmCeYSEgoSDhYOHboOIc4KD
coZsfYaGbHKCgoiGhFmDioZ6gpmZgoODe4OTcoKFimaFhIKEhIWCa4JmcIOIgoyPg4OGg4SUh3ODhkuEW3uIfIJvgpuEhnuCg4V7hIV8dnWEhoKOgn5rhYKEb4OEg4h2d32EfIaYg3OEcIZ9fnF1gnCDhmyGgoKC
g4KHhIeIhHObdmuhk5CCgoJ0h4V1aoJ2golrZ4SChYJ1g4mEk3SEgn6Hg4OMhoqDgoyCfYOMeml9hGmCcZZzhIKCaoOCkn6GamqEeYiCgoiChIKFkIaCcGaCZIKCgoNuhaOCg4OChIKCcISCgoOCioWGhIOCamuE
hYKGknqFhHF8hYWDgoJwgnV9eIJ5W4VVcIZ0fYqHe3R+foaFg4SOg4KEd3uLi3d2d4Zyg4yHhH2OgoKGZI2WfHN0foKCjIRthISGh4KCmJSHhpaFgoKEg4N+gohyj4KDgol2hIqNgoJrh5iCiJeDhIJyfHaEc4N7
h4KCXpSDhXR7bm+DhG6Dh4OThZqChIJniYZ7e4WQg4qEn4SDhYJ0goN6hIOLh1iHhIOEjISIiY6GhYR1in6ChJV7pXmqjodtfphjhoO7hIaIg4eEh4OCh3p7goOJe4KveKCDdXSCfoaCoYJag4Vzg318aIONgoJ4
goSCg4uCeWGCbXaCg4SEfIKJgpeDg3aCeoZ2dIKGg2qTh4KLeYaEamSQgn1thGyEkIR5goKPgoKKfF6CfIVyg4KGenyLhJSEiHSKfoyEVoV1hYWDg3t6eYOMgntdg2KJhH16Zox7g4xnhnmCc3ODboxwfYNgnISC
h3uCg4qOh5aCfIOCfIJ+g3GFfYJdh4WEjIOCZYqDiHuCg26DgoV+hmmEfYRng4J5gnmCfoJogp2EhXWGioKFa4J8goiMgnWChIKEZHyWhpWCgoqUg4hmhHibkoJ4lYt7iIyWcZeEgoaGeXWEhnqChHWEdXmCg4KF
homMiIKEhIKHiImXfoSFfYyEhZ2Dgn6DfoWEZ3mDaYKHhoWFhH1mkoKCfW6CeYaSg4WIhHJ7h42MhYKEfpGFh3uMcoaCjoKQg4KCbYKFgnqChHtyunuIlYWGenyGgn2DmIRvbYyChIKFgoOKgmyDgoKDgnJzhIKI
jIeCgoODhIaHd2yIg4NugoSElIKDT4KOjIKDhoR8aYSCfoJ6g4KCgoOEen2CToaCenZ2eIWChIWChZN1g3KCjXqEmn57e56IgoKCg36IhY+CcHuHgoJCioKGfHuIg3N6YmhtgoKCeYh9jG2Dg4SPcXqEgmZ+hIuC
O4KGiXxchId0hIOLg49sg3yCelRsh4N0g4KFiIKHgpOZjHuEgn2Clo6KjIJ4douHeYJye4JuoIqDgoWPd4KCdHuDe3OKe3KIi4KDinFxg4KDeoR8dHWFgpKIhXJ6oHmHc4OubYJygoJ6e4KGg4KEeoJ1h4N7dGiC
h4WEfnuCdYJ0g4KDh3RghYKFfXh2eoSCgoKOg4RdgoOCgoR+c4OKhYKHg4SZh4KUeHaFhI57hIKEhmeKfIaCg3mChnl6g2BSm3N+hV+CW4R5goKDh4aEgoWCdIiCfoKFhIJmhIJzbIKFg21gcoKFb4d3Z4mDg32D
ZLFpgnKGnHh4h3WFgoR4iIaCh4eEhoNbinmFcXN4anV6e4SPgnKDjI6ChIJ5hGl4fYOCfYWChHKLgpaCj2SJe4WGhYh8iIKEd2+IZX2Fg4iCiYaCgoKCgoKEiXSCgmeEiHN7i3l6jnuChWyCgkyOdn2IdYlrmXOD
g4KEhpKDg3KEWIR3do2ChXxsgmuigoKCgoefhINthXZhoI17goKVd3eZhYKEiIWCgm2DX4J9g4x4gpN7g4J2e4KNe5WnYYKGdGuFbIZvhoKSloqEb4SWfJOChnKFc5mDhYOEg4+DU4KFd4J2bYJ5eYOTkYJziF5y
gn2RfIKYdnqFg4SMhIKOfoOHgoNii4iEhIiKZGyGgnyQiktshISdgpB5goaCg3eCgoKDhYRig4KHdIV4g4KGc4RleKB3gpGDgoSEiYKDhIeTZImCgoOEg4R7gnqCgoKFeYVthIiCgol+gplqhYWCfnCDkoNghnmD
goNtb1aNgoyMg4SGioONb4KDeGmEgoODgoeDhoSChXRmfoKFhoNyhHyCg21tfIKCg4SDc4lzioJ5goKDhG+Dgnx4cISEhYaCcX2GeHyDlXVxb4N+rHmChYKJgnx3b3dje4OCZXtwhoKEhIiEZVJugnaFi1eCgoJ7
aaWPg4iCh4R2goiCh4SCYZqJcYyCdHuCg3lxgoSCgoODcYOLgomChld5hoaFgoKLgoJogoKFiYWCkISCg4SCiYODS32ChGaDgoyQhIOGe2+EfHeFgoJne4RqhHiCgoKCbouJhm93goKDgoyHkYKIfYKCeYmSZoJ8
cImDgoeEe3qChYh9dpyCcYd5g2d2fY6Cj3uIh4ODg3KCd4KHfXqig4WFfoKEhIKLe4OCh4Zneodrg4l6hHyGhYmEhn2HflZpfYSHlIV3coh7eYWCb4KRhYZ3hFuFe3OEWoKCgoWDgoeDepSEhYN9dntyhH59iYZ6
g3NkiYh5hnSDgnd4h4KCZYODgop5g4d4fnOCoXaNhYNenHWCgnuKhIWEP3ulh4KEm1CGfm2Eg4Joe3V3XZeGcoKTgoKEhniShnODZYR5go6baoOIgoOCfpFheY6DgoKCiIVybYN6g4qFcIODgnyEhYSEhnmDhYOW
k35wfnaChVx2hn1ucKeEgoSCioJ5Z32GgjyCfZKChINRe3qCkHOEfapsfYSHe4RuhGyLgoKCiWCCm2KFi455goSKZ2N4gnligm5pcLWJboJbbYWCg4J6hnCCgoKChYKFjYl4g4KDgoRxdoeFcmaDjYNjgoODg4SM
i2WDhoaPg4OIhWiCg4OCeoR0goKCg2yCfpCCgoOIbIKDg4SEfH2ShIeFiIR5hoODgoWFiIKDgo2MjoJogn13joSChIKEhXaGfn52j4KHcIKGgnaDgoWXhXt8ZHxVdIR6YoKDiIKGgoSCipN7gnONgmuDiIOCdYR+
hHKEhHuCe4OCjXJbhlCIbIOHa4x9bn19hImCg4J6qMeEhZWjgoZ4bIt4goSDiIqDlIOGcoOYgoKDcHCCgoNugoKEgoV9a4SFjHKCg4JfY4eKgoaGdYSDhYOChXiCcnaDaoJ7g4mHfoiDg2GDboSDcIJab4KZjHqD
g4p+dYWVeYJ4d2qCbJCFg4NzhXaGioaDknx7hYSGgoZ9jYWCooKGhIKCcIWFc3SGh3Z+cmWFhIKFkGiJg5WKhG51h4dujYV9fHB8jZ2EeoqGg4ZviIV1j2uEfmhzeoxidoKCipKCcIKXhIOMfoWCiXSDgnticYKF
lIOFdnmRb4t1goOCfoqWgohwfoOCfoJzg4SVfX2QgoOGkoKCjYd7cpxkgi5xhGGDgkRfcX17fm1ieYOFiIWGh4ODcYN9hIN7bl15hWB5dIVvho1rh419g3B8hISEd4mCgoJYYIWOg4R0foNwfH2EhX2DZnB4g3KC
jIiCg3OEg4V+cl52hIeShYKCgoKCgoOHYYRjhHuHeWKClpKJgoSQg4OFc4aCeoSEhYRwb32DboOJg4SHZI+CbGxwb4h2gn2CloRwg3WFdYSCg4JqgoOagoWCfXCCdWKCh3aGc3yCcnuEaoSChI2Egn57gnWDhV9p
cYODhIKCiXqOhIKGh4OcgoqVeHJxb4uChnWJgoR4fF2Ce4oYeoKHboNufI6HgoJzgoKFiINuToKDaYKEg4KGhIWJhneOg3iFdYJngnWFhIKHhoSEdoZ7dG6Ch3yEiXiEeoKCO218a3eEaYRxWoJ1bIJniW9ukHyF
eoWCfIiJcn5ihXuEkoN4goJ9W4aEg4KCc296eYN9goKDg3BegnqHkYOCgpiHNYJ5ooaahXmJhX56coN9bIZ0hIOIgpFsdIOyhIOGhH6DhneEhHmGgoKNiIOCgmpyhIOMY36QhoeCd4WHi1uQhYN+g4KCeG6CfIaD
g4tjeYSEZIOIb4KCiW2CeHWIdYyGXYN8hIKCg31we3d5iGh2jYV0d1SLgmpvg4KJg4KDhW+ChoKDgnuDgoKCipGZgoKHfHyEgoKCioOFcnKFhoaXiYKCgoKCeGOShGeDdn53joR6goKD1IZ7goaCd2uFcIKNfX2D
g4SCfYKDgneGhHWHiIKCgnptgnSFiZqCkoJscYeCjHqCg3SPgoVug4WCgj6JcoZ2iYKCioWGg3qChHGMgpGDh4ODhYKThIJ4hYN8hH2GcWeFhYSChXxvg4aDdXOEcYOEgoOChIJng3N3aoOJiGyGen2khoKDgoWI
gnyCi4KDhJOJZ4OJg4JXbYOChoR8hIKDg0+HcYWShoNpg4J9dpd6hHuDb4RihG+ChY2DhYNvgoKXgoeMfn6ChYWCh3yHd4KKe4KEhmqDgoSihFaMhZh1i3yEfIhvh4KCWoOCiI2GgoaLhmpshmZhhnGFcoh7hoJ1
hISCfmuHgnd3s4iEd4SDg4KCiHt6i3dzepCChHF9goKOg4J8coN+goJ+hYNugoWChaVak1uCg4KEa3qKbn2Cq3GJeYyEgoJ4gmaDg32EgneEg3t6Z4NvXYWEhG2EkDaEiWWMdHSCgn54go2FcIODiIVthWiGhIJ7
fIeGgnWFhoyGfomDmIKDbIKFhIKCeYaCd4ZvgoWCgoOEgoJ+hYSThWqEh4eKiIJvk4V9g4OIe4aCbISCcG6Ed4J0nYSDjoZthWN5g4WIhG5cgpGIfXtuiG16R4WRhYKDhY2GM4+DcnmCdoKDg4RyhnyCiaaFe4OC
YoOCkId6iYWHg2aGZH2FhXWThIKNin2CgnqGh4eGbYSDgn5+hIKChn2CcV9nfJOCgoWJYIKGeo2Qg4JxhYJygoKCeqqFhIN4hoOEbo6CgnNlgoKHi3eEfoaEcIR1aYWHeYKIhIKCgoWHcIZ4goNnhWt9hWeFiV2C
goOEiYKChoJ2dJR9g4mEhYmChYKFh4eCfIVccXZygoeCdYJzhIJzgnuCh4SCh4KIa4qGg4NxhIKDdo92kaKDg2SNhZOEgoKEgoSHdHJwg4iHjIWDiHt+joSIdYNGhWiEhouJgn1og3CChXFweoR0iYpYfoN8h1xu
i2xpfIKCboWQfn5xgniCgop6io6Jg5GEioOEhYSCZEaFiXZ+goKDg4KlhIOCh4SCfoONhYOFioNdhoiJOYZ1kXuCiIKCiGGGeoKHg2Jkc2WLh4WHg2hTe4OLe5SFhapyg2mRhIKDeISJeFJydYxzhqp8g4KGm3CC
cYKCg4aCgoV1gpKHgoWChZCFenyHg3KIbISCdISCioOCg4KFhIVwg5OCcnODcYSFgo1weolsc4d7foiClo9td3x3aIZ9coKDiHuKiIKCkXKLZXaOhHBpWndrhoKDgoRqiYKCh4KDiIJ9moWCgneJdoKLi4SFhYJ+
eYKIbYJ3gn6JdYSCgmx9goeEhH2Wh4NWhIRdg4JpbZRzZneChIWEfo2CaYmDgoSKi3aDqYSDiYWFdYJrfYV+kISCg4OEgoR4hIKCioR9g26Qg4eDgoOMgnyCiYOQglCHh3eFgoKEhIODgoOGhJCEiJKOgnuGYo1q
goR5hHdxgoWDim94hZGHhYZ8iHKGfISEfoeJgnZ7nYiCfYKCgoSEg4OCXINhdoSIgqd+YYWGjIKCgoKHcod4h35shoODgmuCgniDgoV5cIJ6sIODdV6JhnuYa4dsiXZwiW+KhoyDh3t4l3uNgnGEi3aDi4KIg4xp
hJl4oIuGgnySTXWHgoKNhYiCg356foOCg4KDc4aDg4ODg3Nye4KFgm2efHxzhW2Gh4KCfZCTdoZ4gnuDh4+DgoWGhINrgpZ5fG9pgoKDgoSCn3l7hYSFhYJqg4SDc4KFbW2Eop2CdJKDhJGDgoJ3V4eEhIKCiImQ
g3SjeYJ9c3ZmeYODgnV1g4eGcL19dIOEe4JthYeChIaDgoWOg4OCe4qCfnuCh3iEhIqIfXl7dGd8hzyHmXOCg4l2g4KEdHl7joWCZYWCpnZ5g1eHg4aJbnmEg4ODhYmDg5qKcXyDgoJzg3aDhYKEhYKDfoOCW3SR
d1Nde0iCiYZtg4d8Xmd1fHqCqWZ1hYSChIaCg4WJdnWMfn6DmYuCmIKDg4OGgoWEh4dol4KKfoJzkYSQhYdyhWJ0iYKFdXhjg2CEe4eDg4J4g4SEg4R0doR0hYOCiW+IgnaDqoOEdXmDhYJ9hJKDaoiEemyCdnCC
hISDgoKChZhog2+GcnmUfYODeIOClouNiHqDh4eDgoKDMH6GhG+IZmSNg4J4hnaOcIKFe3mGh2uFb4OFe2yChIV7hoeRinOEgnWDgn5zZ4eMUIN9MoWCdoSLiXxvfYaFgoKGZ4iChoSWfpSKgoKEgntpoXWCenGD
j1p9hHiFh4V7hoVyhYN8i3qCjHFydn2GfHaFgoV1hnOCm4KCfnOEbIeGgqR3goWKk5hoa3p4dIeRa3OChHWEl4NyiIdzh4KCe3mXhXGFfYN0hoKDgoyDhH6Eb4KRhoSCjoSEeIN+fISLhoJ9h4Jqg4hhd5KCg1uC
fJGDl3qDioOPhIJ1g4WGa4OPhH6KioZyhZRVh4aCg3VxgnhnhYV6i4JkgoOHdoNwhY2JZoR4eoOCjo2DgoaMhn2DhHVlgoNzg4KEjYaDg4KCg4KIfoJpdoRzg1GCdnOChoKEg4KCgoZ2gkdmhHiCgoWYsodzgoN4
bIKDhoKdYJCCmniNe4eFgmN4g4iFfoiUgoKEc4SGhGyEioKYg6aCjoKGipmCkoaHg3B2goWEfYJ5g4SEg4pwipKDkXuFcYODgoSIZ4SCgpOEfo2CgoKMjIWFhYNfi3uFhHGDkY6DjIOClIODZoJxhYJ9goKCg32H
WIKPhIODfYSCgmJuhHCCkoKKgoKDhIWEfKGDe4aCloiDdXGOYIOYgoVzgoNmg6N8coOFgoV6hYJ+dXOEhISNa2qNgoKGgoJwh4uCgniEhJR1hYyCg4N6h4JwY4OEnIODgpRrfIaGgoJjkYNziISJmIxii3aEgoSD
goNpjYKDgo+CZJh3d4V0h4KCeoKGjoV2goqChIaDgoWGh4J1gnuMZXOCjIOFboN+dYKJgnl+fYqLh4eCg4KFcIOLhIRkg2mHkIV2hHCCg2t0jIhugoKDe4uOcoOEhoNxgnuDg6uEgoJ6goSDhnJ2g3ODao2CiWmG
b4R0i4mChIJ5goZtfYKDfoyEc3uEgn59hYl+e3iVeYJ9hYKChYJ2b4SCfoeCdXiChINWjYKKb4mJhISGhj91h4SagoWCg4JlcjSCeXdtgn6kgoSDhn6Lg7CDiXWGiXiGfYZsgoN2coKHinWDhoN3hn17kIaXkoKF
inV7goSJd4SFjYNsbGyFhIVjgoOHYY50hKGDg4qDh2aJcYNygn2DhoSGgoqEh3OFgnGHhXiRgoqGjXZyfXiCi4aFb0+kg4JunYTAgnVbeZGCgoKEgpGIhG6Lhmp1hXyEiY91gpKHgoKHg4KQgoN9hYN4tYyDhIJ8
goKEgoOHhJqJiY6DcYiHfXlylIWEgoRtgoKDgneDeIpvjYOKgoJxe4mFg4JxhYSEgoKEX4Wdc4ZvhYR2jIqCc4J8hIWCWbZpfIOCc4uQiHaCiHqGgoR6oIyDhIVpRoJ1c4iEioN1inGFhIKEgmCMg4eFfoZbbYOQ
iYOCb31ybHJyb4J8h3yEfYSCdYSEkIaCgoeKi4OCglaCkpdufo+Cgnd4g3yHcnN1dYNyc5CHhIOEeoKFhXGCg4OIgn6FhYaDkISGcItufHeycniFhoODg5SEg4N8do6JhIJ+g6CDgoTrgnF1g4SDg4Sbhn2CZoiZ
hoSCfIODjHZ3qYODboSEhIKFhm2RhoeChIaivpKCfHaCiYKDhXiCfIKDioKDhGqCipKEfYV6hm2NhoKGd4NoeoKEhYyLjIOCg4R1VIqbeIOCg4KDc4OCgnB+mYKCdYKCh4WGbIt3fYqMgm+GgnFxbXCEgn2DdF6J
goSSg4aCh4PIk4SEcW6DdliDaJN3hJWFfUSHbH2DhIOCgoeGg4RjhnSCjYaCgoKHiYNyVnd6hKuCg2pvfW2ChIJ4V4JzXHiEj22ThYSGbYJ8iIWChImCbnN9gnKFg4KCa3aDcoWCenJ+c4WCg2qHg4KMg4eCi4WE
gpWFhIN6jXiFg2qIfWyCX4l1eoKGdYqChI1+knaChn2CgoJvaXKIgoSGcIN0go2GhImCh3d+goVwb2yClnyEcoV3goKJgoKClo5agmyEhHp4gn2Yl2lwaYSKg3ODgoKCiIKEg4eSinuEcoaIbJp0Z4SCe5CDdneE
goKIhIlJfoN3iYWDfI2CbW6UgoOJhIWDg4ZahIKelYJzg4d1gnR7hISZeXqCh4R8g3uJhG6FjISGepWFgnWIhHuDgqGCg4KMhY6Ig5mCfoKQR4OEeIhgfYODgoSDW3eEg4OCeIJ9fYKOg4dxgoKFgomCc1+EgnFv
hoiDg256iIKHhHp1gnqDopR9gnODiJaDgohthYKGdoKHhIWEaoW2bI5+fIR9gi2TiXOFgoKNg5eCcXqDgn5ciod9hm6GhYaEcoh9l3x1g4KFinp0bYRygoKFeoOFd4aDhm6FanKEhHiCe4SHeH56g3eCfYODoXhq
k4aCgoRcjoR8jVyHhW+IdYSGgo6Cb3WCg1KEh26PhXiFc5+FfYJ7godzeXKFjVWDgoyDg4WFhJyJgoZ3hYKagoWCd3p9hJCDg4t9SYJ5l4+Fh4aDg4VzgqV+eoJRgpJ9hYaNgoh6goeCaoiCdoJNcXWNhIN9eXuF
nIKCgoJziIKDfIONhIeeg4KJjImGeXGEi5d8god2kHmDhoiChG2NbYiFgn2Fb4KDhI2ChHB9hYJ7goKEhI2MfIOKg1txhIeDg4SCfYJ5hIN6p4WCeIR8e2eEh3CDhoV2fIKDg3OFhJCEhXuKi4dyhoODg3WCVXSU
goOCh4OCdm+EloN6g4eCcIV8aYSCd4OEeGuNdHeJd4N8g1tkZl6CfIN6eIagg4OGbJh3dnp4gnhxhXmLbIaCg2iJgnyEgmmCg56GgoKQg4KCcoWJgo6FhHZ3d4NphIV3fniDhoSMhXyegoqCgoZ+goJ8i4KDh4eE
d2uDiIJ7g4mEioOEiXp7p1uHhIOCcnuCiH51hYV1bYSCgoKCgn2HgoR3fHSDhYV+hniFgoODg3yEj4WHjIJ3jHyCt4R9cWZKdWGGiYNka3x1Y3R0i4h2eIWWhoKCgo6Cc4SDfK+ShIJ8ioSDnoSTnYKCeIyCbYNo
bnmCgpmDh4lmhoVfhGx9fXyDa42Gg3WMgmyEeYSCYIODgnKEhId1gol9goODg3xvboJpd4yChH1+goaCgoOFbINlhoKEhYuabH1RgnyUgnyEhIKCgoJze2mDiIaCgoSPdHiDhXluhH1xeIVnkYKFhJiMe4KEgniE
cIWEgn2FfoR0goKEiIJ3jIyEfm2EhXZ8fXOHb4mDdIJxioOJhYKCgnl4fYKCgm2CmYaCcoZ1hHyCrISEb5CEeYSNhHBpjoNxhYiDg3t4iH1De4R+h4OMvIWCgoJygoOGhYSCfYWCiLqDgpl5bIVrhoODaHeFgomF
cIKDiZR8hYJ+dYSCe4V4gm6DYYSDhHiChGN1hZaIa26CcIWHhXV3cHeEgm6GhIiJiHOFgniKglx6goNveIOEhpSCa4JsgnGJi3xwiHyChIR8g498foeDg4KMeYN8gq1+hYODdot2VnuRhIqEhIWCkYeKdYKKhYWC
ho6Ch3qChIVugneCgmaDgnSCcHmNdpiLhYaFiHiifmJKiGR+fYKGhH2Dc4KHkmJzh36EeIyLcIx6fHiCiWp5eIJ+hnB9kYOFhYN7g1Ruc3d4bGt+g4KOfnZqg4x9m21ugnZ9g4uThYOChIOCV4p4fpGCi4NufId+
VqCHkoODfoKMgoJ+gohsmoKCd2qIg4KEg4KVgoRpgoaEroJ+goWFa4WFeYNpg3GIjIJ4hoKCVYJDg4SMeWeEeHZVjHyFhoiCgn6DiIOCg4KCiYOCeIiCcH5dgnCCeoKCgmyCZHJxe49yeJKCjYSDQIOIh4OVcISC
eJCKhY2ChoJ0g4JvdIaEg4KEsoJtk4JmhIh1e5WCeoKSg4SEco+Fi4+DdWx+hYKDgoKEjIJ3lH6GhnKCRIWEoYOYgoKDhoiFioR5b4OCg4h+jXWDhYJrXWZ6gotvgpmEhHuFg2ODi2psgoKDh4KFj4l+gliEhIOC
h4NyhZGDcoOEdYVxg4ODdoOKfoKDg3Bjhot0n2hsep52g4JVgm17k4Nvg3mEiHR8ioSHVIKUhYaCgp2ChG97e4OCiIN3eHGEg5GFgnyCiHmHboOChIKCfXCIdIeFkmCCcXOIg4WDg4OChn2EfHdwg2+EgjWRhYaF
goWFd4KDg2+Cd4pShXuDgoeHpISOhIN8fdiCimaCg4Z9dXqDg4Jwe4WFhYeDinmIc4mCoIJkdXh0g4uCl4J9hrqyjYSOkIWCkX2ChYOFfYJ7fISCcpRmg3qGoYKbfYSFhpCcdoaDcIKDgoSCfoJ5k4R5h4N7e4KE
doeHeZaCcIOMhYeRgn59fHqDgoKDiVR8kISCiYKJgqiffXSCinxyepN+ha+CiH5+U4Woj4OEhYOChYKDdXyEmYNycYKDeYODgoOChmFqgoOGgoaCinWIg1+LmYaCg4V5hIVzgmmJjX2FhIeDiISchHtyhId2g42F
gnRnfYOFiX6Dg3eLjIWPg4N8eIOEcY6FfYKCYH6FgoV6hGlokYOHenxthIKCg4KFhIRTeHx8g5Sbg4N8dHuKhIWIhF10hWmLhISNiIeCg455dFVoh5OEioOEgo2QgnR8cHyGiIODcW9VbIN7hIJ0e4VwfYOEh3mE
lnuDk4KMgoKCjIKad4uCjIKGdYWEhYR9g4KCg4SEhYeDg4eCfoODfn2IdYKDgnyFen5sfodujoahioSFhIJYoYKDfYdxgoNraJyFb4R6bH6DgoyJhJJ8c4SIgnuJg4aLe4KCdXJ9gmN6jGhzhIJoZnJ8doaNhYSG
g4KCi318aIKHe3x1fIKDo4eFRoJ4g4Z3g4KCnIONboKCdl98goWChH2DnoKEg12IgnaDg4hmh2qKhIV5fJ+Ignl3hIaIr4uFhYSDg4mCe4N6g4eJhXd7goJ3WYKFgpCDd42FgoKPglOOgoN9enhygneCgoxpdpeI
g4Jybn6KhIOHeHyIhIODgrKFYGqCfWaEiYaFgoh+ioiCcoN6dYKCgoKOhoKGgoN2VH15hISDkJGFgoaChGSMh5hvXH50jXCThYZ+b1Fpc4KDh4NwVIJ3g3V+fYaFg4SEgoKFhYJ7foKHh4mGeV6OkWKDha6Cg4SC
i3lgk0t+gp5ThHqGhISCjIKGeZWEiXF1goKGeoh1hXyFhoKFhYJ0eIODhYWckY2Ih4NydYN4e4KHZ4OFhoKWgoKFfZSNiISGgoN9fYOLhWGGilZyfoOJdIaIeISGiYWDYISDQYJukHx0gnxwhYKEs4SDeoSEg2aF
kmJvhHKCeqSDYXqCdI5+hqOCg3eCg3eDhDKCeIKDg4KFg4NyiIR6bIdzjYVxhoWChH6DfGGFL4SCg4KEV2KDgliDiIaIhYqEgod7h3B4g3mCgntwd4aGh3SDenCCdIKFg5tngoN8goKYenuGc4eQhINjcIiChY50
hIOEiKaCiIOCgn6CiYSDhYmHgml8goeFeo56h3uCgoN+hI2CjIKDeXCKY3RwdoZ8g4VpiH1teXV3dIl2jIKDr36Ch3eEu2+CgneHjIWDaoR3goSKhYSIgnSEV4KIgoV6g4KCk3F9bmxtlWxph4eDgoduh26CS4KD
fIKFhXuCgniFiYWCdYN6hnWDgnxtgoWDhH51jomChIh+goKMY2WHhYhvfIKManWFg3uDhG95ioKFZ4SGaIN8hoaGhKKCd4WChI2Ph2uJi36HgoKEeoqCaW6FdnqDdpCChYeGeoKDhYtsmYJ5en6EWkCTeJKDWoJ4
hG6Cg4eDgoOCjIeMg7J5eY+CgnWCg4KCgoVsimiEhIiKi3eFgoVjiId5eIiDgn6Ei4WGZ3d7gnmCg5Jxg4R0gnqDfJuNhIKFjImCgn6CgoR4c4OFd3R+b4KSgoN9hJOEh4OFgnidboZ4foJ+fIOOg4JxhoKIhYKC
g4SCg3mFgoWCgomXRoV9g3uHcYJxj4JphIR9dnmoY4KDeoOEh4J8hXN5cYOChYOCaoWGX4KGhXWCg4iEjIWOg4THiGp7kXx+e4KChIKKdXZ5goiPc3mCboZ7hIVxfIl2kpBoiISDeG91fm6CVYmCkIKGj317hK+E
g4NniYKCfIKGg4OCnYJjhYJ3cYN4g4OKl2OGS4ODgoRyhY2Cb4KEeoJxhnaDcYSFhoKWgoWDiYN0goWCbo1whIuDfoKCZYSNg4qNg696goxthnp6a4OVj1Gng4SCg4RwhHSFgoKGhISEZYaEgoJzglSHhIyJdoOH
TXGGj4KIjG56g4SNgpWChoWVg3d2g4OFhHqDhX12g4J+lIJ3bomHhoOFgoeCgoV1i3eCgoKCg4iFgnB+hI2QgoJ8oFmGhISFjIeHg4SIh4N8gnOKgod0cIJ8goWGqId7eIJ7iaGCjYaGhoKFh5l0hIaEfHqCfHOD
g4WEdZaEdIJ6emp5goWDfIV3i4Z0hYKCiGiChHZ8cnuDm4OFeDSEiINZd5KCgqyHg2aOg4SEU4J3fHN2hKWHgm94hYh+goKJe5+CgoSHgpuSgoJwim+CgpCUgpaFk36FhIWJg312hoWDi3aChppxg2yEiIiChHeC
goSCYIl+doJdnoWFgneCgoaEhn2QfpCDbIJBgoV+dYeDhIN+dHuKg4SChnWFcElqgn6EhId7V4WkgpVyhm6Eg4KCj4KCZXGCfoSCfoSHfoN+gnZ6cW+Cg4mbgoRre4eDgniDZYKEhY2CgnGDYIKCgneEg3mCgoJm
goJploRucm2MjYPTgoOEhYOOeYOChHd8g3WCJ4SFgl2Ch4KFhIaCg4JnhouDg4t9hIKEg3l+hHOTd4eCgoSGg4mMjIR3eYKHdYR2YnSIhIOFW3iCi4OHe4WDgoKCg4KDgnODgoaJjYOCg31zg4yChYJ8hH2Dm1aG
gnuFgoWDgoR9dYdicoaScIKEhoVhgnCYdo+DdIK+iVZ9dIJ+h4WCe4OChoODhWxVhYKCgoeIg3qDhYKDgn6Cp4J1g4Z3gm6DfYR0goVvcoKCeHx7dnGChYKFdYOFk4KCcHB3hHR7hH2HhJWweoOGbn1vgoODeISU
iIKCgoKIg31yg4SFa2yKXVh2kIJ6g3ibjYaEgoKPgp1ZaoOCgoSCfIJ5h4OEhoaNhoSCg317goNqgoiIg4KEgnKHhIN+hIKImoVxe4WEhXmFSodmg6CDhXGOg4OEhHt5g4J0hYKMYHJ8g3SEcn57XoJ+gnKDdnqC
dYOcg3mEil97g5SJgoKDhIODg4KCkoSDdXOHhHmLh4uCcINfboZffGeChYJ6bJKDg6SGgnaHgoJ3epKId3tmg4KCh5OCnHKChYKXjntOn4KDg5pzhY6JiIKJiHJ1dnCDiISCiYODg3SEkJGEgniCg4Z4g2iEi3Ry
g4eCgoShZYKGgoKEgm51gnCGl4WEfpJ+d4eagoKHh4OIg4KLgoJtgoJ7YoORhIJygoSHg4WHrGiDrpKCg4iDlYKIgoJzg1eGgoh8fnGDlIWHk4SIgoSIhYLEg4J4goSKhZanhX2EZYJxfWN5U4Z9e2+Ci4mCg4OC
hHh8hXmDkIOCgnKJjYaEd3uGdIaDglqIjYeCmHVic4WDfHaCgoR0hnR+h4WCZnJrkIODhIRviIKChXp7iYZ8gnp9aoWGhXmSnnGSjVaDjoR7j3SRg7h4goJ7hnuCkn1qiYONtoeGhoSCfHuIZ4SFh4iDhoiEfHJ9
gnKDdoV2a4Nvg4KCgqh9jYKFgm52a4JxfYKEhXKEiYN2o4N6i4Jmg5aChYKFg4Rygmqjgn10goJ1hG6Dc32EcnV2goRxg4iWg4xylnN4bYKCd62ChYiCgmWDYnJ1gniTeoaIgoNwh4OChZeJgoeGhXp5hIKCg4N9
g3tfg459g3GEcn2Eo4JZh2KEhoOFhIKEhHODim+Ggm2CXXNyg4J3TYJ2goWChHSGcHiCgoVybId6hWx9goV3hHiCg3Cbc4SFhImGh4KKeoJ4goJ5hoiIgoODdoODjIODknuHh3Z2gnByhoKPgpuChoaYhXZ5ho2H
YXGGa3ZSgnd3hIR9hoZOhYSCsIeFh291hIJ4g3KCin2DgoJlgoWCg3yGVnOMfJCEg5aEhKB0hYOIfXiHiYWHhIaCfIJ4e4eIgoeMjIKChIKCgoKDZ3yHrYKUdJF9iWiKgomGkHKIfI6EfIKIhnqHfoKCgnOLaoeF
aIKHd4OGg3Z+gl1sg6yEnnGIgoKJc4uEgoKSRX1tbIaFg21+m3GGh46Ih1h2jG5Uh4uFc4iMb5CGgoSLg4KFioKFjoJxfYlndEBkgox0dYJ6g4V5h3SDh4uCbJKCgnOLgoR0g4KDh3Z7hIR6g5R7eYt9gomUfoh+
boaFiYOCfoSthIOCi4Vxg311g4OEcoKMfYyDflmCkYSDjGqChDyOiIhwjoKGeoJ+imt8d3eCgoK8g4KEYYSChYWEh2x6hoWChJWFhYVsgnd+gmSVg4KDfouGgmqDhoZzhoSDYISCgo2ReYWCgl+CfYOIgoJ8g3GC
gnmFhYWEZoJWe4KEgoSNd32LhG+Tgm14cXyIfoKFbIaDnnmEd4iLhIV1dYtyhXSCgo2LgoKLXoOCg4qChoyCgnODg4WGgmWDg4J8d4OGe35tiZyfgm98kIKOardyhoaEsIODk4OCiIWCiYmFo22FhXaFmGqEgoOK
n4OCgl5Ygm2ChXSEhG9tiYSMg4SEh4eRfIJulW5vgoWEbYSMg4V6goqEYYOOhIaIhHuCk3KCl4t1gnyDgqeDhoSChoSZP4KDhISEgpKKhIOCi4N2ioyCekyWgoRmb4N4gouDfIeDhIWDhYJ1c4RxeYR0godzhJx3
ioSDa15xhYV6god4ZoSdgoKCgn6Cg4RuhG2Eg4aDg4iCb4J+gomGiGyCP5J9kop3hINwg4OQgnZ8g592iYKFkIZxhYKEd3yGhYaDhZuEhX11goN6hIKQfoKEcm17goWIg4J5hHGDhIKEgoKDgnSrgol8gmB1inx+
hIOGlYWNhKB+eqqDg4dggmt9iXx5fJJ6goKFg32DgnuGmYaFcYSgiYJ0hoKJjIepho+GgoV8g1yDfXpxbY+GgnBnfYqDgoJ+g3WGXISKgoN5iIU0h4V8iIN5goqGc3hwfnRvo3FbhIJ5g2aIfXuDg4WFd5hzgoJ2
eoJ8moKEbnmCRIZ8bIKEeId3gnOChIOChXWChm1yhYl+hoqejZF9foOEdZOGg4aLfomCiH14i7eCcXuDgniNeYVtfmOEg4JjdYiXg293hJCDiI2DhXyCeX5+iHaCg3x1i3V2enNtg5Bug4KFd4ODiXaFg3Z7h4aM
nIR+hHSGh2mCjoRziJeCgoV6dXSCnoaJgo56e4iCbIV0hIWGmoJ9goSChoKCg4uDhX6CgoSCdl6ORYSEcmSIgoWUhIx4goVnnXyLg4JshoWCgom4h3V1lIWMfpOChHqHjoJ0YIOSg2+IhId4bn6DiWaQg3GDgoOD
goKEgoJ0jIK1d4aEjXR0doRweIaEhYVrd4ODhIKHdoVygnmDfmF7dYR5lJh1jYKDhImKZ4KCd4WEg4KFhIKCfIKIg4mGen6ChIR9iYOFgmiFgoSGkoKCgnJ9iIODdIKDg3dMgoOEkoZgg2R7gm+FlXxpoYJ2d32C
bXGEiH51eXp5g5KFh4qEjnpwhHyEfYVwhIyJRnOIh46GlKh1e2mHhYOEhYSDhoNvg5CCiIKEhYtugoSHgnSDg2uChoKEhYR+h4J4fXmDfoKEeoKEhnWJhoJ+hYWpcIaDhXGCg4Nvg4RzgoqDfopzdnyEhoJxhoaG
hpaDhXKCboSDgpSLeIyCcHyCjIiCgmODfoODfIRxb4OGo32DjoODhoNriIqHg3GChoSGgoV6b4KCgm2JdHp7cHGEnoSEhIKKgoaNg4J8goiKhHaMg3uDhHKDgm6Ihn59anKShIN3hIKCgnGCa5RzZ3N8gnmIdYib
b313goJ+g4KChIKCkIOEk56KhHeHeGyDdmeGkG16g3tuh3R3hox6gn2Ch4J0g4N1g3lfhZODj4NuWoKCg4ZihoSGcECHhGp4goSEhG5+dYOEgniMg4iJgoSMiHdufoVukIKFa31tjISCdYWPgoOGh4KDQ4RzkoSJ
g29+enWHgnZzbHt6hIRyiYRpenB1eIODg4N5koqCgph6inqCgml8g4OCfn2lg4KDgnCDZYSCd4V9foWChH2Dgl+EkIKEg4VxinWNdYODcpWDeZiHgoSIgp5+fVSHe3Z7dn2TeHFbdouCcYaCgoSChIKee42PgoOF
hIeFgoKEh4J7hG6Fh4eChnt1VoN5iGyFgolgcYOPfHN9eIebhYaCZ4RxjH6EfoeFT22EYYmDdnqDdI2Fg4RscJOCfoaCg4Vzg4eDhYWJgoKFY5eIkXKEhoSCeYV2j3iEgpOGhI12e4OCgmCDYniCg4iDeoNzh4KE
goRthYOchYOGjoh2cnhyhIKHcYOChYOHg4N6go6Dgn1uhXRyh4NuhGZzhHtjc4SCgplyiYZzhYKCqW98b0F8cYODgoJ9goKDgodWhpGCiIKEgmyJb4tcpIh6jnSahIl0Y4V2kH2Fg4mFgoKJgn6CgoOFfHScg4V+
gml7hIJ3hntyg4J4d3OCgoJ8eG98joJ4hH1shIhwgoqHh29xeYKEjoWXeHqEhoOVdIKMgnp0hYh8fYuJdpSVg5SIdnyGdIOVcl59hIKDgpCKgoKCg4KChnaEaoONhYSKUYKCqIWDi4SJcIKIhIOKjKGCgoeDioON
goN2hXKEb4Z+h4R4hIhfg45uhoSDiYaCgoWEiIR0cYKNg35mdoKFgneNZYJ7hIKChIeNdYqDhZB0b4R3iCqFfoWNbdKMdXaCjIOChIKDhWp2eHODg4WLgqqHhYVpioKCh3mCgoSCfISDc3SEgnKCgn5od3h8eYKE
cYOEkIdxYmtog3xug4qCfoSFhWqCfIWDgoWFg4J4h4JvhnyEOYJ9gnZyhYeHiYSCj32Dg4qEhYV4gntugnd0godXZYKRh4SEgoOCeIeGgnp1a4qDr4KOfId7g5WDiYhwhIKIcnuCgoN4bIKCcWiDepKGiIOEhoKE
cIKCeWhcg4WEgnyJgoN6hYZpg3xkgniIcIOIdYl5jIKLg3OCgnSDa4aCcoODhoR5gnSDiH58i3yCg5OChIaOiqCJkHl0i4N8hX2CgoSDe4mJeoKJg4WRYHxsbIKDgo2FhH2DgoJ6mYaCe2OCfoSDhHhqg4KEj4aD
ho6CfIKChH2EfomChYWfhoV2jXyCgpODeoJsloODg4SPfIJ8goJYaoKCfIODhoJmg5+ChHWIgmuDdaOHfoNuRnx9c4R7hYZtg4egg4KCk4VtSYSHd4KCgoOFj4OChYNjg49LgpeCcYeCg4KCjYODgoKCg3xzen13
iIp0boKDeIJwhHuLi4KEhnSCdIOCfIyNbIeIbYKEgmSCfYSFhm+HgoOCg4Jze4SVh4aFg413gmmCqGWFdnWEhIWCgoODeIuEgoqEgoJcgoOChIJ6g2lhgoyDbYdwgoKDdIKFd4ODjIJxbHyDjoZ8hnuDgoONhoRr
koJ3iYZmiIt9hIOIgoaCg4SNjIKDjHqCbYZ8fY+Gl4N9hneFfISDh3qEn4SChIlzaoJ9hIKHc3p+g4KDYXSfjWyChYNng4OEg4qDgnZ4goSEh4aDg4uFhoSIiYKEgoKDjaGEXYODgoOEg4KFgoxgeoSFhYOEbYKP
YIOCaXyDhH2Ch3SFiX1hk4N5g4OKcIWCeoJ5kYaHg3qEg2uEcaSRmIt5Z4KGg4JncGWGgnuLg4aCh6xuiJBykIOghnmChIiCjXiIg6eFh4VjiXGCgm5qmoJ8foJPdYeFemqDioOYgoN7hYKIhoaFgnWKgoKDgnd2
h4SFg4OEn4qEeWyDgo2CgoKGg4J6hXWEhYJpg4VzfIODiYZ7dkyGe4NtgoJjVIaRh4KidWRfd4KEhoaChIl8cXWJg4J5doV2lINrg32CkIN9golkd4ZwhoSKh4KDhYhihH57fnWNc258foN+dXRsg4SCg4OCgoWF
i32Eh4aEhWeDhYJ6S5ODiIOChomCiXp5gmyCg4iCcINygoSJfoaDfW2JhH2FgoR+dnaHQXNtbnKidIJ4hIOLeYWHgneEiKqFd4KCeXOEgoWFg4OCgoSCdYVVgnZ6d3WDZHqCgoODeINkdYqEhZF1hIODiIKCg2Fa
eIJsjYR9goKFhoJ6hIODgneIg3yDg4KChoJ8inp+hISDgm53hIhuo4KTdXqGgm+EYn6He35ogoKqcXeCi4KufIaji3eIhJuGb4KJiHmCeIOCgomicXiDhYOKhIKCTYWHiHuFjXJzhW2SgoiDkYmCg4R0g6OIjIVi
fnVrioJ6e5OGn4KEi3aYhYJydYaCfpGCo4J9hYODg32Fe4J7h4KDbHZ5hGiDiXqDhXxse4aDfYJsi4Vwgoh7hIJ9g5R5dYiChIKMe4mEgpCKgoSCioJphn54gpKLeoOCdIx3g4iChIZ7dYKafoxjgl95hKOChYKC
goODgoWPiJF2goKIhH6YcHWNgmtwgoJ7hoVzh4aEd2t6joOQgnOCg4J1hIJ4aHJtioJukalwg4uCgoONlHuGZoODgnOFb4KDhYKEinGChUSXj4ONhIWDfIOCiViCWY2ChoqTiYSCgoOCcYeGiX2EnXqCho6ngoNw
goODijxya4eOeXuGgoOChGRkhJCOhIKEhIKEd4N5fIKEfoWJYoOInoRujniEi36GdY+Dg3ZljnB3jaeIdmuQgm+ChYNWgnGCe4eDeYJ+koVXg2iDgoWEiIKCgqCCgn6DfISDhIKGhIV3hoOFgoaEjIN+gkd2iHKG
hQ9vcIKCpoyHgoSGhYOGgomCgoJri4mCg4dkg3p+gn51g6SLbYiCboVcbYKPgoRqhI2DcH1zg4OIgoSig32Eg4KCeoKag4OSdIN6hY5zioqDenF9goeHfYODiIKCcYOFg4KDiYSDcXuDhWJ0jYOLfGd7gn2DfGJ1
hX6EgoWMg4NleIeCeoNuhIKFg310dISFZ4aIg4J5kXuOdX1uhImGbY+Dg3OCc2iEb4SEjoJsgoSSlmp5hYl7hnyDjYuMcYyeg4J6nYKDiaaHepFcgnyQgoJ9gm2CgoOCVYSNkYeJcYKEhINdinJ3hG2FgoNikoxr
Z4KCgoKGg4KGhoKDg3V2bHmDhX1igoSIhIJ9gnWKgoKxc3N8enSCXIaFg4mEgpKXh4KEgopueIWCaYKFhIKFg4eCbp+Cg1t3XYOGhWyEg4J+XoJqgn6JcX57g4OFg4ODg3mLh4aEhIWCh4J9hHpzh4KEgopyd4R+
iadhg4aCg4R9hYKCeZ2Cg4N5g4KEfHZzgoSCeoyCg4eFhJKChXqHdIV9dYKMhXaEiomEiYOFhoKahoN4e4OCeYSThYSEh2SMhIOOhoKDa4SsiX2Ce4qFgpGDhYKQh3yHeYt6hYOGiIKCa4KCn2WFh4uCg3yEiX6D
goOEhIKIhGeFXWmQgn2DcnqEgoJuhIOFgoKCgoV5hoWCgoKDgoOCjYKEeomGh3p8gneKgoKDhG6DgoN2a4eCgoJsbX6JhoRygoR9j2iJeYhVcB6Cb2lec4Kig4R3hIWCkW6DhIeTZoKCa4WFbYNDenergoKRgoNs
hIOHhnyEiIWFg4WQioKRg4KCi4N6hINxe4N3fY57eH2Ea4WEa4KIgnqCdmSFfId7g4SDWIJsiG5icIKEfYOEe4qEfYZ6XX2DhIaCjYN0YomHeXiEbIeChIOEgoKChoKCk4WDgmiGh4aCgnR1lYN9foV9hYOCgoNv
hYJ0eoKFfng/hISChXqCcIiCfoeCjYKIgl+HhYKCgndrhIRsh2iId3BshXuChISChIOFgoeEh3Gajm+JhI+CiHeGdHxze3h2g4aDh4KDjYeKg4OMdox7g3yVg3uGfISIjHKDkHh2boN4eYODhIOCdIKFi3WEZHSC
j4OHh4Jxd4N1goxyXImFgoiEboOEfI17aoOFcoWIiIWFin2EgoOIfH53hYOCfoKHc4WEcHF9goWMg4KEg2+EhIJ9MYuDhISDi4J+hH1pdIqFZoWDjol1foSPg2KZcoeDg4Wfh4aEg4SGd4J9hn2Dd4J1aIJ1g2eH
gnaDh4OChX6Hg4iJgoKLhHpwcHZ8gm+Fg4VxhnmFgoOVg4h2g2qCg32EbWuZgnt+hYKGaIOGhISEh317h4eCoHyFfIp5g4OCgoSCZoOclYKEdIKifoR2g3OFV3OEj3CEi4WIiIKJhIiCioiCgoSFg4OCiIyEg42P
g4OLg4KCg4J4iIKGhIKzgoOCmoKCgoiDhnuCgm5mg4OChVCDd4V2iYOEgoNtcqd1g4OFjIWEnH2CZIiWjH2EgoKJcoqCgp10gnmIhYKDh3F0hIKCiIJOZoKCezuCh4KGeYOTgoJphXhueIqLi4iSfn2ReYV3eoKD
lYKFj3SFiWGSfm6EhoJbbZWEfYNugoSPhoJ6nIZ3bdh3g4OLdYKEd4OpgmWDh4aNdYKEhISDuYSChGyHfYV9iYSFiYKEToZhb4KDhYRyfIKFgoJ4YoKCiXSDl3OInYOCdIKCgo+HgoKGXYSCgnaDdId+WoKGhoKJ
e4VqhodwgoSCZYKCe4KEZG9si4eChYKEfIKFi4twgoaJhXqCm3d1goN1hoNqg4JmjoJxg4OddIqCaoKDcYR9goR9g3KChnFygoN1coJ4hoKDg4WFgoKEioSQhGqHfYSChH2CgoKDi3aMdoR+dIOFRpd+lIKEeIeC
hIiFfYWFfYKDg4OEgoWCg4SChISDfYKGhoKJh4SLhIiDhmOHdoyWhINshIKCeoWIgoJ3fmaHj318iXuEeYKDg4KDboKChoJnfXaEgl6OiH13fHSMr5uDlqVvbIJwZmyHjXiGXmuPgoeGe4WDhoJ2h2x7eIOdg4+a
iIKDb2tsdYuChoKOooJ4hISJeYaCgoOGd4uCg4N2fmp9c4OPg4t5h3qJXYODgnuCiYKDcoNrgoOFgoOCg4KCaH6DeXqEaH6GiISHe4WEeniDc6FFiIKOg4N1hIKChIJshYSFbIKEhIOChIN0d4ZdiHKDeIl+b3mI
hoR2doyLd36GgoZ4dYNxhYKCg36OfYKDfXSEeoKDgoKDgoJ6goWCg4OigoSjgnmKaXyDYYOGh4J8hHx7jHWDdoWCfoJ5g49nbHiDfWqMgoqFg4aFhISEcJB1h4SFhIKEdHZxg3t8gpWcgnxjj4aCdoSLcn2Cg3Rl
g4SHeoSCg3qPlYOLd217b4KCfIR0gmNqdYiHd4SDhIaFYoKEh4KEfIWFioSCgoafj2eCaIOCbXp1fWKDOoKFlIKIenKEhYqGg3WFfoJ4g5GsdoJma4N6ml2DhYqIh4OMj4Jsi213j55wgoVyg4JcgpyCmoWFaYJp
goWEg4J+goaGdoN2hGtucYKJcIKDg4N3g7B3hoKKdoRlhod7ZoKWdYN3eIKCg2uCiIKDcoODh2yGdGZzhZCDXIR0godxlYSDg2CCd4uHhJp4iYSRhX1vgoN1eHV3gnV6hoJxgoKEhYJ7h4iEg3qCiYWCeXKGeIKC
fWF7ZYiDb4iGimiIgnSCg32Ee4Z9hJKCfoJMc3uFiXeEcniCdoVvjIN+hIKDhn6Gg4WIgmuCgoKCiHOEhHCDiIKEhIeEdIaepaJwhIKMg3GFiIuCenuJhHuDdneEYIaDg36EfYR4l4mIgliKdIKFinCDfoJ2dG+G
ooKDgoqCfoeDfIJ8g4WFglyCg4WEg4uIanB7joKYXYuDcHGEdYJ8mn6Gg2CCiXuCeoKDboKDg4KDooJwhoWDlIJfg4d4g4uFe4KFhoWChY97kYSDi4KKhIKGcIR8joWCi5WChIuChHE1cYiGYYiEhIV1i2h5fIiE
bXKCfoNec3t5iWaCjISChoSLfYOEgl+FiJCCfXl9h5yCfnCMhn50kYuEZn55oG95g42Dgl+CdYyHgmeDgoR9gop8g2uChIKFg4SDg4JrdIh+eIZzc4KEb2l7ZYJ8bYOCcoOHjoKCgoKDjHWCfH6MeYKEiXaDh452
ZopshGh5gpiHeGVle4Nli4iCfIdxfYOEZoJ3i4KGgmaDc36Dd4SJioSEn36NgoKCgoeCd4KHfoKCcoKDiIyEbXGCfXWJgnWDg5NujoaFgpCGg4OLeIKDeoyEhWB7j5Bwg3KFh5SCg5CFg3N9gm+EYoNzmIeDaoSZ
V4WGgoR9hXdoe4SDiY2CZYaCgoOQiIV3ZYSChoWDcYdyhIVzfIRygoOUiHmDik16b4KCYpl6hnqEhoRWfIaCeINqhYKCfIeCg4J9T4KCg4ODrnJ+fmJ0hIeDhmZ3go9xhYKDiJyCg4pxdYOEioSEgoV9hXyPh5uC
h4WFg4J+eXtvfYaDiot9g4WDg4VxdYKIhFaHdW2CfXd8doKGd4aGh5WEhJ+ChoWEioyHaXlwVH6Mgm2GY4VmhHyJhIuDhoaCgoWCjYmDiHKChoOChYWbhItbgoSOcoJ+hoR7iYODfmeEeXOMjH1+eW2EeYaEgnyE
gmqGhYJpgoSCgoeSc4p0gneEfXeCgo+Cd4NvaYKFibKCgoZwg2x4dYKCe1eOg3F9e3eEgoSCgmGCjW57hoeMdV15fYJmnIRmg4eCfHWCgo2FgoSKiIKCdoKNgoOFg4WEhFONnIKLhYSCeJaFgnWCeoKHj3KCgoKE
g4aDgr+KiIaMhYmChoSCg36Dg3yDh1+Cg4mEkoKIc4RxgoWEhYOHhIiJgmuGgnmDaYKFgoKChIN5YZeEhYmDk4iEeI2Ch4mWmXd4b4WChYKCfH54fohYgoaRZlGElHyCh2uEhaOCY4WDl49xgoWChnGCgnmGZXaD
h5yCg2iCcoaFiHVeZYZzemF8goN8XIl7jnaEfY93eWWKhH6CbIWCcIJ2gpV2goOCeYKCSHusineCjIp7h36MhHOChHBtem6Di4R8eXSDg4V9g4OIcoSEgpiFgmCqlYKbhVyEg4SDgoN9doKGgmN0goN9hYWEjIyD
hoJ1hXhvgoKEg4J8bIKDeYWCiIODhGCCg4KOgoKJeYNfg5x3WIWCgk2Gh4J+c4Z5gnV7hY58goODamuEkG6RgoyCg4lQhoOOhGdwgoWEhYJPepqIiH2JbWOCgoKDhIeDgoNwh4KReoOChIWLgoeDiIyCh4aDW4SG
hIWCgnd9akt7hoN9eFyKhId3YXGEm4J9hYWCioR2h4Z5dFqDgn1wY2t3kIKDgoKEd2l5dm6Dg4Z1hoSDgpRog32Cg4SEZYN4cIyEgoqDcIR1cIKEhIR3hIV8YoN+eYWUk5CDi4aMhnKIjI+EgoSFi4WDZ4R9ZYp+
lIWEi3iEg4R+g5p0g2WJhoOEeIKCgoODbWKDi4aLbYNzXG+CgnOGgnuChoOCh3CCgoKGQXyDh4KDg4KCg6WCgoSChIKEd4eGhIODbIWFm4p3h4V3goKDgoWHhYtzkWuCZoeCknd7koaIg4JweX2DgoNtgoZ+ibB1
goeEgnhrhoKDgoKDgoJxhIKDgoiCd4J3faySjHamjoKHhISDkXuClXt+hn6Eg5NzgoSChISJi5SEhYSMhXV8hIKgooNmiIyEgoKEgoeHg2WviIiCgpt1iHmTjHiJg4RyhIWChXyDg4WChnuDhnuCdYKCj4J8goKE
homHg4WChIVmgoWDiYmYgoSDhoRpg4aDeISDcnZog4hyhG2He4eDgpWDU2SCgmuJioKGU3uFhYaDn058eoqCgpWDmnWIfW99noVccYJrfW1ui62CqoZxineJa3OEg3xphoh8gpyDg4SEgmWShISChoJ+aYSFdHGQ
goOThoN9e4KXb4SCcYOLdXOChZOJg4Nhi4OEh4SKh4Rhh3uCh31eg316goN+goWDiXt1fYKLaH6Cg4Jrj4KOgokrg4J0UIWDi4Jdi4N6jYSDg4J+goJ9c3uChn6FhIJ4an11g4KHdoKCaYyCbGaEeYJrY3GGh4SH
g4KDhaiChHqCg4eNhYOSc2OCs4aKdouKeIp3bYh1hYKCk4SFdJZ8cYKGhXN1hHpzjZuDR456kIJ4gm96eYyFgoSCg5FphG+FgneCg4OEhIV+h4OEgoaCT4WDgpWEinyChX2CZ4OThlSDe32CgoSCg4WGYneChYOC
cnN8cn6JbYyRgopyhH2Ng4V8hYZwb3CDiHWKgnSCh4KEeYeJi36DhIKDh4KHbIONhImNiGZpe4KEjoVegn2ClYWGg4N5hoOEhm56g4hwfY+GeoJ8fo9oiIt2goJscoeDaodyi4eFg4J+gn6IgntrgouCe4WTc5h1
O4OCdYeng5R5b3h4cZWDanJ5ZoeDeWKEg4KHeoOKgoKLiId5go6CgnSCcIOFdoyDg4aCeIN9hZWFe4NpaIOChYl3hbSCcoJxUYVshG1jYoNugoKThYKDhYNWbYODgouedIt2goRzkGudh4OFcoSGhIN2hXSCipiC
bYNpg4ODhYR9foJvgnSCg4KCcoOCl4WCgoN9g4WhhXR5eSR9goODg2OCgl6DgnSCjoJ0joOHgmdvipV3h4KEj2V9fIx8iYWDhGl+d4aGboOOlI2Ei4WIgoKDfHqHdX6Dh3BplHOcbnyKhIR8fW2CiIKJdoSKh4KG
hYJ2gpiIcGiHg4KCg4OChX5riYR+foKGhIOHjYOigoJ+goKIelSDfIaEhnSCeHSEeYKHhIt8iYRuhUqEiH6DgoODhIN+joJugm+PeHl9goaDhIKCg3eEg5J7gnWCiYRXg4KGkYKahXSCgoODd3Z9d3aCgnuFg3eC
g4yDg3CMXYp9hoKEeoN6goeHfYSDi4WHg4V9hHycr32Dd4JmhYKChoJYhYN8hoSDh3aCg4h1gox9Qml1fnqGgn17fWWEjHiRhIXEU3aEgoJ+ioeMb2eDg3GCgoSEdIOChoqjg35peXyDeHyEbomGeYKDZIhxm4OE
gn1vkYKKdYlxeYeCYn2GZIR3g3iChYKCg4OCgottiYiCYIOFj35hg4J7g4V6hIJ6g4RzhIKFV4KDgoh3dHyGg4KIgoJ2eIeXjYZ8g3ucg4WEZoKKiHyEgnuCZYODYY2Fh4KNh4d8hIaCgn56e4eDd2+Zq4yGfYJl
hYODfnyHe3mFgoiEeo6EeoaHgpGJg4d5hYN9hoSDgoKGgoaCh4OFdoKCg2WFfYaCe4mCeIKCem6FZoVygoaEg4JrgodweYJuhIuWoXmDgm6CgoKMhXGCdGyXh2qCgoaChYhzgnqDe4OHbX6Ji4OHi4KChIKCjH6D
bIOEen2CY4KCeIeEiYJkkDiHfIOTdniGgnt7foOHh4WCgouCcl+HhYaKgoSCiIOEfIyFkoJ5g4WDioVudoVumnuFg3GDcoOChIKDV4J4i4OKfYOChImHeYSDfIKDinOEZoaGa4V+fIeCgpmKgoJ7gmiFg2qCgoKF
h4J5Z2SEgpKYhoJ1g4KIdIp5gnpuZ4KHg3eChYKMgoJsknqEjYNwgm+EhoN8h5yCgoSCgoJvg4qIhIKDg4aCpHl4hoJ+dmSChIKQg3KDe4V5gnqCh3aChXhogmWDg4NzfYOOZ4pwcHtyZYKJhYV1h49vgoiCd4aH
goiIioKDeHyKgnqDcISFkoaEeYaCgoKniYSKh4h4gnSDeoN+kIOhhHh+koKEYXeFgoKESYWCin1gg4NXfHaCg4JZhJOCloZ8jHmKhot5g4J6goSCVYOChIKCioKDjZSCh4SEhYNtgoWGg4JZY4mCgoKHfXN7fX6C
hYKCjYd+eYKGhINxg4JnhnqLgnxvjnd9hIWFg9WFfImEhoKCZoWFhHOLhHWIgoqCg4Jxg4SEhnCEh499g4aEhY2Cd5GdhXGChJx7hoODhnmKXomFg4KJeIJ2goN1g4KLgoJ8fomCh3ySgmVvfoaCg3qKgoKDhoOD
hINlcoOFln51goKCin5+d52GhIWCd4KSgp2Cg4OLg3KJhIOCa4WCfYaCjJpzg4KLg3OIh5CChIOEdWWHdm+Gg518fIaEk4amgoSDYXKEh4SHg3d4goN2hGq0gmNzdoN9gniKe4OGgoKFdaCDgoKJg4OFhYSZgomH
goSHhoVcg4OFiHiDg314gnGDcWCCiYN+hGh4goh3aYTVgkqCgnSFhIJ6gn16g4KCi4WCZ3qRjYWHiXaDhJF0gnCHhIKGgoyChINthYaDc4N4hoOGfYKHzW6IgquEgod9k2uNiYJqq5uDfGl5gpyEh4SEjomEcY2C
g4SNhaCIfmCDfK+GhmKLg4OQpIiCZ4SCg4fepHyYe26Ms35+i3iCfX5tgoaEc4SCfoJRcY2DaIKDjYKCg4KChIODgn2HiHp4iGRyaIKCcYeSjHF+boNyg4KCcmqEh4OEeYKDc4OQSIOEhnSFiY+ThG6Qi4RReIKG
hYSDfoZsfZ1yd4KEhW53gnyFhaaKeYuGcodyj3eCdoSDc3qChoOMgqisg4Nmg4+CebF4g4eCc32Jd7BxfX6Jg4qCg4J8bnaCmoRpgopwg4OFg4KDglNzk4KIhYKGg5iDgoOGhG1ZgnV6goaFi4SCkISCgnZ5boKH
hYeCg4OCWYWIi3mChYOFg2WDjYOEgoOHhXV7bIWCbWh9g4dxiYOHgoKMi4qPhoSCg4KEiJONhHuDcXyIi4KIgoNgjW6GlXp6gnxkgoWDg4aCgkd+hYt8coKDb3RpaX6NgmxzeXeCfoSOfYJ5fYKIhYR+goRliH2F
fopxkYV+d2yPcm+Ch4JxhYOIh3iCelGCnYSQhoOCg3yPbY6Gc5N8goNej4lwhIOCiImEh36GgpCChEODgoOHhoaCfoeCenx6eYWLd2qCgou1hHeHg4uGfoKTg4SCg4qDhIl9goR7eWp7gn6CZHKDgoKCgoaCimmN
cIdtg5F8hIZzfYKFiZ2CiYiCl4aCeoeDhXiEgoKKg3iVeXuKe3Z+jYWEeoJ0hIKDhoqDe4OCjXlybYx3h3WHiXh8g3iCdIOCg3ODgoN+b4ugg4SCdHp6boSCh2V2j3x2iodmgoOCg4NycIeQiIyDW3iDgn6CgpKM
iHiig4WHg315hlF5h4J0jYN6gnN1hVmCkIyOgmGFeWlqY4KGg1eCh4OCjISGjYVxgnSDfIuEhIRvgnyDgnt+enyCaoOEg4SChIh3goKChHyJglJ3gnaGh3yHdYuDcqqTg4OFg3WCh4WDc4eCg3uEb4iCgoaIh36C
g35wYYKCgoKDfYdzdG+CgoODdm54hoNthZCKhIRXh4iCanWIX2CGfIKJiIqCiXeGiIKEe2lwioSLhYeCmXGCh4KEbIOFgm1pfYSEhG+DeW2Fg2p6hIJ0mXJvhIl9iX2HhHx0fXeDinaCa4ODg45+e3mChFqHnY2L
hnaCg2Nyb4aHcnqLfIaCg4V0hoKEhmtwfIKVg32Ch4NciIZ3i4KCh3WCeX2GhIp3dIRsgoR7g4SMgouGd4l+hIJzjYOChJOCiYSDfoeIfYOEdnJ7haaChIKGhoJxkX51cXlleHWEhYyCfW2DhIRwkGSOhIWCg4KF
ZX6FjIRnWoKEiIOEkISFfYKFh4SDm4J4goSChI+YhIuIjYWJhIKLgnmFi4J0goaQhXp5hniNgoNngpFyg2qFjIKFgoOMgoOGg1l5g46EbXGIgoJXhISHe4N7e3h1d4KCeIOCeoKCh3iDg4d6g4SChHOCgmyNc22C
emyCgl9+iWV2h4WDg4KKcoqDd4J2doeEhoeHiIKEhoR+d4OMh4R1gnSCdXeDj4N0goN8gn2HhIKCh3Z+h4KDiHd+goODfYSDkYKDgnKCjIJ1joR5ZoJ9hH2Dgj1ReIKGioKCgo6Gp2uFh4J9goeDhH5gl4OFhod5
go6EgoR+hn5wbIaLhniPgn2CgoyFgoWDgoSChYOCioOIgmhBlIiCjZB3kZyCg4aFg4iDY4eDg4WCg4V1UW13foJ4g4KTgop4g4KChIKThIOCoIOIfoRwgoKDhIaDhIJ+coWVhYJsgoyGgoODdHSDanGGg2xJdH50
gniCg3ONhYRVgoSCgoR7goJtXYJ7mIJ3ZHaDh3qCPWOFeYSDcINhhIaJg4KCgpmEhnp5fn6IjHKmhoSVgoiDfGyEh4xzg3OFhH2NhIyJdXqChoJ3goOHfIeFgoOSgoZ4eoSGZIeDeYJ7Z3yJh4Jri6B+doeGjIKC
dId3iYWKeYVtg3uMg3Zze5WCaXV6i4J6sH6Kg4NwhIR6jIKFfWB6iX6EhoJ+fYODhIOFZneCgoR9hoJthW6Gd4ONioSEfoOOiV57eoSTiYaCgnldibx2jIl9iXJxg3Vuh4eDgoSCgnZvhHuQdVZ8dHuGhItya4KD
jneHfmOEg4SFeYKFfmt8hXmRiISDiIKCfYR7h4KGj4uDgppweImHgoNrg3leg22Cg4OHhYOYgoKDcIOKg2ySg4KEa4hxZXeDgoKNe4R1l4iDg4Vpg5iGfIWCdIJnc4KEjISFgoKCh4qEiYmFgnKIg4WEiKCCgoOD
foSFWWmCdWePg3dsg3CFfIiFhIJ0g5yEgoRugoqHa4mDdHqDi4KCg4eCg2R8gn59e2OLZIJiiHKFfoJ8goOGbYt1gnRmg4ZxgoiGdG2JgpKDiXeFmoKNeHJ2bIiDam+xgoN6hoSGgneIkIJ9e4a0h4WDaIJ5d4Z9
h4VpgoaGg22UfoOCg2+Cg4JLfX2IgnaCgn6CgnNngn2GjIJ1hYKCcoR+I4KFhnd+vHmDhoJ+e4x4coaJg4J7iYJchKV1hWVzYIKFeoJ9g5mIinaHe4SCgoRmjnuFg4N8iYOCXZBzhoJ7hJN3iHiHe4J7g3CCfIaD
d4J+hXaJeGZ3g4OCg4yHXo+CgnWFgoOVg4KDgm6IhIl7dGKZiHyDgoiCcIODZ3WFg4J1goOFgniChYKCe3CFn4OHhYRHe2+Ih4OEiYmCgoJ5hVuHg5l8g4SJgoOFfoeEhoSFhI+Cgn2ChntebYSDhGyHhoKFgoKF
inGCZoJuhIKFhYKHdYKDg32FdoKCg4J4fYSUgn6Ch3CndoSDc4SOfoNwcIOCgnyCfoaFgmOIgoR1hHuOgnmCg3aFuYJ4cFRzbHZylYKChWuCh2uDg3uJeoVngoSCcZKFinJxe368jYNEh4d2goSHlJZ9fYqKhnl3
aoJ8WYOCfox1hIZtbmyDdWNtg4Oth2+can6EcoODhISFhopygnt1gouOhIKCeHOFgk+Og251dYK3k4pxe4h7g4Ryjnl6X4KChYaCiFqEgoKagoOCg4mDgoVolIWDjIJkjF6CgnGCgnZnhYNlg21zjIWCcIKXgo2D
hoZ4goeEhIJpgnGChHeDbnCChIODhYiDg22WgoiCh3ptfYSDgoSIiXKCgnaIdoNReoWCbYJJc25pg4KCg4KCgnmHZ4OPepeMgoKChoZlgoKDgoJUfXWCloODlr6TeXd9dYKChGqCiHFwgnOElISChYqDdZuEhoOe
g4KGdYOCjpmMhXqEhntRh2+CgpVqV4KCgnWEhIJvioKChoWTi4NrgoSFaW+JeoZjgoJygoNyg4N4h4aDjIKEgoWCgoR5cHBwhIaHhG+Jk6ODcXWFdoKIj4IqdId8hIJ8hoaDhISEjMKIg4OChIKJgoNweIN6goeN
c4JKeYiCg4J2hHODgoKFhoaCioWCepGPg2+Hbm6CfIl3dYaIint9gmqDhnKHjIKweXKKg3xgiXWEfn2Ci4KDoImGjIuEdYJ8goKJeH2jnoiDgnCEiHh7bXR1goeCh4KCgodgb4KEgoKCeHt5doeDipiIe6eCe4qI
g4SMboN8loOGdHWChXCEgoOFjoODhIJsg49ykYODhYSEb4aGnXNYc3WDhG97fHiRfYWCc4mCg45rhoWFgoOChnOHlYhxioiChKCEh4OEhoKDgn6EdoSDjW+DeoZ+ZIJ3Z4ODhIOGbF6GfXx4j4RjhIaEd3VdWYmE
goRnfYaEhnaEgoOCcoaFd5OFYIN1cIKJfluCgoaFg4uDcYSYnneFeoOHhoSKboJ4e5WCg4OUhYOEeYZVgm93goODg4aCU4OKg4VvjoKDi3N9hYdMgoaCgoaGc4OLg4R1hoODhZSCl2+GnIV+iYNZhEWEgmSHfoOV
koqPdHSFg4eHgoJ4dYOGiqKKiIqDgnlmc3xrhGWEc4V7gnyFgnCOiIVxhYV6gnmCkoKPhoJ+goSDjIN9cFiWgoWCiIKCeYqChFyJhHSEfYWDgoaKhFSCgodUcquLcISDZXiJiIKCeo+FgoiRg5eYgmx+hndwgomC
g4tshISMfmOEhYOIgoKDcoOFhoOCgoSFgnqKeJiJbnSGdouChomFhWiFg4KHfXKJdoODfIOEj4VufoqDd4h9Yp+DfoWCdISJgqKJfod1cZJ4YoWCaHGDhXZ+goaEgoKDX4KHioOHhoZ4i4SImIqCcoljkoV0WVqC
goOCY16DfoaFenmChIR+fKOGgniDh4ODgoJ8hIOFgoNycYKCgoqDPIOHiYWEc3KCh3Z9fI+EVIKCiYJog3eFg21yhoSCW22CcoyFkGuChISFfnR8iIKCc4KCg32SX4KLpYJ2goKDeXODgoZ7g4eEh4KDcY5rhIKK
g4N2foh+cHeDhHGDiIOFcIOFg4J4d35ygoOZg4KFhHWChH6GhXqEemdueoJ6gm2GiIyCh4SHgpmCg35+g4R7boKDh4SDdIKIgnyCeISEgoNqh4RoioKIeoVoe4eEe4aJhoOEiG+FfGmFiYSDfVRzg4N0doSSfYiE
g4WGcGqMe3OCdIh9b6aObIaCg4KOeHuEZYN1eIOIhZCDfIOHbISDg3OEhYN8hI99U4SFgoaChoRthGSDaYJnh4RtiYSDiHCCh4J0g4KDhHKPi4eCg2WDc4KCcIaHhIKEfnWDkYmDg4N7a3KFdoSDcmWCbXSCfXBz
hoJ7fX1+iXF3noSHgouXeHyYnYZneXKQgoOEhYyEg4iZeIOCd6GFfnFahHGIhImFh1Fta4Jpgk2CanCFinWChIeCjoR+g3aGiYWLgzWCb4ePgmqCg4WDcoN+gnuEd4WDcIN7g4aCg3l8VYqEhoODg4lsi5GXgnF8
hH2Cg4Jol4aDhYV8bYKLg42Gg4OEbXF6goV5g3GKboR5g4KDhod+jYSWgneCgoKCN4SChIONjoKDeH1tgod2knd1hYVth4KFcY1yhIJskWyDdYN7iol7RY94hZqCiIaNg4KFh4ODhYNwjIKCiISFmoWCVliHZoKL
hoSDgoKEgoR4h3aDdWJweoKFgoJseHZwhHN5g4iLl31zhIODgnOHhYN6fHRvnoKDhoaCg4SEh4KEdoSDdoKGnoaOg4R5g3pyZI9+dGaCgoKDg3lwhIJ+h4LFgnyDgoKCiINoe4KEfIKKiHtOhXhshYKDa4OCeXCH
VJOIiIZmg4J1iYJmgoN9g4SChpGDgoNojoKDiIyHcZWGhotsgoeRmHh4iXVqgnpycoJjYoSEh4J8dIKCg4Jxgndvg4eDh4OChIWNjXuChoJfhXqMcIiEhIOFgoOMiXmFgoR9hISFhnV4ZIKChoNygo+DlHqGgoJy
gpiFgoKCfn16hYN7i4R1g5B4g32EgoN8bl6DhYZygoKCg4WCS4SHiImNY6mCiHyDjHuCh5OChYWDhH6CeIaGhIyDgoSFkYZtgnWEdIJpfXOEhYKFhHOJg2mGYntzd4mEg4l0i3B3hZN7hoqbSpOWgoiCXomtiKmE
gnVnhXSCoXiCk4KJh4qGgoSDTIWJdYaFj4KEgoZzgoVpdoKDb4KCg4d4iX6Fg26DhIaEXoeCgoSGd4KCdIKCb4yEgoJ1g4aGgoJze4ODd4SCg2x3eWqDi3iChYx2c4iGiYJ8goVrg4eFgoV1pIKEiXSKgoKCgoKC
hXJxmHWDhoKCl4hkfHiCgoaKcniSlZCCZnl2gm2ChHyHhomIfXqFcIRbxZSDjH6CgnpbhIxxcnqCgoKGhIJ8bYeDioJkeKSEhaOJhIVhcYiCgndwg3yCcYOCfn51eYOKbWiJgoJwcYOKgpRwqoKEfYOEgoKVgoSG
goSEdWd+jYSHgoeMhHKUhnxog3uJeIJ7gnaIfIxpiHVvh4WJh5eCo4KDg4SCa3iEioKGkHSGfH6SW4hrfYKUg4VdgoSEboSEiWuDc4ODhoOMg4eSgnuGgnd+nI2EiISaiIiHgoaCl4OCZoiEhH2ChIKIfYqDg4aH
gnuCg3mChIeDg4KnnoR5iW2CfIOCh4KCg3mRiZKFZYaEhYN4hHqNioODhI6Lg4qMgoaEfpCDg4WEhXF9gm+Jdoh4hoqChoeHhIWEd2+KgoKHg4KDgquChoZ+e2aXcIZ7eIKFhn5bcX6EhIqCjISLh4KRhn2DcIR5
hX6KgmRshIOGdYODioWCkGWDdpCOgnOHu4KFdYKCe5JdhYKDh4SGfoOIcpSWeYOHhIN5g3mDioKEgn2EbnlzfnV7g4iCgnNreYlweJOCgoWLiHeDhYKChIZziF2Ee3dgboJjgnSVfXeZg2V+e4N8eYR8hIZ7lX1m
Z3WSdoKChomEfmVybIKMeHmDg4aDcoKCg5WRfnmIhHmCfoKDgoWPfYZ6eXyEcIKWe4J4goKJiIOCh5WOhHN+hoWQh5RkcoNvgoOEiIdsdHGDhIerg4imfYKCgoKCVINahIhneYJ8hnd3hEyFg3hygnmEgpCKeXJy
hXl3b4+DfIODhIOCgpGHgnKGgl+Ci4KDYn56hoOGioR5iYSGfnlzmoWDfIWCgnZ8goaFW4OTbGyCgoKDcoOCb5V8iHeChoyGgkNphoiEg26IcpGXaXRsa4N6iH2IUYWCm46Jc2pQgnSEdYd+hINng32Dg4N1hH6M
uIOSbHCEeoWDgoJzg4R+cWaHgoKFg2WElImLgoJ7goOCfYJbe42RgoKDd4KCc5SCg4Nag3aEhWF1hIOGhIKIeIKGdYOCgod+h4R9i4eai4OEh5B9iYaCYW93jXOXZnp+koN1cIJ1gnOUhYJza2lXe2+Qg3yDfYSJ
gmtvg4ODjnxqe3qCg4WEb3OGi4uCgmuCg4aCfXiDbIOJgoKEg3aIiYyCfm+GhG+FcINgg4KCg4KEkl+EhISChYJkg4SDg4KNhoh8hIJ7g4N8hYKCdoqChoZ7jZCClmiEgoNkfodyhXWIk4WGhYN4hW6GhIKEfIag
goiKdHuFhoR3ZpCFm6Bzg4KDgoeChVlwfG+Hcn56hW9uZWKFdWGEnYtue3WFgn1+hYKDhGeChWRpdoiChoKCfoWEimp6g4KDg4iCAYOCgmh7i4KCgoiCioaChIODhIyIhJVrhHSDcn2DhXB7kISXjoWChIJyg4aC
hWWEgoWDaIONhHCGgoiEi2eCc4N6e4ZuhHuChHp7g5GphIeIgnyCgnqDOnqEiZSGZmmCfIOCcH2Jg2SEcYSNgoWCg4SCe4qNg4OCgoKVaHOCgmmChomDeYODfIWCg456eWpxiImDhneFhIOCg4iCjYR0dISChlqG
gml8lYR1goKGhIiSgnObmYOLbptMh4KHhIKDnYKKg3p3sYSEeYmIgoKHgoeDg35ogoaEhnSDg3uCg4RzfIKChoOOg4RkgoJ2goRuV4V9jINvhIJwgoJwgo2Eb4Z6bn6ChIKDgo6GiWqCenyEfnaDhH6JlIuLeYaF
goVwRG6HhIODeYeNM4KIg4d7iHhyhYKEhHWCg4SGgl11goqEV5p5bHWChI9yhIOCgoyEgoaCgoWCenGTfYmEfoSCg4RqgneZcXGEiniGe4Joj4JzfYRljoOHgoRwhIKcg2+CZ4J1gnlPhoN+h3p8gop3g3WHgn6p
jGqMQYuLgnmPgoKFgpF4hIORg4KEeIuDjHOCgneCcpqKlIOJioSMhnB6Rntxc4Z9j4eFhYKGVopagoiHoW+KipF5goWMb3uDhIeNhIiCgoKCcHSYi4OGfIKRh4+DhXWPhIaCgoiFhoKDgo1viomCj26CXHmpZpWK
goaEfpRxgoaDhIJ0fHR0a4KOcISYX4R3fHqLbYl1g3ikiH1xgpiTa4JhhG6CgoKGgoJ0foZxg4KGc4KChIOXgnuCmIONhoyGg4KDfoyCg3KPhIJ4hYOPfIOCi4KIl5aDdoKDgpeDg4xoZYWGgoOCgmuEcIR0eIRv
d4iDgpOCg4KGgoKChYOEhGyChISCeYZhg3WOg3mCgoKDg1WEgml9iHZ1hImDhH2Sh3V7dqSCg4eGfIOQg3eCfYKDbKyDXoONfmSChnyDgneDcIOFanlzjnGDbH52goOMaoWKhnOGgomGi3h6dYKCgoWGg4KFg4uC
hGeDhINtg4WHbYN3d4V4h4KOeYKIZoeDhYaCb4KEknN+houGjYaFi4iChYOCgoNThHx8h4KCb4lgZIKCfaF6g4OKt4aDlKmMgoKEfHeTg4KEg4SChINwg4KUgoOFhYNrn4J8frFwgomEg4KJjYZlgoiEhIOKlHyC
dXWKiHWDcIJ3g3KNd4SEhXqDhYaFdYJ1hol0g4SFkoR8goKGgp6HhIWCkYhebYWEkIJnkol4g4JFgouChISCeH5xboKDm4OCkIuDc4ZjhYN5j4OFeIKFe3WcSYiCgmNUhneIfWWCe3KFhoNignmEg4OIUnOCgoSD
hZKGgoN6goiCgoOChoWDe4Zeb36Fg2GDkoODhmiKkW2CgnyGgoKDaU6EgoOGgmx7g3xxhoWDiIaDgnyFhn1Jc16FhIKFfoNxgoWCcINliINtb3aDgoKDiHB8goeCgod9fIaCkoN4hISJhXCIhJWCho51g2Wag2CC
b3iFhHNRgn6EZkuEcYaCiIJ4fYSCfYWFe3SEdYmRfYaagoOJg3qEbIR5amtog4OCfIdzaYJ3bYSCeouJlJOChYeDfHZug4N8e4OEcoWDiGmFaoJ6goOIg2GGgoKFgoKGgndxint5eo15iYOGa1Rrg4KFhYKGhXqC
hoJ9j4OPhYKChYOPhIRvgoKCeoKKg4WEgpSCfHlVVYWFhoOIcoKLhGaUeYKCb5ODiIajfIOGgneEgn6QhHiIhINthIKFg4OFhWd1fYOCiXiCgoZyg4KJpoJ4g4KEh4N5goqEhYN+g4aDd4KDg4R9g4qMj4OEiIiD
XXqCgoJ1dJqCXIKChYV7i4eGh4SCq4uCgnp2hIN5goKCgoOFgol+goOCgouDcXSMlYeCg6N0h2+CdGqEhI2DeoSCgo1vdoWMg4+Ie5GDgoJTj3F0goKCamWDhoODfHmFi5RnioeHgoKGhJ13hWeDhYOFdGaFhIN2
g5JZiY1ndnWDhV5odoKCb4J+gn6RiYVvioJPfnCCdnVob4SFb4KCg1qEdoV3g4Rmln2qgoKDgpGDgnGEg3mDmYyEhoKFhnNaeoKEhHWDm4KEgpmGh4KDgmp0dIWDfC+DfoeDgoiEg3SCg4mCm3Vrg4ODdYVxg4WD
eGqCgnF1ioaHh4SGiINchYuCgoKChISFgoSFiIKDhV9fioKNnXuDg3mDeYWFgoOChoKEgoOHgoKFgol8jn2Ck5BncnrBfnKDiYN2hIJyhIKEfHF4cnKOfoRyhnuLhnSDdX6CcI6HhIZ4grWWhH6EZ3WIh4KEkW93
g4l4anVzgoZ2hIOChIJ9hIl2pHmEiIZweoZyh3GJhH6ChHyMg4aChYN5eXyCg3yDcH1igoQsgoaChISGg4KJgoJzioh8WW96g5Vmc4SLcYh0hIiCkYWCdoaHgnuRiYR0hH2CioOnfYWHhoeEg3x1h36IbH19goKJ
aYR8g3mQfZSCdYh6hXpYh4+Jg32CfXuDkIV5foKFOY2ChnSDhoqHdX6CgoaDe4WDg4+Dd4JcboZ7hIaCg4JnZYWCh4J1cW+JnoqFi4ODhYR+goOEg4aGg1x7gpuDgoN9dn6CeYN9dIN0gpF4h3iCgoODhoKRZ4KH
j3VphI6OioJ4hYOChYJ1doyCgoJ5jYJ5dYKDg4Jyg1+Ego+Jg3p7g4SGfHZ6g4WFgoZ1hGyCgoSDd4WChIOCo8x7iIR8hKN+goWEhYWEcoV7hVJvcYR7iIWCcIp5eolzg3qFcYmFfIKGgoOOfX6DipeDg32GiYRc
hoKIhHh+goeChpF1goSFb3WChG9rioKJQYRxfYaDhIJ7hoJokoKJeIJ8i4KOiYWLhYZ7bnFygoJ5hIN+eoSEg4iFhIKKgm2CfXeHgmalZF5oh3WEh4qLg4NuWIaDgoWChIKHg3JhgoZ+jF50hIN3g4WQdIKDg4x9
g4mId4R3jYWCjIODb3yDhIJZS2KEbYJ9gmuPhXGIcoJ3g4R6hX2GdWOCg4KGcY2HfIJ9foaggm94eKN5YodsZYOEfE53en2VgoKEGHeDh3o1goZzgm19dIyCgnVviI54goSNc4aJg3iDgnh9jIODj2eDdYqChl+F
cH6GhIKCjoiChoKCW4iDcoJ2goKIgm2Gg2aCgoJphISCgnaDbIaCg4KGhnhyfoKFhomOi4eNgmxzeoWChoJzgod7iIJyg4KDhGx3emidd4aGgoV0e4Jpgm6DlYRwkX6DfIhzenVthX6GW4WEdId0dXuGiFqDhol8
goJ+iIiFg2KLdn1wj16CiYKDg4uDhXOCeIJxgnmCgoqCgoKIgnt4hHGCgoKYhIeJiGiDhpKFhIpvfoiNfISFioJUg4dyi1qGkI+FhYKEjHN0eIJmi4ODeXKCg2yEboODcIKUhYOCgnp8gn6DgoSCgoWDgouEhId+
X4aEhYRxhI5yh4iFgoOFpIOFaoNyd4OGiYeCgoKHgmmCfIOEaImChoWDfYuHhXuOiYN3Z4KDgnSEhYSChYmcjIWUdIJwl4qCgoOChIKai359WIJ9cnuCdHqDYXKCbYKDgpKCgoKCh4WEgoKag4yHgoSFioJ+hIWE
hGqDmnGEhIKCcZ+CoIOOhoJ6jIZzhYSDhYKCg3dtgoaGfXaCg36CmHBwbo90qoKCg4SDe4SDgpqWloJ1goSKdYqCbYORdouCh1SIgqyFgleGhoR1i3F+g4KMZnKKcoeCh36EjHZvgm+CiHSCdYyEjouCg4RdgnqC
cnmCgoOGcG96gn6EdoOGg4JohoR6e5WRgnSDeHpxZnGCgnpuiGiCnIJjhIuDh4N2hoyCgoWEgoNkgoKCcoN6goODe4KLcXuSgoKDmYSDhYJqhIRufIKJiKyDgoKPg4JZeIKFgoSHgoeEhWRjdZGHhHiLhoOEeoKE
h4yCgoRtgn6CeHx6g4KHiYOEb3iCbWWXfoR5foWCiYOGhIRvfYl8hYiMhIKDhYKDh4aFenuEho+CgoJ4gpKJpIeFhYWDfXyFmoNuhHeChYV4goaFgoOHiGeJgoaFe3aFaIKCc32DdXaMcnF8hYSGhIOCb4mKdYaG
gn6DioOEh4SDdoJ1golti4l6bG9vg4J0iHqChYJzg4J9g5iIfpSChYJ+goJ4dJOMeXmGhIJ6j4eDfISKjYlseISJgmWFgoNzkXB+hImDglR7hIJ9h4R+e2aCg4Jzjp2ChYmUiXx3goqDgoN5g3tzh21vhHJzhoKD
iYKCgmuGhoJ8hIKDgnyHg2+EhYSib4KCg5SChJR5goKGg3Jxi4eFhIeCcGV8jISCg3Z0hIx7goKCgo2DeJmCgoKChYaFiHmCfIKCkYZ2p4KPgotihHCcg4KCg4h8hYKKqYJ8TYiKhoR+doSjh4R1gnyLgoqFfLqF
doOHgl2CgnhshXCEhYKGdHqFbYODgm+JeIKEg3mEnYSNhIWJhn5ejIKCh4KFg4OFg3OJgoR7iYKDh4OEiIaCkX2Ei4OEhZF1jIZvhXmCfniChn55XGGDgoJ7dH6DbIKCYYJvhYmMhIKDh4SJg4OSgoJziYOCanGF
hYKDdYN9eoWFgm99ho6Cj4KCioaIT4WFfIaPhISEg32NfoKFcX1xhIR7hYODtoJxc3aDi2iCgnCDg5+MqoKEhYyChIeDhXuGeHSDeYSHiHCDg4V0ToWDfoOihIaCgoKEonmCeoRkioOXeoJ9eoSGeIKDfoJxg3uC
g3CCdYaDhIWCgoaChn6CgouDgoSSVnFxiXeHfm6sglN0hJV2h4OLm3R9aHp+hI+DgnVwh4Z9fH6DhG2CgoOSaIOCbIiCZISDhoN5goKFg3mQh2OCgoOFiIJ8cYR3i1GCiXaIhHqCgnp4h5CxhFmTj4NziHGYg4OJ
goSFhneDg4J+hHl2oUx7b4Voh5CEhoKCk4WGepWDc3GFd4WEhoJfint9jYyChISNgnmYhoKGe3xxeYOVh4OZiYiOgnZmdIKCdnqHfIN+g4KIcYKIgoWChoNyhGh5go5+gmdyiIKFiouJh4hvhH6KhoRIg4V8hFyD
g4M9fHaEepuHdIOCfnKDlIJXg3uHhIRshoOCfo2ahIVbg4J8cYl4aYKKa3mEd3CLhXSDcYSCh3eLgnKEjHl0goSCnHiKgoWagpmHg4Rzi6WCg3WRb4KDg4J1gmOEfHWFe4WFhIuEmHxtgnOChIOEhoKEcoRognue
gpl0gmmCh4OCboWRa4KNeIaFj2WDdJeCjn2DhIKRg3KOh4KQcoJ8gohvhXiDaYKkbIKDdZWEn5SDfYSMg4VygoJ2VoeEioePhYaGdYKCi4d1q12GhY6Cd4ODhIOIcXyCgnyIb3qUgnKJgnOrgoR2hYSDiox8g5qF
e4OEg4d6g4SEgnGChV6OhIWCfIhrh4eEgoKDd4N8QIKCgoN0gnqChX6GgoN6fn2CgoVvmmZziYp3gm5ghIOCkoVqg31ubWSIaYR3epeGhW6Eh559dYSChIVqgoSHgotyd4J+jmV8e4iCnYyCgoqTinCGfY2EaIiE
fW6FiIJqh22Fgn6DVYKEgoiChIyCboKEeYONcYOFnoiEcIN0g4aCdIJ7cYOGaoWGgniFg3uDnYKHjoqGhIOEhXaUkXlzg4N3hImNen6CgoNxeG59hIRcg4N9mIJ2gpuSfoKLgntpgoqCgoKJdIN0h3qGhoODg4uK
iXh9goKDa4KNhnqEeYKEg4KChEuEpZBzeIRejX2DgnCFg3hqhnFzdYSEhH6NU3F+g2yCe2KFaHKJhIKChYWEaomCUoOCgoeCdYJ2hIKhhIOJg3hpiIShhW6EhoKCdoSHg4SCeIJjdnGFh4SChViCgoRyhYJTgoaC
iZ6EhGOIioODlYOJgoSHg36Cg3qYX36ChnlkhoaHhIKIeIKHhYyFdIKKgnmEgop6g4dohXyDg4Z1dISEfHZ1hYODcnCCg3yCfISJd4KFg76ChXpzgqZ3goKGhoh0cn6EgoWGipF0fYNrhYqCgnaNeoKEhoSWgmCD
ioOmg4NTboOCg4RvjomH5HmEhHaDboVygomFfnpydYSIgoRlj4Jwh4SChYKDgoeFgliDY4SEg4iRfnB8dIKIhH14eYSIgoOCinODg4KFgoOCg3hogieEh5l9gm2ChIOChIKCk4RvgoOEg4SDeJmEhn15gnuEcJCD
goJ9iXWEe2p0g4OHdm96bH6Hg4R5aWGDboR7hJFvbHuChIZ4goaJgoNslIaGgoKDjYxzgoJ3gm6DfoR6hoOJh32ChIKDa3qGg3mIhXOCg4SCZoSChIJ1hYJ2g31zrIJzgoVzcI+CfFSGjW6CZo2ThX6JcoKhhX6I
g4KJgoRye3hyjHyEhWaDdYaKgmSDi4KDcIKDkIK+hYaEhn2QhoJyeZiCcG6IhneGgoKUgnWDglmEiHGCh4OIgnWFhIR+goSEiIKEdISIgoiOhYRigoV4eG+ET4KbdXiDgn6CjWeGe4ZtaIRsbIeCfoKChIaGhIN4
eHWDhoOUgoKFmIKCiIKIdYSGgo+Cg4J5foZ7kXiDhYOEg4OIemh7aHxme4KCdniDgoaDgoJpgoKEbGyFg4J8b4mDdIZ+eIKKg4hhg2prdYODeoOMX3eFhIR7foV5aImDgoKJj4KJg4Nyg4eFhI2Dhm+EeY18goJq
nYWCgoWfgoWYhHeEhX5sg4psh356e4lsg2aJioOIg6Nyg4l7fImCgn6HYoKChnqFg4SEc4SFj4KCkpFJhXyDeoR1goh1goWEdYiChJ2Egnd0gnqDhoeEgoKHa3aHg3Nwg4Nogol4apWCfoKFin2DeWZxh4KFhHGC
j4SQgoKCbXmEcaOGh4RteniDgn2EeIJ9i5BwjnKEi4eFiYKFg4mCg4KFfIJyd4OFqIV8hKSIgnuWZoR4goKOlW94V5Bgem2KfIJzfIODh4aCj52NkXt2mYN0g4WCcYKGg4KCj3mChIeDhIJhhn2SgouGfoN6cXyD
c4mChH2CgoeEgn2DgoJ4goScgoKEgoJ6ZIeEdHeEg4aCh4SChKB8h4SQgnqLh4l8hn2Cg3WEaYZ6iI2Ec3uDhoaIYIiDc4OGgoR6dIN9g4KCgoKFeX6IfHhwgoN5iYuDiZOoi4KDg3uRfIWEgoSDg4KFlXGCgoSD
gnWCg3WUum5hg6BzgoJshYSCgo6igoOCjYKCZ3l7a4SQgoQldIKEgoKGiYRyeom0goKEiIeFhIOLg4ZwiI6ngneEgouDgoKHKoSCfoNvhYSHgoKcgnd6homMfpZckHeHh4SCi4V0iIh7h4WEg4WGiXR2g4SHh4J8
golwfYOCgpaCmnKDgnx2d4RxhnaDg32CeHl9gpGDgoOCbYJ9goKJdXRXiIKFg3x8gkyEfXVhhHeEg2GMg3SQgpKDiISEh3yKdXGEg4yFl3CIfXeEfIKFcoSEgoKEhjx1jmaQe3mDhoZriIN2hoKHb5KHg4SHeIKG
gol1m3plgoKDbnaCgniFg4aCiXSCh317h4JxgqJ9hIOEgohye3SCr4R+goSFgoKEhoODjoxsgoKZg3SReIOCbmFmgnmDiIUSgoOChYlSgoKGgoKCg4KEhYRngnpgg3KGgooxhY2CanOChWB8toSHhXJ7fW6Fe4SG
hoKGkneCiXeNiINseodygoOba3WGeIh+hIOJeYKPhIJ0goOIcoaCgnuGdGiCZYyChHaFbH14iISFgoWDr3t9h3hzkIODeHKFgm51hoN9c4Jwe4OEhXaEg3hgfod3cXN8doKNhnuCe3aCXHB9fIODhaOOkGCPeXCD
g32EdISCXYmFeIOMdYKNiWaLg4Ryg4yOgoaCX5V2g5aEeGSCg4NpUIVsr4WGhoSDbYqEhYOHZYKFgn6DgoWHeISDhIWEg4ODgpthY4N2b4eDjXp9iHCIiIVwhHl9eYiGhXx8i3KXh4dYhIKCh4SCaIN8doSDbXR6
dXaDbYKDioKIgomGc3uSeIZ9bIVygoVkcoKDhYOEc3Vyg7mIhIN+hkhkgoKMg4N3gnmCk4KFdIKKkXmkgm6ThmiChIOJhoqIg4OFg4eJhIZ8hIN6hGuChoKCeoZcfYqDh3OKZYSKhISDeG+EloJfi4JlioN+goyJ
goZwaoOEgoKLgmx8gmyDkINkg2uFcYiFgoWFhXeFhIqFg4WGiYJ0foOEdnuGhI6shIOJg31lgoKNhYZogoSDg4KChYeEgoKIZ4iDU3J7hG6CdIJYhYWGTmdihnaEc4iEgnqEhoR7g4KGh4JciIVyiIKCgmpxbm6D
g4OCgoKCkHCEi4WOeouCVYKDeqVngoKQg4ODhHaDgn6sj4Z6Z4KDg4SCgoZwkYWHjXaEg4KEeIJxaYR4g4J8g36HgoOEfoSCiIKEhY6EhIOEhX1tfIJ6cGuCfIKCg2d5gpaCgol9ioZdhIOEg4V2hIaDhJGDg4Z1
e2N2goOCa4M6hoJybX2Hg4KCdoKCg4SFgoedbnJ1ZW1mjIJ0g4KEgoJsdXRidHCCgoWIgoWCiGWCiIKUg4KEe2aCcIaLfYZ0gm+CfoJsgpSChXJ9gniImHSIgm6DapF8goKGeYOPd4KEhZ2FgomChIOJiIOceYaF
a4aEhYZtdIN8fXqCaYaGb4eCg4KGiIKDg36CgoOGeZ2HhYSCgnaEboR+iYJhhYaDnoKEgk6CgniCg4aJgoSCg4uFiHOIgomEhYiGgq2NdIZmg4R+UoeJY4ScgoJ+ioKGeHSHg4aIhoSFfIKHjIN1h4N4eG+IgpuC
h4WieoKIlJdxhHiMe3iDd4N3hYRmfYN+goSDhoKKg6iEXYeChYNsgoqDg4KKg4WChYKEg4p8g4N+fIiRhYKCj4WGglyGg4OKiYiDg4KDgm95g3KFiYJug4qHhniKcYWyhHd8d4OKfoiJhIKGhm6FZ3aLhnVsdYRm
ZYZiiJGDg4aEhYOCfoKLc4eCkH6Fa4aHgoZvgm2HiIKEZIJrb4WDg3iCcYJ0goKDhYmGYUKEc4aCh2l3hXyCiW2CdIaJYm2EgoJ+fYmCd3aTh4KDhIuCh2RzcKWEgoOEg4JlgoKEcZ9yj3p6dm95WIKDgoWDiHN3
dIR8hlt2hIKOfXuEnYKCb4KCdn2RaoRphoZqXZCCgoODgnxzgnOOhGSCpIWDmHmDg4OLiX1ygnWChmGDe4OIg5CFfoSChIKMiYlxg4aCh4SHdHVhg4J8g4KYhIJyhYeEcoOChX5WmoeCi4eDg3xtYnSGg456XIOZ
h4OFvHKCg4KCboKEaoKDg3uCeYSDhX1vgmqCinaChIJ4hXGCi6qihnV0ipp5VoRkhE2DhnJogoiChYeShIKCk4SCioSOiYKDh4SJhG2CgoN1hYWGg4aGgnGChIKDe3CFV4OPUouCaGuDbYaPe4Y6R4OCcneFgnBu
jYKDhHJfgoJ0fYKHi5OCg4WFg4x+joJ2g4ODe4aEh4mEjqWLYXBxhoJ6aIKGhINcdWiEd5eNjo13fH6JeIKCgopkjYNzjIWChIJrhIWFe4WKgn2DcYOFgoWIiIJ4nI18m4J7dISCc3qCg4l5iIKCfoaClHOFg3KD
g4OIfIOEj4KChXWTgoKCbYJmhIKDbX2GhH2Cg4SEhIWMjZeDhYWEg2uCb16CbIiRd4KQen2Dgoh8cXyHlIJshHp8eoSCg2l+foWNdYSEgnZ8hoOIcpSIioWCb1dxbIODgmGCgoKEhYiDjHpnd3eCgoODgoWCgoNz
goJalYONhmeDioWFeIWGfIOEdI6DgoSGqVF5cIVth4JmioqDhISXgoaZgoKCk219goOCtYJyeIuIbIN4hYN2goKKioJ4hX15goNpbYRec5aSaXSJhIJum4SCbIKFdYaEh4uDi2iCg4KFhYmCfHSDiINwiHmDgomH
hoWCk6eDgnWCg4OFmISEcXGRhXqFg1t8goR8goR5dYqLgoV7b4NeeLaFc4KDg2+EjXuCjYWCg4JWg5J+iX1bgneFkoVwiIKJbYSEg4aChW9+gl6Hc3iEfmCEhnd+iYaQe4R3doKCdYV4foKIbYOUg5yCfpZyhYWC
fYJlfX6Eg4Z4goSGhYRygoRzg4SCgoSDgnGHd357g3t9hYSGgoaCq4iWgoJydI5zgpmDioOTioKKqoKCgneCh4OEgoJ0foJ0dXOFeoOEg4NqgoSCh2CHdJCCgoONgoSCgnyDcoWCkIJ+g3J7c46Dn4KHiHyDdHGM
k2iCho+Cg4J+hmqMhYNsg2h8hIeHiGaYgoN7hod9foOMdIWDhIODq4KCfIiLg4OKhoeFe4ODg4KEg4JshG56h3iFg4J7hYKDg3qIgoJ8h456hIKChYJ9gqGFd4R1g4OMenWOh4NxfW+Ec3CFe3tmg4OJhI2Fg4d+
g4KFgpuFgnuEgo+DrYSFcIJqhIJtgnmMeYKKiYh0g4NxdqN1mpeTbHxqoYSCeXl6goJ3h4iLg4KFkYKEgoR6gm+PSHNyhG+CfH6CcnuKgoiIdoKDhJCEgoWChouEgoOOg4ODgnlxrmOCgoKFhGyDc4R5g4OCh3iC
g4d2bnd+c2uaqKCEhaOCe21sh4J8goOMe2uKgoKChYNmgnR6doWJhYiGooNodoKCg4KHhnmDgoJ0g3uFgoSGhop+hIaTdoNZkVh6hYaCd4uCe4N8hoVwiXaDc4KHYYKChnuGdXqEg4OFin2OhIKDgnVweXJ8mImG
hXR0hId9eHaEgn2jgzl5jXx9hJSJcoOCdISHdoyFgnaCgoR8eIWGiYOFdISChIN9g3aCgnt2dIJnj3lxcIqUhJaCgnNmgoORg4qEg4WCe4Z3hY5+c3KCg3KVhJSEgm2GdIaDgnOEWYKJeoOCgnF1iLN9loKDhW53
fYKEfoKHhXmDioKFfXVleX6IfYmFhWt3i4WKgoKFg4SHfGFeeIWClYWEg4OEhoeEhoN1fIOFb3uEb4V9inl5hHdsbm+Rd4aXi35bioKIhHprhXuRhIx7cYOChJuChH6DeYWCg5aOpX51hZ+GcoOEaYOKhIeChIOE
goJpjJKRhHt1i4OFiIKCjYR1g4SEgoSDeGF0lYN3e4J8cYKFeYR7fYJqhISDlIOHgoaFgmuDgoKGY4ODhVp5aoh0e3eGfIaOj5GChIeJiYZ2g3pfcKdueoKUfoR7U4WLiGNBbnh3gnyDeYJyg7KFhZ2IcG51ZYKE
kXyJiIeCj4qDhIaIg4JkfHKEd4yKbYWhgoOLgnp4emGCg3WMhoJ1g2d3e3iHfoKEhIKZimVtiIKGb4OKgoKCg4OFhIKCo4WPeolziYSCboNmd4aFgpFyfIWLmIaCdoJvdItpbYNus4OCgnyCbox9fIKCfoSIiIqD
dIl6gpp9hoeGnpGDfKN1Wn6GgoOEdYJ8gnKCaoSFgoKCU4iJgoWChoODgoKHgneJZ5eZgoSXg3GJhYiEenmEj46FiYOJjIiCiYeOhrR+b4JxhG6KhYKDgnh8iIOChYSCgn17h5+FeGmFhImDr4OIh5V0god6hIOk
hIaNgnh5gomSinGCeoJ+i4ODcIKEhW92eZZjfI+EhoKCg4iIeHGCe46ChZKIgoKCiIJzgoKEgnl6mHyDhoJ3iIJqfXh8in6Cj36DgoKCbYKCfoZwg4eCgoSCi4KDb4OCg3Z+b56DpHpjhnmFipWCeit9g4KMh4KC
goKFhYNrd3iChJVygnmEgoWIhHWChXKCiIOIh3qDhn57hJB7hnSCfIN+hIiGgoKFjIKggoOFd4KFhIKThHl+g4KIgoNve3KDhoKCgnh3iHNrhmt8hHuCeoKHi4uCgoyGgoJ2g4WKfYOCgoaCgoWCgoKFhIZugoKE
g4Nse4Vzk4VWhIJrc3yEg32GhIJ9goeHbImEe6iCgnmCeomCgoJzjn5yhoWDcm2EjoJ4eXuEgoKEgoSGgn1yj3CCglx5gpODdnaDgn6Fi46CiYWKgoaDhHyKgnmEgodghIODhHiDhJCCk4OHcoaGhISEg4SQgoSE
gn6ChqeCiIKChbuDfoKEgquCdntrgnuCgn6DhI19eX2DhoKFknWCiIKHo4aHfTuYgoiEhlx7aXWCcYKDcoKignCEfoOIe4aChYKEhYKEhYlfg4aLYYuCgnaKb4ODh4iUhIODhIeEd4KDgoeCiGV0k4N+hoJ3Vn1p
hWxwgoSFh4WFj26Fe3l8gmyCaYRsdYlfgoWchImFg4KEg4OIg5SDcoR+e4SQg4J6YIaElnaDhImWh4OChIKKgoKCa4SDhoKLc4hugo98d4aChH2CdIKCgotyiIJ5goOCX4WEgnuHhIKHaHdxfoiCgoOJg3uFhJJl
hIOCg4WCiIuCbWyGh4KDhYuEgol6gopieoOGcYJ6goh+loKDiYNto3eChINVhYJ4hIONg6mCgoKHiIKDh4Vug3aDgn2FiIaDYIOCdod4iWyFg5CGooJpY4aCeoKCfYdzhXyCYJmDgpJ8goNzhYaKhIOIhodxqnmG
cYSGio+KeYWGWYiEgnJ4g4KGgmVthYOCgoSHd36GgoSEeoOHc4KXhl6DZ2uEgoKDYoODh4SDkFSGfIOFgouFh46DfIR1gn2CjoN2h4KMg35UkoWYj3N8h4R0aYeCe4KDg4SCkoKDhX2JhoNveIKEh4l2dI2CcIOE
gmWChHKJgoKGcoJ5dYODiIOGg3J0hZl9cnSKNYOPcIZrgoJle36ChG95d4eFgniEhYKCloeIhH6Cp4RthoV8hXyDhoWDg5KDgoKHgnaGg3N9eIJ2hoKCcIuLoIeGh4pwcIKEhLeCgn2oc4mPYGd8Y3tvgn6Cg4KH
goR1g3eEZoSCh2yGh3KCdoN5hoOGe3NvgxMA6v/9/+//AgD2/+v/1f/w/+f/AQAKAAYA+P8IAOz//P8dAAUAFgD+/9H/8f/1//v/HwAAAP7/FwAEAPj/9f/+/+n//v8HAPz/8f/3/xEADgAOAAUAOAD3//P/CgDq
/wUAAgDz/9///v8HAAMABgAdAAAAAwAEAP3/5f8DAPz//f8dAO//7f8EADoA9v/t/woA7P/6/wkA/P8JAAUAAAAEAAwA9/8LAPf/8f/0//P/9P/p//r/6//9/+n////x////+//+/93/+f/9//7/+//5/+3////h
//7/6/8SAPL/+v/3/wkA/v/5/wEAAgAAAPH/AwD9/zUAGwDm//n/+f/7/xMA/f/v//b/AwD3/yUADAD2/wEA+v/n//3/9/8LAPf//f/3//H//v8hAP7/EQD8//H/+/8TAP7/5f/8/wEADwDs/w0Azv/7//3/EwAW
APb/6f/6//f/BwAaAAIA8v/8/wsACADk/wYA/v8IAAgACAAYAAgA9v8OALr//f8BAPn///8BAPb/GgDc/wIADgD0//3/AAAKAP///f/+/+3///////7/DwAfAEwA/f/9//r/BQAHAAoA9//l//r/9f8NACoA/v/9
//n/HwANAOT/CgAQAP3/BQALAPj/AQAAAPr/8f/7//n/EADe//f/7f/7/yUADgAAAP3/9/8DAPb/DwAGAAYAOAD8//f/AwAMAPf/8f/5//H/8f/1//7/7f8RAAoAAAACAA4ADgAFABIA/v////L/EQASABAA8//n
/xkAFgANAPr//f8NAAwAFgAHAO7/+P/x/xYA+P/2//H/EQAMAPn/9f/9/+///v/7//v//f/3/wcA4f/P/wgAMgALAPr/7f/h//r/CQDt/+3////N//b/6//4/wEA+v/7//z/4//x/yUA/f/h//j/HQD+/yEADwD0
/wYA/v8AAA4AGgAEAP3/AQD2/x8A9//n//n/EwANAPD////7/wcABgAPAAoA/v/x/wAA/v/7//f/9f/t//j/DwAEAPT/9P/l/wgAGgD5/wsAAAASABQACAAKAAAA7//v//v/AwD4////BgAAAAwA9v8EABIA/v/p
/wkA6P/v/+//AAD6/wgADgD9//X/5P/x/wYA+P8PAPD/5f/v//f/FQDx//X/AAD2//X/+/8AAPz/CAAQAAAA2v8QAPb/BQAEAPv/9/8HAND/CgD8/woAMgAMAP7/BwAqAAQA6P/4//P/CwD0//T/4/8MAO7/AwD4
/wIA7v/+//P/AwDm//P/AwD9/wMA//8FAPj/7f8AAO7/9P/n//b/5f8IAOb//P/9//n/BwAAAPj/EAAeABUA8P/4/x0ABQAUAPr/6//+/wsA+v8JAP7/8f/0/wcA/v/x//3/AwD0/+f/8v8RAPb/EwD9/w8A5f/f
//r/8f////n//v/9//z/7f/9//f/9//9//7/3f/8////BAAAAAYA8v/+/wUA+//l/wMABgANAOr////3/w8A2v8CAOj/BQD+/woA9P8BAP7//P////r/7//x/xUA+f/1//z/AwAKAAIABQDq//j/DQAGAAgA/f8N
AP//GQDq/+v/9v/n/+//5//2/wUA+v///wkACgACAOT/7v8hAPn/8f/9/xMA/////wAA+P8CAOz/AwDy//r/HwD4/x0AAwAQAAYA/P8ZAOr//f/z//v/BQDy/w0A+f8NAAQA/v/2/8v/FgDy//n/DwDr/+3/8P/t
/wkA9P8CAPL//f////T/EQD8/w0AIABIAAEA7v/7/xkA/P/3/wcA8v/w//X/8v/V//3/7/8LACIA9f8TAP3/8f/6/+f/JwASAAUAOAD2/9v/9/8TAP//EwD3/7v/9v/7//f/7//3/9//9f/n//f/OQAFABAAAgAI
AP3//f/+/wsA8/8FAAQAGgD9/wkA+//9/wMA1v/w/9P/BgDy//3/4f/7/+v/BgD6//P/7f/2/+H/9P/5//z/8f8AAO7/CwAMAAUAJgD3/wUA///r/wcAHgD//wsA/f87AA8A7v/7//f/+/8NAAMAOgAGAPD/9f8L
AAMADgD5//P/+P/5//b/DQDt//v/BwDq////9f/+/xsA//8RAPz/EwAHAAwAAQDk/wIA+v8QAOz/FgAqAP3/AwD9/+H/CgAYAPn/EwADAAQAAAAQAPD/AwAMAAgABQDm//v/8f/0//P/AQAUAA0ACAD4/+X/EgDy
/xIA8v/9/wcA///p/+//+/8FAP7//P/z/wAA+v/+/+//DgAuAPL/IwDu/xkA+v///wAA9P8BACYA/v8BAPb/7//+/wcA+P8RAAUA8P/1/wUADADm////FQAJAAgA+//3/wkA8v8CACAA+f8BAAMA9v/6/wkA+f/1
//j/OQAGAAoA/f/9//3/+f8jANr/AQD6//X/3//8//P/7/8bAPv/+f/2//X////r/wYA+v/+/yMA8f8NAP//CwDw//H/BQDq//7/8f/3/+//BQACAAAA+v/2/wMACgDg/wkAIgD///X/8f8JAAQA6P/7//X////r
//z/DwAPABoA6v/P////BwAcAO7/8P/x//r/JwARAPL/BQD+/wAACgD//+n/EQDo/wAA1v/9//3/BQDg/woA8v8CAAIABwDq//3/BQAGAPz///8bABAAGgD9/+f//P8bAAUADgD8/wcA//8lAPb/8f8IAPj/CgDy
//r/3f/6/+v/FAACAPb/6f/7/+X/+P/l/wAA/v//////7v/5//z/EQDy/wEA/P/x//z/DQD4/x0A/P8DAPP/8f/3/xUABgAWABQA5v/w//f/BQDs//v/4/8CAPz/+f/3/xUA2P8GACgA/P/z//L/6//5//n/+///
/wAA9v////X/5//7//7/4//2/+f/BQD4//3/9f/z/yMA9f8LAPj/AwD5////+v8TAOz/3//y/z8A+P/x/wUACAAFAOT/6v8fAPf////q/xkA/f/x//b/AQD8/wMA+/81AA0A4v/3/yUA7//3/wsA8P8AAAAAAAAg
APz/9//7//v/+v8fAAEA9P/6/wsAAADe/wgACAD8//v/9v/5//3/AQAJAOT/AwAWAA0A7P/8/////f8JAPb/EQABABwA/f/3//3/7f8AAAoA+v8LAAsACAABACAAEAD+//P/7f/w/xMAAgDm//v/FQD0//3/7v/l
//n/BwD9//3/AAD+//D/CQD8/wUABADw/wYA/P/3/xEAAwD6/wgALAD1//f/+P///w8AFAAKAOT//f8XAAYA/P/9/wMA5P/v/xYA7v8QAOD/BQDu/xUA/v/7/wsADwAGAAIA6P8EABwA8P8RAAgA6v/v/+3/9f/l
/wMA4P/0/+v//f/v//z/IwANAPz/DQDY/+3/FwAHABIADQASAAAAQgAFABgADADs//v/7f/8//v//P8JAPj/HwAMAPT/9v8DAPr/AwD2/wEAEADs//r//f8NAB4A+f///xcABAAAAPL/AQD4/+D/3////wkA8f8b
APz/GQACAAIA/v/v/wsAvP/+////8f8LAAgA/v/8//v/AgAEAAIA9P8EAAAA/f///wAA8P/u//P/7v/X//v/AwD+/+//BgAKAAEA5P/9/9//9P8JAAYA8v/4/+n/9f8NAPj/3f8JAPL/+/8FAPH//f///+v/BgAc
AOf/zf8CAPb/9/8VAAcA9P/6/xMA9v8JABYA9v/9//3//P/z/wUA+P/+//X/8P8dAPz/AwD8/w0A/f8LAAQA/v/2/93/AgAAAAoA7v8OAPT/9v/l/wAACAD9//3/AAACAPH/AwAHAPb/DgDg/wIA9v/2/x8A8P/v
/wAA8P8DACAA+f8dAPj/5////9X/+P8XAAIA8v/6/xkABAAsAPn/AQD9/ysAFADs//r/3//1/+H/BQDk////+/8BAAIABQDu/w0A7v///+//+//v/wMADgD+/zEA9f8BAPz/CwANAP7//v/9/+z//f/4//3/AADk
////5//1/+v/9P8TAO7//f8IAAwA//8JAPz/+f/6/wMA9f8HABEAAgD6/ykA+/8BAAYA7v/4/wMA/f/z/xUA9v8BAPT//v8LAAMAAAANAPz////f//n///8HAPr/AwAAAPL//f8BAOb/8//5/wYA8P8MACgA+f/p
/wIAFgD9//n/AgD2//v/8f8HAAIA8f8FAPb/DwD2/w0ABQAAABIA8P8DABQADwAIABIALAD1////8f/t//j/GQALAAwA9P/t/xEA6P/t/w0AAgACAPr/CQDz//f/8f8rAPf/HwAGAPj/+f/3//n/EQAKACYA/P8N
APr/CwD6/z0AAQAaAP3/AQD7/ycA/v8lAPj/7f/8/+3/CAA8ABIA/v////X/DAD6//f////8//v/HAD8/wMABAAIAOz/CgAYAAMALAAGAO7//v/1/w8A/P/7/+n/8v8FAAAA9v8HAAIABgASAPf/4f8KAAIAAQDw
/wEAFgAAABwA/P/j//7/9f/7/wkA9f8PAA4AMgAIAAAAAgDi/wMA8P8FABIA///7/wEA/v8EAOz/BAD2//7/CwAJAO7/DADi//n/TwAFAOb///8XAAQAHgABANj//f/5//T/uf/x/9P/+f/p//z////+//3/CgAE
APP/CQDx/wEA6f/v/wAACgABAOj//P/n//j/4//9/+//AwAqAPj/AwABAPL/+//7//T/4/8FAOb/AwAMAP3/BQD0//X/AQACAPn/JQD1/+X/+f/1/xAA7v/9/+v/BgACAPr/2//2/+X//f9BAPX/FwAJAPz//v8f
APX/+//4/wUAEwAaAAIABAD+/wcA8f/v/+//6f/2////EwAAAAYA/v8AAAQABwD2/wAA/P///xEACAACAP//AwD5//H/BwDy/wIA6P/5//n/DAAuAPf/8f8KAPj/AwD4//z/DQD8/wcA/P/5//L/DwD4//v//f/v
/wAA/v8OAPL/7f8DAPb/FwADAPz//f/7//z/FQD8//3/CwDA//7//f8EAPb/+v8DAAYA4P/8/zsA9f8JAAAA7P/8/wUACAASABIALAAKAAAA9P8DAP//9f8GAOb/AgAwAA8AIgAKAPb/5//D/wYA4P/4/w0ADgDy
//T/HwD3/wkA/P/l/wsAAgD5/y0A+v8bAAQA/v8BAPD/AQAIAO7/7f8MAAYAFQDw//j//f8EAN7/7P/9////7f8dAOz//P8bAPv/8/8MAO7//f/7/xAA3v8GAP7/+/8FAAYA9v/7/wkABwD2/w8A+v/4/wUA8v8D
APT/DQD+/wkA//8HAAMA7v8DANj/AgAQAPP//f/1/+//+f/p//v/7//6//f//v8RAPb/8f/+/////f/r//v/BQD6/wMAEgDe//n/EwD7/wUAAADq/+7/6/8JAAAA+f8BABcACAAPAPb/9/8JAAIACAD6//H/7P/7
//r/AwAAAPb/AwD+//v/AwD//+//CAAIAAIAHAD9/+3/8//5/wIA+v/6/wEADAD8//3/8/8eAAQAAgAIABcAQgD2/xMACgDs/wMA+P8OAP7//f/z/wEAAgABAAwA9//t//z//f8NABAABAASAP3/EwDz/+//7//p
/wIAAAD//xUA9v/r/wQACAD4/+f//f8FAN//8f8BAPr/FgAKAAAA+v/5/+3/+f8HAAEAAgD7//H///8JAP//EwABABYA+f/x//r/DwD6/93/9P8BAAUA7v/z/+3//v8XAPv/2f///+v/BgAAAAEAGADx//v/AAD6
//n/DQDv/w8ACQAAAPz/CQAHAOz/+f////3/6f8EAAwACADy//L/BwD//9P/+f/z/wIA9P/4/wEABgDm/wYA6v/8/wMABgD+//z/CQD3/9P/AQD2/wAA0v/4//f/9/8BAPv/DwAAAP7/9/8TAPX/8f8FAPL///8D
APP/GQASABYABgAGAPz/9//5//X/+v8fAAMA+v8HAAwA7/8jABEA+P8aACIA8f+9//z/CQATAOz/AwAqAPX/4//3/+///P8LAPf/EQAEAAgA/f/z/xMABAD7//P/+//r/+//AwDx/+3/BQD8/wkA3P/u/xMA9f/p
/+3/FQAEAOz/BgD+//3/4//7/+f/CgD0/wIA9v8IAPb/BAAEAP//EQD8//v//v/z////CwDs/+3/+f8JAP//+//7////AwDo//z/GwD+//v/+v8dAPj/9//u//H/7//5//z/DQD2/////v/f//L/6/8cAPj/9P/V
//j/7f/4/wEA+v/p/w4A8v8AAB4ADAAcAPv/PQANABYA+//x/wsAMgD8//H/+//1//n/BwAVAOb//v/R//j/DwD6/w8A9f/1/wAA8v8EAA4ACwDO/xEAEgAXAAoA+P8BAP7/8//7//f/CQDk//v/7f/t/wkADAAC
AP//+/8HABwA/v8DAPn/vf8BAAoABQAmAAIA/P/1/+v/AgD+//3//f8DABQADADm//n/7//9//P/DwDo/woA6v8BAAoA+P/f/wMACgADAOb/7/8HAAMAAAD2//3/+/8BAP3/CwD4/x8ABgACAAcA7v/6//v/CwD0
////CwANABgACgAYAP3/+f/7////4/8/AAMAQAD3/yMABwDm//n/EwACACAACQD4//3/7//6/9//BwD4//T/7//0/93/DQAoAPj//f8hABgABQAQAPn/7f/y//P/CwD0//3/+//9/yMA+/8NAP//8f8UAPr//v//
/wEAAAD8/w0A7/8DAPn//f/6//n/AQD+//3/7f8RAOb/AgAAAPn/BQD8/x8A9f/9//f/AwAKAPb/CQAAAPn/AwD+/wMA/f8DAOr/1//3//v/AgA8APX/DQAOAAgABQASAA8A6P/7/+X/9f8RAPX/7f8AAO7/8v/z
//f/AQD3/wcAAQAAANr/8f8FANr//P////3/GwAUAPb/+//j/xYA5P/6/wMA///3//n/z//u/xUAAwDw//7/+/8MAAQAAwASAPn/AwD2/wMAFQAWAAYA+P/w/+f/BgDi/wgAFgAHAAIA/v8JAAAAEgD8//P/CgD0
/wEAAgD8/+3/9f8pAPf/BQAFAPb/EADk/wUALgD+/xEA+P8FAAgA+v/+//H/BQD8//X////r/wMA+//z//L/CQAVAOL/CgD6////5//2/wsA9f/5//7/CQACAPL/+v/p/x0ARAABABQA///t//n/CQDv//f/FADq
/wIA1P/1/+n/AwACAP//EQANAEAAAAAoAPH/7f8PAP7/DQAKAAIABAD2/+3/CQAKABAA8P8DAOz/+v/j//D/4/8QAAIAAADu//r/CQAOABoACgAAAAEACADx/+P/CADs/xgADgDy/+H/8/8LAA4AHAAEAA4A/f8D
AAcACgD4/xsABQD4/wEA5v8CAOr/EwAEAPf/2//0/w8AAAAAAAIACgD3/xEABgD0/wIALAD7/wMABQAiAPz/JQALADAABAAaAPn/LQD5/+P/BQDq/wAA+v/9/wEA/v8VAPf/5f8eANj/9/8LAAQAGAAAADgA+/8x
AAIABgD7//H/BAAUAAAA9P8EAAIABwAKAAEA6P///w8A/f8XAAAA+P8AAPL/+f8BAPL/6/8AABAA5f/v//n/8//6//f/AQDw//j/EwD1/+n//f/1/8n/x//8//H//P///wQA8v8KAPr/AADs/x0ACgD8//X/BwAE
AAUADgADAAAA/v8VAP3/AQAOAOz/AADa////BwDu/+X/AgD+/wgACgAJAPz/AQDs/w4ACgD4//f/9P/5/wAA9v8KAN7//P/p//z/GwD7/+n/BgD4/wEA4v/4/zUA/f9DAP//DQD1/wsACwD6//v/9f/4/wsACADo
//r/9f8KAPD////3/woAAgAGABYA+//l//n/EwDu//v//f8DAAYA5v/7/wMAAgAKAPT////8/w8A/f8HAAcACgD1/9f/+f8BAPT/1/8HAPL/+v8lAPj////8/w0A/f///wYAGADy/wcA8f8TAP7/9/8IACgA/f/n
//X/FwAIAB4ABwD6/wkA7P/9/wcA+f/v/wkA/v8EABIA9v/9/wsADAD5//v/AgDy//b/3//3//f/9f/7/wcABAD9//P/CQD6/wYA7P8PAPT/+v8HAAAA+P8KABIAAQAiAPT/6f8FAP7/BADk/wAA9P/w/+v/9v8n
AAQADAD8//X/9f8JAAMABAADAAQA9/////f/GQD5/wEAEADw/+//1/8FABAA/f/9//L/9f/6/wUA+/8FAPf/6//9//H/+//r//v/6f/3//X/8v/9//n/EQAJAPb/+f/9/wEAAAD5/wEABQD0//H/+//w/9n/CADg
//f/8/8BAPr/AQD6//D/BwD//wUA9f/1/wkAAAD8/7//+f8VAPP/2//4//H////5//b/6f8AAOj/+P/1/wMARgAQAN7/DwDq//v/LwACACAA6f/f/wQA6v/x/x8AAgDi//z/1//9/xcA8f/T/+3/7/8BAO7/DgDW
/xwAHgD0//H//v/5//j/7f8MAPL/+/8FAAIA4v/w//f/CwD4/+3/3//x//3/CgD6//T/CwAlAEgA/P/9//n/+f8JAPL/9//9/wwA/P///+P/CgAGAAcACAD///v/BQAAAPr/7f/9/wEABgDo//n/8f8DAPj/AQD4
/wsA6v8VAEYAAwD8/xQADgAQABwA+P8pAAgA9v/5/+v/2//1/wMABgACAPb/DQAEAP//4//z/+//+//T//f/CQD6/+n/9P8zAAcACADy/+f/+f/T/+7//f8XAAQAAwAAAAQA6v/0/xEACAAKAPv/+//8/9H/+f8R
APz////9//P/BgAMABMAIgAGAN7/7f8FABYA7P8JAAgAAwAGACUAVAD//wMA//8NAPr/EwABAAYA+v8BAPn///8PAML/AAAUAPf/7//u/x0A//8NAAAA+P/7/wkA+//5////CwD8/wMA6v/1//L/1/8AAPj/8//x
/woA/v8GAPD/+//p//j/KwABACoAEwDw//v/6/8KAA4A9f/p/wkA/P8FAPr/DQD6//r/DwDq/+f/AgAAAPv/9f8JAAAABADy//7/9/8AAAoAAAAQAPn/+//x//3/7f8fAPL/AQD4/9//9//r/+n/LQD8/xUA/P//
/xQAHADm//f/9f/x//f/9f/8/xsA+/8FAAEADAD+/+v/+/8HAPz/0/8DACIA9P/t/wwA9P/8/wkA/P/7/wcA5P8SABQABgAeAPr///8GAOj/8v8PAAEAAgAJAAAA/P8FAAMADgAFAOj/9P/V//v/7f/1/wsA//8H
AA0ABgAEAPL/BQD4/wgA/v8AABIAEgD4/+z/AQD5/wMA+v/x/wcA+v8BAP7/DgAkAPP//f/1/wMAEwDY/wkABAD+/wUA9/8JAP7/GwD//wUADwAIAAIAJgADAPL////r//z/8f8AAO7/9v/v/wEABAD9/wEAAwAG
AAkA1P/6/wsA/P/b//r/KwD2//H/AQD2//b/8/8AAPT/7/8JAPv/+/8AADoA+P/t//n/DwDz//v/AAAAAAUA8P/4//f//f8vAAAA4P/7/wsA8P/N//X/5f///xkA+v/1/wIA9v/3//3/+v8FAPP/7f/7//H/8P/1
/+3/9f8GAPL/AwAUAPf/GQD8/xEABQD8//3/7f8GAOz////x//f/BwABAB4A/v8LAP7/AwDt/wUAFADc//b/CwD5/+n/+//7/xoA5v/+/wEA9//7//X/7/8IAPj/DAD2//j/IwD7//P/AAAoAP//CwD8/y0A+/8L
AP3/7f8AANL/+/8DAOX/0f8CANz/BQASAP//zf8BAAIAAAD+//r/BQAEAPj/DQAIAAQAEgD4//P/+//n/w8ABAD7//f//f/v//3/BQDv/+n/BADy/wkAGADx/9//8//9/wIABgAPAOz/8f8XABEAHgD8/+f/+f8D
AAYA7P/9/wEADQD2//H/8f/7/+H///8dAOz/AwDz/xEA/f8pAOv/KwD0/wEA8f8FAO7/NQD9/+3/CAAKAPr/7f/7//P/9P8hAP3/AQD7/+//+f8JAA4AAgAFAPb/9v///xUACAD2/9v//v/f//r/BwD9/xMA9f87
AAUA6v/w/+3/DQDo/wEA3P/+/wUABQAuAPf/6/8EAPj/CgAUAAkADgD9/9//+//1/wMAAgD//wkADADu/w0AAAAJAP7/DgD0//v/9f8AAPj/3//9/wQA8v/+//n//v9PABUACAAEAPb/+v8FAPv/DwD4//v/GQDs
//n/9/8EAOT/9/8bAAwACgD9/+//AwDo//3/7//5/w0A+/8FAPf/AwAFAPr//P/5//3/EwD4/wkAAQA2ABEA9P8CAPT/8/8NABAA9P8aAMT/+//9//z////3//f/9f8hAAkA/P/u/83/4/+1/////f8EAAIA/P8N
AP3/EQADAOz/+//t//r/5//8/w0ABwASAPj//f/z//P/CQD4/wUA+v8IAPr/AQD6/+//yf/x/w8AAwDw//D/7f/9//H/9v/X//3/AwD+//f/DwAAABIA+P/5/+//AAAEAPX/8/8PAAwA/P/x/wgAGgD8/wcA9//r
////6//z/wMA+/8JAPX/FwASAOj/9v8NAAAAKAD1/9n/+f/1/w4A9P/0//H//P/v/w8A+P/5/xMA8f/z/wIABAATANb/BgDy//v/9//z/+P/AgAmAPz/4/8AABoAAQD6//z/FwD8/wMA9f/v/xEAVgD+//H/BgAE
AP7/5/8IABwAAgD4/wEABADr/9X/AQD2//D/8f/1/wsA+//t/wQA/v8CAPT/CgACAPD/DwD7/wsA//8lAAgA/v8EAAQAFAAQAAEAFADy/ysAAgDs/wIADAABABQABQDu/+n/+/8YAAAAAgACAPn/AQD//9n//P//
//n/9//2////+/8HAAMA9P8NABgA/v////f/AwD9/+3/+v/x/xoA2P8LABAA9f/f//7////1/ysA//8FABoA5v8BAPr//P8PAOX/7/8CAPb//f/1/wQA7P////H/AwD4//7/+f8SAPT/BwDy//j/8f8UAAQA8f/9
//z/AQABAOb/BwD8//z/KwADAPT//P8DABEAAADp//v/8/8LAP7////3/xMA8//X/wMA6v/x/+P/AgAGAAgADAD6/wkA9v/b//3/+f8HACAABQACAPv/EQAFAPz/DAAqAAYACgD0/xEA9P/r/wAA+P/3/+n/+v/r
/xIACAAXADgAAgD4/xUA0P/2/9v/+//v/wsA8v/9/w8A/v/v//v/6f//////7f/9////5/8IAAYA+v8HAPr/9/8DAAQA+f/t//3/+f/7//3//P///wEAAAAWACYACgD6/w8A8P///wEA9P/b//3/+f8CAN7/+//1
////7f/+/+n//P/x//b/+/8FAPr/AgDk//v/IQAAABAA+v/z//7/9/8NAPj/AQAGAAgA5v/1/yEAAwD4/wEA9P8FAAQA8f/T//P/6//7////+P8NAAYAHAAEAOL///8RAAUALgACABQA4//3/xcAAgDz/7H/+P/f
//v/CwACAOz/AgDw////6/8DAOr/FADs/wkAKAD3//v/AgDq/wcA4v/2/+P/CADw/w0A7v/+/+3/8v8ZAP7/DQD//+f/BAAEAP3/CwABAPD//v8TAAUAwv8KAPr/8//R/+7/HQACAPT/CQDe/wMAAADv//v//P8F
APf/9//+/+3/+v/1/w4A4P/y/wEAAgAcAPT/GwADAPz//f/1//7/KwD8/yMAAADc//7/BwABAAAAAAAOAPj/EwD+/wsAAQASAPP/AwD7/w0ABQAOAPb/AwADAAQA9f8JAAAA/v8AAAoA+v8PAPb/+f8SAPT/8//5
//z/DwDh/6H/AQAGAPT/8f/8/+X/BADu/+v/9f/2/x0AHgD+/xAABAACAPT/AAD0//b/8/8CABgA+P/z/wgA9P/7/wEACQAKAAUAAAAHAPb/FQDk//n/EwAKABIAAgAYAAEA9v8FAO7/9P8hAPj/FQAAACAA/f8B
APT/3f8FAB4A/v8NAPj/JwD2//X/9P/V/wgAGgD5/w8AAADc//7/BwADAOz/9P8HAPn/8f/6/wUAFgDc/wQA8v8BAAwA9/8BAAMA+v/2/w8A/P8DAPX/CwAIACgA/v/1//H/DQDy//H/AAD8/wUA/v/0/wMA///3
/wUADgD1//v/+//7//T/5/8IABAA8//r/wMA5P8CAAAAAADm//z/9//w/wEA/P/v//D/1f/6/xEA8v/v/wQAAgD0////AwD8/+j/BwD4/+f/+//5//3/7/8ZAPb//v/l//L/6f8CAPz/BAAGAAIACAAAABwA4v/V
/wEA4P8DAPL//v/7/wAABAAGAPL/AwAWAAgA+v8BAAoA9/8BAAMA7P/0/wMABwD0/woA7v/+//f/9P/5/wUAvv/1//f/CADq//3/4//9//H/CQD8//3/2f/7//P/AQD4//v/DQAGAPr/+v///wAAAAD2/xkAEQAK
AO7/EQAfANz//v/9//v/4/8MAOj/AAD2/wEAFgD5/wkA9f/j////AQAEAAoA9//7/wMA3P/7/+f/8v/r//D/8//+/////P/b//j/HQD8/////f8FAP7/1f/3/wEA+//9//7/GQARAOz/9/8RAPT/8/8HAPT/AADu
/woABAALAAwAAgAOAPH/JQD7/+H/5//j/xQA7v/5/+P/9P/h//3/+/8VAOD/9P8dAPn/BQAGABAA+v8HAPP/5f8CAOT/7f////T/UwAHAAYA/P8VAO7/LQD4//f/AgD+/wEAEAD8/wUACgD6//X/HwDz//n//v/9
//n/8/8BAPb/BwAgAPT///////P//f/9//7/AQAHAPL/AAAcAPr/8f////3/+P8bAAUA8P8IAP7//v/b//z/EwD3/xUA8/8tAAkAAAAEAPj/CAAQAAcA6P8HAOr/CgDg//v/8f////f/BAAIAAsA+P8mANb/9//n
//z//f/2/w0AAQAKAPn/EQD6//P/+//r/wMALgD+/wkA///x//3/4f/8//X/6/8DAAYA4v/7//f/+v/r//3/DwD+/+v//P8RAPX/AQD//x0A+v/7/w0AAAD+/wUAMQD4/wQA9v/6/xUA+//9//n//f/2/+//AwAK
APn/zf8HAPj//P/f/xAAKAD///H/BgAAAAwA9v8SAPr/+v/t//7/EwDq//n/GAD0/wUA8P/h//n////v/wQA/v8CAP7/+f/t/wgA7P/v/+//7P8bAAMAHAAnAAAA7f/7/wEA/v/4/x0AAwAGAPz/HQD4/7v/8//x
//v/7/8GAAQA+P/z/wIACAD4//H/+v/z/wUA+v/+/+X/BgAYAP3/CwD//9X/AgAcAPz/FQD0/wEADQDm/wkA/P/2/+///v/3/woA/P/7/xEA/f/j//b//f8LAAYA8/8JAP//MQDr/+f/+f/x/xEACgAEAOz/EwD0
//T/DwD4/+3/5v8bAP7/GQD9/wkAAgDs////6//0/x0ABQAEAAEA9v8LAPD/9P8pAP3/+f8IAP7//f8nAAMA+P/2/xEA/f////D/JwABAPT/DQAKAPn/CQAVACgA7v/x/wsA/v/9/wkAAwAIAOz/7f8CAAwA7/8V
APT/EwDy//v/BADu//f/6//2/xcAWwBCAPj/9//5/wUA/P/f/wkA7v/8//f/BgACAP3/BQDy/x0A9//t////KwD7/wsAAQD0//n/DQANAAgA+f////X/BwD8/93/+P/t//7/AQD3//n/AADk//X/3//4/wkA/f/v
//n/FwAAAOD/CgD+//r/7f/6////BAD0//f/BQD3/93/AQASAAMABgD7/xUA/v8PAPv/DwD///v/8//L/wYAJgDx//v//v/7/wkA/P8BAPb/BwDq//n/QQDy/yEA4P8JAPb/EQD9/wEABgD8//3/9/8PANz/+P//
/wcA/P////n//P/1/wkAEgDt/wsA/v/3//v/7f8FAPz/BgDs/wYA9v/5/w8A/v8PAAoA+v////v/BwDm/wwA6v/6/wMA+//n/wgA8P8NAPr/+P8BAAoA/v8WAAIA/P8RAAQA+v/1/w8A8v8bAAAACgD7//v//v/j
/wkA5v/0//H/DQDo/xcA8P/7////AQD4//v//f/8//P/CgACAAEABAD2/wEA+v8JAAsA9v/7/+X/8//9/wgAIAD9/wcA+//j//7/8//5/wkA+v8bAAgA+P/7/+//+v/z//7/3//9/+v/+P////j/+f8GAOz/BwAE
AA4A/v/1/+n/+v8RAPv/FwAAAAAAAAD2//r/8/8JABYA9v/5/wgAJAD9//X/+v/x/wEAHgD+/93/AwDo////EQD4//v/+//t//z/FwARAPr/CwAMAAQA6v/9/wkA+v8BAAcA8P8JAAgAHgDq/wgADgD9/9P/AwAQ
AAAA0P8GAP7//f8hAPP//f8AABIABwAIAA4AEAAAAPL/5//b/wUA8v/1//P/AwAKAPb////5/wcA8v/X/wMACgD2/ysA/P/z//j/8//7/w0A/v/3//f/p//6/+3/BwAgAPb/9f8DAAAA6f/j/wsADgAAAPL/+v/r
/wEA8P/5//n/BwDy//n///8CAPj////1//7/EwADAOj/6f8ZAPn/EQAUAPT///8TAP3/+/8LAPr////x/wAA5P8BABQA/P8hAAEA7v8DAAAAAQD2/woAAAAAAP7//v/n/wUA9P///wMA8v/x//z/7f8DAPj/+/8p
AAcA/P8DAOr/6f/l//v/9f/6/9f/9v8HAAAA+P/4/xsA///3//3/4f8RAOL/9//9/wAARgD5//v/+/8dAAcA8v/7/w8A9v/5//3/9/8JAPj/9P/d//v/6f8QAAAAAgAKAPv//f/q/z8ABgAcAP7///8SAPT/AwDs
/wYAEgAEAP7/8f/1/wYABgDy//n/BgAeAAQABgADAPz/AgD+//7////2/+3/BwAMAP3/CwD5/+//+P8PABUA3P/9/+v/DwD+//D/CwD8/wMAAQAAAAQA+P8BACYA/P8NAPr/+f/2/xEA5/8JAPP/9f/4/wEA/P8Z
AAUA7v/r/wcA7P8JAPr/+f/x/+H/BAAIAP3/8/8EAPj//P/r/wgABAD//+X/AAD2/wEAEADk//f/AAAiABYA8P8AAAwAAQDW//v/AwAQAAIA9v/9//n/FQD5/+P/+P8hAPD/FQAAAAwA7/8NAP//0/8BAOD/9v8P
ABcAAAD1/8n/AQDu/wkA+v8BAOj/DAAEABIARgD3/+n/+P8lAAwAMAD5/+f/CAAIAPj/7/8OAOT/CgAAANv/9f/+//f//f/r/wMADgDo//n//P8HAPz/CwAAAPj/BwDk//n/HwD3/+f/FAAMAAUABgAKAPj/CwDw
//r/GwD1//X/AQAiAPv/6/8QAP7/+f8DAPv/5f8HAAoADQDo//f/+/8BAPr/7P/f//b/+/8CAAAA8f/b//3//f///+//6v8pAPP/5f8PAAwACQD0//7/JQAIAAwA+P/9/+z/CwAQAPL/EAAGAAIAAAAEAAYA+v/z
////GQAHAAgA9/////H/8//x/9v////7//P/9f8GAAgA/f8TAAMA6P8CAM7/+f/p//3/6f/7//f/+P/7//j/KwDn/8H/+//r//z/+/8JAE4ACwDq/wUA/P8IAN7/+v/v//z/HQD4/+X///8dAPX/EQADAOL/+P8n
APz//f/3/+v/+/8FAAAA7v/8/+X//f8zAOz/OQDw//X/+v/3//r/+//0/ykADADs//z/HQD7//n/+f8fABQADAD3/wsA9P8XAAEA6P8HAA4AGwAgAPr/9/8IAOD/AQD4/wEA5P8SAND/DADs//z/+f/o/wkA+v8P
AAYA5v/0/xkA/P8rAPv/9f///wcA+f/v//r/HQAOAA4A///l/wsAHAAAAPD//P/j/wgAEgAIAP7/9v8ZAPz/DwD8/+H/+//9//7/7f///+3//f////j//f/u/+3/AwAaAO//9////wcAAgAmAAMABAD5//H///8V
AAYA+P/7/wcA/f/v////9//t/x0ADgDm//z/FQADAOT//f/3//f/HQD1/w0A+P8XAAEACAD5/wcA+//r/wwA8v8XABwA9/8PAPn/3//2/+3//f/5/wEA9P8QAAgA8//t/wMA+P/w/+f/9v8RAAIA/v8BAPD/+f8X
AAYA8v8IAPL/+f/9//T/PQABAPD/AQD2//H/EwAIABoABQDw//v/DwD8//3/AwDu//r//f/4/xsADgD+/wUAAAD5/9v/+v8/APD/6//+/wkACgDa/wwADgADAAIA///1/wUA7v/2/+H/BQDo//r/9/8DAAwA+/8N
APj/8f/+//3/CgAIAPz/9/////X/+v/r//3/BQD2//v/BAAAAAkAGgDx/xEABADu//z/JwDx/xUA///x//n/MQD7//v/AAACAAEABAD7/9X/8P/J/xQA+P/6//X/+v8RAAEA9P8FABoA8f8jAP3/7f/6/+n////7
/wIA6v/2//X//P/f//T/5f8JAB4AEAD8//b/AwD2/9X//v/d////6f8OAOr/BQDu//v/9f8BAAQA8v8LAAIA/P/m/8v/CgAmAAUAFAAHAAYAAwDu/+z/+/8CAOz/AQD+/wUABADy//3/AADi//b/HwAQAPj/9v8R
APj/2/8EAPz//f8FAPH/4/8JAAAA7v8BAPP/3//v//H/AQAQAPn/GwD6//n/AgAMAPP//f8KACAA8f8FABAAMADt/+3/+v8PAAoA9P/5/9X/BwAAAAIAIgAHAPj/CwD2/wYA+P8KAAoA9/8fAAAA1P/9/xsA7f9N
AA4A/P/0/x8A7v/v/wkA9P/8//P/BQDu/wUABAD6/xkAAAAEAP//BQD9/wUABADw//n/7/8CAAAAAQDy//D/6f8CAP7/+v8VAPX/JwD//wkA9f/v/w4AKAD9//n/+P8hAPb/GwDy////AwAIAA4A/P8RAPz/BADs
/w4A/P/3/93////n//X/6f/9/+H/8P/n//7/AQD3/wEA9f/j//f/AQAMAOz/BwAGAAYAEAADAPL/9/8hAPj/IQABAOr////5//r/7f///+///f/5/wMA8v////v/IgAEAP3/CQAKAOb/CAACAP3/+f8LAOr/8v8h
APr/GwD2/wUA+////wUAAgAEAPb//P/9//D/8//4/wEA/v8BAAEADAD7//X/9f8VAAQA9P/0/+v/AwDq//n/8//z/zMABQAEAO3/LwDv/w0A9P8LAP3/AQD4/+///P/5//f/AwACAAQABgDo//n////7//f////5
//X/FwD7/wcADQD4/wIA9v8FADwAAwD0//v////9//P/DwAuAPr/0//6/xMA/P8FAPX/DQDy/xEA+v/5//L/+//8/93/+//r/wgABgAAAPL/8/8HAPr/AwD1/+//9/8HAAkA4P/+/+3/9/8XAAAA+v/6/+P//P/3
//r/+//9/+//CgASAAIA9v8EAAYA9v/x//7/AQACAO7/+P/j////DwD6/wsA9//v//f/CQD8//X/9v8dAAQAJAAWANj/7P/h//z///8CABIA9v/h//z/5f8LAOz/AAD+//j/LwD8/+n/WQA8AAUA+P8BAPj/7f85
APn/HwD4/wEADADy//v/9f/+/9v/9P/b//L/9//4//v/7//V//7/+//+/wcA8P/v//3/BwD2/+//9/8hAAkA+P/9//3/+//f//z/9/8JAAYAAgAcABcAAAAEANr/AQAOAPb/3f8RAPb/+P8JAO//5f8AAAQAAgDk
//7/+/8HAOz/+v/r/wgABgD6/8P/+v/x//r/GwANAAwA+P/9//r/7f8QABQACQAKAPH/9/////n/+P8RAPP/AwABAPT/GAAUABAA/P8HAOj/+f/p//3/z//9/x0AAgAmAPv/BQAOAPr/9v8BAPf/BwD9/wEADwAa
APv/+f8JAOL/5//F/wsA8v8NAAoA9f/5////FQD///f/+f8nAP3/AwD7/+//AQAEAAIADgD9/wEAAgAmAAIA8P8aADQABADy/wEAEAD5//f/+v/r//r/BwAKANb//v/7//X/5/8KAPL/7v8dAAoAEgAAAPb/CgAY
AA0AFgD6//3/DgAAAPn/JQD5/9n/AQDi/wQAAgD1/wMA7//t//H/7f/8/wMA/P8HAPL/9f/3/+n/AwD8/xQA/v8HAPj/AgDi//f/8f8DAB4ACgDw/+7/7f8DAAwACQAIAPX/IwABAAAAAAAOAPr/AQD7/xMA9f/1
//r/8f/6/xsA+/8NAPr/JwD+/wEA///l//H/9//4/+//+f/r//b/GQAFAPT/CQA+AAcA9v/1//f/GQASAAEA2P/+/w8A+//x/x8A6P8FABYABgD6/woA6v/5/xEA7f/d//r/HQD//wsABADu//b/DQD8/8//CgD+
/xYA9P8RAA4A+f8VAPb////7/wcA7v81APj////3//n/+v8TAPb//f8NAPb/9f/7//L/5f////v//v/3//f/AwD+/xUA/f8JAP3/AQACAPj/AAAAAAQA6P/9/wkA+v8FAPz/AQDs//n/BAAGAAIA3v8BAPj//P81
APr/8f/8//n/7P8FAAAA+P/6/ycA//8ZAAQAAgAGABIA/P/3//3/zf/u/9v/DQD8/wkA+P8OAPL/DgDw//X/EwACAOb/9P/p//D//f8AAPz/DQDo/wwAEAD1//n/9f/v/wwA+P8AAAgA/v8BAAIAKAD+/9v//P8H
APr/CwD//wMAEAAAAAoA8P/7//v//P/v/wkACAAAAPL/9/8DAAQADgAdAAQA+/8LAAQA+v////n/+P/z/wsA7P8AAPr//f/f/wcA9P8JANj/CQD8/wMAAAD//w8ABQAMAPz/+f/2//v/AQAEAPj/8//5/xsA6f/d
//r/BwAOACYA/P/x/wEA+v/8/w0A/f////3/DwAPAPL/BgA6AP3/DwD8/w0A9f8bAPv//f8EAAYA9v/j/xcA+P/5//f/CQAeAAEACAAJAOj/8//n//z/IwAYAPb/8//z//z/7f8LAPj/3v+///7//f8HAOr//P8J
APb/5//7//f/+v8jAPz/0/8JAOj//P/7/w8A1v/4//v/+//z/x0A1v/8//n/+//x////FwDf/+f/BgAYABIA7v/2/+v/9f/f//r/EQD1/93/CAAQAPn////5//3//P8PAPv/9//7/xcA///5/wgA+P/8/w8A9v/X
//v/BQDw/w8AAgD2//X/HwD9//3/HwAqAPX/CQAPAPz/CgDg/wEA/v/2//H/+/8NAPz/EQAMAPb/AgDy//j/PwD7//f//v/3/+b/yf/+/wsA+v8BAAcAAgD3//H/8v/T/yAASAARAPb/CQDs//v/8f/u/wcA+f8Z
APv/AQAHAAwA/P8lAAUA8P/6//X/9f8hAAQAFAAFAP7//P/n//b/AwD5/xkA+v8DAAQA1P/9/xUACgAUAP//AQADAOz/5v+///f/6/8EAPT/AAD4/wIA7v/8/+n/9//5//P/7/8FAAwA9v/b/xEA+v8GAOL//v//
/+n/2f/m/wMABQAEAAIA9v8FAPD/CgD+//3/JwACAA4A9P/p/wMAJAAGAAYADgD8//7/+f8KAOz/+f/p//L/1//9//n//P/p//3/3////yEA7/81AAsAAAD3//f/+/8ZAPP//f8YAPT/9v8PAAIAAgAAAPL/EADU
//z/CQAHAAgADgDw/+P/CwAJAPj/AgDy/wMADgD3/wEABQDm////IwD//xEA/v8DAPn/HQD7/xEA7//j//n/DQAFAPj////9//z/6f/7/+f/CgDk/wUA4P/4/wMA8//7/wkA7v8GAAAA+P/9//z/9//+/wsACQDo
//7/AQD9//n/EQDo//L/6/8MAPL/BQD+//v/KQD5//P//f8DAPj/z//0/+v/9f/x//P/AwADABAA/P8TAAMA6v8BABAA+v///+//DQD7/wEA3v/P/wUA6P8aAOT///8LAA8A9v8EANz/CgAOAPr/PQDz//X/AgD8
/wUA+P/4/zEA9/8FAPz/EQD4/wUA+P8LAPf/6f8DAPL/CgD+//j/+//9//n/AQAAAOv/6f/9//n/AwAIAPr/3f/0/+v/9v8DAPb/+f/4/xcA9f/Z/wIA5v8CAPL/CQDw//n/JQDu//X/AgD4/wMA6v/4/x8ADgD6
////AQD2/+v/AwD+//7/DwD3/xkAAwAQAPL/9/8JAOb/+P/1//D/y/8JAPb//P8PAPn/+f8IAPb/FADy/wMA5v/o//3/CwAQAPP/EQAAAPL/+v8fAPX/IQAQAO7/IAD+//T///8PAEIA7//v/+7/+/8CAPT/AgD0
/+//BwADAOz/9//v//v/5/8AAPL/DwD8/w4AKgAIACYA/P8BABQA8v/1//X/9/8bAPj/HQAJAPT/DQDm//H/9f/7//P/9v/d//f/BwDs//H//P/3//z/+/8FAPb/BgDy//3/DwD+/wEA+/8JAPT/4//4/w8ABgD+
//T/DQD3//X/8f/r//r/HQAEABIACQACAAMACAAGAPr/9//7//z/4f8FAO7/AAAEAPv/DQD6//H/AwAAAO7/8/8GAO7/6v8BAAIA6v8FACYA+v/r/wMAEAACABgAAgD2/wYA7v/7/xsA/P85APz//f/8/wcACgAC
APL/+/8HABgA7f8bAAEA5v/5/ycA+/8ZAAsA4v/0/8//3f/j/wUAAgD0/yEAAgAAABAAEAAPABAA9f8FAP7/4/8KANz//f/x/wYA+v8EAAYABADs/wgADgD9/w8ABgAEAAIA9P/t/y8ACQAUAPj/CQAAAPT/+P/p
//D/9//5/+n/BgD8/wkA+P/6/wkA+v/5//3/AQD9/wkAFwDo//z/1f///yUA7f8DAPX/8f/5/wEACQAEAPr/EwD0//X/AQD6/+v/1//t/9v/BAAGAAoA+v/+/xUA9P/X//z/GwD9/zEA8f/3/wgA9v/7//3//P8j
APX/CwD7/xMA+f8VAAQA5P8EAPj/BADy//v/7//6//X/BADq//7/9//z//X//P/9/wcA5v8JABgACAAAAPz/0/8LAOj/BgAMAPr/FwAIAOz/BADy//7/AwAJABAA7//z/wgA8v/6//3/BQD4/woA/P///+3//v/t
/wcA/v8fABwABwD8/wYA/P/6/+v/+/////z/AQACAPT/BwDa/wsA+P8DAOr/AQAKAAgAEAD4/y8AAgAKAPj/OQAKAO7/6P8LAOj/0//+//3//f/1/xEABgD+/wMAAQACAAcA7P/4//v/BQAQAPf/7//3//P/AAAc
AAIA8P8eAAwA/v8HAP//BQD7//v/5v8jAAkACAD4////+f8HAAwA7v/3/+f/BQAEAPn/8f8IABAA9//z/+L/7f/+/wMA8/8BAPX/+//2/wkABQD0/wQAOgAAABgA/v/v/wYADAD+//v/+//v/wkA+P/0/wkACADu
//3/IwAFAPD//v/1/wAA+v////P/BAD0//n/+f8CABgAAQACAP3/+f8LAPz/EgAYAAAADAD5/9H/AQDu/w8A6P/4//X/7//P/woA/P8CAOj/AgAKAP3/6/8AANT/+v8jAAIA/P8JAOT//v8JAAUAGAD3/+v/9f/T
//z/CQD+//n/BgACAPv/EQANAO7/8v89APz/8f/v/ykA9P/n/wMAIAD5/wUABgAQAAQAEAAFAO7/DQDq/wkAHAD3/yUA+f8HAA4A7v8CAPT/AQAcAP3/9f/u/+n/FgD0//r/AQABAOz/CAAEAPj/AwD4//f/+f8J
APn/GwDr/wUA/P////X/+f8BAAQABQAMAPn/8/8NAOL//v8HAAMABAATAPj/DQD8//z/GQDt/xkA+f/9//j/4f/8/xUA/P8LAAQA6v/5/yMABQAMAPv/BQAFAAQA//////X/8f8AAAYA6//T/wYACAAFABYA///p
/wMACgD//83/+P/3//b/5//w/+v//v8LAOn/8f8CAP7//v/1//7/BQD8//3/CAAOAAAADAAIAO7/+//x/xEA+P8AAPr//f/l/wMA+v8QAAQA+//v//v//f/5/wUA9f8bAP3////5/wcA9f/P//n/0/8NAAwACQAG
APr//f/7/+n/AgD6//r/0//1/wkA+P/z//n/RQDz/+3/GgAEAPr//f8CAPj/9////wUAKAAKABgACQAyAPn/+f8GAPD/FAD+//T/1f8CAPj/BAAEAPb/7f8GANj/8//v//j/CQD3/+n/AgDm//z/AQABAP7/9/8R
AA0A+v8EAPb/+//z/+3/9//8/x0ACQAGAAQA+P8KAAAA+f/1/wAABAAIAAwA9P/h/woAGgD1/wEA+P8NAPX/AQD7/xkA7//j//v/9f8DAAAA9f8HAPT/FwADAPL//v/z/+D/3//6/+3/8//3/wMA9P/u//n/EABE
APv/5//1/ycA/v8BAPv/GQAAABAA/f8bAAwA4v/0/+n/AQAEAPz/9f/5//v/7v/p//n/6f8DAPr/9v8HAPn/6f////X//v/t/w8AIADu//P/8P8BAP7/CwD7//H/BADm//D/+f/1//X/AQDu/+H/xf/4//n/CwAW
AP3/9////wkACAD8/wIA9v8CAAoA7/8VAPT/GwAAAA4ABgAiABwA8v/5//H/+/8HAAMAFAABAAwAAAAGAAkA7P/2//H/AQAuAAAA3P/8/+//BwAIAAwA+P/v/9f/DgAEAPr/9/8IABgAAQDm/wIA6v/7/w8A/v8f
AOv/JQADAAoA9f////f/GQAIACIA+v8HABAA5v/1//3/CAD8/wwABgD//+v/BQAGAAcA9v8FAAwA+P8BAPr/6f/6/w8ACwAOAPf/EwAGAOT/9f8VAP3/6f8DAPj/BQAwAPr/EwAHADwA+P/5/wgA4v8RAAIA+f/b
//n/6//w/93/+v/1/wYAAgAJAP7//P8LAOb/BQAAABQA+P9HAAgA+P/8//X/AgD8//r/AQD7/wEACgA4APf/8/8LAAQA+v/z//3/DwD8///////t//X/8f////H/BgAAACQA8P/8/wEA9P8PAAQAEAD5/+X/AwAM
APH/8f/z/+X/9v8TAPn/5f8BAA4AAQDm/wIA+v/5/+P/9f8FAPz/HwD8/+//EwAGAPz/DQDx/+H/EAAIAP3//f/8/wEA9v/r//7/AQACAPD/9//1/wIAEgAGAPL/AAAwAAcA6v/4/+f/AAD8/wkADAAAABYA7/8F
APf//f/9/wMA9f/v//T/9//6/wUAAADm//7/+//+/w0AAQD+//j/9/8FAAwA/f8RAAEAAAD5////BwACAAAA/v8FAPj/9v/7//n/+//w/+//CQDW/wUA+P8LACoA/f/7/xUABgD6/xMA+/8LAP//LwADACwAAQDs
//n/AwABAAQAAwDa//f/FQAKABgADgA+AAsABgACAAoAEAD8/wIAAAAJABIA+v/1/wIA3P8HAAYAAQD2/wQACgD2/+3/+//f/wUA+v/7/w0AAADi/wIABAD5//3///9BAPv/7f8AAPD/AgAkAAoA+P/p/83/+f/r
/wMADgD4/+n/GADc//7/3/8EAAgA+P87AAoAAAD2//n/9v/v/wQAJgD1/+H/EQAGAPH////1/+//+v/3//7/5/8EAPb/AQASAPb/8f8GAL7/8/8hAP7/+f/0//f//v/5/xQAEgD2//H//P8ZAAUA+v/4/wcA9f/v
//z//f/z/xEA/f/7//z/BwAOAPz//f8NAPf/EQD2/+X/8v/t/wcA4P8JAAQA/f8fAPj/BwAEAO7/+P/r/wEADgATACAACgD4//X/9//+/xkABAAUABIA3v/5//3/9P/r//P/3/8OADAA7//r/wEA7v/8/+/////f
/w0A9P/x/wcABQDu//7/7/8EAPT/9P8DAA8A4P/r//n//f/l/wQAKgDq/yUABgD2/woA9v8LAAIA8/8RAAcAHAD7//3//f/7//n/+f/5/zcADwD4/wIA9P/8//3//v/7//r/AQABAO7/7v/T//7/+f/6//P/EAAW
APP/IQDs//X/AQDY/wgA5P/s/yMA/f/z/wkA6P/+/+3//v/l/wYACAD8/wsA+v////D///8OANr//v///wwAFgD7/wUA9/81APP/5f/+/zcA+//5////AwD4//v/DQDq//v/BQD0/9f/+f8PAP7/+//4/+//EQDq
//3/3/8KAAAA9f/x/wUAAgAEAOL//v///wAA6v/6/xMABwD+/wYACgD9/yMA9v///+v/AQD4/+P/CwACAP7/6f8DAP7/8//7/wwA9v8RAAYAIgDo//r/EwATAOj///8DAPX//f8FAAIA9f/t/wQA7v8cAAoADQDo
//j/AQALAO7/BAAIAAcA7v8AAOT/8P/F/wQA5v/w/+//+f8JAAsAAgD9//f/BQAuAPX/5f8CAPj/CQD0/wsA8v8KABYABgDg/wAA7P8LAPb/DwD0//L/8f8BAO7/BgAEAP3/2//6//n/4/8JAA8ADAAQAO7/CQDw
//z/CQAKAPT/7P8dAPj/LwD5////9v/9/wcA7v/z/+n/7/8HAPr/FwD7//n/+v8JAAEA7P/1/93/FQAmAPX/DwD7/+X/8f/5//L/1//7/wMA+//3//r/8f8NAPD/DwDG/xYA7P8LAPD/5//l/wAACgADAOL/8f/p
/wkA7v/7//v//////wkA8v/4/wcA9v8TAO//6f/3/x0ABAC+//v/8f8UAA4A+f/d//n/BwD0//v/9//x/w0A+P/6/+v/5//p/wMAAgDw//X//v/Z/woABgD5//3/EQDU//z/2//8/+3/BgAGAAEAUADx/xEABQD4
////+f8EAPb/DQDY//j//f/+/+n/7v/X//n/3/8HAAIABwAIAAEA+P8FAB4A9v/z/+b/4f8CAOD//v/x//X/IwD3/xMADwAQAA4ACgAGAPT/BwACAPn//f///+X/DgDY//3/EQDu//P/CQASAA8ACgAIAAwA/f/5
//X/7f/8////FQDo/wIA2P/7/+n/AQD6//r/+f/2/+f/+f///wsAKgD8/wEAAAAaAAkA8v8KAOT/+f/z/wcA6v/2/+H//f8RAAEA8v/4//P//P8NAOv/0f/8/xUA6v/r//v/HQDt/zcA//8NAO3/9f/4//X/+P/3
/wIACgADABQA/P8FAAIA+v8FAOj/DQD+/wYA8v8JAAgAAgDw/wYADgDx//f///8VAPn/2/8AAAoA9v/7//z/+f/9/wEADgAIAP3////5/0sABwDu/wgADAD7////9//l/wQA7P/3//X/DgDk//3/+f/4//H/8//z
/woADAD8/wkA9/8FAPv/8f8BAPT/6P/d/wgAIgD5//f/7//l//b/+//1/+v/+f/3/+7/9f8UAAIACAD0/xcA9P/8/wsA9f8BAAkAIgD6//H/AwDu/wMA8v8GAC4A+v/z/w0A/v/+/wkABAASAPf/8/8RAAwA+f8X
APP/3f/4/+P/AAAIAAQAEAARAOT///8JAPb/+/8DAAQA+P/7//7/4////wsAAAAKAAkA4P8BANb/+f8JAPv/AQAHAOj/CQAoAAoAHgADABgA+//5/wMAIgDt/9n//v/n//z/5f8DAOb//v8NAAUA/v8DAAIA//8D
APz/8f8EAOD/+f8XAP3/IwABAAQA/f8HAO7/3/8BABIA+f/3//j/+f/u/wcACQAYAAEA/v8PAA4AAQAYAPD/FQADAPb/AwAKAAgA9P8BAPb/+f/5//T/BwD8/+n////z//3/GQD6//H/BAAKAP3/AwD5//3/9v/x
//n/8f8GAPz/+//l//b/7f/0/+v/DgASAAUABAAPAD4A+f/x//L/+f8NAAIA8v/1//L/2f/y//H/BQAQAPT/RQD5//n/+P/t//P/+f/8/wUA/P/3//b/+f///xcAAQAKAA4A+P8BAP7///8TAAEA/v/7//v/AAAG
AP7/+////9n/+v/3/w8A+P8RAPT/+v/7/+3/8//0/xEAAwAQAAEAGAAAAPD//v/1//X/6/8GAAYA+P/5//n/DwACAB4A9v8XAAIAIgABAAgAIwDS//D/9/8FAPz/BgDu//H/CwAMAPL/DwDk/wUAAgD8//X/9f8L
AAMA9v/8/9//6f8HAAAACAAEAP7/AwAQAPz/7f8EAOr/BwDi/wwABgDz/9v/BgDw//z/CQD+//3/AAD2/wwA7v/v/+n/+//n/wAA8P/5//v/8v/x////4f/2//n/9v/p//v////n/83/+v8DAPX//f8ZABAA/P8F
APb/BwADAAAA+v/z/wkADAALAPL/BgD+//v/MwD8/wUA+P8JAP7/9f/z/xkA7/8TAAQA3v/8/xEA8P/3//X/IwADAOT//P////n/3/8IAOT/9//R//n/5f/9//n/BAAKAP3/FQAKACAA//8bAP3/8f/4/+//8v/F
/woA/P////P//f/7/woA7v8UAPD//f8fAPr/6//6//X/AwAOAP3//f/7/+//EQAcAPr/AQAFAAAACAAmAP3/9f/t/wsAAAAGAP7/BwD1/xEA/v/5//3/9f/8/+//AQAEAAEADgD6/wkAAgD2/wQA6P8PAOz/BwAK
APb/5//v//n/+v8BAAUAEAACAPz//v8VABoA+v/4/xMA///1//7/+/8IAAYA+//1//7/IQARAA4A+/8XAPP/AwAAAPT/8v8HAAUACgABAPD/BwDm//7/8f8CAO7/8//7//f//f/7//3/CAAQAP7/+/8NAPD/6v8Z
APj/8f/4/xUA///9/+7//f/5/wsA+v8FAP3/+f/p/yMABQAUAPn/9f/2/wsA+P8XAPz/AQD//w0A8P8XAAEA8v/w/8X//P/7/wUA8P8HAOr/BADw//r/8//8/9///v/t/wgA7P/2/+f/9f8lAAQA+v8RADAA9P/v
/w8AGAD6//v/+P/t//b/9f///+H/CQD4//n/6f8AAPj/9f8JAPz/4/8OAND////1/wcACgAFAAwA/P/1//X/KQDx/+X/BAACAAwA5v/+//X///8JAAcA+v8TAAAAAAD4//3/1f8PAAAAAwACAA0A4v/3/xkAAQDm
//b/9//0////AAD4//7////2/xMA8v/5/w8A7P/z//f//f/5//v/5f8KAPb/+f/1//3/BwD6/+X/7v+V/wIA9v8aAAYA7v/r//v/+f/0/wUA8v8PAAEA6P8HAAgA8v/t////AQALABwA/f/Z//3/+//4/xcA9v/l
//z////8/+3/+P/h/wAAFAD//xsAEwAKAPL/EQD+//3/+v/r//3/BQADABQA9f/7//z/CQAKAPb//v///wEA7v/3/x8AAgDq/////f8BAOr/9v/t//n///8FAAoAAgD+/xEA9P///xEA+//v//P/3f8CAA4A+f8L
AAsAPAD8/xUAAwACAAIAAADz//3/BADc//7////1//X/+/8VAP//BQD9/wEA9f/r////9/8FAOz//f/r/wkA6v/3/xsA/f/5/wUA7v8VAEYA8//t/wkABAD9/+3//P8ZAPf/9f/3/1EADgAOAP7/4f/9/x0A/P/z
/wAAFgAFAND/BwD6/wEA7v8DABgA3f8BAP7/EQAPAO7/CgD0/wIADgAgAAQA7f/f//b/7f/2//v/DwD2/wIACAD5/wEA8//Z//n//f8hACQA8f8dAPX/8f/2/xUAAgD8//L/PQDz//f/9v/b/wcA1P/5/+//BQD+
/xIAFAD1/+3/+P8TAAsA8P8MAOr/+f8DAP3/DQD1//H/9f/n//j/BQDz//P/BwD2//f/9f/5/xcA9P/h/xIADAAFAPr////j/wQAEAD9/+X/+f/7/wQA+P8GABAA5v/v////x/8AAPL/AgASAAUA5P/9/+//+f/1
/xUA9v/5/wcAAADi/wcA5v/2/zcA/P8PAOb/CwD1//v//v8JAPb/MwDq/+3/FwDu/wMAIAD6//v//f8HAO//9f8IAOL//v/r//P/9//u/+n/8f/z//f/BwACAOz/BQDq/wIA6P8GAPb/8f/9/wIA4v/y/xcAAwDo
//n//f/6/y8A+P8zABIA/v/3/+f/BADw//f/LwABAO7/+P/t//X/7//u/+P////T//f/AQD8/+H/9v/z/wIAIgDw/y8AAAAIAAQAAgAKAAoAAQASAO7/6/8RAOb//f/f/xQAAgD5/+n/+//n//D/8f/2/ycABgDq
/wIAMAAQAPT//v8DAO//HQD//zEA9v/p/xAAEgD+/9//+f/p//z/3/8MAAgACgAIAP//GwAOAOb/AADu/wgA9P8NAOr/6v8fAPv/8//8/+X/CQAOAPz/IQAFABIA9//t/w4A4P8PAAYA/f/L/wYAEAALAP7/AAD+
//j/CwAIAOD/9/8BAOT/4f/1/+3/8/8BAAYA8v/4//X//P8nAP7/DQAJAOz/BQDy/woALgDx/xMA8v/1/+z/4//6//f//P////r/9f/5//P//v/x//3/+//9/wcA/f/1////9f8JAOD/+P8LAPv/6f/9/x8A+P8F
APX/9/8EAOT/+v8BAAgACgACAOr/BwDu//j/FwD8/9n///8LABIADgD9/wsA8P8PAAIACAAPAO7/AAAAABEA6v/1/+n/+//z//3/DQD+//f/AgDm//j/GwD7//X/AgAKAPb/CQDt//f//f/j/+3/5/8HAAgA7P8V
APv/CwD///3/BQDw//f/DwD3/wkA//8DAP7/AQD6/wMAAAD0//n/8f8OAAIAAADq/xEA7v8NAB4A/v8TAPj/AQD6/wsABAD6////BQAiACQA/f8HAPj/9/8EAPb/BADq//H/2f////n/DQAiAP//CQD8/wMA+v/z
/+n/DQD5//P/8v/l/wcA9P/r/y8A9/8FAAgAKgD//wsA8/8NAP//EQD9/w8ABgDk//3//f8LABYA+P/j//v/FQAGAMb/6P/T//z//f8EAOj/DAAIAAYA/P/0/wUACgAiAP7/AwD5//H/9f/9/xAAKgAWAAgABAAS
AP3/6//0/+3/CQD8//D/CwD9//H/AQDs/wYACAD6/wEA/f/9//z/8f/9/wsA/P/5/+r/8f/z//P/8f///wQA+v8OAPj//f/r//r/BwD3/+n//v8JAAAABgD4/+v/5P/t/wAA6v/8/w8ACAAOAPL/1//9/wEA8P/5
/xcA/P///yMA+f/p//f/5f8NAAgA/f8RAPb/IQD5//P/BAAcAP//HQAJAPz//v/3//X/HwD5//f//f8DAAAA6v8BAOD/+P8RAP3/DQAGANr/CAD6/wIA6v/7/w0A5v/d/wYA9P8AAAoA+P/z//X/7//9//X/+//5
//7//f8EAAAABADk/wAA/v/6/ycABwD2//D/5/8BACQAAwAIAPf/7//5//3/DADq/xAAAgAGAOj/DAD+/wUA6v/0/9///f/x/wsABgD2/w8ACAAiAAYA/P8HABYAGAAeAAAA+P/9//3/+f8NAPv/GQAEAPD/9//5
////FwAEAOT//P8DAAIA2v8DAB4A4v/9//r/CwD//9v/7//v//f/8f8AAOz//P/5//b/5//6/+f//v/p//r/7f8AACQA/P/r/wUA9v8HAA4AAQDy//z/9f/6/+//BgAUAOX/3//5/wkA/v/1////+//7/xcADgDs
/+//+/8bAP7//P8RAPD/HQAOANr/AgDw//n/8f/5/wMA/f8TAAsA9P/z/xMA/v8BAAkADAD8/wkACwAwAPX/HwADAPr/AgAMAAIA/v/s/93/BADo//P/AQAEAAQAAwAIAPr/AQAIABAA+/8DAAIA7P/t/w8ABADu
//b/8//7//H/+f8FAP3/1//9/+H/DwACAAMA/v/0/wcAAgAEAPj/AwD+/w8A+v/h/wIA6P8OAPL/+//p/wAA8v/n//P/AQAIAAEABAAPAOj/BgAUAAMA9P8CAAAA+//9//f/KQAAACgABgAqAPL/9f8fAPD/8P8h
APj////1/zEA///h//f/MQD4/+///v/9//n//f8EABYA//8DABQAEAD+/wkA/v/n/+r/4f/5//P/EgACAAEA7v/9//X/CgAQAPb/7//z/wcABgASAAsA9v8YAPL/BgDu//T/BQD6//3/EAAGAPH/EQASAO7/AgD6
/wAADAACAOz/AgAKAP3/9f/2//X//f/j//r/8f8DAAIA+//p/wYACAD3/wkA8v/h/+T/5//9/wsA///9//P/7/8MAPD/CgD0//3/9f/9/wkA7/8PAAQAAgD0/y8ABgASAP3/BwD3/yUA+v/9//n/BQD5/+//GADi
/wcA+v8IAAQABgDo/xIAHAD///X//P/5/wIAFgAFAPT/DgDw/+//4/8QAAoA8P/1/wEACAD6/xMAAgDq//z/HwD9//n/8P/3/w0AEAD8/xMA+f8DAPr/BwD9/x0A9v/h//7/IQAaANz/BADq//f/5//l//n/DADq
/+7/6f8CAOT/AgD4/wMAAgAFACgAEQD2/wQA9P8EACgAAgD6/+z/sf8DAOz//P8jAPr/+f/9/////f/1//D/HwD0//X/GwAGAAgA0v////H/DQD+//v/9f/1/+v/AgD4/wYA5v8MAPT/9P/x/wAA6P/4/w0A/P/5
/wAA9P8AAOr/GwAiAAEACgACAAwA///7/wYA6P/4/wcA9P/r/wgA+P/3//n/+v/n/wEAAgD5/+X/AQDu////+/8GABoA/f/5/wMACAD+/xcA7//n/wsA8P/5//v/BAAAAPv/+//3/wUA+P89AAAAGgD1/x0A9f/v
////+f8BAPr/+f89APn///8BAPD//v8jAAMA+P8GABgADADk/+b//f8WAPr/+f/t/xEA7P///wUADwD+//n/5f8RAPr/7P/h//f/AQD+//n//f/l/wsAAAD6/xcA+f/t//b/8//5/w8A9f8BAAkA9v8LABgA/P8f
AP//FwD4/yEAAQD2//v/AQD6/83/DwD4/wQAAgD9/9f/BQACAA4AAgD5/+f/BAAAAPj/FwD9//P/FgAIAPj/AQD6/wMA9f8HAA4A8P8BAPT/BAD4//r/8/8KAAIA/P/p/wkA9P/8/wEABQD2/+X/5/8DAPD/7//9
//X/BwAFABQACwAiABMAAgDz/+n//f8DAPH/8f/8/wEA+P8DAAgA+v8NAAYABQAOAP//9/8HABIA9/8NAP//CQD2/xMAAwAyAAEA1P/p//f/+/8JAOj/AwD2/w0AEQDe//z/DwD5/+3/9f8ZAAkA8v8JANT////n
/xAAAAAMABQA///3/wEA9P/1/wEA9//3/wAAFgAQACoAAAAUAAAABAD+/wEA+v/z/w4A9P/+/w8AAgAGAPz/7//8//3/+P8FAA0AEgD9/+3//P/7//b/7/8BAOr/7f8XAP3/6//9/wcA7//j//P/BwD1//v/CgAW
AAIAFAD7/wsACgAKAP3/6//4//n/8P/n//n/GQD7/+f/AwD4/wEA6v///xEAAAAQAAQACgAHANz/AwAQAP7/EQD9/9//9v8xAAcA7P/8/8X/9v/v//3/6f/6/x8AAgD2//j/5/8SADYA/f8DAPX/BwDt/+3/+P8J
AAEA7v8PAAAACgDk/+v/6f8bACgA/P////f/9f8DAOb/9v8XAO3////3//X////N//T/AwAUABQA7f/N////8f////P/BQAIAAMA9v8DAOT/+//v//7/CQD+/xEA9/8RAPn/LwDp/93//f8DAP//DQDu////BgD8
//7/CwD1/+//AAD8//L/GwACAOj/AgDs/wMAFAAPAP7/BwDi//n/AwAIAPL/BAD4/woA+P/9/wkA9P/7/wEA9v8BAPj/BQDi/wwAAgD3/xMADAAEAP7/9f/1/xMA+P8LAPf/AwD7/xsA9/////z/EwAFAPb/DADs
//3/9f8EAAYA+v/z////9/8RAAQADwDW/wUA9P///w0A+P8BAPL/DwD5/+X/AADs/+7/5//w/wMACAAaAAEA+v/9//P/AgASAPX/DwAFAO7/BAD2/w0A9v/0/+X/+f8BAP7///8BAPb//v8XAPb/9f8HAPD/+v/r
/wIAGgAMAPb//P/9/wQA7v8MAAYABADm//j/7/8GAAgABQAIAAAADgADAAQA+v8RAPv/2f/w/+n/AQD+/wgA5v/9//P/DQD0/wgA8P/+/w0A9v8NAAEACgD///P//P8bAAAA5v/y/wsA5f/n//f///8NAPb/AwDi
/wAAGADz//X/DAAEAPL/8//8/+H/+//3/wAA8P8HAAIADgD4//v/CwD9/yMACQD6////BQAIABoACAD8//r/7f8EABQACwACAAcA7P8AAAYABQAUAPv/FwD//wMAAAAMAO7////6//3/AQACAO7/+f/2/w8A/f/x
/wAADgAAAPb//f/5/+7/DQDn/wMADgAAAAQA+v/5//v/BwDe//L/4f/8/wcA+v/n//r/FQD5////AwDg//n/GwACAOD/DgAMAOn/9/////H//P/9//n/JQACAOr//v8ZAP3////3/xcADwD2////+/8MAPj//P8J
APf/DwARAAIACAAQAPr//f/+/wEA/v/H//H/HwD7/xMAEwAMAAAAAAALANr//f/7//f/BQD9//P/8v8BAOz//f/6/w0A9v/9/woADgAJABAA8v/n//P///8NAOT/FwAKAPj/DQD7/yMA/f8ZAAIAAgD3/x8A9/8d
AAIA9P/8/yEAAQDy/wEAHgD6/wkA/P8ZAP7/3f/3/xMA9v/5/wMA7v8KAAQADwAEAO3/FwD7//v//f8HAAcAAAACAOj/9//f/w0ACADz/yEAAwD6//z/BQD3/yMABgAQAP7/6/////f/+//x////FQDx/wMA+v8B
AA8A5P/9//n/BgAKAP//AwAJAAIA9P8lAAcABAD6//n/DADs/wQAEgADABQAEwDu//b///8HAAYA+/8BAAoA7P/8/xkA///5//b/4f/y/xcAAgDY////8/8FAOT/+v8PAAIAyv8DAAYA+P/p/wcA8P/4/wcADwDk
/wEA6P8MAPD/+P/v/xMA/P/x/yEA///1//v///8CAPD/9P8PAP7/8//7//X/GgDY//n/5//+//X//P/t//7/+f8CABwA9v/3//X/6f8IABAABgD4//r/BQAKAPL/+P8fAP7/DwAHABYA+P8DAPT/JQD8//f/+//p
/wAACgAEAPz/AgAKAAQAIAABABYACAD+//7/EwAYAAoABQD+///////2/+3/CQD8////5//7/wMA9/83AP3/+//7/wMA+f/1/wUA9v/7//f/BQAWAAwA6v/+/9v/9f/1//T////5/wMA9/8bAPn/BQAHAOb/9P/9
/wkAOAD9/+3/8P/l//v/NwDz/yMAFAAGAO3/JwD1/wMAAQAUAP//7f/8/wUA+f8ZAAwA6v/2/30A/v/3//j/CQAHAPb/+//l//j/KwACAN7/BADq//j/4//8/+P/9/8FAP3/AQD//+v/EwDs////QQD6//H/BQDe
/wMAEgD+/yEA+f/3//v/9//3//P//P/5//D/EQD//xMA/P8nAPb/JQD9//X/DAAUAP3/+/8EAAoAAAACAPj/1/8HAOb///8bAAMAAAD3//H/AQD+/wcAKAD3/+3/+/8fAAcA8P8AAAAA/f/1//3/+//v/wUA/v8L
AP//CwD5//P/9f/3/wIA6v/w//X//P/z/+X/0f/7//n/BADw//v/9f8PACgA8//3//b/9f/h/xUA+v8RAP3/9//6/8//8//3//3/9f8NAPj////d/w4ACgDr/9P/9//9////BQD/////9/8HAAEA8P/0//n/AgDy
/wwA7v/3/+H/+P/9/wEA1P8GAAgA/f/d/wwAAAD9/wUACwDq//n/7f/0/+H/DAAUAAQAAgD3/+P/7f/7/woACAAMAMT/DQAAABIA+v/7/wUA9P9NAPP/8f8NAAwA9f8ZAO3/7f/z//v/AwDo/wQABgD9//H/AwD4
/wAABgD2/wEAEQDy/wMABADy//X/AAAOAPT/IwAHACIAAQASAPT/9/8AAPL/BQAGAAQA/v8DAAAA9//z//7/8//9/9X/8f/3/wEAIAD7//H/AQDy//v/LwDz//v/EQAEAPn/6//s/wEA+v/1/wIACgACABAACAAQ
APj/9f8FAPT/AADu/wcA9P/8/w0A9v/b//D/AQAJAPD/9v/n//X/7/8KAAIA9f/t/wwAAgAJAPT//P8HAPr/8f/5/w8ACgDi//3/7f8CANz/CgD4/wMAGAADAPT///8RAAAA/v8NAPT/AwAmAAAAEgD0///////t
/wMAGgD5/wkADADe//f/BwAEABQA+f/3//r////y/xMA8v8RAPr/IwD+/y8A+f/z//r/GwD4/xEA+f8DAAcA+v/7//3//v/9/wYA9P/3/wMA/f/7//X/x//v//n/AgD+//j/PQD+/+3//v8HAAMAAAADAA4A9/8P
AAIAuP8GAAYAAwDw/wAA8v/2//P/+//9/wIAIAD9//X/8//z//z/AwD1/+H/+P8NAAAADgAAAAIABQD0//j/7f/5/wEAAgDw//7/6f/y//H/8v/1/wEAJAD7/xkA/f8XAA8A9v8AAPL/EgAMAPD/x/8DAOj/+//v
/wEAFgAFAAwA8v/5/wAABgDh/1UADwAWAP//FQD4//X/DQAEAPn/BQAIAP7/BgAAAP//+f/+/+f/CwBMAO7/AwD5//3/BgAYAAIA2v8DAPj/BwAAAPv/8/8WAP7/8v/7/wMAAAADAOD/9f8NAPf/AwACAAwA/f/j
/wwA/P/z/wUA8f/r/woA+v8RAPL/+//1/xQABAAZABAA9f8BAPb/AQD+/ycADQDs/xoA9v/8/9P/AAAoAAQA3v8BAPD/AQAOAAQA5v8AABgA9//3/wUAMAAHAP7/AwD8///////3/+v/+P/d/w8ALgD+/xEA/f8P
AAQA9v/6/xMAAQDu/woACAALAAoA///t/wUA+v/7//3//f/9//z/BwD7//v/AQACAPT/6f///w8A+P/n/xcA8v8JAPD/+P////T/DQAFAP7/+f/7/wIA7v/5/zEA+/8LAPz////y/yMA/P/T/xIA4P/3//f/8/8F
AP3/AwANAAQA/f/1//H/8f/s/+n/+/8tAPz/4//9//P/+v/r//n/4f8BAAYA9f/r/wEA+P/3/xEA7v/P//3/EwDF/7f/9v8TAA0A6P/7/zkACQD4//3/DQAEAAQA+v////v/IQASABQAAADs//z/5/8GAAIADADo
//n/GwD3/x0ACQAWAOf/2f8FAP7/AAAGAP7/8f/5/wUA+P/X/+7/9f8FAPT/9P8NAO//+/////X/DwDS/wIAAgD5/+f/9f8FAP3/8f/t/xUA/v8hAPv/FwAtAPD//v8FAPr///8OAPr/9//1//z/DwD8/+X/9f8F
AP//7//1/wMA///5//H/5/8AAOz/AgAWAPL/4f/9//n/AQDy//7/9f8TAOb//f8LAPv/PQD8//v/CgAUAPX/6/8BAOr/+P8VAAcA8v/6/wUAAgD+/wEAFgAAAPT/+/8LAAIAEgD3////AgAEAPr/HwD+/+3////l
//b/4////wMABwD0/+7///8BAPj//P8lAAIA7v/9/wsA/v8HAPr/EwD4/yEAAQDq//7//f8HAPT/DwD+/wgA7P8AAA4A9//x//7/4//1/+n/BQAeAAAABgAIAOD/9P/7//3//f/l/9n/9v/5//b/5//7//n/+/8L
AAwA+v8AAOr/+//x//T/BQDr//f/BADq/w4ADADz/+//+P8FAPz/HQD9/xkA/P/Z//n/5f8IAOj/7//x////1f/r/9v/9f/f/wEA7v///yUADQDy//z/NwAOAAgA///7////+//z//3/+P8bAOf/HQD4//X/+P/x
/wkAMADz/9//9//j/xEA3P/8/wUA/////wUA7P8FAOr//f/x//z/9f8NAAwAAwDy//7/BQAUAND/BQDw//D/8f8GAPT//P8FAPr////8/wMA9P/3/wcA9v8GAO7/9v/3//j/+/8IAPb/AgDs//b/4/8cAAAAAgAE
AAMACgD9//3//P8TAP7/CQD3/wMA9P8HAPv/AQD5/xMA///t/wcA+P/2/wkA+f8hAAYA9P8GAOT/+v/9//j/+f8FAP7/8//l/wEAHgD7/+3/7P////r/CQD3/wcA8f8VAPn/CQAZAP7////l/wAAAgD///n/+f/5
/wEAEAACACAA/v/z/wwABgD///v/+v/z/wMAEgD2/wcA9P89AO//6//7/+3/DADq//n/8f8GAAIACwD2//v/zf/6//X/AQDw/wsAAgAAAA4A+/8RAAEA9P8BACAAIQDE/w4A+P8VAAoA8f/1/wwA8v8VAC4ABgD6
//X/7//6/+v/AwD6/wEA4v8EABoA7P/b/wMAEADz/wkA///p//7/3f8CADQA+f8XAPH/AQAEAPL/CQDw//7/9f/s/+//7/8BAAEA/P8EABYA8P/b//T/+//x/+f/FgAKAPn/9f///w8AAwAOAAwAHAAIAPj/CAAU
AAAA9v/9//3/DgAWAAcADAD//x8AAQAeAPT/8f/t/8f/AAAKABMA5v/5/////f8BAAAA9v/x//X/7//x/xYA+P///+//AQD0//3/GQD7/wcA+f/3/+3/AQAGAPT/DwAUAAcAEgD9//f/+v/r/w0A6v/9/w0ADwAU
APz/7/8BABYA9P8JAPT/CwD6/9v/CwD4/wEA6v8HAND/9v///wcA5v8BAAgA9v/P//f/6//9/wMA+v8JAPn/7/8HAAIA+/8nAO7/BwD9//3/CgASAPX/5//5/wMABwAMAPT/8f/v/wcA///v//7/AwABAAoABgD+
/wYABgD8/w8A7//3/wIAAAD2//X/+f/v//z/AQD2//n/HwDS//v/3f/z/wEA9v8lAAgA+v8CAPr/+P/1/wAAEAD//wcABgAUAP3//f8IAPD/9f8bAPj/9f8UAAQA9//x//D/FQDw/x0AAgAmAPr/EwDy//H//f8H
APr//f/+/+//+f///woA8P/3/+n//v8bAAAA9P8IAP7/AQAUABgAKAD9//P//v/l//D/EQAJAA4AAQDw//P/7//2/w0A+/8HAPz/BwD6/9H/+//h/woADAAKAOj/HwD2//7/5//z//X/AAAIAAsABAAQAPj////t
//P/8f8CAPb/EwD0//3/CQADAPr/AwAGAA8A/P8DAA4A7f8fAPz/+f8BAOj////3//z/AQD9/xkA+f/b/wUAEgD+/wsA7v/X/wIAJgD2/wMAAAACAAYA6P/1/w0A+P8JAAgAAADs/y0AAgAKAAwA2v8DABQA9v/t
//j/AwD1/9////8HAPP/FQAEAO7/8f/v/xgA1v/7//v/9f/5/wsA8P8EAPr//v8JAO7/u//7/x0ABwD2//r/8f/5/wEA+f/j/wYA9v/6/+f/9f8HAAgAAgD3/x0ACwACAAEA8v/9//3/+P8BAP7/AwASAAgACgAa
AAEA2P/6/+X//f8DAP3//f///wkA8//j//f/1f8RABYABgD0/wQA9P/9/+3/AwD+/w8A+P/w/wUA9P/r/wIA9P8AACoA/v/r/wAABgD9/ykA//8RAAMA+v/v//v/8//5////AwADAAQA/f///wMA/P/5/wkA/v8V
AP7/9f/2/9f//P/3//3/LwDw/+3/AgDu////+f/2//3/9v8PAPP/9/8TAAAA/f/3//b/7//4/wMACwDg/yMA9P/8//f/+v/t//T/FwDw/9n/BgD2//f/CwAAABIABwAUAPn/+f/4//X/9f/n/w4ABgAFAAwAAAAC
APz/+//6//P/9//p//v/3f/z/9f/+f8pAA4A6P/3/+//CQAMAAAA9v/9/+H/+/8RAPX/9//9/xMAAADw//n/LQD+//n//P/h//f/0/8KAP7/+f///wIA6v/r//P/9//5/wgAAAANACAA+P/7//X/+//y/wsA+//7
/wsAFAD6//X/+//h//L/9f/8////+/8BAPn/AwAYAOj/7//1/wUA4v/3/wMA9v8FAB4A6P8FAAwAFwDw/wgACgAOADQA+v/3/wAAIAD7/wEA/f8NAAsA+P/z//v/8//9/w8A/P/9//n/BwDy////8f/6/93/+//1
//r/9//5/wMA8P/h//b/5/8AACIA8P8NAPv/BQDm/9v/AAAOAAIA7P8IABgA+//5/wwABAADAPr//v8DANb/2/8AAPz/BwDk//z/+f/z/+P/9//P/wcAAAD7//f//f8NAP///f/8//3/+f8dAAoA+v/u/+P/EAD0
/+v/IwD3/xkA9P/9////7//y//v/DgDm/w8AJAAHAPz/8f8hAPj///8CAPL/DAAWAP3/9f/u/wkACQACAPf/DwAPAAwA+f8BAAoA/v8YAPz/8f/l/+7///8IAAYA/f/7//z/FwD5/wEA9f8BAPz/8f/9/wEAFgAG
AP7/DQAFACAA+v/j////DQD7/9f/CQAGAPf/9f/9/+H/GgAYAPf/zf/z/+v/DQDw//n/BQD4//3/AgDm/wYA6v/4/+//+/8dAPv/9f/+/+3///////v//f8MAPb/+//5//z/HQD4/+P/CAD+//7/8//7/+//CwDs
//j/9f/2/+//CQDw/wQAFgD0/w0AAwD4//n/DQD5/+v///8JAAoADgAFAPT/+//j/wQA+v8EAOD/CgAiAAEA+P/z//n/+f8RAAcA+P8FAOb/BgDk/woAGAD4/w0A8P8TAP//7/8AAAIA8//z//L/BwAIAOr//f/x
/wgAAAAHAPj///81AAIA7P/j/y8ABwD2/wIAHAD8//X////3/wIA/P/8/xEA//8FAPz/EQD+//v/+f8LAPH///8LAPD//v/7/wEA/v/7//f/+P8rABAA8v/3//P/+f/f//f/3//6/wcA/P8BAPr/EQDx/+f/7f8H
AAYA7P/7/+P/5//t//X/JQATABAA+P8LAO3/+f/5//P/AAAKAPf/GQD1/w8A/P////v/FwD9/xkAAQD0//b/DQALAPr/+/8PAPb/5//9//P//v/1/+n/GwABAPr/BQD2/wYA+P8AAPj///8fAAIA6v/9/ykA/P/j
/wUABgD5//v/+P8NAPT/DwD0/zkA//8FAPv/DQD5/+//AQD2//L/FQD8/wkA//8jAA0AFgDv/9f/AQAmAPf/7/8GAAYAAgDu//v/3//6//3//f8pAOr//f8LAAwABgDg//n/BwD4/wsA+v/3/wIA/v8DABYACAAW
AAMAEAASAA4ABQDk/wEAAAD+//n//v8TAA8AEAAAAPb//f8rAAYA9P/9//X/BgD8//7/+/8BAPz/9v8VAPv/4f/8/wsA9v/r/+j/2/8GAOj/FAAOAAAAHAARAO7/AQD2//3/8//z/w8A7f/T//X/4f/7//H/AADw
/w4A8P/7//P//f/z/wYA6P/v//P//v/p////6//5/yEA+f/t/wUA/v///+n//f8DAPv/3f///wkA//////T/8/8FAPj/+//3/wEAAgD3/xsAAwDs//X/5f/8//3/AgAKAPr/8f8CAAQA+P/5//j//f8DAAQA9v8D
AO7/CQAKAPj/+v8BABEA/P/6/x0A8v/3//n/DwAcAPj//v8DAPX//f///w0ABQD4/wEADAAQAOr//f/v//z/CQD7//X/+f/t////GQD7//P/BQDc/xYAPADu/9X/+v8NAPr///8AAOr/7f/f//7/6//4//3/+/8F
APf/7//3/w0AGgACAAEAKgD0/+3/DAD2//r/9//+/yMABAAaAAEA7P/1/+//7f/7//j/5/8IAAIACgDs//z/9f/3/wcA/f/7/wUAIgD5/wMA9P/9/wYAJAD9/wcADADk//f/8f8AAPb//f8LAPH/DQD7/xsAAgAK
AP//HwD8/////v/3/wIA0P8JANz//P8NAP7/BQAYANr//P/V//r/9//5/wsA7P81APn/5/8BABAAAQAYAAYABgAGABoA///d/wEA8P8OAO7/AgAAAAoAAgD5/+v//f/3//n/CQAHABgADgDy//P/JwALAPL/KQAC
APn/+/8NAAgACADU//X////z/+//9P/v//j/+f/4/xkAAwAWAP7/6f8MAPD/9/8JAPr/DQAMAO7//f/t/wYA7P/9/wUADAAMABEAAgACABoA9f8FAAQACADz/wEAAgD2//7/7f8DAN7/CQDu/wQACAD///X/AgAS
AP3/QQD5/wMA8f/3/wUAEgD7/xUADwDO//n/6f/7/wkA+f8rAP7/DQD9/wcA+P8DAAMA7P/7/xEABQAGABIA7v8DAOz/AgD+//7/+f8EAP7/AQAIAAgAFADz////CAAQAP7/AwD+/xEA8f8DAPv/DQD5//f/AQD2
//T/CwD3/+n/+f81AAEAEADy/wkA7//5////7f8YAPb/DQDk//z/JQDv/wMA9/8BAPf/+//8/wEABgAOAP3//f/u/+//CQAUAP//CQDy/+//6P+///z/6f/6//f/9P/h/wEAIADy//v/CgAmABAA9P8KAO7/AwDw
/xsA8v8DAOT/AgAAAP//8//8//P//v87APj/DQDv/w0A7/8VAAsA7P/0//3/AQDi//L/GwAVACAA8f/z/wQA5v/6/+v/+f/z//7/GwD0/xEA+f/j/w0A7P/z//X/+f8XAAQA7P/1/xUACgD2/wkABAD5/+3/EgD8
//r/6//w/xkAAADq/wYA7P8DAAQAAgASAPv/AQD0/wkA8f/x//D/+//2/9/////9/wMAEgD3/+X////d//v//f8AAAAA/f/t//X/IwD8/w0A7//d/wkA+v/y/+v//f/z//X//f8EAPr/AgD8/wMADgD8//3/DAD2
//r/2f8AAAQA9P////H/AQD1/y0A/f8PAAEAAAAJAPT/+f/3/wcABAB/AG4AEAD0/wkA/P/4/wcAFADs//X/CQD6/+H/8v/T//f/5f/9/wkA8//X/xUAHgACAPD/BQAaAAQACAD9/wMA//8HAPb/CwAAAPD/AADw
/wEAAgAPABYA//8rAAwAEgAEAAAA/P8FAPT/FwD8//3////t/wEA7P/7/+n/+/8TAAEAAAD3/yMADwD4/woA/v/1/wUAAgAeAAIA5v8FAOb/6//p/w8AyP/z/+//+f/b/wkACAABAPz/7P/b/wQA0P/3//n/9v/t
//v/+f/7/+v/+f/v//z/BQD1////AAACAAEA/P8FACAA///5//7/8f/9/wEA6//9/wQA/v8PAOD/CgD0/wYA+P/2//H//f8JAO7/AQD9/0EA+f8NAAgA+v/2/+//BAAMAPz/AQDu/w8A/v////P/HQABACQA8//p
//7/DQD//+v/9f/9/wAA5v8QAAYA7/8bAOf/GwD//wkADADi//T/4//5/wsAAADK/wUAGgAQAOz//v8JAPf/AwAIAAoADgD8//D/IQALAEYA+v////j/8/8NAOj/8/8NAAAABAD9/w8A+P/r//L/CQACAAQABgDw
//P/5//m/9//+/8HAPb/7f8TAP7/BgD4//b/BQAEABIABAA6APj//f/q/wcABgD0/wIACgD9//H//P/p/wIA/v/5/x8ACAAmAPr/8f8BAPz//P8xAAEA+P/+/xsA/v/x//X//////wUA/v/r/wUAAgD5/wEACQDs
/wYACgD+/9v/DAD2/wEABAAUAA4A///5//P//f8bAAgA7f8fAPj/3//y/wUAAQAaAPv/GQD0/wEA+v8BAAcA+P8VAPD/AgAKAPj/DQAAAPL/+v/3/wUA+P8DAAgA+f9BAAQAAgD0/+H/6f/x/wYACAD1/x0A+f8P
ABEAAgACAPL//f/1//P/y////wsA+v8RAAAACAAFAAQA/P8vAPz/AQD4/83/BgDu//n/4//4////8v8DAAcA9P8MAPj/4P/R/wsA8P/s/9n/AADi/wEA5v/2//P/CwD4//b/AwD//+//BQDe//b/CQAAAA4ACwAK
AAcABAD4//X/8v/9//D/0//z/10AFADm//7/8/8BAPr//f/3/xIA8v/1/+X/AADY//P/AwDz/ysA//8RAPj/HwD5/+v//f/1/wcAAAD1//3/9f8hAP//DQAHAPL/EQDo//v////1/+H/6v/5//j/5f8HACIA+f/f
/wIACgD6/w8A8//z/xIA+v/6/xMA/f///wIA8v8FAAgA/P/3/woA9v/9/xEA+v/9/xAADAAHABIAAwDq/wQA9P/+/+3/9v8JAP//AQD4//v//P8DAP3/+f8GAPD//////xEA/P/4/w8A/P8PAPj/9f8SAOb//v/9
/+7/PQAJAOb/8/////r//f/2/x8A6P/1/xIA0P8JAOD/8v8FAAcA/v/5/yMA//8JAPr/AwD7//v//v///wQA6v/v//n/AwD+/+H/FwASABoA9v/R//r//f8GAPD/+P8rAPf/6f/5//v/8/8NAPn/+f///wEAAgAA
APv/9//x/zkAAQD2/xsA+v8KAPb///8XAOT/7//z/zcA///9/xUA4v8CAOz/DQAAAPP/7//2/+v/EwAYAPj/CQAAABIADADu/wIADAD6/+//9/8nAPz/HQANAAoA+/8JAAAA7v/+/wsADQAiAAkA9P/+//H/AQD+
//D/6f/9//f//f/9/wMA8v8CACQA+v8FAPL/CwD+//P/DQAYAPf/AQDo/x8ABgD+//z/BQD8/x8AAwDs/wAADAAFAPT/AAAgAAMADAD3//f/FQAMAPX/6f/y/wsA/v/7/wQA/v/1//X/+f8PAPj/+f/8/wEA8P8T
APT/FwD//8//EADm//f/DQAGAOz///////j/DQAAAPr/IAAGAPj/9//v/+X/CADy//z/4/8EABIABQAGAPX/BwD6/+3/9f8FAA8A7v8IAOT/8f8rAAYABgD6//H/BgAcAAkAAAALAAwACAD+/+//7//9/xMA8P8D
APn/AwAVAN7/9f8LAO7/9f/+/wUADQDy//3/7f/z/w0A9/8DAAIA6P/q//X/9////wQA/v/y/+H/BADs/wkA5P8IACgADQD2/+z/5/8QAPL/DADQ//3/7/8MABAAAQAIAAYA9v8HAPb/AwAQAPv/DwAMAPL/+//5
/x4AYAD//x0A+f/p/wEA8v/5/wEAAwA4AAAAEAD4//f/DgD2//r/AwAHAN7/9v/T//v/EwD4////AAAgAAIA9v8EAPj/+P8TAAQABAAAAO7////t//T/9f/2/wkA+//1/wMACgAUAPL/6v8RABUA4P/4//P/AADy
/wwA6v8HAPD/8P8ZAPj/8/8QAPL/BAAGAP3/BQADAOr//v8RAPn/BQD6/x0A+/8DAP//6/8SAPj//f8RAPX/5f8KAAgA/f/7//b/GQAGAPD/+v8HAPj/8/8QAPT/9/8VAPr/CQAHAPT/DQBEAAIA+P/8/xEA/f8F
AAMA+v/5/+X/8v8DAPz/8/8HAPD//v///w4AOgD//+v/9/8FABIACAD+//f/9/8pAPX/EwAFACQABQD+//3/5//8//f//P/3//3/+//4/w8A9/8fAOv/DwADAAAA/v8HAAkAAAD8/xcABAD8/wMA+v/u/xMA/P/1
//f/9//0//3/9P8BAPz/AwD9/wEAAwD4//f/BQD3/xMAAgAWAAgA+v/2/+P/+P/p//z/3f/w/w0A/P/3/xAA6v/7/+f/CgAQAP3/BwAGAOb/AAAIAPP/7f8BADwA/P8JAPj/AQD1/xEA9v8bAPj/9//4//P//P8N
AO3/8f/y/9f//f8PAPz/FQAaAAIA7P////n////4//P//f/3//P//f8BAAYA8f8rAAYA8v8EANb//f8DAA0A+P8EACIA/v/1/xAA+P8FAO7/+v/x/wkACAD+/+//BAAGAAIACAAIAPr//P8LAPj////5/ycACAAO
APj/9//4/yEA9//l/wQA4v8VAAYAAAAiAPz/FwABAAIA/P8dAAAADgD2//f/+f8hAAIA8v8EABYA6//r//3/DQD7//f/BADu/wEA7v/4//P//v8DAPn/5//6//P//v8FAPH/KwD5//H/+/8BAAAA6P/8/+X/7/9H
APL/BQAKAPT/+v/v/wIA9P/6/+H/EwAAAAYA6P/5/wsA+P/l/wQAAgD8//P/EgDy/wMA+P/2/wMA9/8vAPP/5f8GAOj/AADy/wMABAAIABgABQD+//j/AwAEACoA/P/p/+r/HwD3//X/AwDk//L/1//9/+3/CQD8
//H/+f/6//n/AAAEAAMA5v/4//P/8f8/AAUAHgD6/x8A+f8DAAcA3v/2/+f////v/wEA+v/3/+v/8f8RAPf////+////CADS/woA/P8PAP7/CgDy//P/9f////v/CwDy/wUAxv8NAAYA/v/V//T/4/8DAPr/CgAO
APP/GwDx/9X/CwD8//3//f8AAAIACgDc/wEABAAEAPD/9//r//3/HQD4/wMACgAGAPj/9f8LAAgA/f////f/CwAAAB4A///1/wMA7v/0/wcA9P/3/+v/3f/z//H/+/8nAAUA6P8AAAwAAgAGAP3/9f8LAOr/DADw
//j/DQAGAPj/CQD+/+r/BQAIAPz/+v/9//X/y//4/+///P8FAPf/+f8IACgA/P/5////+/8GAPz/BAAsAP3/9f////3/AQAAAPr/IQAZAPL/DgDo//H/+f/8//v/8//h/wUAEADy/yUAAQA8APT/LQAKAOL/8v/d
//X/6f/0/+3//v/9/xAAFAD6/y0A9P/3//3/DQDv/wMABADg/wYA8P8CABAA4//T//n/IQD1//P/BwAAAAgAFAD1/wkABADu/wUA5v/z/+X/+P/v//v/vf/8//H/AwAaAAUAEAD+/xsA/P8HAAwABgD///H/CQAK
APr/EQD8/wEA/f/f//L/AQDw/9///P/v//7/BwD4/+v/+//1////6f8LAAoAAAAGAAMA+v8GADQA9f8lAAIA+P/4//X//f8BABEAJAD4/////P/v//r/IQAJAOb/9v/f/wMA5v/+/x0A+v/5/+z/w//7//f/CQDu
/w4Azv/y/yUA+f8BAPf/7f/9//P//f/7/wsADAD+/wcABQD2/+3/v/8CAPL/9//3/+7/z//9//f/CAD0/wwA+v/6/wMABgAOAPv/6f/8/wsAAADw//f/FwDv/wsACwAGAAMA8v8KAAQAAAAYAAIA9P8BAOz/9P/n
//b/7f8AAPT//f/d////BwD6/w0AEgDy/wMA9P8JABQAAQAcAPr/DwD1/ycAAAAAAAEA8v/z/wEA7P85AAAA4v/8/xcA+P/b/+7/FwD5/wsA7f8RAAsA7P/7//v/CAAIAPr/7/8HAPr//P/5//X////6/xEA///p
//L/6/8BAN7/9v8HABAA6v/6/wUABgD8//b/LwD3/w8A///n//n/AQD7/yUAAwDy//v/HwAUAAgA//8JAPb//f/8//P/7P/t//3/DwACAOL/AwACAPT//f/7//v/+P/3//n/DQD9/wEAAAAUAP//5f8SAAwACgAC
AAQA8P/8////9f/x/wgAFAD5/+n/+P8DAAoADgABAAAA9//r//H/8f/9/wkA+/8bAP7/9f/5/+f/9P/d/wYA8v8NAPD/9P/1/wgA7v8GABwACQDi//3/7//2/93/+//5//b/DwAEAOT/BADm/wUA4P/3/9f/BgAC
ABsAAgD4/+//8f/b/wAABAAAAPT/8/8RAAAA8v/6/xMAAwAMAAYAAAD4////+v/z/w4A7P8DABIA+f8HAAMA8P/q//v/6f8HAAwANgAGAAYA//8LAPj/w/8DABQABwASAPX/CQD+//n//f/z//r/GwADAAIA/P8J
APj///8CAAQA9P8JAPz/FwAGADgA+v8FAP7/9f8QABQA/f/p/wYAGAD1//n/BgAUAAwACAD7/+H/FgD+//7/EwD//w0A///r//z/CwD5//f/8f/7/wEA0P8KAAQA///p/wQACgD9//X/+v8HAAUAFgD2/ycABwD8
//v/7f8iAPD/8f/1/wcA6v8BABAAAQD2/wgAHgD6/9X//P8VAAcA6P8IADoAFQAKAAQAGAALAAoA/v8JAPz/+/8JAAIAEgDo/+r/6f8AAAwA9P/h//r/8/8PAPr/+v/5//n/RwD1/wsA/P/3/woA/P/5/wcAAwD0
/wMABADz/yMA6/8PABAAKgDy/+//AgDg/wkA9P/+/wEA9f/h/wAA4P/1//X/8/8rAAsALAAFAAoA/v8xAPT////7//H/9P8FAPH/7f8HAAAA8v8fAAIA8P8SABAABwDQ//r/FwD1/+//+//5//v/8//6/8P/9v8T
AAEA3v8NAAgACADo/wAACgAEAOb/+P/7/w8A9P/0/wcACAAOAAUA7P/5/wUA+P/x//r/9/8BAOj//P/z////1f/5//n/+f8nAAAA7v/7/wkABQAEAP7/BQD//wsA/v/5/wgA+P/5/+n/GwAiAAcA+v/5/x8A/v8N
APr/6//7//3////v/wQA2v/r//H/AAAUAPr/8/8fACAAAQD6//n/6f/7/wUAAQD0//v/FQAHAA4ABwD+/wMAAgD3//n/BAAOAPL///8CAPT/7//R//T/8/8FAOD/AAAiAAUA3v/6//H/AgAAAPr/+/8CAP7/BQDc
//n//f8CAPz////9//3/4f/1/xkA+f8hAPz/BQD6/w0ABgDy//z/3//4//H/+//t//H/8//5/+n/9f8hAP3/CwD2/+v///8NAP//8/8MAOT/8P8VAAgA9P/3/yUABAD0/wQA8v/8/w0ADAAeAP////8FAPb/BgD+
//n/8//6/+n/BgAGAP//KwAFAAAACQAiAAoA9P/3/w8A+f/9/+//EQAAAOz/BQD4/wMABAAAABQA/v/7/wkA/P8OAB4ACQD6//X/BQD//xUABgDe/wkA8v/6/xMAAwDY/+v/2//3/93/+f/v/xEAFAACAPD/AwD0
/xAADgANAP7///////7/GwDk//X/CAAAAO//5/8UAPb/EADm/wEA5v/o/+P/7/8vAPv/+//8/xEACAAQAO3/v//7/w0A8f8LAP//HQAaABIA+P///wUAEAD8/+f//f/x/wYA/v/s/zEA///v////AQDs//3//f8Z
APf/9////wcABwDs/wUA/P/3//3/6P8xAPn/7f/5/9n//P/v/xIACAD3/xEA/f/h//f/7f8HAPb/BAAaAAwA3v/6/w8A+//n/wkA8P/z/zkABAD6/w0AAAD8//f/9v/5/wEA9v/5/+v/9P/f//H/7f8EAPr/+v8P
AP7/9f8DAAoA8P/v//f/+/8CAPr/AgD0/wEACAD2/wEAAQAaAO7/DQD1/+X/CwAcAP///f/3/+X/9f8NAAgAEgD2/+v/+f/p/wYA/P/w/yMA9/8LAP7/GwAQAAoADwDy/wUACAD7/wUACwD4/wAA4P8BANr/8f8D
APr/DwD5/+f/AwAOAA4ADAD+//P//v/x//7/DQAAAPb/CQAMAP//FQD7/+X//v8lAAgABAADAA4A/P8JAPX///8CACIABwAAAAYABgD0/+n/+//x//b/8f/w/wkACwACAAAAAgAFADIAAQAaAAMAKgD7/wEACQD4
////MQD+//H/DAAYAAAA/v/5/wUA8v/9/+j/6f8AANr/9f/x/wAA+P/9//P/AQAAAPf/HQDw//n/8/8JAPv/AwDd/+v/+P8fAAgA/v/0//f/BgACAPj/+/8GABQADgDy//n/CQATAOT//v/5/wgABAD//x8A/f8T
ABAAAAD9/+X/AAD6/wMABAAAAAoACADq//z/4//6//n/9v8HAP3/FQD+/y0A+P/5/+r/8f/3/x8ACwDg//v/3f/y/xUA+v/1/wcA6v/8/+3/CADs/xUA3P8KAA4A/f8DAP7/7f8HAAYAAQD+/woAAADt/0EA9f/3
//7/AQALACYAAQD2/wgADgAJAAIA+v8BAPP/5f8QAAQABwDm/wQACAADABAADQAUAPn/+f/6//n/BAAcAP3//////wUA/v////z/FQAOAPr/+f/z//n/+f/8//3/+v/9//v//f/7/wEACwD0/wIAGAAoAPr/BQD0
////BwD5//f/9f/z//P/CwD7//X/BAD8/xAAEgD1/+f/AgD4/wMA9v8JAC4A8/////r/5f/1/w8A+//3//b/BwAKAPz/+v/v//v/4f8AAOz/AADm/wEA6v/6/wsA8f8tAAUA7v/2/wsAAgAGAPD/4//z//H/8f8D
AAEAyP8FAAAA+f/3////7//3/+P/8//v//X/EwAJAA4AEQAUAAUA8P/1/wUA//8RAPH/4/8DAPD/9v/5//7/+f8FAPj/9f/5//L/DwD7/w0A/f/z/woA8P8DAAoA/v/7//v/BQAUABAAAAD8/wYA/P/o/////P8H
APT/8f/7/yMA+/8DAPz/+f8AAPz//v/n/+X/4f/4/+///f8VAPv/8//9//3/9//b/wMAGAD+//H//P/t/woA7P/7//P/FgD0/wwA2P///+X/+f8PAAIACgAFAPD/9v/h/wQA/v/4/93////z//X//f8LAAYABwAE
AAAAMAD+//n/9f8ZAA8ABAD5/wUACQDS/wwA8P/+/xsA9v8NAA0A8v/4/w8ABgA0AAEA9P8NAPj/BQAAAP7/y//6/wsA/P8HAAUACAABAOj/AgDy//z/FwDp/9n/BAD8//r/CQDo/+3/7v/l/wcAAgD6/+3/BQAE
APz/6//8//v/7f/9//b/+//7/+H/AQA2AAkA/P8AAOT/BQD2/wsAAAD7//3/AQDs//v/8//j////9f8PAP//BwD5/x0A6v/r//j/8//3/ysABAAwAAoABADr//n/+v/z/wkAAgDs/+v/+//7//j/5f8IAAwACQDo
/wcA+v/6/wMA/P/9//D/5f8IAPb//P/t//P/RQD0/+3/+f/r/+7/4f8HACIA7P8LAPn/GwDu/wMABwDi/wsAAADt/w0A9v8LAAMADgAKAA4A/f8DAPr/7/8LAAAABQD6//v//f/4/wkAAQDw/wAACgALAOD/////
//z////4/yEA/f/p//f/v/8kABIACAAAAPb/AQD//x8AAADw//r/DwD0/wUABADu//v/EwD8/8v/+v8BAPn/CwD6/+n/EAD6/w8A5v/8/wMABQASAPv/DwAjAPr/+v/v//z/+f8PACQAAAAUAPv/BQD///H/AwAc
AAAAAgD1/wcA+f8NAPr/9f8AAPj/AwAgAP3/CQD4/xcA9/8PAAAABgARAPD/8//p//v/EwACAAoA/P/1//n/DwD+/9v//P/9/wUA7v8OAAgA7v/5//z//f8AAOT/9f/v/wMAHAD7//n/8P8BABIA9v/u//v/+P/9
/wUAFAAEAP7/+v8DAPn/CwAFAOz/AQDu/wMA7P/z//P//f8NAPn/AQD2/wkA/P/1/wEADgAJAOj/CgDw//H/4/8KAPj///8RAAMABgD//xMA/P/9//v/4//6/+v/9v/3//X/DwAAAA4A/f/9/w8A1v/0/xkADQDs
/wEAAAAKACgACQAmAAEACAD9/+n/+//n//r/+/8KAPj/AwAcAAMAGAAGAPT/9v/3//v/DwD2//H/+/8nAPb/9f8CAPj/9//r/wYA/v8DAA4AAQD8////AQD+/+f/+v/v//z/AwD8/xsA+v8dAOb/7//6//H////9
/+r/3//6/xEA/P/7/wUAEAD+/w8A/f8PAPX/6f8UAOr//f/7/xQA8P8BAPT/AADq//3/BwD8//3/9//x////FQABACAA/v/5/wAAAAD6//v//P/z//j/AQDz//H/+f/h/wAAEgACACQAFAD6////5f///+//9/8D
ABAAJAD3/xkABgD8//z/5/8IAPT/AAASAPz/4f8GABIA+//5//j/AQDl/9v/BAAgAAIA/v/8/+X/7f/t//7/7f/x/xkABAAMAPT/7f/8//H/EAAQABEACgD3/x0A9/8nAAMACAABAOD////5/wwA8P/4/x0ABwDc
/wsACgD7/+v//v8PAAkA8v8AAAoAFgDy//f/BQD5/+n///8DAP//EQD1/+n/8v/7/wQADADw/ysA/f/t/w8A6v/+/xEA///9//j/CQD1//3/9/8XAAMA8P8XAPj/BgD6/wEADAAbADwA//8jAPr/GQAHAP7/+P//
//j/4/8AAOD/+f/1/wYAEgD1/xEA+/8HAAoADgAGAOT/AgDy/xQABAAFAPD/8P/3/wMA4P/y//f/BQDk/wgAAgDy/+3/AgDu//r/AwAZABQA/f8ZAP7/8/8RAPz/6f/d//T/9f/u/9f/8f/1//j/4//8/wsAAgAM
AAEA9P8GABIAAgDk/wMA9P/+/xUA/v8DAP//+/8GAPb/8//x/wAACgABAOz/4v/F/wcAHADx/93/BAAGAPb/8f8XACIA9v8hAPD/KQD9//f/AgD+/+//+f8OAAoAGAD4/wQA9v8IAPz/+P8ZAAMAGAD8/wsA//8B
AAEA7P/z/wcAAADy/wUA/P/+/+P/AgD6/+//+f8OAPL/BQD0//v/8f/g/wUA9v/r/wQA9P/8//3/CgD6//P/w//0/+H/+//p/wQA2v8EAPT/CQDm/wIA8v/9//n/+/8fAPj/7f8PAOz/EADK//v/7//2/wkA9v/z
/xIA7v/7/+H/9//9/wEAAgDu/wUABwAOAPr/EwAMAOr//P8LAPb/EQD2/wcA/v/p/wYABAD8/93/6P/Z//3/8f/+//v/9/8tAPP/zf/u/w0AAwAIABYA7P/s//3/+v8jAA0A4v8QAEIA+//v////JQD5/+v//f/z
//L/HQAIAP7/AAD4/xQAEAD4/+P//P/5/wcADADu//3/BAACAAIAHAAKAOr/9//t////IwAKAA4ADAAqAPD/GwADAL7//f/5//H/GQAGAAAA8P/P/97/3f/0/+3//P8NAAYA+P8IAOz/8/8RAOv/JwD5/wMA+//9
/wIA+P8JABIA+f8bAAAA+v///1kA+P/b/wUA5v/+/wsABAAQAPj/7//y/xcABAACABAA3P/7/xUA/v8PAP//EwD1/+X/+f/l//3/DQADAAIA+v/t//n/7f8GAAAA+v8JAP//9//4/wcACAD4/wUAEgAEAPr/+v8D
APL/BwD8//n//v8DAPX/7f/4////8//7//3/+//2//v/BADq//r/AQD6/+//8P8BAPD/LQAFAP7/EwAAAP3/DQD9/wMA/////wkABAABAO7//v8NAPH/AQD7//n/AwAQAP//6f/7/wsA+/8pAAMA9v/4//f/AgDy
//v/6f8UAPL/AwAMAPj/4//y//n/AgDW//z/JwAHAOz/9f/9/wAA9v8CAPj/CAAcAAAA2v/7/x8AAAD+//v/BQD1/+v/AwAMAAkA7v8SAOz/+//x//T/BwAGAA4A+v8bAP3/GwD1//v/EgAAAOr/CwAPAA4A/P8X
AAEA3v8BAC4A/f8DAP7/8f8LAAAAAwD8////DwD9//3//f8HAAQA6v/z/+3////5//7/AQAJAAQAAQDy//v/5f/5/ycA//8BAAUA7v8DAO7/9P8HABYABgD8//P/AQD0//z/5f8FAAgAAgDs//n/GQD7//3/BwAE
AP7/+f8EADAA9/8VAO7/BQADAPr/AwAAAAMAHgACAAAAAQAAAPH/0f/t/wcACgAMACAA3P8EAPb/AQDy/wMADAANAPD/CQD4/+X/8f/+//X/9v8LAPv/1/8BAPL//f8DAPX/HwAGAO7/BgDu/wgA7v8EAAYAAgAE
APn/8/8FAOr//v/3//D/JQD5/xMA+P/9//j/LQAFAN7/8v/l//z/+//1/+f/AgD0//v/6//r/+3/9v8DAPf/BQD6//X/+f8RAP7/CwD3//n////9//b//f8GAP7/+v/5/w4A2P8BACAA+v/j//3/6/8GAP7/AwDe
/wcAGgDp/+3/AgBGAAQA/v8EABIABAD8//b/2//5/xkA/v/7//f/BQDu/+H/8v8XAPz/9/8BAPT/AQDs/xQA8P/q////AADW//n/FwD8//f/AwDk/wYA/v8VAOj/FgDu/wIA4v/2//f/IABIAP//4/8nAPb/9//1
/wsA/v/+/wMA/v8DAAkABAAHAAIABwAMAAEABAANAOb/DQAOAPP/DQDx/w0A9P8VAPn/+f/+/xMA+//3/+//5//y/wEA///x//r/MwAGAA4A+f/7/+z/2//+//X/9P/3/+n//f/x/+X////9/wMAAgD+/xUA/P8Z
APr/+f/+/xUABwD0//r/BwAIAPj/EgD8/xYAGAD8/+n/DQAMAPn/DQAJAPT/DgD4/wgA/v/x/ykA/f/5//T/9/8VAAoA9//9//r//f/u//X/6//r/wAAAgD2//f/AwD8//f/6f/6////+f/h//P/5//y/wcABAD2
//7/0//4/wMADwD0/xwA8v/2//v/9P8FAA0A0P/5/+X/AgD8//j//f/k/+H/BgD+//r/6//0/+3/DwDw//7/+/8NAPj/+P8TAAUA9P8JAOL/9P/f//r/JwD///f/BgD4/wQAAAD6/w8A+//l//L/NwDy/xsA+v/j
/wUAKAACAPr/BwDW/xMA5v/6/+f/CAD+//L//f/9/wMA9/81AP3/3f8DAPL/CAACABIAHgDv/9f/9P8FAAQA4v/7/+v/8/8NAPv/zf/6/zEA7v/X//v/BwD1/wEAJwAsAAkABAADAHIA7v/5/wAACgDu////HAAs
AAIABgD6/wEA9/8LAAMA6v/0//X/AAD4//T/5//6//n/+v8LAAIACgD5/9P/AQAIAP7/DQD6/+v/6f8XAP3/AQDo/+H/CAD2//z/FwD7/ycACAAMAPD/1//9/xsA9v8LAPL/HQD0/+v/AgASAAgA7P/4/wkACAD2
//r/CQDy/+H/+/8BAAsA/P8DAPL/BAAGAAEACAD+/+3/+//7////1f/x/73/CwD2//b/EwAFAAQA///9/wMA2P8BAO7/BgAIAPr/CQD6/wcAFwDs/wQA6P/9/+H/CgDq/wIA+P/3/xMA+/8LAAUA+v/0/yEABgAo
AAUA5v/0//3/8//Z/wIAIAAIABgACADa/wsA+P8AAOD/+v8LAA4A6P/+//n////5/wAADAABAAAA/v8RAPf/EwAJAAoA9f8BAPz////4/x8A9P8jAPn/IQAAAOb/BADs/wQACAAHAPL/+P/1/wYA/v8KAA4AAQDw
////7f8MAAQA9f/3/w4A/P/9/wcA/f/z////DwD7/wcACwD0/w8A8v/4//X//f8NAPr/7f/+/+//AQDS/wIA6v/2/9v/BAD6/wIA4v/v/8X/+v/p//r/AwAKAOj/AAAEAAkA8v8PABAA+f/p/wIADAAEAAgAAQDw
/w8AAgATAN7/AwDq/wYA+v/6/+//9//5//7/8f/4/wEA/v8TAAoAEAAUAPL/+/8RAPb/6f8EADQAEwDu/wQA9P/1/wUABAAEAPX/DQD2/+v/+P/z//L/FwD7/yEA9v8DAPv/9//5/+H/CADw//D/FwAJAOr/AAD+
//7/9f/7//v//v/x//3/8f/y/+3/8P8LAAgA8v8FAPT/BgD0/wwAEgADAPz/AAA4APn/+//4/xUADwD0/wgAAAACAPT/BQDy/wkA+v/3//P/BwAIAP7/GQAJABgA9v/1//v/DwDz/+P/BQDg/wkA/v/+/wcAEgDe
//7/9f8BAPT//f8JAPn/9f/x//H/CwAWAPf/EQD2/wMADwDs//P/+f8KAPD/CgDy//b/7f8BAA4ABAACAAYASgAYAAIA+f////T/9f/u/wMA+//n//7/9//6/wMABgD+//n/3f8AAO7/+f/f//f/9//q/7f/+P/v
/wEA8v/8/////f/7/xEA/v/7/wEACQAOAP3/9//2/yUA+f/z//T/9////+X/+/8FAP//AQAMAOb/BADs//r/AwD///3////7//j/AwAEAPr//f8DAPL/7f/5/wUACQAAAP3/4//z/w0ADAD6/wIADAADAPz/AwD8
////FwACAOz/AwACAPf/KwAMAPj/AQD+/wAA+P/8//3/AAAMAPP/DQD+//n/9P/l//3////7/x8ACgDu/wEA6v8LAPL/9v/v/w0AAgDw/wEABwD8/wgAAgADACQABAD6//3/EwD0/w0ACQD6/+H/q//5/wEA7v/n
/wsA2v/7////8f8DAPv/7//z/83////v/wkAAADx/w0AAgAWAP7/6f/4//n/BADy//H/9f8MAAYABQD0/wgA7P/4/wMABgAmAPP/HwACABIADADu/wYACAARAPr/DQD0//f//f////n/9v/x/+T/9//r/wkAAAAU
APr/BwDm/+f//f8LAPz/6/8AAPL//P8fAA4ACAD///X/CAAKAPf/9//4//H/AgDy//v/DQD2/+n/DgDw/wIAJgD//xUAAAD6////DQD//yEA/P/1//j/+f/6//H/DwAIAAEA9P8FABgA/v8HAPv/EwD8/+3/9//d
//j/0f/t/yMAAQAQAAgA7v8IAOz/FgAUAAUAJgAGAPj//f///xYACgDy/7P/DQDw//r/7/8DAB4ACAD8//v/EwAEABoA+v8DAP//LQDv/yUAEwD+/wUA9v/2/xMAAADk//T/GwACABgA/P/t/wEAzv8CAPD/DADs
//X/6//2////8//l/wMABgAHAAYA/P8NAP3//f/5/wMA9P8BAAMAEAD8/wkA9f8DAA4AGgD6/+n/9f8PAPr/8/8EAO7/BgD2////0f8JAAwAAAD8//f/NwDz/93/+P/n/wQADAD9//f//f/h//H//f8DAPz/9f/x
//7///8SADYA+P/r//7/DwD6//3/9f/9/wwA/P/8//n/BAAKAPX/8f8GAPL/FQACAPb/AQD9/wMA+/8jAAAA3P/n/yUACgAgAAYAFgD9/wUA+f8NAP//KwDy//3//P/z//z/DwD7/wMABADS//L/EQD5/+f////H
//r/CwDl/9n//v8ZAPT/GwD8/yUA+P8JAPb/AwAHAPr/8v/d/wIAuP8IABYA9f8TAAUA+v8JAPj/AAACAAwADAABAO7/DAAMAAAA+P/5/+n/CAAYAP//MwD2/+3/AQAuAPr/+//z//f/8P/3/wIACAAEAAIA9//9
//z/+f8IABAACQAOAPz/GwACACoAFwAEAAQA+P////f/EQAiAPb/6f/y/9//9//x//b/FwD+/zcADQAGABoA/P/5//n/BgDW//H/5/8AAO7/AwDw//r/6f/q/wcA+P8bAO7//f8SAND/DgDw//L/AwD+/+//EAD6
/////f8HAAAA+/8BAAMAAgD0//v//P8bAPn/+f/4/+f/9v/3//n/3f/5//n/AgAMAPr/BQD9/wMABQAOAP7/+//4/xUA+v/x/w8A8P8GAOz/EQD8//X/BwADAPb/9v8RAPX/5f/7/+n/7f/z/wwA9P8JAO7/AwDu
/wgA9P8CAAQA7v/1//b/3/8GABIACgAUAPT/AwD9/+P/AQD8/wMACAD8/+P/8P8HAP3/7//9/+v/AgDq//v/7//9/wEA8P8XAPb/9f/w/xcA9//p//3/AQD9//H/DwAOAP3/OQAIAAYA8f8DAPX/HQD7/+3////z
//v/CwD+//H/6v////L/GwD6////+v/9/y4AGAAFABAADQAMAPv/AwAEAAAAAwD+/wEAAAALAAoABgAYAPn/8/8DAOz//v/z//z/CwD9//X/AgAcAPb/8f8BAOz/9P/n/wYABgD7/+3/AgAOAAwAEAAKABgA8P8H
AP7/AQD//+X/8f+7//X//f/p/9v/9P83ABQA+v/8/+//CgD+/wIA/v8LAPT/+f8LAPv/8f/1//X/9f/n/wIA6v/u/+//CAAAAAUAEAD+/xcAFgAuAAQA7v/s//f/8v8FAO3/7f/+//n//v////r/7//2//X/BAAE
AAAAEgAEAO7/DgD+//f/JwAGAOj//P/h/wgA4v8JAOr//v/1//j/+/8BAAYA/P8bAPb/GwD5/wkA/v8HAPL/AQAKAOT////n/wUAEgAFAAQAFgASAPb/9//3/xsAAwD4/xgA8P8LAAIAAQD0//7/AQDz/wUAGwD6
/wAADgAEAOj/EgAQAP//+/8JAPb/GABMAPv/6f8GAPL/+f8hAPP/4////wsA+v/z//v/AwD6/xMACwDW/wQAAAD8//f//f/5/wwAGgD7/wsAAwDy////BQD8//X/BQAWABUA9v8bAOj/9P/5/wwA9P/5/+3/CwAe
APX/4/8KABYA+f/7//j/AQAAAPb//v/3/wAA/P8FAAAA+P/1/w0A3v/y/8X/9//7////DwD///3////7/+//2//y/w8A/v8HAAoABAD3/xUADQAGAPz/CQAMAOz//v/9/xEA/v/7//X/DQAWAAcAAAD6//v/9v/r
//L/+f8DAAwA9f/X/+z/1//1/wUA8/9hAPn/LwD8/xcA+/8RAP//EwANAOz/7f/f/wAA5P/7//3/CwAMAPj/9f/v/wEAAAAWAPv/EwAfAPD//////xcA7P8BAAQA9v////n//f/p/9v/BADs/wQA8P/z//n//f/9
//7/CQAKAO7/9v/h/xMANgD///n//P8FAAEA2P/9//3/GAASAP3/6f8DABAA/P/7/+v/8//9/+n/BQDo/wkAAgAGAO7/AgD8/wkAFgD1/xkA/P/h/wAA+v8JAPj/CgDw//z/EwDv/+3/+v8BAAEA+P/7/xMAAAD2
/wkABgD8//n/+P/d/w4A/v/8//n/AQAKAAAAAAAJAAQABADq/wEA+P8IAP7/5P/F/w8AJADz//f/BgDA/wkA8v/9/+v/7f/x/wgADAAFAPr/+//n/wAA6v8GAP7/6//n//f/HQDo/w8A/v8ZAP//CwD7//f/7v/v
/wkA6v8GAPj/CgAKABgAHgD8/wEA5v8FAPf/7/8AAAAA///v/wQA7v/t/+//BwDi/xYA+v8CAAIA9P/z/wQA+v/5/wEACABCAPX/4f8KAP7/AwD4//r/CQD5/xMA/v8BAP3/+/8CAPz/9/85APf/AQAHAPr//f8Z
AA0AEgAQANT/8f8jAPj/1//z/zUAEAD0//v/BQD6/wcA9v/d//n/+f8JAAoA//8FAAEACAD9//n/EQAMAAAABgD6//v/DADs////9//6//H/GQDW//r/7f/8//H/BgDw//z/+/8LAD4A+f/9/wkA6v8EABgAAgD8
/+3/DQDn//P//f/1//v/7f/4//n/AwD0//P/4//7//3/9v/3/+r/5/8EABAA9//j//P/CQAHAPj/FQDq/woA+v8NAOb/+v/1/wEA8P8IAAQA+/8FAPr/+//8/+//CgD6//f/8/8QABAA/v/v/wsA6v/5/////P8V
APP/9/8MAP7//P/5/wAABgD6/+f/+P/n/wkA/v8PABIA5P8dANn/8f/v/+H/AQAGAP3/9//t/8X/+//n/xkAJAD0//H//v8jAP3/GQD7/+X/AwACAAsAAAAIAOL/BAACAP7/8//7//f/+v////H/+/8CABAA/P/7
//3/DwADAAwAEgAAAP7/7f8JAE4ACgAWAP////8DAAQAEwD6/wIADAAFAOT//P8DAP3/+f/+/wUACAAMAP//DwAbAAgA8f/n//v/EQD8//3//P8VAAoACgD4/wsAAgDC//v/9//1/+3/BwDe/wUAAgAJAOT/+v8b
APf/BQD4/+//FgAOAPn/9/8CAOz/9/8NAP//+/8EAAgA9//7/wEA/v/3/9n/AwAOAPb/EwD3/wkABwD6//X/4//2////+v8BAAYA+P/7//n/8/8FAPL/GQABAAwABgDk/wEAJgD1//v/BABMAPz/+f8EAAAA//8T
APv/BQAPAPD///8DAAkACAD4/wUA+v8hAAIA/P/y/wkA9P/t/wcA9P/0/wsA9/8JAAkA8v/w/+n//v8BAPn//f/4////+P8DAAYA/P/9//X/CAD2//v/HQAXAAgADADy/wQACAAHAEQAGQDc/wIAAAD+////8/8/
APr/9f/7/+n/+P/3////9/8FAP7/BAACAPX/MQAGAPD/8v/7//r/BQAJAPL/AABCAAMABgACAPD/8P/n/wQAEgD///3/+v/j/wQA6P8PABwA8/8HABgA9P/9/wUACwAaAAcADgAQAAIADwD2//v/9//7/xcA+f8d
AO3/4//v/9X/CQAAAP//6f///x8A9P8RAAIA8v/0/xEA9P/j//X//f/+/wsABAD8/wUA/v/6//P/AwDu/w0A+v/+//f/9v8XAAcA5P/1/wsACwD8/wYA9P8NAAAA/f8NAAUAEgAHAPT/7//9//v/MwD4////9v/z
//n/BwD7/+3/+f/p//T/7/8CAPj/9v8VAAYA7v/4/y8AAQAGAP7/9f8QABAA9f8HAA0A9v8DABoAAAAGAPn/FwD8//3/9v8TAAAABAADAAAAEgAiAPL/5//+//f/BQAcAPj//f8JAPj/AQAUAPn/AQDn//P/BADy
//f/PQANAPL/FQDy//z/+/8UAOz/9//5//D/8f8WAPL/+f8JAA8AAAD3/wUACQAOABEAAAD4/y0A//8VAAsAGAD5//P/CAD4/wQA6P/+/9v/9/8PAAMA6v/5/w0A+/8hAAkA+v/6//n/8P8LAPP/AwD9//n//f8B
AAIA0P/6//n/BwAEAO//8f8PAAoABgDu/wUA/P/6/w0AAgD6/wMA8P/1/+f//f8HAAoA6v8LAPT/AwDy/wcA0P8CAAIA9f/9/wQACgD7//H/AgDu//b/AwDz/+v/+v/x/wEAMAAGAAYA9f/j//X//f/3///////3
//3//f/8/wUAAwDo//j/HwD3/xEAAgACAPb/+f8MACQABgD2/wUABAD5/wMA/f/n//z/9f/9//X/AAD4//f/GQD9/+//BAAGAP3/CQAEAP7/AQDi/wUAAgAPACgADAD2/w4AIgAaAAoA9P/z//7/8f/6/xEABAAA
AP7/+//+/xMACgD4/wkA4v8QAOz/6f/V/wUAEgACAAgAAgDo/wIAEAD3/9P/CQAMAP//5f8HAOD//P/z/wsA6v/5//v/+f8NABgA8P8GAPT/+v8nAAEAAAAEAPz///////z/9//u//P/+/8JAPv/IQD1/wEABAAW
APP/6f8CABgACADw//L/EwAFABIABgD0/wcABgD8//3//v/p//v/CQD+//v/BgDs/x0ABAACAAoACwACAPv/JQD9/x0ABADu/wQA5P///wUAAQAUAPD/CQAAAOb/DwD8/wAA+v/y/y8A/P/3//v/CQAAAP7/+P8J
AAAA8v8VAPD/CQAKAPr/+//5/wMA8v/t/wUAAgDw/8v/BQDy//z/FwDt/wsABAAGAAcAFAAAAPD/AQAEAA0A3P8LAAAABgAGAAIA8P///wEA9/8NAPP/BQD7/wEA6v8FAP//EQABAOj/CQD0//f////7/xcA9/8B
ABAAvv8XAPj///////f/y//8//X/BADu/wIA6v/x/w0AAAD8/wMA7v/5/wMADQAGAAIA8v/1/xEA/P/5/+X/5f8XACAAAgD6//7/DQAKAAoAAADu/7b/U/8CAPr/9//1/wwA2P/v/+H/CAAAAAEA+v/0/wsAAQAE
APP/4f/4/yUA/v/1//v/BQD//xcA/P8PAPL/7//v//P/+f8NAPX/EQD2/wcACwAGAP3//f/6//X/BgDu//7/9f8IAAgA+v/x//v/9//7/+3/AgD6//n/9f8IAPT/AQDo/wAA1P8JAAoAAgAGAP7/+f/s/xcAEADy
//z/+/8GABwA7//5/wQADAD9/wEA8f/7/wcADgAAAPL/8f8FABAAIgDy//3/CgDc//f/CQAGAAYABAAgAAAA/v////X////9/xsACgD5/+v//v/5/wAA/P8DAAoA/f/h/wYAAAD3/+n//P/v/wQA+P8BAAoAAAAM
APn/3//9/+n//f/d/wAA6P/p//v/FQAsAPv/CwDu/9/////5/wcA/P8HAAQA9//9//v////5/xUAAwDk//r/8/8MAPj//v/r//j//f8DAPT/5f/p/wEAAAAHABYAFgAsAAUA8P8AAPr////r/woA1P8AAPT//P/7
/wcA8P/6/wsAAQD6//n/4//3//3/+P/x//7/6/8EADIA/f8XAPT/CwD9//n/BAAeAP3/8f/3//v/BwDo/woAHgAIAAQA//8HAPX/DQAHAAwAGADs//v/3f/6/+X/+f8NAAEACAD3//P/EwDy//f//f/t/yEA9f/3
/wcADAD3/93/8f8NAPv/BwD9/wsAAwDm//P/6/8HABYA/P8FAPT/7//6/+3//P8LAP7/2//1/xsAAADq//f/EwADAPr/8/8hABAACgAFABoA+P8RAAwA8v/3/+3//P/x//P/DwANAOD//f/5/wgA6P////P/AQAi
APb/DwD5/wMAGQDo/wQA+P/8/wcA+P/7/xIA7v8KAPD/7v/t//7/DwD9/wEA/f/z//b/+//p/xEABwD8//z/5/8LAAoACQDu//z/AQABAPr/+P8NAP7/5/8YAOz/+v/9//7/8f/r/yEABQAKAPn/AwAOAPD/CQDi
//n/0////+n/9/8NAP//9/8SAPT////v//n/9////y0A/f/f/wYABAAEAPj//f8dAP7/1f8HAPz/AgAaAPz///8HABAACwDo//X//f/5/wsA+//5/wEA3P/3/y8A//8bAAEAHADu/xcA7v8HAPf///8EAPb/8v8D
AAIAHgD2//X//v8TAP7/9//5/xkABQDw//X/5//6/wsA7//n//z/BwD9/zcAAgDc/wgAAADz//P/+f8NAPz/GwD5//P/AQD+//z/IwABAAIA/f9bAPb/8/8CAAIA6P8JAPL/7f8IAAgA+f/3//j//f/4/+H//f/9
//j/7f8VAPD/8f/H/+n/5/////f/BwDu/xUA9v/6/xMA+/8JAAEA2P8AAPj/7v8TAPv/+//7/+X/9//3/wMA5v8KAAAAAgAIAA4A+v8AAN7////9//r/EQD8/xcA6P/D/wUA6P/3/z8A/v/r/wQAEAD5/+P/BgDo
//j/AwADABAABgAMAPr/DwD2/x0A/f/f//b/FQABAOz/BwAAAP////8LAAQA/P/1/wkAEgAEAPz//P8BAAMA5P/9//P/AgD+////BwAVAEAAAAD4//z/7//+/wsACAAKAPz/CQAIABYA/P8FAAAA7v/8/wMA9/8D
ABAA5v8DAPL//P8ZAPv/DQD3/+X/+v/9/wUA8P/1//P/6v/5/wEA2v8BABwAAQDy//H/AQAGAOr/6//V/xEAFgD4/xUADQAoAPT/IwDp/+P////r/+z/2//9/wcA8f8NAO/////2//H/8P8hAPv/6f8CAO7/9//Z
/w8AAAAPAAIA9f8zAAYA8v/8//X/BQDQ/wIA7v8FAAQABgD0/wcA/v/7//v/AgASAAoAEgAAAPb//P8BAPf/EwAIAPT/BQD0//z/GQAFAAgACwACAAEAAAADAA4A/v8DABoADgAVAAIAAwDo/wUAHAD+/x0AAAD6
/wgA+v/+/+f/DgDw//v/3//7/+3/BgDo/w4A+P/4/+f////v/wEA+P/z/+H/BwD2//j/CQD//+///P8LAAgA5v/8/w8A/f8BAPv/GQAAAP7/BADY//j/FQAUAA4A+v/z//v/CwAEAAQAFAAWAAAABgD9/+n/9v8d
AAEAFgAJAAoAAgAwAC4ADgD9/ysAHgDw/xEA+v/3/wEA8v/z//////8CAPr/BwD+/xMA1P8FAPD/9f8NAPz/EwAJAOL/+f8BAA0ADAAMAPT/+v8BAPj/FwAGAPT/8//n/w4ACgAAANz/CQD4/yEA4v/w/+X/BwDs
/wQABAD7/wsA/P/z/wIA/P/7//f/BgAMAPn/BwAIABwA9/8FAA4AFAAHAPD/8//j//L/JQAQAP7/CwD8//j/AQAEAOj/CgAAAPn/7/8OAPD//P8HAAsA/P8FAPj/8v/h/+//5f/9//f/EQAWAPn/7f/3/wcA/v/5
////5//z/w8ADwAWAP//EQD+//P/CQACAAgAHAD4/+v/CAAeAP3/BQDr/9//BQDs/wQAAAAUAAoA9v8bAAIAEgDv/wsA+P/d/wYA/v/5//v/AgAcAAMA+v8CAOb/9/8BAAAA5v/s/wcA/P8TAPv/GwAEABAA7v+1
//H/9f8QAAQA+//1//b/EQD6/wMACwAAAPz/7f/9//X/AwD+/wIA/v/+//n/AADc/wEACADx//P//P///wAAEAD7//P//f8FAAgAMAAFAAAA+v/j//3/GQACAPL/CAAQAOz/IQD9//P/DQAAAAIAAAD6/+n/BAD+
/wMACAD0/xcAEAAeAAYA6v8IAA4AEAAMAPz/5f/7//v/8//j//D/6f8MABQADwAYABYA4v/4/+f/BADs/+//6/8GAPj/BgAGAAIA/P/8/+X/FADy//j/0f8BAO7/AADs/wAAAgD8/xkAAwD+//7/FwD//wkAAQAM
AAYAEgD+//v/DAD4//f/+/8EAPT////1//P/9f/+//v/+//z////8f8YAPT/+//9/wcAHAAYAAQA/P8JAAAA4P8NAPD/9/8bAPr/8f/z//n/7P8JAAIAJAAJAAQABwAGABMACADm//n/BgAKAPv/AQD//+P/8f/7
/xEA5v///wsA//8HAOj/2//3/xsA9v/7//f/DwDy//n/BAAAAPX/6//y/wkABQD4//P/9f/3/wUA9//z//D/5//8//3/AADu////6//6/+v/+v8JAAAA8v/5/93/FADs//v/7f/6/xUABQD6//z/HQD4/zcAAAAU
AAUAHgD8//f//v////v/GQD2/+3//f8jABkA6P8BAAYACAAEAAkA5P8FAAoA9P8BAO7/0//8/wcA+f8jAP7///8DAPz/9/8BAAkA+P8GAPz/+v/n/wQA+P8GAAYAAgDw/wwAIAD3/xUA+f8DAPv/+/8EAOz/BQD2
////9/8SAPD/8P/v//L/8f/7//P/+P8NAPz/CwACAO7/+f/v//r///8AAPz/AwAQAP//BQATABIA+//3//n/FQADAPj/9P////r/8f/9/wcAAgAaAP3/9f/8/+H/AgDq/wEABAAOAOb/DgD+//n/EQDs/8v/AADs
/wEA8P/v/8v///8bAPn/7/8GAPb/CQACAAIAAgD///H/BgD0//T///8MABgA8//3/woAAgAAAPT/6v/X/wIA7v///xMACAD6/xIA9v8CAAgA+P/d//3/6/8EAOr//f8BABMA8P/4//P///8BAPz/+//9/wcAAADw
//H/6f8FAAoA/f/z/wIA/P8AAPj/+f/7//3/EQD3/wMACQDo/+7/6f///zEA6//h/wcABgD4/+H/CQAKAAkA9v/5/+//BQD2/93///8OABQAIgAYAAMAFgD8//f/BQAmAPb/8//3/xMA9/81ABYA6v8QABYA+///
/+3////+/wMABgDU/wgA1v8LAOz/BQDs/+//7//3//v/7f8HAP7/FQD+/+n/AwAOAPP/0/8OABIA9v/5//v////5/9X/+v/7/wQA7P/4/+n/AQDu/woA+v/8/xEA+/8LAP3/EQABAP7/+f/1//D/BQD7/83//v8D
AAkAAADr//n///8RAP7/6/8RAAAADgAAAAEA5P8RANj/AAAAAOz/BwAAABoABQDy/+z/EQD6//X//P8LAAcA9P8SAOD/9//5//j/+f8DAPb/CwDw//b/AQD8//v/8P85AP3/1f/w//f//f/1//v/AQAAAPb/9P/t
/wAAJAD1/+3//v/l//j/BwAQANr/EwAMAP7/8f/5/+f/CQAYAAcA7v8VAPT/AQDw/woA3v/z//P////z//j/+f/6/xMABwD4//v/GwABAPr/+//3//L/6//9//n////t/wMA8P/7/w0ADADe//D/4f8GAPD/+f8r
APb/8/8EAPj/9P/v////HwD4//n/BwD8/wYA8P8EABQA/v8HAPP/7f8MADwA+v8BAAsAAgAJAAQA+/8ZAPT/9/8HAAYAEADu//z/9f/l//f/DQAcAPj/8//6/xUA+//5/+n/3f8SAAAACwAAAPf////8/+X/BgDg
/+7/9f/1/wUA+f/j/wIA5v8JAAwA9//r/wEAxP/0/wMA/v/3/wQAKgD///n//v/3/w4A6v8EAAIA/P8dAPb/+//7/x0A6v/9//z/5//1/w0ABADo/w8ABgD3/+H/DQAMAPb/6/9ZAC4A9f/t/wIA/P/z/ykA+v/9
/w8AHgD1/yEAAgACAPv///8FAPj/8v8TAAQA9v/y/9X/BAAqAO//GwD9//3/AQDw/wEA/P8EAPT/BgAQAAIA8v/5/+f/+f8bAAoA+P/4/+3/+f8BAAIA+P8FAO7//f/p/+v/7/8HAAIABAD6//n/9/8IAAAA+//l
////3//y/wUA7//h/wIAAAD9/wkA///x////HQDx/+X/EAAcAAoACAD8//H/+v8dAO//2f8CABIA+v/5/woA0P8KABQA+f8XAP//LwDx/+H/EwAUAP7//f////X/CwD0////HwD7/w0A9f/l/wYAEAD1/+//7/8R
AAAA8P8BACQA/P8BAPn/FwD9/wMAGgD4/xAA7P8MABoA+//z/wsA7P/t/xEADgAEAPr/4/8KAPL/CAAgABYAFgD+/xkA///x//v/8f/9/wcA/P/9//n/BwD5/9//8/8dAPD/FwD3/+v/BwDu//P/5f/0/9n/CQAG
AAUA7v/8/wsABAAaAAQA+P/3//f/AwD4//b/7//7/+n/+f/z//j/6//7//H//f/x//T/BQD9//n/BgDg//r/BwAFABYABAAEAAcABAD4////+//5//v/7f/9//P/BgDw//z/EQD//wkA/v/t////+f///+v/BQAK
APD////q/xEADADi//j/7//7/ykA+P/3////4//5//3/BAAIAN//0//9//v/BwDq//T/CQADAO7//f/z/wIASAACAPb//v/5/xYA9P8BAAYADAD6/xAA9P/4/+//8//t/wYAEgD+//X/+P/f//j/9f8UAPz/CADk
//v/9//7//n/+/8HAAIA+P/7/+3/DADo//3/DwDx/w8A9P/z//f/AQD8//v/+P8DAAcAAAAJABIABwASAPP/z//7/yEA9f/v//P/4/8DAPz/AgD6/wQA8v/6//f/9v8JAPj/GwADAOL/3/8FAPn/FQD2/+n/CQAO
APj/3f/x/wUAAAAUAAQA5v8FAOb/+f8NAP//6f8DAPD/DQACAO//+f////P//P/3/wIA4P8GAOD/CQAUAPT/+f/+//v//f/9/wYAEADz/wsA/f/3//7/8/8MAOz//f/l/wQA9P/5/y8ADgAMAPL/+f/8/+//AADw
//z/FwAWAAQA/P/r//n/AQAHAAwA8f/z//3/5//6/wcABAASAPv/AQD9/xEA9f/T/wgADgAGAPD//P/v//X/9f///+v/9f///wgAAAD7/zEA5//l/wAACAD6//f/+v///wgA9v8MAAAAAQDw//r/7f/5//H/+P8L
AAEA/v/q/wkAEAAIAPz/CwD8//X/AQDy//3/BQD0//n/6P/9//f/BQAJAAQA/v/r//b/AwD6/w8A9v8tAPv///8BAN7/AwD6/w0ABAD8/wsAAAAGAPb/7//4////8P/n//P/FQD//9P/CAACAAUAEgAEAA4ACwD8
//3/9f/0/wMADADk/wYA6v/3/xsAAADM/xEA8P8YAPb/+f/l////DwD7/xMA//8JAOb/AwD///P/9v8BABQA9P/4/x8A9v/t//3/9f/8/ycA/v/1////5//5/xkA9P/j//n/8//6//P/3//5//r/+//1//X/7P/1
/wsACgD+/+v/DgDu/wQA5v8CAOj/8f/z//b/7//7//P/AQD2/xMACgD8/w0A/v/1//7///8HAPL/+f8XAPj/CwANADAA+//v/wAADgADAAAA8v/N//3//f8FAOj/GgDa//v/9f8BAPz/BAAEAAQACgALAAQABgD2
////+//8//P/AwD0//7/9/////P/9//1/wkA5P/7/wUACwD8//T/IQD8/wEA+/8DAPb/BQABAO7/+f/h//3/7//6//f/+P8XAOz/3f/3/wMA9v/l/wIAHAD4/+v//f/x/w0A+v/8/xkA/f8DAP//BQD8/ykA9/8b
APD/7f/8//n/+f/z/wUAAAAKAPT//P/p//3////9/+3/AQD0//r/EwD6/xsAAwAGAAUA9v/5/wsA8f/T//3/AQD//xEA8/8DABMAMAD+/wUACwD+//T/8/8LAOz/8P/z/wgA5v/u/+f/CQDo/w4ACAAEAPL/FAAM
AA8A+P/+//v/+P8nAPL/+//8/y0A9v/5//j/9//7//v//P/v//n/6/8HAAoA/v8FAAEA+P8IACgA/f8ZAPX/HwACAOL/7f/5//n/0f/7/+n/AADq/+X/1//3////9//n//r/4f/9//P/6v8FAAUAIgAHADQA8P/j
//3/+//t/w8AAwAGAPX/5f8BAAYAAgAeAPz/FQD4/+n//P/t/wIACADu//H/BAACAPr/EwAFAPz//v/z//z/CQD1/wMAAwDs//z/+f8GAPL//v/1/wsA7v8WAOz/CQAUAAAA/v8JAAgA/P/p/wQA4P/1//X//v/3
/wcACgAAACgA/P/v/wQA/P/0/+3/AQAWAPb/x//q/w0AAQD0/wEACAAKAML/7f8BAAgADgAOAPD/+/8FAAQA8P/q/+P/BwASABEA+v8IAAQA9//z//7/7f/7/w8A/v/7//v/6/8TAAYA9//h/wgA7P/6/+3/CwDy
/wkA9P8CAB4ABAD2/w0A5P/+/yMABQDy//r/GQDv/wsABAD0/wQAAgD2//3//v/h//T/8//u/x8AAwD8/woA8P/5//X/+/8RAAsA8P/w/wMA///5/+X/2f/7/9f//f8bAPz/BwAKABgA/v/1//r/1f8KAAIADAAg
AP//AQD3/+3/CgDs//3/+f8WABIA/P/7/wcAJgACAPz/BAAEAP7/+//6/x8A+v/5/wsAzv8HAPL/AAD6//3/NQD2/+n/BwAMAPn/+/8AACoABQDu/wUADgDy/zcA8//d/wEA+v/8/xsA/P/n////6//7/wcA6v8J
AAkA0v8QABYA+/8BAAQA9P/u//3/BQAAAPn/FwD+/+n/AAD8//3/CQD3/wkA6v8rAPL//f///xEA6v8nAPr///8PAOz/8/8bAAgABAD///P//v8RAPr/1f8KAAYA+//3//v/9f8BAPj///8dAP7/BwD5/+3/BwDu
/wMACgD+/x0A/P/v/wsA+P8HAPj/9P/9//v/+f/7/+3/CQDo/w4A4P/1//v/BgAWAPP/wf/9//X/+v8JAAgA6v/7//X//f8FAP//HwD6/ycAAgAOAP3///8DAAwA/P/z/wcA6v/9/////P8JAP//DQAWAPL/BwDm
/w8AHgD+/+P//P8LAPz/DQD+/w0A9f8nAPT/CQAHAO7/+P8HAP////8bAAgA+f/5//3/7f/7/+P/5v8nAP7/HQAIAB4A+/8VAPn/+/8IAN7/BAAWAO7/4/8EAO7/+v8TAPT/CQD1/+X//f8zAAMA/v8AAPr/+f/H
//j/FwD9////7P/1//z/5f8FAAQA8P/p//3/+f/8/wcAAgD6/wIACAALAAQAAwAyAPz/+//0/+X/BADu//f/+//4/wMA///5/wMABAD5/w0AAwDw/wcA4P/4/xUAAADs//j/AQD9////DgAoAPj/GwD//wEADAD6
//D/DQD2/xMABwAAAAIADgD9/+f/8f/p//H/OQD5/+H//f8ZAP3/+/8FAPD/AAD6//3/8f8QAPD/CQDy//j/3/8NAAYA8v8dAPv////0/wcA+//t//f/BwD7/ykAAwD2//z/BwD9/w0ADgDm/wgAIgAEAOz/+P/f
//3/GQD9/+n///8jAP7/9//w/+//BAACAP3/EwD7//X/BADm/xEAHgD8/wkA7P8XAAEA/P/2/xMA+v///+z/LQD4//H//f8DAPv/DwAGABgA+f8NAAQA9P/5/yEA8v8NABEAAgD8/+3/+v8FAPj/4f/+/xsA6f/V
/wYACAAAAOb//f/J/+v/+f/5/+//9//3/wQA+v/t//3/CAAKAP//9f/5/9//AgAQABYACgDo/+v/+v/5//j/EQD+/w0A+//9//X/AQD0/wUABAAGAP//AwD8/+H/AAD6//v/5//z/ykA+v///wEAGgDy//3/AwAO
APf/LQD6//X/+//7/wAAAgD5/wkAAgAYAAMA7P/3//X//f/b/w0ABAANADYA+v/7////DQAFACAAAQDw//f/7f/x/wMAAgD+//D/wf8BAAQA9P/J/wcABAD5/wUA9v8hABEA/v8NAOr/AwAAAPf/9f/7/wUA/P/7
//3/7/8OAPj/BQDm//r///8KAPj/AgD2//r/9//4/zMAHADi////8//+/wcA+P/7/wEA+P/9/wMA+f/t//3/+/8WAPT/+/8nAPr/+f/z/wMA/v8jAPX/9/8EAAIA7v/l/wwA9P8HAN7/9v8NAPb/BwD6/x8ABwAI
APH/3f/1//H/8//3//7/6//5/wEACQDy/wIA9v8HANr/+P/f//7/DwAaAAoA+v8HAAUADAAMAOr/GAAuAPj/JwDv/9P/FAAcAPn/8//z/wEA9f8LAOz/+/8SAPD//f/t//z//f8BAAAA8//f//f/IwD5//3/CADw
//3/DQDy/+3/7/8BAAcA6v/7/+n/+v/t/+//1/8LAA4A8v8PAP3///8HAPj//P/x//7/+/8AAPT/9v/1//T/BQABACQABwACAAQA6P/4//X/+P/7//P/7f8OAPD//f/X//f/zf/5//v//P8NAAkA9v8DAP7/DAAC
AP7/IQD9/wsACAAIAPr/2//b/93/9f/h//f/AQAIAO7/BwD2//v/9f8BACIA///r/wcAVADx//P/9/8TAPr/+/8CAP7/+P/n/wYACAD1//X/9f8PAP//EQABAPr/AAAQAPz/7/8HAOr/DAAeAPf/EQD2/wcA8v/b
/wIA/v8IAOz//f/3/wEAMAD7//3/9f/9/wkA+v/+/+X/+//7/+//5f/x//H/AQAMAAoA8v/4//P/9/81AAwA9P/+/+//+/8TAPr/CQAEANj/+v/3//f/8f/3/+X/DQD6/wkA8v/4/+f////p//r/TQD8/yMA/f8J
AP7/CQD5/+n/DQAEAO//GwD3/+X/7//d//H/3f/1/+X/+P/v//7/8f///w8ACAAoAPn/GwD7/+H/BAAAAP3/+/8EAPj/+f/r//3/AQADAOr/AQAQAPr/6f8AAAQADQAKAPf/AQAAAO7/FwAUABUA4P/8/wEA+v8X
APH/5//5//P/AwAEAPz//f8DAPL/BAAoAPH/8/8BAOr/+P/p/w4A2P/2/xEA9//7/wEA8v8AAP7/FAD8//v/8/8TAOb/+v/d//H/6f/5/w0A7P8FAP7/5//x/+P/+v8RAPb/HwD5/xsACgAMAPH/HwDz/xEA/P/9
//7/9f/6/xUA9/8fAAQAGAAKAAIA7f/V//f/AQDp//H/+//5//n/5f/7/w0A7v/7/wMA/P8FABoA+P///wEA5v/s/9H/+/8RAPH/6f/w//v/+/87APr/JQAHAPb/DgAmAPr/9f/4/xsAAwD8/wMA4v8EAAIA/P/X
//f//f8RABYA9P/h/wEA8v/z/////P/t/wgAFAD5//P/BgAOAPD/zf/7//X/AADc/+z/5f/w//f/AgDo//z/8f8GAPj/+P/9//7/EwD6////AQAEAPf/CwAAABAA/v/t/wMA2v8GAPD//v/r/wMAJgAIAO7/+//z
/+7/7f/9/wkA/P/n/wAA/v8FAAQAEQAWAAgAAAD0/8//BADo/wcA7v/6//f/+//f//X////3/wEA/f/7/wIA8P/3/wMA+f/Z/wMA/v/+//3/8P/v/wYA/P8GAP7/CAD4/wQA7v/+/xcA8/8PAA8A3P/8//3/8/8F
APn/9f/3//v/+v/z/wIAAgAUAND/AgAwAAUA/v/6//H/7v/n/wgA/P8DAPr/+v9LAA4A+P/w/x0AAQD0/wAADAAAAA4AAwDs//r/9/8CAPj/7/8DAPf/IQAGAPL/AwAAAPr/IwD9/wEA+/8NAPD/KwD8//v/CgD0
//3/4f/9/+f/EAAiAAgA7P8DAA4A+f/j//X/8//4/+f//f8VAAsA8v8CAPr/+v8PAP7/9/////n////p//3///8FAPD/+//9/wgADAD2/w8ACwDu/wQAHAD6//X/AwD4/wAABgAEAPT/9f/f//f/FQD9/9n/9f/r
//P/IQABAO7/AQAcAAkA9v/5/x0A9v/f//n/+//7/w0A/f/f//v/AwARAAQA/P8NAPr/6f///+f/AQAuAAYABgD8/+f/+/8DAOX/8f///ysA9f8RAPn/IwD4/+n/BwAoAPX/EwD5/wcA+v/j//b/HQAcAOr/AgDy
/xUA+P/8/+X/+/8nAAQA3v8AAOb/FAACAAIA9P8EABYA/v/r//3/DQD5/wsA8f81AAcA/v/7/+v/BQD2//j/+f/7/wMACAAAAP7/FQAIAOj/+v/t//v/4//t/wEA9f/l/wEA/v/7//n/+//v/+3/8//8/yMA/P/t
/wAABgD7//H//f8JAPv/BQD+/w0ADAAYAPX/6//3/wcA+v8dAAcABAD8//n/9P/f/wgAEgD7/wMAAgAsAAsAGgD7//X/9f8rAAcA+v/1/w0AAAAMAPX/DQAPAPT/BAAUAAYA9v8JABgA9P/J//3/EwD9/wcA9v/r
//v/9f/7/wUA/v/3/wQA8v8CABAADwDk//z/EwD8/xsAAwAUAA4ABAARAP7/9P/t/wkA5v8EAPb/9v8JAPf/EwDt//f/DADw/wAA8v/+/wMA///t/wIA+v/0/x8AAAD8//T/BQDv/+3//P/x/woA8v/6/wcA/P/t
//j/AQADAPL//f/z/+v/6/8FABAA+f8BAAYA8v/8/+v/BADo/wIA+P8QABQAAQAIAO//CwD+//X//v8BAPL////4/+P/9f8TAA4AAAAHAN7/+P/3/wAA4P/4////CAACAAIACgD//+n/AAD0/wQAAgD2/wEAAQAY
AAQADgAEAMr/EAAQAPX/7/8BAPr/AQDY//7/9f8FABAA+v8DAP7/7f8GAPr/BgA2AP3/6f////f///8lAPj/FwD4/+X/7//f//7/+/8DAAIACQD6//z/5//x//H/AwDs/+//7f/8/wEABgDs////EQD6/yUABgAy
APb//f/5//H/+v8BAPv/BwAHAPb/AgAMAPz/+/8EACIABgDw/xIA/v/+//X/BAAeAAMABgAQAPr/9P//////IQD3/xkAAwDm/w0A8v8DABoA7/8LAAAACAD//wsA8//5//L/+f/0//n////d//j/+/8LAPb/+//b
/wIA1P8DAP7/8f89APf//f/6/+3/CQDm//n/7//r/+f/AwDO//n/AwAIACIAAwAMAAUA/P/z//X/9v8TAAoA7P/+//P/8/8JAPb/+f8KAAgACgAMAPj/9f8CAP7/EADk//n/GQAAAAQAFwDs/wQAJAD9//v/BADS
//z/BwD8//X//f8BAAUAAAD6//n//v/3//3/9f/+////AAAQAP7/7//9/93/+P/f//v/9f/6////BADg//z///8EAPr/GAAUAAEA6v/6/wMA8/8bAAAA2v8DAP7/BAAKAAgAAgD8////CAD2//3/AQD9/+f/AQD0
/wwABAAOABoA///h/wUA5v/v/+v/+f/N/wUAEAAEAOr/9f8TAAgAzv/2/wEA8f/j/wIAAAD6/wMA///z/wYA9v8AAPj/9v8dAPD/5f/+/+X//f8FAAQABAD8/+3/BwAEAPz/7f/1/+3/BgDu/xEA6P/2/xUA9/8D
AAcA6v/5/w8A8f///wsA9v8MANj/5f8DAAwA/v/i////+P8JAP7/+//9//v/9/8HAAQA+P8CACAACwDu/wwA8v/9/+3/GADW//D/RQD9/x0A/P/v//D/DwD4/+f/+P8DAP7//f8OAPz/9v8HAPT/6//8/xsA/v8H
AAQA4v/5//P//v/l/wYADAALAOz/CQAqAAIA/P8DAAwA/f8FAAIA/P/y/wkA9v/1//z/8//7/9H/9f/P//f/5/8JAAYACgD8/wIAFgD1//X/BQAEAPz/6//y/+3//P8DAPb/+/8GABQACwDM//n/7f8AAAQA/P8H
APv/NwAMABYAAgAIAPv/FwD//wEABgDu//v/CwACAAgA/f8BAPn/4f/u/wUAAgD0/wgA9v/+/xUABQD8/wIA8P/6/wkAHQAeAPf/GwD2//P///8JABoACgD5/xcACAD4/wAAAgD7//X/+f/r//T/+/8GABIA/f8F
APf/AQAHAOL/BAAIAAcAEgD0/w0AFwD0//f/+f8IAAIACwACAP7//f/4/xsAEQD+//H/DwD4//X/9/8DABQAJgDn/xkA+f/n//f/4f/y/xkA9f8BAP//8//3//f//v/t//n/AwD///v/8P8dAAMAHgD+/+H/BwAE
APf/9//w/xcA8/8BAP//+f/1/wsABAD8//v///8BAPj/9/8NAAQA+P8DAPb/+P8LABYA4P/z/9//+f8NAAEA+v/+//X/CQD6////AwABABgAEAD4//f/8f8BAPD/AwAEAPv/AwABAEAA+//z/xEA+P/5/+f/AwDu
//T/DQD+/wcACQAUAAUABAD4/wEAHgD4//z/8f8DABoAAgAkAPD/FQAHAPL/DQAAAAQA3P/8/xMAEgAUAPj/3f/7/wEA/P//////8f8JAPz/+f8TAPb/yf/2/x8ADQAIAOv/AwD9/wkAAgD8//v////9/+v//v/1
//n/4//4/+n/CgD4//7/7/8CABgA9P/H//7/9/8JAAwA/f/v/wYABAADABQABwAUAPH/+f8lAAwA+/8xAPX/4f/7//P/BQAEAAIABgD0/wcAAQAAAPr/CQAWAOb/9f/v////CwD6/wUADADm//X/DQARAOT/+//1
//f/8f/5/wcAAQAAAAIA2P/6/w0ACwAkAAsA9P8CAPT//f/p/wUA9v8CAPb/+v8RAO//6f/0/wkAAADi/xYA/P/2/+v/EQAGAP7/9f8BAPz/AAAMAPr/7/8IAO7/9f8TAAsA+P8DAOT/EQDg/wMA/v8RAAwA6v/P
/woA3v/9/xMA7/8XAAYA/P8EAL7/BADo/wMAAgDl/+v/+/8BAAIAIgD7/////////wMADgD3/xEA+f8ZAAIABAD6/+P/EQACAPX//f/5/////P/9/wkA3P/3//f/BAAIAP3/BQD8/+3/AQAKAAQA8v//////BwD8
//H/4f8MAOj/BAD6/wkA9v/z//X/+P/j/wwAHgAMAPr/CADq//j/EQAEAPr/CgAGAAMA3v8LABAAAgACAPn/2//8/xkAFwAOAPP/IQD3/xsA+v9FAPz/9f/9/+//5/8LAAUAAgASAPz////5//n/7f8FAAYA/f/V
//L/IQD0/9v//f/3//7/9f8AAAgAAgAWAAIADgAIAPD/EgDo/wQAAgD1/yUA9//b//3/DQDv/wMA7f/1//7/4/8BAAYA/v/3//n/FwD//+X/9//9//n/BwD8//3/+f8BAAoAHAAeAPr/7//5//b/GQDt/xMA+//z
/wQADgAeAPT/AgDi/xAAAAD5/+v/+v8FAAIA+v////P/9/8JAPD/DwD3//H/AQAUAPz/BwD6//3/CwAEAP7/6f/9/+//+P8JAAcA5P8ZAND/AgD+/wMA4P/7/wkA8v/n/xsALAAOAPT/AgAEAAEAEAD6/+X/+f/j
//7/8//+/xcA7/8BAAkACgDf//3/AAD6/wsATAD7/wsABADu/wMA/v/y/xMA+/8DAAMABgAFAAIABQDs//n/CwD0/xUA//8FAPf/GQAOAPL/8v/X/wAA9P8IANz/AAAOAAcA+P/8/xMA9f/B/wIA+P/7//f/CgDk
//H/5//6//n/+v8fAPr/+f/2/w8AAAAWAPz/AQD8/wsAAwD4//n/6/8IANz/7P8DAPP/DwAEAP7//v///wUAFgAEAPD/+f8BAPb/8f/6/wUA/v8DAPz/9/8HABwAAwDm//T/8//8//P/CgD0/wEA2P///wkACQAY
AAkAEgD8/yUACAASAAYA+P/z//X/+v/t//r//////y8ABADs/wEA5P/7/+//CwD4/wYABgAeAAgA+v8RAPT/5/8LAOj/CgD4//v/+//4//P/AAAGAPT/5/////P/9f/r/wsAAgADABwA9v8FAPX/5/////3/AQAC
AAwA+v/9//X///8vAP7/3f/0/wcACQAEAPz/8f/6/wMAGADu//L/u//4/wkACADy/+n/4f8MAAIA+v////7/6f8CAPD//v/7/wgAIgD+//P/8P/n//r/JwADABYAHQAEAAIA+v/2/+f/EwDm//n/9f/8/+n/BQD0
//r//f8IAPj/+f8nAAAA2v/p/y0AAQDu//H//f/9////9v/p/wMA/v8GABAAAAD+/xYACAAFAPz/EwD0/9v/+f////H/DQD+/wwACgAHAOb/+v8RAO7/HQD+/+f/9//p/+j/+f/2//f//v/9//r//f/s/+X/8//5
//r//f/8//P/BADw/w4ACAD6/xUA/P/f//7/9f/7/+v///8TABIAHgD2/ysAAQAIAPn/DQARANz///////n/3f8WAAQABQAQAAUACgAFAPD/BQDy//L/BQDm/8//AAAOAPz/9//4//v/AAD4/wYA6v/1/9v/+/8J
AP//IwD9/w0A9/8NAA8A7v8AAAoA/P/x//7/5f/5/wMA+P8fAPX/9//7//v/AwD2//z/+f8DAPb/BQAoAPX/8f/x/+n/AQAUAPP/7/8KAPz/AgAKAOn/IQD4/x8AAAD4//T/7f8EAOT/BADa//3/4//7/+X/7/8V
AA4AEAD9//v///8HAAoADAD9/xEACwAWAPr/7//4/wcAFwDq/wMAEgD///X//P/x//b/0//8////AQD2//r/6f/x/+//BQASAAgAIAAGAPD/9v/7/wEA8P8LANr/CwD0//L/z/8AAOb/AwAMAPr/9f8FAD4A+f/r
////7/8NAAIA+//z/wcA/P8BAP7/AQD4//j////1////9v8HAPz/+/////f//v/9/wkAAgALAB4AAAACAA0A/P8AACgA/v8JAPL/GwD6/9f/AADq//r/+f8AAAYABQD+/xAA+v/+/wUA+f/z//7/4f/5/xUA+/8P
APv/6/8NANr/EwAUAAcA6P8OAPz/GADu/wEA6P8CACgAAgDs/////f/6/+n/AgD4/wgA4P///+v/AgAIAAAAAgADABIA8v8BAAAA5v8CAO7/7v8hAPn/7//n//f/CQDy/wEAFgAXAAwAAwAGAAQA6v////v/+P8N
AAAAHgAAAPD//f8RAPv/BQD4/+3/+P8TAAkA7P8CABAA///t/wEA/v/7//P/+//r//v/BQDk/wUAAQAWAAQA+P8GANr/AADG/wsA9P/+/+X//P/n//3/AwARAP7/DADu//X/+//4//v/FAD8//T/FQAEAP7/+v8H
AAoAJADy/wMA/P/9//j/9f8BAOr/AAACAPL//f/2/w8A/f8RAAYA/v/4/+//9v8FAAIA8v/z/wEAAgD0/wsABAADAOj/6/8VAO7/6/8IAPz/GQDo/wYA8v///+f/AADW/wIA/P8AAAQA+//5//v/KQD6/xEAEAAA
ABMA6v///+P//v/9/wMA7v/y/83/+//7/wYA7P8EAAIA7f8LAAUACAD8/xUADAAAAPz/MwD+//n/9v/r//j/IwDy/wMAEAAAAAcAFAADACgA+v/x////AQDu/+3/AAACAPn/BQAOAPD/CwAmAPf////2//v/+P8b
AAAA+P/8/xEA5v/l//3/AQD7//P/AQAUAAQAHAAEAND//f/3/wEA9v/5//P/8v/h//7/7////xkAAgDm/wcA5v8AAAgA+//v/woA9P/w//P/AADo//P/9//+////+//z/wMABAABAAwA/P/Z//n/z/8CACIAAQD0
//T/FwD5/x8AAQDy//f/4/8CABAA8/8VAOb/CwD9/w8A9P/3//r/HwADAAIAAwA2AAoACAACAPL//v8FAAYALAD4/wkA/v/t//z/AwAFAAYAAgD6//L/CQDy//v/9P/7/w4AEADv/w8A9/8LAA4AAgACAPb/+P8N
AAgA6P/9/x0A/f////v/9/8FABAA+v8DABcA5P/7/xcA9f/9/xUA+P/6/93/9P/z/wcABAD4//X/+P8FAPv/+/8EAAAA+f/T/wsA8P/4/zcA7/8FAAAA/v8CAAYA+//j//v/+f8FAPr////x/wcACAAHAPb/+f/5
//n//f8BAAAA+v/x//X////0//P/CQAqAAMAFADm/83//f8dAPb/KwAeAAgA7/8HAAkA+v/9/wUABQASAPn/+f/7////6v/r/wAABgD//wUA+//x/wgAIgAEAPT/EgAgAPL/BQAJAPb/+f/l/wIACgACAAgACgAQ
APX/8f/1/+//+f/z//r/9/8GAPr/BAAAAAQA7v/4/+n/AAAmAPT/AQD7/xsA+v8TAAAA7P/+/xEABQAIAAwAEAD///X/GQAMAAoAPgDz////+v8pAPj/9/8IAAwA/P8NABQAXgDp/xEA9f/p//D/GQD1/w0A+P/7
////AQANAB4AAAD4////8/8KAAIACADo//r/BQD3/+3/+P8XAAUA+P8BAPr/8v8JAPD/JQAGAAQADwDi/wkA/v8NAO7/BgACAPn//f8BAOD/AAAEAAYAFgD9//f/AgACAAYA/P/9/yUA+/8RAAgA0v/0/yEAAQDq
//3/BQAeAP7/BwAOAAYA+P/4//f/EADy/xIAKADz/xUA/v8hAAAADgAGAAwA/P/3//v/JwD8////AgAQAPz/CwD3/ycA+/8DAPr/6/8OABoAAgAGAAYA+v/9/wMA6v/1/wEA+P8UAAIABgAIAPv/4f8AAPT////n
//j/+//+/+3/AgAYAO3/7f8QAOb/AADq//v/CwALAPb//f8tAPf/1//1/9n/BQDw/xAAFADt/+f/9f8JAPn/HwAEAPL////D//r/4/8BANz/AQD+//T/8/8IAPj/BgDy/wEACgAKAAIA6v/X/woABAABAPD/+P/7
//3/5/8BAAYA///3/wUABAD+/wcACAAGAAEAKAD6/xEA+//x/+//+f8QAAIABQD8/wgAFAD2//P//v8ZAPn/CQD6//P/BQDq/wgAHgAFABQA9f8PAAQADAD5//n/AAAAAP7/EQD7/xkA9//9/wcA9P8GANT/BgD0
//7/3f/r/+//8P8JAAUABAD+//P/BgDw/wgA/v8GAAAA6v///w4ADgAMAOD/4P/J/wEAIgAJAPL////z/wsAFgACAAYA/P/5/wgA7v/8/xkABgAMAAEA4v/7/w0A///1//z/DQAGAPj/8f////3/BwDt/wsACQAE
APn/4/8UAAIACAD4//r/6f/v/ycAAQAQAPP/5f8GAEAACgAAAAgAIgAHAPD/AgD+//r/2//1/+v/AgDu//P/IwD///v/BgD2//v/BQAEAPT/8v/d/wgAAAAFAAAA+v8HAPv/4/8HABAA+v8BABQAHADx//P/AQAc
AP7/CwABAPr/BgAKAPz/FwADAPz///8TAAEA3P/4//f/7/8HAPz/AwAGANT/9/8jAAwAAgD2/wsA+v8DAPn/8f/9/wcA9//d//z/EwDx//H/9//X//r/FwAIAAQA5//r/1IAkv/7/8v/+P8HAPX/8f////X/9P8Z
APb/AQAIAPr//f9TAAQADgD1/+3/9v/v/x4A9P/+/xMABQAOAPD/1/8UAPj//f/x////CwAWAPz/BADq/wUACgD///X/+//r//b/GwABAPb//P8LAP//GwAFAPL/DwD4//z/7f8BAAAAAAD6/wgA9v/3/xkA+v//
//3/9//9//P//P/p//f/CQACAPb/9v////3/8//8/zUA/f/1/wQAAgD//ycAAQD4//3//f8EAB4A+v8rAAAACgD7/wEACgAGAP//DQD8/x0A7/8RAPr/AQD5/wUAAAD2//j////p/x0ACQDs/x4AGAADAPD/9P85
AOL/EQDl/w8A+v/t//7/8/8IAOb/+/8HAPv/8f/6/zEA+/8PAPj/3f////v/9//1////DwD7/y0A7/8ZAOX/1//3/wkA///1//f/9f8HAOz/BgD+//f/6f8GAAgABAD4//7//f8KAPT/9/8FAPn/KQD4//3/9//Z
/wIAAgD+//3/9v/n/wwAHgDx/wUA+//7/wAA/P8SAAAABQD8//X/3f/9//P/AgAEAP7/0/8EABQA9P/N//7/9/8CAPT/CgD4/wAA/P/1/y0ADQDo/wMA+P8GAOj/+f9BAPT/AwD5/xUA9f8dAAIA7P8DAAYA+/8B
APT/6f/8/wkABQDm/woA2P/+//H/EAD2/w4AAAD7//P/CgDy/woABAD4/9X///8XAPX/5f/3/wUA//8ZAPX/+f/+/wUAAAAIAAkA/v/5/xEA///5/+f/AQARAPr/9/8fAPf/HwAFAOL/+P8NAA8ABgABAAAAAwAI
AAsA9v8JAPL/FgAKAAwA5P/2//v/+f8BAPX/+f8GAPr/+v8TABYAKAASAAIABgAcAO3/4f8DANz/+P8LAOv/6f/5/zsA9f/p/wAA7P8GAPT/+v8PAAwACAAFAOb/AgAMAP//+//7/ycABQAAAPj/7f8FAOD/EAA4
APn/8f8DAAQA///d//z/8f/8//H/AwD4/wMA9v/7/wMA8P/p/wkA6v8CAA4A+/8TAPv/9f8LAAgA8/8HAAMA7P8IAAgA5f/1//D/1//0/+v/+f/r/xkAEgD7/+X/+v/j/+n/7f/6////+f/7/wgAAAAKANb//f8j
AAEA6v8LAPL///8NAP//HQD4//n//v/d//j/GwADAPz/+//5//P/7/8NABgA//8DAPr/CQAIAPT/6P/9/wQAHAAKABwA+f8HAAQA/v8PAAgA//8DABMA9v/4/yEADQDm////CwD9/0MA+P8JAP////8JAOz/+//p
//r/9/8WAOz//P/7//D/+f/z/yMAEQDq//3/AQAFAAoAAQDy/wQA8P/s//P/+v8BAPn/EQD8/zUA/v/1//z/+f8DAPj/DQBKAP3/7/8EAPb/EAAAAAUA/P/t/+v/AgAEAAAA3v8KAO7//f////f//f/+/w0AEwDc
/wMAEAD+/+P////t/+z/6//8/ykAGQASAPn//f8EAAwA+P/v//r/6/8AAPT/8v/X////8//7//P/+v8NAAMA4P8IAPT/FAAUAPz/AQD1/+P/DgD2//3/8f/w/9X/8f/9//j/3/8FAAAA+/8vAAAA8v/3/wcABQDu
//j/NQABABYA9v/d/xAA8P8DAC4AAgDu/wAAEgD7/+v/AQAsAPv/DQDy/+X//v/Z//r/FQABANL/5P8JAP3/AQD//w8A+P/x//T/IwAQAAIABwDk/wEA/v/5/+n/BgD+/wkA+v8OABQA///v//n/9f8UAAQA/P8D
APz/9/8BAN7/CAAQAPn/6f8HAOr//v8RAP3/DQD///n/9f8FAAAADAD6/xkADwA4AAEAHgABAAwA/f8nAP3/9//0/+3/9v8LAPP/6f/8/wUACwD4//v/EwD3/+P/BwD2//L/9f/9/+H/CwDq/wMAHAD+//P/AQAI
AOv/+f/v/+n/GQAcAPb/BQAMAPD//f/z/wQA+v/s/9X/DQD6/+n///8FAAQA+P/v/woA/P8BAAoA5f8PAAYA5v/4/w0AAwAAAPr/CQD6/w0AAgDy/xEA+v8BAPz//v/t//P///8RAOj/DADo//3/HwAJAOD/AQDm
//T/BwD7/xsAAAAMAPz//f8FAPT/+P/3/wAACgAAAAoA9v/x//j/GQD6/x8A/v/1/+X/6f8GAOb/+//v////5/8BAOL/AQD4//T/6f8GAOz//v/3////9/8EAAwAAAAGAPv//f/5/wEABwAoAPr/GQDz/+H/AQDu
//H/+//0/wUA/v/p/wEABgAAADIA/P8DAAMAAgD2/wUA+//3/xAA/v/4/wsADwAOABIAIgADAAoA+//d//H/xf/4/wkABwAOAP//7f/+/+n/KQAQAAQA8v/9//X/9v/t//z//f/6//v/CgDw//7/0/8LAAIA+f8F
APr/CQD//wkAAgAEAPP/3f/+/w8A//8dAPz/BQD5/w0AAQDq//n/4//3//X//v8VAPz/BwAMAPT/DwD4//7/AwD9////BAAMAAUA6v8GANz////n//D/BwADAP7/EADm/wAALADy//3/AAD2//r/HwDu/wkAAADG
/wwA8P/8/+v/+//l/+//IwDo/9P//f8LAAsA8P/6//P/BwD+//X/BwDw/+n//v/7/wMA9v8OAPr/AgD8//7/9f/7/8X//v8HAAQA+P/4/wcABgDg//X/RQAAABIABAD6/wQA2v8EAPL//f/5/9j/vf/4////CQD6
/wUAAgADAPb//v/9/wkAAAAKAOr//v/7/wcA9P///+n/AgAWAAwAHAATABIADQDs//b/9f/9/wEABgAIAPz/EwAKAOb/BADI/wEA4P///wEA9v8DAAMAIgD//yMADgDc/wwA2P8HAPr/BwACAA4A8P/9//n/8//b
//P/DwAPABYAFQAAAPb/MQD1/xMA+//x//j/BwD6/w0AAQD8//r/CwD0//f/9f8XAPr/BQDy/xMA/v/r/wUA7v/9/xcA9v/n//r/DwAGAPT/8v8VAAIAFgD1/yUA8////wUA+P8BAPT/9v/r//r///8RAAIA+/8F
AAUABgDt/+3//P/9/+v/2f8JADwA+v8NAO//JwAJAPL/CQD+//7/DwADAPb//f/x//H/+//2/wUA/v8dAPr/FwD7//X/BwASAPn/FwD2/+H//P8DAAYAAAD8//3///8JAPH/EwD0/xMAAAAkAAEACgD6//v/9/8V
AAEABgAKABQA+P/1//3/+/8FAAgAAwAgAAQAGgAMAA4ACgAOAAgAAADz/wEACADw//j/BQAJAPL/9//t/w4AOgD5/+v/9f////L/6/8WAPr/+P/p/wAAJAAOABQA///x//7/GwD+////DwDq/woA/P8HAO7/8v+p
/w0A8v/8/wEA/f/7//r/EQD+/xEA+f/9//f/7//y/+v//v8PAA0ABgD5//v/+f/p//j/AQACAPj/DwDm//3/2/8BAA4A+////wMA0v/5/x8AAQAAAPT/AwD9//P/BgAMAPf/6//t/xcA/P8HAAMAAgADAPz/9/8h
AAoA5v//////8//5/woA+v/+//X//v/h/wIA8P8TABQABQACAPj/BQDz/+3/9//x////5/8JAPj//P///wEA4P/w/w0A+f8FAPD/8f8WAOj/8v/z/wMARAAKAOb//P////j/EQAWAAAAAAAEAPb/z/8CAPL/8f8H
AO7/GwD4/+3//v8PAAMACgD3/wcACADw/wsA+P8OAPT/CAAKAPj//f////f/+P8FAP//DQD5/+X/AADy/wQA8v/3/+v/AwDs/w4A3v///yMACgAOAPv/AQAKABAA/f8DAP3/7//3/yUABADu/wcA9P/1//f/AwAa
APz/8f8fAPr/+f/r//L//f/y/xMA+v8pAP//BwD4/93//f////T/6f//////+/8BAAEA7P/3/9n/+v/5/y4AOAABANT/9v/1/wYA4v/7/+X/9f9LAAIA8v/+/+/////1/wsABADu/+P/+/8JAAQAEgAFAC4ADAAY
AAIAOAD4//f/BgD+//H//f8HAP7//P8JAP3/AwACAOj///8DAAYA9v/7/wEA7f/V//D/8f/8//H/AAAWABAABAD1//n/+f8FAAUAEgDw/+//BADy//T/5f/0/wkA7//3/wIA+v/+//n/AwDq//j/4//1/93//f/9
/wIAAgADAN7/CAAEAPf/BQD9//P/BQD6//P/JwD7//P/DADo/xQA9P/8/////f/7/wMABgALAPb/+f8DAPj/9f8TAPr/7P/5//f/+f/2/1UA//8HAPb/5//o/4cAAQDq/wQA8P/2/9//BgDm//3/AwD/////7v8B
APj/BQAGAOr/CAAGAPP/6f/9/w0A+v//////5/8KAN7/GAD0/xQABAAGANz/+/8hAPr/+f8FAPD//P8nABMA+P/1/wkA+//p//z/EwD+//n//f8RAAkAEAAIAPD/9f8DAP7/JQAYAPz/+v8BAPj/EwD+/wcA+P/z
/+3/9f8FABIAAAD6//L//f8BAAIA/f/5/wkACAD1/+n/BAD4//n/2f/4/wUABAAAAP3/9f/5//H/EAACAPv/JQD5/xcACQAKAAQA4v8UAPb/BgACAPv/BwAJAOz/BwD0//z/+f8HAOj/AADo//X/7//7//H/6v8H
AAYAMgDx//f/8f8HAAMA/P/8/x0A/f/t//n///8UABgAAgDs/xIA+v8NAAAA9v8RAP7/3f8ZAOr/+v8NAAUA8P/v/x8A/v/x/+r/w/8HAPT/+v8DAPn/CQD//+P/CADi//X//f/1/w8AAgAMAAQAAAABAAYA9P/v
/wgARAAHAPb/9/8JAAQA/v/+/xUA/f8HAP7/+f8OAPD/DADo//n/+f/7//f/7f8FAPr/CQD4/wsA/P/3/wMA6P8JAMr/+//r/xkAEgD+/wEA9////wQA6P/9/x0AAwDy//z/DQAEACYACQD0/wcAJAD8/+P/9P8Z
AAAACAD7/yUACQD+/wEA2P8AAAoADQD2////AwAFABYA//8LAP3/BwAGAAQA+f/z//n/FQD5/+P/+//7//X/MQD//wcAAQAYAP7/8/8DAP7/AgAUAAkA6v8VAOb/FwD2////8//z/+H/9v8BAPP/6f/7//P/AgAa
APj/9//7/w0AAAD6/+z/JwD6/wEABQD6/wYABAAQAAAABAAIAAsA8P8TACQAAQAKAAUAGAD8/w8A+v8XAPn/AwD+//H/9P/x//j/7//8/yEA9v/v/wcAAgD2/wUA9f////3/GwD6/xMA+f/5//b/CwAAAOb/AgAC
APz/+//+/+X/+//z/+3/7f/1/93//P8PAPP/3f8VAOr/CQD6//f/BQD5/xkA+P/7/wIA6v/4////AQD4/wEAJAAIAAIA+/8dAAUA8v8JAPT/AgDg/wgA/P8IAPL/9v8BAPT/CQD2////7P/3//H/7f8CAPz/+P8V
AP//7f/8/wEA//8RABYAFAAbACoA+P8DAPv/CQAGABIA9f/x/wQABgD7//f/+/8dAPv//f8DAAIA9f8LAPr///8EAAYA/f/r//f/FQAYAA4AEADk/wEA5v/0/wEA+v8LABAA3P/8/wMABQAUAAUA8P///+n/BAD2
/wAAHAAbACYAAwDc//7/9//3/+n/+P/r//r/KQD0/xUA/v/1////AwD4//H/8f8NAAEA9v/6/+////8JAAEACgD0////AgAAAAAABgACAPb/BADm/wMA6P/9//3//P8RAAMA/P/4/wsA9v///xUANgAUAA4A9f8J
AP//GQD1//f/5v8nAPv/CwD4//v/+P8NAOv/4/8CACwABAAQAPj/KwAHAOL/8//b//r/AQAEAA4A9/8PAPr/BQDz/xEABgDw//f/8f8DAA4A/f/z//f/7f8CAB4AAgAKAAYA8P/4/xMA+f8NAAEAEgAOAO7/AQAE
AAIABgAJAPL/AwDi/wwACgAGAAQA6v8nAA4A9v8JAP7/+v/3/////f/4/x8AAgDU//n/7f/8/wMA+f/t//j/HwAHAA4A8f8JABUAAAAFAPb/EwAAAB8ADAABAPD/CgDq/wgAAgD///P//P/z//z///8FAAYABQAQ
AP3/5/8LABQACAD8//H/IQD2/+v//v/x//H/6f8SAA4A/P8nABQAGgAFAPL/+/8/AAMA7P8IAPb/9v8VAAUAIgDy/wEA/v///+3/7f///yEA5//r//v/9/8JAPT/9////wAAHAAEAOj/+f/7//3///8TAPD/+//v
//7/+/8LAO7/+v/v/wMAKgD2/ycA9/8FAPb////2/wMABAD6/wgAEgD8/wsA8/8XAAUA6v/1/83/9f/x////AwAJAAQA8/81AAEAAgD//+v/AAD6/wYA6v/7/wUA//8RAPn/7f8OAN7/8f8XAO//IQAZAO7/DAD0
//3/AwD+//P/DAD+//v/9f/2//n/+v/5//r/CQD+/wUAAQAEAAwA7P8MADYA9P/h/woA+P8BACQA+v/r//z/AwAHAAIA/f/z//f/GwAIAPj/AgDc/wkAEAD9/wMA+P/x//n/DQAWAPz/+P/t//v/DwD4/wEA+f8Z
AAMAMgD1//v/+v8jAP3/7f///w8A+f8FAA0A8v/4/+3/8v8jAPP//f///+3/8P8RAPv/FwD//+v/AwAKAOT/qf8AAAIA/P8NAA0ACAD///3/DgACAPj/1/8SAAAA+/8HAAEA8P8AAAgA+//5/wMAAgAJAOT/CQDm
/+z/9//4/wMA/P/p/wIA+v8EABAA8P/5/wAA/P/7//3/7v/t//3/9//z/wsA+v/z//v/9f/1/wMA/f8vAPn/8f/9//X/9f8JAPz////2/wsACAD6//L/9//0//P/BwDi//n/FwD8/w8AIADa//7/6f////3/+v8l
APj/AwADAO7/+//5/wUABAD+//X/+v8bAPb/IQALAPL/AAD6/xgA+P8CAPz/9//v/wYA6P8DAPz/AAACAAEA9P/u/+//9f/r//f/CQD7/+3/AADy//D///8OAOD/CwA8AO7/AQAFAC4A+//3/+n/CQD7/wsA9v/t
/wYA4P/y//v/DQAMAPz/4//q/9n/FwAGAAIA7P////f/7//x/wQA6v8BAOj/+v8XAPb/FwD+//v/AwDq/w0A/P8FAP7/AwACABIA+P8KAAAAAwD2/wQADgAHABgA9//x//T/5f/+/wcA/f8DABAA5P/9//X/+//9
//b/CQDx//v/+v/r/wEA5P/1/xMA/P8rAAoAEAAGAPr/GgASAPz/+f8DAAgAAgD+//v/8/8JAOD/8/8RAAMAGAD6/+n/AwAqAAEA6P/4/w8A8/8JAPn/8f/8//3/BwDy/xkA9P8QAAYA/v/P//b/6f/1/wMACAAa
APj/DwD2/y8A9f/l//f/8f////v/BgAIAAgADgACAAIA8//T/wMAEgD7////+v8RAAUA9v/9/w0A9v/V//L/CQAYAAoABADo//z/4//y/x8A///7//7/x/8AAAoA+/8NAO7/DQANAN7////v/+P/8/8BAOb/BwD4
//b//f8DAOz/9/8tAPz/+f8OAP7//P8NAAMA/v8GAOz/AgD8//n////2/+f/CwDs/wwAAAACAPr/+v8BAPz/6f8GAOj/8v8ZAAUABAAIADgAAwAUAO7/BQAFAPz/CgASAAEABAARAO7/+//z/wUAFgALADoA9v/r
//7/+//5/xcA8v/f/+7//f/u/8///v////r/4f/6/+3/CQD8//n/GwD3/xUA/f/r//v/5/8AAAwA9f8tAPD/6//3/zEAJQAyAAcA5v8EAAQA+f8TAAIACgAGAPz/8//t//3/8/8SACIA9f/v/wUA+v8CAPT/+f/1
//z/+//7/wkA+P/h//T/BwD8//P/+v8HAP7/BQD9/wsA9f8PAAMAAgD5/+3/DADs//r/6f/+//H/8P/d//P/CQD4//n/AQAAAPr/FQD8/wcA///t/+H/6f8PAO7//f/j//f/OwD0/wEABAAaAP3/FwD5/9X/CAAa
AP3/9f///xMADQAGAAUA+P8IAOD/9P8NAAMAEgACABoA/f8LAPz/9f/6/+n//f8TAPz/+/8CABYAEwDw//b/AwAYAPj///8jAP7/+//v/+f/6v8HAP3/GQAJAOD//v/1/wIA+P8BACQA+f8JAPD/r//+/9X//v8L
AAQACAD4/wsABQAIAPj///8EABAA+v/n/+n/5//5/+P/BAA8APX/FQD4/+v/BgAMAAkA8v8DAAYA+//P//L/KwD//9///P8TAAIA3v8FAPr/+P8FABgA+P8BAOz/BAAGAP3/5/8DAPr//P/5//3/EwDq/x8ACQDo
//f/+/8MANj/9f8dAP7/+/8AAOz/AwAEAP3/4f/9/+3/6//l/+j/0/8JACAA9f/b/wIADAD7//3/BgD+//v//f8JAO7/9//l//r/AwAFANr////5//7/2/8DAAgA/v/1//P/6f8DAAIA+v/x//n/BwDl/+H//P8P
AOz/7//6/+3/+P8hAPX/9//9/wkA+//x/wEA4v////P/AAD8//z/BQD3//n/CwD0//X/AQD5/+H/EwAWAP3/9//0/wcABgAiAPD/+//+//X/CAAGAO3/8//3//H/+v/1//////8CAAIABwAGAAUA3v/5/+//+f//
/wQAHAD2//n//f8PAP7/8f8DAOT/+P/d/wkA7v/8/+n/1v+N//b/CQAWAOT/AAD2//n/8f8AABQA//8hAP//1//4//f/+f/L/wcA5v/5//v/AQAAAPb/9//1/8v/9v9PAAEA7P/6//P/DwD6/wMACAAAAO7/+/87
APf/FQD0//v/BQDs/+7/3/8DABAA9//l/w0ADgD//8//9P/9/wkA5v/6/wkA+//1//7/CwD8//H/9f8BAPT/3//4/93/+f/d//7////2/ykA/f/n/wAA7P8MAAAABAASAPv/9f8FAOb/9//t/wIACAAEAPb/DAAc
APv/4//6/+v/AgD4/wEACAD+/wEAAQDu/wkA5P/5//P/9v/L//3/BQD7////CAD8/wEA7v/5/+//+P/j/+v/xf/9/+n//v8fAPn/6f/8/wEA/P8BAPj/9f/3//X/+v/h//j/DwAAAPj/+//x//D/6f/9//H/AQAI
APj/4f8DACQAAQDw//3/7/8EAAoA9v/3//v/4/8BAPz/+/8PAAYAEgD8/xUA8v/5//f//f8SAOT/BwDq//P/+/8BAAoA9P/9/wYA/P/8//n/CwAOAA4ADgD6/+n////3//L/HQABAPL/BADa//f/4f8DAO7/8//z
/wEAAgD5/+f/CQAUAP//4f/2/x0A8v/x//j/+f8JABAABwDc//z/+f/3/wMAGQAWAAYAAgAAAOb//P/J//n/9/8DAOD/BwAAAA4AAAAEAAwACQDy//L/FQD8/+v/6f/B//r/9//8//f/EgDa/xMA+v/5/wcACgDs
/w4A4v/q/1EABADo//H/FQD9//n/AADy//n/7//+//f//v8BAPr/AQABACYA+f/3//3/+f/8//3/BwAIAP//DwABABgACwAIAAwACAACAN7/8//x/wAA9P8NAPT/+/8BAPf/BQDv/wkAAQDm//H/2f8DAO7/CgDq
//v/EwD///v/+v8vAPz////t/wUA/f8fAPf////9//n//f8PAPn/AQA=
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
