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
  "sizes": [524288, 262144, 16384],
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
    [-13800, 0], [-7400, 155], [-4877, 216], [-4457, 236], [-4203, 254], [-4011, 274], [-3843, 297], [-3684, 323], [-3524, 354], [-3382, 395], [-3219, 444],
    [-3079, 510], [-2923, 593], [-2761, 716], [-2561, 874], [-2326, 1102], [-2027, 1391], [-1694, 1814], [-1312, 2356], [-920, 2909], [-548, 3483],
    [-268, 3898], [-48, 4196], [111, 4387], [236, 4523], [334, 4625], [413, 4698], [496, 4765], [574, 4822], [657, 4875], [750, 4931], [858, 5014], [999, 5160],
    [1306, 5607], [2333, 7306], [3544, 8780], [4075, 9280], [4473, 9496], [4790, 9621], [5143, 9699], [5695, 9761], [6032, 9785], [6818, 9809], [8982, 9844],
    [15382, 10000],
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
P3997b7++HJ/dcs0VaHtd5P2tfPLcPt9c916+fJTvyP9//sx/XNO6r/Gp4/z7dqT79X7btXrBb+cK51736lfv1/77/8uf33++Tv+/yDPOjN/v8+6tdLnv4fkk/582/3ed/Nf8td6/XLfn7U9em17R93Cr72/q+Xv
a7f6KM7//f/NbWdpe71+YxZe7/V5v9n2WvdNe//pfv+f7efv7jr83dBn76ven7+R6Z/37OV/P+z9V//8n7/Xa1v+0eaOffaT3m++G973/77qHX/dVjRY+v5v++Or6uTz23++7/tn/v/re/WLz5ftxPl/NW627Ef9
6Rno8+36Hec/z1EOdUt4bf3gNnsfT+L/ryY/q692f64+BvpT7Pzd3bXxtd79z7d3t32y+dg/v9d2flean137/sfP7bLQfuYhvvvVbfv/tYq//77l7eYV7P/Pt31/6uu+4UPv+fXV66c8H5Nt9yvPO2VuV3X/293G
Xknxffe318nn/w+28Lz2/JDv/9oeuzr6/rp/2bqne93sDvklfVHXdr3Nsm/5mfO2cp4O7bdXT8p753/f//5Hudn2j1dx6op5Y5epBL/9bS/9O65R3rdX95xfn637d7n6ZLeW1gr/aufzveX/uOe9yF36T98+dTdn
o1bvFPR7X/zP7dvJr5UPmz6/qCm/fjc/a2uW/vaLn5zs+v//vT1v/364cXDf/896o7vuX8/z3ry394ns6oXF/23v31L3ov+q1l0+773//7b0s3f933SvftW9rVC532fs5b58377v7WoarPbbb618879Mf23t9282
+/m/x2/28Y3h9dXbm7vj99u+fPfP/V+WS8mzuW9WXppWx2eX+ruv6v3/n6/y/yRuND/H53auVkfw3lzKOI5+243a9v7M/a9X77P92f+/f2r1v773/70T1+c91u+6Lv7T/83/Sv336+63/31/O6/dp/uuGvnqHevV
TuX//PS+m6x2vH3Z33G5pS1vl1nyTr+ze36f99le+v+YZ/3t/2/t9D/+rx2i+2c/J9/+/dtv77/t291P82qW7aWx89XJF++7d03xK//9/T63xfHeteft6fOr4eue1uN38l3uf5uZ602j6NeJ1dj9+u+4+///9v9p
/JSddPH7dvfxnafn9rBXr28r7e/f++9lXV/7f/8b3f0z+h9Iv3z6Wd1//9N9ne4c/+97ohfv+52219+tutOu29Z/V99C/+1/mRbi8/t/o3TTrZ/yWoVn3/v79/zocvPmLu69/kkeUTJe17z/+Xz/76JJ75ff0fLf
NW35/fwnvt2anzHj7f1v5vx//7m92rvSv3uBp33n3773Pzr1K9ry739t89/b/Xdq9bfivFHs7T9sY66ufcpzbbvcRfHva+G7fPHn7vvvt/v2/58HPfqVv/H+b7PM8X/S//61Wv7dtr9cZz63H7Hvvvvz98/d5xuu
tvf/b/cXv2++6u25v8l/qi/Zbu2vdTnhTTPV7fJHZb5v7/t+/7cxu/OROud/NZ/tb/x/z+XWW3qM3ft3/32ynvwfWf7e39rff33y/+pnl4ppvmKt6vfnMmVbPdx1P368t71lT13/nt323iTXfu7t6P/h17dr69+f
9v7/+y1/1/W325m78f1vRz/jZRvp+PJ1+1w+f573vF77//fu3+LKOo+ffMyx9Hyr13n1/8dd/gV/rvae/e3/Xf/cf3Gdw//N/735Zz4t9XEcTr979LU1Z2F/e+RuGvc2euTt/mp13kz/fb8eu/Rvs/cmnz3Rt10T
faac/nu01051////7/e+297t+PJ/Xf99ep8v9zSoZZxOnjvl/T0n/9/Z8d+766H/M1v3rq7fn5t7/9sln+vfrtiM01u/vrtK7Dsfuz9PvZs+dj19RTn3b1G1f/vyl5zvbaKu/MfXmvp+NL963I/7PP8995mzJ0vr
BX/Xn//u7/u948rv/E7v/3f0anr+ORf2Mb7qnvn4dvzvnf9+tD7/4eYu5a///uPqMz91DuO1+73z533i8v+/Hb+/rU6l/95tPePufn39a87FFuGLZz1O/qXO6/3+Tnr51xn2ZXd9+7os46LnF+dt1eP/z6l75+7V
xttNp6Lpy3dv/2Py++p5uXYx8yf05v71vnf6v+VHW/r2/vt//T99z9ZJ/ece72J+83/Vf/z39D3udt/Kr89/5sf0lfPPu8txXp9tafcX803Oe9yM7bjK5tHtf+wfufDf8Fh8/+fbp7+1unya5a/7+b19P/G8fuTB
6a28Pv8/XB9oX9aH77Jv1+/sRxnabXbyn/P+zbtfq7ft9xx2+/z9z7jPr+12f5NxV799pe2LD+zW3xnf335qLstsGRd5Iva21sz783/9+a9v/fEk8NO4uPNLKfQo968fd/r/P1r/n90pbdb++V3cv6b+lXgXs3/+
W/652+1z+PQNs2598p/3m97E3NL172t5Zqjl39d2etf2t26+OvZ5evOD1XV32/vh798/Nz/jcan4////fN9v/v+jdM/z7/L13ez6fXvdMPsRV+6W7oN3/U72/69v8n9H/55vq/t251bxWX2le7g+8YK/vXyevv//
rybWU8vstf6/zd7S978e3ynd/La/+SW+tdlj90r5s+e+Xn+p+Z7/31119x1+37p//buU2x797/aq6tzV+O9+Huy7/89qe3atflWaetAisM+/Pr7Xtq3b9g7d0f2XVv//sun37q/PTeLbv/YXddk7fv/6LJ9//mHe
vnrN9Fq1Xzr1z1q7/Yz6j7w2azvf+sWb1H1/puvfHvd+4/5P6/r+i6lB/7ZLVbsi9/oyf17lq3vf/umP9fW1d7maS/15d9nfqe1u5H/lHn87f3Ztn+V9e7/v/Vp3Gaa3mRit/7f/SbYsKdHe6nC2b8dFq/Mu9vU3
Z+eJf/3/6+T477P9B9rm08b85/1/9W+nP9fnv/275rx33+/7frjvdf9K+//LkfZd7/37ed3SKVDd157Wq/tvu/0mf+Wr307ntdpf7/v+9Pf0jxvf/b/5Yz2r7/6/4/eu33ue7u/zfVNbiU+a3ff/19+iT1/f2Xf3
/67LIydnOvf+/kiQd/F+n9/3sXf+3fz///7ffz959L98Z+HvfLun/vYvX9X+/9zOyPrVv1dq6v/189267/3b+bsLr3n8bdTW/q3f57c3f6n+St9Ep9GunPtbz/iz7UM5mzo/fs77af5+663Xe/Te9ffv57cabnNV
+3D3+vZv1/pzpQ3W/9ra93/pzXf/i+t9/ft9ZftzdzDeUtmQ/7f+e5902/90HfV9s+n/fi/3lex/cdJv359WtvZ/P3/vv2dO7+tXe++fbdQpeWn+Zj8x9fSb96n1/7adXsW3s6297nu3la+8fO/9nfW173X/Zc90
9nXbH/f3PT/fK3X7f74exzUZCr3aX/4Z7+75frvn35c7v3n5ye9+/0fbT91r7b/t3jXvvs9XTUmVvG/c7//zvzd5On4+O4+v5L/2/39euX772qpYfp51q/yd3e/uM/vbNvpe380fT69V/g/1/r+/tV87ebXFd2/z
aXwX36u7mf9dre7tuHR+7/9mz+r73/a//zrTT3v/trjW/y6/+fev/vr3kv/rb3d94/98whz7z5fvudvte0yDZle19fWX//zXrc3P5+/oudv7zv/t/m88fj+v/Rt/bp3q3Jej+31v9r2z3nO/vfz0F9/b7a9/z+vX
r/ne4O1l/496f/vP1//Zq+c83+Peu6irevVtuzfW79/m/W+NM/6v3/e3+9bvZ+57O+6+PzxaXX/13vvvvnfhWL3X+HTOM90f/Xuddb7F/F2tfX9x9+bvWRreD/6+n7Rivb6/zL4/3fau/3d1+X39tuvGulvt+rX7
9vSu720FwO71O+Z3KnZqt12/XnN/c783033n9r4n+Pd//G8p92tnO117e379UV5pNP38X3p0+n7n7Xl98Srz/U51r2/cOPvn71//47rXL3f/9rlfYw9e7XkpvP9r5/okpadhkrkXi335dIstZ/P9/k3/zW6edrvv
ZL93/V+/i/7e8KOj7Y3tfu////66b+nufrv7vpufdt7r6m/uatSz//W6i7K3d2ut/DG2S1rWemP1rzzbuzYs+Jt/Vn36avVJ6Sru8a/a3Wt7tesce6fV9H//G3/W9I9fG6eT35+21cNe8/w82f/HTq1n6fD/tvn+
aj09Wlw7L3cylOrC00v5l36Zm9Yfvefs7L0d+//US7rf7368ked3uLVTRfuvf2/8s/+OP+me91vy5L191cw7/Vvr7KC+f/t/e72tLy1dX3P9fQ97Tq1X3N9e/P97E//dtu+ffL3TH/wz1st0nLbfdv2/9nTv/5+j
spvzX/1effP8v9vS/wVSrNWr4wnb/pb/Tj/5/9n+++Qx9+uv/+eP6f3u5+5e2uL05///T9nma53bt4LvSL/595f5z5l77n1jv7fP5/H+5a9313n/DcR9yvpl2rv7Z+94aX3qc5tau73Fovruf958/73Ztn54+W6r
95elR9v0Lmeo/7bdV/H21Pz2/dYfo19J//6V+////f/P72Va/P8vk3iuldP55bn74l+JbVD6u8PFF7ZO3yxrO9nqFu/efMvkibbUOZWw7dyxd7+dX++f33r/ZN8eov37DPxPv/+ztvcuk+vzlPPHu/7/uz+2nffq
9b375X2nD3+57xvH3qtdCH9+WW/7zv92usqfW06Hrc69z4d7/VlPe9bHm3/67f0t/n7vnzVX24LS7O/sc//FfNfu2vxt/ttP/c7p89/RW/6o3fstt39t63+ul61+/X/z++/6U/Ltuv3b3/8nu3U26Xle58v7P6Od
fxs87usZOc7cp/dyzye/3vvh9/8KNxv61nct8v3PWWy9k8vJtt9vy7fx/aO9wv3tH6z33ldb13/Ga05/9/u9u/te7s/96ivk/nzs0vX/c/+7dZcXd/a3f22q8b3/23e907dq+b/n+u/t+6j6Gjv7FZL1780/v212
nb1nI9ulx7v+cPxKv9+e3bvF7vt4T/vzi3v3qdyd/d5Tx1eHW3ee1lv17rsflXnj+q7v95b++/2Wufbr/2+/Pr/5/5tbzxLx3H2/d5Xd8ndfcvf+19v/b35spfzfb+z79//2n813/fp/s93l/Z+ir3f9+d/60zrp
9dW3XldT+z/Kvzx9e7wW//svcFX/3za7N/onVrP7dY7VD61Pp7fD1U3sX73KvdYbnbXqjG//o5m9P43s3XO//3vwe0Xt/b3f/xvM92d3f8ufr3b79TVuzxuf9u5pqdb9nvlxP2XfrcXfLr6otRq27UOz37NXak+r
/7eb5bcPpOn7+/G+7A/d8WRX/3+f8fbr2h+a0/fxeUpvbnX/uKu/vdvrH+eye5KP4nRp76MTatA7vN/3bz6rZD5Bf/yzzvo3S++ZXfbvF/2jT/3q6Uvz8ffdH9Znf4Xz9vPXf0utXv7fv93fM/7rn2Kv9qs/aOn/
fg+/F2YWffaT+Yr7//Tv5nj3/LuVH2/xfvtr/xn/+T47nlr/WTvvd/rqW70deze4vftf//zj+fvVfsf7XT//58//mj/27d/2z1ffu/3vu17Ax92bh77Fn/e317iuteHn30f//3+Wvv2d6r6hXn/3yw9515/k/E4f
97vr5m4rPTVc779d9f/9v4+/i3X+Or/6nsPaA+9/LYpbve2OpcWq3/69046O3/eh6v4/yfllud942/sRuVe7039v5//1MvDNf87f+vu/XcvL7s5P3+D0Xv/9Ve/sX87Ojta35/9eq/W+8e3if/6d/GfW+/fpN/89
37/9fd7/5SS//fP/f7H33qkt3+n/dnM73+1zv+7+/+25dun3E/vv6z+9w37nZ2fv99hjLMNp/fFf9/ksZQ89ub17mmn+8u/+rH5099qf/vu91el6zz59/em7oFfm6EPzn45TP72pj+/8Hbf/7/Nluch/v6tq/34z
q/YCfd23G95a2vy/39/M8e/79H98283+pX+/xm7d2r/uvX3X5q/oV+u9/N9GXP3wozlP+ly77Z+qf//Zy2oXHhacq9m73u/3MTxFeXn2nrDZT3S13z5ue+/atStf96PtGem/9zTuVVj9o5v9QthSWt/dR3PPxSXS
d/fvcHbbWxWf7q9Plev9/rb/0pfgtvlE7//J/RLOy/nTt3v//mgUr8U3WWv/f/ff3K+fjd/+ysuVNG/+Sfxt23+3WvbEvm/16rv8S92ur5+6+99H597rjskcUgm/G7Hvavs/+7qMv7R2z9svrmNfbbf9rfvf1u++
3n871fveN387/NvcN7jbgk3xvrdvnSf1/D+PtG+/n7f39Xky/1Mh53ve2puzp6+F9f1z913aZ7z58T+uj27wmza79p/6t+t/Jbpq3z7O2tbOZ91/wnWf9y7rt/sulj9yvqt38r73n4nv7f3/w528HFdfvL/qqf6/
zjcLvqiv+52zxvam/b678t/Uzbnr3O1vU3/bR/vP8/z/5z979bXPsH6H78Odultfn73/7/ynXb39zvz/v/7u7hvz83/873nes77q6rx6/95iB8sz3H5vFkUL+1Pv+zm+d+9nd/Kv9udrbn+tQLy9nULfsa3/n+p+
r/PPv0tRYj9LdY/nr+W1rXj5x718r3378XxLra/O/z/el/iXf9lri+/w4Hfyd/3vF6du+mfvPaX/t3xp39K5/sK/OT/3H1y5n0NxwuydPbt+r3rX/7fddBi77r+fzp9+f9+ul53A22nx/WfTt9X6yZB/fE7ud+8q
Ptd//nYtONd7uv1u+N5/enj0/rfu9HrukLN2/p+3v66+T//P28vzs/u47/zdT9ld2nX5HuW6ve//fMvr9m/9F6b/He2bfhl++68vvu9LRc/P54C+vN9566/db+/fSnPyL2XlYNt93/V+brmcLzZe/Uf0/Xt3X/0+
/v0e+Qlj3pc6M0Sju4f+vez32HfH/1c3x/d6j+u+/uftXzyD03qX987bnfvjvP+7veU1q/vnzuPr2N3X//n407dmt/8sXwu/Ka8/5/r3t84veD27f5a2P/u8WOWd+3v519yvHzdj+9XPP+k7G6aWv+76+/TanRj/
nLoqw2fsVjPcn7WusZv7d+v/46f37Xf3Kfcl9d9N1tNH78fyDvn8Z1PT+Lvf/u1fwsfFPe67jvgvtWV+/gZ/bXp/6f67neWrmuNvfr23/x70dQNPa+18Dq5utnzlJ/j/nXeSfsUmbfa8raX/ujn1/q4/d/+/r95v
+z/3dven5FM32f0KzGer378GvcFd36dw//m9b/d706Ok1/vlzTFh969//86rtph7Ok4M5v9eujt646/r7mud7X93rdvzzzcbMPVX329158WbcffXvf37/QvdQOrOf9p9vHn5v6/Lvd/ft7Nz+t/3r+/x/npknNLr
edzTngcLrbfyx/fuj77/j3Y3/fzvTfqWv77ddgDfbz3u+1svdnenf2+xddvfbCKtvKmnn/k/s2V/u1+6+nk/3m+Rwd/OFe/d5Xb+k/n/flftb/P67uWv+/f/6nXp6v6vPf6r+7r/frr6wZW/Pb/m4e93ufG+t109
7v/X7FZ+n9tHPP77H1OyRvZNu633W/d3+v1vn77alPv/kbLZb2m3+uXL7Vz/zfZn/h8/nWs+6d/TW65/1avFHt/rj3ltuI9rvd91kl/nvW2/cC9usy936z60d/vz3/n7m5+/e6dW9i1paVfCvt26fPi2/r5/qr+/
/AWsdf+gf3+/7g5PlNz7up+XdX0b/P+l/j31W829P3yb72hS18p73f+b//lnP3//799MeJrytvLupU1Zf32dP79+r7T7JcG7deeed6HfunK6f5jxsf30cdEhvv/6ufNaxOqfPv/3d/2/1fTflx89fcfkl0qbu3b/
/Nsr7/+rb/vH9e97nX3e/4v/zesd73/9Tsbtfr7f/5Vq/lRse0/NfH+ad/Nsb9yupZ2uJ+/+3th1sdPz/z8+1qf334ZdbP/5sNs8Kn/fn/R+ylvfi15V7t75PI1OB/yL7f+LSbnfnPmXFyy3e/X522/vz9rjqn63
/Bs7j8/Ts8hG/p3rLc/ZPs1v/7N+5/X87bZBk2er/v7Gku2ej8PsZ33+fJH4T7e/dyi9V36/bj/9+33+/8dKd/9Xv//PD/JT/tkvznvq//rf2va/e6d1+/Pijpfv6D7e5vl/c3Sbb72VdWxU+et8de+z/ef4OF9v
S4tCNat9/RK67vfV+F88x89uoU+/95xuXf3348/74jJ9//+6v9xjM5kt9+fb7v6492xqq+9G4tn9G+ApOxX7Xh/75rfrdeWR/fy1z//n/wGt8/np/r/ugxW9/y9c7FK7+ypPzGvTK6z+/Gvqm2TuKfnIf/vzW7z3
/37z/5/2lqbjNEvjebdfNT3dn7/Q3+u/ZrV10eqvv+yvz7Nfn+u5+0T//P14/z917KvMvXfr41W//f+6+2T/+/r5u+P+m9rr/XnT1cXGvktfvav16Vazrl/ftJ3di186/fxzhXT1f//Gwvev7R/VHadH97e+vfrv
zvv/f7///ruf7vnrGfWdT2gvIc9v2d73H9v/fv9W///11dSyTq/jpn7eu/Pbvyf92/QX+2/Sv21dPb7r9/zT7+ccSu7/4+2fttoyjl53enpywZ7fn/30ff3XpHecrTt7+v5e1nsDVef6vu3ftt9f0m/bhP/flf6i
eYXu4268/6Rn//v66HuZeq/97+qtHc6bgb+nkp/39a3c/R7QXOYz99uPduObi9rt/DvO7/H+x4z7dre9weIWO/7n/u05fOPn3Ycrs5WDO88J77/15Xm/3+Pji/+NZ6XTPZ252Tpl8/75/7W9J/2+3Pp75+/r9poL
XvL7f71+5x7/v+Uedlzz9Zffufb4bN3mJr/9/sdj2B7q3/87d43Wb81e9/9xzLtqxf7frHgza/N7yst578f++qfVo1+vL3+MmV7ffWn+5aivL/4v+adf0fO+639KbGurv2Pjd/T/7F3/r8t8vbqx8dn+7PK9UX7c
uV36f9b+d1Nx4udL9Xv12f974/+z/ru/E3Nq+2/v00978RZSuf+Z9s/4v3X3jW8vrPwp3W/Ls5/nvgtq+4sP5/NymPNfuuNcy8z+w9bvT3pjf/zrkn91/qyvyZlutf7vfvEA+Uny1/f1p97cTkbnPtn/vbv/Zv5X
LXOfb0//+zPv53jcv/3eRpna2/2pevdhOV3/113nXbNP+BPuKPfhPLzT/6zqym81/ev4Pp7t+1ra7rOTr3+W+f/f/ersZlze5nu/NbTX1S1apO23u31fhe9Jfrfrn2Lnt//fL+effb8bsb7hNt7T7x3W/54/pf/3
fV93vedt7/X91ys/rpv8P+8GcKvi8v/ys/++d1uYs3bJ7nb7P+/fs6kHe583/4nf3fM7sxqX3qgcRJEv9m/423fletVv+hj//Oe5Xtcj/n2udffzXw7e9yQufec36Tc/+n7P89e0787zrN63/d/3VP937vtjHdp1
/js3/EfW2787PbdX3Z13/2c9889C5pJCv73j/zgWrjVl9wd++ve9bvv7bi26/tb2t75UyZ/erxH3vj+Wf7e//zffa3tUY7f+vyA/3qVZP7j2Z95qL3+9/f/3a9dt4++1s+/fY7fvfl2b1L8d+/f7tOLcr4l/Hr1P
3+365e8+/0Jzr77r++8sP+W3ybnvusXH/9/9vTePrL+nsr/97690f3o/V+d9t43/ddmY3fff/r7Lnvq1j/+1ff7P857RdWbn+te/d//oX97cj/X+9a79nvvuf0/y/T6zEkd13tH1/8jrvfb4tyG2V33rvTPK+v8/
7ddO/3s0Y+E2vnUvs+W7ev5939H+Nm+3j/zTy+3X+/7a98/+t/4YH9yr4/u3zZlu4za//Od7j+P/9+dt9+h4t3//rn91Djz/fX2X+jftFx/Pt73ge32XXpf72i9zq//29A/1//Hn/5v3f7Tt5eT3fwSL7s3FrDX7
/et7ut9Pt1JlfT++dr1t7Zu/tfr5Pt6P9K/Pbo83Rvf9fObfNtu3VNfe72zy7trXfZ7rr3/b21++/7+9Xrdzv+w29/+PNN9u3808t/+u/s889E9fu9+1b6vlj4Zmz6/km1nvzHMn/zS9ukpPfrTv/+9+zvtb18d8
vr0uUm51P78bX8Ftn1r9d3l5+41fYN5/7e+7d/30j2212//7fzza2znaarj5d0X53a73vX+K///J9e/b51jt2ba8d97z9naW/6PapmTd6Prz4HbrZe3/1l4/o9j1q5t3Mu1rvdQ/6q99v++f//sZR0n//W/7fb/x
v/ttuLXjPe/kVV/Xt3OPYtx2t/r/fXfVb/9vdWvh7k/cVXpu/Dz5zm4cf//df+v/1f7//55Q9X8287P/+v3SlnP78/Rvb8tPSmq99u3nzcM//7u//Xv7/b8v/H/nzvq0J336esvF9P/Dd1o7+4xTXdnv37n9tPet
0fjeHEg2zPe/3f6ua/6vp9u5o/V/90d+H/f/d5X//r/nz71uPWzntl5N/vu+qu+6+62ftHP9oamn8Xene79Wrmz3bzfbUtn7Lvc//oX7sbyZ9zfV2hcD+uTM3//P/T/nbG9uDm7v+6/YXn97/9L2+f0vu7/9vB3t
G9zdrzdyrS9/d+86vH//S3fuu+7kP/X/iPyf6Q1y9Tq/U+8fs/373ff/9/T/gu3/qk/99ybPW3TrZPnv+1Tef+3dzt+dqH6P/bXV8crlab8uH2/k3vKneTP3/8h/r+92szv3/5/p9bn/THflCuvq2h62s/12fAk8
/2v+eJ7+tfbP+z/T2196+n93/a3N5e/LREdyLf3gf/aLel1d/Y4XD7aurHnql3o19Ofbv+77yj9e21/+S43Vddtvf31DvO59b3z8/2v99U+/uffvb+9/su/Od/vRlt88p1e8//Nn8tW3r99bwSN8iPTP9Sn271E3
b38OezdD7NP/L785bRHtv7k39efLr90uvP//HUv+y0fP8vdVH7fu+7a/edZvz/2/158tmTbLXzx///vf5JRa/t3s9i3/93P61rf/s7kE93F/2rH+rHuz02a/b7ez26VX4f9t3rv+9f7/7bNu9mf6/1fuX9tdc/+b
//+b8Wf5+M3+Kf13/c52WX3+5//3rayr/b347Nsv3zfiTu6ntqW/mltb/Fulfr5yHf3+1l/flzrnO/df+7t9z5+/u/c6n1O/v//6+Nr9VN9v89z3/e3vbsH3/7t3/osc237qR1jt/+LBr7087Os/v9X9Pf3Zb4q7
7/S3+9rvv6mb7u+7/bbtONmprfVYn3j79Ov7ba8vd/vz7+4aSv+vxkQdBONra//je+TtVY/9utZ4/q3Pu312uevRH/Pf+/a3ne66s/97/9nfepq23/a3n5AyfTfSsq+yv6up6FSNfz4Vv52ml9//T73mq58/Pts4
+3o68XH/yLGz2v7Wqef+fV05X8822i7XfVbt7z7C6X/nfvmz7b9bnwtfavfbv/u3y/+b397Zlqv/vdXlUKE8jfI/7fn3/u7//93pOd39WQ9/W0/5591Nf0/OJ96PUF/BXl3te32ud1d6U/1sW/l/3f73n6/+++XY
/1vspM+s2nGXelozXNj739dYen13aXfz+s9Nb1p99yqv+f35eef1z33/b/+Lcan/bcff2Z+6H3/f3d/WjtN9Diurfn39H/66+9/+d89qsYf/u06e3/JZf/67X1tLTfHl23/TtAX+fyvUc7GLM9st/e4Hd982mWZ7
3roy6s6nfw877p+9fyz/+X8+vzc1XdVfZuzre+fM5iT6VfiZ+/YjNMzhTfyfb/7cO/H/e/vv3n2csft1KHbXYq+hH/+fbr9rv+/vjcwXR7qW+EfvPub8Cd97WuS9q9alb92j1O3y+/jdjr734y9rGn/iV977577f
/2rDv6c320KPraOucL2f3/nlX+1d642rx96z7f/h8//tOtnZNb+n3/3NdFeNOZXPo6u5uNr+R34f///989vtmv+vrd/j+86duvlPO/lvn+ir/77/7f5SZ3HzXfWPhrkNaHu7mp9/f/zsXe902etvdm/Puur290uv
z/zdv2ZS4b6zT8/vatG3397l+23u++NVXpz9tQeXB/8+/7tOSO/NPux5td77lU5e9bnp/t1mseb+tdeftu8+ft8fveatuv/iPz/+8G+3vVr07/bc/XbsX/f/IVtvre8st+L19Xyf4/S79pbLN9/2v/zqnywrw+S+
/c8476DSJv/n/1t7u3rp3PHHafT9vn+edr/1/G867+/vx/2rrG+MXe///l/UHf88+fyqu0v6n+5dWe4v93vk7/3Xvs37JZvrm2PfjXW/3Xkmn/08tfrz//brOcOPtn9f+ajUs82vv//+atfe76Q//7bXZHv9/zut
+6PrK/DJ/t9TH3+PP7nvP6Tz68Wyvfe/Rl39OT9X79H7V8/de70Sa/7eX+99U1f6Ob/PWuGuX/Y/fevvxvPfc5eNe2OPw9w2PNKLjv/29V6e9zNaNvzz9v/9Cft70n5eb8JY87/1JaXPDHbeuqv98fztN45tj2wf
bu+3nrv/p/P0sX7/GP3j3/13sv6K/Pzvl5vxv/f88QMrdVyrc8XXa/fv+jb81Tv3l6oc33uZs7Br//u1rPvorx97KuFGqyzV9tYd/Bcn4XSXfv5f0z/K/ds//9Adm3c/Prt7/x23eP342jF9a/fb96jOXR8fy3jb
u8xO3+//FpeXXu59t9/+fUl///tKnnb2/P7+fLf+6efe3lFe+dzR71v0vyN/+329UuHq/l/b95ts/cjV/9u2LvbIbe/r//6Jr/3Y67/PHnVrt1jfSuTGb/zoK+t27td36l5319P7/89ev6ey7+9vW/63HX/7TOYx
zP/r/Jy1HuLbY8L/B+u/+txanGac37zuv6ffv/fuyd//263e37p6zC3+v/R4/va399z5t1mu/gwL/u79uk333497/7U7Sv3lTt9///n01tfvqE4LbeP1STxr/Pr7tef49Dfz9f+iuy3aba67k77I7Sz/p9/6y3F/
9W/bHrv7f3f/fbsymfOd/f7/u//O8ev+hu9va/j3194W/uHvex/yfm/u3YxL5xp6Ho/39zf1182VL+530qaWP96836ugXz/7ad1/8vr4Lq+vr3vv7fnyf+5s2fktV++O/G+onY78C3e6ce/re3z4/b/+D2m0r/yq
r7Do53S9G/XH3v77nvea8l3fv3W+3vO/pwtz4jxu9+7+//h73b79H//21Yfu9veSt//zW+9+9rHeyu+rH1117v3Rj9t5q/+/Est7w73Pn7dv7an2uLf9nb9f2ulr/2/ef539ptfik+2+x7/Z/pY57vd3+tr/Gau7
t66un+v5/u1avZvrbcfr87od6/oHz7alP2vv/fc4qhP9l67/zo77+yN/Nt36//9X+nf0rb/87/v7sP6935r//9/Df/gr8+v52/z3uW++1nm7r3Krid//n69j/j/t7egq9vW/9/b/nK87tqb3+u3OaaL5f1cZX6T9
rr/j73fbu/1vO7dYb9uf28OZ4n0o5Z9ppv7/V9E//cb+7pR1r6f/z63Nkjc/bn2t6p59t+dZ397a9XyHDxs/jL/du7vruT7/v1V+e/NdFePty75/vc+39zfldvbr+f4W/ee3e/yv9R7/7LXfbX9/7/2/jQR5f79P
pM99ry3v7jrq/9dzb267/8v6f+L6ePjTLsnxlifv+u9xqJL3s555L76f5/u47fNfuvfIYrb/6d/5T3dX/7WETa/u8697Yv/r3O+WPdlf+vfsv7j9YXEWcN82dlb++jv23+ez9Z+r4ffb2d7TX9a3OS90prqvff73
77z/H+l7JNza1lWv1v2b13MPx//2840zK/izVX9W33x/dnso3ivXb2/mVAvt3//uztodz/N6ff3d9aq//fb/338Pf8/tv9/r/Wd/dnf/rOs/U2fnf7OLfui6PBd7/Rv53vzP2++Xe/h68vr8/7fTa+8eH9dt67bn
6uf8/v/v3utt/3/17zPWi/30dRH+eri1X2nbaz2n9vuHddufv8rX199o2+1pt6vOOd396qo/1ee3fmPP+zj+8C9r03re/Lr7f739xf/+W7ut/c75RnoO+61/3dy4xPf7Da9nt92/zubN/T/+Y9i9T/4hdd5vo7+m
5bnM/sd227t7dKt/t6j+ffvTt276t9fP/57V//1vf3+nOfF5/63f7/P47/r873z/j3st97/n93657nzZv9FxdM/8fX2v1fXyXf2Hzu0P2Y/tfraHSCfevbgePKcbY/P8nJKkLPf6K8+ndt+q3t1rjXPrdfs466RV
/Xf6S5fc967sWTldv/92uBfW2K4NTY+z5zb26XQ1fFP6fG7+6/+30r/mvh42zfcOM3/v4l6Un5z9zh/dct+/X733/xbeXLd+9e7r/4SvflvH/r7frl1vjv/92/H2+p1VZd78t0eKvbMZP6LH7q6Z3ne9//9//pxd
ie/lbv94uvd9/3pzqrd6Pta55+/o/9/Gn95u79kVP6e/3/1ntn9q6p9d+ve+nvr/r33e+3d7939Xxvr7+97PX6f143+2XgJbfeO7779+sstS+61f3/9vfNcPWbrfZ9T+W+7/Hy333fD7604f756ZP//ymfv1+2+8
/dPuk5/kd26y92bx/7vz73nqv2j0167N1PPv+9EdzkcvNnufcPe/e4sd2v///6f/39+afGrX3P7/v7v2z2s6ROabneula7/t3/m9tqd9r/5X979XP5d3+zjnn++G7/r997vT9vlm2h0+y3V7M2fYlPne+1/Xft79
936n13l4feGvNvb/7mF//77++ndK5/dPeyHKsY6f9eZV8878XWBs3e/5/930Zu1VpN2/fT7j2fHfuzrH8PJ31zftuxn2529t9l2tK/Pt3t+ryvfWmzf/93351+O/dlvp7u49/5+v+yne/fX/mH+3Pr/ci10XvCbx
/99+e//m2jH//5f/wzv9nb+/P5750lCP/f//vNK++5/n//8/z77S9bD5GXPY79x7/911fv+93/4Da39/675/tJ+9LH/3p0/Wvf17k+9rd7U1xMVzzrHl7/25/+vetSK/3W50V+Kz3kf///b1/ufb/zL+++x8cfs+
nP3D9/qxf4zePd98RS2ZL6c3e/vvleVxex573/epva/g89GZzf4T89X86mO4ZH7UN2X7jdm39/ac+9Q/xtjZ3vW+rbv/ffjzOb/j7d/vbPbn23ovesj5Ve/5/n7vFlD9m716/fe5377l66z53WZ/3f3ffR+N93fO
07QSse97791LnP6V39z+P8t/jPfEv29/b998aHlFuz2Fdnb4uf/as8u336/31fb7v/rJaX51hfZ3Xft2l/HXq/dXXsofrvz0f/X//5/Kud4ZDu+73dvne/b/v8Pu2WvueP+V4Tt1f9f/KdT777u/XrXf9MNTurd5
33c69efsP/vXvZj/3/PR/l+T9K2h+O7Wh+39++7n3G7/t2vtJ9/v/N2WPp+c+q/6/8m/2x9v63G5OHrTaOvUefvmaj4vffO90/ufktv7efMZv/+/xGdzrc835X11n7+3f1frs//2+yr7fe/uD7d+/2d3/7Pf/bqZ
/5GT0v9ay4wfFX6vP/vnk//d1U/vq9aoNn83/7c7fr/PH//3RWH/GZ2dLvbftOs/x/Z/+t39/+/cfy27d1sy/v/V/uZ5njn8p/ew/vc92e66+Ov/v+Srt6+bt/f+eysafO7tKX3Csf+q9Zn36Itvanu3uL/y9r22
r8O7trXpL7+9lXO3//lnrp391+9z93rfv8W53x/brdG96B57cX7+9G97z9tP0zz3/zp+5hP9//5/cWX3qdarem49Vn40q/Lf/yC/496eiP/7es3/2X8ehx2lzg9efnbd+njzVuyzx9069f/9Ft/N/9/55Rz866Dq
0f7U//wMxzf29+/7r97X53lnWfk1+/Hfvr56j+7Pex/AZv6//fq5+/l8//3+ne94jvlecf/37e3/NvueUyHL3TPb+n/s/Sruf/m3f2//Nvsxv++mWnVv39xrQf6V/b9bPftm7768zTVarf9dbqxFmzuPXAGqXX/L
2Zcv982v19/lb3tv7/31q+8WH+bv/7nrKvqz1u9dP9dZYhnq7mW/7YM+n/yeyM/n+0bZOszu//a+/n5Pt4X97n+L+v//+5zr9e7+zNt/n135Nz+9FxFn/v/d/YfW7X5vb/6vk6n1893L0750v7nfXlWd/Y316c9f
++ufd/NUuPZ351vzzveF/1J/bz1nqe9tPp97jOtydPer9vTn6+Fd/7X3r3zZ55/6eudeZ3v/6erT823j08gXePXL/dfdVo+96fwzx96b/f/m79xb9v97y+vs/2O9d9f3/d97dvd37PfPa9O6+toZ3H5bxkWJs7R6
vvra9//7x/73e/X83/Zkvq/vs9+3H+Lw777b2ujb9bau3Ffu/Wnz0XBt6Oe8Xs3p3rytz9+f+h/r/X6W9+uHkz/tKfd/z1//P3XM9He/y9/Yz+/2r6uvv+nZ/f47/C//SXWud3sb97efv7pS7M6+Z+h/2VpvZ5d9
v379Tbvz/uvDe/J/Y9b8s1vZ9Smde53/mo22CuaeY9B9aJf/X++zvdP5dMufnuhf+nt998a3QsX77380Uf79Oxve28qXcx/L97db76b+Neucg+YDf/lu/Z3L/++4e+ww/q3//j/evtubqerbR//6M5A/n1lK62/7
Tvd0vnb7vz9+mTPxPutld8f7eD/+22/932n9a/avyare//Be1N39738l82mvp+jtFun/q/9+ed/We47+p85b/++2i//undZ3f/2H676az3WDv/3FrCTW/n0q0tne7/v/tn33/Xe1/t/vmW7UTb4/O27RfJLvX3a3
cd9++vaH19/v0P6v0L7T2UdcG+kDXe7vV7UMe21/3Kz/0x5t3eJ+bG3/67l79qtkc8b66dM3c9vn7drqi0fbXe2H+IXPSe977vz23W89JV6e3v1an/yvzmm/P/bv3/1W3dr/699D/QJf+fHc8S5+t77fOs/4+4ty
bV/n6x2vTdH6Rj7tv393//3bK9v9/5v73Xdr3X8uKra693+2X/80+723c+fFeVrN623vu/3q95zLte1/5v/52INmV0733/Lv9V6fZ6kNCFf/3u/q//T3y/r97/+3pf3udlR/2H7ffm9/+b6///XnNE8fv4/C/Zd3
/594f/37uefaurfhP5I9t+b/b7OuW50T7X38cnj/yl8/rNrYr/9W6/93R+jDcz+9pfe66/Lr/z6p0/pq6b59O3fp4nl9r3S+jXk+8ew0+22P7g29v76+/je51faIcf4cf9/6/9upM3sf9QfZXfeQrZ/Z/+ML+1tr
E0at8bmBnWihr61y35DaO/8n+srz/6v/f9btz//2+cnZfosuvN+WY17f37nmZs/82gbo8xU2W/rPn5MPHsu/7z88/7/7Ru6bPe59+v9zz/vt32xfr1cbuuvvjwfP/2hfG11/b9c+fe/msvSqcZ/bOu9rbW+Nvf4v
G3Z/7fJnanpFdvnvdXe8v+ce9/T/l4NXanF1M+3V9+jp9tnrNT8pbFbrULu73bX/8X2fw/2+n5R8eon9l3+r/ky8v38/H7tKvt9eqOf/qtu14/u8b/PO/Rf+/W1yv3/uyBBIr36efuq+r1e7nI30u/9zK/+q/rxQ
j1/3/e0Oz/Ye/7KWP85Zn+9dmb+0LtJcd+jZT9+n+LL+vzX25b3T+6/7PtX+Se/k3rXveFPiv+6o9n/nd0/rrY937bS79/94/9/w+gX/9nDt7/2z337/Fm/2/3f3u150aGbu5rvW1l33Vy/7Hz7/nvm7KOGWf59x
3reByo/SX83v/p3ZP70yv+2nC9f1vXOc39c8m3/77Wr+c+6/nd333Z2z5db43/Tr9vt7rNxD1u77fJ3z35709iGu+RVmfX446X/PtVv5preG+V/feq/vrFV5+s/dqM1gyv876P3S7vbt7LTtnff+X9z1rX51R2bS
/JJbbeotaf7+avU7Po//N7/qf8v/2zfftvv9vV8/LujcbPata96os/38XQ/Len0X7uvNz1e///snM/7my9dtN/e++f8rrz3GXrt45cd0+NzK1vw3UU/3H7+/Ob9rzuT5TS2+v+a9Lr//v3T7ur6UONv/TtDsT8dr
y69OeQ7t5/d0V/7/W0cHO/ve+r3tOv/Ompn/5n93/fZebM+c9//9o9zt8Wd3v6dLtf74/X88H+PXdeup6X+2Weu737f9/1/27/3rrfLLO3f3+v7X28UDVTb2m3szHtr9Lyt/d4//cubSH61f24/b6+v7+df85I/5
75f///z//46vvf/ufjf2fav9Y379/vmX5nv69+1/qO/6k7dGf79u9r/z87hXvb8v3fH4cnerPBf95i///0V99G3v59etmWzp/Xmvf8c2oRs/62+v7fK7//vNOszK/vba2T2g/l//n77P69/ybf/7b/V/Uufn+q+K
b/9cP/dz73/5bzmfz0M6bDx/+qN+87jb/7O25f1j2z7fzFPmzET9e77X9E/uqd/61+d+8P59/gvAsL6/o/9700j87/kGt3ue2+Lvoo3/PZdrcjXOS/qmU+RuXVwejHp/79EnDN68Q79vFfb+//f4Q+4bmx8z/d0g
+NS69vJrey/x7/d5hsCbu2ds5+f/7ATd9Wb+XyKyfb337ym37O+rPu3///Zjn4L7yW20/PouZyl4P/3V/H49n2/7/+v7tpQ7O6t/v333K73/3hEFYLsOLfz63C6E7ptX997of/Uv/b6o99+79y7900pP+Ovv9Kyz
myfXP//1j1bu98/Pt/Lf+z/FffxSv5Td77PqLy/XP/5y3cYaWrU/W6neumWqwVtT3+Lbvf8nXH8nvk1/96nqKwrVq+//RM4gj/te/5vaq64t9Gffkc7+oG8rj6z/f3/zej777oZtqXfjf/Vsb3Xz7zw3TMe03txb
7u6z7NebdP7fp/NYM/bgv7u19/XumjPtni2qu36i293+7/wx/8T2tft71170r79v4+5EP96W/WX/vej6Pv6trS9J7oMyHr/z93rO27b+f/9/ePkAeb/fx/94zd55f2PvWdgrsrX7rHfr67p0z+rn//dN/9+vc97t
7qP7m4Hs+1H3X/7/Ocvynmv/n7f++1/915sf+B/vjtfB/Uryy79ts7tLXv/dTXb5re9548d+Hb35r70LvfZtMepf3/nr/d4H7eX5/9x+Orjq5//v10Xicf5Ws8jRU+W21vpgD9e6+d34//XmmXdz++8ep6Me359p
/f8ekMbEu25rer19V/ur71d/ebvJ7D+vmnTuN/9ff2+fPMdv/8X5J64V342VbtPS7+lC0qF7s//+82vJ7+ffR5/cbf8GCfP+nR59/2Tk26/fv1+2erd/r7fr4925MnhZtjh++Z/+c86/v/wzPDev/a59N85jscP7
HeC+a/7/tqm9fbr+dr3i5vz57v7R/5Vrdj/7fz93/58YZ1X0429avx36ebHuqHzffe/avHpu0xz77r7XsOf/fZ15pP2tKgH+yeYt5z3397/77OVN0s8b8yKLrPc9WcvZ/bjv/vKfqPOZsc/17v9ce/9r7Pf5mu0f
t6Rt/363aZ/s3/+r9uIr9r8lbeos/Xnt2/7z7/Za9prWfsf5y7yd/v3/V/d9Uvt7QdZ3/Kru/8Z2X3r9aHZ3v+bI2rv8LK/PXFA33Sf7q35//1r/9Dpv2vu539/rc7a3t3++vn3N+9RcdUmrz59fuGH0Xr//Ffdt
vw4uvM/z9/v7z5j6tffmtx+p3qd72v7G6T7ePj+9TnSvMaudl/vTbum7vHv/xV/572ff/f2mnvej59Nff6xf/v+l/e9PuUn9v8vQV/d9zO2P+5/k/9UXhf+e4D2xrWvaQlx/+tl/of/X1n9r/v0V5Wzv3tDxX+/r
9nxuXDF/N/3lvt/Of9/N2z/vfPImP/b/7besH9u7/fr//+r+m/5/e7LT5dt79fHLWpKt396t7yrPdmPt1+2Zbuzh9f2n19lu/2d3u825/3/uv46+lP2d/33a/3F1i1739Zs2vo6Orrv/9BVO//vr8emXb/x/+9T3
387yKff1/1eq231v4nI3sPt+MYvu+s+/d7Ln8+XzdbJ/6v346nd79Psuvx1b3///6L39zouxZ8N+5/t6a/q/H4pa1jGrfXqf173bD7t/v+Wa7N6svv9N1u9533/278z0/3/+XPZ96n/+X3Kr+VpT7/59eHa9vPza
/v+///9m8/m7f87zzazfnrf//1Lx+7Zv0vT7ezn/9L/r5FZ83oeqc/Ufr/vlvpKoib/3j5e57V7vPt78v+vF2vXPL27jd77vlNv8nxZ/T/r8v8dwv9x9T9/v3Hvb7rvpuq1Of//1hqt+/z/z32dfHc7/v3J+d8ef
8//eZ+W9eZKp/1j/eP/fB9wtb5e792/Sffvf/J2/+z/e3l7rTPfr23/23t9V9Or/ydu/t13svef/pfP9+f6tf3f687t1+deuf5TeX+fc9jf0za17f0bge/37bp//18L+5fTl4fLv/8+e+8+7/cHj7vvu/dtt6mXq
+d7afHLyff8v9ff53X5rOy/HW/33HTX9btZWvy/zsX46kZ78X+yPvJ/7/elf+9dags9r+vu/zY09T+vt/h7/2t//ruvbN1x9rr+t9/56VWxn0/ueps//130v/+4e1f5GxNu9b89d/l9v3m58cP/z7rv6frdF77ut
a9/1XX+p8Z5r/8L36Pr6X+1N23/3++LYft0DD7IwnbxuH2Xm35vzyLvn8+xnwX22XXv19ft81Lf/D36vfLqt28zd5mrTjyfbu/yzL6vdNp+X/ldaG7F7u6de836r+r5L7zvv/F7df8/WvuX3Fdn36av+2/3zPLC/
/q/XPdv/xl3xb39xpRl38f8r68+3Hb/X3Z2/eyN/X/7V1t8L3V2fv/Pn+v3f2Gy7/vy7xf+mz9jnr8qfblnv/P97d8dL9U8PGe9st++G9dhe373V/4P9qe9L7P8S+p//C3sf7Oafe3e3gt6bzvqP9WmH0NVl30Pw
T/z3fvm/l9P9tlbc+lnfLv3hm8u93cte/dd/Cc77ecrPnx+m/Xf+/25xrT6B9LdZ+9/nB89rtffvX928V3y1qFe9fL7/3/Lx5H295f/61u/78y2/LvN9zd+u7N+5k1/T6Nfnctf3urKVf8bv9v9Pvd+j7hzXlvtn
7bq3/OW8RsLXf/Px+Njsb/t95Gvfe7u2/8M0vuXP/dB1/y93pv1S6tRd2u1+fc7x/3nh99OZ/u//L3fafnSFc+J4e2Pa/zv+nMz17HXrKvRrz999O9un+mf828bl7y1/jn7OeS/1hd9732n96vf76/t2Jn3f5Y5v
ZbFGf/+bxxa7vpH9V3//3QyfPtn27aXXm0fvtMj9Pf+7tbFi44oqO2v+ztW/9f93x4+s+PZhv/l+V/l6+73Y/rdxbTbTn/1XlM3rquvsFcq71z956vvCO4//Z/3L5f/G+6zxW1975/Gu1mZcu/+lcIRa8xTuf/i3
K9tn+P7nrd7l/ufHe/buuPz9uf35e9/nb/+2+K2r/1jb4/fXyJ63j36+3R15vz5Pxx0TP3XriOveZ0dX/+5znbx9uV/68/Ob/m/OHPb2x/5XDe+5z9qdP7VVj/6x3vPWfeb5/V/vr7iev7+/5TspfrHU3Pjv9R9M
Oi/hSPtGrbwf77vc47fCmZ9z3a5/+S8u//PpzH/XHucDeUP9n1+nf/2j/etdZ72Z3brV6+4d0v/338Pbb+//NqP1Eyqy/cJApWfP3FtX75Vt1a71rzfvf6p3rUv/+m54k71+//eYbK6WRX7v3shv/ul78P2975uZ
eF/9419DZ7etzgF879xudAYc27yatN99865/373X3+T9X9/+kXLb39c7Se+Owa3b3//7MqCedXdoj6JOj2bbaJM/71UP/73/Y2/7/F/n5WW/PRV3rHWLlJ8a5iw/vcp/9/80t/xX99L3/Xq/3fV0/+a+v+2qfzfe
OP05d/eDa0TUf89sT67v9/9peef/R+KBsQLqLp/ue99uwsevbff9W/38v9ghfr/cN349zu7on+Hn/AdVJ9O1Hb2zUdbOc/E8WdctdziO39/f1if/U1otvdf1cdZ1E9W7737uNuvm23c9fd+/7Zc36Z//9x+a//35
ex++utnnzv/+8X9/6EXdfeao3/dszre//5f7/fbPNXf4q3857b/fyo29A5uxy96PoRvJdKz/n3/ta4ry9j0d8N3jpKe89f/n+Nv/qVr/t611f+m3K//8+Xvf1J/8P8ZsN98bz8Q4Zo//5ZvT249fvdpZp9zs/av+
sw3x7N//DsPjb6vjn/lX+/l64f73t57rv/bPl/53ffD772/2x/6dn2OB3lpW354zZ3eiRf9tf06nU/2mX7N/u3V2uxe8t8+XaHMfJZXt1+7H//ItP/vWTgdf9ye+fdvv9usdNvxg+xepoU+fgvwvOrFtdle//HLl
fFm1+bNrrB3Ry6/u/R/9+Xau+1+Qs79mYo94/++++9x63T/v7xvmCeVvT2+XfP6bbv396V/9//+5///8nN23r3a34D9vdpn+Pf/PO9X+P+tQf77I9X5z/RVitfM17jf+e4+j/s//Y/Mm92lf+XvLWLB9P9+lju/j
6C9kq+bsnvuDf7su9/H9m27/Pky3b3/sbf7b/+RX/PzXv2f+123+6Ttd+8vtTL+Gfax3z6/3f/f3/X/+vpHpO93V193Cf4ddnW28/5v3/K1/HoO/301m5+///e4rvrtu9776/f+zz93+1+mrsffnjfZerfZy2vWv
/6de3dvs/beWt/eLdf8P9Nzrt2Pr3c/29ORjw78f/97F3v54Lm1y7v8b8HJr/ss3s3/9rZ2j+/ub+r/r/r7J3909t1eS852Lf/D+fv/6V3ob+/dD7cu/b69/Sfv/672ZO34du5NMd6fuf+//Tzv/e/N78uenvzfu
366/PnfZ3x7W95/4rv+/rr80TL/9f9K+Swvj+rZP/t//l///3vd/f/f/XUx//6dp5f6r5351/+XGuvmfe/39487dF+xd869/f9Pv/PfFSP4pzd17u6XdvL7Wr78ud6q0P3/u+O7fWXZbmu7dcl39fq9v7/9X3Fpg
/2/a92/+8D2a4tvuf+/f9syo/7pldHf27+r+tddc1a2P2n7ze2LtH3VXtHMtZMzdaX199Hdqvb2X2/53Y0/bfyt+sfudffm+Q/7t/19uSf26u7Onv5n68KXe226dsxeLf+/h+var2pz2VO9d/+07uv/X30t9737t
ffB6p/tv8F8r7nLrsqa9PPNv//7e+KLndp7X23umfer5Xvl53evN9e//vrd/7PfLe9Xv94Vr73qt5cjk+vM7H35v59z8NN+/rvib//x/v902f+Pvcntvs8DzKdG3q8y5bnuh8/+/+tzh9qtx3mE/94x/ds+WIuPC
9/+7f/r+Nta1v/fr2EvP7c9S2fgT67X67z33a9bMEtx9/q/f5Gf7W7NizPrn1X9WXma7/bv7P91vXPetmTr+x1b/vzYu3m9xWr/al3+f3e3XX/vb3J/89/ouM+9/6F9w1q73fxf1x5fvH57b8f/v3zda9/v+XPpq
c5rt95uL0//6/fXHYzOm0nf/rr+d/cV8+P3r7/f+U/3qkpde//vX3/t9qfzJ4q09xfvuvvF/1Lvu3/e3+P/l8W/uR5bH+7unFQo/7yzN9cfi8xqRJ2fZ58+Xt9u7349/+71XP5bZX8v/u/7X8pn/1PtuP8DpnS7p
9r/95nn/ru3TvW3DU2y63u99fs4+G+tuVPlr6/+7u0tdvVO2//l6OmNl2TfHqafyP/tT3fvb9p+Se+36+zV7SP/s5N8r31/37Z9f//N9epvd+/v59//Xc7/vM/2zdqj+fv7/27//+/nz80d02ivhvVvv17P/vfdz
830u/+wvKz9/d2fbj1PXvv/Nf33Pf9TTPlli+P1W9Pla92qjpdeznMPVb55lrZ/2+/x+v6a7rvM6+3nfPX3K3/V7q57MavTeikfl+70//l31uR7Pb7nXLf56o9+tZY3+1/4/bjW/7d5/vfWRf/f8+/v6hVz/t/8+
8utPY7zkOnym/7u+9h/m9Z/e/79fvP6bPmi3ZnnL8306r2OrHe6bxd/96ZvL+Z3+//+coXXmfX+v1fn4cf/DUmYu79wlR788/p9zf+rL/S/e7cD3vOev+LI76+f/cX7bdvu/xuXc79q3O5/h/nmD/xt6f79hv7u6
3/sG/qJvBvo/TuRHd7n1U9/6Om7tMsd3y/3b/b8K/T/46VeWhuuXv8fZX1m7t86/v1ZTb/xvEd//5z8zX/oLvt/2fv/ffv78vz9w/y+p/Rn3fVy5n9nf2fuhOGvz8+7/fqO5253oUX+2hvH78+r/Y6OxFu+87/av
n/1vn/jzb9X33ee+Oc/+l7/H/nt9n9tEu+/d09u/7Zfebvt0X9yvPPzj6/3de8U9H+Tr3j/OvWNs284+v7nO2O///tP739LXnsc/ujP8hDvd61+fN+/su+8Hpj+0t6afla39+/1fvv/6Z/ev+b5N8usi/XuDvv/y
wztDPzv/+/72+M+Luk9vHNsvv359lyXx7Hv24//4tf6t+fir6R5bzdea4LONfnPa2/xx/vqZu/fn5qj6/d+Dv7h9+hru9sufX7H/H4/5f/QX0w57fPZmkqddv86eVjqf35/2//wXnY2/v9tn7s/t6np6sf1j0TR7
99XX2/wj+z7/mzue7ht39ZXXr+Qmz79lf/nl2p5+ff74rwc9qo7f/VV/5/fvr23KfvZ8/tHe1+vOVGfW3+Z7x8v4vRvOk3v/r8CO/ftzlL634ys7Eclt7vx2973nfp9zdtVnTn1+vnR//PU3P7befzfVnfl/J/3K
y+ti43368c/P/u/3+/f793+7M2v7VRrwee7tD/eY+f4+66/z1/fW9fX73Dp0djdR+nb2Y+uv6C7fr9vK/PxD1v9lJ/Slc+bPt/f+X5R+F//5+WexY3ruee66HuPq7f3Xl19Xu7jWt3/mm91cfu2/vevFfuMf9f22
1c8su6jetX8z99NUnHUtPe6K2fv5L7P17Md9t0Tc3t7998/zf3prl0J7PjHtpq3b/ti9s+25fn9npi7732HnFunR/H5t3lUz9vT8vz+/sf/uxu/1vsdI3tN1f/bezP9z6+/V/1Kv2ivVu3tSB2fMXd+y9d7Ttdt+
T37Tf99eP7583n9f97Judvetr+z83+/8zx9e+np9ro+1q5WnXfe29Bf712fbb2f4/G+hT+3/V2H/cX1Cdel867h/+56/uu97c+coc8t/677fvEr/y00L8Tl3hu1j0Ul7WI9azqq1t/5z7U38cUVeNyZn3OZD3TEP
fHe/prv1xz9/xruvbWv/evTPFUpU6+9vC+t0cviP/j/8n//kkr8b9byv5V9j1c7fP7EXPfXyN+m+2v9O2z3+cv3+7G6+P+5338NtrnsvzX9IzcmvvbdZ9Mt13ul/c7r8t362T5W/eQ219j/v9myXX2DlZ2fssV/1
yfv/8++f7f/5/++lz2/qf///b7fzcudq/d//lP9/8//Sj7HN/uX6wB21n3T/ef39lT3f8114/M2z6Ot7/79/TxC6Ux75/vMXAXnMXlyYKoT39hzzb5+1r+sueJCrtqT//e7LfL/eINHh///6l3Wt/+2+dnfR7b93
//0/oP/qfn2mIUtr/OYXXx/d2aB8v/1HH0Oo0fS5f3r//Xm++/I7P70OmON9T/VlNV/r1/q9q37G//8vvqz1fuN15X/X72l56//XV3bNn5ifBTrP8a7j7/t/gKrdMjf2m2M2wbiRtz2k/3vp/f/dbaHH/r5+zLRz
r4/+h9n+3v93qj+6suvu7v9/z3u/+u70fy6/e/V5rr6u+q/5Z/+13orPNmyvfx9k59Lpvyn75fdzttbe7/e3zOy/W3JN/Xvv/XVa9X+n5r4Z/xdy9j3tbt/jN6z+/789zm+/4Vt//V/vbZv3+XSt/eMwo7zfN/99
Vbizl/rr/q3t31V/flrv3XPP/3ubv5/8j5x67WpSZ/17z/6t4G/93H3j7/a2VZiTv5d8Pe/PL3lO6tq7zff/j2/72///R7d9d9e6y5v4/8v987huWN759/F9dp/XJ6//mHZvaGtd++6I651bH/8PeAf6n2/f5+3X
Zq2SlYe9xzZ/y+/9sf0Nlvj87z2vPmv3lXd71/Wb/n33vt/Xm7rfT/x7D/+a/jvz3b8+4MO787/v+zmi/5t+98Jjr+/05ddtyT2Zb7Oup4vVz9X3zVHbdHuf/v7B+5+ee/69fO9/9+/+7/vrV393Z+H7v347/+m+
J9e/u3UfnO38ef47f/3/00u/Pvw/64R6vrt7t8ks83/fqm/1v//9vf9LqXl337eU+ruvXXf3fiHf15l/906v79ue4n7/pPv07u3z+/eef9H1ye4j/pvrnW9bukf3voe/zXbdv/vV9r+2+O/h6+n6v949f4t/7Z17
vTrdV3xvsdk/2f9ZV1Uzkd9/ft6V4z99/9/53vtXdN+OVb/3f2fttbP/ord/62z02/OfuTrdu2vW//P9f19/rmm+dGcEf4NT07Ft7bydivns9k1+b3e6vVTtYzOdcYr7tP9/62ft2///V7rWuv//nn93/wdXvTPr
ffe/Xtcc3s9aVQSs3vUvqf14c/90K7Vq/9NeOWLf/9e/v/q2p74vryGLOLv7+1htY7O//5vSz4z/q+r/Ze+7Zr1gm72oK34V18R+tJ0/eXjkFtZ/b6dr+T5+Dg9Z3+jm7TX/W/197+/z1p3/jfNsr06Uu12+C7y+
r9a/fT3P+ne8rs39a79d/c7T9+k7nfP5Vdn/90vx/4N3eSh/nVQ71u+75+W+7gW/p/t9qer63t7tfP/7pjWfs/OLtD/N7bv80vF8/we8Y3t//739xnMubsrNt9n46gpwq2RzP+3/7rfr9G5aX5V/ksxT/zZpd2Tv
LPflO7v7+3vjdImt9PHx1f3Z59H/Xave/fldyP3M9d9VP/xXZ+7/d+d779R4L9/5D0/4zdbKKm3nP+633D/+ycOuG/fnF7tv3d//n79+xX9/c+L13//z9e3T7276L6MHvd7J6+bLmbOUf3Opt38S+//7iUOx6nvT
//UFmrquB23eJT+O3vu/j4v//73X17+v9mTeyP/bv2v3n51+NBsvff/v7fe/n5r8/8b+o/9ni29odPz2PT//r7c73//06ST1be796UE+f679zazmvWL8iXr2uXHLT/Fj3f4/89XP57bp3jfBTrX1vt/+eJPt68f5
VbxNL+in/l97j/Of/fT7n1fadca/KN1y8a19tz/3d2jzL3X3Udu+1Gb+8dW6rtu+wdK6Te7+e9bf0r/vX3uayt735o+Iat7zv268StR23+rr/94Xznt/ou+6/7t97lP1+JM/7M5qf+6ny/7a/cP3G6+p7l+dp/oa
v5fveNU/dX/ea+m+PtNdPv/hXfl39573a7fj7nnZ/86v2b73++zb92n9Gy198ms6e+i29advbO3rb3e67dn8m/npx///oU3//f75M137mz+72PvzX1P17u/y3ecGecf7xt18/7//f3zd52RnO35c1Fu6z/UvPK//
db5B1Z1993y/bfx46ft7/V+VxK/+P57v2vHflO9/Sm9fh77nx9/8vNL8ZYum/bJJ9X94/Z7f7+89M/+qD+3LHX6e/5/5x3997/7lSd/8r7/e+9fp03WP++ree5sZ342/ft4Pf+v+c75fT9/33Njb942b8M++DfPq
Fp9Ynv0RUP+D7c/4V/fvHyc+MET8FtGzkzjd+nrXx9P///9e6sf//w+b53527sd7vPy54XP1r/rMD223sn6uv4ymh/i1+vV+7/DT+r3T/rX0rHu7+t7v733tzTOavrb/qc93gvtO96/37/3eOvVd/fr2dezn/U7n
aPfU+4837m9f38lsH/seC557t9zzM4ed7Kbph+/W8fyrf/tNep7Xp/7Hy5e9/x78zez/sVLr2f915c81W1n9bSdtu3/rPVbS9pdPakttUzWL7C3Nddy+Vfv+zxEd6d1ll30r77/+Y/m175bbu3rvnV6exHk6r/9r
wS/tE5e3e/2Uv19+v7qgdj+PRrp//4v6j8807vQIvzdrftz9uf7Qnpwld89v0q+zv0a/PPF1e7X6L+9k76trP8/i87fDUH633uv13rfzW/7f1ebrpnXrvPc2/Zy/utXv/yfV9+45n3Oc+/2t/2X/2/3+97NL/lr3
Yf6g1n05P5H5n/cXbn99v+eDrVavkd/bVnT3t++42ffL23/26f++rtuv96fdUfzrrH29kvb99n31+8fTv7/s0vZ/vp8qer7vvz54/VVuU/k/3v3bdbzoas71v467N7896q+Wr3Ypvx4i7v+sJ9fdf9+51OtzV980
f+ja+e/d13/tP1Sf/ybP1///90w9pVpeN3lT5mSN/c/d913m605lWPpt9fe/+z7v3u7f/O77ht7t//utnfX47Ldfc49V5f7tf9Ma/p3b6+72d4eLNi2/7S/6H/2H5+c/Vff1f2/He799NnP7xD24/uqxw2eX///9
9d3p9b6r2u+vP3ds/un9/6/bvz8p+nA3+2q6fHDV/Lzvu3fvd/1ZW/e/2XX/+XWm0/eV/8vnVelP/t0v/v0T9768ruVUb7KXbV99089udptaad97pn/4p7v//P1+P+f8wTtM39/+67+VXunWvZVe791lvMveW/+d
IW77dIOXd/3ftc9H1p/9vvLBt/9MOoxc9xxeuz+T/770b8bPn9/P+78s6Y+f950zrD8vVS//5v1ryp1Un5/i4J/8fPr+uP9/6eLm3bL/Dy43AWva9PdWzu9ONvUD8/q9fWh3Nav6/X+7++U04jv7ufr9//L79xCu
pt69A+2j605s78/+7a/aLOHbD//7//+/f1/Zy+/9S8ec+//ulvLu9t/e/ff38Qsb7nP1/HrtjwXqv8f2W5e/13Kg631f5ZtXbPrmrkn2UO/c+pn3FlcjdZxir+7Zuv86/b+m3p3Bvf9r97/lkfbfw3+rTfeu+ZFv
9/9fczltHe+9/ydM2z2e3Ftd/fLDvP0jazT/v/t92r2fd34//de7mIXr76K8LTVX2W/+9974/7/fNv2zrtmkdz/T/63u7/n63N9o4/evLtj5dfm+v1bcbdjv/v7nrLXaLJf+fJ13fL126xvafXvu4f8Fnvn1/+Xe
r95+51/fe1s7f1G/v2s/vvX/bxRfHe2Vf931ww1L9/+h2+78uhf5pbO/fmf4Z//5i/d89/Ld15/jf+vqb+y2s1/u9u/ffIeaX8tb88/8WQ48TNnH/8vt1iXu27vu4uv/en4fdb+e76W8zfq/tVdcrfnf+7fPv1g3
29X8/n4r92v0nptub3fVO8nl9uy3v2a2f/16tVmf/IrnPnP//3uvv2Z+698++fjX0d77/Aifu//KuMv7Xv649J2v+7YPW73zrr0/8tG23epXj/7Pn7XINpr/4f42uvv/mOXK7+5yu3cwf+/+fTe/35PLvl///9/p
vvS/3b31r2PX/09Vf/X36d99r9/8benD1f6B3utk69W1wit7B0X/7/f2LSt++N+e5y6ffUr94531trwyr9v+/v+mpjW1PvO7fd54pTL56/t/+t/M86/v///lWztnfZO9v/y3Sd/EvyDO/pfH99v/d7brxtKXdj+h
2Pp6+v/Bs6bQb/bx/vpuuf/c08rqvsuqfHlZ5b3a2qfO8PUfqG/3brf+r/3vgf/1+5rrt/Zf5/3m3Z9fn+jm24+/PN7/fv/MWL6fH9XJ9UX3yvfX94OOz104f3n+Wpy4P7Ze3YifRb5Pff+343/vrDs6knTs4wz6
vu1U3VJbfLe13pXZW8x+Xv816zbuWdl+3F9e7/6/y7g/N9RP7f+5ee8/N4c7/f9Had5WbNtb73d3k096/d/tsu3yX3/fyO/E6f/Pu787X3P76/5f/3X/3re36ld4v/6/vXFrz/3+xaG78bZ8PLN3vL50q5L8/76P
HN4zuHH/9fjNO2nzk6VXL/29ki5rN32uapzxxe+9y0/fxt4zvW7f36n7////j/6z//xV3Rvf2tap/6q/86/S759Xb/fIpKndvu9fv/+3Zu/t/j6f7sf9te/9k6bf+ur4/fj1d7Ptd9qd/zsD3/vm1VZ58nGYvO5O
fr74T+jOJ+szrjn/Ovf68W3tvGwvw8Pjy/vJw+7ya11xuH/nF9PC+R/76+7v3O6jH791sptlfPrfdsPe7kf6kqzTHu09/85y3f96Z7eqpv+97PP/z9i939/Z9T7r3bd3fr8+dzuVZrhXI/TsWX6z8W//m8Q6+MbP
bPV0kf6E/b/3cUJV/29t3dX/xT4L/f+fo/v//MdWcx277/oz1d/47XP6D0temk/7z+Ryv39o/bWx3l//8/N8X9Xbn8Ptd3+Lvft99/uXGb2/NIelb/1v27e/sffv9/S/SuT9Ipd1zrd+v6fyf9f/vnp+tf1UT427
vL0X5/97Ze/5ctv73Oly9+X8a/Pun+6nX/3Sv3Pn/LdLjpf5b+7/Tb462ud/538/37Zz1u/z/27tZT737R6a+793v9/zfbv9nv8+t0+t0vgm7/b/f/28m9N+3+T/5JTiKqu/53qnvpU2/r39ZmfUs68v+P/1/bx/
V+orvb4vfn105/f/c3bvV+frZ6Oy8t75s/6fq5L7/11b7+R//cvpj03/6tfl/1n+na19bzw2df6/9/fbH2/V8P/6/PpX3x/cn3u57f+7lmG8f783X3e+0rZbV93+19en03JM9y99l02Puf+///b83y+638qnM23f
cxiw+M+j3fdHev8z/iOFffP5X3rTH53d/+029//93/HYf8/op1pMZ7T77nfv65LKj91X9vd+fgc/bvnut/tnU9tt/vr9N/n70kNvZZurb19dN/9dtO+fTrfXb4On97/vhe6NO+19c/2bv/4buz3I39Z733vef+cP
+f9Za/33vR30Or/v/5TeOIX/48+D7l7ouuvxPfP71Azn5zVjmxv2T9nHX/YifD+VOz+5yu/P31/X+u/5t/P975TAe3jfYF/3aOp89dt34jmM/3fqs1751Pu53+Xt73qMfayRfj6P8hP9NO/+f15vj9Tf7v47zs/7
zvf8lzibzb9eC+O9JiU4rf8PjQ8rvr7dP/8/5evzy80m0CW9o3eC+fXVnz3/3h+yQi/jfbWu9+/umWH/P/u/8Uf/e/u0sf1t5vf8LN/e2Pn9nz+7o0s7fX9PbZetv2/G539n6uu+fv36q4Pu7feVd99937+rXrvf
Pf/dV3r3Te/n0v7pn9bS2r+9l6r/dmfizXNme+w+ddfSb+3nvUfNJSxy3V398/8//13755fXf11bV+O/qXU8id6P7X96zT+3/k/f53/vxnn+u6491u7S3tev7//z1rbXuv0FP+f/fxMrNte9/u/O9v/H3Brrncvz
/vv87+z96/u9c//59tPy92msvbe5bZ67+/3fzZtPV/vL6q9t6+3Ybfhd6/879y8zf/Puf/9p+8u6Py3/3c8f+/nN3XpNbTbOUu1yd8P+Xvr+8udrfcfy2ndDX1wzt79f/6vvn3/e+Hf/j+/u+H93+3p1vXy9+8Zv
3/9/96uOMI+P+/3//Z3ffMbWn96q3pa477oHq4089XZujcnvfc/YXf3Av/M/9t3ez5/9evmHra3/y1X/b3Rcyvv7/3dhHT/P9e+Tc+///LRfDbWdziVcvv2vpndvizLhm/XvPz696hW9jey3Nff5vn/Lu+9tT3Bf
eLn/4fe9W3XV+/m8xw/I1dfevb/r9//p187PcN7933q/ax3ff73y33bfrf2xTX3H/fHvr2dv/l3+st738vsmDcxt1/2O79cbvqj+P76Ppv/Rf2/Y2ruW3/3v/Oec/+Yds9/4Pvr06tfdjL3p+fdPlQe+vrfrj9v3
un+XoJ2tO6du7/9FzDt0x2cqfL3eiz/mef9v87/+ZX5M3N9+75zjjt2vf+1vu/5nbgqn/bNPzrOc/f6j2y+9dt58y97b7f/9/+/49/79vbLy+j37t756//s2+/euef/Nr3trNlyTO9vB9T15/dno/4y71rTfb+k/
73399Q+XvT13/f/a+VB88GnPpbn+/Umt/o+T8vr2jPCMfs3Rff/Pv89qez9ue3qP9+9/y/4H1/qP895P/7tT6lvbtdexnG7NsfSW7s2d5p97/Pt/Pf+3W7a//+Xt/u05PO3upvu98M/v9/zVtf7tgE9t8v7n6zXX
YJ/U7iW7VN///tqGtp/O/S/77S8PNT/Idf0RvaP8rdZrNHdn3e1/3Rnv9zhf+lqi9DdukWf7vv+8737vX/dnth36+Q15V3fflefEEtL8Z/d1vT/V6Q2JV897Xzeo5v/N2ztfyc7xv+s2L7/rk/quT7+xk7vvv/+r
u+s2/9nJT9/v+9hn8tGv7/Z/9pjO1XZyv+X+dVQv77+fb/v7ffHu+7btVfG/n7b/XPblXR/3U+9/dld6viWuay6+e57/+/97IHId4V9d4vtNWf6l/a5/bY/xlW8tf/nsff/X15cv/rTt9/v/fp6Nz73sznz53dv1
y7oZ7/z6XbrR+fY7Dd1tXfpr9tv9+vwd1cV//2u59uOvrxM/3q88lSn4fbv736v73e72i8/WWq98ys2/+/avN5v/0e9/9uzf/vXnY77/Xp/q++3zn57l2KeUulv//w3aOee/7tntnx259dT3SKHW+FZj/d7+efHr
ifVHpe+t3pds4Pfv1K8/Tb9va+nkTzf82tlWmP+2y6nCz19utz7//hWW9v8v5bsnxh1F7K73ld/Pfh9iN+/u+v/6Y6rb5S+33duusPPe/uVk/49Pw2qt2/734uXWne7vf9+77Gb0ubjZ0O1tys6+216fY7/r/pd/
ZKvm9P4c/vdafze9Z5qXv3efrLpwx//pXz/7VyT054+uff2o/3buafL9///eYXv86+w//vtx++3Lfz5du/XG64csi33fNnmn+q5/79/zfXk9Y//9X97/t7V/1HF++13/r/8/ftU2P/N3/X73T//Lc1v1H83Wr2bH
/+Gel+/tY6zu+/efNFsU93frTv1g3eMpvuea/77Ou76n5/K6X0BOLS5fq70v9HP9/48Gl9V5mzfO/D/1fp9evd/b/dVr+vfrvjkrM/h6b8ventOTViZvqzujm91Sb8un3zN9Yu4f9vcumvJn7NnV/ttZevTv/9wU
3722Pnu6maL3xaZid/uG8t+vt9N37fsr5r3P33/57Te333mv3e2v+Yy/X+fv7Uz/KvcoXv7K8f/2vy+8334dznl2p/xXt+/M3tJfpGu6n9uyvrN9W5sux/2+h/9Ofd+1Z31V2X7qx/L/O79+0r97+9/Vs9M3p/3X
X0V/TeHF//x6f972/b+be+87vo7z/81r1b3uw6a5/0VaVd7XutlG/3Yx2PLGuqr2fl787/nud7z/PTm0/3p9X/4vqvd1pYHpLOH+7/ut/Hd8eO/nCbv+31f/9/f7ua+R7ynRd1WxO12b+9WX6HsuHo9V82vDv1M9
Zve/5vllf3rfdne/9Sz9tnf0f7UsWPPvbfTkv/FWZGdPn/88Xd+//f+ehvr2v1dd5dsub7k2d/X3r3+X+xk7v/j2d5ituvat7jd9r7ob962PPZ055Lef9zsQ3Dc9/96a29pj7bdhbfb/4z8Y/1n2mbulN/aVY3UG
h7rf3Of/pg5b19sPenfd7VW+2y2/3tvmb+tvfP/8U3+zPx//f333Q9Ne/5a///JZid5v4D/zjufc1+vfv7Lb+vRo3a+25PrFvLdc7u718s90Y74nXcp+u/6t9lW39+71d8vHB3lqefffr3d//bX647b73b+/etMm
t/afv6NP2f92/Uv1/vr/GXv4v9jwrRK++fX76t/9/t6w92+S6f9//PK+69qf933e66bs7+vWrlZflTv/eqOt1teeds26/y97+G71l/xt//oWdePLf4OZW70/xbd6rW/fvbOcZ+/X//vd4K/53F/vo/z82tPWXLxy
/nsnt73/dnvrNx2lf/heuhOf5vX/11CX913a9f1/v7f/TL92tqPfL5p9/Pv/v7ltuK/TrY7f/9lf7v075ePPd9JvYVfhn8P3W37/v32b1cv96y//GfjxTX/c37peHzel1+78226daSx4Pf/HNLyufq/3N/j7HzrP
O1K/z3af/7/6a77vD3Vx/Q+/tzd9rz+v1mvvMt/y194YWv+RP/r1+Vfbf8utTeeZ3Wefz948deedJTnrhX3h8/lb9n1zex+n2b+/7++/bf7hXr33H7ftF8r6vmv7Z9v9y+9tyfw7+f39Ce6Xrb++wePmz5Oio//n
VIzu/r98/5WezzXZ0vzelV99E0e/b9v8ufcO639+Un6o1+95+/P37/Nd9Cf3Zf7uX7fWb+a9rey/ugs49a61093b7u57/G2J/zL/zyYS99X+F4uv/e57Z5vLOo0d++p2NudntbL9m13J/vf21jG9d7yTyp9r7Pv/
5vdov3ypW9LnPvfls/s/neP/j+39/n6eq1tLWnr3HsN/98+1+z5fTat2//b/asq/FHP8LF3y7/NNvz+fHu6+P2T57X9JHfNf32/q+z9vvNk1X39xmfZ/V/a3n7uevn6h2/7J+7/e2/5/Z/p/fzb9vU26/cmtd9fQ
3/tpOsnf//8tfdU/rRfxtuen+7r88/M6fyev9t8W/rb//t+79z3363bQq7eXz/fO90eGf/z4K9/jfH//3PvDrc4hNcftOVr+5PfZvNTt/J3fttv+r/+1/z6v7s+y0+1Z21fjuPR/65O9v3E3sr/6e+3Pw6ilGves
3/ey3Xv969WnpLOfl/b7uOr3f3vf/499X9/B/vk7/199/5vzPf+dR5n+HmX+R59y7+j/V3X+fvPWcwf37lvsa/825W/THn55v/Dvfu+///sXP8/NW5/3+bdP722mW7/+3U/3ZCfJ3/8E+ah75cOuPPF9//x9fv+7
6737se9d48ez17dHj9V7fE/3nb+76c/+f/P/fe1/RV8037m/Ze6G/fy+7J+//SrZb1Ku/8cv0/f/+bdv+Qrn2/++/1f1zvzPXvcrvt837X//c5f3uf+9//PPPyAXsO73j3eep996Ova/eVZ8wr6W5136vvffTy3T
Tn8+3fnL83Yv/0dTxi+zV590r3+1H/EkvOnq53cb9719/NjD65WPr+njtn1HIrvwZtmt88y367+t2a/EnYLGrmks9++m19u9u0/7/eF07t3/pvn76hcR//b+bPVr9neP/1zMc6nXfffr+SGx/Z9rib9/b/xzf2Z7
nyf+5P+if9p9fVK6K73+KX//v3+n7Yz3qiO5Vb/f67xt2Y/pdnZ0v5pv3zsX+LGr9381W/Jv9yfO+F+OJXr/yzcffds73O+vWf3Ev1/e13///O7zH/trf8f7J9XoXjTfRa9c/959R4fQy8vm219/nS7PebvfvcG9
3L7YlLJZ95gs+Pl9zxv3V3229f/+58N3t0/7bP+fzp78Od9W/O+M97tejx/9v7nY56rw36jD4z+//Y/y8u+WusPgPGP/f938us8zZ7Yz/6pv1r/29b/6+875/ez+5/52kf3Vz+v9bLlkdXxee3r5z/c15W9t9pPy
c4D0Lzfzvu/qx6X3PP7f/n/7Pjir/7f//v//6zPv+93af16tzy8xzve93b//n924/9Xuc28ef8/w3yc+X3h6PP/wLw/7vdX/X22zyje5M3K/9YaD7X/a7T/38P1TPq94XdxfIR+x8+vU7P+03HwW5zffb21jtxf+
95xeL7++tfes/fur2Jv/r/25r+cq/+3dUv/3mL6z4Raq2cf/df3Vcdv/b5Z1nydujKr7ndXxcW3559387puNWxt/PetXTtN217r9/Xrn9/fn0Svn9mrp63d199FW/3f+CbcIve79uv3L97e3H/9hHpue4emXe/9d
385v+/m55nf8t+ff17bf1X/36ecmz3eoH+r/ftrfn59U59N36u++/j+85/eJ5+w77Qx29n7P+xH9/Gvrv61d7/v3//ufj5Qe917/L47/vz/U77/7/UvfLy+a22uV57z/53t58v7/8+hn2eja4uW/7z/98ts9/e79
vo3Nsn5f/8/z/v65q/+fjvHe/y32s++Xrf/PQb/n2/i1Ju+mf//N/h3xHQvcvWz//DfCydzT/+nbU3t/f801e7rxi/bre5/9nf7f995+972xVF/V75rpPfYuxe/++2NjoXTf/7XlfXT2tXq63zWev/fKyvTfrtj7
73vH5/3X3vt7RTLvxe7+7//y9drbf426E5b1Lt1f/EH/77HffX3f8d9/b8v5o+d/2tr7c7/Vh75q71rrt69i6+13lvb+z70fs1QmPl+q/Mtf7aZfuj3GR+mni95bf/1Z9+/d/cd896Nez6Sc/q5y3P9V79T/9/G9
/5nfn9u2lnC73pyddvV/S/vv/Lf3jOHnWfHl3u9sMb+bZ1vv777da903/2bd2nrpamKY+fRR9mU/vv3/l/leevsPuX7xdGf58Z8J+/7d9/u+d8zLTy16xR/37zO+v7f7BsPrNVWPd399U7u3///NlLxK2R70rdqv
5zifjvch7L+8P2rvU//2823dD+f+v8d/N1L/n+a3H/3pu31n+v+tsH3+OYS7jzx9f9+0NX4H+XRfy3if9f+9u9W8yLvFjeTG+H9lV7V9HJedmTfmJ/u/3fz7a/3V/2xqf3/PnQG/HYk+zF/7z6el/s573/dO2t//
7/6b/uff1xe6vu9XQ6K6lbbO3/yQ3a98/e1v3+7a93dvf9+4vzO//b1b/+v+hl+uf/h/d9d12P+GgPn56q2j7bszfZl6z6++8/ieG2/2n9gvf923R2emvm8X+f/nUnPXnzv1k3v/znu38+9/+/8bPd/t9vLL+LTs
FX/Tu+9v9X82raX/62Hdr6P/9q/qwO1vjvK+s5D2/fe+9Lv/QuN33nt9366N3v/X296v631/0/bnp8+1tnbvT2xPvr7f+r7+zz7ut7M///X7++BzVxfPnVc3N9vVN5fPzf7++dlfzXmVr73vNbkPv9rjC2nALDeP
F7+1tc7/fG71ef67qsedo76/5/BlyP7e1rve593/7Pffvelb6+4zL27p+Z/mV9fyf/nvy/NXh/d7+366n8v190Pv5+r/H7vzG9fNbL5DedhP/vl8z7addpc7/cxO/H692/f11113198aT/9e5h/yLd3R/t/Z9087
7E9be7VL7/23X+v1/3v+X3nvnvfx1f+vc3/V5w97vrw304//5r7mf2v23xn7N7Y/Bq5n/5rure0PWXGXFq236/99m/rJpXqn3nT5Y87dqOd59/vNq9kRY/8O/Uc3iH4hzr/39neufvjV/+j6n391/4X+838///e8
nn637z9kvMu9usta92no9lX99u//rX8r77N/t9++F//rdeRnPa/M7M3zNFv3M353etP9XtL9S7/7jf7d5rfutHNv5186nYC9a7338veq90Puf/J3w0/7p5rj8+N1+wffvyvy9Publ/1U3mr+5fXnud+59r93z/vM
bfaeH/779Nu/Y+NK/oe0u469fvh79W/r+R5Yf1j3Nf2fvv++JIp1q/yatyQPlqtX6+Xzzt/5/89vj5eJX+IjT/6vv+Fc1nX8vnPQRedWuvtPF/hrwXLobbbV4Wq9bpjsd3bPrO8e6O/aXwyvtenaf/8v9Jfz3+na
FunxdF9cbN78vwv3r76/zz7p7r672stp5t17vPffuf6XL+P7g/XBm80ndkqd/9furb/q8d3cNzb9bx+nt1/87/v6N4Cf69cenPvh/b+68t0vD1bctWjePTqrfd/ub1v+7tfHtmbtPdtvf8Nxns+NanN7dt/teV1/
Ce9fqR1Xb/nT7r7rJuFvp55d9n7b/t/zuY8W8nn9+f/39zr4uva1ns1aF18vvdqZ+Ebp5rTf915+2oPv7mev5h9z73quZ/N343o7ewGSv9Ntna+53G9j9mHL7vvs78b1/2tW2Y5rZ//IuL4/tpH3+fz89dv/dtGY
utO2u197P7TY+8Ecb1Z/H273vi+/EFudGXv17OxN4v327+6W5veD6+H//17Mabmyl/cXov9v292fd/t+d/e+cBqH34/m6r9evL/eLtZr+7TW/77a3P2b//nfY7/u9lNv9U7OGH4P8f/eN/L9x7307f3/7/z6/L7i
tdXoR/7/bOZ17v//KPnDPmf/LRPWffI/7vp/yVd++p8lZ8/3n3tu6S3t87IT3fzzv+/2nBJ/WN7/e/y/7/DeI/3/7vaLf5du+/v5sr8d967xN6b6qp17M/d+f/c3+v+/d3v7jm8/9vvjOT5/q37y9X3ge+2y9P2+
fFD3i773bK77hvff/b1Td/e/6/37//59b/Oy/WnK/3ze/v/5sv2tiHaRf3/R27SXlef681rfVg3ttus0ZvN2eui5m3/i///vvzX2/3V+F76fpP/fv3ybbtmq06trdSnd+39c6+/qu/J2L99c/3f/u6cqXX7s8//f
3/CiH71n8/8cvw+3H9qLvvd7+bf7f3742qvJJ/e1X3v63F+8/v5n0fPfv/svO7O6luf/PefaGfqN3Zct1z/eyv7/ml/2T/v9b/9Fd/JW/Pzc/PpmLeK+buTqnujnfvflqf6cs/5f2+uv8NqjS3/D9rpPBvWH6Tfw
1/jz9a2dlt/v17+3r19qzZzeHqd7S/v4uf/VfGb26f/9WN+d7srFeY+39J1/9L43tf/7jw51XO5f+vfYe505t/9bfJ7v778Kvl9ecvdu42HX+v+nn//bj/n257Jvur6+b3zz7f15uWe6rTHio5vbts/n+v7c+1/e
G1fObvf5Xe4/yufb2bcmbdmXmbOb/fN1O5W9v7XXueXQ/P/N13H9z9wPa/98b9nf3r/Vnb6/9dbz3dfbJ2r2ev0d9h+3299efL+PP2S/9/3P95v1LvFf///73/kbcbs9Cf7tv/+/X/c//E5z+/ldGp/r+3T/Lu89
/+Ln/7G++2+2me/+/9X1H31R/7165X9rxb7f//Y/+YP+P+Nv87H31739s6e9vc/0DPyS9w3L+eY8+r/1/YaHv5vm8+/87//y7f6RvO/XpXm2/3f3/7/v6pa3+8OP49v97fmmeH3WJwj52/Xva/3u7fvi/krbXQL/
553+j/Os3d+7u633evG/8vdy++3dNTXay7X49ent+7buf7z2s3f5pN/dud71f69/T+/25n//7X2S/f9Lofvo/5279D5/Z7vP/d52/pjvr/vn+3/n81c93rw/Wv/X3yO8t/x3tz6n8d/v15x33n//lrxvRvXvfv+7
+/2ab6mB/9zbXhd135x6d7f42t3euzOxT2T//ag+2J+3fSp7++/I253v9k/9RrMf9JxSs6LnfX9n/t617cNu5935v7/q/6rG5GrXK//qdn/v//d96Jf7q2WvXfjZllje29q6u+md2Ote8b/av373POb/2Crepe/a
/9NXfze2773R/pr9f/r89P++PT2/5r//8rpRzzc9f1p5v1Awz/5uvmz3T/p6nv/reWbNrXGlf/t+ftLe3f0rTH+4dcXkN3lxv//+C/WvC+7G/uUu+WZ4f7tZrfJ5Z5vLvz/03T88nvx/+n9vfvlO077WQ9PzMSq2
emv196/7xr2/m/v5X/u799VqWTF/1d29pze113d7TS8uusf//6bLkvX/3ZfUv6NsXb67/vt/a8/dfze3eQs9t32PxJNtx6zJ93WavzdRVb5bn/79G89r+21Uf7u//W27csr/pZ5OPvy/37uf72Wm9bXf3vvf3flP
/7LXN/O/+1t172d/q/qt/6vtX7uz3wcT84eti//8b7v+oZnvqJuKP8uPCnundqn21Gn/33k8/9G72atDu5RV+++7Ro2/rHo1ssXz7s7xcwUV33vPp8d7PXO/efmx8bknsu3XIb27Z3/6Xevf/N0ff81QXfm27W/+
VbQYb5/+X5K/ngTh+/o8FPivXvPR+TV6qtq5z/OmVR+//uqfS5tK2Ta969Oc5x70Wp+Rpvv57uaqfsvPp35/5vunIt37es3/tz6tTQ8PKvqq+tkus+vG3jf//zP358POTX7npf5zPzY//t9/bdIsf7P/6S3E9fef
36ztGv/3c+7Tq+P+z81rvuXU9b/7v81dd3c0fhdm/XT93Pb7yzv+pJX9OrjNtCOT1387e+v59c+Pvmj/t/++3//+opk5ltedr8+c/97L/1+zbmR+fP+/rb+iznjuDs/3O031u3d/vYPu3Hv3cZ/r+/+58++i/6f4
7/+u+++69Skp+11h7//9+O743Xxf8//1n2Zvs3ubaT93szuTTu67+vzJ/2fY/e489+5v0uv3fe6gp/tg+klvO4Pe/3v6zq/+ee7z/48V7n/Lt/sd5u9vB/Z/6Wftz5bymzn9u2/x/Ku85wqf49vmd5ve7z/OZ9b/
dl+3/nZ58VH9nn3D+53MzrjXd//s/33PXDybuD9b9f1VijL/mfl//Xc9de+0D/q823u+/+X33/2lf/ft/beBY+sL1/ez9vb9/2+29+ebq9+da977b3xz7fEkXv9d3o5x7pL85bzf939/+y+t45cvPa939PdMdf94
vb6P9d1/4eW/lb+ZKf62T89rbq23/l/9v7wnX83//o/+/vnWif61dVP+Cr9ImX6f/m/4+/UyPltb/Xz63j7Xn706L95rfD7Dz8L86DtZ//zuiQ/v/Wa7FZX5/wGj04n/OvNaNBYp/6vTaErzUH/VNr5/XnNnu3z4
vlj2Nvpe8fHIf7tyu37v927f1/19+5//q///ujd1z+6r7r+//X46VN/274/ZfV/u6effl+/jvp//l/eqzr7nal69/0v+P/z+I/vFbuMu162b+Z/pDZI/399tb//l7o82Zns3/3+ltprPq9vbv+3+fdRPdt9H9+77
8///vDT/5bQfFerPN85vrul153jn/q9O9svObh4dj7m3r2Xb/3V917n5NI/+d+6aSf56Wy9+ueZObf9xYKv7X5Yf/X+ret9o6++Pf/rf0j6/j3z8355eyv7i9323ne/ov9r87K97V/1/vnt8/97teva/vZ1nlrN2
v/kP/m4HsHU3xjLTe/Lf9fxrfX+bPbHVat3lSvv6//7s+PNfWatb5+X+1XX2x+f+4my/nTbnu+W3sX6T/P/tzOn3uPveqSrNv3677M7M9xb3/25a9vuvRunby//znLx7/ef/9cXfvXjr4rpvu3upP2ccm/292a15
tfqOPBZe7L931g5fHd//OT2/jd77We/tKE32e/mX7/XpuqXZ7xX/M7f//Q7nnK4s7HryS0zf7Nod1XPvrvzZ/q9e1z+x3y+zP/Znt/9Td99w628f99/dVRH9XzXv3/3v/0VyOdZbb5/ZXv+79n9nv/i3zL69YbpQ
i9P1n/zVf5/97/H63vC/93Lbv/sXH8t+179tf9o/lru+vYn/n//7+3juv1d+bLUYd67Xcfv/rvf/yN1e1OXWvz90h4Dx6r7NnR9d/z/b//v7Xe778re8dv//P+5zbd99395zLb51+dd2uP9zvfx5a7/t+m/5v3v7
/J+ljf/Pd31LW/t3NEv87w4ud+r89eWN77uPu/7dufo++R1+7uf2FvPWTG7/D99z7u/Wfl33fw/3/Lym92/8v94+ffM773nYp6y//6+T+OdauNzvzPgP+v+//dF+r99arZh+es3MTZuq7GRzje+1/XfzL5zf8s5D
vv1m6/q/8/7dfPvs/+p3631+72XyVaf/NW5tvQ20sbv/o+5s38/0Vd///+0//yvXf/NN3+7P0f+cbPq/S33s6c3v86dnuruwU94nXlp9j0o6H8/K30+19tctVr//6jz2r6DzT37/ae1996uUHeF+39fuj9/OjvrW
G//32nv0bh6/fM/v/bQRX24/7c3/vbv//tn+120c7ef99Nr+/Pp8/Y4vvZvP3/be3eXt/H130/33Ln899v9v//48qjg+Pf3H+t6pWsv3p8fcb/p/e3f/PBeb9SF/8p7CnryE3u8c+drfXvHW2d+/pQvstvzpL8iz
7+ue59/F9y7vYTpH7Kn+r3/t/vx/ePX/jd7/q2H5f7man89/atf/6/qLM88ffPH9rz79Xz8w/q/y2VRtv4L/3abz8Sjr5D/TxfT/99pa/27/vmu11ufvo1++Xfj2at/qH7vW+3fepPullr8PY+Pfd17zd8Z9p0uv
VZOj8u1/v8tf2P7/bn0+W3+Gu3YF3Ont7ysd/6f5J/t3tzn63frt7/Z3un+s+d+PH+eX/eszvvQnv+/u8kbb0Pvxdz/dQuv/6fw3n8fc5kvJla/uM863txxDe9T5/Vfo/y9fuv96v215t11+92/T/8Cd/b6//s/9
7/e7v7V5Pj//bu7/yY2j69Pbanu7etf//X7+rr94l7LX/v5c7nbq5/Ve6p3e/+7E3732S05b4l9vt32pRRyK/tv7zl6/ZP9jwXt9d7wxvv2+nxF7+O/vr/lpv/dsOq558W+f879ml3+3/2V8we951jO3/lr1T/ep
/8/XH51t4kubruP46I+71eH5t7vfrzjvt/L32nlB2z5ef97ZsFvekb/+c/5pnfus3rm+2+N3+v8r7z94/X079792aE8/jL97r6rl/vc+u6t2fqW3q70q9/1enbiX7M3XadPkxv37t0763F/cw9+75/9Mdff/y/+R
NGB298jF8J+nP+8pdtr//p/dpo63/Tmjaj/baS7qx/vXm6+33bn7tf/8Uv7lfno7P+29Z3/1++M09e1t1bW77a4u83ewWq03f896X2/8HLJ/6E779te/yd/n///tnl91BCfNt7n/2+/123/132+3lGcX3fczFd65
c/eNqr4vG/c7/k/eXc3UnufvfS7fvV1+v34/K85/67//1vrGXlrx6ev06at7vzX6z3Vab79l+P/mO+25X9vPx2fkubz5f/b8/79b9v9b9977yR3tur4M/rOtYN5W9/79pdvs/3+9Z3fZp6pfXpv9utauTP1Nitnv
zcF603Z2Wrm+Tu5/93fnq9rfb18/ve3/5yfnkbF+99/fl9zkP/s730+7XlUfW9m8++pNuPYXF6Qv5//n5snTfNnlv/u7uzz0+33WPnW17lCP//3/z3vO96P/Uv//ZyXuWb36b3deSTvvXHT81/q1/9l9d8Wmd/z9
v23+z9Fx1f74fsp9/tffgnu7f/vf1+yJaX+zXsh5z/vrhpzc0d8/M86q/fo40n5305ivxzElnmbteXcHP21z58t/f3TP8509+q0/P5VPOA7yV885vt2/Et1W//6+5v6//r9e7nV7v/+SN7u+r9dWPX+/nkvvvXom
9vwbh72/93dpUquQWHq/Xflv1/3L/897PPql2/v+bmrYeP+1u3m3wavzvP2+9/VOf7N+K/wf/d//rDy39/2K3vv/vv3J/eyn+496W/7DqO//r63+HzIt33z09/d/v87v77VPcei6Z/9/vd3X+d9P7Iv/w3rUvjfI
rpq/Ze+r9s/c1rz667r/9bm+zK59/9d4vzrV3P3278r2HCmym+/ba1/tt9l6XIrj92+w/73kXGd4tbufdLH+/JHee9v7u77Rd2e9x/sMHrF0/l/v///T3TM5/tHumF0zRen+e+PVnxpZ9/4t9+c/8t348K/1MI9x
xct/vv//63079z9/md3sb7h/31/vb3f0nVq7PX3O+7cvf/f91bOt7OV/89n33dbfd7R95VP3z99/zu5zv5lqd+c9XCjbf9evZ/+dTf8/p5zENVx/Y698pvX9tL/teL6/LvZLz/3/v/++L678/8+f/vlq/1/Nlruu
NXc/o+7uwPL3+3K/+uY9vfttv/O8P2yO6/h7bJGb5vzzHXt1/t3E96KXMuOe93e5243va/xncez+vd7Haqpd536/3p9vP3tn7n/ef6fp99zy2639pUa9xr91ZvupOVXvv+/nvH1/9e/+aIL6qPP8/XK/8z/qf18N
65nPcfnf3Y6zTaPus4uwG9++s+t/73rXl/rir6o5nu7v9BnP+x9//6f3/7E4rjGR9/7J+uF/t9ufb2+9tvRf2czb/lv/vJ+/54/cbS9194bvkfvfN7dv2bNffcz+E/pLRfr92/9/qgs/u4v/amLrb6tnb4v3/ece
cvLn+1r/d42ndXm5Kb8nuZv9d9+v96fvvOl3XfvDl//92z/3//eO/+f79VnYc7N/fr/f+W+7vX/tHzbTdfPvW9Xre/3fVu1N6Vl1r/bR+3p552cYx/1o679s2lPc3eoz/58sz6adlq/1//L/NaDnvrU/z/3pX/1c
H+rv388fRx73/bg2xf6/7z/nzsecf+K3Z+f2bGW2/Me2vmW9Hu7Hel6vZv9u/ePvO2fPum+5799+fj699mf3v//nt5/Ple/beN6q947O3enV7Wn+7j3yv8be558f9Xfzf3Hdl/X+/vb7pib/sffradr+/eVm7bdf
f//S9VvpVhhPy9l7Wr6Ru/PpR9P7my33Xj/384X/Tf3z90tDftdHq903cvfy5zh11H3Rbun/7wN+37Vz335vT/8+ddy//1LsbbG/7U6+rVc9n595r7e/B/evO+18rfFRJ98U7/Gaf+dv4rfQu87deHqFWPd+/7wN
/4t+f/9/9+5m3tf+x96u3bJ+60/7B7pvub7/9+R3fVu+nfmufP/+1enz+o+c/nfs/3rdtcNsv/v78x9/22m1V/32b+/++57mH/7n90pz6e1d/c9v//9kP03jFvom+m0fcBttH7dV6VBj1Pl+KfD/1+X3fy9/178X
Q2/723930flY7/s5Xd8/+yfWMNn/n77f5o3PvVyff/6d/r16HstlbftLd+8rlofm6f5u+wf0/3PjU1zrlZYu/V9H3zVf+GtfDnv77z2Xh2+OSf/5yf87d/V28WR7Ef/Zb8uT9j9TSv63/np5TfhOdo49NsKz36/e
29tu5mefv3DSv03L75P7WZ+h+79+5jbt+UVct7/W3d/+u3f//f63f/tRzfkv//f396f2bv0/Z/q/ZO/VM8afpR/aPvs5e/7//+sz/eO3/3z9fuT+jaPvn++v/Yf+uezhJ/z8i+pzPUxHn2l/W+aLjvTNZf/6t3fv
N+5+OBerM1X1LH7lflXBwrnvq/jW/C/5/N/Xv7+u2esr3Pm7Ve93a36r5ZV/77vh/fa//oxnk/X9ZOvXW5n8XWXc/9nk9/PYKZrP97z/36/H+z32+rSuvmuf//0n/+l8f/bZ5L+9OuPe+ctde956r5/5vz3XF4ze
EXxc0d/2zy313+f9G/T/UP39v/vo+V/7jedmiZVYF+Z/+/6/QbpueqF8l2xcde4o46f7u/9a8X31+r/0O1VL9f+NroWfc7r7YM3/uEvfX8r/u33/N637uxt677KU/9rsyiT/jM3/3vCV/a+ft5Ztv/42fg/ff+8S
fmO0epy73/lR+/v839+v+532+vJfL/Xu773t9e9V3xz+P29Grfft3/6+X+p//N+u/NP6l7r4r7+cVb+9f839//y7/+35OHtvbW9zdP/Vv/c3/+nT9bNeLSv89R6/ZrfHut92n8/9/r//uX3r+qqFrg9f4u/S64UX
f2f6k99ZH/lLn6qJ9c/f3P7//eiaajqUuZD9f+Lx/93nxt33lMj/n//jPhbz0z5v3Qn77x1uf6X199887bI12YUDPyV80JT+P17fuKXp1f+s426580if97dNqyLWfJ39ZFO+vf1oryjj93Pkb1a2Sa2V+rn3Rf59
XJ1vXv+6Nds7Jv8v9a318F//9/te8P09dduX7gvpd8I7X0s//6D//ecDYLje2/X/ver+nv/+/9cuvhWNfcru/k/X+u/XXn+Df/09PmL3hN73+P1d8/z3513nv++L/3v+96f/3PQb6983zL3uqe7/y9+Vl+tU/KoM
Mn3L928V9en3/+7ze9f27effTs7Xdnrt/4qc/3D6ScpO/r3c17Pt31f3PevlRUt731v/+L+493fPr/PrdujD3Z/C2/f03/FZuKucStt7X8dvemI9/6Or8fVn7Pnf/fJb/2n0s/6XH/X//zfUEOXpvJeu4/v2p+52
W3vvvD9f6uTb9/m6bvJ3lTj+zj1e/21//qrenurv9HP/VPvfhnuZ7v7vqtyJ2n/0/7+v//tfLHufP2rePu31+kM31ta//v4/+beP1/tyPX3c/VZv9sY1ems3d//e7t/vH8396aw746x/V66/53kvz31u+P+/r9nN
/P/030/+nyla4abj28d3O5/7SjvvN6/2Xv2eYe79avepvftnNv+uX2ltvqvZSDT/DqTfO11u2x42/y/sc3O/7P7/Mut6fOm+3Y3e7zMQXjv/vb/euzn2vzdT72O/+u3g5H9G9P/r/fbXOvxVu/j7d/5Kd2+tPd/R
P2+7/P3r4/kdVsWu7vHzTvP52N70d6/XqFtE9vo83/7dkZ//b7+Pcwff+/+2W4F/ZXlEc97D/z397+S2GzWquXHLUdc7vaVumr6e/cyXTEz2K9OUd77n/3i/b8O7nm7l6E32+7V5/S8ATavrdcp/v9Of+x///dPF
v8bB7z7/g46v9rPSz8/5VNtfr4719/+5+9ni/60T6iLfvd+/73SOEfbb+Xf3q/863TXT9aOv3f3b18N34Xx7udt1Z8dcuv7p/v0j09u9/19vM2vr2qd/5nM85vb3W+e3v/1t3+r38Pdf9vYzrXju/7eI6L/OU5+h
dB487zfjvLjr7v90FW3+l/3sf7uvn1riuc/+nNvOTvdW70fzb+/DFrlHx99+c/v/+5zl0dvY0/NJiNOvonceX6z88toeuP9QX7/V7VvNl499YatmCxt1xnc5FN2C+Ew7/e/+8nzdXL7+j+/dOSfR//Dfb29ko7fu
cy36vu9934t3uLV7vXN766vTbzyV8zFO2H/Rbs85S89tt9L5+3LuMau7fibcv2/Hvpv48v/N+v9i6EMf90cbaYptf3/L/v//jL/vqf9//7171v87sPP66/epWf97pMfN96Hv8F/7fv3/nK6H1o+9/cB/jr+/r7l2
53/3V/dzPc1+/fVrH7OPPbXuuVn/Va7h72tc2qMvz//t/eL6F/dtxufr49j/Y3bGffP6it/+Hy/ndvcta32/VHX3y3+vO3ejyuKpr/773/sm/kb/xd/9saq+v13/t3XV0fn//9n8mnvYV+Jrrq36fO745+b3Yz8b
13/vv3u691l23+3Ubx7ePPbt35xf/k/rO7/ZDj+vh1T1vY8+v+s/Y7f//L1rNMff93o/Wx7tqX275HF96df/37P+T+f9/90frIPX29WlnBd2d3twK3lj/r/v7U+62o/9goLyv7+3dP7c1HPvxtk8qsc5HGy2ef3/
pyLqP/sd+0HP981tjr/X4/yev/T7//72Xc/1WvdLdu8z//7v/O/Z3l+f1y99/7/bHv2v1zvf8bfOuT9Saj0+/j/7+4yup/wXp96z79v3f/v3eM97zu/4CeU3j/y9DvuY7/F2X2H654H+vfR3+3/5N1vPNYF1+71X
4PUpNsSH2+fJ9fdfuduhsmPq+///3dLd3fP/f+841f23/m1/uPi/s3/1/uu3WbnMhv/x8frvzTS/P+q/Xr3vv81/Nt5tn7b8n/s+RVp+As3z/6+77f/2Jbb9trt/d13/Fav21xay813WW9OvzT2k3Ny+17e97dv5
9WudjX7eE3GV/23PxnWI/5cr/P7b3/+23u3Z388Pj+a9dr/3a/H9ef/jMK93xJujJsZ/wf/e0a2f751VyFJVN2fHsyNb/Ypt3e482//6WV8r/edv8zjt+/9d++X1t384t/bP37f0/q73eU/fPt79E/lm69/cPIl7
j41qtbrnesz7Pvt13e9XKqvW3nOfndP2lZ38/89/9r+2Xb+/f29v/9+NuX71/fX92f+t9Wrsd7/dfxv3SW9PlV2/bafdzxf8Tefvl/XzmHL1u6Vt+3bj9fz+9x2Prm3f3f/xXcWp7aNf/X3PX+/8tOJP2PNHcva6
v5Mv3/YOu+4ft6H+vj58vf2/N/3/2seomIT7NpvKb85B/zeejCn+iSDe9tuES3Y8uv3+Mb9t/Tl68ef2sw2Xy/d/Y89n+985fOeGenb/7X//0Tz37P/6Kmof71uvL5N/fe/f9uWWpfZ1s1u9Vsy36uvG/u3s9/Y1
v33GM7XmLHv/bva331096Vzf3W/f7yt3+wL3PTeF/B9fKvT0FPn9Z1r3PtX//1ase26f/zyc/Gdrc9P499xG/ub1P/afvd/m781gSnev9e33xdr+rl32+/2Bstr//efM0XusRd/v3Xnf+/8f59n/93HhzRp/m9eW
Cpa17m5vc+n1vhfh2eSXW/c996f/+60Tn2Xn5oZ80npb9Z/+P59PZ7rSurZ36cT1l667Hx4+Xt3/9xj55+b2/XHT/0rf1PUV//pvuZ7/ef7dff/6/9/uYdZT11y4yufMvtay/VqBaLPXv/z3sPP+h3+89/7vdZq/
8Xxud/Z/VOQef/7hf+a/W7893Mz9lO9mf/vi8Mbpvb9u6ap//qta/Uv9fPOEcHt+3+5dvu3R8Ys7bfrvIf9YvqPfv9K24z/Z97y5OMz////S9fv7f3a9jZl3dLv5azV/+3fnVPvqd/r6tnr+f+rF10Ld3fm3vdqr
Rd4f9NvX3VZl53v/+mNvkZi/+h7fe/9yP/fzO/LuvT879ur7fv3jP1v73a+m/K1a/AvP5O7k+/l3PHYu50TPHjOf/edt8v7/l4v+7Pl/rdvNtb+/3e2/81/9n/S3s857n+/7HUPf/XlW6970pdtn3vOYt+zqtrdw
vxue5X/dxK7907E9/t2v909/+99/r70fb/uJ9atmYt6d0798r7bM13l+978mZ4yrFMTdz1p/+/9XtfZ++3/k9v6fU2P/g74Z8HZP/1TJXPv/5r173/b1aenY0pvHUPL/Mq/b9X2z/2/tgH3NLOW/3X3V/923926F
486z249N6hfVTv/2+c0dH/1vt9mTWtu2/t9b9ZdmyP5xfn7ym///u9O9Pfrbcfe7RR+cHeN/aMfs3X7j2/2/svL35xnG1///93n39ed+pbO3xmbZ2/z3fNg36edbnbt7/5eTVTgB12d657f99+dre3cHvO79ODa6
t3n9uU92Zp/328d9bj4dfmLvnX3f83j///pUuv8H9va7b3eu8tp4a9X/e5Yr9h3j+7O+1fr/52F6ba3/bZHkdZ15Lisn97f5+7/XO31PCmvTve2TPPt9+tt6/ltZvv5/teW++2zk6+9ZfMe85VadXis//eryUZWb
x/zN/dPeRfqix/+/9VIWZ/q+tS7/f//tVdd1wz2XYMu/eHt+Tn9jleUj2nx321yq/Ve5/c1pf65L262/8d+f5zzfvHut8svznleLPevbbm+7/9/239b5/z/Lrv758//a/8iXuP9/XF+7v19Lryb8Kr712d8//Dz/
Pp/PPd5/9/Ppuj+dsO9/7eQ++VeY9NrtLGnUL3FL1zPeKtRd/8+P/3X1/X2rue9PrW+ZYDP9px/xprz+s6XZon62rm/00jPPf/9PvT175tI2nn9pz7M/+7/xP7v3/5//l9nouvl/WH13fW/zPN/f9H982cMlu/bj
d67DP7//Vs+PR82fPfyrz/qT4Pn5gW0fhS67+fRP3Jr9f+Nr391/qPzd2V+fdj9Pz/44/1/5/5av+dPr/3////eu//+25xr/ZeVfX6qcV/2/mOvjzcTfny3AL/q2j7a+S/3/P4/vc/m8//4tsv3jP8dmHJ2fvXv+
92r/9eP//vt27/f+dIXfyl3aa+7wP7/J76bdV/v/fz92nrf1+0397LzFP7x/q+3bhS/lf/597/66j/8L8+m+eh/d2/LbzlRv/4q2eDjrtPxu3+IW7krz5p91fi/P39zaRXRf/WtudPeGJc/S5rs3+f2q/Pb31Pvd
f/14+Wap8Tjf5i/v62XL/ozvrTq/7tfs3y09/v+of3dv+PDy/578/en2t89J+ht9K+f9cZX33yvUPf9+v+/WcbnuVN537/2rdfubE/z/vVl9227q+pbvkn5+e1Dp7UR5oZ/+rL402/f73PfndPN1r6t6vL5Tr3uj
f7U+u3zWU/b+/cybz89/vl/X/+Xjz4a9tlQ1jN7si7tv+/+3ZlX3/jX2avHPYNn4HjNf7/f1X/ruX9q8/vn8Ptn/+m/OE+7/r+vF9/Pnku4EXt/t1Tt32dvv25vbw7z2qu7+0f/d2bZ/8lU/nvzn1Hv5T7+/J//X
1ePK/9W7r+96ou89zvm6Hn+tP7hz++t507Xed9Z8/POP/t77npyWzefHfH/mt7udrXn3mwNff5+P3b6OzRf+vrdpnv37ae250/qfr9291350j2N/+emitD9/1/03/8796u27rZ7u/XWv17R+fQ6+/IO9T3lfIbX+
9+9xHx/eXfR2e7xo6h3nb8LC1nes9nuuz3Ptcv53c5b9/2s/fSn+t+c/M1hv1vmdf7rg7fh/3rX///+9nx/7vNk/zbc62c964fH/qhtv9rY+f7qR//v26Xf78Dk/j9ffyb8/v9997Oj/vO/9/fXp6r7Xxm6v/p3f
38dgbVsc/97+bfoskdvff9b1n/7uLy3//q/p9y/64ybf33XveOf5+767dsdrWdz/b68n1v2+mh+R+vv29PnX5N39a66j2//vlu1//f/EXTe73X5drm7X9e957k97t92/v6VPpP+3vua//Tmv4u3X7/3ej4e/vP76
dXF/lTbi6+/8m75+fj32E+/bTv0t7e6XXuF5zWiqgLq7X/dnXrv3k/o9v/bux/vml6/cD6Xr6Of92PU177PhJX5u5vvdLxna+tp/3Weff+zzxbnRx9tH3dtav79UvE8lqtvN93+d7939fDT7/5vc+d/e//td0RfO
V37f8IMtd1H5j/3+4j813fzW71u8C1D/3v3x2/pl/v/7K+M+/0cd/atcdryuvqmeH3f0Fkzcb8+O+86z3fo7793z939fv5sc//+Ty5u/O7LLtj87d6uynv5/u+/j3/K+Pf8YnN6dbzvTL9P/vl/3x+X3VFf/V/rc
u5up7nebX3XocW8uVv75Knsfpm5x/3D4vb7cvi3NZ/rk2N/7dTxRbuVltL7/LL9ea0m/Y9/d9f3vOfhpLYP+f+6k7VbXnc/v7K0xv2vXKwnl61+m1gMZtT3PT87/fz77VWxuv82nf6cwlLX/H0vTTX3dp9ev3pP+
6vvtv5L38+df3U89l2baW3v/x/nv9jP/zr/Kwr8W/C/tfdPPX9fTze8/vu77vfid6va5+D3+/q79937+s1v++/r+b7999V19nN6+v1927v3yq9pv2y1S78N/1b950nrH1z64Zc9+dcs+wtqZeVdv8q96pW/N4++/
e/duuZ+1edWMUQ//OXfgQXb3+/klz73pWPS+6/e8J2u9727lPvY5YP7vn8++Gdo1yK/anbaw3U93ex7B+7s7N+j+/Z83dP9e5L/z/fx3f8S8u/wOe9f2s+ffdZ0+5p7v8fLM+tezL/++22/5r49X+jVfPr6dTfeO
N0PmK4/m/2/du/wPtPeqf2Tsf+7cy3f7n3ufXf/DVNl3fjvb1lJ2XOh53O/e9p92/f9dfd2F5exF96W++ZJ6o+Wuue3x535/cDz4M+XdcWz03zWypviffa+l33t2S/P+2GbJ/s2d8vP5c+/8u7rn3ved7X9/b8Zf
7+/nvynzfX6X//VJx15k9++7+bPXpq9Ln4f3+f9yvcpe9+fnc3cv7OeNyln39/ij4d+zH3fy+lX7f/PfdXd/v6FjmO7nin9vfz/Xc/Ivp/vv0L9/7Ln1n71vq83erfrWZXM1n6vw97EXvuY/NWPe5crQP2fCtbuL
5e19vXPP/nv7W8920yjjj/M8e/tjdlfd3Plp9zR77366+7n67P/61/71+fPytPx3/74Th/mO6i+97R385/P9053Tf7Hnhv0a////2y71vr9X1b1//ffzB9/77y+/7vtL/fPvdzf97c/3dxca1tnfef3/mt3uXx//
t0fc1h///n8+3TnxTH9/96+6vOOv79mljISt/L07atXm093PHTNg6vvu//5n/p32+7I/vlV9aX295931Nt93b//bePd9/p/h/7Zz3WfG+/2/cPj9t9+3/mV9vOdS97mNrP9zq/3fw3vvft7/+vyvXvuvPpfwf2H/
6mkLjlz/OecCbF7rf/3Ofe+Lfub93l++n33185oSvt9/7ph/c/8+frW45/Ya9Osp+Z7c/O//+1Xpv8/3y/yj3k3N77Y/9fWRuX5/N2ts3mdef/OXN77XnfUrve3ZvQ9e7Z1//2e7vyO2sY5sC3XH3/31tO+3ae3v
lo/u/3p3/c/ov9e+3KPOv78ff9adx9/3X7b2z/0o+d/v/8XvS38/X5zsf3/7foy7//Jn+bZSKkxRrA6vJd9/q/33//9r6v+6q33Vf+v/9M/g01vaOTW2rk6o/FffX95Oz9e/Zb2/jk+PLavm7+T/1zH/M/CWPza8
1N/fq+11n+iKpo0vl9kE5/we9PHvF/DfjEB7j//0/3sE7uYvXC+R/ttXjtr7vrXmXxnm5j9fLqf7sb/2vP6v8T93vr/ptvv5sX7O0cvtkf2aby7ul/Hnf3/6urdGe32Ruin/P11OzNKGr77fXX+2/9vftvw1P+X/
5aX3vt7Devz45Mfl99fWve+Yuj/XZ//m3GVP2rf39Nf3NN+7Vq6JeK0tn66bbk1v/8vk9XX793T5m1L92+tKa/h88vnvPT3qHt8mOz6fX1zJPfb6V+/+1fj37zm+3PPz3J3uW/v369yP+fSXpe7dnf/nu83v6qrd
zy+8WHly1vLPZk07v7/fvO54fferrnjNPT//berF2G1X7z7gfLuPHm5+Z/mX/rym/9N/L92vHR+9+Cltfle75+v/nXl7ex0zQ/GcR2Hr92cNFN5/czX50873ueX8//3bp2ze/4x69dN/h6x+/11uz3//X8/2Hua2
3N/qt/704fXq/bQu1cf4sa38+U/tNfv1n1hTvvPXP/+3v9Wtl+nk+Vr7HX3/eu0/2/uT6P/NvyNnzP+73b7jp+X3KKb9+tS9T/Un7jNBfH+0+z92v/Ubtprr4Kbc8cufibWeQb7f6/39Vr/t/tcD+2+Dz7Vuruz8
4Wa4fzb1H3vr7l9J/98cY/9gr1P9iaf8zNOVm1v00/a7r77P8//w/9es113+/b27tmaj67yVPydf9Zf9Nvt9Pm/97+f3+rvfdZ3Xu/zj2nS/LW1j/735nf+batN/1o99ff+9Ndp//npuftP/O9ivO1778+/Gtvv/
fbuMbxu9n/z9rzb8efuVvP3uuVv/fOTX+uSf865bbvT//2q/r6evt47/v1vdhGc9X1t3tn78ru/1/5dtmO4Dtr533bP02PfemoV/xPnfy7p7erEP2P6CGtwe5dfgD7qi806jL5mfg/f/W/d5j6t/1Wx3d2w/16ve
yfz+5Y/6831jJtF7d78/cdPt11Te9tH/n+1s/qkp+id/2HD+6U/3vaPZb9O/fNrPJP7vw/b/7b3e57p3n98afOp/1Y/3+X/d/t+X+7//vf//dfOyvXu+a/fL6l7Zf48Kn77WHPan+wxknNk2rn1037/yHt+//j/9
naf5cw5ud633s70dtzyu7nuvuP7Djf//u/HT/t7+Radr64y+W/bp3Ld+Otu/+9vdP107o+/q7m/41dcYW+dx542y/+fz7//4//xPbqklV+f+/lbu8UL4/98Mt4x9vZbc//f49/vaVe/3cd/Pv9cfN5s/K7vdzK8v
/Fnb+t16m3s/fP2+2KNZ0+6LfR9+3p5fv52eRnzztzNpVv1nhyuV/darf7nX+/rX636H+cFZeh3Tt/99rP79vv/b3fTiPd++72O27a936zb4u9Dt6N/tXt1n37TfZ28b65/Hf9Rte/3vrVXBd/F3Kdv3n1o70mR9
r7aX//CakcVb4/YecvPO/9e33/9vNd//ddq+5kftVtllQXfh7xf/v93+t/+uVy8Z82+W53v/Xv7n+f35VdXLs25/XnvWb+Kv9bV7P3er2f6KfI5/Uvnba2J9Vbv8fnv/scV7x3vv09b//bvf79Xb/SbsLfn75/t8
uO3Zxavqiyfrbf7vNFT7n3uPXD/sOvGJte/PV06fvYElr3FXXVu7D77bUv8n1ftzr/5/fcI4/t3eP/vt/72+9/9rvN+2Ud82/73UF55TdF/HPCa7I7/v/L99//3+mgrdRvP4Ux+nfZ89n7/m1bo9fzs+al/+pMO/
esl8v5/s33q3f8d9ZUx1r/aqP7W19MP/Xua2z1pB82dfHxIzom/6/y59t3TY/W24/3mvHyv+/7uy9/jH+2/qn+8Hnfj7/z+ewed9eV/37rL2Vtpd/Jfi3Px7351zs35vHrO/P9H6Oyf2+vf/2997+P+Xkyi15936
nI/M+nT7QXhZv/vr9/kyvl9659q/rt6o/5H6dXVb1+32sns8/bqwuYr7pub9e/ea/t/2fzXfFtP9T5/mj+J3lyxB9trq3nX89+3bHYder+fG91vz772P2Y1Z2fhe9Z9/fv0fe6Z92HzqbG+71oNf29957/fzdX//
/p7eu7ft21/+/fr37+91Oa06u1en+ffHrx9707zHvL2f3P9qU+/eG99/a//3A9P9d67zCb6Z56p2O7UvjX0a73+t9nRuf6FOfXunrN/nrf6JW+79I247cPMv//2/2lrf/n+f3u9/Dof7fH///3/Y2LUTuXb75bfx
90tewzp1+qve0puP3uWX97/v3L/v5nT30jtjTs89Y4LZ+c7fJviFc4tHv2z1V+Ux9pNUd/XzP23xf7tt/bzAb/X34fpUX/fL/719Rx+xdrtyQ+1dvi0v22V8ev5t79VfOf+877a8KrnHu9+3mbt79n/m1v/N6Pd2
6x/jb9723ZW1//rvd5r+PP//Pl+nnVdnv7xnLfiP6ZePP//b3dcxe7L5eh1+Zcn917t9Kv+nX33n+hTd9ff/v/r7vsbtrbcc/c9Xt/TN24/e/6q/q1h2erj3s67Jv/vfveL6vp75/P37O7X/Xy/uPu/n4if/8dG3
pxZeff67f2GTNG/6g+7+4fkOf5Pz8biipstvqmdlu3H9vWurcu9dt3n1zf89YWn+jqift5WvKm+dPu2P38ZWQ//+L83vtve923zv0ajX3zTz/D7HzntfZ6bt5L/bP+x5CX+lhnesfEf70U7c0uy+tj15euf/f+2T
p+wz7/B1f72X19n3//wdvsPXL/axrg0y9MX3uyS038p73/EUOf4J9Vu2vP/40/2/5S8c5W1d+Vu0/Nv3+79Yf096Xt93/7u/fJ66f1vFP+/Us/wq2+Rz/Pbrn9du+WT/EXuv9Rn6/m6P3dN5T/Z9v2u/3dP/7929
5/5W/vvVN6x3W363rtev4zVi/H/3+c0u4v0p9X07ryV/ezz3HCP9/mCX/ve/P823/3vXOuOqO374h4/vVPXrd355etldXtOuHtPtTbUz1IXuuvervf/d3v/nSMx7yb/ebq1fff3+6/+9pqy39P27fOm99/33f8//
+pmO632/XN1/W/X/z//up/rq/9vR/6u9p9fNweO/n/+fe92X2jrnA/j0Nf3/Zm9/tdIun95ZbzbbOT13/407nDr83y/tj/9xvj5Xf/tSsHT0f9DjLb4f05ql+uJJ6Wv7LjsMLd9rfuy3+9dv/W+LXt2zvff17vTk
8/Kpb3cav75GfnLH9929X/8Kq7f38X39ZBpf+8Xmpv9lfDNhJ+93vfc/H7boXTP71/79ms/L/ztfz/ypsNfz/cH2mL7nbIa4/+NEbeTP7rF1v4r15yJb93k27PZ/d7HR9fMK34//PLn5rqqIz7gD8j7r693vdxm+
1v96l7602/9Ku372Y3OvN+8//tMcM7f94139Rfl3MRh377Z2vu9SvO+9/t/w9fu/vqv7ul1v9966bQ3e+PcZetn476vP+fn29v33hvAb8XJtwjMv19/p3t99zj/+Y906jF/G+vnvjKr3v3nnZDij1v6tn79mqir3
9v7ovL6tr33X+f9f7///vyrGX//6WdTK8+v8/vd/P/W/z//8P/lbbIzt/7GXIx5vf/gv/amGnr+vR8xl7//7/9y+6ur9xdf813z/98zojy275Vy+/+VrP1qv7nPde/cjrj8n83/y3a7vv9n97ev/tM9d0fwv1+l/
/vHl/ANuLbP997n3H92n6rDt/R6Zv7YZh64+4+mur/vfY23oIdmD6O9i/P2vT+dy/3lY7tefs95/ez/2Avv+Xrfro7+Lxb8/H/15rvp51F/z/x2pwS52Nv38d/u7T/Xb9zfT//el89q3yeum2U4un//Yer7vvfd0
3v3+v//sVv35+dXdAw5/uFujbfv+x1h63+q7Rl+19+97PPIecife919tsI3ntRHNW//a/HrdW3db/+pX7Jju1vfUK9+/P/Vvap/dfq3jy/PEex87+XY73bNf7R8/76t9+aDXuRLztdX3227L/WWhbuPvwu7s0NRv
Xn+r/tdueO/u4/e9+v9/3Pk+O73XuS9I+PmmS8752/6+x/7XXjr1fvk/31b/n+6Pf/bX79Lsf+17/tvc+78dir2+/jcsc7t+/z5/W18f9PWzy/+m/t6r2f//PUvbr2/e6v82k+/+vP1O3e9z586T+uzsH+ev3772
LfVHtZe/mNRvf8/Z1bl/bP0zf82Nb64flbTuVV+nnp99s6r+xme2//r1vPP9OWju8d3//12x/vefv9fceH7l/+85+q1v6a75cfXjY6rs/r/9k//uOKF+79y9B79J//qj329XOz61Y+9//5//fczxf/u/TOb6Vf85
15tf2t3zk9n985F+97/o+9O6+33qO/Vsd/ytqq+y+p39/Q/U3/cVBlngcobz/S/sG/72fX/9nlHM/8efN7vKfZ3l9Rds/e1+6993WP/Ku6I+/D69g/7n+tvtn7a9n+bP9V7k5n5Xbr7v9P3/f7CHP+ZNMx1C9ekE
/Ztb+Z+dvdaj/nL76Zc/2Xfuvmf7e63wd9fO732T9pz6Trz8z+/8nz/f9cnGGd/36v/fWXe4/12Tv3ZbD9vB1b6pbWHbMkbx5s7e/3++MP+ffdT61P/9i87PfWpx8//fuu/797X/G1r/ObEh/9/14Xn/m3s3z5xL
/vdr799PO/tv8nNI5ezty7P273358/2ia/9x++8P3cdddWYHtX9K5m3pLP3vdn+5x+uv8TcPv/Z84998+Ddb7/9y3ef28O3f58vxefkv/aH/7f/fuU2dt/8vF/rcuTmvi5n0b/7a+/lZ/6/l8uYw5+fXe/192/53
Huvz/owN3v6J9YtvfcNQ6u3999/5+/E8+tettffm9PXS7/r/PV3tVPK7vY0v3K/20J766n/qXz39ani+/+m/v/7vN27edfXD/5Xhbvh77hf+3GOvGv9G0u9tD9lA9+n75/HP4Pv3+7unSSf2kX//8eD5rfK6H825
/zXT+86rEucu8d5rbr+/v76T/vNCvzn/2Q6R7K29a7n7/2rjD335j7Nfpg5mNUf9e+0/vvey7P7uG9vfu/Zv/o/7f/kn/Y/1Lv+f0vTp9Wrb3dv9+4fv8/577v8asbv+tz4379+e2fydbPt/+4P6+/f+2l3/XOU7
j003avuqAP3+Ofr/n9/bf2fQfhvn99W3zpReV+92yfa9xUY7dKQb199f1/z8/9X82r/41F+78+s+FXxv/dckm38P/+e6W53V/+et/ODfP9M5Pu97e7x//9V9SjH0pR/K//27nW+zM/W58e/9jqpz6/63ft/xrtl3
/99ufr+vy0L/nsvU/a9/9ffeX9/v/40777euUT/fKr97Htf331l7bjX96/oXU7f796bXOWZf3m0dM97XfwPxt2M+bPefbi1S3/1LW/7q18nd58oXr7/9+jP7f3sd/7//f9PtVDg27fXa3m3+yWTn/2p5/2te/++t
P2557e9lumU2sXl/3fpVyv/49u/yoi/fJ+1W8PvrL+MX/ljdxzi83y3b/9PjG99j/+7/dCqYN1vvt3fbrXn7/y+6/XVf8bz7U7+2Re+Y/9d/7+XXLW9F1mjf9J/cttz3e/f63+/6zGDVAm9C33/tt/7rG3///5HT
PT7/d+sb+ePsfLv57699R/773bvfc1/iu+M76I9St/1+36ekHf/b315qtq35f/77+3vt1Z97aqP3Pfa7aL//ZosDdq/+ndt3+94//+tdpXc1/uvX/1z79X2Yf2sd3X3d3nbdr/dvX7++/O+P9jWvvfk3W7fw/Y//
n/V/n//95U71P9971WC/n/Oyeb/nl6Xv7//Ibnf20zvON/nSv9K7d79L6fsvfI/143670ek75aOsv+905WetmeveskP2kuXJ3vf18/2vch+L93+n7onoMqPsu+c3v3LZt/f8a/r/4+T2vT3Nb37Edtr6/fve/3tk
vv7vnP6e+j/f/fX+l9v34nZTOr1bf7+p7ndtvt9r69d/nfPc+3/XqWb8c5b4ve/4fv+/aaq7Hb8i4334J9ne3v3GTJ/s2Ob4/7v4/eZ0937e/o3xviPJ0unvXv/E/P//4/lfmr//9zt/r5bXr7f/HbeXHW13v/fc
zdmJY+7+Wb+P+fv7936+vo75W899vv3+4Zvd0FFvdT7nf9O39UuuvtxSt9S3/8S577ep9V7Xzfr3ze3X5R/e9ff+2e/6m9TefqlfPqrv3fvvxX7tPfNubW/9/1931I9VZbf9ye/7+P7rb87fG6jvN1dP85/+n//v
9+/PP+yhuxrTOdOZ63doYdmO6h92e8b8/LZbb3xb///SfPdnr3X3/2Trvb9c7+u2+mue/f2P13Echd8vftdvhYv9eVPv/6wdq/9f5XsttXb/adf/d/PO4W7/0m77er1U3e19Vff+H7x/+vzftxBp/tnFzKPuM33r
z773o8+vu/3979feZ/nr9rn5IPH78fdWvljVt/Px2/+ul29Ndf9/jsu+71o3u+2u9Pf+13jPWX963tWeen5/nP3J+vjv+p3JfX/ne/y3j+8H3H3/5Zzd7tbfeZs/29J28Zw745ISar78T2u/2/2ev9tkvz9/083W
9/s43pvy3r9Y9P0/n7e3xAteGq0fbb/zfoSWO4uv7tpaX9Y8Yvtr/mTRzsf9TL61p1+/k3/m+M3ea64T91u/bz69n7nvO/hf379wP+tp7/399v7RNl7r9n8X+vPLPf59hq7v+kgnrt+6W/ufdm6b5n7v4zOMv1O9
7r/5z/1397q/LV/N2+/+D3rjzR8vTZenfyO7c355K/r6bbuda+Hnf/3ze+5cu5XnX/e/xG/euf5zNiJO9tn7ee/dvOZ9zl9nvDBPLoOfa90duFf3uOd9/u7f2fbd+Pc1/e0xvRrt2t7t3j/o//nXSQ+f76v8l+//
9jb09Zu+p32vu+//vk6v+XF6735nDffk7+136X01zJr+9WCE/Xf3b+9m+fry1fsuf+9va1uvXJLut7N2y/u3Uft3/9+ldefTtX9lvV7Dk1vwP96zvzn56z5PbfoLi//35tbKyz9z+6vfqqlQf+70d+X+75olmv76
9vrvWfisX3+be/m5NbSzr28x/k8evt/5+/Wr/+fjR8f7f+61nC//+7b+624j17/sv6dvn87In/n892/vfLtq7a4o/3w7pbvW1tX3nud7+/wOZu3zl/1/vkdvZf8W9u3yf/rI/9qz9f3aaG/37v95//u2rrpzf60N
nqEYv76v+hr3OcX9r17fH2/4bvB9In7eftnzvYb/+O9t//97d+66Gq5ufvfP3Huer+9/Hfgn+9Xn+eqXZXn38P99On/999/y55V616h+V+/D/Kn2uu9q6OzP37n7f+gr9e19tqv/mf3BL5/P5646/DvWmidvk/t1
ZwrXf75Rn/v+Urcttvt+Ptnu1+ebdwm7ulf5pWu3XqT52c6yAM0z/O/6Pcs9/dfqa2P89ryevfg/Wuju/P/Hb/+nZf/v/W9O30X873lAahDPT2J/dsM9+m1Urv/3Ta3TtveZ3f/zrPdq+/7NH7z1N/p/+37G77p/
j69+/29f/vy2L1/Y5j927J29916vZ93ku0flN1bf+rLvP6+u7f96/3J8m9vr/2dd659jJv3d//tmqZyu+7r297dVn+99P93X+u1f/v+P3/qs/e9dv77XJu/3+gb/9d0/wjH7/S133ftnbz7377eqtzX95/2+b+Ue
uz+97XOfElv7zfUBr+5nnd3T9/+v/nEf+TfXc11rf8q2u6LP/Lcr/qn/9e2x/9O97vb/CZnnfv9f3e30q0d51Hdu6S2U9vbO/3/1/3nWr5dzeemv03yx9D/5V27S9u17/ba/4746bu2/l/fNh6b3dadbF3W9a8Nf
L4u3tceH/+Nxf7/5fVntb9lS3VbEv6f96d9S/Dt+rh4d08fzGdHm3zim6Vi90Xd320pHvc1519/VauP74N/tXfE/cxXWJn7qd2qq+e3fYi1W+7ePe/dc2n/0eyld3t7rb/2EWyvc754pa+90t762de/Iuvv1P6Pj
//u7y+k5LWX33+o/k/3s95H+/P7/yyyVHte/2V3u1w33//30X02P67/j/9q793K7p84q1tT/8f/3VP+jvodeL99eV8bTsEmb7PuejvO3j/vfX3hPXeft+233lL/f+ODXU49vlTWztZ5X3+u9i5P20PH9+77/Ch3P
+y8TxfbbOdb3/Nm7XX1+v9b/btVtteFve/f/nv+e3zv9PxLuH/4eH3t1q76j/v15/5+39Z+stP//y+7X9tZW/g/u/68f/5U/FZ/9Oj508jfr37qf3wdk/MO/LndO37f96J7p1d8/9P/O++/nOj3t66/Sh/7nf/TW
u/k2GRm+qf125vI/9R75r7+5wvm3/d5T+fL5/7/6f3dlsfXLH567+G1+9772fuqdd/x9nP7drhJdfkaH4O0v83ve3H5bzt3kT+676f6t3PPF3+OdlN++59bvstOa5+/5f//7Mrpq6veOtJL/t7refW/779va+d1e
Pa/p/V9/9pU0P3dT/tr5hab6/Tzru80PNPyfnzv9P/+65yfOp18DTt087fjTO/v29NmjhrInt/33d1b+Kd3d379f3/y9Hf4tf9s1/PdcvJj/793YPP2sfq3u4FW/b1L8+/D9/5T/nHMk/0Psvq2+5dqLO/nS/Lx7
5aZf6N3Nv3i76amZGz1G3e71ep1/a3y82nBe++749pv/q//ub5/V719X+x/Oz/0q3Xte/p/f59HaX9+c7z7z1vVnvqvz4f9779F63ru2+LObx9d/9arF5c7d/aZfPf/cl/7Lvj/rLutvd/iU/15ye//W/v0fdvP/
4FXve+72R7v/v5V62w/XpHv/h9dmIX9zzpe1X6Pv7/fHv7y798/fezGf/z/UfP6Zc+/rd/f96tt/nPXNvVs33/K/u2/OnzvvnlO/9r7RLhV+++thP+j+7a63/LdmpMqdf+Prz8+u3y21Kufn988af//nvmfp3v85
565f/mWuMN5//rz31/7/fdzNh76Qdof/T+X9x7dffer/jfQr137/hwke7q9+Lo7yz7ac3vL5F2Iz83tV/e//Mu/19fkv//cT6vfL/1n9tswl3rPnpv+sh/JNmfLYv3HNfqKp8Zr177fvv/FHny7+j2X3bfkqlbdP
/v23/u//dMVUv6f/zn+Tfnb/+cv/df5989Y7TN9+p65S//334X738/zfdxxn43//fuX7dV33tvf5n3fj/dR3fq/7e/cNfz7/5On1NldX99rtXff/z9U/jn+Hp8/c626f5uf82t/fvG3e/62tMtn/vW+Pzf/+qe53
78v//+r/8/nr72v/v/T97vAk9q138rrW+/eXmqM7v/u33dE9H3b8//vr/xzP3uWvMbPfy/FfefPvqncev+X+yPvPpZ4/30/15f9Wub/Of+nYv/l51+c3sZUr3vVvqv/VZzvfZ/f+/YqJx/56O9LSp33+3RAVRa/Z
/vgd9Tuxlv37rwyypk2f91/7ff79+P38fhND38ed/9tW9/s8+49zb8ZtS/ev9y7z7/pl/7P/X6frTt9/8WL3++3/5/rf9m+bPJ+8mhUfe9XvvDqm5ts4n+b3DC31zcj3117rPfXd/9tOXhev537ovtlvZdR9d3ta
M/69+jdr3bveyxsPfXYV+GPr+S63ntf3fe3/+sdXnvfYXX+6b/+5tX70193Ge9Lzyd09ZS8vdwa/82/7d/8v//tn3aBr+WNejtr3/Rv/vG17/+Wt/1gv9nFiNK1NZ2//95eqne+bf3N/5eQ98j+7fJOjP++/5/2/
fPTt777n+uR2K6lu7bXrd//+7lxf/k2++Mbi/n5x5/etpP7Of97Of2b/+ZJ/3+nB18jr5/3/mFc/7ba/f7l/e4u/seS+/4X/p7jpn+nma4Xmt+650b5g6b+e/v+43udyme/+2N9//cnOzo0nc2ubv1qn+mzyWXfI
X9+c5Egtv975taNtt49824z7P7D3pb24m5ff0ZvP3hzf+tN9s7Vs/c+bu9L2NU0fd3+ffu2RP4n/tJL8uf33T9J6Xd/c3+U/vL/fP/9W41t9p/vWe9Cud+98d9V+nZvr7mjk/1f/Xtjfbf9Yvz8+ovO38Pt7Xvez
d+kdKkvX/x9cLbq8p//e/rmv70keu2++3+9q/RSfu5Xb+Kif+H7f7nlud97W3nbf2X0+7t29qt/5Nt+q1txJvud9z+Ntij9uTmGt/u7j8f1vvcsfX/npfq/09m/ltsar98//3r/VT1rn+rnZ3x3/+7/bf39/+zee
+FJ3d/PWvP5393vms3bZU8/+8/9b257Z0rl3//3rJjf3t4qr7eMOv3un/Gbrvc//xQ9+LT+PvM/3f2/9U+CX/Rp1+jfm94vq/+vkx2TT+5+bP/tc2nf9/+//9/df3+e7Ky377vdzN3rb/u8/n7vp3XVYPWftelL/
9m9v8twMp5X/ev/H53/F25J35z+/Mdd6TW3f0n272lLP313Cbs9Xddvqf+/yXR+1J/r/6S//95qv5n6/13fXDT2nqDNF1C++1Vz3/vnzt/fvdvt+drH7nfv/veJwet+qye+1zv57Ph+60XF1+a/zf/f1e6/fIz/2
3ovfW/33fg+plOvd/3+2/Pjwa7mDzcb4+/X3j/4v1783/9phyt/7Ko9/PuH1RPN/7c9T1+bN3yAdy/9/rCjX7cTe5ai02u3b/tR/37b/llYzd/4/oDU+/9rtv91b+ZLx/no/74e19u+77vnxv1f75Lrf2nWv9uaq
5ei+7/bNtfZ7qubf7X2MVzE7ps7rvX7T++fXRPW+7/93P3d+3v/tjrd8fqnprGB9M7Tyvr7S1zru/mX7FXb2+TLNK3J35/87w/H++ez0/ms3r7Y/XLafZmYY75L7f3+9UT3m3e3oZPb+r93uX+7Z79sX+Nb9LWm3
P/IP/y23se9eu/R++6f/f/+W8W/F0azd/97XmvJoV712Bf/g3uv2tav45d04u962Nq7ym8V7++/ZnVm17/b0+v2falqBXdfnLNTjT91nfM3P38Xr+Kv+61V1u1v3nps/MYf25VdzX3mzq/Bv5f95/v/07afbpcq9
/X5Hq/fpnf/+p9rHrz99/7/WEM7/HztLvEh/u9/C2vc/t/GtNo5dVRTbv2uj87nrZfGEWjYjdf/3/d/mzl7vvynnrPb3X1kdP/t2evmW9lKK33Wf+Z1r37v3N60+9///e+7Xby/7E43dv15EZ5b3b9/12V9+zOrs
PnrqT2/+8c6t37v+vdH//0lXz3j7bz7y+9rz2lOHWv2O7P/NevbC3yPdO5T7edf1uvq38v5nfXuhxn1m/f56eeojzw/6d7Z77rZpn/3b/zbP9tX053ef9/3fx/vv/Nub7Pfmt/u/isP/3ven3318DN/+n43ytqZ+
S3dpx/1jQNu6uh/754ff5t37B9V7ur/Xb/6r7O37vd99kXXrv9l+Tz/eNrlZnZfuJNU//t/bvdtrzTx1qnvjL31zjLT7R22nPUF07v7t39p+UWs7OVX9ge+r/fX79mE9w2+el/Mbvd3clT/y/hd1k2/fk924r//7
/X6HJp+a3ar9hzczO/r6mmo2K33f78GtIe9aXffO/3WtfNeGv9N5+yL/F7186vv+9/s7++idxrrf//NN/O2urH2J9/t/++fb/2X/VP5Zvu3Fxfv+9rve9tug1e1/jc+/rf/7T7vd/Dt88xd3fvPtxe/enn/b/+Wv
3YuY2un3YtI7//v/nOnrp/n9e7Q1u69nYvF9zw39GvP/rn9PMnvT/9CvNePr7C7N/xuNbrFuT99vzz/o2bd//ls7OOyP1671/vxf35rZdwT13Ns/Ta7rc+5J7/7T/I1/9fOsv/93jN9X//q/3je//fNjP1vWcXfq
TiZ/H+t5f+//z6/v++6clyT/xv/3j1qz5/03z76N//cnvk+/wbJ7a1W67+6nK//ov7+z7L//p1Xm/K/f/mff/oa5t/P3YnXLvDf+2//lq5Ijff/27oTD/HXdr/dGvV8jvf++6Uu/dnfPU209W6n+3edbs/nvvX07
uN7FPe3/77Hdf/f/OJZv17f/HNZ/rmjVP2369X/u9OtdrrftzDd1Q9s/r+bL5g3G4n3q33////fB3bxs/j/dCfHi9Pp7vcrd+5xsZDy19///lUu/8v0vmn09/11q733Ybt1Z/vt/z3Pbs/9/9r/S/dft+NP5n+lV
abP587b/k19v83f2uUfL3PecLfZz2//9SvX++nz8t6v+/d6c6nKA88Nb/zu7/K7ur/q0fX/d/vd/fjz2+7r/2o/d+59fvc32+5x8i7Ta1PWPv/dJFv7sv/Q1OqSfjv3+30r1+vr93Td3pf6IuJmXv2z//PJ2e1p6
+f/4bK79X1/p7vbd9M/m+negxU+5Ot978fl/379+kL9257KuZVVzuKvz3u/c/5Z67OzV7qfqc59v17+Q2eJ+j/T9blTCVU0vm+o3z56u+tHcTf1vteffpL3ebvs/vwn0Fdf6vo73Xvv3zdX/9o7v8kw99Pv//Qu/
X9/XqdNu3WeU+77M+XvztP5O9VFYP32H8uPce7vnu2/8dftGeJueqwZqTe6/WiCbl72hn6vufYHVN7f+vfPY/J9/jdCpxfx/NqE+j9+V+9uzN26/Q5c/a699y6rqdd1cv75t4fwPfLpi6KL++vn7b79nd6/+/f4L
X21rJrf0/6dps+1onbfd73nf0i/e+i/pfn5x/6x/8/6fNfv99ktXo/r87evku73n2j4W+nfK/3m9vzd+xd//KvM19677n47tnv/RrXzPXuXpsu7f/+/z/rmfuw/ufL77Oqy98efdv7rP0Kv2r4+uotMd6PU8jXO3
/2cvJ7pvf5/axxtm3jPr/12X2v1/V0snv++9l/Z/77oL0zGHP+X813n99//n+r6+f8/uo3bv/szPvfy+4U2Rz+/P+/95dXS+/Yh8+/9vvXvt2d+1fF9tWlP7614vsX/+U9uMmpUNOrkXS/S/3/HO26zy7XKX1b82
/d/7+9+/39Rf63PojzVdV7+f9vuN1YWb/t/2nBKv//17//v8/kfeddrClvc+Y+I7LnWzh/ZX/q38TMo+Lfmld/zftC6f81u/vdZ4jf631Z9p/u7Y2//7t/07/eOz9d7/ud51rHav/zpeP7urf/rdfvT//vldOv8T
TX2d+7uH9e3v1JwzfBcun5//+fIPqf/1PO/+v+z5bn49Z9fGvf/nt+4vTV399s7Z+dye/Z4tHuuX/6jc9uc92be+ze/9n3P1i11cml1TXrw+fB6WIouevLNR/r1R3v7vk6P5qLjzj/G/c3+F09Tg198n/R79+m9e
/ufT7j7OW2Z3F/RZ9X9hef93/t+z7txt/W+5v7iJ2/r97/67Xv/xy9s337/35bvms6ome91/bv/b7zsPlA/IpvnfL19qX/HL//p/5//evz/m7fMgf39bPv3y+ffNvw6v1tga/q/fm/+Mvfn/+90zfrsz7VXF2lur
659V+Ond+la/69Zb7d5rh1z5+efJteK252L9X1bP//vz843t7X2/jlp7Tvvfblr79D/m29D7h/2t8iak77/X/3lU/eNeXq9jaX99n+Lv/+f08+3/72/Kf+tqnb9cHMv+m/+ziTelv16Gz1x863/Gt+7vYl8LSvl3
IW28tH+p1RbezbbnN3xn71Hb+y3353//PP//1/673kTfbt/5/7dfo7PfFu78n+2ve6/budfomMufq/7zz7To3+fW0bzd/r3P8v/gDXffbXpH/f397v/8f2/pn+7rj9sPZ63v8/+Tfu79Lt9t2d+nz2tHDV9/n6a3
r13Z9sj3///ZuLp+Nr24pNfPWe6x54d8Pja/pm5HXbV901To/XweH3dOdqTerv1eLup70vveX/nf37RQz9zpJ17779n9/ed9ujH+7t+pfenhmx/+C1e//V5Zc30/t3v13W+dvS31/dRaT7//ulqrn9c3fPR6//XV
jd8fm/zdzJgcTX60Wb9u9R9/13/9HM//5fnznvrP/Lfbdfa15++zGX7XqC1prr0hHu9z7K/P79J/2bvy35NaP3OQ/3mPtfuv33v3l//Wf7DcfXu9H/+P+2vL19vwXk4Hm3qqe44zT783f/3H3+7736/1kmyfY9zp
NyLfOH75/5/d/d2ef3+Pk9HX7P+/v17n53738Pxv87pWj97Z9fpzw//L+0+9M7T/b+d/++4wO39/6eO/+9/mtvba/J3759/tSksyf+nz/f22u5fXnVn977xz2vflYd693xEX3Vt/+7XHv/nb3TV/bn13tfi9cYN2
87EP6U31R7f5HXe37/HPny8U/uqr3leu7tzLfx96pS/j9LclvEauf/89dpPrVucLfdWcf3ehvx+3tX/X6014n1+7d3euqt4qfp91ah1b595P6e/Utt/b7j2+r/if9nO1+/nrvHO/2vH3D9+nzM9vR3553cNn189K
y2eeTbd/s7892OqfU65+dtp7pWP8c3V/Z9/VB69g97+8+nb31X3b/r/8rf7b1m+87Z/a8v0+z+677+LXP//tXx79PHtamue/WDoJU2/7/6/yjHOb/vX7y0vpPeY/b/et337r3zj5vl/3Xb/CePRX2e198lHX++9q
t+q2P3nfK9+/57d2G9+9B6837d569tN3/r0q/9b/T6W0fTiqt7763zr/3pTTr+dGnX1l5Pdufvav1Mxv+NvL7e2L8dr3fn+3kf6/7++cv1vmaX/j5/s5ie93r9w4td3uYf8z3fTL8757i//dd+e876mf7unfbq9d
bZ/9+d/++Px7r5/j93eMVl3k+iW7P3mzW33Xvft0b/w/3//zjbd+3P8+12/n2J09L1f0Sb/v8qj+qbfnvzBdX/9m1o/bMe7+uZ4f7X8/j9fXf/XDb7/Z36c8xX2ht/ab9umOV/5x7r7xfuqxf/Ju9m9/8s7G1jd8
94Q3m97337EO96z/XbbZ35rG4Uf9z/jwn9ln/7/qs3n7+75+3sP+l/vGf5+l8P5uPXuXs3+//3l7SvXYW+Y5d+/d3+nvNLH1+nc0v3b4euifHm/zdP5ccv/363dT22xTXOzP+//vvq8c+ZGHxbov+3n/PfD/WevF
v9P7v6ff/7v/cb33/PdXn78HeFVl7+9//+3r8Xf+7p/V9n/dlnq89eFL536odN7d6mftdxbzXc3n7T7ernPHn3n+1ffn9z/m3bv1OE7yJ/neffyb7v37u/e1f+LttC/vu9a+05KbplP8/96v/uPXE+6P2785/+v/
//vZX2r/1mO9/p/nt9lXr2/T9/2/39V9v9//8+38vpnzferVYbs3+ul+yHhvtO//7zY3/7U/9X/eX3P/fCNq70u5aSRqv/bW/9vNXPw/i/PPKj/2//f++T83s9r8+9//nv/s8ue2v7Tn5MvIP/730E/rvc4Hdv+/
7+92PSv7b/U9OalrD2PX+/vuav9E+Pv7xpL9CUbY498juGb/ObebV9v3a3r7tdn9RXau/dzvO9pu8vzzmr7p7vvwzpnu98g0jWvE/52t+9x/vLe/ubEW8uvX//dwZM/9efF0/9pW9Ojj/+mu4r+XW7ULh/Xu/57L
39P+rT93QP5wdc53Mp/p0rF7efE+rzOd/72L+P3Z33b/q01s9jDMdvxdlzLnnbn39Pa33ysf3XMNd352+2b/v/ff/LvGxk/j+rYt7/07fevHxff8psPnf+YnqueR6/a9t3b//esNb+mz77/v/qqXrD15z17m1//b
YHNp/3/rjO3nvv8j115bbyv+/8f/+7179P/q9T/LHeXW82Uv72/2Rum+5333k//2nvdrRe+x2v/O/ruN3Xf/fvvk/36+pGzVrX4f97Zvb1jqt9r/r//f/tz1O3oqL+a9Gb+9YvTf6vf//839+Gt7LzH99/99m97/
924H3wvdo3/rZ/17vvPdVen4+b81L4t/8830+9d+b+O9/LVO0bo46Zq7XWj+/3fFOeA/jU6cz/+Dw2fnbu+8/4s1m+eYcWOb93u8v9HuXT7P/X/68f3fX/8559y9Uyirb29z5H//L1/rl+/n3/e+5SV7/tev//VT
d87X9/ntf+j+XsNt/o1/tXd+7dvY+1GOyL73//n/bP/pQ72227yXuzq/eR9fvp//XIni//uZ3XbtrdvRdf77ItR/P7/fD/o3/73+2c38XO82dCXP8na+XbYT/uajPubq28j1v/T+zlXVW0/8/PMqiB7lqvt7c6F1
7/uW63b+hn/fPbF/du3r//c/+/9t1/v71tmd2WCbP/bdxPTPwufvSdNmb9o5atOv1e1fdk3X7trfvy1e4O22c2vussf9P7v95eX0X+Xrq5ivUjs+zzvf/D473a9rP2+fud6/vne9D//9h//5MtzvrpZ/d6/vvXv1
Tuwb/dxaq2VVpkej7+37ra7/suU71DkZr8e55tWG7t9ltf73/7Xq78/9sm1ECffYr/1n9z9/f/vU/3vcW+NLHNLy85+h+z/P3ne/4vJ///7/M+1Oe20b8BOv3f/vk+A/2eub7dTTp7pt3ubr5x/jRlu/v6D+/3e/
d/kcn9H657s+k2j/5nO82/0Luv+/7fb/92lnmjPanUvO7Fn8pt07koOvqF/68t0x9OvWzW+Yulf78VZ8yrP/53ro1/xp9Zn/y7l3vrh/T2+Nfa5lwv9MndX9/6T5fm3ovutGTj4hWbfHrr1dv99nv3PP/Zv4Xsz/
7/Qs7d3vn7fPsnf2P3eqv/hN3e5zGmf9tWVu/NT3/OYr4/2L7T4H+/+3tM+9n/svwVne/nX+n++Rn7X5J/h/d/745/fr5/vvTO69vfuD31QHZ+f53r/S79Y1N8/u/65S/pZ1/ucwWv7/Ltv/P9M//65J9olX7pz1
fvU/Cr/7ff5GvOVpF7n7W1sIZvzb2X5tZ/e25se/HXvrXdl35r/92nPIvfo/ud+PiHoZ/38trvvbnlu8+rP2v3+5v7Zo/smbg+Pn/n0bq3/Pultn09Ov/35v3PrtV/jEWNf/n/mw+vf3lzeff+NKuvv+Wfv7/T+P
z1tUP/vdSV3n4X0Oef7HPv/6XPtG37jqrPo7+ufxvWb6nh22l8u/s/zN/uGv/uv7aWa5aWHPX6t/3+7/7a8/rVVFKph6uz/wBHN4vf/baP92oWf+2//6zqt3uvT/5O6d+747w/7/zex+oBv934ap7v31P7tfvbau
0vz9zLP3/v4/dT619v3a/P7+f+P73z/vm+zdff2yp97o5uOf1ui+v5Le9f9/e5j/iru3Lv+/vq//rrr2/9NuD+PfF0/r3rqE9+597Ym+z/2vPVv//ujv0t3wvZXK/7Xc263975L7rZ++UNL2+T3Hkzv8Pv9/+NRv
aeu6J/TP7jt5qPvzX9bY9b/v+9n7N2z9q9b//1fzd/5zXl+i2+uxI/7d1vkJP/f2pjXvH99/7trtrfK095/456inV8/v6bOfr/dpbSf3/+N+XuXmf8dv9dX7Ruvfvy1/9v79vbF1my+t9u/nXe+336bf/T/81ft3
1f1n7/erN5d7+9d/3R9/f/Z/cqD477f+cSvFbi3qZ0+d+vwxv4X1o8yeJN94btLcvrf599/4d++sWHd//fc81z2vCtffnW6r2Gn72L3ZL33/8VdpP3e82I7n9b/j77z/Xevy786//78/rX9p7z5nWO55PXLHYcJv
+52fm57/Fs0f1jojsrnN76n89v2//t3/R3+69XM/Y++75Xv/KXFv/40vl0ra7g7f25/7vz5Xv/r4rr/5/5f9d+t+O39z/y//k/t/+JFdZznpuXdWefPfr/7VX0puGQUvyHfJf872vvfYc/v/Jb+N7Z84/33339H5
v/OKb8/+Trbz/z59fvVrGOU+tgdXvybj/tDSb343/pOf7913Bdzj7JpzqS9tvY2IW/8l5Du7vn/7fb99v+5v3ff31qV/rnZuuuq3/u9+jd8ftm5/O3ughZtdD56+261r7dt9X3zt2/wLtcae333a9ldbvdHNzTzf
o/8Y9o/1yIuVdY37/TwOfxfZYe5/3rXtSfrnx1/m8gw7q9siq8f3/2vNPT+8/7bbT2ffSQVvu+af20u/I/L9eD9fUc/atr/vXFaomx9qTvv/2nxe67rY11/S13dfZrW7f7j7/2f3b663PRP+v/ff9b3/vd+b7fP/
vfJfo+s6ezn/VI+vzt5/x9euLo+//Xfj3u/mx7/elq3O7Oqfersee3bP9aec73WJ9+b/r8ZVKexUE99uWvX8nPZny91/O/1493+52/fajZ+f8bn/xub/z8lF06J35/5u3TuM2fnny/VM6/76+717+u+03fnf/Xm1
Vx974q26lu6df8+Or1+529c1b8PNvTHr78X9mPz//rVq18p+7m/RWOentX6Zca53tavOeH3q3knut68v34L6/Ffud7f/O/Yb+pnnXfP3iWdZ7c+D6a1XPb72jzu70v36a+3sd3X7J/zdXq7auFb4z5ftbn7i/zv+
3tiz7dit+fe+Zt+uy2lpLv2u31ID2+731vD/2Xsr+9/fXUdv0fvbp/ej/v971vedzX7//+3J+xdf/n/d/mzs6nWra6nPi+e7dT5Bc/43i+56/v6vf1uP/e9/um/7h+d+97o863eW/u/3rHb/3F0qL37rUPL//d9f
ff3y9oZf3Rr589y3TvV/i+2n9d+/++9/q1T7ntg/vwqXPCurb//b7ax+21989v9zu866ar7l//P/HL/cYy+7f1/e/+P+PPGHcprl9f2/1+3zuvdbNF2+6gu+9P/39/of2yJP/1P11vds/zvnzg6Z7hw9p2yurLrW
7rx3R5G3Xo/32+/P//58NeAXfL/3/uv/uXrv/9l1p0HPuXyXW/jtfnReuXcXf45P3d2e59f+cuv/T++tvaj3V//q3djdO7D4eda/Z991b/Kuel2P779TR22S95Xd/vW5//uvrzNm/rw/+27z+93/m6OuttprtX9y
9Z3/f6v9b8fX2/OfNi13dWbZ/XNddvyulc377flfyX2f9xt3z7X8t9qvNXqvl198b2nd6p0/75XPT/26x+n37d21C37vRz7v7nfv/bN8/efy1vbq87L9nxJ1/5/f68tx0/7fr94/lF/dt99u29nG9h/f4/7uv+76
V7+X+1Ivvk70qiz/q0/79P+3+9n+Vd/n3jfb7t/RPfu2q/z2bW/9djt7ebp39jH3b8v/kv++/Zu6z/qK2h97et/3r+/3R79vz7jl/ceP+Zf+/vVlbzbvZNMV+YfPZ37X++E20ONfVf/KbN7+9fp6mfbfPt8B7kf7
+kWfvabX//x727oXx9/yeU1KKhzkkfUrLqv9cc+3//3sOZNx39zJ2uyW3dfVe1Xnfad/zXzKrv/8xfv+zv/O9/cPW/g7r8afz/918WUfm13w3fv/dmwzfy9fV1vKTHNg3lnxP++tZ/npm6u5/q3VPq5y6KnWm15p
3e+9ua9eOvJu/ttkVz3f9L1rz8338flLv/8/v3dSdv2/df+tTZ19fR/53v4r3/+TU2td0//+78cupF9lyfZ73iX51/as3p7cle//c0EX95+vvzk80fl7XbZYfJrHB9e+6/8vi/muSxzfdz3NXs6U2WsL+X/8/r59
fab/kHupdnZz49u2i3OFvP79E/12J9R+Zf/+87x3T1jz+aXt7ldvMvyrFeN9//70uN1XvDn5nlzqR+vJ6/ffWPT8sz/beMf3L/P5vfSzvz8LE393tvX5E7brXe849/7R6yf/PTmKKZ/b/msrl9rivvef/b+M8+fW
r3/pfv71/uHZ71efL2alXDc7+d+s9R/l1X85qqP+jT9levmVb/L8m+/9vb7Ro/j/6e5dzvfanbTb+7f//O777zGrb/+0rfdYfb1//vv+f1ThbrnZ6Pvf/rjPvhHnvdn99/+b4eY+XWaVx7f57fc9++rfubx/pH3L
vDp/c751uncHfv/p9+X+/e/jxdmv1OJW4Z7/75/9/UbeI83rvft/fefu9+v3TatjX/Vney1x1/utPnsP6P3bvH/m/f+/32vvf7s/+n/P+9//e1/uXs9vPfjSC393q7ve15zg73a/H8+e8d+9auqxU7+Le975PqrJ
7tf5W7bfFca//62/ZnB97eh4e/Agg23uX/7a/9N23b29X39K/fA/xIOe+SrL/Y+/49Db46+nW/n/QtVnvHd+/dxlN6875e99v/fxt3eenyd9183n1m18yYVezIfvprTr2OPfNrfXV5/Zz/5eO/L4p65zyrbL4kv3
3d97/nSk+H//d/7fjT3Pu2vHDntrpsv5//SzNanr5mef1cdt/3I3zht1vbfryLa3fr8elzRv/LZ3z3W9/6v9VfP649t+/XX9/3/1z3j7/zXot3OFj//L/+faxHuM+/rPvn5Lr99PP/RX3176X/eeTfarq2dX3f3t
9/fl+m/y/75P/f+9Hd/r77Hv//u96b3abPmn99/f3/33ju99fnywb/qq/9G2L3X78C72/5v2Kat0D/larN97f7b7H+ldXP3+UZ91V1gk3f22vt/z7lEt71GveTbz42ruvm5n/tM//K96fSX29rrP8f93/rLtnqj/
w9u38g47+e0sa79qLmx5f/eZr9v3O/Ixv/fH/2+vWvv+14TPuv7dP15/eSczYb9d++dx3ZP3O+/u4v/fyWva73d/+L3sb9d//62ndP/3sve5Nn7mm/Gv3d9n/v9o+Yf29H/6l+FT4dz7vY53VN5e+SG3frr///Tf
/y90N/9fv+sqW71ZT31/Lh3xPzHv79qsj08n63+Pn/////449r3vmmdzosc9e3w72eVr/9fbAv2eL9tv9/z6r9Rflm93bRxx9d/xZ+/7hommr//fvP3P8e/7vl13c7t/fdd2T47e/WPLu/12/U9//yQk7vu//xPN
WP3u713qb99l3zd+/tYMVmJ/6I92dv9e6e9ev3LSeb+2jvb74+qqdf/70/Ha4dO7H9fg+Jf99h/9afxuzuffP+3fn9nPd2+U5Dmr88+9v27LRtXbvzdzuObdte9vT/v97g7q/nYG+/f988v52+8nf/73VY/fd97o
0M382bv+Fa9+u39rSP51/1+r/f/T0/m//Tml6vW/+16/9fz5/zynw9f7n7mL/fZvo9/Z9+/3XGdO9F6cv/Z/38w7//Nfa7X38Lv329zIy9ZvPFHylPNS3+39zBfzufI1u998V4n/Pff9m77+87FNd3d4+zt/7W59
cP7qaP/33PnTj7bmvfHnn7+J+/96e9vtsd366/3y/eJbu8v9O/f3vt8yv5Q/YJ3maubXPX1u8Pd9rda78YuuL1/fp6t/K/9z+6vfvs39r53/6Ff3f96e+/7f9Osfq+b+PDupxn29/Vf/ux7Vv+7qj/9362A799v1
771/pr3LvrDLg8vVY9s7sH/X9eszfP96Poau//s6/27Pb53M+62d294b4vK99zyp9v/pbui73bP/3E372H9+n3g+i+4b76772/Pd833+7pX+bO746/y5XN+3us9z6FjpvPf/379HvlPfv/+3z4N+9n9H7P47y7z9
P4mof2rTD2//vXHV97lnWrdp5z/bA+p4dOjy/N7bx0czvhNPa/Tyff3/pj8e/u9Yb/b+9/99vqvz99//3/U1sX/15v73+txP73VfNdPu63WFp+199+T1/7tf5tqz8U9j9rIf/72Nd//YX/ma2/tXn7+/73+hnSHz
2/bfu1f2NsoTmt+xXOy62v/7ftV3nSq8X+s1b++3+t159x/uvbu70rzpG/d/3Zfdn7+rx/7+Z+LrN5n/8//vpZil59X5c97fNtb/d+pzy1vSdvDuP/n/09bvexg9pXc1kf/Pspf8R1xDz///0/6zbwZvssy7/m1P
vHr7v/0be3/Syfjvre24dNH84mzz91Hz/3/wuefnO91r+nxwv+/3dVj31t5Y3oFz+3S/ftzYbfjfT/px/b3+Nfd77+Ov/Rtv3K9tjHu/+/2RQb8Nb4v/dz//78239m92v5t6Snhn5l/+b//2Jnjd+33cftpqZ137
X/bv/+a+ef7xdXeFe/Pdfcv/tznbf6F/3tv/3K7m/f73M4zn+/2x/Sr+95Yf2jZa+83/+/1+dsbt0q8z/2r+oTsrX2SPO3ev3r6jd82frozd/nbG+fG+vfn7nb7b81fv7R+zP2xvly77bm673Y+M+P+/3d3jLG7E
/36+XvPqsfsn+/efz15F/quePh2z558/1c37v7dtQYK37/N1tqx+u+Tvb32bb4f+q9Puf+vuz7nvdmy2nvVbods/tPd2+/rd+2Tfvuf/n7Ajs/f9b/8feUPp/u74f7/l/7ndrDfXs+puyXzPMuvsxb9v8+r/zxt/
+f/n9yptyj/Wifa3G3l+rvn+9zXOa0Pzyk+/m8E396//Z7PbXz9Tb+neu2md1b7nf7jv5/29fy+j6fm9/c9fu3/7eva/7e/dn863f5/+4dyvs/8VG/p/nIPbVcz/zZ8zf1+/bZWbf9//bae+Xke6ztrvpT9x+o/L
rPZmVbN3b4dlc0f6vfzb2fu7/d3fef7e///K9m9z+r/jf/1/WoaZwt+r38hp4vtw3T1r7+tT79S2/9vfv+osb7v99/l2Nm/r+93Fr9S7lb+83ql8f/39Tlrz/7n7vfJT/zMsV6SXq2d9/Y9//61zg3t3fd3/N8bd
+3Pa+2dW+x0Luit5zeezdW2n9jzHfRvd/6/f/l+/R9i8u56nfz46d19+cx8a39r/f/7vss66t2fPeXr+9f6WerfST5tPWKqn2rgxL/9eXXbl2+x+7jrr5+zX/e27nT/+WqLV0rNerv17rwfvauff87+Pfd7e/Y/b
1+U0PbftH6pH1qvt1f/nlbhf4zu79VP7Wr9Z/Hf/Kexb4j7uvy649wG2u2pX3X3B/L/tr6bnsL/p/9ms/6qvz2u/32PK/rp7dZX373iT4/d+/7b+/hrb8/z+jf3l+vf++Z//vp//37G9vr+/v7/+evv91/+mueXf
//xP/V+p/We7/2/TCpk57z36f/5b0/X9ua//c++w+FZyXrp/3H3G1YfP9v//bVaG3jqWe1em5vf7+3/gv+/j+v/tZ68Dmb6V/vBn/vsJu3+/b3+516q9b+v+p//7fH73/1QvTfT/vn276TftR6+89xnPvuuXz+Jf
3UY9jd1dZ//3z1Z7zvf6Hbnf8z+eo++R79H/43s+3D8V9H/ZR+ff72X26jmlZ+9t2G1bH91/uK+d+/313/eOvKWh/29+9t+K+/Pf13KHa6e3fJvLP2bKR/K4Wq7fPj+UfS5zFru+T43/9e8vu/rcf8617D+zP/11
+vm/081H9aPn6XW59VvPulxOyFvhq7pRWe95Rf6e1sL+/3bL5i3sb/1Xuyl/f59O2b+zn3v3Ve0e/n3fDo61vx0PP5/7f3/z/0Ttsje/bZQj8//6vcfs+eGZ/fcoUvS7759z3cx+p/8b+sv//rfU8U9Hv83uW/T/
7/8/z/Hqm+ff/p9PZ0fWtvmULzYsvv7Y/bfc0vs4J/nNnsXf6U9rM/awL/+/D+Hvb9jWo//zTev9olBt9/J7HO5r5cab3/y//W/e6/v//P7//f3qM7Y6//Ocv35p3NP998DvHfb9lO+9aNv9fjX033+3/8sj8QO/
z/X+/P67y9bt+f2yu3fS5vvn/P58/N6a1/3Fy/+/318/3/cu473bP/rzue9/7nYXL23s21/zPct9Q7Ht/my9oO/rXvGvlN/9wf1ddseP+lrpGu6tru1W6617nP/fyed5/c/08tu95uOfe3f3s3uyfy13Z/afvvJt
++6cb37/f+7/X9/5+Zp7H8vcde97rZkxm9PNvXuVfb81n3z88f2v+sP72/p3fPb50d8+7eHZxe//LN+95xNOak2956qfKfZb53frf1nf+u0P38+8fvf+X9/3Z6nOZf+O04+23pv/6PT/+d9rv/3aDO/7A9TFNEw1
eosObv11+8b2/3an3d+d6/9pVtfz+TtK+/8/f9H75P/T5vfnhvvW9b2tdr757UN979f6r/3b/uv/ev+2HHn73d61z6v9rdUj2/nvX7Dnx4H3pZpDGLb8Vv398tG9cb/660kztX///+439e9cvW72U+w4y93Zsnc1
Tpkv8ts8+9XZ/5XRmOp/3UeoSpr+8ys833Xrf3/fr/Yna3+ftTPdlT///v/I/r42Xo/l73eyzV9e16v77b1dV/r7j/66Xqa36b/O/3T/4ju97tK1TD52/f/bt8qNes/v/nP9+7/9X/U7Pt22e/QD7vb9r9d328/p
+v+27W+nX55x3xv3/121P3v/l75//YMXb3d7oeGfX3+98/91z3GyKNPP83v3nv1inX99Pfp/lq/mfF+jn+z2bmXbvp/Lz7JWyOdksq5q37G/L9YSK6vh97/yFibvv73d+r+/5Po+m87zvuGR+L9ztff7/skk++9n
/57mF/39Pj97t7+43+y2Pn3pKJt++S77fSkSby83Ld3s9VW6O1L/23urwnf76/O7l1ev3sI53d3n/P+uq3+1ft+vvm717y/HD/l9afrNezTntP2fs3s79/vO5tG3TlD6Nn7t/bKf536+9cXf3+zD/nXXep/29Lve
725/9dexq+WlfWnXb9Sm/dJz37eXe39750fnLn7lqvfX+fu2+7Pedkq69x6H5Ndrbm+8f+jv3r7fy981eb97f/+YY5zx6sVPfX639/ne+V99//733v/t//9n27m/f/Xav9Tfe+Gj6effvx7j73vbsZJqtrPVnk79
q/9/9fatkv+2EsS61d7+O17z21Z38jZO77nve/cL//+tx71/9r/bW//f+P233d71/v/03FNvOrfe/fIJ/+/D/IzzYf+n1W48/P+j55jH7HJ11H3iHsXqw+rvq8+5/R1/ahIPNt9Ofd1b6n3P5/OsuV9Kr/2dfX3/
9l+s9/T7Rbv1v9+vPj+x+/et7lvVjvWpkP/3b/Py12//S2aHdPYN5Zb/e7//7yn3029XH/g5vv06W/OcvYn7bOIlXDfn33tVm/Vxzsv21K8ff53pXh2FK/ndD9H7JBv/a/x337h/2f2vsV5+H19Ix3wUo8uwpjT5
kqn+n1v/7/kt1Zm/a2PPdJ2vz91/H7Pr1P7//Sr//S6Wbs+TzOCf1d3/9957xq33+3HnKnu/m4+bxbW95/H3u/3wu3+Lzbpa/69yulW/+6dW999q+Wzu1/193bXT8piXv+98xbqfeu+W/MeL7Zxffe6vlv9/6/jf
ezlTv7wdpX9Rq/7GixuPuvv1vrf35e5v1kM97/fv9/dt+imP/HPfny9cb+v75d7uda2Tum/zn9/Pfr//cn5zt/vd+fkff38/n21d93/9P/WuO7bPUS36+9a3jpHfV8tQc9zUH8d0/3+Hxpjv/vz01r53/1Op7Ot7
3ZWv/v56Zh+/t8zc2bZ62/NP9D9W5rON3/9j63uf+++f5/+bXe7y5v+/+W7VX7TysJv7j8hbvnVfpee//rcrvzt9/OzplOtdV29P/NS/gyteo57r/wrd73uiz/3ffrHm/G//n/xTfG/z1s86Wbex+fo3b2zp56/Z
5e9w3fv99buKfvXrbrz/rj/P/e0f1wdWKr/296e7n1UWcQdO/77+JMyFJO7zb7e+v7WfdZ/e+8nr0hn3v/fTd//882bvB+32Gva0sTM/5/vXw9v3/+BrJOv2Cx/90z//u3qzuvdFpfP+03v2N+//99cerf8a62oW
Or/O9TteOv373X9TP1E6vXi++t9833t5zqX87/rz9/a/fJ6+l6edlJ991f/+rfq/eJXR/5x8cXZ0cf73zssZt/Tc0qm7bn6/ffzBfwatjVl4Xvr3fBmrjejv5t51fToty7L/3ur79fz+l8p/+4VvsxjdbnLPn69v
53vOpd9HnmuHT/3zb/uN8r6P/9ZrSa3f8Nv1fejf8+4bm35zeZfvz5f2ft32qcx29V2yv1/7L+LWbFPlP3d/H+b2u7/4f6Pn3SPZe+/5y/e/71x1Ouynm/N9t/51rX/+/r9xx9X72cPF+1t+2br2bv+yNnT53Pvf
Z2bn8+b5rV//5cu3v7z3K37d9/8pvzc36v1v/7906/9s9vvb9mvu9TtP/vub3ew/dEfsde+u/mzdr3P05d9+xl+//efK38+L+p/8S0w4Sm2s5/+562/fm7Pv/+f7/dyf/fXa/53f+nlRH3KNdXZff//tvuv9l87s
7/bdR/P7ufWe1dVpt+tK+/e/Ve89efts6v/fV/V/8j/g536a0a5Hhvb/6/vEP42leZ6z7b+c8fY38/9be/mKYdPdfc99eR1/k2f5t+/H9IfGe7nuhT+/y+T8G/sbz0Zqc6/ze/+0hn5805nbaXr563f/vfnu90/r
ln/vP8nyfFe8/vde+fuF2H77+7PZbs3wkd8633cs9+/vVJ/c6zPag/l/w+78x/Z6fN9nVbfr8n9pdfpu7rv/0zGfdGXvs3vuf3/mb3/c/299nfuyeTa+51fXn6Vd3+6adN9On2n0++1MnjffL318h7ittuZ3v331
uM749umPXUztfr2/eN/Xd1pGs8r2ruze+ynbmcf1r4u8e1vm+37/7h0SDZ/p9r3NlhvX337333P7s/kcv3zrxO4sPtpv/3+/FE3f643m51Wr+wHvP9Mddycfkfg37/8rvv2nV6mj7Kfen+V9PXff9m/rvz/b9+/X
p//tW/uPL3TM77+v2t7Pw6+dv/srT++/33Gde1s073+fTvLPz+90lse92rf/b7hTf/TN7eD/3zef72sE37r3M7nv6Vt6y9yqpb37ex//NnPL3Uuwf3vl/q1fuXG95/6c//rL/ltBRc9/zm9U17X/+27EbX0bz7Xz
+fe8OeP/f56+G/s9HTY1vvTvYz/ifay8Z/PjL4They/vdf9w6FH/b+u672hj8XDp/vztnr/8k7O2ia/P7eXh4XlWzvP3ffpmHtiv9+tlf9Hxr/bM5N5F/9fuzz/3f+9X7f6XvzznroWft9t3ndnTrmX1LO3vPhMf
vjw5n7jNjfHy8/rtvruw//nNPKe5XnrgU7zzne/zMjv998edA1th+KVr/y25/p8/ZvOr//tlcXbHy43vb+8fdyXM1b37l4PtS3z115e93ak3G3/bbv8f776f53YPf/Qy7D3yd2uzVvs7U15fvAKL/z/e3W2lt2+W
7drt/+7znN4t/2Q/deYW1D+9P/1Pmfz/a3XbXX531H8n7/7+u6S3ixsvreVfHq/aWdJ7/znYV+Zv9kPz/+PpN/Sn+7fuqv3f+fnRvV2vyb5/v8/80+j//L8+7t7t9PSTdqweT3/v9RG273vmpe5bf/1U/FtVd092
+FSVd/rX71owvP5KvPfYHOp+Ewz/53v+/znumpf2m7S/9Y/kd7253KF/W+569fpsn6udqH/GqyuyL/bf5/++thVFVv/1n+5z53ex2fi/tv3L//Hq9Lub/n8GpRhIf/vnHb/z/uM++Vn2Ds7/6+Ffne9dvxx/e+v1
72f35vTTv7zrvx8rvsP3FU9HyL6nmfO//8d9217xtqs/zscfc/77Y1z6Pdu5XO293r/3r211qw9P/fLNP8sbb/q6b/P7f5vqfd2+/db/f3O17TB53/Zlt3XPi97yOP2/Xe+gvb+722YdsfffDdtopz6nm36vaVd8
7/nF/jJGWf/j873x9335lW+/6ovX02Z5y9l5K/6Gv/n/t9F79+mW7/Nkv+2H89kGOvb/MjL73zdoefNP//72i7H9fh/7d979+3fsZ9vn3R+/5tzjEtZ5e0i3PVXhZjT/TLv/M/7PZI8/28fLaB2uZt3qb9fNa/cz
uv+o3hW36/LZtV8WHv9zV6fgi32xNC81/81/v2o9/OT7/syzmcG6uY98b/wf+c/+6T1/7/f3dOJPW04a8+/atOvX9v6/f//ec3/f9fR/76j/f9X173un+3b28Pejfntc2xevf3JN7de3txW5S351bPJeY7uNS2a/
/TWJ3benN+0/2TX/k3cf5Sw339d5EdfcOf/3abar6LNtfuO+N+K/XSrvfqDTOqo+f6/Be3juunb96rLbXezg2t2u99r/Gu65fzNO9N/pvPyO9/a1vf19y9jFNni+9znF8dy+/9e6ePVu6Wvf/3eJ2/vmr21v/7fL
3vc3/y/V9eXbZ4f+Ubk6zru6+/n88w3d/b+7nO+////dcf/+f9um/tmxbfz7ux7l9u9uX9N3Hf/N23rzv+Xtbnda6W5eSXPtdL/mv1KZPSvfM69b3+zG/MNtWxdPc6tv/tWr9r3v/30m5d//fPrQn+f7PzeuvPfs
1vi9/O8+mr9U/y5P49+y+4/fi/c3/XT5v7rN53t8188ubu/7ub9u+dCc//36r8btgfV12+/a19Whmf3sz5xs+pMLjzuX/LvVffu2X/+7uysndJ9N/SkXQSzf/yd3Xc7/+IX8Xf+2zt566y/eRvrUesUW9+TfrMf9
P9+6mvupNndV17lln9v/VPxiw+ZVu/s07vb/T//89vmf6c/Br5e7q/v73zfsIlN/qjnbRO3vvfNvxY9/rd3t+vZ9VVz8+sPrT9+ivfvX9Qfa+RF8/bP3++vtcyPy11Nx2MN9/3b86fHVlOM/sLZC72/rz3nunV+u
v2/19+i6+OWurPy1+QxZWf2v57v/xB7ZzzYfv/X9C3y+43/+af73f+tUv18/96pfXk9Z2/f8+H3X8kkct3+9teejmvp9Vnz3f09ff9d//m7vada/57P9/+NKg/+6X1+79VuxP0bP9v5+wrfy/+j/92P/f/P//su6
61fm5fKsS+bZu6n3t/5feX+n+9om+vSo9//+9flM/TF//e96x+6bZf7fnf9b3y37//V3/b9dY2jfe/a7cC5nf/h7ff/546Qodvb/lX30v1UadLv/Pvw70jfXtvvPy+7mL3v+/p1jx5c2P+8fi7/e/ft/vP49GjZI
bHDq9Pc9fr2XJ3yHX+iR2//3r8vOU+v04tuXPxv1e7cb02Xtd8/s/XsJbKrv97I/7weun53fX3/6Ct4eMvlbK+f/9++Tff8dfnffJndZeYnJ0/zA3vdPy3Vtd5+uO23zM7/xvx3vx378QOi/6bdu2T9vj3u/nTrx
7m7Lte3Wd/a643539PWuP9/9H/+Uqu/Hc2J3/Xjy1qW7t/+0b/fZt+v6vf7r//Xt/39dhlXrrK93//M7F/Cz6m/v6l7b/W+/mHqy3d//xvX8iW19X9+vf/rNteUvsqR3z0Iv788PQtNax2frv/39bqZvbu9bnzA/
P3r33fo/vHn2/3//+cjO7dP/9/7b62//yWv+RzzcPv9+TZwtXsc7v/f1C6KWb3nH95Rj+OfN2vSv9dPxvfz9y7+/122x9u7X/y59+x1Mvt5OtZ3nxt937v27//8Kuh2/69Pl3z7otXLXmn7ezB///k7I0A/wN3+8
/7Y/c+r+qy2nLK2w5szLr/OvZYVrK58c1/LxbyWiPI/+uW/X+o/vDd/HuqqNu/85+vcfz8yjcZuo/l+Tdv1Qvm/39+Nvv/5f72H6q8tCXqa+/EP7QqrZ/1a8/3d77Z3NX7Ps3//vzP/7xZ1Xr++0m/jk7dfybaXq
Dh/9/6/9d33nfZ9i6V7f//v1/fuJLn7xt5ePT13f5Lz/4/C7r9+5z19/9/GburnlT32f/6/XT5/pVb9f9d3/x+vR+vOmHdhwXff27v+9/uLp3ftw3V/9161337//7+b/lq/r/Pb7tXqz483s6b/3+6ffo/Hb7/w9
xxbz/XL+rW3v5r1fi0vX3e/Ox56X4mu/zJ/7x/uvGFHeuPrL/N2tdwf+fvqnc63P36Q3/twXFz/d7nVfWnGn+9Xp+dbSGMP7vzzPK91TWds/2eplR/Kt+XVd7Y1gt9/mf27//d5P85/yfnPhbe8qnfKa9/OflW3+
1v231+uvOf/9/y3eaXfX5237rXf4/V79Xb/ul/cPv3//3/fT+aPz+cv69b7t/fb8lu07W+397XrTf/uz/DddkrO3svdE52+3LrO7e98rv753z133nM7zf16oKq/77z/uz11S//1/4//cRO+/3A8xt/89b7Kxv1T/
yTv+9+++r/uV52geNl3+v//7353/vsp/ytn993NjHtZ7eXf67NecbTT+fVZ22f27V2ybvdf4zz5tEfV8W1df98dMl0bweHd4Z+tN/5qP7l3zbt3g8pr9dfVINiGg/fzudyv9+n09v3Yfc7fU8HfZf+0/97mab+Z+
7/75568P/+e/6/Rd2jW7wr/v+9u/t31/fZvvxtRa5svL7/vv3231bz/ObV16LfS//mUvW/D99ff2nFb9b23v77//prDR34rnvlzIv7ies2yarO///V+7r56eGfyqbnV9Xf7q1fvv1i/VWGX0197ezv15aw/Dz9p3
8vO9/J/Y8v1yDC9n3/92M2pnT8eT2n8+v+n/zX3G/P34q3Lb293r988vnr/74e0x7ZLtM9y/rwubdO6/q3Vx57/1jPrpzd8/tf/Xf5758/zv1T6p3oV/5W587q/Ae6Xl/1v9f/04y89s//r18fO+86+9f5LyvVe/
Anr7vfbbIf/9/B/YN4P3prJyv5197tbz62/r9fu7dbd7nNeX58n6P9fPTl6Pt3/7r5HLf+35a5732m1tv78r+9nfuj5/FeH34vb368j29TZ+0r679m+nvz9f/n5zS/y+227d/e3vPc/Obb/X3s8/v33f8mmvzW+5
9jfG7vPzy/2xC6K/u/2Yf3v++r9vre9/Vtxf6//i6bBR3vq//+59M/2/75o/2nT/7rz1Tnf1v5Pfu6L/+7vcy+r6V/tqbvvUX5b47/bTa5KHM9vn99/+2NnPfX0/tK5h8jvf7u3S+1/8/W/e39TOrdO+K/ym5Te3
+R/XffXuz+ffyTMXcV9yn++Lx27l+XqP//l/5N++v63+yQT8lu+f/dv5bTX9x3qcX336Uvd+m+larV3M5/S2fPz//N1V0dVeli3/u0A06v7ne7bfe6a9x0/i//+/9qzc39f6qvsrf/y+X+XzcXyffjsPPQbhLs//
HP4lsfXTD3znttWQrf7S/b/Wfx+e9X9X37zPSFP+v7eb/X7/YM6vUyv//3//3//f4TP+++fVn25zdd+/fKT/s7jtf355c5+75vrztt3l+/ub6p/+20a3lcev+01X/8uL8dvNvzb3eQi9V/d7/fF7bG+6uLvqdV16
WM5K/33Kn039p/L2/bL5164j+935v3DXu27/j9W5i39f+s++/3r69f7+47BtsKxe3x/8v88em/+87XPzE3S8+7m/6n+pG7E//jnxYPJgXeeeD3FVe//9uP1805Pb/sfcqyvw3Lfv+vfHH+v8///SWu/9tun9+7/c
H/3Va+++//R+/bBHaq9/oti/r/utvovts/zre5sZudyP/Pd/HTv/rc6e9p2NqsaFhvb7ZT+510fdsv4XbseSn/7XOdWXe/bN+fDTvtb9lxffJ5fA12P+1vb/uL+tve9P3883xr9p7rvd+I/+U/x+/rvKcb/PW+/e
0+53FrS/wbOzO1O7vr8rnfr3D3v+vbf/z9kd/gPeylv/b/tVd/d8/v+7xU+/XN+ew3+2WPvjfk7/8zdz6Q/f9dpctLk+nc7TG7i78r33/mVe5mf9Bdh0Puvb/rfrfWSffv9jZ26c96tvzr6v0ey/H8v/PV73sP4M
3vs+P+3ZK6bonuIdu7zf5Z/bj7l9Zd4fed+//9Vi3/vrr5tXX/W9m4v/N2/UdfTDN+eenu/9nZ9cltH//v30h3L/23n2v7/yPN3J9vv2v98/t6n/LF+HPvrL7mb9VXv//3X7su3tZu/v+uV55i/+b0su5/f23ne0
v/373m39bNrdHTz2bpfrVs9mflr97x7k0/+Vf/l7d/f36/d7nV2X5v/77lv+/7PS2vaR/Tu37u+n9jf7Pfu/Te3fl95d+jc8fd+79NXbed7i4//37ve/S7sfD9hzu43/4u9+WQ/783v/572z3f+r930/+O27/Xp/
m+bi0dux/Dex3fLNPvz+k2Z27lT367n8Tb11bN/P99298/76OzfaX4afvlR39+nE93WL/XwZeX3zm9/Mdv3fx7t1e3jzX+b8/1J6/vxXbH9u/7fEYn778t3ln98P2s2h7q/tvXXOV94pe5Dp7V/fzua+9/v+eePv
7O27eTb+ZxVmTF+v/V26t/qb+/v8Zt+e/6TVpd3oe/yGv5fwXIFiz5HP7uco3a5799/b5P12vKvptqC/Y68+mn/jX6nw3f9ejv/zfvqtztb/7/r//z3//9+X733q3Nbn3+vM/t+Tnul/Bnm7yP+j1y1fv+PG3K/P
+FM5+f9f/Y/cn/sem/Xi/y+zvYa2//usb9U8xrd3TNrquO+/s/5/7P7P3ZfXqu69+u/DKzueN95ft6y3dptDG/eW7d7T6oTBeN+59Y+6gdxyL6/e7PdAjnwD//Tts7vfJ/9k5/83fGrx5znf6AF0Zf/ZhUxO593c
/C5/+3tf4213vo3c7nG95/kw/6/UXidi7R5W9/bZWYk9kg3b/+tD/6+99i7o3rvTfvvuXHT9fv9o51bb69s+0mj369Garvq/ui/f+4/f+Tjl7bv36Y+ceg3/id0myv133HmyyTP8n37G/mtt/3/vl9/l/27ODnn7
f+2f7f//T2r/3Qo//dPYrHYz+nrDu1t/6XYSHfzn+3y713/dr+87f79ly7890Wrl91qb+2b6vl51dp7u9/2E3tp28/ej6qdPadf7/mvUeynz34bu3m8/S3vr790l7fv8lrVb/P/jrx0bxdj1//evrrrS3Uy83b95
i77bq723S/r+1+nT7z3k8ff4Vy2v/rdf/v/5P/Zr/NFsc9O8eo19b7t++TuPLj2q/p/V3vOfmtl/mr1/7fus4l71uI7avL9m1vmY+rXbcf52J19W/O7rfO/7M5y/8/9isa39a/Xvm55//upu+TEXq1vz7z69PW3v
9Rm9sf9vWVXd17e934P3G+OWFj/cex+36vqrczP/x3V+VfzKJ9/Tf+/38jHe9l/01uTziRf+/u2/5G7sT6ffuXLXPf//75KJVp30WfV55P//8x77sLr1bOjrtp/zJ7O++c9/3kJB3/93nL//2+2r/9zuPRvrarv+
r78tPv3/t/Htt53ftv7a7+d8+//ttRrrbX28e/1PdM/X9W9t///fzfFPvTWc/6/fefvCvb/GmwrK6HfeVovP/6b/9+z8Vaa/96/x0b5HfXw/Vnv/6//Ryid3zfDR6dLnbL7+/erdn+zl+zIP9/XX97fq618staXf
OT+nOY2cX/md+nUCzX3/ej/89vpf+mPM/Pe395VaDdeajyxzdrXrS3/fr36/lYbN5ab7auO+S/+ajs2+W1PtV13rvur/HdP9/5rS+m/rtlj9U++e++yvWl6XL+/z5o93vv/S0edjxfb637fxB9y+lzcrnO1ptXsb
1nd997YPu/v9uZL39qvT/fq/1vf37b/X/X6+vszVp++7v7S++OxsY93/ja3/+g+1ts/G//Sq/L+OH33tq91y4Tb183W7uhvn1V//n3vsL/t+UeF0q7x3pf14+f6ym+tSlBp+t36//3+6W97vvd1+/33r7xx+Pu62
V/89nY68cXTp/MwH+ZbfK8jfd2f/59X6/2/f92b28Pd/1PuCdn95uJ/W/tAfn/+t/9u72/zqrz6dHR/6P765/X+d73X3zpu3PLv9h5Mlq0mTZfz/eT6a47+/h2ya3S8fa6I77Lafm+tj/v/T+P36JOf+P3f+EpK7
X39mf217PLM//+c5Tx31e7d46ziRN7Hn+/+3/7vv95v7N2fnHiW/7//r/P14vXd3yn6P8bv/1Uz/f8z7jl6/1+W75nv6uK4179tq9zt3x/6u/f/KfuWveusbt9z7uZX1vZLPft05m/veO5/LJ2h1nfS+uUWs9p/3
7e35S9afQftdUf//n93253d/8YJ/32e0697f39cNuW7nddOBGcrS9s+/vL/3PO7H9P+9fUs55laU66/f67L67z38/3xGv7WlcczvH831r+ax+2Nfdq6tZ/17c8bNX1/9VrfKZz/xrV+6l1F3daWdafzYH/2n6dfX
XPnah0t8b/ns8Hfv1TXbf+ffGnf7Q9Mc5fv9oxf0WXtM13/z2J59/frf9p1/dPVd+eu17djbK+/vl+69uu7PrdTH81+t9l/zZWFruc9//eXx/lufVfneb54/v0fv+wts9//d+x9DP9P8o7uU/vEfurPb/jdLf87+
To820Jfr7jf0//af7/ny4/h/eqttUv2z8n/7+/N9+r19i9+DP14bM1Ptd53t7Hf/iV7y7d33136yyZrfC+998uen3hhy20vu/zej/vPW8XOocRO7cn3f35j29f/+Ntmk6x/TXvM0v/ebXF35PS9+X3/L+qb+J8Pb
XtcI7dfneK3Nt3tuXa9Xu1+8LsfXW8971tt2Telfazzu3Z83J72tnn8r3DfmT1X/fUVv0pepZ6x7fdtF+t+39ieHoj+7/Y//y93kIuvJ3O/8yt+w7mvP99y2ff7F9yPlc3nXynBrv7a/6u/tjfb/1cP3X+uq+/y6
turPVaVrdltse57/vyvX/3nK/6f23uHZnauunZPzov/Q/fL//923fo5znr//57d591+vuXyJmf/f/fNsvvucsO13ttQf3X+vT3+/f9fmqbs/209y1HnX2bT+3NfYfVURNzX/N3V//n983u233/vRxn9/r7v6/P8Z
6onmx7/8976f+/y293e3Tx3+7njfBsqc3Fnt7L/2WINKq3N/+kLDf+f2/+n/6+9z6T65ef36Df3Mr9Ufe/Wkz1t8+37fV2+R3eNFZwPdP5v35elyrj9pJ97Vr9s5Ydu1iKW2/ve9Q7bT9+PK//7zzVftl2d/z96/
omvYz9tfrv7KPd2e75vu/jv/sXZP2/58+t//LftxmvpcTItL0nnO6Oqu/+3Mu/7d/+n/1D28+2t5YbL65cfkf4/z5+6fzcPn93P3vt1v/fb2W2eQf/iX29L1fY/Tbn/e5/y3LTe1U7kE3uFp7NP+/7ai9va+26+6
hr+quOvu/th8km3Uv7bff+a2zm329ls/WjbanrtPLoO34Pzqtf/EldmjPFzO/Da73SDez9tKnjrkptP/5/i5/azf/76z/J99y2xe2Ct97tdCr73/+7veb17PP/7rvt+10Zr94k3Xf4H31e331V/bMv2e/17nu/4w
Wn37/Iv/de/49fr//ym/R4yAgELB5EVAF9kTgSpiNUooB4iRAwAiBFDjmCAP2gMWpgE7CBCtiYDjEM0QAVLmWDSYMebjCmQACCjoRECREY4h1YzQPASQGBVAmMDCBDoBIkEBQCAQBY2wJBwCECIDoAHsEAIcgiAk
ZAVfkBmACh3SBAF3CHAAAIOgSMEYFQhADBCCEJQAAXAAEDgQEJYRgeIWjLNgMWTgQwQ8IEAIyjJoWZMAAUwCgsmSQIRAFkgAIzIQVGxgybCAsEkQgwTCQ1jDAAAERgCBEBRoGfGRQk5EskQDRSHP2DyIVxYGdAE0
DOAqCgzghgAIQAAAgAEBFEoRBBIjQ0OE0AJMkoRYCMEwIBYyshcADmQsx6gAADgqgBRIgUJAAAIggEUCFRATdAgKkEEwAIiQV0A41QyQGB+BCgSEyAC8CBAAypHDahLQsAYRrddCCuhgE7oMQsQTGBSDEJBMICBC
7xINSEgHEEJBAjJ5BRCUQiBIZJSRRMUOVEA2JmEMHphSCgEEnAMCCMAJIARMhAI4AABuDLA0AA/mooECFqhIogNAgEBSKBkABCIgqRcBEEwEg4CQwFYMAI0IAGAoJoUaEBrExACjBIQBgQYQAAQkZBMAoGrBkUMC
8kAEGgCLAICF0khwUB4iSgA0ioEBIxoJmDhCAHIlT+gAwEClKgqyJEMAgcGiIQKJFW0AIQOzCEg6gCEJFYEIQQqBDAAgmQQRhiJAwABCEhiWaBxHDFoFhqGwUukiAIB2LIPFAeADISSkQEUArKUFaTxQAyjgIilh
NCWTAACACIUADBAGFKSDSLoGhCBAAcKCICRREFEFAQQRbQJkBBACikACFIUAgBFOKgggDYgRABQatkIIKAigrwUKAgHaCGBFrOIFgoDIBmBogZKQNCjhgIH5gCsXIBeCsRUAYgAOyCAAhkoDAjBgxEACLQE8SaNl
AtUBRUDcAggAGJGwpag+AhogEU0hROADlmAQAAAKRYCAQeySmGCGgAEkQRgqTWIDDxBgBAHAA4F7hfR9EEAAhqCpZQKAQIEUCcSSKIGSASNQCIqiAIMEAoEgCSEAgSIZUcVG0ABRBKiA6sAIDocIANGQMngMQkOJ
ByEFgERkYgUMGIoCDQqDlCgeZRSERBwOCDcGAOJJQgQEgwQQi0JEEEUBBlkI4QUBPmgQEMSIVCAQAkQhgADRmAigiEGA4AAEGFJGSAFVQASIEQCFCBKISx1XGFBDL5QOB5NQGMlAAYBQZcwBhYzjghEFGAesxBFM
FCAgWgkkhYAHE4A+hARBJAaAUpA44nABYA4EABCNBgJMARRHAAVAzQHBAADqEACHBAAILRgAgELDaRSEoLMEGSsKAaQC5ZgQkQAcNEICMHFk4QpQiIgSgAyiQAIShXCCGSByIAS0iY4BwBGXi2gQoEDKBHQBEBVJ
WEDfgEQBgKEQAEYCCNIBgIIcIQQ7YAjtQYA5gTIQQqAnwIWwiSiYyugUBMSCRCIUQdYCTygVBgdgllLiBBYEIGCIAcIBAUwQUycHBcMNBHgFRybqAZEEeoCAIttBAYBBg9FAgCAVSXAfMUBApIgW0MyHAACtAisQ
AAGAIYT8QCEqIKgfMBMEiGUWAoAIggBSgRMUUC9AYASkshHEBgUbAWkQR6ABy2BBIhAgmwiiPgGhZCQBi4oAACrIVBIImWDFBGBOWGE1FAJDO1oQAxJEzIG7JYQCKJRALWAgEipaBQAADAAwoCBFQCeQTIAwpaFI
QQYDRSAgJRGg8kWj5ADkUUBigQzYAAkxCmjhtCPSEAAWgAQMpATNBBADFiZqXFZGdQsCBAAUJDIUNGcg7VaSSQB4FIKEJlcFERCj5iggeSSDiBQIiYAUKACwgEIwE5QHHRCMACCCFB0gMKInACyQVSwJ8DYBoEFi
aAwQAFQADN5GQoSshLRsFIQxlEBIIqDKZt4EgAaEYIISYETiRAExiAjAQAhoQUmSEIkEKDQRCjSAAOyBayOQWTqJQgSILAF4gnBCggCQcAgClCEkFCGJCGERIoBABCJmwbCgQJIB4eGjSiMBEEIkmAREBZlPBoyQ
AJSAigqgJoAAAVQgJAYNACGmRqhQyQQgBDCTQAAXEDGMiMEPoLAIAIhhAyFYAq+g0TAAOBVB0VZiwQCQnBRQgIECmCEABKBGoQEAoNQCHMADEpCKLeFAYQAJQSBMIBAJgiERtAAi9FacGAgkhQhuSBgASEBICMd5
JEAQA8ZFAgZA1AAMDEAyaqAZSBxAGRgCAQ8cChsAA2kMIfSRHUUYKBg4CrAGCCIgjFEAtdQKMSICiCcgIEIWjEBACAFkCMkAAMBYAXDAAjGSqGOlAAUoioBFYDLJhqgWKChAY0ZAICglAwB6I0QEDAeQEDAbLAUC
KHURjEwoIbgBIMGqEQoAxCBrAAkCQAyA1UAjUNXlHixQ4ED2ABqCQgDhwAPAnbAQAJQoEmkkJCgwRAQRMQQW04AAodQZZgUCxCSKAzEAAFFSpBNQEjDDEMWEAAzFmIgoLA8MAEwAFJaIjUCBCYECRWWilhA0kAAQ
chgxJA5gmAhDoSLkKUIACJoIxIgwVIAEBBEAICBBGFEoFQIEGiGdxAQkYoDFyIVAYBAiEAgCQTAsAwSF8E1cAFCFCMk1MI2AFI0zk3MCwSg6IdAgICUqAISM4QQBoomgGACQAAgGgAO62gBmQCuXkgighHQZ5AST
BgUkDGfAGAUliBAwCDQSwANFHQIASUVAkAvAleAo+jQAjhKggUuIJJAoHRBPkYMMDEOMKCkrqmATgQmCCZwoEwjZgZqqIFAIwAjgQEgRiAQclAUSEWA5NQQEJJhEok0EMCQ5CQUwsSgEOwJHZQAuACCFEREDAElG
KldMAQA7LVAAgKgxinoInHIWkIZoCTwIIIQoNwqWlmBgAMAXUlh4QIkCiAXBBw0IOEIJITV4yCBogDRWQSAhIgALA0GkJ5IEwg0cBVdAokEziJBQWBJTEAUIGMagTU6nlLAEYBDYGeABQ4NoGYSLYUUDSIMAADWg
LICoFV1QkBUpoJERAyWAARQQzkESIw1QDASM13N8sgnCASQhCMVGAgNMJCCCgQBFZEJhm7wg4KZpvBIWAFgiQLAeGhIwkg5HYIhAFgISCEQQCiQIZMgmCSAEEKQQTQwpADDiGLGADAIYGGQAoPAJpAtyogMSHWsM
UZC5LQXQqhIShEIRgZIOlAuJQIIAsNmSIMw96IAIJoKGIAAGAgAQGiFEIxgOAACUAAWRMAIbCiQlAMqA0zFIxFgjACtCmFBgEABTMEIGAJQAAiCYGFR0LYAQgChEBRIABDBCDRQQNoLGkIJARIAIwgIIuUDCL4aL
2kFRpDZATwAPC5wBCoFYEAIxoBQR1CBAKQMADDeRgO6gkAAQgAMACRgBaakUFGAFp7SuIGhAkQiICA8GUEIYEgiETg4iCCGEbAcoFDgAJGBAjQAmDQCAAgeyCEM9gAwAjlkCglAgleTAJkLaICCAIYCIBAAJQShC
gAIAAFkgUkiQT4IAxFSEEDCEAJAHZABgCOAQgCUEBAyoToJAyiECIJARFGBGCchCkBRCeF4E8ZAMsACIQgBEdTiGBalaeMkaLQQYAoHwGAlkQQpBAz+QVAQgKjUCzjDFoRSAhMJUCSJglAIgagIMIKCOEBWtBogo
KqAGirBBwX1KEVEBzQMxALQehsiIBIogLQlAUFBEIDyKggROFSQIQigMaBgAECgEACisgJgJSSptwQAgCIFQAimAKQAQGyPkCJYCaBBAAIAGBIWwIENoSgCsFm1AQJuIkUVCgwCo7gAMQApiUCACAWUC0QdAEIEE
AkoCJARSEVKiF1EdBABiVBQoiGMAxQCAwoMCtISMYQgJEIQo11XDCEsisoBCaGGUCAaQaBQJaSgBgNAgHP6BAgBLIQHyUhwgAAkESMAHCwEFAwGAKjICBVJEi5lSaIkcRQIQAKYUCMEKaCqMQTyuAlgQSCDCkIrE
CFAKZMCAAg7NAGDQBAy4APDGGAQrRADAyBQhEAYJrRvBFJk1hggRl0AECOBH8Y0GJ4cT0ISqAhIpUABwGAlBBUMwSAkgQGgLhCTBBJAkLHCGlAGKEZgExqEE4oBWUWAeCgsjAAAAgRRuEUAyAoYkAIA4iwDCAxSF
EVQKDGBEvQyZBApgKYCsSQMQACAQ2BimKEWF0CNELhSpUgmRChjgaUAhwfB2CoCpKwgMhI0ACW0EiYECCIEVphQgAYIuaQBLGBmAIGiwEBMYJy1AEmxNZhxQpcAQAFID8KBIBBByGWEORCACAFNEU4AAgMABISSP
EOEAMquiQRCwRzKSsQBoQkUAH2DwUQTUHiDAbAhbESIk7JzAKQ3QAbQFUQAEAoAp4gYABYwVBAQBEQZQLQjlAHfCQnTgIYTAqBEyEgQERAABCEEkwEGBOqPSIZwwkCCYADQ4gJERE6AVFMFCCAKBikDQgsLYACCG
pruhIkOztXgY6wlwJ0NUABAos0pA4jEFAcVSZQxYHAACRJYARQoQIYJBDKIYAUCh8+DgAYJJBgDMQRlQCNJgrECAICAGCHsQiMFBioNKUAYARZpQuCsPEwCIQCiAPgDgRAncICHBdghIqlFEIwKDTA3ZQgZoWSBQ
kEsCdAEAAMghJyLBAeoKKhFALDYoSJwJ0JAFEAIAIEyABEEQEUL6ASBkyEAwEIAEB8Az+6AEEQ+FCEciIBDQJCloMEwBXCFOFgBhgCdsB1BAIEA4KACsRCIAISGBC10wAFAQIIMIAFMkm7oSBVQG6DWUII0BIgos
SSSQUgQE2AIFSasSQkAEijMBU0YhIhCAZyhIEwCC+hMoCmRAIWTVADCITRgyEoEAYAmBFMBlAhpBBiR5BCQIqQWASAAAhSpAHBAQCQfiLFCEYyOUoaAYQRAVSU6BaAuLSCJgAIAwCxEbAglCSYQRSxA5LBdBBAEG
IQIBcBGh2BOcOAgsACAIggAu9A5AFqOCIUMAiEBghgkMqS2oBwhIAyoJqQDEBWAAFAqQyAAKIkglEkiAIGdAASkQBKCBIkAlYAhUZkUYE1UAplkRYUAWDgQQ4AVgAEGBgTwmSAwgFAMCwNELIYZQQA4CwIOQETJM
OAggBNQgSYLFUVM7sgAyAxgFAQjcqkAgEAgEEGBSmSFQWQQ0BmgYGiEAGCmgFB04shQEoEWOAkkGNAMYgg4DEAAQBkAKFdDAAMSPAIQiIBSwCBpAkpAsAABFggBYGAJEEAkEDpYAQgAKgggQHEAHAQAaKCAARI4Q
AMWzqIkECKTBAAGsLQCISP6EzK4gLMkjQ2NpiAiBaCgwg0EBAACLTAAAAAJsFAwhKpYIhMwqgAvNQIAjEjDkBfhlAhECOgABAmYJjCopEgAIVApKIAAQEWCQB2ACRBQ+bZC4zyAgCBWgEGQChDAIUUgQpAhJIAAI
AYBFgZACABMiYhKAEgQqBAUgwAgKFC0qwABkNEIBsVQCTAIUQEAgCIHUgAAGBGQcAoAiFiEwCJCVfiE4kQACFoRAikIISgBAIkiE0poQAQALbZIiaASIAohAdqaBAxMjQKBSAgBAAARKAoAAc5IBKBAMCU+ECDEo
IgOkkggZAIpCIgFJIAEQ908CKhhDWooBHRABkDERBGxRiUAQCKEhSRa4QKgGEFAAYaQdQgFgEJCKACAGBDDIYUhANBAUCGChIEIk6AOg04hkgAgQchC4FMSCW00BAEQBkRhgAUIAIAAACIWipAQQDgAEgYAoaJgk
ksBgAwZQCyCkRgQoRwRKEMiyQABKcIw8miR0iDABoOoijICFAZQyVBVMEsCKJkkA0jHEDCBLRGceCQ0IoBCYyAEmW4AmAQC4RgE4EGiFIAApYWAcHyQFsACRhBIpGjEGFERILBkFKsQAALrIIpNQ0vQKOUAIMAAy
4aEgUAERQxgTAAISJQeABAsgURQoUa9MAo9oYRAAQIGzCZGJDEkAIggSwUKKAaM7ijAFSAYCGCKdKgggC4AAXQAcCN4GiEGgkihsiAhMgCiBSyGD1SAoSoRQLFAiwgBAVArDIlJUkOCQ4ADCEOphBUQRAuCtKjRC
QBQCIDAQBklIdBQMQkERBMgA4ZEBwRHNYyFdFSYqwiBcgMQABAECREQDACIUIEIEoBIKEgDoLBCnAAEQRbj7EIAIxqAAg4AIhFwQmABtIQWNqDgBjaCCBADQQFlAmSCVAEtgiHCUEFMGAjKEogRAOQcBQAEQgEQg
qwaqAAQkBgCCyUizVDEAgSKEWwDMRACgDhhUBGjKwGABUFUiJAGQMLFAQXABCg0DIjlxmYIChAaSgMAPsQ4JSJiYRpL9UaCCtBAAIsiUQPFJjggBUA2QQwAJhIQgECAhgAHEGZAB4mLBgBscAot8QgEAMIwhHUBk
kONSBwZgMgBSBCklDUR4RAJRoESSIgggKKBsUDgQRCACHhQIAEgoCyjCQFKQAIAQQQICEGAiNKjKrhyAIISJGsOhgtUAjoyYAN4SZhbckAxghgEDWiMiCWBwMhABICWjAgIGRKMEuhxKAgpAMMjjFhTwulwWCDAI
AAUGDAJUgDQU0EwgwWAAZMiAanEEgNJoMhQCTJiQI4AgsISVCEMClIhoAkCECZARYARgTOQEgpQCMaCUcosjgOA4QAGisWRBmDlCssNE8gAAZUAwKQARQECEyBOgQQRAAAhQkgBIKM2EgAAVbAdEEcJEjIYCDxkc
GjCoFOmCCBBJghBDoEEmKE5IohmmjMzE6AggOCAkAFIAASHCgB0CbFY4ADCIIAiAkuCBRm0SEAAAQQioISGgilQQVuggEAAAUxokHggLAuCABEYQgI4gVIEImgVSFceGEIQUYAQ9RRaIQEJAhNUjPQgiBVmBLAqg
CU2CAbhAYZEAtgWSHUThCkDQhCB2TAQLCsBQQEYAFpWDIABsRiQAUIQHE4gEBoERkAASADAgigEQBJXZGQAAExYjmEsGOCkGDAABhMCRYBORCCBGQAEUIJsUnJQBFjAgQaheCgYLIBIAyUKBAgxEsTpHAbAQCJRC
JgIACAOMBBA0EHoACAHCKOCAAwhAoogwUBUJQrCADAHAQggIA6EIsCkQAgFSSKukLgY0oAtSOIQSATkBhoKgREMAIhTXiBTA8nJIiDEABGGCAQAAAeQCAgCiCeCaEQkFMgAcRleakDhQJRaYEIqoXhTgwDCU4B8U
yCoWiQPsgTwoJL20BwVTpBEECgACSgDyUjFcTAAcqEKRQKAFKhoYOFECKkhTkCPwACCAAFBCAoIL4eAENBAApJAhjghOhjAwGqCKJQRQaOogGcjCKgLshBCmQEBAOtAwVCOgACKUJMAoIBYgQ0oQECQEQhLDbhhO
hqmklEEgaYoQ97QqgEMIENAeCQIIAGOgdNADRTGAADgEhkKOwkxIoIQPACaMNQQAphIAJiqwAAUycAgBBUAFREwsiJJQMsVQbTEHBBhFKpAUFKEXpAEuRw8SEJYEFXQASgyQqApokIIUiBAVNEtYLQNBCNNChJlD
FIg0CBAqFxUQQgRgJJmCrDAAzQwBCJLUBlUCmAAAihCYQCpAAM1SFjiIFswSYIWAcIIggJEEEBxEMAlIIDNIWAgSg9CIGSB4XhqMTMhZEGANhKgVkikSShEBAB4A6CkjAAkbMEFhIxIQwABReoAKAIMQAAY1AyEA
YpCgBIICixJgRmiAkCZuYJLABG0QcLFQFCKjTlGhASCAK09JQBAAghAKYCQQEGASAFKgjJbKDANsAhA4ApQCCnQQhytghFgWdyJAgeAVIKkLyMijAqwhCSyIDhgIqA6AwBGCIEMw4FgYATECCAQIARJAQ4KFClEe
YAPAJIIiANBAQAAkogRpsGAAEMoEFs1YBIGhuAJCyDsgEAUCtjIDhAFAZCVAWQgNFIhQpZYMSowKUEAowQCAAlCIARAA4AnQEKKAJAAEQQoggQREBdByjEAJlYICQEFRIESimEAAEMCIBOcYUhAIQwAQpPDegQiA
WMARBCU2EgAAJQBCEkIhkAC4iAD4btoQZGAOjYIABJIBQUmyAGVAkEgQAoEGJcogBgT5KMTSgHaAEhgCEFLx0QgwJhBUACQggOoYBAwkU5YE1AYwwgIRCOBYTIEJBuCYkBkijKYBIAZAAcITQQQzQQtDEFBQKJoI
BcAQQIkkgAAJDxEI1gDAKAAAoJwEoCPdCJgCIlBaRiBSAEHgEAECiwCEEYRBBCDpgsHtp0BoAwSYoIhFFIQKUEQBGwjAEBIIzIAwRgAQAsNQAFb4C1gBECB8OLAEEQAEEKA5AhBACiCFUITYQUEgnpor2kABQIMh
CYwCp1EBIC6HBCShA5hYH4gUAmFrwNO0DAQiUxkgYoXQhCBCiAYioGkUAOBJwqs6wSCiUmCCIMYQmEIICiEkciAIwooLhIMICwAAGmy0ALORqAAPguCAiozM0BiGMhYLKqpOsARGRFiiABICTDFgClCgMtwIUwVW
RAbQgBI1BcC9AALxRSAAEyVpIQFdTQIshMEAMoEkCZRjI4AE+WyDEIQAVULoRYwABDgqIgxEEAKRS1gGS7SMwHUkIBkAIIUOIAiYsABVIGAQALADWSCUcAAw4GiiQARBgCIlmwRBmAJEhIgJCR18KEAQEJDmFAIg
SMCY6AJQIAQYB0N14GHCwpKliCQG4km6ENCBEQCOBiAngEGwIBEOUAKIBBAAISGIDAUAKwACRcACGUgnlBAZEAAiAIQRyINANqBebAAOgwWGLrJQAgUKHAAgJAANAA9NKBkCEgUWETAEsQUaGIsEACCIOASA5ghR
wtAMjAEACZSU4SWNsQWgCFCiIAMiWklAR60gBijFCAEACAgwEtqkSKoXAAoBsAgIiliiLBIBACFLGAUROjqYJAJEqxDgAFiVggCYSyiQUmKwAgSEBpgAgWA6RmEnIh4aZCXhEJEchEVLIIolwCiQAgmQKgyyjkpx
ACAwAFNRQsgIDIHQRBQASIkAEJCNcQNwlClFjYAwrYaqQgFYJgAiiQBAAaKCrwCKQh8L0gIQUCbAAAKBjFAo4SUomMA4QAMkGZAAoDCweRgcAI4RGQSAcQAhgUQIABDFAMbEwgAImDAIQAgBgQwESgAAgWEQYEHk
a0kKKIJABMmYwQWAEaBJKSZJOGcORNRCAgMwIUIiYgSFKDAGAWBBBGhAQAiQUhBpQCAA3USAEoYgARJBEbcGrsRcTgwEZBBAAQQivCOwIBwTAAhASwAsUASQiyA0QDiC0wo5IGhQ0MlkBEHAEEgYCSCng4sIRELQ
BJIEAiMi5wJIgIlsECkTBJAEEdsBgQkicQSqCg2wMIBA8AgZAgNlCAHMMUpaQEAwIAEAQECFRAegAQgVCMIBDBuggVAIaolMBAFgRgMoEiQoEICyo4MiMhCAGUhMCxiYBGsqilFLSTgQBWIkAAihIBQ4jSHKiyAO
AEkogSEAQUAUkeZQAQi0MJgEAYEgYAoKCAOggBECATRRN8GYAjakwkSrNEwoAbCGFAmGSBRgRSIGK6FGSoKAwDgDiw7QIjeAk/IgiaKNul4zkRNAgQBWwVIDQEICkBSATgNuU8AAGQhmG4AMPqHGDAmAUFgBEggy
QCEMFAD5ABQAYICBQACUcwgAGBAkgwkEAAwiIhNAgHIMFgBjgdIU7IgkBAnRCuIFsmK4gNADwJ4IRGQAJKgSJASZyOQYANEABChGwAgFMFiKtB9AMRC0MCDAAAAAQnlCAgREUaFMJgDMHMwC2BgCBACNAZZGQIAM
QIBAQYAQHWTiN1iUAwi0MBoEaEBGjCTMABCAAkqqgQAsFoQCh6CkCCzQJIlEsNQsDQYgGDMQoRcgAQsGARRgjoCA0cCDktSYICgIgkIBqQCIMTeCrEUTh1QGAgBJsCCEcgwG8gTBCAAAAiByTAMDAAggl8AJmBSJ
IlIeQDgNTFGEEVBqgDagFBKkAEQUttEAAcWSJXcObtBgEKFTMIHEsDBFDIQDAIBKVBgmZFGIwDAARapHjBjwGQAA4oF02QiSBJAUAKIZ4gzQNCAGCQULRgKBAAHFIzgwC+GpqBhZHAQBQoAAA5kUQGIaDFUhQQBA
iJAagCqZECoBhgcxJJAoAAEIBQECg0gCIwpfrQQQIFQA4MAxEAQDQCRuCwGsIVDARkaVMKQCEAKgWJwIWCARgA2EYH0FwKKDYBRSAF5BBIwkCJEAFIClSi1kRIADmLQCgABiAKSExEIRAAUBm1hGJlUAAAFAggxg
WeoIhMzgoQjcgEBRAQAGtyCDCMoGANECB2uNgEIQJKCIBS4QQpiGtEDgDog0AARHgikiysBAooCQKEACiwQW5EAIgKtXmIERhJYIABGGwEBAAzIZRuoZgzLYoIFAhIYBUiIEwQG4QAGEAlQIIACoIAgMgghIVKhF
RDXIUEYVIZFhypUoBDSASEooIlCg4BgzNNSoJoHCVQBEkDACAVASaUMgaoDgyUhcqAACgFhkhBEiERABCIQ4wVIgQm3B1VSIKDbKhUIKAAABcoiOWWAAI4gBAAKykKKRISwCJkZJETQkagKBQYQkEkCECcqDCDBI
KYoC0QowwwBABQlAlEhJdAkDUAxRGUlIBAoGrIBAiYIRFIEBBgMkBTSAQA6KBuAVDDOADiSIYhBGBWCEJrIgwcEa0EGiAYMRYIqBLiMUwMCBRTwIJhAwBQMXlrAACAhgSDiSbApsNChwRznIEDSAIQoRAZACAKFC
RwBEgQggGwU6Kg+AokAAAiFCXYAAFcTYmJEj4KiAAVkkaDBJSDRVYwmE5QGLEAQkoUAjQlCCASYAbABRgQrdQKcIkQCUMozCpWMuWNAZ5EUggAYwCgHOmECgGBrEBDhiQ4CYSwjEAGBgmAYNUI8xLAOEjEBaCCpF
BES70ugogBSWCmkABhL2BKkFCElZQAG0wDSQDwgJxEIzVAEobmRQIAkRkIOEAAkBGYI16kAAQEIgEMBrJCQQIHgL8QanyQjEUADI0oPAwhsLaQRAGmQAdAABCZFERA8AfQMYBBWHERBBCU45J4EkBGCeEsKACPAE
CAhAgWAgmgIUIAACSFROVgqShGALQGISIAKEGPAQkaOh0EIKHyhGgQsqGAgSxCEBCjGciAhAyyHwe0DsQIQOiciggKaoiaNBAAVgAiJJCgRIRp0IFBowRMEIwCFcjncC7EAOIAAABqIIBLgYEFAHiKgA9FFEpIK2
ABGjhLBBhMfMAAqQIBgZBBoywflAVAWllgCDcBGRQcAADjBBoYUAl9BJQZYhwiihAAUAIYCEwCisQmAGJoECACIkRAAHqEJJEBBkKAIaRZAJAqhcMEQBJAGA7PLFLKAiaIsgQMezoZYKFkgJBoCVAAYCAJVCAL4E
BBKAEFAKBGEiESC7AJnAxhHCFAAQAJIScRoIHpiBgAoCFCAJAQ4yBBAAgBsCAFAAaBgxggJORgQSAgAQSjxQMUDWCwAoPAqTyCaIBBYAAJLSATiRaiJehgOgZAQQ9GDOVDCTJhBpNASEiIAFAAAwpIkAAwABBFYE
CAQtgFoBwAYYSsgpdqEgq0gAoABgKGIrAlAVQUBjFU6IgAACCAAPkADqBAoQCEgMkILUAoEXESQFBKAhIB4EKATYAQwCCQEkOoxBEIhGFIQDAARqEAEqAWASgZAEAIIFKQAFmgCBBBKkgQKAe4EmGhkKcKAwhIsA
gKEWgLQqROEBKIBqCupwAhoQhETAASEDgUCphQpAzpowlKJEYALK8oBIBIBEECBCKINgdAxcQJLIBiBFQwnBICAEYwgCCqQlYA0QE0IQIPCgEIxEACQ5iMBBAUGEIsgEGIYTFJgAxAAgCkbGIS0pAQAhEgiZRQMJ
eEkEAAoAckAJEkGYBgBhQQkCGEsYGRAJAsQeAjSQCFcU8ACcKAQCRNaAMTGAAGVALCEwIhaTkxxyIk0BQIrAKiMSYAAUCBgiPACGEAQrgIyA5hDCBKI4AIAEYAJQAKyhQoKZgoVEADK4oDJHEsTSkNmCQFAIRUmJ
AtCiUMEMkRgYqK0AAAOFEimYCOAATMbCQ0AtRQAACiAYsCZxidLFAGJiMCJXkoOSgEgM0I4o0HXpQVBFIsIYBWEAECPBAMGi0HAISf5mqxAghKhnLoDkSkIQYAOODBiDA0wUQBQDvMwMBoiBaMBQUKCYKYImRgEB
EAIAWBgABfIdBEkRQKgoSYAE0DBGQOAQkWkKESiFBAKEUAgwiAoIgAAABCxBlgAGD7ikMkONiiIOI4kABhmnESAUDRBQ2gZh8oJBBABQBkLDFtAEkyIFgIwoKIIg6AAFaA5gABIBWEhkBQaBICQBAiB4EAHAFJzI
CgK8FpBpDOIIIEBaIKBgJFAEgwAqJHSNAyMgRQg8wAQAoBoJFOQrLYRAlpYABETpoJACDDIYNpKDBVIUSIEwgCFEAoAIKCAI4mmgQSg2AIAFSTAGBFAUAAROIQCGQCLCMQE6E4BUKYiGASMqhGAxRAOjwDwghGFA
ZBSAIGJjZIBwIR4IgDAAVBrgBpgMQA0StiAJzADgEEgEIHgAKhIbOAFdZoDR4iQBkhijP5phsSSQVCBMgwXQRAkgAXiVKgBAHMzBogkTgBSUSFCLKFskEBAqICikEJAlKogYSJQZQe0QAEAOgUEkD5+YoRMCQYSA
CMTkAkQSQIAQhcRGkoXAgANQCdA6CAEIgNIHHAgESFYDypgAQxkBhUQkElgEGiIGgJFY1TRBASYBAQYAHAgKcBcgCWkSKJgIIASa0JJEVsRPErHBh0YPwKBAICSEHAY0ABQEgICAFAoAgQRAkAICUeEMEApCoSEo
kGEAQsBAgFASCEXCBZgECFKIAAAqYQXBlAClAZAOeBCkBcCMyAA6CxOAjKYEjwWgBUCBAEQCMAOABSGqgwwLwaACxJggGJQQgmAAADGAHBCYEUUIAAWQGh6MUBpWU1ggjBEfEkAUyQGSSIIUQdZchApgkABAEXEI
EQHBAyAzFSV4qSKTgQiwEYBgS4IjzGVVNzEScBAjhAiYIEAFFCAigWAICLNMUs5AAwiIDJSBiGBAYA+SCYGAAxfRoeAgC9AAwRV4GfRMASFGBQgOAESR4GKoQtMCDyTMUoYBALsBOgFADJiwA4EVUBbAAA4AIEAA
pAQJBCCAAIhxAAMg0JQgCwbjB45GAAamcCFIEkYBkBDJ4YSQhVA1EQFiABJpI1QTKg5TAUBCRoQ2i0yACIqASCNUAUASAAKZIEqweAgKCqVBgCSCBoAelBgBRQ0hCwcIEgQlAuFOEEXF7IpSIuxQExlwJAGCoIAZ
gKRgQpDQCDADUAoDVoxKgKmCEIZSMK8IFGIaQiAOiJAUkVkBg6SIWyiNFfiTKKACigCDCEADDADIGICIUSQhDQDGNNBNQgE0ILIQTJ4txSASAkEtBkBJBSUIAKkgSIDJhMlFCRXEkCMgsR3QMkVDIBhFEIAxhIhp
oKo5YRJGUygTgeaihGAEIgAOgMBIKALbYkgJxkpgjBMgTyggQQwWCAZwQJMUAAkGKj0EgKIAdpAQVERJQYYADMSQgAY0xHKCUEhAYhIAID6MjgjgChAgAQ9DRQYGBAiIB1BjUwAEBDeAQAhRBAViIKQOAAWJAVAE
iEQoEIADzHMCCYAmloABDYEQgTxk+NDq4QDFI3EQgmEAlCiCYACcghQEie0hAAIgGykO1AJAASAEEJigmpgCLAgaT+IAA2JVCUBIYYQABBIIiowpF2kFTqDAAAEJAUCXJCQSHNA6Ejk2lGoALADTBpCEDGQThRAA
YiIxABEgBCRlAoogGmc5BGCAgAtoAaUgTkIAQYwLBEMikJKwmZQhMIAVAgAEFoY4QQJoDAQsCIpJQKUpEEaAUQA8kAkNjDVsiCDRD4RSYVzoAhyAAkjIfBIaoZSyAgCAIe4CDUBZ6AFgStQDpKNAAaAgwCAAJCeA
DIKi6VkYeAIENTAKCFwhbQAQAEACDCSANFwrxDMAQ1EyUlxwLgICRtKOgYJArAABILaImEOQFiBBAcAAngAEBghOiAgoIhDEkEopJIhKJCSoBHHEBYgjEQGAD7mGQACJCEYiwCYBCAEIAASQ3LWkNR6SC4BkkgkT
4AQTSTGgQAAABCQAEAJShgAggEAkscCQIRGKFA4DjYCCIUQQTBEBAI4yWCiCEEIaUgUAtWDQgoIEEILBwIsTQPFnJK8IsTCJRKOgAgLYwYAPEASgYklCBcGEBZAhVoZRBCAiERVM9BGpAoAYBBOOEgoaFlhGgJKQ
SFQCCUAIQJICo0RgggoDATIjAbKlgDW0BGEYmI0gQOQAAgigCRYUIAgH1AkwCQAAgpAZprFdohDANiSFMgMlVW5gCoUIIpgCLKuDIQF5AYAJFyO4gLAAoAIYhBCQAABCASCAyYEwAjEg/oqkYCQABMNgU4CRLQRl
A8jqgAAAKPJogFIFExACwhEIkSBQmIkgYMYGIyHhng4AE1ODSDMQWUvCNCeQECAIAEsmKYIAZgACAoE2AlAAAKM1IGCyAAzRxBAQgATMESvSYhEBgEYStWFzISIVEQgoAUnGgI6mpgEU0BAIDwyBQYIIFAMA7AiU
a1BCQCKSxTAggoAkQChpAseMmQZCgQnoAIZCo9E6dlKIgAYOBiGgbCxnhEEAtaEKOAiAAlGKIYAdgGkigMYaEEmAAzhAAVQikKfBGAGgcNKCIEQJQYgEQFbkJXVEAyAjG4DcAMBCA4BDsIARh4qcTGIoDkCMbJRM
QwpiqgJGkZBOBQiBBkMMAQoMEqQQgACoC0ErABBsKYaAIMKgFgZEgAQAGCHAMYSRaAWIBBpZOQEgEgRJdADQEgBLhSIMdASU8YQIFBigGIYq1KmBBkwTCCiENAEQYBQGNAEB1BoFgrABFkAGiFoLlJIKGcEJLBDQ
AIAYxDOkdgEIWMJRNRGxBFPKkAlIAyQhECAMYkQklJKhQsSqiBJ4gAUCEIiBkPIsXzlCICSBZFmiQRlUAJQGrCpJghEAIhkEGgRghCWgg4BAQQYmkUAgpxCQFCakAsTQCGFQDYRCc0VFiKXkhigEQD8EBwiZIAYw
AZjABLyQCIAHGoCFAusgIEyimACECIKyKIBgkN9IDCEAdUBREDPRLgvHQVAKCUsAQITYyCahQSECyCCb7ICVwoEYsAAYMQUB5kUAKRAFlQQAbEA1WUY2oEBWFkGBQksNTpZTCQOMMAGMUkBKaUgBlAgwAAABagAE
AANkMASxwQQEMngSk0URwQAAOQMoIwJFSCgkAJLZJMAlCAoVgqlSSdCEYIY5FjQAOCGTVAqJC4oAAiCDgQiigQAAIlECmgcKKABymGPFAwlEtYBIAMaUIoEAAjieEFJyYDoQBEpYAQOAKJCxAIYSKJCGYQGapI4x
CAIYMCRgEUDCClkAAwRBMggRnliQBQNQFiVxQqB4KWBAhhFBbIOD7pECUCSQoNAARTphGZQAIAEBAYqRsAwOERvCdIWDhAwSBIFpBDEKkj0QCZQAqkQQSCdjQTAmEVCAChHDICU0F2QzAWNEADgoMIQpEVgyhAAE
kopIEkoklEZ0oKDcjoAR9JAqOVAQEykkFotyKAhAAgAJplkYoBMCziG/NDREGAApAARTKQAASRAQhDITgcChgBASzGQiiAaEEdCILgIiQZBQXnCoUJIFECAAoGhJBhslGZtIIgTqIopNLBEEWnAKAAggM4SFMQVB
Jw3kVwqJCIYosJQBAkUMAE5G6AhB0zB5CYtxkATCAEAoHIJsILAY3xwAQRBBGmQXCBAMYoQJcgIBxAClONSeMAgqgAuC46CFKCnirgkRQDDWNQA0aREAIHYoDqFJIAQIgRG4IRQADIgBAg5A1EhFBgiYQCAogDSB
CmQgElEEoMIBpAUCBICWzhALg/EEkFAQLFAQAQCckRFP8xCg2IGReIQKCFFVECiCNCSKYUkABEpFieKJEIgYARCWDEmRsBAQIEoSAEAQGRpMBEoACKARoAWiBRIUZBQg3GQg1EEoZIT4IASeEJDEx5zA0EIoeGIB
NdBGAA4GEgW4gmEAAREAGBBDGUyKEUygIDhoiZYQSiwSgAGBARyIYnAIMQCoGIBKQUBhRAACCiuYESGKBIeQECjITcaIgNNAkAEIEmDiSAAsFB8BKkBiYCAAwAAVeylEqgBiRqQgZE5PrkAAUCIoCAyWYAAgA1Aa
zicooCIEgNqRLKMCMOEQSrxgCBSCEIIJNhgBAoBQiwMKCAAimxmAMQAQQIAAm4iAkwAiGCIA1VGCQKICoBSEEEIwgBRGCTZrJxGIhWBRxEVSCWscEBQsFDAEyWoALVBGMBIhQRMMKIhyUSAhDYIHAcEJBjVCoZIj
hvFAKQkG0BZIgAFAOlUOQwIvoQQgIUNAsIaJBCMuYRXQQGHHuRABAQB+IA9NCVUFCJNgYIBgkQjUQ5EOEEIYiGUIhAICEbBFkkQBAEATbhIYooIhRACCEUIgVd5YQHhBCgEigBQYIECfBFQjLCEI+fhNCIjX0AQA
MBIICVfmgGomgUGiCOoyMgBAkBABgGUCQAAAJEIEQGGAQAQQEgCoYgLKxCEYMglLkUEFBKEAkxERkWEQEHlUQhVXBF0ASRDQKFBFQEQJ5jgeJAA5JQESQcIrUGhyTIGKQUwqPzDAEIBGYEMcBiRyapCaNiiDGcrE
4CEAhBOBKRAwKQAKoVDAwgiOA0iI8gg4YQPDiGxgQACIREAaAYACRQgQAEEIAYgFgIBAAR0F6AwjDotm4IY0IqghTpAUKBsCQgxo0DYAlEMaCUmADUEqCAmxQoARCU7AAyEMIbQBAAQoFwNkYRIHIAceiBgC2AgF
BgzrAi6BLIwSgIrgdesABRQqqtQcIjpApICYSRcgyDDDhkEpVoZPAsBsCGVMQCGGGRZAABggCBFNUOxcAtQQKhahDgSGEckHizUowCLYihHCASMBWuVBmGS4ZioDRAOGgAlABe4QIuAJuWCElBOgoSARMrIhBJFo
SQVQwYHuRkABywyAlBGfiMgihigCAgYBDhJJgBQsAxAwpBVQQW4CQYgIFE0BJQ4AGvMJGqSgcIAgk7BGOWVEwhUCQohABgCgUDz6R4EQIhoBABBCMEoAYAR2KAEqEaoWAAHEYfBS2QGkgAjAAINBICDQJYA4ZN4I
lDiYBHQ3ghABRggbAEglClRRcRDg6iIBoACPBQLkAkAkAkQGMgSUAgAwBAwqBoBEQYkhkIDEZABgIAgQDcUECdAfTkQQIAgrEDAoNgEqjDhROBkABYES1BFAbF0IpA8MAACBjTEQAxHOEoQRRQSVaqGJeBNAAAYg
IzEQEqBKpsaioBcs5AACkUEBLBcEbgbY5R2CKERSjFk2ayCQl+BSGFIyFEDrTJghAEAQNYlLoERoUi2yUAhoQJEQWDzgZAQSBA0pBCI4DRYWAEyACFDAihIAIGIRDFTxkAtESgJgCixgchDJIwUM0LIVchoQGEMJ
JsyKYBAEAgAEMUAVLCBIAEglCCFQ6AIAIAyUAmDIgTqCGKiwCwUiAGo15IbJYDAghmsAkDwAIPGcgg9ZUAnH0Ig+sACPDhuk2IhJlQCIYYQGBDSCBACAIvQkBQVBwCJIAewFhgVkgIBI5SbUC9EiQQxYrAViRACk
UwSTYA9s4IRlHgApIFEySC5oRiIAA/DIRcAJpokpBGAQgYgEcmAUlfIQgBhRDAMBgMAQIQBjhABQBmEgABlwrgACKITAoEEKSQGEgcH6AmMAYAE0AhJOBCUhA2ByqKI0CUEWIIGVg0kmYAwGJNEiT4LKAEMRAADt
CCDABAIJipBMGTMERzICBABIwI7EDiSRooAEiAQqgoioAAEOXAX0zoBCYABpVuUD+TgPARCZlImAsBSacBRWASIMoBgAZA1UUEgDQBBuAKMQENEp+BtSKJRNgmaIAgQGRpoAASBNiAAqMTRABwFCYAbFKEAQBYQi
a5aBAQKADmjI6FAFzipHAFRFbgQURgwSEQgAkaBGkArIggGmTwxAEA5AEIHLCEA0KJTDmEIG4GDAASJIoB7CCmTDIFoB+DxBeBCAfQqkZBIOZICQQGDIgkWAQIIUYihKQxgBFApME4AgkAlISOrnDJCQQbQEYzkR
C0IBBIZIQELMYCyCBVRAiZwpAQKRIgoQKlJTDi/EAokMi2hp1MBCikEAnWSMADAIYgZQGE1LBAywKCVkgERADeSRPRAhhMCDdqrIcAG6AkHgPUCmCcEJAyhhqOBRqIAEiAJBQBxiAJm6qhBdo4cRDUUggQCIKwAU
YolshAAUMqAQZpD4AEbQUBB4HSABsTMEmABGSTKShcmOwFeJBAgIUHAQN2AY0YgAEcIFlzIcRLMhqFAgAIkAXJhwAiwBSOJggCCpIbAuayUwAUEjMUAGDTkYKikiCD5CjIUBA6PAAMIgYigQECQxjKEIlQgAazCB
ECAgHBUAyCgHVgBVilY9JEkYQRkROBXAAEVEEgBgBckgvBO6ZAsgEIgQAAiAFSIBXkQIpNABQhJqYkgBDNqBIMBlUYhBCFxiAHraAFGBFAeHMCoAJAoca0ABM0Egk8hCQIAAZhEhCYhSQCeEE4AAiGAEAEDLBICz
yGKQEBLVAJYjgggAKJIQS4U0xMuBgtJyTtABAYFAAwABwJkSREAFRlJmEAUqlSkARCAAwhBINCIQChJEwcQDED2zgRAcuCgkDSBARFQMA89BmgAgQHaQGWmTEIGMKgQCUCCAEUEV0CAjaBDQIChiDlwAEAUAEOEH
7YQGKKIBgEC0BAgYmWQEXAQTXBAoIGZpQAPAQ1MziwyAgoYLkSWJAgwTAWEIICWFMZAMIAREYQAYAgKBRCIRIAU00eBCVACIACVmAIgGSREhCIwFgEIFWAfAAA1AWhRfIJlSQEBhmCKACIgAiDTQGCEgcihEZGxR
URSyAUqbxAO4hGBACplIA0k7RkSAEIhIEAgFwTIAEBRQDEhDwBqCOVIC6gEEAiCYl4Gk4JaxAMSgAMDCAWAVUQ7IHECwgIBxEQwMgYVmOwgEwcQDEDMGCZJhEAC0AUBh8IAhEAJIG9EImRRI6ggGYAAiBxYEykAM
LBCgCDQAIBBAIgR+DCU4HOA4AQKwoEBCIAAa+CRCwIUC5DBAAEwkCF3qkAhFkSp8hzdQCYAURmnHkAAAcUCgBBmETyTiqEgFhAAaICQwCRZF0QKP1gKwKBUQIeTSBBDJBAnAAJzRQ0gRACA8AITMokVoowBJBYEI
gCCFRAYFAQBGpliQQCSJAokoFTSCIV9+mMBIBFCYACAEWKgAgCjJAOmQKUAKEhAMSY0KQAgYx2wXAGmgpYwziEYIhQBgijAqiAGYFWgASCUAgOFJhQOEKgACVZEVnABOojCy0AAAsgKSDtIsIgQIEBFoAApFIEQB
iohBomVAkEQrjGgIRJNh146DRMEAIEhAACBoBmhoaDHUgbJNIYACAJIVQAkBACQgBCBYMAAEAFgAgDKCAokIokBBGbgNKEgAgIRBAEIAgjgeQlFYQGACAZMAggEgmAAIGBAWI8QGrFEIhMjAiVADEAiRqQlOQpUc
SgwCDaWYwUARIAQQKQSLSFCKKqGUBAKUCao0AAB6OTJpCA5gXhkDAAICqCAAESAAVlwIiPwGAwCKhiED+CCAiAkABYIwGUQDDkOYEAmTFAtCikhEr0QU9cBAgIEREH4GAHgSkVIyuxgYKOCMwIVAACLBswnAVIFK
AbGACWAhADijC4yCYQBDANA4qQBhIbKogCMAJgEIIlIhBBQIRHKCKDmQXYBsAKYCBWECQQARQDBBAEC1ywIGOSpAAA+CUSzMgWMJTgADUpIJERQUSyJIQhOAINxKjAhgBSiSHyYw0h9BA6wCSUo0AEQpZUBIgIQn
BFpJoAMIEATIgDKRAAiRiJjUQKgSMIQGVlDGAhMUAqgQwCPgyIggCAh1aaEwBKgICgpASImFgClhBmCCAMQQgay9EJBSQA0AiEACQmgKgQLPMDQB2gIqQkCCtGqETEYkAIAiQkEylBAvUtQQEUAQAFAo/AlJOAgQ
CgQQAADoiBEACChEg6rBIAhoBBAg5NNAAApDhQVhQhkBIEgEKLKiAAhIRggFSAAgAwrKA1FwREZAkAEkAOATMEBmG2ilEMaBuECiAIzEYJQQCIjAB8EKBSgEHZibgJCGUQROAEBgGZAIUkhwgSZBRGCKSGFqyMkh
EKhWbiIAFAgAhhJFBCWgRkAwHLDFMJwUXi3JAPIhIhFOygjVKGgBoLAUXQApICwDXBg4AQkIEAAMAlww0ASBKuBEwQEorgUE0QEC0qCpBEOEvAYAQ4BKADAU1AFGBPzFQEIAweHFkpV5hhZQe6Xh0JhpAIUSobiJ
DjCCEQBBShTMEAZhBEAKBrrZWWU+BAICcAgaBADFBIC4kEJICACDAwEbickGDQSUoIgQYiPISZCDtESAiCAIQUgxRUlnAJIRQBCIEIlOAGhBGiwQCEoQYL8MAEAagER8eMVFCYCcA1Qo2AMIQBAPIGo8AQFBhCBP
khjEIoFMAFAlBIJKzIhUIlUzKUhCQEBhGBEwGZBaCFQHs1HjCnomA4IMNixygQhAhCIBoyJCRgpoIaATQKgAnJYWSJIAE4ggKQ3JE0kAIAOwFBSqAOQMgQCYBmFCS3ICgJhCUAUBog0AAUDAQIQDCoCEQTHqQ4ME
JO0hCJFDEEAAYRJBmAgAGrmMUAEAzMAhCxCDQFcCQBwgDDSEBMGoZDCBOgJAJiBJAASCpIAIhJMSwdBQIboYRRTOAgIJYgiQ0MJhgAFBaAaEgkRKRIAQptAAjKBEMgwBABckcqRELACiGAbjAFiYKyQ4AIIIFMAA
BAEQkGQYAUGFgiCVgQKAiEDCF3kGEQGhgB9aNxhgBAXCFr8Mg4WDnIYBBBAhAloi01JQgIEAjGHSYwBQ4A1lKAQeVgFFIRwUBAiRbQel4NDxUoBCEIYFa9QE28ADBqBwSvDtKQQgPwAuIghWkAIUAGAWACBUBCA0
QAZ5AEwCQJAIBiATGAYUBRlw+1aEhYCAoxHJCKlIB9DIpgq5BDCiaGIALSiJmSHkIARCFQC9aUIEADAAIiEiGsseGBkACBAI9ohgsLAAMAIxE1IJTXEAoJBMjQl7RA5kGQwII0BgCBwAgAoShUaREIwohvgRABJ1
BAACCAJAToWYEBAJkkgQwQgaliFUSFpAVATrnFAgRUbMBBGAe7obg4GTlAwsDcA6JEEbHdADQkic4kABEA5IMQuhVEiiAjYGxIACQKBJW0jAWGSQHAFACEIGOGAA0AWACkQTkASRtAVFwBAgGCRggCe55pAtRDKA
RBBNhChBZhFITEQAIp4EgOBACFyweopFKRiAIFAECQaLQCCOIDAgB3ioEkFiqbgEWBEAAHAtECOgLsgMAA7IehBERADACETADaABAwBEAEIEQSgAEQgAQ0RBYAwiwMQYBECwEjYQMAgyzCEhGYAPSiDxQlNcGGiY
KEAICCkeBJAD8gPAaUFnwQQapjBUgBSIFSwIUAAUFiZsZGATROBAEAIASAgMNKAwmAFEhAJJUArMhGQASWuABJgA+rYXIAVFIBCzRAYE4CIAAEJEADIWdUACiPAwkKeodoSE0FxgQGFMEQSpAwoGRAIkjCD6EIQF
gCBUVAmAhARIAFgQAoJQQashBJXB4CBGoymYhhEEAAQ6CIEYFSiJAJhiNCJJxgW4hEQDD0EgRZCwTkEJQEGSZIAAABNhoBGIknAKwIApAcHRAAUUKODhAaDhYAlZABaFDAyFggESDzUOQSiUGAIlM4QwoQCQSHZs
BELAArSAsIgQJHhCooSRDmFPSSABQAgeBAY5wg6IACEgAohKclRCCABNBMcVQRgDhYBAhg0EFAGgAEMEjAADWRYqQCg8ZLAckAElA2lp9IAmYUkEVKFUgogYCBKZKQChkHJDRwuJISAACSnAjgAjKNBEKJDAAggE
YiKpuhYCgJApIBNTCQUKBarBEwHAsMGAIkoDWgMiCwZQMjQCRECQCFQqUSNIAADGBhwBShIUAMYEqQIGMcMRGolEChkgAGeAswBKAAyI4NCQGIxEigpTiLBAxF3ICsQRZ2EEAgGQIuI4IKgFCCwEBtiw0AAxSAkA
oMBqERIgQIEZGAWpagDCBFgAhkpIJJQLiE0Ch1ACkQBQRLEpVFA9ooMYXjgCFJIxGUKjAg8ibbAW00ghgTQEQOVAYLcAhC8QL0mQIUK4QFhgSCFgAYCmgABOwBMASAEFwAQ57ZwSAKKhQhCoJngAUCABSFAgLkEI
hMoLQKgAICCRAWhACmGYGEugEwQDjQDCgiYdBIAqppEKowQndCYiAOKhQp1VIYhdoAhAgYkAFAAIsgGIEcwo4oKCUCEWiAAYIggZIFg14EIEA4MFQTSdCQAGCBABzJQCBEmAAhrPgICoQg8BIwCrR0ghCQanRIRK
oiAs+KSKQoFJkBkCEFABg6aXAASBQAEJAQYRAaMEVkhAQEZgAAiiEGAigSIoAocJQmABIUcAgghkMCuQiSWBABAwg4AhqaghgCSmO8MACGqEF64GPpEAnAKggUhpCcBIlyCVgB4Q2tohAECYe0USgFwBRACCdIoI
EAQgKAcTAGi2QIuiBIIUDRNJiChEAdciERAAA0UoXQWIagAIDRCgFlZQAABiEgCE5gAACAI4iYBPAVuGAGAZgAzUg2AMSEUCATDkiAYQCcgJEzQIBCIMEsKgAESBlBwhIFHNUortCyQ2QRiFCVFhgBrQMUMpEAgF
IgEYIDBBYSQlHCUAAJKAMggCAEZVQBECIAARCAigA0IQIKRQgByAAqiDkUXDQcwUYAYQqDYGaKxDQgCBCmCP0wIKiGQBhSUsLQBgoluCNAwUABECgSFFQBonMoKV6lEBqUCkZAccJsADAZAQYjFw3oB8XAHABQER
LAQkMADQAEH4JiXMAAAAhAqEEJsEwRMhOIAQjUshAqBSBs0CyQhBMxOADQQEJwKQYWACURUUQMQFZIEyRgjYYAFMmRIJAIYgNfGkEAgMgBAGAIAKqADFQyOGSAqTEhIDMiEAEfMAwoDhg8CCIkOyARjgIgBDIEBB
GgNlAYjBAABJATAYJIwCIGlgHIgo6BwSFgGi4D4AgzwKE0RAUAEJxgFF6IwUgagQMBRARhEggAQAVEAIMUGEJIgXBQAaAAEEokCCRCCCDNEdi0KIghiQAsIQJFEEhk0QAIDSAAWkZJoGYQE5RHIKBpEASiIFAMAj
gpCBAQEBwiDgwTWyogXgBCJDICANLcBFDJSQUhFGQhoBZQgCmSi6EOAYmJybkBABFASGAkRyAAKgMT+iAZb0BAgOuGxoAgRIAUJQgAcDGEiABcA0QAmKhn0CHLiIIQRKAAQDISAKogDECsJhSTsWiAkYkAqQQgDS
VBBoIABhEAdECAwLAQEYAJupRASKgISAFKQUXEhEkAgCABkSBQaw4CSwJpDEgcUAgI4QIGMQFdwghCcgAmABJAUhMAZohOAcBEAYkmAggwgbyipBFBATAEkAoIEIZSkmCwAgoUW9MmEXJBHhFPVUigIDscRBEaDU
zK0gIAAHAAQkAVIQNMIIaggAYLqFiyAUMQM6DQ4CMgaQihMOALIUioQvJIkQADAA0ILBIIhAQDBWYTvCMEQRFqiIIAYQlIcSBDA5hIghoSDUyBBCEACXAwuizCojKgppdkUIlS4DwAiiAESISG1lAMAWMQBI2AhI
DABQIIBUAuIeWhBXEZKSllAa2BIRFRs4xEBAA0BJgAUrAAGCpCLhWcoAAYBEEihKDpQSXIQDCohgQhAPBEiQKoPF07A4bIKIBkoFAEUABAQiNgITAKAACADvKGEDAVkEGBUWGMBACGCIEiFAAIJvgqEFqyAOFp9S
FIAFgvOWCMU9QhgAkgJJIIAogzpLRAARP8A0ESVw4kISiQEAADBIGHchAGwQQQEQLMgCiFMCgXAUUhAJgIIzIgKRCKAdviFKgY9ILAZGQQBEMCWEcwIyFRQDJACRqEm3AKQQ0QgQYFQwkqTCkWBncZECg0BVACoM
AYABA2AWygAUMdNDhojIijDSCxEPsgzoOwCAUCGEAQJAULJKSBlkCpAIQWiixUhCojACQpFAoRBWQAInUKDg8RYBIuiEJAiALijFUCUOKQPCCWw6KQASQIGAhUDGQgIwErQBEIQxMAazE0CmQAQMkYBCoSwQKUkI
kC5BQSLhRARAlBdMoIIwSBpCooYCAAhMQhIsoxCCDMTAKHCzhAlAkkKCDQO2QRCIOZAhgzAMDGUEMGBEgQIqAhzUgCAciMBocAHMDp6QEkmAQBQAWSgXBIcCCRSQJRBGgACrAAhKUoEV0FJHqECkZiEBoBVM2BLU
HACiBAgAkEUCQokgWBggokBgAQwgIwAkhEPEDBlEOhdAuKADKgsC0BBkAHAUYIgIGgSAATo0VnICGGiUKypIISz0KkxqkciK0CABnOzJTaAFwgBh4mAAEFgAMIgRIAQihGQICAAIDiQI2swWMFAZQDgxIQ4FOEQI
IMJkAqcS6SQICBoJYILCUBAZ1WGIESA0iQgTAFOgcBKkVCCiEATABFVG0lUgVBYGGaAsBOIBAlwTlJVAgAAAhAdBRqSApoYFKAAAQSShO4ICYiBEwwxgNtZsiQpqgCzQwLhgJuAohg1giawgQjoAAcEDAwAkZQgQ
BTYQA+IQyBDuQIZJhDmgAEKDMZc/oA4SCRA0SBABIgUQiUhCiDhAGUiQACRJKCwVxOIVKCKQgSYBaJ4ATgYtqDNAJOSitYAQIIBBFchDBO0HgUEDVAtHGKgBSAAJBI0QytggYUjAFAklGurAAGSRCEEEBiQ5Vggg
AEAEgTaQawrZD4CEKIjAAUgCDK8LAgyBhNLAQgZMMJYZABACSK0JZJjVHIHXhoeWEPQsCANgiczBG6YADRQYgRDwsH2gSSAQAWcQHjgANBhAkiDAGZlSWgUgCBIwKxEECQgAMEQCO0UwzhEA+2GKAAIjUg0A5CCm
BGRJBoEsiMZDe3BhghOFWyEMAgUlkcAEDtkgYeDJaUMAFDIpgYAUCBoUABFEIk/BwyEqT1NJxGsRsENVBCQgMVNiEh0dgSSlIAKYcQQLSMJCkgVCASAQkSgQCgzQMoCCYIzSDQMDiggJ6IJQUgosYgIALCKgUcHO
EDBSYYTEQJSECABAvCQoAFARkHFEESQSIA8O1ACClJMOiI5AkFAFNEjIBQKTgAYQFAQCRSSVAhRATiCAAgoYQGgACke4tR3jgDNBCABUeguUACAEMaBEzR2gYhwPDgiPAoggEhdNAEGJAIBCUKIATYQTI4UQbQhK
wUSCKYMjB2ICKAhgkDnoyAKQUAAQBBOgaxAQJBAIwAIghQCYFRQ4MQDBFAgAQyNgGkDqIUFREIkeCoogkGj1YhACiwkyiAJAFEQBB4EAyAGADYghQ0CAhEXmyhHUEIMAicIqMAIQARwABgkNJCIRTQpCCAeSEUYA
AkDacMESAEgAAYQAHQgHYBNqBSICQfPQEFdAQywBVZiJkgoQkCQAZxCpFZJIQ4QCAgIQpAAQhGciAQAAHZs1VgIEWyBgkwIB1QoGSOAgARswCYi2VWCBPI4AHkCRLJwAFRBX0iXIGsaAMC4awXIgwQQqlSktFYIA
AcRAkMDQAgLAPgagAgNLBASDAhTRIIClgSSGSgTIoAAHCKIHhDCU6DGIwAIAIUA5CoHE8HGlISCIFyuIQgAiiQiUSPEEgQgAhKxAwIUDkAwzJEIi2UAKtFRAkEclj0KIEFGOgEABGwEEPkQM0ARALoKQAIgNgFgF
QijgZ8BYBSwgJoCRIDFwECIigggDGIrAYhgQgADAEDAKiCBSodBgY5G4SwiwAFySAgxADA6EviAEOGQEOYyCmAgCgBIkASQAgECIEyARQCSY1QIigADQMARBCUCsBJaiCDCDaBggjw8XYSAFBEVJAGCUDBZhIAA5
iAWSQAANgWkpMwQItC5B0xDSV+AOoBShsECzgqIZAAgAYFiEgBKMIAzTiQCgYKrACMQISlmLMSacFKI5YEMwNdgAxEiLRg6gIiBgAAUwAVUlU5MICAQYAILACRAEoCJBAkwxN7QAAG5gBqCotggCDACWJUrEARSw
EYTAhBbaEmFBRCIFQKMAiWFYwQcQOGzSB8A+DbEgAJhEAEEAQkGBJfSBjx6B+GQRAQAE4QEBhAcRw5qMpBLCAIgErhLDyJAAgVQgAk8sgQM/qA4AQgA3cDKChIB3IBAYAiajZDaBgBX8WAxGAQBEhCGA4CSDZAFJ
BtkvFYwgkAgAQFGGUJTwIDhKTTSCBAEJHQHKKgBGWZQKcGQgqCUsITFA00cCA/CQHBAQwoEgGBIDQDEIQHgngCEEIAIaDiQqhxCAGiABMAEdyRCgVEROhIAYgFARNEiBBDkoQiAYHJQhYp1zsEC0JClKkAJIEJLJ
JDWhePTTSkhRYkHIFaYE4BxIlITxEDhSwCFWgngEICGKASSIOAOw4SAZJJEIJKrAY4ICoCTAAgiAISYqgkQDSHDFYVJHCQFDbCBASvEEAGChYBZioAlAJAakJxCGmiIwiDLdEIN2AEeUAQETbREhIlOSLRjm9FDA
ADUSP/EEGQsIiCIQSKcYAMOAJgMF4JRSgggNApwigACnA0USkQQoVgWYBgyoCcIIYmTcsYEAB3YpIAhAimulumooggMMKUgwSApUhRhKhDMpAIgAQOJCLVGKgMgAFAk5oABCEYtTMiSBEgC6opHoFgEUlkUJgAQl
G6spACkCcAQodAOy0gaAyAYsCAFJRQABJDGRiILBYlQCqADSEC6pAzAANCwWrpAeAQFJKUcAA5BgmAEBRFSAy1AbAAmAAAAIAogjZhCIQlR5FMAIUBq8Ao4gzXcJUmR8glRDgDCEShgUGlgoQAKBhNcEaRIVAoCy
TxQqaCHSARwEoAJIAEAAAEQeLFIUMQEATLAgIhASJAUIDJg4xCAgCUQik4UIAFWwACzSkgkTWBoBIEWwihhUgFQQwRAElyDZUKIYlCQIEgAeeEpAKELSDECAITnJiGIhQINYCSgW92SeQGAACkIFQ4xAIUHUDMAO
I4DAhGAJLUEUKFIgCA046AQGQMQAAAGkBhGwOgkLg0CDMpIMhkTeEkgXhAEBkFtIArHAYJhgYBMEcXSNHIlGXEUCIaAaRxGQQAiRByAhQoJoAElgMUAAQoiAQChAMCiBFE8mZNIAFoPAtgC6SwwGYQXYoBYAkHUU
QIskBCQMACRpAgICSKsIgIYgSiSEAEgJ5SKMJNEgAgIQggCMAFIMQAWSqCQREA4RwSZThQCBgQARAYCABgRgAAUFExRJCBkEjLgSSggAWQFwOJlEoLAEouimkCIUxQACEtAAAAKVDJIkFAEUgcqjAARGgAggxBIK
FBARAiO0vACK9BCcYAhBIAGEAABAzACRg0BAQgDmYRGBBAQFSAGcECECKCKBqhhAkgwkAkMhUYRiAgMIozIiV0qCSZCMAGigEiVRgj0pUASAdCUYAEYERFMD6IQJBCiCIx6KBjQcyFQgKMAAyIEYKawiDLvMIA0k
oA6EJQMOEaQBoINwUJEkQDIQCQIIzSBYNmKGbSROEEoA+0GCY2SSHRAQE4okdCBDAAQTCqRI0Q2gVxYQYINKKyIGpAjAeASgEBiYBUIAiQAkWEc9DQGw01ioAHLgmncFA0EAgOhi5NAIEgKRC5MEcIgCCZwdUGD1
mEEjAAAABAiMicGJooDYZhkHAUi5F6QgdKiCICLpENQCJImiAEMhBASiAoUsJrTVFgkAQtAAQM0IF6hwCRU4DESKgyFkcKIRLJTMW8AqeiUBQJwxEaVAAWIiAhoAEiRgQlEBRgkEFCiwEBQJUAApAkQYmRVEmRCq
BkCCExQmoJRm/CYAmAi1LAQTARABFQEgHAAgqcBllcgBTrIJQJgGhpkAAQBSSJAAUuEASuHCskJIYiUMszNgKQAqiwSUqgIUGUAqIyrkSiAOKAUYTBEQHAQAFiCBiAQBSAigSEQEVFDNiBKwjQBBAoIQwMAkBCEi
AGgWFwiAIQiQBABMLAQYOhQCAGYAAApQuJYIQHzEBCwqEW+mLACIqDF5ADuKuUHICAwaoDCWCApU0EQIgRAJsMHBgmNEASbU5AUWZSAoMQZBoFECAgBPGIhFADiEVTYYFcAADAggKuRE0uHAEaoQIAUiEKrzJnQE
EABIolBASCwnAIBlkBDJK4gACKkBpMKhACFhhKADhEUBKMAMAtqJtDBEhIWnAl0aESCAohgAIIOB1RoogILBzB4EAlaDAAFw0AnfCiMAI6FCFDCAAKwxQghEAJBaIAFRIIzABAFAQYECTYAsAAGMEQgBIsmRIKLN
ACoQKE4BEAAQhAjkRAEmgEACAaEPBIcB8EMwiVKAgAIwQAAwUMBM0ISwWoQIFKWSFFMkCMAALANhxpnIGaJ22CKC5FcggEKtg0rdVBiwsoiAZRiIKFA6TQQsCEdgagBQQaIRCAJ0I5QGwIgEUggAwkigIAhQUjAE
wMKAEziIBBUKIAoAHGgI2C1gwILCN4ABki5JEyAMCkgAgFKYkpoABEACD9AoVAAHp2AXQkABQQDpYhQCAFaCBFwQMBKQAMgCxFABBRQghPOQCpMAwaGEQDLDIAAlUDAyGKgBQAJjRADAUBUkRNGAkmTgIRcxASnE
GDJlAYJGFAx0IUAwgbBUwMUEmYgA0CngqAiMSHhshCEQYMoamokEWWAQExLQAiBCTmWAIAoAiA6ALsNQB8EssvEEEBJmAUAo0BWCQQKAIAO2DIgAgGApFvEABhGBHGD1IYaiEJ5FYBWYNMQOCkhQEQiFECMQghno
gBAgAYIpiACgBuHgIQAldEIUKAUkUCxBYQkIEBwQQRcoEZArSNJROgACCCqBCAVKQgHKhSL0CAAQBQyZ0lODReiBSIACBgyhIaARKTkUEDgnsLBxAmBMAITEAQwAsGGkFQQIiYGMF4HkhYgBUBSACAmwKAwIBoRD
qeiRYgwgECCAUIkABqRmQUAYMY0iQSmgCAQAgLaCh5jthouGI2AqQGoAUAsABAMEiBtmENChCgUAAFBEoFIKGQJA6kCAQuGkBGDRiAXAKCOjYABiIE6KQUUlkDHBICRmAgBQrYWEEIBNAgGAklUDILwUACAEmIwA
qAEEIV1pBGYUBIAijrByUSECBFGQJ/MahKUSwIAEUAYwZuGDBplKBXg6IyAD0AIAAdCCUAF+7EChwEPgQREhGRdFmAFTjlg4IwNRoAJjUQRAwgMQJIRULHJy2dAMAFoEaFACAECLICqgLBzyCQBQECBoQAEmAsQC
ABBKaAgqYQAAEGAlBISQQQQADtGaGAECCjJARiMAUAAADKMGnIKQowIAAIAMUQrFAbUgAYAmVFBLIiAMYIgADoCAEMgAIYIBpkCEAagAWBGVQuQilAlCDEMQArQCQ2eBRIDAsIasAGAhAAYTwCgA6IQRBIQRSwBK
4gYgAxgAKFEyyEgpFWhFFEoy57CYYZJCsIf0ICCOZQmyoIIgCh6kykwUMQZVgWQtWMBTBEUAgPEgBAgQU080pkwaghLKgBAkEkoACs7CKoLCWGk7eCAnBQIABCwIgBAlY0aYCEEJJUAGRHKIyQ6jsFBYFAAckgAY
TKAZaRxiGTrmHCQxGBoEYtChYYMYAE5IkANRXkGDisoNARABMZIBqYAlzhEDpuHMILIygIgCgECiViJQdhIAA+kiJFwgBMABgCoIUxGRrgAKEiQnAMDjsAgEggGBoAzogEiYVJ0EJIEAxUwHiTuJ1QE0fqQHQyBN
MBRYQAIGSuKQFJBoDMALgEhHSzBQAMJJgABUKeFCip1AIALMGQQEgMCBBKWoTAAAKAEAIBaDMBsIGhtAKAgAAUiBxQUADAkCaUYAZEJooGmeJICrN1EAEiAQSHCAAAAwAQSOX50AhQ2YDw6E2LmkEAEahNCrAYAI
bIdeCBEGBASAiANCCTClHAgCAhkVw0HiUHxIZBlrVJAEgiFSFAAQxlACgesBAIsIEEJIBwQDDJINAgiYIAAdGIDRKEgY5CHEhFRgppKsmQ2RC4isTAlgxSgilGAAOhgIAhEMQCAIBAsSCAIeBZRaAIAAAUCAAJ8A
chQrEkekwABxEQIgEIxEFoRIeRUqAKQFyyEAIFGGAiEIFAowICK4VBMDC9BSlAHxQEABBA0krORQCo4UoDkStAgECQBgCAgUaQ8glRGICMoRYRIYMbIQaXALIOGUwAnAkBAhkD0BBwgidoAMNqYgBwCCEQDQPBEQ
AIBQDDEyUBJi4UjIdg1CAYByLkCDpAYBABrM6wDw1+ECk2CEBbRMAAkYAkEFWEPykxEQQRTMADiEAwAIZnmFoCJCEBBAhQEOAAJkMKTBSMggksKKQQqZBCpAMDKBoCRAVgoyAIoxIcJavEAIUDlCCQwcCEFqCJXF
ooABIAIUEMoQIQLKGtBhIIIuE4AqkAAxREp5FRoDAJ9ACAFGoDhIIQCDCEBJWCaAieBIUWYkgUPsIAARDtNMtAEyonI0CBRJ0qIMRAKFQAAIJiohHAIQTMEkbxwiBAEiUkGICJRhnJAI3AI14DEGKDCUIjIIHiEC
ADQWkQNEqFEABEpMCcJAAWJYZFFThgIodW0IN4nWPwBAqeCQjWYIJBQBiIKBIKIASAkjxaAHIIUhIYiCDksByMEKAENMABY8QMsoIokMIMlUSpjqCYAgAAQknPURkBAFMJQIAwAASpIKCgSYaAAAQFWsDHQoAqhD
gJkag0R2RARAMgkUoAihAsKBhBYAsIyCoBLjWQEQxnYCKHqAaIGkICCIJyBwQJArwMSQggCCAZ4AKFnyMJEITAIwqQAdJJiJCyivEwRBgASAHlKAvggAQANgkzI5AgkoAngKwyhBuDLAQ1QgKQDBAEgCyBsEKALC
TgBJsUMJgABXAiSCCCrFIzZvSTtYOAYwdGJABCa2aBiCGMgBWZNEWAyAwoEIE4BAGZIa4sOXAKAYDYISBJgAQEIwENEgggCA5QQV4iBhAlALAAA1KBEpQArcxmTQDAgUasCAOIAgzNBhCkIAoCgQxrAqhsIe0ABB
gkQVI1xZrQCAS6/opAAEWAHJsERBE8RpQAAgQBWKgAAEAGwBMUqD0iLAC4AmNgMBACKaAOFgkFgkBGQAAIBMAApEjJEQigCokSACdJw7IqEAnbJSRYBSQSAquQBgoNF0wkSEbEZAIKKGCQDAIHAQQsNKYsgEQGIa
CopxG+6BSSIJEMUAsHbkAggSBhMYYMAIREBgCLAAWAFGhAAfo4UASjxOagCGqQASJGQAIIDCQQAKSGioyAQwRAkXmeAhMCgoS2kIBRKLBA8EBQmxAiSjxuQMCIuoLDgRgESSJQgGpfkKI6AApBoIIYABVmVRlZMk
CABwDIEFIFAuKBAhhkAEgKJIidQAAKShA1YCAkg0MmgAarBDrcKGBEFAi9S4Ce0YwADDQFghMDCBEHBFQFARFCBgCSVBQoJJKScFEghBLh4ACQCiwAEGhmZJTQUrIwSAHFEJYFEF6QoBDQYwgAoEKRhAkxWmUGAZ
ABCyuUoSFYAJh7UIAELgIjLhhI4EAAcAUwkwEwoUoKKRkJoNCgEAASqYihHASeAAppoJBiDHQsSIEx4sZaxGgAhFKBKFkGzoBgYIHOmI0PMBwksEAIAIQpEkHFQAABNhUkDHAAUIEACQcJAmAwohEEKkkICBgIQB
BRURcUQjGlUBO4o0SEAoQEQRIBIAgII4AkA1M6AAIOQAsCIDJBDisnalaAALFiwyCAASkAEUBCIAAoEsQbGFWgAAbWYABLAAOIg1iyFhEVGgAVhTjDiwMCAICIAlIEAnIJFYYQLUghbDIIkNhBYiBAiAwAJIdAAk
kgAwAQAESABEgDIwAEwZIEVAIgCIhYkRewIBRCEFJCyBm3xCQRRGDMQTBqBE6sgACAGQEhAAeUQJvUYgFWCYkISAACgAxJGAABAOOAQCDFI7gYRajIgAScBC2KRJVhrK5NChDBgABThNENZMUDCLgCAiBCUSAFQG
yCZEGAiCpQAOLVAEARAcUkQFQBQTkMCBCMqAKkhAAYAUJKBh3kEwl2ACNQkOYoUVQBiBIUAng7CAQNQuBIQVKEEUaojRRCBCVAtBuANyDgoIBqAVDhAXGdBQAEUECEFRu5ZYQEmKKeiiIasIQgaksBKEiURDoFyA
bqb0lJAC6AEACHTKEOCTYAgCkWqKGxAIJXIICDW0CgQNGCn4FqRMFcOSqKtjLNVgDAGoAAgJQg6oSBECBrEAjD0BAkmIuGhVQRBszFOwQwRBkAeCBEgAAEAXEo04EqInqoCBHMDILEcQiygQoVYCBCFABORAoEZK
BQFiLjBLGV0SEYIBbQg4QmALbToCAAEYieDTIFk4+EAlVhMAKCDgVASMIwAPA8HIpiIQjSJJIsuccQJgsQQsSsIqAW4AgC6hBT3MQagCEAkgAHDRpiJYwTMCRT2GJKZC4RgAADAJQABJigIADOIzEDREKDKDAh9T
SFhkIENRgQ4gQggBSDwaUZXMIZd6EdAMIghGSMoQQkIgiEgABikEUAAARQASEEwWMUhIIICCGQoAQIQUO0elJdAAhWAV0iCkAmQywIVSKIQKEsGEtGAEiXDEcIEhgUhIgLRBAhACC4AHIMOBEK1Q4YJRIoAEBEgA
CICaQaQQBQAAI00gCLwMGtSOBVhMOCBhQEK0AgBKmyYAAIgyaVyAQxEnQBBPIMSBCCGksgCEQUAcp2YBAzhCBFAQVCgDKFHg4kyeoAA4QgEp0ARApCkYsQIADACBGBCEwN2QCQBCALQigKoEJCBAIBhWIYAgEMIg
hfA5gskCRCCBBEiEAYQE8QCRUFOAYiCYCgpHE5EMAMAHQQhwIBFwjFCJQwdCRAE4AAwRYKtZBAIJCcAT1xCZiMhkARCAQBEECQJABJbQjEMySADAgiQJqACgQiCWEEAMIAJDQEhAwEOhTMgDYmDZwgKMCEqIMiRA
KZgKKBTAF4ApZMEqFZRwEQUEiGMJDhQpqgJ4EKQwA0GaEgwDCwIaBNYRQKAgAIYAXQWKJYmoGKCiZEINSpUxNegg8EEJRpccAwkCQaAAgDqTvFRNARACEWWAIAOxByZQlGscMNUoCGYEwpBkRFgFCZAQABUDAPFB
IhVVSULQnrHAEXBwgkqN5oACgAViQTs6YBhQWDYVYAABwBCiErgRrlKBgMEQAA4wkJQjAEMgJJkhDyV7ZUgACUmBBAQQW8JnAAgwKEKGNAIEpIvkCSUlhcmkCAQIEdlAyBEDUg2pYkTsmMaIAqIABwAE4RcAA2Qw
mSgRNFSBTIIiIBfJAAAiCsRioKFgBQBADRCYQRBUUlawg4gIBEtYAyBDJEIRAZgICgQc+hIRUCXSArSVYWMEAaoSCmsZCKALEAyAIUIkI4AASsQ0Ekg2ACEEAZdapRGuhnFsAyAAAAqEUSKFCQ7giAUAHQ9MyJCM
JEvxPIQCEoMJBXHIiSCYeFg8CEAqgBIDlRCEUoWIslxIUJDGECoAlVCLCDigZgESAwAAQtYByRCuQBKAACqgTAyInAm1gsERcKBokgkSidRVWiFYCYJiJgBBOxMOEDQBgWEJixBpFnZSgJNQJUQGDIwEEgilQkyv
lCQZAAtIoIPQsCJIgBOMQIEAsEAQDIBCRAa0JRQAEOoZQFEDkAMJkoRQqHRgZSMI+EEBAckCKwCESwjVBxAMUAAeCWQXBCiFItQgKgIFCAMEChANbTRbJ0jx4QAUIIsUAQAcFoESRQtDZQBoYBU4CkjVqIEFgGAw
AoxYAA4aFjWECQHAgEtxhFMxMwAiiYyIIBAQIRhUIdB7AwAogwQAIW8KIRQt4cCCEDm+GQIoggBYiQQ0UIBwDgjEALrwwwAQ0YrAIWUQAJIIAUckhGHYEAEArJkDgUaVKuQgOAIQ4CaUEG4xwkskFAiORCgYAHIH
PDxIFpCCul5KAAehCAoNaCAkNUEgmC5/aQQi3pYAG5oEfIQIAoM6ZIRoRIHUPaHgHhsArBVEAQBAYCQpYAICcAWAASJSkwwE4gSAFMKABMBaorABGhwIIBIMGgAgBUYAIgwsuxGCSAQSwblggE2EA4UpDoSKAHCA
wJRweI4q1JWEQwkiCbEAABQS1gSArQSJKMigSIsUAzQAGHEtAyYQIGIafgImAEAypOBBBhELcFIRYCBFWBIJIQrPdVQghuDBG7BAKQZA05LogQAWhICAwLRgAXQgVUgQJJsciSYIMJEsoBBA8aRRkFBwMBmghyAF
kLQISgCAiBoAcCcASDqC6hgIOCQOgIOSAmiUkAUgQggJGJj4wQCAgAQcUAAxgUMAJQgFDIEACkDQgmAhRRAGcEXEKIP5AAgkFgAQQSqKsIkCAIAEEsRCIWCSgQUsBFyAQUCGwIEgAAggIAPICIAhHVQwAAkIgDAA
tAEEAFIKNKB2laC0hiGIaJHgoCFIGkChokBWQiIFYBAAQUEkRXB2CEFFRAYOFEEAiAJEKDFEaAIBpliRRJ2iYoFQVjkKCM2iIKMAgAYuEiQRiMlvBQhk0go5A+UVBiSCACMAiigoEMmkwEBjgjEkAFEJkBUCmI4g
1KRRgYCQ2sBMMEAITQIAogSIEizDOoUJUgA2kA220oQCIAzQAJI6MAkQjajwiACikElJRUG6KoMQWigqDpJcOgAJEYJESOBBEAqkN0XEQABafARJBAOgBCwIiBA1BRAYQXSWIxGAKCAACBGqgwIAQShEQIRGAGAM
CRQIJIGqhAAdVEEAgIQkECTYhHIFKEhjVgEBMAi4lECgBCALgBABGQSRKpCFkeMTIIAAQIozAS6SEIA0JnWB8AOUJEAEmkEGwDNiEh0ElQ/XkQjxDBog0bABjUkCBlC2DQgEQkkC4MCROQooBYSRuIk6EAVkgpZi
QCdgAABoIoGyTgTAoAwAqFY7cibgAwAIoB0oEcZpFDC5NChUAANICEwBJIAoF0AkpARcnC1oZxHCEigF8YYCMADgAECAgYbhAA1EBowqKGVnAqEJyYABjJxAQAhJBwgJAEjMxMo8EwmSABwwoKpFMFBb6gwpCAdU
gAyAgVOgrBAJAUKwMMeAWgQCARkiQIADDxgiAAUSgD+5cCBEOYQBtAQRGXECF0CoUZVEECxQMSqgCCOEQIoShBQMQR4bAAZBAoMDAMBClgCg0aEQXgTKlChQESILTrAQKNOgD1AlEESSSkIIhUEqGSAIBD4CoKhi
SwKA9CQDA1kKChEgpchaR4VgThaIBHSQEABAYAiACEhwIUkFACigASAiBkAAlBr6MAAIhAMZFAHbkWpLCQMEGIwhQ8EIoow2jrEBEwxTAQALhxIpFKASIbKBAKTDANzoggA51AdDEAlbUERM0IyIaD3MARDBoYtl
DgHD1Q8WBAwAMEXbsG5USGhMQBAQiwZIRAGgMQNhCkIAS6AkGgTwICApxAXBMCx8UMhEqWZigoQ0BkFJQVUBwCEAIqFCjAGKCQVB0ElSJAGCyQbIsGRIJrUIRYcUCUE4YYgByAggGoACIYUG9oHYAJGSAgJYQQwE
wQHQgKwLSEloUAKMgCoaCIrzkHBRBIsCWRJOgAQxEChEZBigI8WiCCKKDsCjSkQAoygEAAMShDtgoxMAQUARJjQJIGpCiAiAUCJgDaiQpgoorQFQMAgDCCHAMABoKBk1CBSEWYm8FCn0AhQXEmkALAcEoBgQRIgF
Byi3AwkAMBQBKAgWAkGABGgHgQsCzsBRIIkAETAAnRAMMyMBxMsKMAoGkERNIEICRRAIhQNQGkBwTDDhwkCjBiRgKAAoZMKCxEACMFACO5lKAQipaQFBCwEUldXAgVuAZJBgYxRAQBBDPAwigJYTlAbE4ACMQAHg
LCSJAAwgmAABT0UAgE4AhrTaRjEEGIiJAwhCAYFjAASCFauBAkDACNEYBYgmuKnREtQIKi4KpFCF4ESjRABDAAAJySBBQMOUCEATAoA8CAA5kJWCYAZIIUpI0CIKAGAgFgLlDAkhACgckAABAApQEgQiBCAqx1Ug
MIgMJCIAQlADkTAEQYbWUjBBECoBSFFo3oMIQgCnmI8SoBU8IhGathQBLGDD2rCCJIKhikhgEkJCAWklEwCIjyBKVYAwDzCoMBEAgXDIzTByggtAGIDAAoAElUCSIypAEjAIAiCmAggtCoA0HYAJIDHhkyMMJMAM
BCBWBBGRIcAZEYMIDBQIDDHKYKYZGAJiBiKAkxpQKAAoClzECXVx0C4URoBdApJUXCR5CFmADygEFMMEQA0AByksAwkLUkC0EmAvV3YUaBEQICOoeBAvCZxITgAEcNIiEA4EQIJ4EAEo6AQASwjMBKNELEACFGEo
FGISiCWziBCVJAEQivoAZJILAEHNKHAWKBYhLgAEKSqCCaiFCvyopALEWgEKtoCQYAwYQJJDExdAoAgEFAhArAOJImRASADEBCGMAACyISBMDREBBAIkmAKNBgICSgAQKOBbCEAhi3yACWBAE0EoISEFEIICugJw
ZggRCAYsACgAmEAqA6OwAHJNAG8IYohM0B3JAOQQw3cYxBCAkwgAmTAACAITACAgJpgCCygYeEgRIMCkNIHDBYNDMAJAFRYdwGKJXrwr8UGBCACpTAoAECKQjF6SwEAFCCWAJAAwCZkggBZ7wBEEIEAwGixaQMka
RABpUBGBhMhEAIQAMAKCRIAgTIYEoRiAJAAMsBiAoBYQZhgkQQaBWCEAENbuAiASyBIJEYkMgsQIKAcAIckOEASUAYRowQKhQoAwkGsV5ETQFUKWhAEBuBoAWxAEKQJluFAAAB0RKIADBCDxFH1CABIA1SaEENgE
AbpcKqCFEB0JIBEAAEALgyAiomRFAnAVszEBAhNtAGOChAiM4IAQTqCAMPoCBGgJACPJMIhxEACh0giFAWD7kkiGwhBAtbAoiBIwJy4RhBFEFQIUURKUICYEwQE0REMioEAjkkYISJQFsKQQgERaBAEcJECnAGgF
IMBaYIAYEESBJCgQxQkgoOSrGwGQBFjDEjFQQAhjHCKAio6AYpHgJZAEIsEogQBkAhoaiSkI0TgAEUEkgIALAgDAMmpgIBDhAiCgJJQAQQAgAEAuCbBRgTCEIRSYlDtYIcQIMCgbhSggTSCYEyALikgCCEijFhMq
JgBAHAaAQlIkEDIgAhDCIEQDAQGkACItXC0gkpEAUFgGAgLHEARHwJYgCEQiAYYEYgO5RBQNgxIBAAIBJBF9QCAgaAMIDjAAHZEUAwAEBQAWIB4ThMgqJxPUQJiIgQYlMAVAxFAygSMiIowAkEAlgMAUlkNyKsCH
BCQoAND3JQAgASQAQEGSGrMFVikgCoGJLQAqVGkIQGOGAgOa0QEbERDxYAUwoBgAohYAEnluGUKBqMIUAsa7C4KiARcu7gIEiEENAVsAhKDAYARJmAAIAIIQE6EKCQFRTZQoBwEBAOqQwAVIkRAuiCxBglFpQKEK
zEohgCAApQCCMBIvGD0KwJKR3VsAQCAwYuUgAsBAC5XQSOAohEgpTyEBCPpCiWFIg8aAEEQqAS7IALQCGFJEqUEhEACfDCF6AaAIBlj4ghHAC8BCoBCkLoSENgIdhwTCUECSABbOAWIwHmIABEhCIyhsIQQopnRH
YBVIhBCACwEBTKD8loAMOwACyAiiyQOS4iFEiIoEokAIDE90PCpAAAw6FHQJgwXCCEDBWGAyElEISBoYUAEZBQNIjkAByMANVGE4Dl0w4ggCImWAQJOQwEdTgYWCVAKAoUEjQCNiwJIASqOAABcAHk2KwaJCAcG0
ERJrDHARkKWOQUDCUKBVQoblU6gHQBGgEMSQAEWRQCLAYAxAKqkcBAHRhS1oBgggiWKIkBhGBDoBkFADYsQbZMA0OBkQDGFND0AwDfgCZxYBAxAW1UAAspE4kAkQ1ZCS0AIhDaEohYlMh8IApCYRNeScRgACBQAU
ATgPFmgGBZQoAAUUCFZyAAwIE3ZJUAFhTgDIEEgkEQAQhyIkABAYwAACwAGwlwJEwJAYhDKkeCJG2JEQl0ShQCgAhaQkKXvQGKIIPEQYDMEg0MiAAISCbIsQAANAIAgOhbEMKBBYAWAkgFBEoAIJBGFAUpYKKCii
gAAlOanYP+iAKgVgBigwMCJCgAjARgggAAVAJgDgGWFaSCY4SEC9ighNKUIAgAAMUFHqEBIBIoIIDBIELitHiEtCQgACTQSIAGgKEAVoZIkV0SAQAoAVMEAq5IJSkX0ESoCgYYFgHgAJAymCAksgDAAOmYoADAg0
NQIjEhohiAgVJ+BFIEkAAACwRAIFoBMeAkxRQCD0CnARAAYADiKGBiAAHTyxAEJAAcJAkEABvA3WBbSAbDDcG1ECAQI1NCgAAZHKIBCIWmlHIBlQ2CLASxEYaSQsfEA0GUAIThAsXwFoEAmAZgqi6m6mQA6IoQQS
UggMBBCAtyEYskpIRkEtyILy0CeGwcAwAMMAUjsFQQC1VSQBAiIQbWAAAQAIBtHAKpVeBQHSEU1AWg1DC6tYAtBIwFsAADNiURXKkKBQHRMwDAAAgwCAEbwTjkUQwmBsFSkmAYKnNMEJAgIUECmrJkQIQBCBNAt+
ASAKA1xkIEAAEIAhgHGbdxI0BFKmZDUU7apBgRmMBl9DkQiDQ2aMEC4CBAAwDKAtYEBNQgmZigRFagwCQriREkIxAFAWBAYTAAgQGIEBgWEHjxANoSREgWZmAgGCERHcMWoqLhQguSxLjIDiQQCoIwZpAAriAUQA
E1kAKIwgAEEwAJIbB0CACgDii1QNAeUAGAgTBVMADVltGgSAzUBDYQoBrNJeUFBxQRFAK02dGVwBhgHsBIAACzhBhRcWYYYEUCMAgSAiQMEAAB5A1iEBgRNgAoRIpAVJA4ax6AwYpIgAGUCIECDABggWBDTgUtCB
nEQJSAUDUBBTUIEAoAhCQASJyQMEpANARCJlvFmuAIIzBFQACEQgUFFSqQCUKowJQAjBIEAQKgEAZBQmcucCAEyAAOaAKAjBCQ2RSY4SEZACMoU1ECQHSg7EYgbskhQCRk+gEgBghSFQgAgQgAgEzCAlEBQDMIgs
kmYDQw5WgIngQUwJIEAAWBJDgQIgEpEhViOBwoAEggwQhAABhSQCJBwSUIAUdIaIgAFIZHIXIhKhAsOlAuiCDGQJqAIJQdgYGkJk0kAgKCKJN5gKKgLgAXgA4MjCIByQyJQcCESQIAAoCQMAU8GAICQhSkSgAUAS
AbiMNkiACBYKpzESoBmECgyEANCgIMyAAgkWQF0DEQMBAwgyoaF1AiQECAIqUAnYDIgAoIjisLFogIAFBkhhLApIghqVAZBHNRAWM04oAFKKFCoEJ2JQQIoMUAMMBEQACkKFFABhQgg4hENIEioYghUHQgByJGBg
ACzACioMNICM4CEYVFCrCiACFCFgBrCB4CpFAIAZBkqgSBCBhlopgQAwM2VUsRQSCpkAgLCFyB6EGBAV4YLJEuyWAAIyAABmkK1IFgBAkCBS0DgmI0AAEUkg7BsaQ0gGDYEQCBTEjiIQgoGoAEhsEhYRBBMaScCI
FAICdEIQCYl1AAwRSSEsQKqwMDFVQBsTByhVAHbVA5ABMh/hRJrAUTwkUUjkRCACIgEEwAIZiqkkr5BACUpQeAkQpxSGgoPiAUY7yRS6ACCAhAiBiWBiCCEEQFpBCdEQELBAGENlRAAIZIom2CLACYBsylAUQkCg
ILAAAwJEKjc6MMgRApAFgEOWihBAogEJJTyCQIhBgA4qRoKbGSBLyYowBgBQiAGB1hCGcCVJAiAdEGYA4SGGAAIcoENLgADGUCyCQPkAiBBFCmFBcXCQWgESyBGEEZAgMhQAkoGIZpAgwUEIBmJwIgYKJICpagQh
wijDiApBeMkAMywKgDApEgAQABOSE3BaGoEUYXCoAILAyGXAQhMuGCByqKBJAAxISkQMLjeAtQwJB0JCCiAgGjm8EAQhMA0hNzCCECAM0IGYqAMwQBIJAYgSBASAKESI5CIADMowABYGQQcSCCIACgwAFQBAE3MY
0AAgRimQAGiBAAdwEysh0AsW56YJYsgkgIKAMBIWg4CQmEYuBQy4hoAEBUyYkDgeBiG7RZAHmI8KAJoBUDUMkGmIkJCEWPwROCCgEAADJlhUESICmnBhQgAGAOEMIeYCSTGKECTgZNnwFoIZYLRUggZEApMVQagQ
AUwiAEBAB4gYgGigQAUBhIELAEgABAiMGNCQGwLlCErgAEkXFAgohSJAMIEiaMEApFIIAAHgCUSgAAGwBEjwAUYihiIAAUFAAiwGCmAgS1ZgyxGEUUIAoAcRgSBJAAAESmpxmQbkYTkYkANkIEFpAIQoQdaBADJj
GAyBEDJDZcASCIAvYJAAGQagQqSKAZBAJb5SIKEgUMriEAQQoiQeBcCRSElY4EDEAABPAk4kAASiQoBGAQImIzB4Eg4AEIKg5GDAgABvMAYmBACE2TBwAo4FgQBggDCOAsI0AhLZMaAhngA4CgkhhQGg2UKBSD6q
4KqZMgRZMJFAUFDmFogEagAVwE4AYAABAAFAAkAkRGIGACDoStwCMBAGOQBWBURKXAAUgXqNAKCEIQgA7AgCESCCEBSBhUhAwsQAF0hxRABpEAgEABAACIWRwUggMBAmBEFAAAIjhAEGWEFJQyTBEABIACBQBQLB
kQAoBUMgQpuBHCAhIAcSpUcQoAMEQAwPYCBQIxQeAqAIoG9JGTHSoAiAYKBIYqAgAMRAAEAZAQF7hUSxE0BBRsxFNjGiBQoAFQFxA/IFUFAIYWscACAogRYQAIQQFpCDZGEACokTCmABIZJNDIQqANBSAS5CyzaB
hGgZBKEAxiAQAQZwQFABIsYJSRqJ8CuGMxAlAAYcpgZIvhGgQDKEgijzFwMZUiJhBBgBAw4RRAADAABwIQVoAoZJAkGECQAICwxiUBIAggMJCYAhBB4QWAQkZEGCAEFiH6F8M4jABUBmEAUGTEAAwBiUEIxiCCtE
BQBBIwJqIdBH0EARBNYSEaBQjgiDGAqQKBi7GhhAoKhqEkFwggJ4QFLAcn+IHsC0AggogmsAC9QQYgW6AZoTidFAgBQEBwJsOEViVMACAiAQygCktUIa4yQCBURIAjkQBEqAiHjXtNhSQIg7A4EgEAD1MEMmAIuA
qAq9hIiFIGWJZkJokI0mAyQjEEMgBoDFCQglYBREdIIBkCIGJhoHDZgSeGZgExQAEAACGqjMSBojgYERixwDQGEGMCljgADAMEMSMSDByAIHqARQCMBoBckIKgMJgQYCXPIGWhaCKyohwGACEIGCLZC8EqGRACEY
nCSwCeCwmQKlQQhsANcOwAgIzwJkCZVUIBCu7IAQgDIEI+CgggUASoEDUFAwMZgGEgQIgIIoJChAAdkmw0IygUiSCQAYGqHhhoAYVKAJDAYEAGMBFRwQQAQAWECEdIIcEmhQCQBIIYSgghWB4wBUhBBY6RwCdYgb
dUBZCAhCICEogEBg7iASAA3gmMiA+IAFQRiKAmjBoBF0mQgGAAAAEqaQAZAjKBAlBAWAgKAhMJlCQADTRAFgVBwBEEBBCJEAzyABABIoEoKAAMgCcg1KQ4iofgg6WCRQAaEmAmWACRBcIMF7oAJQaAN6HAAR6QIE
FKzIBTAkkAigwtYCChoAYIIBAikR4BIADtJhBFJICQAtQAMhEl5GAAQEUFwEGGCjAhaShOkQUyz6RIsEglAEAACkSO6ANqACAKAMgQxIUbhAAoC6MIEBKZJKI1AZRSNoPSABQiREgYhIYAwZyATAgYhQEgcDISIQ
BGARYgzhjwA9CIULIEhCQDkAgkJYmRAJ15zOAyowCFD2QI1AYqUCKRXmvJAERCDACUAAIIMIJsiQDCJFQCgFYTvIAAABBokcSIZMwDFJAMoATNDAEiEkmIBihAidUiGAxIRQAgSsQ+XQAJAUAiBBA1MBEFCM6UAA
iSoBBEgcFNDEEyJAQIBMABHRAli5gBAEAaAxCAAwSREENwAxAABCIEACBMgIJz2UijBYuDw5CYshHEAhMALGUgYIwCSQygCCREBEBRgEFQYQCPBFQlUCIhgFIGQCASQeEYYhIGgBIwINAiYIiwUoEABbFZAnYgEo
aCwCBIpjAMJKGBUAgBAgyCEgAMJAhbiKgSSBQSFAgZNEGTIKwJCEsAUGIgFMBFAJAIHjJgCQsiZAE4MCoRIhJNFGQQEAKUwCRIOslEBBEEAggViAKsgIDppIUYEAAIFAOAskLEFCKIwgQAQI2EIVpIABrLACMIIY
YGAwgUqhOTrjwwNCgwDIMAQBL8CFmCcIwQJPwRJB+HJsJRRAaACn5RLSkZIQ0cAgIJAJBBJDwkGLCCKUggRaFdhSuZwwSAoYQQiUBxIwCBIAoECQFBhlEADEGAIkcCLaiYAACE5IRcWYEeBGIBGQZigIQFWQvEJC
AEBg6iKhARpQMEghRiBCAqcpYwoIQavWfi0YAKkEQobkCqAdCAcZACAAAeBgEBLAIJwGPID/FwR3hVoaIEZIRFhSAIgEUEAZCiQB6CQABJNthRaAVSAMRFGBMFiAGwyOAaODAMAwBi+VDCGEZ6GAIkZGhIEBIogY
EQT4DJSChBIBYD4kZIC4FAEguAB3JQDxgEVpA8GKSipY0GgQhVwQgCwTTIAAFhCkJ2LBlYZQBoAACAEQQ0pBHFmEAB5QIogFCqCjIREDyKFIcDAjARBQ7HS0TCAQeCqAScCWOABCrAAqaJAACBQIAUFEkSAEgBaT
m2QcYSAUe4ikI4CJAGhDzgmgLARgIAIApWVAgiQMGGEBBSJRDSSAICC0Ao2kxIHABcgETGJxEAAAIAxIgyGIBVwUgGAPwgEAgFU6gQxBAQEgRDhoooSwBMYKMBtA8SUwBJMQWAWiqRDa6J3ARABAQBlBsHgKowkU
MAcgIPilsSEIAGRgIUCAAgIHEEAFIAHDQBwuwwyQIQAUGBBNAEAugSITBFIEghArBARRyGRkwHiBADKCBmAlpAoyECOgEAgAQIQgUMB4qGUKlApBDMCkBLEgAQagUANIiVpAggdDKVBSpmC1AwhoAUDIKdEI2FAF
JKJUSA0GCSEACBoRCCAHWBOOgAhgRQA2sB8CTxaQRIXcIDQBoUMBAMjUhN2okFAAAWgIYIkAAhDgPkoAgpDiEgCMgAaJjkAgUQ0gIMAoV4IspICKUKgASIB0iSUgFYDYDWvF4aiMQFE0KBABCEEdCEHjASikAA8F
1Q0DSjoKYDAMQCIJYJUDKBARE0MOZDAGSiIAAUoEBAACFMEJIQBAAFAwECEAohE8CG+poCCQC8WQCEUgoAOIFKEMAgAEUEyADABkZAM2EmiUiARbEGomopMmFQHhQcFEkBiEISFwAVkANCAABAAAIETAYUIIElQC
aAkAAMESFDUAGoBRJiSU10AkAKMBAsQ0kBIMg1CIsMQBBENIDkaMEZFo7KUVAkAgIYwEAQGJGTgaWCCQAFA4AhBACEBJCAxKAoNHbRgtAiAhUGQEQWCARGAgEeCaCCeg0AACTA4gUAQMEQEEUONSAYGCM1AACJ0K
olDBCoAhACiBYABUsxhiaMAAkhwAMCKDBJAGMIQtMKAACAICAoEQBgAYAAVGYwPQQNgDiABtkDKQDgmAUpCAGDAoBExFohmEeIEFAEBCFBAMjAE0AywCQ2KwGQGq1BgAgJZUZhoAEFAYBAAjwQUFRGXMBIAIRGAC
KJCAAIHEIETIDQAgSQAEepoGFUZugjZA////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////
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
//////////////////////////////////////////////////////////////////////////9/foF/goiDgoF7fHyDf3KCg4h7g4KBgn6CiH9/f36Ben+BfoJ7fYKCfW57fn6DjHuCf4KBe4iFgYOBhnh/goJ+
gYmEhYp5goKCg4N4e4J/g4J9f3yDhIV/f4J+gn2BhXx/foF/goOCf3+Bgnx5f4F8f39/gXyBh4V/fn+Bf4R+fn97f4KBeHx/g3+Nf4mBgoWBiHx/hoGeg4F8fHxsfn98fnx1g51/fYJ3f398gYGChIWBf3x7g36B
foaDiYOFg319foJ/goGBhIKFfnp3fIOCgXuBgYWBfX1+fYKPfoV/fn+DfYODgn58f31/g4KGgX9+fH91fn9/gX2CepWEfn6ChH+HhYF/f398gYJ+hX99gXx/fHiDfYOEgYN+g36Fgn59fYODgYV/fn+DfYGCfn+H
fYF/hoJ4d4J/e358f4GBf4R6hHt/j315g35/gYKBeX+Bg399foF8f4J+g4N8gYF9fXiEi351f35+fYN7fH9+fH5/foWDf359f36PhISJf4GCgoV8eoGBfH16fX2Bgn59f319hX2BeH99hIV8goh+fn98hYJ7hIR/
hn5+eIR9iH2DgYF/goN9hIGEhIF8hIJ8hX+DfXSBfIN/f3yDfH+FeYN/h4KEgoSIlXyBgYiLhH99eYV6f36Bg4F/gX59gn13fn6BfoKPenuDgoaCf3yCgoN+hH6If4OBhH6Efn+EgXt4f4N/fX+Cf4KBgn+Hf4J/
goOBfH6CgoF+f4l9fX+FhX1+hoJ/fop6f4Z5fn6BgYJ/fX96fX+Ce5CGh36EfXuDgX9+f32CeoJ/fn59gX+Cg4GBf4SBf396f4F7foZ/gn6BgXuCfHp8hX6Bf36HeXaCf4KGf358hoSDfn2EhIOBhX+EfH2BgoN5
gXx/eYOCg358goODf4WCg4J+f4F9gYN+fIKBhHx4gX2EgYSDg4F9fX+BgnyCf358gnOCg4F+fH+Bf354hIGCi3+JhXuBf3+BeIqIg3uGg4OEaIODfn2DfYOBfIJ/dX5+g4Z+foJ9g4F/foJ8fnx3g35/foKHf397
gX+Ff4R8hIOChYV/ent9g4F8g3uDhIJ+hIaDfH6HgYp+f3t+gX9/g4aDd318hIp+goKCfoeBjX9+i4SCgoR7fH2EkIh/fn+Dgn+FgXx5goJ+gYR7gX99e3x+gYN8hIGEgoN/g3yBf3t9dmB8i4V+gX9/fHt9g4KD
hHx4gYF/hH+Ie4F6en+FfnaEfYF7f4N9iYGEg35+gYGGf3+Din+FgXxye4R+fHZ+hXl/foF+gX19gYJ+f4eHgn2ChHp9gYOBg3x3foF+foiGf4F9hISBfnuDfnmCf4F8hId+f3t/gol8e4WDf3+JfX6Cf35+gn1/
iIOGd4J8fX+DeoF/foOHe4F/fYGBfX59hH5/f36BgYF7hXl+gX9/hYJ1h4KCfoN7fX2CfoJ+fYKCgXx/hHt5gX54iXyBe3yBgnp8foWChYKBgoSCg36Dhn+Bf4GBfn+Bg3+BgX2Cg32FhouFhISBhX6Bfn14hH15
hYR8fX+Cfn1/fnyDf3iBgZyCe4F8fn6CfYKBeoJ8hXaGfn9/gX59gX19fHuDf3yBe32NgXt/foJ/gX9/fIaCf4SFgYKBgYV/ent+got9gXqBi4F9gYKBfH9/fnmEf4N8foN5h4KBd4d/f4F+fIGDgnx4gYZ+f3+I
foKCfHyHhIN/gYOCfISIfoF+hX2Df31/fYOGe3qBgoGUen+ChoF+gYGBfoqChIGCg4R/gX6EhJCCfH+BgX+CgXyHf4KChod8fn2De3V+fn2DfIJ6fnxpf3+LhH6BfH59hYGCiYV8eX5/gYWBeH+KfnqBf3J/hXx6
g36BkIR8gn+DfoJ+fX99f39/hoOBe4GCgYR0d32Cg36Bdn19goV8foWCfXZ8fn6EfoN8f4aCgnx+gX2KhH1/fnqDfI+BgX6Ef4J8fn+DeoSBhX2Dgn9+hX95g39/foR/h4GBg36EiISGeYd9gnuJe3p8fXeCe399
f39/iH1/fIJ/g4l/fX5/dYN/f399fHuFgoKBhIWGhoeCgYN8fYKCfn9+e4N/gYKIf3GEgn5/gn+Bfn2DfX+CgoKCfoF4gXh+e4SHf4KCg4KCfXx8fH58h4R7e4WBeYKBg4dugn+Dfn9/g4GCgYR3gX2Cg4WBhIN7
eoR/e4GBfnp6f4J/g3t+gYSIgXV/gXx7gYF9gX6HfH+Cf4GEfH56fH2Be4J8d394gn+FgoN9fnt9iH9/gX9+f4WBgYF8g41/eIF/eoJ7fIaDfn6Ch4R8gn6ChIF6f36Eg4N7hYh+jH2If4J7g3t9fX1/gXd/f3+K
f4GCf356f4KDhIF8fX9/goOMeYN/goJ/gYOBiYGEe4F0fH+Kf4GKgYGDgYGBgXuBfX9+gYF/g3eFfH2Efn+FfYJ/gX+BhIF/gYF7hIKCf4d+hIGFgoZ+hISDgoR/f4J+e32Gd4V/fnyFf317g3t+g3+Bfn+Bg4GD
fX59gn99ioGFgYN9f4OCfYN+f4iDh3+Cfnp9hIKBe4mEo4KDgYSBf32FiIV9gnOJhn9ugX2CfIKBfn9/gnt+gn5+gYF9goOCfnWBfn99hG9+fn+DfJR+fYF/gnaKf36Fg4KChH50eXt+hIGFfXWDhXSCgoOBf35/
goN/ind+kX9+goV7goGFf3t/f4N/fXqFgnyChIF9dnaDfH2BZo6JhIeFfYKCf35+eoR+dYeBgn6Ef4OChnp+fn6BhoN8gYGDgn2Df4GCfHyBf4aDfH1/g4GEg4J4goGHfoKDfoWDhH2BfXt8f36DfIKChIN+jX6H
e4F/gX+EfYN+hXuEh3yGgoSHfn9+hH6Dfnp/fYN+gX6HhH9+fYd6kYKEf359dnd+e3+CfX+DgYF+gXiDfH6DhX6Dc4KIeo+BgoJ9fHh8f3+CdIGDh4V7f4GCgYSGgn6Df4GGhoaDfnuBdIJ+fX1/gn2BfnyCf3d7
fYmCgn5/f3t9fX1/gYSGgXp8g4J7f4KCioGBgoJ4e3+Bg4GMfoaBgX+Be4R/hIF+goGDh4OGgniCfoJ6gn+FfIF/gYKBgYF9gX5/hoJ+hIOHfoKDgoN5fnKCgoGFfn+EgX57eoSCfn2Kf35/g4J9hIF+hoF/ioSC
fHt6goKCgX1/e4J+f3l6hnWHh32Den96gX6IgYONf4uKf4OFgod+goF4f36BfXmChIN7eHyGe3uDgoN7ent8foF+foKCjIOBfXuFgoR/f4SCgoeEfoKFdYF+eXZ9gYF7fXiCeYF+g4KEiYR+gYF+f4J9enB9dYKB
gn99f32Bg3l8fIeKeXt9gXh7foGKdG+Eh3+BhX96fH2EfIKCfX99g32CgX1+gYGCgn9+fIJ/fIZ/f46JgYF/ent4f319g3+FgYR7eYN9joKDg4GBgn5+gX+BgoWCf35+e3uCeoF+hX99gX5+gX+CgXh/fnR/eH+B
boGDfpB9hIh7fIJ/d4J/f36Cf4KBfISBiYGJfX9/hYR/f4Fwi4J/f3uBf4eDhYSCgYGLeYaGgn6DgYl5d32CfoZ/fIJ6goKBdX98iIN5iH+If39/hYGDgXOBhIWBfoh+c3+BgYOFfnZ/g399fXyDf31+eYJ6fn5+
goSGeX6CfYKBgXyFfYeCe3+BhIR8gX+Ffnp+fn+CgoWBeX+JgX6EdYh/gn99d4GGfYKBe5OJfX+BgYGCgXx9h3+LgoV7g4Z9fn98fn96gX59gYKCiHyGgXmDf4J9fYF7hIiMgXuDhIR/fn2Cfn2CgoSBhIN+nIWF
fH9/f35+g3h/gX+Bf4l5hoGBgod6fXyCgomHg36BgYF+gX+Bfn+Ff4eEgX+OgYF6gXyEfX5/f4F3f4GBgoF8hIF/gXuBhX6Df4GGfHx+f4J8goF/gYOCfYKBfX5/e4GDgYV/fH6CfoV9gX6CgoOEgX+CgYR9e4mH
f3mCf3+Bgn99g4F/gXyBfId9fn6IhIiBgX6GfHiBgn5/fIWGfHx/e32Lg3x+f39/gn6Cf319fnx/hoaCfYF8fYGJf3yBgoh/f4l0iX+Eh4KCgYN4gYF8hIF/fYKDdnuDiISFf36DeoZ/gYR5go58f4SDf32BjoOG
f4l8goJ5fn+Di4aHiIF9gYOHf39/hoGBin2BhH+BfoGEeoGBfomBeXZ9f4J/e4N8f4yCg4Z/eoOCf4KCf4N/fn57fn9+hH6CeX+BeX9+foh4gX99iYh9gX1+goKEhId/h36Bfop/gn2Dg32BiH+FgX1+gX+DgYiO
f319eYV6hH1/fHiIgYOFhn17fIGBhoGGgYZ+g5GCioR+hn+Bf4KCf3yIeYKCfYSCd3+Df3+Ed399gYGLgXeDhHuCgoV/foOHen+Cfn6CgX57got+fHl8g4F/hoGFf4GDf31/en6EfoF9fpCBgYGIhn2Cf4J9eYKI
f4SBfYWKgXx+hJN+fX2DgYKDgX59fIJ3hoaDiH19gn2CgoKBg4WCfn54fH+Bgnp/joGBfoSCfoZ/fIJ+gpGCgn+DgYF8fIN0g4J+hYGGgX97jYd/eYGOgYd9foOBf32Efn+BfoR+ent7goKEg31/gXeBen59hH+E
goF/hX59hIF+g3p8goh3iXqCf36Cfn1/foODhoGBeoKEfoOHfoN8gYN7f4Z7f3+BgXuDen6ChYGKdnuBfnmBdoF/fYGIfYV+fHx7f39/gXl+goGEhH2EdoKKgX6Kfn+BfIODfn58foGCfoR/gYOBe3+Dfn59eoKF
goiDf36GenV7foKDg4KCgn9/f358fnyEgn97gn+BdnuCf4aDhoKChIF+eX+BfH56hH6CfIJ4fnt/g32HdYV9gX+Ei4KCf3qEf319hIZ+g4N8gX6BgYZ/g4WCcn2CfX9/f4qDg4OCgnaBgoSGfYSCiYJ+gXd/hX6G
f4GGd4F9fnx+gYN/gYV+g4V+g4J+gX+CfXx+cIR9fIV+gnmBf4KChH6GgYJ/e3+Je39/f4KBeHd1f4aChHxzg393gn+BhoJ+fIGDh391f4N/fYOEgYJ5fn18fYV/hoF+gX5/goF8f3uBdIF+gYF+fn5/fXh9fIKF
foJ0gn+BgYV+gXx/hH9+en6Eg4eEgn6Hg4KBf39/dXuRgoJ/gn6BcYF6fX98g32BgX6BhYGEg4WIhX5/gX5/g4J7fH99hIKDfoN/gYF8gn+BhH+Bg4SDgYKBfIF6f4h8dIqBhH97gXp6fIKThoGBf4OHg4GJgnuC
foKChnmEfIV+fX9+goaIe398fn+GfX6GgX6Ef36Bf4WFfoKBc4N8gX9/gXuBe4eCe3p+hX+Bfn9/hIGBfX9/hoN7doN+h39/g3N/foOCi3+Fen6FfoKEfnx+gYOKf31/foJ7fXeEfYGBgYGChYZ7gX+Ed4V+eYN+
g4GDf36EcHiBgoJ8foGBf3mDgnx+fIGBdn1/eIGDgYWEfXt7fHx7dYWDfX57fIWDgX6HhH9wfoKCgYF/f36Bg4F8hIKCdX17g4J+gX2GeIF/gYV/hISEgXqBfISBhIJ/fn2Ff5KEf4WCgYJ3fnmCe4SBgoN+iH6S
eIGMf3p/fIN/g31/gX+Ef3uChYqEg358goaBgYR7goGEfXx7g352g32BfYN/eYSCgoGFe4J9fn19i3+CfnV/ioKFhIGBgX6BfHF+jIF+gYR9gYOEeX+Jgn94fnt/foGBfn6DfXqCf3+Cgn6Ig2GBf4J9hX5+e4GB
e35+g4KCgXuCfoJ8gn2FgnuDfH9/g4SBgn2CgYJ/ioOFh4h+eX99fn2ChYiEf35/fn+BfX9+gn5/iIGBfn+GhYOEf4SEfYaBgX9zfIF9fn6Gg4KDf4J9fH2EZn1+f4F/gn+Bg4p9fIN/d3qCfX+Bb359foKDen1+
gn+Cg36DeYWGhIGFdHqDdIODf3mCf39/f4Z+hIWLgX5/fnqQfIJ7e31+d4KGhXuNgoyBgnl+gYJ/f4N9e4F/houBg4WDfXqDgoaBgYF9eX+CgX9+gYZ9fHx8e319f39/f3x+f36Ef4Z+eX5+fX+BfoN6fX+IgoV+
fn+GioF+hIF3fYN/gYF9eIGCdIF6goF5gYKChXyEg4V8gnyCfX6DfnuGf3+IfH1+fX6LeH2CfoN/eoF5gn2BfIGCf4GBhHZ5hYSFin2Hg4Z8fnp+hH9/gn+FgYKDfIl/g3tigoJ9foF9goGDf36Bf3uCfod9eYJ9
iHx9f4aBhIF/gn+Cg3+BgoODfn+Jfn9zfHeBdn+CiHd2gZaMg4F/gYh+fX99g4N9gn96eoGBiYV3g4F8hH+Bgn57fXyJiYR3jn12hHyBhH58fn9/e5CIgX97fn+Cg357fIh9fIOCfX+DhoJ+fH6BgYGDe4GBfn+C
f4ODgoF+hH+ChYF/fH6Hgn1+fX9/gX2Jfn2BgX2Dg3p/f4R+foF5gYKFf32Bf4V+hYN6f4F/fnmBgn9/hXx+e4J+gX+Fgn6Cf3+BgX11g3+Ne35+e36Bf4R4gX58f4KDgoN+eIJ/koGChn6DgoF/f32Bh3t+g4KF
ioKPgnmMgYV2gYR8gX59f4KKfHaJf3+Ld4F7f398gX+EiX+CeoR/gXt9gXeJfoF7fH5/hIJ9fIV+eHuCfoF5hX92goGFmHp+dYKChH2Bf36BgX1/goKCf4ODgn9+goJ8eoGCfnV/fX9+gX5+hn6Cfn+De3yEgod+
gn96gnJ+goODf3yCgYOBgo2Be3+Gfoh8iH2Bhn1/fIeCg3d9joyBgnt9g359hoOBhYOBeoV9fY2CgW+EgoJ+gnyBgoKBgXp+hYF+fYSKf4F3f3yDfIR/g4GEf4Z/gYiBfoF/g4F8gn9/gYJ+i4GCg4F5gXuEhH6O
f391f3l6foOCg4J/fYWNf36Bgoh+ioV/iYF8f39+gYF+gXuCh3+CfX9/hX2Bf35/f3qBf3iJfnZ3gol9f359gX+FgoJ9fX+Dg4GOe3uBf4Z8f3+Ce3R8hX2BgXeCgoKDf4F/fYF/f4J/f4p4gX97hoKDf35yhId5
gn9/g4F6f4SCfIF9gnx6gXx+h3+BfXp/gYF+en98f4N+gX+CgYJ2hoKBgoV1fo2JfoWLgYGDgoKFgoJ9fn2Mh3p/f4d9gn9+goF+hIKIf4J6f4J3g4p+fX2BgYKEgYKDfYSBfH9+hYOIhIR/fn1/iX6Bf4F+gX2E
f4h9f4SCgYKFfYF8g4F/gX+CfoF9gX99gnx/fYaEgYKCiX9+gnqCgYKCgYd9gX5+dZCIg4R8f3WBenaHh36HfYGEfIF7f32DhH9/fYt8goWBfn+Cf36IgoV/fX9/g39/hIF/f3p6bX58goSNfn53fJOBhYN9jYF+
eHt/fnyBgYKBgnqBenqBhH9/fYF6bneCfX+HiIN/fpN+fX+DfX1/fnqBe4aBgX98iIp6fX6BeX97gYKBfHuGfoGEhHp0f3yUf4OEhnx7fn2BgX+FeYKFhn9/i36HgX15gn+Bg4J7f4GFf36Fh396fHuBhod+f36I
eIWEg4J/fH6DhoSEjXuReYx/gn6Bgot8goSKfH99en+DfIF/fYV6fn59g4F8gn+DfoOEfoSBgoJygX2ClH9+gYGEgYR+g4F/hIJ/fHt0c4GCf399hYN7g4d/hoiGfnqBeIGCfYKChYF+fX5+gX15kXmCfYF/e4l+
lIKGf4OFjoZ8gX+Cf4J3f396f31+fnyCf3qGeoWDiHx9iX58fnuPf35/f4iEfHWEeoGCfoKBfIJ7foOBg4J/f31/eYl/dn2BgX97g4GGgoJ/f3mDeH2EeH9+foOCfoF9hIGCgYiNfnp+f39/f4KCfoJ+g399gn6C
f358f4R8e4eEf4J/gX+FgXl/hXmNiIKEhYV+hZB/hIGKfn1/g4GCgYJ8eoOBgYmHg32BhX+BjYJ4g4F9fn+Ddn2DhIV+e4F+foWGfnl+eX9/gX6Cf4OCgXp/f4KCfX+Bg32EgoWBf399foGGeoWCgX59g35/e4OB
e4J8fHx8d36CgYeDfX1/gYd/g36EfX59hIWBg357fYeHhIKEf3d/fod1e499fX19gYWChnt1f394fH+CgYd5foGBgn5+eX9+fHuCe39+fH16e32DhYKBhH9+hIt8f3+Hg4N8f4F9foGBgn5/gX51eIF+doJ/fIGC
hoJ/fn17int+jX94gXp+gn17gn6BfX+Bf36Cgn5/f4GEfXqBf31+f4KBcXZ/f357f4V+fYR+fJCFeoKDfoKGfId9fXt9iH99foF7gnKCeYR9f3+DgYSFf2Z9iIOEgXqBf36ChYGDgX58gYp/gX+Fg36BeX58goGC
goaEfn2GfIF9gYt8gX14g4F2fYKGfYF+f4J/eoN/hIGIg4R/f3x+gYGBf4KBhnmCfHiBfnyBg4ODf4OBf4ODf4WFeISGhX2EfoSBgYJ+g32CfX9/hIF9g3V/fH5/fHiGgn6JhIJ9hX+DhISBfX56h3+Cgn5/f4N8
fod+en5/fIV9f32Lg36CfX9/fYGBh36CfoKCfYGBgXx9fnp7gX9/g4KDd399fYGDeX97foZ+g36Rg4OBe4J+gYN+f3+EhH+Bgn+Be4N+f4WCgYaSgn57g36Ffnx/g4qBg4KChoJ9hH6CgYl8koiDhod/f4eFgYF+
e4dwhIN/foR+hX98goN9hHZ+iIqBgXt+iYKFgnuBgYKXhXaFe3t+iXh9gYR/foaIfXp8hIF/f4KBhIWBfn2CjHyCgX5/hIF/fX6BhX6Bf3yCe4J7gXuEfX1zf4F/doGCfYJ9goKDgn9/g35+goKHfn2Bd4F8e4GD
e36CfX99goV9iXx5e4KBjImDeoN8fYF+gYGCgYGBg4N7iX+Cg4R/gYKBhH2Re359f4KDeIKFgYF9fH6Fh36Bf3+BgX+Bf4SBg4GBgnyCfoKEfol9g3+Df4N8gn+Df31+gnx6foOCgn9+goF+gXx9g4F1h39+eX+B
fH16f3+BgYeDhoN9gn2GfIF+fYN4eYJ/foaEhIF/iYF9f4N7gn2Oh36Cgn2BfoKJiIF4goKCfn9/foN9eYSBiH9+gYKGfIJ7foF+eoF/foSChYGDgXJ8g318g4GDdoJ5fYGBf36FgYSGgX2DgoV/gX+Hg4GDfX9+
f3yEgniIf3d/goiFiIGDgn6CgXl4g3uBhYR8fIGBhYGBdYGChIZ+eoJ+gn99moOBf3+CeoKBgn56gYOBgX90foJxgYN+gn14eYqBeX+BiIR/gn98hIOChIV/fIGBhYKCgYaBgYGGhoKBfYZ8gX14gX5/foN/gYJ+
gYGCgYGGfX18fIGDc4KCg4F2gYF7gYN8fYN9hn6Eg31/hYJ+hot+jHx5f4qCf3+BgYR1gn9/gX+Hf3+BgoKCgn5/f4OCg4SBg3qDh3p+gn1+enWLg4N9doODiH6CgX2EfX2EgYaHfn6EgoGCf4J6e3R/h36HdISB
gYF/gn9/goGBhn6DgX55hIKBjYGDdHyBc4dzgYWBcoV+gX2HfXx7fYF/g4F+fn99fn+Eg4J9fnyKhIeCfIJ/g3+GfnuDe4F9iIOBiHd8fn+Cfn59f3+BhHd/fYJ/g4p/foZ+iIiDen+BgX58goOFg3yHgol9gYF8
gn16f4aJf358f4VxgoGBgn6ChIV8gYGEfoGDf4aEg4J+goN5gXuBgoSFeop7fIeGhIaCeYV+goF/h3SBeoKBfn2Ch3uHgYiFfYGFfn2Di4F/foOBfoGChX59hXqEfn1ygn1/gn98hX+DfoOCgn2JfX+Bgn6Cg3yC
doR8e4GBhIF+eYJ+e4WBe4Z+gnuHfnyFj4SEgoF+fH6BfX+Dfn98hX93goGEgYGBf4GFen9+i4F+eYJ7g314fH5/hnh/f4KCf36DgYR8f4R/eH5/hISDfYKDe4N+hnWEgnmBf39/f36Bg4dmeH2Ff4yEhHyBinqD
fH17f4Z/gX+Hg3t3goZ7fYF7fnyGe4SFkYF9fnl+h4KBgn1/doF9gXSDgWuEen98gXx8fn2EgnyBgn9/en5/gXuDgX18gXaCfX6Dg3+Cgn5/fn99gYONgX59fHiCf4N/g4SCgX+EhX96hIF8hIGBfIl+fYF9fIR9
eHmBg4F/foODeX98eIGLiYJ+f4OCf4F/gXyCe4aFgn+Eg399iISDgoGEf4J8gYJ+g4R4en+EfHh5gX+Eh3uCgoWBgYKCgn2Bf36BfoN8fod0ioV4fIx+gX5+g4F8fX+IhIGEhn+Ch31+en55gYeEg35+g35/g35+
goSBfnuCgoF/iIJ/goJ+eH9+joF8g35/ioeCjYWDf4KIfXx+fn+DhIJ+e499fXuFgYV/hYOFhHyBfXx/gX2Cfn1ugYKCgoOEf4WGkIKBgX6DfoOJhYSBhn+BhYKCf4J6g35/e3yBgYJ4goJ+bn+Hgn6Cdnp9g4KB
f4SDgn6Dg32CgYOMf4F+hIN8cHuIgoKCiH99e3p7goKBfX9+g4GBfn+Nf319gnp9e4GNg3yIhn+HhH2De3x/fIp/hIWBf4F9gn6Dgoh/fX2CfoJ/gX1/fnyBg3yDgX9+gX2DfIJ7hH19gn14gn9/f4l8fn+Gf4qC
g4Rzgn2Jgn+ChIV/h3x9e32Bg4ODen54h4F0gYKCeIF+dIR9foGEg3aDbXx+gXaDfXiSgX95gYN5gneChIF9hH+WeX9zgYF+e3p9gXZ2gYSBf32Bf4KBfXyFf4J8eIGBgX2Cg3yEf4WCfoN+kH9/fHeBeoOChIOB
eoF3kH1+gYJ+gXyBf4OBgX2Cgn6GgX6Ff4GBgYJ/fYKChnyJf4KBfnyEfYKEg32DhIh9gX9+fn1/fnp/gXuCgYd9foOKfnyBgX2FgXN+gYGCgnt/g4aBfH98h4qEf4N0g35+hIKBfn6IgoWDf4J9iYGCf3d/gX9/
gn1/gX9/gYeBgYKBe4J8goJ4fop+e4p/foSBhYh/foOBcoKBgX+CgoGBfXZ4gX9/fX+DhIR/gYF+gYJ+f3iBdYGChYGEf3+CfYGCgop/f317goSFf4N7fXyKf32Bg39/goOBc36DgXt+gn6IfIGDe4l8ioJ/goOJ
e4KBcoF9fX57e4GDfIF+hHqCiXiHhoF4gYN9gYGChX5+d39wfoN/gXyFfneBgX5/e45/f3p9fn9/iH5+f4N9fX9/f3yDkoKGgoF+gXx/gn98hYFve4ODi4F5hIKGgoJ9e4J/hIV/gn6Df4iBgoKLfIN9gX6Cgnx/
f4N6gX97f4J/hnt3e35+f31+goF/g4eCfYt/fX5+fX6Df4GBg4OFe3+Cf4V6f4mCfISCgX6HfYF0gX96fX6GgYKBfoJ+gX+BfnyDg4OBf35/hH2Bin6EfoOEeoGEcYKBeYSIfH5+foZ+dn98goN/iH6Cg4GDfoN9
hId8fIaCjoF9h4KDfoF+d4SFgYSDhIF8foGEf36BfH+IiX9/goOBeXyCfn+Cgn+Bgn1+fIWGf3yFd39/g35+fYGBgX2Gfnp7en99fX1/hoJ7g4GBgn19eoR+hIN/fYuBgoKBh3+Dgop5f36EhHx7gnyCfoF/h4R+
g3yBd4F7f4WJf3+DeYF7fISDen+Gg32Gf4GDf3qBeXx+fnJ7ioR9doF5fH+CfoaBgX+FfIV8fIN+iH2Bgn2QgoGKhIOHf36KgoaHfoWEfX19hX1/g3yDfHZ9in6BfYF9g36DgoKBh4aDgXuFgop+j4uCfn6CfX9/
gYR9g3yGf4F/gXx+eoeDf4F8eI6Ef4GChIN2gX9/hX2GgYJ+g4KDf391f4F+foeBgYSCfn2JgX+DgoV7gXx/iH99hH6EfIaBfYWCg31/f359foKDdYKQdYN+gX1/fX5/en1+fIJ+goJ9fXyDf36Bf4uDfXqEhX6C
hIJ6fX+Bf4WCc36HfXx+g3OBgX2BgXp9fX6Bg3t+gYF/foR6f2yCiYV/fn5+i4eCfoGHh4GNg4KFhoF9h4OLhIN3gn+EhXR/fn6GfIKBg4mBfYGDg4GBe4GFgXyFhX19gXh+hIGCd395gn6BfYKEgn98fYF7fX55
f357doWJgYGDh4GBfn57fHuBgX1+goaBgX+DgYZzj4GDfYZ7fn2BhX+EfXuBiIV/goN6hXx9fn5+h39/gn+DgX5+goF/goaDjoKHf3t4foqBfod9fn99f4Z9f3+SgX+Fhn58fYR8e4Jzg4OEdHt7fH93dneChH2B
hH97gXx/enh7gXp8fniFh4N9gpCEjnt8d4J+fIt4f4aBe3qBf3B7g3h9gYKBfn2Df4J7hH99g3mCf4eBgoN/g4J5g4R/hod+gXuBgYKKfYR+f4F/f4WDhXd+g4Z6goSCfoJ/hIGBfoeEfn2Cf3aBgX9+fH6Cf4GI
e4GBg4R+hX+Bf4J+eoKGhIGCh35+f4F3fn5/hIGBgX2HhH59hnmEfIR/fIR+fn5/fYN7fX9+k4F/gn59f4F9gYJ/fX18fYGEfGd9goZ+gXyChH2CgXpvdX59hn92g4GCgXyHhYGCfoGBgoJ5hH+BgYOBe4KHfoOH
gXiBf39+i4GBgoOBem+Df4l5eX+BgX9/foF8f4OFgoGBgox+hn6DgoJ6hH59f3yCeZB4gn18gYF+gYGIg358g4J9gX16h4N+g3mFhX5/gXZ/gX99f3+Mh4GDf4GGhYqEfHyBen+BgYF3g32BiH6BhY5+goF/g3uK
f4SBjoOBfn+Bcnp7g39+f32DfYZ2goN/hIqDfXuCf4aGfYN/gXV+fnyBfoV/e3+IgYaBf4OHj4N7f4KHf3+Be3yBgYF/hH6BfX18h396hYR8gnx+gYJ7eImEfYWGh4F6gn15g4J+f4SDiYiBfX+Cfn+DgX2DgoR8
jIKBgXyDfniCf4KHfnqBhYR+g36Dg4GBeoGEg4KBfYF+fn99gYSCe316fYJ9jH99fXyCgn+GhoWBfIGIfn91fomBf358f3+GdX6Cg4GFf4OChIF6fH5/f4R/f4J7gX6BfI6NgX2BgXl1gX6Cfn5/f4WBe4WCgn+B
k4F8eYOCfH6Ff4SEeXV9d358iH2Cd3iBgoN/f4GBfYGBg391g39+f32Be4N/d4GBen+Efot8hnaBfoR/fH9/goFxgYWBgoSBg4N7fXuBf36Cf3+Dg3x/foJ8g4KDhYGCjH97g4R/gX6Ee3+CgYd/hH6EhH9oj4KD
fIJ/foKCfX5/gYOEen5/f32EeIKHhH99gYF7hIKBen6Cg3+BhISFdod/eoGDfn98hH9/hIOBhn5+fH1ug394gYJ/eXWHhIR8eoF7jIOCiX5/hISBfYWCfX2ChIODgn+HhX2Cf4F6gYJ/dX+Hgn99e39/fIGDhH+C
g4R/hH1/gYKBgX2BhH2Bfn+FgoZ+hIN5gYV8goGHen2Cc3x8g3+Bh4F/g4KEeX2Be3+DgXmCfIaCgYOCfoWTf4SDgnh/inuKfoOBf4J8hX2Ef4F9fol/hYF4g4KGfIF9gYOBgn6Efn98gX5rfYKEeIV9eX95fn5+
g4ODg4F+e4KIjH6DgYGBhYJ5fISEgX+BfoN8jX6Cg4N9hX99f4KBc3h+gZV+gn9/goN/fYOBf4KEgYKCgYF8foeDhIF3g4KGfnyBhHqIhHiBdn94fnp+en+LhHt9i32CfX13gn5+hXt6eX6HhYR+gYZ6gX2CgoJ/
en6EfYGBhnuMfn5+fYGGfn5/f3SCgn59hIR8d4SGgX+EgYJ+eIGFg3yGj31/g36EgYR/hHmDhH9/foF7fX96fYaBiXZ8hIKBhoV/gYF2gYGBg4J9en19fYJ9i356fn99g4GFfXyFhIGCfYGCgX5ygoF/g45/eoOF
gnuFgn6CiH6OgoJ+f35+hH6If39+e4V+gn6BgYN7i35/i36Cf39/g3KCe4GEgX57gYKDf32Dg35/iIKFf4h/hn+IfIZ7iH+GgoGBfnZ/g4GBeYJ+eoF7hIOFgoGBf4V/gX5/dH+BhH94fn6Fhn+BfX+Kfn1/lIF8
fX9+goN7ioKChnmBeIaChIKCfnx/f4ODhX57f4ODhnyDiX6BhoN+g35+iISCfpOCf4GDgn6BgYOChIN+eoKDgnyDgXyGfIF8gnp7f3iDfoKIhX9+e36EfXF6eoKCe4h+gYF/koGEe3mBf355eH57gY5+fHqChYN/
iX2DfIGBf3x6f4J7eoSDhHuBgoR8foeBgYGBf4KGfYSCg32Ff4F8gnp/goR7fnyDf3J8goJ/fnp8g4GCgYGBgoGDjH+Bgn57fX+Be3+DeX1+f3yGfX2CbYN+d3+CgYOBfoGEfoGBgYOEhIF9f4aBfnyBeX6DgXl/
fXqEfn2BeX6GdYp1gnx3fn+CfoGCg4F3hXp7gX+BfoN/fIF+hIKCf36Eg4N8hXiEfIF+gXp9f3yBenF4f4SEgoWBeYKDfn1+f4GGgXp+gneBfYZ/i4l+gn6BfX2ChIGCfH6GfYl9gYaGhYR/g4Z9g4F8k4SBfoF+
fYF/goKCgX2Bf4F4g31/eYKFhn55gYhthoOKf32BgX6CgX59gn2KgX6BeHV5hXyDdXh+f3yGfnt/e39/g3x9gn1+hXx/fYZ/fn9+fn6VfXl6foF/fIt6foOHfYR/f3mCgYWChX5/f4F/gYiFg4WFf313h4KEfIJ+
foGDd4N9eYGEgX9+e4N9fX+Cfn5+fYF/e4SEf4GCfIKEf357gYGIf36BkoF7fn59hH9ugYF/eX+CgoeDf359hoWBf3+EfIKEgYF7gX6CgYF+gnqCeIF9f4mCh35+e4iDen2Ch3Z/gX6Bgn6Ff39+dIJ9gXuLi3mJ
e395goJ9foODf4J/iH6GhIKBgWqDf4GDiHyCfYGIf4GNfH+BgnyKf4GBfoeBg4F8gn1+hH2KgYF+iIGEgYOEf4J+iHp/foKBeIl8goWFh4F+g4SFjn58f4pyg4KIf4mJfoZ9f4GDfn+CfH+Bf4R9gn2BgYGDe3t+
f2yKiXx6f3x/gYF+f3+OgX2Ehn+Bfn2Den2BhYSFgoSIgXp/fIF/eoJugnp/gn5/fYWCen6EgYJ+eXyBe4F/gYF/g32Bf4R/jHR/gX6Ffnx9gYSChHt5fYGDf3x/fX1/fYF2hYh5foF9gXuEhX2EgYNrgXt9gYR+
foZ+goV/g4N9fX53eH6DgX2BfX98gX9/fH+CgnuBgX2EfX18fXOCgYJ/eYJ/fn55hH+DfoF9e3yJf39+enx+gn94l4F/fYJ7fIGBgYJ+gX59h4KEhYGCf4eBhX1+iYGBf3t/gYh/f397gYF/f4WEf4WDgX2CgoF/
f4SFfX+ChYKJfn58fH98gn2Dh3x/fIKBfn+BgYJ4hYN/e4J/eX9+iIJ9eoSIf3+Bjn59hH9+h398gXyDfoeBfn6Hgnp+e36CfnyCeoSCfX+LcIKDf3t9gYeIgn+Ce36Ben9/e1h/fY1/goKBeIGGgYGCfn+GfYN/
gX1/hIN7gYeKfn97iIp+gYJ/fXyDgYqDgXuIgoV/en19hH59goGChHqLfYR/dniHhH6LfIGGfoZxh4J9g4N+gYGBe319f3+FgoN+f4F8ent9f3N9f4F6fIR7f3Z/gX99fomFfYSDfIKDf358hH99gn6Bf4R/fX6F
foSCdH+CfX+Cgnx6goF8gYeCgX58fX2GgYWIf358f36Bgn56fn6KeYOQgYF/gX58hn15eoGbeX95fYKBgX57fHd/gn6DgYV1gop4fX5/g4SEf36Bf319gYGEinxve4GBhIGDgn+Bg4mCfYJ6f3mEg36Chnp8fYN/
fYF7fX2DfYF6g4J8f36LgX99fHF+k3uIgYJ+fH+FgX58iYOBgoF+hIF9gX+BhH58iHl+fH6BfYeBfHp8fIKDfomDgoF1fIWChIN9fIKChIOCgYJ7eoF8e4J9e4GDf4J5gXx9fnl+cYJ+hIOBjXeGfIGFeoOHhoN/
lIOCiYF9fH17goV1g5GEf3x8iYN/gYl8iH9/fn1+f36Ff4KEgoSCfYGEfnqDgX59f3yCgYOFf3+CfIJ/en6If4OFgYGCg4WHfoN/g39+e31+e4R9gXyIln+BiIx4gn6Eg4N8gXl6kYJ/f4GCgYeFf32Ge4WBg357
gYKDf3p8gX2CfIGEfYF/gn+BhYN/fn+JgYOGeX+Hen6Dgn6FfIOFgYeCf31/gn94gX+GhoWEhHx9f398gX6CfYaCfomBe4GNgn17h3qFiIN6g3d/f398goF/g3mCgnaDhYKIjIKLgYF7gYSEfoKFfX9+eH98iIF3
e39+foaDhX5/fIZ1hoOCg4F+goF8fnp9fIF+iH1+inyEfYF9fnuJfnyEgX+Ce4WGg36KgYJ+g4F/gn6GgXuBg3h8fYV4hn1/gnB8fn59e3p+fYGDiYF8do1+goF9gX1+hH2Cg4d8goODg32DgX5+f4KCcoF+gn9+
h4d9f4F8gYGCgoJ/f3+DhIyCgnp6g4GLg357hXt7f4SBeIKIgnx+gnt8foSBfoN/g35/gYh9gYV/fYF+hYV9iYGCiYWDhIWBgX97gYSBkol5f3OCc3yDe39+fnyEf4Z/g4KBhX2DgoODfnt4fn9+g3+Chn5+fHp+
gYiCgYJ3gX5+hn2Hg4N7iXx+gYGDf3x+gYGFhYWEgn6DfX1/e3iCgYN+lYF8eYJ7f3yBhH19f36CgoF+fH6Fgn6CgYWEfX+Ce4F+iX6BgoJ6f4R/fXd9g3+Ih36Bg3mDf31+goZ/g318gYJ+enp9d32DfnyDi4p4
f4GGgX19hYODfX1/i4J7fol8fH1+foKBf31+f4ODe36DhH1/gYWEfYGLgXGCf4J+j4GCg4F/h39/f4N+eYKEeol+iH6EeIGBgYyEiXuEf3mDgoR3hYWBgoKCfIiEgXN9fX5/jYV8f4WDf31/fYGMeoKCgX95f4V/
gX+BgXt+iYN7gX2BfoR+gYeLfH6CfYGBc4F+fn9/hn9+gn+BfoWCfYGGfIR+hnqDhY59f3yEf398foGMf39/f4OBfXZ9foF/inh6fn9+hH9/hIGDg36Cf36Bh4GDhX59cXt2goSDf3t8f39/fX59fIF9e399gYN/
fH+DfIJ+fH6BfYOCgnuDgX2DfX5/gXeEfIV6gX1+gnx7gYF/f4KBfnyDfIN7e3yFf4J/hYGFgXB/f3eEfop9gYZ8gXx+fnyCfX5+gYOIf3h+hn59iYN8goF/gn59g36EgYJ6f32JgX+IgYJ/e4F/fXt+eoGGfH+D
gX+Kf4R8gn6DgX+BjYJ9f4J+hIKBgX2EfHl+f4p9e318g4GDfH18eoaDeYGCe4qHh4F/hXx/foGBfH+FgoGDf35/e399e4F/g36BgX17hHqEh4J9fYWCg392hH6FiYp7hoaEgoKGhYN9fHx8goJ/foOFg4SCd4KB
gXqFfHiEfoKDgYOBf3yCfXiIe36Ef4F+hXt/gYV9f32Be359hYF9f3+IgYGBf4F/goF8fn17hX+CgnyDh4GBf36LhH6Cg4J4hX58hGyJgoN/f3x9fXuDgYOBgX94fYt8gnyBgoaFhoqCf4OFf36CgoR9gXx9fISC
fYaGb4F/gn1/hHh7f357foGBhIKDgX9/hIOFf4F9fn19foODkIKEfoGGhHuDhIR/fYOBfYF/iIJ+f3iBg3x4gYN/fod8hYN/gYd5f3x5foF/fn+BgX9/g4N5e4F9gYJ+gYKCgX6CgYqCf4Z/gn6DgX5/fIF/f3aK
mn11hn+BgXl6hYN9f2x8goV/gYN8e36FgYJugoGJfIGBeXl+eIGHfn2BfX11g3eGi3t9f4GGgn58joJ9gn+Lf4KCf3+BhIV9gX1/g3V9f35zen+Chn+FgX+Egn+GhIF7gX9/f318h4Z9g4l7hoF8hXyJgXuEf49/
f31+gYWFgYiBe4GCfX+CgYOBhIJ/foF/fH6Bf32Fg4mJf4GBhH5+f36DfoGOg32CfIGBfoh5fH6Fgn2Eg399hn99hH58gXqJg4Z+gX5/eIN/ioZ9fn+Dg39zhHF7g4F/e4F6lISCfn6Eg4GNeYKJg35/f35+f4J/
f3d5e4GDjX6Cf4Z6eoWJgnaLhH+BgXuEf3+Df36BfoqBgYGCgX9/e3t9goF7fol9hH51hIJ/gYKCgoSBf4WBhYN+hHqBfHx8gX57joh+doN+foaCh3p8gX6Cgn1/g4F6foGDfIF6gn2Bf31+gX59fYF/fH99g4iC
hX+BhXyGhYJ/doJ4f36Bf393f3aIgX6Bgoh9e4R/hH6Bf397goF+g3iBfIOJf4OChISBhoKGgn54foJ8hn17jY19g4KCfYJ8gYN+g4SDf4GFgn+DeHl7gX19f3+BgXyDhIJ+iHt8gYyFen9+fX+Fe3qNhHl/f3d8
goKEen+DfYKBiY9+f3+Dh36CfYV+eoJ/f39/eX6BfH6Ef39+goGChIJ7gX6CfoF/f4V9foGFfnl7f3+FhIN8fH+BgYZ/gX6EgYV+hn6Bin1/g399fn6DgYKChn1+gX+Eg31/foR/hYZ+hX2EbnuQi4F2goN7gYJ8
f35+iYJ7foGDeoJ+gX2FgX57hH6DcnqEhH6BgX5+cnmCioKCf36DfHx7foN+dH18fYR8h3+De4GBg4GDhHuBf4J/gXyBfnWFfH2Cf4x+fn+BgYKEhX9+f4F/hISGfYSGgo6BfX5+fn+Bf4KDg3R9fYR+fXuJe35/
gX19doJ/g4N/f4GBfnuCgYl8gn18h4d7fH+CfIJ5gn92g5KEh4KFf3yKenx/h32IfoJ+fYN7iISBhIF+fop/fH+Cgn56iYODf4KFf4J/gYOJfnt/fIF9iIJ8gYGBf4R+gnx+f4x7g4F+f4V+eoF/f4+EgoR/goKC
e4KBfX99hIF/foR/fn6BgYN/goOCh4F9f39+fHp+gXt/fX97f3+MgYOCg4iBf3OBf3yEgX55f4SEf314h36Df3+BhIKCeX5+hIGBe36BgYFtgX+CgXuBgoN+d32Bf3yBf4SBhoF/fYuCe4KDgX14foOCf3yBfnuB
fol+g3t/fYOCf4aEg4GFbH+BfXp9iH6EfnuLfIOBhn9+dYOFgn+BfYKBhn+LfX1+foODeH6Bf4N/f4GBgYKCfnyEf4V9f32Egn+Eg4eBf4J/hYKDdHp8gnd/hH+FeoJ7fYN/fYp+f4OJfYR+f31/g4GDfWt/g4R/
f4KJfH5+f4V+gYKHgX6CgoODgX1yg31/hH9/hIGHg4Z6gYGCf32GfIGBf358gY5/gYF+f3yDfYF/hIKEfn5/gYSEfn9/gn9+e3p+fYF3gn6FeoaBfIaEfXR4fXt3d4F+f31/iIWEgYKCg3+Bf4J+eH+BfYJ/goJ/
fIh/goJ/fYSDgoGBh4F9jn6Be4KCg4WBf4F7gYGEgnuCgXmKe311fo2BfH+CfXyGfX+BjYx+fIZme4Ntf514fYF/en+EgYGCf4Z/g4R/gYSBg4GDf3yDhX+BgX9+e4F/gYF/goF4foGBfouBfoF9fIOLfYGDgoGB
fX+Ce4uEd3yBiXx+eHR+foJ7fo6BhYSJfXx9gn1+goKCf4GBgXuBfo13e315dYJ9e3V/fYJ/gn6Df3uEfX9/fXt4fnx+eoF/fH2EfXZ8fId/fIF+hIF/iYN/f4F+enuBgYKBfYaHgX2DfYeKe4WBfYR8f36Een9/
f4SBe4GBhH6Hg36JgX6JgnyCfnuBfoR+f4KBfYJ8gYSBf3+Cgn6BhH+Bh32OfYSCg4SLfXZ/goGBgoR0f3+EgYV+f4KBgoSChXp9fXl/e36CdoF9fIR0h4SFgX9+hn+CfYGCgYGCgXqIe4J5gn+FgoVsiIF+f3+C
gXx6goSChYeJhoSDg317fX+Bg4R9g35/gYKCgX9+fXp5hoKMf4N+fX9+g3yNhYJ6fZt7gX2EiIx+fHiCgYaGf4N7g3+Gf3iCgnmBdH+ChoJ8g36Cg4Z9f31+fX+EhoeDf32Cf4R9foN/en6BhIVxeoJ5fn9+iXmG
hYJ/g3+Fe4uDhYGBgoZ9f4aGgX6HfoRngX+BgZZ+gX9/gXyDfYGBf4iBfoKBfYKEhHt8hH6Bfn9/gYaCgXt+g316fYKCf4J9f4F/gYmBgnp6fnR9fYyBe4eBgoF+fYR+fYN6fYN/gXR9iH9+goOBg35+g31+gX9/
gX54hXt8g4F+gnl/g3p/fH9+fX6Cf397fISBf4N+fYKIgn+Eg4KChH59fn57h32Bfn57foF9fn99fYV9fIGFfX99iH5/dHuBgX+Fgnt/gYJ9eop4goeBgnqBfIKBfXiDhYSEgYd+enmBf3yBgYF+f4aCfn2EfoqB
goiEe32BfH98fYF/fnmMi359f3x+e3uBg4iDg358hIGFf4GBgYSFaYJ6fn2DhoGJf36Df4h5f3qDg36Hgod+fX18h399kX58gYF6fnqFgX+Bh4SDf3t/foN8e4WBf399hX58f4V7g4GDd35/kX5+fX+BgoF7fYWG
eH9/fnyBhYGIfoF7g4WEg4p9fYGBe4R8hX+Bf3p+f31/f3yCeoKFf4F+f3+Be3uEfX+IhYN9fXeBfYOMiHuCfX5+d3+CgoeDg4OBfYJ7hoaChIKCf399iH+BhIOEfYF9gn1/e32Cf3uChn9+foGBgZF/hoR3d4GD
foF7fHyEgX59g4GFhnx9eX+Fh4OBh3iBf4KDgoF8fIWEfIJ/gYKJgX2DhIGGgX2CfX6DgX+CeX+Bf4F/foKDfYF3fIR2g32CeH2BfYGCin6ChX2EgYSFhIGBfnx2fYKEgY9+hoF6f4F3ioF+h4F/fYKKf4SDfomD
hYWChYN6goF/hIF+e4mBf4J8fIKDd4GEfJZ/g2uEcnh7hH6Of4SIgn+DfoKCen+BgYZ7en1+fIaFf36Bgn97f4J5hHt7fneChISDiYN9gX19iH2Dfo2CfoR/gnx+gX+Efn+GfHyChYZ+fX+Fg4R8gXl+fX2DgoOG
g32DgXyDhHt+gn+EhIGCe4SHgYSDiIV/h4SHf4qJgYJ/f39/foJ+f4x8gXiDgYN9hYyGd32CfYSCgYODfXx9hIN9gXl9fnx7gXmCgX2DeX2Bf4GBgX+DfXyDhX98gZB8e32BgYmBgn55fn9/fX9/iHx/g4J/gYJ8
eoaDfoKFfoR+hn+CfnqBgYh+gYSIgXaChYGCg3+BhYGBgYGFfoODgoV9hImDeneIf36GfoOIhIWBe3yKgYGBc4d+h31+f39+gYF/f4GBgoGFg4WCg4iBfH2Fcn90hISBf3uBf3R9goGCgnKHhIt/gX6FgYKDfn2C
fYd+fH59end9fYJ6gXV4f4F9fZSFfYGCfHiFfYGChn59f4SBf359fIOCgYt/en+Bg4R/g4N8fIKLfnt8f4SUf4Z+fn97gYKCf4N/goN+f3+Gh3x+en6CgYV/fIOEfnp+fnqBgYKBf4GBgXx+foGLgX94fn+FfoJ4
gYN/f4F/hHt8gYGFe4SKgn+BhoJ3gYF8fn2ChYF+g3yBfoGKg3aIfX97g3+BhIKBgX6DfoSCfoN7gYuCfoKGgYGDgXt8hX9+e4V/h3x/fYF+gnt6hHN/g4OEfoGDgX2GlYKBgn2Cgn54en+EfoN9f32ChnqDhI1/
fn99iH58gn+EeH5+hIJ/fXiFfYN7gYeFf4SEhYGCdX99jX+Bf4KBgY1+eX+BhIp/f36DhYKFiH+CgoWDgYF+goF9h3qCgYGGf4GGeH9/e4F5fX9+gYN/fYJ7fHyHfYF5fX+DhIWBf4GGf4aFgX2Cg36DfX9+gXp+
hIGBfol7f4F6g3qKf3uCgoF6fn92f36FgYGCgoF7gYKBfX2Cf36IfoR+gYOGfnV7fn+BiH+Eg4aGf4OGd4F8goF9foF+fIGCjIN+fn99f4t9gYJ9goKBgn59e4WCg36Df39+fH56f3l8fH2BfIKHgX9/hIiEfn+B
hIeCgn9/hHx7hnqCf4F+f4aBgYKEfoKBgYV/fn6EfH6BgYp+fnuEgYGBepSBfoh/fXx/gX2CgYF+f32DgoGDhIN9goJ/f4d2f3t/gX2Cg4aCgXp+jISDiXiBeXx+h3+CcXSDf35/hIGDen2Bf4SDf3p5hnl+h4R8
eoJ8fYR9ioWBgoWBgn9/hoGDfYN9f35/f32HgX+FeIJ8fX2CgX+Bf4l8hoV+fX58gYR/gYJ+foF/gX6JgoF+e4GBgXt8hYF7gX6Bf4GDfG6MfnaEg3+DfoN8f3qIf4KCgoGEhoN+goiChIGIgoF/gXt+goZ8fX6E
f32Ie4GCgX6Bgnl+cnqBe4KUg4GGgXt+gYF8goODg418gYKCfIKCfHh/gYuBfJSEe312e4GCkIN7iZCBf4GGiYJ8fISDe4p/hIaDf4N9f4GGf4GDg4KDg4p7hXt+hHx9coV+gYKEjoV4en+BhoR9fYOBgYN9fX+C
fX+QgoWDin94hIF8gYN/eIKCgYF6g4GEhH93e4GGg318goGJfot/f3yKgYOCjYZ7foGGgYGHg36Fe4GDfHyDfIJ8goF/fIGBfn99goeHgX5+en2CioOGhX+BgXqEgX+Hf4GEf3l/gYSMgX58f31+gn+Cf4SBgn6I
hX1+g4GCfYSDgYJ+gYd+gXt9f318doKEgYR/hoJ+hHN4eXx8gYF/hoKBfYKDe3h9f4F9j36DgoKBf4KBg4KHfnmBdIaBfoF+goaDg4GGfYODfoaCf4J9i4aBg4GDf4KDinh8f3x/e32HfH58hIGLgn2Ff4F/fn9/
f4GEhHmFg4eDgot/f31+gYKDfH17fYF+gYR6f390gn+CgoZzgn95hIOBfoSCgYWBioN6e4WBg32FfYF/en+FhIZ+f4Z/gn9/foJ+hH2BgXuBe4F9g353gX+Bjn2DgX6RhYGGfn+Dg4F/gYKCf3t/i32DeX1+g3p/
g4WBhX9/hoOFgYOChX2SgoKBhHiDgn2FgX6Cg4N9hH+DhYJ/f3+Cfn+EfHd/fYJ9f36Dd3t7gXt6fHh+fISChH+IhYR9gn2DgX+Egod/f4KBgX5/dH+FgX5+gYOBh399fJd9g5OChoSBnIJ8g36ChX1+g4l6g4KB
hIR4e32GfoGFf398foSBgoeFf4F+eoR/f39/gYF+f4J+h4GDg4Z8hIKLfIOEe4F5eoN/g36EgYKChnyBf4GDhoF+fnt/hHx/jYN4fX2Ef4N+gX2Cgn2CgnuEdXd+hHyBknx9gn2FgYJ/f32BhHeChX6CfoGEf3+E
fouIjYF8fX5/goKCe32BeXyBhIF+fn17g3SEhX2Bgnl/eoR+goJ8gnqGjYN/gn6BfoF/f4KFhH9+fX6FhISFfnuCf3d2g4iEgYSBgX6DfX1+fXqEfoF/fn+BfYOBf3uFfYGWf4GFgX98gYd/gYGNf4R+iH9+gn6G
g4GFf4J/g32Bf3SCf3uFgX6CfH6Ee3+BgoJ7fn2BfX6BgoN+g399eoKBhIOCeIJ6h3+CgX6CgYF9gX96fXV3gnp9g3+ChoJ9gYKDfHx8hXt/g3SBfX99eXmBgYKDkH5/g3x/gYKBfnuDfIaKiIJ9i4mDg4F2gYF/
fn54fn+Hf36ChYGBgoh8f4KCfYSJgXyBgoSCgmp6eoeBjIGBf39+f4Z5goR9f3x5hIGDgYF+f3mCfnt/fIKCfX1+e4F9fn2FgYGMf4Z/f4KFfoGJhYiEgYGDgoJ9g356fHuDfH9/hIKEg39+eHR8g4KBgoaIgoWB
f3WSf3yFfIN6hIWGf4GBd31/g3eGkIFzgYmCfX1+jH58f4KHe4J9fYuDgoGCg4GDfn9+hYd+foiBfoJyg4J+g4F/hH5+g3+Bf4F5gYJ+g41/eYSDf36BfH+BeISBfX9/gX+EgoF/gYKNhYWCf4F9b31/eoSKfoV/
fX+KgX6BfYKHgoV/e3eFgoGBgYN+g4GBfYOCjYGFg3x9fIyBgn9/gnqFgXqEfoOBfoF+fXx7fod8hYV9g4GFg4F9en56h4SEe4F9fH57foGBfoGCgn+Df319goV/hoF/fn59goKChH59hoKBf4SDgYGBe4iDe4KC
fYiBe3J/gYSCgn5+g3qFhX9/gYJ/e32LhXmHhIGCgYF/e4GBgoWCfnZ6enqBenqBg4F/e36Kf319fnt5fIGJgn96gYd/fYGEgYKBgYR/g4aFhoqHf4J8f39+fnyIfoJ9gn58Znp9fn+BfoGCf3d8gn6Fg3t/goGF
fXyBf3l+fHl+fIGOgYeBgn16hH+Ce31/jXx9goOJfYOFg4V8gX9+fouHhH+EgYSHgX6DfX2Ec39/enR7in+CfoF3fn1/fH9/gpN8e4F+fYx9gX59gnyGhYN7fXyFjod4foKBhYSIfn2BgX2EgoqDfn1/fYKCgn+N
h39+fX+Df355hIJ1fn+Ff35/gYOGg395gXd7e39+g399gXqBf3d8hoKDg4aFgoeIgn59g3+CiIN5hnaDgoKCd4V/jIV9f3+Bg4l/e4GBh36Fjn+DdYN9e4F+f356f4F/in+JfoyHf352gn+ChX99foaDfH98f4mC
mYGBgnx/f398goJ6f3x7fYSCfomGgXmUgYR6e35/gomDfX99gYJ6g3x/gX9/gYJ+hIV0e4R6d36CiH99goKDfoJ+goOHfIF9fIiIhYR7g39/hIV8gX+Ce4KBg359gYF+g3p9goGCf39/fX1+fYWFfYN7fYF9hn9/
fnyCgoh+fIKKgoOEfoKCe31+dIJ+e398gX9/fYaBf4ODhIF8gYV+hH9+gn+BfnyHgoGCf39+gX+BgYF/gnaChX6EfoZ/fnl4f3J9f3x+gXyFfoOFe4F9gYF+f352fHt/d3+Bfn+Tf4GEf4N+hY13fYJ/hIN9f3yD
gn+GiIR/foGBe35/hIOCf4eBg4N/e4WBhISBgXR/hYN8fIF/g4x6gn98f3x/eoSBfoJ/g4aCgnx8foF+hH6EhIOBgoWChniCe3+EgX5+f3yCf4N+knx+gX9+eIWEhYGBfoJ+d4GEkYiCcIF7eYKBenyBfoGEf4SG
gX5+fH9+g3+FhoWCgpN+hX5/eYh+goZxf4J+j3p/gYF+g4KDgYSIgX+BeIaChYd/hYN7gYZ+eYKFe4F/fX56gn58foF9fHx/foKDgYGOhX14e4GDg4OBf4F6gX1/f4aBeoJ/g4WLfnR8fnl9f3x+en18g39+gYKE
foWDg313fX+Cf3yFf3p/f3p8h4J7e32DgY19fn96gn16h3d7f3p+fnWKhXGBeX2BfX1ygX9/hH+Bhn+Be4N9fYODgn6JgX+LgX+Ff4OBfoGCgX+De4iIi4KHe4eBg4KBf3+CfYODhX96f4V4e4ODgX1+fX5+goGB
fX2BhH5/hoV/e316gX9+f4GDfoKDe3uDgn9/gX+CgYN9gYGEhX5/goKChY6BgX5/gYODhYiBgXl/gX5+e4aChIKDfH+Cf4F3d3+Bh35/g4F8hH+Efn9+gn59hH9/boN7f36BgoV8hoKBgn6Bgn56hoSBeHuBe4Z+
fIF9hmuEe4Kae36DgYKLi4R/g3t/foGDf4J8i3iBf3h/g3t8e3l/eYN/iIF/f3+Bdn93gX6Bhnp+hYGBhHp5fYGBgX+Dfn5+goZ+goGGgnyChIuBeoGIgoOFhYeFf4F7in+BgYJ+hHWEhH9/f3+BgX59f4SCenl5
h32Hg4KBgYGDgWZ/gYF+gYN/eHeBfYF9hX19foOCf3+CfX2DgYJ/goR/eXqDgXuEhX9+f314d4N+gn1/gYGHf4OBhYOFf4F/ho18gX6BdnyBhYWCdn99gX9+goJ8fnuBfY+Cg4F9d3+CeoKQf4GDgYaCeoSBh4WE
eIKFg36EfoZ9fYKEf4qCgYGCenh/gYGBf4GBfIF8dYl/fIV+gXl8doOCiJF/fXuDjX99f3+Eg359goF7f3+BhoGBfn1/fnt/d4RwgX2BfoiEhYKBf4aDfHqEf3+EfoODgYF+h35/hYOBfH5+fYWDd4GChn19goJ3
gYR+fIKCfIOHgYyFgn2CfYOBgn9/gYN+foWHgX6MfIGBgXqEkX9+fn9/gX+CenuDfnl9hX99g3mCf357hH6BgYKGhniDe3yDfoGBf3d9g4N7gX1/fnuEgn54gYR/iId5joGBfH2Bfn6FgoF9hIN9f319fX1+g396
goKBg32BdoN9f4J+e4GCenyCgoN/hIN+goN/fYiEf4J+fYGBg4KBfY58gX98fn+Ef3+Edn6Df32CfHyCh4KDen2Dfn2CfoGCgop/iHx/hYOBeH2Cf31/gnyCfYGDgX6Bf31/gn+qfoGCf4V8goV/h31/foR7gYGD
fn+BgoN/h4KBfHKSeHiFf4J+g3+Cg4F/iX99g39/d3x+g3+BhXuDfoJ+h41/f4WFf3mCgX9+g3eBg399e4GFf5F/hoKCdn6SfnuBe36If354f35/fYGBkX6ChHp9gX18g3l+g4KCfYeHi35+gYKCh399fYOEgnyB
gYeDfYaJg39+fX6CgoGKgoN/epeCgnmChYh9k32CgYR8eXyHeYaBfod8enl9gYiEfn6De36FgYqChIR3gXt/hIaEgYKEf32Cf4KGf314gn5/hoSDg3aFg4V+hIN7e3+Ge3+FgnuBfoOChId+fHyMhXt3gXqCfXx9
eIaEf4F8hoGFfYJ4hn5/goKDf4F+goF/gnyDhISBhI1/hIJ/g4GGf4WHen+Ee35+f396gnd+goOBfoV+d399goSDgoOCgoF/gYGBeX58gX55fn59hIKBiYF4en2CfIGGgYJ9hoJ9gn2CeIR8inl4f3x6gX6Df36C
goOFfYSBfH6CeYGGhH6BhH+Dgo6FgX+Ef4F7f3p8f4WBfYJ/gnp9g359e4F7f354hn98gXt6fYGFe4GHfYJ9f4OBiH9/foF5gYJ+e3+Bfnl8goJ9aYJ/foSBf4GBfYSDgYZ/f4J7gn+Bgn19i3h+gnuEgXx/fYJ/
gn+Hfn2DgYSBi4F+d396f4KBg39/hYaCf4F+hYOCgXpsgXmHe4OBgouCg4GFgYJ+fn+De4OFf4F9fXl/gX99f4N+fX2FfHmDfoN+gYOBg35/fHuBfH+BgX58gYSBf3yBfoeKgX1zfYJ+gn+Cgn9+fH1/goJ+gX+G
gnx1g4KEhH6ChIaBi3uBf5OBg4GDen56hIGDhH6Dg36IfniFf4F9gXV/e4N5i4GBgX6Df4SBfoODhoF8goOGf3+Ff4F+g4GIf4GBf4d6h4R/inuBgX9+fX6BgX9/gX19fX+Cd4x/fX6EgnuCf4J9gYKIgoF/fYN7
fYV8goGBfX2De4KEfXuHfX98f4iKgoR7goGDeIR/f4yDin6Bgn59fX+FhYJ/g4d9fYN+iHSGfX6CfYODg6N/eHp/gn+DfIGDgYV+hH6Bf4Z/gnx9gnaDf4GCf4ODeIKFhoSEgYR/f39/fm2Be3+OfoF/dH+BeIGD
g36CeIF8hIN/gYGIfH90gn59g4RzjH9+hIV6g317gX1+h36DhIGBfX+GiI6Ff3+Bf36Cf36FfIWBf31+l3+BgX6Bent+hH2Cg36Ggnx4gn+Bg4iCfoF/eXqCeXiDg3yDgoKCd4F/gX59foGCgoR8gX9/f39/fH1+
fIN+f35+fYGDgYOCc4F8hIJ+iHx+f4F+hoOChoqDgYF+gXyGiX9+hn17fn6BfIKFhHp8foJ0gniMeoV7goOFf36Cfnx/hHyDf3+Ego2DhYGCe36CfoGJgW+IfoaDd4N7fH6FhIaBgoGDgYd8e4J7fX+BfoWBeIV+
e4GEe32DgX9+fH2Xd359hImBf4WBgoWCgYKCg4V7goqCfYJ5fYGBe4F+ho18fIKCg4N2f4GHdoF6fYJ/f4d/fYKBf4+CfoF8fH1+eIGBfoGBhHqRfYOBg35+fnR+foF+goGDhIiBgn6Ben2BgYOFgnx/eoGHf4d9
fH+Be3+Fe4SDhnuDf4KCgYGCgX6Ef4F7e4N8iH+Egn6HiX9/goWDgXmCf4h8fX5+fX5+eYKCfn6CgYJ7foGChH+BfXeBhXqHfoZ9gYl/goKBiIV+f4KCgX+Fg3iBgoN/jH+Hd3mCe4V8f4F+fop7goiGgYJ+fYN/
gX5+g4uKhIGHfnt/gpB+jIGGf31/fn6CfXp6goh9fYGIfnp/f4GFgX9/fHyBg4GEgoGCfoF/fYN9fn6BeoJ5ioJ9hoJ/hXyDiIN8i4F3hYJ+goN/fX6CgYaBfniDhH9/g359h3yBiIN+goJ3e3+FfoaBhYOBfX2D
gYeDenx9goJ9eHyBfIKBcnmHgoF7foV/fn2Bh4V9fX+Bd31+g4GHfn2IgoRvf3l+gX5+e3l+fIN+f4GFhH9+g3h9g4OCfYl6gYJ4hIJ8goGFg4KBhH2Fhn2MgYGBgXqEfX59hIGCfYqCfoSCeXeBgn2Be4OCh4mC
hn9/g3t4g4F+eIKGfYp/hYJ9foOBfn51hIGDfnxtg4KGf3qBgXuGf39+gX1/gnR9g3x+hHt6gXqFfn6FeIaIhX+BgYF+f4V9hIaGh399eod6i4F/fIF/f4F+f4KFe4N/gYR3gX1/i3+Bf3+DgniDeH+HdY1/h36B
foiFfHd8eIGBg4SEhYOCfYGGf4KDgoF9hIp/iIGFgXl6eoh9g3yLfHmDfZODgYF9iI6BiHl8dn18g4aBgnV9i36Be4mDe32BhH6BhYN9dYGNgXyBeYGCf35+goaBgX98g4J9hoZ+fYF/hoGCf4OBfnh6gX58fYeE
eoJzd3p/g4GBfoN/f4F+g3+FgYOEgoN/goOBgn2Eg3qBgn5/hYGCf4N+g39/f4aBgYN1g4KGf4OIe3+CgYJ9doaBhHuBhIqEgoV7fH6BgXyHf3yGgYKMiYOCfIN7hH+DgYGBhIR/goOBg4SCen1/gX6VgX57gXx+
gn58e3eBgXx+fI1+enZ/i359goN8fnyCgX2BgoJ+goaGhYSFf4GHfn6CeYJ6gYOBhn2LfHqBfX5+fH6DeHR9foGCf4KHe3+IeH98gX2Bh3x/eH+BjX2Fhnt8goeBfnx/g4KCh4N8gYOCfniDg3t+gXyIf3+Cg3iC
f4F9f39+g3yBfoKIfoOFgX+CiIKBgXt+gXmCfnN/gYOEfn59f36FgoeCjX1+f4R+f3GFfYN+goqKfoKBgnyBgn+Jd3+ChYOEg3l/en6GhIF+gn19hW99eoOBhoN/gn1+gYV+g4SEgn6BeH+EgYKDgYSBh4KEgX9/
foOEhX+HgXaDhYR/e4OBhXl2fYmLf4d/go2BfoGCfXyCgYF9f4V7gYJxen+FhHuEeoWEgn+ChHyBgn+IhH+De4SBfHyKg32BgoF+foF/d4V9hHuIfoJ/e4F+in19enyChX2Gf4GDf3x6f36EfYSGg4aEhH+Dg4aB
fIWCgoJ/kX9+gn1/f3p/foOBd4J8f397h3mDfIWDi32CgX6DfZ2Ff4OFf4KDe3x5f3+BgX+BgXh7h4aHgn57gX9/eYh2fnyDhH6CfX9/hH9+fIWFg3+DhnyDiIGNeH+ChH94e3+Ffn98fYV/f3t+gXd8gYJ+jYN6
iYJ6f4OEf4d9eoKBgXx/hIWCgX58foN9hHyCfn18gX5/gn6DfX+Dg32Hg4F+foF/f36Cen1/goGCk4KBhn9+hH9/enyFhYSBe32EfH19f4SCfIR/hHp/foV/gX+CgoR8g3d9f3Z7e4GIgYKChIJ+hXZ6gn6DgoGB
f4SHg3+CeX6DhIGBgX6Cg4J/f4R9gYKGhI17gX91h4OBgoqBfn+CfX2BeoKBgYF+f4V+h4N9f36Ce4Z9fnyBfHt9g4OIiIN9goF/hX1/dIOBiYSBfH2Dfn9/in99hYF/gYKCgYZ7g4GBgoSBgYaCgXyHfX9/foWB
fX54fnWCfoF8hXxwgoGGfoKEg4R7eIGBeX+Ffn92e4GCf4GDf3t9hIODg3+Ef398fn99eoJ+g3ODhn59g3+Cfn9/gYWDjHeCen99gnyBgYJyf3+Bs319fIqLiHqDgnqJgn2JdX95eoaBfoKJhIh/fYGBf3qBfIOC
f36Fen+BfoGFfXyBgYWBfoF/g4+CgYmBfIKBc4N/foJ/gYGCg4KFf4GHfnuBhH6IfnyQgoF/f3+Egn5+hoF/f4R9f4F/c4F/e4KcfIF6foGHgW9/fnSGgoF5eoKBfX58d4KIfn9+h4GBfnqFfHyMgn17foJ9f4F8
goSCgYJ+g39/hoOBgYF+fnyBe4F6fX+BfoKCfnWDhYR+g4OBfoaIgouCh4F5gX17foOBfX98fYd9e4N8h4F/hX97fYZ9goGBfoF9eIKGfn57g4F8eIJ+fn1/goF7hX9/gX97gn2Df355foKBgYN8g4GDf3qCgpWB
fXp6goN/fYSIfn5+g4GBgn9/gYN9gXt/hn15h4F9gn2Din+Bg36CfoKFiIN+fH+CgYGBgol/f36Bgn98hIJ9f4J6hoGCgn9+fXt/fo6GgX16foN7fIKCgnSBeIGMjXx8g35+f4R9e3t+f4Z8fn9/g32BfYx/ioV+
fYJ5goGCg36EfnWBf4J/g36CjnuBdYp/fYF9f3+DhoF9fYF/fIGGgYGCfn+Bf4p4fH58f3l0ioKCfH+BhYKBgYOCeH9/fXt6f36Bh32BdYSBiIeBfoSCgnuKhIGBf392foF1gYN/fn9/gX+CfoaCgXt/fX6Ge36D
e3yDfoF+fn5+foOFfn6EeYN6fHyGfomIfYF5g4J+foF/f31+iX9/goJ+fIKHgoN9foGCf4J3f4KBfnqBh3yBgYWBf4d+eH5/f36BhYKChH18f3+ThYF7gX59hIJ9goKDhYGMf3t/foF9gYN+g4R9goWDgYF7gYJ0
i36Df4J/fYGSf3yEdYF/goF3gXp8g3l/gXuBhX19eoKCf4J9e3yFe397en1/fH97foZ1iYF5hX2CeH5+hH5/gYiBhIGBgn5/goV+foJ/g4R8gX5+hXyFfoJ9fn+Ef39/fn95fH+CfYGDfn98f4KEeoGBfoh5hnx8
inyEfnp9f4R9fYeHeoGDfYSBj4WDfoGMgYN/gn99gYJ+fIF9e3+EfIF+g3+FgX99f4SGfn97fXyDgnt+gYN7f4SEf4J+f32Be4J/hoOCfoR+fYJ5fYGDg4F2goF8gn9/g4uBg36BfYaBf36FfH98gn6ChX9/fn9/
iYZ8fIF+g4GBe4F+f4J7g4N+fH99hHyBf351fX2DfoF/f4OBe3t+foR9hoF9h4GBfH2BgX+BhIN/gXl+gXuDgoOBgoGQeIGDfX+BeYF/g5RziH5+gnyBjIJ2hIOFgn98hoR9goF/gn+MfYOIe39/fXx8hntweoJ+
fH5xfoF/f4eHeH6BfIF7goR/cIKEgn+Ee3+Bf394goJ/fIOBfn1/hX+BfH9/f4GFiIF6f399fn9+hIGFg4V/fn2BgYN/h4N3en16gX2Jg32CeoZ/hoKGf398hoKOgn59f4yCg36Cf35/m4KBhX2BgoV8hoV9hHx4
hH+BhH6ChYF+hIWHfXeDgYF8g3R5iYl+gX5+fX6DfoR/fIOGgX+KgX5/d4SBe31+e3x9e4GBen+BgYF8hYOBhISKgnt5e3mVgnp+gX14gnyCgol5f36BgXx/f3+GiHuGgX+Bf36DhIKHfn2Cf4OFhIh9gn17fIV+
gX6Ee3t/foV/d3x6fYOBin96hIJkiYR9fYuHf39/g4WCfYWJfYKJg4GQe4J9i398en6CfHx8hXyIe4Z/g3+CfYGCgomEh4J+fH59gn18gn58f4KBe3+Bg4GDgYJ9goWChIGHkoF0f35/jH6TgoF/fYaBgXp9bX9+
fnmEgYF/goGBgoOBfnqShYF9en6FgYOBfn1/hX9+hXx9f39+fX5/e4N8gn1/fn5/goJ8gYJ9gX56gX9/f4GBf4KBeX2CgYKBeXx8fIqCfX+Bh357e3yGgoN5goKBfX1+fXl8gX6BgoN/f5WBf4J8hYWBg36Ehn98
fn2Cf4OEgYGKf4OBi357goGChnaBhHp7hoSBf4OBgYGFi4J+foJ8g4F+f32ChXuBgn6Cg3qChX6CgX5+h4V7hYWLf4F+gYGBfoN/hYGCfoOCf4eFg4R/goF5gn6CeoKDf3+BcYN8gYKDe358hYJ+f417f4N+f4N/
dYGCgX59f4R+jX+DgoSBfYJ/gYGDf3aBgX5ygX9/hn98f36Cgn97iIOGgn96g4J/eIGBe4KBhHh/gn12fXyBfn9/fX+Jgn+BfHuDgYKDd4p+fn56gYJ7f31/fn6Ef32HfYKCe4R7fYGBfn9zf4GDgYVxgnt4f4KD
fouBgoV8gYKCfXKCg4OBfoODgoF4iYqDgX+CfnuBf32CfoR+fId9f4F6hX2HfIp+fX5+hIJ+fH5/f3p9fX+Bfol+fnx7gn2Bg4SOf4N4gX+GgXyBf3t+goKCf317f36GhX+BiIl6e4J6gn+Bg32BboN/f396eH94
gXyDeYOBgoKBf4GBf3+Ie4OFgnaCg4Fxd4F+f3+IfoSIhXt/fX6Hf36ChYGDdn+CgYyDfn6Hf3+DfoKBhn9+hYKDgYN+fHyFeHl7gYJ9fn2Bfn2CfYGCgn9+gXp6foSHfXmJen5+hoV/f3p2fHyDg4Kkg4p/gYGF
got+g4J/fn16f3+KfI6Fh4OCe4SBg3+JfYGCfH6Cgn+Bg3x9f315d36Bg39/hoR/gX2NhYGMg4qBf3+BgoaFf36DfYN9g4GDgnp9fH1/hIF+gYKFhH+Cg4SBg4GCiYGBhH9+g35/fHmDgoKDf4OCf3yBfX+Cf36E
fH2BgYKBe3J7f399hH1+foKChn9+hYh9hH1/fX+Ef391fHiBfpOBgoKDfoGGfH18fYWCg3t+fIOBf3+Eg35/hXmCfH2Dg399eIJ/fXh4enuDf5CEgYV/jIN+f3yBeYF3iH19g3h5goF6fH5+eYaBc4J9f39/goWB
hYKCgoNzfn6De32CeX9+goR+eYiBgXl/fX98en+GiIKBfX9+g4KCg418gZKDg4V6goJ/f317gYF8fH5/fIeCfH+Bgn6CfYJ/hH+Jf4iFf4N9goGBgoKBgXuCgnmCh4WBfXx7f4OBfX6BgX6Bf45+foKKhIJ4hH2B
gX6Cf4J4fXmCgnyHgn12f36BhX+EfoN+f4J/fn6DhYN5g3x+f2uJhH+BhYGChIGIgnt1g4R/g4F2fXN/f4J/fn2EeHx8fYV3g32Fe4SHg3+CgYODfX+BfIN4dX+CgoOIgXiBf4R+e4J9kn58fYKBgX+BinuDf4J/
gXyBeYJ9kX99gn17gYWFf35/fYOLg3mCf4KDgn5/foJ6hYR5eoN+f355fIR/gYh9iH1/go18hIN6f4F/gX5+hH+KeoSCgn99gYmJfXyBfoSCf4yHf39+gYF/f4GBgYR/goJ9gnyDe32Dg311d35/f3x7moWCgYN+
fnt/g4aCh398foN5f36Bf3mGhIF9fH6Bg4qEin59fnh+gYV/f39wgYGGhoGDen2CfH5/fYOCgn96f3qCf3uChYJ9hYV/f4J/gYGBhIF/foOChoF5f32CfYKJfoJ/goiEfYGCf36Df396g39/goKCf4F7hIOaen17
fYSCgn9+eIN7fXd+fISLfX53f4OJmYF+g4iFenuBgXt/fYN+g4J8f3+BiYp/gYF/g4GCf4F/mIF/fHuEgYJ9eoh+g3iFf3uCgn58iH1+hHp/hYV+f36Bf4GIfo1/fIN8dn5/f4WBf4aBfoOCeH2Cfn2Cf3+NgYKD
fX+GfoOCfoN/gYKDe4J8foOCfYmLj4GCgXmCgXiBi3x/g4KCgoJ/goGBi4J9hIaDfoGBhnp+iH2EgoJ7g4V/e4N+e4Z8f4N+hYGBgnx2fIOOf22Bgn96fX94g358gYF4hIWHh3yDd36BhoF8gXx9hX9+gYKCfXqB
iX6BgYKChX5+f4GEf4R8g32Bf499g4aBf4R+gnt3foJ/fn96goN/f4WCeYSYfn+EfYF/hYGDgYR/foGCgYqEgYF+hH96gYGFg358g4aBhn+HfoKniYGJfoKBhYKDgn1+gn94gXuDfIOBfnqEf396enx9gn6BkISC
fIN+eIGCeIKSfYiCen59gnyDgoR/an94gYF9goN+fnWJhn59g359gX6BeX6Cg4eGh4R/cYF7hImCfn5/g3qEe3+EhX+Eg4SBgYJ+f3yEfnt7fXeBi4N/f4dzfoGFhH9+gnuXfoKOgYGBgn2DfoGBfYiCgYF6joN+
hH92gYeBeIGFgXx6f36KfIGCfX+Cc397g3yBf32Dfol8doJ9f3yCf36BgY+FhHd8foN4hn93gYd8in2Eg3yBfoOChoN8gX59g4J8f4KFf4F9fnd/gnt+f3+JfoSCfoR+lXyCgYN9h3yDgn6Ee4WCdoN/gn+EgXWB
c4GEhoJ+gn6BgYKEhX+ChH99g3p/hYF5hXt+fYR4fX2EfIGChI2ChIF6f3l7fHt/f3qBhYKChIKEgYF/fn6EhIODfYSCfoF6f4WCfX6DfXqCf4R+fIGEgXuBfn16cYp+f3+Egn95h398gX99c36CgX2FeX+BiISC
f4N7e4GBfYGJfn1/foJ+fX9+gX19goKBf3uDeH54f4d/e4OCf4ZsgXl+gn53gnt+hIJ6gX2Ce4OCeYKEjoGDfoR/fYWCgoJ9gXyCfn99goKIb319g356fn5+g4KMfXx7fnyEe4KCf3yBgYWEf4GEgoOBf4t9f3yF
en6DgX2BfYGDdYZ5fn1/fnGBfIJ9f4Z6fYGHfYZ9f4J+goF/f4V/g36GgoKCiIKBgn9/e32DeoF+en57ioF8hImDfIGDh4KDf4OCgY2Bg4N6h4OQfoF9fYKBgnp+f4KBg4J/hHp/eXx7f4GBdX54d4KBf4WIhXeJ
f31/eoOFgYJ9f4V8hH6Bf3uCfHuDhH5/goN8foF+gYF/hH2FfoJ/f4N/goKDgXd/fX6BhYWEfH1/gXl8ho6Bh39+gYGKgod8f42BhH6Bf4KDgoN/gXx/fXSDiYGHfoh9fn+Be3d+e4h9e3d6iH18eHx/iHV/gYKD
f4Z+hX5/f4NnfIGCgX1+hYN+god9f4SFfn15foGCgnx5eYN9dn1/fn2Bf4GDf399fnx8f4ODgoJ+g3+FgoJ+e3+Bgnl9gn99gXyBiXx/iouBf36ChoOHfIKDf4WBhHl9f4V9gX6FhHl+g3qBf4OBhYF0foN+i3+E
e3t8h4iDgn97g3x4gX+BgYN/bXh9eIJ/f3mCgoKDfYN+f4OBiIGGfIKBfIOBgYiBf3eDgoN9fX1/hH+DfX5+gYF+eISHhHt+fn6LfH6BhHqFfn5+foSBgoKCf3x4foKBgn+Cf4KBfX2Cg4iBgn+BhH57gYGBh3yF
g4OBgn+BgX6CgoGCgoF/f4GEcnyChn+CiIJ8gYd/hnx/f4N6foF/f398f4qXgnt/hIZ4e4Fxf4SBen6DiH+SgYN5foOEgYKCd35/goN+gX2Cf399eoF+eoKBh4N/hn6Cd4F/fX6Bh36BfYV+gn5/g3yEgoONgX+B
f391goR/hn9/gX5+hYF+fH57f4F9g4J+gXODe3p5fn6Bd4N/fn5/hn9/foKGg399fYGJgYSFf4J/eIGqg4ODfoKCgoKBfISCg32Bfn2Cdm56fIZ6ineEf39+foJ8gYGCgn94eH9/gYGDg3+Df3p/hH5/gn6FgXyB
gX6Een6Ef4Z/fYJ0f4N/gYKHenqCgYJyfH+BdX2De4J+fnOCc4SDfoWBf36CjHp7foF7hIF/f4OHgYKEg4SDfoR7coV+g4F7h4SJeHp+gX2HfIZ1fmh7foN/eoOBg3qCfW99goGBg4R8f3t/hIF/fG9/fX2BhIaC
jIOBe4KCfoJ9gXx9fn1+fIJ/goKBgoWDhn2Cenxsg315e3x5gX19gYqGhYN9f399fHeDgX16g4F+iIGBfomGfIGBfHuBfYGBhYJ/gYGGg4d4hIOFgYF/iH16gX98goWCeH6Cg4J9gYqBen+Bf3mCjYiEh4V9f4KB
fH5/gX+Bfn6DfoF8f399fX6Ggn2GfoSBg3+Bf3qBgYJ+e3+KgYJ8f4SCfGd6fYF9hX+BhHl9gYiDhYSMfXuDknd6fn99f4WDgn6Df3+Cf4GBf39/fpR8gnyEgYF+gXuDhH98gX57h4Z8g3+Bf3+Bf4F+hYaDhoKG
gYF/goF9g3mOf318g4Z/f4KDhXB/f4N8g4KEf39/hnuDgn6DgX2Bf4KBeIJ6gX+Ge3+Bg41+eIWFf4F9fn+Ff4WDgX5zhIV9gYd8hX99fn6Bf3uMfn+BfX57fYSBgYF+fn17fniDjoGKgoKBgYN/fX+IgX+Ee3x/
iX98dn6FiH+CgoN+fXpsfoJ+foKChYF+c4GBg32BgX+EgYSJfn55hYSBeIGBhIJ7fX2BgYOBeYF9f3+Bgn5/goKFen9/f5N8hYJ3fYaDfYKEhIF+g4GFgYOFgZR6bH59f4R/gYGDfnd9fX2DgYKCfoKDgn58foN+
joJ/jo15fX2JhH9/h4N7h4mGgX5/g4GCfoKCf1yIf36CfH1/foGEfYKEe4h9gn2QfH9+f3p/d4F/dHd7gXqBeIaFin9+fH1+hIJ9gYWBfop6eHp+eoJ7fIGDgYyBfYyDfIR+fHh+foWEh4eBh4GChIGChXp+fId5
iIt+gX6MfYh+e3+Dg4J5f398fIl+gomBeoR6foeLgoOBf36Fh3+EeX+Cf3x5hoOIfYGCfYKBhYZ+fn93goV+b4F/fIiCdnuBgn1/bn6Gg32CiIWBg4F+fIJ8gY+Cgn+GfnqCf39+hH58fYWBfYR9gneEfoF+fnt+
gXyCfIZ/gn9/foR9gYF+koV/f4R5foGEjIR+eXx/fIaNf36DfniDg4F7eYd9eIKBg3p/g4F/gn+CgYF+eH+DfoF8foKCfYKDe4V/coWCfn6Bg3+Cj4GBe4GDfn+Bf4OGhHh8iHl7goZ8fnt8in6HfYF9eoN/jnaC
gX9+gYV/hYyIg4KHgXuCf4R+en95g4N/fomBh4GPg39+eYFwgn96gn6Dg3yBf4F9hn6FiH2Bf35+eoF7f3yJeYGEe4J9jH9+gYF8fn6DgYKEf3aChYOChYGBfHx9foN5hH+FgoF/enx/fo6BfYN7e4F/dn51fn1/
gn+Cg4OEgn2DgXt/e31+foN9enl/eYSBf4R1fIJ/gn+CfH+Bf4OChH16f4l8foWFeIGKhYV9fH6GgoF/gnx/fYF+fIR9e35+dH9/goF7e4F9e398fH97gYKIhIGBioGCgXSCeHx5eniEgoKCf4WBhoGCe4F7iHmB
gX92foKFeHiCe4KCeX6Cf3mBgoSBg4d6foh/fn2Bfoh7gYNwhn+CfYx/g4F+gXl/h3yBgn16gYSGgnqCf4FzfX+CiIWCh4F/h4GCf36DgX+CeIF/hIGCf3+FgXyCgX2Uf3+pgYGCeIuBhHyGfn6BfX99f4l8hIZ8
g359fnuFfYqGeoWBf4SFf4ODgniBfn9/fISCf3t6goGChH1/g3p9f36Ehnx/fY1/gX+EfXuBe4GIfIaCgn15i4F/goWEgnp7f3+FjnuIfYF7iX2BgoN5gneCgoGChYJ6d35/foN8fn6HhX59e4R/fYKFhYGJfoOB
gX6Cf4h/fomCgn1/g3yBfn9+gn6CgX99gYOBf5d+gn2JhYGBgoKBeoWCgX96gnmDg4F9gX9/goV+fYKGfn54gn9+eYKBfIGHjYV+g4OCfn6Cg36IeYaFj358dniEf4J+fYWCg4J9foKCgn9/eH96f4KCgoKBg396
e4F6fIGDjH9/eXqSfoGCgoODf4GCfoh9g394gYGBf3t3hIGCgn98gX6BdIJ8fH59f39/goGHgYN9gYF+goR6hn16gX+DgX+CgYKEgoSDhIR8gn6BhX+Bf4SDhXx/hG+CgoF/hIOEf3p+iXJ+foNzk3+Fg4KMfo+C
fnmCeYOGen2EgX+Bf4yEj32EhnqCfnqBen+Eg3+Cf4J9gn6Pe398int8g4F9foOJgXWBfn+EgX6EgYV/g4KIen5+hIKBfYN8hIKBfXt8gn6Lf4OEgYV6foKBf3mBfIaBgXmEgn9+goV8g4mGg36Bf35+gX2NfoF+
f39/gXx9iIJ/e3uDeoJ+iH+CkouHf32FhIaBgXx7gYl/fneBiX98hISBhoJ8gYOHf4OBgo18fYeEfH59hn6EfoN+hYeCf3x6hoGBgoGBhH59f357gX6DgXx9f3uBfoWBe4KEfIKBf396iH18doF9fZl/mnuCgYaE
f3J/gYt+hoeDfIKBfomEfoF/g3d7noGCe4F+enOBgYSBgoSBfYKSfIGCf4GBfnuBg3p+foJ+gn19gX18hYOBfYJ3hYKDg4aCiYGCfnx9fYOBhIWBgn6BhIuDg32Cgod9g3yCjYV/eoGGg4J9hoN9dIKMfn+Zf4WG
goGPf396e4GCen99eIF/gnuFgoF/g32BenuBf4V+hIZ9e4GCfXx+f3uCf3+DgoJ9eYV5gX54g3+GdH2Bgnh6f3p8gX6Hgoh/fnqEf4KDg4GDfaGDg35/f3qCgX6Eg4F+fYKHg4N+hX5/hoJ+foSHfYSGboR+gYJ/
gX2DdoGEgX+EfH9/f36BhIJ8gX5/f36CeIGBiIF8gXx/hn+BfIF5iH6Df4F6hX+GgX2DhYKCe4F/foSFfn19joJ9iIJ0gXySfn+Cg4WDhIV/dnyBgYOBh4R9gX5+f4SCfX1/f4N/gYKJgXyDe3+Cf4Z/fX+Cg4OB
jniNf4J/g398gYODgX9+hIWJfoGBf4GFf4J+gn6BfYd6g4GBeoF8hYV7eX6Gg3p9g3+Cf4WCfX58g4R/f317f4OEfYV+hHmLhIKBgoN9foOBfnyBfYSBen2Gf35/goV/goGBfX5/fX2Bg318fYN/h4J8fIN/g4x/
gn2Df3Z+gnN+hIaFf3+EfY98gX1+foKEfYN/f4F9g4GDfX2Ef36DhoR1foF8goJ8hoKBfHiCf3t8f32ChYKGgn98f31+eX5+fYx/gn9/hH95fI1/goJ+hX+DgYF/g4KDdn2BfX5+h319e4SBhXx+hYSBfYJ8fX99
gYN0foF9hX6GiX17fHuEgXl9hoGCfn1/fYKGfpF7hH1+foSDf4N+gYV6hXx6gX6Fg35/eX9/f3qMi39/f4GFhYWBf3+DfoaBen14dnh+gn2CfoZ9foKGfHyEfnl/e3t/f4F8g4GMfX9+iIN/fYJ+goeBf354hXuB
f3+Cgn9+gYKDfH6JfoN9hXqBg4x+gYJ/gnuBg4SCeX5/goKBhX+Bf39/f3l9f352f36Ffnt+e36BgoOFhoeEgoaCgn+BgoWBg3mGgnmDlH98gX+Bf4aNfX+DfH+DhX98g36Cf259enh8g4GCfn+NfoN7hHqDhIp/
foSCgoF/gX9/iX2Ef4J9goN+fIaBgYt9gX9/goGCgn6DgoF6fH97e4GBeniDfoODjYGFiol+g3+QfoV8fYKJhIGCgZCCe4GCjX2Df3l8fYF+gYR9eo1+hn2Dfn2Fgn2Fe4J/gYGEhoOCh35+goJ/fHuGgYJ8gYF/
goN7enyEfn+Je3eCfoF8goGBg4N/e4F+dYJ9e398f319fn1/hYJ/fHiGfX6Ff3aEhX1/fn98fX1/gnyDg4F+gYFwen2EcYN6fIKGg4F4gYN7f4V9jH1+foSCfYV/eYh/fn+Gf4GDfYN/gYJ/gYJ9gYGEfoJ9eX+B
goWDfn+Dfn6BeYR+fYN9g4ODj4Jygn+BhoN4fn2Df4l+hoJ+gXyBhnh9fn2NgoF9fX6BgYV8gXx+dIGIe39+foJsf32CgoF7e35+foSVgnp+g31wgYOFfH59h3qDg3yGcoF9eIGBfoF4gXqDhoSFf4OCgXqChX59
gYuIfoF/f32Cgn6LfoWCgoODf4eCfX59fXx7gX+FiouBhH6BhYF6fn9/j3p9hHuEfHyBfYF7fIGEan9/hnqCgXZ6fIF5eYGBf3mBh359gYGCfIJ9goR/hX6CfXqCkoJ1f4J1fYF+gn2FfYZ7gX+DeH6Ff35+hIiD
gX6BfH9/gn2Egn2DgYV9eX6BgoGGhIWCf4N/gYKDf35/foiEgYGFeXyBhH6Df3+Cgn2HhHmBfIeGh3mBgX+BgX6CgX56en57gXt8eX2BgoWBg4GGgWiBeoWDgYGCgYOEfIN7fYGGgn5/fX2Jfn+BgoJ+eIWHf3x9
fX9+gn2Ef4F/hoN8f39+hYKCf36Fe39+gYODgn59g4J/gYh+eIKFgX59fH97hX5/f4R+foqFgXx6hX6FgXiDhYFzh4ODd4J+jYuCfXt/fH15e4N+enV/e4KBe4GChHuFjYZ/hn+Fg4eBg4GCen2BhIV/go6Ff4GB
gn5+fYiCfX+Egn9+g399g4V7f3qEfn18fH19goF9e4WFfnyJgX5+gYp5f318enyDf4l+e4GEfX+FfoKBgYd7e32BfYOEe4J+g3t9foKBfniBeH6BhoR7hYN+fH9/fYF6gYGCe4N/gnp/eIF+gYqCiIGBfoOEfnx/
gYF8iH6CfYN/f4R8gnSBin55f4GBgX9/fX6CeIWBhn6EgYGDgX9+fIGCf4OCgnl/iYOBhYGVdXuBgX9/g4GBen2Ff3qCf4mBhYF9iYJ+f4J9gn9/fX6CdX9/goOCgXeLfH2MfYKHfIGDfoKHhIqHh4N+foJ7fYOB
foR/gYN/hIKCfH1/fH17gYaCgYSBg35+fnx/gYV9f3x9foaCgod+f4KCfneCf4aCd4aJf4SBfoV4hHp/hIGGmYWEgYKDfoZ9fX2Dgn6Dg399gXqBgYGEfYx8hIF+hX99g3yBf36Hf36Cin6BenyCfoF+f316joJ/
hX+FeoJ/gX+Dg319h4J0ioN+gX19fXiEg4GCjYKBgoN3fpl6e4GBhIR5fX57g4GBgYeDfH+BhHyFhJJ9iHt+eYJ8f4OBgoGDfoF7fYF/hHyEgoN6fXOFfHeJg3yEeYGDfH1/h4R/gXt+fn19fYGDf4GGg4KBjH1+
foWDfp58gn+DgYWCgoh/fHh+fYSCe4F/fn2FgXl/ent7eoKEhoOFfIKEhIGDfYGCgXt+f359fYKGfn2LgX59fYSJgnyDfYF1gYN9gYN7gYGCgXh7gXZ9h4Z/gYJ9f4OFg4N/g4FxgX+Gfn9/eIJ+fH9+gX+Lhn9+
eIN+eIF/f32Df4OCgX9+eH6Bg35+gX57gX17goGDfIR7f3+DjH99hoKBhX9/hX2EgXiBeYKBg355hHqChnt/fYKBfn+Eg3uCcoOIfoiDe3yFf3+ChoWDfXyDiYF9gYWCen9/g4V+fYF0g35/g4N9foGEen5/gn12
g4GBg36Ff4t/f4R+hISCg4SDg35+hYGBjH1/gn2Eg4Z/gop/g3iBenx/enyGf4GBeX6HfX+Ef3+GgX+De3x/f3+FgoZ9e3x3g4eBgYF+eIV+dn+HgXt4kH5/goOIh4KBhIeBhnV9f4OBfYN/f4GCh4GDhoGBgYJ8
f49+fn5+fYOGfoGBgYd9g3+NgoSDgoKBfo99fIKBf3uCgYGCg3yDfHx+g4aDgZGFe32Cg4GFe39/fnx/f4SBgn+Bg36Dg32CiI5/int+f3+EiYN5hIKHgoqHaIF9f356eoF7goR7foKBfIOCeH6DhXx9gX1+iIZ+
f399g4J/hH95gX1/goOEhYSFgnt/fH1/fHt9hH+Fe395gX59gYSBfoSCfnmBf4SEjoF9eoGBgX6Bgn9+f396goR/f32DgX99ioGJgoGHgYN8gXqBhYGCfoJ/fIJ5h351hIF/fX9/gYGBfXyBfYV9f414g4GCf359
fYJ/hYGBiH+JeX19gX9/fX+DfYJ9fYN/fYeGgX2Hf358goaEf4OCf3N+gYKCfn6IfXt+fX+Cf3t5fn+Cf39+hIJ+fId+hn9/hoeDfX1+f36Bf4KBhoR7e4J/gX9/hX5+f3+GgYl7iHp6fH2CfIh+iYJ6g39/f4OB
j4J8gn57d3t9g4F+h3R/f5GFf4aFgn6Hf358hISDhHuEgnl/goR6gX2WgXt4h3x/doKBin98gYF+goiBf3+Cg4iKfH5+f4R/fH97foGBfYJ9gYeCg397enx/gX54hoSCf3+Dg4GKfXt9g3uCeH97g3qCeHqBgYR8
gn9/hH6DfnyDfYd8hIF6in18fYODg4V/fn6Cf355foKDg35+foWFg3l/g4KHgX99gn55g4J7f3+Bf4mDhoJ+hHuBgoKChYN9e4WCgoF9gYGBf36Ig357g42Cf4qBhH6CdHx3hnmBfXp/gYKFgYODhIKCgoJ7gYJ+
fIuEf39/g39/goJ+gYN9f4GBhIGOfXR7gXuBe397fn+KfIF1f4J/f3x6fn56gXt+gnuHgoOCgn58c4t/fXiDfn2GgoGDfn19fnx8gX18fYGHfX6GfW54gX+Dh3d3foR9foF3gn5+ioOGfoF7fIF6hYJ8goF/hIx/
e4V/gX6Gf4J9iX98h4N/eH5+fYKIgYuBfn5/f3uDfoV7gXuChIKKfn+DgYGCfYGBfoR/gYqPf4F9gYKCi4V8gYeEhn58gn+CgoGGg39/hH99gYV9fnd8gX9/hX6EfIN8g39/e4V9gX99gYd/foKBfn+BgX19j3uB
gn+Ef4KCf35/f3t4eoKDhn19hIWFf35+e3+GfoOSjX58gYuCgYF9hYF8g4N/foKBfoOBgY2Cf3+Cg4KBfHqFeX99g5CBf3+BfYaGgXqBf4Z+gX6CgYODg4OBgYGCgX99f39/e4N6foF/g3yBgYN/gYV+iX6Gf32B
d4GBf36DhXx9f4N+g3iBgoJ/iYGGfoKBhoV9f4J8fYOCf4F/fYKBgYKBhIOFe3aDfn2Bgnx+fYKEgoN/gn+BgX99gn99hYF+hH+FgX5/fn6BfoN/e3x7gYR+fn98gX99fn2Ef4N9goGBhYZ/fHuDe4R/gneBdX9+
gn5+f31/g4V8fYGBg4d+fYiDeYV8fn6EioGCgX2Cf35+fIGBf36He398fX5/f3+Ef3p/foJ9f36CgYqMhYOBg4R8fIuBg3yKhHyGfn6DfH19g4aHgYF+e3+EfX96foeMfoR9g4KFe4Z9goJ+gYF1gYN7d4WHgYZ9
bHl9f396gn99foKEen5/hn6Ee4F0h35+hH2IfoWCfX+Cg4F9fnt9f3uLg4F+enyCenx+gn58fXt2gYWFf4F+h35+foKBgYJ+e3+Ch3x/fYWDhIWBeH98foGHf4F+goGDg31/fIiCho19gYJ5hH6DgoaGhHaCfIJ+
jH9/fn+BiH19fYGCfYSCh4N/koiEgX+Bg31/g36Efn2Cf3+Bgn+BfoyEf4GCeIF/fX98boKFfoGDe3p+eoaBdXx8goSCfX6Jg4eBfoKBfYJ7goSJgYSBg359fH6FfXiDhYiGh3yDhH+Pf4KCfoOOg35/c4F8fYF+
fIaEi4KBe32EfnZ8fX57fYl+foFxgX9/eYJ8gox/fYKCgYGDf3GBf35/eHp/e3+Ef35/g4WBf4p6hIOben2Cg32Df4R4fYOBgn1+m4+EgoKCeYF8gYF1g4J+gYOCe31/hoZ/gX+Bf36CgX+Cin6EfoV8g3+BhIF/
d4V/gX+BgYF/g4KBgX+Cg39/f4p+foF/f4V/gYGCfIKBhn6Cf3+FhIF/fYODhIR6ioV9i3t7fX6Bgn5/fIF+gX9+fIJ9hIOCgX18d4F+fn+Bf4R7fYx/g4WBioSFfIaBf36CgoSCgX99hYJ6gX+QgnyGfISBfYKC
h36DhoGCeoWGgod9gXh/fX+ChISGeYR5gYWCg3t0goGCf3+FhoJ/hn9zeH6BfXyGgYSDf31+gZGBboOEf4h6goKIiYOCenyFf4OCg398fYN8gn+CfIF8f4J9e4KDgnp9goF5foSFeoJ5gX6Bf3yDf32DeoV7fZp/
g4KCgoZ+f3uCf36Cjn58goSDeYmFgX6Ef4F/hIuBgX+GgYN8iYJ/fXyDe4SGh4h8gn6FhYV/g4R/gX2BeoWEfIN5f36BgYJ9fn6Be4d/fn+BgX1+en98goOGhn5/gXyCf4OBgX9+fYGCfIN8g3l8foOEgnuBhn94
hX52goGCfn9+foOCfYGChHiBe4F+gYd/goJ9g3+GfH+BgoZ6iISBf4iBhYKDfJCBfXl+fX92hH+DcIJxhYZ2f4d/gn2QfIaBdYJ/foaDfIaEfX+Hc3x9gn+ChIKBf4SCfn5/gn6KfoKJfoF7gn2BeX59hId3f32G
f4F9gX17h4GDfYmBgYWCeX6FfH19goqEgoF+f4GDfoKEgoOBg39+eX6Cj4F/goGCe36CgoGGgYN+foJ/gW6CgYGBdYN9hIN/f3uCgn58gYJ7gn2Fg4OBfn16gYOCg31xfXx/f3+ChX1/gYWEf3x8f35/iYF+fYN+
gYl3f4GEhHqFfHp8gXmIiYeIgYV+g4KBfoGFfHyFi32Bg35+fIF8fYOGen9/eYKFgYSFgoN5fn+CfoWBf3+Gfn57gn99f3+DfYGGfot/fnx/foSDeIF9foOJgYGCf358fYN+fH19fYKBen18hIJ8enyHgYeCf4Z6
f4F/eHB/gX9/gYd+e4J/gXx9iX99d32Be3x7fn6BeH2EgoOGfoSEf4N/f39+fXx+f3+Df4KKgYF9hX5/g4GQgX+Pfn2CgoV/fIeEgoZ/f3yGl4J/k3l/hYODfIZ8fIF/goZ9fn+CiX2DfX+EeoJ8gXyFf36CfYOD
goR/hn1/gX19hYSGgoGBfXyGfoGHfIJ+hZCDeXyDfoqDgYKCfoGEgX+CjIOBhoSDgXt2cnyKfn+ChYSDg32Tf36CdoF+hoKBgXiDgoGFhIN/fIGChoF6fIGBg3+FhIGGhX9+f36CgX9+g32BgYN9goh9hYKEhZV+
eISBhIR8g358gn+GgoeBg4J4foKEfYR8cH1+g4R/fG+Cf4OQhXyEf5KCf314eop7f3l7i3pwiIGBfZKCfX16fol9goF/g3l8fYJ+foF9gX1/hYN7gnx9hHx+en9/f35+eoKBe4GDe4N9dIN9an2DfYaEf4eGgYF/
gm+De32CgX5RenyLgYF9eX6EgoKBfoKFgoaCd4aCf310gYd9j4l+gnuCgoGFgX+BfHx7f4N8gX2HhoGBg3qBk4KBhot/fYF9en5/gXiHiYGBfYV9fYGGg39/hIJ9e4GDfIGBgYl9hX6Be3x/bZCEfX19fISBgYOD
fIF/fH18fIN+hIKCgX+BfIF1fX+BdYOIfnF/gXWDgniCf3+JfnqIgX+BfoKDgnuBcYGBfn99f4F8e3+Be3aCg397fHqFgYSFf4Z+gYSCgYJ8iIOEe4GBf35+fIJ5foF1g4GGgoF8f4J/dXyBhYJ+foR+f4KGfneC
fnuIboKCgXx+goJ0foaYf4V9d4SDgX2Bg3+BfYF5gn98fIKEf31/f4eDeYJ/en+CfYZ8fH9+dIWCgXp/eIF/foR/eYJ2fYF+hIF/goF/d3d6h4GFgnp9gX9/h4WCgYSBeX+CgneBfn+DeoeNhYF/fIR7gYF/gnyD
fnJ0foSDg398goV6hYGBgoN+gXiDfoeCfYh/g4aCfIJuhYGigX16e4R6hoOGfW2Lfn+Bg4F6fX5/goF7fXuCg3qNXIGEhXmBg36BgYiChnqCgoaFfIN/f4WBhISoeniBb4F9f3t/hXp+eYJ/g4J/hX+BhYODfX6F
e4OWfoJ9fX6Bg4GCgYl/nXOCgn6BgoGFgYOCgoGChX9+f3uCf3yGf353hH1+fXmEgYR9foOFgn5/gn+Bf4R/iH2ChIGBg3mFeIF+fn98hXuCgn6Ff36PgYF+e4F8eoF5gYKCgX+CgYaCgYJ9jIN8gYKEiYiIhH6B
gnmBfX93goWFgXyGgn6CfXx7goKEfn2Bfnx0h3x9hYKBhH9+fX+FhIh/gn+Df4GFf4F7g4GDgYKEhIJ1fYaChYh+goGCgnt/f4J+foR/gX99gXx+f35+gn2Bf32Dfod9f4OBgn6KdX2Ef4R8e4KCgYGBe4F7gX6C
gYKCgX16gYWCiHt/goaFhX6EfoF/e31+foJ9fH9+hYN6g399g36EioR+h396gX+EfX+BfX96fYF/g4OOen9/fH6BhH+Bf4F8hX2Jd3+Jgol+f3yIf3p/fnqBfYF8foR/fn1/e3uBjoN8iIKBfo6EeoJ9e356gXqD
fXx8fYOFh3t/gX9+en59gYJ+fIJ/g35/fYmJfoKCf35/gXyDeoKBi36FgYGBeoJ5fX2Ef3+Jgn2CfIOCfX93hIKDi4eBgoF5g4F+gX+FgYN+f398fX57inmEfn9+gXGBhIuEgn99g3qDhHx6fH+De4GCfH2FgouB
eoSEf32Cf4N+hn1/god7foJ7f5GBg3+BgnV9gX9/gn2Gfn+HhXuBeHV/goODdod+bIN+f4GEeoGCeoGDfYaDhIKBh39/hH5whIGHfoWCeH+BhISBgoR/g4N4h3d+fYJ9f3+JfoKMgYGEhoeBgXp/gYN9f3t+gYSH
n4R/foN4hYODfn9+hYV7gX2Cf4KCfoF6hoaBhH6CgoN8gYGDfoeCgYN/gXqCgn2CgX6Cg32CgoV+f3yLhIJ+g36CgoJ+hXx+g3+Cg6R+foKEfoh3g4SDgX11fXx5hIN9e36BgXqFgn1+gn17gnmEgot7hIeCf4KC
f36Kf4OBfIiIfoV7f3WCfoF/f4OCf4R8f39+f4GCg32Fg32Bg4WDg4KCioN9gXp6f4N+f4SEhH2BeH2Nf359gn9/fIZ/foGFfn2LfYV+foGBe3+Cf4N+gX+EfX6Bgn1/fXqDf32Df3+ChYt/h3+DqIJ5gYJ+gnuG
f4KFdYOFfoiBdoR9fIZ/g3+Ef4F8h355foWBgX1/f3+DgYF/foGBf3+CdnaBf4SBgoF/g3+BhH58gX6DhIKBhoyGfX5/goF8iXmDhX2BfYGGkoeDfoVzen5/foF3f4WFhoN/fn+BgoKChH6Bf31+gn58gniDh4OD
gYJ9fn55eX6BgoF/f3+GeYF/inyEgXuFfX+Ifn98foF9fIJ6hYKCf4GBfX6If399fX6ChYt4f4GBf4GGg398f3x0hIKEc4J+fIKGfn9+gYiGgYGBf39+fn1+fX+GfYWEgX2FhX9+gn99hIF6gX6DgX6BgX9/fnx6
iH99gX19gY99foeBf32BcXl/hHmCgnuCgYOBeoaFfoKBfX6Eg4F/gXuCiYN/hYaCeYKLf3SFgoN+fX6Ce397g3+BhI2DiXyCfYuFe3x4hYSBf4GCfnuBfn+BiX95d36HgYN/gn9/kn50fX2CgX19e31+fYODgYh8
gYOBgXl+g4J/fYOCfop+iX9/fH5/goaFfYOBf3yBfoOGhoN+goWCfX1+hn6FfoN9gYN9f4J7goJ4k39+f4aEhY6KgX+CfH6BeX56gX59gX17gX5+e4N/gniDiHt9goJ/fnp/foaBent+dH+EhIF/gX9+dod9fn2G
foWEf4N+fIOFgX6Ee4V7fXx4h4N9fH9+iIKDhnuFjnyBgXt/g4R9gX6CfIF+f318goN+gYF3eX9/gYd+eIOBh4SBhnl9f36EgYF9enyCenqDf3+Df4SCfnyFf4l+knqDfH19fYZ9fHyCi4F/g39/hnx6foN/gX6C
gn9+gn5/eoGChIJ+en2BhH+DfYGBfH+EfX+CeYGCc4GKiX1+g3+BgoKBiH+BfoV3f4eBioGCfn19g359fYSDiXyHfn+Df4F6fXqGenx7gYaHfnx7fX6DfoKNdoN9h4eBjX2GhoN8hH6EfoOBgXx+f4V+gYJ+e3yB
fX2Ce35+gXyCgXl8f4KOfXyBjHaBfn95g3yCgYd+gn2CiH9+foKEen+DgouIcnN+en2CfXqPfn9/hn96foN/gX99fo59g4aCfYJ9gYiEf4iJgYR/hHt/gYGCeouBfnqHgoWCg3SBf3yBf314gYl+gn+Cf398gX2M
f359f4F7foKLfIN6iXqDf39+g32EfHyFfH9/gnyIe4GEgnt/gYSDgX6FhISMgX9/f31+g4d6f3+DfH1/g4KDhn1/hIGIfYWHgn1+fXiCg4eFeH2Een12fXp/fn+BgoKFhIKBg5CCh3mCf4F4hId+gnx9f4J/j39/
goJ+gn9/gX5+en5+gYGBf3+MfoGFg4F8fZl/g4F9f4eBgoR+g4GCeX1+gn95fX+Hf4V8gn9/goJ/f36DgoGGfXqCi3x+eYGBfn2BgX2BiX2FgYV+gYGBfIF+eH57e26Cf3iCe4GChIJ/f4WCgYOBeYN9gYKFfn1+
fH9/h4GCfoKBf4GEf4GCfXx9hId6fHt4hoGDgoGDgXyCfXuCgX+Ff3V/e4N8g3yBeYZ5gY2Hgn6CfYJ9f4mCf3p9fYOEhYF+hYJ5fIF3goF+hod/fYGIf4J6fX+Fh32Bf4N/goJ+fop5g35/hod+hIR+f31+fIJ/
dnuDgoV/eIKBgYGCioSFgYF+fId7gXSBh4N5hYN/fX6ChH+NgYR2gYN3hX+Cf35+e4aDgod4gYGNhX6ChIF+f317f4J/f3+Bf3eEg4V8foGCf4J4g3uEfoSFfXuBiH+BgYF9gn+EfoSHc4R8g4SCh4N1iH99gY2B
hIF3g3+Ben98gn+DhX9+f4KEgXqBg4GBhn98gYGBgX9+f4GEgYF/f4h+ioKHgoN6e4SDgYWBe3h+gXmDfIR+hn56hH97g3t9h4GDfnuDfoKCe4R6gXyEdH+CfX58fn+Ff3t7f4F/hnx9iH+BgYGBfn9/hIJ7en+H
fn6FeXx/h4GBfn6Bf4KIfoKDhn+EfYF/fX2Cjn+EjIGEf4OCg3uHfX97f4OJgoSBfIGBeYR9gYOBf4J8gYKCgn6Bh36GgX59fn5/hn2JgYGCfH14fnyEfnuBhneIgn6IgXt0gX16ent/g4R8gYGCfnmFgX1/gXZ/
foJ+iXuEg397g31/gYSBfnqBf3yDe4FvhYF/fnxqgYKCgYF/fYGBfYSEgYh9f4KJgX9/fnx9gYiBgoh/dIN5eoN9gYKCgXx+eH6Ce36BfoODdIF8f36BfoN/goJ+goWDfYGJfn9+gnp7foWDfYWBgoJ8hHyFfIOB
foF+iH+Hd4WDf356iYWKfnqCfIKTgX58fYeBhX99fn6CgYh7gX+CfoGCgYKQgYqIfXt7f4J+jXx/jX15f4N+h4GIfH12foF8fnh+eoJ8g4N8gnqDgoKChYV+e3yHf3V/eHmBeYKChIGCgYGCgoSCf4iIg4aFfIF2
fXyEf4J+enqBfYqEf36Gf4J/g4KDhIF+eYJ8fn+EgnOBhHl5fYN/hoF6eoZ5iIOLgXyDgYJ+hHyBhIJ+hIGFgYV/hYN9eoeBgoF+goKCf32Ef2+Jan6Efn+Dgn2HhoKJh3+Hf4WEfXx8f4F/g4SCf36Cf4J9goGC
jn6BeXR+f398fYF9e3qCgnSGe3+CdYOCg4F+e4iDfIaCe4J/fnN/f3+DgX2Ff4ODfXuCgX2Cf4V/g4SDhXGBhX6BkIGBkHeCgoKDen6Ef4F0gXx9enl+g4iCgnd/fnp/hYaCgoF/gX1/gYGBhH59fn96f4F/iIJ+
fX98f3x9gXZ8g4ODfoGBfYmBen14f4OBjYN8e3mDgoh5dn6EfXyCfIF/fX54f3eBfn6EhIGCfoGEgX6Cg36DfYaCjH5/fIOBhIKDenqDf3+Bf4J9gYN/foWFg4SDfIJ/foOHfX6DioZ2e3l/fnh/g4GKf31/hoGC
hXyCfoN8h4GBfn2FgYJ3gYKDh3GCf4KHfn9+e4WFg4J/foR+goGFf3+Df4SEfnV+gn1/fIJ/hnuCgXuBgX6Ce4N6goGBf4SEhYJ7h36BfIGCe3iBfXyBhoKCg3+KfoF7gX9/h4WHhHh2gnmCgop/gYGCfYJ9goF7
fX+CfoiRfn9+fX16f4Z/gX6DfX+FfoSBf3l7fn6GfnyChH9/eXp/gnmEfIOBfXt/iXl2d36ChIN/gX2EgYKNfX1+gXuBiIGBfniGe4KEg4SKgX+CgYKIg4KFgYF9g3eDgYSIgXmCen1/hXyCfYV/f3p5dYGJe32B
gn2Bi3Z+gYGCgoJ9gXx8f4GDfoF+iYR9gYKBeoV/f319f4KBh4OCg4J/fnl6hoGEfX1/hH2Bjn52hnx8fnyFf4J5gX13f4KLgoF5gXx4gYGEgX+Eg4OChIF/goGCfYOCf3d/goGDiXuBeYJ9hH6EeX13jXt/g3mF
iIWBeoWDgn+HeYN9f4Z+in6Bg3+EhH6Ce31/enaPhH2CgXuFg3+FgoSEe3yBgX59k4OBf32Ce4Juf39/hX59hYGCgYJ7gXl/eYZ+e4GCe3+CgnyCgoyGf3iDf36Og3+Cf4h/fX6Ee4t/gYKCiIF/f4R+gYWJfIZ9
eH6Bgn+Fgn6MhH1+f4GBiIGBgoWDhH+BhXh9fX5+hH2CiX+CgX5+fpCJgYF8g4p6fIGDg4J9dX2Gg4Jqgn59gYOHf4GBeoF/foR/foJ/fn1/gnOBhIKRf4N9b398hn6Hf36DhIGOe4N6f3J6gYKJgXp2f4F5eoyC
goiCgoJ+en6FgX5/fXqCfIaChn+Hf4R/hn6Bd4KGeXeEfXyEgX6ChIJ/f32BfIWCf4WEf4GIf4V+fH9+fn17hH5+f4Z9gYF/hHqCgn2CfYSEhXt/g4V9f4GDfHyCcYGFfYGHf359fn1+g36BfIJ4gn+GgoR8f4Z9
jIiGf3yEhoKBfYGPhISHhoN5f5CDgYN8hHeBfnyEhn2JiX19f4aDfnx/g4KCgX+BgYN7foOBfn+HgYR0g3yBgoGFf4R7hIRogoGGfn5+fYqCf3mEgX+FeoqBgXx7foFzgXp/gn98f4d7jId9gX+ChYF9g4N9fYt/
e4J+fIGBhXx+foKDen6Fe3uBgYF6hH2DfoOCe4GBgXx9f31/e317foR9f32Cg32CfoN/fIF5gYKEgX5zfoJ8goeBf4OBe32HhHx+gXyBgYF7gYGCfIWCe3yBeH97fIOCg4iCjIGCgYF4f358fnx9gYGCfIF8f3uH
gn9+foGCfn+Bc358gnuChIWCgnx8fY2PfoaDfX6DgYODfn5/boF/h4F5eYOBfH+GeYWFhYWCf3h+hISFgYN/goGBiH6IhX2FfYV+e3+HfYF/gXl+g31zfYN/f39+fIKEhoGCh3+BgYSBgoN9hIGDg4KNkIJ9gX19
goF2goV9gYF7en58gYJ9gX5+fIJ9g4R7goKNgYiDfn2BhH9+fIOFhIGGgXt9f35/gYx+e3yBf4F9e4GBfoGCgoSCh4F+h4N7gn9/f39/eHx9goODfnyBgoJ/g396fn6FgoF8iIZ8h4F9f4F9fYd6gYOCf4KBgoJ3
fIF9foGDgX6BgoqGf36DfX99fX9+hIKIf4KEf4N+f4N8gX6CiXx9foKDg4GDgYR7f3qCgYh/g35/g3qCeH9+eYOCen9/doJ+gYSBg32Gg398e36GhH2ChX9/fn+DgYGHhIGFg4V/g4KBg4OGgoR9fnl9gn98f4OC
f4J/h4SBgYOEjIF7gX9+fHyBcIaBfnt9g390hIF+f4R+h4F7f35yf315h32Cfn97fIaDe4KBfIJ7iYiDgn+Bg358foKCe4SBfXyDhYODd3x9f3aBfoN+h35/hIF+hIF+fX+Cf3p5goR0e398fHyPfn6Cg3+EeYGD
lp96goJ/gYKEeoGGgYOBfn+Gf4mBg4WEhnl+f3yFfIZ9g4F/f3p+foGKfoR8gnx9gXl9hoN+hIl6fYSBgoGBg3uDeoOJjIF/gn97b4N+gX+ChISDfoF/gn+Cgn6ChH+Eg4WCf39/eX6HhnmEiIR8f3+Ce35/h35+
f3+ChIF/gX2BgX5+foJ5fX9+g3+Eg36FgoF+hHt9f4J4gX6BgYN5gYJ/i4KChYGDfn1tg4V/i3p/gYVnfXx4foF/f4F8fH9+hI+Bg3+HgnmDfHuBhIF+eop/hH18eoJ/hnyEgX+DfoN/eYGCgXt/g3x/hIKKgYGP
gX6BfoGBfYGBgoGBiH+Bh4qFfoOBgXuBhIV7fH+FhIGBgn6CfYGCfnuKf4GDfnt+hYKBeXuFfIKDgn1/eoSBf30Rg36Ee4d9gXuFiIJ9fnx8gn17f4eBfF59foOEgYKCgn2BfoN+i4R/e31+f3yFiH+EgYKBfX99
fn99hX6BfnV0f4KBf3x/gYKBhHt9gn6BgXiEgX6Cgod/f3yEhH1+fYKKf4R8foKDfXt/eIGBf4WDeYF8hIaBeH5/g4Jmfn+Df4J/g4d7f3p+g4N/gX99f4GBgX+ChIF/hX5+eHt/gXuDgn+BgX2Ff4SBg3d/eXx9
f4l2gX+Ig3eGfYGFgYF9gX6Jf39+hX2EfYGBf36Bf3p8foyBe3t8gYODgod+iIWCfn5+fIGCg3+GlISBdn59g36JfnuBfYF9gn2BgYOBh3qCeoF3e4KGfn1+hYOBhn+Eint8jH5+e3uPgn6DhX+BeYF8foV9gX9/
iYp+goF/foGFf32CgYR9f3V6f4OGeYKBf45/foF/gX+EenV9g4F+f4GFh32Gen96gX5+gXl7hIN9f4ODgoKCf3qDfn6Ee36Bg3l2f4F/h3+CgX+Cg3yChIF5gnx/gXiDf42HfIJ8fYKDeoOHfnp9f399fX1/e4SB
fYKHgXONgYF+foF/gYN7hoGFfH9/goGDhH9+hH+EfoGHgYKBf3yGgnl9e36Cfn9+eX56goJ7fYGEfYJ/e39+ioGFgoGFg3Z+g398eIuEf3p9hIR9gYWCe3yBf36CgoSChn1+f3yEg32BfX2EhoOChYR2eH+Df4KM
foGFiHd6fH2EdHyDf3l9goF4e4GDe4R+e4J+gnmDf4GEbYF6foF5f4F3eoGCfn+ChoSCfX9+d4WHhYF9gYeBgX2CfoaCfXSEf314gX6Egn5/gX2CgYSCgn9/hIN8hXl9fn6GgoOBeX95f4F9hn2CfXuJhIJ8gYWD
fX95gX5+h3iDd4N/gX9/gXZ9iHt+f4KEfYR/f3qDfoGHh4KBgoN/e4R/hIGBfXqBf4aCfX+BeH+BgYF7hn+BiX+EfYuHg4R0foGBeoF7g3+Hf35+gn9/gneBfoRuf4R+g3+Bf3+Bjn2DhH57eXmHfH95fnyChXt8
gnx+fn6Bh391fn9/f4F+eX9/gYV/g36Fgoh/g4SBfIGFf4h/hoF/goGEhnh7foKLg3uBd4GIhIJ8fXx/eX+BgoV8hIZ+fnyCf36DgoF/hX59g4GKe4GDc4Z/hoF6e36Cf3mBfn9/en19fX19gY6FgYGBgnd+jXWC
hIGBfoKBf398koWBh4ODfoGFjX+BcoKEf4OBf4aFfn97goOChIF8f3+BfoaBhX+BgYGEf4h+f41/dIJ+eoOJf4GCgX9/gnmCf3+Cf311gX9/goOBfn+CfYKEgYKagoKFfX+FhIOBioGBg4J+hX59f4GHf3l8eX94
gn97enqCgnyBhYN/fXyBg4OBhYGBf4F6gYWBgYJ5gn+Ffn19fYV9hn95g398g36Gg4GFe4J7hYJ1hId8gn6Ch35/g4ODeoJ5fH2Ee3+Jf3p+hX91f3qBfX2BfHmDgYJ9iYF9gYN+f35/fYSBgXqFgYNyf4SEfYOF
fXt3foV5dn+BgYJ7gYGGg2x8hH5+fIJ9hIOCen58fnSBf4F+fIaDhoGEg36FfH1+dIGCi4aBf3+CgYN8gYGDfYN+gYZ9fHyGen+IhIKCf3yBg36Cf4N/gYWCeX9wf4GCgYF8fId7hIJ9foJ+gYKBf39/foSDdnmB
f3qCgoN+e4N/gX6Dgn5/f4N+f3mDgYp+f3yEfX+Ge3t/gn57iYx9fn58fXprfIR7gYJ9f4N8f4R/fn9+hX2Bf417gX9/fnuHgn56foF8f4GHhYKFgXx5f4KDg4R+gYSCeHyCfnd/gX96fYWCg4F9goF6eHyBgoF9
g4d/e4J/g4WFg3+CfoOGfoZ5goNog4N8fn6DhIaDh4OEf4GBf4J7gX6Bg36GhH19fpeBhIF/f4GBhHuCeoV+fIGBg3iBf398f4yFfnx7goKDf4WChIGEf3+BfH+Bf3+DeH6EgX98goGGf35/fYSCe4N8gn59f4V+
fYKEe32BfoGDfH6GhX5/iH+Fgn95dIWJgYWBgn+Cf352e397fIOBf32BfXqCfn59foOGgoOCfn18f35+h4GBf4d8fX19gn6EfXuEf3+CkIGQf4OHhX9/g36EgYKDh39/fn+Be358gn+BgnuBgYGBgnl/gn+Fh4GB
f32EhnmCfnuCe3yCfIF8hoJ9fnqNfnmBen1/f4h/eId/gXyDfX1/hIKBg4KFf4iEfoF+e4KBhYOBfIODeXyNhH5yfX6BhoWCgoaBe4h/g36ChIWDf4SDfYN+foF5enyDg36Bgnp9fH19gn12goGIgn59gYGCgXt7
fYd/g4d/fYF7g4OEhIKBg4GEgnyGhYKGhYN7gX18eoF8gX9/f35/fYN4f3yDf4F/hoF/fn+Fh36FfYSEfoGBfneEhYKIhoGFfYF3fIKCfn6CgYOCgYKBf4F6fH1/fn6BgXyMfHl9f3+CeYF7dn6Egn+Df4d8foR+
gX2CdX6Bf31/foF/dX+BfoR9g4OEgoGCinp/hXyBgX5/d3WFgYR/dX+Dfnx/g399hIJ9e35+f4F2gYR3hYSBgn+Bf358gYJxfn9+fYF4g4F+f3+Bf3uFeYOBfnuEeoJ8f36Gl3yCi4GHiHx/fX+HfYF7gYF/gX+C
foGHhH+EiIJ/foGCfYWCgYV9g458hX99f4KJfIJ6fn6Gg4d7gn6Df4GCgYiDgX57foF7goGCfX57fn58gX18goGJfoOCfX99fYKBe32Gg32DiYGBeX2Cf32Df3R9fXuCg4KChIGBfn99goR9h396goGDgYSCe32G
e4F/h4GFf4GCgn6FhniDgoN9foF8gYF1hoaGgYGDg32Df36CgYF7hIF8f4J/foF+f4F+gn1/f3+Dg4KEhod/en2Mh32BhX2Cg3iDeoR+gYF9gnx/gYR7gX99eH+Fd4SEgYR9goGEgYOCe3+BgX2Df4KBgX1/f4F/
gX6FfnyBf39+gX2ChIl+fYV9gYZ5gYOGg3t/f4GKgneGg4eCf4GBenp8d3x+fn9/gnt9hIN8hn99en5+g36DhoWCiIOKe3uJf3p+g4GCgYGBd3x5h31/h4N7gXp9d4N/g39/fIhuioSBf4J6gYF5f3eCf4R+hISB
joOFhXx+fXyLgn19gX2BfYN+hH98foGCf4GBgneBdYSCfIF+gYSBfn59e4J6gXmFhImEf3WBh3+EeoOCaX2Ff4GChn1/f3uBf35+foN9foJ7goOCfol9iXuGhX+BfYOBgX+CfoiDgYN9ioZ/fH9+gn5+f3+CfoSB
eIF8f4WHgX+BfYV/hIaBiH6Zl3+HeH9+j398e4GBgod/g3qCiYKCiXh6hXuDf396gYh/fXt/f398gX14eYF+f3uBgoF+hn5+hIN9gnqBhXuDfoeGf3p/hX9+hH1/fnmEfX58ioF4g35+fYF4f4GBf4OBgYJ+fH1/
g4GEgX1+gXx/gXyCgXx9e3yBfoN5gnqCf3iBfnx/iH2ChH+Ff4eCiH+Bf4GEf4J8f36Dgn98gn99fYN/e358foJ3gYJ/fYN/goeBhIJ/f3SEfX55gYGBfYGCfYaBf3x7goZ+hoF7g3qCen2BgoOKg3+Fg4SBfIOB
fomCgX+Cf4l9goKCgoSEf3qDfIWCfH5/f3+Eg4N9e4F+f396hoF8kn+Bf3x9foGDf3t8fH2BhoGEi4J/goR/gYF/foGBgnx9fISBfXl9gYSBe4SCfn6BeX5+e4h+kIaMgoKDhoKCgoR5hIJ+hX+BgoGRhIJ+fIWC
hIZ/gYGBf317fIOBfIGBeoeChHZ8goWCh35/e39+gn6BfoF/gYF+foSCeXyGgYODgX18hX+Ff4KFfIZ+hH+Gf4GGfX+HgYGEgYN9foeCf4WHdoF6f399fnx/foF8eIaDiH+BeoKBg3Z8goJ8hoeDf39/fYR+e4R7
hIKDd4aEe4OFgYV7gnx9h359cYN/gn94f398eoiDgYKCf4J8iIGBkIN7kH11e3l+fH6CgXV9h3x6g4KEfXp9e36Bf4J/fnt/f4GDiHt8ineCg4F8eX9+g4SGhISBc4R8e4KHhH+Cf4GGgoKCgYV9gYOBgZiCin+I
h4F9hH9/foaBgYGOfH+Iin6BdYKBfoOGgn59fX5+gYOEcoF4hH99goJ8fX+Zf3d+goN/g398gX2BhH+Eg418ioeBgnmChoOBgX99g36CgY97f36Fe391f3qBfoF9fHqCh35+dYGBfoJ+fH+Df3+ChIN/f4SGgYF/
fYF/foqBgY9/fn1+gX6DhISCfIuEhIF8fnp6goOGg35/f4F+g4J9gnp+hIF9gn9/e4F/f4OBf4SBfHuBhH6BhIKBl4J9gX1/h4OCiXmBhYKDf4J+d4+DeH+DgX19fHx/f3x8foZ/gn+BgoOBfn+FeH+BfIKCf32M
foF/fX98gnZ7fn18fH18gYGGgoF8dnp9gXx+hIiCgX1/gX2FfH+BfXyDgoKFgX97en19f4J+g398gYF8gYV3fo6CgYWBf4KBi4SChYV+fXqFf32DfXl9hIOBgXiBgoKBgn+BhX6GfnqDgoN9f4h+f4KIfn6Cg3d+
eYeEgoN+foJ/h4ODg3h/hYKDgX98gX6EfYR/g3mBgXx/f4J7i4J+f39+g4KBgX2Bf3t+jYR7fn2BgX5/h4SBiIF6fXh/a356gX+BhIqGgYmCgYSKgXeHgoGDfoZ9gYSPhX99gYJ7gX+IdYJ9goOBgXmFg4OBf4R+
hH9+f4GCeoKBh36Bf36BhH6Bfn6Ggn9/goF9f35/g4OFfoiEhXt7fYF/gn99foOBfoaFgYGEfIeCf3h/g4l/ioR8e4OBfomCfH96goZ+fXd6f3+DgoF9goGEg4J+f4eDf36Gg4qCgoKBgn2Bf3yHfn93fn+DfoGC
gn5/gXuBfoN/f36Cf4GLf4GBe3mBiIGDgn5+gYN9gXx/f31+jYGEgYF6eX11iIKCg359gX6Bg313f4eDf4Z/hHWBgX6Efnx/gYF9f32EhYODfoSBf318gnmBeIV+hoGBfoGBjYV+g32BjX1+eYGMf35+gX6Cfn5+
hn+Ce4Z7gYiGfYV8eoKBg4N+g4R6foGEf4Z4fnSCeIGDe4F/nXx+iIF5foSZf36BiIN9iIaHeoF6fn98iH+Df4p/eoGLe4p9hYGBgX97fnx/iIF+gX6Ee36DfHp9gYeGh3p+gYWDhHaHg3+DfoOBfoKBgoJ+hoF8
gX5+gn17fXx/f4GIhoSCgoJ/hYGEf36GgXSEiIKFfHeGfH+Efn6Ciol/fYiGgoF/f35zZ31+foJ+f319g4GBf4aDgYF7goSHfIN+hXp+en5/f4KChYV+fIOCe35/gnuJfYKChHt/g4GFfYGDc32Bg4F/fn2CeoF/
h397eoaBgX6Ff35+eoF+f35/g315foGBfneDhIeMhIF3iIaBfYF/hH9+f4F/iIKJh4R0hIt/goF+f4J1gYJ+gX58foGIf4V7iXp6gYR+gn2BiIOFgX+Mh46CgYSSf4KBfH1/fnx+fIF9gYKBfoOCfoKBeH9+fn96
fn2Cgnp+goF9iXt8fn17foKBf32ChHV/h4Z5goWCgX6Cf4WLgYF/fHyChXuDfX+Cen58d4J/fniBf4R/dX2DfoGFhHyEf4N8hX59gYh/fn58g32Qgn6Ff3+CgoR+eYGFhIZ9fn1+fn9/f3qIfn5/e3x7goF+f32C
fYWCgYh/f314c4GMeX2CfH59goGCgYd+fYWBeHyBf36Dfn16hn6Hf41+gn9/hIKHe3+EgoJ9iX97fX+Bf4F3fYF/gYKBgoKBg32IiX6Qg4R+g36BfIJ+h357en6Cg36Ef3t9gXt7in6CgoJ7dnyCf3uJgYGBfoSC
gX+BgX+BgYOJfoZ/iH+DfIOCh4SCfn9/iIiBhH6Hf4F7h4R/en11hH2BhXp2f4J8hIODhnd8f32CdX98hH6BgoZ/fYd+goF2goKGeX99k4KBgol7goGFen6EeX15gXqBfHx+foN/f4GIfop+fX+Be4WIfnuBfn6D
gnp4gXuGf4KHfX95hoN4e4J8hIR9f32GfYJ/g36CfHR+gn+Dgn+Bf4OBhH6DgX+Ffnp6d4Z4hX+BhHxugXqBf4F7f3eCgn+MgYR+f4GKgYSBgoKDfnl3fn1/hYN/foF+gn2Bf4KDf4N8h3t9gXt/gnqCf4N7gXuB
f318dn9+f3uCgYSDfoOMgoV+hYSBg4N/hIKFgYN8g3uDg3p6gX14f358goKChX6ChIF/gZaBgYV/gX5+h4KChH+CgXuBfod/gZR8gYOFgX6DgYV9hoN/foF9g3yCgX19e399g4N/fH2BfIWGf3t9gn58gXyDgoJ+
f4GBfYF/hn+Be4F9hZCBf4R/Z4F3goGFin2CeX+BgoR+gn2FjoV9hHuCcoKEgXyChIJ9eYF+foR9gniEfnuCgXiCfoOCgYOCgYF/fH1/e4aCfoN/g4KDhX55gX+HgoSBg318f355f4J/hIKFfX99f5F/hIGIeYF9
gYiDfYeBfn6DfHtug4KBgnZ9enqEgYGCiHx+hX9/hoKBgX+CdnqBho2Bgn96f359e3l9fIKBe3uCf32Gfod/gX19gXt/fn9/h35+eYFzg4GBfIKBhHl7goSBg398bYWLe3yEgXp+goiGhIWDgoJ5f4KCfoKBhYJ1
gnmBgXWCf4eGfoJ+foN9hIJ/fpWBfYF8f4KCg3+DfIJ/gX6GfXuJf4N9hYeEgYSBfnt+eH9+f4N/f4KEgX+CgXl8hIGBdIGGf3+Bd3+CfIWBgoWEgn1/gol/fHp+gYGBfX97d4KBgn+ChHyCgoWHgn13goJ+goJ9
eX+Fg39/h3x7goGCg4yDf358fYGBf4KCgYKEfIR/fn58gYGDfH59hIZ/goWCgYGBgnl8g4KEfXl+hX6Ie359jIN/f32EeoR8fIGCeoKBfIGCgn97fH9/hX9+fYKGeYOGeHp+fYKBhIOEenyDhnt6gn6Bg3mEeYeB
fYOBeH+LhImBeIGKf4F+fn9/f4GLfoh+gYOFfISEhH99goGDgXuBf4ODgoF9goJ9goGCgYN/foeEgoGBfYGCfoF+f4GBfIF+f4+Ge4R+gYR/goF0gX6Ef3t+g4GBgn56gYKBeXaDe3qBgYJ+f4GIfH59f32BgYKB
f4GEhIKDf4J9f36CfoKDf4GCfH2He3mIfnqEhHuFgnx+gXuEf3x+hIGCgX+DgXuBf3yCf4qBe3t8fIN0fn6Eg35/gYGBg4GCfYF9fn16gYGCf3+Ddn1/fnuBfHl+f3uBf32Bfnx8hX5xf4F8eHh/gYKJe36BfoKF
fH2Bdn9+foZ+gX+Fg4N8gXaFg36Kg4KBf4OEfoN+goJ/gXZ9goR4hH1+eH6Bf351foSCgn5/e32Bgn+Eg3yChX+Cg4F/f4R9hH18foOIf3uDcIJ6i399goGBhYSIf36Bf39/fXt2gXyDfoGBjX5/hn99eH95h4SC
f4J7g36DfoF+e4Z9gn9+kIGFfIOFg4J6gn9/f36CfoGEf3uCh32CfYJ+jYJ9eYqBhn+BhYyEgYh+foKBin+Df35/fH5/d4N7bYh8gn6BiISEg3SCiX+Cg4GEgX99in6BcnuCg4SCg39+kYGEhX+CgnuJg3x/g4WE
f3+Cho6BfYiEf39/gYJ8hIGBan58fYKCgoR/fH+Ef4N3gYGGhXqCfX9/hXl9gXx7fIiBgnxpgoWEgYN/fX11f3+Bf3x+gn9+f3N0f3+Dd4F/gn97hoN/eYR7goh7gn6Df4qHknGJgX2Bf31/gX6Cg4J9dnyBfoGB
gX+Cgn2Bg4F7iIGCfoKDfYZ5hH5/fJKGeYGCf3+Bh4F4eod7g4R/gnmCdIOEgoN6fYN/fn+BfH1/g35/goN+e4Z/gYKBfn6BgXWBhoGBhYWDgYV+hX+BfXt/hIJ9hX96gY1+hYV6goF+g3d/foKFhH95jISMhH1/
en9/e4J+iIF8g32EgoF/fYx/g399f3yFgYGEf3p/g357fXl/coR/g3yBf3t+f4d3fn1+fn99gYmBgoWDfH5+fHl+g36Bf4KChXZ7fH5+iH59gYaCfX18eIl+gYaKfniDhn98f3x/f4OBeYJ+iYmDg36Bg36Cf4F9
g4N+f4OSfYF8gX2Ff4h6fnt9fnuBgn2FfoZ8hn9/d4KEfXx+hIJ8g4h+g36De316g36Bfn5+fHx3gnuDgoJ6fYaEhH+Ff318hIF/gnp/e4R3eoKHh357g4GBf4OBhHh+g397hIF/gX6Ff4J7joSCfYKEg3x7foSC
foJ/fn2Dg3F8fIF+f4GBf4F+f3+KhYGDeIKGhYJ8jYZ2foJ/g4ODgoSDfX6FgoiBf4OCf394hISBg4KCjoN8f4N+fX17f4GBfn15gX1/fn+Cf35/fH+BfX9/f357fX+EeHWBgoWFgn+DfnuBe39+iYKIfoF/gX98
f3yBfHeGeYOHiIZ3f4N/foJ/fnx+gYN+iHuEgop/hYGEfoN9f4GBf3yEf5GFe3yGe359f32GfoF+gYKGhnp/h3p+fn98goKMiIKEfH5+gYKGfoZ8eXuDgoaBfX59g4J+e3V7fYGFeYJ6hoJ+gX9+f4GCg3uCfYGG
iHp8fH99h4SBfn57hoOBgXp2fnd/eX+CgX1+hH6Cf4GJgX9/f4F/fX+MfX99fIF+f4l5f35/fod/gX6Cf4aCg32Ff4GBgoJ/goF+d4SMgYGFgn56e3yJg3uDfn6Cf4l+hIF8gX1+fYGBgXh8g3yBh3qDgn+BfX97
hH1/gYF6fY2EhH6LgXh5enCEfX+HgX97f35+g4GCgn+Dg395iH2FgoOHiYGBfH6Ce32BgoKBf4OBfoZ6gYOBfIOEhIF/gn9zg4F+hoOIg4F/e3+BhYGBf39+gYN+fYKCf4N9g4GKf32Dfn2Ef3OEgYKBgYJ4hZGB
f4F/gYF8f4V+fn2Gg4J4eYOEfoGChH15f3x4hIGBhHl6goGEg4V9fYF1f4J+dH5/f36Ff4J9goeEfoN3f399f4SFg32Cfn+CfX9+kYF9goGEfX1/fn94f4J+goF9foNyfoN6fYOBhn99gZt6f4SBgoJ+hX6Dg4J/
fYKSgYN+fH2Bdn1/e39/fIJ9gYKDf398iYF+hoKEg3l/in2Gg3h+foSFf393gYyDhIR6goWBh4d9hH9/gYKCfH9/h4OBgYGIgn6GiX9+fYGBf394gXuHfYaEfIGCf4R8hX54f36EhHeFfoJ+goh+gXuFgX2EgXiH
gXiHfXh6g32BhHuFf32Cf3qEf4R+fYSCf3uBfYR7f4R/foR9hX2FhoGGg3mFe3+GgoJ8fHp9gXuDfoGBhX6Dg4GDf358gYKCgn+BhXx5g31/ho1+fol+fIZ8eYKEg36Bg3+BiIGBfn+CgYR/gox+fn99eH99gox9
hX+IfpmIgoN/goWLgYGNfomBhHp7foGBeoN/hH+CgYGGg32Hgn+Ef4h8fXx/eIN8gYGFfYJ+f35+hHl/goGOhoR9g3uBgn6BfYGEgX5/fIN+e3+Bh4F/eX6BcIeCgod6fYeFfYJ9c4J5gX2DfoaChH+Cen5+goGG
hYh7hHt/f4J5goJ/foSCgX9/eX5+goGDfIODhYGBgn6HkYF/e4F+fnx/fHuBiX+CfoR/g358hH99g3iBg3uBfYODeXqChYZ5fYOIgYGFfnyBfYWEgoJ+doN4gn58f4J7fn9/gnx/foaDh4KMf4F9gY58gYGHhYF3
fn2BfoF/iYV9f4N/iYuJe399foOHgX9/fYGDfH9/gYF/h399fX52f3x+fIF+gXmCf4F8g32Bg4R/gYF+g4R+d3t/goR/gYOBgn99hX+DhIaDf4iBf32KfXqKjH90hoWBf4ODfYGCgnt+fYOEgXqVfYGCfoKDhIF/
fXl6gX9/fIOBgnuBfoZ+h4GGgoSDf4p9fIOKgYSBgXx9fIF/g4GDfoJ9fH6Bf3+Hf35/iIJ8gYJ/foR9eX+CeXl/g4N/goKFhIN+foF/gX93gYh/fYN7h4WBf4OCfH+Gi4GFf4Z6goJ/foR8hH+Dgn6Bgn6Cf36E
iIKCg4aNen57en+IeX9+hYGCgn+CgYR6gYN+fo2IfoKBe4N/gYGBf4R/f4N9foGBg358fYZ9foGBfX6GeH95gX6CgXWFg4GEfHmFhIGCgX+EgX94b4d6f4F9goJ/fXx7coF+fX59e4J+fnyKgX95e4R9goKDfIJ/
foV/fYSIhoeEgoF8doODgXx5foF+b3t+hYaBe3p/d3R9foGFe3+DfIJ+foN5eoWBgoaDeISBgYGDf36BfX9+fomCfYF+foJ/f399f4KDe4V+f36BfIN/f4R+f32CeoSBfXt/g4F5goN9eHyHg4OBf3qBnoN+f4GF
iXuDhX1/g4KKg4ODdox8goiCh3+IfYOCfX+BnYh0hXyGfo5/gYOCh31/gX+CeoF6fYV/h3x9gXx1fYF+fX59hX98gXuGhnqLe3t9hIiGf3+BfH98hH9/f31yeYGIe3x/i36Fen1+eYSHfYF/f4J7g3mBiIN+hX+C
g39/f3+GfXWDgYh/gn6Efn6GhoaGgYGFfoKCg358en6CgX2BhIN7f35/i4OJfH2CgX1+fnyBgod/h3x/f4J+gYF0g4GGhn5+iXeIe4KDfXd6eH+EgoV6hoWCgYKBfH9/f4R+fn+DgYJ7hH2DhXp8g4J2hIF+f4KO
goKBgoGJgoJ/fGZ9gnuCgX5/hH97fJl9hHeCfoh/inmOfJd/foKWfn1/foN7foGDgoJ6eoGCf32FfHyDh4F+gX+Df4N/hHyEfn97h36BfnyChnp/fXuCf4Z/fIN6foN/f4GHgn6Hf5J+gX96g3l6iX9/gYF8fo5T
hIZ/g4GBhH6FgoJ/f4d9f32IgoGDgX5+gX6GfX5+f36Gg32BhIF8gYN6fH2Bhn+HfId9gX6CgX9/fX6FfoGCfYJ8gYJ6g3B5fXZ/g4+Ce3+Dg4eDgXx7f4FogoV/fYOBh4iGgX9/f4KHd4ODd36Ch3WCgYKHeIR3
gnuEhIGBhYF9hH1/gYl5eoJ/gYF+h3x8f4GCfHh/e4J/h4V9hoJ7fY96en18fX+FfoOCgYGFfn2CgoSFeH2He3+De3+BfXx/g3uHg4KDhoGBhYKFfW+Bf32Cfn59f4N9foJ+e4p+iHuBhn93gomFfoV8gYJ8f3x8
gX5+eoF/iot/hYF9hH58gn6Bf39/f4GBfX12hH6Kf4F9fIuCfX19d3uEg3iBh4F1dId+e32BfH6KgoR/hXqDfIaMg4SJe357fn2Eg3uKg36FgYiLgn6Bf399gn5/hH5/fH1/hYGChH2Bf39+hHyFfoF8fIJ8fYSD
f4WIhYODg39+hH+HfoKCfn6MgoR+hYJ9i3+BfYp/g359en2Dg4F7foOBe3p/hX9/gX90hImMg4aFd4KBgoKCgX9/gX57boKGh4N/e31+gYF+fH2EioJ+goN+e3x+h36Ef36Gfn9+f32Dg4R7foGEf4F+e3+Cgn6D
gXqDf4J3hn6BgoN/g4KFf4GOfn6Hgn+Bf4J/goJ8gX6Cgnx+fXd7hHhyin2EfouDgnyBfoV7iH57hIF8g4GGgoSBg4GGgX18e3x/fol6f4F4gYJ+gYKBf4F/gYF8fnh+f4N/eoODf31/f316hX9/g4eDg4R6dX6B
f357d3V7fYN9g39+gn53fYJ9h4WCf4eDfoJ9goN+fnyChYGDfn+GhoJ5e32BfoGDe4V+hH98f39+fH+BiIN/f4J9gYR/h4SFf4F+foR8gYGBgn+Bf5KEgYN+f3l7eH+BfoN3gYJ/g4V+gnuIf4KCg319e31/fYGD
hn6Ff4N/h4GEe3qEhXp/eH+FhX96iH6Ch4R/gn+Kf4KBgn5/foSGfoGEgoKCfYKCeH98gXiCf3+ChX6DiHiDf4R/gn+EfIGBgoJ+fX2Bdn98hIODfX2FgX2Bfnx9fYJ/goGBgXt+gYN7hHp+homBhYJ0g4WCfoaC
hIJ8jYKBgX6DhIJ8coZ+iIOUhYWGf4GBhIaFfn59e3+CgX+EgX6ChIF9gnKFgX2BgXt7fn59f4aEgYR/eIJ5fYl/dX6IhYGCgYh/g4SFe36Se3+BgX+GfIKBgX1+i4WDfn93goOChnh9hH51hHp8fX+Dfn5/gX+C
en+He4yFg39+fn+Cgn6CgYGBgX19f4F5fX2JhHmCf4KHfn95foF/f3h+gnt8gn6CeoF+goKChIKFgX+BgX9/gYOBgop9gYp/foF/foOEf39/gYR9fH15foKBdn92e4Z5gX9/f3+IgoF+gnqBgX6BgYOGh4KDgYaB
fXyEjIJ9gneEf4N/fXh9f4KGg4SHgX97gnN+fnl/goVyhX6CgoN9f4SCgoaFf4GDgX1/gX+Gf4J+g4GBgXyEfoWCfYR8god/gYN9fYGCfIKEgX+BeoV8gYOGhIaHg4OCenh/f4R/iYSCgn+BgoN+f4F+goKBfn2C
eXuBhYN6ioZ/fH15fomCeoOBiIF8f3+BgoF5gXuHhX95gYd+hHx6f4N9f35/hIN4f32BfXt6g4OEgYKBf4GFgod7fX2CfnyCiHl7foN+fIODe36BgX5+f4F/g4ODgnt8f4F9en1+e36GgYyIhYR8iH6Dg4KBg4d/
dn2ChX9+g4KDhYR9eIGGgXuBhG9+gYmBcYJ+gYR7g4GCdH2FgYWDfIR/f3x7gYGLf3+BiYGCfoF8gYOBg35/f4WFgoV+foSBfn5+e35/gX99gX+FiIWEiX58f357fn+DfYF/hoR+iYGBgYJ/f3mGgnl/gX6Df4F+
fnyGhH99gYKFgYeEhIGGf4N7gYN9f4KBgnh+f3l6foKEhIKCeIF+gn6BhIJ1fnWEfoOBjHqFf4l9gXeEeoJ9fH2TgYeGg4V/fYR7gn19fYF9foN5foOCfoWBf36BfH19gYGBh31+iH95gnp8e4F9gnmCd4WBgX59
fnx/e4uCf3uDfIODfH2DinN+f3SBfX+FfX+BhIiDeIGCgXx+gX98doF4fYJ/e4KDgn2Bf4F5fYGBgYODhIF7fH5/hoF7f4OCfYyDeox7gXyEfYaBgYJ/en+Kf32Cg3+Df3p8f3+EeXyQfoWDfYKCfn5/goOMgnt/
fnh8hYJ9hIGCfnt+fXl+fH9/ioKEfIeBgoODgoKBhIJ+fIJ/goODfYN7hYN8f4F+fn9+hHaBfnaDhIF/hIF8e4F+ioKCgX56fYaKiYJ/g3x7hnuPgoSBhX19foR+eoaEgnyGfn9+f4GKfoSGgYWBgYJ7hI6Fgn6D
foKFgZF9fnt+gn+CgXV8f4mBh4d/hIGDgn2CiYSJdn2Cf3eCfX97f4GFfYN+f4GBgoGFf4KCfYeCg4R+fod9fYJ9f32DhYGOeH9+hoV+goOBfoiFfYGDgXaGgoKChXyBfn+HgX+HfIKDfH9/hHd/fn98f3+Be4KF
f4SBioN8gnt0gn98gYGKf31/eYF8gX99foJ9h3p+f36IfXyBgYWEiYF/fol7gnl8in+FhYGBcn+HeoeFen5/gnd/gYOFg32CgoF7iHyCgn99eXmKfYF/iX59goKBen+Bh4Ovg358goJ/fHt/gYN/hYGDhYGLf3+C
g4KHf31/fnqGen1+i4J/gX5+j4F4gYGDfYSBen+Ce3+Dfoh3fYN/e3+BfoR/f39+fHx/kH6Cg32Cg39/gn2CgYOFdIiBf4KCgXuEgYN5gYJ8fIKBhX18fYaBiYJ/f4GGhH99f4aBfoF/gol8g3+DfYJ+g4OBhn2B
fn9+gXyCjn13i3eDgoF7e36Bf3x4g36RgYF6eYGCkH+Ug4OCgXt7an9/gYaDfYh/f5R/f4F9hIJ/gX+Bf36BgYWCfn98f4p9hpmCgYOBfHt+g4GEgYR9hIODfoKFfIF+gYF9gYGFiImJf3GJhIKChIR7goiHgoN9
goJ9gYR9f4OMfKOBh4N3f4N7fXuCf359gX9+fnyBf4SEfoGEfYKDfnyJhX5/i3x/goZ+goiOfoV8hn6Lg3+Df4N5g4R8g3uDfoSEhn6Bf3yCgoF+foKBgYKCg4F+gYp/eIR/fXmBh4GDfoWDiYKBe398i4Zufn6E
doGCgYF/fX99bYJ9hIKCf3+CfoGIgoOBeoJ+hIJ7fY+DfnyBiYF2fIaFfH9+dYWHgYR/gYN9gXp/goKBg4N3gYWBfYN+g351god+hoaBm4eCgoJ7gX+Bf4F+g5GGg3d/h3yEgYaIg39+f36Df4WDd36De36Dgn+B
f35/foyDfoSCe4N/ioF/gn9/g3d8goOBgYJ/f3yBhX+EhIKBg3uGhnpxiIOCg3d9f4KBgnx/hIJ+h4OCg42BhH9/hYF4hIR/gX19foGCg3yCgX6GhHiBjHaEhYV8iX59f39+bnl/g4KDgYOCgnyBgoGCgYV+fn+C
gYF4g3x7gY6Bf4KEgneBfX9/i31+foGDd4N9gYd5g3+Cf4OBen+CeoR/fYODf3+GfIGDf4KIe32CgoF7hoKBfn+BfYOBg4F+gYV/e35/fHeCg4V+gXuHe4J9goJ/h4aFgoF/nIt+gYiDgX+FhIp4gYF/f3yFfoN+
foF/foN+hYJ/g354g4N9fn6Dh4N9iX+DiHx/fnl/fn6CgYF+hIF/foR8gn+Hg4F+g3qDgoF/fnh9jHt+eHeCgYKEgYGCf4J/g4J6eX+EgYOCfIKEfn6Ben6Lenx/f4F3hXx+fY19fH99fn9+hYKBg4eBfX2IhYJ/
hH+Gf3d8hH2Bgn6BgYKBgoF8f4p7f36BfnyBg32Cf316fYGFg4OChYJ9hIGBh4J5m4KHgnyEgo+FfIGGfneCfX57f39+gX6CgX6Ji4d/g4V/fH+Ff4J+fn1/fXuBgoOCfH6Df4GCe36QhnmIgYKGgn2BgXuBf4N6
fXt+foR8fYN/g35/foKIioSBfoJ9gYODf4t7hH6DfoJ/fnuBhoKFgoGBen2Ff35+fX6Gg36Rfn2CgX+DeoKCgoR9an6DgoR7gnyKfHyFgoGDgn99fol9f3x/f4V/fXl+eoOFhYF/g4OPhn5+gnx9e3uBen+FgoGI
k4OBgn+BfoGEfn+DfnuDgXx+fYF9dn+EgYSEf4GFgn+Hfn+CfX59gX2Of3t/gnx2gX5/hYN8gXqBh4F5goGBfn6Ig4SEgYRyfn6DhH+Cf355g3+BjoGDg4aDfXWDiIGCfIJ9eoKKen56hYKDfnyBgoJ3g4OBf4OB
eIN6goKCe4KFgX6Cf32DhIeCgoJ6gn1+h396foJ/gY59hIF/fIF7g31/fH2BgX51fod8h4GDhH6FfoeHgoV9gX+CgXt9gX58fH6HfYWCf312in9+gn96gYGBd3x+goV6gX5+g3eCf4N/gYGIdod7fIF7gYF9goF+
g4GBgYGDgXmDeoJ/gX58i4SDgYF+gYJ9eYGKhoJ/f4N/h36LgX9+eoaCf3+Bf4Z/d35+fH6Bg4OCgoWDgXx8fn9/g4GDdoJ5fX2DgYWBjoWFf3+DhYSDfYZ9fYKCgn+GhH+GgYKNjI5/hIF8f399lYWChn58fmqD
fIaDgYR6fYeCgX+GhX5/f3yDf4eHfX5+eX+EfYZ/f4F9g3mEgX2Egn2Eg4OBgoGBgYSDgYR8e35+gXZ9gYJ/e3+DgX1+fX+EgX6BhH1+gX18gX6DfH19e3SDhX+CfoZ2gn+CfnuFeo5zgnqChX+CfW58fJJ+d4V8
dYiBhXx6iHx5f4J/hH57f3d6g3+CfYaJh4J6f4OBgYGEgYOCfIKJf3x+fX5/fIKBe32GfX2Fg36Bfn9/gXx/gYR+hIN+fnt4g3x0gYqDg5GBjYGGhYJ/iX2FfIJ7gnyMf3t5dYOHgYN0gn+BfX+GiH+Cfn2Ig3CE
hn6BgYJ+gX99g4R+hoJ/f39+fn+Bg4GChnl9iYKBfX+Be36Df3+EhH58e4aJg3+CfoF7fXt+gX+BgoSCgn6CgYKBgYaCe4R9fXuBhIF9f3+Cfnl9d4GEhYOCfX16gYKEg4V+dXqIf39+gXx/foaGfXt8gX19hYV9
iH+EfYGBfoF9eI9+gX1/f36BfXl8fn2Cf4N/gYKCfHWCgX9/f4Z6fn9+g3yBgYJ/gnyGfIR7jYF8goOCgYGFfYN6fX18fX+Cg4R/gYJ/e4OEgn+BfIOEf35/gY5/f4WBgYWDhH6BgX2Bf396g36HfoGCgol+gX6B
g3t8fnx8gn+Hf32Cg36BeH+BiYJ7fX1+eH5+f4Z9gn2DdoF/f3qFe3+DiYODgn9+fXyCf358hoJ4f4aChH2Hg3d/gnt/gnuChYJ7foKBf3x+iIJ7foSEgXx+eH98fX+DhIJ/iH+HgX57fn5/g3+EgX6Fg359hl+C
gXyGlIKEh4J3f4d9fnl7gn+EdYJ/fHt+fYKEfnx4goJ/gneJgoKCfISCfHyCfXh/e36Fe3+Ifn99fH+DgY+BgXqBf4F9dIF/fnuEe4J5e4SBgXh9gXCGf4N/e4GOgYKDhHx/hHl/iIJ/h4WEf4KBf3mBgYGGg357
hH+Bhnt7coWCiIN+h32BhIJ/h32Hg315eo6EhX+Benl9g4l9hIWFgn+Dh3t7e4OTfoODhX6FgX15gYF9h4GCdoGCfIF/fYiBfYR9gX2Ff4Z/g4GHhIF/goeBcX+CgoJ8gYF8f39/foGEeIF/fn2HgX+Dfn1+gX5+
fn91e358fX9/gX+BgYGBgoZ7fYJ+fZCEgX96f4aFh3yDfX2Eh4R1gnCDbH52hIF+m4J+fYd6f4ODf4F6fYV/f4SBeol8foOFf3+Egn+Ijo+ClXx/hH+EfX+EfoR/g4SGiYGBhIKDeH5/fYGBhXt+e3l+f4J9iYSB
foR9hX6Jgn6BgXx+f399fnx/f4GKg3l+fIKEgYSBgYJ+foF/e3+CgoV+foN/fXyBgYKBgX2EgYSKgX5/hn5+f36Dfn96gYF4f3x/ioKBgX2GgoF+gX6Gf39/hIGGfX59gX5+goGDgX2CfoSBiYWBhYGFe4d/i358
gYKFf3mHfYGChnyBhH6BgYGDf4F+gox/f36Cfn55eoKCgYl9gXiBgX98f394gX9/gXx+hX2Bf4F5e3+Chn+DgYKBfoKCc4KCg36Cg3uBf4F3gYV9gYGBg36BjX+Ef3x/gnt+gYZte4p/g4N9fn+DgoSBfIGCd4GE
gn16g397f4KBhH1/fn58foZ+f4WEgoaJfIp5goZ9gYJ9gYGBgYSGfX6Bg4F+hIGFg4p6eXSBiH+EeoZ/gXt/hoF8hIR+goOCf3yBh4GIh4N/f3iDgX93kYF7gX9+fX2Be4GFhn1+gnx5g4WLfoF8hoOCfYJ8dX2C
gX2NiIF+f4F8gYN/gXR8f3qBf4J5gox+goN+fYOEf3l/h31+gXV+f399fYOBhoKEgX+FgYSCe3x+fn2Cenx8fH9+fn15gXuCfn1+goSBgXyJgX9/hoGEeX6EeIN3h4KDi4F/fn6Hh4OCfIh+d319fX6BiH6Fh3+B
gX6Bi4V5fXyDf4J5f36Ceod9g4GBeIF7fH98foJ9eX+JgYKFdH2BfIF/fYiBe32LeoGBgoV+iH53gX9miH57fnh5hYx/fn2Df39+f3eDfH6BeYKCfYp6fn+CeoGBgn1/iYSBfYaBg3+ChIGBfIF7g36Bj4GFhoGD
g4SDgX+Cf3yEhIODhYeCe4N8hX5+gXyDgoF/eYaLfoODin58goJ0fX59fn5/g399gniJgn17jYJ/hH13foaCfoOChYR9hn2EfX5/gnqLfn93gX2FgZuBf31/fX97fn53fX59gYKCg3+IhoWBg3t9gX98e3+CeIOD
fYJ9gn19hn15f3+Eg4WFgnqBf35+fn+BgZhwfoGFh4OBgYJ/hX5/f3+GhoSLgX+GfoGCgY9+eoR8foKLfYGDd36GgX90dX6Cfn9/hoaBgX+DiXmBgYKDgYiIfn6Bfn18gX95gYGFg3yEg3t6ln2Ee4SKg3uEg359
hX+Bgn99f3+Kf39+f3+CgnOFent1fYSChIF+eHZ8g4h/f3l8dISDf3+Df4OGgXx9goyDhXx1iIaBgX9/goJ6e3d5gX54g3yBhX92fHx7gXt+fISFf3V8fn9+gYOEhnl9gXWCfXx7gYOCgoR+dH6FfHiCiHqDgoWE
fn+Dg4F/foeCgYZ/en+FgYN9fn9+gnqGg4OLgoV/f395f4eBfoF6fYl6gYN/eoOBhHuBhn57g3+De4F7foKBfIaDfH1+fIOBfIGBgX9+hY59g4KBh3x8dnp3gYODhYJ3hn5+e4GBgoN6foR4f3+FeH18e39+foR6
f4WBhIGDeYh+foSIfn+Bg3+CfYuBf4KIhXx7fYKBf4GDgod+foZ/d32Bfn6CfH+Benl7h4ODeoSBf4N1f4d6g36FgXuFfoGCgol3goJ6f36IfIJ+e36BeoN/e4V/fH93eH6Bg4GDgYGCf39+foh/fYOHiX18f3x9
hYODgXqDf39+f4F8hId9gYGEgn+Dgn+BfXyCfoKFf4OQhYGHdoGCf4KChX97foF9f4F8e3+BgoSCgYGCf35/hYGFfoKDhHyCfoOCioF2f36ChIKBjo1+f3t/eoR9gXyCgoF9hIKFeXp/goKBf3l3j4KBfn+GfnR5
fnmHhYaBgYJ8gn98foGBgXuDgnqCg3mCgoN9eX2EfoGBf3SJf4J7goJ+d4d/e4R9gYKDgYV/goGDf4N+f3t+fX2Ffn+Bhn+Bg4aNe4N9nIN/e3WGdX5+hoN9g4Z9foKBjIN9hX5/f4N/c4ODfIeCfn+DfYiEgn5+
hX+Ef32BgYOIf4GCfoOHf36BfX+Eg3uHhX17eYKEf3yEgn6Cg3+EgX99goR+gn6FhYSUhn1/g4SBfX6CfYV8goOGf36COoF/gYOBfH1/hYN6goN6eH1/e32EeXh/gYiBgYh/gn6CgYSFgXZ+fWKIg3+EgYGBg3+C
gXyBe4N5gXiBfoF/f4GLgoF+foSIhoWJfnyBiIGBhHqChH6MioGEfX97fnqBgn12f31+f4eMfYKDf4N8iXyGf3eBf4J8mX2Ggn1/f3+LfYd/goOBgXt+gX6Be3t8f3xug32EeYN8jYGBgX+Ef357fYGBgn+ChYZ/
fX6Bf4J+g4J6fYKBgXiCfIx8h4KDe4OEh4J8iYOEf358fYGBgn96hHyDgnx+g36Bf4R9f32Hgop4gYN9hYF+ioWCf36Ffnt6fYZ3f3x4gnl8gYKBe4KBgYF9hH54dnx9g5B+f4R7fn6FgYF+d32Nbn99foKBgoSE
fJN+fn+BfXyCf317fYOBf4GFiYSBgoWCf3uCg4iEfZd/f39/fnyFg358gXmFf3x7f4aHf4SCgoeKfYOHf4+EhYGEh39/f4F+eYJ9e4V7gYOCgXyBhYF/gn6BgX56gXyBhX9+hH1/g4OJfnWCfoF+foN8hoKCe4F7
goeCfn2Df4h+fYSCgn9+f39+gYaCgXt5hHJ7gYOEeoGCjIV9fX2EfIF3f4J7g3t+foGCiYKCfn2Rin+Df3mEfoF7fIF8fXqEfIdweXWDf36ChH6Ef3Z+g4iChH+DfHx8gXl3fnuFgn6BfYGBdIJ7gYaEdoV+hX6D
hIKDhn+Ein+CeoiCgX17f3+TfoR/fod+gX+Bg4J+hX98gZuIfHZ8gYJ+hX6BgoZ/gYKEgXqBh3yBhYF9fIJ/f4F9fYGBgYKGgXp8goaCkYV8gX6CfoKMf4Z/foh+fYGHgX96fH9/f4J6f3t9eH+Bk358fXuCfYl/
gX+CdIF/goF/gnyDfn96hH+Bf4J6gn92fn+Ke4ODd39/gXx/hXyBhX+HgXWBf3+Bf32Bh4R+goJ9f4N/eYd/gnuEfoJ+hX5+h4WBgoR/fH2IgYOEgYGDfn2HhH5+h396e31/fIF7gYGBfHF7fYqBf355gYZ+g399
fX96fX6BfoF+fod8hIGDhH+Mf4GBhXh8hIGDfn9+eoF7foN/gYGDfpWFh399f357foqCf3Z6hoF/g3l/f4OCh3J/gnl9goh+kJx+gn56enyCgYKEgn6Bf3uEe4N6fnmKe35/iIGGgoKDhIGBf354gnuIfIZ6hX2I
eoWCgnt5h32BeIKEfoV+hYZ0g397goJ/gX2Eg4V9fn98d3+BfoeBgoSFf4h/f4KCgYKBfH6EfIOBiYKBiIhyf4JyjX9/foJ9eH9+fIJ4f4F9f4GBeZV7fn9+hId8h399gX58f3R2fH2Eg3mBg4F8e3yEhH19foF/
cXp/goJ+iISFf4SBfX96gYF7fX6CfHyFg4aBfYR+fXx7hHyDfoN6hIZ+f4R6gYKBe4OCfn1/gX+GgX+CeoJ7fI6Bg4F8f3uCf3yBgnx9f4KCi4J9iXyMgoN4hIJ9dHx9hIGCgoh/hH5+eoSCfnV9g4KDgoN/goR3
d4KDgX9/eIGBhYGCfIKDgX17hX+CfIGDgX17f3+Cg36Ce36Bhn54fIGFeH5+gXt6h4KKe3yIfIyDgn99gYF9f39+hX6BgoGBhXuDfouBi4WHf4Z5gn19goKGf39/e4KCgn98gYF7hYF9hYmEfnyCfIF/hnWCg3x7
hYKDgnt/gn5/hIJ5hYGBhYODfnCBhJKBg4KBf4GGfYd9fXx/io2GgYJ8iIN/fH9/gX9+gYGOiYGHf4GCh4aCg4F7gYR9gXWGgn2Bfn1/i4GCgX2CfIKDc4WBhH99i36GjoF+gpWDeYR/f3yWfn5/f4WJgYF0gXp/
gYN/g39+gX2EgXyCe4uCeX+Eg39/fn+EgpB7gYKKfYKFgn+FfoiDfn6Hgn5+gYGDkId/g3l7hneCfoN6hH1/f3t6gn2ChYh+gYuDfoN/hX19f3mCgnt7eZd+hYx9g3+GfX99h316ent/en2Gg4aDh32Gg4OGgXGB
gX1+goF/hYGLfn18gX+HgYKCfX1/g36Ef36CgXt/hoWCgX+Fg31+g36DgXp+e32CgYGCgYKHhX2Cgn2BgYJ9eoKGf3V9f3+BgXyBfoWFgX2CiHyCcoKDf35+hH9+fIN+g39+fHyDh3+FgYN+hHx6f357g3+Dgn+B
gYaFf3x3goOGf4p6e36IgX6Fg4GChHt+fHx+en19hoJ+f4R/enqBhHd9gnh8f36Cf3yFfIGEf4GCfYaBfIN+hYR/f4l+hniBf3R/fneIgX14gYZ/fn15fIR4fXmDgX+Cf4KCgX2Ef4GNgn+Cgn5/gYN1f4eCcn+C
hnmBfYGBgnyCgYF/f4d9f35+e4J7f6+Be3uCfX6CgYGCiH+BfX+Be4N5enmDfX5+fo19gYSBg4KBgnl+foOCf4F+goKEf4Z+f4J5eoN+fX95fYOFf4OBf4d/f4GFg3+CgX2BfoWBhH2Bgn6DfX9/i39+f4V/g3+C
gX6Bf3+ChH+Dfn2CfniDfoKBflp+gn97foGCf4V4fYODgol4g4GDgX5/e3+CgX9/g399fIaDhoGEhn+BfnSEh3yQfYKBhIF+g4R/fIJ5f4F7j3h7j4SGe4F4gYN8gX6Bfn17d4OBinp8hImEhX5+fIGBe4N+g4N+
hH58gnt/fYGBfX+CgYN+eIiCf36Bg36DiX6Ef4GBf36Jfn+EfIWBgoR+goN/hHp+gX2Ih31/goF9fX9/e3qBf4iFd319hHl0f3t/f4N8gnWBfoh+f4OBf3+BhX6Efn51hn2GgXl9g4GEkH9/eX+Ch3+DhH+CfH+C
gYGBfIWEi3h/f4N/gXR4gYGCfn6Eg32Bh4GGiYF/hn5+boJ+gYd8f317f3qBiH99gYN7g3p9f4OJdoGHeoR3fYiCgYiHeYF8jIR+gYJ9gYuCeXh8g35+gYGBhH+Egn9+en5+fn+BfHN9fH+Bg3+If4V/fH2Hg4N/
f36Ffn6CkIWChn57i4KGjH1/gX9/fYR9fIF+hYJ/fnt7foN/gYN+fYN3iHqChYKFfYGGgYF+gYmQfoGEfX2CgYF7fn59jYN/en+Bh4F+gXx1f394f396hn6DcIGEfYKDfnx/e4N9gYRyeoSBhIN4fYGCfoF+f3Z+
hn5+fJx8eX9+gX95e319gYiBfneChYF2fn6Cf4GBfn6DgYGBj36KfYR/iXeHgX5+fX+Dh355f4J/g35+hH5+goODgn9+g395koGMeH5+hoGFk4N8eXmBgn+Ef3+DgYGEiIJ9c4Z+gXODc4GBfYR9kVeDf4J9gn99
eox9g32BfY6CgoGEgn15f4KCg4F/f3t/gX1/fH6Hgn5/gn6Fi4R9g3l/fYF+hIKEgYSCiIJ2g35/f4F8goJ+fYF6fn6DgYJ1gYJ7hH9+fnp2e39+goSIe4KBfX6BdoKChoKBgoF+gX5+hX6Te3+BgX2Cf36NhX+C
g4F+foJ9f3qDg3yBhIF7fpB8gYeBh4GEgn9+f4F8gYWCg357dXuBhH57fIp8fYaDhH17fn5+fYR6hH98fYKBf4N9g4N/fIOFgoJ+hYyBgYJxgXd9gX6Ok4F/g318iIGCfX+Ff3d/g4OBfYh/fYF/gX5/foWDhoeB
foZ+hYKFfYJ9h4aFe4eDfoOHhIN6iYKFfIGJhXyDen2BfX5+hIGFfoN+hH+Bf4OEgn6KfYqCf4GBgn+BfX1+hH2BhIp+f4J+f4OBfX+Kgnx7iH+BhISHd3V/d36GfoaBf32EfH58f396e39+h4SCfYF7dX6Hg4F5
fIGCgX5/g35/fIF/fHuBgn99eoJ9fX6BfoSBfnt+fH9+goGCeYGEin5+fHyCfIOLgY59fYSBf3p/fX6Bf4KIgoWBfX+Ci396f3+Dg4F+fIJ5f4d8gn+BgX16fYSBgYGDjIKJfH9+g4N/iH+Bfnx8f4GCdJN/gYJ/
fomCg4p/gn19fneBfoN+eYSCgoJ/dIKBgoGGhn2ChoF9goeEf32BfISCe458fH2Df4KEg4KBdHuBgnyWf4OEe4WBf3SCfYJ/gX19fIJ/hHqCg4eBfXiEen6DhoGKgoGBh4F4gouDf4GBfYKBeIF6gX2BgYJ/f32B
f356k4J/f35/e4uFgX2JhHWBgYZ+hYN7e3qCgYJ9gX+EgX+BgXuDg393foGBj4GBf4F/e31/hH9+gZR+hn59fIF/f4N9g3+CgYN8hH18kH2Cg3yFfYR/eoyEfIN/hXuDh3x8f4F8gX9/fHSJe4R9g3yCiIN9d4GB
h4KBfoJ+foGIhYN/fIiGhYN+gYl+foGEgoJ9fH99hH2Hhnp3g4GBgY2Eg4SBd4WGf3+FfoF3f4aBfoF+gYSBgoOIiYJ/g3eDfn18gneFf3mCgoKLgoF/goGSgXyBhIJ7gYR/gYSEhISBfH59fX14fYF9fYGMfoGB
fYGCeX15hIGCfX56d4KGgXZxe356f4N+fX6Nf4GBgYGGgYF9f356fn2Dg3+Cf4J8fXeBf3h/f39/hnmBgnx0f3yNf4qEhIOBgo2Bf3x4hIJ+hn+KhX6DgoV/g4KEf4KMf3iDiH55fH5/eIt+iIV9gYR9e4KFf4F/
fXyEeXqCfYyBgYKJf4F/gniCe39/gYKBgYZ5gYF/d4GBgYR8eHeChH+Fhn9/hX2BeX5/g357jXmCjIiCjIGBgYF+gn2Fen5+goJ/gn18gYF8f3+Bf3+KfoGBj4KCe4J+hH59f3uEf4WFfoKBgXuCiIF6fX97gYGF
fo2GhYJ/gXuBi35+hoKFgoN/g4KBfn19gYN8h32Dgn+FdIeKe4N8gYF+eYJ9gn5/gX9+fYGEf35/gn59foGBpIF+gYOBfol0fYN7hIh9fn+Bf3uBgoKBf359hH5+j4GCgYuNfoF+g4OGjoOCd39/g4F+f4WBg36C
god2f4OFhYGCfH2LdIx4gX9+hH99foGFf4J+hX6ChYN/hIJ/goF+goOCgplzgYGGf5R+gX1+coJ+e3x7fIGEiYF8hIJ9f4N7f36DgX59f4J+fX6EgYF+fIJ/f31/fIOLg4N+g4J/f3x9eHyCe4F7fHZ8f4GBfH6C
fXp8hX2ChYOPg4V/jYKDe4KIhn+Ghn13fIJ9gYF5goGCfnuChH+CgoGDfYKDe4N7gn12g3yDgYOOgYJ7hnt8gnyBfn15gYF8gX5/fXqCgXx7gYJ7fIKDeYKDg4GDg4GEfX+BhXh8g4Z+gX1/f4J+f3p9gn+BhIl6
kXyDfIGCgYF+iIiCfX2Bf4R+fH2De3t+iIF+g3+BfoJ9foR9fnyEfIF8foGBg4F+dpp/eYKDgoaDhYiDg4R9hoF/eoF9hHp+fYJ/hIKBfoF4f3V/fIWDg358f4J5hIF9gYJ9hG9/gn5+gn2HhXyChH6Bf31+gZp/
gYF+fJp/g358goJ3hIGEf3x6fnx+dn57goR8iH59gX6Cf35/hIF/g4Z8g36Ff32CfH58goSChH+BhX97gYF+fHl+e3t9e4F9h4GHfX6Ef4GFhX2CiIGDfYF9bX+JhoaBf3+BfYWCeIKDg3l/foKBgYKBf32GfYGC
hIGDf4N8hn+BgoV/g36Ff4N4f4F/gYWEiH54fn99fn+CeoF/f4SIhn6Ghnd9goF+gXiDgoGJgoR/hoJ9f399e4OBg4J9f4GBfYJ9f355f4WBfoR7fod/gYODgX6ChH+HhHmHfX2BfXt4f398fYKGgYJ9fn9+f4GD
i4h9gYaHhYSCgn+Cf4iBhnuHfXSDf4KEgn59e4F+g4ODe3d6hYN8gYF3gX1/c36RgX6CfH6Hf4WGf3p9hYOIfXx+foh5doSFfXR+hH19fXx+foKGgX+DgX6BgoaCf4F/gYF9gYKGgX51fnp+gX1/fIJ9goGBfYOG
f399gn+BgX+DgoODf3iEen1+e4V9f32BgX2CfXSBgoF/gX59fX1/hoeBg5mDgn94fXyHjYKBfX+Ffn96hIF6fYF8gYGEgYR8g4GDeIGBdX+BhYN/gX97g398e4N+e32GfX+GeIV9gXp9ioSDh397f395goSCgn9/
fYZ+g4x7f35+fIaIe31+f4KGgYKEgXiGoHmBeIaBhIOFgn6MiIGBfn58hIV4gYaDfHx+fX19gYSBf39/iHt9h3+PgYODhnp/fniCfYGDfYt9gX2BhIGFe3KEhYeBfoV2gX98got/gYGBf4V5go59f35+f4GBhIN/
e32Fhn99hJmCf4R6fn9/gn6ChIJ2c3Z+fX9/gX+EgX59goV/fn6EhoSBeIF9f4N5hYWBf36IhIh/dX2FfoOBgoGBf31+eoJ/jYJ7gYKCf3x/g3yBhX57g4F/fn+DgYZ/fn13gYGGfYN7gYF8dYV6gXyBfYuCgYJ+
hoKDf4KBfn+FhIF+gYaBg4J9jH2Bgnt3fn99fnyCfXyDfHt+gYt7e4iCgoN8g4F+e4GJg359gYKBd4SGfoKCgn+Bgod/fn2Bgn97fIN7fIGBg4WEfXiBhn96goSDgoJ9gX9/hIOEfoGCh4GBhH9yfIKBfn13foOE
fYF+gX9/g4F+epB5fn55gX2LfoV+houEf4N9fX9+f357g4J4fZKBf31zfYx3gn+GgYGBgoV5gYODgn+BgYOIgX6Ef32BfIOGg4SCg4aCd4WBg3yCf4GCfXuBfYKBfoN/foF+fXh8e3x8gn97g36Cf3x9hH+Dg46B
eYl9h4GJfoF/hn96e3l7hoF+gX96fXyDgYN8hH+BhH2Jg4GBgn+Ef4GChoF/gXt+fnl8gYN/fIaCgYR7g4GGf358f4GFgYJ+e399f4V+fYeHgYF8gYJ4e4h/hIKCg3+BhoGGhId+gXqBfoGDfYN9jH6BgX6Dg4J+
gn+ChHl8god7hHmEf4GLfI+Khn97iIGBfYJ0f36Cd315gXh/gYJ4gYF4h4GBf36DfH+FgYGBeoF9fX2HgoGBeoJ7fX97hIiDfH6Bg4F/goWGhIN/fXt+hIV6iIKFinqCgXx/iIKDfnuBdXuBgn5/goWCeH53gYKB
f3x7gX98gXx9fXt9f3+BfJCCg4V8fHeNgYN/eX+BgoGJe36BfIF8gX6BgoKBgnyCfoN+eoN/hYF3hoqLhX95jH+EgYF9fnR+foOJgYKDdn1+f4KDgoJ+gYGEhIGBgXyBbn9/goF/f4J8goiBgXyChYGDgoZ8f4GG
hHODf36MdXt+gYN9hIGBgn2DgYF+f3+BhXKBfn5+fIF/eouBfoF+foF8hXt3fH+Bf39/doR8gn56hIGBgYKBh4SBg4KDdX57gX2ChXmHf36EgYJ9g4d/h3tsgYN8iHaEfnx+fX97f359g32Ff4F+gnmGf32Jh3+B
gX+DfYGHgoGBgnqCgoJ+hH97fn6DhIZ6gX2Bg4GBhHx3h36Ie4N6fYd/hIN+gXqEfoF+hn59gn9/hIOCcX+EgX2Ef39+dn2Cg35+g32EeoODgXZ9fYSFg4OBeISDg39/gYGDiX2EfnuCgoSBgXd8fn1+gYGDe4SB
hn5/gn97gYKBg3+Fe4OBgX2FfHyCgnt6fYaBgn5/gX+Gf4KIhH9+f4GCgX2DgoGIhIKBgYKCfX5/e31+g4F7hYF6gX2PgYGBeIN+inyFfnt2g3t+g3+Bf395goJqgoGFgX5+hXyBh3t+goGBf32FfoV9f4J7ioGB
gn53k4Z9hYKLgX+GgYV+en5/goJ9hYFxgXx+hX99gn+FfoR/goGFfIR8goN9hnyGf3WEgoOBg39+goF/gn58fIKFh3p+fnWBgYGCgX6Bg4GEg3yBgoR+fYJ7gYF+hHJ2gX58f4V+eX6Dfn+Bgnp6goKCm39+gnyB
kIR9f4R8gYF/gX5+fIF9fn+RfIJ8h36Bd4GCfoGChYOGhoOEgX1/fI+DgX6IhH6DgoODf4KGf4F/fYR/e4GCg4eBhH6BkX+CfoGBdnl7fYN7fYF3f3+Bf32Dg4N9gn57e398fn11hIuIf32CfoGDi4F+f4SGf4F5
hX2Gg358h3uBfH1/iYF/foR/gn92fIR+eoGBhIJ6gYeCfn+Dfn2CfY9/gX+ChIJ8h4KChX6Bf4SBfouGfoF8gXx4goV/fYF/foF9gXODgYJ4gn2De4uDgX97goGDg4F9f4F/fYJ8foF/iXx/iYR8fYaDgoR+gX2G
hYOBg35/foN9f32EhIl8gn99e3yCfoF+g3+Cf4GDfHqEfX6If4KDgnt+fIF/h4GCg4KGg3p9gX57fHqGfoGBfYd+gYOGg4aEfXyGaYSJhH+Hgn2FfoSBf3+Bg352bIKDf32CgX2ChoKBgn+CgoN9e35/gX6Ienx6
ioKFgYl8f3+Bg3OBhISBf4OBf4eKfHl7gnp+f4SFgYGCfn9/gYKBfH2BhHqEg39+f4GCgn5/foKDf3uCiIGBgoKBfH1/eoJte4aCf4aDcYF+hoKBgn+EfX2GfX99fYGCfYODfoN9f35/f36EgXx9fIKNfXuEfYmJ
fnt/gn+Efop8gn+Kg4GCgn6EgYODf35wfnyPfnx/iXZ0g4J8gn2Df4V+ioKBgnR7fn5/h3yHgYODfYGHg4F+f4F9hnp8foOFf3qBgoWEjX58hIN2eoJ/hIGFgoF/fYF9foGDgn2Bf3+Gfn6IhH1/fYh+fX+Pg3uB
fYOBeXyDfol3foKDhYGBhH+DfH97fn5/g4Z3hoOFg36DhH59gn+BgYGEjX+Ef3yDf4N/fIKGgn9/f3+Cg4KGjH2EhoSCgXx+gn9+fn5/gYaDhHqCfnt6f3V/fX2BfH2CeoKGgoF/gYF+eHt+in54gYaOfoKGfHyB
fIGLfYJ9jX2Df32BjX+Fg4R9gYl+gn+CfYR9goKCf3+Cfn14goR/joJ9hIGDiHyDgYKFgoZ5hHuCfoZ4fn19hH1/gYWFhXeDfIeCenyEgoF6gYl/gYKBgoN+jHV/f4eCfn+BfIOBgYF6hH1/e3+FgXqCdH6CgoF8
fYSFgYmEe3+BfX6BhIGBlH6Bg4J6gYN7eYWHf4GCf39+hIaBgoGGgXuQgXl7goZ/gnqDiX1+f32Cg3h/en2Ce4R6i3t/h399e3yMhYR/f35+gYGIiH1+g3eEgYJyf3qBfIF/gnuFdm1/f4GDfIN/hH6Ci4N+goF+
f4N/fn2BhoZ+fH95eIV9fYR9f4N+hn9+g4WLhX2HgYt/gYiNhYKMhIV+eXp9f39/en1/fXaFgoiGhH9/f3d8fnt+hX6Bf4J9fZN+gYF7hIaBh4qIf4N/gX19d3+EgnyEeH6Cf395gXWHgYN9f3t7inx+f316gYN6
gYV3f3+Men+Df3p+f4l/f5B/f4J7gYJ/fod/f4Z1g4KLgYNwfX+BfoF9g32ChH6DfHiCgYF5g32CgoKBf3x+gYN+foeCgYF3gX9+fnuCgX9+gnp/fniDhHqEhH6Bf3mBf4eBhn5+eoKDgn9/f4SFgn+Bfn+BfoKE
gn+CfnqIgoN/goF8f36BgnKEfYKBgX+CgnyDhoOBfX59gnyCgX1/hIKEgn+Kg4R/f39/fYKDfIF/hISEgoGBgZKHe4d8gn9+h4OCf4F8f4uBgoJ9eHaKh4GBgX2EhX5/gYd+gnqNf4N/gn2DhYJ/f390hIJ9fYF7
gXl3g4F/foV/f4J5fnx8hYGEgoaCfISChoN/gXiBfoKEh3+Bfn+Cf4l/gYGDfn5+gX58gYN9eoGCf4l+gnp8e4SDfoGBe359f3p/h4F8hHt9fIOEf3+Cf4V7e4V8ioODfYF+f4N/g35/iIF8iIJ9en9+g3+DeoR/
hIN/g399iH9+lIpyf3t+e31+gniDgX9/fY1/f317h4aCgYuFeHt4kn99eIGEin58gn1/fYODhISGg3+Bfn6CgYN/f3+DhX6Bc39+hHx/fn2Cg4KEfoSLhXl8f4NzgX98foKGenl8g3J9fXp+e3B9hXh7fX+Bg4F/
f4OShoF5d3+BkIiBeoGDg356h4OCdH6Bfn99hIJwgXt+hHp+foF+f4F/gYh8fYKEg397gX97fH58fYF+kH59gn1+hoF/g4F/fYGBfIF5fISCgX91e4qGf4N7iH56h4GPf3WBhHyGfX5+fIN/goOEgYJ/gX6BgX98
en5ygYGCdYd+eoGDjH+BgoF5gYGCh4F/foR+eYR5f4SCfH6DgX57fn+BcoJ+g39/eYJzgnl/fX9+e4OCfX+CgX5+f4N+gYF/hYN/goGDe4KDf35/fYN+hIKFfXyDf3qGgoaEgYSCg4J9foZ/h39/gYF5fn19foKC
pH6ChoJ+gXl+gX+DfoOJgYGBfoF9gYqBf4GIfYN8go5+i32Ge4GCe3t4hoGCf4d4g4Z/fHOBeod9f4GChYOBgX6HgYJ9fmuHf3+DhHuCf4N9fX9+f3x/gYJ+gX58goF/gYGDgXx/fnt8h4F+hH59e32Be3+Cfn+B
i4GGf318g5KHgXl8gX6Hi3x/eYeBgYR8f3+Bfn+DgYF4g354gnx9boKCfYN+fYGFe4GCfIZ/goaRj4KGf35+f4F9gXt/hX58g4GBf4N4gYKChYN+e394goR/gYJ6h4mDg391eIKEgoSGfn99gXt5gXmBf4N3foJ4
eH6EgX+Cg319e3+Dfn2If3KBgoeDgYODfoONgXl+fn1+hHiDgXuOhYJ/foJ+gYN+gZB7fXaCgX+NgoKBfoR9hoN/fH9/eoV5fYJ8goKFg4R8iIGEf4N/gYGBeX9+fH6HgoyDfYqCgoN9fYKBh36Bf4KDfX5/ioN9
hHp/f4J6en2Pe3aCfH6DhHyCfX2EgX59f3x/hIGBhIeEg4F3foZ/gX9/fIN+g36CgX1+e35/f3yBjXV9fIaChX6Bg4KFgoGEhIGFeIJ+hHx6gYF7f4GGfYd3f3+Ff3p6ioSBhIiBfoF7gYF/gYF+hIF/fIGLgYKH
en2DjY13fYN9fImBe4J9g4GCent+goGBfYV+g4iBgnyDe4yHhH6EgYOEhYN/doJ/fHuDgoSDfX9+f4R/g4l9hoeIen1+gn58gYeBf399gXmChISHhYF6fXp5f4SBgn99foOCfoGCeoSDgn+Cf32Bf4l9fX2Gg4R3
f3+FfX19fIaDf4J/foJ8gYF9e4GDgXyCf49+h3qBgoR8iIN+h5F3fHiGfX58foF+hoGCfX92gX1whn1+fnx+gn2Gg3+ChX6Gg35+gX12f32CgoOFgoF/fnaDfX+Cinl/g3qJeIF8fX5/gX2CfIN7iH+GgpF8lX2C
gYKEgn6IgYV8gYWBfYaFfX6Og3uEeoOCgX+BgXaBg4d6f4J+gX+Bf3V9f4OGgYN9hHWBgn1+f3+CgX1+fIJ+e3p+f3+EfJJ8dn98goF+h3p8fn2IhIJ/enyBfn57fn5+hXuFand9e49+hoR9f3qGfnx8f3h+gXx/
g4J/fnmGeIF/g4qGfoF/iXmBi4JwgYF9gYOGhYaBd31/hX6CgoGEgX6BeoF/gYp2fX2Bdn+Bg3+Cgn6BfYKGfYJ/fHx6f4J9g4KBf355fn6BhH2BgYKDe4eCfXd+eYOBfYKBgnmGioJ9f398hXiDhXyEf36JhniC
gYGFhIV6hINzg4KLgYF5fYOHfYF/fIyEfIh4gnt+hX+Ff4OBfn17f4GBeXx9fIV3foGEd4iDgYKNfH59hIKDln6BeIl8f3+Bf4eEg36Mg4F4eX9/gX+DhXp+fYOEjIKDf4d3e4aYgX9/enJ/hnh9fIV8f319f398
f3Z/f36Jgn+BhX+Bfn+Df3yBfX+Cf398gYKDgoWBg4OBen+Be3+Ch3yDfHl9g3qEfHiDb3p9gn+BeIGBg398en+Deo17gYKEfH99gn58f4GChIN8fY19gXJ8iIR7e398hIOCf4KBdn+EgYGCh4KFgX+CgoaDfoJ7
h3+NgX19hoWIfn59fYKCe4SBhH6Bd5F9goJ/foSGgYKBf4N/gYKFfH+IfH+FfYGFf4JoeoV/g4GDfYZ7fH6BhIOCfn56fX5/g353g3+Ce4F9goV+fn1ygoGDf318foF+gX59hYiGgn5/fJ+BfX2BgX+DfIJ+gYd/
gn98fX+CgYGBgoR/fHh+fH98gX55fot8eH95gX1+fIJ+goF+g316f3+Cf32ChYF7g32EeYN/foeCg4J+goGCf4OBeYF/h3+Bd36Dgn5+hX+BfoKEjnmDhHyFgnyIgZKDfoGJgop9iod+fIGDjYKDfX18gYOBh32C
fIKFfoaBfn6BfoGCf3+efX+HgnyCf39/f357goWCgoF/e4V6foaDfn+DgYJ9goaKf392gnmDgYaEg4KGgYN+gYJ7lX99fn6GfoGBf4F/fHV7g3x/eoKCf3+DfYKBg4F3i4F+f3t/gX9/gX6Df3yBcoF/fX6Cc4F8
fn2CeoaDg35+f4F/f4R8gX6Bf3+NfYKCfn+DgYJ+hHt4gYJ8hXyCiYWFg4R/dHuBhoJ+goODgoKDin5/gXx4hH6CfXx+f39/fYODgYKEgn5ufod9gX58e3t7en6FeH98f4KCfnp/fYN+gX1/gXt7g4GCgn98foN7
fYeDfoR/f317g4aNeXt9gXx+g4KCgoKPf3+Cg4KCgYGDgYSEiIF/e4F/f3x3d396gX98g4F6hn5/g36CgoF+hISBfn1+g4GBgn2Be4h5f39/f3uBfoR/gYpxgYV8gXx7g4F+fX6EjIF/f4Z/f36Fg3l8h4KCd4KB
g31+foGDfoGBg3mBfot8goGDgoOCf396go2Ehn5+f4KCf4GBgod+hHuLf3t/f3mFf4R+fn6FiH+EgYF/gYKCf4V7foOBfH2CfX6DhoJ6fYF+gXx+gYOEf35/foN6gYKBi4J6iXJ+mX+BfH+Gg3h8f394gnmEfn+E
hIJ+fINyfYeCg4GBfX9+foGGhX9+i4GCgYeDh4V8eYWFgYGMf4J9f4SEfIKHf3yCg4WCg4F/f3x8goSGin58eX+Ef3Z/f4ODgYKGgYN+gX1/foWCf4J/fYeCgYV+gYJ5foOChHyFgYGBfHp5foSCgoGGfniCh4GC
goeCgYSBfH6Cbnl7hn99fod+iH97f36Bf4SFeoR8g4SBgnx/foaBhXuBhYGHfn17gYR9f32GhoGEgoJ+h39/bn+Gf4p/g3uCfH+EgoF8foN9ent/f4mCfIF9f3+CfXp/f3x9fXqBiIeBf35/h42BdoSNgYV/hoJ9
hoF/f3+CfIF9foGEf4KIfnx5foF/fIKFeYF9g4N6fn2EgX1/goF7d4GFgn94f4KYeX+BgX2Dhn53joN9fIR9f4WCeH9+f3+DgYF/hHx/fnh/f396gYOBhn98gnuEhH2Bf358hX5xfoJ8foaBf4F9hn9/f4KBf258
goR1fIF2foSCj32FfIR9foKBe3yIgYKSfnp/foF+f3x+gn99eoR7gn+BgYKBgYR9fH2Fh4GBgXqFf4yDgX6Efox8fYN8d3yCg4SHf4KEgXt/fHx9fYSDf36BgYR9gYKBfnyCgnqFhXGHfH99hYF9goWEf4h+h3t7
eIl/e4GHj3p/fH+ChIKEhYF7fHl+g4KGfH2Be4SBfIN3hX6DgYWFd35+kIGFgYN4f4OYgoV/f4KCfYGCfH97gn2Ef3t9hX6BfX1+h3+CgXB1gYqMgXyPiH+BfoOHg36EgoF5eH14hIKCf4GBgX5+foJ+e32Bi31/
gYN8eXyEgYSBfH+Cekt/iH5+e319g4GHgoN+fXaJfod/f4GBgn9+gYSGf4GIg3yGg4OFeXuBf35/f4WBfoJ/eHt/hXeEf32BhHaBin17d4OGg3t8eoR8fIKPgXF8gYJ/fYV8gXR9i4KBf4OBfoKBg4F8hn+DhHuB
gXx8hoaBf4SCg39+e3+MgXyCfoOCgX59fol5gYOBgoGFgXmDfXZ+gYJ7fn6DhIOJfoiEe4F5fISBgnuCg36CgYWChWB+fYSBg3p2h4KEhnyBgXhtgoJ+fX5/eoiCg32EiYF9fn59f4R/iIZ+gYKBfX9+f4Z9in5+
fIJ/hISGf4F+fX6HhoGGgYR9f4J/f4GDhH9+nHx/jX6CfnyGgn97f36EhoN+fYR/foOBkYGBgYV/eX+Bf3+EfH+CfoF9goN7fH+EfIp9fX59gX6BgXx8en6Bfn99f3Z7foF/goGBfIVzeoSBfH2Cg3+BhYd7c4l8
gYF/goKIgYWHgYOCfoR9fYh/f32Bgn6CfYZ8hIF9fniEinyBfYF8gYKGfYN8gX6Bg31/goGBgYGKfX54fHV7k3+CgX9/goN9f36Cgn98foN+gnt8fn2EhYOLfn59foOBgYt+hHuBf4GCgoN5fJSDfoN/foKFgX6C
fHuEgoGDfYF/gX6EhXuGfoKBhYGBgn6Bg355gYmCfYF+fn+CfYV9fH13gYODf3p4fXh6gYF4foaCfZZ9fYKThIOBg3yBg4J8eYN8hoV9f319gn+Fh3yBf4Gcf4KIgn+DgYKBe3+BfYGEf357fYOJe4ODhn9/f4V/
foKCfmp9e4OUgn9+gXyFgX6Bf31/goJ/fXiBe4J/g4ODhXuDg4OJf39/fH+IfnuDfohzgXyBg3t8gXyJgYV8hXqCgXp9gXyEhIR/fX1+fHKFgnuEfXyCd3iCfH+IgoN+f36BeIV+fYaCgYGKiX6DeIOBf49/gX+B
fIl8gYGCf4aEfol+foV+hn99g36DcHqEd4KDgYF7e4F8goKElYJ+g36Cf3WJhYSFfIV+gYR/eX98eH5/eoSBf398fYd6hX2Dfn1+g4eBhIl9f4SDgnyBg4RwgX+ChX5+gn2Cf3+Bc3+Gf4J/fYOBfX6Ce4aCgn5/
hIJ/h4R+f4JyhoJ9goODgX6DfHyBiX97f4KBhYWCgoKMgYF8f39+gn6FhH9/gnl+gYN/goKIiIN4fX9+fn2BgoF/fn2CgoF8h36BdH1/f4GHfn19hHlshIKBf4F9loN9e358gX+Cgn2BhH2BhH+Cf4V+g3iCf4GC
fn6ChIGFhH2CgXl/f4F+goR/fXyBhnyBgoV+f4GCgoeGf4J/e35/fYOGgn+DfoGDg35+g4yBfnl/foSCg4WDgXmGg3ODfoF/gYyDg4Jyfnl6hIJ8goJ/gX17hH6Bfnt6fYJ/g4F+hIJ+f4Z9foWIhIJ9fn+Kfn+H
eHx6e4SEgXt6fH6Df4aCg3+CfoGMf4GDoXyCfoGDen59foR8fn9/fIN6gouCgYt+gYGCg3x5foODfIGBg36CfH56hYR/en5/iIZ7hX2FgoaFeYZ9fH6BgnuCgX59f4KGgoGJgYV5h4KUgoZ/fYd9f4SDgoGEe39/
gn1/gn18fYOCgYODgn18eXiCfYd/foN/gn54g31yh3iDfIN9gYKGgpKBi4J5jnx1iIF4g32Bfod3fn+BhoWJhHuCfn1+c36GfmiHgXx4gYeDfH6Cg4GChn59fIGBgoaDf4J/g3+Bhnt1en5/gn+BjXyEf3+CeoNz
hH58hoWGen52en99f4V8foJ/fnN1hn5/eY+Bf3x+fX2Bf4SDf4V8gYGFgX5/e358hIOBgoaBgn9/gpiEgX6CfIKBeH1/d4x/fnyBgn+Chn5/gn2Eg3uChH6JgX5/fHmCfn5+gn+GgYR+gXuEeXuBg32Ej4t8eYF+
fIWQgYN8fYGBf4KFfX2Gf36OgYKEf3yEhIZ5foaBfoN+f4N+goWCfYmHf4GDgoN+g5CEgoOBhoGHYH9/gp6MhIiCeYuDgYGDe4OGinyBfnx/gnx+h36Cgn2EfZSDfomEgX6Nen2HhoSChIOHf35/g3yDeoGDiIJ+
hYF8eISBgn+Cf4KBhX95fYF/g3uEe4GCf3iGfoF9eYOCfoJ+e4F/fX9+f4GFg36NgYJ/gXt+f3t/iYF/g3qBdIV/gnl/gnx/fYOJgYGDioiCgYSEcnt/fH+Fg358f4N7fXx9f3qDhH18hX2If4GDhX56g4OBg3h/
fYKFgYh9eYOLfn2BfYqBgXV+e36Bf4J+goGBgYV9hoh/e4p+f4J+fH9/g3yKfI5/f3eDg4F8f4F4fHt9iH6Cf31/hn+BgnyBf4aBfX6HgYJ/f4GGhYKBgXt/fYN/f3+GknZ8foh6eoJ8fYF/eYaCgnyBfYd/g3p/
eYF4foJ5f4R+hH6BhX6Be39/j36Cf4J8fHyBhn+CgX97hH2Ig4J9gYJ/kXh+gn57gYyBen59f4SDi4eCfoWDg3+Cfn19fH5+f4R/hIiBfIJ7gn9/f359g3x9e359f3p+gnJ/gX6Kfnt+f4GDfn17goN/gX9/g357
gXx+hHaGfn2CfH9/f39+fIF+gnt8fIGBf4F6gn92h4qBg39+foGDgoWBdoOFgoqCgoGEgYKGgYKJgn6Chn+Bg3x/gXl/g4R1hX6Cf36GgYOHhH+CeX+ChYaBg4R+fH2FgoGCgoJ6foF/eIJ+en9/f4F8f31/fIF+
hIKEh3+EgX6Ce4F+g4Z/fX93enyBhX+EfYJ/goGDf3+MgoR/f4GGhISBineRgYGBeoaCfnyEfIKHfJB/f39+hX9/fn58foOEiYF9hIKBfYN9fYKBfnyEf3J8fX2Bf4V/gX2BhIN/fYN8f4VzgoiCfX+DhISBgnt+
gYqBg3x9hYSDhn2BgXx/f4WGfoJ7fHpyi4KBfoF7hYKCgYR9hYiCgn+EgoKDiYGHfXt5gYF/foJ+gX15jHuChX6BgX9+g4eDh4eEf4t7fYGLfoN9fnt/fH+FfIh+gn+GdYaBfn19iIZ7e3h7fXyUfn+BfH2Bfn5+
fnqHfYeChn5/fYJ/gYWCeIeBf399dYeDgYOBfYmFgYFvfYeCgn57fYGBgoF+bH2Ggn+BiYGBfIV9f3yBfYF/goR/foF8fn6DhX18e4KCiIV/gn+BfXmBk4R+f4KGgoJ/hn+Be32HgYF/gnl7gX1/goGBfn+Kg35/
e4J9d31/gX57fnN/g4aBf4OBfoGBfHyBhXpzk4KBg35/f3x9gYF+f4eDf319f4+Bf3uBiHp+hIF/fYaEgX16foKDgoKBg39+foJ5foJ/f3yCgYGBfYKFgnh7gX98en+NfoJ+goV8g36BeH2CgoKHf4SDeoJyf4R9
f4GDgoGBf3V7eoJ1iIKCfn59gYF/e4SEd3+GfX99f3yDioqBfYKBen+DdIODg4GCgYODg398gYF+g356hX5/fYKDhYGBfnl9f3+Cf32EgXuBfn6FgYF/h36Eenx5foODe4R5f4d+gYJ9fnx/g39/foeEgX+CfX1/
gnmDf3x7f4N8gX5+iIGBfIR/gYp6gXt2foeDfIJ9hXx7gYOFeoN/fX2Cgn6Bfnt/fn9/f3p+g358e3uBeH9/h39/gX6CeX2BgoKCfYJ/gYJ+fYSBhYN9fIN5fIODhH99gYF7gXuFgXuCgYh7gX+DfGeEgn9+fIN6
f3x7f3+BfoKNgn5/hYV7i399homEgX+QhIN+hIODiIN8gX+FfniIhZB9fn5+fnuBfoOBen97fnd9goKCe4OBhHyBdIV+gYaEiIKLgoGIgYd/gn+Cf39+hX98foJ4hn99gYGGf3+DhoqBeXqDf4GCf4iBe358eoKH
eH2BgX19gW+EioGBgn9/foF/gYd7fX+Bh4OfgYSFfoGLhH6Bfn+FgX2CfX6CeXZ2gnx9g4R7hYGGhnt/hX2KdIJ+iXt/f39+gX+BdoKDg3V+gnx+fn9+goGDf3yBf39+eYGEgoN6f4GCeIF/foWCeXyDgnx+goWG
fn+Dg4R/goN/fnyBfYZ6moF/g4R/g36BiYd3fn6Ce41/fXmEfIWCh39+goaBfnx5e32Cf3x/fXt/gn6Df3p+f3+EioF9gX5+g4J+fnt/fn+ChYGBgXx9hX9/fn5/fIOFfn2BfH91kH5+en2EgYKBiYOBiIF8gX9+
f36BgYF/hIKGhYGHgXyBfoqDfn98gX98fn59fn14foeBfniCgYSCgYKJgYN2g4l9fYh9f36BgYKCfoJ+in6Bg4KCeoJ/goJ8f5CChIGBgX+BiXt5gWiCkY+Cgn+Dgn+BhImQf36CfH59gYKCgoh/f3yCfH5+gX1/
gX2Bf354fYJ/goGDfoF9fH2Ef3qBhX6BfYKBhHx/fYV4hoSCfoV2hX6CgoF/gYNyg4GMhIKBe4h4gXl/hX+DgoGDg3uCgnWOh4eEf4KIgoJ+f359gn+LiYR/fIGCeoGEfoN5gXyChHx/iIV4gX59f4J/f399gYGC
gYGChIGEhX1+goGDiYF/fn2Cg4OEgXyDf4V9g4t+f395f359c4R9f4KBg4KBgox/f3p/g4KOf3t7f4F7eH+VhH59gX2BfnyDgXyBeoF8f39/iYOCgYJ9g4GDen+YfH96f4OHfn+EfIGDgYJ9f4SDgX+Lg4WGgoF9
ioF/gYl/fnKBhHp/fn97f3+BfoSDfYWBgX57gXt7kH5+hH5+f3+MgoGFf359fYOGenuGg4iHg4N+f318fIF2gYV7hXyFf4KKhpqBfIF8d4F/c36Ffn56f4d+g358fYGEgYF/fnuBgYN/g399f3p/d4GBfoJ9gn+D
f359fXB+fIKIf4N/gYV0fIR6hoOFg3x+gn5/f4d+h4t3g3+Bgn99foN/f3+ChHt9boGHf4OGioODf3+DfoaGf392eYOMkn2UdoN8gYR6fX14gX+BhH+Bf36IfH2EenyFfn6Eg36GfH50eoKIhHyBgoF/fXyCgoR+
iYGDfH6BfYR+foOHf3uBhH+EfIyEfYJ7fId8hK5xf4OFiH6Bhn17fXyCg4GBgoSHf4R8e4SNf3+OgnqBf3t/fnWCfX9/f4GBgomBfH1/e3+Bhn2EgYl8dnyEdn+DfoGHhH98f4+CgXuGgoGEhH96iIaBfYeCgoN+
gXuGg4WBe4V+gXyBfoJ6fn2Chn9/gYGCfIJ/f4KBgXx/enyBgoR6foN4d3t/fol+gX+Ben58fIF/eoqDfIKDf4J8gX9+goF2f4F6f4J/ioWBf3+BgX5/fIN8hoV/fIeCjnt+foGCg317g4J/gYaBhIJ/fXiDh399
f4GBe3x6eoV+eIN+fnqOf39/gYGBfH+ChYJ9goeDgX59g3N9g4eEe4ODfYeCgX9/hISRgoR/gn97gX+BfYGDf4GHhX9/f3eHg35+goKCfIx/fYN+hX2Hg4Z8fIGEhIKBfHh+goZ+foJ9fYKDfn5+hIJ4hoN/fYd+
fn16f3+Ff4V6gXx/foWFg4d3fn5/hIGBfH+FfYR4g4J/hYODfYGCeX+Cf3qChYyKg3+Bf4GCgn5+f4KCgn1+e4SFgXx9fneBfX2Cg4R9g3+BfX+KfniEeoF+eX6MeHx/eX56e4KGg4GBgYJ3fIGBfX2Jgn98hIGC
goKBfn+Cfn2CfYWEgYGCeIKDhXp/gY2EfX6CfoWGfn6DhoGHfHt/en9+f357fHx/goJ7dH1/foR/hYhvhH59fIuDgX6BgXiLhH+EhX+Kd36BfH19foGCf36DfnyBfIV6g4GEfYJ+fX+If3yFf4SBiIGEhIN/fX6C
hH6Gfnx6g4J9fnt7goF7d39/gX18hH+BfoaCgX+Bf32DfIOBhYR/gXqBfYmBf398g4J/foKDe359f3l4e4WBfIeDgoF/d39/hn+BgX+Cf3+CgoR9f4SBgn2IioJ8dnd/hHl7f4N/foODfn+Chn19e394foSGf3+H
f4J+f4h9gXuBfYR/goaCgoWEgoJ/fIWHgYN/eIh7hX98hYKEjXx9e4J9hX18iX96eod9f4GBgoSBgX1+gYWCfYN3goOBfnyGfYF+h4eKhX+ChoOBgol/fH+BfIODg3t8dIR9gYKBfnx+hX2CiH98dYF/g3t7eIJ8
cYF9eoh9f36DfYOChXiCf4V7f4GCf4F+gnuIeY99eXt7hIJ9fYd5hH2Df4J/foGCdYKCf418f4KBf4l/hnuFfYKEg396gX+Cf4KChIGCfYV+fn+IgX9+eX2Cfn+Cf3uCj4R+h4GDgoJ1gX2HdoN8gn5+iIaEeIF+
h31ygn5+g3uEfYN2fXyBhoV+fX2DgYR3gXh+fn18foJ+f3+Bf4iDgXyEfH6FgnyDfH59hX96gYODe4x8gX1+g4GIgWd7f3p+f4OGe4GCgYGJgYOEhoV9jod9fYR/fIN/gXt7g4GCg32DeYN9f4GEh3yEfnN/hIaD
f36GfX6CgoGBgYKGhIR+fn5+goN/hH2CgoGDfHx/fn99i4SDhnx7gYF9g4d/goOBgoF6fYF9hH+Cfnx/gV+CiIJ9g35+hIGBfoJ9fn9/fX99goZ9h3+Cf4N8jHWBh39/f357foF/goSEjn9/dIR+h4GHgoKKhYJ/
gn59fIF+foWGgX+EgpN2fHx/gn56h36ChXuDfX2IjH2Cfn5+god7fIaDgoN7fomIf3+Hfn5+dIF/foF9iIh4god/hoF8gYSEgX95gYGQf3+Bh3+DiYR/fHp7jIGKf4qHf35/cn9/g45+goKChYZ8goqDgYSBf35/
fn18hYSSgX+Cf31/f3x9e4GBfY+DfX57foR6gox/foGChYJ8f399fIJ+foGEhoSFeX97f35+gnqCf4SOfoFwgYWDf4KCfoGFgX57gX57gYJ/hIV3f4OBeYSNfYSHhIJ7hH2BgoGKgnx/hH+IeYGDgXyIgYOJjIKC
h3mBgn6FfYKBin5+goF5gnyCdX+Df394gX9+gYF/fX+Choh7goJ6g4GEhH+Cg3+DhH2DgnuFgX6De3uDgYF8f4Z6gX+BgnqCiXd+goV6f399fHl/hHyLf4xqhH99f4eDhYKBf3uFgn+LgYR+e4J4gX5/fYeBeoR9
f3qGgYGGfnyDeX59f3uCf4t8gXmDfnyCf4WDhIKIfn1/f4OCf3+BfX17gn6GeoF/hHx7gX2BkIKFfYOHe4OBgXV/kIF8enl+fnuIkoOCf4p9hH+CfoOCg4F+g4aCg4SKgoF9gn9tgn+Df4KGfXx8fIF2fod9f3+D
gX+Cg4h9f4OEf3p3f4R/gnyBgYKBe36Efn2DgYV/gYKBgXd7gYJ/g3GBf31+fYOIf4ODgXt6fnyEhX94eIR/fYN/fnmBhYF9foGDh3yEf2x/e4F6eYJ+f4F+fnyCfoN/hoJ5hIGCfn13f4KBgX59f3t/gYF/gYd+
hJV6g4F+goV8f3SCf4SIfoGFfYN7e4J4goJ8fYGDfnt+f32BfoaCeIR7ent7f31/hXB+e4Z8eX98foV9iX2DhnyCh4F+f4J/g4F/hHx9f399cn+Sh4SBinuDf4J6eoN/f3t+eYWLfH6Bgn52hIeBeH6Ef4uFhn6B
gn2JgnuBgo59hoGBfoKEf36GhX9/gYF6gX+JiIWFiIWIh4F4goF/goWChIWChn2GiHeBe36Sf399foN/fIWBgXuEfn5+f351g39/hIOBgYF0f3+FfIaBdn2Df4F+fXx/gnh3f39/foGHgYRufX5+iH+Dfn+CfHZ+
f4F9g399f3+Cf4KEf359goJ/f3+Hjod8fJF/hnl7e4J+foGBfYl9hX6DgnyJgoWCfH2DgXyGeIGEf32GhH6DgYiEh4KCgYJwgYF+fIGIfo1+gnx7jH6ChWWMd32Bgn5/hIWEiYOCdH2FjH+BfYF/gYN9gX2Ke46H
f35/foJ/fISFhYKCfn18gX2CgXR5fYGCfn+BgYKCgX57hX+Cfn1+fHx/gX2Ffnt+goGCgX6JfH98f4GCeYaBgnmGg359f32Ec4OEe4R8gYF+fYKCgoF9hn59fH6CfoOHhoF+fIJ8joWBf3x/dH2Dg4N6goF/f399
dn+Bf4aEe4GEgXyBhYJ+goR+gXyDdXyBgn2BfX6Cfn17fn+CjImIeYN/f3+Cf4KBgX6Cf4F+gX5/dIGHgoOHeXx6gXmEhoKBfH2GgYt4f4d+fIGCgoFtf31+i4GBgYJ9jI2GfoZ0hoJ/eoODd4N/fH+CfYF8hn6F
fn6CgnmBeIWBfoOBgoZ+gYGChISCfoN+eH+EhYGCfXp/gX+QhIV7goKBhH6FeoGBgYF/hnl/f31+iHyBg4h8iHp/eoiDf36Bf4GBgYV8f4N6goSFg32CfIaGgn5+f3+BgYaHkYJ/f3+TgX11eYN+hYF9fn2Dfn2B
g3x7gX6BfIOHhYGCfX5+hHuCgoN/hYOKh3iCh4qEdn97gYN+goWCgX+Bf4N5f4OGg4WBgn6EintvjX2EgXuCc355fnx+fYmBeod/foF7fn59g4F/hoR/gnyBgnt9f3GHhX9+h36Ef4KCh3+Chn57fn6IgX+DhH2E
g4F9f3+Hfop8fIKDgYl+f39/gX59gX95f4R8foZ9fX97fHx0gYJ5f3+Cen6FgXuCg3+Bfnp+fn2ChYJ7f4WBhH+BfoJwfn1+jH5+hHqDh3+FgX6Cg4J+f31+hIF/en9/hH2HgX6De4OLfYWUgX+JgX6Bfn6Den18
goKDf4KIfn92gYSCgX2EfYSIgX18foN4gn+CgX2Bf316gYGCfoOCf4GDfn+Df4SEhYd9fIGCgX6Fg4eCg42Dg4J5eoyCg3+Eg4OBgXt5f42Eg4GBfoGDhX9/gnmBgnuBbIKEfn6FfYF+gXt7f4N3goGDen2GhHmI
gYF/fYJ+fn9/iIJ/gX2Dgnp/g3t+f358fHqHf4KDgn5/eHeCg3+CgXh4rYF+gYh+foKCgYJ6gX1/eoN8fHCDfYZ9gnp+gn1/hX2DhYJ+hoV/gX55fYGBgX55e4F+iX58g39/f4GDfoGBe4F9fnx+hYN+m4OEhYd/
fIOBd4KDfnl+bH5/iZGBeoOCgXx+gn+Bfnx9f36JgXx7e35+gXyEf3x/coGDgoaDf3qIh4OBhn9/g3+BfYOBfYGCfoF/iIGBg32DgYqCf36Ffn6Bf3l/gYGCe3mDfIKDi4N5f3l+fn5+f4eJgoSDgn9/fn+Be4WC
f4WBfoGCgYF8hYKCf31+hoGCiISBgYF+gYF+hn6Bd35/gY56dX9+f31/f3t9gXd/hYGEgYSNe4OIg4OCfomChXqBhYGBiX59gYR+gnqBgYKCf4J7gX6RfYF5fYF+goJ+hYOBio6CgYGCgoGGf3+Ff4KLfH2BfX9+
fHx+e3x/hIeDhH9+g4F8goGGhH19fn+CfX6Dg3+GiYJ+fn+CeYGFfX9+g3x+iX9/in54gYGBgoGEfYGCgYKFfXd9gYN/ioKBhYGBe3l+goh8f32Cfn19foGChYOEfoRkfoWBgoF7gX+BgX+Dfn+Bi36Dfn6FfXx3
iH1/g36MfI2BgYOCf315dX6DfnqBfpGCfn1/gYOBf35/k4KBfYWBeYSGf3uCfn2DjX6FfHt8gn19fIN+fYF7fYGGgX2Jgmx+g4Z6hIZ+iX19fnuOf3eBfoN8iYGDgX2Ce4F2hn+FhYGChH+Df358iIiFhYJ/goh/
g4KGg399jX+Bf3yCf4KBdYiFgoKBhIGDgoGBgnuBf3t7e3+FhIKEgXyGf32JfIV6e4GBf4Z8hoGFfn5/goGFfIaBfYN7fIR/fn+CfIJ8g32Dgnx+f4aEf4aFfn19g3iDgn6CeX2Fe3+Cg32Dfn5+fX58h3l/goGE
gn+CgX+Dg4SEgY6Ein1+eH1+foWCgX59fX9/f32CgXiMhoF/eX99iX94gn+Bg4KCfn6BfX+DgYF9dn+De392f42Ef4J8iYh+foGDgnR/fnt+goOCeYV+gnuFgYF4f32Cfn19hn6Bf4GBe31/goGCf3t+g32EgXx/
fX+FfH6EhIJ/fH56f3qBeHyDgYJ9hH+FgXl7fXpvgX99gn99eXuBh4R0gYeDin9/eoOBhoKGgYGBeot9gX6Cf39/g4GCgpeEgoOBhX6EfXyBfX97hX18gX2IfoZ8gY6Ee3+CfYZ9gX2Bh36BgoF9hX+BfIF6gX+I
gXyCg36BfX+BhYF/f35/hnx+f31+hHuDg4F/gYF/fH6Chn9/d4N/f4mJgoKHfX6CfYWEgYOIfX1+gmyDfHp/f3+DhIJ8fWmGi36Fg36ChIF9hH99foN+fXp7goSBiX9/hH6Bgn6If36Bf4F9fnp9hH97hISJf39+
gX+CinqPhYJ/f4F9fYZ/fXt6gnx8eXaDgol7gn98i3+CgoF5f36DfoR+gn57gn5+f3x7kH+CfYN/foN8foN9aoN+g3yFhX2Bf31/hHmKf4aBf3t9goFyfn6DgXaDhYJ8g4d9hHiFiYKCgn6GhYF/goOBfYV8iYKB
goF5hH6BgX9+fn2Dfnp+f3yBjYZ+en6DgoN/iX+Cg4WBd398iIGDg4N+in93hIaBhHl+f3+Fgn5+gYGBg4N9hH55fn93gYGBfn+BgYR/iYN+gn6KfYSFknuFgYJ+fY2Bgnx9gn5/goGCdn56fYGBfoJ+l4R+gYF9
gYeBhYKBg39+foN8fHyDfYGDfIaDgYKCgX9/e4GBeoJ+h3+DhH58f4V6gn58hH16f4F9f5x+j3+Cl4J9gX99i36Df3p/fYl/hn1uhIKBiIGChIJ8fYKFg36Cf3+Bf3qBfX5/f4aDgoJ/f3l+fnh/fIGCfoSJgYGU
fn5/gXiDg4iBjYOEgX6Ffn6EgX+BfH19gXaCgoaCfoN4f4eBe4GJgX+Ef3x8foJ9hoF9f3l/gn+LeYSBcnt9fYN/g4KHgXiHf4GBfXqCe3p6gX+DfXuDe4OBgYOHfYF9fXt/hIKBh36BgoSCfoR9hHmCh32Ffn9/
goOCe4aFjYF+gop8goOBiHV+fnt/fn6EfHt+doOEh4OIgoSHe3+Bf4SBf4KEfIN7fn9/f311g4SBf4R6fH+EgoF6hHp+fn99goJ/fnt9i319f4GBe4GFhn19fX+Cf3+Cf4V2gYF/g4J4foV8gYGBgn+Bfn99e4l/
g4GCfYGBgn9/ioeCjHiBg3eFl36Cf4KBg4OEhHd5gYF8gYaMf4GCfYF8iYOFgoKGeH6BgXmIgX2EgnqKf39+fH9se3t/f3x+fYF9fX9/gop+hH2BgYGDf3WGdYSCfoF/fYuCdX6OhIF7hXt7g3+GhIF8goV9g3yC
gn6Ch3yBen5/hIF9f4J9bn+DfX2Bf3+MhXuBfn93g45+fHyEf3+EgYF/goiChH98g3uEfYGCfH1ugXt+gnp7ioOJhnmSfYGBjHx9iXx/gYN6gYJ9f35+fYKCfn+DfYiGg4d8gox9g3x+g39/fn+HfYZ8gYF4eoN8
hIJ/gYJ3hneCgYGHfYKCeoV1hoOCgYSCiomChn9+fYN+iIF9hIGCfX99hnyJhYJ/hn2BhXyGgomBgYF+goZ+hn2HhIGIeXqFf4KGhoeCfIF9gXV+f4GDfX+BiXh1hop+foR+hISBeIN/fX59goGCin+Bfnp9fI17
gn+BhX2FgW+DfHx5hoaBfX+If4GCf4GFeoV1goR9goeFe3+Eg3+Bf3yEd35+f35+gnuGfneFgYF9f3WIf4GBdnqCfX6BgYN/hX5/fYV5g36Df36EfoF/goOBhH57bIF7goN4goWBgn9+gYF+fo1/en1/fn6Jf35+
gYN/f4GDfoKFgnyCiH6Dg3yEgoWBgoh/goWHh314eYF/fn6Bgnt+fnuCf36CgoJ8g4J9eX2Gfn5/f36DgXp4bIp+foR+g4KBhIN9gYqCf359eoJ/f36DhoiCiYGMgYGBf36BhYGNhXx5f4KBgYGEgYSMd4SCgYOC
g4V/gX6DgX5+g36CgYF8i3x+f4J/foGEgYF8fYKLfoF/eXV7foOBgXx/gYKFf3t9fYN/eX+CgXqCeIN2hIV+eIR+f3x+hIWCe3+FgnuFf3mDgoR5fIF+gXx8hX97goKIgox/gnt2f4OChoF/gYaDgYF8goF/f4p+
f4GFgX5/e3p9f36BgnmHe31/f4l6f4N+fYGBgnt9gYR9fH+BeH2Bgn6BhYl/f358gnqBf4V4g4N+fn+Dfn+BgoV5fnyCe39/f39/en9/eIV+hn2BgoGIgoOBi4J9cISBhYJ/gYN8g35/goF/gYd7gYV/f4F/fn6I
fIGDfoSGiX14en+Ch3+Ggn2Dd4F9gnN7goh+f3+Ehn+Eg32Eg4Z/hIGCi3uEhol/hYF/fn18fn+Bc4KCin6Bh4F+hHuGfoSDdX18goGCeYSFfIGDf3uFhnN/cYaDgYR+fomCgX19eoSEent+f36Ig4V9foKBgn+C
eoF9god/gn2EgoF/fnqBfX+EhX6CgoeBhYKDfn99iHp/gneIhHyRe36DgXeFf353coGBiH+BeoKEhYGBfXt/e3yEfXyDfnyCgXyEgX57eYqGgYGCg3yGhYGEg359goKFeX9+hYaDhX54e36CgYl9f3yDf4GFgoGB
hX+Lf32CgYF+kYSCgn59f3mMhIF2fYJ7f32Df4F/f3+Rf49/fod/g31/i3aBf3x/fYGHfXx+hoGEgXmDfIR/joN9fHl4foF7f395h3x+hoOHf3yIfoF+go1/gYN/f4OTZYiBeYF/iHx0en6BhoGCiH99gn6ChX1/
hnh+g3qBg39/h4F/g4WBfn2CgYR+hIGChoZ+eYKIfoF/gn97f4aFfn2BgoKEhX9+gV6Cfn9+fIOCfHt9g3+DeoSCf4F/g3V+fH9+eoeEgoeBf3yJfXx+hH6Bg3x+gYJ7f3uDfXt/gn9/eIJ7hn6BgYSCgnuHdHx8
hHx+f4GBgXOIg4aCfnZxfIGBf3x8fn+Bf4N+fYR3doN7gX9+fH59g3+Ch4KBdn6Gf4N/eYJ/goN+eIiIfHt8g31/eIiPgXx8fYKFgomCgYJ/f4J+goGBhX6Ig4R8gn99f4KCiYJ5dYSEgYF7fnmDfn16f3+HgX6D
fn6BfX57gYKCfH9/iXx8gX6GjoWDjoV8f3p8gn6FfoSDfIGBfX1/foSBe36BfHyChIJ+fXaDe4GDiX5+hX97gn+EfHt/fX5/gn2Df4F+gX5+hnyHg4yCgn+Gf4WDf3p+f4eCf3h9hIN+gXx4hoF+inZ8fYGDe4Z+
f32FhX6DfoF8gn+Ef3OEfIN9hIR+foGEgX2Dh4OJfXuEe356f4GDgoKDgoN8fXx9gnqBf4J/f4GChoF+gnyEfoN+fYN8h32Bb4R8eoWDhIGDf36Cf4d/fH2Cgnx/fX5/goKCgY5+gX6Cfn2GgYGCfXGEfX2BgYF5
h4KBgn95fH6Df4GEhX99gn+FfoR/g3qCgnuCgn1/goJ5e4OEgX2Gf4F4f36EfX+CeoSKf4yCfn6BfnyBfIJ7jYGBg3iBgox7fX2BfnuJfn97hX6CfYOEf4KDfYGBhX6Cf32DiIOGgX+DfX+Ifnx/g4OGeYF9eX56
foJ9doKDfnqBfnR+hYOIgYR9fX6ZfoJ/h36Kf4F9fYR5gneDfn95fHt+fIKDgX9/e4SBfoGGf31/fH1/coGCfnJ/f4J7fXqDf317foGIg3+DgX9/h35/f4N8d36BfX+FjIF+fn19gn95fomBgYR9fnh+e3+EfoOB
f4KFfn19f31/fnyEe396fXl+foOBfYJpe4SMhXyDg4OEgoGBhIGSgn2MgXx+fHmBgn17f6J/fn5/goV/fomCfIOFe3x+goGBd4V+h4GDhIN/fYF/e4R9hIGEgYGCe4WFgYeDf3x+fX+DhIF7fIGFfH2He359dX1+
iIGEg4J/goGEf3uCfn9/f3uFgYaDioF/bHh/fnyBe4R9dISFfX9+gYKCf36CgYF/gXyCgYN9hIF+dYKDgn6CYniFf4GBg39+c4SBgYGDgYJ7gX2BhoF8g4R8fI6DfYSBf4N8f3uHf3qGgYaDfn2Gf4GBgX5+gX5+
goSBgYJ+fX56iX1/dYV/g3+BhnqHhIOEfnyBe358gY2EgoKBhoF6f4KOeJaFfoSBgn6BgYGCgYF/fn+JgYGBgYOCfIOCgYF+iYGGfYSJhIGCfoZxgoOHg4GBe4iCiH1+e32DgXiBf4OBiYKCfIN/gY6GfYGBg3+C
gn5/g3eDg35/gnx4gX6ChnqCgXt8fXl+foJ+foOCgX1/gYR+gYSEfoKHgn+CfoODfYKCf3+BfXx9gX+ChX97f3qEhHp8foF1i3t/gX2BiYGDf4F+k3+Benp6hH58f3JveoOGfXd/iIGBgX58fn5/e4J/h3l7fIJ7
fnuDcHx2f3J9gXx9hnuBhX9+fH6UeoN5dnuCfn6Ff4WCfH6FfX5/fYaBgX+BhXqJg36BhoF/g3+CgXiCfYJ/gouCf319gn1/gYGCgn1+g4J/iIN+hoV+fYF+en+CfH99fnuNd4F5foF5fnaEiIWXgoR+g4GDf4SJ
f3l+gnqDfX1/fH+CfHSCh3iEe4KFfoF7gX99foZ4gX19gX58gXt9lnx+fYGCiIJ+fYmBf3p/g4F/foWOe3l+e3iJf4GEf32BfoN/fX59foF/eYKGfYGCf36Bfn5/f36Cf4KBhoF8f39+e4l6fYV/foF+foWOjYJ4
iH98f39+hoN+g3OBgoJ4fXx/f3+De398iIKDfoSBf393f4F9fH97f3yGjoKEgn99gYR/fX6DioOBf4J/foJ6hoGFgX+Fg417fYiEg4F/hYJ6f4WFf3yBgn+FeYaBgnxxe4J5e3yBfn6Cf3yEfn5/i32BdX99fHV+
hHmCgX1+f317iX59goKBgYSEfn6BhXqGhIGDf4J/cn17fIN/fXp7hH+Bf3+HhXx9f4Z+gYGBen6CYIGRh3+CfYGGhoVhiYV/fYJ/goKChXqFg36Bf46HhHx2fYF9fX6BhnmChnx/f4F8gYKDf4KChYOJdoKGg35/
hYF/g4J+fYF8f4qCfnZ8fH2Bg397f4OEf4N9hYGDg4R/fH6Bf4KBg4l7fnqEf39+g3+If4Z6hISHgn2CgYGDfHuCfYGHgoOBgn6Dfnt/h4GDfYODfYeGg4aBfYGLfYF/goF9foGHeIGEe3uDf32Eg3+BfoGGgXx/
fX17iIh9iISCh4d7g4GJd3t+f31/g4KFjXuIeX1/eoOEf4R+hX+GgYJ5goSTf4OBhYN+gX9+fYeDg3x/hX9+gomHgoiFg4F8gYd/g356gnyCgoGBfnaFhH6Cg4GGgoF8f4Z+fn+DfoV/foKDgXuEgX57gYF+gYF+
iX59eH9/fYOEe36EgX+EfX9+h4OBfYGDeX5/gX1+hYR/fYJ8goFzfoiBf4KDgYGCgoJ/ioWBf31/hn+Bf36PgYJ6hImMe4WEg4J9gYl7fYN5g4J9fX99d4GEg3d7gXiBfXqBf35+f4GDfn+Dg3WBgnl/gn+BfYWB
f4J8gX+BgYJ/goGKf31/foKCgYl8fYmGhIF7goKBgX+Hg4R/foKBhX5/foJ/hIKGgX+ElX19fpyKhH6CjIN8f4V8f4l9fXODf3uCi4GEenyBf32Een1+f4GHgXx+gn97g39/fH+EiX96g36Bgn1+f3+CgniBfod+
gXuCfn5/fX18foF/fIGBfH6BfH9+fXx/qIF+hH59goOChX6EgYOBfYOCgY+CfH2BhoJ/f4F9gX6CfX98hn59g3yGen6PdnmDg4OEg3SEe39+hoF+g36DgX99hm+DfYF/f4N4gYR+foF6foOEgoaBfYN/hX96gX5/
gYF2gYF9fYKEf4F7in+BfnmCf4GCf32BgX6Cg316en19gn6DgXyBeX94g32Ed3R/hIF8e3+FgoSEdX6BfoSBf3xzgX19gn5+fYZ9foSDf4l9fn58goGBg4N9f4SFgoOBdX6ChoGBf3+BgX99hId1gn9/f4F8goSB
g3+DioWCfH6BfIKBiHuIgYOBfn6Ge4GDfoOBgYJ9g3p/goN/f4GFfoSBgn17hIJ+fn17fn6Be359hn59eoaBfX1+dn1/foGCfXyEfIKFg3+Bf4J+enyEeoKBg4uGi351goJ/g4KEf4F7en96h4R5gX+EgoaCf31/
cH6DgYGDgoSBhn9/gXt/h4J/iH2CgYOEf4KFg4R9g3uGfIF+f4F1fn59mYGDf398goR+gX6EkIF+hH+Ef4KFfIKCf4F9g319hIKCfYaBkIR/doeJf4F+h4N+j393hISCmoJ+fIJ7gYF9f358fnx/eIODf3+Dg4J8
f3t+d315fXt9g3uCg4SJeX6Df3WBf36Cgol/fYKBf4d/hIp/fYF8d4N+hHuBgoKBf4J8gYSFgYF8gX1/gXuFf3x/fnp/f3yBgoWDhn5+fn5/f35+gX6Je31+fH11gn6BgX+Df4KBfnyEgn6FgYOBe4uCf397f3t+
gn58f4eFgoKEg319g4qCf4F8fIGEfoF/h4KBf398e3eDfIOJf398fYKEhYGGfn18gYGBe31+f4F/f4F9gYODgYOBfoh8goJ+gX99jn+Be4R6gnx/kYeChHx9fYh9g4OBenuKeX92gX2Bg4F+f36BhoGCf3t8goN5
fYR9hIR/gXyCf4OOfYZ+hIKCiH6CeoN9g31+foSBf3x8eX+BhH6BhYGDgX58g4N/e4d/goOBgX96hn6DiIJ6fYKEgX59iX6FfoJ+g4GDfoODfoGBfISNfH9/gX6EfIKEfn18foOHgX+CgYKCgXmFf3+BeoKCeYeB
f3+OgXx7f36Dgn+Ef3x7h4yEfn95fYKDg32Ef39/fXx/iYN9foOBf32DfYF/fYF9gnp/gX2BfnV+gn58gYJ/f4V6gn97iIJ+g4N6g4N8f4F+gmyFj4R+hH6CgoaDf4F6doOEhH9/fXuDg4F9gYOHgX+DfoOCfXp9
hX2KgX+Dfn+Bgnx7gYKBg4SBgXuDeYF/hX9/e3p/g4V8f4KCfYSBfIN/gX6DgYN9fYF8gn1+foR/gYN+gYGBf4N/g4OBg399ho1+eIGBfn+BgYGBgnt+en+Cin6JfoJ/fH+Bg399eoJ/eI58gYGDgYF/f4F6g358
f5F7hH6Bfn+Be3l7fX6Bg32Be3+DhYSGcXx2gn+Cf4N/foaMg4OBhYN+gYN+gYp4fIp9g4V6fn6Eg4GKgouCeX6FfHV+fYJ5goh8fYeDgYeCgX96gYF9YYGEg397eoJ/g3l+g4V/goWDe4F/fX99hoGEeoGHgn5/
gYJ9g39/iH6CgYGHf4GBfoaBhIF+g4qFe39/fn18fYJ6fYOFgXyFfnaEgYJ/gYJ1fYGJfX5+foKBgoGDeX1/e4N/eoqBfXmChY1+fYJ+hYOBgn14g4KCgYKIfIV/en+Df35ziXWBeH95fIFwfoSBf4SEg3+PgX5/
foR+foJ3gX9+f36FiYSDhYKGf32CgYJ8foGDf4VqfYKCgYN7f3yIhIGEf3+BgoF9fX9+gYeDfYSFfHl9fYKDg399fYGEf4KBfYGChX99e3yGhHxvf4N+kIF/gYN+iXd8gn2Bf31/f36Df3yKe3B3goyFfXt2foWD
f35+gX6Ce32Gf4J9g4GFgoF/hIWCf4N/g3t+fYGCgX5/goSCgn99fIN+hoV/fneCgYF/gneXfoN/gYJ+g4N8hIFtf4uDfoSEf4iBgX5/hH1/gYSFgYeBgn+DgX57foN5foSCeoSEhH98goGBfHaBf4SFfoOBj4SB
fnqGcYh9f4F9g3yDgYF7f4F6gXx8f4R9goOCkIJ8iX6Df4GBhH6Bgn57fn6Cf3+BgoR8fX2EoX5/f4R7fYOBd3+EfoSDfH9+f31+gXx9foOCfn6Hi4F9d4F/fH15gX5/hoF8fYR8eXx/gYWEgn5+gYKLhXyBfoKI
fn9/hX6CfHiEgoF/fnyDc3x5f317f4R9cn+ChIJ/hXp/fn+FeYd9fYGCgoGQnn5/iYN9f4F/g4R8gn94goN9fnp/gnqBf3t/fYx7foZ8foGFf3+Dgn94fX17hH6Cgn1/gn6BeIWBeoJ+g4J6gX1/fX5+inx/gX59
gX9+hH9+gX6Cgn1/fn+BfXuKgn6Bfn19goJ/cX6JeH+Bgn6EgYGDeHaFf32Bg4qKgX19gn9+gX2Gf3t+fIJ9fn18hoaFg4V8en6BgX9/f36BiHZ8hH56gYN6gYKCf4KDgYR/e4J/hYN+fIGDfop+g3qJe4J6eIN/
hYeIf4WFfn99fHx+gYmCgX91iHuBfYN6gYOBe318foGQg4WDfoKBeoOCgX97e315f4KGfYJ/fYWCgnl/gYJ+h4GEfX5+gn2De4R/f3yCfIOBgoKBhYF/fX2Ck399fIJ/f3aJgn17e4J+f4OGe4N9hXmBgoOGen6F
hoJ9f3t/fn2BhH+DbH2RfnyJfoeBgX9/fn9/f4KBg32CfnyBgn+Cf3V1fYSBhYWGg4mKfn2JiYN+goJ+g4GDeXyEgX2KgX9/gX57f4iCfoaCfn9+e3+ChYGEe4J+gX19hX2Cgn5+hH99eYR+gX+EhIOBe4GFf3x/
goGCf3+FhoJ/goSJgn6Bg3eBf4SCfoSBfYSBgYJ+fYF9gX6BeoeBgYF9gX+Bhnl6h45+f35/f4F8h4OJhIGEhn6HgYJ6gn9+fYaHg4V4gX2BhXmDfn97hIKIf4ODfIGGg4KCfoOBgoN+g399hn12gX+BgX+MfX6C
hH6BhYODf4J8hIGEhISCgoaDfX9+h36Cg3mBgnqDgYWIfYh2fYOCgX9+fn9/gYOCf31+hYKBfHp+en+Ffn1/goKCgoGHh4J7fnJ9fYF/fYF8hH18gX9/f4WBhIOKhIR6fYOCf3+DeX6KgYV4f4GFf4N9enyKf399
gYF9gYF/fXt/koKBg4F2g4V/hH+Bf4N8gXx8fHqEdYZ0iIJ3gYJ7hISDf4OBgn+Dgn+BdXiCfoF6hX5+goOCf3qGhIZ8f4N+f4N8iYF9f3h6goGCfH96f3+BhoWGhYSChHqEg4OIf32Bhn+Ef4GDgYWFfIJ+hYJ7
fnmBf4KBf35+fHyGfn99fnx/foJ+gn6BgoZ9hoZ6hYKGe3+Ci4F8g4R+f4OEgot/f3Z5f3iBf3x+gYJ+iIODfoWBi4h8f3+Jf4mChIR7goGDfoKBhH+BgniFgX97f4WBg4F3hHt5g4GCf36CfYF/f4KCgYOEhHt+
gYl/gX5+f4x4f3+GgoJ2gYiBhH2Efn+Eh4SEgoGEhoGGgYV/en58fIKCgX6De3+Cf3+BhIKGhXqCiX59gpiChIJ+fYJ8f4WXfIF9dX+FhH+BgoGDf4F/gYh1eHpvgX6Ff4GEgoKBf36IhoF/gn94hX+Cen+Cf3R9
gXt9hHyCgn99f4J9en+ChIR/foZyhH+Fh4F/hoOCdIOBgn51gX18goKBgYJ/e3d/gYN2goGDhYF+gXaBgYGCgn9/fIF2gXyBhnyDhH57e4d+goGBhoN/g4F5hXx/fH98hX1+hn58fn6IfIJ9hIZ/f3qDfoR/f39/
goGBg3N+fn98goOBf32Cfnx+gn6CgYOKf4OGgn5+fH+Egn2Cg4N8e4aCf4R/hI58fYGXf4OCf4eIgYV9gYNuiYKCgX1+en5/gYGDe3+Bf4J+foF9fYZ/fX1+e4WCgYJ8g3+Geoh/gXp9foKQgX6BgXyBg3uGfY98
hYGHeX+Cf4qDgYJ8i3+De3+Gf4R6hoSCfnuBhoSBeoGBe4OIgX8ThYF+g4J+foWBgX53iYJ8gX+Hh4KBeoSDf318gYJ2f4SJf398foV8f4KBgY6Bf36Bg4J1gYt/foR8f3+EhH19f4N8gYJ7eXZ9f4OBcIR5iH59
f4h4gnx/hH1+goKDfH9/hHyEfoN7hXp+f4F9fYR8f39/fIZ8hX+FgX6Bgnx/fX2EhX53hYGCeYKIgYN/fnl+e3aFgoN/fHmBgX9/hXt+gn9/go2EfYiBf399gX+BgYl/fIOCfH6GeoR4fn9+hn9/goeDd4J9g3+G
fYZ/gYJ/fIGBfoJ/f3d3god/f4OFfYF/gn19gYKFfXx/fn9/g39+gn6Ck3SEfn2Ch3+Cgnd8eoN5goKCfYGEfXqFf5R5g4ODhoSCgYOChH9/hIJ/f32BfYF7f5B3f4J/fH5+iHqCiIGJfnp9e32Cf4N4e4SCgXyC
gn5/iIp8foGEgXyCg4V/foF7gXyBhn2JfYR7gX13gX9/fYF+fX6Ggn6Cf3qFe4Z+g4aBh36BeoaBhH59eX9+fX6DgYWDg4F/f36Dg4GDhYJ/gYiCfoGChYKBfIF8g4N+hod7g32Ff4d+g4ODe4J0hX90f4SFfn+B
e36Ggol9gYJ/h25+fIWCh4Z7fIJ6g35+f4FvhIOCfIGGg4F8gYF7foGEf4R+f4N5f3+Cg4GBioF8jIKBfIKBhHh7fnp/gYqDgoR8gn99f4iHfoWDgX+Df317iH5+fYWCfIF/en6Efn2FhIF6dXh+goKLgXuCgn2B
hIJ/gn+Cf32Jf399gXyCfHh7jIl3e3x+fHaDgX97hX9+eYh/gn95f4OCf4J+goSBgYh8hYGBgZJ/goaGjYR9f3t5foGBgYSCfXt/f4OGgoGCf4Z/foSBgYJ+f359dIOCgoh7f3+GgoiDf4KDfHt7fYOBgoOBgn6E
g4GLgX+Be36Ge396g4KPhX2Cfnx8iH99f390fXx/eH98f4KBe4F+gXt/f4N5goKEgX1+hYGBe31/fX+Bd3uBf4GDfIJ/g356hIOLgX6Bf318fH6If4J+hIGFf4V/goJ+fH57gnh+dIh9g4h9fn59g4F/g4J/gn59
e3h7fXWEjoKCf4J8gYV9gn6Gd4R+e36BeoiCg22Cf3iEg4iDh4GCiHmCgXx9f3+Hg4J9foF/gYF+fYGBfX6GgoF9mHx4eYKBeoF/hYiFd41/goF9goOBfnx/hIV/foF+fn9+gXyDf26BgoGEh399fYKBgniWi3+C
kH5/gn+Df4R/hH6CfYaDg352gn9/c4SBhoGEgoh+hIGBdn6BdoKBgX5+gn+DgYF+gX6Bfn1/h4KChX1/e35/foJ+f4J4gnp9hH14gnuEfYGDfYSHhYV+goJ/gYKBfn+Bf4KCfYV5goWEgX2DjYODhXx1hX2Cgn5+
fYJ/g3d3fXx/g4mGgX6EgX58fYF/fYSDdoR/goGDfX1/gX+EhoGBfIN8f35/en50hn2CgX16f3qHgX99iIGBf3+Ef4GEenqCf3+CeoOIf45/gn+DfIZ9l4p8goWCgYN+g4J+g4J+f4GCjIKGgnx+gXmDe4R/g31+
d35/a31+hoN/e4GDfn5/g4F/gn+GjISEh4h/g3qDgoiDfoF8fYWBfn2CfIWFfIGBg4aJgYJ/foGBiHt/goF7g4KBg399f4F9f36Kgn6BgoJ7fYmFe4WKhH1+g4J/eIN6h4V3f3N+eIF5g4GGf3d8f357f36CfoR/
fn59gYF+hoGFgoR+ioJ9f316gYWBf4iBf4F2fn+Bf317f399fYGBf3l9i3x8g4F9hIuBg36CgYGBgX+Bf4eCfX1/hXuFgnd4f39/gn6JfX+EfoZ/f39/fn9/e3x/g4J5d4GDjn2BhIGCg3iGf36BfnuBaoFyf4GD
fYGDf32Cg4OCg4OCfX+BeYN8g4N/fHt+hoF/g3qBe4J/doJ+fH5/f4KGf4eBfn9/f4R/iYeBgn9/e4F9eH57eH1+f39+e4GZf4uBgoOGf3x+gnmFg3eBgX97fH6ChXZ4eX5/nIR0hH+EfI5/iIuDf35+hHyEg4KB
f4JxgXd8eWuEh35/iIR9f3uPfYl9h36JfX6BfoKDf36CeoOGfn95fn6FhIGBi3x/fYJ/iHp9gX+Bfn1/fH19i35/g3+Ch3t7fYR2g4F3fYKbfnx/eXx/eoOCgYGEfYWBgYF+g4GBfn+cd4F9fn2Hf4J/f32EhISH
iH2Cf39/f39/foqDfoOHfH+Df4OBiX9/gX6HfoWFe3+CfYSBhIGPeYN5gn+Ef4GEhH97hoGCe4WBf31/fIV/eoKFenp+goN+fH2ChIJ/g4F/fXyJgYN8fol9gn+CgoaCsX18hIJ+f3+DhIN+fn+DfH95iXd/gYKD
fnKBenqEgoKCfX17f4aGfX+DgnSFeH+HgneCgn+Dgoh+gX99gYWGgYl+f4p4fXd+hYSBdn54fn16goF+g3l/fnmBiYKDgoGDeYKBg32Cf359gn91fn6EgoV8hIKFdIKHhIKFfoJ5goWJf35+foSDgYF8fnt+fn2E
fYV7kn9/hn6Bg4KGh3dwgn+Bhol/gYR+fX96hYV/loSBfH2Bgn1+iX9/fXt/foN/iIOBgYV/gmmCfYV+f4F8eoGDhH6Bf3+Cf3t5eX99foF+fYF/hIJ9h39/gYJ/e397gZmEgX6CfIN8f4KBhYeFiXx9gX5+f4aB
f2+ChYN+g4d+i4SHgXyJhH5+gYh9goOCdn57g3N1goN6gn+DfH1/gn+MhoJ5goaDf357gYGCf4R/hYJ8fn18hIGBgn5+f4WDeYJ6hHSEe4F+hX9+fYJ9g4J8coJ9gYGDgYSBf3J5fn2CgYGBfoKNgn6GfoSCf4KB
f3mDf4J+hoJ/fX59h352gYR7iIF8gYKBhm97hoOUeH+FfX9+g3yBgYeBhoR/doZ/hIF+g36EfoKDgneDgXx/fIh9gnx+f3pzf3V5gX+Bf3p/gXqBfX1+g4KGgXt+hIV9i4SDfox8joZ+f4eFiHuCh4GBfoGFh4GC
gYKCgX+Cen+BfX1/gYSDhH9/dn2Egn99gX2Ce4J/gYOEgoKFgo+GfX1/fH+DeYGBgoF8hH94g4F3fH5/dH+HgYSEfn59gn5/fX5+f4h/coOBfIKFf3x+fYF6iIOEgoSDen6CgYGCfX6Bf3p9f3+CioKBfoF/f3x+
g4J/fH5+gYJ9foOCgYSDdX9+eZt+g3+Be36Cg4F+f4OBf5OBiId/fneIcH6Ff4J8f3yBgn+GfYN9gn+Lfn+Den2LfYZ/fX58gn6CgmeDhHl+fn5+fIF9hoWBdol+g39/fYN+hH9+eX94gXx+hoV7g4aFgXKCeoGE
f4GBg4F3f4KIfoGEg4R9eIqDf4SDgoh6fn59goF/gXqBfYJ8e4uCgn6CfY+BgYKEgn9+g4KChYaEh4aEhX17fYKCf36Cf4J9ln2BhYF9g4GChX2CgYF+fYOMfoGDg4GJfoeDgoGBe4GCgn98hX+ChYSBf4ODf398
goR8gnt6h358f32BenyBeIeBgoJ+eYN7gX98gnt/f4V+fYV+iH6BgYWBfX+Cf4V/g4N+iIF+gXqFhYGCgYV9h4F/foR7kYF/g4N+iX97foGDgYSDfYF9f4uGeoGDf3yFfX97f4J/gX+Hf4KBfYSBf4iPfIZ9hYKF
fpd/hXuBgX2BeH2NfYeDf39+f4mCfoSBe4F+gYF/goeDg4KEh39/kYV9f4GCfXqBf4J/fISCenx8g399gnx+g354fYGBf3mBgoF6gn6HfoKDfX99f3+Egn+BfYOBgX+Bg4KGhH17foODhXx+goJ8gX2DfX6Een98
gXh9g4N/f4ODhIGKgYF/e35/g4OCfn5/f4R/en9/e32Eg3yHhIqChIF9foSBf319hYWBfoJ/e36WfYGIln6Bf3x7dIKIgoiCfnuBd4J+gYJ/gYGBgYuCgoKBfnt+foOCgXl9hIGFiH+DhXyBdYGBfH2BiIZ+gn+D
f39+fn6Dc32Bf4iBgX6Bf357gnyGfJN8enuGl4GCgX99f4KBfH+Dg4J8gYOCf32Df4F+f4R/foKBhHR9f4N/goOEgXx/gX6Ef396f4OFloODgn5/fn1+eYJ9fIGBgXt8dIGJf35+gYF/goR/f36Hg3mFgYWEdnuG
goGFgn5+g4aDiYJ/fXp/f4KHgYZ9gYF5foJ9f3+Bf36EgoGCe3B0hYF+eoR+ioiBf36Ghn2HgYF4foF6gYN6eXp2goWDfoODeoSGgYF/hIaCgYaGg3qGfIOBgoV9f35/fn99gn6Ffn98fYaGfX6EgYKDfn98e39+
gX6Ofol0f4GEf3Z/f32BgnqBg4R9cXx5fHaIhoF+fX57f4OEhoOGgn2HfoKDfX18fJWQf4KCioF+fn57gnx/fYKIg4N6goGGfn6Bgn6De4GDfoN8hYF3f4N9fXyEgnuBfoJ+g4F9e3uHgYl7iH2Fe4WCh4GChHx6
gn5+eH6Ee3+DgWx+iIGCf21/f4WMh36CfIl+f358fYGDgn+Hgn+CgoJ/fn9/goKBhYOBgoN/f4N/f4OBg3yIgYWCfoFjgX5+goJ/gX1/gYGDgXCEgXyBg4J+g3uBg35+f4R+hn5/gXyCfH13iXh+hIJ8fn6BhYKB
gYKBen2Bknp/e3yEg4OBhn+CfXuBgX14fYZ+f4Z4fYKCf4N6fop4fYN8g4V8g4GCfIWBfYF/goF/hoOGfnt+fod6gX+FfIGBf4F8gYF9hYmFgYGDh4J6iYJ+f4OCgYKDgX2Df4F1goKMgoSBg3yBg3eDg358eIJu
gn56f397fIOEioOJeIF+fH2Ef4aCg32Ce4SCf39/f3+Of4OFhH9/f3x+g359gYJ5hH+BgoOBf4KDgoKBgX2Dd3x6gX1/goJ+gX2Fg32Cf399gYN+c4GDhX98foF+f359hXiBgoJ/gX6GhHyEf4SCfX6FfXuCf4Z+
eoV8inuFgXyCe4J8g4ODen96hX+Ggnx+gYJ/e4R2en6BfH99fn+BioJ+hn+CfnaBf4F7hIGCgVl9f4J/en6EeYF9gn+Bfn96gYqCfHl/cIN+foiBend/gYZ5f394hoF+gYGGhHuBgYKFgn2DfX+BiYF9f4F/hH5+
hISHgX+Jf36Cf35+houEgoGBgnqFdn6Ef31/f39+mIOBfoGCen2DfnyBhX+Fe399f35/hHp/goJ/fn+Cg3x7eZaDen2FfXCFen1+fX99fYd1foJ/e4R/jH5/fH+Bgnx4goWCgn+Qg36Ee35+fn6ChX6BgYt/fYWB
goGBen2Dg4SCh4J/eH+Bg35+dX2ChX6HfnZ7fX5/eX15ioaCfHt+hIJ/dXt/g4GDh4F/eX5/e4OGfH5+fIGCf4J9f39/f32DgXd/goGBfHyCf358fY+IhX1/hYd/gn5+g35/goR/gX+Fg4V6gXyBgoOBgYV9g4GN
f3yCf4F2d3+Ef4GBf3V8hH98h354gn18g4J/f4J8fYSCgX1+gYSBfoOEfnt3d3yHhIeBfn6Lgn6DfYKBf358foF/hHp/fn18g4WCfX9+f31/gYF+bHt/foN8fHyCfH95gX52ioKCgX18gYZ+fn2BhIKBfYF/dH5+
dn9/doF+hH9+g4OCfYKMgnx+f4V+foR4fniEgYd/fn19f36FhH90f4OGgn5+goKBhYaGfHiGhH+CeoiBhn57hIOBg32CgX6QgoN/god1hn53f318gX6Ef4KBg3x5gX59gYOCgoSCg4KCdoaCeYKCg4N/fYF8g4J/
jYOBgYN7fIGCf398ioh+i4N+f3yDgYR+gYJ7gn+CfXp+g4l8fYKBg4ODfH6PfIGDg4l5hH9+fYN2lH6GdH17fnx8g4V/fnZ9eZCDg3+Dg359hYF+g4h8goF8bnx+g3yBfn+HgoN3en2BgoN9fX5/hYGCgn2Cgn2G
g4OBgoOHiXt/fX+BhnmGhH9+f4t+f357e4WDgYV/gYF5f4N+g36Cfn9+iYF+dH6Ef316goKDiH9/fYF+gn1/hYiBfnp/f4SEeH50koF8iX2Cf3yBfniJfYV+g39+gn95doGDfoF4gnp/fn+BgX+Cf4KBfH9sh32C
eHeBgn+DjX57g36Dg3x6f3x/hYGHhIWCg35shXp8f4N/eH2DfISHfnuCiIGBgXyBeXt9gYJ+hn9+gYN+fYmBhH9+gn9+gXqDgod/foF+f4h+gYKBfX6Ie4N/goqQgnh9goJ9eIKChH2CeYd+gYF7fXp9gYOBf4F+
fIOCgYOBg3+DfYOBg4GDfn+Df4l3f4N9fHqGjoaBfYGBf32Cg32BgX+BfYaDg397goR7joeBf4OBe4qCf3+DgYJ0hHx+foSBfYF+gX6BhH5/fHt+fneFg3t+koGBgX+BiIGIeYmFhYyDg39/ioKCfn9/gnqBf3yB
fH2GgnyFen9+hIF/gn1/f4SBfH2Efn99gX2BiIR+hIR9g4F3g3WBfHmDiX+DhX+BfHuGf4WDg4R+ioF7goZ9gX6CgYJvgXx/gYN7iHuCf3+Dgnp1g4KGgX6HfoGEfYF+gYOBfnqFfXx+e35/f42FfX6Ggn2Eg3x4
gX5+gX5/goR+fH+Cgn6BgoaCfX9/gn19fYeCgo52foGIiH6BgoN9gnyFhIKFh4OBgYWUd32BfnqBfn17e3qBeoV/goN9jIKEf3+BhoN7c3t9hH97eoGBgXyHgYiDgoF6c4SFgX2EgnuBf4GBf4GHgYKEgnpzf4OG
gYGCf4yEfH58gYR7gYGFfoF+gYGCfnuHen1/fH+EfH6Ih3+Be3h/ioGEcoJ9hIJ5gn6BfYJ+golyfYOBg3x/foZ9gnt9gYN8gYaBg4d4fn2CfYKHg3x6fY+CgoODhYKBjoKMfX16f4SBg3+Dd398gYSDh4aBfHqD
fX12e3eBgX6CfX6Ef3h/hYaCf4GNgoR8hX6Fgn+Bg32Kg4GFfnx5hG2DgoiHhIKBgYV8hI9+f3yFgYJ+gYl9hH+EgoV1hH5+gn9/g4SIfnWDg4KHgoSCenyDen99fH+FfoJ9gn17eXh+gYJ2iXyJfn16hYWGf3yC
dYKCfIGCgX2Ffn1/gX58hH5/fH2EgX5+hX9+gX5+g4eFhn13hIOBe319gn+EfYh+fn5/dX17goGEgoKGg4KOf4N5gXyFhYWBh398g32BdoKGeoF+fIR/in+MfImCZYJ7eYKCfX9+f4KBg4N9fn56f4WIhn6BfYGC
gn+HgYJ/koGTdoOEgoOBf4F5g4t+gn6FhIF8g4GBhH6EcX1/goJ/f4GGfnt9f4GCfYGCe319fYF9gn12fnaGhH6Dhod/gnx+f4J7e4eCfHx9f3GFhH1/g4aBhIGBf398i4F6gYGBgYGBiJB+hH+FgnqBhYJ7g318
fn1+fn99f4aBfIR+gn2BhYWEf4F/gYOJe4J9hXaDfnt8goKBfXyDgX+BjIGCfXmBf4qggYiEhH+Efn52e4GFf4KEgXx5gXaHgn14fH+Bgn6Efn97f4N+gYODfX+Bf4OCfXtzgXeCenx/fYZ7f32BfnyBfIF+eYGF
gX59goeCgX12g4OCe4p/f355goOBlXl+fIJ+eXt/foV8fn1/hYGEfIV+h4eBgXuCe4J9fIKBiHqbiX9/goN8goF/foR6foh/e4GCgYWBfHx+gn6FfXx+iYKBe4OCfnx7foN9gYKBgn98hIGDfn+Ggn2CfXx9foGB
goOBiXt+en99e4WHf3t+f4GBf4GBf4J8gn2CfX2Bg4ODen9/f4N+g4eFgod8goeDgoGDinyBgoJ6fIKFiYGPfn+HfH92g35+gnt+fX99fIZ+g3iCgn2BjH2CgYd8f36BeIJ+gn2Efn56f4uGgnt8gn6Bg4aEgYGE
foF/gYR+eX18foGGg4OHgX95iYh/g4d8h4GBgn+Cf4J/g4N4hYaDd3+FeX2DhYR6f3mHf35/g36DfYKBe4F9f356jHt4f36Dhn+BhIONgYSBgXqBfH+BfYF8fX59fIOCf3qDf4l7g414f3uCfXd6f36Hen+Bf4OB
fXJ9dYeDgYeDfYGBhn9/gYGCgX16gn1/dn6Bf4N8f4KCeoGBeYR+foR/fYJ+hoKCf4F/hYF9hH2BgYJ9gYN9hIGLfoGCg4J+goKCgYOEhHeCfXp/e398fn6BfH+HhIR7gYGKg4KDfYN5ioSChn+Cgn6Ff4GCg399
e3+Bg4OChYF/gXp+goyGgn5+hHt/gnl7e3qCh4OBhHyBgX9/goJ/eX2BgYGBhYN+fnt/foN/f4GKhH6IeX6DiYh7f4WGf3mEf3x9hHx+g4R/gn2CfHp6hHyDfnqHfoF+fn+BgXyEfoiPf4h5c4Z7e4GBe4mCgYJ9
h3x9g4N9gXyDfoF+eH+BgYWBfn18gYOBfn6Efnl/gn19gYGCfoOBhH9/d4WCfYeBfXp/gXyChHqDgX1/fn94gYR8ioGCfH6CgX1/gYaCeId7fnh5f4GBhH+CiIODf31+g4F/f4N/f4N8gn+BeYJ/gX9+eYV7gYJ9
hH+Efn6FgYx7gn19gYJ9hYGCgnZ+gYKJe4WBgX+Ifnh+fYKDgYiDgX1/f32BhH2HhI12fX6BhH2FfYKDgoN9gomDhX10f4F9e4F/gXiBhHyBgn19f4JxgoKBfn1/gnuDfoKDg36Bf4KBhH6Ef4J/eIR+f32Gf3t/
f4GChXt6fYl9hX6KgXmCg3+CfYJ+gnt+goGCg4OEg4F6gn59gnx/f39+goGDgX99f4GIhX+DgYGCg4KJeH9/eX+BfoJ3gXd/gYGBeYOCZYGDf4J/fH15gYGCfoaFgouCgn2Bfol9gYF/hXyBg32BhIOBh4GBhoF/
gYOCgYJ3fHV/g36Mf4ODe3x6gYaEfoJ4foGXgX56h39+fIJ9g4J9gX9+fX58gX1+gX94g3+Jg4GDg3+CgX18gX+Chn1/gnx+gYKDgn9+h4F2foJ+gXx6g4OGiYGGfoZ3g4V9iYd+gYGDf4WCfX1/fX6Bgnh/f358
hH6BjHmBg4KBeX+DgoSBhn+Ehn+Cf4aIfnt8gn6Egn+DgYh/h4N+fn2CgYJ/f4GBhH+Cgn+BhoF/g3eChIJ9jX+BhH2Cg3l2fn+BgX5+hn2Fgn6DfX17eH9+eoF/f35/eHiEf4d+e4V8e399goGKlH19hHyJg3+J
f35/eniBgoJ6fHx7goF8f4OChIOBgoKEgnyDgX+CfX2IfXh9hY11f3d1eIF8gXh+hIF+fYeCfYSDfImBeoF+hIJ4g399hnx6hH9+gX5/foV8eYV9fIOBgXyFf4iBgn2FfYh/gn97e4R7fIN7h4GEfIWEfoOBf398
fIKGfn+DfnmBf3t5fIV+gYV6f4GHgYF+gYGFgXt8gn+EgYGBeZqJgnuDf4N9hn6Ghn+Dinx/gXmEfY9/g4GQg4KKfoGCgn+GgYZ9fnl+eoZ8f4yEgXuDfHZ/gXeBgoOFgYGChHt+hXx9e358hIKFf4KBhX+BhXh/
fYKFfX96gn90e4GBf3Z+fn96gYaDdoFwfneBe3+Bf397hX1/hXqJhn97gX5/f4KDgXtygoSBgoOBgXmEgYGLf3h/foN7fYV9hoOBf3+DiH6Df4F8eX9/g36Cf4N/fn13fIWDgoGCen99gX98foWGfH15gYWCgX98
f4R6foZ+gXuCg4SEfYKCdn6Hf4F4l4J8fnt8f4GDf32HiH+ZfIKCfYZ/f3R/fYKBgoWChH59fXuCeYOEf4Z8hYGCgX6ChH+Bf4KEf4aEgYGBeH59fIV6g36BgXR+dX9+gpN6gnKBf3+GhoJ8hXh2foKBg4eCi39/
fYZveoGlen15gXmFfX5+foF+gYeCf4J+g4F9hoOFf3x+foeCf4KCgX2CgoKHfH96fISFgnaCfIR9fYOBg359goSCe397fn+Hf4F7goN+f4KCYIGDgYKEgYSBgYWHfHSBfoSIfHuFi36CgYZ+gn+DeoJ/fYF2gX+E
gX6Fj357eoV9goJ8fYOEg36Ee4WHhH95eXt/e4R+f36Cf4NxgYOEhXZ/eX1+f4R+d4Z8en1/gYSBkXl9f4R+enx1f4GBfpWGg4SLfo55gYR7foOBgYFtfXR8hoF7gn6Bgn+Dg4SBfoKBgYOJf4F/gX6Sd39+g4KF
gXl+eYF8g35/fn2Fg5CLhYOBgoSCgX9+hH5/f3yEgoOBf31rf39/fIiCgn+BhXeBgoF7gX9+fYKDe3x/hH5/fYd9gYV9gn6Gg36DhoN/enx7hIR7hIODhHl/fYF+fod1gYR7h4V/gX5/fIKBfn6Be36DgX6BhH56
dHmEf4J4fn59d4R6f39/gYt+gYKEgXuCeHp/g39/f4mBgn+Bgn16foaDgn2Fd356fIF3gX2LfX98fIWFh3+Bf4WIhH2Lg3yDe3mChX1/iYSDe35/hX2BfIF9g3uBhH+Bg35+gYF+h3+BgoGBgXx7fn9/f36Bfn+D
fYeBfX9/fY6GfoN4ioODe31+hn5+f3+Gf3+DfoOEg4J/hIGBgn19f4N+f3l/fH+BgYGEf4N8g399e4KFg32Fh3yBfnmDg4KChn+DgX9+goKCfX+HiYGGhIZ9gYKCgX2Dg3+If4F/hH9+fn6HfIKBfYN2goKBfIF9
f3KBhoKKgoGFgYKEfoGBgW+Bf318hHWBf36FfYF/g4KDf4V+gYWNgYJ3f4OBfHqCgoGBgoN8hH+Kd39/eoF/h32Bgn1+fX+Bhot8gn+Bg39+e4GBf4J/f4aBhH59f4GBh4GChH+Dfod5fYGOf4OOgoJ+f3uBh3yB
fH9/gXqCf4J9e36Dg4R/fIGJf359goh8fYF/gXeBgX5+gX9/h4KFf4R5fW1/hHiBeIF8d4aFe4Z+gX99g4J+goOBhIF/f32BhIqDiIWBf3eLf4d9gX+BhX1+fn+DhIN/gn1+f4SFf4SEeIOBfoKFfn98f392eYGB
goSIf32CiH2Eh319hHh8gYGCgn9+foWBgYJ7gXeGfIV+foKCf3x9gYx9g4V/f3x7f32FhIV+fX2Cg4KBf36Bd4KGgYN/goKBgYOEf4R/gYF9foR3iIN+gnyDin2DfX99fXqEg4GCgYl+fISBhIiChISBfYWBg3l/
fn1/g39+fX+FgXiFf4Z6hYF7fX2Bf4F/gYF8gX+BgXeCf399gX9+g3mDfoeCf4F9g314cYWBeYGIfYN5foKDgn2Bgn+KfYl/gn9/fn1/fIN7fIF8h4KJfH+EgoKCiHh8hYGFeoF/g3aGgoGCgX+GlYGBe4p6fXx5
fn2Efn+HfoKBf32Bg39qeHuJf4Z/fYOGfX+Cg3p9eHmCfoJ/gYSCgYWDe4R/hoSEg4KCgXuDf4Z/f31/foaChn+Hf32Cgn57h4GNf4R+gn98hH6BgX6BcIKBhHmPfYWCg4R+jH+CgnuCgoqBfYZ+fnp/gn5/g4KI
fpF/j4GDeoZ6foZ9foJ/f4KDgn9/fXyGfH56gY2OfH9/dYKEg4F+gn+Egn18d31/hId8fIN/goR1gnl+hH+BhXyJg4GDgYKCfpt9goKCgn6EgYd6fnZ9hXt8gYmDe4Z+foaHgoJ7hHqHf4t+gYOCiYF9eYGBf39/
fId8gYGBgoF8dn+CgXqCf4R9gX6EeYOIf4GBg3iDgnuBg4F9gmx/f4F9foWBf3l8f3yDfoZ7f5SDgX9+gYGGf4J6foF9gYGGfIWHgYGDfn6CfIWBfH1+h3x6fH1/f4JwfnqDgX6Ff4Z8hImCgoN9hIODgYF7f3t9
gn6ChIR6h319goOFfYV6enyCgYKCgoJ5foF/hIF4f4Z4fH+Bf36CgX98fIh7fX9/gn+BfoGDe4F9jYF8g4KBgnp5gX6DgX6CfIJ+f4GBgYOBf4WDiYOEgXd9goF8fYWEhoN/eoF/iH9/gXuDinyGdIJ8foSBe4GB
goGCfnqEeYF+fYKEg4GBfnmEgXeGf35+goGCgod0h36BhoN9g51/oIF9f31/gnOFc36BhYV+fH2Ggn2DgX99fH15iH9/fIKDfX1+gn6Bg36ChISBiIJ9fn6EgYF/fnp+gX6CgoZ4fX6DfoF/g4SDf2yIgX17foV9
h32Bf3+Dhnt7f4F/gYV/iYGGe4R5fHyCeH+BfIN+fYF+goF+en96g4F7hX58g32GhIJ5eoV/gnx8fX2Gfn+Egn9/fYF7gn99f3x+gYR/gn59fn2If4F+eH9+hoSHgX19e3+EfYJ/goSChX18f4N8goOBg4SIkIOC
fn1+fn96iI6BhZR8fYR+gXmCfn5/f4VzenyBgnqBgn19fnp7aYJ8enCBgoeBg3t6fYGFeoF+hIF6gX99g3+Bfn6MgoJ8f4J+gX+IgX15gYGGhX9/f4F/gXx6f4GIfn2Eg4V+hH6BfYWCfYF9gop+gYKCgYl/gn6D
gYGCf398goWDf4aDgoGDdXqFgnt6fIZ9fYF+fn+BgoF9bIGBhX9/hoF7f4WIfXyCf3yBgX2BfoGDhGx8fIN/g4GCeIKCgXyCe359gn9/gX6Bg39+goN8j3yDeH51goN7eoGDg36FgoJ/gXN9foF+f4J6f398e4N+
inx+fnuEgXx9f4GCfH1/f4p8fIZ8jIJ/goJ8ioGEgnOHhIV/e4J8iYJ6fX+Cgn+BhYF6hIKCf394g4R/goKBf3l/hHyEf3+DfoF+f3+BfXqChIF0goKEgYKBfoGBgnyDf39/coF/fn1+f4J8eH2GfH6Den2PhISB
f4J2eoZ/hIF/fn1+d4GDh36CeId0hn+Dfod/fYGCf32HhH15g4N5g3+Fe4GBfoJ7hH6Gi4OCgYR7f39+fH9/en57foF8f32Df395g3h8gX+RgZN7h3yFhH5/e4GCf4GIf4R/f3x8gXp/foGFh357f3mBgn+Me39/
f4N/gYN9gnqHhX9+goGBeoV5fYd9fISGe3x2fX6FfH2BgoOBeYGBgXx9goGGgYuBgn1/b5CDg4KIgoGEeIKIgX+NfH6BjYF0hn92fn+FgX6CgnyQgnqDhIGDgYR/f4KCf4GFgYJ/gXyGbnyCfX10f4KEg4ODf4h9
hH6BgoGIfod/dHd/f4R/f4iEhnt/fH96hH5/fn9+iX6QgX+BioGBkHx6g359goF5gXZ7fYGDgX+GhIR+e3t0gYJ6f4J+f4p+f3p+eIV7fHV5f3+BfX+EgYF5eIV/gYSBf3mDgYR8e4R+fHx6gn18goSEiH6Cgoh/
d36Dd35/goN7gX94gn+GgoWEfIZ+f3qJgoGBd4OFfYKEfn+Dg4N7f3+EfYd/fX+DfX97g3+Rd4ODfIKCfX+Nf3uBgn+Df4KBfn9+gn1+eXuFf4N/kH+GinuHfXx/jYF8gYR/f4N/gX2EgYWGfIN/f4Z7hYGBg32C
fn97eX2Eh4F+fH2ChXuKfX6Bfnl7fH6Bgox7fn99hH2Df3+Df3yBfneBf4F+hXx/goKBgn5+f3+KgX98g4OEfH6Bcn9/f36Bgn2CgX6GfnqDfXyEgoJ9f4N8fYZ/cH9+hYGEgYKDh35+coF9e4h8fnqBfn9+eYOV
hYSDhH+HiX2EhnqHhoF9gn6Ccn5+f3x8eYGCgoZ4h4KGf32CfoOBhoGBiIF/gYGEgX5/g3uBgn95f39/g4aCfIeCf3yCf4R9hoF6e4V/fnd/f39/f358g3x/eYF6fIR/f4SBfn5/g4F+fH6IfX5+f318fYR/fIWC
eHqEf3yDloh9f3x/hX99fX97ioF/gYNrh4l1f4GBg32EjYF/f4KFe4KBg4OCgX+FgYF9fX1/hH+DfYN4e4Zygop9f35/f32BgYSDg4N/hoOBgYKDf4KJj319foSBgX93f4GFfnx2fHl/g3yIh4R+fn2DgoJ+fX5+
eXmDiH55gXqBeoWCg35/eX6Bfn9zb32Bg392hX5/fISCgYKBf4aCfoJ7gYF9foR/dn2BgX19dYSCf3yBf3h/f4WBfIR8g4J+f4FpfYF+eX6DfYd9g3uBf4GEgX+DfoGCf3eDgX94gYR+gn1/hoZ3g4J9enyBfoOD
d4F7gX59e3+Bfn+CgoWDg4J/gX9+gnt3gX5/g4Z/hIp8f3+Cf3qDfXB3fIJ+fX+FhH6Ee4GDfX6BfIpxfoF9hm1+hHGFen99hoR+iIJ9fIOCkXx8foJ9g4GBf4J9gYJ7iH2FfIGBe4V/goKCgoOCfnuCi35+fX9/
g4KBfHp7gXt/fY6DhH5+gYKBf32Bgnx8gX5/hYJ7g3+Bgn99hn1/iIZ8gXyFgoGCfYSFent/g3uLf4JwfoeBhH2BfYGBgX6Cinx+fH59f36GfIGBgoGFfXqCeoOBin6Ee36Bf4OEhIqLgYKBf36Bf4J9eoSEfX9+
j4uBgYR/ioN/eYWEg3x8gX9/gn+Ie4KGgnWJgYaDfoF0foKBfn+Be4J/j36Jhn2DhHx/h4F4fHuEgn6JgYGEhIWBf4GBfoGBgX9+foR/g3t9gpCBgoGGg39/gYF/f318f3uBf36BhYKCe3x8d4SDgXx/fn93hIKG
gYODfH+HgYOBfH59foqFgnt8fnyEfnZ+gn2GhXWBhYKBjHyBiIl1f3uDhJh+i399hId+dY+DfXp+hoF/gn+Ie4uEgn6BfYh5dX+Cin+Dgn5/fn5+fISBgoGCcn19gYF8f36Dgn98d35/ioGFfIKDfoOCeoKBfHuC
fn9+fHyFgXyBiYWBgXqDgox6fIF9fn+IeIN9gYyBiX6ChIWDe4J+g4KHfX5/gYKEgn6DgoGBe4l8gYJ9fYN6e318goSDg3h9fn6DgoGBgXx9fX+CgXt6f4F/f32Cgnl/g318hH2DhIKCgX+IfH9+hXyChIiEfn94
f4GBiHqQfoGBfn19gn97hoOEh3+CgX9+f3+DfX9/g4J+f3+EfoKCgX99g4OFgYWCgoJ/gX99fn+CfXt/gYSCiH6EgXmBfn55fIR5fX13fHmEf4GEe39+gnyNgYR/goGBgn+CfXyBgYGBhYGBk32CfX+BgYOCf4N/
ioR+goGCgYKCeYJ/f39/gXl8fIJ/f4GFe36BgnuEfnuCgYWCf4d7fYyHf3+BfXx6h4eDhoF8g3eBf4F9f39/hXx/g3iIhXp9gX5+f5OChYN0dnx+gXuFf3t9gYJ+gn+Lf4OBg35/hXt7f4yCfoJ/goN/fI9/iX2B
goN9hIF4e32BfoKDin59goh7fXd+hoODfXp+fHiBfoaCgYN/in6BhH2JfX+Bf3aEgoSBfn6DgYJ4hYOCeX+DgnqFe4eDgn+Bh4KBgX+Ke4J/hISBgX9+goJ7hISCfX2ChYF9hn1/goGDhoGBgn2Dfn6Fi3mBf4l3
eX6EfHqBfHWNgYF6eoF/gX19gYeCfYGBf36Bh4KGfnqCf318dHiFfoJ0fYV/fX+BfnZ8f4KBfnF8hXqPfX2CgX9/fYSDfoN8e4SNgn99eX+Bc4OFeIJzfn6CfHyBgYR6fH18eH11hn5+dX+CeX5/g4iNf4J6gYaB
gnx+e3p8foGBgoKCfn1+foODfIV+gX9+goGCf31/iXmFf399f35/hYJ9hIF2fX97gXt8fYWCeYmFgoF+fHiCfXt+hnt/g4KCfnt/hIJ/eIV/gYKDhn+Cgo2DgnqBlIGCf3yCgXx9eX2CfoJ7gX6EfXeDhYV+fX2K
h36BkH+CjIZ8gn98goF+hYGBgot/gYSDfXuCiIJ/goN/fYN8hIGBgYGCenx+fIOGgXmFhHx9goJ/gYOEfHqCfIJ+f3t/f5OHgoGDhn57fX9+fYGDe4WLgoJ6goF+enmChHuBgYF+eoV8f4KCgn6CfoR7fYN9goWG
gYF8fn2BgoR/ioF5f3uBgX+IgoJ/foN2hH12gYGDhX6ChXl/f4GHhYOEjIl9fH5+gYN/i35+foGCf32CfoJ9fH+Rfn2DgYVofH6Cf399foV5f3+Dhn2BgXx6eIh/dH6Eg4OKg36JfoF+hIJ9h4KCh39+eIaBhIN/
hHp+g4F5eoF7fpJ7hYR+iH2BgX5ph4F7fH6Ce4GBgYKGhIWJhHt/hX99fn+Bf4KSgXt+hn97f36GfH94gYODe36Cgn+Bgn+BfH+Df32GgYl/fn57goF+gn2IfXuDgoGCgWuBfHuBfX5/f3t+fH99gnyJfoeChH9/
e4J9e4KBg42CeXt+gnx/inx/goR9h4F6gXuBfH9/jXl7eX2Bfnx+hH98fHuPfYGCfXx9fX+DgoKCf3yDgn2CfoaDg3t9goF/gYKDhYKEfYN9gn+BiIGBgX6CeIGCfX2Ce3+IfX2BeYF/hnd9g4F/goKCfoF/gX6D
foeGg3h/on6BhX1/fH+EgX9/hoN+gYN/f4V/fH2KgXiCf3WBfYGZgoKCf3x+fn17fYSFf32Bfn9+gYOBe32DeoF3d3Z+bYJ8fZOEfoV+fn5+foKCgY2ChH9/fX6Jeol6f36GfoGNgYZ+gn6Ggn+BgXyBhYKBfIR+
ioF5en+BgVKDgn9/f4V6fYF8g4F6fIJ9eoKDhX6Cf39+f39+gnx+f4GBfn18hHyEfX1+gn2Lg3x9en6Df4Z+h4F4f4F7f4J6g4F1hn+Hh3+BhnuFgoGCf4SCgYF/g4N5gX9+eX9+gXyBg4J5f4SBhIF3e4SDhIJ+
hX54j3+Cfn57foGBf318ioaBhYGBf3t7hIiBhH11en59goGBen6EgYKFf4N/gYN/iYd/j32BgXqDg4d/iX+Egnx+foGCfn9/gYF9gYJ+hYh7fn9/hoR+f319gX5+fX+FhX6Bgn2Hf4N+fn5/fn9/knh8e4SBg2hw
fn19goN/e395f4V/eoKDgYGGjIR/fn96gYN9gYJ9fX56gnyEgoKHfIF/fYN2goJ/hn+FgX+DgoWCg3yDfn2Bfn17gX59fIN+fYV/fYGBfH+Cf4h+f3Z/gn+Dg3d/cniBhHiDf3+Me4F8gYOGeoV+goOBgn99hH6C
d4N/g36FfoGbe39/jJaHgn92f4+Hf4x+eoODhoOBf4KBg4SBg4KFg3OBf32DfXuCe4J9fHl7fIGEgYV8g3d4hnCDd4R+gX2EgoSBan5/gYV7gYF8gXx+iX9+f4ODgn58fYGDgYF/fYJ+eIOBgoN9f4GBgnuBf39/
g399hX5/enyEeoGDfYN+gYaCeYJ5fnqBhYGChoF+foKBe4V7goZ8eX+BfoN8gYR7e4SEf4GHgn5/g3+ChX6BgX+BfXl9gYGBf3d8c31+fYR4g31+f4GCgop+iHyDf4KEgnOBfYKGf4WBfYGBhnR6goF6hId/e3uN
f3x9f39/goGBgX+ChIJ/gYaCkod/f4WBgYV/eISFhX6DeH5+goGCgYF6hn+DgX1+gYJ/gnl9hHuYeXqEeYN9fn6CfYF+fYV/f4WBhnyChYZ+f36BgYGHfHx/hoZ9hIGCf4SIeX1+hIN+foaBdIN6foNwgZKCgoKG
e4GCfoN+gX+DgYN5eoh8f4F9fYF/h359gYF3gnyFfYJ/g4KJf4GFfHd9goJ/goJ1gn1+gX2Ffn96foWEgnuHfn+BhHt/e457f318fIOBgn+CgX99iYOCgYF9g4N8doJ8jX9/f4ODgYGEf4F+g39+g4KIgn99fX2N
goOCf4aCgYOCgnt+fn5+kHx6hYaBgZV/gYKDhoKEd32Cd4N9foGBf393gYKBg4J/fISCgYF+fn2Kh32DfX6CkYV7fX2MgX14gYGIhX97hoGIfIGLhIF/f3p6hIOIhnuBe3+Kfnp/gYF8hYGBf4R/gnt/f3+Bf3+B
gX+EgX+CgX6Bg39+hn2BfoF8gYN/fIF5gX19gYF/goJ8hYWBgn55foiBgn+HfX5+fYKNiYJ7hX9/gn9/hoR/f4F9f3d/hoF4g4GCe4SBfXN+goGBfX52g3iBgYOLgnx/g2x/fn9/g4Z+hISBgYWBf3x8g36BfX98
fIF9hYGGf4OBf4ODa4J+fYGDgoF/e4F/hX+EhYGEf3+BgYJ9f3N9gn+IfoF+gYGCgn+ChXx9hHuHgn15foR5gX9+hH6Eg3+CgYWIg4OBgXx9fH+GgYd8dnaIe395fYOKhH1+goWCfYeCf3iCg4J9f4V1goKGgX9/
fnxhnYZ+gXCEgYeBgYOBgX1/g4J/fH2Cen99fX6DhIWBhX+CeIJ/fIGDfXuEgYKSe4mEfn2Hgn58gYSFhIN4fYVugoGCf4R6f356gYOFcXd2hn1+f4V7gYZ/e358foGEf4GDgn97hH99f31+g4F5f4F+fomCf3t5
g4OBfoSKgYp/hH57hIOChHl3fn55jYF/gYeFfn6BgYV8jYSChIN/k394fX18fIWCgYKDgXaBgYJ/gnx6eX98fYF2fYV/f4qJg3+HeX9+g39+fn2DeH+EfoJ8fmmCfnyBfnuDg36MiIF6f4F8fIZ8gX6Fdn1/g36L
fn5ff3t5d35/fH6Bf4SFfYF/f4WBhniHfn6Bin2Bf4V0fIiCiYGCgoJ4hImCf4SKi32CfoOGhISBh39+g36CgoF+g3qKgoJzgnt7fYKDgn+YhHd/i4OGiH19d4KDgYOEg4J/f3+BfIGBfn9zinqEfX+Dhnx9goF/
gYR+foJ5hIeOgX57f390hn1/f4Z/fX99eYV8hHuDcH99gYN+gn57goSCfn19f3+HgYSChX6Be4F+gYJ9gYOCfISHgX2Ben2Df3+BfH5+f399fH97f319eYh9fYGBf3x/dn2BgZCDgn+Ch399gn5/goF6en2DfYGF
e4aCf32Ci4GBfoGBf35+eYOCgYKCgoJ/f3yGe35wfX5/f4V8foN+f3l/fYaBgYGFf4KHhHx7foF5iHuBd4F7f3+ChYWBgX2CeX98fH98f3+DiXyDg32CbHt+g3+BiHuGfoOCgoKDgnyHfoN+hX19fn9/gXmEf32F
g35/fH+CgoOEjX6CgnyGgWmCgXx+f3qCeXyBfoN+hH6FiXyCfIOGgX+BgX+CiX6Dgnt8foJ+fn6Ci32ChYGHeYKBgYGEf3qBg4J8gYF5fYJ/gYJ/eIJ/fYd6fX18e4KDhX5/en5/gX1+fX98fn99kn15f4J7foJ4
gYF5hYeCg36EhYd9fYF+goiEgXSEhIJ6fIGDf4d9gYKEgXyCfXuLg3l9h4ODfH6FgoSBfYGDfoOVg392f4J+jH+EiIKBfoKCfnmFiIODg4SCgYuDeoiCfYJ+f4KDgnx/g35/fYGEgX+FfX6Ce3+PgYJ/hIR/hn9+
hn2Ef3J+f31/f4KBen2Ffnx9gn9/gYWFgX+Cg36XhYJ5fXaKf35+foKChH9/hImFfoqJg4GEf4R/d4GEf4OCgoGCf36BfoqBfYGBgXqBf4eNeIeBf3qBgX9/fYF+f35+goGBfoJ/cH19goF6f4N5gYaDfYGCf36B
e3yCfoOCgXZ7f4Rzfoh+eoGCf4N6iHt+fIGEgYR+kXx+foKKfoR5eXt2ioV+gXx+f36EfniDg4GBhH98fH98f4F+f32Fjn+Dgnx/fH9/fX9/eIZ+g459goKCi3+ChoOHfoN/f4Z/fYOBgn19h399hIN+g3B9hYSD
hX59f4KEg4d9gn+Be3l+f4SGhoF/f3aCfn1+gYWDg36IhoV2f3+Bf4F6hYSBfn+Bh4SBf4Z8f4V3f32Bf397h4p7iIeBgoN7hn+Dfn+HknyBf4J6eX5+fYiFhIOCgYF+gYWFf4N8hIOBgox3f4KFfoOHhX6CgYKB
f36DgX6CfoaDg397gnd/hoODe4p8gXqCgn2BfYGGe35+f399foKHfYuDf3+BfYZ/hYJ/goOChn58goKCfIF8fYR/gX5/goyBf35/hISDf4WCg4F/gn+DgYJ8jH9+foKDf3uBhoZ+g4V+fXh+f4GBf4GDjIKCfXt6
g4OBfHuDgX+Chn+DhIWCen2Cf4aEgn+CioJ9fIh+j4F+fX57dHyDg4OCfH+Bf4F3coKCfIGBeYWBf31+g3+CfoN+f4GBe4F8gYmEf4mGfn+De398f359gn+Dd4R+hIF7hHt0eoN9gX58gYGDfYJ/hX57fYJ8f36B
g32HfoR+f4d8f4GCeoR1g4GBgoOCgoaBfnmDgYV/iH+Cg4KCf3p8g4qFe3mBhIN+gYGBfoGGgoGEeYuJfoGCgnmEhHd/foKBgYF6eXx/f3qDf4qBhXt7e36CgYeFhnt+f39/f39/d4OCg4SDeoF8ioWDfYJ+f36H
fn+FfnyDgoF+f36IfIF/fIGBgX5/gnV9goJ9hIKEeX+BfXx+gXeCgYSBf3p9f3+Bgn+DhH2DhH59enyDhH5/d32Df4J4gXx+f4Z/gYN/h4ODgn6CfH93f3yCfnyBf357f3yBgYF9gXx/fol7gomBgnmGf36FeXV/
hIKEgn+BfoR7f4N5f31+gX5+fH+CgoSBgX2QgXl/gX2CfH+DdoKChn6Bf26BgYaBhoF+f4GHgX+Bgoh9goN/gouGg4N/fXh+gX+Cgn2Cfnp8hX6Cgn2If4F6gXt+gYaCgn5/gYKDfIKIhYSCg3yCf4J/i3t/eXqG
e4h/gX59g4J+foJ3gYmHfYF7iIN+g4KBgYaMeoaDfomLfIV9gYSBeoF+hYF/eoJ/i3l8fn52g3uCd4F9fIKChnp6joR9gnqGh4GBh4V9gYOEeYaDfoOIgoKHfX1+fn+EhIV9gYKChYR9f3h/gYKDgoOCgX55f32C
fYKBhYOEeHJ7hH94e3l/goF/fImDfHp/d36Fg398h3aBfYN8f4R6hX6BfXp/iIF6fnt/dIR/goGCgoeJg35+hIN9f32Cg36Bg3uHeYGBgoR/fX5+f4KDfIN+eoF+f4SJh35/f4KCf399e396iIJ/foGEgoWFgnx+
hYJ/hoGCg3x/gX2Df4iChXyBgYKDfoh+fHx7f4F/f4aEg4x/h35/hYKCgYh/fH5/gn+HgYeCgn1/hH94fIWCg4SBhYN+f3+Dhn96hIN2eoKBhIOCfoJ+hH5+fn5/foNzhXt/f3+Fg3x7g4KIfIp9hn+Df3+CgYF+
fH9+gXuJfn2Egn55g4R+f4Z7gXyFhYZ/f4OBg4GCfnyBg4Z+goF9gn+Cen57goSDf3mBf4GBh3yGdIJ+fHxxgYZ/e4SFgnuBfH2Ef4h+g398koV+fnp3fIF/fn6Bf4x/gn2ShoiDh4GDgYGLg36BeX14dX9/hnx/
f4V+fn9zfn6HfoGDfIF+koKCf3h/hIOBf3x8goGCgYGCk4F8dHp/g4N5hYJ+eY58fIF9gnZyg3l7f3yFf32BdoGEgX1/e4OFgnp9gX6CgX6Ed31whXWkgYh/foSDgYSHgoKEf4N7goJ9i355enyEfoGDgX2Jgn6B
e4ODhIF8h39+goGDf39/goGBe3yBf4KBfoGNhn59gYKBg4N6in5/gYKEe39+g39+hH2IgXiHhH2Bf3+Tg4aDeoR9hIeOg4iEf36GgoF/f4KCg36Mf3+Bf3+GfX+CgYODeIaBhYSHe4N5hH98g4J+gX56fod7fXyB
fYKEgYKHfoGBe4V/fn9/eYaCeX6Be4J+gX6BgYSBgYJ9fYKFg4KFgoGEg4GBfH+Cg3yBgYOFf4WDfH+Ehn+Df4iBgoOFhHp8ineEgoN/gYR+g31+fn6Bfn59e398goF6hoF+gYR8gX2EeYKCjIF1eoOBhoGCgn2X
f4V+fn6Bgol7fnl9fnp/gXx4fIF9gn2Cd3iDhH6BfoJ9h4WDen6Bf4WaenuDg36HfnmCfX17h4F8g32EgYGCgnp8iIGEeoOBf318fH9/fn9/hH6BhoR6g3+JgXyDgXp5h4mCkH19fYqCfYmCgn+FfIOCfYF+f3p8
gYSBfYh/f4OEjH6EgYGHf4OHfX58fX2IgoKDe4J9gYGBfneBiXt/hX6GgYGCeYF/g4OCgoSBf319foOEgoWFfoGChn2LfoOChoKFfn+ChHaCfIGBf4GJfn+ChYSChXx9eoJ+f4iGeX2HeIGBeX96hH+Bg32DgoN+
eoOBf4eChIR/gX97goKBgYF5fn+LhXt+fX2BgYp/goN9bXqBeoV/iH+Bf4N+foF9eoSHf4OCgoJ+f3p8hH56goF/gn6Ef4VyfH6Cf4iBgniCfnt/gXx+en6Ign6BfoR/fn6Ef32Ehn2Rin2BgoODint5gYKBgYJ9
dn+DfIN/fH6DgYOBgXyKhIJ+fYF+foF/goKFhIh/iYSWhnx5eoF/gYOCf4N+f3p4f3+FfXx7f4GDf36DgXp/gX+Cf39/hIF/gX+DfX1+jIaJfoR0g5F8foaCfX+FfYGEgX+Df4d+fIF4jX9/gX6Cc42VgYKCg4GC
gYWChYJ6foKFgXyCgX+Bg316gYFSfn+Ff39/gZCDg4R+eYV7fnyBgYKBhYV8dImCfX6BfoZ/fIV/goKDe35+fXuBfH2BgYV7f31/f3yBhoR7f36Bg4ODgoN+foODgoF+goODhXt+hHp/gn98fn5/gX6Fg399in+E
f4GCeoR9f3uCf4eCgXl/foOBfH6Ig39+iH5+foSKgX2BgYaBgXiBf36Ce4R+g4Z8hYF/gn9+gX6Dd36HhX9/f35/iXmEeH59f5N+hHp+eYWBgYx5dX2Kfn9/eX50en+IfIJ/f3x9f32NfYJ+g3x9f359gYmDgn+E
en6FfKeRhHuCgX6BgYGDeIGEgXqCgoR+f36BeoGFf315fYWHf3qBhX5+fIN+fn1+goZ/fX1+gnqBhYR7h3p+fn96foZ9gYJ8fn9/gYKBg31+gX+Cgn+FgoN8gniBg31+fX2Hfn2Ce4F+f4F/f39+fIGDgnl7i4GB
h4uCe4x8hX6CiIF8h2+BhIKDfoN/eXSCfYGGg4KCgYGCfX1/f3+Cf4F9gYl7foGCgX2DhHaEgX+Bf4KEf36De4KDiX1+e4R+j4WBhIyGd36CfIKHgX+DfX6Ce4F5fYKBfoKGfXp+iYF/gYGCf4GGg4N9eIGBh4N9
gYGBfXaCg36KhX56enx+hISKfoeBgoF2fH12gYGDgX2BdIF9g4Z9hYF/hIqBgoR/b36BgYJ8gX9+gX2DiYR/f4GDgYGBen9+hIF7eoKEfoOEg4GMfXyIf4OLhX6BiIl/goiChXqChoGBgXp4fYN6hYOBfoOCf4J9
gXyBg4GCf4J5f3+Bf4SEhIJ6fYKDdomBf36Df4GFfIWBhYGPf4KBf4eCgYN8f3qCgX9+fn1/gYZ+gYF/e399iIOEfYGDgoKBgoF+fYKBgoKEfnuDdoOEfoF/gZSCf356h4OBgn+GgYR6goKDe4R+en9+f4J+foWH
fYF/hIt7fIKHf4qCgYGBe4qDfXqCg3+Cf32CfYh/gXyHhH6CfoF+f3+IgYOCgoF+hIKIhYaIf394fn+CeYF/gYJ/f359f4J7fYJ9f3yBgXqCd3yBf319g39/hYKJgX1+fIGFhIJ8f352g4KEg4KDfH17eH9+hod+
hYKFfX5/en5+f3+DfX9+goN9f4OGgn2GfoKTfX9/d4GDf3x/d317fIOBfYJ/goGDmoWEg4F/hH+Dg4GChHx9gX53gX53fH1/fnt/g398fH99iYeDeX99gYGBg4JxeoJ/eIKFe398goKIgX+FhoF+f4SHfYaCfoGO
fnV+fH+DfYF/h4F+foJ/fn2DfIGRg396gX+Hf4OGf32CfX59gZGCgX+Eg32GgYuChn12gYGDeoGFfHx9foF+gn6CgZaDfot/hIV8g36Bf4SHgYJ8f399g4V8en59hoKMgn+Bg4iEfIx8fYJ+f32Bf3+JfoiBf4KB
fHuDf396jH+OfYyGg36Bf3qBfYSCgoGEeIGBfIN/gYN9hYF7goKDgX5/gYN+e3xwfYGBgoF+g39+eIF8f359fYOEf4KThXqBhH59fIWDg4Z7gnqBfoGCfYGBf399g4F8gYuEhXp9hH9+gX+BfXuBdXyCjoJ8gXuJ
hH+BhoJ9goR8f4J9gn6BhHV8foR7fYGDg4ODh4KDgXt3gn6CfYGBhnx8fHp/f3+Dg357e3h9fH6FfH+Dg4hkg4KGf4GBgXqDfX1/goh8hHyBf3yEf4F+eYGFhXN7goR6e4GHgn53iX6HhH9/f399f31+iHt8gn+D
gn2Cgnp5foKBgXt2gn2EiIZ/gYJ9f4R+b4uDiIV+f3yHh32EhIiKhomFfYWEfoGBeIOCgoV+goSBfYJ/gYaHf4GDhoR8cYGDf397eoJ8gn19foF/eX5/g4aEdoN6fIOBd4OEf4OJgX2ChYF4hoSEfoF/hYORfXF9
fX99f4J9hYOEf3N/gYd+gYOCgoZ/f4GJg3+Eg314gYR+foF/gYOIeXyEhn6CjoJ+foN9gX5+g4OEgYKCfYGBf3l/fYV6hnmHhHx/fIKBgX+CfX+CgX2DhYZ9fXt+fniDdoODf4GDgYGEh4GBfn+EfIGBgoN+goOC
e3t/f39+iX58gnmFhIJ+hYKEf39+fYJ1fIOEeoJ6gYGBgYZ9g36BhoR7f5R9gYGEgX6De4KFfn5+gYl8f3qLe4J+g4F+dnx7gnh+g4N8foN5f4F2goJ9goGCfXl6enl/g3x5g31/gYSFgYKFiIKBgX+CfIWFgX2C
e4KDi3+BgYF+hH5/fYGEi4N/g31/en6BgYJ9g4F+gX99hoaEgYeBfYaDgYKBdH6Ff4J+hnV/fYKEgXx/g4GEeX5/ioN+fn+GfIOKhISEfYGBfnqEeIGBeXZ/gYF/hH55hIGCg36BhX1+gYFzh4F/f4F9c4Z+in57
fYN+eIF7fHp8fod/g4V+f4F9gX+Cen95i4OLeHSCf318fn+BgX5/goSFeYaFfpeGfYR/iX1/e39/eIV/gnx9enh5gYR9hYKBgnSJeYN+hoOBhX+DgoKBfnx8f4F/hH9ifIGJgZZ7gn9+fX9/foRxfoOBgX99e4h9
fISBgn+CeYJ8gYGBeX6BhIF+gn2HfoR3gYd7gYN+hHSBfnyFeYKHfoKDf4ONf35/gXOCe4R+hIN/gn18g4GDiH+BgYGJgYJ9eoKEf36Fg4F4iHyBdnp/goWDhIF9fnl/gX6EgoGCgXuFgX58gXyGf3qGe4GBfHp/
g359gn1/gX2DfoWBgox8fYF/gn5/fIF+f4FvfHZ+f4OJhH6Re31/hIKFh4aDfH+BhH6Gf3ySbn2Bfnt+fHyDg394f4OBhHt+iW+Ff4KBgX99gYKBf4GCfoN9g3l+f3t+hId9gnmHenx/foKEen6Ef4GBgoGDhH6C
gXx+f39+foF9foaCgX+EdoOBgn9+gnuGf356g4GBh3yCinyDfoGGfnt7gYp/eHiDhIt+gYF7fIF5g3t5gYmCf4mBfYh7gnaDf4SDho2EiX6BfHt+fY2BgoGCfnh8gYF7gXiBeYd3gYKDfoWHhH5+f3t/f4OChX2C
hHx5fnl/fYGCg4GDh4F6gYKFe4GBf4F/e3yHfIGFgnmCfIR+foGGeX5+g4yFe39/fn+DlIKLgX+Cen99fIGDf39zfnh9fnx9gn54gX2GfX5+doR/g4N5e4R/eHmIgn98goWCjIR8on6DhXqKfYKFc4J7foSFf3+C
gnGIg4OChX6LfIWDfH19enyFf4d+eYONgX9+goOEf3+BfoKEhIl9hIGBf4KDen6CgXKNfIKCfoSFgX6Df3yBg36Hf3uDfH2BgX6BgYSGgXuBiX57eXuJg4J/g36BhX+BgoGEhIF4gX94gYJ9hYV/fnqCgYOCg39/
hoSCf4N4foF9fn2Nf4R7inqFf36BfoV9gX2CeIV+hn5/fn+Bf4KCgoV9f3x8foGBg4SQf4F/fIODgoF9gX6DhIqHgYKBf4F/eoN+hH+CiX2DfX9/fYKFf358f39/fn2GhX6EgoR/fYKEfIKBf3h/gX9/gYOFf5CB
fHyEfoF7fXeKfoV/goKGfod+fISChXd+g4KIf359fI96goqFf4KEf4GFf4KEgn+GdYNyg4iBhIKEg39+fnx/hHmHgnqBfoWDiXqCgoKHgXyDgXqEgYOFgoF8h36CgnuEgX5/hX+Ff3yEgX5+h4V+hoV/gYJ5gXiB
g4J+hIyDgXuCgX93gYJ7Yn59f39/g36Le3KFh4V/fX+DfX6Bgn+GgnmFdoV+iH+Kenx+h3+BfX19f4l5in+CfX58gYKHgYR5gX+HhX+Bg4N+f4WBfoJ9f4F+eXqBdX+Cgo1/foF+enx+f4aCfX6BgYWBg4OBfoGE
fH2Gg4N7eGZ9fIWDhIZ+f3+GeX1/eXR7g3+BfH9+fHx5fnp/gnp9f4F+hIN9fYZ6fn54gYN7gX+Jgn5/an99eIN8f3uBf399fn9/eHx8fH1+f4GDg358dX5/gYF/foSCf4GBen5/f4J4gXp/g398en95f4F6hnh8
gnl+hoR9gn6BgX9/f4SShomFfX9+gXeCgYt+d3x2gYuDf3yCfIN+g4OEf4GCgoWJgnp/gX6Cfn1/fX+DgYJ8gX6Ue3p9e4GCgnp7hH1/iX99gYOFhIKDhYGBeoKMfoR4dIN8fnuCeHyBfX2De4F7f3yCgYJ+eX+F
f4OKe32BfYd/ioWEenh7eH2Bjop9fYJyf3h3foGDfYePgX9+eYaCg398gYKBfIF/gXp+e4J9e4KBfHx+f3t/goF/goR+e32BgYF+en97en2DfXuBg3h8gYd+iXyGeYt+gXyBfIWCgYGBeYV9f4R9mIWBeH54foN/
gXx/g3WHfoJ+hoGBfn6BiX51e35/fX+DfIORhIF6j4GDfYaLeXSBfn2BfHt/gYGBfYF8fX9/hn9/hX9/f4OIfpaNfIGJhYWJhYV9f4GBfIGUgXyIfHKCgn5/hIGCgX+ChXd9gX6IfIGFgn19f317e4GMiYt9hXuD
fXiBhHt/f3qBd4uCfYF/eoSChH+CgYGEhYR/gX2BgnqDf4GCeHx9f36Bf4SDen54fHqGfX99iHx+hH+GeYiFgYF/goF7gYmBgY55iHl8fop+f35+hn9+gn53h39/in13en+Cg3yDfX9+goOBfoR+e31+fIGEfYaC
gXmCf39/g3uCfYOBf399gXuEfIKHfIZ5g4R+go2DeoeDfnd/eHuCeoF+hXyBgX6EinyChX6BgoJ/f4F9f4SFh39/eH2CgYF+f4J7gX2BiH95fX1/hYSBjHaBg4J6fIOFgX98fn6LdoF9fYN+gYN/gX1/fYiBgomD
iXp/h4V9f4KBf3+FgX+CgYWCfYR/hHuIhoF9f32DhH96gYJ+gn56hH9+fYKFgoJ3fH59fX2Cen97iYmKfXaEfH9/g4R9gnx9kX6DdqJ9f31+jH6Hf4J9gXp6gX5/gomIgYJ+fXyEhnmEg35+gnuHfX1/h3V+gX5+
hYSEfn1/f32Bfop+fH59hISFgn59kIODfHx7hoh/fn18e4GCe3mCgX9/fYF+eX9/fHx5foGBg3uCfn5/gXt5g4SBfoJ5foJ9gYh/h3Z+f32Eh4V5i3+CiX17goR6fX6DcXiDhX+CeX6DfYF/foGCeXt+gYR8emR7
foF6f397f36Bg4WDenqBioF0g3+EgYF+hH5/hX+EfoF/f3qDfX99fol/dYl/g4iCgXt/hXmBhoWDfoWCgX97fnl9dYeBg4OBf39+enx9iIF4fYeFgYWBenyJgoV7gXyCg39/g4aCgX+BgYKCgoF/fIR8fH2CgnyG
gYOFh39/iH99fn6Ff4F9hHuKhn5/fIhvfm+Bg4GBg4ODfX15goKEfn6EfYN8g39/fIKBg4J+gn6DgoKEeISDf4J/fX+ChH6JiYGDgoGBf4F5gX6Bh4h/g35/i4GGgoJ6gnqCfH6DfX+EfYF+fX58kX5/gn9+gYN7
iXt+iXuDh4J7jIKCg4WDf36DhYOBfH+Dg3qEf4GCfoGDg4KBgoF+f4GEf4OGg3R5gYSJlYKCioGKe3qBgYGFgXeBgYKCgn+OeoSDiImDhH9/iYZ5g4GHhH58f3iGf3+BfoF8fX6Ch35/foR+fX16fYF8e35/iH5+
fH6CiHJ/foF8gX+Cgn1/f4OGkIGDfX6Gh32GdXyDfHaFg4WJfn+FgoOBe4V+gX6BfX52goGEgoGBfH5/fYKBf3l8f3x9g4OBfIF9eYJ/foWKgYSDe32JfoF6f3yFf3Z/gnx8eIaHgXt7fn98hHx/fn2Dk4KBiX9/
h4GDfYd9gYOBZ4R/e359eYN8gYV+fX9/goGGfoR/foJ/hoKFfYR/f36Fh4x/g3x9hIOGgX6DgYN/g31/f4GCjHqKfHp/fYGBfoGDfIJ/f32Ch4GCgYKBfXqHf4aIkoGLfoR2gn+IhoODfo1+gX59iISBfXyFf31/
fXyCh4GBgXqHhH57eoF+f4F8eoF+g4J7hH99foWCfoWChX+Pg3x1gnp/gn2Bf3+ChoF9j4SCgn97fnyEgYV4gXx/gn1+fYp+e316gYOBfYJ9g3x5e357fod+f4GCfHeCg3R8gX5+gYF+gn99gX6CfYOFfYR7f39/
f4Z9e3V+e39/hn6QgoN/fn96fX6EhX18fXSFgX6Bgn+BgnyBhX2DdX9/iIl/g4N/fYOGhH2BhIKEgYODgX6Bg31+hIaCh3l/f32Bg31/gXqBeoGLdnSJf316gX+De4GCfYZ9en18g4N+fn2HlH+CfYOFfn6BhX10
gYN/fH9/f4GGhoGDgn93hH15hYOBfX6Cf4SFfn1/h397gYGOg4Z8gX2Ff32ChYF/f4GBfn6Bf4Z9foF9iH6BgoJ+gX95gX+ChH9/f4N+gYdzfoJ/gneCiIV+fn6DdoF2eod/gXeBfH+DhoOGgX+BeYKEg32BfYGB
iXuBfX6CfIV6gYGCeIN7g4R+gYR9f3d9f4l+bYF5fX9/hn5+gXuCfnx+goKDfniDh36BgX9/gll7h4V7foOBgpOEd32Eh396foGCeoOCgn1+jHh+g4F+g4Vzg32GhoJ8hn2Gf4SDe4GBgoF/hH19f3l/foN2gYGB
fH+Cf3qJf355fX6Cg35/eoGDeXp/e4N9gX57f32Cf4GCf4eBjIOBg4ODfYR/hIOCin56gX18e31/f358g39/hH6DgnyBe36Fg4OBfn6BiH+DfXuDhoN/fXqKgn2CfH5/fXiBgYGDg4d+hJGBgXx+goWEf4KBdH+L
gYiDgX+Bg4GCgX59goKJe4J6gXh8foGGgn6Bf4F/eX9vgoF+f36Cf3mBf32GhIWCgYF9iIF6gYF+foKCg39/cHuFf31/gYeDgYiCd4F/gYGDfnuGgYSBg4KBf4F+f4J6hn98iYN/hIKMiYN/eH6ChISCgYV/gYF+
fYV/fn6Bf4aBgYF9iYJ+gX+Eg4F+hH6FgX6If4OBfIV7hHqBfoZ5jYJ/f35/fIKBgYV9fX6Hgn95hoN/f4R8f4R+gYF/goOBeoF/fnt9gYKHhXuFfIaBfIGDhH+DfIKCeX56hH5+fXqChH9+enyJfoKCf4aCgod/
gYF/nXp/g3yCfIaBhH+Cf4KDioR+f3uDdn97gX2Cgn2FhXuDgX+Beo6Sf4iDhoGEg4GHhIiCg4SCg4KDfIGBe3mFf35/hoKGfYOSgn9/gXGHgYx/iIGDfIV+gX9/hIJ7fn5/iH6EdYGBf4GCfY2BhHuGhIF9fH1/
goV+fIZ/fHx8g3+Ge4J/fn2CgoOCf32Cf4Z/gYJ4gn5/f3p8f35/eH6EgYGDf4KBgpF/iYZ8e3eBd36DgXiCg3p7gX2BgYF+hIN/gn6BgYF/gn58e4GBhH+Bh4GLfn+Fe4J8gYWGfJ6Be4WBfImCgYOChIR+fYF9
gX+CgYOCgnuIeIKBgYGDgX+Dfnx3e4OGg3R8eoF+iX+FfnuJgn5+hn+QhoWBf36FhZB/hH+BhImBfn5/gYOChX99fH5/gYGEdoGBgYJ9e4R8fn5/fYGDgX97gYGCg397gYJ6fIp/goiCe36Bf3+CfYN7foZ/gYR/
fIN9eX+BgX2HgX18gX6CgX+Ef3uBhZCBe4OHfoJ7gYl7hoF/hXt7g4KBfox/f4WBf4SBhISCgX+Ef4iKgYF/foGHgoGGfoF8f4N9Z3yCgnaRg4GCfH9/iYGEgn1+gn2Bfn6DgYGDf39/got9hIF9enyBf4F8jIKC
dn+Eg4V5gouDfoOFhnt9fIJ6h4J/foOCf357hX2Cg3l5en99fX6BgouEf4SHgYGCfo6GgYKFfoN/f4N/gYR/h4V8fn6Cf4GCgYx3gX5+f3t8fIKJeXeBfJ2BgYKBhoF/goJ9gX15hYF/hneDg4GBfIeBf4aEf3t5
d4KEgYKFhYF6f4GBhYZ8fIF7gYKGfoGChISBhX+KgX97i4F6fXqCdnqBe4N+gXl8goKDhot8fniDfoR3gnl7gn+HgYKBe4Z9fYGBf3+Bg4GCf4d4f4aCdX9+gYaFg4KEf4J6fX+DgYWChIx6gYJ9gX53fn2GgYGD
fn+Bf4V/gX+Dg4J7fIOEe4WGg3+CgoR/f359goKBgoKFgYWDgXx8fn6FhH6Lf4KMhYGNfYGBeoF8f31/gYKCf5J8gX5+fH+Ef35/e3+Eg3mGf4WKh4KBe4eCfoJ+goF+fYmLgX98g3+Bi3x/gn+BfoN+e4N/g4F5
fI57goGBgnt7gX9/fYWCfXqDg3eBgYSIf319g4J+coGCfYd/hYJ6gnl6gXaCgYGBe3yEhYN/foKJgoeBfouDf35/gX6Bf310foOBjH57hX9+hX+BfoN/gX98gYJ7hIF/cYGBfY6BgXiDgYSDeYd/hHp+foiCfIKD
enCBfoKCfIKDfoOCeod+hIF8hHuDe3x/hYGChn18g4F8gn5/gn6CfX6Kcn2OgYSChH6CgYF/f4F9f398gX+GenqCfIWHhoF7gn58dpJ/gX58hH+Jf3qJfIOCa3+ChImEgXt+foOEgoN+gYF/foJ/f4GBf3+Hfn54
gYF/gX2DgnqFhX5/iIGCiYR/gYZ9gX+FfoOBgXx7foN8fX97gn6Dfnt5f4KBhIJ9eYN5hn17fn6Be4R+gX5/hHx8fIWBfoGCinuEhn16c4OCf4KFgY6Cg4GCgYF/f4N+gYh6fX9zf32FgYGFg4iBin9/goh/anyD
f4F7gYZ9eH+FdHp5dIGBgnmBi355f4VtgXuFgYGDdXuBgn2CeXyHhn5+f3x/fX2HfYVzgYZ+hHt4dn9+fH6CfX2Egn9+gYR9hIp6fYF7f4V7e4OCf4SEfIeDfX5/g3eBd4GBiX1+eXt8fHmBfYJ9g3uDgnh/f4GB
fH+Cf4GDgYV+f39/goOEgYF5f3aDf391f4N7i4F7f36Cf36DfoSBg3t+fYJ+goJ7cn18f4h+f3+BgX6Ff394fYGKfn5/gnl/hX57fIGCfYF/iYiDgn2Lg4eBfIJ9hIWFgYF/gn94fn6BgnqDfX99f4KDf4F+gYF8
fYF7gn+Dg319eoGKe3Z/f4GDe3+LhIyBfnqEfX9/fYaGhYKDjIJ9foKBjn19gX1+fX6Dhn+Ce3yFhXyDfX6Cfn+Khn92eX+Cf359fIN9fYJ/fYKBgX1/h4J8gYGCgn1+goGEfn9+gYR4fIV+iX9+f4OJgn5/fX9/
foWBf396g4aChX6ChIt6hYF/foqBe4GBfoKLgX93foGCgYN5fIGEhH95foR0goeIkH18hY90f4GBfoGDgn1/g356fX+BfH9/e316fXd4d32CdH+Ff35/gYF8fn19fn+BgXp/h3eQen6DhIJ8fYJ6eYJ+f4J/foF+
gX2CgoSBiniFhIJ+fH57e31+f3yBfH9+f3yCfnyEfn1/fm59fn+MhYZ+hH99fnx6fYF+foGHgXyJf36Ef32Bg4+BgYmChXmEent9e32Df35+foN/iH58eoOBhn+EhoF9fYaEgXx/g4aFdX+Be3yCgYF+gXx/joJ+
f4GGfn+EfoGDfoqBgYGBfoOFen9/f39ohYJ9gYJ6gYV7hXqGf4p/f4eGf3+IgYqFhH9+foJ+hYODen6IhYGEfn17f4F/hH2Bhn99fIGBg4GDg3uLgnl8gX+CgX5+hoKDloF+i3+BgoOBg32DgoSFg4d9go6Eg4J/
f4GCeXuMf4R7fYp8foGIgX+Hfn6HgoGBg3yEf4GLfoGYf32Cf39/eoWBgYV9hIV8hHx/hYKFf4V9fYZ9gYN/fX2GiIN8foF8f4GLf4R5gYF/fIaBgn+Ff4GFf4N2goF/f3uDhXyLgYF7e4N8fn1/g4WIfn58fp56
goWCgYF/dH5/g4F/gYF+h3KDhH5+f3+DfXuEgn17e4aChIR+fXqFgoF9hnd/gX57fYJ+e4J3jXp9fX2Cf4SFhX+DeIOCgYN4gX5/f41/g4F/f4KBfHqBfHp7f355hXyDgXqEfoaHf4JtfYKBe39/eHt4g4WBgn2B
fIF9g4F/g4N/gYGDfIJ5foGGhIF/hIKDf4WCf4h9g4OCg4WCfX1/hHmFd399f4GEfn97f4SEgoKDfX+Cg399h4V+f4GEgXyCgX2BdoOBenx+f4F6g3R+g4F/g36Cg4d8gYOFfnt9fIJ8goJ8hoN+eIJ/gYR7goKB
f4KBfYSDg4uBZYGBfIN8gYKEfIKGf4WCfn+GgoN7fX2Dgn1/gXx6gX15eoJ+f4KOfoODhId/g4OBfnuBg5B/eoeEfIGDfINvgX2EdoN+fn96g32MfIJ3fYJ0gpJ/fIJ6foKHg4J+gYaHfH+Bfn9+gYyBgXt8fIGE
g317f4OCh319gYKIgnt+f4NxfI2BfJaEhHt9fn1/foKIfYKTgnuCfYZ+gn2BhISBhoV9hYOChYV/lX+BhYGBgoGEf4uEe39+goF+goOCd4uBgniChoZ8dn59gn+DfoGJe4WGf3qFgoF+goSBgYaBfn6Fe3yDhnp3
goNygn6GfIOEg4JzfoGHfYF+f398hoeCdnd/hoqBenmBiYOCe357f36BfYGFdIyGgn+Cf3+Dg3l/fH+FfXp9gXmGgX9+f32Bfn+EgYSFfYF/fYF8hYKDhYZ7d36FfoGFfn2BgX5+g3t9f4GBgYOBfIN9hHuBfol+
gn1/hIGEin1+gYN/eYF8foSBhIGEf4mEgn2EfoGDgYKJfHqBfoF+fX9+hH97fYGBcX99jouCgXSEf4GHg4GBgYeCf3mBhIN3gn6Cf4V9f399dX+BfoJ/gn6Hg4Z9eoOFg4N/f357g4h8goF7g32BfYJ8e4OFfXmD
fnyEd39+goF+hXiWgXmBfYGMfoGBf4eBfnt7gXyDfIN9g39/f315gXKEh32Dgnh/f4GFhIJ9gYGFfYJ8fYN9gXmJg3+OeX+GeoZ4fX17g4SQgoKBgn6Bf4uEe4F/gXmJfoF2fH9+i318gYR9e399fYKCf39+gYF+
goKDhYh/goOFgXx/f359gYGLgoR/hn9+hHyBe32ChIF2fX+EeYJ9fYODf4KCg399fn98gX6BfIV0h4J/gYF8gXx/gYODe4F+fX1/fmp3g3+Cfn18foGEgoJ/foF9f4F9foF9gXt+foqDe3yBgYGDhIOFeIKBf4t/
f4N+fYqCiYGBgYaBh4F/en9/hn59gn+GgYGChox+gYh9h3uDf4KGh357gXp+hn5/fIGCg4KFg4V/gX6CgYN8f3uHgX+Dg4KHhn9/gYKBfHiBgnyLd4WOg3+Ef4OFfX2Dg4qRfH2ChId+f3+ChoeCfn6Dfn+HgX59
fIOBfYx8f31/hHt8gX+FgoV9hYKJgYGJfX6Cf4KDgYF7fY97go2Gg4SCgn+Bfn18fHh+iX+CgX6Ggod/f32EiYR+e4aBgoN9gXqCe4GBeoyCf3iEg3l/gnp+fXp9f4Z6gYd8f39+hH+Dg356goGBgXx6h3+EhouQ
g3x0f4F9g350gYF+f4F9en+Dfnx/g4J/fn2BgX1/iHyBgn+Cf4N/fn14goWGfn91hX6Bb4SDiIGBg398gYKUfIV8fnyBfHt8gXqCg3qIoYOBfYKCf352gYiDhIGChHp9g4GDdX+BeYGBg310gYN2fH58hH+FiYFy
f3t+dX18gX+BgYR/g357fn98fHyFhIKBgn+DgoWBg4qBinuBfoWDe4GCfoSHf4GBhIN+g3+BhH5/lH5/fYh+gX2Ce3h6eX57foOQf4SEfoGBc4SEfn+EiX99fot+fIGBg4GCgoF7gXuCf3yHf39+eYJ/fX6Cg4F8
f4R6foZ8eYaBf36Cgn+BgoeCfIKBgX+BgYGBf3+RgX56d4F+f4F/f4mChH6Cfn19f4KBgoKHf4N+hYGBfX6GhH5+f4aBf3V9goKBgoJ+fn6CeoKEgoWCe4Jifn17jn6Cgn+Cf4GCgoZ8hoGGf3+Bg4d7f4KBhn+B
hH+Ce355hH9/gX2BfoGHg4iCeX2BgoN3fX55f4SEf4F/f4KHh36FfH19goF2g398gYGFgYOIfXp/hIeBhIOHhX95goWBdot+foKCfH9+hYZ9g3t+g49/fW6DgX6HgX+BfX2Ke3+Be32BfoR8hIN+g3uDfot8i4N6
gXyDf4KBhYSBf35/iHSEfIN/hIGCgoGCfn+Efnt8fIJ5gYZ9cIJ/goJ/goF9f3Z8f36Dfn2BiYJ2f4F/f4R7foaNf399hnh+hIGEgXZ/hH+EfYGBdoh4goR7f3+Eh3Z+fnKHfoF/iX18f4ODhX+ChIKIeIOBhH98
g3x8fn5+i4J+f4J7eoWGgoJ+fnh8goJ7gX5/fYKEgniCfIF/fHh6e3WDfnd9e4SBgXyCfXyEg3d9hIKDe319fn9/goV6kYF8gYGDdn9/hn2De4GDfH5/gYmDgXqBgpp/eX5+f4KIf4R8foJ/gXl/gn+Ef3x+f2p8
goSChIN9f3yDeoKBfnqFeoJ9fod/g3eFcH+Bg4WFgod+g4F8gYGCjoR+gXmChn9+f4GGfIp+jH94fYh+fnyFfoOCeX6DfYGGfISCd3l9fYWBhnyIdYyIhISCg4OBeoGHfH+GiHx9f4GBe4aDiX+ChIWBfH94f4Z9
iIZ+foN+hYeGeIJ7g4aDf358kHqGe3yChH9+goJ+goiDlX15iYt8fH6BfIKCgn95f32BhIuBgYR/d4GBfH5/iXx7gYGBf356gYiCg4KEg316hXt8foF+f39+foN+goKEf359gXh/ioGBgYF/fYGBhH6JhX99g3yC
eoKBe4F4gX5/hIGCgX6BgYd5f3t4gYGBf4aEiIF+f399gX6BeIJ/fYSBf3uChH+Ef399e4J9hYGBfYeCgn+Dfn+EhH+DgoF8hn9/fYF/fnt9fnt+g4J7fop8e4KDhn6Kf35+eoKCf4N/gn99f4aCeH6NfnOJhX2B
eYJ9fJN9goN+fYmBg3eBg4F8gn97gXd8f4J3hH9/iIp/gXl8g317gYN/gXuOgYF8g4KDf35/fX55g4SGhnmCfoF9goKKgYJ9hXx+kH1/eIF/hX99foKCf4KDjYJ8h4GEfXp8e4Z/e352hIJ/f3uCfYN8hYJ/hIGG
g4F7eYF6gomOgn58f4V8f3d4en5+gYSKf4aEhH+BhIV1fn2EgX+CfJCBgXh/doGDe4GIgn18iIR9gX9/fn19goGHfn9/f4F4foGCf4OGfn59gYR+f3iHgYF7foR/fn17fIR+jn1+hH+KfHyDe4GBhnt/f4R+gX+B
hoOFgnuBgoZ8e4WGfoKGf4GDepB6goF+fYSBf4F/hX+Cf3x/goR+hH19gnx+f3+Dd4OGfHmBe35+f4J/f397f4N4gn6Bg3+BhXuBfYqHfoGDjHp+gYV+coGBe36EgX9+fn6CfIKDfIh7g4WEhHmEgoOChoSBhH56
f32BeH+BmH2GgX59gYSBf4N+foSOiIF/fIKBfYV/hH98fIOBjoSFgZCBf31+g4KCgn2Bf4V+hoyJgYKEg39/fYJ8gXyBgn99fo6Bf3iDgX2IeI+ChH+IhYGEgoGChIV/fXx8d31ygodyf4GEgn+Gg4uBf4GBf3h/
f4J+f4SLh4KBhYGCgoOGgYOCf4mFf32De4GDhYGEf4NygoF4g317fpGDhX57gnyBf4F/fn90gYWBfISChHp9f4WJf4F9f3+GgYR+gXmCf3t/hYKEfoJ+f4aIf4R/fH96g4R+f35/hnx2i4F3g3yDfHl3in5+gnyB
en+Df4KFfoGJgoWEg32BhH1/gnuJg4GEgoN2foGGg39+i3x7fIV/fH+BgYiEgn+Chn9/g4R9hH+Bg3+Yf5F+gX+Jfn9/fH2Ef4R2f317hIR5fX5/iH+DhXuHfYR+f3uGfYKBiYKHgn6GhXmBe39zfISGhYN/goR+
gYN+f4N+fISIfX57gYKCd39+f35/goOCfIOBfn5/goKGhYOBgYKHg3+Kg4F/foKKfn5/hXp/f31+hH57gYJ/fnp/f4OBhYGEjot8iIF+f4KBg3+DgYJ+g4OEf3x/eX5/c4KEgoOGgYWCf4R5gYmEhH51fH15dYWD
gnaDgX2Bgn99gX9/fn6Bb4GBfXiHhHx9hH19f4GCfH2VfoJ+fn9/fIGCgX15en19enx9gX1/gYGGf4p+hnqEf32Bf3yGfYaBgn5/en2Gf4J9f4F+iIN+g398fISCfoV/fnyDf4F5g32Egnd/hX9/fYaCgoKFiYp/
f4KBgoF/gX9/fn1+eoV9fn99eIaEgoN+gYGDh3+IhIiEe4mDf4SBf4N+f4WFg4KBg3+BkIR+h4ZxfX+Bgn16goV/hoJ6fYGDfXyCf39wgoGIf36HgYF9gYGBiYGEgYaDf4F+iYGEhHp+h39/fn9+dH6EeIJ9e4F1
hXyJf4F+f358gn2HjIKBgXODd3+BjX9/hIh+h3x9g4GChoGCgn6ChIOGc4N/hYKCf35/h4J8h399hYGCf4V+h3+Bf4N+gn96fH18f32BfYN8g36DgoKBgYJ8eoZ+goF9f358fn+GfoR9gY2Dgnx9f4F8e3t1gYeF
gYF/cX18gYF8hX59fIJ9gX12fn5+e4J/foZ9fHlzf4OBgXyBgoGEfn+CgoKEiXt/g32BfnmEf39+hH56hH9ufXx/hYKDhXmKgX19f3KEf3+Ninp+f35/en+Ei31/f3t7e4F+gnqBgoiEfoKBfnyCf3l/fn2Ef3KB
gYd9goKBhoV+g4F8gX+CiX9wg36BhWt+d4aCeYF+gXl/hHyBf3txhXh/fYJ+gX99f4F4eoaDgYF3gn+Kg317gn9rg4aDg3+Be35/iXyBr3t+aH6Ef397fX6Gf4KKfX+If39/hX59fIR/e4F/fnyDg4KFf4ODf3p7
gn6IfnyEfH59goJ8gXl6goJ9hXyFgoR/goWBg4J/h4N+fX97foKHf4R9e3+QhIF8foSBf4N7gX6FhIGEfYF/gnmBf4GBgXyFd36Cg4F/gX2Ggn6HgX18hXp+hIGJg4aFg4V/fnx3gn+Dh3iCfnt8gYJ/hYOBgYGH
iIKKfn+BgoF+gn+Hf36FhX+BjH6EhHuBfIWBe4J3gXCGfoGCh35+g3uFg31+fX+CepOCfX2Jf39+f32Df39/f35/goWEhH6BhIGCfn2Fdn+FhIOHgn6Kg358f36Ifn+BfIOCfYGDfn59fIGCdnx8g399fn2Ke396
f4KCfYR/fHt8fXqBf359goR/gXyGhn+CfpWFfnx/g4F/hIV9gX+Bgn99fX6DfYGVfXqDgoR/fX+YgoN/fH59eHx+fnqBf4F/hoKGgYODgnt9hYV6f4GFf4N/fH2MgX9/gn18gX2CgX+Cf36Be36Gg31/ftyEf4GK
e4OEfH6KkYF6gYOBf3yBfH+Cfn1+gn+FfX6Bg3+EgoGBfnmDhHpzfHqBfIGCgoSBf3yCd4WBfIF/gX+Bf319h4x8hH1+gYOEf4GChYGDhoGBfX2DhHiGfXyCfoKGfoGEfX+BfoGFf35+goZ9fn2Fgn9/hoJ/fn2E
gX6BgoJ8hX+KeIJ7e4J8gXmCfouHgYOEgn6Bf4N8fn51en+DhXyOeX59e3qNeXWJf4J+gX1/g4OJgYGFfX5/gXuBioN2kHmBhn5/iHqBfXx+fnyBf3uBf4GEf4SDf36BfXiGf4J9gXV9g4SCgn+Dg32Dg32BfoF9
fIeBf4F8foGBi4N4f3p9fXyGgYGCeH5/g3+Cf4GIgYKBhH9+foGPfnqChnKBgnV/goF+gXV/gYSIeouGgXuVhH6CkX6CgYGFfn+Bgn6BfYFvgoeGeoaBgoeBgYR/i4KCuIGBgYZ8fYJ9fn+GcX17gX+Ee4GBf4J+
g4OMioGDhYGHgX+BgoV3fYx+fn+FfX2GgoF/hYJ7gYd+f3+DgXyBi4aHhIFygoOCg4KCgpJ4goSCg4aDf399foJ/f3p5h4KHfX1+fn5/gYOCh32BfYGVfn16gnuFgn6CfX1xhH2CgoeFfX9/gYJ8hXx8h3mGgXp/
jYN+eYV9fIKDfn6GhHN9g3+BgXyBf3+EgX+MgoGCg3+Cf4F/f4aDf3OCfXp+fn9+gYF/goKDf4GBj4R8g3+BfIaDf32Dg39/eYKDg3+EgXxyen+EgYODf4KEfYODhH6Df49+fX9+f5R/iYGGfHmEiX9/f356jH6B
fXeEiIeBkIKDeoOBhn+Lf3qDfX6BfoGEf39/fn6YgYGCfn5+fn6CgX97goR/fn+Bhnh+gn+Egn9+gYZ+g396en9/hX2Fgnp8g3SBfX6HgoF/gn98fnx8iYV/goF6gn+BfnR5gXx/fn9+f3x+iX+Dh36Ef36EfX99
fY2CfomHfoN/e4J8fX6EgYiCfYF+fn6CgXiBgoR5g4GOeoR+fn9/hXt7VYGBgYFvf32BgX6Fg3qBdnx/fX6Ce4WGfX2CeoaDeoKJhoGDf311i3+CfYd/fXmCeIJ/fH94hYN+f4OCgn6CgXx9gX6Eg4F9f3uDg3l8
en5/hHuBf39+gYV+kX19gX6GeXqIiIKBf4N+fHR/foaBeYGChIWCgXyBgn2Df4KCh3t/hIR/g4J/gneCg4F+g36EgYGKhoGCfYGBf4yCgYF+e4GEf4WFgoF6fHmChX5+hIGBfoJ/gX6BhIF+gX5/eX93gYN+gn6K
fnt9gn99gnqEfoODf46Be4J/hnuCf3WFg3uFfoV6hX+Ehn6BfXWEgYGCeIJ+gnqNgXh7f3aLgX96foF9hn6Bg4R6i3uHgYmEf4GCfX2KgYN/gnmDfoJ5gXaBhn9/gYOHiYSIgoJ6fYJ7f4SBgYZ6gn99hX6Ef4R6
b3x4gX6Ff359g4KCgYZzg4F/gXqEf319hHx/gm59hIJ/fX2Ef4F/fYJ+hYF/foKDhHyBeoKBgX19gYKGgYJ+eX94fHyGg3p/eoZ4fnx/gX2BfYKEgYGHgnR+ioF5gnZ7f3uDfXh7fn1+gXt8fXx/hHqFhX+Dfn9+
foOBhnyBfn5/i32Bf4F5hn18fIOBfYGCf3qFeXx/gYeBfYKDf39+foKBen+CgoGMe391foJ9gYF/gX19gYOGgn2Kfnt+fn9/fIGBfX99fnyDfX19f4GDgn16foqBfX2FfIKBg3qBe4V0hHiBk4h8fIGDfoR8f3p7
e3eBg31/gn9+e3yQfISBgoGEgYF8fH6Chnx9g4aDfX6Mh39/hIV9f4N/eIKBfX19gYt4gWuBf4GCfoF+hIWDfoF+foN8f4GBgYV/ioOBf4J4hH+BgoKJfH16hX58f3SCfoR6d3mBe3yDfox8gYGHfn9/fH6CgXx7
gYWFgYF+goF/fomBe4R+f32DgX+HeX+DgYl8e35/gYSDgoOBfXWBgoSFgn9+gX2DfX6Df350f4GFkH17e4GBhIODfXmFd4GDhH6Eg3uCg3l1g3GIhn2BeISEfoOGdIl+d32CiI+BfIJ+goGBg4GBgn2Df3yCgYuE
g36Kg4N9g4OBh3iEhXmBfIKCe3aCf36IfX19hIyCgoGCjHp/goGEfn6DfoF+fXuEfYSCe3l+fn59e45+f3t6hYV9gYKDgX+Dgn6cgn1/fXp9fX5/gXp9goZ/gX9/f39/fX57h4J7fYN+goOBgnuDfoOBgX+DgoOC
foGKgnh8gYJ8f4F9fIGBiH5/gX5/hYR7gYmCfn99hoF9g4Fvf4WGeX59g3eFg3yCe5iBh3uHhH9/gYSCgX6DhH6Efn19hYF+foGCf4GGgoF+gX98hn+We319dIGGhYJ8f4GWgYF/got9eIh7fnyGgn6Bf3GFfX+B
g4OBfH+CfYKFhXyCkX96hH99gn2BfH2ChYF2g4J9h3l3g4OCgX99f4F9foOFdnqBg4GBiH9+dH2EfIGDhH6Bfod7f4GCg32Cf3+Ed31/f4J+f398h39+en2Efnt/gXyBgX5/f3yCgoGFgYKMfoSBc4F/gYN/hoaJ
gn2BgYaIh4F5f36DgoGBh4GBfoGBhoF8hH2CgX+FfXWBg3iCgYF6gYKEfXyIf359e3Z8fn6HbYJ/gnqCf3t8e4GDen6Fe4iBgX1+gYRyhoGEfmp+en5+eIKEgYN/e3x+fX5ogXZ8f357hYJ/gYF/gXt/gn9+gn98
hoKGiXqBin1+hX19hX99god+g358fH6BgX2EfYR5fH58f397hX6DgYWBf4GFgX+BfoSCe4qEf358fHN9d4KBhX5/goR/fIKBg31/fYJ/fYJ6gm+Cf35za4ODg4F/gXaBfId+fXZ8en+Gf4OGmoGBfIGDf3Z9f4J9
f3x9f39+e32BgYV9fYV9h3eHg4iBen6CkYOCf3+DeXuBgn+Hg31/fnt4f3V8gYWBgYR/gYaCfnyBdoJlgn2BfX1/f4KDf4J/in59foGEgYGFh3qCg4F8hYN9doOCgX6EgX90fnyBfoWFgXyBfoN9hIOEf4KEgoR8
gX2DgoF/g3uBgYGCg4ZuhX6Bg3aDhX18f3p8f3uCfol/en+EhX6DgYN5g3qEf3+BgnuFfo+Chn97fX+Eg4KBfnh/gn9+gX2EfH6CgoV+goV/eoKEfX6EfYF6gX+Cin1/eIOBf3x8coV+d4J7goKBloGDg31+g4SB
gnl/f4J8foSDf3yBgoF+g4OBfX17fYR7f4R+f4GEdn+BhH9/en9/goJ/bYODeoV9en2Df3t8foN/g39ygYN6goKMeYN/f359gn99f359iYJ+gYGFe4J/en2FfIJ/e35+f4N+gYWCfn55gX94f36BgnyFeoGChH5+
iH9/fn+EhIGEhn51hn2Df4R6fHx8gX13gn97e32EhH2ChHp9f31/dX2GdIh/goGNenp4fX13hHl7g42BfXyBhH6Bh4GOd36Bgn5+f3eKfoKCgXpzfniEhnyCgXh9fYF+f4N/hYN8fIWBf3qDgX95jYGChYF+gYJ1
hH5/goN+f39/gnx/f3R6fn+Df3+GhH6CcX6Egn6BgX2BgX9+gYF6fYKIfYh/f4GIfXqOgYV6fIGEg4SDhXaNgYF/iX99eHV5e32EfY2GgYGChIqGgYOChn1+fYWBg4GGfoaBfoGBfH2DfYZ/foF/hoF9c3yJgYWD
fIOFfYSEfnR4fYN8h4SHfn+EfIaBeoSBf4F8gouFfoR/gX6HfIWGgYyCiYGBe4KHgX+Ff5CCf4F+eIF7f3SFgn6FgYF1gn9/eoeGfHqCjHeEfH+CgoeBhH1/eIJ+gnx+hIN/fH2EfH6KfoWBfH+EgYOBfoSCh4GB
f357hH19fn6CfYR7gnuIf4N5goF/f4WJf4J9gYaCf3yDi356foKDgnx+fH93g4V5gYN6iIGDgYJ+gnuBgX6Bf4N8fHmFhoGBgX98eX6Bg4SDf35/hH+Cg32BgXh/fH+Dh4R1f399hoKCc4SBgX5/g4F7foR+fYd/
foKEfXmEgX+Eg4GDgoGBf3+Bg4GBfX5/g397gYiBfYJ9e4KBf35+g36Cfn5+fImCiIWBgoOBgoF8f4KBgYGDeIF8gn9+f3x+fn2Bfn+BhoSCf358e4WEfH2ChHh+foF/gX9/gX95gXt+f4KCgX6FgYF/fnqCi3+F
iI+Ef3+DgX+HgoeDhX5/fn98gn2EfXp6g3iCiIxtf4GHe3+Ee4F8joSCgYN9fYGBfYN9fn+Ofn+BeIJ9gXqBgoR/lYF9gn+HfX+FfYR9f3+BfYOJfX+Bg4J7goN/hIGEgoGBen9+gX+CfIOCg3yBfHyEe4N8gYJ/
gX99iH6CfH+Bg3p+hIR8jHx9fIN/ioKBfH+BgX+DgXyBfoF5f4F5gX5/gnqBgYGDfH2Cfn2Fh4OBfoR/jXt5goGQg3x/eIWDg4KBgXyBhX2BgYF/h398foGCf3h+hX59fn6DhYODg4t8hIGCg4GDfoWFeYV1g4J/
epJ9gXiBgX14g2h6gYF9fIF/g4d/f3+ChH6BgXx+fX9/hIF7f397e3yBh3uDgYKBhYKIfn2CgX+Bf36Den18gZV9f4F+gX6Df4KBgX+GfYF4iXqGfoGEgoF7foaBfoN+gn2BhIJ+e39+d32DfoaDeXd9en+BfoOD
hoaDfoKIgX58i4GCfoGLgXuCgYGBeI2DgYWLgn6Cd3+BhX94foR9f4OBfn+BgnyCcYJ/goF3gnd7gXeBf3x8fn6Bf4GCgX2Ffn9/gn5+eIt/f4OBin1/mYGFhIGBg4R+k399gnh8g36Bf36FgYOChn+Dg397gnyB
f4N9f3+BgYZ+ineBgYKCg3qDgX+Bf36Ef4WKgYN/gYF+hH6HfnmFhnyBgoeEfoKCgYKBfYWEfYF2fYGBg398gYJ7fH5+goKDjoOEg3Z8f32FfIGFgoZ2eoWBfXmGg4KHfXt+gYN+gXqFfIJ/iXx+goJ+gXx/g3x/
eoJ7cYR/f35+f4N3gX9/hIaBi32Een1/fH6De4F/f4GFgXx/g4GDe3p/jn+Bf356gYJ+hoZ9gYJ7e4GHg36BfoN5fYN4gn5/f36Ef3d8g4KGe36EgoF7gYN+fn9/f3+Cg394fXx/fX94gnaBiH19hXyBfnyHg356
fX6BgX2Dg4F4jIaCg4F8gX6DhYJ/fXt/e4eBfHB9g4iGgoF/d3x5gX2Bj32Ig3yBg4V9eYV9goN/foh9f3+ChoF/fYN/iX97f3mBfISHe32Eh396f4F+fIGFfYSDeoFyfX18fnV+eX+GgYJ+gYSDfoR/f3+HfH6B
f3d/g4GDgo9+f4GBeoKEfYGUiYZ/god/fn5/g3+De4OBgX19cH2EgYOBhoGFgn9+fYSBjHOBfot+fH96f4WBiX6EfYGEf36Cg3uEgYl4hoJ/gYKDf316gn+Efn19f4F/hHh9h4h/hn5+gn6Ef4F8f3x7eH6Bf4V/
eod8f3KQfoOBhYJ8gn96fod9goZ+gYODf3uEe3t/foV/g4F/doGEjH6HdHmDiXx/gYGDfnmBgYSHf4SBf4qBg4KCioGBf398hIx8fn6BgoJ6fIN8fn59fIJ+gX15fYGDfH52g3xyfoGFfoF1fIR9f35+gmODf4OB
fHx7gX99gYJ/fX+Ffnx3e4KEfYt5hIF/f31/fIJ+goJ9hYF/g3+BgX6CfoWFgX2Bfol7g398f315g4GFhn18fXtwhIF9gX90gnKCfoF/foOClIKBgoGBfoKBgYJ+Z4OIgnmLgYN/g4N6g4WBgYJ9f4J+f4eCfXx6
eYKBfn5+f3+ChYOBf4F/hIKHf5WDj4F9gX9/gYWKgX6Egn59f397f3x8gYJ+gYF8f4F9gn2Bhn+Cg3yFh39/f4OChH+FgoV9e5SCgYKKfn9+hYWBgoWChW6GgXZ/gXOBfnyCineBfoGFf359fnuBh4GBgoN9gX6D
f4GCe32If396f3+Be32CdH2DfXx1eIN/f36BfoJ5gYJ7gX6DcYSEf4GEhoOCfYWCfoF+f4KBg3mDhHV/goeBhYGBgoKFgpGDhXuDeoKCeoF+gX6Dgn2FgoOChoF/gYKCh4WBf3qOjYKCgYF+f4GBgoJ+hIJ/e3d5
g3+Cf4GFhn9/e32QfX+Fg4V+fX9+fX94foWFgoGDfX57hYGBfH2DfIV+gn18fYSCh4V5h4OCdX2hfoGBfnl5fHyDhIWIgn2FfIOBfIN/fYGDioSJenqChoJ9fXqDe3mBe4KCf35+g3+HfoKBg4Z8iIaBfn6Dg3+B
fH17g5x8eoOLgoaCgn6Bg4SEfYF/gYJ4fYJvfn95hHN8fZJ9gpWCdX9+f36Bf3+GiIF8fYF/gYKFgn1+fYF8gYZ/d4F8hH1+fYd8fImCgX57fH5+g4F/gn6ChH18g4GOhXt9cX9+goGCfoF+fXd9hIx7gnyFgoGF
hIN7g36Bgn6Gg3d+fX+Cf3+Cf4eBfJWBh3yBgYKCg3uDg4eFfIF+gn2Nf315gXiBg357f4J+fX1+goV+g3h8fXqCi4GChH1/gXOIe36Gf3+DfnyCfnt7h32FhX2FgYZ9cYGPgX57foKGgoN5f36FfHt9eoSEeYuB
eYGEhH2BfYSChn96f32BgoWCgX+EgYR8fX+EgYp/g4SChYKHg32IgYl7iYSFgn98g3+IfIWCg4aDfX9+hH2Fj36Fe3p7hoR+foZ/goiJgn9+e3t+f4OBg32EhnuBfYSGfX+Dg4WCi3yBeoR/f3qMhIJ8fnt/g36T
eXqGfoR9hX17fJCLfH6EgX2DiIGHg3yChXxzhYR4f4GDgoOBgoR3f36BhoJ9g3Z6goF9gYOCfISBfol/f4OFgYJ/fYGIeYGCeIF9inyBfn19eHp7f4KEfIF9gX13fX+BfoZ9gXWCgn50hoOBhIKBh4GBfHqGf35/
fnqDgX6De32Bf4SEeYWHgn9+fn6GgoGHcoV+fXqCf39+gn5/fIKCgYF3foJ9gYN+fIKFgoR9hpR2e3+BhXp+fYF/iHt+gX2CfX19goJ7hH90g4J3gn2EeYF9gXeDeHp+fYSBgn6HgYF8b4KFe35+dIJ/gXt/gXyC
foF2hIGDh4F/fYFsgYGGe4F+hW5+fH2DgoWEfX59d4NzhYuCg35/goJ9foF+fH99gX57hIJ/eYGMgnyGgYF9hoKBiIGHe3yCgn2DfYd/hX2Eg4GFfIKBfXaChn98h4GBgYSEiIF8f4OFeoR/foV9hHt9fIJ+fH6F
fH+Bf4F/h3R+f4F/e397hHt/iIGHgn9/f396gYiDfX6Eg4GBgX1/fYt9gn+JfX6CfoiBfn2Bc4mBf4eIe4eDgoZ9fnx/eISBfIKDhIJ/hYOCg4F8f4SDf3+ChH+Chot6f4OBfIeChX2Ce4l8f4Z7goR/hX95iHt/
gnyFe5F6gXp4dn2FfoGDgX+FgoGBgoJ6hYeDgX5/g4OBeoF6gYV6eoJ7d35/g4GEfn6BiomBf4KEf32Ef4h6gX+PgYOFiIZ+foOIe4GCfoF+g3eCf3yDg39/f4R5fYR+iH97fXl9gXp/fn+BfoGGf358g4p/fYJ9
gYZ4f4GDfn90doKFgn98f3+Lfnt+fYF7gpV6fX9/h3+ChIN1kYZ7hIR9g32ChYN8gYF6fX+Cgn+Ffn2Df4OBfYKDgYGCg4FsfIOBfH6Bfod/gnyCiYN5gYJ7goF+fn2Cg3+CiYV/f4GBhH18f3eEgYGIgoGBgYR/
gnx8gYF/gn+Bf4d/gYODf4F5fH+GhX9+gYl9hX+BgoF+iH+Df4SFe3p7g4F9en+DfHuCeoJzgX5+fYV+g3+FhIGbc3d9fXyCg4SEg39+gX9/e4J7ioiDe4d6f4KCgYGCgo5/gYN5iIF/hH17fIR9fH59fnx/e4GB
fIF/hYSGkn+EgoN/g396goKBd3x/g4SBg4R6hH6FfoN9fX6BeIOBd5B9e4F5iIGCfn55fn2Hgn17foWDf4GBf4KBgoKNgoF3g4eCe4aBgX+BfIuFg3+HhHyEeYiGg3yDfn1/hIR+fIGIhX1/kHN/foF8fYGCf4KF
gXh+f4N+g4h+foF/dnuBhoJ/hX50e4GBfHiCg4SEgX1+g4GCf31/gn18g4OCgoF8hI2EgYSFgX+BhH5+fn+KgX5/fX6BcYGDfoN9inmCcX6Ff3+BgXx7en+MeX6BgoaHf4aJfXx/fYOCfn9/hIF+goJ/f4N5gn51
fIOGgYV4e4aGgX+Df32FeXmBfXuBgn6BgX6GgYeCgX2DjIGBhImBf396g32BgX5+f4GFgYF6hH94dYWDgoGBhX+BgYNze4RwfnyDgn2Kg4V/d36CgoGDhoF3g3x/hYSEfXx8gYF/f4KEe4OBgYR8g39+iYGBf4aD
fn+De4yDhH9/e3h8hoN9gXuGfnx/hHN+f31/g3yBg4F+g4GCgoGMgX2Df3p4eHl/ZYaJgn6Dfn6JfnyGgoiCeX6BhIGGgYN/hISDgoF/fX+Lf3+Cf4d/foF/iXp9gn16gYyCfX6Gg3+Ce4J/fIGBh32EgX99f4V8
h4F/g4J/jIp9f4J4hIKIfoGBg4uHg32CfouCfIKBh4R8f3+BgoN/foaCf36CfoGDfYJ+foR+fX+ChX6CfYF9fY2EhX2Dd395fIN8fnmFfX18fn5zgYqCg4SIfoKBgX6BhXyBfnaFd4GBgX6BhH2BgXmNcYJ+f35+
hHp4fXd+f4V6gXuNfYF+cIF/h4SIgoJ9hIR8gnx4g4N7i36Fg4GLf39+fYGFgXl3fIGFfYKCe4F+gYaIhn58gYN7hH9/hHp9hYR+f4KKhn6Ef35/hX9/f3uEgn1+eHp8joF9foOCg36Ee4aChXx/fXt7fnuChnl9
gXyHfX6Cfn+Bf4GCgn15f3t8fX99g5iBfYV+gol7hYOBgn2ChIZ9hoF5goKChnyBfYGHhIGBhIN+hH+Cf4SDfHt+gn9/goKGe4N+gX2Bi3+BfoKBgYGKfXx+gYJ/fYJ/goN8hpGBhYGJh3+Bf4KEgoGCgYGCjoN8
gXx+e4Z3f4eEfXqBf4OBhIKCf32Fg3+DfX6HhHeBe4F+eox+fYKCg4KCf4GChIF/hIWEgn58fn54foF/goKCj4KCe4KGgYR+fn+DgX+Gfn+BeoJ+gYJ9hXZ+ioN9fIWGe4J/hX53gX+He3+CgYN+hH6Efn5+g313
hXt+iYJ6fIJ0fYGDf317gn19foN/fn5/goKFg3GNhH56foF0f4KBgYd7gX2BgYJ8e4SDf3iBhIN6fn1+hoN/fn59f4+Ge35/f4GCfYN/fYF+g3qDbn55gn+BfYF+gX+Jg3+Cf4GBgYGCf3mFgn95gX6ChX5+f4OC
f36Bg39/e390gYGElISBhn97gn18g4Z5goSHfYJ4f4N9gXyBfYGCgnx/fn+Ccn2EfXuBgoF+h3l+g3+OfHl/g32ChH16foGCgnp5h32IeoF4fIF7gXmCgX14gX6Cgnx/eX2Cfnx9gXx9g36CgXp9g4J9eoR+goV/
gYGBfoJ/f3+EhXqBgoJ9fn5/hYSEhISHeoV4foN/f32Lgn2ChIGBf4N6g39+goOCf4F/f32Cf32Cf4KCgYJ/gYSBhX6He4SEg3t/gn2Bfn99f4F8fX57f4F+fIeBjH+Efn2Cf4WCg4R+fnuDfIN+hHl9g4GCe3qC
iX6Cf4x5foSHhYeBgYKEf4F9fIJ/g36Bf36DiHyDfX2GgoGDf4J/hHmKhnx/h4F6g3GGgX5+f4GJfH19dn2DgX+EgWh8eoGFgX58hX6EgoV9eoGPhIZ/fIKHeoeDgYGDgYKDhXx/gYJ5fHl+fnuHgn5/fIN9fYGB
fod4eoGCf4KCknuBhH5+g4GEgYF+f3mGf359fn99kIWBf36Bg398hYF7h4eJh399ioGDfoGBfoSBgnx+gYeBgX+Dfn1+fIN7foWBf4J+goGCgYOCen2He36ChIx3fXx/f4GCgnt/e4+Be3iBfH6CgYN/iIOBhn6D
gn+BhoGBfnx/fXqEh4SHh4N8hX9/f4eDgYJ8h3p+f3+Dfn9+f4GBg4mIfoOCfIWBgXiHgXaBgXyBiHx+fnp9hn1+f3+Df3uFfHd/hHp9gYF6fYKBgYKDhX93foF/hIF5goGBfYR+gX6Bf3+CgYF/fX+IhH57bXuF
gX9xgoV+f4WChYd9j3qCgo6Ef32Ef399foV8hIqBgYx8g3+Bf4J9fn+EiIJ8goyCgX+DgoKLgn+BgYN/fn6Ee4R/fn+Gf3+PhHqBfXp/gX2DgoF9h395f4F8hIGIkXp+fn+Ff31/gn2CgoOGiX+BgoN/f4WBjIp/
eoODeX9/f39+g3+BgoV+gYF+foSIe398fn19f399g4GHfnx8enl6gn+Gf39+goV3f4N9goWDgoF+h35+goKFf4l7hnyBgYN7hISCe4N9enqDgoF9gYSBfYGCen2Bgn+FfYKBfoKDfn1/fXx/fYd6f4WBfX99gYF/
f4WCf4R/g4N7gnt/gYF9gYJ+g31/fHyBgX6BgYJ8fYF+iH+GfX6IgoF/fIN9gn6HfHWCf21/fYF9f4V+hoN4g4SBgoN/hoKCdn9/f3qDhoF9foGIhH6GgYOBfYR+gX95fIl9d4OCfIWDg32HgYWGgYGBen2BgX95
fn6Gf3uHen9/gYN7fYGCe4F/fH+Ff395hn54gYKGf4l8f4N/fIWDgoGEf3V+eH56mHiDgn1/f3mGenp2gYKDhIN5iX2Df36IgoJ/f4F/gX98f3yEhoODf4yFiIiCf36BgYN9cX1/fop/hH59eX58hYJ9fn1/gYSC
fn+GgoKCe4GBgnh+fYWChIKKfIF/c4h+eISBfn+FfXWCf4OBfn+BfIF+g3SCf4N6e36DfYWBb4F/eoWHgX5/foaEgYR7gYOEhXeFf3yDgYFxfIeBgYSDg4J+f4R/f4GDiISDf4OCgX1+goSFfoKBdH9+f35/foF/
f36EgX5+fX+BgYKCfol/eH6Bf4mBfoV7em+FiYODgoR0fH+Ch3x+f4SBhIWBgXuBfoOBg3yChHp/inuFgol8gYJ3f4V/gnqHgniCe357eYOGgn93gn+Bi4GDfn2BgoN9e4GBfX6GhYGCfoKIfIF0f39/j39/eoJ9
f4V9gX6EgXuDfmZ8fn99gX1+eX99f4mDe4F7goF3f3+Fhn+Ign5+eIJ+gYGBeYJ6g4GBd4R3gYKFfnyCfX9/fIF/f3l+dIKDgYeHgYGBfX+GgX+ChHqBh4J+hHmBf4KGfH1/jH1/eoGBeXx9fXp/g4KBgn9+hIWE
gXmBgYF9e3t7h4KBhIGQf4d6f3yBf4aDf3l1g4OHgn9/gYqLhHp/foSDhHl+f3h8hXx/gn6Cf3yEf4aBhH+Cfn5/ioF9gYF8mnaKfIGDfXuBf4GFi3l9f4J/gXuDgn97foV7hX99f356fol/fn+CgX+Bh4GDgX+B
goGDhH+DfYKCfHx+g3+Bg357foN+foF5gYF/gYKGl4SBd4N+f3x8f4KBi39/hHx7hYKDgX18e3yCfYSGgXt9foR9fH99h36FfX+DfYV8eoOBgn9+goKDfX57g4KEhIx7fYV/gn1+eoKDf4N/fn6BhIGDhYGChIN9
f4aGhH6Egn+Dg358fX59gomBg3+Efn9/hoJ9fIF/g32EhoJ/eX+Fg3+Bf4GBfIJ/foOBgZJ+foWBfXh7gX2FgXiBgYF/g36BgYWCgYKBfYOFe4KDfIF+f4J9h36Bf4GDgYqDhoF/gYJ/f3p4eIODgn+BfXSBfneG
iHuKfn6IgXeDfIKHfX1/iIF9f4J9hXx9fYR/fISFeX58c4F/g4SCgn9/foJ7h4GBh3+Jgn14f558h4R7gX1+hYh5gYKBgX5/fYKDg4KEeoGCgYaBgoF+fX+Dhnx/eoR/hX2Efn+Ffn19hIN+gnx9iX+Cf3V/gn99
f4GDhIF/gYN9iHx+foKCf3uFfYF+d3+Bg4KDhH6OfYF+fH5/f4d/fIN4g3p/foJ+d3+Bgn6Eh4d6fIJ+fn9/goh/gYGCgYGBgYKDg4t+gZGDgYSFgoKBgn5/gX1+hYJ/gXF8eX6Bfn+BhYR8gn6BgoZ9fn2Cg4d5
gX5/f4GDf4aEhn57goV+foR/g3+BhYF/fH58hoWCgXuEg357iH2CgoZ8fHl7j3yCgYSCgXyBgn99foGBgYd8fo9/hIR/goJ9gX6Dg4N/gXp/e4J/hH57fYODg3yBhIGDdH6BfYV7goV9goSFd3qBgX+Nfn+IhIKD
fXx/eYeIgXmBgn+Bfn6CfHuBfn6OhYV/eXd6fn9/f4J8f4F/iX18fYR5gpOBhI15fn97f4GEiIGHfXmBf4GEeoOOgYOHgYF/e399goGCfYSHgoWGf4GCgoGDfnuBfoGBe4GBgn9/foN9fH+GgnqBe4WDg36JgYN+
fH99fXyEgYOBhHqFg4GGf3+Bh4h/fn2BgX+Bg4ODf4F/f4F/goJ/gYGEgoF8fYF/hH6DgoeCf4GBfoJ/g3t8gnt6g3qBe4R9goN7f4WFfIGBfH2CgoJ7foJ8h4OBjYOChX6ChHmGhXuDf4J/foODgYWFfH1+fX17
gnuFd4GCf4KBf4WFf4N/f3+Kfn6BhoiDfoiChHN/f3yEfYeChHyCgoOGgYR+gYKBg3+EgoJ2gYJ8f4OBgX59fH17f3x5i35/g31+goV9fYGBhH5/gXuCf36Dh4R/fH59hH+DfX6EgoODgXx7fn5/gX99hH9/e4J+
foiDgn5+goOFfH52f355f36GdId9e4F/f3t/hoKEgnyBg4SEg4l7i4SGhH6Cf3yBiIN7en5/f3p+fIF+dH6Fi4F/f4iBg4SCf35/iHx/hoF5gYaDgn1+gX+BgX5+f4WJfIN/hn9+eomBe4OCgX5+eH2BdYKCgX+C
f4aEhn90gX6ChH95gYV9gYJ9fIKCgXuBgYOIgoJ/hX+BanV+gXd/goGCfoN9gX9/f4N+foSBhH5+i4WEe4KSgX5+fnh4f4KGfX+EfnqLf3+GgY6EhIGDg3p9g4h4gYOGgYeBgX1/fn6Bh3+Egn+FfIV/d4F7foOF
hYl/iIWBg3d/fX+CgYJ9f4SDgoR8f4WBgX+Len9+eoZ4fHx6g4F/gYR/eI5/gZWBfIJ+foN9fYKDfX5+g399hYSBhoiJgXJ9gX6CgoR/cYmCfIF/f36Cg4R9gnmGhYGDgoN8jX18f32GhoJ+goGEfn6BgX+Dgn+B
gYR7fIeChISBfneEfnl+e36CfnyBhH2Gg4Z+iYOGfH6EfYODf4iBe36NfYJ+f4V/fHt4gX6BgX+BfHyEd3iBgoJ+fId8fod9g39+fH95eYGDeXp6hIZ+hHd+hHt+hHd7fIl7e4F8gn9+iX+JhIFnbIeBfYl9eoF7
foGHgoJ/hYaEfYGIhX9+gn+CkIF+fIGEgYOCgn6Bfn6DfX6Binl+goFmhHx4fYF/fn2BgYF8fIGCf4J1loWBgoJ9gX+CiIGCgYN/hX6CgYF+g4eHf3t+e3eCgYF9fIF+gX5+fYh+foKCg397gnuGgn98hH+BfYeC
hYF4g4F9gYR/f35+gYGGfoOGfoWGgoKDh3x/fIGCgoN/f3+JgYGEfYaMf4WBgoOGgX6BgYGCe3l+fYKDfH9/f319hHp/h4x7goKEg3+Bf4GCgX6HfoF+f36CfH6BiHl/hoGDfoKBgYGJfoV5gX2Ehn6BfoF6hH9+
f32FgXKChnx/fYGMgX5/fYmGfoaCf4V+g4V+fX1/goSBgn2FgX59in+Fd3+Bg3yBf4WDgn+EfoJ5fYGFiX5/foJ9g35+f4SBgX2Cf4KFgn6Dg3x+hIKCgYJ9enyBf399kH1/gYR+gYGEfoF+fIKJgXh7hYF+gYGB
g4h9eoeFgoJ7g356fqB+g32EfIl+gXl/g3uJdIV3g4KEgoeDfnqDeoR9gYaCgX15g4GJhX5/fn9/gn+Bfn+BfoF7foaDgX96g3+CfH91eX2DgYOBgn+BjHt/gYOCfXqBfnd7nH9/g39+gYSCgYGWgXuBg4F6f4aF
gX+DiX+DgX2Df3l6f4GDgX1+gnWBjYOBgoSCX4SBhoGFeIOBhIF/hX+Cfn96f4d/gXyDgn+BfXKEf4GNf3iCf4OEg3SFg3+CiH9/gXyFh3yKeIGCgX9/hXqBiIeHg4N+en6Fg3x/f35+fH2CfH58gYKGhIGCgYR9
fH9/fIWBfX2Ef4F8d36EfHyCgoKDf3yBf4SDf4qIg3+BgnF/f3yBhIaDf4eLh4GBgX98g4F/fIV+fX+BgYF/hXd+fn6Cfn1+hIKEfIKCiH5/hnZ+gYqCfHqPfIiBgYGBfn99gYF9f4x9gYN8fn19godziXyDfoGF
h4GDfYF5fIGChH6BhHh9f4KDgoh8f399fHKFg3yBf4OGg4J4gYdjgn99gYN/j3+DfX14iISCe359eoR9fIGEf4J4fnp7f3Z/gX9+f3mJiIV8g39/e36KgX13hH6LgX6EhX+BgX57gn+CgXx/f39/gXyNgi19e4KF
g4N+foGFgYF5foKFfn1/gYKCiYGEfYGCgnt5gn99fH2Bfn+Cf36Jf4F/gX1/fXqDgYWBfIF5hIOBfn+CgYGBgX+Gfn59fYN/foSCf4aDhI2Bj394fH1+fIJ6gX17iXp8gn1/gYF+e4F8f4OBi4KFgn1+gX9/fXV9
gXp9e3t8f36Bh4F6fn6MhH6Ig4V9eX97gYaBf4tseoOGf32BgYOLf31/hH9+gXt8f4F9gnuBfXyEfoF/fnyBeoR9goJ+eoWCd4V+gYGDg4F+e4GDgn99gn6DgX6BgoR/fH58hIOChIR9fn58fX19g4J+gY6Ef4SC
f3+EhYWBfX2Eg4GCf39/f4KBfn1/gYF/gX+Df4Z/gX2BgYV9fH+EiH2DfYOCgYOBhniCiIKBgX1/gnV+gn9/f3+Cf399goR+eoZ/houFf3xweX2Kcn2CgoGBfXd8foGBgoGDgoOBhX+EhIGEgX9+foJ/foKFf3p2
gX+CfYSFfIGEgXeDgXCBhX+Ef36BhnaCh3iBgYV/gn58h3+Ce4F9fYqCf4GBgoOHf4J3fYJ9eYOCeX55fYJ/gXt9fn55g35+hHiCe4N+en2DeX2DgYFyhX5+e3+CgXx8e4N+fH5/gX98eoOBgYF1hH+Be4N/f4F+
fHx7joF/f4V/hIGKhXx+f3qDg4R9eYF7gn6DfoR9fHp6gn59eYSBf4mFf3iBeXqBgn6Hf3uEg4p+fnx/fn55cn9+fYN9f4aHgYZ9e36FgnuCfoR1h4GBhH+EgYyDfISBh4KBgXJ+ioWBfot/k3uCf32DgX9+f4KJ
f4GGfIR7f398gn56f4KBf3KKfH6GiH5/gYV/gYGJgoOBeoKBf4GBgYJ+g4OFgYGCgn6IfIOBfYJ4fH6BfX+De317gX9+gYd9hX+Cf4d+iH99g3mBf4J7foJ/goF+hX+Ge4R+goKBgn2Fg4WFfX+EfoONf4OCfXuD
f3x9iIZ8fXx9hX2GgXRyiYGFg4F/jXp/fn56goOBf4N/g4aCf39/gYF+f4SBe357fnx8h4aFe4GJgn59goWDf3WBfn+BgoGHfoaBfnt9g350f4yFgYF8a3qFfYR+hnx9h4F9foKBfIKBfX2Ign5/iIiMgX99fYN6
fH58f4ODfYKBgX98fH2ChH98hHl9c4KBfIKCg4aCgoGEgoGBh35/g39/f4F9gX+ChoJ/g4SBgYOHeYKGfIJ/hH6JgYJ/gn2Ff3+CjXt5fod+goN9gn2BhYKCfH98eoJ+f4F8dYJ7gYd9gn99fYF8g3aChX50gYF9
g3+Nf3x9d3+BhYGHgYOBf39+h4R9mn98fYJ/gX2FeneBf4aBfoOBg4SFhHmEd39+hYF5gniDf4F6iH9+god+fHuCgX1+fX9+g3x3gnqHfYmBfoKChH6Bf4l5gnqHg35/hHyLfnyEdn2GfGV8h4F/enl/foODfIOC
gX+Eg4KHfIF9hIF6lIKDf36ChH9/hH9+gYJ/f3+HfH9/g4N/d3p8gXmCgXxzg4aDgoKHf4J/gX19goN+g31/fohzhX9/foaBfoN/g4F8hoSDfnx5f3+CfH96fIF8eHyJgoF6jIGBfnyDg3+Dg39pgYGChn+FgoGB
fYaDgYGFfXqCfn+JfX2FenuChXd/bX51fnV/foF8gXp1hoN/fn18dn5/iYF9fHx+gX57gn1+gX+BfIOIgYJ9hIiBf4Z8g36BeoiBfXt+gXR/f4N+h36EgYGCf32GgXqDf4WCgoOCfYJ/gXt/hX+FgX9/f4aCfoOC
gn9+fn6Cf3x/fnuBgYF+fnx+g3t7i4R/hYFzfIN/gYF/gX57int5f3l9fn6Dfn+CfoGGfYJ7f4KHfoSHhX9+foaCeoSCeoKBg356iYx/fX59dIJ/iYqIgYGCf4GFgYKFd390foF+f4GHf4V8hH54goF+fn6Bh319
f4F7hH+LfoR8f4N/fn58lYaIfH+Ef4p/gnqEf4J/k4SFfH15f32Cg358f4GCi4J+e3eDfXyOf3OGfoNveYqDgomBfIR/l36GhH+DiHmBh395hH9/gYd4gX98gYt+g313fYJ8hIGHgoN/g4KBg39/hY9+fYOChnyD
goyCg4J9f4F/g4N9fn6Bg3+Of39/fnyFgX59e358hoKBhH+Ff35+eX1mgYR/eH59gYR6g4R/fYF6fnyJeoGCgniCgoOIfYNzf35/f4GBd3l4gX1+goJ+fHuEgn+Mfn+Bfn6EfnqChn2Bf459gXx/g4J/fnt/hYKB
gXyDgoaCkoKBj36DgX2BgoWBgX99f399enx9goKCf4Z7f4GCeoR8foKFg4J9d4V/eYJ8fIGDgnmBg3t9g3yGhYGBgoN9gXyBgYKCeYaCfoWBf398enSDf398fn+IgXqBfX57g3V9fIWHgnmKgoeDfoiFfIF/gn6E
gX9+gn9/d4Rtf3+Hg4F/gYF+goKBf4aBfYF8g313goN9gYKCgYSBgoqEg317f4F9goR/ioGCf4KDhH1/gXmCh3h/hImBfoV/foeBgn6Bcnp7foSBeoWLeHWHgYmMe4R/f4R/h397f4R+g31+fIOBfoKDfIJ1hnp/
eoF+f4GBg5d9gX5+gX6ChIOFhIKGgX2GfoWBhH2Een96goGEg4ODhHyDgYJ7foiBV358hId8f3t9iYSBg4GBiX+FfYF2fH2GgnmCeH6GgX9/h32Bf398goF9gYWBgX56f4V/fX97f32If4F8hX5+foeBhX97hYF9
fIF/f4J5goyEfX19gYF9fnl+gYF5hIKDgX2EhH99fYKCe4Z+gnh8fIF5gX1+gnt8hYN9f4SBfX+BfIF+gn+EfX57fn5+doGDfoR/gn19gX+Bdn99hHx/h35/fYF3gn2Dc3t5g399g4GKf4OBgnuFgn5/hnmDfX2C
f3yMgX5/f3x5gn+ChH99gXB+gYR+hH14hIGCg4p3iX2Cf3uCfHqDdYNygn+Ef4R/f4iBhHuHh4F+fIKBgX6CenWBg4R9gYF9h4ODh4J+eoF9f4aFgYN4foGBgYF+hIJ/g3+BfIJ+goN+fHx9fH6BgYKBe3t/g359
h3p8f4GChIKCen13gYWCgoF/g4F/foKDgXx+e4F+gX5+g4iEfX6Cfn6Egnd+g3qBhYF7foGCeWt6eoOBfn9+fHl8gn5/f39/gXt7f4GBdnx/gYODe4J8gXd+gniBgYV8fH18fn2EgYOQgn5/hX1+e3+CgX99gn2F
fIWEgYR9foWBd319f397goGBgnZ9h4GCgn5+eoF+hYGGfYN9h4KDen+BgX+FeoSDf4GEgoR/hH59iH2Cgn18fYWBfn6DeoZ7foKCfoKBf4R/f4GCdIJ8g319gn+FhIF7hH+Ecnx+gX6DgYSCe4KBfH58f4J7f3l9
foh8iod9f3+LgX+BfniDhnyMhYGGhHl+f4SBe4F/hn99h4GDg3+DeYN+e3p8goJ8fYV5goaCgYF9hn98f4J+g3eDiIGBgoKJfYR5fX6Bg3+EfIF/hX6Eg4GCf4KEhYGBeH+Bgnp+g4OCg4F8hXeBfYGFgX+BgX+J
foWChXyDg4J+goJ8g3+GfXx/en9+foaIfoKBgoF9f4GBfn5/hYaEf3yChIV7hYR9f4GHg35+eX+Cgn2GgYyDf39+h39/fYJ6h4R4g4x/f4F+fod+eYeBdIp6e3yBgYN+iX97g3+CgoN3hYF/goWDgXyCfod9gX5/
fn+DeX17f36DhIGHf4F/gXx/g4KGgX+CgYeCfYF8gYOBfn54e4F6fn+Gj32EgX6EgX+Eg3qBgX99e4F7gX56eIKBgX2CgX59fX6BjnyEhoOChHp9gYd5gYF7e399gYGCdHx7bIF9foWDfoNug3t/f3x/f4GGe4aF
goN8gn+DgYF+foN6fX9/f36Ce36LfX+EfoeCgYF9goF/hn+DgYGDgoJ/fIF/f4R/h4SBf35+gX99h4WBi4F/i4V+f39xg39+jYSBfX6Jfnd/gXh9i4F8e4h+fn95hIGEgnl/gYKBfoGDfXuDeIGFfoSDgX6EhH+B
gmx/d4GBfXyCgX9/f3+Df3uCfYKBhGp/fISPgYiBfH18fYF/fYF6gXyCgX5+e4V7enp8f4KBhoKFfoF+fn56g4KJgot9g3iBf4J/f3OGf4F8iHd+f3d8gYGOfYeNg4Z+gn1+g319fYJ+f4N/goR9gn+Bfn+Cf35+
fH+BfoJ8fIN+f4R8doGBfoSEgYJ8f5d7g4R8gX98eYSDhIWDgn2Ff4R+f4J6foR9iIl9fnyCgn9+fn59gX2CgX5/g3xyg3mDdX19gXxzg4GDgYF+fnyDgYGEgn6DgYJ/gn2Ggn9+gYKBf36BfX9+gYKBfHx8foSI
fYF+goKEfoJ+gYp/fn58fIN+fnmCgYGCfn56e32GgoJ9foF3hYKGgYF7hoOEeH56gYWEhn+Df4F8fX6Cfnt9f3uBiYJ/g4qEfoOEgoqGf4J+dYV5fIJ8hn58gZB3eoJ/gX6CeoSBf32Cg4N9gYWFfoODeYJ+eYp+
hIGRfX6EgoJ9fomPhX5/g3t9f4GBhH+QgYR/goN7fIN9gYJ7hXx9foKDhX5+f4Z9goOFfIJ2gnl4gn6Bd399hoJ8fn+EgYKDfoF/ind/fn+BgoR3f3x+gXiDgXuBfX6Bfn+Cf3eBeoKBgYh/fnt/gn9+g3+EeHmD
gYaBenl+f410iol+e4KFhIZ+gYh7fYKCf4WDg36If4KPg4N+hXKBkIZ+hYJ+goh/g3+FgomDdmZ9f3h5fIGBhIV5f4p8eIR/gX6FhXWHgn2Cg4GBgoKDfYGCfoZ/fX19hH+De3x/gnyDg4ODgYJ9gnx+fn5+d39+
eIqDfnx/g4V6hXF/f35/fIGBg5WCgXt+f4J/fH52f3+EgYR7gX5+f3t/fYOBf35/f4WLgYJ8f36CgoKJf36IfoGEfYJ/f4KGg4OFfH6IfYSBe4Z+gYWDjYKBfYh8gn19gYJ+f4Z/gn5/e3qCfIJ9fm96goSBf4GK
g4uEfn59fYGCfH18g4F/hYeBgnh7fIGBhYKIgYOCfoOFf4N/fn1+f42Bf32VfoV/boN/fn+CdoGCfnyDg398goV8eH2Fe36CfYF9eIWEgn5/iHp9f4OBhH+PgYF9gn5/gYaHhHiBgoN/f4J7foKDc39/fY99goKC
gn6CiXZ+gnp6f39/goGCfYKCkn9/fYKBiH+Bh32PfYF9l3mHeYGBhXaFe4OBgoh6gXyDgoODe3+DhYN3g3+GhX+Hgop2gYh+fn6DhoJ3hHyBe3x/goKCgX57hIGFf36EgXd9goWChoGDfoGBen6FfHx3g4iKhX+B
goOCfX1/hHyFen6DeYKBfIJ/d4F/iIN8e4F9goGBhH6EfIJ5gX6Hh3+DgXh/fYF7fn+BfHt/gX6BgYGLgYuBfX6Bf4t6goaDe4SGhH6Gf4OGd31/g399hIGBgX96hnp/f4iBeYR/hH+Ben59fn5/g4GCg4N/hYKB
hIF/fnt9goJ6fYKCiH+CfX9+eoGDg358foN6gYN+iX2Cf4KEf4J9gYODgn6ChoN+g4F/foR+e4F9f4N7g3t/f4iBgn2CgoJ9goGBf3+Dfnp9fn2HfoGEgXyDfpF+f4d/fX+Be32Dg358goN+foaFhXx/gXyCeXd+
e4KBf4F/hYGBeHuCfX6KfHt5koKCgXx+g3mCfYF9hHuBh39+gn19gYF/fnyEfYaOgX+Bf4hzhIiDgYGBhX9/goOBen+Dg3+CgX57fn6BhH6Ecn9/hYV+g4R/iIx/gX5+f4N+f36CgYR/eH2Cg3eDf356gX2Efn+C
f4KFgo1+gX59f4GDfot9foGCgnWBiIJ/e399g4uGhYR/gn59eX19gYJ6goSBiYGEeXl9gX5/gn9/foONg4d+fISCg454fX5/fnqBfXyKgn58gn59fXyJc4KEjH1+fouBi3h/hIKBfH17gn5/hH6Dg3t6gX1/f4GC
gX97foJ+fX6Ch39/gX99gnyDfoaEfHeCgn+Je4F5hol8gXmBiYGCgYiCfoF+hIp/hn18eIGDg32JeYh+gYaChHt+gYF/fYKDhYWCfn+Df3yCfoV/eniBg39/g3l/fYGGgoGChH99f39+i32BhIR4joF8eYWChH9+
hYKDgoaBfX+Dfn+Bfn5+d4N7eX99b4KOgniCg4R7d3qDgX2BhHx/f32FhYKJh3uDgX2JeHx/goGLfHyBgoF8gXiDgX99foF9hIJ/eoiBf4GHf4J6eX5+fnx+jIF6hnl5fXh+g5B+g3mBfYGDgoaBhYV8hH9/g3t/
h4mDgX5/e31+g4KBfYF/foGGeoGHgYaEhX+EfYR9gYN4goOCgYJ0gYKEh5SCg3yEenqEgYKBfX5/f4GCgoZ7e39/eX+Gg39+eXp+g4KBinh/fIKGhX6Ef394hYKCf3t4f32Cf4OGkISCf4KDg4F2e4GBfYt/enaC
iX99g32Be4N+hoOEf4Z7fnp6iYh/f3GBhH9+gYh+gYF/hHuFgXWFfn+Ign9/f4R+goaFhHyBgYWBgoGSf4GEfX9/hHqIfoKBfYGBiYGBhH2BgoN/gYR7goV+gXp8e3+DfYGDgouJdn6CgX2Df4F+gX2Bg318goJ7
g3+CfX9/f4d/gYN6g4F9h3uCfn2BgYN/h4OKhX96gn+BhIKBg3V+gn6EgnmCfX1/f3+Ce36BgYh+fXt6g3uCfYF7hIGBhoN8gYeBfYGBfnuDfYGBf4R6f31/fIGBf4GEf4WGfol8g3x9hISCiX98g316fH+CgYF/
hX1/fnJ9fWJ9hIJ9foGBgYV9kn16f4F8enx+hIN8f319fn2CfoJ/g4J9g32EiH5+fIV/gYV+f399goN+fYSBfnt+foN7g4N5h35+f4F/dn5/gYGGgn+BfoF/gYONgn+FkYR2fHaBf4Z8gYF+goN+j4F9e3tvgYeD
gYF/hoKLf4KDgX99goeBgneGgn+Cf3mBe3uEfoF+foh/f4F8fn18h36CgYiCgYR+enx/gX5+eYR6goKHeYGCiH+NgX+EgW9+gYJ9fYSCd36BhoqDeH1/f4GIf4OEfn9/foF/f4F8hoN9e4KDg4F8hn6BhoeBfX9+
fIJ9f4l8e3mBfoF5gX2DhnCBgX2BfYSEd31+hn1/hX9+e3yBgX+EhX56hYJ+hoV/g3yDgnp/f3uBenyCkIGCiH2EgXSHfX+CgoN/eoJ+fXx8g4F9hH+CgXx9fnmBf39/fn6EgYN+foF5fX6Ff39/e4KChX2CfHx8
goV/gYOLhHyCfX+FfoGBe4GBgYKBf3t/g4h/foKDenuCiHt+fYN6iX2GiIZ+foKEgoSCiYGJg39/fIx7fX9+goKEfX9+gXyCfn+Dgn+DfnyBfH+CfIN4fn+Df5F/f4uHfX+CgoGDfX6JgXOFhH16gYWDlHuBg4F7
f4N9cn+BgnN4hH9/hXx9gYF+fnl/gn9+fHx+gX98en59foWCdoGFgYN9gX2Kin59f3x7gYR4g4F9god7fId9fn6BfYOEe4F9fn6BgYR/fnuCf4d/foR8fYF7g358j35+fIN/hYF7bX+Cf4J8e4GEhIKFh39/foKC
iXx6goJ/gnx/f4SGgoOBgnl9f4J8fnyDeYOEgX1/goF+d36Be3t8fod9fX2Cfn6BfI2Ia31/gX18gX2CfoiCg398fn6BgXl8hX2BfYSLeYiBgX99an6EhIKFf317f4N5fnZ/f3yEf32Bf4KFfnh2fY19gYN9hoZ7
h3mBgYR+g4J6jH55gX59hH99gn57gn+Be39/foKChX9+gYKBgYKFfHd/gnt/gYd9f36LfYOFeXeCe3x/dn19gXx+gXqBgZd/fop/eniBgYeGhYKBfXqCfnaHgYF+h3+Dfn58hoN/h316hH92gYmEg4KDin59fX96
fnuCfX16f3SFgYKBgYV/f4aCe4N8d36Cb4GCgXh+e318fIGCi3uCm4J+foJ/gX+Efn6EgoF7j3l9f4SBgYGBfnyIhX9+hoN7f4N7f4GCen99hH56hIJ+f4KDhn+FgYWCf3+IfoKChIODbIF9f4KBgoGFf4GBeYOI
g4GKf4SFfn59g4l/hn+FhIKBgn5/hoZ8f32FhIGFgYOGhYd+hYJ+fH93gYmBf357g4KBgYx/hYJ+en99jnl+goWCgnyBiIF+e4KEfoJ9fn2Ch39se4+Xgn2Dgnx+foF8gYZ+hX+Bg3x+f3t9fIJ7goWBhIJ6hIF/
gn5/fX1/hH6DdX5+g4GBeYN1f32CfX2EgYR6gYJ+gnaBfXt2fYKFfn+FgYKFdoGDgoGCgoSHhXWHeoGCe4Z9goSGe4qFhXuBgn98gYKDhIuBgYKBf4GHh3qChYR9hoF/gn96gX18g4V3f4N8goN5hXx7g393goF4
gXqBfoV9f4R5fX6HgYSBhHp/fIR/hIN8goKBfX+IgXuBg32YgYSKeoJ5hX6BgoeGeoKBhH+Le3p9f4GDf393hoWChIF+hHqDgoR9gn9/gX+CgoJ5ln5/fYGFg4F7gXx/foN/goN/fn+DgYN9iI9/fYSCf4GGjYGF
fnt8fn6ChX97e4KDf4GEhIF8eoOHf4GBhIKBf4OHcomMiHV9goGDfH+BfHx7f397f397f4aBgYR/g32MgYF8f4R5f4KJgYF8gYSFeYh6f3l+f4Ghf39xen9+f4V+gX2NcH6DfYF7g3yCfYF/eomHf359g4J6iYF7
hHCBfoN/gnmBgn+Bi4h5foOBfX6Df4GEgXuCe3x3g4R7gn9/iX+IfZKCdYGEhn15f4J5goR/fnyEfoWCg4J8gYmCfoGDf4Z+gYF9gYWBfYGDgX+GcoN6h399gn59goF7fYF/fnh5gnx/f3+BfH9/hYOCgX6BfIeC
f3+Ghnd/gYR/fJR6f35/gX6BfoWBgoR/kX1+iHuBgYWBfX+CgYF/f4OGfn59hH1/e4qHfYOCg4J/foKBdYF7jX99en2BgX+Bf4tyfn+Efn6DfYGGfIKCgoF/hIODgn+CfX+Bf4KJgYZ+e32DdX+Bfo1+gn58d4KD
fYKDgoJ/gX9vg3d6gomBgX6Cf3Z/g4GCgnaHiXyBhn2EhIJ+g398fYmEfXt9inV/gX+FgYGHgoR8fIKBfoaDgn6JhIF+fYF/gn59dnyBgnx+gnmGgX19f4R+fnx/gYOBe3t/goGBf4F/fnt/g358f4SBhIN/fYZ/
goSCgYODhoGIgnyCenyEiH59foWEfHyBe4GEhIJ+e4F/f39+gXx8foGOgX2EfoV9gYGCgnl8f356fYGBhXx7cISFgXt7en9/fnmBgoZ9fnaBg397f319fnp+fYOHg3uBe4GLgoN+f4N+eXaJf4OGg32BioOEiHh+
g3d7gYOEdYSEi3+FgYKBeX6CeneDfnqEg35+e357f4KBg4GGhX6EfYWCgYKBhYJ7gYGBh4J/f3qDhIeZfX+Lh3p9eHyDf3p6jIJ8e4OCf3mFhIaDgXx8l3+CeX6Hf4F/gYF6h3qHfISBgXh/e3eCeoSChYOEiYGG
fH59fX5/gn9+goGBf4GEgYKBhYWDent/iYF+gX9+fIKBln6Bg36Bg4F8gneNe31+fYF/hH17d4J9g4d7g4F/gnyBfX56hHWCe4GEg3mGgoGDhYmBhn+BfH95fn+IhH19h4WBfoKBfYaBen16hYF7g4OCfoOBe3eB
fop+f4F9f5Z/hX97f398fnqCg3yCeoGChn2Bf3t8iIOFi4l6fH97fIGDg3B+cHqDen57gXh+jH59gYV+f3+Cg4J7fHV9goJ/iISBh398hX6Bhn9+hH2Bfod8f39/foJ+fnt8fXqBh31/e4WDeIGGfoOGf3N6goF+
g4SDgXt6d4N9foF9gYJ8e4F6fn98fX6CfpJ9goR+g4KBh3yEiIJ/f4GLf36Cg39+f3t5hH2DhYuEfn5xgYd/fIOBfXyGfn18gY53hIiDfYKBeoGDfYJ8hIKDfnWHf4F+gnx8h4V8f4J8f4KHfoN+fn+KhX1/fZx/
hH6BgX19iYKBgYSBhYJ2f36DhX2LgXqDgn59gX6Be4KChH97hIZ+gYWCfX+Cfn+Gg4F/fIR+gX2BfoODfYGJd4GCf4GKf4WGfIF+gnyBhHp+e31+hYGDh3+DdX+BhYN/ioN6foSEfo2Cen1/hX5+jIGFf4F8cn2C
e4WCgX+Ifn2BhH+EiYOCg3uDfn2Cg4KBhIR8jX9+gYaCf3uDhH90fn6Ffn59g4N/dn2BgoR+fHt7f4GFe3+LfYGCf3+JfYGChoF9gX97jn6HfX9/fn96fnh/gYeChX58fYSBf3x+gnx7iYF9iX1/gX97g4SBd4SB
f3mBhX6Bh3p8f4R4gYeEf4aDd4GDhoSHfX9+foOBgYmChnt7foJ6eX2Cg399gn6DhX59f4N8iIR+gXl4f4GBf4F7f4KDgYF+foKCfoZ9g3+JiYJ3h32Cg36Bd4F+g3iRfnyEen58iH59hH2ChYWBgX+BfX2EhXyC
hId+fIOXen9/fYJ3fYGBhIF8doGBeYGEgXt9hISBhYGCd3x/hH2FfoN+goKBhIJ9fYOFfHZ4hH2CfoOGfoN+mIqEhH9/hX+Ffnt9g35/gX5/goOBf4GFgYqCjH2EhXqCf3x/g4eDg398fYKCf4SEf4F9f4F9g4iC
e4WFeXp+iH+Be4KBf3x/fYmBfod/goh7foN2fXyHf4aDgoKDhnd+gYF/gYKCg4GEf36FeoF8gn98gn2CjXh+d4F/fH5/f4uFhH5/hH6Cg4d+g4J/e4J/fIWGf4d7gYR7foR9f358fHx/fYp/aYV4in6CfH58hnyH
iH6Bg358eYKEfH59hX2FfYJ+goeReXqGgX98eIGCgoV+fop+foGGgX2BhIJ+g3uCfoF/g4KBgn9/gXl9fH9+fn+Ef4J7hIWBgYGBf3yBgoGJfn+Bf4J/hHx9gX+Hg36BfIGBiYKBfoGBfYKBg3+KgoOCfIF9g26F
foWCfYSGgX6FfYOBgoJ/hXx+hIKKg4KGiH9+foaHiH9/f397gX1+en16fneEf317f3+CfIGCfoN8gYGEg3x+gYJ8kX6EfoR4gXuBf39+gn97goSGfHx9fX99hnuIeYF+fH6CioF/go5/en9/f32EfH9+fYGCgYl/
gXt/f31+fYF/gYGBfn6CfIKEg4GGfn6ChHx+gX9/goaCgoR/gXt6eoKIfYOEhX+Bfn9/fn9/fYiFhoR/g396f4l/hIKBg4eCgniDd4KCj4J9gYGDf4iBg32FfH+FgoZ6gXt6goF+ioJ/f4SBg4KOf32Ef32Bh39/
hYN9gYl7gX94g4F+g4OBfneCgYGDfYmDe4F/gYKBfnSDgX+Bg4KDfH2DhX6EhY6Ff4V+gYGJf3+Ffn+ChX6CgYZ9hIR+f4GBgX+Df31+foKEg4N/eoGBhYSUgoGHg32Ee4GCkn9+g3t/fH+Ff3uBhoF8gXuEgX9+
fIGEgoKBf397hH+Dgn5/gYGBfoZ9f32Bf4iHgYWBg4N+g4qFeoN+gYWBg4KBgoGBfXmBhYGNf4WClnqEgYGDfoJ/e36Gfn2DfH+Bf4R8ioF7gn55gX98goJ8eod5hYGBgYh8eoOCgYl/gn9/goV9fYOBf31/foF8
gYGEl4F9eoJ+gYKDeYOBa4F5f4GDf399gXyEeX2Bh3+CgXSJfHmCf398f3mFhH+CfbF4f3dxhX+BgYeCgX+DfJN9g4R7goGFfoF+goGOeX18goF8foOCgnuFgn1/eoKBf4F+eIOEhn94gX59eX9/l4F2f3+Di4qF
f4GHeYmCdn+Bfn+CfIKDgXl8eod8hYSHg42BhoSBgX5/hId9gX98f3x7goiDl3uEgX57fX2Dh4eCfnyOg4OBf4Z/eIR6gnp5fYOFf4GFgX5/foyNhIGBfH98hHyBgn9/eHyBe3t9eH+Jg32Mfn17foF9gYOBfYF/
gn6Bf4OBeH6EfIqCgX1+hYGBfoR7j36Gj4J9g3iBgX19gpGBhX6Fg3+Bg4F/fX5/f32Eg4SHioGKf4F9gXl6fn+ChXyDg4F6g31+hIJ9f3p8foJ+fXp/e4GBiYV/g35+gXmIfXp9gX2Mf3+EhX59fYN/i3h/f4mE
g3+Ifn6BgYKBgYF/gnmHf4qIfYGDgX2EiYqCfn+CjIWBhYeCgYGCin59gXx6fXl7hISDhn2Ce5J/fniChX1/hIF+iX53fIKDgn95fXqHf32Je4KGf4F8gYh9e4F4gXyCf35/f3+Bhn93eoKCgX+Gf4J/fH+Ic3t7
f4F9gXyCfo6CgXx8gX+Ef3d5foN9f4GBgYWBgXZ/hX9/hYR+goF/gX1/fYGCfnSCgn59f4SHfoF9gX6Jgn6CgoKFgn5/eIR/fYF9f4R5goGCgYF/g3yBhIKDdo99hIKCfYKCfoF3fnh9h4KCg3+CgX92foR9fYJ+
fH17hnSEgX1+fnuFgX2Bg4F5g5yIgYOCeot8dYGDfnSDgYJ+foeGg4h9fH18gn6Ce4F6g3uIeoOEiXyDjnx6hoJ9gX5/gYmCgYV/goGHen9+j4F+e32Df4GDfX58fH98g32GhH2EhYOBgoGDgoF/j5GFfX+GgneE
fYKBhYKBen1/f3yBf4mDgoSBhXl8fn6Cf4WEfX+Df354fn1+gYGDdnt7hXyDgXmBe4KBeX+If4aBgYWCgXp/f4aDf4KHfIGCfXx+fX5/gn6EhYR6f4R9g4R8g4R/gYSEgYGHjIJ+hoV+f36IgY2CfX2EgoV+YX2H
fYOEhYGBfHaCg398fIKCeH97gn6GgXx7goKGgoV5fIOFhX2Cf4OEf4R8eoJ8f3yDgYKGh3SCf3x/g3h8fn+BkIN9f4VzhISIfH99iIJ/gn9+g4F+g3t5gYWGg3KCgn1+hn+BgYd+gYN+gXd0g4F6dn2CfIN9jYGE
e3t/hoF3gn+DgoR/gn9/fn+BgX5+hH97f3+GgX1/fIZ1f4WBfoOHen6EhX+OgXx6g3+IcIJqhYR6fn6Ffn2Eg355fIGBfn+DgnuChIGBlHSDf4ODfH+DfX97hoGEfX5+enx/gYGCfYJ+foqDe4OEgX98gYWIgXl8
e31+gX6Bg3t0hoF+hYGFhn5+h3uBgX54hHV/gn98f36DgYGEd4N+e4efenyFgYaBeYx+f36BhHyFgnuBiH55g4GJfX6GeoiEeX9/hIV9gn+FiYGBhIJ9f399hX6JfIJ7gYl9fIOHg4KBgnqBi4GBgoR7fYqChYh/
gYiDeX59hX+Bf3+BgZF/gn6Ch3p5f3+Efn6GgoN5g4eChnd2f4SEfX93f4p6f4J/fH2Bd359f4GNjo6LhX6FgoJ/fYN/eoKBfoV5g3+CfH6Bg4SDeX99foGBdYWBfIF+f4OBgXt+fH2DfYF+fnJ+fIGBfoKDh4d9
eod9f3t/gX6ciomDhX57f3+Kf4OFg4N6g3yNhnt7hIJ+g4GGgoOYf3iCfH+DfYF8f4GKhX59f4F/g4J/foF4fn97f4GEeoF/hX9/goN/dYF+fH+BhnuBeoKGfoSCfoJ9eYGBfn99fn2HgYWBeYGDhX6EiX98iYWC
gYONeoJ9e32Bd4GKgXx9e4J+h3x8gX5yg4J8dIF1gnuDgYR+e39+gn2BeoJ+fo2Cg4WEfH5/g3x/g318ioOJe3yEgYSCfIF5gYOBgYKBfIaBgnuCfn5/f3+SgnyDg3x9gYOBfIiEfHqDdIWCiIKDgX6GfoV9iYGF
foGEfn95fYF/f32EgX+JfIGEgoF8fX97f35/hYZ/ioGEf398f3+DgoV+f4KEf3yGf4J4f4KBgoF/gX+ChYSGhX+CfXl+g398g4iOg4d8gYF9fX+FiX9ziH98gn6DeIJ/gYF8iH98f4p8ioV6gYN+h4R8g354goN8
dn6FfX+KgXuGeoSEgoJ+eYN+f4F/gX6Ce4R/fnuBgoKEf4x/gn6HhoSCeHiDg4KCgnyCgYR7hH97hX6Ef4WNgnx/e3+FfoJ8f36BeoSBeH9+gnh7g36Cgnx/fn96foyCf4GEgneBgX58fYKCeoF/g4l+foF/f3+J
gYuHg3qBhYGBfYuNg35zhYGDfoF/fYWChXd9f3yCf4F+en2IhoSGfnuEg358f32Df32BfX99fn6Df4J/f3d7foGGd4V7f3GDgoOBdniYgX+Df4F6f4WKe3x+f4J+hXyEhH96g4F9gX5+d4Gbg35/fYZ+foONfIiJ
gYOBgn+DfnaFdH98gn+FgX6Dg4GGZoWBgoh6go6GgX6Bgnd/f36Nf3x/e4GDf4OBfYF8hHyCfnx9eXp7g4J/g4N3hIOMhIJ/hn+EhH2Ff3p/foN6hISBgoF7fn6Cg3x3fYJ+goGCgYKBeIN7fIR/gYN/g3x+f3t6
ho6Ch3+BfYSBgX59hH9/hIGEf36EhI2BfYN+hIF/d3+CfHt7gX2GgYR8gYKBg318foKCgYF5iH6CkYJagYGIfoF8fYSHhX6Hgn9+gX2Cg4J+hYN/g4J/fX18fYSCf4GHf36DgX15g4GFgYiBiXl0h32BgX6BgYSB
h5CBgYGBhnx+eIN/fXp6f3yChoF9jIGCe4V+e354gX6Fg4t+g398f4GBgoGEfn2Bgn9/gnx/eoGMfoR5h4aCg36CgoGFgX15foN6f3t9fYiHgXmCgXyIf35/g4F/hoF4gYWCg4OBgX9/gYKEh3l3g4KKf3uBg393
f3+If3+HjHyGc3+FgYZ9fX+CgXqDf4F5dIOCgYJ+g4KEfX9+gX19eHt9f4GBeoOBfYWGfYGHf3yCgYWFgYGBfn2Efn58hH1/hX99e31+g4J6f4OOhnyHen+FfoKBhH6Cfn5/eoWChoF3eXZ+fnWDf4J8g4d5fHyB
goJ8foGBhIKBfoF/hYR/goN9fHx9fH+BgX98f4F/hYOFhYOGeYh/fn+CgXx7hX6Bgm6CgoGCg32Cgn19gn6Fg4F+f4KCf3F7fXuBf4J+god8gYF8gn9/gXmIgoV/gYGEf4OBfYiDeoN8fIN8f4F6goOBg4OBf36C
hoF4goV/gX5+f3uEgYuCgoOEgXqFfX+Ed397gnyDfYiBf4SCiX2GfnSDgniDe4iBf4OEg3p9goGDe4OIhYF7fnx/f4KDfoGBgoF8g3+Cg4J9goN+eoODgoN+g397gYR9hYF/fX1/jIR6f3+DgnyDdpGGgX+Wf36E
iYJ7fH19fISCh4GCgYOHgnp/eH14e4Z/hH2Df32BgoR9gn58dn57fYeBfnyEgX57fIGDf4KGgZFkh3t7gX2Ignt7f3+Dh4OIen19eXeChX+ChHuJh4F9eYiEgox9g4KBf4mEg4N+foN8eX5/fnqDiHx/f3t6fX6B
f3yCeoGBc4GBgoGBgX6DgneCfYV8fIF9iniFg4J/gYGBgXt+fYGCgYJ7g3t8hX1/fHaCfoJ3goh8hn2BfXyBgXyDfoF9gXt/gYWJgn6DfXl6foF/hn9+foSBgn+BfoF+goF8hYaDgYF/g4F+en17fX2Bf39+goR/
fnx8eoR7foZ9goKCgYR+fqN/hX+Dfn6Df6F9fXx6hXuBg36ChIZ3g32DgYF7foZ/foN9gYGHf3x7hYJ/foKBf4GBf4SBg39/hH+Gc3uEfX+Bfn99fIKEfYGJjXx+fn+CfYN9e4ODen1+goN9gYN9d39+f4iEfYF8
hoN4goF+hHh5f4F/doKCiIaEgYN9f3x+hH+CgX6Be4F/f36LeH6BfIKHgYN/fXuEhYOEf4qBb39/gnJ/i35+goGEhHt+e3x+fYaDgX9+e3qFf3+DhX19gYV9g4V+goaBe4N8gYV9f4KBeoODfIp4g4J7goF/f4J5
g4F2f3h6f36BfoGCfn1+gX6BgXyHhIF6hYWFh3+BgYF0g4F+e39/fIR/foeEfoWCf4KDgYKBe4GCg3l+f3mCf4WEgXx9f4GHgX9/e4qBf3+BfYZ+hIF/h3l9hYWPiXt9boSEhoJ/f4KCh36ChoKCgoJ5gYODe3lr
fn6EfoF+gYJ+fX98g4V7iYGHfH2Dgn19gYOGf4J9gYF9fX+Bg4R+in97hn+CgYZ+eYaMfoOCfnyIe358fYJ/goKChH2Bgn1/f4R8g36Dgn+BfoKHgoF4g3x/g3+Cgn90fnl/foF8fH99hIF4f4GGgoN/hYKEhH+D
iIR8fn6CfIF/eoOOfYSBgXmDfYJ/foR+gYOCgXyCgn9/oYN9fIKDfIKBf359f4N4jYODf3x9iYN8foJ+g4N/gW+FeoOJf4GOhH96gX1/e31+g36Tgn5+f4V6h36BgYF/fnSChISBgX9+f3x+iISCeYODfYF/fYJ+
fISLgX+De36Cgn6BfIOBf4aCgX+Bg32EfYKBe4GFf36EgoWOfIGEf4Z+hH6DgoGBg3t+foKGg4GBfY6Ef4F/e4Z/gYt+e3yCgoGHfYeBgoF5gXp/gX9+hoOJgYR/f4V7fH6Bh4R7dYSBgX99gn+BgoGDiIOGgn6D
gX2Bg4GDd4F8gX95f3t9g35/fX98gX2Gf3+BfX6LgX2EeoOFfXuEeXyBgn+BfYh+gn+Bfnl3fX+DhIF+gYOQgoGCfm2BhHuIeod+gYp9ioKCgYZ/foR7coKBg4GCf32MhXqEfn1/fYF/fXmDf4J/fYGFgoGKfIGE
gn+Ggoh/gYt8g3uCg3h8f36Eg3+GgnWFgXqBgoJ5e35/goaCfYN9gXuGiIF9gn2ChWqOh32Df3yBg36Cfn9/fYV9j4OLfoOBfYKBg3+CfIKFfYOBg32Cf3Z9g3mEgXt+fomGen2BfHuCfoV6foSMfYZ8gn92f4J/
eIZ/fYKBfH95hX99e4GCioh6e4R+foN/goJ+eYGIf4J4foF/hX58fXV1iXtzgoWCgYKCgX+CgoGDgnmBfH97gYGBfoN+g4N9fHOCgn6DgoN9f4t6h4GEcXuFgYKDjYF9fYGEhH+BjoF/goF4gnuEgYJ/gX+DhH15
fnd6fYJ8e32CfHyDgnx7hX5+fIN7f3p3eod3eoaDhH1/fX+Bhn6DeX59gn96h3+CfoF/f4F7f399hYN/g359gYWCg3t9gpyDh4uCgoOBgn2Efn+Jfn59f3+BhYF/e4d+hIV/gX+BhYJ5e4F/gYR+gYOCen+Eg4KD
gYSGf36BfYF4hYF+doKBeXyFg4J/foZ/hH+Bgn6BhYOBhHh+g4aBiX9+foh6gYV9cYN8fYJ5foGCgX1/doR/gn+Fg32DfX+FgYiCfoKDf3+Kf3qFhnp/hoF/g3+Dgn59g4GEeoWFgX5+fYN7f4F2gX58hn+ChYR2
foR2g397gX2BgYZ+hXaFfoJ8gX5+dH1+fX96d3uCfn+Gf4KHe4KEg4OCgX+Dfn+HfYN8fIF/dH2BhYSBgnt8goSEgn13iX9+eX9/fniBfoR/fn59gXmEfH+HeYd/f32BfW+Dg4aJfYKMf4J/gnx+gn55foJ/f39/
foyKhoOCgYiBgn9/fn99hYN/f4WEgoKDfoN+f3R6f3qCfYWBgn1wfYx6fX+KgYJ9h4J/f4F+gYN9eX55fnyBen+fgX2CgYN9gYGBgXx5g390g32KgYF/foGBeHiRf4KEhYF9gYZ9hX+Bhn55fX6Cf4GGnomFgYaH
fH18e4KIeYKBg4GGf3p/hX9+goOEh4N4g3t+hH6Cfn+CgX2DhIWEf318goF+f3t7gYJ+hYJ+g5B8f4R/gX59f36Cf4GJfoSCg4GDcoSDeoN/fX6BhIuBf41/f3+Cg4mCgYJ2foN5goF8e3x3hXp/fX+GfoF+gn+H
j4iDf3uBenx+g3t9eH97gX96e4J9hYJ/hIGBgYGEf3t/hn56g3qFen9/koF2eIOBgnh2hHWJg4GBgneBhH19h4iCfH5/dYN9gXuCg4N3fn19hoSBeIF7fn6DgX+Be3+Cf4V+fX96g4WCf4yBgoF2eIJ4b3uJhIGF
f3+BgYeBf4V8hnZ9eoGFhoKDf3t+d355fYSGgYJ8fYJ/hIKFgoGBe3yPh4J8f3l+fn59enyDhH6DgYF+fYeEf4N9f39/gYN9gXqFfnyBgn15gXuChXl+foODgX94f4GCgXp/f4OBg3qBgYF+gYJ+fYR6gX+DgXuB
e31+gYl/fXiCgn2Eeoh7foN8e3+Cfn2BeoV8gXyBfX6Cg4N+fnt6f4J+gX53en6BgXl8eIKDfX2CgYODf3+Bh4KDg3+Je39/fn1/fYKBiH+BhXt9gYSBjYF5foqMgoqDe4GBgn+BgX2Fhn+JeH99gXmEfnuDf4GF
goV/fX+CgoSCf4eCfoR9f3uFg4ODg3t/gYV/fIGBf4OBhIN/f4R+e4KBioZ/hIeGenyDgpt8h39/f3uGg4GBiYx+gn19hJmFgn5/fnp8gYJ+g39+f4KIf5F/gYJ/hX5/fnuEgXqBfYGLfIGCen6DhoKBi4WCfYeB
gX+FgYN8hoKLfn2Hh3+BgYJ7hH6DhIx9fn6EhYN8f32JeX56goKCfH+Ee32Df4V9goWBgYSEg4R9fX2Efol8gYZ/fn2CfYSChYF7h4GBf4qBhYR9goiBfn98fYWEgX+BfYSBfneFgn59eIKHfYV9fX6DhIR8eH5+
fX6BgZR8foKJfHp+fn6IgXx4g4F6gn2Bh4F+gn99iJSEfYGEg3h/hYmCg4SDgoSBfnuCf357en9+gX2Bg4F+jXpziHx9d4GChYKHh4V9f3yDiHJ+f6GIfXt6eoF/eYWCf4J/foF9goeBfH99fX+DgX+Hf4V8fn9/
g4V/fIGEd3iDgn2CeIGBgXiCg3+DeHx9gYJ+gYFlhHR/gn+Eg319gn57gX2BgYeDgYJ2g4OFf397foGEgYGGhIF+fYJ8f4eCf4N/f398foF+eIZ+hYOGgX6Bf4uKgX5/g4uEgXyEgnp+en6Ch4GLf4GCiX6BgYJ/
gaKBfHyBgYSBhIGChnuOepN+hn59i4J/hX56d4GDgX+Bgn98f4GFf35/gX6GiH+Ce3+BgX5+l4ODfYOBin57iIZ9f4mCg357fod9goGEhYWBf4GBfYGBf3uFf4l/f4F/g36Be3t+iIF4f4J4g4KCgYeDg31viIF7
gn9+f4N4e3+CgoaIgYVxfYKBgnx/f4J/gX5+gYaChoKCf35/gYGFg3uBgYOIg4WCgoN/f359fH1+gYGBhoGChoF/e3l/f39+gnt9eIWHf4Z6g4GFdH1/gnKFhn96hX+Cg3eDgX2Ef36CfoN+eYZ8f3+HgX+BeH97
gX6CgoaGg3yBe3d/gYGBgX2CgoF/hX+FgYV/fn56g4l/hH9/fYeCd3p+e4iBgX+BfHl5f4F7hoN/f35+hoKFfnp9gn9xg32Ef4GEg4OBg4OBf4F4e3x/goGCf4SEgX6BeoqLfIODhYJ7fn2Dgn9/f31+hX+If4J/
h3uFg3J9gX54gX+DfoR4hnt5fYF/g4R9eYODdoOCgXl/h4GJfX+EgYF+f313f35/foGFgX59hX99e3yDfH97goeCgXyBh319kYl+goKBgYF8fX56hoOCgXZ9fIF/gnyBhX56gomEfIOEgoGBdnuFiYODhH2CfoKE
eH98fX5/c4J+f4WLf4KChH98goKDiHyJgX5+eXx4gXt9doV8f4J+f3yDe355gYR9iIGBfoGDgn1/e4yCfn6BhoKOgoZ9gX+Ef4KGf4OCgoKCf3ODg4GCiIKDgYF/f39+hoN4f4J/gX5+fYGBhYeKd35/kH+BgoF+
dG+GeoF8hoJ/fYGBeXuJdIZ+fYWGhYR/fH6PgXSEf4V/f4F/hX93hX2BhYKDfn+Df4F/hXtwh4KEgXd/gYF7fn9/e4WEgoV+f4aDfYqCgpeGf3uCf36Bf4KCe3yDe4ODf4p+fIJ+gX9+e4WDhIR7g4J8gnuCgod9
foGBfYGDhIV8foJ7iYR+gX13f399goGCe3x9gYGDgYyGfIWEgYODhX+EfYKBhIGCgoJ/gXl8fnqLe3t/f3+Cf4F/f4SJgoOBeX5+fYF/gX14eYSCgnyBgYGEgYF8dIGCgYaBhXt7h4mBd35+gn6IfYF/g3t/f4GC
gnV9foF+e3t+fHx/hIR+hYSDj36BfoSJf3x7goGBhoN9hoGEmYN6gYSEgYGCfHx/foJ+h3Z+fn99i3qBhH6EfYGBf3l+lYGDgX+Cg32ChISBe357foiCe4d5gn9+gXd+eYKChIx6gX2Cf5h7g393g3+Bf4N/iYF8
goGBhX+Be3d7f4J/gpCJlIKCf4F4fXx8gYKCf316f4J3goR+fIKEhIKBgYJ2j39ufIZ/fnuChH18f4N/gYWIfYKFfn6DhHx5fISBfH+De399iIF9fnt/hX93hH2Md3+KenuBf3+DiIGEfXt/gYJ/fnqEf36BfHqC
gYF5h4OCeX+EiH+Bf4GFgn+BgpCCgX6DbIWPhIWJeH2Bgn5/fn+LdX9/hH6ChISBf36DgoF/hX+EfoGDgXx/h39/gYKCgYeTgX6BfnyCfHuDZ39/hIR7f4F/d4GBhHV/f3+CfXV+fIFvfIp8goWCgX2IgoKCfYSE
dn9+gnp+g4GDgYJ/g3qBgn+DgYF+gYl+goJ+gX5/fn+BgYF+fnR+gnyEhYl/hIN8d36FgXx/foaCfn+CfYJ+fYODhIKMhIF+foGDf4F7gYOKf3GBfIR/ioSBeoGDgn5/fIGKg36Ffn2Ffn59foKIfYGGfoN/fYKC
gYKBg4GCe39+fnh+f355gX1+fYeCfHmBfnl/fIiDgoeGfHp8foF9fIKBfn93gnt6goN9hH+Cgn58gX6ChH9/f4N/gYl9fXx/fIKOgYF+gYuEkISBgYaGd4R/f4ODf3+CiH9/gX2Ef31/fYSEhIJ/fYiBf39+gX16
hIKCf4d/e399gYKCfoGCf32Bgnx9eHx+goGBgYJ+g35+gYN8goKEhoF+e1KBf4OChH59h3p7gn6DfYeBfH1+fYOHhH58f4KBfoV+e36Bg4yBgYKBf4R7kH98foiBgYJ6hH1/g4F8hn97f36DfX+BfYGCf3uBjX1/
d4OBinqCg4N/f4N8f31+hIF/fX2CgYKGf4GFfn19hIeHhoOEf36Ef3yGgoKEiIODgYGBfoN8hIJ/foGFeIGCe3+Bh4KHgoJ/f3qGgoF/eoOBgoN+hoKCh4OCgnt6gYGBhIN/fn96fYJ7f4GBgYKEfn+BgoKEe4Fz
fnt4f4J+fIN9en9+gYGBg3+BeYZ7gnyEfYGBgXp4goGBg4SCfpOEfoSBhXx7en6BhoN+foGBfoGEgX2Gg3+Cf4Z+h3+Fg4J6gYSDiHt+goGDfn6CfXmCfoGBhIiBe4h9fYJ2f36Cg32Bhn1+fnx8gn9/eH2Gf4GB
goF8hH1/gYZ+fXuCe3mChIN4gn18gn+Bf36Bf3uDe4J/hHuChIN+g31/gX+Bg3yCfoF5fnx6iH56gXl/gX+IfX+GgYNyhoKJiYh6foGBeYiCgYeBfoWEfX5/i399gYOBeIODfXx7gn2CfYZ9fYR/fYSBgoGJjYKD
fHd/hX6EgYGIfop6f3h+fnx+fX1/fYF8gXyGf3qCfoSBhIl/g4F8fX9+gYeGfYF/gYN/f4eGdYN/gYF8hHh9gYOLf3x/fIN9iHx/gXeDhH15f3+Bf4N4eoR2fnSEkXyCg3p/ioGLgnt+hn2Fg3uEfYOBgoF/goR9
f318foSFfIF+e395g4GDgnt+hYV/foGIfYKGf4KDfnyGfX+BjX15hIKIfX55eH91f4J+f3+BhoJ6g32EfYKEgX18gX1/h4aBdX6DgYKBhnqJi4N5gn18gm6Chn9/gX+Cf398g32BhXt8f39/gXmEfn5+goiDhImB
gnJ9gX2DfYR+f4SDgX6DfYZ1fX+ChX98fYh/iYSBh36Cen6Jf4GCfoN4gYJ+fX+CgYZ7foN/fIWBgo2HfH5/eXl/f357gYKEf4GDgoF/gnt9gnyBf35+gYGBhoSDf3Z3e4GBf3yDgYKDeIR/hHuCgX5/gYx/hoGC
foGBfoN7f4SDgYaDf36HfIR2gX1+gX5/gYF6goOLfn2BgYF9kHuBhH13hoF8f4SCf4N9fH19hIN8gn6Dgnh8fnl+f3eBf3qEgX99e3uBfn6BfX2EjX6BhYGIgYJ+f35/g3+CgoZ/f31+f42Cf39+e398e4F6f4OG
fnt9fIV9gYKGeoN+gXaCgoODhISBf4J1gX5+gYGXgoGDioGCg357gn53gYR7hH6Ff4t/gYV+hnyBhYOCgYF/hXmEf4N+gX9+fYZ7f36FhId/goR7f3aLe3yEf36Df39/gX5+f36IfH9/g4KEe3x4hIODkJV/ioKC
gYSCgX+DgYGBg5aFf3+DfHx9gn+Df3+DhIyFhH2EhGuDgX+CgXh0hoZ9g318gn+JfoGSgYF+hHyDg36Cf3+Eg3qCg3h6f39+fYOLf3+FfoJ/f4h+fIGGfIF/fn+Cg4V7gn97fISBg3+FgoGBen+Cfn6BgX19fn9/
gX2FfnuBfnWBgoR/hHeCg3+BgXmKfXWEfXyBhIOBe32HhoSDhIOBgn6Ff36ChIN9fod/foaHhoF+f32Efn9/fYSBfoKCen19hn9+iIF/f3t5eIN/fYOEf4N9f36Gf3d+goN/fHqDgn1+gn+Ben16gYGPe358fYOD
f4GDgYJ+g399gYJ1eoR/coGBjHiBfYJ/gnt/fIKBh4F9eoSFgn9/foJ6goF+jIF0jISCin9/gX6CiX5+foOBgnx/gYGBcIF8gXqBfH9+f356eoJ8gYF+f35+hHh7f4SDfIN/b4V6fH9/fYKEf4F7fIJ/g3mHeoZ7
g3mEhIGHhIp+fIN+eHt/fYGCeX2IfoiDgYF9d35wgn56f3+Cfn99fIKCf4ODhn1+eYKCf4KDe3mCgoZ9fnyBgoaDf3yJf3yLfX5/gXqBgYF/gniHhH59hX53hXiCgXx8fHyCg3mBfoZ9gXiChnx7fnh5g4N/goWD
i3+EfH+Be3yFe36Hg358g4WFenyHgYKBfYKBfop5f4GBfYN+gYGBhYN/hX9/eH99gXp3gX9/hXt8gYJ+f36DgYJ8hH+DgYN/f3N9goR7hIWEf4GEgYGEfYWDf4Z/g4aKhIODf32EfH6Ignl+f36DgXiCe3x/gXl+
e3t+gpB/goR+i3t7iYJ/hXl/fn6FfH95fn19fIWJf3iCgYF/hX17g4KCgn6GeoKGf4SEgYGDgYGCfoSDgYJ9foF/fYR+eoSEf32CfYF/fniPfXSBdn6BfYODgYN/goR/hHuCf4KBf4R/hIV+fYZ0fHyBf3+BeoSB
iIKBeoR3gYSBfXt7fn9/goqDh4mCfX1+g4aMk36DfoF3hH1/f36ChIKBfoKBgYGGfIN9f4Z9g4GDfIR/fIJ2hYaCg4OBgoF9hX1/fYJ+gYd8jIWDgYN/foWBhm6Fe36BfoR+h3Z8f35/iX55gXyBg4GFgreCiIFx
fnt/fn2Fh4t/en1+fnx+e4mFeYh+fIGBgoN7g4p3hIF9g4KFf4GChn58gYGDgYGEg4h8fIGFfn6BhoZ5goGBeX1/foR8foOBg4N7gYGChX1vhYF/gXyFf35/gox+g3t8inqEkHx9eX2Ig316g4aBkH+EfIGIfId6
gX2Gg36IfYJ+h3yChYJ/f4OMcXaFfn9/eIGFiXyEjIKCfn9/f4F6f3l/gnt5gYJ/fn6EgoZ8foJ/gYV6gYR8hIF+goWDhHmEgn59fIOBfH5+fIGGgoSEiIV9hIGBhIiBgYiBfX+Ffn9+fIGFf4F+fn57goKChIGC
fYKBhH2CfIF6fH+DfoR9foGFgoV+f4F9gYl+iYeBf4GHe4GIfX+CfX+BkHaFgYJ/goF7fYKDhYaFhod9fn9+d259inOFfoF+gYlyfoN+gnyCfYGCeoF/gX2EfnWBfn17hX2CfHyEfX+Eg319eXl/fYF9iXl8gYKH
eoJ/fH5/iX5+g39+gXuChYJ/fH96eXZ9foSDf39+gXt/hn5+g4OIgoR8goGBgXaFfY2EgX+CfYZ7fXt0g398gXl+fIF8gnyBfn96hYJ9f4GDgYGIfIR/foOEg3qBfoGQh4R+f4d5h4F9goeKgXiBioN/hH9+f4V+
h39/fYOBfo59h398hX6Bf32DeoF+fYOCfIF6eXd+g32Be4V7hIGBe31+f4V1cH5+fn97foGCfIJ/hH+BeIN8h4SBfHuChH9/hIGTen57hYR+gn+DgYF+fIN/fH55fYKFgYF/gn2Bh4F8gYGIgX98eXp9fYJ/gX6B
gYGFgoKBf4F7foF5f358hH6DgoiBf4F/f3+CfoSBhoJ9gYF6hn2Bg4GDg399goGCe3p+h4d/gYF8gX2Fgn59f4qGgX99goKEhYF5fXyDf36BjH6BeoGCfYR/d36BfoJ/goeCf4p9goKFfH98g4R/hoOChn95gYF8
foWCfYR9gYWBgXxvgXx/g319d32Eg4h8f4GBfn6UhH6BgYiBf4GMgn59foOHgnx+f4KBioGDgouFfn+Dfnx2goF7foR8enp6gYF/goF+e4F8hIF/g4OBf4ODf3+Rg398gX57gXt+gYJ/iIl9foN9h3J6eoF4g39+
goV/f4SCg456d4N9hYN/f3l9iIV5i35/fYKHhnuBgoiDf31+hIJ/fId/fYSEf3mCfX2CgX6IfX93e4F9fpF8fH1/hIN8d4N/goKCgn14f4V9gYN7f4OBfod/fn6Ff3V9fn2Ch4R3kIV8cX+DgoF4eIGBhH+Gf4GD
fH2CfoKFh4GBf4mDg3qBgox7f358hn57d4F/fIJ8hH99lIN+hIF/lIOFiX1/iH19goSDgYJ+e4KBd4p/hYKBf3R7fn99f4KBf397foGBfISBd4KDhHt7hYSBfIGDeoJ/h4x7gXuCiIN/e4aFf3yIgX+BgXx8hXyB
goV8f4N/hX+BiIJ7gX54fX5+goF4foOEf4GFg4J8fml6gYKSgnqBf31+fn2BfoF/hX6LgYiSgn5+f36BfoN/fn+CgYOBiH9+iIGDg4F9gYF7gYJ9gn6CgoSIgnt/fX98f4GJhIKBgniBfoGIhYGBgoJ6h4l1gn59
eIKDf399foJ/gXl/fHp+h4F6goGGe3yBf4GBfn1/fnyCeX5+gXuGgoJ/hIF9goKBh3eGfoWCgYODgoGCe4SBhIKCdoWNeIOBfoF+gYF+eX9+hIZ+i4V/gYt6gn2EgoF3gYaCf4p3g4GFgn9/gn2Cf3t7fH6Gf4GC
iIGBhH+Bf39/gn9/f4J/fn+BfYKDiX5/hIF+gXiEgYF+gYKJg399foKChXl7hIyJgX+ChIF/f35+fYKYe36BfIJ4gn+FfX5+f4N/hn6EhoGBgX6FfYGEiX99f3iCfX1+fH99fYZ+gn+Fgod8gYWCgXyBg32Efn1+
gn6BdIGCf31+foF6hn6FfoJ+gYGBgYOBe4J/hISBf4SGi3+CgYKBhX6BfneMgoJ/eXqBdoaDgX+FeX2FhHp+hnt4fnx3g4GHgoSBfn6LhnqDfXx/f4GRf4R7gYGBfYV/goaJe4KCiYiHfIt/gYF8gX1/hISFhoJ/
god7hIGCf36Df3iFf3yJf3qBeXyCgn5/g4GBhIOEhHh+hnV7g3uBen9/h3+Bg4F2fn1/gYJ8hYKBgYOFhpR/f4GEhoJ/e4GCgn+Dfnl+gYOBhH6CgYGDfoOCfYZ4fXFzen+BfX95foF/fYR/fH95gnx/goN9hYt+
f4R+dYmIf3+CgoKBgX+Hfm9+goODfoF/hX5/hn+BjIF+gn+Cgnx+f4OBgXuDc311h3+BgoSIjoGBgX59hIJ+eIF/hIR9hX18eoKFgoh+gXV+hIGBfYSFfYKBgX6DgX+CfZF7fISDhn1/doSCfn6Jf35+g3yDeHx8
fIOBfHF/h4V/gYGDgX2BhIOEe316jYF+eYWEfYGBg4F9dnuBg39+jYJ/f358gYV+f4SCin+EhH6DfX6Fen59f397gX19en5/f3+BfX9/f4mCf4SJgn2Cg4KCf35/gXyBf3+BgYZ9gYWEgYJ/gYKCg4J+gnqDeYSC
gX2EenyJgnmFhn6LgX98eIGBhW9/f4J9eoGBgYODgXeBiIGNen97hX96fn5/iYGCf39/g398gYGBg4KNf3+Ff36BgnGHfn96g319eoR8foGCfoGHfX5/iYJ/g3x/f3x+enyEf36CeIR8fn+BgX5xgXqGgoSCf3uC
eoGEfoqIfIGGhIOCgXZ9g399d4aGeoF8gX5/goSBh4ODg32NfoGBfn99gn6FgoR/gYl8fYODiH2GfXmBeX1/gYGBfYJ7gYSCgn2DhIaDeISEe4J8iIKGfH5+goKBgoR1f3p+gX+Bg4OBeIOEgX58fYl/g3p7gnyE
gXt4f32IfoSBf3x/fn2GfYSBhYSHhoJ4dH+Fgn+DfY9+f35/hYGEfYZ5dYJ8foGHeYp+hoF8hISBgnd8fn2CfXeBgoF/hIWDiHeBe3l7f3yBf3t6e35/e4OIf314h4N9ioJ+fYF/goF+foV/foGDgoN+en98iIF8
gX6Be393f3yCgo9+f35/jXyEgXp/f3aFfn6CfoKBeX+HfoN8kX2DfX58gX5+gYeNg31+iIWChYV7hZh3f4OQhYV6gX2Hen5+f3yEgYOGfnuFfYKEfoZ8gX99e319f4J+hYF9hH2BhH95fnx3gn9/fX5/gn+Bg399
hoN+gXB/gYSCeIGEgYJ9hH18gYGCeIKFiHt/iH+Efn+BfoOFfHWBfoGFf4RzeYqCgYRuhHx6f4GFd36JfISLjoF6f399hn17f3yBgnx/hnuDgYSLhn+HiX+Ef3+Gh31/eYF9gXl/gX6CfoV/f4GDfIaBf3+CfXCJ
g4F+gn1/fH+Dhnh2gnqCdYJ9gXyCfoGCe3qBfomFjXp+gXqHf4N6f3yDfoF7gYd/hoKBgoJ+hXqCgXt4goOBg3+EfH+BhX17ioKEfH2KfXqFfoZ/fYZ+gX6BaV9+g4KCgYGMf3aBf3mFfYF7gX+Bf4F/f3+Chn52
fYR7f3x+g4OBfX+Dgn2Bf39+hoF9f4J+gYN/fn92e359gn6BfH10f4KEgoaCfIGhg4GDgX2BgYKDf3WHgYV/fX99f32Bf4OBgYN9fIGLf36EfoGEg5CBfoJ/g4N3e4F/gX5/hYOBhYR/g4F2fYGBioGFhH5/foN+
goh+gX5/f4F5en9+i32Df4GGfoGGeId/f3qGf3uBf35/hn6BhXl8g4J/gYJ/fYSDhHyCjIyBgYF9f4J/fYGChX6DgYJ8eH2CfXeHgnqBfn9/goGDiIN6gX6BhYmBfYJ9joWFfX+BfoaEf4OFfoJ/eoV+fIJ+gYKB
foKDhIF/gYGCgnuBgX2CgXt2i4GFfn1/hIODfYF/gYR9hHyCfoN9foKBg3x6fn9/fnx/gX+BhX+Ci46LgYF+f4F/fX99f4F5fYF+gYN7goJ9iH+BeouDgYODfYN/hX+Bf36Cg4OFgXyJfoF+gX6Bg36CgYN/goeC
g3uFfoOHgoiDeYGFgoJ/cXOJlH+Dg3yDgX94fIOBeYWEf4KChYJ5f4N/foGCf4OCf3yCdX+Ff4F/g4KCgX57fnx+fYF6gYN9fn2EhX+Bfn6ZgYeChX+BfX5/g3+Bg4iEh4J6fYR5goJ/fn1+hoR9gYV/k35xgYF2
d39/fYN9foN2d3+RgZZ8goN/gX1/goJ/dn1/gX9/gn6Bf4F/hHuFfHV/entwgnuDgX2Cg4GBjoF/f39/gXZ4gYGBf4R6h4x+f4F7foJ5fYR/kH9+hIFgf4mDhnt/hoGEgXt+goOFgYSEgoJ7gYKDg3+Dgn58hHp/
hX6Bg4GBfoKBgXyBgomCfXt8fYJ8fn2Bf3qEhIGCf3+Ee3mChIaBg4R4fYF+gn6Eg4SEf3x/f4R+fn+BhX+Jcn+Cf4WBfoeGgn1/gY1+hoWBgX2BdoN/fnuBiH9/f32Finp+hHuBhX+JhIKDgXx/gYJ8foV+hoJ+
g4J+goV+f5SBf3N/goF+e4J+hoJ+gn99iX9/gn+Cfo2Bf36CgYGCiIiFfY19ioWBfoGBiIV/hH5/hIGLfn6BhIKCgX6Fg3uDe4F/foSNgoGDgX19fol9gX98goN8gY59g3+BgoKFg39/g4KEe4KCgXeBhYqBhoKB
gX59hnuBe4F9goJ+goGBg35/fYZ+g4SEgYKGeoOEjH18iIGIf4V/eX9+fIJ6eYGDfn5+hYF/gYOEhIGBgoR8d399fn+GgoWChIF+l3+BfXx7gnyCfXx+hHuCgn+CfoF8h3x+go6DfZt/goJ7f36Dfn2BdIZ+gXiF
f4R+fXmEg4iCf3qCh4J+f3R+hHOBf3+EgYR/f31+eYR8fnt+cX2Cf31+e3+Cfn+DhYaDgn98hoF8i4mLeoGBfX57gX18gYF+g4SBh5GQf4V/eoOBh3t7goSBd4F/e3x9f4GCdIiOfXmBg42Bf4KCh42BgX6JgnyG
g4F7fX6BfoGBdYKCf4qBf31/foWEfoGBeIJ+hoF6g3x9gX6Bfn97gYF7f4h+f4GCeoKKfn99gX15g4SCgoGBgn57gX6BgYKBfoR8goF1goeCgniBfIF8gX+CgYGCgYR+gX9+hX9/g36EiG99gX17gX5/eoOEeYOE
hX+Den9+iHx8gYF/gYGLf31/iHx8fIZ6e4F9fnh8hHuCf3qBiYF/hYKEfH9+fYV+fn1+eIF/g4SOhHd8hn9+goJ/g3yEgnZ8hn6HfoWCfIF/jH9+g3t+hX+BfYKChIF/hoN+fHx/gnmDfoGDfn9/f4F7f3+Dg4KB
f398d3h9fH5/goSCf3x8iYKCgYR5Z36Fgn+DgX1/gn5/f3yBf36Bgnx9fYOBfIJ+gYJ/fnx/fXx7f39/gYF8god5g3+EfX+Bgn2EhX+FiIGEfXl9fn59f4V+fYFxf4F/h3aBgnx/hH6Hfn2Fg3x+iHmCfH12fX+F
goZ/eYiDg4F4f3+BhoGDiod/f4KSfoN8gn9+f4N9fXuBhH2afH95eYGIgop+goaBgn98gX18g4t+gYGDfnqBgn9+god7foJ+foF+fnh+f4N/gn+BfHWBfnt/gnmBfX1/fIJ9cn58goF/gYWDg4aCeH+Sf4GFeoOB
i318eoKBfnVxhHt9f4F/hXx+e4R7gYGEg32Bgnx/gX59hn6CeH1+f399gX9+gYSDf4V9fH+Fh4F9hYF+eIN8eYR9eoF+gX6EfH57end9f3+BfoJ9foGHhIKCgXyBeoF9dXp9f392fIR9f36BeY59foKDiH99fpt+
hnp/gn2JhIF+go2Fgnp9en+MiX57gYOEfYKLe4GFg4WCgYF9f4R7e4GDf3t8f4SBf399gX6BfX+EgoN6fYKGf4GDgYGDfoF/g4OEhXx/e35+g4R/gX+BgX50jop8gnyIgYGBe4F9hYWBgX+Fh35+f36Ce3x9fX+B
f4eBfHl+fn+EhX+DfnyBfn+Dh3uEfnh1goKIgoOBgn+IgXx3foGCh318g4KBfn15g31/f3yGfnJ9f31+hoSEfoF9f4uCg4OBgoOBeoOHgYN7coR+fHh9fH9/gn58d4SJgX+NeoGTeH1/g4iDg32BeYeBhH+GfoJ/
f32BgnyBiIN+dol9foJ+enyEfYJ/g4Z+goF0goN8fYOBgoN+goSDfn2CmYGBfoN+fn97en+BeoZ8iX6Cfn58g5F+foF5g4J1goOBgX9/f3mBgn2BgoiCfoKGfnyBiIN8fnl/ZoKHfWp/fH59goJ+f4KCg3l+f3yB
hIGBgYWDgXuBgn9/f4KBg4J+f4mBfn9+fH58eoOFfX6BhH13gX+Df4GBeX9/hIh+foGBgnx9hn+DfouBfX59fXt/gX6EfX2Cg3+DgYJ+gYF9hoZ/gYd8fX6Bg3p9cX2Dhnxxe4V+hoODg35/fXx+gn+CgYSDfoOE
f4KHgo1/gYV/gYOCgYR/gYJ9fn1+iIGFfX+BgX6Jg3mDf4GJiXR7fnp+g3+HgYN/fnt9goF/fnqBf4aCfIJ+goF9goN+fn5+gXh/foF/foJ+gYV7hI1/eIKGhIN+iX6FgoaBhIJ+foKFeoOCf36BgoGCf4V/d3t+
g4SBfYSCfH56f3yBgYN9f4R+goiEe4WBfn5+eYJ+g31/h3d/hYF7hoF9fIGIg4SHfn+EfYaEf36Cg3iDfIGBg397hH2DfXt8g4N7fnt/hnd+f357fHl+hn19hYWBiIJ/goOBfIGBeISChZqBfXiHh31+d4F6fYKF
hIKHjnp/fIF+f4p/fn6BhoqGgXh9hYKBi3+CgYKBhXd6fn97gnp5fYl/fX2Ee359enx8e36CfIF/fX59gn+EfYN8f4KHgn5/gYOCfYGDhYOCgX9/h4R9gX55g4F/foKBfIJ/gnx/gYF/iH+BgYKBf4GBf4N/fXuB
f35+hnlwg35+g36Hf36KiX+Me4x+gYN5g4GHfoKCf4GBfIF/gX6Ein6Ehn6Dfn9/goKFf39+g31+gn2BfX5/eIKJioKBfoF9foJ/fn1/gnN+f3uCgn57g36FdYt9gn5+e4F8gX6Ih3+DgY6GfniBgo59fIJ/fYF/
fYSHgXiGgXp+hYp3hYJ9gnaFe3+BhnuEf4F/eX1+g3uBin17gn+BfYGCfYZ/goiDhoZ/hIKEhISBhYF5fXSEfnl2gn9+h4ODgn1/ioJ/e4GBf3h/fod8hoV/gXuBdIiIg36FfYGCf4R6foGCgX5+hn2EgYWBgXqG
iXd/c4Z+g4GDgYN/fXx6foSBfn+CfX+Ce357f4F/goR9goOBe32De3+Cf36Fh4F/hH9+fIJ8g398e3+CfoKEgYiBfoGCgYGJhnmBf4OCfYd8iYF4f39+fYGEgoKIeH+FfINrhYJ/e4uBhnt8enx4foV/foF/g3qO
foGDf4d4goWCgod9g3yBgXl/gnd9gYF9hXqFfnqCeH6Bf4R+g5J/fIt+fIGCg4R8g4GBjIeDfH6GhYR9g3uFfXuCfX6FgX+Ef3x9g4OFi4WDfXyHgX98f36Hg3x5hX2Df4F7gn9/fn2EfH58hn9+gYN+gn5+gn2B
hX5+fX9/gYeCfoKEe4SBeYR9gX96goF9e4aCgYF+f39+hn+Bg35+gn6CgYKBgn+DfX+DgX2Bg4R/fIONfYN9fX1/h3uHfn54hX59gYZ9hIGBf39+fX6Eg4GBe4WFhoWBg4GDen9/f4KBfX98f4ODgYKBiYN+f4GG
f4GBfoSBfnqCfoSBeYGBf4GHfoF8gXh+fn17iHmCeYN8h3+CfHmCiYR1g399f35/hISJiIN8fH+Ff4F/hn16hH59hHuGfXtveX18goF/hIKDf4OIgoyCgoJ+fYaFf5SGi3+DgX1/f4F+f4GFhH2Ff3yDeXt+en5+
gXaBgoqBf3iCgoeLfnyBg3+JhI16f4R+fn5/Z3uCgn6CgYF+iYmBfX6Efnt9gX2DjIKBg4N9fX5+fn2Bf4F9g32ok4F5hYGEfoGFgYN+goGCfXt6f35+gXiCgod+foN9goGDfoJ6f36Cg3qCgoF6goJ9hYF9e3+C
moWBe4l4fn5/eYODiH2CfYJ+f4J/gYF/eoN9cXyQf3uCf32NfoF+fn+BnId/f399g4GFf359f3+GfYSCfIOCgoKDf399g4GGhHqCgoKGfnyCfniHfYGFfn6Dgn+BfIF6hYd/hoGBgX5+gXuGgX+EgoN/eX5/gX6G
hIWBgYp/e4J/gnl/f36HhH+Cf4d/iHSEgXKBhIV8eIGFfI1+eYGDfn9+g4J/iod8gn17g4Z+f4J9f4F8fnx/e39/fnl/e359gn6Cgn6DhnuDfoJ7iIKCgn54eXyDgn9+foZ/fYN8fXp6f4J8f3pueIh/hHp9fH1+
fYJ/iH6DfoWCfXt4goGBgXx8gn1/g3yLeYKBfoKIgpOEf32Pfod/gYV7fX9zgoF9f3x/f4iDgoh/hXp3e398gYKBdoOJg3+Ef3+NgYp8goSCfX98hH5/goSChn1/hoJ9gXp+g4N7f356f3yFgX+Df394eoGCgoGB
h3yDgX+Bg4F/f4GDiX12goJ/eoF4e4F/gn2DgXqBf39/g4J7gX+MiH6BeH+GgomBgn+CgX6QgXyDf4GDfH6CgX2ChIGCgX6Hgn19hX6Bfnt6gX+Bhn+BfoSEgnl/fH2GgX2CboJ8i4OCen9/gX6GhoSKfoKCiH98
fYGGgYR+fn18hHx8gYN/gn95g39+e399goODhH15hoZ+gYN+hYF+gnd/gYiCfHyDe39+goN+gn+BgYF7fn9/fX6CfnuCdoKBfn5/fXqBf39+g4ODgX6Ge398hIJ7iYF6f3+DgYGDfX6DfoNxfXuCf4J+gXx+f3l+
fYKCgoKChIGHe4GFf36HfYGFfoWDioJ8gnuChIGEiIWCgYGBhYWFe4F+fX6Dgn+CgXx+hn2Cfn5/goF9hISEfn+Be3p/f399f4F+hXJ/fn6Bd3yFhn6Be3h/gYGBgYGBgXqBg2yKZnR+f4OBf4N/hH6FhH2ChIJ9
eIGGfH6Bfn2CfYGJf3qDhIV2hH+Bc36DeYF/gXuFgoOEhn9+foF/gYl/fX6EgX2BgYF7f3yCf4N6jISBhoSBf4GDfnp/f4KGg2qBf4aBfYKBgXyCf4KBfoN7foWIhYR+eHqEgoN+h397h4GCg4N+gX58jIOFeoKG
f3qEgYGBe4KCeX6Eg4V7fHt+g4WdgYGBgYR7gX5+fH+BfoN+f4KCgXqChIF8hn2BiX5/f357f3x9g4GCgoGDgX55fn+DgYV/fn99f36Df3l6hW+Bg4KFhIKBk3+CgoFziIGDf4J4hnqDfYOEeX9/gYN5f39+hn19
fIiBgn9/hXaFf32Hi4OCfIKBfH2CfYZ9fIeBeYyBfYKBhIJ8fIKBg4KOfH9/foKCf3eCgX+Dgn6DgoF/fIGBf4SGZIF9gX6EgoR7gn1+goR/bX99jIKFf35/fH+BfYGHfoGEfIWDgX5/fX99foJ+goJ/gYV+iH99
fX+CdoJ/f35+hIKBg3+BhYODf36Bf36Bgn+DgoZ9goJ8foSCfIR/fo2Cfnt/goKCgoJ7hn19gYOIiH6BhoiBg4F+gYSGfoKDhnx/fHV/fH+Be39/fIN+f36Efn1/foV+fXt/gn1+f4F+fnt9goGCgn5+e32Eg31/
gYWBfW97e4KCe3p+f39+g4N/e3uCgYt9g4WFdXyCgXyPhoGEg3+BgoKDeoF+fYF+gomBhZJ3fnyEfH+FfX+PfoN9f36BdoOBfn+Eg39+goJ4iIGFh4Z+goJyhIh8foKGgoN+f3+Bg3t/h4OCfoJ+fn56goF/eX95
hX2BfIGCh3iNf4OCgX+DgYmBeX5+e39/gn+BhX+DfXuGd32Hgn9wg397gnx+fn6Cf4J/gX6DfXyDenx/fo6DcoKCfXt7d399hYKFhoN7g4GGg32EfHyPfYKCinqQf3yGhoF6fXt6e4SEe4GHfoGBgYl3g46IfHyC
goF7f4KEgn58eYR1fHmBfn+Bcn2BgX6Ggn9/f3+BgX6DiX9+hYGNd4KDf4J4hJuDg36Cf39+f39/hIGEfn+Bfn6Mgn9/goN8hH98gXuBgn2Df4SCe4SBfH6Fent3f31+gX+FgnyDgoZ/g3iDg4GEhX58f3+Dg5R+
e3yDfXyEgoGBgYKBgYWIf3mDgoKCfXeCfH2BfoGDfIF8fYOGgYSHfISDgYR5hId+gXx3f3+GfoGBfIx+g4GBfoSBhH6FfnV9hHp9g4l+hIKHfIR/goKDeX18f3pwfIOChH+Ef3WHe4KEe4R9ioJ8fX9+ioF9gXWE
gn+BgYKChYOFf4N9foF+foF+e35+foJ4g4uCfnt+d4OLg36Ch4KDf4GChn+BgYaGf4GEgX14en+Bh3l9hn+Id4J/fIGChIV8h4GEfoaBeHqBhHh/goV+g36Bg4WCfIGFgX6HgoV/gn5+g4V+fH+Cgn6Ih4SNgn17
foF/goGBfn55fYF8d3t/eYGGgX9+eISBhISBgYF8f4J8g3+BgYSDgn2Djn58gXl7iX2CgYKGgod+f4J0g4GDfHx/fYSCgYF/g3+EhoJ7f4yEfX5+h4V8e398f39/gn1zf39+hIF/g3uGfoiBen6CgYF9gYOBfnuD
hoaKgX2ChIeGg39/foiEfoN5hYKGhoeDf4aEgnt0dYSChH+Jgn9/hYSChXSCgYSEfX+Bg4F7iIGEfoh/foODf42DeYdle39/fYR/e4GDgX9+hH9+hoF8gXh7hXOBhIR+fYKCeImBb357ioGBfoF8e31/gYN9gnqB
fX58gX+Ff4d7g4KBg31/foKCgph/gYKGfYGBf4N+gYF3goF2e4aEf4GCkn+Cf36Ben6DgYZ9foGBgn+Df4mHiIOKgn18fXyBhX6FgYF5fnt9foJ8foGEgX98gYKCfIWEf4GDfoR8fn9/gYiFeoKBhH9+fn6FjH6C
fXqCf4J9foGCjYR/gX+DfIF/f3uBgX+Cg39+e4KEfH5+hHp+goN/f4SCfoKDfYyCg4F/f3p9e36BgX5+f4aBgol+g399foOOfHiBinyFgYKBfYR9fX99fn9+h4GCfn+Hh36Dgn1/fHd+hYKMiYGBgXmBfIF9f317
h4eHe4N4gnd9fYiCfIGGgYF+hH+FfYZ4hYKGf4OCen98goF/joGBiH+FiX59goJ+e359fnp+gX97goF4goZ/f3h+fn18eH+HgXp9goR/iIiBhYKEgn9+foV/g5WLf396f39+f3p/gY6KgXiCfXyCenqFgo98f3+B
foF+f4J7fX+DgXmCf4SDjH9/g315gX6GfH6BgoZ/g4J/gX94hIF9g4N9hYODgYiNen5/fXt7hYF+f4GGgoJ9hHyBf3Z0f3x+dXiGkH5/fHx7gX5+fH6DjH2Kg4KHhoR+hn96f4J6eYOCg32BfnuGf35+fYOBg39+
gnh8fYqBe399fIGCgYV6g4JreH56gYKCfIF8gX19gX6Dg397gXuCfX6BgXeDgoWFhXuBfnuDgXt/foSOg31+fn99gXl8gn99hYF/f32Cf31/e3+CfXp7d3qFgn+Dg36LgX+CfX1+foKYf4F+d459g31+f4p8h4F+
f399f31+gYV9foZ6f3yIen2Gf32Ef4SDfn6EfYN2gX58f357fYF8gYOHfXh7f4mDhIh9gn+If4N5g35+fX55hH6GgoF+f3+Bfn+CgoF/gXd4gX9+goV/e3yBipR7en6BfYJ/gn+Cfn6BgXd/gn+Dfod+g36CfX6C
f319f4iBf4GDfYJ4hIGHfoODf3qDgXx9fYKBgoKBgoh6fHmDfIKFfIF9foF6fIGDfIZzfoOCgoGJfX6KfIKIgZKChXuHfoSEgX+CgYGFfIF+hYN5e3x1e3x/foJ9fnyBgoGCgYaEgn97i4F7eoF+foF6f4WFgn1/
en5/hHx9iH+FhoN8eX5/gnx9f32BgX58hn9+gX1/gYZ8gYmBjIF3f35+fX57fISBfYN8hX5+g4R/c4GCh4N6g35/g4Nuf4WCfYSBiHt3gX9/gX9/iYJ1foKMf3x9g4GBgYF/f3yFi4+EgYGBgX+Din2CfXqFi396
dIV7g3uCgYR8g4h8mnyBf4N/gn+CgYJ+goOBgYF7fX9/h4J7gn1+f21/j4N+hHx/gXqCgoOBf31+d4J/cH2BgoJ/iX+EgYR+fnKCfYJ/gnqFgYF8fn6Bfn2DfnuJfX1/fnuBgYF/gn6BfoGEfYOBi4J+f4ODgYWD
fYN7fYF/foF/fYKMiX6BhYGBiH1+d4GTfYV6f3+Ig4KKf4R9gX+BeHl/fYGCf4WBf3qBhYN+gX+Ge4eCjHh/fop/fX2CgnyBgYZ9f3uBen58foWEgX6DgYd/fn6CiHuBfoV/fIF8iH97fn+EgX9/f4+CfYGBdX6G
f31+gn+Jf3l9g3d8f4GGf4F/g4F+goR/fYF9eX6DiIJ9f36Bhn+Bg4N/f4J9hYaHfIaBf3x5f399f45/eYR+d32Kg4OCfIaDhn+Bfnt+e4R+foSCf3+Cf4mGg4N+fn9+eoGFg4N+gXuDg4Z9fX2CfX99h32BfoF7
hI5/gn2Cf4KEeIF/hXp/f32BfH9yeH2Bgn+BgYF+goF8g393hIWBgYF+dHl7goJ+f3+CgnyChH+Dg39/foR9g3x/g32GgYOLh3uHf3qBgYKBg4KCfXyCe3+CfHx+gYGEfY2EkX2CfoGBg3t8gXt/f4J+goKCdoF+
gX9/hH95gX2Eg4F/fn+Bf4l9goGHj3t7hIKCfXt/fYN+fYiBfoN7fnqDgnyDgZB8e3t6g4J8h4F6g4KFhX+Ef4OBg36Cg4J+goKChn2CiIWBfY1/fY2Ben2Ifn5/f4Z6iX6DgX+Be4SBh4GDhH+EiYV7gX9+fX18
fIV9g3x+fYSCe4OKhISEfX+FeoiHg4N/g4KJd4J5hHqDgY1/eXyBhot8gnuFgYJ+g39/g3+Ghn9+f32Bfnh6f3h+go2Bgn6ChH98f4J+d4F+gWeCeoGBgX13hH+CfoKDg4N/goF6g4WBgYSDg4J/fIGBfX+BgX9/
fH6DgoGEfoJ8gn6Bgn5+ioGCiXyCiYN8iIKIfYGIhoGDd4GBjX6HfYN8f4KBg4F+enx+fH9+eF97f391gYN5in6Df399iISCg4J9doKBgYKGhH5+e3+CWoOCeYF6gn2BiH94gYGDgYSBfn+Bf4SBhYGDeIJugX+C
hn58gXd/f32FgoGDhn6BhIV8g3yCg3x9en2Cd3F+fIGDgomBhYN8f4V/f4GFfYqFfH9/fXyGin6CeoKFeX+EfYKBfnh8fnaBeX9/gYOEfYGCg4SHeoKBfneNe4WCgoF6f4GUgYV6fHx+f4OFfH2BgYWBgYF/hYF7
fIGLe4d+kYOFfHt/fniBfn1+eoKCf3t+g36BeoOCe3t9f3yBgX59goR5gXx9gXx/gX1+g4N/goF/e4KEhnt+foaBeoaCfX+Bg39/goF+gnSGgn1/goKGf4OMgYV+lH1/gYF9eXyMgn2Eg3uIeoN/fn+EgoGCgXx+
fn58gn6SfoR/e36ChIOHgYWBfH5/goGChIF+eoF/hIKLgoJ+goJ/fX2DgX94gXGCf4Z/fnuHfH6BgYN/f398f39/g41+fYR/gYF/hISBh39/g3qBgoKFh35/hX18fYGEfXZ9gYN6gYSDgn6BgYGDgoN8gn6DfIGD
f3+Bgn+Eg36IdoNzgn19fn55dYp+hXqCfn99e4KChn6DfoiChn96d3+IgoR8gnyEgnqCi4Z8fYiDfX+EfneCgX+Be36Kh39zgoKHfoKBfYeFf4J/gXyEhn+ChH5/fnt9g4F/f4F/gYSDh36Dd4KJfoF+gYOBfoF7
hIGBhn98gX97fH97fX+Ef399fYF+c3x5gn2Dgn+EgX+FhYN1f3yFgn2Fg3p+g399fX9/eIZ8hYJ/fX+lfo2CgX6Dg3+DgoGCgnd4gX+Bhn1/goJ/f4R6fH99gniEfXqDg4iCf3+Dfn5+gYGHgYmBhIF9eHSDgoKK
g4F/fYGDg3+Ign9+hIOHfoR/f39/f3yDdH6Bg3+IgXyBf36FhXx/f36EgYKBgn59goGEgYJ7goeBg36Bf3uDf4F+gn9+gYF+goeBfn9/fYN+gnp8f3uBc4GOfYGBgXuBfn2Ggn5/gn91d3+Dg4J+jYaBhHuBg4SE
eoaDhYOEe3p/hIN7f4N+ioOEh36Egn6ChniFgYGBfoJ+hIaGhn55hH1/gYGGf3+KfoSBf4l+e4OGhIODfnx+gX9/goN7hXiBhIKGgoGBgoGCfn6ChXyDfX56fH1/fnx8hYODg4GCg3+Cf4N3hISBhoV6f4l/gYJ/
gnqNhIF+fYV9hoGBg4KEe4GGgoGSg4iBe36GfIt+dH+FiXR7fn95hXuCf4SCgoh+hIJ4gYGDgXt/goR/g4F8hH1+e35/hn99eIN2e39/f4N/e4F8gX98g4OFfn19gXx8f35/foGCfoJ+e3t/goV/foN+bIODgYaC
f32BeoJ8goGCg4h9gXt9fX2Dg4GBeX18g35/dX6BgX97g4F/hX2EhIGFioeFfnt+eYWGiX6Cgn95gYOBe4aEhnx/lIGEfYd9foKCfnt+fIGHiYF7g3p8eIh/fn9+gX51gYF+hIGBf4KBhW6EfoF+gYSDfX+ChIOD
f3t/f31+g4h/eH5/goJ+fn2Fe3+Bf4t6d3p+hIOBfYh7g4R6fIN5fX96f4N6fYZ9f398fIV+fIWFg4KDfH98j4SBe3mDhYKFgX97g4GKgoN9hXuFi3l/foSCfXmFf4OBin6Jf4GCg3qCfoKBf4J+iIl6f3+Egnp/
i4h+fn9/gXt6gYF8gX+BfIKDg4eJhH98g4GCf4t/gnp+f4GHgYWBe4GBfIt+fn9+g4KBeX2KfoN+f4V8gYGBgoF8fIGBcIV/goKHgYGUhnuEgYSGhYOGf393goJ/f3t/foF+f3x/gYOBfn+EgYKDgoOCen+DfX5r
fnpyf3x9fXt/gnd+fXyEgXyCgXmCgYOChX6Egnt9in2BfoF+foGBfYWBfn5/foN/g4mEfn2GfoqCf46CiHuBgXyBgYODeXaDf4J8e4KDgoaBgoGGfYGEf32Df4KIg3t0fn58hYJ6f4GCf3mBeomWfX1vfH58g395
f36FfYKIfn59gYV6hn6BgoR+f4GKgnd8fn2ChIGCfXiDf39/h4GDeoGGe3uCfpKCgoeEgn+CgYKNfoKEe3+KeoN+gX5zfoGIg3uBf32Bf36Cg4R/hXyGgoJ+fnx+fX9/hH+Cg4eHiX9+goKFeHV/gn6Df3qGgX99
hXmCf4iCf4F7g3uEg4V8gn99g3x+goGBhIR1hYGGfoJ/gXqCfIV5e3+Bf316gYOFf4F8g3iCc36DfYV8goN+e4J/fn10e4Z4gX+BfYJ/e4N/f4x/goGCd32DhHt/hH9+g3yDgX99gYZ8eoJ+g36Bfn17f4R5g3l8
eoSFe398fIGOf3x9goF/iIGDd4F/g5l1fIKFhIF9f4J5g4+IgYh/eHuBgYKBhH58f4WBh359h4WBhYKEgXp6foJ/hYKCg4F/f3t/fH+Dgn6Ien19f3l/gXd7fH+FfoF/eYqOf4Z+foh8f3x8hn96k4Z9h4J/g4GC
iX6EgX6ChIOEfoF+gX6CioGBdHuBgX9+hYN/eXh9gXyDgoGHf4SLgn+Efn2Bfn9+goF+e4J/hnaFg3uDf39/f3uBgn5/hoJ9g4GIgYV/g3+CenyGgn6Cg4F8f4J/f3x/gYGHfoGEg3+DgYN+fn2BhH+EhX2GfYuE
hISCe393f39/coiFgX1+hIGFgn1/fnqBhISBgYKBg4F5e3+BgYuFfX54gn59goWCgoKCgn+Gf3yBg4WCf4J/iX+CinuCgYKEf36Dk4R9d3x/fXaEf4aBfXyDcoVqfXx3fXaBb3qBgoaHe4KBg4ODf31+iIKBiIGC
hX96gYOEg39+g4d9fXmBfIeDiX9/gnd9eoGKg3yDgoF+goR8gn+Df4F+hIKBf32EfniBgoGBhn+Ben15g4Z/f3+Bh4N/f32Bf4OCfHptf39/e4KCi318fXuEgYGBg358en2EgYKBfoV/gX6BeYJ8gX+CgX9/fn+L
fIFrf4KBf3t8f36BiYF+god/gYSGf4J9fX2LfISIf32Bfn57hn5+foSDfn+DhHmDe3t8gnyBeX5/f36Ed4R+foKChn59foJ+gX+Df3+FhHp+goF7g4KDfYOBfn2BgYSEgn19hIGEfn6KfXyDf4R+g3iCgX+DgneB
gYaDhIOCfYF+g4R/foR/f3x/fIV/fn13g4SGg32IgoWFe36CgX+Cdn+CgoR8e4mFfoJ9fYOBeYeBeIN7b4OCgXx8hIOEfX9+eH5/eXt/foOEf4F/hnx7g4GPgn1+gnqCgoGGgoF7f3qBj4N7g36CgYKKfYJ/gn+B
enl9foJ+f3+FgYeJenmFg36CeIF8goKDfYd8fXuBhX+Ch4J6gn9+hHeEf4F/hIqCfIJ/fH+BfH5+hX6Dgn90gX+Ben+BhIF+f4F/hH+Ben6Ef4J+h36GgYN/eX6CgYKChYZ8fYJ/fX5+f4KHf36Bf3yEhIJ4fn+B
e3+ChH6Cg4GBfYeHfYR/eH+Bfn1/eYGBdHV7g4F9hXqIgX6DgYGBg3iBf4J6fIGBe4V+hIN/eoKBf4F5foF8fH55f3aBgoKCiYSDf4KBfoKDf4SDe4V+fIaCgYaEf3x8g3p+goKDgYWFg3p7goOCfXuBgYF8gpx4
gn58g4R+e4GCgoF/f4Z/f3+CgX2DfHx9foGEfn9/f4h+goR/h4F/goN+eYGEgoN/h4SCfn5+f3qLgoSOfoF/f3+LfYKBfIGEfXB9f3+CgX99foWGeX6GfIh+i4Z/f4GFfXZ+fHd/gYOBfIeDfY6LgYJ+iX59f3iB
fYF7hYN8in+Gg4iKe4F+gX2CfH97gYGCjX19fn1+i4GCg4KBfIaEg4V/f35/fXx8fX6Eh4d3hYN/e4F9gX54goN+dYaHgX9+go2FgX58en59ioV+gnuBgn6Be36Cg4x/hIR+e3l/g3uBfoKEh4d6fHuEfnt8en98
cYGDgn18god/en1/foV/goaFf39+e4KDf3t+foKBf4GFk36Bgn6CgnuCgYKLfYSBgXt+foJ+hId9gn+Eh4F8g5B/hH6CfHx/h4SFgn2Eg3qBd4GEeIeCen5/gX16hH94gX+EfX+Egn5+foGFf4eBhX18fX5/hIJ/
gX+CgYh+e3uFfoGCgYJ/f32Cf3qEgoR/hoV2gXt+foJ9gYN6f3mCf32Gen6De4F9fn6BgX+GgoSFh4N+en+Cf319g4GDiH5/fYGBf357f4F+goOFf3qHfoR/hH9/gYF9foJ7fn5+hX57hoF/f32Df3uHfn1/fH+D
eoOCgYOFhoKCfoKFgn59f32BgX2Bf4KCgoKIg36jfYF7d3qHhX6FgYF/f3+Df32LgX+Cg319doZ8gYuCg4GCfYSHfYODhIGBgX9+f4WDgX6Cf4GBfoeJfZOCgpF/g4aDfoeIenh6goaCf4GPfXqCe35+hoF9fn6G
f354goR0fX18fH18gnx/lH5/gXl8fnmHg399fXx7hn17f4R/eYKEfH+Je3yCgYKDe4GBf4V9fYWEfIOBf394g359e4N4fnuBgXp9fXyBf3+ChIV9f3V/gXl9fXt/f4GCdoSCg39+fYeEhnh6gYN6foWCh4N0eoiD
goOOhH+DgoF4foFuf3t+h39+fYV/goKDfIGBhYN7f4F/fod7f4N9goGUf3+Ce4GFgX95gX6Jf4J7eX9/g4J9hIeCgYGBe4GCgn9+fX16gYF+gYJ/hX6Dg42ChoODe3uBgoKCgoN8gYeGfoGChH1/hHyPfn96gYGG
enaDhX5/fIh9fnmHf32Bg4KEfYV/inuKdnN7hH2CfIOJhoJ5g4GDgoGFg398goGDg3yBhH1/foN9d32BgX9+gYWBgYZ+nYF8doV9eISChoR+goF/fYV9e35/goF8f359in+BgX5/f3uOfYGBjIF/f3mGgoSCdnmB
gn+DeHyDgnyDhoJvf4l/hYiDf4V+e32IgoR/gYF/fIKBfIGBfXx7fm2DeYKGfIh9e3qFhoODh39/gYGBgn2Gi3+Ch4GFgYGEg359hXt/in6DfoGHfH2KgYN/g31/f3yCf39/fX9/fYx+g4l6f4GGf4F+fn+IhIJ9
gYSCfX5/gn+Bf32Bf36Cg4V4g4SEfIt9foaFfoV6fX98h36Bf4KBf35/hoGBhX99fYaGfIN9f3+Bd399gYR+fnuBgoJ7hIGEg36DgYN9h4eBhIF/foJ9fYGBfIp/g5aBgYJ+fH18e3+HeYF+gYN8hH+Bf4WBfnl5
goF8g4aDgX5/g3+Id4Z3eoKBg4WEgoJ+g32Bfn5/f32BfX+Lgn2KfYF8gYODgnqBeYJ/fIF8f4aBfId8foeCgoGEfoKFfXx/hIN/gX5/fXKDfYGEf4eJfH+Ef4KBj3uGgoGCeoh7goGBhX9/hYOBeHmEc36EgpJ+
f3l8goOFfHx+eX98fXmCfIJ8fYKFe4KDgoOBhXyCg4aFhH19fIKCh4t7f3h/fH9+hHx/goGCgX97fH+Be4OEgYR+eIF/gYGChIiBfoV+f32BfYF9fI6Chn9/foGBd4F/fX+HfHyEfH2Ce4OEhIR7hXuDf3x+e4KD
foF+gX2DgYKBgYODhXuFgoF8fn98gX6Bfop/k4N/f4SGgYGCgoN5gX9/gXl+f3t/hIWCgYN+doF/foOGfH6CfX2CfIGBhnyOfHd4fnyFgXyBgXyBi3mFfoR5gXuGf4F8fIGCgXuDhoR7gYJ/goKEgXqBgoSDiHuB
gYGBjXh9hIJ5h4J8en+Bg4F6fX58g4aBfoGBfYGBgYN8fYF7fnyFg3+Bg4GHgn9/jYR6eoSDgoJ9f315en9+gnp/gX6Den+GhYN9hYGBf3+DfXx/fIeCf4J8f4R6hIOGfn+FgYF+kH98fYOGfZN+fXuQgYF7gX2F
g4F/hn6GeX59j36Dfn9/fXmDg4GCiYF/fIaEiH6BgYGBgoGCg4p+goGBfn53f3WCg31+hHeHfYKLhX6Ce4GBfoeKfn2FdYmGe4F9fn9/e4GGen9/hYJ/e5OJfXx8f3aDgX6KfoR9g3x7gX+BfoSFg4SDgX+Cf3l8
fYiFh4aBfYGDfYN/fIiFh4mCfn9+gnh/hH2DgYGDfn+BeIKCf4t/gX5+f3x9g4OCfX+DgYN+gXV+eYSBgXyBfYOBgoSKf4KHfYOHe4GDgX6DfoV5gXx8e395fn9+i5Z/foqDg4R9gYOIfX9+fX+Chn1+f3+Egn19
hIN/gXyDgYeDfnyCgn98en6BfYF/dnuDgoGFf3hwfn2Bg4F4fId/hoKEdnuNfnyDg31zgod3fYKFenqCgX97goSLfXx/hHZ8h32BfYF/f3iCg4R+eXuDhXOEhn59fH9+iIF/fXd/eoOEf3uLfoF6g4OBiIJ9foR/
gn+BfoJ/fn99fYKIdH6IfIV9fIOEf319f5OBfnl+i4eFf3p+en5+g3yCfoSHfoGGbYV7g3+Bg32FfIKBfZN/g3uKgoKBg3x2fIR+gn1ygYGCfIGBf39/gX+OfYqIhHp7joSHf4WGiYGBh397fH9+goV/e4R+en18
fX+HfnuViXh/f4J+gYF+hX+DhoKBdIGBg4OKiX5+fn2FfYN/f394hYJ5gYKBf32DgoV6e3+Bgn99foR9gYJ/i4GHeIZ9gop/iYN+fISIfIGGhoJ+fX+Ff3x/g4KBiYOCf3yIgnZ9fn+De4aCfYR7fnl9gnyHf4F+
iIF3en+DhHx/fYF7fYSIhIJ/g32BfoGBfYd+inp9goaChXuGgn+FiXt+fneCdYN+fn+Fgn5/eIN9fISHfYKBgnyIg358fJCNg3qDe3Z9gXuEgXp/eHGDf4GBfoqCgX2CfYuChH95iYKOfX+Cg4qJeYeChoVyf3d8
gX6Cf3x/Z4Z/f31+gnqBhX2Ce319f4KJg4aCg32DhXl7hX9/iXyCfIGDg36ChXx8foOEfn+BfIJ/iXyJgoWBfGF9hYSBfHuDgX6Bf36BfH5/fIKBiX6QfHp8gYN6gYR/goGFgYGBfH5zhXZ+gYSEgnp9eY2CgYWC
g4SFfIOBfYJ/fn+DfoJ/fn57dH9+gX9+fYZ+f36ChoF/fn+BfoJ7gn5/fYOGfX6Gho5+g4F8g4R1gn1/gn99foOCfH99h35zgYSBfX6Bhnl+f4R/f4OFfH1/fnyGhn+Cg4OJhH17gX+DgYF/fX92e4N9hYGEfoGC
gYOBgnt8e4N3fH9tfXt5eX5+gYSBf4KDgn97eod9goWBfYl5fYGBhoeEhIF7gn15eH+He32EgZCCgYWBgYSEd4GFf359goKCfIN+eYd+goV/f4SHgoKBgXyCgn+Ddn2Dfn16gn9/hH+Bf3x+f35+f4t/iHx6hX98
c4F8f4KGeIaCe5d+hIJ+f4GBgX59gn9/f4OCfoGEbX6CeoF+f32Fg4l+gnyCeoWEg4J9hIh+fn9/g318e4N+hIF+gXx9gYGCfoGDf4J9g4OBhn1/fX2BfYJ8bn9+goN+i4V+nX9/gYN3f4F9goGBgXx/eoGCfnt+
f3mCfXx9f36BfXx/g3x/f4WEi4GBgX98foJ+foJ/g4GBgYOJhIl9goyDfX11dXyBg4N+hYGCf4GOoIF8g4KDdYWFg36BiIGHgX2FgX+CfoGBfn9+h4GFgYGCcn+BhH9/fX+Cf318gXuCgX2Ee3d9gn6Cg2+Bf36B
gYOIlYR/fn17foF+fISCf4J/goaDfn+BgX52fIp/fnaIgYGBfoKEg4N6fX2BfX6BgoJ9goVvgYJ9eYGBgYl+fYOCgYGBfoOBfn97g2t8gYF+g31tjIJ1dn54hnyCeomBf3yBfZB5gn9/jIGBgoOJgoSCfIR9fX9+
fnuFgYiQhIKBhn6CgXmBe3l8f3+EhH99goR/gYGBgYJ7foF9fn9/h32Bf35/fH9/g4OEf3uKgYaGgX6CiYGBf3N/f4N3fnx9gYGCg4F+jIl/fYV9f319hXl9fIF7gX5/d4GBg4SCf31/d4GCfn1/gYN6fIl8fXiD
foV/foKCf4KEfX2Gfnx/jIV+gYGCgYp+foJ+hHt8f359hn2BioOBiYJ+hX19gnx+fodoiH+BhIFtiX+Cgn17gX97foJ8gX+DfXx+jHqBgYKEg4iGgXaFfYWCfn6EfoSChnmDfpN+f4GGfXuBdoGBgoSBfX19hn6G
j397fYF6hHmDfH19foGCf3iBiXuEhX+Ff3p+gn91gY6Dg4Z/eoSCfYGCfn6CeoSBfoKEfIJ+fX2Dg4GBfnx6gomEg3t7gYR9f4R/f46ChH1/fYN/hId/g4J7iHmCg4V6cIR6g357fXt4eX6ShoN/foJ+fn+BhHmB
f35/gXp9g3yEgnuEfX1/hIGBf4eHf39/eod9fX1/g3mBfIJxfX2DfoR/fXt/e39/g36BhIJ4hH52f32CfYF+hXt/fYJ5f4F8foODg4N8gYODgXuHf4Z+foeBe4OBf3uDf32HfYN/foKCfH2Cfn6EeYWCfYN2fYJv
gYR7koZ7gX9/hYGBgoF+goSGgYGFg3uDfYV+goF+g36FgX5/f4F9d3qBfoF9eoODeX5/f3+Bf3yDfoV9j4R8gX5/eIR7hIF/fYJ/hXKFfn9+dHmCe4Z8gX5+foF+goGEkIJ+f359f4OBf4GBgoOCe3+HenqCcoF8
fYKNfX17gnKHf3qBfoKBgnx2fIGDf398fn99hn53gYVwfYV9fIWEf4N7f4J+c2GBf4GEg3x9gn+BfH+BeHyCgnR/fIF/gYWGiHt4f3KDgYN+eYGBdIJ9hXN/fYJ/gYN9gn94cX5/fYSGfoN+fYOCgoSJioGBgn6D
gn1+foN+jX5+f4N9fXyBeYF/gYR/fX9+foGEgYF5iIGDf4J8f35/hXiBgX2CgYZ/foV/f36BfoV/dnZ9hn+Dgod/gn9+g3x8fYJ/fnx/hYN+gX99cX2BhH5/g36BfYJ6gnaEf4OHen+EgX5+i4N/foJ+hYJ/hIJ7
gX+BgoZ9f35/g32CgXp9hn+Cgn6BkIGBf3x/joV8gX6Bfn9/fn5yh4SHhnp9g36Bg32DgYN+gXyHfIF/kH6BhoSFfoGDf3yBgYJ6gYF+fHt9fIKDfX59goKDf3x6eoJ/iYJ3e3p8hH2Gf359fIOCgn9/foJ5f3+J
gn2ChYeKgX+EenyEfoKGeYJ/foF/g39/foSHgoF6hX2FgX2Cfnx+jYF+hIV+ho6Egn6EgYeBf4+FhYWQhXx+g32Jf3p/f4OEgoJ8g4uGeH2Ee4WFfX2JfYOCfYGEf4OBfoN/gXx+gX15fYKFg319foKBhYF/g3mE
gX2EfG1ufH1+h4l9hHp/f36Gf3J/goOCgnx3g4F8fH19fHaChIJ7goGChX5ugXh9g4OJgX9/g3d9gXl7f3+DfIN9doeFgXl/en+Nfnp8f4GBgYF8got+fHWKiHl/fIiCeoN+fnyDfYJ1e355gn6SfYN9goF6hHt8
f4R8foN+fnmOen+EhIZ8fX2If4GBeoOCf3t3f4ODfYV/fYZ/gX9+fIR/fX99gn+DgXF+en+EhH2NfX+Ik3t9fXmDi4N/jHeCfXt8g36CgX+Cen+EgoaEfX5/g4qCdXyEfn99fH6Cg39+foKDgYF7g3yBfYSHfX56
f4mLgn6FfoF8eH18hIJ+f4WCfH6DhH2JhniCfYo1f4qBf3t+fIGBjYN9g32Cc36BhX+EhIJ/foqBf36FhIKCf3yBeY18fId7gYKDf36DeYt9d4OBboF+f3SEf4F9foF+hXeHgX+Efn+BfoV7fX6JfoFvh32Be3+D
go2EiIF+hIR7fYSFg4WJb3+CgoKFe35/foZ+fIZ9f4R/en5+goWCiIF9fIF9gn2Ff358hX5/eoKBg4R+f3eKgnx9gX6Bf4d9f5J/fnp/goGEgX99gXl+g4N7f4aCf396f4aDe4OCfX9+in58fpOBhYF8gX1/goN+
jYJ9fHaHeXmGhX2Bf4OGgY6Bfn9/gnuDf4J9fIOLgn5/iYZ9goV+gYOEiX2EcH2Be4N8gYJ8fn1/hIKCf3+BfHx9fn6CgX6Dg4V+eH17eYGCgn58gX2FgXx9foOFgX99gYF+g4N/eoJ/gX6Bf398g4qBhYODgX96
fIKDhYR8goOKgn+BfIR/g4N/gYR9foSBfX9+dHZ+dn2Dfnx9foGPfn5te3+FgYF/fYd/gX+Cg399fId+gX9+hIaBgnuEhIKEgnuBf41+fouEgoF8f3+Ig3t+h3yFg4ece3iBeHt/f3uCgn58gX1/hX6Jfn+BgoN/
goR/f3yBgYF4jYGFjH9/f4R/fn9/hX1/gYZ/gX97gYOEf4KCfYOBf4GBj4KFf4eBfoF3gn17gYKBgn97fn2BfX2BgX97f397fX+Ffn5/h4V+goKChYKChIGKfH+FiHh/hG5/gXx6hn98f32Be4J/goOCeXuIgn+D
h4J2dYd8fn+DhIR/fXd7eHx+f35/fHt3hH6Ggn2DgYZ9h356fIl+fnuDg3iCgYR/gYJ9gYJ/foJ/e3+Df4SEi4J+f3x6h4KBiYGCf4GDin6Cgnp+foKCf3+Bgnx+fYN+fnuJeIl/foSCgYGBlX5/hYSBgYF+hX6C
gYOHgXuFfIGCg393foGBeoJ+fHeEgX18eYOIfXl+iYOBgX59f399goWHg32GioR/g4F/gn5+g36EeoJ/g4F5gYOBeXuEg39/g4WIhYWDd4N+hIJ9fniGeX6Bg3yDg4OBjnV8g31/hX+CfYaChoWBg4F+hYKBgYKE
gnl9fYV4goF+goZ/foN8hn+Ce4J/en+Ognt/gn6JgYF8hoGDen98fmyGfIKBf36CfIJ+foJ7foSBgXqFgYJ+fIJ/doF9goSDfH6BfX2Kfod7g4GBfXt+fYF6eIGCfn2IgoF/i3iBloGgf4+CfHx7f4d+e4F/f4KC
fIOEfH16f3WEe4OChH+DhH6Fhnl/hX+CfXyDgoR6gn+DhH5/g4GEf3p6fH9/f4WBeoF/hIOEf4Z/goWBfXyEf4F+g3x8goF/fYKCj35+g39+gX+CgoJ9fH2BhXCDhYiCfIWCgYGGg396gn+Fg3yCgnmBg3qBgn+J
fHqBh39/e4F4gYpyfnN/iXh/gn2BeX57f4SFe4N9hIGBgYGBfX98f4GCfX2GiIaCgn6CgoSCfHx8g4F+fX59gX17e397gYKDgnyEgYN/hn2Bg4GCgoODgoSCfoR+iIWDf3qChIGCgoODgXyBhoGBgYKGiI16iIR9
gnmBfoR3iX2DhX6DiIKBfoKEeoh+gXV9foeEhYOBf3+BgYGBg3qEgX2EfH+DhX+HfoSBg4aBhH+Dg4F/foF6gX19eIOBgX6BfoF+eoF8fIGDhoGGdoh2iH2HgYODgXuJhIKCf4V6fYdyfX99en9/gYSBfoKKi4F/
goGDfn2Eg3+CgoSBhH6Dfn18gYGEg3d/hIOBhnt/g4OEgYGDiX2CfoGSgoOBf4R8gYKDgoKBgYeNc4p/hYiGhIGDkoN9goKCfYOBgYN8goGFfIqEgXx7fouBgYaCf4KCen5/g4OBgoGEgoSFgYF9fHtzgn5+goZ+
iYF/f398f4F/foaEhnyHfYaDf3+BeIV/hoKefHx9f3KJhISBf4OFgoiBf3+BdYSBgXN9e4SEgYWBfoKBgYGBind3iIF6fYJ/gZJ9hH2DgX9/fnuBfW55fJCFf3SGfnaBf3+Ug39/fnx/gn6DfX+Bg4WBh4GBgoOC
f359hYF3iX99hX9/f4eGg32BfH6Fgn+Ch35+hIF8gX6DhIN/g3+BhIp+fYGGfnyBfH+Fg4OBf359hXt/goGBiX56gXp/fHJ8hIl+g4mcgX19fIKJhXuDgoF+gn2BgoKMhIF6gYGChnqCgYSDf36Bf4KDfHqChIJ6
fn2Ci4OHjX98foGBgn6Gg36BfoJ9f36Lfn2FhHyDg39+foGCf4J/hIKBf39/hX2Mf4OChH+Mf4SFf3t7fYGCgXh/gYJ/gn6EfH1/hH6IgYV9iHyGgnSFe4Z/gX96h3+BgoGIgoJ2foF8goGBfX6Cgn1/hYOCgYGD
g4J7hYZ3doOBhX99foZ+gX2Den6BfoKLg3h8f4OCgX6Cf4J8g3+Bf39/foN/eoV+fX55fX9/eYWBen6DgoWBf4V/fY9+end/fXt8fnd+ind8gnt+hoKFgYF+foJ7gYt/f4ODeXx8h3p8gnyFgYJ6ent2d3+Jgn+C
goJ/g4p+fn1+d3V/foGFeYaCe4V+g4KCfYeBhIV8gXd8gn1/goh9fn6Df3mBe4SBgZZ+eYKIiH+Gg4mDhHiDhH1+gXyBfnp4f4iBgoh0foGBf4N/h4N7d4V/goGEgnt+g4J/hHx8f3l/g3l8hH1/goV8hHmBf36D
f4ZygYJ9gX2FgYOGiIaBf4KBgX+FgYh8gXeBgn1/foN+n4F4h4WBg4OFfX6Bf36CfHp8fX6DhIOBfoJ/hYSBgoODgX+Cf398foV/fX18g4KCfX+JenKMfnyCgX6Bi4F6fYN+f4OCfYJ+fISBhX95en+BdoJ6f4GD
g4WBfnt/gYKDf31vd3l1fHuFhXyBh3V9gnuGgoF+gYJ5g3qBf4F/eoSEhHWHgYd/fntyeoJ8f4GHg398gX+Cg4OEiH+BiouBeYSEfX99iHV7foh+f398gX59gX5+e31+iIF/goOBhH95gX58hIGCgn59gX9/fIF/
gX6BfIF8gop/enyCgYN/goKBgX+BhH58fod/g3+EgoGFf317kYKBkX18iX+BhIeCcIJ/f4J8fX+Cf4WCg4WDfYiGf3+Cfn5vfYKDhX6FgXl/kH+Bf36Cj31+gnmBfIKIg397g4h9gn2FeYF0gX2HgnqDgoV4gYJ9
g3+GgYF/f35+dYiQgYOFfn+BfYKGgX96fIJ/fX+Be4KBgX9/g31/e3yBfH94gYF5fn1/gXyBfYGCgYGBgoOBhX5/f4aDgX5/fX5+WYN5goJ5g32Di4KBfn9+goF+gYJ9gYaDf4WHg3+FgoV9gXt+hYN6gYF+g4N7
fYWCgoKCfoGEeYGGf3d9gX9/fIGHf359gYmBfoGCiISCgYR8goV/fIKBf4F8gYF9fX+CfX+CgYGCgYF/gn+Ef353hoJ5dHuBgXl/f5KCgX+CgoJ/fYODf3uBhH5xiIOEgn17gX+Bg3uDfIF6gnmFgX58fYaBgnyB
gX6Cgn2Bf4l8hYF+eIh6g4OHe399hnyDgXh+e39+eoZ+g4GKhYF5g3yEgn6Gf3OCfXuBenp+f4F+fIKCfXyDg4R9dH9/fHuDfHh/f36Cfn6EgoF9f4+Bin+BgYSFf3p9g4Z7eIKCgYx+g32BgoKCg35+gYOHgoGD
gXyCgX+Bfn1+gXx+fn97foGCgYN9g4J/fYF9foF7hoV9gn18g35/f36Ce3qEfX58f35/gX9+d359fIF/eoR8g4OJgn9+goOBfoR8fHx/d4F/fIKCgYKBhYODd4h8iYF+hH5+f3qDhn54f4KEhYF/f4Z/eYODgn5/
g3uGf4J+f4N7fn+CgoJ/gn95g35+gn+BgX19fo5/f3h9gX9+e4N7goN7foJ9hoGBd4SFhoaBf3+Ig358fnx9goKFgX51dX9+fm+Df398eH9/hH13hH9/gX+GgX2Bfn6DgXqBf3+GgXyBgX2BgoOEh3yEenZ+fH93
fXeFgoGEh4KBfH17foKBfYN6gn58g4V9gYF0e4GBf4GGfHyBfH6Fg4R9fX1/g395h4OCeoF+gYuGf3qCfoh+g3+DiH2NgYGEfH6DfXSEfoF9gYJ/hnyEf4J/kHx8e3p9gnqBgX9+iId7fH2Bf359hXiBe3x9en9+
gYGBgX+Cgmp7f3t3fIKCf36GgYJ/d4GEfX9/hniBfnl2f35/goKChIt5fHx+fYJ/foR8hYN9fX5/gXiDf4J9goGEg4SBgYOChX6Be36GfYKEfoWIgnt/fYd+fXqDf2x2e31+gX6EfX6Ei4KDfHyNgn2Dgn+GfXuB
goqBgYGBgX2Cf31+eIF+h3t+fn+BiH19fnmBd397g318hH58eH54fYF/en+CgYSBhIGCgn93kIOCfIKCfoqBfn+De4OKf3uDf4GLf318jYF/gX97f4OBeXh/hYt8gXiEfYKDgYF7hoN/foOBgoJ+gYVogX19gXx/
hnx3f36ChoN/gn5/gYqBgX6CgXuBhH9+gYF7g3+CeIeDfnl+f4aCgoKCdXp7gX9/gn19gXx/hX6Eg4l/hH+Gf359gX9rf4KDfn9/f4V8dIKBhYh/f4WBe3+CgXSDe4F7f35+fIiIgX5+foV/f4F3g4KBeHyKiIF9
goV4hIGGg36BgXyFg4OEf3p/iX2Cf3yBgYSEfIOEfoJ5f3qLhoKEfIN/g4x+gXuDfoSCfn9+fX+EeX97gYuEeIh4hIGDgXyHfYJ/f4N6iHmCf4F3fJB9gYGCf319fYNyfX97goR8f393e3+Ggn+BgYx/hI1/f4iB
fISDg4d9fYOCf3x9gX6CiIGCeoN+f3+Cf4GDmoGCfYKEfIOBgn5/gX2KhoJ/gYGGhH9/gYKFfnqDgYWDgYZ9hHaDg3yCf4OGgX2EioN9f4GBeYWFg32Egn9+f3+DhH9/f359g4OHgX6Cf39+dX+Bg4J/fn+CfnuB
fYN2f32Dg36PgoJ+hH18f36CipSCgol/f4N5gn99foh9f318enuDgXh/hX+Eg4J7gn+HfHyFe358gYGCe4GKfYeBeIF9hYN5f4J/gnx7eoZ7gn98cHaBin2CfX9+dYN8f4KBgX+Dgn9/hIOCgX2FhX6Cfn97hIJ8
gXt+f4V+hXx/hn98hYJ6hX+CkH2Bg4GCfXd+hIF9dn+ChX+De4J+f3x4fIR/gn+BgXiBiYJ/eYR5g4iFfH+BhHyFgYGChXx4hYSDf3+Yf4J7gYKCh4SBe4ODfoV/eoV/gYF+hYF9gop5hnp5hYJ/fn98cYSBf3+G
gYZ+gX6BhXuGgoOBgoSBhniMhISMeH2ChIJ/gYWBgn98h4F/gYOBgoKDfHx/fYF/foOBi35zf35/enyEg4F2gn6BjoJ9g4F5goaDgoR/gnyBhHyMf4GEfoR+f36Bgn19f3WGhYeQfIKBgn+FfXp6goR/fYOCg4d+
f4GDf396f4WDfnyEgnyDgX1/f3l7gYGCgX95hIJ1fYR/gnx/fXp/enqCi3t6fHx+hYF1f4OBgoGDeoGBfIl9fXqChn+EhX5+gYOBf3+Gf3t8f316d3qBe4KEiIp2i4eDhH59g39/f4KEgX+MgYSFhH17gXx6f4N9
fH+Jhnx/gX6CfIKEi4OBfop9gYF/fYeHgYF/foGGdHuHgXuCf4ODgoaBe4F/gYV7hH9+e4R/fn6Cgnt7fIVfdoGGh4KBeXqUgn6Bin6Bf32DdH98foF9g4GBfnqBfop+foSBhYR9f3+DeoJ9eYd/hIF8gXx+hH+B
fod+g4SFf4GDhIF/fX9tmYF8gYF+hJGLf358eYKEg4OChYF8fX1/gX+Jg4J/foV5f4iBbH2Cf4KBfoKDhn+BgoF9fIKCg4J5eIF8iIF/e4F8fn2BgoKBgYaBgn+Bf3uDfIGBhoKCfYd5f4WCeoN9goJ8foKEfn6H
foODe4GDgX6EfnmDg31+gn5+hYd7foJ8f3uEfXx7gn6BgX6Ef412fn5/hHt7hIGIg36Dg3+CfX9/gkyDfn2DhIR8gX98gX+EfYR+f32Ef4GCfHuCcIF+f3+BfoF9hX9+gYd6iXt9foSDg4J+gX6Bgnp/hYF7gYGC
hX1+foGCgn6Eg4KBfYJ7e39+fHh9hHp6eoF+fYN/fn+TfoJ9gXuBf32Ff4OBe4l9f36Ggn6EdX2Jfn57h3+Fi4GBgYuDfn+ChYGBfH+BfoGBfX6CcoGJe4F/f4p+fH95fX19goN9fYSEgX6CfIiBhHp9gn6CfYaB
hYd8g4GCf3yFf4KFf31+foN+gYaBf317f36DiH5/h4aJioN/goGGhH96f4GCg357f317foKDfIF8h3t8fIODf36Dg4eFf3l9fnt4gXyDfoF7h3+JfoWCf4aBf3Z/gX+BgX5+fYp+goV/fYt+gYKBdYGDg4eLhYN9
hIN9h3x5g4OCgn2CjH6BfoN/f4OCeH2Cf3F9goF8fYKMfnWQgX97doh7gX9+foOThIaDe4F8hIF4hX5/iHaFgoWIgYV3f4GBg4l6eoKGh36Bf4N9iYN8hHd9hHyEgYN+gnuBfnt5iYKWjIF/dHyFgYKHgoGJg4OC
f4J7iX+NiISFd4J9fnmBf4OFgYGBf4h/f4h9hHt8goGBfYJ/gX59fH6BhoWEhX6Cg3t6gXp7eIKFfniChIZ/f4GBh4WKf4GBeoR8fH93f4SFgn57foN+hIR9foWEfnuBf4GDfnt+gX59h4F9eX97i359iHuBfnqG
coGCd4GFg398g31ygYKCi4KDg3qGg4GElYKBgoF/hI2Bf4J7gX9+fn98fX9/gYKLfpZ9eoV+gYF/i4GBen6IfIJ9f4GDfn5+en+EfIGFf4ODgX5+gYF/gX9/gnx8f36DjIZ8f35/gnZziYKBeoJ8gYKBf4F/gn5/
hnp+goJ+fYZ+e4d8gX1/eYV/foOEfod/fn1/gX6KgoGChn6Gh4F3eH+Df4Z/fnyBeX99fIGIfH6BeX1+dn55iH58hH2HfYGEhX5/goOCfX+FfoWCfod9e4F+gXx/f4GCjH+Bj4SChIJ+gYODhH19fnt/f36FfoGF
fH+BjYOCgYKCgXuBgnx/fH+Cfn6HgoN8gX98e4SIfn+Lh4KCfoJse4KEf3+BgX2Bg3t9f399e4J+hoSBj3+Egnx/hIF7e4h7iHt/hX99lIOBf4GGgX9+gnh9fH59d3mBf32BfYV8g4KBd3yBf4GFhHt9h3yHfIF7
f32GfYx+gYSHgn9+goJ9e4GDfoSBf4F/fnySfnp+f4J+gYOBc3mHi3yDf3+Ih32Bf319fH9/fYGEiHmPh3+Cg36Cf4Z2hH2Fgn+Cen9/foSDf396iH+BhI2FhoF9foGEenyDfoWHgox9e3x8jX5/fYF+gYGDfn1/
h3yCgYh9f4WFgX+CgoF6dn2CgYJ+hIJ9eXR8foGBf4F+gYR9gYJ9f4Z+gn+FfoSCf4N+foOCf36BhIOJfHmBhHx+f4SDf394f4aCgoOBhHJ6iIGCf4OOf4J+gXyDd4OGgoKBh32BgX99g3t9dot7gYmFfnWCgnuC
g359gXmCgoKCf39+gn+Kg4F/gYF7goN9g4aEg4GCf4KEf4GDfYF7f4J+gX97gX59hoaBgX2EfoJ+foKEhH5/eX2CfX9+e31/eoh+fIiBdn5+fXmEg5R/f391e4OEfH6Ef3qCfoJ+gYF/gYOCfXyBf4qCfoF9gY+B
gYJwk392eX17fYF/gXqJfH6Bf4N+en+Bf4KKfX+DhX15f4N8fXp5goaCgX6BhYODg4N5gXeBgYGDg3x+eaZ8fnt+fZN+f3uBgnt9h3yBgoSBgYF2hIODhHx/hYF/hoSEgXqIgnt8gYKGgX5/eoGBg39/goOBgYF/
iniCgn1+gn9/f4F6hIKEfn1sg4F9gXyDfYSBgXl+gYGBhHuDfoaBfH6Bg398fYGEcX6Cf3R4eH6BhH+HiIGBiXt1fnyJen2Df3h+eX6Ifn+EiHyBeX16eIJ8goeKfoR9e39/gXmCfIKBeIJ/iX59h4F7jIGDf3yH
goSHfH2BfIKBfoF/f357gn2DhIR/foiCf36Df4J0e3t/gX97en6Gf3x+en+Gg4GIfn6Cf4GCdX2GiH2CfXyBgYR8gXeGhIKFgXqChYiCf4J9goJ9f31/hoJ9f4OEfn17iIKFhIF7e4eDf4WBeIiBgn2EgoGDfIl+
f4mDg4+af32CgYKBf4GBgYF+h4aEjn99gX+Hi4R/gXl9gn2Egn6DgoGIfn2BgX13hIJ/jn+BhoOHfoF+gn9+en2EgoiCgX2bgYGBfXqCg4GFfn5+cn6Bg4aBf39/h4F9fnuCgX19f4ODhIWGgXx+g4GCgYGDfH6S
gn6BeH59goJ/fY57f3uBf4F8hX9te4OCe4WDfoGCiHuEh4J8gn2BhX+CgoKBg4ODgn1+eHx/iHmBhIGBoH2Ff3uChYOChYWJgX+Gf3iBhIODgn5/gYF5hn5/hn9+e4GFfX19gX9+hn+CfIGBgX1+fnyDh4F+g39y
gYl+g3t+gYF8fYV/fX97gn+GfH5+e3p6gX9/hIR/foR8hIJ/f4GCf3t6e32GhH+DhXeHgXN/g3t9fX17fn6BgYGMf3+BgYKBgYFxf4GEgXiGg36BgYGBfoJ+en9/goODg36BhoGDf4GBf4SDhHyHhoKGgoGBgoOB
hHyCfYJ5fn57f3uBg4N3hHp+hIWFen6Efod9fod/iXyCg4h7eIh5hH+Eg4GBf36BeXx/f4N9gn57hoh8gYGCf3R9fIF7fYGFg4F+fnyBhIF/hS9+fX57fIF3e39/f3qChX2Gg4OBlX58eoiCeH9/gnqEeXmCg3uB
gYSDd3+Nf4KBgYKHgnSCf4Z/f4Z9goKGhH+Df4KFeH+DhIR6gX99gn6BgX1+hIF/fYR/f36Hfnl+gXl+gX56g3uEfHuBeoF/fIKGf3hzfX+BgYWDe4KFg356hZZ+gYh+fYOCgnqEi4F7e39vg3x+d35+iH9/gnp/
f4KBg4GChH18g4SEh4F/hYJ9d3V+f4uEgX9/hH6JeHp1gYd8goV9fYqCgYWCd4N9in+CgX6DgYV8fIF/goZ7gn+BfIR9fX+HfIN6fYaHhH99fYeFg4l7goGDfoV9gn2FlHWCg3+Ign1+hX2IfYF9fn6BeISBfoKC
fn6Bf4R6h4l/gYJ+f4OBgYKFhYOBfHuHj4KDfoGBhIWFfH5+gn+Dfnh/in6Be3mIiX2Eh3+Mg4V/goKMfX2DfoN+fn+Eg4R7gn19gYJ+e4ORhIOBg4KEhYN9gYKCgX6BfoKBgo51dIKCgYWFgoJ8f3x/foF9koF+
foSEdIZ/gn97fX97f4Z9goJ7f3+CfniDgoGBfYGDgn9+gYKBe4F/fXuChoaKg4J5gYGDjX56fn1/gYV2g358fYJ/fIJ2hHp/fn2Ef4OBfoF+fYR/fX2Eg4WBgoJ4hYF9hod/fYKDgX53l4V9fnx/hIF9eX6Bf4GB
fYGCgX2Bfn6BhHt6gX2BiH5+fYqFgoV+d4GCh3yEgn6CfXt9fouCfIF8hIF7hX+CfYZ+hIN+fYuCf4KFhIuCfoqDgYF/gYKCfH1+eYJ9f3+CioSEhYKFfIJ3iH+Ic3yCfoJ+fnyFfoZ/fnqFgXyFdoaCfoKCgXh4
goZ7goF/f4J/fn9+fIF/gX58gYeCf4J9gX9/goGFgX9/gX6BgX99e4F9goF9eYKDg3uBi4V7eYJ/foN8hIF5f3eBfnyCf32HfYSBf4R+gXd/fX6Cgn58foOChIaHgYF+fH9/fn2BfIF8g399f398f4SKfH6DgnuE
f3+EeoaFfXyChn59eXyBgX+Bf3+Ff3t+f4KBdYR/e3t8eH97gYJ6h36Cf4SDfn5/fYN/fX6Cfn19g3l9goWFh3qBf31+f36CfYF1goGBfISDfH5+Yn9/fn6PgoJ/e4SEg4J+gn+BfH6GcYpzgYJ/gY1/hX99e4aF
eYjAgX97f393goF+enuBf4N/iYt0f36IjHx/fnmGfIJ/eoKEjYGDjX17iIWBgoaIen9+f4Z/gYKBf4J/goeJf4KIiH+CgnmBgYt7fYN3gX6Dg3t+dn2ChXmCfYKGgnyEenx9fYR/f3x9gn2DgYV6gXyNhH6Cen+C
i4KChYJ/f32Ff4KNgnB/e317gn94hYJ6gn9/f391fnx7fYF9en19goGCgX6Cf3x/iYWGf4F+eHx9gn9/hXyFgoWDfoJ9dn6Bf356d3d/foaOiX6DgYGGgX+Dh4GCh4h/gXyBgX+BgX6CgX18fnh9gn2BgpyBd3mC
f3yCg3x+hXp6fX9/foGChH2Ef4SBf5uKgn9+fX6BhHyDf4ZwgnV/gXt/fn97gX2HiYeBhIaChX+Ngn9+goSBgX+Fe3+DgYR/en6DhHCEg39/g4F7fn6Gfod+e357foF8f4SEg4F+g4F+gYN+goF0g36Bf4GCfnmC
hIGFgYOCg3qCf3yBgYR9fYGDf3+Bg4F8gXuCgX55fYh/gn6He4GGgXx8fH2GfX9+foJ+hXt/hIJ7gYGHf39/en2BgnyEfH6EjoODfX19fot9hXR7goN/goJ/gn+BgYJ8g4aGe4N9f4N9fIGRfX6Dgn+DgnuIgYKD
g3x/gX6BiX6EhX9/enyBf3x5goKFf36Hf4F/eoV/gY+Bfn+LgYGGhYJ/iH17f4F+d4V5f4KHhX2DgoV+fn6Be3GJf4GJg4KRhYGBfXx/gYZ/f4KBfoF/hYV8goqCe3+FdoOBfn6CfH+Be357f3+BhoKEgXqCf4J9
gXZ+fYOEf4GBfYl/hH5+h39/f4F/fn6BfoWCgX5/fn6CgYJ/f3t+jn1yfoF9gYJ/f359joKCgYN+goOCgoF+f358f4F8fYZ4goSEe3aBfoKGjXyCfZJ9fn2CgYN/h4KDfnqCfoGBiIOBg31+f4OCgYZ+hYJ/fH9/
f4V8g399f3+CfIOEhIF/hYN+g3+DeX6BgoN5g3l/fHx+hH1+e359foN6foJ+gYKDb36CfJJ/f36EfYGBfYKOhH9+gX+BfoN+eIKCfn15d4R/iH92en6FeoGDf32DgX13e3yFgoWBeYZ4f4J7gXx6enx/fH6Bfn9+
fX+Fe32DgYGEf3+IfYF9fn99gnx8go2FgYKBgnWBfXqDenqBiIGHfn+EgYOBdH99fX1+foOBhIGGgox/h39/g39+gYR+fIGBf32CfXx3gYGChIZ+fnl/h353g3qGh39/g4OBdHt+f4F9f4N8f3Z/f4V7gn+Dg31v
e4GDhX99gX5/fHiCeHyBf4OCgX58goGFg319fH2Fe32EgX+CgYGGfoGCf39/fn2Bf4KDfnuDgn9/goOHfXqEfoGDhIKChX98gYJ2f395goF+gX9/f36Ifnx/hX2Ce4l3hXyDf359g4h7eIKGfYSCgXeEiIaHd4F/
fH9+g3+BfH2Cfnx/fYZ9gYaEgYN9goaCfX94goSCgY5/e4GKkoeBf4GBgYKEfIKBgoN9goF+h3x/e3qDe3xvfH9/fn2EhI6Efn6DgX6DiHyCfYmDfYKCfYJ/gXyGf36CeYaEhYR+foJ/f3eBgXeFen58fX+Cf4OC
gn58hIF/foSBh32Wf4GEfoF+eIJ8eniBgXiFgYR9e35+hIKBfoKEgmGDgX6PgX6GfoJ7hYJ+f3SCg3eCfH50fYJ/fn9/fHZ/gXd1goJ7g4GEfoeChXR9fH+Cg4J9f4OEgn14f399foSDfX6Cf4V8e4R6gneBfn2B
h4KHfYN/hX+BhH59hnuBf4J4gXt+f3+CfoeBgneBcoaBfn5+eYOEhIN4goWChYGBfn95iIRzgoF9fX59g3l5foODgnp7fXF/en+Cg3+BfH9/fHd+fYF8gYKEg31/iIWEfIGBfX+CinZ/fIJ+gXh/iHuCfHx9gX99
hIGJgYWGe3uCh4Z7doN+gn2BhoSEf3p+foR/fX15foF+hH2CgYOJgX58fnp9gYJ/gn+Hf4GBgYF8foKCg36Kf39/fYWDf4F/fX6BfoGIf395g3+IfHiCho6BhoKCgX5/foSBg4SEen99gYN8gYKOfnmGfYN9hoeB
fn2FeX6Ce3yCfIh+eX+Dd4eFf4GBfH59gYGBfX19eoF/f39/eoF/g3+Cg3+He39/gXh/foiBi32JhYJ/f4V+hIJ7g4KHfH17f36FiIRjgoGIfoeDfIGFhImBen6Bfn9+hYmBfX2Cgoh/fIGCfYODf3p/gXSGgXuB
fYR+gX+JgoJ+gn9/f4R6hoSGhISBhIKChX2DhH99hIGDgn9/f39/h4SCfoSEfoJ/goeCfoV8gX9+g3t7goyIeIKBgXuCgn18g4F+hn18gn96fX9/fIN/g3CBgXx8hYGNgXuFhoSGgYGBgYN4hXl/god/gX92gY99
enKBfYmCgoGBfIKCfoSBf3x6gX2EfYWFf4OBe4KEgYKBfnx+eX6DfYKHhX5+foOBhX19gYZ+foaChnh6gX1/en+Ih4WBg358f39/en1+gYGCe4NpfoaBa3t/goZ9g4R6hIKCgn6Df4F8b4KJgnyGfnuFf3iDf4J+
hIN/g4uCeIF+goGCgYGBfoGCi4KBgY6ChIV8m4SCgoODfoV3fXt9g4KChoN/gYR9fnx+fn9/hIJ/gYOBhIGHgYV8gYGHhYODe3+CgXmKg32EhH+Gf3l4cISCgoOBgod9eol/gX99eoR/hIJ8fX97f4J9fX+BfoJ9
f4GDfX97eYGEhoN8dHqFj357d4SChIJ7f4V+iIGEfoOBeH+MioWBfYN/gXiBh4J8hIOEhoGFgYOEe4GGhoWBkod6gn9/g4F/gYZ0goF/g4OBgXqBf4F/f31/hoF/fYV/c317doaCf4SBfn99eYSFgX17gYJ/fnx9
hn5+iYOBi4KCiIx7fYWIfH9ziH+GgYt/goKBfX2BhHqCgXmFfYGBfoGChH94fYGCgX9/fYGGfIF7f4V8in19hn+CgX6Bg4F4fnx+dXuBgX5/g3yDfHx/hIJ+fnmDfoiIg318g3+DhIKDjn+EeoGCf399fIF9en6D
fXV6fHJ/foOCh4R/fXl6f4h+gX96fYKCg32EgoyDf4F/hn2Da4mBgXl9gn54fYJ/fH+FfoOCgn56hH55gX1/gX+HfIGCgoKCgX2Bhn2CfYZ9goGIgX94f4KHiH93hYGDfo94fXx+fn2If3yIgoGCfnWBdIKBfIR/
fYGHiH97hIN9hoN9fXd6en1+foN8hoKEhYF+fn+Bf3x+gYN9gYSEgX9/f358fIKBf4KBe4J0gXyCf4GDfYGJfYN/e3OGdH6Cgn17gn9/gYF8hHx/foGIkYF+e39+gX19gn+DfYN+f4GFiX9+jn6Bg4SBfoJ1fn2B
g4iDgn99foF9gX+Fd4J/hIN9ioKJf3+BfX97f4F8f4F/gnuDfIeBgXt+hYGMdoSJfHiDgoGCfoF6fn6CfoJ+fX2Ff4F/h3qFgX+Bf4KBeIuBgYN+gYOCg5CBf42LjIOBf36BfoOLgYJ+f4GBhYh4gYaVhn6Ie32B
g4GBfYSBeX6DhYR/gYOBfHR/gX5+gn+BfYGBfX2FlXuBfXt9fH+DgnuBgoJ+iYF8gXuJen9/fYN+jIl6hYGBf4GDgYN9gYGMfn+Ee3yKh4p+fYd/d319gn9+gYGDhX51h4GBgYWDfoKBjIF5gYF+gnyEe4N/g35+
hYF/fHV8f4KDfYGEgoGCf4N8g4N/hH1/doh/gX9+f3p+gYN/eoSBfoR7gX59h4GEe4J7hIGIgX2Jfop+gYSBfX99foR/hn53hY+ChXuDfn9/gXqCgXWBfId+gnl9fn9/fH18fIJziX2ChYF+f4J/iH6Bgn18fXR+
e4qBgn+BiH6Dg4R7fYeDgn2Bf4yBf36Gf5OEfoV6e31+fXd/fYJ+f4yBgX1+eX+Bd4SDg4J+ioJ7gYF9hYd+gn+BfISCgXqBg3t/gX+DgnmLgoGEf4F7fX56hoR4f357fYF/f4GBgYGHgXx9fIKDf3+CfYGDeIV+
cXt+gouHgYF8f4KDhn+BhX57foJ/iIV7fn2Gf39/fH19f3yChIuEhIJ+fH56gYR5hn6Ef399fH6Egn98hISCf399gn9/f4F/goF/hn9/foGLfoJ/goJ9hX59fH6Cgn6Dfnt9f358hoV9gn97f4J+dX57gYR+f4J+
goZ6f359fYGFgnyBe4OBg4R/gYODf4N/eHmFenx8g3uHfoWCgYZ9f4t/g4Z2gYSEfX5+f4Z5fnqFf4F6foR8f4F9gn2Bgn6FfYV8fX99gX6ChZB8hIGCfoR9f4WDhYeFfYKEfYR9gYGGf3+Cf4F6d3+DfX2BjHqC
gYJ/coR8foKDgoWBhIV3fIWFe4OBg4F8g35/ioJ+foKKfoGBhYN+f35/f35/gYiBjnN/fIOBf4SCfoSBgYGTgYGBhIGEfX97gYF/jm6Cf4WYgYF6hH+Bf3t/hHyDfH59gX9/hYd/fYF9goKFen6DfoSChH2Df4N+
eYOBfoODgX9/e4KBeX58gn2JhIKDgXZ8fIGBgYWEkH+Dgn2Dg3+DfX6FhH6Bf4R7g4R/f4F/fH5+g3qIgYOJg4N+eoGHhH17fISGgn+CgnuBhYyMe4ZyfoSEfn+Dh4OUf4iBfoGFf3x6f4F8gX+Bg4N9gn2Bf4R8
fX5+i4Z9bIR8gX9/f4F8hH6Gf4J/eHxxgX9/fXuBg3x9iH19g4KBfnx1hYF9hYKBgYqGf4GGf4F7e4GBf35/goGCf31/fnl/f4GDeH1/gX99onyFeXuBhH96eHmBgXx+f3V/f359g4KEf4OCjoaBdH+CfoOBe4SJ
foGBhYJ9f4KGgX+GhX+Tgnd+gX5+gn+EgX+CfH6Bf3+Cg358fn+CfYGBfYF9fH+Tfnx/hHyHe3iJfoOEf36BjIGGgYOCgnWBgYKDg4eDh4KEk4F+foF+g4mBfXx+gXh+fnZ9hH59gYR+fn15gn+CfIJ/hH98gn19
foN/f3yCg3x/f4J9gnyOf3t/fIJ1goF8fnaHf4J+hIKCf4N/fXyEf4KCfH19hnp9hIR8fH56hIF7gnyFf3h+fH2GhYN/hoOHfYF5fn+Gf4J3jH16fnqBhoKCfIGCgX18gYN8gn2Bf4WDgYGBfYJ+g4mBhX6CfYiB
g4N7goF6int6iH2Fe4F/fn+Ce3+Df4WFfoKBfYGEfXx+goV+gXyBfIaBgn99gXuChHt9fH9+fnZ0f319gX+Df32Bf32BgoWDgYR7eYGBd4WBfoOBg39/f4V/hn19fHp+fX+BfniGf3+BgoF/iIGCeoKBfHd9hX+C
g4WBdn96hH+GfIN/fH99fn99fn5ugoaBhn+Ein9+gYGBfoWBf4J6d31/gYiHf4V5fISCfYF+f4F+eISLe4J+iYSCiH6Bf357gn+Dfnp/gnx8hIOFgoR+e4N/f35yg4GEhoKDfneBhHWCeXOFhH6VgXx+fYKEfn58
g4SBfHt3fnqGgoWGhIGDh4Fog4OBgYWDg4ODgn17fH6GcH6Bd3+BgYJ/fX2CfoKBgnyGiIODg4GEgYOOgYSEfYJ6f4F+g4F9fId5hIGHfYGBgoeCi39/g4SCf36ChISCeXuBf4KCfYeHe4J9hH6BfIKCfnt+gYJ5
g3aCe31/jYR+gn+DfoF9gXyChIGDgXx+foKIgoV+f32ChoKJfoJ9goOCf399koF+f397goGDfH9+fYOIjIJ+eZJ8f4KEg5+IfoOCf4R7eX2DgYN/fIF5fIOBf4F/gX+BeXyCd4J+hn99fH56fYF5gX96g35+d4eC
eWKQhn2FfX2CfYF/fXWChHqBgXqDf3+Fg398f36DgoKBi3uCgn5/f4F9g358iX+DgYGDhH9+fYSChX5/gX99hH6CfYN+ioGBfXyCg4qDgn2If4eBfoyDgXqBf3eCfIKBhH99h4F+fX57fX1/jISCfn9/iH2CgYGB
eX1/f32Df4F8gYN8iYV/fXh/eIF/fH6CfoJ6eYN5f4eCg3+CgoOMfoKGfX6Egn6BgoOEg4GBiX97g31+d36Gf36MfHSHfZWHfoGDgX6DhX+EhX6BeIR/gnyEhYR/gYWCgn+CfX19fn+Fg4R/foiBd4GCf4J4f4GG
d4GBgnqCfnR/fIGCfn17f3h+f4R6g3qEfoGDe4aFfIF/fnd9f4GFhX9+gn16go95iIGBgn+GfX+BgoSBhIODg3yEfIKEgoKBeIN/fX+If4F8gYZ9f4OFh32BgYJ8fIKBgoGCfIJ9fYaFg319fYR2gn6Ef4GChnyJ
eX5/f35/goN4fImCfIGCgn9/g4SCe4GDg3yDf4KBgoGBh4OFg4J8hH+GfIF/gYl/foN/h3WFfoeDgoSCgXyChXx9gX98g3F+nX9/f4N9gX2Cg4F7foaCgoOLgX+Bg39/hX1/fX58fH5+g4GUfoZ+hH9/f4mKgXuF
f3x+g3qDfYp+foODfYN4g3t/gX2De36Cf4GBd3+DiHGBgoGCf4FCgXuBfnV8goF9fn+EgX2Cf4GCfoeEfH9/f4F+fH6BgYqCh36Cg4N8fIOCg4t/gn2ReYZ/f3+FhHuBhISIfoSCf32FhIKDhoF8gn+CfoKHhn6X
hIuDf5BzhIKBg39+knqCdXyBfHaHf32Ed36Kf359goGJf4J9fHx+goGKfH5+fYSEg4qGeoJ4f3x7foKDgoF9fYSIhIJ+fIOHd4F8i35/fZCHhH1/eIKDf4OCfn+Ef314hH+Fg355gXqEf4OJhYJ9goyHgYSEgohs
gn9/i32Fg39/iniCgoGGe4KCf4KDfX5+gX99eIF9foR/goF8fYl+gX17fn+HhIV7fYKCfoKFfn6CeX6HeHyCe3yBgYZ5gn6Ffn14fH9yfpZ/fnV9g353foiBfIGDgoJ9hX18g3yEg4aBgoZ+gXqFfn6BhYGCgYaF
goKLgXuCj4J/hHyEgYJze4GEdXt3fYWBfXt+e3mOf4SHd356foiBgXt2gYODgneKjYKBgoN+e3x8gYSDgoGJgoR6g4WGfnyHf4GCfYN9en9/gYR8gnyEfn9+hoJ9hH+Bgn98gYmCeoOBgYKBgYN7f35+gX6BhHl/
goV/dYF4e4p+gnl+gYKEgYJ7gnx9gn58hH96go58eoV9fYOCfXp5gn2Ef4KDf36IfHiBh3iGf4GEfpF/foJ+gXt9gX9/f399f4N+gYR+gX5+gYJ8fn1/d4KCfoSDgn19fn2EiXp/fIJ8fIJ+hH9/e4SCfoN9hoWE
fn99gYOCf3t/hYd/foN/goSBhXyEf4KBf4J6en+CiIGCjIOEg3p+iIF5gX5+f4SEgXyBhYN9fH+CaHx9foGBfX9/em6DgnyBg4h9gX5+gYGBgnmCg3p9eYKDgYOGhIGDdH99fn5+hIx/hIF+hYGChH+BgYR/nn96
hH5/d36Eg4ODfYGDen1+f4uBfn6EhISBgn58fn+CfX9/fHyChH6LgYGJfoGEf315g4GDhH99gn2BgX2CgYV/e359e4GChn9/fXmCeXmBgXmHiX5/goWCfn+HgYN0h4Z8gn5/g4N7g4OGfoGCgYN6hH6Ef32BfX2E
foF/fIWJeoKgiHuCgnyHhoGCgXN3f4KDgYJ6fn2DjIqCg4GEhoSBf3+GfHh9joh5gYR8g39+gYqGgYN9f4GBfIF+gn+Ch4F/e4qCf4OCgYR8h3+Ign9+goODfn2EfYKDiXx/gnp+hIuDfYGCfn+FfHt/fX2KgYSJ
f3+GgXZ+gYN+foKMfYOCf4V/fnh/gX5/f3+Fg4+FgoSGgYKEgoF6gYF+gX1+gXqBf36CfoOHhIR/h4R7fHx+foOFeXl/fYV8gX1+g4mFf4V+gYSBh3p8f3h9fHp+gnB/f4N2gn6HgX6Cf3x/hoKEfoOFfoN+hIWB
hoV9gnx8g4J9f39/gXd9f4OCboJ7hHuEeoOCf39/hHiBf4qGe4eCgX+Ggn5/gYF+f32CfoGBl4J8e4ODfYJ/gYJ8h4eHhHd7foGHdoJ1g4GEfHJ/hIV1fouEhX14f4V8f3mCf3p5fYaBeH+CgXp8f3p/gYF+fnmE
foR/hoJ9fH1/gX59g4GCf4V+gX5+cX9/gX2FhIKDg3+CgniBf4aCf397gnyBeoN9fYOCe4F+hXyGgXl/f4KBfoJ+gYJ+gn16hX12gm+BhYJ+fYaBhH+CgnWCgXuBhIZ/f4l+goGEg4d9goR/gYSIfoF5f4V8iXyD
fX6CfoJ6gnx+hHyBe4aCgniCgYJ+hYWDgnuIgn+BhIN/h4V8g3h/eH2Df32FiYJ7foN9e4GGgX5+f36Cenx6eHt/h3V/foh/e3eBfYODfn5/hYGGfGl/fn6CgYJ8fYJ+fYF8f35/eX9/g4F/fYOCfoKFfIF4hn+E
hYJ+fIGLgX1/aXx9foJ+f4OBd36Cf3+GgX1+fIKDfHiBf4ODgn2Bf3t/fnyHg4F+foJ0fYt/gX1+hIJ+f3+BgX5+hHt8hH2Ef4d+gYF3g4KBcHx/pIJ+fm+BhoF/gXx8fo19hX6EhXd/gYV9gX99foFzfoV9g36E
hH99f4F8gZJ/gXx/gn6Df4OFgYJ/e3yHiHuFe4J+jHyJg4GBgoyDfYh3gXiBg358gYF+goGBe39/g35+hYF/gX6BfIOBf4R7d399eoh9gn6EhIGEfISDeoR+foKNfIKEcXyGf31+e5B9hoGBhISFe4R+enyBfXyC
dn+Hg318g39/hX58f3yBfIF/hXp7h4Z/g4FvhX9/g3+DenR/hoN/foF+jX+Ff4F/foF9gY1/f396hX2Bg3+DgX5/fYSCgX6BhXyDf4N+fniCd4KHg3+Ce4l8foF8fH6Df3uEgnqBiIOCgYSDfYR6f4Z/f36Bf4KE
f3+Df4R4fYV8foJ/g4yIgoKCg356eYGCgn+Bg4KDfoWFf4J8f4KCf4J9koOKfn2BgoV/f318hIGGgn2Ff4J/f4aFiId/hH59f32Cf3yEfH53gYF/hIN/fnx/dn55fH+BgYJ/g32BhH+MjnyEfnKBgn6Bf4l/f35z
hXmCfX+Be4GBgneFe4qEe4KCcX+DfoKCjYV9lH2FgXyCf316f4OJf36EfIaCf39/fX+EgXp8fn5+fXiFfYGDfYF9foeDfoGBgX2Cl3x8g36CioF+hYaBf3R9goJ/gYGBeWuGhYGCfYJ+dX+Bf4SBgYGEg35/f3qD
gn9/f4V9gn9/fnx+fH9+eoZ/eH6Ef3t+foOCh32CfnqBg4F7e3qBgoF5f4WCfn+BhXt/g4OBgXuBc4R+f4N3hXp7hIJ9fH2EgX+Ff3mBeX5+doJ8hn+CgoeCgX59f4KCfXiDgoSFdnKBiIZ/fnt/fXqCfoZ/fH+B
goOBhISCf3+KfYaDg4N/fnyIfoqChXSDfISBgoOCgX+Bgn98gXx+iH+DfoOEfH9+f3qBg4F4fX99goGBgoKBfYN+fIWChIR/goGHeoiCfoOCeoF/en9/gX17gYKFgX6BYn+PfYJ/hH9/f4qCcYKHgYGChYOBfomB
gX1/gYN7foF9g3x8foiDhX2CgX9+f4J8hH1+fYJ8f36HhIKDjo+Ge3+EhYeBfISBf4F6gXh8cH+Bg31+goR+fX9+gYWDd4N9f32MhH2BfYaDf4KNeoWGgX6Ef4GDhX59hH1+g4N4hoGBfX5/f39+fH+PhoR2g3t/
jn59foF/foGCfn1/f3qGhX5/f32BiHmCgYGJgoiBg4GBjoOBinuBe4F/fn14hn+Bf318fIF7fYF/hH5+eIR+f3x9goKDhnx+goGFgoGEhn5/gZB/hoR+f4J9gYJ+e4eBh4KBhHeBf39+f3yBfn16iH1+eX19gn98
i36CfYF7f4SIhIJ/f3+BiYKDfYODfYOBf4WDgXyBhYJ9goWCgoN9g4KLfH2FiIKBf3eEgXqEhYN8fnl/fHqCgn2DgoOCf4Z/g4OBf318foJthIKFfn5+f4OCgXyBg3Z/hIJ/hn6FfYKCfoR+h4F6gYGDfH59g3+K
fnl+hXeGeYaBg31/gYGCf4SBgXyBfYGCeoN/d4GDgYJ/gYKDdoJ7d3t+hYV9fH+Dg352f3uCf4l9eoZ9hIGOg4N+gn9/jX18fo6OfH94gX59hIN9hHt3goF+fYF9f4eGhn+FgoaCfoJ3fX58gX+EeXx8gZGDfn+D
hH+Bf4R/fYOCgn91hX6CeYF9eniBfm1+e398fIKBgn2Df32EfY9/fYKJiH98f3uMgX6BeYF+gX1+e4Z9gYl/g3yCfn+DgYV7fIKGgn+DgX6Cf3x4g4l8e39/d36Cin1+gn+ChIF9foOGhn55fYODfoF/hX17foN/
gX97gX6Ch4N7goJ9fnt9gX9/h4GHfX93hYd+f4GChYOEgoF9fX6BhYd7f4uCf32LeoN4eHuBfYJ+fnxyjIR9gox/fYWCgm+HfH95hIWCgYeEhISBfH94gXx/iYKGgn9+g3x1g32EgX5/hIWFgYKBfoGDd4SBiH98
hX57f4h9f4R+goGBf39/fIaCfoN/g3t+gYSEfX2FgnyDf3qCgYGBh35+h4J/gYN/hHOBfomFfIKCf4aDfYSBgn6MgX+CfYF/hHp+goF/hX+BfHyDiYOHfYSFfYKIg4J4h4OCgYOBf4J8fHyEgYeDiX2ChIGDhH5u
f4iBgoF/foKEhnqBgoODhn+FfnR/fIJ7gYl/fn6Ig32EgoKBc3+NhH9+gX99gX2Lfn6Be4GBgn+BaX59g3yFgoKMfX1/f3p8inOBg4h9f4aCiXp/g4GBfoR9f4SCfn16goGGgoV9f4J5gYSFf319fYJ/goJ/gXyC
f3t+gn+Ef4V/gXp/goGEfH6BcIGChYKBf4qBe4N+gnyBgX9+fol/f3x/g4V/iIWHfn9/hIWBfYKBf39/hHp+f4WBf4KBgoiDgYd5fHt9gYh6hH+BgoOBkIJ/gYyBgX5+g32Df4F9fYiBfIF9gn6Cgn6DfoF/enqD
gnp6gn19gn9/gXt9e4d6goR/fIN/gYF+fYWHgYGDf4l8hnt8f3mCgYGDeniCfX59hoZ8gYJ+goN/fH5/fH6CdnV9f4ODbH+EfX96gYSGfnx/fYF3gYGDeot8gn2Cg310foSFjHx9gX+FioKGhIJ/fH19fXiCgX95
gXmEhIaBhH6CgoF8fIGIe4WHgoOEfHuBg3uEgXR+hIF5gYqCfXymgX6Be4F+fYV6f35+g32Bf36DfX6Bg4OHhn6ChYKCfH+ChH2Ogn15goJ9g4F/g3x/f36Bfnt8gYSHlXt/fIF8e39/hoF+gnh+joJ+hHyRf4F9
gYJ/fn2Efn55fH6BfXyBiIRzfXx8f39/g4mEfnt9gYSBgYKDfHh/gYN5gYJ/goF7fHl/i4GBgnuBfoOIfX2Bf399g359gn6FeoGBfH+EhX6BhIqBen6BgYKEhoR7hIF8g397eHyGgoN/f35+goGBfniEg398goR+
foOBfoWCg4F5f4KFgoJ/gYGCgn6Cf3yBf4KCg3+MgYKBfIGFgn93f3+Bfn+DhHyEfn1/gYWBhH59hXyNf4GDh4J5f36Gf4OEfn+CgYJ8e4F+e4J6fn6Bf4F/gYZ+gn+GgXyCgoF/g3uCf4eFfIN8goN+goGEfYOC
fZuBe3uCf395gn98gXx/fn9/e32CeHp+cHyBfn5/fHiHfIF/goZ+gX9/fn5/h4OBfXyFg3h7fn17f35+gX1/g3p+h31/eX2Cf3yDgnh/f35/fnp+hHl9fXl/f39+h4SDeoGEg3+Df4Z8f4SBhISCfn99hGmDdH2D
f4iBgX9/fH9/f4OBfH+Df4J+cX6Cf3yEjYGGjYGDe4N+f4J5gYODeIZ+eIGBhH1/hoJ+fn94hpCEhIR/foKBf32Bh4J+hIKEh3+JfIJ9f4iCgX+Ef3+Bf4J/gX2IioN+jnqKgX58goN+h4F/foKGhYF9fYR9gnh+
goOFgYF8goR+fXyDhIF8goWHfIOHfn5+foGBh4eFf36BhX6Bfnp+hXp4g52Bfn14h4mBhIJ3g4F8f4SDfnN9gYKBf4Z8g4F8hH5+g3yBgX56gX5/gYR7en+BeIJ7g3+Lfn6Bf4N/g3iCf3+EiIKCfn2EgXaFf4N3
gX6Ef2yBcoJ9hn6Cg356g4h+f32DgXqDg3yBjHyHgYZ/jX9+g4GFf4WBfoKCgn6GhHx6f4OCf35+g3qCgn9/eoF8foKBhISDfIN/hoR8g4J+e3p/foiCfH6GeIF/fX5/f4GChIGFfpB+g356hX2Hfn6Bg4GBfIOD
hYJ+h3uBfoWFh4V5gXd+fXuBgYF8goJ9fX51eHiEgX+ChH+Jgn5/inx9goN9fYF/fH6Bhn+DfX6Df4GBdHF8fIN+fHuGgoF9d4OBg3yDenh4fnd/e4KDgYN+goODgnh/gn2BfYODfYJ9eI1+gYR/goOHgX6BgXuB
goKCgoR9gX2Eg3t7gn57hIF8gYKHfYF9fH+Bfn9zfoJ+gX+QeYKBgX6Cfn5/fX2Dfn6BgXx/gYF9hIOCd36CgX55eYSCf3+Bf4eFfXuDfYiChH9+gX2Ufn5/i3yBgnh9iH51goWEgX2FgYR+f36GgoaCfoF/gYSC
fYR+eIl6gnyBcH5+h3+Eg36CdHSCiYR9fX5+gYGBfH9+gniDf3+BfoZ+foJ7gYJ/fod/f3p/fn+BfoaEf4GChoKCg4F8g4GBhH1/eX99gYJ8jHt9fYaCgn+DgYF/hIV/f36DfoKDe4GEfo96eIOBfXyBfnOKgYR/
jIKIfHSEfoF4foF/gn98en53fX2Dj310gn6Dgn57hYF/iIKFg3iEfoGFfHSEfIF6fX16hoh7hn99f4J+eH5+fX6DgXqEg4KBhoGEfXyEhIOBe4GDfXV+eoR1fneBfn+Gg4R/gXp/hX1+foWDg36BeH97fH2IgYN+
hIp6hXp5g36BhoF/eoZ/goGDhX+BgoeJeX+Bf4N9f4N8foOCfoOEf4V9hIN+jYF/hoF+foGBfn1/g4KBgn+Ef3l+goh+fYSFgYOCgoSCfoGIgntuiYR9gYV/gnx8hn6Cfn6Df358h4GCgX6DhYKBe4F+f4R+gX9/
f4SBgXmBhI2Gf3yDhn6Ce36CgYODhX+BiIN/f3t+gYeDg4R5eX1/g3l5gXR5gn+Bf4F/fH+BhIR+inmEfoGDg4N9fn18hYJ7gX6Lf4J/gpl/e31/g32EgYGBgoKJgZaDgYGCgoJ/hXt+hYeCeYKBf4J+XIiBgnqC
gXqDgX6BfYSKhnx9f4GFgoF4gYiQf3x8f39/fX+BgYN9joSEhH19h36De3+Bg358hHR+e358f4qBe4N9eoOBfoV/fYuEgoOFgX+BhH5+hYZ7cX53fX+Egnp8gYR9f39+i3qBfoODln+Gfn6Df4J/gn6BgoV+iXp/
f4N8gYJ+gXt+gX9/hoGId3uDgYF/fnOBgoGChn17eYKChJl/fn93gnqCf4GChYGKg3eIgoOCgoKDfn99g32BdXiBgXmDgYSEiIWGfoF+gX+HfIaLfH54gYJ+fYKBgX10gn5zfYl7gnyFfYmCeoV/f3uCf3+if36E
fX6Ce4qCfYKBfnx/f4GBd3J/f35/fYJ/gYeMg4OCg4J/f4GBf3+JgoR+dn+BfX6CfX1+fX18h4J/d4OBg4N6eoGBdn2EhYN5g32Egn6Bgn+QfX9/gXt1gXl/fIJ/f4GDbX5WhH9/fYF9f4F/gX+Bf36Hg4J/fIGC
fnyDfX2MgXSFeoiDgXyBg4F+fIR3kHx5g3t+hoZ+g4R+eYN8f4V/enx9gXd/hn6JfYJ+g4mBfnqPfoGFf4V/gYODgn+FhIGDeHx/gYOCgX5/goN8gn56fn2Bhnl+foOBg4WCjX1/hIF+f31+f4KBfH2Bg4OGhX1+
f4J9doGBhHF8f4GCgYF9g3yDgoV/fZJ/gnyFfoF+fnZ9gnuBg4F1gYWBfYOBhoKCgYJ/gnx+h4N+gYV/hYWBfn+DgXSBh35/fIKGfYOCfn6Cf31/hn6Cg3+Fg4GDfoR9iIJ8iIGCfoV9in95goaBfXuCg4GDe319
fn+CfoN9g32ChHp+f4WCfoR6gX6BhIKIf399hot3gYF9hn2Bg3CDfH2Gg4R+fn+BgYOCiX+DgX96gnt+hneEgnuBfX2Bh4uCf4J8foF5f4J+fYiBgYd6fH19gnx9f4R8fn11e4F9hH2BhXyFh4R7en1+gX5/gXx+
gX+Cf3t8foGBfoGEf36CgYJ/eoN9gYGDent9kH92fYKDf39/gYJ9g36CfX2Mfn9/eH9+goV+gYmEh4KBfIJ/h4KBhYN8hH2Gg4V+g32Bh318g3N7e3+Bfn5/gX2DgXl4hH19en2Bg4V6goR6foKBboh9hYJ7goF+
hoJ6eoKDhn+Fhn6BhX9/gol/foGFgn9/f358fn+HfIR0gX6QgoN+f4GBiXuIhn6Cc3iDf6SIhY2BeX18f4F/gX2Ffn17eXWGgX2Nfn9+gYOEgYaXf4iCgoKFfXaBen1/f398kYJ/e4F/hH6EgYF8fYKCg4F9eYJ5
foFpgX2Jf4SBeYR/goV8g314fXuCgoGCf3+Bf4J+hYV0g3+BgoR9hH+BenuDhIKKgpSBf356hYWCh3+Bq4OGf3uEfoKBfoGNf4d5f319fIWBgX+DiXaCgYKLfn1/fnx7hH6Bf4SBgn55en+IgYJ/g4mBhHh6g4GB
fX9/gX6FfoKBeoGChYGIgnqDe4R/gYF9gYJ+h3x8gYR2fYSBh36Dgn+BgYR7gYF9foOIg399hoRthn98dn6DfXyCinx5gYKEe4+BfX6BfYJ5g4KEgX+Fc35+goWCfIGMgnyCjX1/fHOEhYN+gYJ+g4J/gX2CgYGE
g3R/knx3hIt7e39/g4SHgW1/gYKBhYOEgYF8goKJgoF0goKDeoKBg36BhYV/f35+f31+iYGCg32CgoeBgXaEfXx6k39+gYV6f4GCf3mBgYp9gX5+f4R+gX96f4FzgYODgYGGg4WBf4uCfXl5foV8ioJ8gn6Rg4aE
gYGCfoGFf36BfX99f3+BfoGBdYFyfYN1gnV9g4F8e3h7iX+Cf398gYN/fn+Bhnp5gYGCfH6CfYKBfoN+f3p9hHiLhHx8hIp+gYKChYF/fXp8cn5/gn+EbIOEf39+gn1+fX59hIKFfX+MfYOBf3mChISEfn2GgX1+
fX6FhoJ+eX6ChXyFh4OBfoN+eIJ+goR9fX2CgYF+cn98gYOHg4KCfIJ7f4WFhoKBfYOFfoWBgX6CgoOBhH6KgX+Bj4SEeYGKgoF9goKBg4GBgnuDfIJ7hnx/hoaBhHyDgYF7h4J7gYODd4N5gnuBeIN/fnyFf395
g36EgYiCfIaGf4WEg39/hHKCiIF/goKCfoaCfn+Bg32CgYGBf3x+gXqEf3+De4J/hH99f4d/gYZ/gnmEbYGCe3yDgXp8iX1/f39+hH9/foOGf4h/goJ+hn1/f4eCfoGBfn6GeoN+fX6CgYGEg39/f4d+f4N9goSH
h3+Hi4aCgX+Bgn2DiH1/d3+Hh4Z9gYOEf3t+d319gX98gnqGgnuEfYGCfn1/fIOLfn6Ff4GIfX99h4GFgXh9gYmEf5CGgoF7fIKDgYJ6iYOBfH+IgoGCf4N8iX6Cgn6GhX6EgoN8g4KCgYF/gYGEeomEg36Ee4iD
f4GCg4F/ln+Le4iEf3qDgXx/eYODjIN8fH+GfoKBgYiBgYGDgoOCfn9/fX94iX6Cg2d/fn98gYGBeoF7gYiFfX6ChH2Cgne0goOFgnyBhIN9d3x7gYGIfoGHgnx8gnt+f4N+hYFyf4N/f4OBe3yCf259hn+Cg4GD
d4R+gX93fIOEfoKDf3uChX2EfIKFe35+goKHgXx9gYaHf4J7hYKCgn99gn9/gYJ9fn+BfoN+gYaDgX6FgoF2f4WEe399fYJ9hYeCgX9/d4V+g3x9d4J9fI9+gYKBfnp6gn+Bg36CgYKChX+Ef318j4R+g4V/fYSG
gn5/gYKCeHaHgYJ/hn2Cjn+BhH6ChIKEhH+GgYF2foJ9eH9/hYWDf35/fH9/hn+BfX2CfIGEgYOBioOCgnZ+hH6BeoKJgX9+eIN6g32FhHx8hHd9XYKCgYKEh3yHhIGCf4V7g3l7e3uEf4Z+f32DgX2If36Cf4SB
g4F/iHyHhoV+fIh5fYODhIKCfnyGg4SCfX6Df4JthIV/hH99gn93g4J+g35+g3t+f3uEgn+EgYOKg4SFgX5/foKCfo5/fIKBfoyCeISCf4OCgX1+hX6Cf3R3fHuBhXxrgYp/gYV9fIOBgnx+hIN5g36BfIN8g4F9
fYJ8f4GCgX6IgYOBgXyBgZaCenZ/goJ9gXx8goN9foKChX5+goGCgYJ9cn2BgX1+g3qCg32FfHyEhX6DhnqCf3uBhoaCe4J9fHyGfYGFi36CfH1/f3+FfYF8gYd7gYF9gYJ7jn+FgoGEg36EgoGDen6EgYJ9loVw
gYOHgYJ/gX2BgYN/hXh9hHt9fXh5enuBfYSHhYSCfXh4gYODgnx6hIGEeoOJf4F8gYN/fH5+gn99fYKFg3xtfYeChIiDgoGFgYJ+fIGBf32EkIGGhIiDeXSBgX1+gnuFg3+BfXl/fX2DgX97dX+Cg4F/f4V/fnh/
f39/gnZ9foOCf36DgYeCgYF+gYV9fYGFgXqBd3aOf3aEg4KDg4F/f358iIx9en99gnt/i4V8f4J9fol2eHuDf4N/goGCgX99f3yEgYF9f3+CgYKDhH1/gYuLf4F8foN+f4KEhISEf4OBgXl+gYaBe3eBgYd/f4GB
gnF3e39/iHd+gnyChHt+goqBjIJ+gX6Bf4GFgoGFhoWEgnx0gX6BeoGBf4SDfn98hX2Ge4V/hH9/goJxgnyJf39/gn57h39+hX+CgoGEgoN9hXSBhYV8goJ9f3V/hH6CgoF8fIKDfXl4f4F7ioF9fYF+eH19g4iC
eYOBdnl+eX9/gXyBenx6h4aLfH58koJ9gX6CgnuDg31/gniDgoGEg3t+h36GfIR+gol/gYGCf3+BfoJ8f4N+fX5/f3uBfHyNg4F4gX+Cgnl/f4J+gXp8dYF4f4KCgX90gYR8hXqDfoeFgn+HhHuGfoKFioGDg3+D
fn+Fd4WBeoJ/fnyCf399hYGDe4l5goF/f4J+g4GEf3+FgoOCe4F/ioSKfoF7iIF+f3qBfoGCg3x6hoGDeoKDdnWFgX17hnyBfYR+f3+EgoiBfIKBgYJ7f4GBe4mEioiDh39/gXx+g4d+eX2Efn1/g4J/f3yBfXx8
gX+Ce4N8f4KChIGEfn6Ef4GBgXx/gn2Fg39/f39/f3x7en2Ef4Z/dX5/hX+CfYR/gn6BeX9+f3+Be35/hoGCgoSBeYJ9fYJ9fIJ7goJ5goaEf4d/gX9+fn2Be31/hISEgoJ/g3x9fn+Bf4eBiH53fnyDmH9/cnyG
gn9+goWFl39/gX19g3h8goWDf36BfIJ/g32BgX6DhHyEf4GDj3h+fYF+gYqBhX1/goGBfoqBf32CgYeCfn98gnt+got9hIV6gop8fX5/hHqIbH+Df32CfoJ+e36CgXp8fXx+g4R/fX2Bg4GBjoGBgX6Ce31+fX6B
fH2Kf4R+gX6BgoGCgnyPgnx+gn5/fIV+e32Dg36GcYKGf4KFhH6Cf4Z/f4N8foKChIKQf4V+gX+CfoGBgX1+fH6ChXmCgX6Bg318f4JzhHZ+fX2Ed5SGfH59hYJ+f31/gX6BgYJ9gn2Bh3qBgoV+goKHhoGBe32B
f3+Ch31+f3t9f4GFf4Z9hYF9hYN8foSCfoWHfoGFe39+g4KCgYOBgY2FfYp9f4WEf3+BgoJ7foZ8fn9/iIKCfnt/gXt0doR6gnt4gn6Bg399foGGgX99eYWBf32CdXx8gn1/hIZ9goF9hX56gnuBhHx/f354f32B
gYKDg4J+hX+BhoR9goF+goF/fIKDfYR+gX6ChH2Lf4mFeoaCgYF/fn56fHx+g4KBfIN9dH6BgX9/goGCgn1/g3uCgn57g4F9iYJ/goN8eoR/f3yCeoKEfn1/f3uIgXuBgX6Ce4GDfH+BgXx/d395fYd+en9+gYR8
gn99hX56hm+Be36BhH9/gYOHgYiBeneCeHx5f4GCgX18f318fYR/gX+IgoKBfX91f4KDgXyGgXmCgoF5f4GJfX99gX2Df4SFgYWCgoJ/gX2Bgnt7foKHfn+Dh4Z/goiHf4V+iXyHgYWBfoOBfnx/foF7hH2CfYGF
goSGgoGEfHyGfH98fIKCgX+Cf4KFf36Kf39/iH+Zg4WDgn1/fIKCfYV+dIZ9int/hHeBen9+hIN/eYN+eXyFfoGCe318goZ/foSIfHyDg4GEgX54hH1/m39/f4t8jYR/goKDfnyBgn+FfH9+goGBf4eDgoN9hn1+
hIKDhIKCfoN5fXmBg3x+gX6BgX+Cgn+KgX2Df32BhIKEfoKChIaChX6FgoZ/fn9/gYKDfn5+hoF9f4F0gYOJgnyCeoKKf3iIhXt/h3qBhX58fHp7f39/fn94gnqCiXqBfYV9gYR8g4KCfIN9e398fXh+h39+en96
goeDd32Cg4J9hnyGhHuDfX5+fHuCfoR+g4F/fH93fYaad3uCgX5/gYJ+hIR7g32Dgn6CfIKEfn6GfHx9gX+DgoJ/eoGEgoF+fYJ+f4F/fXyKgoR5e4KChoV/fnyCgYF5gXt8f4F0gXuBgX2BhoGCgXmDfHt/iIR8
fYWIhXuBiIZ6hoGBhomBgn+Cf398f3+CgoKEg3x7g4R9gn9/en5+goODfoOGg4J+gYV/fYF9fYOBgoWBf4R+g4aFfIV/fX99gX9/fYGDhHt/gXp6g399hHqEfnyBe4aBfYR9hH91fnuCeX98foGEg4KBgYGCfn2C
gW1+fn6EgoF/g4J+gX2HfXx+fn5+jnx/g4KCjoV/f4Z+e3uCiX2BgYJ9fIGBfod+fn+CgYKBf4V9fYOBgoJ/eYKEfoGChXx8hH+Fh3p9gYOCfop/hISCfn96gYR+gX2NfIZ+fH6Bh4GBf4aCh39/goJ/f3t/f31/
g355goGCf39/foF7fYmEgX97jHqDgnx9fX6Dh4J/fmuEg3uDgXt/h36BgYN8h4KBf3+Eg4aDeod+goF/hH2DfYJ+f32Dh4OIgoR9eoKDhIOBgnx8hH2CgX6Cg355h4OBgX+HgYF/gYKDf4GCfoGBfH6DfHd/fYOU
fH6Df4N7gYGCen19g4GBg4KEhn51eX+Fg3x6gn9/fnyBgn59goeCeX+BgYWCmIGKgn96g3+BgX6BdYKHfnyBfYJ3eIN5fn2Ff4N/fnx0gn9/f32BhYJ+gYV8gnyGhH18g36Ch4hyf4GFg4J2iYh+f35/ioGFhKuB
gX2Gg3+BgomCg318gX9+goiCjX+Df318g316f4aIf3aCf4WCgXx/g358e4ODfH5+e36Bf4d+foR+foZ+hISBfX12fHt+dYR/goN/f4GEfn6DgXx5iH9+eX+Ffnh5en+DfYSCfH2BgYKDg3qHg4F7f3+Bg4aBfYKB
gZp+fn5+f31+foN/fn+Dgn98f3+BfYOBg4iBg3+DhYZ8hIKEfYKBgYV/gYGGiYl9g4J+hH5+fn12gn5+fot+d3iKhX59hH94iId2hn98goOBgYKLf397fn6Df3uBjpJ9fH+EgX+BfX2BgXyFgYZ9fn1/eX5+fH2K
fX56d357c4p8goGDfn98f39/g4R/fH58hISBhH9/fZSBg4ODf39/eHuChXt7fIaDe3uBfHyOfnx7f31+gnyGfn96gX+EhImEfn58gXt/hIx9d4GChoGCgn+Ge3+BgYN9hn6BgoF4hX+GfYN+hH+DfXqGhYF+f4N/
f32BfoN/fX1xhYZ8f396g39/foOBfISCgX6De35/gX9/f36BgX2EgYKGfn6DhoeBf4KCgXx7g36LfX2Dh3R9gnqCeYSGgoJ+g2+BgYGFgX6Ef4KDgn9tfn2Bhn5+f5SFeX+GhH2IcoF/fn9/fIF/goKDgoWDf4t+
g4iEhX9+f4R/h4iBe4J+foF+e4GGf3t/fH6Hg397goR/gYZ/g31yfYOLgX59f36Bb4Z6gX+Ce3qNf4GBgYGCgX55f3+He31/hYGDgoF+g3x6fH99fYyCg4GGg398h3mEeYJ9hXZ5e3uIfIN8foJ+g4N4g390goFz
hoF8eX2Cg3yLe4F/goF+iHx9g36JgoF7fX5/goJ3gYF/fIKFf3h7d3p9goF+fH6Hh4KCgX+Cg3x+gYqCf36EfH+Bf4OBfoGHd359g4OOeniEf35/hYSBdX99goh9fIGIg4KHhoSQf4V7hYeCgYODdYF7gnyHfYh+
iXuDf4F/fH17fJCDenp+f4J/gYJ/in+Gf3yGfoV9f3yHgYGCgYl7hXqGhYF6foGCe4F+f4OBhX2BgoOCfoR4f4SJeYR+g4SEfYF/hoOBfn2ChIyDe4Z6hXx+h3+Df4N/hHCBf3qEe3p5gnuUjYeDgYaGgn+Bh4GE
f4OFgoaBgYF+gX58iHyEf36Cgn5/gnp8goKBhH95e395fYF8eoWBgXyBgn9+goJ6gYKBgYGDfIWCgX6Bf3+Bgnl/eYWBhX5/en9if4GDiHl/gX+Ef35nioKDhYN+h3mCgYGDgYGFfIN+kox/gnp+gpGCfoN+gnyB
gXt/fX19iX9+eYKDgoKDgXyBgnp/joGBfoF1foF/gXuDfn9/fn+EfYGGf3+Df32Hg4V/fn98goGDgnt/fIR8eoeEgX9/gYJvhIJ/fYmCdn2JgoJ/fXuGf399hoN/fHx9hIN5g4V9gYKCgYV/fH9+gYJ9goJ7fX94
fXd/goF1gYKDfn6Gg318e3iBdYF/hIR/f31/fXx/hYOEeH1yfoJ+eYJ+gX6Fgn1/iIJ5f3yEi39/gXt7h32FgYGCe4GDfYF+foGEfnqCe36Bk3iGe4F9foaBgn2Qh4KDeYKDfXiDgn+BfYiBgn9/hH6Cf3t/fH+D
fnp8gn6QgX+Bf4d7hIJ8gYGDf4GFfX5+f398hoR7i4GCfYZ+g3+BhYJ+goJ7hX9+fYKGfoF1f31/g399fYqBgn+BgYKBgoV/foJ8f4R/hoKDf4GBgn2Hf39+gX2Ff3x9fn2CfnaJgYJ8g4WHgoGDgXyCgYF6fX+B
fnuBg4VsdYJ+gnh8gYqCgYyIiISCgnl/eIaJgXuCgn1yfYd/goZ+foGDg4OIhYaChYKCgXl1fn9+e4KBgYODf3yBgoKDfH18iIF9gX19fX+GgoR9in1/got/eYKDeoeCf4GBgoOBhn+Chn+CgniGhXt5gYh/fYF6
hYGBhn9/fn1+fIF7hnqFh3WCgoGDf3x7gYF/g4GBgod/gX+Hg4mDhHyCfX5+gXp7iIJ9gn6BfoZ8fYOBhn97i3mBfYV9fYJ6gX6Bf4J8hoV/eo6DfYJ8gn2CgoR/gn19gX2BhoKDcn2Bc4KCfIF8hIR/f35+g3+F
fH6ChXl6f4d8eYKEgoWBfIKBiISBfX2CgnyCfoV0f4R9g35+f3+DeX6ChX6Dhn+EhX+Cfn2Cg4V8enqCgoZ/eXqEgX9+goZ9h4GBgnl9gnuCfnx/g39/dYGBgol+foGCg3p9fH5/gX6DdYaOgoGBfIGFfX6BgYGB
iYODiH5+fn+CgX99g4GDgYKBhIODg36Dg318eIF+f4F3h3tyhoqEcIh5fn5/g4SEgnV2gn+FgYJ+f3+Df3+DgX5/f36Bf36CoX1/fHqDfH9+g4OFgn16foGCgnuCgX6Bf36DeoF8foFykniBfH6Cfn+LgXyCfoWG
eIKGf4F9fX58fox7f359fn16fYNvgoR+hIN8fX2EgnuBfn2HfoKCf39/gYGEgXl/f4WEgXqFgn6EgX6BgnmBf4Z7jXx+gYGJdnqBgYWBgX5/fYKCgYh9g3N6fXqEin+BfnuCgoGChX2BfYGHiIGDgYKMgnSNgoSB
bX6Dg4J9eoF+fIF9foF+goN9f4GDfoN/h3+Bf4GRdnyCgn98f4N/f4GBfH9+gYGBfYaFh3OMgoGEfoF6f4N9f3uHhH2CfHl0gXd5hIF4f4F/h32RgYJ+foN8eX+Gf4GBf4SCfH5/g3yBiH6If394hH6EdX95dX2E
hIN/gX98gX99g4F+cn+BhoR/fX+Be4GKgYGCfH6CgXmEhIGDf3mCfn9+f3l7g4OChH6CfX5+gX9/gnyCf395hIGBgYOBgoN9e4OGfH+EfIKKf4J/f35/eXx/g4R7f4GBeoKGiYyBeXyBhYF/f4F+oIN6fYJ+f39+
foSDf32HfX5/f4GFfYV6f359hYN+gn+BgYZ/gXx/h3x/e4iGfnqHhISFgnx/goN7g4qCf4F+fYd/hn+CgX2Bg32Ee4N/hH6DgYSDfX6Ej4SFfn6BfYKFhH6EfH+Bfnx+k32BhYJ6g4KCgoGLe4GBeX5+eoF7f32C
fXiCeoWDiH9+g3+FfYF8hH9/gX57e4J9fYJ4hnx9gYN7gX5/goN9hn6Bf4KCg4SHgn+DfZJ/hot8gn9/gX6IfYKBg3+BhHyBgYh8f4WEhH5+g4mBfX6Bf4R/e3+Hf3+Bf395fn99jX96iIR7fYSCf3yFf4SBgoV9
gn+ChoF/fnSEgoGNe397f4OFf3l/fnh9g4OEgoGFgn2Cf3p8hnqHgYF8g36FgoOIe4KJg4l7hH6Bfn5+g4mDhIN/foZvfH1/fHyLe4Z/f4F7gn98hH5/eH58hn5+fH1/foZ3f4GDh3x/dH5+hHp+g4F+gYp8fXp/
hHR9gX2DfH56fYR+gX1/gn+Bf314gYd5g3yEf4OBgX+DhIKBinl8eoF+iYGChIN+g3x9hoGDfH2JeXqBg4R0goGRhIGDhX2DgnSCd4N9g4J5fH6FfYOBf3iCgn59foGCfHWBiYGEhX+Bf3+BfYiBf3yBcXqBgnuD
fXmBf4J+f4F7gXuFgn55g4J/gYd9e3p9gX59en6DfYGGe4l+eYaEf4OEg399f35/gn9+fXuCeIN/h36Ed395gX5+gYR4f317g3x9fIGBhIN+g4WCg36BfX1/hoGChH2Kfn18g4KCgYqCg3t6fn+Ke4KEiIF+gnp9
gYR/homDeX5/foF6f398f4KEfIGDfnt9fH+Bf42FgX99gX2BgYF7gXqBgXmCf4J+fXyBfIWDfn2Cg4KCgX+Ce3iFiH98eYOJcImBfoGBfH9/hIJ/foKCf4KDdHt/iH+CfoJ+hYGCiXZ8fn6Cen+BfX2Bf36BfX58
f4F+hH5yg39/fHt/hH2BfISCgYR/e4V+fXqCgoOBfoKCf39+fX14e398e4R+hH+Gf4GBjn19gYl9g359f4R8fH97eIKChIiBgX2CgX2CfYSBjH9+hoN+f4Nxg396f4SBgYR/fH+DfH98eHx8gY54iH1xgX+CgoKB
eX+EgYeCfH+Jg4OCdX97hH5/goJ7g31+hIKCfoZ6gn2DiIF/fYN9g4GEfIF5gn6BgoN9fYJ+fnx+coJ+g393en1+dHuEgoJ7f4V4iXKFhoF/fYGBgn18f4SDf4OHgXeBdoSBfH9+hYiBf4F/f32Jf3iCiYN9goN/
g4iGeIeDf35/foGCh4J/g4F7goF6fn+JeH6DfIWEfn99fYKHhoF/fn18fn18fn2Gd4F+h32Bf4J9foN/hX+Bf4J+hH2Dfol9d4KBgoODgod9f4qBgXyFhXuDgYOFf4GKf4KHeX2Df39+goGJe4Z/f36DkIF9h32F
hIF+g4WBkIN9eYJ/gn+IhXqHj32DgX2EgoR9goODf4KBioJ8foOCgX9+e4V/f318fYN9gniEZH6BhYKBhoN+e4KHe4aBgoF/hIF3g4SFf4R/f4OKhYKBhH+Ji4KBfYGIfoKCf4SEh39+gouCjYZ/hXyFhJl+fIZ/
goV6iH+GgYd8d4R/e3ODf3yFf3qDfoSFhoKBfYN9gYJ/gniCgnx8f35/foGCfYiIfX98gYF/hpZ9f4R+gn+Df36FfIGDgYSRf4J7hH5/gYKBfoGBgoGIin18hoN9fHyEfHKGgYKDf4qCfYJ9g4KIfX6Ef4N/goOF
e3V6goF+e4hxe36CgX9+kIuCgX1+fX2Cfn2Bfnl/fomBg4x5goGBg358f4J+e31uhX99fpCBgn54hIJ+f3yHfnl7fX6FgoWChYaDg3uBhX9/fn+BgoSDfIaCgoWMgYF/eoWHfn9/fYR/h4Z4fYN7gX2BgYKBeH+C
gYF+hIF/e3+Cgn2Ign18gYOCfX5/jH18g356e3yGfnp/hYOBiIKBh3p/fn+Bfn1+fnyDgnx2eH55hHl/e4J9goJ7h4SLhnp/gYN8goKBhn1/foiChoGBfn6BjH+CfoKFf35/fH+FfX59hXqBgX2BgYWDgn5+e4GB
goV/eIN+g35+foWHgoJ7g4F/fnqFhY5+eoGBhXqMfHp7fIR9fYR/iJR+fH+Ch4KDfIKBg31/gXqCgXeFfoN/fYKCiYZffYGCiYWDgol/f4WGgn2FgX5+g4N/fYKCg4GBj4GBgn2Gin6Eg4GGgYF+foGBgX1+fXuD
hIp7gYd+f4OCgYN/dXqBfYKEhIF6jnx9gX5/hoZ6f4F/eoSChISBeYGCfHGEgYGEfXyNf398f4SBfYV7iIR+fX+BhYJ8goJ8fISDgn58e3p+g4OGe3+KfYF8foR+fn2BfoF/fYF+goeBgoSMeH6DfXp6goGDg4V+
h3t/en9+gYKDfId+fXyIe4F+foSBfoOBfoJ7gnyBf35zfYKBf36BgYKSeX98gXuCgoaBgX19iH+DfoF/gYKIhoODgoSDgX5+h4F2iHt9f4WFgYKBdYWEgYGBloSGgYSDgYF5g35/foh/fn9/fnJ/gXt7f317eYKD
e4GGeoiIenl5gn59f4N7g36GhX5ufX9/foR/fH6Bj4OBiYeHhISBe4KCgoF/fYGGeoV+hYqBfoJ9gX+EfoF/goKBf4OCfYR9gYR+gYl/foJ6hYKCfoZ9h4GJgnuBfXh0e4p8joR/e3+BfIWFgn58f5KIfX+Bg3yB
hHt7f3mDgX52hIJ+fHCDgYJ/in+Bg4J/jISFfoF9fXuCfYGJf4WCiISBhX9weHyBf4J6g36CfX6Cg4OGg4OFhIF+fIF3foGFhH+BdXyHf4OBhIGSfn1+g3l+joN9f3yBhIJ/fn97f4WCf4yHfIKBe35+ioF9f3+K
f4OJfn9+hYN9fX+Egn6BfX+BfHuBf4F9fnyCgX9wg42Bf4N8g4GCfH98eYGCf392f4V2f3t+g4KEf4F/g4R9g4R0gXx+hYR+hYF/gn6Bf4F8gX2BiYSBf4OBfH+NgX6Cg4N+en6EiX98gYF/gXd+goOHgXx+hYF/
fnd8e399fX+CgYN8gYN5fYF8goqCgn6BfXOBfoN8f355fn6GgnuGhHqIfoV/gYWFeoZ/goV+f4iHgWV8hYF+gn+HfnuGhH6Cfn5/hXx/hXyWgnR+g3+DfHyGf358gYN7fol9Z4F8i36Gh32Fg3t/g3+Cfnx8hHmD
iHx/iIKCgn99f3+BgYN/d4aIfXt4gn9/gn13goR5h4l7g3t+fIR8hn97fnyEgnt8f46MgX+BfXuDgYV6f4SBfYGEgYWFfIKBgnuFe4Z7f4F9fn6LgX2Dd4GCen2Cfn6GgoF/gn+BhnuCgoWEg4uFhH+EeIF/gXyB
gn19gYOEeHyFhXl9foGBgYKDhoR/hH57g3qLfIKCg4F9g4F/fH2Bg4R8cYJ/fH9+f4Jph3x/gn6Cfnx/fIODf4J/hH15fXt0h32BgYF/hYGFf35+foGEfYaDgX+BgYZ/f3+CfIGGhHeRgoKFfH19g4J/g4aBgYOC
f4F+goWCgoGEioSCg39/jH2Cg3+Cdn18fX2Bgn6EiX+CgX+DdoSDfH55goJ5goF7gX9/gXyCh3d9fIt+f4GCgYN+f4GDgZCBgYN+f4N/doGCeIN+fYGBf4Z/f36Cin+Bfn+BhYFwf36JgoSBg4OEfX+ChHyBh31+
gn+BiId+in+BfIKBe3uEe3yEfIGDh39/fn9+eX+Ce4OBe4J8f5aMg32Bg4OCiH53en6DhoSBdX5/gX9+gYSHfYeGiIF/fIOBfYF6gYJ/f4J9gn6CgYSDf4KIg32CgoGCgod+foF6h4J+f4F7goF/f32DfoR7e319
in19gnt+f4OEf4F9fIGIg4WBgn16g3mLgYF/gYGCg32FgoOGfIGCf4OQfoF/f3+FgoF9f4qFf4SCfoN/jn9+fnN8hX5/hIGCgXuKfXiCf4aBhIF5g4J/iIF/fX5+gYF+hIF/gX1+e4KCfoKCf4SEfIaEgYGGi397
gXx/dXuCf3WGgYN+gYSBgYR8g3yCgXt/f4GJf4t5fH5/jYd5dX98d4OChH19fHmBlH9/fIF9f36EhYGCf3+Ci39/f4N9goR/ent6fX+DgYJ5e3yDfX19fH6Cf3yFgYd8g358e4GBf4uBdn19hH19hX+Cg4eBg4OC
f4J9g3+CfnmCfXuBf4t9ent/f36Dg32BgYR7g36DfoKCfoZ3gYSDgX55gYGDjW9+iYGDf3t/f4GDf3yQf36Bg3t8fn94hXp8g396f3p+gnJ/g4GBf31/gYmCf3l9hIJ+gYGBgYOEenx9gYJ+gn9/c3t+fn6BgYV+
goR+e3uFfn6Ee4tdg4F+fXuBgnd9f32Bfn+Ge4GNeYSDg4OBgoSCfn1uhYGDf3+LhH6CgX16gYODfn56gX1yf4N+f4J/hX2BgYKBgX2Eg36GfYGCeIN+e3+DfZZ3en99gn19g3x+fX9/f4J5goV7gYKBg4R8fop+
g3mFe4J+g4WGf4Jsf3p+fn5/hYOEf3p/gXmDh32Eg42CgYF9i4KGhmSBgn+Bdn5/gYGJeoV+f4mCf4V5joF9gYd9hIOBe3x/foSCeX96gYF/f319e3+ChoJ+hoJ8fIOBgX+Jg4GBe4GCgYGBhHN+hoJ/goR/fX99
fn6Fe359fnx3gYOGfoKFfYGBhX2DfnaDfniFfYeCioKChX1/h4F6gX9+iXh8hH6BfoGBg36Efn9/hYqIfoN5ioOCgYR3goF/gXx+hHx7hYh/fHNne4OBeX1/fYGDhIKHiH6BhYN+g4F+foJ+gnx/g4Z8fXl4i4GC
hoh+f39+gYF+goF7gn14f3+Fi4GBgoKBgYWBfYGDf3uDg4Z9f4GGeneEf31+enx6eHeBf36Be4eGfYJ/e3+JhYGBg4J/foGEhYqBfoJ7gnx+en9/foGBf4F7fYKEfoGCf3+BgYJ7hn9/dIh7foKDf3+DgnV/gYGB
gX2FhIOBf4OBg4F+gn9+e35+f4F/fn+FgoGBeYJ3fn2CfXt/enx/gYR+hYKFg4KDgYF9gYGEf4GCgYF/fYR/g4SDfX+Chn6Ee4V+eX6Bg3WLgn9/goJ/gX2Fd4KBgYGBfH9/hYF+g4GIgoKBfnyDhHt9fn1/g4WB
goSGgod8go+BfIOLiH+MgYKBe3uCd3+FgoGFg3mBg357fYF8f3iBgoGBgX+CfYGGf3t8foKUhH99goF/god6f4GHf4KBeYGCg39+hn+Jf4F7gYSGf39+f4OBf35/f393f3l1goOChYKEhoGCj4OBgYJ/fYJ2f4GB
f4KDfYGBfYGBhn+Bg4GDg4OHgoF7f4aIf3yBfYGBgYOFf36Bgn1/f3x/fXl/dn57hHmCgYh2gnyCjoSIhIGCgX6Bgn+EjIGBhIJ/fnuBeIJ8fYGGeYaDgYmFiZKGhH9+gop+hX6BgoKCfoeCfnp7fX+Kgn9+en98
g4KBe35/g39/f4yDfoKKf4d7gYJ9foN/g4KDiX5/fn+Be39/fnuBgZF8f357fIR+g4N/goF6doSCfoF/f4WEjYSBgX+BgoV+i4KHfX19f4SBgYJ7hHp+eYJ/iH+Bgod/foN+fXx9fX+KeYeCfYKBf32FgXt6hHt+
fol+foGDfoF+gnqEg4J9f4J8f4yKhH+CeoKDg4KCfYF7hX6Ce31/fH2BhH2BgYV/jn1/hIF9g3+He4eGf3qCeYaEgoKBf36Cg4F/eoR6foZ7g36Bf4N/fIKBhYmGh4GDhX6Cg359gnx7goWDf39+fX+Dg4KIfYR/
f358hn6Bgn92ioJ7fH9/fXyEfoF+gX+GeoF7gn+BgYiBg398gYF+goSBg4KEf3uJgnuBf4F7fXeBioN+f315gYJ+gYF8g3x9gX6Be3yBgoF+fX6CfYGChnt/fYV+g36CkoGGfX5zf4KBgYiGeH9+dnh9fnqBfXZ+
gn1/hIV/hIOBgn6EgoSBgn1/boh9g4N8fH6BfoKCfn5/g317gn1/fX2Ff4F8goaHgoKUf4F/g3yEhYF/h5d/fYR9f36ChIGBhH9+f3t7g4N/goR+e4N5gYaEhIR7fIeChoGBhYGBg317gX+Dg4R+f4OEhIJ2hYSC
h4ODiX53gn58g4SEf4R+fnx/e3uChX+CeoOBg399foJ8fIKEgoh/g4GJhoF8fH59gX94enuEhIOCgnmCf3+BfISIfYGFgnt8fYSIgYF7fol8gYSJgXmBgYJ/gXuCgoGHfn98fYKEhH2Gg4GEgnyCent+fX95jYSM
e4OCe4Z7goGGcn55f3x/g4KEg399gnWFfYJ9goOBhIKCfH9/f4KEe4J1fol8f399f4F/gYGBe4WBiIl/e4F/fn2Ce32Bh4OBiHt2fYJ/fX9+gnyEf393f3t+hH6CgnR/gYJ9hISDfYF/fYKCfnyGfH97f4Z+gnuE
goF3f399hYOCgn+Df4GHgoKPfoN9gX+DgX9/hXuRhn9+gYSCiH6Ffn19fXaIg5F/f3t/kIh9fod7gn2BgYKBgoV/fIh9gYSBg4GFgn15fIKBnHl9e356h4Z9fn6CgnyEeYR/fIKBgn2Cf3qDgYV/h3qBhYKCgnZ/
fYJ5f357f4h2hHt9gn6CeHh9in6FgnqBgoN+h4GEf3+BgX5/c3p/gZZ/f3d8fX1+foGDgYSBfX2CcHZ8hH9+f35/hX1XgYN9gYF7fXaGf35+g4OEeH1+iX2Ben9+g39+in99f4F7fHmGfnp/gX2Fg4KEfoSBf35/
fYR9gYKFhHl/hX59f32Bf4V8gX9+iX+JfIGCf4J8e4WCfH5/gXd7fXp/gX2Ffn2Dfn2DfXyChoqFf359gXyBgnt8doKBfoJ+goOBfHyBgYODgX97fn2FgYJ/hIF+fYKEf36BgX+BiX2Df35/iXt6hn+BgX5+gX9/
hHuBf32DfHd8fX+BfoSBgX2Bhn6BfH+Df3+Eg4V8g32Cgn+EhIKShH6Bg4R6gn+CfoJ7goKFhIF7en9+d4R4gX+Bj4eBiIOFhHCOgnaEeYKBfXR/hH6Fhnp/io6Dfnx+hoN5goGCeoKGf39/eX6DhoN8fn6Ehn95
gYOGfn2JeX92g5l5hH2DhH+BjYJ9fn+Nfn17f3qBgYF5g4p+gX5/fnp+g4KCf3qCgoF8fnyCfHZ5hYGBiYOFhIF/g32Fgn2BdH6Bh4KEgn2Efn54e4KCfn5/f3x9eoiEdn58gYd8eX9/gX19f3+Egn5+goN6hXyB
fIGEg4+BfX59in+CfIKCf4N9fX19g4N+f32BeIN/gn+JgXp/fYN8fH6SfoJ7foSEfnyBhH+Bh4eBfoWKfIR/f3R+goSBhIGDeXp/gX19hIuDe4KGhHyEf4V9fIiCfIGBeoJ9g4KFgoN4gX6Df32If35+hX98gYSC
doWCeoODf4GDfoF/foN6g4KHgYKDfoN/fIF+foODf39/fn1/hH2Dg3t9doF8e32BhIV7gY5/goFxgXyJgX5+jnqCgXt6fJF9gX18gXl4cH18h35/g32IgYGJfYKBgn+Ed31/iIJ9enR/eYJ7fnt7eXp+e4SDf4WF
g4aChYOHfH2CgX6EhIZ7g3+IfnuCgnaEeoWCen9/fn6KfYGCfouEfoKEgn99gYOEf39+f4F6fnp9hIKGiH6Efn+ChYN/fH54eX6BgX+FfH53foN8hIF/iX+CfoGGhH9/foJ/fYV7hX+BgoaHg4SGfn+CgX6CfH+C
fX1+f3p9e4SCfH6Dg3tzfIF9gX98hIqGgomCgXuGeYN+gYZ8foWCgomDgYV5fn18hIKFg4uBfYmBe4N1fn6LfoFxgnyCgoF+goF+goZ8g4mBhoR9f4mCe4F7en+Be398gnmDh4OBfoKDf35+f4+DfIJ9g4RqgoOF
goGGhX2Cf4F8fod+gXaCgX+EhX6BfYSDgod9gYd+gYV6foZ/fHiDf4mCf35/fYt/gX+Ef497e358gX+MeYKBfoOBgn1/f3+CgX58i3l5gX18hoN/en6BgoF/f3t9gn6CiIGBiIOBfH2CgXx9hn+CeXd+fX5/fIJ9
hIiCgoF8gYKCfneFg3+Bh3uBf36BgX58gYOCgY1/fn6EfoJ+hIV+g310gX59goOBf32BfHqEd4GBkX+Cg3yBf4J+f3+Cf36CgX+Cf4SDg4WCeoR9gYSFf5CBfn6EgpV/gYN4hn93f3uHh319foR/fX5+fYF/hH2G
i4OMh3yCgX2Cf4KBfoGCf4d/gX6Bfn9/iHt6fIV6gX17g3qHhX6Efn9+gYOCfX9/g4SLgoWBg4F+foF2fYd8fYd/f4OCh3x/foSKgYN/fYGEg3x/eYKFfn2GhH19f4eDg4WDg4F9f35/hIl1fX+IhYGBbXp/gn+C
doeCkXx+g39/hH5/d5R8f4OHe36BgX6BfH9/fnd9gXmChHuDfnt+foR2foSBg4GCfn6Cgn58e4N+dnuGf396hIGGgnqDgoSBf4OCf4F7gn9/fn6CfYOCjX+DgoKCf4F/fn5/gYR+foSEgn2Ge359fn9+fn+Df4iJ
gX9+hYF6hHqGhHiBf3+EfYeCfIGBgoKBhoSJh31+h4OLhoGCfIGGf32Ghn+CenuFe4R/f4F8foOBfoJ5fnyHgYR3g3yEhIN/h3uFf4ONdYWEgYJ8int/fYZ+g4WBeYJ0f3+Fc4GDfn+Egnx/eIt/gYF9f3qCfnt9
f4KCgX58goJ+f4KCgX6Bh4KCgX+DfX2Hg3+Finh/f3t/hoh5fH+Ef4WMgYeBgoN/g3x+goGBfIaEfoGBhHuBfn5/goKGfoeBgnt+f3t7g4p+gn9/e4GFfYJ/hoGDfoeCgoKHgYqEg4KEfoR/g3x8e32Cd32GfH6B
fHZ6e4GEg3+Dgn5/e4OHgYGEfYN+fYJ/foKJf3eDg36EhH2ChYF6g39+fX9/g4WBf4J9hXt+f36Bf4p5hH5/iIaDhX17gXx8iXN+f4SDg3+Hfn2Of3yFe3+Cf39+eYF8d4mCgop/g3mEfYJ6gn6DdIKBiXyChH6C
f39/fH1/fX6JkIJ/fn9/e3h9foF/gYOCfYN9f4F0fX6DgYSDiXaDhH98f4J/gXl/gXt3foKIhHt7g4J9fIR+gn+Ign1/c39+hX9/fXiDfY1/hX9/gXx/f4Z5lG2EiYGCe3p+fX+Cgn+DgYR9f32Cg4N8fHt/en+H
foJ+g4GFfnxzh4N/h4h9foF/e4aGf4R/dnp+gn19fnx/gX6CfH+Cen59fXt+gYF/gnl/d4h7foV7eIGCgoKEgYKYi3t5foOFgYGDgoKBgYF/gl2DgX16gop/g3l6g3x9f3x+hX16f3+BfX9+gX+CfnyEg4R+f4J/
hYN/f32DgX9/gn2BdYGBgoN/hIGCgYV+foWBg4GEfISCgn16hIh7g396gYKFgoV9fIOCe4GBf4mEeIJ4e4GEhHx9eXKFf4aHfoODgX+DgYN9hHyKgX2BdIZ/fn6Ff35+goGEfoKBdYGDhX5/hX+CdIKCh4N+f4F+
iYJ/enx+enyEgn9/g4F+hIN7f4Nzf32LfoGChYWBgX+Eh4SBgYKFf4R+f4F9foN8f4yDg4aEeoJ9fYJ/fnd/gXp/i4GBd4Nxe393fIV8fYF8f4eBf4+BgoN8hIWDfH9+g4R8fYKCi3uBg4KDf36HgYKBe4N8fYeB
gYOCfn6DgYR/fX6Cg399fYJ9hnl/e4J9f4R7gYOCgn+CgXx8fHx/f4Z/en+Cf4R9f3yBgYJ7goSGg3iFgX5/gXx+dn19f3t+d4SEf4J9gYN/hXp8eoKEg32EfoR/gnl/gn95g35+g3+Khoh8gnaBgX9/fX6Gf35/
gn9/gYKCf3x+gYOMfoF9gnx8fn+DgYKDg3d+fX17foF9i4N+gn6CiIWEfXmCgYN/gXKBiIF9gn5+goOIfX5/e4GCf36BhXyChIN+loJ/fIeEhn5/fYl2fX+BfoF+gYJ9ioOPfHSCg4GFgYGBgn9+hoV8gYaDhoOG
fXuBg4GCf3+BgYGKh4WEf3yDfYGCgX6Cgn99hIGNfH50f36LgoV5gX+Cg4d+inyBhIGBfXqEe3yCg3x8gn9/gYF5fn18eX+NfIOCg4J8hH+Cf4eJhIOFfnuDfnl3f359fIJ9gol+f3p+f4Z9hYN6gYJ+g4F/goN/
hISEfn99gYODgnyBgYF7fnaGgn9/fomJhYGChIWCfYJ9eHt8e3+BfH6DfX19fH99eIN+goGGf4N8foGEf4GDeYJ/gn98gXyEfI1+hYSEh39/gYh+eoSCln+Efn2EhIN+eX+EgnuDg3+BfH9+iH6BgY59gXp9fXx7
foF/fn1/gYKBfn1+e4GCfYeCgpV/enyDfX+CgYKCdn19gX1+hn1/gX6ChH58gnh/gn5ygY6EiYF6iX+EhH6Dgn6DfIKBhnx4f3p5iH6Ci3uCdoJ9fISCgn+GfYN7hH1/hH16hIF/goR6g4qHh39/fHyMgoSCfnt9
f4KFgYOBgXl9hn19gYF/g4J6fH5+g4GBgn93f4N8fHqEgYF/hYWCgYJ8gnR5f3+QgYqBhYGChH59gn99gYF/g4ODf4KBgoGBf4J/goOGfoGEg4F+inuFfIJ7fIGBfIWBfn9/gYOBg31/gXR6g4KBh4SBfoKDfIJ5
eX+CgYJ/goaFgYN/gX+ChIF+g4GBgX2GfoGCf5B9hHyEf4GBg4F9g4GGfX9+gXyBf4GDgYF/gX2Bf3+DhH6Df39/f31+god+fH+GgYSFf2h+gn2Be4J2jHWDgoKEgYF/gXl3c4uHgYOBg32OfYR9eoN/f35/cYKI
f4SChnuCh4aBg4OBfniJg4GKeoOggoF/gYKJf36Df399cX99fn2Df4J6gX2De3x+gYV/g4F/hH2KiIWBgX1/f35/en2GeIV9hXqBgn6CfIF+foKBgn+Bgnx5fYGBfn+BgX2BhX1+mYR0goJ/f36Hg315foiIgX1/
gn+Eg4Z+foF/f4aCgnuBg3t+gYeCfZCEhXWBfX59g4aBfn9/hIJ8hISBhH6CdX+EiIF7fIR2fIh8en9+goWDf36Bf4J/j3x6gmt8g4J5f359mIKBgX6Bd4l9fn1/fn9/hoR5eYiDiH98g3yDjIKDhYWBgnp4fIKB
goGDfop7gn+BcoV/gYKBgoF+iHt/g4KCf32CeomFgoKEf3+EhH+Bf4F4foF7foJ8goKCfoF+g4GDfnWChoF+fIJ5hH2FgX9+gn+Bhn5+g3+BgYN+foKChXp/f3+CfpZ7jH97g4R+gniCg32DgYZ/fnp+hYR7e3uD
fIF/f3+EiH1+g3+Eent+d32CfYN7f5l/f4GEgX6CfXp8gn6If3yDfoJ5hYJ/fXx/gnx4fnx3jIV2goKEgYJ8fH58gouDh3+BgnyGioGGh359foSCgXmBgn2Fgot9f3+DgYOCfYGGfoeEf357foSBcIGBgn+Cg31/
fX5/hH6Beoh/g398gYGBfYF2f4V+f4J+f4t/gXuBe3x+fYeBf417g4GBeX92jX6Hfn9/hX9+fHuBhoSFeoGDg4KEfoJ/i3yBfoODd3t9hYGDg397fnx7gX99f3+NfYGFeniFf4WBiHyBgX95jYGCgoGCf31+fX2B
f4KHg36BgoeDgn94e3t9gYOBgX6Bf39+gYWBe398fYGDgoiCioKGgX98fYd+foN+fX13gX2Deop8fnt9eIaGfIF/f5CFgYJ8eYOIfoSBf3l4fXx9fn1/gneDgnSChH9we3+CgYF9hn+Fg4iFeYh/gYZ/gn2EgXmD
fYeBgYGGfoGBfHx8en2CgX2Bg3t+hIKBhXh6foWCgX5/f3V/foOCg3WEdYR0gpSCgn5+gX6CgYJ8f35vf3yBgXxsg4WBeX+BfIyDd3qDe4ODfoKBgY+FfIF+hXuFfpCHfn9/fX5/foaEgX99foR9gYGKgoN9gYKL
h4V/f4WEg35+f4eHfoJ+foltgnx9fXx/gYKDe3mBfnuCfYKBfIOGhXqGhIV+couLfoOBeoGCe4OFgnqDgX2Gf4F+fIF/e4KCfop7gnp8l4F8gYl/fod7fn17g4GBeoeChWx/hneCgn16fXx/fn+BgnuCfol2foSB
e36Bf39+fIF+in58f4F5hYGGfoJ/gn2Hg4F7f4GDf4GCf4Z9g3yBjXl9e4SBgX97e399gnqBgoJ1hIF/goGHf4GBh3qCf4J/fYeEgXZ9gYZ+goSIhH94f4SChHqCgoR/gYF/hX6Bgn5+fYJ9h4F8g4GCfn5+f3+E
gYWJeYGHhH1/f351g4N8gnyEgoOFcoKBgoJ/f5CDiIJ9f4F9fX12hX99goV/e4F/fHp9e4KCfIN9e32Efoh+foWBgn2Dgnl+f36Qfn6BhoJ+foKCgYJ+f39+iH6Dgn2Bfn55dX6BfYSBf3eCfoKQd318foqCgpCC
fXaHfoGBfYN7l3t+fYGFgoGBhH18goF+goKHhXx/f4WFf3x/hX18hIF4g4KCg4N+g4J/gn51dIZ/iHeCfn2BfoJ/f4aDgYF/gX2Hgn13dn2DgYaEh4F/f4F+eIGCf357hHx/goKDfoF9fnqCf3h2g3R+fn1/goGB
goGBgYJ6gX2Cgn58fnyEgn+Dfn+GhXx+fHx+g32FgX6BfYKUf3yDf4KCf4R+e4KDiX19fX6GhH2DfIeMfIJ+foOHgYR8gX97fX5+gYGBgnuDeYF/en2DgX98g39/f298fYF9jIaCfXx8fIF7eoF9gX9+goN8hHyH
g3uBfod9f4mBf4GEfoN8gn6GgX5/fH6BfIt/goR+f4GEgYx/fH6MhX6Hen6LeIGFg4GDgYeGeoV+goN6gX5+g4J9fHiFbn18gYZ5f3mKfYJ6fH1+gol8gYWBfoODhoOBgYGEf3iBgXx+foKCh4J/hIeGgXqDgXZ7
foN4gn19gYGNfXySgoGBiYaBgYeBfYWBgn5/fX6Efn+Ec4GEeX+BgXx7goWDfoJ/g359fnaBeYKClX56eniDhIGBhX91gX+CgX+BfoF/iH6GgX9/g4F/e4KHfXyDgX+BfYF9g32Of4OGfIN/foF7fXyFfX99c4OC
gYSDf4OCfHuBgYF8fnt8e4KFfoODf4OCfYN+f4R/f32Bfnx/gnuGbIJ/foF/eX98foWDl4F4gZCBf4J5g4GHfoV6eX97fn5/gX+BfIF+gn9+gYJ6iIaPgX58foWDhX9/gX6Gh1h/fnmDe4GEhIN+foSGeoh+fIF7
foWCgYGDgYSCeYF+gnaGfX2Dg3x+gXyFin+ChH99gXt+fX99f3xzgX+BgoZ7h32Hhnl9fYGJg32Ge3yGhH17g4F6gX2EgX58gYSHiX+BhYGMint8gYGBhIeNgoN2goZ8fYZ/fIV9e3+BhIeDiYGCgYF/d35/e4F+
goeBgoGCf315h4Z0hH+BfoSCfoJ+gnx+gXyCe36Cf3p9gYF+hHh+hH99hYl/e3yDg3x5gXmBf35+iX6Oen6EhIV/fnp/gYGBgnp4fnmCgn59gX6ChIZ7eIJygn6BdYKCgoF7f3+Hipp9hX+BgX15fIF5goN9fYOH
goOBgX2BgoaDf3uBfX5/fX99hH6BfH5/eoOBgYh/joJ6gXt5f4ODgYSBgYF5g4N+fIN6gX9vfoF9gX+Df4KFjn59gYN6iXqCgoF+fn+Cg32Ce4R6hId+gn9/fYOCeIF9fHyCfn+ChYN+f4SIg3x+fIh/iHx+gY9y
h4J9fYR8fIWKh3WBfn+DhYGFhH6RfYOBh4N8iH+Ed4GBeoSBgYaFhniChHh7h4F+eoKPfYN+foOCf32Cf36Ef4d9g4J1goV/fn15hoF8goV/hIN/hn9+goKCfIJ+f4aHhHiDf3aCe314gn+Hh4KDiH6Kf4OCfn+G
dIJ+foJ9gYKFfYJ/fYF+gYOBhISEf4qDfn18f5F8fIJ+f36JgXuCg3t/f396f4yFe39+e355foSEfIKRfX5+fH2GfYGFg4p9e4KJf4OGgYOBhIF6fYmCi4SGfn9+eHx7d4GBhX58goaDfoF8gYKCf4h8goJ5foF+
eYGGjIKEgn+BiIOEgoN8foF8fIh+h3iHf3+Eg36Cg4F9eIeBf4KBeoGCf4R7g32CfY59fX5/gYR+g4OBhoV6fn9/foN8hn6Mgoh9fnmFfH2DgniDf393gXd/gYKDgn+Ki392eoZ/fYV/hHl+eoOBhH+Bf3SBfH99
gXt8gn2CgX9/e32CiHZ5kH6BfoF/f353gnt9gYSChH2Dgnl/fXyCgX99fod/f4KBfX59eYJ+gn5/iXyHgoGBgYOBfoeKgnl+hYR+f3+Ff3+BfYOCgX+GfYKEgX58g32LfoOBeneDf3t/hY6ChXmCfX9+hIJ6foKO
hoSFgX2Df35+goSBhX57fXyBgYF+hX+HhIJ5goOCfX9+gnuBf3x9gXyBf4+DiXeGe4GBfoV+goOCf4J+g4KCh35+gYN+gX6Df3+Eh3+Bg4GBho2Cf4F+fn99gYSHgX+DfoGBdIGCgoWBf3pxfoSBfIKNe4x+gYGF
hIV5foJ2gYKKgYJ8fn1/fYV/gYaCg4F/fIl+gn+EeIKCgYKLgn18f32Hf4qBhId9gn98h318hIJ+eZBxfIaBfoGFfo59f4h/hH2Egn6BjIGDf4J/g3x7fYF6eIaCfX9/gn2CfYN2foKBeoKFgYeCg4x8eoaDhIOM
gYF/fIKDfX99gmyDfX5+fYF8g36Be3+Cf3p3f4KBgWCBeH9+foF/hHt7hoGEfH+BgYSQf4KDf3eKfX+BfISPg4F9gX90foKDfn19fYKCgYF+hX12fIF5g3lxfn+CgYGGfYJ6gnyDfoKBgYKKf4GJfoF/g31/goF/
g4KCfH6BgX6EhIODf4V/gYyCgn9+gYF+gX9+hYKEgXmCgX6FiYWCf4J+e39+f3R/gYGJhH6SgoKBf3+BfX1+hIaChYGDg4aLe4GBfX95iXqDh4d+h4iHhIJ5hIGGfYGDfIV8fYKBcnx5g3qJgYN7fIN9gX1/fH+C
jHp/iH2Fhop+eoGFfn+JeoGEhn59f31+foV9hH5+g3+DfYV/iXt6gXx+fH6Edn5/goF6en+DfZGCiH+Bf4F/fn+FgYOLgnqCgYaBh4eFgoZ0g4V9gX+DhX2BfX5/goGChH5/hX6BgXx+goGDfX5+d4l+iX9+e398
gYJ5foGBfXt/goGCfoF9gn6BeYF/fYGNdoN6g32Ef359e4Z8eYF+jIx9fn+IkH5+goF/f4V9gX+ChHyEen2IhYF8gn58goODfn+Cg32CgYSDinyCd3ODf3t9XYV9hnt/goWCfoF+hnV/eoKSgX1/fYJ+eIGCh4V/
fY9/gnqCgnmBgXB8iYJ4iHiHgoeFfYGBgoZ/gXmBeoOBf3yTgYGEg3qCj3+Fd4R9gX9/hIODgn6EfoR+fnuEhH56fX97hXqGg3+BfXuBf4J8gn9/fnx/gn5/fIKBk35zfX99gX9/eoKDf36Dgnt+f4R+gYOFf4GB
g4F+gn+EgYN/f4KEjX+CgX59i4Z9gXx7fIOFfH+Den5/gX55fnx8fX+Ib4KBfH99hn1+g4V+gYF/goKEgoN8g391gYaCf3p/fH6Df4SEgn9+f4GChIR6hIqBeX6CfYKLdn5+e318gYOFe3x/fn5+gYJ+fYd/f3x8
hYJ+foN/gYF/fX6Ben6Nfn6HiHJ+e4F8eYGJhYKCfH6Cfn+BhIF9f4OCfoZ/gYF/f4F+f4GCfYR/f3iMhH6Bg3yCc4R9fn5+foJ/fXqBhH6Bg4ODfIF9foaIg4N+eIhwf3t9goF1fpd8gYJ/goGFg3yDfH+If5KF
gn5/f35/g319eYiCfoGHg4OBhn19h32Fi3uBg4SDf4SEhIGBgoKGiH5/gYJ+hnp+fn+IhYZ/goWBf4GBgYR/fImBgX19hX6Df4N+g4N+hoR/gX19eYGHg32Cf3yBfoJ+hIWDgX2Bg4F9fn+Ggn58f4OBf3p/f4J7
goKCj4J9hHmDeIGDfX59fniChH16foGEfIiJg4aCgYmCf4KCfXuChoeBgYF/hH1/hn+BeX+Gfn5/g3Z8eXmBgnt6e3l8goSEg32Hhn2HgoV9a4GBgYF+fH9+fod9fX5+foKBgoFxfYp9gYKHhYGCgn59hH99mXyD
goN+gYF6gX16q3yBgX+BfoSIfYN/gYx9fYOEfX6Egn98e3+DeYeEf4V+i5N+fn2BfoGCcYN5gn9/fXx7f39+e3yEen5uhnx/g4aBfnOFfoOBgXB3g355f3l8gX9+gYd1goF9f3+BfIp8gYN9gn6BfYZ6fIJ7f3l+
fIGEfoJ+foKEg4J+f318hH+CioOBgYJ9fn6EfYd+f4J3f35/f4J9f4OGgZSMgYV+goGDfH97gYJ+fImCgn9+goN2f3+CfId1foGGfIJ9gYN/f3x9hoGCgX+BgYN+foN9fYGBe4aBf399gYWHh357fIGCfnt9g4J+
f4KDfoGBgYODhoGChISHfHp9gYWFgYF5gXx9fYd9goODgn9+hnOCfXyBfX9+f4J8jYOEkop8gnuDgoOBfn9zhX1/hHiDeIR5goGDfn6EhH+Cfnx6eIF/f3qBfoGBfX+DdX+Bg3yCgYN6fX5+gYGDgn5+iX99fX2G
f4iBhnh+fHd/fYGDgYWDi3l9fXp9g4KCgX9+eH15f3+JfoSCiYODg399fIGEg398f32Fh4F+dn2Gf4N7fn6Cin+Be4R9coOEgoOBgX98gnyCf4N9hHaNhol+fI6BgX6Cfn9/fH1+e39/hH59fYGFf4F4f35/f3uB
hYGBjX6BdIR/gn+Bf3uEfIGBgYODfoF5gYKEc4WBiH2Cf4Z+foJ8fHqFgn9+hnyCgn14eoKBf311e3qGen2FgoKCgn6BgYyEgYWBgoJ+goF7fYWDgYWEfX+Bknl4eIOHgnt+f3p+hIKDgYGRf3x+fn12f36EfXOB
hH9+h3p6hHh+fnB8hIGCfoN9gn17gXaDgoF8fIZ9fXiGgoWBeH55f3yIgYF+gYN/fHqChIF/gX99g4SBe358gXt+hH+EgoGBhX9+gYGCf4mBf3mDgYJ9f4eBf4GHgYV9g4aCeoN5gYKLfoqBhn+IhH+ChH2IfIKB
f3x+fX2EhIKBfoGBg4mCjoKDgYSBf4d/foF+f4R/hnmCgXmBh39+g3x9hH52fYd/g3x/f4N/f3+Cgn5+f31/gXiBgnl9hX57jX+BeIOEf4aChIF9fneLf3t7goJ+f4V+gYOCint8foGGgXiBgn2ChHyBhIGCf4N8
gXqBgoKDhIF/g4d/fn2DgX+Bf4V/g3uDgX2Bf4J+fIN/h39/g4V/hn9/gYWChIF+ioWCg3x8j4KLeIeBf36LfISNfH17fIN5h4F+g4J9h4GFeX9/hXiDgnaBgoiCgX99f4V7fH+Bgn1+f4GJgYN/hH2Ef35/hIWB
en+BgYF5hX5/gYOCfoSCkIZ+hYF7goJ7fniBhH5+eJGBfHt6f4aEiIGEhn6BeomCfH+Ce4J9f35/gnt9ioZ9hnt/fn5+f3+DfIR/gX+CeH+JgX+ChIOBhH5+f4GDf396f4GEf4GCgn99gn+CeYKDhISGe32Bf4KG
ioF/fGp9hH+CeoOCf319foKFhn5+fIJ/dHyBhH+GfoWKgoSHfoOFf4GBfnyGgX9+g4GGeZh/gn59eX99goZ8hH1/hYR/f3+BdH+FfH93iYZ/fn2CiYF+fIN+e318hX+Be39/f4OBiH9+g39/g3+Cfnt6iXqBgYh6
e4GBhIN/goJ/g32Bi3+Ef4p/fnmEfX+Dgn2Bfod/fIF/f395fIKDgX+BdoF6hX9/f4KBhn6BhoJ9eX59gn1/fX58e3WBgoJ9gYt/f3mCfoKChoF/fnyCgX6IgnyDcHp1hIJ7foOUfnp2fYFrgX9zf4KBhHx/foJ9
fn9/gX+CgXyGgpdueoKDgoiHgYmDgYKCfXt6eoWEfnp7f3+Bgn19f4OFf3+EeIKGeYV8iXyGhId/fX58gYF/hYN9gnuLh4N/gYmIfoJ5gn9/hX5+goGEf4OEfH+Cgn2BdoOEeXp9f3+Ehn2FgX+Cf4F5f3p+fYWD
gn6MgoGBfn+De4SBjoKCfYF9gXuCgoR/goKBg39/gnl+eX6Hfn9/iX+Cg4KGfH1/hn2CgXyBfIOCf32BfX6BfoJ9gX59foSCgYKBf39/fIF6gX15foKDfoGDhIF2e3+DfYN/gX+EgXt/gYGBeXl6f39/fHt6gX9/
hYGCgoN6f4F6gYR7foN8hnx9fYKLfYV9goWBfn6Be4OClXyDfoF/f396g354fH2Ef4GFfX9+goF+f32Kg4J5fXx+fn58hXt/fX+BgXeChHaCf3uFa3SCeH+BhHJ/jHyBi359e4d2hYGIfXaBfIWDgX1+gn+BgX6E
fYOCg3+FhHl+foOBiHZ+gn2CfIWCgoF0hHh/fnKLg4N/g39/g35+fH5+ioiCfn9/fIKBfX5/gYR2fnmEeoKGhn6DfYiEfnt+gYt/gYZ/gX58foGIf39+fX2XgoF9goF+fYuFind4hH6BhX+Hh4N6fnmBgoKMf3x8
g4OCfnSBgXd/foWDgn6Min9+go19foeQgYGCgYF8f4OBgYiJfXh+f32DfYN/foF/gX+Ed35+gYGJfH+BgYF7foF+hYKEeIl+g4GCfoKJfYGFf4GChoeCgn6Cg4WBf4aBgXp9gYN8gn99h4mCf3+EgZKBfIJ/hIR/
dW6CgnuCf3yBdn6CgX+Mf4F9hH+DhYJ+g4yCfoF9goR+foeCfn98f4WDgX6CfX59fYGCgn6EgYF7f4F9hoF/e5CBjIN6d4OBgYJ2gX2JeX99foF9hX6CfoN9iYJ/goF/hH5+g4+CgYGCfYGCfYSDfnx/f4SHgYOK
fn6Den2Cf3eJf4F/e4N8nHp/hX59hIWBgoF/f32CfXx+fnt8fIR/fYSFfn6If3d6fX1/fYKGfoGFg4N/gXyFgX2EhH6Ee4V0gYF+f3d3hGF9j4OBg4J4jn2Efn99foGBgX+BfoJ/foGBfX6Cfn6Ef32GfX57foSD
fISBgoF/fYN/ioKBhX5+f4J+h4aCg36DgoKCinZ8gn2FeYmFjH97in6BfXyFfnuGf399fXyBiH+FgoaBg4mBh4iCdn1/gn2Bfod8h4GDg3+CeX99f4R+gn9/iXaEgYJ+foF7gZeCh31/cH5/g4h9f4aBgn+DgX99
jY18hH+Egod7cYN/g4F+hISFgn18hYt9f4R/foF8goGFiISGgYV+e4eCgoJ6f4d+gYJ9gYN7gniGfXuBg31/kn2DgYKCfYN4fnl9g4SFhn99g4N/fX2LfoSBgX99gYeDgX+CgWqDg3x9hHyCg4aDg4GBfYGJfYGB
foSBhIGDfIaBfYaHhoKGfYN+en5/gnaEjH1+f3p+gnZ/gYSKiH6Bf4KBfoWDf4F3gYt/e4WFfZSCfn56gn+Ce4F9g4GDhYx/g318f498f35+fn2Gf4F9gXx8dn9/fIJ8gX9/fH6BfXt9gYqCg3+GeH+BfX9/f4R7
eH+Ggn+Dg36DeoF+f5KYhH+Egn5/foSBhYl/ioaBhoGCf5CBjn6BeX99hIeBgX+BeoOBeYOBhY6BgoKMgoGDgX+CgoKBfHx8fn2ChIWChIKBgoKCgX9/gX59fnuBhH92fIKBe4N/fYF+iYJ9g35/gYOLf4WFgXp6
gX1yf3qDgYF+e39+foF+fX17goJ7goV+gYWGgoWDfX16h3l/e3uCgoN8g4aBf36BhYF+e4WGfneMg358g4mGg39+hX5+f4KKfod+eYFjgXx4fYR+fIGBd4SCg36DhHt/gYGGhH58hXlzfH6IfH+Cf3mBkHp9hIh+
fH+CgYGBd31/g3+BhIZ8goGZd319fISJeoOFf31/hoF/gY6FgYF9f36BgoF6fYWDfoGBg3yKgYJ4foOCfoOBh3+BfH+Cgn99fIJ8enl/e4d7foJ8f4d9gnuIgYGDfH2WfnqBg3yBeWt/g3+Bhnx8f3+dgX92f399
f32DhoVzgX9/fH2Bf35/fnx/foGBf4F/g319hX2Bgnx9hYWEg4SGhn9/i397f41/gXp/f4l9fH55gXyCfoOCf4F8goF7f39+hXt9f4uBgpaBhIF+h3yDgYOBgoGCgnp+f3p6gnx9gYF8fX2BgYN/fn6EgYGBf4WC
fn+Df358f4OEf3+Ne5KDen+CfoKCgZSIgn5+hHx5iYN/f3+GbX6CfIR8f4V/g4KCfoF9f4J6f31+fn1+f3+EgX2CgoN+f4J1fYR7gX2Cg4WFgX57fHx/gYF6g3yBeoSIe4eDg4R9gn2FfoJ/f4SCgoGCen18f3h+
e4GGe39/g4N8hIF/eYGKe3ODgYF/f4SCe32Efn6Dg32BgYKDgX2If394iYh7i4ODfn2IeIKMen+BgYKCf39/fn5+hn18gX92ioSCf36Bf32Cfnt/g4qFfYSEf4J/gYOCgn5/g3+BfnyCf4KBfn+BdYKBiXl+gnx+
h3yEgoJ8d4J/f36Cgn6Be31+iHqEgX17hoR6ind8hX5/hH99gn9/f316g3+Bb4J9fomEhoGHfH+Ff4SBf4GBfIV/fol6f35/hn+CfYN8fYmEgoiDfoR7f3yFgXl+iYGMfYd+f4OCgn9/iYODgYeBgYV/eoJ7f4OG
eoJ/hXx4e4x9foKEhYF8fYJ/gXiBgX9+goJ4fYKBfn9/hIV/foODfXmBeoKNgnx8f3uDg39/g4GDfX98fnh+f3+BgXd7hYV/fYaDeoSDh4GBeoaPg31/f359fYKEgX1/foGEfoyBhXqIfnh/gX1+hIN8f3t9gn6B
i399gXyDf3p9foF6f3uEe36DhYN3gX5+goJ7gYKBf4SDfH+Eg3+EfYKChoKCfn5+foJ/goGBd4R+g36GhnZ8hH97en2BiXeFfXh/g3qCfIN7hXp/foKBfnp/fIF8fIF8gX+BeoOBfoGCf397f4N3eYJ9hnqBgn2C
gnuHf32Eg3+BgYuCgn9+e3+EjIGKfnyFgoJ/eX2CfYJ9goN8gYKGgX+CfIF+fXuBf4R+g39+fH+CgYd4gXd8e4WPhIJ+f4F6fYGEg3uHf4eDgYx1g39/f4F5f3qIfm+Cg3WEg4OBhYJ2f4F7g3+Hgn54gnyBgnx6
gX95fn9/gXp9fIR/goGBf3+BhIN/iH2ChoSGgn+CeYGCfYF7f3+Hin6Ef39/hHd/gn6GfoJ9e4N+f4GEgn91h4N9joqLgXiEfX9+g4OCfYGDfX+Sf4R/f4GGhoJ+eoF/fn17gn1+gop7g4aDfoJ5f4KHfXR7e4R9
e3t9gX6Ff4h/fn+Lfn+DiYGEgX98fn94foF8eXd7f4GBhXuDfX2CgYKBf3+Df39shnt+eYZ9f4N9goF+foF7f3yBgn+DfYWDfYN9fn9+f3t8fYWFfIKEfIJ7f4J7gYN/gn5+f39+fIN+gYJ+f4iCf3+Cf4GCe36E
hYGBgYR9hH5/goGOjYJ/eoJ+fYR/goR/fn+Gf4GBhHR1gn6DhHp7goKBf3+BfH9/h3mDeIJ8fYJTiX2CfH6Gg357foN7e4Fzf4SFeYKDfXyBb4GBY4OFhYN+f3eDhIN/g4R6f36GgoN8fJN8fn99fn+Bf4d/f4OK
gn5/gYaCg32GgYN/fn9+g42Hgph/gYSGg4J9iIF7f3x5f4N/foONgnx+gn9/gYOCg4KDgXt8gn+Cg4J+hXuCeoKCc4iRfn+DfoSHfX2HhYGBgX6Bf4J/fH19fYV9fYOEfH9/jnd9gX9+gYF8gX+CfXmDen6BlX+D
iXmCgXl9dIGBgoWBgoODgoN/hH+GfIJ3e4h/hHN/gYiBiYR/gn6Bg32Bf4l/f3qCd4d5gYGBgYR9g4F9goSFf4F8f3V/gYN3gn+EgX2OfoF6fYODhISCiol4dH+Df319f4Z/gn9/g4J/f319hIR+gYKEfXZ6g4KF
g36FhYN7gYOEf4F3hH9+foJ/gYGDfoOBen19hYJ+d319eoJ/foOEgnx/goJ/gn95gX6GhYOHi3yCin6Hfnx/hoSDgoF3hYGDfIJ9jH2Ef4KCgoGHf3l4fYJ/g4J7goF8ioR+goF+goqBjYGEg4aDf4iDfoN/goGC
b39/fISEgYR/g4KCdXaBfoOBcX6XhoOBfoN/f39+e4OFfYJ6fnyOf394fHaGfYuFd4WDf3p9gn56gX5/fn59hH6IgpiBgYh8gYSEg4F+hn2FfoGKg3d7hId9fnx6fn9+goF+fH19g4J+fXmGhYGBdnqFZ4N/gn59
f4N4fHB1f4SDgYGDdXqBe4N9k31/gX9+f4SCinh6g317eoN8g4WFfn+FfXmGh3h8hIJ9f4J+fYZ/gn2FeH6Eg32DgYGChnp9gYR/hoGDhYN6fnx/g4KBf36egYF7hH+Df36BjX+Dg4GBgZCBeX+DfX6BgYF/g4KE
gX9+f4p9gX58e4V5foeBg32BhIJ6jIKEgYR9e398gX90foSPhnt+f4J+iHt6fHuCgn59hH2BfX99f3+BfoSBgnx9fn1+e4KCiYSDe4KBgn6DgnyDgpKEfIR/fn99fn6Hgn9+eX18f4V7foSBiHqBhoR6fYR/h39/
gX+Ee35/foKGf4R9gYKHg3+BfIGDg4GJgYV/fnyFeIRwhnmNg36Bfn2Bf36Be4F8f4OEgXqDen6BgYKBfX9+hYJ/l4F/hYmGhYKGe39+h3x8foh2g3uChIR/f36HfIWBe4N8hoGDkYGEeH59g35/f4J+iYOHeX+D
gn6BhId9en58goN+fH54f4J/gX99gYSDfneBe4iBgXx3g4GFfIGCcoyCeH6Cf4KBhX9+g3t9fnyCgYJ/fH6Cg4J6gn18gn2Cf4uDf32Bg36Cg397hXx2fXp/eX96fXl+hISCgoKBhoSEf3+EgYJ+g36DfoSCgYaF
g4F/hYGBfYR9gYN4f4F7fHmCf36Bg4d+f4OBfoR+d4SEgX2KfIGBf4GJgYZ+f3p+joJ/iIGCf4F7gYF/f4V9hH59fYOCf4R9hXd2en6SfoiBcoKBgpp/fHuDf3yBfn6BgYF9eIGEfXx+g4R+f4N3hYN/hIJ/hHyD
eYKIfYF/fnt9gYGDg4t/cYSBfoaFg36Cg32CgYN9hHp+fIJ8g36BcX59f397fIF5goOTfoJ8e4OCeIl9eH1+gnh8eIJ/fqB9h4J8gYGBfn2Cf3+Bf4iDfH55foJ9hW+DfoGBgYOFfH2Ben+BhYJ6gn57g4d8gYF6
hYN/f3p7foGChHt/f4KHg35/eX+Dhn5+gYKDfH+CfId6fnZ/in6Cf4GBgoR/e4OFgoKJhIJ/eHmId4F+gYF9g4J/fn2Bf4SLgXOBg314gYKFgn1+fIN+f3uEg3iBgXqCgX6EhIKDf36DfZGDg3x9hYKCf4N+gYR8
gn2Fg4N/in1+foR/fYmNe4OFf4SFf3uCfIN/foqCfIF9f3h9goN/f4WEfoGGfoaDg3t+goGJfoF5goGCgYKCenp3f4F/gXx8fnt7fX6HfoF/hn6DfYZ8goJ6hHp7fn6FgYGFhIF+eISMgX51fnuBfnyBgoN8foV8
fIN/fm2EhHt6e4GCfoN+fYGBf4F8f4R+f36JioSFg3qDgYV/g4p+g3yEgoN/eIOEhYKFf4GFhIKBgoJ+g4uBfn9/gX6Cg36EfX6Tgnx/hHyEf4GEhnuBhIF/f3+BhoJ+fn5+fHZ+f3qHhn2Dgn9/gn58eoGBhIGF
gnODg3t5gnx+gXyCfH1+enyPfniFeoSIf3qBgn9pfX+Cf358eoF/eox7e4J+gX16foKHfoN+hIGCY32ChH6Cg3+BhH6Cgnp9gnyFgoSBh35/fHiBeX1/hXyFg4GUgYmCf3yHgYOCgYOBhn+Ffn54gop/go2GgoN/
iH+BiHyEgnuCf4GEhn9+fX9/e3eEe4Z8e4KBf3+Bg4OEfHZ/g4F8hIKDg36BeYOEgoJ9f4GChoGChIWFfn+Dg4aBf4GHg4GGgYGBgYJ5e4GEgoKCfIKBgYZ8dn1/foF8fYF9f358gnuQgYKBfn2Cfn52hXeeg4J8
g39/gn+Cf35+e4aBhn98eoF/fYGBfnuCf3+Bgn19iIF7g39/goOEfn95f4FzgoKCfH6DhH52fn1/doN+goaIfYh/foGDioN6gn99g4aHiYJ7fH95en+CfX9+gnuIfoKBgYaBdIh7hXx+gYd9f497hXl9f3+Hh4GD
fn9vf4R+gYF/foJ+fYGChX+BcnyDg4GDf4J9foRzf4+FgYGDgYR7fHyDhYGFhYGGfYJ+goJ/en17boV/gn2Ef3+HfYWBhH6Dfn+TfYGBfnx+gXp+f3+BgX96gYJ6foKCgX6Df4t/d3+FgnyDe4GNiX+Cg4GFgnqE
fIGBf397f397goKCfYd9gn6BgnuBgoKBf3iCg4KDgYKFhXyBgX6BgnyUgoiCf4GBgYZ8gX99g4aBeIJ7hX+Ig3x/gX5+f4GBiXh9goF8fHuDgn+BdYOCeX2JfIV5hHx3g4R/g4F+f4N2foF/fIKBgYJ/gYGDfH58
f32FfXyGg4F9foN/fIGCeYl+fX5+f4J8gXl7eoGBfoJ+fH1/fn9+fH2DhIOBgYt9goGJgoKDfn2KgoF9hH2GgYF+foGGfoOCgX+DhXuBgX+BhXl9gXt8gnyNg4F/gn9/f4F5fYh6fImBgX98g358fX+Eg319f32D
f4OOg3+Bh4F/gXp6gYGEfYZ6ZH+GjoGBfHx9gox9fYKFgX97gYJ/gYV5hIOBg4aJfnx/gYN+hYGBgX+EhH16f3+ChIR/fH6HgoGBi4J9hH+FfZWCh3qMdHV1fIF+gnt9gX+Pent/gYKJfYF9g4eBg3qCgXx/fH+C
fH+CfoF/fH+EfW1+goR9gn1/eYGBgniDiIF9gnp9gYF7foJ/hIRse4J+fnx+f4V4f4GCfIeBh3+BgoqHfHyFfop+fYJ/gn5+gYJ/dn58iIF/fYGBg3+DfnR+gYKCgoaLf4J7f4GFcn+FhX+Hh4SFkIKCgYSFf317
f3mBg3t9gYKBgX+Ehnt8foKDfYWDgX59fYOGgXp/goV+f4SBfn99g319gn+DgXiCfX9+goR/gYR6g4V7g4F9e4F/iYR/f4KHf31+gYGBg4SBfpWGgX57hH2BhH2Bf4F9iIuDf36EgYF/gX6ChXt/g4h9gX9+in58
i4V+gYR/iYR8f3x8foF9gX2BdXl7hXl+g32BiIJ/fYN/gYF7gX2BfnuBgYGKfn6JhX+DgYN+hIGDgnx/inx/hX+De3d9gX99f399gYKBdn58fIR+joN9fXp3gX97hXSBgn2KhYKDhIGEhoKDf36BgYF8f35+hImB
e3SIfHuCfn6EjH+EeYF+fnd/eXyGgXyBfYF/gYGLf3uDf3mBhH+EgX2ChoV0gX+JdoGBf398h4p/gXN9g3aEjoeDenmBfW+Qg4GCgoGEfXeGe36Bf4R/eHuDeX54goZ0fod+fYGBf4V/gYJ7fn+Ff35/hX+EfnyC
e4J9g4GBf3eBf4KFeYSBhIF/gX9/jYSKen9/hH2Cf31/fX2GiYV/h4GBhH6EgYN/hXx/hIGFgoiGgYGCg4WDf3yBgYGEhYJ/gn2GeH6DgYSRnn+Df31/gYF2fIaCgYN9gXl8jXeIgYR+g39/eHyCfXeCgYGCgX+J
hH58f3qIgYWEgX19fIKBgYR2fnuUfXyKf358hXd+h39/g3+DgYKBf4J4gX+BgnqDf4ODf4GBf3+DfoZ/g3yBf4KDfoF9f4GBgXyBf36BgYJ/fIJ/fYKDfoGBgXyEhX2ehH5+gX5/f3+CeX6Dgnt+f3+Hgnx/foyB
hYN/hH+CeIWFh3+HfnuLg3p3Z4qDeod+hH2Bg3uCf4OCg4SCfX+CfXR9g4J+hIJ9en+Bf3h5gYOIgYJ2eXp+gYN+gn19hYGCdIOBeX1/f39/gYF/goGDf39+f36DcH5/en6DhXiCfoF7goF9hIGCgYSDfn1/f3yF
gn5/goaCfH+Bf32Cf4ObhISChYGFfoGHgX+Cgnh9gn+BeY16f4OFhH+FgYKCe31/eoN3gn5+end1g4R/f4GCgnqBgo+CgXyDgXt8gn6BfYKCjYGDfoGCfH92fXZ4gYZ/f3+EfXp8hH6Cg4p/joN+eXyEf3uEgoF8
gn+CgYKCfX+Bg3+BfoKCfn2JiYGCgX97fniCjIV6f398fYKBf4eDgnqEioF7d4OEfH+BiIN/foZ+f359hH15hJCBgZJ9h356g4F/gYF9fX+ChIKBfH6CgYGBfnJ9eX5/fn18hYF9gn+Cfn+Cf32Bh3qChXp4hYGP
g36BgX1/hH99eHd7hYN+gYF8g4SCgYp8gYKCf3x9e3uDhX97fn9/eoKBgX6KgnuFgYKEhXqEgYN/gn97gYODg32GgXl8g4GGgn6QgXN8goV/eoaDg3qDcn+CfIN9fnqBg4aDf4p4goF+hXx8gomGfn+ChHx+g4J/
eoaDhn9+fnOJcoGBhH+BfIJ/coJ7hn58g4F7f32JgYqBf4OBgn6Ee4F/g5F8e4eBf3+EgYGCe4F+fIKQgnp7gYyBgX95fIKDgYF8f4J+goJ+hn6Cg3+CdIF+gnx8fH2Dg4GLgYGCgYGCfnyCfoOCf4ODhIOEgoGE
hHuBgnh/fX+BeoR4fH6Bgn9+gX9/g4WFg4KBeYV8f3+HhX6MhH2Cin6Ef4iCf3yBfYZ/iYGGfYWCf39/foJ+enx/hH9/goJ/gn2BgYN8fnuBfISDgoGDg4GBhn1+d3t/fX+EfoGCfXx/gX6Jf4KCfIN1hn+Cgn54
gYF+en9/hH2CgX+Ff317hIGCfn99gn6HhIJ/en9+gYKGf4J+h4F/fn2HfISCf4N9g32EgnmBg4F+fn2CfH1/iIJ/gXqCfn+CfYN7e3yBhYV/gYOGgYSDg397f4iCgoGGgX5/hHNkhIaCf4R9hImBfn6EhIF8gn6B
eoWBfYGDf4SBgYOBhXx/fXyCh3d7gYR/f4d+eX9/fYF+hIN/g35/fISGf398hXl/hX2Ch39/fYSCgoGGf3yEfoGCgYV9fHd2goZ+f4yEg4SEgXuHg31+foF5e3yGf3qDg4KDfn+De4KBe31+e4p9f4KFiIOBf4GK
hoGCgnx+c3B8foKBfYl6gYKCf3qIgYKEfoV/e314f399foKChH59gXp8f31+e5KBf4OKfHx9fYF4foGDgYGGk3x9gXyChIOCfH2Be35/f316fn2Ff35/fYR7f3+CfX+EgXyBgn9+f4GDgoGEfIWGe4F9fYF6hX+D
g4GCe4GBg3R+goWBgn2CfX98gX+Eg4qDfHp7f36DfoiCgYKIfIODgYR/iIF6h4R+gn5+hHSCeXt/iYOBgYJ/eoOIgo6Eg39+g36Ge4N8fIKBfn+GgoSJe3+Be3d9gX9/enh9foR+eHt7hIiDhYODg357g4F/fYF+
gn9/e39/goGBfYV8fX6Cd4N3goJ4goJ4gX58hn9/g36Bg4GEg399f4t7hXp+fIF+goGLe3x/hH5/gYN+fn2Chn+Be3+BhIh5foN+gn9/f39+foN+eX9+fYWBgn+EfoN9fX6BgYSBf4p/h3+Df36Ce4J/fIF9gX9+
gYF/gX6MhXp8g36Bf4d9gn9/gXmDfIWCg4J4g3t7hXuCgYqBh3x/ioWBhH9/dIGBgYOEgoGCfXuFfYOChoF/gYGBf4KDiIOEhX+BfYJ4f4F9fX9ueoSEfn2Ein5+g4SBfoKEdoJ+gYSEhHyEgYOBe4WBf4J4fYF+
f36Hg4GBgn99iH15gn5/gYN9foF/ioGDf4GLfoJ/g4GFfXp/gYF8gX53fYSGf4KBhH+Cf4GKh4KCe4aHe4aKhHyBfH1/gX5+eoWEgoF+gYd/goSBhIF/fn2Bg4J/foN9g31/f4GJf4p/f312fH6CfIF8hHqDgYGC
gn1+gYeEf358gYF8bIJ+ent/iH58gYF5hIF9fX9+g4h7foJ/gn+Cg314fXx/eH6JfYd8gYWCfIKGfn5+fIOGf4F2gomIg3R+eYODg4F/fn98hIF5hYSHg399eH+BfX2Bg3yIjoN/god/h4GFh4J9gn6EiX6GfoF9
fXp/fYN+f4J+f3t3fX+Dhn6Cg41+gX6DhoN/gYl/hIOEh3x/fHt5fYKCe354fn6Dg3+DgoF/gYSBgYV+iXx/dIKBg4OGgYJ/goKCgn6NfHqEg32CgoJ8eoOBe4V8hoGCgoOEf4R/g4F/fYGChH2Dg398iIqEeoGD
gYF5hIF5f4aFf32CgYJ/f4Z8fnWTgYJ/h4GCin9/gX9/doGBhHx/hn2PhoGBen19f4J+fISChH15fXR9f4F+g32KgYOBf4KWg32BgXl9h4eCf3p+gYJ0g4N8eYN/e4GFfn96bX+BjH+FfXeFfIF8foJ+f36Cg32B
goGDf4F+en6Cf36GgYaDgXqDfX6LhXuCfYGCfod/eYGCfnp+e4GFgYF8gYaCfYR9gn19fn57iIN8hH+Cfod5gYWGgn2Bg4GMfYF/goODh4GCdH5+gnqBeoGBf31/hIODgXqGf36BhIaCfIF5gXeBgXx6f3h+f396
f4aFhYZ0gn2BeoqEgoJ3gX9/fn1/gX9/goF/fHd7hH6DgYOCgX18gYGDgoGDfn2Df4KDen9+foOBf32Me39/fn6BfYKDgoGEgYd8e396gXx8hX5/hIJ+e36EgXyCen93fYGGhYF7gYJ+gX9/eISBe4KCgXx8g46B
f4mBe3t6gYN+fIGBiIR8g32Cgn91foOGg4F/fnuBgX96e3uLgYR+gn6Be352e4Z8gX5/gX9/hIR/goGBgX6Cf3+CgX6Dg3aBgn2Bh4V+gnSLeYKBfXaChXuEfH9/gYGGfn6BfYF3foGKjHuBf4F8fHl+f3qLeoF9
fI16hoJ/gYF9gYV+hH2BfIKGgYKBeoN8f26DiIR9f4R8f3+HgoN7f4ODgYuBhYOEgYJ+fHx9hnh+fYF2fX9+gYF9eH9+fH58hYR+hIl9f4OGjYh/gn+DgX2MeoiFioF6f3x/f42DgXh+hIJ/gYN8g4OBfnyDe3l+
gX98goOBfX6ChYeDgX6CgYJ9gomEintzhXp/gYV1hId+f4J5g399fIGGhH9/eYeBeYN9gnt5hHt+gX2Cgn5vfYJ8goN6fod7f359foKBg4SBg398g4V6hIN9f4V/jHF5gXuCgYd7foF4g32Gf32EhX97fn+FgoJ+
fn2EfoGFhXR8gX+UgoN9f35/foJ/foKBfn2FgXuGf3Z+fYF+foOHdYZ2gX5+fnt+gYJ7e4GChIV/e312eYODfYaEg4KBgX+EeIONfX9/goKDg3aBgpd9e3p5fH6DfIR7goOFfn+BfoF2fn5/hH58f32DgoJ/gYZ6
foh/foWIeoJ/fH+Ff4F/fH1+f4F9gX9/g1iDf5GCf4KBf4KOgXqBfn9/foF+gn90f358gXWCe3+DhoOIfYSDiHl6foN7fYJ+f359hIKDhH9+c3+Dc3uCeoKCfXyNgYN6hH9/h4KBeH2LeYaFfYh/g4F8gYZ9fX9+
foF3gn56f36JhXiCf4V/g4d8gYd+foF0fot8fHR+fYGCgXyBgYF9foF+fn6Bf32Dgnt7k3+BfI6BfoJ8f4GCgXt9fIKBf36BhoOChoF+fod3fH59fHt/fn56gX6BfXyBfYKDg4J8d3l/e36GgnqDgYmCe4N8gX99
gYF5fXyFgXx/g3+BfoSChH+Gen93f4J7gZZ9fn9+f3t/fn18g397hHx/f36SgoGChX9/fIGPfn6Kgnx4hnqFg3x7e35+f36Qg3+Ke4J+hIF8f31/fX59fIGCfYOBh4aCh4Z+goN/foJ/iYSCe31+gnp+fX6Cgoh+
gn6Cgn6EgoN8fXuFg4KEg32BfoR7go6BhYN/e4F9foN9fnx8gXt4cH+DhH9/g4GLfn+FfHx/g4J+g4OEl4KCgYJ8d3+Bg3qCf4F8hYGJf39+fIGMgYR/iIJ7hXt8f4J+hH99f35+f4OCfn9/f3qDhYKChIN+gnyE
f4KEgYGEiH6Cf4F/gX97gn9/f4GBhYmKen+Kf32BfXp/eoF/fIGCeYJ7goKDeYN9f35/e4WBgYeJgYODf3t/fX1+f4N3fn+FgXmFgX93fnl7fYOGfn6ChH6CeHyEgoF7gYJ6gYl+gX1/hIKCiH6Gf4SDfniCgoWC
gX2BhX1+gn+DgX6DfoKBhX+BgX9/gX52gYZ+fnp9eoF6en57gX9+hXx/fX2DhYeDfnx3hH19hoJ/hY6CgYSIlH6CioWBfYJ9enp9d4V3fn6Df359f35+goOFsX+DiYGFgoN7g3p1f3p+f392f3aBgn96e4WChH+B
gn+Dg3+Cfn+CfYF+g32DfH9/foaBf36BeH+BfIWHf318f4R9gn6CgoqBg4OCgXyDhYaEgYJ/foOGen99gYN8fnZ/gXyBeH9/doJ1gn+HhYV/hXyDgYF/foOCfoeDgYN/hImCfIF+g4WBfIJ9gYWEgY5+f39/f4F+
en19f35+gn9/e32De317gnx/gYN+g3h8h4OCfX5/gYJ9eo1/gn6Cgn5/goF+e4aGgYJ7gn6Df2eMg4eBfX6DgYKBf3h6f4d/goOBf35/gYKDfH2CgoN/f4GFgYWCf3l+doWEfYR8f3yBfX6BgYZ/g399fYJ8gYV+
fISCgX+Fh32EgX6BfneCfn97gnyDgXGDgnl/g4KFf319g351gnp3hH+CfHyBgoSCen59g3+Gg4yCfH6EgYF8goJ/g3+Ch3yChHx/eoGDgYGGfoOBe4F6goN+mIl+foODfIJ8g35+i4R9foR9g3mHg4KDgXuCgoV+
h36BfYKIf3+Ii4OBfoJ9gYKDhnx9fX95fYKGfH9+fn1+f3x+f3p/goOBhH2Dh3yDgoVwhYODg4t+fn+DiYF9f3+JgX2BfHqFf4OChIGBfIN/gX2IhId8h4GBfIF6f4GEe4F7gXl+hH98hYGFgYR8foKBfn+KgoF/
gYSBf316f4WDf35+f4KDfoF8gYF8foKCiISBg3uBfn98e3t5goR+gYJ7h4R9f32Bgn+EfYJ/foF/gn2CdIF8gYJ/gYOBgn2GgoGBg4F+eIF2foqGeoJ/f3x4iIJ8e3+Bf4KFf3+CfH95fnyGfn9+g4GBg4N+gYKB
gXp6coGCgoF+f4aDeoN9fnd/fn+Eh36Bf4KFhHx8f4WCsn+GgZKCj4GCfYFwfoaCfn9/gX56fn9yf4OBhX58hXt/f4GBf4OBfX99fn2Cgn90fn2Bf4KEf3+FgYWBhIF/gYWFc4J/f4F+f4GDgXp7goR/fnt/f4WD
eHt9hIJ9gX5/d4qChHuCfoJ+iYKCg4J4en59fIGFg4KCgYaCgYGOf32ChX+Bg3qBeoKKd39/iYZ/hoV5e3eCf4ODgnyBgX6Bf4aBeX1/f4qBgn6FfYh/hId/gYF/f4eGf398g4KDf4+Ign+CsIJ/fn5+iX2BjYJ8
e4eCgXuGgoGDgX2Ben6FfYV/f4KEf3yBg4WBfoaBdXx/fH2Ffn6Bgn6DgX2DbIJ4goN5gnd/gYV/hn59foF5f3l/g31+eoJ/foZ/gYGDg354fH6DgX9/fIl/goJ/fIN/foOBfH9/hX15fH9+fX2Bf4J+gXt+fn2C
g4WIg39/gYSCf4GLhIR+f35+e4J7gYGFhoGHf4N+oYKChH91f4F/e4KDeoOFeoKBgX6Hf3mHfoJ/fHx/fYx7iIOSfnyEhYOGfnyDhIiCf4F+g298goGBgoSDg3yBg4KBhH97gXqDfoJtgX58fX+Bg4ONhIF+foF9
fIGBeYF1iXqBfH91gX1/gXx9f4ODe3mCd4NxgX5/gYF+jXuJfYV3f4eCfY+Ef3uBf3eEf353fX6LfYGBgnt3f4iDfYh/eX+Ch4GBhYF8f4OCfYV6joWBg3h+hoOCf3l9lIV9gn98foKEgYN7fH59fH+Bh3+IhoN6
foOCgnx4g3t+fn+EiIJ+f3yFgnqDf4SDiHyDf4KBfIR7fnyBgXuGfIGChYF/goF/gX6BhX5/foODhJt/e3prgX2BfYJ7gX+BgYN+fX+Df3+Ne4GHf4KBgXt8f4J/e39+fYGGg4mBf4aEhoGCfYF+hYWCfnx8gYV9
gYN+eoJ9gnx/fX+HhoF6foOFf3h5goGCeoZ+g3x+g399fnh8fH+Bf35/fH2DhH9/g4N9gYZ+gnyIfXqBhnt9fn+Cenx9eYOBfH9/gnt+e4aBg4N+gXx6hXqGhH9+foJ9foKBf4N+fIF+gXt+f32BgYaBgnmJioR+
hHx/g4N/eIOBf4KDfHuDhX9+i39+h4GBgYF7gYiOgoR7goODio2IhoKHeX2CfYh/f4R9f4GFgnx7g4GBfH98gYmGe3+DhYR4foGEfn59ioN+g317hnyEhYKCfIR+gX9+hHx+gYV/hYR/fIKFgn2BeIF/g4F3hHt+
foN+f4JyeoN/gn9/f36EhXmBfoOKg4Z9gn1/gYF9eoF+f32BhIR/hnqDf4Z9fIJ9e4KEgn19fIKRf3x/gYh6eXx9hYJ/gYd/eH+Ch3mBgYSDg3+Bh35/gYF9gX6CeIGBfod9gnuCg4F6goR8hoSCiH2Een1+f36D
gXyHfHx/iYN/goKBgn5/gneLe3+DfYx9dYF+fniEhIKCf4WBgYWGg3x7f4N/gYN/hnZ/hoZ8f358fX6Gfn5/fISCgoOHgXN/gYJ9f4Z9f3qDgn99fIKBgn+BjIF9fYaCh36Lf4J9goN9f3CDgXt/gXx9iX2EfHmC
c4GEhoKJgYGDgYJ6fXqEfH9+goF9g4N7hIeIgoWCfoJ/f4GChIKDhH50foOBe4J6f4l+f4KBf4J/gYGBgoGCgY19g4OMgX2KiIR+f4KFiH18f3mChIGCgoKBfnt+fH52fX6Bf36Gfn97gXiOg4t8fn2Dgnh5gX94
goR9goGChH99hH+Dg4Z+h3+CfH+BhX6DgYGBgX6Bf4SCf4OBfnt9f4J+g4F9hIN8en17en2EhXmHiYiGfoJ9gYFye3+Hf39/hISDfXl/g4OCf4F9f3x3gnt+d3mBeoGBeH98fYd+gYJ9fYN7h3mFh39/f3yBhXd+
gYF/iYF/eXqCe3l9f39/mHh/f39/g4R5fXt8f4F+f4F8f4J7gYt+gn+ChYKCgnyEgX+Jfn+Cf4F9fn9+f4GBjYd6foF9g4t/goV+foGDg3+BfXyBgn6Ff4R+gX2EfIJ8g4GDgoJ4e35/f3d4i3+DgYiBgYSChX93
gYGYfXuEfX6Ee3+GfH6KfHx9f3N+gX6EfH99hYF8fn99e36CfId4gX9/jn9/fX+Bgnt8iH6DfZGCfYGBfH6Bgn+CgoSGfYF/hoOBhYZ9goV/hZCCfYh8e4R9fZWEgYGCeXyDgX6Ef3+BgYKCiYKDf356god8gYGB
fIJ7gX18fIKBg4GBenqBgX97g4KBfYF/h32EhIGEgn5+h4OCioJ9fXx9h4OCeoZ/fn5/gYGDi4GChX58fXiDeIR/eomBfYV/gol/goJ+iX+EgoF9gXyGhIN/fn90h315fYt/goiLfYOFeX9+d3uGfoKBgoF/f4V/
hH6EgX+Bf359f4SBfod9f358eoV/gnp9g4GCf4R7fId7eIKBgYR+g36Dg4aOfYR+foJ+eoF4fYN/f42Dg4J/jIGDhH19g4d/i36EeoF9goGBfH99g36CfoGCgoaHhX+Bg4V/g3uLgoGNgoJ3f4WCg4J3j4GCgoR6
f3t8e39/foqDgoR8gYV9f4F8gW2CfX+Bf4iGe3+GgX5+gXx8gn95fnyBgYp/f4WCf32Len15g4OFf4KIgnd+goOCeX2DhoR/g4WCeoR1coWEg4GIdoOGg4KBfYeDenuBiYN8f4F/f4OBf35+fYGDhXWJeYKFf39/
h4J/fX9/goJ9fYOCgn+GfIF8g3+FfYF+iX94gYJ+g4KCgXx6cn6Bf4WJgoh/f32LfHp+goGChoeBfnt5g3x8fYN/i4J+gX6Cf4F8foKCf4SCgYN7goGCgn57foGCe4N/gn58d4p9g4OUgX+BfX1/i4GCfYN5h4J9
goZ+fYGKg4eNhX5+c318dn9/goOBen6GgnWEgX98foWBfH9+f3+Bf4V+hH+Bf3+QfIeCe3WCg4R7goGChH+CfYaFgYKDf399fn1+kn2DfYOBfoGBf3+BhIp/g35/gYGHg3p+f3+DfoGCf354eoN/doh/eIKBfnl6
hn2CgYKFfn59f352en1+goZ/foN9f4iCfoGBfn+Df3x/goF5foR+f3+FcoGDhH2BgYOBhIF3g4GEg4GBhHR2iHx/f4aEgYGGhYV/f4SCg318foJ+fX+Ffnd9g4J5foGCd3+Cgnt2fH6CfYF5g32DfH2Bh4GEfYJ9
g4OChnqGhYN9g4KFhIKFiHl5d4GBgn1+hYOEe4SDfIF7f358hoGDhYF8fYJ7gYaDhIGDfH16fISDdYV5fnyDgX6He4GBeYN/f3yCgYGPe3+Gfn19gXyBfIGCgn6BgXqEjn59f3yBeH5/gX17hIV/hIKIg4iBf4J/
gXuBfIKBgoKBfoV/col/gn6BeXyIen6He4h9iXl+f4V+hoqEhH5/f4GDf4GDgX53fISBgXd/hoGMfn54f35+gXx/fYF+fX+CiHuCf36Bh3yCe4KBgX6HfHuFgYR3fYJ+foN5h3+BhHyBhHdugX6Bf4SEg32CfYyC
hHuFgXx4fn5/g4N/e3l9foSDe36Cf3qLg4F/gnx2hn54eoJ6ioOCg4d/f3+PhIFwfX9+g4mDf2+GfYV9g4GCioOFen59f4J/hniBgXeDfYGGgYqBe3uBf4V+gXd8fIGKhX6KiIZ9e4F/gn2ChX5/mH99goaEgn9/
eod/fYV5gYJ/fIl+fYSDgX+DeYGBfnx5gXqGgn+CjYeBhIaFiIN8gYGBhX1+gX5+fHyBf39/foJ8f3J8hn5/e31/fIF/g4l9f4GDf4SDf3+BgXuDhIV+e4F/e4OCfnuIfoF+hH2Cf4GEgoSIgXJ9f4F6gn+CgoGH
gYRvgX5/goGEhX19eHqFfX5+e39/gYR/hIOCfYR+eoF8gYmBg4JagX6Jg3uGf359goOBg4Z+eIF/hoGOgoGDfn19f4GDfYJ8g4KCg4d9gn9/fX1+gYN9gX6Df3+DfYKIfYF5fn9/e4R4hYF6f3uBgXyEf4N+fYR/
f4iFgX17f4GIgoV/f4SFfXyFgX57hoKBfn+CgYh7hIOGf32EfH98coOCgX99fHp9gXt+gYl7g399gXx+fIuBf32HgnyBgnyDhH5+f4GDfX5/gX2BfH1/hHmDgoV/d4iKjZeEe358gX+CgXx/fYR9g3yEfYF8gYF9
f31/fniBhYGBfYGEfIN/goJ9gX2LfX+BioF+f32Bfn2DhHp8gYR+c4Z8gn6Bg36BfIOBfn1/gYF+gX6BfJWBgYF8hH52goJ2goR9g4J9jIN+fHh6e39/gXd4gX17f3+EfYKDeIuCh4aMf35/en+Dg4SBg4+DgYh6
gX+DfYKDgYSBfX2DfIN9hIN/goOCfn2GgX19f3yFf4F/gXeGgYKBf4GBeYJ9fIGCfnqFfoeEh39/gX+GjoJ6e358foSEhH2Dfnp3gYJ/gYR+hIeDg31+eXuBgX1/in+EgoKChoWCgYR2kX99gYF7hIF/goGDh398
eoWEf3+Cg3uEg4J+kISCeouFg36GfnmEfoGDeX99f4J/fYR+fYt8goKBgYF/fX6FdoKBg35/hHyEhYN+foaEf4R4d4h/hXyCe4d7fn9/goGHgX2Bf358fYp+fn2Cd4J6fIOBfn+GfIF/gYKDf4KCiX19fYJ+eH9+
foR7goJ9gYZ/foSHgYR8fYJ9gX9/hnt6f3+FhYR+hXyBfH+Cf4V6hpeBf21/h4KEfnl7gYF6foKIiIGHenyCg3iCgX5/hH9/goOBg4F+g3uEfn+He3d6doN7foF3e4WBfnqCfIWBg3qBe4N5fYSDgX1+gYF9fYGG
fIx6foJ+hH+DhHaFgYKBgYJ7hH18gYOBh35/f4iBg36BfX5+fYN/hH2BgXx/hIF9jYJ6iYJ/iX+EhoF/goSBgn6DgXp9e3+EgYGBhXuBd3+KfoJ/eIJ+gn6HgnmBf459gn58XYF+gnaDhIKGfn9+gX6CfoKEe4J/
goJ9f4GBhIKBdX96eYJ9eoZ6gX9/fX98foKEfoKBhIOCg3yCf3x2hH2Bg4GCf4WGhH9/god/gXyChYF7gYF+f4ODgYGDiIWCf4N/gYJ8goN8f4N8nIOKhX97hHmFfn18eoSEgX6EeYN7f4ODgXuDe4R8bIKBfomN
f4GCfn+Hfnt+fYSEg354foGJgn5+e392f3x5gXV9en9/f3uBg4OCcn5/hn2CfX59foV8gYSEfnx/foGCf3x/iH2FhX2BfoKDfYN/fYOFf4WCf3t+f317g4aDgYV/gn+DgYR+g32CgYF/hX6BgYGGhH+Bf3+BeISH
g31/f3yBgoF+gYZ/f32Ef4F2fX5/gYaBfYKJboGBf4uLg3Z6d4GFgoWCfoJ6gXt6g36Fgnt5eXt9gYKEgYGGhG1+gYOBgoR+hXR6hIGCgYJ6fn97fYJ9foJ/f395gnx9iHN5gXiBg3+FgX59god/g3+BfYN9eoGH
fn99fH6DfoF/gm5+dX9+f4KCgYKChn1+hH+Egnp+gnx/eoKBfoR/fXyDgoOBf4F+gn11fn5/dn98g4GCf3t/goGNgoJ9e4N/gX+CgoSDgYV/cn1+gXx3eoSIhoGEgX2CfoWFfn6BfX+BfoJ+foF9goF/g359h4aD
goWCgXx/hIGBf3mEgXx2f3uEgnd/fnuEhIR9f4GCeX2Ee4OCfoKBfIeDgn9/gX9/hIN7fX+BgXx+fYWHgXuBgX2Gf3p/e36EhX6Cf3h9gX58e4GDhH5/fYGBgoJ8hId5kn9+gnuCfoR/fXt0gX5/g4iEg36Hf31+
fX6Een5/gYF/hHx/e359foV8foSBeYaCfX+EgX5+goV8f36DgYF/fHt/foeCe4GEg3yDent/gn6BhoN9f4OCiHp/gYKBgYJ+goJ+f4KBgoR9e4GCf39/gYaLgYSBf3yDd3yBf396fX2EfHyJfn9+fH+Ce299fnt6
foOFf3l+f32RhH98dod+gn6Pf399g3+BgX+Ie3+DgX59gXp+gY2BgX2Hf4KBfoGFf31/f3+EfoJ/f46Cf4GIgYF7goKEfn9+hYGCfX6Gg319f4F3gX2CeYaCe4GEhoR8fn99gYF/en+Cg4J/gYWCgouBh4SHhXyG
eXh/fYOBf42Cg35+g36DiH6GgoGBeISDgYR8c354gX50g4J8iH6BfoJ8hn+Bf4GDdX2De36DfHyCgYGChIWJfoSCfH2BfoF9doKCfoJ8j4R7hIqEdoOCfYGCen+FfoF8iYKFgoN+goOEgol/iIGOhYGCgXx/fYGB
fn6Bd4GDgoF/gn59gX2HgYOCfIOCgXd9gX2Df22BhXWGgoaCfIKMfoN9goN7f4J2f4GBfH6Efn+FgYd7f3p/f317goF9f4GJf359g3+Cf4GHfX97e4OFgn6Bgnp/gYaBgX57cn2FjX97gYF8foSBfYJ+fX19jH99
h4iFgXeCfniBdoh3hn59f4J9e4GIgnx9f3t9e4KFg4WCgoaDfHx+f4F8gnyDfX98hIF8foGEf32Cf4R/gX+Hfn2BfYKCf4Z+fHx8hH+Cf4aCf35+hI2Bg39/hIR/f3+EgoWGiIWEgoZ+gYGRf4N7eYaCfIF/fn99
gYh9f4p+gYKBhHuChod/fX+BgYt/fYJ+fIOEhXyIgYSFfYOBgXx/h32CgYF+gYKFfnmBf4F4h3+CgoF/gX2Ff4OCiIOHfoGBfYh7f4aCg35+gYKFf3+CfYOGg3p9hIF0gn5/hH5+gnyBgYN/dnt/goN8fn99gYJ+
cHl7gYiCf3+CfoaDgn+CgnCCgYWEhn6Pdn9+fXmCgnyGhIJ+hX99hYJ+fnyGeXuBfX+GfXx+goGDgYOEgX17fIV9gYOCfX6BhHyBfX6CfH6Bf3yCh4aHgoF6gnx/fIJ9f3yEgYGCg4N7hHiCgoeCf35+fIuBgn95
gnt/hYSLhX6GgX5/f35+eIGGgn6Ef39/iod2g4OChHx9hIN/gnx8foGDhIKFh36CgYKCgot9gXt6gYF1gYF9g4GBf3p/f314e4p8doKEd4N8foN/gX1+fn59b39/hYGDgoF/hYJ+hH2CgYN8gYKBgX98e4F1g3eK
f4J7gn9/foV/gYKMgoSFg4yBfoaDfoR9eoWBgoSBgX5/cot/fXx+gYGFgoJ8e36BfoR/hIODfYWCg3+BfX6Bg3+FhYGCfIOKgn98fYiCgoSBi4F4fn99hHd/g4WCgoOCgYF8f4J+g4SNen5xg35/g4eEfIZ7e32I
fI6BhIKEfXp9hIF+fYF+en98gYOCfnmCf3qHgYKEfnx+fXt+f4iBf3+Bg35+fH96f4F/hX6CgoJnjIF8goaHfnV9fIN/f3p/g4p/eH96gXp+f4SCg4mDhIKDiXp/f4F+f2t+gXV/fHqBg3yGjH5+fnuCgYGEf4d+
eoV8hXuCfX6CgX+GeoKFf3+CgXuCgoOBgn19gX5+gn5/hIuDgX2Bf32FgnyDgoJ6d4KChH6CeYF/f4SDgXWCeoSEiYR+f3+Cf4GCe4KCeoOGfXyDfoR5f4GGfH98fX6Cfnt9gomFgX99fIZ8hnR9fnmGfnyBe4N8
en9wf4F9hXmHdX5+fX+Cfn2De36Df4yBfnyDfYJ/gYN+gn97gYGFgoGCgoJ9hIWDf4KDgn6Ce39+f32Gfn6BhH58fX2BgX6Lf4eDfX6Ff36DhISGgYSFfYOCcn5+gYaCfXOBgXt/foN/goGEhoODfnl/fX+CgX6C
gn+CgoF/gn6Of3qBhIV+gYGOhXt8goJ9fX19gYV+fniCh32Bhn9/gXl8f35+fIaCg36Bgod+fn1/g4Z/goGBeX6Ch39/eX17fX2EhIKCf4GFg4F/goR/f3yFfnt9gYaBhH1/eYF8f3x/hYN/f395f4F/goJ/gn57
fX6Bf4F9e4iCi4N9g3qBf4KDiH+Bdnx8gYKBgX15d3+Ffn1/hYKCgn+Cg4KBfH91fX+DgYJ9fXqCe4F/eXx9gX9+f359gnl+gn+Ge4Z+gnSCfoJ+eYWBfnx+e4KDm4F9e3+Ef3p4eoN/fYF5g4N/hH2DfoOBg4V9
foaIfn5+h4+Jf36EfoGMfIN8foJ/fYJ8hX+BgYZ+hISDfH2KeYJ+foGBfod6hIJ/gnOCgYd8fIh6hoZ+fX6Cf4KQgXx9fYN9gYd9foiKf4KCh41/h3l6gX19gXmBhIR+fn9/fH19hoJ9foyDf4J8fn+Bf3+BgoGC
e4J+gX5+f4WHgoR9gX2Cgn+CfoF+fH+Dgn5+gX93fYaCgYqCgYJ5f4F8eYGCh319gYGBf4SCfIl+gop+f4OCfYN+hX99cIJ/e4N3fn5+goKBgYKBioN+gX+Eg4GCfXZ5fXqBf3h/gX6BjIGDhX1+gYN/fYKChH6D
g31+eYJ/f4J+gYSDgoiCfYGBf4iBgnR+eX98f3yBgYJ+gYN9gn96f396coWDjYZ8gn93f3+Cgn6Bf32BhX99eIKCgYGEiX+EeoN/inx8gnCDfYeEi399e4aDf3SBiYKCen2Bg3x8fIF8g4SChIN/hH95foSCgoKD
g4V+goSBf32BfYJ/fnx+gYSFfoOCfZ5/gYOJfoKBgYGCgod+foGFeo9/gX+BgoN/goN9hX9/foJ/e39/fn59gnuDfnyCgoGDdIJ7f3+HgYSGgXyBgYV+foN7gYF+f36JgYF5g4KCf4eBgoaDeoF5gYF7f3+BeYJ/
gnt9goOBf3+Dfnp/gX59gYJ8g4KCgoGBhIN/gn6CfIJ+fYKChn5+hoV9f35/fIGBhH2FgYGEhXl/foN7gX+HfYGEhoKBhHp/hX+Cf4OFfn+Dfn18goWFj3+FfoOEfoF+e3yGgn55foNxgZV8gYWLgX5/h4F8gnl9
iX+EfX97e4GBg32Cf4GEfH12fYSBfn1/gYWCeXp/hYSCe39/hHh9fn6Dgnp6eH+BgYR9gYF9hIKFhWuCf4Z/f5OBgoKDgYJ9goF/hn99f4Z+hIGBfn2DeX+DfYGGgYeBgoF7goJ9eYF+lXuHgn6Cf39+c4WEfX+C
f4GCg4WJfoaGfoKDgoN3foF8gYR/iH53gn5+fn58gYV/gXx/e3t9gn6CenmBg4F/eYZ/f31/gnx6g35/fX+Ef4SBfH9+e3p+f4GCf3aCh3WBfYR+dn+BfnR/goKBgX5+gn+Cf3+Bc3uFfYF8hnuHgX91hoOHjn5/
fH95h396hYODfXl9g4KCfnl9f4KBfoJ5gYGBhX59hImQhIeFfYSDhH+CgYF7goF9hXmCeYKDf4N9gX5+fX58fnZ+g4KEhnuBhYKPgoSCf46CgYV+gX6EfoOCf4SCfneCgnx+g4F+gX+DeYJ/fYN8g4KCf3+Ffn+C
gpR/f3t/f4J/gYaCfn9/h4V9f4GCgoV/fn5+eHuEgYF+gYF+hIGHhH+Bg35/fYN7hIKBgYKDf4OBgXt8f39+fn9+iX99e3+Cg4F/gX57f4N+fXuBf3+CfX99fnuRgoKCeYN+fYN6gYN2foSBgnmBfoJ/inyBfoF+
fXpyfoaCiIGCfIJ4fYGEf3yDfnqCfn6Eg3uBgol9g4GEhYGHg4F/e4WFeoGHfHGMgYGEf3t8gYN+e4R+iH5/i4J+fYN8hH99enulfIWDfYl+f4GChIKBgoN5iH54jn99f3d8fX94f31+iX9/gnuBgoF+gYN9iIeF
hH9/hXmGgn57fH2BgX6BfIKIfnp1fIKCfH98en5+h398foJ+gYGCfnqEf32CgoOChoF/f4KCf36BfIV/gXqDgnqCgXx/gn+BfX2BgYKBh4OEhXyDgn2CfX5+d3qBfoKBgYKDhn6EgoKBgnp/h4GCg4WCgn99f3p7
hIF4fYiBfIOCfYOBg3+Gg3+Iin9+gYGChol9gX2FhIOBfn2Bi32Cf4OBeW19fYOCgXOBdoF9ent/foF9gX+Bf4GGfnyBhHmCfIGBgYSCgYOIf35/fYGTg4J+gYZ+jYOBeoGFgn1/hXuBf4J6gXyFgXuDfoODhnuC
g4KOfYJ+g4SCh3x+f4KJf5SDgX+DenmBf3+FenmEdn6Fint/g4GBgXyDf3uEiHiHeYOCeoWBgYJ/eoSBeYKJgYGSfomMfX55fX+Dgot6hXqGfn+EgoZ/hIWCfHyBiIJ/fXCBfIKBf4p7f36BgYJ7gXd/g3t9fnt7
goN+f36BgnhvfX96fYF9hYKBgX6Bf399hH2Bh4GDgoF8foF7eIGDgX18eX9+goSBfIKBfn59hIF+ioJ/h356fYSDiH14fYF9fYOBeoR7fYGChYR3f36BfYd5f355hIN9gnJ3gYF8f35/hIqCgn18f4OBf3yIfnZ+
gn2Cf3WBc4KMfX99h4p9f4SCg4J/iIN5e312gXqCf4KKf3+BhIJ/hoV7fIGBeH9+gn17f36EfoSCgnx9hYKBhH59gYGCfYJ5fYV/gXuHgoKHd3uQdXx/f4F9goF6goaBh5V3e3uChIGCgYF9gXmBf4GEe399f3+F
eoV/gXqCf4GEfoGDen56gX96gX15e4F/g36EfoF9fXyBhIOCioR9fYd/gXx/fn58foF+hH2CfYJ+foF+gnmCeX6Bf36EfoF5hIN/hYR/fn1/e36CgX2Cf3h4hH+BfYF/f4WChIaGgkd3gYKCf3R+g4F+eoJ/hnqB
gX5+g4eLfX9/gn1/fH6FhH1/gY5+goF7hYKEg397hG2HgX5+hX55goOHgYGDgouCgYR/i3+Bfn6Bf3x7fn+Cf4J+foKBf4J+f3V+fXt/iX+EhYJ6goSCiH+CgX1/gX9zgoR+h3yCf4N9gYV/gn9/fnl9gXuBeX+F
e3mFgn99dn6IfoaDhX+CgoV6gYp/gX99gX9+gYF/gYeLf32Dh3V+goR+gn2Ef4KEhIGBf4KDmIR+hIGCg4F+g3d/f398g3KEf4Z8goSBjYR9g4WGfoh/eoZ6gn5/gYaCfn94gX9/iIR4gYF9enmBfIN8fH1+gYF/
eIR/goF/hnx+f4KDhX6CenaCe31/hoGBen9/hoR9eHiEf36BfH6DfYGGfYt6eYGChX19fnl+foOFeX9+fIGDgnx+goSEg399h4GIlIKChISCgX+Eh4F7i3uDgn9/goF+f36FfXt+e4qEfIN/f4F8gXx6dYWBgYOB
gXSCf4OEeYmCgYGBhIN9foF/goGBhIOCf3p/hYF7gnuCd4KBhIOGgX9+f3+Efo2Ehn+Cgn9/gX18fYqBgn5/g3qFe4Fpf392gn58iX58g4N/foGDhIN/hn5+gX14fnx8d4SEhH6BfoF9f32Bf39+f4F/fX5+g3mB
hH+DgYN9e4l+foJ+f4GDgYGCiH6BfYKDgn2ChX9/hYOHdH99e4J/eoSKgn+ChH+Bg39+gYJ/hYOBfoSDfoyBg4GCg3+BgX5/foJ7gYJ/fn9+foKFgX56gX+CfYGBfH98f4N9gX58h4GBf4OCg4OBfoGEf4J+fnyE
gn+Ff36BhXqEhHyCgXt9e4F7gYR+g4aDfH5+foGCf3SCgXV/f39/f3+Eg3h+hnWBgn99f3+CgYSEfoZ+gn2BfX97gYx6f4F9fYSGjoR9fn+Bf3+EgYR+fIWGf3aDf3V9joJ/gYOBhX6Bg391iIGCgoSBfYKBi398
iHyDgYl6g25+hH2GhIGFg3mCf4R/hX6BgYSHf3uFeIZ+f4l/gYKBhHyCf4R+hH+FgX2DfoiCg3+Be317g4N+f4KJfH18gYx2foF+h3x+f4F+dYyCgX5/hHyJg4Z+foeDfXyDgoKDfYF/hX56c4N7ioh8f32Cfn6B
gYGOf4SBfnt9fIOEhHiDgYyBgYGFhIR+gXt4goJ+gYJ9goSKf313g359hoiDfH+Ce397d35+gX+Ifn19fnp8fYWMgoeCgYGBgoKCfoF/j4Z9fYJ7f3yDg4ODe32DfX2Be4KBg4OCen9+hnB8hoF+joJ/fYJ/g36G
g36NgoJ7gYF/f4GDfoR2hYF/hYeBgoKBfX9+foR9f4R0gomBiIGDin59foJ9hHl+goGBe4OLhoNzhIKGg3mHfX6Fc4SBgYGKgoeBfYGEgYx4e32Fgn59e3uCf39/g4SIf32ChIp/gn5+g3mDeX93fnKKjIaFgn6J
goKCfIODhIJ9g4KCfoGBfX2Cf398gnyJgYJ7fX9/hIR/gX2EgX2FgX6Ff3t+eYNxhZOBcoKBf4J9gYl/f4aBgYWHfoZ6hIGIfn1/gX+Be4F/hH+If4GDg3eDf3eChn1+gYF/f4uEdn1+fXiBfYWCgX5+fYKCf32C
gX+CfIGBfXl+g35+hX56gn17fYF3iIJ+f4SDfH6DgYOEgoN9eoh5fX9/goiDf4h/fnqJfIuKkId/fISDf358goSEe399f3+KfH+Cg4R/cIJ+f4Z+f4GKgYF9f394gYGBfo54hYGBf32HgoF/fn+CfIKLgoV/f4OF
hIqCfISCgX+HgYJ8hYJ9gn6JfHuCfoN/goGFgX93g4WCgn95iYmFeX95hYOHgn+Fg3+Binl+fpZ7en6DhIh/g4KQgoF/gYODfoF/f3p9fXuBhH2FgYF7hH2Cfn6EgYN/e36CdoaDgYF7e398iIF5hH55e35+hX58
goGCgYN7hH+CgXx5g359aX11f4h7h4SDg4KBfYZ+g4Zzf4aBgXqBf4GBeoF7f4J9g4OBgX9/gYJ6foSDf397f4KHeYGKfHyIfIF1goWDf4GDfIR9gn5/hYF/f3h/f3+HgXWEfH95fYKBh4J/foJ9foF+in6Ff4KN
f3l8f356dH2Cgn1/f4GKfW99g3+GgoSBgYKHhn+Ff4ODf4SDfH96gYGHhoJ/eXyCe4J/foF+g4GEfYKBe4p/e3x/gYGEdoF9f4SEf31/eYGQhop9hY2Ca4N9goKBfX59fop+fnqGf35+foNze3t7jX2BfIOIg4GC
fniCh4J8fIOLhIaBhoJ+foN9e3x/foiFfn9+fYJ9foN2gnyBk3x1eoKHe4V+fX2Bgn6XjIF/f4J+f4aBg31+en99g31+gYx/f4N6gX9/g4SCg3+GhH+CeX97gYJ5fHyBf4GEgXyBfoKDf3qCeIN/gYJ5ioZ8gYx+
fX5/g4WCiIN/goh+goGCfIGEfYWDgXt8g4KBhXp+gnp/gn1+gYSCf4GGhXp9fIGBfoKFhn15gn2Dgn+BfYGNgX+Dfnh/f4KBgoJ/f399gn99doGBgYR8gnuCf4KDh4GFf3l+goWIjn+DgoN4hIOBhoJ+i4J/fH9/
i4J+fnx/h4N9f4WCf4GEd4GFgYF+eYN+gYmDf4uCgoOBb4J/h4F/f4GBe3qDf4KCgoKGiYF+fH9+f3+EiIaJfn2Dfn9+iHiCent6fYSFfXx+hIR8gn5+gYiCeYJogouEfYJ/eHuBf4SHf4WCfId+foODgoSBe3yC
gYh+fXuLgX19hX54fXt+gnuChH+Ee4GEfXyEfoJ/gnx8j4aBfnp5gYd/eoOGhIKBf4SCgXh+g36Den5+iH+Fh4R/gYaLe4WGe4KHfn98f3uCf4SChX99hn1+f36Gf36Cgn18f4GCiYF+hIODgnaGi4SEg4KDf39/
ioeJfIWHg3xfb3+EgYJ8gWyEfoOEgn2Be4OCfnuDfYGCgYJ/fXaCg39neoGEf4KCjIN+hHuBgYeBf4mBgYGDhH99gXuBhoN9foN8h3t+hoGGhX6BfX+Ckn98gYd9gn6Hen6EgYKDf36BiH6BfYF2gXx+hIN/f3uB
fX6CfoR8gnmCf397gX+Cfn9vdIF6g3x/fXOPe4J/goJ8f4GEfnmDfn5+eHx+hHyBhIaEfH+Bg4N5hHeDh4F7g4J4gX2Ff3+BfIGBg36DdnmCfoKDfoF/fYF+foF/g4h+f397fH9/f4F6eoGFfol+f4GBfn56f3N8
fn2CgYGKjX56gX2HgYN/iH59in6BgXx+e31+fYF5gYF+hIN8e4J6fH9+fn2Fdnl6gXyDgmiOfYGDfH2Cg35+hX9yfX2Bf36Cin53kIOIgXx8fH5/fn6BiH9/eXeCd31/f4OBfnmBg4OBf4N7fH+Dhn2Fg4KHgXuE
gXt8h4KBfn+DgYGDfYGBgXx/f4OCe4h8fn1+g4GHfoeIfn6Bf32IgoSEgX6KgoKBioV7fYF6cXmBf4ODiX6DgXR7f32Gf4OBf3eEhIGQgX+HeHx/fn10fnx7g4KBf3yBgYaBgYJ8fnqBfnuEfYJwfX1/fZCBgX98
gYKBhX2Bf4N9f4KDgX57foGBe499g4KEfIGDgXyIgX6Fg3h+fXl+fYF+eH2EfX9+jYR5fn2BfX6Bd4N+fYJ8gX95hoh+g4KCgnZ9hH6zgYhzen2Dg4J/h4GEhnyBeYaKfoF+hIGCiH6DfoF+g317gYKChI2Pf39/
g4GLfnyHfYZ/lX6Bf4aChHyCeX16f3iCgn99e3+Bf4J+iX16gYF9gYh+fIV9gn6BhoR9e4J4iX2BhoGChIKMh4J+g4lyf32CgoF4kH12gYF3gYeLd4+EhYF+gX9/eoWCfnuDfn6Bgn+BhoODgXx/gn9+f4F/h3+B
foF/f4GBjol8f4GCf4OBfIqBgYSJfX1wgX+CeoF9e3h4goOIfHd+fnt/g36DfnyFfYF/gYR9foGBgnqCf3t8gn2DhH6Cfnx0fX6EhHGFhId8f4d+en+BhIJ9hYSBgoGCfoZ/gn6FfIODgYF+e4GChoqHe454f4Fz
fIOBfoGBfn5+gYh+e4F+f3eCgX2CfnqLhn9/e4eCgXp+gnx8gYKCfnt6foKBf4GCeH+Ce3uBhoN+f3yBe36CfX96fH9/foN/gnp6hn6De4OCf4KLg3uBf399f39+g4KLfoJ5dH+DgXuGfYJ+iIR/fIR+g39/gYKD
e351a39+f3mEhH9+g3x7fIF/gXuLg4GBg4J/f3ePfH6Gf3x/gYODgn6CqHp9eX6Df4OCfIWEfH+Egn6Egn+Bh4F9fIF/hHZ/f4F5g4GCf399fH5/eISCfYJ/cYOGjH9/gn6Bfnx/gnyBg3l/fX5+fnx7eoaCf4Z+
f3t5hIKBh4R/gYKEnn6ChH6Cgn98g4GBfX5/fn+Be396g3iBgYFzf46BeYSDfYR1fH2Fg4SBin98f4GDhIKBf4SCf36Ci398fIN7e3+BfoJ+gX6EfYGDd4J+f4WEin5/gYSFfn59gnyBfXp/hIeLfoWEfX2HfYF8
e3xmhoOFe3+JgX+DfoF1hIR/gnx8fX+Dhn2IgX5/gYF+f39+goF8f4mDh3t9f32DhYaCeIOIfHiEfYx+gYJ8e31/f317jH2BfYd+gn2BioV9fX9/en98f3yBfIN/foODg3yBhIZ/fnt8gXSCfoV/gYZ/h35/f3x/
f3x7f4aCiX57fYGEhIWGgYKBjniDfn57gYt/fYSBhHx+eoiBgn58iHx/e35/h4ODgX9+f3qBg395f3yBgod9f3yBgYOFg5h/hYKBg399fXmEhoOBhYF9gnyGf4GCi3l/goJ9hn6Bgn6Cg4KFeX2DeIV8gX59f3J/
fX+Bj3+Hc3p+hH6Be3t6hH6GeYmGf3+IeIGBgX6FfoGDfn5+foGBfISBen9+goOHg3uDgYF+gn6If32Egn6HgoGDgYN/fIOCfYJ+fX1/goJ+gYSDfYGBeYN/eXiBf4GDg4KCeYOCf4KBfIN+g4KCfYGFgn+IiHaD
eoF+fn55fH59iIGCf32Dgnl+joF/fHaDhXt/e4KGfoWBgoN+fYOCgoV+fH2Gf39+iYGEgYR/goR+fIF+fn+Cf4ZjhoWCjoSDgoGBfoF/d32Bh4N/gXp8gX99foh/g4F+g3x9hH52foWFgYGBhH6Bf4KBhIOBhoJ/
gYF9hIaIeXx9gX2GdYGGf3+DinyKfoF+goOCgXqCdoF+foJ5jHx9eoN7g4GGgX+EgX53goeBfpGEf3+DgoKFg3d4f4R7hHx3e4V8h4eEent7gYGFfoGBh42Bf4KHfn9/f4J6fHx+f317h35/iH2ChIJ1goOGg35/
hYiBiYWBf3+Ef4yCgYV9g4F/hoN9f3yDgoKNgYGEgYJ9gYF9gnl/hIGPg3+EgYN/fXt/f35+d4J4bHp6eoh+gXt/hGqFfneHhH17foOBgnqHgYKBfIaCe3+DhH6Bfn5/jn1+goN/eoJ8f4R/goGCg4F7fYR5hoKD
goR1gYSIhn+KfYF9eXl8gYWCg36EgXuBgYWBiZiChX58e39vhXF2e39/fXqBf4N/f3+CgX18gYWDgX+DfH+Cf3aDgYKDeX6FhIGBgYF8e3+Me4mDhnyEgoOBf4N/goOCh36Cf4WEg32BeYF/hH6CfoN/f3+Uf4WC
iHp+em2EeoKDgoKEf35/g4GBe4Z/g4J8hoR/f3mEhnp+fYV8fYGFhYJ9gXx5gn6CgX59hnyBf4aBe31+g36Cgn99gX97hIGCjX+He31/gYJ/foSBg4KBeIGCg4R2g3t+gX2BfIiFen97g3V8gX6BgX+Egn98g39/
f4F9f39/gX+CgXt/hYN+goGChHyBhYF7fX5yfnt/g32Bf4Z8gnuDiH6DhX+Cf35/foGJfYJ+fn1/eYKCfYaEhoSCf3+CfH+GgX+CfniDhYKCfn+CgYh7gYGGf4R8fnp6gYKHhYJ9gYKCkYGDfHx3f4OBgoF9e36B
gYJ7iX6DfIR5gXyBf4KEgX9/e39/hn18gX9+gYOBg3qCf3t7g4F/foOEgYF/f4h/fn6SgX2Bi4N+gmx9gYiIf4GDi4GBgXyBf3x3f4J+woF6fnqDe31+f4N+eXp1f399f4OChX+Ben5/fYGBj4GEfIF6jIF9hYRy
fHiCgX6KbXp9e36DgXyOgoWEhIF+gYyEbI59fH9/hoF8hHVwhISChXh/f3+CdnV/fIeBhIGBkYKBf32Dg5F9fYF8gYOCgn57goJ/f353gX+Bfn59g359e3+BhH6Gf3p/fnt/hH6Jf4aCgYN+gYKGf4WEfoWBhIKG
fYh/f5Z3fIV/gXyEgYV5f3t+gXx+fYKEf4F/eIV7gX+DgYN9gn94in18gX2BeX6BenuCfYV+fYGFfoGBg358gYZ/hoGBfX56fIyKfIGBfod9gn98e36Cf4OGfoN8hoOEfnKCf4GBh4V7gX+KfX+Cf4F/hH2CfYx7
fn+GioKDfX1/fIKGg4OCgoJ7gXSDin2Bf398gn9+foSDkYd9bnx9goaCf3uDgX+Cg3x9f3qBgoF7f31/gX1/gol+g3WFgoN/gYKCf3+Gfnd/fo15fH5/fn+If4F/f318hYaGgn6CgpCLgoKBgX9/g4Z/gYaIhYGF
fn5/ioV9f4J7goSEfnp+goKBg3yFgX5+eot/eIJ8goJ6f4SDfoKBg357eIV/hIGCfoZ+gYJ/goaCf35/hX6Cf3aCf4OEhn1/fIOBfoGFfYGHfYJ9hYN8f4ODf3yEgX9+gYGGfnx/eIF7eXmDg4F9f36LfoF+g4d9
fX+Hf36IgXyDf39+gX98fIGFe36DhHSDiHWBe35+gX6FgoKBf4KHf4SHiH96hYF+goR+foJ/goaGg3+CfoJ+en2Dg3qBgoODfoGGf4eBeIWDgYl9gn+CgYF+hYaFgX59gYKDfoODfoR2f4WDhYWBgnuEhIGHgXl+
hYN+f3qBfHqBfXx8fH6CfoKCgX98fX6JhHt+hH+Jg4GIfoKPfol9fn1+goeEhYF7fISOh3uEeYGCgoN+fnqIhHx/hIGDg4J/gn6Bf3+GeXmCgYF/gYmGhpGDf4GCgn19fn+Bf3uNhnuFg4SBh3+Bl3KCf4GIhH9/
gn6De32Hi4GCgYF+gnp/fX9+gX2ChnuBfHx+fnV3ioKEfH2De4Z+fYF/doF9f3mFfX6If4GDgYKCgoOBfoGBhIGCgnp+f4J6gn6CgnqFg4N3f4N8fnuBiH6HhH1/h3uBgn6CgYl7goGEeIKDhH5/god7e32BgoOD
fn+Bh4F/fIN+inyCgXuDf4WBfoOCg35/dIKDiHV/g3+EhIOCgX9/g36Cmo2BnH+GhHmBg398fIGChoKDgoWDgXh+f4GBfX+BfHt9e4KCg4Z5i3h/fYR2foKIf354hoSCg4FyfoF/gXd/hX6De4GBgX9+g398j39+
hIp+e4F9fpiDfn2Df3l+fIKBf4N7f4eKgoaCgYF/e4GBfoKFgYKBfX98fn1/fn+Jh4KEhIV+goF8god4fH59fnp6fn6CgX+Df3iDfoGHgn+Ig39/gXx9hH18gYGBgoJ/goJ/en5+fn9+fHqHf3+Eg4aChoGDeoN4
f4KDfYN1iIOCgoiDhIKBfIGBgYF9f4N7hYV9gn98foR9f3yDeH57aoiBfH9+f4F+gn+Dh4l8hIOFgX6BgYV8enx9fn+Cg4SCgoF/dn9/gYJ7fHp0foR8h3l/gYGBgYF6iYKBfIF/fX6Efn12gYN6gnl8gXqBgoJ9
h4F/f4GFhoZ/fn6Bf4J+hYN9e4J9eXh4fXx7fnt9h4R/gYGEg36JgX2If35/gYGRkXx+f4SGgX+BiXuIhoGBdnd/f3+CfoKCf4V/fIWBf4R8gXiEf4F8eIN6eoJ9goaEfYSEfIR3hH5/hoGCf3x9f4uJgX9+gYV+
d46FgoV6hYp/gYF5fYOHfoWCdYWBe4OBhn6Be4l+fnaEf3p/fIOBfYGBgoyCf4aIgYyBeXiBhnqDgoN/fX57gnyEe3yGgX17f4GDfIGBg31/g3yDgXuDfH9/goKCgX9/hIR9gXx7fYR/fYF/gnyFfnh6dnx/gX+E
hX9/hIh/goWHf4F/goSEh3xzfn18fYGChoN/fn1/eYiBf3+CgoJ/fYh+hIKEfIV4hX+GfoeFjH+DhYWJYnuEeIF+goGBgX2ChH9+g31/f39/goV6f39+b4t8goOEgn9/eoKCgoKWgX+EgnCEe4GHfX51fn17got9
f4KIfoKFhoGOgYJ+fHptfYF/fYGFeH9/g39/enyIfn95j3t/fIKCf4KHg3l/e4KNeHtzeHmDe4N+dYaBg4KEh3yDd4GFgXt1fH2Cf3N9moN5gn59fYJ8hn2DgYJ/hHt/gX+Lf4GBhIKBjIJ+gYF9hn59dX+DhX+E
gX5+gol3hoGIgoKHg39/fXqBgn59hHp9fIKKfX6Cf350f4F9f4WBioSFf4x+hH6CfH6CgX6Bf319eX9/iXp/d36Fg4V9gnt9f3+Bf4N9g3+ChXqDgX9/foJ+fId/fX2BfX+EeoR2gYN/hIR8f4OHgYGFf4SBf4mB
fX5/fYR+fH6DfHKEe4F/gYSBf4KMgYGBhoGDfoGDgX98hIGPhYR+eYJ+eoF/fniCgXx8foWFf39+gYOCgYGDfH+BeoGGhIN7g3+BfIKBf4WDhH+EfoR9goKDfX9/hHqCh4yDcHyFgX+Jdn6EgoiKg3yFfpN/fYOC
f4GCf31/fX6Bg3t/gn19foOGjX2CgYOBhHt9f39/cYGBhXyBgn6BeoF/hoGNgX2CjoKDgX6BgoOBfIGBgYh8hYKDgn5+hH6BfX2IgX+DfX56eYaBf4J/fnqHg399fIOBfoKChH+GfIGEhYaEf3qJhYF+fn9/hYF9
fXx5gn1/g4mBeH+KhX6CeYF/f4F8fIGHfIOSfn98iX6HfYGBf32Efn+CgYGEhn6Cgn17foF7goN+fXiDfnt9goSDf4aCd39/gol/fH19f4J8g4d/VYaFe4OHfnx+ioaBe36Bf4F8gYF/g4J/eHGBgX1/gYKDfX+B
fH99fH16fXeDhXd/hYGDhoR4iXl8f458gn2Bgn+GhYV9g3x9fn5/fHiEfIF9gnyBgX5+goV9iIF/hYGBgoKFfYN1fn+Df3J9gn9/hX99fYiBfYKEgYGCg31+gYV/fn54foOBgYKHfJCChoeBf4SZhIF+hH2Jf4KB
f4d9hX53fn+GgouCinyBfX9zfHt+g4SLgoKBgoJ8hIt9i4p8gYx6d4V8e39/f4mBfX9/gnmCfIGDgXt9f3x9gYJzgn19goGBfoGJmn18hoF/gX5+foR9jHN9dn6DhH+Fe4GFhX5/fn2Cen6VhomDfn5/fH5/gYN/
dXqFfYV+gXSHgoF/g4KBgYGBfIOBhX5/goSBeoJ/f415goaEeIOBhX58gYGDe4V3enuBgoJ/e4mChIF/fYN6goGBgXuFeoGBg4KCgXeBhISKgYeCf4F3foKBgYJ7fn6Bg4ZpfoGChoh8f4N/f32JhIV0e3+EgYZ+
fISCg4ODgXx8kH6Bg4l/fX6Cf3iMhXx8gX98gYV/c4GFgn2DgoF8fX+BgoR+dIGDfnR9e4F+gn2EgoF9goJ+hX2EhYGCg4KBe4F+fnqEjH17fn1/gYJ/gYJ/fn1+hYF8fn2HgX93e4SBgn+FfYN8goWFdHp8f4mC
hn6BhIKBe5l/g390h355goR+doGEjH6BhIGEeX6DfIGIfn+GgYGFdn6Bg4KDi3x9g3eBf4ODg4SIfYGBgX1+foN/f3uKfn9/gX6CgoF9gX98fYJ9foyEe4R/cYN+fn10fYqCen55eH5/gX1+f3aEgn9/fn6DhIOF
hnt/g35/gYKIhYKBinp9dIODf3+Bf31/gYF6hX6BgXp+f4F6hX98fH53iH58fnqEf4V/fn18hnt/fn58gX58f4KBgXmCgoJ9gYV8fn+BiH19eoR7b4J+gXuGeImBgod+f4KBg4d+hIF+f4eBfoKCgn+Cfn6BfYaD
foF8gYSCfn9+fX6DfYWCfn6Eg4SDhXyDgYKFfIKCg4GCfIKCf4qGhX6OfHyBgnp9f3yBgXyBh4GBf3t/hn2BfH+JgX59foV8goh5fn5/eX+Ed4aBfIN8goN/foiDfISBd4iIgoV+fH9/e32EeY18gX9+fYKBgoKF
fIKOg3uCgoF/fHyBfX+Ec36Fg32EeoF9f4N9fH16hHyCg31/iIF/fYGDhXd6eoKBgnyBg4N+f4F/goR9e4OCfYKEf3yDgX+Bf4Z/foR+hIWDhH+Fh4GBgXh+e4V8g4R5inx+f358fX5/hYN4hYF7g4F6f4N+f4KC
f36BgoN+hnF/f396g3p/dnqFfIGDgX9/hIJ9f4GFf359hH6Eg4mBgX6IeIJ2fX+Fi3t6foGBfoOBfod+fH99f3x8eoJ9fn6Hf32Bg399fXyCfIJ+gn+BeYOGgX18fHd/hHyCeIR6hIF+f3t+hoOBgX5+fn5/gol9
fn1+gX6BhIV9f4J9foSBh319iYGHg3qCeIGDg4F9g3OBiYGJiX56d4OMg4uBfX19goF9e4F8jId/g4OCfoN5gYODfYOCgX1+eYF9f39/d355iXx9gXmHfoF8fX6BfYGQh4F8f3+CfIF/goF/fXyBf32Efnx/goKC
hHt8gn+CeIGEgoJ/gYFwg3+Ef4OEf3GJf4GEgn19fYiFgXyBhn2BfIOCfn+BgYh9gYF6foJ9hIKBfISFiYGBdYSEhYF+e4J2hHJ+fYZ/gYJ9hIWGdH59hXyBfnyCf4N6hYiDhX19g3uJhXp8f3x7fXN+f32FfH6B
iH6GhIN9iIJ+fYF8gnp+d4WCj4R+fIGHenuCf4h/hn6BhoKOfYGBgX+Bg4WFh3Z8doGBfIOBfYN/fH59eH+Ce3qChIuBhIJ/fIKBgoGFg4J/f4J8f4d+eYGDhXt8gn9whIGFg3yMfYF3f3eCgoGEfn15gn9+g4l9
fYSEf4F9fYOCf3+Bfo58fYF6f3p+gn6Ff3p+fX2Cf3p/hH56g4KRf4GBdoF/fIJ4goR/foGFg398goh/gW99f4uCgX6Cfn+Cc317fH+DfnmHf36Dgnx2gn9xf39+gYR/goLEf3yDeXuCf3t/goGGgX9/fn59d4GB
g39+f358g3+QeYKBe4GEg5p/fYOIfYR+f3+ChIR9f4F/g4h5g4eEgoJ+goGBhH+Cfn+CgYF/e3+Hf3OCfnSJgXyPhHqDfH6CiHx+f4RygoF+eX18gYiBfop+lIKBgoSBfINxf39+goSCgX1+gXp1fnx8fHuBh36D
gn99fYJ/dH+BfoV+hneDgYSBf4SBfn5+hn+Fg39/gYGHfISCgoGKhH+Ggn98hHyEhYGBhIh8goODg4J8d4KBgoKFg4GEhoKCgYeBgnx5eYN9f31+foGEgoKEg32HgYZ+hXx+fZt7f4F8f3+Dbn+GhYJ4h3Z8foJ7
gX98hIGFgoN/gYN9hIOBg4J7gYGEdn9+foN9hH6BgoOBf316fYKEhX+IgYF/in6Hhn+IiIOBgoqBfnx+f358e4J9hIF9c3t+f36Ef4OLf4GFgn2Bh3x/in2GgYGBf4N8gn2CfYKBhXyIgoeFf3Z+fXx/f3eFe35/
g4GCe357hnd8gYGDfISFi3l9fX+Bf4KDgn6DgX6DgoV8foSCgXqBgXqBfHl7e4SBgn9/iX55gn9/dn+DgYF6fYd1eoJ+gXmIgYJ/fX+BiH6CfoR3foN/hH9/goJ3f3+DgXuDhXp/g4GGe3eFfn57gn19gn6BgYOF
gX5/hod8fYJ9fpJ3iHh/hnh/e3iIgX6DgYR/gn98f353fX5+gn6CfIaFfYaBf31/f36Ee4WBfYKCfnZ/g4F/hIaCf318foOBfIF+gX93f355foOCgoF2f4h6g4KDf4F9g4V6f35/fYJ9fnd0gYWDgXyCf3d6fn15
goKHf396gXuGg3x/f32Ef32GfnOCgX9+d319e3t+goF1f4GMg4SFfYGDhIJ/gXuHf4KCg32Ben6IfX57fYGKhIJ+gnyMhH5+fHl+f4KKfH6Kh4GEhIJ+gX2Df317hH+BfH+FfoOEgoKCgoGCf4d9e3x8gYOCfIKC
in58i4Z9foF/f4GDf4N1f5CFhH2Dg4KDgoN/g3yChH+BgXyDgYF9fn+BhH5ngYN+hYV9fnl9foR8eoJ/fnmBf4Z/fX1/gYF+eXR2jH+Ue3l+hYd9gYF8hIaBgYF+fYd5g36CeH+CfX9/fnyBg3J8gXd/goF+fIOC
gYSGfIF+foJ+f4R+enqChYN/hIJ+hX2CfYF4hH97eH6CgnyDgn9+enx+goGBg3+CgX59gYKEfoR6fYWDf35/f4V7hHyKeoGGg4J+g357moSGhHx5gnx+en54foJ7gX9+g4qCfn2Df4GBf4GBe4SBgYGFdnuOgYN+
dn6Df4KFf4OBi4ODg4R9f4Z/eYKDgXx/f31/fn97hoZ/hn99foKBfXt6fIKBgXt7e3mBe4OFfXt8f4J/gX9+foJ7fn9+gXt/e4l/hIGCf4N2g3t/iIODhn5/fIaEg39+foR7eoF9iHp/gYKBcHyCf3p/f3t2fIGB
gX58fXuGhn9+fn99gYF+f3t9hIZ4g4SCfX17f39/i3uHe396goF0gX6BfIWKgn2CiI18iH59hYKBhIKBgYGBf4d9fH5+f4NwfoN8f39+gYWGcn2CdnqCg31/foSGgX98f4J4fYGJjYF+f3qFfYR6fnp/gYGIf4R/
en9+fYZ/f35+fH5/gX9+foKCgoZ9gYJ+e4l/fXeEf4SCh4GCgn99eH6CfoiCh32Bf3yHg39/fYJ8jX5+hX19gXmCiYKCgYJ+gX5+hIuFgYGJe4F8gYF+doR8douEfH5/c3eRfIF/gXWBf36HgYmBhH6ag4J8gXyD
gouCfn6Bi3+CgoKBeX9/f399g36CgYR9gX+FhIGCfYJ/f3iDhXt+eH59e4WPgX19fHN/hH1+d3+BeoKJgX99f3t7f4WBg39/gXSCfoGFfIGCd39+eH2BeHuBfoh/foN+goR+f32Gg3t8f31yf4GDiH9+f3uCgn6E
gn+Bg4R8eoWCf4KDgoV8gYGBg35/g4R/e4R/en56dn9/gYKBgY+Bf5KCfX+Dd4KFgnmCgXuFgn+LfXuLdH1+hH6EhH+Bgn9/goGDeoZ+g3yDfIeBgXl3fXyDfYJ+gYN8eYJ+gmd/fHOBg315fnuCgnx8iH9+e4GC
f4iEfoF8hnZ9hn5+f4SGfIV+gYiDf4R8gXyBhIJ+g4J6fIGXgoOBf4t9gYJ+gX99gn+Jfn14gYJ+d32CfIR7f36BfH+OgXqFgX5+fn+NgX6Dhn+Ef4N/hH+BgX2DhH9/hIGCgX6ChH19foGHhoOKgoGBeYKDe2yB
hXx9g3+Cf3mCc398gYqBf3x9foV/gYV+doKBe317gX6BgXmJfn9/hIWGf4SJf3+Df32CgYGBjXyBgoSBfoR9goWBfnuDgYJ7gYeBeXyFf4d+h4h+g356gmuFg3h+fX+Fhn5xf4GBfX6Dgn+BhJKCgn5/goiCdX5/
gn92gn9/eIF+d4J/f3qEgX2EfId5hoGIhHaBgYR+fIF/eX6CgYN7gYF+f4F+cISDf4KEfYN/foF/goGEf3yBfoJ+f4d2foR+foKBd359foN/foGOi4N7gYF8goJ6fYJ9f396hH2Gg3+DeoN8gnx+gX57foF9goOF
hoJ/hoF8f3+EgX6Lfnp2gX+Ce3mCg32EhIF9k3h5gYKHhIJ9hHWFe36Dhn6De4KGf4R7hoJ/h4KBgX9/fYh9gn1+e4OCgn+Jf4h4g4KCgn+BhnyTg4F8h3+FeYR9fn6Gf4KBe3iDgX57hISBe31zdH9/gYSFdIaD
hH+Egn2Ef4SGd32Gen2Be32Efn59hH6Cfn6CgXB/gYGDjYF/jHqBh4R+gYGQi4SJgoJ+f4KDgnqEf3uJf3+DfYF9iot9g4qCf3yDen6Ef3+Ce4F/gYF8gXiBdHR/gX+BgX9/g3x/g4GEfIKNhH2BhX6Dg4F/g4WB
fXp/g32OeIN9f4KEgnx9d4GEgX+ChHqBf4F8eHh+f4KBhISFgYKBhX1/e4KCgXmGhH99gn6Bf4GIfnyEf32BgnN/fXh/gYl/e4F7e4F/gnyBhn6CgnyEfoZ8e4GCfYR6eoKFgn6CfX9+g36BgoF+goF9gYF/dX17
f4GDgX96gYF/hX6BgoaCf4mCgYZ5gYN9enx6fn9/fYKCe4GBfn9/gX2CgoaCe3p8g36Bg4V6jnV8fYZ/f3uCf4SCj3+ChHp/foF5fYJ8fIR9hYR6gYeChYF8gYx8f32CfoV9f391hHt7fIV9gXmEfHyBhoOBfH+M
jXx/gn5+fH94f4SJdn19iHmCfnWBfn5+f4V7iYF6f39+hoF/f4OCgnqDfH+FfoV+g35+fYZ5goKDgYGDf3+EfoKBhX99g357gYF1fIKEgoaBhIN8hYKIgYSChn58e3yBfoKDgn6BfYKGgn+Dg3yNgn+Fg4GFgn2H
gn+Bgnx8hot/hnyBgYN+gYiFfoF7gYF6gYSCf4aBh32Cf3+FfIqCfn9/f3+Bhn9+foKEgX+BhYKFf39/gXh7fn59hHx9gYR/hX+Hgn98fXx8gX6BfHx/g36BfoF9f32FhYGDgYWHhIKHgn6Igot+g32DfHp+eH59
hH+Fg36EiH1+f3+BgX6MgXuCe357goaDhYJ9g31+hHx/en9/gX5/fHx9eXaBf3x1hH2CfZGBhHiBfoR/goOEe3qDhH6BfISCgX6JfH6BfIF9hIN4fYF7hIF/iHt6hX19fYGEgoGDgX95g36BgYGBgXOBg35+gml9
fn+Cd359gYGBf4GGgoGBhoKDfn2Dhn9/enl/gX+Mg32BgYJ/goF/fX1/iHp8k3yEf3+MfYF+gn9+gX14f4J2fIF8fX6DfYWBgoKBgZWDh4GBfYh/g4N8ZYOEgoN9f3mFgX2Djn58hIN6f4SBfXyFhH+Ceop8gX58
gn57fYGCgXZ/f4SFf4R9fn9+doKCfn6Cf4N+goaLfn+EhIF0fX94fXmCeoF9hn1+iH+BfXmKgYJ6f4F7hYWCeoGHgYJ6jYF7foKIhIF8fH57foN6iIGBiX57g4R/iIJ8f4KIfnuIf4eMf36Bf4GCiXhig4Z/hYZ6
fn+Cfn6CgX+Cg4KIioOEf3uBfoJ9hIKCgYKBg4F9gn+CgX2BfoSCiISDhoeDg4F8fISEhYF+fn+CgX95hXuBgoeDgYGCfXyBfXyBgnh/gn19goR+gYOIgn+CgYJ9fYJ9eYF9fYGCgYGBfYN/hIGMeX2DfXt3hIR/
goGDhHuKh3+EgXuBgnqBgYN+fYKCf4OFgX5/g4N/gYGCgoR/gp57fXuBfX+GgoF+i3l9gYiDfH+DiIp/goODgYuCf4KIeoKEfYF9k4GDgn1/hYJ+g4WCe3x+gYSDenx/fIJ9gX16fHx2e4OBg397e4GEfpJ9hH+B
hH+Bgn6Ef3x+gYSCf4GFgYGFgn6FfX+Bgn1/e399gn5+fYGBgXuDh4N/goF9f4F9fn6BeH59ZX99hX+EhIF+gX98gn6FhX97gXptfIKMd32CfX5/fYF8gX6DfoKCfoGHfnmBfHx/gYJ8fH2HfIyDfYJ9e397f4OL
gYGOgod/g3+Gf3V/hX56foFrf4SNg36ChHyCh3qHfH+Ef35+en+Dgn2BhXqBh4KJgXeIgX17gYGDeod9fHyFiH2BfH+Cg32Cfn6FdH53gYGKf3+ChI1xgXuEh4GCgXyBhX+BfYF8h36DhIZ/gX9+gXh/gYGDfIOG
eY6Ff4J+foKCgod+hYWEgodxfn6CfoGCfXNxf4R9hoWHfX+BeoJ/iXmGgXaHgX1/hH1+f3+Kf4OGfYJ1fIKBhIF+c4F/goWCf4J9mIN/j4F8gn2BhYOCh358goJ6fH1+f32Bf4V7foN+foF+f4GBfoOFg3+agX5/
fYJ/f4KBhYOHfIOEhX2BgYFyi313gX2JfH9/fXt/gX+FfoGCgZZ9hoKJe4l6hIGBi4GDgX+EgXuBfX+DhYGDfX13gX+DfXd9goSCgYd+hneBfnR6f4R+hn+Lgoh3hIKBg5N9fX58g4F+f398hIGBg39/f4J9fn+C
fn6Ef4F9gX5/e3qFhYF6foGBfYF7fYR3goSDfYaBf398hYJ9e4N/e36IgoJ/enV7fIV6c4GCfn+Bh4F/hXmIfoF9f4R7dYN4goN+g359f3+Kd4SBi35+gn2BeIGIhH5/hIF7gX95gn6Kg36BkX2Dgn+BgYF8f4KC
hIKTfnd9foJ6hH2BiX99goJ/fnaEfoJ7hId+f39+h4SFg4R/iH9+iIR3f399hoF/f4R6e4GCf4GDh4GBfn2Cd4aBgYSDhIF/fHWBeH+Ef3V8gYd/coJyhIKJe4OCe4GHgol7goF9h4F1fYOEfn56g4OBhn1/f4SF
fHR2fYOIeIKBf4l9i3p6g36DhHmFg4aCe3+BkH99fXx/c4F+f4N8gn6Cfn2BfYF+hHx7e3p/f4J+g4KChn1/gX56f4GBfnd8hn6Ch4KCf4J/fH+DgYF7hX5+g4GCgX6Fg3p9goKDfnx7foR/g4F9gX+CfYGCeoKE
gn6DfYF9hH+GhIF7foV9goF/gX2HfYSCfId+gX2BgoGIdYN/gn+Ieo2EhIGMhoeGhoF9fnp/goJ/e4J9gYN7gnyCiId/gYaEjH9/f36IfIt9hH+Dgn+Bf398c35+eXt/hoGCfnt5f4N+hn9/fneVf4J+hoN8fIiG
f4KDhX6BgoKCg4KBgX2Ce4aBg4KChIJ+fYKJiXuBgYODg4R/cX2DdoF8goV7hYGGhIF8g4SBf35/gYSCg4KBfoV8goh8f3+KgYJ/hIGBg3+BhIF7g4F+hH9/bX98gYJ4hYp8e4F7f4R/gYF7gnyCgXt7jHl7god1
goKEhYGGgoGEf4F9f4V+gYSBh3uCg39/d398fox/f4OBe4J+fH+Dg3uCg39/goJ/hXeBf3+ChXqCg3uIe4R1enyCfnp7fIN9f36BgYF+fYGBgnmDhHqDgn6Bg4h/g4l5f3+BhX5/fH+CgYuFgXh+e3+Bf318f36C
gn+CgYd+en+BgX6CgoWBgXeBgYJ/gYR/jYF5fn99f32Df4eCf4GBgYJ7f35/f4ODfX+BfX2FhX9/hIJ/f4GBgn6Ed31shX6Ef358f3t8d4WDe4R8foF+g4GCgoKHgn5+n4N+f32Bf4F/foKCeYGFgX6Bfn6Cf4J3
gXyCf32CgXqBfYeBgoF/g3p2gYF8g395f4V9f4GCfn9/gnt/hXt9g32Ff4Z7fn2FfX58g4GGhYJ/fXt9gXl9gYmCgX1zfIKKjn6CgYGEgYGBi35/fIZ6fIOIfoOBgYF+fYODgoV6g39/gYh+fYKCgXyFfIp+dYKD
gn98g4F/goF+boN2foGDgn54fYKEfIF/g356fnuDgop/gX55eJR8hImBhXqBgYV3fIF/f4qBfn+Din2DfYJ2hIGFfoGChXp3f4GBgYh8gYJ9j31/cn6IlX6CgX6Dhn+DfnyCgoGLgoGBfoR6gXZ8fYKIfYOBfIF5
foN0hoZ9fIGJfoJ/hX5qgn5+eXuGgoGBfIaDh4J/foGCfnmEf399fn59f3+GfoGDjIV/iH+FgX6GgoF+e3yBfHp8iYN7fn6GfnuFgnWCfH+BhX16e4eDgn6Ef4J8g32BhnuJg4J9dIF/g3Z/gXSJgoOChX6BeniC
iop+gYF9doKEgYeBe3x+goKDen6QfYGGfoR9fX56f4J+fHmCf4F/f4mEfX2BioWDfn6Bf357hHuFg35/f4KGgYOBd4GLgX6Dh4GHe3+BgYd/e3p9eX+BfoF/hH99gX+CfYOCgXyHfoSDgX1+in2Kfn+EgX6FfX94
f4J9gY2Fgnl7hH+Cf3+Bf3yBgoF/goR/e4KQfnuLeHqDgXp+e4J/hYF7hn+Cg5SNf3uThH+Bg3qFf4N6gYGEgX2GhIKBfnqBf319hH15gXqCgoWBfnuCgYN5gn59gX1+gn+Gg4J/f39+g39/f32Ehn+EgoWBgYGE
fX6BiYJ+gmiEfINxgX6CfYJ/f4OBgX6BfHqDgn99e4GCh4SDgX6BfYKBhXB+fIN8fYF+eIV/hHx5eH93gXeOfYeDf3+CfX5/iIZ9hIJ/fnx/gX1/g4N8f4KEgYN5fn6BfpN5hIOFe39/gXqDfYN8gYGCgYGDX393
gn+Khod/foJ8hH56e394jn9/fpGFiJGFfX+IgnqFgYGDfnyFf39/g4t+e4F/fod8gYN6fX9+f3+Df4N8hYd/eox/g4OEgX+Cf4KDfn2Bdn99goV/fIGCf3+Gf3+Gd4KCen5+hXx+f3uEfnx/hIKMgnx7fXx8goKB
goJ9fn6Cgn2BfH95fX6Dg4V/gn2FgX6BfYF7h3yIhIF2f4F+goN9f4KEf358foV7hId7g4J/gXuEf3+Ef3yCgY96g395gXd5f4F9f317goKBjIiBgoyEf4GBf39+f3+DfoiEf3iCfXl8fYmBgYN+f3uIgXuDh4OC
fHyEfIF+gX9/f36Cfn+Df4OEhIqEf32CgYh/g357gX6DfYF8fX5/f3+GgYp/gX14hIZ7h4iDh4GBhHyCg3uGgX9+gXx6fn2Ef3t9fX+BgoGCq4R9gYKBfoGIfIWCg3V8gYaKhIJ8gqOBe4KGfXt7f39+gX+Fe4N6
gX+Ee4OBfX6Ig31+foKHeYKDg4F5fnuDhH99fYd/gYWBf4GBgYKKgX92gn56en6Df4GDgnyGiX2CgoF+gYODhH5+f318gYKGgX6Cg35/gYF/hIODgYWCgnuHhn+DfoiCgn5/gnh+hIF8f4GBfX9/f396gXqBgYOF
gYKEfn+Efn+DiIN/fHyHg4SDg3eDe4iCgYSBgoGDgYJ+fYKDfYN9hX2EfX2Bf31ygoR+hH17eXl/hn6EfYGCgYF9d36Dh4V/gomCi3x6g4ODgXZ8g39/eZZ9fX6Fgn9+goJziH2Bgn5+f4F/h4F7foGBg4N+hIN/
foOIgYOCgYN9eoKEiIJ2doN/foN8gX2DfH5+gn5+fX2FjYGBfIl/fn9+eH94gX59goSIfn2BfX16hn1/f3yCfHiDfYKIgoKBfnuCgX5/f3x/goOIf4KCfXt/goN/cn2JeoKBfYKEi4V/i4OChHqBhoF4goeDg4F9
gYJ/kIODfn14iYF8god/dH+BgXx4foF/g3+Gh4F/gYR+fXqBgoSBgXuDfYJ9fYGCgX5+d4OBe3Z+fIV8m32CgX5/fnx6fXx/gX5/e2qBgYJ/gYGCe4V9g3aBfXyDgX9/hYN/gXyIf3qIfn95goF8gYF+f4GFh4SC
fnp/gX+Ce4KCdH+FgYh8fX51fYJ7gYGBh4WCen55fX5/f4F9gYOBfXuDgZSBgn5+f3+EgX18hIJ/fX+EhoKBf4F8goWBdoR+gX+FfoN8e3+DgYZ/g4F5eYZ9f36Den5+e4KChH+EgnJ/gX5+g4F9gnl0f3l+foN5
goKHg4GDf399fn2FfYGHfnx+gYN8gn2FhHyMg4J9g4J/fnx/hYGChHuDh4F/d4J4e39+gYOFg353gYF/f3p/gX6NeX19gnx+gYWBe4J+j32Mg4J+g4WIeYF/gnuBfHmBf4F/gX19g4R/eXyBfn2DhX6CfoGHg4KB
foGBgYaBgYN8gXuCg359f31/g4N7joGBfH9/cn2Dgn2Bhnt/eoJ/gYSDgYF/fn9/f4GBg4KDcn58g3+KhI12gYR7f4Z+fn53fHuBgYGBgoR8hX5+e3t7goeBfYJ/f4SGenaDhIKBgYeIgX15fYJ6foKBgX+CgYN/
f4GEf3yEh3yMf4NyfYiCfn+CgYJ/hn98gX+Dfn19fX6Bhod/eHqEgXuBgn6CgYGBf4F+gYGEhH5+hH11hIF/f36Cgn2FgX+Ge3t/hXuEg3+Bh4J+gX6EgoF/eYGCfoOBen+Hi4F7gXl9f4d/g32LiYF9f4WBhn+H
f35+g4eDgoN5fH2De4ODfYaOgYaHd359eoOIgYGWiH9+goGDfoGBd395gXx8gX+BfIF/goF+gYKCfIR/f4V8g36Bgn58gXt+fn9/fXWGg4SEfG9+hIuBh3+Bf4GBfX6EeoGGgYGEfoN7foSDgXx/gYJ/g3qCf35/
foV9d4KBgXp/eIKChH+EfYF+fX58g3+GhH9/f3+Fe32BfHqKfYJ+hX99g3qCcYGDg4N/fXt/g3uBfn1/goyFhniHgXt/g3+CgX2VgoF8g36BhH96e4R9fHuDgnp+fId+doN+fYR9gX6Bf3x8foOBgn93f5V/fIGD
gn+Cg319g3twgneBfIaGe3+DgYN5gYGFhHiCiIOBg4GBhIJ7f3qDfIJ9eH+BeISWhIJ0f32BgYSCg4KJfoJ+goR/f3+FgnyBg4OFg397gn9+hYF/e4F9fYN9g4Z/hH55fn2CgoV9gX9+gYF8hIGEg4KLiIJ9goh8
goGCgX2Cg3xygYJ+g4p+fn97f4ODhXd/eX6FeoV+hH99g3x9goN+eoiEcn6Qe4OFfX5+em+DiIF7fIGBhn6PfXmDfIGBeYODioR+gYKBf39+g4F9hH+BhoqBfoF9fYJ/goeEhYF+fH2Bf4V5gn+Ggn5/fn2Bgnp1
gX53hIF9f3Z9hoF/f4J/hX+Bfnx3g4F9gYODcn15fn5/fYOGhIF+foKEhIGBgX51g3+FhoKBg357gX+Bf3qEfHyCgoF+g3yBgYGBdIaHfIJ/goF9hX59goaCfYF+goWCbYJ+f4F/gX+GgYN7fXx+gn6Hg3OCf4KB
g3p+g41/fYSChH2Bgn16hn58g4F+hHyCjISBe36Bfn6BfoKDf4R/gnuFfpeGf31/f4F/f4N0d4SDe3iFhYFygoiBhoOEeoR8hX+EgX6Eg4GJhH57goOBeoSChYF8hX9+hoJ/fIaPf4N+dn+BeYGGgoODfnyCgn99
fHx8gYGCgYN9foV/fn18goJ9fYKFeoJ3gn9+iYd+e4OCg397eoKHd3+Bf4SEe3l/gYKHhIOBgn1+gnuLf3+Nf4N6gXmBiXt9iX58g3+bf4GBf4ODhnx/f32BfXx/gYF4f4N/g4GDiH2Bg4KCfISHgoOCfYF+f3Z/
f4WBg4SEeoF/d3yBg4OEhYJ/fYGBanqEgYF8gX5+h3uBhX+NfH6FhIOChH+EgoKEfn96g4F+foKDgXd9gYGBf35/fn1+f3yEfIOCg3+Cf4KBfnt8e3yHj4GDgXyDf3+Bf36Ifn1+hIKBgX19iIR7hXx+fn98g4OC
gX6BhIJ9j359goOEfoOCgoF/eoN/goN/foR8gYGFgX1+f4F+eHyNe4GBhIV+fH59goGHhoGDgX9+gXiDeX9/e4h+foSHeX99f4J9gX1/e459iHqDfXqBd3t/e35/iX+BfH6DfX1+g4l/gX13e4Z/goiBf4KIfnuI
e3uCfXl+iIR/gZSBgYKBf3N9eYOBgXt9fn59gX18eYR9goOCi4V6int/fYFzf32KgXx/dIF7hoJ9fn2BfoJ9gn+CioJ/f3yEen18g4ODg4KTiH9/iXx+hYZ+fn+FfYN9fYR/f3yCgXt/g4J/goZ7fIJ3fYGEeId+
f3yCfYGCg4GDgYOBhX2Egn+Bgn2EgX5+hGl8hX6BeoF9g4GDfXmHhX2Ignt9d32BgX6Jg3+Ff4F7e4mCf3+DiX52hHyBdoeCh4J8goN+gX9/hn+Lk4KBgYOBfYaBgod/g358hIODd36BeoF/gX+BfnuFhn5+fYJ9
eYSBf4F+goGCfoODfHp+fYuBenx+gX59gXx2eoF/fHuIfXeFf4KEfnyCe4J+f4aCeIOEfoN8fYJ9fYF8hYF7gn98gX56g3x9gXuDf4uGfn9saIZ9fnl7hHyBgoZ+g4N/gX2LgX57g3+CfYeDi4F6g36FfX17gn1/
fn99e4d5f4OCgYKCiIV9f4F7fH+DfH2BhIKBfnl+foh8hH+Cf4GSg352gYN7f358fYN+foqCgod8g3+ChIOBfH5/hIGFgYF/goF/fYOBhH+DZYF+fn5/fX2Bfn9/gn19gX+HfoF+hYaDj4KHdod6f31/fYuBg3uB
eISEgX6Ch319g4mBgYOBgoJ7hX18f36LfYV+b4WEfoGJcnh/fn9+hIWBgoR9foWDhn2Jg4d8hm97foR9hoOCfoF8goiBe4V8goGDdH9/foF/gn9+jIqHg4ODgXx+gXyNgn+Gf3+Bh3qDfn6BgX6BgnmCfH2EgoOS
hX1oen5+fYF9e39/dYGBf4F3goWBg31/gnaEhn+Df319d4WOeIR/gX9/eHyChn59iHt5hH+Gf4N5gnt9doeBg3OCgoJ8hH5+bX6CfX6IgYJ+i4J+fHp+hHyBgnOGfYGBhIN8hX+BfX1/gXqKf4SEi4p/goiCgn9/
eHt6hIKCe4GCgYODh4SGgoJ8fn5/gYKCg4R1foF/f4F+f318fYSCgX5/f319gnt+f36Ee4WBgXyBh3+CfoV+fYV9enx/foh5iX6BgoR9fHt/gX+IfYeBg32MhX6CgYGGg32BgniBhIV/fX9+gXuDgXiFgX9/hIWE
foV+f4WDfoGBgYF+e4N/gn2Bgn98hHuJfYJ+gYGFfXyEj4SIgYGBgX1/f4N+goF9fn1/e3iCfod+f4KEfYh8g32Cgn97fYF/hoN9foR/hIGBeG6CcoKBf4KBfnx3hIGHg4N8iX+DgXd9gX+Bfnx9fXyCj4F9goWC
fn13h4J/goeEh36Eg3t/gYp9f35+f32LfX19foGLe4R8fHh7gXuHh39/hH+BfIF7hIKDg36BgZB4hH5/fn1/f39/gn+DhX9/gYR9hYGCg4V/hHp/gop/f394fn2Cen+EeX95goV+gX6FfX5/gXuChYN6fX92g32N
f31/hIOJe4KCfn+DiIODhX1+fH+Bg4GHfX+DhYODg31+hoaCfXp9hX6BeYGHf4R9fn5/jX55f4KLgX9+gXuEfoR5hH99gn+BhIGHhH+FgX6DgX6Bfod9gYN/iIKEf359gn9+got9enp9fX+BfYKIfoGDg359g4Z9
fX59fHuCfHt8gYGBen1+gXyCfX96gn2Chnt6f317gX6BfH5+f4OFhoWBfYKBfIZ3f4SCgYN9eoSCg4KEe4V7hn58kIKDf4WDgYaBgoSChH9/hHN3hIF2f3+FgYWIe398goJ8f4d/iId/fX9/fn19foR+coSBf3+D
gnuBgX2DfYKCeH2Ef4OEgml8gYqHfYSKeX9/hHx6f3xxf3t/g4F+gn19hn+BgYV+gYh/f32DgYF+gn99f4N8eYR6foN9goh8g39/fnt/f4N+eH+BfYN8g4KGf4KDhoJ+f4N+joZ+f4l9goSBgYSDfn59g3V8foJ+
gYGDen9+goKDfn2EfYGChI2BgoF6g3+DhX+BfHyDgXl/f3yIfX1+gX9+gXt/fYV7fIKCf36BfX6CeZF5gYGCjX5/f39/gYF+f4R/f3+BfIOCgoF9foF7kYKDh4d+gYKBgYKCf318fXyCf36Bg3yJf35/goSFgYGE
hIGBf36BgZCEfIJ7d4GBhn5+fomBg3iDfn+odn+BgoOFfYKCfnuBhoWBfHqBf3x8foJ+f398gn5/fYh8f3+DgXuBfouCf4SEf4SRgoGCgoJ7hn+CgnyGh398hnaCgoF+gX2Dfn6FhnaDfoJ8gYF+f3uGhYZ7j32B
eYN+g31/f4WCe4J+f3WOgn9+f36DgX2Cf4GEhH98fX+Gf4ODgnuCfYKDf399gn6Wg4F+f3l7foaCf419f4F5hYGCgXyDeox/g32HgXiDf39/e4GBfYeDi49/fX2Dg4GCeYGEfX9+iHt6goSBgYGCgXuEfoGBfYN8
f4F+f4GDfoJ/iIGDhn6Egn97jH2Dg4KDh35/g3t/gYF/eoWIhXyEenmDg4ODf3x8eoN/f4d/hIGEgY1/f3iChoOBjn2Cf32Fe4GIfn+Bg4h/gYd+e4V+fH+Bg39+fIKBgXZ6g3uHgYN/gX+DhIN9gnp/g39+f4SD
g39/f4KCd4R+dIGEfY5/gn+CgX93in97gnx+h3+JfYp7gXp5f32Bhn2EfoZ9foR8f4F/h4F9gYJ+gnp/fXt/g4x/fX+Ce4GCg3+BgXh+foKBgn53g4Z+f4N9goKEf4F/f4p+gYF/gX2EhXqDgn+EgoGCiH6Bfn5+
gn+IgYJ2hIKBhHh4f4WBgYF+fn+Jf3yBf4OBgpWDgoGIhHx/hIWFgYF/hYN8goF+hXuBg4J/g3+EgYJ5gX6EgX+DfIJ9foJ2eIJ9g3yBd4OEgn5/foGCfISCgYF7e36BgYd3jXx9f4GEf4KSfoKBfoSBioOBgYeB
fX9+foGBgoJ9gnyBhIR8goR9f39/fHyBhYKBhH+CfoN+g3yCfn1zhniDfHx3fn+IhIWCe319g4OBg36ChYF9g4J6g32Cgn+EgXJ7f4GChYR8foF2h3+Cf4mDf4J9f3qBhYaCgYGIfX1/foWDgoJ/e397fnqEf3aE
f318goSBf3Z/foGCgX9/oX9+gnyKfn51g4qDeXx+gX+BgXqBeoeCf3+Eg4N7fX+Df3+DhYGEf4N7gny+f4N8fn6Gf4GBe31/hHt9f35+gnyBhn2Wi4J9f4GBf32Ge4eBhn5/foZ8f3yBgYF7e3+DgX5yhYd/f4d7
hH99gYaCfYZ9e355f4GBbneGfYJ8g4iHfoJ7gYSIfH+Dh4WFgX1+gX99gn19goh9f3+Cgn2Cf3+Bgn6CgoaBfoGGfn6ChHuBgn+Kf3+Gd4F/hoN+f4F+f4R/g3x/f4t+jn+CfYGBf3l/h4F9goh7foaEfn2CgoSD
f35/foSBhIODf4KFe359fYV+fH+JgYJ9e4J8f4J9goF9fYGDg39/gn9/f499gn51eoR/hISDfn+BhH1+hH6BgoN9f4Z/fYF6gX1/g3uBgYF/fXuCg319hH+Cfoh+fnp/fIF+fXuEfYOJfIKCgoGCfn9/gX1+g3+H
g4R9g36BhXqBfXl+fHl/e32DeoOCfo2EgXp6f4KEg4mEg4OFe4SCgYSBhoGBfYGCf3+Bf4aBf399gn+DgYGEf3+BfoOKg4KBgoaJgXiDhH97gXSCe39/dn14foF7g3p+d4GIfoF8f32BgYOGfYF6foSEhH58g32E
f4V9hH6CgoF/hX+Bg4eDfYWBfH2GiYR/foGCfn6Hh4SFf317eH6NfXp9goN8gn5/hIKFgX9+fn6Ci29+gYN5gn6Wf4GDgYJ6e4KBfHyCfH6BgYGFgYKDf4WCgYuChnp9en6EhYGBgnx9f4WEfoF9foV+iXt9gnyE
f31+goOBf355gYN+goKBgomDfYN8eISDhId/eoF+fYF7goN/f4OBhYeGgoWEgoF/fIF9f3l+f394ioKBg4GEf3t8gYGCgoN/fX6Fd32Dg36DeoV/gYJ+hH1+fXZ7g32DfYGBZXx/eoF8gYKBg32BfoGDgYF9hXl/
gYWGfoF/fHN8gn2CiH2CgX95g4SHf4OEgX58foGCfYWJg4KEfYF/gYV+g3t/gX+EhIV4gYGCgnqBfYJ/iH5+int9hH6CfXiEgYN/fYGEhYKChXp/gnqCg3+Ef4SEeYKHf4h5d4J+fomBhIF/iY55gX50f4SEd4WB
f4SGjHd+gX+Be4J+f4SFboF6fISGfoR/h4F3hH9/g3GBe4KCh4F5f3l7gnuBgYSBg359gn2Ee3yBgoKBf4OCgYGEg358f4F8goaCgYODfXyEfoJ/fYODgniFhXyDhX93hX56f4V7fnt+gYFwfYJ8g35/gn98gX6H
hH2BeIiCf35+gYGLg4J+hYJ9hIR/h4Z8g32HgX2Ch3x/hIF+e3+FfYV+j4J7iISCgn97gYKCgYR8gYeCg393gYaBgYGOgYJ/iIGBhH6DhoN/h36Ef4SCgX16fn9/e4F9g3x7hYSBf4F/gYWDfYKBfH6Dg3+BgoOD
gYGCeX1/g3uBg39/g4F/gn53goF/e4GFf3x+gX5zgX6EgoGJin9+hIKHoISDjXt+hIGHgYeCgXp8gX6Bfnx8hn+Ff4F5hoJzgoKDgYl9glmFiYV8gX5/fXd5hHx/f3yBhIKBgomBi3+BfIJ1foWBgYGPgX+GcZiC
f4GBfoJ+koKFgYd/hId4hH+CfISBgX1/g31+coGBf315f3Z+eXiMgn+Dg4J+gYJ+foGBg4F+hIaEgYJ/foF9gX9+gYJ+fYKDgoJ4hIOFhX+Bf3yChIF9f4eDf4OHfH16iX2Fan56fnaBgXuBhH2BgYGDg36Ddnp9
fIN9f3WIen6Bf4F/f398nXuEe4OEfHuCh3yCenx5g4SBgoGChIOEfoGBf399g25+f39+f3t+fXt2hXyIh4J8f4F/g4GCg4KBiHp+hYN4eXx8in+Hf3+EhIV7hH1/hIGEgYh7goF/gYiDg4V8jX51g3+Dfn+Ph4F/
in2GhoR/gX+Ff39/hHx/fIKCgn5+g4GCg4GBhHWFfn+Bf36BeIKKh32DioOBhYGaf3uEfod9gYKCfX5/fYF+d4V8i4WIfYJ+gn+Cf4OCg39+g4J/f35+f3R+gYJ/f4h/fn59eoWIf317gXuGfoGHf3uFhX16fIGC
hH6ChYaDe4J/d35+gX+BgX97hIF+gYV+dYSKgn5/f4N7gYN9fn1/gYKCgYN9iH5/e398gYaBgnuBg3+BgoKBfn+Dfn5+f36Bg3+Bg4SBhYeCf39/goF9g3+EiIKGg4GCgX1/hYiMf4SCgn+GfYJ+f3t7f4KBfn2I
hIF/foJ+goKBf4GHfXh/f4WDeX99g4V/e4SChYKDqoSIgX9wfIN+fYOGfX9+f3x3h4Z/fJZ7cH57eoKBf32ShI2Bf3yChIF8j319hYuDfYODfYGCgoN7eIF4gn6DfoKCgYJ+eYGDgnxQf39/gYKCiYN+gn91iIeG
fYGCgoGGfoGBe4mFi3tyfYF7gn5/eoF1f4N8hHyBg4mFiYd/f46Bf4d9f39/foKEgoKHfXt/gYOBf36EgneDgoGEf3x9jH6BgXt8gX+De36Ff3qBgW98eH98fHqFgoKEhYN0goGBe3yJgnyOgX1/iX+Df3t9gYJ/
fnKEg3t8hH9/d4KCen6EgYGCdX+Cgn5/eHeBhI9+f3iDfnyDg3Z8jYGEd36JgYR/c397e4GBg3uBfJJ/fnl5f3+Fg35/g3+BhoF8g36Fk4GCeot/hn+Cgn9+e3+DfoaCfYGFdoWEf454fISDhISFgX9xf4OFfoN7
f3yCfn2FgYJ+h4R+g32Kgn1/gX+Be4J+fX6Bfn+Dfn+Cfn9/gX2FgYJ9eIWCfX9/enZ+hYmEhIV/eoGDfH59hXV9goJ5eIV/enyBf358hX5+gYGMfISGd3x/f4F7c4GBiHqGf4d/fnyChIKEhHR/f31/f3uDe3+C
gYGCgYF8fIKCg4J9g4GDgn19hoSIfn99g4SCfX+JgYFtgn+IfIJ/gYJ/eH+Bg398e39/hn5/fIGDg3+GgoSDg4V9iX2Cg4OBgn1/gX6DgoJ+g4KBf5R/f3qChX96e3uDg3qBf3uBiIGCgoRzgoZ9f32BfX+Bf32C
foV+foR8e3R/gYFxioqCf4F4f4WBeX96fH+Df4J+foKFenqLgn5/eoF9g4KBf4KHg4GBg397doJ/gX9+f3l+gYaCgYN/fHyDen6ZfoSBgoWDf4F/eYF+foGCgn99gYF3fnl+gXmBf32GgX17fHt+gX5weHuBfYN7
hoKCdoaBgXV9goR8gYSBe4OEfX93gYGJfIOCfIF+iIJ8foJ4gn6Dg4GBd39/fYSDf3+Bg3+CgYOKfIF9goGBfoZ1hX2BiIGGf4V/g4J/f36Bfn2Dg3t9joV9jYKDf3x/fn+IgYSJf4F+gX+EgX+DfoJ6gX+BkH2B
hoOCgpqCe398f5aCfIJ6en9/gX2BgXt+f4V+foF9gnKBfn19foF+hYN8fn9/goF5foF+g4F+fX6Cc4F/hYOBgXiDfnqMd4GChn98f3F/fHx9gnx9foF+fYF/gYKPfHmKhnuDen6Bh3+Bf4x/hn6DgoJ/foV/gn+B
hH+BgoSEgYF+gX58goaBf4N9gX2DiIZ/fYZ8dXyGgoKBg3F/fn2CgoJ9hH98gX+EgYOBgoF+jX2Cg4GEgoKCgnl/gYV9jHt8hYJ+g36Df4GBe4F5hISCe32EgYyBgX6EgoJ8f4WHiH+DfIZ0hoV9goKIgYV7fn1/
en2DgoJ/gX9+f4GCe3qHf4OBfoKBhXl6h4R7fIKBg4uMfXaBg3uBg4F/f3aDfoV+eISGeIaDhYR+hXyBiH57gYaCe4mDf3x/f4GBg5Z/hIWGfIF/fYmDhoJ/g4KDgn18gYWDf4iHhoOIeoF+gYN+iHxzfHyEgYV+
in+JgYN/f4GFhYR+goF9jIF+goR+j4KCfXt/f36Jhn2Ef36Df36Xg3qDgoF+f4R/gX57eYV/goGEh4J5gn6EfH6Fgn6BgYF+foOBi4J8gYWCe39/f32BgYF+gn2Jhn6ChXuBf4N/fnyBf4KFfHl/foJ/foOCh4F+
goKCgoOEho99hHuDfXt/fox/dId/fYWBf4V/eIF7f32BhG17f4OBgoN/d4N/gYiBfnyCgoGBfX2SeY+BgXt/foOBfoV+hX+Cgn58f4GDg3l7hIN/fnp/hIGGfH+If3+ChXmCfn6BfoZ7foZ2f319i39+eX6CgniD
gn+FbH6GhYJ6hIOBgYV8foN8eX58g4V8fX98f39/fYSIg4J7gYSEkYWLfYGBgn5/gn59goKBf4OGfIJ7f399gn1/enqFfn9+f4OCgn+Cf32BgoKBgoF/dXKBhH19goWFf4Z2goF/enx+f3l/fnx+f3mBgn59f4SB
f4OJg4F+gn51fX6FhYOEfot6f32DhYN+hH6Be36FgYmCgn97goN8f4GFg32ChHx/goF/gX9/goSBeH+BhIGDgX5/fX+Df3t+hIF/iomFhHqChIJ9fX99gXh9g4SCfntxeH9+eX2BgX6CgYJ8hIZ/eoeDhIyCgYJ/
hIZ2fHuBeYGJh4WJg4GGgnyCfYF/hYWBfnx+gYJ9fIF6cn5/knp+f3WEhYF5gYR+goeCfYGEfnyBhIJ+eYKDgoR9doF+gX+Bhn9+gn98fn6BhIZ6fIR8fnx+g3GBgn1/hIN+h36BgYJ/gn5/foF9f4GCfn17jX+G
fIaDhH1/g4R+fYOBgpJ/iIN9gYJ+fIGCgYOBe4J/gYR7gnyBe3iGf3t0gYJ5e39+g4GBhH2DfoOCf4N8fYN3g3yLf3+IhIOCf4OCfoKBgYF9h4R/f4V+e4R6fX+DeIp7gYV/fX6BgYKChX+CgnqEfn1/fH6Bi4F7
foKIgY6BfYWBfYF7gX5/f3+Kd32Bf4GBeYSCf3x7fnyBfYaKfnyBfnh+g4Z6eoWCfX2Bg3yBgX6DfH5+gYWGgn2Ben59f4KKk4F+dIF/gnyCgYF8gXx9gn+Bgn+Bg4OBg4J6gYGDhX2Bf36Bgn+DfHx/gYN/f4p7
jIODhnuCg3eCent8eX2Dg3+BeH94goJ/gn1+foKBjYN9g4N/gX+BhHyCe32Jfn+Bg3qOfIKCgYN/fYN0f4SBhX6CgXmMhImFiISBe3x/foZ7f4KCgX6Gf4d9fXx7gX98ioV3ioN3hIJ+f318f4KCf4F+d3p4iIN/
hIeJfoJ8kHx/hIV9jYR3hIV6eoh+joePhH5/d3x9f3yMhIKBfXx+hId/en6Bg3+EdXt8g4N/iYKBgYJ/fH6Cfnd/gX6BeHp+fX97foOKfoSDgYKBfYuIg4aCgoKHhIGBgYJ9f35/goOHe3qDgoaDgYGBfH58eYR+
fn1/fYGHgoKDgoN+g4SJgX52hH57gXl+e4eEfYKJiIZ7gX+EfYeFfIKDgoJ4gXyBi4KGgYKEhYN/gn2GgYSBg32BhIR7hnp1hoKBh3+CfX99hoR/eHqJgn1+e4aDgoKEg3+EhH2DgYF3g3+Hf35+foWBiX6EgoV+
goOBf3qHhIh7fYeBfYd/e4aCgoOCfHqBhHl/fYKCf4F/hH1+f396f4V7fYV8gYR/e4OFgoJ+gYGDbnh9foGDeoOEkoaEfYWLhH+Ee3yBf36ChYGEiH19gX58gnyEfXx+g4F4foF7f4N/goiBfn6ChIR+fG18dXyB
f4N8fX58g3+EhoiCgX+BgoJ4gYV6goZ+f5B+e3+EgYF9gX+BfXZ/hX9/foSJfIKGgYKBfn16en+Ff3SGf39+f31+f4uQgnyCdYN/f32CaoOBg3+IhIGChoF9eYF4coF9foeGg3l/hIGBgn9+f3uBf3uBf3p+f359
fIKCfnWLgYJ5fYh4hIOCe36BfISDe3+Bg4J+g4aBen1+e4KFjH99h3+BeoSBhIuBhId+fIuChn1/hId7g4F9d36HgoOBfn+Bf4V7g4d6f4R/gX1+gYSEiH5/goF/hX19i4GMfn95gX+BhIaDf4SBgo6Be4KBfXt+
fIOSfXx8f4OBfn2BgoN8fnqBfnt4hYGCjX5+g4WBgYKFhIN+f4GGeoWBgX2DhH2CfIF9fn6Di5F6gX9/gX+EfIGChn6DinqHgXuEf2uIg4WLfnyCg3x/gYWEhX6CgYODeYJ+gYV+gnx+fYJ8e4KKgoR9g4V/f3+C
g3aDgYJ9d3yCgoaEgneIg3+BfXx/iYF9f4GGfH50fIJ8fYN+eXt9fYWFfoF/fYN/fn96foF4gYN7f3mEen9+fnJ+f45/gXx+gXt/hIZ7fH+BgoGCcnyCf35+epR/hYR5gYSDhIF+gX5/gnp+e3+BeoR9fH6ChX6E
hX+DgYKDeX+Bg3l/gYOBg3t9gX14gYJ9goV8hIJ+hH9/cnx9gox/gn18fH+DgoGDfYSFh4t8e3Z4in+EfXp+iYN/g4F6jn6CgX94hHyBg32Bfn5vhIaDfIZ1h3+Cf3+DgoSBhIKBh4J8f4GCfoN6fn17foKGf39y
eHt8fYV+hX5/hH1+fnZ9fn+Be36Gg358gYGCfYGCgXaBeoJ9hYKBgX6Hgn2Dg4R9i4GBfoN+f399cYGDhXqBgn6CfIR8fX+IhH58eYGIfn+Egnx9gX6Bf3yCfH6HeoGBfYGGgoKDgYWCf4GJf4F9e399gX9/gYKC
fYSBf4GCfYSDgYGFgod1hH+DgXyCgXuEhIF/f3uEgYV7gX+CfoF9hXeHf4JygYV9hYZ8g3WDhIOCdIF+hH+BfIF8gYJ+fYR/gXx/gYN7eH98e4V8goF9foN9hH6Hf35xgoJ/gn2EhXaHd36Een99gYaIgYJ/ioR5
fXmDhn9/cnyCgop6gnxxhoKCg31+f4F+i4t/h4N+fIKHf3yBfHaBe4N/foKSbYh/gX6JY32CgoGDfoGHgoGDhX1/hH+Bfn9/fnaCg3+IfYN+h4F/fn6Od31/gYJ+hnyFfoSCfIF/f4aGcnyChnp6gYGEhYF4fX+F
foF9foN/f4F3fYGBfYGIk4GBf4OEfn9/jHyGgn5/eHx/g4J+hoJ4kXl+f3yIiH6FgoN+iH+ChImBgoZ9cHaCgniBhX9+fYWPgpODg31/gYV8goGGgnmCgoGBgYGCg3R/gXqEdX+CfYWCf318hH+FfIN/gXx+goR3
iH56goOEf39/gYGEgnuGgoKChYJ6fH18hIN+gnx9gn6BgnuCgn9+iYKBgn6BhXd9gYR8doGGfXaFhYl+fH57hH6Fhn6EgYeDfYGEfXuBfoR8gYGBe4N/gn6Chox/fnZ+hHx/dYGChn96foR9gXiCfX58h3uBgYx/
f4OCfXmCfoZ8iYF7e4Z/g3+EgoV9hIKFiH2Gi4KJgoN/fH2Bg4aJhH6Bgn+Bf358fn17eX6EgYKBhIKFfHl5fYOBiH9+foKHhYSNhIZ8iIGBeISDfoWDgnt9fYOHiJOCfYd+f4t9g4KBfXyBhH59gn1+goR9goF6
en+EgYKEhYeCe4J+gX19fYSDh319g31/fX+BhoN/fYOGgYR9g4N+eXp7foGGf4WBg3uCe3+BgX5+eH98fX97jYF2eHaJg39wgn56f3dven9+goSIfX+BfoJ6foF+gYaHf3p9fYN/hISFg4J+fXx+eX6Cg3p6hoV+
fYF/fHiCf4F/g4F6foJ/gYJ+dn53hoR8hoN/hXiBf4F6f4KBf4WEfn9+gX+Dg3yGgoGEgXuCfn6Bg32BfnyBfXyEf4SGg4V+gX6Fg32BhX+Bfn5/fod9gX99eYV9foWBgn98g4OGgX+BhH98f36Ben+GgoJ+gX16
hISDd4h7go1/gn6Cg316g3eJf4SDhYJ/gXuBgX5/hoJzhn56coKCgnx9eIN8fnt7g4F5hX9/fIGDgoOCg4F+gnx/dYl/fn97fYx+gXt/fYKGfoeJgYGDf4KBeYF+gXt+gYV6gn+BfXt6gYKJhoJ4hXp5f3t5hIF/
g4J4goR/hX16gn2Dgn+Jd398fn9+fXuBg4OBfIF9goR+gX6Ben6Bf398f32EgnyDjH2Fe3x+foJ8fIKFfoF8goGJgYJ/gnl+fX+BhYmEfoN7iHp5fX+BgX9/h3+Fg3+BhXx6gYyDfnx9gnx7foKNfXuFg4Z4fYSK
foKCh4GDgX6Cg36Bfox9fomBhH+BjHp9foWBfXt5gYGDf3+DfH5/hoF+e3iCf31/goZ9hn97fHp7gYF9f39+fH6FgYWGd36Gf3x7eYOEhISDeX5/fXx/g4J8gX5+f4J2f3+BgYGEf36BgYV+fYJ8foyChIJ9hoR/
f4aGf4WJfXSKfX97foV8hHx7f4F7goeBf3+ChIN/f4aBf4J8fYWBfnmBf4OKhX1/eH2EfoGDg4J9foGFf3t2hXyCfX97fYGCfIZ1iI9/f4F/hX+BfnR+fnyDfnqDfn9+fYR9gXp/goGBfoKCgYKEfn95joV7f4J5
goKBg4J+fYV4hIGGfoGDhoKEf4V8foKEgXt+f3qBfG6Dgn59gYF7gX54g36BhIV/f36FhnuBgXx8goGKfoF/gn98fX+CfXmFeXeBfIF1gYZ7fYN+hJiBe3+CkoSEfX+FfYGBfoF/gX+Bgn+BhX5+eoGEeoN8fYKE
f3F3f35+f4F9goaEfoKDfoJ8g4OCiXyBh318eYGChIF7foJ3fn6DfoGBg3+BgXx9gYJyf4uBg3h/fX6CfX6CgX+BhH2DlnyBhH19f3+CgX5+foR9f4V+goqCe4OFgYOKfoZ+fYV5eYWDgn6BfoR8hH93gXp/foGJ
dX+Fg3yDfn2Egn6DgoOCfn9/eYuFd3x/fIN+gnx3fnqBgnKDgX94foJ/eneCfoV/fH2DgX6Gf31+fIF/fIeKg4N9gXuCgoF7f3mHgYV+fYF/f4SCfHuCe4F/dYSEgoOBgYJ5fn2BfH5nfX5+f4J/f4KBfGiFgn+B
gX+IgoqMfoOFfHiEgXyDh4SEhIiIf4SBeHt+hH6BhHp6eox2gX9/fYOCfoOCf4GHg42BgYKCfoSDeX6JfX9/hYN/fX2DgYV6e4F+h4l8fneBgn58fn6Be4GDgX1+gn6Bf3yBfX17hIN4f32BgYF9e32If3uBg4KB
iH95hIKDfH17hHeBf32FhH5+foSFhH+CgnV/fY2He3+CgpGBfn+MfX6IgnyDg310fnybg4N/f4F7gn+CgYOBgYSChH+Bfn+BfoSEf3t7f3yKf4F1fn9+gX1/fn+BeoFyhX17goKEfH2Bf31+g36EfoWDfn9+fH6E
goGBdHaEfX5/gn5/goGKi35/fox+fYOEgX59gYSBdn2BhoV8fH+De4KBgoKCfX+EgZCBg3x7dIOBhIKHgYF/g4aFiH9/gn6GfoGDf4h9gX6DfYN7gnZ9hX2Cgoh/fnx7g4KFgn96f4GmgoR+fHyBfoSIgnyEgXuC
gXyHh4SEfn5+goOIhH+Bhn9/hIh8hH9+f3SDhYF+fX99f4J/fn6FhYF8f3l7fn96g3+ChoJ2fn9+g4l9d3+Cfn19g4OIgX9+hIR+fnt/eYZ/gn19f4J/gYF6foh+h32Cfn50hnSCfYZ/fIN9gXuBf31+jHt4h398
hYSBfHt7eod9fYGPfX59gYF/foF/gYJ/fXaEfHiDeISHgYF/foh7f3+IfXZ7hYOEe3+Tfn95fXyBhXx7f4WFhIV9gpB9foGBeo6De4SEgX99fIF5gYJ9hX6GgX6Hf3+BgYOBg4F9gYKCfnyHeX2Jf3yFfnyEhIZ3
foR/joF/gn2Ff3x7hXx+f39/goR8e4J/f4V9foODgX99f3h/goZ/gYJ/hHuBfnp/e393foGGg4F9gn6FhHaEgYGBfYF+hYF/f35/fYGIgYKEhXZ7fn2BgYGPgX2CdoF/gYN/goF+f317eoOEf4R+gYOChIt9doJ6
gYF8gX96foF/f3l+e4F1g4KJgYOCgn56fXt+g4Z/fXuCg4F/g3+BdX6Bf4KBg4GBhH9/e4KCg4GCgYGCfX9/hX5/hH+BgnZ/doGBf4KBgoZ8e4KCg4SCgn9/g4GPhoeFfH9/foOHe4F7f4GEgo2Cf4SBhHeDhIOC
f4F/gYJ8foeBiXSFeHp+goF/enyEgYOEg4aEgYOFhH+Bg4N/goJ/fYJ/gX1/fnx8hYKEgYN7f36CfoOCjn+Bf394hIF4hISMg3yDgYiFeHp8foN7f4KBbH+CgYGBg4F9f4V/hIF/hoODf39/fIGBeoR9f4GEgYN/
gn+BgnuCiIF2goOCgoGGe4SBhoGBfX1+gXl2hoF/hX+FgoOJi4F/fYF8c3t8hYWBfoGJfX6Eg4OBfIGDc4F/fXqEhIF+gYGCgoF9gYN9g4KlfISCh4WEfX+BfYJ3fHuCfIOHgX18enqGg4J8hYGDgniHgoN/f4WH
gn+DgoKBfoJ+g4SChXx/gYN9h3+Bf3+CfX+CfH+LgX6ChoOSdnmBgYFyfoV2h3x7gn18gnZ/gn1/gX98f3qFfoJ5gXqCf4N8fYWBfIp5foSBh4Z8hoZ8goGDhn+DgnuGfYOCgXd5f4KBg4GBhIeCe4F/fIJ2gX+B
g4KCg3x5i4GBfn+BgYKBhoR9g398hISChIN/gYF7en6DfoGBfXZ/gXyIen9/f3mHfHyBgYGDf4SHfoKBiIeDj4KCfX97fH18eH9+iH6Ke3KCfn2EgX9/fYGCfYOBfo9+fHt9hn6Cf3t+hIGCfYF9foGBf4aEgX1+
hHSBgX+Hg318fn2Cgn2Bgnh+e4GCfH57f32DhoWFgX5/fHqGf3+Eg35/f4OCho2BfX99goWCe357fn6ChYWMgXx+doJ+fn6EkYZ9fn97fnp6fI1/g3+Bhn6BgYF+f3yBfoR8fYKBfXeDfn+Df36BfX99f4KDjYF/
i4ODfYGDfoGBfHyKf4eDgoF9eIh8c4GCeX1+gYF/foN7foGDgn99gX+GgXyCboJ9enuGgn9/f35/gnx7foKEe4l9f4iIiIRwh3+BfIGJfXt7ho6BhYJ+goF9jX+BfoGBg39+fYF8fXmBgX97gn54f4SCfoOBf36C
hn+BhYF/f36Cd3yEe32BmYOBfId7foKEe3h+gn+DdHd/g3qBhoZ2f39/fYGBjoGCgn2CfoSFgXx+c4GBi3yEf317iH2Dg3x/fYJ/hIJ/f36Dd4OCg4ODfIKCf4R7ioN2e4J/fX+BfH5+gX6Dg4J9f4KEgoF7e4GD
eXp5e4F2eYGLjoGBhn+Jd3+BgXSNkH9+f4l4eoWCfYJ6fH96f4KBg4GCfXx9d4KFe5N3fn99fnyBf3mDf3+Cf4F4doF9f3x7goGBeIGEhYF+fXyCf3yBgXt6fX99fIGJgX6EhXt9fX6KfYSCg316f4R8hYJ9e4KH
gX5/goGBg32Bg4h7hn+DhYJ6gYKCgXp+fIKBeoSCg31/foF9hoeFiH98g3WBgoKDhYF/f36CgYF7hoR+iIN/f4J/gYGBf4iCjn1wiH59gXuMfX58fn+Gf4WCfn6Ee39/iH5/hoF/iH9+f4GBg35+g4KEf4OChoZ9
fYOBgX6Df3+Cf39/goGEgoGIfnt9gYKChXaKf39/foSBi3+Bfnh8g4J/fYGLgn9/foF9gn2ChIF+mIN+hX9/fod9fYOBgX2GgniBhYN5hn6Jf4GDfn6BgX6BfYSMfIF/fH6BhYF9fX+Ch3+DfnyDeYGBf3qBhm97
d4GBkX+DfXyBe3qBf4GCeYmDhIGIgYJ7iIN/hnp9fH58fn6FeYV/f3x5fIKBgXuBf3l+in1/h4eFf4dxgn56h32Ef4OIc4KBhnyEe359hHh/f3xzg4mCgX54f4J9gneBgYh8e4F+hH5/gYV7b3KEhIJ/jISCfX+D
hYGDhH+IiX5+e4GCen6EeoSBfYF1foKBen2FgX9/goF8hIGCfHuIf39/f4N9goGBgoWGfoKKhIR8goV+fIOCfYV/hoKCf3+Bgn2BeoF7fX1/gn9ffn+BhX19hXp8fYF8g4GChoFvfX6FfXiHc4KEhnl5goN9d3+H
dYJtgYR7gXl3eX+Ef3uFfYJ+fn+BhX5+fX6KeIWBgXqMe4J/h3yIhH6Cgnd8hH56gn59f4uDgnmCgYN9f2qEinl/gYF/doN8gnx/f3h/hYGCgX19goGHgoGFf4J8hHh9gYF8h4aCg3l8dIV9gYF3hIN5gYGEgX+C
hIGCe4KDfIJ9hX19hH1+gXeIiH99g350fXl6eoeFgXx8gYR/gX6HgoGKfn58foaBf3uFgYF9e3yGe4Z/gX9+fod+fHSBfYGDfHmBgYSGj3+Bf4OCi35xe39/gYR9f3+Efn99fX98fn2BhIF+foV9g3+Cf4WDiIKB
f3uBgoV/fXt7gX+CfXx+e4KKgX+Kf35+fnZ8gX99f4GBfX+BgX95f3+Ggnt/gn18eIF7hoGBf3Z/hH5/gYaDhn5/foV+gX+BgYF7foSBfoKEi3yIfIF9i4GIfn+Gfop+gX2Ifnp/hX6Gin+CfYJ9f4F/gYJ9gYSG
hIGNfoSEgoJ4g32EgYR7fn6Bg4p9f4N8e36GZoR9gYGBhX+BhHx8f3+CfYF/i4F+e3yBfXyJfH2CfX+BeoJ/f4GCf4V7hXh/iH9/goSIhH19hIGFhIF4goR+f4N5fXt7hX6Fgn9/gZKFf3x/g3x+hYJ6f4l/iX2G
g4WEf4FygXx/goKGhHp+hH+DhoGJfnl9hH6DfXt9g36EgoGKfnyFeX5/foN+f4WCf31/fn+Bf3t/fYmBf3+EfXyFhYF/gYKDg5SDgXp8hn+Bjn9/e4SDe4Z/gpKDgoKBgX9/gYF8hHuCjHuCfHd9en+BfoOEe4uC
f4GGfH59f4SBfH+HgoJ8ioGDfYKJgoJ/e4l9gn5/gX+CiH6DeId+gYKCgX6Bm396jHV/fn+DfYR+gXyBg35+gnuEgoJ8gn+BgnqHhIGQgYF+h398e4R5gXl3foWDfIGCiH+FkYGHeIOEfn9+gn+Lf358fY+DgYJ/
foSCd4KEgX98gX9+eH9+fIqBgX6Fg36Bf399f32BgXp8kn1/gX2Bi359gYN/fnl+foJ8hIKCgn1/fn6BfX97in2Jfnx/ioJ+hn2DfXqBfoaOdop+hImEm4GEhYSSgoyBdX57iH58f4WDhH5/g4N/f4F9gYGGgYaB
f4OBhHuCf4aCgYJ6goN+fYqEf4d5f4ODe359hYGBgn2FhYR2f35+hX98d4h/gYOJhX2DhH9/fn51hH95dYOCe3p/eoSCeIV+foSEf35+hHeEe4J0goGBgn+GeXuDh4KDg3x8f4KIgYJ+fH+JiYF9foJ/fYJ9goKB
fIGCeoKCf4yBfXuBhXp5i359gn5+gn9/f3x8f4eBd359f4t7f359gX59f3p9hnt7f4KEfnSEfYGBgYGBfoSUgXx9fX5+goqBgX+Cg4F+fHt6fX9/f4WOgYSUf2p9f4N+f3x9eox+f36DfXmBhIGBf3+BeX6GgoOE
f49/fX15f4SGgYGCgX6Bf4N7foh+hYGChX+Bf353f4d9gYF/hH9/fn+Hf4N/gYZ/hH55i4OEf4OEhH+Bi35+en99iXuDgYKDhH6Ff39/en+Gg39yfIeFhIp+gn92gX2DfIaCgn+Dg3t7f4GIc4R7gX1/gX96gn59
gYRwhn+FeoF7goF8fHx9fYGEf4KDkIR8gn+Df4KPfHOCiIF6gX5/eoODfoGDhIKBh3l+gYZ+fn6CfX6Cg4KDe3yBeoeCgm18hYF/hXl9gX6GeoV8fmuDhYSCgnmBf4J+fYN/f4OEen+IgoGGiH9/hH58hnx9gYx8
eIV7f36Bg4SBgYSBf4F9f36Cf35+gYF8gn94f4GBg4iDf3qDhYx8fH2Bg3aBf4GGfoF/hIGFf4F/goGEhYGCgX98gYJugXqBhnx8iYKBgYJ+gYODdIl+f4V5e39zg3t8hnaGfX19go16koaBfoJ9f3uDen99hYV7
f3+CgoZ+fmiFhIF9f4aCfn6Bf398fn95fXt1gYSBf4SBeIV8fIKBg31/gn9/fnyIfYmEhIF8gYGFhHiBgYaPgoF3gX6GgoKBfYSBgYZ4f4F/hnp/aXyBgX2CfIKEgoODfnuHgYF+en2Cf4R8gYJ9f31+hH+CfYKC
goN9g32CdYKGhIaIfoOBgYF9hIF9hYGFhnyFg4F8f4N7gn2Dfn9vgneCeoF9f4aEnYN9fYGHg4ODdnx+g4N/fXx/fn58foF9goKBiH2Hd4eBgYR8hIKKhXZ9gYOBhYZ/i4KFgX2Eg4N1gn1/gYJ+fIp5f3yGfoGB
fXyFgXWHiX9/g4J7f31/e4J9f3iFgn6BgX+Be4qBf3t+hn+Bf3x/f31/f4F+gYeDf4h9hYZ+foSCfH6EfYJ9gX6BgYGCeYOFe3+DhoKKhH5+hX9/f35+fYF9fnuCfoGBen97fnqBgYF+fIaEiXl6gXiDd3t8e3+D
gX+Gfn19f36FgX1/iH5/fnaEf32CfYGDh4p+f4KDgXqDg4F8dnaEfnZ8gYF+hYGEg3aDgX5/eoN+g3+Cg4KHgY9/g4F4fH+FfH98h46DhHl/eH2NgX94f4J8fYGDgn57foZ/g4GCe317gX6Hfnh6hIKFfYSCfn9z
gX5+fn6Mgn+Bf4eCcH99fX6BgoN9fIF+eIWBfH97god1hIZ+fn95hH+Cg4KEfod/gn2CgnyJfYJyg4J/f3x7g35/fn9/fYV8gniDhIF7goF/gYF3j4eBhH93fXyEgX2DfoKBfYl8eIF/gX97f4GCgX5+fnyWf4F+
d3h9gnd8f36Cfn9+goSBf4F/fnt/f4GBhYJ/nn2EhHt+fX2FfoKDhH2CiIN9e4F/hHp9fYOCg4F/int8fIGDgYR9f4GBeoGChH2Bf4OCanZ/g4KEfH5/hIeEhH+HfoqMf36Dg396hoJ7d4KFfYF4kIF8fIF9gn2D
e36Bi4OCeIKBf36CgX5wgoOEgYGEe4qBgX9/hYF7foyBln99eH6Cg3p/foyBgYN5fn59hXaChX+FgoN/gYGBhH59hId/f4V+f4GBe4F+h4GBg4KCh318f3+Df4F7g36CfHp4d4SEgX9+f36Cgn6BgXt/goOJfoJ8
f36LgnuKhIh+fIV+f4KIfHiCg4GEgn59hYSBfnh+g3x/g3l+f4h9gn6Df4GIgYGBgoF8f4GFhYF/f4F8gYOMh3+GfX1/hIWFhYF8foF7foWFg36BgYOBg4KBfoGEjHx9fYV7fnmChnyCfod8g3+DgoJ/en+DfIJ+
g3R/fX99g3+KeIyLhn2FfYF7f4h/jIF9foGEfYGEfX+OiIF/eoaIhXuCgoGBfnp/gXSCeoJ/fYOBgX+IhYN8gn+Be32BhYKCfX98fH1/gX99f3qBhYV7fX1+f5GGhHt9f39+hIGBfX+DfXeCfXqBf315fX2Bfn52
hYKEf4SDeYSChIN/e4GDfn6ChH1+f4J7fX+BhYGEhIZ/gpKDgYJ/fIh6eoeFgX59dIF/fH2FgnyDdHaFf4KDhIF+e3eEg4KEfIN4eIGHfot6coF9e4V4fnx+hXx+hYOEf4J0eoN7gX6Df39+foODhHuCgn5+h39/
eoGBgXx+f4KGf4V9f3t/hYN+gX5+gYF9iIRteH+Cf31/iIN8fX2Bf4Z0f4h9gYGDhIGBfXyDhoZ8fn+Hj4N/hIF/f399eoOFhHyBfoF/eX2Fg414dn2Di31/eHyBeoaBf4WCfoJ+g36BfoKEfYKCgXuBfoF3gYF9
f32Bg3x9fIOCf4KIhYJ/h36Bg31/g4x+f36BhH2BhoKBf39/fIN/goJ+gol+f4GCg353gYGDgX98fX53fXx7gYJ9hIR8fX17gYGFhH2HfX+DgYiCg4SMf4GHg4KGfoGBf4F8f4WEgn54eIeCgoSCgoR/g31/eIWB
fX2DeYR7gX59g4KCe31+c4GBhIF8hHp+g4KCgXp9fYqBfnx/gn+Cf4eGgYuCfIF6hH2BinhvhH95goF/g36Cg3t1fX2Gfn99f4WKf4N/e4GBe3+Cf359g4SEe3+CgYd9foaEeoF/hYF+gn+LeYF+f4N+h3uCgYF+
fJB5fIV+eoeBfn+KgoOCfn56f3+CfYKFhIV/gXx9foKCg4F+hoJ/foGKg3Z7fnmBfX9/i4R9e4KBfXx6fYeChn2HgXuBh4WBfX+Bf39rf4KCeIWCf4KBfIiDfYV/gXZ/h4V/gn52iXl9hnx+fX6ChYN7f4J8hn9+
h32Cg36MnH9+foSLen+FgXx/e4mCfYKBfYGDg3x+g4OJgol7g3+FfoGCfYJ9fYSBenx/goF/g4KEgn+Ge4Ryfot4gYZ/e4mMfoN/jXh8gXqdfn5/hYGBfoOFfoN/hYZ/iIJ/h4WDfn2IfoF/gYaGgn19g3+BfnyB
gYJ/fYOJhX2EgYGNgW9+hIKFf4OFgX58fol/gYGEgYGJg3iKhX6Bg4N+gnuFfX99gn2Cf4GDfHyBf4Z9ioOJeX6Igoh+f4J9g4R3hoGDfnx6f32HgYR8g32Bf4d9fX9/hH59gox0e3x5fIR+hoWCfn5+fXdpfoF8
d31+hoOGgnR5f4J/eoOCeX98cn17coF/jIV4goJ/fX1/d4R4fH+BgYF/g4F/h4GEfY+CgX58fId4foOBen9/fIp+fYF+f3uBhId+hn19h4d+hYOIeoF/f36BeoJ/gYZ/goOGe4KGhX5+gn+BgX99fH+Gf3x6fnx4
h4J5dn98fIWDgnyDfH2DgX6KgX9zenx9fXqCgX6Cfn9+fnyDfYaDf4OHgX99e3uBh3+DgYOCgXx7f3ahfYR4hoKEgXx4fn9+iYp+gn18ioV/gX1+cX+Cg3+BgYJ9f4KBdYGBf5t8e4F/ent/f4J+f35/fIN6f4F+
hoR+fH6If4R/fn57gX9+fYGDf4GCfIiBeYOBf36KfoJ/gYKDgoF/gXuGfX6CfoZ6goF1hHx/f3+Bi3uCf4F8uoSBgoWBgn58gn6Cg4WLfX1/fnuBgoKBgYN7f358fn1/hIGCe396fYOLgoR+g4SBgX9+gX2JiISH
fIF/fneCgoGDf35/cH95f3+EhIGBhX+Hgn9+f36DfXyEgXuCfoJ9g4GEgnx+f3qGf5GFg4KDhneIjo1+fX2BgX2Jgnp+g4J/hn+DgoF/gYR+foWBe3+Cg359f4J9gX5/fnqCgX5/fX1/iYF8fX98gYF/gX+DgYF7
fn58foWIen9rfIV3gn59go56gX5+dXx+in6Bh356fX2BfXl2fX2BeXp7hX+Lf36Cf4KBfIKBfnmEf393f35/fYiCgX1/hYKBgYJ7fX98fH2Df3+Cf4V/fX+Bf3+FeYOCfX93folrhX2Een+DiX94g4qFhn6Cd39+
fHt+hX9/d4qKfYWCg4ODe4GFh4J4f4F+gnt5gn5/gX99goJ4hYSCfIF7hH9+foGBe4GRf36Df4F+h3x+fn+Ef359fH+BfoJ9hYF+f32BjX9+gX1+fH6Gfn+Lh36Hf3yJfZGBg4mDfnp8gYONgYN0foJ+goKBgYeF
e3t+goF+eoOCjIh7f3x9f3d+fH5+gX98fnOCgoR/gnt4f3+BdH97fn+Bf3x9hIaGgX2Bf4R9en5xf4R7gn6BfYKBg4KFfX2BgoKBfIN3f4SCgn2BfoF9fnx/eIJ9f399j41/fn57f4F6f3+EhJKEe4Z5e4V9fX98
hIKCfZB/f4eBfYYPlIF+dYWFfn9/gYODmnx+gYKKe1+BeX+Bf32Cg4GDh4WCf4J+foR6fHyCgnSBe4GDfYR9eoKEgoF/gX+Df32DeX+Bj4F9f3t+goJ/gYV6gYV9goJ3foKBjIJ8goyMfX6Dg4KGfX18eH+DgX+C
foV+in18g42BgneDgod8jn58f36DfoF8fYODf4KCgXx7fX+BfXyCgYGBeHyCeYF/gYJ+h3+DgX+Cfn9+f4iCg3yBhYODfYaHfX2CgX5/hIF/b3uBfneFgn+IhH6BeYN6g4KBgYV+h4F3fYJ9fXyDgn+Hfn97e4GB
gn54hoOHgn6CgYODe4GFiYF/h4p+fnt+g498iX2ChIN9fHt+en9/fXx/eoN6fIKGfn+DgYSBfn+BfnqDgn+Cf4KGhIV/hHx+gX1/g32OgYGDfYN/gYGDf4KChn9/foKCgnx8fYx+gX+BhYd/eX17fX9+foOBg4F/
fH+Cf398hYKBf3+LgX+Hg3+EeYF/foJ8kH6BiIN9c3x/eX6JeoKDgoOBeYGHh31+fH95gYKJg4J6gnWBfYh/fHuFf4WCf314f4GBe4F+gYF9goOBen1+fn+BfYF8e32BgYJ9h36Cf4GGenyEhH2BinuCgn53f4KB
goSBfn+Ih4l8gX5/goiGgn+Bf39wh4WBhIF/f318hnt/hn5+fYKDf4aCg4GBfoR+eXp+h4Z7gX9/iouFfoGDgYF/goF/f3+JhYF+gX9/gX1/fX2BgoF5foSDeoaBgoKChYGDiH56foOFf4J/f4N+g36BiX96f3yF
f4GDgX2BhXx/hXx+gYGDfoGDeXyCgX1/g3x1f31+en6EfYl/fo+BhIF/fIJ+g3qDgXmBe4ODfoKOf32CfoiDf4SDgnqEgn+Cfnl9f3+Cf359gXp7fYGDjXx/gneFgX2CiHqGgYOBg4SJen1/f4F/hYKFgoKCgX2E
hoR6fn6Ken6BfHmFdH6Og39+foN9gYR8hIaLfoJ7hIGEf3VzhH97fYaNeX6BfoR+gX+Eg39/goKBhoN6iIqBen+Chn9/hYOGgX+CgoF+gYGBgX2CgoN9f3l+i32Efnx+f4R+gX2EhIF5goGBfn58g4OCgYV+goWC
fYN4a4KBf4F+foR+gYSGf4GCg398e396iH+Bgn6EhIKEg4WChIODfoN6gX+OhIt9gn9/joV5e3h6f3t+fn+Gfn9+gYGCgYF6h3+Ee4l+f3yDfoeCfnx9gYN6hX+BboWBgmuFg358fIOBfH5/fIuCfX2BhX99hYKD
eYF7fH2Dg3+Df39+hIR1g4N+f4GEi4KFfn+CgX56fIOLf32BfH2Bgn1/f3+Dfn94goSBhYKGg4GHfYZ/f39/gYN6f4J8f4J/fH+Cen5+fYGCf4SFfX57goR/cXqBgn59fX5+f4J/hYJ8g36Bfn2CfoV+f354goV+
fXuDgoGBgnx2goGPfIN2foKKeH5/g4KEhH1zfIF8fn+Bg35/gYGEgX6FgniOf3x3f4J5nIKBfnt+g32Dfnl+fnR+e4J/fnyBf4GLfISMg35+d4GBfHqCfXh4hH9/hYF8g319gXx8hH6Eg35/g3h6e4KEh36BgoF/
gX6Cg4WCf3+BgoR+fn2EhIV+fn+CeXeBfX+BfXqFfYR5gX6BgYeBf4GDf32Df4KGf3+BgYKBiH+HgYd7goZ9foiBgXt/fYN/hX+DfYKCe3+CgYN/fnqCgn2Be4KDf4F8fn2EfnuEfouCfn59eHx/eoGDe4F7gn99
gYF/fXyCg3yDjXh9gX5+fH5/en+Bf4N+f3+HfoNukYR/hnt9end/hXh+foN9f4J8gXh/fot9dIGCgoaDe36EgXx+hn6BiIKBiH17goOFfYGGhYOFhX2BhX+GhoJ9fn2BhZR7f32EgYSFf318h4J+hH19f3WBf4KF
iYWCfYGDgYJ/fIR4fX+Bf31/iIJ5fn+Hf5eDg4WDgYF9d32Efn1/g4KBkX5/gol9e4SCgn+Bf3mCg4KDgoV8goyCfYOCfn+FgoOBgXyCfoZ+gn+IgoN7gYmEfYR6foR/fX+Bf356gn58gYKGf32CeoKGin1+fYGD
fIJ/goJ/hoGEh4J/gX6Den19fIN+fXd1gYJ/f39/gXx+goN/hXx8fIWCfnt/gYF9gYaBfIZ6gn2FiH+EioN3c3t+gnl7hXyDgXqCfIaCf4iBgYSDgYJ/fX6DfX+DfoGDhX95e4KEfnp/gYWEf4KBf4KBiHWDfoKG
hsKGgYF4gnaHhISFfHh9foGEgnV+hXyCf3x/gYGBeX9+iXp/d4p/hn9/foSBfYF/f4eBg4GJiHh7f3+Ce3aEfoKBgYWEgYGFhn6BgX1/hIN/doFuhISJfpKGg3GBf4KCfoGFg32KfYKBfoKKeIF/hn5/foN9iX+D
f395gZB0g35/i4SCiH96g31/fH9/hHd/gn2BgYiGfoN9iY5/gn2EgYWDeXyGgn5+f4GEgX5/gn+GgYSGf3+FgX5/jH+Of4WBgn+Gf3+Ce3p6kHx6jIiBhn99g4KBfn6Ffn94hH2Ci3+FhIKCe398gn9/foKGfoeB
g4F9gnp9gn99hHybgYmBg4R8hIKBe4KCg3+DfYRzf3WFfX+BgYeEeYF+foKBgYF7gX57fIGDgoiCeYR+f4F+hZFygYKBdHx/foV0g4OFgn+BeX9+foeChX1+iIGBe4F+f4GFhH2BfoOFgn2JgoN8gYWGe4F/f4GC
gX1/iIZ/fH98hH2BgYZ7gXp9eoeGg36EhYKEfX2If319e3p+hoR7gYF8bn2SgoJ9iH9+e4eBfH9/f3+Fe32Cf4OBfX16g3x9f359f4FzfH9+gYWDhIF8eIOBhoSCjn52e3p+f32IfX9+goF1gYOCioV+f4SBe32C
fYqEe4N+d4F+gXyBf359f3x8hIGBfXyBhIF/gX99foN+hH+Bf4F9iYJ/gX+BgX+Bf4J/hH6EfXt8iHeCh3+Dfox8eH9+c35/eoOBfYF9gn6FjYJ9hIOIfoV/en9+fn52f4Z6f36DgoN/gX6CgYGDgoF9eISHgX6G
iX6CgYKFhX99f39+ko+BhH6Bf3yLgn98iYOFhoOEfIKDg31+gYSDe39+f4GBfXZ+gX5+iX6Ef31/hX2BgYWBf4F9hX+DgYODg4SCeoN/g32FhH1/g3yBgoR+gn2Df3N/gnyBfH6Bf4F3gXx7e3qCgoGNfX98gYGH
g4Z+e39+fYOPg32Ef4GDfX9/hXt+goF+fn9/enyBg31+fn+Ig4KDgn1/f4OBf35/g3p9fIZ7hYV/eoGBdn98fnWCe4Z7iH17goiDdn6JgX+DgoJ8f36CgZeDeoF6iIN9fn6BgoOGhoGBf36BhX6GfoV+fIZ+fHl5
hoKFiIJ/f4KDjn18eIR/gYKBfoKDeoGDgn+EgnyChX5/g318iHmChYKCgoOCgoGEf39+f3t/gYN2iop+gn6Df3+Cg4Z9f39+fn6Ef4SBf31/gn58hH96gX6JeXp/fYODgoF/eX+Bf36Ef4J+gYGBgoKDgYF/foGS
hoOFgYJ+fX55e4SEf3+Df39+f4aBeH1/gn6DfIKEhHyGfIiBg4J/fXqBfYJ8eH+BhHt9goGDgYOHhHx8gYV+gYOGgoJ+hn6JgoGHgX6DhHZ9fn+DgoGCenp6gn59gnyHgoGFgoyEe4WFhoGBfnmFf4V+iIKCgX6O
fXuEgYZ+goF/gYN7hX5/e4ODe4F8g4N+f3t/g4iBgoKChHt9goSChX1+gYJ/eYmDg4aBgYKBhIWDfX58cXR6enp9hIN/hYKEg399iISGgo5+gYKDf3uEfIN+fYV+a4GBeIOJf3yCfXiGf4GDg3mEfoSHgYGJf3+D
hHqFc4aDgYWBf3+DgomBd4GCg354fId9hHh8foGCfn93fn2Bg3R7gX+Gg4KDgn2BhYKKfoV/gX+BfoKBhnaIf4R8gYKCg4GHeop9f36EfHaCe4J9fYGDgYF1fYWBgoZ8e3+FiXt/fXp7h4GBgnh/goN/hoGBf319
en9+cYGEfIOCf4h/g3+Lf4ODeISCfYGBfniBhIF8iIGDfomBgYGCeoN8gol/gX5+foN/fniEgX97gnmCh3+Ef39/f4iCfXp7foeCgn+CiIGCd4GBfX5+f4GMhn14gX2DhXmBgoF7g4SFfoN+f4R+gYF/hIKBhn+C
g4R/f3t5hH1+foV/gXuBhYd+gXp5gXp7e4OBhHaGc4N/hoV5d4N/hH+BiYF+fod8g39+fYOBg3yIg36EhHeBfYR+gXyBeHp/f3qCgn+Bf36FgYF/gYKBf3GBfX6Bhn2DfYKGh36CgoN8gYGHf35/fYSCg36BgXSG
g3t6hIKDiXl/goN/gYKBfH6Cg4GCg4F+iYKCg3V/f4iFiIGCf4SBgX9/f3GDf3+DdoR9gYN+fXyBg3+HfYR8f3t4gYWBgYN7fIF/g4N8fYKHgop+f4WMgYGFfIJ9foF6g4R9f4ODgYJ4f3yNe4KDd3+Cf4GBgYGB
eX6Mg4F+f39+gX19hYKCfoODf4OEhH6If4F/f46BgX96fnuEfIF/cYJ/fIN9foZ+hH+CfYSBdoJ+fIN7f3t+fn6Bf4J8hox/fIKBgYGFfH9+hoV9eoOBfX+Dfo5+gn9xh4GUgYyEfoV5gX2BhnWLfYGBhHp9foV/
gXmCf4ZsfoJ9g4GIfn9+hIF9foSBgXx8e32CeYGDhH1/gYN8f4GDgn6Nf4d9g4Kbe3+BgXt8g3uEf4J/foh/f3mCgYl9fIGCgYWFgn6DfH56eX5/hIF5gol4hnqCg3CDfIF/g3+PgY95hH6FhIh/gYOFf3+DdoJ+
f4J9gnt4gYF9gXt+e4J+fX9/gYGDh398fX6DgoOKeoF4gYKGgn6Bf4qCfXt/hX+FfX+DdHuLgoR6goR/fH2IfoR/gnt+fIh7b4KDfIZ6fINyhn+BgX9/gnuEf36BhYZ+g4J9fIOBf359dY53fnh/f4R/hoR+foN/
fX6CenuChISFgX+EfoF/gX6Eg31/hIOFgYF+en95fn9/g4J/hX2BfIKCgYKCgXp7fIGBjHt8gX1/gYiBg4J+hYF8hIF8g319g3p/goF1fXx/gX99f39/hoOCe4SBfn6BhIN7e4aEhYGFg36CgnuDi3t7fXiDgYx/
foN+foShhoGEg4J+g3Z/fJV7gYZ0fXl+foGBgoR/gYSCfH+CeHp9e4F8eH19fX9/gnR+fXx/gYZ/eHyCfId6gnx7foZ+f32IfoSEfnmBg4J/e31+gnp/gX6EfXiCe36Bfn2Ie35/e3yCd4N9gYSCfH59fn6Dj36F
gXyChHuEgYF/h4F+f35+gX1/d4J7gn6Bg399gYKFg4Z/hX+BfoKCfot6hIJ/fn+BgX59f3+Bgn5/hoOEfHWBhYF+fYF/fYJ/f3x8fX97eoN4foF5gYN7fX58hnx/gn+GhIKBiHuChIOBgXp/gniBgXyDfYGDgX1z
hH2ChYR+goWChIR/jIF+gn57fIOCeX6BfIt/f35+f39/f3yCgnyFeXyEgoWBgnyCfn5+fYGEgYGEfoF8en6FfISEgYOBjoGBgYGWf4F+e39/g4J/gXx/eoSBf4F9eoOJe4OBf4WDfX+Dfn5/g351fn+CgX53g4V9
fYR8fnd9foGCe4GJhX1+goJ2fYNwd4KEe4F8goOCf4OBfn99gnl6g3l+gn2DiIKBfH+Ef4aCgneQgX16goF9f4GCgYF8g35+f4WDfnuCgn6BhX+Dgn9/hIWDhoGOf31/gYOCfnyDgYGEfoJ8fX2Gfn5/gYJ8fn2C
fn1+fIGFe4OCeYKNfYN/en6EgoSCgoF1fH1+dH2Ef4ODgnx9foGCg4F7hnCEg3qBgX6BhHx+fIh/g3+Egnp9goR5fXN/hHuDhH6DfISEfHx8fX6CfoSGd31/fIGCf4ODgXyHf3uBhoOBiX6EeYeOfnyCfoJ/g3+D
g4GCjYN+goOCf4GCf4SEhXyEe4GCgnlyf32Cg36Df4GPd4aBgX6CfoJ9kYGGgX58iYpxfnx/hnl/hoWBfn+DfnyCfX19g4KCf3t8goSBhYJ7fISKgX9/gZh+fn9+fot+fYGDhXqDfIJ/gYSEfZSDf4x8fIOChYF8
fH+FfIR+h3+Egn+FgYF+h4F7gn99g3qCg317g4J9eYGChoWDcX16hIOBfoKBhH5+i3+Eh4OJfn56gXx7e3x6gYN7f4qCc4Z/gYJ9fH+BgX2CgYOCfIGDgnyGhH+DfIJ8h35+e394goJ/gYN9gX1/gX98foR0gYGD
gXB/hoGBenuCgoOGioF+goF/enuCgod9hIF+eIKBgnmCfoF+fX6Hfn2Be3p/gYWGg4J1goJ5fXt/gXp/fn92eot0f4F9fH19eIKThYKBhYGHg4F7foOBfniEhX+ChX+HiYKJfnx+foSCfomBfIJ9f4J8gYR7goh6
eYKHg3R6f3+Ee4F+goF+f4R9kYKDf4h+fn5/fId3gX59foh5eIN/hHx8eYF4eoF9f3R8fXyBgn55foF7f36ChIOBhnx8h4GHf39/f4iBfH9/g32ChYZ4goSBfXZ+gXyCg3iCc36JfX56gYJ+g4KBf399foyGen99
hIuChH6GgYN+hI18gX6Cgn6Ef3+HfoJ9fIJ+fHx8iHR+g4SFgYN+fH+Ngnt/goF/f4OEgnx0foGGhH9/hHR/hIh9hH+Dg4WGfoF/g3x/dYGCg3+VfX2Ej32BeHuFfoGBgX5/gn56gYeCfoSMhYN/fYV8f3yChIyC
fHx+goKCgoGBg4KCfoGDgn18kYeBf36Ef4KGgop/hHl7g4GBhH9+f3uBhH+BfIGIf4WBhniEhXx/eYGBfH+CgoN/fnuFh4KDfoOCgn2Een6Bf4GBhXp/e3+Bg39+e35/gX1+gYN8hXt/f4GCg4F9gYF9foyBhYV/
g35+jX5/goF1f4p9gX+Fgn15iHuChHyCeoGCfnyDh39+g3uGgnuDeoF/hIGDg4OBgoR8fX97gXl7gYF+gnx+g4N8gomGfn2Ce35/goGBkIV7goGEgnp/coN5h4SUg35+gYKCgYiDdYZ9gYR9hX59f4aEfHuJg4F0
fn1+hX2BgnyBf4N/gnyEhXqDm4OCiHx4fn5/d398fHyCf4SBf397jX+FfoGCgXuBg4GBf32Be3p9h3qBe4KGaoOCf3iCgYGBgYKFhX91hYGKgYGEgYaBfYVyhX2Gg3+Df4F/gZF7foeDgnx6iYN9en59fnl7hYR9
gXx4iXiHgoZ7doJ7foGBgX+BcYKFgX2Cg4J/g316hHp9fIOEfIuGgYN5fX+GfoeGgYKCfIN+gYF8eYR8fnuBgX+BfYJ/g36cfIV/fn6BgoSBgX+Cg4aCg4GGfYR/f36Dgn5+gYh0gX1+foZ9goGBgnt9foN+fH2D
f3l9hX9+eH2DgX+ChHyBg4F+g36BeX+Cg4h+f4R+gYRzhHt/fH1/fIKBfX6BbYWBhnN+gX+BhXx/foOCiW+Fg4SDgXx9e4d+gYJ9g35+gXyBg4KCfH+Eg4SBfIF+eH9/g3+Bf4J+hIGBf4mEgXuDfoOFfIF/fH+D
gX2ChoN9gYqBgn+DgoF/g4N9eH+Bg36BgX6Egn+ChIWDhIOCf35+f4GEjIF7g3+GfHx9hH6GgoF8f39+f4GCgn93foKBfn6Ee4GEgYGDhYGBgX17lXx4gnl/foePf4V9g318eXKCg4F+fIGEf399f4F/gnyCfn17
g4F/fYJ+e4Z9goF6goF8goOCf32FhHuCfIKCfYKDeX+Ignt7hX16gn6JgX5+f357YoGDf32Cfn1+foJ/goKBiYF6fnmCf3qBfnt9h3yBgn57goR7f4V/foSCg4aFgnp6hYZ8gn+BgX9+lHmGiIN+gnx/hYGBgX+G
fn1/f4GChX+Bgnt7h4OJgn9/f4J1fYF/hIV7foiEgXh6fnZ/hIeBfH+FgX15fYKBeYqBen56e4J/gYWFgYJ8f3uFg4GDfYGBfX9/eH5/f359e3R9gYd/fIF8fX+CfoGCfn+CfYN6goV+f3+DhIGBgX6BgYF+d36J
iHt8gn5/foGDgn57ent/hH95f3yBhHyEf4SGhH54f36BhH98gYyBfoN8eoOFfXuEhn58gXuDfH+Be36Cgn6DiIKFf4F+foN/f4d3gYt9f32CgYKBg4WIiYN8hH+BgYGChn53e3V8g3+CgYKHenyGdn+BhIN9iXyD
gX6EgX9+hX5+fIGFeYJ9hIR+foF/eH+Hf3+Dfn+Bh4GHgX9+gYF7g39+fYGFgYJ7hYt8dH+Bf3+BiYF7f4KBf4F1e36GgYF/gXx8f4eHfn9+fn+Bgn+HhHl/f3p8foR/g358fn+Lgn9/gXeHfn+EgYGEk353hnd+
e4KCfX2MfIR8goKDfnx+eYSBen52fn2Bg36DeX2DfX+ChH98hIODf3+BgX98hX58f4OGh4F/gn+EgXyFhXR8g3x9fn99fX+EhYJ+g4R/gYV/e36BiomChIR+hX6Je4GFhIJ+f4GDenSEf3yDen16iIV9hn2RgYqC
gXx/fIp/gn+Cf39/gX+DfoF/hIKCfIJ7hH+ChI6CiYOCiHx8f4N+f3+CgXyBg39+in58foSEe395f4J9foZ7f4F6gn2Cin9+g4F7fX9/hn+BfYF+fYF/hYJ/g4J7hoOBgYJ9g32Bfn+Bhn6CeIF+f4F/fIJ/gYF+
gn18gnl/eIGCfn6BeIN8fnl/g4Z/gX9/gnd9eH2CfoKCe4GFe4aCgoKFf36Bh3x/f39/goR+e4F/gYJ7g3qIf39+gYZ9gXOBgn6DfniDjYh/fnh6gnx/god/fHF8eoKEg4iBfHyCg4GEgZR/goJ/gYOEbYF3fX59
hIGCg3+CfoGCg358gX+GgoSCioWBgn2Egn+Ef3+LgXt7bn6DgYOBfoF+fX+Bgoh8fX6Bg4KBg3p8fIWGgnl6g3yFfoKBfYJ/mX96gYKBf32FdoGGfn2Ef3t9f3+CdXx/fYN7f39/fIF+hImBgY1/hX17hnyCgXp9
gX+BfId+hHp/foN7fX5wfX1/gX59f5F+e39zg359goF/foGCen5+g3x4fYR7gX+BeX1+fnN9goN/g3x/g4GBgoKBiW6Df4GDf4R/hIOGfnqGenx1fYKCf4R+gX2Bf398f3mCgoN7g4KDg4SChoGBf3yBgn2HhH6B
g3+Bf4GBgX+MfoGDfH5/fIGDenx/fX1+goF9f35+f3x9foZ+f3+Cf4KBlIaDf32BgX+FgoF5d4GCgX+CfH6Egod7f4KBfIGEg358hIODeH18goGChH6GgoaBf3p2iYOBfoKBfYF7goN7gX99f357gYN/eniHfXR+
dXx8f4R9fn1+foODfnt/fX98fYR+f4F/gYF9goGEgXx8lH+Cgn9/hX1+fYeBhn57hY9+f399gn+Hgn2CgX54gX2Hg4GCh3N7god/foGBfH2Bfn5+hXyBen+Hg39/fH+DgYKBgXl4f35/fISEhHp8f4F/gYGDg4KD
jYF/goOEfn6Dg3x/hoR9hoN+fnyFgoeDgX+CfIWBen6Ff3mDfoJ/gX+DfX59hH+CgYKBgX+Bf398eoR/f4N8g3qBgn2Ef4eCf39/goGJgX5+gYaDgXqBgn2DgX14fnyFgoOBfX95e35+goh6hn6BgYKCf4FzfoGC
g4uEfX6ChoKBgoF+i395foaBhn5/gn9/gn+QhIOBgX6EfXuDfXqCf4ODeYV7gXZ7cXiJfoOCgod/g3yNgX+CdH5/f36Be4F/eX5+hH5+f3t/f3+EfHyCgYZ/fH18hn6LgX2BhYR+i32BhHyCgn6BfYJ/fYF8goeC
gX2If35/g39/fn5/g4p+f3p9f36Ce3qCgYl8hX6Ffn1+gYF5fYJ+f32DhH6JgoKEhIV9fnqBg4eBf3x+goGGiXp9fIuEgYF+got/fX9+gYZ/eX98fHWDi32Cgn5/fHl6goF/f3+Cf36BeX5/eniDgoV5gnl/f36F
gYaFhH+Bh3l9hYSBfH+Bfn6DhXp9gXx+foJ/g4OBf4R9gYGDg4F7foSBeYKBf397gYKNjIWFf4F9hoF9goR/f3x9fX5/fYKBgYODfX18hISBgXx/hoSBg4N/foGFgYR7fnmBgoSGjX+EfYOGf3aEhIJ9g4KBfHx+
gX58f3t9eH98e36IgX1/fHp+gX+BfoR+eoGIe3+Cgn6EfIJ7f4OLhYd8gXyDfIR5goeHgYN/g36CgYJ+fXqEg36GhYN9hHqBfnl8fn9/gnuCgpCBhX+BfXqBhIaBfoKDe36Ee4J/gYV8fXyFen2BfYODgXh+g3+B
hHWBfH6Cg4J7eXaChn6Mg2t8fIKLgYaBgoF/gYR9fn2DgnuFhIV/g3yCgXyBiH+FgXuEgnyEg4aCfoN5foV7fIGDgn+BfX18eoJ9iXx/doGBe39+gXx/fH6BgX6GhX1/foJ7fIF/cH+DfX1+e3uDen6Dh3+Bfnx6
hn6Be3+EgYSFgYGEf4aDfYSDgYGEf3uCf4KCeIF8hH9/f4F+e4SDfX6JfZN/fn6BhXmCgnx+g42Dg4OBfnyGf4WBf36Een2Bgod/hIKDgoWHfnyIgnyGhX+CgoeEf4SChoJ5f4F3g4F6i4F9f4GBg4GBf3p+eoR+
gX2Eh3V6h4SDg39/hIF/fYOIdIJ8e3x/gomBgX6Ben6Ii3+FgoOBg4N/gYR/goZ/hYl+iX6EgYWGhIOGhH+CgYGCg36FenyEg4OHfoV8goJ3fYZ/f3+Be31/gn+GhoF8g4iCgX6DhIOBfniEgX6DgoKEfYGBhIyB
jH+CfoOBh4F8foZ9g36DiYl+goGBhn2Bfn9+g36Df4OCgXh7gYSCin2Cf35+fX2Cgn6DgYiJgoSEfYOBg3+BhIyBhISDgnyGgoWKgn6FfoV8hYWCgYKFgoN8hISDgX18fYGBiH2Cf39+gXyHeoWBfniFfHt8g32B
gXl4fn1/hn6FhH9/foGDgX6DhoGKd4J4fXyDgZuCgX6Bf4SBgXp6gX58foaBfnB9do6Ce3+KiX16e358goSCeH5vgYKEhX98f4eLgn+BfYGBgXyCgoN/f3+CgYR7g3+FhXl8doV9fIKEfH+BfX18gYOBfn6Cfnx4
g36DfnmChH94g3qEhYR/gYaCgn9+dX19foN9e4aCf4F9hX6Fgo19foKBf4F8e4GJeoJ+e4d9g4F+hX98g4J/gYF7d3+Ogo6EfoKBfYaCgYGBfn99g3+BhX12gX6BhH1zgoJ6hIJ5hH+BhIWBe4KBfYt8f4t+fX6P
fYJ4iHyDfoKGgX5/ioF/fX6CeYGBgX2Df36CiYmEgYZ+h4J+eX97fIt4hX17e4x+f36DgYN+gXyKfn9+hX2BgX52f4GBhYN+f4Z+f4R+foJ+i39+gn+Df4F/hnx8gYOEhIh/f3l8h4GChH2CfoJ6f4J7fn2CfX13
g4J/hIGCgYKBg394fYF8gYF9fIF2f35+goF3fIF/f4Z6fX+BfIGBgoeEf26Dgn6ChH97hYh/dYp/gX1+gYKEfn1+fX6Ie3+Ed4R+g36DiIOFhH6Bg35+fHV+fIGDeHuIhX+Hf4WDf3eBfX1/fYF/gYt/gnt/gnN7
g4F8hYKBhHyGgYKFhHZ9foF9foJ+foJ/fnqDen1+goF+f3qChXuFh395f36DeoaHg3p9fH1+fnx/fn6DgX6DfX+IfoaRgYGEhIF7ioJ/fX6BhH+BgYSKhX+CfoGBgYWDhYJ/gYJ+gn+Ifnp+fYOGfoF8e3+Ce3qD
h4F/d4iCfYKKfoF/gnmDiIt9fXmGen+Ch3+CgX17goODgoJ9hHyIg4GEd36ChH+Cf3+Cfod9gX9+gX5/hnqJhn5/gX+ChYR/goGBe4KDlXJ/e3iDg5h7eoSGfX6BjoOCk4R+fH9/foN+doyCf35/h4KCh397jYGD
goWBeoGBhYV/goSFh39/g359g36JfoaLgn+BfXuCf4Z9gnyBgYGCfoJ+e35+hYWCg3x/jX1/gX+BgoF/fn1+f4KFgYJ6gYGBhX+ChYF9foKCfIOCgX18h4OFgYV9gX9whoZ/fX2Ie4SEaol7hoqFiH5+gn17gXx/
g3x9hIiBhYJ/gn56g41/fnx+fIJ9hH+Egn2BhIN+fn51fHyDgn6Bf3p7gYeBf4SEi3+BfYaCgX9/goJ/fX9/fH99gn1/goGEhH96e4F+g3+DgYV5iIdtgYOCg35+foh9gX6Cgn+FgYKBgYKBgoKIgXyBfYR8gn+G
goN8fn5+fISBjoOBhoWBgn+Df36Hg4KCe3+JfH1+dYJ/hIaBfYeBgnyEhIGEhIJ/fnl+e4KEg4iCjYZ/gYGCeoN+e4GEgX5/gYKEf3x7gYp8gX98f36DgYOHhIGCgX+Bg4KDgn+DgYeFhop8f39+f4F+gn2FgX+S
e3+BgYKEfoOGjYR8hH2IinmBkXx1f3+Bf4d1fomFgYN/f4OBhH6Ec4aDgoGCfYGBdn9+gn93fX59gYN/hIF4eXSBfIF+hYGOg4F+hoOCgoN+fIOCenl+g4GCf4N7f4t+gX+BfXyDe3iHgXmBhH94eYF+f4GBfIJ+
goGDfnx8hIOCgYSBeXyDi4OChn14fn9+fo6GhHt+goOCdoN9d2uChnN+gX2EgYR+gn5+g4J+gn15kIJ9g5F+hYGCfoSDgn+Dfn59gn6Fi3+PgYF8f3+BfX6Bg4KJgYJ+gYSChIN/f4GDgYh9e39/fYOZhH5+g3uC
foF5fXiCh39+goh/f4N6eH16eoOBgXqBfoKCfYKGf3yFg4GBeXKEfX9/iX6FgoV/h399f4GEgXh/g4Z6foJ3f3l/gYOFgYSChISEfnV+foOBgYF/iYGBd3yEgn6EhIGBgYhyfH9/gn9/goV/fn2CfXt6gX9/fIJ+
e3yCfoSLgnWFfHaBgYN/hYd1iIF/gYOCfYJ/hYFvcIZ+g4F8eH6DfYGBgX5/gnt9fn2UgoKEf4F+g4J/e4R3fnuFeX+BfX58hYSBf32CgYh9gYODgn19j4F+foOHhYKDf36CgYGDfYOMgYSCj5aDf4KDfX2EhoF8
foaGe31/fn5/g4F9gn2BfH9/g3t+hH5/f4F+fomBfH+BfIJ9foV/hIN9eoSBa4KEfn9/f35/hoSBhXh8gX98gX6Ce3R1fH56g4aLf36Cg4GBfn+ReHx7hI+Lgnt8gXt+g4SCf4OGgYKFf4F/f3uFfnyDeH2Dgn5+
gn9+gnuCi4R+goR8dHuBgYR/e36Dgn19fnd8h396foF+aYKGeXyFiIaBf4SChYN+h3x7gn+Bg4F/f32DfpJ/fX97f32GgoWJfYSChYF8g4OCfH1+fnqBe3uCe3+Cf4aCgol9fnt/gn6Bg4J/hnmChIJ+i4J8fn56
gX5/in2BfX6BfYOBho+DgYF/enuBfo1/fnd/hIuFgYF+d3+DiYJ+fn6DgoKDioJ/gX95gYR+gX2FgYSGfIF/jYF6fYd7e4GEf391jH6NgoN8dnp/gX2CgoSOe4eDdoGBfH2EhIR7hH6BhH6Bf3uDfn6BcH9+hXt+
gX6Be4N/g36FfX5+goOGgYJ/fYN/gX99hoJ8g4WCfIFvgXyBgoJ5f3qFiH2Bgnl7fod/e4F6f4GBg4KDg4WCent8fXV/gpKCg4KBiIR7hX99f4GBfYd/f4V5goKJg4F9hoN/f4ODZoOEeH1/h4KCfoOJgX99gYV/
f39ffXZ/fIZ9fYKDgoJ/e36DfHqJgoJ/gX+Cg4N+iIV9gYF9gYSBeIeCf4OHgoKDg3t9gYOBeXyDf4F/goJ+j4N5gYJ/e4WBfX6Ffn9+fH13hoR8f3l9fYF+fn+BgnyLf39/fX5/i35/gYGBgYOHan+Bgn13cH6D
gX6FgYd9gX5/fYSCeXyLfoSBg357fnx+gYh/hHyCgoN+g3+Eg4OEfoSFgXt/gX6Cg4l9eIKTf4R9f4J+g4J+f3p9gn+Cf4WBfH9/foV+f4KFfoJ8iIaBhX9/hnyCgYWCfIl9fIGCfXZ9fYJ/fYKCgXp+gn+Fg4Z4
fn6EgoGGfH+De4J+f31/d359gYN9e4SBgYWBeoaCgn+BgX1+gX6Cf4t7goGCfoGIfX+Gd4KBgnCFgX+DfX+GfIJ+g3uFhXZ+f4F9g4R7gXuCfH99g359gYJ9gn59e36BhX+CjYeDanyCg32BfXx7lH2JfYF9fnyF
g3yBhYKKgYN9h39/e4J8hX6EgYOHgn2Hg4F8g2iGf4ODhHaBgn1/fWyMgYKBgXl+jHuEgYWLgYJ9foF/hn6EfH9/gYGDgX9/fX+Cg3d+foOGgX+EfoOCgYiGfH9/g4GBf31+goF7hYGBf3yBc4GEf32HfIR8gn93
eod9gn2Hf36CfX2Bgn6KhnuDdn5+fnqEg3x9gX16gX96hn19en+BfHt/g4KBhpF+doZ+foWEeHx6gYR+hn6BgoKBc3t9gnx9e4SBeXt/fH9/hH9+gYV+jnV/fnp+gYR+f4N7fYOBgn6Cg32Bf4WFgot+hH2CdXp9
hH6CiIODg3+Eg313iIF5foGBf36CdX97gXp/hIV+gnZ+eXp/fn6TgoF9kIGBgX6CgY2DhIJ8hHt8fYKFfYWFgoJ+goKFhX+CgXuIe39+f3+Bg358iIOGfoR7gYaFfnqEfIOCd4J/fH2De4GFeYKDdn53dYGBfpB8
fYR5g4OChX6Bd357gYSBg3+EfoJ+goF9eX2LgYF7gX9/iYOCgYGBj4N/loF/gYGChYKDf4GGgYWHf4N/gX99g3+HgYOCg3yEf4SEg4J9doWJf3+CfH59gYJ/en98f4J/hIF/gnqEhH+BeXqEfnuFiIOChIKBgYR3
e4F8g4WBf4F9hH6Ce3+Cg3yDbH1yfoF/h3xzf3+RfYKEhX5+hYqGgoKBg36BhX+BhIKCf394g4J/fYGBiph+fH19foR/gX+DgXx+fn2CgXyFf3OGgnl8fYZ9hHx/fn5/gX9/gXV/fn5+goF/foKJf4GBg4GFf4F/
gYSCgX5/eH19g317g3p9goF/hIJ/g357fn6Eg5CJf3x+gX9+fX5+g3+Jg3+Qg358eIF+iH51fIqLin1+R4GChH6Bfn+IgYN6f39+ioF/g4aBgYN+gnl/gYOJfn5/iXh/foOBf31+e4N/fYSCfYJ9fX9/gn99hX+B
fHxqgoN8e4OCin98gnmPf4WMe36Ce3mCe393gn57iH5/foR+fH+Df36DhH17fIKFh395f4F+f4F/eX+BgoOFfIN+fn+Ee4uDgYaBi3x3hn6BgoGCgYKGgn2BeH9+fnh7foJ+foGBgYKBgoaCf3qBgn59foGBe32E
hIx+hoKBfIaBf4GEhHyBfoGCg4GBg4KHgYiHf4F+goSGepN+goJ5foJ/h4WEfYaBfYaCf4J+g3+BgX6DfHx7fnmDg3+DjHuIgn1+f4WEhHyCgoJ5gYFzjYF+foGBg4J8g3eGfYJ/f4J+iX+LgYKCf4J+gn+EfoF/
hX+NhX9+f31+gYKBhnt7hYF3h4d/fXyBhIF/gYR8fX9/fIR8f36CeoODgX2BgX2Ien97i3yBf4WBf36De4GFfIGDg3yHe4F8ioOMgoODf3qChI98f3yEfoGChYGBhYt+hIF8gZWBgm59foV1gn99fXZ/hIiBhIJ9
fnKCgoNteH+DkXyCfoKFgnp+goSBcoGFfn17gYR8fnxweX+CeIF/b4aEf4J6fYqHg31/foGHhH2BfoN9f3uHg4KCeIZ+eYqBaX14gn97enR+gYGLf4GBgYGBhn56hYWBhYZ+f4J+g4ODg4eGjIJ/fHyFcn98eoJ9
fX+Eh398hIN8e5iChn6BgYF+d358fXmBh398fHyGfIGBfoJ3gYF/gYWBf39/jHyDf354jHiDfYWMgYKWiH2ZfIOCe4h5gYSBg4KCgYJ4f3mBhYGBfoh+gYF9fnuDhYF/foSBgXx8hYiDfn1+f3t/fn2Bf3mHgn9/
goF7d4KCgoOBgoN1fIWCgX+BfIGBg4J1iX+EhX9/hH57f3p+fop7hIKEf3+Fg399fYGCgYF+g31/h3x2gnx/fHl/gYKFgoaBh31/hoN7gYR8foJ9eYN5foGBg39/gX19hYOCgoWCg4J+gnx9eoGEjYyEgYF+hn9/
goGBhYF5hIF+hX1/eoJ+g3+Bfn2BhHyCg3d+gX+EhHuHfn+EfnqDiXuFhYGCgXp8hn1+d4N+hHl/f4WBfoN+f4SDhoF+f39+gYV+jH19gYOBf32BiIGCfX2BeYF9gX1/g4SGfnuDeYJ/gXyCfH99hoKFf4GFe4N7
gX9/f4F+gX+BgoF+iXmLgoh+g4aDgn6Tg3+CgX6BcH+EfX1/iX6HfIGCh4KBhoWBe39/gXyCf4J7gn2If31/g35+gn+BgYF+enx/iX92fod/fIGBfYKCf4SBg3yBg3+Gf4GDgnl/fn1/fn2IhneEfXt+hH9/g3x6
fn5/gYOIfnx8e35+fYN6gYOCfYOEfnp/g4GBgn+Bfnp5doN9g3+DgoF9fX2Cf3qCi3+Bfn1/gX57gYOCeoWBgn+EgoN9hH2BeH9XgXmMf4J8f4V8gYODfHtrf4J8jH98hH5/hIV9eXuCfn56iIF9g4SFfoKHg3mC
eYF9fnuCg4GFfIODgoKBfIGEfYF5fX59gX19hIJ7iYeGgoKChIWVeIOCgoJ7foKEdXyDeHyBfIWBen58f4GCinqBe36Cf4GDgn+IfH19eoGBg31+gouBfX+ChoV8iIF2e3t/eYR/f3+CiYWGent+i3qDg4p+fIGB
f4N+f3+SfH+EgXyBfX1/fn+Ggn94hHyDfoF+fn99e3+CgXqDgXWBf4GBeHx6goN8h4N8i3yJfoJ+foKDeYJ9fISGfn9+fn2CgX9/fIJ6gnx8f354gX2Bg42EgXR6ent8f4J+hX6DhnyFe4p/dn6HiIN/e3+Hgn+C
g4eNh4F8g4SFjoJ/g36Ghn+CgoGCe39qf3yCf4F4gYR+fH+Bf4V/e399f4GJhHlugoWFfYF8fYGCgYOBf35+fIJ/fXyBhoF8fIGJfoR6hn6CgoeNfYKFf39/hH2If4GIfX2Bf4KJgX5/foKBe4F+f39/e4N/g3x/
gXCKe4N7hH1/gn6BeX+Eh4uEgYeBgYSDgX6FfX6Kg4KDiH+BfYV+fX2CgX96fnuBf4J/gYN9gX1rfX6DgYeGgX2Ff4yBf419gYZ/goGBgYKBhHx/f3p/f4GEfn9+fn5/eYJzg4KBfoZ7fId6gn59gXuBgnx/gn+B
eoOBf3uGfXCEfY6JhYOBgX19goR6gX5/gYKFf4KDhIGCf3iDf319d4F/foJ/gYSJenuBioN/hYN6g3p9gYKCfH17f4GDfnOCh4N/g42BeoV7goOBgoWKg399gX2DfoOCgoScg4WHfnx9fn6Dh4l8eot+gX56foOC
gYGBgoOBgX18g2+Ce4J+foGBhoF8fnx+hn59hX+FfIWBfnp/f3qBgYJ+eYV+foJ9hY18gYGHhn97gXp9h4N9gYh7gYJ5gYSIgYWBf35+f3x/fX+ChIh9oX19gn+Dg4F4gX9/goJ8gYF9goN4goR/fIGEfn1+hoJ+
fnt9g4WBfIF+goaChIZ/f4F/fIN+hH5wg4R1gYh5f4GDeYGDhX+EhX6Dg4KBgn58gYOCf4SHfHZ7fHyDgXiDf36Kf3WIeoKChoV/h4J7gYGEgYF9f4ODiH2Gc316gYGDgn57f3h8gnyNhoGBgXh4dId6foF9fYGC
eH95eomDgX1/gn+De4F/f314hYOFf4N+gYN+gn94hH97hYKBeIJ+f3uBgnp8d4J/gX9/h3uCfI9/f36FgYJ8f4WCfYJ/gnuFhXyCf32DgYF/eX6Cgn1/f3uBf397gYKFen97kX6FcoR5gnR9gn6KhH98e4h/iXuE
hIGDfXx7fIJ0gX5/gn16hoKCeIJ9foSBgX6DhYWDfYJ7f36Jfp5+en+NhH+BgYR/fn6BeHp9eIKBhY19iIGFfXx+f4V/g3uDj4SBg4J/gn99eIGBf4KEiYGCfXyCeoGBgYN7fn6EgY6DfX2Bf4F9foOEg4J8fX99
f4J1gYN/gX5/g3+BgX6BgXyCgX6DaX1+fXx/fYN9h4l+f4KBgYR+eoGDg3yCfYJ+gX5+fXiGgYKCbYJ3jHWEg4F/goSDgX5+goV8fYF9goGKe35/fn5+gX6NgoKGhYGDgoiEe4V/gX17f4GBgX59dXyBg3yDgYeB
g3h5fn18iX5/f36BhnqBgX+Cg4KNe3p/f3+FkYODh4GBgYF9f4GDfIR/h39+fHh8gYKGeIOCfHx8coOHfoGBgnx/foF8g4V+f396f4GKhH+BeoWFgoJ8gYeCg4p8hIF/fn6Bd4GCeXeFfIGGhXqCfYWBf3qGhIJ/
foSCg3+Gg4N+fn1/g4J9f4GCiIR8gomHgYKKen+EgX1/fYGCfIN/g3iFgYJ/fn2Cf39/fXuCfH59f4J/e4OCgoh+goKEgXZ+hoF/hH5+jX1+g4GBg4F+gYZ4fYF+fIOMgn2BgX1+ioKDg4N8fn56fYJ3f4p3hIRr
fX2Dg3p7gX93fnl+eHh/h3+CfX90f4F/gXh/g311f4KBfnuBhYV+fH57hnyGgXuBgn6Bh359foZ/gn1+g36BgnyChn2BhYR/g319dH5/foGIgX9+hXeDf4GDe4GCi4KEgoGCfYOLgX6Fh4aEgYF4fYeGg4aDgYl9
fYR7foeHbH9+e4OCd4qCf32CfISChX+Bf4F5g4F5hYOWfX+Ef3mDhYKBiH+Fg4N+iJB+goN5goF/dIF+goF7gYSDeIKDg4OBfHh9fX2BgXyDgY19f4GBfoKDfIR+f4aCfH5+goGEgYWCfIV/fnx8hX+CiH2GfoJ/
goSChX99hn19fIV8fX19gn9+fYWChHl+f4F/hH+BgX+Fg3iDfIJ9eHx+iXhxhIR8gYR9gXd+iHp8g4GBjHp+f4GBfYiDfoF4hoN+hIKCf4SChoKIfoF8doF7fn+Ff4N8gnyCjIJ/h4GCeoKEfoeCg3l/d4GEgX6B
g4KCg4F+g4OPhHt/g4aJfX99eX6GhXiDhXmCfIGBfXmDf4OBgYKBg4F1ioGEfH59gn2DjIGCe3Z6iIGDgoSBfnx/goN7dH59hHmGe4GBiIaBnIKBg4x+iIh9f3yUjIF8f4N/fX6Clnx+fnt8hH59iH2GeX9+f3+B
gn6Gg4N/foaDfX+Hg3d9f4F9f3t/g4JtfoF+g3uDgoV4eYNxhYJ/fYGDf4FygoN6gYN/gX9+f4yHfoaKf4GGeoGEfYeGfoJ8i3mJf4SDfoR8d3aDe4OCgnuBeIeCgX2DfXuCiX2Cf4d/f36Hf36EeoiBf3t/fYJ9
gX6EfoaBfWuDgnyCfoJ/gnt9gn+Bg3+BgoJ8ioR5f4F+fIOCf4WBgniFfX1+f4F+goGGfYV/e4WFf3qGfoaBgoGCf354i4iHeoJ3goF/d4SBg4WCg4N/fn6DhH2EgoJ/hHiCiIF6hod8gXyBhYKDgXl/e4OEgoF9
h4N+f4J/h3uCe397f3uCeoGBf4GCg3uCg4J+hH18god/f4F9fo59fo6Fg3N/fn2OfoF/gn1+hYN/gYSBhoJ6g3x9goZ9bY52fH6MfXuKiHqEgoN9fIR+fIGCfX9/fH2Bf3mBf4KEhn16fIJ/f4KBeX+CfoKDgYZ9
fn9/fH+Dg3yJd3yDhX6HgXh+f4F/e4F+gX5/hIKEf3qJenx+gYSCfI+BhHmBgnyDf4Z+f3yCf4J9go6Bh3eCfnqBe3+Ef3OFiIWDgXp+fXt1gn9+hX5+gYZ/hYF+fX9+g4F9hX+DfoGChH+DfIGBgYJ9hIKEjX+C
gYOBloGHfn1+iYaBf4F7f319fYGCfX+BfoSGfIqBfIV/foKEf39+fYKJgYN/fXx9g5SFgoGBgX6ChYKEfXeBgYJ/hYJ7gX2BiYl3gYKDgYGCfIZ9hYuBfX2Ff4J+gnuCfn19g4OCh32Cgn99fol+hYR0gYF6eYF+
gX1/gXx8foWCfYx/hIh+eHt9f4ODg3l9fn6Gknt8fX17kYF6foaCeoKCeoSBanp/h31+fnp4fYKGfpB9g32Bf4qBiIF7g3h4f36Id32Bf4ODfXllgnp7fX16foZ/f359g36FgYWIfoF+fH94eISDfYF9f396gXyC
h3p/hH6Ef4yEgn9+g4iCf4KCfop+f3+CgoGHfHmJfIF7goeFhYKBg3mCfn+FgoF/f4R+fn17gn+BhIN9foSFhIF0hX2DfYWHgoGDf36Bf32CmYaDgnyBg4GBjoOFfn+BhIWDg4x2e4Z3g4OLe4KBf4Z/gYGCfniC
foJ/gYGFfI9/goKLgXx/fX5/gYiGgX5+fn+DfoKBioR/f4R+f32FfIKJf4OJg4Z6foF+foGCfH6DhHuBhJJ+gn9+g4KBfX56h4N/gX+Cgnx/hYuEgoKBgYWDhX9/en+Gf4J9gniCf35/f4N+iH5+goGDgn6PfIR/
g32DhYWBf4KCfXuFg4WLfoN9f399fXuEgXyBiIOGfYGCf4F9goKDgoKDhHx6gYF7foOBd3t+eoF+gn2IfoeEgoeDgox+fnh0c3+DfYKMgoN+foJ+end/fYN/fIZ9eYh3fHqCfHyGg3eBioR+foR9hH6CfIGCe4R/
fX5+fn98doeIfXyBfod/gYF7fXh5h4GBhnmEhH+ChX2DfoR9fXuDg4iBgoiDeHuLZn99fIGEgoh8fX6Dgn5+foKLfoGBeYl/en97f4KCeo18fXh/gYOCg3+BroSChH6BhYGCgX5+fn9/d4KEd4R7goJzgXuBgoF9
fYKBe36Fe4GEgoF/fIV/hXqIe35+gn1/goF/hH+Jf4J/f4J+goF/ioJ+fnx4e4ODh35+f41+gYF9dISBg4R/hXx1f4GBhYR/hYJ6iH6Be4OEfoSCfIJ9en14gXyDgXiCgYN0foODg4OFhH59f4KBg4ODf4R/gn9+
goKJf4R5e3yChIV7hoR9gYyBfYR6fIJ9fIGCf4eCgoiBgn9+f4N8fYGDf3yEf4KBhIGDhIGDhX6EfYOBhH1+fn90foWDhH5+fYJ8hH+CfH97g4F/f4aFfoGBf3x9gn+CgYKEd3t9foSCfoOFgoSJf3+Dfn+Ci4GB
en6DgXyBgX+Bg496e3+BfIhxf3yHgYKBe4J/goGCdol/fn9/Un+CgYV9hn+DfH9+eYJ/eIR5fYd/gnyIhH6Bf3+DfYGBgn6BgYKHgYV8hoeDfnyBfoGDgnltfHd+fX+Dg4eIhH1/gYSFfYR/fX5+gpB/f3+FgoGB
fYSDe4F7f36BgYmDfn2Ce3x+fYN5gYN+fIJ9fIJ8eX2BgX1/ioKGfYGCgX2Cd4d/fYJ0fnmCg35+fn1/gYeCgYKDhH2KfoOFf4WIgYKFfoF+foKBf3h+eIeBh4KRf3yCj4R9g36Ch4Z9foaHfYF+hIGBf4F8h4N3
fYKEgn6Bg4GCgYWFf4OBf4F8gYGCfX9/hIGBgoOChIKGg4OBfIGEgn19f4GEeYWBfX6BfYh3g3h8fX2DfXuGf3+Eh35+e4F8g4GHgnyLgn59e4GBgn93eYV7gX15f32BgoKIeX6Bf3eFgXuDgn+ChH6DfX2OfYaD
hoKEf39+foGGgXl/hHiCfoR9gYJ9fXqCe4J7e3yCfIN9hYF9f4GBgnV9f3yDf35/f4N3hn+DiYR+iX2Cg4+Bf4F9eIR8nX+GgX9/foF9gYSHg3+BgoZtfIF9gn2Eg4F/gnaBh4mBioOJeYSKf4aCfnaBe3h8hHp6
eYJ+hH53fn+Cgod+g3x/hYOBgYN9fYKBgoWCh4R+g4N8jIF6iH6FgXqBhIh9coyBf395foF8g3t6f4F3fYWIfnqFiHt5foWFhIeBgX6MfX18gnxzfIF/fYN/goqIhH+DfoGBfnx7hIqBfn5+f36Cfn99fnx/fX99
fol/fnuCgYF0g4SEfoJ4hYZ/f4F/fIGBgoJ8gYd2gnyDhYZ+f2R9f4N/h4R/gX58gXyFgoKCgoR7gYJzfYKLf319enyDfH+DfX1/f355fn1+foOBeH1/e4J8e4OBeYOGhIJ5e36Bf399fXuCd351gn5/g32gg4KF
foGEhHx/goF7f4KBg3qEgYJ6goSOfnp7g3+CgYSEhIKIfoJ/fIF7h4J+f3qDg3uCfIN+fHyJiH+Bf4ODfIOCgXSBe4GBf3mCh3+JdH5/gYSLfIWBfXqBgoF8g3uDgX+If3+Ifn+CfXx8f4iFfH59goOCfoGBfoGF
gYF+foSCe32DfYJ/hH6CfoN/g36CgoKHgn+Bgn98fHd/hoKDg4SHa3OCfH96e3yDfYGChH+BhYGDh4F9fIGDhIOBcYN/g4KBgn1+gX6HfIJ/gYJ/iIF/gmKBeYZ/g4N+gYV/hXt+gX+Ch36DgXp6e3+EhoR+gYGC
foSBhX6GfH58gX2ChYF6goJ9h4KBgX93f4SEfoWBfnt8fX9/goJ6hYSCiH6ChIOBgoGEgYN9gYJ+f4KBgX9/fX5+gn56foJ7fYGFg49/gnx/f4GFgX5+foOGfoGDgYSMfoJ6cn2BgX1/gYR/gX6BgYOBh31+gn57
fX6EfoKCfX+BgXZ+dXx/gYSDhIKEg35+fH59fH6Bg4p8hH6CgYF6e393hoOBfn5vfXx6d35+hIKBhX2DhIF9f3qCgoF+hXuCg3l7fYJ3hH6Eiop/fYWBgn+CfYF9f36BgYGBgoOEgoN+fXl6fIyDflZ/fH54g4OC
fYJ+fXx/eIODh4GBf4WDfYaCf4aFg4N6hnp9hH6BfoN3hIJ+hH9/h4F9gneEfoaCh3iChX2Lf4Z4f3uFg357f4GGgYGBfoR/hoZ9h39/f3t6d3t+f25/eYN/fX96hIKCfX+BfX56fn5+f4R3enx+iIOEgniDfYF9
fn97gnh6goV+gn+Cf4GHgYeBfoF9hIR/foeDhIF5eox+goR/gXuBfoqGhHl8in9+fYN+fX+EgX+BfYKCgX6Be4F8fXiBeIKBf3yCg4N/f4ONiH54g4d+k4N/f399kYKBg4KBfIWJin5/goV+gX9+hH5/f31/fn6B
g3mBeX1+fH12e39/f4J/foF/goF1g36DeIGRf31/enqCfIR/g4GChX6Bh4N8fnp7ioF/f4F+f3+DhYF/f3+CeIGFeXZyf3Z9eXuEgXt/en6BeIR8goN9g356f4GCgX59g4R+f3t6fX6EgYKCfH17gXmIf4J8gYR/
e4F+fn98gY99foaBfHh8g4GDhIKBhoOBgn+Df4J/gXuBfX2Ff3Z6foN+hH19hHeOf4GGgnyBf32BdIN/goGEfIF+f36Cg3+Hf396eYeChHyCfX59goKCgn5/fYGBgoF6f4V8foF+foN9g4WBfoGEiIGCe39+foR5
gX59g4GFgnt6hX99gniCfoGBgYF9gn2GgXt+lH+ChIR/eoOBhIWBhIKGgX6ChIV5dHyKfX1/f4F8gnx/g4R+h4aCgoJ6fn59iImBf4F/f4GCfoF+f3mBhIGCfoJ+goGCgYKBgn99f4J0eIF8fH+BfIqDgn2PgX6C
goWEf32EgoJ+eYKDe36Bhn98goOBiX6FgXiBhHt7fISDiIGBgYKQgXyBhIJ6eYeDdoF/fo6Cf398fYGBf3uFin+Bh36Bfql9gn+BhYKHfoSCgn14gYV9fnB+g4mEgYGDen6DfoeHfoOBeHx+eoN+fY5/gVl+iXd5
fISBgXuBg3+BgX55g3V8goODi4R/gX6Nf4F9gn9/fX+FgYKJfX9+gX9/hIGLi4OBdIF6f3t/gYKBe4J0e35/fXyDf4GIfn+Bi35+koJ6e4OBfYSJfH+Cfn2CgX+Df39/d4J7h4x9gn6BfX2Cf3+EhYN+gYJ/g35/
gXqGhoKBh4Z9hX+BgoKDfoKDfnZ7hYF+gn6Cf3iFhnaDg35/fn16f4GFkoF4f5GBfYJ+gn96f35/eYOBhoKDfoqBj4GBgYd+hHyCfYN9fX6BfoF/gXmDjH98gYGFfn6HfoyCgX6Bd39vgoN+eoFzfYN3in99fH9/
fX+DhX6DfX9+fX6Dg4GGe4SGg3+CfoSBhISBf3+EfnyCgn9+g4J+fH9+g32DgoKDfH2Be4GBgYOFf36DdH98iH6Dg4SBf39/gX9/hYOCgX+Bg35+gYF+fIOBgXuBgXp7f359hXyCf36Bhn18go1/in9/h4WCe39+
fXx/fIGFh32EgYGBgYN+f4eOfIWBfYF4f4F+gn5/fn99e318fn+IfoGMe5R2foSCeIGBgneBgnt+iX98fX2Cg3OEfYp4foF6hYF9gn17i4OBfH5+f4F8gXZ/hX98f4R/goGBf4F7hIZ3fIaCe4OCf4GFgYGBe3t/
hIF9fnp+fX9+hIN+gn1+fHqIfoF5knyBen+IeH6Gg4KBiXN9gX15f4GBhH97hISDfYR+hIiBgYGCfHuDeHl9eXyEgX5+g39/foR6iImDeIWCfoZ9f4F+fYSChIWChn+LgX1/hYl9eoKGfoaGeHmGgnqNgoJ+foSB
go55hYN/hH9/hoGBe3+MfHx/fYJ8fX58g39/hH95enx/gn6Bg36Gfod/f5GBfYKEfn6EgniOg4l+hIN+gX6IfoGCf4GBf319foV/f4F4gYF6gn6He4F/fYN/fYR7hYKDiIF+e4d4gnt8f39uhX6EjH6CfH2Efn+C
foJ7fH5+koODfoKKiX6Bg31/fn6EiHx9fXuKgYGDgYSCloKDgWp6g357f31/g31/g3p9c4GJf4F8gY2EiIOCfn5+gnyBf32HhIF8f3yEg36BgYF/fYGJhoV8g395g39+fX+BgYKEgX5/fX2Jfnt/fHx/f32BgoGK
eYF6bnx9d3yCe4J+g4J9gYeDgX+CgX98goKCg4R+foGChn10gn6BgXiCf31zfYN+f4h/fISBeX9/f3ysgoKKgoSBenl6hH9+hn97gn5/f3+CfH19en19f4Z8h4V/hIF9hHyGgX18gYN/f4GFf4GDgn5+g4R8f36C
e4iEf4lxfH1+gYOBgnuBiYF8eXiEgXyDf39/fH+CgX2BfYJ9hX1+fnx9fn59f3+FiXt7gYSCeIeCgn6EhIOCeIaEgYGJf4N3f4N9f3+DgYd1h36BgX2Ci4R/gYSEg4V4g319fn+EjYOEfIaCf3x9goN9gX+Eg39+
foF5hoJ/g4N+hIOGgn1/f4F7f3yDfoKBf4V/hX2BhHt8fn9/cX5+fX9/gYV+f32DhIaHfYZ6foKCfIF+fIJ/fn2Bin18iIGBf4GDfoF5fYZ9gntqf3+BfoF/h4GCfIN/eH1+gYSBhYOCg3yJiYGCgn9+foKIg4F+
g36Hgn2BgoWCd4d+fX+DgYJ/f3yBhIKCfn5+goGNgX95foSCg4p6f3aBeoKBgYJ/gYN9gX+Bgnx/mX+Ie4GfgoF+gYSBf4l+h3x8gYKCf4SBg4F/f4KDg3yFgYN/g4J+hX2Ef3p+fXyDg319hXN/gYN4hnp/hIF2
fnyCe359gYJ+goGDgYV/gnt9fn2DgX6EhoSFgXx7foJ8foV8gYGBf4OChHqCfIJ+foN/fn14f4JzgoF/fYN/hX9/fIGCgoR/fn2Je32Df4N5jn2Bf4WOf4WCgZN6gouBiISCf3iDgYF/foJ7hIJ9hIWBg3+Be4N9
hoGDgXqBf3+BfYSEfIF7e4N+iIGFfoGFgYyBf4R+foJ+gXuDg4WJhH9+gX18gX58eoGBf3+CgYKGbYWBg4KFh3uCg4SEf3+Jg36BepSBhXt9foR+goSFhHt/gYR/gn95fH+DfoKDfn6DfX2Cfnt9e3+FhH+Bfn2D
ioF+hIJ7f396hIF3g4KDhH2BfoJ/eoOGln5+foKBeoKKhXyMfXyDhn5/goGFfXmBiX9+fn6CgYF9gnt7gn2ChHuCfoKBgYeBe4ODe4OBhoGCfYGEf4JxfYWBgXmEhoGDhIR/fH6Bf4J9gnyBgn18fod+gYN+g4d+
f3+Bg4R+fYN+gn55f4F+eoF/gYF/gn+Dg32EgZWFg4V/fX53hnuBf4J/f3eEeIF/fH+BhH6DhWyBhIKCgYKEfoJ/gn+Bf4l+goJ/hISFgX54iXl6goKGfnx7en95fn59goJ7hoJsi4R/gn58f4GGiH54fIyJg31+
en5+e32BgX+FgoJ9g4F/foGDh4R7foJ6hH1/hYODe315hIF5gX+BgoKBgX+BdYWCf4eFg4SFe3+Dgn+BfHSCf4F8fX2DgX59fn1+fYKLjnt+fH2BhIGCe32Cf3uIf4J8gYGDdnyEh35+f32Bgnp7goOCgoKCf3+I
foR/fXp7goGBg4F/gnl/g35/h4Z+h3uBgoN/f3uBf4J+dnt9foeCg4WCeXl8hYKIg3+CgX+ChIN7gYVxhIGEfoODfIN8hIaDgnt3fYJ9goR+g31zf3qSf4iBf3t/e3x+goF2goGEgoSBfnyBgnt+goGDgoF5e3qJ
f4J8hoF/hId8g4l+eXx7gn+Bf32ChX96hX2Gfn5td36EfIKEeoWBfoaMgX1wiHyDd35+fod8fYZ/gX1/hnV4f4KBgoWDfIGBfYaCj3yKhId8f31/dox9hIF8gYJ7gX5/fYOFfH5+gYWDgnh7g4KBfoyCgX2FeH6B
f4J+hH+GgoZ/hoWDgXqIgYl7fYJ7fn+Df4h6e5B+gXeDiH+EgoRwgYZ4goF8foSBgX2ChX96f3+Fhn+EfIODg3KCg3yCfoV7f4GCeoSEgXp/g4F/en59f4FxfoF9gXd+fIGCgYV5g4aFfHqDgn2Bg4GFg4SBgX5/
foJ9gYSDen2BhX2Bf32Hen9/f32Cd35/eoOCcX98g4KCgYF2fX6Dgn9/gX+BgYGBfoGBe4N/iIOHg4OFgYJ8fIiGgX2Ggn97hX5/g46Cd4mEh3+Cgn57gXmCgXqEhIOGgX17goSDgoN+gZB7f3+Dfn9/fYSHhIKG
hoF/fn+Bg3+DgYd9fn5+h3mKiH2Dfn99ioJ/f4J6goR9e4F/joOCf4J6gX2EiYJ8g4J9f3J3gYN7gn9+hH5/fX6EiX6Dh36Be4F/f35+f4GHeoJ9hYR8fYJ9fniDe36FgYJ8gYh+fYGCen6HfIGCgoJ+f4KFdoh/
gXqBgn1/gX5/fn+GfYGNenl/eoGChYKBgYR+hIJ+goaChH+Hf4J0gYN/gXuDg4J9doF+f4aBg4GCfnmBg4WBeoR/fn6Cgnt5fYOEgnuIhH98fX6BfoN8fn6CgnmGdXiIgX+BeoZ/foJ9g4KDhIGHe36Be46BfYF/
gnWDgX9/goGBfIN/gX6CgoGBgZCBf4F/g3d/eH2Ef4J+fYqCfn18gX6Cf3yDg4d7foSFeX1/hX+Be4SEeH+CeYKBe3+CgX19e4F+goSEgoSIgnqCe4N+hIGBf4GtgnaEfn+Cgn+CjH2Ef4F9gYF/gYKEe4N/goF7
eYF+fISEfIOFf3qGhYF/fn2BgYKBg3+DgoKBfX19foJ/f4OBg4SBg3t+hH+BfIGRgX56iYV9goGGgX6BfX6DgYGCgX+CfoKDfYSEg39/goR/gYOKgXx+fH18hYaCiIKQhoF1f4iGfYiBgYGEg31+f4OIgXt7gX2H
gYF8f399c3x7fIKBhHCDfoOFiH+Ih4ODgn1/goR7foR9f3+BgnuChIR+gn2IgYJ9gYF/foF/e4WCgY1+f398e4F/e32EfYV/iIZ8gn5/hnuFfH6Df4SCfX+Hf31/f4R/e4KEjIF/fIJ/fX6Ffn99eoF8e36Ihn+B
d3+CfXqEg4GDg3+Ef4Z0fH96foaBeoZ+f4eCf3yBg3iDfoR+gX+Jfn9/gX16gn5+gYJ9fH6Eh5F+goF1gXqMhH6FfYGJhYyDg4aEgYN/fnqBgYJ5gn6Jg355f4+ChXt1f4aCf4F5gYR+foF/d4R/e4J9hoJ7f4KB
fn5+foOBfn5+fHiLeYJng4F6gn1/i39/f4F+f4J/fn+BgYWGf35+eneHg4F6gnt9goKBf357fX6BfnuFf4GBgXWBfn99goGEf36Ef4F8goF+h4KMeHx+gYWGh4F/eYJ8f3Z+fIKBiX97fn6FkYJ7hX+ChYOMfnl/
e4OBfn2Bgn2Ce4F+hHtyf36BfIJ5f46GfIR+joKFfn+Be35+fIOEeYJ/f3x/goODgXmBfIGBd4OCgYR+f4R/i4GCfoGFgn6Eiot/hIaBhoWCfoeBf4WBhn18gnp/eIaCgnuEg36Je4GCeZODh4N8d4F8c357fH+C
gn6FfYF7g357hXaBen6FgniCgoF8f4WBgoN9d399fYN2gX2EiIJ9hH58f32Ef4J+goN+fHp8f35/gXmDfnqHgX5/goKBg32Bf3qDgYODg36Fg3l5iX6Ffnd/f4J4f4WJgX+HhHp/gYJ/f4GFhIF4foOGgYKDhXN9
gn+BfHqDhYGCf319goKDh4J5iX6IfIGBfXt/goGJf4F8gYJ4hX+EnIF/e4R/e319eIN8cYOBfX1/eniEgoR/fH15gX99eoJ9fYJ/iYJ8g39+f358fHx+foh/f398fXt+fYOBg4aBf39+go17ent/foaCeoV7gX6F
c5mEe317hIN+gYOEfIt9hn1+gX6BkIGEhn6BgYl/foR9kHl9en+Cf4V/fpF/f3mCg5N/hIKZf3qGeod9hIKLeY5zf4R9hYF8fn6Df35/gYF6fIGFf4SGf4J8hYeGhX+Ff4h/e4N9gn6BfH59g3+KhH+Cf3t9e4SC
hn6CgYF/fXqId3t5hoOBg3p+fH2Bf4J+hn+FgYGGhISIf4GBf36BgX17f4R8hYGEe4J9hIOBf4F+hYeDfX59hn6Bf39+gX+CfYiGhH2BgX58hn+IfX57iIh+fX56gYOBgnmCfYGCgoF/hISFh4p/f36Dhn53hH2D
gXuDcIKBfn55f4h/fIZ/fH6BiHV7gnt/h3p/fYSCfH58fYF/eoF9hX+DgYF9f4OCdIOFf4WCf4mBg4F/hoGBgYOCfoV7d3x9e3l9f4WCgnN/hn6DdoN8goOCeIJ9fYKBfoGDhIJ/foKDfnt9f3p5foiBe3x/jXx8
j4R+goJ9e4R/gX+DfoJ+g3yBhIF9goR+hYJ+f36BgYJ4goF9fX9+kIF8hIR1fn2DfX6EeX+CgYF2gX6GfYOIf35/hIKBfpWDfn2Cfn56hoKBgYKFf4J9fn5+oYJ9hIaDlH58e359hX5+fH2CgX9/hH9/g3+BgYWC
fn99hX6Efnt9f359jH9/foGIf4ODhoF9gYqBhoF+goN9fntugoJ+f4OCg32DfYeDfoKCfYJ8en99fX6Cf4GLhIKJg31/hoKEh4V/fX6FfoZ7got8gn6CfIJ7iXCBhYZ8fYSChniBf4Z/iIF+h42Pg3qCgoF+hImB
fnl+gX57gYGEfX6Denx9f4d/fX6Dgn2Bg3d+fnx9hnuBe4F/hnt8foR/e4F/gXp/g3+DgYR8f3WCfYmCg4F/gYiFgX59foSEgoGHfH9/f3+FfIJ8goF/f4d8eoZ+g316iYmFgoN9g35tfIGBhHODhH9+fX2Dgnp/
e4ODg3qDfoGYfn6Bh4GCh39/go9/hYKBf3yEg4J/gnyEgop/f4KHfIKFgYR/fYF/e4KHgn6BgYR4gnx9hoOBgYWCfXyEgX58hX6NjY+CfYeBfYF+e3eBg4F9fH19f4F7foJ+gYOBgX1+e4GChn+Bhn6Hg3+Cg4Z+
eoOCdYSCg4KUioR9fHx+d3+HfoJ8gYl5cnN/gYF8g36Gf36DfH2BgoF0gnl6fnyCgnl+i4N5hIR+doF/e39/fYF8f4F/d357fYODhIKBgYJ/fn6Df3uBg4F8gXx/gYF3h4KFfXl9g3x9foJ/h4OGfnx8hX5+hXZ/
fn+LcYSFgoN7gnuFhnt/g39/fYGDfX2Bfn6BhXt/hX6Jgn+Eg41+fox/gXx7hIF+fYGGgYKDfn6Hd4SEhYSIf4h/ioqFgX6CfYGDgYZ9gn96c4GChH2LgX6Cg4J9jX55hIKGgYGHg4OBfn9/e3+Gf4GCfHyBen19
e36Gf36Egn5+f36CdoKCgYKCf4KEgYKBeX98gYGDgX6Cf4GCgoV6gY2Bf4F7g3+ChH2Ff4F9fn+CeIaBgX6Efn9+f39/g392f4F8fnd5eZKDhn1/gYGDf3+CgoFyf3mBdn6DfYJ9gYOFf39/fn5+eoJ/e4OVg4F7
ent9f4SBf4KDhH1+gXl7fH6DlIF9gXyMfH2IgX93eHqDfn9/gYJ9hYJ8gXqChIeFgn2Jf4N9gXyBg4N9gn1+fn9/gX+FcouBf39/fYN+goZ3goJ/gXyBgYZ8eYKFf32Bg4GEhYJ+goh9gXt6gYSOfHqBeoV9gYF5
ioJ/gn9/f4F5iod9hIGEf4R+hoR9f3+Cfn9/g315gX59hoN+f4aDhIGCgoZ9fYJ9eXmDfIl+f35+gXyDf3+BfXx/fH2EfXx/hI59enuBgYZpfIGBf3eEgn6Bf395e36Df4N3hYd/fXyDgoR9gnqFgol+hIJ+hn59
f4GHfX9/fn9+gn2Bg3+Cf3x6hImIfn18gYKKgoZ7fYV+f4F+foF9houBf3yBg4J6fn6Sf3+MgXZ+fIJ/hYiDg3+JfHh6fn6Ef4OIgn2DgYOBg3Z9jIGCe35/ioiCgXyDgX9/goN/h3l/f395g399gn56goFufn17
g3+Ff3d8fopog3x/foaCfn2BfYWDfYJ5g3uChIZ6fnx6fod9f4aBg4F/fIKEfXx6gX+Ggn59aISGfoWCdpiEgn2Efn5/fIN+iIaDg4GBfX2Cf4KDf3x8fn97f4ODfYRzf3x/hX+DeHx5g3+Cf4aEfoGBf4N+enh+
foJ7foGHf4WCgYGBgX5/f3x7gYGChH+IhnmChIWDfoKFg4KJgYJ8foh+eH15gXuDgoF+gYh+f3l/d4KBfX2CiIR/hId/eYF7f31+do13e3mBeYF9hoF6gn16foGJe4V0fX99fYmHeYGCh4J/fX+HiISEmX15hoKB
gYSBiYGBj3h+fn9+gYGDg4F8g32aeH97fYR/gYeDe4l7g4lxgoR/gYZ8e4SBgXt+hYN9g3+Cgn5/fXmGg39/g3uBgYGHe5x8e4WBfoJ+hId6g4R5h4R/iH99gX99fHyChH6DhI+EfYKBgYN8fIOEg4J+hYKBf4t/
hH6CgYKBfYeEhYF7gYGBh4R9g4SCf36DfX96goJ/goOGgn2CgXuBd4Z/gYp5fX+EdYd9gX6Dg4F/g4GDgYJ9fH52fn2Fgn+BeX6Ch3x/fIOIhXx9hpB8fX+HgYV+hoJ/e3t+gYOHgYOLfISKfnyBgn59hoh8iHt/
g4WGg32GhX2BgnR2e4V8hYF7g4V5foGChX9+g4F9gYSBgn18goGBj4d6fX19foFyf397f4F2g4F+hYGCgXuCh399hYGBdYN/gXiCgYOBfoF9hIaGf3R+goGGf4GBinKHhIKLg4V+goF7hn53foWGd4SBeIOBioFz
f4N+jH2BgoJ+foSEfIOEfH6BfH+CgYWChXyDeoF5fX9/h4OEfYGBf4GBh4GBhoJ9gX57eHqRgYN/fH6Df4SIgXV8g4GBfYKBg3+Cfn+Ben9/gouBg4l+hoGDhHyCfol+hX2CgoN/goZ8inqEjIV6gYGDfX99god5
gX+OfXx8eoKGgn+DgYeBgn59gYKEfn9/hXmEeoF/f4Jyhoh9iHyJgoJ+eYmEfnt6hoF8f4GDj4OHdn+Bg359h39+gXt/d3+BfoN/gYF/goKGhIaLf3+DgYGGfYp/hH58gX6MhYR8dHuBhn+Hg32CiXp6eYF+g4KB
iISEgXuEfoqGeoGJfn+JhIOCen+CgoGLg3t+gn6Ef4uFf3uJg358f4WNfXqFgXSCf4GDf36BeH9/foF+g4F+j4aEiImCfYKBgoKEgnmBfIOCenqBhIV8fYiBgX57hIV7gXh8gn+DgoKCg358enyPiIJ9g4F8hHyD
hIGBgYF+eoKCgn94fX+Ef4GBfH12gYODeoJ1e3+Df4F+gYN7eHl6doOChYGBiH19e4J+foF9gYGDg3Z9hIF8gnR8f3x8fX19goJ8h4F+en5/hoJ/goF/f39/f3+EgoKBfn19f4GDfn97foSHf4KDhIp3eHyGfX97
f4F+g4KBin9+fYOKfoGHfoN9e32EeHt+fX+EfYGDf4GEf32Hf36CfIR5fX98fH6CfH1+gYGBjIKFhoJ7fYGFhoF3goJ/foGGeHd/hIWBgXd/hISBfoF/f397cnp6f3l9gYGCgoGBhYGDgoF8gYOBfIJ2iIJ/fHd/
gYqCfoGCgoGDeomBcXqBf4p+goF0hoOCeYt/hIZ8gn5/fIGGf7J6hoJ7gnx5f359gXyJd4yCgoOBgYF/fX+Bf357hYN/gYOBh4KBgXmHgYmFf4OCg32DgXiDgYN+gnxzfH+FfYJ/e5N+gYJ8foJ+f3+Ff35/gn5+
g35+d35wgnx/gYF+dX+BfoN+f4N4fX+CgoR5h3t/fX6BfoN/gn98fn1/gn+Cf36IgoN/hXx/f4R6gnx7hoGGf4Z/hG9/kX5+fIGDgYGCf359gX5+fn1/g3t9iYeEgYGBgYGGhIF/fn+Hf4F/gYmBhoGDg32Bgn59
enuEgn6FgYSCfHyBgYGFd4F7hHxkfn58gYF+gYF+h399fHl/mIGBf4KDiH6Eg4SBfX98gn2GfoJ4gn2Cf4GBf4WBgXyCe4OFgYJ/hX6Gg399f4WDf4OEiIKDgoGCf4KCfX9zfIJ8f3t9eoGCgoWBgYV5g3+Ih32C
f3yGenuBeYGBfXp+gYF2gYmMgXmCfIh+gYF9gYJ/fH19f4F/f318g3OCcYJ9goN+hnd+gn1/h4GIeoaChIR7foV/f318e3p+f4N+iISCgXqBhYSDe35/gX2DgYKCgXB/gYJ8gn9+hYh6gXyBgX19f4h/fYSFfYF9
pH5/fnx+foGBgn98iYeBfYJ+eoOBgnuCf4J+gn1+hH2BfX1/fH6Bf4F9iH9+g4N/dYOIfXt9f42Ne4ODk397hYJ+g4GCeYKBfX5/f3eWgYZ/gn2BgX5/goKDf35+gX+Bf3+DfIF8g31/f4F8f4KCfIF4foF5dH+C
h4GCjoKFiHmGh4J/gX9/foR7f4J7f4F+g4GCgnt9fYl4j3+FgoJ7hHt3fX+Bf4WFd4OFhHp+fHyCi4R8eYd8jH+CgX9/gXx9gXd7hH2BhIWBfHyQhX+Df3yHfHh4h39/fYKHfZF8f4WCf4J+hn5/fXiDfoGDgoOQ
f3t9hIF+hXl5g4GCf36HcoF+gYJ8eoOCf31+g319goGBhXx+gXiDiIF0f4GCfoh9hoF/gYF/eHKBe4V8g36DfnuBgX+Ef4OBiYJ/goJ+gXyGhYF+f4KDhH6GioF7gX+Cf4OCf4J+foODe4N/gXuGeYF8foF+g315
f3x/gYN9goKMiIF9gn+Ke4GBd3x+f3yBhoF/gX9+g32CjH99gXqBhH+DeX99fHx8h397gYF/gn5+fnaCf39/goWCfXqBgXSCgYF9eHt+f359d45/en9/foJ+gYGCjX6EfX6CgX+BeXt8fn5/hYOQgX+HiH16eYR/
iIGFfn5/goSEfXqBfX53iX5/gXuIgn9/fIJ/fnt9loV+gYJ/fYF6foOChoR+fYGBf3+Me4J/gX2Bgn+Bf39vfn6BgoWChHuJhIGEfH99g4h6eHWBh3+DgX+BfXmKgnx8goKCf318f3x+iYODen+Bh4SCgnp9g3x5
g4N9gX2Fg4GDfoOCfH6CgX6BfXt8fIOHgX9/eXeBf3iBgoN6f3p/g4WDfYOOh4GChIKBhHd5f4F+fnV+fIJ3doOSh315fH9+g4aBhIF/dISCfoN/hIKGfn58g4N/gYSGhoJ/gnyGgYKIhH1/gXuBf4KBgoWBg32C
e4F9d4yHgYSDfH16fISIfXyMhX58gYGBgX2Lgn+DgYSEeIGKfn+Bf3d+fYF+fY5+eoF/hYWDeoKEgoh+hYKDf393hn1/fnyCfH6Cgn6Cfnd1f4SEgn2CfoqFfn+Gh4V9foOCiYOBhIJ8gXt/fnp/hYR8foJ+gnyC
f3qChoJ+foF8eoGBgX99gX+KfH2DfX6Ie4V1f4R7hYF8gn1+gYJ/goF/foV9f4WBgX19g3+Cf4KCfIJ/e32CeHuFdY9/eH99f4Z+gX58f39/fHh4goJ+hH2BfYN+g4OCeXtyhIN8gnp7gYmGhYKCgYSBgoSDgYF4
fn+Dg4GGhIN7goGChIF+cX17foJ/gn+BhX6Fe4WBf4aBdHSChIOBgoaEgYSCg3yKhH97foaDfXiDfIGGe35/f319fn+Dg4J/eIKCg4WDfXeDf32EiYF8fH+EfIKCf4F/goR/f32Cg4aFfoOEhYF+d3+Dd4J9h4h6
hHuHhH6DfIOCfoGBfH9/hH6Bf4J+gYJ+fYeEeX5/gnuIg4N/iH6Bf4J8fn5+doJ8fX6DfoGCh32BgYGFdH52fXuFhoJ5gYOIgoJ/cHx+gn2DgYaFfH6BgYmDf4F+foJzfYKCgYJ8fYN/hoGCfXuCiYGDgX9+f3+H
fIKCfoKCgYGDhnqEfXp/fX+BgX+Cf3x6hX9+fn1/hISBf4d+e5ptfoN9eIGDfH14hoGBe36BhIiFgoF/fH+EgXp9kYKEgoKCf4J+g31/gXx/gnuKf396fYSCfXl5fn2Bg398hIGBf4Z9lH9/foJ+goJ/gn2Cfnp/
fnxsfIKCinKHfn6BfH+Ff4OGfYGBf4J5gnyCh3x8g4GDhYJ+goKBg3uGgoJ/gYKMgn6BgYF+hX1+fH2Dgo6Bf4GEgn2Cfnx+f4KBgYF8eX98f4WDh3iDlIl8foV9fn+EgYKKfX2LfH2Bf3+Cfn+Bf35/gn2Bfn+N
hIF9fH+FfoGPf35/hIN8foJ8h3+HgX9/g3t+goN7foaCe4J/hIF+g4WGg39/f4KCgnx9hYN+e4GDgnyCd3+CgYWBfn98hX6Df4yHeX+Kh3N/gn6BhIGDfod9eYGDfIKJeYKBen51jHl/e4GCfn18iX59fJiEfoOC
d4KBgoKCgYKEf4h+hH6IfnZ8iIN4fnx8gYJ3fn2Dgn6EgX6CgXSLqoR/g4F1hYF9gYF5f3yBfYSDg4KBh399g3uFgXx7gX98ioN9g3x9g4GDeIeChYiBfoKBfYGBf4R+g4N5fYKFgoyBfoN/f4GEfoKGhoKEgYJ+
gYGBf4KCeHRchXx/h4mDf4R6fIJ/foOFf397goKFg4WGfn57hoN8gn+BioR8gn6Bfn2DhH5/gYR8hX94gX6Be3uDgYF9fX+BiZB9f3+EhoGDi4mFf32Di4+CgYSDfYKDgXt1eIJ/f4GFfX6NgYOCgYmBg3iJgn6C
gYZ+fnuBfX2FkoN9kXt9gn6EfoGBg36BgoOIf3yDgoJ/dn99d36Bf354foODfn+Cg3yBgX+Hgn6BfXd/foR7g357hX+DeoN6gn+Df355eYWBiIODgoSMfYJ4gnmBf4F+goV9g3+ChYF/f3+Oh4aCfoF9f418f4F+
hYKEiH2Fgn+Fg3p9goSBfHqEg4N+foF/fYKCfX2EfXl/gn13f3J9hoJ5fYF/hIt5fHR+fn2Ff3+KgYWBhn+GiHx7gn5/fHx8hIV+fYN9gYGEe3qDfnqDfoF9g4GDiYGCg31+cH+Dd4KFf4J7gYR8in+DhIF+h3+B
goGCg3iBg395hH9+iX+BhIKBgX+CinuBhXx8fIN+hX+Cfn+Bfn2CgoGEhX2BfoJ+gn2Dg3OCfH2FhH9/f3F9fX2Be4J7int9eXx/gn9+f4SBe3uCgoF9f4J8f3uFfoKDfYN/fn+Ff4V/f4J+e32EhIGBf4OBhXx/
hYF7gYOMhYJ+fnl+gX19f4J9fn+LgYKFgYR/goR/goODln1+e4GNgoN/hoSBgnZ9gYJ9f3+Bfn6DgYeCfYSBeYFugn9/fn+Chn2GcXuGhX9/jX5+hoGDfIF+goV+goWDfHt9g4F7fn59f39/fnp7j4aBhH6FeXyC
gXeBhYGBhWyDg4N9f3+Cfn6Ff45+fH+HgYSBhIN+joh8f4J/gn5/h4FwhXp/f319g4F+f3yChIOCiXyBfIGGgoGPfn17fn+Df36Cf32Gf4GDf4F/fY2Be4GBhYKDhX9/hYaCf39+hX19fnd8f3+DfIGGeXqCfn1+
fIJ/hX6ChX+CfoGCiIF6hnt9fH6EfX1+gXt8hIaBf36BfnZ/foGBhHyBhH59hH6CfYaCeXx/fHh+hH+Bh4JxgYWOfoWBhH6Bf3qMgnt9hnx9g4R/iIKDfX58hIF7f4J/fHyGhIGDhX5+e4N7fH2Cf4h/f3h+f4GD
f3uBgX5+fIF/fn+IgX6Df36BgYJ+fIGCfn+FgXSDgoSIg3eBiHyBjH+BfoF8h4GCfYZ/iH2Df4KDf4OEg35+fHx9gYODhHZ+foR+hXx+fnyGfoGDhoKBf3R8gYOBgo2Bf32BgnhxgYaFgX19foJ+gYGGfYGEhYGB
fX9/fXp/gn59eoKCg3+Mgn2Ee393eYaCfo57h316hHt/fYF+hmJ+foaDfoF/gn2BgY1+fX97gYd/hYWEfH2DgYJqfX54gX6BhYV+dX5/goKDgoOBfX+ChYR9lG9/e4OYfHiBgoGEgYiBfn6Ef4eCf4ODfX6Mi4WG
hH6Ff4N+goKBgXqCiIGDfYF4f4SCgoKFgX6DfoJ/doR8foiBgX9+gnmBf4N/fYKCgXt+gX19f4d8fn58hH9/f4R8gYqDhX2KgYGBepF9jH6Bf4Jrgnh1goR/j4SEgoKCfXuEhH59fXx/gX19gX+EhIJ/gn+Ce3aB
hYR9hX19gX5+gX+CgoN5gYV/eoJ+f4l+f4h9fIGCfH+EfIN+f4F/fHqEen9+hH6Df32CgX9+gnx+hX+De3yBf3h+fn6Bgn5tfIN+f3p/c4GEfX9+goKGfYF+fYV/gX99hXqDgYF+en+IgoN9hX+Gg4iDgoOBf3aB
f4F+goF/hH+HhHuBen5+fXx8e4Z+iIh/gnyCf359gYSCfX6EfnyEg4Z2gYJ/gXt9gYx7f4V+fYF/fX+Dg319goR+gX9/gYF7cYF/fIeEeYN9e3+CfoWJdoN2foSCg4uBg3uEf3qDgYGCgX54f4R6foJ8gn9/jHyB
g4eBf4KChIOBg4GCe31+fIKDfoJ+f32FgoN/f4R9gnx/f3+DdoN/gXh/fX9/f398gX5/f31+i4N/fYF8iH2Dgn9/gX6Cf4R+f358g39/fYR8f399fnuEfX5/g36BfIR+fYGBgYKCgotuf4FyfH98fXuBfIGDf4F7
fIR6gYWBg3+CfX2Fg3+Uin6HfH+Bf32Ee4GBeYSEioaEg4N9eoF/g4qKfn6ChX1+e35/f3x9e4GBfn+Ef4aBe4F9hIGDfIaDiYF/goF8foF9d42Fgn92hXmHj35+hX18hH6Fd3R/f4F+h39+hHd+fHl3hoWDkn+F
gneCiYiCeIF+gn99iIJ+gXyDgn+Bfo17f4GBgYGBfoGBe4mHf4GEfIV5gYKDfoGKfYGEgoGCf36Bg4N8gX+DgXx/g4GEfIl5in18ioSCfn+Dfn98gn98g3d+fH+HgX9+hIF4i4J/goGCgXuCgYSDfIWHfnlpen56
g4Z7dnyFhoR5g4Z9foGHfX1/fYSBdpB/eIF9hX6BeYOHhXx/fXuFgX59hn59e35+hXx/e3yCfn1/gn+CfoGLiIN6eX9+g3yBh4GCgn52fIKHfImCfoGBfIKJg4Z8gn9+f3yOgYWHeYGEgn+Gf32BfH96foN/hYGB
hIOCfoSCgoN/iX5/goN8gn6DgYSGg39+f4p/gYKBf4iBf4V3hH+JfX6Bg3yCf416fX9/f4eCf4R+f4GCgoKDh39+hIqBdoN+gYGKgYJkgn6Bf3eBfn98fIp4foJ+f4J7foiBhIWBi3+Egn99f32Jfnt/f4R8fHx+
fYF8g3p/hH+CgYF/f4OHhH+DiIKBeXuCfY54gYGBf4GDg39+fIF8gX+EiIGBgoJ8fomCgYJ8inx9f4R/fnV9foKCfIGCf3+ChH2efn1+f3x+f4N8gn5zgX9/gX58epGDeH5+doF/f39/fIGBhnt/fn19gYF8gYJ/
g36Cg36Djn+DeoV7e4OBh4SBfod5f4GDiIJ/g36Bf36Bf4Z+gXySgYGFfoKEc3x3hH1/foR+fX+DhoKBgnaDcYF7g4GDg39+g3yNh3+DfISCgXiBfoKBgYeIg313foGBf318hIJ+f4J+gX9/f4F+f4KDf4Z/joOC
hIGFfYl/gXSFfn6DhIWBg4GCgYN/f4N8eoKEgYGDiH6Cgn57gX2BgYJ3gYOEf51/hIF+goN+fYJ+f5B8f4N4f4uIf39+goeBg4OCfoF7f4F9dYR+g36Din+Cfnl9eouBf32BhIKDf42BfnyCiYN8gX+Dh35+f4GE
f31+fH+IfISHgX+CgYF7gX+EgnmCiIGDcoSEgYKFgnmEf4Z/fYF/hYZ7foJ/g358fYR/eH9/fX1/fn+CgoJ/f3yBh4KNg4GCg3+EgYF/g4OCgnqEgX6Dfn+EgYWCfnuCf4R+hHl+gYSCgnyBgX17ioJ+e36MhYF8
hoGBf4GBgoR/h35+gX54fIZ/e3+Bg3uFln99fZKQi3yCg35/iYd8gX9+gYOBg36Bf398g5d+gn12fnyGgox4fHiCg3yDg4GEfn2DfoN9gYSChoyGf3yHfIGBgniBg32CgX16goSEeoSDfYJ6hYaEfIeFe3+Df3+H
en6ChIF6gX1/gX99e36Ef3+ChH6Bh4KCe3uDgYKFgnx/fYF2gYSChIJ6f4F7fn+Bg4SOgYWFeHWDgYKFlXpxfH6FfYOBg4SCh4ODen9/gn9/gX5+fYJ8fYKCeXeDf4N2fn+BgX6BhYiHe3yDiH2BfoF/f4N+gn99
gn2CfoJ9fYF6foR5gn+BgYJ8fX+LfnaEgYOFgYF+h39zhYKDh4N9f4GGfn+FfYJ+goOBfYF9gX6Ng3qDfoV5doaEd32CgYJ9fH9/hnuBiH98fX1+g396hYJ+h39/foZ/fH2BeYl/f4aBe35+g3V8hnyDgX59g4GE
gYZ+f4F/gYJ+dIF/enqBf4eBhYKBfnx9fIZ/gX98g4Z2gXuDfH+BhoiEfX54h3CEg4GCeot/fYJ8gYKBgXt9iX9/gn9+f3+Xf4GDfXR4gX6Hh4WCfIGDjoF3g398f4GEeYJ/gYGFfX+BfXuGeXyCeoOFg4J/g4V5
g4GDfYJ/gYd+gX1/f4KCgXuEfn+Ch36BfYiIhIl8hoKDhn1/f4J/e4WDen+Ce4WBfYWBgoOBgYOChomFf4V+gYSDgYSBe4V8foN3gXqBjoF5foGBhIp9hYKEf4d+f4J/god7gYSCgYN7goODh3x+f3mEf4OEf4aE
h4J7eIODf4J9eoN+g398gnqHhIJ9fYJ9gYqBg4KBhX96fH6BgoODeoGLjXqEgn1+f4F/e36Cfn9+gYt8g3mBfoGHfX96e4V9g3+Bfn+IeYGDf3qCg4F/en9/g4WGfYSCfoN9f4SBf39/hH5/g3aDfHd9g36Cfn1+
fn9/fX+BfoGFf4R/gn9+iX1+eoWDeYJ/g4J/g4R5gX97gYd/goN4fIKCfoKDgn59foSDgX+Cf39+gX9/fX6LhYKFf4KEgX6DhIGCeoGCfoSBf4eDfYGEgXx9g39/f3x2e52BfoaBfH56e1Zyg4h+fn2BfoKChX57
fn+EgX6Bhn98fn97g4KFgX+Cgnx+fn6Dhn+EeoZ7f4GBgoh/iIZ7eYF4hYV/gn+DgnGChIF+iHJ/foGBgYN3en2BhX2BgXqLgYGEdoSDgnyDgoKCfYN/foZ/fIGGf36DgpSBe3uBfn9/h4p+f314iX+CgpR5g4V+
gYN8eoGCfX2FhHt6hoGEfX98fIGBhH6Cfn18g3+Cf4R/h31+gYdwfYR3f359fIF9h3l9f4KDfIJ/fIuEgoF5f3aCgYGDgoGCfYR/cHt7gnx+hH+Df4GBhoJ6gn1+gnuDf4OEfYd/gX2DfoJ8g4F/fnx/e3yDf3eC
g3+BfoWEfn+Bf398gnl8hImDf4F9gYJ/gYN8f399f4eHgoV9fYF/gX2EgX59h4d8hXt8gYOBfIZ/g4GCfHmChYeBgoKBfX+Hb4KCfn9+f4F/e4F/eoGBjIWGgYF8gX9/gX2DhXuBf35+f3+Cd3+Bfn6Cgn+HfoJ+
hoF/gX2Hgn2BgYOCgoGDhIKBeoaGh4SCgX16eYGCf4OBfn6Bf4l/jX58fYJ8g4V/hIF9gYd+gX1/f4KEhHp+jn6Cf4N7gX5+g4KDf4mBjHZ/goR+hIGBfIN/fX6Dg32DgnaKhIZ/gYF+f3iBfX6CfX+DdISBfIVz
hHx+f4KDgXmJgoN4fYOGhoGEf4F1eX+Dfn6BfX6DdXx8Zn19gYOCh36EfoJ+goJ9hH9/fHt8f4GDhoR+f4KFjIOCf3uLfn+Be4F+fYGBhIF+fH2CgX9/f4V+hX18gYWEf4GCe32Gg4GEfoGEfYKBgoKGg359f4KB
fnx+fYKDgoaBfHmBhIN8gn98g3qCf3x+gn97f3+Dg4J8f4GCfYKFfoN+fYN3goF9gYeBgoGBfYWChX2Bg4WCfoKGfn+Ddn9+gox8hX9/iYSKfYJ9fn+DgX+De36Df3yBe31+gYaBe4GBgYSBgn2BgoJ7gYV/foKB
gn9+fX9/fYR7hYF+foJ1e4p6fYF9jIWBhnp8eHZ+gX+CfIeCfX56en2EgX2chX5+goOGjX9+g4l3hIJ/fnqFgn57f3+BhIKCgXuBgX2Bgn56iYKBfn5/e4SCgYF8fn5+gXt8hXp9fYGBfYV5f3mEfX99e4FtgXt9
f3yCgoR8g4x9f3+Ben2BhISDe3yCfnt/god/g4aGf4GCfZZ0hH19fXx3gXmBgXyCgXx7hn+Dfnp8cnx5hYGCgX6Df395f4yBhIyBgYGCg4SBg4SDg4Z5fX6Fco6EhHGDf4J8foGEfX2Bfn+JgYN5gYF/fXp6fn2F
goGDfIGCiH96gYiLiYGCgoV/gXuHeoKIe4F/hX5/hIODfXyBfYN9f39/gX9/gYN+foGHgn58fIN/f36BgYF9fYOBfX9/hYF7gYKCgnt+hoGDhn6BhIWEhn6BfXiDf4V6gm+BfoSDf36DgYKBgn1+fH97f39/goJ+
gXyBfYKCeoF+fYF/fn9+gYSCfX19g4F/fn2ChoGHgYKEgoN6fYN/iX2DfoN9gYR1fYZ/gYKPfn6GfoWBf4J3g3+FfH1+fHd9eXqIgYF+e4SBfoF/gX98goOCg3+Ci3uFgoF+gYOFe398gn2Egoh/f39+f4d/iXqC
gX5/fn2Dg3p5hX6Cg4KChX+FfoGEgXd7gX15hH98e4V+g4J6fnqCgnmBe4N6h35/g3uEg3yBf4KIin5+fH5+hH+BhYGBgX6BhHZ/h399f4KDgXiCfIiBg4F+e4OHf4GDg4F3f4GDfX+CfoGDfIN7fX2Cg397fIGF
fX98f3+TjHWDfnR+hX+CiYSCf36BhH+FgYGEg4R5f4F/fnyCf4eFf3+IfoF/gX2BfoGCgoOBg3qEf4V9g4GBhoJ7hoOCgX2BeYGEgW17gYKEgoJ/hH1+g35/f4KNgYuHhHuDfoSEfId3f3uFfoN+f317ho57goSB
hoF+fIKBgX15foR/fXqEf397gYF+f4WGgYOMgYJ9eYJ8f4GBmoV5dX+Dgn2HeIJ/gXuBf4R+g4GKgX53f3qDf358goF/gX+DfYGIfoJ/g4GDjIODf32CfX14fIF/f4KFgnyFfX99f3yCf3V9aYWDe32Cf4WCf3iB
f39zkH5/f4aEeYGBhoKDhX2Be32hf3eBfXyCfIF8g4iBgXt+gn+Dh3p+fXmCf399hH1+f4V+dn2CfoKCfoyBe31/fnt+gX2Ee4d+f4Fzhn+HhXyCfX2DeISEhoGCg4WLf399eH6EhX9/gYSKfoJ9gX6DfXl9gnt8
foOBfnaBf4GBhI+Ec4J8gX2Bf4WEfXl9gn6CfoJ5f4R/e393fYyDfX+BiHiBg4KBgYGGlH6Bf4GDf4SEgX99fXt/fYaDeYR3l4mChYKChIGEhHyGg32Ce3+Ddol9fH2Cf4F/fIOCgn18gYF8eoGBgYqIeoJ/gYiC
hH6DgoJ+fIN9f4KBhYl+hH6IgXl/fYGDeX6GfoKEeXh/cYR7gnl+h4GCe4V/f3t9h3yFf399hH6CfnuGgn9/g4h/gX6Fe395f32Bf36Bf4N6hoGBfIKHfn6MgXuCg3+BgYR/i3p5gnx+hoSThXeNfoKCg4F/i4OI
g32Dg4eChYaBgX+EgYKFf4WCf3t/gYWOg4SHfIR/iH2Fgnt7f4J+iIN+e39/g32LiX+EhISEikaCeIJ/jox7g4Z5fYF4fH91g398hYWIfXp/g36Cgn9/g39/f4J/hYOCfIF/gX6Cg4aChX2Ef3d+hH6ChH+GfX6I
h4J8foJ+hn18iIF+fX2Cg396e31+h32Bg4SBg3+BfISChXyDgX6DgYKBiX97gnd8joF/hIZ/f36BgYGJgn6Ch31/iX+BgX99g3uDgYGBVIKDiIaDe32HfnuBhX6BgYOBfXt/fH96f3t/gYaCf3+CgX2CfX5/gX+B
hYiHgYh1foF9e4N+hISBgXN/eXx/gXuCf3h7f4R6g26FfIF+hIWBfoJ/gnmBgYOEfIJ7e3h9gYF+gnt+g36Le4OEg36Ge319gn+Cg36Ce4KBfIKBjYp6eoV9fH5/gn+Bf4J+kHl/gYZ/f359goV+goGBfoF+foGB
foJ5iYqCgYV+god/eYF2gX2Ef3uGf398eX98fnx4gYaJf3+DgnuCfn6BfYKRgYF+foWEfYGBg3F+iYp6gX2BfXyCf4N+en2Ff316gX2Gi4Z+hYGBgX+Fe4N9gYN9foJ6g4GFhH+GeYF7gYt/goOBeoJvfYOBgYGG
fX57fYF+h4GCfn+CgoF/f3uHhX98hH19g4J8gn1/ioODfYF9hoF9fYSCgXl+i36FgXyIfnx9e4J/f3KEe4WGeX+Bfn57gYh+f316foV+f317e4WCgn6He3mBfIGQfnmCg42DgoSBhIp5e4F/hH17e4OEeHmDhYF7
fYGDfoJ+gX6FeX+Ef35/f4Jqg32CjIGCgYaBgoKEf4t/en+If4J+gn+EeIJ/fXmFgoGIeX58g4GDfYKCeoF/gX+IgoR/inp/goSBgX6Ff22Bf4R+g35/g4aFhIN2foF+f4J+goN9f39/fHyEeH9/gYN+hoGCgYd8
hIaBfHl/foV5fHuEf3+CjH99fnyHgoGBf4F+gX9/dX1/g4J/hIGBhH9/fneDfYFxfX16f4SCe4GBgn2Oe4F/iH6DeYOBfn1+g4KCf4GDhYiJgoGBfo2Hg3qBfn52fYl/bIGDhIJ9gX+FgX99f355gYV+hIF/g3mN
hX98hH2Cf35+g4J8gXmBcYl6f4GHfn+DhIN2gX+Cf4F8f32FhYWMgoF+goiJd4J4gYN8gn2BhoWBcYGFg3+Cg31/fH2CgYJ+hHp/hIh+gYGFioWBg4R2hIGPgoZ+hYN/fX9/fYN5gYZ9g3p8enyBeoGDfXqBgX58
gYOCe4eBfIFzhY2DhIJ/gnqCfIGBhoGIfoSIf32Dg39+gYiEfoJ+goKDf4GBgoF8hH+Ce4OBgYSFgoGBf4t6fYGDfIF/gXyBgX6bf4KCgX2IhoJ+hH6BhHqDg3+CfHx+hHp/fnqBgot/f4aEgX17fYOCf4J+fYGP
hYGBg39+gYF/i4GBgX+BgYN8g3t9goh8eoKBg397e399eXqCf3mFf4KEf4SCf4eCfX+Uf4GDfIF/f36BgoGCgYWCfXZ+gYt7gYKCeoJ9fn17fYGHgYF4goaCgYKDfn57fn98hH+BhXZ/g399e4OFhIN/gn+Cgnt9
fXqFgX95gXx3gnx/fYZ6iYOJh4J9g4iCf31/foJ8joSDfH+Ch3+EgY6Bf4F+foV+gnaKf4OBfYWGgX9/eIOEfH9/f4GCgn97gX1+fXl9hIN9gX6Mgnt/g4aFg3yGf4SBfn18f4yDe3p+hX2Bhnx+i4WCfnKEf4KD
gYR6f4F9f3t/hoF5hH6FfIOCh3mDhIV6f4GDgX2BeYZ8en6FdoKBfnt8fn+Hf4Z+foV8hIF7hIZ1gYGBgYWBfoODeoeCgYp/fol9fYWBf36Kf4KBgoKBgn2Chn99eIV8fn18eoJ5bX9/fnt9fH+Egn6DhX6Cg4OI
gX6ChHiBgYN9d4OIgYSEkn99gYSJfYmBfoN/hYV/en2EhH+Eg3+Cg4GDgXmBhH+Eg4J9fYV9hYWDg36BiYKEioSBf3J+gnh/gXmBfoGBfniFfoZ+f4h+eoN9hIJ4e3qHgXuEe39/hYN3e4R9fn+Ff36EgX2Cf4N8
gn+BfX5+gX99g4N+hYSBfoN+gXh6c36CepCQfoGFe4Z8god/h4KBf3t8goaBgX59goR8gYKDfoiHgXd8hoJ9eXp+fnt+fIKEg3mDgY+CgX2BgnqBfnx9f4F8gnyDi31/hISGgYJ6fXiGfYKCfX99fnh9gYmFfnmH
eoaJiX58eoKFf316hoKCh35+foaCfIV+doKCf36GhYN8fX1+gYN5gYJ/gn+BfoGEf4J6foSEf4iDin9+f4GChYKCg32CgYF/foGDfH2CgYJ4goR6g35+fnt+gYF/fn6DgoGEe3+Bin6Bfn17g36Bg3qOdoV/foN/
f398gX6FgX1/gYSCf4KBe359f36EeH+Cen+BgX+Cg4KBhYGEhYGBkIN8f36CeoGDgnt9gYN6gYKChIGDf4ODe4h/fH6GfouDgYFxgoGDdXqOeoGHiH6DiX6FfoGBf4GBfoZ/hIGGkH9+foJ2eX+Fgn9xgoKIfn17
h4J/gn95eIF+g4F8f298gXx/iYGShH59doaHcIN9loGHfIODfX12fXqDgoN/gX56gXx+goF6gX12hoN/eIJ8fYKIi4F0hYKCf31/eXuCf4R/fIKEf4KEfIWBhYp9f35/hYGDe4WEiYJ7hoKBg36DgYWIfYGJe4KB
f35/gX5+gn+Cf4GCdX+Ngn+Bf4N+f395hYGBg4F9hIp/gX+BeHx/en6FhIJ+fn+BhH+DfYd4fIOEfHp+gXqBf4V9eX9/fYaBfoJ5h32Hj3SBf4F/h32BgYF8e4KCgYN/g3N9fYGGg35/f4SBgX18f3+FfH+BgoV0
j36Bhn2Cg4SBf31+g357foF+iX6Cgn2DhnyDhX6BgoR9foV+e3x9e319h4F9f3+Cf36Df4OCeoiEf4Z9g3+EhHyBf3qGgoR8fYF9f4OChH9+fH96aXl+gYWBfHyCgoF+f39+f4J7gnqCfIGCf4SChn6Cgnx7g317
foGCdX2Cg3p/gX6GgYF+goGBf4OCfXyEfn+GfnlufIR8gX2ChIGBgoR/hoyCgXWEh3+EgYWIgoOCdH+ChoKBf356dYSFj4eCf3+Hg4GDg3x9hXyBiIKBf3V6fnt+gXt+h36FhIN9dX5pk4OBf3qDfIJ/hHaHg4OB
in55fn+Bdn18goSIg3+LgX+DhHmCiIJ7fYqCfnt9eoF+enqFgoaFfYGEf3x7goR+eYF/goOHfYeCiYeBhIWCgX+FgoF/g36De31+gYN6gX2EgYJ/ho6BgnqGhYKEf32HiYGCfH9wgoJ/e5WJhXyCgoaDfn+Cf4N9
fH2EhX6Dg4aHgYaGdX1/f31+goF/gn5/gYOBcHyHgX+Bf4GBf4F9goZ9d36IfoeDg4OCe35/gX6Feod6fn5/gYOLfIOCgYF/f3l+hH1+iXt/en97gX19g39+goJ+g4eCfISCgYKCf4J9fIGCgYGBen+ShH+BfoeE
e4GBd32BfXCBiYOCgYGCgX6Jf32Bg399f3l6gY2Cg4WBfXiCfn6Dfn9mioOCgX+BgnuBf3+EgX9+e4F/fnx6gYKBg3uBgoaEf4N7f35/f32Chn58fnqFgn+EgX6Bdn9/e31+d4F6d39+hIt9f3l+fHh/gYF8goJ6
eYR8gYWDf396gYV8eH98goN/f36ChX6Eh4GBgomHgoF+dX5/f3+Ef4GEgYiBg3x6fYR/gYF8gX1/foSBfYJ/gn2Bd39/g4V6fX+BhYZ/goaEgn2BfYJ/fn1/fYR/gYGBfn+DgoF9fn9/hoKKfHx/hn58hIJ2f317
f4F9goGFfX1/hoKCgYF3gn+CgYF+fYSBg4OBg4GEgYR+e4F9gX+Choh4fHuDfYODgnp+fHuBfYN9hYuCfoR+fYKBgYGGiYSCeYF7fYF+hX6BhHyHg4GCjIV8d3x8f4F+g5l8goF5gn+EgX17iIWCfX+NgX+Bfnx+
eHqCfX9/gYF+fYR9f4GFfnyCf4R/hn9+goWBgoh7hH6NiH5/gnyFh4GCeoGDfX2Jen6Be32FiH6Eg358f357hYGQhIF5fX18eIODfoZxf415gYKCgYKCent1h399hIZ4g4KBg4N2gYJ/f4l+fH+DgYZ7f32KgXx8
foWDg4GGiXaCf3yMdnmDfoR/fYGGfX+Bf32HfYF+hIaFgo9+f3x9foJ9f4F/g36NgoqCf4WGfnx/hIF9b4F9fH6Cf3p+fH56d4SDgYGBfIKCe4qBf398gYKCgYWBg4F4f3x/eYF9fYSEhHqHf4R8hnuBf3x/g317
e4J3fH5+gX2Dgn97fZSHfn6BfXaEf4R9gnZ7gXt6goF9fn+IgYR+fn9/foV9fIR8gYKDgX+Dh399e355g4V3en+CfYGFiYF9goODgoKChXyGgoKFiIODf317gXyCfYSCiH56gYOChH+Gfn+Egn6De39/dH6DgX2E
hH95g4SCh4WBf36Fg35/fHqLfn5/gYKCfYmBhISBeYd8fX1+gYJ6fX2EgXt8gYGKfn+DfoN0enuDiX+EeX+ChX9/hXqBiX5+hH6EgoOFgn+HgYR6fn99hX57gYF9fn2Jh3x7fIKBg3qDiISGe3+ChoOCgnx/gYOB
hIR7hYN8e3t/f4N3f3qCg4OBgYF+hIKBg4WBf4V+f3mCf4OBeX5/goqBg4aFfn+Dg39+gYKDg39/en6FfYSHf4V+f39/eIN7goV/goeBenx/hHyBeH17f4J9fXqBgYN/hYJ3d4OFfYWBe356hn6Lg4F9in1/gYR/
iIGBeX1/eH6Ef4N9gYJ+fn6DfoF/gYGCgYJ/fn58goiCfISGhnqDg32Df4V/hoN+foGDgX+Df3mCgn6CfYOFgn+Bf32Eg3mDfoFvfIGGgoF5d3SEgoODfYGLgnx+f4SDiIJ+in19fn+BgYGBfnxtgoV9f31/gYGB
iHx/eoJ8goF9fYh+fH1/f3+DgWGBf36Cf4J9hX2LgoSBf4mJf3+Ch4KBw32GfoJ/jIJ7gXyDgoR+gYGHf35+en5/gYaFhIF+f3x+e4SCgYGCfH5+f4KCg3Z+f4OBboKIfIt4gYKCf4KDe3+Cg4SCgYF9goGTd4Z8
gYV/gZJ/d36BeoN/gX+Cf4hpg353eH56gXaDg4OFf4N4enx+jH+FgYGDhH2EfHt/hHZ9fn+EfoGDgn5+fomGfYGBfYJ7fn15f3yMg4h/gYJ9fYWBgYR6g32BeH99g4OCgYF8dYOCfoKEhYKCiHh+foV/dYKKhn50
eYKEf4aBlH2GgXyCgXuEe4J+g4F+fX19fH58foGGg399f4N/gpt8hX2LgoGHg4J9gXuBe4l+fn93gX1/foRdgYN5gYOBe4GJfYWEh39+gX18fnyDd4V/hYF+hH9/fn9/goGBf4V+goqCeIGGgYSHgYKCf3uDhH+K
goKBfn93fn96f4J+iX+BhIR+eouDfoGCf4N9eYF+foOCfX9/hoSDgYGBeod8gYJ9gYGDgYSCeoKMf4OBeIF9gXyCgYN9fn19fnuFgn6CanyFg3qChn9/fn93hH97hYuDgod9f3yHhYGBdoF3fIh+fIGChIOCfXx7
f4F9fYl+foN+f36FgYKDdoOFf36EgXB7g4FwhIJ8g39+gnyCfoSBhoGBgX6Ffn19eJCDfIN+fYiEgX2BfH92fYJ9fYaBhYF+d4GIdoaFf4R/f4Z9fn51fYN9gX5/fISBgoF8e357hoF5fYR+cYuEhoF2hYKHf392
gX6LgoGFf397gX2BfIN/hH+BgX9tgn+GhIKBe4eGiW+EgYJ7f399gn1/enaCiYJ7e36Bhod/foF6d3+CeX99gYF8h3+OfYJ6foh+fXuFhISEg3yBf39/gXp8gX2NgX2HgX18f3l/fX18iX99gYd7goN/f4N/hIJ/
g356g4GBgYeChn6CfH18g4eCgXt+gn6Bhn59f4SBeol/f32BeXuEdn19dH9/f4N+foKBgn+ChIaHfYKDgXt8eX2EhIF8g4OEgYaBhH+EhX+Eg3h/hoODhIKEgXx+iH98gYJ3fIJ+hoiChIR+gX2DhYV9hX+Ce4R9
g4F8hH2DgniJf4J8fX58g4F/hIWGfYN6fnaHgYJ9fXuGfX6KhX6Bgn6Di36BiIF/fn95gn2OhIOBgoV/gYh8f4J+hnSFhXiEi3yBhIGGf3yBfoJ8eYuEfn+DfX1/i4d9gYGDiIKEfn2ChYGBfH2Cf397hYKBfoSD
iH6BhYGBfId9gYJ+e3x/gYF/gYGCgXWBhI+Df357foF/gX+DeId+g4OCcoGLgYGCfYF/gX6DhYF9g4SBeYKKgXp9hISDf39/hIKHeXp8eIN/f4GCgX99foJ+g313fH+Dc4x/gn6BeYF/f32DiIGGhoGEjYOCf3yM
gX6BfoGLg4GJf4F1gXh+eoGBhHt/gX6Je4p5fHqFhX+GfYGCgnyCfYSBf4GBln5/d4GBe4qKfYyBhX9/fIOIgYN+gnZ/fXuBhoKFfoF/eYV/hoGHf4KChIJ9goWCfn1+fHqIg4F/eoOBgYJ+f36BfX9+en97foSD
goOHg36Df4aIf3qHhH1+h4dyin2Dfn9/foZ6f4GCgYWHgoV5gYR5k4SCg3mFhoF9hH+BgX2Bg4GCg4GBe4KHfXx9foOBiISCgYGFeoF8fX6EhH9/hH+Ef4WDfIKEhHyDenl9eXx/hYF4f4GCf4F/fYOBgnt/g4t+
gX1/g3+HfoF/gXqGhX6Cf32BhH6Cc3x+gYV7gX9+f3qGeoKEdoWBeoF/gX+BfXuJeoKDh352fX58gYKBhIKBf4GCe4F/f4WOfIOGhoN8iHp9foGLf4GQjIGFgX59g32BgnyFgoGHf357gYN8hYN/gniCf3p7j39/
f4N/gYF9knd/g36Bf4F+f32LhIN+foV5goV9fnt/fISBg4d8foKFgYSBf4KCgX5/g4N1eouFg35+dYGLfX2Of4GIg359f3yGf3uBgZB8f4d1f4Z2h4R+fliJg4mBfX58fn2BgomDeX98foKBhXx7hIKDjn6Bjnx4
hoJ/fHaKgoKCeXt8g4F5en+DfoJ7g36Dg4SBgXyGf39+hX1+gX5/fomNfoWCgYR8f4J9f4F/gX59f36Ce4GCe4WDeYGEgYSEhn5+fHuBenp+foGGeoGFgYyBeoGBjH6Gh3aEfYJ4f3yBgoKHhYiBfoSBg3yDh3t3
fn9+gYGCgX53f4WBe31+e3l3gnt/hHuHfX2Ug399g4aBeod8fn2JfYR/f4F6hnp3hH9/g3OBeoKCgYR7gYF9f3yDhn9+gn2GgXSCg4F+h3+Ef32CfnuDg39+en+BgYSCf4V/f4R+e39+gn1+ioGDhX9+gX5/eX+E
fYd9f3qBeX+GgXh/f3+Bfn6FhoF7d4N/iH6CfYGCgoJ/g32Cen6FgXx3f4GCf35/f312f41/fnF/fomDjoF5f4GFg4OCfX1/eIV/hYKDf4SBcIF/f4WHh3+Cfn5+gYKDgn1+gn6EfoR+gX2Eg4WGfHqBhIF8hYJ5
fX58fX97fIV+fYGGfoGCgXyCg35+fH+ChIF8fn1+fn2FhIRuhnyEgn+CfYF/i3iFgYGDfYJ8g39+hH2DfXqGhH2OhoF/gXyIg4V8g35/g4J+hX95fn6Cgnp7gYF7f315f3yBhIOOgYKCgoGDhH6Bgn6Bc3yFgnx+
fod4hIFyg3yBe3t9hIGDfH9/goGBfn+BfXx7gYN9goJ7hYOIf4N9eYSBin+BhH6Di4GBfoeBfn+BeoOFgYGCfIN6f4eCf4J6gYKEfoJ+f4N/g3mDfX2BfoF6fIGCgX+ChYJ/fYGKgn5+goKDgYJ1goOCf3x+e3l/
eYGCgXuCgYKBgoKBgoR5h39+g4F+fH54hH99eYV9fH99fX98hIF6f3yFin5+dX6BfH1/f4N7hniFg4J/hoaHfYeCfnd7e4F/ioKBdX6Den5yhn9/gYGKhYV7f4F/f4J4fXyCfoiCfH17f318gYKCgYd+eoOCe3yF
fIGFgYKCgX2Cf3+EhH6GfoGBioJ8gYOFgX95fX5+gX6GfoJ+Z4GFgnmDhn5+hn+IfX6Djn+CgoOCeIqCfH2Bf3+Df4WCfH98f3x/hH2BfYOKfH+GhYOCdnuCf3V9f3x/e4N/gX17g35+hX9+god/f4mEgnt/h31+
fIN7g31+foN7gYF9hH17foSCgn+Mgnl+gYWCgod/fYR+fHyDfn6BfXF+gX+GgX99f39+goOCgoh7fn+Bgo59iH2FeYF/eX99hISHf3uBfX6BgoGBfn2Bfn9/h36Cg3x6gn+CiYF8e4OCiYKBgoiIf396gYOBdn9+
iIKCeXV/fnuBgnl9f319f4N7fYmFf3uDe354jH94fIGHfX58g356gYGGgYOChH2FhIODhISCgYKDloeGhX1+gn5/f398dYN+gnd9fn+CdH6CgYF9gX+DfoJ/hYF8eYKGg3uEh4SBf3tyfoF/f4KCiIR+g4GHd4WE
fHp+gnp/lX2Bf4SEgX6CgX5+hn55foOBfXl/h3t8e4SFgoKIhoKBgX5/eIKFeX55gZODg31+hH+QeIJ+hn2Ff36BgnyDfYSGf4V6fX6FhYV+eIJzgoR7goGBfYJ4foOEkX6BhIJ/fX6CfXqGeHaBeIF8f4GHf36J
hX6EfX17gXt7en+Bf4F/f4R/fX2GgXiIfn+DeHeCf3+BgYKChH9+hnt+dIJ8g4F7h4OCeXqDhJeCf39+f35+fol8gYFxfoR/fXh9fHiBeX56f397hHyDiYKCg36Gf4F+foGBe4mEe4GBfHx+g4d6ioKBfIGCfYSC
foF/f4iBgYSCgoh+foWBjoF+doOBiIOCe4N3fYWBgX2LgYuHfo9+eH+Bh35/dX2Ien+He4KFgYR/foKEfXl4fn95hoN+gX1/hIN8eH+BfoF/f4SCfn+DfYGHgn+CfniDgoGDiH+BgYaBhYJ+gnyFiH1+g4F/hHqB
eYGCgYeEhXx6f4F+g4KEf36Df397fn56mYaBfX+Gg35/f36CgoJ+eoJ+g32BhoWBgXeCf4KEhH1+eoN1iX5+hX5/gX59dYWBfX9+f41+dYaCgYN8f3+JhYaCg3qBfnR9goF/f4OChYF+f36Bf3+DhH9/hoWDfXt+
f4GDg359fH9+hIGDg4R8g3+EhYSEg4J4goJ9f39/hIOFhoWCeoV9f4F/d317f36Dh39/hYp8fH+BhoGBfX19gX58f3l/g4OBhYKCfJCBf36BfIJ8g36Bf4GEe4F+hYKGfo+OhH6Ff4J+ioJ2fXp3gYGGhX+FfoJ8
foJ/e4WCd4KBfHx+hHt9f3qRiIKFfIGEf4KCfoF/iHuBfHh+h3d+gnR6hH98f4+DfYaOqYF9e36Be4GBfH2DfYJ+gXuEiYh8goaCg4GCf4GJhoiCfn9/gXx+f3Z8e3l7gX2BfnyFfoOFgX15goF8fn+BhHx9gYF7
hn+Df4F7d3+DgZGFgYN9fn+ChYWDhH9+fH9+fIV8gX93doGBf3x+iH+Ef3+BgXyBg3t8fX+HgY19foiDgoKBeYGBgYF/e4GCfZh5en9/fIp6gYF/gn2ChYOBg3+JjXqBe4F9eoN9foqBgoF+h3x/en+NfoSEhIGJ
e4SCe3l8goaFhn6CfoF+hI1/fm9/gX6ChYKCgneEf4p+gYF/f4d/goSCgoOCeHeDgYuIf4J6fnuBgYmFdXpzhYR8f36DgYp8gYOBgYt8eoGCgYOFfHF+hYSEhn9/f36Mfn6CeYF6goKGfIKEfHZ9gXyChIKCf4WF
gXuChIGDfYKCg4SBfH5/f3yBfIZ/g4SEfX15gXmDgXx9f4mBf3+BfX6BgX98goGGfod+gXp7j4F8eX+BhH2Fen+GFWyBe4KChIZ6g3p9g4SDhn58e095eXx9f4J3fX15gnx9fYV9e4GMfX1/gYJ9fnh6f3x+hH57
fYaFf4KEgmmFf4eEfX58hYKFhYF9hH9tiYJ8gXaBg319goN+jnqGgX2Ef3h/f35+gYJ+goSDfG+Cg4eDgn6BgX5/gX2Bg4l+joJ+hIaEe3+FgYGBgX2BhIODgomGf4eCgoN8e4F1en99f4qCfIN8foOCfn91fHiB
fYN6hYF/g314e4J/goWDfX59fH+FhIF/f4aFhYGEf4J+f3x+fYGBgoGBg4GChH2BgZCBf4KEfoGChHuCfnp6ioJ7fHt/fX6Jgn6CgYR/fX9/i4F1f36Kh4GBdn1+iIaCin2BhZCJfnx8fH58gX1/gnl+f3KHf4Nz
fXl9goGGgnx3g4GBdn2Bg4GBhXyBfn6BhH+FgoKCe4GBfX+BgXp6foKEfISFg36GgX16hHh9goN6d3yBeYd9e4F7gYN9f3+IgXiBgn59hYKFj4F9g4R+fX9+e35+fX+Fg4GBgYN9gn58goKIiH9/foSHcn+GfoF+
gn1/gYWCf4GBjYp/eXyBgoGBfnuGgoN9gY2Hgn+Hf3+DfoF8fX6Dj35/doN+eYF5eX6HgXmDfYV4fHqDgYGGfYOGen16fIKEgX98en6CfIl/iIGCgYV3f4F9fIJ6fIN8foOBg4GDgoFugnt+f3yBfYSBfoF7fo97
dn1+gX6Wf4N+h4GEg390f4GFfIJ9f35/gXx/fYV9f36CgYWBfYKBf4OBen95gX5/e3yDhH+CgX54hHyDhIKGgoGBgn1+foGDgYV8gn17fH2CfoF/f3+CgYF8g4aBgYR/fn5/gX+Cf3+DfIGFfYF/foSFfYGChH57
gn6Bf36Ce4F/fX+Bf3qCf4F/goR5g4F1hIGCgYF/f4GBfYN9gnx9gYSFhoF9goSCf4F+hHuCg4WGh3x+fn+Cf35/e357g3uBf4GCfYKEfn53d4N+foOCen5/jod9g4N4f4KJf4F9fXqCgXt9fX+Ef4V8f3+EgnZ+
hn+De4Z/f4WDdoaDfX2Gf3h9fIJ/hXmCe3yDeoJ9fHuBh3+Kg4GDfnyChHV+fIKCbX1+hX2Bf4KEj4x9goR9gn1+fXSEfYOBhISDg4SCf32Fh4KCgX1/e3x9i4OCf36Ig4qEf3+DgYl5eIaBfoWCh4aDgn6Ff4F+
f39/f4KEgoWDfXx/enx/fnx8foR7iXx8f4GDfoJ+hYN+g4Z8f35/f4F+iIKBf3Z/eoF+gnt+gYKFfniCgXiIg4SBhYOCfoGChIJ0f4GDh4R7gX6BgWCDf4J/hX59foKCgYqBcoSCgYOcf313gX+BfH9/gn+DgYJ/
fH5/f4eHd4aBhYOBfHp8gX6FhHuBfoSOh4R+gYGLfH99gXuBfYF+gYF/goR5gYJ7goSDgYN/f4GCe4GOfYF+h4WBeYOFfIaCfYR9gnx+f4FyiXuCfYODYH2Bg4J5hH6CkIR+eIKDfIJ+g36BfYOCfn+FfoSFi4OO
fHqEf3+Hd4Z6hoGBgYSCgoV8eXx6g3+Nh3x/f4Z8goF+foOBfnx9gXx6gYKGgYJ/gX+CfYKEe4d/g3+Bf4aBhoJ+d3yBgoKCf4J+hH59foN/gn2GgYOCgop6e316f3uKl395g32EgpN8f4h/f398fnx/hH5/eX58
foSEenaCfISBg3+BfomCgoGCfoOCf3+BfHl7goSCgX+EfoGCfXt/gXp5g4KDhH9/fIJ+hIJ7foGCf36NgoKBe4qCfIN+gYGBgYSIfoGFf32Be4OFgYmBf3yCgX+BZ5F6fYGCf359gX6Hf4KEhX6Bg4OBen55foF+
f3yCgXt7f4J+gXuChYN/hIJ/foJ7foKCfIJ9gX5/fn6Bg36FiX19fXV9f4GDhH9+gn6EgXuBfn9zgX+CgYR4f4J+gYGBfn19h4KCfX94gn59iIZ/f4KFg35/hIZ6fIJ/e3F7fYKFhYR9gYODg4aJfX2FgYSCg3t+
gYGDgYGKiYODhHl/fXp9eX99fXCFhZB6iXmCfYGBhn5+dX9+hH9+hXx/eoKBdXp6gX1/fYF/gX6FiHx/f3uBf4GBg4SFgoGDg4F/gYGBdoGEf32Cf4SEf4aCfn17gYh+foF+f35+iX+DfX5/f4V+eX+DgoWCfoF/
fn6CfYGCgoqIg3p9goKBgYN5fol+aYF9g4KBdoKDfnyBf4Z/dIKIgYKCgn6CfoN/f4WEhn99fn99f4GCf398g4eBgnyFgYGCfnmBfnJ+fX2FhYd+goGDgYx7f3+Dc4GChH5+goOEf4F9e3x7fYN/h36DgYZ+f4KE
fn+Ce35/f32Cg4J9g4GCf4J/gYF/fnuBfoKBgYF9fYF/f4eBfoiBgXp+hnyBfnx7dXl6goGKg4R5e4eFg3h9fH58eYKDe4d6gYF8hLSFgoN/fX6CfoF4f4ODf4KGin+Bd3+FhYaDhX1+gX9/g4Z/hX1+fn+Dg36I
fHuChIR+hIGBdn97gn5/f36CgX97eYSBg4KDeYJ+fmGBhn9/g4OEgYN+eXyEg4SDhoGFh32EfYuBg32JfYaLhX6GfnqBd4F6g3+Eg4J8eISFgoVtcIKFhIODfn+DhH+DgYSBhHuFfoJ5hYKBf399f4KCen9+en+C
gYiBgoeBhIVzgn+CgYF4enuBf39/hHl5f3h/g3t7f4F/gYF8f4KBf3+Bf4OBfn+DiXiLhoaEf4mCgYN8gYZ/h31+fnt9f4iIfXh/gXuKfYOBfImGiYGBf4ODhX1+fYJ5gol+c4OMen2Cf3WBfoV5fYJ/gXyBg36D
foN+fYN/fnGBgX9zfnt8hIJ6gYGBhn97foJ+iXaCf359iYGFgoN/fXyDfX+FfIKCe317gn2EhYKJfoGBfoGBfIJ2gX+Kgn+BfH98dX5+fnyMjoOEeYZ+gX+DeY16fn58gYR9foOCgYWBfoGDfX9+g4N/gomDd39/
e4GBgoSBg31/hoV7fH9+gX6Bgn17fYGDfoV9gYV+iYF/fX+Cf4OJe4GBfnuHfoGBeIR9gYWDf5qDfnqCgYV2fnqBgXx8fX99hH6Bf4R+hIR/gX5+eoJ/dnuFd3qEfol/goR6hHx7gn+Jgn18goSBhHqEhYJ/eYR+
gXyDgX9+foaGe4p/hX+Bg4KMgYaChHyBhXmBiIWKhX97gX6Ig4Z5gn6ChIR7gX6Cf4KCgoKGf4R4hYSBfn+BgYSDfIKUg4J3foF8goWBf398gXx7fnx+gnx4hIeDg36CfX2Bg4mEiYKBi398foSGf3qIf4V/e4GB
hH6Cg4GBgXV9e317g4aCfnx6f36BhH6Mgn59fISDhX9+fXiDf3t9g3aEfYF7hX5+eoKGen18fYV9f4J6gnt+gYZ+gX+BfX56fISBfX+IfoV+hYKCcniOc3aCgoKHfH98fH1+f32FfH6CgX9/g36Hf4J9fWmEfn15
c4N9fYKEgn+BeoyBfnyFhISMfnt/gYSDgoF+iIJ/gX94hH1/f4aEfH97fot7fnd8bYKHg31/en+DiXyHiYKDiH+CeoaBhX57f3+DiH6Cg3+BfoeBgoJ+hIN6goR/hIN1gn99f35+fYODkoZ2gX6Eg4F+fneDgXx+
fn58gYV9gn17gn+BgoJ+fIF+g4SCe36BgnuBen19e359gn6Dg4GCf4N9fYN/fXp/gnt9fXyCfYSEeX96iH2Cfn1/f36BgX2EhIF9hIN9hYGCf4KEgnp6hH+IgoN8e4F9hoKBe4WFgn6Bg3l9g3WBfHR8f4KDgX2G
jX1/h4aGhH6CeoF/goGCf4KEfHyBfYR9goJ8fnx9foGBfIKChX9/f3x+fn5/goGGhX9/gnx6foJ/gX96gYaBgX6CfXyJgoGDf4GEf4F8foSCfYSDgYN/g4GCfIKDgoR9e4KBgoF8gXmCgYaBhoJ/hHyDgoR7hHd4
hnt+hIOFfoF6f4l+foaBfYKWfIaCgoN/gYJ/hYJ+eHyGf318f4GBg4OBeXZ/gnyBgXZ/hX97foSBfXyChISJhYiDfol/foJ+goF6g3+Ef4eHf39+fYaMiHx+gYV+g4R9g32HiIGCgoF+eoOHf4F8gYd/fYGCfXqD
gYF/hoeBf3mHfXiFf4KEhH6DgYF3iIKIf3t9gX96gn9/hoKGiH6EgXyHfX1+fn2Bfn6DgXx/gYF/f4V+fn+XhXx7gYJ+goaDfXuBf359fYN/fnx/f32ChIKCgoGCfXp8gYGPfYF8fX19f4OFgn9+e4Z+hYGCfIGC
fXp7hnx/g4eDfoR/fX9+gn6Fg4J/foODf4J+en+FjIOFg4Rtf4d9fYKBgX57gn6GgoR0gYF/fn+DgX57fnyCf3t/f4N7gXyDfIGCfH+CfXx9gYKKfn93hn98fn5/fHmBfIaDfoGBhIKBf4N/nYJ5gXyCf4KCcnuD
e4J/f35+fYKJhoF/goOIgn5/g4KFf3yBhYmBfH5+f319g4F/foGDf4GCfoR5gn+PhIODgX+Eg41+ioR/fYiDg3+GgZV5fX97dnqIgoV8en6CgoR9gX98fn2BhYaEfI5/g4p6gYR8gX1+gn12go5+fYKCjoF9gn6I
iH5/dYiBgXuDf4OBhIGBgXyDfIp+gX58hIJ4gYqCfHx+i4uDfn98jHyEfIF+hIp/fX18f4R/foV/g4SGinyCgX9+gYSCh36DgnF+gYN/e4SEgYOFeX6Fen2Bf3uDenZ9a36BdIGHhISCgomEhX+Ieol/g4WKfn59
iH58f3yFe359gYKBfIJ/gYF+fnyFgoJ+hX9+gYF2g4KBgoSBgYOKg4SBf3+Hi4WGfYKCiH+IgnuGhISBfYWEe36Cgnt9gX58gYSBgn5+f3+FhH5+g4OLfYOFg4R8fIF9ioN/f3x/goODg4F8goGBg4J6eHGGh4GH
gn56g4KHhX2Cf3+Bc4F7f3h8e4J8g4J9fYGDgn+HhISDf32Hf4mDfnp/f398gnt/fH12fn6BfYF8eoKCfH6BgYGEf4R/fHx/gol7gX5+e4KCeH98fn9/f4R/gXuGiX2CgYODg4ODc396doR/goGBgX99gYF3g3Z/
gYJ7fn5/gYR0g218gX5/gYN9foR5gYGGd4N+hX+CeoiBcn59dIh/k4KCg35+f4F+f5SEgYGCd4V7g3SBg4N6fn2FgYd+eYKDhHyBd4F8foGBeH58fX1+f4GBfIJ8gXqCgYJ+goeGeIGCgXqCeoWEeXuCg3yBhn99
g3x+gYSBg4N+e32HgYN/f4yDhIOBgol8hIN/foSFf4KChYN+hIF8iIN5f32BgYF/fG57hYKFh3uDfX2BhYF/gYGDgYR/f4SLgn+Cg3x/f4uCf39/in6BfneBgX6Cf4J7foiDfn+Og4R+goF5gYJ/gX1+foOBgoSC
f3h/goZ/gn92kHiBiXx9fYSBiIOBc32Bg4F6gX15gXt9foKDen59foGCgYGFfYKCfoF+fIJvgoF6f4KBe4WBfoSKin+BeX+Gf4J9gn9/eH9/fn9/fI6De4aChXV9fYF7f32EhXt8fIWDjYWCfoh8gX2CgYF8g41+
g4F9gX2BeoKBgnx9f4SEfoR/gX6EhXyCh4mGgYR/gX+Bgnl+g3x8hHp/gYl9f4eEfY15eIN+f36CeHp/e4F5fH+Be39+goJ9h4KIgYJ0gYKEhYGBfnuBhoJwhH6FgY9+gYJ/gYSFgoaBf3+HgoGEiIGFhHl/f396
ioRxfYJ/fH2BgoJ/goGBgYd/g3+BhH+DiXl4gYd9fX6Bg32EfYN/g35/gYKCfX99gX57fX1+f4OUjYJ/f3+BfoZ/hIKCgn9+g3+BgXx/gW17en5/g4KDhH9+g4V/g3+If4J5f4yBe32Gg4F+fnx7fH6BhX2Cfol+
gXWEfIV+gYGCfH+BfX2EfYGEf4F4hIN8goKCf4GBf36Fen9ze4KBf3+Ff4F9jIN7i3+CfYGBh4SBeYR+fnp9fH9+g36DeX5/hYOCgYiBg3t/h39+foKEhIODf36RiH54gXyEhIqBfIKCe4J+foOEf36CfoF+hIF/
gYGKh4Z6gYKEen+BgXuBf3qCenuEf4F+en99f4F+fX1/f399g3x+goF9fHl/iH+DfYd+gX5/h36GgYJ/go2Bf4Z/gX+DhnuEgYJ7foR/foGBhH6GfYGCf35+iH93gYd/gYN/fX6CeIKLfYF8iIGCeYV+gX2Ein6D
goh+fXKCfn6JfX6BfX2Ch4OMfoJ/hnt/g4J7gXiDfYaBgYF9g4J8gXKBfHeCfIJ/fX6CgoKCfoKDhXl/foGBh4h7f4l9fYF9fX6FfXx8goODeX5/g4GFg4eCgYSDeYmCe3qCfoN9f4GDe4KBgoF+g3l9f32DhH2E
foJ8gXqDgYSCgYOWgX54g4J7foWBfIqIfn1/f3Z+f397fX1+gn5/g352foSDe4GBfH1/gn2Ff4R4f4R/fI99fYOGfXaBfn9/h317gnt+fX+IfoKBg3yCc4h9f4F/fX57fn59fXiEgYiBh4J+gpF7foKCfXt/foZ7
gX9+gX99h4KBf3iCeX+BhYORgY2Cf4N7g3l9gX5+f4KBf397f4SCf4GFgoGDfYGEf4KJgoWBe3t+h4J8gYF+fn93eX6BfX15i4KDf32Hgn2CgoN/fIKCfIWEc399gYKBh4d/d4F7gn6Ce4F8gn55goF5fH+CgYKH
eYaCf4ODfn+Ff4F/e4N3fnZ9fnF8iYF7hIN+hYF7g3+EgXt9hIF/fH+Be3qBgW+CfHuEf4R2hIJ/fnt9iXaDfYJ/i4N/f4GDe319goKFgX+GfXyDfIiDgYWDeoN6hoGBgYaDfnyChHyQgYKCg4OCgYF9f4J/f3x9
g4R/fYWDeYGBfH2BeX94gYKDfX16f357gn19hIeGgniBf3+CgYaDe4GBh3yFgoGCfoN/fIF/g355hoN/gYKNgoJ/fH+Cgn95dX+PfpGFg4GBgn2BeX5+gn59gYd7hJV7foF+g3+BgniNgoN/fH2BgoJ/eox+f4d/
fIR/g4aCf391g4mDf398g3mCg32CeX5/gXt7g3p+hYF7foGDgX9/fpGFfoR+gYOLgnd+fHp/fn99f4F9goGOhH9/foKEeXx/f3qFiIF9gYGEgoF6gX99fYGGgXyCgX+Cen6Jgn2ChX2BhX9/fYGChnp5fn+EeYd+
en+BhYF9hXx7gX1+gYGDe4KDg4h/gX6DeoKBf36DfYN8hIV+fYF+gYKEg4KCgXp+gX2BgoV/f4OCfn5/gX94hX19f459fn6CgoaCflSBf4OBd4F/gn2BfYaLgn99e357ioR/fX+Df3iBi4GCgYGBfIJ9hoGBfoF6
gX1/f4F5e396f4N+fYJ8dIWBh31+f3+Fe4Z8gX2DfXtthYOCgYSCd4ePfoWBgYGBg319f3uHg4OHgY99g3+Cg31+g32BiH6Ci4F9goF/gYKDhH5/e4OBfoWCfIdxeoaBe3d7gX2Dg4F8eIF/fIp+hIF8eYWIfn+B
f4FvfoF+god+goN6hHp7gn99fH98ZH6BfXuCl4d/eYh9f36BfoJ4g39+gYR8gYKCgX+BgYqCf399fYiBfHuLgX6Bfn2BeH2KfoZ/eoOBe4KBf4KBf5WBf3h/eoSBgXyDeXiCf4+CgX59gnmGgX95goGFfX6BeX96
goJ+foGHg318hoh/gYF/fnl/hYJ6goSFfn2BgX55god+e39/i32Bi4R1doKCg32De4GEgn6FiH19gX50f4KEgnx9fYF/en9/fX+DiH1+iIp/f42BhIGLhHeIh4F9g4F8hYGEgnt5fIWBgYaFf4l7g4F8f4N9h4KD
f4OEfop+f3t3gnl/fn9+fH+BgX6BfXl+fnqBf31+gYRxe3yBf4SBhHp2e4F/iIN/gX2BfoSDg4SEfX57gol+f398fXyJiYGBe4J/fX6Df3t9g3N/fIF+eYF1hIGCdIF+g399f3qGfoJ/h4F+fH6FgX9/f4J+g4WC
goiDioF4e39+f4F+hXyCf3yCgn6Cf36Egn1/iYKChoKCeYF+iH93fIGDfYGDfX+DfIKEhIqBin2Ggn56gol/eX6Bgn96fH5+f36Bi35/foGCf357jX2If4aEeYN7fIF/iHqCf39/goV9gn92g32DgX5+hH1/h4F/
f31/fX9/f3+JgYabfXx8gYR/hIF8hHyDfoaCf3+DeneCgYR/foSCgoKEhIF2gYF7goN+fnx8g32DfYKDf4R+gX+Df351fJR5jYJ+gXuBg4WBhoSBeYJ9e3qBen6EgYGUg4R/fId/hISHfXp9gYN8gYmDi4KHfoWD
f4GLfoOEfIGBgYeCf4N/en1/g3uFgnx9fIOEe4V5gX+CgYKBg4N/f3yDfnuDgX9+gYR5fn58gX2Eg4aBfoR/gn+FgX2Ef3t7f3yChIF7fXyFhHl9hnt9g4iEf4GFg4GCi4eGfoaFgoKBiHuJg3x6fnyEf397e3x9
fH56hYJ+foRzf4WHf4aCgoF/g4GBf4GBfoODhIN9g4eDg4qBeHx9foyEgYJ/h4F7eoR8fnp/f35/gXOCgX+EhIV9aIN7fnqDfnyCf4F7fIGBgYF/fIKBf4J7eoR+gXqCgYF8gXqCj4J7fXuBgYGCfX56fX6Ihn9/
f36JeIGDhIGBfnuDf4KDhX+BgYeEf4GFfIaFpIF+f35/goF8gX9pfn17hYN+f3+EgYOCgXt9gnmCfH6BgXyFgoeDh4GCfXyEfYaDfoV0hIJ/foGEi4GEfoWCgX6Fgn2Gh4GBg3qCfoGCfn2Cinx8foGDhnuEfn18
f3yCf3yChId8g4OBiH+Bh3uDfn6CgYKBfXR6kIKBfH9+dH99goF6f4d/foKCf4R8foOBfoKBfoGCeoKBgoJvg36Cf4GIhX2BgX56goV+gX+BfIN9eX18foGDfoSEf3yCgoF/foNqgoWBgoKBhH6BeXl/goGDhH5/
f4V/fYJ/hoGBgYJ9fH2FfYZ7hX57eH1/f3+Ig399gX+ChX5+fn9+fo2KeH+IfXuBfn1/foN8gol3gYaahYR/e3yDf3yBkYGBd4N/fn53f32Cf4KDgoGBgoKBhXJ7eIF9fYF8hoGCeIFyg4GDgoV9go58fn9+goSD
f4KEf36HgoKCfX56gYJ/fH5+h4SBgXN+gXt/eX19gYGDg4GMf4x/i35/fYJ+foOBfn2EeoV/goJ8hHl/foKDeX9/hIh8gYZ+g31+g4J/fYJ+foOEgXmDfn99fH5+fXh/f4OCeoqDfnmBf4h/fn+Fg4N2g4V+fH+D
f4d8jH59fIGCiYV+foJ9hH6FhIOBfo2FfIOCfYt/hX5/e3+DhoKBfn5/gYF9g35/foF/goJ9fX59fn98f4GDfoeJfn98gYuBf36DhH9+gYSEfnl/gYVtf4GGfoJ0gX2GfoF7fnd6fnqBfX2DgYF6a4GCgX2DfYN/
fYOCf4GLf4F5gYF+goN7gXaChH2Dj4GHf4KBfX2FfX9/gX+Bhot+gYSBfn19eoF2i4J9f4V/f32Mfn2BfH9+hIZ/foN8fn2Cg35+jIODc4GBg36FiX14goSCg4J+eoJ9gX16d4R/fX94e39/iYGBf36DeH+JiYSB
f4GkfHyCgYKEgZmVgoV9f32DeXyBf4F9h4F+hYJ7gX9/hn6Bgn+DgoSFboh7kIF7goF/g3x/goJ8f3eCf4GBhH53gX6BgoGBhHuEfoF/f3Z8fod/g31/fnyJgYKIgYJ/g4J/fH92h4KFgn2Ef398hIOCg3+Ben14
fH99g3t/hH96f4eHfn5/foJ/foJ2fYN7fX56c4ZdgoGBgXN3fYWBgYN/gX6CfoJ9eoJ5foF/fYKBfIV/fHt5eHuBgn58gn19iX9+fn6DgX5/l3+BfH+Cf4J9hYN8gX2ChHx/g4J+gYSLgXx8fYZ6fX2BeIaDfW5s
f32CgX1/goF+gYGEgo9/goKCfYF8d4GGh4eFd4F/g3+ChYSBgnuBgYSBh3l9fX58fHx9f3uDhYd9f32DgnmCen58fYV9foGGg3yGf399fIGJhIJ8hYF/iIaBfIyXfoiCiX+BfYJ7l4SCgnyBfm+Be39xfoSBi4GB
gYKCfYKCgoN+fX+Bf31/g3+DgX5/g4qEhIGBgYV+f4F8gYF6eodye3+FfoF9fn6CfYJ4fXuCh4V/foF+f32HeXd7gYGBf3x8gX2Ch358gYWCfoGDf3yFgYJ+fXyEfYOBe4Z1hXyBfH6Cho2OiIF5hHyIfYWHf39/
gYiDgoWBf32BfX6BgYaBgX58gYGBf4F+f3p+h4F5iZt5gYJ3f32CkIJ+g4KCf3x9fYKDenuEf4KLh4F+fYN9hIKCiY+BgXp/gX2CfIGFjYKCg35/goF6doF/fYR+iIF6hYKFgoZ7g359fX2BhYF9fn16hIOBg4F+
g4J7gYKDe4OFfYJ8fYd/hn5/doR7iIR6fH2DgX58mXx8g4KDdYKGioKCgYJ+fIKCgYF4fIGCfoWLeoGGfX+Dg3mChn9+gXd+fX1/h4KEgoF+f4J/g3yBgYN8hH+Ce36Cg4SCgX9/f4WDfn1+gZp8fH+EfYeBf3yC
dH9+gYGNfnqHfYaCfoR8foGCgX2BfoaMfoqDhHd7fn+IgoF5d36JgX5/fIN6fnx+fn59fISCdIJ9g3yBgnx+d2x/fIR1hn+BhYiEgYSBeYKOgnl9gX5+gn99fnuBfoJ/hH6TfX1tgYN/fIN8hYR6iIGEgoGCgn+B
h4F9fYV6gYV3hIODgn+Hf36Dfn+DhoN+f4V9f32Ehn2OhH+LdYF/bo9/g4iBfYKDh31/gXyEg3+Jg3uDhIGCdYSBf4R/gn6BeX99fneChnqBdYGCgYSHjoOBf4V6goF9f35+g3l9gX1tfYR/f4F+fn5/g32EfYN/
fpaBg4J7f3+Cf3+Df4GBfX5+hIJ+gX9+foV+g3x+g4N/foGGgoJ/f354g4F9fX6Ff4Z/g36Eg4KCfoKBgYKBeIN9gYGBgXqKgXx+c4J6hX9+iYKFgoeCf35+jX9+fXuGgYV/g4Z+h3+Egn+LgX+Cg4eEfIaJgYOB
gYJ9f318fYOEfoJ9iYKChHp7goWEhIGBg3uBfoJ+hH+BhIKCfX1/goGBh4SEfoJ4hn2CiX2De4Fyg35+fIF8gZGDgYKDhYiEeYZ+f3qCfYR7fISEg4SEfoJ+gn96f4N+g3uCgYqDen+BgYZ/goOBhH93foF+fX6B
f4R6g318hHyBgn9+fHlegX97gn6FhXp/e4F8gn+De35/g3t8gn6GcH95fX94eX9+f36EinuBgYeCi3x/g4KEfoOCf4R2fYN/hYF9f4KBeXqDgYGDg4aFgX17fn1+f4qDgYKCfYKBgXmCfId/f4KCgXmBfn5/goF+
e3p6foSHf3+Pf4GCfn1/f4GBf4F/gX9+goF9gYF/goF9fn99f4Z8g4GCf4J+hIF+f35/g32CfXyEhH+GhYZ2foJ+gX6Kg3yEgoF/foGBgoF+l32DfnuDgoKGgn5+hnx7gn2CgYJ8fYF+gX+DiIKGgYOCf4J+goqB
e4KMfIGFg3uFf3+ChX+Ef4R/gnuBfX98gY2EgYKIfoGCfYKBfoWFgoN/goGHiY+EgoJ/dIF/gXyDe399fISVfoF7fHqPhoWCen2GfIF8fYOEhIODgnuChIR/e3yBgYaHfnuEfX2FeIN/f3t+eYJ/gYaHfX6Ce3+D
fYJ1eoJ9fn9+dIOCfISafH98g4F/goGDgYGEiIV5eHWBgX98hHt9e319fnuHfoqDfn6BgX98fX6Bh4KDgYJ7g3+CfoF+fX99fH+DgYWBhX9/fYOBfn56gXmBfIKDfXuBiYKHgXh/fX97f4d/gnx+e3x/fHx1gX2D
kH5/gX5/e399fn+Cf3x/gnuCe318f4N9gYKDgYR/goGCdHx+gYF8goKFf4KDgoh+enuKf31/f4F5enuEgoF+f3V5eYF+gYKHiH5+g3h9fYJ6foaBiIV/f4R9e4OBf4V/hn1/goN+goGCfoR/g4GCfXyIf4GDgX+D
gX5+ioSDfXx/in6EfX99in9zdIiBgneFeYOKfnmEgn+Ue4OBf31+iHh5gX5/enmBgYd9f4KBfoSHhX1+e4h/gn1yeX9+f3KSen+NkH99hIKCg4N/hH91foJ7hX98fo5+f4J/gYF/fH+FgoF2g4SEfn94gYSFeoOE
h36GhX59foaQf3mBgX2BfYKCgn+DhX9/g4ODeoF+hoR7hoGBgoF9iHx8fYd8e36BdoF+gX2Bfn9/f32Bf31+f4GBgX9+f359hX99goF/foGBhIJ9g4F7hoKDe3yBi4t+f35+gn+ChH98f3Z7hX6DeoV7gpWHf31+
fIWChH+Ee3x/fn6Df4d1g4F+g4d8f36Cgnt+fXt9foSBgYKCfHd6f4KFhHx9gnmCg4R/f36DfoKHfIOCgYKBfoWDhn17gYGEhoSBgX97gX9+hYJ+goaFh4J/fIV+f4KGjIGCfn97f4aDhIaBgod/e3mBfoJ/f4OD
gXd9iId7gX57fX6If4GCfn5/g4iDgXx+gn2IgYOBf3mBfYF7ioF9e4F9f3+HdoF/fnyJfot9eoODgoGDeXmGfXqGen59gYiDj4N6fn5/fn+JfH6GfHmBfn9/g4F6f4N+fYGDe4KBgoaBhYGCh3mCfn+EfIN5e36C
f3t+f4Z9hYZ+gX5+fneFgYR+foeCgXuCg4OBfoSIgX6BhH2CfnqCf4R/eoGCf4GCi3t5gX95fn1/fHp7eH16gX2BgX9/fn6Bf4eGhoGPgX57fIWCfHiBhH96hXx+gYODe4KDgX9/g4GFgX57eX6BfoF8gnuCfnuB
hoSEf39/fIGCgYOCgoJ9hX96goJ3e4Z4gYN/gYKCf4iPg4d/f4KIg358fHp6g4V6foN/hX1/f4GCgoSEhIeCg3+Tf3+Be4F+foR4hIZ+gXyMf3+BfoN/e35/gnyHgXyBfoF7iIWJeYN/lYGBfH59g3qCeYx9gXZ+
hX6Cgn6BhX+Cg4J/f3qBe4J/lIGBhHaKgn5/fX+Ef4F6f3uCfpqCgnd/f4WCg399fn17hH2Bgn6ChX17fIF7f36DhHx5hIJ+gXt+gYSBfYuHgoiJg3+EeWuCfoJ9dYmDgn6CgYGBfX5/gn51fX+CdYF/fYODdn2B
goF+gYF+goN7f3yChIF/iYN4eoGBfYN8goGDgoKBf4OJfYWCf36Bf35/gYJ9en+DhIhweXuBc39+f4R9hH+Bgnx+fHiCgn98g4GEgYKFf4eBhoWGfoJ/fYKEe41+enuCfH98f4R/gn+EfX5+hYaCi36DgYOHeXiD
gYGCfH5/fHt/goJ9fnV8e4qChHmCfH2RfXx+fYKDf4mFgYSGgYKEeoOCf4GIboGKeIJ+e4F+g4J9hn+If4GCf4Z7gn+Eg4SBg4SBgX+BfH2ChImJjX5/gYSBf4iDf3x9hX2Gd31+fYF/fYR+iIOChH+Bg4J2f3+E
hH6CgXyCfoaIhH9/fYKEfX+CjoN8g4J9f3mBfnx8fnmCfYJ+f4F+e4V9d4GBfX1/hoR3gYV+f353fX2DgX2CgYGDgX+IfnyCgYGCh4R8gX+Ng35/fn2Bgn53gn2Bfnx/fY1+fX+Fi4uEe4SCeX1+foqDe3V9gYWD
f4N9f4GGgn+Ph4F9fYOCf4aCfIJ/fn6EgYN9goF+fnyCgYJ9hIGBf3WBhoGCfX9/g4eBhIN9g358eoKBeniCh3+DfYN8f36Cf4J5goF9fXmBfX5/g32GhHqFf4JsgYh/f4R7goKGgX2BgZKGfoGBdoZ+gYSBf36L
gnd/g4eBgoF8e3ppg4R7foJ/hX9/hYN/f4OBgXuCiX19eIF4fYZ9foh/fYGCd35+fXlzf316fYGBeoSBgXp+e35+gX+FhIR/jXp3gXyFfnd9gX+Cgn+Cg4GCfIJ/f359eIaDg4R7fYyBhYN8g3p3goGGgn5/goF+
fn93hYF9f4KOfoKBb4GCeX+Dfn9/gn5/gn+DgYGBgYR9gnp/fIGIf4R+fn57f4Z+hYF8hHx/f4V+f4F9e4R8fn5/gX+IhYGCf4GDhn2Ef4aCeYGCfIGDgoV/fnuFf4Z4gX59g3iCg4F+g36CfYKFe4F8goJ/fH57
foOBf31+fXaDfYGBioN9gYKBg4OHf4F8gneCkX99g4GBfId8e4SBf3+GgX5/hYF9hIJ3foKBhYKFfYOIiH6Bf4F/fH6De4l7hH5+fX+Cg4J/fX6FfX9/foGIg4N9fYZ/gYSBgoJ+gXKCf3h9g41/fn1+k4N+d4F/
goN8f4OFhH2BhYN8goSDfoF+gn6DfH59eIN9gYR/fHyBgZKDf3qBgn9+f3uDfYF9fX1+foV2f4J+f4WCiIOChX1/foF8hoJ/in2Df4GJfn99c36Cfn5/g3+DgnOLd3pyfYKDeoJ/fIqCh4KBgn1+gYKIfn2BhX2G
f4KBgXV6goF1fH2HfoSDiIN/gYR9e4qGd3+EfHd8g3+CdnuBfXx7goWEfn6CfnuBfHt9g357h36Fgn+CgX+DgYN+f4R+g3l4i4GHfX5/cHaBfIh+g3+GhHx+fHuBhHx8en58f4N9h4GBdXqFaYWBf32Df36BioGH
f3yCfX9+f4J/f4KDgXV9f31/goJ9en17dH6DgX9/h4F+eH+CfYGBgoN/hIGCf355hI2CgoF/gX97hIODf4SBgX2CgoJ7hHmBiYR7en6Dg4R9goJ9jH1/jYGBfn+CgXx/foGBen+Gf4OGmn99f4F9gXp5foR/d4WC
eX9/hn6KgXt+goF9gYqDfol8fH2Bgn5/foR/g36BhIiBfoGBe4Z+f3x+hIKFg4N9fIGEfX5+g3uBgnqIfX6DgoKBhoGJgXx6fXmBeoF1f3t+eYaIhH6BgXeBgn+FfIKBfX9/hoR1gn95e4F9dIKFfoKCe4OBfId6
eYV+hH99goiHhIF8goJ+gn19fYF1gX+ChIGEdoN8goF/e4SBfoWCgn9+f39/gX2CfoF/eX5/goKJg4KChY+BbI2Cg4N/hXyBhX6Bf3+Le3Z8fH55goF+hIF3fn99hn+Bg358fH5+goGDgnyDf394gX99fn1/g4F+
gYOCgYN+fXp2g4KDhHx/gYN8hIWFgXd7gn9/fYWEfn6EgoJ6fYF9goF/ent/f4x5eH15hHuBfYJ9gX+EgXt9gYGBf4N9gX19foN9gn5+g32CgYKCeoKDgoR+d3+BgYGBe4ODcnx+f4WBh35/gYWHf391goSDd3aD
gn6Hg3uCfXyDf4KDgXmBgXR9en2GfniEfIKCgYJ/f3qBfn+Egnx8hIJ6fH+Ff4GCgX5/f36Bg4GGfH2LgYF8hYGCfH5+fIaCf4F/e4aEhX6CfIODgXV9gX6CgoN7hH2Bg4N+gYKCgYF/ioKFiIJ/doWCg359fn1+
f35/gYGDeYZ7fX19gYV/fHiDf4KCf4N9e4SJdYJ+g4aBe4J7en6CfIKIgYZ+gn+BgYGFf3WBhnx+fn2Be3x0j4GBfnuBfIKDgoOBg5aEfoGEg4F+f39/eYJ4fX+EfIF8fXt9fH+KgYODf4F/fn96goJ9goV9g4KB
got6gXqEf35+gYGBgX+CgoGFhIF/fX6If32CfoaHg3+Be4GCfIF/g3+Lf391g4KEgoR/goN6eYGCeH94hIGChHSDd4F5f32LiYR8f3+DfYKEgoF8gXp/fHx+hIF9foKBgn6Bk3+EeoJ9gnx8gXp8f39/hn1+foGB
hX58gnyBg4GOgoSCf4GCfJ2KhH96dn96eHmDgoF+fH54gZGBg5CCf4GCen+Gi3eDg36YgX2Dd31+fnt8eoOLf3yBg3yBhX9/gYR+f3+CgYGBfX+Eg3+GgomDhIeMg4F3gYd/hIJ/g4GEg3yCgYKDgoN+iIR/gYKB
f393fIJ1fIGBfoSCfnqBen6DgYN+gYaLfISEfIKGgoJ7goV+gXx/g312fW+GgX+Bf3+Cg4GEfX59fHaBe3xvf4KCe4F5fH+HgX+DfX+Ce36De4KBfIKBfX+Kg39/gYeCgoSCfH+Bfoh9goV7foGBhIR9goR4aYaC
fYF+goGCgX+BgX2Cf4OBfoR+hISChIiBhoOEgoF9fnx+fHmCeoR0gX58f4J+fYOChHyDf4WGgoKEfoGBfYR8hH+DfXh/g4GCg4J2f4WDgXqEdYKHi4J6d4N+hoF/gYV/g4KEhH6Ifn6BgoOBfoKBf4l/gX58goKB
fX6GfoN7f3+HeoF+ioGBg317e4N9foWBf3t9g32DfoGBiIGEfoF/gn98f4N+f3mDjH91hX+GhHp9eYJ/enx/gYKBfX6LhIuGgYOGgYF+goqJjoKCg396foOBf4Z/f4N8f3x9iXyDiYKBhIF+hX59fIJ+jHt4iIGB
gX+De4l/gYOEfH2EgXuBgoKEf3x4f4GCfnx/gYGKgoJ9g32Ei3x9g359fX+EhoR/f4J/gYF/foN+f3yGf4aDfXeCgn2BfoGNf3x8g357en9+gYN/g4iHfISCgYKBgoR/f4F8eH2EgX6FeIGIhn5/foODfIGBc4F/
g36HfoN9gXyDfn2BfYGDg3d6fYJ/f3+Bf4R4hoF/goODg4OFf36DfIWCgX9+f4d8gX+GfoJ7f4KBhnhyhX6CdIh3g3Z/gYmEg39/hYKQf3qBgn99goN/gYF/fnuLe4l+fpV+goJ7hoOMeYaCeX56fHx+gX+Cgn6B
gYeDcXt9g3x9f32BfX2Rh398f4R9en6EeomBenqDgoODhoF1e4GMfoOCf32GgYODcXl/goOFfX59hoGBhH6JjnyDf32EhIOGgYJ/fIF/fn6GiYGDfYWCgYGEeYGBgX2GfX2DfIGIh4eJh4R+fYN9gXeKf395fIiC
hn5/gX18fYd7fIWDf4GBgoJ8foF9gnSBiH9xgX+ChIJ7goGBfoJ5gX6Df4WCfIJ7gX+DhXh7f4GBf3+CeIKGfn6CgYJ+eYN7hYGBfoGCgX9+dYJ/f4J4iX6Bg36Fcn1/fX9/fn+Ed4aDh4GBg4iEfIODf3qGg4GB
hYV/fH95hoaBlYF6hYGXiIeBgYGDg36Gf3t8f4KBhXqCgYSDgX+DgXl+g396goV9goGCfX+Den9/hIiCgYqDf4J/e32GfYF+f35/gXt1gX1/fX+CgYJ/hHyCeoR/g4KEf3Z+f4J/hH5+f4V/f3+BgYONgn9/g36D
gXGCgoN9g32BhIF8e3x8goN7gnx9f352f4GPfIF+gYOBeoKDg4h9f4J7fYd/gn+BfoOBgnyBiIJ7hX6BfYN5gn9+fn2Cg4aDhoyChX97f4+Be4F/fIOEhYF/foGDf3+ChX19hIKBhYN+gXx8g4F4fIJ6eoGDfn96
gn+Dfn2Bg4OBhop9f4aEfoSJgoh6gYZ/hIOCg36EeIODf3x/gXmCgYJ6fnx3fn6DgYN+gXp7gYOEgoF8gYeKfol7f3qFgoF/enyBhIZ+fHx/goOCf4t7gnt+f4OCfYF9fnp+goKGgYF/gYmDhXyCfYKDeoGLfIN8
foh9goGDf36Ben9/gYOEf4OFfH9+goKMfoR9f3+JhoV9eIaBiH+DhX1/foF5gYWEhoF9gXqDfH9tgoqCgoKJg4GChIKBfn95f4eFe3h9e32BfYF8fYF/gn6BfoeChoGBg3d/fnyCf3+GfY2CcXmCgX16hH+BfXt8
f4GCe4GEf3+BfH15gYOFgYl/fIJ/cH+IgX5/fXN8f4F9gn2BfX+ChnqIhHyBe4GBh4KIgoN+g3uBf4OLf397g3x9foKGhYF/fn5/eX9/gnt9goaCgoGBfYGEfYN+f4F9gn99foGDf3+DhX6Bh4J2gX6Ee4x7gn9/
foGCgoOEgoGGhIJ9fXp/e3aFgoGCfnt9gX2Fh4F+b4V5foSCgX+ChYx9eoWDfnt/goGBeHl0g317goJ+h46EgYF7g399gpGBf4SBfX2BfHqDhHuLe395eH+Ef4GCe4SJfn97gYF/hoKCfn2Hfn57hoGBiIJ7fYl/
fn1+foV6gn99fIWCf4F3hnV/f4R7gYWDdn6Ch36Cf4SBf358hH+Dfn98i4J3d4eDfn+BgX+Bfn1+gYR9fol9gYSBgXWBe4OEe4aJeH9+gn9+hI1/b4FwgX94gX19hnt9e358g4qBgoZ9g3yJgYF/gX2FiYR5hHiC
fI2FhoGFfH+Dg4OEg4J+f32HeIWCfYSChIJ/h4F3gXmGfn2Ci4F5hXl7f396g31/goF7fX+Cg4Z8hn+GeoJ3jHt1gX94eXx3hIF/fIGEfYeGgoGBgX18goV/gX2IgoOBg4GGkIJ/f3mCf4GDgYF9hX6CgXyCe4WB
g4uDgX+Cf4J4foGEfIGBf3mCfYF/fYOEg36DfoWEgn1/fn6FhIR9g36BgX9+g31/goGIh4J8f4KEc399e46Bg4F+f3+Hgn9+f4J7g3t7f4F/iX2Bf358dXt8gX+DiYN+goKBhn98gYOBeHyEgYF9foGChH6DhouB
g36Nj3uBfnyCfnWBgXiMgn2If3uHfoKOfXx/goSChH9/g39/fH97fnaCe3+Bg4J/fHqIeYJ+hoJ+fYOCfYF6goGEgYaDiH5yf3x+hYR/dXx+f32EgoOChYGCgYWDinyIhIN+hHp+gYJ/e4F/fHqWgYGEg3eBfYF7
g39/gX98e3p3goF/gXp5gXp/f32DgYF9en96eYmHe31+fX+KhX6Df4J+gYGDgoGBgnt9iYaBfoN+g4F4g4d6gniDe4SCgYJ8f4KCfnyDgoR6f31/f3yIgoh+g4KCf35/fYl+f4F+gYOLfn6Cf3t6gX6EfX15g36B
ioGBgYGBhn2Cd3x/dIF+e31/fIGBf398f4J/gX+Ef4l9fn6PgXx+gX+Bfn6If3+CdoKCg36Cg4KBgX+HfX99fYWBgYx/goJ+hoV/f4GLfoKEfoF/gn99hH6EiX1+f35/fn+BgYKCgoR+fn1+fnaEhYV/hYN8iHyB
g3+Cfn2EjX5+eoN7gXqBfoJ/joKBf4GHfn5+gYR5f4OChoGCfYODhoqGgYN9f4h4goOKe39+foF9gXiDiYJ4iIF5h4J8gYJ+hXx9fHx7gXt/fX+Hgn6CfYSGgoWCe4J/hYF5gYGCg4OIgX2Cf4GCiIN5fn1/fX58
g4Z+f3d7f3iBfoJ/eH6DfIKHgYF/goKHf399goR9foV/gX2CiXl8goJ+hoF9foGDg4N3foWBgYaDhH+CfYV/fX+CiIJyhoF+j3+BfYGCg36HgXx6hISFgnt8doJ9gYWBf4SDgn6WfXx/en+Bhn5/gYKBe4eBhYeD
g3+IgX+MioSCeHl+foF+gYJ+hIGCf4l9fIKDf4F9iYF9foJ/fHx+hHl+g32EgXuDgoF6eId+hIN+dn90fIJ5fnx9iHl/h314g4J9fn+GfYiCe39/b4l0goF/gYF9gYR/foN+gYN5gYF/g32HgX5/hn9/g3x5fX1+
hYGDgYOEioF9eoN8gYmDfn6EhH+Dh4WGgoKEfIGDhH+Efn15eoJ8fHt0gYF4f4KCiYGBf398gYF+f4F/gX6BfoF/g4OGfnuCg4N9g36ReoF8hXmBf4h+gYOOfXx9f395hYSFfIN7foGCgn+BhH+Qf4OCd32BgoKB
gYN+fYGGfH9/fIGBf4GFg4F/foaBhIZ8goV+hoF+g32Bgn52foF+hHx8fn6BgXuBfn9/g32BiIF/gX58fn+Gfnp/hoJ9eoKCgX9/g3+Lf3+BgYODfoaJfH2Egnh+jH1+gX6CeoGBg3eDf4J9gX2Bf3qBgYF7gYF/
hH52foF+fYF3goWKeoF/fn5/f4N+goGBgoqBhop4gX59g3t/iYGFg4d+fYF/f3mChnuBfX98gnuLioOJg3x5h3l/hIGBhIGFfoN9fn+EhH6DgoKBfIOCfH9/foV/f36Bd4yDgYKLg4GHf3uDhYF7gYF/fYR1f39+
fn57f4OBg3+Cf4N9eoSDflCBhn9/hIh/eoKBgXmCf35+iH99f32CgYKIgn58fXx/gXt9fYF9goWFf3+Bg4eCg4R/g4GDe397gYKFfH2HcoN+f32BhYF/h4WDeX6BfYF6gYF8hoF7gX57g4GCg3+GhHqBh3+DeYF/
g4J9e4l9hIJ/f3x/fXt+epF+g4KBf3+HgX+Ff3Z/g4GFiX2BhHqXfn2ChYGPfX99gYaDgYeBgn5/gYl/fX+GgYNzfoKCg4V9jn+Pi4GBgX6Cg3+Gf31+gn2Cfn6BfYOIgXh6foGCh35+f32Cf4GCg3Z+gYeDhoOH
f32BgXV7hn6DfIV6gYJzf4d7fIGDf3+LlnuGd4GCiX99iH+QgYWBhIWBfIGBgYOCf4N9goGBgYF7iX9/goGCfnZ/cIFyfIKEf3eBgYOEfoN/eHp/fH+BfIN9iYOEgX2BfIJ+hYJ3gn59fnl/f4ODe3+Eg3WDiX+D
goGEgnl6hIF7foF9fHx+goJ+e4SBg4SCeX1+gYiFfYJ8f4KCgn5+gn1+foOChIF7hId8gYGBe36CgYZ7dIKBfH+EgX+CfHaBgoONgoF9f3+Bd4WFg3+GcYiDg3uCg4F9hI19fH9+hX1+e4KGiYSDinp9f4F/kn+D
hH+Cf4F+h4eCgYOBgn2Dg3x/foGBfHiEgoWCf4J8hn5+fIh8inyBgYuEfYt/gXWDgYN9fIaCf4SCfoN/g3qOfYKLfX2Cf4yCgYKChXx/jXt9gYOEiH99gn2Gg36FdX99gn6DgoaCfoR8hISCf3uBgX5/fXt3gn+G
f4KBfXyUeoF/f39/f4F9f4GEgoJ6gXx+hX97f36Bf4N/hIKFgYKBgYJ/fn94hIN9f4KMe4KBgoODgX96gX+BhoN0fIGEf357h4GEgYR+goaCiYF9fH+DkHx3in2DfoOGg4Z/hH+DhIKCfYKCfn+Bg4h8goJ8fniM
iH+DhYWDgoGDhn6Ee359goGBgYGBf39/gYx+e3l9e359fHt5f35+f4eCfoJ3gX5+foJ8f31/foN9f3qIgX5/hoeCfIF7fnyDhnuBfnuEfYKBh3+BgYFvdX19fH1/goGBf4d9f4GBgXl9h398fn+EfHuCh319fH+B
g4J7foJ/fn6Egn+EgX+Bent9f4GRf4SCf4F/fnqCiH98f3p3g4SFi3yDgYR/gYKChoF6gYKEfn58iIGIfIOBf4F9f4eEhod+gnuBi4F+f4R/fYKHf4R9fo19goeBiIKEg3d+eYR6fn58gYGCi46BgX1/dYKCgYGB
hXyIgYGCfoF9f4F4gYN/gX2CgoR+goR9fX6BfYWBfYd/hX5+foN/iH2IfZGBfIOBhn5+f3l+e31/f3mCe4FyhYSFgn2BhIiGg3uEgoN6gYGEgXt+e4KEiYF9fXqBdoZ+fXSChX58fYeGg4F/foJ/fIKCfX2Fg4F3
h4R+fnyBfoSChX+Mg4KCf4J/gYWBfH91hoF/g4F/iX9+h4KDnIKEf4aEh4GBg39+f4SHgXx6f3yBen+EioF9gn+Djnh9fX+BgpF9gnuCf36BhoSDgoKFfoN8fn+Chn+If4J8foSCeoODgYKBlnd/gYuCf36EgX6B
fYWBfItlgYOCnZB7fn99eISCf32GfoJ8gYGEfn9wgoKCjoJ2fYF7foGFh4R4f4iBhn+BioKDfYJ/f35/fX99gX+Ef4R/goF9g4J/hoJ+gn57f3uGjYGDgX57gX6BfoF/g4J6dX5+hIWFf3+BhnmOgn+Be4J9g4F+
gn2DgYKDg3d9f2qCgn6Bgn5+gn99f3yBiIGDfn5/fY6DfIOFf393e3l/e3h7fX+EeIN8hH+EdH2DgYSFgX57f3V8foZ7iYOCiId+fYh8d4SOgn+FeX2Bf359doWBfYd0f4GDfoF6fnx/gYGBgoiBiYF/hoGDe4F+
fX6BgoGCf359iIaGe3yBfn+JfXiChYKGfoWCfn57hH2CgYWDf4J/fYiHfH6BgX6Fe4WNhIGDhIF+fIF+i35/h3yDgnyHfYSDf4F+g4N/gnx9f3x+g4F/g39+gXyDent9g358gn+ChoKBg3h5f3V9f3uBhn2GfnqH
fH1/g3x7fX6CgoJ8g4+BhIiDg31/gX+DfnqDg356gYGCgn6BfoyBgYGBfoR+fHuGj4SFgn+EgXt9f39+g4F+enx7gYWIdX6CdIKBfn+CfX2BfoOGhX95foGBf3t8foJ+f3yBgYOGg4N+f4qBgYOEhoV7g4GCfoOD
gn+HYoaChYWLfoKCfn+DhH19fYF3fYGIfHp6fX19gn+ChXx6f4ODfYKDgYGDgYKGgoR9fYR/e4KGfnt/gXt2gYOBgox7hYGBf3x8gYJ8hH1/f4F8hHt8hn99ekmBi25+f4GHiHyEg3uDfIOFfYeBgYKHf397foF+
gX6KiYF8hYJ9fn2OjIh8fHx+goOBfXuDfYGCfHuCgoV8hIZ/fn56gnt+hX5+gn1+gn6BiYONgoWGeoOFhHeDfX2EfoWCiIN5f3+BfXuCgoyDgYKCgod/f25/e4R9f3+CfoaDhHqEeVh9f3l5fX2Cf36DgoGMg4OB
gn6Dc4GEgn+DhoSBhH2Cf4NxfZGEgnp+eXx/eoGGfXyDf3yCgn59gn6BgYh+eXJ8gX9+gYN7foGGioKBg358gYeBgX9/f4SDgYl+gYaDiYSBhIF2fH+De3uFf46DfYF/g3+BfXCEg4JygYGEfn94goR/iYF+i4SN
goJ9fIF5fIOEhH+Bf4J8f4F+gn6Dgn19gnyFbIGIgXx+f4Rzc4WGf3+CgX2CgoF9gn+Ci4KBhIR9gX9/hHeEfnR/gneJfYN+gYODgn2Ff4KFhYSBg4J6in9+gYWGgoF/eoOHgoGBfH1+fn19fIiBf3t9f4GEgXyB
goiBh4KBfn2BfoGBfXyChoWBhHmEhoJ/fod3hX6BbIR/fnh9fH6Cf399g4V/fYaCf356g4F9dH+BfX+Cen9/h4F9h4J9f2mBfn2EgYN+hX2CfoSBf4F9f36ChH2GhIWFfYp3h3uCfn9/foV9fYF/fH2BhXyBhYF9
fH+JgYKCf4KBfYR3eoF/g3iEf4KGfH+DgYZ/gX99g32EjX2GfYOBgnl/hoF+hoF8gYN/f4WBgXeCg3iDeHt9hX+Df32FfYJ4cn6IgoF/fn5/fnyEfoF6h4h/gYWBfX5+hYGFg4F/hIGGhYKHhX6BgYOBgXt+gYJ9
fH6Eg39+gYODgX+EiIKDhn+DgX90gox+gXqDfIR8hoGCgoKBfoV9hYF+f3x9goGDhH6CgX+CgXmFfXyDfIKHhXmDf4iJf4N+f4WEgoKGf4GFfH6DfoR6jXp4h36DfX2Dd4OCg4J+gYOFfn+CfIF9eYGBiH99gnyD
gn6DeH19i35/hoJ+hoN7fXl0fYV+en59fYGFgX+Re399gYKHg4GIf4OCiH58g4aBfIiIgn6OfYR8fH+DfoR5gn+Bg4KHhoN/f35/goGCf4SBf3+Dgn59gX59dY17fH+CfIF+f4GEeoJ+foR8dXt/hol8g4ODjXWC
goGHeXt/gYJ+d3+BfX5/gnqGeYGEfoeBhIGBf3x+fH6Mf4F9goJ/fYKEiH59fHuFf4KBgn+Bgn2FgXuChn+CgoV8fYV8gX2Cf4OEfHR/gYR7fX+Gfn5/e32CfnyBg5CChIF9gXh9fXyBfXqBfoWBen6BgXyCg4N+
fIN3gYZ+g4GBf31/foZ/fYF/fnuBgYF5gn5/g4iEf31+foN9in2CfIF4eYJ9fH6EgnV4f4OBgoF+e3F8d4F7goh7foKBg32BgYF8jH52f36Cfnl+hn+CgYKCfoV/f4F9foKEi4Z9gn6DgX2IhX99dYGBfYSGen1+
gn+DfIJ9foKCg4N9f4GDfn96g3yFfYF7gYJ+goF8f4SBgYiDjH+BeoiCeYJ9fXqDgX6IgX1/h3aDhnx6hH19gX6KcIJ+gn+BfoODh39/goeBhIGKiIOBfX+Ff4F/g319foGBgn11gYGCgoN8hoJ3f3+FgoKBg4GJ
gYJ/gWt9e3mNeoWFfoGCf32Dg5WDfISBg3t/f3x+fX+Eg4J+g4OHf4J9fn6Bc398goSHgXyDfoGFf4SDgn+Hgn6Bhn2If359goGDgXh/g4KIg36Ef3x6fIKBfXx/eX5/g4GBe36EhYN+h4F9fnp8eH+BhYWEhIGC
gX6BfYF/hIuBfnh+hX1+gX9/goWBhXyFhYGCfX99fYOBfX6BhHt5gX6Bfn2CfoR9hId+gn9+gX+FgY17hX6Fe3uEgYN7fYd7hH9/fn1/gX1/g3x6f4hrg357fISBhX6FeXaEe4R4gYGGf3+BfIKCfoOCfol6hIZ7
fYV+fH+Bg3x6ioKBfYKBe4R1fn17f35+iH+ChYN7fn59hH9+eoN/go5seoKBeo6Ben2BhYGFhIGLf4aBf4eJfXx/f3+GhXd2iIWEgYN8hYN/fH9/iX95iX2BfX+DeoOBh4GEeIGCgYaDe4GCf39/g3+Bf3p/fn+J
iH9+iIF+g4OCgn1/hXx+gYV9gnqFgYF/gn2BgYJ9f359god7goN9goF/hHuDgYJ9gn9+gYp/fYF+g4KBeIOCgYV2gYJ2gnt4hXyCeoGEh4N/gX+Chn99fH5+foGFhIWCkH+HgYF+fIOChIR+k4d9fYV8gnyBiHR9
f4F+foyFfIh6f4GDfomGgYiDf4GEfX59dn9/hH2Bgn+EhX1/gnp9foJ/fX97fYl+hHl+fYODhIJpfoN9gYGBhIl8hHyGe35/ioN+goKEfniCgn59gYF/f3+CfoKEfoGEfn+CgXmGfXqCg3yDen5+hYGNgXl8fHF/
hIV+fn90g398e3h/fX1/fXt/foJ9fXyBeYR/e3uKgn6BfYFze4KEhH9/kIZ+eYV/f4WCgoGDeoZ/jIKHfnyDgYKCfYmCg4F/f3p8g4J+iH6BgYGDfH19gn99hn9+dYaBf4GBfYF5h4N/jId/g32DfX+DhX9/en+H
hIOCfpB/in6Df3+CgYGBhX97hHuFg36Fh4ODgYJ6gXuGfXqBfHyEhXqCg4J/gn94g4N8cYKEen6Df5yCfoKDg3+Bg3x9f4F+e3yCf4V9fX1+gYF/gYOCf36Hg393iYR/hIF/gX95int+gn1/gnp+gn+Fe399iH94
hIaCgoGIfoNsfIKGf3+BgnqChH+CgX9/gYGBfYOBfIGGgnmEhn91eYF+gX2BfXiBfYF9g39+gn+CfX9/fnuCf4GDeHeBg4R8e3x5h4GBfoJ/hYeDf4SHhYOCgYF5e4F+gX57f4KBgXp+fYJ8fIF7goGChYKDfYF+
fYGDgX2BhYKFf4N/fn9/cX6NhHyIhIOFgXx9fnyGfHt6goGBg35/io+Bhn2Ie4KBgoJ/fWZ/gn6CgoJ+gnx5hX2FeoV+hnuBf4GBc4J8e4N+hYKIgoN2f4SBfXB+gYR8enmDfH57e359f4OKgnp6foZ/gomKfYJ/
f4F7gYOCf32KgoGCf4GIeIF/f3uCgYF+iIN/fH6IhX+Cf4OFgYF/fIF/f4N8gX18gXyCfot/e4GBg3WHg4F/gYV/hIN/eYODg39+eYmDfn2DhX5/hYGNf4R9hoGFg3+BiIGDf4GCfHeBgoODf4OChoODenqEeoJ8
gYaEf4d9g4SCeoR+fIF+foh+emqDgoF9fH9/gXl8fnqFeYOBeoJ/foKCg3+EhHB/hX2CiH9+hIeEfn+GhIKFeH+Bg31/fYV/f4F+fH2BbX53eoJ+en+IhHyBkneBkH57fH+Ff35+fX2GhIZ+foN+hYWDho2BiX2C
hoWBfoGBhX94gYOCg31+gYKBfIKCg4KEhIOCdIaMioGJgXeDhYGCeoSBg4SEgoeFfoF/eYeEhX6EhX5/h4F5goR9gnt7f4WCh4F7fHyEfIODf32Bfn6Bi4eCgoJ6in2Fin2Cg4V/fn16f3+GgoN+hX9+f31/loSC
fIGBd39/dYGDfIGFe4GDg2t/f359gXqCfnp8eoZ+f4F4fIODcYWBgYGKfoF/g398foN8gXx/fX59hH2CpX9/hIJ+g3yCfoV5gX+Ef31/h4F9goR+hoGFfniCfn1+hXqJfIODe4GBe3+EfIJ7eHx9foKGfX59iHmD
iH2BfoiBgoSBhX6Fe4KCfoKIhH59gYaGg4KFjIGFdYGEf4p/g4N8iH+Bf4eDfYGDfnmBgn+Ce4aDeIJ/eIJ7enyBgX19hX9/f3x/gXyQi4GGe399g4GDf39/fH99hIN6iIKDfYV+gYKCg4GLh4KBgXx9e3+HhYJ/
fnt9g4J5fH1/fIGEgX2BgYGIf4N/f3+DhX+Bf3+Bf4d4hYOCgn+Oe4aCg4KFf318fXqBgX+Kfm6IfoSEhoF9gn6FhYF+fX5/eYZ1gXqIhXh+foR+hIGCg4F8foSDfn18f3uBfXtweoN/fYJ+j32FinuBfn+Cf5CE
iH5/doGDgYGCdoJ+gX+EjoV/gYWFeYF7gn6KhH54gYN9foGJfYF+iIGBh3mDf4F/eoGGg4SBgn2ChXaIj31/gn59gX6BhIN/gYF9god6gYN8fX59eoF9hYV+hnyBfn2BgoGJf4iGg36CfXl8hH1+eoWDiIF8gX2C
h4aCeYKFgoKCg4KCf4KBg36Dgn6Bg3+EiHuFhnl+c4N4fn98g36Df4J8g3+GhIJ9gYGCe399f32Df3WGiI19hX+GgYF8hn98cnx/fX2Ejn14g3yCf3+De3yBgXqDgYWEf4OBe4p9f4R8gn5/f4N/hIN6fYJ+f31/
hIJ6fYaEjX6Cg4F8foN+gnl7hYF4fYWLfX17g31/f4J3f4GGh3t+f399goKCfYKCfoJ/hIeBgoKDhIF/e4F+gX+Bhn+BfHx/f4WBgoODfHp9gneGhYh7f4GEd4KOeYGEhn9+goKDgn6Bf3+Bh4F9goKBgY19g39x
fnuDeoF9fnx+fn9/gYGBfHyBfYWBgn1+fXx+gnh7foOBgYd/e3+Bg3x/gX+CfYR/iIeCfYKBhIWJgX58f3+Ben56gYF1fYmEfIF9foKNfoGBfnp3hYOBgn1+fYN8e4J9hId/f39/fYV9e39/gYGBgX2BeoGDf4Ny
gYF/foGCg35/fn57fn6FfoF/gYOBfX9yfXp/e3uCfn2FhX9/gn+DgoF7f3x6gXx8gn2FgoN/gn9+god/iH91e4J8fHp/f3x+h36CfIF9gnp+hYV4en+BiIODgoKKgoN/foOGgYN/fHx7eIGBhX96fn5+f3+BhIGF
gYJ8fX6CgX+DeIWChoWEhoWBioqBfYGIfXl+foWMfXx8gXx2fH90gYGGgoF+hIWGf3p+g36HhHx9gYGBgYF/gYKEfXiEh3Z8f4J/h3uMhoR9hYFzgX5/goSBg315g4KFhH6CfIF9gYR6f4OEiIV6fX5/fn2BfoJ8
goF/f3eEfIWGe4F6fYGEf4eBeYR3enqBg36HeYN+gYKHg3l/gX+CgX1/f3x+gXSBf3+Bfn6DeoN8fn6Dg36CfoR+gX2CgX+HgX17fIaCgYJ8eH6DgoKBf4V/f4GJgX2Jh3+Bgn96gX2Df3x/fYGGhIyBfoKBf4SD
g4F9hnqCfX6Jdnt/hYKBfIKDgod7fIZ/hYh+goF9g39+fn5+foKCfYKCfn+GfIG/gYN8fmx+goGBe4R3fXh6f4J6hIKFeX+BfniDiIN9gomEfX+ChoJ+gpJ/g4OBfoGChHp9fn96gYJ/gn+BdIKBiYR/foJ9foOB
eX1/h4Jugnx5hn+Bf32Bg4R+f32GjoSDe32DgYOBfXd/kW6Cf35/gYF9g4iEdYGDgYeCgXuChoKDg4F/foF8fn98fHp/foN2fn19god+fXt+il19hH6Bg3uBfIlxhYKCf4aKf4aEg32Cfn6BfoN/fYGGfX6BgX9+
hXd/gXl7foZ5eYSChYVzgpmHfH+EgoN/gYF/f4WHhn58hX6EiX56gX58foWFgX+BfYR3goV/g4VzcHiBgYKCfH9/gX2Jh4iBe36IfoF/fX2Bi4J/f4KCgYF/f4OHfn6Cf316fn9+hH99hYJ/g4l+fnqCf4F8fnuG
enx8g36Df4J3gXt/en9+hXx9gYGBfXt7gYZ6iH5+hIOBeJp8gXyCf4GCf4N4h4KBhYGChXx/eoWBfnWMgYGDgnR1fn+BfYF+hH1+fn5/fn+LfXqDfYGCfn+FfY12g4F+gXqEfIFzfn93foWCf4GBgoGChnaIf36D
hH5wfoJ+hX6JgYF/gnyBfoJ/end/fX6TiIKHinyIfX1zgn97l3+DhYOBen6CfYJ+g3+ChX9+eX1+f4F8gXmBf4J+goN+f4WHf3t+c4aDhIWBhn+Bf3yBfoWFfod8foJ+jXWBf39+f4N7iIGFf4SCgoGCfoN+foWD
goF8goaIgnmCeoJ/gYV/gYKCiHqGfH6DgXyDgX59fYmJfX9/g3mDgnt8f4SDf4F+hHl8jIKBf4GCfnuCf4SHfn5/goJ8gXx/cot+e4GBfoF8g3yBiIGCf4WHhnuEfn9/hH6BgYN7gXh+h35+f39+coJ/gYKEe3yB
fYJ7foqBg36Jgn+BhIR/goR9goR/g395gX16e3+BfoaKdnyDg36IfoGBgYF/goWFjnSJg3yBfIKEfXqEhX6DfoGDgoGFfoV+foGBfoN2hIJ+hn6DgYKBg3+BgoGHe36Cg4R9gn9/goGHgnmFinp/gYh/i4WHgYOB
e4GHfH9+hX5+gn59gXqBhH18hIF/e4V3hXx/gX+GgYF+f4d5gn+EhoSHhH+QfoKBfn9+eH+CfoJ1g32Bfn+Ce32Dfn6HiIKBfYaDf3d+gYSDg4F/iIR+en+CgXqDgnyJf4N/fIN+fX1/fYR+hIKCgYKBf3KEeIV/
f35/f393foGBhYN+fn6Bgn6JfX+EhH97foKEjn9+g3l2hoKCfX+bhYSBgX2WgYR9hH1/f3x9f4R/fH2FfoF+fn9+g357gnt9f4SDe3yBg4R/fpN5fH5+fIGCfn2BeIF+f396fH95hIGCgX18gYGBfX56goKBhXt4
e4OBg3+Bf4V+g3yCin9/goF9hYJ9f39+hH6FiH16gXyEhn5+foKBgYF9gYGKeIKBf3x7fYOCf4V8gXmHeH6GfX5+foR5f4N+jIWEhIGEh3mCgYKHhX1+f4OJf4V9fX9/g39/hH55e3yCh3uBf39/fnt/foF9f32D
g3+Bg4KChnyBfnuEh36CenyIfYGGgX52hYGEfoKDeoJ+fYOBgoWFhnx/gn18foGBin94f31/gYJ+gX6Eg4J8fn9+foSCf4N6gYWCgnyFgXOBh358f4OBfoZ+gYeBfYGBhoaCfYSDhIOEgoGCf3mDhIuCfYR+gYV/
g35/gn9+g4N3f3t8fYWDfH+CgoKBgYN2f359gn+Cfnx9hn6HfoN9gYGDf4iCf3qCgYN/e4qFf4SCfYR9fX6Bf3+Cf4SBgYV/dHqEgX9+gomDgXx7f32BiYF7koOBg3p/fIOGgYKDhIWCgnaEg36CeYR9iIh+fX9/
gomCf4KDgYJ+gnyDfXt/fX6Khn6HfYGDiHuBeoR9hX+Hf3pugoN9fYV7gYF/goGDgoF/g4OCd4J/h4WFf4F/gYaDgoKLfX1/f4J9hIGEg4F+gX6GfHl/hYSCf398gn95gYF9gX2Bg4J6fIZ7fnt/eIR/gX6Cf398
eoF9eoV/f3+Gen9+fIF/gX6CgY2Df4KCgoJ7h4OLfYF9f4F/en9+f3mDf39/f4V9hnZ8hnyGfoZ/gYKBgoJ+eYKDfIF/g3+IcYGFfYF8goSEeH+DhIaBfH59goJ9f3l7hHuEhIV+gXx/gnt9hX2DhoJ/fYGDgoqD
hnt+gXl+gn58fYKGhoF/hHyChn6BiIODf4iDg4Z8f4J+gYl/foh7gnx/hoGBgYF/g3uCgnyDfY6Bfot3goN9e4SDfIF/foJ+c3yCfH15hIF3g4SBdYuBgYiCgn2Lc4J/foGDf3uHgYN+fH+BhYSCfYSBh3x+eISI
gYN5gYqDf39/hIGDgYV6kH6GhYN+hXx/f312hX1+gX+Bf3yEfYN6goN/goWBeoOCfHyDgoKBf4WCiYKDgX+FfIl8e3yIf4GBhnyEfoZ4g4F9fIF/gYOEfIN6gYR+g4Z+hIJ8fnt8c3+Df3iChYF9fYGDfnSCfYOB
lIF/fn57gYF/fIJ+f36FgYJ8f4GDhn57gX+BfH9+gZF/f4OOgYJ+gX+ChoSBe3l8iYJ9gYJ5fYd/fn99f4F+gX1+gX18g3uCfX6Df4KDfIZ1hXd+foh/gYmDfn+ChHt6foGCg4V5foJ8e35/gYGCgX6Cf4F+gn+E
goSCf4GCe32CeImFfX9+f354hIV7gXuCf4R+goKEdH97f4N6f32BgYR7goGOgXx7goN2iIaDgYiBe3p9hIGDgnmCfYaEhH2DfoGBfnx+f3uBjH6DhIOMfoKCf4OBh4OPeX6DgYR+gYR+fHyBgn2Dgn98g4GCjoGC
f3yGfYiBc42CgYZ4hX17iIONfYJ+fXl+e5Z3g32BfYR/eH1+fIKCgn2LfY1/fYJ+f4KFgn56fH+Bf4F6goJ8fX1/eYdvgX6DhIOBf32BiHyBhH5+fIKDg4KBhYKDf3+BfoOCeYSBgoGFgYGBhoKBg3d/iYKFgnmC
hXl+eYJ7fHp9gYGGf3p+fZOBgX19f4GCgXt/hIN/gXuEhIR8iH1/hXd+hX+BgX5+f3x8g4KCfISBeYN9f4GBgYR/e4F9f4F/gYt9fnWChYF9fn2DhH6DgnmEf4V9hIJ+d3p+hX6Bg3CHf3t+gYF6goGBfYeBgn58
fX17fn1+g3yUg4R9g319fYeEdnqHgYV/goV6lnR8g4V8fH5/hYSEfoJ/gYl3f4Z+eod+f4F7fn6Dfn57gXyFbH5/jH6CgYeGhX6EfnZ8ent/dnaDf42Dfn9/fYKEiH+DgYN9gYKBfISFf39+fn9/gX+Eg4GEgn2C
doJ9f355fXiEhIKEeYSCgoWBf4V+fYKDfYh9h36Cg4iBhIJ/f39+f4R8gYF8g3x/iYyFg32CgYeBgYSBdoOHh4J9f3uFgnyFhX9/gX6Bh4SChHh/e3+DhX2ChYGIf358hn5+gnl6foh+gn6Cfn+Cg4GKgYGCfYOF
fW5+f4F+goJ9jH1+fH6KgYV8f4OBf3yGf4OEeYGBf3yCiHt/en+Edn99hId8hIOEfoJ9hIyDf3yCf4F/g3qBgYF+dYN4fYVygYJ6gXuJgn57eYN/gYF9f4KBfX2BiX99fYOGfoJ2gYKJgYGGgoV6gn56jnqEgXl8
foKBf4J9gYJ/fIODgXx/g317fn5/gYR4hYF+hXyFfX2Ban2GfH5/g4OBeoF3eoJ8goR/g4J6gnyCgn6BhX9+e4F/hXyEen19hHuRgoF+hX19gYGFfH+JgXuEeYR7hIOGfXl9gnuIfYGFfXmBnnyDgYKFgYOChHqC
g3+Bg4d4fYN7e3N9foJ9fIKCfHh+hIV8gXx/hX6EiIOCfH+Mg3GGfZV+fIx/fH9/fX+BgXh/f3x1goGDfoaChH59g4KCfYKGgnyBg32HfnyDfYR9f3F4hHqHgXiEhoF9jXCBf4KDkYGCf32BfX99e36CfX6Egnt4
gX59fH5/gXyCj32BhYaDgYSBhXt/hI+HhYGFfH10foGBgoGKf32Ff3+Dh359f3+CeH+Cf4J/fYGFfYSBgoN/f3+BgX+Bf4F5f4p/eod+foV/goWEhIN8iYN+gYZ9fX+BhYN8f4GBgoGHgYV+g36BeY1+gnh+hX5+
hH98en5/fomCgoaFg36CgX6DfYGEf4R+e4eBgn13hH9/f3Z/e36GfX9/h3uHgoV9f3F8coWKgYh9gYN/f32BhoGDhYt+e39+eoWBhId9f4GBf25/f4R9gX56fn9+d32Hh4GDgX6CfXd+hX6Bg4eCfYGDhYKBgYNz
iYKBfXyGdoOKg4N9e32BhoJ6g32Cgn+Ch4F7gn+DfISHgX+Cgn6Dh36ChH+ChXuDgX+EgYF+gYKJfoN+gYuBfIOBe319iIODg4GBgYF+gX6CeYqCgXqBfol+f4F+gX9/gYKMg32CfnuLgoF+g35/f399gn6Ef4R8
hHyFfYV8enZ9hYKCiYZ9e3x5iZJ+foGCfX6Fgn+BgX9+hX6DgoF5gn1+foF/g31+f36Cfn58foGFhYF9g4GIgYJ8fYGDgoSDiYF+fIKBgX1/foJ2hYF/g3qFhYF7fH9/d4GChYGDe4F/gn5/gn19gn2CiIOFfnt/
foN+eISDhH6QhXqIhIR8fHyBfX1/gomDf4GChn2Eg4R+fYSUgnl/f4F/goGBd394hn6GfoF+gYR/fn6Ggn16lH99hIJ9hZKCgX9ugoGGgoZ+g4GBin2GeH6FgYN+d4GBhYKJgXiKf3+Ff3t/gnl8fn2Cf36CenmE
fIJ7hHyJfoGGgYKBfn57hnqFfIN+f4F9fXyEd3+BfHp9hYSCf398goN+io2Bg357g3x3hYV9f4OMh4aDf36DfoJ/hH2Cf4J8gYSBfn6ChoWFf4N6g4OBeoeCgX9+gYOBfIGCfoF9iYKBhYGDgoOBgoJ+fYSFcoJ8
eoWEfYGBgYODfoR/f4GBgXyBg4l6goODfoJ9dXx/hXuBhYGDfnyDfYJ/f4J7fnZ+foF/gX2CgX9+hH6BfH+DgoOBeYJ2eoJ+foiBiImGe3x9fH5/eIuGf4N/gX6BeX5/fXyFgn+EhXh7ioJ5gn2MdneEe4SBg3p+
gYF9gXt8g359i36Cf2p/g4F+dY2CcoGGfXV6joGCh4J9gn99hIF/f3x1g3+CgnmDgoWEf3x6fH2RgYeCh3yBfIN/gYJ/g3qBd3+EgYN7foJ+foGEfYOIh4KGf4F6coN/fY6Ce4OBgn98hHt+gn+CfoSEd4SBgYWD
goF+g3uBg4GEgYeBfn6Eg4V9gYWJfX9sg3+Df318g4KEgYJ/goOJhIKJhnl+f36Bf36Ef3+HgYd/gYN/foOBdX5/dXx9koN8iX19goV/gn6EfYSSfn2BfXx7hIGJfYF7gYWBgn6DiJSCf3l+fnuBgoZ1foF+fnx7
hIZ9hnt/dHyBd3h8foGDe3x9gYGIfXOCfoKHhIqChn2Be39/g4F+hX6OhXyDhH6WfHiDfX99fIGBln19fYJ+fXqCf32PeoF9fYGCiIF9goR8hXiGfXaFhIF/eYKEgoOCg399gn57f4SDgX10e3l4h4R+goF4gX+D
g4GFhX+Df4F/f353eXuCgoV9fX5/g4J9f3+DfZKBgoiGhI2BhHeCg4eCfn6BfYWBf4h+fn2Gfn9+gnmBf4F+hH+EioF8gn9+gouHgYJ/eYGBhId+fn6ChYKEgYSGf4KCh3+ChX+LfX9/f4J+d32Cg36BfX19g399
f4GEf4GKfoKCf4Z3goaBgniBhIJ+fYaBfIWBdol/gYaLgoGGgn6Bf4x9gXt5fXmCg4V+lXp+hnt2g36Jf398fX57goF4goR8hXuJfX1+foN+f36EfYh/iIF/gYF9hH54g4F8foGCgYGHdYF9f3l/h399gX9+fX9/
fn98eXx7e3+Rf4KChXqCgn5+gYODiYOGhIOFfH+FfHyBfm5/foJ8e3h/f3yDiIGFf4GDiXqBhn2BgYSEgYF+fYF/mX6ChIR+foV/gn9/fXx8f32Ih4R9g4V+f399gYJ9goKCfX13e358fH99gXuDen98foV+hYGB
f4GBgX9/hH5+f32Df3l5gX6BfYV/e31/fYGBg4OBgnx5gnx/gX1/fH5/fn2Ee4Z7hYN9i3yGfISIgYh7foqBeoF9fnmEeYeCgYF7gn5/g4OHgnyCeIp+gX2Dg4N7h35/g4OCgX99eIOIe31/bn59goJ/hXx+hYWD
gYd/fIWGfIeBhn+FgoSBfH6EhoODfot9gYJ7foJ7f3+Sf35/hn9/ioF/e4KEfYOBe3t+hHeDgX+BgYOChYJ6eH9+goJ+gYN/j3h9f35+gX5/f4V+gYKNgYeLfJSBgY6CfISCfoGDjH+Dgnp+foKEgYKCfHt5g4R6
hHeGf4GDg4GJgYF/g3x+g3+BfX2Efn99f3GHfX6Je4mEhYeCc4F6g31/joV+f3+Df3+JhH5/fn+DfX+Fg4N+fn99gX9/foV5gX+BgXyDhoWBhYJ9fn51gouBgXuDfYd/gXt+i4GBgoN/hIF8fn2CgoV9g4N7eYSD
e39/foaDhX5zf32Bgn9/goaCgX96eXt/g4KBgXx7gYKFfIJ+fH+GgYGDh4t+go+CgYSDhYSChYZ+fXyCgod+goODf3yDgoR9g4aCf3t3fn+BhIF/fYJ+gX19fH9+gYKDiX9/enWIhYFwfX6Bf4GGfn1/f317fIN/
g4F/dHuChn+FgYF+hYN/gYKFgX19hYF+in2FeoWBfYWOf32EgYaBgYSBfYV/g31/gYJ9fXx7gnyBfH9+fIp7f4J6gX9+foJ/fXx/hoGEg351f4R7hX19ioeBf3t+f3+DfIqBgYF9g4J4gol/f359fn+FfX+Bf4SB
iIR7gXp/g4GBf4WBf354hn6Cfn2Bg3x9fH5+fH16gXx/foF/h396hoZzf32FfIZ/fX1/gYmCf3+EjIKCh4V3gX6BgX+Sf31/hYR/hIF7jIR9f398f4GGfYR9gX+BfYR/gYGBeoF8gYSEdoqGf36BgYGHgX99gYSB
gYGBhH+JgYd/hHSBc3+Ben2KdoGDf4KCfH+Be4d+hHqFg3pxf3uBcoJ5gn95hYSCioGIhIKBf4N2f3qHhX9+h36OZ4d9hIGHhYGBg3V4jX+Efn5/gX2CfoF+fnuEf39+fn+Gg3+CfH9/g4KIgYJ3f4V7gX97hYeB
fn6CgYWFg4OBiYF+goqBhHqIhn6If4J9e4F9f32Cfn57e36FhIR6f4OFfHt4gnKCjIOBfX57hIGFfYJ/e3+Ch359f5Z+g358fIN7fnqDjH93h32Lf31/gn+Bcn9+g398gn2BfIOBf3+IgYF9gX6Gd3+Bg3iChYJ9
foGEfXx/gn9/iH2BgoeFf4J/fX98hoWChYGEgn2EgoF/fn96hneCe4J9hIJ+gX5+gX+Bg39+g4KGfXyCf36Efop+gnp+c4WFgn2BhYKBi3yChYJ7hX+Df3iCgoJ5goGFg39/iX+EiXx5goWIf4GBf4GPgX+Gf35+
fYSBfnqTfoOFh4GBeYWCgX6Cf4J/gX6CiIF+gYOEhnx+gnuHf31+gYOBhX18f4SDeH9/g397fH6NgYOGhH6DgnuBfn9+eoSJf3+Bg4N+g4GCgXx/iYR8fX1/goODf3p9f4V+iXyDf3iHgoN/f3yCgn17hH6CgnN+
gYmBf397gYF/e4J9f4F+goF+g4SHioOBf3+Ee396fIF9gnx4gn99fnuDgn6BgoOEgnyEgn9/fnqCgoN8gYV+hX98e4R+gX+CfoJ+gn59fIF5iX19fWt/en5/f4V+f4GCe4WFdoGBdYJ4foKBe3+GgYh/eIOGfYJ4
gn6Bg4NygoV6f3uBg4GDgXqGfYJ+en+EhIJ9hIWBf3+BhXyCfoZ+fXuBdYN5gnh9f4J6gX9/goJ8e4h+gYGGg3+BgYOBf4F+f3+CfYeOf35/gn2Bf4KCen2GfYF9foN+g3+CgYJ7gn9/f4GGgYF8f32DhX6CgZ59
g398goKCgYN4fIF+hH6BgYOBf3x/gnp/f359gn9/hoKEg3x9j3uDhX5/hH+Gf3qDhIF/fIF/hX9/fXyDfIGCgnOCfH9/goGBiHiBf3l+gX6IgXx8hH9+hIGCf3x8e4KHeXB+gniDgYN/gn1+hX2Lf3aCgoh/fn19
foJ9doJ+gX95hX57foJ/fYSGfnJvgYF+gnyCf4KBgoSDf4SBgn6DgXqGfIaBhoSEfnt/e4OHfYJ7fIWBfYR7g4KEh3yDf4GBgXp9gn6Hf4JziH95fo1/fX+Df3l9g399hYKCfoF4lX2EfIN/g3+EhH+Df31+g32D
ioOCf4h8f3d/h4KBf3qIgnyCdYGIeXqBgnx/jH2Ffn2Cf257fIJ+jH5+hYd+f398f3x7f4R5hIaLe4uBf3t+e36CiYR8enl9fX6MeHphgYF3goiFgoJ4goGKiYd/e4F9f4GBgX18g359e4V/hIKEg4GFf4J/fX97
i3+Jg31whYZyiIt/g36CgYGFhYaBf4J/g3l/gXt/f4F9hH9/g4GDgoF8foV3got+f3mHf3t9f4OChHp9fYJ/gXx/fYeBe4J9hnqDg3iDgn57e4OBg32CgoJ8gX+Uf4h9hX+He35/hXx/h4qDf4R7gYGBiHh9f3p9
f357f3+EgoV8f4V/foR/fX98eXp/enqCfnx/f3yJf4J8goN+eH+EfoF8fX98f3p4gYGHgn6DgXuCg4KEfYV+fn9+hoJ9g46Bf4KChYWBfYJ/goJ+fYGCenx/g4J9gn6Cf32KiH2CeoGMg3F/f4WCfX+Igoh+goF4
hHuEfoeFf4J7f3yMfn95fX1/f4R3gn2DgX19gX6Gg31/fYaCgYKJg32GfIOBgXyChIV9gn19fIJ+foGQfoaBf4KDeIJ+fH18fYiDgXyCgYGCe4R8g3+CdX6Tg32CgnWBgXyBfYJ7fYJ7f4F6foF/hn6BdoOCg4F+
goKCfXqFgX9+g36BgYGBgm+Chnt1iISIhX19goOIfn99gXtyf4J/fnqBg4F3eYJ1f4mBhoJ+en9/dH95g4aHfHt+goNvf3x/goRug4WEgYaCg36Bc351f4SGg4N+hIV+g39+gnl7fXyBfYZ9gYd4ioODhHiCfX+E
in6DiISGf3+Fi4OGgoF8hIV7f32Bg4F+gX9+gXmDf4R/foGBfnyBhneBfnx+gnp/fnx+h4F+g31/fn+EhIGBjnuEgn96gYJ/h4R/f3qCgoF+h35+foZ9goWDfn+BeX+CgoiEf3yMhn53gYGEfoGCfnmDfXx+eX99
g3mEfn2Hf4F7gYGDeH+BgYKCf4GBgn+FgXuBgXuBfYF9hXt6d359fn+EgpJ7foGCgX2Ben9/hH6BfHt7in2CdIJ8fYR+fIN/f318iIGCgn2MjYF+gn92jIORfnp+f4F+g4GFgYV/fYOCf398hIJ9hIGBgYF9fIF5
f4V+koF6fn2Df4J8f399iX2Fg32Dfn9/goGDgn+LfoGBgn9+hHR/fnx+hH6CfH5+hoKCend0gYGGf31/dH5/f4GGfoV+foOBfoZ/gYV2fIKPf4J+eH2EiX96hYSIgYZ8f4iBfXR/goN+fH99fIOBf3+KgXyLg3uB
fIKCgn1+en1+g395gX57fIaBfnuBeX6Fe3+Hf4N/hIODf4OBi4SCfoWCg4R8hX+Dfot+foN/f39/foF+g3+EfX+DgYuDfn2BgYF9ioSJgYaBfIKBeX+DfoF+iH6Be4J/eX5/f4GCgX97fYF+goF9f32Cg32Hf4aJ
gX17gYF+goOHf4GJf3t+gnB7goN8f4R/hYF+hX95f356foZ6foaBgXuBgX16h3uBgX6BhHmBg3t8f4F8f356g4J/h3x9g4J/gX98gXZ8gYV8goOBgX94g32GhoR8iYF6goKFfnt9hnpyfIJ5f399gYGDfJaGiHCD
f3Z/hHx/fH5/hYGCfYd/iIGFgYyMgX+BhIJ/fHqDgYODgYF/g2uGgYR6eIF+hIJ/fH9+kH2Ffnd/f31xfn9+fYOCgoOEfX19e4eChoR7gXyFg397f4F9goV9f4SBhoN/hYaIhISDg4SChpKBe36NfoKCfYGBgn+G
foJ/e4KLhYt9foGFgnd/f32FgnuBf3x9fISBf4Z5hYV/f3yHhIJ/hIt+g39/fYV/iIJ+gX+Egn99gXx+f32DkH2DhoF+hIGBeXyCe4KOfneHhIR2f4V/hIF9h4GBgX6DgoWBhH+Ff3+CgX+Dg4V7en+Fc36ChHmB
f4OPfYh+f4F+e3+BgX+BgoN/f4SDg4R9fIN+g3p8f4F1gX2Eg35/gnuGgod/g36CiHyFhH6IgoV+fnuDg36EgXp+gX6EgYJ9jH9/goR+fnqPc3SCe4aEe3aCgn97fH15eXl7fXqCfH+EgoF6foN6gn9+hHiBgYJ3
goGFgX98g39/f36Cg4F9en59foGFcot8gX93foKJjoJ9f4N7foR/doaChoF+goV7iHp/fX9/en5+f4GEgX+FfIGGgoF9gYGBhX+FgnV8f4F/f36Ei4F7gYOBfIF9g4J8fYJ5fn5+f4R/fIN+fn5+h4R7foF7e4SG
f4OBgX+EfYF+jIt6f46Gg4N8hXt2f3+CeHV+gX59gX+GfXx3h4F/fn99hoR/hYGDhYGDfIKCfneDgoJ/gnp9hH17fHyBeH18f4F6hoOCf4KEgn1/en9/iX6BfoKBgnuCf4F/gn99fXiBfH97gYGDg4F+f4KBfYF8
hnuDgnx8goN+fXF/gYGGg32Egpl4f3+Ben2BhX2Df4WBgYmBiXx/ent/gYF7e4GFg3t7fX+OgXV/fn6EfoOJfX16f4GCg4F/h4OBhHCBfX19joJ8fYd/f4J9gYOBjIGBhoJ8fXt8hYF+eH6Egnp7fYODhISEgYOB
gn+FgnSBgYOChIWLfoGEg4F9gX6Ba39/fYSCgn+Ki35/fYN+fYSBf3+BhIaBg4GEg3d9gXiHhH6FfYGEi4iDf4J/hH+Cc4aFgoKCf4OBioOCfn9+goOBgoF/foGCgnqEf4GEf4GBgXx/gYN/f3qDgYGBf36Bf3mE
fYKBgoJ+gX98f3yDfXl/gX1+gn1+iYKBfYF7e4V/f4V9f35/gXeBf3+DgoSCgYKGf32ChoGFgoV/gYF/hHyIdnuEfoJ/gn99hX9/fnN+f4J0kHuDgoaBfn5/hIZ3hIGBgX5+f4J/fYGEi4aCgYOCgoGGgn+Cf4KB
g31/gXx/gYGDgYWBgYOGhX6BfoWGgXl8gXyBgX6DfIN+f39/homFgYR6fH6BgXt8f317goeIgXl9hIKFhYGKfoOBgYKJjIN8gYN/hYGCgYN9hXuKdoSChn5/fnuBj36GeXiGfHt/gYSCf4Z8gXuJf4KEfn96hX+E
f3yBhH1/fXyEmYN+hYF/hn5/en+Ien+Hfn+Cf4J+e3+CgYF/gYOGf4Z9gX5+fIN+hoJ8gn1/gneDhnyBgYaEgX2Uf4R/foJ/g4F9fX+BfYl+f4GDgoJ8gYaBfXx9ent7g318fH+EgYGFgX6KfomJhIN7gX+Je36D
fIKCeIGCgXyCgYiBgX6IgoGNhIGQf319fYF/fnyBfoWDf4iCf4F8foZ/hnt/fG6BeoF7e32KgoOEgoV/i4F/gX14f4Z/c3mCfYOOfoF5eIWBfYWBfoSLf3eEgXeDgYJ+i31+fYF/fIKCgYJ/foVsfoKJfYGGdnN9
gX6Eg4GCeoSDh31+f36DgYSCfXyDhX+IeoOBgoODfop/hnl/in96gYSEf4F9hH5+foGBfnx+gX2ChIN/f4R8gn6BgYd4f3yCgXyBf4R+fXyQgoN+hoKChoN/f4aDhniCgoOEe35+fIJ+fo54g32DhH6Ce3t9hoSC
hIKFgn9/f4F/eX6Be32Hg398kn5/f4WDhoOJeneIfYGCgYGBg3+BfIWBf4F6g4Z/f31+fX96iHqBgYKBfX6CfopwfYGBgoOBh3Z9cYZ8hIJ+hH6De3+CeXiFfIF8g4F/gYN9hXmCfnyBe3+Di4OFgYF/gYSCfYN9
f4KBgX9/hH2Be4GDfYqCgX94gYKFfH2Bf4N7fH6GgoKFgoR+gYGBf3t+fX9+goF/hYN8hnx7fn2CfnyFfn18hHh9f32CgXx8foOBgn1+gXt/fn6Jgn55f3uDgo1/goN4i4KCg4x8fYGBgYJ+fIGBg4GBf4x/g42F
fX2HhoKEiX2De3uFfIKFgXp+hX59foeBgX6FgYF7fIeBeH17g3mCf4GCgoGCfoJ8hHyEgXiChYiFgX6Ff3iIg3mDd4+Bg4J/iH6Bf4mDfX5+foGDf4V7gYGCf4eBe4GCfX6Bi4KDjnh9f4GBfYGBeYF/ioGBh4GC
f36CeX6Ce357eH9/g35/f4J6hYGHg4F+int/f4OLgnd+gYF/d36Df4F/jX59hIJ+f4SCf4F9gYF+f4N9iH98gn6CfX2FfXprh4J7hYZ/gYJ8f4F0gX98f36Cfn2BgYF8f3qDf4N9fn58eH5+gn+BfIOJgYN+foKB
g4GCf3+BfoKDgn9+foOFfHl9gnx5g4t7fYmCg4KDfn9+goKCgXx9f4OBfoJ5h4R0f4WGf4F8hXx/foF8c4N8foWBgoN9gXuBf4OGfomBg3t/foKBhoKEhIV/fnuBg4N9fo+Cfn6FfH6GhX9/i4F/f3iBf32EhHOE
gn1+gYGDf32CgXV/fnl9gX14fXyBk4uDfIGChX99gXyEfXuFfYF/gn9/f35+gYN+iHV9goWEhYN+foGBgYF+gX9/gnF+goaEe314fIOFeH19joOHfnuBfIeBeYKDfoODf4uGhneCgXt9g4KFfISCgoGBf3l/gn2C
hYOBgYF/eYR8fnqBfX9xh4F5f4V8f3x4gYZ/goGEfXh/eYl7fH6Ff36CgXp8eoKCe4t9fXeDhIeEgX9/fnyGgYOCdoF6g4N+e4ODgoF9gnl+iId8gYN9gYJ/fn2Cgn6Bg3t9foOFfX96enuMhHyBhIF+fH9/f4GB
d35/g4ODfoJ7hox/ioGBg4GCfnx9fH5+hH19gX6Cf4J9e4aCbn17goF3foKEh4F+gYSDgXuIhJZ8gYSBd4GCf39/doN9f4J5jI9/foJ/goODd4WDfn+IfYR+gX9+fIN/f3+Fg395hH+CiIOBg3uDe36BgYGDfH99
gX2Bfn9+f3+IeHqFgnuBg3uDfYSPgod/hn2BeoWCf31/fX9/foR7g3aCe4R+gYV/gYR6eYmDgYZ/gYiBf3+Dfn+Mf4KFe3+Df359foR4fnqHgYF/f4WBfYF+foF+g4d2fYF9f4R/gYJ/fYKCbX97eoN8fXx6hHaH
e3l5gYJ/gYN/f4l+hYF/g4J5g4SEhIV9hXuEfYV+foGBgn1+goODiIN6gX51g4KBgYN+gnN/goJ/g4F+e4V9d4J+fIF8gYKBi3eHeYN5gn5+gn9+gYKFe36PgYJ8f4N9dn1+foKBhoKCfn+Bd4KFfX2DgnZ/gX59
hoWBhH5/gX59gX95fYODhn6Bg3+Bf4GBfoJ1fn6JiX+Df4SBfYOBgYF/hoSFhH16f4WDgX99fIeFg4d6f3yBf4KCh31/goqBfHhuhH1/g5N/fH17fn6DgX+Bf36CfoOBgYV6e3l2fYKEiXl+fn6Dgn+BgnSBgX59
g4J7iIGChIOFfXt+goOCg4F4f4WEfXx/hYGCeYF9eX59hIF7goFwg4d7hIJ8gX5+iX54e32Ggnp/foGDg3+Bd3yGd36DeXiCf4N+foGBfH9+gYaBfoGBfoGEe393foJ6gYeBhoZ0hnR8gX98f4ODe4F8iYh/gn+D
hH9/eoKDf4F5h4F+foGChIODfIF9g4GBg3aBfXuCgoSEgn99g4h9f4J6iHyEeIKBdoSFg4WDhIF+gXyBg399f4N8gYRwhH5/foJwgYOJe4J/fIKBgYJ7joN8d3t/fYKBf39/f32Cf4x/gnmEjX6Bf36BfnaFjHCH
goKEf36ChH6BgYl+gX1+foGBeX6BfoKBgYKChX6Bf32CfX9/h4WCeoeFfHuCgYaCgXyEhX6Cg31+g3x6hIODgn18gYp+gn16gn19f4N7fIN2iYGCgZKBgYWDfn99f4WCg36HfH2CgoqBf3h/g32Cg4GBh35/fYOD
gnt/f218e4NteYJ6h31wgYGGhH99f36Bf317iYJ9f4OUgYF9e4N/f352f4GDd3d9g4WCf3+Cen6BgYd/fIFyf3l/hIJ1e4R/gYF+g4GBgYJ7foOIfIN3hH19eYKDfoOCeYF/g35+hoWBfnp/eHyEgXZ/fYV8foKJ
en6Hf42CdnSBgYKDgX56fn1/h4WCaXaBeoJ9gXmBeXuCf4F/f4J/fYF/hIJ+g4R/hIWCdISBgn6Bf4F9foF5io6DhXx7gYF+hH2Cd3uOfnyBeYN6j4WEfYOBf3yCh36Fg4GSioiCgX1+hIaChH99gYF/fn19gn2D
hIF/g4GCeXV6in2Efnh/e4KCfHl+jX+BiYF8goGDfoF7gYN/gXxxi4KBg4aBen+Bg5yGhX6CiX2Ch4OCe32Jg35/e3uFfYKEfnl9g3+MfXmEgnV/f4h/io1/fYV+gX6CgYN+f4GCfY+CfYGBe4eGf3mBg4N+gX+D
f4J8fnx/gX6BeYN9gnx9goWHhXyDf397gYGGfYF+kISFhnl+enx+fH98gYJ/g3mDgYF6fHuBfYaEf4KCg3qBgoOBhHt+gXt+h4h+dHaBgX+EhH9/g3+Bf3+Bf399fH9+g3+Df4V8g4J9fnmBgXt+gYaCfYyBh3x/
gZeBgYJ6e358fn54goSBgn9+fIR+e3aEgYZ+hH57foF7gYmBfYV7fYmEe3x8foJ+fYOEhIN+h4aLfX9+fIp9jn2Jh4d+f3t/gXyCe3+Ifn9+fYV+fYN/f4SDf4GBf4KCeYGBfnyDfXyDfoF+fnmFgYGBgoKCfIF/
g4F+gXeCfIF7f31+f4F8gYV8f4Z/gXx8f4KBf3yDf3t9hIKBf3+Dg3mBkn2EfnyBhISCf4eFd3+Gf319g36EfYN/gXh8fIt7foKDfYN/gXqCeIF+f32DfYJ/gn9+gX6CfYZ/f32Ge3+Ck3aBf4KDgX99f4J/g398
g36BgoOCgn99c4WChX1/fHp/iIF9foF+f4GCfnx9f4OEe4aEhHyChoOBf36BhXl/gYJ+hn+DfIOEe4N/hnyBfoWBg4J7gX98gX+Cg397f4GBgX2Rgn99hZGFfoF/gX6GfX19g4GFgX6CgoF9hn6BiHx0f4J+gYWD
f498hH2Dh3t6f4F+gXuIf3+EfX1/h4GBioGLf4F8hYh9fXOCfIOCg3+Bh4F9goF8foWCfYGBgn2Bf4KEioF/foJ9fIKBhIKEgX97fYN6d3+Ci3+Bg4aIhYWDgnt1fX6GgXt+gYJ4goOCg4J4gXyBfoaCfoOEfn+B
knyEfnmCg4OSgYF/gYZ7e3+BhYKCfn+Cgnd8foR/hHx/fnmBiIV+gX6Min+BfIN5foF/g3qBg3mFhn2IgYt/hISBfH2DgYKEgZKBh3+FeH9+in2Bgnt6fX2Gf36CgX6BhIaDhHh9gX57fHuDgXyDiIJ7f39+f4V7
f3+Bf398g4GChH2Ch4F/dYGBgn6ChHmDgYF/fnyDfIaCgoV8f4F/fYKBgYV/dH2Bgn9rgYF+eomEfn+BgX99h32CfHiBgoGBfYZ/h3p8d397hIOHhISEgoGLh39+gn58g4Z+hIJ/dX5/h4KEiIFzdYN2gnt7fIJ/
foODjIGCbX2Df4SBfn97gn6CgoR/gXaBgoaDfoGDgYKEfYKBhY54fYKDgnl5fYd7fnR/h4R/f4V8g3+Bg4V/iIiBeX6Bf4J8f4J+f4GCgod+gYJ+gn5/gYSCfoJ9e313f3p+gol6iH+Cen2FgYN9h4F9eoGDhIF6
gn9/f359fnmBfH2CfYJ+f32DfnaEfoKCgoqCeoN7hYiBgYR+dn98foSGh3uCfnZ0g396goJ+gYKBgX+BfoKCgXp/f3mEhoOBfYKFgnl8g4GHgn2CfoSIgoF+fX5/foF+fnt9fYSEg398fYKBgoKCeH2EhIF7hn2C
fX1+g4WBgYl9g4SCgX+CfIKBhX+BfoaEeoKCeYt7goOCgYJ/iX6Dgn+Gh36EfoGEfIJ3goN/g4R/e3eEiY99goKBf4GCfoKGfoF0foV7eoJ+f4F5fnyBeHp4f4KBioSLe4KCg4F6gYN+f3x7eYOBhoF6gX9/ZoKC
hYKEfoaHfoeDg398f3x/d3t8h4GDgXmCgX1+a35/g4J/g4N9foJ3g319fYWXgXt/hIKFgYGEenyBhoSEfXx7f4F2eYODh4KBgox7hYGJj359dn6CfX6Cf4F9gn2BgYGBgX+CgYGCfoKDhn+Gen5/g4J7g3Z/eIJ8
iH2BgYF/fId/gnt7hHl/fYKDfYqCgXWIf36BgX6De4J8fn6HfoGCfH+BgoiBfnyEgoGEgYKBfIWBfX1/gYGBh4J/kH6ChHuBgmuBfYN8eYKCgX1+gYF+jn1+gYN/fX+EfnmJiIR+g4OGeYN9en2ChYeBh4l9in+I
f4GBgoN/en58g3x/gn+Cf31/gn+BgYJ/goGEf39/f4V/hH55fYGCf4SCg4F+f4Frf4GEg3iCfYF5goN9eH+BfoN/j3+BgoSDgX9+hH9/g3p/fYaBfHiCf4F2f4KFgoGChH2FiH+Bf354gXuFeHWDfXmGhnt8gYKC
fYqBhWWCg3mCgnmChYZ/fX2Gf396hIWBfH2Cf4GBgn6BfX+Cf4F7f35/fHuCfH2DgX+Bf35+fX96gYZ7foGBfYOBfn9/e3x7gYaDf3uBgoSDgoGCf4F+fIOHg4N/gX59foOBfouGeoiBkISHhX+If3uCfn+DgYZ6
fHeBgn6BfnqChH9+foGGgX2HfHeIhIGCfnOBgn2EfX+CeXyPgoR8goSEg3aBf4aGgoGCgYJ+gX9+fIiEh4GEeX5+gn+Dfn9+foGEgoKChH2CfoN/gYN/kH57goGEf4OFf4WEgX9/goR4dH6EfH6BgYeCd4KCfpCG
gYV/hWaEfHOUfYGBgoN+f39/fn1/gYt+gn54f4KHf4V/fXyBe3eHf4GCgYGDfYKBjXx9f4GBfXyQe4x/foWBf39/eY+OhYJ/fX9+g4J+goeEgn98fnyCf3WBfn2Bf4Z+gn6BgX6CgoGBgoGBgnSDgn5/f4F+hn18
fXyChYmBfXqGf3yCdn+DfYF6fYWDf4OBgX99gn59h4aCg4KBjn5+hH1/f4KDf4J8fIKCgoOCf4R+hIN/hYeBhXmDgYaCe4R+jHyFgYR/f3h9gn9+f39+gn19fHx+fYV/hYJ7f4F+f390gYN+f39/foODfH57fIGG
g317en6Ef36HhoR+gYN/hH6EhIh2gXiFgXl/gnx9gnt+fIJ/gYd9doKBdXl+gn2Ce4N+gn58gn58hIN+f36DgX5/g4l4lHuCgn57e4R+goGBgn16gn5+gYF9goGCgX98en6Be4uCfoF8fH98g357foKBgn6FgnuD
hIKChHiDcoR/gX2DfYGBfI6CfX6BgX+Nfn1+gnWDfH+Bf353gYeJfoGDgn+DfoiBf359goSRhH6GgYKRhYF8f4aDhYN9g4d/f4GCiIJ+hoiFgn2DfH1/gn16fYSDgX+Hg4OBf4R6gnt+coSBhIN5gYGDf32Bf31/
eYGFgYKEhoV+iIl5gX+Fe4l/g4N5gnuJgYKFhYeuf4OChH+HgYF9e3+DgYJ+i3p+e4aDfX2FfoZ/h4OCgoJ+fX2BiIKDf4GBgX6DeoOHgn9/fH6Cf317foGBf4KDgYR+hYGCgn1/hHyJfIKCf4Z/fH2DgYx/hn6C
eoGGhn1/hYGDfoR9hIR/gn5+e391hIV7gX+Bg3p9e3+GhHiEgn6CgX98goWBfn59hoJ/fX6BhYN4foKCg4R9fYGGenV/goGCfn6GhIKDgnuBgYSDd4J+d36CcYJ7fn+Bf4J+gYN9gX59dX2FgX99hIGFeoJ0gmV6
hYOBf31/gYJ8f4J/g3+Ffn2TfoN8fYF0gn2Cmn5+fn9+g3+Bg4KFhIV/gn2Df3x8gnqCgX6Dg4F8hoN9goGDhX+Fgn+DgYKRgYeBkH9+f4OEgoJ8f3qBhoR8hXyCf3+DfYd8hHt/fYSFfoOFhX+Bh4J/f4OcgXx+
iHp+gYF+gn+ChH+DpIF+fXx/gnd8f4F+hoJ/fnuGgX9+eniBe3x8gXZ9foyCgn54iXyEf4R9eIN/gX2Jen2BhoF7f36MfnaBf39/gYKBgoF/hYGCgoN+fYWDfH95fYF6eoF/fISGhnqCfH6BhIGEiYJ+gXmCgoOD
g4N7goV9g36Bf4OBfn6ChYV/e4SCg3+CgoSIgXx9gYOHiIZ9f4d8fX6DfoKHfnx+i32Cf4GBgX2EgYGIf354g3t+hHyBe3+Og39/h4eBeXqBhIF+g4qBfoF9foJ/eYGDh39/gol/gXuBgn9/g2F9eoGLeHt9i3+B
fX92e36ChHyBfn+EgoJ7gYqBg3yChHyBfX9/fn1+e4h/g3yGeod/hn5+gX9/fn9+f3x/foF6gX9/goOBiXuEgnZ8g32Geo98goSCf4eJfoF+f3p5foGBh4N+fX9+gX2Df3aCgX6Rgn9/eYOCf310gX+Of3eBfn9/
f4N/fYWBfn17f39/hoGCh4p8jIF7fn57g4N8fX+ChHZ8g4F+goKFhISBf3+Cin+Bf4SFin6KhoOCg3iBjIGCf4KGfYF+g3qBeoF6eYF/fXx3hH19e4KEf3eBdXyCg35/gn51fIiBe3d/hoSFfXp9gnx9e4GBc4Z/
fIGBgXV/g31/fIGOf4F+gX6DfYF8hIWCeIF/gYd7gX6Cf3qHgnxyg36Efn+Cf4J/eG9+f4OCf3t/gX9/g3t+g35+hIRlgYaDe4N8hYyCgYKDfH9/g4GGhYR2fH5/hoF9gX9+e4F+fX96hH99gXp6fIN+foSBf3SE
iYJ9hn+DfXuBf4N9eXl/f31/iH+Dg4N6gX59goF/gYGBf3x9hoF9e317gol8fnqCgYGFgoZ/fX5+f4WBfYOEfnyCeXyEgX2CfoV9gXWGfn+DgoJ8fIOBgX+DfoJ6gYGGfnyDgXuCiX6Ffn19gYWDfn6BfYKGgX6E
hIGBf3+Pfn1/eoN+fH99fnt9gYJ/kX6BhIZ7f4eKfoh4g31/fn+Dfn6BfoR+fot/gYJ+h3qFgnl+fX6HfYF/hYmDgn9/fH53gYF6i398gn2CfYR+fYWFfnmCgYKEf3+Cg399f36Bg4F7foF/f4OCe4KBe4ODfn9+
fH1+gX1+g5N+gYGBg4GBiX2Cf4GBgpuBgoKDgnx3hIGFgod+fnp+gnZ/hH6PgYKBgn6Cg3t6f3x/gYN/fHJ6f4GVgYKFeX1+f4N+gn5/gX+BgoGDhIV4gnuBgXp9fIl/foZ/boN/hXx/hYJ7goGEhoN/foV2g4N+
foF4f4l2h3p9g3yFhYt9f3x/gYN+h39/fn6DfoKBfoF8jn+HfHZ7g31+f394e3yDf4OBf4OCg36Bg4N8gYJ7foKBfX2CfXl+fnyHgXqHgX16gXV+iH99hYJ8goGFg4Z/goJ+fYF8goN/gX93fYN/hYR+eYF+fYR/
f3+Cf3yDfn5/fn6Bg4OCgX+BgYx/dn9/eXx/fIF9g3h8foOFe32CgoOBeoF/hX+FgYOBent/f4R9goGDhYF4hoaEgomRfnp6f4KDg3+Ff4F/gYJ/hIyDen19g3uBaHF/hXx3f3mDfYKBhYx/foJ/gYKKhImCf4GM
f3yCf4d9e4GFgYiHgYF4jIN9goWCg42Den+ChHuDgYSBf31+gXh/gn+BgX+FgYWDf4N8e4OEgn6CfYaBg39/fIF/eYKFhYJ8eIJ+gXuDf4F/gX17fn9+fn2Bg316gYGFeIF/fH1+fYaCfYmBfYF/gX2LfId6f3qB
foGBeHx/hoJ8goOBgoGDh39+gYGBhX2BgYV/h4WLhH+JgoZ/fIF9eYKBgoN/gYGFjIaEfYF+f3uQf358eoF/g4GBen+DfIGFen+Hen5/hn58gYSChYGBiIWDf399hH9+gn2ChH+ChIOBgn6Bf4WEdH98f4F/gnx+
iHmBg4GDhYJ9goF/enyCgnt/f4R/i4aDiHeCfoN7f4F9fnyBgX+BgoF/hn2CfX19eIZ/f4GCf4J2g315foGBfn98goR+fX+Fg4mCgX2BfYKHhH97gX95fIV+eYJ4hX6HgX+BmYF+fnt/c3B/fXx+f4WBh36Cfn92
hHyCgX+CdYR/hIGBf4N5gn+KgYKBf4GCfomDfXWFf393hYN/fnx+fX5/f3x/f4x7fX2DgXyEfIF8fIF8f3+DhH56hIF/hIKFg3+BfoWDgYKFg4GEhXuEf4N/gX+EgXuBcn1+foSDgYV8goWBeIF4gol8gYSCgX+H
eYGEgn6Bh31/fYKBgYGCfoR+f3iBfXyBfn58e4GDg4KCe3x/gYGBf31+h4V5fH99eXt/f3yCd3t/gYGCfoKBf3uBhIZ/hYGDfISDgYKBhoGBhYKFgXl/e4SCgYeEhIJ4gn+EfYF/hn2CgoZ+jHx8cYGCgYF/fIN/
f4uCcn6BgnqCgYN/hIV7goJ9fYF+fX2Ch4R+ineCf311gXKGg4WHfoF+gn6EfIl8g4GHfX6CfIOCgnB6gX57g3yFfYN9f4GBhX2DhIN8gYKBhoGBgX9+g3+DhX6BgYGGgYJ/g3x9g4N6hYGIgoSEg3+Hh3+CfoJ/
fX99iXt/fn16en2BhYGCg4SJf4F5g3t9g399hYJ7fH57e3+ChH99fH5+fn6Df3yFhX5/gnqDfnqCf318f3yDhH6Bf3uDgod/fIR+foJ+gXuCfH2KfnyBgX6BgYN/eYSDgX9/hX2BfXV7gn1/fIKCgoN+gXeGhoSB
fnZ0e4WCf4qGh3+CeIGBe4h9eop/gYN9fYKJfneCf4Z+fYGEhYGCg4J/g3WBhoKEf354eIOFfYN/h4J+gX2Cfn6CiIGBhIV9gYGDgXt9en6Cg35/g4iCgX9/fYN9eXx/fIp8fIN/fIJ/h4GGgYR8g4GEgX59f36B
foV6gYqChH6GhYd4fIp5gX+Cg4WBiX5+eH5/gol/g4N6g3eBi419fX6DgYaEeoGCf4J9gYh/foZ+f4GCfoWEgX98foZ/foGBgYV9foV/gYGDh4p+gn+EgXqCgX57e4J8foJ/fX6Dg36Df4qBfoh/hHt6hoSCfYOG
hHqBioWBgX1/fX98eYOMf39/fm9/hIF1fX2Bg4GDfnWBfnuCf3yCf3+EhniCfH+GgXyGfHyBgX+BgXmCfHuBfnx/gYGUf36BgX9/goN9iIZzgoeHhXp9gYGBgoSBfoKCfoN/e4F+fH6EhYKDgYKBgoKBfn1/jImC
goF2f5x+fn99fH+EhIGFhYFygneFgoJ9goZ/foJ7fXl+foaEf3SBfnuBhIKFe3yBeoGBioODfnyDgXqHgYGHiH9+gYJ/f4F/gYGDgnl7fH5+en6If358fYF7goKBe4GBfYl/g35/gXx+iIKHgoN+hIV+iX+EfH9+
gZt/e316iHyFf4GBeoJ9in58f4KDeH2Bgn1/gX9/eXR7fn97f3yCg3+CeYN6f4OEhIF/fYN/jYSEjn9+gX5+gYOBfYF9goGFfHx3g4J5fYJ4jYSBh32BhoF/foR8hoF8gYOEgX6Bf3N+fnp/hnx/f4J/f3yBgoSB
hIZ/eYJ/f4SEgYJ7f4KEgnt8hYV5hIN3jYF9gn2Dg3WBf4GBh4GCg35/fX+Cf3eCfYZ5gYF+gYV+fVSBd4V/gYKBf3Z8hHuDgX5+fIJ+gn+Ee4GCiIF4e4eFhH9+gn9/ioVugXuEgnp+f36Ff317hH+Bf4GCfX9/
h4SDfoJ6goF7e4GBgoaBfYKPf35/f5CCeXyFfH6DfYeDgn97eIJ+eoOBhYGBfoV/hYR3f318f4eFhoaFgn1/hXxteoKChn99hH+BiIF/fIF9f4J7e32HhIR+gYN7hIiBgYGBkX19fod+d4KCg3x/fIGCgoeCgn5/
fod7f31+fYSCg3eBf3x9fn59fnt8fnt8gX2BgYWEf4J1en6Bf3p+fod+hHp9doN/h4SFhYSFgYx9gXeBfYGCf3mKhX57eH58eH1/iYSBf39+goaHfIF9gn1+doGIdoeEhH+DgX6LaHl+fX99f4aChISBhn+BgXp9
f3l7fIF/eXx8gXt9f3+DfX6EhH6EgoaBhH6Jf3uDf4OGhX16gXl/foZ/hIh/goN8gYV9gn2Bfn+CfIJ9hnyCdYF7d3p+e359fXuEbIGCiH1/hXt+f36Ff3yDWnx7eoGDg36Bf4d9fIKDg3uChnx+g3yChIKChHyN
dI9+f36Bf4KBg4WBfYV3fX9/fYR/fH9/gX2Bg3V+gYZ+e3+MfYV8f4SBfoSEfoKCfYKChIKBfX58hnh8hH2BgYGBgXl8g4WCf4V+g4OEeXt/g36BfIOBfoSWenx/gnmEgYOBgYJ9f4GDeIGDf35+gXOBgYKBgYGD
foJ7foKEgox9hYJ9goN5ioGCgn2Egn58fnZ6gYOBgoF8g39+gXqGg4SFf35/hn+Pfn97gnx+gop/gXx+aYKBhIODf3+Dg4SGfn+CfoJ+foF5gn6BfIN+hX96eoGDhIKGhIWBfYGEgn6Bg39/gX2Gfn98f3x9f359
goOBh4eBeXyDf3t9fYSIeYF8fX2Bf3p+g3+JgYN/gYaKhHt8f318g3d9foOBi36EeYKBf4N9hIeBfIGCgn99f4SHeYV7e3+EhH95fISFgoSEgoF7fn2GgoF8fYOCe3WCgoKDgoGBfH+Ef319hIGCfIJ/f4SBg4J9
fpGCgYd7goZ/gn+DgYF+gXyBe315fn6BfoeCgYKLe355fX1+hH97f36BfH+GhIF+fYKVfX2Cg4N8g4F9fH6BeoKFe39/gX99fXt+fn+Bg4N9en2Ein6Fe35/hH9/fH+BgnSDf4x+fH19eoGBg4GFgXuCgX6CfoKC
hYGEfXuGhX6DboKKh4SCfH9/foOHf3x9fYSHe4J+gYGCf4OBjoJ5goN/iZd7fH+DgnyBgYJ9fn2LfoiCfYWbfoKBiH+Mgn58fnx6goKEeX+Df3+Dg4R/goF+gYSCeXyFgoJ/iHh9in6EgXmEf4GBg4mDgn19eIKI
gX97h4F+gYGBiXyBhH+EgXyDfYGCfIeCgYSMgoKGgX2CfX6BfIF/f4R9gYSEgX6EiHt/iX+BenmBfomDeYSKgoN+hHt/gX5/gn+Cg359f4d7f3+Be4d8dX+CeoF8doN9e3uCe35/enuGfH1+foR/iH18g3l/foR+
f4GBe36Bf3+BfX17hIGCgoR7foaChJGDen6Ce359eH+CeISBd3+FhYGDe4OFhHl9f4J5enyBgX5+hIF5gX5/eX19gX+IgoKBgnt7ioWBgX6Be4GFeoF7gX58gYSBhIR/f3+FfYKBhHx9e4GCeoOGjoR/fIKBiHmE
gX2EgoR7g396e4J/eXmDfIWFfIR+hIGDgXp/f4Z/gX9/hH2ChXl9gYKCg4KCgX6EgXp9f3p/f4FzgoGBf32Ed4J/goF/goF4f3t8foODcn6BgX+Kg3+Mhn6Ben6BfYF8fn99f3yFgnyFg35+hYh7gYF2iH+Cf3qD
ioeBf4N4e3+Gg39/gX2BhIJ8h4V7f4F6hn2EfYGXg36Ifot/gYF8hYt/fn+FfnyCg3WDgXyGh4GChH1/fn1/fH9+goJ/gnqFfoJ+fnxsfYODf4mDgnx7hoWEfnp9h4GDgYeFgYx3hH+BgoGDgYJ+hH99hH2CgYF/
gX2HhH6Bf4F8hH95foF+goR8fYV+fIR+h3t/g4V/fn9+g3t+g3x9fH2JfH6EfoGBf397f4J+eIN8goOEgYeFgn5/gYOBhol/eYF+eH97eIR/gYuMjn+QhHp7f4ODgYN7f357jX+CfoN/f4SEenuBf4V+fn+Ce4J7
gn1+fXuBgYJ+goqLf4l/hIF/f3iFfn59fYSBf395gYJ/gYKCgXl/f4KFe4J5fn6JhoGDfHx/fnp+goKChX99fIl9goF/fH9+gX2CgnqCf4WBgoR/gYJ+eWZ7fXp3gm6DhHyNgXqDfIN/gX6Cdn6BgoaGdoN9fn9/
gn2Df36BfXhwg3+Dh3yBgX9/gX9/hIF9hYGLgnyBh3mEeHp/gYV9g3mCgoKBfX14fH9/gYWBiIN/foaDfIN/f32LfHyBeXR/fImBgnh/fXR9fX9/goOEfYJ9e3x4f4J8f3x/gniChHuBgoSGfn6IfYF+gYd/f4F9
gX9/gYJ+h39/e4F1e39/fIZ7doGDhH99hH6EhX1/gXqDfnaDiYaCe4GDgoF/g3p7a4V9goJ/foKBgn6CfHmEhYaOeH94iIGJg359goSEg3+Df398hImEf31/foR7hYt7foiEf3qBgn+Jh4J/gXyEgod+gn5/f45/
fX5+hYJ/foKBhYGIg4SBf4N/g35+goWCfnx4gX1/hH5/f39/iH98g318jYKCfYN8jX2NioF/f32EgX1/gn58gXJ+fn19foKCf4SGhH6DfIN3en1+g4KBgYGBgoWNgXx+h314g392fn6Pen54gYKBiIN+h3V1fnx/
gnmGfoWDeId9f4SBgoF/fIN/goeEiX59hH+BgX+Kf3qDfYKChHh/fXuDfnl/gn90fnuBgXWEfH+DjoKBg4GDgXmDhHaBhoF8h3uChH+BhH9/fYN9f4F6fH2FfIGJgYGBe4R9foKDfn59hH2CWoKCgX92fYKBf3x/
joGBfIOEgn5/foJ+gnuEhH9/f39+hn52eoGDfH2BfYF7hH2BeYOHiHp/eYOBfoKCg3uBgoF8hnyHgoV+foJ9fXuDenp/h4p+g32DeoKDfnN/f32Gg4SMg4OIgn1/goJxfnmPgn9+fYJ/enx/hoF/gXmCkH+EhH5+
f4GCgn19hnx+f32CfnJufn2BgYd7f4GBhIp+foGBf399g4F+foaFeoJ+gYR9gYJ+goaChYF+gXx/g49+gX1/gX6Bf39/g4GCfoF+ioGDen6CcIF8foaChX59e3+Cfn9/fYyBe4F7jHx6g4V7gn+HgYGBhn6CenyB
g36DhIGGg4SFgoSChnx+XoGCfIF9gX56gm2BeXV9foSBfYt9gYZ/gYF9hoGCen99gnmDfn17eHp9gX+DfoeCd3+Chn6Eg397fIJ+goF4f4KGgn5/gn6Bf3t9e4J3gYJ7hX56in90gYSBgoOGen2Ck3l4hH6DhIN+
fH+CeYF+gX56g4eBfnt9eH9/foJ/f4qFf319f4KCgoR/fX6Bh3yDfYiCfoGCgnx6g3+DgYKGhH97g4ODeX1/dIaBgYOBf4V4gYGBhIOFb3p2e4Z/g3yCeXyEj4R+gYN+fIJ9gX6Ef359fIN/hIOCf4GChnZygoF9
fYGBe4J/hn+KgXqGhH+Ggn5+fn99e4J5fn1+gX2Di4GDeHaBgoGZgX1+foJ+hIF+gn9+eX5/fIqDfYGBfYN+fn99fYODhnt/gXuBe4KCi4N9gX95e3l4i4GDf36CfIKEfol/gop5hoV7f3+Df4V/goaCg319f3KF
g3x/foGEe4GMg4F9hH9+gn9/foF5eoGCf35+gnx+fYKCZ4mBZoF/en+CfXGBf4J/fnl/goKFfn2HgYaHjoSNgYGFfoGDgXyHf4OCg4R9g4Z/fn+BgYGBhYKBgX+EfYF7eouBe36EfoGEfn9/fYKBgX6CgoFzf3yE
fX1+e399h32BgYOEhIJxgoGBgYV8fIeBhoeBg3+BgX6Cf4R+eHyDg4qFgX9/hYN4f4aDd4J/f31+fH5/gYJ9gX+BhIeBhIGEe4KBgXuCh4KCdoF/gYOChHuBe3x/b4aCgoSCg4J6e4N+goV5foKDf2+EhIGDg4F/
hH9+f4d7foGFhH9/dIWCf4N/g4N8ioKJb4x+eIV+fHp+gYR9f4qCgoR/h4GHgYV/goN7eX+DhXqCfoKBfoeFeoJ4gX+EhXl9gX6BgXyFf4GCf4GIfoKCiYyEf3+CjZGCe4V8fn6FgYN5e4x4eId/foOGfH54hIOB
fYSHf4eCfIOHgYiCgYuDgX6Cf4J+gX9+f4KBhHB8gYWBf4h+fIR+fIODgoJ+dIR/i4R/gYJ8g4GEfod9e5eJe4F/gYKDf3mCf4KEf4F7goKCjH6Ig4Z5f358ioGDh36Le4J9g4F+fYN6hYR8foJ8goJ/foF/gX1/
f3+DfX99gYJ9gn2Ff3p+fId2c4J/f4F/foF/f3l/gYh+fn19f36Ch4WEgX+GgYJ+iYKBf4N9hn+Dgn1+fod/gYSPfYKCc36SiYF/gn+Ce3yBg4N+hn59gnmChXGCg3mEgYJ8gnV8g4GBiYWBgoJ6g39/goGBg4F+
fn19goZ+goF+gn1+gX56f32DfpR7goJrfYSBhHx/gX92e3p7gXx+h31/goaCgYJ9fXyBf4GCgn2CgoF/gn+Ggn5+fX+BfoOFgoGDf4F5gYF+foSBfoR/hYd9fX+Df3t+gn98foF+fn9+jIJ+f31/hH6IgoSCf4N+
gX+EeY6DfoF+fH+Df4F/f45+g4F/g4F/e3l9gYJ/goSDhoV0g4KCg316goOEfH6CgYF+gXt7f4GBhIh/fIKBe4KBg3SBhn6GiIWSgXeDe4GDfXZ9gX6FfX+BgXV9joeEgYGCgX9/c4F+foN/f4OBf4OCfn6GcIeB
gYaFiYKCfoOEf4GDf4R+fnx3goJ+hHx6gXyCfIKMkIGGf4OFfHyFf3l+go6CgX2BgYN/goF+gn2FhIF/foODhZx+eX6CgXyEf3uJgnF8dIKFenmCfYF5fnd/hYqDfX+CdX+EhIKGfYd2eoKGf4OBf3l2h319h32B
hIJ/eneLd396goSBgYl+gXyFfXt8foKCen6DgX+EgX5/gYp/fn+Ff36EfIKBgX9/fnOHfYN/g3+Egn5/f4GCf4R8fn6IhIKBg31/dH98eXmBjYR9f4GBhIGEgX9+g31/gYF/gn6Gf4F/f3p+gYKDgYKEf4eRgYd+
hn6Ggn6FgX6Chn+Cgnh+goJ/fIx/f358hH6HgYSCg4KBgoF/goGFhYSEe4R/fX6Be39/fod7fIOBf32Bf3+BeoF9hIGCf4J/gYGChYWCiYKCe4R9h4N8gYKKfYF/hX59fYJ/eX6FgYSNhI5+gYWBgYV+fnt/hX+C
f35/jHuBf36CgX2BeoNygn9+f3+FgoeBgn97fn18hIF8gnmHkX5/goKEeoKBeX6BhoaDgoF9iX2Bf32GfH13fH1/e4GFf4OCe4F3hJt/gYGDhIF/f4F9fn1/f4SBf4F/gn2Ch4d+hoKDf4KEgXuFf32Hf4+Df4V9
gX6BgYZ8e36EgoJ7gYGEgnuCf399enl+fX6QfX5/fn+Bg39/fH9/hn6CjoJ9en+CgYF5fYaFgoqEgX+MfYJ6ioZ9g4GBhYKEhXqCgXmDenyBgYWIeX1/fYJ9fnyDfYWDfoN/c39+hIR9f3uCgXmLfIWCbH9/f3R+
eoWJg4F8dXt/ioF6gYV/f4SCfoF/goKEgouEg4F/goN8hoKCgn+DeXp/gn2EgYSCfH16fX19dn5/i5aDfYJ+fnmChoGGhIKFin+EfIN9fnmDfX5/hIR+gX9/gYR/hIOBfn1/gXuDgXx+goWBf36Ffn9+gn+FiX9+
gYqHfH+Cf3l/eIKEfoeDhH2BhIODgYGCg4GFgYSDf4eBhH+Fh4KHeX9/foJ9g4N4g4R/f4F7iIeDf3eBjIF8f3yBfH2Bf359goGIgYR/g36BfIGEgn+GgYJ9gnh7eX6BeX+CeH93f4N6f4N5fn5/gYN+hYF/hX1+
foOFeIR5goWBg4F/gYSCf3uBf4J+fn1/gX9+gX2Ch4OBf4R4jIJ9gX98eoN9fH19e3p2hn93fnqBfIiEf3J/f4GBa3x+fX6LfIGCgXp5f3mCgYOEdoJ5hYh9eoFsenp+fX6Df4OBhYKCgoGEfoWBhYKBfIqBeX99
fn6CfH+DeX6Ign59gn15g3x2hoWFf32EfIGDfn+Cen1+h3+DgoODgn99foV/hX+BfoV/gYGBfXuEfoSBhIN4gYF5f4qIfXt9fX15fYN+gYOEgoaBgX+BdHqBeXt6gX94dIZ/foKWhIKBfoF4dn6EgoR8foR/fIKB
f4OBgn2DfYR1f4J/en2Ff4d7f4KEhH19fIGCg3+EgX+Bhn6Ef3+Eg4J1fnt6hH99hIGDe3t9f4J/goF9hHh8fn6Dfn+Jin57doN8fn6Cf3x8hIR+gYWKgYGDfo2BfX9+fXh+f4N2eIGGgX6Bf318gXuEgoiFf36C
gYJ8fYZ8gYGGg4GBf4J7hIN4f4OBgniBgYOBg4KEhIGKiX6DfIOBfoF/f4R+gn+Jh4KDiYF2fYN+fnuDg4J/fYWBg4aCgWZ+fH9+foh/gX2Ge4OBfoOBhn2BioF2en1+fn9zg3x+gYN/f3x+e39+hIGDgYJ/gn9+
gn1/f32Lgn2Bgn9/f32Cg4F2iIKBfYF/gXuDeoR8fYGDhIiBfIKEfHuHhYSEfXx7gY+GgX95fXmBfoGBfIqCf4R9hXp/fYJ9gYV/gn6CfIeDfYV7fXSDgYaCf32FfHV/gnt/fH6BfYF9eH+EjGuCfH5tf4GChH5+
gX9/g4N9f4KDfn2BhoiDfn9/goR+hXt/fH9+f39/iX2CjHt/goGBg3+ChoN/gn+JgXqBenqEh358f32HgYqFfIR/gX58hoGDfoWIf4F9kXZ4f35/f3l7g4GBfn+Ce397goKCg4SBf4F7gXyEg4F/hHyCg32DhH90
g4KCdH98goODg4x/f4ODf4V/goN/goF+gn2DfoOHgYN8hoiDgYOFf32DfYZ+f4J2gniBf3iFgnqDgpCCfoGHdomIf3t+h3+CfXx/hH+CgXd+gXyBfomDfomFe4F8fn6BfYKEfoF3gXqCg32Df4SCeX6BhHt+fn6D
foJ9fn+Dhn5+foF7gYN+gXx/gn98fYeEgYJ8gnh8gX58g3yBgZF+gnt/f3+Be4OBgn59fnx/fIR8f4V+e4GHfoWCf4KBg36Nfn19hIKFgYF9f4N+gXd+g4J2foaBgn99fnt8f4J+f4N+fIR9eIKCf36CgX5+lH5+
f4N5d3p9gX5/fn58d31/f397fH2DfYKBin+BfX2OfH+EgX+CgYOBgoGBfnd8e4KBf4Z9gYOBhYKBgYKEfX9/gn+Ce4J7gYZ9fn17fIF7hYGEhn+DeYh/h3x+fIJ9foKMgnx/gX98fHeBe4SDf4OFe4h/hH+EgX6B
fIaEfn+IeoN9gn98goiMf3qCfX2KfH1+fIyFd3qGgXl/f3t/eoN+enuBgn9/fHd6gnx9iIF/goKMf3uBgYF6ioGJgYKBfX2GfX+DfoN/f3uPfYKEgoOCgoSDgn6BfoKBfod6gX9/coF/e36Bgn+De4J7f35/f393
goGBfn9/fI2Hg36DiX2Bf4SLgX6DeYKCfIOLfHR6f36Bj3+BnIWBgn93foSDdH98gn6BfoF3f32DhId8goF8f36Kg32Cf4J+f4h4eoGDf36Dhn+Cg399hH6BfoF/hHt+hYGCgX+FfIOBfYGCfnyCfn6BhX99hX9+
gX98g4N9g4h/iIGCgYJ8eYR6iHl/jn19fn18hH+Cenp/f4KDf4Fyfn9/eXmDf3x5fIN6g3+EfoKBeoZ/gYGOhoV/gYKBfX2De3+BfX2Cfn6Ggn2LoH2BaHp+iH2Cg3+BgX9/hH51eHWEeX55foKBeYJ8fXuBfn+B
hXmBhH19foF3e4J/fXh+goF+f4GBfXZ5f4t/eoSSeYWEg39/g39/eouEh3+IhIOGf3+GeH+CfoWCgn9/gYOHg3+DfHmBfI9xhn5/eIGDf39+gn15kXN8gX57hoGBfH6Mfn+GfoF+foZ6gn6BeXmHgXuKhJR+goZ/
foGCfX5/h36Eg4Z8gXuDgYGBf3uDgn6BfIGEhoF+fIKDfX+Fh3+Een+Bg35+eqp5f3yBf3yHgnx6gX+Bf36BiYOGg315hn9+fX2ChIWBe4WEfn+Bg4J+fYGIgn6BfH5+gYGBgX6Ein5/gYN+f3mEfoKCfH+Ee35+
fn+Ffnh7fH1/h3uEfXx4f39+gn5/g3+Ki32Bd314goF/hYuCi4F/foF+goGEfoOEhn19iYKHfoOEgX2Bfn18fYp+eoSCg4KDgX9yiH97gn58fnuCfX+BfoN6g4OEfYGKhn+Bgn95f4mGfn9/hX92gnt/e4J/hYqC
f3yFiIR8fYWFf36BgYF7gYKGhH99en9+gX2Bfn2IhX5/gXp+gn99f4KFeoGCg399gX18g3x3fYGMgnqBg4F+goGDhH6CgXaCg4Z7gYKDhIGBfYGDgYGBg4WHenx7gYeBfn5/hX1/e4SFfXyIeIeDe35+hH99foZ5
gm19gYF1hnx9hH2BfoN8f4KBgXuLfIV+eYKBfX6DgX2ChH+GhIF/gn9+goSBmIWBfoGDgoF5fX+DiIKCfX9+f5N+gX99gYF/gn9/f4J8hH1/g4V/fYF9gXaCeIZ/foJ7hISCfIF7gX+BfoGBgoGIeod3gX54foF/
fHx9en18f3p/foOFgXx+goh/f4J+gYF/gYSBgoR/eIWEf36ChoSBgn+Df4WCf36MfYOBhYJ9fnx9gYKGf4KKfoR+f4R+fH6FiH1/hHp/f4h4iX93hH1xeYGJgn2BfZJ4foKHfoKDfHyEe3+CfXqGf3uBhX5/fXuE
hYd/gYF/goF+eod8fXl/joGDhIl+f2p9g4GCfn+DhH2BgYGCfYGDcn6HfIF8en+Hg4F+g4V9f4GIen6Bf4KBf35+e3t9hoWIhIGBhn+CfYF8kYSBf3+HfH+ChoKBf3x8goiBfnt+gnp/g4GGd3+FgXiCg4F7e4d7
gX99eYGEfn98goZ6gYOGf3yFfoSIf4WBh4OFhH2Bg4J4fH2Beoh8e4yCf4N+hHyMfYJ9iX9/f4OBfX9/gYJ5eoF+eoKHfpF5g3t6gX6BgoGCg36Df4J6hIF3gYJxhWyGgYJ9f3+Df3x6gX2Bh35/hIF/g4OEgnp/
fn+Bh36Ef39/fX6IhH97eYV/hH5+f4aBhIx8goF+e4GCf4J/fnt/f4SCfXl/fISDhHuBhIJ9goiCfYWBh32If396fX9/g4SDeYF3f4J+fIF2h26DhIGDg3t6h4R7gn9+fIGFgoaBfn5+fHyEhIGEgXyCeX+BfoR/
gXuBg4Z/hYWBfoF6g4R6g3qDg4N+in2FgX+Cg4OFf4GHg3yCfoiCgYKBgYaHgph9fHx7f3WBe4SDf35/gYKBfn2Fe36GfH9/gYGCf4KHfoN+g4qFinp+h31+fYJ5iIJ/f4R8gYWHgoR+g39+fXyDgX59f4Z/g4SD
hIODfIeBfoOJg36EeYKCgXqBgYN6goaBg3t7fHuCfIJ+gYODgXN8fXx/jn6Gf4N/goODhXt8fIiEf4R/fn6Ff4J9fXx/gnmBgoR/f4l5hXx8f3R8gYGBgX9ue4F/g36BhH2CfoWBhHuDg36EfYKBf4R/h36EfIiE
en57kn2BgYR9foKCe3+Hf4R9i4N+foKCenuOgoKCdXh/j4R/hYeBfX6EfIKIhn19foKJfoF/gn59goh7fYaCfn6Cen5/foSBgn96goOIiIR+g4F4koR7g4R9e4F+gX9+coF9fX6Bf4N/f4F7hImBhH+CfYWBf3l8
gYSCh4N5fn1/hnuDfoODfYGCfYV+gnqCfX99foN/hIGFfH+BhIN/hoKEg4GHeIKIenh/jH5/gX19e4KCgYJ+gX6DfoiFfYR/f4N5gX5+fYaDh518nnyGfoN8f4F+fYKDfX6HenuEe4GBfoKFfX59hnx+e4F/fYKG
foF+iYiDfoZ8jnuBhoJ+g396g4OEgoGJf4R+fn9+gYOCg4J/g4OBgYR+f3+BgYF+foN/fohtg4WChHd/foJyf32ChXiBgXyBgn+Cf3yEf4OEhnt9fYJ/f3x7e4KCgYKGf4F4g4R9fn6EgX18f32CgX+Ff4KEf4F9
e4F9fIV/f3+IgX9/gnV8en9yeIGCgod/fIOBfIF+f36DgYZ/hIGDkISBe4WDg357goJ+f3h/gn99fn2Bg3yCgX98h4KBe31/fn+Bgol/fX6BfoF9gX6NfX6Ef4N/en9+goODhH5/i3mCf3x1foV/f4KKf32Fj4F/
i4Z3gYKCeoiHgX6Ge5F5e3l8gX2ChXl9f5CJfIJ+goF/gX+CeX97jH98e36Bf39/gnaDfn2HgX6BgoGEhoGCe4Z+fnyDfH5/e4t+goSGgX99hoF/gXx+gZN8f4OCf3+BgX+JhYJ7g4OIg4R/gYF9hH98gX1/hYR4
fnuCgX5/gX+Dfn9+enyagoJ/eYGCgoJ6hIGFfHl5foKBgXqBg3uBgYt+gnyFfoJ8fIJ8f4OBgn+Ee36KbX+BhH+Bh4KGgYGCfoF9fHyBfIuBfn9/hYOEf354iIGBg31/foGCgX98gnx+goN/eIGCfoGBg3t9h3+G
goN8fH5/hIGGfHl/hYF9f4V/hoN/goOogYF/gnyCfoJ7gYKGf4J8f39/g4J/hISBgYF+fn9/gYODfn94f4GDgYF8f3lzeH9+g36ChX12hYGGg358hX2Dfo2BgX6Cg3+CfX2Eg4F9g4SBf4Z9j398in6CdYV9gYGD
g3d/ioJ8g4J8foiCg4iBf4KGgYZ9foWEf4R+g4F/g3l9f4F/gXx/fYWEeoV+ioOLeIWIgX5/foV+eW5/f39+fYZ/gX1ohH+CgXyBfoh/g32CgYKMfn9phYKFiIaBeYOBfn9/e4GDfYKBjHp/fIOEgYF7foJ/f4J+
g4eDhIGEhIF+goqBgoR/fn1+f32OfH6Cen6CfoR/hIZ+g3+Cent2gnyBdn2Od3+Ge3+Dgn59fYODi4Z1jnyCfYJ9f3SBjXyFgYaHhn6GeoKBgYGKg396goGBgn6CkYF/e398fn99g3x6fYSDfn5+d3OHgn9+gX5/
foR+hHyCfYOBgYGGfoaCdH6BhYGTgX15e4GGgoKCfoGJfnl9fJCHhYGDfn+Bfnx8gZGBg35/gn9/fH5+gn5/e36BgXx9goGMiH9+fn+JgnyBgYWHhYOCfnl7g4GDfn5/gXuEeH+CeIF+g4KBgXqGfo5/fYaBg3t6
iYOCe4KGg419gn9/f4J8gnuBdHyBiIGCeo2BfG2Ofn+Bf4R+fHl9f4J/gn5+fHx8goN3fn9/i4OBe4KFhnt+hH17f31+gX16iYuBfXp/g39/f4GBgX6ChH+Bf5J7eoKBgn1/e3h/hX6Ef393gYGCfn2BgYJ+hX6G
fn+BhX5/fn+BfYN/g4F7hIN/hX9+f4l/f4KCfnt8hYmBfoF/foF8hHt5doJ5g39+fIF7d4qBfIJ+fYWCgX+Cf4iEhH6Ggn2If3+Jg39/h315i3yBhn5/hIV8fYGDdn+FfIZ/foSBeYR0foZ/hH+FhHp9g3+Bf3+B
fIGFf4Z/gX9+f3d/d3x5gX19gYKCeYKFf4GDiIN7gYR7hn9+g3+BgXmDfoF9gYOEgnqBfIN/gX+CgYR9e4GCg4JwfIGBf359f4SEfnN/f3t1fH6BfYOBfX6FfYWDg4d+g3+Gd4R9goGCfIGCfYSBf4N2fHt6hYOB
gXp7fn6CgoZ8fnd/foF9eIKCf36Fe315f4d8hoF+fIF7hHp/foGNh36Cfn+HfnqBiH58g4OFfoV/f3uBfnx+g32Bf4F7gYF/hY99fX58f3+CinZ8fnuBgnx9e3p+fYF/gYSCfYGCeoKCe4GBf36Fen92fIiCgnuC
fYOCf4N6hXuCf3+Bfol7hIN/foF+eYN/h3t+f36IgYJ8fX+Bgn58hH+BgW6Gf4N+fISBfXyDgnx/f4SCgYGBgX6CfoKBgoOCf4J/gYGBg39/fIGCgoGChYZ9gYKDdoKCgoGBg3t9f3d7goOBf3t9jn9/gn+Bfn97
e3mBf36Df4GCfIF+fX16gn1xhnx/gYF+hnqDe4GDgYqPf4J/g32Ggn6Jd4J9fn2BiX1/gn6Df3yCgX9/hH2Hh356fn+DioGBg5yHfXqEeX6Dg36DfIGBhnyPg4OBg3+Cf36Bf36Cfnd/eX9xf4J6d4OFhIKBgXt1
f4N2hIGFgX+Bg35/hYF8iIKDfoZ8dn5+goOBf4J+dnt4f5KCe4GCfoR/f4t+gYKKe4KKiIGFf3+Df3yMf318hIF9hX2Be4GDgoWBgXuLfX99enR8f3iBgYGRhHt6foSBgY58hYGCkIF+fX2FiH9/fn+CgX99fHaD
gYN9f4R/hH6BgX92go2ChIJ/fH2BeIKEgYGBhYJ9enyDfHuCe399fn19gn5/f4J8fX59fnt8f4t9g398gYJ+hoN8dX9/gn1+e397fIF7goWCgn59jH9/f31+dH9+f4F6e397fYGDfoKBfX18f35/f3+EgoJ/gXx3
goKCh4N/eYd+eoKEh3uCg4F/fnp/g39+f32Fg4GDgn9/fYF8f36LgX+BhYGBgn5/e398hH6CfoF+eH97f3+Cgn55f36Bf4GCgYiDfn19foN/f36Dg35+f3+Bg3h/e4OBgYKEiXt8dX1/en2BeYSFg4F9g4N9eYF8
fYN9hH9+gYZ8goF6hIR/f4aCfnyFgnuBfYKIin+Den6HhoN8gYKBf4F7f4GHen2CbYR/f4GOgX2NkH+BfH+Eg4N+dHyCf4F/g36Bg35/fH9+inx8f3iCfIRwfn6FgXyBe4Z7f4OBe32Dfn94gXqCg3p+ioJ1fX+B
hH9/f317hX6Bh4N5f359eXSJhoZ+f36BgZB+fIJ/gYGCeIJ9f35/l4aEgnx/hH58fX+Cf3p7eX6CgYF6c4GCe4R5gnx7g32ChIF+foGHh3qBf3x0gYh9g3xufnt/iIN/foGCg3uBl39+g4OCfIV9goR+g4SGf3uB
fX6FgoSEf3mSgnp/gX9+hIR8fH6BhYZ/gX6DhH95f3aCg4aEen9+fouDfYJ+gXmCfYR/hn9/gn+JgX+GhX+Hf4d9bnp8g35+gYGDgX+EiIJ/eYOFf398gYGGfHx+g4R+hIJ3fn9+f31/fnmEgnuMgYGHeYF/fn6B
hX58fX+CgYF+e3x+fYKCg4J/g36Ce3Z6f4KBe41+hIGCf3p8fIyDeoJ+e4F5eIR/gYF5goiCf4SDf36CgXZ8f36CgX2CeX99eYN/gn6Dg4OGf3aBiX96fIKFfoF/eYR6gX2BfoiIgX9+f4KEfYJ4gn+EgXZ0g4GE
hISDfoSCfpCBhIF9foKCh4KDgox/foOEgoN/fod+e4V7hH6Dd31+f4GFgYKHhIF9e5CBhIJ6hIZtgoGBf31+eoV3hH+EfIN+int7foGCfoKFgYKBhH56e4J/goJ/eHyBgoN/gYGBf4+GenyBg4h/gYJ9hIF+hn6C
f3SChn+Lf3+CgX54f31/eYOCgoGEg35+gYOIgX18gYF/iH9/gX6BhIF9g4F/hIGChXR2fn+Cfn59h4x+hIGBfHx1fX19eH9/eod/f4F9f4KEhoR/kHh/dX6CfXuEhoN/kH6BhH58f42Ff4J3gYR/gnaBiH9/goWB
f319h39/g3yDgoGCi4N9f32EgoOBgXqDgX9+gn95fIGFfYKDeX57g4N+h4F6hIV/gnKBdoJ+dn5/foF+gn5/f36CgX2Dg399gX1+g4KFfoZ+fX+BdHx7hId9g358i35+f4J/fn99foN9gX5+kH2Ffn2Cfn5+fX6P
fnWBgYV+goOJfn6ChIeFfoF+f4KCe3x/gX15e4SHgn57hIV6gX96gYaGgYOFhH6BfIuDk4KHfn2Fgn6Ef3yBgYSCgYN9iYR9h4iCiIF8f4F+fIN+hHyBg4GGgX5/eYF/foGLhYeBfH1+eIJ7fn+DfH97gYl9g4KE
fnd/goKDf4GDgoWCfHiCcYGHf32Df36Ggnx5jnp+fYGBgn59gYR+gX2KhYSCfnmHfoN+fn9+en16gYKBgYKFfoF/gYODfoGEe3yZgX2DhH2BfYJ9e4R/fox+f4GEfYOCgnJ9f4GChIGDg3x+gX+EfYN/foF/gnl+
iH6Bdn6DfoGBgYN6gYJ9gn6ChX+LgX99fH6Fe4GCe4ODfn6DgYF9fn6BgoJzfn19fYmNi36Dg4SFf3+BgoOBfX+Df4l/hXyBhH9/fn1+gYSCgX+FfoF/f3+Bfn1+f4F8f3x7e4F5eHt+fId+gYKCfXl9hYSBf4F/
f399hHyCf319d3x+fYF6foJ3g4KBe4SEgX1+gn+Kf3+DgX6CeIt/gXl8fYF7gYN7gX6EgoKBen2CgoF5f4SBhHiFf4F+hIKEqIN6gnN3hIGEhpJ/g318goJ2e36Cg3+IhHyDe31/g4N+hH58fYKGgnuCjYN/fH9/
fn1/fn6Cf4KEg4R9fn+FhH6Bf4GCfX2BfYJ5hIZ+fYN9f36BgoV+iXt8goeBh4Z5eISCfYaBg3aCg4Z+hYKCgnmBf4GBcX6If359gnp6fYGBg4GGg4GHgYV/g3yDiX1+g3iDg4KBfn6DfHp9f32Be36Bfn53f4N/
gYWBfH+DfXyBgXyDe4d+fYN9g36MfYV9i4GEgnR/iHqCh4F8d4J/j4iFgX6EhIF/g3t+goGKfX59en2Bc31+g4eJgXp/gn+Bfn6BhYuGfoGLfH+Ef4KDfX2FfoF/f4OCjYJ7fXt/gYF7gYF2hISEfX6Be3uCfX6B
hXp+hn6Jg4KCgnmCh35+hXV9hn92iH6Ef36CgoGCgoV/fn98h4R8gn9/fYN/fIN/e26CfnqIgoF8hIN/goJ7eX+Bgn9/f3yGf36DgXV3g4J9f31+f4F/gYGCgX6Fg35/iYd9f32De36Ggnp+foF8hoKHfoJ6g4F9
f4R/gYGBf4F/hIJ9fn98hH52iXt8f35+hYGEgX59f4F+gnyBiX9/g3+DhIGGgYh/g4N/d35/g395doOBgX6Ee4F6fYR8g4N+goN8g5B7g3yKgYl1f4GCfYKCfnl+foV/f4N/hYF+h39/fYGCgYR+eIGJhXd8f4N+
gn+EgYSDgoGBhn2BgoV9fnR9fnuEd4V9eHyFfHt/foOFg4J/iH99fH6BhIN+fn1/f4GEfoV/hHqEf4N3gYJ8fYN6en19gYSCfnp9foaFeX93gn1+hIGJg4F8hIGBh32DgYJ7hIOBf4SCe35+f4N9gX+BgnyBe3yC
foN+fX90g419g4V7f31+g4uCe3+HhIF/hYOBhn2EfoF/hYKCmn+Bg41/f32EgoWHhHyEeISJfoR/g3t7g36Cg3+CeYF8iX6Ec3l6gX2Dgn58g4h5foF+e396f4N9fX6CgXyEf36CgXCDdnOBgYWDfH6Cg39/fn58
iYJ8h3R8fpCBe3+CgX2Cfod8gX+DfYN5g4J+fn6Bf4J/g4GBcXuFgX+Df3mDgn14f36FfYJ3gnmFf3uHf4F5gX2BgoKBfoR+fIKFf4J9gXd/fY2Df36LfoKGgXSJh4V6hYGDgYmCeX19f4SFiXyCf4V9gYGCgYF/
e36Be4N+hY+Gf39/eYSEfXmBg4aDfYOCgnN3f35+f4SFen56fYOEfISBgX18gnx/fXyDi36BfIOCg4GHhnqFdn9/fH2Bf4N9fnp6hIN/gYJufn+CeoKCfoh8hoKDgYKEgoGChm+Gg4V/jIJ7gYF8f4J/fn1/foZ6
f3x5e4GCgYJ7fYd6f32RfH+Khn6EgX6BoIGCgol8goN/f4GCgoF8foF8gnqGgYGBf4N7hIKBf4aBhn2CeX2BfoF+g4GJeoSCfXuHfX2Cf3+BhoeEgoF9foGCfH5+g4SBf32DeYeChnl/f4R+foV7f39/g4eBgXmB
g35/fYJ7in6MgXmBf4R9g3+CfYN8fn11fYF/fnx6g4WBf3+IgoqEf32Eg359in9+g4ODhn6Ce4OBfXyBg3t8f4F5gYJ/e3+BgX2Ee4V+g4OBgoN+gXGBgoSBg39/fn+BgX5+eomBgn1+eYKBe4F4gnl+fIV7goV8
foWBgX2CjYV3g4F9f3t6g4GIgoh+gnqMfX1+hHWGfYJ8hYWCfH6DfI6CdH5/fn2BfoF6emx/gX+EfYF5foOBgn17fX+Eeop7fn1+fYKDfn2Gg3t/eoZ3fYF7e4GDhIGCf4OEe3p/gYeFfnp7hXyBf3uCfod5fX5+
h3t5hH+Cg3t/e4GGhoaCfn6FhoF+g4KDf35/fHuEgnuDgXmBeXp+hH58ioqFgYKCgYF8gXaBgYF8goN5e398f3+De31/eX9+f357e3iBfIJ+fXuKf39/eHyBfnt+goF7gYFzgn2Din+Df32Ch4GCfYOEfoF+gn+C
iIGFfn5+hIKBeXx/gYKBhoWBfnyHe4J8gYKCb32CfJF/fIKIf3+BgYR/f4KDhYGFgn2Df4d+e4p7hIqEgoWGf4F6fYF8e3+DfneDgn+CfX2Benl+gYSLdX6BhIeHfoV/gYF/iH+CfXSBi31+f4p7gXt/fnyDg4eE
hIGDf3yDhH9/eHt9fXSFfYKCfoN/hHmFhoGMhIKKgoKEgn+CgX2Bf4eKf4J+eIaCfoF/g35+fnuGfIJ9e3x8gomBfHt/goKCgYV7g32Ff4uEfYGFfoGEfYGEeYaDfH5+fYSGd3aEg4R8f39+gX6CgX6Ch36CiH2C
goZ/gYGMf4R9fYKCeoGEgYR6d32Cg3p/g36BgoJ/g4KDhH56goGBd4N+f4J+goN9hnSCf39+e4WDfnx9gn9/gXyCe4d6jH97hYOFfYF5foSCfYN9c4mDh3+CeHyCe4SFg3l+f3N6foiBg4GEfYGEhn5/gn99goGC
hH99g4R9g4l5gX2DgYJ/dYF/g4N/enh/goGChnSBgX9+f35/fXp1goF+e3SBf3l8goV+f4KBfn97hXx+fIJ5f36ChId7gX98fX+BdIR6fH6BhIJ/hH9xgoGIgnx+g3yEh32DgX9+f355gn9+g4OChIaBioWGfoGB
e4V8eYeLkoeHh4GEf3+CgW9+fIF+g35+en5+fnqDd3t/g35+g4GCg4KCeIaBfoF6g3d/eoJ3f4F+f4GDgoKBfZiFgX1+doKCf36CfoN7hoODfoJ/gYaEgn9/eYJ/f4J+goF6gZB8hH2BhHyJfHx9hYR9fIN/fYF8
hIR7fIJ/f4OJen+Cf3uChH5+hn9/eYSEfYR/hX6IhYSCfoKEgX+Fgn6BgYd1gXyBfop9hIaBf4N/g3p+fpB5hH1+eoGChXp+gX6Cg4F7goOBgoeEgX99gX59fYF/goF/jn+Ie5GBf318gYOBfoKCgX2Eg4ODjIGD
gm6Lgod/gYeCf4F+gn6LfXx9gX96f3eGf3+FgYF+f4Z+fISdi3p8gn9/goKEeYOBhIaBi397foF8g3x+eXuDf3+Bf3d+h3iDfHiEfYR/hYGDfX2BhoKBfoKBgn6FfoF/gYKEhX+Ef4OCfIOHhH6Cf4J/g3F5j36B
gn6CgYN/gnl/gn+FgYGJfn5/f4aBgYSDfHx9hIWDgX5/eYZ9hISBhnqCgYF+gY9/f4R5f4ODf4SBe4SHhHN+f3t+e3uBgnZ/gYSHe39+g3d+fIJxfoGJe359foF5dX9/f36CeYJ9g4GMgX59foGDg4R3gYKBf4KB
f3x8e4t/fX+Egn2BgneKe3+CfoGDfH+Chn59f3p7foGEgn2ChX5/g4J/f39+f4R9f4F+hYR/aHt+goWBgXuDgoGFfYOHhX+BgYt/f4J+f3+BhX19fX6GgX+Dfn9/hoR5gX2Ff3p/fYKBgoF9iHp8fYl/dX2MgXuB
gYeBf4ODgX6Hfn9+gn+Cd3t9g4J/hIF6g395goJ8hoOHeXp7goqIfYSHe4F+gYKKgnqBfYF7g36BiYJ7g4x+hYJ8f4R0fYGIgoJ/f4GChn54gYN+goaEgoV9g39+fYGEfYR9g36BgX+CgXx9fYSIfoF+hYGChYJ/
gYeCfoF/f31/fXaDfIiEhoJ/eHx9gX2Cf4GFgYV9f4KDgXx9foJ7inuCh3x+e4aBenZ/d4eCg4N/hXl/eX6Cgod/e4J8gYOBgnl9eYR/gX+Fgn6CfHuBf4F/hoN+fn59gYWDgYSIeXqBgn2JfoF3goKEgW18jIeC
g4J7eYKCgYSGgn9+gYGChH1/gnyBfYJ3hH+De3p/f3yChoJ+hYN/foN+gYaEeH+LfIl/iYZ+gn6BgYOBfoOBfIuChIF7eXuDh4J/hYWDgX5+fIN+hX9zd4OBgXyCgod+fXx8i4OGfYR9gn+Bf4OBfn+EfYJ+hnt7
g3uCfnqCe4KDgX99fX+EinuBg3l+iIN9gX+If36DgoSDfX9/g4qBfIF9jX+BgXt9g4KEfX9/hX6Bf3mBfX+BfId8fYJ7g41/gYN/goJ8fX59fYh4gXx7f4GGgX6Cf3x+foKCfH+BfnyCgYJ7f39/gn97gXqEf32D
foGEgX+Ch3+DcnyBen98hYGBgXl/f4eBhHp9f4d+f36EhoN+gn2DgoN9hH59f3x9h35/goWCh32Ef39+f31xfH+EhIR/gX6Ehnh4fIeFeIGBhH6Bf4V+fH99hn2CfoF9f394gYF8fHp7eoSEf4JxgoqNgoSCfH+B
gYF+e39+gX99hH99eIGBg4GBgX+CgoSBgoZ+e3p+f3yGgoR/gn+Ef31/gYKDe36Bf39/goF9fX5+gYGBe3iDf4aEfn6DfIKFfId6gYJ9f4GBeIJ9fYKCf31/fX99fYV/gn99i4GBgoKFgX+CgXl+foZ+coGBfoF6
h3x3fX98f4aFgnKCg4N9f5CBiIKBfYKBg3+EgoF8hH6BhIWDgX51f3+BeoODfn+Be4R/hX+Gg3+ChX1+f4F+goSEfoR/f4F+fHx8h4N/gn6GfXt9gn6BfYZ/e3l2hYKBg4mEfn5/eYJ/gX2KfYKGgYeBinp9f351
fX+Efn6EfoJ+fYF+fYF1fYSEf3x/goaOgX6Bf3+GhHqDfH99gX6HhX99gnx9fH6Dg4eDgYSIfH6CeYKFiYOBeH5+fn5+h39/gYKFhXqDgYF+g4J9foKJhIJ0gnt7g357jX+Cfol5goGCfXuBf4OCeoGBf36DfIF/
h4V8f3yDgoGBe4Z9en5/gX1/h4GFeYh/fYiCe4Z+hYmLhYF/goF/gX2EfISCe4F9hYJ/gYWEgYOCdYOGg3t7f4OCf397g3l4g4V/hYF8goJ8gYF+eYOCg3yEhnyChX+Ih4ODe36EhIF7fIOFf3t/g4N6fHiBf356
eoKLf3+Bf4t7hoGCfoaJfXyBfXuFhH6HgX12g4WCfH6BhIKBfXyBfn+CgYaHhYV/fod9iYKBhYF+fIJ9gYF/hn9+goORhn6EhIF+fYeCgXyFgnx/gYF5e3yHfYWBgoN8f4GBgoKDhIGBf4p/f4F8gn6Ef39+f36F
g359fYWEgoGCfXmBf4OBg4SMfn97h3+CfIKFgnyBgXx9goZ+f4GCfn1/f3l3gn6DfXyTf3x7hH18g4WGfo2ChYV9iIGBgn9/dYKIg3R4gYeEcX6FgYGCg4F7f36Of3+DgYGHe4R/f3+Denp/hIR/hoGCfoF/gnp/
fnx9g4KEgoZ7gY1zf4uEgYJ4eX2Ben98fX95gnV7gXx/gn+BfoN/g4SBgYd6f4R/g36BgoRwg4h/hH2Ben9/fIaDeXuDgoF4g32DdXt9eXt8foJ/gXx9f4J+eX2Bg4OBeYd5goKFf3qGfneBgYWBfoOGhHp/e358
fX6CgYGBfn6Bfn99fIGBgo2BgoF+gX1+eYp9g3t/d31/hn56goWFg4WCgn+Bfn+CfIOGg3p9goeKf4KDfXqChIF+hol9h353gX9+fIGEf358fHaFin59hHt/goKBhX6Mg4R+gXuGhYJ9f356goN5fn17hHh7f4SD
fpJ/h4J+goV7gYF9f3uBfn+DhYR9foiCfoGDh4F+f4OBhIF+hoyHgYKFfIGBfnyBfoGCg4OLf4N+g3t+gYF3gYKTgYR+fX+JgoKDfoN9gYGBgYNvg4V+fYGEfHyNgX6Df4N/gYeBgn+EhIeFfn+Bgn+DgoKCgYGH
gX+MgnaBgYODfneCj4KEf3ewgX6DhYWHgo+CfX+HgoGEgYF6gn6DgYKDfoZ9fYV7goJ/g4KBhHyDe3+CgX+Bf32Cg4aCf3t/fYNsg359fn+Bg4mFgnl8gYGFhX9/foaBgoWFg355gX5+goGEhIKEgnWDf39/f4KC
foF9f359gYKNf39+f4GBe4GBf4GGfoF9inyDf4GFfYV4fn5+goF+gYF3gnuEgX6DgnuBg39+foJ+f4OFgYGCcH99gYx+g4Owe32BhH96e4R+hYN9f4R4iYJ+dHKBe36DfX6EgoeBfXyBd36Bgn6DgoJ8fouDjISB
g36BhIJ4f4Z8g35+gX6CgXt7fH9+gYaCf4J+gYOCgnyCi4WFhI5/eoKDgX2Ff5J5gX+BdH+IhWeBgX+De4N8hn19hX9/dn9+fX5/fnl/f39/hYOCg4KJeoWDcnR9e36GnIR/gXF/f4aDgYOCf4aLhoKDeYF/hHx9
hYF+goWJfox+b35+hIZ/gYF9g4F7e4GBeYFvgYOFgoWCfn5/fH6Ef3+ChIJ9i398fIGBfHaEhYSBfnyQfop7eX16hnuCgYKJi3x9foN+foKEhoF5gYp/eoSCfYGEin99ent/f4J7f31+fZWJhoJ+h4V9fHuEiX98
f3yCg3uDgX5/hX+EfX+EdIKDcX1+en6BfIuJg4KCg4KCgn98gX6GeoOCg3+De395enyBfn2CgYF7fn59foKEf4N+f4N8gYJ6g4SCgX6Cf4F+f357gYJ1eoeChHx6gnuBf31/f3+Ef4SKfYl/hHuMgX53gn+DfnSC
iIGEgoR/d4KCf4J+fYOCd4R3f4N9hX6BgoJ/gYWCe4qChHiBg4d+fH59eoKBgoSEg36BfHmHgoJ/f4aCg39+f3t9gYh9gnmDhoJ/f3uBgYGDfn+DgoiMgYR9g3x9gYR+foiBg32CiX56fYGBeYKVf4V/hn5+f39+
foKJfoZ5hnmBfoR/gYGCf4F/gn+CeHt9fn6Efn+EeH+HfX2Bh39ze4R+gn95g4d/f4uChIyBgn+BfoGEfXuDf39/f4V4fX9+hXmBc319goODgXt+eYGFfYGDgYF/fHp6fnt9gX92eIR8foN5fn2BfoZ5gYJ7gX6B
fHN/hXt9e359goF7fn97gYF8foZ+foF9gn+EfoZ+hn2De3F+f4OIg4KGgYN+goJ8gYGGf39+fXqBeoWHgoR6fIR/i5R+hH6BgYOOi3x+gYJ9gn6CgYV+gXuDhIGDhYGGfXiCfISDhHt8f4GCf31/gX9+gYSCg399
foV8gX5+gYWBgn5/g4SDgYOBinyDg359fX94hIGDfYZ8en2Bg3h/gn5/goSMfX1/f3t/eYSBhIWBgXyCgoJ8iX+Eg4mBgoN7e3+CfX+BioOHf3l+fnd+fX17fnmCdoN7g4J4g4J/g32KgoR/hYF7g4OCgo+Ce4F8
hISBfn2JfYh4f3+BgoJ9gX+DeIGCe35+h42BgYSBfn6BdIR/fIZ/gXWHf4GBhoKCfoJ+g3yBg4KFhX2Cf4KBhXWChoF3hHeBfn6EeIR+hnd9h4SBgoJ9g3yEgYN6gn5+iYSCfI5zeoGCgoV9f359kYR/fIN9gYR9
fIF3eIF8g4R+f3+Lf3+BfX2Mi3t+hIN8gX6Bg4d7en9+hIN9hYaLgXt5g36CgXt8goGDh3yBe4J7e39/fYKOgYGGfIGBiYR0f4R7gX57h4GDfH58gX2Ehn59f3t/gX+EhYZ7goR+fXuBfnt+eIl9gXl+gX6DgouI
foGChH6GgoSBeX58eoWHf3yBgX2FgoKGf4aCfXx/g39/gXt+gomFfYSBfnN/coN5gXyCin6Bfn+HfXWCeIN3fYeBhHyCf3eFgoWEiIGBg3t+fH+BfYiGhX6BiHl+d4F/gn+CgnuEf3iDgZl9g36GhYKBgoF7g4R/
goaOhIGBgYR/fHt8fX2CeIJ+fYWDinuKe39/hYF/eoOBgnaBg4KLgn2BgX9/enyBf4F8fnt2e356d4F+kX+Ef4N7hH59gn1/eX+FgYSEfYGBgnx9gYp/gX93foeGgYJ8gn96goJ7hIGBf32DhIeKgnuCg3mCfHaD
gX5/g398dIN7goKBhoKIhH2BgYOBfIF+fYF5fn+Cg4Nyfn+BgYF+gYGDfIV/f36Cg4qCf3h8e4J7goSIf35+gn+KfYF9hYKBgnt4e4F/goN/gX57fX6CgoJ+gn6MgXx4foJ/g3x/eIV+gnGEh4GDhoJ+fIJ/hXx3
fYWCf4WHgX5+fHl/e3l9gXp9f3p/fYR/g36Bf3qCfIGChoN/gpF+gX5/f4N/gnx9f4VngoJ/fX2Ce39+hX2Bf4KBfn6BfXiBj4OFf4KDgX5+goSGen94h4KChYGBg4GHfnx+gniCf36Cfn+GhneBfnqHhIR/gX+C
f36BfX1yfoGBfoaDhXx8g4OCfX2Ggn2Gf4aDfnh9g32HfoSGf4SCfnx+hH6BfX+Ch4ODboV+g4J/goiBd4F+gYF8gX6ChIJ7f351goF9gX+DgYSDf4+BfXmEh4N9f4SBd4GDhYN9g4OBgn5/goF+hIaBfoN/g3yB
gX9/f3iDfHeFfoGFfYl+fIN5f4N5gXuDgn99gnt+h4N7g36CaX58e4GGfoJ+g4F/eoF8f399goKBf4d/fH6BfX2Bf3yBf4N/f4OCf39+hIeBgX6Bg32EhX+Bg31+goJ/en6Bg4KBfn+FhIKBfIF8god+f4R8j36C
gX+BhYWChoZygYKEiYJ9fH+Cgot/e36FfH51gn+DgYF3hIWBhX93g3t3f4d9h4SPf3qEh32Bgn9/i4OCfoh5eoWCe39+f3d+gYJ9fIF/hn+Dgn6DfH16goF+eISSgX9+eIKGf31/hH+Df3x0f39+f4V9foOGgX+B
hX96hIN5gX97en+Fen59fXp/g4KBgX5+cX2CfX+IfYOBhH9/fH2Df358fH9/fn6Bf3yCiHqBfoN/hXyGe4KFd4GDgoOChH+Kgn6Bd36CfH2ChIKKfIeBhXyEgX5/hIKFgXmEg4F/f4R/fYGBeYODf4GBgX1+foV/
f32BgnuFd4J+f398f31/fYF/g4J+iIKGg4J8f36Jf4J/gn54en6BfoV9f4GBfIV3f319g4+EhIx+fX5+f4iCh3yFg4eDgn6ChoaDfX5/f36Df36EgnyEhn58g3qBfX59bYN9gX+ChH9/gn6Fg4OBf35+hH2BgoKB
gnyDgX2Egnt+gnl7gX+Dfn5+f4F+fYN/fIN7gX1+fH6Cin+IXn+Ng399hX6EhoSJgYOGfoGDf4GFkX92gXV+hYGFh4aBhIOEgYGBf4J/g3+Bg4F/fYOEfn9/fYJ+fH+IiHt6hIGjgn99fIWDg4J0g36FhH6CgYOC
gYKDfISBgoKFfoGBg4KDgoR9g310fn5/f398fH58gYJ9hHyDfoSGgYGEf3p/i4aBgniBe4SDhIF/fX9/eIF5eoJ+foV9fnd9f4SCgnx/goF+gYOBf36Bfoh9f4h8goaNfYOHg4OPg36EfoJ9en1/goKGfpaBg4h/
fn59f4R9fX55fn52fHqBg4V7fIF4cH6Bf394gYF+gXt/c32BeoKCgYGCiH6GgYF+g3OBeYKBg4SEf4KCe398gn57gYaBh3x/foGBf2V5fYF+foOCgYGBiYKDhoKCgnmIfX2BhYF9g39/hoKBf35/dH9/f3iDhH5/
e39qfoOCf4eHhIGFfn97fnyFfox/g4ODfIeEfYSBhH+DeYF9gX2DfYGBfX+Cgn5+hYJ9iH2GgYKCi4GBfHx/f3+CcYKKhH+BgXx7hIGMg4N/fYN/gYaCfYWJe4J9jIp+enl+g4J9f319iYOCgoF8i4SBeX98g4GE
gYKFgn10fX2FgnZ/fXuHhoGGgn2Ffn+EgoF/en+GfoOCi4F4goOEgX51gX9+f318fXh5f4iEd3+BfoR+dnx8foN/gn9/g3+DhX+CeIOBgYSCf4F+fISBiX5/fYeDgn5/hYKDhn+Bf3+Bf4aCgYiBgYOGhH2DgX+B
fpBxfIGHfIGDf4KDf4h+goWBhYV7eXx9hnqEhH6KgX5/h4F+g4Ghf4F8hIeEfnuBf4h7f32Df4V7c4ODf36GfH9+dYF+g3+EfYN8fnx9hX+Df4GJhoJ+gn6Dgn+DiIOEf3uCgnt+fX97f4GFgXZzioiGf3mCgYJ/
gXt/f4N+gYGEh4R/iH9+foOCgoqDg4F+g32CfYuEg4ODhImCgn95h32FgnyCf3x8gX6Bg4OBhoWEg4GBgXqCfnuJfX56h36BhYR8g35/f4h4fX9+hIZ9hYJ8fn1/hH1/hIOBfn19g3+BhoSDfH+BfX6Egnx3e4eD
gXyDgYGCgoGDfn+Cgnp+hH9/eoGRf4Z/gXZ7fH5+gX2Bf4eBf4d7f4SHf4qCgYF+hH+CfoN6gYKEg4eCg3p4f4OEgn5+goSFfoF8f36Gdn2BgXx6foJ/foF8f395goGCe3+DhH+EfoaBfYJ+hYKEeoF/hH2Cgnx9
g4GDkX59foSDdoOGgYh9gYF/fn6Dfn2Cf4WCg3+Egn5/iIl9goZ8foKFgn2GfoWDgX6Cf395foGCfHqEfYF9eYqDenx8goJ1fX5/hIV/h4J+foN8gYF+fYGDh3uEfnyCf32Gf3+BhIaBfIOBgnyBg4GBiX+Ehnp6
kn+FdoJ/gn5/gn9/gn+BgXx/gnh+f4KChXSFiYV+fH6Dgn54eHiGf36IfoKCjoF8hXqCf36BeIF/goSGdoGBfYp8fX95gYKGf3tsioR+g397gnqDfoaBg4N8fX56c4GCeIGDfIGDgXmFg4SCfX+Df4GChoZ+fYR/
gnWCfXqEfH1/foGBfYGBfoN8gYJ8iH6FfX5+d39+g39/f4J+goKHfoGBhYV/fn+BgoWBgX6Cgnt8hXx+e3yDf4GChYZzfoF/f319eX18fIF4fId5f3t+goGKgYKDf4KCgnp+gn+Bg4d3dYF+hYGNgoV/fn9+f3uD
goGJf35+hYKGgYmBgX9+eH5+gX1+iX+DfHuBgX97gnyBioSUfoF9foGDf3x5hYN5fYF3e32HfoR/gXOKfYZ9fIF+hn2Be4F4hIuCgnh8h32CfX+Cf4V+foKBfYaJfX+Be3l/foJ5fHyBi3eBhIN7foSBgYGGgYOG
fIF+goZ+fYJ9f4Z8fqCBg36Ce36Gh4GVf4OFf32CgneCe4aFgYqGgn+Lf4N/foZ+hH+HgXt6gYGEf4J7fnuEhn18foGGhn55f4SMhHyBe4GBgn98g4aCg3yJgYh/c3B8i4OEgn6Hf36TeoFxf4KHfHKChYGBgYJ7
e32FiYV/foF/eoFxgXyDf4mDiHuBjIGQhn55goWMf3+BfIJ7h4V+f39/gX2EgoGBf3+EgX17fnuBfn+BgY9/fYN9hISBgo6CgYJ8goJ9fXp6doKDgn99foN/g4GDf4J9foODhn+BgX+Cf4N+hH2EgX59hoGBfISC
fIJ/goN/foF6g4d9fnh7gX6BgoSCe36BeH2GgX+De3qFhH6EgXyCf4F/h4GEgYWCgn97fHuBhXyHgoWEeYV9gn6Bf4KBfoWHfIR/f4OGeX+BeX+Ef3R3hIWLgX+Df3t+dn1+f32BgoeFgYGCfoGEf36DgYJ/gYGB
goJ9gX2Cfn9/f4GBgYOGgX19dn2BeH+BgYSBgnaBeYKDgoN7gYF9hYN+fXV5foSBf4R/gXx+g3ODeH+DeIR8foJ/fnyJfHuNi4N+d4N+c4SChHp8foN/hnx8fYWJfo+CiYSFf3yBiIeFe4+DgXqDf4J7g312gYWO
fIV8gYKGgoGBfH58iH98gX59h3uGa4F8eoKBhIWBfn+BeXx/goGPg4J/hXqOhYN8goSBf4GBeYF9fH6Bf4t+j4V9foGHfoGBgoZ6fYGChH+Bf3+Jg316foGBjH5/goiHcHh/f4eChH6Kf39/fn97eYaKhHh9gXuF
hHx+enZ9gYx+eoSKgXyNfnt+iYSBfYWEg3+GeoGEe4KBf4WCfoGHfX1+gYF9fn56gn+Fenl9gYODgod7gYN3goOCZH+DgYGEfoN3gX1/fn98gYV+gX99go9+eYGBgoKHd4KBfIeChIV/hXuCgoKBfXh/jn99foF8
eX+Cg32Kc3qBgYONhX98gZV7iYh8hIGKgn1ugX52g4Z/f31+gXyEgn97gX+MfoJ/fIV7g3+DhYGDhXZ/f3+ChYN6g4N5f3+Jf4J/gX93g36BiXeBfYKEgYOCkX94hHt9g3x/eol7gX2EhIOBhoN/f4F9gn96f4F+
hn2Bfo59f4F1iHZ/foKCgn6DhHt6fX2CgXqBfYqBfYWDhIJ6g31/fX6EqX9+foGDgYGDhYJ+gYF8g4aBeHt7fIR+hoR9gXmFfnaCgoN+d358eZKIfIKNiXmFg4R9fX1/g4GIfn57gYKChYF4hIOCfX+BgoSBgYWJ
goOCenyChH99f3aEg3+Ff4F+hIJ8hoF/e3yFg4WBf36BfIN7g4Z+foJ4gYKCg3t+hoJ8e4KCfYKEfYF9fIF9gYGDeoF/g3l5gnt+fYN/gn17g4d/f4R/foSEgXyCfoV/gniHfn6FhYFzf4GCk3t+hH56f4GChn6C
hoiEgXWCgneEgX6CfH59goiBf4N+fn1+f3t4f4aDhX+FfYKDgXt8goGDe3+BgYN/jo2BfnGEeYKEgX2BfX6FhX+Ef3uBhn99gYV7e35+g4GBeX6Eg3t4j4GChIJ7fIKDgoaHfoR/e3qBgoGDfoKGgX+ChIF+e3+H
gnyBhIKBe356fouEgoF+f32Bf4N0gn+Cgn6Be3l/e36Bg398gYGCfXx/hId7f395fox9h4N8fX6CkIGBhX19fYWCf3N8gXx9fXB+fn2CgoeFhX+DgoKCh4GDg4J/h32BfoN8foGEfX1/goeCf3x8foGEfX+CfXt6
gYGDgYuBfYV/g4J/fYSBf5KDg299gYN8g32BfnqEeoOBiYSChnx9g4V1gYN3g4KEiIl/f4J+fYJ+foF9fIGIfH6FdYF9gYyChH2CgXx/goKDf42EgX5/g4yHg36BiH9/fYOCfXKChYN+eoN/goV+gnqEgn6BjIN8
foJ/goF/fn6BeIWKgXqHf4SHhYKDhnp3gX+Efn96fIR/hHqHhIN/hIeFfIR7fXqFgn1+goJ+gXyEeoGBhoeCf36Cgo6Cf4J+f4OFhIF5foWHhH5/i4GBgX6ChYOCioR6g39+eoSBfX+CgX6BfX58gYN/fnx5gn5+
f4OFgXmBg4GEfnx+f4KJfoGCgoN9fX1+fn19fYJ9joeChHqBf3+Lg32DgouFfn+FfIJ+fXyFfH5/f4KFgn+Bf5N/hIF6f4h0fIV9fX58ioJ3gn1+fXx/foODiH+CfoR+eoKEhn59gX18hIR+l4KBf3uJgYN9g3uC
g4N+gn+DgYJ+hX+DgoWBgn+Bf4GEgnl/f3+DgX5rf4GBf3d/ioKChYuCgXiDhn5/g3t9gYWDfHh/gX+CgYt9gYmChHx/gYd/g4F9fIJ+f4WBgX6Efn59foSBkoaIfnlsfoeEf32BeH59doGCgYF/hIKEf3l+gYN9
fn9/joF8gn9+hXyBhYF9gYaDeIOCgoKCeoaBgXt/eXt+goGBg4F+hYl/goF8fX6DgXyGgYN+fYp+hn2CgZWCfYKCeYJ6hISFgX9/f3iEgn6Ef4J7hHx4h4KMgnh+fn59fYJ/fIKBfH+CfoN+eImGgoKBgXyTfXx+
eX+BgYV2fIaBfnZ8hnqCfHmDf4ONfoiChIF/f39/g3+Ch4F+fnNpf4N/g4GGfn12dYJ/hYSCfoGHd32BgXuGfIiEfoN+gYKBf4F/hHmDhH2IfoSEf3+Bh4l/fX+LgoN+hIqBfoGBen6EgoGCgoGEd4F1ioGCgWyE
f4N9f31/hHuCfn+CgYWCfn99fXuBgYGBgoF9gX6BgX+Cfn5/f4GNe4eCfnd/goKFhISKfn6Chn59fY2EfH97fYGFfH9/d4KHf3d+hIKCg3+HgYGBf4GDf357fIJ8fn5/fYKFg4J8e4J8en6BdHaDfIF/eYN/gYR5
hYaBf4KCiYF6enh/en16f3t9f3+EfH99fH98fYF+f4t8f3+DfX1/hXl7f3d6hoWHdX5+gX5udH98h3mCenx+fIZ/hYKDeHx+gn5zfYSBfYF7fYOJgnt9f4SGg39+foF+eIt9dISHeYaBhI5+e4V+fn9/fX58goGD
fXyBfn2EhHqIf36BfoSKgoJ7gpF9hH5/gn6Bgn+Dhn5/fYZ/goJ/f4SCiIF8gX+Be39/gYKGfHaCgX9+e394foGDf3x+gYR+g3uBfn6Ef4GBh4NvfoeBhYd9hIGBf36DeH2BfoF1e36FhYSGgX6EfXt+fXx7gX2C
goV/gn+BhYeChYR/fYF+fYF+fn9+go96en6Egnx/fX1+gnuCgYGBhXuCfIeBg4GDfoN/eniBfoWBfYN7f4KDfnyKhIGDgn5/hXl6foqFiHmDeX+ChH+Bf39/iHx+gn+DgX2CeXZ8gXaBf4F8joWFgYOGeGyDh4KC
fYOCf4GDfX6Cf4N/fn9/fXN+f31/fHZ/f359goGBfYJ+hH+DfYN+gYKBhn2CfX+DhX95foJ9eH+EhYN+eHV+f32CfYF7g4GBh4GBfnuGgoJ+hYuDfn6EfH96f4V1g4Z7hX6IfX5+gYN9foqDfn+Bg4GBgYF+inGC
gYF/fH+DhYODhYGGfnV6gX+BfXyDf36Dhnp5f4F/gouIg4N7goKBhHuBg4aDgYSBhXqDfnaDhIR/g3+Hg4d9gYGBhYN+fH+Cgn+IiX+Ed4KEe3+EfpiMh4KBf398fHt+hoeIfXt5g4GCg4GDgYF8foWHgoOGdod/
f4KDfn6Cfn58fX9/f4FxfoSCfXiDeX+EiXx9fISBhYWHfX5whXp/hoF+g32Bf3x7fol8f32Dg39vfn6Bf4GEgoV7gYGPgX94iH+GioR4f4GDh35/gYGCgoR/fYGDfYF9f36FfoGDfoZ8fYF9foGBgYGCf399goOB
goN8fn1/h317hIJ9d4aCdn+CgX19fYKBg4R/f4N7g3B+h36EgYODfpCCf39+g36BgX97hYiCeIV9f3x+fn6BgX58eoGCe39+g397fX18hoGGf4GBfol8f399gX2DhnmFgX5+fYGBg4GBboONgX59hX99iIGMfn99
eoKHfoF4g4eBfoF9en9/fn98dIF4fYOEiIV9fn58goR/foJ+foqGhX6BiIJ/enmDgXd/fnx/h359g4WGgoKCfIGChHuBfX6ChXl1goF/kXmIf4KEeH+Bg4F0gn6DfYF+foSBf39+f4KBf4GDf4aCk35+fH+Bf3t/
fX+BgYF/foeFdX96g4GCfH6Jcn9+gYN3f3yDj3V+foOJfn99f4iDf39+f311gXp/gXaMe4GFgYyBf4KDiX16hX5+gYR6hoR7foKDg3uBfoF9fIx7gn+HgYOCfn95gX+Egn9+jIKJg36BgoJ/e4eBgYaCfn+BhYN0
gX9/gmp/h4R/gnx+f3+Bf3+HgX6Ih397ioWCfYKDgoSDf4J+foF9gYR/eIGBh4J8eoV9f3uDg39/h4V9gn17fXyChX5/gnp6gn9/gX9+foZ/fX9/hIV/f36DfnmEgX97gX2CfIKDf3+Ce3+Ffnd9dXR/g4t/gX6E
f397jn6DiXx9gYWGhH5/f3x1goWGf36Dgn+DgYN5h3qCf4SBfomCe3yBeXx+gYKCfZKBfn1/gn+Cf4F+eoR7gX6CgoN/gX+EfYKBfoOBhIeEfn+BhYN/fX1+hn9+g4F/gYaBfIGDhIiChXyCfn59dHp1fIN/f36D
gn9/gX6BfIOGiX18hH+DhYeCf39/e4F5fX53hn6FfoN+fX+Ch4GCfXp9fYOBgn6Bgn+Bi3+Cgo57e32KgYSBgn+BfX6BiIeDhH6BgX9/goF6fYiCfHx4ioh6eIF/e3+ChIeBhH6Df3yChY+Bg3uHeIqCf4aBjoV8
gn+Df4V/foaBin+BgYF/g4WBfYJ/gn18fn9/en+FgX+ChIaHgodxhXyBhYZ8fH2DfIt+foOEkIF+hYN+f3mBf4GBeYF+iX18gn+Ff4yDgX2FhoWFf36De4F/fn+Ce4N2fn2IgYGDbXh+fn98f4mChIR/hoGEhHOB
gX1+doWKiHp8eoGIe4GCgnqBhHx9gn2Fg4V/f3x/iIKIfH6FhY2BfYaDf4aFf4R/fXh9e4Z+gX9zjIKCg4aHiX5+kIKCf36BgX9/g4KDf35+e3R7fo1+foSBgoOEf3+Fe3aBfIiDhH6DfXuCh4mFfX2PfoN+fIF7
g3t4gX1+gXx8iIGChISBeoJ4goGCi32FgnuBd4OCeoKBdX+DgX1/g3tvfIF/g3+DhYOChYN/eYN+enx+goF/hnR+g4F8foSDf212fn2Ce354fHeDe4eDjIJ/f4x/gXh/goaCgX1/fn9/fYN+eISBf3uEfHuFgYKC
g4SCgYF4gX54g4V6iJ2Bfn5/eYJ7d3x7fY9/f4OYhnuBh32CgYJ9fn+BdYN/gXt9goN+fX+DgX+FgYR/fIJ/hX1/iYGBfXmBfoGEg4KBeoGBdHeFfH58fIF7f4J5iX9/e3uBg4J8f4F/dIF+g4J3goZ1fn56h32I
hXxygYGNhIGBfXp0fod+foWBf32DlXqCgX6IgX1/gYeEgYSCgYJ9hISBiYN9gYOIgXp9dYF+enh/fYGCfYJ+f4J+hYN/dHt+fnuBfoKBg36Dfop3gYJ/foF8gX2EgX19f3mDfZCEf36Cf4WCf4N8gXaBgW6KeIKI
hISBgnmBgYF7e31/enp+fYJ+f4x9f36Cf4GBgn1/gYF+e32DgYR8gXl/gX1/f4N4fX9/f36ChIyCfnyCgYGPhoeBh3mCcXyBe3t/g4N8hIN/gYKIgoN3gYJ5hHh9hIGBfIiBf31+fnuJgX+EfIWIf4SCfIx+fn57
gX17hIJ+foKBdYSUgYGDfX6BgYF7fnuUi32Df4F+hoFyfn59gX9+fn99gnyCe4KCh4V5goKBgoOFfoSDfnp7eYF9fnp+g4N/f3x5f4V+fYN/goGDg4F1eX6NgW18g4KHhHyDg4KCdX+DfX6CfYd6dYGGf4F9e4GB
gWd/fnN+iHmEf5t7fIV+fIOBgnyJf39+h36CfXyBhYp/gnyEgn+BfX58iXmBf4d7hnx+gYOBgYSFgYKCgYJ+cH15fn9/g4J/gX98dX2Ke3V+fIF/gn6BfoN9goV9g4KEfoGCdn+Jf39/gYuDf4qHen99hX+DgYOB
iYKFf4KCgXmCe4GBhIaBgXuKiomCeIOBgn+CgX5+god/hXl+foF+g3J/g32Cgn58gXt+gXJ9fHuGf3+CgYKBfYZ2gYN5hH6BgXyBf3+BgnyEfW5+f31/hoWFe4F5fYGCg4GFfYSHf4d/gox9f4d0f4qCg3yBhYKB
hIGCgoN+gYGDfH5/gn6BhYOFhH9/hIF/fnyDgX+EgoJ/f32Cgn99f31+eot9f3+BeX2Bf39/c3F8f359hn5/f4J/gYRxh4GLgnmIhIKChH55e4KBgn17f4OBgod+gYR+f31+fn2FhoKBf4h/f4SBgoKDg3Z+h36B
goSBgY1+goOBfn2GgX1+fHyDfoGCenyBiHyFg32DhIJ/gX1/iYJ6gXZ5f313f4GCgX1/gnh/fIiBhH16gYF/e3+EgoGHfoh/iYOGeX2Be4KBfn2BeYF/eIF6eYR+gn5/moWHhH6Cg36CgXx8fW2CfYGEfn19foaC
f358foSBgY2Bgn2Ig4KCgYN7f4eBfoGBhIR7hX2Bf3+ChXyFf359g4x+gYd+goGBfoOEf3R5fX+CgnqFiH2DiH98goaBgoiEi4R/gYGDgoJ9hoGEfYF+fn9+hHuDgol8fX59gX+GgoeBfoFwgYuChXt9h4GLhXx9
eX1/fX+Gfod+fn+HeoN+gYOBgYKFg4KBhYd8f353f4+Cfn97goGCfnyDhYWEfX54hIN9hH2Gg4qBgX+Bf4R/e36BgoaEgn58fX+Cgn98hYGGgYF/hIN9g35+gnx9gXyLhH18f31/g32Ff4J7f39+hH96f394eoOG
fX9+gXmBgXeBfoF/f3t/jX+DgXx9gYF9foh8fn92fX6DgX+Be36HgoSBf36DgnR9fn5+foJsgoF1iH1/hIGPf419gYF8iIt/fX6Cg4GIgoaHiHyCdX99fX1/gYF7hYF+fot+g36DgoV/fX98fX2Bgn19f4F+gopn
fYJ+gXuBfYJ8fX+EfXyEgnuDf3GCiXyDhYWUgn99f4aBdoF+gXt9foJ+g357hX97fYF/c4KFgXt/gX6CgYWNg3uGfoaDhX5+f3CDf357gXh+g4KJhYiBfYGFfXR9e4KChHqCboeCfnyBfH9/g32JgX2Cf4eBf4F9
f3yCgYGDfHuCf39/f39+fX18fIF9iH59e39+hIF9eH9+gXmDfoKBfYJ+f36EgoF9gYKCfnyBi4KCgX1+gX6BfX+Dg4R+f35/fGyBfX1/g31+fYF9g318fo6BgX94f4N/fnd/fH+Cf4ODfniGf31+fnp5foGEgoKC
gn+Fe3GCgX+Jf31+hYGDgn2Bf4OOf4J9fYZ9iIdyfnp9jH99hn1/b35/fn+BgoSBgn94hX+Be4J9fnt/h3t+f311gYF3iIJ3goF/f4R+f4GBgnaBg4N7e4F7iX+DdXOBg31yhYKDgX+Jf3t/gn2DgX2GfoF/fYFy
hXyBfIF9foJ4f3+Egn15hoOBgYGHfYF/f3p9gYF/fYKCfImHd3yBfnl9g4GBfYh+e5GEh358gn+LgX9/g4qDfIF/hIF6g3h1gYJ5f4iChnt7fYV+fnmDhn2GfoSBfoN+hn+Bg4aBf4OBfX+FeHx8gox8fYGHfn+D
gnqIfoF/f3yCZ4aEgXiBfHl/f4SDg4GCgX9/hoKCioN9fnV/gn9+e36ChXx9h3+Bf3p/iYOEg3+ChIp7foV4gX6Gg3t/hHx8fXl/gn9/gYOBiH9/eIGFfYN8gpKDfYJ+eXx/fXR8fXuEf4J+f3x3gYN8hYp9hYeD
fIGBfoR9gX6KgX6Cf3h/fYKCfH+IgoF+gXuEg4SDfYR/hX+Gf4WBhIGCfX1/ioWEf3t9gX6Eg3mBfXt2fH5/gX6CgX6Ff4GBhYR8gYJ6f36GgoSBfXt8hn+CfoKHfX6EgX1+gXuCf4GBfnh/hIF/fISCe3mCe4F/
dYV9f4aHg399g5KBf4F8goN/gYiEcnZ/fn6GgX+GdnOCgYSIfHmCfH6CdoV/hXuJg3x/e397foKCgYKCfIaBhH+ChniEgYqEgYSEgX57f4KDjHx+fYGBfH9+goJ8dXx9hYVueXt/fYWBfIF/foGBkYGFd4F+i4N9
fYJ9foWBhol4eX98hIGBgYN+f32DhISBf4V+g3yKe4KFgXp9hoGCgX9/f4KCgX90iIV8eoOKjHuDfISBhX+Egn1xkHuCg4GEf4V/e35+fXx/c3uBgoKCfn2Bg4WDg4ODi3+Ff4F/g4OCg3uHg4WBgn6DfH1/g3+B
fX6Hg3t5hH+Eh3Z/fYeIh4KChH6BeYKDf357foF8h393goWBgn9/g4N8foKGf4J8g3+BfH1+g4x/f356foKHfn6ChH6Df4GDhH6CenmBfoqBgX1/e4R+gYSDfIOMfYJ8eXmKfX5+f319goSDfnmGhIZ4gX2DgYZ+
g36GgYGBf4WCfYOBfX2CgX2Be4N8foaIfYOBhYKBgniGgYZ/fHlvfnyDg3+Jh36Cgnx/fn2JhX1/f4aBf4iJfn+BgX1+fYGCgn2BhJCBgXeDgYGBgoF/foOCfoSDgn6Eh4F+hYSDf3yBe4aKf36JfoKFg3mKhH+H
fH16gX9/f4ODf3R/gYd+d3+Cfn6DeoR/hHmDgYKBgn2EfX58fYOBfn5/g4F/f4R6iIR/hIV/goZ6gYJ+foV8goF/hH+Dgn6Mf4p6eoGBhYKEhHSDgniFg4mChIJ+gX6Bg36DeIR8hYaFhYF1gnt7hIiBe352gn2E
g4GEf4ODfX18foR9hoaBgoJ9fIR/f4WKf3uFgYN8goJ/h4GDe4R6f4GEgYGEgXyKiI1/gYF8hoJ4e456fn6Bf3+FgYKGenuEfn6DeYGDfYF8f4KBg3+DfoN/iIN4goGBgYKCfn57gYJ8eH9+g4GBgn99fY+Bh3+I
f4N+gn2Efn2Bg4SIfXyDf3l+eXSCfnl+f4J/gn9/iIN5gYJ9f3l0g4F+hX+DfYKEfn9/e3x9fYGPfX+CgX6Ff35/f3x+gXyEgn+CgoF+gYJ+f3+ChIODfX99gX17e36CfoGBg4V+gX6Cg39/k39+fYKDgoOBg4J+
gniBf4SRg3mBeoN+fYKHfX59f4l+e4F7gX+Dgo5/fn+EfoKFfYN5f3+Bfn+EgoOBfn6Cf4GCfYJ6f4aFgX+Ge4aId3SBe36DgoOIg4J8e4SCfoKGgX9/gn5+gX6EgX19gYWBen5+f3x6hXWHfn5+jod/fX5/foKB
goKDgn+DeoGQgXp7g3B6f35/f3t/gYR7gn+Dgn6FfH9/fYGFf3yFf398hIV9gn6Mf3t/f3iEhHx7gX+Hg3+HfYKlgoR+gX2Cgn2GfYKBhH1+gn2CeomHh31+hYOBf32DgYN9fX+Ben19f3qJfoOFe4iHg36Fg4aC
f4N+hIGBg398foaEf4iCl357fYV2fn97f396f4KCgoF+foOBgZN9fn+EhYKHfoGIh3lvhoSDiIGFgYGCfH+Lg3+FcH19g32DhXyIhHyReYSBgYt/e36EfoF+fn52gYKBhYJ+hYGGd3+CfoJ9gYmMiH+BfH1+g36H
gYF+gYKSiYh/gYKDgYp/goaDhYKBhYF5f31/fIN8goF+foF9hXqKg395k3+Dhnt/f3KBg4GCe3mEf4N/gYJ9gYNyf4KCgYiBe4KFgn6NfIJ/gYGCfH5+foJ1eoiHgoF6gYN9goGBfIp+goGHhH1+in2CgoR8hnV/
gn5/foh+gW6EgX+BeYWCgn97foGDfYSBf4KCfX+Ffn11hX6BhYKCe4F+f4F4f36EgX+BgYGEf5Z+fn+BfIiCfoV+hH9+gnyDg3d+f4SCf3KEdXl5fYSCfoKKhoOCgX+BfX6BhH6Ggnx/fX1/fIJ+goN8eoN/fYGC
f31+f4J7foN/hIV9fnyIhIaEiIR/f4d/gn6BgYeBfYZ9goF+gX5+goKDdoGBhX1/eXx7gYGGgoGEk4iBfoOFgnZ/jn6CgXuDg4aEgn9/fYN9fX55fIGCgoJ+fnZ7in12g4J/e4yBgnuBen9+f4GDfX6Dg4R+fIGB
gn1+jHV8jIuDf4KBfoGBhX5/goOMfHqCfYN/jX2GgX98gn1/hn5/eH5/fX6Ef4V6g4J0g3+EgnuLf36Bjn6IfoF/eX6BiX+Df39/fX1/hIOCfXpygYF+g32DgYWBg319hIGDf4ODeoN9eYV7gXiGgX6EhIeFhIJ6
fYl/g4SFgn2Cf3l9hZOCd3Z9f399ioaHfYJ/hX2DgYWHhX6Bg3Z6dX6BhIWCjIF/gX+BdYN/gnmBeHx8foKEgYd/gYGCg4SOf4aBfoF/foGIhXyCfoN/gYODe3eBgYNzg399fYN9fn9/gYJ8gXt9fYWEfoaEhIOE
fYGBnXuChHqEf3t7iYGCfH1+g4WIgoKEf39/e3+Dfn6If39/goWBf3qCh4KCfXx7oH+FhXp9goWBhYOBhYKBg359gXx2gYt/eHp/gYGFf4Z6foGGeX9/hISCfn+CgoGBgYJ9goF/hYOChYWGgX55f32Bdn2GfoJ5
fX2CfYODe4qBgZGBf3+CgYGDfYF5fX9/jYd7fn1/f3+DeoR9f4uKhIN7foF9g4J8gouEf4J6gXyEgY2CeHx+e3+CgYGDhIGBfYJ8hIt4gn9/foaFjISDiIOWf35vfn96foGFfYF5f3mBfYKEgX+FgYKCfoKBfoSF
goSBfH99jHx+g4R/gYJ5foWHfIF/e4J+h35/g4OIf3p/gYKKfYN9hXx9hYN/joN7hIGFkoF+g4N/hYGFf4KBhXyGg4GDhYF7gYOFfn6GhWyBiYKFhYJ6gYJ/gYF/fn6Cg397f4R9enaDfn+DfX17hIKCf31/gn+C
goaBfn2Bgn2CfH5/gX9/f4N/kYWCgX18fnqCf3yCfX9+hHmDgoR/f4KLfYOCgWyEfn+IgX59f359gX9+fXt+hIF+eYN9f3+Dgnt/gYJ/fXyGgYGBgYKCf36Bcn5/gYGMfIKFf3+Lf36BhJF9gYKEf359e3+Dh4J/
fn6IhJGEgn+Bg3x7e35/gX19goWJgoF8f4F/gYOBf393f36DiHZ8gnqJfX2Bhn59m3+Fgn+Bfn2Df36CeoGOgYJ/f4WGhn59hXx7gXp3fYF7fYF/goV/en6CgXl/h4WFgXyBgYF/gn5+fH1+gYR5gYGCnYKGhHx8
f3t6f4F8hISCgYF/hod6fXyEhXx8hn54epB8gnl/fIaJfH+CfHqDfYGBf4KEf3+FfoKCg39+f31+h4J8gX6CgX1/foF8gX5+inh8gYd9fol2in+EeIGBgoR/eYORf39/gn93hIGFhISCf4KBf36CfH9+hH1+g4OB
hH6DfH6EgoF8gXl5f357gn2EgYGCfod5jn19foGDgYGEfoR5f3+Df36Bhn2EfH+BfYOBfIiEe3t+fYN/f39/f4J+hnyBfn2BgYKBgX58gn6CfoGEe39/iIGGgoqBfnx9gX6BgYJ7fHx9iX59eISBf4KDfX2Den5+
fIiBf4d6gYKBgX+CgYKCg4GBf4R/hIJ+gX99e31/f4aBf36EgoJ3gn+BhH+Bf3+BhXeFeX2ChX1/gYV+eneDeX2CjoGGhH9/gYR/hIaCgX98fn6BhYSFfIV/in2BgXqCg4KBf3+Bg4R7eISBf31+f3p6g4OHgm6C
j3yBeX9/hX9+g3+PhoF/gYF9gn9/gYGBjIGLgX2BgYl/fn6DhX6EfH2CfoSEgoKFen+Cg4ODhIN8f4OBgX9+hHl8f3+GgoN/gXuCgX5/h36BfoJ9goF/fISBeIKJfX+Ef32Gh4OHgYJ/f32Dg4SEf4GCgYF/iIaI
hIOBfYWDhXx0f3t8eXyDgn14gnR/en1/hIN9f4mBf35/f3p+gn52fH99gYGFfYGBgX+Bg4mHgYdtf3iDhYF7fnyBgoV/g4KBfn+MgoSEfn2DhW9/fo18f4R+hX+ChYeBg4KBfoGDf3+Ef4J9fYSEg4GCYI2Bf6N9
goiEgn9/gYKDgYGBf32CfoZ8f3+DfH59goOEgoiLcoWGf394f2yBgn2DfoGEin2Bf4SBkHyCfIF8fX55g31+gYWBeIGBfn6EgYF8foKBgnyXfn6Bf4F+gYKHiYJ/fIF+gnyCgoV9iYF+fIN6goKCf3yCfn2CgYSB
jYGBhX6Fgnd+foKBgn+Bgnt2dH6Fg3+DgX9/f3x/e32Ef4KDjZl/goKCfn99goSDfoWDfn+Eg3+Bf4OCgYR7gaJ/foGBgoGCfoWBgoSCg4d+goGEf3mGgoJ6f3l8gX53eXmHeX59gXWFhHyBf3uJhomBgn2Bg3F8
i4R9f4F7gniDfX6BgYh+eH2ohYODg4KBe316foF/gX9+iHyBgXaEloaBe4WBhIJ8fn57gYGCfX96hoGCgYJ9gX6Cf4V8fH+BfYKDfnyCgX6DgoeEfoODhH+TgoSFgX5/oYN8g39+f4KDf4N+f4J9dH2BeYR7goGH
f3qBfnyEfXh4gYSFgn2DgYh+gYF6fnx9iX+Dfn+BgoJ/f4F9foF/fX2Ee3qGgYF8int+fnmDhH+DkpV8gYF/fYJ+f392foGIfY14fn5/fX9+jX+Dh398g4R+goF8gn1+fIJ+fol5hXt/f36IfoKBgX2Bfn2KfnyJ
fYSBhX5+f4GLfXiBcop6gnx7gX2Bfn6Cf39yhYN+hn5+g3iBfIKBgYF7gYGEgYF+gYN5g39+gYGBhnyFf32BfYV9hYKGgXyBf3+BfoJ+f4l9iX+BfIGBfYx+gn6Gf4SChnt+iH2Ggnh9e4SDkYGEg4p/gX+CfoN9
en6Bf4GCgYeBf458f36HfImBgoN+fYmBf3OFgX1+gYqDfoV/fn5/fYKEfoZ9fYF4gYOCd4WGgoeFdH54f4N4fIKBfH6ChYGBgnx+hoF1f3+CgX9/foR8ioJ7g4F9h3WDf4eCgoGBjoJ/f4h/g4Z6gn+Cf36Hgn6B
fnaSgn+CfnyJen2Ffn9+fX9/e317foh9fYOCgYF/gYKCdn6Bf4N+eYV+gn+Fgnx7b4J7eoF3fX18hIGBf3OLfoSCfH2UhYGEhX+Ggn6BfYKBf39+e4eBg4N9fX9/gXx+gYFyeYKBiYKBgX+CfX97goeBgYJ9f36D
fIJ+fYJ+eH+Ce31/gX2CgX96fISCgoGDe4aBg3x+f4eJgYiBgoOBgYODe4KDe35+fIKBgX+Gf42Cen96hIKDfoJ7gX59ioGDfop/fYd9fYR/f3x8f3t/d5Z/gYSEf4F/gYGEgYGDg4KBhHyEgn2Cgn99hHuLf36D
fX2CeXx8eIZ9goJ/gYKCfH6Fgoh/gXqBgn99gX2BgYJ8g36DgoGCg36EhH6Fgn6CjYaBhIJ+god8g4KBfoJ/g4F7fnx/gYd8h3+ChXuEgX9/fX2LgYZ/gX6FgXyBoH+HgX2Wf4GFfoGBd36Hf394f4GEg3qDe4J9
dYSHiH98fn2Egn19gYOBgn2Hfn2CgoF6h4R+f3uDgYaBg4F/g3x8gX6Bg4J/f36Eg4SDf4SCf3yCf4SChHuBcox+hIh/f4J9fXp/gX+Fe4GBgYGCf355fXmFf3qBgXd5g4V+fX2Bf317goGDgYR0gYOBfXyBiIN7
fX6Cf3+Ef4d/f39+iIR/g4d+gZt4fn98jHx+f310fImBf4p4gYF5hoSCe5p2gYN7fX6BgX97eHx/f4x7hXx/gYSFfoF/h3p/iIN9gn97f36Bg4GDe36Lgo6Dh35+hHt3g4ODiYJ+hId+fIZ/gZSCfn6Efn6KgoaE
houFhIp4ioGGfoKFfHp+gbOMgnt/hX2Di39/gYSEgnx9g36Ch3x+fnyBgoSQfX1+goJ6hIKCgYJ4h4OCfYeCgn98gYWCf4aDfoJ+foKBgoN+gX2BfoOVfX9+e36Cf4R/fIJ6jIJ7gYKRgX57fYJ/f32FhH6BgXl/
gX+EhoGFe4GBf3qDg4OFgXt9gYN/en55gnl/fX+CfYaEenmCjIKDfn96fH16f3+BhXuChoGEg398gYJ/g4KNiYOBg4SBf32GgX+CfoN/gYKCf3+Elnx7hIF9f32HgX9+fJaBf5CNiIN6fn6BgYR/fn17f4N9g3t/
hHuIgoF+e398h4F5hnyCe4N8gn+BdYZ/f4N+hIGDfoR8fn6Dgn6CgoV7eYmEgoGOd36Dg358foOChX+BhIKCf4aFhX9/g3iBfXyDdn1+gn1+goF/goV9fX6Be395gn9/gnp6hH6DgYF9gYR6gn9+VH+Bf4GBgX1+
bnqDg3d5g3mJeX5+eYF8gYODi354i4J8f31/f390i3x9fYN/fIF/g319gn5/f4GCfXqEg4Z+fIR+f32Eg4OBhYGDgnl3dIGLh36Bfnt+g4J4hoyBdn+Bf4KHiYN7f4J5fouDgn2Cg3l6i4t+eH98goWIh4SDgoJ+
gn6Cen+Ef4SBh36CgoaBfX55gYKGen2Den+BfYWBb39/gn9/eX1yfoGCf4WDgn+DdX6Bg4KBh399foJ4fIZ+foF9goaBhH+DdH6Ef4N7g4WBfXp/goGCgX6Hg3uHhXyEgn99hIF4hYWDfYeEg3+BgX+KdIiDhH1+
hYKBhIGBe3p7g32LhIF9fIGEg4KEe4GBgnyBfn1+eH97hH9/goOBfH6BhXuBf32Df31/e4F6goGOiH5+eX58gnODiIF1gYeBgYSCg4mEhXx/gX99f5CDgoGBgoV+goV/f4F/hIOFgoF+g4J9goiFhH+BgX6EgX9+
eoGBhIl/hH6DgX2Bgod9gXWBg4ODgoF5g32EfoF+gn+Bf4OBgpuBgoOBgX2DfXeFfH+GdIOEhn+Eg4OCgoWCeYGFfm52gn+Bhn6DgXx9iIOBgYR/gnp7e36BlX9/hIR/cYGDfnuLgX+Cen93hX6GiHl/eYSHgnmD
fYqCe3qHhIp8fnaCg4GCe32CgYJ9gYODcYF7go1/h39/hIWEe4KBhIF9fnd+gYGGfYZ9hn1+gYJ+fXx/eoh/fX5/f3yBfn5+gXp8gYGEfYGCgXmBg4iBhIGEhIF1fH54hXyCf4GDfXKBfoGCeoJ+gnl+d4F5gYeB
fXqChn98f36EfoF7hoSGgn+BeIWDf4V+eX1+k35/f36DfX16h4F7hISNgX5+eX+BgYKEgYGBg3h5f3+EgYN/f4KIgXx9gX6Bf3+Bfn97e4N7f3yHhoGFfn6Ff4GDgX57fnx8fn17goF/goN+hoN7fYSCfIF/gYOD
f4iBe4qEfH17gYGGhH6Dfnp/g36BgX+Bgn9/gYaFgYd/gnyDfX99f4N+fYeBfYF4fXuCfn+DfoF6d3WGeYaHiIJ/hn99iH93hn+EgoWBg4N+goKBfoKCfn+DgoJ/iIKBg4J+g4SHfn9+gYdxgoNygX16f32Cen5/
g3aBg4J4inl8goKCgn6DgoOBgoNrgoGJhoJ+hIF9f4ODhIF9gXt6hn58g32Ben9/f4F8g3yCf4KCgYSBgoGEfn2DfYV+goSDf4J+fX9/foJ9gX9+goWDfoKBfoKBgYGBfnuFf4yJhYN/goJ9hH+Eg4KGf4N7gX9/
f4Z+d4SDcoGBg318iHx6eYGHgoKBeol/gYF6go18foF/hYF/iIOBfomBenmCd4R+gYF+gXuDf3x9gXt/enuEf3h7f4F9f36DfX2Jf3qBf3x+hHaEfn6Bfn6FioSDfIF+dIGEg3iCfH6Bfn9+fHt9fod7fn57hIF/
f3yGbYGIe4J5gYF9hoOBgX+DfX5/iX2Cf4KFfHx6fYaGiHtwg4KEe36Be32HhIl+gYWCg3yBfohyfHt6f4F/eYKBin98dH+GhoeDfoqKf4eBf3t9h4OCh4KDhYqCbn6Bgn9/cH2Cf4ODgX9+e3yCf4OBfYGIhIl+
gX+Ff4WEe4SHg3uDgYR+g3t7fXl6foN/goGChH55f3mBh32BgoF/hIJ/fH16goGEgYR4i4Z/e4J/hIJ9gYGBgXiDgoSGfn+LgoGOfX+Cgn6Dg4F/f3+Bf32GfoJ+f4F8e3x+foh7f3+HenuDgoGIeISCeX+EfIOP
fnKEfoJ9fH59hoKCeoN9hIJ9i3uDg4R7fn9+fnx5fnmLgoiCg4GBgoODa4GBfYGBfX6GgYGDjH6GgnmBg4N/gX99e36Cf393gYJ4e4F+hnyHgYR+e4F/gn1/hH5/cI56g3+Gc4KBhH19f4SFfn+CfoJ3g31+gn6K
goJ8g36Ch4F/goWDe3uIhoZ+e4F+eX9+eX97g4iBfnx+e4GDfIqCfX5/gYN+f3N/doN+gXiFh3+Fgnp9iX+Eg398e3+ChIKCdYKDgn+DfIGChH99fX2Chot3g3p/hoODg4GCe4F+foSBlYt5fXuDh4Z+eoJ+hoJ/
go19fn2KjIF/gnx+gX6Bgnt6goKDfnyBeIGCgn+BlHp+foGHf3qBfIeChIJ9foV/goR+fn6CgYJ8gYR/f4SCeX+Ce4N+iIJ8fH99fX5+eoJ/hIN9g4R/hX6JfX9+f3F7fH9/f3l9gX+CgX56gnx9f4F8i35+gYF/
f3d+gXp9d3yCgn1+g4J9iYSEfXyDgX+Bh4KCgYGCfX+Bgn+BhnmDhYJxg4GBfn9/goN+fn99e4R3f4GCfn6CfoGGeIGChIOOgoV+foF4hH6Hfn+Fe4N/dnuBiIGFe3x9eYmBfYN6hX9+goF/goGCf4F8hYSCfH6B
fXx/e355hISCgYKCf35/fn1/fIWOf4F/hY6BhoSEgoOBfn2BgYGCg4GEfoGDfoOBhIFzgYl/c4mEgn1/hn2Ge351fn98enV+fn59coN/iH6Ce35+fnuBen+Ignd9h4GChHp8f4KEg39+gYKBg3+EiYR1jnt+in2F
gX+BgoKBhH9+d4WEfn+Cfnh/hIGCgYR+f4J8fYJ5g3h8g4F6e3yDgYd1f4GCf4d/eX6EmoOCe4KBfYF+foGDf3x3fnN7g32DgY2Cg4aGfoWBgoF5gn2Cgn+Gg4iDg4KBe4R6g3x6hH+CgYmDhnx+gW+De3qBfoN/
foKEg4d2f4GDh36Bfnp7goaDgYN8h4V9f4GBe39/goJ/foaBe4F8hoaBhYKLfnSBf3+Hg357hn6Df36BfIJ2e4J+dH59goSBjImHhH+BgoJ3f3yBgoKBgnx/gYN+gWuBhYF3f4d/goKBfIGBfoGBfpKCgpV7gX59
jIF8ent8f4Z+hoGBfIF8eIN+f4pug4V1kH9yhH+BfYN7cXp/foR8f4F+iHmCgXuBf4J/f4J3hn+BgoF/e36Bdnx7eoJ5f4h+iH9/eIJ/gX6LfoF9gX6BenuJf3h/eX2lf4GBin99fX6DfIN9hIOBi4J+g4R9hH1/
goJ/hYOIf4ODgX+HfoOEeoR/hXOFf3l+hH+Dd3qIgYKBgYOBf32FeYKBfn9+fXyBfX2BiYSCj4J/e4R/f4GBfoGDhn6Ef3+Bhn9+iH2FgoJ8hH6QhYF/foyFfIN+gXx9f4SBf35/doJ9goGCfIN7foiFfoKEiYV5
g3+GhoSCjX6DeX+HfX5+goN+e318e4GBiH9/f4OCf35+f359foGBf4N9fn2EfoOBhnuQhHt+f4J7gYV/g31/gXR9f3+Ygn6EhoODfnyCg36EfoSDf3+BgoJ4fYF1fX+IgYGMhH5+fYOCg3qBhoF+e31/g350g3uC
d3+BfH+Cf4V+fIF/f4KCgX9/gYN+fnZ5g39+g31/g4N/goKGgn2Ee4h9f4Z6fXeChH5/foOFg4GCfn+HgoV5f4F+g4GDdX9/g394e4l9hH57e4KEf3qCeYiGfn+Bf3+Ddn+FhIF+i3qDi35/foZ9hHx/tIGBf3uF
hn+DfYOCgX9/en2LiHmHhYJ+fn97fH+GfYV9f32IfYh/e4N8f3+Eg317f4iBiX15h4eBgXyBgX18gn9/fH2BfnyCf3t/f32EgX+BgX5+f4F9fn98h3uCg357fYF+fX6DfYR9hJKCfn99enx8eYSBgX5+f39/gXuC
h317eoJ/gX58g3iBfoF+fnl/fYN+h3+Cf3x6gYF/gn55f4R9goR+boF+gYGHiG2Cj4J8f4J4goGEg4GBhIR8gn5/f4F/gX+Bfnx+ent6e4KGf4J9fIJ1gYGBg32GgnyBg4KFgoF6gX97dn+BfYh/f3yCfX2BiH+B
gYGFfnx7fIl8foGBeHp4gniDhId+f36Gg4SBh4F/foKCiHuEgoJ4iIF+fn+CfYGEfX6Bf3uFgn+EeIN+fH1/f3+Mg3mDhn+CgoF+fn6BfnqKen12f4KDioOBgYKDgXyKdn6Dfn96gn6Bfn9/eXmDeIeGf4WBeH5/
gYF4gn6BhYiCg39+f315eYSCfH+Dd32BfYF5fn2Bg3SGfYSGgYODe4OCg4KCgX+IfnyBe3yFgX98f4GBf3p/fX9/e4WBf4SCfoSEmXt+g4KCfYGDf4GNgoV8gXqBgoJ5f3x+fX99gYGDfH9+g3+BkISIhIOJf4GC
h4OGfnt3f36BgX2BiIKBhH98gYWKe4R+fn2Bf4mHhYR9gXmCg3t9fXt5g4R8hIiEiIN9goiCf4iBf4J3fn18fn6BfoKBg355gn9+d4F/eoGTjIKDf3x/gYSBk3mBfoR8gYKBcn5/h4R9iYKChnyBg4R9g39/gYGB
goSCd4GFfYOGhX+CgYZ/i2R+fneBgn50foqBfnt9gn16f4OOgoGNgXqCg4SBfoeBgYF/gn94gYJ+hX2BgX+Ef4GDho2EfXt+hIF/g3+Bf4mEgX18gX57f31/g4F/goJ+foKEgX2EgX+BiXuBgn5/g35+f4aJfoKB
f4yHgXx/bYeIjIFyfX+FpoJ9g4WEeoGChH13hn9+goJ9gYx7hIGCi4J9gX6GfX+Hf317iX+CfH6Di4KBgn2BhYF/g3p+fHmMf36Fe3R8hn+CfH9+hn99gn17h4SDhol+eIF9eXp9fXp/foZ/hYF5f390f4aDiod+
hIKDe4N+eYGFen5/fIx+hH6DgYKCe3h4hoKDgoGGhXx7gn99gXmEf41/g4N7gYKBhYeBg4KCg4qBeneBfoKGf4WBf36Cfn1/f4R/eYGGhX9/g4KBeHx/gX92gX6GfISFgn99fX2CgYV8f4aDgYJ+fIODgoF+f396
f4F7h36FgXiBg36DfoZ/fISDh5OCgYWCf4GCeoGCgXx+jHx/fHyBgXp9gYuBgoSBf3p/iIKChIR+hYGFgnZ/fYaCeoGChoF8fY2Bf4Oae4GBg4N+f3yFfHxugYF/e36BiX59fYN+gYaBgYWDgoV+hH6EgYN9goJ/
g4GBfYR4iX2EdIJ/g4J9gn53g35+fnt7fn2Ef4J/f317fnyBgYF/foSCfoGIhIGCfX9+f4R/hH2BeoKDg4J+fISFhX+DfX97gXyBf36BgYF6fYV+f4GFfX5/goZ7goN8g359g4J/hHl+kniKe4N9fX9/fIWFfoGD
gXuBhYV3jIKBgX9+g35/gpaBhYZ9f4uBf35+foN/gX+Hen5/f399gX99f359g3x7fnaBfYSCfX1/foeCf4WEgYGFfoSFgYSBfn2DfX59hH+Df4GGgn+GgoSDf32CiIGGiYF+gYKCeXWCf4J8hH5/e359g45/fXyB
goWYf32DgnqBfIeCfouDeoGBg359hIGDiH2Bf3x+fYWDcoF+f36Cf4OGf4OEfYR6gW9/gn6FfIiBfIF1kYN/hYGEg4h9f4KBgYKBiHyHgYKBgXyEe3yLfoJ9e3+Din+Bi4OBgYOFgYd9fYKFiYGCg4GCeoaCgXyC
fH+DhoOBfHyEjHZ+frB7gX6CgX9+iniBgYF6g4WDf4V8f4N8e32Ce317jIWBdoN9f35/f318f5GBeoSHfX99hIWFf4GEgnx/i31/g3qCgYKIhH56gYJ9goOOhYF+f4GBgnp/e4WCgoGEhH+Cgn+CeoF/f32CfX15
g4GDfIJ5gYJ7f4NpgYN6g31+fn58goGCfn18fHp/hoGBfYJ9g4GDfYeBen19gn+Bf4J+h4Z4goF+f4GEgYJ+gYOHgYF4g26CgX54hIJ8f4aBhYN8d4OBgYV8foF9fYOBgYOBfoV9fIOMkX94gYF+fYF9en1+e5d9
dnGFe4iFgX1+f3eBgXyChIZ+gX+Cgnt/hH98gXx+hYaCfoGBg4OBfYGDiIGDe4V/foKJfYWBhn18hYF3goWEgX5/hX+De3+HfYGDh3x+fYOBhF2Bf3+Be4GEhI94f3J9goN8eYh3joKBgYF6gn9/f397e3uCgX5+
f4SIgYOHin6Df4F1f4GDenp9f359hH9/gYN9eHh7fYGDfYGId4KCfYKLfIF/f4aBgYV4f4V+gn+DiYt8goGBgoyBfnR/gYGEenyBgoKFgn9+gYF5e4KDfoGKjIyCfX1+fX+Ee4eNgXyCgYh4gYGKg39+en+HgX98
f3iFeoN+gn2CfXSDgYZ+g357f3x6fYV+gYKChIOCiZB/fYJ+fH6BiX+GgoSBhIJ+gYSCgoKBfn95hm9/fIKBd4eCgoSFfnWJiX9/f3qBfYF+fYd8i3yDfIF/f4SBfX2GgoJxfIKDgX5+foF/g4V/hYOBfX2Gfn2D
en17dnV8fIOHf4F9eoN7f39/f4KDeIyCfoGGgYF/eYeFgoV/gYJ4fIF+gX59hnaBfH96g4WBgYGFgYGHhIV+gYR9fn+Cf3eBh4WEiIR8g4F/hH6WgYKBf398goOBgYGDgYV9fnqFhH6Bf3p5gn+DfXh+eX2CeoR+
gnyBeYGGfoWGfX94gX19jHx/fYGGiHx+hHqMfoF/goGDgYqCfH96f4aBeX58g3h8f3d/in9+foOEfXmBgX97fIWOgYKCgX9+fImCeoWDf396gn96g3+CfHt/g3mCgX9+gYOJhIN7f4KCf4F5fHh+eYOFjH6Dfnt8
f4Z2eXx9g3yBf32LgYOIfoJ6fIGHf318hIKEf3yFfHqBf3+Fg4N/g4R8f4KBg4J/f4l4fIF/iYF3fn5/hHWBfIJ7eIZ9gYGBgoN/gouCfIKBen+Ci4F+h359gYKGen6Dgn+NfYJ8gX+EiIJ9en+CfoF9f4GCgYZ+
g4F7en6Lj35+gnmBfnx+gYh9fIKBgX92gX+Cgn1+fX6Cg32Ffnp8fX2DgoWMg4GFf4GEfH5/fn+IfnyBioJ7dn+Bgn+Jgn97gYF8gn+Df318d31/gYGCf4Fyfn5qfX+CgYOEhH1/hHx9jJB/iYN+eXqBeXuCgoF3
f32CgYOIgoN/foGDhIOCf4F/f3+Dg3l/gYGCk4SDZoKEfXuIfHmBg3x/g4GCgX2Cg4GEhH6BhIJ9fIJ7fYRxgnmEdX6EhH2Bgn5+g4F9gXt8h4N/f4J/fYF+gX+BhoGIf397fH6Dfn96gX2BfIJ+goOPfnuDgX6B
foGEgoKBhoWEfXuFfYZ/gX6Cf4t6lIJ9f32HhYGKhYKGg32BeH5/f4OCg39+g35/e3eBfX9/g3+Ihn6DgYV/hnxwgYR4g4iBf36DhX+Bg4F/foKBg4R/h359gX6BgoJ+hIJ4eX2DgZSGg4KFhoV+e359fn19fX5/
g4F7e4F7hH5+foZ+fYKBe4mBd4ODfX9/gYN/fn16iX2Cfoh+fIJ+fIaHhX9+fIJ+f36CiYGGgXuDf4OBeYKFhIGCf39/e3yEgX19hHiEhYKBfnuFg4KDh4SCg4GDho16fod2gn5+g4GDf317gYGFf3qEfIOCgoKG
fX97hn18fnx8gX5+fH6BgYR/hox9g358g39+doiFeoN9foJ/gYV+gn+FdomLfYN/gn6BgoGBfn6EfIN+gn2CeYaEf4F/gzyBgYJ7fX1/gYKGfXV+gYSGgn5+fn+bfYR4foOEfX59f4l+fX6DhnuHeoN+f392fIOD
jIGChY2Be4KDf4KBg31+foKDg4J/f4R/gn6BgYF/gXx+hHyBgYF+f3mBf4ODgXSIhXyGgYZ+fn9/fnt/fX17fn98g4GDf3+BenyBf4SCdYeBf359fn+BfnqCgnyEg35+f4F9hH95fn+ChH5/fIJ8fnqEfoKBh36F
fn5+fYZ/eX5+iH+ChXGBf36HhIZ/foJ9g32Jg3t6fX6Efod4enWDgYyCfYV9foWBe4V7gXuGjH+Bg4J/f4J9f4F6fYJ9iX+De399gYJ6fH+FgX6FfYJ0fH2CfH98fIGBfIOCfnuBf3uEhYSBfH98eoiFg32Df4GF
i3+DgYOBj4V/e39+g4KCg3qFhYGBhYF/fX2Dg319f357hYWBgYOJhIGFfn6Cd3mBioaIgX5/gYGEen5/gZSDgn5+gYN/gXuOh4GDgoF+gX6Ffn55hH2Cdnp9g3+Og4KBgYaBfIJ+hH+Cfnp3f3+Cf4GBgYJ7f4OE
g4F7f4F9f318hIR1hpKFhYSEd36EhHuGeH96gn+BeIF8eIWGfX59f4R/fIGFfoGCgoGBf4R5g4GBgn+Cf4Z+fn19f399en9+hX+Cgn+BgX+FgX2EgoR+gn9+g36Bg4F3f3+FfXt8goF+gn+Fen18e4V+hIN+goaD
g3+BdIN/gXiDhoh8gXuBfoJ8enx+gn98jneLgYF7ioSCgol+gn5/eYKEiIGBgnx/f4KBgYN/enmNf3p6gn9/fX+Bf4KIfoqGg317f4N9fIF/gn1+fYJ/fYGHgn2Cgn9/f4J+go2Bfn5/fn95f4OEgYJ3f4F8g4mC
f4WGf3+CgX2BeYKEfX6BgoN1i4ODh45/eX+Ef4GChHyCh36LfoJ+hX99fX9/hHx9gX+DhH19hH19hYGGgnt/gXyChX97dnp+gX2Df4l8h3+Ef32Bg4F6goGBf3x/gYSGf4GGh3h/g4N/goJ9goGEe3mBgYZ/f4V/
go2BgYOBhISCioF5g39+foJ/f4ONfnx8fYGBhYJ9fYeDgoKCf4F/gn6SfXyCgYJ6gXmKgn6GgXyFfIGCfYN/j4J8cniBfoZ/nH6BgYV+hX9/hX6JgYJ/hIGDfoGBgoOKfX+CgYV/en59foJ8f3p7goSDgX9/hYWF
goGBg4KChH99dIGEgX+Ben9/g3+BhH+DeYJ9hYOChYWFfH99f4GIe4p/fXx8f3+Cfn+DfIKBdnqDgoGDfYZ5f4OFfn59e3yLfYGBf318eGiBg4d7fYOBgYF/hIF/gXyBfoOCfn+Bf4GEf4J+e31+f4J/hYGBgn9+
iX1+f4F9fH6MfXt7f4KChoOEg32Bb4F9hXqBgYR+hYGDg358fYiCfoSEgnuCe3uGen2FhX93gX+EgoR9hn6ChYF8f4J+eX+CgoN/gX98f4KBhX11gX+HiX+FgYF+f4GCf3+Be4GIi3yBfoJ3h4J/g3x9hYeIf4F7
gYKEf4OChX1/gXV8gn+Bg3+JgoGCgYOBf31/iIGBh398fXqFf359f5SCg4aDgnx+eXt+gYKBhHaDfYN0hn+EhIR7gX6BfYF9e4V6fX+Dfn99h4aDf4J+gnuCfoOGgYJ/eoF9gYGZfHt+hIeHc4GCfHuBfYGCg36G
gnqBfn58fYF+fnWDioGBg4FzgYJ+hH6CfoKBhn9/foSDeoKEgXx5h4F7gn19goh+foODgn6BgYF+f4aCfoJ9g32BgX9/iX95foJ+g4J+hnx/f4GCgYJ8foN/fH+JfnSDgn6DfIGCdoJ/e4d+hHuDi357gX5+goJ3
hImGfoKEfox+hX2DiIN/c32Ffn2BgoSBjXl7gnyBgXZ+fXp/hH+DgXp/e4OBg4F+f35+goN/gYp/goF+h4J/iHaBen97fIGDf36CfX59fYN+h4iEg4KBfn5+f3+EfIaBhX+Df4SBgoOCf4KBiIZygnt6foGIgoSB
gYJ/foV+d36Cg3t8f3+IfXmBg3h9goF9hX5+f4yBhYF8eXuDeHyCe36BhHiHhn51f4F/fYF/h4KFjYiBeX19gn6CfX2GgYeEeISFgX96hH2CgYqDg4V+gZJ+gXuCd4F9f4F9fX+Bf4d+iHyChIV9goJ9i4J/in6J
hIJ4foiDhIF+e3+BfXqEhYGDeX9+kH2BgoKCgoSBfoF7f399fXyDg35+gYFwfHmDg32Kg3yDf4F/bn6OfoWCfISFf4SFf4N+fHyCgXqBeH6DgpR+hn99eoKBe4SBh4eEfX2CgYOIe4aHgYN+iIJ/hYSChoZ8e3yB
gnmLeoR+foN9f3uBg4F9gYOEgn+BknyDgX1/gXp/e4KHgYd/eYWBgXyNhX5+iIV9goF/hXp8goF6iX6KhXx6foKCgXt6fnx9g3+BfYSHf3x/gX6BgX6ChYZ2eXh/gXyEhH2HgoOBf4mEg3+Gi4SFfH5+g4eCf36B
gYJ1gX98g4GEh318hH1/e4R8h4N9foGHgnyCh3p/hIOBiX+Bgn6BhoGDfYGBfHp/fIaBf4SGgXx7eYGFgn+FhId+fH6Bfn2BfoaIeYF9eoGCe4aCgn2DfoF9gYGFgoJ9eoGBgoOCh3p/c4J9gYN7e4F+e4F1gYWE
hoJ+hY+BdH+DfIODfYJ/nn6Fgn6Le4aBfoKBhoZrdH6LhnyDhGx9fnt9fXyDeoGCgYh+g4OBd4J9f32BgoGBfoF9foF0fYF/hH99fouPfXx/c4N9nXx2fYR/gn5+e3+GhX+Cf359gYSBhX58foGDfnyBf4J9foF9
gYWEh3xmgXt8f318fIKCf4N/fYh/goR8f4N4gYSKhHxpgYN/fYF4gX6DgX+HfYZ7gYqCf4N/hHqCgXCBf3p9fXaEhYFvfoF5eoJ8e36BiIV9iIJ+f39/f4SEfoV7fn59fn6Gf4x+g4F+eYGDfn2BfYN/foN+f4iD
foKEgXyFhIJ+fIOKfn19gnd7foKBeX2EgYF/gX9/gYqBf32BfX+FeoF4hIKBiH93fYOJg4R/f4SDhISChn6GeIV+foSCgYF9hIJ/hYJ+g36Cg4N6fnl9eYZ+goGDfYKBgoOCgX6Cg4KKgYV/goJ/fnp/gX+BiIaB
hYF/eoJ8fnx/fH6GjH+FfYJ+gYOCgoKCgXV9fYaIfn+Le3x+en2Efn6CeoSGhH6Df399foN+f4KDhnmGfnmDfn1+hYF7fYGCfYGFgXd/gXuChH99iYV+eoSFhnuBfn+HhXyBgn2Cg4F+f3+DiXh/f3qCfYGBgoOC
f35+foOBf36Efn5/eH99gXt/eX97f31+gX9+g4R8gYl9f3yEf4KKgX9/g4qDgYGDhoqBgoJ9gX2Dhn+Dg4F/fXt+dn2BeH1+g3+Lj36Kg32GfoSBfIOBg36BhX1/gYJ9d36Hhn9/f39/hX1/g31tfIF9gouDeXp+
f4aCgWh9gZmDgYN8foKDfn5/fYJ/fIGFfX2Ef3x0gX9+f4GFf36Cf4h/g36BgXx9eXqEf4KGf318fHx+goN/g3+Ce4GEgoJ8hnOBeX98iIODgnx/fH6DgYOCgn99fYGHeoGLhIGBgYZ5gmmBiYR5e359g5CBf4OC
fYGBin2EgXxofn6Cj4N7hIGBgYKCfnh8dIOBhoOGg3x+eH1/e3+Dfn+BgoF9hYJ/f4F9gneBfn9+fYJ/kHmCfXuBgYZ8gXt9goGBfYiBgoh/iIR/fIF9iYF/gYN4g4GEcoGCeoJ/hIJ4hYGBdn9+foF2h4N5h4KC
gYKEf4GChYR+fYF8hHt7gn99g3WBfH6Dgn2Cg3+Ge394gYOFgYR7hX92f397fnmEfYF+g3eCjIN7gYWCfYR/iYSNgoZ+gYeDf4GCf4Z9gXx9g35+g4GEgnt8gX+BgYWMfX2CgXt8doF8hXh9gnl9jnmCfX+Eg4R+
fHmDhYGEgYGBg4iEf399f36CgYF5gYF+f32DeXt4f3+FhX6EeoF/gX9/gYF9k4V4eoV/fIeChIJ9gXqFd4Z2hX2CgnyEfHmDhH6BeIN/e4KBgn93fH5/hIKBhoV+gXqEh357fYSBgoV+f4KBgn9/gYd/gYh8gX2D
h4J1gYJ+gX+Be3+Df4pxfYGDgoR7gYN9hn9/gYOEgYeDfYh+gYN9fHqBeYuBg3yHgoZ9g32Hf4J8jIGBhIN5g4SDZIGBfIGFeHmCgnyCfH5+fH97gn+CenN/goJ4gX+DdYeDdIKHfoSHh3SEeYJ9f3yGiYGDgnx6
gXx/hIJ9gn19f3+Dh35/gX6RfJOCgoeHfnuGen2Ef4J+fYF/foaCgYGDf4F9fYGBg4KCfoF+gXp9fYN/f32Db36Bgn18j4GBgX9+fX9/fnaBhIuFhoeCf4GCfH56iH6DfYOBgYN+hH6CgYKEeoiEjIR9iXiCf4GC
foGBfIGHhYNygn+Cf4N/gYGFe3uIgXaBfXx9hn+Hhnt+fYN+gYKCfoGHjIGBinF/gYWBgYR+gX5/g3t+fH56gX9/hoJ6eX6HfoR/g3yBhIKBgYF8gn+Jh4t/eoV/g31+fX53f4Z+f4eFgX1+fIF+gYJ8g3yCgYF/
gn6DfoSBhn1/f4Z8gX+ChnuBhX+EhH5/gYZ6g3t+fIGJfYKBhX58gYKBe4SBgoaGgoOBgYGIg4N9e4SBgYWCdX6DfoWDfX5+g4R8g4eBg3+Cfn+Bf4eCeX50hYF/foGBfn5+hoKDfIN+goGCfXx7hIGGgYGKfoZ+
hYGFgoF+hoODhX6DfHqMiX99foV7hn19goOCf3yDd4OBg4aDgoSBfX56f3qCfnyCf4F/gYF+gYVxf395hnuCfoGCgYGBdoF+f398gYF/hYeIfYR/gYGHf4p+iIKDf4R7fpF9jX5/fn+BgoGHfYR8gX5/gnGBf3uC
f39/f4J9foSGgn2Bg3t/goKeiHuGeX6CgXyCjH2Cf4WCf3l8go6Gf3x/f4SFgoOEf32IeomDgYiBf4KMc3x9f4KEfIl/fYGBgYN/eoWDgX2GhH2Bgn2Bf4J8hIF2fX+Bg4GCgn6Cf4J/gX6FeoJ8hHyCfH2BgX+C
gYWDgoSFg3+Fg4GBeX6Cdop+fnZ/gX2CioJ/hIOBhoOHe4F+fH2DgX5/f36Bhn1+hHyGfIKBfn2CgoGDf3+Gf3p6kYF9gX6DfYF+dn6Ngn2CgYF8goF2f4N9e4WEg4F8hH2Bg4F/fIFphoN+gXuGfnx+goKBhIeC
f4GBfn6Cf36Bfn98hoF5e3+Bf4GFf4SDfXV+d4KEfYGBg356f4KBf4F2g3Z7gX6EgYl8g4F+hHSGhnp/fIF4e399f3mDgYOChX6IeISBhHyFfH6BeoJ/fYF/gYWCgnp8gYKDfIJ+e2yBeXyBhnyGf397g39+gn+B
fn6DgYJ+e3uBgX9/foGBf4J+goWChIZ/gYF7g4J3hIeCf4F5foKCdn1vfoh/foJ9fYOBdH+Ggod+e3+Ce358foJ+fn57g4J8gYaEe317fX9+bX+CeoGGgYN7hXqCfnWGhX18f4eDd4R+f3+Df32Ci4KEfYGBhHx7
fYGCfoF7gYF4fnx9hX59eYF9f4R5iIJ/gX58foKBf4WHf412goJ8goSEf3iIeX9/fol0g4OCfn98hHyBg4GCfH1/in6Cf4F+gnx3g3yBgn5/gX6EiIJ+e4iGe4OGgZCCfH6Cf4GDgYiChYGGg32QhH15gnp/gYKI
dHx9gX9/fn59hYJ8fIZ/fX9/hn+BhYF/hn+HfYKCfoV8gnyBhHx+f4F/gX6Dd39+h4J/gX9+gXl/fYR/i4WFfoOBh4mCiIGGgXx+f3+Jf3x9g4N+fId/fX99fYGCdoV+gYKaf4mEhYJ+gYSCiIKDhIJ+fYKDhYF9
i4GIgX2Efn98gYGGgX5+f3qGeYiFgXaBe4Z+eoGBk31+fnuBgYKDhHx+gX1/fX2Cg3yBhH6BgoR+gXqBfX98fXl8f4J8gX2FgX+CfoF+f4J/f3yFhXx/g3yCg4GEfnyNjH2Id4F8fn+Ee4R/f3+Gf4OFfX6ffYOC
fn59gYOChXSLfoKDiXuBhn2Hgnx9gn6Cg4KDgYOCf3+BgoKJhnx/gYJ/gYOCfHyDfX+Ce3yBgXqBf35/i4F8gnSBfYKEhIKBhoKEfYOCgX96g4WCdId3e32KhIOEfoR/fHmEg4iDg36Bg32Bf399f31/gX1/f4GB
gYR1hXx/hHZ/e4F6fX6DfoKFfIiJgX2BeIKDgX+EhX9+fGeEfHyDgX+ChH6CgX+CfoSBeoJ4iH9+dX+Jg36BfoZ/c4N+fnyffX6CgoiDfnuEgYKBg4GBgn97goGBg4V9gX6Ff4Z6fISOgYKFg359f4GDcoN7g46E
f1qDgnx8cYN+hoaDfYWEg31/fYGIh4GSe395goGBfYSCg32CgX+Cf3x9gXx8g4J+gnx8hoWCeoKBi4GDhIWCe4J+f35/gYF7iYN9jHtyhIKBe4J+gYGEg319hIZ+hIN+hn9+en6Bg4eEfX97fX9/f399fn1+f4J/
f4eCf4mEgYKEe4N7foKDfoWFhIKLgn18g3+BiIR/gYZ/gYOCgX9yh395fH9+goN/gYR7eoGBfYJ8gX+EgXyDg4ONe319fH98iniEgoGBg31+e32DeHp9g4iChIOEgn56gYKBd4R9foGBhIOCgoSBfIKFfn+BgnmB
g32BgX99goR+hIWBj4KIf3yBgoJ+f4Z/f4qEeoF7hH57fXZ+f4GDhHl+gX+EfoSBgX1/e4KBfYR9gnp+fnqGf4R+hIGBgXyBf3+BfoOCe4KFgoKCeoJ9f4J7eH9/fot9gYJ+gYJ/gX+DhX+FgoF+fHyCgYJ7fn6C
g36Pf3x3gYF/g39/hoF/fHmBgn2De4aDg4GBenuBhoOGen+Gf36PfIGChX9/hX9/e36BfXp/goKLeX99e4R+hIODgYSBfYJ9e39+f4J7goF+fX+Bfn2CiH9+gYF9f3+BgYKBg4OHe4WCgYN7f3yLhIJ+hYh/goFu
f4F/hn+CgoGLfIJ9hYF9g4KIent2en1/g4iBf4aGgX98eXqCgX59enJ+f4V1e3qBf4SBfIp9g4F8hIV9f4KDfn9/gXuCeYKBc359fH95fXl9hYR/fXyDfnt9gXSBhH1/hH18gXx/h4eEhoF6fnyHgYF/gXl9en5+
hoaEgYGDhn+CfX97f32BgYF+gnx/foF7fX98fX2BhYGEe4OHfYKCe4GBg4N/gYJ8fXqDe4OBkX9/dXSBgX9/fn14gYN+e4J9fYmBf4WChH2BgoOChn6Gi3iGfnuBgX55hn+CeYJ9f4yGfn+Cg4GBf3x+gXqBf4GB
gYN/gYR/g3iBhH+De3+EgoJ/fYSJgoJ8e4J+f3yFe3+CgX+Be4ODfIN+fnyBi32ChXeGgYOGg4SBgn97f4R6gYN/gn6KgYJ+goODf4SFg357fYV4iIJ/dYN/fn+CfIh/h4OEgYKKgoGCg4GDfIJzg4Z+gX5/hIN9
gn99fnt9f3l6hISDiX1/gX+Bgn2DhX5+fX57f317fn5+dot+fX+EfH+EgX12gX9+f3x+gYKLf35+fH+BgoF+f4F9f31/f4h8gX99fYF+fYF5e3uFgn5+pX+GfH9+f4GCgYF4g4GCgYF7g4R9g4KDg4aBiHuEhHh6
e4J+iHl+g3+BfXx/g32Bgn55gYN3hIF5lYV/fYSCfn92hYeDgn6EeX95dXqCjHyDgn98hX1/inx/gX9/gYOBj4GCeX2DgX6Hfn+ChHt9cH6HgX99fISHgnx+goJ+gX6BiH15gYd9gYKCgX99fH98f316foeGd36E
gnuChn+EeX2GfXOBg4GBfnx8f4KDmH+Cg32BgXh/iIKCf399foKBgouHfXWCfnKBfYJufoKBf4GXgoR8hIGDf32HdYSMgYR7gYaEeH+BfoKCgYF8gX2Bfn98eoODhYF4gYWDf3p+e3+Eh4N9foSCg3+DhIGBfX+L
hHeEg3x5g4J7g31+fH58hX9+gYV/g4KDgn+Be36JgoN/f3t9gYKBgX59g4SFf35+fYp/fIJ+fX5+gYN9c32Gf4J+goF5fnyChn58foaDiX6Ff4Z/g3+DgoJ9hYeBiH+Cen6EhH2EgX2BhYKBh4Nwf4V6f317gYuB
fn6Bg4GHf36BgoKBfn6DhoJ8g35+hn59fnp/gYp/g4GCg4GBfX19g36BgX2CgX6CgYSCf32CjoGEg4J9fH2BhH57foGCd35/gn+JgYGDfX1+gn5/f35/f35+fX6BfIJ/g4KEfIKCfIF7g4aCgYJ7fXSHgYVzfIF9
d4WCf35+g4R9gYKDgXt/gYR+f4F6fX96g3t+f4OFfYWBgn98fn1+dH+Ff3+BfX6Cf39/iYN9fXx/f3l/fYR8fIKBfX6Bg4GDfoOEfXyBe4GFhYF9eX5/foOBhoJ2eIF+doF9gYZ9gYGMfoGChnt/gYNwf32DfIN9
g3+BfoGIfH5+hXmCe3+Den+Ee4F7gn19f4NzhH9/gYGEgop/f36DfYF7gXaCgnt/goR4fXuGg4SBe4SBgXp9fH58hIKEfIGBgYOGfn6DgYJ/hYeDfX6BfYJ9gnhzeHx+foJ/gn6HfYJ9fH98g4ODgX99gYOBg4uC
gYGFf4F1fISCiIF+e31/h4qDf4F9g399epeCbn91goOCg4F+gYGBfnyEiniDgYF8e3yCf4p/fX9/fX9/g4F5gYGBdnx8gYmFen2Cgn+Gf3l7hYOGhIF9gX2OfHx8fnuChYh+f4KBg4Z8fn9/fH6EgX9/hIV5f3mB
f31/goKBg318hIJ9hH17e6Z8f4V/f359gXx/gn+DfYV8fnh9hIF+hYKBfYaDdn+CgX+CgYGBgn5+d4F/iXyEg4J3f4N+hHZ/gYF0gX2He4aBgoOBeoGCh3+FfXuDgn6Hfn96foOBiIWBf4OCfISFgYZ3fnaBgX6B
fX+Cf36CeX+Gg36DeHt9g32ChIJ/fXWDfH1+fXx7eoZ8gn5/fYF+hIKChYJ6gYSDf4OFfXp8i3+Cfnp1e4KBhoWCgX+EhIOBf4KGjoGEhISEgoWIeIl/gYOBfIJ+goGChH6CgX57gn17h4aCiId+gXSHgqB+gYF+
gYOCg36DfoF6f4OEfHl8f4J/goZ9iYmEhIF+gX95gXt8g4GKi36Bfn99fn6BfYN6fn6EgX6CgX+Jg4GBe4GBjnyBfIiBjYR+fH+Df4F+g4KKgZCHhYF/i3l9g3yBhH5/f4p+hH9/jn1/f4iBgXiCgYJ+f4GEgXyB
f3mBgYGBfH15hoGBiX1+f3+Dg36Chn1/gZV7foqDgoZ8fn17hH5+gYNqf4KKfn+DiYGDg397f4R6fYaDg3uCe4hzf356g35/f4KDf3F/dYJ+g4F9hoSCf4N9foF4e32FgYF+gn6DgX6DhYN8g4GEfn6HgoOCgoiD
eX+DfISEfoKEgYJ9foKCd3l8goR/gYKQgn+BfoGDfoGChoJ+gY5+g4mNg36DgYJ/foGBhH6BeoGCeIKBfYGBg4KBe39+goF5f36EfH9/fIWBgoSCf4J9d36HgnV/gouCgYJ+hH2FhH2BfId+e4OCgYN/f35/f3yC
gn6Ignp/hnp+g4WBfoGSg4F/f357hIuCg356gn99gX99fn+Ff32BeoWFfX6BgX2BgXx+gYR+hnqChHqEfYF/foKBe4KCfoSIhH+Df4F7gYN9eIJ/foF/coGBiIGCgXqBgYGBf3R8f316fHeCgX5/gn9+fYKBjn2D
fXx/fn9/f3qBfYWGfYeLg4KMf357f4J/fn1/gYGDgYKCf3x9gYF/fn1/foZ0e4N7g3+Bgn1+hoF/goN/gXyFhoR7foGCfYJwgoGFfX9/foeBf4SChoODgn1/f356fYJ9iXx/hH9+fH92god9f4d9g3+Fgn1/f32C
fIN/foJ8hH9+f4mChoR/goSCgn1+fYKBhIaFe3+CfYODf3+FfYKBf4OBhH93gXaDhYF8fo19j3x/fYGCgoJ+dn97fnSBf3t/gYJ9f4N8coZ/gnyHdHF+g4N/hoKCgX+DfoF1k3+De36HeoGDhoJ+f3h/fISBf3R/
g32EeX97hn+HhXyFgnmBg3R9eX+BgYF4eoGBfoGFg3qCfHt/doJ6f35/gX6DfYKHg3p/fn5+f32Bg35+fox6foKBf4OCgoGCgYKMgXd+fISDe319f4J+fXx6goOGf4+EiIGCg36DfXl9e4WCg3x7hX+Df4Z9gX9+
gYV/fXyBgX98goKBfX5/e3p4dXyBfId8gYR5gXuFfn+BgXqBfI2Bjoh/fH96e4J9fYF/doWBf36BfoKCgYh+gX5/mId+e4R9hIR7f4F/fYl+e4eBeHGBf5GCf3+Bg4KDg4KCfoF5e32BiIyDi4GDiIaFeXuFfIp/
gnaEe32FfnyCg4SCgoF/fH15foR+f32Ce3x8g35/h4SDfn90gX9/hn18g39+eYOBf315fXyCgoJ/gYJ+goWDf3+Dfn55fn+JfX6Cgn94gnx9eX6BhIN+gn18eX+Je4F/gnx/fIF7f3+Bf4J+fn9+fHp6f4qWhnx8
fIR/h4J+iX+Ef3yBgYWKfoSBgouFgoN8gn19hH+DloGCgYOEfIGBg4J9gXp3e4J0i4N/en+Bg31+hoJ4gX96fYGDgn9+e4V/hYF/eIV9fn6Bfn56fX98hHx8eISEgYGKhH9/h4GGg4GGfoSBgoF6gYJ/goOEj36B
fn5+cYGFhYF3g4SDgYV/f36GhX+Bgn6Bh32Mfn+BfXx9goGFg4KGiYuFgX6Dfnt6foR8gn9+hH6Bfnt+fXl+fHh7gnV/f4dzf3WNfISBg4KBfoR8fHuEgYF+fH6ChXx5gYGDi4KBgn1+ZX6DhHl8f4N/gYKBgXuB
goV9g36CgXuGgoKEgYeCgn9+foGBfXqBgoGBe4OChn2BfYF/eH9/gX1+eX6BfX+ChYJ/g2KBhYN9fn95hH98goF8f4OCgn98hXSDfniBgoOEhYaBg4F8hIR/gn1/foaBiIN9iX+BfoKBgXyDdn+Ce3t+fn6BhH+D
go1/faB+kYKCgoiBhYKBfXyBen2DgX19foJ+f3F/f39+gn5/h4OCf32BgYN+g36Cf4J8foF5goJ+fn16hoh/fYN7g4WBgX6CgoJ+fX+FioF/hn9/gn5zhXZ6goKDfoKKg4V9gn+FlIGBfoSDgX5+gn59fHt+fX1/
fIOIg4GBgYN/foaEeoJ/goZyf3yDg4F8g4KDem17fXx9iYGEhIF7e3+EfoOBf3l/fn2GfnqDhYV9f4OFfH2Cg4GEf4N9fod/hYWWg4SFgX6De3qJgoKCfX+Bg31/gnx+gn+ChIeEgpSBgoJ+en6Ch4GCfISFg35/
f4KBfoF8gYF/gX+BmIKKfoGHfYJ7gXmCgXuBgYWDeX2Hgn5/hn59gnqCeX+DgXx9fYF+f32WiIR6hIR/gX6Dgn58foGDgoGWlIN/g4KCeH17fYWCfoF6e3+DcYuFgoKIhXd+hX+DgXCHdYWBhn57fYSHg4R6eHiG
g4WBgYF/gn2JhYN+fn97e398ioJ/fnp5fnV2fYh/foN/fn+Cgnt+f3mDf35/g3x9f31/fIN+hH19i4J+gmd+gYR/fIKHe36BfIGDhHp+f4J2f39/g4KBgX+DgYiDhn6Bf397hH+CgX+CfX59e4F/f4F/doOCg3uC
fn5ugn99gYiBgX6CgYV8fX9/e4KIgYR/c4WCgX5/gnx+g3+Df4N/hn5+g36CgYaChX9/fYZ9f4WCe4GBgXqBgoFzh4WBgn54gn5/gYGCg3uBf4F8gY18gXSCi4aBfn+Ggn2BhXp/gYR8foGRgX98fIF+f4N3f3+I
fop+gYOBgoWDiIN8fYp/fYKBgoF/hX9+gX96gpx/gXyBgX2FgoOCf32LhH5/fomBf398e4N+f4F+f318fX56gYZ9fHh9fX+GhH+BfIF/foR4f4d+goF8f4SCgnGDhIGMfX+FgYWCfIOBfoKIeHqHgYp8gX57f4SB
en+Jfn+Cg39+e36BgYh8g4GHgoJ/gXmFfH9+goOCgYJ8hnp7h318hniCgnmBhXp7gn59iIF/fIGHg3uCgXx/f3yFhX1+h3d+goGBe319gX9/h4F7fVWFhIaChYWEgYF/eH+CfXOCgn96goF+foWIfYWGfYKBgoJ9
fXyDi4GCg35/d4GDhIKEfX+ChHl8iIKJfHp9f4F+gX9+jH11fn6CeoN4g399fH98ioN9gYODf359fX+GhnmFfH58fIWBhHh+gX99fYF6goGBgYKCg319fYF/fX6Cfnt8e35+fIF+gYOCgX6EkYJ+eHl9fYJ8f358
hIGEfn5/fX6DlIZ/f4GBgn97foF/hH6PfH+ChHuBfYV8d4KBgoGCg4KCf4GCiIF6gX9/eYt/fIJ/doV9gXx/fHqBfI19gYKCgXyBhYiJgoF/foF/gYOLgYiCeISCg4qIgoWGhYWChYeCeH99hIKCg36Be3iHf3+D
g3l8gYeDiH99goZ9f496g39/fn+CjoN7gYF/f31/gXuDhIKDgn6FhH5+fnx4ioF/gYR5gnmCgYN+gX6Be36DfG+Bf4J/g39/foaDfXiBfIOCfn98iISBf4OFh353hIGCgYV+foSFf3x9gX+BgYOEf3x+f4GDeIJ7
fYJ+gYSEgX1/g4mDgYGDfHiBhIZ/goF8goGJf3yFfoGEfoOHhYOCgYF/gX2DgoJ+gn16g3N+fnt/fIGCfomHfX1/gZN9iH11gYGBeYKDf35/goV/foGEgX+Bf398hH+BfoGCeoaDfYR9h3x9iYR9e4GKf4GDf4eC
fYN/g35/f4aBhH92gXx8g4GBf4SDgoGBhXaIg4KrgX99f4h/fH+Bg32ClYGBgn+GgoGHhYSCfHt9h4F/in+Gh4F+g4F9foGCgX2DgX6IgXd6f36Dfn6EdYKEhoF/gnuEg3yBiIKHen6BgXuBgYN+hnx+inqBhI+F
gYmDgYN/doF/j3mBgnuBgo1/eYODfYh9gX2Cf4eFgX9/hH56eX2GgnyCkX9+hYaCfXp/hIN7iXx8gYOFfnh/gX95f399fHh+hI59hX+EgX2Bf36Bg4SChIGBfoJ/f3+Dfn6BgoJ/homEhIOBf5CFgX+Df4mCfXuB
foGBgYGDfYJ1gYGDf4J/hoR/eoF+gn5/iIF/goKBhn9+bn+Cfn15f4uBhoF6fn6Hg4N7gYd+gYSGfX58f4KBg4GCdXeBhIuIiH2BhH97f399eH+GeoiCfoR8gn2Bf353fIZ9gX+HhH2Be4WCg4N7f3x/fn9/g4GE
e35/fYFqhHx7fX9/gn96goGBe4R9doaBhId/fW5+gnh8f3qEfoN+gnmChH+Ff3+Ce4aCg3p1f4d+gYR9goGEgoJ+jIGBfYGEf4aKgn2Jgn+DgX2BgYF+gnx/foF/fH1/e4GCgoSFgYGBh36Bg35/f4F+gnxzgoKJ
fXyFf32ChIF+g255fnqGg4GCfoN+hIJ9f357gXx3i36Bg4h6g3x+e3ZeZWCGfG62ZmOClo18hJdhp3aan3CpioZfZ65ekHlwmWlgY1+Wm3Oea2d/plSSeYaBdGyUs29mnV5aYXuHaHylg3NNfHVtgXiNbniJS3WK
XHuDfZdkoZh2dXx8ZG5ueXWPfZJ/a4J9e2d0XXmEjFehc2Biemp6dG5wf3J6h5amtzqEdptWe3itk4p4ilKQaneNfXJ9WY6BvIl1mmdPZn2ShZFajYiFh46QVcKLXnBgq2uNcYOXcoRne3t8i4RmdGmEdWN2YJd2
rXuWaZNzcGt8bYV1eouLjH15bX9UfH+epHCEhoJrv36OcmlhhYqDiWGJj5qFcrGFdHitaYiLdWVmc5VdTmyFmVSFlYSBcY+WdJmVc5B3f3V5ZmBomJFTnlWCj695em90jIiQV21xfpuoonNllJl0bGy6hX5Vp7CO
mqqfkYh4iHaFdH6cVnpzaWuMZ6uWjHJggot/c32vUIqCmpNmllqNojxsiJqKk5OehX9pg2GOm3uSjI56em5onVt4dIKInIpypYtqgnppmFeffmCDf3RrsmSGno19XXeKgX+qaIWns3x6jm+Mc7JqjmKCX3CGdJBo
f1mBd3d0c3hzT4NudYeQeI+Hen1omHmydppoYaN4d5GDkZF9eGmceWWmpV6OqaV2aqqQin2GdH+cem5+hoGGrYJip5OkhpSHeo98apqcbY6PepB2fIWapIOqm55tiqachXiHi4N0eoZ6g4V6opaTi22Od3qoYrF+
i5h/c2OPa3hzh2BwY5l3XIVuXpNidZGIbntuXGt/rHKTkIKOk2yafot/f1xqcYdwoIFqhnF5d2iCZYJ5h4abdJtyg3h3fniFnqB7j4hxaoiJfXCLjqqWrXycfZd0d25pko+XlGaBT210pmJ8p41siXSDXl98UI56
aHCrPoV/oXt1lcB9eod2X2yfiY58c39jcoxhZnaLkaCRdHB0jml5bIOMYYtZcamigcOag3ydf2GDjFyZgz2ImHZlVWlpdXOHj3WUVY6JU6qJl5SEk3WCdIZvil2VgXCgdn+PXHZzhHxrcndegWxvX3VZWnlztINn
z6mnW5WVU4ORitWEY3qQmHZkioaTkJdnk5Gqn4mDiYx1loN+c1ePgoWZcod0lWB0dohobIluglyVmJNuin+Pmm2VbphhgkpkaZZhd32NTHN1en6RXIR7oWqYX2tleVSYa3iPaXWcNpCKhJqRlJJvWnesSZB4mXOG
UpC/grpFW7R0ZGW3np56qHaJ4I+GjoxuX5G1mXR2YJaEb1JgUX+RfXaZZ4lfXnBvYVJgcZBTmFyImk1vjJJ7qZ5Cr2yLf2J9eoiZv5aqetKCfa9aal10ZIRqlnqDh2NbfZWCf9V6nX6aa0uPg2iBdXNObnuGfGeN
c4uKYZWZdMWego6HkX+Va1tSmrM/bWSgvMKshZd0dXp/kYeHjXZ+pZK3V6WVUHuTdWCod4eKbYRrgZSfinByspKFcnfHWnmGhJFyXIWLnoFyoEeojpmYnZuej6R1fY+gfHJteXxebmlNsnBnhnCVkIY/qpt0U3CX
V4m8eJSQfYlmc1mGanFaiGVzd7NWanmMiYeegWl8i513mot4f3h3kKN/eWaRh5meSbCOZHOHqpSCiWBzVVyEb4Jfkn93ird5jpahnJdDdIyKgZK0Y4N7ja5gc4N6nmRlgXh2YF9YcoNJZoS9iXBwdo5rdXxhg4Je
c3uzi7B7cnZ8nXl7qpFwhLGOf4Z7vq2KZmZla3t3eYV3mImOZY2DcnCHjne6kXlzlXyIlZNiU2Gfn4y0hqGiWFF6SGF5hHhYe5F7g2yEkHhwcmqhj3V7gXBedo6Ta5J5oo2vdY+EdpWEflugl2p3eZBwiaR3fnyG
haiKfX6QZ4V8QreGiU6BdEtte9Rpo0+jfYF+s2qSo4N8nnmGZ3hwcJlzh56Pg3WXfZV6dW+SlYN1nIV3hnxdhrCOmnmniFpseWCLl06SZHpwp2pgrY+miZ5gjXqEdoqTcZNtfGZWimWndmmmomhzgndnm5J5Z3WF
a5SBdVmmem1uhqqMeJNibJOjiZBxXW5uf5GChG52co5xgXeXcmd/dWd2dmhviYODf1qKnKVma4Fwg2NdcIZ0fXxzol6QYGKCm3eLkJiChnyuW2JvfmVvrpOImatvgoOZe4OOx3h+eHqsrHmcgo2ee31xmINBf3hg
Spiok3ZiaHiVtaJPmHppiWOHdFp2d5FqcKV9fYmPgYGrdVlrkXh9jX1ZfHSWiGlOpraHdo9qWJZ3cIdtnH2EaJiRco9+cHWamG90d4iWnKaCdHChkKCGb4yBdmKPV3x+fXlrXm+FjVtEtYGIa4N0iIuMlp2Ml4N2
fn5gcoJmhFV0h1iJk3p9hYJ3fHyluZNxuXF6j4V/g4uLo3eVeG5phH9cf5x7k4Z1eoGyoF5vmp5rf01ygZuKZWuBbp+eWJNyaYlocIaKZYGEgS98bml+lJWS0oVznl6ahKOQcoNemXZ6bIZhhVS4kZOBm2t3jnmU
W2+JrYh1i31zipCqeZ9yZ7ZriYiUb2aanLBkpriPmpSUkGaIZIFZf3i4inphh7Z6Z4ZlWnBscG+Cjmhod3Bec3qUjamjfXiVcIeWhqB5hol5j8GJa3SdjpjAd2yPa4unbWh4gnFuZaGdbpNsd6dzhVq5e4t7ksGU
n3Rnh5ORdYZxc46Hinh0goSSi3eRbXStWI9ffH9WmJiBcZBKdZdsdJOxoX+YollZiLagg1x8aZVun5V+mouEeomEXW9rc8mDjFqXda+UkYSBlYtsfoZqpFanm56IdZZnpYiHnIOgiKSdcGx8joiBg6mIdGuvdH6P
fpiRoXl8cXdha5t2cGprjHNkf2hhkmKUaGOSl12HeYmJcJVWlJ92emtraXN3Yot7bZR0i217WZ2mXp1kbYV2fWRpiWRsoo6BgXmYdo+UbWtweJ5qXWmwZ2xxkIRuWotsm3WMhm2HcpWXi5J6fnSDd31vbbaOdW95
a3OYdIrejW55mmiCboaSiayiaG+JhayhspCUiFJyaTSNjHCNhceLjZSfeIlwiH6KYpZ+WZSDlF5+mG5zo2CBRmRpjW1ejFJ1sZ98n4KLn2KXfodslZSbrnxpnmKTeZiNbn2XhKZdgXVdeoNSm56glpB1cnlyaoht
aId0ZbJceMCbmnVtfpmHh2+Of4KQj719cY2Jj49+n2yTZn92kYK2iZmFjHq2jXB3eoxukGZ7dIh3gYiPe42LrH9jbYafh2J7lYl1jZuKorV6gnyMXH1+fHd0eJhxcW12l5eKtISjnolgiHdog3miipSEfHZweoWf
VXWMbbxVhpBxZ4R4do+SZnKHaYF78XZ1knVUb2x/iHyUW7qcfoZ8eKRojJN0fZ5oiWiOiHGntlCSYYmjXaWSioN0hI9ek52Df5KBkXB1WYZ0kmRiZ26Qh6eYf4hTineqfHtzf7CblIJxl6Jmg5pXnG1tZZVYfpmk
a5KRYoN6bYxvt4e1ZIyLgpF+WJO1dW+agZ6Gb4F5MmqRcJu4n32Di3+HeYp+d216fH19jHdtonGqoGFDf3Z8mHN1h3qFc657qGlxfXJnhZqOrbJ6n2l8ZJl0r3emU32HaFt5bWaLXmiDe1hzjZS8knaGpIFtcXx8
g5qpsd1+fVRRjH1wopOaW2+co4d2Zn5ehX55VHVyXXRWl4qPl4eEWoR7wXplh4Ztd59bhHulo3pul4KGkX6NcWqVe4OHlXxhfISPY32cU7B9eGWUnnO7XpiTgWiEjnWEpJJPj4ebc4ihkm9kt3RniIKde4qSiliC
h3xmgptNvmy8jXyNjYJ7fImzZo99pXJzR5tlk4WGeVV4dIpwfWmVdYaRjHKVYH5odJCClIVmg4R+YJpngoOrhGR5ZIKYWnR4o1lEZniGjYx3jHCGqoSJcohvd3yfgXZghG+ZbaynfG1LknuHroyPenGgjrdyVnJ+
fpOPYoeReXKEUoyBhnGDhoOGX3+Nhottjol8k3J+UnxxkphuhI5WeIF8h7iRvmeleaCbTIt4dG1paJp8iHh4doeFn5lkaXZpa2FtjLKQZYWJWl1enXRlnn6Ek5CWcYieeXd4kY2kiZlOWYlhtJd+l6OThI1jbKyY
a3l1fFiDfLd+f3VeiHF/gZClemqLgmxrm5xbiHxkiWdhfXZtgXOciYRBf3icdlyEgoqbi5eYcZKLV1R5fn+KlGJDdm1rfm+Fo4J9dIZuhWxUdLCDZYGSenF8dohSXaZrZ52wkZWFeJRVT35uZoOEcnSvjIR0iWp4
WW+pinqGk3F9iYOvnHt0d4ttXXmPh4F8nJiQfZaej4Ren3Gmh3l+V5CRg3xwZnqHf5WdiXZzq4SIf2t1fotbf16Jmn+CX3yHSoVni3R6h5KZi3lhcnRvcXOGUHN9gYxor6N8blayhlRpsD1ykVSLlWR1mnJ1ZmaP
aV27fWqqcHh1lYd5MYGpfYGPfn6cn61fbWZ7gYqgiq9ufnRiU1bXhYJlgXuQgYl9VV5vcVrQWZt6cYOPkn+riXmoamSJbHl3xbqFjXZog4tufWKKV4GKi56Lf51qioifUHqBeHOJeW+biKB8WIlmpqKLkKSBd7Jc
irJ6aG2TZ5p+nm58eWufoX+NmHCJcnChfF9wap9eaH5zzZ+Lm25inJWDdlWGhYaOfntie5R8ZJJVdYV1i2Jfj3JmW5+Huleabo5vTW2LeLVziJ9xum50loG4oJCScId8eIKJoWSqe1tyaLqEsZJTgXaOSkZ6dkuI
Z2xrgYR+eoR6i4lkkHWXbHOHfYWRsoeRaoSEcoyagW2BeVSGnmm/krFziH+de5iOb5aIoZKDfmqSinuiYoZiqpFWfJONapJzT2OUh29vlGSFaYmDaW12elNVd4lzaYZtnoJkkp1ecWG5Z3iHdoKWZ7F0vbG4qoV7
jZmGXWt1faChk5icu3iUqoejZWqCkm19q5GMf06RjHeTpWODfHGJZpBVd254b5OIeH+LgqN3fXJ/mY+Fhoaek62SimBZjoOEiat6djNxZ29cfVeJq3BsgYqprYWGbGN+kYdAmGuchHp/hbWpj12ZoIlxiJ94eYaE
koGOZoRvb3V7ulZqdJadm5yVbqBwYZZxjph6fIyGp6yVqlZ0i4N7b6mFXWqJeJV6bJZKnllpdJR+eXiaeW16dYKOm3tof3Ryl4qphapwu5lpiVNzcImQZ3Z9ioSYjGx3kWdpYpGfjYNmlGh+j5prmJt3b5SEjpmk
e4OLZLB0lJ99hJNOqbFpoougdZZZaIVme3VZqKZ/iY6RjHJzbqJ7cYhncIdlfZSGfkdAfal4bYyPXZWFc257nXyC6YaRf6eIkItfhWFylZJfjYGmf6SFhoGZfmu3foeDjnNqintgcoF0g5Gtea1wiYhwlnappWh6
rKaClnpxWIGUmJipZ3J1W5hak32GcJuEdpB9fmWGZ1ZfdoNeqZhxX3yCkolyfcOBl3l/l2aRenSdTJyKcH6cnYSYgYhXYYpnZpp+iYFqkJ1jc3Z4h4mFT3OpnW6Tdnt/j4yhbF1yhm1TcZWcfHeHhJ+OhWWOiZKi
gnmQml5pdIV4gZl+hod/jnehZ3BsdZpYkHWXamKaiaFukqtni3BziX6Ff8FSq4SMfl5uh5Z2gYunUv+bdXxoVY51fYFQq5WYgouDeHRdmYacenWTcp6Pi2CFcGp4fpB8c3WPoZO8andfaoyFVpiES5h9YYGOaIu4
QnWIjFCJVGynbZO1hZSHfYlro591mKhlnISMjXiJj2JLemV8joRfjKOHZWeoeZSReImKY4eYcEiYdYVndnJtfIx5Y4hMhMCdm51xg5KJbJSEnX2dkHaDalailmdchXaNZ1qTh9dge3B9X3dainuMkX19bIRzXWhl
doWRjIumZIaFilyJZ5mXb4J2gmpqZrKMfJZ/RYSbW41lcpmrlJN9fX6XfLZRiaa7b2SQrJqPpmxse3GVarGdrcmdcISsjnB4iXBri4ldYmqJlH6gboaDhGyPko+FoJtnkG6GfoR0im5qhY3GhsOnfFN7goVIn3py
homnT3ela4mjdJWmcmCGhG95kXpVg3CWZIVtjWqLTWyOd3SjhI1OfchfkHSaanaUaI1ZoYtPladkf463lomElIeCcYKLjp91hntzU4x6mGt6cFt4bWSLbHGSXI+OpG2Ifnd4d4eqkJZ+lnlzdXt1kHN1bGN4oaWT
eIpyqaaOkEyfU1CCgoKXf4SFcX2MaWxrj4yKg55xhWJqd3WMh3umaW9pnYmEWomObGuKdIZvbWSUf3ycb1CXbZN3jX+Oj3uzX259npeVbXxmXWSGU5Vxi3l5iJNwcaJVo4xmg7h8hollXHNiUYZ2hW6IhpytrG94
0VWXnJyTc2mKlJJbkn13uXlzhaNfZnVtdaFQl42fhmCldYhreJ12b3CEfnh3mWuSmLKGc2OIpY1afoGnZaCXj4aaon1xdV9+ZmOTZZ1lkXNygqC2cqSVXXiDg3uYTnOhorWXbHFwhImGgpuRc2tVZWqGdbOCbIin
fJ1nh4F5h3SFiohwm4VtiLSjgkqZfHmMc4GXlXlxkayic46FjX6ElWNsjXaicZCpiYiGbJKhkmmgdaemtnWLYmeDaYuNb5l9cU11hYWHontyb4xYdpiRppVsaaeNfJCIb4thc4F1dXBpjHWSPmV4iW+drVSHfGFm
hot8hnVZepWVjIlxUXt4g2d7ZnxzhHhzfZprd2KdZX50mZJZeaaocHl7mJeSkp2KZneKtF9mkXrMhkJyi49YiIJ9c2yPQXZ0dZGff3lTeZd1g5uNfGlmeIGZjZx9dlhokGltkE+SRWuFaJt5m6qFzaRsbW5ykpGZ
uohmWIPReHd6dnajk31iYmmVaouEa3p1d2JTsKFvh5GUioGeWo+QdG2JnI2hcn+ScnZqb2Z6jKR9hnhrX9GbkHWTbaVxiVhUjIeakVmdfn3Bk42Hrl57qIx6andzu4Nedqh8dYl/b4aZUpieZKWYY3ZvkIt0bYuN
dXiJYpGEbZ15p59kt3JgrmaNcZqgc1SJnZpliqaak4mBV5t6ml18cH10hmiBfot6lE5Zjn56bmZ9eKJ0fn2vb3t9eYustZBgX3CFlHt7n1h6g2yFbIaRZIyzhImQeIx3f2N/eo2FfoeRkIGSyYiPVrqGbIWfeHeL
X7aRhnB+UYWVbY6Tf45ujZxna49tiXqBo4yab5OGi3pqe4KFVZmWcG6beoeJwXlYroZQl5B/oHmXgop4VIh0oGdYnG2Le5F8nqGhj4lvln1tjWl6aof2L397d6FhX3lzqHNJgoZ+flVObpl7i5RtcnF3jHOFfZBw
eI2Ub3xjbIOQi4RHgXqsipOIm4JofJWClIaCe3JrZpJvWrJQno1paGZ3i3Krc4Sac6mkgX19glqHhXxZcp5damV+epNokXB41E+GmIVrZZGFd7dlZXuTcYxteHWheKF4cnJPbIJ7coaDfYx7iJq5k3p3mpa9gbqQ
f2h1VWt1eIaMZ6l3ill0b3nGiXqJeH58fX+Te4SgeIp5X3eHe32hiZF+U4p9fJNqcpeXhGt8d1t/k3eFiIyFe5OIm1unb2N9kIKCcoh/kHescJKVW4F/k2+tpZCmfXFoXXmKknKbi2bQfYy5jFBVmHuqgnOQnIZ2
b4mKYnKQdZJciGRmaoyXhLideoOjf3h0mI92XniRqZ1slmOWXIlee3h4jJKLkXxoboSTbYyBT4Z8dKSJXoR5hoZni3ZulGfFmV+HhlyEXW2RdYJ8hJ+tfn58lnF3fouXiGlkiZaLkWi/XHyCeG6Cfa5fYIiVgXtp
d36NeZVrf5ifgZxodXh3tGCggVNxlWWQi2Vli213YHF5UFygk3xjf6Jwdr5+R3tVeo9iX3aIemegoW5hcI6Bla2YhVSGjJZsp42JaIV6eolRrJuPe4Gei1+EoZtrfoKMc4GOb3+MdnCwaJ6hgYZ5gU2ZgY+0lYhx
YmasdmCGnHdhkYxZdmm8ebqLiG2EdpKOX5eScXBsdHmFh6JThlyEiXFzi4KHgm2CeK6HVYOBiYd1hIhrYneMaXd1dol/aoiObKWTfIOpjIurhHCdgoeRaIY8g4WEm4yToY2QYnCGeXq7Y2h/enJQiWeedpR/e2d1
fH2shKJgW4x5g3duiohmjY91g4iodpZ/dKt6dHSchY9sZmp8hnDLsZWKdIaCqV2Mm4NyksBnaV+ek55Xg3SLsZNbc4KRoW2zh51sjYhxjT9xfKmCtXFgeI6eb01+empgcW+dg5tnnJa8gWmWan98fHqEfI9ka6Zv
hlmGdINid2mZbH11dYOgS16kmoWFiH94m211eoPHg2eNnneSW5mCjX9jU3eJlH1lZmiKe3d2e2aDlaDFl1iOsYKneVVid5yWeYRwmJCCxquNlF1yf3qFoX98in24hYx7fIqXal5lkWx1d4Fpiod3hISBe415laKE
iqODg5aCgnqDY5Wml3B/pYx+fph6baeNjJ2laqCFbYipfVt9bWZSqrmThHyNUnV/fJqBYpKUhF5pt5Kkdm5/oZW7d2t6ln6Yj3t7mH6Ucbh4h3hhsWuPhYhnjG2Bs5SQg3+KYVhzYZWHcYeLboN2i3aYenqMfYOZ
hKhlZ1xRRX+PlYFci3tyioOfm3p3aZujqWakl3itb3aBtXZ5b5WVYHeOen+BdHZoZ3RfanSMrGRJYXJYjV5xhoKhZGvAm1uQdnCqsV6DhVp5lWuCnWxgcZxdaXh/pKeGlo2hoWt5uGuJi4uKgnN2iX1ydm5ee25p
iHKBbnFrcYKBj49xYm3GsJVpeItieYJ9hHKWTpZ6kFiEdm5waoN3b1mznYOVbZuScn2ch4OfaZN5ZKKSW3lyWrF9eWdof3lmcphhaWt9VIyScqWcloSOcmGVZXyYeXN5icSgUa6PZISYa3GEemKZlaWCupCgfpl6
e26fW3Seq02BdZqVm22MYHN1epFSm7Chjp2TdV9fgaRvg3dqbnKKhn2OtnaJeZeWn0uBgaF8gWm4cqhxiXWJYKCulHZZdHZwinRVn3dTe5JLeGZ4foRikn2vlYx9YJCJcG5uiWd/cmFnbIiVpouQslxqi55cbHim
W4ltc4+miGmjfYN6fqmWiWvNgXR4mKN9d4lxc2GNc297nIltfGhtmqRqralrXGmej4talXeDlnVxYYx0fWx8cpRtoaCCgmKHc2NulXJmpm2PbY6Qfpednp2ToouVa3nNs3dcUYdecGpllIWeUoGFWXNta2+Qg359
Zm2pXoyYhVVoapKBdX11X52IeaB6lqKBjIeZd2yPmV+MT4Nkd4qPdT+GZ6aTu3KNYoOCgYihf2CFbWF1kIWEbHV7hZ9Zl2yKioGCeVJtZVWofFWUZ5tzgmhyhHpukntgnYyGfYeFfpNCmGdxhmZkfGfFVnWFhae7
en2jiaWZWoimUp+apIpnbH9XgXiEmKOgZWq/hn2caXB9l4ORhK5+aZ5zhZN0lniLa3uSr4ONa3tClHl0dGRunomHcWhsfYR6iX2Gg1x+aLV9lnucgnxhcYKHsYhpmpl2fYt3a4p2nH1itop4jmN+k5pkdo9feX57
bGuBb2x/eXiOinNWonKBl3p0f5h7c2eibW1+WG50xWFHyWOYb3x4hZpcYoSNiFF/e41jd36HbIemfo6QiHaGdXF8eouMdopxjHxpdn9mZYFVc4qLTIuLf4RzbGB7mnaMWHamgYGDa43BnYhIt5FSh3xmdHlTiWte
bXqrn2qSwIRwcIZlk3qKimxxiWB7lJB5cn2XdkWOiZh8roGPnIuCdIeDdmuGXnWjsF2YZH9+WquPj6F3a2pFi2iUdpREj3F9hW5ieYeNmGmVlnigjKN4haZ3fXVIsXh+iH5xhZuFt3OLjnl+eoNLjLChgYFriWhl
cLByZYloYYOed4aDl2xknpp8hYd+d15+b2N5jppzgqCSf4FoWHlsc4N9ZYhrbrORfqmTnmqUlqiNd4ltqG+0eod6dpuUhZF8aZGVdHJ2ZXxMn4F7clFyeZ6gdoqDf2qFgnh4c2qBeZp8hHxog3h/eH+RiH9xgmdq
d3GVhopyfpN5i3plhJ1jeYOeeD+fdoR9oYdnd2Rgf3mliJRumVKCqXeTeJ5UkXWeh5CNcIOBkGx9j4SRmmN1d4lRzVuYeU1ah4F9lJFihXFaeXdsgoSadqZ8aaKDcnuDz4yfeLVqS5l/UXSIa5iHcmxuwnWObUuM
g6t+n7mwWGyTjU2WlHqff2eaaKKBdbuFmm+linhxVKVRe6KHlFh0blSchIZSn4N/i1Zqg2yZe5SVkY+QZHh5hEiae7J8UYaQv3ZzcnmBaz6JmHNnlZ93jKGzeHZ/X3xfY6FyiXyOam5+d4V2fHqTgnu3hpVrmGid
j4x1cG6Wk36Gl4q7b3GPbIadX1qHh4p/U39uWVh6hIRpU2R1jn6Sjodwl7GZbXppf6RcQ3hoq2CUiFBsbaWSek2Piny2ZphIjnKLkIOYe26Yl3F9fW2Sa0N2hHh8c3ZwdHhjbYh+e6twgYeWcmdkc3J9sIqZZlKg
d4GHZm+GdnuUonCFhX9thnCufoZ2mp15kFp8kY13TniMpJ53fHWUhXSUem9ce1moeYRzjHt7m4JnkItFhrWHXl1bnJKQoJ56c35pdXNvbV+NXJ6KbFt8wJekc3p/cXJcbHdzV5NwjZlsl5SpcEuYZsJ+cbZ6jWaL
W3F6ZFOCiG5/f3h8YG2ZZXl5qH9wdY2OfWuNq3OPYKR1SpSedjJ1hnxzZKd6p3J0hHmRaWTdZpSTeqdvc591n2+El11hRW+IgqmIa4l8WVmLhqSjf2B8hFmQTGR/jJOac3GKxn5ug310iIxptYqGSpfGkHiTa12l
lph3iIZ8o3G9fJqFanxwYoFvm5l9bX+MdGKZinqEnHtQcWRub16VYVGTfW5zY3R0jYyoeLd5b5eRYoaIgmmdaIeabZmWsJB3qTWOeX1Wkpl4iYVllXR3YZOQcIOTi2ubxWF8fW+OfIthpI99fXiRlo1pmZJpjG+J
f4Rnf2iMdHRseXCTdW+OaIrch3xrjIiKiq6lcXR8b4hBYmuahH1nWYyHhWlQfIqQhXl1Ul2FeZJob6p3kXBjlISUjWuEaoNGlm+eZa5zaoNqoIOIb3eVco5xT4JebWyemX+MSoOGcmRgXYKdr3p+eH+VWo+RiV5I
fYmVf4aipnllh2l2g3J2pot8iHtpm3eHd2eLumVoeZiZhYeWUXyHenOLiZhsfXp/oZ1TqZuEaGKZfX+rbaZucXFzcmd/b5dbb4tud39ze6dopHxfiY+GeXV2iI6ilpJ6dpSeh418n2pwl9WKhHN3lpKCbl9/ZpeH
SoqceFKNnoRUcpV8goE/iHN3mH2KlXiXlraCdoi6k4akoYOpdXFrk4KTdoeiqW9UnIuWgn6baHNbZoF4hHKBf5KLcG6DZmZ8f6WSW3uMgmeaeoONZnuRu5htlXWxcoyRkXthg5eEap6IbGWGhlBreXaZXWebjXyl
i4eNfWu7obyThX5fTmxjkKuNWF+XmJxdlnW2f1VpbG5wgXpkgX94goVsS3ugfodzm5hhjaS9ipiOW2p1ZXtykHiqiXmRb3uBin1qWnaQdG6BdYxix4ptfW+JgnZ5mGqOko50faFVdmdhqnFyclqeWmSErnOCfXhY
iIx6dH5wkouDe21ykoV1fI90dr98k196jGx8b3Z2apSCvoNwdJF8box8gWV7fVZ2dnF5Z2GFU36UdIiKnYWFZWlybnq1fHKDenBPh3KDU5Bzc3pYcqN+kK18ZIKOj7eVZ358X3BvpIJwfppmaIihcWh9ln+DfIhr
cXqslJeUc1iMdXyGgoV4mYVig3GHiYNkcGSbhGFVrWqYjE5fejaxeIyooJK9cqI9gpWgsYRlf7uCXK5+fppXdIR0jJR4il+KlL9xZ35zjIKauo9+hJV9lYFnhaSFhYiOenB4dYFhj2aCjIORZ493cXiOdKOTcJl1
q4OGcWp/o4iFZaVaeoN/a6O4WXiVW56veHmmeZCDm5p3Y3WHO3psbIh0bKiDdXGofZBui3p5iZOWqW5jeGyZcnNOTIh4ZVp8s6qOtnmvj5dZzXeWd3N/eJiPgnyCgoyGbq5kbHWQdm+Vj3l/gpF3XJNFa4JxX45z
h2SPeY/Bv4hjdJp6ZnyCqcJ5u3CChXZei4t6fJaQppWKn3OZln9fl3pGg3KDuIqBopJwfX2ZeniCglWhW5mHe6GThFilcrBsaI1ZfqSJdp5vdnVla3N4SXqCiJ15Z3ZslpFzcIVgj2WPd29qg3WbcIyScZFmknp+
eHmbWZGIinp9enyQi41KjKd3falpjXWdc4F1f5uTjHdwWmRjko12iZR4b7WXoYqst3F/dl6abqnNWlR7ip2tgoaGdaGBdnq7fXalsGCtZYtpZLuKo31OXJuPgrF4n7GBd3ufWXWUaFR0i2ZvjFeEgmSGjIiHc2J8
bXOErGabYItvt2hucYuVg2x2dnqafnFwjHt0dYGPho9slm5wfXt5iMFsbaNZdWF9sHmrjohtqF6OeJeLl56SZW25ho5lanSFk5BtlG11aYqvfIKVdnKqe3mDn2OBl4ZqjJl/iYprfYR1d5Wkj5GPjU9xa5B9joKE
mJaVZpZhkmqChH+Tfm2DlWyBiKCDjml/sK55g3KBiqOCiHFnMrpqu5KCdIqJYGZ2in1nnJNei3BedH5RiWSHr6eOinyGekqQeqh+llp/d15Eg2CYgqF0hW+UcWqyZW98bWZoVYWCbINTbl1wbF+TuJCB1IyYkalh
mHuQhXh5qIN5gXyRaI5RqYyXqnacanSYhV+IYnyqnaelb4J8bo+NinB15G5sWoZnYZDDcGt1lYmWpIthtH+QfIOPuGFscpWBf3J4a4ZptGOHeKeDeXK+o5CFp2OMXGRxgXmec56baZPBkH9yiFd2i3OGhnpzeWuK
l3tFinGDYptVeGppdMJ4lnSCc4yXeJmQd6B0enJ9aGyJgXxzhZWndHujY1ZmcWGMXXxigY2JnaBoprSTeG1WPYh+bKBlgo9veGR4kF2Sg1yBbnGru4KOjIOVXXCTfmdshp5ra32JjGmfdHpxdJOWT42DimNzepxs
pIqLfXC1YpuffGyGpIlrZmhrcW9wjJqIeWGSb6CBe35zS611dbaHirCXjn6HSZh0Y2hhiolZkJJ3ooWWmniLlZufZLOugXK7lpqIpIV0fYRrc4dmm2h2mKCFsWmTmYdyhmyIWmOYf4WMsF2Je2ZUfpuViVGChI6b
tHpymXNxi5l6h2iOkoW+max6iXZXfVV4bb19k2qdXFRfa4uSaolieHtzmJeYnItyXpRwenW2fYGURXhhgoeEZEW/W4qZpaKQc3W+bluVXXygdY6qgXaSoXmFcoRwgpFvh4Rhimlqi4OujH+rk46hwniQfrdpfrOo
WHuSZGmSiW2LhaV1a3eFaKCNbJtoeZtpn3ladbOXmFexT3ZxaoxzYrFnibN0h8SQpYiIfpxufqOmZliSbmRvh3prxHVsgnSPeZJna4R1b0ptjn5+bY1pklxgen2afmGES3ahdqFRl46EfmuBkWNrap95mVWEgnt6
e6GaQpR/d55me3FHsn+Mi3ZRe3+Ic2tlgmpVgqSJkInHd6p2cnOFnnOXeo5oiXavWnOPhXZ9jodkrWZupHyDi3WQYpONkmh8hIqOlmRjkZhvhoKmhX9rcnKimGKceZWWf3dvsGN+m2p0ZKCDuZV1m3KMl3hZloJc
a2SQi4exfHOXbH9PdZmIkHF+enGYiDKMrIt8eHaMd4R5dHBpeoaCc4+kSYh8WIxhb5Vfi2GEf4OZepN3kGV5mHWgjIikf5uKWn+EcXl8kIWDSJdweYN5lYKHjImHZ2meqIWWbHSacpNwipKHgo2Go4uJfHhfgndm
lmxjZIKGm3t7wH+tlnh2YZd2dl6Ro2V7hnCToqdsgqeHioaCb3FtZIaGioNxkIl1iptqhpNpdHyjgXFzfYmXcUiIWltsjX52am6UZHCEgmBzcLODfpF2bpx+j3V+cZyNmn5/e36OfXWBfbeJj3+NXFKEkoFtuluM
g7h7jJCJTqGJVYyNf3tlcGdZdpubao5hfqV8dk2yZoZWeH+Cf4+kim+HfqZjg5STclt0jXFuiY+UcHmMiIiMnaqFhV+EaId/aYZtk2aHdWiCkXFqbJGEloGweImHXaeFk39uxW+NYWl+e5iXjEh/n5F7ooJ4hFqZ
dGV8hYaRcXKdaFuVYpV0ZIiOd5d3eHljtXyTUaBaaHN5gnengZB5nqZ8eWZ9hGF8am2Ih21urIN7llxQTY5feZSGXZtge4RnhGh3Q5F8aaR3lWyTdG6RcYWYj2GNppKii4PPfn+jeWV9anxog5NtlKJnrI13aXNz
elNvZmmOf26NeXqjeKSFo21zjWCLQd+JhXCFfYxaaodqdGxkf32KbIzCZHqjeXdumXOLiV2UoouToXWdinpzhnORkHN3YnJsooNkZlZ2foFrho6Ca5OMcXR4joRug3V3fpGSkZWTeX+IZWCEiHJtd3eqjoaNal6F
bo501Xi1qbB0d6l3eJlZc2mKc5N3d1KPmHp8bIqbnrHkc4mMfYRsfnRpjoyaopR3kHJWgmtSgm6SeZVNlppYiUydXJBklIXAn4WEc4iYg5JrcJCEdW2KW3SClYVikoFuebZ7k4eFZnJ8jpSInI53kHddjYJVYXZ2
lrV+Z4GKm3hSk2l1hIOYWIRMnHB6mIh8hn2WpqWtbYqEfYprkF2BjW1ra5Z0YHN6X2pdlIGDZaBihk6Mi2GUhG2IfH+NqXGtbWp9mG6ebG6PYXx2kDx3b1+bonB8poOEoJhgh3mke36Wg2pzd1Z5nXp4rn9jZ52u
f36dcoJ4Z5dqbY6Dan6giExleZ3CfZdPXpOKX7JylYlabE+NjYeXb3tYb69skn1wnXSjhn6OeWt2f1t2fG2XflqCn318YYpSoXNnineEhKOBoouCi1+Jg4yXjVJTg5yleIlvjl10k3d3jI6IbHGylk6baXigkWx7
c4mdiFtsa5h6fqKabYVZek90eWKiR4p9gUuIYo6HWIqFllaKgm+NXaGimWx4zXhHfJt3e3BrQISccnJtdGyRaoiOgnebkqlsaJuYepeOomGSeK6Fbop8lHyOpIeKYLWGXaiFbIyThXl5epBScmXHaXyKWZSKlWNx
ibxnmJF2aWRWeXpvcXV0X219lIl5ZIiIgnGBdY2Vapt5v3ORjoGKb4WBcop+ZGY1b3Gal4J2cmZaar+Cc4Zjj6N5g5l5Vn9hd2ycqYWNloObh26YZmFqcZl6es6MmXpmgk1ihnSOfWSjcF+Dq5madoNdfnZujYR6
XHCiamV5mHCDaWaGm4J0cneOdHlwdX1ud4iElXOohHF9fXiJc05xeHmhnpaVeaKUjnKOfH18kI9dc7Vdfjt9qVyZaXV0nX59coZ7isB3Ynlte6praXNts1qfiLmPcpR9qW+WZ3aNl41ufJGOk0pPSYN7hFWiibt5
XYePboidqGxnaoeHmIhtn5urQ4qofXt5iJu4f5GDa72YZHCgfHlWuWmhamE8kKpteKqGe4asjZOObXxWhYpqqndydqCRn3p9f6dVxWekYmeBi3dzgZaVk5WRioGEgoyLgm9NY2CMeXhXZWlnfV+PdYtkd3atkYlk
j39yf3Bvf5KBgX6Lqz5Xh4yCZIJtbXOMeHtyV3lqlmJmoZWUeomPkZ17c2WispVhaHZojFl+nX6hg1xxdJ9yhFVtn4lQbXpZeJZvi2xxcYZsfWpudHFXmoZVjoJFnZVqoXOCk4RxkLeBaZyXoXpnhI57baGHj39u
iodbcKNriHdVpWZ1m3uddmd2dYaNbImKXYGGR52ScJp0cnuka5V7o4RnaJOBl2N3fYN4dXSBjVSwY4qea2VegnNtfIdriVeDg5OMgnGXlUWZn295cJVYinCVnK1jjJ5SKHeLgq+Bo5GObWZjfqaNTnyWY0qlZJGW
nWh3h71+zIuegpGzrIeKo29akYdsh3uKmpWCa1pxjpBGlI93cnZxhHVSgruTraGpdXCPjpFiX6l9bJJvjXWRYnyVSZSPgp5qgXB1WHqDdYp/hWt+j3ibcH+EjZd1iHCDjGFpmYeRooNgd4aSrlJzelOKXoqKgo1f
oaWCqJOFn2lmbZJ6ZX2ScHKOfqh7r3Z+apSSXoaNjZVucINkqn5tdrtnZ6l8i3mEoYuKhImCdqVyi6p+cHV7hpaobmd/Y3OkWZ2Vbox+ppCLcnXCfXVpc5l/cYeDYpiMXnRc0XiMepKKhnZbW4iCa3xZX5ymbHbC
fINlcnVggk18jUp6c2aun4aGoXuFg1J1n3qHfIZrYl1jd55vYHWcdEtJWVCbY2F8kF2DeYdoel6Wh3ONS4pHgaF/YYGPbpCSdIu3cX+KWlV7Y4Z/qo1snpeXqa95e4aOhmtxYn2Eg4+ocHZ7j4xuc5epcGCZfWJ7
lV6FhoNpjjt7jZqLa5Nvz2Z7enBUfY50YmijmJzLiVpqjISOkoOCp3d1sYFhmXhsu2l0cYqim6lrcJZmk2OIdYeSiplzpayElJZzhmaHemqDm5t6nquMbGNnjIFpcFqGeZGHhmKDfWZdXXCSi39xfIqdjHOmeKSL
dpR+bId6eIilmmaIfqiSYHRwvYpQbn+qhmqKhItxfm9rabyQs2KDZqBadJiIgmN/jZZ+hW9vgoN+dImWc2aBbpt+jI2LnrJDoXehY6anm3loSXxwfaShvmieYnOZmZuOfpl1ZIOLWX2Rh1VYnnVoiphnfHWFk2+W
T4yueX+FnVh/i3pofXZ5V2STl2qmU4OHh4eGbGWYiEt6dZXKpnWbcaR3l3tfknp9nJ+il7OYiKd2gZFriJx8V4mObo6HbGmJfo+FaoZZZ36UkJaDd46qepN/g3CJZXl/lH6WhZCaf3Rzq5xZZ7R9e3qtVl6dmYhe
a4aahHZsRFF+eX+EYomIZnZ9inmkQ26hM2R9bHpkcVuEfppwiH5sdZuIp4SBgnOkaaCJjIh/pJ1uW3GIeX6BkHKEh2BvcohumGhZimiwTHWOiIHHX16UlH1/jJqTkaNek3Z2eZCMWZN4gohtcJF0caZypX6Qc514
mllYeYqPXox3fmVohpOIfMxPgaBEepVlln2Fgn9yboiIeXBkdo2Bk26Pemthc56Uuo2YcqGUgptnlXuElJR4vWqGcmBve3ihq2d6fISOhoR2fJKUhHd/g36GZG2DdX9smpqIfnJ1ipVcjZyLknqkkm+ChKCZhGJN
ioaCjnOcaFuLbXGLVIZ/o4uek2WKbFCxcHxdYKKPb4hrbmV2Wqh+gZ1Mi3B9i595lXGIipOVknm7j3uXj5d4gaiUfIJlio9UhIpqfneXf2p7oHpillt+gZCVk1d+fm59hGR4bXe1hFiTja6OjpKUipNsZXBGqnGq
gZVrgVl/hnmcg4uTb3eWnHR2iW1oeH5vbpB0bn5zg2KFcFyJhXVqjIZnZHWjZKRkXn2Hk7l7n3F6ZGyVbI+RSX9+mGlmaoF/cqiJcIeZmpdzgXCXZnCElnZogqRslIeMfbt9fYuSopQnW4V5hYaSZH+cf3B3uHlg
oF9loWt2aX5hkXxse5N0knmJZIRngotzg4JofnqWbpF2l11tdX58aIV9THpvh2t4i4mCm4p3e6CUdWd1pGeKS4FuZ6FlhlyeZ494lWxZYGx1e5qNiH6Sh41iknuYl3aWZXWCb1Jri3nDVouFjmaQhXB7YomofHOG
kXJqh2GFpXhoZZJtkF+PhHx4lFx3jGSNfH6TnI9ggXeIc2x8d6OIenRhYpZzZXqBkYWJfIx0k2NUeHWSoXZ/hJOKgpVUpXV4joh1kH20iaqTk4agmmd5i5RxgmJGfoGYfXVkhIlmg3SboolQa5dyWHiEWYp9pY9w
m5Npj3NqoJ+elbNvbHnAfHqImG59d3p1o4N3cYujfltkU2l+jZyOfZSIaLGGhpGFy3J3cm5ckJaWfnWWfnl4cpuOfHuci51Yf3uDmYxkenWMdK9/cHKLr4Fyfo13fnCGglGEeJOEn2d2hIR0PI91kn+Ja5CXeI58
SXV7dWJycI5zfYVocn5xenWTk2mGckGOh3eOeHyPdnptgpSkb3yEvnyRfY6qaop7U19qZ39wc3ivj4KwbZKIa6hQUXB2l1ZlZopt9Xxdi3J9YpKKZ558iYGJdHlhe4uHa52I24V+Ur2BcImjfJJVfotcTq5vmamK
copwaJprg5BYkKeDm2p2nWGfhnFriHCWd4hYenqGl3R6jnhhcHNDZpafdlqOiVWJdX6MeaWaeJ+KfXmCYn2fdZ59YKiTjZJzoYmFhnF9doiejcBndVSBnDWcV3yQV5pvpZJobLSEdnuNlmSKhWqNd4xwf4h6UoWJ
nHiMgpF8cmRVb411ZVlpWHCQqZd7zYeOjmefflarbYV4bIygcpNsjItzk5+PhK9oTEZ0dph3nXiSnHhkemRzfoeeeX+VgW2mfIqxjIp9n3uEd0uBf+G6op1fh4V/WpmPh3x6h6Ghb6Kxn3hZdLaupYZniH93b4KP
hW9xT4J4c2pafntkuG9Tp2p8W4ZaZoZvhmWRl2V0uI6Qd32xeKKVVXOZbl1+eYmKamV+b2d7eJx2Onlie3iah0eikWmZgXNUi55leXFzjXOKXpB1Z2SKkKiEeX+MfmWNipZdjIRlbHN4k3NRl4eTjHa1cX1vkpV2
aW9yjHtrnIuHiYpdeHd4laKHVoNaoIlJyUt9dHl1ga5siaFQhXR1iFOqgX+TpJ5+coh9e2B5ioGampZ4bXGGkpWcjG6VoGxlg41tcHVoeXV6V4qdh6ZqeIR+q4RvhIOeb5B0ZHGGgZiNeJBVro+IeZd5lH6kZWed
WYt8hXaLrZFihnd7laZne2uBXYmTdqJhhGteh4SSyYefV4iriJugaY96Z3RleIhHcVl2cpSFiZxwqGx3UoeZbIKKgXdsh3udc2x7aEh5lEtff5yJi3VdiWiRknKRhYRjb4F+bm+lentXl4WDlbN+g1qHY31/bnac
i3uIfYermIZlcnxifaJyc6mcbU+RwH9/jXd0jZ11bHq5jHO5lZRmb6V8jWdcaW2le5TGhYF3XVpwdmJnkH5wc7BwdItld4NzlZpnh4OUYpsicXB+eIhXhW2Id4qGqZteW39ed4dbi2KEdpGNoG+PiHRuYGeWjXl7
dpB/UoaIrnODgaCYfF6DdIh8kX5+ZZGQhGd/a4Wminxmn3NzfJp/h3SEmXSauZuCtnWdb2mRfm6KZXetaIKgXnpjqKB7gop3cKFwkoaIeIKLd8dsXFuTeoV9hmaddaqClZmBe4ZytJh0dHGChpCdap54hLCWeGd4
Z6xwnHZ2fn5jf26gqH15Wph2eLR4g4mGYWxycpRffqNdmXZ4c9GCfLZ4j3iOxnCHZ4WaY4/AnHpjXpGSlYhwq56ljp5vg6Oeg3x+lXmEl5WCalyJfWtnHNmrWGeUb22Jdodyw1iLcZFudmyMj4x+iJ6EeH5qdXmI
n5thcpt2mYV2YaRYwHF/gWSHjXeOfqdxi4SYeWyJrYOpU1KQa6OvaouKg2Zrhap3c3taan2DYm58fo2qh2ygmI2Oi4uGhoZ4q3Oad2dvd35wUpJ7e4mEnWh0iouMfIRdm4aTfZKLiY6Kgonnl3OWcuK1dqp/oJem
XoOdYpKSplltkpFzgnqZjmePco6OjK10eXNwnGyWdXuSb2xzWY6SoXJ9vIJeaYiMZaJ+d36EfpxkkK6NdGuJcW6LcYdkgcKMhnmgd5OSgmmtb4aHfnFMdYOTeHllid9+jY+Lb22Bc6txq3FdpXhzi3BdrH9xgXpr
dl9aYIaGc6qJiWV7ko6XjpqXT1l1toqQhZOUj46RbLZrinGNqpZ4YpWqh3GWgW2QcoWUYX90onm7o4h2rnh1noWKe3xqhYZ9joxohpWvdH51oH5yfJB5ZYpckWxNb550ZZ2NlbmTeJaTln1whY97qXR8hXigUn6H
dmJzcXCYd2h4d12df5WydnR0Y5TJXSqbS391daG7e429kIWgfYllj6d+jJFTomGYiXuDeVtjpGxNoXKLhGZ9gqNiX5idl3eJZYGmZ4WDhZBlh3uFoJSdRouKdoF0gqGWYWiim25ym3ptbVdnjHFucW9XeIh6inaH
Znt8c2dnpnqXZXp/YXWQiKJvcnuRrHthkn51Zq5eh6WGbG9yWKiSrnx2kmyfdH2Xj4didZB6fnuFh2pqeap7hHWIh7RrgYuFd3NfhZ1okZOCqGh5a4iliYGkg2KPmYScjGtmamycocGDnWBmkYdjpbukiKyGhHF/
hnWEg3d4c3R2imSCgYdicZlMkbB8zYKqjpJzfYZ1f8ydhrx1cpKUfE6ke5didH2XVmmMTpvAe2BifYG5i3O8h6iOg4G7cXl2k4J1aqx/amh7eYF8jGx8TYVco3CPiHRyjXxvcpVgeqOOpleCkYhqnKC7gY2LgW6R
dWlHl511jYp+ondbbmN4eG5Wcn1sg6FwhoKBdYaSg4aMj2avfEh+j2eVno6ujXVncZiQXom1u5FQm3qmkolbrnSEj1xulGeDl3ySfnF7Y7t8f5ONg3Rvc7hqsF9ntYF1flyGdWJ7vnR/g3yQfXWKTohkkn6ek5yQ
TV9gcE9/aEZ2g4eSdniXcaOUYIx1kZ16r3mJkYRigl+cjXtCcWqGYJqPf6Z8cZaKkn6hn3R3UWNkfHR6spZtdndmcnVXlIKYf26ScJ+WiZW2lm64rZuMfmpOkHJpa11ufX+hlIqeZnZ9dnJ0jHx1fnN5hWx6h3tY
dLKQkGNornl9nK2FfIh4fW11hD+bpIZjg2ixcXyVcndlh3NZX2BykztZjpKUbXWMUJJlj49ljGiFeHRqkWWFd6VhWIyLjmqOko+Gsmpmm3V1oHaeg4eNR2BxtXh4do6kiH6LkWmbsoSEXphdjpxsgmyTeoOIbrSa
w1ddgXB3j42Gc2RsdG+UbG+pk414jHd8gXxycnqGZ31ta2JtZ5d5m2GDdZeKiY2NXFaEgWWXcY6BhnGbc4eTln6BuIeZw3p/Z2Z7cpyPa4WmdWl5qGtkrlRtbISMcYRZvmFZcpKMkGlrYmOMioeid52HlnKhfX2H
R3irn6SUXH+Db22Tm45glXaRc4uPc5KJjHNRTZGPWHymmKt7fYGLoHuQiaJWX2h8nptweGBVlI3MaXqOe2qKa4iTcHN0mGqgmH1vknhnhoKNYYpkYWaIa3BkZY6Gn2x1eG92qqxsmYtpTpJ8bpNrq3ldbJlwfHaC
d3GElXKLqIF7iJKikIl1gnSabKCUn35hg56ZfWt/tXmnfFVqmn6HdXqNpYRhYzhghn1+eIZviFt6j3Z0fGyhZoR8homFYKp+WMN6X4Jwd4RmgX9tdmR2iJR5ooabklGWiWB6ZGuKm6iCmIZ4kaGtjYaSj2OHb3uM
YY+Dn3R2l517x794t392kY5linhgcqaCa5ipkIi2km2Ek55sc1uNe399gWuWmVm9cXp/ZYeOZ2eMXHeKi6ZvjbtXpHZkenSbd3yGpnBik0xXkYKGapSRjXRklU9NY2+SdHqBjX1ugohvqGaWcoxceIxxkoOSqWyF
c4WSeYVlXphdaJZpnpS8lYqNf3xEjIR1X3aYh4Nze4+EhkmVcGJxl2F1aIqeVXujfn2VX4F9epOMfWSXgbK5hEZmxm14foKXeGtusYFXvH50uYSYeXxKdJtTcYJ+a4GFlHqhe5W9c5N8W5dapo16g4VnfYJpdWV/
kYZoknR2bYeJyWN/cJ9tbnN1jG+CcYuOjW6onGuNVFiLZYpdf29bo1VraZKpao1laqRzaI10aY9/cYmCfJ1wZ3N7UY5taW58gbCMep66hp0+c5BYjX2sd45+ipiJS4+Xl1VyX3Z/hJWjlISXk1xjf4fUjHORZ6Zi
cnF2jXhohHR5inCYgXZgWXiUZH6fn550ZIqYoIJ7b3yffIqEjIivaGpoc2e/bKuXd3aSlXiQRalqfYWtqoV6pXNpeaR7foKFeXl1h2pQWaSKY4NziI5XYbBYf6RvpZN/bGOHcpSudntzkH6ik35xooqneGxKe52D
lpJ7kp1zbJ1XdIV5kYdskmCYdpqNcnyGma5wZpB0hm+UaF1/fJlsWoJ604h1lGS9uah7b3+GSoLPh3p+iIuJcZtzkHluh7FNk6xkgYKrjmuTrV5xq4h3ZopohJV7nqS/d5h4app9jHWWbnKIjG6Ydmtqgp5rmGCK
g3aYbn10nnyBiXKXrVRhgl58anmIeY5ng6eMlMZaZ1Jrf5V+nnOTe4p+fHiSlIFyipaNvGFld46LYH2Th4t5kamZdXRtXpPIcVl5fW5rxnKDb4qblZuNp1JdeHN3f3tiinxSjreDjqd6d2ZsjYdzlXeIXL+HaYuP
fYmMhWaPRmCVenl6hF15iXJsoD1ilYevkJKMiGuBj4hwk32pe2qWkXZwXH2+eId4l3FyYY+BdJKFdZKJin5fiXyNZYOUYJVXiaSEhnlSnYyRYXS4fIZlUHmFeIhvkKGQkHmCeJFwanymQopnmVqej3+DbH1tUaNU
ZKiKXHZggY50iZ2Im4Nue5l2ZnZlfYqJX4RpomtekmuFbGp8k3NzpHBrjYhtojVtjrtxlpiFjmmCZX+PmXWHmnVPj5yJTWKJhoeUsWWzbHh1fVSDk5JzhZd1eXNfpY18fJqBjmSvg6eMhWp0V4p9gYR3cGvAYqmW
lW12fUmHgXKMhnxkepyNoqx6g3N0iGl/hWN+c3pxdW51l2+hoY5+W1B0l018amqMsotzh5SBcoV2eXx5bpSHZ3OFeVx4oYl0UI9xl7uGl4ynfIZwl4Jsi613bn9wem2CuXyWq4p7h3CFj8SkVFKRcHNmmHFoeayb
dYR5cG+Tf4x6mYZ/bYiLmK9xhp13dnWNcX13fpB3b5tRoo2rfoKOfKSGjmljhF2YaY2NZmiohnWRjpxtdZGTqo6keaCYP46NdKppmW5qjoVue4KfWIRJdox2gpONeJBvemmPqW1zq3ajmX+Pc8JtZpqIYo+Cf2SV
g6imYHu7c0xskXd2eXajjH5yhV6gc5aPen9YoZeDfop9somxoYZzfppxeX52dW5YqIZabndniYOIkHmfdlmhooqBZINwcXh8gXSNhIV3qodxeWlwmo+DcI+GtXaGhLWBbZhqjKd3gn9vnaGCjrSPhIp2kH9sm5mU
enN2c3Njf45yhnNeY4x2Y2COlVtMRW5/rHiGgnNZRmDCgpxaf3aDgXttfYN6nYx2bFxwT5WxZpeonn1ufndea1R0YJSNa3h6lHeae2ulY2Keh36IiHp2hnpnjKqWW32VjGOEpJJ6ZIdhYINVgV6sinibXoF0fWFk
e5SQoINDg5abjHhsWXFhjlZlipx0g1hgXpaQgX2LmmaQc4Z5e4tnfWhghXBuhqGbjpt8hMaKtISBmHpxlXB/poeKbGxzgaJXfnZ3jZeKc1paUnF9l4yPcVN0kXqJd5WPfWmMf1hzoY9uZ52JeJFfY4GVcV+UeGum
iHuCdWxcjGh3hIOCkYSLtYaFgqZsbH+FXWKDgbSKfWuUjHaBs3lcVIKGcoZ/k2OQXH+GsGR0dHKHmWymqYljnV2Zxol3inBzdph6cZR2amNhaJOEnHSSeZVneV6qj4W7caKdjZdwpJ5VlH6tz49rf4mRi6mDiXmI
maaGfIPUk6R7bX+BmHeTi6yJaGKBd4F/ZZCQqXCWeXWEe4qYaZSPmndycYRke399foaBkZB8mXd9YHKhr3VwqYRlZ290l4N/iE9xmGqEh32Mdnt9tHqaeHZzc29HcYxka35zlYFekGqbUYV5boWPZJyapmnBkIVy
doqSZqp5d3hrYWp/i7l1iFeZgXesXpGOpaORn5F3enFmdn9mi36UkGRnbXmKhZCik1x9fXp0lXODh2ad03tkhYdrg3+EYo6NfYp9lWh+b2pZdoWKl2WGpa+HcHp2XXSDX36PsJBrWWJ2tnZgdZdjdpumboHAg1uT
hahzkduClnxsZo94k5qBiI2SgqCBNmN4jI9/inpYfU6anWurfm2kdHtWjn9Fe2JuV5SgfYl+r5GkXHKbcmpEhnaMlXx8dY5ziX9wd4aJhnBxhGuIjXt/b56zhY1jdJxEZJh0b5uTh3p/h5CMV2ydbIFyOpmNhXFs
jXKxkHOHkG9nZHmgq4eOfot/ZpR/fmJ/ebOOknqdf391c1uKg7aPk36DdIRpeJuXlmd+cklyfH9voWuRcX6YeGaDmmiGi6SVZ3ZwfZeel4Vya1RtcX2WYHyTeXOMnXF0j6myhrJnc3iHn72WcJWFdn96lX5mnIF7
i9BzbZmicpl2YmxzmpqSc8CHZoiSfXCLlnBfjGdzd3tFfnRvcmCjYIl/iHx4bo55kIRsen5ljHdvdJOIgn15aZKHq4GEkF5wfH2IkXecmHqCoYGmYGyJhHJniZCrcI9/go5/a3+JqnmIg7WCg4l0h4pzantUk21e
mI+sv4RPWluSfGltiLOTiaCBeU1qbYeaf6qHhm2OhIGRkHdZfFFxjoGMa1yLVXJ+aoSKh3WxnHyOhJJ8YbVmj3OWa29lfLlsnJJda6FchnOVeEyUfm14h4GLeKV2lHBtk5pCi5FpfX14d4i1mK5deVp1dVhplnFe
s4tlYW+DrXxyY6WRvIlzVnyCcpaGloKFcoJ9ioVTr3hlj5KYelWcTo+OeIdwn3OLcXKHgZa4j7tti3uGf1B7l1GHm42jY21YgYVeboFYjH+UUnyDh4RTenSof3dheYd4eKjEk0qihJJ5dpxxkHVuXIdlnbtsXZZu
V5pyjYmGeGRqqYRPpX6PaIiHiFxvmGKdepKTZGyRWnhxcXyMdHeSdnqbT5BykmVUcX6Xl32Df3RjcYKGYlOngXGihXl/ZY2PmIqTezyTnoF0eHmCaoyHcGmJXH+HeXh3dY98io1qnJt6gWnLdomHa6Z6k3ZSdH6G
e4Vzv2WFdXOXfrp1hG57hZ5dh2t4ZofPYMWefn5weJN4e3t7f3BYlpeahFZ5gk5ti5WUfWxqim+kWmKBjJVUaISHhptihHm8pIeeU355nqJ6c0d5f39nhGuWqlJ7nWZwY4dvXqaYeJJbRVuKnYp7bW2mY22Mmlqu
zm9lhJ2VjGdikmU6q6Jzn5Sneo14kp6fjt+qeIONZmSTdHlgg2OepmN6sn2EkZ9/hGZqa9myc4+merJXeYt+Y3eEfGeScn6DbGZ4eIWGeX2HjDyLYnqPcnSDlmiRh2aJhXmcfrCGeLh1f4RailXCY3d/nmt8ZJKb
tHNjc3l0YG2tg4htiHqBa5CneHp7ZIdze5uUonpVl615aKdrpmBtdXl/bWdqlW6Gd4FsdIOQpn6Yc4uJnU5tmoVvmMBfgmqFf3tvUIJgYn6rbamGh61wmYd1oIGPg46KoqF4aHSOc291l3tSXlJ/YWp+i56ehYqR
e3thhZSHhFuBlHJldWGRSnSFqqVbtIJ5Zo5tobRphpeGYIRxa3SJmW5yq5OXnVd2ip+s0mF4iJ3EaoNajISFXneUfX1xjXtrXm6PkFdzcZSzp3mKv3vUaW58bn5enVmGi4d7ame4v7aIZIp8hHmRk5BIbaqPloiI
Y5SEc3t1bXB9dXmVbHGDToKJdY+FiIiGi2hqhnFibmN5ZnOUpm10SYaJfIh2nnyjjH51hX1hi4GGbY5nUUyGi2JtiXl2bIxvZZOwd2OhlIt1aoGcgZNpcphgjn1eiGKKZIyahIpxipCFb4N+Yo51kH2pWZlkk4iJ
dHehcoGBf5pddqV6dmuGcZmUlqpuYWV5qbSBYHeYvoVKWHp3eJCkl6OYTop6jF13jGZnYp6kindyd1ejfpJZkmeJanKNfGtjbmqafmxomHCOZp17eJZtfH6Dl0uZkoSQdGxmmoqCeXl6dIOain9apZhRVl2OjG6e
dIp7gZVzaINvbWyRcYJfanyImId5U4SMbHxql7yLX3t3dJ54k4p8jnyYe4GLZXeNb2pafYGpbnWThnWMnWV/kW9pf2h0dp2GXHaQhp6yd3qjeYtTfYZDaJ+dlJmHkGp2fXJyjqBQdY2aZYNpjaaPfoSPZkxuWl1y
Yk15SoGSdpCagoWPen6nnGqwgX5hs5lslISZp8iBa46NmoZsgXJgeKiMg36BcHKMfZx2cXOkiG99j5iKqLhye5N9bIVtlp+CrXGWfZFdhJJqg4l1knOVXKCWiWRrg2xad3SuZ3tbenWbcXVUi5GGe0R2wKpHgnRk
c16fhX1hl4aXdHWPiGqNYnqEf41ag4Nrg5Jjco18WHGid5tleG9ql3moZ2+Nb0qCk46NcZGLkolten9nbp1+bmy4iq6RW5idbY2OmHpom2xUema0dIaUvLfAinSMf357eZNwlFied494moWHlmuwUHJ1g5llcZSM
WY9YeJmFkotFfZKfZo6Rc4FtinqfipCjW6W0d0qWnIVwj1h5vXqUhmyhbmqcaHa5lmiZdYdhkoNpbIWnfWaBY1dbYZqOZ3ZogadwnKZKgo1vjJ5wb45ra22SZHF8hZJRc2J1c3FsbXJagYRzin6cd3aYj4aQpIN5
f3ZhqYJ2lZZqpHmDnHVxk4RlS3d9ToqMlLZ2gl6YhZh1indejX2Tgnt2b4d6cH9ne3OibGGMlrCNf6iSXIWNYIWIisdqdHqdho9ne4iJbKCKT8t1dYF0cKF5loF2dnmdkoNzmnBdp15voYp1mLFzn4qMkJJsb3d5
kqSKbHi0gW1siWx2YXWLZnV+lad+h4WCoYjIdWqvj2iYfZt5aKJeb2FhYG90mop0yGyKhnN6Z0mjcG9za26CgXx0h6p0dFtywoWjcoWUi4uLjY9xeLqEqoiNg3WVdGaE42iGfIVerG1Rf2uIepS6qUdtZGOtk2WF
i22UonyKj6KRtr5+mI93ZJ5wcZPBYHZ6e3N8gXKBbnN5eG2QlbmGfmCOf4V4Ypacgo99flSHo597anpcqYaZj4iLoIFvkYaUf5acdIaDiW2YnIuBjH92jGCNhJFidYdrgplsT2+Feo9reoKOknpzf3Sgf3pygmOQ
ZYyJbnl0hnymmH2Ln2GOjKdthaLYWox6b3aYf5SIeHpcknNTZIJue2Oadq94j3WYcZGGeHV+jZW1l3yCXE5ciHWWiISpd5R/o45xYGuWg3fAZIRlnmxroX5/e5Z7a2KLcnRxq5+dhZJVa4F7en12mJucg3hXbp2f
dmxnaIydj1yZp2JoQZx9fWhrcH6PoGl/lHl8kpGed5NTeWhpVZB5kXx5hWBJg5SPZIhEbXZHd56WeoSWe3nUdlh/gVFnaXimlptuWod0j5OHioiQkmpxcoV/VZdndYKFh3G3p26In3eMl3mVjmCNX3KYkEuNiXOu
cI55lpp7e3t2X299mWlzSK2Pn6iLhm96lH9zcZFrWHddVX2IiFKCX6R6bXipm4KXnIilZ3F0ZqeDW3N1kYVjtmyJjnF/ioVghGt4n32CdneCfHZpbV59qYSFjX2LjZVuW4JZVId4lJh9cZJ2g5Z3nYlZpZeCtIqG
inhkp3SNbXtwZm5Za3OGd3OPeFx6qZJ+e5luf5hpknqBm6h7fXSKdXaRZZ6PaZFqbpmDiWl9dnlahJlpcH3FvnSQgmRDd4edc4d2eJh+qo12mmRyiX2TtYx4gaqYa3Z8iWiHioh0Z19ibJ6UiKS2kWGffXqGcXiB
lXeLcHqBp4x4cFxgjZCtZZSEY3R9Y7+JeIZbkWJffE6NhomWiHh8mWhjdISZhIKMhH50eGZZfoWIZpKSl2eLk1yQmYeUeHaFgcZgfHZ5mImHfaeUTXCTnGpoa1eXg290gqZwfnmFkdeUqGtReavHnI1Pl8iDmU6x
lY2Wsa9nW45ZdXqJfIKCl8l/nXU9dG+Ioo98hF+baXF/YnCgl7WHVH+ab1iTZ3VyXmVrY2V0f5B/iYplhaSBkXtRd49rnH+ahoyIdHp1gWJ0eIuCX1J6n5WSl3V2jIaQaJNnhYmIqnp8dl15iGaZcWZ3f557i3iB
m7p3aJV6aEaOjoqXfp1smVhmbY2ybod+fmjJglSUnGaBdZl9fnV+g4uJZGyFcHuxipeUmoSdPXivcrVdc1+CiYyCaJptfXamfnWchXJikH2Ba4aIWHmZp3SGf2OHfJiMZryVtYF2boGLeFGBgpBqi3J/hntyll60
YnObqXKBoll3fXGUk4bAkZBwm32VjH6dsnSLopB6gYt6j6J6bXByjWV0j36Jh12gcZGDZot0iHl/lpN6bV94d7pbm6LHfXCeknluhpGOjKuGj3yFnJO1d5d9j5mTq42HbJiManNcSHeJfGx3fIqMlHKjdoiXkZVf
dnx+d3Wsg35xg6yIYXuQaoSBmpR2mGd5iY6XpIl/h397eZdXe46vbqKfdHuUZnWzb6R1lpBbepmWbXuTeHCqkXWSfnl2mXlzcq9zhn55p2p3d6Cmgqx7XGZnfJWTiIKZlX5ibXNom2tenIGRdlilc7d3iXl2lHOD
jKKcdXd+iotte1OZeb+NinmGz2qWgqSbgW+BeYZxXHB/i1bHfJB3mHNnh3KqcoWFVmZteoVYYpN8X3NycJKKe8G0soNfln1SdJ98cHRzT6aEzW2Me5aMeWaRb6qDgnJvkGtqaYNdXnWBd5ORcnSRg1dgj1+LYaiR
TXWvm5aCcJSHn4eahXpdbH5vfYlcmnpolZOYe499eXWMhJl7f2lqfmGsm22ShGJ3cpNVh36Conagk2mKkYl2mYV4tmlym4OZfXGbapGWh4VugWR3i3qIgq1vaISoaY2Ff2+jeY52O3h0hnCTdm+ChKKBiY5plqJ6
g6uHjoN3jmVrcl+OcWl5fpdtc4GOpoicV3ZZTYOBoHh0oj55zoRaWph0c22fjKJvj1+Wl41nhoSpl5qPh5N6f3ycSGiGgoWaeXeDqLpjZHp6dKCUXIZ6mniUfIOZg6lpXo6Fe3Bldp5lnJqrbXxyhIOKbpiIboq2
d3eCa7pLZoN0boJtfIF4jaqBcYSSkoxjmWiXo3R1kXlsjm1OhcSZbYx8kG+6bmaTc3pifnZgbGqPa21jiHh0lWmNp3GhVo2blnaOkml3hIuWn4J3fYe8gtJdkI9mympqjZttd22LX294nYhtmJJ3o5CPg3RxdnVv
bsZjr4h1goWMqaqgg5jYdnJsfn18o3GIpYKIh4ukb4+KcqCDiXuMc5VPk6GNYpdOgZZgfKSZbntsk317dJN+l2hwgmJol3dspmaNdmFkkI6Tl1l6fG1pdpWhmnaDfLavc1p7w4x3i7Job3JjlmmCanVrmsF3mH5p
gn+GknFiin2Kl5GKXIF9xJiCmHN6drFxa4mXiJG5fbNqa2t/jKKbj22McnuTiE2xiYSJmKaHiJR4eGhki3J3fIlWmLp2eX1WmoJtXVSDnnanenyTkWh8dZjqZZyJa1x5nHlWcqiBkGt6dJamj2JgbIp1aWSEjnJv
gnSPwpGXd3x4k2ySZZKFg2WIuo9UjoaRfH9ma7BubYiXd5Jzd71ucYiPj319loKNsWiGim2BdZOGi4+zc4R1hV+Gjn6Me3Cbjnealn6bj1WDb3xoj6lsgn5bc4xsnkmLhm5YeXmje3a2omJ8e7bOfYyEjW1wkGeE
dZ52lKd1XYvHdI5XcJN4cXpXcWuTXaGVk1u2e4R8aoh7po52jFh2bpeaq5t/kH5rpXBhjaKLdYWLW4JZg5mKvGxikIOGjn+Wm1yRc2Nlmn58nXeBc3ZjeJuMdYVpbnRJXod7aYuEeY56h550joudp2N+e6p2fmh+
Ym+ZerpROJZrkXKKaX5vgm2WjWNsY4V/YXx7h4RdjVdXcXRiiGt/ZY6DSWijXWBkjlyYNYJ/1IuVs4x0c0meeXOOZomqclqUdq7Ki5BdX2lwjH5ip150WmJgf6o6i3i3nIaLgX2UgXmKlFaSj3FNU4h+pmNZf3hv
dHZ/h5Z7VH+CTG2BcbKKiHFhkY9qdJ5zl1qSnJuozH+XenKTvY5Iicu8fmylpYGOtHt0dmi/d1Gee4Zqooa0W5pofmhYXJFoiGRSsaaDZoGFdXCIkYlvd1t5dklqhWGZdGKGVVaFbmNFkYuVZH5WiHSToaejW4tt
mlWNY7OIf4F8f3V2fGeJqH+Edn1jg5+GhYdjhXKBqHJ3bYyTcYWdvJKIeoRTfoh0hXttpWtrZn5tcnmWemSSf3eSYXeHe3WMcH9+d01ng4mClj9hj3+bkpeUb65sW3iGiJR1g3iHpnB9VKtgmY6Qd6Jsi3qEaoun
YXaFZIVsfnKbiHVyfnqVf35oi4yoWYaPTGeeYqpuhXl0i4qaaoymeXyjVW1ymFWonXePb5yZhZVqcJx2e2V2epp0fHiGhWVknIiMjnOXbWG3q5FrbI9vW3haY2toaYZygWB0lo1ecoh5dWeacYuQhnaVk3xgklFY
YIiBh4d9S4l6P4yUkIOdmYpnl1CKio9ciXuhcHSOgpeGb3luppOSl3ivdoNolXWGinJzgm9pcJNuZJCRe7aJqZ0/hXx6eH+ho3GfrnhpX6F8Z25eUpOVi29ulZ5td3WYaoOVg3bTolWRoX2FfaJ5hVRze2KFh42D
jJWMpXx1kLx7d316youWdY+Ci5dndmyPTIZuh2yChIjFgZ9rgo5Zd2mEN36DdnR9e2ZZiYmNjnBpkpN5aFF4hLW+fohucUh5hnRskG+bhHN2gWt1uXCHaJdmj39ybKBxcZV3oWNrY3tmcXOqv32bsGRtl4OVa3+d
fG9RY5qXW6CBhXqCcn9ghI5VRn+FaHKGgqGdhpuhmYtfjJekZ4iNY3Gxm4dotY2NjXeDmpCMjXWDSXOqvEh7Wm9mbZKCmHJjjJNnc2efdKF7VVpwepRwWF59kVmOenRsSrOIp7pfl3epj1PAZ4N3hntpmKJliop5
kGuQmqSahY2EmIl5b6eanluWcIWhl592eoZlZaJui3RpjouZd5t0bJnJp3CGnZN7dtSNWYxzXaSDf7OLgW+3V1Z4e314oF2HWXp1i3h0cJaWXm6PYmqdgpNtdH52rKFxm81kiX28lGu3T3ZLgYZ5dnyPhmFnb2SF
j31zilWCapygiU+XYHF1nYaLqoxreX+cj3B+WX50TmtzcY5zfWt5anyDtXuTfZKlf3aMdHhuhMCHhny9aoVTW36EmH57fG/GbJmHpqh1mqaUmY+IcWSEl2pyY1uNc4x7ZXLZkZCcW5p7ZHybaZ9jfGNueGJwb3pw
mHx+kJqLgaTUmmVwfYOjd6R+cZV7emRPb31+kp6nfHOId4Z/c2x7b351e4lviK+HaoSMjF55iIWxjXeiaISRe7h5cnWleHVjm4qampGzeoHFZmyYfpiZZ5J3iYaJX4ycXWO6ZINUlmdWQoJ+eXB/bYiIemx/kZqz
Xod6iX6Scn6kWqWBo2/FdI6aYmhul2qdi1+1j22boZ14rHBwXX14cZqrf5p3dHaDanNef2R8s5WCdaZUn35og3V1oJ1gerqRY6qojo5qiG6rZVxsmXhidZtSjI5yh4efkXqfeHuFfZqban2Kf4uEdGR6fW6sgW+P
e8uDjIR1X15xn5NWfGSSYWVwnIF0oZF0fGV0dH+Cg5NWi5x3jGNVbm1xXqZSZnNSnoSgcGldgWRhZV+BfX6qkX6RkoNkhYFyfG96fGVuvIJfgpl7jG2SbnSaXpmpbJZnaa+OflqHanKBcnSga5Sih4k9mbWYeaB4
jLlUhpxgdou6TIJvbY9gdod9hWR1nYKGmGiHrY54hoaOjX9vQJF6cNF8pHhVg1d1b3mNhZR8h32leaWBg4WCbcN2a5xra3qQkE9nk2loc3yGlmeUg1lftp12epp0XH6DjoLBWHBztnFom5Jte3V8qZhyUniIgXGD
fHSPloJ0h313gXyFnIduc4OFaEp9x4hsd5lqf6iGfXypcoRriHFjkoGnkI6RXJBxioSJcm5rd4lhjYZ7gY2ihY+uiVadeXh1oXyLa1V5YG94pZtsZlqKd2t1e46nTXRqtV+HlXKJhIl8UW9u0IKkha14aW+IX5iO
aYd0f457bnGOeXOchpBuiJ5lcmh2dW+TqV9ulnZ9i6pycYubcH6iiolshH5/mGdrsHp0XmNoc2l3i5GRint5lYV8eYGJb26eXJ1pb4WFioyIg3W3iX1yppBmYk6fiZekg4dyaHuQj3eddXZrbIVmX4qThH9zgU9m
lIRxYUxgaa1vZJxwyppsbniJW4Fpe3yQe21nl2WGcLuJc2KHg5V4s3WQnXtqbrZce22Zh2uQe4mDho9/d3agdnZhZY6heIOYdHGCk5R2rppheY5Vb2NdgWmBdEKeVm9ieKN7lnzPfG5ZV3lYkGRodGiffm95cnWY
hmZ3dKFpXayjj41seZFrrYRyy3lrh25ZkYJwbHqToJKJZ01hoIdwWV5shomecKVzfVmHlYeTn5uQyYGMhIO7YWBdfmmmgnBRclxhVmlanF+GdWaIj4JkboiNjHtolZB/oGR2d2N7jWpygsKEYourbJOMenmRlmd9
eHRxs2VVTIZzbIV3YJR+dGlzhmSTZm9SjZ5RhW98kIuUasKRYWN2lXWMeoxHpXSBeKKZgneqhIqKkWJ1l3+fhGhfen2Ggr6VhF2CjV+HaHVsdH19oG9/hn9VxImNgqqLdoKHinyHYnxjj2eGZZXIjmqZenqojoSG
hW1uaXF5i4aEhXOKf3JztJaKk2aOeHx3jYK5m2uDbGyJU3eEgmmViWppgnB0gWNdfKWLxHOFemlNflKXYqZ2dm6IYml3ZXGIllZ+WlmMbHeHYIZn1Gp2b16QYnF/gnV/aIiihHhua3przZ1unYFuipNdtmdgSph0
mId6cYiEl2WPkW6lrGBzcaRfUp15n2eHc3+LZomcnnZ0eHWLiptpkGuslXKPmnRnyZdWToFye1lpp42Ch6aIdY1xhmeXba6ShIiDaUWLZGxRT1twrYtoen3Aknx3Wn54UsuWanirhGZuiKJ4jqRfb218kG1SdoSG
hIqGkIORj1ONiH+QXZSReWiFp16dc5KHkmV6XaOJbVKqgn51upZtZVigiIZ7lVOKaH13aXpsbJRSkmddinmQnHR/Vp2TYopGkXpQnH12waiFbn55g2x+q3x4dGqZX4GEiodmkX6Ec5pdq1d1fcaocnNlkoGqi4am
bolqmIpiYLCSbKmKhl6BeGqjnH5xdpF9nWKEd455Vnp5hrVnn3JScYp1ZouVnnqap4J8d259q3eBP4RhfGaLdmWNYYeHbn17fWCgfKCHfYVomYZsi4xdfregvYFql4OLVYeXhmmiVWeHprbOaXxVoI1qdYNgcGOO
mnaHfE2EfZiKf3mEZXN6b6WLUHaRn3O3hUxFXZZ+e3Z4Z56WlstzSHuIbXaCdWOIjYNwdZFpT2CIkJJviXFbnWnDR4iaaYpjW7JQnHVeWIN1imiPmI+Cb4haZImFdoiNlIZlfYl8bo6CbHaRXWmBd4mMoXGCgY1i
d3N7gmCCdlhrqHGTiVVnsouZuGi9eIWKcKptVm6DlHmkxm9ceZKhkXqeaXFzooKWZn9KfnWbZ3lmu2t7ZoqOaW1ugmmTZW98douPYbBZaHiDdIV0XWKHjX2IidF2hF9hbmyQh4ipZZF+cWeXdWtzeXV2dHa5lHll
jJWZh2t2pdpiWouUeoF0em1fcoOae253pUSDrZNfnm+ecWyizXlzmndipJR1k2tKbMluaY6Da3uccXaQh2Z+aXtoT2lxhXCHip17VIFjdFmKl5OQYZWHc4yjcHNMhZJlYKOUjZhoXJhfd4Z5cnWKdnt8hZGbXZqX
gZG9h5RifXdrcIdWSI1laF57kL+Kg3+CdKp2m3Bzj36OmoF8tJmhq35vmnNuf4J3enFuc4+LanVwe4OQe4WWg4WRlEhGaG+Ikp5flVWGXnaGg6Ndh4GSb5x7lnd5Xnitd4WDp4NzoIyvfnyDb3yFe5uCfn5wnKR5
hHaShG6Bg4d5gqONlJmEjHmPW4+jpJuDe26IvIKJUmd/hGWOoJmEhH14c2+MjKp/tm+RjaeIh45emoJgfa1/ZXK2bYOFYn15omBpcXqOd75WiW5ulF53p4Foinxwo3RxcnxBZ4KOo5Fvl2iMm3bIjqZ0lXeHeoaV
nGxpmJOMjE18c3yHjHCamluzfpaIe6dyeYi3jodsa4V9iG5sZ29nWISUdHtpp5tvt8SBj4F3fHNwimB+cW9gjY5nkGqPhI+gbolxbHdljJGYYZaMiUxgiGSjplqFjXeSdW6XlF91eYl2dW+QY1R6cpZvln1wm1+C
jYytZ2JglHdys5R6d3GgdpWvnoOGZHBqeUuDnYSEg6q2d2NuWLBva253kIR1f2+xvYVllWWBeXGWcISEaHiwnptVkHZxeouCdkSMj3eQl6Z7Y5p+U51Za599cndwWpxMeni5g4qRom5+cIeTinJ5i2+OaJZ4e3eL
U4WGmHtxVnVPe0VrkKSPYniLo3lXjFlgclttin2ufEeZY3J4ZYlRm5hbq3+Dc3qLfGSbbZeNY7R0Up+Cc4+Hk7GXbluoVktvfrx8bGZydX5sR4xlYYeFfn+kiJSMrIJnd3KZoqCshX5kmYN1bH5/kpWGdoOTcnCB
S6N0fIF8lFCSnH9ajKSBWpVnb5WTYXKlsHSCcZijbn90hlmfjJaKarWRgWyJlYxsn256d2yPg6lZoHmWYptvcqu6eZG9jnetnZOMe5KDhpBSYIVnc3mDW5+Spbd4fKCWe2JmXp5qqnBsdGJ5g4yJhoVnopWWTWCI
ZXSShn9ye3t2aYp2iW1ni6WBZ3eXf2p0iWhwqYOTilx2U3h0V4NnVoebdEl/iFd3ZWd5WXJpd6audrN8d4FUXm11d4l6ZW6Ipnh4bHh0ZbeQtHh9jpmSh3J+mF13i5xkinCmb4GuhamZl7hvoHJicWSZf4+CgWt+
i4RpksukT15bd36ZnJVtaXx6RVyZsnNneIe4sIV6mZKLfYaEfF24jod6mIGWiE91h2OchmGSb2p7a5Zgc2iFfZaDk4yFcpGOi3yRzn6kiXhUX3OQgXdbjmd9cnRug5h7jGHAeIyReI+PWpqDgYtmgp91r1tohGRX
bGSRipp9bmF3jGmZro93e3+DhZugapqdjYeUkFx6aYJ1fY6NoWKle3mHaXJ+pIuYZn2Sj5R+dYhxZIiPfmV2gpWFfK1ZfGJmbX1nfaaRm7GFdGd/hX9vdmZfm2lymZuplXN3WpCDc4hkjG7JvXh5c2V2fHaYd7F6
hY9ubX5kg4SFrL99dmp+jX1vhY/EfKeHamW0ma5cnnuJjHyCrGuJiqKWZHSekW2RkoWMTntUYpKdcmWRb651a6J9bnB0hXJ+g5Bvipd5bnpkjpN5kKVnloR7fEtrmHFvi6aCd5eGhYODWWlTdYSRZF96dn1cfYyQ
j5udfJKFfI6WdWh0i6aFbGiIcdBedZJwqXmChnlrdDGQkJGNrap5dnxynYxqdHdpa4WzcKKJTIGZo2WQcW5fvK92hZVitFSIdltmvaSmhY1trXtPa4KEd25jhpCCim+hh1RuVld4sZWagmakd1aYgZ5tnmFmi5aI
aZacfG53eVpweYSbc2Jwl2pjbnuRnHCfj2OQlZqUa3CEl4dqcnNlkYSvfbxqh3+JZFmTiYx5iF+6q3GJe6q6j5dgi4hfk2Zyyn11eFV8Q1+CbImCgXqCfnJ9jZhxkKx4hFmSm4RKbYJqkX2PaX1+eYl0g3yVhX2/
hF5hc2FsjYOEpJG0d5SElayhgYSBjIOBglhtX4GDaF1xe3B/VF+Kc5FxkXRyhpeKZ1qClHR+gqB1ZZWir12KP4uqcYOinmh9ebBxd4Z+YGybl3CHZYSYcnWMeLB1dW6PinyOeaCKbZxvvIlthGxQf3tsmbN0wWWC
pmR+x2aMhmqUo4uPa213bYaLclGCeKGjbXnGd5duonqehIh4pHt1aXiEbI2EcYaDdrZ+Vn13bp5/i4KGrHFSllWydoKJap6VsIaijoSToXbSXaB/kJicf6Z8kWldd29QjWBxjYJoc3RhZcV5d1arj5qvnmSCVppy
faWQgXNsfpKBZIlxW3iHuIiNj4ODen13jmRcc6iNmKqlmlqCf2t+YKNsdIdXYY2XtIF5oHZ0Y5Kbj3V/c5yGm21bd4uQg3NxgYFleXiGaF9siG9zWDShjqaOhqp/o4Kupn5zi1qcc41oWVyiimSObV98qLCshoJs
XFyLg5aPVHVof5ZlZIJvan+HrH1lhnqPcn6ObnWzoXGRcHh+hJKHnJKVV4+ek3VmZHpchHZlm4VyaWmeZnqge6yogY53mHRgW6SLdLFyZnlrb3WTh3PiZJVqfndrhod8cpJngXB+lLJdmZmBj8iTnnxnooJ1hHdn
boKGcGCafF58VYlsgnR7fpOKbWqcfmCIgl2Jn3Oei2h6b52kmYpxglqDfHqnmXxsdXSkiomMnXKroIqSbprMiJGraHGBl5SEb3yjZHqIlH6YhXSBf3t6hXJlj42Mb4KD04Nxh018hKxYXIxis5yHbHuTaJCBbn6M
ooeJd3dtkHJrbHSHZVyHj16PbntRiq1phrCReoijlLCQXHuOd4SRlph3OopVh7CWYWOCeVqNdWtsYoyBfKRwgoeJlIhneYRtqJSyhISahHdmXK2Nh3JzTJyLi3OUh399f5KBbm9+ioONS11rYHGCinGNeJGka3hQ
m596eI1lP2dSdoiOr46LgWZ0c4p7tWuWZIaGeLhDm6CZgoiGkWxod1CUkHdudqhRmYNxcZXFmI5ZbnxxjWFoaJeDU5trhnmOk2h5h4GYXaGak6RmloWCgWeElHFwa5GQf15piqR7eKuebYWbcaJzcHarh3FzZpip
gmh2qZJ1oYxMeouMepOelZx2kE6GdV9ofV9eaG2ppoNakpZqmaSBi3asomyPbWJsn2yObmt/hoV/YoiRq6GEg2CDnYmTZ3pjjpGWg6K6n6CGj5B4j3txjnqQjo6XdXxGanqmlI1+uWSWdZRwa5l2c5qCaJODj1qL
cHh3k2Z1kol3h4KGh51+kGyRd1t0gnWLd2WUZZVVhXaieJmIpo9mqWdzfqicn3mkf312imKiiFhufGZ8cZNhXKiTY4R3tm96opFzgXaDc1iuc4OUeGqKdVhblI2OkH5ygYNqnnWHfqmTXYioebqRk2qKkXuFqap1
l4eBdHJob5p2fJJSbqKjd3hopYdYanJ2mH14c32bgXiGWE6GgXd8onp6mayccodcs2aNh5dlbV+ed496knqDf5uKpZ1tmbFien2RjsSKcHCjd2SofZuImXB6hW+Tb5OJkYOCfXNVdm6dfYmFmWp9hZVbk2GMXKWF
fH2WaXxTXXJCemyefI17hGiYg2SLg5WMfoqVk3eNaYSLZI6FkZFroY5yo4F8japUf4SKhXZeV6Fcg3d2uGC7aYh/VI2wem9nbYJPsXSBf52aZ2RuXX6KloyRbVRjZH9qmrF7dnh3e6N4eHaGcn13iZ2QdXx3i7Ja
bWt+e3d0knKMZ2JvqmxGjIK0hnJ2io5ihaDBaWl9cll3foy/bop/v2KZg26Ijq5mineOUHGIcIdjnI+ynZWsgmKIpHCfioNmfmGBaH9+jHllbnV6bE2Wa5OUtqmFa5R8eomMc29ph3qIuKmXjJmHtXqTY6aIfFqv
wnt+bGBsXH+Ll3aBh6xvk4eBcmt7eI16oVp9bpBpjIiBd2hksmmYnlSHjk2QXGl8doVbgnCHe3JtjpSejGlFcZePrFx/gXiZd4x7cF14kJFuj3iItad2bWaokXpwfbtqf3GbgoaYbo+UU39uV1Z4hqOKY6hWf1F3
eWuHdYOKh2WHhnxgkJODh21qa2yNlWx9YnmTdq5haoWkX7WqbnRZgZZrkVh0jnCTe2l+hWecc5mViFOJhqNuWX1flaR3lJSJjoiBcnhrZ1iRVXmLg4lxen9meXmDlZBneFx7c2lmr3mBapJ3cGN6lWBsZUhyZ2qm
l3xWYWF2eoutfI61bHidjnWZWoqYa5JDgW5vcndlmWqigmO2hoyEQnqlhWuPfoKVX5y+gqCorn2IiV5giVuZc2+QU2g/eoSDVG9la5hfh4JlcmuQZ5F0a4JfXYR2fXKJhoeDdI2KcWhyZ2Foe295Z5B1d4ZsnoiE
goGKem59i56OlHtmhHxsnn9/arBqUJ2QiHqLZ7dtc12PpXl+hFKriEd/epmBmGF2Z3dfiIuCiKSWhW9yfmyHi5Jri2OZX3BgY39ohXGPeWecjoiLb4dWdblvcX6QX3OTiJaUlnaCo3l7XHuMg1+Vk2txd5d2cW5W
al9rkXSRjnObb2N3ZYZuZ26Zent1g37EgZyFbXuYhHmLl6B+r5qQl3ZThZ57l7iHcJV2cJ2DiXltZi98eISZUI1rTIqhfIyYfIOFi2p9amyDUWmDjIqLdHuahImmcY9hfoiqqomJfZl7hXJgcrJxe11spKGHiZx0
a56Cj5iLimh/iVmCT3F6dXe2jKqQf3CafZujkoFyeXR5lHlRfJR7Y3J6endnkHGWXDx+vJ1rUHlsmYKNbWmog4WJYndQjWWVkIOGiXh6U4Zqn2tuZJaNiYt7emqKeGJ+kZRoamxiW3efdbSLR2yCjm6Uhn9zZXVw
l4SMkYVLZaKMjHiJdG62dH52iD1yZXaGfoOKb5qVh7pddKSkX3eXkpxoaISMjIWvn3l3eniQlJx2c3yPe7aWamSMf5h2hHGQVnVTgnxZjJpxcJG1Y1phZIiueYRzXreOeoKZlFd0lnhjZnJ5g0Z9fJiCS52Gq31/
dIl5d3SjhHBenIN4jG93lcCbjoJ+mV+Qd2CQi3+Ma45/m35+nHaEb31qoJCHfnGihXuRpIVJUoaSkaCIdHRhbHpjjF5dkVxvb3Bla454m2+dcIiKfWA/jmyK02xuY3SqbYlmcXR7ksrMiaF/ca+Ha3x3fmeqdmdw
epKFl6mJoX1tg3RMdYpPgYyeYISZZpFcfaaKdmNqiY+LaaJlhJCeeIGNkpJ3jX+whJJLmXacec6gh5+BxY6LbnB4amOHeYt8coaGopzAxZd3YJWhmrmHbV+bjIWCn36DjmNanG6qdLWEiJOHYoGIbIOYm4EvfqFg
f8Z+bmmkYpV9olK1h1xzd2aIZop5a32G0E2EX2aPmGCHfId0oXh9kYFtg2mZXZGki5BajnqBhHCOlKGNloxrU4Zbm4uzc3aBgoRibJClb1iLcX2iT5OCbWSWZWuGiX2edmOlgnKlnohwiW1qeXCOfm96eX19eKyM
pIOHpJRKnF14g3aTbpyPiF57WWNXZntzhWVGbHpyn6F4Z3OSdKFrg4KZm2R1dHalb2txYWiUf4h4lmuRjn2Ufnp7ZG+XkHRnj5aPY3htepeJb7pqfoFohn+Rn3Rrk26SUbOKjW9SeHdcXm5saGGeo3h2hnuMg5rD
fH1kj3mLpo19nLxpim12dGpsZZOShJRwUIKJhY2Bp2qZlnd4iXmS0Zd/aItepH2LjlFdcqyCkWuIe42Zi3V6k7p+oYuNs2aWipOQbo+MkWaUgo93r353dHB7iWVQbYmaloaJkJOIgnKTcYWUXW1gcMC0f5Bumn2W
c2BycIaLkr+GwIGjkKuWkH9zd6dwU012cm5sZ556xnRyhZNieYeGrXOTmHybc4mNpZWSfpJ7fm5xrJF+eYlxjoxqk2CSZ456fZqqbX9lnXZ6do+HZJJ1dnNTm5eXZXSXjoWJlk2LdXuinVx1Yr2BhIxZlpuek1p0
UZh5dpltbXqqj3Jaf3FhhqaMZ4KLY3RdaY+LfMOEZY+fl4mUjJF7gop2iqh3c3Z5lZp7hGaMcJ5+dHKTc11ksHRrlYqPdYiJjImciIqOlH9li4qBe4eBhGKMY6SHiF+VYFFNopB1c1xsWpVwQXB+gnKopIp1d2uT
XZ+KkHiWf3N8ebBvjGquhnNoT5BSf35+cYl1ioJtbpV9pnRna3KegaeOaIyKdH94jJGtX6WHeYd6qUd7m7poh5NelW11fnpugWyTZ7dnjnZ/cJFrdX+afMCqZHZccolXXph9l5S2fYJqj4ZmfJaReYeecIZ/dIFO
VHh/j32saW12o3t6a21+qHmNbIR6goN3iIVlZmaPc2+hk26tiWuKjayCgo12enKJpYeqhpx7g5WXhnOCnXh1ta9vfXmJdZCBYn+QaLqDkoyZi4mFn3l3d4KGg4VweLt3kX9zg32Pk39jfI2QekOLdIGElZONdXa4
aZBbbX5ndHewcH9tlaCSfIZxjIyaeY6TfJiCeH9Ou5V3iIuHbHCMj4GncJqpfG6KfIZ0k597hX2Td4aLaHR2j195sX5noXKWclyUulludV6zlbGDlIJ0pZqii4+CjnyLjHu5pVZ7UX+oh4KPhn52c5GQflNtqGty
qlOjVY9cc5BftIZ6pk9CZaKqfIubllJ2Y3tthIF6mnWZaYV7XoJ8d2iEq4F+YUp8iomHkXV4hXRwpFh1dX6mdX9unE14ZXejaZScbZGBsIyrT5iCsXesdap1hF57cayoXFqJWYNzhbKBjpxlW512YYd9UZR8dnVu
iYV3d26mjnOjaolvnnKjd2CBkJp9e3itbKKFnIp2mYeMjXuEbY94baaGgptwommQbYKtdm6HaH6fa2SZY3mKfqaQpZF2YYyZYY5kenlkaXWEi4R5nXVgg3mCnW6DVmOEfXV/n4h/fXaXe3qziIiJk2V4fZ1xWIJg
flVvc2+SnZNmhn93jHeqi2qRb4pufW6KdXGdim1+a3m8f4eMU6V8RFSDR5OEhoHArp6Ib3y0oHSZY1dvi4OsXnSCoGp7g66UkKaLeaiNZ53Ejr2Wo1iQpXNjf4SJfphsm2l4jmp8q4Vob4pkfpNxary/e32ofmdF
lH60Z3eqnsKGjFmnlGhphHlOfcBKdX+Xu3aNoIWVhI2cZ4V1aoNIg3yqg5OfhFx8n4qKaIV9mI6TlHhin5mFb26bVnBoTZtra29peWd7gXZuclyasmeNaIa8eXt/fXWugmWDdlhreV18i1FOfX+Eimxdd4SfqZN0
en+Fn6eqco2clJ9nbl11kW5fdYGMbYOCk3N6qHhufoOPpn+7c52UVWibiol7cHSBmJWpW4V2kZFkfLWQXHGIik5shIKKcKN+haJ7WHKMdWqEgnZyb49ynniqU293kWqEhMh2fHt6j3x9hnSXicqgYXp7aX5yY1l3
Znp0XGF5rmeShXOwhYV2k12IcYp+nmN1Yl6IbphznIiYlGWBW3SRkoiHk3mHtmhrX45Zq6hqk5VZZ3pwhpKEe4SVcHN2i4uXi4SNgoelkmp9inaGmpmPpW6gkpBuWIt3q4hQYY6RcG53i2yFbGKGi5OZVoKKeJxu
jpFvpoZ/m1pYfaRyX3SCtXVWlXx3fYWEf6GidniTj4KQfJ98XIqblahwq3aScWZyWo5zZ3mEeZKGcnN0jZeqlnRzs3d2k4JoYI9uaJR3f3tueXiYk2t5ZW2WYbdqfoR3nnptdWCMaoyhVYySeXuCr4yDZ21vd0da
dYFNqH98h310f6htfYNylXJ/r4uCeYJzjZloUWGGfaORUWdzmZ9Yh4RlX1+CcHVidHyJiIaQX3ZgeWuvcGpwcWWBjHWPY4Zsm3afYqh4f2xwjXOHiZNSd5yMgky2flydlZiIdn9ufoF6YJFwS5aTcVeRepe0eWWC
kY54fmm1cXuRc2PDkGSBmYF/hmx/gnSxcW+hdaFwnKiJi4Gbh3V7eopwe4Wvir1zqpVmlnezjo6Jl2lvYWNzaqitXWl1Tmp8kK1wkpKEb591oFh/aI95VpKLdXi/tWpvkX54faOWg6pxb1GIjKdwpoZhdpuatG5h
SXZlfpbacYxmhYOSn5V6e3KokIxhiVqTanaEfId7lHSUkWZ2fop/kq+Dg41/dW9/Z7BTaXx0gXSLgl2Lb4GEhGlpW1eqdGSWZ4+eVoSTfX2phHqUmHeHgYZ/a2ZxfJKLf5FghFBdeJh1gYKBd3d3UWp4cXeDk36W
cFaPcZlqbI9xj6mZjI19YoiNgZJqnllyhYSNgqd4e2qKVYZwqHdle2d2gYOXeoWieX6MUaNkdaqIk3COiqF2bFOFjX1zSYyPaIF0ZUqGa3CYc32MaoyWnZSEbH1ufYyFhnh+sIFimGZrj2iHn3RXe7Z/g64xc46F
oX9QfJ5nYG97f56Bo1iEi3aDgXhlc36GmpB6dYpzgoKObGGNZ0hzeGiUd4NymuaMi5aOk4iEXIqOh4R+W2aSmoOaimJ8kZZ1i6GJhZevj0Ssj1GIiaKLWZmLbGSkemVscIyHf5h/hGd2cF5dkIxueFl0pLVmiXmG
fa9ne6WMiXl2pXZxfnCLhl95poRfhXJ9hWRzjZCKb2qKslOHeIiamoFelVRolXSnd5NxlGV/kYGkZ4Nzc2SiYYZ9fmSGfptraXqJgXN9a3VshHyMYomNYXaCe2BZf2WHeZLRlo1mbnR7Z45fe3uLaIeNpn5vj6mU
PoV8kXaQiXmEfIF5bpJ5XntlooVWZqWNkHpuYFJ6qZmfoZN1nn+Vl1t7b2+qgmR4g25kdZF+U3qnPntlZXd+k4J4bIGLdlV6Z2uai4iHiImecrVYXlaUp3JlkIVUUoGIRoNygnpqdl2DmIiNglODbXOiXk54dKN4
f2KZi2J6V41qf394oIGLcXKFqX5olnF0ZoJ9eoV6dGdycaB2p4NmeWhQd45rdpxtZ2eHeXeGaG54hJRKfYuQrHZ2mq1qd355c4R0aJSNg4OGcV1+lppvhZCCR1xqRYqSi3R0a4+Wa2yGaYSWc8t0Z6OVh210X3x9
RUtumnZbaoWGjq5zbV1nj45VbXGOl4ZslHWBSpZpZnh0iISUYXWLg25TqFGxoHN6f3WMVYWHh4anfLadiWxkoGx3bnJ9cGt6sZqUbJCZZ2w1c2ZyelqMwYaLY2aBiH6Id0qFirZjo3l+kGyterWOe3uwo3RmdoRW
kVSliIhjeXd+kntmcVuOWGd9lMNeh3VcqIyEhXS1loN/jop+d4p+gpR8mWV6gXuRg4+HqHKEbn5wfo2LjX25aGqrdXN3iIJpfnaMdI6SSWZnf3eHZlaCamiToninY3BqcVJ3j3l4m415e5WChlFzcmO7dXtldXiG
n0eokJl6c42hdVxaZItycEt/X3h9hlNUcaOHdMGVfVqSlX5ex2SHunRJkXCScpJabmx7f2lqi554h5NUY4yRfKFXf45rlo6gk2+EsH+QbIeBk25rZ4+Ce5KShFeNhamGZmlod3thmV59b359n2l8cnuTdZdnhZKa
k4KJgXGmbnotcne3eoaZZ4l3aqXZW3J6i2x8j5Rmh2lyXF2Ni4lidoJif3yYbIZ7haS4Xo54c2Z+c2bGfYN6loNjim2Bk3JsbnZrj4uHdWZ8uIN5i4Fwj4Z8b3xpaEp3dXJVjkhzp7iHhmOGbYdncoZlaFmRY2Bi
lnKNZZOKiolsc4xfjWB2i3RclrBupqqLdmxuboiWwYeWhJKgg4mYXo+gVXdqfX2Ee3WMypmTlnzEoHZmcnpvenqIgnqNf5ScaIaKoo95Y3Oqr2d+fqdfg6dTemJ4kJeqcZmLeXl/n0SNf3yLbKR6aHB0tJV6bKiG
aIaed4V/eHlIy49NVIx5XXZ8lH1iZrCQcnmIhHBudFxeaWqWj3BxRV5ekXZ+XYlJq2iOfnN3hZVMll9vo4purYKCk3p0lXilg352d5d2aY9hrI+Bn3djrJVyeJxxd3qOdJhtfpKOVHmjiniJl3qElIFsc1yGd4aI
c4SZrIZuV31mmaCOeHV4ZGd1fU+PbG9dbZx/hJGTcn2OmHyOe3HDhml2dKdph32pdZWCiHNfkIhyc56SfYiZj3WJe59vmZBNn4t3kZ+HR4htap+QmaNvjGp7fpVcbHSFYJSOgn9/dn1+eJx4c5CQdZZti5CFjIWY
loWDjqCajHWpnWOFfmxhhl9dcHaUmn2Gc2V0hHeDYJWLimN4cmm8b6N3ZYeakXiHsZOFgYR7Yol/jY/DSbGQmnaXiY6Sfm9/UIuJVouPnnmOe3l1c5J0g4uPmoSih4R+YZVqm25yXI6Ufmt/pIaziDZzWsCVeFh3
l3Jml5aIb355kZeNnHelh5J/rW55d4J2gXSGhYOOcoKkdZWeebxjWXq5hal2e6Z8f4Jtj36Lg4eTkXCWT2C0e3qBnY2TdnGVnpZ+i4OUj3FpVKybnXWllI18mIOIs790X5B/jZxzkIRxlHxWgqaVbmOWdYybioZ/
b3KZiIZ2pZdolnd2eaOMkF6ea4iGcGaGeYeEcWKLcmR0V398eq2Ha5COkYyRWJx2qZeJcHqDpKOjZ5lzbZ5tdG15aWKItMyjVk1oe5JygW6iiVdybqB2cXdieoyhapGoomF+kIuRcVmffnV4jXJweHyFaKa3cJGK
eZGMboiGo4VjfpF4hHxgg259c8ttlIR5fYtmmIWRj4uDTn6GjWuUd3FrRG9QkW2QboRthox9cHl8godLnmNffHdedlhzr2Rbjpaadl6WgXqGeXeNYIilmmeJcIx/fqV0fZtbcJh3eoSgYX+fj5avb6Bst3GOVYuV
eIqLlI+2d21sxox5b517YFiRc4J8coisbn2BjHN/ZJSSdH5sYV9xRHh7PXCPjX9+an+Eg4qLVF24ooKTZKGUe4+RpoaIgW9Pj2xpmHROcYGPdIRRc4ZrgYNstZyFeoqMkIOEnZWHh5B/aIKZboOgephpd4uOpp5U
kFCslHR4i4iabZTCdZFxdYqCk36gf4uelXCPdFeeiKp3fZFuiEl8eKyRf4iecIWKtZerdmt/i2eHkZFjjY+Ir5yelp16fVCCfYSBcGR3Y3Bkt52Bc3iPZHVxiIaOspSFhZZ8d3+njmKBoGCcl4VycHdfjJKejLOb
mnxlinSPmJCgeG9dfYVzkWWleHKSZXqCia5RhopriHVuh3hgao+ak0x6dYxsS4uLbV1zqHWWaYWFd2e0onW3iJSSm3GRUm5dima2kGGXe2h0cYV6q017pX9ye466XW+UjYuBg3FZkXWDjW+VYn+paJZ9e4lseZNv
OoJnkn5EpnFUoYKrhY1tfHuqsaOiaa91jXlnbK2IaHlEZHSaeopRnIqDc3ufnWZ5dMamlo+KdoSUfZ9zdIuygXWCaYSVhHSBbZKHtpt5loWCoHiNkJJWcIRvhYZbhWt5o5J3g4l8bZ1zh4V4YX26pDl3nKFgfn1j
kIZyinfFcImSm2+PcGmOeXyBaHmEXIRkfoxvdI5mbGZkdYqUjqRvopOHdJicio97rI13q2iKn413ZWpkpZCHcp6WiHS9Xnl/dnp+lJaghmuImFF6jomocnWSkmJzl3xwa3yHg7OQYoJufXlsoqh+ZXpdb3aKrYWa
kG1jlJ90kHSLrohZb2iGdZeTcY5TkKNmj31ukH5eb25woWyCkpV9enV+nH12aKjBZldUaXtfg6qSfJSFmp9oemdnW2Z7h191a3lsgnrCbZp9jnJnnGunWYR6fmaGhliKb12bWJZvhoJ+b2SodpGKcG6LmoSTTHt/
b3OKhHB+cXRuhul2fW9sf2Nwk3OYeKB4kYqSj4qCmqKYc19Nl4dxXJuMl5eEjYt1ZIJednNvYGuRh3N5YW5kcXVhcIJubn+Wi3ZadIeQc3qBZ3SFjoFsh1qKp4KSpYSdkIGLfpVte5aQfp+wUXKbiHfDkXKedo12
eXtob3mCcXaYYoJ+oYhZbpJ0q4tpYJuPjHB+bnV+jU9+v218aHF9XqeCemp7kXOKn315unmBlIGOhGCUcYaOiYJvhYhZqISNmG2odHd5eJ5ohWlUgoNij3B0e45+cX99dYOcZ4uHeYODcXXUkGpGj45vkLBidGh8
cbNyfoWQZX99iIJ9Xnx7s3aSgYeLbpyWrKxwj5WGh5R9da+EcnJ4glFyl3GLpHmvc3+Tp4i7UXyBYHF/lY2EjHB0hXVpeWuJYWmhiXiBf3WHg1mKjrWJkoR+pY+bl4FujIy+h4R7ZISSY4mcX2yXZnZ+fke4ZI9U
rFiCa6JsbGWum4aFdpqfnaSIU5ReeW+MeHZprol9a0lmb3tsZX6EbZdedWZ5iZyEantvgXdyhpdmeXJ3cXNmV2KDg3x4erR0pJBjfYeSfotqsI+OmJKQkoKCfnlNgnKDnY5ljFiPdod9eWl7bY2IqHdxeXaPl1BX
d41QaX9raoNjok9sk6uJoXukg3B3c5l5epN2cIKDf3ygaYR6oaOReJFAeZqqmE9nq41cin50Y3BvmnlTsHGKe3CXzJeCh2CIc3x7omVZoYFtd7W1oHN/l2yuhW97a4+Bi5OIYmV1c3Cglm1tktCkiXZmg3p3j02F
WMyJdW+FdpN9ln98eZJTj1tokF55ZWirdzpoh56GcIikZ3BVm6OeZ6VpiXSLlZqdeHmQcW59bZaPfFyIjVuHd7Z9mGN9hJmTbYOvnW2Ed4xsg6top1ZfhXJ1YJCEgmaihXFwbnmTiXmLdJ5raYaVwYN6iHeKhqyI
i46OfXCBiKJ/hYOsYHyRY3p9jHKRaX54hIeDZIVypX6hqrlYlqmba0l8lo58YquXXoGbYnRTaY9miVWHxYR1g5ePnIOSm4ZybXGFrVvGm3awaXCeZ4Jye2ZtYqBdWXarZpJYdnZ+cWRllKxgZ5xkdYqBgaaHZXRv
f1uVYHhveJtqm4SEmJd8jHZ5iK6DiWmPb2yDkHSsZIFkoniHVn+HhoiHhHGUbXqGY5aJWXV0flx4c5NpnGGjdmt+nHySdWiaWnmog2xtY45kiot4roR3f5p3Z4+Qfn6ZfVzCl26Nc258iX1ifX6HqoFdaHSOdpqw
lJmCe3qDeWl9e2+LkphyinuEiHuIdLFydXW3b3ulk4KBUJSJsHqdnWd4Yo99enKGan51gnmCc2NPe413h2V1cHZyZ1lxe3Zdbn6Il2CZpWtpkHekknOGb22nfJGSaZmQl35/aHh2mI2MoJmqeItthXOFkZN5Y5Bh
coSeZ3NKcm9tfWSJkr1UYIJurnxyb4Z0lIKYmYR4YW5/gZmLYXFwaVqegox4iWiBf5VkVnBtdIx1ZbeguWRjel+VhGZucYmRc3W3i293X3mFaJ6EeFZvk1KOa2+ieXdfg8WKpndiX3+LaJmMcH15pG6GkIhwiHd1
x3q0y5Z9VWKRWl9/c51vaYmjc8+TlYt7g5KDeaZ+U6WUVH2mfmmzhpqMcbRuhGyCiqJ0cbFxcJ1jUmB+kH9gjWJ+f5d7lZR3pJSPeYOeU56Vaop+bmKLcV6Mloc9fWenerGKfJ5Qj2OgYYNaa36xfYyVgpR8hm/W
d3d2e5d8dIJod15rh36HdX6uanmVcmqqsE6CcC1tY4dWsoN2bKKLWGqKjpV4z3adpJKqj66KfZmUjqGOmVN/p2iZc496hHd/iX6jk1uwdH5wm5mLk3WKZnp/inlgiJCBf3iUkIS9jG96hGuqfJGDcHeEb4JvfKaU
ekxra2WfUluWd5dLcm1dhKKUfmJPpXlUcX5hb5GFh2JpXIeOdouTaZSIqYV7mYlEZ0mZY4aMbIpqd32MmHiEfZ6BemiVlXyEnIZ7ZYt6dph7kpWPZGiBdop2q394cKm/hZJcf4aUjYh3und0i3JphnO+h4yihFV+
e5qfdHhwcYuCcpZmjX6QY6VkaMCOa25jnJqDfIqcjmx8fWhbioKEnIiDc4Z2YnaGfI1Zep2FWaKwhnKhaZWViGqgbLF0iJFloYaDfmR7Tohtm1BXdn+icHF1mH6EhI2CmG6mqLN1lUZ3YnBlYXmJf2WbZJiKcIuI
XGeQkVl1XWh4tH9eh4KeiIGbcYt0hKRme6uGtIqOZHqEdol4aqlIipV1qGOmTpBteayKkIJ9f29xhn2agWh9dHyLbqqOc39iioyJiH52Z3J2kpp7dZF7dYR3h26WYH91dpB7gZFziJ1/mnODhoJrfXepZneCk45m
mXxlmW9qh2ibqHBye2WEkH6Nl4KaUHRyY5VSb3ywmGx5dn2nrX5ientZYI5/goNsU5x0jZuPnJiPe6O7d6CliYShiXR9mHOKW1mBc1d+cnh/aI56jGigxK9nYXxqdFdglGFzc3JrjoiShnNoY4t4nneUaYdlX36c
Tl5jq4hsl7SRdLCKinhUhINzhaOBipRciV+Hg22bgoyFrnB0iJuBmGW1c2J4fIlRdG9wWXp/XktSZXB0fGSRZ39tlZl7f2+CfXVghpF4TYV/wp1abYR8rHZ/jJawXJFZd3d+gqB/cpyNVYR7fF56gW6vpYR6fV1t
pJJ9e2mGa5d2bHyOeFmjYGJ0dYJ8hYSGfKl0dIKIlKmBiHh4bmRvZ41xWX9UfYKoa2t4eaddfZeaZ6SZZWlYi3uphn+Pn3aQcKmkc6BvmIFwp2eKlpqJbHl2l4SIfYmDhFyJaZKOkm6Jl3KQa353Z4mCY3lljYWQ
Y5V+u7mBep1zpH1/RpN5iKWSZ5Z+c6ORpHSlbopShoRWfHtqXnhdfHqheXF2dGWQi5Cun3p8kGF0dZeoTJVjaGpwfl2JqneScXxZgWx/X2luiF5yc3CBkpZqi5VvhpBvbX56gnhgc2p2SYmjjJVuX3F/ipWEfKSQ
nHV0Q5hxjXx+qX9nWX6BeWOYW32GiY9Yb3aITbxml5VvnYN9a2eyi5Bqd4dninVWi5i7lmpvfN53fYiSc4p9qKh2ZY+jc3+cd2qSdoycinddo1mNrFuEhJqhzXGSVU6JsXyhWl1fSHSMj3PPXHtrjcJ2bFGCg4qG
xHNhgqNuaG2GpIN+w09xl1tjh2Bldnxgi6PAiZCSlViofX6Yn5d3cIR5iX1jpYmEiZ1xdZOFenmDhXN4iHyCeHmFdpuCZ1lrgn5wYMaQeoiJlpV7eXdyb4V1drGEypCDmniGWnN1eIZ5ipt6oIOUdHVosI5tSp1p
cHlJcHN2iIOJflhgXY+GjKJld46NlZV3e5KJf5aUnqmNl4l6loOJhGKhfHGFepx7o3JXUZN7cGdxj3iDcpChZpJqfX1WltJ2iFynZndlin1XlIqGS5SRf5Gglohda5FehYmYVZNrbaWqlXeCfZuSoJOcimdthzqM
epqCgXJWm3difY9/dKS4oLx4a1aJiFunmpF8m598nXmDf2FwjXGPd5qKTZVpdnNxcuOCdrVyimquioaGnnbBspGEkViQnpZfhW97jIOGaaZ9b0yDbIZsfp2Jj3OBSX6EhISQaIhrkWWVXneFfW5apFPQlY6MXHZu
mXl5l3Zlh4tPgpZglHmKbJmXrnaXYaCfV1J8cnRrZpd5dnFqbXN6hWyYf3Flemtpd4p8hZR+nnBxbqBopW1nZ3x2Wp9YYopmq255ZXuCj5u8e6F6mmIvdntfeJZuZ42BqmmqdmyNhrlrbIF5iIyaf3CDgWFWeFlY
hH5/dIOOe1ycXHeJg3x3gZSUaaPBpYaEd41papGlbZ5ek2KZdqufsYdeiHWfa3Sgnnh1jGZMlmmHV1eWooFnhXl5iYVshqJ0YXeHppVtgjx7b56vxHimdXm3e7FyX3p6ynN+g5eao3pdepWXlV59aHq0knubm1a8
aGNfWnBwiXiTZHGig4GdiZ6Qkz96q3dskWeEU3qri7aqm3yGcKCPY4mafnaXoId2d1hZgolSfoODiZp7pHaQWXp0aImTeItugXeFUm2qeoaPg1Cng2hnfmOei3yBsYlTWoWMeHeXeaKMeXeDYISJg4NeloKTm5Rq
npKEW3KNlaN8c2Zxe32ghbVvdpNZk6CoZ5h0XVN3Y2ekc6KJe3FrfpFwaYqJc1+DfIN1kWZ4dn2xYKV8cYJjeYadcol+g5l9kW1bdXuNhWZ4m1OIgZqNc5SEZol1nIZ6i2JNdHl/qp3IsXuNdk97bIOOlHhZlo1b
j4FuhWyIknSHZGaPmXNsm5SJbbuZhYqCgapxmGBOZWtocJiVal5qfXuJi2qfYmRljpWXdYyjZIWPdqKIjZLYZ5h5dIZ2iYp0p316X32BjpFicHtyhH9+jIFqc41tlXVrkaVhjpBxiXt1c4GikZx4kjlgi6RNd3t5
o3OnwIJzmXdwZWeNTo56nJaHlYRwd5V2lZxMiXl8lWOFg3WBmHqaYFxbX5l1e2mNbFx9jZJnaG2DlnmWZpBtdLGWf3uChn5gYIJ/ml3BfreFi5mHiot6b4x1bIGMP3yYqXGJiZt1YnyLUHFxwXOBg5SGiYxqZVyN
fIGMfpB3bKColXuGfo2Gn4t0kWuLq5OSoH9tfXWYfZyLoaiYb4Odeq22h4uXhpVjkqCHhXNur1yVjH1ucl6NbIVikGCSgn6Ic2pki7GIeLR4iINpZcZ6tWSzkJuKWohyhYSJr3d6fWNso4Z6a1x2hWyMrWdlkIqC
iINpg2Rwd4qhoZWUcnaEiXSeemaZTnWUyGN3oGS8rHydVYZ8k4elhoWYkGh1Z4Gaq4h9g5OjZWeNfZhshXOga5Z2iXNpP35/U4d7elZwipRTfrOGUYN1pITBbmKalp5yhHN/bX53gm18e9N4Z36ahG2bcKKNvYaO
I3NcX4Z3gZF8XWmBhlddYGmVcHWTUJlzbn9RmKZufodqbnxoYo+IYoqNjX1/fJxnfYyKbIZpi5C0VaV5h2+4kH5ghY+NcKaNZYh3ZGBjo5Vms2iVdm6SlmiIToRkiFiBpnJyeGeCbpCFcHx3Yk6lSbCSdYiOiJKM
Y56EVW9zn398YX92Y3KneFtwg3dwrI5xeoRUfHhjfXJbfZCajnZoindmqm9pjId5iaNniIZjf4VfcJFXg22JY2WMkHuQhmyNWpKGiYKikJKTmXhxkXp1hmJvfqKOmn1HglaHb392pZ62YneJgoVyfGyMm3WJta59
TZ2destyjXRtbpGRYoSDTZW4a7l7dqXOgZCzhYeWdXmKa2ldfWGeh217bW5hjJBFjli/kGp1iY2cfGOUn7Vyi4ufblKXi4u8bG+IaGd4cXZua3iDc2x0fHaDxIe1e4dpYHV8doJtiZF+cn+QfYWxgU6ecG1+maSB
V4yciaRwmX9ynol0g2dTY25of4OFeqSCc5pZin5xhoqdmp6Be3KDd5tjiHPKqLS8YXpic36Bho6Fa32VYJOwa4J0kIWQd4V3knSHdJ6henJuZJl6d25vem58jWx2YXOCbmSFhoOsiVe7fG+de1mOdrSJmmyTfYJj
jJ6CTZ5xbH6EhnCYZGeDgWqmd4Vwlp9ncHeIZIluXZhzgYN6kWycpouKm42Hbm2ifX5/i4N5pGmNRXWLwqF/eqCUdHCIhm9gmmdfooGiasRvg3+Ph299YYx8nIubanqjoGdrc2JRdUyQjKdcanppfFZceoGCdXJv
i3qHi2+HbH+dblhtYr2kZ3VqdYeVapGtoohoeXqPiXFwcH5pl2JuWYR6cG6blp2OdYZlkJNydHlQWHmGd3ZfjoqleG5zdVaGqX1oa7aebYyGdp93oXCKdml8im2SYY95rJuVWmWUgZqElZJ2n3qsfmiNZ4Kah3t+
fIN9lIZvrHRggoxoaX2ncottfn+Ign93rnB7j2m3crKclm2KVHx0eqW+Y4x3r5JyiVWYi3xwhGinXm1aenSPfI5nf3BvYm+QcYZkab+BiGFgjm1PvISejpRboXWvjoxti2Cgmlt4jnBLj3R6dXp5bHVRZV2Jf6OJ
kYh6h3uZlnJZmoeNn4Z4moaOha6fdm2ZY25wgpZZhoSya3xplliElIGLcX5pu35uwn95bZaDh3qsW2ePZJW2tIqaZ2ttdHd0eWN5h3p5cnKFppl/Z3d1ZZNtoYWVenhtpZ14iW2yk8BgZoGzkn6Wg15LnUt2k2SV
U3Guk41mc3ZyjpOPsIyMcph9eK5/UmKLeXJ2aYnFiY+KfWqHf3p8iXl4e5lxnUtgiX6DfZR3eX1+lXF1cnd9gq6DkHWianBsQ31zlXySnoeZZ7N9kpuCXJBblnhQhG1phYiBl5eFT299loeMempQr3pvcGx5lZVe
eJSXjVh2YpFmhqWHZ6l5Y3lhq3l1dbVmlVG9cGVzk3tglFmXe3ODondVcGJwcJt+k5CdlGh2YJ+ClGOKm4aOiW5pnZR/i210sX5/qHe1doFrmJqCfYuHnXZygmqCg5qkd6FuxpCPh4p6dUigemuShIyafnh4Yn5r
kqWHtoZvXJpbfJJOf3yRboZ5dXiJZGmWdXZffZCHkVirmWxji4x+gXCBW4OQiGV3eZCIeoR0cniWeI2pZWaHlW9vcHp7mmyMXYNei5CTrX9oZoN7g2KBhmCWfHWCd3aPc5iIjppYdn+GbG5he4ySZJxtkaqTaZNa
gZNoh4lziW2GYY2eeXGBmZp5k5GBW4eVczuBi2mKhJnEmKWRb4F4knFtn1R5rJR+eXVxcJFhi3fEYZmCZJJtUmZ8lZpza5JPiZePnYd+lnSTp19YpGCKaJe7bIV2cHxpe3V0e4dYdJNqbpZgZ4SJlXS1mnaehmmJ
e2x8i2N6fWmVXnFzs6t3TXCEsHlcpJFQcJdffX+FopZyj4iXYntql2Z6ce51kJxaf3BgpHyFdHB+eI6PfJe9Z2B5gm6MhGlgpoFhj6GOeXZkgXGJcY+ypax4m26xeaWva2iJfn5ukoWBq3hcYYR0rnqylZOBjYSZ
c3l4jXuXe3KDcHyRfaGZfmWyeFSPl1Ngequ3b3qihHqIbYuRhnJ7hG6BXp1jYXOCYZ11hWF9mmCbbIGXhZ6Sj5FefYZ2hZyGaXJ/fKd1l4V0cl2Wk2CHl1xofGl+lHB2tYd8fkmYj415dYV2jnbJhX1rgWqTjpJ5
cUiIjlhpc3SGZJlxWF6Ve4iKbV5arIWDdYmQj3yNY7V8eW6Uo26Kc2mRdZuJiXptdnB7kqpweJRwwoVxeopnmWd2lXZjaEhqfJOIkGWMdluEeXGMn2KgfWRUknSCXVSRi3WCdX1ojGJornyxbnOKrn5+bHuId0hv
cHlrcG1Wf7tqdXWNeHagpHyRio9sj7RxlYW0Vo6GUYagk32RiKuHhZuHiYd2bHd+oYqfnqJ/fl1se3WjhqSHjHhubZCVd2+Snn90iniFqJV7w4uCeH2Fa3aDdZ2EbI+BfX5NdolvlHPEnYeKdYqPaK9cWn2ygq14
j4SQoXN5fl7Nf45mZ6Rxh4uCWINxgotkd4qdl2p1W4Vkb6p8aJJwiYejnHSMgqdwoHp5TWR4p4Rfb1pmZ319mHqVjJeSfYJbdXOTkHabn32LcIFbcIhSZn9/iXJ9Y550e4Kfc56uiXl4W5eQyZR3Z4ycpqNqsXuG
c3WqZWlyfn2FZ3SIh3KPhKSOdZl9gnJ+c6lbdI9sm32rqo+Njp5+eVF4jGeXYXugd5eQbHCDn3uHY4mTo2XGZl+OvWKFS3KGmJGecpt4a2Z1jlZzjXh/h49wbY1tYoKBmFFfiX6QYYlvhXVkfGNcb4xzgZFwYodq
pHmQdX2ajHJ2aoaZlH2Sn4Ftep54ZYl+oXODdHxzhKhNl2OHpnd3o1SHjldsi3h/frmRq5ypaYt6smxyfYVxiHJfoWSOfHRvfYqpdKZuTpyJXHR9cJyXdpiakn+il2mbk3aJe4iKsH57fXV2gX13uF2Fdq6Fg4Oa
lHyFkX2CjX1uiqKRd4WCZGFvjGKNi1VtkZRaepR5jVh1cHx4p4aaX6Z5f310jXdrhY13npOKbX6Oj3xyY4pvSaaSaalpf49riG9seWWie3Okhb18koSYj5Cmm5NUh3GUa3dyWXBuf25qqb5/cmRZi5pznnVkcnt/
upZ5cISFl1abcYp+eY+XipRbanppm4N3mHZ5kZGUWHWIZX+Nf1J1r2ORhIpjlnFXiXh8pm6Bdml5mHdcjnhheIKvnmiXiYymZW1vqJuQb1VcfXGYiohxgn+CmGp5c5aDhVWTjY6iYXZwhZ94ZGhrk3l7kJChfYVt
cIGMe7NriHqWjlaRjqZxgmJvtJ2ak3CudJyLYs59eV13UXd9nomDiamvS6Jue3KMkUx2g655hJqKdneIiaaDgsF4opN7iYSojp26rpNvXWxmeGuGb5pqcnOpho1XZnlyanaDg2RnWnqtdGhiem6HmXJ5ooyFmmJQ
g6dikHSGgm2Gd5iQjHFic2l2g3Svl5V/pXade7eFfnxrdXtxnmleX4mJdId5qIGrgW1wsYqxb5RkjI52faV1Wo+tkJt6cHeNqoWdm4WPfJOWeo1+aGNjdZ6ZXaKUeGNzcXBzVXp8p1B0YpiYkmN3bYd6Wn9XY47J
Uoywe4hzkkFzhaOReXdYnoWkc37IhUaSfX57YYddo4+GboaTiHhhgUxyaH2Hf3x3gq6UfE2aXHSHaax4iYaWYIdnc22Fc5B7fWh7jop8YYORnJ96nHdfootmY9l4jYduspp/eJyJV3mMfISNm0d6roh9fXWMXIpg
oZFmooVva3x4iJKJcY9VUYOCbLWjl2Vbd41ic35ulmtZkGPFeH6Kjml+Xmd0k66Di0qVbI1ulpiFlnN1YIJ9fHN2hXRgcptsa4VLmIuCb493jYOFaZJ5j39pbXuIeZNLbmdzkHp2sYqpdct9mbFea3uYkZh7aH5b
jH51qJeigXlrdHZpl5BmZmivhHJidYSvdpyVZm6GYntyoGx3Z4J8dHuFg4J1h2Jyf7dfjmxyfnpne4NGe3SbgXZxYmxylXKHppiRd4HTnmWHZmlnUo7Db3uDi5JzqnaDeYN4a2Zzj6p9hISSd5dxjYZsVHN+nHmg
dISzcWdre3Z8fXyYYm9tbZB9kZuSZaJ7jrNtWHh/m4GNZ9uRt2pnm4yDiHaHoqB7Z2a1k4mHam+LoqaqlHmLe5BIep6OiIdsinSEa32Zg5KhhnGHbKNkjJOHYpSFgWiubISFoHiJbm1qb1JtVJKIf4y7bqCIj4iF
n2KbnYNkd4t7d1aan5tyrYN1j3aYcVSjfnRhg3h3bnmLcZdudsxxd42EX6Z9fGKbUW1QkqFnaG9Oi7d9l4F+d4ORdXRYsV6GrHGkeJVndW+IhWpicpeae5aMgZNosFu2nHZ1U3WZknKPjX2JX6OGUW+BmW+BkmR5
inWzXHKKgX5ei110ekx2VW+nTY1Xq7WUgqJ1fXKIam+bi5iemYSCpWNgXqh8jHJJZXJ/Wm+hiniatHx7bq95o55tcoh+boRmcnp5g2CMbYWSnIderHiEXJCIk4RGiq1rdJdwc5F9fnd1sGO8kGLEpXeSenKKonuY
g4Xck4qSnHF5hVGmsKN8iYJwdYZ2gVB6Z3NpkoqVjYTbnpx7gsNmloGMYH+SiINelXyJfYJ5l3Nog2SfVoJgcaCGbdCIgod7hqJaw3+Wma95Y5mIVIyLnmmUrG2IXo6bcoZ2cYJ+VYF3XHNzcZeeh4+EgV5+Z1uS
aJiidnKKeWZ/Z16tlZ2Xf3FjfoGThZiCkISFdnVucKSJcGKzkH14d3+BiGWeiJmlp2iBeW6FdTl0mWiybXSocIRsbo+IiXRqwKyju01utnWMXV5/f4eCgsV+oGugd4aDloSShmGdWm6UcXdYc3q9ho+BnHuObJp4
enN1cIJzaot4ZYq5p2xvXGDCaIZpg5COiFNxb15We2t6jHuhYXqLiad8aIp3fX2pnHt7Vm19THOfooOVfIlFdmuKZG1cUFt/mY6NhoSYhp6WdJ58foKNcIl1hYxke35tiqKOfqVqdm+XmpSQfJSaf5N3b4x9YoFu
houKh5JwiH6MdF6XcnOPiWiRe6t/kpWCbb5ugY+SjJmGhLB1fIqmXaJqZ3y3e3WBZ45pZGmEfpF8amyHcK2He6OHfJGSoZ2cZXVTh2ShcaClfoFzT4ugYZB+o35rVZh7jHV7lXNpo2iCgodvdpVueoFrhpFkk3WK
UHVWiGRvgWWaU5CTl3SjgYp6iol/R4aahIOFiHRzh6OOjpR/1Ix7llR/jqNxeqtxjamJeKjQgWh3l3RecoVxe52DnY6TrJ+ViKB+hpZPbmuFgpaEf52MfW2Ik392w3tTgoJ8a4yEWYaNkKJmcZOnZ3hvfapkYna1
boeecY/FfWyShIltYnCHZKKEcoipcqhubneKfKZ9hmaUenZtsHyXeWRdb2tnbYV4eGqjlXtmoV5tdIxypZZziHl+gpR5omVgnnN0VK5sZbWSZn5xaIp6eoRRRmhvqWdlno93lWhZp71/mWZzT4J4qIqTnX2FV5Fa
fYh7e2J+lKSeeIV1lIFJf36DjcFwi6mVknRbYGZweX53bmuNUXiVg5CTpmuaepSar4tShoFpZ3tufnp2fYVsj1dbgYpze3WWfZtvf3qNhYuWdI+QWJ9+iJdwcrN3jZKSjY1gcoxfpIWUgXxwTIKCk6BspXBsdoV3
dW2HdqSXY5Z8nl59kXFpY4hvmnCMuaF8k3KTcYWShmZ+qXdte5NziXaWe3lnppV+i36OgYKempB0jnOcoWpqlWp0cX1enmmjXISQbXJ+i4dedYyGb3VNrn1jdGKGi2eMkZCfa2eFb6JZa3iPd216lnVzeHNseZh5
f1l/ent3fU17b4yFZqV6mKKbjKSLjYp8fmRwUYV+iKduc6GDY2a3cmiYuXSrdqFlaYWrco91jmJ7d21xY2ludZSZYHB/oJttXXShm4qfdYeCX2BidFZci5NnhYOBvWxlv46WfnGGdax0iJOKbYNyoXtrpXhigX2D
fIGZkF1ikWGgu5FyjVyIhnVlbl68aHhreJNbiXmKqJhvbYGfpKp2aoR0XIF4fKWwjIJ5iIaEjXZvk2aIo4p2iZp7fXmakV51fJCKa42SYnWGoY1Lh2F6t2JimYaJgolsZHFahW98bWdDfoRwg4R2Zk9PX3Jcbn+C
mmORfIt3i5Wje6qha6KSZ6Vhb2ZYpmiZg2NrgYZ8oJCbl3Shr1CIlG5+hHhdgoR5YIRtlm10iHxpf6J+moFid5SEgXeDtHBqh3pzen6dfHqQiY5qnH+LdnxsbW1mXo+Ox5edgoqjcoOGd0eBQG6VmaiwO4pckoVm
e36NT1tkepeTlGh5g1qfmYWPe4xygm6NVFWshXtvjV+lbo9ruXmpdXLBa6mYkmh6kK3CeKCFjGSQVJl9f3GUf5FXT3FwjVVuc39ujotsoX6JdLB+kWyZbKCqfHdbRl1PZH+KeWRyf2SZlGhUfGx/onN7lW+jknyU
jFA1i4V0YqPcbGh7YaVtlH5yXX5zmpeSg3l1b3yKeIqGfj+qslJ/fG2FhWWgl1StjK9xjJyBd5B/g5ZKj3aldoGrd2+EdYp5fWWIaG9WZoV9jVaehJFwdXJJi9qKgnRneqZ7ooZomW7HeXR7hWWdZ3B8s2Bta5rL
eIpiaYKGj5dveJlefHSBhn6PwaqTYXhwZ1uVorNHzISBjKyjdoJ7j3mEpG1reUV1fqZ2sndqfml5knF2a4t9ipeGim1yjYSGaIZlZWdvllFnlH+NbmO2iod0cI2UQWq8jm2gemyKfIJlcmNxi45Se6BrRZB7kH1k
c2N0sIOKVV+1hmJvkJKEg26CdJJh0X+mfmdra0STZ5V1k1tmZYKBYmyjdFd6i3dubJNrSoipWoFgXGJsfYtwlcWOb4qga2Z0Z46Cg5uKfYOHbIR7cGyZnYrJe3pxhYxxdnWioJx7aZ6fopivjqF1hXuXn5SMW56E
f4ltfnJof4Y7tZeQgZaLm2qJaoGNeHFhuoVlm7eTfndqiJ2Gm3eQiomHfKtsZ4h7cps0ZJRerY1xhIbHiX98jnp+ioiQoX2ieXF6o5tkcbGDh4qDc158c7GllW6MSKN2d7F3kW5fdoNGdqxsinGbi5qHdJF1a4d1
fmBTZ4dnbZKOhYJ0b3J1d3KhZ4Fnk5t+mLidin58nJxaRVhvgZZ+UZSSpoqcp2R5epB4Vod7f2WVdldXaIpnf5d3k4GBcMN5oX49dHx3nnuTZbyIbIiUmYJ9dnOEdoGXi4tQnZ1wWXxvmJBsf41jg5F2u2+QbobB
ZJ1/ibzUnW20gYxzVYuFeVl6XYaXhYh1fFJul7NmjYJ6sWuchIGQSHNysJZrdYuncIegio5oVmB7YlaQjrJtm7ZljH6Kb1aXcH2LbpKZhJ2jiXOMY29ocWSEk5WTn254ipuZenRxlYtvXnOGk6yYeoNZqlxzfXqD
eF+FYKNidYSTdp2KgXs9lL54ooVmdp5pf3uxf4KRlXxDhaCMmHODlFGJhHCQfmqem7eUe26LpoR1Z46ei5GSknZ2aIiXc4tZa5lqd0H0mXp9XHSTiF+TYYx/ml59cVl5e2CIjaOYpHh3gYdwf1GBjVZOdJiLc5Gj
gV2hfGhng5VrdHa6lZ1kdIpnhpZ1h4t2nG+bamtvintufK5vjZpjwXmybnx0knSHVnGVe6CChsZwi2ePW4eVcYaQlJ6YQ1WDr3VrimCKY4uWglqvkbReb5d2i3CTolaJaGCShYN0jqCLenaChqZzpop2fIOCoodz
fJWYkJuPiX5/hX6RZ2J1lnOejY9/VpKScomHjHOCfnlmc6eJlnZlj4V4ZGF5gnJ4ZoJYbWuNoIp1YpNyf2NcgqKEcWk4cYdvanSVV3SKipKJh4uMhIK3nmhwopKEdImbqnx2fo5+cWRfY6F8fnNwk3p8dnl4bY6C
sHxkb3myboalcmx2UXSJhsVcdIl0i6OMbadRcaaTlJl/d3d8mJCkZG64in6Kgoljh36gnXGEZ4mBj3xbln9adJ1yPqBfWpOZhpduc45dgaOhkZxddWRqpnnGemOchaxlhEuHhnKJkLRof41hsH9raoJlqXWCxWxw
b5BrjHZ3hIWOXWJ7fnp/copgbq6NhJungnt/gpNdUrtYZaOPx8NikGxrclxgaYWDcItun7ORl3dghXqme3SEk4SKg22Cgq5ymHiXnVqTZpVpjGB4YWJ/c5JPfIqTkptzhWSEbnaYaKiGhIZoXnOvc3lxZnCQmlqK
hW5kk3h2ibCFhIingXheg5SHjnBpb3qIiaB+qJ+KpnlYjmxyc35+tm2YpGxlbqtoa2Zsj3Znq4xsjZNpd7GTg6R8fXeIiI5/hZ59cW6HXpyXaYdNmWSWjJCFn3eWdIZ0i4eTo4dheV1lep9lgoV0qF13laqIbU+G
am6Mk3lsb5NIarqHdGSDtnBukWeDfnp8ZoKgaWuUd6+LrnWpYm2Ek2tudXRre5azZYiTlKuLlIVshGiQhmFRmW+CgpSLbIdlfYNtsW2JdGlif36HcnGYammLiH5xXZWle3CKbWuudUh4hH1MpJRzfIuLpplxfpxu
dGx7fXSQf6CGiImSU59ncnuHaKt8h5N4ZHByj2eKhm94cHeJb3uJYZirmYeShJeMoJxlgZKWc5Jqeqt4Z3Z5V5p5dIp4oZlyioqVRI1jm2hOnEWMlH+SdYN7WHmHgoJzXKOOeahjcWqKq3mZeIqGmnGReMyJepOQ
hHeCaJNdjnuPhWSKgpuVWdaFhXqib4OBg5BtZE6ChWiMZX1ldKqMoWxuaXWDXatkhUN/hJeJiLZUZnM8UG13cIqhgrKsdoyReJWRn4+SVGSWiK9yfopwnI5wbmhii4Ryv4vtX5Jmo4ZedpnMZ6eKd2h3epiNlop3
bJmEiHZmjXuLhXKEUWhun2mZd4mBaFqIiqVmXWqqcn6RaXF6c2+RbaN+xXtWf8yKdrB7i4t5hXx2u5GFimV0X5OFeq6Kf36NcX6EaWN6WnGacH6XkIZmh32gbmp8YYFni2KMeHOSeYadjI9vvmd4Z3d8msqldJGD
upl+YptIWWo8iVlramlloX6EZ2J+q0mGajdqjVmEd6h+bmOCiJyfw4qNiZ1olG2Dd52wZ6KBYoGjdoxqZ1aEgn+VlYWXgoyDiKecfa5tnoSRh317jJ+EfFR1jYWQlZZvunZ7VoRTZIaHemqSq11odHJdl6NmXXWn
t3OVaG+FfpbBlHSCX4uIgY53hkWTjmaOb1mpdo1xf3N/faeBdpOpnYZ4goi+poeOfHF2f4KHlXR6doGCnZpDjJZkZ2CMmoNxcK2fg5VDcnuGb4aDeIF5i5GPr2mzlHeIg2hic5HNdnRvm35ko4SJkKJ0iZN1YbiO
onN9hHN2b2Jnn2ZZf4+agmpojFJ7iG5nYpR8hXluc3BxgbJ6c5xudX9alGBxc4Khg3eFQoqUjp2Lg6J6kJeXr1p7m1F7lGZalnRqdYGpj4ywcWpne2KjhYNtgmSLk7FGjYxsgZ+Mh4ZwbXh3j4KFh3NWkIaOnJl6
aGqKmYtkjXl7kpxJjnSdiEuLlHuam4qhZmGTnHhshaJ0j3GLhmV9j35pe4WTYZ9yVWeTho9cbXZ2cIZkbXJzdm7FcHeZhHBxcGN8fX2ZhHmKo5ZlbIaBqZJye25TfIuKamiFgqJ/SHCciJKKonOFVYNbhYJ9dadU
fnF0eXBvd1yrjWRedXyDdm2PsmlosWFSgmt5daR+mIqNkIqcd1mYfp6gfnyPnrd1WXp8eoabiYunhXVlpXOOlZaTiJFwSI6QQX6OkW6JlYWNf6WBi3t9YW6JhI1vf4xuZ6NyUYeOYXSHqm54Znx2bnpcSZ2Hn4p+
hXB0gX+TZYuOj4aXT5KTfny8f21+kWaZmGp7clJygWeBc2eVYYVunIdpi46KmVVGYHN/g41afo+bU3mVjYJzYHmJlKN8YIaHcX5hfWtldoNsjneUWnKTf4N2kZp1k51Wi6CFo3p3ZqWCW3J1fIOMc3GWbmaESY9+
a2F/n3mMhzZ5foedimmFbGtfXZm4g215vnyvgm16k21eUJqOiW5sc4lxeoOYi0eRl3CSi6iIjnlmhXuGXXZRjZtyd2x2c4HAZ2eDW4l/f5GkjI1ggnt9Y3CNi6qGUWR4tXR+nXCFdHKRcnqoX6GWfZ1skHeHer9z
f2tQj3tqYZdwYoyNjVRqo19zc2N3cFyvgYtxRn6WbHOFe1dqxF9+oYJfY4GFXEGMW2WKe3mIbIRziqJnb5JxaXyRiX1iaI1uTnuoVX5SYq6KiolXjFqCjX2dfJNdY65lcYVshKBQo3prY3mZpoRwhbVAjWqui4+G
eIGOiKagmmR5kHKEfY2NfXrLdZ1zkn6be669lYJun46JdV9jYH1+bnNsZpx0VW9sdI6ZkZ5ji36IgYmQgZV3pVNSVG1ecaONQodolnmsi6CBaIifj4eYYIW0d5uOUIV4tJSIi5R/jnxyl3aSg1WReYSbenuphYhA
cXBpdJyaa1aEknCcg29sV5B0ooR7gpaHbYiSma9xmIWUkVl6fn+flHOY2X1pZIWmb2J4lWt8bYWLeGRugmlhln9zeH6cZWSJlJSsi3pYnnJxmb2PXXeTmYp6gWt9Vah7mmOOjI2GZ5WHSmBtcnqGvIiYj5NsiG9m
maOvbmdin15bdKJflYuIj3iUiYOJi3yCf1h2jW2ieliVfYi3hYSifo2Fg2NUV4KBpZt2epBtg3WOlnKcXZuSkH6QUWl/fXZWdaOMkZKKYIOigVGSV5qNnYGJh6aTalWRnsJtmm9Si7R/V297dnOHdnF1dXF5fKtD
g6dxdYt9UGekhWvDV75tn3hsfYWqh5ppf6FLlWOHloVqhphde3d2kZR6flNv1IJFlKRqeomNoo6DZ4NRfJqgh4N7qWqTjXtrbJFxkn9knHh7fIZ+dnJfT4l9eqBujKNnkHtuh4J9jHiDpMmVXYqVfohgc2+LkGRV
eGBzgn6Mclpps6R6sHx2qVWpo2GLaVpYbHdwd0x7ak6cwWV6P46Ktk56lHyCcUlrj3yOmYhthYqrhH1Vb5+cYIWcc29zj4SNbXiUe5OKXnhloT1/VmaOYpqRlldwiMZveKiikmd5jZhsb42GkJuDi1WWdWuUf1dp
kZBQsolnjHZoaoJspXhsd3eNpIaecmuSa3lbdbu3n5iiln1wcXFyj4GqkW6KaYl2aYmFbFiHgaGpfYiObXp8cnhtWodWenOEpJeNc4NzfahqfIZnZW2Qe4SDcY12i59wp2pshJCeh4tRb3qEjH6QnLd4dqedUHl4
kL9Crl6BloNfkH5rTImZVWSIjIlgYn2jbH6BbI19h6KGfVl1bXx/krtTi1GSjWB+aGdMgqJ4f3mPfbiac2FniG6oupB7iYJ8j56NoG6mg5CRiJl8hZJtd2Nq0HyFfW2hcXdjZ4N+cmiGmJh1j2ZjgnqWbpR8amtv
bn+Yh25uf6OpkoFsksGvWWaTfqOFjWSVg3JZco2IkH+csaSrWpJycouNhHl3UoV+eZt9l2thnnanm4iah41ikZqYgoyMjXp1lpGKcZeihXtuV39jh4tza3CLap55i32IiYuEmWqTbUuShbKMZX6EpZxpcJSUY4hU
X3dcZXnIc1yZj4JpaaCUdqaJiHibgXCPx21si5HhjZGlfW2Gl5dgepCJe3J3YnNicmOHjIh8bolLmINylYt7poF7bGxyY5yQe35qiZaEe5aFp32Ehm1sh69LSJF9dJKybGd8eXqHsoJ7YX2oWIKfiqF2fo18olR2
V3ZvgXmupnyGeImKjs6SYma2k3SWfJ2NhJqDjG6QnGdRfUmddbCbdGRijmZ3fnFsfpmzequLbJp/oIaHoq14f2WIgp96gZx0hZiSeXmWdlp1o16RlpBgYHaTYGeYqoJkVGljp4aUW4Z+mXppfYJ+nYR5kVOlhF6G
hZCje82BcYGBl42Nh5t4Z6F3jIJZZ3yDfnh2mJKDZpVkf2hnlEe8hneRjH9ifYaNhrhpaF1tl3lki5d2U6RsaX9/nqGJeZNpiHtEbnNnp6SRfz96eJd/vkJVZ4pzgZmkg3SLZXGBkjN9a5dhdl2GeoulYJB2h22c
W2yGcn9zhpJio45rg12qrYpxg3+ioWKUh3KMjYSJYpCCeFaUbFx5ZI2Pg4iOq4V+nnyDhn59fXKimnedmImXimhxf3N+aKODn3SHjIhodmuhk2BdeYp6kop5eISTb2p2e2Obb19lc49vhmeQeI1Vx39ji492ubV7
fpp2X2h5g22RbFt7fI53Z1xlwYqnfpNsSpBep4W7jHJlpnZfoKVtZnB7iZKSY3mlZ3amcHGWWHiKbV+CYI21Yq90iJV7d2eJlYSKklxce2Npd3eDeG95a5iUm4WejHqlcZWyj2lbdYtyqYl7jHZ+c3RzXYhyi4aR
jJB0ZX5vfW6+iGCXm0V4jI1Cg32OY1+Gd4J7a3GFnpxjsYlxcaBkmGFxlnhNmliOeJeBg3t/j4VOksibYpyRhZ+TUKCQdWmGi2iHUYGfizSbmpCDPFyGfGqMbT57g6BlqXB+fZBfbYt2auR4ooaVcIdypWuFc2tp
fomDg4GLfo2TiWxlYXppoFp1rZSTUYNmtWWOXYrdcY2df3t/qZSIW31qd4Kka4WSlHqQdYioZzy0qZeCpXGFjpe9ZmyTgnlxqHxtf65nhWqScrxknXx0eYh+jJGZfIGvg26BhJp6jG+chJFshIFuZIttfIJ9dXpw
xXdqgXWfa5BzXWN/um1mc3aKW4pcXISOc2mOc3SJfZRXg1+XZZmmbWFsaodYkIideJSYaYJph5mQjpKEdqJzXnt8sXCKhG6FXFB5jId5ZZh6bG+JrE1hmKSTmH2KUZd/baqPflNpVXRfoXyjqHiQbnaJam9pu319
hHiYjGqUim56anO4r36Me5iJbo9RaXaojHeLZF6NnGOWm4VwjWlygZt5TmyRvYe0g4+Gd2l8U3aIhJtwt3iLd2GCmZNwfIFTXmCxbHZ5c05/pI6JqW6ShnyZkJSTi5iFgnyCeHdznZR+eIiWZ4yClYpYq3hrj296
aIWCYLWPXYZVpZtYhWhsbImNdY2cVqphc2qPc5Z8iX14lJt+eZOOgmx6TndgWHSggoh2fnpgvYeFcKptfDBkkXaMkH+gjnh6e3marYx5YJB7jHpnpnKVY3ljeni0V6GOjnaGg3Cpe4+Gc4iIjHyagX6BdV6RZ4JP
foiDfVZ2c4hzXW29YmeTj6x+bGeWV2R1ma5KZIVXsIKuepGalZOMhXqZr3ODjIifjXl4U4mboF2bWbihmXFscYVibYKJb5Vreax2eGCgcpJodo51j3yGemmHc4ODi2eUm5RtZ6SabJKagmR1koV0TqBmg4R7pKCh
mYJ+Xm6ZNHZ4nl1iopFtfXyMv7STa5+dWIufibqHmoKClmqEp5eNjWWbWlZlh4x5jXCGlGltmXKNaoiMiIeIjXaOoH6dj3WkpXqhpWVzdoR6jIGLY3eij3N/r3x+kpK/e3+Gf5F3WnCFZHJtjrqni6GQZpBwdamD
fZvBh4iRlWqMkm6OfmesgpF7Z6tkbH2Fa4ZokHZ8clhzcNtieapleWCJi2iFnHqWfG+RdaZ0oF+NeHuJo3uicGhpfW6Odoi/oq92iXh8fZV1a41dfXSZYXZXfpx2eHB5iXabbYSPjHZ/koGcZX+MZLVMhYaIh3qU
YpVwiIJ8dIZiboKijYGWfHGFXWmf0HOjqJ55e2SDXKR4d5tSqsl+gYFhXXBze32ViJdXamWniIpnb5Cag211l1lgUH6JdpOKjmmHiWOakV2LYl6hen2EfbCEaHGRtGtulHpkoYpneJxax4RglI9omnGOYFdSkF2N
eGugc3d0mm9ubot5cZBnlJWmepuBdntmlIdxW55TmHB8imt7UoeGcnl6jaNacYSJhHt7rl55kpplr5J0o5qMc2B0fLOsdribbo1ggZGklG14m4t+ZZWVcWBmbpyJkIebeHlxYXKUblN7r4R/Y3lsaGtydniRb6eK
coGDepd+gnBKh155qLN6e2Fnd3FweZlWgm+ZeJV3bW6elYOHkW5cXFV8VVN5fTl2h8OKY0mRS2VmfJuEfWl+iV6FfmeajHuflKNbl4iWpqienWdwkK97g2eHa3mWi6FejWh5xXlxm5N05YR9k2qQjIRwiYiLbpC+
ZZFqfnxWbo+pPnhceXlxspOBb453qIGDdn2IZ4mUp4iVY2VUk21qh4KZdGpfeXePjmB4hnisnLxXhIKOkXF/a5pzh2eNjXZ1hYpxbWRoeWibrqxhcquCflJmlXR1eYWpoJOIonORba1tW3SEapJpfJKWf3ROk6aF
b5SplIWYg3SWYcmUg4uJj3ZlYHlejoSDYZaRloWNeF68fXhlfKldioujcmCEgox0v3dxh2qSgYZUt2uGoquejXaFZp6ReUKYtFt/g4uEf2t6c3x5YZZad2d0p3Bhh3WoiLJlmI+FUU18mrVXb3RggqODhYGFgptt
fXeatHuEuF2ScWWCb35RgZp9m2F/d4KqaWp9WGZ2wYt8VoyCiHmMe3GWfYtgf6aHi3GHl35gn4aDnmRblWB2iG14h5WIvYJ+gXZ/f3mWlHN3q3hyTnxsYX9Whn9/dnBvY315a2uJdmiViYlSi4dxlG+McV+ikLGU
d3WPgXdmeo1ydYh5eZd7jFmponBwbHKRb2tyoGBqdq21rYmHcoRupHKPd4meYmW7kl6glZKGe2l1fbvHh3yBi4GQcEueZ6JtU1zOk4uJipFvcnZKinOCipuTdn9ue3BunHltoGFejHd7e1x1foyNgWiJg72Ee0p4
eoGUQ0bQmH+KaH92enSdlsGoapxnlql/jYR3hqGKbmh+fZiJdIaGdHlphm5yoWd0oHiBepiCdHO3aXh+b2dnlHWncJOFn5KocFF+hX2DbXVnhG98lXx7Um+BdoN5iYNofJSEdIRja3J1kE94iWSGnrJ0jGyOfoWX
dXemwWiId2yTdXueR3FeiXyBa4OQk2dyh3udiZlgiZNYnZGVl3hxd25zi0yFV3+WjI+NXoyCtZKOqY5liZuFb5F6bpp6jl96dFZvnHtiWZCajVx0g5Gahog5aHZmcqJ6fHJhYpmYo0ydj3dpemxilJCPTnCQhI2G
fnh9m4WngnqBcK6PmmdxiHOcb3OEYqN2Zn9Wjmx+e3OxhYSGmH+Kk2OTvIeGWnmJdnS1knOFt05noHJscJRteIOEdINyal2Tu4J8cmfEiIp9VaWSfpZpn56dcXxzYbpspoVgf2F7hHp+knhQonuMcYmFe3NWeFxz
ioaqgZRkdX+Zh4W2d1GSSKDAcnWmjY1ulouKpadye4iTnm6fbXVue05Pj4iEfJOKY4FWgmtNj4d4cI2LkHy2f3SwlGV7WJl+eWtdl4OPqYuGdLCtn293nHl8e3hlgYp0g5h0dHCEgop/hYptnp5sa01aWZqHip2y
lWJThXh7omGEfp1Zf518h4uDfWyZanSYd56CkoOlb2WrZI1/n3haj493V4t4gmqOVp7CfYOPdm9/Oj5xm4KGcaKRY593cE9XbpmVjYttlHlkcrqPjJx9d3ttdmulYKR+dmxzi3htb3qQdlp9enaLdVKjfIKQc2By
bZ98jGiOiq2Dj3N1fI9zaU2UmHRpc4eecYJ2kZF/hK50Q4N4jXt1go5HiGO0Y7qYpalcZIJtc3lQRoN4fHdzp1mYfmOCgZB3vYKVkHx6lHV+ektxm6lpjoppf3WJblKOSpKkcZ9Qn6CqhapefGtzdXWJW4V+epF2
cG+ie4x0hsVwjm94gV6Ek4pvd5CTeJeXf3dGf45KbJNjvHd+eo+LsmKGd3llZ1uqbHqPTJN2lGOOdnFFd3xxbYJnYmF6bJaDn6Z5kWOMfIl2jHdpUVV7iGt5h2hkmZB0XV6DXI2bd52CsJVbXYGZdIpImltYnHZv
aVmmiGtQjpJ4fYF9YZiZl3t7goF2roF1doisqZtkaHt0g1O8ZpR+f2llg6toi8iQkoV5goqYiG6DbaCrUouSkYJrenBvWV+CbrfFqmd9g4qfkH9uc3iCg1FlXo1doXJMf3WLg3ZjiW5yhXJoZGiMmW1+ZG+WioGD
i5SVto2GWZibj1yOgoJma6yCh15Yn1+Gn1mNioF1bXWPtKuOeXpld4JhY2Jxb4yrunOppK5na5V0ZXaQd2eDgYmjenx0oZWGjI5vjY+DiH6PnXVjbo+Pj5yNh41rd4hdhYdVWIKTe4ylh3ttl4V+jXiQc0Cpg1uL
ZWd/hHh5cLSlpHZ2h3h8d4SGiIFxpVdzkHeRT75aiZmoSoRwkaV9gU1+lW9/dlOKqZFpkW+CpmJ0v3d5kJJ2rWV2qaaydHabjHyCfEukWWSGfJSMbVuPapWJQX9idHGFkFp5qXV+bGyKfHSkXG+uXoRZnHd6X3eD
Y316rmeRkmaHe46VWJ2OfZSGlXZohIlrjW6PdI5IkJBmhm6rcYiHmnaceIpYaKJ3j5l3eXZpWW5bnYRojYuogXaHZ3llaZaJjIqzfnhRlVe7N2+BlKGYnoFtbIVvUImJknZqinyWvn+Hh4VjcHl6hbh1inmTrnKd
en9feoF/mLRxqYV9lXiPkamau256j2lrZp13YnCEc258fnWJmHfAjqasiH2NfrmlqlZblE6LiW6LY3yJfp1ooIVhWF+WhHtxgqBhmaV2j4uIe5dsc3ljdoKEhJB1h41GWlJwkYhxcqhotWJxjZNyfGiGdmiPdJNz
sHWVl4x1qYOdgnSmo46Qb2RYkUlTcniOclxvjXB/eVqXgYNyb255eHZjhJWMmWJoenGiaGt9faN5dn6Bc5B4VYuBXaWFipiCk3yGUYJqplx0fFWVo06Tg2ePfoFXnYOidn1rbINzjZGRfppuc5y3foRzYnODPm1m
hH1WsYPGgZOnVdJ4faBni351ZHxdeH53gZOib4Vgd2Rbh4KNYG1oZm1ycohkgXZxjWXOZW+HiYWVe5V9io+EsmrKlNuBhoFedHp8ZoqSkJ6VgpJwXnaKm4mKgYNqXpSLg2RzgX15i26VlrBQroaGqp+gi4uYi3eB
voV0i3lyYmVwk3SJrI+RPJBac6KGs2CHZl1hf3PPfnOKkHxajYSJZ2xlhZGDf3t0cbCde5N1fIZfhHuTO4SlpIF1dnZ/xpV9lH6OcYV0eZhVZJxsl4FRU4NnfZl3hLNkopqUfIWhaJGOdWuSg5CCapFvgZd5Y49v
ZnlmhZllbl19c4Nva3+ctHl9poeDqKF5dU2IiWZuU1aGbXF+U4d0Y4hyd5CCZZGiaI6GoqBkdXp2aX5km5l5cZJribJ5dphshIp/flt/X7CGdnh/WIeZi4hrfY1yjHOIYoNkjlteZI1+an99UXl2om90i5h7iWWI
dWCLhodIonqNiIuhenFpd4iLg6a2V6KNhn59dmaNm3pptYWQlZ9vdZ+NfHuHe3uHmGVyg3iYfI6ocJ+UoEual1NzkXV2foiHiKlku2+VdXqSZaOBhrhmo45ugYNck6lxcGSJnWhvnYSJTpaLhGBYfmCLeHJ7Y1+F
V26Gont5fY56s1mSfXpzg4uFg56EmI+sin55fqFvdaKMioiJlZKWdX1vk4RoYZtpaHOCjGlvkYKGlWyMYHt5fm6YeX5vhJZ6j3aTjoNugWeJcW2Nf4prbmh6k4iFd56ST297lXJsZHR6ZI1tgnuGbHeFXpJ+i4xs
fnCMkoqtlZKQXMSDkINzV2+eoGVtO32Ifb6HZXaNw2ZldXdcP2x8bHdlXYJtXHFQtH6Db3ipc2tkeURehmV6m3R+eH1UoY2VcZ9+dViBTXZtjWSPeW1xoaeNbX99ipJwhmxufWuKkH13jHmSg3+DfZdpiW+RfWdZ
kIFSYpqsZ4ambnxtgWuccJR4bZB4j5aIUX90j6NQb36CiseMiG9mqLaTfnZ1cnqMb3tpcY98eZ5xdHCnm4J0eGJsh3BujGxgdmSHkYGOU49kbHKGfHF1g5tYhYZ9d7FsZX1ocZGgm4GJcX5/pZ6daMx/2nltnWNf
cYRonV+QfXqXl2iziI5/kHBoV4ZPsm1sYmhiX2Z2koWZeY+KdZiCZW1dcUx3dHlvY2ZmkIV9jWG3bW9xrXppmY6BZ4dec3xadXV5Y5eKWYRodHZ6jn+TiZ+IsG9/g2Zjf2Fkf6iBX2p1Qm/CvmyQYnGUNqCLomau
a2mjeo2Oiniql39ToHaIa4igZXR6hnl/jn9kbm1+dJJ3f4J9YLVKkZ2InoNsdWh1inVuqIprd66IlKh3kIt8pnlSiYQ/fZKBg4KRgZp+almjh3BYbXuIiI6DZJWSdWNMX5GJeX51eZaMmYKcZ3yke354b2lfYG6Z
aWSQe312Y6aGlIt6h2hijm2YfY1vhox2rbFxY5GEk3NjgX5vZXWKZKSyo5WcaoeIe2ibfY6Dd4+Kj3ZtZl2SgXB/fHuNmISDeXh7e5linolim4dsk2Wei195cXJ/i4ZrfXJofW2hdneyl2NwdIuHhm9ocm+Ubndz
hWdyUnSPmZZohmmMYKBeUGp6e1l8gpWRi5ZqjVyNfkF0jmCEpmx7xZiNpZNooKaFg3qEhHqHhHWRZ2ejpnGdh3lecnuig3qQeIuLiXlrind1jpiMoHF0fWy2gYNmj5lonXh5dnaMi2KJToOOmXp6l2BukqiCdod/
joqFf1Z1TV+bpIZquZGOf6NYWZpuaYKJsGeKfY5XklZ2g46dck+BZ36DgaBUTn6FfaOjg5SPhnaYYnqYgq2Rca11c3OEZYeFj2hUiHVzc3SNjlyjoZB9hLCTaYpwZXSOaYFSo5iSc3GVdWKUboOmbnWLdEupZ3DM
hLF2gXVvk6hxj5G1d3lrZYpCgY6zgpJoZY5+emhhkGXBjpBqdaluinx4UWp6fpZ+s6F3Y5N+kK6BWm6JiWWWaI50k2mekIp1inSXd5x1mHJsWXOfgXV/ZKZxnn2VoE2renVYhJeWj4agcGRziHaLpI90i1F4YIXG
a35lq2CHcXmSjdCLiHJwOsFMjJead4d7XDuZUatmm2Fng1yHd5BufW97bImPkoZ7Z1eNo6tka3eXg39mgm2Hk52KmnOJi4aQi25wc1xyiVOjcm53cX1sh6+0knWicIZrYpdzgWufgnZvhHaLe2FlXr1sbZmBpWZu
jZNxl4qIWnmfh22KgXKNVo17iHaEV41YW4iJomujs2qIm3STrY18g16NeJqnblRtg1FYjnVXi49ogomKe4+JdYyTioKIhlGHw594nl5qand6dqtEond4cpCFbmmZoJFqgW3NhXahpZCHkouRh0mBlX6hc4fKd52P
n15+W4Nky218hmBkZ4dna2tgYn95l3F/jYl4jIt2eGB1i4NyrHFya4vGb2ujXIRheoGLZpSKhHmMaZZooHxgbnx5iHp1h5SXeqp2joVkaJmQfZ5+d1qOYm5lkJVzgaVij3N2foayi2WcoWWIeYyKjI2bjYF9eYZ7
h3mbp5hxfYW3i2Z2epFwj59VpYZjn3WDe4GmdJ2qS2B6mJ9NWqV3fH+KZWmTcIqQfECPXINzjKRwrYeGho2Yim2ZdERyXIStpI5mooJ8nKB4gV6RjIR+YoWbpXFkcoeYdKWbZa1/hqiKtoVmcoppi6J7emyagnSQ
ZqpdfDqGTZtXe2xiiWp1kbZmU3h2s5yFeI2Sk56wiWOxY4O1c4VngmhueHBUWL96YFl3fnp3knZ7eXZtWlp5fWJpj6qbfX6OfK2cmX6ee1Z3YG1lbJlto5uGc2mwd8l6hpWglYFnYay/ko46kYRscIZ7WnyOk6aU
mZ+ShV6KZ4KJoG50eo90h6CMa2SLbIOHdIZzhHucem5qYnhWkHyBV7KEknqFlYSJkYmJZ1WGf214kV2Qt4iTd4xndnGgaoKykJBpjpaFf7ppZsyIc3t7Z2JpiYNqgl5XrHx8tWN+cHOCYU22d3WSdohTl5CYZIJk
W3dxY7mRg4txjpWFO4lwp4NMf3Ked6K6ga2Jl3+KjniNhZRneaCEcYl0bmdffF2NY5KIbml5cIV2ZHWGsIl2uJR1cI6EkaF5iWpjVJtyoJtna69Xc6CDSnF4doxtcIOrl5NxpG+FdJJ7hWZ0e4aJfrtYiW+Wd6tq
jnCJfF2UYmORblx6old4gp2MkHdzio9clG+kgW5vYH5ydKNkg2B6iYGBdoONU7V5ZYNyb4WdvFx6aoJ2g5aSk4GBoXSXlZyDf3SHdGiciH54bl1sd4KHcI1zf1uMe299YqeKZ2aIhNOchpBlha9nl5ObcHqTWYRw
cHCPcoFHqZZUaXKEdFyEbJZwlG68fZKNl2a3cKZrUXB+m2qGfHljgUx/qpyKcUmTdKJ8coGDc9WMg3iOVat7fn1yc39riYyte4KKeISCiZ6xbHV2o3VulYGLqXxNVsmqcIaQc3KIqIFaZIZiWJB1i6RtmHvCsGOs
l2ptb5XPj2ZpmpmFXm6bjVuVkYxvVGCbeoqLeY6ZXWJpaIdWkHecjq5ygmmKiF52cXJ7fGFDhZOUdG9uX2WbUYVwbMOKbX5pa3xqp51pi2Z+ZnBfv493ho5weGKUin2EZJugT2lwmpVUZZtulnRkjIx+p4RnfZim
iIZ/ol5ucHdsiYp/Youdh2+snbFobXN6i1hkXWF9hHyjfHecfXJnfH5ydJJnem1+bKmdholqaI2Cq5C3bn2YdGh2mJSbdmV0qH5bsYZ6mKSJiXmEcIGXjp6eb5pcilSXo5CFaZ+MhHRWUcKzmHR7h3Kac26L0o6J
e2lf2Xysh1Z9YoORu5V1f6eBrYabmGxnYmybhYp5lXqDf3Gnl2FvZIKqZIuEqn+Ic3JYh1GIj6CUfI+EfWOhhHSCqW6BlXOgUpKEg5WhYXeJh6KRalOBf5CCXmaYh0+UjIxopl+jZnuWX4+JiIGQhpt4co9/SYmq
sIxuk3xvYZGRcLp4hqF0bIpyd5dtknaQo5CCdYt+h5phhqSgaHmcZpRkc5WSYZ9hjZF0lohzvpZqX1OEhHR3g2OOjYh9cXu8cnmJa3uGabVjeGVkjYWBrGtwXo2UWKSSY4htcp+XaVJ7uJV7cXh2nGh5lHtxrIKl
kW+hf3l9ilhniXmOenKIYW5teKuXZHOmaIqEbmZkmo1xXouVi3ZlmY5lc4aZiI1ida66i3yReIOEl4eUgYFsbWCSfml+km6IfmhhkH6YiYOpjHyFeEp4qYN/f5Z7l3u0k3GXdnVtbXtoco5ucYWJcoeMe3SFe6VX
qWfGaJVrf2hqcoSTimtjjI1/dWqkuZV0dWlrkZaNbXOXlGx+UHhpV4JFkHCMeYR+j2d7hIGCgXOOhWiDZ3+lVG5hg51hkp18X1SfToVbc3ScUG2LhIqEdn9zb5eGhJJTdJednZ+IenPLyHd8f1dplGmJkGSzh1qv
il1tdFqIYIiGz3GbTppYcG3Qc49thGeKfIeJh21Qf2iMhZW4Z6NuV2ZeVHZvmF93XIumrG6FYZKcVmWie5JidstMfVxOkGWbZXKZXnt2eniPlIWPg2Z1g4lqoYJCfH6Dk2N5q4pjgmOIjXCidXV2YHJueKB8eHyp
kH1Nk3WNb2GsY1OJg3KafWxph3iLbnRopm5nfYmVe5GOp9uWt6tqq36cWJ98e2SWeW+ec5uKoamQr258bG6YYZNmjJRwT4aSooudam6eXoqhX210kqmVZH6San+VZW2WfZV3mI3Bc3mLiJVzgneTiJJhdKB+iZlP
fmFThn1voF9tfpCHW3Z9k1aOhnGYjJuGdWxjf5RjfHZtimdrZZWBmWN/jYehdW1ygp6Hc5h4iI+OkH5tf4GZkrVxkY+ve5WSl3t7iYp+h2pzkn5tkpFolIl2Q4mJhnSYaXiGi4d8d3uBj3+ckFp3hY+Re4qBhnmD
vWqLan5DpJuRlnB9rFh2fHx6b2a2a2FNdlOOmqSCaGZ2mKCEjIiLdVWCS3N9fHt1b2uYh3SXj39xVXmacG9/dm5/i49+eJduenl0fZFthX9ykl9ui297Y4KCc3NxjolYiHp0kqBqkli0boaBmIR9e5igbmeVnYud
XJLUfXqjn12SnGhXfGtyiYdxV4OMmI+RVY2We5ZipXuFkIWnhWeZiLl/YX2EaouFZMGRjl6BX6FzeHirlVSsYnNjY3mwXWacYY53m3iWj2ttcm6BOZF3kJOBSZ5pfY+4gohxhouFwGZ1iIphamOEj3Ndd1+Tv3GG
lauCd29viZKsc3Rwl5OIopuWn4N4XmlXan6FW6B8k46JW1FjnGFmeWp/rmllcWeYdYaHTG2Eb1mJcXJznpRTgZqca2xwhIFulaiMpI2Ba3B5gZODf4xYbUaVhpFqbZRRXFlTn3uWdY2ThbZogZh9nYVte2yKk4Zv
mJR+gmejX06dqZ2Na39oeFKKUWxmhYZ4aYuGYWmnb4mMjGKLao54anWYdp9vpX1edWeihY+WdJF2wo+Vl5Fxk4d6fnymmZp2coRum32GsWufiKZPXYF1lYiVemdtkJ1oV3pkh5pofmtXiIx9gYiwa5qOZYa2gXd+
daaCrpaefo3GkGhcY6Jpr6WGn2OEfHBueHmQiHqRe2uNcmJjeo+SfY9lgXKOVpqTi3GVlndUYqR5Yo53poJxZneZjo+Yg7F7kZ6CnJZ4h6x+bYSEiXmCfJyFhHBjhmpqhmJ5WId8eIh3d5x7i5BofWZoiYpsco2K
e3OIY4F0gWxreqR+i253UJxnZ22PkneVjoJ2cGmCb5xzhXyXhZiod3uIr4h3oJh+plhua2x+lE6MSZN1o6GMXIpEg3+DYIWWZaCFe4aVk3dYn5Z8m49ak4mGZY+Ce5x0g4R2iGdufYaiooV1aHl1YYGdmIqCfIiD
lntPbW6XdIGGb2NSa5SHiaKQYI2Jj1qJYqOoeoR/fmF5o35yfHJvb35/ZoW/qp+df7WBmptooZpxlXrEonqQtZBoc1dSlnZ3c4iihI6NeUx4fWlwe5OmjnqQZJF5tIOReqd2Z3ahZYihiZh0bnKWna2hc4plZX+Q
RGeCb6F6h6x9cJB1kYaYXpOPeIKGaImCiqaQcI+gZ4KgoX6OYrWVnn+Hh6JlnnFpjU9UTHaXoajCfI2dh2aEd3ZucnNhjoOSgnKKhI99eot9ZXdQipBvfmd5jlyNhZx8mYaXmX5tcHBucql5Yph8pniDg3uMiXVK
rH+dknK5dqp/lniJc5eMorF3gnt1z2+NbaRigamQkWupYoaLn5BvhntvrmlZbm1+hshvhohgkZlogp97orlRZ4ltZHaznn5/paCdmGmOWlyoem9uh3l/cXRJbJWhgVxvr3WMjnlyjKzgeoV8a5FqUZxwdHB8cU9q
XF6GbY5uh5x2f5CTQo+QYo2Thqt2S3SMkoVUf1qFsWlUaJ+BlbhdeXh7a2SDaZSceD1rn4h+VJ6LdH+lw3tknKxoiWF5fWWSdot1jGxfrV57knhlpodvk26NiohYjomEg5R9fHBwY6KHgVJWgXaUfVmXfJFzbIR+
djZ5kZ5LZl97b3qMoYGCY5RbjIiXeZJrdZF4dml8k1uPc2rGhG6FZqijcYNueGyVh42jVH9zfZODd0x7o5J8snp8eX2Cn22Pk2SDZsB/fnGfhWV3b4sue211aZWunneFXm9UjaF6dpKkSZ2Of3pYk1uUfYSaRnR/
n1WGd154cHZ1bGqKknaKd2ypbHyKd3ighoWUiaB+Z32KjnFZhmF/goOCrXdvf3OrdoGSjWtrQ3JbRm6JhYJukG1gjJOcYXOPcq5xY5iReGZjZ31wkK6VvWi7eH6RlXZaU4iIdaF6knBhhm6Dg2SamH2LYlZ/anpq
fYOBe2FxZXdwapWebIR9jHxyentkbXmUZqhohHODfnVXdZVjmIaIkpSDeFF4iYdxbpl6cYJqfEZmhnB6soNqqm55YYGVY3Znk1+Dalm3iHuKfniIfYyIc5phlZ+Dg32TepNga4mijmCXhoSFcGVtcl5glop3Z395
dLJ+UWCvW2+joW2fyqqwhGOEYWh8kW92hMFwU5JwjHmVoY90f2J8cWpZc3tfbXyejGGDSnG+k2Z8u3+VXaZ9hrFpSl1xoJ54j3uIi2B5k5SCYa92gmWydX1pk4NlfHqNUmaBZqNaf5GMh196nYuofGtybYKZsmSG
gWSMZYiOeXBenpOUeV+GjoyGa15Qh353dm5/fpSJuatsXpZoiIuZk2JikZhuroRkcl9oc11icGFpnHKIn6F7bZhoaGR2jkx1m454jmiKnViSiHw9hMGoZ1hKlKWIkEl+j4FbfpJ8d3RiooxcgoaTfJZKUmylhWBa
oG99X5GMdHyDgqyTX4VVqnx+nHCGZHGRhJR5dopyd4hZfGpug2h3cpB6SoJsmpZ/XmqFYFdkcqN9s3WhhJtMZHB5foZ2i112bViIZXOCbnFyOaiGdIODb2x4gY6Vb0+XfpqXZll/rUubeZp8j5hSgXFaa3twdGl4
bo14XXB1gWh4aoqWnY6Inolqo21gsHafa3uSZFlndKFxgppvjYKDfF1zlpZfbmONdJafmop6fG2Dk3F4fXd0lG95a3S4b4plhJOToohcrn53nqZwkHh4kXdkbnd4i2qjo3hqfHJrf3uNwHmqfnmXbYKEb6F9bZ12
iG5hobqEiK2Uk5V5hYqDkpGVaniKVH2+aIZzro1ha4zFhpJ9iY59lThYjml/kJ18XmadeIRuoKVqlmyDkop2ZZNnXHuLZIl7dZtwfJ6MiomIbnZ/iJiGb4Wcb3Vze5+QqHdzjap7hYd9dXh1XXmOeXSOV3CRxIuV
bJV+dKpnLplxcIKJhmy+fWd1dnSVt4NoenWclIeObnZlkXaIcYSmjnBuamuDdnx5YYJYV4iEd2Gdi4Rqe3+OUJ67dYWmhHaBgq2YhZ1qc353lpaBinN4d1CLfl63m3hafnlreFSScn6YeWlgY2p8bEdyaV+eQ6R1
U3N9f3WhcGt4epuioohSRW5YZm9lZ4x6m2xdeJCYcJF0jr92iot+Z4GEtX1shreGeYlmsYdGiYdliJNdiHh/lHmfVoeYXnClfGSPfJKKSYF4sXBve5x2intelJLCn3iHZol+e49kjYh7pGd4YYSBjopTVJBuuIaU
i3SCR5aPbWx5dpeLnnhxYIiRX4GUcp+Idox7fluLb4tbioyLem6DdoaDkGBogWWDfnyPc2qPjF94q6F/rnyQhI9hc4N9Y19zcnJ0WnSQc5uRi2xzindikX9PlZmBa7V0g3elk2GBeJaRbV5rTVpYc31hfF2ChYl/
X31eWqS/r1ptb6FiqGOggZNkd6GBmY2SdHmDe5t/g2+MdHSSioN9eXKTSoZ+lXmJZ2aJeF5wiEGGV4J7Z2VDlJh0s5x1lpGCiXZ6dKCGiYmWl5h+WmhmgpKfSnORc21xf2d0lHeLcIijeImGYXyFbqSPeomhhJGI
bp60UH1zknigkH9zmVxreodDemduXJChTpJ/l3qCipyXnYaylZFZirtsjXSOeHt7rqRrhIhVSW6EfXiIbmWCl5FffbV+lFp9gWd/npOBeIpsdJp9XY+abZZwlIZbwIaVeY+Vl2OCdqiifFphmox6f2SDa5mPd0R6
ZFyBh3SSf4GNyZ5xh3F0cmyduZmOhXFtc3+ZjZdskIlzcVOd2Y6KYopqn4OOgmdwe4GYj3xojWJzfIVnaHt/g6N3b3h4d4iQi4xOiYJxYJyJlGh8prZoaVmKdWtKi4GHioRqZ3Nls7JXdomBm2h8dXV9apNlkmeW
loOOXZq+V3hWrH2CjH51inaskJBubXedfHeMhWSJxZiFkH+SsYqbim+GgpR7c5CMel9fi4eTeFlklq6RbH/KZIGBiISuq294jIF6ioWcfX1RdU/BdW5kcsuHfqKEc510d5N1f4xurXiZqWx7d5CbeXt5kGSEbqyu
ZJeeeltxbod0Zmh2oXiLhpJ1d3d6kIugnItvc3WFfJaVhXybW3h+aWN+cI2KoHRkdYh0h45NkSV0oW9kWnmGioqKjl+EYKZwm2+VdNmVirmNcHV/bIZTZn6ekZB9dX6EfZ2al4yJe3CEeHd2nVJ/j1t0fIdxdIiK
W2V6dHiMi5GEdW+IfIGFsHqIlYyjhIeId3xcuX+qgZOGg2WFfIiRnHtxXaV9q4+McI2HcHiOfWxzoIdNkmxwjb99g3Oec3dvd0hygo53f3ZqdYGEj2xkjFCRioSIjo+RWJ1kapNwZn9zqnN9g5B4dXF5aXOUpJqU
r7BqmXmYZXZnYpaet4eblm6MoHO3pqutXINzhYWIdnSRfn2Kk4dpinV4jYN5d46KfGaMf3uUh2lvkpB7daCWcoGnenSTeaZdmmCkcX5qhIaSd2aSj5iekmR+bo1nooWbjmxCWXGNhXukfYu9X1eGj3KBnGpvoY2B
jE+Oe4Vmj3d+e294SIl7gmp7s2hXcFhAd2Z8laqFboije1uDcHhjiXR+aXOOc3qlcnhjh358d4Fbh16PiaWYcZaPnmCPrmNjkXebrKKZaI+Qenesf5N1dnVpgnGBbYRwl359hG+Qh6mkjoODgpqKhqF0dYtwgZNv
d4SXdH2vimaulIyGT36CXI1/bmxWLoi3anFli21/kFmSeYpamliRi3N0fIKCd4toj4R0unt+b59Mi3uLjYp9e3+TYnhvh5qRkoeSbYR2jo2JV3xuappUk37GuaS3eYp5d5J7hF14n5SEhFp9iHtzbHGCon/Ai5iJ
iIJzf1Jwh3NliHmgjpiQmaGFbnqZhWeCho9sjm2BmH6ceIJggotlf2GLS1uUl2Nan1aweWtqh4SIb3CXkEFhe5N8hmmLcn57mWqWk5GLjYN/oV9ad5SyeniSlLSVhYuaemnaWmR+kKqOfXuUmmVtf3B2a4KJaXBo
THx9q2fzeXtfwIaQlZ1xjmeZjnd+YXJsbIKOqIt+aIJsj5iJdYdye1qCkI90a29sc4dqhnFne1Kpl5BzfpJpiZ1+loF8h4mDgU6blUGZm25ud3hyjYV0n4eGfIWHYoqBimyKeIhmcHp/aHiHlJDIio6fU618eGyL
c5Gbt2V5amOGd31bnVOTd61/f29ph5F8e4R5nZOgcIx1hmy3mYSmYFKNc3qKpleObmCMpGKbioOMqo2OfYt1iF2Np4KRamCBeY91mkjBrKV+aFqFe32hbH5zeYt+raRwhWmhgmZqbYSNZ4mzcmpiconPWXxfa6qT
q5R9iX15eYh0e2l2cn6MnI58TFdmgYiFgnaNhV2CnX19U2+oiHVfh6KGiqRyi5KJt2yBfXtrinFndYR/aHJ6RFh+UY+Noo90elx/kXpYdndtcmxWi7WKXYlijlxcfoGDcI2QhItblo6FS7qBiqOJeYJrralfpYqM
Y4KFcYOFy4hrxH2NgZSqa1Z5bXx4gVVtW2hwcnNtfpeCuHJ/pWNxaZ2Gpn2WQnl0eHp+n49yf25wnJqleohsiYd/a45ccoKCd9t9eXCwe192d4OHYIOacYejrK2kmp2CaoeOgWFmjYqQoIGPcpJpa2lan2l0SYGN
motSd6Rgg5KRwFWSdrOlcqCSYZN/06WSonaxc4anc5CdVJGfk4mJl3melGaXk2Vlg419f36eWqmpbJJsg5GxYE5mbXdxonRSY2uFcFhboI56oI1ohKeLholpZp5xbomWiptRT3RuXXVne4dlaY9zZWhQa5FhhIuG
jWeQgW2JVmqLYYGDZWRxn4mdnIt1baeffWNQnoVqn391koWCdECDipRke313gWOWe3qQm251eG6Clo18kYN5gXxsh4bAkW+JmGp/fIxUTJuNeoyeiIF5gY94fHZsoaR7lpJTn2mDfopeeJyNTIhho4d3p2SCtIdv
apyfXoxooIKKfJyHi3hplHB1jnZwfWaDaV56doVqb4xoeYiZYU5ooXlzg5mHhHaHk4VsXnple5eLxnWNloqNl3Rzc4OJj3txhmB5jn9PhXiqs3B/YZl6S4Z5dK26Z2ODiF9phG1hgn6UlnVsrJFyhmSUbqFzhYiD
d3aRuJprUZOIc4hciKR2aZSIb4dsekhpi4tqVq6jZYhva3VnuZdyfpVzgYZ/c3Vag3p+eG6Mbnyce3iPtI90kGZmmIugrnN9Zp1clHp0bKFndHKPinuLkYWdmY51dr+NSJhxbXOKdq15tYSkq526dZh6bXuBm2th
f399dXRoe2WHpoaFZbFgb31pnWtkc5ZDp3OksXd4fF2ggY1mfn9wkoKxboxNhWmVjXtku3+rbIxteGyEiYFyjJFbXn6Ef3RfQmd9fa6KjHmCpnZ2UnKJg3+DeXx4l3JnaH9vYqhlfl+EmrGHYXR8koKtjJN8k3J9
io9NhXqVi4uEuUSKloONh21tk3RmhGuQm4WinpaLbZh8n6mBsZKkqV1xeo2WcptSf39leoiwZ2dinYZnbXZ5fqF/eaGkfohwbK2ac1+ujFqUu4SchnNykISnpIyOtnqHW4mdlnKrj2WBmKGDbIZ1qoWSg3Z0eZ6U
k4KJXoKYhnB2XFmaep41e8dmhpR2gq2lZ1k0eYSXdpR3iIF8e15udISLemKWd6eftFiIhmmZq6SZjHpvZaxdWmuZWrWxfoVsoHCFdIaGoYZ+fpWXfzx0lHdrjoqpml+Ob6p3iXOWb4d+dXp2h3CFgXmIV3mLe4ia
WWh5hnJ+WmV/imK9k3dzsIVegoKOXn1naWhlcHOFepGIeW1yfYmYo2aglYd7gmyaiZJkf2l3dIdRdGyDnmWrjH5xhXtskJZ5ibt9oFR2X5CLbl56hGJ0f4lziXyjX4GKWY5kr3e1b42OgXN2gZSoWnKZo7WbmGlr
YYqXgn2tfW2FfmCPhI2LklN1gVaRyWuaa4d9k5Wld3mLh3x3a4yUgnaVcrRzq6KFeHGMm4eMeJmsf2tod7qqhqaBeKGQf5VtV3SSnXaQdY2HeXFis5eNjXVrj2yaf5h9bYiGdHl1j4RVfoZvboOdjMiLfHqYg3mw
bppLkW94dmh9f5N/iWVrgn96mnt2V36EcqSHf5Kbh2Z4pIGDlJt7Ymp8eGOGknKKiIZLx3t/yY5tp3efjI2PY1COg3WFeEiTrpxrem6DjXFqSmh8Z4JjYY9le26qfFaLkpB+g5uKkWdab5CVe5OPrquPWmeBcI6Z
bGqBtnN3fF15YHFeb4V+b2d1YKaOsHyWZpSnbItxmaWHfIWTk3NrXIRdc5CLj4x/tnR2kHFfem9sdp1tZGZ7dnd8Y49WdWmEYJqblZV+cX+Bg2hpbUVpWWyfsGB4iXGLmGl4c5qDTHqgc3eTq35+f55+dHeKYJ4+
gnebaKZtf3qMoGaGf5NrcVp+eK13hHlvhnBpanlZiGZ0d29Yxb6IemZ0r7+SnZJwbUliem5reWqlfWhmaHatXolidZ1vS6ebWKCOY26tsHN4hnpenIVwinKSfLJlZW5dYV19c4pqb4WBgpZnloh2qUxqioeOdWqL
fIJwlH57hmmZiXOJmliehYaGd4mhYZdlkJ5qz3F1o5F5dZOTc52fa2hkS4SYdYN2emyvaHiFsWKQhYlvioZ4hKBhlXKJfFZnabh7UnXXhGZ2ZXd6nGSQoGJoXpt5imCCqpGTi6idmJFMenWMfGZ6fGVsebZrZaOh
kZ51g4SUoZCRem6JnnWDgdqBfZZ9jZ6xe5aEgWqDjYd4ekJ9ZXBKd3Z6uXFuV4F3fzhifmxvbI52WnS4fYWYVLNwcWxmbGiugo1vpI+jbotamX17j4yIhpJ9jnuhmYuGfXurbXdYbn2IPaKSdVyyZ2+DgaCHrmNx
kXFlmmqIe3KMdnd3eceNantVXGqcdIVscGWVUX93anRojXZzjF6GfFVdf46Pb2p9q4x5ZnuOr6Kcsm16tJljcJllZmxueXZzkW95i4N+b1GNmo+Skoqqg5WIXVR9d4RuVIijb6Kavo92hY1mc43EhKFpj4mXm6Rp
cXZbf1OLYm1wdoJMl5Nmd3aNyHlznz+Yd3Gces+IcpqRhXVeUH12jnuDbaV/sJFudHNyepmLaYOnpFFylXBwhndjoo2rj5fBfmuKnF+TdH6NfWmJkIV0YF9nkWpzZpJWp3lygX5RioGbmYmeeJ+FbYqTmYSSl4iR
U3iMaXbEhGeBZZpxXnduZ5hWhoJ5XqVtnnpna3mNolKhdHtjhY+heHhpaoSbV3Gej5ZheHWWgYaKq559p5p2e2+QhJOOmIh0hWl5d3V0ipd7bplyjJCegZaDfYZ6lnSggoNjcX6GkH50d5F6n26TmoWQnIFpflxv
rHaTaHKZaJV0jKFQaIiBkZGImYpvcod1N22/uYSBm4yOnX1olG9ilYmwrX9wgZJ5vXpmfaGMkJ+FZJx4fIeNapJ/al9lfJ+Tf56LXot6fX+Mfn+Se2l9iXCniXOabpF3e2JhcXNFu5N/Z4yYaoKMZ3ijinFCjHpp
noNXa6bVlFlygam5fXNtj757jXZgiGyydnNeeptmaXFnd655k2tbjnRgWGiRdYhxeXmOeXBuf5pnf3+bi5BVo46FfpW5iH13f31+fnxskaiPnml6dn2ldpJ6e8CTlW6hkIKNYaqVjZ1ogV6Oi2R9m21Tc5uHhIF9
j3RVrnmagZeCiZRlko98imOhamGVkGptiIFweIOEgaSXcZatn3tQkWtrpn+Mb51tmXZ4UHp9fZiChnl4iIyCgnKcelx5boWaiE6lkXd7hHVxiX+pjn6Boa2sjXuHhoWehopcX6CbmotdhJZykmSZf4pkXYVmh2m3
cYGHjWZmiYSJmHWGcaZ/XoiOnG+wbVZ/Z4WDd3qJiHOCdXN4hY9SnJBaa5qFdphqc2yPfm9rlWaFiXagkHKHTXWXhIOGkH5yb59wg398hW+cZJR+lHx4hodihKB4bVOwhrBzi3ZWnJiNdnd9dI6TtK2QW51+fp5g
f3+gXm+whYyZq3BkhGydaIlqeoF9ZZVRcpBzdYqPjFuPd2NfiJy4i5FvfH+PYXJRYJu5ekZbpYmWcYVwbXW0dJuTeLN3iWyQWItxk5JbjV2FkY5cvHVVVGyWvIFvbGiMYn2IkpGOaXiZgW54V4pnUYKKkY/Bjn2V
alFza2B2h6ppYmtkgY98dnuLb2SOqIJYVHZ5bGt8lH+Lhnt6j69wplGKdphprWJzl3KLhG2UhqlUh4trjphZk4ZkjXqbiJiLhH1qaIGJkndjr2h0fIGMgoyBjGm3g4h+eXyRa1qNsItunnt9lFOLjmFqjn2HpmSD
fWVcnI1neYV5npGDcHxqjXZta3ZxbJ9nhWa/kmNvfHeUdJVaa5yFY4uRkZWLro2fi1imZWqFhT56lIx5dopdupyNd3KQaIFxSld7pXSCb3WLlYFicpianY6Qd4lqdZ1rYmKfoo97dWF5coJtdG1bZUeOaHton2Nq
WnN9cLumbYSUf21sdJGMZXyebYefj3h7go1lcJh0s2ZqeHqFgo1+XYJ2oIeMcXhpeYmKbYeGh3+Di6xkbol3mpaBZIO3rV5yf4KDRZqcdm15dVR6kGWGhIFcc0x6i4y4gn2UqIZ1eoKDmnCEmpCMgnOdim2gtXSV
o5x8nomilo9wbYNceJVdtYiQcGuOqVy8c7mBp5yFkGp1WY92gnGDXYM+mG1zimCKfJNXfW2rcHmffZNyksVveo6CcGVwdXVcgnqLiISan4+Df5Fqh318gmWEg32GqoGvh4mggXN8pWqBi1tvoH+MX3V9VZNVWpCa
dnJyoEt/hHl7aYuQl29/aYuLXXl/lqmZb3WCVGR9n5V7mX6Ji8CmQZ+LhotimKByX4eBk7Bpb3FyT2h5nISPVF2hbFSGcHadk6WRenFrd7dZboGWiYJcimOIdXJ1ZW23TYFwlWdkYr5allVuaVxtaX5nf6ORZopJ
Z4ZSbW1yhW+Ix3B/j4prbINkl6JmdUaVaq1eibWUjmyGbnqDoIp6kHuPYINpfYaOmoVwhWx2i25sk5V6f6GMcWVeioKEiFldhbCUfaRqf2aHXG2Ph2lylXaKlJtYkIJ+il9cpoxnbn1/clKOe3CaZXm6abSHg5JJ
pnNsg2OVg2tfZ4GJeYJ/dnhuelhljJOVbWdJh3Nvj5J7gbN5fXOYpn2Ce7xkj4ddk6COiauMinl8ZneWhYybjnamd4Vnh4mKkY12pISjY49ii5aIVWiFg4ttZ3VqlopzfI5YXIGzdYmdnX+kioN4kouIZoZ4mo6v
g3SRcHtniYd9dnOseZR1nZOLbWdZh7aefH+Ymr10gaGLX26Em2SHb4aEkaCvkmSdb8KOpKpmg2dtcrKHd6VWbH6KeG6cb4KCf2xvo4SKg4NxvpeyklWPVHlwcXRqcIKIb3tlhmd5roaIf3qWW3qLVLCEeHF9pp5s
YW9vhoOgjY9lfWGBY4lxnWR/o1N5aqiJi3tqi1eEpolPq4OSSGyZb4mLeHyMgYaDYr16VJtliKSNdqxullyQj5VocWF6jJdWhXRsjlqBdXhwrKRrkZNSb2KHa6xqh29rgnNWepB/kYxrVY96l4uoYmiKcoV6doJk
d2J/ioGUipKxfpRyk16Venptjmx7mm6qkX9Xcnamk4aFmHSdm25tq5J9SXV+mnawa2Vyb3aGYIVhinmBc1+LemOYmId0Y4+ic5p+iHGWyGyelV6NpXN9WoRvi5KPlIlghIOSkcyRfKRzYpxzg3KMelCogouRnYaG
mplsYa+PZXGXj6F+bGenf6FbbIZiVl9elHRuh3GafIiUnIdbZoJfjV+sboOJe316tmujd5ZznXGDmkh3c4h2e3BpnW1ohHBfhohdaJJhfnKEhKxweHy2mZhnkHZra1qmcHN9mZiFlnCEcF2fi4aHlmdmdWanlo+J
eVWEa0OYglZ0ZomHoWCraHqKWmyCboGHnH16cIp8gmaof3uKc31ciHaJXJt8i3iNi3tztIl+a4dchUx3hYd2hn+KR4eDk5Rci6KDXJ23fot3rXmHYad6f4xsXmdolFZ8iIqCfHuFa4R7hYGmeqOLil9sjUeFhJ97
eXZlaF2Zop9i2aSJeqSUeINPfIVylGx7i4+MZG1cXXugiJl8X2V1gXZie26Ec5SOcljFimythaZ9X3RyumiCa3SNYIqpk2tuhWVvjIVFf4h9n7qCinOOeHKNgWSfn2N9ZYVrYnZ9cmtymKyanUWwk5J/bWdyh4aX
dHileZ+EfW5mc16PiYZ9g4F1hmyYfFx1hK6LYY2Ji1ubgXh4YIl/rKebZpJ+coSdhoadcH+PXn+aYmaEYmxmfWKFbXiLUmyPaJt6oYt+cI5ZdH+Hb4d9dG92lIRykKNhdT2SeHOXaH2SjHVab3Nta3uefHmZgYF7
hHZTfoKNfHWccrGBjJVRkYqPfHmQWLB5aOiFYX97fGqIgoOyYp5jtIZfh1eIg6mbfnOGnY1vjb6Dial2eXukkXZjhGNgbnJsY42b07B+Ynpqn3t9iI5vhH2Lk1+SiaVfg3uUl3eFq4qhopKKi3uIf1yjilpzc2Nv
gZB8hY2NlGl9h2mcZ5VPoH2OnoismpaWYqufaqduaW5Jbo56dX1+XVGHjoencaB6gbJij1+Gj2x2fnJfhW19k6CigaVzepKXa36cjXbFkIRypWlqjnFaflyZymh/hH6XoGtpWmHffIGJfn50j5J1elSBiJ5sk3h7
nnh+b3WBaU5efktub3J9h4N7lWR4k4yXcMGMYGt0bo2VfJpqdIV1SGt2bEa6Z39yj7ZrZlplbIJocJRoaXySdZ5fZIOMhJaXXJpNqXJceJtdeoV8knJkpotRb4KqWqaPhHhxYaR0omlwi5qPfV+GX1q4loNrcNmg
a39pnneKe6KBmIKcZH5rxYtymkp7cmmTbnd2hdtqv39sgZFqlGN+nZ+repinfGyionI8b32VeZNReI2ahHeDh2WXk4dQpo5vkHqVbnmDXYawekqfuTyshWBurJhzVX6Jc2B+W6fDTX6Pf5ChYGOEhJJXnXCDdVfM
VodVjnOPcI+Dj3JhhYqUmIGcf2p3aHZ6cpSIj5Wemn+YjFSGtWhZiKF7dm6ZcFSpdHNxpJOHkHV3is19eWdwkZhZcJxumHN0hFtVnXF/iXtpcJqYgYqnq12GnnN1ao91j4GSgX18l2qSXHBXbGxlenSoZnZgrYOw
j6iRiXyib3V7UIlvYWRnqmGzfoSei7N2cIGbtIWHeIV8Y6iLmHFkam6WkJaLgn99lamPbY52XZN0cmBWfnh4ZoliZVqUdZ1uU4WEXHxsdGmZgo+glFSHgXBpcX6mo3VXh619fHKFmc95g72QdYaCeJB4dYiqj3xv
fnt4eYteUotysIFjjJx1gY5NZZKBioyBpnyCi7N6nnmJY4+ChG1EfHGDiJGfk3yEfK2YflSUmG6cdX6TdnJcbol4klJ6fcp4hoJWmYF0fXmJiJKOhoOhbIeEfIljd3BoiWyNk615iJKQmn99fKFztHp0eUh0TaSZ
h1CTemxflp+bm4OCfKxheKOanWlhlEF0X8WEjYe6YYuziHGEhGiReW6LlLZ/h4xhhHRaZ7Bvg5x1ZZKScHipmpiReoF4eV2Cc2tyeKCHjb1/eHucaX5femlWUnRSgXFwkmqFd395pImrl5dkdqZmbH2MjXB4Z4V3
a5KB9Jx7YlKXdHCld1GE5HeDZE17hF+Nq6uDjZeMXXNsZml2eXN/YHibf3yVi3mJhoiCZ4t1jKJ+YkSZfnt/WH+IYWiMkZiO3m1SgZVUe3RocoaGi2d8cJ99cY+ranuxeX7ArmebdGCCgmtzkIJTbH+OkVuRhIlt
amlydKl9esSjjViNcZhrhXiRg1dvf3der3B6hHdeenBbknmRkWuQnHd4aomXhKtun4qKcZF8foa3eLyDaXucbk1qj1x8pHprbHd5X2aTfl+kerB4cnlxcG5ydLDSeFx7f4+ZhHtBf3+El0x1d3lUl4RUbYSTiHBr
j3tzu4ponm6RmaqnvWpRxXp9ial6cm9vhkt8gX2DqZl5pH57iJSrl6R5mqN5eXxse6pslFp4iZ9xeW1fkpdyk5t7dYV4i413eoVNm3dtgYV4hXOBcFZpfmxpaZFMf3mhlJ1rf3l+dXecZmFqlH+Qk7KIdHuBg2lw
eGNdqF1sWnpsiZBwX2pYjmBtqZSikYN4XXSLnn+Ij6BugZGlnWpyqqx7fX+BbGyHeYaUanFkj4iLaX+PjH6oopWEhYV8Z3mWYZt/h2OJlZKQnX5uboJeZH6YaHmHc6hDd3Cfc3yJdGFucotYlY99iIZ3b6+xx3Zz
fX56f6GjbmKNiZKmg5F6lqdriYRriGyUcJyLgoF+rGiemn6HoF9tkWp0hqR0lX5hdnJ/lntyd66RjmuBoaWSdXWMkYVoXKyTWnmScleHbpmDinmKjIuBg39Xeo1hjJeGiJljh42ZRqKfhIRqpoaNXWlvfXt1kIN8
ZGmLcGqOccOMaHWQoVeUhIqPdo6JlY97c51yo4x6kndvaoxkcXt1g5RubZODdmdtaXeOo36Cc3JyrIqpnnZ2eKtKhX6OlF5xf5STS7BmhKSIpoyRboybc5ZwhmiOmn6JjbuHXIxsfn55d4h3nHSTmL9zVJRpeolr
fGRnrYObh1KGinhyd3dWc3txo3pwbHCag2CgjYGooWNplot2bqaL0H90lpevrGeYbH6pdXx5eGJZoqqVc6uCrZqEY3hnkI1pb5Jjhop0kHrDoHKwb0mItZe+vk1vdndzl2ebnZJeVaeoeG+nW6dfe6JnhH+BiId6
bniKjJCRaIiCjU1wf4xpb3Wfc3SMbIRgYnSfesVwl35mbHe3fW6Zk49wbIpyjG1shGKSeq6MWo6Zfqd7cnlsh35KaotudpKVrDdvg26IZn1sbYxcunlaiHx6T2eNdY+Pe5WEgX2NcJyDl4VvlLV3cJl4hFp2l2mu
SmmeinGNi5hyZaZhOGB7p3qMeHmRc42QV6GNZk+3iGmGZWGgkXg7e5OWxXWPkn9tfJB+qWqjbHqPi4Fsen5ugYmVjnmQbGNzWGliaGxhcHuSbXp6eHyQdIWBqWdmfHdklIhucFByqXBga4Vwn2+HiJWnZ5lrg7GV
b4pWjYKVeY2VdJp2YHibYWuCoJJpbXZ4kGePf62zZXFxnHSjdoaCi2tfeIprvnB4cIybcIlss45wiFxqn4WEdJ6SfYRpqVuCbHR8fF+gcrJuin6UZmWkcWiMj46VYaQ9aGxuhm5nZmV3iIOOcq57eFSFb5OriXxs
mJeFjWFod3mOs5ddan+VgnuFXXd7cFt7hLl1goZihYllUo+EjYZse4ahh1xtcJxrZKFwc3N5jJWIl3x8kHuQjWiHb5CBe4SGfnd1aHiLf8Kdfo2McpiQlHd3f3picYSMgYGGiV1TcFmVe4akZ3l6Q1uBbopti3B3
eojAlXKEm0Z+gYdqVomRd1BldnxioYV2jXFSloGErISbgop8j3SxdXF9mIaEa1x+UX53ppt8h46eZFx5Sp9fpXjFWoFZW4K6eXOFaHx3goecsnticZCGdY5uepl+lG56aJOIkJBioWh0fK92eImRgXeNhsJzfWaa
gm9Udn2VoZN8dZxfXl6NeK6TcoV2iHmxfX2CdJiLgn5mhXx9kIx7h5dekoqYfmqXeZtmi1SjfZGlUp+Od4GihJh3i6twYHaOnHB5cm9ykIOceXajdHF+kYlxc2tvfLB0anFinpa2pXlyjHigcZFyi4WSXaOmjH6D
j4+TeqdjqIRal8mFg5KIkpWLW3d5YGqBYsJcZXG2Z6KWTnWVZ0ZsdHiMjXWRf1+DiJ13jHFbgoheZ6OGYXJ7jrB/imlzaZamaGpjo4iIe5GDfI93VWmadmhPnLBYhXWZgoVgcXaYhY+ec1xtW5WLfIFeYk6NdXxV
a71sUZhTvGqNjGZHdLZ3i3BtdXWqiL93m5OVmIqNeneEYoWRjYlghn9vk5h9XHuTirBgg02CjW5UjFWbeoaZopSSi313rXJ1nHWxa4FtZIlsjY56b3FzjZtEjnCIaW6lV3BkcHFec453bGZ0Un13j4OKapybfZd/
fJR2dodzrYJSdG+QgmNmoruEX4JtbZGWsI5105BXq5C5g4ZwZmtzckZitWWCS5JJh1CGwGxFg16giqOBmWWJmH1+n4GJaIuxepWCoJKCe1WIiUSXVJeznIqzllS+hIGhh1d4k5p+w4pwkXNih4KVrYSGkX+GfX50
aZyEm3tuf3Sob4dkSYx5g6iGrXxrZaNwarN/em11c3aLtnKIqX9/eHJ8cayhkIt7l3dka3iSe5OKclVpTXyplIR6eX5lep1zcmOYbVh2jF6HkXR5e6KKkZaNh2CGmIuGjnKCsIa0cKeta1mIl3+WoVSpaoN8lZF/
lZB6f2phhn5ccI6Pg3eviGqFWnOLw2ZmfXqHb3iLY3JNc7x0fJGHUKSFaHh6nWl0VtRtraC3npCCfXSCe3mDjnFghllrdnZ+PaJmWIhqj4O1f5Whl4OIfqN+nHR3eaehfHJ/iX91g7OQk2x7iJJ1jXh6g7GPR5V9
hoVWim2XZHpnfJNolHV4jJekYWt0elyijZSInndsh3N9eYZyoH6GjXzAeXSWpHmHX31zd250aWSNnmWia3V7tZh1aoqSmoWEYUpYaYVxc41vi4Fxcn6vdH1pbm5ub5WPkW9uaLZxXmpjXIKTY4Zye2aFmZe5YWhi
hmu5e4VueH91hk50jl6jX211hmlke5aLgXximWePepN9dqCEiW1VcKGmbcWZiXpskXFxnIx2b3iljmhsoJt9kHl+doGUnmmboYuJnKeFdnSJlXqUaINtYoKffo17e5+YqGmOVW20nYd/mX+emJVshISSi4iHb1ua
QFNyhKqGg3mGjoV4hFuRonSMcLa/RY17tXiEfI6Jjp5rZFqSkZ1uh3x2nGlqr1yHYYJneoWDfnqfgYl/dVG2o35uUXxzbaGGYYxWZJFtY4+GgatXf3B1g3WFn1aCiWpfXJN6i55htZyUoWp6mXCQdmK9nnKSoH51
kYVvbVaSWKNwoYt8nadrglqEdZt8jF92dnOTnGB6m2x2dpl4fbGpjl+Cg36vboKVcrZ6g4ZDbJSJgnWHzXOna49zdndTcXB6c3B6lWFxabmLipxrhkeNVXN5eJhknHtiaHt7eI+Ge6BjXn6FaIOYbH14jW1vb6pn
dodmb4KRoYKBdpRXgm6dZGCchVV5mnN+iaKdaJ1iaIaLj6fAk7hnsHRLkXvOvXdhgnhxWYyMd3h8hWiBh519dX12a5afYZVijnZ0h2FoeGtoiX11ltdnhFqVdZHJioLAk3N0ioJrjqxol1PKVXmFZ3SdfGRYdGFb
fW9ibXWZpIOUhaBkcnlthYhgkXayhnZ/bFp3YmJZdHSCnYOMaGCMZox7c5FxgrVkUJS1b5CWfoKSaXqNnF++d3yCgVh9joGrgoSUl5RlfV1bkmdGjnOEnHuGjpmjhGuKlW1Chn2Hj5N/f0x/gXF7jX9xebGJc2iM
hJhjlYqJc5iRlX6EYZ1zf0uNc3iFf5uWZ1Rren6IxZWIXXaboJmMkteMP6pjeJ5vb5BboWxWeoiBWWR+WXqSho+IqpmEoJCre2araHB6YYuQbGOhYkaGuY6zlpdoc1mgck+IqFF/hJSOlpg/f3dxiYZginmxhmui
kIp4ZJ5va4JkVHGZe4KRhX1Rd5Fli393f1+X9Ht+w4d3bWaMlYKMeHzMR6ybc4uSkHCDeINwjnaQZJuapl15dYqRjalamJRxjJiGW4WabouifWZ7jpt4cIqZXG9wZXp9m1Z7ZVlTdKiDfVyJkpCBipZ8dKhhUXqL
rI6FgW9zeGCGemZ7YotsjHeHj59ep6OOXXSYkGttc12Ma6V0ZY2ba6Rkf2hgoId7h4Rvg3N/oYRvkKJhf3Kse3uLiV5hjYGLecGQddmXqXRqUmpekHKDtpmIjXFibGVpXH+ChHhkc5B4ZFaMm19beLyHopFhoZ1s
bZaNdn+BboZbWIG4mI1ieIGXm3GZ229KVF6Jq3lwYoODhJ2EfXuBc42QhIGqloKMW2Z6la5Wg4JnimqPk4t4kW+DcqCIc3F0hHmTnqB8dXl5g4J7X2mIk1F4c4dtjWTGdreLfZJtTIFmiJ51WmaPd3mLf3Bdd5Zl
d7eWZYlrmk5dpI1rk2Z5hHupaIZhZ52Ie4Z/nI2scYaNlnJlaYKXdWWPeXiIzZZ1lop3e4R8b2BvgWuVb6yNmodqcZrYan+TanxjfJR9enZ+daGSlIh8q5ljbVKfhIeJlYJchoJyf3d8fXxyX5Jyk3NNjWN3dZmR
mZxxhYl0epBzb7mutJNMjahvkJiCX1yYRF2Xp2Zei3qyb1qgc2ecfpOWhn6CpH6em1OMgkh0lq+UfoSdY4uwgo2Mc39/kZuGX36Pi1OacGyEcpWeho2Domp4h2J2lqNvlWt8lppym3t8coePj2ugjXqxZVyDZYKv
mI53lYt1Mpx0j5WjgU12Z4RZm4OgnY2MeW+pd4aTWJNsQH5nfW+JnJ2LZ390aWCUeGyMdZd5YpNtf3uVhoZ5g0B9eHR2g5B/goZnjGSpU5CrlmZhjbaMi6qFc3mNqpuBhnJwp1Fuj3+Qh76RhoNpg3uGn1hlhZqJ
fI+vhH+Xd5Sid1uwllZcY56EbZBeeYKKcHlqp3N5Z3x4SJygQHmdmZR2Zo6hdIx6c3difWuqpoR/eJOGko97mHKBfpF/m2h+cnZylKtiqXN+oKuOboKRZ4iHhXNolJCajHJ+bnNleYVXkYJma4GDhH9ifG+HmqBs
f4Kdf4Vec52KYH55bYWadI+PkmGeQ5qCh1yWl22ijYZegbCHdIJYcJCMrGaHhYR2UaGBaIKXXoOClHGZhlt+lXN4o2mOqIGNXYKEinl/Y1t6kZ98mpdkdXFwdmtWVIKam2p0dm1/mIl0hpJ+jXd/Yph4b4doi01c
kGqkroJ1jH10bYRroVuub5lqa06CiZKUZIazZmtye5FSbo2PjXlceVOMZ1hjbnNgg3Z1mo6JkoKPZHZodW5mZoGNibp8cW2YeYV6fn5xbHqJaFxubXh4foaWf4l8WYiWmpZfeHJ2fVKDcZxtg5+JcGaIg4ODkoiq
d1ynZWV4fYtafZrGd3OFh3CBcGOMf3hSjX2Xgo+cd3N7SXutsYNymI5oiZ9uko6Dpm6hWIJymp2Filx6p1xzYI9/qniQg110eY2Pf3qda2Z0k4eDiLKcfbJrZop/vXzSf5V5pYyng4eLf3RLkJOcjnhgdraTbVFv
hpuMf2Uxo2mLt2VhU4+CZXd/VoV4gnt2hI58cmhxfZh7eZxyoXhZa1t8bpaHkoSKm3pjrWJ5hn2FibXBcYinhX5/laqIjHd3jnN/xIeHq42Mt4J5bn90hX98e2Rljnlzpqp6emWiWJ1Te2qQZn5ul3Z1iZR4XIeE
eIuFcGtqbF54k3tedHaDdn6CZ5KEcGJfqGllfpdhj3atq3qBYnR4g4lwboZprFlydoOPT492fV5xfGyXiJ5kg3eWgaKMbHaCYW6nnlA8j4N3qbN1ZZ5sl5NtgnCre09Hh3iVZrJoc39ncKC0hHxhkqOXgYF8cIel
iYJ0abCWW4WRjJBxb4SNgXmQqEGhf5WUp352rotuinydXZSBcn6jUsuYd4xgrm1xbH2eeJl4emZrgaB7iz5+gWBwb6qaunNxnYiKZWWjdn57f4l4j3iBjrNnlqiYdH+SkGReYoGfjKJsZYlbj3SBgX9YdXGSeaGl
doxyfF5JiIp0i6eHfmhqiIJ7ooNbh4tZfW9pfJ1sjntycIKMgZeag21UtnJnk3YzQZBgdLBwVp9vf3t5YqKMbFtqocSUf3KatnZ/lZ9ngY2Fh2WfRnOecXCJtIN6k4GynHqMcFmLbqyccHxyZH98fmWRhHpbeJKF
eJGQU5mBpIKOgXdweJhnZ2i+nnaJgXltYIG/z3OlpndjcGWgdI97Y6BxgnmYkoFXaY2df3iTg5tskIaMb2aSi315oXGBWmuLtmhXkGFmgXtxqKVha3KZaXCEhX5popJrYYh0jIWChYlpemF3o5pqfGCQdGqOfoly
i2h6aZlWjnV2V250dL2ReaycdIqIe3JTko9Zm2xgeHmRcJiciU1upauDYHNmf5dqdlSGYHJ0c5WbXHaBc4N4dJ6oalR7Y3BbdJaJeoGThXuTroN+nZiLd35+i51hjK2Hj3G1b3qLjK12cp1yXmykmIGBYHaJd4p2
d4V2hpF5c3mRg3J+dmV6uIKPWYqSf4mJW6WVdG9ah358mn5Zcba0emmkknx9c4eeamlwW2uZfW13eYGLl5h8fJ6jhnGVpJqHgoSkimt7XlqGXrCTcYdKb2aik6ixd3J3bXuEV3Vbh5aFaYRnm4Ked3RtSJiYWZCh
aI1UcbqBhHdvnIqzmFVviq6xcl2Dgo2drnRyenZoeHZ+h5CGg8SRj26gaE5kZXqFrItVfaOfWoN7em6ufLW3fXe3nGR8a3V/dGVjfpJNU1pyVHhueXmNXZVwZY6LSmpncKmMkWNpmWmLY5mKip2BYW98fntNhZmE
SX19XJZjjYeOd4KOiYWBpY2Gnl9zkmWBiWaRbYx4XYNpeKaNX5Z5cYqViJKSdoOGRpx6jIeck2OCaHlinXOCc69OeI9zr3lcrJq5pXZ7gWWLclKClpRpb4GKrnChbmNYcpp0Zop5mZSPj2pics18fp9/gYSXqEyW
aYZvhpd9jH+Fc5KYeV6Fm65kiZJ4lHxleIV9eIRVcmWDmHl4jH5VmW9ndnd6tH+kfrN0wHV+fjxqvp16iohih2d5jYdweWWGg3CYemyTi32CaUhnfHOpc6NygtFRYI6mhpV9cZB1l7SSjZCanHCHnE6DVW6GhHOb
ZoJtmpmMjImOfox+cJVhltScc32Uo3ubgVt7a792f2tycWp7a5N0kZZ/e4Z0VWZ0k5F/hYmMgo2SinFwVWh1im1ieIKOf3dlcoF+cnJ7kWlygXaldESedIeWdZ5gkYatiHxwbGGgZJN+pYJhjmuNgZqHhWN4vWuK
rX6ffYmkWm97clStg1iwiGupkId1q2KIemaMZnptZFSOuoaYiH5ue3NgjoxiroZxgXqCpbBtZ3aCeXWmj5RRr6KahX5emEyFf4t3XIOBfmaFV2Gce1ZZrlKJe2d4f6R7hI6PfmlreIh4jXdmcnhpWHOIg5doVn1+
fJ6RpWODWaWQaId6jpp0gWmDYnaCfoOboYujj6NcqcJVnq+LrXm6jmNIcnOOvWaTiX5fcZKieXVyemd6f9OItnWHYmWMXIl6kox2oWZotZ2dYm+pp5uGXJR+Y4p4jJ+XaYubYIyEfadmcn2Tu3dyhlm3hZt1gnBX
TlmbU1+NlX2IemZ9lZ+BcHt0fp57ZlyHbntTZ5x4lmZrf4VyXHl9hKR7gpZ1ipR1dIR5cn9abIqLrnWBa5WHq3egi6Oedl6Dg2R0dIh2bZdMZV2WXY9qjZaOf6Z1r3R/n0B+el5oe4FhfqZlf2R8hXeQa4NxmWSH
g8Fbf45cbXZ0jbdbtnGNf6FSbYd7gnZ8emVtdoF8jI2ImJ6wWpFWa6R5eU1+V4l8mZeIdn9teqBrZGVswbCChaCId4iBnouidn+BinGag39ceKGdnIWQcJFqm5epc3WVhFtziGimn2h7hGKTPnh9iJ1KVZOoW36I
Wlxvh7Gpj3yUjVqNfnq2ZGNgwodxlX2Qcolyhm98lZuIfHKPj4lndk6bdoZ3m3N4l4Jyh6KqcY5tt5mTc32LZGJDLl9lhnqfhIh5cmd4ZmGEX7J0gY2Bipd8NZV4m3V8Yqh2nndjc3R+ZpqTfZ2DpXxOT5SeVpWa
eYV9mVGBe3GEl0hvdIRxf3qUjkOgc3Rzrn55h5J7fYWVj4iRhYhpkXyYYKSohXWTR2pto3OCSnqHYoR9dXGciGCNcqOYnJqLoH+Em09uhIhqlXmbvG1mWGp1Z5GJaXFnY4uHZYZ9f5NTgoarSWFUqlt7b5i+Y2Kb
iX1MbH6KZ4RCaFiEl5BnrJaOYnpmo4tjd7SFfYWGZpBndbCJeoVfhnyIc26NhIaXl2Bijq2Mf3J8hnNWeo6yb4pEi5iXhYQ8qZZUinhbsnl1eHN7flichKRxgnuZrYlsq5Jino1lcn2Qgn2haomj3ZSGdHRqfnuc
mXG1l3h7nKqdfF1ujHuIfnyCs4Fzk4Fmf9B4hF95cXNbe4VRenCZjYpyqoF4i4msWWCIfqBYa4V0dY6eZ3pVcn56ZJGuf4SQWVKmhpCcfXlxh2tqnHWgdWxukodek2malnGGkHmMWWJgfol6d5eBim+dnYGWkYip
pXlqXpW+dXaGkIKSikZvnXeGkqSDd3OEimhpeHd/dqJ2eW6dfWdspXJhiXRjeIx+fVGYmoGMeXlvf1uXYpRdc6SKi29jkpeDmHFmZXdsh3xyYmBljVCYiIqaj3iVU5yKiJWOlLh2g4eToYWDdIGKd1ledX1si3de
j2StzYJwdmhwpWyOeXdtc1+gnYZwlH5XeWmTXVugrHpDimWehkpocZFieYdxbKXDkIGGjomMl4mgfHddhN55kIuafnZghI55e2p0mYXXq3Cml4a6ZImXVIlzjomGiJiKg358XVpzdHuWdHGIZ4x6Y5CQn0eHg56D
WW51fIx1gmuIanuRn5F2cZB9spljjXp3eaBscW9spaZ2oJGMZK53ha2bYKCHg4uUZIGjpHJseXaPX3qHm4JqY5FyfIWCY5aDo3yKk1eFe2mgiX1rrnVsrIhoYneenJGnjWxugpODmV6Pc5eBi4G5h4WRVoWmg2d8
flGXf5yRe2CDpHh/do11TYGvinp8pHt4jppmj2h+dH9/jmhtj3WnWJ98an+LoWR8kIF9qJl4ipF+g310qGpmlG9gj3Z5hpNcnFeOiaqXdpF3hJRzhY+BlppkkmqphXN5cFtij7iHp5qmr4Zqcn93cYl6UGmIa3te
aKqNj3l+pbN0lkaHVXZzaXtqiHR3alqTkl1efl2Lg16Qg7GHfI1Ef2SDopJ6dnZ9fY11e3RtdmOPeVZuWWOKf4RkjF2BdH1sas12qopumH6Jn2iWdW5deVyPbIR3g4KVgXaqiXZxjm1xbll6d5yDhXGxhmhmf3uk
aUR6fY+RSJiDgYh7hYpWmIZkr1h4e4tiipOKiHiakHSIf29xhXZ2bHF3ZGtnYXWwkXl8k32CdH+HhYaGiJiXpHR6f3qce2p2hZPeb55llsyLjZKPdYebWGp7m1duYZRaaaR+bXCWgoh0fmqfcYxfo4dldn2bk7tX
fm2JhX6VimxVaodQh4KScVqkhHp3aohFjlpitZFzf3dmh3OEcoduUWSJm5V/qVl9XHBvbJitfIyKmXNtnoV4hn5ug5WEhJSYhYiFeohoc5+Ukn+gbGGUl596p3GKvKOJhZmOcIWXmZmEXnN8aXB8e66teYV9W52E
iI9UopmOlJFqp5qKcYPJiWtnhVZ5fX+ZdaF8aGyJS4ZSjGh+lYGPZ4ZtVrBwfIWEimSnsmlZgrZsd3preoiJmnSBbniIoYSuv3p9nnqLdoODo314Y31UhG5ad2KHmG2aopCMZVGDd4WTc6x8bXuChYFke3uUno6S
n5Vee26mj6lTrZVUj6R1Z36PYHeGnaycfJh6kKBoYqK3foxcbHWCZnd9iHGtgYGPVHOMXoKNWaJ8fJBjclmUoXWCoJp7dHWKYouQe2aIbX+XtaOZTZCpc2xyZI9tcXmGYmt9eHlzjl5dX7KCeFu2gn6Oi1Nkq3ps
g5uUhZGOfnuQfZKeVH5Mt29tqVdNpY1teWN9h3Z6m2Z7ZnJvQn6DWFZgi5yIrntujHmCqmx+h1mdnFx6a1iGlVGEX3GbeZx2h3mPmZVYeX5hgWeRandXgXR5UWdheYlyi5+Tc2BrcrR6im5xZYV4aoJ1fnCJlIyD
dIR8bFGLwZxylmB2mX9vYYV3bZB1f2p4g4N2dnlxkIOIbZFvb3BZlYuJX3uKh2x8fnuqcpdkcox7e2F4faqHhG90mH94naKlk4RvY4NcimxvYnF2jHpphJJ6c5dnfnRXjXJunYFtf6ZtcWxqXYh1hKNxWnRmoZek
b3N+jqh3o3ZxfIlxcHGMeYRWk5dhgnxfdYiHhXxunn95iINlW4eRdX92klLTfnVwi3JmbGeOYmGceo93ioKHbH91ipF+bHl4mId6nJhXbHuNnoeYi3yMcWKUpXuQlE9tbnGUSJKotctkh6ZlfYRKl0phfYGKe5WN
b2pkjnOVoWKZUXp/q6Vqiqt4clVbSoFhiGZotWRccIOXfpCQaKGFopKMhIx1m4lplX+Wa35sh4WBjm18X3WZlKWTl3mfoWqKhqpCa5xfhHJ6pH+Cj6WHd5djYYRji3OOi4q1lnWto4OBeINllZSWto5/hVB+f4GS
lmyik2WFe4lpaXZ4gYiCY8RWiZhXj1yBcYaDhYKBcGuBhGhXlYp9Zod+mHVke1R8fJR3inWDl3h1dpJnc5p3aX9bZG5xk5GNbId8e4imtXyFnXV8fn59dWFsa1pdg4Zio5lrdHi4inB1lYxap4WLoXGYf26Ol3ea
mJOCfYqQpXGUdZaKbnJ/daZsgnB8cJaxbIR5hJGIjmxueHZ3dGSSb4J6i4WNj1N8j6RpqYpyiK+ycJuMhFN7fWx8fnR7en5coWtmhmmDe2trjnh3kXSFeHCMfZhpYXBUhW9ynJOMi26PpniCeZOqao9suJ+ck46S
km3CaYdNdGuQW5RzeZ1RkG+DiHCFc1pkf2ZfgYWKfmp5bmmisJhSgo2rYopsZXiJerKKiVhydaN1bml2hphvaHOJsHRXebZwaqJogYZ5hJSbflhkfnF1cHaQim2Cg4tcl4R+bnqIiJuCUIV7bI+Gg4yEZIp8ebJ1
dXt8Y6uCfE12fl1jdzOCiaqLeZd+fJukXL12jmmEen9tdX50VrWJkmGhxXumYnqMXIaLom9/aIqghZhMd450d3B9dnd+qVlBeWx7fVOqiXp1cmyGsGyNil6Ghlp3qWSNU6OxlG13lod1oEKGhHZ+fqyOkIGXjZRn
cX1mcmCYfrWFlWVYg5NoZF11o3CGdZeUhJqSc7GWh36Vg4uTXI6DvnGBb3ONmlOLanh3XnuBiHRxlXxygXOHjXh+cKFToXCYSX+OhoRzbp4rY3p1j3R/lH9wg0ZrfoR4hJh+VmuRuaCHX4GDd4iinKlzO5xmg6N/
kIZnTaCStnCSX46EhXVYknVpfHBsi5WCb3h8gbtmnH6UT46Mmnmzq5l7YqtKeXFjkp2SiHNWqm+Fj3WrrmOFXU50lHxjdW9kt56nWGJ3hmuRoIyffnVoWoOKmWuybFp5soeqd36SgZaFrYx9nn17iIx2YoNVe3V1
b56Gh5GgjHCQc6SocYJjXH2nkqZ0gpCTiJSChIFzh2NeXJBtrop6gnd6X2m6h1yTcE9yg4ytvaGEknKBR45snH5sbm1FhpuTlH5aeYlqkU5/jG13YGtZRZaMc2xean1phWqOnndQcJGWeW6hlW59j7+Oko2knG+Q
iGpplo6MYH9ofYKemEpzjXiRbpx7l4aVmqdubm+Rjn99aYSah3OPmXl/i5ZabnyCkYl4hJNspG1YOZ6YX6GFoI2VqZx5oXVueHWXh6KBgaeFYmF2hY1vkmd5n3pLlGd3ka1dvIFxho9udkmVfG17k5hanW9ynbOQ
ipCPVoGBeHOBXIxFcp6HnHSQmGlthG+Qfnl+VM+zkLOPgnFvbo2fbJZwanWhf5NhZWp/kniEd3hpkHt3f4F3d8JoaG+Fe1W6s3Z6joqMipJ+ebewgqS1fVmIb22ObIuCbGR6ll6HbJR4hnGQjFp4eJGakmSOanWC
X3pqe5Nka3dkiXaHdHdlh4eGdWiQYWSGeYx5iouKqKCOj3Fba3hsd3ZdlpWpcs2Reqh/VWV4cJCQhlR+an+EkoZ9pYRof3CdaItRiZVohY1wfJqBgXCilpZyhl2Hn4KHYKerhaKeiXRid3l5dGV9Zlx8hnV2sZyi
h2l2eYyUkIeLRZORfXF6lIFic22NZ2SYj2d0cJVxs2lNv2iGcH17jcyHd319g4F6kXp1b6R1fYeJlIaWa4iNcopwemtyVoiIcYZ3YXuHY2t/pINPeHuOemSmdluGgXKKYIaFiZWVj2V8i5SRhV6Uf1d6aH3Ai4J4
sneLhWRyj2ZrrWSIhKaMeYVsfXygamOQt6SQdn+hdaWsnWWUcGpmeIJxibh5YHRoh2V6jnZraIeojpeGT4GPi392dXNMtISfeWWOULSlcIZ9cHaLcHlpi3GFf2d2hIFzmp95kDuDjo9NlFuJXnSSdX9bnpyUcn5o
fb5toF2ElIR1ZZZnm4yRd3JXXnamWnxjhpB2rpuKmqV4pXx0bX+CfJNyjXuSbJdohqF9foN/hmGbwXOFiIx2d5O0XYpsiYJ4eI97bHaCaF6Hi5uaoXaDeGloZGGXp7J9fF2DfKyLfHecl4+LhH2FhJpubmGZjk+F
iXSTjpNth41xf0dciVuobHhgY7Bhl3Jsb5pwhWWjnnV1aXN3X2Vyl4eXYIyRmYKOo6aimXVvnIOSeIlXqn9qaYp4YIp4noR3mX5pY4x3eoNYmHp/XHdxipBqZIi7Qnhvj3t3ZIKcdqqRdolkj2CMnI1ypoJsiZV4
fZiNdmqIcp54jJJ6bG9xmIxchV2FlHx9i4lnhGFibIZ4gYd2bHl9ZpZ1TG9+waB+dIWOYHt5kpl6mkSShnledYxhmaNzj4GHenp1jHaNeH5gg2OKfYygk4tyZ8Sac5KWdqWgaah7jG1thJtymnaLfpuxllJsbZV5
bXBxWoFOg8OKc09ycKhwemqiXIJog45QZmuCYFhvZ3KGmo5OeVeElnh3lXNNfpyQpmJie2ZEWH5wWXmGfXabgpFlXIuuqaNVW4KMTFuXiXRslXpObHJ7emSWcXd7fJFzoJZveHuOYHpxkTt9qo5ndFCXm5d9jJw4
X4FztHlrflpss3OCok2Rgn+JfbdxZYx4hHKHcHuUd3qKZGpTpnCffHdqc2d3cZR8i6FmnpKxg2x/VaRCb3+MYnOSnJ1wbZtve3CBiYh5dYKsaXqKYJB/fneImmucgpWVg2yUg2N2d3iEhnJ5lo5japddZnlrdmJj
gmthY2V6co2OepKFbliGiIqYdW5ch5R+r42Yf12BloZ+WnqHTZmng2+KZ8NFhKpta4KJbptxgaZpg4aJYYZ9h42HeJSHfG2LuodlSphif36ehJuNcpSBjHN7noFSq6FZl3hojS5sZWqJpXaHjIOCcnOQaal9m4uM
gXGGgpR/eHOIdHJ6eZV0aWCBjaCRhlOUkVy9WoGMY4SemYuWVqapZ6KVmKlvlX6FbHKCi6CJmnmUVJeMj3JybY9ZdI+JdH51gnSsTmeYXXWlbJKYcY2UfnWGfIGfl6VZhoVhfX5qeF9eeZSpdI9TdmlfhoxYeYNr
oZ6pk6R9eZ3CXpmNpYmDpmNdi25+coyNoKNhmWNohYSDcJlzcnK+l2l7e4t2bL90cHx7hp+gc4WpbGeIb4KcnGVwb3+Blm5WfHp9iHBllIN9eVyQfJh0kIqMhIihdZ6MeXlZZ1SJX2qsZHpzo4Frh4eejHhxe3hc
i3V+cXOTfaZ2enl4VZeSerh3jXlOaJiXiZJAiXSUjr2IhHBtaJ9xgWRXXYyR26p6aUqJfolggZpWgTqdh2x/uYOPfYhrX4yBi4mEu5BvkHGQcZCOaYOqhGKClotphX1ocHqpooR4aJ+JZl+CjXtlYWaJc29wjnGE
cIp4cGpsqHhwkZFqcU+MZqCaU2OEhniOY31aY36PgXpGT5qFlKxeaZCKhYeCvUN6eGucbHNdd2WJjaeOsGtwqYxhjWaOg2eejJyYgomdaZWDpq1nbZB4l2yNfYqgj2N8qIVKhIKOZHd3aaR8eneSjXFqepFvg52O
lGyhgYxxb8WTbXNstGl1grB+i6h/YXiJjnprhY95lGGLhnVkaZKBqHiQbnV6VY2QyI1scYGfb4ypnH+ggnSFaJFxVXyBf5p9aWeFmomET39uopCPjnmFeX96d4FnYXF6W3CYgXlsbaCPe45kt2l8Y39xqIe0pLp6
f16Ye5hyhHSHtVOJiYR2Smtqh5Fvg3OQem66Y3dyh26ji4+GY2uLbYeXapOScaqnhqpkkFiZeYWDbHatg2iGgY+Bg12rb2dxrVp9k099epN2UZdfeWadbWZxlbBvho52hmKHgpOUjpiWcHV4YmKOjJJhY3FWmXeB
qkdzcHV1iHu3Z3l3aWWHwqNngYqFe6eOno2PiXKoYI+nbnVkmqJUeGx5coGLh61ti4t5h5GLdnuqg4apg2iOjK6Bc3mSVIJ7Y26do0R9zU+OXmymZodriY94Z3+pp1FXkpJogYFnbpiSipN+nmZjmZ2f2Hehe1qF
fYqbdF6Tbo6fe3lvaoapeHRFbINte5Ruf6WckHy9dX6Tmm90YnibfGeRbWugdXqJc4SHXIGIjZN3wYKEcJxqV2WGp3xqf2xwdm99bnmPj3x1f5eJfI6ZWpmFhpJrbY59jV6mhIZ/mahfdWKqf46QoXeKemJ+bo98
b3KPZmpzdYOar4qMeoh2ZmeImHeVdIdskWegu495bnSTm2tejlFWaJODmmWxiFqUnnZyfWKDvVaeh5J4RlNvTZyWfn6ZeIagiYadaGp+j3Gbe3hrpLOPho+Can6Pc4qHcVWCfoJukLKil2R+fod5ecp7imWkd4Ob
h3JYUmGRfISIdXyLjJZ/fYiReI6Ibn+FgaRxgXiTbKmIeaWGRXtLg3RwfHCRj2N8gayMaml0g36JZnF6dHx6cYKDXIuqgoe2anKTanSbmZOGa26De3xUl2d7d5J4pG12hX5rkHdthoFrjFqIf4mumXaGdnSNhV50
hZJhhoyal7qMeZJ+i4tqYG5whplzgX9ykH2Gfb2rgnORlml9jneJX5Z8pXNtmaZGdH5RWHF8dZN3j3aGdop/cpVpg5yIWYi8fXCbfXSHcI5hnmVgfJFggoVtj4qMdXxxdoaHl5ZyeVV+omyec4mclYyKaYWHcaRn
jW+EhW2TjnhmblGTmnxwkpBwbV1MqbN0VWiCm6h+bpJ3onhkmXdbn5RxjY1jb3CcemeMh1uPhHdvhYKOfY9Sf29ciGyDd3eUdpFSc4ydb5iGamdoUoqUeIlnr3FeZWN3uHx1eqd0arB7b3mdlG6Thah5eXyHeW2Q
pGqBl45jcmafb2yDmK9+j3d5ZGWbXZNmaoRupY2EdW2DNkpoYG51e5mQe4R6dYN4k4tnkH+plXGqcXBxfl6PapGDY5VwXYqFmFh7YV5zpXZ6nmtkj4eRaIp/rYF1npKWmLmqkHCDdnGFeG1+c5uKl5mVpIaBkIJx
eo2bs2xiiJGFfY+ElnKguYmYaYZwcX93k393fKxEdk2Ec3SHkY+LpYR6aqFslmmmq3twfHeHf2GIgnWxT5KRc4WFhZ6Mj4Jki5TAVJFjf3iVbXmErH1fmoqUjHyOdWFuZmiZdYSWi250eItylWFvboaDfH9orlyG
fZeFX3hlc3ajoYhVVXSLamRnm52xYZ6OcHd4f4qHkoWMkpd+hXGYhnlvenh7Wm2NgpBOdIpzZ2VilndotXqIY4FafUd8bGSLQ3eQe32LSmqSgZ9v43xwbW91i31wj5B+l2+KcGZ9eX6Xf4qCh3BfinNwu6VfaoJ9
gWaBqZh1j5WeoX2KlXFylZlrnn5w0oOYWW5uh2CmiGVmh4pnZGeThZ6an4p1zY+CV7d2m7WMdH2SZHadiXWJapyPk3mDZW9ch26FnHZ0kIV+Zp2BdFyJd3xxYWVpho+fjXuJYRIA8P/8/+X/AwDy//D/yf////v/
BAAWAAAAAAASAPD/+f8VAPz/EwAGAOz/8P/3//n/GwABAPz/EwD6//7/9f///+3/+/8HAPL/3f/w/wsACgAQAPn/KQD3//X/BwDs/wQA+P8CAPD///8HAAAAAAAcAAoAAgASAAMA4v8BAPj///8VAPb//////zMA
9//x/wsA9v/2//3//f///wkAAgADAAwA+f8PAPr/7f/x/+//+f/v//7/8f/6/+P//f/z//3/+f/7/9//9f/7//z/+f/0/+X/AwDm//f/2f8PAPD/+v/z/wQACgD+/wsAAQAKAPf/BwD+/0MAFwDs/wQABgD2/w0A
+P/l//b//f/0/x0ADQD6//z/6f/l//f/9f8FAPf/AQD2/+3///8lAAEAEgABAO7/AAAWAAIA3P/4//f/DgD0/w8Azv/5/+3/DgAEAPX/3f/6//f/BAAQAAYA9P8AABAACQDm/wkABgADAAIADgAmAP//5/8LALL/
/v8HAAgAAgD8/+//FwDg/wkACAD4//3/AAAIAP7/9/8AAOr/BwAAAAEAEgAiAFAAAAAGAP3///8DAAQA8f/f/wEAAAAMAB4ABAD+//v/HwAMAOz/DQAYAP7/CwAMAPj/AQD8//v/8f8EABoACgDc//L/7f/6/xsA
DwACAP///f8DAPj/CwAQAAMAMAD+//H/CgAMAPD/6//8//X/8f8PAPz/7f8SAAwA+f/9/w4ABAAGABIA+f/9//X/DwAJAPz/+v/t/xYAEgAGAPr//v8NAA0AGAAAAOT//f/7/xMA+P/7/+n/FAAWAP7/+//0/+//
/v/7//X/+f/4//X/4//Z/wAAHgAIAPz/9/8VAPv/FQDu//X//v/P//H/5//z//P/+P/9////7f/v/x8A/P/d/wAAJAD3/xUADQDw/wUAAgD9/xcADgD8//r/AwD5/y8A7P/d//r/HwAQAPb////7/wQAAAAIAAgA
///3/wMA8v/0/+n/8P/3//n/FwD///n/CAD0/wQAGgD7/wMABgAaABYACAD+/9f/9//3//b//f/6/wkABwACAAkA8v8LABoA+//j/wEA0P/x//v//f/v/wcAEgDv/+n/3f/z/wAA+v8WAAYA5v/j//b/DwD0/wMA
BgAGAPL/7f8CAPj/DAAcAP7/0/8QAPL/AwD+/w0AFgAFAM7/BwDy/wwALgAEAAIAAQAgAAIA5P/6/wEACgD4/+n/3f8HAOr/AADw/wEA8v/+/+v/AwDi//T/BQABAAgA//8DAPn/9//+/+P/8//n//f/6f8GAOD/
/P8FAPf///8BAPz/CwAIABkA8P/7/yMA/f8HAPf/7//9//3/9/8BAP//9f/w/wUA+//z//3/AQD0/9//9v8bAPr/EwD9/xEA7f/x//n/8//+//f//v/7//z/7f/+//3/7f/n//3/3f/3//P/AwD+/wQA8P/6/wkA
/f/t//z/AQAMAO7//f/1/w4A6P8AAOz/BgAAAAwA+v8CAPr/+P/5//j/7f/3/x0A+//t//n///8IABgAAwDk////BwAFAAoABgAIAAEACgDp/+f/8f/b/+3/4f/y////9v/z/wUAAAAKAPD/7P8RAPr/6//7/xMA
AgD+/wUACgD9/+v/BADw//b/EQD6/yEABgASAAgADgAUAOj//f/z//z/AQD4/xkA//8NAP7/+f/s/8v/FADy//j/EwDp/+3/6//1/wEA5v/+//H/9v/z//X/EQD6/wcAGQBGAP7/6//v/w8A+v/1/wsAAgDy//f/
8v/d/wMA+P8JACAA9/8VAPf/+f/7//P/LgAcAAoARAD8/93/9P8HAP7/FwD4/7v/+P8DAP3//f/5/+f/9v/r//r/QwAFABgABAAIAPz////0/wcA+f8HAAIAHAD8/wMA+P/1/wQA4v/s/8v/BgDy/wAA3P/3/+H/
CgAAAPn/6//7/+f/9v/9//v/7/8DAPz/CwAKAAMAKADz///////n/wkAJgD//xkA9/81ABEA6v/7//n/+v8XAAYAYAAMAO7/9P8JAP7/BwD//+///f8HAPr/DQDr//H/AgDm/wEA+v/+/xcA/v8TAPv/DwAOABQA
AwDo/wQA+P8LAOj/DgAoAPf/4//w/9P/CAAGAPT/CwD//wMAAgAQAOz/+/8PAAwABAD0//r/7f/+//X/CAAUABIACAD6/9//DAD2/xcA7v8BAPD////z//T//f8GAPr//v/z//7//f8BAO7/DQAoAO//KQDw/y0A
+v/9//v/8//+/yMA/P/1//f/9f///wcA//8tAAUA7v/4/wsAAgDe/wMAHgAEAAgA8//t/wcA7v8BABwA9v8LAAYA/P/5/wsA/v/5//T/LQAFABAA9//7//r/8/8bAOr/CQD2/wEA6v/9//v/8v8pAAAA/v/6//f/
9//x/wMA+v/6/w8A8f8VAPj/+//z//H/AwDe//3/9//8//H/AwD+/wMA8P/+/yUABgDe/wQAMgD+/+//9f8LAAEA9P/8//v/AwDw//v/EwAPABgA7P/V/9T/BwAcAN7//P/z//7/MQAPAP7/BAACAAAA/v/7/+n/
CQDY/wEA0v///wEACADi/w4A8P8DAPz/CQD2//b///8DAPb//v8dAAsAEAD8//v//P8ZAAcAAgAGABYA9v8lAPb/8/8EAPL/DwD4//n/6f////X/FAAIAPj/5f/8/+n/+P/h/wEADAD9//X/+f/9//7/EQDw//f/
///t//v/EQD3/xkA/v/9//P/6f/5/wkABAASABQA6v/v/wMADADw//7/5f////P/BQAQABgA1P8NADQA+//t//j/8f/4//n//P8JAPf/0//8//H/5P/x/wYA4P/v/+X/BAD8//7/7//y/xMA8v8HAPr/CwD1//n/
AwAMAO7/3//z/0MA/f/l/wQABgAEAOj/7P8pAAIABgDh/w0A/f/x/+//8//3/wUA+P8xABEA9v/1/yUA7//x/wQA6P8BAAoAAAAiAPj/8//9/wEA/P8bAAIABAD7/xMAAADa/wcACgD8//3/AAAYAAAA8v8LANz/
//8RAAkA5P///wMA//8BAPP/KQD+/xcA+v/7/wQA9v/1/wEA/P8TAAsACgD//x8ADQD2/+v/4f/u/w8AAgDq/wAAEgD3////6v/n//T//f/7//3/AgACAPP/CwD8/wEAAwDw//7/8//0/xsAAgDy/wQAGAD6//3/
9//3/wgAAAAGANT//f8XAAUA9v8BAAoA5//7/xgA5v8HAMb/CQDu/xYA/v/8/w0ADwAGAAUA+P/+/xUA8v8ZAAoA6P/9//P/9f/n/wcA3P/0//v/AwD0/wIAHAAQAAIABwDU//T/KQAOABoACwAUAPn/MwABACQA
DQDs/wQA6P/8/////v8FAPX/HwAKAO7//P8NAPr/BQD6/wUADwDu//z/AwAHADIABAAWABUA/v8EAPr////z/+T/3f///wUA8f8pAAMANgAHAOr/AgDq/w8Avv/9/wUA9/8hAAgAAAD8//f/AAD+////7//9////
///7//7/9f/q/+//7v/X//v//f/+//n/BAAGAPz/6////+H/7v8JAAcA9v/t/+n/+f8PAPb/8/8NAAIA+/8NAPH/AwD8/+n/DQAoAOn/2f///+//8/8dAAEA8P/1/xMA9f///xoA/P/x/+3/BAD+////9f/5//H/
7/8XAP3////7/xEA//8PAAYADgDy/9X//v8NAAgA8P8IAPb/6//V/wAACgABAPz/BAAAAPb/CQD3/+X/EADc////8//5/y8A8v/t/wEA7P/7/xMA+P8dAPf/5f/9/9P/9P8LAP//8//5/yEAAQAqAAMAAgD5/xUA
EQDk//z/8//4//P/AADo////AQD+/wEACADq/xEA6P/8/+v/+P/z/wIAEAD9/yEA//8FAPH/7/8MAAIA/v8BAPz/EQD6////AQDg/wEA8P/4/+n/8P8TAO3/9/8GAAoA+v/9//z/6//+/wEA9P8LAA0A+v8AADAA
/f8HAAMA5v/1////8v/l/wgA6v8BAPr/9v/1/wUAAgAKAPj/BQD2////DQANAAQABgAKAPf/HQAEAOz/9P/5/wUA/v8LACoA/P/5////EQD///v//P/v//3/9/8GAAIA+v8HAPP/FQDr//3/DAAGAA8A8P8HABoA
EQAKABEAMAD3/wMA5P/h/wAAHAAKAA4A8v/r/xQA5v/r/w0AAwD+//7/CwD0//f/6v8fAAIAKAABAOT/8//r//n/DQAIACAA/v8ZAPz/FQD8/z8AAQAgAPj/+f/+/zUA/f8jAP3/8//2/+3/AwBGABUA9P/9/+//
AwDq//b/8/8FAO7/GQDy/wkABAAQAPT/BAAYAAUAIgAGAPj/AQD8/wgA9P/8/+3/7//5/wIA8v8IAP7/AgAOAPj/5/8KAAQA/f/1////FQD+/xMA/P/l//z/9f/8/w0A+/8TAAwALgAIAPz/+f/d/wAA7P8FABQA
AAAAAAAADAAJAOL/BwD4//z//f8JAO7/CwDc//f/XQAFAOz/AAAeAAMACAD//9X/+f/z//z/s//z/73/+v/9//n///8DAAoADwAQAOv/BQDt//v///8DAP//DQABAPD/+f/n////8f/8/+n/AQAkAPX/BwAAAPT/
+v/5//H/3f8IAOj/+v8DAPv/BQD2/+3/AwAEAPn/HwD0/+v////7/w4A5v8DAPL/BgAEAPT/3f/9/+//CQBMAPT/IQAUABAA+v8jAPX/+//+/wkADgAkAAEADgABABQA8//9//P/6//3/wMAFAAEAAYA/v8BAAoA
BgD0/wAABAAAABYAAAD4//7/9f/7//v/CAD0//7/5f/3//f/BgAqAPb/6/8IAPL//v/3//r/EQD+/xUAAAAAAPf/EwD3/wEA9v/p//z/BwAKAO7/6f/5//f/EwAFAPj/+f/5//z//f/5/9//BwDE//f/8/8HAP7/
AgD+/wYA5v/7/z8A8P8BAAIA7v8EABQADAAOAAMAJAANAP7/9P/x//3/7/8MAOD/+v8pAAcAGgAHAPb/6P/H/wYA5v/0/wkABwDo//b/IwD9/xkA+//r/w0ACAD5/yUA+f8hAAIA9P/8/9n//v/5/+7/2f8RAAQA
GADs/wYAEgAEAOD/+v8NAAEA8v8cAOj/+/8PAPT/8f8IAOT//f/z/xMA3v8KAPr//P///wIA9P/0/xMA+//p/xAA+v/7/wUA+P8JAOr/9//+/wsA/v8NAPz/4f8JAOD/AAAMAPv//f/1//n/+//1/wAA9P/7//P/
+/8PAPj///8FAAYA/P/h//3/CQD6//3/FQDi//j/FQD9/w0A/f/f//3//f8BAPL/9P8DABIACgAQAPz/+P8LAAcACAD///H/5v/v/wEAEgADAPz//f/x//T//f/8/+f/BQAIAP//EQAAAPr/8//3/wQA/v/1//X/
CwD8//n/7/8WAAIA/f/z/xEAOADv/wEABQDs/wEA8P8KAPj/AQAAAAMADAADAAoA9f/f//7/CQAPABIAAgAWAPv/CwD2////5v/Z/wcA/v8BABYA9f/x/wUABAD7/+3/+/8BAND/5f/9//n/CwAGAAIAAgD6/+//
+f8HAAcAAAD7//X/9/8LAPz/AwAKABwABAD6//3/DwD8/+P/8/8DAAUA5v/0/+f///8HAPb/2f8AAOr/CAD6/wcAGADu//X/AQD4//j/BwDl//X/CAAAAPb//f8TAPT//v8DAPz/7f8BAAgACADw//X/DwD//9X/
9//t/wEA8P/4//f/CADi/wkA8P/8//v/BQD4//z//f/9/9H//v/x//3/zf/+//v//f/9//3/EwD7//f/+v8fAPb/6/8FAPL//P/5//z/EwATABYABgAKAPj/8f/2//X/8/8hAAIA9v8AAAAA7v8ZABoADAAdADgA
+//V/wAAHgAUAPD/AAAoAPj/2f8CAOb//P8BAPf/BwAEAAwA/v/p/x0AGAD7//X/+//p//D/CQD3/+H/AgD0//7/4f/v/yMA9v/j/+f/HQAIAPr/CAACAAAA8v/5/+n/DAD6/wIACAABAPD/DAAKAAMAEgD5/+//
/P/9/wEAGADu/+3//v8PAP//9//1//P/AwDi////FQAAAAAA/P8lAPn/9f/z//P/6//x//n/CQD1/xEAAQDw//v/8/8YAPD/7//F/wEA+P/5//v/9P/p/wcA8P/+/yUACgD0////RQAHABoA/v/z/woAPAD9/+n/
/f/l//r/FQAYAPT/+P/P//v/HwD5/xcA+P/3//z/6f8EAAIACQDW/w4ACgAQAAYA9////wAAAAD///v/DgD0//3/8//z/yUACgAEAAEA9P/4/xUA/f/5/wAAwv8AABQABgAsAAEA/v/2/+P/AADs//3/8f/7/wMA
CQDc//3/8//3/+P/DADm/wsA5v/9/wMA9f/h/wAADAAGAOj/8v8VAAAA/v/4/wUA+/8BAPj//f/0/xcABAD+//7/6f/5/wEABgDy//7/9/8NAAwACQAYAPz/8//3/wEA2/89AAIANgDz/ysA/v/V//r/EQD6/xMA
DQD6//3/+f8CAOb/BwD2//f/8//y/9X/DQAmAPb/8/8lABwACAAYAPr/5//0//n/DQD2//f/8f/9/xUA+f8JAP//4/8VAP7//P/7/wcAAAACABQA+f8LAP7//f/9/w8ABAAIAPf/4/8QAOj/+v/7//f/+//7/xMA
+P8BAPT/AwADAPL/DADw//7/BQD//wsA///3/+f/zf/7/wEAAAAuAPT/DwALAAoADgAgAA8ABAD2/9v/9f8FAPb/9//9/+///P/9//T/BQD4/wEAAgAEANP/+f8HANz/AgAcAPv/GQALAOz/+//r/xQA6v/5/w8A
+v/1//v/4//0/yUAAQDu/wMAAAAPAAAAAwAQAPX/+//v//X/DAAWAAgA/v/1/+//AQDi/wsAKAAHAAwA9////wEADgDr/+//CgDk/wMABgD7/+n/7/8ZAPn/BwD//+//DgDe/wIAKgD+/xsA+P/7/wQA8P////P/
/f/x//P/9f/w/xMA+v/r//X/+f8UAOT/CAD4/wAA6P/1//3/9v////T/BQACAPj//v/n/yAASAAEABQA///p//v/DwDz//3/FAD2/wMA0P/9//f////3////CwATAFIAAwAsAPz/+f8SAO7/AwAIAP7/BQD5//P/
BgACAAoA7P/6/+X/+//x/+f/5f8MAPr/AQDu//r/CwANABwADAD+////AwD5/+X/CADs/xcADAD9/+3/7////w8AHAALAAoA/v8NAP//BwD3/x0ABAD0/w4A9P8HANj/GgAIAPX/1//w/xcAAwAGAAUABgDx/wEA
CAACAP//GwD9////BgAoAP3/IwALADIA/v/9//j/HQABAOT/CgDq/wAA8v/+/wkA+f8PAPD/1f8cANj/+P8LAAEADgD8/zUA/P8nAAQAAgD7//H/CQAKAP3/7/8NABAABAACAAAA6v/+/wsA9/8BAPr/9f/9/+f/
9/8HAPj/+//8/wcA5v/p//D/5f/9////AADq//n/CQD2//X/9//t/8//1/8BAPz/BAD+/wEA9P8NAPj/+P/b/xQA9P/8//n/CAAEAAEAEgACAPr/+/8hAP7/AwASAPD/AgDi/wIAEgDs/+P/BAD6/wkAGAAEAPr/
DADu/w4ABgD3//f/+P8LAAQADAATANT/AAD2//f/EQD9/+P/AwDm/wQA5P/3/zcA+f87AP//CwD4/xEACQD4//z/9f/z/wkABwDm//j/8f8BAOD/+//z/wIA+v8JABgA/P/p//r/EwD2//f/+/8DAAYA4P/8/wMA
AwASAPL/BQD8/w0A/P/9/wUADAD1/9f/9f8FAPj/4f8FAPb/+P8fAPn/BQD9/xsA/f8NAAgAIgDz//n/9v8bAP7/9/8GAC4A+//p//X/GwAQACIABwD8/wYA6P/+/wcA+P/x/wsACAACAAoA+v/5/wcADgD8/wMA
AgDw//b/6f/2/wEA/P8JAAYA+v/7////CAD4/wcA9P8SAPD/9P///wIA+P8KABAA+v8NAOf/2/8FAAYABQDo/wQA/v/7/+3/9f8XAAUACADz//P/8v///wUACAAHABIA+P8DAPn/FwD1////FwD4/+7/0/8AABAA
+v////H/9//1/wUA/f///wAA9v/7//H//v/1//r/zf/5/+H/9/8VAPj/BwAEAOL/9//7////9f8AAAYAAgDq//D/9//2/9//DADo//7///8BAPL//v/v//f/AwABAA4A6f/1/wIAAAD6/9H/8/8LAPj/9f/9//v/
AAAAAPj/2/8CAOb//v/5/wgAWgAYAAAADQDq//r/JwAAACIA7P/n//3/5f/z/ycAAQDc//n/0f/+/xEA9f/j//D///8DAPj/CQDe/xYAHADy//P//P/9//j/2f8IANj//P8JAP3/5//v/+//DwD4/+n/1f/y//f/
CQACAPf/FwAjADoA9f/r//X/8//3/+n/8v/1/wIA5v8PAPj/CAD+/wYADgACAP7/AQAEAP///f/5//X/AgDs//3/9f8IAAAAAQD0/w0A9P8NAEYAAQD0/xcADgANABYA+v8xAPH/0//5//X/4P/7/wEADgACAPL/
BQAAAP//4//7//X/AQDa//r/CQD7/+v/9P8zAAkADgDs/+v/8v+//+//EwAYAPz/AwAAAAsA3v/4/yUABgAKAPv/+f8CANz/+f8XAAAAAgD9//v/BQASAA0AHgAFANz/6f8DABkA8v8GAP7/9P/l/yoAXgD2//X/
/P8LAPb/BwAGAAwA+f/9//7/+/8YAMb/+v/p//7//f/2/x0A/f8DAAUAAgD7/wsA/P8DAPz/BwD8/wcA7//5/+z/0f8AAPj/7v/n//z/7//7/93/8f/R//n/MQACACgAFwDu/wEA7P8GABAA+P/x/wwA/P8CAPr/
CgAEAPX/BQDn//f/BgAAAPv/+/8HAP7/BwDy/wIAAAADABQABQAYAPP/6f/r//X/8/8nAPP/9f///+3//v/7//v/QwD4/xUA/P/5/xMAGgDk//X/+f/t//f/+//+/x8A/P8HAAIADgADAPb/AQAYAP3/y//6/xsA
7P/h/xQA7v/9/w8A+f/1//f/4f8TAAwABAAcAPv/AwAHAO7/8/8VAAwADgAOABoA+/8RAAgAAgAEAOj/8f/X//r/7//5/xEAAQD6/w4ABAAIAPr/BwD6/wYABAD9/wkAEAD0/+z/+f/1//n/+f/z/wIA/v8AAPb/
DgAiAPf////0/wEAEQDI/woA/P/4//n/9v8BAPn/IQD//wsADgAEAAUAOAAHAPz//P/R//z/8f8EAAQA9v/x//r/+/8BAAAABAACAAwAwv/9/wUA+f/X//X/MQDx//3/AADw//D/3//5//f/6f8BAPX/BwAGAEIA
9//v//b/DwDy/wUA/v/5/wAA7v/6//f/+v8pAAcA3v/8/wcA5//r//X/9f///xUA/v/1/wAA7v8AABIA8f8FAPT/9f/1/+//9f8BAPH/8/8KAOr/AgAeAPb/FQD2/wkABwAAAPj/4f8HAPT/8//n//b/BQD//xsA
//8NAAEAAgDs/xUAEADQ//T/AwDz/+P/+P/5/xYA4v/9//n/+P8FAPT/8f8HAPb/EQD8//T/DwD+//P//v8hAP//FwD8/zMA/P8PAP3/9//+/9P//P/7/+n/z/8KAOr/AQAKAAQA2P/+//f/AQD4//r/HwANABIA
DgAIAAIAFAD//wUA+//z/xEAAgABAAQA///t//v/6f/z/+//BADw/wkAIAD1/+f/8f8JAP7///8LAOj/7/8XABIAIgD//+P/9//9/wQA4v/9//P/DwAAAPT/8f/y/83//f8DAOf/9f/1/xEA/P8pAOX/JQDz/+//
7P8DAOX/HwD3/+3/BgD+//r/8f/9//P//P81APz/DQAAAPT/+/8FABEACAAEAPb/9f/7/wsA/P/t/83/CwDu//z/AQD6/xsA9f9BAAsA+v/3//n/EgDk/wMA4v/5//////81AO7/5f8DAPD/CgAcAAgADAD9/9X/
9//z/wQACgD+/wUAEAD4/wkAAAAGAPT/DgD0//f/9/8BAPT/6P8LAAEA6v/8/+3///9PAA4AAAAGAPj/AAASAP//HQD4////GgDu//f/8f8EAOT/9v8lAAAAAgD4//H/BwDk//n/7////w8A/f8BAPr/+f8EAPb/
/P/5//z/FQD7/wUA/P8rABEA8v8FAPj/8/8RAA0A9P8cAMb////9/wAAEgD1//f/8P8lAAsA9P/s/83/5P+x/wIABAAEAOj/AQAiAPn/CwAGAPz//f/b//j/5f/7/xEACQAYAPf/9f/8//v/AgAAAAcACgAJAO7/
+v/n//L/0//x/w8A/f/j//X/7/////H//P/h//z/BQAAAAIA+//n/xUA/P/9/+3/AAAEAPT/8/8KAPr/+//1/wIAIgD//xEA+P/t////7f/7/xUA/P8VAPH/CwANAPT/9f8RAPv/EwDy/9H//f8XAAoA8v8DAPL/
/v/f/w0A+v/8/xMA9f/1/wQA/P8TAOD/AQDq/wIAAAD5/9H/BQAuAP3/4/8DABYADAD6//n/EQD9////9f/3/xYAZAAGAAgACAAGAP3/4f8BABYACwAIAAUAEAD8//H/BQDs//3/BQDv/wcA7v/p/wUAAAAFAO7/
CQAEAPX/BwD8/wsA+v8RAAYA6v8IAP7/EgAGAAcAEAD+/zcABADi////DQD9/xMABgDu/+3/BQARAOD/AwD4//j//f8CANz//v8DAPz/9//2/////f8NAAMAAAAPABoAAQAGAPj/DQACAPz/+//3/xoAyv8JAAQA
8P/b//7/AwDy/y8ABQAOABgA3P/9//n//P8FAOn/+f/6//X/+f/l/wYA8P8AAPb/BAD0/wMABgAUAPD/AwD6//7/6/8VAA4A9/8LAAQA+v8EAPL/CQAAAPr/FwAHAPb/9//9/xMABgDl//X//v8XAPT/9f/6/x0A
/P/Z/wgA7v/6/9//AQAMAAgAEgD8/wkA9f/d////DQAHACYAAQD+////EwAGAAIADQAgANn/7f/8/yMA+//7/wAA9v/z/+X/8P/b/xIABAASADIAAwD4/xEA0P/7/+f/9f/n/wwA9P/7////AQD8////9f8FAAAA
6P8FAPX/6/8JAAAA/f8HAP//+f8JAAQA9f/n//z/9//7//v////9/wQA8P8bAC4ACQD6/xQA8P///wsA9P/X//z/8/8JAOb//v/9////9/8BAPL//v/v////AwAAAOL/AwDs//r/JwABABYA/f/3/wAAAAATAPr/
AAACAAkA4v/y/w8ABgD8////AwAFAAYA9v/X/wcA9P/3//v//f8NAAkAGAAEAOD/AQASAP7/IwACABwA6/8NABcAAADv/7H/CgDu//7/FwAIAPj/DQD+/wEA7v8IAOz/EwDm/wcAIAD3/wkABgDq/+v/0f/6/+n/
DQDq/xEA7v/4/+P/+v8lAPv/DwD+/+X/BQAAAP7/BwABAPj/+v8HAAkAxv8JAPD/8//X/+n/BwAEAPr/DADi/wQABgDs/wEA+/8DAP3////6/+H//P/3/xAA2v/6//X/AQAKAPf/JwD+//f/+//7/wEAHgD4/xkA
+P/V//j/BQAFAAAA+f/z/wMAIgD5/wcAAAAUAPH/BQDw//f/DwAYAPP/9f8CAPz/9/8HAAMAAgD9/wkA+/8TAPT/8/8UAPL/8P/7//r/FwDn/6//AQAAAPj/+f///+X/AAD2/+3/6f/p//H/HQACABIAEAABAPL/
/v/7//X/+f8FAA4A9//9/wgA+v/9/wEAAgD+/wcAAgAQAP7/GQDe//z/HQASABwAAwAYAAUAAAAHAPT/9f8dAPb/CwD7/xUA/v8BAPT/4/8GABoABAAUAPr/KwD2/+//+f/X/wcAEAD6/xkAAwDm////DwADAOb/
9f////X/5//8/wUAEADc/wQA9P8IAA4A9f8FAAUAAAD4/wMA+v/9//f/DwAHACQA+//3/+z/EQDz/+X//v8HAPz/8f/w//v/AQD2/wEABAD3/wMA9v/9//f/6f8EAAAA8//v/wMA5P8DAP7/AwDw//7//f/6/wMA
AAD0//L/3//4/w0A/P/9/wkA+P/u/+3/BAD8//X/FQD4/9//9//5/wIA9P8dAPL/AQDi//r/7f/6//v/AgAMAAAA9P8DABoA3//T/wMA3v////H////7/wQABgAGAPD/BAAUAAcA+v8IABQA+/8FAAYA7v/0/wcA
BQDu/wAA9P/9//v/8f/5/wAAvP/4////AwDs/wcAAgAEAPD////3/wAA2v/5//H////z//r/CwAHAP7/+v/l//7/BQD4/xEACwD8/+3/BQAcANz/AAD+//v/1/8KAPD//v/1//7/FwD7/wkA9v/d////BQAFAAoA
+f/9/wgA6P/8//H/8v/j//P/7/////X//v/b//z/HQD4/wEAAAAGAAMA0P/2/xsA9//9//f/EwALAOr/AAAgAPn/+f8HAPr/BgD2/wYA9v8NAAwABAAIAPT/GwAHAPL/8v/1/xEA7P/7/+P/+f/v////BQATANj/
8/8ZAP7/BwAEABAA+v8BAP7/6/8HAPb//P8NAP7/awADAAoA+f8ZAO3/NQD6////AwD+/wUA/P8AAAoACwD2//f/GQDv//f/+P/t//v/+f8AAAIABQAUAPb/BQD9/+f/+v/9//r/8f8EAOb//v8ZAP//8/////3/
+v8bAAkA8v8JAAAA+f/f//v/EQD6/xsA9f8nAAcAAAAHAPb/5f/9/w0A9P8HAPD/DwAEAPj/5/////v/AQD8/w4A9P8kANT/AADw/wAAAAD6/xkA+//7//L/BQD//wsA/f/r/wIAKgABABQAAQDq/wEA6v/9//P/
8v8XAAgA5v/7//n/9//t//r/EQAAAPr/AwAUAPj/AwD//yEA/P/7/wwAAAABABQAMQDw/wQA9v/7/xkA/f////3/AwD5//3/+f8DAPj/y/8FAPj//v/p/xEAGAD+/+///f/z/wYA7v8bAPr/BgD6////HwDr//H/
GQDu/wMA4v/9//n/+v/x////8/8CAPr//f///wkA8P/c/9f/9f8jAAQAGAAjAAQA7//v//X/+//6/ycAAAAMAP7/GwD3/7X/7v/x//j/3//+/wEA8//t/wAACgDx//f/+v/z//X/6f8EAP7/CAAYAPr/EQAAANr/
AgAeAPv/GwD0//n/CQDo/wwA+v/9//n/AADw/wQA8v/3/wEA/f/h//r/DQAKAAYA8v/5//f/CwDm/9v/+f/v/wwA7v8JAP7/GQDw//D/CwD7/wUA6/8jAPr/HQD6//v/AgDy/wcAAAD3/yMACgAGAAQA/v8OAOz/
8/8pAP///f8MAP7/+/8hAAcA/P/v//f///8DAPH/HwD6//H/CgAIAPX/+f8QACQA8P/3/w4A/v/o/+3/9/8DAN//5f/9//n/5P8LAPn/IwD2/wcAAADs//7/7//+/ycAWwA+APP/8//7/xEAAgDc/wUA4v/+//n/
BQACAP7/CQD5/yEABAD2//z/JQD7/xEA///1//j/BQARABIA8//x//j/AQAIAPL/+f/t//3/BwD9//f/+//Z//T/4f8FAAwA+//l//v/+/8CAO7/DwAEAP3/8f/w//3/BgD8//H////7/+n/AgAYAAQAAgD7/w0A
/v8HAPf/DQD1//X/9f/R////GwDx//n/AQAKAAsAAAD6/+f/CQDq//z/VQDq/w8A2/////f/EQD///f/BwAGAPv/+/8MANr/9f/7/wQA8v8AAP7/+//1/wkAGADq/wkA/P/3//f/4/8GAPz/CQDg////6f/x//P/
+v8DAAYA8v/+//P/BgDs/xAA7P/6/wcA+//n/wYA6P8EAPj//v8JAAsAFAAGAOj/+P8TAAIA/v/z/xMA7v8fAP//+f////3/AADq/xAA7v/8//P/DwDw/xMA6v8BAP7/CQAIAP3/6f/8//f/AQD4//7/DQD4/wMA
+/8FAAwA+v8FAPT/8/8BAAcAJgAHABIA9v/f//7/9f/5/wkAAAAiAAwADgD6//n/+P/f//j/1//+//P/+//7//j///8OAOL/EAAKAAsA+P/3//P/+v8VAAIAGgAFAAAABgAAAPf/6f8MABgA+P/7/wYAHgD+/wUA
9//r/wYAIgD7/9f/9v/b//r/AwD8//f/+P/n//z/DwALAPj/DAAMAAAA8v/+/wcA+/8NAAoA8P8GAAYAFgDi/wIABgD+/9H///8FAP//0f8EAPz/AAAiAPT/+/8BAA4ADAAWAA8ADgD///P/8v/x/wAA7P/3//n/
AgAIAPb/CwDq//f/7v/d//v/7//4/ycA9//x/+j/4f/9/xUABQAEAAEAmP/3/+//AwAeAPv/AQAEAAIA7//3/wEAFAAFAPb/8//9//v/8f/5/wMABADu//D/8f////P////t//7/DwAIAOr/8f8nAPv/DwAUAPr/
BwAqAP7/9/8NAPj////x/wYA4P8EACAA/f8jAAIA6v8HAAYAAgAKAAcAAAABAPr/9P/N/wYA+v8AAAgA9f/l//z/8/8EAPT/AQAuAAEA9P8AAOj/6P/f//3/9//9/+H/9/8FAAMA7v/3/yUAAgD4//3/2/8SAOr/
9f/r//v/RQAEAAwA/v8rAP3/4//7/xUA9P/1//r/9f8HAPz/+f/d//3/7f8RAPj/BwAGAPz/+//s/0MA/f8LAPr/+/8WAPL/DAD2//7/EQAJAAoA8P/9/wkACgDl/+P/BQAeAAYAAgAKAAQACQAKAP//+f/+//n/
EgAIAPz/CQD2//f/+v8ZABEA0v/+/+f/BQD+//T/FQAHAAAA7v/t////+f8EACgA/P8PAP7/+/8BACgA8P8hAPX/+//6//3//v8dAAIA4P/7/wcAAgAEAPj/9f/z//X/AgD6//7////+//P//P/h/wgACAAAAOb/
AgD8////DQDm/+n//v8XABcA9v8AAAwABADg//P/BQARAP7/9//x//X/AQD4/+3/9/8lAOf/DwD//wkA8v8LAAEA4v/+/+H/9f8LAB0ACAADAND/AwD0/wsAAAAAANj/CgACABMARAD3/+//+f8rAAYAJgD3/+3/
CwAMAPn/7/8QAOr/CgACAOT/8f////n/9//n/wUADgD0//3/+v8FAPz/EQD4//v/BgDi//3/KwD3/+n/FQD+//3//f8NAPr/EQD4//j/JwDy/wEAAAAiAPn/7/8RAPj/+P8DAPz/6/8FAPT/EgDm//b/9/8AAPj/
9/////r/+f8BAPz/8//d/wIA/v/+/+n/6v89APL/3f8MAPr/AwDq/wMAKAACAAIA9v/1//X/FwAJAPL/EwAMAAUABAD///v/+f/9/wEAIAAKAAwA9f/x//z/CQDy/9//AgD6//H/8/8CABIA//8JAAEA6v/z/7n/
+P/b/wEA+P/+////9v8HAPn/LQDe/6//+P/t//n/BQAHAEYACwDq/wQA/P8SAOD/+//z/wEAHgD4/+f/+v8bAPn///8FAOL/9/8fAPj/+f/x/9P/+v8FAPz/8//4//H//f8pAPL/UwDu//3/+P/f//z/9//+/x0A
8v/x//3/FwD5/+//9v8dAAMA8P/l/wMA+f8hAAUA9P8DABIAGAAkAOz/2/8JAOT/AwD8/wAA4v8WANr/CADi//3////o/wkA9f8VAAEA5v/0/xsA/v8tAPb/5/8CABAAAQDy//j/IwANAAwACADq/wkAHgD7/+3/
/v/b//3/6/8JAPz/9/8XAPz/CwD//+v/+P/p/wIA8P/9/9//AwAQAPX/AQD9////AgAeAPD/9//4//v/AgAmAAYADAD6//X/+f8RAAQA9v/9/xEA+P/5/wAAAADs/xMAGgDe//7/IwACAPD/+v/7//b/GwD4/xUA
9/8XAPz/6//7/wkA/P/p/w4A8v8UABAA9P8TAPv/6//0/+n/+/8FAP3/7/8NAAIA8f/j/wUA7P/t/93/9P8jAAQACAACAPj/+f8fAAkA+v8BAO7/9/8DAPH/QwD8/+f/AQD0/+z///8CABgAAgD6//z/EwD5//P/
BQDq//j/9/8BACIABgAGAAcAAAD9/+X/9/87APD/7f/+/xMAAgDY/wsADgACAPb////z/wMA8v/7/+n/CwDm//z/9/8EAAYA+/8PAPn/4/8AABAADAAIAPz/9f8KABIA/f/t/wUAAgDv/+//AwAAAAsAHgDu/xMA
AADg//3/JwDy/yEAAADw//n/MQD5/wMAAQD+/wEACAAAAOb/7P/J/xQA7v8AAAYA/P8PAAUA9P/7/xcA7v8jAPj/5//6/+3////7////3//6//n/AQDs//r/3/8MACQAEAD4//b/BQD8/9//BgD+/wMA6v8LAOr/
BAD8//z/+////wMA8f8DAAAA+v/u/8f/CgAkAAAADAANABIA9//t//X/+f8CAOr/BAD6/wUAAgDw/+f//v/d//T/GwAMAPT/9/8PAPn/2f8AAPL//f8HAO7/4/8OAAgA9f/9//P/1f/o//X/AwASAAEAIgDy//n/
BQAMAAIAIAAOACoA/f8RABQAPgDj//P/+/8RAA4A+v/z/93/BwAAAP//HwALAAQACgDy/wMA4v8JAAIA8v8jAAIA3v/5/xkA6f9TABcA+v/0/x8A/P/x/wkA8P/6//f/AADu/wQA/P/2/wMAAAD+/wAAAAD8/wUA
AgDu//b/7/8DAP7//f/Z//f/6f/7//P/+P8dAPX/JQD+/wcA+P/9/wsAJgD///v/9v8ZAPb/FQDv//n/BwAQABEAAgAMAPz/BADw/w0A+v/4/+H//f/v//b/5/8IAOT/9P/p/wAABAD5/xEA9v/l//j/BwARAPb/
BgAGAAIACAD///n/+P8hAP7/OQACANz/+//h//v/8/8BAO7////3/wcA5P/7/wUAGwAEAAMAFgANAPT/CgACAP//AQALAPL/8/8ZAPf/DwD5/w8A+v/3/wgAEAAFAPD/+f/9//r/+f/4/wUA/////xEAIgD9//X/
8P8LAAYA+v/x/+X/BQDw//3/9//w/ycABwAIAO3/LQDk/wcA8/8FAPj////4/+f//v/3//T/CwAGAA4ADADs//v/BQACAP7/AAD+//X/EwD4//3////l/wcAGAAEAEAABwDo//r//f8BAPT/AgAaAAEA3P/6/xUA
/P8DAO7/9//y/xUA9v/7/+3/7f8BAOT//v/v/wMA/P8BAOr/+P8JAP3////8//v/8v8DAAUA2P8GAO7/8v8RAP7/6//4/8//9P/p////+f/7//P/CwAaAAMA+P8HAAAA///5//j/+//+/+3//v/p//7/GQD3/wkA
/v/z//z/FQACAP7/+v8jAAEAIAAVANr/6v/X//3/BQD9/w8A9f/r//3/5f8PAPb/BwAIAPf/NQDz/+X/ZQBCAAUA6P8BAO7/9P89APb/JwD+/xcADQD+////8/8HAOb////h//r/CQD7/+//7//L//n/7//8/wcA
9f/z//3/FwD2/+3/+f8dAAoAAgD8//3/AgDs//z//f8HAAIA+/8jABQA9P8FANz//v8LAPv/2/8PAPj/+P8XAOr/2/8EAAwAAwDc////+f8MAOr//f/1/wYAAAD7/93/+P/j//v/FQALABYA8f/9//z/9/8QABwA
BQAAAO7/6f/+//n/+P8ZAPj/CwD4/+H/GgAYAAwA5P8MAOb/+v/1/wIA2v8CACwA/P8nAP3/+f8KAPr/8v/9//r/FQAJAAoACwAQAPn/AwAWAPj/4v+3/wwA8v8GAAgA8f/t////FQAAAPz/9//7//3/AwD5/+//
/f8FAPv/DQD+//////8XAAEA8v8OACgACADq/wIAEgD0//n/8//r//3/CwATAOj////3////8/8VAAQA7f8pAAsAAgACAPD/CAAcAA0AGAD5/+v/IAAIAPn/IQDz/93/AADm/wcAFgDy//n/7P/3/+v/4//4/wcA
//8JAPL/AwD6/+P/AgD6/xcA/v8DAPD//v/b//b/2//4/xEAEwDy//b///8AAAoACgAGAPb/KQAAAOr/AAAWAPn/BQD8/xUA8v/r//7/9//8/yEA/v8FAPn/JQD+////AwD4//v/9//6//P//P/v//z/JwADAOj/
DQBKAAUA8P/6////GwAOAAcA5P8DACQA+v/n/xoA6P/6/wUADAAOAAwA9v///w8A6v/Z//D/FwD8/xEABADs//X/DQD6/8n/CQDq/xMA9v8UAAoA+P8LAPH/+//7/wsA8P81AAcABADy//X/AgAOAPj/AwANAPL/
8P/p/+7/3f8FAAQA9//h//7/DQD+/xEA//8XAPr/+f8JAPj////5//j/4f///w0A8/8BAPn////4//v/AgAGABAA5v8AAPD//P83AAAA+v/5//X/6f8BAAMACgD//x8A9/8dAAAA8v8JAAoA//8DAPf/yf/u/+X/
CgD2/wsA9P8MAPj/EQD2//D/AQAJAPr/9v/r/+7/9f8EAAYACQDc/w4AEgD4/wEA7v/n/wgA+v8EAA4A///l//7/HwD6/9v/9P////n/BwD+////EgD4/wkA4v/5//n/BgDy/wsAAAAAAPD/8v/x/wMADgAdAAQA
+//9/wIA8v/9/+///v/v/wwA/v8AAPb/9f/p/wgA9v8EANr/CwD2/wYACAD//xUAAQAGAP3/9f/3/wcABAAEAAEA/P/8/w8A8f/z//z/BwAOABwA/v/7/wEA/P///xMA/v8DAPb/AQAUAPr/CAA2AP7/DwD6/xEA
+P8bAPT/+f8CAAgA9//f/xUA+P/7//3/AgAIAAEAAgAJAOb/9v/7//X/CwAXAPb/+P/1//z/7/8PAPz/7//F//z//f8MAOz///8NAO//4f8CAAQA+P8pAPn/yf8JAOD//P8BABAA2P/v//f/+v/z/x4A4v/7//3/
+v/v////DwDb/8v/BgAUAAoA6v8DAO7/8v/d//n/GwD2/9n/CQAQAPT/CwD3//X/+P8NAP3/9////w0A+f/v/wkA/P8CABIA7f/V//b/AQDx/xMABgACAPb/IQD8//f/HQAeAAEAFgAIAO7/BwDm/wMABAD7//n/
+f8TAPz/CQAVAAIA/P/5//v/SQD5//f/8v/Z/+D/vf8BABwA/f8HAAIACAD2/+v/7P/T/xUAOAAPAPT/CQDw//n/4f/i//v//P8xAP//EQAHAA4A/P8jAAIA6P/7//3/+P8fAAgAFgAHAPr//P/1//T/+//+/ycA
//8TAAAAzv///x8ABgAGAP//BwALAPT/5P+9//P/5/8EAPb/BQD+/wIA7P/6//n/9//3//n/9/8FAAwA+v/b/xIAAAAEAOr////3//z/6f/v////BQAAAAEA/v///+3/CgD8//n/IQADAAAA9f/f/wIAIAAHAAoA
CQD6//z/7/8JAOz/+//n//z/+f/+//n/+P/r//r/4//5/xEA7P8pAA0ACgD0//P//P8ZAPX/AwAaAPT/9f8LAP7/6//6//H/CgDY//r/CQD+/wcADADo/+n/DwAMAPr/AAD8/wEABgD0//v/BADo//j/IQAAAAwA
/P8DAPb/EwD8/xsA8//h//b/GQABAPL////3//z/5f8AAPz/CgDm/wUA6v/z//P/9v8BAA4A8P8AAPT//f8LAP7/+//7/wEADQD+//n/DQD8//n/DwDi/+7/7f8EAAAAAwDy//n/LwD6//X/AAAEAP//0f/0/+//
9f/p//X/AQAEAAIA//8bAAUA8P/+////+P/9//H/FwDt/+P/5//j/wQA7v8iAPD//P8DAAEA5v8MAN7/BAAIAPn/LwD2/wsAAQD8/woA+P/0/y8A9v8BAPv/EwDw/wcA8f/5//r/8/8AAOz/DAD0//f////9//n/
AwACAPT/9//i/+v//v8FAP7/z//8//H/8/////X/+//0/xUA9f/d/wAA5P8IAPb/CAD4//r/KQDs/+3/AgD4////5f/x/wkADgD0/wAA+v/7/+///P8BAPX/+f/2/xsAAgAcAPT//f8KAOj/9v/z//n/4f8HAOr/
/f8bAPr///8OAPb/EwDg/wgA7v/v//3/EgAUAPX/EQD5/+X/+f8jAPP/GQAQAPT/MAAWAPf/AQATAE4A+f/9//T/FwAGAAAA/f/r//D/BwAGAPT/+//3//r/5//7/+v/DwACABQAMgAGACIA/f8JAA4A7P8MAAIA
8P8RAPj/BwAJAPT/CwD0//f/7//+/+//8f/X//L/+//o/+3/AAAAAP3/8f8EAPD/CADw//r/EQD9//v/8f/9/wYA9v/4/xEABQAEAPP/DwDt/+//7P/v//f/IQADABAACQAGAAAABAACAAAA+P////f/3f8EAOz/
AgAWAAAAEgAAAPj//v/3//L///8FAAwA6f/5/wUA6v8JACoA/v/5//r/9/8EACwAAQD2/wwA8P/y/x0A+/89AAYAAAD9/wMACwD8//f/8/8PACwA5v8LAAIA8P/3/yMA/f8dAA4A6v/6/9P/5//t/w4ACADm/xEA
BgAGAAQAFgAOABQA8////wcA6v8KAMz/BQD0/wkA+v8GAAAABAD2/wMADAD9/wkAAwD4////6//x/zMACgAeAPz/EQAAAOr/+//r/+3/+//3/+H/AgD4/xAA+P/1/w8A+f/5//z//f/7/wsAGwDy//z/4f/+/y8A
8v8JAPX/9/8EABQAAgD2//T/BQDx//3/AQD6/+z/4//3/+3/BQDy/wYA9v///xMA7v/X//r/GQAAADwA8v/3/wYA7v8DAAQA/P8fAPP/EQD7/w8A+f8dAAYA3v////H/AQDu//n/9f/z/+//AwDo/wIA+v/x//3/
9P/p/wUA9P8HABgABgD6//v/v/8IAOL/BQAMAPr/JQAGAOb/CgD0/wcAGgAIAAoA///5/wYA9P/w//3/DAAAAAEA9v///+3/+//h/wMA9P8dADIABQD6/wYABAD0/+v/9//x//n/9/8EAPb/FADq/wcA7v8JAOz/
AAAGAAgAEgD4/zMADQAKAPn/PQAKAOr/9////+f/0f8DAAwA///x/xMAEAD//wsABwAYAAcA7P/+/wEABQD6//n/8//3//////8TAAEA5v8dAAYAAAAQAPz/BQD6//n/5v8ZAAoAEgD5////9P/3/w0A6P/5/+v/
BQAEAPv/8f8KAAgA9P/z/+j//f/8//f/8/8XAO//9//2/xMABgD+/wYAPAD9/xUACgACAAoADgAAAPz/+//z/wgA+P/7/w0ABgDu//j/FwAEAPT//f/z/wAA9P/2/+3/AwDw//X/9////xUABAAEAP3/+/8LAP7/
EwAQAPv/BQAAANT/AwDy/w4A3P/4//P/+v/1/woA/P8EAPD/BAAOAP//9/8BANr//v8nAAIA8v8QAPb//v8BAAkAJAD4/+P/8f/b//j/BQD///X/BQAEAP3/FwANAOz/9/81APr/5//w/y8A9v/h/wEAKAD7/xUA
AwAGAAEAFAAEAPD/DQDq/wIADAD2/yMA+f8FAA8A4v8AAPL/AgAiAPr/6f/t/+X/GgD6/wAADgD6//X/BQD4//j/AwD4//H/+f8FAPP/GwDk/wkAAQACAPn/+/8CABIABQAOAPX/6f8PAOb//v8BAAQADgAQAAAA
CgD4////GQDx/y0A/P/9/wcA+v/4/wsA+//9//z/3//6/yMABwAWAPn/CwD///v/AwASAPz/+f8CAAIA7v/J/wUAAgAGABQABgDq/wAAAgACANb////9////7f/w//P//v8PAOX/5/8BAAIA/v/7////AwD9/wMA
EAAKAP7/CwAIAOT/+//z/w0A/P8GAPz/AADs/wgABAAPAPD/+//5/wAA+v/8/xMA8/8VAPz////8/w8A+v/f//3/3/8KAAYACgAUAPz////0/9//BwD8//3/y//4/xcAAgD6//b/OwDw/+3/FAD2//v/AQD4//f/
+f8TAAQAIAAFABIABAAgAPz/AwAQAPj/FwDy//D/y/8DAPj/AwD+/wAAAAD+/8//+f/7//L/DQD2/+f/AgDo//z/9f8DAAIA9f8TAA0A/v8DAAAA+//9//H/9f/5/x0ADAAKAAkACgAKAAgA/P/1/wAAAAAHAAwA
8v/h/wkAHgD6/wkA//8zAPT/AwD//xcAAADw//j/8/8IAAgA+/8PAPP/GwD8/+v/+P/p/+n/5/////X/+/8DAAsA9v/v/+n/CwBKAPr/6//v/yEA+P8BAPj/FwAFAA4AAAAcABIA1P/5/+n/AwAKAPv/6f/6//n/
+P/1//P/7/8CAPj/+f8ZAPr/5f/4//X/CgDy/wwAJAD6/wkA9v8RAAgAEgD3/+H/BQDa//L/8//y/+X/+P/n/+T/v//6//n/DQAUAP7/AQAGACAADAD6/wYACAD6/wUA7/8XAPX/HQAMAB4ACgAqABYA8P/7//f/
/v8LAAQAFgADABQA/v8HAAwA7P/7/+v/CAAsAPz/3//0/+H/CgAIAA4A/P/w/93/DAAKAOr/9/8DABQA/v/h/wQA8P/9/wsAAAAaAOv/FwACABQA+/8FAPP/EQD//wUA9v8DAAAA1P/0/wMACQD0/wkA/v/0/+P/
//8FAAYA9v8CAA4A+f/z//X/3//z/wEAEAAaAPv/FwD+/9H/+P8dAP//9f8IAPj/BQAkAP3/GwABACgA///7/wwA6P8WAA4A///r//r/8f/y/9H////1/wYAAgAFAAAA+/8bAOv/EQD//xEA+P8/AAoABgD+//v/
AAACAPj//f/+/w8ADgA2APj/7/8GAP7/+v/z//n/DQD+//3/CgD0//X/5/8AAP7/DwAEACYA/v/8////8v8RAAEAFAD8//f/CAAYAO7/8//1/+3/8f8PAAEA7v8BAAgA+//P/wMA+v/9/+n/BQAOAPr/IQD6/+X/
CAAUAP7/EwD2/+X/BwD6//n//f/7//v/+//x////BQAEAPz/9f/1/wIACgAEAOT/+P8TABAA6v/2/9//BwAEAAUACgACABoA8v8TAOz/8f/+/wcA7//h//P/8//7/wEAAgDu/wAAAAD8/xEACQAQAPn/9/8DAAQA
BgAcAAMACAD8/wkACwD8/wAA/P8CAPL/+v8LAPn/7f/u//v/CQDe/wEA5P8MACgA+P/l/xYADgD5/xMA+P8PAP7/KQACACwAAQDs//j/BwD9//f/AwDW//n/GwAKABYAEAA2AA8AFAABAAIAEQD8/wMA9P8LABoA
+//x////3/8JAPz/AQDy/woACgD4/+//9P/b/wYABAD5/wMA/f/l/wgABgD9//v//f8/APz/6/8FAPj/BgAoAA0ABgDj/8v//f/x/wkAFgD8/+v/HQDW/wMA5P8AAP7//v89AAsAAAD5//f/9f/r/wMALgDv/93/
FAAIAPT/7f/5/wcA/f8BAPj/5f8EAPT/CAAcAPP/9/8KAL7/7P/5//j/9//9/wsA/v/3/xMADAD3/+f/5/8PAAsA/v/0//X/8f/p//r/+//1/xkA/v/3/wAADgAMAAIA/f8PAPf//f/3/+X/9f///wkA7v8NAAYA
9v/9//L/BwAEAPT//f/v/wgAAgAZACAACgD6//H/+f/7/xkACAAMABgA7v/1//H//v/x//L/8/8LACwA7//3/wIA+P8HAAAAAADg/xAA8P/w////BwD0////7/8GAPz//P8DABIA5v/r/+///P/t////KQDg/xEA
CADq/wwA/v8HAAAA8/8TAAcAHAADAAYA/f/7//b/+//2/ysAEAD0/wAA/v/2//3//v/5//7/+/8FAOj/8v/f/wMA/v////X/EQASAPn/IwDg/+3/BwDm/wUA6P/m/w0A///z/wAA7P/9//3/AQDi/wAAAgD6/xUA
+//5//b/+/8MANL/9//z/wwAGgD7/wcA+v85APv/5f8AADwA+//5//z/BQAJAA4ADADu//3/CwACAOT/8f8DAPP/AwD2//P/EQDy/woA1P8LAP7/+//1/wYADAADAOL//f8BAAMA6v/5/xsABwACAAMACAD7/xkA
/P8BAPD/AQD4/+H/BwD+/wIA5P8EAP7/8/8DAAwA+v8UAAYAHQDk//7/EQAFAOL///8FAPj/+/8FAP7/+f/1/wAA5v8jAA4AEQDo//n/+/8bAPj/8P/r/wIA8P8DAOb/7v+1//3/4f/1//3/9P8JAAkA9v/+//n/
BgA0AN7/0f8EAPL/CAD0/w8A9v8OABQAAgDg/wIA9P8MAPL/CwD6//P/7//+//n/BQACAP3/2//0//P/2v8FAAoABgAPAPD/EAD6//r/CwD3/9X/8v8zAPf/JwD4//v/9v8BAAYA9P/1//H/+f8TAPP/EwD0/+H/
/f8HAPD/3//y/9v/HAAoAOr////5/+f/8P/5//f/4/8CAPz/+/8BAAEA7P8MAPL/EwDY/xQA6v8FAOb/6P/n////AQADAOb/9v/v/wQA5v/2/+///v///woA+P/+/wcA/P8TAPX/+f/y/xMA/f+v//n/8f8MAPz/
/v/x//n/CQD9/xUAAgD0/wsA+v/5/+n/5v/r/wIAAAD1//X//P/N/wUACgD1/+//DQDK//f/0/8CAPb/CAAMAAwAUADr/wkAAgD4/wIAAAAHAPz/DwDi//f/5f8AAOr/8v/h//n/1f8GAPz/BgAAAAYA+P8CABQA
9f/1/+f/8/8GANz//P/x//T/HQD4/wcAEAAUAA8AFAAIAPb/AQD4//T/+//+/+H/EADc//j////6//3/BgAcABUAGgAHAAgA/P/3//n/3f/8//v/GgDy//7/1//9/+//AQD4//r/9//x/+H/9//3/wcAKAD9/wkA
AAAUAA8A8v8KAOj//v/7/wMA6v/2/+n/9v8DAP3/7f8AAAIA+f///+7/y//8/wcA2//h//3/EwDp/zsA+f8HAOz/7f/7//P/CwAmAAIACAAEABgA8v8FAAIA+P8KAPL/DgD8/wkA9v8DABQADAD6/wMADAD0/wsA
/P8PAPf/0f/9/wcA/P/5/wAAAgD+//v/EgACAPz//f/w/1UACwD2////9//6/wUA+v/7/wUA/P/4/+v/CQDk//3/3//5//v/9P/1/wkABgD2//v/9v8NAPX/4/8EAPT/7P/r/wkAIgD4//3/7f/J//3/7//0/+3/
9P/5//D//f8TAAYACQDw/wwA8v/9/wkA9v/3/wIAHAD6//X/+v/l//3/4/8IADoA+//1/woAAgD5/wEAAgASAP3/+f8NAAgA+/8bAPj/5f/5//X///8DAAsACAAdAPj/AAAQAPj/BwADAAIA+P/7//n/4f8CAB4A
/f8FAAEA4v/8/9n/9f8DAPn/BQABAOL/CQAiAA0AJAAGAB4A+P/n/wAAIADx/9v//v/3//f/2//+/+f/AwAUAAMA+v////n//f8HAPj/8f8EAOL/+v8ZAPz/GwABAAYA+P8DAPP/2f8DABgA8v/v//X/9//m/wsA
CQAeAAAA/P8OABAAAQAYAPT/GwAHAPj/BwAQAAoACAAAAPj/8v/l//X/FQD7/+f/AgAAAPr/CwDx/+v/9//5/wMAFAD0//n//v/z//b/6/8HAPL/+f/l//7/8f/0/+X/DgAUAAcAAgAIADYA/v8JAPX/8/8LAAgA
9P/z//T/2f/z//H/CAAYAPT/RQD+//3/9//n//v////+/wUAAwAOAOb/+//1/xMAAQAAAAwA+v8BAAoAAQAWAPv//f/9/wEA/v8FAAEA/P/5/9f//f/1/w0ACAAUAP7/+v////v/+//2/wsAAwAMAAIAEAD//+//
AwAKAPX/7f/+//H/+f8BAPn/HQADACQA8/8NAAAAIAAGAAQAIgDY//f///8HAAYACQD6//P/CwAFAOr/DQDc/w8AEgD6//P/9/8PAAUA+v/9/+n/7f8PAPr//f8FAP7/AQAUAPv/5/8FAPD/DADm/wMA9v/y/9v/
/v/3//v/CQD8/wMA///3/wYA8P/4/+v/+//j/wIA9v/2//H/9P/x/wYA2P/5//3//v/5//z/AQDl/8///f8FAPr/+f8PAPr/+P/9//z/DQAEAPb/8//n/wkADAD0//n/CwD+/wEANAD7/wEA/P8BAP3/8f/9/yMA
7/8TAAQA3v/1/yEA9P8DAPb/KwD+/+f///8FAPL/0/8UAOj/8f/D//P/6f/9//X/BgAMAP3/HQANABwAAgAaAPz/8//9//P/6/+1/w4A9v8CAOz/+P/v/w4A7v8QAOT//P8dAPf/3//4//X/AwAOAP7/CwD8/+v/
EwAeAPn/AQD///v/AQAIAP//+//u//H/+v8DAP//AwDw//X//f/n//3/9//7//f/8v/h//z////5/w8AAwD4/wkA5v8PAPL/CwAMAPj/+//8////9f8BAAAAAgAFAAgA//8TABoA8v/+/x0AAQACAP7/+/8GAAwA
AQD6//7/GwATABAA+v8TAPb/AQAAAPD/9v8TAAIA/v8EAPT/BwDq/wQA/v8MAPD//P8HAPn/CwD1////DAAWAP3//f8BAOT/6/8TAAMA8v/2/xkA+f/5//j/CQD8/wEA/P8JAP3/+f/s/zkAAwAQAPb/8//0//H/
+/8RAPH/7f/9/wsA7/8XAAEA8P/x/8P/AgD+/wQA5v8HAOz/+//l//3//f8KAPL/+f/5/wkA7P/4/+X/+v8xAP3/7/8PAB4A+v/9/xMAHAAAAAAA9//v//n/5f/9/9v/BADy/wAA4v8BAPz///8RAAAA8P8KAMj/
+P/z/wQACgAFAA4A+//7//P/FwD7//X/BwAKAAkA7P8BAPT//v8BAA0AAgAkABQA/P/z//7/0f8RAAYABAAOABAA5v/0/yMACADo//f/9//r/wEAAAD2/wEABADw/wUA7P/v/w8A9P/1//n//v/7//r/6/8IAPD/
9//x/wYACAD9//P/8/+X/wMAAAAYAAQA8P/r/wIAAgDu////8/8FAAUA2v8JAA4A9f///wAAAgAJABIA///l//7/9f/1/xUA8P/b//3//f/8/+X/+f/5//X/AwAAAAQAEQAGAOn/DQAEAP7/+//j//z/CQD//w0A
9v/z////CQAKAPj//v8XAP7/+f/4/yMAAQDi//7/CwD//+H/+f/r//f/BQD5////+P///w8A8v/6/w0A/f/5//r/5/8FAAYA+v8VABAAVAD+/x0AAQACAAAA/v/z//P/CgDW//f/7f/y//f///8dAPb/BQACAAYA
8P/t/wMA8v8DAOj////1/wwA6v/0/xcA+f/t/wIA+P8XAFQA8v/r/wIA8P/6/+v/+f8RAPv/9//1/1sADQASAPD/2//6/xUACgD6//3/JQD6/9v/DAD4/wEA+P8DABgA3/8JAPz/DwAFAOj/+f/f/wgAFAAiAAoA
6P/R//L/6//w/+v/EgD2//7/8f/4/wkA9v/h//z/AQAhABwA9v8rAPX/7f/3/w8ABwAGAPT/PQDx//X/9v/b/wsA2v/7//v/BAAIAB4AFAD2/+P/8P/3/wsA8v8MAO7/9v8JAPH/9f/x//X/+f8BAP7/BwD5/+//
BADw//n/8//6/yEA9f/d/wQAAgACAAAAAADq/wUADgD///H/9v8BAAIA9v///wsA6v/5/wIAuP/6/+P/AQAYAP3/2f/1/9//+v/3/xYAAAD5/xMA///b/wMA2P/x/ykA/f8RAPf/HQD5//v//f////f/OwDr//P/
FAD0//v/DwD9/wEA/v8RAPT/7/8GAOL//f/5/+//8f/1/+n/9P/x//P/+f8AAPL/BgDu/wMA5v8IAPD/9v////3/4//1/xUABgDw//j//f/4/zEA+f85ABEA8v/9/wEABADq//P/HwACAPD//v/1//f/5//v/+H/
/f/F//b/AwD4/9v/9f/x//3/JQDo/zEA/v8ZAAQACAAJABAAAQAMAO3/6/8TAOT/BADw/xkAFAD5//P/+P/n//D/7//w/wMAAgDu/wUAKgAMAPL///8HAPL/DQD0/yUA/f/r/w0AAgD8/+P/9f/t/wAA5v8IAAwA
DAAEAAIAMgAHANr//P/p/wgAAgAKAOr/7f8xAPj/6f8EANz/DgAOAPj/FwAIABoA+P/p/wgA3P8QAAIAAgDO/wcAAgADAPj/AgAAAPr/EwAIAOz/+f8NAO//9f/+//3/+P8JABYA8P/+//v/+f8jAPr/CQAKAPT/
DgDw/wYAHADz/yUA+v/x/+v/3f/9//3/+P8LAPr/6//6/+v//v/3////AQD8/wcA8//l/wUAAgAPAOj/9P////r/7/8BACYA8f8HAPX/9f8FAOL/9v/1/wUACgAIAOr/CQD2//f/FQD//9P/AAAKAA0A+v8DABgA
8P8RAPz/BwALAPD////9/xAA+P/2/+//9//t/wEAAgD/////BgDw//n/IQACAPz/AwAKAPb/AwD8/xEA/f/n/+7/4/8JABgA/P8xAAMACgADAP7/BAD6//T/CQD3/w0AAgAAAP7/BwD7//n/BQD0//r/+f8QAAwA
/f/l/xAA5v8SABoAAgAUAPn/CwD6/xMACwD2//n/CwAlACoAAAAEAP//6/8GAO7/BwDu/wEADAD3/+X/CgAgAPX/+f/6////AgD0/+b////8//P/9f/3/wQA8v/n/zsA+P///w4AMgD//w8A+f8jAP3/DQD//x0A
BwDw////+/8LABgA8v/j////IQAGAMj/3//B//j/+/8BAPD/DgAMAAcA9P/3/wUABAAkAAAAAgAHAAAA9//9/w0AKAAVAPr//f8PAAMA+P/4//X/AQD0//j/BwAAAPD/+f/d//j/+f8BAAQA+/8DAPf/9f/z/wkA
/v/5/+v/8//z/wUA8f/3/wEA7v8NAPz/AADu//P/+//3/+3///8JAAEAEAD3/+3/3//p/wMA9v/8/w0ACgAOAO7/3//1//3/6f/x/xIA+P/7/x8AAgDy//7/5f8OAAYA/f8LAPL/IQD5//P/BAAQAPz/FwAKAAAA
+//z//P/HwD2//3//P/7/wEA8v/+/9//+/8NAPz/DQAIAOb/CAD8/wYA8P/0/w0A5//t/wUA/P8DAAgA9P8BAPT/9f/+//n/+v/x////+/8FAPj/BQDy//3/+f/8/0cA///t/+n/0/8DABYABQAIAPX/6f/+/wUA
EwD4/xAAAAAJAPT/DgD6/wYA6v/3/+P/CAD+/wwAAgDu/wsABAAaAAgACgACABQADwAOAAAA+P8DAAIA7P/3//j/EwABAOr/8/8FAPr/EQD9/9v/AQAMAOz/v/8BABYA3//p/wAAGAAEAPT/9/8BAPL/8f8DAPj/
/f8BAPb/3f/9//H/BQDy//r/6f8DACgA+v/f/wUA7P8FAAgA///r//z/8f/+//X/BAACAN//yf/9/xUA+//r/wEA/v/6/xMAEADy//T/BwAMAO7//P8VAPH/EQARAOT////5//r/7f/x/////v8VAA0A7v/z/xMA
///7/wsACAD5/xUADgA0APf/HwADAPr/AgASAAQACADv/+3/AgDk//v/CQAGAAAADAAOAPv/BQAMAPr//v8JAAAA8P/y/xEAAwDu//b/9//3/+P//P/9//r/x/8JAOz/CQAAAPb/9//1/xEA+/8DAPf/BwAAAAwA
/P/v/wUA6P8DAOz/+v/r//j/6f/m//H/BgAQAAEA/P8RAOb/AQAQAAIA8P////3//v/x////JwD//x0A8f8PAO//9/8cAOj/7v8dAPz/BwD0/ycA///j//n/PQD4//////8LAPT/9f8IACQA/P/7/xoADgD7/xUA
BQDs/+n/3//1/+v/EAAEAAMA6P/+/xEADgAgAPX/6f/w/wcACAAYAA4A9P8QAOr/CAD4//j/AwD5////CADy//b/EwAUAPD//v/r/wUAEAAEAPT/BAAKAAEA7P/2//f/+f/h/wIA+P8GAAAAAAD6/wYACAD8/w0A
/f/3/+b/2//6/w0A///9//b///8JAO7/DQD4////8/8CABYA6v8DAAEA7v/9/y0ACgAYAAMABAD5/ycA/v8HAPn/+f/4/+n/FgDg//7/8/8HABAAAwDm/w4ADAD///f/+//5//3/FwADAPb/CwDw//r/6f8RAAQA
8P/9//7/AwD9/w0AAQD2//3/FwAFAA4A5//j/wwAGAD6/xUA7//1//z/CwD5/ycA9v/Z////JwAVAOD/DQDu//L/3//j//n/EAD4//H/5/8DAOb/AwD6//n/AwABACQAEwDy/wUA9v8IACYAAwD6/+//r/8CAO7/
7P8ZAPr/+//2//n/7//n//D/KQDw//v/IAD4/xUA8P8AAPL////z//n/+//2//H////j/wQA6P8MAPr/+f/l////6f/5/w8A+//t//z/2//4/+P/GQAkAPv//f8AAAwA/v/7//v/5//2/wcA/v/v/wgA8v/4//f/
+//3/////f///+3/+P/p//3/+f/7/xEABQAKAAIABAD8/xUA7//h/wkA6v/3/+3/BAD8//z//f/5/w0A+f87AAcAJAD4/xsA8P/v//r/8/8BAAIA+P83APn/AQABAPT//v8lAAIA8v8IABoAEADk/+L/9/8TAO7/
+//x/wkA6P8JAAQADQD6//n/7f/6//P//f/1//b/BQD5//3//P/b/wwACgD+/x0A///7//z/CQD4/wcA///1/wgAAgAJABYA9/8VAP//EwD2/ycACQAKAPn/AwD7/8v/DgAKAAEA8v///9P/AgD+/wwABAD9/+v/
BAAIAAAAEAD+//X/FAAAAPn/BwD8/+v/8f8HAA4A9v8AAAQA///x//3/+/8JAPj/+//r/wUA9P/8/wcAAwDu/+f/4//9/+v/8f/7/wYAIAAAAAAACwAgABAA+P/y/+3//f////X/6//7/wsA//8JAAkA7P8OAAoA
BwAQAPX/7f8EAPz/+v8RAP7/BwDx/wcABAAqAA0A2P/w/wUA8f/7/+n/BQD1/wsACgDa//n/+//4/+f/9/8dAAQA6v8IAOL/AgDo/wsAEAALAAwA/v/9/woA/v/4/wsA+P/v//n/BwAUACoA/v8RAPr/8f/8//n/
AgACAAsA7P/9/w0A+f/v//z/6//9////9P/5/wgAGgABAO7//f/3//r//f8FAPD/7f8fAP7/8f/9/wsA7//d//X/AQD7/////P8HAAQAFAD6/xkABwAKAP3/7f/2//f/8f/r//f/CwABAOr/AwDw/wQA6v8BABAA
+v8JAP//CQAHANT/CAAWAP7/DwD8/+X/8/8xAAsAAAD5/7f/8//1//f/6f/9/xsA+//5//P/6f8FACwA/f////T/HQD1//P/9/8PAP//9f8OAPr/AgDg/+v/5f8fACgAAAAQAPf///8GAOb/+/8fAO3/AQD4//H/
AQDo//b/AQARAAwA6P+3////6f/+//3/AwAAAAMA7v8EAOD/+v/v//P/AwD8/wsA+v8RAPX/LwDv/9P/+/8PAAwAFgACAAwABgACAPf////z/+//AgACAPT/HQD8/+H/AgD2/wEADAANAPj/AgDg//n/AQAKAOj/
BwD+/w0A+P/+/wsA9/////z/7////+X/BwDi/wMA/P/x/xEAAQDg//3/+f/5/xsA9/8PAP3/CQD8/ysA9v8DAPj/DwADAPj/DADs////+f8FAAwA/P/x//r/9f8WAAAACgDO//7/5//8/wsA+P/7//H/EwD4/+P/
/f/l/+//7f/8/wcABwAWAAIA/v/+/+3///////T/DwADAOr/AgDw/w4A8P/w//3//P8DAAEABAAGAAIA/f8NAPf/8////93//P/9////GQATAPz/+v/x/wIA+P8IAAwABwDm//z/7//x/+f/AQAQAPv///8CAAQA
9/8TAOj/u//0/93/BAAEAAYA3P/9/+3/DgD0/wgA8v///wsA9P8HAAQAAAD///X/+/8VAAMA6v/9/xUA7P/l//X/BwAZAPj/CADs//z/CwDx//P/EQAUAP3/9//0/+P/+v/1//b/8f8KAAYAAADi//j/EwD+/yMA
BwD6/wEADAAGABAA///h//n/2/8KABYABwD4//P/yf8HABAAAQAMAPv/DwD9//3/+/8PAO3/8f/5////+f8NAO3/8f/0/w8A+v/v/wEADAD//+3/+//3/+//BQDl//P/BwAAAAkACAD8/wsACwDs/+n/1f8EAA4A
+v/n//b/CQD7////BADg//j/FwACAOL//P/3//j/+f8CAPr/+f/x//3/EQAEAPr/AQAmAAEABgD1/xsAFQDy//z/8f8SAPj/+/8HAPL/AQAQAPj////7//z/BQD6//f/+f/D//H/IQD8/yEAFgAYAAEAAgAJAOj/
AAAAAPr/BQAAAP7/9/8DAOH/+//8/xMA+P/9/wQACgANABIA9f/x//L/AQAQAOL/GQAIAPj/BwD5/xcA+/8XAAcA9v/0/xsA8f8ZAP3/5//7/yMAAgDu////FwDt/wcA8v8dAPn/zf/3/wsA8//z//3/4/8EAPz/
DgAKAO3/JQD5//X/9v8BABAACgAIAPT/9//h/wwAAAD4/ysABAD2/wEAEAD9/yUABAAUAAAA7v8IAPb/AwD+/w0AEgDv/wsA+v/5/xEA8P///wEAAAAOAP3/+/8IAPr/8v8nAAwADAD0/wEACQDo/wMAGAACABwA
EwDw//r/AwAHAAYA/f///wwA6P/9/xMA+v/t//L/0//0/x8AAQDU/wEA9P8DAOL//P8PAAUA5v8JABIA7//h/woA9v/4/wsAEADk/wQA9v8IAOr/CAAEABEA9P/x/xcA/P/x//f//f8KAOr/8P8RAPz/7f/6//n/
HQDg//n/7/8FAAQA/v/x//r////+/w8A9P/t//v/8f8DAAgABQD4//v/BwAMAOr/9v8bAPv/FQAFABgA9v8FAO7/IQAJAPj/9f/j//7/DQAEAPj//P/3//n/CQD//xUACwD+/wEAGgAKAPb/BgACAAQABAD7//P/
DAD+//z/4f/4////9f8zAPz/9/8BAAYA/P/3/wAA9v/6//H/EgAkAA4A8v8AAOD/9v/3//X////8/wsA+v8dAPb//f8EAOz/9//5/w8AQADv/+H/8v/j//r/KwDz/yUAGAAKAOz/JQD9/xcAAwAcAP//+f/8/wcA
9v8fAA0A4v/w/3kA/P/x//n/EQAGAOr//P/p//v/MQAAANT////j//n/3//6/8//9/8FAPz/AwD+/+3/FQDs/wMAUADs/9X/BgDY/wIAGAD9/ykA+v/t//3//f/7/wMA+v/x//L/FQD+/w0A+f8ZAOv/FQD2/+v/
DgAaAP7/8/8HAPj//f/5//r/2/8NAPL///8JAAIABgD7//3/AQAEAAkALAD///P/7/8jAAwA9v/+/wMA///9//7//f/3/xEA/v8LAAAADgD0//H/+f8FAAAA5v/6/wcA+v/1/+f/z//8//X/CADy//T/5f8NACAA
/P8DAAMACgDd/xMA/f8TAP3/+f8MANb/9v/7/wEAAAAMAPz/AQDg/xEAEADx/9f/9P/z/wAACAD6//X/BgAYAAEA7v/z/wMA/P/r/wwA8v/7/+H/9f8BAP3/zf8CAP7/+//h/wwACAD9/wEACQDk//L/8//0/+3/
CgAeAAIAAgD3//H/9P/3/wAA9v8HALz/CQD2/xEA/P/6/wcA8f9JAAEA7v8OABIA9f///+7////3////BwDy/wEABgD8/+3/BQD0/wMADAD2//v/DwDc/wQACADy//P//v8DAPf/KQAFACYA+/8NAPb//f8CAPL/
CAAMAAUA/P8BAAQA7f/1//3/8/8AAN7/8v/3//3/HwDu/+3/BAD8//j/LwD0//3/FwASAPn/6//o//f/9P/9/wEAEgADABQACAAKAPb/5f8EAPr////h/woA7P/9/w0AAADU/+T/+/8PAPL/+//j//H/9f8FAAAA
9v/x/wMA9v8RAPT///8HAP7/8//5/xMAEQAGAAYA8v8IAN7/BQD0//j/BQAIAO7//v8ZAAEA/v8NAPb/BwAeAAAAEgD5/wcAAADs//z/FQD7/w0AAADS//H/AQD+/w0A+v/v//n//f/0/w0A9/8ZAPj/GwD8/y8A
+v/r//T/GwD6/xUA+v8JAAUA/v/7/wcA/f/3/wYA9v/v//3/CwAIAO3/s//y/wcA8v/n//z/QwADAAAA/f8RAAMAAAAEAA4A9/8dAAAAwv8DAAAABQD4/wEA+v/1//X/+//7/wQAKAD6//H/9//5//r////3/+f/
+v8PAPr/CQAAAAAABQD0//3/6//2//3/CADs////6//s/+n/9f8RAAEALAD9/yMABAAWAA4A+v/6/+3/CAAGAOX/s/8FAOz/+f/v/wAAHAAKABYA+P8DAP7/DQDY/1MABgD0//b/FwD3/+//EADy//n/EwALAAAA
CAACAP//+//8/+3/BwBMAPf/GwD8/wEACAAcAAIA1v8AAPT/AQD0//P/5f8cAPL/6//z/wEABAD6/+X/9f8NAPP/CQD9//3/+//f/wkA9v/3/xEA6f/b/wYA/P8RAPT/9P/v/w4A+v8TAA4A9P8HAPf//f/4/ykA
CgDs/xgA8v/7/8////8pAA4A8v8BAPj/AAAEAAUA6v///xkA8v/l/wwAOgABAO7/AgD6//n/+f/3/+P//f/9/w4ANgAFABwA+P/5/wUA+P/3/w8AAADY/wYA+v8OAAoACQACAP3/8//3//P///////r/AQD3//f/
AQAGAAMA8v///xkA8//n/xoA8v8MAPT/9v/3//P/FwAEAPD/9f/3////4//7/zkA+P8DAP3/AwD0/yUAAwDe/xcA4P/5//n/9P/7//7//f8LAPb/+//5//L/6//t/+f/+/8vAP3/1//9//P////t//v/7/8AAPb/
5v/f/w8ACgD3/xMA8v/b//P/FwC8/7P/9f8VAAsA5P/7/z8A///1//r/AQACAAIAAQAAAAUAMAAPABYABgD2//n/3f8KAAoA/P/n//f/EQDt/wsACAAQAPD/9/8FAAAA/v8JAAMA8P/4/wMAAgDu//H/CQAJAPr/
9P8TAPf/+f/8/+//FQDI//7//f/8//H/8//3//3/6//y/xkA+f8dAPr/CwAqAN7//f8LAPX/9f8WAAoA+//x//v/CQADAAYA/v8DAAQA9P/1/w0A/f/z//L/6f8FAPj/AQAeAPb/+f8GAAQA/P/f/wAABAAOANz/
/P8JAOz/IwABAAAACgAOAPP/6/8CAOb/9v8hAAQA8P/7//3//P/5/wIAHAAAAPD/8/8FAAIADgD5/wEACwAIAPX/EQD+//H//v/l//f/6////wkABgD8/+L//f/8/+//+f8TAAIA6v/1/wsA//8PAPv/HQD0/yUA
AADu/wAAAAADAOz/HAAQAAwA+P8DABoA+/////P/7f/v/+X//f8VAAIACAAGANj/8//7/wIA/v/c/9P/8v/z//n/6f/8//n/+/8JAA0ABgAGAPb/+f/t//3/EwDu/w8A///l/xcAFgD2//f/9f/7//z/EwD//xkA
AQDc/wIA8v8LAPL//v8PAAQA3P/u/8v/6//f/wcA/P8BACAADQD6//r/LQAPAAgA///p////+////xsA9v8VAO//KQD7/wMA9//r//r/EwDy/+f/8//d/w0A1P/5/wEAAwAGAAMA4P8CAPD//f/3//7/9f8NAAgA
AwDu//7/BwAbANz/BADu//L//f/4/9///f8DAPn/7f/5/wMA9//r/wYA+v8DAOz/+v/1//r///8IAPr/AQDy//r/4f8gAP7/3v/v/wMACgD1//H/9/8FAP7/BQD6/wEA8//5//3////x/wcA/v/1/wgAAgD4/xMA
+f8jAAAA+P8GAO7/9f/r/wYAEAAPAAwA9P/l//P/BQD1/+n/8f8LAPj/CQDw//f/9P8PAP3/DQAXAAAA/v/f/wAAAAD9//f/BAD+////AQD5/w8A9v/n//7///8BAPr/+P/v/wAA/v/x//v/9P8zAO7/7//5/+//
DwDy//b/3/8IAPj/DwACAP//3//5/+//AAD4/wQA7v/7/////P8TAAcA7v8BACIANQDW/xEA/P8WAAgA7v/j/xIA7P8SACwABQD8//b/8//6/+//BgD8//3/6/8BABYA7P/Z//n/DQDy/w0A///t//z/3/8BADwA
8f8TAPD/AQAIAPj/+//X////7//z/+//+f8FAAUA/v8DABgA8//3//L/7f/2//X/DQACAPj/6////w0A/v8RAAIAFAAGAPb/BwAAAPv/5/8BAP7/EQAWAAYAAgAAAC4A/v8fAPH/5f/q/7n//f8LABkA9P/4/wMA
+v/7////7//t/9//8v/1/xwA8v8BAO7/AwDs//7/GwD5//f/+v///+f/BwAGAOr/EAASAAEACAD9//n/AgD0/w8A+v/6/xkAEQAUAP7/9/8BABIA8f/7//n/FwABAOD/BAAAAAEA6v/+/7v/+v8XAAUA6P8AAAYA
6v/F//X/6////wsA/P8XAAEA9v8GAP7/+v81APL/GwD5//f/BwAMAPP/4//3//f/CgAOAAEA/P/y//3////z//7////8/w8ABwDs/xMAFAADABwA7v8FAAIAAADv//f//P/x//r//f/4////EwDI//3/3//y/wUA
9f8nAAMA+v8EAPr/9v/v/wYACgD6//3/BAASAP7/+/8KAPL/AAAoAPz/5/8TAAQA9P/1//L/KwDv/x8AAgAkAPz/DwDt/+X//v8HAAAADAD///P/BQAaAAUA6v/3/+P/AQAYAAAA9v8PAAoABAASABYAJAD+//f/
AQD6//D/LwAKAAoA+//t//v/9f/2/xUA/f8RAAIADAAJANL/AgDu/w4AHgARAOL/IgD6/wcA5P/6//n///8JAOr/0/8MAOz////1/+r/9/8BAAwAEQDw//v/CwD+/wEACwAkACEACAD9/wcA6v8PAPz/+/8AAOb/
DQAMAAIABADt/wEA/P/r/wEAEgD9/wUA8f/J//7/IwD4/////P/p/wYA7v/9/w8A//8HAAcABgDv/z0A/v8DAAoA2P/+/xEA9f/p//v/BQD3/+H/AQAIAO3/EwAFAPL/8v/r/xsA2v8AAPb/+/8HABAA+v8DAOj/
/v8FAPv/yf/6/xsABgD0//X/5f/z//X/+//v/wAA9P/5/+v/9v8TAAkAAAD9/yMACQAAAAAA7v////3/+f8DAPv/AQASAA4ACgAeAA0A2P/3/+P///8BAP3/+f8BAAoA8v/r//L/2/8WAB4AAgDy/wIA+P////H/
AgD+/wUA8P/2/xUA5//p//7/7f/z/yEAAwDw/wAADAACAEAA/v8HAP7/9//x/w0A8v8DAPr//f8BAPT//P/3/wUA/P/+/wcA+P8LAP7/7//t/8v//P/3//3/JQDz//X/BADy////+f8GABgA9/8RAPX/8f8RAAIA
/v/x/wAA/P/5/w0ACQDo/yEA9v8BAPT/BAD+//f/HQDv/9P/BQDo//n/DQABABYABgAWAP//9f/3//v/7v/p/w8ADgADAAAAAQD8//3/CQD//wcA+v/t//7/3//v/9f/8P8tAA0A4v/2//P/CwACAPz//f8CAPD/
+v8VAPb/BQD3/w0AAADs//v/OQD+/wUAAQDw//H/0/8RAAIA9v/5/wYA7v/9//n/+v8HABAAAAAIADIA9//h//f/EwDw//////8DAAkAEgD8/wcA/f/v//X/9//6//v/+v////n/7/8PAOD//v8BAAQA7P/2/wsA
+/8XABcA4P8GABIAFgD0/wYACAABACgA/P/9//v/EwD9/wMA+v/9/wwA/v/0//n/+v/9/wkAAAD9//n/BADs//r/5//+/+n/+f/h//z/9f/6/wcA6//p//v/8/8AABoA8v8JAPT////v/+n/AAAaAAIA7v8PACAA
+////w4AHgD8/+n/9f/z/9b/3f8BAAAACADg//z/7//0/+f/7P/B/wcA/v/z/+v//P8JAPv/8f///wcA9v8hAAsACgDx/+//DwDq/9//GwDz/yUA9v8PAPv/0//4/xEAEQD2/wYAEAAOAPj/+f8xAPr/AQD+/+//
CAAWAP3/+f/v/wsACAD2//j/HwANAAQA+P8FAAcAAAAWAOr/8//n//D///8FAA4A+P/1//z/DwD7//v/9f/5////6f/+/xMAGQAAAPz/AwABABoAAgD0////CQD1/83/EQAOAPf//f/+/9n/EAAKAPb/x//0/+f/
DQAAAPX//f/6/wMAAwD0/wYA7P/2/+v//P8hAP7/+/////v/AQD0//z/+/8HAPr/+f/x//z/GQAAAPD/BADw//3/9f/0/+3/EQDw//r/AwD1/+//DwD6/wQAEAD2/xMABQDy//r/CQD0/+n/CAAUAA0ABgAFAPL/
DQDc/wQABAAGAOz/+f8LAAUA9P/v/+v//P8ZAAgA9v8GANz/DADm/wsAGgD3/w0A8v8JAPz/6/8DAPr//v/9//r/FQAHAO7////9/wgA+v8JAAAA/f81AAIA9P/v/z0ACgAAAA0AGgD3/9n/BgAGAAcAAAD8/wUA
AAAIAPz/EwD+//H/+/8HAPj/AQAMAPr//f/z/wMABgD3//n/7f8hAA4AAAD3//f//f/x/+//4f/5/wUAAQAaAPv/FwDw/+H/8v8PAAoA8P/8/9n/8f/r//H/EQAQABQA+v///+j/7//2//f///8HAPb/FwD1/w8A
+P/z//r/DQD9/wcA/v/v//D/DQARAPr/9v8LAPL/7f/6/+P/+v/t//X/HwACAPT/BwD0/wkA9v8BAPz//v8dAAMA5P8BACYA+f/x/wQABAD9//X//v8RAPb/DwD1/zkABwAKAPf/DwD6/+v//P/t//j/EwD8/wkA
/f8rABAAFADy/9///v8dAPL/6f8IAAgA///3/wkA6v/4//n//P8rAOz/9/8IAAwACADe/wQA/v/+////+P/z//r/5f8AAAwA9/8bAP3/AwARAAgAAwDc//z/9//+//f//v8VAA0ADgABAPj/CQAmAPb/8//+//v/
CQAAAP3/+f/0/+v/9/8ZAPn/6//8//v/8P/h/+z/2f8EAOT/DgAQAPP/EwAVAPb/AADs//L/6//9/wkA7//p//T/2//7/+3/DgAAABAA5v8CAPL/AgD6//7/6f/3////+P/f/wMA6v/1/xsA+P/p/wsA+v8CAPT/
+v/1/wEA6v/8////AQAGAPD/7/8FAPz/+f8FAAEADgD2/x8ABAD8//P/5//7//n/AAD+////7f8HAAwA/P/5//3/8/8IAAYA9f/9/+X///8KAPr/+f8FAA0A/P/t/wsA8//5//v/DwAfAPr//v8HAPb///8DABIA
EgAGAAMACgASAOD/8v/l//3/BQD8//f/+//l//b/CwD8//H/AADU/xgASgDt/+P/+v8HAAQA/v///+v/6P/f//7/8//6/////f/7//T/4//0////GAD+/wEAHAD0/+n/AgDo/wAABgACADYABAAWAP7/6f/3/+v/
5f/r//b/7/8IAAIACgDc//n/8f/9/xkA+//9/wcAIgD6/wkA+f8BAAMAJgD6/wUAEQDs//j/+f8AAPL/+v8NAPD/CwD7/xcABQAIAP7/HQD8/wUA+//p/wIAxP8JAPD/+v8TAPv/AQAUANT//f/p//j/BQDs//H/
5P8tAAMA3P8AABQA+f8DAAQA/P8HABgABADi//j/7f8LAPL/BAAMAAAA9P/1/+//AAAAAP//EwD3/wkACQDk//T/LwAOAPj/HwDy//v/9/8HAPj/BgDQ//P/DwDz/+///P/3//v//f/6/w8AAAAQAAIA8v8PAPD/
+v8ZAPr/EwAHAOj/AAD4/wwA9v/9/wUADQASAAwA9v8DABgA+v8FAAEA/P/4/wUABQD8/wsADAAEANz/AwDk/w4AEgABAPj/BAAWAAYASADt////7v/3/wMAFgD+/yEAEgDk//z/+f/2/wMA9/8jAAAAHgD6/wkA
/P8BAAQA9P/z/wkACAAGABIA8v8FAO7/DwD8////+f/8//H/AgACAPH/8f/w/wUABwAQAP7//f8BAA4A9v8NAPf/DQD5//X/AQD0//j/CwD2/+f/+f8zAP//EwDz/xUA7//v/wUA/v8UAPr/BwDU//n/FwDp//X/
9//3//X/8//8/wMABgACAP//BQDw/+3/AwAOAAEACAD3//n/8f/F/wEA6v/5/+n/+f/j/wEAHAD9/wUACQAUAAIA4v8DAPD/CAACABwA3P8GAOL/BAAIAAEA+P/7/+3//P81APv/FwDz/xcA0//1/w0A5v///w0A
AADm//z/IwAOAAYA+f8DAAQA8P/5/+H/+f/1//z/FwD5/x8A+f/R/wgA7P/6////+f8fAAcA8v/z/x0ACQDo/wwAEgD8//v/DQD4//P/z//y/w8A/v/n/wgA7P/+//3/BAASAPv/AwD0/wkA8P/x/+3/8//2/9n/
AgACAAQADAD3/+f/+P/b//7/8f8DAP7/+v/1//b/FwD9/wEA+P/v/wsA/v/t/9n//P/3//7/CQAGAPT/BQD8/wQAFgD5//H/CwD2/wEA/P8DAAwA+P8JAO7/AwD5/x8A/f8NAPz/+f8NAPb/+/8LAAUAAgB/AFgA
CADs/wYAAAACAA4ADgDU//7/BwD9/+v/8//L//3//f/6////9//f/xMAEAAFAPD/BQAaAAEABgD6/+n/AAD4//T/AQD+/+///P/t/wMABgAQABgA/v8lAAUAEgACAA4AAQAOAPj/IQD6/wMAAgD8//7/4//7/+H/
BAAWAP//8//0/yEABwDk/wkA+P/5/wUA/f8dAA4A7v8MAOL/9f/9/xQA1P/t/+X/+f/h/wcA/P8GAPj/6f/T/wUA0P/3/+3//f/7//7/+f/r/+n/+f/v//z/AQD2/wUA/v/t/wMA+v8AAAgAAAACAAIA7v/+/wMA
6f/z/wMABAASAOD/CQDw/wkA9v/4//H/+v8HAOr/BQD8/0EA9P8NAAYA/P/7//X/BAAQAPr//f/y/xEABQACAOj/GwD8/x0A9//x//3/CwD///f/+v8FAPD/6f8QAAwA6/8hAOj/HQAIABIACQDY//f/8f/9/wkA
BQDI/wIAFAAPAOz//P8DAPj/DQAMABAACAD4//X/FQAHAEQA+//1//j/8/8QAOT/9/8NAAAABAABABYAAgD0//P/DwADAAIA/v/Z//r/7//u/+H/+/8JAPn/9f8SAPz/BgD0//f/DwAEAA4A+P8fAPX/+//p/wUA
BADq/wYAAgABAAAABAD4////+//9/x8ABwAoAPP/9f////v/+P8xAPb/9////yEA/f/v//X///8AAAYABQD2/wUA+P/7/xMACADi/wYA/v/z/83/CwDw//v/7/8SAA4A/f/z//b/HQAUAAYA6v8nAPr/5//4/wkA
AQASAPf/AwDt//P/+v/9/wUA9v8YAOr/BQASAPb/CwAKAPr/+//3/wQA9v8BAAgA9/9BAP//6//6/+3/9/8HAAgACgDv/wUA9/8DAA8ABgD+/+3////5/wQA4v/+/wUA9v8PAAEACAAKAAwA+/8pAPj/BQD2/9H/
BwDw//v/+//1/wMA9P8NAAQA9P8ZABIA5//j/wgA8P/w/93////p/wEA5P/2//n/CgAAAPX/9f8CAPz/DADk//P/BQADAA4ACwAKAAIA/v8AAPz/9f/3/+v/v//x/2kAEADm//j/7f///+///P8BAAsA8v/1/+n/
+//Z/+j/6f/3/y0A+v8NAPb/IwD///f////h/wcA+v/9//v/9P8rAP3/BwAGANz/DgDw/wIADAD5/+X/5v/5/wMA5v8JACoA///z/wMADAD8/xkA+P/3/xMACgD1/wcA+v/3//3/7f/+//3//P///wYA7P8AABIA
CQAIABEADAACAAoABgDy////8/8AAPT/+P8NAPz//f8AAPr/7v/1//3/+f8GAPb/+v/7/xMAAAD8/wUA/f8PAPr//f8MAOL/CQAEAPD/PwADAOL/9f/7//n/AQAAADAA7v/5/xEA4P8JAOL/7v8DAP//8f///ykA
AAAEAPL/DQD8////AAAGAAEA6v/0//v/AgD4/+P/GQAXABoAAADU//3///8EAPL/+f8rAPv/8f/9//n/8P8NAPv///8DAAYABAAMAAEA/P/1/0EA4v/r/xsA/v8LAPr//f8bAOr/5//z/zsA/P/3/xUA5v8GAPL/
AgD+//b//f/1//H/EQASAAIAEgAAABYACQDw////CwD9//v/8f8hAPv/GQAJABAA//8NAAEA6v8EAAgADgAqAA0A8v8CAPr//v8FAPT/7/8DAPz/+P/1/wIA6v8EAC4A7v8BAPf/DwD5//X/DQAeAPv/+//k/yMA
AQD8////EQD8/x8ACgD8//z/EQAMAPj/AQAgAAcACgD7//3/EgAGAAUA9v/2/xMA/v/9/wMA+P/7/wcA/f8dAPr/+/8AAAwA7/8fAPj/HwAIAND/GgDm//v/CwAGAPT/AQAAAPj/DQADAPr/HAAIAAEACgD5/+//
CQD0//n/6/8FABIA+f/9//b/DQD2/+X///8HABUA8v8UAO7/5/8VAAkACgD6/+v/BgAcAAwAAAAJAAIADQAEAPP/7//7/w8A8v8HAPj//f8QANz/+P8RAP//AwD9/w8AEwD6/wEA8P/1/xkA//8FAAQA7P/n//P/
6v/x/wAA/v/x/9//CgDw//z/3/8GACAADgD8/+T/4f8QAOj/AQC+//z/7f8HAPz/AAD+/wMA/v8NAPT//v8RAPL/8/8SAPr/9v/x/xwAXAAIAEgA+P/h/wEA+P/0////AwBCAAQAEAD9/wcADAD4//v///8LANz/
+P/n//v/GQD5//n/AwAYAAMA7P/9/9//+P8bAAcACAD//+X//v/3//H/6//4/wcA+//l//n/AQASAOz/7P8dAA8A2v8DAPr/AwDs/xkA6P8JAPL/8f8hAPj/+f8XAPr/CgAIAAAAAgAJAOj/AQAWAP3/BQD4/xUA
+f8LAPH/3f8QAAIA/f8VAAAA9P8LAAwA/P/5//P/GQAHAOb/+v8JAPn///8RAPj/9P8RAPj/BwAIAPD/DwA8AAIA+P/7/wUA+/8DAAwAAgD7//f/+/8ZAPr/8/8GAPL/+//z/xMAMgAAAOr/+f8FABMA/v8NAAgA
+/8tAPz/EQD+/x8ABgD6/wUA8P8BAPj/+//5/wAA/v/4/wsA9f8dAPf/IwACAAQA/v/5/wwABAD+/xUAAwD4/wMA6P/6/xkA+f8DAPT/8//y/wEA8f/5//X//f/8/wUABADy//b/AQD3/xcAAwAeAP7/7f/0/+H/
8//p/wQA6P/5/w0A+f/v/w8A6v/8//n/+v8NAP7/CQALAO7/AAAGAPH/3/8AADoA+P/7//r/BQDv/wUA9f8xAPb/8//3//P///8LAOf/2//r/83/AQAYAAIAFAAUAOz/8f8RAPT/9f/6////+v/1//b///8AAAAA
9P9HAAUA4P/+/9//+/8PAAcAAAAEACQAAQD0/xAA8v8HAAIA+P/v/wEA9v8FAPT/BQAQAAEACgALAPr/+f////j/BQDz/x0ABwAEAP//8//+/xkA9//r/wAA4v8OAAwABQAmAPr/DwD6//H/AAAgAPj/BwDy/+f/
+P8nAAEA+P/6/wMA7P/x////CQAKAAQA/v/t//P/5f8BANz///8BAPv/1//8//X///8RAPH/KQD+/9v//P8JAAQA8P/+/+f/8/8/APn/EwAJAPj////v/wMA9v/1/83/EQD8/wYA7P/3/w8A8v/f/wUABAD+/wMA
DADy/wEA6v/x/+n/8/8vAPn/8f8HAOz/CAD+/wQABgD5/wkA/f/5//b/AwAEACwA+f/p/+7/IQD2//X/+P/b/+r/0f/4/+n/DAD8//H/BQD3//f///8BAAMA3P/4//f/6/87AAYAHAD0/yMA+v/3/woA9v/2/9//
/v/r/wUAFAD4/+n/+v8FAPX/8f/9/wEABwDS/w8A/v8HAPj/DQDw//n/8/////3/BQD2/w4A1v8MAPz/AQDa//H/6f8AAPz/CQAIAPH/FQD2/9n/EAD+//z/BQAAAAAACgDc/wEA+v8CAOb//v/t//j/EwDu//X/
DgAGAAMABgAKAPz/AQAGAPP/AwD8/w0A/v/x/wkA9v/1/wkA9v/7//b/6//0//f//P8rAAUA4P/+/wsADAAQAPf/7f8HANj/CQDk/+3/DQAGAAAACwD8/+j/AwADAPL/+f/9/+v/0f/3/+3/8v/9//X/+f8DACQA
8//1//v/+////+v/AwAsAPL/5//7//H/AQAAAPT/LQAXAPT/GADo//D/6/////X/7f/T/wEAEADv/xsABwBGAPf/KQAOAOr/9//t//j/7f/u/+H//f/3/wUABgD6/yEA/P8PAAAACADy/w8ABgDm/wQA+P//////
7//j//H/FQD2/+v/CQD+/woAGAD0//3/BwD2/wUA6v/k/9P/9f/3////vf/9////AAAYAAIAGAD9/xEA/f8HAAwA+P/9//X/AQAMAPn/FwD6/wEA/f/j//X/BwD2/+P//f/r/wcADgD0/+P//f/5/wEA7v8CAPb/
AQAKAAEA8P/8/yMA8v8jAAYA9v/2////+/8FABMAKgD4/+//+//r//f/FwAMAOz/9f/f/wYA6P/4/xMA/P/3/+3/w//7/+//CwDw/wwA2v/x/yUA+f8HAPv//f/9//f//P/9/wsABAD+/w8ACQD8/+n/tf/+//3/
BwAMAO7/w//9//f/9v/t/xAA9v/+/xkA/f/3//b/5f/7/w8A/P/d//f/HQDt/wsACwAGAPz/7f8OABoAAgAiAAAA6v/8//f/+//r//b/2/8DAPr/+v/f/wAADAD9/w0AFAACAAMA7v8RABwAAwAmAPn/EQD0/ycA
AQACAP3/4f/5//P/9f87AAEA4P8AABgAAADm//D/EQD6/wcA9P8NAPz/2//1/93/BgAUAPn/+/8GAPT//P////f/BQD5/xkABwDo//f/CQD9/9n/9P///wcA8v/4//3/BQAKAPb/KwD9/xMA+v/h//r/DQD5/ykA
AgD6/+//9/8SAPL/AQAcAPf/DQD+//H/4f/f//3/EQACAOL/AwAGAO/////7//n/AgAOAPj/EQD9/wMAAQAUAP3/3/8OAAYADwAKAP3/+//3/+v/+P/1/wYAEgD4/+H/+f8HAAkAEAAEAAgA+f/1//f/5//+/w8A
+v8ZAAIAAgD6/+//9//z/wIA9v8MAOj/+f/9/wQA6v/9/w0ACgDm/wMA4P/9/+P/+f/l//b/DQABAOr/BwDi/wAA5P/4//X/BQACABIA/P/3/+//8f/d/woADgABAPr/6/8JAP7/6//5/xUAAwAQAAcA+v/1//v/
+P/n/wwA6v8JAB4A+P///wYAAADl/wcA7v8PAAkAQAAHAPz//v8JAPX/yf8DAAoAAwASAPj/DwD//+v///8DAPr/IQD+/+3/AQAoAPz/EwACAAQA+/8HAP3/HQABADQA+f/x/wAA/v8RABgA/v/r/wgAIgDw//f/
BwAeAA4ACgD+/+3/FgD6//v/EwAAAA4AAgDs//r//f/7/wkA8v/x//3/1/8HAPz/DgDo//v/DQD9//f//f8dAAQAIgD7/ysABwD6//L/7/8lAOD/+/8DAAYA7P8DABIABQD6/wgAIgDm/7v/+P8RABoA8v///zMA
CwD8/wcAGAALAAgAAAAIAPr///8IAP7/CwDK/+3/7//7//3/+P/d//v/9f8BAAAA+v8BAPn/RwDv/wcA/P/1/wQA7v/0/wMA/v/x/wIABgDu/xsA5/8JAA8AKgD1//f/AQDa/woA/P/+/wkA9f/v/wYA3P/2/+v/
8f8lAA0AKgAKABIAAwA+APj////7//f/+P8LAP3/9/8LAAIA8f8bAP3/6f8KAAIADQDK//v/FQD1//H//v/5//z/7//3/7n/9/8XAAcA3v8WABYA9//h//v/8f8AANz//v8DABMA9P/r////BgAMAAQA7P/4////
AQAIAP7/AQD7/+v//v/z//r/0//9//P/+f8hAAQA7P/8/w8AAAD2////BwALAA4AAQD6/xEA+P/v/+P/FwAeAAUAAgD5/yEA/P8LAPn/8f/8/wkAAQDy/wcAxP/j//f//f8DAPX/7f8XABAAAwD8//b/7f/6/wUA
/f/t//r/DwAEAAYABAAEAAEAAAD4//v/AQAUAPD///8BAOj/8v/R//f/7/8OAOr/BQAuAPv/1//5//X//P/5//T//f8FAAgAAQDo//j/+/8BAP7///8BAPn/2////w8A9/8hAAQAEgD8/xEACwAMAP//6f/9/wUA
AQDy//j/7f/6//f/9v8jAAAAEgD3/+////8DAAcA/P8NAO7/8/8lAAoA+v/y/y0A+v/r/wIA5P/+/xMADgAeAPn/BQAEAPb/BgACAPz/+f/3/+n/AQD8/wQAPgACAPD/BgAiAAkA6P/+/xUA/v8RAOn/CQAIAPT/
+P/n//z/CQABABYABAACAAoA/P8HABYACgACAPD/BQACABgACwDk/wYA9P/9/w8AEADw/+H/y//3/93//P/r/xIAEgACAOr/BwD2/w0ADAACAPr/+v/3//3/IQDu//H/EgAAAMv/4f8UAO7/FgDm//3/4//q/9n/
6/8lAAAAAgD2/xUABQASAO3/wf/7/xEA8/8NAPj/EQAUAA4A+f/5/wMAEgD+/+3/AAD2/wYAAADq/yUAAQDe//v/8//o//n/AQAQAPf/8//8/wUAAADi/wAA9P/2//P/5P8pAPX/5f/4/9P//v/v/xwAFAD5/xsA
AwDq//r/8f8EABQABAAYABAA6v/6/xEA9f/r/wUA6P/w/zkA///1/wYA/P////3/9//7//3/7f8CAPz/8//J//D/8f8MAAIA/f8fAP7/8f8DAAIA7f/5//r/AwAGAPT/AwDw//n/BQDy//n/AgAWAPT/DwDw/9f/
CAAuAAAADAD+//H/9P8HAAcACgD+/+3//P/l/wUA8v/2/yMA8v8HAP7/HwAQABoADQD0/wQA/v8BABYADwD6/wIA2P/5/9v/8/////n/BQD6/+n/BQAWABAAFAAAAAAAAAD0//z/+/8AAPj/EQAGAP3/FQD7/+H/
+f8XAAoACAAEABAA+P8BAOr/7/8EABQACAAIAAwACADq/+3//P/1//n/9//5/w8ACAD+//7///8EAC4AAgAmAAEAKAD4/wsADQD6//H/FwAAAAQADAAQAAUAAgD1/wMA7//3/+7/9f8EANL//P/n/wAA/P////3/
AgAEAPL/BQD0//n/8//v//b////o/+v/8/8jAAsAAAD1//3/BQAGAPn/+/8DAB4ADwD4//j/AwAWANr//P/5/wMA/P///ykA/P8HAA0A+P8AAOD//v/3/wcACgD///v/EwDw////+//7/wEA+/8TAPn/EQD9/ysA
/v///+7/8//7/xUADAD2//3/4f/2/xUA9P/x//v/0f/x/9f/CQDw/xEA2P8JABQAAwACAAMA7v8KABAABAACAAcA+P/1/0UA+//9//P/+f8CABQAAQDs//7/AQAJAAYA+f8JAPb/+f8QAAAAAgDc/wwAGAAJABQA
DwAQAPb/8f/z/+v/BgAiAAAA/P8BAAQA/f/x//n/CwABANz/9f/5//v/+//7/wMA+f/9//n/9//+//X/CgD8/wMAIAAmAPL/AwD+//z/AQD1//n/9v/7//H/CwD7//n/AwD4/xUACgDz/+v/AgD4/wIA/P8BACoA
9v/3//f/4f/0/wUA+/8FAPL/CwAGAA4A+P/r//r/9/8IAPL//v/d/wYA9P/1//3/7v81AAYA7P/3/wcA/P/5//f/5//1/wUA8/8BAAMA1P8GAAgA+//5//z/7/8BAOb/+P////L/GQAKABoAEgAaAAMA7P/r//n/
/f8NAPX/4/8GAPL/8//9//3/9/8HAP7/9v/9//D/+//6/wcA///9/wwA6v8AAP7//f/x//z/CwAHAAgAAQAKAAYA/P/s//v///8RAPT/6f/2/xUA+f/v//3/8//9//X/AQDo/+X/4//7/wMA+/8VAP3/8f/+////
+//p//7/CQD///3/AwD+/wcA8P/8//P/GQAIAA4A2P/9/9n/8P/7/wAACAALAO7/+f/z//b/8//4/9X/+f/n//X/9/8NAAIAAQACAPj/IQD//wEA/f8jAA0A+P/8/wcADgDa/wkA9P8CACQA9f8RAAkA/v/1/wMA
BgA4AP7/5/8HAPD/AQAKAAcA3P/5/xUA//8JAAUACgD//+3//v/l//3/EwDu/93/BgAIAPj/BQDo//v/9f/h/xYADgD0/93////5/wQA6v/5//P/9P/7/wYAFAD3/83//v8xAAkABAD4/9f/BgDw/woAAgD8////
BADs//3/BQDp/wsA9P8LAP7/CQD4/xcA6v/l//3/8//3/ykAAwA4AA0ABgDo//f/9//t/wwAAAD5/wsA/v/7/+3/1/8HAAAACgDs/wcA+v/6/wUA/v8FAPT/8/8KAAwA+v/t/+3/UQD2//n/9//9//P/7f/7/wcA
7P8BAPv/JQDt/wsACwDw/wwAAADv/xEA+/8NAAEABAACAPr//P/9//z/8/8AAP7/EAD8//z//f///wcABADo////9/8MAOr//v/7/wAA+v/9/ykA/P/h//D/y/8cAAwABQACAPH/9f8BACAA/v/z//H/CwDw/+n/
AgDy//n/FQAAAM7/+v/5//n/AQAAAO7/CwD2/wsA1v8AABIAAwAQAPj/EwAgAPj/+f/p//r/8f8PACQA//8FAP3/CQABAO7/BgAeAAQABgD4/wcA+v8RAP//+f8CAAIA/v8XAPv//f/4/xUA/f8NAAEABgALANr/
9f/3//r/AwACABIA///7//j/EwD6/93//v/p//v/4/8JAAgA6P/5//3/AQD9/9//+P/l/wYAFAD7//f/9f8JABoA/v/6////8v8HAAIACgAMAAYA7//x//b/GwAHAO7/AgDm//n/4f/z/+X//v8RAPr/EwD8/yEA
+f/3/wYADAAGANr/CgDo//r/8/8HAO7/AgAIAAsAEgDu/wUA+f/5//3/7//y/+X/+f/9//T//////wcA/v/5/w4Azv/y/xMACQDs//n/AQALACoACgAoAPX/7f/5/+P/9//f/wgABgAJAPz/AwAUAAUAFAD/////
/P8DAPL////6/+//9v8XAPL//f/5/+n/9//v/wcA+v8BAAYA///1//T/8f8EAO7////t//z/AwD9/xMA+/8pAOb/8//7//n/CwAKAOn/2f/1/wEA+P/p//7/BwABABgA+P8FAAAA9P8XAO7/+//7/xIA7v/1/+H/
DADy/wMA/v/4//f//P/x/wIAEAAAABAAAgD6/wIAAgD9/wMA/v/1//3//f/1/+v/7//f/wMAIgAFACgADQD2/wMA7v8BAPz/+f8FABEAMAD5/yEAAAD6//n/3f8NAPT/BAAaAAEA6P8LABgA/f8HAPr/BwDp/93/
BQAeAAMAAgADAOL/5P/T/wIA+P/w/yMABAAIAPj/6//4//n/CwAIABQABgD5/ycA8f8hAPz/BQAFAOj////t/wsA8P/2/ycA///Z/w0AAgD2/+P//f8RAPv/z/8AAAoAEgDq//j/AwD9/+//BwACAAMAHAAGAPD/
8//3/wUAEADq/ykA+//t/w4A5v/+/xUAAQAEAAAAGAD0/wMA9v8bAAYA8v8TAPb//P/3/wIAFAAWADwA+v8hAPX/GwAHAAAA/P8BAPv/5f8HAOj//P/z/wcAEADy/xUA+v8JAAgADAAKANL/BgDy/xgAGAD//9n/
+v/x////2f/2//3/CADs/wkAAAD9//f/AwDu//b/9f8NAAYA8/8XAPr/4/8GAP7/9v/p//v/+//z/9//8P////D/z//6/wsAAwAMAP//6/8HABIA///h/wAA9P/6/x8A/v/9/wAAAgADAPj/9P/z//j/+/8DAPT/
5//T////FQDp/9f/BAD8//f/AQAdAC4A+v8nAPT/MwD8//P//P8JAOz/7f8LABYAEQD0/wMAAAANAAoA9v8fAAUAIgD7/wsA//8BAAMA2P/4/wkA/P/v/woAAgD2/9v/9f/p/+7/AwARAP7/AwDy//3/7f/e/wEA
/P/x/wcA+v/5//f/BQD2//v/1f/4/+///f/j/wYA2v8LAAQABQDm/wQA+v/9//n//v8lAPv/+f8SAPL/FQDQ//f/5//5/xEA+//9/xcA8v/8/+f/+P8PAOH/8f/w/wEABQAOAPv/DwAFAOj//P8BAPn/CwD5/w8A
/v/z/wcAAAD9/+X/7//j//3/9/8AAPz/9/8nAPH/x//z/xkAAgAMABUA6P/r/wEA+/8hAAkA4P8NADoA+f/v////JQD6//f/+v/n//X/GwAEAPj//v/1/xIABgD8/+f/AAAEAAwAEADp//n/BQAKAAQAHAAKAPL/
+//d/wAAIgADABoACgAkAPL/KQAGAMj//P/9/wcAIgAEAPr/7//R/+X/z//v/+n/9/8FAAQAAgAJAP7/+f8LAPH/JwD5/xUA/v/5//v/7f8KAAwA8/8HAAMA+v/5/1EA/P/d/wQA3P8BABAABAAQAPT/8f/s/xMA
AwD8/xAA4P/5/wkA9/8NAAIAJgD5/+n//f/b//3/CQD+/wEA9v/r//r/+f8JAAIA8P/5/wIA9v/7/wkABgD2/wQAGAAIAAAAzf/n//L/BwD9//v//f8BAPP/7//2/+//9P8FAPr/7//4////BgDo//z//f/6/+X/
8v8DAPT/PwAHAAAAFQD8//b/BwD//wMAAAAAAAkA8v8EAPT/AAAGAOz/AwD1//3/BwAaAAAA6v/2/xEA9f9FAP7/7f/9/+3/AwDy////9f8XAPb/BQAOAPb/2f/6/wMABADY//z/JQAJAOD/+/8BAAIA7v8AAPT/
AgAQAAQA6P/6/xcA+//9//n//f/z/+X/BAAaAP7/6f8TAOr/BAD4//n///8DAAwA9/8fAAAANAD1/wEADQD2/+v/CwAFAOz//P8LAAUA3v/8/ykA9v/z/wUA9P8HAAAABAD4//v/DwD/////AwASAAUA7P/3/wEA
/P/5/wIA/P8MAAQABQD6//j/5//t/xEAAwAKAAsA9v8IAPr/9v8bABUABAD8//H/+f/n//v/5/8IAAoAAgDs//z/HQD+/wMAAQD8//////8MADYA9v8jAOv///8FAP7//f/9//v/BwD///X/AgAOAOz/zf/v/wcA
CwAOAB0A3P8JAPb//f/t/wUADgAOAPT/EQAEAOX/4f/9/+//9/8LAAAA3v8CAPb//P8DAPb/JwANAPz/BADw/wcA+P8EAAQA+//p//T/9f8IAOj/BgACAPL/KQD7/x0A+v8DAPX/JQAIAOb/8//p//z/7//4/+n/
AQDy//7/7f/w/+n/9P////X/BQD0//H/+f8VAPn/EQD5//3//f/7//L/AQADAP7//P/z/wgA3P/7/xkA9//t//v/9f8IAAIA///f/wQADADl/93//v8/AAUA/P8BAAgADAAGAPb/zf8AABwA+//v//n/DQDn/9v/
6/8PAPf/+f8CAPb/+P/f/w0A6P/m/wMAAwDU//7/KQD7//H/9v/V/wQAAgATAOb/FgDu//3/5//z/+v/EQBAAPz/1f8aAPT////v//f/5f8EAAwA/f8FAAUADgANABIACwAaAAIACAALAOb/BgAIAPX/AwDq/w8A
9v8TAAUACAD//xsA8//v//D/9f/0////AwDY//3/OQAFAAwA+v/t/+v/1//9/+3/9v/5//P/AwD1/+X/AQAAAP3/+//7/xEA9v8JAPf/8f/0/xEACgD+////BwD7/+3/EAAKABEAGAD+/+3/EQAEAPP/AQAIAAQA
BgD6//z/9f/u/ycAAgD8//b/CwAZAP7/9v////n/9f/3/xEA6P/j/wAACgDz/+v/AgD4//z/AQD6//f//f/j//X/9//o//f/AwD0//3/5f/6/xUAEQD2/x4A7v/2//n/9f8RAA0A0P/2/+f/AgAEAPb////v/+X/
BwD8//n/7f/y/+n/FADw//v//f8MAPD/8/8RAP//7/8GAOD/9//t//v/HwD///3/CAAQAP3/+f/8/xMA/P/v/+//LQDv/xsAAwD2/wgALAADAAYADADW/wkA4v/6//P/BwAGAPL/+//6//f/9/81APz/6f8GAPT/
AwDm/xEAEADs/83/8/8HAAMA5P/4/+3/9P/7//r/0//+/y0A9//n//n/BQDz/xMALAAwAAgAAgAAAGoA+/8VAP3////p/wEAGQAwAAAA9P///w0A8/8LAPv/7//8/wMAAgAAAOb/1f/8//v/7/8FAPj/AQD2/8n/
AQAEAP//CwD4/+X/+P8nAPz/AwDn/+3/BQD0/wIAMgD8/yUA9//7/+//zf/1/wsA/f8LAPL/HwD9//H/BAAWAAYA/P/3/wkABgD4//n/DwD1/9v/+v8BABAA/P8CAPL/AgAMAAMACgACAOz/+//r//v/0f/s/6n/
CQDu//T/AQAGAAgABQAGAAcA3P/+/+X/CAAIAP3/DwD6/wkAEADs/wMA7P/8/+P/DwDo/wQAAAD2/xMA+v8HAAIA+P/5/xsABgAkAAAA4v///w0A8v/Z/wIAKAANACoADgDm/w8A8P/8/93/+/8VAA4A6v/8//X/
CAAOAP7/DwABAPb/+v8LAPb/FwAIAAgA8//3/wEABgAAABwA6v8TAP3/KQAKAOL/CADs/w4ABgAKAPb//f/1/wUAAgAHABAABgD4/wEA7P8MAAgA/P8FAAwAAgD7/wUA/f/5////AQD6////DAD2/wwA8v/4//v/
+/8DAP//6/8BAPj/BgDg/wcA8v/w/83/AQD2/wEA6v/q/7H/9f/z//f/AwAIAN7/AwAKAAwA9v8ZABoA9//r/wMAFAADAAoAAQD2/xMAAgATANb/BwDu/wgA+P/0/+3/+v/9////+//0/+///P8dAA4AFAAOAPT/
+/8LAPb/+f8DADAAEwDo/wEA9P/y/wMABAAOAPr/EQD6/+X/+P/z/+//CQD4/y8A+f8HAAIAAgD6/+n/CQDy//X/GwACAPb/DAAAAPL/6//7//f/AgDw/wAA/v/w//P/8f8TAAkA9v8GAPL/DAD4/wkABgACAP7/
AwBAAP7/+f/3/w8ADADw/xIAAgADAAAACADq/wkA9v/y/+//AwAAAPz/HwADAAwA+v/3//z/FQDt/9H/BwDc/w0AAAD+/wUAIQDw/wIAAAD//+////8TAP3/8//w/+//BQAMAPr/EwD3/wEACgDW//D/5f8DAPD/
DQD4//X/8f8EABoAAQD2/wsAVAAYAAQACQAKAPP/9//1/wcA+v/3//3/7f/4//3/CAD6//v/2//6/+H//P/p//P/8//x/8X/+P/z//r/9//9/wEA+//7/w4ABgD6/wMABwAKAPv/DwD2/z0A+f/z/+z/6/8KAPj/
///7//z/CwADAOb/BgDk//r/BwAAAPL/AwD4//f/+/8EAPL//P8NAPT/5//6/xUACgAIAAIA6P/7/xUAFwAKAAEAFAD///H/BAD8//z/EwD9/9//AwAMAP7/MQAIAPL/BAD4//v/6f/z/+//AgAAAPP/EwD//wMA
9//d//z//f/9/y0ACQDu//3/5/8SAAwA+P/p/w4ABADr////DwAOAAYA+v/+/xkABgD8/wAAGgDy/xcADQD8/+b/p//7/wcA8P/j/xEA2P/1/wMA8/8JAPj/6f/y/9n//v/p/wMA/P/0/yEAAgAaAAAA6P/5//X/
AgDw//L/8/8NABAACAD2/wcA6v/v/wEAAwAmAPX/IQD8//3/DAD4/wMACgASAPT/DAD2//r/+/8BAPb/6//d/9r/4//1/wkA/v8XAPj/+f/v/+H//v8DAPH/3/8FAPL//P8jABQADAAFAAgABQD+//z/AQABAPr/
CgD6//r/CwD+//n/BgDe//v/IQD//wcA/v8HAP3/GQD5/xsAAAD8//L/9f/6/+v/GAAiAP//6/8FABoAAQAUAPr/IwD7//H//P/Z//j/3f/m/y0AAwAGAAgA7P8IAO7/FgAMAAYAIgADAOT/8f/7/xYABAD2/7P/
EgDy//j/8f8JACAABQD8//3/GwAEABYA9v/3/wQANADr/yUAFgAAAAwA8P/z/wMA///b//L/BwAEACIA+v/r/xAA3P8CAPT/CADs//f/7f/4//3/+//x////CQAFABgA9/8FAP3/8f/2/wUA8////wMAGAD//wUA
9P/9/wIADgD2/93/+P8TAPr/8//+/+//BAD+/wMA2P8SAA4AAAD6//P/LwD5/+H/+//p/wMADgD+//3////l/+7/6/8BAP7/7v/l/wMAAAAMADQA9v/v/wQAEgD4//P/9P/z/w4A9v/8//H/BAAQAPT/6/8GAPL/
FAASAPb/9f/+/wsA+/8fAPb/2f/s/y0AEQAmAAsAMAD7/wMA9/8FAAIALgDy//X/+//v/wMAIAD9//v/BgDO//X/EwDt/+H//P+9//b/BQD6/9n/AQAeAPf/GwD8/ycA/f8XAPP/8f8IAPj/+P/h/w4AuP8HAAwA
8v8VAAgA+v8JAPL//v8FAAcAEgAHAPL/DAAKAP//5f8AAOz/DQAaAAMAQAD1/+f/AwA0AP3/BwDw/wEA7v8FAAYAAAD6/+//+P/9//3/+f8EAAIACQAQAPj/DQAEAC4AFgDy/wEA8P8CAPb/DgAaAPr/9//x/9X/
8//x//f/EwAAAEAACQAGABoAAAD4//v/AgDS//P/5/8FAPb/AwDo//z/AQD1/x8A9P8dAOr/9f8OAMb/BwDq//X/BwABAPL/CQD2//r/8f8KAAYA/f8BAPz/9f/t/+v/BAAGAP3/AQD9//v/9f8BAPT/2//7/wkA
/P8HAPT/BwAFAA4ABgAUAAUABgD7/xkA+f/t/wwA5v8CAO7/GwD6//P/AwADAPT/+v8PAPX/4f8HAPj/7f/9/woACgAFAO7/AgDu/wcA9P8CAAYA9//x//j/5/8HAAoAEgASAPf////9/+X/BQAGAAcABgD1/9n/
+f8PAAMA9v/u/+X/DQDu/wAA9v/1//n/7v8XAPn/8//z/yEAAADu//7/BwD///P/EAAAAP7/NwAMAAAA9/////L/DQAAAPr/+//1//f/FQAAAPj/7/8BAPX/HQD6//n/+////zsAEgD+/xcACwAIAPz/CQACAP7/
BwASAAIACAAJAAYABQAkAP3/8/8IAO7//f/5//v/AQD3/+//AQAoAPr/+f8DAPr/9v/r/wcA/v/0/+//AQAOAA0AEAAGAA4A8P8LAP3/+//7/+f/7f+z//j/AQDq/+P/9v8tABgAAgD//+//AgD2/wYABgAJAOr/
/P8RAPP/6//0//H/8P/d/wcA7v/6//P/BwAEAAIA/P8AAB4AEQAQAPL/1f/w/w8A7P/1//H/4//+//v//P/7//v/8//5//P/BAAGAPz/CwAIAPL/CQAGAPL/HwAJAOL/+f/p/wYA1v8JAO7//P/3//j///8DAAAA
BAAoAP3/CQD4/wEA/P8LAPj/AQAFAO7//P/j/wMAFgD9//n/GAAUAO7/8f/4/ycAAQD8/xYA6v/2//P//v/r//r/BQDp//X/BgDo//r/CQADAOz/EAAIAP///f8TAOb/EwBCAAIA7P8JAPz/+/8pAPP/5//+/xkA
/v8DAP7/BwABABQADADa/wMA+v/6//v/AQD4/wsAAAD3//v//f/z/wEABgD9//X/CQAuABoA+v8VAOL/8//3/wYA+P/3//f/EQAWAPf/5f8OAAQA9v////b///8FAPL/AQD6/wgA9v8JAAoA9v/t/woA6P/z/8f/
+v/5/wAAIgD///3/+//t/+//z//3/xsAAwAQAAoABAD4/xUACwD6//3/BwALAOr//f8LABgAAAD8//f/DQAUAP3/9//u//3/9//v/+7/8/8AAAwA9P/L/+7/3f/2/wkA7v9LAPX/KwD5/xsA//8FAAIACAATAPL/
7v/p//r/4f8AAA4ADwAKAOj/5//s/wEA/P8bAPv/FQAeAOb/BAAOABIA9P8BAAYA+P8HAPr//f/q/+P//f/f////5f/m/+P//v8DAAUAEgALAOz/9f/p/wQAJgAAAAAA/v8LAAQA6P/+//X/CQAMAP3/6/8CAAgA
+v/7/+X//f8HAOb/BwDk/wYA+v8KAPj////1/wgADgD4/xUABADo/wMA9v8HAAIADQD2/wMAHgDy//v/9/8HAAAA9v/3/w8A/v/t/wYAAAAJAAoA/v/t/wcA8P////////8FAPz/8f8HAAYABgDw/wQA9v8EAPj/
5v/N/wkAIgDy/wEAAgDK/w0A+v/8/+v/8P/t/wgAEAAAAOj//v/r/wAA6P8FAAIA7//r/+3/DwDp/w0A+P8PAPn/DQD8//X/+P/9/wYA5P8FAOr/CgAAABQAGgD7/wEA4v/5//z//f8BAAwAAQD+/wcA7v/v/+v/
DQDi/xwA7P8JAAIA//8RAAQAAgD9/wcAAABCAP3/5/8MAPz/BADo//v/BwD8/xcAAAAUAP7/9f8EAAAA8v8lAP7/CQAGAPD/+/8HAAsAEgAHAMj/8v8lAP7/2//t/xkADQDw//v/CQD//xEA/f/p//v//f/3//X/
+v/9/wMACAD6/+//CwDy/wAA/v/4//X/DQD2/wQABAD1/+//FgDW//n/7f/8//3/BAD0//z/BwAJAEAA/f8VAAkA7v8BABgA//////f/DwDm//f/+f/t//v/4f/4/+f/AgDs/+7/0//2/+H/8P/z/+v/5f8FABAA
+P/n//P/CwAFAPr/EgDo/woA+P8GAOL//P/5/wQA/P8FAAoA+P8BAPj/+f/8/+v/DAD8//f/9f8PABIA/f/r/w0A4v/5//H//P8NAPz//f8NAP7/9f/r/wIACgD6//n/9f/n/wcA+v8NAAIA6/8vAN7/+f/t/9f/
AwAIAPn/8//x/9P/+P/j/xoAJgD7//X/+/8fAAAAFgD//+v/BAD+//f///8IAOD//f/p//7/8//8//v/+v8BAPL/AQAHABQA9P8DAAAAEAD9//X/EQD4/wAA/v8FAFIAAAAOAAIA9v8GAAAAEADw/wMAGAD8/9n/
+//7//v/9/8BAAgADAAMAPv/CwAaAPT/8P/z//3/EwD8//f/+f8RAAIAAAD5/wkABADQ////+f/1/+3/AADe/wAABAAIAOb/+v8TAPj/BwD2/+//EgAMAPn//f///+P/8v/9/wMA/v8DAAwA9////wAA+v/4/83/
AwAUAPH/DQD//xMACQD+//n/4//9/wMA9P8LAPb/9f/+//n/8P/1//T/IQAGAAYA/f/n/wAAHgD1//v/BgBGAPv//f8IAPr/AAD8//z/DQANAPL/AAAGAAYAAAD6/wsA/P8XAAcABADx/wsA9P/t/wgA9P///xkA
+v8JAAQA6P8CAPj/AQACAP///f///wcA8v/7/wwADgD///P/CQD4//f/FwATAAAAEADy/////f8DAEAAFQDY/wQA+P8AAPz/9f8/APn/9//7/+f/9v/v////9f8FAAIAAgACAPT/LwD5/+v/+/8JAPv/DwALAPD/
/v9DAAAACAAJAPD/7//f//L/+/////n/+f/j/wcA5v8LABoA+P8XAB0A8v/6/wUACwAaAAIABAASAAIADADu//v/+f/2/x8A+f8fAO3/8f8BAOz/DAAGAAcA+P8DACwA+/8vAAMA9v/3/wsA+v/r//P/8f/8/wsA
BQD2/wQA/v/7//3/BQD2/w0A/P/7//f/+f8fAAQA5P/2/xcABQACAAUA7P8OAAQA/v8RAAUADgAHAPj/8P/7//n/IQD8/wMA8v/1//7/EwD///H/BwD0//f/5/8EAPz/9v8NAP//8//2/yEACgAWAAMAAAAVAAgA
8v8BABAA/v8GAB4A/f/z//f/FQD8//X/8v8JAPj///////3/FAAiAOb/3f/8//f/BAAWAPr/8//4/9H/AgAUAPf/AwDx/+v/+//j//v/NwADAOz/DwDs//T/CQAXAOT/9v/5/+7/7/8WAPD/+/8PAA4ABAD5/wcA
CgAaABMACgD4/zsA/f8VAAwAHAAAAAAADAD8/wQA7P/7/+P/9P8PAAYA4P/5/x8A+v8XAAsA/v/5//P/+P8ZAPX/EwD+//n//v/7//j/0//6//f/BgAQAAIA/v8OAAgACQDu/wQA/P///x0AAAAAAAwABAD0/+P/
+P/x/wQA4P8OAPb/BAD2//r/wf/9/wMA9f/z/wUAEAD6//X/CwDw//L/9f/5/+v//P/3//3/LwAHAAgA7//R//T/9/8AAAIA///9//3/AwD3/wMA/v/n//j/LQD1/xMAAAD+//n/+/8NACQABgD4/woA/v/x//v/
AADm//3/9//7//X/AAD6//3/HQD9/+//BQAKAAAAEgD+////AgDi/wYADgAQACIADQD8/xwAJgAaAAoA8f/p//3//f/4/w8ABwAAAAEA+v/9/wkABwDy/wsA5v8KANz/9v/Z/wMACAABAAYA///d/wcAFAD8/83/
DgAUAP//7f8OAOr//v/z/wQA6v/3//P/+/8RABoA8P8EAPT/9v8PAPz/AwAGAAIA+f/1//v/8//z/////P////r/KQD3////BQAUAO7/y//6/x0ACADq//D/GQAIABYABgACAAMAAgD+/wEA+P/p//n/DQD7////
CQDo/xoAAgD8/wUACAD8//3/IwD4/xUABgD+/wMA6v8DAAIA/f8bAPn/FQD//+f/DAAAAP///f/z/ykA/v/9//r/BQAGAAIA/f8PAPz/+f8YAPL/BQD8//f/8//7/wsA///9/wMA+v/1/8//BADw//n/CQDp/wcA
BAD6/wYAFgAGAPT/BAAMABAA3P8LAAQAAgD8/wIA6v///wMA+f8HANz/4f/7////6v8FAPX/CQD//9//BQDy//j/CQD+/xEA+f8HABkAzP8YAPj//P/7////y//1//f/AwD0/wIA7v/o/wsA///3/wIA9P/6//f/
DAAAAAEA+v/0/w0A+f/v/+T/3/8SABQAAgAAAP7/DwAMAAoAAADm/7T/R/8AAPj/+//3/woA4v/w/+v/CgD2/wQA/P/7/wMABQAEAO3/4f/s/w0A+//t//r/CQACAA4A/f8VAPX/+f/1//f/+f8NAPT/EQDw/wMA
DwAEAPf/+f/+/xEABwD0//v///8FAAYA/f/v//X/1//7//H/AgDq//3/+/8CAPb//P/h/wIA5P8HAAwA/f8BAAIACgDm/x0AEQDq////BQAGABIA8f8LAAcAGAD//wcA7/8XAAcAEAD3/+n/9v8TABcAIADo/w0A
CgDW//j/EQD///f/AgAcAP7//f8FAPL///8HABgADAD7//H/AQACAP7/8f/4/wUA9//d/wUABgD0/+n//v/7/wEA/P8AAAIA//8NAPf/1//6/+//+f/h/wIA9v/2/xMAGAAmAPz/DQD4/9f////9/wcA+v8CAPT/
8v/l//f/CwD1/wMAAgDy//b/4f8HAPj//v/r/wIACgACAPb/7//v/wEA/P8IABQAGgAyAAgA/P/8//X/BQD6/woA4P/6/+//+////wYA+v/7/wUAAQD2//v/3f/9/wcA+P/z//7/7/8FADQA+P8TAPX/CwD6//f/
AQAWAP3/8f8BAAQACQDu/wgAIAAIAAQA//8FAPb/DQADAAIABgDI//n/5/8FAOb/9f///wMADgD1/+3/AQDu//r/CQDt/yUAAwAIAAIABgD6/93/9f8XAPj/AwD0//v////p//D/2f8HAAgA+/8LAO7/6//6//X/
+v8LAAEA6v/3/yMABADw//f/FQAEAPb/7P8bAA0AAgACABAA+/8hAAYA8v/7/+H//v/5//n/CQASAPL///8DAAgA8v8BAPj/BAAkAPT/DQD5/wMAIQDu/wQAAgD1/xEA9f/t/xUA6P8FANT//v/5/wAAFgD6/wEA
/v/1//L/9//r/xUACAD+//v/6/8LAAgABwDu//v/BQD//+//+f8FAPz/5/8ZAOz///8RAPv/5//p/xkABgAMAPX/AQASAPr/CQDi//7/0//5/+n//f8HAAAA9P8TAPj/AwDg//f/+f/6/x8A///n/wMA+v8CAPT/
/v8XAAoA5P8NAPr///8NAPv/AQAFAAQACQDq//L/AwD7/wkA8v/z/wIA7v/7/zcA9P8JAP3/GQDq/wcA8P8DAPz///8KAAAA8f/5/wEAGgD2//n/BAASAP3/AQDz////BgD6//X/5f/6/w8A8f/j//n////8/yMA
AgDi/wgA/P8CAO7/9//9//j/HQD0/+f/AAAAAPr/IQAAAP7/9/9HAPn/AwAGABIA8v8VAPD/8f8IAPL/9v///+z/7//5/+v//v8DAPD/4/8TAOr/7/+n/+n/3f8CAPr/BQDk/x4AAAD8/yMAAwAIAPb/yf/9//H/
7v8bAPr/9f/3/+X/AgD4/wMA5P8NAAIA//8HAAoA+v/7/+3//f/3//v/FQD8/x0A7f/Z/wUA6v/1/0UA/v/l/wUAEgD0/8//AgDa//v/+//8/w8ACwASAPz/EwD3/ycABwDw//3/GQAIAPD////v////AQAFAAgA
/P/v/wkAHAAGAPb/+v/v/wMA8P/8/+f/AQD2//3/+/8RAEAA+P/t//D/3//9/xMABQD8//T/7/8LABAA+v/7//f/6//5/wMA+v8JAAgA6v8CAOj//v8hAPv/BwD2/+P/+f/7/wIA8P/y/+//8////wEA4v///x8A
AAD2/+b/CQACAOL/8f/h/woAFADy/wUA+f8fAPX/KQD0/+//BgD4/+T/zf//////7v8JAOr/AQD5/+3/7v8fAPb/2/8DAAYA9P/b/wkAAAAVAAQA7/8dAAcA7P/4/+3//P+//wIA7P8DAPr//f/t/w0AAAAAAA4A
AwAYAAcACgD/////+//x//r/GwAOAPr/AQD8//r/FwAFAAIABgD+//z/9/8CAA4AAQAIABsAEAAaAAwABQDu/woAGgD5/xkAAAD4/wkABgD6/+f/CgDq//j/4f/2//P/CwDk/w4AAgD8//P//f/p/wQA+v8FAPL/
BgD6//n/DwD8/+3//P8LAAMA3v///xUA/P8BAPf/DwAEAAAACgDe//n/JQAYABAA/P/t//f///8HAAwAFQAWAP//BQD7/+f/9v8fAAIAGAAJAAgA+/8XAC8ADAD9/ysAFwDw/xMADAD2/wcA8v/9/wIAAgD//+f/
AgD6/xUA2v8JAPz/8v8HAPv/FQAMAPT/+P/7/woACAAGAPj//f8HAPT/CQAGAPb/9v/z/wsADAAAAPL/CQAAACAA5P/+//f/CQDo/wQAAgD+/xsABwAEAAAA+P/3//H/AgAMAPj/AQACABQA8////xMAGAAFAPL/
8v/v/+T/FQAMAPT/AwDe//z///8BAPj/CgD+//f/5f8BAOT/9f/9/w4AAgAMAAAA6v/b//T/7f/6//X/EQAaAPb/7//6/w8A//////r/5f/y/xkADAAeAP7/AQD3/+n/CQD+/wYAFgD2/+X/+v8XAP//CQDz/+H/
AwDm/wkACAATAA4A9/8fAP7/EwDx/xUA+//p/wkAAAD5/wEAAgAaAP7/8/8CAOb/+P8DAP7/6//v/wsA+f8HAPX/DQADABAA7P+1//j/9f8NAO7/AQDy//r/EwD1//3/CgD4//v/7f/5/93/AAD4//7/BQAAAPz/
AgDk//3/AQDz//n//v/9/wwAEAD5//P//f///wMAHgAKABIA+P/p//X/CwABAPT/BgAeAPL/LQD9//f/DAAAAAEA/P/v/+X/AQAAAAYAGgD9/yMADgAqAAwA7P8DAAAADQAMAP3/8//7//f/7f/P/+v/8f8MABgA
DgAOAB4A4v/9/+f/BQDm/+7/5f8DAPD/CAAQAAQA+v/9//P/EgDs//b/zf8BAPL/BQDq/xIAJgD8/xMAAwDy/wQAHgD//wcA/v8JAAsACAAAAAoADwD6//r/AwAFAOz/+//Z//H/8f////P/+f/z/wAA7v8QAPD/
/P///wQAFgAVAPT/9v/5/woA7v8YAPj/8v8XAP7/+f/y/+v/6P8PAP7/IwAJAAAADAACABIABgDu//v//P/3//7/BQD+/+v/7v8FAAMA3v/7/wMAAQDs/+3/4f/9/xcA8//1//b/EwDv//X/BQAOAPL/3f/v/w0A
BgAGAPX/BQD8/wkA+v/p//X/+//7//3//v/1//v/8f8DAPb/9P/3/wMA+P/5/+v/DgDm//n/9//2/wcAAwDw//v/GQD4/ysA/f8LAAAACgD1/+n/AQAQAPv/EwDt/+3//P8hABgA6v8EAAoAAQDi/wwA9v8GABQA
8//3/+b/z//9////9/8bAAEA/v8KAAAA9v8JAPz/+f8HAPz/9v/t/wkAAAAIAAYAAQDq/wUADgDw/xMAAAAOAPz/+f8CAOr/AwDu/wAA+P8SAO7/9P/3//P/7//9//v/9/8RAPr/BwD1/9v/8//p//n/AwABAP7/
BgAWAAEAEAAOAA4A+v/3//7/IwAIAPz/9//3//X/7/8EAAgAAQAYAPn/8f/5/9v//f/p//////8ZAOz/DAACAO3/DQDy/93/AADs/wsA8P/s/8v//f8lAPv/+f8HAPz/DgD+/wIAAgD6/+X/EAAoAPX/AQAJABYA
+v8BAAAA9v/+/+v/8v/j/wAA5P8AABQABQDw/wcA9P8CAAwA9v/j////6f8BAOL//P8BABEA5v/8//v/AwD6//3/9f/8//3/AQDi/+3/3f8FAAIABAD2/wMA/v/9//P/+P/t//P/DwD7//f//P/h//T/7f/4/zkA
+//v/wIAAgD7/+X/9f/1/wUA8v/+//v/DADu/+L/BwATAAgAFwD4////DQDx/+n//v8dAPj/9f/8/xkA7/8nABcA3P8LABgA+v/9/+z/AQD+//3/BQDI/wcA1P8NAPL/AgDs/+//8//w//P/9/8NAAEAFAD9//X/
/f/9//b/z/8LABAA9v/z//7////+/+H/+f/9/wQA9P/0/+f/AwDs/wgA9v/5/wcAAAAaAAQAFgAHAAYA+f/v/+z////0/8///f8NAAYACAD1//v//P8RAAIABgAOAP7/CQACAAMA6P8NAMr/+f8BAOr/EwAFAB4A
AwDo/+v/EQD6//H/+P/7/wsA/v8WAOb/9/8FAP3//f8DAP7/CgDy//X/9/8CAAIA8f8/APf/2//0/+v////3//v/CwABAPr/9v/1/wEAIgD9//X/BgDw//b/DQANANL///8BAP//9//2/9v/BwAUAP7/2/8XAPz/
AwDy/w4A3v/t/+v/AwD0//r/AwD7/xEACAAAAP3/KQACAPj//P/3////8/8DAAoA/v/x/wAA7P/7/wkAEADs//T/7f8JAOb///8vAPD/0f8CAPT/7v/X////JQD3//n/BQD8/xYAAgAHABgA//8PAP3/8/8DACwA
/f8DAAoA/v8IAAoA+/8ZAPP/8/8GAAgACQDo//r/6f/m//f/CgAWAPj/8//4/wsA9//1//L/8/8MAPL/BAD0//r///8AAPr/FAD4//b/+//s/+f/+f/V/wYA3P8DAAoA+//v//j/v//r//f//f/7/wMAMgADAAQA
/f/v//n/3/8JAA4A/v8bAPH/+f/z/xUA9P/9//v/6f/9/xEABADq/xAACgD3/+n/CAACAPz/+/9ZACYA+f/v////9f/z/ycA9v8FABAAHgD2/ycABQACAPr/+f8DAOz/8P8FAAYA8P/5/+//BAAmAP3/HQD8//n/
/f/v//7/9/8GAPr/AAAEAAMA/v/4/+H/+P8hAAQA8v/6//f/+f/z/woADAAJAPz//v/t//H/9f8KAAYABQD+//j/8f/9//f/+//j/wMA6v/o/wUA9v/r//3/3f/9/xEA///5//3/GQDv/+f/EAAkAAQAAAD+//f/
9f8RAPT/3/8BABQA/f/1/wcAzv8GABAA8f8NAPv/LwD3//H/FwAWAP7/7//5/+P/DQDo/wUAMgD8/xUA+f/h/wUAFgD1//f/7/8dAP3/8//+/x0AAAAMAPf/DwD7/wcAFADw/w4A9v8PACIA/f/3//f/3f/q/xEA
DwD+//j/9f8HAPL/BgAUABcAFgD+/x0AAgD0//z/9//7/wUAAAAOAPr/AwD4/9X/7v8dAOz/EQD2/+//CQDu//X/z//w/9P/BgAIAAgA9v/7/wkABwAgAAMA9v8BAAQABADy/+7/4/8EAPD//P/7//X/5f/5/+v/
/f/7//X/CQD9////DADo//v/AQABAAoABAAEAAcABADw//X////7//7/5f////v/AADo////DQACAAoA9v/F//v/8f///+X/BwASAOj/+f/m/wsADQD6//j/9f/7/x0A/v8DAP7/7f/8/wsAAAAEAMz/v////wMA
BADy//v/EwABAPT/+//3/wEARgAEAPr//P/z/xAA7P8CAAgABwDs/xEA+v/2/+3////1/wcAHAACAPb/8v/V//3/+/8PAPz/BwDm//z/7f/+//f/+/8FAAoAAAAAAAoACQDw////HQDx/xEA8//7//v/AQDw//f/
+v8FAAYA+v8GAA4ADgAcAPv/+//9/x8A9v/t//b/3/8CAPz/BADy/wAA9P8HAAoA+P8NAPn/JQAEAOD/6P8dAPn/HQD6/+3/DAAWAPT/xf/1/wsAAgAYAAgA9v/+/9n/9v8LAAIA+P8BAPD/EQAKAO7/7/8BAPj/
9f8HAAUA5v8FAOT/DAAGAPf/+f8CAPj/AQD8/wcADAD0/wEA/P/9/wIA9v8PAO7//v/X/wQA7v/7/zEAEgAWAPP/+//8/+v/AgD4//j/EwAWAPj//f/t//b//f8DAP7/7v/5//7/4f/y//H/AgAEAPz////9/xMA
+P/f/wsADAAHAPL/CQD8//j/+f8BAPL/9f///woAAgD8/ykA6v/X//7/DwD///3/+//z/wAA9P8QAP7/AQD4//r/7//8//H/+f8VAAEA/P/1/xUADAD4//f/7//6//P//f/1//3/8//3//n/4//7//j//f8BAAwA
///r//3////1//3/9P8vAP3/AwD//9P//P/j/wwABAD3/wcABAAEAPb/5//4/wMA6//h//v/CwACAM7/BQAAAAYAEAACAAQAEAAMAPv/+//8/xcA///R//T/z//1/xMABADQ/woA8P8YAPj/9P/h/wEACgD7/w8A
///7/+z/GQDz/+3//f8NABYA5v/3/xkA+P/5/wYADAD5/yEAAAACAAIA7v/5/xMA7//l////+//z/+f/3/////b/8f/2//f/7f/z/wkACgD5/+f/EQD4/wQA6v/+/9X/8f/9//n/7//8/+//CwAGABMAFgD7//3/
/v/7/wIACAAAAOr/9f8jAP7/DQANACwA/P/v/wIADAAHAAYA7v/T//r/+f8GAOT/GADm////9f/9//X//v/9/wIACgASAAAAAQDy//z/5//8/wcAAwD4/wMA9v8CAPL/+//7/wsA3v8AAAgABgD6//v/KwD9/wEA
+/8BAPr/EwD3/+v/9P/n/wcABgD1/+f//P8ZAPj/6f/6/w8A+//f/wQAGgD9//H/BQD8/woA9P/7/xUA/f8BAP7/BQD7/zEAAgAeAOn/8//6//P/+P/3/wQABAAHAOL//f/r//j/9f///+//BQDw//r/GQD9/xsA
/P/x/wYA+v/t/wUA+P/V//7/AwD9/xUA/P8hABEAKAAAAAAADQD+//X/5/8MAOz/9P///wYA8P/3//3/CQDq/wAABAAAAPL/GgAOAA8A7v8GAAYA+P8nAPP/+//8/y0A+P/7//T/7f/3//H////t//v/+f8DAAIA
BQAKAAYA9P8EACYA/f8TAPL/FQD7/+n/7f/5/wIAxv/2/+n/BwD2/+r/0/////3/9//l//v/4f/8//H/5/8LAAIAJAD//xkA8//v//r////k/wsABQAGAPP/5f/9/wcAAwAgAPj/EwD9/+v/+//3/wMACgDs/93/
AQAAAPv/FQAGAAAA/v/z//n//f/3//X/AgDg/wYAAAADAPr//P/z/woA6v8TAOT/EgAaAAEAAAANAAwA/f/f/wUA5P/6/wMAAAD2/wUACgD//zsA///l/wUAAADy/+n/AgAgAPf/v//r/xEAAwDu//3/AwACANT/
//8LAAoAGAAHAOb/BgAIAAUA/v/u//3/BwAMAAsA6P8PABAA+v/x/wQAAAD6/wsA//8DAP7/+f8YABQA+v/f/wwA7v/3//H/CADq/xAACgD5/xEA+f/v/xAA7P/3/w0ABwD6//r/EQDy/w0ABQD0/wYA9v/4/wcA
AQDu//v/+f/r/xUAAQD2/w0A8P/+/wEA/P8LAAoA6P/8/w0ABAAGAOX/1f8BAOj//P8bAPz/BwALABQA/v/z//z/0f8KAAAADAAeAP//AQD4/+f/CADg//v/DQATAPr/9v/v/wgAMAABAPT/BAACAAEA7P/0/x8A
9//p/wYA2v8MAAYA///5/+7/GwD4/+n////9//v/+f8BACoACgACAP//AQDx/zMA6v/b/wAABAD9/xkA6v/P/wAA9P/4//v/8P8fAAoA3v/7//f///8HAAAA6v/r/wMABwAMAAIAHgAAAOj/AQAKAPn////3/xMA
6f8zAPn/BQD6/w8A6P8jAPj/AQARAOr/8v8pAAMAAAD///f/+/8PAPP/0/8GAPj//v/7//r/6/8AAPr///8RAPz/DQD9//n/CQDy/wMAEAD4/x8A/P/v/wMA/P8EAPj/7//7////9f/+//P/DgD0/xQA6P/5/+f/
CAAQAPn/1f8AAPz/9/8FAAgA9v/9//H/AAAIAP7/FQD5/xkAAQAYAPv/+f8AAAAA/P/1/wYA5v8GAAIA+f////P/+f8eAAIACQDg/xAAGgABAPL//P8JAPr/AwAJACAA8/8bAO//+/8JAOr//f8ZAPz/AQAeABIA
9v/5////9f/5/+f/3/8lAAIAJAALACIAAQAeAPf//f8JAN7/AAAWAOb/3f8DAOj/+/8nAPT/CwD4/+///v8zAP7/+/8CAPz/+P/B//r/HwD7//3/8//5//r/5/8CAPj/+P8DAPv/8//2/wUAAAD+/wIABgAGAPb/
AgA6APz////z/+3/AQDi//P/8//0//3//v/z/wQAAAD7/xMAAwDy/wkA5P/7/x8A+//l//r/AQACAAYADQAuAO//EwD///3/AgDw/+7/AwD7/ycACwACAPr/CQD//+H/9//x/+7/LwD8/+3/9/8TAAkACAAKAPj/
//8HAP///f8bAOz/CgDu//j/4/8NAAQA8f8hAP//BwDx/wEA/P/r//j/AwD9/zMAAADy//j/AQD2/wMADQDs/wkAHgAEAPj/9//X//7/FwACAPb///8fAAcA+v/v//X/BwACAPb/EwD6/wEA///d/woAIAD+////
7P8VAAgA9v/v/wcA9//z//T/QQD5//P/+/8FAPr/IQAKABwA9v8JAAAA9P/3/xkA8P8fAAoA9P/3/+//AAAUAPr/4//7/wcA6//L/wAAAgABAOj/AgDk/+3/+//z//n/8v/r/wMA7v/0/wUABAD0/wEA/P///93/
AwAEAAkAAADy//P/+P/7//n/IwD8/wkA+f/9//P/CQD4/wkAAgD8/wIABAABAOb/AgD0////+f/u/xkA/P/v//r/EQD2/wUAEgAcAPj/LwD3/93/+f///wEACAD2/w0A//8TAAQA6v/4//3/BADq/wkAAAAPADAA
/f8DAP7/DQAKACgA8P/v//X/7//z/wEAAwAAAOz/wf/+/+f/9f/F/wcABAD6/wsA9P8bAA0AAAAJAOr/CAAKAPr/AwD7/wEA8//5//r/6/8QAAYAEwDm//z/AwAEAO7/BQD6//n/+f/1/yUAFgDi//z/5f8DAAAA
+v8DAAIA8P////f/9f/1////AwAaAPT/9/8lAAAABgD7/wUAAQAoAPT/8/8CAPz//v/5/woA6P8JAOr/8v8PAPL////5/xcAAQDs/+z/3f/0/+3/9f///wQA+P///wkABgDs/wQA/v8IANT/7//V//7/CQAYAAgA
//8NAAAADgASAPD/IQA+APv/OQDx/93/DAASAAAAAAD5/wkA9f8JAO//7/8ZAPb/9f/h//v/9/8GAAwA6v/n/wQAIgD1//n/DQACAAEACgD5//n/9f8DAAUA7v/7//H//P/r/wkA4P8MAAgA8v8XAP3//f8DAPb/
9v/v//7/CQAAAPb/+//z////GwD2/xMABgD2/wEA7v/3/9v//f8JAPP/AQAOAPL/AgDk//v/z//6////9//9/wgA+P8CAP7/DQD0//z/GQD2//P/CQAIAP//+//Y/+H/9f/Z//P/9/8FAOz/CgD8//j/7f8GACoA
AAD0/wsAYgDy/+f/8P8RAPz/AwADAP7/9v/v/wgABgDq/9X/7/8DAAEADgD9//X/AAAWAP7/+f8DAOT/CwAkAPr/CQD4/x0A+v/f//3/9/8HAOT/AQDw/wIAMAD9/wMA9/8BAAMA9v8AAOz/AgACAPT/7f8CAPr/
BQAOAAsA6v/6//P/+P9DABUA/v/5//P/+v8HAPf/BwAFAOD/8//t//n/9//z/+P/DgD2/w8A6v/9//X/9v/b//r/MQD//y8AAAACAA0ABgD2/+v/CwD+//D/HwD5//P/9//Z//f/0f/5/9//9f/p/wAA8P/+/wMA
BgAsAPj/FwD///P/AwD2//r/8f8KAN7/+f/v//z/AQACAOr/+v8JAPr/6/8AAP7/CwAMAPj/+f/+//P/CAD0/xUA5v/2//P//P8bAAMA+v/y/+3/AwAIAP3//f8EAPj//f8ZAP3/AwD9/9f/9P/n/wkA2P/3/xUA
9//5////+/8DAPT/HgACAAAA8v8OAO7/8v/P//r/8//9/wcA8P8LAAIA8P/q/9H//v8TAPr/KQD4/xkACQAQAPX/KQDz/xMA/v8JAO7/7f/8/xcA+/8TAAQACgAFAPj/6/+1//j/EQD7/wEA+//3//r/7f/4/wEA
5P/t/wIA+P8DABgA+P8HAAIA6v/t/+n/9v8TAPT/7//x/w0A+P81APv/KQAIAPz/DgA0APz/9//y/wMABwD+/wEA1P/+//n////d//3/+/8RABgA8P/f/wMA+P/w//v/+f/z/wgAGgD8//v/BAAKAPz/1f8LABQA
///V/+j/1f/1/wUABgDo/wAABAAJAAIA9/8JAP7/FwD5/wcA+P/l//v//f8AAAwABQDy/woA4v8LAPL//f/v/wMAJAAKAPL/+//x/+7/8f8EAAYAAgD2/wkACAAGAAIAEQAaAAUA7P/0/8X/BgDo/wcA8v/9//H/
/P/Z//z////3/wUA9P/z//7/5f/6/wkA8//H/xAABAD+/wUA8v/1/wAA8P8IAPz/CAD4/wMA6v/+/x8A+/8ZAA8A5P/7/+v/9P8DAPr/6f/0/+///f/1////+/8RAND//v8pAAAA+v/2/+P/6//H/w0AAAADAPr/
9f81AA0A+v/z/ykAAADy////EQABAAoAAgD8//b/AQACANz/9/8JAAAALAAHAPj/BQAYAOz/FwD+/wkA//8HAPL/LwD//wMACwDm////4f/7/+H/CQAYAAUA4v8KABAA8//V//r/9f/5/+3/+/8ZAAUA7P////X/
+v8RAP///f/+/wEA+//h/wAABgAEAPT//f/3/wQABgD5/xEAEAD0/wAADAD7//P/+//z//z/BwD8//3//P/v//z/GwD9/9f/+//1//f/KwAAAPr//v8ZAAoA7v/1/xMA7v/Z//n/8f/9/xkA+P/h//r/9/8QAAQA
/v8XAPv/6/8LAPT/AwA8AAcACAD3/+X/+/8DAOn/8f8AADAA+f8VAPf/JwDz/+//BQAmAPf/FQD4//v////n//L/FQAYANj/AwD4/x4A9v/5/+P/+v8rAA4A5P8CAOb/FgAKAAMA8P8DABYA/v/p//r/+//3/wcA
8v8xAAQA+v/5/+3//f/t//b/+//7/wsABAAMAPL/CwAFAO7/9//n//7/3//x/wUA5//b//3/9f/7/+///f/z//r/BwD9/yUA+//3//v/CQD7/+v//P8RAPj/FQD+/xMADQASAPf/7//z//P/+/8ZABUADAD9/wkA
9v/h/wkAFgD6/wsA//8jAAwABgD3/+f/7f8tAP//8f/y/wMAAQAMAPr/BwALAPT/AQASAPv/6////xUA///V////FwD+/wcA9//1//3/+f/5/wcA7f/v/wMA9v8DAAoAEADq//r/HwD//yUA+f8DAAwADAAMAPr/
9f/r/wkA4P8EAPb/9f8JAP7/HQD0//f/AwD2//n/6//9//v/AQDu/xAABgDz/ykA/v/3//P/AwD4//X/+/8BAAkA/P/3//X//P/1//j///8HAPz/+f/t//L/6/8AAPz//P8JAAoABAD9//P/AwDu/wQAAAANABYA
/P/9//P/BQD8/+//AQAGAPv/CwD5/+v//P8jAAsAAgANANr/+v/7//7/3//3//n/CgAMAAEADgD6/+n/AgD6/wgACAD0//3/CAAiAPz/BQAKAM7/CQAKAPP/3f/9//v////H/wIA6v8IAA4A+/8HAAEA9P8EANz/
AAAwAPj/4/////X///8bAPv/HwD6/9n/7f/N//7/+f/9//X/CQAAAP3/6//o//n/BgDy//T/5f/u//H/+v/r//z/GQD2/yMA/f8nAPj/AQD1//P//P8FAP3/BQAJAPb/BQAQAPv/8/8HACQABgDw/w4A/P/5/+P/
//8FAAIABAAIAPL/9v/9//z/GwD7/yMABgDu/wgA5v8DABoA7f8PAAQAFAD+/wUA8f/5//v/DQDp/+X//P/V//v/CQAOAPj//P/r/wQA4P/9//f/8P8pAPz/8f/7/+P/DQDy//r/7//k/93/AwDO//f/DwAOAC4A
/P///wsABgDx//H/9f8TAAQA8v/7//n/+v8fAPP/8//q/9v/BAAOAO3/6f8BAPj/HQD2//v/GwADAAYAFgDy/wgAHgAAAAIADwDa//7/AwD3/+3////7/wQABAD1/+3//f/t//v/7/8CAAIAAgAWAAMA9P/5/9n/
/v/h//v/8f/4/wMABgDc/wIABgAEAPz/EAAWAAAA8P/4/wMA+f8lAPz/z/8AAPb/BQAKAAUA+v/+/wMAFwAAAPz/EQD///f/AQD0/woA9v8SABwACQDy/wgA6P/v/+3/AADg/wEADgAFAPL/7/8FAAYA0v/5////
8//b/wAAAAABAAIA/P/x/wgA/v/9/+v/+f8nAPD/8//7/93//P/x/wUA/P/5//P/BAAaAAAA8P/v/+f/AwDm/w0A6v/7/ykA+f8JAAYA9P/2/wkA9/8LAA0A8v8RAND/4//r/w4ADAD1/x0A+/8JAAIABgAAAPz/
9/8DAPr/7f8DABIABADk/wwAAgD9/+//IADa/+j/OQD8/xEA+//x/+//GQD4//f/9/8HAPr/7/8OAAAA+f/3//X/9f8DACoA+//5/wUA6v/8/+3//v/t//f/7/8HAOL/BAAiAAQA/v8BAAYA/P/x/wwAAgD7/wUA
4//z//7/9f/7/9P/+v/n//z/+f8GAP7/DAD4/wAADgD4/wkACQAEAPj/2//y//P/9P////n/AQADABAAGQDK//z/9f8BAPT//v8JAPv/OwAMABgA//8HAPz/IwD8//n/BQDw//z/CQAEAAYAAAAIAPj/0f/v/xMA
AQD6/woA+v/7/w8ACAACAAEA/P/3/wEADQAUAPn/FwD9//v/BAAOABcABgD5/x8ACQDk/wMADgD1//X//P/z//H/AQAEABIA/f8HAPj/BQAMANz/AwAIABAAKAD+/zEAGQD4//v/9/8MAAQACwAAAP3/+//3/xsA
CwD+//D/EwD2//f/9f8DABMAKADr/xUA9f/r//f/4//0/x0A9//5////9//w/9v/EQD+////CQABAPr/8P8RAAQAMAABAPL/AgACAPj/7//w/wUA6P/v/wAA/v8CABQAAwAEAPz/AwD+//f/+P8JAAEA7P8GAPr/
8f8RABEAzP8GAPT/9v/9/wMAAAD7/+3/DAD2//z/9f8HABgAFgD6//j/+//9/+P//P/x//7/AQACAEIA/P/z/xcA9v8AAPD/AADg//X/DwD7//3/CAAOAAIABAD//wcAHgD4//n/7f8AAAwAAQAaAPz/GwACAPD/
EwAEAAsA9P8KACoAFQAQAPT/2f/8//3////5//3/6/8FAPr/8/8NAPT/1//y/xEAEAAQAOr/CQD7//f////1//7/AQD9/+v//P/9//f/6f/9//v/BwDu/wAA8v/1/wkA9P/b//3/8/8EAPz/+v/j/wsAAgD+////
//8PAPT///8jAAwA+v8xAPL/5//6/+3/AQD6/wIACgD0/wcAAAAAAPr/BwAbAOb/+v/x//z//f/8/w0ACwDk//f/CwAQAN7/AQD+//r/+//4/wMABgDu/wIA2v/8/w8ADAAmAAsA+P8AAP7/+//1/wUA+P8DAAAA
/P8fAO3/9f/1/xEA/f/b/xcA+P/0/+P/BQDy//3/9//+//f/AgAOAPz/+f8IAPz/+P8FAAsA7P8KAOL/EADa/wQA+P8QAAQA6//J/woA4P/8/x0A6/8fAAUA+P8FAMz/BwDS/wAA9v/f/+f//v///wIAKAD8/wUA
AAAAAAIAEAAAABQA9v8VAAUADAD8/+f/DwAMAP//CwD6/wEA//8LAAsA4P/2//v/AwAIAAMA/v////P///8FAP7/4//9//v/BwAAAPn/4f8PAOz//v8BAA8A9v/x/+n////3//b/DwALAPb/AQDc//X/GwD///f/
CAAGAAEA3v8JABoABgAEAPr/5//6/xkAFgAIAPH/HwD1/wkA//9BAPj//f/w/9f/6f8FAAEA+P8OAPT/BAD4//v/7/8EAAIA9P/F//z/QwD5/+P//v/1//v/3/8DAAYAAAAMAAIAEgAFAOj/EQDc/wgAAADx/wMA
9//j//v/AwDv/xkA6f/9//r/4f/6/////v/3//b/EwD1/9f/+P8JAPj////9//n/9//7//X///8QAPT/8P/9//b/GQDt/xcA/P/3/wgAGgAbAO7/AQDq/xEAAAD2//P///8RAAEA/v8HAOz/+f///+z/AQD5/+H/
//8RAPn/BQD//wMACwACAAEA9v8AAPL/9/8FAAgA5P8ZAMb//P/x/wUA5v/3/xUA8f/r/yEAOgANAPj/AwAEAP//DwADAO7/+//l//7/7f/6/w0A8f8dAAgAFADZ/+3/AwACAA8AYAD+/wkABgD2//z/9f/2/ykA
9//r/wMAAgD8/wUABwDs//n/DwD7/x0A9//z//P/EwASAPz/7//Z//7/8/8DAND/AwD+/wMA7P/+/wUA8P/B/wEA+v/5//v/CgDi//n/8//8/wcA9v8bAP3/9f8AAAYA+v8PAAgAAgADABYACQD6//7/+/8CAN7/
8P8ZAPH/DwAIAPr/+f8JAAYAGAD//+//+/////L/6//5/xcAAQAKAPz//f8MABYAAgDg//f/6//9//H/BADw/wAA2v8DABIABwAYAAUADgD//yMACQAcAPz/7//z//X/BgDi//j/CwD//y0A/v/h/wMA/P/8/wUA
DgDu/wkA+P8dABAA/P8HAP//+/8IAOD/CQAIAPz/8//5/+n//P/1//f/7/8DAOD/+f/x/wUA+P8EAB4A+P8PAPX/+f/9//H//v8DAAkA+v/9//P//v8rAP3/4f8CAAQADgAOAPv/7//3/wMAHQDy/+v/wf/9/w8A
DwDs/+//7/8KAAYA/v8HAP3/9/8FAO7///8DAAIAGgD9/+v/5f/n/wIAUAAHABoAGAAKAAgA/v/0/9//FgDu//b/9//+//n/BQDs//r//f8GAPr/+/8rAPv/w//o/ysAAAD6//D/DwD//wcA/P/v/////f8IABoA
/f/5/xQABAAHAPz/EwD+/+b/EwD9/+3/CwD0/wwACgALAO7/+v8RAPf/JQD9/+v/+f/t/+b/8f/w//n/+//t//X/+f/z/+n/8//z//7/FQD9//v/AADw/wwA/v/3/xcABADm//3/9/8NAPj//v8TABsALAD0/ysA
CAAOAPr/GQAVAO7/7f/j/wEA8v8TAAwABAAYAAgADgAGAOz/BgD2//H/CQDl/9n//v8JAAAA8v8AAAgACwAIAAsA8v/u/+X//v8NAAEAJAD7//v/+v8VAA0A8P/+/wEA9f/p//3/8//+/xUA+v8nAPv/BwD7//3/
BQDy/wQA+v8AAP7/CAAyAPX/7//y//X/BQAKAOX/9f8WAAYA/P8HAOz/JwD+/ysA/P/j//v///8HAOT/BwDm/wAA4v/2/9//8P8hAA0AAAAGAPj/AQAKAAoAFAD4/wkACAAaAPn/7//1//3/FwD0/wAADgD3/93/
+//t/wAA4P/6//3/BgD6//r/4f/x/+H//v8XAAQAGAAFAO7/+P///wUA8P8PAOT/DQD0//n/z/8AAOr/AQAQAP///f8MAEYAAQD+/wMA9P8KAPT/+v/t/wkABAD9//f/BwD8//T////6/w0A+/8VAP/////9/+3/
//8DAAkA+v8KAB4AAwD+/wkACAD+/ysA/v8TAPL/GQD5/+X/BADi//P/7f///wcABgAAAAoA8v8DAAoA+v/3//r/0//6/w8A9/8PAPv/7f8NAOD/DwASAP//5f8RAAAAEwDm/wkA6P8BACIA///5//3/+//8////
BQD2/wsA5v8DAPj//v8FAAQAAAACABIA7P/p/wIA6P8BAOr/6v8NAPv/8//r//X/FAAGAP//IwAaABIA+f/3/wUA6v8AAAAA+P8PAAIAIAAAAPr/+f8PAPz/CQD0/+v/+P8dAAUA8P/p//n/+f/v/wIA+v/8//f/
+f/z//r/BwDl/+//AQAcAAEA9P8IAOb/AQDk/wsA8v/3/+X/+//3//z/AQAJAO7/CADY//X/IwD7/wMAEgD4//X/FQAKAPb/+f8JAAgAGgABABQA+v/9//z/9/8HAOj///8HAOv/+//6/xEA/f8ZAAQA+v/7//X/
+//x/wUAAADv/wcABgD0/wgA+P8BAOT/6v8PAPT/9/8JAPj/FQDk/wIA7P/8/9v////v/wcAAAADAAYA/P/5//z/JwD4/xUAFgD6/w0A2v///9v//P/9/wUA8P/1/9X/+v/r/wMA6P8AAPz/7/8BAAQA9P/7/xUA
DQACAPL/IQD8/wEA+P/x//j/LQD4/x0ADAD+/wMABgAHADgA7v/f/wAAAADy/+n/AgAKAPz/CQAKAND/BwAmAPj/AwDz/wEA8P8fAPz//f/7/w8A3f/d/wEADAD+//f/AQASAAYAIAD1/7f//v/7/wAA+P/t/+H/
9f/r//n/4//+/w8ABQDo/wgA2P///wUA+//x//z/3//z//v/AwDy//P////+/wUA+//t/wQABAD//w0A9f/T//v/0f///x8AAwD0//P/DQD5/yMAAwAAAPb/6//6////9f8bANz//f/+/xEA+f////X/GwACAAQA
CQA6AAUABAAJAPr/+v8DAAoAJgACAB4A/P/j//n/AQAIAAoAAAD0//T/BwD6//X/8f/9/w8ACADo/xEA+f8NABAADgAAAPj/9/8RAAMA4v/7/xsABQAKAPv/+/8OABoA+f/9/xcA6v/9/x8A9//3/xQA9P/+/9n/
9P/1/wcACgD7//P/+P8TAP7/AwAEAP7/+P/T/w8A9P/5/zkA8/8VAPr///8CAAYABAD8//3/AQACAPT/AAD2/wQACAAFAOz////z//j/AQAEAAAA/v/t//n/+f/1/+P/CAAkAAcAGgDq/9P//P8XAPj/KwAWAPr/
7/8RAAsA+v/1//f/CQAaAPv/+//9/wcA8//3//////8AAAgAAAD0/wUADgAEAPb/EgAmAAgAHAAXAPb/+P/X/wEACAAIAPz/CQAMAAUA+P/x//X/9//x//n/7f8DAPb////1/wMA7v8CAPj/AwAuAOn/9//1/wkA
+/8TAAEA+P8BACAABAAQAAkABAAFAPr/FgASAAUAMgD5/wUA+v8lAPj/+f8GAAQA/f8rABAAWAD6/yEA+v/7/+3/HQDz/w0A/P/1/wEAAgANABAAAQD8/wAA+v8HAP7/CwDk//v/+//1/+3/+v8dAAEA+v8DAPT/
8/8NAPL/KwAGAAYAEgDm/wsABgAMAOz/AgD8//f/AwADAOD/AQAOAAUADgD9//f/+f8LAPv/7f/4/x0A//8RABAA7P/3/yUAAADa//7//f8hAPz/AgAKAAcA8P/3//v/DwDw/xAAIgDx/xUA//8hAAIAEAAGAAgA
/P/z//b/LwD+/wMABgAaAP7/CQD1/ysAAgAIAP//6/8OABgAAAAIAAUACgD7/wEA5v/x//z/7f8OAAYACwAQAAEA6P/9/+v/AADm//r/BwD6/9///P8PAPT/6f8PAO7////b//f/+/8BAPr/9v8dAPj/4//u/8n/
/v/t/wgABgD5//v/7/8HAAAAKgAIAPj////L//b/2/8AAOD////t//j/8/8DAP7/BgD2//7//f8CAPj/5//f/wwADAABAO7/CAAKAPP/6/8CAPz/AAD8/wQAAgD//wMABwAGAAgALgD//x0A+//z/+//7/8KAAAA
BQD2/w0AJADw/wEA+v8TAPv/AQD4/+//CQDw/wgAGgAGABgA8f8LAAUAEAD8/+3/AgAQAPz/CwD+/xsA+/8BAAkA8v8IANb/BwD4/wkA6v/u//X/7P8PAAcACAACAPL/BwDw/woACAAEAAYA8/8FAAgABAAMAOr/
3//T/wAAIAAEANj/CAD8/wUA/v8BAAgA6v/t/wgA9P/9/xcA+//7//r/5//8/wMA/f/5//z/CwADAPT/8f8BAP7/EQDr/wMACAAMAPL/5f8XAA4ACwD4//7/5//2/y8AAAAMAPT/5f8DAFAACgD+//v/CwD//+P/
AwAKAAEA5P/z/+n/AgDw//D/JwD+/9//CAD6//v/AQAHAPr/8v/X/wwA+v8DAAYA9//7//z/3f8GABIA+v///xMAEAD1//f/BgAWAP3/CwABAPr//v8HAPr/FQD9//H/9v8DAAIA4v/5/wEA8v8ZAP//CQAJAOT/
9P8lAAIA7v/8/xUA8v8BAAEA8v/7//P/AQDk//n/CwDy//v/AAD2//7/IwAHAAoA+v/v/1kAjP/1/8f//f8NAPf/9f8BAPr/7f8TAPT/AwACAOr/9/9NAAQAEgD6/+3/9v/f/xYA9P/7/w8ABQAGAPD/3f8OAO7/
///v//H/BQAJAPr/CAD8/wcADgD6/+n//v/l//L/CwAEAAIA//8LAP7/GwADAPb/CwDy//7/8f/8//X/AAD2/woA9v/2/yEA9v/7//3/AQD8//X//P/z//b/EQAIAAQA9v/9//b/7f/7/zEA///9/wQAAgD0/xkA
AgAEAPb/8//8/xcA+v8tAP7/CwD//wUABwAEAAQADgD6/w8A8v8NAP7/+/8BABAA///z//L/9//o/xEAEwD4/xgABgD+/+H/+f9JAOj/FQDa/wkABgD4//f/9/8JAOb//v8VAPX/7f/1/y8A+P8HAAgA8P/6//n/
8v/3/wAAEgD2/0EA7f8RAOj/4//2/wcA/v/z//n//f8LAP7/CwAGAP3/6/8GAAoABQD6//n/AQAIAPT/9P/5//r/GwD9////+P/V//z/AwD+//v//f/t/wwAIAD0//3/8P/v/wAA/P8NAPb/AwAEAPj/5//0//v/
AQAEAP7/3f/+/wMA5//L/wEA7v8BAAAACgD+////CQD3/ykADwDi/wMA+v8KAOj/9v8/APP/BQD5/xUA9v8ZAAYA7v8AAAYA/P8VAPT/3////wMABADi/wgA1v8CAPj/EAD6/w4AAAD3//f/CgAKAAcA/v///9f/
AAAcAPf/7f/5/wUA+v8bAPf/AwD7/////f8FAA0ABgD6/yEA/P/n/+b/CQAIAO7/+/8fAP//KwANAPL/9v8NAA8ACAACAAYA/f//////5/8EAOz/FwAGAAcA5P/2/wEA+f8HAPX/BQAFAPL//f8TABQAGgATABoA
BAAOAO7/+f8HAOj/+f8HAAMA8P/8/zMA+P/x//3/7/8EAPb/+f8dAA4ABgD+/9v/AQAYAPj/9f/7/xkABAD+//j/8f8BANj/CwA4APr/8f8HAAwA/f/b//j/6//8/+//AgD2//7/7//8/wkA7v/x/w4A9v8BAB4A
+P8HAPn/8/8LAPr/7/8HAP3/6/8GAAYA4v/9/+f/zf/2//P/9v/j/xwAEAD4/+X/9//1//H/8//1/wEA/P///wUABAAFAMr//f8hAPz/5f8LAPb/+/8DAAAAEAD6//n////b//f/HQACAPr/+//7//b/7/8FABgA
AQAKAPv/CwAIAPz/5//p/wUAHgANABgA9v8PAP//+/8TAA4A9P/5/w4A7P/6/ykACAD2//3/AQD3/zkA9/8DAAEAAAAGAOr/+f/n//n/9/8NAOL//P/z//j//f/y/yEAFwDu//v/BQAFAAQA/f8DAAUA8v/0//3/
+v8DAPH/GQADADwA+//x//v/8/8CAO7/DQBSAPn/8/8DAPz/DgD0//P/8f/v//H/AwACAAoA8P8IAO7/8//b//f/AwD5/wMAFADa/wIAGgD8/+X/+P/1/+z/7f/+/yEAGgASAPr/7f8LABYA9v/v//v/6f8FAP7/
7//J/wAACAD7/+v/9v8TAAEA2P8HAPz/EgAWAPv////3/+f/AgD6//T/6f/u/8n/8P/9//z/3f8GAPj//P8vAP7/6//y/wEA/v/h//b/JwD7/xEA+f/X/xIA8P/+/ycA+v/t//7/AwD1/+f/+v8hAP7/DQD0/+n/
/v/x//r/GwACAOD/7P8BAPr////s/wcA+P/x//v/HwASAAAACADU/wEAAAD8//H/AQAIAAkA/v8KAAoABAAAAPf/+/8TAAIA/P////f/9/8GAOj/DwAMAP//8/8FAOr/BAAQAP7/DwAAAP7/+v8VAP//CQD6/x0A
CwAuAAAAIAD1//f//P8jAP7/8//3/+n/8//1//f/5f/9/+//CAD6//z/FwD1/+H/CgDq//b/BQD9/+H/DADm/wMAHAAHAP7/BAAOAPn/CwDy/+v/FwAWAPf/BwALAO7/9//r/wAA+v/0/+H/EQD6/+X/8f8HAPr/
+P/z/wsA9v8AAAwA7/8DAAEA4v/7/xEA//////j/AwD4/wkABQD6/w4A+v8GAAYA/v/7//j/AQAVAPL/EADo//f/GQANAO7//P/n//P/BQD+/ycAAAAGAPn/7/8IAPr/+f/x//7/DwD+/w0A9//7//z/HwDx/w0A
///v/+r/+f8JAOT//f/z//n/4/8JAO7/BAD2//X/2f/+/+v//f/t//r/+f8BAAIABwAGAP7/BQD/////BAAgAPj/GQD8//X/+//n/+//8//u/w0A/P/h//f/7f8DADAA/f8FAAQAAgD4/////P8BAAcAAAD6/w0A
DQAWAAkADAAEABoA/f/X/+H/u/8BAAoAAwAIAAQA9v/+/+X/JgD+/wIA8v/4/+n/9P/r/wEA+v/9/wMABwDu/wsA2P8LAAIA9v8JAPn/CwD6//v/BQAAAPX/5//+/wcA//8ZAPb/+f/1/wUAAwDm//X/6f/7//3/
+v8fAPX/CwANAOr/DAD0//7////9/wMACQAKAAoA7P8AANT/+P/n//H/EQAEAPr/EgDs/wYAKAD2/w0A///1//n/HwDu/xUAEgDO/woA5P////3//P/p/+f/IQDx/8////8HAAoA8P/+//n/DQACAPb/DwD1/+f/
AwAEAAMA9P8NAPT/AgAAAP//8f/5/9v//P/7/wMA+v/3/wUACQDs//L/RwD9/xMAAgD4////0/8GAPb/+//3/9z/t//w/+//AwD8/wMACAAEAAIAAAD+/wcA/v8MAPL//f/v/wQA8P/2/+H///8HAAsAGgAIABYA
DgDy//L/9//5//n/AwAIAPv/FQAIANz/+/+p/wYA7P8BAAYA9v///w0AKgD+/ykADwDi/woA2v8EAPb/BwD8/xcA9v/8/wUA9P/f//L/DQARABwAEgD6//L/OQDr/xcA+f/v//v/GwD6/wMABwD4//j/DQD///f/
9f8NAPv/AQDy/xMACgD8/xQA3P/8/xMA+f/l//D/AwACAO7/7f8RAP//DwDz/x0A/f8BAAIA7v8EAPT/9f/3//r/DQAMAPr/+/8HAAQA/v/o/+//+f/z/+z/2/8BADYA/P8XAPj/KwAFAPD/CQD6/woAJgACAPT/
9P/v//z/CwD5/wkA/f8VAPX/FQD4//H/BQAOAPr/GQD1/+f//f/7/wEA+v/5//3/AwAGAPP/FQDx/xMA/f8lAAUAEgD6//v/8P8fAAEAAAAMAAQA+f/5//j/8f8AAAwA/v8XAAUAGgALAAoADQAKAAgA+v8BAPr/
AwDm//v///8HAPT/+v/t/wcANAD5//P/9v8LAPj/4f8VAPr/8f/f/wQAJgANAAwA+v/3//b/9////wMADwDk/w4ACAAOAPD//f+//xMA6v/3//n/9//p//7/EwABABoA/v/9//f/5f/1/+///P8FAA0ABgD3//n/
+//r//n///8EAPj/CwDo//n/0//+/w0A/P8BABEA6v/r/wEA/v/7//z/CQD8/wMABAAEAPr/9//1/ysA+//7/wQACAADAPj//P8PAAoA5P/8//H/+P8fAAUA9v/z/+n/AADe/wQA8P8WABAACAACAPX/AQDz/+//
+f/z/wEA6v8KAPz/BQACAAcA7v/y/xUA9f/3//P///8QAO7/8P/v/wAAKgAOAOT//P////f/DwAKAPD/+//1//r/4/8HAPD/8//9/+//KwD9/+///P8LAAIADAD0////BgDu/wcA/P8PAPb/DAAUAPn/BwD6//X/
/P8LAAQAFgD8//X//f/v//b/8f/2/+n/AQDq/wsA4v8DADAADQAQAPv///8LABQA//8RAP7/9//4/xsABQD2/wcAAgD4//v/AgAaAPz/+/8ZAPL/+v/h//X/AQDy/yEA/v8zAPz/EQDw/+H//f8DAP3/8//+//v/
+P/7/xAA8v/4/+P/+////zcAPAD8/8P/9v/v/wYA3P/+/+3/+v9RAAcA8v/8/+3/+//3/w0AAADy//v/9/8BAP//FwADACYAEQAiAAYASAD3/+3/+v/1//P/7/8EAP7/+/8HAP3//f8BAOr/9/8BAAIA7v/5//3/
AADy/+n/5//8/wEAAAAYABQACgDz//f//P8JAP//DwAAAA4ACQD6//b/4////xMA5f/r/wEA+v/8/+3/BQDq//D/4//2/9n/+/8JAAEA/P8LAOT/CAAEAPn/AQD7//H/AQD2//r/MwAAAPr/FQD0/xcAAAD9//P/
AAAAAAIADgAKAPz/9v8FAPj/+f8QAPr/9v8LAPX//f/3/08A/f/5//n/7f/n/4cAAwDo/wMA6P/4/+f/CADu////BQD7//v/+P8JAPH/8/8JAPT/BQAEAPb/6f/+/xMA+v8DAPr/4/8OAN7/EAD0/wgA8v8TAN7/
9P8TAPz///8KAPT//P8hABoA+P/3/xMA9//h//z/FwD9//n/5f///wsAEAAVAP7/6v/3/wAAKgAJAPb/+/8JAPr/FQD+/xEA//////D/AwD///v/+//v//v/CwD+/wEA/f/7/wEA/P/0/+P/AgAAAAUA5v/4/wcA
BQD6/wMAAAD/////DwAIAP//NwD6/wsABAAKAPv/3f8QAPL/BwACAAQAFAAAAOb/AQDa//f/6//2/+P/AADu//f/9//5/+f/3P/1/wMAKgD2//P/8f8JAP//6//3/x0A9P/n//r/BwAeACAACgACAA4A9v8IAPD/
9v8RAAIA6P8UAPD//P8NAAgA+P/7/zkAAADm//T/1f8IAPD/+v8NAPb/AwAKAPL/CwDk//b/8//5/wUA+f/v//3/+f8GAAgA9//r/xMAXgALAPb/9P/9/wAA+v/7/w8A+v8LAAAABAANAPL/DQDq///////6//P/
7v8RAP3/AQD+/w0A/f/t/wUA7v8XANz/+//x/xgAEAAAAAIA9//3/xEA9P/9/ykA+P/x////EwADACYACgD6/woAOAABAOT//f8ZAAAAEgD2/xcADQACAAMA1v//////DQDy////+/8AAAYAAwAQAP///f8EAAgA
AAD+////GQD6/93/9f8DAPP/JwD7//f/+v8JAPT/8/8GAAYA//8RAAkA5v8YAPD/DQDw////9//v/9v//f8FAPr/7f////n//v8bAPr/AQAaABwA/v/7/+X/JQD4/wsABAD+/wUA/v8VAA4AAAAOAA0A7v///xUA
AAAGAAYADgD4////AAASAPX//f/9//H/8P/x//n/3f8CADAA8P/h/wYABAD1/wEA9v/7//3/GQD6/wkA5f/x//n/CwAAAPD//P/7//z/AwABAOr/AAAAAOz/8f/3/9//+/8NAPr/6f8TAN7/CAD2//z/BwD7/yUA
9////wwA8P/7/wsABAACAAMAIAAIAAAA9/8XAAYA9P8KAPL////d/wkA/P8OAOz/AAAWAPL/EQD9/xEA7/8DAAEA9v8CAP7/+v8RAAMA/v/x//H/+v8RABcAFAAXABoA+/8NAPn/FQANAB4A+f/z/wwAFAD8//3/
/P8ZAP3/AQADAAYA9/8JAPf///8FAAAA0v/l//z/FwAQABIAEQDi/wQA9v/0/wUA/f8ZAA8A3v/7/w0ADQAqAAQA+v8BAPr/AQDk//P/FwAkAC4A+//f/+//6f/6/+/////1//z/KQD2/wsAAgD+/+//3//+//X/
7/8FAAEA7P/9/+//AAAQAAMABAD3/wsAAQD+//3/BQD7//H/CwAAAPn/5f/8//3/+P8PAAMA/v/8/w0A9f/5/wgALgAXAAQA8f/z/wAAHgD7/wkA5v81APr/AwD7/wEA+f8HAOz/4f8AACYA//8NAPr/MwAFAPT/
8v/h//3/CQALAP7/9v8LAPn/8//4/wkAAQDw//b/8f8GAAIA/v/z////9//y/wsACQAKAAcA8v/9/wkA7/8JAP7/EQALAOb/AAAAAAYABgADAO7////T/wgACgAGAAwA7/8fAAkA9P8MAAoA/P/5/wAA+v/3/xsA
///Z//X/6//6/wcA/P/z//P/HQAGAA4A7f8JAA4A9v8GAPD/FQD+/xkA9v/+/+3/CgDo/wkABgAAAPr/+//1//H//f8GAAgAAwAEAPv/4f8NABYACgD6//L/GwDy/+3//v/1/+3/5/8MAP7/+v8jABkACAD///H/
9P8/AAIA6v8JAAgA+f8dAAkASAD1/wMAAQAGAOb/8//1/xMA7P/5//z/+/8LAPr//P/z//3/DwAIAPL//v////z/+f8DAOL/+P/p//L/3f8MAOz/8//n/wIAJgD0/xcA+f8LAPj/AQD5//3/AwACAAQAFgD+/wkA
9P8XAAcA8P/1/9X/9P/x//z/CQALAAoA8/8zAAEABgD9/+v//f/9/wEA4P/7////+v8NAPf/8/8HANr/7P/9//b/HQAJANr/CwD8//z/AQD8//f/AgAAAP7/9//0//P//v/7//7/EQD6//X/8//x/w0A+P8RADYA
/////wgA/P8AABAA/f/1//v/+f8JAAwAAQACAPj/IQASAPz//P/f/wYAIgD+/wMA9f/3//r/EQAIAOr//P/5//T/9//4/wkA9v8PAP3/KwD1//f//P8lAP7/7//+/xkA9P8BAAwA/P/1//X/8P8PAPn/9//8/+3/
7v8NAPn/CwAAAPT/AwACANj/lf/+/wUA//8TAAwADgAAABIAFgAEAP7/1f8QAPj/+/8XAAUA9v8CAAYA/P/r/wUA/v8EANr/DADk/+7/CwD//wUAAgDu/wEA+P/8/wMA7//7/wQA+v/0//X/9v/3//n/9//2/xkA
+f/3//b/8//u//X///8lAAMAAAD9//H/9v////b//f/1/wUACgAGAPT/BQD6////AADk//z/FwD4/wcAHADc//3/6f////n/+f8RAPr/CQACAPD//v8DAAoADAD7/+v//P8hAPz/NQAPAAAAAAD8/xAA8P/6/+//
/P/t/w4A7P8HAAQA/v/3/wEA/P/o//H/+P/z//n/BwD9//3/AAD2/+3/7f8RAOT/CABCAPH/BQAFADoA9//9/+f/EwD+/yUA+////wMA2v/n//P/BwAOAPz/4f/q/9P/HQAcAAMA+P8EAPT/7f/j/wkA7v8DAOb/
+/8lAPv/EQD9/+n/BADs/w0A/v8HAAQABgAGABAA/P8JAPz/AQD6//7/GwAJABwA9v/1//H/z//9/wUA+f8FAAwA4P8IAP7/9v/5//T/AwDt//H/+v/t/wgA7v/t/xsA+/8xABAADgAIAAYAGAAOAP//AwADAAIA
+f/5//z/8/8KAOb/7f8VAAMAIgD+/wEAAwAoAP//6//9/w0A9v8LAPr/+//8/wEABQDw/xMA5P8QAP7//f/H//L/5f/0//3/CgAgAPr/HQDz/y8A+//l//r/8/8AAPz/AQAGAAgACgDz//H/9P/P/wAAEAD7//n/
/P8TAAQA9v/8/w0A9v/J/+r/6f8WAAoAAQDu//z/3//0/yEABAAEAPv/3f/7/xMA+f8PAOv///8JANr/BQAAAPH/+f8CAPL/AwDy//r//f8FAPb/9/8pAPn/8f8KAPz/+/8HAAcA9v8MAAYA+f/x//r/8f/0/+X/
BgDy/wQA+v8EAAQA//8PAP3/6f8OAO7/9f8PAAEABgANADgABQAUAPT/+/8HAPr/DQAYAAEADAARAOr/AwDy/wYAHgAHADAA9v/z//X/9f/5/xkA/v/r//L/BwDq/8P/+//z//7/7//4/+3/AADy//3/GwD2/w0A
CADm//3/4f8CABoA8/8rAPb/6f/y/y0AKQAwAAgA8v/+/wMA+P8RAAcAGAAFAAIA9//x/wAA9v8TACoA+P///wsA/v8CAPT/8//p/wQA8v/7/wkA+//n//r/GwD8//v/9/8FAP7/CwD7/xEA9v8dAAEA/P/7//X/
CQDu//f/3//9//X/9//x//f/CQD+//3//v/9//n/GQAAAAoAAAD4/93/5f8RAPr//P/t//b/OQD2/xUA//8XAAgAFgD6/9f/BQASAAQA+P8EABQADQAMAAUA8v8BANT/7v8NAP//DQAJABwA+f8BAPj/7f/0/+X/
/f8PAPb//f8EABgABADk//r/EQAXAP7/AQAqAAEA/v/z//P/4f/3//7/FwAIAOL//v/9/wIACAACACYA/v8FAPL/w//5/8//AQAIAP7/8f8CABIABwAEAPP/BQABAAYACAD4//X/+//y/9v/BAA4APP/GwD0/+f/
AwD6/wcA+P8EAAQA+P/f//r/IQABAOL///8XAAEA2v8GAAIA+v/9/xsAAAACAOz/AwAAAP3/7/8EAPj/+/8HAPz/DQDl/yUAGAD4//n/+/8OANb/9P8lAP7/9//8/+f/BQD+/wAA7v/+/+3/4//b/+P/zf8IACIA
8//l/wEAEAD9//f/AgD0//z///8NAOz/7P/n//v/CwD+/9f//v/n//j/y/8BAA4A/v/5//7/6/8JAAIA+P/3//v/CwDs//f/9/8JAPf/5f/7/+v/9/8jAPP/9f/+/wMA+//n//3/6//7/+3//v/z//n/AQD8/wUA
DgDs//b/BwD4/+P/EwAUAP3/+f/w//3/AQAcAO7/9//8//P/CgAOAOf/6f/9//3/+f/9//z/9/8DAAAACQAOAAwA+P8CAPL//f8LAAEAFgD0/+3/9f8NAPv/8//8/9P/+f/Z/wsA8P/4/93/yf91//X/DwATANr/
8//h//P/4f///wkA//8pAAMA1v/7//3/+v+7/wUA3v/v//H//f/1//n/7/8BANL/8f89AAQA9P/4//n/EAD4/wEADgAAAPT/+/81APj/FwDy/wsABgDo//L/1f8GAAwA+P/v//7/BQD//9H/9f8LAAcA5v/2//f/
+v/t//3/BwADAPz/9f8BAPz/8f/3/+X//f/t/wAACgDx/xcAAgDu/wcA/v8HAPr/+/8VAPr/8/8IAOz//v/z/wEADgAGAPz/DwAiAAIA6P////X//f8BAPP/5f/4/wEAAgDs/wcA2v/3//X/9P/b//r/CwD//w0A
CgAKAP//2f/3/wEABQDs//H/xf/+/9n//P8TAPf/7f/+/wkA/f8JAPX/7f/6/w0A/v/z//f/EwACAPb//f/t//n/6f8BAAQAAgAGAP3/8f8BACAAAwDs////+/8HAAwACAD6/wAA8P8EAPz/AgAgAAYAEgD6/xcA
9P/9//f/AQARAOb//P/Z//X/AwD7//3/6//5/wUAAAD7//X/CQAKAAwADgD9/+3//v/1//P/IwD3/+P/BADU//z/2f8DAPT/8v8BAPz/9//0/+//CQAcAP3/0//y/wEA8f/z//3///8CAPT/AADY//T/8f/7/w8A
HAAeAAAA/v/5/9//+//D//r/+/8OAN7/AQD8/wwABAADAA4ACwDs/+7/EQD3/+v/4/+1//f/8f/8//f/GwDQ/w8A9v/2/wMA+f/b/wQA6P/t/18AAgDq//D/DwD+//f/AQD4//n//f////P/AQAQAP3/CQD//yUA
9/8BAPv/BQD+//3/BwACAAIAEgAAAAwACgACAAwAEAAKAPr/9v/9////+f8HAO7/+v////z////0//3/BQDs//n/6f8CAPj/CQDi//z/IQD+//X/+f8pAAIA/v/2/wUA+f8bAPL///////v/+/8RAPv/DQA=
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

// tables.js: The pupil's tables, from pupil.bin in the form that data.js gives it.

/** The tables: a byte for each entry of two, 128 for nothing; and one number for the two sums of a kind of turn. */
function tables() {
  const [size, sizeOfWords, small] = PUPIL.sizes;
  const end = size + sizeOfWords;
  const bytes = dense(Buffer.from(TABLE, "base64"), end + 4 * small);
  const kinds = new Int32Array(small);
  for (let at = 0; at < small; at += 1) kinds[at] = bytes.readInt32LE(end + 4 * at);
  const [table, words] = [bytes.subarray(0, size), bytes.subarray(size, end)];
  return { table, mask: size - 1, words, wordsMask: sizeOfWords - 1, kinds, small: small - 1 };
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
  model ??= tables();
  const many = hashed(text);
  const norm = PUPIL.norms[Math.min(many, PUPIL.norms.length - 1)];
  const ofWords = sum(model.words, 0, wordHashes, model.wordsMask);
  const worth = ofWords + sum(model.table, wordHashes, many, model.mask) - 128 * many;
  const score = scaled(PUPIL.bias + Math.floor((worth * norm) / 1024));
  const kind = kindOf(many, norm);
  return correction ? { score: correct(score, correction, found, many), kind, base: score } : { score, kind };
}

const found = new Int32Array(5 * (CONSTANTS.first + CONSTANTS.last) + 3 + CONSTANTS.signs.length); // hashes of a text
let wordHashes = 0; // so many of them are of words: these come first

/** Write the hashes of a text into `found`; returns how many there are. They may be repeated. */
function hashed(text) {
  text = ends(own(text), CONSTANTS.head, CONSTANTS.tail);
  const words = scan(text);
  let before = 1;
  let beforeThat = 1;
  wordHashes = Math.min(words, CONSTANTS.first + CONSTANTS.last);
  let word = 0;
  let many = wordHashes;
  for (let at = 0; at < words; at += 1) {
    if (at === CONSTANTS.first) at = Math.max(at, words - CONSTANTS.last);
    write(text, starts[at], stops[at]);
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

/** The sum of a table's entries for the hashes from one place to another. */
function sum(table, from, to, mask) {
  let whole = 0;
  for (let at = from; at < to; at += 1) whole += table[found[at] & mask];
  return whole;
}

/** The kind of turn with the largest sum above zero, or null. */
function kindOf(many, norm) {
  if (many > longestTurn) return null;
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
