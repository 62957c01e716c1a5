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
  "made": "d1483ed38775",
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
    [-12214, 0], [-5814, 141], [-3665, 196], [-3419, 212], [-3257, 229], [-3123, 244], [-3003, 260], [-2892, 280], [-2789, 305], [-2695, 335], [-2608, 373],
    [-2516, 425], [-2415, 493], [-2313, 596], [-2202, 733], [-2071, 940], [-1921, 1216], [-1718, 1604], [-1499, 2168], [-1265, 2813], [-1040, 3405],
    [-835, 3906], [-698, 4190], [-603, 4392], [-524, 4540], [-453, 4649], [-401, 4733], [-342, 4794], [-283, 4846], [-228, 4896], [-165, 4948], [-93, 5020],
    [1, 5152], [179, 5526], [797, 7220], [1487, 8849], [1825, 9326], [2064, 9541], [2265, 9652], [2488, 9728], [2819, 9779], [3027, 9797], [3510, 9814],
    [4756, 9833], [11156, 10000],
  ],
  "kind_bias": [-1540, -1227],
  "mix": [
    141, 166, 172, 177, 181, 184, 187, 189, 192, 194, 196, 198, 200, 201, 203, 205, 207, 208, 209, 211, 212, 214, 216, 218, 219, 221, 222, 224, 226, 227, 229,
    230, 232, 233, 234, 236, 237, 239, 240, 242, 244, 245, 247, 249, 250, 251, 253, 255, 257, 259, 260, 262, 264, 266, 268, 270, 271, 273, 275, 277, 280, 283,
    285, 287, 289, 292, 296, 298, 300, 302, 305, 307, 311, 314, 316, 319, 322, 326, 328, 332, 335, 339, 341, 345, 348, 352, 357, 361, 365, 369, 373, 378, 383,
    387, 392, 395, 401, 408, 413, 420, 425, 430, 436, 443, 448, 454, 462, 469, 477, 485, 494, 502, 511, 521, 531, 540, 550, 560, 569, 581, 596, 608, 617, 628,
    642, 657, 671, 687, 701, 718, 733, 750, 768, 787, 802, 818, 846, 870, 893, 916, 941, 965, 989, 1016, 1045, 1069, 1103, 1133, 1159, 1186, 1216, 1257, 1282,
    1324, 1362, 1407, 1440, 1471, 1514, 1568, 1605, 1643, 1690, 1742, 1800, 1845, 1916, 1981, 2037, 2107, 2169, 2241, 2313, 2364, 2446, 2517, 2567, 2631, 2688,
    2750, 2814, 2877, 2947, 3015, 3074, 3125, 3178, 3239, 3308, 3350, 3405, 3458, 3517, 3590, 3629, 3674, 3713, 3774, 3818, 3866, 3906, 3941, 3975, 4004, 4033,
    4063, 4098, 4123, 4148, 4173, 4191, 4215, 4242, 4260, 4284, 4303, 4324, 4345, 4359, 4377, 4392, 4413, 4429, 4444, 4458, 4470, 4484, 4499, 4512, 4528, 4540,
    4554, 4567, 4582, 4592, 4602, 4611, 4623, 4634, 4642, 4649, 4660, 4672, 4679, 4688, 4696, 4702, 4712, 4719, 4726, 4734, 4741, 4746, 4751, 4758, 4763, 4770,
    4777, 4781, 4788, 4794, 4800, 4806, 4811, 4815, 4822, 4825, 4831, 4836, 4840, 4846, 4851, 4856, 4862, 4868, 4873, 4877, 4882, 4886, 4892, 4896, 4901, 4907,
    4911, 4916, 4922, 4927, 4932, 4937, 4942, 4948, 4952, 4958, 4965, 4973, 4978, 4986, 4994, 5002, 5011, 5020, 5029, 5039, 5049, 5059, 5070, 5082, 5097, 5115,
    5131, 5152, 5177, 5202, 5223, 5253, 5285, 5328, 5372, 5419, 5473, 5527, 5597, 5692, 5833, 5951, 6127, 6325, 6534, 6713, 6934, 7220, 7484, 7677, 7907, 8096,
    8260, 8401, 8561, 8693, 8765, 8850, 8923, 9003, 9066, 9106, 9149, 9197, 9234, 9266, 9292, 9327, 9364, 9404, 9422, 9444, 9463, 9480, 9493, 9509, 9524, 9541,
    9557, 9570, 9583, 9597, 9611, 9619, 9629, 9638, 9645, 9652, 9660, 9669, 9679, 9685, 9693, 9702, 9707, 9713, 9721, 9728, 9733, 9739, 9745, 9750, 9754, 9760,
    9764, 9768, 9773, 9779, 9782, 9787, 9791, 9797, 9801, 9806, 9809, 9814, 9821, 9833,
  ],
};
const TABLE = `
gX+AgICFgYCDgYCAfX5/gICAeoGChn1+f4CBgYCCgIJ/iX9/gH+AgIB/gIJ+gX9/foCAgIF+eXyAf4CAfYSFgHyCf4GAf4WAgYCAhYKAg4B4f4CAgIGBf4CAgoCEgYCGgoCHgHyAgYCBeICBgIOAgYKAfH2AgYCD
gX6BgHyBgoCFf4CAf3+AgoB+gIB+gYJ9gYF+gICAgYSDgYCAf3+CgXx+gH+AgIB+gICAgH6AfoCAg4CAgIKAgYCAgX+Df4CAf3+AgHyCf4B9gH6Ag31/kIB/gYaAgYOAgYCAg39/hICCioCBgoCAfX52gIB/f3Z/
fn1+e4GYgH5/gX6AgHaAgICAgX2AhIGEg4F+fn6Cf39/g3+Bh4KDf3+AgYB+gIGAgIB/gYB/goGCf4CBfnt+gICAgIB/gH+AgIOAgX+DgHp+d32BiH+Ag4B+gICBgICDf4KAgICDgH9/gH9/gX+AgYGCgICBf399
f4B7f4B/foKAg4CBf4CLh39/gIGAgICCgISDgIF/gH99gIGAgYB/gn99gYGAfYJ7gYF5gn+IgIKDgICAgIB/goCAgH+BfX+CgICDgICAgICAgICCfoCAgYCAf3+CgH9/gH+Ah4CAf4B7gHqCf4B9fn9+f3+AgH2B
gn6DfH+AjXx8gH6Cf3+AgoGBgX2BgIGAgH9+f359gH9+f4GBfYF/f4B/gH99hId+dH97fn99gH9+f39/foB+goCCgH9/foCAgH+IhYOEgICAgIKBgn59gICBgX5/fX5+gICBgX9/fn9+g4B+gHyAgIB/gYGEf4CF
f3t/foKBe4OAgICAgIJ/f4CAf3+AgHyBgICAg3+FgIB/gIGAgIGAgH9+goKCgoCAfoKBgIKAgIB/fYF+gICBf3+AgH6EfoB/g4B9gIF/gIaAf4CAgICBgoOMe4CAgICJhoKAgH2CgHp+f4GAg39+foGAfH6CgIB/
gICAgoCAgXx/f39+f4GGfYCAfIKAg4GAgX+AgYGAhH6CgH6FgH6BhIB/gn6AgIKDfnyAgIF/f4B/gIGBf4CAgH+Gf4J/gIKAgIOAgIB+gIGAgIB+f4CDf4B/gH2Jgn59f4CCgYCBhXyAgHKAgXt/gH+BgYGAgH6A
fH5/gH6AgIiDgIOAf4N/f32AgYCAf4CAgH+AgYF+gICAgH9/gH+BgICBgIGBgoCAg4B7gICAf4B9gH+BfoB/gYCBgIB/gIJ8c4F9gYB/gH1+gIJ/gYN/f4h9d4F/goCEgIWAfYCBgIKAgH+AgIGDgX+Bgn+Ag35+
g4B/g4B8gYB/gX2AgYKBgIB/gH2BgX6AgICAgoCAgIKAgYF/gICAgn6BgX9+gYGBgIB8fn6BgYKCgoF+f4CAgX2Agnx+gH9+gIB3goOBgYB/en+AgIGAj36AgHuAg4KAgoSBfoSCfoCBgH9+gH2AhICDgn2DgIKA
gHWCgIKCgICAf3uAgICAgYB+goKAgIKAgHqBgYCCgn6AgIGAhYKAgIB/f4F+fn6Ae4F9gH+BgISAgIB/foCBf4SDfYCGf4OCgIGAgoOBf4F8f3+AgoF+gX6AfoKAgH2CfoGAhIN+f4CEgYV/gHyAgICAgH+Cg4KB
gHt+fIOGfICEgIN/g4CHgH+DgYKBgICCfoF6foCDiYWAgYCAgISBgX6Bf32AhIF/gIGCfYCBg3+AfoB+f4CAgICAgn6CgoOCgX+Agn6AgH+AgIB+f4CAenJ/hoCAg3t/h4B/fn9+f4CBgoCCgHyAe4CBgX+BgICF
foB3hn+AgIOBeoF+gX6Af4GAgIB+gICKgICAfoCFgIGAgYaBgICAgYh/g4CBfHJ+gICBf4B+en6CgH2AgIB/gH+Bf32BgXyAgIOFgX6BioCAgIN+gICAgYGCgX18foF+gIeFgIB/gYB/foKAfoGCf4B/fIF+gH+C
gn6AfX5/f4GIfn6DgYGAf4d/f4CAgH1/gYF/gH58hYGBgIB8gYB+gIB/f4J9foB7gYCAgIKBen+AgH+AgIGBf4CAfoKAgICBf4GAf4CBgYCAfoOAfX+AgH+GgYCBgIB7gISCf36AgH6AfoB+gIF/gIB6g4CBfoCB
gX2AfICAgIGAf3uGf4CCfX6Bg4B9f3+FgYOBf4CCgIOAf4J/gYCAfoCBgICAfYB+goB/gICAgIB+gIN/g4eOgIJ/goGAgIJ/goF/gICBfIGAgIKAf32AhICBf4OBgHqAgH6AfYGAfn+Bf3yBf3x/gZKAfoKAf3p/
f4GAf4GAf4GAg4CAgHqFfoF/gICAgoCAgIGAfIB/fXuBfoN/gIB+gn1/gICGgH6Df4SBgYGAgICAg4J/goSAhYCBgYGEf4B7fn9/iIB/gn2BhYF/fYCBgX5/fYCAf32AgYN/gH6AgX2DgYB8gIB/gX9/gIKAgoKB
fYGAg39/f4GFf3+BgoGAf4OGgYB/gIGAgYF5f4CAgYN+gH6AgICAfIGAf36AgICDgICEgICAgXyBgICAgIl+gIGCgH+BgYCAf4CIgIKEgICAgIKBgIN/gICAf4CEgYCNgICBfoB+gX9/gYGAgIB+gIOAgIKFhIN+
f3uAf4CCgHx/gIB+f4CAgH+AgoGAf4F9f3+AgHR/f4OBgH6BgH5+fnyCgIGChX9+dn9+gIGAf36CgHyAf4CHfn+CgHeAgYyBf3yBgICAgYiDgIB/f4CBgYB+f36AgICAgYB/gH6Af4J/f4B8gICDgICAgIOBe4CA
gX+Ag4B8foB+gIGCf4B8f4CAgICAeoCCgHx/gYKBgIB/eYB+fn+CgH+Af4CDgICAgYJ9f4CAgoCBf4CAgIWBfn99fX99iICBf4J/gYB/gH+AgIGAgIB/gIKDgX+Bg4CDf3+AgoB8gHyBf4CAgIOAgICDg4CBgX+A
goKBgoCDfoCAgn6FgHyAfYB+f3uAfoCAgIB/f4CAgICAf4CAgIV/gH6BgICAgIN0gICFgIB+f32Af3p/gICAf36Af4OAf4GCg4CBgoKAgoGBgIOAgH+BgoGAfoB/f399goB/gICChYOAgXmCgYB/goGAfoGBf4KA
gICAgICAgICAeoCAfH+AfIKDf4CAgYKAgIJ9gH59gH1/gX2FgX19gICCgIB/fICAgYCAgYN1goCAgICBf4B/f4GBgYCCe4B/gX6CgYF/f4ODe36Ag4B/foCAgYCBfoGAgIGBgYJ+f4CBgoOAgoB5gIB/gICBgIJ5
gICAfX+AgIN6gH9/f4CBgISAgIB5fn6BgXiBfniBfIKBhIGAgICAfn9/gIR/gH9/gYB/f4CBg4GAgYCAgX+Af4CAgICKgHx9gIB/foB+foB/g4KAgIR/goGAgIGAgoCAgIB/foKBgIF6f4B+goKCfYGAgX9/gIR/
f4B/gYB+gYB+foB/fn6CeX9/fomAgIB/f4B8g3+BgIOAgoCAgICCfn+AgYKBh4B9goB/gICAgICAhYGCgIGAd3uAgX+Ag4GAhICAgYCAgYCAgYGAgH2Bf4GAfoGCgICAf4B/f4CFe4N+f4J/f35+gH6AgH6AgIKB
gH+Cgn2AgIGAf3+BfoKBgIGBg3+Bgn6AgIKAgoF/gIJ+foB/gIJ9goB/f3+Ff4B+fICBgIeBfH+Bf4CAgICAgH9/gYSAgIJ+f4CAfoCAe4WAgIOAgIJ+gIGAgIB+gIKAfoSAgH+EgIJ/e36AgIJ/gY2AgH2AgoJ/
kICBgYCAgIB8gICAfn+AioSAgn+AgYKAhYF/gH2Cfn9/foCBgH6AgH9/gH6AgH+Bg35/f4B+gICBgIGAgYGAgIB/fn5+f36Ag3x/gH6Af4B+gH1/i39/gICBhnuGf3+CgoGAgoJ/gHp7gH1/goCBgoB6eoCAgIKC
gHuBgYOAfoB/gIB/gICBgIGAf4CCf4d+foCFfX6BgoB9gYGAgn59gICDgIB/fX6Egn2EgIKBgX56gIB8gICBfn+BcX+CiYKBg4J+gICAf399hIB8gIOBgICEgICBf4CCfoCAgH+AgYSAf3h+f4CAgYCDgIB+gIGC
gICAfoGAg4iAgIB/foCGfIF/hIGAfX6AhIGDgYF9goCAg4B/gYCCgYCCgYJ/f4CAgn6AgYB/gICAg4B5hIGBgICCgIJ/hH+DgH2Af4GAgX96f4CBg3mAgoR/g4CBhoCAfoB+f4OAf4GAf359f3+Egn+AgICAgICA
gH+AfoR9h4GAgIJ/gH6AfH+AeoCAfX+BgHt/gYCAgICBgICAf4F9gn6AgYCAhICAgoCAf3mDhIB8gICAioGBgICBf4B+gIB9gn6CgH96gYCBgISDfX+AgIKAf4GAgIV/f3+AgIF/gH6Bg4R9gIB/f4F/g3iEf39/
foCAgn+AgIJ/f4CAgX58e4B9hYCBgYB+gICBf4B9foKAf39/gH+Ag4CCgX+Agn+AfYCCgYB9f3aBg4CAf4CBgnp/gYCAgYGAgIWBg4CAgICAgIB/gICBfoJ/gYKAgIOAgoODgICEgoN8gX+BfYF/gIOAgoGAgICE
foJ+gIGAgoGAf4KBg3+AgoCAfICAgH6AeoCCh4F/goN/gH+Agn+BgIB+fYCDgH6BhYCAgYCAgIGCf4KAgIB+gIGCgICBgIV/gH2AgoCAfn99gICAgICAgYKAgIF/fICAfn9/gIB8fYCCeoOAhoCCfoOAgH6AgIB9
gICAgICAgICAgoGBhoOAhoWCf4GCgYR/goB+fYCAf4B/f3yFgIKAgICAfnt8goB9g4GAf358gICAfYB/gIGBf4CAgoCCgYGAgIeCgYCAfYGCgoGAf4OAgX6FgoB+gIGAgXuBf398e4OAf4GAfICAfnyBfH1+gIF9
f4GGgoCAgIGBgH5/kIGAfXt2gHx4goGBf39/gH+AgYB9gHt+fYCAh4B8gHt+gH59gIF+gH+Ah393cIGAhH+AgYKDf4B9foB+gH+CgoGAg4GBfoB+gICBgHqCf4KCgH+Cf4F/gX+Bf4B/gIF+gH9/h3+AgICDhoGA
gIB9fn2CgH9/gIOAgICDgIJ9fYF9i4GCf4CAg4CAf4J/fYGAgH9/g4KAgYB/f359gH9/foKAgX6DgH6Af4F+gICBgYB/gYCEgX2Af4CAe4B/fX+BbIB/g4F/i36ChIGAfoh/gIKAe4CBgICAf4KAgH6BgICBeIGA
gIaAgICBgISAf3+AfoCEgIJ+gIGAdIOBgoB+gH+AgYCAgHyAf4CFg4OBgH+AgoaAe4ODgYGCgoCAgYGIe3x+gICEgH5/gIB/goCBgoB4gH6HhIB8g4B/hX6Af4CAgICDgIGAfH+AgIGCgH6AgX+AhH5yf4GAgICA
goKAg4GAgHyAgIJ/fn+AgH+Dgn6AfH+Bf4CAfoB+gH6AgICBgISAi4F+foSAgoCAgIB8hH+CgYB9f4GAgYGAfn+AgIR+fYCAfoCAfICBhYCCgYCAf3+FgIKAfoCAgIB9gIR/gH9/e3yAgXx/goF+i4V+gH6AgICA
gYGBgX6AgH6AgIZ9hICAg4KAgX6AgoZ8gX+CgH1/fn5/fn+Ag4CFfoKBfYGAgX98foN9g4eIgIF9gH+Cg3+AgH9+gYKAfoGAgYOAgoJ/mIOBhH6AgIB/foCAgH6DgIF/goCAgICAf4B8gICBjH2EgYB/gYV+gH9+
gYGGhIF+gICBf4CAgICAgIGCf4SAgYKAgICAgYCKgIGBfoB/gIKAe4B+gIGAgHqAgIF9gX2AgoCCf4F9gICBgn+CgICBgoSAgH12f4KAfIGAgIF/gYGAgX6AgH9+f4CAfHyCgIGEgH1+gICDgICCfoCAgX+BgX6E
gIGBg4CBgYOEgYGAgIKCg358fYCAgISCgX2BgICBgH5/gIGBgH+BgH+BfoSAfn9/gYKGgYmAf4KBgICAfoCBf31/fn99goF+gICAgH1/gHx+hoF9f4CBfoCBgH+AgYB/gH9+gH+Afn6DgIOBfoCBgoCAf4CFgICA
gYCBgoB6foV3gIV/g4eBhIF/g3iBgH6CgYB+gYB/foV/goOAg4B9f4CAgnt8gn+Bg3yAgIGIgH6Ag3+AgH6AgYeAg4SAg36AgXt/gIGAhoF/foeAhH9+gICBhH6AgICAgIOCgYaAgYCDgIOAgX9/gIKAfYCBfoGF
gYB+e4B/gH+AgICAgYB/gH+Af3x9f4CHgIGEgH2BgoOFgIGAgH+CgICAgHeAeH5/f4B/f3yFf4KAfIGAfICAf3yAf4V8gH+AfoWDfYF/fn6AgYGDgoOAgoV/gXyBhn9+foCDgoB+gYWBf4CDgIF/gIB+f39/gICA
g4CBgYCGgIeAgH1/f32DfYN9gH98gHiFgoKEg4B+fIB/gIB/gISAgYCAg4CDf4KAhYCCfoeDe4OAgYCBgoCAf4B/fn6AgIKAf36CgXZ+goCBgH+CgHuAgH6AgYKAhYF6goJ5gICCgoB/f4N/f4GAgIB/f4B+gH+A
gH6AgYV/fnx9gICBgYCDgoJ/f4OAf4GAfn+DgICCgYB/gIeAf4KAgICEg4CCgX+AfniAgH6Bh4CBgYB7gICAgoV/gICAgX58g4CKgX9+f4OJgYGAgoCBf39/gIF7gIOEf4aAfn+AgIF9gYGBgYF+g4eAgIGAf395
foCBgIF9f4l9gIB+goCBgIODgX6Af4CBgICIgYGAgoCBgX2AfoR6iIJ/goGAgIOBgIB9iIOAfICGf4J+f4CCgIB+gH9+gICCfX+AgICAfoCCgICAgIB/f36CgICBgoCAgH+AgIB8f4GAf4GCgH+FgICBgIB/gIJ/
gH5+goCAfoCAhYCAe4CAgICDfICEfn6AgX9/fYCAgX9/gX6AgICBgIaBgYB+gICBgIOAgIGCf4F6gYCCf32BhH5/gIGAgIB+gIGAfoB/gYOBgIZ7fIF/fYB6gX9/foV9gX9+fH6AgH9/f4B9gH+AgYCDgICDhX+C
eoGGf36Gf4GAgIGAgH6AgICCgYKAf35/gICAgICBgIB+gH+AgIGBgHyBgoCAfn9/fn6BgIGDgYKAgoB/gIJ+foB7fX+BgYGAgIF/gYGCgYB+f4CAgICAf4CAgoB9f36GgIF/fYGAf4GAgHx+gYN/gICEgIKAgIF/
gICAgYKBgICAf36DgIGAgIF/fnyCf4GAfYGAfH+FfH2CgH6DgICAe4CBgH6CgH+Df4aCgIB/fX+Af4CAgoN/f4B/gH2AfoGAgoCAg3+DioF+f4B+gH+Afn+FgoB/gYF/goF6gYCCgoR9gYCAgYOAgH+AgHmBg3+C
gICAgIaBfIB+f35/goKAgIF/goN/gYCBgIGAgX9+f4CAeYCCgH9+goOBf4CBfIB3gYCBfoR/gIKAgH2Ag32AgICAgYCBfXp7f4OBgX57f397hICAgISAgXx+gGmAgIB/goR/gXmBf4J/f4KAgIKAgXyAf4B8f4B/
f4R/gYOAgn+CgICBgIF+f4B+f4F4goB/gICAf39+gIGAfH9+fH9+gYN/gICAgHp+gIGBg3+Afn+CjYB/gIB9fYOBg4OAgIWBgIGAgYCAf4CAgH91fYiAgYOAf4CBeYB8gIGAf4GBf4F/gH6AgIaAgoGEhICDf4B/
f4J+goF/foB+gYKBhH+Bf4B/gX6Bf3OAgoCBgYGDgICBgI2CgH9/hH2CgISAgH2FgIJ+gYB9gIF+e4B/gYeCgYCAgIF+g4CBf4CAhH+AgIB9gICBgYGBgoB7gIOAfoOHfoB/f4GAgH6Cg4J9gH99gICAgoB+gH+D
gICAgoGAgIB/gICBgICEgn2BgH2DfoCAgH+AfH2AfYSAgICAfn1/g4CAgnx/gYCBgIKAfn+AgH+AiYKBf32AfH+Ef4CDgH6Af3+CfIB/gIGBgIZ/gn1/gIKAgH+AgIJ/gH9/gYOAgH+AgIOAfoF9gH6AgH2CfoCB
gICBgICBgIKCgIN9gICAgH+BeYOAf3qAgn6CgX6AfYOBgICBg4B6foB+gH+BgYF+gICAgX6Bf399hIF/f36AgYJ7gIB/gIB9hIGAgIKAgH+Afn19foF5gIODf4F+gIJ9g4OAgn6BgX+AfoB/gnmBf4OEgIB/gIGA
gH+AgX+DgoF5gX2BgX+AfoCAhHt9gIB/gIOCgIF/g4GCgIKBfIF5f4CAg4CAgH5/g36JhH+BgICBfH98gIN/gIGCgIGAgn2CgICAgIp7gYmAfoB/gn97gICBf4B/gIGAfYCChYGBhIR/gH+Fg4CAgICBgIF/gYCE
fYGAfoJ/fn+Cf3mAgIJ+gYB+gYB9goCCgYCBgICEgIB+gH98f35+iIB/gYB3foiAgoCAgIGAf4J9eIB/hoCBf4CCfYGAgYB/fX+FgYB/fX99gIGAeH+Af4GAf31/goB/g4GBfoSAgm2BgIGBf4CCf39+gX+AgH+A
fn+AgIGCgYCAf4CAgH6AgH9+gYB9gICDgYB+gYB/f4GCgIGAfIGAgH6AgICBgYCBf4eAgIGDhIN/gHx/gIB/fn6Af4GAgIOGgn9/gH9+gIB+gIB/gICAgX9/gISBgYB/f4SGgIKCgICCgIN+gH6DgIB/gICBgXp+
gX6Af4B+gICEgYGBf39+fX2Ag3F/f4CAf3+Bf4CChH9tgIF/eX2AgIB/gX59dIF+gYB/gH6AgYN8f3+Bf4CCgICBg3yBfn1/goCDf4CDf3R8gHmAf4SBgH2AgYCAf3+AgoCAf4CCgoeAf4CAf4F9in6Bf36AfoB+
f4CAgIB7gYSDfICJgIKDfoCGfX+AgICAg4CAgIOAfnyBfoCAgIOFgYKEgoB/foKAgIKAgIKCfoF9gH2AgYCBgH9/gICAg359fn59gX9/gIB6f4B+foCAf39+gYOCgISCgXqAgYB+gYKAgH+BgIB7gH9/foCAhYCA
gICAg4B+f36DiIKAf4CEgHyAgH+AgICCf4B+gIGAfniAgH+AgX16gYCAg4F7f4GBhYGAfoGBgn6BfoF+gH+Bf3+AgH2EfoCCg3mAgXx/gId7gIB/hH97gX2AfoF/goGAgIKBgIJ3e4KDhYV/goGAfICAgHuAgYSA
gIB/fYCAg4GAgISBhoB/gIWAgIJ+gIFwgICDgIF+gIB/gH+Af4KAgoB/gIB/foF/gIJ/gH6BfoCFfYSAf4OBgoGAgoCAgX+BgYCEgoKbf4OAf3+AgIWAgH97fn6AfIF8f4CCf4Z3e39/gICAjoeCgoB/gYCFgH+A
fIB9gYCCgH6Bf4B8gICBf4KDgHuAgYCEgIF/g4B/gIF+fH5+f4SFgnuBf3SCgH6AhHOAfoCAgH6Ng4F+gHx7gIGAgoCAfn6AgoCDfn6Agn+Bf3+Ag4CBgH9+gX+AgX9+eYCAf36Bg4CBgoGBgYOAgYKBgH9+e4CB
gH6DgX+AgH59gH+BfoJ/foCCgIB/g4CAgICAfH9+gn9/gHqBgoCAgICAgYKAgICAfoCAg3+EgIGAgH6AgH9+gIB8gIGBgH6CfoCAf3+AgYCAgIJ+goCBfoGAgX+BfnuAgX+IfX+AfX9+foCAgoJ6gX9/fn+AgoB+
gYCAe4GAgH+Ei4GBgIN8hICAgoB8gIB/f3+Ae39+gYKBhoGFgIB8iIGDgHyBgH6Ag4KAf4CAgIJ/gYOAfoCAgHqGgH+AhXqCfYCAfn6AfIOCgH+Ce4CAgoCBgIB9f4CAe4Z/gIGAfX5+gIKCf4CAgoCAfXeAgYB/
gIGAfYF/gHqBgYCAg4GNfoB/eX+BgYCCgICAf4CAgIGAf4CAgYCBgn6Bg4GAfoGAgX19gICAgYB/eIB+gIB+gICAgICAf36Ag4SBf4CCfn+DgIKDgH+BgH6Ce3+CgYKAg4CAfoKAgIGAgn+AgICAgH+BgICAgIB+
g3+AgIV+hH6AgoB4f36GgIF8f4iGgoGAfn+BgH+CgICBgH+AgoKAgIJ/h4CBgH2CgIB/iICBgIF5gYGCfYCAgoB/gICCgoCBgYGAfYGAg4CBf4CAf4B/gH+If4CAhXuAgH2CfYGAfoKBgYB/g39+hoCAf4F/goF+
gYCAgIKBf4SBgICCgoB9gH+AgX2AgoGAgIaAf3+AeoBofoCAfX6BgH+AgYCAgH6Af4l/gH+BgICAgYN/gIqCf4WAgXp6gIF/f4B/foF+gYJ/gImBgIB+f4CAgoJ/gICAgYCAgH+Af4CAgX6AgH+BgICAfXuGgH+A
e3mBgIaAf36AgH1/gIKAgoGBfn2Af4KAg4CAf3yAfYOAgH2Af4F+gHh7g3+BgXyIgICCfIGAf36AgIGAgH6AgIR7gIB/gH+AhX2AfoB+goGDf32AdICAg4R7gH9/gIGAfICAgICAgoB/f3+AgH6BfX5/g3+Cf3+B
f4B+gICAgICCgH59gIF6f4GAgIJ/gYCBgICBe4mAgYaAgIN2foeFf4WIgn+AgIJ/gICCgYF/gIJ/gIB7hYCDfYCAgICDgH5/gICAgYJ/gICCgYGAgYSAgH+BgIGAfH+AfYCBhYB+f36BgIGAgYCBgX6BgH2Af3+A
gIOEf4CGgYGAgIF/gYCHgIKAgX2BfoKAgIV9f4+DgYGDfH5+f4CAgoGAgIB/goB/gICCfYGAgH+CfoCAf4KAg4KBgYCCgIGJgH6BeoGBf4GCgICFf4FugH+Af4CBgIB7iISBgIGFgIB/gHp+fXqEg4N/g4CAfoCC
fYB+gH2AgYKAfn9/hn6AgIKAgICAgYCAhIODf35/gICAf4CBf39+gIKAhoF/f318eH9/fYCBgICAgYCDf4B/e4B+gICIgIOBfoeBgIB8fYB9fn+BgYCCgHuAf3yAfoGBg3+AgHp9gHtzeYF+f4CDh4F/f3+IgH5+
gH+Bf35/gn6AfoeAgYB+gIB+gIKBiH2AgH+AgoF8f4OBgnuAfn6AhICAgICAgISBgIB5fH5/gIx+gICAgoCBgIGAgn6Afn5/gICAgICCfICHg39/iIKAgIF+hICAfnyBgICAgICBgoCAgH5+gIGAg4B/fYN6g3+B
fn9+foCDfYCAf4B/gYB/hX6DgICBgoKAf3+AgIB8g4CBgYCIfo2AfYCAhn+BfX6CgYCNgICAfYCBgICAgoZ7f359f4GBfoCBfoKAf4B/fYB/fYCAgIGBgIGAgIB/gYCCgICBhIGBgoB3gICAgX+Ah4F/gICAfoCB
gIR/gYGBfoGCgYB+fYN6gX9/gH2AgYeCgoN/gISFf4R/foCAfoGDfoCBg3+EgH9+gH+Cf3uAeoF+hIF/hICAfomAgYCAg4CAgIB+goiCgICAgIGAf4B/gX+Af4B/gICBf4F/foKBgIB8gICAhH2CgoCCfnuFf31/
d4iAf39+gICEhICAfXyAhX6AfoF/gIB9goCAg4F+gXx/gH+CgX9/gIB7gIF/gXuCf3x/gYGAfYSAfoSBgn+AeoGAfIB/g4B/gH+Af3+AgYB+gX+Bf4GBgYGAkIZ/gH5/gH+BgH9/gIF/gIF+goCBfoCAgH9/gICA
f35/gICCfoB+e4SDfoGAgICBfoCCgIB/f4KChIWAgICBgICAgoGAgYOEjH+BhIODgIB/foKAgIGBgIB/foKAgYSFgICBfoGCgICHgIF7g4F/f4CCf4B6f4GAgoN/gH6Bf3+CgICDf3yDeoCBgICAgICBf4GBfoCA
gIGAgHyBgICAgH+AgoCBfYKAgoGAgH+AgYJ8goCBgIB/f4GAgH1+g4J9gIB/gICAfn59fH+AgICDgH2AgICAhICFgIF/gYB/gH+AfoCBhIWFgIB9gHaFhIKAgICCfoBxgH6De36HgH99gH9/gIB+gYKCgn18f3+A
gHyBf4CCgIGBhXt/gIN/gICAgICAgH97fn9+f4B9gYB8gH+BgYF+fH5+goKAgoCAgoB/hH6HhoB+gICEgISAgIGBgICAgH6AgIB/f4CAgYCBgoiAgH+AgICAf4B7gHeAf4B0gYB/foCAgICAhIGAgX59hX+AgH6A
foCHgIB/fIB/gIGAg3+Afn+AgX9/gYGAgH9+goCAf3+AgoB+foF/f4R7f3yBd3t+f39/f4CCgH+Bf32AjIKBf4GBgICCf4B/gYSAfoWAgH9+f4CAhX9/f4GAgYCBgICBgHaAgXyCgIF/f4KAgIGDg4KAcn6GgYKA
f359gIB/gH9/gYKAgYCAgX+AfoCAhoB/gIKCf4CAeICAgH97goCBgYR/f3+EfYSAf3+GfYCAgoB4gIKAgIB6foCAgn5/gIF/foF/gnuAg4CBf4CDgYKCgIB/gn+AgIB/fYKOgICAf3+Af3+EfIF+eoN/fICBg4OA
eH+BgH+AgX+EgId9hIOCgIB/gH+CgICDgIGBgoKAgIB6gIKAf32AhIR/gXuBgICAfH+Bf3+AfoCAfoSCfoWDf4J9gn9/gIKCf36AfYGAgICAgYB/gICAgYB9hXl7gH9/fIV9f32GgoJ+gIF/gH9+gICAgYCAg3+B
fn+ChYCBf3+AfoCAgH1+gX9/gYCAgYKAfH9+gH6AgICAgYB+gICAgH99gH+Ag3+AgIGAi4KCgIGAfX9/gIF/gX+AgX6Af4GAfoKAg4CAgYCAgGaAgX+AgoGBhICAiIF9gH6AgIF8foCEgX6AgX19gHuGgIKBgIGA
gICDgn6DhICAgoCBgYCCfoqAh4CCgoR/f3+DgYGBgYOAf3yEdIOCgICAf4CDf4CBf32BgIN/gIJ7gH2FhoCAgHyAf4CAhIKAgoJ+gICBgICBgI+Ee4CFgH59f4N9fYCBfoF/hoOAgIB9gH2BgYCAf4CBgYCDf4B/
gH6Bhn6AgYCAgH+AgH+AgIKBgIB9gH+BgIKAf39+g4CAfn6AgH98fn5/fXmAgIB/gICAfICBgX2CfoGCgIGAgIKAgICAf3+BgYF/gIB/gHuAfn6EgIKAfoCBgIGAhH9/goF+foCEfn59gYCHg4CDfIF9f4B/gICC
gYGBgH+FhIOAg4OFf4CDg39/goGBgI5+f36AgIGAfYKCgICAgICAgX6Bg4WAgH9/gIKAgH+AgX+CgICAfoGBgX6Bf36CgoB/iX6Agn+AgoCCgIB/goCAf4GAgH5/hoF9foCBgH+AgYF/gHx/gX99fX+CgHh/hH+A
f36AgICAf4B/f36Af4CBgICFgICAgYWBfoGBgIZ/hYB+gYB+f4CBgIGAgH+AgICAgH9/gIOEgoKBfoCAhIR+f4OAfoGBgIeAhH+AgYF/gX+AgICAgYCBgIF9gYOBfoGAgH9/gn98g3+AgYZ/gICAgIGDfYCBfn+C
gIB/foGBm3+CgoKDgICBgIFygH+ChH6DgIF7gHx/gYB/f4OAgYaFgIJ/goKAgn5+f4SCgXeAf3+AfYCAgIB+goGAgH2AgIN/gHmAgIGDgICChoCEgICAf3+BgHt7gH+DgIB9gIKCgICBgX+BgICBgYCAgH6BeYCA
gHyBgICDf36AgIB/gIB/gJKCgICAgICAgoSAgICCgX99gICBgoGAhn6AeYB+gXmBgH+Bf356hYF9f4F/gYCFgn2AgYF+gIJ7gIGCgoJ/f4CAgISAgICBgYGBf4GBgYGAgoSFgIN+fn6Ag36AgYB7gIB/gICEgICA
iICAgICEf4CCgYN+fYKBfYCBeoKAgn97gXiBfoCAgoB+f4J+g3+AgYGAf4CCgIGAhIZ/hn5+gICGgICAhH9/gIB/gYJ5gH+Bf31/gICAgX+CgH+BgIGAgYCAfoiAgIKBgIOBgn+Ag3mBgoGAgX2BeoiAe4KCfXqB
gIV+gICBgH2AfoJ8foKBgH+AgYKAfICAf4CAf4CBgX6BgICAfH17gIKAf4J/gICAgIJ8goCAg4CAf4B/gH+AgYCAgIOAgoGAgIB/hYCEg4CIgICAg3yAfoOAeoCDeoCAgYKAgIB5goB/gHp/gIF+gISAfn1+gICA
hIB/fn6AfoCAgH6AgICCgICCfYCAf4aAgIOAhIGAgH9+gn6Ag3+Ef4B+gIB+gH+AgoF+hYKOg4CAgH2Agn2BgIGAfoCAf3+AgYGCfIB/gn+AgYCEhH9/gISAgICDhYKAf31/gX+Af3+AfYGFgICHgIN/g4GFfoKA
fX9/f32AgYCFgH59gIKBd4CAfIGBgH2Af4F/gIGCgIGAgIGAgYCBgn+CgYGAg4CAgYOAgHyBgH6AgYOAhX2DfoB/goCAg4CAgoSBgIKBg3+FgIF/gnmAgICAgYB8gIOGf3+BgIF9gIOAgIqDf4CBgYN/gIB/gIKA
goCHgX+BgICAgH+AgHN/gYCAhH99gICEgHx/fn96gX1+gX+AfoWAgICAgoB/gn+AgX+EgH+BgIGAgH+Bf4GBgHyDg396hICAfoCBgIF/eYGDfoGBfoOAgn2FgH+Ag4F/hYCAf4B/gH+AgH+BfoCEgIB7gYB/gICB
gX6AgYSAen+Af4eAeIB8gX2AgXuAfYB9gICAgIR9gYCAgYKAgX9/hYCCf4CHf3p+gICAgoGAgoB/gH99gX+DdYGAg32AfoCAgH+AgH+BgoCDcHx/goCAf4aDgX6AgICAhnuDgH2DfYCAgIOAf3+AgH+AgYKBg32D
fn18f4ODg3+AgHx/fX6DfoN/f4OAfn2AfoKEjoCAgH6CeYB/hYGAgISAgoCAfn97gIB+gXmAgHeCgH5/foGAf35/f4GAf4GAgYJ9goOCgX9/gIB/f4CAfn6AgIB7goGCgICAgIJ/gYKDf39/f4CBgX+MgH9+fIB+
fHyAf3+BgIGCgYCAfoF/gX+BgYp+g4KAgoCAgIB/gICEf4B+f4B8gH2CfoB9foGCgYCBf4CBgIKAfX5+gHyBgYWFd3+Ag4GBf4CAgIJ/gH9+g4CEgYCBf4OBf39+goJ/goGCgYCAf4GCf4CAgn19fH+Ag4B/foKA
e3uAfoGAgIR9gYGCgICAgoGCgn+AgICAfoGAgYB9gH6Bg4CBeoCFh4B8fXyAgICGf4GBf36AfoKAfYB+f4CEgIJ/goN/gYCFgX5/fX97gICDgYCBf4B/goCAgIGAfoGAgIB/foCCgYB/gICBgYGAgIKFgYCAgIB/
gn6AfH9+gIiAf4F/goaAgHyBhISAgIKAgICFhH58gH5/foB+gYCAgYCBfYl+f4CAgH6BgH+Ef4GDgIF8gn+AgYCAfn+AgH+AgICAgICAf4B2gICAfYGAgIKEgYB8g4KKgIGBf4CBf4CCgICAhICBgIN/gIB/g4CD
g4OBgIF8goF/f4F+foCBgYB7gYCBgX53f4OCgICAgH+AgHt+foCAgYGAf4KAgoJ+gYCDfoCAgIB/gYCAgIWAgICBf4KCgYB+gIR1f4iCgoKFgH6AgH9/fH6BgICBgH5/gICAgn+AfoGAfoF+hYB+foCCfX9+f4eA
gICCgH6DgH6EgIKAf4KDeoB7gH9/iH+AgICBhIOAgYB/gYCBgICAgYd/gHx9gX+BgIB/gn5/gIB/foKBfoGCfX+AgH6Cf4CAgH2CgH58gIB8gICBf4B/gn+Ff4B+foB+hH+DgIKBgICCgoB2f4CBgH6HgIF/f4GC
g4CAgICAgIKCf399f36CgH+Be4B/gH2BgXyAgYGAgH6Af3mBf3+BgoCCfYOAen59gH2KfoB6j4CAfICRgX6AfYCAg4B+goCAiH6BgIB/eYGAgIGAgIF+fn+BeXmAg4SAgH5/fYGAgX2Af32CgIB/eYB8fYGAgYB/
gIF/gn+DgIGEfYeAgH98gICAfIB/foCCgIOAgYCBf4CAf399h36AgoCCh3+BfYJ/gICAgYB/gICCgX+AhYCAgICAgHqDgICBgICAgoCAgYCAfIGCg36Ch4CAgIGAgX99gIN+goGAgIJ+gYSCg4WEgYGAgH9+f35/
gH98gH+AfoCAgIGAg39/g4V/foB/gH6ChIB5foCAgICBgH5/goWAfX+Af4SAgYGAgICBgHmBgICAgIKDgH+AgICEgX+Cf4B/hYCAgIOGgYCAe4CAgIOAgICBf3+AgICAf4CBgICDgX6AgYB/gIGAfn+Be3+Hf36F
gH9/gn+DgoB/gYCAhoB4goCAgX9/f4GBgX+AgH5/gIB6gX+Af4CAgYCBg4CCf4CDgICAgYCAgICBf4F/gIB9gXqBgYCAgoB/gYB/f4B+f4KCgIZ/gHyCfIGIf3+CgIJ8f36NgH19foCBgIGAgYF/gIB5gICAgIF/
gH6AgH6Df4Z+gIJ+hX2DgIGBgYV+hIGAeYCBf36AgIB/fn2Bgn+AgH6CfIGEfYCCiICBe4CAgIGAfX6CgICBgIGAfoCAgICAenV/gYCBfoKAf3uAgYB8gH2AioCAf3yAf4B/foCDgIB/foCAgH+BfYB9f3+Af3+D
gYp/hIGBfYGBgH1/gn9/foOAg3h9goJ9gYKAg4CAhICAgYF+f3x/gX+AgoCAgIGBgIGAgIOAgICAgIB/g4SDgIGHgH2CgH+CfYCAgICBgYB/gICBgn6AgYCBgH6AgH+AgIGAhX13eH1/gH+AgICAeYCBf4CAgIKD
gX6Ag39/f396gH5/goCAgICCgYOAgH2CgIV9gICAhYCAgYB+goGAgH9/gIOCgHh/gH57gH6AhIGBgICBf4CAgH+Cf4KBgIB/f3+DgICBgoCAfn6Bf4KCgIF+hX+Df4KAg36AgYN2gYCAfICCgX2Af4GAf4GAg4CA
f3mAgIB/f4GAgYCAf3+Ahn+BgH+Af4R/gX2DgIR/gIB+f4OAgIGCgn+AhIGAgYCAgIB/gH6AgoOBgoCAgIGDgH5/gX+Bf4B9gISEgIGAf4F/f4CBgHaAfoF/gH+BgX+AgYF+gIB/foOAg3x9gIN4f4OAgYF/gIB+
foB/gICAgXyEgYB8fYB9g36AfX6AgICAg4F8f4CDgH+AgICAgIGAgH6AgH6Agn2BgoCAf4CAh4CBgYGAgn2BgIGHe4CAfYOAgn58gX6BgIGAg4B/gIF/gICBgIB9gHyBfoCAhYSBf4GAf4CBf359goCAf36AgYGA
f4CAgX6CgICAgH1/gH1+gH2AgICAe4CAfoWAgIN/gIF9f4CAgIGAgICAf4CAgIB+gIN/gIGDfX6BgYCCfYGCeoiAgX+BhYKCgIWAgoiBgIOIfoOAgIJ+gIB+gIB/gIR9gX97fYd+gIB/gIGAgH6BgIGBgICAgIKA
hIOCgYCBf4CAgoGBgoGJhICBgIB/gX6Bf4CBg36Bf4N/gICAgH6AfIiBgH9+eoqAfYCBgYGCgXt/gICBfoKBgYCAgX+BgYKAgIB7f3+AgX+Af4SAgX+FgoKAgH+AgX+AgoCAgIGAgnyBfn6Af4KAgICDf4R/gICC
hIB+gYCBg3+AgICAgIB9f4B/f36Ce4CAiXmAgIF/gX6Af3+AfXt+gX6AgICAgH+ChH9+gn9/gICAf3+Fg357goN/goCCgH1+gICAgIF/g4N5gH+Ffn1/gIF/gHiAgYCAf4GBgH5/fn9/gIN+f4B/gICBgH+AgId+
gHWAhYCFgIJ/f3+HgICFgX+BhIyAiIKAgICCgICDfHqFgIaAgICDgoB9eoCBgYOAeoB/gH+AgIeDfn99gYGChoF+gYOAgIKAgn6AgISAgH2Cg39+gYB/gH6AgICAgoCAgIJ6f3qBgICBfn+EgICBgoGBf3+AgX6A
f4GAfoB9gYB+fHaAf4aBgIKDgYB/gIGAf36AgIB/foGDgH5+f4CCgICEgYCAgH+Df4WAeoiAgoB9gH6DfoCBfoCAgIKDgICBgYB+foCBg4CAgH9/goOAfoCGgYCAf35/gYF/gH+Df4CBgIB6foCBgX6AgX99gH+C
hIKKgYOAfoCAgHt+gIiBfomAgIB/gICAgICAiYCAgICAgIWAiYCAhIN/fX+CgH+BgICAgYNzgoGCgICEeYB+gICAfoB/e3mAfX+CfYGAf3mAfYCAgH18fn5+gH1/gHmDhI9/gICBgomBiH58enaBf3+Ah4B7gICD
gIGAfn+BgX+AgXR+gH19gIB/gX+AgYB/gIB+gIB/gn6Df4CCgH6AgYCCgICBgYCBfoB9foGBf4GBgH+AfoOAgYCAh36Cf4SAf39/goOCgIB5gH+Af4KDfYCAgYOBf4CBgICBgYGAhYCAgIOAfoCAgn6AgICAf3t+
gICCgIB/fn+AgX+Ae4SAfYCAgoeCgIB/f4R/gH6CgYB9fYGDgoCAhX5/foB1f4CAgIB/gIGAgICAh3qDg4CAgIB/gICAfoKAfYR+fIGAgICAf4OBfYCAgH6EfYaAgIB/gX+JgYN/goCAgICAgICAgIGAf36Afn6A
fYCEhH6Ac4KCg32AgHyBgoCAfoKAgX5zen59gICAhICAgIB6gYCAgIGBgIB+f36DgYCFgYCAgICAgIGAgX+CgICAgImAgIGBfYKEgIKAgIOBfYCAgICAf4CGgIGBgoB9eYCDf4B7hn15f4CAgX+Af4CBfoCCgIGA
gYCAgoCBgIV/goGAgoGAgnyAg3SAf39+gH6SgH2Cf3+AgICAgICAgICAf4GCgn5/f4CAgX6Bfn2AgIOCfYF9kI2Af4B/fH+Af4B/foCAhoKAgIGBgYCAgYODhYGAgH59fXqAgYCBgIF7gIF/gIGHfoB/hICGfoCA
gH+BfYZ/goCBiICAgoCAgH+AgIB/gXiAfX6CgH+Af4GBfYJ+hn2AgIGAgoOIgH+AfoCBgIB/gIODgH+Bfn9/en9+gH6AgICAf4OBgICBf4CAgH6DgYCCfYB/g4CAgISAfX+Bh3+AgH9+gIB7gYCAgH+Af4CBgIB9
gH6FgH6PgYKAfYF+gH2Cf4B+gXqAhYKAgH+DhYCGgICBgICAhIB+fICAgX2Af4B+gICAg4aKf4CDgH5/f4GAgYCAgH+Agn+AgH6AgICDgICAgYSAfYSAgYB+fYCCf4B7gIGAgYKAg4GAgH2BgICDgn+BgH6CgYGA
foKAgIOAgYB+gYB/fn+CgIKAgHx+fH+CgICAhoB/fn6BdYGBgIOAhIB9gIWBf3+AeYF+hIB/gIF/gICAfYN9f3+BgYCAgoCAgICCgIGDf4GBgoCAgoB9f4CAg3+AgICAgIGAgIB+f36Bf4CAgX6GiIF9gIGAgIGA
fYCAeoCBgICAgH+AgH6EgICEgICAg4CAgH6Df4GAeICPgX18gH+AgX5/goCCgH+AgXx8gH98f4CAfoCFf4F8fIGBgYB9gIB/gX+Cf3qDgICCgICAgIF/gIB9gIN8gIF7foJ/hn6AgIJ5gICAgoCAfX+AgIGAgICA
gIB3gYCFg4CAgYKAgICCgoB/f36BgH+CgICAgIKBfX6AgIF+goCBgImAgYGAgICJgH+BgoCCgH+Dg3+AgH+Af4CBgn+BgYKCf4BzgIiAgIGAgoCCf4SAgH2BgIB+gICAfH2AgIGCgIN+gX9/fYJ8gICBhIJ+f4CA
foGAgX+AfoCAf4GBgYGBgoOAgHuGf4B9gH99fX+Gf4J+hH+CgYGAg3+AgIB+fnGAgYB+foB9gIGAgH+AfXuFg4KAgH6BgIKAgX2Af4SCgIF9hH6AgIODgIGAfoSBfH2AgIGAgIKBgoCAhId8gIGAgIJ4gICCf32A
g4GBgH6AgH2AgoF/fICBgoCAf4CBf4GDgYCBf4OBfYCAgYCAgoSBgH6AgYCEf4F+f4CBhH9/f4B7gYCCgH+Af4CCgIR9foKAgXd+gIB9gn6BgICBgYGFhIGAgICAgYGAe36AfIGAgYF6gX6Bg3+BgYKAhoCAg4mA
gICAg4GEe4F/hoCAhoJ+gYCBfoCLfYR9hIF3gIKAgIWAgIOAf3x+gH6AjH6Bf4CAg4OAgYB/gICAgH9/f32CfXWAf36Bgn2AgIKAfn6AeoB/foCAfIOCgoGBgICAgIB9foCCgIOAiX+BfoGAgoGCgIF7f4CAgYB/
f4F/eYCAfoaAf4CBgnqDgH97gICAf4KCeX1/gICMgIGAgIGCgH5/g4F/gYOBf4B+gYGAgH5+gICFgYKBdoKAgIGFhYB/f4CBgoGDgHuEgYB3gICBgXuAgICAf3qAfX9+foaBgH6IfoJ/gHyBf3+DeH12gYaDgoGA
gICFe4F8gYCCg4CAgICBgIGCg32AhYGAf35/f4CDgH+AgHyBgX99gIF+goCAfYCDgoOAgIF/g4CBgX98f4B/g4N9gICDh35/gn+DgICEf4KAfICAgYJ/gH9+gIB9f4J+goCBgYOAdX2AgIOBgIGEg4B/gIGBe4GA
gICDgX59fIB/f36Afn9fgH2Afn+Bf4KAgYCBf4J+gIB9hIGDgYCBg4KCgYCAiICAgHeBgYCAgICAgYaBgH2Bg4B/fX+EgICAf4GDhIB/ioKCgICAgICAgICAhYCBhX+Afn5+fX98gn+Afn+FgIB8gICEf4B8hn+I
f4GAgXmBfIKDgX98gIGAhIKBfoGAgX6AgXqAgIOBgn+DgIN/hX6Df32FgICAfoiAgYB/gH2Fg4CAgHaCgICAe4F9gYKAgoGAgn+CgIGAgH+Af4B/eoKAgoCAe4B/foKAhICBgH9/f4SAgH5+foCNgIB9gIB8fn6B
gYCAgYCAiICCgIGDeoJ7gIWBgISBfoCBgX+Afn9+gYCAgICEgX+BfYCCg4CDgoCAgoCAgIV/gYKAfYCAgICAgIN7f4aCgIB/ioCBgIOBgIF/gH6BgICBf4CDgXp9gICAgIGBfYKAgH+Cf4B+f31+gH6Bf4KCg35/
foKBgIN7gH6AfIGAgIGAgIB+hYB/gICCgIqAgIKAgoB7fYCAgICCfoCAfX6Bf36BiIB/gH99gISAgoOAhoCBfoKBgH99f4CBfoB8goCAgoKAfn9/goCAf36DgICBgICBgIGDgIGAgoCDgYKAgH2AgYCBgIGCgICA
fX1+goGAd36AgIB9gX+AgH+AfH6DgIGCgH6BgIGBgIGAhH+AgIKAgH1/gYCAfoCDfYB/gH6AfYN+gHmBgH+AgIB4f398gICAfoCAgIB+gIGBgIF9gYOAgYKCgYCAgYCAf4CEgIB9foF9fYB+f4CCgICAgHuAfn6C
gH2AgIB/gH+DeouAgHqBf4B8f4CAgYB+gIGBf3yAg4B/fX9+gIGDgICAgHx+gYB/g4CAgoGBgYOAgIJ+g4CAfoB8gH+CfXx+foF9d3x/f4GCgIGDgYB+gIOAgn9+f3+Cf4CCgIF8gIF5gYV+g4B/f4N/hYR6gH59
gX9/gIKAgICBf4B/hH6AhH+Ag4WFgoCAg4CEfoKBfZqGgH99gn+AgYCAf4CCgH+CgoOAhICAhYCAhH2Bf4CAgH+AfYGDhIB8gIR1g4CChoWBfXyAgX6BgICAgH6Af4B+gIeAgoB+gICAgHp6gYB+gnyBfICAgICB
gIOAg399gH2Ag4B+gH+CfoB9g35/foKAgH9/gH6AgICAfn+BgIh/fX6AgIKBf4CIfICBg3+CgH19gYGHgICAg4B+gH6AfoCAf4J+g4GCgoB/g3+EfX2DgIKAg36AgYB/gICAgXyBfoF9gIGAgoCBgICBgH59gYOB
gH+AfoCBf4CAgICAf4B+foB/gICAgIB/goCAgH2CgIOAgIB+gICBgn+AfYKBhIB/gH6Ah4N+gICAf39+f3+Ad4CBgIF9gH+CgIKEgIF/gIB/gIWEgIGAgYCCgH6BgIKDgISAgIF/goCAgn6HgIeAgH2DgH18gH5/
hYCAgIGAg39/fnyFgX1/goR7f4CAgIl+gH+ChH+Ag4CAgH96gX+Be4WFfI18gH6CgIKAf39/gIGBgIKAf4CAiH6DgYCBgYB0gIB9gYCBhX6BfoCCgICBgYd+f4OAgHZ+hoCBgoCAgoCCfoCAgIOBgoB8gIB+gICC
f4SDgX+Ef4CAgYGAgoJ/gX+HfYCAgICAgICBgICEgYB+gICEgoCDgoF/gIKEgoCAgIV/fn+EdoCCgYN/goSAgoB+gIGBgn+AgICBf3+BgICAgIJ/coCAgIGAgH59fn+AgH92hYV9f4B+goCAgH+AgICBf36Af4aA
gH+Df4CAgH+Ae3+BfH+AgIeAgoKAgIGCgICEgIB9gYCAgIB/fYCBgHR/gYB7f4GCf36Ag4GAfoB/f4CDgYGAf4B/en6AgH2AgIGBf4CAgX5/gIB/gYB+gHx5gICDfn6Cf4B/f4GAgIR/gH57gICAf4CBgId/fX9/
foB+gICAgHuAgIKEfX+AgH+CgXx+goB+h4KAgoSAgIB0f4B+fICAgIR/f4N/gICHgICAgoF/fn57gHmHgIB/hYCAgIB+gH9/gIB/f4KAgH9/gICAgX6AgIB/hH9+f36AgHmCgHuBgIGAfoCCgIF+fnuCgIOAgYGA
gH59hH2AgIB/gHyAfYCBfoB7jYB/f4OAf4OAgICBgICAgX6CgH6DgYWCgYGAgICAgoGAhIB9fYaAgICAf4KAgICCf3x/e4GEgYCAgoCBgIOAgIGBgIGAgX+AgICBgYF9gIF+f4SCfX+AgYGAgoSAgYKAgH6BgH9/
f4CAgH+Ag4CFfoB+f4GAgX9/gICAgICAgYGBgH2CgYCAfoCDf3x/gIGFgIGBfoCAfoOCgoCBjoCAf4CAf4OBgIOAf4GAfYB9gn+AgoGBgX5+hYCBfH9+gH6BgH6CgICCgIF/f4R4gIF/gH18gH+AhYWCf4GAgIB9
f4B/gICAf3pigICAf4p/hIGAgYB8f4CFgYCDgIB/gn9+gICBf3+Af4CAgIGAgYB+fIKAhYCAf4B/gn2GhXuBgX+AgIJ+goKAhoGAgH6EgYCFgIB/eoB/foiBf4CBgICCfYCAhYB/gIKAgHl8gIODf4CGfIGAhH+A
gICDgIB4hIF+gn9/gICAf36BfYCAiX+BgIKBg4CAgICAgH59eX1+gHt+gICCgYF/fYJ+f3h/gICAf36Bf4aDgH6Ag4OAfYF/gYCAfoKAgH99gIGAgYCCf4OAf36AgX+AgoGAeYCAfoCBgYB+foGAgH+ChYCAgX9+
foB+g4GChX+Af4B+f4B/gH+AgX96f4CAiIGAfoKAgICBi4WAgIGAf39/foGKfYB9foCAgJt/fn2HgIKAfICAgH+AgYCAgYB/f358gIF/g4GBg4CAhXaAfoB/gYKAf3+AgICAfoCAf4CAgX9/goV+foB6en1+goCA
gYOEgoCAf4CBgICAf4B/foCBhYJ/gIF+gIF/fYCAgn+AgIGBhIV8gIB+g4CAgH9/gX1/foCBfoCAfYSAgICDfn+AfoCAgIaAgICAfoCBgXaAkoB/foSAgoB/f4KAg4CDgIN+gH2GgICBgIGAf4GAfoGAgoCCf4CA
f4R7gIB6e4B+gHyAgIOCfXuAgH2AgIB9goF/goGBgYF6gH6DgYGCfn+CgYKCgICBfX2AgYCAfIKAgH+AgH6BgoCAgICBeoF+fn98foF5f3+BgYCCf4eBfIV/f4GCfYCDg4F/gICAgICBioGBgYCGgoB9fYCAfn+C
g3qAgYGAh4GAf36AgIB/hYCAgoCAhX6GgH9+gIB/f4J7gIKAgoGAgoF+gYKAfYGAgIB/f31/foGAgYN/gICCgH2BgYB+fYB+hX+CgoGBf4CBgYOAhIB/g4CCgICAf35/f32CfoB+gISQgH+Ahod9hnWCgIGCfoCD
gHx9f4CNgX+AgH+AgYCAg4J9foCAeoKAgIJ/foGAfoF/fYCBgH+BfoSCgIKCgIF/gICDgX9/gICAgICCgYKAgnyAg3uAfn1/f4CCgH2DhICBhYGBf3KBf4B+gICAgICFgoKBg3+Bfn+AfnWAf4F/g4J/gIKAgIB9
gYCAgIiAgIGAf36Ag4CBgoKCfoN8gICAgIJ+gYCBgIF5gYGCfIGCgYOHgIGHgIF7gYCAgYJ+gYCCgH+Af4J6foB+goCEgIB7eoCAgH9/gIOAgICAf4CCgICAgn5+gH+EdoOCgIKAgn+Af4CDgX5/foF+fIB+gIF/
hH6BgICEgH6Cf4CBfn9+hYJ/goGAf4KAfYSAg39/gIaBf4F/n4GAgYB/goCAf4CAf4GCeH5+g4F6gISAg39+g3d/gH+Af4B/fnp/foiAgYOAgX18gIGHf3+DgICAf4F9f4CGgICCgYKAg4B/gYCCgIF+gYGAf3+A
gIJ/dX+Bf4N/f4CEgYB/f3x7gYCBf4GBgIB/f3+CmYaBgXyAfn+AhYCBgYCAfIF+fn+CgYB8gHCBhoGAfYCAgH+Bf35+gIKAgIB+gIOAgH+DfoCCfn6AgHqAgIKBfoV+gIGAfICChH6BgIKBgICAe3yBgIKAgICK
gn6HeoCBdnx+f3+BgICChH+Cf4CBgYCCfoGAgICBhIR+fXqAfn99gYCAgYOAf4R/fn+AgISAgYGEeH+Df4CIgIB+g4KCgH9+gYZ9f4CBgIGAfoCAgIGCg4KDgoCAgIF+gIB/fX1/f4GAf4CAkoCBgH57gIB+f36A
foCAgICAgIN/f4B7gX6BfoCCdoCAgIB+f4CGhICAfX+BgX6Af4B+f3+Ff4CDhHt/g4J/gH+AfoF/hYV/goCCe4CCgIGAgIB9f4GCf4KAgoB6f4CAf4B/f399f3+BgH9+g4CAhYWAe3+Bg4F/fn6DhIGCfYCBgIWC
f3+Gfn5/f4CAg4J/gH6Af36DfoGAgH1/gYGAgICAgIB+f4OAgYOAgH6AiICAgXV/gIGGf4KAgICGgIGBgIB9g4CAf4SCf3yBgIN+iX+EgIGAgIJ+gICBh4CAgH6AgIN/hoSIgH6AgIB8gX58hIGEe4CAg4GCgIGA
foOBhHuBgH9/gICHg4B9f4OCgIF+fn6BiICAgH2CgIGAfnmAgIOAgoKAf4GAfoCEg4J+gH6AgIB/hIB+gIKFfH6Bf4CCe4F9foF/hH9/gYCAgYCBgX6Ag3+CfIJ8gIKDh39/foF8f4B+foGGgIB/gH+AgH+DgX9/
gIB6gH+AgICHe3x/f3+AgoCAf4CDgoGAgoCBgICAfICBgICAf4GBgIJ/f3t/fXt/gICCgYB+fICCgH+Afn+Af36Bf36BfoCCgHyBgYB/f3+AfIF3f35/gn9+gIKAfYGAf4R/gYCCf4CAgIF9e4CCfn+DfIB/foF+
foGBgIGBgX6AhH2Bf4CBfoB9gIKAgYGBgICAf4CAgYKAgoCAeH+AfIGAf4CAgH+AgH6Bf3+Agn6Af3+AgIGBgH+BgIV/gHyBgIB6hIB/foSCf4GBf4J9f4KAf4CBgH99fn2AgIKAgISAgYGAfYB/gICAf35+eoCB
g35/goCEf4WAf4J+gH+CgIB+gISBgH6AgYCHgIKBgoF+goB8fn6AgIN9gH6AgIB/fX2BgYB9gIB/gIB/foSCgICAfICCfoaChICAf4B/foCAfX+AfoCBgH9+f3yFgICBgIKAhX5+gH9+gIF/gIKAf32Af36BgH6D
g39/gIB/hIGFgHuAgX+AgoWDeYCCg4CAg4GChoWCf39+f4B+gIB/gICBgHmCgYKDf4GAeX9/gYCAgXyFf4B9goCAf3+AgIGAgoCCgICCgIJ9gICAgIB/fYCEfn+Ah4B/gIJ/foKAgH2AgYCDgIB/gX5/gICBgICA
f4B+hoCAg4GCgIB/gICAgIF+gIB/f4CAg4CAgn6EfYGDgIB/gICBgICAgH6JgYB9gYGAfYOAgHqAgICBe4GBgHmFgIF/f4CAgH6Af4CBgICAgoGAgICAdoCFgn1+foGBgoCAg4CIhoCAgoCCgYF/gYGBg3+Afn+A
fYGAhIB/goN5gYB/hIGAeoCCfIB5gH9/gn+BgYCDgICAgIOAgn9/g4CBgYCBgX+Af4B+gIKDgomBgn+Af36CfoKCgn9/foGCfn9/gICEgH+CfICAgn+AfXqBgIF/gICAgXuEf4CCgYB/gYF/hHyAgH6AfICCgIGA
gICAf4GBgH+AgIB+g4J8gHuAfoGBgn+GgIGAgoF+gYCCgoGAf4WAgH+BgX+AgX+Ag39/gHuAiZGAf4B1gn6BgHt8g4GBgn+Af4B1gIB+gH6EgH2CgICAf4CBfoJ9gH+Df4F0cIGDfYGAgYB+fYB+eICBgIV+gH+A
fn13gIN+g4uIgIGAg4F+fX6AfYaAgn+Cf3+GfYCAgX+Afo6AhIN+gYB/gYN5foF/enyAf4CBgIGDgICAg4F9goOAf4KEgXyAgIB+f4B9foSCgICChH6DgX6Ag36GgH6Ag4CAgIKHf4B/fn+AgYKBgYaBgIB9f4CA
fn+AgIGAgYCAgX+AfoGAfoCAgIB/gH1/gYB/gICAfoCFgICBhYGEgICAgICIgH6Bgnx/f36Bf4CBgYF/gH6AgoCAfoJ8fn+CgH+AgoGAfoCIgIGCf4CAfoGAgYB9hIGAhH6AgX9/gHiDf4eDf39+goCBgoB+en2A
fIB8g4GAgICAgH6AgXyMg3+Af3+BgYF/iXx/f4CGgYB+gIB+gICBf3+Bfn95fH6BgYCHf4F/hIB9e4ODgIGAgHuEg4GAgn58goB/gICCgIGAf39/gIF/hYCAgX52gH6AfYCAgH5/goB+gIGAfICAhH6Bf3qAgoKA
gH+BgYCBg3+Af4CDgYCAf4CCfYB+gH+AgH59gIF/gH2AiIOAf32Cf4CDgIV9foJ/foSBgYGAgICAfX5/gX+AgXuEfoCAfH2AgIF+f4GAgH1/foKAgIR/gH+Ff4CAgIOAfoOCgoB/e4N5gIB/gX+Bf3p/d4CDgIB/
f4CAgYN/foCCgIN/gIF/gH6Af3+CgIB8gYB+goCFfnyAgIGAgYCCgoGAgISAgoCAhYCAgX18foCBgIF+gIR+f4F/kYd/gYGBgH55gIB7gH+Bf4WBgn+AgIOAgHx/gYCAf4CCgH59f4F+gICAfn+Bf4F/gIF7gICD
f4V7gH6Ch4t8gICAgH+AgICAgYB/fIqCfYCAe36AgYOAfn+Bgn+AgX+AhIx8gH6AgX+Cg4CAgICCgIN+foB/fIKBgIB/gYB7gICAgH9/gIF/gICAgICAgIGAg4GAeYB+gIGAgoCBf4F+f4CBgn98gHyEgH+EgoGD
foB/gH2AgIN/hICAgH+AgoCAgIJ/hoB/gICBhIF/gYB/fn9+gH+AgYCAgn1/gYGEgYCAf4GAf4Z/gYR/hn+CfoOAe4B7ioCGgXuBgYB9gIJ9gH+AgICEgIB+f4KDfX1/goB+gICCgYR9fYJ9gH+BeYCAfYCDgX+A
gIGBgH+AeX+DgIeAgHt/gH6BgH5/gH5/gYF8f32AgIB9g32Ae3+DfYCBgYCAgoN9gYB/gYF+gIB/gIF7g36DgH6BgIJ/gH6AgYGAgYCAgICDgX+Af4CAgHuDgH+Ef4GEgoOAfn9/f4B+f4GAhICAfoF5f3+CgIB/
f359gICAhXx/gX+AgYt/gH+AgHuAgICAgH+AgYCAgICCgICBgICAgYB+gICBgIR8gX1+hIOAfoCAfICCfYF8gYOAgH6CgICAi4ODg4CDf36Ahn59gH+EgIaAgH6Bf3+AgH6DhYGBgYB/f4KGgoKAfoCBfoCAfYOC
gICBgn+AgYKAgYWAgYCAfYF+goF9g4GAgH2AgIGAgIB/gICBf3SAgIaAgX2Dgn9/hICAf4B+fYCAgImBgIGCgICAgYF+f4GAf39+g4OAf4F/f4CAgICAgIGBf4WAgIOBhIJ8gICAf4B+gIF7gIB/fn96gIGBfYOA
gYKHgYCBh4ODgX98gH6Af4OBgX9/fYCBgYF+f3uAg3+Cf32AgIGAgoKBgHuAgIKBgICCfICAgIGAdoF+gICBgX6AgYCCgH6BeoB+gYCAf4B8gICBgICAgIKAhoCCgIKBgICAf4aCgHyBg4F/gHt/gICAgYF/gX2A
fn6Bf4CEf4J8f4CDgH+DgYCAgICEeICBgH2Ag4GCgH99hX+AgoCBgIOAgX9/eYKAgIOAgYCBgH+Bfn+Bg32IgH9/gH1/gICAgHyAfoCAgICBf3+AgICAf4CBgYCAfoCCf39/f4CDf399goOBgoKAgoCAfn+DgIGB
g3J/foF4gIGAgn6BfYCDgIB/gIR+gICAgYCDhn+CgICAf39/gYJ/gH5rgH+Bgn9/gYCAi3+AgH+AgIGCgH6AgICAgIGGgIB+gICBgYKDgYCAfnmBe4B/foKAf4CAgoB5hYZ/g4B9gIGAgIGAgX6DfICAgoB/gIB8
gX6IgIKAf36DfoJ/f4B+g3+Bgn+Cf3+BgoJ/gH97gICAgYCBgH59foCCf3mDgH+CgHuCgIF+gH6AhYCDfnh7gIB+fHuAgH+AgH5/hn2Ag4CAf4CAgIB/gICBfn2CgIGAf36Af4GAgYCCgH2CgH2BgYCAgIB9gIKA
gIF/gYGCgICCf39+gICAgIF/gYCCgn6Af4B8gH6Cf36BgX6Ffn+Aen6MgH19gYF+foCBgX9/fYGHhn99goBxf32BgXd/k4CAeoGAf4F/fX+AgIOAgYGAgX+Ah4KAgIB/gn6AgIJ/gYCAgoJ9gIKEf4CCgICAfX95
gICAgICBgYCAgIKBgnyAg4GAgYCDgICAgYCCfn+AgX98gIGCgIGAgYB/gn+AfoOEgoCAeICAgICGf4B9en+HgX2Af46AgIOAgYCAfoB+gX2AgX5/gYGBgICAgYOAgX1/gICAfoR5gH6AgH2AfXmBgIGAf3mAfoKA
gYF+gYB/f4KAf4F/fHt/fYB/foCAgX6AfX2CfYCAfX+Bfn6BgYB6gX9+gIKBhYKAe4B/fH9/gH+AgICAgIOEgX+CfoWKfYCCgn6Dfn9/gX2Af4CAfoOAgIF9i4CAgIGCf4aBfoB+hICBf4CFgX6AgH9/gX99fH+A
gIB9f4F+f4WBgYCCgYB/f3+BgIB9gIGCf4GCf4N7g4GAgYKFgH6BgHuAgYKAgH6De3+Bf4CCh4J9foWBgoOCgIN+f3+Den+BgH2AgXuBf3+Agn55goCFgn9+hIB/nH98gICAgICAgICCgX2FfIF8gYCBgICAgnWE
gH9+gICCgYB+foGAgYCBgIeAhoSChH+Af32BgIB/d4OBgX+Bfn+AgXqAgIF/f3+AgH2AhH99eIWAgIGHg4CAgIGAgICAg3x+hoGCfYCAe5B9gH6BgoCBhIV/fHyAgYCCgICAgIF7gIKAg4B9fICBgnt/fnqAf4KC
gH2AgX+BgX6AgIN/gn+AgIB/gICAgX5+gH2DgYCDh4CBgH+AgoCAf4KAgIF+gICCfYB+gH+Cgnp9gYGBeoB/fIN9hoCDgH+Bf4OAgXuGgYKAgYCAf4R+f4J+gYB7gIJ/goB4gICBgIGAgIx/gICBgIB/foaAgH+B
gYCJgICJfoKAfoKDgYF9fYCBgIOBf4GBf4CAf4iDgIGDfIB/gIB9foCBgH+Ain1/gICAgYCAhYCBfXx+dn1+h4GAfYOAg4GAgH1/gn9/gH+AgX+AgHp/f4CAhX5/gICAgIKAgn+AgoB9f3+AgIB/gH59g32Afn+B
gYJ/gH1/gX1/fIB+f4CAgH2AgX6Afn+AgI2Bf4CBf4F/gIiDgYCAgICCgICAgoGBgoJ+fn+Af32Ef4GAgICAf35/gYCCgICAfoCBfX6Cf36DgIN/f3+DgYCCen1/gICCgICCf318f3uBgH99hHyAgoSEf4CBfoCB
gH2BgH+AfIKDgoGAgoGHgH9/fIGAfYB8gYCBfoCCgISDgH+AgYCEgIB+gH+Eg32BfX5/gH5/goB9gX9/e4CFhYCAgH9/gH5+fICCgYGGgYF/f4GBgIOAgICBg32CdYGBfX5+goGAg4GDf399fIF/hXyAfYCCgIJ/
hIKGf4B8gIB9gICIgH6If4B+gYF9gIB9gICAgICEf4CBgIOEgIGAgX+AfoCAg36AfoJ/f4B/g395f4J+gH5/gYCAgYR9f4CAh4CAgICBgYCBfoB+goR7f39/fYGAgIOAhn2BgH+AgoOCgYZ+f4B/fIGAgH6DgX+A
f3yBfoB/gH9/gn2AgYF9hICAgn+BfoCAgH9/fnmAgX9/hYiBgIOCf4B/fIB+gIKHgX6AgX59gH+AgIB7gICAgIGEgIGAgoCCgH6AgIB7hICCgIOAg4KAfYGCf3uAfX9+gYGAhH2AgH6Bf4CAfoCAgICAf4B5gICE
f4F7gYCAgIl/g4R8e4CBgYB/gICAfH6AgoCBgYOBgISDf318gH+CgIOAgYCAgICAen6AgH+CgH+AgYOBfn2Dg4B/f4CBgoCHgH6DgoKAg4B+gXmAf4qAf4N8f36BgoF+f32AgYOAgXWBfoGAe4CBfoF9f4CAfoGA
hH6CgICCgICAgIKDf4GBgYB+gH19foOAgoGAiH+EgICAgXqAgIF5h3+Bf4OAg4B+goN/goJ+gICAgIWCgoKAgICAf4J5gH2AhYCAgH+AgYCAfoSAgYB+gH6AgYOBeIGCgH2PgICAdYJ4fIF8gYCIgIKGgX+Ae3x/
gIB+f4GAgIN9fYCAgH6Df4GAgYCAf3+AgICAgX+AfoB+f4J+gn6Afn99foCDgIKCfoCAi4J9gX6AgH6AhX6BgIB/i4KAgICEgYGAgH6AgICAf4CBgIGFg3x+gIN9gIWAf4B+gIGCgn2BfYCAfoOBf4KAgYN/gIB/
gYGAgH+Ag4CAfX+Cf4KAhYCAgYCAgHuCgYCEgYGBhYOAgIWCg359gIeAhICAgYCBgYB+gYCBfYB/h36BfoGAgIKAgIB/goWAhH1+f4B+goCAgYKAgICAfn+AgX+AgH5+f4CAfX+AgYGAfYCBgICAgIB9gnt+gIB/
gYGBfoB+gIB/g396g4F8f4CAinx8foCAgISBgICAgH2AgoCAgIB/foJ/gICBgIKAf4CBgYB/gIOAeX9+fIGAfoKCf4N/g4CBf3yCf4CAfn6AgYR/gYKChIB6gIN9gYCAgoB/g4GAgYGBgYCAg3+BgICBgn6AgoCG
gX56hH9/hH+BhH+Ag4F9gH6AiYCAjoCAeICAgn6Cfn+AgH9/hICAgH+AgIGAgIKBgIaBgIKEgIB+foCCgHh/fIGDhYB/gIF/gH2AgX95g357gYCCgH95gIaBgoWAf4CAgIOAgIGAf32BgH+Agn98foB/gnt8gH6B
gH5+gHl9gICAgH+Df4uCfoGBgX2AfICCf3+AhIB/fn+BgIGAgIF+gH6AgYCAgIGAgICAgICAf4B/hIB+gH+Ag3+AgICCg39+fYWAfn18gICAgIKAgI1+hH9/gICDgYKAgIGAf4CBf4CAf3yAgoB/gH99gICAgoiA
fnt+hIKCgIR+gH6BgoB9gH1/f3yBgYCCgIB/gICAf4l/f4CAf4GIgICAe3+AgX+AgXyAgIKDf3+Agn+CfX2AgIGCfoCChYB/hH+Ag4GAg4F7gYGAfoB/gICDgICBgIGAgH9/gICHgnqAhH5/fX95gYGCgYCAgH2B
f4CAgH+Cf4KBf4CAe4CFf3+Bgn+AgoCAgIJ/foOAfnyEf4R9f4B+gYGAf3+Ag4CAfn2DgHt+gYKCf3+AgIGBgH+EkIGAgICAgX6AgX+AgIF5gH1/g4B/gIF+gH99gYN9fIKAgoV/foCAgH6Ff3+BfoCAgX2Af4KA
gICCgH+AfXyAhX+CfoCAgIN/gIOAf4J+gYCCgIOBgICCgXqAfpV+gICAfYGBgYaAe4B/gYWAf4CAf4CAg4CBgICAgn+Cf4KAgIKAhIKBgX5/gIF/h36BgIGBhICAf4GEfICAf4B+gH2AgICAf4CBgH+AfoB9fX2A
hICAgH+CfH+Bf4GAgIeAgIeBgIB+gYKAg4CCgX+Bg39/gn6AgIKAgHyMfYB/goCAg3+HdH9/gIN9gX2EgIB+gICBgYSAgHx/gICAgHmAgIB/g4CBf4GBgH6BgoB+g39+gX9/hIB/g3+BgYJ/d4B/gH9/gIiAgoKF
gIKAgICChH6Af4B/goGAf36Df4B8gHWBhIJ/gIB/gIB9gIOAfoCAgH6BhIGBf32AgIGBgIJ/gH+AgH9/f36AfYB9fn+Cf4CAfoCAgICEgoCAfoODgYCAgICCf4OBgIJ/g4CEgIB/i4J+goCEg32BgH+AgICBg4CA
gICAgoGAgH+DfYOBgIN/gnuCgH6AgX+AgId/gIB/fYGAgoCAgnyPgYCAfoCAhYCAfYB+gIB+foB+foCAgoCBf3+AgH+Af36AfoKAgIGAhYCBgICCgX+AgYGAgICEgYCAe3+AfYCAgIB/gH6BgYSBf4GAgH+Ah4KC
gYCFgHmBfYB+f4CEgICAf4GBeHyAg4CAgH+AgICEf4GCfoCAfX9/gYB/gHx8hH2AgIWFfX2AfX+Efn+GgYCEgICBgoGBfoCFgYGAf4CDgn+AgH9/f4B+gICEgoCDgIB/gIF+gH5+gICAf4CBgIiAfISDgH6Af3+B
f4CDgJCCgICCfn18f4CAf4WBgYGAfYGBf4CAfnyDf32Af4GCgX+CgH6AiX96goCAf3+Af4CAgIKAfX96hH+AgICBgYSCgIB/gICCgIODgISBhoB/f4F/gH+BgICDfoGAgYCEfoCBf4GAf3+EgICAgIGAgH+AfYCA
gG9/d32AfoCAlYKBf4KAfYJ/gX+BgoGBjX+Af39+fYCAfnl/e4V/foCPgIN9f4B7fYGChYCCf4CGgICIgYB/gYCJhIGBf36FgIF/hX+CgoCAgICBf4CAgYN/gIKBgoKBgIGCfoR9hH2BfYB+cYCAg4GBgYKJgoCC
gHp+gICAgoGAg35/goCAgYV/gH+Af4F+gH6AiICBgoGJf3uEgIB8gICBgYCAfICEgIGCgIB/gn+AgX99goCDfnp9gICAhICDfn2BgoV/hYB/gH+Ah4CCgICIgIN+f4CBg4GAgYB+gISAgoCAf4KAfYCBfYB+gYCA
hn6BgIF/fICBgIB/gH9/gIGAgYOAgYCAgICCfX6BhYGDgICAg4CAgICBgIB9gYGAf4OAgYCAgICAgYB+fICBgICAg4CIgIF/gH6AgX5/gYB9goCBgn+DgIGAgoB/hoN/gIF8f4B/gIKAgIKBg4CBfoGDgX6BgH1/
gH6Af3mBgIKAgIGBf4OAgICAgoeAgYCBg3+BeH59eX6AgYCAhoCAgX5/gYF/fIB+gICCgH9/g4B/gIF4gIF/gICAgIKBgoR+gH2AgIF5g4CAgICAgH+ChIGBgISAgIOBg4CAf3+Bg3+Ag4CBgICAgICAf4aAgIGC
gICAgYJ/gYKFfX9+gH6AgIB+gH+DgIGAfoCBgIaBgn6Cf4CAgH9+gICAgYB/g4SDgICCgIKDgIGBhIB/gH5+f4CAgICBgYCAf39/fnyAfoCAgXuBgICBf4KAgoB/gIGAgICDgHWBgH2De39+gX+BgIWAg4B9fYN/
g3+BgoCAgICBgXt/g4GBfoB/f4CGgH2BfoB5gH+CgX+Cf4KBgICAf4F8f36DgH+AfYGAgIGAgoCMfYKAf4CAf42BgICAgICFf4CBgoCBgIGBfn98gICAiIB+g4B9foCAgoB+gH9/gYCAgYCAgoCAf4B7gIN7gIGA
gYOAgIOLgXeAgICBeoGBfoCAg4F+gYCAgoCAgH+Af4CDhYKAf4CAgYCDfoB/gHp+gH6Bf4CBgYB/gH96gnyAfYF9foCAfnuAf4CAgICAfYSBgH+AgIWFgn6BgIGAf4OAgIKAgH+BgIKBgIB+f3WAg4CBgH2AgoGF
gX+Af4B9iYB+gIGEf4V/gYCBgY+Bf4CAgIGAf3+AhICAgIF+ioCLgH+CgH6AgoGAg3t7fYCDgIB/gYOAf3WAgIB/f4SBfICAgIB/gIWAgoNzf4CBgH99goCAgICAgH9/gH+AgIB/f4GAf4SDgICBgYGAf4KEe4OB
iH6BgIGAgH+AgXyBgYCCgH5/gIKAgIB+gIWCfYJ7gH+AgYKAg3+AhH5/gIF/gICAf4CDgn9/gH+Cf4KAf36Cfn+AgYOAe4GBgH99goB7e4CEgH+CinyAf4CAfoOBgIOBgIOAgIB/gH6Cg3yBf4CFgYCAf4CCgH+H
hoSAgYCAfIB/f4B+f3+BgIN+f4F8gH6EgoGBf4F/foGAfIOAf4CCgICAfH9+goB/goCAgICAgIGBfIKAgIiBgYF/gYB/gH+AhoCAgIGCfoR/gH6AgH+Ag4KEgISDgH99g4CAgICAf4B8dICBhYOBhX+Cf39/f4B+
f3J9gn+Af4B/gIJ+g4CAf4CAgX2DfoGJgICAgIOBgIB9gYSCgIqHf3+CgIWAgIB/fYJ/hYGAgICCgICAgIKBgIB+gH95gIKBgH6EgIB/gn1/gYB8gICAgICBgICAf39+gYCBe4B/f4CBgIJ/gn+AfnmBgYGBf31+
foCCf3x+gICAgIGBgIB/hICBgH9/foB3fYB+cnyBfX+CgH6Cg4CBgICAgIGAgH18f4COhYCAgIF/gICAgHqAgYB+gH15fICBf4KCjn9/goF9gICBgYB+foB9hISDiH6BhoWAgIGAeoGBgIB/gX2Ae4CAf4OAgYB/
gYKAgIGChICEgH2AgIKEgIOAf4GEgIGAfYGBhIF/gIBwfICBfoOAgImAgYGBfH+Ag4B7hIGAf4J+fISAgICAgIKAgIF/f39/gIB9fICAgIB/gICCfX6AgH58gYF9gH9/gIB/g4CEgIp+hXt9gYCCgICBg4SEgIuB
gICAgIF/gYCBf31+foF9gICCgIGCgYCAf3qAgH2AgIB9gYGAgIODgYOCgX96gYh+gH6BgIKBgH2Fg4J+gIGAe3+AgnqDgICJgoB/fIGIgH5+gH5+h3+Afn+CgYCDfX6Bfn6CgYGAgICCgIF/g4CBfH9/gICBg4CA
gH1/gIaCgH+BdICCgICAf4CCgoCAgIKAgICAf4KAgICAgIGAgX6AgICBgod/gH2DgIJ/gH+Cf4CAgIF8goB/gH+BfYKBgoB+gH+BgIiChIGAgICAbX54gH6AfYSAhn+Cfn5/h4F9gH+Bg4GDgX9/fnyFf4CAgYCA
foCAgIGCg3+BgICBfoCAhIaEgICAg4J9fn2FgIKAgICAgIF+hX55goB/goF+gICAgH9/fn1/hIB/hICAg3+DhIB8g4KCfn5/foSCgn+AgH1/f4B+foCEg4B/goB/gIOBf4CAfH6Bg3+DgIGAgYCAgIB/gIF+gICA
gIB9gn2BgX+EgH2Afn+DgYGAgoeAg3SAgIGAgX59hYJ8gICAfYB+gIJ+gICEgH54gX+Bg4GBf3+Ag36Ag4CAg4B/gYB+fH+EgIJ+g4CAgoB9gIGAgH6AgIB/gYGAg4N/en19fYB8f4CBgH6Bf4B+foCEfn9/gH18
foCAfIF/foCBgIJ/gH1/gYKAgICAg4CAgYGDgH+Bg4OEg4CFf4CCfYCAfX+AfYCCgYF/dX99cX2BfoCBgIB/gIGAfH2AgIB/f4CAhoGBfX6DgICFfn6Bf4B8f3+Af3+AgYiCgICFgoCAf32ChH+Ee3l/fIp+gH+A
gIGAg4WAf4GAgYGAgIKGf4CAgYB/f3yIgYKBgICDgIKEgX6Cf3+BeIB/f3p9hYCBf359f4B/gIB/gIB+f4KAgICJfoCAfIN+eYWAfYCAf4B/gIJ+g4CCg4F+gH1+gIGHgnp/gIGBgISAg4CAgICAhn5/gH9/foKB
gH+Ag4CAgoB/fnt+gICAgYCAfYaEgYF9gIF/gH58goF3fH+Bg4CAf3+AgIB/gYOCf36AfICAfXyAgIB9gX6AgH6BgX6Af3yBgH6EgoCBgYN/gIKEhIJ/gX+BgIB/f4GAg318hHyGgIGChXyAgoCAioGAgH+AbIKB
hH99gICBgIZ/gICAf4SBgoB6gX1+gn9/foB8gICAgH+Gf4WEgIV/hH9/foCBf4GAgn+BgYCAg4J9gIB+fn+FgIGOgYCCfoCAgIB+gH+AgYCAgIGAgIB7gXuAgH+CgICBgIWAhICAgXyAiYCCgXx/f4CAfoCAgYGA
gn+AgX+AgH98goB9gIGAgICBgIGAgoJ8foJ7gIB7f4CEg4B/gIGChYCAf3+BfoCAg4CAgoB/gH9/gH2EhoODf4B+gIOAf4CDgn6AgIKAgoB+gICHg4CAfoB9gICCgH+AgX2AfoGCgICAgICAfn+Af39+gn+AgYN/
f3iAgIB+gH2Ah4B/f3+AgYB/gYGAhH5/gIaCgIN/fX9/gX+AfoJ6foB/f31/foF9gX9/gn97gn+Cf39/gYOAf4GAgIB/foV6gIF/gHyFgICAgIF/h3+AgYB9fX+BgH+Af4CAgHqDgX5/g32BgYB/gHx7gICAeYB/
gH5/gH6AgoCCiH2Ag4B/fYCAgYCAf4B/gHp9gH9/fYB/e4CAgH5+f4CAh39/gIJ+gIF+g4GIgIB+foF/gH+AgICAf4GAf4B/fYGAf4KGgn+AfYCAf32Cf3+AgoGBgIKEgYR/gH+AfYCCgICAg4OCgICBeH1+gYN+
gIB/gIGBgIGAgIl+gX99f4B+f4B8goB/gYF+gYOBgn6AfX+AgYB+gn+CgYKBgH6AgYOAf4CBgIR9gX5/gYCBgH2AgH+AgH+AfYF/gX+Jfn6AgYB/fIOCg4GAgYB+gICCf36AgYKNhIF2gX57foF9fH9/f3yAgoWA
f4B/fn5/gYKDgYJ/god/gnyBfIV+gISAg3h/gYCBiX1/gIGAgIF9gICBgIKBgICAgYCBhIGAgXOHf4KFf4OBf4CAgH2AgoCAgn2AgIGAgH+AgYB/fnyDgIB/f36Ag4B+foB/gH2AgH+CgYCAgYCBhoSAgIF9foGB
g3+AgHx/fn98gICBf4B7f4OAgIGAgIGAgYeAgH9+eX1+fH9/fYB/gH2AgH6AfIB+g4CAgICBgICAgICAgoB+gICAf4KDf3t/fIGAgX9/gIB+gICAgICAfX+AhIGAgYF9foB+gICAgYOAiH+AgX6Ce4CBgH1/gIJ9
e3qBfX+Af3mAf4d/dniAgIB4gH2AgH6Af3h+gX+BgICCgIB/gICDf4CAgH2AgX5/gIGAgICAgIeAiYF/g4iBf4CCf4J/gH5/gIB/gX+BfoCEg32JgH+DhH59fIB+g4CCgYCAgoCAgH+Af4KAf4KAg4CAg4CBgICB
hICAfX+DgICBf4CAf36Af4CAgIF/f4B+gICAgYB/f4GAg4uAgYCCgoCAgIB8f3x+f4CAf3+CgoB+gX9+dn6BgX+Af4GAgICBgIF/gX+AgoCBfn2BgIGBhYaBgH59gICBg4GCgYGAgHyAfYCEf39+gIN/hIKDhH6B
fX9/gICBfYB+gH6Df4CAgX+AfoaAgICAgIKAgIB/gIB+gIKAf4GAfnmBhX1+f4KCgIB4eoCAgICAgISAgYKAgYKBfYOAgIOAgHp+gX6CgH1+gX+Cc4KAgo1/gH9/gYCBgH+HgImCgIKDfYCAfoGBf4CBf4WAfICA
gX+AgHqAhH+CfIB7gHx8gn2EgIB+gIB/g4B/gICAgIF9gICAeoF+gYV7f4CAgICBgIJ/fn1+gIKAgIB/hH9/f4CEfoGBhIF/gYOAhIF+gICHgYGCgoSAgoGBf4CBfoKGfYCBgIGAgH+BgIKAgn+Af4B9gISAf39/
f4CDf4R+fHuFgH+DgICAgIGBgYSAdoCBgH9/gH+Bgn97gHyBgIB/gIR/f3+AfYCBgH9/gYCAgICAf4KBgX+BgH+AgH54fYCBf36Bg4KBf39+e4N7goGAgH2BfoCAfn+BgIGEgYKAgIKBgX9/gICAf4GAhn6BgICA
gICAg4CAgoB7fYCBgn97gICAgICAf3+Af4CAf4B/fYCBfoeCgIKBgH16gH+AfYGIgH2Egn+AgIODfIGAhICDfIGCgYCCf3+AgH6Bg4B8goF/gYB/gICLgYCAgXd9gIB9gYCAgIB/gYCAgH1+gIB8gHmDfYCAgICE
g4B+gYB9f4OBe4GBgICFh4OAf36Ah4B/foGAhYCAgn6AgoCAh4KAfYF9gIGCgX+Df4B/gn+Cf3aBgIB3gYB+gIF/goCAgIeAgoGAgIOBfoCAfoWAgH9+f3+DgoCAgIKChIKAfoCAg4OCgX1/f36DgICBgXuAgYN/
foCCgX58gYN/gH6BgX6BgYGAh4KAgYCAgH2BgoOBgH+Bf4GBf36EgICAfoWDfYCAgXyDiYB+f3+Af3+Af4GAgICBf4CDgIOAfn2AfoKCgIB/goCBgICBfYF+gH9/gH56gICBf4B/gIKEhXiAgH2CgICAf4GAgH97
f4F4gIF7gYB/f36AgoCDfIKAgoCAgH6EgICDe4iBgYB+f39+f4CDhICCgYCAgoF/gH+Afn+Afn6AgH5+hX6CgIGAgn2AgHp/gIF/f4KAf4GBfYB1gYCBgYCBgX+AgIGAgH+Af4eDgYJ/f3qBgIGAgYeAgICAfYd/
hICAgH5/f4KAgIJ7foCAgH6AgIKEgH9+gYaBgIGAfICAf4F+fn9/gYCAgIGAgoCGgICIfoGAhIOBfIB/goB+gIOAfYGAf4GAgIGAg3+AgH+Afn5/mX+AgIGAgYOAfICAg3+Ag4B+f3+DfoCBhH6AgICAgYGAgYCN
gYB/iHaAgIeAf3+Eg4B/gYCAgYCAf4CAgICFgIGEf3x/e4WDgICCgH2BgICAf3+Dhn+Af4J/f3yBgX5/gIJ+e4CCf39+foGDgIV+g4CAhYGAgoCAgHx/iH6AfYGAfYCEf3+AhXt/gH+AgH+AgY6AgYJ8gICCgH59
gn9/gYKBgoCEhId/fYGAgYR+foKAfoCAgoKAgX+BgIGDgIOAfoOFgICBgH5/f4CBgICAgYCBgIWBgICBf32SgYCCgXp+gIKAhH+Tf4B+goCDf4B9gIB/hXyDgH5/g359eoCBg4F+gIB/goCAgH2AgIWAgYmCgIGC
gXuAfX+CgoCCgYCDgYCAgH2Bf36BgH+AgIKHf4B/gIGAgX+DgIOCgX6AgIOAgH+AhICAf4CBgICAfn1/gH6Df4CAgIKAgX6Af4GAgICFgIN/fX2AiIN+fH6AgIB8hH+Af398goGAgX+CfoWAgIGAfYJ/gXmBfYCA
gIOBgYCAgH+BgYCAgYGBgoGFgICAgoKIfoOFgH9/f4R/hYKBgIJ7f4B/gICAgICAf32AgHt/g4CBgoCBf4CCgICCgH57gHyBgIODgIGAgIGBgX+AgYKBgIKAf3yAgYCAgH+AfXyAf36BgIGBh4F3f32AfoKBf4OB
gICAfYWAgX2AgH6BgICCgHmAgn2EfoN9f3+AgHx/gIJ/g4B/gIB/gIGAgYKAgIB+gIODf359gIF/gISCf4CCgn+BgYWAgYCAf4KAfoCAgX1+gHyAf4KAgX6BgH+CgIF/f4CCgH9+gn1/f4CAgHyBg4CAf4F9fIB9
gICCgICAgn6AgIKAgX9/gYCAgoSAgH+CfoaCgH6AgICAgH6AgH+AgH2BgYGAdYN+gH+CgYCAf39+goGAgIGDgICAf4J/gIB+foGCgH6Af4J9f4F8gIF+gIB+f4B/gIGCgX+Ag4F+f4CBgYCCgICBgIKAf3l/foCA
gYCBgICAg4WCgICAf4CDgYGAfXGAfICFfoGAf4GEfoGAf4CDgYSAfoJ/gn+CgIGAgH+BfoCAfoCAfn5/gYCCf32Af4N+foJ/gICAfoCBgoOBfoB/gn2AgYGAfoGAgHx/gIGAf35/goGAf4B/eX+EgICAhoKAfnh+
gIKAjX+AgoCCgICAgH97fX+BgX+Ae4GBgH1/g4KBg3+DgYKEhIGIfoF+gIuBg3+BgYB9gH98gICAgYKAgoB/f4J/g4CBgICAe4GAf4B/gYCAd3+AfoF3hpCBf4CAgYB/g4B/gIGGgIB7gIKDgIJ+gIB/gIKAgH+B
foCAgIKAg4GAgIF/gn2AhoJ/hn2AgX6AfX6AgIGAf4B/fn+AfoCBgHeAh4CAhIaBgH6AgH2Af4GAgYKAhISAgYB/gH+Af32Af4CAhX6BgH9+f4J6gYKAf32CfX6Af36AgIOAiIGCfoGBf32CgX2Ah4CAh4CAgYF+
gH+Af4SCgX+BgICCgIWAfn9/gIN+gniEgH+AgYKBgICBf3+CgZOAgIF5gH2AgoKBhYWCgIKAgICAgYGAhYCAfoKAf4CBf4N/gX6Af4B7gX+BgIKAf4CCgnuCg4WCgoCAgIJ+f3+BgH94gIF8gICLgIB/gYGCe4CA
gYB9f4GAgIF/gYJ7gXqAhoKAf4F/gYeEf3+AgIB7gICEf4F+goCBeoaAg4CAf4CEgX6DgICAgICAfoB+g3+AfIGDgYB+hIOCgoGAgIaDgICAf4CBgn+BgIB/gIGAgH6AgYGAfn6IgH+BgX57foB+f4CCfoGCgYCA
g4CBen2AgH+AgICFgX+AgIGAe4CAgH2CgHp+gYCBfoGAgICBe4F/dYCAf4B+gIGAgYKBfICAg4B/f4CAf39+fX95gYCCgH9/f3+AgoB/gIKBgoCBe4F9gIKCgIGDfn9/gYB/f4CEgIKJf4CFg4CBgICAgIJ9gICC
hoCAf4N+f3+Af35/gYCDhX19f4F+gIGAdYB9gX2AhX+CfYKAg4CAgYB/goCAgICAfn+Ag36AgoB/gIKAgYiCgICAgYF+gICAf4B/gICBhIB0g4B/goCCgHyDf4B5f3+EfoKCgICBgIKBh4B9foGAfn9/gH+DgIGA
gYB1gIGAgX9+gICAg32AgHuBfoCAgH9+gH+Ai3yAfoKAhIB/gIKAgYGCgICAgYCAgnyAgIqBfoGAfH+AgICAgIB/gX+ChH5/gICAgoF7f4KDgHqAfX2AgICAg4CAgIB+gYCAgH+HgICAf4GAfn5+gH2BgICAgH2A
g3pwf4KBgX+Cfnl+gH6AgH+CgoGBgYCBgIGAgXx9f4CBgYGDgXuAf32AgIGCf4SAfn+Afn2DfYSDhICAgICAf4KDgICAgICAgH+Cf4CAgXyAfICAgoCAgH6AgICFf4SCgIB/g4Z/gICCgYOBgn2AgH6Ff35/gH9/
f357gIGBf4CAgYGAgYCAgX6Af4CBgIJ+gIGAgH58foN/gn+AhH6AgISAgoGBgIWBgIN/gH6AgYCBgYCAg4J8gYGBgn+JgIV7fIF8gISAf3+AfoB+h4F9goSFgYF/fYGAgXp/goCFhICAg4CCf31/gICAf4eAfoSA
foCDgH2AgH9/f3+Bf4F/fn6Eg39+gIGEf3+AgICAg4CAgICAgYB+foCBgIOAgICBfoN7gH6CfX6Agn2AfYSCf4CDiIB+gn6BhYKAh4CAgXmDgIF/gYCBhYB/f4CBgIaBgXh+fISCgH+AgIB/f4B+g4SBfIKBgX2A
gIWAgH+DgIGBgIKBfYB+goCAg4CAgnt+foB+gH59fX9+gIB5foCAg4CBgYB+gYF9fYKAf4CAgX6DhH+AfYF/gHyAgYCBgIh+fYCAhYCCdn+CfoKAf4B+fYB/gH6CgYCAg4J/gICAf4GAfoB9gYKAgH9/gH6AhH1+
gYB3d4SCfoGAgIGAgoCAgICAg4CDf4CFgIGAgYGAfIKCf3+Af4CCgIF/gIB/gIWAgYCAgoB+fICAf4J8gYGAgICFgIWAgICEf36CfnyCgIGAgH9+g4WAgH+Ah36BgX9/gIGAgH+AdICBgYSBgoGAf4BxgYB9gX+A
g4B9gYJ3goB/f4CAgICAe3yBfX+Ag4CAgICAgH57goB9gIOAfIB/gIJ9g4SCgH+AgH9/hH+ChIN/goOEf3+AgH6CgHqFgoB+foF/f4CAf4CAf4B/gYJ9gX+AgoCAe4CAgIF9gX+AhoB/gICAf4KAg4F5gIF/gIJ8
h4B+gISAgICAf4SBgH+AfnmAgIB+gIB/gYGCg4CAgICDgIF+gICAgn6CgoGAgH9/foKGgICAgISAg3uAeX2AeYR+gICAgIB9goB+fn2AgX6IgIKAgICBgICAfoV9iYCHfH58fn+AgYCEgIGBe36AhYB/gH+AgHuB
gIB8fYKCgH9/gYKAgYB+eYCJgIF7gIGAgnt8gIKAgIGAgH+AgYKAgYCAgoCAf4KBgIB+hICAgIN+gH+EgIF/gIB/gYCCe3+Bf3+BgIB+gIOBgIB+gICBeXyAfICBf4CAf4CAf4F/gH97gYKJgICAgYF/gn+AgYKA
gYCBgICAf4OCe4CAgYJ+gICDgIGAgn5+gn+AgIOBgIJ6goCBhX+DgH+AgYGGf4CBgICAf4GDgYGDgH6AgICBgIOAhoKBgoB+gYB+gIB+hH1+gIN/gICAgoF/goF+gIKAgYCBgYGCf4KAgICBg4CAf4B+gYKAf39+
gH+KgIF/fIF+f4KAgH9+gH56gYCCfn2AfoZ/fXuAhIB/gICBgICBfoF+gYB7gICBgoF+gYCEgIOAhoF9g36BgIR/gH6BfoN7gICDgH6FfoZ+gHyAgH6AgIB+fn6BfoGAfHl9f4CAf4GAgICEfICAgH+EfH9+gH+C
gH+AfYJ+f3uAf4GGf3+Dg35/gX+AgoOAgICAf4B9gH+Bf4GAgYCFgn6Af4KAgHyCgIV7f4CAgH6GgIB9hYKAfYKAf4CAeYGAgX9+gX6BgICAgICAfoV/gIGDgH+CgYSBgYCAfoCAgIF8gICAgIB/eYCBgIJ/gH9+
gH97hYCBgIF/iYCIfoCAgIGAgIOAgICAeICDgH+AgH+AgXyFhYCAgIB/f4GAgYB+f4CBf4CFen6Cg4CAgICAgIaCgIB+gIB9f4WCgX6AgX1/g4CAd3+Af4KCgYCBgX+AgIKAf4B+gICCf4GAf4CEgYCAgIF/fYB/
goOBg4OCgoKCgn+AfoCAgYKDgIJ+f4aDgH17gYCBf4N+gIGAgIKAe3x/gYaAgICAf4B/gICDgoKCgICGgIF+gIGAgX6BgoCAf4OAfoGDeX2CgYCAhIR9gYB9gYOBfoB/gICBfICBgH+Ggn+BgICAgHqAgoF/hH+F
gICAgH2BgYCAgH6AfX+CgH98g4B+gIKAf4KAgX99gX+Gf399f4CAgICDf4GBgICAfYCAgHuAfoOBf4CAg4KCg4KAgIKAgYKAgX+AhIGAgYF/hn9/gYB/gYB+gn9/gIB9gH+AgIOAgXuCfn+AgXyFfoJ/gIF9g4GG
f39/hYB/gYCAfoCRgICBgIGBgH+AgYKAgIN+fIKAgICBgICCf4GAgH19hIWEgoF+gICAgX+AgYKEe4B/gH2Af4J/gn+AgICDgYF/gYOEgH9+gH+EfoCChn+HgH2Af4KCgHt8f4KAgIB9f3uAgICCf4B/gIB7f4CA
fH6AgIF/hoCAgYCAe4B/hIF9gIKAgICBgH+AgICEf36AgIGAgoB9gIGAgIOAg4KAgIN+f36Bf4B9g4CAgH9/fX1+gIB/gICAf4CAgIB/gYCIgICAfoCAgYN/gISBgICAgYCBgICBhoB/gX2AfICBgIGLgYCAhoJ+
goF+foCHg4CAhYR4fn6AgYF+gH6Af4CBgIGEgICBfoCAgoB/foCAgH+AgX+AgHyAf4GAgYCCfoCAgIF6fYF2fn2BgICFhICAgH+CgYCAgoSAe4B9gn+BgIV/gH+ChICAgn+AgYCAfIB/gYOBgIGBf36CgIGBgIB/
gICCfoGCgYCAf4GAhn+AgHmDgoGAgYeBgYCBgICAgIB+gIF+goCBgX1/gICAgH1/goJ/f4CAf4CBgH6DfoB+gIB9gH5/foGChICAhYCBfoCAgICAgH5/gH90gICBgISCf4CBgHx/gX6Af4SAf4CBfH+AgIGAgH6D
fX+AgYGBgoCBhICAgYCDgIF+h4CAfoCAgH+CgX6CfYB+gHp9gICAgX+AgIB+gn54gIOCe4R/hIKBg4CAen2AgXyAgoB/f397fX+AgIGBgIB9gICIgIB/gICAgn+CgYB/f4B/f4GAf4CAfYWAgnmCgX9/goCCgH5/
gYCCgoV8gIJ7gH+AgoB+gYCBd39/gH+lf3+AgH2EgIGAg4R+gYF+hIJ+gIWAfX99foKAf4GAgISAhICAgIaAgH+AgICAfn6BgHyBgIKAf4J9gIB/gIGAhYF/foCAg4CAgIB/g4B+gYB/goF+gISBgIV/hISBeoKC
gH+Bf4CAgYCBgYR/gH+AgICCgH2AgoF/hH+AgIiAgICAgYGCgIB/gICAgYCCgIB/gIB9hIF/gICAfnyAgIB/eoGAgIB6gICBjICAfoJ9f4CAjIKAgIGAen5/gHaGf4F9fIaAfn9/f4CAgIWAgH9/g36Af3yAgn58
gIaBgH58f4GAgoCCfn+AgICCgoCAgYCAgICCf3+EgX+AeX5/f36AgX6AgIB9gIB/gIF+gYOAf4B/e4GEgHx/gIWAgHyBgX+DgISAh4GFgIB7gX9+gH6Bdn5/gH+Af4N+fn2BfoOCgIKAgH99f4CAgIJ/gIGAf4F+
fYB/goOAf36AgIF+fYGAgH9/gH9/gYGAgIF9hICAgICAhoB+fYCBgH+AfoCBgH6AgICAgXuBgYCAgIB/f4GAgICKgn2AfnyBgoF+gIKEfnyCfoB/goCAgYCAf4CBfoJ+en2Af4SAfoB+gISCf4GCf3x/gX+BgIB6
goCAgX+BgoCFgX+AfoCAgIKAgoJ/gICBgIGCgIB/gYKCf4B+g4F/f4B3hIGAgIB/gH5/foB+iYOBgIF/fX+EfX6BgIWBgX55gIB/e4GFhX19gYCAf3+DgH2BgIB/gH+DgH5/fn6BfYCBf4iAgICAhIOAgH9/fYKA
gYKCfoCAf4B5gYCCf4GAgYCBh32AfId/f4B/gICAf4KEgYJ/gICAgH6AgH6BhH9/gICDf4WAfnx+f39+fHmAgICGgX2Bf3+BgIKBgYCBg4F9f39+fIB8g4CCf4GCgIF5gn+AhH+AgYGCgoCAfYCFgIOBgYCAgHqA
gnWAf4CAgH6AgICBf4GDf4GAfYCAf36DfX6AgX19gIGAgIF/f4Z/gICAgICAgoB/gYN/gICBfoJ9gIN6fX5/g4CEf4J9gICAeoKCgICAgX6Af4F+gX+AfoOAgIB/gICCgH9+gISAf4GCgn9/gYWAgX6BgYCAf4B/
f4R/gIB/gYKAgICBgISAgoB9gH+Af4B/gH6CgIGBgISAgICAgH6AgJCCf4CBgYF/foOBf4GAgIGCgIZ/gIB+gIB6f4B9gYN/f4Z/gYODgIB+gYF4hn+DgoCAgoB/gICAf4CHf32CgHqAgH+BfnyBfX+AgXx/i3+F
gH1/goCDf32AfYGCf4GAfX1/gICAf4CEgH5/f3yAfoB/fX9/gIF4gIaDfIGDf4F5f35/gH+BgICAhYCCgICAgIF+gICBf3+AhIV/gH+AgH+Cg36Cf4CAf4GAgYCAfoJ/gICBf39+gn+AgICAgIF/gYB+f4R/fYCA
gIB/gH98goCCf4CAgYCBg32DgIaAg4V+gIGAgH99f4CAf39/gIaCgHyCgIF/gHyAgoB/h4GAgIB/gICAgYCAgICAgYCFgH+Af4GCfoB+f3+AgIN/gH+AhICAgoKAgH+AgICCgHJ9f319foKBeICBgn+AgIGCgIKB
foCAfYGAfoOBf3+BgICDgICBfX+AgYB/gHuAgYCAfoF+gIGAf35/gICHgYOAgH+DgoCAf36BgIB/gX+Df4KAgoB/gIB/gIOFgH+AfX5+gH+BgICAgXN/f4CBgIB/gIF/goOAgIGAgYCAeoB+goJ+g4B/eH59gn2B
fYB/f4GBgYCAgYB8gICAf35/gIJ+gICAgYB/hoKDgHh+gIGBgH+AgoCBf4GAgIB7foCAgIB9gIOCgIGAgICAgYCAgIp/eoCAgn+AfnuAf3+Ago10hX9+gX6AgYSBfICBgYOAf4B9gH6AgX1/gICAgYCBgICAgIB/
h36Dh3yAf4CAfn6Cg352fICAgIGAfYB+gH+CeIB/goCAgISDfH2FfoF+goKCdoCAg3+Ag3+Agn+EgIB+gICAf3yAgYCAgX+AfoCBgIF/gH+Ff4CAfoB/gYGAgIB/g4SBgXuAgICAfoCAgYCDgIOCgn+AgIB/goCA
eICAgIKCgH+DgXuAfYJ/gH1+gH6EgYB/f35/gIOAf4KBg39/fYSBgIiCf3+AgYh+goB/inqBfn+AkIGBhH+BgYF+fYCUgn+CgH6Af36CgICAgIB/gYGBfoGAhYGAgH+ChIN8e4GBg4CAfoN6gIB9hYR/gIR8gH5/
f4GAgIJ/foKDgIB/g4B/gHyDgXx+f39+f35+fYOAgYCAgICAgICAgISBgIOAgIGCgIOEgYN8fn+AfJCCgHyBgYF/fYCAgH+AgYKDfIF/f4CAgICAgn99f4CAgICAhIV9gISAgICAgIB9gYSBhn99gXuAgYSChX+C
gIB+gH2BgoCAf4CCgH59g4CAf4SAf3p+fH2CgYaAf4CAfIKBgYB0hYCAe3+AgYaEgIB/f4CAgIGAgoKAf4CCg36Bh4CAgYCOf4F+gICFgH18f4KCfn+GfYCDfYKAgIKAf4F/fYWAgIGBgIWAgH6Bf4B9e3+Bf4B0
gYCAgIB/f4GBgH+BgIGAgYCDgIKAf4F+gYOBhH+DiYCAgXl/gYGHf4iAgIN/gIB+gICDgIB9fnaAf4CAgHuCfICAgoB9gIJ/gYB+gYCAfY6CgH+AfYKDgIODgIGAgH6Ag4B/f4Z+gIB/gH94fX9/gYKAfoJ/f4CA
f36AgYJ/cYmBfoJ+foCAgH+Af4CCfoGCfIB/gYGBgICAfX5/fYCKgX1/gYN9en1+hICDgICAfoGAgIF/gYWAgH9/f398foCAgH9/gIKCgIiBfn+AgX2QgoSCf4GEf36AfoF/go6BgICGgICAf4KAgIV/fICAgIKE
gHmAgn19fYSCgIGAgH+AgYCAgIGAhICChYF/f4CAf4KBf4B+gH9/g4J+gYF/gYN9gIF/gH+BgYB/eoCAg4N9gIKCgYR+gYCAfoB/gX6AgoCCgH+AgH9/gYCEf4CEgYKAf4KAfX9/f4CAfoGCgH+AgYB4gX5/gIJ/
f36DgX9+hn6AgIJ/gH+Af3uAgIB/gYCAgH+AgIF9ioF/gIGCgIOCgX+CgIKCgIJ/fIGAgICAgICAeoCAgH+DgHx/foGAg4J9goWAhIB/fn6CgYB6gYGAgHyAgYCAgIB/g39/hICAfH6AfoB+gH+BgH+EgYCAgIGH
fYKAgICBgoB6joCAgH9+gH2Bgn6Af39/fn+CgICAg3uAgISDgYB+g3x/gIB+g4GAgIB/gIB3gIB/gICAgICCgYOAgHiBgHuAfYCAgYJ/hYCBgYCCg4h/gYd/gICCgIGAgoCEgIGDgXuFgH+Gg4B+gYCAf36AgYGA
gICAf4CCfICFfn6DgIB/gICAf4F+hoCAfoCAhH6IgIB+gIB/goCAf4N/gH99e3+AgH+BgIKAgn+FgIB/gH+AgIB+gX55goSIgH+IgIF4gYCBgICBgYB9f4CBgoF/fX5+gYB+hICBgH+AgYSFf36CgYCAfYCAfoN+
gXt/f3ODf3+AfIB+eYB9foB7gnyBgICBgIGBgH+AgH+Ag4J9g4SCe4CAgIF3fICBf4CAgICAg3+DgICCgIaAgIB/gH+DfH6AgIOAgoKAfH+AgYGLgoCAgICAgH+Ag3+AgYCEgn9+goWCgH+BgIF/fn2DgHx9foCB
gICAgG5+gH1/f4CAf4B/foCCf4CAgIGEf4CAgIB/gn59foCAgYCDgIR/f4B+inyBf4N/gH+AgXqAfHt/gICAgoGAgICeg4GAhH+AgYKBgICHgICEgYCAf3yAgH6AgIB/in6JgoCAgISBgH6DgICEgICAhX+CgH5/
goCCf4F+f4GBfn6AgIB+fXyAgIN/gIKDgIB7h4CDf4iBhICAgH9/gIGAhICAhH+Af4CAgX6BgH6CgoB9g4CAgX5+f35+f4GAgIGAg3+CgICBg3+BgIGAgoCBgIF/f4CAf4CAfoF/gX2Be4F/gYJ/gYKBfYB/fYCA
gXmAf4B/gICAfoSAf35/gICCgICAgIGAgIB+fH19f4B9gIN9foB+g4GCf4CBgoCEfoGAfX+AgIKAfoB/goCBeYB/gHx/gH9/gIx/gIF/gYOAgH+ChH9/fn9/goJ/f4B/gYB+fYyAgn+AgX6Bf4B/goCAgoKAgH57
iYGAgIB/e31+g4J/gImBgIJ/gYKBfYB/gYCBgH1/eH6Bf4J6f4GCgICAeYCAf32Ag4CAeoKAf4B/gH+EgICFf4CEgoKBfXV/f4CCfIB+gH6Cen98gYJ/gHyIgYF7gIB+gIB8gIGAfYCAgoN/gH9+hH+BgYKAgIGC
foeBfoGAioKChH6CgX+AgIB5fYGAgX5+gH+AfoJ/gH5/gIWDf4F/gIKAgn9/gIOAgISDgIB/gX+BgYCBgIJ/gICAgIB/fIGBfIGCgIOAgYCDfoB7gICDg3+Af4CAf3+BgX5/h4B/gIWDgHyDf4CAgICBgX+AgX+A
gH+BfH+BeYCBgIB9hoF/dH+AgICAf4aCgIGAgIB+f4F/gICBgn+AgH5/goOAgIKAgH2Aen1+gnWAgIaCf4CAgIWBgIGBgYCGf4F+eoCBf4CAgXt+eYCAf4B/gIGAf4B9foJ4gH1+hYB7gIF8fn+Dgn9/gIKBgIF8
fn+AgYCAfoKAfIB4gH+BgIGChICBgICGgHyAgYGAgH+AgH6AgYCAgnyAfod+gIB+f4KAgH+BgIGAgoCDfYCBgYN/gIF9gYB6gIJ/in+Af4N/f4CAgIN/f4B8goCFgX2CgICAfoCBgICAgIF+f3+CgICAfIB+gIOA
hICAfXyCf4B/goB/e32CgICBgICDfoJ/gH+Ah32AgIOAgICAf3yAf4CAfX9/gIB/hICGfICAgoCAgIGAgYF/gYGBh4CGfYGAgX+Cgn+Ag4OAgH9/foCAgIB/gIGAf4GAgn+Ag4F+gn5/gH59hIKCgYB5gHqAgn+A
f4B9gI+Af4KAg4B/gH6AgH1/goOBf4KAf3x/gIF4gYGBf4CAf3uAg4OAgH6AfX+BgoCAh4GBgICKgYB/gH9/fn+Ag4F/gIB3gICDgIV+gnuAgIWFgX2AgICAgICAhIGAgYB8gH+Ae4CAgICBgICAgIGAgn9+g3yA
gIGBgIB/goGBgICCgYGAf4CBgYKFf3x/gH+AgICAgYCAgIB+gICFgYCCgICIgICAgISAgX6AgX+BgH+AgIB/fYKAfICBgYGBf4F/f3+AgoCCkH+AfX19fH6CgYGAgIB+fYCCgICAen58gH+AgX6AgICDgICIgH6A
eoCBgISOf4B/gYWAgn99f4N+f3+Ag3+EgICAgIN+gICCgICAhIZ/gIGBf3+DgIF/f4KAf46AgYCCgH6AfoCDgIN/gn59goCEgH+BeoCCgH6Bgn+BgHiAfX6Ce3+BgIOAhIZ/gH9/gH9/gYB+gIOAiX+AfoJ+fYCB
gICCgH+CgX6AgoKAgn9+g39+g3+AgoGCgIKAgH+AhYN/foGAgICBgoCAgH+AgYCBgIJ9gYF+gH+AgICBgIWGhYCAgYCAgIGAgX2BgoB4gIR+f4GCgYGAf4GAgICAgIKEf4B/g4OEgH+AgYCAgoCAgIB9f4SAfH6B
gYCAfH9/gIN+gIp9gn99hX9/gICBgH+BgoCAgIB1gH2Bh4B/d4GAgH9vfoJ8gX5+gIGBfoGEhIWAgIB+gIJ7gICAgYCBgICAhoB+fYB+gH+AgX+AgYB+gIGDgYB+gYCAhYB+foCAgICAgYCDf4B/gIGBhH+BfoJ9
gX+IfYKDf4CBhH6AhH94gIB9f359gIGCgH+Bf4OAgXuDkH6AgIKAf4GBhICCgICAgYB/f4CAgICBgIWDgYCAf4OBgH6CgIKBgH6AfoOAgoKBgoCAgICCf4CAmYCEgICBgICHgH+BgIGBg4GBgIF+gIF/gYB4gX5+
foCAgIB/gH+AgH1+goB7fX2Afn6AgYCBgId7gYJ9fYF/e4CCfIGLgH+FgYB9fX9/gIGAfYKAgYCAg4GAd399gICAfYCAgH+CgIJ/gHuGf4N/gIOAgH6Bfn6BgIF8gIKAf4aAg4CFgn98gIB9gYeCgYB/f4B+gnqB
fYCAgoB+hYB/gICBgYCBgYWCfoCAfoCBgH1+gIB6gHuOgoR/hoCAe4CBgIGDgYB/f4GAfpJ/goeCfYF/foCCf4CBfYCAgIWBhYCBgH+BhYOAf4GBeoCBgoF9gH+Af399gH2Bfn+AgYV+gH+AgICBfYCAfoF8gIGB
gH+AgH6BgYB+goCAgICAf4B9gn+CfoB4gn+BgHqAgICBgICAgH98f4KHgoKAfHx9gIF8fICDfYB7f4CFfoWAgoJ+gH6AgYCAhoGBfoGAfYKAf4B+f4CAgoCAgIGAgIB+gHx/gX9+gH6AgICAhYGBgYCAf42EfoqA
fYN+gYCAf4h9gYGBfoCCfIOBfoSBgICAgIJ/g4CBgHuAd4CAgIOBgIKBjYN+gIGAgICBf4CDf4GAgoGAfoGAeYB/gYF9gn1/f4CDeoB/f32Bf3+CgIKFf4KBf4B8gH59gH5/gH6Ae4GEgYKDgIKAgoB/f4B/g36D
gIKBf4KAgX+AfICDgX6AgIJ/gH2Cf4CAgYCAgH5/gIOBfYKAfn58e4CEfoCBgIKBgH2CgH+BgICAf315f4GBgH+Df3x/gYCAgYCEg39/gX1/gICBgIB/gH+Af3+BgX+Bfn6AgIGBgICAgYB9f4CAgH6AgH2BgHt/
gH2AfoJ/fYCEgIB9gICCgIKAgICAgnaBgnd/gYB8foB8f4KAgX6AgH6BfoKAgH2AgIGBhoGAgIGAg3+Afn+AgYOAgoCBgH+BeYB+gH+Bf4KAhnR+f4KAgH19gH+AgIJ/gICBgIKEgH99f399gIJ9gIGBfn6BgYCC
g3+BgoGAgIGBgIWAfH6AfoN9f4CDgn6AfoCCgIR4g39+gIB+gH96gICBgIB+gYCAf4CDfn6AgoKHgYCAf4CBgH6Ag4CAgYB/gYB/gICCgIKAfYCAgICDf4CCgoKAgH9/gH6Ag36Agn99hoZ/h4CAgH+CgICGgoF+
gIGGgICBgIF/goGNgIaBgICAgYCAf3+AhICCgI9+gX5/gIGBf3t+gYF7gICCgXyAg2+AgH1+foOAgIF1f4F8gH16f4F9gICCg4J8gIGFf4CAgH6AfIGAkYCAgIF+foN/g4CAgH2AgH+BfnyAgn6AgICPg4GAf4B8
gYOBgYCAgIB/gn+CgH+BgICAgICAf3+BgoOAgYF/gX2AgH9+foCAgIKDgYB8fYCAgIJ8g36DhYCDf32BgICAh4CCf4OBfoSAgX+HgICBgIGDgYCAf4B/gH9+gYKBgn6AhIB+gIB9gICAgYCBfX2Af4B+hYWAgX6A
fXiDf32BfICAf4V4gICAgICCgn+AgIZ/gIOAgH+AgIGAdH6AgYCBgoB/gIKAgIF8hYR9gICAgoCDgH99fYB/gYOBfn17gH6AgHuCe4CAfn+AgH2AgICBgIJ/f36AgIZ4fn6CgIGTfn+BgYCDgIF+gIF/gH+Af4GB
f3+BgXx8gIJ/f4CGfn6Jh4Byf4CAgYCAf4OCf4SAgH6Bgn2BgYKAgIB9gIB+gISAgH2Cf4OGgHF/gIB7gICAgIKAgoCBeX+AgIJ9gH+FgYJ+fH6Ag4SAgX6AfYCAfnuBf4CBgoCAgnd8gIB+gYaAfICAgHmAgYKE
gYN/gYB/gICBgIuAgn6BgXqDgYKEgYB8gYGBgICAgn6AgH9/gXyBf4CEgX2Af4CCgICBgXqAgIKDhoOAfYB/f35/gX1/gICAgICDfIV7fX9+gIKAgoOCgYCAf36AfH+BgYCAfoB/gYF+f4J/fX2ChIiAf4CBgoB+
gH+AgYCAgIKCg4GAf4GFgIJ/gIGAgYB/gIB+hYGCgIF/fYCCgIGAgH9/gHeAg4CCg3+Af4KBfoGGgICCfn+Af36BgH97f4CAgH9/gIB9f36AgYOAj4F/f4CCgoGAfYB8gIB6iIOAfYGAgYN/hYGAhX1/f4GCgYCC
gICAgHyHf4KBf4B/gYB+gH+AfoB8gIF/fYCMgYCAgoF/gICFf4OAeYF+gH9/f4GAf4B/gYGAg3+BgH+AgIJ9hH6EhoGAf4CAf3+AgHqBgICEf4N/f4F/gH+Cf4B/f4KAfn6AgICAf4CBgIB/gHmCfXx9gH+AgIF7
gIGAgH+AgIZ+gH+AjYCEgYB+foCDgYSDf4F/gIB9gJeCf4J+goKAgICCgICAg4GAgoB/gIB9e4B6gXSAfX6Bg32FfIJ5gICAgICAfoB6gIGAfYGAgYKAgHt7f4CAf4CAgYFxgoB/goB8gICAgICBf3+AgX+BgICB
gH6AgIB/gIJ7gICCgICDgH9+gnt/f4GAf4CAhH5/gHyAgICBen+AgIF8foF9gH98foJ5g4CAfoKAgIJ/f4KFe35/goGAfYCCgYB9f4GAg4CAgIKDg4OAgX+Ag3p2g3+BgIV7g4GAgYSAgH19f4J+gHyEe312f32B
fn+GgYN+gICAfnR+g4GAgoCCfn+Ae4CCgH9/foF4f39/gICCg4CAgIGIgYCAgH6BgICAgIF/gH+Bfn9/f4F+gIGBgoKAgYGChX+AfYB/d4J+gIB+fnx+gICBfH2AgIOCgoGAgH5/gH9/fn59f4N/f4B8gIF/g4CE
gICAgYF/g4OAgH6AgX6AfICBgH6BgIKAgH96gIOBhHuAgYSCgoCAgIGEgYCDfX6AgIB+gICAgICBg4CCgH97gYKCgICCf3+AgoCBh4GAfICAgX18gYmEgIGFhniAf4GAgH59gG+AgIB/gIKAgICBgICAgH+BgICA
gH+Agn9/f39+hICAgYCBgH+EfoSAf4B7gX6Be4CBgYF/gYB/hoKBg4CDgn+CgIB+c31+gI5/g4B/gIJ9gH+AhIKCgoCBiH5/foKJgHl+gICAhYCAg3+DgYJ/goCAf4CCgH6AgIF/fX9/iH6AgIB+gn6BgYCAgn6A
jIGBgIB8gYB/foSDfoF/gIGAgH+AgICAgICAgIB+gYCAf3+DhYOAgoKAhH+BgICCgX98gHyCgIWAf39/foB8gH2BgoCAgICBhICBgHh/f3+EgH+CgYJ/goB/gIKAgX9/g4F9gICAgYJ+gn98foF8gYB8hH2Af4CA
iH98hoCEgICAfYCBf3+CgIODgX+AgHyEgn6BhX+BgIB/gIB/gIB/gX+AgIB+gIaDgH6AgIB+eoB+f359g4GBgIB+gH+Af32Af4CAgH59goCGgYiBgICAgYCBf4KAgHx+hYF+iIB+gIB/gIOAgH9/e4CAg4CGf4CC
gYCBf4CBgH6AgIB3f39/gH6BgIJ9goF3eoCAgICAgoCBgH9/goGAgICAhH+AfYOBf4F4goGBgoJ/gH19f4CBgISBgHx/f4GAgYCAgIB/gYOAgICFfouCgIGJgH6AgIKAgYB+f4CDgIF/goJ+gICAf4CCgYOAgICB
g4GMenZ/fnyEf4CBgoCAf4B7fH5+gICAgYB/gIF/gIKAgICBf31+gYGGfn9/gISIh356f4GEfn5+fYCDgYB8hISFgICAf4CAgYF8g4CAgH+CgX9wgHl/f4CAgICCfn1/gICAgIB+goJ+goGAfoR+gIGCf4B+jn6A
fYB8gH57gH+Df3l7foB9f3yDgo6AfoB+e4CCf4CAgIB+gYOAgoF/f4CFfnyBfH6AgH2AgH1/gYCAhYGAgICGgIR9gn+Afnl9fn+CgYWDgYCBgIOAgIF+gIKBg4J8gH2DeYOFgICDf3+AgIZ9h4B/gH50gIKAg4KA
fH9/fn2AhX6Agn+AhYCFfYOAgH6BgoJ/gIGBgX9/g4OBgYCAgICCfICBf316goCBhICAf4GBgH+AgYGDhn+AgICAe4CBgn58f4B9hoCAgIB+gHl8goCBgH+AgIB4f4GEgH6BhYKAfoGAgIGAgIB/f32AgYCBfoGA
gImAgICAgYGAgH+EgIB9gX2Afn+DgIB/fYB/goB+gICCfoCCe4KAfoCBf398f4GAf4F9g3+AgICAf4B/gYN9gICBf4B/gIKBf4J9gYCBh4J+fH+Af36CgoSAf3yBf35/goCBhoCAf4CAgIB9g4CAdX17gIKAgYB8
gYCBgIB/gYCCgYJ/fX98gX+Afn6BgICBgIKEgoCAf3+AeYCBf4CAf4CCgYKAjoCAgn2AgoB/gIB/gYOCfoB6hnt6foCAhIB+f31+gIV/gICDgH6AfoCAfoGAgXyAgIOBenmAgYGAgX6BgICGg3+CgIeAgICEf4GC
gIB+gYCJfn1/foF+gIJ/gICGgICBgIOBjIF/gH5+f4B5gIGAf4B9goB/gIODfoCAgYCAfYCAhH6BgICBhIGAg36CgH9/fn+AfoB+gH2FfYB9gIB+gICAgIB+hoCAiYCAf36AgICAgICCgHmAgIiAgYCFgIGAgYCA
gH18fn2CgIB9gn+AhICGgH96f3+Ahn+AgH+Cfn2Bf3uAfnyAf4CAgIGAe4GAgoCAgIB/g4WCgIJ/goGAgYB+fn9/gH6Bfn2AgH1/gHqCgIGAgX99fYCAgoB/gn6Af36AgYCAgIKBf3+AfX6Dfn9/goJ9gIaDg36A
gHyAgIOCf39/gIB/gX9/gICAfoCBfn2EgX59fn95gICBgICAfYGCfoB8f32AfYB+gICCgIGDgIF/f4CGgIKBgIB6g35/gXt8gICAgHyAfoOBgYCAhYCBg4CBg4CAgH2Af4J6g3uBgH98f4KCe4CAe4F8gIGCgIB/
gX99f4GCgIGAgoN+f36AgoCBfn5/f4CEfICAfYCAg4J/gX2HgIGCf4F/f4OAgH6AgXqAgoKAgIOAe4CBh4CAgHF8gIB6gIGEgISBgoB/gISAgYB/foOBgICDgIJ7gIB+g4GBgIB/goGAgH2BgH+KgYCAqICBf4F8
f4GCfICAgoB+gIB+gYGAgn+Af4d/gIF/gIOAe4KAf39/gH2AgX6FgICFgX2Bf36EgIGAgn9/c4CAgH5/gYF/f4CAgH6CgYB/fYB9gYCBgIN+f4B9gH18gISEfYF/iH+AgIB+goF+gYB+gH6DgIB+g3+BgX51foGB
gICBiIJ/gnt8fX6DgIZ9gIWDfoB8hH6AgoF9gIGAgICAeoCBgICAgYGEgXt6f39/gn5+f4CAgICDfoJ/gH9+g3+AgIGCgICEgH+FgIGBgIB+gICBf4CAf4CFgIGHgoOAgIB/gn6Af35/gX+BgICBgH+AgYGAf4CA
gIV+gn6EgIaBgYJ/foF+gYGBgH+BgH2Ag4B4gICAgoF/gH+CgIF/f3+EgH6AgIKEfn5/gICCgH+AgICAfoCAfYCBgH+Bg4CPgICBf4CCgIF+gYGCfoCDfoWAf4Okf397fXyDgoB/gn9/goGBgIGAfH6AgoGAgH6A
e4B+gICBgYCBgYCBgH9+foJ+fIGBgIZ/gIGAe4B/fICFgICAgYmBgIGBf3+AfoGBgIV/gYCAgIB9hYCAgIOAgH+AfYCAfoKBgICAgICBgYB/fIB6f4CAeYGAen5/gn+AfnqBgYWAgIJ+gICAgH6CgoB9g319gX+A
f4GBeoCBgYCBgIGCgIKAgYCAg4V+gICBf4GEgICBgICAf3+AgYKAgIB/gIZ2gICAfYCAf4GBgYB9foWAgYB2gIB/f4CAgHyNgICCgoGDf4mBfIB9gXyCf4N9e4KEgIGAgX+IgYmAfn+Gf4N9gYB8foCAf4SCgYCA
gICBgH+Cgoh8gH99hXt7gX9+fX+CgICAh4CAgXmBf4CCgICAgWuCgH+DgIB/foKAgH+AfoR+fH9+hIGAgICAgoCBgICCgoCAgX6BgH5+gIF/gIF/gICBgISAgICAgYCCgIOAfYGBgIB/fICAgICAfoCHgH9+goCA
goCBg3qBgIuAgIOCgH6AgX9/gYB+hn+BgICAf4CAgIB/f4OAhIKBgH1+gYGAgHyBf4R/gYiJg4B+goSAhICDf4F+fICDhICAf358f4CAgYV/foSAhIGBgIGEgIKBhYF/gYGBh4CAgH1+h4CDgH5+f4CEf4J+f4GC
goKHgX9+e4KBgIGAgIF+gX+Af4CEf35/foSBfn9/f4CBf32BfoKAgIB7gIGAgICBhH6AgIF/gX+Af4B9j4F9gHqBf4F/gICSgIt9gIGAg4KAgH5/g4CAhn+EgIOBhIGBgYB/iIKAgH+Ff4CAe32VgIF9gIB6gX99
gIB4gICDgIGBgYF+gol9gIF+gIF3foB/gYCBfH9/gIF/gICAgH9/gX9/foCEgYCAgH6AgoB6gIKDhIGBg4CGgIJ/foCAfn6BgYCCgoB9gYGAgYCAgIOEgYF+gX6AgoR+gICAgH2BgYWCgIB/gIGCgoJ8goCCgH17
gIh/f41+goN/gICBiICAfoCAgH6Bf36Af3WAgICAf4F3goGAgH+AgYB/gH+Afn6BgH6DgH+CgIR9foCBfn+BgH+AfoCAgYKAf4GAgX6AfICDe39/goCAgIJ8foCCeoB+gICAgIB9gIB+gHt+gICAf4WBh4GAfYCA
gYCCgICCgoCAgYB/koGCf3+AfYCBgH+BgYF/gHyBgISAhIF+gICCf4CCgX+Af4B/gYCAgYN9hYCDgISDfYGAgIKAgIF/g4B8gYKAgIN7gIB/gYCAfYCAgIGCgoB/gYB/f4R/gXuBgICBhICAfYF+gYCAg4CBfX+A
gH+Af4KAgYCDgICAgIB9g4CDhIB+f3+Bg4GBgHuBgH6ChIF/fH6DgIeAgH+CgXqBfo9/gH9/g4KAgISChICEgHqAgIB/gYKAhIN8gIKAgIB/gIKAgX+AgH5+gHqAgIF/foGAgYaCfoN+gH58f4CAg39/f4GAf4KB
gYR9iH+BgICAgICBgX9/goKCgIB/f4CAgYOAg3+AgICEgIN+g4CAfYCCgICBgIB/gX+Af4N9gIGAgYB8gYF+goCDgH18f4KCgH6Ag4CEgYSAgIGBf3+AgoCDgIB/gYB9gH6Bg3+AgIOAgICAgoCEgH6DgICCgYCC
goB/g4GAgX+AfoCBfoKAgIB/gH+AhICBgH+AgICAgIGCgIGBgIGBgIGAf3+Af358gH6BgH+AfoF+g4CBgIOAgICAgX9/gYB/gYh/gX6AgIKAgHt/f4GAeIB+gYWAgYCAf4GAgIJ/gIiAgYB+gIB/f4OCgH6CgIB/
fYKBgIJ+foGCgYB/gIGDgnZ9gX+CgH6DgYCAgIF9e4GAf3+AgH+AgIGBgYCCgH1+gIB+f4B+f39/hICBgX+AgIN/e4B/h399g4CAf4CCgIGAgX6AgH+Cg4J/eoCAfoCDe4B+gH9/gn9+foSBgoB+f4OAgoGAgH2A
foJ+gn6Af3+CgoCAdoB/gIGCgYCAgIKAhX5+foF9goJ9f4F/gH+BgoCAgIB/gH5zgIN/h4CAgIB8foCDgH99goCAgX+FgoCBfYR/gIF9gYN/goCAgoB/gIB9gIB/gH5/gICAfoSFgICBgYCAfYKAgH+Agn+DgIF8
gIB6enx/gn+CgH6DgH+Ag4SAhIJ/gH2AgH+AgICAcH9+gH5/gIB+gIF9h4CAfnyAf4CFgoB+gICAg4GAgIOAf397gIR+gICBgH+AgoCAgH+AgIB/gIGBe3+Ef4OCf4CFgoB+gIGBgod/gISAgYF/goCBfIGCg4F+
gHx/f35+gYOAfoCAgICAgH9/g397fn6AfoB/gIB/goCAfYB8f31+gYGAgYGBg4R/gYCAhYCBgX+AgYKCgYJ8hH5+gIKMf4B7gICAgH+AgIKEgHx/gH+Cfn+DgIKAgoB+gIGAf4GAgH91gYCAgHp+foOAgH+AgIaA
gH+Cf4N+f4CCgYSBfoKAgYOAgYCBfoB/hnyDf4F/gYKAf3qEgICAgYCAgYCHfn9/gICCgICCgIB/goB/gICAgIF/fHyAgX+AfHyAf4CBdn5+gIKAgIKBiICAgIKIhX97gH+AiIJ/gICAfYN9gH14gYF+gn6AgoKA
gIt/gH2AgIGAgIZ/gX99gH6BfoCAgH9/gn57gYCHgICAgIKAgn6Dfn6DgICCfo9/gICAg4WAgIOCg3+Af4OBg4CAgIB/gYB/gISAgXyBgIB/gIGAf4CCgYB+foCAgYCAf39/hIp+en+AgICAhn6CgYB/gYGCf4B9
gH98eoCDgH98f36Afn6AgX1/f35/hYB+gn2AeYR+gH6DgIN/fIaAgIOAf4CAgH+Agn58foJ9gYGAgYGBgIV/enuBgXiAfoCAgIKCf4GAe3qCgXx/gn6Gf4F+gIB+g4CAf4OAf4CDgIOAgICCf4CAf4KBgYF/gH52
gX+Ag36AfnyAgoCFgn+AgH9+f4CBgHyCgX+AgIB/g4CCgoeAg3mBf3+LgYCAfIB/gIB8f4CDfoR/g4CAgYCAgIF9gYCEeoB/gYGAf3yCiIGAgICDf4CAg4B+gIGAgIOAgIB9f4CAcoCFgICAgH9/gIB3gYCAfoCB
f4F+foGAfn+HjIF9f4GAf4B6gIB/gIB/goCBfX5/f4WBgIGAgICBgXqBgn6DgHyAfICBfoCAfYJ9gYOMgIKAgoCAgH5/h4GAgHyBhH19gIWEf31/gX9/f4J+gX6Ef4CFgoGCgIB/hoCBf3+AgYF/goB/gISEhoGA
g4CAgICAgoB9gICAgH6Af4GAg3+AfYB+gX2BgH11foB+gX5+foGBbX9/f3+Cg36CgIB7fIF/foJ8gICAfIGAgIGCgICAf36AgIh/gH+BgIB7gn6EgIOAf4J/fX9+g4eBgXh/gXl/gIKAgH+FgIB+gn5/gH+AgoB9
f3+DgH9/gH+AgICDhICAgoF+gIF/gn+DgIGAgIKAgICBf4GAgICDgICBf36AgICBgH+CgICBgYN/goSBgX6Cg4GCgIB/gH+AgICAgYCBgIJ9foCAgX2AgIGAgH6AgYCAf4WAgICFfYB+hYSDgHx/gX9/gIGAgYB/
gIJ+foB8fn6Bfn98gH19gICAgIKBgoOBf4CGgoBxh36AgoOBgXuCgIN9goB7fYGAhICCfoB/fn59hIB/f4CBgYF+gH98goSAfn5+gICAf4F/g4CBgYCAf4KBg36AgICCgICAf39/gICDgIF/gYB/gn5/gICCgICA
gYB9fIKAgYB/g4B8gIGCgYB/f4B/fn6AfoB/gIGAf4N/gH5+gIGEgIB9f3yDgIB/hICAf4B9gYCDgnqAgoGCeoKAhYCFgIF+fX9/foB/gH6CgIF7e39+gYB8gIGBgn6ChYCEgIGBhIGFgYCAgH+AgICAgHt+gIGC
f4B/gIOAgoCAfoCBgIeFf4B/gYCAgH5/gIGAf3+FhICBf4B+goCAc4J/gn1+fIOAgICAgH5+gH5/gH6AgX59gISAgIV/foWBf3+Bgn6AgH59e32DgIGAh398goGAgIF+f4CCgH+AgICCfn9/gYGAgoF+gX+CgH5+
f4KBgH97gIF4foCAgYN/gn6DgICCfn6CgH+Af36AfYGAgXuBf4GAfX98gYJ/jImBhoCAf4CDgIB/f3+Af4F9g39/goCAfoSAgICBf4J9goaAf4F9gIF9gICAgH+BgIB9gHl9gICAgHyAg4B/gYCDfoKCgIGBcoKA
foCAf4GBfoCBgYKBgYB9foV/gICAgISAgI16foGAgIGBgIGAfoCAgICBgXyAgICAfYWDgICBg4GBhoCAg4GAfoCEhIGAgYGBgIGAgIiAgH+DgXyAf4GAgoGBgHyAhnx/in+AhICAgH6AgIKAgYWAgoGDhIKAfIB9
gIKBfoKAgIWAfn+Agn+BgICCfoB/gICAfoB/foCDgYGAgIGBgn94f39/gIGAf399foB/hICAgICAgYCEfX+BgYCAeYCBgYJ/hIB9hoWCgIKGin6EfIKAfoGBgYF+gJaDgIN/gIGCf4CAgICAgICAgIR+fX+BgIKA
gIJ9foCAfYCBgIF/gYKAgICHe4GAgn9/gH6AgX6Bf4CEfoB+gYCFgH9/e36AeoCAgIGAe3+DfoB9ioCAfoV/gIJ+gICAgICBgIF/fn+Ff395hoKAgH1/gICAf4B/e4CCgoB/gIKJgYCBgICBen9/hn58g4CCgIF8
gICCf4J8gICCgX2AgIGAgIGAgYGAfXt+gICBgn2CgIWIgIF/gIaAfYB6gICAf4B/g4GEgn+AgHCFgIB9foB/iX6AgYN8foKAd4KCgH59gIODgH2AgIN9gIKEfH5/hYCAf3+Afn+AgIJ+foCCf4CBgICFgIGBgICG
gH6Afn+CgYGRgIB9gX+CgICDg36EfoCAgH59fn+AgoF/gICBgH6CgIGAgIB/gIB9fYCAgICAfn97gH+EfoCCfYCBgoOAgIGAf4CBgIGAgICBfX+BgH9/f4KAhH+AgIWAfoB/f4B/g4WAgHx/gn+CgYB6gIF/gX5+
foCAgIGAgIB7gIB9gXt+hIN/gYJ+foCDgIGDfoiAeoCAf4OAf4B/gH+AfYCAf32Af4GAhoCDf39/f4CAcX98gIB/gH5/gn+EgIKAf4CEfH+AfoGAgH9/f319gX+CfICCgYOAfoF+gICBhn+AfYSDgIGAf4N9gIB7
foCAfICCgoGEgHyAgX2BgIKAfH1+gn6BgIGAf4CAgYKBgH54hYZ/h4J9fYKAf4CAgYCDgoGAgICAfoGGgH6Fg4B7gH6AgICBg3+AfoF5gICAf4CBgn6Af4GDe3+AgX98gYKBgIF/goCDgICHgH+BgYB+f4KCf4CE
gYB/goCAgXp/gYKAhICCgYh9f4GBg4ODhICBgYaAgYCDeYB5f4OAf4B+fICDf4CAfnuFgISAg36Bgn+AgIKBgYKAf4B/gX+Af4CAgYd+gH19gICAeoCFgYCAfX5+goB/eYCDgIB8gHuIgH5+gYCBf4SAg4N9foCA
gIWBgn96gYCBgn+Df4CAgIKBgYCHgIGBgH+AgIB+gIeAf36AfoCAgIB+gIOAf3+AgYR+gn6AgIeBgYCBgYCAfn+CgYB/gX2AgICBf39+foCAf4CCgYJ/gn5+gH2Dg4F9iIN+f4GAgIGDgICAg4B+gICBgH+AgICB
gICAgICAgn+BgIGBf3+BfoGAgX5/gIGAhYd/gYN9gH+AgH+BgISAgn2BgICGf4SEcoKAfoCAgH99foCBfYGDfX5+gYB+gYGAgH5+f4KCfn2BgH9/g35+goB8gYGDf4OAf3uBf4CAgIGAhIGEgoKAgIB+gIB+gH1/
gIB9gH+AgHmCgICCfn98gYB+gYKAgn2Af4B/gHeAgIKAgIB/goGAh4KAgH18gIGBgH+BgX+AfYB/gIF+gH2BgIJ+f4CBgoCBgH9/fYSBh4KBgoOAgICDe4B7gICBgIOBf4B/gYCAfoGAgHyFfoB5gIF/gH5+foGB
gX+Af4KAgH6Ag36AgIh+goCAgICBgH+AgH+BgIOBgIR7hHx/g4CAf32Af35/goB/foCBf3+Ad4OAfYCCf4WCfoB9hIB8f4CAgYGAg4CCgIKAf3eAhYGCgX6AgIKGgH98gH6AfoCAf4B/fnZ/fn+AgoGAf4GBf3qA
g4B/gIV+gH+DhYCBgX+AfoCAf4CBgIJ/gICBgIWAgICCfnyAf4CBgH+Be3+Af39/g4GHfYCAgIN9gXt8fX6BgH5/hH+Fh4GAfoCAfYF+gH9/gICMf4CAgX6AgH+Afn6AeoB+g4J/gIN6f4CIgoB/goGAg4B/g4CA
gH6CgoOAgIKDgYB9goCBgHqAgYKAgX6AfoCSgH55gIJ+gIB6gIKBgIWAf4GBfoCBgYCAgIeBf4CAfoGDgIWAgIB+gIGAgH+Af3+AgH5+gH+AgX+BgH+AgIaEfoCBfn6Ae36Af4OAgHuAg4KCgH+AgICAgYCBgYCE
fn5+gIJ9goB+goB+gX2AgH6EgICAgn+BgICCf4KAf4CCgIB+hICGgXyHgH58foKBgICAgX+Af36CgX99fICAgYCBgYB9goCCgX+AgIGBhICBf36Ag4GAf4KAgYCBgH6Af39/gIOBhYGEgIGAgIKAgH6AgIGAgYKA
gYCAg4CBfX98g4GAgICBfYB/goCAgIGBgH5/f4OCgH59goKGgoCAhYGDgId/gYB6gICBe4J9gYCAgIB/eX6GgIB/g4CBgYCCgIGBgYF/f4J/fn+JgYB/hX+CgH+AgX9+gIGAgoB/goKBf4F9iH5/eICBf4B9foB8
gX9+f4WAgXqAgIGAgICGfICAgX+AfYB+fYB/gHyBfoB/gX6CgIOBgYCAgICAgIF9fIWAfnx/f4B/hIGBgn98fn5/fX+DgIB8gHuAg4CBfoJ6f3h8gICAgIB/gYOAgHuAgIB8gH+AgIF5gH5/gIB7goB/gIeBgoGA
gH+Af3x8f4GBfoGBgICAgYl/foCCgYCAfoCAf4SAgYB9gIV/foaBgIB+gH9/gICAgIF+gIWChYF+f4CAgoGAgXyAiIB+fn+BgIGBiX9/gYGBgIB+gYKAf4SAgYCAgoSKf4CAf4CAgoCBgIOCgICAgIKAgoKAfYCB
gICAf4SCgICAf4CAg399f4KCgH19gIB8foOAf4CCfoGAgIB9gIJ+gYCCf4B/gH+AfYJ/gICAfn6CgICDgYB+f4GCgH+AgYCAfoF+iH2Ag4F/hYCCf3+CgIR9gHt+gIKBgoR+foJ8g39/gYB/fn+DfoKRioCAf36A
gYeBgYB/gICDgH6AgYGAgIGAf4CBgIeBf4CCgYCBgYB+gXh+f4CCjH1+foCAgH99gICAgX6FhICAf4B8gYCAf3+Df3+EgH+Af4GBf4J+gIGAgoCAgIF/gYCBf4B/cIB/f3V9f4B+gICAgIJ9gH+Bf4CAgH5/gIGA
g36EfoJ+goCAgXyAgX+AgIKAgX19f4B/goGCe4KCgIB/foV/hH+BgYGAhIR+f4CBfn6BgIB/goCBgH+AfYKAgYB3gIGCgIR9fISCgIB/gIB9gIB/gH+Bgn2AgH6AhICBgIB+gIJ/gYB/f3+BgIN/f4CBg4SBfYB+
gYB+gH99f4CDgIGAgH9/goF9f32AgIOCgH+BgH6CgIOAfn+AgH6CgIB/gIJ+hICAfYKCgH9+g3+BgIF+goCAfoGAgIB7gHt/f4CAgIF/goB+gH1/hIJ/f4GAgYCAg4N/f4CAgIaBdYCCgICAf3+Af4KAgYCAg4CA
gYGBgn6CgIB/f4CAgYB/goB/gIJ/f39+f4CAf4GAgH5/gICAgX+AgICCgICGgIiAgISDgIGAgYGAgoCCgH5/hX+DfoOCgHx+gIF+foJ7gH5+fYCEiIB9gH6CgoB+gHx/g4V/gIJ/g4GDgIB+goCBgX6AgXuBgYB+
fICDgIWAf4OAgH2Adn18gH99goB/gX+ChH5+gICAgIZ/hn2BeIKAgIKAfn+CgICAhYB/g4B+foCBgYCAgIB4gICAgICAfIB+iIF9gH2AgH2Af4CAgIB9f36DgIKAgIB/f3+Ae4GEgISCgIBxgYR9gH99gYCBhH9+
gIB+gIN+fn+CgYCDhoCAfoB+f35/gX6AgnqBgICCgYGAf4B9hYGFjn6BgIGBfoCBfoiBhICFgoB5gYB5gX+HgH5/f4CAf4GGf4B/gH6BgH6CgYJ+gHqIh4KBgH+Bgn+Af4CBgoOAgH9+gIOAgICAgIB/gH6GgIR/
f4R9goN+gH51goCEgICAf4CCfH1+eoSBfIB+f4CAgYOBfoCAf4SCgoGAhIJ+goGBfoF+gYCAhoKBgIJ+f36AgIV/fnuChIasgIN/gYCAhICAf4iAgIB/gYGAf4GAhoJ+gIB7gH5/gICAgX6DgYqBgoJ8foN+gHt+
fX9+gYZ+f4B3gX9+gYCAfoCAgICGfYCAgIaAgoGBgYGAgIKAf4B5gICAgYGAfX6AfHyAf3x+goB/f4CDgICDgIGAfod/gH2CgICBe36AgYCBgYJ/gn5/gICCgICAgIF+gJCJgIOAgYCAfn+AgH6BgIGAeoJ+gn+A
gYKBfoF/f4B/gISFf4CBgICAf3+AgYCAf4CBgICEfn6CgH6EfoB/goOAgYKAgYCAfIR/gH2AgIB/fIB/gICBgICBgICBg4B9gICFgH+BgYCAgYB+gYB/gIGAgYB9gYGAiIKAgYCCgH5/goKAgoCAf3+Cf4CEfoR9
hoJ+iH19f36BgX5/f4GAgIB/gICDfoCAgIN/gIKAgoGCfX6AgHl+gYF/f4CAgYN+f4l/g4KCgIaAgoKAfoCAfoOAgYF/gICAgIGAgXuCgYB+f4KBf4F+iICAe3+EfoGAgICAgH6AgIKKfoCDg4CAgYKAf4ODgYCA
gIOAf4GBgIJ9gH9/gIODgIN8gXqAgIOBgn15g4GCgIGAf3+AgIKEgICAg4B3fX6AgICAf4KBf4SCgYCBf4B/f39/iYJ1gIOBgIWAe4CAh4GAgYSDgYCBgH2AfYCEgH2AgYGBgYB/fn2AgX2AfoCAfYGAgX5/gX59
gH+ChIF9gIB+gYCAgICAfYB/g4OAgH2Agn2BgICAgICAgX+Bf32CfoCAgH2BgH6DfYB9k4CAgIGBgYN/f32BgX6CgImAgIB+foCAgYCBgoCBgoB7hoSAgn+CgICAgYOBgICBg4CAf4OBgICCf4OBfX9+gYB9gICC
hISHgHyAg3uAgIF/gIOAgIKBgYCCgYB/fX+AgXyFgoB9gIKAfoCAgYGAgIB/gH+AfoCAgX+Af4GBfoB+gIB+gHqChoKAfH9+fIJ/goB/gYB/gICAf4CAgX+AgH+AfoF8gH+Af4CEgIKAgn6AgoB8gIJ+eoCCgICB
gYB+gH5/gYJ+gICCgoCBgHyBgH6AfoCAgISAgoCAgIJ/gYCDfoB+f4GBgICCgH6EgoGAgICEgICAgICCfYCBgoB/iICAgIGAgH98f3+AeIJ/gIB2gYCAdYOEgXiAgIR9gIB/iIB8gICDgHmBgIF/foWAgoN+gISB
gH5/hHN+gIB+gIF+gICCg4GDf4OAgX+AgH+BgoV/goZ+ioCAfoGAf4CBdX9+goSAeoB/gICBgIF/gIGAfn6DgYB/gX+Ag4GFgYB3gIGCf36Bf4CAloOAgYCAgYCAgICAgYCAgIKAgICBhIGAgIKAgH9/gH+AfYB/
gIOGgYCBgIGAgX+BgYCEgICBfoCAgICCgH+BgIGAf3eBgICNgIN4goB+goF/gICAfoKCf4CAfnyBgYCAg4CAgYCCfoKAg4J8f31+gICBgoCBgIF/dn5+gYCCgH9+hH5/gICAhoGAf4B+gICAf4CAf3+AgX+LgX5+
gn6BhoKAfIB/gYKAgn2Ag3x8foF8hIGFg4SBfoN+goCAgH+BgIGAgH6AgYKBf4CDhH+BgIGAf4CAfoaCgH9/gIN9f4F7gYCHgIOCgoCBgoB6foCCgIGAf4CAf4CBf398gX9+fn99goCBgIN/hYCAgH99gH+BgXuB
f3+CgoCAf39+fn6AgICBf4CAgH+AgH+Bf4CDgHx/e4CDgn19foN+hIGAgoB9gH+AgH98eH+AgH9/gHmAfIB/gH1+hn9/gH17gIF+fn+AgICBfoCAf36AfYCDgICBgIKAgIN+gYOCgIB/gICCfoB+fn+AgIF/gICA
gIGFgYCAgX6Df4CAg4CLgIGFgICAin9/gIOAf36Cg4GAg4CAf3yBjoF/iXuAgIKCgIGAgIWAfH6AgH+AgIN/f3+Chn+AfYB/hH2AgXx9f3+Df3+AgYGAfoKAg4CBgoCAg36Cf4F/foWCg4CAgYGBf4B+gICAhICA
gIV8gYCAgH+Dh4KAfoCAgIR/ioB/gIKAgICAf4CAgoGAgH+KgYCAgIGDhIGBgHx5gHJ7gICGf4B/gICCgoB/fYyAf4F7gn+AgoGAgICAfYCBgIOAgYGDgIKCgH1/f4CBgoKBe4B+gYCBgH+AhIKAgYKAgoCAgIB+
f4B9gIKBfXyAgH6CgHqBgICAgYCAgHN/goCAhX+DgYKBjICAgH2CgIGAgoJ+gn6BfoCBgH+Ef4CDgYGAgH9/god8goGCfYB3goB/hIGAfnmBgIKAgIiAfYCAhIJ/iIGBgICAf3x+gICGfoB9foCFgH93hoGAgX6A
iYOAfoCAf4J+foCIgICAfYCCgICAgoCCgICBgXx+gYB+gH5+gH+AgX+AgYCAgYF/fYCCf352fX9/fHaAgICAgoCAgH9+foB8gIGBe4CBgn5/fXmAgX93gICAgICEgIGAgICAg4KBgYCBeoF/foCBgICGgoBhfoB/
fYKBf4B/gXx8f4CBgH+BgYB/goKBgYSAgYCCgoB8gIOCf395gICCgIOBh4Z+goF9gYGAgICBf4GAf35/foCBf3+CgIGAf4SBhICCgICBfICBgJOBfoKGgX9/f398fn+AeoODgIGHgYB8hH9/gIB/goKAgH+CgX5/
gYF/gIF/fYCBgYCAgYJ/gH98gn+AfnyAf3KJgn9/gH+DgIKBgX6Df4F6gX19f4CBfoKCg39/gIF/gHyAd4B4gIB+gIB/gYWAf3d/gICBgIB7gICCgYCAe4CAf4B/goGEgH2EgIGAgH6BgoGAf36AcYF+gX6BgH+A
gIF/fYCAgX6AfIGBf4B9fICAgIKFgoCDgYOAgIGCgIGAgIJ/gIOCgICAgH1+gICAf3+AfYB9gIB9f4F4gIJ+goCBgIGAgH+AgYKBgoCCgHx9gYCCgoCBfoCAg3GAgYF8e3+Afn6AgHyAgICAgIN2gYF9g4GAfoCA
fn6AgXl/gICCfY+AgYCAgIR7gHqBhIB+gn+BfYCAg3mAfoJ/fH+AgH6AgIOAfn+AgIOCgIB9gYB+gICAfYOAfn59gH+AfIJ+gIB9goB9goB/gICAgIKAe4GAgIB+gX99goB+gIB/gYCAfn98fX6FgYOAgYB7eYCA
f4CDgoaBg3+BgXyAgYB7gIF/gYB+e4GGgYB/foJ9goB/gIGAgICAgIGAfYGAf4B3e4GAgISGgnt/gICAgn2CgYCAgH+AgIKDf3qCf4KDf4V/goN/foJ/dICDgZKAgH+AfoKAgICEgH2CgICAg4CAgH9/coZ8f4OA
gYR6f4CAgYJ8gX6BgIKAf4GAfYZTgH9/f4CAgYB9goGAf4CAgIKBf4SDgIJ+gYB/g4CAfoN/gIKAgn+DgIOAgJJ9fH+Bf3+BgICAfoCAfX6CgIB9gH97gIKCf4CCfoKAg4CAgYCCgIOAgIKBgHp/f4CBf3+Kf4F/
gICBe4CDgYKAhYB/gJN3gICAgICAfYCCfYGAhICAf4CAgIGAgIGBgICBgH+Af3yBgH+AgICDgIB+gIB/e4J+eYCAf32AgH6DgIB/f4OCgYF/f4CBgH6Ag36FgIB+gIOAgYGAe4KAe4CAgX98f39OfoCAgH+GfoJ/
foeAf399gICAfn56gIGCgICAgICCgIOBgYB/iIF/goCChIWFgoCAf4CAgYB+f4B/fnyBgIKAf4OAgIGAgI1/gH+AgICAf31+gICCgICCgIB/foB/gIB9gHx6gICAhH19g4CAgYSDfoB9f4CAgYSAhH+Af4J/gICA
goB/gIJ9f3+BgIGBh4GAgIGAgYF7gX+DgoGIfYKAgICBgnx/f4KBf4CAf4F/gIR/gX9/gH6Cf4B+f4CBgH6CgH+BfoF+gICBgICBgIB+h4B8gH6AgX2Agn6AfYB/goGAgYCAgIGBfYGAfoGAgICCgIGBgX+AfYB+
gYKDfX+AgIOAgIKCgH6DfoKAfX5/f4B9gn99f4B9f4KCfoCAf4KAgIZ/g4ODen+AgoCAgX6AfIR/f3+AgH6Afn+AgICAgoCChXuDgIB9gIGBgIKAg4B+gIGAf4CDf4R6gIB/hICKh39+gIR+fn5/fYB/gIB+gH5/
goGAf36Afn6Ah4R/hIGAgIGBf4CGgn6BgICAf4CAfnyBfYCCf3+AfoB/fn6AgICCg4B/gYGCgH98f398gIJ+gHyCgYCAgH+Cf4OAgH+Ef4CCgH+Cf4CAgIGBgn6BgYCFf4CEgYCBfYF9fn+CgoCFgoF/gYKBf4CB
f3+AfoGBhImAgIaAf4WCgIB7f4F/gYCDgYSAfoB/fXuBgIB+hn2DhICBgICAeYGCh4OAgX5/gIJ7g4B9gIJ+f4CAf4N9gIF/f4KAgYeAgH+AfICCgoCAfoF+gIKAgIF/gICEgoB/gX6Af4OGgIOAgIGCfoB7gIKA
foB/gIKAf4N+gH6AgICCgYB5gYCBgXh8gH+CgoJ6gYV/c4CAgIB9gH+AgoCBgIGAfYCAgX+GgIWBgIKCfoR/fn+AgYCAd4GBhICAgICEgXyAgIGAg4CFgICBgICCf4KCgIF/h4J9gH5/gn5/f4CEgH+AhoGBgISD
gICEgICAgHt/gIKBf4CAf36AfYGCgIORg3+Af36AgIF9goGBgIB/gIB/gIKDfYCAgYB/gH+BgX6AgH9+goOBg36BgICBgX6AgYCAgH+AgIKAgH+Ag4F9gH+CgIGAfoGDgICBf3+Ef4CChIF/f36Egn+Bf4CAgIF+
gICAgH+AgYB/g36Af4F/goGVfn+AgYCEgICFe3+CgoKBfnp/f4CAgHyAgICCgH19foB+gXyBf4CIgX6AgX+Afn99goCAgH1+gIOFgH99hIGBf4GAf3+Ah39/gYB+hYGFgICCfIB4gIKAfoCAf3+Bfn+Efn+AgH+A
gYB+goCAf4KBfoCBgoOBgoaBhoJ/gX99gIJ+gIODgYBvgHV+hoB/f4OBf4N/hX+AgH+Df3+If4J9gH2BgH6AgYKAgX+AgIB+gIOAfoCAgn9/gIB+fYKBf4F/gn+BgoGHe3+Ag36AgICCgJmAgX2BgnyBgYGFgICA
gIN4hICAg4GAgYB/gIaBgHKDfH6AhH+AgICAgICCgIB/goCAgYB9hH99f4OAgICAfYCAfn+Af4GAgYCAf4CEgn6AgYB7fIF/goGBgH+AgICBgIB/gYB/fYR/gYGBgoWIf4KAf3+BgIB+hX2Cgn+BfYmAhICLgIJ/
gX+Den19gICBe3+CgoSBf4CAgYCBgYF+gIF/gIGhgICAgH6AgoB/foCBgIF8g4CEfoKBgYCAgYB+f319gH2Bf4CBgICAgX99gICCgIB8gICAf4Z+g4B+gH6Df36EgIKAf3+Ag31+f4GAhH9/gYGBgIB+gIOEgX+A
fH5/gYGEgHt/gHqAgICAgICAg4CAfoB/e4KAgYGAeIGAgIB/foGDgH9/gICFg4CAhICAgoF+gn9/f39+gH+IgIB+gICDgIKBfoKEfn6CgIB/gH6AgH2BgH6AgoF/gIGBgYCAf39+gICAfIKBfoKAgH+BgIeAf3+E
gX9/gIB4fH+BgIJ9gYCEgYCBgICBgHuDg4CCgIB/f4KBgX+AfoGAgYCBhYKAgICAgIGAhIGAgYB/fYKGgH96hYKCfn5/gH2AfoOAgIB/goOHgHyFgH6AgoWAfH19gICBgIGBgH9/gIGAf4B7gICAgICAgoCEg4SB
gHx5gICAgISAgYKBgoCAgYCHf4B7fnuCgIGAgH5/foCBfoF/f4KBgH+BgICEfoCAgIGBgH+AgIF/fH6BgICAf36CgYKDf3+DgYCBf35/f4CCf3p9gX+Ae4CAgYCAgoOCfoB/gYOBf4B9gH+FgIN/gH+BgIF/gH+B
gIF6gICAgYF7jH+AgICFgoCAgoOHgICEgoB/gX5/gH+AfYB/foF/gH59gIR/fIGAgH6AfX+CgICCfoSEfX6AgYB/fn+AgH+AgISAgH+AgH55f3+Eg4CAgIF/f4B/gH+AfoB5gISAfoCAf4OAgICFg4B/gIGAfoGC
gH9+gnyCgn5+gH99gISAfn6AgoSBgIF/gH6BgId/gIGBf3+Cg4B/gYCCfn9/kX6AgH+AgH+Ag4F/g4B3gHx/gICCgIN9gHyBgIB/gH6AgYSAgIR8foB/goCCfXt+eYR9fICBgICAgICAgYCBgYB+hYCCf4CAgIB/
i3+AfYGAfoB8gH6AgICAgoB+fn6AgYaBgIGBgIB+gIOAf39+gIGAf4CAgICBg4GEgIF+gH2AgoGAhYCAgH+AfX+Cg4GAf4KAf4GAeoCCfX9/eoCBgniBhoCFf4CBg32Bf4CAf4CBf4R/goB9gnx/gIWAgICFgICB
gIGAf39+gYCAf36BgIOAg3+AhYCAgX+AgH9/g4B9fn2Ag4CEfYV+gH6Bf4GAg4B/goCHeoOAgICAfoKFgICAiICDgIKIgIB/goCAgYGAgH+EgIJ9gX2AgH6Cf4CAg4CBgH+AgH6AgH+Bf3+Cfn+Af32AfoCBgXl9
gIB/gIh5f4GIgHyAgH6AgICAe4N9gIKBg4B7gX+Ag4GAf3+BgoCCgICAgICBgX+CgICBh4OAcoCAe3+AgH1/gX58gICJf4CAf3+Cf4B/fYGAgICAf4B/hn+ChYKAgICAgIF+gH2DgoCCh4CAgIWAgYCEgH1/gIB/
gYGAfoCAgImIgYB/foCDgYOAgYJ+eoF/gYB/gH9+foCFfn+Bf4OAgIB/fn6AgICAhH+Bf4B+gH1/gICAgod+gYJ8g32CfoKBgoZ8gICAfn2AgIF+gIB/fn98gH6EfoGDgIJ7gICAg4CDgYCAc4GAg4eAgH9/e4F/
f4CAf4CAg4SAgH+CgH+BgYCHfoCAgICAg4GBg4J+gH+Af4KBhn+DgIF9f4B/gHyAgIKEg3p+gn2AgHt+gnt+gH+BgYGDgYCAf4CEgoCAgoCGgYCAgIN8gX+AfIB+gYV/gYB9foCAgH+Kf3+AgX+AgYF+g4KBfYGA
gICAgH+BgH6AgH+AgICAgYaAgICAgX9+hH98gIKBgICCfX+SgICBgYGAgH6AgICAgoGBgYGCf4GAf3x+f4KAf36Af39/hICCfYCBgIB/f4GBgIJ/f36CgICAg319f3+IgYB+gX6AgH6Bgn+AgH2Ag3+DgICCgIKC
gYF/gH+AgH6Bf31/fn50gX+AfIJ2gIB9gIGDgYCAgHqBgIZ9gIGAf4F/gYB7gIJ/gYGAgoGAgIB/gH6Bf4CAhYGAgIB+gYCBgICAgYOAf4GAgYB+fX2AgYOBfYCAfn6BfH5/gIKAgYGAgoGBhoF+foGBf4B/gYF7
f36CfoR9gHqEgH+DgYaAhICAfoB+gYB+f4WBgIB+gIB+gH9+g4SCgIB/gHt6fn+BgIB4gYaAf4KAg36AfIKEgYF5gICAhYOAfoB+gYCBgYmBf4CGgH2Bf4CEgISAf4KCgIB/gH+BfoCAgIB9f4CAgYCEgICAf4CA
gH2BgYGAgYCAf4CAg4OCgIB+gH6EeIB6f4iBfYOAgIB+gICAg4CAhICCg3x/gXyAgoB/gYGAfH+AfoWCgYCAgIR7f4GKg36Bg4B+f39/gH+BgH6AgI19f4CBfIGBgIB/f4N9gX+DgoCBgICAfICAgH6CgIF/g4V+
fX6AhYWAgIF/fYGAf4GAhX+Eg3yBgH+ChICAf4OCgHuAhX+AfYGFgYCAgoOAfIF/gICAfoKAfIGBgICCgYCAf4CAgYCAg4F+gICDgICDgICCg4B/gYCAf4GAf35/gIKAgH9+f4V+hYCKgYGAgIB+fn+CgICBgYOA
gICAgH6Ben+AgX2CfH+AgICBgICAhH9+gX99gX2AgYOAdX99gX+BgX6BgH6CfoCAf3eAgIF/f4B+gH2AgICAh4B9fYB+gICBf4V9f4CFgH+Fg4GAgH+Af4B/f3+BgH2AgICEf3+AgXx+foaAhIB+g3+AgIqCg3+A
gYCCgn6Ahn+CfYCBgH+Af4GAgIiAf4WAh4CCgICAgn+BgoCBfYN9f3t7gIWCgoKEgICBgIOAgH2AgICDgICCgIGAgICCfYCAgYGAgYCBfoCCioB/foN/fX5/gn+AhH6Af4WAgICAgIF9f4B9gYB/gYJ8gH9+gH+A
e4WCfoCGgX17gX+AgYB+fYB/gH+DfIJ/gIGAf32BgX9/gXuAgICAgIGDf4CDgH+DgH9/gIB+gIF/f4CCgH9/gH6AfX+AgYB+gXeDf4B+gIB/f3eAgYGAgH+AgICAgICCgYCAgXyAgoKAfIGEgICAgIGEgICAgHp/
f4CBhYF9g39/gIB6gIF1gIB7gX+AgoKBfoB+gH99f4CAgIB9gYCAgH+Cg3WAgIJ+gH+BhYCBgICAgIGCgICFgn+Ahn+BgICCf4CAgnx9f4GCfoKAgYGAgoB+hH6CgH6AgICAf4CAgoF/g4CEf4R6goCBgIB/hYCB
hoCAeoCBfoGJgX1/foSBgH6CgIB+gH6BgICAf4CBgICEfoGAgH2BgICIf4GAgYCBhYGFhn59gH9/goCBgH+HgH5+gICAh359f4KAgIKAgoCAgH6AgHN/gHuAfH1+gn59gICBfoCBfoKBgICBgYCDgH9+fIKAeoB+
fIF9gX+AgIGCgYB/g4CBg4CAgoKCf4OBgoCBhoN+gICBfIB/f4WBfoGAgICAfoF9gICAgH6FhH9/f4CGgICAf4CCfIOBgH98f4CBf4B/gISAgoCAeYCChXqAgIB/g4CBf4CAgH2Ag4CAe4SAhIB+gICAgn6BgH+B
fICBgIN9gH+Bf4GAgYCCgoB/gIWBfnyEgIF9f4KBgoCAf36AgYCAeYCFd3+Df4CDgH+HgIKChICAf4CAg4B/f4GAgICBfoCAgZCAgYCAgH+CgYGAgH+BgH2AgH+AgIGAgICBgIh/gX15f4B+f4F9gX+AfoB+fYGC
eoCAg32Af4GBfoGCgX9+g4B+goSAe4CAf32AgoB5f4GAgYF+g4B+gX59gYCBgIB+gIF+hH+BgoGDeX+BhX+AgIiBgYl6gYCAgYKAgHyAgIB/gYB+gIF9gICAgHuAgX2DfoCAgYOBgHuAf35/gYKDgIGBf3+AgH6E
goGAgIB/goF+fn52gIB/fYGAgYeAf4KAfoKAgH+Af35/gXqAfoGAgH+CgICAf4B/f4CAgYF/gYqBfH58foCBhISBgH5+gH17gIKAgIR8fX+Cf36BgIB+gICAgYB+fnt/d4J/fYGCgIGDgH+CgYKBgn+Bg4N/gX6B
gYCDf4CAgYB+gYCCgH+CgHx0gX6Af4CAgYCBf4CBgH6AgYGBf3+ChIKBgHuBgYCAfoCBgICAgIN+f4KFgYR3gH59gIGAgH97gIKAgIGFgYJ+f4OBgIWAgn2BgH+AgX2EgIGAfn+DgICDeYCAgICAgYKCgIKAgneA
f4CAgYB/gH99goCEgICAgX1/f4SBgYB+f4KBgICCf39/f4CAf4J/e4B9gICBfn+AgICAfoGAgICFfYCAgYF+gYB/gX53fnyAgIGAgIF/gH6ChYCAgIF9f4CAfoF+eYCAgX2AfICAgH1+gH2AgICDgICBgYCFgIF7
gX+AgIGAgIOAgoN+goB6fIF9goGAhoCBgX9/goCAf3+AgH+Bfn9+gIF+gICAhIqAf4KAf35+f3yAgIR+gX2Df3+BgH+AgYaAgH2AgH+AgH9/g4B+gYJ/gH+AfYB+f4GAgH1/fYKCfnyAgH+CgHyAe3x+gYGBgoCB
gX+Af4CAhICAgICFfoCAf4B/gX6AgYaAgYCAgIB7f4OAfoGEgYKGgICAgoCAhIKAf4WBgH2AfIGBgICAf4SEf4CAgICAgICAfYGAgH1+eoN/gH6BfYB+gICCgYB/g3p9e4CEgH1/foGBfn+Ah3p+gYKAgYCBgoCB
fn6AgYCAgIOAf4F/hHyCfoCAgIKAgH6CgH5/foCAfn+Af4GAgICDgIOBgoGAgYJ/gH99fYOAgICDgIF6foCAgn6BhYB7gXx9e4B/goCCgHuAf4B6g4GAhYCAfIF+foGAgIJ/gICAg4CAg4GBgYB/gYGBfYCCfIKA
gH17hX9+gICBgoCAhX6BgH2AgIN/gICBhX52hoF9gICCfYaIf4CDgIJ/goGBf4V4gX6BgIV/foCAgYCAgH+Cf4GAgXyAfYB7fYqBgICBgoGAf4B/hIKAgICBgoGDgYJ9foF/f3aWgIF/gIB/gH6CdICAgYCCgH9/
gIKEgICAgoCAgYCBf4CAgIB+gIB9gIKAf4F/gX6Af4KBg36BgYaDgH2AgIKAf4KAgIiAgoCBf4CMgH2BgIN9h3+AgICAgIOAgIB+hYF/gIB/gIN+gYKCgIR/gXx7foGBf4KBgH+AiIJ+gH+AgYCAgYN8gYCBgX6B
gYB/gYKAfYB+foCEf3+AhX+ChX+AgoGAgISAgH6Bf3+EgYCAgX6AgIB8hIeAfH6CgIB7gYKCgICBfniAgISDgXeCf4CAgoGAgICEg4SAgICAgIGBfoGAf4CCgICAgH+Bf39+f4F5gYKBgIGNgH6AfoB/gHWBf4CD
f4B/goCAgH6BgYKIgH+BgHqHf4B5fYCEgoCBhIB9fICBfIF+gIh6gYCAgIeBgYGBgH5/hYCAgIGAf319goCAfoCAg4GAf4R/goCAhH6BfYCAg358fICBgIB/gH6CgIB/gIGEgX+Cfn6BgH+AgoKAgIKBgIB/gIB/
hn6CgIB/gH9/f399g3+AgIB/goB+gICAf4B6gYJ+gYF/gH+CgYJ+gIKCf36AgIF/foGBdICCfoCAgICAgH9/f4CAgH+AgX6AgH6AgIF7gICBgn+EgYCBgIB8gISAgIaEf4R3gIF9gYOBgIB9gYiCgIiHgYJ9f4CH
gYCCgIJ9gIKAgYaAeICAf32DhIB/gIODgICBgH2AhYKAgHp/gICAf4CCgIJ+gICAgICCgICBgIJ8gH+Cf4B+gIKAgIB7gYB+f39/gYOCf4F8gIKEbYGAgIN/f3+CgIaAg4CAgH6AgH2BgH+CgHyFgYCAgH6AgH6A
gICBe4B8gICBfn6AgISDf4aEgH+AgICCgoB/gYCBgH+AfoCBgIB+gH2BfoCAfoCAg4F/gH9/gIJ/f4N8foCAgXyCf4B/gIN/gIaBg4B+gYR9fn6AgH96fX9/gn5/gIB+goKBfoF/gYCAfYJ7gYKAgoCAgHuBgICA
gYCAgH6CgICAgYCCgHyAfoGAgICAgoCAgYF8gIOAgICBgH+AgICCfoF9goB8fX6Fen99fYCBgoKFgICGgYB9gICAgYCBgHyAgX6Afn1/gICAfoF+gH6AfoSCf399gYCAgYB+gIB6gIJ6gn+AfICDg4GBf4B+f4iH
gICMgn5/goCAgoJ/foCAgXWAg4CDgXuAgYCDgH5/gIN9hICAgISHgX+Aen+Ag4OAgoCBf4CBgYKGf3+AhIOAg32Ag4B7gIN9gX+BgH2Af4J+coCBgIGAgICAf399gYCAfIKIgYCBf4F/goCAgYCAg4CAgIF+g4CB
gYKMiYF9gICAfnyAgIF7goCDfoB8gIGCgICAfYGAfIB7f4B/gIGAgoCAgYCAgYB/gX6AgoF+gYJ/gH6HgIOKf4B7gICAgn5+foKAgIKDgICCgXt+gH+BgYGDf358hoB/gX5+gIGCgH+BgoCBeYCBf4CAgIGAgICB
g4B/gX2CgH+Af4CBg396gH6AgH6AgoJ/f4KAfoCAgX+AgYJ+gH1/fH6CgH+Af4SDfoSBf3+AgICAf3t+gICBe4CBgYGCgHt+gICAgIF/gIGEgIF+f4GBfpOGgICAgICAgYCAf3+Af4B/f4GAf4CAf4GCf4yBgICA
gYB+goCBgX59gIB+gICAgYCAgIGAgYJ/fn99gIGAh3+BgICAg4J9g3uAgX98goCBgn+AgIB/hW+AgoF+gH6AgIGBgYB+gX2Df4KBfX+Af4iAf4KDgH6Ag4CAg39/gICAgIB/gICAf4CBgICBgICAf4GHg4OBgYGA
gH6CgIGDgYGChYCDgIB/gIB+gHt+gIB9gIOAgYCAgYCEgoF8gIGCgIeAgYByfoF/gH+Af3+BdX+Df4GAfIB9eoGAeoOAfn16gHyAgn+FgX2AgICAfnx9gHx5f36BfoF+gIB/fH+Dgn2CgH+Af4F+g4yBgIKBgICB
gIB/f4B/goCAfoOBgYCAf4OAgH6AgYCAgIJ7f32AfIB/gIKAg35/gYCDgICAgoCAgIB/gYCBf4B8f4GChHt9f359f39/hn+AhIN+gXuAgYCBgZWPgICAgIB+gXd/gICEgn6AgH+Ag4GAgICAgIB/gH6EgIWAgYCA
gYCCg4N9g4B/fYKAgH2Df4KBgICCgYCAf4CAf3+AhX+Cf4OAfn+AfYB9f4OBf4CAgIKAkHx+g3+BgYCFg32BgH1/hoKAgIB3gYCCgH53g36Cf3+AgoCAgoF/f4GBgICBf4GCf4CBg4GAgYGBgICDgICAgIB7f4OC
gYB+gn+EgISAfoGDgoB+f4CCfoB/gICDgICCgH9+foCBf4B/gIB8foB+gH9/g4F/gYCDgIGAgIB+gX1+gIJ8gX5/g4CBf4CCgIGAhYOFgIGCg4B+f3Z+hICFgIGAfn+AgICGbn6AgICAfoB7gIB/f4CAgIB+eX6A
gH+DjX6Cf4WCe4CAfX6AgIGCgYB/fICAgICGgIOAfXaBf4OAgIF9gICCgYB/f4F/goCAeoGAgX99goJ9f4SBgIeAgIKFgICAf4B/fYCAgIB+gICAf4CAjIWAgYCFgId+g4CBgX+AgH6BgIKBfoCAfn+DgYCBgIGA
f4F+goWBfYd/gYGAgH99f32AgoCBe4CAfoKAgICBgoF/gX+DgICBf4B+gICAgAGAgIN7gH2DfYOAfH6AgYN/foCBgICAgIOAgYCAf36CgIB+gH+FgH6Acn9/hYCAgYCBgYJ0fYB+gX+AgICGgn+AgIB9foB/gICA
gIJ+gYCCgIOCgoCAgYCAgH2Af4CAfn+Agn6FgH2Bf3t6f4KAgICAg4CCgHiAgICAgICAgnx+gX5/gXyAg4J/gYGAhH9/foCCf4J/f4B9goCGgYCCfX+AgH5/gIB8gIB/gIOCfICBfoCBgIaAgHyDgIB+gImCgYBy
gH9/gn+Bf4F/gX6AgYB9g4CCgoCAgIB+f4GBfHyBgIKAgoB/gX+Af4GBe4F8gH+DgICAi4CAgoGAgX9/gIGAf4CAgIF3gH+Afn9/hH97gIB/gICAg4GAh4J6hIB/gYOCgIF9gIGGd4B/f4R+g36AgIB+gYB/gIF/
gX18fn57gYB/fn+AgIKAgYGEf4WEgYB/f35/gIOCe4CKhIGAe3+AgH2BgYR/fn2CiYWAf4WBf4CAgYCBgYt9gICAgYB9gICAeoCAgICBgn9/gH6Ag4KBgICBgIOFfn2Ffn6Af4mBgIGAgICAgIGAgIWAgX2AfoGA
gICEf4CAgICFgISAf3+BgYCAgIB/gIF+g4CCgIGCgICAgYB+gHmAfIF/hICCfX6CgIh+gIB/gICBgoB/goB9dYB+gYKAgICAf4GDg4B+gX+FfX9+gH9/gIGAfH6DgoB+f4CDhIGAgYB+g35/g32AgYF/enyCgH+D
f4GAgYB9goCBfoCAgoCBfoCAgX+AgXuAgoCAgYCFhH2Af36CgIF/foWAf4F9foF/gICAgH+AgIB+g4F/gIGEgXuMgYB/gH6BgIGAgYCBfYCBgISAfoCAf4KAgoKAf4CBgH+BfoCDgICBf4F/f3+DgIF+gIB5gIl/
gICBgH9/gIJ8gXuBgX2AfoGAgYCAgICAfnyAf4CEgYKBgIJoen2AgoB9gHyGgn5+f4CCf32CgH6BgYCAgISBfYCAgIGAgH+Ag4KBhX9+gH97gH9+gICEgoKAgH1/gHuAgIKBgoKAgIB6gHuAgn+AgoZ+gISAgYGA
fHx+gYKAfICAgH99gH+BgH98gH+AgH6DgIB9f4CAfoJ7goCAgIR4gH99f4F8gICAf3l9gYJ/fIGAgoCAgICBgIB+gICAf3uAgoOBgX9/gIGAhX+BfoKAf4OAgIB/e4F/f32AgoCCgICAgn6AgIGBgICBgX+Af4B1
hIB+gnyAgICAgH+CgISCgoF7g4B+foCAf4CAgoCAfoF/gIB+hISJgXuBg4KAgH99gIGAgH6IgXyCgXp/gICCfYOAgYCAgYB7foZ+gICAgn2Bf4R8iH9/gYSAhICBgIKAe4CDfoKBgICDfYKAf4N+g4B+gYCAgIB6
gH5/gIB/iX9+g4CAf4CAgn6IgoCAgICCgXiAgH99gIF9gX6Bf4SAgICAf4F/g4F8gX+CeYWAg3+Cf4J+gICAgYCAh3+BgYSAfoJ9eoF/f4CAfICBfYCDgHyAgn6Bf4GAf3+Df4GAfYB/fn+AgH+BfnyAgYCBg4CA
gn6BgIGEgH+CgISAgICAfX+BgIiAhYB/gYCAgIKEeYB+gIB/gYCJgYCAgH2BgHt7e4CEg4GAfX9/gX19g4CBg3yDg39/gX2BgH9/hIGBf4KAfH6CgISAfnqAgHmAgIJ+gIR/f3qAgH+AhoB/f4F/f4CAfoB9g4B9
f3+CioCAgIKAgIKBfH+HeIKAg4B/goCAgYCAe4B/g4CAg4B+gIF+goKFf3+AgHaBgn+AgIGAf4OAg3+Ae4B/gYB/gICBeoKBfn9/gICBf4CAgoCAgIJ/gYCBgYCAgn+DgHyAgYh7eoGBfYKAhoB+gYGBf36De4CB
gICCgIB/eICAf3+BgYF/f4CAgIOAf4CCg4GVgoGBg4CAe4B+gYB8gICAh4GBgIKAfYJ/f4CAgIOBgISAf3yAgH9/e4R9fn59gICBgH57goKAf4Z7gICBgYKAgIKBf4CAgH6Cg4B/gH+Ae4CBgIN/fIB/fYSAf4F/
fYN9f39/hICCgoJ7gICAgH99f4SEgXuBg4B+g3+ChX+AgIKAg3yAgIF9gIB9f4CCgH5/gH+AgICGgH+AgIB/f4d/gYB7fnqAgIN+gYCAfnqAfn+AgYCBf4aAgIB9foF/fn+Af4KAgX2AgICDgICAgHmAgH+Agn+C
g4B+fnt/gIKAfXiAfoB/gYGBgH2BgYSCdH6BgH9/gH2CgICAgH6AgICEgIB/fYB+f392gIKAf4CBgH9+g36EfYCDgYKAf4J+f3+Bd4KCgIWCgICAdH+AgICGgICAgIJ9gIGAgIB/g36BhH98fYV9foWCgIF8foCA
gIOCfoCBgIJ/gICAgYB9f397f3+AgICAgIF+foR/gYOAfoCAf4GCgICAgYJ+gICHf3+AgICCgYB7gICAgHyBf39+goCBg4CAgH9+gYCAgH+AgIGAf31/f4CBf36AgYGAgYWAgH9/fH6CgH+AgH+CfXyAgIJ/fYCG
gIR/gH6BfoCAfXl7fYB9goGAfn+GfoCAgYB+f3+Ag36BgICAf4CIfICBgYCAfYWAgH99gH+AgIGAgH+EgIKAgIOAfYF9f4CBgoKAfICCgICAgIKAe35/f3uAfYCBgH99fIOAgYB/g4J+gIOCgHx6foCBgH9+gIGE
gn2AgoCBhYSBgX+BfoCIf4GCgn6BgYJxgYR+gYB/gYN5goKBgICCf4CAgX2CgIB/gYCAgIOCgH2Af3+XiIGAf4GAgH+AgYCBf4N/hn1/gICCgIF/f4CAgoJ+gIGAf4B/fn+AfYCEg39+f4CBgoKAh4GCgICDgYF+
gIB+f4CBgYB+gH+BfYCAf4CEgIGAf4KAgISAgICBf32AgIKAgX2AgIOAgX+Af4OCgIB/f4KCfX+BgIF+f4F+gIODgH9/g3+AhIKAfoKAgXmDhICAfYKBgoF/gYB/en5/gX2BgICAfoF8fYGAgH9+fX9+goKAgYGA
gH9/gICCgH9/gICEgICAgICAgIh+f3+Af4GAf4OAgH6Cf4B9iYCIgHWChIV4f4F/gIGAgYCBgIWCgX5+gX1/gH+AgIB+f4KAgX2HgYCAgICBgIGCgXyAgH+BhIGDgYB/f4CChXyBfoB7gIJ+foF9gICBgoCAgIF/
f4J+fId/fIJ+fYCBf4OAgICAfYSAfoB/f35/gICAgICDgYGBgX+AgIV/hIGDfn+Bf32Bf4CCgIKAgH6ChX+Af4CCgICAhYOAeH+AfoGCgYCCgIGEgHyDe4OBf4CBgICBgIKBf4KAgoB/gYCAfoCAgHt9gH2Cgn+C
gYCAfX2Af39/hH97f4GAgICFgYGBf3+AgICAgYCBgH1+f4Z/goOAfn+AfoCAgn2CgICBgICBgIOCfoKDgH9/gIGAf4CFgXyAfX58gX5/gH5/gICCfoB/gnx/fX5/gn+AfoN/gH9/g4SAg4CAgYCAhIOAgoCAfIKC
hISAgIN9gYCAfXt+fIKAgH6AfoGAgYKBgYCBgICBf4KBgH2AgH5/gIB/gICBf4p+fH5+gIJ9gYCAgH6AgICAgHZ/gIOAgIB/gX+BgH+EfX6DfH97gIB+gnqAfoCAgH9/f3x+gIB/gYCAgHuAgICAm4GFgH6CgIOB
gYCAhH1/g3+BgYB9gH17eoB8gIKAd4CAgIJ/fn2AgIJ+foKBfoB8gICAgHuAgIGBgnqCgICAgIKBf4CAf4B+gIGAf4CAgYF/e4CEf35/gYB9gYB/f4CAgIJ/f3+CfYCCgIF/gH6CeYCCgH17gIR/j36AhYaAgYOA
hIB+f4B/f4WAgYB9gYGBgH+Bf4GAgoCDgoB/gIKFgIKAgIB/gIB/hYGAf4GDgIGFgH6Ef35/gICAgYuCgIB9foGDgYOAf4B/gICAgH+Af4GBgIaDgIGAf35/gYSAgISBgIF/f4B+f4B/g4F/gICAf4GBg4B+fYCA
gIF/gIB/f35+f4KCf35/g4GAfIKAgIF8gIB+gH9+goB+f3mAgH5+fYCDgIOCgIGBfnyBgHyDgICDfoCDgIB5gYGBgICBgYB+gICBgISAfYCAf4KAgYCFgICBg4F/gIODfYGCgYB+fn+AgH+AgH58gICEgIGDhICA
gIGBgICBfn+AgYCBgIF+g4F+f4GBgIB9gIB/f4B/gICAf39/gICAgYJ/gIKAf4OAgICFhIB/gICEe3yCfIN/gIJ+gH+AgH2AfX+AgYCAfoB+gXuAg4B6fYCCg4GCf4CBgYKAgYB+f4GAfoJ/f4GAgH+Af3+Af4CA
gH6Cf36AgX+AgYGAgH6AgX+GgIB/doOBf4GDe4GBgIKAf4F+goGAgICLgoB6hICAgYSBgICCgX99fHd9f3+AgIB9foOAgICAfoB/gIOAgIB+e3+DgIB9goCEgYKAgnuAh31+hH+AfH+DgIGBgICAgoCAgHt9e4CA
hn2AgIOBgHyCfX96gn+BgX9/gIOAd4CEgIGBf4B+gYB9f3yBf4CFgoCAf36DgICBf4CHgIGHhH1/f32DgICBfnV+f36Af36AgX+Ag4V/gH+AgH+AgYCCfIKAeHyDg4B9gH5+gn+BgIB+f4F+gIJ/f4GHfYB8goGE
g395f4CAgIGAfoJ/gH+AfYCCgYCAdH+Ag4CBgICAh31/f32BgICAgICAf4CAfoN/foGAfoCAgIKBgoCAhoB+gIN8hISAf4B/foCCgX+AgYCBf4CAhIKBgIJ+hoF/hH+AgH2AgIF+gICAgICAgH+AgIGAgXyAfoB+
gIiAgoB/gH+AfoCBgICDgIKDgIOAgH+AgI6LfoJ9gICAgHmAhICAeHyBfoCAhX+BfX+FgYWFfX2AfYCAgH98gICHfX19gIB+goB/gICBfnhygYB/f36AgIF/gYKAgH+CgoSAgIKAfHuDf4KAgIR/g4CAgn98f4OB
gH5+gnyBf398gIJ9f32Ag4CAeoKAgYB/gYCAgH6AgYCAfICBgIGCgH+AgICBgH+Af39/f4CBgoCBf3+AfYCAgH2BgIJ+e4CAf31+gX+AgYB7gICAgICAfYGAgHiBgH+AfoCDf4KAgIKAgYCCgICEgIKAhX+Af4GD
f4GCgH9/hICBf4B+foF+gH6AgHyBgH6Afn6Af4F8gIGAgH6BgoCAf4F/gYOAgIB/gICAgIB/d4CBgX5/fYCBgIF/gIF8hIGAf4B+fYGBg3+FgH6DgH2BfX6CgH6AhYGCf4KCf4GAfYCDgIB+hICBf4CAgoCAhH+B
gYCCg4Z/goJ/gH2AgH6DgICAfX99gYGAf4F8gYGAgX6Hf36Af4GAgIZ/gICAfH58gYF/fn9/fYCAgIKCgIKAgICEgIN/gIGDf4F/gH+AfYCAgICBf36AgH9/gIKBgH1+gH+AgICFgIGAfoB9gIKAgH+AgIJ7f39+
g3+EgIKIgYCEgYKAgYCCgIGAgICAg36DgYGAhIGBgYCAgImCgIKAf36EgYCDg4CBgYB6fnx7gH2BgX+BgH6CgICBgIKAfYCCf4OCgYV/gH1/f4F/gX+AgoCAgICAgH9/g397gHx/g4CCfoF+gH+DgIOAgIGDgH+D
foOAgICDf4GAgICCf4CBgoGAgYCAgoGBf4CBf4WAgX+Ag4aAeoGAfICAgICBgYB6fn+AgH59g4CAgoaAgIB8gYGCgIB0foGCf36GgIWCgIOAgHiAgn9+g4CCfYCBgYGBgHyEhX6Bg4GCfYaAgIKAfoB/gIKAgH9y
gIN/gICBgIB/fn2AgH9/gH9/fYeDgH+Bf4CAgICBgX6AgoB/gZOBfYd+gIB6fn1+gHx/gIB9foKAgHyAfoN9gH2BgIGAgn9+fYB+gIB/gYCAgIF/gH19gIGAg4R9fYV9f4GBgICAh32Af3+EgYCCgIKCgXiDe4CA
foCAgH+GgIJ9gIGBgIB/gIOAgX+BgYCEfn+AgYCBfoCOgYCGgoCChoR/foCCf39/gH6AgIKBgIB/gYGMgH6AhIR/gIB/fICAgYB/gIOBgX+AgH+Af35/f4GDgnmBe4CAf4OAfoF6gIJ+fYCSgICAfICAgYF/goCA
foB+gYKAfoODiXuBgoKAgXyBfoKCgICBgH2Cf4KBh31+fYCCfoB7f3qAgIF/gICAgH59gICAfX+AgH+DgICAf356goGAf39+foCEgX6Bg4F/fYODf4GBf4CAgH9/f4SBgICJf39/f4CBhYGCgoGAfoh+f4B9gYCA
f359g4CDgIN8foCAgH+Cf36Agn2AgIGAgICAgIKAgn5/gH2AgH+BgIJ/gICAf4OBiIB8goJ/gICBhoF/gIyCgICHgYCAfoKDg4aBgIiAfYCBg4CBf4CBgIB6iICBgXp+gIB/gH5+gH9/foCAfn99gIR8gX+AgICC
gICAgYCBgICAgICKhYB7gH+BfoGBgX+Af4Z9gIB/gH6AgYGIgnt9fn99fX5+gICEgYCAfHt9f4CBf32AgoSBgIGAfYB/gYF+gn+AgX9/gICBgYGFgX9/fH5+f4GAfoGAf4B+gICAfo6AgoB9gH+MgICAgH+AgIKA
gH+BgYCGgYKCg4d+gIB+gICBg4B+gIKAe4B+hYJ/goCAgoCBeoCAgIB/gH2Ag3+AgH+Cf4R/f4CAgYKAf4B+gIWAgH+AgYJ/gH+BhIGAeoGAeISChoGCgICAf3+AiYCCgISBgoF6gYCCgIGAgH+Bf4R9foF/gIJ8
gYF/gICBf4CFfoCAgIB/f4GAgYB+gYF8foCGgICBfH+AfoGBgICDgoGEgHx+fH91fn2EgIB+iYGAf4WBgICAgoCAgIKGf4F/e4CBgIGAgYGDfoGCiYGAgIB/gYGAfICAgX+AgId6gn6AgoB/gYGAfYSAgYF/g3+C
gH+Af4CBgX+Cfn2Df4GAf4CAgICCgH96gH5+gIOAgIKAgICAgYF+gH56gX2Cg4J/gX19gIR9fn5+gIGAgYGAf4CAgX+AhYGAgn+GfoCBgIB+fIB/gICChYCAg36AgHx/gIWAgHuBfoB6hYGBg39/gHyAgoN/fIB7
gHyAgH6CgYB9gIKBgIOChX6AhYCAgX9/goGChYB/gYGAgICAgICBfoF/foOAf3uAfH1/goCCgYB/gYCAf4CAfoF/f4CBgICAhoB/gYF+en+Fg4CDgH6AgICCgH+AfYCAgIF/h4GCgYF9fX96hICAg4F+f4GAfoCA
gICAgop6fYSCgIJ6gXqAgIB8gICBeX5/gIGBf4CAfX+AgYCCg4R/foB/gIB/d4B/gH2BgYB6gICCgYCBgIF/gIB/gIGHgoKBgH9/gIZ/foB+gYCHgICBf3+AhICAgIGAgICAf39/g4CBfYN9gYWCf4J+gICAgHyC
gIKAf32AgoB/foB+f3+EfH+CgHqCd4SAgHx9gIJ/gX+AgI9/goCAf4SBgYB8fn+AgoCNgH+AgICGgICBf3+DhoJ9gH2AgH9/hoCCf4WAgH+BgICFfouAf4OAgICBgHx/gICCgIGDgIB+gX9/f4B/g3+AfX6AgICF
goCAf4WAe4GAgICAgoKBfICAgX+DfICDgICCfoGAgICAgICBgICBfICBfoCEgIB/gIB+foCAgYCAfn2Bfn2Af4GEiIGBe4CBeYGCgYGAgoGCg4B4gYSBgX90fYOAfoB/g36Af4CAhYOAhX9+h4OCgn+Af3aBb4B+
f3+AgICAgH9/fn2CgoGBgIOAgIJ/gIGAgYOAgH+DgH+DgX2AgH5/fX+AfYGAgIOAgX6CgIB+f4CBfYSAgYB/gYCIgIJ+hH6AgH9/gYKAgIB4foCAgoGAfoCBfYCAhX56fYSBgIGAgn5/gH+AfoGAfIF/gIB/gn98
gH+BgX56g4KDi4SAeoOAhIB/gICAgYJ/f3+BgH+AhoGEgIOCeIOAhYCAgX6AeoCAgIB+gYGAgYCAgIKAgIB/gICDe4CAg36EhH1+gIGDgH9/gX+AhH+AgIOAgYCAgIqAgIOJg4GCiX+BgIB+f4F/foB/foB+gYCB
gICBf4CCgIF/g4J5dH9/fYSAgHp/foCChHyAf4GBgIR/gH9/gH6AfX+DgIB+gH6BgIB+gHp+gIWCe4CAgoOBgIGAhH6Cg4R/gYB/gIKAgH6AgICBgISBfYF+gYOAgIB+foCAgH94goB/fIGAgIJ/e3Z+gIGAgYCB
g4N/fYJ/goB9hH+CgIWAf4B/foB+gICAgICJgn+Af4KAgIB/gICCgIF9fICChYqDfn58foB/fn+Af3t+hX+CgICAf319gH6AgICAgH+AgYB/gICEf4CCgIGBgIB/eXx3gICLfIJ/gIGCfX6Af4CBgYGDf36Cf4CA
gH1+gIKAg4B/gHuAgICAhICDgH+GfYCAgoCAgIGBgIOAgHyAgYGAgoCAgIaAi4B+fICBgICBeX9+gIGAgYCAgICAf4CAgIF+gIeDh4CAi4KCfX9/foCBgIF/gICAgICAgIGBf4N/fX6AgH+AgYGBf4CCgX2AgHx+
gH1+h4CAgYKBfnp9goB8hoOBgH5/gIOBgIB/gYCAgYCBg4GDf4Z/gICAf4CAhH+Ef3+DgYB/gICBhYeCgIJ/gICFf4GAfYCAgIOAfH+AgX6Ag3mBgH6CgIJ9eoCAgX6DgoOAhH9+fn+BeYF+gIKBf4CBgIGAgoF/
gH+EgIGAgYB8gYOBfX9/gJCBgICBhX2AgYGDfX+CfH6AfYCAgoB8gIB7fYB/fICBf4GAgYR/hn+BgICBfYSBf32CgH2AgYCBgn2AgYB8gIN/gYN/gH1+g35/fXyBfoJ/gIB+f36Dfn6CgH+Bf4CBgICAfnmAf4d/
goGAf4CAgIB/gH+BgICCgICAf3+DgIl9f3yDfIGDgX9/gX2AdoKAgIB/f4CAgIOAfoGAeoCAgIGAhoGCgH2AgH+BhoCCgoCAgYKAgHx6fH9+gIWCgH5/gIB/gIJ+gX+AgH9+gISAf4B9g35/gX1+gH99gICCfYJ9
gH+Af4CAfoF5gX+AgH2BgICAgoGAfoKGgYSAf4KBgYB4gYF/gIKAgoCBfICAgX+CgICCfH2Bf4J9gHyAf4B/gICBgX+BgYCAgIB9gXCAgI+AgIGBhH+Bf36Eg4GBgICAgXx9gYB+gX+DgH+AgICAf4CKgIB+gIGA
gn+BgH+CfYSAfoCGg3+AgH+AgIJ+gYCBfn2AgH6Cf39/gYB/gHl/gX6Dgn59gIKAf4GAgIB/gIB+gIOBgYKAgYB/gICAgn+AfICAgIaBioF/g4CAcYJ7gYCDiH5/fX+BgYF/gIF+goiAgIOAf4N+gXeBgIB/gYGA
gH+AgICCgH2AgIB/gICAgXqDf36CgHqCg3+Af4CBgX+Bg4GAgIB/gH6Bfn9+goV/gYCBgIGEgn+Ae4GAgIGAgI6BgoCAgIF+foGAf32AgYB/f4GAf4KCgIN9gH+Af4GIgYGAgICGgH2GgIB9f36AgoJ+doGAfn6C
fn6Ad4J6gYGAgHmAfoB+gIB7goGBgIGEfn+Df3+CgYCCgICAgYJ+fXqAgYmAgIF/gH5/gIKAf32Afn9+gIB+fYGAgH2CgICCgICAhIB/gIGAfn6CfYB/gICAiH+AgIB/eoCDeYGBgH6BgIGAg3yAfYCAgn9/gIKA
foGAgGiChX6AfoCBgICAfH+AgYKAg4CCgoCAgYCAgYB9gIGAf4F4gYCAgHuAgIGAe4GBd4GAgICAhYKAgYB/f3+AgIB8hX6CfoB/gIqAgH6BgIGAfn+AgYF/gICAf4GCf4CAgH9/f4B+g4CAgIF/gH6QhoCEgYF/
en5/f4F/f4GAgH2AgICAgYOBgYGEfn6Bgn18fIKDgIN/foF8gICCf4GCgoCBg4KAgX+BfoCBgIaAfoB8f4GAgIKAf4CAfXuBgYCAgYF/gICEhIF/e4CAg4GAgH+AgYJ7fIB/gIKFf4ODfn5+foGAgISCi4J/gX5+
gICAgICAf4CAgYKAgoJ/gICAfIGAgH5+gIOAgX6AgICBfoB/gIGCg4CAgHWAg4WBgH+AgIGAfH6AgYGDf4CAgIB8gICBfYCHh3+AgX6FgH6AgH9/g3yDfYB+gYCBgIGAgICAe4GCgYCBgIB+gICAgICAfn9/goCA
gn+AgoR+goR7e4B/gH6BgICAg4GCfX+CgICAg35+gYCAf4GCfICAhIJ8g4B9goB9f3+FgIKFgIKAe4GBhICCf39/gICAf4GJf4OAgIF+hIOBg4F/foCBgIGCgICAgX9+gICAhYCAgYOAgX+AgYCBgIGAgIGAfoN/
gIKAg4CAf4CBfoB+f3+AgH+Af4B/iYOAfoCCfoCDf4F+gHl8gH+EhH+AfH6AgIGAgICCf4N+fYGCgHx6gIN/eYJ/gIOAf3+AgICBgICBg4B+f4CAgIB/gIB+gICBgICAg4B/gYGCgICCgIGFf4J/gICAgICAf4F/
gYGBgYF+foCAg32AfYSAfYGAgHuAgICBgIGAfoCBf4GCgH9+f4KCgIGAgYGAgIKAgoB+gX5+gX+BhYB+foCAfnyCg4B7gYCCf3+Cg4CAgICAgICAgIGAgICBgoCAf4CBgIB/f4B/gIiCgICBf3+IgICBgHuAfX9+
f39+gHyAgH+Af4J+g36Bf4CAgIB9foCAfX2DgIB5gH9+fH2AgICAgYZ+gH+BgICBgn+MgHyAgH+AgH5/gIF/g4F8gH+NgYSBgH+Ak4CAgYF/foSCgoKAgICAgYCAfoGDeX+AgYGAfIB/gH1/gYCAgIB+e3+GgYJ+
f36AfoCAgoOBgH+Bf4CAgn5/gYCFgH+BgoCBfoB/g39/g4GAfoB+gYR/fYOAdoJ2fYR/f3+AgYCDgISFgoCAgH+AgICAgH+AgIB+fnmAgH+AgX+BgIF/gH+AgoB8fICAfYSCgYB/gYCAgHyAf4OBgICAgX99hH6C
f3+KeYJ9gYKCgYB/gIF/fX+AgH6Af4GAf3+Bf4KDf4B/gH+IgICAgH59hYCEgICBgoCAiIWAgIOAgIKAgYaCf4F9gH9/f4B5gX92hIB+gIB+gIWCgIKDgoSCf4OBgYOAgICAgIB+gId/gHh+gIKBgX+Dgn+AgH+D
gYCEgH+BgYB/hYCCfYCBhYOAgICDgIGCn4OHgIGAgH+DgoCBgICBf4CAf4KAfoCBcn5/gIB/gIGAgYKAf4B/gICAf4B/f4B6gYCEhH6AfX9+hICAfn6Bfn19hICAgYGAgHqAgHaBgoSDgIGAgICCfnt/foGAf4B+
f4GAgICAgXp3fn+CfYCBgYGAgH2DgIKAf4CAgICAfoV7gYF+gYOAgICAfoF/gX+AgICAhYCAgIOAgI+Ad4SCf4CCgH+AgICAgX+CgIF/eX6AgIB+gYF/gYCIgYCBgoF/f4KBfX6EgYF/gH+AgICCgH+CfoCDf4CA
f32UhIB9gIB+gICBhIF8gIB8hH+AgICAgYKAgIB+hIB0g4GAgIKAgIB+gIB+f4F+gICAf4CBgXx+gHuCgIJ+f4GBgH6Df4B9gYB/gYB/gIB7gISBf4GAhIKAgICDgICAg4B/gX6AfoCBgICCgICBgIGAf4OAgH2E
hYeAg36BfoB+gIGAfH+Af4GChICAeoCAhoCBgIWCf398gH+EgH6Bf4CCg36AgYJ/goGAgIF/gIaAgIN9fYCAfoCCgYGAgICAgH6AfX2BgH9+fn1/d4GAgn2Af3+Ff4SBf4B/f32AgH5/f4CAgICFgICAgIOCfn9/
gX2Afn6AgX6AgIGAgICBgIN7fX2CgH+AgIWBgIB+gISBfn+Af32EgIGAhYCFgH+Ae4GDgH6AgIB/gX+AgIOAgIF6gn6Ag4uCgH+AgYF9goCBgH6AgoGAgH+Bin2BfYCAf4CAgX6CfYCAf36Af4B/foGCfoOAf4OA
foV8foB/fH+Af35/f4KBfoKEgIF/gYF/f3uDgH5+gIB/gH55fIGAgX2BgYGAgoCBfoB+f4OAgIGCgn6Agn6BiX5+gIGAgIGAgX2AgIKAe4CAgHmBhIWAeX9+goGBgIGAgYF9fYOAfoKAgYCAgIN/gH6KgoB/gIGC
gX6BgIB+fICAgIKAgYCAf4CAgH9+gH6DgIF/b35+gH9+gICAf4CEf3+AgICAhoV+gIKBfoGDgYF+gImDgHqAgX2CgIGCgoGDgn1/gISChICBgYCBg39/gIB8gICBgYOBgH2Hf4GAfn+Cf3+Afn2AgYGBf4F7gH6B
f3+AgIB/gH+AgYF9fYGBgICAgICAgICAgYB/gX1/gIJ8gICAeoCCgIOFgYCCgHx/gIKAfoCAfoR/gIB/hH6Af4B+gX9/f32BfoB+e4CCgH2Ag4CEg3yBg4F/gICBgYB/gH6AgH6BgYGAgIOAgXuCgICGgIaAgoB/
gn17f4CAf4CDgX+AjYKAf32EhYB4fYF/foCAhYCAgYCAgIGAfoKAgnyAfoB7gH6Af4F/gICAfYF+ioWCgn6AfYF/goOAf4OAgH59fYKAgoKAf4CAfYGAfoCAfnt8f4CCfICBgH6FgoGAgYN/gICEgHuCfoCChX5/
foB/gICGhIB/f4CAe4SAg4CAgH2AfICAgHyAgHx/gYF/f4KAgICCgICAgH+DgICBgIF/f4CEgH1+foCAfoB/gICFfYGAfIB/hX+Af4CAf4CEgYCAfoCDgICAf4GCgH2AgoB/gX56gYCJgICCgH96fX+FfYF+gICC
f3+Af4SAgoB+gH1/gYCAf3p+gIF/gICDhICAfn2CgX+Bfn+BgH6CgH6AgH+Bg3h9gICAh4KEgISCgHt8gH99d4GBf3+CgX9+f3+Af4B+gICBgHOBgX2Bgn97g4B+gX+Ag4CEhYWBiX2AgX5/gICBgYCBgIB/hIGA
f4GBhX2AgYCCgIB+gYKCfn+CgICBenqAf4OBgICFgoB+fYCBgYGAf39/gIGBf3+BgYB/g4B+gICAgISHgH5/f4J+gH+Ag4B/coCCgX6BgYB/g4KIgX+AgYCAgICAgH9/gICEhICBfYKCgoB9fH+Cgn+BgIKAf4CA
fYB+fIKBgYGCe35/gYGAf4GCgICAgoZ/gH5/e4GAgYCAgX99gX2Af3+FgYCAg4B9gIGEgICAfYJ8gH+AgIB9foCCgoB/goCAgICAgn+AgH9/ioCCf4CBgoGDgH98gX+AgH9+fnp/gX6BgYB/gISCf36Af32AgYB9
gH2CgIKAgICAgZB+foGAg4CCgIB7foSAf3+BgIKAgIOBgH2BiIWDfoB+gIB8f4B9gIV/gH2AgH6Ag4OAf4B9gYWBf4OBgICBe4GDgH+DgIR/gX58f3+EgIKDfoCAgHyBioKBhIJ9gICBh4CAhoB+gn+CgIJ+gH6A
f4CAgYOBgYKCgIB/goaAgH+AfoCBgoB/fIJ+goCAgIOEfoGAgICAhn6Afnx/f3+Dg3uAgn6BgH+AhX+BgXyFgYB/gIJ/e4CAgIB9gYCAgH19gYCAfoCBgIB+g39/f4CAfYJ/f39+gICCgH1/foJ9foCCgIB/g4CC
gICAf4KEgYKAgoB8gIB9foOAgIF+fnx8gYCBgH6AgYB+foCCgYCBgoF8gIGAfoF+gIGAgIKAfoKAgIF3gYB/gISKf4CAg4F9g4B+fYKCf31/gISBgH+DgIGAgH+AgYJ/gIaGf4B+f4F+gICAgIB7gH+BhYB+hH+I
f42GgHx/gYWGgYCBh4CAgoGCfYB9foGAgIB9g4GCgISAgYCEgICAgoCAgISBgICAf4KAgISAfn6AfX97gX6BgICAgIGBfoF/gH+AgICAgoCAgIB8f4CDgIGAhoOAhn+BfoKAgH9+gYGBgICAgIGAfIGAgICAgH99
f4CFgIB+gH1+gIJ1gn6AgICAgn5/g4CAgICFfICCf3qBfICAgH6Cf4OCgn6AfYCBf3qAgYOCf4d+gIN+foB/gIKAe4CBgH+DgYKBgH58gIB/gH6DgIJ9goGAgIOAfoCAf4OMgYJ/foCAgYCBgICAfnyAgoF/gYCE
f4B/gYB/g3+AgH+AgoB+gYF/gYB/gIB/foKAfoSBhIOAfYB8g4CEgYB+cn9/gH6DhIKBgHyCgHt/gIB/gICBfYJ+gH+AgYB/gIB/f4F+g4KDf4Z/gIB/gYR7gIGAgXyDgYB7fH+AgIJ9gIWAhX5/f4GAf4SAhoR+
f4CAf35/f4OAgICDgICAf39/c4GAgYB+f3+AgICDgH6EgICAfn5+eYCAgIB/f39/foB/gXx/gH+AgICAgH2CgH+BgIKBf4F/gIB8gICCf3t8f3+BgIJ/gXyAgIR9f4eAhICChYCCfYKEgH99gIaAf32GiH+AfHyA
goKBgH+BgoB+gYCBg35/f4KEgICAfI5/gYF/gYCDgYGAf31/f36Bf4KAgH6EgICAgIGAgYCAfYCAf4R/f4CFgIKCgISAf4B+gIGHf4CEgIGAgIF/gICBgH2Afn6BgH6CgIB/gYGAgICBgYCAgIJ9gn97f36AfoCA
gIOAgIB+gH+EgX6AgoB+gn99gICAgIJ9fYCAgYSBgn+AgIF/gISCgn+AgYGAgIB/eoCBgIKAf4B/gX+EgICAg4CAgIGAfH+JgIaAgoOAgIOAfYF/gYCAgICAgICBg4CAgIGAfYGAf4GAgH+Af4WAgYGBg4mAf31/
fn2AfoZ8f35/gYN/hIF+gIGChICDfYB/gYCAgICDgHKCgYCBgH2Df4GAgYGAgICAgoB/gn6AgIB/gH+AhIGBfn6Hf3+DgIB/f4N+fn98gHyAgYGAfYGCgYN+fYCCg4CAgICBgIKAgICAf352gIJ8gYCBgH+DgYCD
fn6AgH94f4GAf4B+f4F9f4CEgIKBe36Agn6CgYF8gn9/gICDf4CAgoWCg4KCgIJ9gHuAgoGBfn6AfIB/gYCAf4B2foB/g4GBgX96f3yAen6Af4KBg36Agn+Cf4F/fIB9fYOAgYCAgIKAgICAfICBgoCBgoGBgICA
gYCAf4F/foB+f4Z/gn2AgICAgIB/gH6BgH+AgH+BgH6AgYh+gIKAf32AgIB/gIB+gYCHgIOAgH+CfYCDgYF9fn6AgYCAgYCAgIGAfIKCgX+AgX2CfoCEgIOAgoGAgIB/fXaNgYF/gYKAgYh/goOAgH2AfoCAgH+A
gX+CgIF8gIV+gYCFg3+BhoB/hYB+f4CBgYB/gIGAgJKHeIN/goCAhn+Af4CDf4CCgIB9gYCAfoCAgIOAgoKAf4CAfX+Aen6Bf4CAf4F+gIKBfYJ+goCAhH2HfX19goCAgIKCgYGAgIB9f4B+gYCBgICAgIB/e4B9
fIB/hX5/gISAfICCfX+CgIB7gYR9gIGAgYCAf39/gX6CgIB/fX+EgIJ/hH+BgoJ/gICAgICAgIV/gICAeYGAgYV/gIB/gICBgX6AfoOAgoOAg4GBgn9/gYCCfpZ/gHx/g4KAgIJ+gICBgX2AgIB/f4CFgIV+f36A
f4B/gX6BgoCCgICDfYB/gH+AgIB/f4CAgX2BgYKAgoCBf4V2gICDfYGAgYB/doCAgH5+f4CAhX+Ag32CgIN/gIKBgn+BgIB9gICCgX5/f4CAgoCAf4B9gIJ/f4KCg359go17gX6Bf3+AgoaCgYCBgICBgoCAgICF
gYCAgoJ/fGx/gn6AgH+AgIKAf4CAf4t/gIN5gX+Ef4CEgIB7h3yOgH+BgIB+gIB8f3yAg4B+foGBgoF9fYCAgX9+gIOBgH6AgYSBf4CAgICAgIGBgoGAgYCCfIF/gIGAgH2AhIGAgYB+foGAg3uAb36Bf3yDgH9+
gX17hH9/gIGEf4B/hX+Lf4CAfX+AfIB8hX6AgICAg4F+hYRpgoN/f3yAgIJ+gICBg4CAf4WAgH+AgISAgYKBgH+AgIKBf3+FgIGAgH+AgICAg4CBgH2AfIN/f4CCe39+gICBf4WAgIN/gIGAfYCAf4CAgYCAfYCB
gYCAgH6AgoCAf4CAgH+AgYCAfH+CfoCAgoB4fIOAgICAeoCAgIGJhn1/goKEg4CAgH99fYB/gXWBgICBf36AfoOBg4CAfn99gH+BfIKAdYF/gYV0gIKBgYR6gX2BfYGAgX+CgH+Af3+AgIV8fX6Bf4GBgX+Af4J9
fYCAf4CBgIB+gH6AfoB/gISAhH6Cfnd+iYCAfH6AfYB+foCCgICCgH6Cg4CAgYCAfoCAgYOEgYB6foN7gYB/gIGBgn1/gX5/f4F+gICEgoGBgIOAgoCCgYOAeXaBf4KAfX6Cf39+f4B/fn+CgICAgIB+hX+AgIZ9
gIR/gYB7gYCAf4WDf4GDfoOBgIB/gIB+gICAgH+Bg4B/f32AgYCGgIeBgIB/fn+DgH9+goOBfYGBgICAf4B/gIGDf3+AgX1/eoF/f4WAgoB/gn6Egn5+gIB+e32AhICDfYCEgH95e4CEgHuAf3+AgIB+gH2EgoKA
gIOAgH2AgoB8gISFgIKEf4CAfX2AgH6AgYGAfYWAhICAgYCCgYaIgn+Af39/gHyAgYCCf3+Afn+AgIKBgYJ+f39/foCCf4OAgH5+gX+AgH+CgoCDgIWAg4CBfoKAfYB+gX+AgIGAf4eBgIOAgH6DgYSAgH2EgH+F
f4V/gX9/f36AgoCBfoB+gICAgoGAfn1/gICFgIF/gH+BgHWCgH2Bh4CBgYCAg4B7gIKAgYGAgoGBgH+AgICBgH99dYCBgICEgIOAgYB7f4GAfoCBgYB/gH5/gICChYSAgICBfoKAgoCCgICAfoF+foOAgoJ+f4V/
gH9/foOAgoJ+fYSEg4CAgX+AgH9+gH+AgIOAgH+BgIB9gIOAgHyCgH+AhICBf3+AgX+AhH5/gICIf36Ag4GAgH9+gICBfYJ+gH6CgX+Bgn1+f319gICCfW+Ag36AgIGAgIeAgYB+gICBfYCFfICDf32AfYKAf4GA
gISBf4CAg4GBhICCgICCf358fX+AfYCEe4CAfn+AgYF/gIGBgn+DgYKAf4B+fnx+gYCAgoB9goCCf36AgH+Af3uAgn9/gIKDgIGBfX+CfH+AgH9/fXt9gH1/gX9/gH+Cf3x/gH9/g36BgICFgX+BgIGCgH+AgIB/
fH+AgIqAf3+CgIB/gIGAg4SAfX9/gH+AgoCAh4B/g39/foCAgICAf4CAf4R/gICAgYCAfoB/goGDgoKBgICAfoJ/gH99goCBgIF/f32AgICNgIKAf4B9gH15f4B/gIF7gYCAf4GAg4CEfYN/gICAgYB/foB+gX+A
gH6Ag4B/gIR8goCAgICBgIOAe4N9eoOAgIJ8f4CAgIB6f4CCgIKAgH99gIOAf3+BgIWBgIJ/hYB+gIGAgH9/gH+AgoN/gIJ+gYF/goGAgICAfIB+gHyAgIF/gIGDf4CChXyAf4CDf4F/fn6Bf4CBgIB/fn+AeoB8
goGDgIB/goCAfoF/gH9+gIB+foGAf4GAf4CAgIF/gYB/gIGAf4CAfoF9foKHgYOBeoKAhIB/gISDgYKCgIB+gIGIgoGAgH9+gYOAfHiAg4CAhYCAgouDgYKBgH+CgICAg3+DfoF9foCAf4aBgIKBhn+CgH9/g394
g4F/gYCAfYF+gIF+fYB/gISGgIKKgH6AgIB9gYCAe4B+gHqAhnx8gYaAg4CAgIKBg36AgYKAgn9/n35/gIB/gIJ+gICBf4CAgIB/gH+Hf4OBgH6AgIJ8gICAfYGCf4N9fYR7f4J+fYB+foCBgICAgICAgIB+gIB8
gH2AgH6EfoCDgH2Ag4GAf4B/gICAgICCgIKBgIGBgICBgICBfoB+f4GAfX6AfIKAg4CEfIKAgISAgIB8gH+Af399f4CAgYCAgX18gIGAgoR9gX+CgICEgoCDgn+Bf4CAgX+AgYCBgH+AgYGCfYSCgISAgICGf3+B
gIJ/foOAgXuAf4B/gIKAf4F+gH9+fYCBgH2AgYCBfX+Ae36DgIB7gX9+gICAf4CCgYB/g32AgIB/g4GBgICAgIKEgIGDgYCAgISBf4B+goiAf4J8gn6AgYWAf4F8gICGgYuCg4SAf4OAf36BgHiAgH9/gIB/hHeB
gICAgYGBfoWBf4CIh36BgIGBgH+AgoCAf4aAg3+CgYCBgX6AgoCAgIF/fn9+gH+AfYCCgn+AgYSCf32Bfn+DhnuBg4CBgH+AgH2Cf4B9f4B/gICDgIGEgYKEgIGAe3Z/gIJ/gIWDgYCAf4KAgIKCf4CAgH9/gH+A
gIKBgYCAf4CAgX2AgH6AgICAgIOCfIaDg4B8gH+AfYGAgIB/h4R/hICAgYSDgIB+f4CBgIGBfYCAfouAgn5+gYR/gICAgoCAgIB/gHyAgICAgIKAf4B+f36AgYCAg4B+gIF/gICAfoCBgHx8goCEgYKDgYCCgH+C
f35/f4GCf4SCfX6FfX59g4CAfnyCgIF9f4CAgIGAgIB+gICBgYCAgoCBfX5/gIB8fn+AfH+DgoCGhICEgn2Ef4GBgYKAgYV/gHh9gYKBf4CCgIGDgYJ+f4CAeICBgICAfYCAgICBgHiAfoCFgneBf4J/goB9goGA
gIGAgX96gYCAfoSAgIGCgH6CgICBgH59gYGAgH6Ah4CAf4GGgYKAf39/gICAgIB+gYGFgX+AgIB/f4KDgYJ/gIN/gYGAgIB+gICDf4CAf4CAgYGHfoGAhX9+gH6Af36GfYCBfoGCgISFfoSCgIGAf3+AfYOAgXuA
gYCAgYCAfX+AgIF/gICCfoOAf4B+gYCAgYGDgICAgX+Ag36CgoGAhIF8g4CDgICBgICAgn9/gYJ/fX6AgoB+gH19f4CAhIKBgIF7gX+BgH6Af3+AgIKBeoCAgHqBgIKBiICAfICAgICCf4R/f396gn6EgIB/fo1/
gICAgoGAgYCAgISAgIB9gn2AgYB/f4CBfn+AhIB4gH5/gYF/f4CCgIKAf4CBg4B+gH5/gICBhYB+gIKFfoB+gX1+gIB9fH9+gIB/gIKAe4F+f4KBgIOAfoCAgYCAf4CJgH+AfIF+gX98gIGEfoKIen+Af3mCgIF/
gYJ+hYCAgIF/goSBe4GAgIB+gICAf318gXyAfn9/gH99gIF/gH+AgIF/gIGGgH6BgICAgICAf4CCfoOAfH1+gIB/gICAg4B+f3+BgH+AhICAgX6Lf4B+foJ+gYOBgICAfX+GgICAf4CAgoJ+gHuAf3+Bg3yAgIV/
hoR+gIGAf4GAgoCCgIaAgHmAgH2AgH59f3+Bf4KAfIJ/fn+BgH6Af39+f4B/hoCAgYGAfoeAgYKAgoCBgICCf4GBgIGAgICBf4B/gYB/gHyBgoB/fX+AgYCDhIaAfoB+gICAgIF/foB/gH6Cd4CAgHiBgoJ/gICB
gX98gX9/hICBgICBgH2AgYiAiICBgoCDfXyDfoaAg4CCgIGCgH9+f4KAf3yDgYCAgX1/g4CBf3+AgoCEgH+Af4KFgIGAhICAgIF7gICAg4aAgoF9goB+goOBgH+Of4CBfoGAgYB/gYJ7foCFgIWEgIOAgICAgYGB
fIGDgIWChHt+gX94gH1/foKAgISAfoJ/hX+AgYGBgIB9gICDgIGAgX5+gISBfIKBf4CDgHiBgIB/gn+Af4KAg4GGfICAgICAhIGAgX6AgH6GgIR+gX59e4GAgX+AgYGDgIB/gIF/f4B/gX6Ag4B+gICAf32AgIB/
f4CAgX2Bf4B/gn+Afn5/f4GAfoGAf4J/gICAgIKIf4J+g4CAgHuBgYKAgH6AgY6EgICAf39/gH6AgYB+gIB/foB/gXyCfYF/f4R+gIOAfoB/gIGBhIeAgIB/g32BgIGAe3+JgISCgYNyf4V8g4J8f4CAgHyAfYKD
g36BgISBgH2DfoCBgYCBf32AfYh/f4OAgIaAf3+Af4CBgH6BgYWCnYCBfIGAgYB/fYB9gICCgIJ/gn+CgoB/iX9/gX+AgYKBhH+Afn+CfISAeoCBgICEgX6AgX9+gICLgICAfoCAgIOBf4GBgX+AgH5/gX+AfZGA
e3uAgoB9gICBgICBf4SAgIKBf3+Af4yAfoKDgIGAgIKAgIB/gIGBgYGAf4OAgYB1hIJ/eoCBfYGAfYB+foGBfn6BgYV8fX6FgICDgYB/f4CAgX2Bf4CEgYB+gIGBgIGAgYR/gICCf4CCgH+AgYB/gIKBgICBhH+B
fn9/gICAgICAgIqAe3mFfYGCf32AgIB8gH92gICAgH9+gIB9gYCCi4GAgH2AgICAgYCAdn9/gYCIgX+QgoKBgIF+gX1xf4CAgIKAg4CAgH+Df4CTgICAf4F/goF+gIGAgX9/foCCeoB/gH+Bf4CGfn6AhJGAg4GB
gIB+fn+Af32BgH+CgX+Bf4CAf4B+gYOAgICAgICAgoB+gXiAgIKDhoWAeIaAgYGBgIKCgIJ8gYCFhYGAgn2AgIF/gIOAgH6CgIKAh36WgIGAhYCBgHqAhYF9foB+gX+Af4B/gIB+f4B/gX+EgIB/gIGDfn+AgIB/
f4SCfoCAgIZ8f399gYN/gISAh3+DgH6Df4WBgIF/gIKAfYGAgIJ+gICCgIB/gICAf4CAgH+DgoGAf4CAfYJ+gIB8gYB/gYCAgIJ/goCAf4CBf4OAgIB8gH5/foCAhICBgH+AgYCChoCBgYCAgoF9gH+GiYB4f4B/
gXuAgn2AgYCAfoF+d4CBf4WAgH6AhH+Ag4KCgYKBgYF8gIF9gIKBgH9+f4qAgX+BgYSAgXp9g4N/f4CAgYN8hoOAgICCgICAgICDfYB+fYCAf3+BgYCAgX+DgnyAgoF+gYCAgIKBgHqFgH6AgIB8gIOBgYCMgIGF
f4GBf4CAgIF+f4CBgYGAh4CIgoB+f4CChX9/goeFgYB9f4B9gX+AgH+BeH2AgIGBgH+AfoCAf4CBgICAgIB/gH2Ak4J+gICCgIF+gYGHf4CAgICCgH1/gIKAgXl+gYGAgH6BgIJ/hn+Af4CDf4CBg4GBgIJ8i4R9
d32DgIOAf4OAf3t/gICAgICBgIN/gICAg4CCgICEgoGBgICIgYGAf4CAgIOAgH+CgIN/gH+Af4OEgIJ+gYCAf4CEhYCAeoGAgYCAgHqBgIOBgnqAf4d/fYCAgn93fH+AgYCBgH6CgoKCfX+AgYCAgn+Ff4J/gICA
gIGCgn6CgH5+gYd/gH6Xg4B/e4GAfoCBgH+Dfn9/gICDfYF+gIGDfYF/gYCCf4CAgYB+fYJ6gIKAgHx/gIF8f39/hH9/gICEgICAgoN8gH6CgYF9goF/gYCAgH6Af4OBgIGBf4GCg4CAf39/f3yAgICBgoF/gHiE
gICBgH9/f4J/f4OEgIF/eYB/mI6EfYGAiICDgH95gIGAhYB7gICBgYGAf4CAfoN/gX+AgYB/fYCAf4GAgH+CfoCAfYGDgICAgICDhYJ/hYCAgYuAfn9/gICBfYd+fn6AgYB9gYCAgoB/gn2AgYCDg4GAg3uCgYGA
gYCAgIB9gIB+iIF9gIB7gHiCgoGAgoGAgICCgIB+gXyCgX17gIB8gIB+goGLfoKAgYJ+gH+AgH2Af4CAgIV9fI6AgICBfYZ+foJ/gIh8fnx/gH5/fnyBgIJ+gIGBgYR/hoWAgICEgIKAgIOAf4WAe3+DgH5/gHl/
gIGAgIKAgYCAfoCAhYGAf4B/gIKBgH9+foF+gIF9gIB+fn+BgICDen+CgoB9f4KBgYOBfIqCgH6AgIF/goGDgoB8gICAg396gH9+cH+Af4CAgH+AgH+BgIGAgH6AhISAhoiAgH6AgIKAgIKAgIB+foGDf4h/f4GA
gX9+fYGBg4B/gIF/gICAgoCAf35/jICAg3WGgH+BhYCAiYCBgH6Bf4CBgIB+gYB+gIJ9gIB+g4B8f3+EgH6Ff4GAgH+Bf4GEhYKCf4B/fYGBfYCJfn6EgH+BgH+Hfn+Afn+Ag4KCgIF/gICBen2CkX+AgX+Af39/
gH+Hg3+Ahn5+gIGAgoB/gX6BgYCAgYGCf4CAdYCAgYGAgIKAgX6DfoGAfXqCgX+FgIB/f3+EgH9/f36Agn9/gIB9f36CgICCgIKAgH+CgX6Ngn5/gX2Bf3yAc3+AfX+EgICAgIWKgYKCf4B/gX2EgH9/gX+CfoCF
fYCBfYB/f4F6g4KCgIB9goCBg4OAf4R/f4J+e4CAf36BgX6Hf3l/gIF7foGAgIB/f4GEgoB+gIB+goSDgH2BgICBg4KAgIB/f32FgISAg4CAa3mFgICCgn+HgH99gX+BgIWBgYOFgH98gYSBf4B+gIB/g4CAgHyC
hIB8fnuAgICFgYN+f4CBgYCAe4KCgICAf4CAgICAgXyAgH+AgH2DgoCAgH+AgYCAf4GAgISAgIGBf4CBgIB+gIB/gIN/fH+Cf3uDf4KAgH2AgH+Af32Af3+DfoCAf4CAfoB/eYCAg4CEfoKBgIGAf4F/gYOAgYCA
gn6BgICBfn1+gIB/f39+gIGAhYCAfoSBf4B7goB/gIF/hX2CgYB9fH+BgoB7gIB/gX+CfoaAgIaAgICAgICIfIR+gH2CfYB+f4SDgICAgIJ/goCAgICAgIJ4gIGAfYN/gX+CgICAgIGFgYCCgIN/gIF/gIF+gHuB
hYCDgYCAgH99gIKAgIJ/gIGBf359hH+Bf4B/gIGAhIB9gIB/gX1/gICBfYGAhH6AgYOCgIGAgH5+gH9/f4OEg4CAeoF+foCBg4CBgICDgIJ8h4CEg3+BgIOAgHl/f4N+f4GBgn+CgoCAgoB/gJSLiIGBe4CAfX5/
fYWAjYOBgICFgICAgIB+fHqBf4SAgICCf4F/gHt+gISBgX+DgoGAgH99g3+FgISAf4CAfn98f4GAgIB/foKAf4B/gICBf3+BfIKAgIGAgoKCgH6CgIGCfoCBgYGAgYCDgYGCfX9/gH+Ad36AgH9+f36BgIN/f4CF
gICAf4CBgIB/f3+Df3x9goB9gH5+gH9+eoKCgICAgImAgHKCgYKAgIGAfYJ+ioCAeoJ8gIKAhICAdn5/f5GAf3yCfIB8gIOAgICDgIB9e4CDfoF7fYF/gIOAf36Aen6CgIB/gn2BgnF/gYCBgYGAgIGAgIGAgIB/
gIKAf3h/f3+BfYCAf4GAgXd+gIWAfX+CgoCAgoCAgH6AgH+AgH+Bf4CAf4F/gIN+gIGBf398e35/eYGDgYCBiYKGgICBgIOAhYGAhX+AgICCfYN9gn6GgIB+f3qAgICDg4GBfYJ/gICBgH6Af4OAgoB/f3+AhYJ5
goOBgICCgICAgH+Af4CAf3+DgICCgYJ/gICAgH9/gICBgIKBgoF/gYCDgIB8foCFgYCBfn+AgH59g4CBf4GBfn99hYSBf4CBgH6CgICAfoB+gYGCgIF/gIGAgYKCgH1/gYB/gn+Bf4CDg3+Cfn2AgH6AgYCBgH5/
gIGBf4B9enmAgICGgn+DgoF9gH96gYCBhYN/gH2AfoCEgH9/gICAfoCAf4ODgH9+fYKAfIGBg4B8gIN/gYCAgICBgIB+fIGAgn2BfIGIf4GAgH59f3+AcIB9f4F/gIF/gX+BgYKAf4B4gYB/gYF/g3yAgH+AgX6A
goGAgIKAfnmBfYWAfn+BgH99gIiBf4CCg3+AgYODgIB+gYB/fn+Af3+CgYOAgIGAgICAgH2AgoKCgICAgIN/gIB9goCAgICAgIGGgICAgYCAgICAgoKBgIB/gIB/gYCAfYCCf4R/fn+CgoCEgICBfoCDfn2AgH1+
gIGAgICBg359fYF/f32Be4CChoJ9gHx+f3uAgH5/gICDf4GAfoGBgXSAgX9+gIKAfYKAfoWHjoKBgYGAgIKAgH6CfoOAgH+Af32AgH2Ag4KAgHt/hoCBg4B/gYCAfICAf4F6gX1/gICAgYCBfYB9gX5+gICAgoCA
gH6AfoGAgX+Egn1/gIKAfICAfICAfn2Ag4CCgIKAhYCAgYB/foB+gIJ/f4GCgICDgX+FgIF/foRof4CDgHuBgH6CgI6BgIKAgISBgHiAgICAgIV/fX5+gX6Df4B7gX9+f31+hH+BhIB+e4KBf4J8hIGAgYF+gYF+
foCAgH+BgIB/e4J+fYODfX+Df3+Bf36AgH+AgICAgIeAgYJ9gYCCgIF/eYCBgH+Be4F+gYB8fICAhH+AgH9/gYCAgHt/gIGAeIJ/gH6CgH6AiIGCgoKAfICAg4B/gIOAgICFgICCgIGCf3+AgIF+gIB8foCAfn+E
gIGAfoGAgICAfIGAf4GDgICAf3mEgICHgIGBf4R+gIGCgYCAgIOAfoeAcX59fnqCg3+BgICBfnyAgH6ChH+Cg4SAgYF/gYV8fYOCgI1+gICAf36IgICAgIOAgH6AfoGAgX6Dg36AgIGAgHyAgIF/gH+Ae4WDgICA
gH2AfX+AfICBf4KBgIGBgYKCgYF/hoCAgXh/g4aAgIB7gYB+f3+AgH9/gIV8gH6AgISBgIF/f4KAfoCAf4B/f4CAf4B9dX6Bf4CAgH1/gH+AgYCAgYGAgIGEfn6Af4CHgICAgoCAgICAgH59gYSDfYF/gICAfoKD
f3iAeoGAeH9+gIKAf4+Cf3+EfoCAgoSAgYCAgIB8gH6Ag39/g4B9hYCAgH6AgICCgICCgHyAgoCAgIWIioGLfoCDf4KAg4CCgIJ/gIKAgIGEhYB/gYCAgoGCg4CBeoB/gIGCg35/gH97f3+AgYB/gYCDgX+CfoF9
hYCAgIF+gYB1f4CAgYCAgH+AgH5+gICAfoGAfn9/hX9/g4J7f399gIGDgICAgoCBgYCAgH+Ag4CAgH2AgICAgYGCf4B/gIKAfX6AgoGAgYCCgH6Ag4GCiIKAgoGAfn5/gH+AgH9+fYF+gISAgH5+gICAgIaCgIF9
g4CAgICAf4B/i4GAfoCAgIKBgYB/fX+BgH+BgIGAgICAgIB/gIGAf4CAg4GDgICAg4GCg4F/foR/hYGAf4CDh4R9gH98gYGDeoCAgIGEgH6AgIGAgIKAfn6BfoGAgX+AgH+Bhn+Af4B/gIB+foCBgYWAfoCAfYCB
gYGAf4B/gH+Dd4CAgICBe4CAgX+AgH+Ff3x6foF/f4GEgIOChIGAgIGAgIGAeYKAgIF/gYB/fn6AgIB/gIJ9gYCAgIB/gXuAf4CAfoCBf4CAgIKCgH2AgICAhoCAgId/gH6AgHx+fX+AhXeDfoCFf4KAgX9/gIB/
gIB/hIGDgn9+gn6BgIGAgHuAf4CAfoCBgYB/gIKAfn9/gIOBf4N/gYB/gYB9gICAgIN+f4SCgIKAh4V/g3yAgn+AgX+AgIKAgYKCgIOAgn6BgYKDgISAf4CAgIOAgYaGfIB9bYGFgIR8goB/fIB+gIOAfYGBf4CA
f4GAfn2BhIGAgH9/g4CDgX+Af32BgICAgICAfIWBgYF+gHqAf35/f4F9gYeEgICAgH6BfX6CgICCioCBgX6AhIGBf36DfXmAfYKBfoGFgH9/gYGAgICAgIWAf4B8fIB/gICAfIF/f4B6gIKGf4KBgYCAgH+BgoB+
gH+BgX6AfoF6gH+Af4CCgIB/fX+BgIOAgIKCgYCAg4CAgYCAfH6Af39/gH5+gHx+gH+AgH97gX2Af4CBgH6Af31/gYGAgICAfn+GgH2AgIODgIN+f4CAgHp9gX+EgICAhIJ/hYCAgH6AgoB/foKCgIKAgH6BgH58
gX6Afn+AgIKAgH+DgICDf32AgX5/gICAiYF9fn6Agn2Af399fYF8g3+DgX9+gn5+gX99gH+AgICBf3yAf4B/h4GBeoB8gIB+f4KAgISAf4KAiIB5gH+Ie4B/gYCDgIWAf3uBi392gIR/fn58fICChn5+f36AgH9/
f4B6g39/foB9hIB9gICDgH+Bf35/f31/gICCfICEhYJ+hYCAgn+BgH+BgICBgX6Af4B9gX+AgICBiYCAgoCAgHyCgICDgoB+gICBgYB8f4KAgYKGgH6BfoCCgH+BfYGBgICAgXyDiYB+goKBhoCAf4CBgXp7gH99
foCAgoCDgH6AfIeAgIF+fYCHgn+HgH+Agn+BgYCAgH6EgICDgoB/gIKEfoN/gH6AgICGgXyEfoCAf3iBf4CCgI6AgIGBgH9+gH+Af4B9fnt+f4B+gYCAgH6AgICBfoaDgn+BfX6BgIB7foCAgICAgIF8goR+gn6A
gX6AgYR+fX5/goCBgoKAgHyAgYB/f4F/gH+AgIGAgXyOgICAgHV+f4CEgIR/gIKBgoF/gX+Bf3+Dg4KFgYB/gIN/gIOAfICIf3yBgHx/gYh+gYCBfICAf4CAgX6Af3qAeYB+gX+Af4OAgIGDgICAgX6AgYCHgHqC
gIGEgYOCf36Bf4B/foCBgYB7f4CDhHyCgH6DgoB9gIGDfo5/fIJ/g4CAf4WAgIF+gICDgIB+g36AgIJ/gH+Bf4R/gIB/f39/g4N8gn59eX57goGGgX97eX2AgIKAgYCDf399fX+HgIGBgIF/gn+Cg4CAgIF+gHyA
ioKAg4CAcoKDgYGAgIKAgH1+fHyAgIF/gHuDfoGAgH+Df4OAe4R+gH6AgH2Af39/goSDgHt9gH+AgICAfoCAgIGDgXx+gIBygIOAgn+AfoCAgH2AgIGBgYCBhYCHgH54f4V+fYCDg4GAgHyDgIOBf4CAgICAgoGB
f3+AhICBgICAgYB/f35/gYCBfoB/f4CAgn+CfoCDgYGGgYOAf4B/gYGAhIB/fnuAgH6AfoCCfYKBgnx/goCBgIF+gYGGfn6AgX6Bf36AgHx/goCAgIB+g4GAgH5/foSAfnyBgH9/gYh/gYGCf4CDf4CAfH17gICA
gYaDgnyDgIB/foGAgH6AgoCBgoB9f3SDfH+Ag395f399f39+gIN2foJ/g4CAgX2Ig3+AgIGAhoCAf36AhX+Af4SBgICBhoCCfYB+fX+AgICCf4CBgYV9f3+DgH96f4CAgIB/goCAf3+Af4CAgH5+foOAgICBgYCA
gIB9gYCAgX+BeYCCf4F/goB+gIOAf4CBgICChn1/gX6AgICBg4CAeoOAgYB8f36BgH6BgH2AgICBgoCAfn9+fXx7g3+BgIKCgYCAgIB/gICCf4CAgIJ+f4CGgH9/g4R+fH98gH+AgIB+g4CAgIOCf4KAgn99f4B+
gIOAgn+Bf4KAgIF+gH+CfoCBgH5+gIGAgICAgIKAgIGAgYiAgIR/fYCAg3yAgIB9gIKBg3+AfYCAgIKAf4SAf4B+f3+AgYOBgYeBfIJ/gIKBgoCAgIGAhYJ+gYGBf3+JgXqBfoGCf4GBiIeAf35+f4N+gn+AgX+C
gn+AgICAf4GAgnuCf4GAgYGAfXuHgoCAf4OAgHaAen98gIODgIOAf4CBgX6BgH9/foCAgX2BhIGAd4CAgX2AgoCBgIF9fX6AgICCf4CAgYKAgHiFgH+AgIGAfoKCfXyCf3uCgIB+gIKAgIGAgX6AfoaAf4KAgn9+
gICBfn5/gn+Afn+AgoCAgIOIf4CCfoCSgX9/gHuBeH+BgH6CgoCAgoOAgH1/gICIg36CgH9+gH+EgICAe4KBgICCfYR/gYCAgH2CfoWCgX+AgH+CgoCAgICFe3+AgIB/gYB/gH+DfoKAgX+BgIKAgIGAf4CBgXuE
fISAe356gIKCgIB6gICDfoWAgH+Cf4J+fn6AgH2AgX+Dg4KKgIGAgoCAgIOCgXmAfYB/hoCAgoKAgH6AgFKBgICBgIKAfoCAf3x/goCAhICCgH2Bhn59f3+BfoCBf4J8gHh+gICAgoGAgIR/gIB/gIGBfoB9f36A
cIKBf4KBgIGCgIB/f4B/gICAe4CBfYN9gIF+gICAgH+BhoGAgYB+f4KEhIKAhoB/gICAgICEgICGgYN6gYCCgISAgIZ/gH1/iICBgoCBf4B9f4CAgH2AgX+AfYCAf39+g4CAiICAfoCAgICCf4OAe32FgH2AgoGB
gIB8gX+BfpCAf4KEgn5/gX6GgH2DgISCgICBgH5/gIF/gH+AgH59gICAgH51gX+EgIB8gIJ+jIGBgH9/gYKBgIF7gIB/gYCAf4CCgIKFg39+f3+Cf4KCe4B/gICAgYB+gHmAgXmLf36GgIGCgH6AgIOBf4GEgH99
goCCgoB/fYCAfX2AgICAgYJ/gIF/gH+Bfn2AgICAgH+AgoCAf36Af3WAgIKAgIKEfYCCgYB+goCAgH+EgH9tgIGAgYR/f31/g3h/gICBgHmBe36AgX+AfYCBgIGAgYGDfnyAfICAfX+BgICAh3+BgYJ/f3+EgICA
f4B8gH6JdH9/fn+AgIKEgIF/gI1/gH2AgYOEfoGAgIGAgoB+f4KAgX+AgIGFgYGBhICCfIKBhoCCf4uAgoCBgH+BfoKCf36AeYCCf31+gIKDhIB/g4GAgYCGgICFgIWAgoKAioCBgImCgICAgIGEgICAgIB+gIB8
gYF/foN9f4KAf4F9gYGBf4B+goJ/foF+goKAf32CgH6AgoWGfnyCf4CAgH+AgIF+g4CAgIGBfoGAgn+FgHx/foSBf4Z/foKCgH9/gICAgX9/gH6BgIKBf3x7f3KAf4CAgoOAfoCAgoCAgICGg36Cf4F8gIB7gIB/
f31/f3+AgIGAhYB/f4CAh4KFgICBgICBgIB6gn9/f36BgICAgIB/fIJ+g3WAe3iBgH+Agn59goCAe3+Dg4CAgICCgICBf4F/f31/gXx6gYB9f4J6f4F8gICBgHqAg4GAfICCfoWAfoKAgH+Cf4CAgYGDgISAgH+A
goWAgICCfoOAgH+Af4CAgYB/gH5/jICDgIJ/f4SAgIF/goCCgICAgoJ+goCAfn6ehX97f36Bhn6DgoCAgYKAgH+AgICAg4B9gYN/gIB/hYB+gH6CgIB/f36Af4B+gH+BgICAgoCAgICAfX2BgIKCiIR7gIB/gH5/
gICDgIiAf4aAgIB9gIWAfYB+gICDgICBgH97gH+AgIGAgX2AfX99fX+AhYCQf4B9f36Af4OAf4CAgoB7gIGAf3+AgICBgYGBgIB+gYCAgoB8gn+AgIGAgH2AgX99f3+Dfn+AgYCBeICAgH+BfXN+h3+Egn+EgXqB
gIGAgICCgYCAfYCBhIKAgYCAg4GAf4KAgHyGgICBf4B/gX9+gH98gn+Bg4J9f3+BhomAf4CDgIOCgX+AgYGAgH+Fg36AfoSAfYF+fIB/foGEgIB/f4B9eYB+gIB7hIGAfnyBgn+AfoB/fn+AgHtzf4GAgIKAgX+A
f4KAhH6AgHyBgICDgIh/gYCAhHuBfoGAgICAgYGBgIB+fYB+fYGBf4CDf4GAgIB/gH+Fg4V+fX9/fX6FgICAfoCAgHmAfYCEgH9/gH2AgIB/f4SAgICAg4CAdn6BfH+BhH+AhICAgIGTgICAgH19gIB/gYGBgYCE
gICCgH+Af4B9gn6AgHx+e4h7gH9/gIWBg4GAg4KDgYCAgICAgHyBgICAgHyDfoF+goB/hn58goF+fIl/goKAgYCBf4R/g4J7hH98f4CAgICBgIB/gIB/foB/gn9/g3+Bf4B/eoGAgIGAgICFgX+Ag4F+gIeAgIGA
gIKBgYCAgH6AgIGAf4SAeYB9gIGAgYWCgX6FgIB5gICAgHiAhYCAgICAgX59gIB/f4F/e39/gH6Bf3uAgIKAfYx9foCAf39/gIGEf4SCgH+AgIB9gHd5fn+BgoJ9gYKBgIh6foOAgIKBgICBgH94gYCAgIGBgIB/
gICAgIKEgIGAgH6BfICAgIN+f32AgX98goF+f36Hf39/gH6AfYN+gICBfoF/goCCgYB/g4SAfYGAfYCAfX2AfoKBgIODgICBfoF9gIB9gIh/foCCgIN/gH6AgIB+gX+AgHSAgIGBgX9+gH+AgYWDgIGGgX+AjH+A
iYGBgH2CgX6Ad35+f4KBgYCDhH+BfIB+goF/gX6BgYGAgICCf4CAg3p7gIOBgIKAf4B7gYKAg4GAfX6CgIF/f36BgoCBfoKCgH99f4CAgICBgYGBfX+Cg4CAeoB8gYN8f4GAf4GAfH6EgYWAgIGAgH9+iH2Ah4KB
gH5+gIGAfoB/f4OAf4CBgYB/gICFgH97g3+Uf3+HgIKDf4R9gX9/gIGGgIF9gH9+gYCAf4GAf4CBgX2DgIB8g3+Dg39/gX2AgIB+gIJ6goF8gICDfIOBgoCCgH6Af4F/gH+Bg4CAgn2AgICEgH6BgG6AgIJ+i4CB
gIB/gH+AgICDgH6EfoB9gH6Af3+FhoOAgH6Bf4CEfnx/gIB/gH98f3+Af36NgIWAhYB+goGAgIOFgICDgIB+goOAgH+CdoWAgX6AgYB/gICAi3+BgH+Af4KBd4KBgYCDgICBgYKAgIB/hICMgICAf4eLgYJ9hH6A
fH+AgICAkn99gICBgoWAgYF4gXuAgH+AgnyBf36BgIB+hICAfoCAfISBfYB+gYN9f4B/f4CAgoGIgIB+gIGAfn6FfoCChYV/gICAhH+HfoJ/goaAgn5+gIGAgYKIgoCBfoCAg3yBgYKAgX2CgH+BgHx8cH+AgIOB
gISAfoCAiIF/gICDgH+DfX+Af3x/goGBgX2AjH6Fh3+BgIN+gX9/gH6Efnx9gH9/e36DgoOBhYGAgISCgoCAhIGAeICBf3+BgIB+gYCDgIGEfn+AfX+AgICFgICAgIGDfn6AgICAgIKAf4KAgH2BfoB/f4OCgICA
f4OBgICAf3+Cf4KBe36AfX2AgIKBgH+BgICBgYOAgoGAf4GAgYCAfH6AgHuBhICAgIF5fn+BgIB/foOAfoKDgX+BhIB9gXqAgIGAgn5+f4OAf4CBf4CCfoCAf399g4N/g4CAhIKAgH9/g4B+gH2HfYB+gIGAf4CB
gICCgISAgICAfnqBgIGAhIB6hnyBfoB+hIF/g4GBgICBgYCAf39+fn+AgH1+fYSCgH1+g3x6foCCgH58gIF9fYB/fn+AgH+AfomCfoKAhX+CgYB9gICAgn6BgH+Ag4J/f4GEfoCDfICBgHiDgICAf32Ef4GAfnx/
g4CAgH9/fICAgoB9f32AgYSAf4F/f4CAhYGAgYB+goCAgICIgYCCgn1/gYCAgIGBgXqHhYCAgnl/gIF/g32Ag3+Af4KAgIGBfoGCgYCAgICJf3+CgIB/g32DfoCAmIF+foCBe3+CgYCAhICAgX5/gIGBgH2FeoCA
gHyAfICBgHt/f4CAgICAgIR8fYCCgIKCgIJ9gH6AgH9+goR/gIGAf4KCgn2Cfn+CgH59gYCAg36AgHp/gIB/gYSAgIKBf4N/gIGAhoKBgYB/gYCAgn+Af4KBgn6BgH+AgIJ+gIGAgIWGgIB/gICDgICCgIF+gICA
foCAgYCCfn6Ce32Cf4KAfmp/gX9+gH2AgIB/gYKChH2AgYGAgoZ9gYB/gICAgn9/gIB8fn+DgIF/f4KAfn5/hICBgYKBgYOAgX91goCHg4t+goCBgoB/gYODgH6BfH9/gICAgHyKgHuAfoiEhH59e4CAgn5/foCB
f399fYSAgYF8fIB6goCAhoKCf35/gYV9gYCBgX+Cf3+Bfn9/gYCAgH+CgICAgIGCf32Fgn9/gIB+gIKDf4KEgIJ+gIGAgICBgH6AgIR/g4J+g4CBgIODf4GAgYF/gnx/gn6AhIN/f4CAgIOFf39/f398gYB/g4J9
foCAfoN8gHp/fH+BgIF/gICAdn5+hIB/gH+BgH+AgX+BgICCf4N+gH97f4V/gYF/fX+CgYCAgI2AgYCAfXx8gIKEgISAgICCf4CAgoCAgH6AgYCAgICFh4SFfX6AgoB/foCAgYKAgH9/goR+gICAg4GDgICAhIGA
gICEf352gH+BhH6AfHyAgn6AfoGAg4B/f4CCfoCCd4B/foCAgIKKe4CBgIOAe4CBgIF8gH2DgYCGgIOAfIF+h4N+gIB/gYCAgH17gn+Cf4WNgYGAgYGCg4J/en1/f399gICAf3KAgHp+gICBgH+AhICDgX9/gYCB
gISCf4KAgIB/f4OAgIGAf4KDhICBg397gIKAf4OHgH+AgI6CgX6FfoCAgH+AgIWBgICBf4B/foCAgH+BhoGAf4WAgIKAf397hYCAgoGFf4CBhYCAgICAgICAgIWKgH+AgICBf4CEgYCAgIGAgICAfX5+f3+Fgn5+
gICBhYCAfoCBf31/gHyAgIB9gIB/gYCCb4CCf4CBgH9+gH5/gHx/gIJygICDgoCDgX2Af4GBgH+Bgn9+e3+DgH5+jX6AfoCAf4CAgHx8gIB+foB/g4CAfoCEgH2AgIKAf3p/fn+BfoCBgYB/foCCgH+BhYKEgIB9
gn9/hn6AhIF/foCAgIB+gYKAgIN/gIB9f4CAgICBgIJ+gH+Bf4CBf4CAgIGAgH2AgoB/gIB/goB/h4GEeICAf32AgIOBgIKAgIGBgYF9gHyAeoKBfoZ/gICBgYKEgX55g32AgHiAfoF2gICAiICAf4N+jGmDf4CA
gYF+gX9/eoaAfoCAgIB/gYB+iYGBhoKBgH56f4CBgYKAgICAf4CAf32Af4CBfX+BfYSDgIB9gICCgIKAgIeAg3+MfH9+gX+CgYGAgYCAgIqBgHqCgX+Af4CAfn2AgIGBgH6AgH+AgIF/f3+AgoCAgINwgYF+g4CA
fYB/foB+fIB9gH9/gIKCgHmAgIKAgIN/gH+Ae4CBgYOBgYGBgIB/fYKAf32DfpCAe36CgIGAgIF/foeAgIF/gYGAgYF+gHeAgXh/fYGAhoCAgYKCfIB/iIB+gIGEgYCEgYCCgIGAgH+AgIF+gYKCgIF+foCAgIB4
foKBf4CAgIB+fYCCfoGAgH+Dgn9+foB+gIB9f4CAgH6Ag3+Bf36AfoGChH+BgICBgH+BfYGBgIGBf4CAhIB8gYB4gICBen5/f4CAho+Bf4GAgX99hYKAgIF+f4R/e4CCgn+Bgn9+gICAfYGAgYB/gIB/g4ODhX+A
f4GAfoOAg4B+goGAf4aEgn6AgoJ+gIGAg4GDgYGAgIB+hICAgIGGgIGAhYOAfoF+foGAfoGAgH9/gYCAf4F/f4N9gICBgIKBf4CGf4SAgH+BgIF/gICBgH9/g4B9gYCDgIaCgX9/gIGBf3+AhoSAgH6Af4CAhX+B
f4GDhoN7eoGAf3qAfoN/g4GAfn+AgX5/fn+LgH99foCBfIOFgH5/fH94f4CEf4CBgICDfH6AgYF/goN/gH5/fX+AfoCEgICBgn+AfYF/f4CAgH9/f4SAfICAf39/foCAgICBgIKBgoOAgIB8foCAgIB9goSBin6A
gICFgICAdoGAgH+AgIGAf4SAg39+gH9/hYB/foCAgIKBgYCBfoB8gICAf4KAgX6BgX5+goSBgYCCgYWBhX5/gIGCgIR/gYCAfoB+f4CAgH+AgIGAgH+AgHqAgIuAgICAgH6EgYCFf4CFf35+fICAfoKAfoJ8gIGA
f4CBgICEf396gIGEgH+AgoSAf4CCgH9/gYOCf4F+gIF/gIN/gH2AgIl/fn6AgH+BgIOCgX+CdHqBgYCGf4yAgIGAf4SAg32Af317hH+CgIB7fnmAgICAgn2CgICAh4KAfnqCfoB9gYCAg4OFf4F/gICEgIN6gIKF
gH+BgX6EgX2Bfn+CgIF/gYCBgIF/gH+BgX98iIF/f4CAgICAgH99goGBgICAhoJ7gICAgYGGgICAgICAg318foGAgICBgH+BgH6Bf4CCgICBgICCf4B9gYKAgIB/e3+BgoGEgoCAgIB/gn+AgHt/gH+Ag3+Bf4GM
gH+AhYB+foB/gIJ/gIN/gYGAgIGBfYKAgICAf4B9gYyAfoGIgoCAgX+CfYCCf36GgYB/gIJ/gIKAfoKEf4CAf3+AgIB/f3+BgH17hYB9gICAgX+BfoKAg4B+eoKBgICEgYN+gImBfn+Ag4CCgIB9hH+AgIGGgYF/
gICFf32AgIWBgICAfn5/foJ9hYR9gH2AgIKAf4CAgImBgoKAgXmEhoCAgH2AgICEgH+AgIB9fICAgICAgX+BgYCBgoCCgoWFgYCAgICBfIF+fn2Ae4CCf3eAgIGBgo2AgICBgICAi4CBfoGAgoJ/gH+Bf4CAgIiA
goSBgIB/f3uAgH2AfYCAf4CAgIKAgICBkIB+gYCAf4B/gIF9gH2Ae36CgIKAf398e4GAgISCeXp9f35+gI6Af4F8g4R9goGAhYGAgICChICAgYB/f32AgIB+gICAgICBgIB+fHuAgH99foB/gIB7fYCBgYB+f4B7
f4B+hn+GgH2BgICFgYCBgX+AgH57fYKAf4OAfYl+h4J/gICAhX+FgoCAgoCAgoh/fICDf356gH+AgIB/fIaAeoKAg36Bg4J+gYCAgICBfoCAgIB/gn99gICDbIB+gICAgICAfoV/hYCAgX+FgH6BgICBf4GBe4KA
gX9/gIF/gn+AgIWAfYCBf4CAf3yCgoCCgH6AfHmBg4CGgoB+f4OAgIF+gIB+gH+Cf4CEfH+AhYOBjICAgIGAgH+BgH9/hIB+foGAgIJ/f4F+fYCBfoCBf4GCf3+Af4CGf4CAgH2AgImBgn6AgH6Df4B/gH2BgH6C
gICAf4GAgX+Af4GDgYJ8f35/gICBgIGDgIWDgIGAgYCCgn6AgYCFfn+CgYCDgYCBgICAgYGBgIB/f3+AfX6AgICBfoCDfoKAgIGBf4CCgHiAhYCGfn5/foCBgH+BgoCAg4CAf4J/fn98f4GCfX+AgX9+goCBgo6B
f4GBgH9+g3mAgH2BfoJ/hH9/gIF/fYCBgoF+fn+AgICBgIB8gH+DgYKAgIeIf4GAgoCAgICAgICAgYKCiH+CgYB5gYOBgIB/gIF/gIKAe4B/gIKAg4CEgH2AgYKAh4CAgIOAgX+AhXqKgHyCgH+Df35+gIGDgICA
gX+DgH+Ag4KBf4CAgoZ+gIGAf4CAfoCAf4OCgICAjnmAgIOApX+AgICBen+DfYB/fn6AgIGChIV+gIGCgYCAgX+CgIB+moCCf4OAgIB/gIKAgIB9foF+f3+FgICAgIB9foCBgYCAgYB+fn2Dh36BgICBgICBgH+B
fXp+fX6Agn6AgICHfnl/gH+BgH6AgYCAf3x+gIJ/gICCgX+KgoJ/gIB/gIeAgYCAgIB+foOAhoCDg39/gHiAgH6BgG2AgH99gYKCf4B9gYCLgIKBgIF/gIB+g3+AgX+BgIB9gIJ/fn97goF7gICAgIGAgIOBi4CB
foh7foCAf4F/fn2BfIGAf4eAfXyAgIJ/gH2AgICAfX6AgX2CfICCgYGAgYKAgIKAgYN/gICAgYR8fYCAgoR/g4B/gYB/gYCAgIB8f4OCgICGgISCg3+CfoGAgoGCgH96g4CBgH5+gH6Bg4F/gH2Af4h0fYGGgIB+
gYB9gH6AgH+AgH+AgH2BgYB+foKAhYCAe49+foKAg4GDgYGFgoCEfX+DgICAf4CBfYGBgn9+foCAgIKAgICAf4CAfX+Ae4B/gIGCgoGAgIJ8g4B+gIB+foJ6gICAgn5/gYB+hYJ+f4KAgX+AgH9/gHqQf4CBf31/
gI5/gIF/gICDgH2BhYCCgIB7fn1+fnp/gYB+gYCCgH6Cf4F/gYB/gYB/gIKAgICAfYCAgH+Af4CAg4CAgH2AgH59fYCAgYCCgn+BgoB+g4CAf4B/fH+BgH19gH2Aj3+DgH9+gIGDf4CAgIB/gIJ/gYODgIN/gYCG
gIB+gYCBgIKAeH6AhoCAgIGDgIB/gICAgoCDgXyCg4F7f4B+gYCAgIGAgICAgIF/gIF+gICAhoGAgIGAgn+BgH+Bg36AgIB+g39/gX2Af4B/gIKDgYJ9fX6Af4CBgIB/gn6BgX9/gIGBgICDhH+CgoB+gICAgn+A
f4GAgHuDgYCAhICCgn+DgoCAf4CBfYB9f4GAeICAgn6CfYCAf32Af4J6gH57f4J+foV/foCBgYCCgH+CgYKAg36DfIN8gH+BfYB/fX2AgIB/gH97f4CChIB+gn+Af4CAgICAgIOCgoWAfoGAg4OAgYSBgX6AhoOA
gISAgICEfYN/en9/f3+AgoCAgX9+fYF/gIGBgn58fIOBdYGBfYF+fnV/ioB/gIF+gH2CgIGAhH99foCCf4CCf32Ag39+h32AeYKCgHl/gn1/fn6Bf4GDgIGAgICCgYCBgYOBf4F/f4F+foCAgIGPgH6FgYB7gXp/
e3+AgICAgH5/gH2Df4GAgICDf4CBgn9/foCCgH+BhIB+gICAgIKBgICBgn9/fIR/gHyAgH+DfICAgIB/foCAgX+BgYB+e4CAgYB+gYGAfn5+gYB+f4CFd4SBgIGSgH+Bf3yBf4B9g3yIgYGBfn+AgIJ+gIB/fYCB
gIF+gH+BfoGFgoCBgX2CgoJ8gYCAgICBe39/gIGDgYB/gICAfoCCgH1+g399gIB8hYCAgnuCgH2AgX99gIB/hYCAgYCAgH2AgH2BgIOAgX9/f3+Df4CCiISAgHqAf4GAfn6AgoSAfH5/gH2BgIKAgYWAgHh/fYN/
kXx/gHyEgICCgYCDgIGAf4CIhYCAgIF+f4CAfoGCgIB9f4CBgYB9fn+Af319gIKBgICAfYGAhn2AfYCEgX+Ah4GDgIN9gICAfoB7gIaAf4CDf4SAgH6AfoCBhICGfoB2gIKDhX9+g4B1gYCAf4B9gIGFf35/gIGB
gIOAd4KHfYKBgYB/f4CAgICBgX+AgH5/gIB4goOCgH6CkoB/gIKAgH5+gH+AgIKAf4CAf4F+gXuAdoB6gX59gIF/f4CCgIR+gIB/gYKCf32AhYCBg4CAd4J9gICBe4OCgoCAhoKFgIB6gH6Df32Ag4OBgX9/gH9+
gYCAfYGAiYB+gX+Bf31/g4B/gYJ8foGAgICAgIKAgX+Cf4B+f32AfYGAg32Ag4B8gX59f3uDfYCAhIJ+gIGJgoCCgIF/hoF0gH6BgICAgICAf4CAhoKAgIB/f4R/gICAgoCBgn+Nf4CBgHx+fH+Af35/foB+fYKA
f4B+f4GAh32AgH2EgYB+goCAgH6BgIR+gICBgHyAgYSCfn9/gYKAfYKFgYB5gYCAg3yBhICAgIB/f36AgIGAgXp+gICAfn2AgIGCgIOCgH99gICFgIB9gIGDgYGEgICAgH+DgoCAgn+AgYKAgYiAgYJ/fniAgYCC
gYB9fnx/goF+en6BgH+AgX+BfH59iH1/f3yAgICBfoCAgICFgYCFf4OAgIKBgn9/fn9/gICAgICAf4CBfH6LgH+Af4B/f4CAeICBgIt9gICAfoGAf4GAgIV9gYGAgYGBgICAgICBgYKGhH+BhX+BgoB7goCAg4GC
goCBgICDhYF7goCDf32AfYCAgYCAgIGBgH59gX6Cgn+BgHaAgIJ/gHh/e4B8fX+AfoKAgH6AgXyCgICAfYKAf4KBgImAgIWAgIB+gIOAhIB+gIB/gIKAf318gH6DgH+AgIF6gH5/gIGAg4CAgIB/fn2CgH+DfYSC
gYCAgYCDgIKAgYCChH6BfYN/gIB/gn6AgYB5gIOBgIGAg32DgoGCgIB+gIB+f4CDf4F/gH5+gH5/gn9/foCEg4GCfoCAgIF8fYWAf4F+gYCAgYKBhHh/goSAf4Byf32BgH+Cf4F+h3+AgIF/gIGBgIB/gIKAfH2A
gYN8g3yCgIGAhX+JhoOAgH6GgYCBgYB/hYB+eH9+gIGCgICAfH18gHSAfn1/f36Bf4F9hoCBgH2DgH+AgYSAeoGAfoF/gH56hIGDgYF9gn6AfoCAfoKFg4CAgX6AgoGCf356hIB/gYKAf399gIOCfoCAhX+ChH+E
gH2AhICDgn+AhX2BeHx/gYF+f4GEgXp/fIGAgH2AgIB8fYB/gHyBgH+AfX2AfoCAfoB/gIGBiICBgn56e4SCg4OAfH9/fn+HgIV8gH2Af4GBf4F+f4GBf4GAgIF+gYl/gIOAfIGDf4J/gIF6g4SJf4OAgX99gIV+
goKBf358gIB/fYCAg4CEgYF/f4CBfH6AgH+AgICDg4CCgX6BgICAgoCAg4CBgX6Ac4B9foGBf4CAgIJ+gYOBgIF+gYOAf4CCgYCDgn+AgICCgIKAeoF/f4CGgIB5foCAf4B/gYCAhYCBgH9/gYGCgoGAgoKBgIB2
gIF/f4B/f399gH99gISAf4F/f4GAgICBf4CDg36Ae36AgYCAf4B/gH2AgH+AgH96gIKBgYGBgYCAg4OAgIKAgIV8foB9gIB9g4CAgYOAfoCBgXyAgIOCgIB9g4KBgIF+goCCgIR/gHaAgICCgX+AioB8g398gICA
gIB/fn9+gIB/fn+AgIKAfYKAfoB/gICAgXuAgICDfoB+hICBgX+BgICAf4N9goR/gICAgIKAgH2AgoCBg4CAgYCBf4CAgoB/gIB9goB/gICAgYOAe4F/gICCgH6CgX5/g36AgIJ8gICBe3+FgH99hIKAgICAfYCD
gH1+gH+CgIJ/gH9/g4CBgX95gICAhX+BgH2CgICAf3mAgIGBf4B/gH+EgH2AgoGAgX54fX2AgHyDhICAgYSAgHt1f4GAhIB+gICBgIKFfoCFfoB8gYKCgICAgIF7foGAfnx/fYKBgIGAgnyAgYGAgYKAf4B+gIGA
f35+gIGBgn+AfoGAgYB/gIGEgH59gIF8foCAhH6AgYCAgH9/gIGAe4CAg3+AgISKf3+AgH+Af36AgYKAgICAgYCAg4CAgIGBfX6AfX2AgIB9gIB/fICAgn+Ag4F8gH54gIqEgYF7gIJ/hX+Dfn16gYB9fYCBgICB
gIB/f4B9f4GBcoaAgICAfYCCgIB9gICAgICAfYGAhX2AgX+AgICAgH2Agn+AgICAg31+gICAgYB6h4CAgICAgXt+gICNhIGAgYGFen+Cf4OAgX+Af32AgYB/gICBgn+Dhn+Ae4CAf36AgIKAgIGBgICAgIB/goCA
gIB/gYCCfoB3foCAgICCgIB/gIR+gn91gICEgYGDgn+AgICCgIB/gICCg35/gYeEfX6AgIR7gH+BgX1/gYGBgYJ/gICBgYB/fn+AgIKCfYCBfoF+e4CAgoB/gICBgH98gH6BfoCBgIKAfX2AgYCAgYB+jYCAfICA
goB+gICAiIF+f4KAfoGCgICAf36BgGyAfYGDgH5/gIB/iX+AfoOAgIB7gIGAgIGBgIOGgICChIyAg4OBf4B7gICAf4CHgICBgX6Egn6AgIGBf4GCgoCAf4GAhICAf36DgIB8gIB/goGDgIJ/gYGAfomAgIGAgYGB
gXqAfn99foCBfn6Bd4F/gIB/foGBgIB/gX59fYCAfn1/gH6Bg4R/g36AgYGAgYKHfoF/goKAgXuAgn+Cg3+AgICCgH+DgH2AfoB+f3+AhICBgH+Agn6AgIB/e36Cfnx/gYCBgYGDgH+AhIJ/fn+Bf3+BgH+Ah3+B
gICDgH2DgoGAgIKAgICBf4J/g3+AfoCHgIN+f36BfoB6e4CBgIB+f4GAf4CAgH9+gIB6g4CBfYKAf4J+hYKAgIB9gYCDgIKBgH5/gYCAgH6BgH5/gYB/gIF+gIWAgX+AgH2Dgn+Af4GCfIB/hISCgYKAf4B/gICA
f4KAgoaAfn+Af4CBfn19hIB/gYCAf3+BgICAgIF+fYJ+gH+CgICAgoGAhIB+gICAfIB/gICAg36AgIOCgYB7gYCAfX6Bf35+fYGBgH6BgX2CfYGAgICCgICDgIGAgICCgYB/f4J1gIOEg3+Bf4SAgX6AgIJ/gICA
goKAf4CCf4CAgoCAgH15doGAf4CAgH+CgIJ+g4CBg4GAgoCBgICAgX9/gH6BgICAgIB/hH6BgH2FgIKAgYN+gH6AgICBdoB9goKAf4KBgIZ8fX1+gnx/gIKDf4GBfn+AgIKBgX9+f4GAfIJ7gYCAgoCAfH+BgHuA
gYCAfoB/gH9/gYBzgHyCjoGAgICAgYF/gH5+f396gX95fYKBgIKCd4CAgH9/goGCf4CBgH+Ef31/gn2BgH1+gYGAfoKCf4WAfn59f4B/goJ/fXp+f4GGgIKBgICCf4eAgIB/goB+gICCfYOAf4SBfoCCgIGGgICA
gIGBgYCAgICAgYOAf4CAfH+DgH6Cf4F/fYV7gIV7gYJ+gn2DgH+DfYGAgIaAgIKBfH1/gH6Cf4KAgoF/fYCEgXqBf4B/gH+Af4J9gH+BgIKAf39+gYCBgYCBin+CfoOAgn59gICAhICBgICAg4B/f4GAf4B/gIB/
f4GAfoB/gICAg36AgH6AhoJ+f4B/f4B+gIiDfYCAf4OAfX9+gXuGfH+AgYCAg4CAgICCgn+CgH2BfX5/f4GDgIB7gIOAgYeAgIKAf4CCgoB+gX6AhIGAgYKAhn+DgH+AgH6AgoCBgH6ChoWAgnyAf4CBgoGHhIB6
gIGEg4GAgH+Af4B+goCBf39+gYGDgX2Bf31+f4B8gIGAgH+Af3+BgH99gYGBgIB/gYCAgH2GfoSAeYCAg41/gIGEgH9+gHyAgIh+gIF/h36Cf36Ah3+DfYKCfoCBgIR/gH+BgX2Af4GAf4CCfoGAfoF/gIF/f3uB
gn+AiYJ/gYCAgIN/goB+gYWDgn2AgoJ/gX+Hen+Af4B/gn6Cf4GEgYKAg4CDd4B+hIKAgIB9fICBg32AgYCBgICBgICBgoCAgIh8gYGAhoCAgoGAgIB/gH+AgIB+gYOAgICAf36CfoB/fYCAf4CDgXyAgHl/goGB
gHt9hIB/gYOBfYCBfn2AgYCDgIGLf4F/gIKAf4F8gICBfoCDgICCg4B/gICCgIF/fX+AgIGEeoGAfoKAgH+AiYB+fICEgIB/gH6BhX2Bf4F8gYJ8gH59gn+AfIaAfoCAgICCgH5+f36Lg4N/gIB/gH6AgYSAgIB/
hICAf36AgYB/e4CBgYGBdoB/gICAgIOBe4V8gIB0gICAgH+AgYCCf4CCf4J/f4eDgIGAgX+Af4KBgX9+gH6Bg4R+in99e4OAg4N+foKAgICDgICAgH+AgIGFiICCfoR4hX9/goKAiYSAgIKAg4eBgn19gH1/f35/
e3+AfoF/fIKAg4SCgICBgH9/fnt9gIKAfn1/goB/gYCAgX9/j4GAf4J/g4F+gH+Bg4GCi4J/gICBf4F/f32Ag4CAgIB8gnuAgX+AfX+AgHyAeYCCgIF9gH+Af3+Ef32Bfn2Af4ONgYB7gH2GgH2AgICAgH9+f4CA
hIB+gImAgH99f36AgX+AgICDgIKAhHyEgYaAgIGAgIJ2fn+BgICAgISAf4CAgX+AgX+CgH59gYCAgYB8gIF+gYCBgICBgYCBf4B5gIGBgHeBgIGAgICAgH+AfoCAgICAfIGAf32BfX6AfICKg3yAgYF1g4CDgH6A
f4SBg4CAfXyBgIGBgn+AgYB/gIR9hIGBgYCCgH+BgIOAfn+BgICCgICAgIB9g4GCgIKAgH6AgX6AgYB6gIKAfoGAgYOAgH6BgICAfX2Bg4WDgIOAf4B+gX+CeX9/f4KDhoGAfYOBhYCAgICAf4B9foGAgn+BgICA
gH+DgYCAgYF/gIB9gICHgoN9gn+BgYCAgH9/f4OBgIB/gICCfoCHgIGAgX58gIB8foCAgIOGgICBfX6AgoF/fIGEf39+g4B/gICAgn+BgoGBgHaAgICAf3qAgYF/gIB+gH+AgH6CgHx6hIB8gIR/f4F9f39+hYGC
gISEf4KAgYKAgXyAgIB+f4KBhH+BgH+Bf4SAg4GAgX6Af4B/e3+AgYB/gH2AgICBgIB/hX+BfoCAfoB9gICBgH+AgIB9gH99gICAfoCAhYGAfoJ8gIKCgoB/goCCfX+DhoV8gn+AgH+bgoCBg4J/f4CCgYJ+hIF/
e39/f4CAgYF7gYB+gIKEgIB/gIJ/hoCAf4CDgICAgH+Af4qAgIR6gn5/gH5zf4B/gICAgYCBgIB7foCIgICAfn6AhICAg4CBgIaAhIB8fYB8iIF+fYGAg4eAf32AgniAf4GBgoKAhIF+gH+AgH+CgYGCfn9/gYCC
gH+BgHl/gH6Gfn6BgH6Df4GAg4GDf4KAiIR9foGAf4J+eIF/foCCgnt7fYGAf3d/fn99gH18d3+DfIaCf4CAgH6AgICCgIuAhIB8eICBgICGhIGAfoCAgYOAf4B8g4OAgXqAf4GAgHyAgYCAgHiAgIF8e4CBhICA
f4F+foGAgoCCiH2AgIGBg36CeYCAgIGAf31+goB+fYCBfYGIfn+BfYB/g4CBgYF/f4GDgH1/e36CgYCAf3iAfYWLdoCAgIJ7gIV/gH6DgYx/gIB5gIN+gIB+fICAgn6AgIGAgIKAhIOAgIJ/gICAgIGEgIGAf4CA
fH+AeYCAgYGBgHyAhH+AgIGCgIh/gIGAf3yAf4CBgICAgoGAgIB+gYCAgIKAf3yDgIB7gH6AgIGBgIB9f4GAf4J+gIGBf3l+f4KAf4B9f3SCf3+AgIB/gH6CgoB+gHyBhYF/foCBf4CAgIB9g4CCgIGAgIR9hIF/
f4CAgIGAgoKAgn9/g4B+gIOBhYCAg4CBgoB+gIGAfn6CgIB/hX+AgICAgIGBfn+Af4B/gIGBm4B/gICAgIKFgICAfH2BgoF+gIJ/gH6EgIB/gYGAgICBf4OHg3+AhH+BgH6BiH5/hn+DgICAgX6CgIB+fnuIgIKA
f4J7gYV/f3yAgH6Ef4F/joCBhIGBgn+DgICAgX5/cYSAf4B/gn6CgIB+gIKAgH6Afn+AgIB/f3+Bgn6AgIF9gIJ/gYCAgIGAgX+AgX97f4CHgICAgIKAgIB/gIKAgH9+fYCAgH6EgH6AfoF/gICAgn+GgYV9gICA
gYCDgIiDgX+AfYCAgH+Dg32AfoB8foCAgYGAgIN9f4CAgYCBgICCgYCAgXyBfnuBfoB+dYF/gYCAgICAgH2Cf4CAf4GBgIOAe4CBgX6AhYCCg4iKgHaDf39/gH9/f36Afn6Bfn6CgICAgIF3gICCgYB/gYCDfXyA
gHyCgICCgICBgIF9f4SGgoKAgIB3gH6AgICDgICCgIGCgIKKgICCgXp8gX+Af4CBdH5/f318gICAgoJ/g4GAgH9+gICBf4CEf4CAfoKAf3yBgICAgYaCgX+Cf4GGf4F9f4CDfX+BgHyAg4B/eoiAgIKAgIB/gH+A
gICAgIGAgn+Agn+AinyAd4KBf4CIfn2AgH+BgH6Ag4GAfX+AfnqAgIKAeH+Agn+DgYOAgoB8gIOBgH+CgICAgICBgIB/gIF8f35+fYB/hoGIgX6Hf3+AgIKAfH+AgICAgIR9gYB+g4F9gH+AiICDgH6Ag31+f4B/
gH5/fIB/gICOfoCAgIB+f4GAgn6Af35/gIKAf3+AgH99g3KBgoCEgYGAf3yAf4CBgX5/gYCAf399g4h/gH6Bf4B9gIB8gH19f3x/foeAgHx/foGAg4KBgICBg4KCgoSChIGCgHmBgIN9gHyAgn5+gIGAf4N+g3p/
f4OAgHiAfIaBgYB/gYSEgX+BfoKBgH+BgIB/gYKAf4F+gYCFgX+AgIaAgH9jfIGDgI99fnqBf36AhH9+f399goCAgX6DgIGAhoB/foSAf4SBgn6CfoCAiIODgISAgYCChIOAgoB7gYB+gIB9f4F/gICBhIB+gH9/
f4CCgIGFfoSDgoN/fH9/gX9+cYN/gIB8e4CAgXp/gICDgoeCgH1/gHuDgYB+gICBgH9+foGAgIB/gYF9goOAgYCAf31+gICBf4OAf4CAgH9/gIWEgoB8gH5+gIB9gYGAgYB+fX+DgIKAgISAgISAgn9/f4CBfoGB
f3yAgYF+gX+Jf4V9gYCCg39+goKAgoiAfX6AfIN/f4B9f4B8hIF/gYB/eICAgH94gIV7f4CAf35/f4CAgn+AgIOAfn+BgIOCf36Bfn2Df4KDg32BgYCAgIB/fIF+gIGEgX+BgYCAg36EfICAf4CAgH6AgIB/gX2B
f4CFf4SAgIiPeI9+gYCAf4KBgH+AgYB/gYR+foCCgYGAf4CRg4GAgoOAgn2CgYB9gIKAgIGAfYCAgIB/g4CEgH9/gH6AgIB8gICAgn6AgIGJgYKAhXd/gX6AfoCCgH5/goCAgH98gHmCf4CAf4B/hYB/i317f4B/
gYGAfod7f31/g4CCf39/fX1+gX5/f4B+gH+CfXZve31+iX+Agn5/fIV/fnyAfICAgoF+f4GAgYGAfn97hHyBgYCAgICBf4SEfoCBgH+EeYGAf4CAhoF/eoCBgH9+gISDhIGAg4GAgIB9foCAfoSAgICAgICBgICC
gX5/fXmBf3+AgIV7f4B+gICAf4KBf4GBgX+AfoKBfIB/gH5/fIB7f3+Agn6CgICAgYB9f4GAgIB/gICBgoCDgn+Ae357goCAfoGBgX6Ag4SAgX9+f36BfYODgIKCgICAgIGAgIB/hYCDfICBgIOAgIN8iIF6goGB
gIF/gIB9foKAgX6Bf4CAhYJ+g3yBf4CAgICCgICDgICBgH99f4CAf3qAgn1+fIB+goSCeYCBgIGBg3yFgoGAgIh+f4B9g4KCkX+Bf4B+gIJ+gH+AgIB/gICEhYCCgICFgoCAenx/gICBgIGBgH5+gIKBgIaCgn+A
hXyAgH6LgIKPgX9/gXx3fYR9gH+AfoOAfn9+gH1/dIB9gH+Ae4B7gH9/hYCBg4CAgICBgIB/iH+BgH+AfIB/gnl+gICBf3+AgIKAgICAf3+Bf4B/hIOAgoGAg4CAgYB9gIF9gICBg36CgH2BfYKHgX6AgHyBdYB1
foGAf3x8gYJ+fX96gnmBfoCGgYCBgIF/f4B/gYJ/gH+DgICAgIGAgIGDgn9+hYB+gX52foSAhH2AfIJ/gICDgICAgYB/gYCAen+DgICBgYCAgYCAgIOAg4F/gIGCgYCCgH98gX+AhIB+f3+AgH5/gIOAg3+Afn+B
gX2CgIF/gHmAk36AgYB9gIKAg4CAgYF/gYGAgYGDfX+EfX+AgIJ/f4OBgINzgH6CgIGAgn6FfX19f4CAgYKAgICBgX+AfX6AgICAf32Cf4CAgHl+gH6CgoCAf4B/eoGAgoCAgYKAfYB+f4B/f4CAfYCDhYOBf4CA
gICAfo2AgIB+gH+BgICBf4B/gICAgIGEgIF/gH2AfoGAgYCBgYGBhoB/gYB9f4B+f4GAfnyAhYCBhXt7gHuAiYB8gX9+gICAf4CBgX+DgH+Ae3+AgH6AfoCAgYN4foGAfoCDf4GAfICCgH9+gIeKgIOAgIKBgIB/
f4GBgICCgICBfoGAgYCAhYGAfYB9goCAgX+AfoJ/gYB/gX6CiXyDgX2DgX6Ah4KRg4B/gIF+gIaDgISAgX+Bg32AgoB+f4KAi4KBgn5/fICAgIKAhICAgH6CgICBgoOAg4B/f32Af4CAfYCAln6AgYCAgH1/g4CA
gH9/gX9+fYGDgYGAgH+AfYCAgICAhHt/goKAgX9/gX+Bf4B/fIGBhISAgH+AgYV9gX58goCAgoKAgoOAgn+CgoKBf4F9gICAkH+AgH+Af4SAgICAgICBgYCAgXh9fIJ/gH+BfX+Agn6AgYCAfX6BgICAgICCfoF3
gICGf4CBf4CAf31/gICAf4CCgYB/f4Z/fYF4gIJ/gIB/gH6CgYJ6f4F9gH5+hX2CgoCAfoB/gH+AgICBf4CAgoCCgICAgIF/iX97gIF+gIODgYCAf4R+fICAf4B+gH5/fYGCf4KEfoCAgICAfYB9gH2BfoCCgoCA
gIGCgICAgIKAgIB/gH+Afn2BeoN8gYF+gH5/gH+AgH6BgIGAgISCgYCAdoGCgICAf4B+foB+f359f3uBfH+Af3+Cgn99f3uCf4GAf39/foCAf4J+goKCgX5+gIB+gX9+goCAeX6BgIB/gn1/goR9hX19gICAf4F+
foCCgYCBgYGJgICBgYCCgYGDgYGAgYOFgYKCgIB/gICAgH9/fnt9f32AgICAfoKBfYKAgICAgoSBgYCAgX2IgIKBf4GAgIGAgICAgYCCfoGAgIKAgIB+hH2AgIF/foB9f4B/gIKAgICBhnt+gIJ+gH6BgH6BgX18
gH6ChoCAf4OAgIB9gYF3gH6GgYKAfIGAgIF/gIB/e4CAgICAf4CBgIJ/gYKAgXyMf4SAeYGAgICDgIF/gH1/f4B8gIKDgoOAf4CAfoGBgICCgoSBf4KAi4CDgH1+foCAgn+Cf3+AfoKAhX+CgICAf4F/goCAgYGD
fIGCgoF+f3+AgIB+gIGAgoKAf4F8foB/gIB8f4F/g4GAgH+Afn9/gIJ9gYGBhICAfICFdoCAjX+AgH5/hIR9e39/fH97gIR/gICCgoF/fICCeX+BgYCAgYKAgYCAgIB/gH6AgICEgIB/hoCAfoGEgICBhIN/gH57
hIWAgIJ/gZOAgICAgX59gICCgIGChX+AgHyBgIGEgH9+gYCCgIGCgH6Af36AgoKAgYZ+fYB8foF/gXqAfoCAgIF+gISAgIGAgICChIGAgIGAgH6Bg4CBf36AhICBgYCBgX6BgnqBf4KAgIGDfoCDgICBfX58c3+C
gYF/g4B8gICEhoCAgIKCgYKBg4KAfn+AgICBd4CAgH19hYCAf3+EgICAh4CAgIB+f3+Cfn+AgH6CfoGCgoCFgH6Af4OCgoKAgYOBg4F+e4B+gYJ+f4CAg4GAgoCCgoKAgICAf3+Ef4CCgIBuf4OAgIh/f4CAgIKA
fYGAfn+CgICAgH5+gn6AgH2AfIB/gIB/f4CAgIF+gYB+goGAgIF+gICAgX5/gH1/foGBfoCFgISBgH9/gYiAfX+DgJCAgIJ+g36AgH6Df4qAfYCAgICCgIB+f4CAgYCAgYSAfn+AgIF/eoCCgH2AgX6Bg4B+gH2F
gYB+gH+AgYGAf3uAgYOBgX+AgICMe4CBgX6Eg399gImAgYB/fYF+gIKAgIGAgHqAf4CAf4CBg4CAeoGAgX18gH2AeIB/gICAf3+AgICAgYCAgYKAgH2Be4KDf4CBfX+AgICCf3eAfYCBfYB/hoCAgYB+g36AgH5/
gYGAgHSAf3+CgICAgnp7gXt+goCDgId+hH+Ag4B/gH+BgH6AfYSAgIl/fYB/gn+AgIGAf3+AgIGAgYCAf4B/fIJ9goKAgICAgX6AgICBgIGAgH5+f4KDf4CBgYCAe4N/hIGCf4N/hoB+gH6AgX19fYGCgoSAgYOB
fn9+fn9/g4N+f4F6iICAgICBgIGAgIGBfoCAgIF8gIGAgneCfYCBfoKAgIB/goGAgIKDgYCAgICAgn6GgHx+fYSAhn2Af4CKfYKAgH+AgYOAg4CDgYCAfXp+gYB9gIV+foKBfYKAfoCAg3yAgoGCgIKFen9+iIGD
gYJ8f4GNgIKDf396gH+BhYCBfoGAgX6AfoGAf3+Ag4d7foCEf4CBgIB+f4GAhH+CgH6AhXh7gYCFhYN/hYSAgXiAgoGCgIGCfoCAgICDgoB8e4B7eoOAgIKAgIGAgYKAgX99f4KBf4B9fYWAfoCAgod+e3yDgYSA
fn2AgICCgICAgHyAYIB/hH9/gH18foN/hICDf4B/eoV+g4B/f4GAgICAf4B+g4CAgX+JgX6Ag4CBgIKAg32AfoFzf36AgIOAfoB/gIB+e35/g4CAgIB9goCBgIB/gYKAgHuAgYSAf319gYKAgX5+f32AgIV+fYGA
hoB5fICAgYB/g36AgXp/gIB9gH+Bf4B+gYCBgX+Cf4F/f4GAgH+BgICAfoCAgX1/hIGAf4OBgYCCf4B/foCGgH6Af32CgIGBf4B9f4Z9gICAgH+BgX+BhIGHgX2Cf3uBgYJ+fn6AgYKChYCCkoaBfIOAgIB9g35+
gIGBfYCCgYKAgoGCcICDgH+CgICAgICBgIB9gHuEgYGDgX+BgIGAfHiAgICAg4CDgH9/f39+gH6AhoCBgH6ChoCBfoB/gIF/gIN/gH+AgIKCgH9/gYF/foGAf4CFfo19f32DgYCCgYJ/f4J/gH5/goKAhIB/goJ+
gX98gYCAfYGAgYJ/gICTgH9/hn+Afn2CgoJ+gIB/gIF8goB+gH2CgIWAgIGAgYqAgIGDgH6AgIB6gIGAf4CDfn6BgICAf4GCgIB9fYKBfoaBgH9/f4CBf4CAg4B/gIB9gH5/fn5/gH9+f3p9fn+AgIB/gIKAgIB+
gH+AgHl9g39+e3uBgIB/gICCgIN+eYR/foGAgYCCgYOGfYCBgIB/gICCfX6FgIGAfYCCgX6AgYB9f4KBf4B/gn97g4aAfYF/f4GAfoCAgoR/gICAgnuAgH+AgICBfoB/gICAgYJ/gHiAgYCDhX+AgHx+gIB5gH6L
gICAf3+FgYCAf4CCgIF+gYCAfYCBgIF/gIB/gYF4gYB9foB/foGCgn59f4CAf399gIKAgICBkICAgIN8gYCAgIGDgYOAfIB+e4CFgX6BfIB/gYCChYR/gX6Ae4WCf4CCf4CBgIB/gH+EgIB9hX6CgIZ/gYB/gICA
gIKAgH+AgHmAhYB/gYSBf4CAgIF+hH1+foCAeoCCgoB+fYGAfn59foB/gIB8gICAgoOCfI1+gH+AioCCgIKBg4CCfnyBfoCCgICDgICAfoB9fIKAgH6BgIV+gIB/f3+AkICAgYCHgoKAgoGBgICAfoCCfYCAgoGA
h4CAgICCfoGGgH6Bg4SAgH9/f4CCf3+AgYOAdn6BgHyBk4GAf4GAfYKBfoB9gIF/f4J3fn59gIB9gYB/gYCDgIKDgH2AgYGBg4CAgH2BgH6AhX9+hXuDdoCBe4CBgX1/gH2AgoGBgoOAfYKBg39/gH6AgH98goSG
gIF/fn9+fYCDgX59gIB/goB6eoOAgH+GgIJ+fICAgIB/gH6AgoGAf4CDgoCBhYSAgIF+gYB/iH+Bf3+AgoCMgH6AfoCCe4WBg3+EgH+Ff4KAgYCAgX5+gXl9gHqBgYGCgYB9f4F/gYCAg4CNgX+Agn+AgYF/gIB4
hIGCgn+Ef4GCf4CBgH+Af4F9gX98gIF/gICBgHyAhIKAf36Agn2CfYCCf399gH6Ah4GAf4CBgIWBgH1/gIGAgoGBgYGDgICAgn16gICBgIB/gIKCf3+BgH+Bf4CAgIB5f4OAgX9+f4CCgIB+foF+g4KDf4B/gIKB
f4WAgISAgX5/g3mEgH+Bg4OAf3t/gX18gX+Gi4B/fH+BgYKBgoCBgIGBh4KAg36Dfn+AgoB+gIOAgYCAf4CBfYB+gH+AgoCCgYCBgIGQgYCEg3t/gH+AgH+Bg4CAgICBf3+BgIF5g4CBeoKAgICAgYV+gH9+goCA
gHx4g4F/f4CBf46Af36Afn6BgYCBgYF+goN9gYKAg4F/gX+Df4B5gYKAgoJ/goGCgYCDgICAgoB/gIB/gIGAgHx/gIB/gYJ/f4CAf4CAgYCAgH6Cg4CAgYCBf4CCgICBgIaCf4CBgICAgH2Af4B+goWAf4KAgIGD
f4CBf397go2GgYB/f39/f4SCgYKBgYCAfYOBgICCd4KAgYCAf4GGgoGAeH58foKAf4B/foGBgYB+f32Cf4J/f36AfX+AfoGAfoOBfn+Dfn6FhIOCgH9+gICAg39/gIF7f3x8hIKBfoB9gH9/gIGBgX6EgISCf4CC
gICGgH+AgYCTfoCBf4CAgICCf4B8f4KAgH9/g39/gH5+gn2ChIGAhX+AgH9/gIGBgHx8f4CDfYCAgYKAgH+BgH+AgH2Fgn+BgHx+f4WAgIN8gIKEgIKAgIKAgYN/e4R/fn6AgYCAf36CgYGAfX9/hICAgICBf3+D
gIGFeoSBjYCDgH+AhX1/goF/gX+Cfn+AgICAfoGBfoGAgX9/gICCgICBgHqAgoB+foKAfXd+gX+DgH5/gICJgX19gn56g32CfIF/gYGFgYGAgImAgIWDgXyJgH+AeICGgXuCgH+BgYCEe3+CgIGAhICEhIZ+f4CB
gIF/gH6AgIN/cIWAgH57gX+Dgn9+goGCgYSAf3h3gYGBgICAgIKAgICAgIGAgICAgICCf4GFf4CAeXyDgH6BfoGAh36Ag4B/gYCDfICBgIB4gICBfoKBf4CDgICAfn1/doB/gH1/gHt/gX1/gX+EeoB9gIOAf4CA
foGGgIB/f4B/gIB+gICAf4F+f4CEfH+AgIN+g3+BgH99foB+gIKAgoOBgoKAgYGAgYGAgICBjYCDgIB/gX5/gIB8f4CAeYCKgICAfn9+gICBf4CEf35/goB8gICBgH6CgYN+goSBf35/gH+Ef3+Af4CCg4CCgICD
gYF+goB9gH+Bg4CAf4B+gZCEgH57gIF/gH2BgIqBgIF/gH+AgYCAf4SAgIR9foCBf3+Ff4CFgICBf36DgYSAfoCAg39/gYB/f3+Bf3+BgH6CgYCAfoaFgH+Bg4CBgYCBgIiCgYGAgoGDgIBof35+kIaChYCAgX6A
gIaCgICAgIF+gIKEhICAfoGAgHyBgX6BhH6BgIGAfX5/lICAf4OFgH+HgIB7gYGAhICBgICBhIB/f3+Af3+BgH5+g4aDgH2DgX6FgX6BgICCgICAgICCgIOAgH99f4B+f4F9gX+AgYKAe4N/gIB+gX6AgIGJgIGB
f4B9goB/gH9+gH6AgIB/gYKAgIGIg4CCgICAgYGCfX6Af35+hYCAgICCgIKCgnmAg3+AgH+BgYCBgIF+fn+BgICGgYOChISCgIGAgIOCenyBfIKCgIKAgH5+gIJ+f3+Af4J8gn+Agn5+goB/iIF+goGEf3yAgIGA
goGBgIOAe32AgH2CgoGBgIR+e4CBh4B/gH+Gf4F8f32Af4CBf4GAgIB/gYKAgIOAd36DgICIfn6Ff3+AgICAgIKAgoF/foF+gn6GgH97gIaAgH9+gHt+fYCGgIJ/goGAgYCAgICBgYB9gX+AgH+EgIF/f36EgHx+
f4CAgIGDgIB4gIGAhH9+gH6BgICAf4B/gIOAin1/gICAgnx9gYF/gICAg4B8hYCAgX2Cgn5/gYCAgIWBgXmBgH6AfYCAfICAfn9/foB9gYOBf4B+gn+Ag4CBfXx/gYl/gX2BgIN+gYOAgICAgICAgIJ9f36Cf4CC
gIGAgICAgYOAgYd5f4CBfoB9fZ6BgIB8gICAfoCBgH6Ag4OFg4F+g4OAgH+Af4N/fn5/f39/gYCAgIKEgIB/foF+gIF/gH9+gIGBfn6Afn9/gH1+gnl/gICBgIZ/gICAf3+AfoCAgIKAgH9+fYCAgIKAg4CAf4CB
gH+AjH6Afn6Bf3+BgICAgIF8hH+Af4GAgH6AgX+Af4CDfoCAf4F8gH6AgYCBgICAgHyAg4F8hIaAgICBgH9/gICAgIB/gYSAgHiDgIF+g4CAgIZ9gH6AgoCAgICEgICChIF/gICAgoSAgICBfICBgoB9gH+Cg4CA
eoCEgICCf3+EgYKCgoCBfH9/gYOCf4GBgH9+gIGAgICCgIGCgX+CfYGAgH+AgHqBgH1/gICBfX9+gH6Af4CEgoGAfYKAgYF9gYB+gH+Bf4GAg4R/f4CAgH+AgX57f4GBf4GAgICBf31/gICAgIF+goCAgn+AjIOC
f4CAgICAgIOAgoSBhHmLgYGBgYCAgH6Hgn5+gm+ChHOBgIl/f39/hICAgYCFgIB/f39+gICAfoKAh4CAfoF+gICAg4B/g35+gIB/f3+Cf3p9fn+Af4CDgIB9gIGFf4B/gX9/g4B3gIGAhn9/gICAh4OAgIB8gH+C
iYGBf4B+fYOFgICBgn+AgH5/f4CBf4GBhICAfoV/fYB/gIB/eIaCf4KAgIB/goKBgYKAgYJ+gYSCgICAgYGEgICBhYGEgH98gnyBgICAgICAf4F/eoKAfYGBgIJ/gIGAf3+BhYCAgYKAg4WGf4CHfX2Bh3+AgIF/
gHt/f35+goB9goCBf4CAgICAgICAgYN7gIODgIB/foCAgISDfX98gH2Akn+Ag39+fn+BfoB/f32AfoB/hYGDfoCAgH6Af4CAg4KAd4WBgIB+gIB8hIGAgYCBf3+GhICAgXl+g4GDgXp+gIGAgYF/cYB/g4SBgIOA
gIB+goKAgH9+gX+BgYCAgoCAgICAgH2AgH9/gYCAgIN+eIB+foGBiYCCf4B/gIGAfoCAgHqAkYCFf4GBgYGDgYd/gYB+f4SAgYCBfoF9f4B/gICBgIGAf4CFgn+BgYJ/f3x+gICAf3+AdIB/eH+AhICAf4KAgIB/
foCAgH6AfH6AgICAhISAfnt2gIuAgIGAg4OAgn2AfX6AgYB/f4CAgIOAgIB+gH5/gIiAgIB9gIV8g4CBgYODf4CAg4WAf36AgoCCgYF/g4CAfoB/gH6AgIB8foCAgH9/gYGBgH+Ag4CBgIB8e4B/f32AeYB+gIB/
gYR9gH+EfYB9g4GAf4N9gIODfYB2fIKAgICLgICEgIB/gYB/en5+gXiBgH+GgYCAgXyBf4GAgIB/goF8gH+Df4CAf4CAgICDgIJ/hYaAgoB/gIF/gHyAgIF8g4GAe4GAgYCBgoGAgH6AgICBfYB/gH2BgH6Afn+A
gYCAgICAgX2Ag4CCf4B+gH9/goCBgH+AhYCBfoB+f4CAgX2Df4KAj358gH6EgIGAfoCCb3+FgIB/goCBf35+foCCf4CAf3+AhoKAfoGBf3+AgIF/goKAfoCAe4CDfoCCfn+AhYCBf4GAgIKAf4CAgICGgnl+gH2A
e4B/g4CDgH6AfoN/fYGBg36AgYB/gH+AgH99f4CGgH9/gHyAgICAf4CAgICCgH2AfoF+gH6AgH59gIB9f4CAf4OAf4GAgIB/gYCAfn+BgYCBgICAgICAgICCgIGAgYCCf4CAgX5/f4CDgYKCf36AgH5+gIGAgIGB
gICAf4GAgX6BfYWAgICAfoGAhHuAgYCAf4F+gHCAgH9/fn6CgIGAgHt8gICAgYB9gYh/gH+AgYKDfYd9fn+BhIJ/goCAgYmCgH6BfoCEg4CBf4CAf4J/gHuAg4iAf36Af4l8e4KAf4GAgH1/f4B8f4GAgICBf36B
gn2Af4B2gIN/fISCgISAhYCBgICGgICBgISAgYCAgIB/gX+AgIB/g35+f4J/fIJ/f4CBg4J+gYWDgICAfH6Bgn6Af4GAf4WAgICAf39/gICAfICBhHx/gYmAgIB/gIN2gIGEgICAgYGAf3+BgH6AgXl/f4CBgIOA
gp2Bg4F/gIKAgoJ+f4CBf4B6gIOAgYCAgYGAgIF+f4CBgIB9fICEgIB8gIKAf4CCgIN8goB+g4N9gISAgIGAgId2gYOFfYB/eYB/fn+Ef4F5gICAgICAgYCBe397f4CAf3+Af4GAgYGAgIF/goCBf4B/fIGCgICA
gIF+g4CAfoCAgnyBgoCAf4KDfICAfoGBeX+AgIKEgICAgYaAgICEgIB/gICBgICDgH6BgX+FfoGBf36NgICBgIB/gX+AgX9/hYN7f31/fYmAf36AfoJ9goCBg39/g4CDf3+AfX1+gYCAgH2BfnyCgIJ8gX+AgHyA
f4CAgISFf4F+hIGCfoB6fn+AgHl/f4CAgH5/g4CCgYCBfX+Af36Ag4CAgH2AgICAgIOAf36BfoB6iX9+fH+CgH9/hIN/goKAgH+Af39/gYCAgIB/gnyAgYGDf4CAeX5+gIB/gIaBf3+AfoF+f31/f4F+f319f4eA
gIB/fYCAgoGAgn9/goCEgYJ7f4WCfoWAfX9/gICBgIGBgICBf4CGgH+CgH+Bg4B+gYCBgIF+gIB/jYGBgICAf4CAgYB/f4J9gHGAgIeAgICHgH+AgIGAgIGBgoCAfYB/gIGBhoqAf4F9f36CgIGChICAgH6BfX5/
f4CBf32AfYB/f3x+gICAf3+CgICBgH+Bf4CBgIB/foOAfn2ChYGAgH+AgICAfoCAgH9+hn+CgoCAf4J5gn+BgYB/gYOBeoCBgYiAgICAgIGAgIB+gIWAe4GAfYB/g4CAgIGAgICBfIGBj3mIg4CBhH6FhISBgIGC
gICDgH6AfYGAgYWGgoyBfoCAf4CCfYF7gn6CfIGJgICCgH9+f4qAg3x/gH5/gIJ/gIGAhYGAgoJ/gIGAgYCBf4GAhICCh4B/hX9/gIGIgX5/gH6CgICAgoKAg4CBf4KAh4CAf4B+hYB/f35/g4B/f3uAf4mCgIGA
gYGAgIGJf399f4CAgIGHf3x8gIF+gIB8gY2AgH9+gYB/goCAf36Bg4CAfoCAgH6AgIKAgH6BgH6Bf4R/goKAgn+FgICDfn+BjX+AgIB9gIGEf4CCgn99gIGAgH+CgX+AgIKDgICAfYeBgoWAfoCAiYCAgICAf4CA
hYB9d36Bfn+BgH+AgYB+gYCAgX6Cgn+AgoKBgIB+gYB+gn2Hf4CAgH9+f4GBe4CAhYGAgoyAgIJ/fn59gIKNe32AhYKAhYWAf4KCf35+gIF9fIJ8gICBg4CCgH6Cf35/gICFgoCAgIyBfIGAgH19gYCBgH94foKG
gIB/gH99f4GDf4F/fX9/gYGAgICBgIB/gH6AgIGBf4KAgICAfn99gH5+gYCAgYB+gYGAgICAf35/gH+AgHeAfX2Ah36HgH+AgYN7f4J+gYGCf4GAfn+AgX5/f4CDf4OGen6AgICCf4CAf35+goGAgH+AgIGDhX1+
dYGEgIB/goOFgYKAgX6AgYCAgIODgH95gHiAgoaLhYCDe4KAgH5/goB+fn59gIB/gIGCgH6BgICAfYKHfn+AgHt/gn+Bg4N/g4B+fX57en2Bg4CDgIF6gYFygIB/gH9/gYGAgHt+hICBgH5/gIF/fYh+gICAfoKI
f32AgICAfoB/gIGDgIB/hIJ9gYB/gICAgICBfoJ/goKegXiAgIGDg3x/gIWAgIB7f398gIN+gYGChICAg4B+foOAg4B+gI2CgH2Bfn+AfYB/f4l9gH2AfoCAf3+BgICBhYCAgICAf4F8gH1/gIJ/gIKEgIB/eoCA
f4J5gICAg4GAgICCgoB/fICIgIN6gYF8goCBgIKDf32GgYN/g4CAgYB+gYCAgISBgYB9goCBgH9+gIJ/gIB/fn2CgISAgH+Af4CAgIF/gH9/gYGDfYB+gICBgIJ9f4GAfH6AgICBgH+HfYCAgH9/fICAf32CfoWA
fYaBgIGAf4B9gICAgIB+gIKAgnqAgoB+gH1/gI2Bf4CAgIGAgoB+gH+CfoCCg4B8gICBhn2AfoCBgX96gYCAgIGFgYCCgoCBgH57gIKFgIB/e4B/gX1/fH+Df4B8goCBgICBe4OHgICAfoGAgn6AgYmBe4GAgIOA
gH6AfoCBeX99gn+AhYCCfYWBgIJ+goCBgoCAf4CCiIiAgICCgYCBgH6AgIGAgICBgIGAf4CAgYKAgISEgH+DgHiEf4J/gH6BgYCAgICAgX6EgH+Af4B9f4SAgH5/goCBfoOAgIKEgH6AgHyAgIKAf4KMgIJ+e4uB
gIKEf4CBgH6EgX6CgoJ/f3+BgIF6gIOCgH6DgH5+f3x/gIN/g32BfoF/gIODhIN6f36AgICAgX+Af35/fn+BfoGBgICFgoF/gIGAd4CAf4B2gIGAgomGg4CAgYF/gYGBf3+AgYCAgX2AeX6AgICBfoCBfoCAf3uA
gIF/fICBgIF+gX+BgoB/iIR+fIOAfIB/fYCAgId6gH6CfX99fn+Bg4KBgYCCgoB9fX+Bfn+AgYCBhYCAgIGAfYCAgH6CgIKBgIF+gYCBgH+AgX6HhIKAgIB9gIGBgIJ6gICAfoOAgoCAf4CAgIN/goB/gH+BgIOA
hIB+gH+Ae4GAf3+Af3+Af4F+gICAgYJ9gHZ3fYCAfoN/goWAeIB+gIB/fn6AiIWAf4CBgHuFg3+BgICDgICGgHt/gICGfn59f4CAgICAgIKAgIGAfoJ/gH5/gH+AhH2AgICAf4CDgX+Bf319gH+FgYCAfYOAgoCB
gISAg4KAfn+AgH9+gICBgX6AgIOAf359gIGBf3+AeX6Af4GBfXmAf4CAgYGAfoB/gIB/goCAgoCAf4B+gYB+goCDgX+AgIB9f4GAfoOBf4B9goCBgYCAgIJ9gH2Afn9+fYGFfoOAfYN/gYKBgHyBgIB/g4B/gICB
gX+BgICAgIGDf4B/gH+CgX+ChYCAf4eBgHuAgHyAf4CKe36Bgn6AgICAgoGAfoGChYCAfIB/gIF9gHqAfoKCf3+Df4F/f4SAf4B+gICAfYGAgYOAgoCDgoKCgX98g4KBgIB8hH6CgYB+gH6Ag4GBgH+AiH6AgIB+
gICBgn6DgX+EgHp/fIR+gH+BgYODgYGBfoCAgYGAg4F8gXmDg4CBf4B+gH6DgH+Bf4KEhYCAgH+AhIGAgICGgIB+gICCf4GAgX5+eoGDgICCgYCAgH+Afn+Ce4KAg4CAfniBgIF9f4F8gICAgH54gX6AfH2DgH+A
f4CCe3+Ag3WAgICBfoCBgICBgX2BfYCAgICFfIh/fX5+gX9/gH2AgIJ6goSDfYSAfoB/gYCAgYB6gIB+gX+BgIB9f4GAgoCAg3+EgH2Df398gnuAfnx/gICBgX+CgICCgIOAgH9/gn9/gIWAgX+Bf3t9gX95gICB
gH6BiYJ/gIGBgIGCgYCAfICAgIB/gISAgYB6goF+gn+Cf4WCgISCfIGBf4Z/eYCBf4WBgoB9hICAfoCAgYJ6f36BgoJ/fnmAhICAgYKAf4CAfIB/foCBgYB+g3+Af3+Af3+EgICDgIB+gX6Af4GAg4CAf4F+gHyA
goF/f4KBgH6AiX2Afn+BgYCAhoBsfYB/gIB/gIGAgH9+gICAgYGAhoKCgICAg4N/g4eEfoGDgH6CfoCAgHp+f4CBgICAgIJ/gnyAhH2Af4CAhICAhH2BgHqAgYKCf3+AhH9/gX+Af4KAgn6AgoGAgICAg4KCgIN/
f4CAgICAgIJ/gYCEgICCfn6AgH+CgH+Af4CFgoKCg31+gICAgIGAgH6AgoN9gICBhIF/gH59foB/gH+Cf36Ag3+Af4FpgYWBgHiAgX2AgH2CgICBgICAeoCBfoB/foN/gH6Af4CAgICCf4GAgIN+hoCBgX+CgH9/
f3SAgICBg3+AgICAf39/gn+Ag3+AgIN/gICAgoCCh4CDgHqAgoCAf4SAgoKBhYWBgIF+f36AgHx/f4SEgIF/gYGJgIB6foB9f4CBf3yDgH+AgoCAg4CBf36AgIWGgH5/gIB/gH6DhYB9foGBhYGEgYN7gISGgH9/
f4CFfn5/gH6AgH56gIF/f4F/hYN+gICAgIOAf4OBfYCCgX+CgH2AgIGAhoB+gYKAgIGEhoJ/d36AfoSAgYCAhYeFhoB/f4CAgHmAgYGAf4CCgYKAf4CGgIGDgIGDiICBhn2BfYCCh4B6gIB8goCJgH+AgYCBgYCA
f4CAgH+AgICCf35+fIGBf4mBg36Ae3+CfoGAh35/gICAgoCCg4KAgIF3gIB/gn+Cf3+AgYKAgoKAg4CAgIOAfoB/goCAgIB/gX+AgIKIf4CAd4CDgoF+gH6CgIGAgH+Agn+AgH+Ae5GAgXuCgoKAeYB/gIF5gISA
hX6FgoCBgXyAhYCAgYGAgYCBhoJ+foJ/gYB8gICBgIKAfoCEgICCgoCAh4F/gIKEfYF/gIGAgIKAhoN+gH+BgYmBgH+AgICAf4KAfYF+gIB6gYB/gn9+fICAgH18f4GBgICBgIGFhHSBgIJ6goCAgIKCgIGAgIGC
f4GBfoKBfIOAf4OAgH6BgICBgIB/f3+DfYGAf4CCfICAf4GEgHyBgICAgICDfYCAgH6Afn99gIF9gIuBf4aAboJ/fn6Eg4KBgICAgIODgIaCiH9+gX6AgICAf4F/gIKBgHuDfn99g4SCgICBfoB9g3t/f35/eYCB
hICAfoCDgH6BgYB9gIR+foGAgIKBgH+BhH9+gICAgIB/gYF7gIF/f4B+gIGAhH2Bf4KAgX6AgICAgICAgX+AfoGJgYN9goCAhX6BgYKAgHqAgICRgX5+gHx8gH19fn+Ag3yAhICRgIB/hX+CgICCgH+CgIF8gX6C
f4OBgoCAgYCEgYF+fIF/d3+CgYB/gX9+gICDf3x+gH2AgXqAf4R+gIB+gIKCf4CAhYB9gYF/gH17gIKBgHuAgX+AgYGAfX+AgYOAf3yAgIKBgYCAfoCAgIGAgIGAgnp/gIGDgIN4gICAf4B+gH9/gIWAfoB/goGA
gX1+gIB9hoCDfH6EgIB7goB/gYJ/f3mAgICDhIB+f4B/gIN+goCAgIB1fn6BfICCf3+AgH+Cf36DgIJ+gIKBgH2Ag4GBfoB8gYGCgX+Af39+gIB/gIGAf4CAgYR/g4p7goCAfoB/g4CAfoB/en9/g4WAgYaAfoCB
fYCAfYCAgHyAgICAgX+Ae4CAg359gX+Cf4F/hYF7g36AgH+AfX19gIB+f4J3gH+Af4B/f4aAfnx9gH6AhIB+hH6CgoN+gYV/fn6Ef4CBgH+DfX+Af4J5gH+BkICAhICAgYCBgYV9gYOCgYB8gH2Ag3+AfIGAfX+C
hX59gICBgIGAgH5/gHqDg4B/fH6AgX+FgIKDgX+AgICAgICBgH6DgX2BgIp+goKAf4GAg39+gH6ChH6BfYB9gYB/hYOChIWAg32AfYR/e4CCf4CAgoCBgoCCgoCDgH6CgXuAgX6DioCAgIB+gICBfoCCfn+EgX99
g39/gJyAgICAgXyBgIB/f4OCf4KAgICAgH9+hIGEg3x/gYCBgX9/gIB/gYB+e4B/f3+AfYCAfoCEgoN5f35/hn6AgH+Cf4F+fH9/f4CBgX2AgYCAf4B/gIGAgoKBgH2Af4GAf35/gn+CgIN+fot/hHx/foCAf3+B
f32AgICBf4V+foKBfYCAfoCHgIaEgICCf3+BgICAf4R8gIB/gX9/gIOCgICAgIB/f4CEgoKBgIF/gINzgIF+f3qAg4GAgH+MgIB+gH5+gHyAgImAgICAgICBg4BxgYV9gYCBgX+AgYSCgIR+gHl/gICCgId/f4CA
gIB/gH99gICAgICDfoCDf4GEfomDgH9+f3+BgIB+gYWHgoGBgIB9gH6BgHh9foCBgH6BgICAgIGCgH9/foN/gIF/gH+Afn58gX9+gX98gICAhoCAkYx+gH+Af3uAgYCBgH6DgoJ8g4F/f4B/gIB5goF+gX6AgYB/
gIB/gYJ/gIKBi3+EgIB+foCKf4CAgIGCgICEg4CGgICCfn6Bf4WBcICBf316fYCAgoOBgX6CgIOAgn9/gYB+gHqAgIB+gICAgICDgn6AgoWAgICAfoB6gISCfoGAgn+Bf4F8fIB/gYCAfoCAgH6BgH9+foB/f4CA
hICBgIKJfH+Bf3+AgH9/goCDgX2AkICAgIGAgH95eIOAg31/goR9fX5/eoKAgICDhIOBgH+AfoGAhnx/g39+foCCgoCAdn9/gICAgH+AhYCAgoCCf4SEgX+Dd4SAg4KAgIOAgHyAgoKAfIKAfoCAgH+BgIB9gIR/
goCAf3+AfIKAfnyAgIB5f4CAhoCBgIGAgYOAgIGAgICAgH+AgIGBgX+BgoCAgH+Af4F5f4GAgn5/foF/f3yBgH+HgIKAgYCBgIJ/gIKAfICAgICBgIGAfoGAhH6AgICAf3+Af3+FfYGCgIKIgHuBgHyAf4WDf3+A
gICBf4B9gIGAgIN+gICAgn2BgX+Bf4J/hIJ+gYqAf3+AgIKBgX+CgIOAhZGBgH+Af4B+jYCAfnqBfICAgIN/goCAf39+gX+Af4B+gYGBfoB+f4KAgIJ+gIKDg4GBgH5/gnyAgYCDg3+DgICEkYSBfYGEgISDdoCA
gH2AgIF/gYaAgYB/gICAf4CDgYGAd36AgYOEgIGDgICAgX+BgICDhYB/f3qNgIOBfoCBgIB5fnt/fn2Af4B+hYWBgoCAf4CAgX+AgYF/gICAgICAg4CCgIJ9gICAgH1/hIB5hYuGgH6AhICAgoB/gYCCgIaAgIGC
f3+Af4CGgH6Ef32AgIB/gIF9gIKBgH99gIB/hICAhIB+gH6CgIGBhX+AgICAgICAgICAgH54gIB+gICAgIB9hn5+g3yAgH9/foGCeoB/f4FpgX99gIB/gH19gJSAfH9/gIF/gYB8fYCAgH9/g4OBfYB/gYCAgn+A
f4CFeH6Bf3+FgX+CgHyBgISAfoKBgoCAgoGCgIGBf4CAgH59foCBgICAgH1/gICBfoJ/hYGAf4F/gIOGf4OJgX+Af4OBgICAgX52f3yDgH6AgH+AgIGAg4V+f3uAgICBgIJ/fX+AhH2AgH+EgIB+gH5/gnuBi4CC
gX6CgH+Ab4CAgYCAgH2BfICCgn6AgIGAgoGCg3+AgIF/gIB/goWEhYCBiICCgIF/gYB8fYqAgYGAgICAg4CBgYB9fYCFgoKBgH6AgX6ChH9/gHuBgn18gXGCgICAgIKAfoF/g4CBf4GAfIB/gIB+gH2Agn2BgIB/
g4GBfX6DgniFgICAgYCBf4CAgX5/gHyAhICAgIKAgH2Agoh+gH9/f4CBf39/f4CAfXyBgH+CgIKAgX9/fH5/gYKBhYJ8gHqXgH+Af4CHgIB/f4GCgH6BgoCAf3yAfn9+gX+Af3mBfoZ/f4B8gICAgYCBgH59fYGA
foCDgYCBfICCgoCAf399gX+BgYCAgYF9fn2Ahn2Gf36CgH9/f4CAgICDf4CAgYB9gIBygICAfICDgICAg4CBgICcg32ChIR/gH6BgH6AgYB/eoGBgH2AgICAdn2AgIaMgHt6goB9gH+BgIOAfn5/f3+FhYB+fX+B
goCBfoF/f357gYCBhYOBfnqBgIODgIGDf3+AhICAgIB/foCBgYB9gIKAfoB/hIGBgn+CgYWCfn+CgIB/gICAf31/gIGAhXl7goB/f4CAiHJ+gH2AfX9/gH+AgIN/g4CBgoB/gX6AgH+AgX6HgYCDgICBg4GBgYGA
gIKAgoB/gIJ/goB/gX+Af4CCgIN6gYCEgoCAgICAgYB9hH9/en5/gICAf4GAeoB+foB+f3+AfoB/gHp+gn6CgIGAgoCYfYCAgoOAgoGCfoSBgIN7gYKAgH6DfoB/gIGAgIGAf35/gHuDgn6AgIF+f4CAiISAgH6A
fIB+f4B/gYCBgIB/hICBgICAhomAgICBg4SAgH6Bg4B/hoOCgIGJgH5/gYCAfX9/fn6Aen9/gIKIgIOCfn+EgoB8gYCAf4OAfn+AgICBf4CAgIGCgICAhIGBgHyAgG1+gYB5gIGEgH+AgH+BgX9/hX+Ch398gYF/
gICBf4GAg3+AgYGCfn58f4CAgIGBhoCBgICAhH9/gX17f4CAgICAgYB/foCAgH+AgH9/gIB/f4CAgH2DgICBgIJ/goBvf4KBgYB/hICAgICAgICAgX9/f4d/gX+Af4J/foB8gIV9foGAgIh9fYCBgIGEgX9+f4B9
e3+BgICAfICBhYB/gIeAgX+Afn9/gH6AgICAhIB/gICBgH+Af3+AgImBgICFgH6BgIOAfoCAf3+Ch4KBgH9+fH6BgH+Bfn6CgH6Bg36BhICAgH+Ag4F4f4OEfn+Cg3yEf3+AgICAfoeAgHl3gX+CfoSAgoKAfoJ9
gHqDd4CEg3+Agn6DgIB7jISDhICDgIB/hIB/gICCgH+FgIGAf4R+goB/foKAgIGDgHaGgIOBgoCAgIGAgICAgIGBgIGCfnyAgICAgH2AfnuAf4ODg4GBgICEgH+BgX6DgH58gIGAg359hoCDgH9/gX+Bh4N+g4GA
foCAgYN8goCAgX9+foKAfoJ/goF+gIB+hIKDgYGBfn6AgX6Ag4F+f3qBhH6AfoB/gH+BgICBgIB9gH98gIF/f36Fe3+CgICAgYOBgIF/gICCgoKCgIGAgICHgYCAf4OIfn9+eX58foSBgISAf4CAfoCAgIB+gH+A
fouDgH97f3+EgHqBmH+AgIKBgIOBg36Af4B7gIKAgoB9gXyAf35/fYCHgIKAgn6DhoCAfoCAgICBeYCAgH5/foCAgIGBgH9+gH+AgXyDgIGAfH6Af4GAfn6Af4CAfoZ/gYCBgISAf4CAgH6AgYCCgYKAgX1+g4CA
foGAgX2Af3+BgIGAgIB+goOBgoGBfn99gnuAgYCAgYB/g4CAfYGAgYB8fX+AhoB4gH+AfYGAgYB9gH17gICAiIF3gICAgICAhICBg4B/gHyCgIGBgYOAgICAf4B+hX6Cf3+AgIGAf4CAf4CAgoGCgIKNgYCAgIJ+
gIKAfoCAfoB/gXyAf4CAf4B/hX+CfICAgICAg4CCgX2AgICCfYCBf4CAgIGAf4GFgYGBgIB/gIJ+gH6AfYB/hICBfoCAgIJ/f4F/fIF/f4KBf4B/foWBf35/foCDfoKAgoF/gICAgoCAgICCgH9/gIGFgIGAgYCA
e4N5gH9/hYGCgYGEf36AgICAfoOCgICChYB+gICBgH+AeIJ/fX5/gH+AgIOCgIN+f3WDhYCFfoSAgn+Af4KCgX6AgICAf36Bgn99gIKCgYV9gICCf4CBgYGAgH+AhIB/fYCAgIJ3gX9+f4B3fn5/fYCBgoGAgn6A
gICBgICAf4GAhH6Ag4CAf3+AgH9+g39/f3+AfoF+gIF7fHmAgYGDgICAgIKAf36IfoGAgICAgYF8gICAf4J/gICAfIF/fYOAgIGAfoB9gJOAgX+Ag3+BgIB/f4J+f4CCgH9zgoB/gX+DgIB9g4F+gICDgX6AgoCA
doCAgIaAgn+AgH97gICCgIKAe4B/fYCAhYCAfIGBgH6CgIZ+gIN8gIWCgIGAgICBgH+Cf4CAf4ODgIB/gH6AgYKAfoOAgYCDgXuCfoGAgICAf4B9gH+AfYB+gHyAh4CEgH9+gIKDgH+IgH59goJ/goGAgXmAfoCF
gIKCgIOAgX6AhoCAe4CEgIOAf4OAgYB8foCAgIB/goCAgX9/gYGBhICAgX+CgX+AgXt/fHuKgICAf4CBgICDf4CDgIJxgoGEe4KDjX2BgYF9foCHgICBfn6AgIGAfoB9gIKAgYJ7gIB/fH9+gIp/gIWAjYOAf4CA
gYCBgIWBgoGDgICAgICAgIKAgIB8gH6Bfn99fYKAf4CCgX+AhIB/gYB/hYCBgICAf39/foCBf4F+gH+HfoCAgoKAgH9/c4GDe31/fYN/fICCfYGBgH+Sf5CAgIGAgICAioGAf4B+gIV/fYCAfYB/gH+EgIBtgn+A
dIOAgIGBgH+AgYaAgIB/gIGBgYGAfoB/gnyBgIKCf4KAgIB9gICAfoCHgH+AgIF7f4B/gIOAgICAgH+BgIF+f3+AhoCAfoCDg3yAfoCAgIF/gIKDgICAg4CHgICAfX+AgHyCgoOAgIiAgICAg4B/g4CCgH+DgH9/
goKAiYKAgYB/f4B7gICDgoCCe4CAgH2AgIaAgH2AhYB/f4CBgYB+eX1+gICAf4OBgH99gIGKhnuCf4B6gH6AfX6BgIKDhIF8hICBgX58gYCAfH+AfICAf4CAfn2Agn+CgYCBg4CAfYB/fn6Agn6Cg3+AgIGChIV/
gYCAfIR9gYR8gICCgYB/gICAgIGBgYF8gIODiIB+goCDfoKDgICAgn6BhXiBf4CAf4B/fX9/gH6Cgn5/eoCBgoCFgoCFgYCAgoR+gIB+f4CAgH6DgIB7gYGCfoF+gH9/fIB9e4KBgoF/gICEfX6AfoCCgYB/gH6B
gH19gIB+foB+gYJ+gICAfYCAf4V9f3+AgIGAfoGAgoKAf3+BgICAgICAgH6AgH99f4CAgH+DfYCBf4CAhICAhYCDfYB/gYCAfn+ChICAgYCAf4CAf39/foWBgYGAgIB/gYGAgX+Af4aDhIB/h4CAe4CBfIOAgICA
gIt+gX+AgYCCgICRgICCgoN7d4KBfn9/g4eAgH6BgIF+hX+Cf4KAgICAhH1/gYCAgXyHgX+Ch3yJf4B9f3+AdX19gH9/f39/gICBgICAfoCAgH+BgIN/gYCAgIKAgICAgIB7hHuDgICAgX99gH9/iIKAe4GHg4GA
gIR/g32Bgn9+goF/gYJ+goCBgYCBfYGAhn9/fYOBgICCf4F/gIJ/eH+Agn9/foB+f4iBfoCAf3+AgHmBf4t/gHx+gn9/gIKAgX9/gYCFgIGBgH6AgH9+gIN+gICBgICAgH5+gXKBgH1+gYB+gH2FgoSGfYiAg4SB
hnx/hYCAgICAgYGAgICAgH+Ag36AgH9/gH2AgX9/gH6AgICDfoSCgIR9gYV+gIKAfoGAgX+EgIKAgH+AjIB+gIN+gIF5foGAfIKAgoCBgoB5gnuAgYJ/gYCEhIGBfIKAhIB7goOBgoCCf4aEgIGDf4CCf4CAgn+E
gIGAgH2CgIOAfoCAf3+AhIB/gIeAgoGBgICAgIR+gYCDgICAh4CAgIGBgH6BgIN+gIOAf4KDgICBhHt7gIN/gYWEgISCg32AgH9+gYB6fYCBgIJ+gn+AgImAfXuAgICCh4B/gIJ+gIKAg4F9goB+gH+AgICAhICB
f4CAf36AgYCAf36Ah3+BgYGBgn6CgXiAgoB9fYB9g4WAf4CAf4GAf4GCgICAgYGCgH6AgoB7gYCAgoB/gYSDgH+AgICAgIOAgIOBgYF+fYCBgIB7f4GAgH+CfoOAf3qCgICAfX+BeoCEf4GAfnx9f4KAgn5/gYCB
g3+Bf35+gIR8in+AgIJ+cYCDf4V/gICAgYKBgIKAfXeAgIB/fYGAe4GEgYd/g4GAfH6HgH+AgIB+f4CBgIKAf36DgIB/gH+AgXyAgYB+gIB/gICAc3+DgIGAhoB/gYSBgHmAgIJ/gICCgICBf4CBg4GAgICDgIWD
fnl8gIB/f3+AgICBgIF/f36AgIGAgYB+gIGCgIB8foB/gIB9foCEf3uAgH6AfoGBfIB7gHeFgIB+foF/gYKAgICAgIGAgYGAgIB+gYCCgX+Af36AfoB+f4F+gH+Af4GEfoCAgISAgIGCgYCGgn+BgX9+gIGBgIKH
g4B+fYCAgYGBgIF/goCAgYd5goGBgYGBgoCAf39/foKCgIB/gX6BgH+BgIZ8foB/gIGAgICAgHqCgoKBgH5+gYCGfoF/f4B7fnqCgX+AgH6AgH+AgYCAf4B+gn96fn6GgIKAf31+gYCBgIB9g4B+gXuAgnyDgn95
gn9/gH2AgH+Bg399gIOCfn2DgH+AeYCBgH+Aen6Bf3+AgH5+gICEgICAf3x/gICFgYV+gX97gH6DgYGBgIGCf4GCgH6Bf4CAgH6FgICAgICAg4CBf3+AfYCAgH6AgIGAgICBgX2Ef35/f36EfICAgYB9gYCBgIKA
f4CBfYB/gIGFfn+AgICAfn+Cgn5/g4J9gICAfoB/gIJ9gIB/goB6goKAf4B/f4CDfn+Af4CAgYN8fIB9gX9/f4CCf36AfoCBgXuIf4GEf4GBgICAgoiAgICBh4GAgH9+g4CBg36AgIJ9gX+Af4CAgICBgX9/hn6B
hYGAf4B/f36Dgn2AgYJ/gICEgICEg36AfX2AgYN/gYOBf4F2gYKCgIB4fYGAhICAgICAf4CAg4KAgICAgIBwgICAgIWAgIJ+foKBg4CAgIGAgIGHfoKEgICBf4OBgHx/gIB9fX+AgYCAeICAgIGGfoCAhIB+gIF9
g36Cgn96gH+Eg3+AgYF8g4KFgH5/goB/gH58g4OAgHd+gHqEgIGAgYCAgYKCgH+DgYGAfn9+gIKCgX5+f3+EgYJ/gH5/gYCAgYCAgYB8gICEgH+DgIF+goCBgICAeIB/gHuAf4GBgX+AgICChnyAg4CAgICBgIGA
gIB/hoF+gHyAf3uDgnZ6gJN9foCBgXqDf4B/enyBgIJ+gIF+gIKCg4CAgX6AgICAfoF/f4CAg32AfoOAfX6AgYB9gYB/gHqAfnuEhX+AgX+AfoCAhYOAgICFgoB/fYB/gICDfX9/gIB9hIeFgICDgHyAgH1+gICA
gYR/gH2AgIGAgIOBgYGBg4CAhn9/gIKAgoCAf3+AgIaCgYJ/gH+AfYCBiICBgYB9gH6BfYCAgICAf3+AgIB/gYCAgH9/gIt/gH1+gX+If4CAgICCgnx+iHKAgICAgH5+foGCf4CAfoN8hICCgYB+gH6DgICAiICD
dX+Afn97en+AgYCAfYCAgIB9hXx/gYKEf32EfoF/gISHgH+AgIKAgIGAgICBinGHgYB9gICBgIOBgXp/f4GBg4CBgICGgH99gn+AgYN+f4J7f4J6gICAgoGBgISBgYKFhIB/gIGBgICFgH+AgoKBgYCEg35+goZ+
gYCAf4CAgoCBfICDgIR8foCAf4GAgoCDgIKAf4GAbIF+gn+Af36AgYF9fX59goCBgICAfoGBf4CDf4CAgX96gIB/gICAf3+AfoWCe4WAfICAfoWAgX+AgoCAgH+Af4CCf31/gISBfoB9gXx+f4F/gIB8f4CAf4J/
g4CEgIGBfoB+d35/fomFgHx/gICBgoGAe4CFgYCEf4J/fHV9gIB/gYCAfoB+f36AgoCAgoB/f4KAgHqAfX9/foF/gH9+foB/gX+Af4OAgXp+hn+DgH6CgH+Af4GAfXyAg4N9gX+Bf396g4Z/foB9gYCAgIGCfoGG
gICAgIGAgX9/f36AgHqAgICBg36FgYJ9gIF/gIN8goCAgICAgoF7gH2Ag4WAgYB9fn2Bf4B+fn+AgIWBfoKAf4B9gIKAfICAfoB/gYGAhH1/foF/ioqCgIKKhX9/fX2AgH+BgYCAfoCDg36AgH5+gH9/foCAhIN9
gIKBgIGAgX99e4GAfYCBgIV/goCBe3yBgIR/gX+AgICAf3+AfoGBgIB/fn+BgIGAgICAf4B/hICAfYKAgIGIgICBgn+Ag3+CgH9/gIB9f3+Hf4CAfX+AhoCAfoCAfn19gIOBgYGAhXt4gH+Bgn99fIKCf4B/h4OA
hH+BgH6AgYB/g395gIKAgH+AgH6Cgn5+gISBhoCAf4CAhIKEfn2AgIF+f36AgYODgICAgYF7gIJ/gIJ/f4J/gXuCgH9/gICBg4CAgoCAgIB+gICAgIF+gYCAgYB/f4B/goKDf39ugYCAf4OBgoCAgYKAg4B/foGA
gX+CgH6Af4CBgICAf36BgISAgICBgH+BgIKAgYCAhnyAf4F+gICBf4CBgICBgICAf3eCfX+Af4CAgIF7g4CEgoGCgXuAfn+CgICAgYR/foN/gIF/g4B/f4GAgHqBgIF7goF+f4GBgIB8gX6Cg32BfYCEgICAgYCA
fH5+g36AgIJ9gISFgX+EgX9/gYCAfoB+gH5/gICAf35+hYB+gICCe4CAgYCCeXx/gX9/f4Z+gIF8hoCAf4SDgICAhIF9gICBgX6AgIN/f4B/fYKAhICBg4B/gYCCgYB/gIaAf36AgX9/gYN7g39/gX58gX6AgHuD
gYCAe4CAgIN8f4GCgIKDgIGBhH99f4p/gICAgIqAhYCBf4F+gH2Cf4F7gYB/foB+fYB/fYOAgIF7gH+Bf4CDfYOGg36Afn9/f4CAeYCAgX95gH+AgYCAe359gIF+f4B/foB7gICAhoF/f4OAgYB/f3yAgIV+gH+B
gHt+gX6Af4KAf4iAgn9/f3+BgH9+fH+EgH+Cf4R9fn2AfYB/gX2BgYCBgIR+fX2AgYCAf39/gH9/gH2CfoCAfX96f4CAgX6AgH+BgH6AfoGAdX6CgoaDfn+AgIKBgYGBgIGCgIeCf4CKfoF8f4CAfn2BgICBf4GA
k4B/f4CAgYSAgH+GgICAfoCBgYCCfn9+gIKAgIJ/gX+Af4CAgIGAgICCgoGBgIB+goCAf3uBf4KCgIKAgICAgICBgoCEfYR/g36BhH9/foCBgX2BiIOCgH+AgH98goCAg4CDfX1+g35/gH5+gIl/gIOBgX+AgIGA
goCAgH6BgH2Af4B8fICEgIGBgIF8goCCgHB7gIB/gH9+gH2AhH6AfICBgICAgIF+f4CAf3+AgoF/gIGAfoCBgH2BgoN+gIKAgH+AeYKAgYCAgHl7gISAf4GAgYKAgHqDgICBgYCAgIF/goJ/f4B/gH2AgIGBgH+A
gIJ+gn1/h4J+g4GAfoB+e4B+foR/gH2DgH+AgYCEgIJ/fn6EgIGAgYCAgICAgYCAgH+DgICAgH9/gYKBgYGBgH58f4d/foCAgICAe4CHfYGAgH6Cf4aCgoCCgIB/gH6BgHx/foGAh4aAhIGAgICAfoCAgYiBfIqC
gIB/goCAgX+Af4GAgICAf4SDgICAgX+DgICAgX+AgIOCf4KBgICBf4B/gH9/goWCgYCAg3eAgoCAgIKCgYCAgH2Bh4CBhX9/f4CAgYCAf36Af32AgISAgIGAhYGDf4CBioV+gICAgoCAgYGAgH+CgICBgIB/gH+C
gIB+gIF/gYGBfn+AfYCAgX96gIF+gYCAgIB9foB+e4CAf4B/gIF/f4GBgYKAf4CAgIGAgX6Cf4CAgoKCgYCCgoB/gX+Bgn+BgIKAfoB/gIB/gH+AfoF/goOBgH1/fYCCgIGBfX5+gH6AfIN+gICCgX9+goWAgn+A
gI+CgIJ/gIB9fYJ+fYCDeIB4gH2Af4N8fH+BgYGBf4B+fIF9gIB/foKAg3p9f4B9fX6AgnaAfHx/eH+AgX6AgX+Df4GDgH9/gH6Cfot+f4F7fIB+gX9+goCAg4R9gIN+f4B+foSBgIB/goJ7hICEgICAjIKAgoGA
gH+BgoB8gICAgH+BgH+AfoCAf4iBfoF+gIB/gYJ+f4KAg4CAgYF+hYeAgX+AhIB9f4F/goB+fYCAf358f4CAf4GAgH6Af4B/foiAgH2BenZ/gH98f3uChoCAg4qAgn+AgYCEgIN/hYCBfH+CgIB/gH2BgH+AgH+A
gH6AfYN+eYCBgIN9gn2AgYF+gX59gICAgIB8f4CAg3yBfYB/gICAf4CAfX+Af4+Af32AgoCAhYB/gIeAgICAgHx/gn9/f4CFiH56f317h4B/goCAf4GBgX5/gXyAhYCAf4GAgIKCgICAgIN+g4GAf4CAeX+DfoCA
f4GAf4CAgYGEgYGAgICAfn2Ahn2AfYOAgH+Bf4B/gICBhJaAgH2FgIB/f35/hH+BfoGAgnuBgoF7f3+Af3+BeX99gIOAgYCAgX+Cf4CAf4B9gICBfn+Af4CBfYCAgIB/foKMf4KAgoB/f3+AgX+AiYGAgIGBhoOB
gYGAgICAgH+CfICAg4CBgn+BgYB/fIGAgYCBiH5+goGAgICBf4CCgYOBgH+AgIKDgIB+foGAfn99gIJ7g3+BgHh/eYB+foB/fYCAgIGAgYB+gYF+gIB/gH2If4CFfoF8f399goCAgICCfoKCgH6AgHx+hX9+g4CB
gICAgYKCgICAf394e4OAhICBgIGBgoB/gXh+g3+Ae4SAgICAgHp7foKAgYmAf4CDg4B/foKAf3+EgH+AgICAgYCAfX6CboCAioaAgoWBf3WAg4GAgHKEgoKBfYF+gX6BgH+BfYKEf3+EfoF/iIiAgH16foF+fn+C
hX6Bg3yAgICAgIKAfYCAf4J/gIGCg4KEgHiAgYOCgH6Af4GAhIKAgYCAfoB+gIuBgICAfX+FgICAgIB8fIB4foGCf359goWAgIJ/hIB/goCAgICAgoCBgoCAfYCAf4CAgIGChH6Af4CAf4B/gIB9gH+BgICAhIGF
gn2Df3uAgoaAfn+AgICAgIN+fIKAgH6AgICAgYGBgICAfn+Cf4B/gH+AfYCAhYCCfn9/gIB/hIODg4CBgYGEfoCAgX+AgYCAf39/gYWDfIB7gYN+foKAf4KBhIF/gYOBfoOAen6AfYCFhX9/gICDgYOChoCAgICA
hHyAhIGFgIB8fn5/fn+BgYODgIZ+gIR4gH+AfnuEgYCBgH+CfoSEgYGAe4B/gpOBgYGAgYSCf31+gn9/f4WBgoB+gIOCgH5/gIF/hYeAgICFgICDgYCAgH6Bfn+BfX2BgH2BgICCgIF/e4KAf4GCgICDgoCCfoCA
gYB+f4B/f4KAgH+AgYSAfIGFgH9+gICAgH9/f3+BfoB/hX9/iIF8gICAf4CAgIB/fYKCiYF/gX9/f4OCgX6Bgn1/f3+Bf36CgX+AgIB9gIGAgH6Bf4B4fISAgoGAgYKBf4CAgIGBgICGg3+AgIB/gH6BgICAgH+A
hoGBfYGCgIh9gn+AgIKCgX+BgIaAgH2Af4B/gH6Cg4CAf35/fHuBgYCAgIZ7eoF9gYB+en+Af36Af4GAf4CAgICAeoCEfICAfoN/gX+AgICLf4GAgH6DfYB9gIF3gJJ/goGBf4WAfoCAf4CAgIGAhnyAgH+BhICC
hoCAgIB8g4CAgH+EhIF/g4CAgYCChIB+goCAf4KBgICCgoCDgH6AgpR+gH59k4CFgn+Bh4GAfoCCfoCBg36Af3mAg39+gYOBg31+gYB+gX9/f4CAhYCAg21+f4CBgH6Bf4J/iICChn5+gIF/gIGJf4B/gIGAg3yA
f4CEfoCBgH2AgYCAgH6DfX5/gH+Ag4GAfoKAfn9/foCCfn+Af39+gH6bgIB/g3+BgIGAf4CCf4OAg4KBgIKBgImBfYB+gICBgYB0f4GAfoN/gIGAgH5+gH6DgICAfoCAf4B/fYOAfoCAg3yAfomAgYB8fIGBgYKC
gnqBgoOAgH5/hH6BfoF8gIKAgIB/f4CAgH1xgX6AgICAgIB/gICDeoGAg39/goKAgYKBg4B/gYB/gYB/gICAgIJ9gH+BgoCAfIGBgH5/gYCDf4F9gICAhoB6f32BfoKBf3+AgH+Af4CAf4KBfoF/foB9gIB/fH6A
fYOAgICAgIB8gH58gIKCfYB8fICBgIKBfn2AgIKAgIKBe4CBgoCAgIGBgH9/gXuBgIB+gYB/f3+Efn99gYOBgIaAgH6BfYF+gICAgYJ+foKCgYJ/gYB7f4CAgYKBgn+AgICBgICAf36ChH2BgoCAe3+AgICCgYGB
f4CAgYCFg4F9f4GEfoCAgYCEfoeBgoF+gIN+foJ8gYGAgIGBgIJ9gIGBf4CBgn+AgYJ/fYSCf3+Af359gICAf4F9gH2AgoCAf4B7hIB/gIB/eX2Af4GBgIB+gn2AgYKCgIGAf4F+fIB9gH6AgYGAgICBh4CBhX99
gYCBf4GBg4B/gIB+gH6AhHt/hIN8gX6DgYeAgICAf4B/fn9xf4GAgICAg4KBgYR/gICAfoCCgYGDgICBgYB+g4CBhICAgICDgH6CgIB9hH+Ef4CAgnd/gIF/gH6NgIN/gH+BgIJ/gn+DgImBfn+CgIJ+gYR9gYKA
gICAfoCAgH+Df36DgICBf4CDgIKKgYB9hYeAgH+AgIB/hoCAfouAgYB2gYCAgICAgo2BfoCBfICBgH6Afn6AfoB+gnt/goGAgIB+gIeCgoJ/foF8f3yAf3x/gICBfoOCgISAf3p+gH+AgIB6gYGAf4KBhIB/gICA
gYCAgIV/gIGHgH+AfX6AgYCAfoKAgoCAgoCAgICAfn+CgICAgn+BgICBgICAgIN9gIJ9gIB8f4B/fn+AgH+BgIKDgIKAhIB/gIB/f3+AgX1/f3+AgICBgH+AhH1/fn5/gHeCgIB8gIF/gX+BhH6Ahn5+gYCChIGB
gXyMgX5+fIB+gH+AgICBgH6Afn+Cg4GAgICAgIOBf36DgIWBf3+BgH58gYKAf4CAg4GAgIB/f399doOAfoCChX+AgH6Af4CBgoCAgoGAg4WAg31/gH6BgIGAfn2Ae36AgICAf3+Af4GBgICBeoKBgH+FgIKAgYB9
hoB/foCBfX2EfIGAgIB+f4CNhICBgoCAeYGAgIB/gH6FgICCgYB/gIF9fIR8gIB/e4KAgIB/gYCAf3+BgIODgHODfn2AgICCfIF+hICAg4KAgICAgH+CgIKIgH+EgICDf4GGf4F7gn6BfYB+f4WBf32Afn2AgIGA
gIKAf4CDgH+AgIGCgIB/foB+gICAgIJ/gIGDfoF/g4B+gH+Agn99g4CBgH1+gIGDgoCAf3+AhH6CgICCf4R/gICAg4B/gICCgH+Bgn6BgX6Dhn2AgIB+gYCCfn+Bf35+foGDgH6AgIGAgoCBgX6AfX9/gHuAf4GB
fYWAgICAf4mBfnx/foCCgoCAfoCCfn1+goGGgYB+gIB9foKDgn6CgX+AgH9+gIuCgH+CgYCEfoCCgn+AgH9+f39+e4KBf4CAgICAf3qBfoCBfn6BgIGCgH+CfIGAgX97gIKAgX+EiH6BgX+Bd4GAfoCAgHeAgICD
jIJ/gICAf4CBgYKBgXx8goCAgoF/gIGAgH2CgIF/gICBg4GAgYGBf4OBgIB8fH2AgX6BgYB/gX+AhYB5f4GAgICAgIKBgIB9gHqBgICChYB/gIB9fICAgYJ/f3+AgYCBf4SAf4CAgX+Bf4CAgIGAgISBjYJ+f4CA
goB/foCBfoCAgH9/goOAgICCf4CBgX9+f4Z/f4GCgIKAgIB/gIOAh4B/fIGBfX+AgX+Af4CBgX+AgIB/fICAgoN+gIJ+gIJ/foCBf39+fYJ/fIB/h3yAgYCBgoB/foCAgICBgIB8goB+fYCJf4OAgX+AfoCAgICA
fH6AfnuAf4GAfoF/f4KAgISCfXx+gHqBgYCCgYCAf4KAf4CDg4CGgICChoCAf4OBgICAgH6Af3+CgIGAgICDgHqBfoV+goB8f3+AgoKAhYCAgIWBfH+DhH57f4B+gIF4gICCgYR+f4OCgYOAgICBgICAfoGAgX50
gICAgYB+gH98fIB/gYB9gYCCgIN/goWCfoF/gH5+f4CCf36AgH2BhYCIf4CBgX6AgICAgIR/gIKAfoGAgYSAf4GAf4OBhYKAgICAh4N+f4B/foB+gICAgYCAgICAgH5/gIGAgHp+gYGAg4B/en+AeoOBgX+BgYF8
fYCAgICEgH2Bfn+BgYKAgnx9gH9/g3+AfIeEgH+Af3yAgH+AgIB8gICAhoB7gH+DgYGDfoCAg4GBgICBgoN/goB/hICAgICAfoJ/gIB7f4Z6gIB7fnx/gICBen+DgYGBgIOAgoCAf4aAgICAgH9/f4h/f4GAfIB/
f36AgYB/gICCgISDgICAgoSBhYB+goGCf4B/hoF/gIGDdn+AgYCUgYCCgH2Af4WAgISAgIGAgoB/gICAgIKAgICBf36AgH5+gYKAgX+AfoKAgoCDfX19foCDgoKAgYB/fn+AgIGAe3yAgH+AgIKCfoCBgYOAf36A
foB8hIKCf4CAf3mAgoB/eHqPgX+AgICAgICBgH+AgISAeYB9gn2AgH1+f4B/fYCAfYGAeIB+gYaHgICAf39+e3+CgICAgICAgIB9f4CAgICAhH+FfoB+hIB/f4B+gYCBg4GAgYB/gIGAg4CCfoGAf4KAfn6AgoF/
gICAgH+Ef4CAgYKAgIF/goCAgX+Cgn9+foF/f3+CfIx/gn6Ag4GAgYCAgIJ/gYB1f4eAgH1/goCBf4KCgH+HgIB+gICCgICAf4CAgIOAfoOBg4CBgICAgIGBgIB7f4CAfoCCfH+DgH2CgImAf4B+gYCBgICAgICA
foCAgX19f3+AgIGAg4B/goCBf4iCgIB/gH2EgHqGfoCAgYCAfoJ+goGBf3yAf4GAfX+Afn6AhYB+gYGBgIaCgIGAgHiEhYGCf4F/g4N/gYJ+f36Af36AgIOBgIGBfX6AgYCCgICAgJeAgICAgICAgH+CgHx/gYCC
gHqAgICAgIOCfX+AgX9/gICAf4CAgH2Af3+CgICBfH2EjH+AgH54gX9+gXuAfn6BgICAfoB+gnyAgHyAgICEgH2AfoCDgIOCf4B/gH+BhYWAfoGAgIGBgICFgIB/g36BfHiEgX+Af4B/f4B+gH+AgH6BgIB6fIB8
gYB/f3+Bf4B4gH+BfoGAf4N+f4B9gIN9gn5/gICAgYCHgICTgH6AgIGGgYB+foGBgICBgoCCfIGAfIJ/gH9+fICBg32AgIB/gX2AfoV4f4B/gIN9gX+BgYF/gIN/en+AfnaAgoF+f4OAgICAe4OSfIF/gICAgoGA
fYJ9f3+AgICAgICAgIGAiH9/gIB9foCAgoCCgoCAf3+Bfn+Cf4R+gICAf4B/f4B+gIB/fYaAf4CAf39+f4GAgoB6foKBfoF/f4F/gIB/fX+AgIOBgIOAgH6AgX95g35+fn+Bh4aAgIB/gH6Bf4CBfoGAf4B+gH9/
gICAf35/foOAgoSAg35+gI6AgICAgICAgH6BhHuAgH6BfX2AgIN9gICBgIJ9gIKBgoB9goCDgX5+gYCAgH6Hf4F+gIR+gH57gIB/gIOFkIOAgX+Ag4CAg35+gH99fYCAgYCBhYGCgICAeoCCgH6AgH+BfICBgH6B
f36AgYiDgICCgH6CgH+BgIGBf4B+en57gIF/g39+gIGBgIB5g4GAgn1+gYGAgoCCgIB/gICBfYJ9g4CAgYCAf3+Af4CAgH6AgICAgIB+gIF+gYCAg4GBf3+Df3+AgIGBf4B9gYCKgIB/f356foCAf4B6gH2Bfnx+
gICCfH+BgIGAfoF/gYCEf4CDfICAgICAgICCg4B/f4GDgoB/f4J/foGAf4GBgIKAf4J3goCHhIGBiH+EgICCf4CAgH+Af3+AgIF/gX6Af4B9gIKAgYKCfnp7f4N/gICAgoCEhIGFhH+Af4WGgYGAf4GAfoGAdYCF
gIN6gH+Cgn6GgoGAgIB/en6EgISAhYCBfoB+f359goKAfYJ+gIKAgH6AgX9/hH+Bgn+AgH6AgX+AgIB8gICCgYCCfoOAgIKAgICAgYJ7goJ/foCAgIGBgIB/f4aAgYB+gYCCgISBfoGBgIF7gICAgIKBg4B8gYN/
f4KAgYGAgIGAfn+AgX6BgIF/gYB7gICAgIF+gIGAgICDfH2BioCCf3+AgYCBfoSDhHyAgoB/gISAf4OAgICBf4B/gX6Afn+CgoSEgH2AfoGGfIF/gICBf4GAhICAgIGCgIODgIOAgIGBfoCAgICBgYCDgH2BgH+L
gYCBgYF/hX5+goB/gIJ/gIODgoCAgIGDfYCBf4ODgn1/f4KAhIJ+f4B+gICBgH59hoF8gIF9gIKAgIGAgoCAg31/hH1/gIGDgoGFeYCBgIGFfYCAf3+Af32DgIKAgXx+gX1/hIB/gIF/gYGCgIGAgHyBhYCFjYF9
f3d/foF/gICAf4J7g35+gn9/gICAgIKAgICCgYKAgYKAfX+BgICBgIB/f3+BgoCBgHyAfod8gICCgHuAf4CKgn6Bf359hoSAgH6Af4CAgH9/gICBgICAf4B/fX+IgIGBgIGBgHmBf4J/gIKAgH6Bf4CBgIGAfYCB
e4CAgICAfn59g4B7g4B3gIODgIB4gIB+f3yDg4OAf4KAgYB/f4KAgoOAgIJ+f3yCf4KBfIN/gX+DgX9/fIOChH6AgYCAf4GAgIB/gn2Ag4CBfYB9foCAgIF+f4CAf4CAgH2BgYSDgISDgYKBgICAgHqDg4OEf3+A
gYJ/gIN/goOBf358gIOAfoCBgH6Ag4J+h32AgIOAgICAgYB+gICAgIGAf4N+gH59gn+AgoB9gH9+f4B7gXyBfYGAhH6DhH2DgYCBgICAg4B/gICBgICFgoCAgH5+f4CAhIN/gICAgIKCgICFfoB7fYB+e39+gH2A
f4CBgYSBgYGDgYCGgYB/foB/gICLgICEgYKAg4B8gICAgYB/gIGAgIOAgYGAg4CAgIB7gIGCf35/f4GAgIJ/gHqCfnyCgICBf4B/gH6AgIF/foB/gIB8gYCEgYJ9gX5/gICAgICAgIeAf36AgICGfn2AgH+Ag3+A
gIB6gYCBgIWAgICBgH6AgH+Ag4iCgoGBgYSBhYGCgYB7gX+AgISBgH+FgIB/gIF/gICAgIKBg4CAg32BhYCAf35/gJGBhXx/gH+AfYB/gY+Af4GAgYCAfnmAgIOAg4KBgICAf3+AgICBgH+AgIV5gH19gICAd4R/
hH+BhIGAgYB/gH+AgoWBgIGAgX+AfYN/f4d+gICBgIB2gH+Af35+gIB+gH+BgoF+gIJ+eoB+gIOAgIKAfoSAhH2Df4CDhICAgICCgIB+hYCCgnmBgICFgYCAgYB/e4GBgX59gYGAgICAgIF/fYF9f4CDgHuAgICA
gIGCg4B/gHqAgYJ+gH2AgH6AgYGAeoCAgIB/gYGDfoKBf36AfoCDf4GAgIGBgH+CgICAfoKBfICAgH1/fX9/gn6Ag31/gH99hH6AgICBgIKAgICAf36BgICAgIJ/gH+Bf4CAgIB/gICAgYKAen+Bf4CAgICAfYCC
gX9+gX9+gH+Bf3+Ab4F+hH+AgoGCgoB/fn9/gICCgYCCf4GBgH6BgYCAgn+AgIt9gICAgYuAgIGBgYCAgISAgoOAgYKAf4CCgXaEgn5/gIF/gIB9gH+AgICGgICAgH2DfX+AgYB/gH+Af4J+f4J/gH9+gICAfoB+
fYKAgoCAgX6CgH+DfIKFgIKAe35+gYqBf4GBf4CBgn6AgYV+iX6DgYOAgIB7f4CAgH9/goGCfoeAgH+AhIKBfoB/goCAg32EgoCDgH99f4CDgYCBfIKAeoGEgIF/IYOAf3+BgoGAgH2AhYCBf4J6f3aAhoCBfYKA
hIWAgIB6gIJ+fnx9gX+Aen+BhoCAgH+AfoKAgIB8gIKAg4CIgIB/f4CAgYCAgIOAgXuAhYB/gICAgn59foCDhIB/f4CAgICCfYCAg359fH6CgIKAgIB2gH98g39+fIR8gIB+foF9gH6AgIGCgICBfX5/gH+BfIF/
gIF6g3t/gICBf4F/foZ+gICAf36Ag4B+gICDgoGBgH+BgHyBgH+AgH2AgIGAf4KAgIB8g4B/g3t/hoB/gICAgIGBgICBf4CAfnuAfnqBgICDgoF/fX2AgYF+gH6AhH1/gH1/gIGHgH+AhICBgIB/gICAf4F6gIGC
gICBgYKAfn+AgnyAhX6AfoB+f4R/f4KDgnyBf4F9gYB9gn+BgX99gIB/gH5/fXqAgH6AgIR/f4CEgH+CfoJ/gYCAgICAgICAf3+AfoCBgoB+fYCAf3+AgYCAgH+AgIt5gX9+gIqAgImAgYB7fX2Ce36AgH+BgX6A
gICFg4CAfoKAgIt5goCDgX+AgIOBg4SAgYKAgIGBfoB/gICAgYF/gIB/gImAe3+CgICAgH+Af4CAfoCEfX6Chn+KgX6Af4CAgHmCgH1+gIGAgIGAfH2BgoJ9gHmBgn+AgICFgYB9f3+AgX+BfoGDgYJ/gX+Bf32A
foGBgoB/iX6AgH98f4GAeYCAgoB/gH+AgX+KgIGAg4CAf3+AgH97gn6Gf4CBgISAhICBfISBhH5+fH+Afn9/gYGBg4GAgIGAgH+CfYGAgIKCgoCBhnyAfIGBg4eAgYB+g3+BgIOHfn5/g4J/gYB/g3+Ag36AgYKD
gH2BfICEgHqAgoCBf4KAf4CAgH9/hIKDfIGAgn+AgIJ3gICAgYCAg4CAfoKAg4SCfn2AgXyBfoCAgICAf4B6gIKDfX1/gIOCgH2EgH2AfYCAgYKAgn+AgX1xgIGBgoGMgoCDfoeCgICBfoB+gICBhYB9foB9gH2A
gIKGgYGAgIF/f4B/gH+AgIWEfoKDgH6Cf399hH14gH9/hIKAgICAgIB/fIJ7foWCgXx/g3x/gYOHgoCBgIB/gIB+goOAgX+Bf3+Efn+Af36AfoCCfoB/fICIhHx/gIB/gICAeH98e4GBf4CEgICAgH99g39/gX97
gICBgYCAgH+Bf3uAgoWAgIWAgICAgH5/gX6RgIR/gYSAhICJfoCCgIB9gIB/fHuDgX+AgYCAgoR/foF/goOAgYB9hn6Ag3+AgIKBgH+AgIF+gIB+fXp/goGBgYOAgH6AgH1/goGBhICAgIGBf359f3+AgYCAgICA
gICDf4CAgYCAhoF/foB+gH6AgIJ+f39/gICIgoB/gIGAf32IgIJ9gH6AgXl+e4CAfYCAgICBgIF/fICAgHt/gIB/f3+BfIGAgX+CgH+AgICFgIWAgX+Af4CAd39/f3yEgX+Ag4CAfoGBgYJ9foKAgoSAgH+AgH6A
gYCAfn1+gIGAhICAgH6CgYCAf4GAf4GAgH+ZgH5+gICBf4B+gYB7f32Ff4GFgH+Af3mBgoGAgIOCgH9/gX9/eXt9gH+AenyBgn6Cf4F+gIOBf4J/goF8goB/f4CAgICAf4B9hICBgXaAgH6AgHyFgYGAgIGEgoGD
eYGBf359foeAgH6Ae4B/gICBgIB/f4F/gICAf3+DgH6AgICCgXyAkoB+fn6AfYGBe4KAgH+ChIN7jn+BgX5/gX9/fYCAgYOAf3+BgICAf4CHf32AgICDgH1/gICAd4CBhH+AgIKEgYaAfn6BgIF7i4CFfYCCgIeA
foGAgIB/gIGAgIB9gH+CgIOAgICAgIF/hIKAgIGAf4B6gIKBgH9/goCAgYCDgYiFgIGCgX+AgoCAgIB7f4J5gYCAgICAg4CAgH9/f4CAgICGgICAfn9/f3+Bf3+Af4CEgoCAg4R9f35/gH6AgYB/f4CAgIB7gn18
hX99f32CgIKDgH9+g4OCg4B/gYCAgX+BgX+AgX6AgX+AfoOAgH+Ff32BgICCg4CAfoKAhoKCg357hXuBgIB1f4CAgn6Cg4CAe3p/gICAgX+Bhn+AgIaAgIB/goF/gIGAfX+Cf3+AgYF6gYCAgICBgn6AgH+Af4CA
foCEhIGBfYF/gIB+fn97goB/gYCCgICAgICKgH+GgICAfYKAgICAgX6AfoCAgISAgH+AgoN/gIGAhH97gIF/gICBgH2AgoSAgYB/ioCBgH6CgH6EfpKFh36AgYOBgYKAf4GCgICAgoCBfoF+dYGKgYOCgH2Af4GA
e4J+gICNgn9/dX+Af4F0gn1+goN/fn6AgICAgX+AgYB+gIB+f4GAhYKAgIKAgIOFgH+AgoB5f4GGgX+Afn6BgIF/gH6AgYB9f4CAg32Af4KBgIGCgYOCgHyAgoCAf4CAhXyAgIGCfoB+gYGAgn5+gH+Df4CBgIF+
f4CAgH5/hn6DfYKBgIN+gH+Bgn19gICCgIB9hYF9gH9/dX+AgoB8gHuBgIOAf3uAe4B+foB8gX+CgH+Bi4B/f359gIGAfoKBhICCgIB/gICAhoF/gIGAf3uAgICDgICAgoCDgX6Ag3t/gIGBgICAgH6AfIF/gIB/
gH5+gIB/f358f4CAhYB+foCDgICAgH+Bin+Cf3+BgIGAgICCgICBfYCBgICAgYGAgH2AgH+Af4F+gICAgICBgXp5gH+Bg4GAf4eAgH6CgYOAiH9/f4N/gH9+foCBgYF7eIGAgIKGf4KCgYCGgIJ8f4OAgIGAgH6A
f32Bd4CAcn+Bgn6AgICCf4CBgIGAgIGCgXyAgICBgYB8gn+AgICAf4CAf36AgIOAf4GDfYCAf4KBgHyBf3x/f4GAgYCAgICAfoWAgICAgIGDgIB/f39/f4CEgIaCf4GCf4B8gH6AgHqAfn98foCAgH+AgH+CfYSA
koCGgYCDg4CAgId/gH6BgICAe4CBg4F+f4CAgH2Afn+Bgnl8gH2Af4CTgXmDgICEfod/hoZ/gH9+f4SAgn6CeYCCf4B/gn93gIKAe399coCBg4CAf4SAgn2Afol/hX2Ag3+JfYB/f3+AgYCAf3+Agn2BgIKBgoB8
f3+AgH2DgX6BgIZ9f4B+gYCAgIJ9foGAfn+AgIJ/gICAgIB/gH5+gH+AgISAgX+AgIKBgIKDgH6Af4B+eoKAgIB3goB7f4GAjIGAf4GAfH+AfYOBgICAgYCCf4KBfYJ/g4CAgIN/f4CAgHyAgIB9gH2Ef4CAgIB+
goODfoR/fYCCgH9/gICAf3+HgICCgH9+foCEhn2Af4CCf4GAgIOAgH9/gX1/hIB/g4CFfYKBfoOCgYGBgImAfIOBfoCAhX6AgYGDgIB7gICAg4F9gIB9goF/gICBfn2Af3+AgIKAgHyBgoCAgIB9fH+AgIF+fn5/
g4CBf4GAgICAgICAgIF+foB8g4CCfn+AgH+AgICAhYCAgn1/mIB9f4F/gICAgYF+gH6AgYF9gIB8gICFgHqAgIGAgYJ9doCBfX99gn+AgoCAf4CAfYCAhYCFf3+DgXeAgH2BgISAeYCBgIF/gnmAgoCAgICAgn5+
fIGDgICBgISAgH1/h3t+en6BgIOCgHp/gH1+f4B/gXOAf4N4gH9+gXyAf4CBfoGBgYJ9gYCCf4GAfn+Bf4CAgX97gH+Af4WAgIGBgIGDgoCDdIGDg4KAf4N/gIJ4gYZ/gH9/gYKCgYCAe4B9f4CAgH+BfoCCfo6A
gICDgIF+gYWBfHeCf4B/gICAfoSEgICAf4CDgICCfoCAgH57goB7gICAf4CSgoF9goGBgICBf3+DgIB9gH1/gIB+f4F/gISAgoCCgX+AgGmCgH6DgICAgIB/gIF9fICCgoCAf4CAf4CDgICBgH6AfIGCf36AfoGA
gIJ/fYCAgH+AgYKBfn+AgICBgX5+gIB/gICTgoGBg4B8g31/gIGAg4CEgIOFgH59gICCgH+AgIOBgoCAdIGCgH+BgIOAg36AhIKAgYKAgH2AgISCfoCAgH+AgIR/gYF/gHyAf4CAeHuDgoOAgICAgn59gICCfn+G
gICAgIOBgHqBgoGAgYB+foGAgoCDgIOCfoB+gX9/gYCBgICBf4CAf4VtgIN+gX2AgICEgIB8gIJ+gIB+iYB+foGAgIKAgH9/gHuAgYB+gICAf4B/gICAgIGBgn2CgH96fYGAf4CAf4GAgYCAgIB+gYaAgX+Ag4CA
foCBgICAgYGBgHyDf36AgH+EgoCAfn9/gn57gICCfoWBfoOBgIKAeH6EgICFe3+Cf4B/gIB/gn5/gISAgIGAg4SBf3eAgIKAgH9/gIJ/gX+CfYF9gICBhIF9gICBgH6Afn+AgICEf4KAf4CAgICAgH99gXiBgICA
gH16fYCAgX+BgH+Af4F8gHuAfn+BgYB/g4CAgpGAfoGCgoB9gICGgoKAgICAfX6GgoCAgISBhH6AgICDhIGAgX6AgoWAgoOBgYKAgXyBfICAgICAfn57gIOGhIB/gHp6f4B/f4CCgH9/f4B9gX+BfIGAgICBgH+B
goCAgIKBf4KAgoN9gIB/f36AfoCCf4KAgICBfoCDfXyDgX59fX95gYCAhYGBgIB/fn+Af4GAeoB+fn9+hX97goB9gIGAc3+AgIB8f4B+gHyGgYSAf4KAfH6AgYGAgYJ+gIGAgICAgHyAgIB/gIKGgYB/gYSAgIGA
gH+BgoOAf36AgH9/gYCAgYCEf3+AgoGAgoKDen9/doqAf4B/f32AgH+DgYCAe4CBgICBf4CMgYCEhH5/foCAhYCAdn+Ag3+Bfn99gYJ9f4R/f32Bf4OBfoF8gH6Ag4B/gIKAgH5/f4GAfYCBhH+EboKBgH+AfoCB
gIF+gIB9gH+FgIB6iH+AgoKAf3uAfn6AgX5/goB+f4GAe4OAgHyBfoCAf3qChX6AfICCgoOBeIF8gICAgX+BgIF/gYGAdn+AhICAgIKAgoKBgHyGhICEgYKCgIB8f4B8gYB/goCAgX6AgX9/f4eBgIB/gIB9gYaA
gIGAgIGGgYCAfoCCgYCAgYCDgn+Df32EgYKEf39/hYCBf3+AgICBf4GAgH+Mf4F/gH+AgoCAgISAgIN+gYCAgYCAfoKGgIB/f4CAgYCEfoeAgIF9gH2Af4CCe4KAgYKBfn6CgIKAfoB/eYGBg3qBfn2BhIB/f3+A
gIGAgHyCfoCBeYCEgIGBf32CgH2Af3yAgYCAgH+AfYCAf3+Ag4B/f4N/iYB/gICAgIGCgX6AgX6AgYCAf4OAg4B+hIKBf4B/g3+CgYKBf4OAfoGAgICBgYB8iISAgIGAgX+Ff36Af4CAgYCDgIKCfn5/gH2ChoN8
foCAgoCBgH+Af4KAf4B+gH+AeoCBf4OAf4GBfoKBf3+Ag4iAgH2Bf4CAgIeAgIGDfn9/ioCAgn6BgX9+g3p8f3+Cin+ChH+CgIB/gICIgICCf4SAgH6AgX+BeYCAgIKFgICAgoKAgYCAf4CAhYB/gH6HgoB9gICA
gYCBf32AgH+DgH6AfYGAgIJ+gH+BgYF+gX6AfHyCgX+Af3+BfoB6gIGCgX2Af4OAfoGCfIN8f39/hICAf4KAgH+CgYF/gIKBgICDgIN/fX+AgYCBgYGAgH6GgX6AgH2CgIGAfn+AgX2AfoCBe36Dgn+AgHCCgn+B
gYaAgX9+gH9/goKBfoB/gICCgH+AfoB+g36AgYKCfoCAhYGAiYCBg4F+f4CCgYCAfn6CgIKDgYGBgH9/jXyAgICBkH+Df4B9fH1/g5CBg4OBf31+g3uAf3+Af4GAgH+DgYCAgoOBgISAgIWAf398f4CAf4OBgIGA
e4B+gISAgoGEgICAgICBgYN/gH+AeoCBgIB9gYB9hYR+gYGBgX+BgH9/f4R5gH+AgICAhH+BgIKAgICAgICAgIF+gH9/fn9+f4N+jX2AfHt9g4yAgYCAfn6AgoJ+f4KCgIB8gICAgIB/f4GAfYF8gXyAf4OAgH+A
gYGCeH9/gIGAgX+CfICAgICEgH+AgICBgH9/f4N/gIB/gIGEgICIgYKBgICAf35/f32BgH58gIGBfoB+en+FgH9+gICBgIGDf4CAhn9/gnyAgICDgICAg4CDgHt/gYGCiICBgH99gIGEgYWAgH9/f4GEf3+AgoGA
hH6AgIB9gH+Bf39/gICAgYKAgH+AgoB/gH+DfXeBeYKBf317gICAfoWDgIF+foaAgIWAfISCgYGAe3+Bf4GCfoB+fIGAgXuDgoCAf4F9gYGAfYOEgICAgICAho+AgIGEgISCfYV/gICCgICCfX1/f3+Af3+AfoCB
gH98foCAfoCAgHyAf4GDgHt/hYF/gICBfYCAgYB/gIB/fYB/gIGBf4mAe4N6gX+AgIGCgHmAgIB/f4CAgXyAgoN9gIB1gHx9gH56hoCDgYB/gIB+gH+BgICAgIWGg3+BgIB+g3yBf4J9foJ7fYuLgYGAgIR+e31+
fYGBgICBfoB+foKCgoB9gH+AgIKBf3+CgoGBfoGBgX+DfoOCe4F2gH+Efn6AgICDfYB9gIB/goGAgH1/hH6DfoCDf4CBhIN+gIWCg4CAgIGDfX6AgX5/fIGFgICAgIB/gYJ3goB/hYGBgn5/d4B8gISChX6BgHyA
g39/fH5/gICAgIKAgIGAg4F/gYGBgH+AgICAf39/gISCgYKBfYCBgH+BgoB+gICBfoCEgIOBfoBvgICAf4KBf36AgHmAgH+Ag4CAgXeCgIB+gICAf4CAgIB/gIJ+goF/f3iCfoJ/gH+BfoCAgIB+f4CBgIB8gIR8
f4KAgH+AfoCAhYKBgoCAgIF/fX+AjnyAgICBfYCAfICDgIJ/gId/gX9/e4CAgIB/fICAgX1/g3x/gYKAi4CAfYCAgICCgX1/gnyCg3+CgIJ+gIWAgX1/gYCBgYCBgIKAg4CCgICAgIWJfX9+g36AgICDf4CAf4B9
gICAf4CBfIGBgX2FhYGAgICAgIKBgYCDgYB9g4CBgH6BgoGAgIGCgICBgIB+gIJ/gIGAgICAe4CAgIB/h36BgIKAgX2Cg3qAgIOAg39+fYBxgICDgIB9gH99f4aChIKBioCBgIB8gIF8fX+Bf4+BgX6CfoCBgIGA
gIN/gH6AgYZ/gIODgH+AgH18gIJ/f3+NfoKAfIZ+gX+Bf4CIg4GDgYGAgIB+gIB+gYB8gIB7foCAgH57gIKCf4B+foOAgH+AgICAfYGAgn+DfoGAeYGAgoOAgIB/fn6Bf39/foKAfICAgIB/gYGAhIV8gIGAgIB+
fIGAgIB/e4CAgIODf32Cf4CAhX6AgoGAgIB/gX6BgH5+gICAg4GAgIJ+f36DgIJ/gX5+gICCgIB/fn6DfXyAgH6AgICAf4B/gIGGgYSBgX9+fnuAgICBfoCEgYOAgIJqfn5+f3+Ag4B9gn+Ff4CAgICAfYGBgIaB
fn2AeXiAgn5/g4N+d4CAgIGDfICAgH2FgIB8gIF5hICAgoCAfYGBgoCCgX6Af4B/g36AgoWCgICAf4CAgIGCf36Cg3eBgYSCfn+Af4B/f4OIhIOAfoCAgYCAfIKAeH9/goB+f3+AgHl/gICQgoCAf4KBgH1+gYB/
f4CCgIB9fX6AgIB9en6EfX+BgYB/gIGCfn5/joB9f4eAf4B2gIF9f4B+fn5/f4J7gICAgH2Af4x+foV/gH+AgIB+eoCDgYOBgIiAfX6CfICBf4B/f35+f4B/gICAgH+BhoCAgIB9goCBgYGAfIB8fIKCgIGEgYCA
fICCgIGCgIZ5gICAfICDf4WAgHiAgH19gH+Afn2Af4F+fYB/h4B+hIGAgH6AgYCCgX96foOAgYGAgYOCgIB7f4CBfIGAg4B9gH+EhICCf4KAfoCAgH+AgYB/f4SAgIB5gH+BgIGBfIB+gYCBgIB/gICAf4l/hIN+
gYKEgH9+gYB/goF1gIGBgYF/gICAgICDgICEfYCAfIOAgIF/gH+BgYOAgICAf4F/hn9/gH6Af4F8gH1/hH6Agn98f4B/goCBf4R+gHyAgX5/f4CBgn+Af4CBf3+Af4GAgH9+f4OBfn+Cf36AgHp7f36Eg4CEg3+C
f4iAgX+CgH6BgIGAgH5/fn+AgIGAgYCAf4CAfoKCgX9/foF/foCBgICAdn6Afn2CgHl/gYCBgHx/gH97gICAhYCAgoB/fYCBgYCDgH6AgH+Gf3+AgX9+gX6Ae4B/gIB7f398gH2CgX6BgIGAfoGIgH5/gH5+gICC
fn+CfIF9hIKEgICBfX5/f32AgIBzhIKAgHmAfYCAgIGAhIF/f4CBgICBg4CDgn98g4CDgICBfYWCgn6AfYCAgoCDfoCCf4CAgIGBfoqDgIGAfoGFgICDfICCf36AgICAgH9+f4B+gIKAgICBf36Ae4CBfoCAgoGC
gICAgIGCgXuDgIGAfYCAgICAgIOAgIKAf3+BfoKAgIWDgICBgX5+gIB/gH6CgIWFfYCAgoSBfoB+gH+CgICCgIGBfIB6f4CAgX98gYCCh4CAf35+gIOCg4B/gYd9gYGAgYOAfIJ/gH+AgICAfYCQfYJ7f4B9f39/
goR/gnyAfn2AhoGBgIB/gYCEgIB/f4KBf4CAg4CEgIB+gICAfnZ+gYOAf4CAf4CHgYJ7fX6Ag4F+f3+AgICCgICBgIGAgYB/gIGAhYWAgYN/gICChoR+gIV/gICAhnyBg4KAgICFfn9/hICAhn+AgIB9foCCgoKA
gICAgHuEgH+BgYB8foKAgoB/gH+Af4SAgICAgH95gICAgYCAgICAgIB9gYGAg4R+gH+AfoB+gYx/h4WBgIB/fH+Ag4N+fIB4hoB+gIV/gYCAgICAfoKAf32DfoCAgX6CgH6Af4CCfHqAgYWAgH+AeoF9gIaAf4GF
f4B/gIKAgICAgYCAfn+AdYR9f3x8gIGAgIGAgICIf36CfYB5gX2Af4CCgH5/gYGEfoGAhYCBgIF4gn+BgYB/gX56gX+BfYKAgIOBgH9+gYOBgYCBfYF8fYCAgoCAf4B7hIB/gYB/f36GgISCgICAgH5/gH9+gICA
fIGBg4CJfoN/f4WAgYGBfn+DfH9/gYOCgICAgYB7hYGBgn98gYCDgX6AgXiDf4CBgH1+eYCAf4GCgYCAgICAgX+AgYB/gYCAgn97gH+BgICCfoGAgICAgICCgoGBgIF+gIV/gICAhX9+d4CDhISAgICBgICBfoCA
gn6BgICAgYCAgYJ+hoGDgn2BgXqGgoGAgIGAf4aBgICAgICAgICAgICBgIGBgHp9f4J9f3+AgIOCgIGAfX+AgICBhH+AgICDf4B/fn5/f4CCe4CDgn6AgIeAgYF/gICAhYCEgX2Ag4CEgIiCgn+AfYiAfoF7gH2C
gX2Af4CAgIB/gIB+gIOAgH6CfH9/goGAgIF+gIKCgIJ+gYCAgIJ/f39/gIF/gH+CgICFgoB/g4OAfoKBe4CDdoB/gH6AfYCAgIiAgoF/gIF+gIKAgYKDgn+BhX6AgH6AgIGEgH6AgX+AgoF2f4B+f4GDgIJ+hH2A
gYGAg4CAfnqCgYKBfIN/gICBgYB+gX2BgoB9fYCCf32AgH9+gIB/f4CAgICHgn9+g4F/g4B8gIB9f4GAf4GBg4F/fn9/gn+AgICAg4CAf3+Af3+AgoB5foOAg4KFfX2AgH+BhYCHf4GDe36BfoGCgICCg4SCgIF/
gnt/gn6AfoCAgYCAf358gHx8gICAen2FgIOAgoF+hIKAg4B/f4CAgIOAgIB9gXiAfH+AgIB+e4CAgIJ+hICEgoGAgH11goJ/gH6AgH6CfoCAfX+Af4F/gH+AgIOAgICFf4CAfHh/gIKAgISAgYOAh3+FgH5/gH2B
gIJ9gIKDf4B+gICBgHyDfn2Af3+GfoB/hoN/gH54f4WCgnd/fIKBfICAf4CAgH+AgYCAgICDd3yCgICBgH6AgIJ/gIJ/f36Agn2DhoGAhoCAe357gICFgoGDgH+Bfn1/iYCBgYCAgoGAgIOBgISAhYGHf398gH+D
gIGCfoGAgHt/fYCAgoKBg4KAfX2Cf3t8f32AgICBfn+Agn+AeIB8gICAgICChYCAgYl/gYF+g39+g4GAgICAg36EgYCAgn+BgH6AgHyAgXeAgIKAhIGBgYCAfoGCfoKKf32Af36AgYB/eoCAhX+AgIJ/goGBeIF+
gICAf4F/f4KKhYB8goKAg4CCgIN9gHt+gIB/gH59gH6Af4CAgoB/gH+AgX+Bf36CgHt7fYGAgXyFfoOAf36Af39/gHyAgoCCg4CAgH+BfYF/gIGCf4CAgH6CfX9/gICAgIF+g4B+goB+foCBfn9+gn+AfoCAgX+A
gIOIg4N/gHt/gICAgYCAgYCAgH9/iIB/gYCAf4CAgoJ+g39/f4B9eoB8gYCBg4GBh4GBh4KAgICCfICAfn+AgoN/gYWBhYCAg4CBf4CAfIGAg32Af4B9gH5/hX+Chn6FgIN0gX58gICBgoF/f4CAgIB/gYCEgoJ/
fn2AhIWGgHmBf4CAgIGAf4WAg4CAgIB/f4mAgYeAeoGCgH+AgoCAgHmCiH+AeIJ/gIKAgICBgICAgYCBgH+CgHV8gICAgIGBgH6BgIJ/gICAd3+CgX+AgYJ8f36AfoGAgYCAgH6BgHt/fICEg4B/gYCAg4R/gX1+
f4F6fISAgIGBf3yAf4CCgIB3gYN/gIGAhYCDgYKAgoCAf3h/foV/goCCgYJ+gYGAhpCAg4B/gIF8gYGAgICCfoCAgICAf36AgX9/f398gH2AgIOAfn+Ef4F/f4GDgoGAgICAgYCAgn+FfoB9goB6gn+De4GAgYB+
gIF8goGAf4GFgICBf3x+gH+FgJGAgISDgIKAgoB+f4V+goGCgICAf4GAgH+Aen96gISAf4B8gH1+gICDgH+DgYB/gH6AgH+Ag36BgIF/f3+AfoGBf3xzgXyAg4B/foB+gIJ8f4CAgICBgYB/gH6AgYB+gH59gYOA
gIB+goSAgH56gIGAfoiAgH1/gIB9fICCgI59f4CAgX58fYCAgICCgH9+fn+EgH2Ag4B9gn+AgICAg4R8gICAfoB9gn9+gX+EfYyGgICBgIKAfoCAgYF9gICAg31/hoCAfYCBgIKEgIB+g3+BgIGBfoN/fn6Ff4SB
gX6AgIGBf31+f4F/gIB+gX1/f4GBgoGAfYKDgICAhYCAg32AgIF/gYCAgX+BhoB+f4B/fIB+fICAg4CAg4CAf3+AgH+Agn9/gICBgYCBfYGAg4B+gIB/gH6AgYGCfYF/f4CAgIF9goCDgoODfn6DgIGCgoV+gICC
gn2AgH+AgICAgIGDhYCBf39+gIJ+foCAf3qBf4B+gIB8f36If4CAf32EgICDe4CAgX+BgIKAgYCEfn9+gIF7gICBgIB/foF/gYB+f3qBhoCIgIB8gIF9gYOCgIKCgH+AgICAgIGDgHh+gH5/gICAhIODgYGAfoCE
g4GCgoJ+g4CCgICBf4KBgoCBgnx9foKAgIJ7foSAfH6AgIWDfYB/gHyEgICAfoCBgICAgX98fYCCgn6AgX6Afn6Gf36AfH5/goOAf4GAhoKGg4SAgHyAfoB/foCAeYF+gH6Afn6DgYKAfYN/hoB9hIWBfH+AgHyA
gIOBgH57foCAgICGf36AgYCAgX56f3mDgoF/gYCAgYF9gYCBfH2Af4B+fYB/fYGBf4B9gHuAgIKBgn6AgYCBf4CAfYGAgXyBfoF/gn9+f39/g4KAgIF/gX+DgX+BgHyBgYB+gICBgIB+gn+AgYV/gIKAgYF+gYKB
e4CAgYCCe4uAgH+AfIB+f32AgH2Af4CEgoJ+goCEgoCCgX6AgXyDgH+BgIKDgYGCgISAgIB/gIJ/f4B+goCAgYGBfYKDgYCAgICAfXyBioCBgH+AgoB+f4GCfXuAf4B8hISBgYWAf4CAgYGCf4CAgoCBgYB9gH+B
gIGBgoGAf4CAhoCAgX6CgICAgICEgH+Ff4R7f4CChoN9f3KAg4GAf4CAfIiBf4OBgoB9f4CAgoGDf4B/gIKAfX19gH9+gX+AfYN/gX+AgYGAgYOAgYF+g4GAgICAg36FiICAhIB2goB/gH6AgH2Fgn+BgYCEfX+C
gIF+gYF8gIB+gH57gICAf4KCgX9+foOEgX9/gIKAf3eBf4CAgICBfoB9gYGDgIOAgoCAgICAeYSAgINyfYSCf31/f4CAgX6Dg4CAgIB7gH6Bf4CAf399foCDfoWAgYKOf4OBgYCAg4F9hn18gIF6foB/gYGCgIB/
goKAgoKAgICCgYB/gIJ/f39/gH6BgICCfYCBgIB/fnuBgH+Af4COgYJ/gICAg3+EgIB/gn+AjICBfoB2gYF9hYCBfIGAen+AgYCFfoOBgX+EfoBzfoB/gIGAgYSAg4F+gH6Af4CAf4CDgH6AgIWIgICIgHuAd4CB
gIB/f4J+fn5/gIF/gYCDgoCCgH55gH6BgIB+fYB/gIB/eYCAgYJ+gICBgICDf3+AgYF1goKBgIB7gIF+gn5/goJ/gICAgoCAgICBgH+Cf4GAfoGAf4B/hICAgHx/gIGCgoB+fn+Ag3+AgH6GgH2EgIJ/gHSAf4CA
f4KAfH6BgICBgYGEgIGAgIKBfICBgoCAgICAfn+AgICAgH+BgIGAgoCAgICEgn+CgYCBgoKDgH+BgICAfX+AgH6GfYGAfoJ5gIB7gICAgYCAgX5/gYCBbYCAgYCAgICAf39+gYN/gIF/iYSDgIGBgYCBgICAgYCE
f4CAgIGBgH+AhH9/gnqBgYCBgIGAgICJfoCAgIGAgISAf4CBgoCAgX2AgIF1gH6Agn+IgYGAgYCAgH5+gH2BhYKAgHyAgIB/gICBj4B/gH6Df35+gH+Af4GDgH6AgX+Af4B+f36Df4B7gICBgIGFgoGBgoCBgHuA
f3+AgYCBg4WAgX2AgICBg4CBgH57gICAgIF/gIGAgId6gYB/gYCBfHyCf4CBeoeAgIGAg4GIfYKBf4CFhH+AgYGAhIB+fIB/foB/gYCAgnp/gIB/gICAfoOAf4SHeYCAgYJ/gYB/fICBgYB/gIOCg4KAg4OBgIF/
gIOEf39/gn+AgoGAgYCAgICEfYSBgH5+goGAgICAgIB/f4SAgn+DfX2CgH+Ce4GBf4F/iICBgH+FfYCAgIJ9e39/gIB/gIB/hH+DgIF+gICAgIF8f4J/gH6AgIB+gIGAgICAgH98gHyEf4V/foOAgH2AgH6Af4CA
hZJ/gH+CgYSAgoCEgX5/f398gIB/gn+AfoB+gH2AgYCAgIF9gH+DgoGGg4CAgIKAgYKAgIaAgIF/foCBf397foB8gIKHgH96foB8gIB8gXmBfoF8gICAg4B+foOAhYOJe4OBgHyAgX+CgIB9gX9+f4F/fIKAgICA
gIF/f3+Ef36AgH9/gIGBhX9+gX+GgIF/gIB7gH6Ag3x/hYCBgH1+goCKfICAgIKAgIB8gICAhYKDfoCEgYB+gX+AgH9+foCAg3+Af4B/fYGAf31/gIB+gn6AgYF+gH+Af36EgIF/gIGDgH5/gYCAgIOBgICAfZCA
f4N8eIF/gIWAfoSAgIGDgICAf4KAfX+Agn+AgIN8goR+jH+CgYaDgYV/gIB+goJ+gIODhICBf2x+fYCDf359g3+CgIB+g317gH2AfIKBhIGCgYCAgYOBfX6AgoCAgICCf31/fYCAgoN/goCBg3+AgYGBfHyAf4GB
hH+AgIB7gYB/e36CgICAfYCAfoCAfX6DgIB7gHiAfoF8gX19gH9/gH6Af4OBgICAgICAgHyFhICAf4B+f4CAf4F+gICAfHiAgoKBgYGBgHx3gYKAgICBgYKAfoB/f4J+foCAfoCBfYOAgoB/f3+BhIB/gICBfIB8
fn6CgIGAgICAgIB/gIF7f4OAgoCCgIGAgH1/f3+AfYB8f4KDf399gICCf4CBgH6AgX6Af4R/hXmAgYCBgH+BgYCAgn2CgIF6gH+Ef4F9j4CAf36AfYB9gIGBgICCgICAf3+EhYCAgIB/gIB/jn+AgYCAg4CBf4CA
gYCAf3WEf4GAgH6BgIGAgYB/gn6Af36AfYJ7goKAgH+AgYOAgH2DgICBgYCAgICBgYCCfoF/gn+CgoCAgYCAgIB+gIB/fYV+gICAhYOAf32Ad4B+e3+AgIKMfoCAgXmAfoCAgIGGfn2AgIN6gH1/goCBhICAgYSA
gICAgX+BgH6CgHl9hZN/gIF+gYCBfYCCgIB9f4CAgYB+foGFg4CBgH6AgYCBfoOCgYCAgH9/gIOBf3+BgIF9goGAgIGFfn+BgIB+gH5/f4KBfIGAgIKAfn6EgYGEf4GCgXuAfoCAgICAf32CgIF8gIGCf3+BgIB/
gIBvgICCgYCAgYCBg4F/gYWAhH6AeoSBf4mBhH2AfIKAgIZ+gH+BgIOAfoGAgIJ7gIGCgIB/gH2AgICAgIJ/gH6CgH+MgH98foN/goGAgIF+gICAgIKAgIJ8foN9gIOEgn+Afnt+gHuAgH2Cf4B+gYCCf4B5gYB9
goN5foB9gH5/fIB/gIGBfnyAgn6BgIB/gH+CgICIgIB+fn+BgICAfH96f4CBgICAgH+LhICChH+IfXuAgoB9gICAgIN+f4CAgXV/f3aBgH9+gICAg4CBf4J+gICBgIGAhIGAgICBgH+BgYiAgH+AfIB/gH6JgHqA
gH+BgIKBgICAe398gH+BgH+AgH+Af4CEgIOAh36DgIGAgIGDgX6AgIGBgIWAgICAfoKCf4CAf391f359fH2AgIWBgYCAgYN9gIGBg4F+gH+Af36BgoB+gH6AhoKAgX5/goB/gn6AfYGCgn+CgICDgoB/fYB+gH+C
gIR9gIKCgIN7gH+AgH+Bfn+FeoKAgn1/gICBgIGAgoB/gIB8foCBgIB/gIB+goOBfoCAgICCf35yfoCCgH6AgYB3gIB/fIJ9f3+Af4CAhoCBgICCgH2BfXWAgICDgn+AgICDgIB/gIGAf4CAgIGAf31/hIGCf4GE
gH9/fX1/fIB+h4CAgH6Af4ODgoB+gIGAgoGEg3+IgICCf4CAfoJ8goN+gYiEf35+hH+DgICAfoB/gIB/gYB8gIGAgIB+gH+Cf3+DgIB/g4B/f4GBgIF+gH5/gX9/gICBf4CAhoCAgICAgICCf4CAgISAgIB/gH6A
iICAgISBgnyGgoJ9foCBf3+CgIB/goCAgH+AgH9/goKBgIKCgICAgIF/foCAgoB/f4B+gH6AgYB+gH+AgoCAgn6DfoB7gH5+hYB7foOAg36BgH9+gYCAgYGBhYCBgIB+foCAg4R/f4CGhICAgHyAgYOBg32AgIGC
f3yBgX6AhIGAgICAgoB+f3+AhYCAgIGAgH+DgHmAgIGAf35/f4B1gISDgIaBgICAg4CBg4CAgYN/gIGAgYB4gIF/gH+Cf4B9f4B+hH+CgIKBgYCAfYCDgIB9h4CAf4N7gICAgoB9fYCCgIGAgoF+gYCFfYB/hXyB
foCEf4OAgIGGgHV8gIJ9gICBgYSCfYCBgICChIB/fYCAgIF/eIB+g4CDfoCEgoCBgH+EgICAgICAf4F/g31/gYCIf4CAgoCDgoJ+f3qAfX+AgICEf4CBfX9/gYCBfIF+fX98hICCgIKAhIB/gIB+gIWAgX6BgICG
gH59gH9/gIB9gICBgICFgICBf36AgoKDgIB/g3x/dn+DeYB9g357g4N/gIaAgX+Af4F/gH5/goCDhIGAgICAf4CBgIOBgYaAgoOEgIOAgHmGgJB+gICBgH+Bg39/gICAf4B/f4CAgICBgoGAgIB+gICAfoWAg32A
goJ8gIKAgH2Gg4CAf35/gIB6fYGAgICBgYCBgIKDf36AgICCgYSHgYCEf3+BgHuAfYCBgn+Af4KAgIKAgIOAeoCAfYCCf3+Cf3+BgX9/gICFfoCAgIB/goN/fX9+fYN/goCAhoCDgH9/goKBgIGBfn+CgH6AgIGA
gICDf4GCf4GCgoKChoCGgICBgICAgICAgH9/f4N8g4F/gn6Cg4CAgYF/f35+f4KCgYKAgYCAgICEgIF/hICDf4OBgoKBgICAgIB+g4B/gnyAf36Ag39/gYB/f3+CgICBfYKAf4J7goCBfn+BfYGAgIB+gYCAfoCA
gICAgICAgH+EgXqBf4CAfoF/gX6BgIB8gIJ/iICAgYCAgIB/gX99dIKCfYGAgH+DfIB/gHh+gYKBgIB/gICBgH6BfoCAgICDgIGAgICAgX+Hgn+Af4CAfoF/eYB/foOAfYV/hn6Af4SBgYCAgICAgICAgoCDe36G
fIN9gIB/gICAgH59g4GHgoKAhYCIgIV8gIJ8f39+gIB/gIKCf3+CgYKAfn6CgYCAdHx9gISAgH6DfoCAfoCBhX2Af4KBfIB8gn6Afn6BgICBgIGBgYCDgYGAg4J/gIN/hISAhYOBgIGBgIB9g4B+gIaAgH+AgH+D
gIGCf4CDgH+AgH6AgX94goGBgYGAh3+Df4CAgH6AgIB8gYCBgH+AgXSAjYGBe4CLf4CDhH9+g3+GgICBgYCBfYCBgoeBgn6Agn6BgHt7f35/gYGAgoB+h3+KgIJ8hHyAf4CAgoCAgICAfn6BgIB+f4KBgH9/f39+
hYB/f4F8gYCAhoCEgIF6f4B6goGAgIGAf4CAgoGAgH5+fIB/g4CBgICEiYB+foCBgICCgnyCfYCFgIKAh36DgICBgIKAgYCAk3+AgoKBf4KBgYR+gH97gH6AgICDfn+AgYGEgYB/gIOAf4CDg4GAgIGAgH5/fYCA
gICDgH2Df4Z+gYB/gYOCgX6CgHx+gICAf3+AgH2Ffn+AgIiBhYB2f4OAfYCAgX+BfoB/g4CAgICCdoGFgH9+gYCBgH2AgoKAfYCAgIB+gH+CdYCAgIF9f4KBgH2AfoB/gX6CgoCAjICDgIF/gIGBgYCAgn+BfYB/
gH+BgH2AgICAgX6Cf3+AgIKAfn+AgYB+gYCAgoB+gH5+f4SAfoJ9gH+Gf39/gIB6gH9/fYKCf4CChH+Df4N/hIGBgYGCgIODgH6AfYCAgX+AgX+AgYN/hH+AgIB+gIKFgICAgICDfH1+gH+BgIF/gICAfXx/g4CD
gIB6gIB/gnp+fICAfoKCf4B9gX6EfoR/gICCgICAgn9+gX6CgHyGgX2CgG+BgX59gYCDe4KAf4F/gIJ/gH+AgIGAgYGAgICDgIKFgYCCgH+Ce4CAfoGAfX6AhICDgoCAfoCAf4CAh39/gX6Ah4B+hoB8g32Af4CB
gIGBeoB/gYJ9gX58goB9gIGAgH2DgYCCgYGAgH+Af3uCgX2Cf4B+gH+BgICAgICBgIKAiYB6hn+Ag4GCf4GDlH+cgICAfH5+gX+AgIF6g4B4f4GAgoCEf35/g4CCfoKAgICAf319gH2EhICAgH+AfYGAgoF/gIB/
foKAgH5/goCAgoGAgICChYJ/gICAgoCBgIB/gH9+gX2DgYN9gH+BgIF+gH+AgISCfoBzg35/gIB/gn+GgIGBgICCgICDhYB9f35/f4CAgYR/gH6IgICAgIN8g4B6gH99gIB8gH+AgIF+goB/goB/gYB/fICAf3yA
goCCf4CFf35/gYCBg4OAgXx7g4CAgIB9iYF+gH6Ef36DgIOAgIB8gYCAgXyBgIF+f4d+gIJ/fIGAgICBf4CBfn5+gICBgH+Hf35+fX5/g4CBhIB8gX57fYCAgIGAf4GAgICAgJOBiH9/gIB+f4CCfYCBgYKAgIKC
hIaCgYB/g4B+f4B/fYSIgIKAj39+gn+AgICAgIB9gn+Af4B/gIF4gHF6goF/gIGCgn+AgHt/d4OBfYB9eYCAgYCHgICBfYCAgIGCfn9/g4Z9goCCgICAf4CAgoCAgYCAgH+BhYGAgH59gIF/gH+Bf4SBgH+AgICB
goCCf3+AgICAgICAfoJ+e36AhH+DfH+AgoOCgYJ/gX99f36AgICAf3+FgICAgX+AgICDgIB/gIB+gIKAgIJ/gIB9gICBgIKAgICAf4CFgYGAgYGCgoB+fYSAgX19gH6AgIOBfn5/gn+AgIB/gIGBfoB4gYGHf4CA
hX+Cf3+ChYCAf36BgICAfn+AgICCfoCAf4GDdX5+gn+BgYGBgH2BgYCAgIB/gX2BeoCAg4CAf4GAgYCAgoB/gIGAgIJ+gICNgH+DfIN6gYJ8eoGCgIF/g4KAgYB9fn6Ef36Af4CAgIB/fX+AgoCCgIB/gH9/gH2B
gIJ9f3+AgICAf3+AfH9/gIWAfX17f4F+hn+AgoOAf4CAgn+AgYJ7hoCAgI+Cg3uAgYJ/hX+BgYB9goCAf4F9gIB/gH+CgIGAgYSBfIGBgYF/e4CCgYCAgHuBgYF/e3+CgH59gX+AfICAgoKAgICBgICAf4F/fn+C
gICDfoB6gIGDgICAgYB/gICAgIKCfIGAgX+CgYF7gICAgICAfn9/f3+BgH2AfX+AhX1/goCDen+FgoSAf4CBe3yBg4CBgoGCf3+AgHuAgIGBhIB/gYF+g3uFf4CDgoCAgoN2f36AgX99hYSBgH56gICAgYF+gYGE
fYGAgH6Agn6Agn+AgICEhoKBgoCAgYR+f39+fYCAf31/gHx/gICAgH5/fYF/f3yAf4J8foCAgH98gYeBhXuDgIB+g4KAgIF/g3+AgICAf4CEgIJ9gH6AgH6AeoCAfX99gIKDgICBgIV+fn58gYCCf4Z9gH9/f32A
gIGBf4GAfoR+gIV/gH59gICAgXuDfH6DgH2AfYCDhH6JfH+Af4J/fYGBgIKAeYOBeH6AfoGBgIOBiICBgn6AeYCIgYCBgoSAf4GAf4CFfoB8gIGEgX+Ig35/f4qCgHiBf396gIB/gIKAgX+BgICAgH+Jgn6Ag4KA
gICCgICAgYCAgICAf4GAgYB/gIOAgIOAgICBgoGFdYB/gX5+dn+Cg4SCgIJ9gICDfnl/gH9/gYCAgH+Af4CBgISAgHZ8f4B/gIR+f4R/f4R+gICAgICAf4CAfIGAfn+Af4V9gIuAgIB/gYuAgIx/gH2CfX2AgXp/
eYF9f4CAf4GAf4CDgICAfoOBf35+gIB3gICCfICBgIB+gICKhYB+gIJ+foF6gn59fIB9gIB+gH9/gIGAfoOAgX18goB+f4GCgICAfYOAgICDgn6AgICDgH9/fn+BgX9/gYCAgISCgIWAgIB/gICCgYKAgX+AgXx/
gICAgH6BgIB/eoyAg4GGgn6GgH+AfIGFgoCBgIB+gIGEgICAfoCAgoCAgICAf4CAgYGAgIB+f3+CgoB+gICAg4B/gH6bgICAgXyAgH6BgIB/iYB8gICBgIB/gH9/hIiAgH1+gYGAfYKAgHqAf4CAfn+Cf398foCC
gIeCgH6IgYCGfYV7gH+Lgn6BgoF/gIWAgH9+gICAgoCEgn6CgICAf4CAf4SAe4CEgICAgIGBfX+Bf3+Afnp/goKAgICBgYGAfn6Bg32FgIB+gICBf31+fYB/gIuGfn+Af36AgH6AgYd7gIB/gYB+f4F+gHuBgIGA
gIKAf3+BgYGBf4Z/gICDiYB/gIF/gH6CgISAf4CAeYB/gIGAgYGAgYGAgH+Af4SAf358gYB/foCAgoGAgX+AgIB/gIB+gHyDfXV7f4KAgIGCgIGAgoOAfXqAfoB8gIR/gIF+f39/gH5/gH9/gIB+fYGXg4KAgoGD
gH+Ag3+BgH6Bg4B7gH+EgICAf4GAgIF6f39+gICAf3+AfIB+gIB9gIGCgIWBhYCBgn9+gH+Af4GAg4CAhICAgH+EgICAg4GAgICAgIB9foKCgIB8gH+AgoCFgYCAgIF+hIGAf36AgIB/gn6Ef4CAgH1+goF/eoB/
goCAgH9/f4B/gH+AfIB7f4x/gH+DgIODf4B/gIB/goZ/fn+Efn9+foB/foGAgH6CgH6Ag4B+fYKBgH99gIJ/joOAgIB/gH2AhIOAhH+AgIB+iIN/gICBgG6FgIR8goCAgYJ+gICBhoGAgH96f4GFf4B/gYCAgoCB
gIB/gIGAgYGBfn6AgH9/gICBg36BgICAg32AfoJ3gIKFf4N/gIB9gYCAgICAg36CgH+AgICAeoF+gIGAgICAf4CBgIGGgYCAfIiAgIZ/fYCAgYSAgYCAgYCAgHyAf4OCf358f32BgYCBgH99g4SAf4F/gYCAg4B+
f3+Afn57e4B9goCDfoB8gXyAfYOAgoCAgICBgYWEfoCBgX6AeXd/goCCeICAgn9/foCBgoCAgIGAgICKgYB/hH+AgIB/gX5/gIJ/gX6AgX6AeoWBgICAfoF/fYCAgH9/g4GAf4F+gYCBgH9/fYF5f4CBf3uAfX9+
gICAhX+CgH+AgoF/gIOAf4GAf4CBf32CgYCAf3l/gYF9goF/gYOEe4GAgIJ+e32Af4OAgXyBfIB/gH5+foCBf3+ChYCAhIGCg3+AfYB/gYB9e4B/f4GDgYCChX9+foCAgICAhH98gX53f3t/gIGAfoB/gIKDhIB/
gX6Bgn6AgH2AgICEdYGCgIF/gIRzgH+DdoF/f4B9gH6DgYCAg4F+foCBiYB+gH2AgICAf4CAfoJ+gYB/gYCAgIGBfYCDf4CCfoCBhYCAgIKAf3Z/gYCBgICBgn6CiIB/f4F+f32CgYN/gH5+f4CAgICAgH1/f4aA
foR8gIF/gICAgYGBgH6AgHyAf4CAgoKAgX2BgIGAf4GBgIB/hICAgn6NgICCgoCAgn2BfoGAgIGAgISAfoKEgH19gX+Af36DfoCAfoCAgIF7fYCEgIGEf4CAf4GAf4J+gYZ/gIl/f4CAhH9/hIB/f4R+f4B/gICA
gH1+e4F+goKAhIGDgH1/gICCgICBf5CDh4CBgIGAgH+AgH+Bf39/f32Ag4J/gH+AiYCAhYCBgIN9hIGAfICDgICBf4F/fYB/f4CAgH+EfYGDbYGAeIOBg4J/gIF6gICAgIGBf4CBfIF/h3+EgIJ/gICChH+AgH+K
gICBfH6AgIOAfoKAgoCEgICAgYCChICAgYGCgICAgYWAfoCAfoGAgH5+gYCPgIaAgYCBg4CAgHWBf3+CgIB/f3+AgH53foCAfn99hn+BgYOAfIB/foB8gYKAgH9/gIB/gnyDg4KBgICBgIKAfn+AhIF/gIB/gH6A
fn9+h4B/gISAgn1/f36Ef32AgIB/hIB/gISCeICAgoGBiYCAf4CFhoB8gIB+gYOCiYCAg4F/gn+Ag4CAgHyIgX2AgH5/goGAgYCAg3x4goN/gn6GfIB6goCBhYCAgoB/f3+Af4B9f4CAgXyBgYF/gYB3f32AgIKB
f3+AgYB6gH56f4CHhoOAfoGBf4OBfX6CgIB+gIB+gn9/f4B+foF/gICAgH2AgoCAf4SCgIJ9gYCCgIB/iHx/f4CAgIGBgIB/gICCfIOAf4GAgICIgYeAf4KBgoCAgX+BgYCDgH1+f4CCgYGAhYCAgICAgoGAgICA
gH5+hX6BgICCfn+Bf3uAgH+Af4CAf3+BgYCAhICAgYCCfYB+fn+CgICBf4CAgIF/foB/foCAgIGBgIJ9foGAgYB+gYGBgICAfoCCfoCAgH6ChICCgoCAf4B8gn+AfoCEfoGAgICEgoSAgHyAf4GAgYCDgICAgH2G
f4B/gIGAgH9+fYF/fICAg4SFgYCEf4GAgYCAfoCAgIOAf4B/f4KAgYGAgIJ+gYGAgH2AgX+CgYN/goGAgIKAgICAgH9/f4GAf4CBgH1/gIGBg4CAf4aEe4GAfn9/f3yAgYCCfICAfYB/f36CgIGCgH5/f3+BgH2F
hYCDf4GAgICAgIF/f3+Cf3+BgYCAgICAgYCCfoGDf4CAiX+BgIB/gI6BfoOAfoGBhIF/goJ/gICBgIGBgYCEgHyAfoCAf4CAf4F7fn+Df4J/gH+DfYSBgX6EgICAf4B+goCAg4B/iXp+hoB9gICAf3+AgH2DgIOA
goOCgIF/gYB5gIF/gICAgICAgX6DgIB9f3+Cd4OAhHyAgICAf3+AgImAgICEgIJ3c36Af4CAfoCRfn5+gIOBf4CAfoaAgICCe4GAgH+Af39/hHt+gIaBfX1/goCAgX2Efoh/gYGBgn6CgYCCgIB+fX9/gH9/gIGG
f36BhIB9foF9f4aCgH52fH5+fIB/gn+Bf4F/gIh/gICAhYB/gH+AhX6AgICBgHiBeH2DgICAgICBf4B/f4J/gICAgICBeICCgYCBfoCCgX18hICAgHN+g3mAgIGAgIKDgIB+gH+BgIWBf4CAgH+EgHyAgIJ/gYKC
gICCf36AgIB5goCEgIB+gH6Dg4CBgH6AhX9/gYKCgoN/f4aAhYCAf4GBf3+Ag4eAfYCAgn+Bhn2AfH2CgH+AfYCAfYB6hoKCgnx/gICAgH99gYSAf3+AgICAe4CAf4KBg399goB/goCBdYB9gIWBf4B9foCCf32A
gICBgYF8gH1/gYCAfIB/gXZ+gnyLf3+AgIGAf39+goGAf4J+gH2CgICAgIWCgH+AfX+AgIGAgHeCgIJ8gXeAfn99gX57g4CAgH58f358f3qFf36Ad3+Ad4CAgIB/gICCgICDi4B4goCAfnKDf4GAgYB8gIB9goB8
foF+gICAf4CAgYKCgX5+gH9+gIGAfYJ/gIGAgIWAgYGAgIB/gIB/gYV9goCAgH6BgIB+foKAfoJ9gIB7f36BfYJ7gH5/g4GAgICAgH+DgIGBf35+fICEfYCBgn2AfX+Dg398f4CCgX9+hIB/gICAgoKAgIN/gYB/
gICAgIqCgIB+gJKAgoCAgH6AgIF9fn5/gH+AgICBfYB/g358gYCBgIB/gICAgH+Bf4WEgYB/gX6Qf4CAhIKAfoGAgX6AgYCBgH+BgYCAf4KEgICAgH6AgICAeIGDgH+AfoGGfoB/gYKAgH+Agn5+goGAgoCAgIGA
eYB9gH5/fYCAgoWAgIGAgICAgHuDgH+Ag35/foKAg36AgICCgn6AfoCBgICCgH9/gICAgHt/foCLioCAf3+Dfn2Af39/f4GAgX2AfoKDgoKAf4aBgICAgHyBg36EgXyAfn2Ef4CAgoSBgHuBf4KAfn2AfoCAgIKD
f4F+f4CAgYGAgIOAgH+FgH6AfX6CgYGCgYGAfoSAfIqBf3eBgYCBgoB/gIN9foB/g4CAiYOAgIJ+goGAh4eAgH1/gH+AgIOAiH9/f4KAgX9+gn+AgYV+foCKgICAgX2AgH+AhICBc4B+foF/f4B+gICBe4CAgICC
g4CAgYCAhn+CgIF9gH2Ae4V/gHp+gIKCgYV/gIaAf4B9g4B/g4B/hH9/gH6EgIGDgIGAgIJ5gICAgIGAgH6AgX+BfX6Af4B+f4CKgH+Cgn5+hH6DgICAgICAgHCAg4KEfn5/goCAgX6Af4CAgIGAgX57hYKAgIOA
hIN+hICCgIJ9gH6AgIF+gICAgIKMf4F9gICAfoCEf4B9gH6Af4CBg36AeYGBgIKAen6CgYCAhIJ/gYCBgICAgIJ/f4R7f4CAg4SAf39+gYB/gIB+iH+Af4ODgYCBdIB9fYGAgIB+f4B/gIB/gX+BgH6Cf32Gf4GB
gICDgH98gH58gICAiICBgH19f4CAgX6AhoB9gIB/gYJ/gIWAgIJ+gIJ+gH+Cf4CAeoF9e36AgICAgH+Af4CAgIR/f4B+fImAhYB+gYCAgX9/gH18foCDgIKAgICAgIB/gIB9gICBgIF/gX+EgoCAgoF9gH6AgIB+
f39/gICAgYGAf4SBgIOAgH6BfoKDgYB/hIB/gIF/fYF/f4CBgICBfoGBgX+Gf4CBgX2BgICCe3+CgX+AgYF+f36Af4aBgoOAgX+EgIKDgH6AgH+Vf4CFfX9+f4CDgICAf32BgIJ/gHqAgICAgICFf3x/iICAfIF/
e4KAgIGTgICAgICAfoCAgIB+f4aCgH9+gICAf4CAgIGBgH6BfYJ8gICAen98en+AeIF+f42BgISAgH+BgH5/f4GCgYCHgYCBgIB9f4V9gIN8f4B+gIOBgZKIgIGAg4J+f3+FgX6AgYB9fYN/gYCAgIB9gX+EgIGB
gH6AfX+BgIWBgGmDfn9+g4OBgHuAgYCAfoOAgH18goCBfYGAgYJ/gX9/gICAgYCCf3+Af4CBgIGAgH+AgICBgICAgYGBgH+AfoKBgX5/f4F/e4WCgIB8f4CAfX6AgX6Agn+DgYCAfX+AgYF9gH6Ag32BgXSAg3+H
g36BgIN9f4GBgYGAf4CBgIKAgH+Af4B+gICAf4V+f4CAfn+AgH9/fYCCe4SAe32Bg4KAfoCAe4CEg4CBgH99iICAgICAgICCfX6AgH5+gX+AgICAgH6AgH2CgICAfnyCgIGAgIGBgICBgH59goCAhYCAg36GfXx/
f4GAgIB9f4CCgX6CgICCf4B/gn+Ag4WAgH+DgICAh39/gnyAgYGBgYKBhX6Ag4CBe4h/fX+AgoB/gX9/gYF+gIGAf4OFfn+Af4SAgX+AgIB/gH6Af39/f4CAhH6AgYF+hYKCfX9/gH9/foB+gICAinyAgICAf3+A
gX2CgYRufoB6f4CBgYCAfoCAf39/gIR/f4OBf3+AgIGAhZOAgIB/gHx/gYJ/gYCAgIF+fIKAf32Afn2CgIKAgoCAgIGAgX9+gX2AgX9/gYN/gICAgIGBf4SBgoCHgIF9gICCf4GBgX58h4CAgICAgH6Af4CAgH+A
f4OAgYB/gICAgICAfoB/gX+AhH+AgIF6gICDgIGAhneBgHqAenuAgIJ8gICBgICAhIGAgHyAgYCAf4GAe4B/fYB/foOAgIGAgH+AgH+Cf4CBgICAfIF/gYCAfYOAgICBjICAfICAgICJjYR+gICAe4CAhX+AgYKA
iH98gIGDhICAgYCBgICAgICBgYKAgICDgYJ8goKAe4GBfoF+gICCfX9/f35+gICDgYOAgIR+fYF8fISAgHqAgIF5hX+BfoSBgYCAgHSAf4CAf4CAgIB6gIKCgH+AgICAfoB+hH9/f4WCgoOAgIZ+f4GAgo6AgX9+
goCAf398g4CAgIGAgoB/f36AgIKBf4B/f4F+gIBygICDgICAfoCEgH98g3yCf4CBg32BfoCAhYGAfYJ9gH6AgICCgYGAg39/gH6BgIB9gICBfYB/gIN9fIB/gH+Af4F+goKAfn2AgoCCgYSAgYGAgIKAgIGCf4CA
gICAf39/foB/gIB8f4B7f3x+f36DfoCBfYB/f39/g4CEf4OAf4GBg4WAgoB/eYCAgYCBfYB7hICCgX+BhICAg3p9goF9goJ/fn6HgH9+f3+AgIGCgICAf4F+gICBf4CDgYCBg4CIgn9+gIN/gISAfYOBgIOCgoF7
f3+AgYGBioCAfYOAgoCAgYCBgICBgn9+gISAfX+CgH2PgIB7foCCfYB9f4CBf4F/gH9+foCAgX9+hYGFfoKEhYCAgH+BgIGEf4B/gH9/hIKBhIGCf4KEgH1/gIKBf4F/gICAgICBeYN9gH+AgICBf3V+fpGAgIGA
hIB/gYJ/gYCAgICAgICCgYGAgIGAfIB8gH5/gX6Af4B+hH+AgIGBfICAgH1/hH+CgIKAgYCBgYd/f4KAeXyAfoGBf4KAe4CBf36BfoN+gn9+g4OAhICAfYN9foGAgoF/foCFgX99f3yAhYGAf3+BgX9+g4OBgX9/
gIB+gIKBgYCBeYCAfoWAgHuBgX+AgX+BgX1/gICAgIKAfn+BgYaBgH+AgH5/foGAiX6BgYCBgISAgYKCgHyAf4B/gIl+gHyCgICAgYB+gYt/f32AgICAgYOAgYN4foCAfIGAgICAgIB4foCAf36AfIKAgIB9gICB
gIGBgYCAgX2AgoCCgoCAgH6Hhn+AgICCfoB/gIB/gIiHgoB9f4GBgICAgIaAgXyAgIJ9gIB9hoGAgIN/gH2BhIGFfoCGhH99gX58hIGBgIGEfYB9gIaAgH2Gf3+AgX+Dg4CAf4CBhICAgYB9gICAgIB/gICAgoB/
f4CAgH+Cf4CBgIF7gYKAgH+AfoJ+gIGAgICAgH1+fn9/f4J/fIGAfH9/gH6Af4F/gIB+gICAgIR+goJ/gICAgn6Bf3x/g4CAgYCAgIR/f35+gYmFgYCDfn+AgICAgIOCgICAf4CBf4F8gICDgX98goGBfYKAgHl+
goCBgICBgH+BgIB7hIB9gH+AgISBfX+Bc3+AgH+AgIGCgH+DgIKAgIGBg4B+gH6CfoF/gH9/fYCMgICAgH6EgoN/f3+Af4ODgHWAg4KBgIB/gIGBgX99gICAgIN/g4GAgoCAgH6AgHx+f4B6f4F/gIR9f3+AgICB
gICBgH9/gYN+f4J9hYGAgoCAe3x/jn+Bgn+DgX2DgICAgIKAf4CBgoCBh4J+goCAgn58gH6BgICFgYSBeoB+g3KBgHx/gH+Bg4aEf4CAf4GAgIOAgICBfoCAgIWBfYCAgX2BgICBgIB/f4J3gICAgIGBgH+AfoFt
lICCfoB/gHmDgoCDgICBgIGBgIGAgH1/goB/gH6CfYJ+gH5/foCAgIKBgoGCgICAgYB8gX5+gICAgYB+gICDgYGAgIh+gISCgn5+gICHgIGAfoB+f4CChIB/goGAfH6CeICAgYGAg3x/f4J8gIGAgoCCdX15hH9/
gYKAfn2BgIGBgH2Bf4GAf31/gIB7gIN+gIB/gYCBf35+gH6AfoF/goN+foGBf4aBgIB+foCBgICCk4CAgICAf4KIgICAgYV/gn18gYCBgYCCfYB7gH6Af36BgICAgICAg4J9gIGAgX6DfIB9hIOBgYF/kYCAfn2A
fX+Bfn6DgYKBgICCgXyAf4KBgICBan6AfoB/gH9/fn6AgXR+g39/g4SCgICFfX6DgX6AgH99gIOAeoCAf3+Agn1+gHOAgH9+gX6BgoCCgYiAg4GAfX+Af3+FfX+AgICDiH+Af4iAgH+Cf39/cIB/fnt+gYB9gICA
gICBg36AfoCAgIWAf4KChXyCgH+Ag4V2gH+Ec4B+hYGDgYGBgIB8fYCBg4CBfoGHh3+BgIB/f4KAh4KBgIR/f4KAhIF/gICAf4F9hYCAgIJ4goCEgH1+gH+AgICAgICCfoGBf4uAgnqAf4CEgoCEgoCDf4B9gHmA
gYKAgIF/gYCBf4CEgYCAfH+BgH+Cf4CAeoh+gICCf4B/gYOAfX9/gICBf3+AgYN/hIF/gICAf4CBfYKCg4B/f4CAf3uAgn+Afn6HgH+Af4GAfYZ+eICDgH2Cd4CAgIB+gIGAgH+AgoBygH2Agn98f4B+gICAf4CE
fYOBiX+AgIF+gICAf32AgX6BgoF+gnyAgYWBgXx+f4GBgIGAgX5+gICBgICAfn6Afn6AgIB9fnuBf3+AgICAgIB+gIB+f4B7f4CDgIiDgIJ8gISDgIB/gYF/gYCAgIB5gICAfIB/g4B+gICAhX6DgICAfoWHgICA
gYGBgIB/gIGAf4B/gICBf4CBfICAgYKCgYCBgH+AgICAhIB/gHR+f4B/hICAgH9/fYB/e4B+g4GAgYCAgYOAgYOEgn2AfoCAfoF9hIKBgIB/gYB9f3+Bin+BgYCAgH6EgH6AfYCAfoCAfoCAgICAgH+Bgn6BgIGA
f4V3gH1+gYB/gnyAgISAgICAgYGEgYCBgYB/g3+Cf4CDf4B+f39/j4F9gn+AfoKCgH+AgH6BgIJ/foF+gH6Bf3mAhYBxgICAgH2BgH2AgIOAgH9+gX1/f4CAgICAf4SAf4GAfoKHfX5+f4KAgYB/gH2AgIGAgIB/
gYCAgICDgX+CgXx9gIB/gIGAf4CAfoCHgH6AgICBgIGAgIGBg36CgIGBgX+AfYCAfIGAgYGAgIB/gICAgXyBfoKAf4B/gX99gHyCgH9+hYB+fnyAf4B+gIGDhH9+e39/gIB/gX9/fn+AfoCAgH9/gJB6foCAfICC
fYB9f4B3gIWCgIB9hICCgIOAgX9+g4CCgoCJgH6AgIGEg4B+gHmAgoSCgH2Af3+Af4CAgICEgX+CgIGCgYCAgIB/gICDgH59h4CBfX5/gYOBg31+goOAf4WDgH2AgYKAgX+Mgn94f4B+h3+BgoCAgIF/gICCgX99
g4CAhIGBgIOAgYGAdoF9gICCgn2AgIF+fYKAg4F/foJ+gH6Ag4CCgICAgIB/gICBfn6AgYJ9gH+KfYGAg4OAgICEf4CGf4SAgH6AgICCf4F2f4B/gICAf4CAgYCAgHx+foOAf32CgH+Ag4J/gH2CgYB/iISAfIB9
fImAf39/f4F/gYKCgIB/g4GDgIN+hoOAgYCBgoCAgYB7gIKAgoGAgICBgYCAf4F/hoF/gYCAgX2BgICEh4CAgIB1gYCAgH9+gYCBgYCAf4B/gH+Af3+CfoB/gYGAgICAf3x+d4CBf4B/gYB9gICBeH+AhICDgIV9
gICAgH5+gYF/fX+Af4qAgX2BgYCEgIB5gH2Ef4B4gYCBgICBeIR9fYaAgYd/goGTfYCAfoB9gYd3gnx6fYB9gIaAgXyAgX9+foJ/fYKCgoGCgH5/gH2BgH6AgH+AhICKf4KCfoB+f3+Bf4B8g3+Ah4CBfoaAgIaA
foCBhYCAgIJ/gYOAf39/gH6BgYCBfoB+g392hYCBgH+AgXmAfYJ/gIGFf4B+f4CBgIGAgICDgYV/g3CBfX2AgH99goSAhX+Af4B/gHuBf4GCgICAgYCAg4CCgX+FhIN9f4CAgX+BgIB+g4SAgHuAg4KAf4R/f356
g3yAgH+BgIB/gICAgICChICAhIWAgYF+gn+BfoCEgoCHfoCAgIGBfIB/gIB9gH+Afn2EhIGCgYCAgYF/gIKAg4CAf39/gIF9goKCgIGBhn+Af4KCf4GFgYN/gIF/gYB+gIt/f4J/f4J/gIWAg4GAgICDgICAgH6A
gYB+gYCGg4GDfoCAhHyBfYGAgX1+goGAgH+AgoCAf4CAf36AfoGAgICFf4WCgICDf4KAf4KAf4CAgYOEgYCAf36Bf4CAgX9/gH6AfX6EgIF/f4GGgIGCgX9/hIOBf4KAgoKAf4CAhYB+gYCAgYN/hIB+f4KCf4CA
gYF+gH6AhIJ/gICCgIR+gH99f3+AgIGAgYCAgYKHgYF/fIB9g4CAgH9+gIGAfoKAgICAgYKAgICAgIF+goWAf4GAfn6Cf4SAeYKAh4WCgH2AeoR+in+BgICAfYCAfIF7gH2BgoCAgIOBfn+AgX+Ae3h/gYCAgX6B
gYCAf4B5g4OAfn+BgIGAgICAgYCAf4F8f3+AgH9/gHp7iH+AgIGFgoCAf4SAgoB/f4J9f36AgIJ/foGAgIJ8gYCEgICAgIGBfIN+e3+CfYCAf4B9goCAfn5/gX6Ag4CAf32BfoF+gYGCgYCAgXqFfoOAgYCDfn+A
gX1+gXeAgIJ/gIF/gIKCfYSCgX57goCDgH6Ef4GBgICAgIGBgIB/gHl9gYGFf39+fICBgn+BgICBgX+Ag4GBdYB5gnuBhIWAf4CAgoJ+cICAg3qAgIGIgIB4gHp+gH9+e4GAg4CAfn2AgX6AgICDgISHhX99g3+A
gH+Af4B/gH+AgH2CgYOBgnx/foCIgoaIf4KAgH+CgH+AgoGAgH6DgICEgX9+f4N+gn99gIaAgIF/gICAgHt+gYCBgH6CgIJ8fYCAgYB+fn5/fYCBgIKAgYCAgXx/gH6Bf4CAgX+CgX2BgYB/gIB+fX6AgoGAf4B6
gICAgYCCfoCFfIGBf3+AgYB/gYCAgICBgICEfoJ/f4CBgH9+gIB/eoB3gYB9f4GBgH99gICAgYGAgXyCgH+Af3+Hf36Ag3+CeoSAf4J+eYCAgYGAgoB/gH6BfYCBg32Aen9+gX99fn+BgoCBgYl9gICCfH6AfYB+
gIF7eoGEgIZ/gICAgICCf3WAgX6AgIKAg4CAf4CAgICCgICAgYGAg3yAgYCCfoCChoKBgIGAgH1+gH6Ff4CAgYB9gICAgIF+e3yDfoGBf4CEf4KAgYCAfYCFgH+BgISAgICAf4CAgH6CgIN+gIGEgYCAg4OBgYB9
gn+Bf4h9f318hYB+hICAgIB/foGBgYB/f4CAeYOEg36AgH2FgYCAfoKAfYGFkICAfIOBf4SAgICLfYCAgICAhn+AhIB6foB/gICAg4F/gIR7gH98gIB/f4B7gYCAfoGAe4F/gIB9gYGDfXyIgIR/gYCDgoCAhIN/
gYCCf32FgX+AgomAgIKEgX5+gH6Af4CAgICDgX+AgIGAg4CFfoB/foCAgYCAgoGBg4GBgX9+f36AgH6Ch4OAgYGCgHt5f4N/eIB+fH+BgoB+h4F/fIF9f4KBgICAf4CFeoF+hICAfn6CgH6Cf4CAf4B3gISCfYB7
gHuDgH+AgIGAgICBgoKFgX5/gIGAgoCBf4CAgH99gIR/gIOAfoR7gICBgYCAjX9/f4F+goB/gIKBfoCAgHyBf4B/g4ODgH9/foB+f4CAgH+AgH+Afn97hYCBgYB+f4KAgIKAgIWAgIB+gH+AgoKAgoCBgX2AfYCC
foKBhIGEf4CBgYGAgH6AhIB+fX5/f4CAgH+DgIOAhoGJf36Bf4B+g4CAgIGAgIeAfX99f4F/g4CDg4GAf4CAgoB/en9/fICBgYSCgICDgIJ/f3+AfoR/fYOCgH2AgIB+gYCAf4SFgYB/gn+Af39/fn+FgXuAgICA
gIKCgH2Af39/gIGEfoB+gYGEgH6AhX+Ef4J/f3+CgIGBgICAgH6DgH5/gH2Ahn9/gYCCfXyAgoJ/f4N9gICBe4CDgoCDf4CAgICBf4OBgXuAgH6BgIGBe36BgICAgX6Agn+AgICAgnx+gIGDgX+AfICAgYGDgICA
foN+hn9/e3x/gYN/fn+BgoKAfIB/gYF8gHuAf4SAfoGAgH6PiX5+foCAf3x8f4B/gICIgYCBgICHgIKBgH6LgICEgICGgoJ/gICBgYB/g4F/gH5+e31+f4R9gICAgH6AgH+AgIZ/foCAeoCAf36DgH98gIJ/fYGA
gH2KgoGBfn+CgX6GgICAgHyBgICAf4GDgYCAgIqBgHx6fn+BgXqCgIGAgHyFf36AfoCCeoB5gIB8gX5/foCAgX9/gICAgYF7f4OAf39/f4WCgYB7foB/gYGBgIV9goB/gHeAg3uVgoOAf4GAgYF/g4F+gISAf4J4
gIGBf4R+fHx/fYF/goKAgX6Af4aAgIGCf36Cg4KAgn6DgICAgYCAgX6Af3+DgH+AgH5/gH+BgIGAgICAioCAgIF/gIB/gICCgH9/gIKBfISAgIOAgIB/g3x9gH+AgICCfn+CdIR/eICCgISAg359gIB9f4uDhIR9
gHl+g4aLgoCDgn9/g4KAfoCBgIGAf3eLfYCAgH+Af4CAg4B9foF/gH+CgHuDgICAgIKAgoN9gn2CgH2AgoB/h4F9f4CAgH6BhYJ+f4B9gX6AgniAgICBg39+gH2CgIB/f399goCAfoB+g32BgX+AgICAgYF/gYGA
f4CAf4CAgn6EgoGBg4GAgIGAf36BhIF9gYCAgoCCgYOCgH6AgIKBf4CAgIGCgIGAgIGAf4N9gIGAfox9gIF/gICAgYJ+gICAhICAg39+gIF/foCAfoCAfoCAgH6Af4KAgH6EgIB/gYCBfoKAfn+AhIB9gIKAhIF4
fYKDg4GBgYB+jX+EgH9/gIGAhX5/fYCAfH+BfoCAfIF+gIB/g3+DgIF6e4GCfoGBgXuAhYKBfoCAgYCAgYKLg32OfYF/hH+Af3yAgIF+f36DgX6AgH98goGAgYCAgYB+foOBgn+CgICBfXyAfoCAgIB+gX6BgIB+
gYSBe4GAfoWCgH2BgYCAfXqEhIGDfIB/gH96hYGFgICBg36Ag4CCgIGAgH6BgH+Afn6Af3qAgIaAgICBgn+AgICIfYCGgH6EhH6CgIR9f35/f4SBgoCAgoCAgH2Bf4B9gIJ/fICBgIKAf4N/g4SAgX2Df4GBgYCB
gISAfYCGgH5/hIKBg4OAgIB/loCBgoCBfoF8hYCAgICAgYOCg39+f4CAg3yBfoF+fYKEf36Bf4B/goCAgX+CfoB+e4CCgICEgn2Af4CAg4B7gYCAf4CAgnt/gYCAfoOAgIKAgH+CgX+Afn2AgYGAf4eBgYOAgn6A
gIKAfIGBgYCAgH9/iICDgH9/fYKBhX+Bgn91gH6AgYF9gn+Ef4F+gX+AgX9+g4OAfYOCgoOAfn59fYCAf36BgX+Bf4KAhHt+fX+EgISBgoB9gX+BfoGBfoB9foSCf4CBhYCAf3+AgoCAgICAfICDgIJ+g4Z+gYKA
gYOEfHqAgYCBgH6Af3x/gIKCgH6AgYCAh4B/gICCgIJ/gIB+hIKBf3yAgH+Af4B4gIGBgIGCg4V/goiEjoN8gHqAfoCBgIB/goJ/gn5+fYKAgICAgIZ+gIB9gICAgoCBgH+Af4OBf3x/gYGBf4KAfoCAgYB/gIB+
gn+AgH+GgoCEgH+BeoGLfn+Ag4F9gIJ+f4CAf4CBgIF/gYN/gIB+gX2AiYB/gIF/gHqHgImAgICAgICEgISCgYKAgYKBfoGAgX2AgH9/hIB+gYSAgIGEgn91gYBcf4iAhoaAgIGEg4CCgIB/f4B+hH+AfoGAgYGB
gICFgH56hYF+f4GAf4N/eIJ6gIB+gIKAgH6BgICAf4GAgICAf399f4CAgIKDh4CAfIF/gIB/gIB7gIGFgn99f3+AgIKBgoSAgX2Af4GBgISBgIGAgIGCg4KAhHx/gIV7gIB+goB9gH6Af4CBf4KAgoCAf4CFgH+E
f4CBfoCCgH2AfYGAhIN/gIB7gH+AgoGAgXh/gIOBf4B+f4CHh4CAgICAgICCh4CBfYGAhIKAgIB8gIB9gX2CfoB/gYSAfoGAgYCAgIB/f4F/gIN7gH6EhIN/f3+AgIJ/gYCAfX6Af4CAgIiAf4J9gH99gIWBgICA
gYWAfXyAgH+AhX9/gIJ8f3uAfoCEgH+AgH+AgIB+f4B+gH2FfYCAfICAgX59gH9+gICCgoKAgoB9foB/gJWAioJ+gYGCgIGAgIGBfIKBg4F9goCBf4CAgXyAf4B/gH6BgIB9f4KAhIF/eoCBg4B/gICAgH9/f32A
gX9/fn+Ag4B/f36BgIGEgICEfoF+gIR9f3+AgH5+h3yBgH6AgH+AgIF/gYKBf4GBgICBfH+AgX+ChoGCfYCAgIB8gIGCgIB/gH+AgICAfoR9gYOBfXqCgICAgn9/gIGAfoCCgXt8hoCBgIGKgIF7g3+Df4GEfoF/
gIR3g4GDgIGAgH5/gICDeoCAgHmAgYB+gIWFgoF+gIKAf4B+f398gIF/f397fn2AgYCAgISCgICAg4CCf4KCgYB7goCAgICAgYCAf3+CfoGAgYCFgHyAfX6DgIqBgoWFh4Bxf3+DfHmBhIGAf4CCfYKBf4F9gICA
eoB/gIF/gH+BgIJ/gH2AgISCf4GEgoCCgIJ/foCBg4CAgn98gYGKgIF+gICAgH+Af4GAgX+HgoCAf4CAgHp9gH6AgIGAg4V9goGAgHmAgIB+gH6AfIGAgIJ/f4CDgHmAgICAgH5/e4N+g4CAgX+CgIiAgYGIhYCA
gICAgIB2foSAgICBgICBf4F/f3+AfoCAhYCAhH9/gIB+gIJ/gYF+gIOAh4KAfn6Bf4CBgIF+gYKBgYaAfn+DgIB/gIF/h4OAf4CAhYl+gICGgIKDfYKAhoKBgoB9gIB6f4GAfYKAfYGAfoKBfYJ+gX+CgYCAgoCA
gX5/f4CBgICBgYKCgICCgIJ8hYCAgIN6hoGBf3+AfoCDf4CFgIGAgH2AgYp/g4GDgHuAgIWAgYGCfoCAgIJ/f3+Af4CBgICBg4B+gX+AfYCAgIB+g4OBf36DgoGBgICAgX9/gICAgoR/goGChIR/foGAeYJ9hH+A
f4GIgIF/e4KAgX99goCAgIF+eIGAgYGAgICAgoCAf4B+gIB/goB/gICDgIJ+gYCAgYaAfX+BgIaBhoCAgoCPgIB+h4GAgIF+fYCBf4KAgH6Bf4B+hYCAgICAgH6Dg3+CgIGBgIF/f4B/gIGAgICAgoCBgYF/gIOB
iIaAhISAf3+AeoGBgIF8gIGAgYCCgICAfXuAgH9/gIB9f4GAf4CAgH9/gIGAgICBfnt3fn9/foB+gn9/gISBhYF/gH5/fn5/gIGAgoKAfYCAf3qAgYGEgICBgH6BfoB9gHyAgH6Ag4N+goCCgoB/hYCBf4B/fn+B
gIGBf36AgoF+gH6BgIF9fIOAg4F+gIOAfYGKfoCAfIF/gH+AgH97e359gIJ/fIJ8gIGAf4B7gIKag4GCgH+CgIKBgYCBgIB/g4F/e4KBf4B9eIB+gH9/gYCAfoF+f36Af3+Fg4CAfn6AfoGAgIKDgHiAfoCAf3eB
gn57gH6CgICCgICAgoGAgoCDfoB/gIF/gX6EgICCgHyBkIF/en9/f4F/foGAg4CAgYB/gHyAgYOAf4h9goCJf4B/f32AgYCAgH+GgICBg4CAfYCAg31/gX+CgIuAgYKBgYOAgIR/gIKBgYmAgIGAhIF/eoCAg4B9
gICBhH5+gIB+f4GAgX+Bf4KBkYOAfoCAf4KCfYF+gn+AgoeAgX6AgIB/g4KCgH9/gICAeYKBhoGAfICAgIGAgYaCfoCAhn9+gIGAgH+AgYCAgICEfn+AgoGAgIB/gH1/goB/hX1/hn6Lf4CIgIB+gIB/f4CAfICB
f4KBgYGBgoCBeoCAfoB+gn+AgIGFfoOAgHyBgYKAgIB+gH+AgYJ/fH6AgHZ/g4CAf4CDfYKAfoB9gn9/gH+FfX2AgoGAgICBi4CDgHt/gn99foGBgIKEfoKAf39/gn99gIKBgHyDgIB+gIaAgXx/f3yBgX5/f4KA
gIB+foGAen6ChYCAeoB/g4CAgICAgIOBf4KAgnx/goCAgICAfoCAgnp9gIOAfX6DgoKGgIKBgYF/gHyAgICCfIF9gIGAfoCAgYN/fH5/fn6AgICAgYGHgIGAe3+AfoB9foKCgIB/e4aAgICCgICFcYCAgoCAgIOB
gH+AhIB7gX+AgIF/gIR6g3+BgIF/goCAfoCBd4CAgICBhIR1fYKCgH19gISAg3+Ae4N/gICGgoCAgIF/gIB+gICAfoCEfn6CfoCAgIKBfoB/goB3foB/gYGCfXuBf4CCgIWCgXp/gIKAgIB/gIN/goaBgYSFgICB
f3+HhH9+goeAgIiBgoF+g4F/gYF6g4GAgoKCgIOAgIKBgIGChIGEf4CDgoCDfoCAfnd9gYCBfYB5goCAgH6CgYV+gH+Afn+AgIKAgIN/fYCCfYCBg4B6gIKAf4KAgoB9foCAgIOAgHqAgICAgH+DgYOBgICBf4SB
hX6BgIB7gIB+gICAf4B+foCBf4KDgIGCgHmAf4CAgIWAgH9/gYCDgYCAgIJ+f4CAfIeBgIB9goB+fICEgn9/gIGAgICCf4B/gIV/gXx+g4V9gI2Cf3+BfYB/f4OCgIKBgIKAgH6Af4CAgH1/f4CDeoOAgICAfYWC
gH6BgH+AgIJ/gYCCgH+BgoCAgIB/goOAgIV/fn6Agn96gICAgYJ4gIGEf4F+gICAgYCFg4KBfoCAgIJ/gICAgYGBgYGCgYGAgH18gIB/gICBhX+AgICDfICCg4CBgIB/gIWAgICCgIGEf4CBgH+Af4CCgICAgHh+
g4F8gIJ9gICBgYZ8gX9/hIJ+gICTfI2BgIJ9f4R+gYCAg4B/f3+Ag4CAfn2GfYF/gICAgH95gIKAf36AgX98f4KAgIB9goCAfH+De4GBgH2BgYCAgHx8fn2BfoKCfoCBgICAgH+AgIaDgYOBgIGEgIWCgIF/gIGE
foCFhYCBfYF9gIGFgIB/gYCCgICBgH+Ag4CBf3+AfoB/gICDhIB+g39/fYB6gICAfoeCgYCBf4GAgH9/hH98f4CCgICDgYWBf4SAgYCBf3iBgIOAgX6AgIJ7gIB/gYGBfYCAg32AgoaAfICAgICGgoCAf3+CgICI
gX5/gIF/gH2AgIWCgoGCf4CAgIB9gnqAgICBe3x+gIJ+gX99foKAgIGCfoCDgH9/gIB/gICBeoCAgICAgIF9gHiDgICFf31/gn+Ae4GAfoB9fYCAfoCAgoF/gICAgoJ/gIF9gICAfn+AgoCAgX2AfYWChoCAfniB
f4B+gH9+f3+AgX+AgIOBgIB4g4CCfn6AgYuEf4KAgICAhoCAgH9/gH+AgH6DgICBfoF/fX95gIJ+goCEg4GAeoV+gIB+g4OEgn6CgIGDf4B/gH1+f4CBgYKBbn+BgYKAgICBjXyAgYB/f36JgYF+gneBf4KAgICB
f4GAgHx+gYOAfoB+g4CAgIB8gIB7gH2DgIF8f4CBf4F+goF5gICCgH+DfoN8goJ8goJ9g3uGgH+AfoKAfoGAgICDgIOAgYCAgICBh4CAf3+Ce4J+gIJ9gIKAgICBf4GAgISAfoOAgYCGhYCAfoCAhICCgYF/gHaC
gX5+gIKAgIKBe4N+f3t9foKBgYGCgICAf4B+eoCAgH+CgIWBgIKBfIODfoB+gIF+gn98g3uAf4KBf4B+gIF+fn19gH6AgH6CgIB/g4GAgId/goh/gYeAgICAf32Af4ODcn58gIGAf4V+hIB+mX5+gICBgoGAgoCC
g4GBgH5/gICCg36EgYB/gnh9gH59f36Af4B+fYCDgX98gIKAgn99gICBgIB/hXZ8gIF/gIKBgYF5f3+BgIGAgXyAgoB+gn+CfH5+fX6Cg4B/gX2Ag4CAgH2Afn9/gIGCfn+FgYCBgH+BgYGAfYB/g4KBgX2Af3+I
gH+Afn6AgH+Ag3+BgIGAhXyCgIGBgX9/gX+AgH6DgH99gn+AhHyChX2Cf4CAg399fYCFf3yAfIGCiH+AgYeAgIB+gH+BgHyAg4J+gIGAgYCEgYB/h32Be4CCf4KAhIuBgH6Gf4F9f4CAfIB/f4eAgYCCgIKAhH6A
foCAf4B/gYCAfICAfIB+gXWAgICAgn+AhYJ+gICBfn9+gn6ChICAf4GCgHqAgIB7f32AgICAfoCBgoSChIF8gYCCgIN7gIN/gYB/fn2Ef4KCgYGAeYJ/gn6AgIJ/gISAfn+Bf4CBh4CDe4CAgH6AgIB/gICAh4CJ
gIGCgIaCgX+AfICAgICAgIJ/gHuAfH5/gH5+gYB+gH2AfYGAf3+Ae4SAgIKDgIB8fYGBfn58g4F+gH6Af4B9g4CAgoaCfaWAgIB/gICBfol+gIGBc4F+f4CCgICAf4N/doSDhICAgHqEfoGAf35/fnZ+fIJ+d397
gImAgHyAgIB/gIGAgoCAgYB+gIF/hICEgH6AgIKBgICBgIGAgn+Ae4B/gYF7gIaAf32BgIKFgYCBf4B6gYKBg399goB/gH+AgnyBgX2AgoB9gYCFgHl9f4OAgX+AgX6AgH+Ag4CAgICAgIGCg4OAe4B+f3+AgHyA
gICAgICAgYN/gH+AgICBgoJ/gICAf4CAg4CDgICAgX+CfIB/gH+AfoCEgIGAfIR9gId/f4F/gYF+foKAf3+Ce4J/g39+gICAgIB/gX+AgYCBhX5+f36AfIB/gYCAgoSKf4CAfoN+goCAf4GAgYGChIWAgICAf4CB
gIGAgHuBf4KAgoN/gn9/gH+Ag4CAg4B/foCAgH9/fX5+hIF/gIGBgICBf36Ag4KBgoB+gIGAfYCAgICAf4B/gICBgYB9gH+LgX6AfoN/gHx+e4CGgIOAf4KAhYB9f4CDfoB+f4KAgICAgIB9gICAgX1/foGEfoCB
f39+koB9gYSAgIOBf4GAgIF/f4CAgIV+gn6AgIF/g3yCeoKAgICEgICCgH6Ag4SCgH6GgH+CgIOAfICCgICAgH6Af4CCgICAgoKFgIB+gICIgoKAgIOAf36AgIGBgH2CgYKDgICBgH2AgIKBgIB+goB+f4CCgIB/
goB/gIKAgH5/hICDf4CCgoCCf4B8f4J8f4GBf4J/hYOAfoGBgICAf32BgX5tf32Af4B/gIJ/gn93gICDhICAf39/foCAgIGAgH6Fg3qDgIB/e4OAf4CAhICAgIV9gnqNg3+BgX6AfoB/hYB9gICFf4F9gHmCgYGA
gn2AgH+EgIKAf4GCgX+BgoB/gYB/f3+Af3+BgHx9gHl/gIKEgICDhX+Cf4B7fn+AgICGgYGAf3+BhoCDhoKBgIB8gIKAfn6AfoCAfXtzgIB/gICAgIB+f4GAgIKAgoN/f46AhHyAgHyAf315eX2AgIGAgH+AgIB+
gH+AgHx7fn1/f31+f4GAgYKAgn1+g4mCgIB9gICBgX6CgICAhYCAgH55fX96gX+AgX5/gH9/gH58gH9/gHyBf399gICAgICCgYCBgH58gH59gIGAgH9+gIJ/gIF+gH+AgH6BgH+Bf358gYCBgHKCgIB9gICCgIF+
gnyBfH+AgX6FgX6AgH2AhIKAfoJ/gYGAgH+Af4OLhICBh4N/gYCBg4CAfIOAhoCAf32Af3iAgICAgICBgH9+gYB/gn96gX9/gICDfoCAgIGFgICBgoSBfX6BgH6AgX+Afn+AgIKAgYOBgIGAjXd9f319gIGBf4B8
gn+AgYN+gH+BgYCDgICDgIGAhX2BgIB/fICAh4CCgH96gYCAfIB/gIB9gYB8foCBfnyDfYB+f3+BgICAgX58gIGBgH+Ci32AgH+AgH2DgH9+iICAgIOBgH2AfYCAfoCAfoCAgIWAiYCDfnt8fXuAgHx/f4CAgIF/
g4B/h4CAgH9/gISAgoGAg4CAgYB+gIF/f4GBgX1/gH+EgYB/fIKBfn9+gIB9gH9+gICBgYCAhZB/foB+gICAfnx+gH55gICCgIB+gIGBe3+Bg3+BfoCAgoB8gICHgICBgH+Agn6BgoCBgoGAgH2CfoCAgIN/hoOB
fH+AfH+Cf4B9foGAgXp/gIN+goF/hYF/gICAgICAf4B+gYWAfIJ/gIB/f4CBgn+AgIGIgICBgXyKgIJ+g4CFfXqCgH9/fYCBgHx/f4F+gX97gH1/gYCAgIJ/f4CGfn+AgoCFf4CMhH17hIOChICAg4J/goCAgH2A
foSBf4F/eIGBf3+AgIGAgYCAf4GCe36AgYGAgIN+gYCBgIF/f4CAgH2Afn+AgIeDh3+AgX2CfnqBg4B9gX19gXuAf4WAfoCAfYKBgIJ/gYKDg4CCf39+gYB9goB+gICBe3+AgH9/f4CBf4KBfX+BfX5+gn6Af36F
fX6AgIJ9gICEgH+FgoCDf4GAgIB+gICEgICBgIZ8i4F/goB9gH2Af4CFgH9/foJ9gIGBf3uEgIGAgIZ/eXt/gIKBgX99f4KBgYGAgX2Af35/f4GDfYKBgYF4g3+AgIF9hH9/goF/f3+BgYB+g3x/hH6EgH19gYJ/
h4WBgIF/hIF/fHp/gIB9gICAfoCBfoKEgYGAg4KBgYB+hH6DgX+AgICAgICAg3+Bf4CBf4CAgH1/goGCgoCAgIB+f4CAgoF/f4N9gIF/foGDgYB/gH+Bf39/hIGGe4CCgIB9foKDgIF/gX9/fod6gX6AgH+BgICA
gIOAgIB/gX+Df4CBhoCEgIB5gISAhIGBgH+Cf4CBgoCEgIGBgIGDgX6Cf4KAfoCAhYOAgYB/gIB/f4GAfn1/gICBfYF/d4CAgX9+gIGCgoCBfHyAgX9+gHp+gIB8gIB9hYOEfoB/gHuEe4CAfoR/gIOCf4CBgH5+
gIx+gnyUgH9+foCHfoJ/gH6AgZGBgHyBgICBhoaBgX+AgH9+goN9gYGAf36AgIF+g3+Af4mFf4CAf4CAgYB/hIKAgIKCgH9/gH9+gX+GgIB/gIB+f35+gICDgICAgIOAgICAfX9/jYGBgH1+fYODf4CBf4B+f3+C
gICEgIF+e4KBgIB/gICBf4B+gXx/gH6Bfn1/gIGBgH2AfoCAgIB/gIB+gHyAe4B/f4B/f4SAfoJ8foGAf4CBhICAgIB6gH6AgIB/goV/f4R+hn+AgYCAgoWAfYB+gIKEfH6CgYB6e4CAgoOAgYCAen6AgYCAfoGB
f4B/gICDgHx+f4OBfoCAfIB0foB/gH2Af36AgICAgoR/gIF9e4GHg4F7f36BgYGAf4J+f4GDgYN+f3t8gYCAf32BgHuFfoCAfYV/e4CEgH+Cg4CAgYB+f4CDgHyBgoCAgoOAf4SAfYB6gIB/fHx9gIKBgYGAgX1/
gH59fn6FgICAfXt/g4OAgICDgICAgHx+hYGDfoCAfoGCgHqAf4GDgX9/gIGAgICAgICAgIB7gH+AfYCAgoCAgn6Ff4N/gICBgIOAhYCAgICAgIaBgX+AgICAf39/gIJ+gYWAhH5+gX6AfYSAgIF3gH+Ac4CBgYKA
gIKAgIB/f3yAgIKCf36AgH6CfYF+fYB/gX+CgIKCfoJ/gIGBfoKDgHyAgoCBgIF+f4CAf4GCgH+AhoR/gYCAgIeAf3+AgIB8gICBfoCEf4CCgIB/gIeAgYOBgoB+gYF+goCAfoCCg4CAf4CCeoB/f4B+gICOgH96
gH+BgIB/ioGCfoV8f4CFfoCAg4GAfYCGgICBgIB/gn6CgIF/gIGAgYCCgoB+f4GAfoF/gICAgYCAhIKBgYCBgH95gYJ/goKAgIOCeIB8gICCgIKAin+AgIGEgYV8foCBgYCAg4CCfH+AgYJzgoB/hnyCgoWFgIOA
gIB/hId7gYGAgISAgn9+gXmAgICDgICAgIB/gX6AhICAhH2AgICBf4CAf359f4J9fn+AfYV/foB/gICEdX9/gIB/gIGAfoB+d4B/gHx/g4J/f4OJgICBgH+AhIN+g3p/hHp7f4KEgISEeX99gIJ9gYCCgIB/gIGA
gH+AgH58hICDgH+AiX9/f4CBgX+AgH+AfX6AgIB/f4CAf3uBhICBfoCAgYCAfX2AgH+Af4OHgICAgIGDgn1/foCDf4B+gYB9gH6Ef3mAgX5+fYCDgYGAf39+f4CGgoV+f4B/gICGloGBhYB/hICBfoCAgYCAfoV/
goCBgIF1g398f35+gYB+gICBg35/gIN/gH2DgYKBfoaAhIOCfYKAgH5/gYWEgH6AgICAf36CgICAg4B/goKKf4F6gICBf4CAgIKFfYl+gICAgIB+gICAgIOAf4CBgn17gIF/gYCBgYCCgH+DgYGBfoGBgH6AgH6D
gICAg4KOgYd+gIN6gYCCgICEgIKCf4CAjYCBgH9+gISCgICAgH9+gIR/gH+BgIB/foCAhYGAgIGAgX59gIKEf35+gIB/gICCf4B+foCAfoCAhH9/f4F/fXyAgYGAgoKCgICAh4CBfnt/foGAgHp/gYCBgH9+gIGC
gIB/f4aDgYGAf35/fYCNgYCBg4CEf3+Afn9+h399f3t+goB/gn6BfoCAfX5/gIB8f4CAgICAgH+AgIGAgYF8gICAgYCAeICAf4B+goCAgYCAfoB/gH6DgYJ/g36AfICAgoB+gIKAf317gIB+foB/hoCAgH+FgH9/
gICAgIB+f4B/gYJ/gH56hoJ/gH9/gH+AgIGAgICAgYCAe4CAgIWAgICCen+BfoCBhIWAgoCCgoCAgIKCgIB+gYKAgIOAg4CAgoGCgICAgIB/gIF+f4KAg4CAgYV7f4CAgICAgI19gIB9gH+BhYCBgH2EgICAfn2B
gICBfoF/fYCChYF+gHx/fYGBgH+AgH9/g4CMf4J+g4N/gICCgHyAgIB4gYGCgH9+gIB/gIGFhIKGgICAgH+CgX98g4B+eoOBgICFf3+AfoGDg3+Agn9/hH9/gIKAhoCCgIB+g35/foOAf4CAfoCAgX+AgH+BgYCA
fn+AgICAhH9/gX2AgIl+gYOBfoB+fICAgYCAgIJ/f4CAgIB/gIR6gHyBgICAgHuBgIaDgH9/f4CBeIGBe3yCgIF8gHl/hYCEgIKCgoB/gH6CgH2AgIGEgoCAfoF/gIGBhH2Be4B+fn6AgoB+gICAgXqBfYCCgoF9
gICAf4F9goB/gIR+d4CEgXyAf4CAfX19gIN+gIB+gIF/gIB/gX+CgH96gICAgICDhn+BgX9/g2d9hIF+fYB+gICAgIKEgY2Ag31+goSAfICAgIZ+goGAgn2AgICAf4WAfHqCgX2Cf4J4gYB+g4OAgYB8gIZ9g4B/
hIF9gYGAgoF+hYB/gn97gIB/gYGAgICAgHmCgYF+gICAg4CAgH2AhIB+e4CAgIKAgIF+gICBgIGBf4B+gIF9foCAg3+Bf4GAgHx/foB/gYCAgICBgICEgISBiICAgIOAgYGCgIF+goB/gICCgYOAhX6AfX+Bf35+
fYCAgH6AgX5+gX+AgoB+f4CAgHyBfX+DgIOAg39/hICAgICEgH+BgH6AfYGAg4J+gX+Afn2Gf4CBfoOAgIB+gH99en98f4B+gYGAgYCAfYKHgYGAfX+Ag4N/gIKAgHqAhX6Bh4KAf4GCg4OAgn9/g3+BgIaAgICA
foB/fYF8fX+Ag4J/gH+AgYCAg4F9fX13gICAgX5/f36Bf32AgYCAgIF9g4CDgICGgIGBgIOAgIB/hICDgHqBgH9/gYCCgICDgIB5f4OAfH9/gIKAgICCgIWAgIF8gIKAgIGBf32Ag4CAgICCgICBgH+AgH+BgoCA
gnyCgH9+gIV/gn+KgIJ+hYeCfnx/goCEgYGBgHuBgICAgH2AgoF/gIB/gICBgICAg3+CgYB9hICAgIF/gH+DgoCAg36AgoGAfoCAgIOAgYCAgX9/goB8gn6Bf4N8hoKAgH2AgIB+gYCAgYB9foSBgoGAf4B+g4CA
gn9+goCAgICAgn+AgYB+iICBgH6Bf4CAgH+AfX1+gICDgIJ+goB+hYCAfYCBgYN/gX9+goF9gIB9gn9/f3+CgYR/fH2GgX+BgIJ/goKBhIB/fYCBf499f4CAgnyCf4SDgH6Gf4KBgIWBhYF9f32AgISAgIB/fYCA
f4CBfoODfoOBfoF+gomAgIaAgICAg4CBhICBgoGAhYODgH6BhIB/gIKBgoCCgn6AgoB/fYV/f4CAgX+BgYCDgH+AgH+IgoGAgIF3goCAgIV+gICEgYCBf4J/gX6AgIiBfoCAf4GAgIOBgoB9gIF/gX+AgICBfoGH
gH6AgIF+gH+HgYCBgH9+gH9/gH+BgoB+hICAgH5/foKAf4F9gIJ/f3+CgoGCf3p/gH6DgIGAfYCAgoCAgIGAgH6AgH6BgYB+fn+AhIGAhIKAf4GAgYCAioCAgH+AhX58foCAgH6AgoF7f4GAfIKBgIB6fIKCfoCB
gICAgICAgH+DgoCAgoCCf4GAgIB/gH96e4CAgYCDgICAhH2AgIV/gIB+gX5/goF+mICAgIB+g4CBfoCAgIWAgX+AgICCgoCBg4KAgH6AgH+BfoF/gIF/gYCAgYF+g4B7gYCAh4GBgYB+gX6Af3t+gYODd36AfYCB
fol+hX2AgIKFgIF9f4aBiYOEgX+BfYOAhYd/gn6AgIGAgICDhYB+f3+AgICBfoOAf35/gICBgYCCgHuAgYCCf4F+fX6Bf32AgIB+gYKAgX99gIGBgIGDgIB9gIF9foCFf4CAg5GBgICAf4GAgICAgIB+gn1/goCA
gn5+gICAgH59f4GAf4R/f3t9gX1/fn+CgICAgoB/f4OFgIB+gYR/gIGAfYCFe4SAf4GCfn2AgIOCf4B/iIB/gICAg4CAgICBfoGAgIOCgIKAgIF/gIWDgICBgH+BgIOCgIOAgH+AgX6AgYCAcYB9goF8jIGAgoB8
gICAhYCAgoN/gICAfoCAgYCCfYCBgICCgYCDf4CAhoB+gn+Bfnx/gYKAgICBfIeAg4F6gIJ/gYGAgIJ8gYCFgX6BgYSAfoB/gX9+g3uDf4CAgICAgIGBgH99gHyAg3+BgXyAfoB9gH5/gICAgYWCe4KAhICBgoGA
i4CAgoGCf4CBgICAgICDgX9+gYGAg36Ag39/f4GDgICBgJGAgYGChIp+gIGAf39+gH1+foGBhXx+fn6QgYB/gICCgIKCgICAgoCBfoB+gXOCgICCgICEgYCAfIKCgYGAgH6AhICAf4SAgX9+gIB8fYCAjYWBgoCA
hIF+f4GBgH6PgIB/f4CAe4GCg4SAgH6BgYCAgYKAgYCGf4aAgH9+hoB8f32BfHuAgX6Cg4F+foGDgoCAgYCFfn+AgIF/g3uAe35/gIOCgYGAgYCAfoCCf3+AgIB/gH+CgIKCf4CAgIR/foGAgICBdoB/gYOCg4CA
gIKAgn6AgHt+f4CAjn6AgICAgoCDhX2BgICAgICAgH6Af4B4gH+AgIKAgYODf35+fn9/g4B/gH+BgYF+fICBgIN9hIOBgIB/gYGCgH9/gIB/foGFgICAgIGAg3+AgoOCf32AgICAgIJ/hoCCgIeDgYd/gYCBgICA
gIF9gICAgn+AfX+Bg4GAgIB/gH+IfoCBf39+gICCd4CAf4CAgH2AgIOAfIR/gYGChICFgICAgIF/f4OBgX+AgnyBgYB/foSGgYGAf4N/gIF9gH+CgYCAgn59goOCgICAgH16h36Bf4CBgX18gX6AfoCAgIB/foCC
foKBgICChoCAf3+AgoF/eoF+f4OAf4CDgICAfoB+fYGAfIGBgn+Afn2AgIGAgYCAgH+CgH9/iIGFgICAgIaBf39/gISAf4CAgYJ/gX9+d3+CgIGFf32CgH+BgYCAg4CCgIGBgIF/gH9/foCBfoGAgYB3gH+BgX2H
gICAgICAfISBgoCBfYSAgH+CgH9/gH6Dd3+HgX2BgICBfoB3f3+Ag3+AfoF/gYOBfYN9f4J/foGAeIF+foCCgoCBhH9+foGBgICAf4F+f4GCgoB/f4CFbH+CgIGAgIKDgICAgoCBgoGAgICBgIB/gIB/fn+AgHSA
gH99foOAgIB/hH2FhICBgYF+f3uAiYCAgH6AfoCAgIaAgHyFfoGBgHKAf4GCgoKAgH9/gH6AgIKDgICAgIOAhn6AgIB/foB+goB/gH1/g4F/f4CEf390gICCgoCAgHyDgn2DgIGDgn9/hICBhIN/gX+AgIN/gICD
foCCgIKAgICAfnGCfn+AfoGAf4SAf4B/e4CAf4KCgoKAf4KAfoN7g399fn+AgICAfYCAfICAgYB/fYB9foCAgX2BgIB/gIGCgYCGfYGAgYOBfHeAgYCAf4CCgISBgIKRhoCCgICBgoF/gH6Af4SAfoGAfH+AgICC
gHx+gGx/f4CEf4CBgYCCgICKgIGFgH9/gYF9f3GAf4J/gH+BfoGCf3uAgH9/gn2AgHt9eIGAgYKAgICNf3t/gXWAg4F9f4CDgYOAgHp9gISAfYCAen6DhIB+f4GAfYB+gH+DgIB+g3qAfoCCgIGAgICAgH18e359
f4B/gH9+goSAf4GEfoCBhX9/gH+AfX+BfX+Bfn6CgH2Af4B/goKAf4SBgX1/gIKAgXiAf35+gIaAf4B+fn+AfYB+fX6EfIB/f4J/gIF/gIJ8f4CAgH6BgX5/hH+AgYCBgIN/gICAhICBgH+AgoKAf4F/f3uAgX97
gIV+hoGAgH9+f3+CgICAf3+AgIJ/goGAfX9/gn6BgYB+gH5+dH96f4N/gICAgICAgYF/gIKAgn+AgHx/gIGBgIGGgX+AgICAgIB9f4KAgH6AfoCDgYGBgICEg4CAgoGAgH6BgIuAgIGDgH2BgYOAfoSAfoSBgIKA
gIKDfX9+goWAgX6BgIF5f4B+f3+EgIB/gIB+gIB/gICAfoB+gnuAgIF/goKAgIB+fYCHfnuBf3+Cg36AhYCAg4CEgoB/foJ/f4B/hIOGgIGAgIiBgH+BgYZ+goCBfn+Af4CAfn+AgIGEgH+BgICAfnmCg3+CfoB/
gX9/hIN/f3t6f4CAfYB/f36Bf4CAfoCAgIJ8foCBgIaAhIB+fICCgYCAgX6Af4GAf4GAgICBf4CBgoB9fYJ9f4CGfIB9foGAhICAgIKAgICBgH9/f4KBgH98gICAgoGAgICAf4N9foGAgIGAh32AgIOCgIB/g4CA
foKBgH6Bh4CAgHuAf4GAgYCBe4B/gYCBgoCBfH2AgHh/gIGFhIh+fYOHgIGBeYCAgH9/gIKBgoGAgICCfn1/gH1/gH5/f35/fH2AfXt/gH1/f315f32AgICAf4GBgICAgIB/foB/f3+AgYB9gICAgIR7jH99gIGA
gICBgH1/gX18gISBf4WBf4GAgICAgH+EfoGCgoCBf4aAgHqAgIOCgoB+f4CBgICEfX5+f39/f32AfoB/f36AgYCAfoCAhH6Bf39/dH6Af4GFgICEhH+DfX+AfoCAfn1+gH+Af3+AgYiAf3uGgIB+goCBgH+BgoeA
gYCBhYJ+eoCAgXx9fn1/goCAgH58fX6Cf4Z+fYB5gn2AhX+AgICAgIKAg4F/foCAgIOCgoB6gHyAf4KCgYCAgXt/gX59gIGBgIN6gX1/iYGAgH+AgYCFgH5/hICAf5uAhn9/gICBgX+Ag32Af4CAf3OFgn9/gX1/
gYF+goB9gIJ/gIWBgH6EgICEgH+AgICFg4OHg4WAf4CAf4CAf4SAgoCAfn6Gg4GAgISAf36Aj3+BgICAfoCAg4B+f4CAgIGCgYGBgH+Ah39+f4CAgICCgIB+f4OAgIGBgICQgICAgICBgIGAgICBgIGBgIB+gH6A
gYKCgX6Bgop/g4KAgIB+gICBgHd8h4CAgX1+gICAh4F/gYKEgICBf4CAgIR+gIOAgYCBgX6EgH6AiIB/gICAgICOf3+BgIB+gIGAgH2BgISBgICDgIKFf32AfoCDgYSAg39/iH98gICAgICAgICEgIB/f4SBgICD
gYB+foB+gICKf4CBfYCBf36EgIB/gYCAf4CEg4B+gIGAgoCAdYKAgYCAfoGCgoB+iIGAgX+Cfn6BfoB/gH+AgICCgIKEf4CAgYGAhX6AgICAgIGTgIB7hIKAgoB+gX6AgHV+gIB/gYB/f4CBf4J3gYCDfnx/gICB
gYB+gIJ9jXx+gYODgoOAf4B8goCAgYJ/gH9+gIF+foCAgYF9gn+AeYd9f4CAgn+BgIB+gIKDg4B/gH6AfICFgYGIfICAgX+AgH9+hoCAgICEgIN6f4GBgIB+fIF9fX2AgH9/fYJ+gIGAgIGBfYF/gIWDf4ByfoGA
gICAfX+AfHx8gIGAgoCBgH2AgYB/gYB+gX6Cg39/gICAgYOAfoGAe4B9gYSEgIF/g4CEgIOCgICEf4J+e4KAgIGAh4B+gH6AgICBfYSAgH1/gIB/f4GCfoB/gIGBi4CAg36Af4CBgH6CgH5+hIOBfoCCgIOAgH+C
goGAfoCAgnmAgYB9gH9/gICAgYCAfoKBcoCAf4CChICCgICAgoZ+f4CBgIODf39+foBwfX9+gYB5hIF/gIB8goCCgX6BgIKCgIOAgn5+hYSBg4B0gIGBfoJ/goCAgn6BhICAgoF/fYOCg3yAfn+Agn6BgICAfX9/
fX2AgH9+gYh+gYGFhX+CgIKBgH59gYCCh3yAgHyDgICBfoCBgIF9gIJ4gIB+gnuCgYB/gICAe399f4B/hYCAgICAgYB+hHt/gYCAdoGHf42AfIF8gH+AgoCAgn+BgIOEfoCAf4CAgIF/f4GAh4CBfoGBgH6AgICB
hYCAgn99gIKAgYN/gICDfICBfn5/gYCAeX2Ah36Lfo2EgH19gH+Af39+gICBg36CjIB+gIGAfoN/gYCAhIGFgoCDhH9+gISBgYCGiYJ/h4GEgIGBgIGAgoN+gIaFfH9/gICAgH+BgIKAgIB9hoCAgH+AgIB8gX2B
gIZ9gHx/foB9gIKBf4GAgIiAgIB+gISAgISAf3yCgoGAf4GAgoGCf4CCgH5/foSCgoKAgICIfIB7gYCCgXWBf4N/gYGAgoCBgIB/fICAgIOAfoJ+f4CAgYKAjISBgXt8f4OFgYB8gH2Ag4CEgYB8f4B+gH+AgH+A
gIB+g4Z+hoWAgIF/gX+AgYJ9gH+AgICAgH5/g4eAf3yAgX2DgYB9gH+AgYCEgICAgYCAfoCBgICAgH+AgIB7gIGAgoKAgYCChIWBgIB+f4CAgX6AgIGCgX9/gX5/gH+Afn+CgIKCgICCgH6AgX6CfoCAf4p/gnx+
goGEhIKAfoCAgICAdoKAf4B8gHp/goCAgIGDgICAgICFf4F/gX6AgYGAgIGEf3yCf4CAgX9+fn+CgHyAgH6BgIKBgIB3foB/iIN/gICBgYCAfH+Bf4CHgH92gYF8gYSAf4CAe4GBgYCAe4F/f4F9goB+gH+Af4F6
gH+AfoKAgIB/gICAgH+FgIKDgX+AeoODf4CBfoB+gX2Bf4h9gYJ9g3+Bf4CAgH59goOAf3yAgH+EfoB9gIB/g4GBgYCDgHt/koB+eIB9gICCf4CGgICAgYB/hICAgH59foB/gIKAgIF+hIGAgH14fICBdoCAgoR/
goF/fICEgYGCf4GCgH99gYCAgIR+gIGAgH5+gX+AfH+FgIF/gIV9gIN9gnd/foB+gYCCh4GBgH9/f4B/gH+Hgn2AgYGBgICAgHuGf396gICBfoCAgImBf4GEf32AgICBfoB+gYGAgX9/gIGAgIF+goOCg4B/gYCC
hICBf4GCf399f4GAfoCHgYGAgX+Agn+AgX+JgX2AgH6AgIB/gIGAgYB+en6CgYKAgYB+gH+CgIF/gYCBf39/gX99gICAf4CAgX2DgHqEgn+BgICAfX6BfIKAf4CAgH+AgICBe4CBgXx9gICAfoNtgH+AgYCAgYCA
foB+fnyAf4CAg4KAgH9+gIB+gH+Af3+AfoB+gYCBf4GBgn+Ah4J/gIGAgIGBgYKBgn2BgYN9gICGgICAgoKAf36BhIKAgoKCgH2BgoCBgoB/fn+Bf4CAgn+Bf4OAhICAf4KDgIWAgICAgIaAgIF+gICAg3yBgH+A
gIWDfn2AgX6Ff4GAgICHg4GBgoOAgYN/gn+AgICBfYB9hIB+f4CDhIKFf4CDgICBgIB+fIGJf4F+h4B8g4eCgICCf3+AgniBfn2AgIGAgIWEiYCAgIB+gH+EgIOFgICAf46Cg4WBgIB/gICAgIJ/gH+Af4OAgX2A
gH2DgICBgH6IgH+AgICAf4F7gH6Bg4CBgn6Af4OChYCAgH+BhYB+f4J+f4GCfICBfoCAgIl9gICIgISBgIKCgYKAgIB+f4CAgH+CfoR/goCBf4aBgoB/gH+DhYCAgn+AgHyDgICAgICAgn2BgXyBe4J+gICBfYeB
gH2Cgn2AgIF8gICCgH5/gIB+fYCAhHx/gYN+gICAdX+AgYB/gIGAgYJ/gIB7gHuAgoCCgIB+foOAgn6EhoiCgH6AeICBgH+AgIB/d4CAgX9/gIGAfoB8gH+CgICBfoCCgICBhIF9f399gICAgn+Ag4CAfoGAf4B/
goCAgXuCgISDfn97gH2AgIB0gYKDgIGAgYCBgH9+gIGBin+Efn5/gYB9fn+AgHyBgIB8goCBhZeBgH+BgIF+fneBgICEgoWBg4CCfYCBgIGBen+AgH+BfICAgICAgICAgIJ+eX6Agnt/f3+LfoCBf4OAh4CAeH+A
fX95fnqBgIR/gICCgX+CfIB/gH99gH59gICBg4CAgoCCf4GBgomDhoCIgIB9gICAg4GAeICAgH6Bg4CAgICCg36AgIJ/gIGCf4CTf39+hX+AgICAf4CBgHyAfHt/f4B8gH6BgoeAfoCCfoCAgIGAgHqAgYCDgH99
goaAf36AgIV/foGBgYKBgICCgICBgH6AfoF+f4CAf4CBf36Af4SAgICAgICAgH6BgX9/f3+Agnt/f4CEe4B+goB+gIB+f4CBf4B/gH+Bf4GAgYSBf4CAgX+BgoCBgIGAgIB6gICNgIB+fYB7gYB/f4CAf36FgYCA
foJ/gYCAgICAgIF/h4GDgICBgICAgIOAgX5/goOAf4B/hoB/e4CAgX6BgHyBgH+Af358fYGDgICAgIOAfoGAcICAgH5+hoCAgIeBf4KAfoKAgX9+hICDgX9/gIGDgH6Af4GBgIN/gIGAh4CAgX+Af4B9gn+AgICA
gIKAgH2AhICBeX9+fX6BgYKAfH2AfH9+f4WIgH+Bf4CAgIB+gIGFfoCAgX2AfoJ+eoKAfYGAgIOBgYZ/gH1+g4CAhYGFg4KDgH2Bg4CAgXuIf3+Cg4CAgIB+gH+CgIOAgH6Agn5/gYp/gIB/doJ/gH+AhIB/gXuA
gICEf4CAgIF7fYCAgoCCgX5+g4CAfoCBfoCAfoCIgH6IgYGAfoCAgX2BgoCAgn+ChICDgH+Af4CAg3qAgn+Bf4CFgICBfoCAgICCgIB/gX99fn6AgoGAgHuBgIJ/d4B/gYCBgIGAgIGAd36AgIB/gIR+gH6BgIWB
e4GAf4B/goB9foN/gIh+gICAgH9/gnt/gIB/gYODfH+Bf4KAgYGBgHmAgICAhYB7goF9foCAf4CEgIJ6f3+BboV/gn2Efn6Ag4GChX+AgYCBgYCAgHmEgHyBgYKBfIJ9e4CAgIJ/f4CEgIKAf4F9gIB+gIOAgIGA
gYCBgIF9f4B8gIF8f4GCf39+gX9/gIB/g4GAgX+Bfn6Af4B+f3mAeHx6gH59e3+AhICAfn6Bfn6AgoF4f4CAgoGBfnx/f4B/gICBgIJ8gI+AfoGAgIN3gIGCgH6Ce4F6gX+AgH+AgICEgoCAgH6AgICAgIqAgYCA
foB/f399gYCFgICBgIB9foGAgnx/gYCAgX+Ae4F+gHKBfoGDgYKAgn5+foJ9gIGAgIB/e4J+gIGAfoGAgIGDgH+Ae4F3fYCEg4OAgH+Agn+Cf4B/gICAgIGAgImAgIB+goCAgH+BfIGDgICAf32AgoCBf4CFf4WA
gH98gICAgH6FgIB/gH6Df4KBgICAfH6CgYCAgH6Af4R9gICCgICCf3t6gH9+gnmAgICAhH6AhoB4j4SEhICAg4CCgH2BgICBgH2Ag4CAfn+Ag4CDgH6AfoCAgYCAfIB/gYSAgIGCgIGAgX1/fX+FfYWEgICAf4OK
f3+Eg4CDfoF/gYGDgH+Cf4CAf399kH2BeoB/gH6BgoB8gH2Af4CBgIGAiYGEgIKAiYB9gISLgICAfnyAgH2AgIF+gYKAgYKAgICAe4CBf36AgoSAgIGBgX58gICAgIB9gICAf32Ahn1+gICCgYCAgYB/gH6BgIKK
gICAgoKBgYCCgn+AeIR8gIJ+gICBfoKAgH+DgIB/gIGBgYCAf36AgX6AgICFgIKBgnqAgICAgYODf4aCfn+AgISDg3+Cf3yAgIF8gYCBgX+CgoCAhIGCf4F/hH2BfYB8fICAgX2AgICDgoCFgIF+gH+Af4F/gX2B
gIKAf4KCgoCAgH2AgIR+hH9/gn+AgIF/hIKBgIGAgICAf4CEf4CCf3+AgYF/gIGAgIB/g4CCgIKAgH+Df4F/gIJ/fn2Afn+Afn+BgYCAgICDfoB+gYR+f4B/goCBg3+AgISAgH9/gIKAgH99gYGAgneAgX2AgICA
f4CAe36Hf3uEgn6AfIF+gIB8f32JfoGCf32EgYKAgHqAgoF+gX99gYCAe4CAfYB/gHyAgIGCgH+KhYV/gHuAfoF/gH9/gICAgoB+g4B9h4Z3gIB+gICAgn9/gICAf4B8goCBgICDgHyBf4B1goCBgIiBgICBgX6A
goB/gH6AiX9+f32AgIB+goCAf4J+gHyBgIuBfoSAgICAgICBf36AfH6Af4F7gYCAfoB7g4GBgICAgH6AgX+CfoCCgYGBfIOCg4OBgH58gH+BgIB7gIGBhoCBf35/goB9gH+AfH2BkX9/gICGfoeEgoB/g4KAgIKA
en6Af4OAgIGAgH2JgX+AgIB9gHmAgX2AfYWAgIB/f4CDgIF+gIB+fYB+f4CBg3+AgIGAf4GAe4B/gIOAgIKDgIF/f32AgoB+gHuDgIB9gICAf4GBgH1/fX6Cf3+Ff3+AhICHfn+AgXmAgYCAgICEfYCAgYKAf4OI
gH2BhoCBgIOBf4CAf4J/gH6ChX+AgoCAhYCBgYGAg32LfoKBf3+AgICBgX+AgH9/gYCAfoCAfYGAgIB+gICAgoN/gn+AgIGBfoN+gYCBgH2Bhn6AfoGAfn2AgIF/gIKAgICAgH+Afn+BfICAgICAgYGAgICAgX2A
gIB/iIWAf4CCgICRgnx/gIJ/dICBfn+Agn6AgX5+f4CBf4CBf4CAgYCAfoZ9gYOBgn5/gYGBgICAg4OBgn97gIB/foCBfYCBgZB+goCAgYB+gH+Af4KAhYGBgn9/f4CIhYB/f39+gYCCgH+EgICAgH+BgoF/foB9
gIKBgIqDg4CIgX9/goGAf4F+gX2AfoGEh3+BhImHgIGAgIKEgIKAgH6BfoCBgIF8gYF/f4GAh4CAgICAgIGCgH2AgYCAgH+DfIeAgICDgICGhYGAgIKBgICAgYKAgYOAf4CAgIF9gHx/d3SDeoCAgIGAg4CAgIGB
hoCAgoCAf4CAf4B9gIKDf3+ChoOAgoOAgYWAgIKDgYKBf4KCgH9/gH2BfoGBgH+BeoCBeYCCgHuCgH9/jYGCfnyAgIF9gH9+gH9/eYGCgH6DgIJ+gH9/gYOAf4CAgoB+f4CHgYB+gn+AfYGAgX6Af4CCeoOBgX+D
foCDfIKBgIB9f36CgX5/gICDfnmLf3yAfoF+fYB9h4B/f4GAgICAfoCDgICBf4F/gIGCgIaCg4CCg36AgICCfoF/f4KAf4aAgYGBg4GBeneAhIF9f3+Ffn5+goB+f4CAgICFgISAfYF+gYOAf4GAfIF/gIJ/kYGA
h4CAgIB/iH5/fn9+gX+CfICAgH5+gHyCg31/f4CAgICEgICAgYKAg3yAg3+AfoN+f399d36BgYWAgICAgH9/g4CDgH2AfYB5gICBgICAfIKDgIKBf4CAgH6AgoCAgICCgICAf3+AgIGAf4WAfn99gICAg3h/gH9/
goCAgYKAfYCBgIB+f3+AgYKBg4B/gX2HgYSAgIeAgIKAgH+CgIWAgH5/gIR9gICBf3+AgIKAe4GCgoF/fIB7gICAgICBgIF+gH6Bg4qGfoOBgH+AgYCCgIKAgICCgIB6gICEfoCAgYOAfoB/gHyAgHmBgIGBgoF/
gIOAgIJ8gIOCgX95fn+AfXuCgYF6gYCAfoGBf4CAf4CAgICAgYCAgIB/gIB/f4CAdYF/f4GAfYCAfX6Cf4GAgH6AgIN9f4CAgIF+fY99fYCBf4CAgH19hIB+fYB6gICAf3+Ad4CAgIF/gYB8fnt/gICBen+EgYCB
gIOChYCAgoB/gH6CgoB9gYCAgX+AgH9+gIKBfoCEgIiAgIGAgYKAgH6CgIF9goCBgH5+gIN9hIF+gH6CgICAf359gICCgoKFf39+goB/gYF6gX+DgYCAfH+AgIKAf4B/h4CAgYCDhoaGgIB+gIF/gYCAf4GDgYGA
gIB/gIB/gICAgICAeYCCgn1/gICAfYF6gIWCgIGCgH6Af4GAgICAgYF/hIKDhHyEgoB9gYF/g3+AgIKBgIWCgIR/gIGAf4mEgIN/hIOBf4CAgYF+fYGAgX5/g4F8gH+AgICAgICCgIV+gICAfoCAfoCAgICAeYGA
g4B/hIGAhYCAgIaBgX+DgYB/gIB9hYCEg31/gIOAgIB/gIB/f4B5gH+Ag32Af4B+fYF7g3+DgIB+gIF9gH6Bf4CChoGAgIB5gIF5gICBhYB/gIGAhYCBgX6AgIB/gIGBf3+DgYCBgX+Bg4GDe4GAf4OChoB/fn+A
g4J+g39/g4CAgX+Df4OAgn+AgH5/fICAgICBgIB/f39+f36BgIF9gYB+gIKAgoGAgICCfn6Df4CBgIF+gH9/fn5/foCAgoB+g4CAgIGAgICBgoCBgYCCgH6BgIKAgICAgYB+fnqBgYSAgX98gH90gH+BgIB8gICB
g39+fYF/foCAf4SAf4CAgH+AfYF/f4GEfYCAfnyAe3+Af4GAgICAf4CAf32AfoGAhH9/gX+Cf4OGgH1/gn9/gXyDgIKAgICAgYN/eoSAgIB+c4B+gIB+gICAgH2AgICDgYCAgIKAgnyAgIeAgX9/gHeAgIOAfICI
hn1+f3+AfYCAf4CChYKAgIB+e32Cf4F9gYCBhIKAgoF/gIB+gIB3loB+f36Df4B5gICBg3+CgYB9hYKAg4WBgH6AgICBg4CAf3eDgIGBgIBzgHx7g4GAfICCfoB+gICAg4CAfX+AgIKBgIB/gIB7eYWBfYF+gX1/
gH9/gICAgYB8gHyAg4GBgX6AgIKAf4SAgYB+g32BgIB+bYCDgoCAgIB8gH6Afn+CfoGngH6Af26Af4CDf399f4GAhoGBhIB/gISAgIB/gH+Agn+BfoR/gIB9gYGAgIB+foGBjYN4gH6AeH6CgIKHfoR8foCBgoCA
gIF+gH17gIB/gIB/gIOAfYKAgICDf4GEgIGGgoGEgICAeoCAgIB8f4GAg4GBhX+AfICAgICUg4B/f4KBfoF6gYJ/goCCf4GEf4B/gYB8fX+AgIB+gIF+gIKAgXZ+hoGAgX+AgX9/gYGBhYJ/fYJ7fIKBhYSBgIOC
gYJ3gH6AfoB+fYCAgIGEgHyAgn6AgH5+gYKAgoCAgYGBgoB5gYCAhYSBhX2Af4CAgYCBgICAgICAfoB/gYSAgIB/g4WAgH+Ah4CAgH1/g32Lgn6CgIGAfYB7gIGCgXWBg4CAg4B/foJ9gYCCf3+Af4F9i4GBfoSA
gYCCgICAe4CBf4B/gH+Af4OAf4CBgIN9gIF/gIGFgYGEgn+AgYKAgICAgYJ+goF8gYOAgoKAgISBgICAgYeCgIB/foCAfoCAh4CAgYCAf39/gIGBfYGAgX6AgICAgICBf39+gH2BgIF6gHt/g4CAgIGAgICAgH99
i36AfYCAgn+Df4B9fn1/gH2AgIGCf39+goCBgIB/hISAgn+Og4B7fIGAhH+DgX9+goB+gH+XgIB+gICAgH6Af4F+gYCAgYp/gHyAgIN/f36BmYGCgH2Af4B+e35+f32AgICBf4CAgICAgIKAhoR8gIKCgH+Bf399
g399foCAgIF/gYB7gICBfoCGgH+AgX+AgX59gICAgIGAgIGEgICBgoCBfoOFfX9/gLyDf4CAhn2CgX9/hI+Bf4GCf4B/hYGAgH6AgYCBgH9/f4F/hH2Bf4B/gICBf4CEgYCAgIKBgH9+goCDgHt6gIB/gX6AgIGB
gIaCgIB9gHyCgH6Bf4CAf4B/foODfoR/f3+AgoCAgoCBfoCDioGBgIGBfn6BgoF9gIKAfX6CgIGAfn+BgIR/gICAgIB/gYKAgH6BgoCAf4B/gX+AhH+AgIOBgX58gYaAf4CBgIF/gYCAgIOAfIJ9fYKAgH6AfYCA
gH+JgYCBgIKAgoJ+goCAgoB/fn+AeoB7f3+AgoR9h32Af359gISAfHqAgIR/gH+AfoCBgICAhYCAgoF/foCBfIB/h4CCe4CEgH2AhYCAgIWBfIGAgICAfn5/f36AgIGBgH6DgICCgICAgIB/gIOBgH9/gH+AfH2C
gICDgXt/goCDgIB/gICAf4CAgn+Af4KBgX+BgIB/gn2AfXyAhICCf4GAgH6Af4CBh4F+gHx/gH59gICGgIGAf4CAgHt/goJ+gYCAgH+Cg4GBgYOAf36AgYd/gIB9gYN/gHmDgIF8gICAgYCAf4CAe4CAgIKFgH6E
g4B+i4CEgIGLf4KAgYGCf36BgX9/gIF+gICBeICBgIKAgIR9gYaBioGAgIJ9iX+CgauAgIGAgICAg4CAfn+CgH2Af4B/gIOAeYB9foB/gX5/f4CAgX+BgYSHg4GAgYKBhICBf3+AgX19gIiAfH96gICCf39+gISA
gYCBgH6DgXmBgoKAgIB/gH6Cf4CAhICFgIGEgIB5gYOAf4GBgICAjHyAgIGBgICAgoKDgoF/fn+Af3+Ae4CAgIB9gH6GhIaAgH59gH9+f3+AgIKBg3+AgICAgICBi35+gXyCfICCgYd+gX5/dICCf4GBgICAg4R+
gH6BgIN+gICAgIJ+gH6Ag4B8g4J6f4mCf32BfX2ChICAg4J3foB/gIGAgHmBgICAgH+CgoGAf4aCgIKCgX+Bf3+BhICDgYB+eoCAgICBfnx6foCAf4B8gICAgYGCf4GAgICJgn+BgIB+goCAfoSBgYGAgX2AgIJ/
fYCAgIB/coF+f4CCgYCAfYN/goCDfYCBgYCAgIOAiX6AgIaAgH6AgICAgIOAgYCFd4B8goR/f3+CfoCAgIV+gYOAgICDfICAg4OAgICDgIGAgIaAgnyBgYGCf4eAgH2DfX+Cgn+AgICDf32Af3+KgIKAgYCAf35/
gIB+gICAgICAf4B8gYJ/gH+AgIB+g4B7f4GAgIJ7gIGAf4CAgYN/gn99gH2Bf3+HgH6DgX5+gXmBgH9/gIaAgH+AgIKAgX6Afn6EgICAgIF8gICAf4GDgH96fYF+gH+AgIB/f3+AhYCAgICAhIB+gIKAf4KAfoB/
foGFgX+AhYR/hICBgICAgH5+f4CAgIGEgX6AgHl/koB8gn6BhH6BiIGHgHyBgYB/f3+AgoB+gmWBgIGAd4CAgICAfYCBf4OCfoF/foCAgIB/gH9/gYCBf42BgIJ+foGSfIGDgYB8gIWAgoCBgIB/f4B/gIB4g4OA
gIB8gICEf4B/gHuBeoF7foB8gISCf4CAgoF/f3+AgIGAfX9/foSCgICAf32AgoCCgYCAhYB+fX+UgYJ+gIB/gISAf4GDgoZ/gH+Af4B+hH1+gIeEgYB/gIJ/f4B4f4eAgISBe3+Af4GAgYGBgYCBgIB/gYB/g4CB
hIB+gH+AhICAgICFgYCAg36AgH9+gYB8goGBf4SAgICBgoaBgICAgYCAgoCBgHuChYCBhH9/gIB+goN+gICDgoB8gXeAgIOBfYeCfoCAfYB9gICDgH9/goCBg4CAgH+Af4CAf4B6eYCAeoCBgIF/gX+Ffn99f4CC
f4B+goCAe4SAgoGAgY2BfoF/gn+Bf3eDgX+EgICAgIJ8g4GCgYOAgIF5gHuCgIGBfYGAf4CAfY6BeX1/eoV/gH5/g36Df4CCgn6FgICAfICEgIV/g4CAgIB+gH6CgoOBf4F/gIN/gYB6gHiAf4CEgICAgIKCg4CD
gYWAgICAgHx/gIB2gICAfoCAgH+BhH2Af3yBf4N/g313foB8gICAgIJ/gH5/gYKAf4OAgHyCgICAgICAgIKAf4B/gIKBfoCAgoCAhnd+f4CAgYGAf4B+gn6AgH+Af4F/hIGAf3+BgoF+f4CAgX19f4KAfn+BgYKB
gIGBgH16f4B8f32KgoCAfX9/g4B8f398gIN9gYCBgIB/gYOBgIGAhIJ3f4eAdoBvgICAfn+AgH2AgIKAfn6Af35/gH6Af3+AgICAf4GAgoB9g4CCgICAfoCAgn9+gYCAgYKAfoGAf3+Ah35/g3+AfXyAgIN/gICA
fH6AgoCAf4SBgIB+g4CBfYCAgn+DgIGAf4GBf4CAgH9+f4OBfX+BgICHfX+AgICAgYCAeoCAfYGDgIGAgICAgICBf3+AgYKCgH2Gf36AgH+AgH9+f4GBgH5/gH5+gIJ/fnx+gICAgoF/gHyAgIWAfn+Bf4CAgICC
gn2AgIB9g4B7gIRzgIF/ioCEgH9/gIGCgYCDgH+AgIJ+fX2AgIB/fn6AenuCf4CAgYB/gICAfH6Ahn6BgoCAgYGAhIF/fX6Af4OAg4CAfn6BhH5+gH+Hg3yAf4KDf3+DgICAgH2EgIF/gH9/gYV8gXaAgX+AgH+A
gIGBgH9/gICAf4V/goSBf4CAgH+AgX6BgYCAgoB/hIGAfn+BeIOAgIB9gYKAh4CBgn59goB/gICDeoCBgH+Cg3p8e4CDfX+Ef4CCgH6AgYGAh3+AgH9+gH+EgH97fIF/goOBgICAf4GBgICAf4eBeoSAgYB4gICE
gICChH59gICEgH18foB/gIiCgoCBgH57gIKCgYOBgH9/gX6BfoF/hH9+ioB+fYKCin+AfH+AgIGAgICDg4GAf3+Ee4CBf4R2hIR9gYCAgoCBgHx7gXaDhIGBgHuCgX6AgXx5hICBgICAfXx7hIqAcIGBgICDiYCA
fn+CgIWBf4OCfYCCgYWAgYCCgIF/h4KBf4CCgoGAg32Cgn2AfYGAgYB+gYCAgH9/gIGAgICFfn5+goCAf4CIg4GAgIGGfYF/gYCAf39/fYSAgX9/fIOAf4GCfXuAfX99f35+h4B/fX6CgICBf4B/f4CCgYCAg4CC
goCCgY+BfYB9foB/foGAf4N/gX2AgIOFgIB/gICAgICAf36AgIB/fIWBgICAfX+AhX+Ag4GCgIB+gn+CgIGAf4CAgoCDgYF/gICHgICAfH2BgYCAgIB/f36AgYB/hoCAf4GAgICAfn2CgIV+gISAf4GAgH9/gIB8
hIF+gIGBdX59hIGAhH6AfoB8h3yAhYCBfIB/gICKgICDfoCFgICAgoGCgICBgIKCgX+BgoCAf4OAgH+AfICDgH9+g4CCfoCCgoSDf4GAgIN+gICAgoCAgIt9gX1+gHp/gICCgIKBfoB/gYGFgoB+gICFf31+gIB9
gH99g4N/gICAcYJ+gIGHgoKAgICCgH5/g3+AgISEfoOIgXqCf4CAf4CCeYB9gIB9gIKAgXeAgYCAfn56eoKBgoCDf31/gICAgICAgYN7fICAgYGBgIR/f3x/gX5/gYOAf4B/gIJ+f4CCgn+BgH+BgoB9gICAfoGA
f36FfoF/foCCf4CGf4B+gIB/gX+AgH6BgICCgYGAgX+Gf4KCeH6DgIGCgICFgoaHgH+BgIF8goCEgYCAgIOAfX9/gIGBgoCEgYF+gH+CgICAf4F/gYF/gYJ/gHiBgoCAfIGBgH+BgIGAgIJ/gIeCf4B/f39+gH9/
hHaBgIB/gYCBfoF/f4CAfoGBgnmCgoB8hX+BgH9/gIGCgHaAhICCgIByfn5/gICAgIB/eoKAgIJ2gIGBgHqAfoCAf39tgHt9f4CAfoWDgYCAf4CAf4B+f4F9gHeCgICAf4SDg4Z9gYCGgIF9gn1/goB/gYKAgn9+
fX9/gIGAf3+Cf4CNgIF5gH1/fIB/f4CDgH+AgYCAgICAgH+BhoGAgX+CgX6FhoCAf3+AfoB+eX6AgHuAgYCAgYCBgIN/foKAgIKBfoCAgYF/gIF+gH+CfoB9gIB4gX+BgX13gIGBgIaBgIB/gICEeICAgH6AhYCA
f3+AgHp+fIGDfYKCkIGBgH+BgoJ7gH9/gYKAf4B8f399f39/gX1/gIOBgICBf32KfoN8g4GEgIJ7gIGQgYF/f4KAfH6Dgn+DgoB/gH58f318cH6AgoGBgn6BgIKAgIGAf4CAfoB/gHuBgIByg36AgIB/gICAgYKA
gIJ/g35/gH6BgYGAgYCAhYCAfICBgICEgH6Af4OCf3yEgX+BfoOAgYF7f36Af4F9g4GCgX+AgoJ+hH9/gIGEgH+DgoCBgH2AgH+BgYCAgYB9hIB9gISAgICAf4GDgHWEgICCgHx/gIR+gICAf4CAgn6BfoF8hICA
fn+CgIN/f4F/gn2BgIB+gIKAf4GBgYB+lH+NgICEf32Af4CCgoCDgYF/e32BgISAgICAgICAf4KAfX2AgoZ/gYCEf36BgoCAgICCgIB/fIB9hYCDgYR9gICAfoB/gYB7gH50g4B/fIJ8gIGCgIGMgIKBgIB/foKA
gIGAfn1/gH99gYGAfX+CgYB/fYKAgIF/gH98f4J9f4CCgICAgIB/gYKAfYB/gYR/f4CAe4CAgH+AgYCAgHGBgX6BgICAgICAgH1+gX9+fX2Cf4CAgYCAfIGCgn6CgYCIe3+CgH6BgHlzgX98gH+AgH6IgIF/hoCA
gIB/gn6BgIB+f4SAgIB+gIB/fX+Afn+BgH+Ag4B/gIF+gH6Ag4CAfIB+gYF+g4B8gIKBiICAfoCAhX5/f36AgIN/gn99gIN9eYJ+gn+AgH9+fYCAgX99g4CBfoB4gH56gIJ/gIGDfYCAfoB7f4KAdYCIgICAgYCH
gIB/fX6HfX57gn5/foGHf36AgICAf4GCf4CAg4CBh3x9gYCAgIN+fYF/gHmGf4CBgH95f32Ff4KCfoKAfIB9fn+Af4GBfH+AgoF+foKBgoB+goCCgICAfYCHgYGDgH+AgYiAe4CCfn+BfX5/goKAf39+gH+AgHWA
fYB/gIWBgIGAgICCgYGAf3yAf4J+gH+BgH6BgH+Af4CAgH+BgX6AgIGDfYR+gH+AgYCAf4N1gH6HgICBgX6Af4KDgoCBgoCAe4CAhYGAgYCCgn96eXx9f4KAf3yJf4OAgYCBgIKAgoGDgICAgYCDgIN+gH1/fn+A
gYCBgH6AgIGAg3+EgYCAgYF/foCAg4CBgH+Af4SAfoCAd3uEgYCEgnyAgYCAgH9/g4KAgIB/dXp+gX6GgoR/gH5/f4F+g4GAfYKAgIB/f4WDgYJ/goCBg32AgISFgoWBgIeBhH5/gYSBgICCgImCf4B+eICAf4GA
goCBiXiEgX1+hH6AeoCCf3+CfYWAgICDfYB+gIGAhoB6g35+gYGAgoGBf4B+eoF/gH+BgYF+foB+gX6AgH6Lfn+AgoGAfoCAgYCCgYB/gIOBhH+AgYGBf4B9goCAfn6CgH+BgH+DgH6BfoOAgIOAfYKDgH6ChH9/
gX+AgYCDgH+AgX+CgIWAgoCAfYB/goKCf32Afn+AeoKDfICAgYJ/hoCBf4J/gIOBfoKAgYB/gIGAfXiCfX99gH2AgoOBgIF/f32Afn+Af4KCgYCAgH2JgH+CfoCBgIB/gIF8f353g4SAeoCAgH9/g4B/gXiCfYB/
g4GBfn2Cf4F/gYJ/f4CDgIJ6goCBgoKBgICBgYCAgIF/gIB/gIB/gICBgH+BgH+CgIB+gHqAg4CBfoKAgICAgICAgYCAf4CAgH9/f4N/gYB/f4CBgICAfn6DfICBgYOAgoGAgIGAgYCAf4CAgX2AgH+AgYGAhIGA
fIB+foCCfn+Af4B9f39/f4CAfoCBgICGgIOBgICAgIF4gICAfYODf4CAf39/g31+gIKAgYCAgIGBgH98f4B+gIB9gH+AgoGAf4GBgH9/fnp9gYSAf4OEgYCHgIR+f4CCg4B+hoGDgIGAf4GAg4F/f4B/gH+AgX+B
fn6BgIB9gYF8hX+AhIWAgHmAgIKFgIB+foCAgIN9gYB+gICHgICBgoGGgIF+foGAgIB/gIN/gH2AiH9/gHmCfoB8gICBf5CAgICAiIB+g35+gn6AgIR+f4CAgIGAf4KGfoCAgH6AgH6Cgn+DgYGBg4F8gH+AgIF9
eYCCgH6AgYCBf4B+gX2AgoB/gYCAgH6AgICAfoJ9foB/gHyCfoCCgX6Gfn1/hH+EfoKBfn+AgIKBfoKDfYF/gIB8gICBfIF/fYKDfYKBgYJ9foGAiIB/gIB9goCEgIGAgYGAgoCIgX58gYCAgISAgIJ+gICAe4R/
gYCBgIB+gICCfoCAgIF/hIB+gX+AgYB+gH6Cf3+AgX9+gIKAg4CBgYCAhn2BgYCAgICCgn+AgX+CgnyGgIB8goCBgICBgImCfoB/gH6AgICAgH+AgICAgICAf3uAgIBwfn6Bf3+AfoB+gIGAhH+Af4KCfoF/g4CC
foCAf4F/gH9+gIOBfX6AfoCAgH5+gISAfoGAgIGBgICCgod+fIKAgIiAgICAgIKAfX+AfYF/gICKgHyCf3+Af4CBg4GAgYCAhYF+gIN+gHuFfYCAdYCAfoCCgIF8gH+Ag4CAgX+CgICAf3+FgIJ/gIGDgX59gIB+
fH6CfoOCfHp/fYCBgYCAgoKEhIF+goCDgX9+hIGBgH6AgYCKhXuAgYCBgIBxjICGgX+EgICBgIOBg3uAgIOAf3yAgnqAf4CAgYGAf3+AgYJ+gICAgIKAgHuBgH6AgIB/gICAgHuCgIB9foB/fIGBf3x+gH9/gYB/
gYKAfoJ/f39/gH+BfoB6fX2AhoGAgIF/goWAgIB+foCKgICAgn9/gIGCgXyOf4B/g3Z+gX+Af4CCg4CBgYCAhX+AgICDfoF/fIB+gICAf4KAgH9/f4CAf35/hH+Hen6Ag4CAiYB6gIGAf3+AgYR/gIKAhIWAgX9/
f4F+gn+Cf4CDf3yDgIN+gYOEgIJ/gH+AhYGBgH+AfoCCgIJ9gX2AfoCAgICAf4GAgYCAgH+AgIJ/f35/f4SAgoCAgIGAh36BgoCAeIB+eoCAgH6DfoGCgIGAg2x7gICAfYOAf4KBfYN+gIKAgICBhYB/f39/gX6A
gIKAg32CgH6BgIGFfoCAf4CBf4F/f36BgYCAf397gIGAgIB9fIt/gICAf4CAgH+AgIF8gIKAgICAgICAgICCgYR/gn19f36AgIF8gYB/gYCAg4GAfX+CgIGDgIGAcXuAf4CAhn+AgH+AfoGCgYOAfoCDf4CBfn2A
gICFgoCAgIB/fX+Cfn+AgH2DgH6CgH2AhYCAf4B/g4CAgIB+gH+Kgn6DfICFfYOBfoF8goCBfoB/gICEf4CAgIKDfn2AfX5/f3yAgHyAgICFgHt/g3+Af4GAhoF+fX+BgYCBf4GCgoB8hoCBgYGBfoB9gICBg4F/
gX5+g4CAfYKGgH55foOAgoSEgYGAeX58gIB/gICAgYh/hICAgX6BgYCAgn+AfIKAf4CCf4B/gYKAfX6AgICBgICAhIB/gIB/foKAf4OAgH6Agn2BfICCgICCfX6ChYF/fXuAgYCAgICAgH1+gYKAd4CCgnyBd39+
gH6CeoB/gHyAf4OAgICBf4CBgoCCgICAfoCEfn+AgIB+gICCgIJ+gICFf4CAf4GAgH6AgYJ/gIyEhIOAg4eAgICAgH5/gYCAfoB9gYCAf4F9gH16gIB/gIGAgoCCgIKAgICAgICDgICEeYB+hn+BfoCBfoGBgH9/
hoB+gn2Cg3+AhIGDgIB+gn+FgIV3gISBf4GCgIB/fX2BfICAfoGAdn6AgIB8gYCAfX9/g4OAgn+CfoCJf4B/iX+BgIF+f359fICAgIGAgICCgoB/fYCCfX96kn6IgYKDfYKAgH1+hX9/hISCgICAgIKAgIOCgH6C
fn5+foJ/gnt/eoCDg4CAgIOFf4CAe3uAgoCAhX6AgICAgICAgIOCgIl9f4GBhX+Ag4B/gIWAgIKAgIKAgYCBgImAgICAf4GAgH6Bf4aBgH9/gYGCgHx/gn6BgH9/foB/foF9gIB9gICBgH+AgIB6gYCBen6AhYB/
gH95foCCf39/gICBgICAgIFxgYOCgYKBfn6BgIB/fn9+gYB+hH+DgH9/e36BhICBhYSAe4OCgICAgIB/gH9/e4GBgH+Ag36BgICAgoCAgICAf4F/g4CEgH2AgYCAh32AgIF/fYB/fYCAf4GIfn+AfnmCgIB8gX97
gH92gH+CgICAgICAf4KBgH+KgoGCgICAgH6AgIGBgIGAf4CAbYKHgX2EgIGAgIGBgIGAgIGBgHuCg4B+gX6AgH+Agn+AgX+EgIF+fIB+fYGAf4B+foCAf4CAgX+CgYOCgH+Bf4WAgYR/gH+AjIGDgYCAhYN/f4GC
goOAf4OGgH5/gH1/gICAgIB9gIB/gYGBf4CAgIB3foB/gIB+fn+DgIR/gYB+goWAgH9/gpSBgICAgIN/f4qBg4KAg4R/f3+CgIKAgIB/gYOBgZeAeoGBgICAf36AeoCAf4F+fYGBhYCAe4CAgoB/gIKAf4GAgH+A
foCDgIyBgYGBfoB/gIB/gn+AgH9+gX5+gIOAf3+AfX+Af4CBgICAf4CAgoB9f4GAd4CBgoB/gIN/gHuAgH2BgICAgIB/gICAg3yAgn6AgICJgIJ3gYODgIeFg4GCf4GBgH2AfoCBgYGAfIGBgXuAgH+EgICAgn+A
gICBgIGCgYmAgIF+gIJ9f4CBgIF+fICAf4KAgoKAfoCCgYGAgoCAgoGBf4CAgYSAgIOCgIGAgICAgHuIf3+GgYGAgICBg3+Af4GBfoF/gYCAf3mBe36AgIKAgIGAgX+AgYODgIGAfoCAf3+Bf4l+gH+CgYWAf39/
gIB/f4CBgIB7gYODeYGBf3+Af4CAgYOAgIGAfoF/gICCgICBgH2Af4CBf4WCe4OBgHuAfZB/gIB/fYB6fn2CgIKDgH6Ag4B+gH+CgXt/gIB+gYCCgIGAf35/gYKAh4CCgICGgXx+goOAgH6Afn1+gX6AgIB8gH6C
gX9+gH6AgIF/gIJ/gIGChH+Af4aCgICAgYOCgH+AgX5+gIB9e4GDjn98gYWBhIOFf4CAgISAgoB+g4B/gIKAgYB8f4NugH9/fICDd39+kH+DfoCJgXt/fn+AgIGAgH+AgICAg4B/gYB+gH5+fYCBgYCAgX+AgH9/
gIF/gICDgHmBfoB+fYB+hX2AfoCLgIGAgX95fn19gICAgIGAgoGCgYJ9foCEgYB/ioN9gIB/eX+Af3+BgYGAf4B/f3l/goZ+g4OBgHyBgoCCg3yAgIJ/f4N/gISCeYCAfICBf4CAgX6AgYWAgX96i4CAgIGFfoB4
gYOCgoB5gYCDg4eBfIGBf4GAgHqFgH19gnuAgYCAe4B+fX+AgICAf4CBgH9+f4J9gICBfH+Afn6AfYGAgoCBgYCFfn+AgH+GgHqAhYB9gIB/gIOAgH6CfoB+gICAfnx9hICCgn+GgICAgIR+gHyAh4F/foB/gYCE
gYCBgXyBf3+Cfn18fX+AgICBfoSAfIGCgoCAf39/gH+Cgn96gICDf4B9gX6FgICBgn6AgX+BgICCgIN/foB3gYGGf4CAgYOBgYiDgIGAgIB/hYCCg36AhIOCgn+Af4KAgICEfoSAgYGDgn2Af4CDfoCNf4R9fH2E
f36Ahn+AgIGDhoF/f36AfX9/gIWAgX6Ag4CEgIB/fYF/g4Z/f4CCgIGBhn+AfIOAfn+AgHuGgICAf4CBgH5+fn6AgYCBh317hHmCc4SAfnx+iYx+f4KBgIODgICAhIF+f4CFgH10goJ8gX6BhoKAgn6BgICCgHt/
goGDgYB/gXqBfoKAgH+BgICDgIF+gYB/goGBg4GBgICAgYCAgH+AfoaDfICAgICBgICCeoB+gIZ/fYB+f4B9fYCBgH6AgH+Agn+AgIB+gH6Aen6Af4CBf4J/gIF/f3qBhICAf3iAgIKDfYCAg4GAgIGAhIGAgICA
e32EgIGAf358goCAgX+Cf32BgH5/gYCAgYF9gYSFfYGBf36Bg4CAgICDgIB7gn+AgoCAgH2BgH99gX+AgYCBgYF9gH2BgYCAf4CAfn+AgIKDgICAgICBgH6AgICDhoB8g36BgICAgn1/foCAf4F9gIB/gICAgIB/
fX2BgH6BgXaAgIOAeoGAgn6AgIGAgICBgH6AgnqAgIGAfIB9f3+Ag4CCgX+AgYCAhX52gICAgICAgIB9gH9/gIB8gX+Af3p/iYB/gYCCgIB/gHqBf4N/gICDgX+AgIB/goFygYGAgn5/gIKAeIJ7fYGChIN+fICA
eYN4g4GAfoeCg4B/gX9/f4GBfn+Bfn6AfoF/gIKBf3yBgJKBfoKAg4GBhICBgIGEgYN9gn+AgoGAgX+Jf4GAfIGFgYSBfoCBgIB/gnqCg39/gH2AgIKAgICAgIOCf4SBgICAfoCAf4KEfIGAgIN/gn99f36BgH99
f4Z/foF+gIF/gYB6gIJ/gIB/fYB/foF8gYSAgn2AgH2AgYCAfICAf4CFgX9+goGAgICBgIKBgIB/f4B+iYCAgHuBgIWCf4GAgICBfYd/f4B8gXqCgIKEiHuDgoB+g39/fX59fImAgX6AgoKAgoCGiIKBgXWCgoCI
f36BgYCAgIKAhIKIfYCAf4CAgYF+hoODfn99hH5/hnuAgYKAgIB+g4CCfYZ+foR8g3mAgICHgH2Aen1+f4KCgYOAe4CAgoGAgoGAgIGAgYB+hIOCf4F/gICAgH+BgYKAgIGBgH6AfYCAgIGEgn+Ce4CAgIB+gYGD
fICBgIiBgH+AgIGCfn+AgIJ/gnyBf5CCgYKDg4B/f4CChIGAgIB/f4CAgYJ8gIB+f3yBgH6BgH+CfX6Df4h/fn5/foB8gYJ9gICAgICCgX+AgH+AgIOAgICAf4B/goZ/fn+Cf4CBhICAe3+CgIKAgHiAe4GDgX99
gICAf4CHf3yAgICAf39+gICAfYCPfoCBf4B/goCCgoGAgnyKgIOAhoOAhH6Cf4KGgoB8gICAf32AgH5/gIGAgYCAgoCAfoCBf4OBgYmAgIGAgICBgIGBgH+Ag4FxfYCBeICAgIGAf36Bf4CEf4CAbYCBgICDfICB
fn+AfoB+gIF+gH+CgYt/foOFf4OAgIKBgICBf4CAfIB/gH2AeoCAgIWDgICAf4B/gIGCfoGAfn2AgX98gX6BgYN+gYF/f4CAgHqAgIN/hIN/gH+AgICEfoF/gIGBgIB/i4CEgIB+gIOBe36AfIF/f3+AgICAf4J9
gH2CfYGAeoCAgHuBgX+AgIKAgICAgICDgYGCn4CAeoB+gX9/gH6AgoJ/hICDgYB/gX6Afn5+gH2FhIF/g4B8gYCBgIGAgYGKgICBgICCfYCGgICAgH6Ag32Ae36Agn59gYCAgIB+gH6Bgn1+gICAgIGAgIOCiX+G
gYV+gH+AgYCAgIB8gX+AgHiAf4GAgIKAgIGBg4B7gICAgYKAgH+Bf4F/fX+AfoCAgHyDgXyKg35/fYSAgoB/gH99gH9+goGBfoN/g4CAgIF/gYGAgH+BgIGBioCAgYB9gICEgHuDgX2AgH+AgH2EgYKAgIKBfoJ9
hIKCfoKAgH99gIKAhoB/gIB8gIF7gIJ9f4CLf3x/foCAgX2AgIB/fYGAgISAfIB+gIB/f3+BgIB+gIGHf4B/gIB+gYCBfYB/gH9+gIOAhX96gH2AgX+Af3uAf4GChX9+f4GDgICBgH+Af4R/foF/gIGBgYCAfYOF
g4F/gYOBfYCCgICBgYF+gHx+f4CAhYB/fnuMgYB2gICAgIGAgIF9fIZ/gn95f4R9f4CBgICAgYB+eYB9foCHf4B9gIF8goKAgICDgIOAgH+AgIGBgIGBgIB+gICCgXx/gYCAgYB/gn2BgH6AeoB9goGDgIGCfYB+
gIR+f4CAgYJ/foCCfX+AgYB9fYGAf4CBgYB/gICAf4KAgYCAhYCDgoB+gYOLgYCAgoCLf4F/gICAgH6GgH2BgH9/fn2Bg4CBfoCAgXx5goCAgoCAgX+BgoCBg4J7gH2AgHeAgICAf4OAgISBhH+Aen9+goGAgYWA
e4F+foOAgoCBf4B+foB/gIGAgHp/gIKCgn6AgICAgICAg32BioB7hYF/f4GEgX+AgIF9gICGgYJ/f319gIB/foCAgISAf4CBgH6AgYJ8g3+Afn1/f4BygICBgICCgn6DgoB/goGAgICAgYSAgICCgYCAgH58fYB8
gH9/a4CIg4GAgIWAgX9/gX9/f4GEgH6Ag4GCgX6Af4GAgICCf4SBhIGCgHp8goKAgH6Ah32AgYCAgH5+gYB/hHyAgYB/gYCAgHp/jn+AgH99hICCfYF+gIF/fICAg32AgIKAgIJ/gH98gIV/gIKAf4CAgYGAh4GF
dYCCfYKBh3+AgYCBhoN/gX+AhIGDgX58gIGBhICCfoF/gICAgYKCf36Af4CDgYCBgICAgn6AgX+Cd3+Af4CAhH9+f4KEf4GAgICAgoCBfX+AiIODf4CAgoB8gH+AeH6Agn1+fYR+foGAfn1/gHmAhoKBgX6AhoCA
gYCBgIGAf4KAgn6BfnyDeYCBf4GBgH6BhIB/gYF9hXaAfYCAgIB/gn+CfoB9f3uAf4OAfYCAgIB+h355gH+Aen6AgH+BhICAf4KCgoF/gnx/gnx/gYCBgH6AhX6DgICDgYeAgYB/gH+AfoCAhIJ2eoB/gICDgICA
foKBfoF/f4CDhYOBf4CAfYCBfoKAgICCgICAfH6Cg4F/f36BgYGKhH+DgH+AgX+Ff4CAgH98gICCfn95fH+Gf4J/f3+EgIGCgICAeoCDgYCFgIB/gIB/eoB9f32BgIF5gH6AfYOBgIB/gYCAgIN/gICAgIKAgH+A
gHqAfn1/gICBfYKOgH+EhYGAgYCAhX6Cgn99f3+AgYCCgYmBfoOBfIOBgYCDfYCAfoCEgIOAgYKAgX2AfoCAgX+CgYB/e4CBgH+AgYCBhIB+gICAgX+AfoiAgHyAhH+BgIGAgYCDfoCAgYB/gX9/gIGAgH+CgIF+
hIqBgoGEhH+AgYCBgICCgYGAgYGAgYCGgYCAfYGAfX+AfYZ9gIeAg399gYB/g4CDgoCAf3+CgoGAgIGBgIOEg3CBgH+AgX9+h3x+gIGAgYGBgIB+gIGBf4KAgH+CgoKAf36Af3+AgIB5gH+CgICAgIyDgYKMgYB/
gYKAgIJ0gYGAf4B/gIKBgIB/f4N/fYCAgX6AgH+BgICAgIB+gIN6f36GgoF/foCCgYB9gIB/g4J7gX5/gIGAfYCBgICAf4GAgIB/hIB+gYB/gIJ+gHyCf4CHgIOAfHyCeH+AgYCEf4B9gX6Af3+BgIB8gH9/f4CE
foCBgYB4ioKBgIB/fYCBeYGAhIF+goN9goCAgIKAgIJ+f4B9g4J/eIGAgIKAgn5/f3+AgICAgX9/gH6AeoJ/f4B8gYB/gX+BgoGBgIB/gIF+gIJ2gIB/gHiBf398gH+Af4KFgYCAf4KAgYCBgoB8g4GAgH98gn6A
gn2AgH+AgIeBgYF9f4CBgICAgH9+gXOAgISAjYCCgIGFf36BgH6AgIKDgHqAfoGDgIB9e4GAfX+BfoCBfoB9gICBgIB+gn5/gXiAg36Af4CAgYB/gIF/gISAfYB/gX+Jf397gICCf4GCf3+AgYSBgoB9gIB8gn+H
gIGAfH2Af3uBe4GAgIB/e4CAf4F/gIF/g4CAg398fICAhX9/gH9+f4F+gH+CgIGAgIB/goCCgoJ/fn6Bf32DgoCAfHx/gH+Agn+Af4aEfICCgX1+f3+Af4KChIODfoN8fYKAgX2FfoCAgH+Bgn9/gICAhX2BgH9/
gYKDgYB+gX+AgYCAgHiAgICCgICAgYF/gYGAg4CBgICAgoGEgIN/gICAgoKBgX2AgIB/gIF+foJ+f4B/gYCAgIB9gH9+fYF8gX+Ag3+AgIiAgIKAgXd+f4OBgYV+fn6AgICAfoJ+gICCf4N6gH+AgIGBfX2AhX+A
f4GGgH1+g4CAhIOFgYGAgn6AgICAf4B+gIB+gH2AgH+EgH+CgIGAgICAf3yCfYOAg4KAgIJ/gICAgIJ+g4ODgICDgHyBeoCEgIF/f4CCgYCAf39+fn56f4CAgIJ+f4GAgYCAdYB+fYCDgICAf4SAgoGDgH99gIuA
goCDgX+BgX6Fgn+AgoCAgIGAf4CBgIB/gIB/gICAhIGAfnp/gX+AfX+GgX6Af4KCf4GBf4R8ioCAfYCBf4CAgYGMfX+CgX+AgIKAgIKAgoF/gICCgXyEgH1+f39+gIqAgH+BgX+AgICAf4B+gIKCfoKCg4R+fIaA
gICAgoCAf4CBgH+EgIGCgH5/gYOBgYCAgIJ8gICAgH+DgH2Bfn+AgoGBgYCAfoGBgIGAgIB5gnt+fn1/gICDi4CAfH59gH+AgICCgH5/gH+AhoCAgYJ/eYGAgH5+gX2Bf36EgICBgICBf4CCfoCAgoCAgYCAhYKB
f4B/foJ/fYaAg4CAgoGAg4KAgHuAgIGAfYCAgIGGgoCAfIt9f35/f4CAgIKAgH+Bf4CAgIOFhX2AgYF+gYCAgYB8hIN/f4GBfoCAfoB+fn5+gn6AgH+Ag3+AfoN+eICAgIF/gH5/gIB+gXl9gYF/gICCfYKAf4F4
f32AgoGAgICBgH+CgIF/fYF/f4CAgICBf4B+gIGAgH+AgXp+gIOAgIF/fXF7gIOEgoB5gIJ/gIOBhYF/joCAfYGAgIKBgYB9goGAgICAf36CfoKFg4GGgH2AgoCDf4GAfn5+gIKEgn6AgYV+gH+BgYGAgYGAgYB/
f3+AgoB/gICAf4N9gICCgICAgIKCgYmAfIGEfoSNfIF/gYSAf4KAgIB5gYB+gIKBg4eAe39/f4V/foCAgoB+gYKAgIKAhIOAgIGAgIKBf4GCgIGAh4OAgH2BfX6Af4B/f3+Af3+BgYCAgYCDgH+DgICEgIKEgX2A
fn+Afn5/f4CAgoCChICAfoCAgH19gIGAfn+Af4SAgX9/gYCDgIB/eoCCf4GEjoCBgIF/hX1/gYGAgoSAhYB+hIGBgYCAgICAfYF/gYCCfn99goB/f4WBf4CAgoF+g4F9foKAgIB9hoB9f4CBf4CEe39+f35+gH+A
f4V7foCBgoCCfoB/gYF/gHyDgIB/g4CCgICDfYGAfX+AgICAgICBgIF/gIJ+gH9/fn+BgH+BgIF8gH2BgICAf4OAgIN/gIB+gICAgIWBgYF/gn6AgIB/hoF+e4GAdH9/fYCBf4CAgICAg4B+gIOBfYCCgYWBgYKD
f4CDgn6AgICCenx+f4B/fH+AgIKBgICAgH5/g4N/gIV/gIOBg4B/g39/gIF/f4CAgICAgH+AfIF+hX98gYF+g4KBgICAgH5+hICAg4CCgYGAfH2AgICBgICAgHx/f4SAfoV9f4Btf4GAgH1+fn+BfIKAfYCBgn5/
fYR/fYJ/gICCgX+AgISAf4B/foF/foCAgICAgIKBgIN/gIGBgICBfoKAgoB6fnx/foKOgHuAgICBgIGAgYR/gH98gYCDfIB8eoCAgIGAf4GAgICDgn+AgIZ/fYGAgH+GgICIgoF+f3+AgYCAf4F8gIODgYCCgICG
hIJ9gIBzgX9/gH+AgYB/f3h/gX+FgIJ/fHt/fYOBfX5/f3+DgH2AhICAgIB+gIGAgYCAgYB8gX+AgoKAgICAhH2Bf3qDgIOAgX+Ag398g3+AgH6AgICAgIF/gYB7gICBeoGCgoCBfn+Af4J/gX94gICBgIB+goSA
gIB+f4J/goOAgoCCgICBgYKFgHqEf36AgICFgIN4f32AgISBgYSCgoCAgH+Ag4CBe4CAgICBgoaBgoCAgYB+gICBf39/g3+CfoCBf4B+f4CBgYB/f3+Af4CAgISAgIKBfYB+gYCAgIKAgIGBgIF/gI+AfIB6gIB/
gISAgIF/goOAgH54hIODgICCgYOAen99fIGEf32FgIN+gIGEgICAg4CAgICAfYB/f4aAgICAgIJ7gIB+gIR/f4SAfoCCgYCEgH+Cg4F9gICAgIGAfoOBfX+AfYB+eYGAhYF+e4CAeYCAgYCAiICAf3+AgICCgIJ/
gH+AgYB/foGCgYGBgIGAg36BgIB8gH+BgH+IgIB9gn+CgIN/gIGAgICAgYCBfoB/gIBwfn9/gYB/gYB/f31/f3+BfoSBfYGBgH2AgoB6f3+AgoCAhICBf319gn+AgICAfYB5goCBgHyCgHqAgYGAgH+AgX2AgH9+
gYCAfoCAeoB/gYCAgYGAgICCgISAgICBgIB9gIWAgH6AgYKBen+AhYJ/g3yBgICEfoB/f4B/gYZ+gH2BgoCBfHx+f4CAgIOAgICAgH9/gIKBgYB9f4ODgH99gIB+gIGAf35+gIGEgoKCgYmAgISAfYB+f4CCgoF/
fXqBg4CEg4GAgICGiIJ9gYCAgoKDgHx/gH+AfHyCgH9+gH6Af396f36AgX+CgIF/hoB+gn2AgIaAgX5/gYF5mIB7hoB/gIB+e4GBgIB8goCCgYR7gH+AgYCBgIKAgoCAfoB/gn6Cf35/gH99gIB/f4iAf4CAf4KA
f4CAfYCAhICAhIB+g4GAgX+AgoCEgH2CgIGAgn1+foF/gYJ/gICAgX+Cf398gYCAf3uAgICBgYCDjIKAgHyCgYB+fX2Bf4SAgIWAgIKBfnuEgH+BgoCBgYWAfnuAfn2Agn+AhYCAgH9/foB/gn57gIF9gX+EgICB
f4CBf4CAgHd1f4N+fYCAgYCBg39/gYF/goCAgH2BgIF1gIKBh399f4F/gICBfoB/gYOAf3+CgICAgH6AgICAgYKCgICCgICAgoGBgnmAf4SAgoSAgIOAf4KAgIGBgIOBgn5/gICAgH6Ag4OCgIGAgoCAgH9/gIOC
foCBgH6CgH2AgH+Bg4J/fX+CgICAf4CAg4CAfoGBgICCgICBjH5+goCAf3mAgH9+gYCAfYGBeX2Bf4B/gIB7e3+CgYCDf4OAgX99g4CCgIWAfYKDf4B+f4B/g4CAgHyAgICAgoGBgYWCgoB8gYCAgYCAgH99eoB5
fIGAf4F/eICAgH2ChX+GgICAfoR/gISCfICBfoCAgYSAg4CCgIWFgICAgn+Bfn1/goF/gH9+gYOAgoCAe4CBgIJ6f36AfoGCgICAgX+AgH+Bf3yBf4WAhYCAfoJ9f5CAfoCDf4CDf4J9f4KFgIB9gYF/gICBf4CA
f32Ag4GEgYCAgIGCfYB/gIOAgIOAgYGCf4CAgICFfoB/fn6AgICAgIKAf4KAgICBgn+Afn6CgYGAg32Eg4CAgIB6gXyAgX1+gICAgIGAf4CBgICAhH6AgICDfICCg39/gIGAgIB+gn+AfniAgICAgoGBgYOAgH2A
gIiAf4CBf4B/foB/gIB/gIR+gH+AgXyBgn2CgICAf4CHgICAen+AgIGCgH6AgICCf4CGhIB+foJ/gH9/gICAe4KAhH+AgHeAfoCDgICBgICAgIGCf4CEfoCBi4GBhICCgYCBgIB/gYCCgYCAf36BgYCAgXd+fn+A
f4CCg4CAgXyBgICAhH+AgIKAf4F+gICAf4CAf4CAgYN7gICAgICAgIKCgICAgoGAg36Af4KAgIF/gIGBf4F/gH+BgIKAgH+AgIB+goCDgIF9g4KAfYN/f4CCg4R/fX9+jn6AgH+Cg4CJgICBgYh/goCAf4B/f4CA
gYN/g4CIgIGAgYCAgoCAgoKEgH+BgIGBf4GBfn9+gIGAgICCf39/gZKCgnyAgYKBgIB6fYGAgH+Agn2AhIB/gH+Bf4F4gIB9f4CAgIKAgH+GgIB+foKCgICAgIJ+fYCAf3uDhoCAgH2BgH9+f3+Be31/gIKAfYWA
goCAgICAhH98fX1/gH+AgH+Af4CAfYCBgIKJfn5/gIB+f4GAfoCAgo2AgYCGfIB/fX6AgICEhoCBgId/fIGAgYCAgoB9gIB6goCChICAgYB+gH6Cf4CBgIGEgoKBgoKAgH5/gYCDgICAfYGBf4F+gICAgICAfYCB
f4GBgH+Gf4GCiH9/hICAgHuBfoOAgICBgIOAgICAhoCAgICCf4GAgX5/fYCAgYKAgX2CgoGEf3+ChYCFgICAfYB/gH6Af3+BioCCfoCBgIF/f4CAgICCgYCAf4CBgICAgIOBgYF/foGAfoCAg36AgICAgIOAgICA
gYCAgoKBg36AfX6AgX6AgHyBgHmAgHyAgIJ+gIN/f4CAgIOCfYCAgH6Bf4GBgX2AgICAfXWCf4CAhIOAin+BgoGAgIB7gYKDgH2AgIGAgH+AgIGChICDgoOAhYCAfoB/f4B+gH5+gYB+hHyAgICBfn+AgIeBg36D
gIKAf4GBf4CHgICAgIGAhYJ/gICEgoCCdX+AfYJ+gIOAg4OAgIB7iIF/g4OAg4CCgICBgYCAgIB/gICAgYGBe4GAgYB+f4GAgYGAf3x5fIF+gIGAfnqAiYB/gICDfoGBgH59gICCgICBfYWAg3+Bf3+AgICAfoGA
g399f4B9goCAgYN/gIGAgXmBgIB7fn2Af399gIB/gICEgH98gICAf4CAgICAg4KDf3+AgH+Dg36AeH+Af32Af3+DgH+AgHyCgH5/gH+AeoCAhIGAfX+EgIKCgYB/gH+DgIGBgIaAfoSBg4CCgICBgX6AgYCGgn5+
gH+AfnyAf3eBfnqAf4OAh4B/gH6AhoCAgoKAgH9/gYCAhH5/goF8gIGBhn+AgIGCgICBgH6AgIB+g4GAgX2BgISAgYCAfIKAgH6CgICCgIB/gH+AfHl/gICBgIKAf4CBgIB9g4WEgIB7hn+BgIKAfICAg4B+gn+A
gICBf4CBg36AgIGBgoCAgIGBgISAgYB0gHl/f4F6gH+CgIGAhIB9gX+Bf3+AfoF+eYKCgn+AhYSBfYGBgIaAgIGAf4B/gIB9foCAgIOSgYKAf32FhIGAhIGBf4aCf4CBfoF/e35/gICKfYCAgICEfIGAgIOBgICA
f3+Afn6Ag3+DgH6BgX6Df31/f32Af4KCg4OFf4aDgIJ5gICBgH5/gIKAgX6AgoGAgn6AgIOAgYGAjoR9f398hIB6fnt+gYF/gIKAgHmGg4GJgYCAe4B/f3+BgH+AgH59gIKBf3+AgoCCf4CCgYCBfoGEhICCen6A
f4CAgICBgX5/gn95hYF9gH+AgICAf4B/fYCBgIJ9g36BgHyDgn+BgIJ/gH9/h4CAfn+AfoKFgICDgICAgIB/gICAgImAf4CAgISAf4B9fn6Cfn6Ag4CEgoGBfICCgYCAf356f4B8f4GCgX6Agn6DgIOAg4CIgn2A
eoGCeoKBh4CIgXyAgH6If4GAfoSAgICBg4F/gIB8g3mAgX+AgYCBgICBfn2AgYB8fICAgoGAgIGBf32Efn5/gn+CgIB/gH6AgX58gIGCgoCAgHyAfX2BgId/gYB8f4J/f398gH5+gIN9fIF+gIKAf4CAgoR/gYCE
g3+AbXWBgoB/h3+AfIF9f4CDgIGAgIKAgIOAgn5/gIWCf3+Ef4GJgICBf39+gYOAgoCAgICBf3+AfYN8f4CIfn5/gYByh39+gH9+gYF+f396gICBgIB/e3+BgIGDeoCLgoCBgIJ/gX+BgoCAgIKAgYKAgIJ+gIKB
gICBgH2AgoCAgIWFgH1/fHiCgIGBfn17gIB/e4CBgIB/gICGgH+CgIGAgX9+gYB+gISDgIKAgIGAf4OAgIB/hIGAg4B+gYGAgICCgIB+f3+AgICEf4KDf4B/goCCgYOAgn5/gH6BgYCAf31/gIB/hIGAgICDgH2C
hX2CgYKBgIOCf4CCgIKAf3+AfX+Af4GBgIGAgH+Af4GAfX6AgnuAhIR+gYGFgX+BgIGAgIGAf36FgIB/gICAf4CBf32Bf4GAgIF/gnx8goB/gYB/gYCAgYGFf4OAfIF/f4R/fn2AgH2Ag39/gH9+gIB/gIKBeIF+
hIB/fn+BhYB+gICAf4CDgICCf4OAgoCAg36AgIGAgoB+f4CAf3+CgoCBfoSAf4CAgH+FgIKAe4B/gIN7gn+EgoB/goJ/gIB8f4CAgIKEf4CAgIB9gX6DgoCAgH+Af3+DgIGAgIB+gYCAgIGCgICCfniAfYR+f4KB
gYGBgHyBgICAf359f4CAj3yAgIGCfoCAfYN+gIF9gIB+gYSBe32Ag4J/f4GAgIB/gIKAg39+fYWEgYF+gICAf4B6gICSgIB/gn+Ef4CGgIOAgXyAgIJ9gIaAgHuAgYCAeoGDgICGgICCf3yCfICAgYCCgICAfoCA
gH6DgIN+f3yCgYeCf4B+fYCBf4GAe4CBfoCBfYB+gYOAfX+Ag4CCgH+AfoKBgIF+fnp/foGAgYCBgYCAe4B9f4GAgIGBfoB9gICBgX+Ae3+Zf4B/gIN/foCCjoCCfoGAkYJ9gIGAgYB/fX+Dg4CCf4CAgoOEfoCA
g4GAgX99eX+AgIB+gICEgYB/f3+AgHmBfYGAgYGAg4Fsg4CIgIGDfYGAgIOBgH+DfYF8gH9/fH6Ef4J9gYKAgICAfHp/gYCDhYB4gH+BgYCAgICAg4CBgIiCf4GEgIB/f4J+gn5+hHqAgIGAgIGAgYB/gnyAgIKI
hIGBgIGAf3yAgIF+foJ/f35+gn9/foCBg4KCgIGCgn6AgH6AgYB+gH6AgIB+f4CAg4B/gICBf36Ae4B+goB/gIB+gYKBf4KAgX6BgH+DgIGAgIB/hoCBgICBgICEgHmAgYB/gH9+g4KAgICAgIGBgIV/hoOCgICB
gYCAf36BgYB+g39/gICBgICAgICBgHl/f3+AgIB9f4OBgIJ/gICBgH+DfoCAf4J6f4GAhYCBf39/h36DgICBgIGDhXmAgH+AgICAgH+AgIB/gYCAgoV+gYKAf3+AgYCAgICFgHODfoZ/gYKAhYGBf4B7fYCBg4B2
gISAfH9/gYSAgYh+f4CAgIB+eISDgX+BgICAhIOCgXqAhoRrgIJ/gIGCf4WAgIGAgICAfIKCgX2AgHt9gIJ/foGCgX+Be399gH6AgICAgHR/f4CAfYB/fIOAg4SAf4F/f35+g4F+hIKAhYB/f4KEgoGBgX6BfYCB
fYCBgn6Af4CAgH5/f4B+gYCBgII1f35+gICEgYCAf3+Cgn+AgXyAg4CCf3+Af3+AgYGAg4WBgX9+gYGBgICAfn1/gYB/gH+BfoB9gICBfX+Ag4B/hH2AgICAfYCAf3qBgIN8foF8fn+BgYOAf4GAgYCAgICBgICA
gIGBgoB+fH+CgH9/gn2AgIB9f4KCgYaChn6AeoB+foCAfYF8gH9/foGHfIB+gYB+gXt/gH2Bf4B/goGAgICAg4GCgH+AgIB/f4CBgH9/gIB+gHl/gICDgHx/fX1+foB/gICEgoB+f4CEgn+GgIGAgICBgH98gX6A
g4GBhnOAgIp+gICCf3+BgYGFfoCBgIB+f4KAloB+gX9+foB/gHyBfoF+foJ+goCCf4B+hH6AgYB+g36AgoGAfYSAgYB7goCAgYGCgH99gYCDgYB/gH+BgIKAgICAf4KBg3+AfoF+g4CEgYGDf4CAgICAfn9+gIKA
gIKCgIqEgICAgYGAgYCAgIGCgIWDf3+CgICBfYCAgYGAgIGAgIGAgYCAioB/f4CAgIGAf4GAgoCAhICAgIF+gIGAgICAfIB8f4J/f4CAhH6Bf4KAgIGBgIGBgoF6gICBiIGBf39+gXp/gX+Af3+AgH+AgHqCf32A
gICDgI2Afn53gXx+hIF4f4KAgIGAgX9/e4B+gH+AgYGAf3+AgoCAgn2FgIOAgYCGgICAf36AfYGAfoCEgH98eoJ/gX6Ag4CEfn+Cgnt+gIB/doKBgn+CgH+AgH9/gIOAgHyChX2BgIJ/gIKEgIB+hH+Af36Bfn+H
goCAgYGIhH+Ad36BgH6AfoCBgH9/gHx/g3+Afn+AgH99gH97g32AgIGAgH6BgYB+gH+AfnuCfoCAgICAgYCBgHaCf4B/fIB/gIGAgH96gIGBf4B/gH+AgICBgYB9fYCBgIKCgX97goKAgICAf4F9gIGAgYB/gIF/
gIB+fnx/g4CAf4CCgIKAgYiCe3+AgH51goKAfnyBgH2CfoGAf4N/gH57fYGAf397gn6AgIOCf4B8gIF8foCBf4KAgIB8gIGAgoeAf3+AfX+Cf399fHiAf36Df3+DhoCBg4CAfnmAf4OBgH2AgX+BgHiCgIGDgIGB
hX+Ag3yEgYOCgIGAgXh+gICGhICAgX9/f39+g4WAf4F/fIOAhIB/f4CAg4B+goCAg3+Dfn9+foKAfICAfoCBfoB2hICAf3+Eh4CBgH+AgICDgIB/gICAhICBfX2AgIKAgIF/gYGAgX6BgIGCgYCAf4B/g3yAg4CA
gIJ+gYB+foB+gH+Bfn5+gXh/goCAgICAgn6DgICAgoKAf4N/foGAfICAgX+BfoF/fYB/goCAgICDgH+AgIKAgoCAfYCCgIKAgIF/g4CFgn+Ag4CAfYGAgX+BhoB/gH2CgX+JfoCBf4B6gYSCfoB/gH2AfoJ/goCB
eniAf4OAg4SAgX+JgIB9gIB9f32BgYKAgIGAgIN/g4CAgICAgICAgICBgIGTgH+AgYCAgoB/f4B/fn1/hYCCgH2CgIWBf3+Af4GBf4CBgH96gH9/gICAgICAgIKAhIN/fX+AgIB+gHl/hoCCgIGAfnZ+gn2BgIh+
gYCBhIJ/f4CBgIN/gHx7hICCfYCEhIWAgoB/foR9f4CAfn6AgICCgoGAfYGCgYB9foCAgICAf4GBf4B9gn2Af36AfHiAgIGAgXyAgIiDgIKBgYJ/fn+AhH9/f4J/gYGBf4GAf4KBf4CBgoOAgYF/hHiAhICFgIB6
gIGAgX+AhYKCgICDgH6Af4GCgIB/gIGGe4B+fIV/gIGDfn6AgoCCf4CBg4GHgH6Afn58gYB/gIB/gHmCfIF+g36AgoCAgH6AgIB9gn6BgH+BgoB/foB3gX6BfoWAgId/fX6Aen+AgH6DgISAhIGEe36AgoN/gICS
gX6Af4B+gICAf32Afn1+gIF9gXqAf4aAgH5/gIGBgX+Df4CBgYCAg32Bc4CAgIF/hYF9dYJ6gYB/gIF9iYCFgYSAfnuCgIF/f4CAf39+gIF8fIB9gIGCgISBf4CAgYOAgIGEgX+AgICGe4OBg3+AgoGAgIJ+hH+E
gIN8foR+gHKAfoGAhIGAfH2AgICAgH9/gXx+gYGBgIGAg4GChH6BfoCAgoCBgHyAgYiAgYN/gICAgH+BgIB/g4CAgIGAgH+AfoGBgIF/f4SAgH1/gICAgIWBgn94gH2AfoCAfYGAgH54goOBgIGAgIGAgIKAgICB
gX5/gYJ+gn99f3+He4SAgH6Af4B/hICAg3+AgIF+g4CAgYOAgIB/fXx/gIGAgIKDfn6AfnyBgH+EgX99h4CAgH99gYKAgH6Dhn+AbYGBgoN/g4GBgX5/goCAgoCCgICAgYCAfn98gYCAgoB+gICBgXmDfIJ1gIB/
dH98gH95f3+BgXyAfX+AeoCCf4CBfoCChIF/foB9gH2AhYJ/f36AgH+Bf35/gX+AfYB/gIGAf4CBfYGHgH+BgIJ/goaAgIN/gIN/gICBfoOBgH9+foB7gICAgH+Ag4CAgIOAgICAgIB/fH6CgH+AfX6AgYCAgIGA
gX+CgX+AgIF+gn5/gYCBf4CCgICAgYB/gYCAgICAhYGAgoGBgoCAf4CAgn+Cfnx/gYB/e4GBgoCAf4B/fn+BfoB9hYJ/g4B2gYCAgICAf4F+gIJ/f4R9fX98fn53gn6AfoCAgYB/gYaAf4CAgIF8gICChYGAfoGD
hYB/gX2AhIGAfICAgYGAfICAgYB9goZ/f39+eICBgYB2gYCAgIaEgISBgYCCf4GAgX+AgICAgIKChICBgIF8gIB/gHp/gIF+gIB/goKDgIJ+gn6AfIB/foJ/gH+BgIN/gYB9fn+AgH6BgIV/gYJ+gICBfYJ/gH+A
gH6UgIOHgIN7gYOBgn+Gf4F9gYCAgICAg4CAgIKAjIOAgoB+fn1/f4GAgn+Af4CAgoCHgX5+fICAgICCgIB9gIaAeoCEf4GAe4B7gIWCgYCBhX+AgH+AgoCEf49+g4ODg4CEe4KEf36DfoGAg35/gH9+gICGgICB
fnuAfYF9hIGEgIKAgIF/goJ/goCAg4CBgICAgICAg4KAfYCDgYKAgH6BgISGgYKEf4CAf4B/gIKAgoB/fn+BgoCBi4B/f4CDgYF/fn1/foKAgoCAgYN/hX1+gH98fnCBgoB8gIF/gIKAgICAfH5/gICDgoCAfoCA
gH1/gIB+gIN/foOAgYF7goGAgoN+goB3gH19gICAgIGAf3+CgH17fnyAgICAf4B/goCAf4B+fYOAgoCGgIGAgH+Bf4KAfoGAgX9+gX+CgYB/h36AgIF9gICBgH9/fYCBgYCAgIB/gIKDgYiCgIKAioB/gIOAgXmA
gYCCg4B/gICCgICAgH9+f4N/f3x+gH6BgYGAhICAgIF8gYB/foh+f4KCgIGCfn6Ef36Af3+BgoF7g4J/f4F+g4KDgIKBf4CAfoGBg4F7g4CDfoOAf4CAgH6Ag355gIJ+gHyAfoCAgIaBe4F/gH+AgXiAfH+CgoJ8
hoOAhoCAg4B/goJ5gIB/gICAf4N/gICDgH9/f4OAgH2CeX+BhIGAgICAgH6AgYGBgIOEgIGAgH6AgIKAfoF/eoCBgn6AgICAg4F/gH+Ag4GDfnx/g4CAgH6DgIiAgIR/gYCNgn9/gH2BhnqAgIOEf3+EgIB/g36F
foCAgIF4fn18goB/fYCAgHyBhIV8gICAgHqEgYGFhn2JgICAgIJ/h4WAgIB/eIKBgICBf4B/g4KAh4GBg35+gHqAjn6Af36AgICCX4CAgIGMf36AgICAgICBgH+Af4B+gYSBgoKBgIZ/gISAgoB/hICBhIB+hH1/
fYGAgIGCgICAgoSBfYCAgoGBfX+GgoBgf4CCgIWAfn+AfoCAfYKDgICAgICAgYB/goGAhICAhn6BgHl+f3qBgH2DeX+DgICBgYCAgIB/f4F/f4R+g4CAgH+AgoCAgICAgICBfoB/hYCAf4B+gH6DfX6DgICAgH+F
gH9/f3+FgH+CgIB/goB8gICDgYB/fYGAgICAgoCAf4B7gYeBgH5/foCBgIKBgH97gH1+gIB6goCDgICBgoCAgX+AfYB/gYF9gIF/gICAgIB8f36AgYB/gIF+fn+AfYCAfoB/gH6CgYCAgH9/gX+AhoB+gICAgICA
foJ/gYB/gIV+fn5+gH9/f3qAgIGBgH+BgH9/gH6AgIGAgXqAfoJ/gICDgIF/f4CAg4B6f3+Aen5/gn9+g4CAiIGBfoGAgYCCgH2DgX+Af4V4gIF+f4J/gYGAgICAgH+DgYB+f4B+gICBgIGCgH6Bd3+CgIKAf4KA
fn2CiIKBf4d8hX2BgHyAgX6AfoCAg3qCfICAgoGAf4GBgX+AgoN/g4GCfoGAgIF/foKAgIB8gYCAgHx6gYGDgH+BgICCfoCDgICCg4CAgoR/f4GAfYCDgn58gX6Af4CBgYCAgIGBg4J/f4GAgX19gIR/f3+AgYKA
f3yAgIB/f4GAgIB9foCBf3+DfH+AgIGAgIKAgYGBe4J+gIB8gYGAg4KAgICAgIKAfoB/f4GAgICCf39/gHyAf4CAf32DhoCCfn+AgH+CgX2AgH6AgH+AgICAgoGAgHqAgIGAf3+AdH9+gIGAf3+AgICAgn5+gICB
gIF/fX+Afn+BfYV9gH+BgIB+fX1/gIGAgoWBfYF/gXOAiICAgHyAfn19gICAgYB/gIB+fH+BgoCBf4eAf36Df35+gICAf4CAgoGAgICHgoCBgH+AgX5/gIOBgYF/f4KBdH5+f4B9gIGBgIB/fX2Df4GAgYCBeoGA
gHyAg4GAgn6CgH6FgoKAfYCBgYODgIB9hICAgoSCgIGAgn+DfX+CgH6DgX99foB/g4CBf3+BfYF9foGAgoB+gIF/gIF/f4CBgICBgHiAgH9+gIGAgICAfn6BgICAg4GBfYR/hYR5fn6AgYB/f39/g4CAgIKBeoCA
goB+gIB+f4CAgIGAfoCAgHx/f4OGgHyAh3+Agn6Af4CDgH+AgH97gICBg3uFhH6Dgn2AgICCfH6AgYGEf4B+hoCAgIGCgn+Af4N+fn5+goF9e4N+gYOAgoGAfYOAgH5/gICAgIF5gH+CgIeAgYKAgX6CgIZ9foGA
gIGMgICCgHyAgICAg4B/hX6AgYCAgYCAfYKCgISBgYB9d4J/fH9/gIGCgIGBgYOAfoR7gYCBgoB/gICBgIF/h4B/g4OAgn2AfYd/gYCBe4F/goCCfn+Ae4CAgH5/g4SAgICBgYGAgH6Af4GAf4CAgoCAgISCgX+A
g4CAgH+Ag32DhICAgIGGhoB/fYCAgYCAgH+DgYCIgICAgICBgIJ/foSAgICAgIB/g4CCgXuCiICAgIB+gX9/hICAe4N/foCCf3yAgYGCgH9/hX+AfYCCen+Af4CCgIF4g4CBf4B/goCCgX6CgYB+gH+DfoCAf4J/
gICEfn99fn+AgoGChH+BgYFsf4CBg4KEgICBgYCBgYGFgIGAf4GAfYCAgIKAgX+AgYB7f4B8gIF+fn+Bg4CAhYB/gYB+gYB/gICChH+CgICAgH9+gYCAfoB+fIB9gnyAgYCAf4KCf4B+gH9+gIiAfoCDgYOAgYB/
fX6BgICEfYCAfX5+foCAgIB+gH+Ag4F8foB+bYGAf4CCgoB9gXiBgIB9gH+AfYCBf4KAgICBgIOChoR9d3+BgIF/fYCAgICAgH+BfX6AgH9/f39+fX5+gIGAf4B/gn+GgYGAf3+BgIJ/gIGAgH+AgoGBgX99gIGA
gIN+hICAgICAf39/gICAf4CHg4GFgH+AhYSAgIB/gXeDgH+IgoCAgH1+hH19gICBfH+AiYN/fYGDfoB/f4B8gIKAgIOAfICAf4CCgH2AgIB/gICBfoB/gHuBgn+CgoCCgIKBgICBgHuAfICBgIF+f32AgICEgICA
gIGFf36BgH+CgIGAhnV/foOHgISBgH2Afn+AfYGAfICAgICAf3+AgIGBhH9+gIOAf4B9fH6AgIB9gIGFgIN/hH2AgIB+gIB/gHyDgYWCh4B/gYF5gH+AgYGAgIB6dYCAfYWAgYB/fH+BiXt+gICAgH6BgYmAgH+A
g4eBgIJ/gX6Agn9/foF/f4SAgH+AgICBf36AgIGAhH+AgoGCgX9/foCAf4F/gXx+goOBf4CBgH96gYGAf4CAgIOAgIKChICCjoB9gIKBgIR+gH+Af32BeoOCgoKDgYCBgICAf39/f4B9f4OAf3+DgICAgISBfX+A
gYCBgIB/foF/fn+AgH+AgYCAgHyAeoF4g35/gHmAgH16gYGAg4GCfoCAfn6CgYGAg39/f4OAfoCAgYCAeoSBgH+AgoGBgH9/gYB/gIOAgYKAf36AgICAgoJ/gICAf3+BgoJ+gX2Ah4CAf4B/gX5/gYF/gIKAfoKC
gX5/f4B7e4F/gH+FgYGBfYB/gIB7goGBg4CAgYF+gIOCgnt/fYCAgICDgoCAf4GEgIB+gH6AgH59f39+gYGFgn2ChYF+f4KBf4CFh4R/goJ/e4OAgoB/fIF+gIB+gICCfnyCiX2Af4CBgICBf4CBgICCgIF/gH+A
gYCAgIJ/gYKDf4KEgYB8gICAf3uFf4OAiX6AfX6AgICAgYF+gIB/gICAf4WFg4CAgICAf4CAgYB+gIB/f4CAgIN/hoCAgICBfYGBfX+CfoF8fYCEgIB+fn+AgYOAg4CBgIKCfn2FgoGBgHyAgIGBgIB4gHyAfIF/
gYh9f4CAhIF+f4CBg4CAh4CCfoCAgIZ3gICAgIB+f4CBg4B9gIB+f4J4gYF+gH+AgYCAf3+AgICAeIF7gn2BgIZ/f31/gHyAgICAgX6DgIGBfX6CgIOAgoB+fH6AgICFeoWGfYB9gIGDgoSAgH+AgYB/hX1/gX2A
gICCg4CAgX+AhoCAgIqCgn+DeICHg4B/h4CCf36AgY2Cg4CAf4OBgICAhYJ7g2iAfoB/e4B8gH6AgICCg4N9f4V+fIR/gIF/g4OAeoGBgICCf3+AgYGAgn6BgH+AgIJ/f3+AgYGCgH6AgIB/g4CBf36CgYCCgYCA
gIGAf4GAfoF/gICAfIB7f4CAgH6FgYB/fICBg4uDdX+AgH+AfoGAg4GKgIF/gICAe39/gIKAfX98f4B/gIOBgICAg4B6gn5/gIB9gH57gIKAf4B/f4CBf4CChICAgX+Af3+BgYCAhoB/f4aAf4CCgHuAgoF7gHqB
g4CAg4B+gH9/gICEgIB/goCAf3+Afn+BgISBgIiDgX+AgIR+f4J/f4GAeoCBhICBgH5/fnuBgICAgH9/f394gICDgYCCgIB3gISAh4J+f4CAgH6BgXt/foCAgIGAf4SAgYCAgH5+gH6AgIB+goCAgIKBgIF/gICD
gICFgIKAf36AgX+AgICAiIB/foCAjH6BgIF6gX9/gICBgYCAd4SBgIF+g4GBfoGCfnp/hH1/gX+BfYF9g4KBgH9/iH2Af4B/goCBf4mAhIGAfYOBgICAgICBg4WCeoGAgIJ/f4CEgX5/gYF1hYJ/f4CIgIOCgICA
gX+AgYGCeX5/gICBfoCAfoF+goSBgH2BgYGBgImAgIGAf4GBhYB/gYV/gIqAgH6LgH98en6Bg4SAgIB5gIB/gIJ+gYCBgYCEfIF/foGCgIKEf3+Bg4F4goB6hIKAgISDgICAhIGEenuAg4B/gIB/f4GEf4F9gn+B
gHx+fICEgX6BgoF/f4KAg4CAgH+DgH+CgIB8f36BgoKYgICBgICAgYF8f4WAgIB+foF2hYSEgIGAgICAgYGAf3+CfoSAgIB6en6AgX1+gYCAgH6BgHyDgYCEgX+BfX6BhXiBgYCBf4F/gICAgHyAgICIhn+CgYCA
gHx+gH99gH1+gICAgICBfn19gICBf4CBgH6Ah4GAhX9+foB/gIF/hn2Cg4CCgH+AgoOCfoCAgIeAgIGCenx/gYCAgYCAgICCf32FfX+AgH+Df4GAfYOAf4CAgIGAgICAgHx/gH6BgICBgIB/gn2AgIGBhYCDgICC
gICAf4CBf32AfoCAfYGAgYCDgYCCfoKAgICAfn2CgIGCfoB8gIN9gIJ/g3+Bf4ODgICAgIGAgYGBgIJ+gIGBfoCAgIOBgIJ/g4CCf4CCf3+AgH6AgIJ9g4R5gIGAgIeAf4GAfoKBgYF/f4GAgYB/gICAgICCgYCA
fH5/gIJ9gYKDgH6CgIOKgoCAhIF/gIB+foCDgX5+gICCgH6AhYOAgIJ+f4B9h4B9fH58goF/f4GAhYCAgICBgnx/gH6AgH99f4d9fnuIgIGBgX6AgYB9gIF/gX+DfX+Cf36AhX6BgYJ/f4KAhICGgICAgIGAgIZ3
gIOIg4F/gIGAgYOAgYCBgoF9fYOBf4CCgYB/f35/fYCCgH2CeX9/foKAgoB/goB+iIiAgIaAgICAgYCBf4N/f4CAg4CCgH97foGCfICBgH2Af4KAfoF/gIOAf4CBg4KAg4Z+gH59f4CBgYKDfoV+fYGCf4B6gIKA
gICAeYOAfoCIhISBfoCBf36AfH5+foGCfoGBgYCFf4GDfHx/gX9/f4CAgoB+foWHf3iFfoF+f4CDg4CCgJV7f3+AgICAgX59gH9+gH+Bh4GAgH6Bf39/gIOAgICAgIB4gIGBiX6Af36GgYKIgnx/g35/g4CAgH6A
fX6EgYB+fYF+gH+CgYF+foGAfX58f4CFgIGAgH6AgoB9gICCgH+AgH1/gIKDf3+Agn9/gICAgICBgH5/gICQgIGDgn57f4GAg32AfoCEhn2Be4CAhoGBgYCEgoB/gX2BhIB/hIB/gYB/fYCBf4OAgH2CgIR5g3+C
f4GAgYOBgX5/gYKAfoCAg4CCgoJ/goB/gYCCgICBf4KAf318gICBgIF/f4J/gICFf4CAg4V8gYCCgoB/gYB+gICAf3+EfYKAgn2AgICIf4B/gIOBg36AgH+Ag4GAgoGCgIF+gH99gH+AgICBgH+AgIB9gICCfoCA
fYB/fn+BgYaBfYCAgYCLfoB8fH2AfoCCgH6AgH+Cg4OGgn2DgHyFeoB+gX+AgoCBf4V8d4B+gIGBgIGAgYCAf3uAg4CAfH9+gICBfoKBgIGAfoCAg4GBgIWAgIF9fYGAgIB/fH+FgYCAfoB7fIB/eoCAg36DjH+A
g4B/hICAgH6AgYCAgYGCgIKAgIKDg3+Df4CAgoB+gISEgYKBf399gH2AgoB/gX6AgIN5gIN+f4SAg4ODgYCAgoCAgn2AgICCfIGAgICBgIJ3gYCCgIWAi3mCf4N+fn2DgIGBf3+AgIGAgoF+f4CAfoCAg4CAgX9/
fHyAf4GCgYCAhH58gH6AiH2Dg4GAgIKCf36EfIGBgIB/fn6BfYCAgH+AgX+Dg4CJgoF/gX+CgICAgHx9foB+hn99gICBhIB/gICAgYCBfoCBfoR9g4CBhoCAf4GAgIJ+gHt+hYV/gIGAgICAgHh/gYCBgH+AgICC
gIN/gYB/hHyFgXuAhYCAfn+EgYCAgH9+f4J/f4GFgoR+gYCBgYCBgoKJgICCf39/gn+EgH+AgYCAfoGAgYWAf4GCeH99gYOAf4CAgICAg3uAgICAg4B9gHx/foB4gICBgICBgIKBhoCFeX6AgX2AgIGAfYCAgICA
gICAf4iAgH+EgoB/foGBfoCFgICBf39/eoCAf4OAgIJ+gYB/hX6CgX+AgICAgH+CgX9/gYKCf4OAgn+AgH2AgYB/gICAgIGAg4OCgIB/gYB/f4OAfX2Bf3+BfYCAf4CBcH5/gYGEfn+AfoB+gn5/f4CBf4GAgYCA
g36AfXyBgIiEfYJ+fn+Cf4CAgH9/gIR+gH6AgH+AfoCAgIB/gICBgoGAgIOAhH+GgH6Cfn6DgYWBg4CBgIB+gYJ/gHyAfYB/gICAgYB/g4B8gICAf2d/gn6DgHF/gIKGgH+Bf4B/gICBgIN/in6AfIB/gYF8fn2B
gH6AgoGAd399f3+AgH9/gYB/f3+AgYGBgIGAgH+BfoKCgH+AfX6Df4CCf39/gICAgICAgYCBgIF/foGAgH98gH9/gYB9gYB7gIF/fYCAgX5/fIGAf4GAgYGIf3+BfIF/gYSJgIB/gISLgoJ6fHiAgIV/gYB/f4CC
fn+AgICAgIeCf35+eYGDgYCCgYB+g4GGgIOBgYGAf4GAhYGAgYF/e4WAgH9/gn95gX59gIF/gYCAf3+Ag35+gX9/gX6HgH6AgYGEgICCgIGAgX19foF/foB+g4CAfICBhYF7gIGAg3+GgYCDgYCAeH1/gX1/gIKA
gXx/gYOAgIeAgICDgn1/f4B/gYCBhX+Bgn+Af4CAfn9/gIB9gICAg39/fYGBgoCBgIB+goKAgH+Ag4GAf4B/gH6Bf3+Df399gIF/gHqAfoCCg3aBgH+Bf4CAgoGAgHt7f4B/f4KAf4CAf4N/f32AfoGAgIKCgIB+
e4KBf4SAf4CCgH+Ag398gYGAf36Af3+AfICAgH19gYiAgIGAgH6FgICDgoB4g35/gIGAgYCAgYCAgYKAgH1+gIGAgoCAgIKAfIB4gHyBgIWAfnyAgIGBf4CBgoGAgICAf4B9foCAf4J/gIB/foCAgICAgIGDf4B/
gXx+fYGBfICAgICChIR+gICCfoCCf4CAgH2AgICAgYCAfIGBgYCAfICAfoCBhICAfoOBfXyBgICAh3+Af3+Ag4B4hIGDgIeAhYB/f4CAgoGAgIGCgICAgIaBhYJ/gIJ+f4CIgIB8fYCAf4B+gYKAg39+fICCgX2A
gYB8gIKBfoCDfn6Afn+BfoJ8gICAgoCAiH5/gYCAhoN/f4CBgYJ/gH+BgXOCg4V+f4B9gIB/gIKKfoCCgYKAgoB9goCCgH+AgHiAgH+AgIiAgIOAenmCgICAgXqAgX1+gIKAgIB/fn2BgoGBgICAgH9/gH98f3+B
gH9+fH9/f3+Be4F8gICAgYCAf4B+f4KAgYCCgoCEfn+AfoCAh4CBgIF6gIKAgICAgICBg4B/hIB/f35/gX+AgYR/foCAgIB/gICDgYaAgH99gIGAfoCAhX+AgH+DhX9+gX6Agn+AfoCAgIp9gIB+foKDgIKAfniA
goCCgICAfoB/gIODgYOAf4CAgICBgYCAhH+AfICAf4GBgX5/f397gIGChIGAgIKBfYCAfn6AgYB9gICAf3+Be4CBgYGAgIKAgIGAfnuAfYB+fn1/g4B/gIB/f4F/gH+Ag36DhYBnf3+AgX6AgH2CgIiBf399gIB/
gYGAfoCAfoKAgIB9gH+AgYd9g4GBf3+Af3Z+gIKDgICAgIGAg4CAf3yBgnyAgYCAe4B+gIB+g3+Ag4CBhIB6dX6AgIZ/gYCCfICBg4R8g4Z6goF+gH+BgXeIfnyBf4CAhIGAgH6BgIB/foGAgICCfoF+gIB/gIB/
goCBhH9/gYGBgIGDfnyAgX+AgICAgISAf4CAfYB/iYB/f4GEe4B7g4B9fn+AgHuAgIB/f4CBfYB+f4B+hICBjn+AgId/gHyAfoGBg4CDgIB9fn2AgYB7gISBgX9/gn+Agn+AgICBgX6Ag4GDgYB/gIB8gYKAeYCA
hICEgYGBhn1+f399foB9gn+AgHyAfnyAgH+AgIKAf4CDgHCAgIOAgICBgIB7fYB/eIGAgX6Af4F+f35/gYKGgICBk4F+gIGBgICAfoGAgYCCgX+CgIGBfICAi4B/gH5+gICAgoGAgICBf3+Ee4B/hIF8f4OAgHt/
gIF/f3+BhIOAfoGDfn+AgoGAgX+DgIB/goCAf4SAgYCBf4CAg4KBgHZ/gH5/gYCBgIOAf4CBgX2AgYZ+gIaAgoOAf3+BgIeBf4SAhIF/gYKAf3+AgoN+f4F/hISAg3+BgIOBgn+AgIF/foCDeoCAg4B/f4R9goGA
gH+AgICEgICBf36Af4B+gYCAgIiAf4GAgYKBfoGLgH+AgH1/f3+Af3+AgISBdYB+kYCUgn6AgIF/eoCAfn+BgH2BgYOAfoGAf4GCf4GAgYF9f35/gYCBgYCAgoN+g4B/gYB/gIGAf4V9gIB/gICAg4CCf3eAf4CC
fYCCgIGCgnqAfn2AgX+Af4CBgoCCfYGAf4CCfoV6gICBe32AfXmAf4GCfoCAg4CAgIGJgXuAgH+AgoGBhIKAg4F/gn99g36GgYGAfYCDgH6AgYCAgoCAg4CAfoWEgn+BgX5+gICBgYaAgIGBgn6Ag4WEfYCAgICC
gICCfoKAgICAkX6Bf4B8gX6AgICBhYB/gIGAeoCCgH2CgIGBgH2DgH5ygn95gYJ8fIB/gIKAgX6AfoB/gnt+f4OAgX+DgIGCfXyAfoF9gICEgICDgH2AgIKAgH6AgISAfYGAgIWAgH6LfoSAgIKAhX2AfYCEgH9/
gIGFg4B+gICDgICCgId9fX+AgIGAf4CGgHuAgIN+gIOAgoOBgH+AgIN9gYKAgYKAf4B/gH+CgIF/gIGAiXyNgIF/fn2AgYCDgIGAgYB+gYCAgH9/f4GAgX+AgIB/g4F/fYeCgIB+gYJ/gYWDgICCgYGAgYOFgIGC
gn+AgICAgXyAgoB9gIB9gIKCf4GCgYGBgH1+gICBgIV/gIGBgoCCgYCDjoCDd4CAg4CDhHl+gIGDgYJ/gICAgIF/fYV+gICAf3yAg4CBgYF/gICCgISChYGAgH5+gn2Af4SBgX+CgoJ9hn6Ae3+AgJh/f3l9g4CA
hH+BfoCAf4eAeH6CgX99gX6BgIB+gYCAfoCFf39+goKDgHyHgH6DdoCAfn6CgICAgYB9gIGAfoCFhIB8f4CAgIGAe3+DgIF/gIKAgX6AgX2Afn2AgoCBfYCAgH5/gIGEf4F+i4F4gIOAgIB+gHyAfoF2gYKBf4F9
gn6Bf4CBhIN+gYSCgH+AgICBgH5/gIB/f4F+f4GCgX+EgYF+g4GAe4F+goF/gH+AgX99gH+Bf4B/gIF/fnt5goB/g32AgIKAgoCBgICBgH5/gIB/gIR+goSAgYCBgH6HgIGAfIaJgHyAhIGAgH6PfYGBf4B/gIGA
g4OBgoJ+eIh9f4J9gIGDgX2AgYKBgICBgICCgICBgIF/foF+gIB9hYSAfn6AfoKAgoB/gYF5gX2Ahn99fX9/gH2BgIGAgIGHgHZ+gYCDf3+DfoCAgYCDf4GAf4GBgISCgICBf3+BgH5/gX+BgIaBgn+AfXyCe3+A
foeBgH6Af4KAgH2AgXyAgIN/hIKCf4F/gIF7f3eCfH2AgYCGgYCBf4CAgIKAeH+CgICEgXuFhn+AgICAg36Cg4eAf4CBf35+goJ/gHl/hIB6f4CBgYCAg4GAgYWAgoB/f4B/g36DgYB/goB+hoCCgX+AgIB/gICB
gIB6fYGBfoCAfYCCgH2Afn6AgICMgICAgX9/foCAgYGBfIB9f3yCgYB/gYCBf35/gICBgICAfH+AgIGAgoCCgH+AgH6EgIF/gH6Bf4CAgYCEgIB+gYWBgICAgH6DgoB8f4B9hIN/gICAf3iCgH54f4B9gIKAgIKA
gIF+fYGBgYGAf3+BfYGAgICAgICKgYCCgIJ/goCAgYGAgICBgIR9foB/f3yAgH6AhIF9gIB+gIB9g3yDgIF9f4F/gICAfoCAgHyBgYCCgH5/gIF9gIGAgH99f399f35/gH+AgISEgIB9gHyAgYaAgICDgICBfn17
hYCAgICDg4F1gICDgIKCgISAfH+Bgn18gICAgYF6gIGAgIGFgH+AgnyAgX6AgICAgXuBgICAe4N/fYCAdoCCgYB/gH9+fn59gIGAgYCAgIGDg4B/gn+EgYCAgISAgIGCgX2AgICAgIGAg36Af4CDfICBgICCgo5+
gIWAgoB+fYB8gH2BfIB8gIGAgH+FgICAgICAf4GBgIB7g4GCgoB+gH6RgYCAgXyBgoCAgICAgICAgYGAfYCEfICHgIGAgHx+goCAgXyBgnuBfIF/g4CAgIGBgIZ+g35+fX9/f4B/gICAf32AgIF/gYCAgIGAgoR+
gIB9foCAhIGAf4CAfn9+gYKQgICAf4CAgn+Ag4CAgIB+gXyHfn+Af39+gYB/gn+AgH2CgHuBf36Cg4CBgoCAgYGAhH+AfYGAgH5+fnyBeoCAgIF9gYKDf4OBgYSDhYOAgYKBgIB9f4B9gICAgH+Ah4CCf3+DgISB
gX2BgIF+goB9f3yAgIGDgICAgH6BgYSAgIiAfoKAgH5+gHqCgICBhoR/gICBgoKAgIiAhX+AgIB/gH9/gH9/e4GBgn6BfYCBgISAfoCAfX+AhYGDgICFhX19gH9+gHyAfYCAgYGAeX51fYN/f3yBe4CAgIZ/f4CA
g39/gIB/gYCCgnyAfnuBgoCAgIGAgICFfIKAk4CEgIB+gn2BhYB9gX6AgH+FfoCAgIB/gIF/gX98fIGAfn99goN/gH2DgnyAgYCBhH6AgHqAgIB7f4CBf4GBg4GAfoB8e4B9fn+AfYSBfX2AeYF9f36BgH9/gH99
j4B+gIGCf4KAgYGEfYOAgIWBgH+CgICGf4B/gIKAf4CBeXuAgoWAgoOFgoB/gHeBf4KCf4CBgYB9foN9fn+AgYCGfIKCg4CAfoCBgH2AgoB8gYB/f4KAgIaAgIN9gICEgH+CgIB/gYCAgIJ+foWAg3x/gYB/gH+A
gIWAgIB/foCAgIGAeYJ+hYCAg4KAf3+UgIGAgH2AgYCAgH9+hIOBgIGCgIB+g4CCeYCAgH9/gIN9h4F9gIKBgH1/gX+AfoCCgX+AfoOAgIKAgH+AgICCgYCFfn1/gICAg4CCgH6EgYB/iH+AgICCfn9/gH+AgIJ/
gICAgICDe4CBgICAgoGFf4CAgoCDfn+Ad4B+gIGAgXV+gYB8f39/foCAg4CAgICAgICAf4F6gIGDgn+FgX2AgIGCfoCGgH1+gICAgIR+fYGAh4CAgICAgIOAf3+BfX6Aen9/eoOCgH+FgX+AgIGBgIaPhIJ9g4OA
foCCgH5/gIKBgX+BgoCCf4d/f4GDgX56goCCgH9/f3x/f3+Df3+AgH6CgIKAgIGAf4B5f4CBgYB9fn1+gYJ9gIN+gIGAgIB/hH+AgIB+gICGgIB+gX97h3+If39/gH99gIB/fX6Bh4GDf4GAgIB9goCBf4B9gH+A
gnyAgH2FgYB/f4WAgYCBe4N+gH2CgoB9fYGBf4B+gIGAf35/g319gIN8gICAg3yAg4CAgIWAgnuBgoSDgoF+gIB/gH1/f4CBhYB/gXV6fn+BhYB/fX+Bf4CCgH9+gn+CgX9/f4CAgYCCfYCFgICCgIB9hHx9gICA
gIGAgH+Af4F7gICCgICAgIF+gICBgn+Ff4F/hoB9hYKAgHyAgIV+gYCBgICBgXqAgX+CfIl/gH2DfX5/hH9/gIWAfoKAfoGAhYCBgIJ/gn5+gIGAgn2AgYKAgICFf4B+f4KRfX+AgH2Be399gX+BgIKAfICCfYGB
gX6AgH+Bg32DgoCAgX99f36AgX+Cf4KAgIGAf4GAgYR+gH6BgICDfH15gIN8gIF/goaAg3+BhZeCg4CAgIGHf3+AgYCBg39+foJ/gH+Bf4CAgIGCgH+GgIGFgICAgICHfoCDgnyEgH99gICBhIGAf3+BgIKEgIKA
goKBgH+Af36ChICBfIOEfnyAhYB/gICBfYB+gYCAgIB/gH6AfoWBgX+FgICGf4B/gH+BgHx+gIB/g3+AgoCAhYGAgoCAf4CBgnx+foCBgIGAgYGBgIKCgH+DfoGAf4KAf36Agn9/g4J8fn2AeoCAfX9/fn6CgoB/
gYB/gIJ/f4GCh4CAgYF+fIF/foKBg3+DeoKCfn6Bg32AgX+Afn6Af3t9goBxg4F6gYiAfoCAg4CAgH2AgH99hH6Ag4R/gYN9gH6AgIB8gH+Agn2Af4V/fIOAf4uHfoOAgICBhISAint+goCAf32AfX+AgIOCfoCA
iIB/gYOAf32Ag4CAgH+AgYB/gICBgIGAgoR/gICAgoB7fX5/gIB/f3+Cf4F9gIOBgH+Cfn9+gIB/goCBe39/gIGAgIF/gn6Af3+BgH+DgIJ/f4GQgYCEgIB+gYGAf4GAgX6CgYGAg4CAgISBgIKCgYF+gIB+gIF6
gHmCgIOCgX6BgIaAf4J9foGDgoB6gICAgH9/gIB/goCFgYGEg4B/foSDgIV1f32AgICCgICBf4B+fn98g356gYCAgH9+f3qDf3iAfoGBgYCAf4GCgoCCgn6AgIGAfoh/gYCCgIGAe4GAgH+CgIB9f4CDgICAgYGA
gYN/gX9+foJ/gIKAgH2FfYCAgIB+foGFgoB/gYCHgIB8f4CAf4B+gYB+f39+f4CMgod9gX2GgICAgH6AgH9+f4CAgICAgIB/gX6CgoKAgoCEgn9/gIJ+gICAgICAgICBgoCBgn+Ahn1/foCAgot/gYGCgYOBf4GA
gIGAf3+Bf3+SgYOAgoCAg4B8gH6AgYWAgH+CgYCCgICChYR/gYCAeoWAgH1/gYmBfoCAgYB8hoCAgIGAgIV9gIGChn2AfXyCgYB/hICAiYCDgICCgIKAfn2FgIF/f4CAgH+Af4KAfYB+goKAf3+Ahn6Af3yBgX+A
gYCBgIB+e4GAgIF/hYF8gH9/gYGBf4CAfICAf4CAgYOAgH6AfYiAg3yBgICDiISAgH6CgH6AgYCGgICDgH+AgYGAgICBgYN+goJ7f4CBgIGAgX9/gH6AgH+AhIGBgoF8gYCAgH+DgoCAiYKAhIKAgH6Df4CAgYh/
f3+CfYB/foF+goN8gICAgYCDgIB+gICAfoKAgYF+f4GCgYF/f36AfYN/f4CBf3+Af32BgIF9gH9/g36Ff4B/gYGCgHyBf4KJgYB+gX+Cg4CBgYB/gYCAgICAf3KBgX+EgX+CgpaAf3yDgX+Cf4B/fYB/hXx/goGA
fn+AgICDf4CEgX2BgIF/g32AgICAfoCCfoGAgH6AfYSAgIB6goKBgYGBfICAfX+Ag4F/hYB/hYCAf4GAgn9+gYGBgH9/f36BgoGKgH9/hYB+gIGCg36CgoCAdH97f4CAgYCAf36AgIB9goCAfoB+gYCDf4J/doaA
fn1/f39/gH+AgXqAg4ODf4F+pH1/fXd/gIB/gICDgIOAgICAf4CAf4CBgIKAfod/f4F/goCBgICCgH6BgH+BgYCDgIV3fYB9gYB9gIB+gYCAgYB8goF/gIB+fn+Bf4B/gIF/fIGDgIN/gHyAgICAgYB+fICAgICA
gpKBe3+EgXqEf4KAf4KAfYSAgXl/gn+DgoN/gICCg4CAfX6AgHyEgICAfoaDgIOEg4eAgICBgIKBgH+BgISAg3+CfH6AgYCAgIB/eH6AhIGPe4SBgn6Bf4CAgYCEgYB/iYKCgICAhX+AgHuBfoB/e3x/gYN/gYKA
gH5/gH+BiICAh4CEf4CDfX99gIKAfYGAgYCBgH9ygn6AgX19f36AgIR+fomAfoCAgIB/gYF/gYCBgIB/gX+BgICAfoCPfoKAgHyAeX6BfoSAf36Bf4KBgHyBeIaAiYqDgIF/gHx/gYCAfn+AgoiAgYKAg4SAfYGB
gn+AgIGAfoB/f4KAgIGAhYaCgH+Af4CCgX57gYGAfoCBg4CAgH6Ag4CBhoOBfICBgH9/gH+Df36AgHyBf4CBf3+BgH1/fH6DgYGAgH6CgH+AgIB9hH5+fYB9iH9/gYCCgoF/f4F/gIGAgICAhICAfICAgIODgX+E
f4KAgIGAgoGAgIF9goCAgIiEgH+AgIGAgn+Dh4CDgX6AgH+AgIKEg4GBgYGBgICAh4B/foJ8fX97fn+FgH+AgYSAgH2AhICMf397gYCAgIN/gICBgICAgn6Gfn1/fYKAgH+BfoB+fYN/foeAfYCBhH+CgX2Af4GD
gH5/dYB/gn54gICAf4CAgIB/g356fYGBgIB+gICAgIF/gX9+gIOAen6Afn+Bf4CAgYB/h4CBd4CBgX56gYKAgICCf4B6fICBf3+AgH+AgYCAgICCgn96gIJ/f4KCf4CBf3+AgH5/fXqBfnqBgXZ+f39/gIN/gIF9
f36EgX+AgICDgoKCgIB+f4KAfIB/gH9/gICAgIJ/foB9gYCCgYB/goB7gIGBgYF4gYCIhIOAgXyBgYCCfoF7gHx/g4CCgIN/gH9/gX+Ae3+Df4CBf4CAgICAfXuCgIN5goB+gICAgH6EgIF/gH+BgnyAgIGTg4B+
foCAfoCJfXeEgn53gICBf3+EgIKEg4B+gH1+gH2AgIF/gH+AgIF9gYCAgH1/eoCEfYGChnuCiIB+e4OEf4GAg3+Dh4CBgYCAg3+CgYeAfYCBf4eAgX+AgIB+g4B/gYF/gIGAgH2AfoCAe4GAf4OAgX+BgH+BgICA
gYCBg4GAgYCBgIiEgoB9gH+DgniBgoGAhoGAgX2AgYB/f4CAf4CDgYGBgICAgoN9fn+BgIGAgX+AhH9/hH+AgIB/gX2AgH+Ae39/gH+AfoF7f35/gH+BgIGAgX2AgIKAgX2AgIOAgH6DgICBgIB/fICBfn+AgIB/
goCAhoKBgIN9goJ/fn+Af3+Df4OBgYB9gIJ/gIJ9gYOBf4CAhIeBgYCAhoiBf4SDf39/hoGAhICAf4OBgIKAf4B/gGx+hIB+hIGCgYCAf4F+goCBhIB/fX6BgICAeYCBfoKAgH+GgICCgH5+gICAgIJ/g35+gIGC
gn+AgH9/goF/gICDf4CAgICAfoGDfoB9gHqBgX5/foCAgoaEgIB6gX98gICAg4CCfIB9foCAf4qBf3+AiHuCgIV+gICBgH2AgYOAgH+BgIB/goJ/gX5/gYOBgICBeYKAhYKCgICEgIGDhYCAgH5/gIGAgoCAgIB/
gIJ6e4GDeoB6fYCAgX2Cf4h/f4CBfn5/goB7gX+AgYCAgYCCgIGAhH9/gICBfYGCf3+DgH2AgIB+gH+DgICBgH+Af4N7gH+Dgn+DhH15gYJ+gIuOgH9+f4B+hIB7gYGAdIGBgH59gIR+foKCfXmAgYGAgICCgH2A
gYCBiX2Ag32BgH+AgICAgYCAgH+AgYWDgYR8f4B/fICAgIKBgYB/kH5/gX+Af4Z/goODgICAgH+AfYCBgYCFg3+AgYCAgH6AeIF/gICBf36AgIB/gXyAeIGAgH+EgYGFf36Ag4R9fn9/fYOAd4GDgIB+f3+AfYCA
hXuAg4CAfIOBkICAfoCAfoCCgICAgIOBe4Z/f4GAgH6AgIF/goCAgIGDe4B8f4GBgICGf4F/g317gXuAkH+CgoB+gH+DgoCAgICDhH6AgIJ/hn+CgICAgYR9gX+BhICAgH9/foCDgoCBg4CBgXyBh4B8gYCAgX5+
goF6gIN/gIGEgoB8f3+Gf4B/gICAgYGBhYGDgIGAf4CBhIB9e4B/fYKAhoCBg4CAgIJ8gIaBhH2Ae4B/goN9f3yAf4F9foB/fn+BgHx/gIB+f4B/gYeKiIaEgH+CgYF/gH+AgIGAf32BgICAgHqBgIJ8goCAgn+A
f4CAgICAgoCBfYB/f4CAfoB/gHuAgoCBfoF/f4CAgICAf399f4CCf355gIB+gHmAgH6BgIF8hYB/gYSEf3l/f4CFgICBgICAgICSgIOEgIGCf3t/gH+DgIOFgoJ8gYCCgIGGg4B/foB+g4CAfoGAgYOCgoCKgIB9
gX9/gYB+gIB9f4CAgIGAgYWDf4CAf4CAgX+DgIOAf4F/f4B8gICAgX2AgoOAf4CAgICAgICAgHWAgYCAgICBhX2AgH6AfoCAgn+AgIJ/gICDgH18f4CAfn+AfYJ8gYGAhIGAgHuAgn+Bfn+BhIF/hYOAfYCCgH+H
d4J+fn9/gHt9gYOAfn6Agn+DgH1+gICBgH+AfoGBgH15gX96gX2AgICAgIKAgIGCfX1/f4GAgIGCf4OAgIB/hoOBgIOBfn6AgIN7f4KBf36FgoCHfX2BgICBgIZ9gH98gIGBgYCBfoCCgYCBgX2Ef36Of3+AgICB
j4F/gIGAgX59gYGBf4SCfn6BgYJ2gISBgX+AgoCAgYB/gIN+gn+If4N/gICDf39+f4CCgIB/gIKBgH+Ee4GBgICAfoCCgoF+gH6Af4B/gIB/gIKBf4SAgIJ+gH6AgICDgYJ/f4F/gn6AiIOAfoCAgIB8f4CBfoOA
gICBgYGAgICAg4OAgICBg4OFgIGBfYCBgH6AgYCDhoeChX+AgICCf4GAgICBgoCBgIN+eYCEf36AgH+Be4CBgICBgIF/gH99gIOAgX1/f4d/hoCDgHyChX1+gICDgX6BfoB8gYGBgIF9gICAgn9/hYCBgIJ9g4KB
fIKCgH+AfICAgH9/gICDgIaAgYCBfoF+goB/gIF+gYCBg4KBgoaAgICCgICAgYSAgISAhHx/gX6FgYKAgYCAgX+BfoCDgIJ8gH9+g4B9f3+CgIB/h4CIgX5/fH6AgH+CfoF9gH6AgICAeoOAgX2Bf4CAg4CAfYCB
gIB8gn6BgICBf4CAfH6AgIWBgoCAgHqCg4GAfIGAgIB/fX6CgnaAf4CAgH+BhIB/f3+AgICAf4CAhYGFgIeCfYCCgICAgH6GhYGAeIGAgIF/gIB+goGFgIB6f4CAfoGCgX+AgH94foWFgYR/gH+DgYCBgH+AfYSA
f4F+gH9+gICAgoCAgH1+f3qBfn+ChHyBfn55gYGAgoB+dHqAfIB+k4CAgICAgIF/gX+CgHqAgoB5gICEfn1/gICCf4R/gIKCgICAf4GAf3+CgH+AfoN/gHp/l4CCf39+gICAgoF/foCAf4B/gH6DhYCAgoGAeX+A
gYB+gHuDeIB+gX+AhoCBgYKBgYKDb4OAgIGAeoCChnuCgICIg36AgICAf36AgICAfH9/f4h/f3Z/gIJ/f4GDeIB+gICBfoN+g3+AgH5/gHqAhX2BgICAgIGAfoF6hIKHgICFgIGAgoKBgoCCfoN/fn6DgH6BfICC
gH+CgH5/foKCgIGAgH17fYGAf4GAg4GAf4B8goB9e4KAgICBgX+CgICAfn6AgICAfoB9gomAhICAgoCAgH+AgYGCgICBgIB9gICCgH+CgICAgX5/g4GAgIaBgYF+gH9/gIGAgIGAfH+Af3+AfYCAgH2AgX+DgIJ7
gICBgIGBg4CCfn5/foKBgoCAfYN+hYmBbIGAgn+Af4CAf4KDg4B/gIOBgX5/gX2AgoF/f4CAgIOAgIGAgICCgX9+fn1/gYKBgICBg4B+foGAgH58goKCgoWAgIR8fYB/gYV/gYCAgX9/gYWAgYCEiICBgIGBhH5/
gH2AgICAf319fnyAgYOBf4CAhoCBioJ/fn57f4CAf4CAgICFgoSAgH+CgH92gIB+gYCAgYCAf4B/f4GAgICAgYB9f36BgIOAf4KAfoCAf4CEgoCAgIKCf4CAg4OEgX59gXx/gICBgIB7gIB9gH+AgICAgH6AhICC
hICBfYCBgIB+g3+Bf4GAfoOAfIGBgIGAgYCBgoCAgICCgYCAgICAgICCgIKAhIGAgH18gYCDgH9+fYGAf3x/f3+DhYCAf4OIfYN4gIOAgICDf39/gX57g3+BfHmBgICAgYCBgICCgoOCfoCAgH+Af397gIB9fn6A
gH2AgYCAgH6FgIN/gICBgoCAfn+AgICBgICAgH9/gYSDgH+HgIGAgH+AfoF+f4B9g32BgIB/gIN/f3+Afn9/foCAgICAgIB+f4CAg4GHeoN+gIGAg4CBgIKAfoCAgIGAf3+CgoOAgIB9f356f4CAgHqBfoF9gIN9
gHx9gIKAg31/gYCCgYCBgICBgIB/gIB/gIOAgYCAgoB+gYF/gH6AgH1/f36AfX+BgIB/fn+Bf4CEgIOAg4OAgoCBfHSAgYB9gIKBgH1+gn+AgHiEgIF+gX6CfoGBgYB+gYCAf4SAgIJ/gICAgH6AgIGCgX17fn2A
f4GAgYd+gIGAeYB+gYF/gHyEgYR/gICAgYCBgH+EgH6Df36Af4CCgH99gX6AfX2AgIGAgn+Cf4GAf4CBgXt/g4CAf4CAf4GAfoB/gH+Cf4SEgYGBgoGAfX6Afn9/gX6Af4B9gYCBfoB/hoCDgIqBhYCAf42AfYGB
gIB8gYB9gICFf4CCgoCDfYB+gYGCgX6DfoCBg4KAgH2AgX18gICBgX+AgYCBgH6Bf4GDgn2Af4GCgX6AgoGAgIF/gIJ/fICAgX+BgICFgICAf4F9gIB/gIWDgHt/gICAg4CBf4N6joCDgIGOgH+CgIKBfX6BgH6A
f4B/gICBgoCBgIGAgoCAhoGAfH+AfYCAfICBgIF/goJ/f4GBgIN+gIB+f4CAgH96f31+gICEfn99hoV+gH2CgIGAf4CAgoGAgImAdYCEfXyAf4CDgIJ+eYCAfoGEgoCDgHx+f318goCCgH9/g3yDh4CLgX5+hoKB
h3+AgoCBgYF/hICAgICAgYKCgX6AgH9/f4B+gIB/fX+FfYCAf358fYOAg4CAgIB9gH2AgIF3gYCAgYGAgYB+goGAfIJ+gnyAfoB/hHyAhYKBgIGAgYGAf39+gICCgoCBgIB7g3uAf4CDf36Afnl/gH+BfICEgICD
f4CAgX6AgIB/foSAfn+BfoCAgYOEgIGAgX19gH6AgICAgICAgoB/fX+DgYB/f4KAgYB/f4CAgIB9goSBf4GAf4KBf4CAfX58f3+AgH+AgX9/gIGAhH5/fX6AgH2Agnx9g36Ag4GEgH+AgX+AgICPgICDgIB+gIN/
f3+AgoCAlYB/foSDfIGAgX+Ag4KGeYB/f3+AgICAgHyAgICEgH+Af4J9gH2EgH9/gYKBgIB8goCBf4GAgIGAgICAgICAgIB/f4GCf4CAg3x8gH6Af3+Bf4B/gICAf4CAgYGBfoGGiYCAgH2AgH9/gYF+gn58gYCC
gYB7gIF/goCBfoGAhYB/fICBgICAgn+FgnyBfoCDgoB8gIJ+gH2AfXx/gICAgHqBgoCChIN/gYV/fn6AgIB/gIGAfoCAgIB/gYB+gICAgICAgYGEgICAgICNgIJ6f4aAfYCBhICAgYB9gH+HgYCCf4KBgYqAdoB/
gXuBgH6Ffn+AgIKBfX97f3+CgoF+gYCAgnx8g3+AgoF8gH6Ag4B8gH2FgH+Bg4B4hX6BgICDfoCAgH2AgYCAgH2EeoCDhIJ+gYCAf4J9gYCAgHuAe4B8gIB/gIB/gIKAgn9/gIKCgIF+gICAf39+hIOBgYWCgYCD
gHqAgYCBgIJ8gIF7gX9/goCAf3+Ag4CAf4GAfoCAgIOAg36CgYB/gYKAgoGAgYB9gICBgoB9f39/goCBhX19gYB/gICAhYGAf4CBfICAhoCBgIF9gn+Af4KBfoCEeoB+gIODh4R7gHiBgYOBgICAgICBgoOAgH+D
gYSAgICBe4CCgnx4cn9/gIJ+gIGAgoKAgH5/gICAfoKCgH99goCCgIB/f4GCf36AgYOAfoF/f4GAgH9+i3+Ah4OAhX6FgICAg32DhH+BgYCAg398gYCHf4SBgICBgH99gId+eX+AfoOAgoGDgYCCfoGDen+AiYCE
foKAg36CgIOAf4WBgXqCfn6BgICAgYF/gHd/gHuAgICAgX6Bfn+Af4KBfIB/f4CDgICAg3+DgIGAgIB/gYaCf35/f4CAgICAgX+BgH6CgICJf4OAaYGCfYN/gH9+gn9/gIGAf4CAf35/koCAgoCAgH9+gIGAgYCA
gH6BgIGAgIB/fH6AgIN8h4KAgYF/fYCFgIJ9gIGAgYCAgWyDgH6BiYB/gIiAgYF/gHuBgH6BfYF/gXyMgX9/gIN7goCAgX+BgICAgXmAfXp/gYCBgn6Ef4CAgH+Bf4B+foCFgoKAgX2CgoB+gIB+f3+BgICAfoOF
gIF/gX+BgIF+f4B+gYF+g3+AgYB/gYJ/g36BgYB9gYOAgIB/gIGBgoeAfYCCf4J/g3+AgoB/gIGBfIF/f3+BgICAgH+MgoB/f3+AgIGJf4CAhX9+f4CBgYSBgH6BgIGBgHqBgHx/fn+AhICAg3qEgICCgIKNd4N/
fn+CgISBiHuDgYCAgYGAf4CDf4KAfn+AgYCAg4SCgIB8gIGAgX6BgG2AgX+DeICCf3+BgIJ9gYCAfH+BgICAf3+AfX6BfoCEf36AgX9+hYB+gIN+goN+fYJ+foCBgIGAfoCGf4CAfn+BfoB/eoCAfn6BgoCAgH6A
gIONgIGAgYCBf4FygIN+hXyCgH+AgX+HgH+AhX+DgoGDgH2CgH2Bd4GAgIKAgYSAf3+AiICCfYJ/gH9/gH2AgIGAgH59gIGBgYCAfoCAgoCCgICBfo19f4F/gYCDgICAgoCAgIGHfYF9gYF9f4B/goR/gIKBfH+A
hIF9gH6BgXt9f3+BgIGAgIF+gICBf4CAf36DhoF9gYCAgYCAgnaEg4F/goKBfoKBf4J/f39+gYB+iICGfYKDfoGBgIGAgn+AgX6AgX1/gYCCf4CAgIB/eoB+gIF7goCBfoJ9hYN8gIB+gIJ/gH6AgIF/gn2BhIh+
g4B+gn+Aen+CgHyCgICBf4ODfoB6gICAhIx7fn6AgYSIgIB9fIJ/gISAgH+AgIJ/foCAhH+AgXuAgoCBfoR9gICAf3uAf3qChIB9eYCBgICAgYCAgYF/gIB+f4GAgIGBgIF/gIGAfICAgH6HgHyCf4CBgIB/hH2A
goF9gH97gYCBf4KAgICBgX6KgH+FgIeBgIF2fYOAgICBgICCh4F+foCBgYR+g4eAen+AgIKBfIJ/goCAgIOBgX+CgIKAgXyAfYB9fX+BfoB+foCAgIB/foGDgICBfX2HgH9/f36AgH5/enuAfoN7gXyDgYCAgIKA
gX6AfX+AgoCCgIN/goB+gICAgICBgoB+e4h/gYB+gIGAf4J+gH+AfoKBgIJ/gH6AgYGBgH9/go+Cg36FgICAgYGBgX6Agn+Bgn5+f3+AgH+BgYF/cod+gICDgoCBgIGBgICAgoB+gIF/gIOAfoCCgIF9gIGCgYJ+
goOAgHyAf4F/g3iCgICAeYCAgX6Af4KDgHWBfH+AhICBf4GBf4CDgIGBgYB8f4KBg4CAhIB/f4GAfYCBgn94f4KAfX9/gX6BfoCDgIF7gHuAgHmCgIF/gIOAgn6Af4CDgoGAhYF/gYGAf4CAgH+FgH6BhXuAf4KB
gH+DgIKAgX9/gYGCd4SCf4F/f4B8gYB/e4B/gH6Df3+EgoB8gICAg4B5gXiAgIB9fYF/gH9+gICAgYJ/gICAhnuCf4CAgIB+fYCAf3qAfn+AgH1+e39/gYN/hIJ8gIGCgoCAhX+Cf4CEgX6Cf4CAfn9/e3+Af4OC
gIB/gH9/gYCAgoKAgICDgIF9goB+gH+Cf4F/fICAgH+CgYGAgICBgIB7gIOAfoCAgIN6g3+Af3+AgH+AdoCAgoCAgIWDhYB/goqAgoB/gH+AgICCf3yBf4GCgIGDgICAgICAf4GGgIWCgIKBgICBgICAg4GAgHyA
foB9gIB+g4KAfYF/hIGAgICFgX+AgYCAf4B6gICAgH97gICCf4B/goGCfniAf4N9gIB/hoGBfoCAgYCAgICAgH+AgIKBgH97f4B9f3+Ag4B8gICagX6CgoCAgIB/gIF+gIKEgn19gIJ/doCAgX+EgYF/gICAe4CA
gHmKgH+DhHyBfX6Ag4B/gYCAgIKAgH1/f4B/gICAgpiFgoGChICBfH6Afn2AhX2BgICAgoCCf4B7gICAgn9+goGCg4CEgICCfoCCdYB+gIJ+gIGCgH+EfoF+gYGGgX+BfoKAgYB/f4B/gH2AgH+BgH+HgICAi4F5
gn6Df4B/f4CAgH+AgYCBgICAhH+Ff4OAgYCAgX+AgnmEgoB+goB/fYGCf4Z/gIWHgH+BgYSCgYF3foF/fICAgH6AgICAfn6AfYCCfH+AgICAf4OAgX6AgICAg4aAgIeAfoB9gIB/f3yBfXx9gH1+gYB9gIB+gICC
f4CAgIB/gn+BgYCAf4OAfoCEf3x/fYF9gYB/gImAeXuAgIKAgYCAfHqDdoSCgH6AgICAe4CAgICBe4KAfn6AgYOAgX5/gIB/g3mCfoCAgH2BgYKAgIGBgICAeH5/gH+AgYODgXuBgH1/gH+BgH+BgX+BgYOAfYB/
gIB8gIKBgIV9f4eAgIGAf3x+gX1/dH6AhIKAgIB/gIGAgICAf3+AgICAgICAg4GAgn6Ag32AgX99gX+BgoCBgIF9fnyAfnh/g4aDgnx+gICAgX+DgYKAf4KAgIB9foCKgIOBgYB+f3x+gn9/f4CAgH+Af36AgYCA
gYCAgYCAgIGAgH+DgoJ8gnt/gH59g4CBgYCAf3yFgIB/foGAgH95gH6AgIGCfX6CbIGCfoF6foCDgoB+f36AgHuBgHyAgYGBgH6AgIGBgH+CeYB/gIGAfoGAfnyAf4GAhH9+fICAf4CAgH+CgX6BgHyCfICAgH+D
gICAfH+AfIB4gICBfYKAfoF+gXx/goGDfoB+gIB+fn5/gYCAgX97fYCAgX98fIB8gICAe32AgICBgH2Af39/gIKAg4CBgIGEf4mAfX9+fnx/gIF/goGCgX6AgoN+foCBg4CHgICCgX1/hoaAgICAgICAgIWAgoJ9
gICBgIGAf4KAfoKAg4CAgoB7gH+GgHyBfoJ7gn+AgIOEgIF/gIF/gYKBgH+AgoB/gn6BgH6HgoKAf32AgYR/fYCBgICAgoKGgIF/gH+AgYJ+foOAgICFlH+Cg4OAgH9+gICAgIKBjICBfISBf4CAfoSAgoCAhYh+
gX9/go6Bgn+AgYCAf3x9gH+Bf4F/foCAgIKAgICJgICBgIKBg4CAgH9+fn2CgIF/gH+BhH2AgYB9gH+Bg4F/gYCGgH+Cgn+FgYCAg3+BgX6AgoCAhn+AgIOCf3+Af4F9hIB/gICKgIh9g4OBhISCfn+AgYB+hIF8
fIB8gICAgH2AgH2BgH5+f4SAg4KCgICBgYGBgIKBg4OAgICAfn6CgH99gYSAgIB/gn6DgYCCgIB8hICAgYGAgIeBgoSAfISAf4WBf4B8fYOBgIF/gIB/gICEgH97goGAgXyAgHyCgISAfoF/gIB/goGDfYB8fn9+
gn+AgICAin6AgX+DfX6Af4B/gYCBgYCAfn97hICAgICAgIF4f4GBf4CAhH6Af4CAf36EgI2AgYB+gYOBe3+CgYCBgYCAgICCgYOCf3+AgX9/gHyAgH6Agn+AgIF/g4CAgIGKfXmEgH6AgIB+gHuAgICCgoGDhYJ+
gH+Dgnd/gICBfpWDf3+AfXyAgHuAgICEgIJ/f4CDg4B/gH6BhYJ/gH6AgIB+gICAgYCDf4F+f4CBf4GFgIB/gYCAgICBgHl8gIKAgX+BgXuBgX+AfIGAgYCBgIB7gIF+f4OBgH2AgHWBgXd/gX+CgX9+gX+AfYF/
gIB8gIeDgoR5goKAgIR/f4CAfH+BgICBgYCBgoF/foOAfYCAgISBgIGAgH9/gICAf39/gIJ/gICDfoSChICChYCAgIF/h4CBf4CAgYaEgICAgIB9goB+gICAeoCAgYWCgIeAf4CBgYN/f4CAgYB/gY+AgH2FgIGB
gICDgYCAgIKBgH+EfYiAfI+Af3+AhIB+hoCAgYCCf317gYGAgX6AgYF+gICAgIGAf398gICAgH9/g3+Af3+AgIB/gH5/gICBgH9+jYV/gH+BgoWAgH+AhYJ/gH+CfYGCf3t+g4CAgH+CgICBhICCgICAgYB+gYF/
gH6Ag4CFgX9/gX+Cf4GAgH1+g4CAg4B9gICAgYB/gIF+gH+BgYGAgICAh4B/f4B5hYKAf4N/f4B9foGAgnuAfYB8goOAhoKAgIF3f4GAgYF+f4CBf4F/f4CAgIOAgIGAgICDg32AgYB/f4CAgYGAgICAgIB/gYCA
goOCgYCAgoF0goCAgIB+gICAgH6Af4B/gIB+gmmAhICBgIKEgYCAfoB8fn6AgH+BfICAeoCAgIGEgIN9goB/gICDe4SBf4CBeICAg4J+e4OCfIKAfYGDf4R+f4KAf4GAf3uCgIV+f3+FgX2Ae3+BfoCDf4KBgoSD
foCAgIB8e4B9gIGBgIF/gIB/gYKAgIGAf4CAgoCAg4GCgH9/fYCChYB/gn9/fYOAgnx9f4V8hIGAgICAgICAe39+gICDf4J9gYKDf4CAgH98gH+EgYCEf4J+gH6AfIB7foB+gIOAgICAgIGDgX+AgHt+gYCAgYB/
gYCBgoSBfoCAgX2GiX6CgIOBfYCFgH+AgIKCf4B/gX+Af4B+goCAgIGBhICAf4CAf4CDfYOBeYCAgICAfYCAg4J/f36AgIKAgHx8foCBgYGBg4CAf32AgoCAgXmCgYCCgYB9gISBgX+Af4KAgH6Af3p/gHOAgICA
foKAh4CAf3+DgH59gH+Af4CAf4R+gYCFgIGAgH9/hYCAf32MhIB/goCAgX+BgX2Afn9/e4GAg4GAgoF8f4B9gX+CgIOAgIN9fYCBgoCEfoKCgYGCeX2DhH2AgYN/gX+Bg32Afn6AfniBg3+DgIN+goCAgIGCgHyD
gYSEgH2HgYCAgH1+fICAfn2HgX6AgX9/foCCcn99gIGAgYCAf4aAgYCBgIB/f4GCgH6AfnyGgn9+gIGCgIh+foGDgH+Bf4R/gYN/gICBgIGAgYGBe4KAgYCAgYKFgYOAgYCAf4B9g4J8gICBgIF9f4F+gYB+gn+A
hId+en9/h4CBgoCAfnt3hYB9gH9/g4CBgICAf4B/fIB+iHqDf35+g4GAgX+AgH18iIF8gYB/gIGAgICAfoKAgHuCf35/gIWBgIGCgH9/gICBgIF+goB/gIN9gIB2gYCCgYJ/gH1+gICAgYB9f4B/fn2AgYCBgIOC
gYCDgYCChYGAgImBgYOAgIiAgH9+gn+Afn+Cf4GCfX+CgYB8gYCBgICAgIaAgIGBf39/f32BgoKAf4J7gICAgn5/gIN9gYCAgIV/gICAgIGAgH+AgIKAgX+Af4F8gIOCf4B+fIB/f4B+gICCgIGAfX5/gIGBgYCA
h4V8goCEgIF/gImAgn+BgIKAgoCBgYGAgYCGgH5+foh/gH+AgX+AgH+CgH+BgICAgICCg4GDgIF9gICAf3+AgH9+foB9fIKAf4CBfYCBgYOCgH59gYSBg4CBgIV9gH2DhICAgXuAgH9/gIB9foCIgICAfYB/gX6A
gICAgH+AgY2AgIF5gH5/gIF/fn2AgIB+foCAgICDgYWAgICEg4OBh4CAgH2Fg31+fYCCgIGDgn6FgICAgICCgI2Bf36AgX2DgIOAgYJ/gYCAh36CgICBf4B/gIGCf4CBf4WAgHyBgoCAhoB/gIB/fIB8iYCAgYJ/
gIF+g4CAgH6BgICAgoKFgYB/fn6AgIB/gICEgX+FfYCBgH9/gICAdYCAgIB9fICBg4GFfYGAgICAjn6AgHyEgIJ/goCAgIaBfIKAgYR+gIB+fH2AgICBf4CBgHmAhI2AgYGAf4F6f4B+fYF+gH+AgIB/f4CAgX2A
gYKAf36CgoCAg3+BgoGAgHqKfniAf4B/hYF+gH6Bgn5+gYB/gICDg399g39/gIKAf32Af4CAg4CAfoB/foB+iYB+gICCgH+Ae4CDf3+AfIWAfoCEeYCFfH6BfoCAgICDg4F/f4V/foCAgIGAf4B3gYF/gHyFgH1+
eYGBe4KDgnx/goCEgoCBf3+AgICBgICAgH6Afn+HgYKAgoJyhICHgIWCf4N9gX+AgoB/gH58gH6IfICAfICDf4F/gICDg4CBf4CAfoGAgIGAgX+EgH+BgH+AgIKAgIF+gICAgIR/eIGAf4GAgICBhYCJgYB/f4CA
gIB/gIB9fYBvgIGAgICDgX+Af4KAgIB8gIGBgICDfYB/gIF8eoCBgX+Bf3aAgX+AgICCg4KAfoWBgoB8hoCCe35+f358gYCAhX99gYCBgX59g4GBhICBfoaFfoCBgYB/gH+AhH6Bf4GAfYCAgICAf3l/gn6Cg4GJ
f4GCknt+goF/gIGAgH+DgICAfoGAgIF+gH6CgYOBiIKAgIV/gYCBfoGBgICCg4CAgICDgHCBgIB7gIh/gIiCgIN+gIKAgX9+gH6BgICDf4GAgoB9f4J/f3+Af4GFfYB+gICAgoN/gn9+gYF/gIB/gIGBgH+Af4B/
fH9/gH98gX2AgH1+hIF/fYGAf4B8f397h4B/gIGCgIKAfn19f4B/f4GAgX2Af3OBgICAgICAgH5+goJ9gICCgICAgISAgHyAfoGAgH+AgYCAf4CCf4GEfn5/f4CXf4GKgYGAfn6Ah4KIgIKAf4GAfoODfYCCgIB/
gICAgICCgoCCgIGFgYCBf4CBgYF/gIKGgH+Bf3+DhoSBgn97gH6AgH2AgH6Af4CBgIB/gH2Ag4CCgX+Ef4B9g32AgoF/goGAgHyAgX9+fX6AgICBgIGFgICBf4GAf4CBgH5/gIJxgH6AgYKEgICAgoB6WoGAgICA
gYCCf3+FfH6Cf4J8hod1gIB+gH6AfoKDgIB/f4CAgYCBgn97gH+AgIGChYGCgICAgYCAgIF/goCCfoqBfH+Ag4CAgIR1gIGBgYB9gIN+foCBgoJ/gn98f3+AgICBgH+Af4CAgX6DgIOBf4CAgIN+g4CAf4B8goCF
fYCDgYCBgICAf4KAfnx/f3+CgIKAgH+AgYB+gICAgICBhH+Af4d/f31+goGAhISAgoCCgoCAfoF/gH+BgIKBgYSCgYCBgoCAgYB+g4CAf4GBgICBfICAgICBfX6CgYWCgoGBgIB/goKAgICCgH+AgHyDgIGBgH+A
gH+BgoCCgYGAg4F+fYCBgICDgISAgICCgYCCgIV+gH1+gXuAgYGAgYCAgYGAgn+Af4CAgH6BgIGAgn1+gIF0g4B+gHyBgn5+gIJ8goB/g3+BgH6BgX2Bfn+AgX6FgHyBgIF+foCBfoCAgoGBf4l+gICBfol/f316
f4KJgH+AfoCBgH+AhHyBfIWFf4CAg3+AgIOHgIZ+gIOBgIF+goCBgICBgYKFfn+BgIB9gX9/gX97gIF/gICAgIGAgIGBg4B/foR/gH+AgoB5gH+AgIJ/gIKCfn+BgH9+gYB+gIGAf3p9g3+AgIKBgYGCgYCBgH6D
gICAgH+AgH6Af4B8g3mAfoCDfYB+fYGAgXuBf4F+fIOAg4GAfoSCgH9/gn58f39+goB8gYSCgH+Cf4B/gICAiYF9fYCAf4GAe4CAf4B/eoV/gH6BgIB/gHqAgICAgICAfYWBgX2BhICBgXmCgYCChYSDgIB/gIGB
fYV/gIZ7gYB+gYKAfn6AgH+AgH2AhoB/gICEf4GBgXqDgn9+en9+gn+Ag3+AgICCfoGAg4CAgYGGhYCAgYCAgHt/gYCBgIKAgoCBg4B+f4aAfH99gH9/f36AgIB/f3x+f4V/f3+EgH99goB+gIKDg36Ff4CCgYCA
f36AfoCCgICEhH6Af4CAgH+CgoaBg3WCgICAgIGAgH6Ag4B8foF+goCBfoeGf4CBf4SAfoCAgYB+gYF+en9/gICAgICAgoN6fYOAgHuAgHB4goCJf4GAgX6AhIGAhX9+f4J+goJ9gYN+goCAgIB/gX9/gH+AfoCA
goOAfYB/gXyKfYCBgICBgYB9f4CCgoCAgHyBhX6BgX+BgICEf4B+g32AgH+AgIGHfnuDgYCAhYB/f318f4B+gIB/gYCAgYOAfYCAf4SAgoKAgIB/f4B+fn9/goGAgYGAgHuAgH+AgYJ/gYB9goB+hYSBfoGAf4B0
gXWBg4CAf4GAgIGDgX9/gX+BhX1/f3+BgICBgHeCf3+AgIB/gYCAgoCBgoSAgoGCeIB/gIGAf4KAgIKAfoCDf4CDgICBfoJ+foV6gX+BgIN/gX6AgH+DfoCGgn+EfoF9foCHgICBg4CAgICAgYB8gICBgH6AgYCA
hH+EfoB/gYB+goCBh4SCfn+Af36CgYCAf4CBgYCGf4CCgoCCgX+Afn+Cf3+Af3+AfoeBgIKBgYB+gICGeXp+gICAfX6Af4GCg32AgoCBfYKAgX2AfoGAlH+Ag4CAgH6AgH9/gIKAfoB/gICAg4OAhIOAfoJ7goB3
gX5+gH6AgH9/gYF/fX6Afo57f4GAf4CHgH1/gIKAg4GAeYOAgH5/gYCAfYCBgoB+foCEgoKAfoCBfoKAe4CAgH1/eoCCgH5/gH6AgoGAgIJ/f39+gIF/gIF/foOIf4GAgIOBfYiBgYB9gICAf4CBgIB+gIGBg4CA
gIJ/fX+FgICAg4CAgH+AgIB+gH6GfYCAfn+AhYCEf4CAfX9+gIOAgX9/goCDeX+Af4GAe4aBgYCAgYKCgICAfoB4gYB/f4GIgYCAgYeCgoR/foF/e4B9foB/gH6AiH+AgICAgH2BgH+AgoCAf4F9gICAg4KAgYB/
f4CAgIGAf4R9g4CCfoCBgIGAgX+CgHuAgIGAgIB+hH+FgICCgnt+fIWAfnyAgIJ/foGAf4GAgIGAf4GAf3+CfISAfoCBgIB/goCBfHx6e4N/gIGJgIiAgIWBgYGBgoGAgICCgX+AgICDjYKAgIB/f4GAgICBfX2A
f4CCgH+AgH+BgoWCgH9+gICAgmeAgYCAgYCCgXp4gnmDgH9+gH5/gYCAgISAgICKgICBfoJ9gYGDgYB/gIKBfIKBbX97gH9/fn+CgIqCf4CCgIGAgIB/foV9fn+AhICAf3+Cf35/gYKAf4GAeoOAgH6AfX+BgIOA
goGBgIJ+gIF/f4KBgX99f4CAgH+DfX+BfYN4gIKCf4CAgn2AgYCAfH+BgHuAgICDfXiCf4CAfn+CgIGBfX+AjIB5hIJ/gYGCgIGBhYCAhICBgn6CgYF9gIB/gIN/gIGEgoCBf36BfoF/goB/f4CCgH2Af4CBfoB+
gn98gH+AgoGAf4CAfnt8fIOAgIB/gICAk4GCgX9+gH+AgIKAe3+BgICAgH59gX9+f3+Bf4CAfICAf396gYGDhn6AgIB/f35+gYCAgYCAgYKAgYCAgIB/gIF5gH+BgICAeH6AgYCAgICEgn1/eoCCf4GAfX6AfoGA
gYCEgH+Adn+Ag4CDgH9/foB+gYJ+gX+AgIeAgHuIgoKHgICAgYCAgYR/fX+AgYGAgH6AfYJ8gHmAgIF9gX6AfX+Af39+gIGAfYB+gIGBfoCAgH+AgICAfoCCfn1+gICAfoSAdoJ+fn+AfoCCgoGAgIGAgH6BgIF/
gIJ8eYR8hX6BfICAgIN+gYWBhn6AfYCCf319f4B/jH+BgIB3fX9/gIR+g4GAgICAgH56f3KAgX99gYCBgH+AfICAfnyFgYCAgICCgIKAgIJ+gIB+gH2AgICBgIGBf4CCfoGBgYCDfn1+fYCAgoOAgYN9gIWAfoZ+
gH6BfYCBfoGBgYB8gYiAg3+Af4N/e4N8gYKBfYiAfX6AgIJ+gIF/hICAf4F/gYR+fYOAe4CBgH2FgYKBfYCBgYCGf4CDgHyBgIF/fn59goB/f4iDgH6AfoCAgoKGfX6AgIJ/gYCAgYCAgH+AgIB+g32AgoB+gIB9
f4GAf4KBgIOBf4CAeH9+gn57f36BfoCBfH2BgIKAgIB/fH+CgYCAgHyDgIKAgX+AeYCAgH+Ag4J9goKCgICBgIKBgoGBgn+BgISBgIWEhIGAgIKAgIB+gn5/hIF5gIKAgICDgHt+fX6Af4OAe39+fX+BhICAgIKB
f4mAf4B8fYOEhYJ/g32Af3h/gnt/f39+gH9/hIWAgIB+gYCJgICBgX99gH6AhIOCgIB/gX6AgoGDgYKBgoCBgYCAgIB/goKAgX9+f4CAgH2Agn99g4B/gX+Af4CAgX6Bf4CAgH+Ad4h/eoGAgH2Af4CAgH+AfoGC
gIKAgYJ/gYGGf4GCfoCCgH+BgH+Bf4CDfn6Cen57gX9/gIB9gICBgICDgIGFf4GBf3eAgX2CgICCgX6BgH1+f3+AgYWBhIGFgIJ8gIB/goGFgICFf4CBfoGBeoKAfYCAf4KHgYF/gX6Bf4GAgYCAgIKAgICBfoB/
goB/gIGAgYCAgISAfoB9e32BhICBgoGBgICAgoB7gIB+gICBfIKAfn5/fICAgH6CgICAg3+Fg4GAgIGAgIB/gIOAf4CAhnaAg4CEf4F/hX+AhHt+f3+Af4CEf3yAfoGCgYCAg3+hgX+HgICBgXp/fX+AgHx+foOF
gICAfYCAgX5+gX2Afn59gIJ+hICAgICAfoCDgH9/gIKCfoCEgHqDf3+Af36Ag4CAgIGDhX6Af4CBgoGAgYCAgoCAhIWAfoCAgX+AgICBgX9/f4OAg3yBf4F8f36AgIR+gIB/gIGAfoKAfoGBgIGBgn9vgoGAgICA
foCCgICAfoGAg4V+gX6AfYN9g4mAfn6Ae4CAhICBgYB7gICCgYOBh4CAgICAg3mBgX2DfoCAg4B/g4KAf4SAf4CAe4GAgn2BfoR/gX2AgYSHf390eICDf4CAf397gIGAgX+AgYaAgH6EiH+Cf3+GgIGAfoCAfX+A
gX2AfIKAgYCAgH6BgH+AgoCAgIGAgIR+f4CCgICCgHt/hX6CgYB/gICCgIKAfX2AgIF7gH55gIGAgX6AgH6AgISCgYKChYN/gIKCgIKEf4KFgIKBf4CAgISAiYB/gIB7gIB+gIB/foF6f4B8g4GCgoCBfIGAgYGA
goB+gICBfoF9foCAgn+AgX9/gIKAg4CAgIGBf4GAh3+BgH6ChICAgH9+hX+DgIOAgICBf4CAg3eAgIV/gH+AfX5/f4CIe4KCgIB/gICAfIB+f4GDfoCDg4KGfn+Agn+CgH1zgIV5goB/gH5/hICAgIB5gICAfYKA
f4GBgIJ+gICBgXyBgICBf4CEgH2AgX9/gH6AgX6Bf3+Dfn+DgoF+fYB8gH9/f3qDfX6BgICBgYCAg4B8gIOAf35+fYKGgH9/gYCBf36DgH2CgoGAgH6AgH9/foB3e4CAgYCCfn+Af4J/gICCgIB9gYCChYGAg4B/
gICAgIGAgIF+eoCAgn+EgoCBgIB+f4N9gH9/eYGBf4B8f3+AgH59gICAgYCAfoGAf35/gIB+gHyBgH+IgYCCf3l/foGAgIGAgX+AgIB/gX2AhICKgICEgH6Af4SAfYCGf39/gX+AhoCAeoGJg3+Cin9/gYB+g3+A
gH+AgICCf3+IgIGAgIOBfn+EgoCBf39/gIB9gH6AgIGCgoF+gIF8fXx7gH6AgH2DfoKAinx+fYCAgnl1gICBf39/gH2BgYB7gICBf4CCgH+AfYGFgIeEgICAg4CBfn6CgoCAf4CDgYCAgICIfICBfomAfYN/gYGA
gICAgYKIfIF/gH6CgX9+f32CfYGAgoGAgYKAfoCAgICAfIKAgIB+gICBg4F/fIB8fX6AfoGAgIGAf4GAgYCCgIKBgYCAgIB+goGAdoB+f4F/fYN/goF+hIF/gH+Af3+AgIGAhICEgn+BgX6AgoCCfH+BgYJ+gICA
gICAgICBgn5+fICAgIiAe4B/gYCAf4CAgYB+f4OBfn+AgIiCgYCBgICAgYODgICAgIB8fn6DgH6Ch3+AgH2BgIB8gIGAgHuAgISAgH+BgoCDf4SAgISAf4GBgn9/foCFgYCEfoCCgoGAg3+AeYCAgYF+fICDgICB
foJ/gIOBgH1+eJCAfoCCgH59fICDgICCgH+DfoB/gIGAgYF/fomAhoCAgH+AgICAhIF/gIB/gYWBf39/gYOCf4CAg4CAgX+FgYGChIN/en5/gYB/e4CAgIN7gH+DfoN9fIKDgICAgYGAgH+AgH+AgICAg4CCfYKB
fIGBgICAfoGCf4CKgICAgoCAfYCAgIB+gYB6e4CBgICEgIZ/eoJ+hYCBgHiAfIB9gXuAf36Bg32AgIKAgYCIgIB9e4GAf4KBf4CAgIB6fYB+hH+AgnyFfX+Af4CFgn6AgYaDfn5/hIGAf4OAfoGCf4B9f39+gICA
f4CAgICFfoB2fIB+gn1/gYCAiX9+f3+CgX2Ae4CBgH+AgIKBgIJ+fH+DfoGCfoCAgIGBgX6DgICBg4B/e4B/f4CAgH+GgnqAg4OAfnl/hICBgHt8gIF/g3+CgISAgH+CgYCBf4CChYCBgH5/h4F/gISAfYGCgIeB
fX+Bfn+DgIF+gHyAgIF+gYB+gICAgH9/ioKAf4CCgX+TgoJ/gH+Ag4CAfn2Ag32AfYCAgIGAgIOBgICBf36BgIF1hX+DgIGAgIB6gH56goB/gICDf4GAgIB+fIGAg4B/gIGAfoGAfYKBgoR+gH6Ag4GBfoGBfIGA
gYGFfYCAfYGEgH99hYCEfn6HgICBf4CAfoB+gn+BgX+CgIB9f4CAgIOAf4GBgoCAfIGBgIB/e4B/fn+AgXx/goWAf4CAgYF/fmx9gYCAiYCAgH2BgIB+fn9+gYGBgIJ+hYSEgJSBgICAgIGBf4CAfoGAfomCgIaA
gICAgISAfX6DfoCAgIOBgH+AgIGCfoKAgH2Af36BgYODgISAgn+FgIB9f4GDg4KCgYWAf4CBgISCgX6BgH2Fj3uCfnx7gICAgIB/gX9/gYCAgICAeoCAgIB8f4CEgYCCeYCChIJ/gICBgIKAgICCfn9/foCAeICA
f4CBf4OBgH6AgoF8gYGBgIJ8g4B9hIGBgIOBgYCAgYB+goGCgYJ5gol9f4GAf4B/gX6AgH+Af4Jxf4GAgYCDgIGAhYCDgIWHeoF/goCAgoGBgHuAgIeCgYKAhIB8gICAg4KCf4CBfn9/gICAgH59gH+Bg4CAgICA
goV+gYCAgX+BgH6AgX6Bf4CAf4R/f4B+goJ/gYKAf4OBf36Cf4B/gX2AgoCAgICBgYV/gICBf4CAgH9/gICAgYCBfX6AdoeDgICAgYOAfoB/f3yAhJtxf4CAgnuBgICAgICBgH9/gIGAgICBfn+DgH+Af4CCgIGA
goCBgIB+gX6AiYZ/gX6Af3x9gH2Af39+gH5/f4CAhIB/gIKCgoGDfYB+gH+AgIOAgH6AfYCAgn+Df4CBgH9/gYCAgIGAd4CAgIGBgIB/gIB/e4WAgH+DgIB/gH+BgICCgYGCf3yBgIB/goB+goSAhoB/gYGAgICB
g3+Af398gIKAgIF+fH2AgXqDhIODgYB/hH1/gICEgX2Af4CDg358gX9/gHyBf4CDgIKBf4CAhoCAgIB/gICEgIB+gX9/gIB/f4CAg4CMgICAf4F9gIWAgICAfoOAgIGAhYSAfoCCgIGDgIZ+foeAfoGBgYSAfoCA
gYB/gIKCgoOCf3+AhIV+gIKAgYF/f4B+fYR/fYV+fYF7f4GBgICAf4CAgoCBgX+Ef4CCgIGAgIOCgH2AfoCEeX+AgIN+gYuAf4CAgX+AgIGBgJCBgX+CgoCAgIB+gH+DgICBgICBgYOKfn9+goKAgICAgIB+gICC
gICHf3yAgICAgIN+gYCAgYCAgX+CgIN/fH+AfIB0gHN9gIB/gYB+f4CAgH2DgIB8gIB8gX6AgYF/gIJ/g39+f4CAgHqBhoWAgH+AgIF+gYGBf4SAfnh8gYKCgICAgH+DgH+Cg3+BgIeBgIB/gX+AgIGBgH6Af4CA
fIGAgICBgICAgIB+g3iAfIKDgIGAgoGAg4KAf4CBfoB9hICBgIB/fIKBf4GCgIKBgH58fICBgIOCg4CAf4KAen+CgICCgICBgoCCgISBfoCAgYGAgIGAgICCgYKAgX6Ahn5+foCAfoKDf4B/fIOAe39+gICAf4GA
f4CAgYKAgX2BgHt/gYF9g4GAgIB/gHiAf4GCfn+BgYGBgIB/gICBgnmAfoCAf4B8e4GAfIOAgn+Bf4CAgoCAgH98eX2Ag4CAg3+CgICGgYCAfH9/gn6AhH6AgoSFgH+AgICBgIR/fICAgnyAgH6AgIB7f3+Af4CA
gH+AgICAgICBgYGAeH1xf3+EgIB/gH6AgICFgYB/goGBgICBgYCAgICAf4CBgH6AgICAhoCKg4SAgYB+gH+Bf4SAgICCgICAgH2AgX2Cg4CBgIGAf4N8foWBfYKAgn+FgH5+eoCBgXaAgH9/goB+fYCAgYCBgICA
gYGCgXuAgIWBf4t9f3yAgoB/fIB+f4CCgIaBgYCAgIB/gYCAgIGBgICAf4KAiYCAf4CAgoCAgH6AgYCBgH6Ad4Z/f4B8goJ/gICCgICAfn2AgIGAf39+goCFgICAfoF/gIWBgX97foB/f35+f35/g4B/foCAf4GB
gHuAgIOAf3+AgH94gIB+g4GBgX+BfYCBfICBgH+EgIJ/gYCAg4CCf4GAfH99gn+AfoB8hICFfH99gYB/goKCgoCDgIKAhH+AgH6GgIB+gYB/gICAgH6Ag4KEf4GAf4N8f4KBhX6AhH97gHt+f3+Bg36AgH+CfoCC
gYB+fn+Gg4KBfIKAg32AgIJ+g4CBgoB+f3+BgIGAgIJ8f4B/fH6BgICBgoKAgYB7hYCCgH+Af36DgICBgIB+gX6Dg31/fYCBf4CAg32CgIWAgH+AgYaBgH+De4WAg4CBhIODfXp/gICCg3+DgIN/jX+Ag4CAgoGD
fYCCe4B4gH6AgH6BgICEgX2Gf4SAfoKCgICAgoB9f4B7gH6AgX95g4GAgIGAf4CAgICBgoKAg4CAfId+fX2AfoCBgIGAgH98en+AgH9/gIOEf358hYF+iICBfoB/gX+Bgn9/gX9/gIGBgYGAgH2AgICAgHyEgIB9
gYKBfYCAen9/foCBh39+gH+AgIF+f4CAgIKAfYCAgH98gICEf4GBgIB/gYB+fn+AgH6Cf4B+gIuAgH6Df399gX9+gYCDgIWAgn57f4SAgH+DhH6CgI97goCBgYiAf4OCf36Af4d/fn+Afn6AgIB+goGCgX9+gIR/
gIB9gYCBgIJ+g4B9gIJ/gH5+f3x/foCAgn2BgH2HgH9+gICCf4B7f4GCgYB8goB/gH9+fn+DgICBh4CAfn6AhIF9f4B3gIB/gIKAfICAgoCAgoB/g4GAgIB7eYGAgICAfYKGgICAhH6CgIKAgn+CgIB/gYN8fYB7
f4KAf4CAgH6CeH6DgYCCeICBfH6AgH+AgYCBfH6GfoCChIeAfoCAgICAg4B+fYF/foGAgIB9gICEgHyBgYKFgIGBfoCDgICAgICJgoCAgYSAhHqAfYF9gISAgHyAf4B+gYCCgIB+fH+AgYCAgn2GgX5+gYJ3hYCB
foGAf4B8gICAgoN4eYKAf4B/eYJ9f36AgICAf36AgIF7fYF+g4SBhHx/gIF9hYCAgXyAgH+AfIF8gYN/g4CBf4GAgYCAgYN8f4F+gHx9gH+CgYCAgoB/gn6AgoGDfoCAf4SAgIB+gH5+gId/foB+goB8g4SAgIB/
gXdvgYGAg3+BgICBgICDgIaAfYF+fIOAf4CBfoB+gIOBgICAgIGEgH2Bf4CAf3+BgoB8f4Z9gH6AgH+Cg4B+gICCgIF/gICAgH+DgIGAgoB/f4B4fIB/f4B8foB+fn+AgX9+f3p/gYKAg4F+gZWAgoGEf4B+gH6B
gYGAgX98iYCBg4B+f4B+f3+BgICCgIB+gH+AgHx/gIeAgH9/gICAf4CBgICCiYF/gH+CgXp8goCBf3+CgICDgYGDfoGAf4KAgYB7gICAgIGDgH+CgX+Af4B/gX+AgYV/gIKAgIGBgX+HgHKAgH6Afn2AgIZ/goB/
hoN/gIJ8gniAgH+AgICDf4CCgH6AgIKAf4B/gIOAf4CAgYR8f4CGf39/gn+BgH+DgICAgoKBf3+EgH9/fICBf4B/gYCAf4GAf4GChH+DgYOAfn2AgIN/gH2Bf4CDgoCAgICAeoB/f3+AgIKAgoCBg4CBfYB/gICA
gIOAg4WBgn+Agnx9f4WAgn+Ef4B/gH+CgYJ/g4J/goGBf36DfoB/gIB8gn6BgX5/foSHgH+AgYGBgICCfoCAfoCBgHqAfIWBgX99f4CDhISCgYN/gH+AgYJ9gnyBgYKAf4CCe4J+gIB9gIB/gIJ/iYCAf4B+f4GD
f4CCf4GGiIWAgX+BgIKBgH+Af39/f4GAfX6BfYKAgYKAfoKBgYSAgHyHgYGAgX9/gIKAf4CBgH+CfoGAgH9/goF/g4GBfIOAf4CBf4B/ioF+gICAgH+AgYGAgH+AgYKCgICAgYCHgYCCgIWAgIF+gIGAg4aBg4F7
gIKBgYF9eHqHjn5+gX9+goCAf3uAfYCEgYCAfYGCf4GBg4GAen+BgYGAfn99gYB/gICAgoCAf4CCeIGDgH+AgIKAgYB/gH9+foCAfoCBgH19gH9/fIGAgYB+gH99g4CAgH6PhYWAgoJ+gICAfYB/gIF/gYSCgoSB
fX+DgH+BgX+BfoCAhIJ+gH2AgIV/eoCBe4CAfX+AgH6Cf36BgHh+eX+AgICJgIB/j31/gYB/gH6Af4CBgIKAgoCAgIB0gH+AgIB/gIF/gIB/gICDfoCDgH6AgICCfoCLgH2AfniBgIB+gIKAf4CAgIGBgICIgICB
gICAfICBe3yCgICAgoCDd36FhYF/hoCAgYCAgIB+gIB9gICCgIt+gIB/g4F/cIB+gICGgYSAgH5/foGAgICAg4OBeoB/gIGBgoGAgIGDe4GBfYCFgIKGgICAgICAgH+Bfn2Cen+GgH+BgYCBgoCAgH+BgYCBfICA
gIGBf4CGgIB/fX+AfoF6f36AgH2CgoB/f4GAgICAhHt8gICBgIOAgYKAfICAf4CDfoJ/g4GDg4B/g4B/f4CBgH5/goCFgH+GgHeAgIGAgoCBfoGAhIB+gICCiH+Dg4CBgYCAgIB7gYB7gIB+gH+AgIJ/gH6Af4KD
f31/gIJ+gH+Cf4aAgYKCgICAgIB/fYCBfn+CgISAgICBgIGAgIGAgYCBfn+AjH+BgICAgn+BfYB/g4CAgX+AgYCBgICAgn5/g4B9f3+AgICBfYGAf4eAfICAfoGAgX+AgIKEgH6JgICFgICAgYGAfYCAhIGFgICA
gICDgIB/f4CCgYiAgX5+gICCgYOAgIKAgIOCfYGAgH6BgH+CiYGAgICAf39/f3mAhoB/gYCAf4CBgn6Ch4CCgHqAgoKCgYB+f4CBf4J9goGAfYCEhX+EgYCAgH9/gICFgHqCgIOAgH6AgIB9gYF/jYCAgICDf4B+
g4GAgoCBgIGCeoOAgoCEgn6AgXyBgIaAf4CBgH+Ae4B/foCBfYB8goCBgX+Af4B/hYB/gICDg4CDgICAg4GAg4B/fICBfoCAfoCEgIGChH+CgIGAgImAgH5+fYCBf4N/fn+BfoB/gIF/gX+AfoF/gH+BhICEgIB/
h35/gYJ+gH+BgoB/fYCAgIF6gIN+gYCAfYJ/gIB/gHyAgICBgoSDf4B9g3iCgoCAd4CBgHeAgICAgIB/gYCAgYSAgICAf4B/gHaAgn9+gX6Afnd/f4SCfn+Bfn+AgIB/gICBf4CDgoGAf4qAgX+BgIGCiIZ8goGC
f4B+gYCCgH6AgYCBf4KAgYCEfouEg4CAgIN7gHt/goN/gH6BgIN+gHqAf32AgIB+fYCAgIF7gICEgIiCfICAgYJ+gIaBgICAgICBf4CBgYeBg3+AhIGCgIOCgH6AgIB/gX6AgIB6gIF+hYCCf3+AgIB/gH+AgICA
f4CAgoOAgIGAfYGAf4KAgIKAe4F/fYB/foCAfn9/hIF/f3+Ef4B/gYCBgH+AgX+Ef4B9foKAf3uAgYGBgX+BgYGCgICEf35/gIB/f4B/gYCAgHyAgoCAe4GAgICAhIGAgoB9gIB+gICBgIKAfYGAgIGBg36AgH2B
f3+AgICBf4KEdX6Df4CAgICAgIJ/f4CBgXyCgnyBgoOBf4CBfIB/gIB+iYB+ioGAf4CAgIF/gIeAfYCAg39/gn+AhYCAfoB/gX5/gHt9gH+Ag32AgIB8gYaAgIB/gICDf4J/gIB+gIB/gH+Agn+AgIB/foCAgICA
eoCAgICAgoKAgICDgXqAf4CAfoOFfn+EgIB+goCAe32Cf4OAgH+BgX6BgoR/f4J+gICEgIB/gICAfoKAgICEf4J/gX+DgICAf35+gIB/gXaCf4CBfoB/iH9/f36AgICAgX2AgISBgoB/f4CAfnt8gH+Af4B/gIGC
gICAfoB+hYKBgICAgoB9gYBwf4iBgIKEgH+Af4GAfn95gn+BgX+AgH+Bg359fYB/goB/goCAfoF+gIB+gIF/fYB1gICAf4CCgH6Cg4B+g4CAgYF/f4B9gn+BgoCAhYWAgYCAgH19f4B/f39/gX9+f4CAbn+BgH93
e4GAgH6AgICCgIaCfoKCfn1/f4GEfYGCfn97fn+GgICDgn99g4CAgHqDgXyBgIGEgYGFgn+AgX6HgHyBgIGAgH9/gICBgXuBgX6AgICAlIB+f4KAfIB+gX+Ff4d/gIGAhoGBf36AgH6AgnSAfICAgYCCgn2BgoCA
f4GEfYWBf36AgYCAgX99gH+AgIJ6gIGAgICAgICAgHuAeoN/e4B/gn+AgH6Af32Af4CAgYCCf3p+foKBfoGAgYSBgICBhIB8gICKgICBgIGCfIKAgICEeYB3fnyBgYF/enWBf32Afn9/gICDgH1/fIJ/gICFgIJ+
gYJ9f4F/gH9+g4KAf4KAfX9/gH99gH6AgICAfoCCgH+Af4OAfX6Bg4CAf4KAfn2Ag4CCf3uAgn19goN9gIGAf4CAf4CCfoJ/gIB8gIB8fH19f4B/gX+Bfn+Ag4CBf4ODgICCgYJ+gX9/gn6Ad32AfoCAgH9+gH+A
gIJ+f4B/f3yAh4B/foKChICAfoB+kn+DgYGAgYKBfoWCgH+BgICHgYCAgYB+f3yAgIaAf4CEf4CAfoCBg36BgIV7g4B+h4B+g4CCgYCAf4CAf4B/gICBf4B9gYKAfnuAhoGAgX9/gH+Adn+Afn+ChIKAfn6BgICC
f3+Ag4CAgYN/gICAgIGChIGDgoB+gYB+f4CBgIJ/gYCAgIB/gHiJhX6AgX1+hICBgHyAgH+DgX+BgYF/f4CDhH6Cf32AgH+CfH5+gICAgIGBgIF/gYCAgICAgHyAfH+Af4CAgYGCf4CAgH2AgICBgYR+g4B7gHiB
f4CDf4CBgYKAh4GCfnuAgIGBg39/gn+Af4B+f3uBf4CAgX6AhX+AboGAf4B/f4V/gn9/gICAfn+AhYN/gYKAgYB+gIF+gYSAgoB9dIKAfn98fn5/g4CAf357hISAf3+LgH2Agoh8foCAgICAhoGBgoF/gICAe4CA
f4eBgH6FgH19gH2AgH+CgYCAgIGAgIB8hn59gX98gH6BfoGAgIGAgIGDfoOCf4F8eICBgICAfXuDgYGCf4CEgYB/f4CBjYKAgIB+gX5/f399fYCAgIB9gIWAfnyEfoJ/gH5/f4l/f4CAfICBgXaCgX6Af3+AfYCB
foGAgICAfoCEgoB/eIV/gICBgH9/hYF9fX2AdIKFgH6AgH9tgIF+foF/gIB/f4KBgIB/gYCCgHqAfoCAf4GAgIB/gYKAgoCAgoCAgoGDgYGAgH+Af4GAhIF/gICFgX+AgIB/foF/fn2Ago5+gX+Bf3p/gX6BgYGB
gH2Af4OEgIGAgYGAfoB+g4CBgIB/gYB/hoF/gX+Af32Afn17fn5/f3+BgHmAgIB/g4iAgYCBfoGCf4SJf4CEfn+AfoF8fXWBgIB/gYR/eX2AgoCAf4aAgYGCf39+foB6gX6AgYCBgoGAfn6BgYCAgYOCh4CAgICD
gICCgIF/gX6BgIF/f354gICEgI2AgICBgH+AhoCCfYGAf4WAgIaAhICAdn6Af32Ag4GFgIKAgH99f36BgIB/f4B9foB/gIGBgH6Af4CCgICAf4GAfoB/gH1+f4F8gICBgIKAfoCAgYCBgIGBgX6Af4WHgH6Bg4SC
gX+AhX+EgYCBgX+AfoKAgX+Af4GAgYB6gIKBgH+Af4GCgISAf4CCgIB6fn+CgICDgIF7gIOBf4B/gH2AgIB9gYCCf4F+f4CBf4CEf32CgH+Af32FgYCAfoJ/gIGLen2Af4CAgoF8g4CAfn+AgIaBgIOAgoB+gYB7
gYJ/f36AgIGAgIJ8gX6BgYKAgH+Agn+AhH5/foCCf3+AfYB/hnx+gn99fIN+f4B/e4B9gIN+fX+EhICAgIGEgX+BgIKAgYB+gYJ9gYCCjICAf4CAgIF/fYGAgIR+goJ/fIGAfH+AgYCCgIOAgZaAfn99gX9/hICA
gIB/gIB/foGEhYKBgXyAfoBzgIGBhH+AhICAgICBf4J8fn9/gIGCgHx8foV8gH9+goB+f398gH58foGBfoGAfoCAgYB/gH5/f4F/f4B/gICBfYCBgIKBf4CAgX9/gH6BgoKBgYF/f4WCgISAf3uCgIGAgYKAgH6C
gICAgIF+gHx/gXp/fYWAf4GCgICBhICAgICAgIGAf35/gYB/f4CEgH1sgX+AfoGAhX6AgIB/gIaAgYSChn2HfoCAgYB9gYCEfH+AgYOAgYGBfoCAgIB+gYB/goCGf4CBgICCfYGAfYCAgH9+gYKAgoB9f4CAfoKA
gH5+gH9/f3+Ae4CBgoWBgIF/gICAfoCAf4GAgH9+gICAf3p/gHyEgoJ/foKAgXqAgH6CgH9/fYCEfoF9gYKFgH9/f4GBiIKAfICCgId8gIB+gIF/f4CAgIGAgYB/gICDg4Z8hIB9f4CAgICFiXyCgYB+gXqDgH2B
gH+AgIZ8gIGDgoCAf4CAgH1+gIN6gICAgIR/gICAgoOAgH6CgIF9g3+DhIGDg4CCgIKBgIGAgYOAgYB/f398gH95gYB/gIB+foF/gIGGgoF/gH5+hX+AgICAgH6AgIGCfYB+gH+Bf4WEgH+AfoB8hYSAfoV9gYGA
goJ+f4OFgIJ/f4KAf4OAf4OBgXuChXt/gIB5hICAf4CCgIKAgoCAfoB9fYB+hICAgH+JgX9/gICBf4CAgH+AfoGAgIKBgICBgoF+foCCgICAfoB/gYCFgH6AgoWBf4OAgYB+fn6Bf4J+f4B+f4CDgYKAhoCBgYGA
gZOFfX+Bf4KBgICAg32AhYB/fX+Af36AgYCAfn+CgICBfH1/gIGAg4FzgICBgIGAfICHgICCgX2Ag36BgX6Cfn+Df3+AgH6CfIV2goKAhnyDgIGEgICBg32BfYCBgH2AgH6De4CAf4F/gIJ+g39/gX2AgICBgoCA
f4GCgICRf3+EfoCAgH6AgoKCf4J/gIGAiISDgHx/g4SAd4B4gYB+gX2Df31/gn6Af4CAgICFgIB/gX+Ff4B/gIN/gICCgYKFgoJ9fYKAgIB/fICBgH+Bf4SCf4CBiX+CgIGAfYCAf4CAf35+hHx/gH6Bf3+AgX+B
f3+Af4GFgH6AgH5/goGGgIB/gISDgICAgoCBgH6AgoCAf4B9gYCBgH+AfYSCgYF/f3+Df4CCgIGCfYCAgH+Af4GBgICDgIF+fICAgX2AgICAgICAgYGCgH6AgICChn5/foF9gICAgICEfoV9f3uFgH+AfX6BgIN/
hYCBhn+BgHyBgICBgoCAgYB+g4KEgIOAgoJ/gX6AgICBf4GAgX+AgH+AgICBfoGAgYCBgIKAgYeAg399gIB+f4GAgYB/goCAfoKBfoGAgHyAf4GCf3+DgICAfn+BgIB8f4GAgIB/e4CAgIR/gIGAgICAgHyBf4aA
f4CAfX2CgICEgneAf39/f3+CgYCBgIGFgIGAgH1+foCAgICCgIGAfoCEfn2BgXV/hX6CfoR+e4p4fYF+fYCAgYKCgYCBf3+HeomBgoGBgICAgIB/f4KDf42EgIh+goB+f36AgICBgYCAgICDgn6AgIKAgIGAgH1+
f3+Af3+BgICAfIGAgoCBgIKBf3yBgYCCiH5+gYCAgn5/hYKBhn1/hIGAiH5/goB9foKCf4GBgH+Eh39+fn+Ae4B/gH6BfoOEf4GAgYCDfoCAf39/f3yAgX+Bf4GAf5aKgH2CdIF/gH+CgICAhYOAgIKAgICAgICA
gX9/gH9/fn2CfIOBgICAgIN+gIF+goCBgn+BgH6AgH+BgX2AgIKAgIB/foGAfIOAgX58f4CAgJmCgX6Den+AgH5/gIGAgYCDgH+AgH2AfH9/gYCAgIB+gH5+gn+AeH2IgICAgH2CgIF/foZ/gIl+foCAgICBkoOA
f35+gIGAgYKAf39/f4J/hICAgH+BgICAf4CAf4KAg4CBgYGAgH+AgYKAf4CCgIB8goGCgoJ+gICAgIB6e4R8gYKAgIB/g4GBgYGAfYB+goV/g4CAgoCAgH5/gIZ9gIOAgYKBgoB9foB5gYB/gICDgoKAgICAhYJ/
fYCBf4CAgYB7f3+Cf3+EgH+AgIF/gICDf4CGfoGAgHKAi4WBgH18gYOAeoeAfIB9gYCAf4CAfoGAgICHhYeAgYCEf36Dg4CAf4CAgIGAf4CDfn+AgH6BfX+Af358gIB/foB+gYB/f4GBgIB+gYGAgICBfn+Be4F/
gYB9gICAgIaBgISAfnh7gH6AgIKAgH1/f36AgISAfoB/gICAfX98f39/gH52gHyBgIN/gIN9gH6AgIt/foCEgICCf4B9g4GAfXx/gH+BgYCAfn6Bf4CAgH+BgYCAhn59f4CAgH9/goWBjIGAf4eAgYR/gYJ7gICA
eoCFfoKAfoCAhICBgIWAg3l7foB+goGBgIB6gICEgYCAgIOAgImAh36AgH+AgIJ/f36CfHp/f4B/gIJ/gYWAf4GEgYB+gX59gICAf4CDgIF9f36AgoGAgIKAf36AfH2BgYGCgIGAgICAhIJ8gIGEgICAgH6CgICC
gH+ChId3gICCf4CAgIB8gH6AgH+BgoCBfICAf4CAf4CAgYB9e31/hoaAfoF6gIOChoCAgYCAgIKBf499gH+Bf4CBg3yAf4KAgICAf4GAgIGAgICBgHyCg39+gIOAgICAf4CAfX1/f4CEgH+Af4KDgHyAgH98hH6B
gYCAeoB+gIGAgIOFgIKBfoF+gIB+gH+BgYCDiIB/gIGBhoB+fn+AgYCBg3J/f4B8f4GAgYCAf36AgoCAgoCBf399goCAfnt/f36AgIB7goJ9fYCBg4CAg4B+f4GAgH+CgIKAgYCDgICBe4CAhoJ+fIN8gICAfoOB
gIB/f4KAgICAgIGAgICAgH99f39/f31/gIGBfYB8gYF+fn+EfYGAgICAgH+CgYGJgX+De39+hYF9gIqAgICAfYB/f4OAgYCBg39/goCAf4F3gH+AfoCAgICAf4F/gIJ8gH+AgH+Aen2AgH5+gYaAf4CDgIN+gIGC
gIB/fIOAgHyBg4CCgYCJgH+AfoF8gYiAgIGAgISAf4CCgX1+goB/gYKCg4N+gHt/fn+BgoCAgoCAf4CAg4B+goCAf39/gYF+gYCAg4J/f3+Dfn2Afn9/foB+gX99gICBhHiAgICAf4F5f4OBfX5+gIB+f4CAgoCA
gn6AgICAgICBfoCCdYRwgICAgHuAgIB/gYF/fYKAgYN/hIN9gH+EgX9/fnyAfX6AfoGAgH+CfoGBgICAeoCBgnyCf4CBeH+CfIB/gYB8goKBgoCAhX9/gICEf4KDgH+AgH9/gH+Df3yBgICAgH+BgIR+gIB/g32G
goCAgICFgYCAgIB/gX57foCAgYKAgXWBf4OBfYGAhICAfYOAgIF/gYB/gYB+gH+ChIOCf4B9fYKAgoR5gYF/f4CAfYKBgoCCgYB/goB/gH9/gIOCgIF8g4KAfoCAgICAgH6BgYJ9gICBgYCEfoCAgICAgH5+foSA
f4CBgIKJgYGBe4CAgXuBgIKAf4B+f4CCf4KAgH6AgYJ/gH9+gICBgX6EgH+Af4V/gIF/gYB9gIiAf3+AgIGBgIGAgH99gH+Af4CEgIOAfIF+foB+gIF/gHyAgH2AgICDdoGCgYWCgYCAioCAgIKAgIGBdoSBgoCC
eYN9gYCAfoKAgX5+gH6AgIB/goCBgICAgn6AgIB/gn9+gICAg3+AgYB+f4F8fIF/hYaCgICAgIB9g4CBgICAgH+CgIKBgIB+hYCAfIaAfoKAgYKBgH5+gYGCgICGfn6AgH+BgIGAgICAgYCAf4CAgoKAgIGAgIGB
gYKAfoF/gICAgIODgICAboGAf4J+gICAgoCAg32Cf4B/gYCBgIB4f4B/gX6Dgn+AgH5/gHt+f4CAf4GAgIN/gYKAg4B+goGAgoB/gH2BgH+Af4B/gX+AgoKAgIGDf4eBfn+AgH6AgHmCgH9/f4B/gIJ/gIGBhIGA
gH+Bg4OBfX+BgH6AgoJ/gYCBhoB9goF+gH+CgH6AfIR/gYCAgImAgIKAf3h+f4CAgYGBgH+Df4GAgIGBgYOBhX6Bfn9+gICHgIGAg4CJgIKAhYOAgYGAgoSAgIGAfXp+gICCfYB/gX1/f4B/gn5/foF/fn9/gn5/
f3x/gH2Bf3+AgH6AgH6Bf4CAgIGAgoF8gH9/f4GBgHyAgICCg4CAgHeAgH6AfoB/gX2AfoCAfoCAfYB+foKDgX98foCAgX9/gH+BgoR6gIN/gIGAfoaCgYN+foB/f32CgYKAgH2AgH9/gIB9goWBgod8gH6CfYCA
f4CCfICAgYZ+gICBgICBf4F8hIF/f4KCgH6AgICAgH6GgIGBf4GDf4SAhH2KhIV/gYGDgYGBf4CBgIJ9gYGCgH+CfoF/gIB/fnyAgYCBgICCgIB+g4F+gX9+hoGAgIGAgIeBeIWAgICBgYWBgH+GgICEgYB7f399
gICAgX+AgICAg4CAgICAg399g31+g4B/fnqCgH97gn19f3+BgYB/gH+BgIJ+g4B/foKAe31/f4uAf3qBgX6AgH59eX5+gIOAgYCCg4GAg4B9goCBgIOAgYB+gYB/foh9foGBhH2Gfn6Ag4OAgX5+fX19g4F+gIR/
fICAgYCChYKAf4CCgYaGhH59goKBfYCCgICBf4KAgH6Af4CBfn6GgICZe358gX9/gICAeIGBgIB/gIF+g4CDgIB/gH+AgICAd3+ChYCAf4R/iYCAe36CgIGAfIOAgJOAh4B/gX9/gH6AgH+DgYKAgH9/gH+AgICC
gIKAf4GAf4B/gX6DgIB+gYB+gIF/g4CAgYJ9g4F/gICBf3+AgIV8gH6AgHyAf4CAgH+CgoB8jn+Ef4B7gYKAf4KAgIKAgICAf4B+goKDgICBi32Af32Agn9+hIJ/gIF/gIGAgYOAhYB9goGAgIF/gIF0gH+AfYCB
f4GAgnl/e32BgoCBhX6AgICDf4KBfIKAgYCFfoB9gHyAgICAgoB/goCAfoCEf4CAgYGBgIKAgICCf4OAen+FgH6Af39/gYh+f4CAg36AgISAfoGAgIJ/gX1+fYB6fH+AgoKCgH+AhICDf3h/hX2Bfn2Cf36Fgn99
foB/goCAgH9/eoCCgYGEgICBgYKDgICBgIN/gX6AgIGAgICBfX1+gIGDgICAfoCCeoJ/goOAgX5+f3qBiYJ+goOBgH6AgIKAgYB+hICBgYODfoCDgH+AfYB9f4GEgH5+gn6AhHyAgX+AfYGCgYKAg4GCfoOBfHyA
gYJ7gIB/hIB/g4B/gX6DgYKBfoGBgH9/goGEf4F/foCBgoKAfn9/gH6AgYKGhICCiICBfn5/doB/gIWAgIGCgICAgH98foGAfYB5fIB8gISAgYGJf4CFe4KAgIGAgX6AgX5+gX+AfoCCf3+AgYCDg4CBf36BgH+B
h399gHuAfoR+gICAgoKBg3+Agn+AgXuAgIF9gYCCgIN9gICAgYB/gYCAgX+CgICCgoJ8gYeCfn5/g4N/fX58gYCAgICAfYKAeYCAgYCDfoB+gIKAfoGDf4SAfn+BgYCBgoB+f4CBgIF+foGAgoGAgIOAgIGEgX6A
gYCFgIF/f39/f4OAgIF/gnyDgYCAg4CCg4KGf4GCgX2Ad4B6hIGChYCBgIWAfoCDgoCAgIN6gXqBg4CBfn6Cg4CBgHyJgICAgn6Df3+FgYCAh4KAf3uAgIV1gnaBf4B/f4F+gH2BgX1/f4N/gIGEgYJ/gYB7gICB
f3+Cd4GDgn6Ag4GAf3+AhIF3fn6Ggn9/gIB+fn6AfoF+gnuAfoGAfoCAfYJ/g4B0goGAgIF/gIGBg4CAkn2AgIN/hIB+gYCAgYCAgICBfIGAgXuAfoOCgIB/gYF/gHuBiH+AfoCAgX6Bfn+FgoOAg4B9gIGAgICB
gYN+hX6Ag4iBh4iAfn5+foCAhH6AgIKBgHqAgH1+f4J+gIGAgICBgICBgIGAgIB9gIGAfoKDgISAgH6Cf4OAgICAgH5/hIKAe4GAgICBgICBf36Ag4CGf4F/f3+AfIJ+gIB/eYSAgYCHgoCBgIF9gIF/f31/gX+B
gn+AgH+AfoKBfnx+f4J8gIaCgICAgIB/gYCCfoCBgIGAgIWBfH6AgYCAgYB/gICAfIB/gH5+gICAgH9/gH9/f4WAgYGAhX6Cf4CAf32CgICAiYB/eoCAfoCFfoGAgYF/f36BgICBfn1/gH+Qf4SBgH9/gH+DgIN+
gICBgX9/f36AfnWAgICDgYWBhICAgYB9gICAf4B/f39+gIODhIGAfoF8gXx+gH6HgH9/gHyEgIKBfICBf4CCfoGCe4KAg4CCgX1/fnuAgIB+h4GBg4CCg3+AfoCAgYCAfX5+fn59gYCAfoGAfIGAgYN/f3qBf4B/
gH1+eoGAhYB+gYGDgICAhYOGgICAgoCBgoKAgH+AgX+Df4CCgIyEf4GAgH9/gH+Af3+AfoCAgoiGgn2AgX6AgH6BgICAfn6DgICAgoZ/gX6AgH+AgH+BfoCBfn6AgYKAfICAf4CBgYZ+gIGAgoGAf3yAgYCDfYGA
goGEf4KBgICAgH+CgH2BgIB+goCCfoCAf4GAgIKAfoCFhn1/gH2AfYB+goKAeoCAhIGAgH+Df4CQgIB4f3iCfX17fIOAgId+gn2AgYCAfX2AgICBgH6AgH2AgH+AhICFgH+AhYGAf3uBg4GAgn+Ef4CAfn6AgoB9
f4GBgn+Af39+g3+AgH5/goCBgYCAf4B+gX58fn2BgYF+f4B/foGFgICAhX1/gXd8fn2AgYCAgH2DgH2AgYB/foCAgoCAgoB/fn99f4CBgH+Bf4CAgIKAgHuCgYKLgICDf39+gH6AgIN/gX6Bf4CDhoJ9gIB/gH+B
gICAfH6Bf3+AfoCDgICAgH+BfoB+gH2AgH59fnp6hYCCfICEgX+EgH9/gX99gICBgZaDgH17gH+Afn9/gICAhYGAg3uDgH+Af36BfoCAgoB/gIJ+f4B9hnyAgICAgH6CgICBgYKCgoB/gH+CfoF8gYB+gIB/foB7
f4B/gISEfXyAf4OBg4CIgH6Agn+DfoKAfoJ/f31+fYJ/goCCgYCAf4CAgICBf4CCgYKAfX93gId6gYB/gIN+fn+AgIeJgIB+fX+AgICBfoGAgICAg4CAfYCBgH+BgHyCgIGAgX+AgH2DgH+AeYF/gICBf3+Bg39/
gIR9gIB/f4CCgn6Ae4CAgoCAgIGBg4GChYB/goCAfX+AgIB/foGAgIGBgYV8fn6DfoGBgH6AdoB+gH+AgHx+gIB/gnuAe4CAgYGCgYV/foKId32AgYSBjYCCg4B+gIR7goKAgH1/goGAh4GAgH6AgH2BfoCDgXt9
gH96gIB+gYCAf3+AfoCBgICAgICDgIGDg4CAf4B9hoCBf3yBfX2AfYCAgICDgYB+f4CAgIB8gICCfX+EgICBgIKCgIB/gH2Af4CBgX+BgICAgH+AgIF+gIOAgH9/gH6BgYCBfoGDgYF/gYCAiIB9foJ/fn6AfX6C
gIF/gXqEfn5/g4KAgHqAgYSCfYJ/foCAgXaBg4Z+goGDfYF9gX+Agn9/gn6BgICAdn6DjYB/gIB+gYGAgIB/gn+Cf36AgIKDh4OAgICAgYCAgYOOf4CAgn59g4CGdH57gYCAfYJ+g4CDgIKAhHyAjX6Af4CAgIGA
gYOAgoCCf4GCgIGAgIJ+gIB9f4CAf4CDgX6AgX6CgICBdICHgn6AgYB/gIR5gIKCgIB/fn+AfX1+d3+Bh4CBgIF/iICAgX2DgIB+gH9/eICBfoGAgICBgIKAgH2AgIOBgX5/gICAgnyCfnyCf32AfoCAfYGAgICA
gIB/f4GDgn+AgICBgH6Af4N+gIGBhH+AfoF/gICDgYCCf4CAgIB/goB/f4CAf4B/gICBgH6BgIGFgICAhX+Ag4B/gYV+f3yAgYx+hHyAf4SAgIGCg4GBfoKAf4B9fH+AgHyAg4CCgYCBfYCCgn6AgIN+gIWBg4GA
f3+ChH+Af3+FgIF+i36Bg35+gICBfYJ/gICAgICBgIB/goKEgICCf4CAhICBgH5/gn+AgIJ8gX6Df31/gICBf4KBgIB/gIB9iIF6gICAf3h/g3+AgIGAgH+FgIB/gHyAf4F3foCAgH+BgISAgYGBgIKBgoCAgoCA
gIB/gYB8f4CDhIKEgIB/gH9/g399gIKCfoCBgn+AgIODhH2CgX+Afnx/gH9+gICKgICAfICCfn5+hYF8gICEf4CChYF+gH9/f32Bfn6ChIB/f4CAgX+Hh4CDf3+AgHyBg4CCgX+BfYCBf4KBgH9/f4B/en+DfoCA
f4CBgICAfYCCh4CCg4CBgIB8f4CBhICCfYF/gn2Af4B/gH6Bfn1/e3t+gYGAgoB/gIB/gICDf4CBfYJ/gHyFgoKAf4GAgICBf4B6e32BgX2Af399goF+g4CCf4KBf4CAfoB/gIB/gX+AgX6DgoCAgoSFfoOAfoCB
gICBg4GAgYKAfoCAgH6AgICAgH99gX5+gn+Df4CDg4CAioCBf4CEg4B/gYGAgIB+fIB9gn9/gIGAgXuAgICAfICAgIGAgICAeoGAgH6AgoGAfoCAgIF/iH6Cf4OIfH6CgoB9gX98gH6Cf4B/g4CAgYGCfn2AgIKA
foB6goGHfn2AfYB4gYCAgIKBf4CAfYF9hYGCgoKAgIKBhn+BfoKCgYCAgoGBhoCDgYOChXqMgH6GgX2AfoCFgIeAfYKAgImAgIV/gYCAgoCAgIB9g4GBgoGCfIGAgIR/f3yCe3+Af4B/fn6Agn+Dfn5+gIKAgYCA
gH2BiX6CgIKAf4J7hICCgICAhYCBiICAe3+BfICBfoJ/hoB/e4CEgIh9gH6BgH+Ag32AdICBfoCDgoCBf4CBhn+Bf4CMfYB/f4GAfYiBgIGBgYF+f3+Bf31/gX2BcICBfICAhH59g4CCf4CAgoGAgX+BgX6BgIKD
gIGBhIOBgICAgIB/gYCAgH2BgYB+gICAgIGAgIGBgIGAf396gICAgYGDfoCEfX9/gIF/foGBf4aBgYWAf4KHgICCfoWBfoCDf4GEgYCDf4GAe4CBhoB+hIB/gYJ+gIGAgIKAgoB/gIB/fHyAfn1+f3xrf4F/fIB/
gIGDe4V/gYCAf4CAf4CEgICAgoCDgX+BgHqAgYCAhoGAf4GDgXqAhYF9f4CAgIBqgoJ9gIaCfYF+gICCgIF7gICBgIGCgYKAgH+DgX+CfoGFf4KAeod2gX+BgX9+gH97f358goCAgYCAgYGDgH6AgIGCgICBgIGB
f3+CgYCAf4B/fn9+e3l/gIB+gIGBkICAgYCDiICAf4OAgIF+gIN+hIJ9gH+AgIB/f4OAgIR/goF/g4N/f3+DgH+AgH+Ae4CAfYB6gX2AfYGCgICAgICBgIGEgYCDgISAgH2BgYCAgH57h32DgIGAgH+BgIB+gICB
i4CDgHuAfn9+f4CBg3+Af4CAfoCBgoKAgICBgIGFgIB/foGEfYN6gJWAgX+CfoB9gH6Ag3+AgIB/gICFfX6BgICAboCAfoCAgIGBgn+AgH6CgICAfX98foGAgH2AhIGAf4GDgIB8e31/gH2Af4B+gH+CgIOCgH9/
gYB+gH6Cg4J/gIB/hYGAeIGAgoB+gIaAgIB/gIB/foGAgIB8g4CAfn+BgIB8gICCf4J/jYCAhX6QgH+AgICAgIF/e398gICDgX6DgoB9gIN+gICCgH99gYKBf3+AgYKBgH9/gH5+gn6BgH6LfIJ/gH5/g4CAgIF+
g4V/f4CCgICBhYCBe36AgX+AgICBgYGDf4GHgIB+gYGAgH+DhICFgYGAf4CBgICAf4CAgIKBgHt/f4B0gICBgIGAfoB/g4B+f36AgYCBf39/f4B+f4F8gX9/f4SAgICAgYCAf4OAgoGLfoCCgH2AgYCAgICAgYKD
hIB/f4KAgIeAf4CAgIGCf4CBgoCAgH57gH+BgIB9gICCgICCgIB/gIF/gICAf4CAhoCCgHyBf4F+gIF/gICAgICAgoB9gYB/g32BgH2AgX5+gYB/foB5jH+AgX2Bf4CFf32Ag4OFgH+BgIGCgICFgH98gHuAhYCD
foCCf4GAfYGSgYOAgIR+foB+hICCf3+AgIN/fYCBeoCBgH1/hYCDf32BgoOBgn9+gIWBgH9/gIGAgICAfYODg39+f3+Af31/gIOAf39/gIB/gYKAg4CAfoSAgIB/gICAf3yBhYCAgICAgICAgIB/gYCBgIF/f4F/
f4B9foCBfIB+gIB9hX+AfnyAgH+Ad32AgH6BgH+BgX+DhX9/g4aBgHyAf4Z/gH+Bf4OCfX+AgH+AgH6AgIB9f4CAgn+AgISBgH+Af4GjfoGRgICBgH2DfoGBf3+CgYKDf4CBfXuAgICAhX2Af39/gIB2gJGAgIB+
goCAfIR+foKBgICAgISAgYGAgICAgoODf4B4gYGAhICFgYCAfoCAe3iCgH6AgoaAgYCAf4CAgX5+gYSDf4aAgYCAgoGGf4GAgX9/gIB/foCAgIJ6f4CCf4GAgYB9gYGAf36DfoB/gYCAgIGDf4GBgIKCf3+AgYKA
gYGCg3+AgICBf4GAgICAgIB+gYB9foCAgIB+gIV/foCChICAfoB8goCBgIB9gIB7fIB/gXh8hYCAf4CBgYCBfn9/f3+Df3+Af4CCfnl8gICAgoCAgoCGgIB/gI2CgoCCfoF+e4CCgICCf36CgYOAgYCDfX6AgoF9
f4CAgIF+gH+Fg4KDgYKBgH5/g32CgoGCgH9/gYODgIR/fICAgYKAgICAf3+Ah4B+goGBfYGFf32AgIKDgX2Af4GBf39/f4F/gH6AgYCCgH6De4CAgICAgIKAgIGFgoCAgICBgIGAj4B/gIGDfoGAf399fn99gH9/
fYKAgICBgYCAgoCKgIF/gICAfoCAiIGAgoCAg32AgIV/goB/gICAgn2AgImAgX+Bfn+CgH6BgIB/gYGChoF+gICAgICCgYGBiIGKgH1/gIOBfH+HgIB7eX6EhXyAfn+AgH+CfoF/f4KBgYCEfoGAgIF8gICBgICA
gICAgIB9f4CCgICAf4J/f36CgH+BfYB9fn+BgIB+eYJ9fn9/gISAfn6DgIB/gICAgH6AgYGAgoGAgICAf36BfX+AgIKAf4CAgX9+gIB/fXyBgX6Af3+AgICAgHeAgIKIgICBf4Vxf36BeoJ9hH+BgH+BgoKAgIF+
gYB/gYB+hICAf4B+f4KEgIF9gICCf4B2gIB/gYCAf32CgICAgn5/gIOEf4KFe4CAhYCBfX59goCDg4CHgICCgH95f4OCf4CAgIB+g4GAg3x/fYGDgICGf3+AgH+AfIB/fn6AgYSBhYGAgX2BgH57g4CAgYCAgICA
f4F+fIB/gH2RgYCBgYCBgICEdYN/gIF/gIOCgICAgIGCgoGBfX+AfYB+goWAeX+AgYCBgH+Af4KBfoGBgIOJfXp7gIB/hYKBf4ZwgYOAgICEgICCfH2AfYCCgHyBfoOBfn9+en6Cf4B9goJ+gICAgYF8gH5+ioKB
fX2DgICCgICAf4J+gYB8fYCAgIKBf4Z/gIJ+g36ChIGAfoWCfH+AgH+EgX98gIJ/gX+CgICBhoCAhYF9gIKAgYCAfoCAgICAfn+BfoWCfYB8f4J/gH5+hYKAf3+Agn+BfYCBgICAgHx7gICBgICDgYCCgH2AgIGC
foSAh4CAgYB+fICCgICCgIKLf4CAgnyCgICAiYCAgYF+goF7hYB/gH5+f4KBgnyAfoCGf4KAgH+Af4F8gH+Af4B+gYGBgH1/g4B/gH2CfoCBgYCCgYCAioN/goCCdISChYCIf396f4GCgIKAgYB9f36AgH6Cf4B/
gIB/goCAgoCAf3+Bf4GAgYCAgIOBgH1+gIB/gH+AgH6Af4CBcX6AfHiAgIGAgH6Afnt/gIN6f36AgIB9g4CAgICAhoGAgYJ+goCAfoGBgn6BgYB/gYN/foWAf4F/f36AfoCAf4CAgoB/foB/f3+AgIF/goGGgn97
gn6HgIGAgYGHgYGFf4CAgIF9gIB/gH+CfIB6gIF+gH2BgYOBhYCBgYCDfoCCfn5/f4GMgICBfXt/f4B/gIF+goCAgX+BgX+AfIB+gISLgIB+eH5/gICAgYJ/hH1/gIJ+gICBhIGAf4CBgIR9g35/gYR/f4GGgICB
gHt9gICAf4GAg4CBgICAeoB/goB+f4OBgoCAgoCCgIF9fYB/kICCgYOFgoCAgYCEgH+AgIF+f4CDfYCIgH6BfoCAgH+AgIBvf4GGgYJ8gX99gICAf4SAgICBf4V9gIOAgoB/gICAgoCAf39+goCAgIB/gYOBg4iA
foKCgnh8gYCAgH99gH5/foCAgIKAgIB/g3yBgIB9hYCAgICBgH2Ag4CAgYB+gYOEf4GAf4KCgH+AfoCBgIKBgYGCgICAgHqCf4OAgIB/gYB/fn9/gn2BgH2AgYB/fICAgoCCgIB9gnyBc36BgICFfYGCgIB9goF+
gH2AgYOAhX98fId8g4GAgIB+gIF/gIB+foKAf3+FgH+AgICAgICAfIKAgICAfISFgIV7gIN+f4B/gYCAgICDgICAf4CBf32BgIKAgH59foB/gIJ7gIB7e4CAfoJ7en9/f36BgXKDgIB+gICAgICHgYGAf4CBf4B9
hItmgIB+gIKAhYSAgH6AfoB+gH+AgoCAgYODf397gIGAgYCAgIOAf35/hIGAgn+AgICDfoKAgYKBgoF9fn+AgYB/goCBgYKAgYB/gH1/fn+BgX+FfX2AfYB/gH2AgXp+fn9/hH+AdnyAiYGAgICEgH+AgIV7f399
g4CAfYqDgIOAgIKAgH+AgICFf4GAf4GBg4N/f4B/f4CAf4CDgoB6fYB/gYCAf4GAgYCAgIB/gH98gH+BfoGCg4WAf36DgIqBfoF9fYB/gIGAgYCDg4B+fn+BgoN+hIN+gICCf4CAf4B/gH17gYGAf4KAgICAg4GA
f4CCgIGEgYCAgIR/g4CBgIB8foSCgH6AgYN+gH2AgYB/foCBfICBgICAgIZ/gYKEfIKBg4CAeIB+gYKAgIKCfoOBf4CGg4CAgnWDgICBe356gH+LgHqFgX+AgX6AgIKBgIGDf4GBgIB9goCAg4CAgoGAgIKBgYCC
gnqAgX+AgYCAgIGAgICAgICBhYB/fn99gX9+goCCgICBgYGAgIKAgHSEgICBfn6Cf4OCgIKAgIOAgIR9gIGBf36CgHmAf4KOg358gH+AfoB+gHeAgIOCgIKAfoCAgX+DgIB1f357gIGBe3qAdH2Bg4SEf4GDgIGA
gICBe3+FgoGFgYKDgH1/gIGCgIJ+f4KDgH9+fH9/gICAgICFgn6AiH6DgIGBe4CBf4GdgYCBgX9/gYGAfX2AhYGAgH+BgoB/gHyDf32AgYGAgYCBfn5/gYN8gH2ChYJ/f36AgYB+goCCe4CAdoCAgX+AfoGAgYR/
fn2AfoOCf4CDgH9+fYB+g4CBgIKBgH6Df4B/gH1+foCAgH6BgIB/gH+AgH+Ah4B9gXR/goCAgYB9fYB/gIGAgIaAf4CAf4CAgIKGgYKAgoKDgIGAfn19h35+gYKAfIGDkoCAg4OAf36Bg35/gIGAg32CfX5+gn+A
fYB/f36AgIF8gIKAfoCDgYCCgIF/foCAgX+DgH6AgIKBgH+AgICAgH1+gYGAgn6Cf4CAgX+CgoCCkoF+gH5+gICAg35/gYCAhH99hYCDf4CBe4CAgIB/gYCAf4CCe4CAhH+ChYKFf4B+gYKAgH+AgH+AgH+AfoCA
f32Ef3+AfoKAgYB+gYGDgICDgH6FgoWAgICDfn+CgYCBgIF8gIKBgYCAgH59goaGeoB8f4CCgH+Be4aCgH6AgHuBgIBygIKAfYB+g4KCgICBf36AfIB/f31+f4CBgoGBf4V9foKAf3+HgIJ/gH+DgH+Af4CBgYCD
gIGAgICAfYB8gYeAgn2BgICAgH+AgYB/hIKAgH98gICAgX2AgIF6gHp7foF/f4B+goB/gHaGfXyAg4CAgICAgoF9gICDgIyAfYCCgoCBfYJ9f3+Ah3+BgoCEh395gIF/f4CBe3+EgIGBgoiCfoJ/gn+CfoCBfn9/
gICAgYJ/gYCAfXiBf4F/gIKAgIOAgH+AfoCBgIKAfoB/fX+BgH+Agn+AgH+DfoN/gI6Cgn2AfYCAhIGBgICAg4J+foB/gICAf4CAgoB/gICAgYN/foCAgYCAgICAfoGCgYGAgX1/gYF9gIGBgIKAgYB/goCBgH98
gICDg4CAg4B7gH+AfoB6gn+AgYB6eIB+gYGCgn6AhX+AgIOBf4CBgICBgYCBgICAfIB/gICBfH2Agn6Agn+Af4KBgH6Af4B/gXt/gYF+foB8hH1/gHuBgICAgICAgISAgoN/gH5/gICDgn+AgoCAgICCfYB/foKA
goWBgX94foGAgHt/gICAgYKCgIKCgIJ/fH6AfICBgIB8fYCAgH+AgoCQfoKAfYN/gYB+gX1+f4KBgn+Bf4N/f4CAf4GAhoKDg4B9fn9/gIJ/f3x/gIJ8gYN/gIJ/gICAgICAgYGAf32CgoCCgoB/gIiDgX5/f4F+
hIGBi4B9gICAgICAhH6AgH6AgH+Gd4B1foB+goCCgIB/foKAgIF9f4CBf36Af4CBgoWCgH+AgXx7fX9+gHx/gYGAgICHgIJ/f4qAgIWAf4CDhYV/fn96g36Bf4KDgn+DgYCAfYSAgIKAg4h+gH6AgH+BgIB/f4B9
gYCAgICCg4OAfn+Af4CAfoJ/gH+Bg4CAgoCAg4GAgH6DiIKAgIGEf4B/fn9/fX6AhICDgIR7g4CBgIB9gH2AfX+AgYCBgH95g3+AgIOAgYB/gYCFgoCBf358f4GEhIOCfIGAf4CBfYB/f39/gYF/h36AgoCCgHl+
fH+Df4CAhIB/hIKAgISAeH9/fX6AgoCAgIB/foCDgHyAgICBgW6AgYGBf39/hIWAfYB+f3+AgIJ+gIB/hISAg4CAgIB+e4GCgIGAgH5+gIKBgICAgIGEgImAgH+AgX+CgX6BgICAgYZ+gIKAgIB9f4CAf4CAgoR/
gIGAgIGDgX6BjIB/goB/gH2Afn2AgIB/hIKAgYGAfoCCgYB9gYCAgHuAgnyEgn6Af4GAgX5/gICBf4B8gICBgoB9goCBf4CAgX9+gICAgn+FgoGAgYCFf4B+foOAgIGAg4CAgICAgYCAgIB+e32AgnyAgIGFgH+C
fYCBgXmDgoGAfn+Cg3qAgH1+foCBgX9/gX9/f3iBgX+Df3+AgX5/f4B/foCAgIB+gYCAf4aAg4WCf4B9gH+DgICAfoB/f3SCgIGDgH9+foKAgICAgIB8gH+DgIGAgX2Agn+BfoCBf4N/hH+Af4CAgH+Afn6Bfn+A
f4B/gH9+hYCAgH+Af4KAgYB/foCGgH6Af4B+fYF+goCBhIKAhIGAgIB+hIKBfn5/fn+AgICAgYCAf4GAfoF8gX+AgIKAgIR/gYCFgX+egIKAgX18gH6Ffn+Ag4GBgH+AgoJ/f36HgIB/gIGCf357hH1/gIeAgIGB
foF8gIKFfYKCgIGAgYCAgH6Ag4CBgYB/goCCgX2AgICChX6LgoCHgIGAgIGAgYB/gIKGhX6BgIF7fX+BhICAgYCAf5N+gIN9g4CAgIB+f3+DgICAgH5/foR+gH58gH+AgnqBfn9+fn9+e4F/foV/gH+CfHV/gH2A
hIKBf3yAfX6Ag4N+foB+gX97foKAfn+Af36Bf4CBgYF9gIB/gH+DfX+AgISEfoCCgIB/f4CBfIF/fn2AgXp/f4CAe4CCfX99fICAgH+Bf4KAgH+AgHl/gIF/fX1/f3+BgHmCgICAgX+AgH6Ag4eAg3x+gYKBgH+D
f4CHgIGAeH2FhIGChoJ+gIKBgYF9gIB7gYGAfoCAhYR+foCAgH+CgYCBfoCAgICAgIKCfYCAgYF/foSBfYKDgICAgH6AgYCAkYB/gX6AgICAgoCDgIGAfoB/hH+AfnyAgH+BhH+AhICAgICBgYCBfoGCgX98eX9+
fICAgICAgICBgn+AgoCDi4CEgYCDgIGAg359gICBgIGBgX93gYB/gYSEf4CBgIJ/gH+AgICDfod/gH2BgICDfoB4g4N/g4B9gIOAfneEfn92goGBf4OAgICAf4WAh397fH59gIB/gH6ChICAgHyCgIKAgYKBgICB
gYKAgIB/gYGCg4KDgH6BgoCAgH9/fn+AdYB+goCBgICDgICDgICAgICAgYOFf4yBgYF/gHl/f3yAgoGFgoCCgICBgYKAgIJ/f4GAgYB/fX9/gICAhX9/gH+AgYJ/gIB+gICHfYCBg4B/gIB+gIOBgIKBgH2AfoCA
gIJ6foODgH2CgISAf3WAgIWAgIGEgIGAgIR/foB+gYKDgYCAgYGAfoF9gX+Afn2AfHaCfIKDfoR+fYCAg4KDfISAfoGAgH2BgH2BiICAgH+AgIKAg4CAgIGEgoCEgIGAgX9/gIJ8gIaAgIF+gICBgH9+hIGCf4F/
f399g4B/gICBgH+EgICAgIJ/iH6CiHuAgISAgICAgICHgoF9gIKAgIB8gYB/gYCAgYKBf4B9gIB/gIR/fYF9gYB+gIB/f4SDf4CBe36Afod/gICAgICBf4KAf3+CgIGAgoB/f4CEgICEfoGAgH6AgIB/gIF7gICA
gIGAg36AgH2BgX+BgH6EgICAgoCDgIB/goKBf398hIWAgoGFgIB+f4F+gIB/foZ/gY6BgIKAgX5/gIB+fn+DgH2AgH9+f4KAgH2AgIN/gH+AgoCBe32BfX+CgYKAf3uBgIV/gHyDfH2AgICAgIKCgoOCgYB9f4KA
fICAgX+Af4CAgICBfn6Bf4CAgIeAgH+DgH+AgYCBfoCCgIJ/gIF8gX2Cf3+Be4CAhIB9g4F+f4SBgYGCf4KAf4OAfn+AgoN9gIGAgX5/gHKCf4B/g4B/g4WAfn9+f4GAgX+Ah36DgIKAgn6Df32AgYKAhH9/hIKA
gH58gnl+gIKCgIqAgICAf3aAf4GBgYKBf3+AgX5/gHx9f31/fYF+gYJ9fYGDgH2AgYGBgIGCf4CChYKCgH9/f3+CgoKBhIp8gIB8f36Af4N/foCDg4GAf32AgH6AgYB+goKAgYCCgH54gX+AgIOBiIB/hIB/gIF+
f4F+gYCAgH9+gICAhIGDgICBfoF+gHeBf35/gn5/gX6AgIF8f4GAgICDgYCDfoN/gYCAgHx9gH6Agn+CgH+Cf4KCgYCBf4B/g4CAgIB9gYOBgX5/gICBf4B/h39/f4qBf4F/gICAf4GAg4CAgX6EgX2AgICAgIB9
gH+AfX6Ag4J/gH+AgIJ/e4GAgoB+gYCBgIF+gICBgIB+gYF/f4CBgYB8iYCAf4B9fIF+gYJ+gYCAfn+He4N/g31/gXyAgIOAgICAfYCCgX2CgISCf4CAgH6AgICAf4KCg4CBfX2AgICBg4CBgICAgICAh4GAgIGA
gH+IeoGDgIKBgH1/gIB8gHd+goGAfH9/gIB+hIOAf4GAgYFvgIKAgH6CgICAgH5/gYCBfICAf3yAgIGBf32BgIGEfoCCgH+Ch4F+foGFgoF/f4B/gH5+e4CBgIF/gICAfoJ/gH1/f4CDg4CBfoGBgoF+gIJ/f32B
f4OBf4V9gICDgH6CgICCg3+AgICEgICAgX+BiYF+foCAg4CDgoyAf3+AgIB6i4F/f4GAfoCAgIOAgX9/f4Z/hHx/gH+Ai3+Af4GAf3t8gn5/gIGDgYB/fn6Ag4KDgICBgYCBhICAgIKBgoZ/gYGBf396f3mBgIGA
foJ6gIR/gYiBkH+Ae4CBgX9/goV/foOAeYSFg3t/f3+AgX99gIWCgX+HgICAhICCgIB/gH2Ak4CEf35+foB6f4GAgYCBgId/hH+Bf4B+gYCAgYB/goCBgH+FgIOBgX+AgYCCfn2AgH+Ag4KAhISBf4GBg4GAgH+A
f4B+gICAg4yFhoJ+gH9+gIB7fYZ/gYGAgH9+f4J/gIJ9h4B9gH+BgIB/gICAf36Af4CAgIGBgIKEgICAfn+AgoOFf4F5gH9+gYOBf4F9gYCBgIJ/hn6AgoSAgICAhIR+gIB/gYCDf36AgIODfYF/gYB+foB/fH2B
f39+gIiAgH+AhoCDgIR+gICAgIKEf4CAgn+AgYSAf32AgH+AhIKAgIB/foKBfYB/gH2CgYSCgIF/goCAf35+f4CBf32AgIB2gHp/foCAgoCAgICAgn96cX9+gIGBgH18gIN9hYCBgIKAgIB5foCEgH2CgIF+eoCC
fICBhIB9fYB/cIB+gYKHgH59gYCBgIF6foZ+gICBfYF/gH98gIKBf3t+gYCEgHuDgIN/f36BgH+FhICAf4CAfYKBgH9+in6AgIB6gYCAgICAgoCAgYmAgIN+foKAgIF/gYN/e4CAgICBf39/gH2BhYB0f4R/gn5/
gYN/f4B+gJKBf32AhYaAgIB/gICCen9/gYB7gIKAgoSAf4CAhIB7gn6DgH6DgIN+hH6BgX2If4GDgH2DgIB/gX+BgIGCfnp7foKAgH+AgICAgX6AdoGAfoGCgYB+gH6CgICAgH+AgH6HgHiFhICCfX6KgoR/gIGA
gICDhoF/gX9/gICAf4B/gICBgoKAf36Afn6AfoB+hX99gICAioSBfH6BgX6CgIB+foCAgn+CgIB0gICBgYGGgIN+fX9+gIN9goCAf4F/gHyCgY6Ag4CAf3+BgYJ+gH+AgIGCfoF/g4B/gX6BgIB/hoGAg4V6gn6B
hoCAgIKFgIKAfoJ+gIV9goSChH9+gIGAfYCAf3+IgIGBgIOEgYCBgH6EgIF8f32AgnuAgISAfoCDfX56foGAfoSBf4CBgH2DgXt9gICAgH+AgoF+gX2AgYB9f3+Ag4OAgoF/gYB/fn9+goCAf4SFgH+IgH6AfoGE
gISAgH6Bf36ChH1/gH6AfoCCgYCAeHaAfn6Af4CDgX9/gH2ChX6AgIJ/gYCAf3+AgYSBgH+BgH2AfoqAhYN8gX99en2BfoOAfYF8d4CAgoGAgICBh4GAgH9/foSDgICAgIB+gH2IgIKAgIaBf4CAgICEgn+Ag4KA
gIR7iIGFgICBc319foGAf4B/gIF/gYB+gIF/d4J+gH5/gYB+gH+Bg3+BfX55gH+Ag4CIgoCCgYCAfoKAgIOAfH2CgHyJgXyAgIKAfoGCgIF+gH+Cfn6BgIB/gICAgIN/gYF+gICAgoJ+gICFgH2GgoKBfn6AbYB9
g4CBgYB9f3+AfIKAf36CfnyBgHx/gH6AfoCCg3+IfoB+gH2BgHyBgn+AgYGBgIOAf4GAgH5+d4B7foOEgHOBfX6Ae4SDfn+BgoKBgIJ+gX9+gX6AgIB/f4CAg4GAf4CAfn54fn98gH9/f4CAgIOAfoB/eoGEgICA
gIB/gYCAgIGAfX6AiIF/f4CAf36GgIGFgH+BgoOIf4KAgH6CgIaAfIGBgH9/gIGAgH6Dfn+Agn9/f4KDf3qAgoGAfoB/gIKAiHp/gIGCgn+AgIGAgoB9f3+AfoOAgICBgYZ+g35+gH+DgICAgIF+e3+AdX+AfYCC
gIN/gX59gYF+gIJ9foCBfIF7fX5wgH9/fXx/f4GAgISBfoCBgICBf4B8fYCEgYCBgIR/gH+AgYWAgICAfn+AgICEgIOBgoGBgH6Bf3x/fX99gIN+fYGAgYKBiYGBgICBgICBgIKCeoCAgIWAgH5/gYOBf4R/fIKA
f4GAhICBgIB/goCDgYGAgIOBgoCAgXt+gIGAfn59gH+Ag3+BgICAgH+Af359gYWAgICCfoCBgH2CgICAgHx+eoF+gICAg4J8goCAgX6AkIB/gICAgoF/fH9/gYCAgH5/gIKBgH+AgIGBgIJzgICBfoCIfn+AgH99
hICAgICIgICAgX6BfoOAfYKBgIKCgICDfnx+gICAgoB/fICBgYJ/gIGBfYGAfX6AgIGAgICBf4GBfoKCgYKBfH+Af3+BgH2BgH2AgIB+gH+BgH+FgoCAkH9/f4CDeoCAgIB/gYCBgX6AgH2BgIGBgH+Afn9+gHyA
gH6BfH2Af3+AhYB/foB9gH2AgIGAf4OCgIWAgYCDgYCAgICAgH5/gICAgIJ/gYB/goB/gIKAfoCAgIKAhYKEfoGAgICLgIOAgH5/gHt6f4CCgIGAgH2NgIGBgIGIk4CAgX9+goKCf3mBgIKDf4CCgYaAf4KAf4KA
gX9/gICAgICDfYCBgoKAioB3gIGBgH+AgH9/foCAf4B/fYCDfYGAf359eX6AgICAgICAgoCBgHN/gH9+gIGBgIOAgICRgX9+gH9/gH1/gIB+foGAgIGBgIGAgICCg4N+f4CAgIGBf3l9hoB6eX+AhYCAgIB/gICA
gICBgYGBgn+Af36BfX6BgoGAfoCDgHaAgX16gH+BgIOAf4CBf4CAgIB/gIGAgIB6gXV/gIF/f4CAgIJ/gIByh4F5gXyBgX97g32Bf4CAhn+CgH+AgIGAgYB+gIN9gX+Af4CDgICBgYGDgYSBgoCAgHl/hIOAf4B/
f36BgYCEiIGBf4CAgoGAgICBgH2AgIF+fH+BgoKAgH+Cg3+BgYGAgYGBf4B/g35/gH9/gICBgICDf36AgICBgH+AgH6Af4CChICJgH5/gIGEgIGBgYGDgYB/goaAgYCBgoB8gH9/goB5f39+gYGBgIGBgIKHhYCA
foOAgH+AgIB/foCEfH6AfoF9gYF/f4B8gH6BhYB/gH99gX9+foCBgnyAgIaAgH+BgIB5gIJ+gH6AgIOAf4CAgYCBgIGAgIGBfYCAfoSAfH2Af4eCfoJ/gH15gn+BgICFfoB/gYB/gICDfYB+f4B/fYR/goWAgYB9
hIB/fICDfn+AgICBf3+AgH6FbYWDgICAf4J+eYCBgIuAgIJ/f32Bf32AgICAfoCAgICBfoCBgIF/dX+BeIGAgYCAgYSBhICDgXuEfoKAgH+AfoB8gIGBgISAg3yAgH6MgX6AgIGDhH5/fYB9f4KAgn6BfoB9fYSA
goSBf398eoB9gIF9gH9+gH6AfYCBgIF/d4CEf39/gX+Dg3+AgIKAfYCBgYF6gYiAgoSBfYSBgH2BgYB/gIB/gX2CgYCGgn+AgIB+gH+CgICAgoCAgYCAgH9+fIGGgoJ9fICBe3+AgIWAf4GAf4qChH5+f4CBf4CC
hH+BgX6AgICEgH2Bf4N+doOEg31/gX9/gHuAfnp/gIaDgIKAgIF/gH9/gYCAgX+AgIGAgICCgH1+gXyDgH6CgH5/gIKAgICAgICAgn+GgIN/gH+AfYV/gIB8f4CBe4F+g4CAen9+foCAgIGAgIKAdYJ+gH59f359
f4KCfoB+f4GAgIKBeoGBgH+Afn9+gn6AgX6Dfn99g4F8f4B9foCCgYCAgYCEfoCBgIKCgIJ9f4CAiH+Ffn+DgIF+goCAgH6AgYCAgH+BgICAgIOAgoJ/gH+BgX5+gIGAf4CAgYGDeoKCgICDf4N2f3+Dd4GEgIB7
i4CCfnuAgICBgYCBgH+BgYWAgoGDiYF9f39/gX+BgIF/gIGAf4CDgICAf39+gYB+gICAfIGAfX9+gYB/eYKBgn2AfYGAgICAf4CBgICAgH+AgIGAgH+DfoCGgoCAgH+BgYCAfn95g3+CgYB+gYB+gHmAgoCAfn+B
f3t2f4OAfoCCf36AgX9+f4CAgX+BgIGAgIGIgICAgIB8fn6Af4CAgIKAf36BgH+CeIKAgYB8gICEfX2AgHmAf4CAfn+AgICFgH5+gICBgIB2g4CAfoB+gIGAfn1/f4CBgICAfn+AgH+AgId/fIGBen+CgH9+g4KB
g4B/f4CBf4CAf3CAfIGCgn6AgICCgH+FfoCBe32CgIeAgH5+gIF/gICBgIOAg4OAfnyAeIKBeYB9fYF/eI19gIR4f392gIF/gYCBf4KAgX5+gYCAgICAfm+Bf32Cg4CBgn9/f4GAgHqBfICAgIB/hICFh4GAgYCA
gICBgYCAgX9+f4GJh4B+gH9/gIN/f4yBfYN/goCAgoB9f36AgH9/gIGBfYCAgIB6f4V/g4CDfoCAfn+EgIB8f4B+gIGBhH+AfoOFf3+AgYSEf3WAfX+Df4CCgX2AgH+AgIGAgH+Agn5/foF9f4B9gICCgIB/gHB+
gYF+f4CCfn+Af4F9gXeBf4KDgX5/gICDgYN+foeBf4CBgIyAgIF/gIZ7gICAgoGEfoB/gICAgn+BgX6AfoCAgICFgX+BgYB+gIGIgYGAgH6AiYN+gIF/gX+Af4CAgICAdoOAgYCAgoCAg4CAgISAfYCAgIJ/goCB
fYCDgICAgIF/f3+AfoOAf4CDgoeBgICChIKCf4GAgn+AgHmBgYR9gYCAgICAgHp/foCAf35/gYF+f32CgIGAgICAf359fYGAgICGgHt+e36BgH+DgIB+gIKCgYGAgH+Af4h9f3+Ahn9/foODgIKDgX99gIF+gH+C
foGDe32FgH+Af4KAgIB/gIKDgYGAfIKAfoJ/eoF/foB9h4B8gICCgoCAgIGHg4CBfoGAhIF/gI6DgYCAgZSAgIN/f4J/hIB9fYB/gIOEgYJ+gIGIg32Af4F+f4OCgH+Af4Z+goF+gYJ9gn+AgICDgICBf36Bf36A
gIGBgYCAfIJ/gn+AgoCBgYCBgIKAfYCDgX+CfXZ2f4CBgIB/f4KFhIJ9f39/g4CAfIB/gIGBgXp/eIF+gYCAfX6AfoB8eoCAgICAgoKAfoKBgIN9d4F8f4CCgIGAgICGf4CAgICAgImAgICAgnx+gH2BgH2Bf4F+
gYGAfIB+gIOBgHt/gn+AgIR/gICAfX56f4CAgICBgX+BhYF9gXyAg4d9gX9+foCAg32AfYKAgIB/gICBfoCAgYB7f3x/foGAfpF/gYB9gICAf4J9gH2Af4CBfn+CgIB/fYCAgH5/gYSAgICDfn9+hn9+gYF9foCC
gX+AfXyAgICCgoJ+gIKDgIB+g4J/gX9+f4CAgH+AgIGAgICBfoGAgHZ/e4GAgoCAgn+EfoGEkYB+gH5+fYCBiIKBh4B6f4B/b35/gICAf4CBgYCAgIF9gIB/goCAhYCEgIF8f4GCgIWCe36Cf3+AgIB9f4GBgICA
goCAgH9/gYR/gX6EgIF/goF/f4CAgH+GgIWAgoGAgoCDf4CAgXx8gH96goCBgH99gYF+foB/gYJ+g4GDe4GAgH6AhYBQf4eAf3+AgICAgH6AgYCHgn6Cf3+Bdn+AgoCCgIKBfYCAfoiAgIB/goKBgIF+foCAfYCI
fYB+gIiAgICCgH+BgHyGfn6Agm+Bf3+AeYCAgIKCfYCAgnmEgICBf4CBgH6CgICAfICAgYN/gICBd4N/gIB8gIKAgIaAgIKAgH6CgIJ+f4GAgYCAg4aFeX6DgIGAgICDf4CAfX+Bf4SBgICBfoSAf3+Af4KAgH1/
f4CCgIOAgICAhn99foB+gIJ9gICBin+CfoJ+fX98gIGBgYR/gH99h4B+fYGAfoKAgICEgH1/iYB9fX9/gIOAgICBf4CAfX+AcYCDgYCAgICDf4CAgICAgHp7g4F8goJ+gH9/hYB/fn+SgYCAgISDgIGAf4F+gH+A
gX+IgYB/gH98hoCAgHyAe4OCf4GAf4OBgHiAfn9/eoF9gYGCgH+AfYCCgIaAgX5/gIWAf4CAhoN+gIGBgn6AgoKFfoOAd36AgIF/gICAgHyAgYCAg35/f4CBgoCBf4OAgH6AgH5+foCAgICAgICAgYCAfoCBgYKA
eoB/fHuAgoF/f4CAf36Af4R+foCDgoCAgH9/gIB/f4KBgIB9gn+AgH+BgHx+goOAgIOAgoCAgoCAgICAgH98foGCgICBfoF/gIKEgICAf3+EfoCAgoGBgIKBf3+BgH+AgIB6en+Adn6EgYB+gH+Af3+AiH+AgICA
f3J7f4R+gH9/fYSBjYWAgn9+f4CEgH+BgIKAgoF/gYCAfIeCgYCCgH6BgISAgIB/hoKAgYCBfX59gIOCfH+FgH+CgIORfXqAgX1/gH6AfoCAfYGDgX9/gH6Ag4CAf4R+fYCBgH+AgH+BgoF/gHB9gH59gICAh4KB
gIOGfYB/gIB9gn+Af4B/gIJ9gICAhH6AgH2AgX+AgICAgH+CgIF/goGBf4CAgIKAgIqBgn+EgIGAgYV8gX+AgICBgoKAgHx/gH6AgH9/gYGAf35/fn+AfX9+gn+Cf4ODf4GCgYCAgYCAgYaBiH6AgICAg4KAeYKD
d4CBgH57gIF/foCAiH+Af32Cf4GEgX+Ae36FgYGAgoF7gHqAg36AgIGCgIF/fnx8fXuAf399gX5+gICAgH96gn+EgICCf4J/f4OAgIOAf4F+foeBf4CAgYB9goGAgH1/gYCBf4CAgIGFf4GAgIB/gIB/fYCBf4CA
gIKAf4V/gICBf4B9fYCDgYCAhoCBgIB9gYGFgICBgH+CfX2AfoCAgYB/foCAgH+Bf4B+goCAf3+Af4V8hIJ+g3+BgIGBlH9/g4CAgoGAgH6CfoB/gYOAgoSAfoF/gICAg4CDgICAfX+EgICAfYB9gH6AeICCgICA
fX59g4CEgH99fn+EgoCAgICAgn+Af4CCg4CAgH+DgICCgIB+fYKAgICEf36AgICAgn+CfoCAgIOBeIB9gYB8gXt9gYCAgoKAfoGAg4CAgH+EgIGEeoJ/f4GAhICAgHx/goCBhoGBgIB+f32Ahn6AgH+AgX2AgYCB
gIKBgImAgIB3foF/gIaAf4GAf4CCgIGFf4B+gIGBgH+AgoGCgoCDfYGBeX5+hHyBgICBgH+Ef4CAeoB+gIl/g36Afn+BgHx/ioCAgYd/g4CAgIWBgYCCgYJ+gIB7f351gIOAfoB/gIB8f4GAgIB+gX+AfoB9gICA
g4GAgICAgHuAg4CCgX+AhH95gX6BgoB/f4CDgIB/f4WAgICAf4N9goF/gICAgX2AgICAgH6Af4GAfXuBgH98hICBgoCAgH2Bf4mAgJCAgIaBf4F+fn5+g4B/gH6AgICCgX+CgICCf359f4B6f4J9gYCCgIKBfoOF
gIB9f4CCgIF+foCAgYR8f4CDgoCAgISAgoB/fX5+gICAgICAgIKAe4OAgIGFfoKAgYOBgICFhoGAfn6FgICBf4F+gIB/gYGAgH9/gYKAgIGBh35/gIJ/gH+AgICAgIGBhYGBfX59f4N0goOEgYB/foCCgYGAgYGF
g4F8gIGAgICEg3+AgYCCe4B/gICDfoGBfYN+f3+Cf4CBf4B9gHyBhnd+en6AhH1/gX5/gICDfX9+f4CAgoN9f32BgYGAf4CAgYB+gIGAgH9+f4GBfXx2hYSDgIGAf4CAgoKAgH6AfoGAgX59fn6AgYB/gH58goB+
gYKCgn+AgIKCgoCAgICBfn+AgYCAhH2BgoOCgIF+g36FhICAgICCgIB/gYF/gIGCgYSAgIB+foOAf4B/gH+CgoSGfoOBf4F/gH+CfoR/f4B/g4CDf4J+hXKCf4CAgIJ6g32AgXmAgIB+f4SAhoF/gIGAgH6AgIB/
gIGCf4KBe4CAgISBfn+AgIODhYCAgIGBf4CAf4SDgoCAgICChYCAfoCCgX+Af36AgIB8gH9/eoF/gICCgICAgICAgH5/fn6AgICDgIB/hYSAhnuBg3uAg3+AgIGBgIB+gIWBgYGAf4CDfH+AgX+AeX+Af359f4CA
f4GAgYB+gYWAgIiAgIB9gIB/gn99gH6AgoCCgX2AgoKBgYKAgX9+gH6AgICCgoB7f4OAgYGAhXx/gYGAgoKAgYWAf4CBgYCIgYKEgIB+fn+BgYGBgYCBgICBe4CIeoaAgoKGgIOAg4GBkIJ+gWiBgYB/gYGAgICA
gYGAgYGAgICEfoaCgX59foCFf4GCgIOAf4CCgICBe4CBgYKAgICAgICBgICCgoOFgICAf4B/gICAgHqAfoB/goKAgICBgISAgH9+f3qCgoB/g4GCfoCFfoWBgIJ+gH9/fYKAf4WAoH19f396gYCEgICCgIGBgoB/
gICEgoCEgX+AgXyBgICCgH54gH99gIGAgoCAg4F/gICBgICAgIGAhXp+foSAgYCCfXqCfoCCjH+BgHmCgX9/f36CfoByfIB/ioGAfYOAfoB6gYJ/gIOJgn+BgICDfoCBfYJ+fYOBhH6DgoCAgYGDgICAf36EgnuI
gH+EgIGAgICDgYCCgX6BgH5/g4GAf4GEgH5+goGBgIB+gYGAgoKBgoCAgX+AgYV/foB/gIKAf36AgYKDgYGCf4B/gX2AgYCCgX5/gIV/fn+Be399eIGDgIWAgIGCgIWTgX9+gIB+gICDfYKBgICAgIKBgIF+gYGA
gHaGgoF9gICAgH2Bgn6AgYGHgoB/fIGBgH9/gIGBgn1+gYKBgICAdn1+gYaCg4qAgH1/gICAgYF/f4SFf4GEgoCBfoCAfn+Ff4WCgYOCgYCAf4B/gICBgIKAgYB/hIGAf3+Agn+Ahn6BgIGBhYGAgIGGgICCe39/
fH+BgICBgICAe3+BhIGAgIN9gX59fYKAf4N+gICAgICAhoGCgH+Bi3yDgYCAeoeAfYWAgIF7g4CAgYCBgICAhIB/gXmAf4B/gYCBf4B8gH+CgIF/f4GDgoGBgH+AgICAgYGAgXuAg3SGgHyAfHuBgIWDgYCAgIB/
gIZ/gIGAgIB9gIN9gH+AgH6AhYCDfIB8gIGAgYCBgIB/gH2BgIF/gYCAgIJ/e4OAfn+Bfn2AgH+Af4B/e4OBfn+AgIKAgoGBgICAfoCDgH2Af4CLf3x7gIB+foCAgoCBeoB/hH2AfoGAgHuAgIKBfoKAgIGBf4CB
foGAgICFgICAgIGBgIB9foR+hH5+gIJ9gICAgYB9gIJ8fX6AgHh6f4aAgIKAgIGAgICDgYl+f39+fIB5gH6Cf36AgoF/f356gIKAgYCBgn+FbYCBhYCDfH+AgIF7gICAf4F/gIB9f4CDhH6Af4J/fIB+foKAgICA
gICBkH9+gYKDf4F/gICCgYOAgYB6gYCAgICAgoCAgH+AgIF8gH9+gHqAgH98foCBgIWAf4CAhXyAgH9+hn6AhIGAd4CAf4GAgISBgH1/gYGAgH+Afn98gIB/gXyAfoCCgH5/goF8goCCf398gYB/fn+AgIB3gICB
foGBgoGCg4WAf4CEgIR/goCBgH9/g3+Ef4F/foGAgH1/h4J/kIB+gYKAfYCBf4GAgX9+f39+gX19gH2CgIGAf4B+gYKBgICAfoKBgIKDgYCBgH+BgIB+gH6CgH5+f4KAgYCDfoCEfnqGgH+AgYB/gIGAhoB9f4CA
fn9+gYKCgHyAgH1/gYGBgIB1foB+gIB6gHuAgICDgoKBfn5/gIKAgICKgn+AgH6AgIB5fH17gH5+g4CAfoB/gIOAenmCfYCEgIGAgYCBfoJ8gXt8gICBfoCBgH9+f4OAgoF6goN/gX9+gIB6gHd8gICAgICAfoCB
gIKDgH6BgX+AgYF/gYCCgIWAf4CGhoB7f4KDgH+Af4F5gH+IgIF+gHuAf36Bf399gIB/hoCAgICBgIGCgHuAgHl+gIKAgoCAgYB/foCAgHqBgICAgICAgYJ+gH6BhnSAfX+CgICBf4CCgIGBgHmAgoB/fH6Bg4B+
gIGBgICAgICBf4B9h4GAjoCGgIOAgH+Ag4CCf3iCgICAgICAgIB/f3+Af3+AgoKAfoCEgoCGgICBf3uBgH6BfoCAdX6AgIGCgYSDf4CDgHyAgIeAgICCf36BgICJfX+BgIB/gH99foOBg4CBfn9/gICEgICBf4F9
gXp/gH9+gICAgoF+gYGCfX6AgoCBgoCAgIGAgYB+gIGAf4CAe4CFi3+AgYR+f4B+gYGEgH6AfYCAf4CAgYOAe39/gH6AgH2AgICAf4CAf4B9f4F9gHuAgIB9gH9+f3+DgIB+gICAgYKBgYCCgYGBgn6AgH+CgIGA
gIF/gIJ/f39ognuAgICAfYCBfYKBhYCBgIB/gIB6gIaAgICAgIF/gICDgX+AiHyAgn+EgICBg36BfYCDgYF/gICBgICAgYCAgYB9f4KAgIKAgICAgICAgYGAgn+Bg4B8gIKAgIB6f4CAgH+AfoGAg4CAfYCAg39/
gICAgIKHg4GAhX6AgIKBgICBgH+AfoCBf4CBgH5+f4F/gICAgoCCgICCgoWAgIGAgYCCf357hIGAgYCEenp+gX9/g36AjYGAf4CAgICAgoGCfn+DgICCgIB9gIGDgHmGgoOCeYCAfX5/gYCAe4CAgn6DgICAfYF+
gXyAgIGAgH19hYCAgICAgIGAgYCAgoCDfn+AgIh+g4B/fIWAf4CAf32BgYR9gH+AiH2DgX1/gH2AgIB9gIaAgIB/gICDgIWDf4CBgIGBfYGDgH+DgHiEfn+AgH18gICBgYGAgH1/gIGBgH59gIGCfoCAeIF/gH+A
gX59gH6AfHyAgIB/gIN/gIB9goCCfoCFgICFgICAgYGAgIOAf3x/gH9+fICAgYKAhICAfoN+gYCBgYGCf4B/gYOAgIWAgX+CgIB+gICAgIGChn+EgH2AfX99foV0gICAgX6DgICCgX+Bf4CAfoCAgn+AfoGAgIF8
goB+gIJ/f4eAgn9/fYV/foJ+f39/gICBgX14f3+AgICBfIB/foJ/gX+EgIF/f4CCgH+AgX+Cf35+goF6gIF/foKAgIGAg36ChnuBgIN+eoOEgICAgH+CfIB/gH+AgH2AgIJ9fnuBgYOCgH+AgICGf3+Ag4B/fICD
goF+f3+DgH6AhYCBgICAgICBgnh/foCDgIGBf4F/fH+AgICCf4CBf4CBgH9+f4Z9f4CAf3x9f39/f4F8gIGBgIiAgIGAfnuBgoCBfYGCg4OEgX+AhYCBgICAgIGCgH+Af35+gYGDgYKAgIB/fIB4gIKCf4B2goB/
fYB8f35/gICBgH90gn5+gH+FgH+BgIB+gIGCg3uAe39/g4F9gIF9gICAgoKIf4CDgIB+gIB8gYCAf4B/gICAgHqAfoB7g4GBgYOAhYCBgIKAgH59f4GCf4B+f4N/f4CCf32CgIJ+gH6AgoCAgXmAgH6Ef4J+gICA
gICCgICAgX2BfoCAgIWAgoF+fn1/foCAhH+AfICCgoF7gIGAgH6AhoWAf4B/gH+FgHyEfYCAgoR+h4GAgYB5f4GAf395hH9/foGBgYN+gn+Bf4h+fH59fn19gX6AgIB/f3+EgYCAgH5+foGAf4CAf36Af4OAgIB8
gX1+fnyAgICAfX9+f4CAgYF9gICAgYCAgHV7f4CAf4CAfH2AgX9/g4GBf3yAgIGCfYCAgnuDgH98h4CAgHyCfoCAf4CBgIB/gYKFgHyAfn9/gHyAgYV+gYCBgn6Cg36AgICAgHuBgH+BfoCAgIF/gYCAgICBgIKB
gIOBgICAgYCOgYGAgH1/hYB+gICBgH59gIV/hIB9gH9/goCAf35/fnN8fX6AgH2AgX2CgH6AgICAgH9/hYeChH5+gIaAgH+Agn+AgICAgYCAfH+Bf32Af3+AgIGAhoGCgYCAgYB9fICAgH9/f3yAgX5+g4B9gIB/
gICAgICAg36Af4CAf32Af3uCgH6Cf4B+gIJ+foF7f4CAgIB8f4CAgIGAf32AgH+BgYCCgIGCgX+AgXt+iYGAgIGBgX+Ag4V/gIB/f4CBgH2ChH5/gIF/gX+Jf35+gICAgIB/hnx9gYF/f3+BgIB9g4CAgIKFhH6A
fYN/gXmAgYCAf4F+gICBgIOCf3+Af4CBgIB/gICAf4F1gICBgH2AhH98gH6EgH19f3+Bg4J+f4B9f4KDgYB/gIB9gYKAgICAgIB+gIGAf4GAgXyAgoCAgX97foB+gIKBgIGCen2AfYh/gIGAgIJ/gIGAgHt/hYN/
gIOCgIR/gIF/gICCgICCf3+AgH+HgH52gIB/gIGBf4B/gX+Dfn55gYGAgYCDgISAgYCAgH+CgYCAfYGAgIB8f3+AfYF9fn2CfXyHgH5/gH+Cf4KAgIGAgH55g4GBgHx+hoOAgIGCgIGAe4OBhIGAf4CGfYOChYCD
gH6AhX6BfoCAfn6AgYWAgIGAgHuAgoN/f4B9gIB9goSAgYJ/goCAgYd/f4F7gIB/f4SBgX+Af39/f4CDgIB8gH6AgICAiYSAgH2FgIB8goCAf4F+gYB+gX9/gIF9h3yAgIB+gIB6g36JfYGBgYGCf35/gnh+gH99
hICAgX+AgH6Aen9/ioGAgIOFfYCDgICHgIGCgYB/gICAgoCAgIGEgH2CgH6BfX6Bf4GAgICAgIWBgH2AfIJ/f4CAgICAf4F/fYKAkIF/gYJ/gH6DgIB+f4KCf3+AgICAgH9+gIeCgICAfoCDgICBgIaAgn6AgIGD
f4N+eoGCg4GBgn+AhYB9gYKBfYKAf4KDeIGAgoCKgIF/fn+BfYOAgoCAgH6AgoSAf4CAgIB/goF/gX9/gYB/gICAgoWAgISAfn5+gHp+gICBgYKAgX+AgH+AfoJ/fX9+gXN/fYCCg4B+hoGAgYaAgIN/fYB/f4B/
gISGfX6BgId/gYJ6fICAgICAf3+Dfn99fH59hX6Be3+Cf4CCgX99gYGAgIR+foN+fn6AgIGDf4CBgH2AgICAfYGJf4OBgIB8g3+Ag3+BfYCBgIKAf4B9fYCCfYGAgIB/g39/e3qAf4CGf4CBfYB+eoCAgICAf3+A
g4CCfoCEf4CBg4CBf4OAgoB/f39+f4B8gIKAgYB+gH9/gICCe4CDgH6CgH+Ag4CBgX2Bf4B/gICAhoeAfoCBgIB/gYGBgIJ7gYCDgIB/gHyAfoCBgICCgIF/gn2BgH9/f4B9fIOAgIGAgYB/gIGBgXyBgIKAgICA
fYKBfYOEgoB+f4GCfoCCgYCAgYSAgHuCgoCDgYCOf4CBfYCAgoCBgYCFhIF8goF/gIKAfICEgoGBf4aAfYB/gYZ9g4CAgH98gIOAgH9+gICAfnqAgIKBgICAgYOAgYKAgYB/gIJ7gICCgICBgXyBgn+Afod/g4KA
hn1/gYJ/f4B/gIB/gH+BgYCAgYF+hH+AgH+BgYKAf4F7gn5+gIB/f4GAgH+AgICCgIGAgICAeYGAgoCAgHx9gYKBgIB7gXyAgIKKgIF+goCAeoGEgICBfn+AgH2AgIJ+hICAgICDf4CCgH+AgYCJfYF/f4B5hIaA
hIB+iYCAgIB+gX+AgIGDfn1+gYJ/gH6AgYCAgYCEgIR+gIKBhICAgH9+foB/gIKAg39/gICBf4CBgICAfn9/f32CgICBgIGAgH98goCCeX+Agn6Bgn+Af39/gH6DfYKHgHt+f4B8gH9+gICAgH+CgHp/goF/gIGA
gX+BgIB/f36AhX5/gICAgYSAfoKEgIKAgH+BgIGCgH6Ag399f4B+gH57gH2BgH5/gYGFhnyGhIWAf3+EgICAgH+CgYCBgYiAgICAgoJ9gHyAf3yAf4CAgYF+foB/gIF+gId+gIR+gIF/gICFfYGAgYaBgYF+hn6B
foB8gH+ChICAfoGBhHp/hYF+gYZ/hIKAhIB+gIF/foSAfICBgH+Afn+AgH6CgICAgIGAgn98gH+AgnCAfICIhIGAgIB8f4CNgIF/gIR6gH+AgH99gICBeoB/gH15gIGAfoKBgH+AgICAfoF+hYB/gH+AgIOAgYWA
f4B/gIF+goGCgIB9f4B+gYGAgH+AgYF5f4CBgIJ/gX9/hYCAgICCgIKAgIOAf4CDgIKBf3+CfoCAgHeAjYGAf4CAgIKJgIl/f39+gIN+gYKAgIWBfICAgIB+god/hYGAgIKAgH+Agn1/hIGAgICAgXZ+gX2Agn9/
gIGCgX6AgYGBgn6AgIF/gICAfH2AgYZ+gYaAgIB/fYB7f39/gICAgHx/gICAgoGAgX+AgIB9gX2AgICBhYGBgIJ+hX6BgICCgX6CgIB/gICBfn+Af4GBfn6Df4CAgn5+gYOAgICBf4KAf4B7gIKAgH9/gIB/gYCC
iXyMgIGBgIB8foCAgIB/gICDgIB+gH+Afn99gIGAgIF/iYCAfIB/foCAg31/fYKBgoGFgn+AgIKBgIF/gH9/f4KAgVOCf4B+gICBg4OAfIGCfoF/gIJ/f4GAgX+AgH97gIKAgoGBfnqCgX6BgHGAfX+AgoCAgIB9
gH5/goB/f4GDfX9/fn5/g4CAhIKAfoCAfoGBfIB/gX5+fX+AgICAgYGAfoCAhYB+gX99gIGBf4h9fIB/gH99gIB8foCCfnyAfoCAe3+Af3+AgX9/gICAgYZ9foCAgICBfIGAgIB/gYCAgod8g3+AgICAgIOAgIB+
gIB/gXp/gIeAfoB/hYCAgoaAgIKFgYCAgICAgYGCgIGBgYCAfoB/f4J/gICAf36BfH6AgId+gYKAgH+Ff36BfYCAfn5+gYGAfoCEgIKCf4J+hICAg397foF/gn+DgIGEgH+BgIGAhIB+gICAg3+HgICAgIOAgYB/
gH+BgoF/f4GEgICAfoB+f4CCfoCAhoCAgICAiISDg4J9gYGCgoB/gH5/gYB/gn6AfIJ+f3+BgH+AfoKAgIGAgICAgIN9f359hIJ/f4GAgoOFgICAgICBfYCAfn9+gIB/foF/gH9/g4CAfISAgH+HgIGBgoGJgYB/
en+Af36Af4CAgX6Ahn6DgICBgoCBfYWBgIOBgXqCgIKChYaDgIGAgH2Bg39/foB7gYCAgYGAgICCf4CDeYCAgIV/f4F+f36CgICBgIOAgICBfoB+gYBzfH6AgYCAfHyAgICGf4B8jIGAgX98gHeDfoB+f3+AgX+A
gIaBgICHg4KBgHyCfYN/e4CBf4B+hXyEe4KEgICBfICAgIGDgYV+fYCBhICEgH5/gX2AgICEfYSBfoSAfH2Cf4OAgICDgICAfoCAfYCCf358gIB+f4aBhYeBgH9+g4GAfoCAhYKCgH+AgH2GgICIgH6AeIKAgIN9
gYCAf4B/foB9gH6BgYGAgYCBgICBf46Gf4CDgICAgIJ/f4CAgH9/gn2Af4B+gICAgH2AgIB/gYmDg4OCfoGBf32Afn2AfIF/gn9+fIJ/goN+gICBgYCDhYV+gYF+gICCfoF+gHuBgn+CgIB/fn+CgICEg31/goKB
fnyBgICAg4CAfn6AgX18hH+Af31/foCGgIGAgHl/hICAfICAfn+AgH6EeYCAgIF9gnqCfYGAgHaCgHyBgICAgYCBfYCAgIGBgH2ChICCgXiPgICAgn+AhICFgYCAhX2AgICDgH9+gIB/foB/gYKAhX9/jH59gIB/
gIGBgYCIgICAgIGAfoB/hX6BgX2Afn+Bgn+Af39+f4KAgH2AgIKAgIGBgoCAgH9/gIB/gICEgX2AgYB/gISAf4F+fn5/gH+BgIB7eYmAgYB8gYB+gIGBgIKAgIOAgIB/gX1/goCFf4KAgIV+f36Afn97hX6AgIGC
fYSAgH9/f4CAgoB/iICCgYCBg32AhYSBgHx9gIGCgIN/foCAf4CAgH5+fn2AgISAfoB/gIF8f3+Be4B7gYCBgICAfIF/g3+FgIB+fn+AgIGAgYN/gIKCgIF+f4KAgICAfYCAgYKCfoSBfoB/gH9/gICBgYx/gIGJ
goGDgIF/gICCgYCAgYKBf36Af32Af4CCgIGDf4CAgX9/gIaDgYGBf4CAgoCBfoGBfoCAf4CAin9+gYOAgn2Bf36AgoV/gIeEgoF6gYF4fIGAgIF/gICAfoCBgIJ+foF/gIJ+fIGCgoKAgId/iH+Af4CAgICAgn9+
fYODgH6EgH5/gIOAgH2AioCAfoGAgIGAg4CAgICAf3+AgX5/gH9/e32Af3+Bf4N9gICAgIGAe4CAfH+AgICAg4KAfIB/hH9/gIN8gIB9f3+GfYd/gYGDgn+CgYJ/fYKBgIGAfoCAgIB/gICAgH5/e4p/foCAgHyB
gH+Bf4KAgICAdn2AgIOFgH+CfX+DhICBf4F+fYCAgIB/f4CAfICAgICAhH+EgH2HhYCBgYN+goCAgICAgneDf4KBf4F9f3+BgICAgICCfoCBfYCDgIGCh4KEeIB/gIKAfYCAfoCAgH+Dg4GAi39/gIF9fn6Gf4CB
gH6AgH+BgH9/f3+FfoCAgYGAhICAf4GAf4SCgH2Af4CBgoF8gIB8fX+CgYCBgYN+fX19foGAf4CAgYCBgIF9gIB/gX6Af4OAfYCBgoCAgn6DgYJ+gIOAgH+AfoKAgYB+gYN/gHuHfnyAgYCAg3yAgH+CgoCCgICA
gIB/f3+Ai4GAgIOCgoJ7fYSBgICBf4GGgYJ/gH6BdnuBg4CBgICCfYB/gYB/foB+gIB/fIWAgH6AgIGBioKAgIJ/eoGBfYJ+f4CAgX6Af4CCf3yBgYCDgYCAf4J/hIKBf4GAgHyAgICAgX6Df4OCgYF/goGBgYCB
foF9gYCBgYGAgIF/gH6BgIB/hISAgIB8gn+AgICBgIB/gH+Bg4J/f4d+gn9/f3x/gH18hICCf4WAgHqBf4B/fIOBgIiAgYCBfn95eoKCgICAgYCDfoCAgYB/gX6Af4CBf4CAgYN9foF/hoCBf4B+gIp/gICDgniJ
gICAgXl6f359gYGAfXyBgH6AgIF+gIB+g4B/gICBf4GAhn5/gYGAgn6AgIJ9gIF+f359gICDgYCAgYCAgH2BgH6CgIKBgYJ7gIGBfoCBgICBgIKAfoCAgHyZgn5/f3+Af4+AgH+AgIB+g4KAfYCCfoCAgYOAgYCA
d4GAhIJ/f4CDgX+Ag4GCgX18f4B8fYCBjYGAgIOBgH9+gYGCgH+Bgn+AgH+Fen+CgH5/gYKAf4B/gIB9goKBfn1+gHKCgX6AgIKEe4CAgIOBgH2AgICBgICCfIF/g4CAgICBgICBgYB+f4CAgXZ/gX92gIB+d3x+
gIKAg4CCgICAhICAhX+AgHx/eoJ/gIF/gHx/f4B8gH+AhYB/gIF/gICAgIB+f317gYB8gIKEhn+AgH1+gH6BgICAgICAfYF8goCAe4F/iYB/gHyFf4CLiYCAgICBgIB9gYGEgIGBhIB9gIJ8gYF/gYB/gIB+gICD
gICBhIF/f4CAgICAiICBgH9/g4B/gX19goCAgICAgH+Afn1/iICAf399f3+DgoF+gIB+f4CBf4CAgYF8gH+Ag4R/gIF+fn+CgIGAgH+AfoF/hYKAfoKBfYGChIB/gIF/gYCAfoB/f4OBgIeAgnqKhYB9gICBgIKA
gYN/gHx7gYCAf4KAg3yDgYF/g4GAgYB+fX6Af4CFgYGJgI6AfoF/gYB/gIF/gIB9g4CCh398gYCAgYWBgIF7h4CAf4GBf4OAgoKCf4CGgXyAf4GAfYWBgICMgIB/gICEgoCDgICAgICBgIB8gH6CgICDgISAgIOB
f42Bf39/f3+AgYKBgoJ8gICAe3+AgIKBgIF+gHqEh39+fYKAf3+CgIGAgISFgoN9gH9/gIGAf4CIgoCEfn+RgICAgXx3g4B+gICAgYCAgoGAgH+Ain6AgH+AgICAgIB/gn2Cf3h9goCAf4OAf4CDgYGAgYB9gISD
gn+AgX2AgoKAgH+AfoCAgYCBf4GDgICBgoB/gHuAgX2Ag32AgH+EgYCBgJt/gX9+gYOAgIKAgoKChICAhICCgIB8gYGBfn+DgH5/fX+AgX+AgIN/gIB/gH+AgX+AgH6Cf4J8gH5/f4KAgICDgICAfoOAf4CAe4CA
gH5+gH9/foCChICBgX+Cf4B2gH+Ff4OAgH2AfoCAfoB8gIB+gIKAf3+AgH2BgYCEfYCAf32AgH19gX9/gYKCgICBgICAg36CgYB/foF/fnx9foOBf4KCjIOBeIyAgXx+e31+foCAfoCBgI2Af3+AgIKBgX6BgIKB
cn+AgoF8g4F+gYKAgoKBgIB/gn99gH+AgYGCgIF+gICAgYGAgIGAgH6Bfn6DgICBgYB/gICFgYODg4SBgoKAgYJ/gX+BgHl/f35/f36BfoGAgHiCe3uAgIODf3x/gICCgX6Ff4B/g4B/gICJfoF/gYGFgHiAeYKJ
fIKAhH+AgX9/goB/f39/gXyCgYCAgIKAfoCBgH96goCFf4B+gIGAgICLgIN4gH5+gYOBgICDg4F/f36BgYB/gYCAglJ+gISAgH+AfoCBenqAgIB+gICDgICFf4KAgICMf36AfISCgHuAgoCAf4J4hIB8fYCBgn6A
gYCCgoB7gICAioF+gYCCgYCAhoB5gH6AgICCgIN/gIKDgoCAgn9/gIh9f4GIiH2BeoGAgn+Cf4B/gISDgIGAgICDgIJ9foCBf4B/g3+Af4CAf4B8fYB+gICBf4GAfoJ+fYCAgH2Af3yBg314eX1/foKBgX6CgIKC
foWCjX+AgYSAgICAfn5/gYB/gIB/foCEh4GDfYKAgIB3gH1+fnqAf39+gICBgIGAfH+AgICBgIKBgYJ/foKCgoGAhIGAgIKAgYJ+ent/gH+HgoF+gH+BgH6CgICFfYB+eoGDf4CBgICAg4B+gICHg3+FgIJ/gIB7
gIN+hICBgICAgoGAhIF+fYCBgIR7gn6AgYCAfYKAfH+DfoGAf36AhISBgIB/foWEgYN9gYCCf4CBg32BfoOOgH+Af3uBgX+FgIOAfICAh4KEfoCBgH2Af32AgIGAgH+DgX+AgICAgIN/gH2Af4J9g4eAgYCBgoB/
f4GBgX2AgoGCgYCBfn2EfoCKgIGBf4GAgICDgYGAf36AgYWBgIB9gICAgIWBgYB+gHyEhX+ChH+AgoCDf4CBdn1+fYGDfoGAfoCAgH+AgoKBg4CAfYJ/f4GBfZWCgImCgYCBg4CEgIKBgYCAhIF+gIF7gYKAhoCA
eXyBg4GAgH+DgoCAg4KAfYB/gH5/f4B+gICTgISAgX9/g4KAgHqEf4GAfYCAfn57gHyBgX9/goB/gn6AgH2CfoCBgIJ+gICCfH2Af3+Af4CCgICBgHyGgn9+fYCEgH2EhIGGgIKAfIKBg4WBf4B/fYCAf35+gYCA
gnqCgH+Af3+Bf36BeYKBgIF9f3+AgIKAgIiAgYCBgICAfn6BgH5/goGCgn9/fIKAgH6Ag4SAgH9/gYCBf4B7gICTg4B/f4B/gYB/fYCAf4CBgICCf36Ag4CAf4CAf36Efn2Cg4CAhH9/gH6GgoGEgHmAgYCAgIGB
hX+CgIF/gICAfoCAfX5/h4GAfYB/gH2BgICCgH2BgYGAgHqGf4CBfoCAh4V/gIB/gYCDgYWBf4WAgIGCgYKAgYCAfoCAf3yAfIKBgIB/gIB/gICAgIGEgoCEgoKGgICAgH6EgIGEe4CAgX+AgIGAgYB+gIGAgYKA
gIR/f3qAgIOAf3+Agn+CeoOBf4CAgICAgHx6gYR8hICBgH6CgYB/gH+Af4R/gH6Af4CAf4CCgIGAgH+Cf31/gICAgICAgH+BgICBgIF/gICAgX9+fIF+gYN+doCBgICAf4CAgIKAfX2Bf4B/gIJ+hY19gHeAgYB+
gICAgH+CgH5/g4B/gn+BfoF+gICAgYB8f36AfoGAgICCf31/goKBgISEgICAf4GAgH5/gH5/d36Af4B9gH2Agn9+gH+BgH6AgH+CgICAgIB6gH+Af4SBfYF/gICAf4CCfYCAhICCfX2CgX2AgX2AgIB+goB8gIJ/
gYB+gIKAf3yAgH99gH+BfIKAgIB+fX18gIB+gYJ/e4Z/gIF/gIGAg4GAgH9+gYCBgYF+gH+AgIJ+f35/fIB+goCBhX2AgX9/gIB/g4J+f4F7gYB6f4GAgX5+foBzf4B/gH+Fgn9+gIB9goKCgYCAgICAgX+AgH6A
gIB/eICAhXqAgICBgICAgYCGfYJ/gH5/gIOEfISAgICjgH+AgH2Cf398gICAfnqAfoGBgICAgYCAiX+Fen+AgoCAgId8fX9/g4CAfoKAgH2Bf4eAgoeAfoOAiICAgIGBgYCGfoB+gIKAgYCAgICDgH6Af4CCgIGD
h4GAf4B/hY5/gYF8gH+Gfn+AgXyBfoGCgICAfn+Ag4CBgoJ4hYB+gYOBgX6DgIB9gH5+f4CAf36BfoF+gICBf4KAgH+AgIGHf4CBfoyBf4CDfn+BgH+CiYF/hICBfn+AgIB9gYF+gYZ+gH2Af4CAf36FfnuEgX6A
gIGBgIKAf4CBfIB+fX6AgH9/f4J/gYB/gYCBgIB/gIF9fYSFh4KAgIB9f31+gYCAhH2DgYCAgIOAgYGBgYCAgH+Ad4B+gYCAgH9/fXuAfICBhIKBgIKEfoOAgIKBgIKAgIGAe4KAhIV/gICAgYJ/gYCAgIF/gIB9
fn6AfnuAgYR+gIKBkICAgnyAgH6Bf4CAe4KAgH99f4N/fIF/f4CAgIOAg4J/gIKBgICAfoyKgYCAf39/goGAgIF/gn+Ag3eCeoB/foF/f39/gX+EhIOAgIKDgX+CgYCAgIOEgYSDfYB/gYCAgICAgICEfoGCf4GA
gIGAgH99f4CChHiAgYJ/f4CCgn2Af3+AhH+AgICEfn5/gISAgHl/gIB+gICFfoCBgIGAf4KBf4CDgoCBeoJ+gX9+foCAfoB6gYOBhH+AgIKBf32Bfn2AgH+AgIWBf4GAgYGHgYCAgX+BgH99gYGAfYB9hIB/goB/
f4KEgICAe3+AfoCAf4KDf4CAf4GAf4OAgH6Af4GCgH+AgYCGgYB/f4B+foOBfn2Cf4GChYCCgICAgX5+fn+CgICDgIB6f4F/gIGChX+DgICEgoGBfoKKg3+AgYB+foKAgICGgYCJgH1/goCAgoGBgIB/gH2EgYCB
goCCfnp/gYB+gH+Agoh/f4B/gIKAgYJ/f31+f4B+gICBfoB0gYCAf4N/gICEgIGAfX99gIOAg4CJg39/gICKgYCDgoCAgIGEgX2AfYCBfnyAg3uBgYSEfnuAgICCgIF/f4CBfneEgICFgYB2gn+Ae4CBf3uAgICD
gH9/gYCAgICCgX+AgoODgIN8gYaAgYF+g3+JfH2DgYB+gIGAfn+Afn+AgH1/f3+EgYCBgXyBgoCBf4J/gIF7fn2CgoCCgYCAgH6Ahn+AgIJ/foSAgICAf4GBgX+AgYCAjoKAgX6Af4B/f4OAgIGAgIKAeoCAf4CA
hIB+eH9/fYB+gH6EgX+Af3+AgoB/gYB/f4CDgH+AgIGCgYCAgoGAfX5/gX6AgICAfoF/gn2AgYJ9fICAgICAgo2Af4CBf4mAf32AfoGAgIGCgICAg4CAg4WAf3yAfoCAf4aAgH9/gX9/gIGAf4CAhX+AgoB+gIGA
gYCAgYN9gIGBf35/gH9/goGAgIB+gIGCgICCgH+CgYCCgYF9foCDgHt/gnuAf4CBfX6CgH6AgH1+gIB/gX+CgH2AfYF/gIGCd4GBfn+AiX+AgoCBhH9/goF/goeAgIF/gn+Af4CBfoCAf4N9fYJ/f4CAeXt7g4CA
hn96gIB/goB/gICDgIB+foGBfn+AgH9+gICDhnWAgnyBgX2BfnyFfX6AgIB+gH+Bf4F+f4CAf36Agn1/gIGAgoOAgIR+gYB+foF/gH+BfYB/goiAhoCBgYGDgIB9gIN/g4B9fYGBhYGDf4CAg4CAg396gH9/gH58
f3+BgICCgICAgoCAgISAgICHf4CDf4B/gICAfYCBgYF+gIGAf3+Bfn6Ae4CAgICAgIGDgIR+f32AhX98g4CAgHqChYB/f4KBg4CAen5+gH+Bfn6BfoB+fIB+f4B+gIGBgoF/gYB+dIB9gIOCgH+Cf4CBfn1/gICB
e36Df4KBgICAgIGAfoB8f4GAgoJ+f4B5d4J9fH+CgICAgIGBgn+AgYCBfn+AgH+BgIODgIB8gYB/gICBhYKAg3+AgIGBf4GCgIKHgICCgYB/gIB+foCBfoCAfYSCgH+AgX+BfYCEgH6AgICDf4R7hXuAgICBgIGG
fnuBhICBhIGAf4B8g4OIgnyBgH+AgICAf4CAgH+Cf4J/f4B8gX59fn+AfoJ+gICAhYCAjICAgH+AgIF/gISBfoCAfoGAgoJ/h4B9gYSPgYWBf4B/gX+DeoCCgYF+gYCAf4V/f3mCfoCDfX6AfH6AgH9+gICKgoB8
gIB8f4GBf4KAg3+BgIB/gIR/f4B/gYB+foGAgIF+g39/gICBfYOCg4CAf4CAgH+Af3+AeYKAgICBe4J+f4GAfH6AgIWAf4GBgH6AfoKAgIiAgYOAgIN/gJt/f4N/f39+gIB+e4B+gIGBgXp/gIGBf32AfoCEgoGA
gICEgoJvgYCAe4CAgIZ+f4V/goCAfIOBfn93gYN7gH18gH+AfX+AgH+Af39+fYB8gYGAfX6BgX2DgYF+gIWBgICCfIB/e4B/gIyAgYF/gH6AgYGAgH18gICAf3+DgX9/gH+Bfn6BfoB7gYCAf4R8gISAgYCDf4J/
gomBgn+AgIB/gIF8gX+AgHyAgICEgH6Afn+BgH+CgYJ9gIB7goGAfoB/gX5+goKAgX2CgIB7gICBg4GBf3l9foKDgHiCgYGBf4B/gH+AgH+Ae317f4KHgX99fH53gIB/f4CCf398gICAfnuAfX6BfoKAgH9/f4CA
g4CBiIKAgYF9foCAgICAgoGGe4B+gn+Be3+EfYGCgIB9f4CAgIGAfoOBhYGAhIWAfX2AgYJ/gn57f4CAgn1/gX9+g4CAgoB9gH2BgH+AgX58gH+BfYGAfoGAgoOFgX99gHx/gX6AgIGAgYGAgIOBgIGDgYGBfoF/
gYCBgn+BgH9/fn+CgICAfoCAgX+Af3+BgIB/gX+AgICAgISAgHyAfn+FgIB9gIB9gYOCgYCBgIGBgH9/gICAgn+CgICAgIKBgoB/fX9+goSAf4B/gH+If4CAfYV+gICAgX5/hIOAgH+CfICBeX6Ag4GAhIB+fYCB
eYiEiH+BgX+Af3yAfoCAgYCBfoCAgIB/f3yBgH5/gH99gH+AgoCAgIGCgoCAgIN+gIB/gH99gX+EgIp/f4aEfYCAgX+Ef4GBfoGAg4B+f36AfoKEgW+CgICFgH9/hIF+gICDgoCGgn2Af4F+gH+Dh4CAgIB/gIF+
gIGBgIWAgH2BgX+CgIJ/gH+DeYB+gIF+gICDgICCgH+BgoB/g4GBgX9+g4B/f4GBgX6CfoKEgoGBgIGAg4CDgIKAf4CDgYKBf4CAf3+DgYB+g4KAgYCAf4CCf4SAf4B+gH2AgoB8foGAhYSAfoB/gYCBfoCAgH9/
f4KAf3+Dfn6CgICAf4B9foB/foKAgICAgXeAgoCAf35/gX+BhoCCfoKAgYOEgYGAgYCCeYCBfYCBgIOEf4GAe4CAhYCAf39+gIB/eoJ/hYCAfX+AgH6DgICAf4CCgIF/f3yAgICAgICAgIGDgICAgH+AgISEgH+A
foJ9goGBgICAgH6Af3yAgn2Cg4OAf39/goGAg4B8fYCAgYWBfIOAhIB+fIGAf4B8f4CDi4CDgYJ/f4CAf31/f4OAgICAf4CBgX2Bfn+EgXWAfoCBgICCgIN+gIGDgH2CgYCBgX+Af4CAf4CBgICBgIB9doCEgX+C
fn2BgYCAf4F/gIF/goF/hX9/gYWBfIB+gYGCgICAgICBgICAgYCGgYCAgoF/hoCCgn+DgIyAfoGCg4B/g4B9gH6AgoGBgYCEgn+AgIN/gH99gH9/gH6AgIOAf3+Agn2SgICAhYCCgICBgIGAgYOCg4F+fICCfYCE
gIKAgH+Bg4GEfnyAfXWBgYGCgYCBgIF/hX6AfYWAgH9+gICDgICAgIGAfoB+foCCfoCMgH6AgIB+gIKAfoCAgICBgIGAgX98fYF/foCAhIF8inaAfoGAh4CCgH+AfYKBg4CAgH5/gnuEgH+AfoN/h4OAfH+AiImC
gH6AgoCAiYSAgoGAfoKCgICCg4GAgoB+fnqAgoSAgYCAgImDfYKAgICAgYCBgIGDeoGAgIB/gIGDg4KAfoCBgIF9f4CAfn+CgICAgIB/gH58fnh/fYB3hIGAgIKAf36AfIKAfYSDf4GAf3x/goCAf36Bf4CDf3+E
goGHgYGDiIB9eoKIgH6BgXiFgYOAhICBgoCCfoB/fYCAgnqBgIB+g4CAgYGBgYGBgIN/gIB+fICBgH+Af4CEgH6BfoCDfX9+fn+AgYCBgH6BgIJ/en5+gICAgH58gIB8gICBfH+Ef4F9f3+CgoB+doKAgIWAgIeA
goB/foB/fn6Bf4CBgYGAh4CAgICAgX6BgYF+fn2Bfn6AgIF+fIGAfH54gIGAgoCBgICDgIKAfn2AgICFf3+AgIB9f4KBgX+Ag4CFgICBgICBgICCf4OJdYWBgX2AgH+Bf4B9f4GAfX6Agn+DgYB/f4B9gYB/fYGB
gIB/gICDfn+AgICBgICDg4OAfYGAg3+CfoR+gYB/f4OBgIB9f4KEg4B6g4KAgIB9inyAf399f32EgH6DgoGBgH97gYCBeoCBfoB+gH9/gIOFf36AgYCCgX6AhIF/f4CAgH17en5/f36AgIJ8g4F/gYSBf4GAgH+A
gH+AfoCAgX6CgICCgYJ/gH6AfoB+gISBgIGBfIGAfoB+gYCAgICAeYCAgoF/gYCGgIJ7gH57gIOAf3t/goKAfoB/gH+AgX+Ag36AgH+AgIWAiYB/foN/gH+AfoCAfoCBfoCAgIJ+hX5/fYOEfYCAiH+BgYOAgH+B
e4J+gIGAgoOBgIKDgICAf36Af4GBgIF/gH2Df4KAgH6DgYR/gIB+gIB9gHx7gIF/gIB8gIKAgH1/gIV9gnuAgICBgHqAgoV+gHx8gYOAgYCAgIGAgoOAfn9+gX+AeX+CgH6CfYJ/gYB8g4GAgH6CgHuEgIJ/goB/
gYKAgYOIgH+HgIiIgICAgICCgH2Cf4CFf4F+gICBgYCEgICFgH2AgoJ/gH+AgICGgH+Be36AgX2AgIJ/g4CBfH+CgIKBgICAgIGCenl/foCAf4WAgoCAgH+AgYB+gYGAfn94i32AgX6AgH1+gH+AgICBgIB/gIGA
hH+EgIF9gYB8hXuAgH2AfoCAgIR/goR7gIKAgYGAf4CBf4CAf4CAgX+Ff3+Dgn98hYOAg35+gIJ/fH+Ahn6FgICBgICDfn+BgYF+gICBcoCAgIGBgICBf4CDgX+AgYZ/fYCCgX+BfYKAfYB9f4B/gICCgH6CgICA
gICAfn2Aen5/gIOCgICCg4CAgoB/goB/goCAf4J/gH2CeoCKgIKAgIF/gH+AfX+AgIGAf3+CgX+DfoJ/gHuEf4CAgIOBgH6Bf4KAgIJ+gHyEgH6Ef4B8hIGAfoCAgH+AgIGEgH96goeCg32AgX59gIB+gIF8gYF7
gIB+gICAgoCAgX+Af3yAf4CAeH9+gIGAgIF+gIF6hX+AgIGCgX99fol/gICAgICDhICAgIGAgH6AgGmAgH6AboB8h4CBgIKAgICFf4KBgoF8fIODgX6BgHyHgIB+f3+AgIZ/k4KAgX6Afn2AcoBufn+Bf4B/f4CG
gICBfoCAgoCBfH99gICBg4CBgoGCiYGAfYB+gIB+gIh/gIKAgYB8goKAgIB8gYJ9gIB/g4F9gIaBgIF+gH2Afn9/gnx/hIOBf359foB/f4CAgYCBgoCAgoCBfn+AgHx9gIGCgICCf36AgYB/gIGEgH6CfoB7gH5/
gYaAh4CBgICAfoCBgIF/gYCDgH+AfX+EgH+DgIJ+foB/hX9/gH5+gH6Cf4F/gIiBg4GBfn99g4F7g3+AgH+Af36Ae4KDf32AgICAgoCDgIF/f3+AfoN/f3+AgICBgoCFgICAgoCAf4aAgIGCg3+BgIF+gn+AfoB+
f3+BgX+AgoCAgICBfX+AgH6EgIOCgH+BgH9+gICDgIKAgIB/eIB/gIB9gIF/gH99f4GAhH6Af36Af4B9goGEgYB+gIF9gYCBgYKAgYCCgIJ/gH+BgIB6fYOAfX59gICCgICAfoF/f4OAgHyCgH+AiICBgYR8gIGA
gICAgYF+gH9/g3x/fYOBf4CAgH5/gIJ9gIJ+gH+BgIGAf4R/gX5/gH9/gYCAgYOGgIF+g4CBgX2Af4F/gH9/g4OEg4N+gYB/foGAgn6Ef3+AhICDfoCAgICBgIF/gHuAgoB+gIJ/gH+IfYGFgIKAdYGBgH9+gIGB
f4OBgoGDfYOCeoCAgICAgn5/gIB/f3+AfoGBgIGHf4CAgYN/gn6DgIB/fYB/foB/gIGDf4GJeYB+gIJ/fIGAgX+AgH2CgYKAgIGLgYGAgoCAgYB9foCAfYGAgYCJd4GAg4qBgX6AfoB+gICAfYCDfYB/g35/f4F/
gICAf4OAgH6BfoGBg31/eoB/foGFfoCBgICAgX2BgIB+f32CgoGAgX+AfoGAfIB/gISDfIB+gYKCgYB7fHyAgYB/goGJf4GCgH6AgIOCf4GAf4B9goGAf3+AgICDgoCAgoKCgYCAf4B/fn+Af4CAgHyAhoCFhYCA
gYF/foGEgICAiICAfYCCgIOAf4R/gIGAfICDhoZ8f4aAgIKAdoB/gICAf4CCg4CAgX6Cg4CAgYd+gISBfoGCfoB/fH2AgH58gH9/gIKBgICAf4F/gIF/gIF7gIF/gIWEf3eCf3+AfoCMf3x/gIB+gYCAgIJ/gYKA
gH19dYKAgHJ/fn6Bgn9+hYB9gIGAgoF/foCAe4GCfYCAg4GAgYCAhIGAhH+AgIGAgICAfYB9gYGBgICAf4F+gIGAgICAgYB/foB+e39/gYCCe4GDgH+Af4CTfoF6fYF/gIGAfXx7gH+AgoCAfICAfoBvf399gH+A
gYCAgIGAf4OEgX95gIGAeoB9gIKAgYCAgIB/gICBgYCDgYB/gYGBgIB9gX6Fg4GAjoCCf35+gYB/gIF/gHeDf399goCAgX6Bfn+BgIF/foCCgYCBf359gH+AgICBfoGAhH6BfX1/gImAfX+CfoV+eICFfYKDf3+A
hYCAg4CBgICAe4GAg4F9gYKDgYGAhHyDhIOAg4CAgICAi4B/gH6AgYCBhICAgIB+gH5/f31+gXp/gIGAgH5+gYCBf3+AfoCAfYCBgn+BfoGAf4KAgH99fYCAgIB9fX+BgX6AfYGCfYB/gICBf4CAf4eAgH9+gH+A
fYCBfn+BgICAfoCAfnqDfoGAgH+EgYKAgIOAgIB/foCCgIF/goCAf36AgISAgH5+goF7f39+gIKBfYJ9iICBgH+AfoB9f3+DgYCBf4eAgoR/h3l/f4WAgICAgYF7iIGAgH58f35/gX59gIODgn2BgoCBdIGAf4GB
gHiAfoCAgoGAgICDgIKFgIGDgICAfYWAgICBgX5/gIB9gICGg32Ef3+DfoKAgH+AgYCAfYCAfICAgH2Cgn98gYCBfoCAgYN+foCAgoCAgYCDf4CAgYB+gX2EgIGAgYB+gYCAgH6CgICAg4B8gH6AgICAgIB/f4B3
gHiAf39+gYCAhICAgHuCfoCAf4CBdIOBgYJ/gHyAgHyCgn6BgIGAgIJ/gH+DgIN/gIB+fYCAfn6KgIB/f3yAg4CCgIGCfYCEgYGAfXqAfIF/dIB/g3+BgX2AgYB6gH6CgIR+goCGfoB9f4B/fn9+fnWBgIOBgIB9
hoiBgX+CgIN/gIGAgYB/gYB9gICAfoB/fn+EhIGAf4CCgICAeH6AfoJ/hoCAgH+AgIB9gIGAh3uBgH+EgICLgn+AgYB+fYmAf4GBf356gICBfX2AgoKAgIJ+gYCDf4B+g4B+gH+AfYKAgn2AgYJ8gH2BgIJ6gnyA
eICDhIB+gICOgH9/gH+AgICBgH6AfoCAgH2Ag4N+gH59fH+AgIF+g4GBhISBg4WAcH+CgYCCgoOCgYB+fYKAfn5/gICAgIGBgX+AfYCAgHt/gICAgIF/f3+Bf36BgX2Eh4CCgoGAgYCBgYqAgYB+gYKAg39/gIB9
f4F/gYF/g3yGfYCAf4KBgYCAhX+BgX6AgoCGfYaAgICAf4GCgH+Af4KBgIGCfIB9gIGAgX2Ag4R+gIB/g4CBeYGBgn9/gIB/eoGAeICBfYV/f4SCf35/gYKAgoCAgH+AfoKAgYKBf4B/eICAiYGAgIN/f4CAgIGB
gYB+g4GBf4CBgYCBgH6AgH+Af3+QgYCAf39/fn6BgIF/gH+Af3+DgIWHgn+AgIF+f4B6gICAfoKBgoCAgICAlYiAf4GAgX6Agn55goCAf4KAfYGCg3+IfYGAf32AgH6EgICBgH+Bf4F9gX6AgH2BgIB/gIaAgIB/
foF8fXt9gIGCfoKAf35/gHuAgICGf4OAfYBugIaBg4CBfoN/foGAgYCAgH57gIJ+g32BgH99gIGAgH+EgYB+gH+AgoGAgId+gYN/foCAhH9/gX+EgIGBfoR/gIGAgIGAgIWAgX9/gIKCgH+AgX9+gICAf4CCgICA
gH+DfoOBgIB+fnuBgoiAg4J9hH+Bf4B+hX+CgX2BgHyBgH+BgIN9gH5/gIOBf4B/f4CAgH58f4CAgYB9gIB/gX6AgIZ/gYCBgIB9gIJ+gH6AgH+Cf4CAgIB8gIOAgH2AgIWCf39+gIGAgIB8f4F+foB/f358gn9+
gIeAgYB/gYGDhIB/f4SBf4GBgn6BgIGBg4KCgYGBgn99gIF+f35/gIB8gHyAgYCAf3uGgIJ0hX2QgISAfYaAgoGBgoN+gIGDgH+AfIKAfYF9gYCDg4CAgYGAf4J+gH19f4F/goOAg3+AgIKEgXyCgYCBfICAgIF/
g4J/gIF7gYCAe4CAgH+AgoCAfYB+gIF6f3+BgHqCgIB+gYGAgYCDfoODfYCAf4B+fX+AgYSCgH2DfoB9gYCHgH2AhICBgIF/goZ/eYCBgYOCgYGAgIGCgH6CfoGBgYGAf3yAgYCAgH6Af4CFgIF/gYaAfH+AgoGB
hX6BgYF9foF9f4CBgH+Af4KAfn6Bg4OCgn9+gH2Agn+KhoByfoKAg3yEgH99f4CAf39/gYGAen6FgX6AgYCAgIGBgICBgIGAf4CAf4GCgX6BhIGAgICAfoF8foKAgICCgISAg4CAgIGCgYJ+goCFf4CAgICAhH6A
hoCHeYCFf4CGgoCAg4GAhIB9gIKCfn9/gICBgICBgHiAf4CTf4CAgYCAfoCAfYGAgICAgIB8gH+DgICBgYCBhICCgICAgIGAg4F/gn+EgIB/f4B9c4B/f3+BgYSBgIB/gIOCfoCAgIGBgIB/f4aGgYF9goCAgIB+
gH+CgH1/f3+BgIB/gICAdYCDfoCCfYB9gIB/gICAfoN+gYCBgIF/gICAfYCBg36CgoGCf4GAYoF/eoCBf3x/gIGAgYGAf4CAgIOBf4GAgYJ/gYCAhICEgH5/gH+BfYB+gH9+gYB9hICFgICCgIGAf359gICAgIB+
fX6AhYCBgH+BfoaAfYCAgn6Af35+gYJ+gn+AgYOBg3yAgX9+gIN1foKEgIB/gYB/gIF/gYCAgICEgIN/f4CAjYGFgn+VeYGCgYCAgIGBgX+AgH+JdoF8gX6BgIF/fYCAgIKAgIF/gIJ7f3+AfYCFfn9/gICAf4eA
gIJ/foB+foCAgYh+gYB/f36AgH+BfYKFhX1/f397gIB9gHyAgICAgH+AgoCCgYCAgYF+foGAhYOBf4B+gYN6gIB+hXyCgIB+jIOCgIB+gIB8gYF8gIB/g4KAgICBe36AfICCf4CCgIB9e4CAgX2BgH6AhIOBf4GB
h4CAgoGBiIB9gICHd4F/gIWCgIB/gX+Cf4B/gH9+fICBgH2BgnmAgICAgYCAeoCAgH+AgX9+gH9/f39+gYB+f4OAeYCBgH5/hYGBgIB/f4B/gH98f3+Ag4ODgH1/gIOBgIGCgIB+foCDfH+DfXyAgH9/gH6AgYR7
goCAgn6BfoB8foB+gHiBk3+Ad3+CgH56gIB/h4B/f4GCgIB+g4B+fIJ/goGDfICAgoGDfYN+gXF/gH+AgICFgICAgICCgIGAgoB/goKAiYCCgIB+gIeBf4CBfYGCgICCeYB9gYKAen59f4R7gIB9gIB/fnyKgISD
fYB/f32AfYCAgIKAgoCAfYCAgHyAgICAg4Z8e4CFhICBgoR/f4CBfYCNfoKBgoCBhYGBgIKAgoB/hICAfoB+g4N/gYJ+gYB/fn2AfoCAgHiAgHx/gYCAf4GAf4CAfoN/f36AhIF/goGAgYB+f3qAhIGAgn6BgYCA
gH1+gIKAgH+BgH+BgYJ9gX+AgH6AgYCBen2AgYaCf4B7gYCAfYCEgoGAgIB7gIGBgICAgn6BfYF+f4F/gn+Af39+gIF/fYGAgIaAfoB+gIWAgIB/i4OCfnyAgIGBfoCBf4SBf4CAf4R9eoCAfYJ7hICAgYCAgoGA
j4CGgoCAgIB/gH2OgYCAgYCAfn9/gnuBgIB/gn2Afn9/gYCCgIB/f4B9gYF/fn+CgIKCf3+Af4B/foCChYCAfYB/gn6AgX+AfoCAfYCAf4OAf4CGgYSAgIGAf4GAg4CEhH+AfYF+gIF+d4CAfn+BgYCAhH+BgICC
gICCgICBgXqAg4CBgYCAgICAgICBfHyAfoCAhX+BgoGCgIOFfoB/foSAgICBgIB8gIB/gIB/gH+CgICBfYKDgX6AgH+AgXR/f39/goCBfn6Af3uAgGqAgYB9gIGAgYCEgH6Af3+BgYB/gYB7gICAg35+fIGAgIKE
g4KBgYCBgIOAfYB/f39+gIGJgYF/f4GAgIGCgICBf4KAgoCAk4B6eYB+fICAf4CGgIOAf4CCf4CCgH+AgYB9fn+AgIiAgX+DgIOAg4GBgIJ9gH2AgICCfoCBfn+CgoCGgX6DgH99gIKAgX5+foGAgIGAgoCAfoCB
foCBgYCAg4CBgYOBgICAgHt/fn6Af3+AgICAgoCDgIB/foB/f3+CfYB8f4GAgn94gIKAiH9+gYKCgICAgICDgYCEeYWDg4CAf4CAgH6AgH6BfYCGgISIf4CBgYCAgIGCgHyFgIWAf36Bfn+CgoGAgIF/fYKHfoCU
hYGCgX6EgoGBgYCAeHqAgICCg3qAgX1/gYKGgH+DgoOHg4CAgICDg3+AgH6AgIN+e4B/iICAg4CAfYCBfoGAgH+BhYCAhH2CfoB9gIB+gH+Af4KAgoCBhIF/gIB+hIKAgIKBfoJ+f4CAhYCAhIKAgIB/gYKAf4B/
gH6Cf4GBhn6AgXt/goCEgH+BgX5/g4KAeoCAfYB+goB/f4CAgoCFg4CAgoOAgIB/fH6BgX+HgYCHfoCAgIOAfYJ8f3yAgIB/gICAgH+CgYqCgIGCgISBgH9+gICAgIGBg3qBgH2CgH+Bf3+AgH2BgH6BfYKFgICA
goGDhX6Afn6AfoF/gIKBg3yAe4B/foOFgICAfX6AgIBxg4KAgn+CgoCCfoB+gHl/fn2AgH+Bd4eAf32BgHyBgISBgIB+gIGBfn6AhYCBgH+BfoCBgIJ/g4CAgYOBgIN+gX9+gYCAgX+AfoB/f4CAfH5/gIGAhHuA
gIJ9gn2EgHqCgH6Af39/gYCAgoB8gIGAhYCEf32EgoGAhIF/f4CAgH1/gH6AfoGAiYF9e4KBgH6BgICBgX+Af4KAg4ODgHt/f36AgIJ7gYB7gYCBgn55gICAfoCCgoB+gHt+hoODfYB8f4OEf3+Ag4CAfX6BgX+A
fYF8gIKBf3+Af3yEgHx+gH+Af3+AgIB/g4B7g4CBgn+AhIaAgHyAf4F/gH6CgYGFgn+AgYKAf4J2gIB/gH6AgICBg4GCgYCBf3+JgIF+gIB+gIOAg4CAf3+AfIB+gn2CgH+Af4CBgH5/gIB8gX+AgX2AhIOBgHeB
foCAgH59gH6CfoCAgH+AgIF+gICBgIB+gIF/gHuAgHaAhIB+foOBgIJ/gIGAeoB/gYKAfoOCgYSAgICFgH6CgYKAgIGFfYGBf4CBgIKLf396gIN9gICGfoGAgYKAgICAgIF8gX2AgIGAgYB/gX59gIOBgXuBgIJ+
hIKBgIN+gISBg4CFhIGEgoB/gH2AeYCAgH9/fIWAgX1/gH17gIiAf4CAf3+CfX58gH2AgIB8gICEgIJ6gICAf4aBfX99fYCAgIB/gIGAfoF/foCAg4CBg35/cIF/gYB/goCAfoB/gIF/gH+AgIF/f4CAf3x/gIB/
goB/foKBgYOAg35/fICDf4SCgIGAfoB/gn+Bfn93c31+g3+AgoCAgHx+gICBf4J/f4OAf4CCfH9/foCBgIB9gYF9gICCgoGAgICAgX9/f4B/foKAgH5+gXd+hX+CfoB/goGBf4CBgIB/gX+Ag3+AfoB4gYB0foCC
gH+CgIB/gIaAgIB8gYGBgIJ3foCArYB8gIB3gYGAgICDgICAi4B+fn58gICAgICDfIKAgYN/gICAgIB9gH9/gISAe4B+gn+Cf4KAg35/gIN7foGAiYCAgH+BgX+BgIKAgn+AgYB+gH+Gg4CAgYCEfYCCf4J/fYZ+
gIGEgYGAgIGGgoB+hnuCgHuBgYB9fYCBfoCAgIGAgIB/gICBgICAf4KAgICAgX+AfoCAhn+Df35/fn6Cf39/goOAgICBf4CBgX6AgIJ/f4GHf4KEgH1/h4B/gICAf4B+f4iCgYCBgoN/foKAgn+Af4CAg36Bf32B
fYCDgn99f4KAgIKBfoF9gYB9f4CAg4B9fYSAg4CCfnmDgH6Bf3+Be4B5gH+CgoB/foCBgH+IgIOAf4GAgH+Afn+AgICAfoCAgISAgH+AdYF9gIGBf4CBgIKAgICAf4CAfYOBgYCAgIOAgX6Bf399gnuAgYOCgIF+
gICAhH5/gn6AfX+BgIN+goCAgIF9f3+BgICAgIKAf4OAgH5/goF/gICAhoGBgICAgIGAfH+CfX+Gfn+BgIGMg4KAgYCAgX98fICBgn+AgIGAg4GAgIF+gIOFgIGBf36AfYCAgICBgH6Kg4CGf32BgIF8gIJ/fYB/
foCAgICBgoCBf4F/gX9/gICDg4CCiX+AgX+AgH5/gIKDgIB/hH+AgIB+gH+AgICAgH6CgoCAf4CAf39/gHuAg36AgIB/gYCAgIKAf4CDgIWAgIZ8gYB5goGAgIGAgYCAg3+Af3mDe39/f4CAfX2Bf4CAgIGBf3qD
fYCFhX6BgXeAgIB/f4GEjICAgX+Kf4CAg4B+f4B/fnyAgIGEgH9/gX6EgH+Af3+AgH+AgICBgoB+foB+gH9/fX2CfoCBgX6BfYCAgoJ/gYCAgYF/gIKPf4CAgYCAf4CBf36FgICAfX+Eg4CBf3h/goCBgICAgX+A
gIGAgYF9c4SCgICAgIB9gIGBf3KAfn+AfoKBgIGAgICAgYCAgIB9f4CAf5qCgIKAfoCCfoB/f39+f4B/fn99g4GCgIB8g319gH5/gICAg4CFfn5+gH2EgYCCg319fYF+gH94fH+BgYB9f36BgIJ+gIKBgICBgX6A
e39/f4F7hH5+g4F+gH9/fn+AgYCAgICAgICCgIB9gIB/fnuBf4SAgIGBgImAgIKBgH99gIGBgHl7foCBgoN8doCAhIaBgICBgX17gIB/f3yAf4B9gH+Agn9/gIKAkYCAf4CEf4CAgICAfoR+goKCf4B+h4CIgYGA
eoCAgoB/gYKBgYKAgIOAgIGAgYCAf4B/f4eAgoCAfoGAgn2Af4CAf4CDgIB+gYOBfX+BgH+AgIGAgIB/gYCAgYKAf4OAf4KBgoKAgIKEgIJ/hIF+gIGCgH+Af4CBgHx/goJ+gX56gYGIhIB/gIGAcn9/foh+gYB/
g39/gH9/h4KAdoCAgICAgISBg4KCgICEgX9/gICGgX9/f4CBhIB/fn+BfoCAgICEf4WBgH+CgYOBf4B/goCAhYB+g39/gH+AfoF9hICCgoGHh5F+foOBgICDhYCAfYGBgn+AgIN+gH+AfH98d4CAgIJ+gIB+fn5+
gH+CgYKFeoCDf4CAhISCgX6BfoCBgX9/gIGHfoCDgYCAgn+EgIKCgYCAgn6Cf359g4CAgIN7gYGAgICAfoB9gHqAgn+AgoCHgYKEe4CAgHx+gIh/gH6AfoJ/gICAf4KBf32AgX58goN/gH9/f36AgICAhn2CgIGA
gICGgoCAhoGAgICCgoOAh4CAiIB9gIB+gX9/gH6AhYCAgn99eH6AfYCAfoCAf4GBfXyBgH+AfoCBgIKCfH+BgIGDh4GAgIGDf4B/gIGAh4CAgH+DhH+AgICBgH6BgICBfoCBfn2FgICFgoGChYCAfn6AgH+AgIB+
gIB/gH58hXyAgn1/f4N+foqAf4CAgH2AgICAfYGAgH6AgoCAg4KBf4ODf4CAhIGBf39/gYKAgn+AgICAgIKCgH2AhIB+gIOAgX+Bgn+BgoZ+gIOAg4GAgICBe4KBfYCAgoCBgH9+f4B/f4B9gIGBfoCAgoB/g4CC
f4B/f4CAgICAgYN/gH9+f4CAgnKBgYKDf36Af39/gIGAfoCDgXl/gICHgYCCf4CDf4J+foJ/g4F+gIGAgICCf398gYB+hH96foR5gn2AhIGDf35/gYGBgIGAgYCAhIB+gX2BgXuCfn97gIB/gICAhYOAgnuAgX58
gIB/goR/fn+Ch3+Aen9/f4GAgIGAf4CAh3eAgIB8hICAg4CBgIWCgX+BgH+AgICAgIZ/gH6AgIiHfnuAfoCFgHyBgIB8gn5/gH2CgIJ/fn+Af3+AgYaEf4KAgIKBf398fn+BgICCfn59gIeDgH5+gIGCgoB/gYCB
g39+gH+BgIB8goCAgIF7gX59gH2BgYB6dX9/foKAgn5+gH+BfoCBgH6Agn6LgICAf4GAhYCGgH+AfYR9iICAf4B9gIB/fn59f4N8gIOEf4CNgIF+gH9ugICAgICHfX6AgYCEf4B+gYF/gICAgn9+fICAg4CBhYCB
gH6Cf3+AeoB/goh/f4F/gIB6foJ+gIGAgICEf3yBgIN7gn+AgICAf4OAgoB/fX+BgIOAgIB/fn2AgICAgYCAhYGAg3uCgYB/fYB+gICAf32BgIWAhH6Af3uDg35/gICAg4GDgIeCf4B/gIOGfYCFf4KAfod2gXt7
fH6Agn6CgIB+eoWAgH6AgIGAhYCBfoCEgYCAgIB3hH1/fIKAgYB/gIGDgoGAgoCAgIB+f3yCgIB+gIeBgIR/gn9+goCBeICAgH9+gIKAf4CBgYCAgIeAgYCAfoF7gHyAg4CBgIZ/fYGCgIOAhn9+goCBgIKAgYGA
f4B+gH6EgIF/f4GAgnuAfYCCgn+AgH9+hICDf32BgH2BgICAgYCDfX6FgH+BgYGAgoCCf4B2gIGDg4OAgHyBgYCCgn+DgICBgIGHf4CAgICAfoF/g36Af4KAgIGAgICCf4CAgYB9gICAfoGFgoR/goCDgICChICB
gX2Dg3+AgYCBgoCAgYCAe359gIKAgISAgIGCfoCAgoCBgIGBgH6Ad3+DgICCgIB/gH+Gf4B/f4GBg35/goCAgHqAfn6CfoGEf3+AhIJ/gIGAf4GBf3iAf4WCgIGAfoCAgYB8gX2AiIB/gH+BgICBgYGBgIFzf3+D
gH2Dg4WIe3x/g32BgICAhIBxgoODfn+EgIOHfoCCgYB/gX+Cf3+Dgn9/foB9gH+AgICAgn6AgoGAf3+BfoKCgoGAf4B/f4B/gYCBgIB/gIB+gXuAf4B8gIF/gICCgoOAgICAeoCAgYB/gYGBfn6AgICAeXaAfIGA
gX+AgoGAhH+Af4SAfoF/gIF+gYF/gIB/gIOFgX+BgIGCgIyDgIR9gYCAgH5/goSAf4GAgYCAgIF9foCAf4GBgICCgICAgoCAfn6Cf4R/f4B+foB/gYCIgH6CgoCBgH+AgYCBiYB8gYWAgICBf3+BgIB/gIR/gH2A
gISBfoKAf4F9f4CBf4N7gH9/f4B+gHuCgXyAgH+AgHx+gIB+gHyAfoB+f4SAgoGAg4B9goCAgoCAgIF/c4CEgYGAgYKAgYeAgIB+g4B+gIB/fYGAgYKCgH99gISAgIJ+fn6ChICAf36BgoCAgIB/gYCDgYB9f35+
g4CAf4CBe3t+f3+BgXiAgICAgIN/gICAfoOCg35+fn+AgH99gIGCfoCHf4GAgIOBgYCAeoB/gX+DgoeBgoCAgH+BgISAhoGAhICCf31/f3+AfH+AgYF/gHmAgHuCgoB+gICCgH6AgICBgIGAgYCAfX2AgICJfYOC
gIGDfn6Ag36FgICAgICAgHp3gICAf3yDgX2AgIB+hYKBgIB+gICAlIB/gHx/f3+CgH2AgH9+gICBf4CBgn99gIB/gIGBgIKAgX+CgISAgYCAgIGAgoCAgH+AgIKAfoCCgH6CgYmBfnuBgYB9gIN+gH+CgIB7gICA
gICAf4CCf4CAfoB/gIGBgICCgIGKfYB9gIGBgICAfYJ9f4CDgH2BgIKAf3+IgIGAd4N+gZB/gIKAfn6BgoCAgX+Af31vfn+AgIGBfoCBhICEfoCAfX5+gH9/gYCAgoaAgX+Afn+CgYKAhICBgoF9gICAgH2BgoF6
gIF/f4GBgH6AgICAfIB/gICFgoCBf36BgH+DgYV/gICAgICBf39/goB+fYKBgIOAfICAgIGAfn+Bf36AgoCBgoCAgIaAf4B/gIB/g4OCgoB+g4CBfoKAf4B+gH98foOAgYGAf39/gIGAgX+Df3uDgIF9fIGAg3+B
goB/gIOBgYGAe4CEgIOBgIOBgX6BgIJ/gH5+gYGAgoOBgIJ/hICBgX6AgIKCgH1/gICAgYKHgoJ9gn+AgICBf4GAgYB/hH+HfoF+gYCFgIF7f3+DgIGCen6BgIF8gICAgHyAf39/gH6Af4GAgYCAgIOAf4CAgISA
gH6BgYF/gICAgn6Bf4CEg36CgH6AfoCCgYCBgICCf4CAf42BfX6AgX5/fIB/foCAgX5/f39/fn6AgHx/f3l8gIKAgH9+f4SAgIB+gHyAhoB+f36BhYCBgYB/f4CAf4GDgYB9f4GDgnp8fn19foCAgH6AgH+DgH5/
gYB8f4R/gYF3fYJ+f4GBgICAfH+CgIB/foCAfoCAg3x/f3uAgICAgH+Eg4F9gYGCg4CDgH9/gIN/gYOAgIWBhX+AgYCAgIF0gIF+f4J/gISBgH+AfoCBgH5/fYGAgIKBgH5zgH+AgIF/foOAh3+EhYCFf4GAfoCB
gH+AfoCAf39/gYF6gX+AfIGAgH+AgICDgIGAf4B/f4CAfYKFg4CDgIKAgH+CgoCAgYGJcX+Cg4GEf395gIB+gICBgH+EgH9/g39/gX+DgICAgIF/foOGhIB/kH2GgX9+gYOAgH9+gICFgIB/f4CGf4CBfICAgH6C
gH6De4B/gYCBhICBgICAfoB/gHyAf4CAfoGBgICAfoCDgIR+gIKAhn9/gYB9gICDfICAhIqBf3+AgoCAf4CAfH5/gIOAfXyEioCAf4CAgIGAeYCAen+Ag4SCgoF7gYCAgX1/g4KAf3t/gYGBf4CCe4KAgH6Af36A
gIR9gYGAf4B7goKBgIJ/e3+AgYGAfoN8gIGBhoB/f4B/g3+BgIB/e4CBf4B/goGAgIWBgICBgH9/gICBeIN/gH99gIB/goB+f3qBeIF+gn+AgIB+goWAgH+Afn6AhISBgH6CgIJ/gH98iYB/iYCAhIN/jX6AgH+A
gYOAgICCgIF+goCBgICAhYJ+gXt9gIGAf4B+g31/gIJ/gIB8gIF+foCBgIKDgX+Af4CDgX6BgYCAgH5/foB9gIGEf4CAgH+Af4N6gIOAf4B/gH+BgYCCgoR/h4CAgH+AgX98gIN+hICAf4GBgH+AfYCDgISCf4N8
gH+AgIGCh4N8gX2Af36AgIB+gIR/fn18gIJ6fIOBgICAgIGAgn+AgISAfn6Ifn6FgIB/gIB+gICAgH6Af3+Ag4B0fn+AgICAf4CAgICAgICCeYB3gn1/gn5/fYOAgIGAf32CgIGBgICAfYF8gIF8fYB7f32BhYKA
f4CBfoCBgIGEgICAgHx/gX+AhIB+goJse4GBgIB+hn+AgICBgoGBgYKDgICAgICAgICAgYCAgYJ+gYOCgIGAfoB8gX6AgH2AgIKBh36BgYJ/fIB/gIB9gYKCf398gHd/gIF/gIB/jYCAe4F/gYCCgH2Agn6AgICA
f35+gYB/gH+AgICCgXx/f4GBf32BgYCBe36BhoJ/gH1/g4KAgIF/gH+AgICCgIN+fIGDhYOCf4CAgH+AjYB/gYGAjH+CgXyAfoN/gHiAf4KAgYCAf4OAgYKAgH+AgISBgICEgYF/gICBgICEgICAgYB+g393g36B
goB3gIB/hICAgIOAgH6BeoF1gISFgICCfYCDfoCAf4CBgICAf35/foCAgHyBgIJ/gX+AhX6AgYCBfIGAgICAgH6AhIJ/fYCAf4CAf4F/gISAg36AgICDhICCgIKAgICAfYCCgYF/gYB9gH2AfoCCf4aAgIB9f3+A
gICAgICEgICBgICBgIGAgX+BgIJ/gH57f36CfoCAg4CBf4iAfYCAfIGAfoOBgIB/f4B6hoCCf4OChH18gn+AgHt/gICAgICCgICAf36AeoB+f4KKfoB7f4CAgHqCgoJ/f36AgYCBgYWAgX19gIN/gYJ/fYKAgIN+
fn98f3uCgn+AfoCFgH5/hH97f4B/gICCgIGAgH2AgoGAgoCCgIKAgIF/goOCgYB+gX9/eoB+fX+AgHyBfH56gH6AgH9/hoOCgIF+gIKAfoGAf4GBgn99f4GAfIF/gH+AgH5/hICAf4KAf3+IfHt9e4CDgICAfoGC
gn97gIKAgoGBgoSAgYGEgIV7foGBfoCCfYB/gn2AgICCgYCBgIF/hICAgn6AhIJ/h4CAhIB/gH+AgH6Bf4B+goGAgoCAgX+CgIB/fYB/gX6AfYGDf4OAg4KAgIOCfoCAg4J8gHaBiYCBgIKBgn+Agn+Ff4F/gISA
gH9/f4N/gIOBf4CCgoGAgH+DfIF/gYGAf4KAgICEgICAfYGChIeEf36Ag4WAgX9+gH+AgYF/gYCAgoCAgIaBf4B8f3+DgYSCg4B8fYV+gIF/gH2BeoCAe4GAgn+BgIGAgH+CgICBgIB9g4CAgYZ/fH+Cf4CAgoKA
gX5/gH6GgHZ+gICAfoeAgX+Gjn+AgICAgH1+foR+goCBgn+BgIGBf4CJg4CAgICAgH+AgIKAgIGBgIKAgIOAgX+DiICBfYCAgICBgICAf4CAdoB9bYaAgYGBgYB+gIKBfoGAgn+Af4CAgoCAhoJ9gH+BgoGAfnl/
iYCFgIF9foCAhH9/fn9+gYF/gIiAgoKAgIB/f4N/goB/gH6Bf36CgHp/gH1+gIB+f4SIgH2CgIB+gICFfYKAgICAg4CAgH6FgISAgoCEg4CAgICAgIB9f4GAhYCAfXl/f399f4B+foCDgoB8foGDgIB/gH99gnyB
gIR9jn6CfX6AgX+Bf4J/gICBgYGAgIR9gICAf32Cf4GBgIB+gH+AgIGAgX9/gHiAf4CAgIGAfICAf4B1gICAgoGBgIJ+gHyAfYCAgICCk4F/gH+AgHuBfICAf3yCgoCEgYB6gIV/goODgICAgoJ+gYCAf4CCfYB6
fICAgYOAfIBzgYSAfYKDgIB/gH1/gYR/gIKAgICGfoB/gH1/gIF+gH+AgYB+eoCCf4B5f4N/gH1+gX6Agn+AgISAe4B/goCAfYGCgH+WgX+AgIGAgH6AgX6HgX99gYCBf4B/gICAf4CAg4B4e3+AgH+AgICAgICA
gICAgIWIgIOBgoGAgICAf3+AgoCAgn96gICAhYCAf3+BgICAgIB+fX58hICBf3uBgICAgIGCgH5+gX1+e3+Dj4CAfoF+gIKEfn+AgICBgH+AiIB/e3+BgIF+gXyAgH6BfX9+gYF/gH+Af3h/ZYJ/gICFgIJ9gICB
gIB+gYB/gYB+f4OEgICBgICAgYGAgIF/f4J/gIGFf3qAgnuAgoGAgIOAfoCAgIF+fIJ+ioB+gn1/foONgH+Df4GEgH59gH9+gH5/gYSHfoB/f4B8f4N+hX6Cf4KAiICXgH96hICAiIGAgICBgH+AhnmAgISDgICA
goGAfoCAgXt/f4CAgoGAgYKCgIB9gn9+gYCAf4KAgISAgHx/f4CCf4GBgIKIfn+AgoCAfX9+f3+BgH6AgHuAgYGDgn+Ef4F+eoB/gIGCe3+AgIGAf4CBgYF/gX6EgIKCgH5+g4CBgH2AgICCf4CAgH97gH6AgX2A
gIKAgICAen+AgYCCfn6AgYOBgoGAgIGAgXyAgIOCgH+Gg4CAgoKAf3+BgICAgYCAe4CEfoB+gIGBg3+AgIJ/gIB/fX+BgYCAf36AfoOAgX+AgIKDg4GBgn+AgH+BgYB+g4B/eoOAf4J+gImAgHeAgoOAgIB/fYGA
goCAgH9+gH+Af4B/f39/g4B9gX5/gIKBgYWCe4CAgH+Ag4GBfYCAgH2GeoB/gIN9gICCgICFf4B/g4F7gX+Af4N/gYGCd4GAgX5/gYOAgoSAgICAf4CAgIGBgYGEgH+AgYCBgH6AgICBfn+EfICCgnyBfYJ+g4eB
gYKAgX9/gICBgXyAgX+AgH6GgICCfX9+fYGBgICAgICAf36EfoB/f3t7gIF+fn6Bg4CAgIKAh4CDe4J/gICAf3+AgICAf4CBgICAgX9/gIB/gHt/gICBgICAgICBhIGAgoGAgoCDg39/goGBgYN+fn+JgYB7gICA
gIGAgICAgYN+gICAf4F+foaAgH5+foB7gH+Af4CBgICCgISAgYKAg4GAgHl+gYKAg4KAhYCCfoKAgIKAgoGAf4N/g32AhH5+gXuAgXN+gIB/gX6Af4KAgX6BgHx9gX9+gX1/gYGCe3+Agn1/gICBgIGBcYCAhX6D
gIB2foGAgIGAgoOBgH6AfYCAgIKAg4GAg4B/gYB/f4CAgIB/gICHgICAgIB/gIGBgICAgIKAfoCAgH9/gH5/gIR+gneDf36HgICBg4CAgIGAgICDfYCEgn+Agnp8goCAgYCAgJmAg4OFgYKAe39+f3+Af4GBeoJ+
gH9+fYB6gISDgIB+iIB+f4CAgIKCgIGCf4yAg3qAgoJ/fYF8gH+Af4B/gH6IgICAf32Cg3+Agn2BgYB+fYGAgIGAgYGCgYCAfYF7gICAd4F/h3+DgIGAgH+BgoB+fn6DfoN/g359f4CAgoGAgYF+gIF/gX2Af4GA
g3iBgH+AgIKCf4F/gH1+hIN+gH+GgIGAjIF9gH9+g4CCgYWAgYCagoCBgICFgH6Agn6AgYSAfoCHgIN8gIF9gH58gX+BgICBf4J+gHmBgYGGf39/gIB+fYJ/f4GAfYGAgXx/gH5+foCBgICAhYCAgIF/gYCBgoGC
e32CgIGAfoB/g4CAgn9+gIN+goF/fYGBgoGFgn6Ag4KBgH+AgH6Bgn6Cfn6AgIJ9e4KBhH2BgoGBgYGAgIGCgIB/gICAgHyAgYCAgoOGgYCAf32AhICCdYiBgH5+gH+Agn99gYCCfYB4gIGDfoCAioGAf3+BgIF9
f4J8gYCAg3+AgIJ7gIKBhYF9gIOFgn9/gYGGgH9/f3mBhH9/gYB+gIiBf4CBf4CAgYGBhYF5gH59gICHgnyBhn18gICAgICCgICDioCAdoCAgIOChYGAg4GAgX6Cg4CDgoCAgICBe3+BjICAgX2AgoCAgH+AgIGA
gIGAgoGAgISAgICCfoB/f36Af4KDgYGCfIGCgoGAf4GAgH+Df358ioCAf4CAgISAfoGBhH2BgX+Ef4B9f3+EgIKAfoGBfIGBeYGCgoCBf4eDgIB/goGAhIGAgH14e4CCgH+Ef36AgYCAgICBi4CChICAgH6Bg4F/
f4F/gIB/f4B/gIGAfoGAgH+CgHSAgIF6gHt+goF9gH57fYCDgIKAfn5/goB+gICAgH9+g3l/gIF+gYCBgICBfoB+gn6BgYB/fH+CgH2Af4N+hIF/f4KAhH+AgYKAgYGAgoB+fYB5hoCAf4CBf32Cd4CDgICAgYCC
gH9/gnuAgH6BgoCBgn+AgX+CfoKBgIB7gYGCg4N+gH6CgICAgICAfn99foKFgX99f4GBfoOAgIWCgICBgHiBfn+DgH1+hYCBgX+AeIB+foJ/gICBhIGBgIF+gX2AgIGCgoCBf4KCg3+Dh4GAf4CAgICBgn+CfoWB
gICBgYGBjICDgISAeoCAhn6AgIGBf4CAgIGBfoGBgICAfoB+gIKAfoB+hIF9gICEg4KCgIGEfoCBgICAfISBfoGBgnyAfYF+gIF7gYCAgIN+g4CAf3yAfYKEhYF9hIJ/gIB/gYCAgoGAgH+Dd4GAg4CBgIKBgH+A
gIB/gISAfoCBgIKBf4J+gYCBgICCgIB+gX59g4B/gIF+gYCBgH+AgH+AgH+Ef4CAg4CCgIGCgHx/f4CAgICAgnaBgIGAgX1+gIGAf4B7fYOAfn9+fn+Af3+AgH+AgIKDgICDfoGAgIJ/gn99f4CAgIWAgX+BgIKA
fn+EgIF/f3+CgICDgn+AgH9/gIN/gICDfoKCh4SAg4eDgICBgYB+foKFgH6BfYCDhoCEfYGAgYCAgoF7f4B9fX+AgIB9f3yEgH2AgH2EgIF/f3+Af3+AgICAiH5/g4B/gIGDgICBf3+EgYCBfYSBg4J/j4SBgH1+
goKAgXaEgICAgoF+gYCFgICBgIB/gIB7g3+AgICBf4CEgn+DgYGDfoGAgYGBgn9+gICCfo6AgoaAfoJ+hICBgIGBgICDgIGAioB9iX99gICAg4KAfYGAgYCBgIB8g4KAiYGAfn19foN1gYCAg4CEgnmDf4CAgICA
gICAgX9/gH2Af36EfYGBcn9/gICAfoOAgICAfYB/gIKAf4aCf3+Bgn+AgICBfpyAgIKAhICCf4CCg4F/fH+AfYB/gIWBgICFgIKAf3yBfIGAg3+EgIF3gICAgIGAf4CAfn+Bd3Z/gIN7gX+Cf4N8gYJ9gH9/en2B
gICCgYCDf36Bgn+CfoCAgYKAfYB+f4B8gYCChICAgH6AfoCFg3+BgYKAgYGBf4B+gX+AgIB/f4B/gICAf4J/gIGCgIGAgIGBgH2AgoKAeYB/hoCDfoB/eoJ+goCDgYGAgIB/f398e4CHgICCgIB+gICAf4KCfX+O
goCBgIB/fXyAgYCBgIB9gICBf4CAgICAgYGEgICBf3+AfoB+gImDgH+AgIJ/fYODgYB/gICBgYF6gHmAgIR/gYB+g32EgICBhYCAgoF9goGBgoGCf4SAg4F8f4F/gIB+e4CAfoKDgH9/fn6Afn9/g4CAgH1/gIF+
gYCAgoCCgICAhX6CgYB7f4CCfYB+gICAhoCDgIB/fYR9gIF+g4CAgICDfn6Ce36AgGiBgICCgYOPfoSAgIGBgYB+goB9f3x+hn5+gIKAgIB/hIGAfoB+gYCBfoCEgH6BgIGBgICAg4B/f4OAeH+EgH6DhIN+f4R/
fIGCg4B+gICBgX9+gYB/goJ/gIB/gnaAgIF7goCEf4F/fYF/gHqCgYB/gYB+gH6CgH9/f35/gH9/gYKAgoCBgICAg4CCgH+AgYB/iYGAgX6Af4aBgIB+gHuBgYCBg4F/gH9/gIN/gn+EgH58f36AgICDf4CBdYCB
h4KBgIF/foKCgX99gIGCgIB/fIKAgX6CfYKBf3+AgX2Af4CAgYB/hICBgYGBgICAgICAi4B9eIB/gICAgX+Afn2Cf4KAgoCAfX+Ff4B/gYGBgYCBgYF0fYSAgICCgIF/f4F8gIKDgIKAgH+BgH6Af4KBgH6Dfn2B
gH2BgYGAf4B/gH6HgH2AgIGGgIR/gICBgICAgH5/gH+DfoCBgH6AiIB+gICBgH6AgICAgYJ+f4iAgH2CgX+DgoJ/goGAgIF9gIB/g4CAgYKAgoCBi4J1foGEgYSAgICAgICAgX+Agn9/gnqDg36Cf3x5eoCBgYB+
hn+CgoJ/fn2BgICFgoGCgYB+foGAgX2AgYWBgIB+gIGCgH9/e4B/goB+gH2BgIGAgoB+dYF9gIOAgYCCh4CAhoGBgYKEgIGAgH+AfoF/gYB/gIKKgICBgoKAg4l+gIB9eoKAgX+Af4J/gIB9hICAgoCAg4CAf4CA
gIB/f4CHgYKAgH6AgH55gH+BgH2CgH+Af4CDgH2AgH98f3t/gH+CfH6Af4CAgYB/gICBgYWCgYF/gIOAf3+AgIOCgIB8gX17gH57gn6BgoCAgIGCgoCAgYB9fH6EgIZ/gH2AgIB/gX2Af4OCgICAgIF+gICAfn6A
gIR5fX6BgH+BgICBgYCBgIF/f3+AfYF/foGAf4B+f4GAgYB/f4N+gYCDhn+AgYCAgoGAgISDgYCAgYN/hICBfX+AgIGAgH57gH+BgIV/gIB7gYCCc319gICBfoSBfX59foGCfn6CgoCAhoCBgH+Df4CAgX6CgICA
goOAgoCCgH57gIN/gXuCgIB/gIGCfXyAfn9/goCAhIOCgH6BfICBgICBf394gX6EgoB/gIGAgYB+fYKAgIBuf4N/goGBgoKCfoCFgHh+gICBgYJ+gIGBgH6AgXuAf4KAf4CEhYF9gH6BgIB/gICAgH+AfIB9f4GA
fICBfIeBgH19gIB+fn5+foOHgn2AgXt9f3mAgICAgICAgH2BdX1+foCBhYKAhH6Afn6Jf4CAgYCCgX6Bf4B/f4CAf4CCfIGAgICEgIKAfYB/gn+LfoCKgIGGf4GAg4B/gIOBfICBf35/f319gH6Afn58gYB+gICA
gIGCe4B/gX+CeYR+gHuAgIF7f4CBgIGDgHqAgn6Df4GBgICAhIGAf4SAg3qAgIOAgICDhYCEgoKAgIJ+gH+Ce4OAeoCEgH9+fICAgIGAgHx+fYCCfX96gYCCg3+AgICBgIB/goCBgoB/gYN/g4GBgH2BgIOChYB/
gnuAgoCAgYB/gH98gX9/gICAgoSAfoKCgICAhHt+gYF7gHqCgICDfnyDfoOAfoN/gH6AgYKCg4J/goGAgH6AgHx/goGAgX6AgISAgYmFgIKHgICAgH+AgICAgICBgYB/fX2AgIJ/foCAf4CBgYB/f32Bf4CAfoCA
gH6CgICAfoCAg4GAf4CBgH+AgYKEf3+Agn+BgYCAgIOAfYB/gIKBgIB9gIKCgH+Af4B/f4GAgYB/foB/gICCgICCgH+Af4B/f4F/gn6Mgn+BfIF7gIF/gH+AgICCgIB9gIB+f4OBgX6BgH2AgX9+foCAf36AgX6A
gHuDgIGAfYCBg4J/gn+AgX9/f36AfX6BgIWcgoCEgIKAgX6Bfn+AgIB/f4CBf4KBhH98foB+gIGAgICAgI6Af396f4B2g4GAfn+Fgn6AjYCAf4B/f3+BgH9+f4SDf3+BfoWAgYB/gYB/gIGBgX6Cg32Ahn+FgoWC
fX9/gIF/f4OAgoB+goGAg4CAgICBgIB/hICBf36AgH2DgIGAgYCDgn+HgH+DfYB+gYh+g4KAe4GGgX2Bf3+AhIB8hnaAgIKAf4F+gYCAgHKGgIGAfIB+fYB+f4KAgYOAgICBgIR/gIGAfoCBiYCBgICAgYB+gH+A
fn6CgX5/gIB+hn+Cf4B/gYF/gYCBfoqBgH6Af4GAfn5+f4B/gH+CgICAg4B9gnaHgYWAgYCCgoCAf4GMhICAgIKAgX+BgoCAgICCgoeAg4B/gYCEgIB+dH+Bfn+Af32BgYB9g4GKgIKAgX+Af4CAgHqAgICDgICA
fX9/foOAfICAiYN+g39+foGAf3+AgYCAgIB/gYCAgYCBgICBgICDfYCChH+BgX+DgICBf357gYJ/gYCGfoB/f35/gYGBgIR/foKKfoOCfn+Bf4CDfoCChIB/gIJ/f4CCf4GBgIGAgYOIgIB+gIZ+gICAgYKDgICA
f4F/gYCAgHx+g36AgH+AfoWAgX6Afn+AgIB+gHl7i32AgYB9fYCBf4CAgIB9f3+DgYiCf4B+g4GAf4B+gXt+foB+gH1/g4OAfoCBgICBfYSAgXyBf4CAgn6AgH6AeoCAg4B+gYCFgIKBgYCAg4B/f4CEg32Af4CB
foGAgX6FgYGCf4CAf4F+f4CBf4aAgIKBfICDfYCBgYB/gH+AgH18mH+AgoGAgn6Cf4B+en+Cgn6EgICBgYF+gH+CfICBgX6AfoGAgHqAfoaBf3p/gX58goCAfoCBfYCCgH5+gIB/gIB+g4F9gH9+gIGAfYCDfoKB
gH9+gIB+e3t+fH+BgH6Af4CCfYGAf36Ahn5+g3uAfoGAgIR/gYCDhICAfoOAfYCAgH+AgYB7gH2AfoB6gYB8gICDgYB9gX99foF+f4F/f4CAgICEgoGAfn95gIKAgYGBgIGAfoSFfIKAgYB3f4CCh36Ai3+AfoCB
gH2AgYCAg4CCgYCCfoCCg3+EgIB/gIB5fn6BgICFgIB/g4GAgICChICAgYSDgIGEf4V9hYCCg36AgYJ/gYJ/foB/f32BfoCAfoCAg4CCg4CBgIOAf36BgH6AfX6Bf4GAgoCBf4OCgoB+gIeAeoCBgH9/gIWAgICQ
gYCDf4KBe4B/gICAhYGAgICNgn95gn2AgYaAgICAg3aBgX1+foCAgYaCgICAgH98f4B/fH6AgIGAgH+AgX2AfoCAfoCAgICBgIKBgIKAh358gYSCgIKBfoCAe4F/gIB/gYCAkn9/f4aAfICGg4CBgYGBfn2CgIF/
gIF+f39/gICAgIGAgH+FgYCBgoB+gIN/e4CAgYGAgYGDgn+Af4B+fIGBfn1/fn+Af4CAgH+BgIF/hoCBgIGAgIRsfoSAgX+AgIKAgIJ8gIKAgIGDg4KEfoOAgIKBg39+gH+DgYCBgISAgIB/gICCf4SBgIB+gICA
eYCCg4CBfoF9gICEgIB/g4GDf3+DgIB8gIKAfoB+gXx+gYB/f4CAfIGAfYGBgIGGfYF+gIJ+gYSAfn+BgIGAgH6Cfn2AgX58fYCAgIB+g398gICAfH+AgH6BhH5/gIGAgIB+foCBgoJ+gICCgIeAgn6Cfod/f31+
f4J+gYB9gIGBgH1/dYGCgJOAfH6AgoB/gICAgX+Cgn5+gIKAgoB8gn6Agn9/gX+AgICAf3+AgICCgIJ/gYB8goKAgH5+gX+AgYB/foCAfn6Ag4GCfIB/foCDg4B+f36BgX2BgIB+gX+AgICAgH97gIGAgX2BgX2D
hoGAg3uEfoB+gIGAhYKBeoB+gIqEgICCfH+Dgn6BgISAf4KHgICBf4CAf4GAe3+AgIN+gn6IgICDfn6AhoGEf4KAgHx/f4GDgn6Ag4CEgYKAf4CBgoGAgH5/gIGAgIGAgISAgIGAgICCf4GDgICDfoOAfYB8f4CA
gICAf4B8f4CCgIKAgX6Af32AfYJ+foN8goF1gYB+gIKAgH6CfYKAgICAen99gXyDf3+AgoKAgICBgH+Bf3+Af352foGBgYCBgHh/fYGCgYGAfoN/gICAfoCEfYB8f39/gICAgISAfn+AgIN/gICAfoWAg3+AgISA
f358goV+gICAgX2AgICAgX5+ioF/hn5+gYCCgoJ/gH+AhH+AgH+AgoCBgH2BgH6BgYCAgH9/g4KAgIB/gH96f3+BgIOAhH1+gIGAgICCgn+Jf4GGgoCAgH98gICAgYF/gYB+d4CAiH6AgH+Af39/g4OAgICAgYN/
gICDgYCAgX+AgIB+gICBf4B8gIKAgIF/gX99foF9foSAg4GBiX6HgH2CgH9/f4CAgIKEgYFugH9+foCCgH9+gICBhYB+f4CBgIF/f4SDgoCAgIGAgIKCgHyDf3+AgH+CgIKAgIF+gIF/gXx/g4CBgICEgoR/f4CB
g4GDgoCCgYCAgIB9foKAgYCBfYKBgn59foR+g4CBgIB+g4GBf4CBgYCCgICAgIGBgYB9gIGAgIB9eIB/fYGEiH99f4B/gH+BfICAg4N+fH+CgYF+gn+BgH6CgXx9gYGCgICCgIB+gHyBfoB/f3x/gX+AfoSAgYCF
gIF/f3+AgICAhoGOgIqAgIB9goCBgICAgX6AgICAgYB6goB/gIOAfYB+gXt8gIF8gIGDgH6Bf4CAgX5wf4CBgIF+gIB/f4KBf4CCgH6BfYCAgoSAgIB+fYKAf4GFhHiAf4CCgYCCgIJ9hYCFgIB/gH+AgIaAgYB/
goCbgICCgYB/hICAgX6BgYGBgICAhICBgIGAgH9/foN/gIGDgIGFgIF/gX+Cfn1/gIWEf3mDgoCDgICAgIB9f4GAfX+BgYGAgICAf3+Af36Af4B/hn+Agn1+g3+Cgn+AgH57f398gIB7gIF/gYJ+gIB/f4J+gICA
goCAf3yAgoF/gHmAgoB9gIB8e36AgICAgn+Ag4F8gHyAgoGAgYGCgHyAhICAgH6AgIB+gH+Af32AgIGCgIKBfoGAgoF+kX5+fn5/gICAf4J/eoB+f4aAgIKAgH5/gIGBgYGAgICBgIGBgIGAgISAgn6AgIGCf36B
gIGCgICAfoKEf4CChIR+gYJ/goB/f36Af3mEgIB/gICEgYB/fH+AgICEgIJ/fYF+eoCEg3uBhICCf4CAg4KCf4WAgH9+eYKAgIB9foCHi32Ag4CAg4OAgH2AgYCAfYOAgYGAg358gISAfn6Afn6FgICAfn+AfXx8
foqAf3iGfYGAgoGAfn+Af4CCgYB/gIB8gn6Dg4CAf4KCgH2AgIGFgICDgYB+gIB/gIB8foKCfn1+hICBgH5+gX1/gH+Mf4CAgXp9fX5/gIKAgH6Agn+AfIB/goCAhIOAhYd+fn+AgH9/gox/gHmBgoCAg4B8gYF+
gH+AgH+BgIGAfYOAgICJgICBgIF8gIR/gIGAgIaAgYF+g4B/gn59g4OAgIB+f3+Bf4B6g31/gYCBgX54g4SAgH2AgIZ9gH9/gICAf39/f4CCgIB+gIOBgH6DfYSAgIF/foCAgYCBgICAgIOAgYV9foGChICBf4CA
goKCfn1/gIJ9hH+AgIB/goCAgnp/gIF8gIF8gIGBg4KBf4CCgIB3gIB+f4B/goCCgIF9gIKAgH+BgoCAgHWAfoF9gICBf36AjISAgXyAgICAhIF9gICEeoGAfoB/gIB/gn+BgYKBgICAgIKCf4CAgIV/gH+AgIOA
hoOAgIGBf4CAgISAf4CGhIB/gH5+f3+Cf39+gIN/f39/f4Z/gYB/gICAgH6AfYJ/gYKAgn1ygISIgX5/gH6BgH+Bc4F+gICAgYGAgn2AgImAgYCBgIGCf4B8gH2AhH2AfoCDgYCBgIF/gYF+gH2AgH+AgIF+h36A
goGDgIF/gX9/gH6DfICBgH9+gnx8fn6DhX+BgH9/hoGBgnyDgIF6eoGBgIN3gIOAf31/gIN8hn2AfoCAgICBgYCAgH+FgIF/fYB/foaBgHyAfn6AgIKAfICAfn5/g4B/f3x+fHt/gYKDf3+DgICGhYCAgH+BgX+A
hIaBf4CAhH2BgYCAg4GAgYd+goB+gICChn18gIB/gn+Df4KAfnt+gH6AgIKDf36AgIGIgoKEgYCCg4Z/gn2AgIGDgICBgnmAgX+CfoCGf4B/g3uHgHyCf4B/f35+fomDfIGDfYCAf4CAgH6BgICAgYCFgH+Af4GF
f32AhIF6gn6AfoGBhHyAgIGAgIN/gIJ9gIKAgYGAfYB/gICDfYB/gICBgIKDfoOAgIKAgYGAgn+AgIKAhH9+gnuCg4B+gH9/gYCAf32BgoaAgn2EfoGBgICBg3+Bf4GAgoB3gIB/gH6BfX58gXyAioCAf4KAg4J5
g4OCgH+AgIOAhICAgYOAf4SEhYCDg4CAgIF/gIB9hn6Cgn+AgoN/gICAgnt9f4KAgIaBgYB/fn+Af3yAgIF9gIB9gIN/gYN8gIGAgIB+gYJ7fIGAgoGAgYCDfIGBgICAgH9/gIB+gIKAgIJ/fICAgoCAgn+Af3yA
cICAgYR8foCAgYODgn5zhYCAgYCAgIGDgX+EfIGAgYCCfoKAgn2BgYB/h4GKgYF+gICAioCAgYCBfoJ/gIGBgH5/gYB9gICAgH2AgIB+foZ/f3yBg4CAgIOBgH6AgICAfYCGgICBgICAgHl/gn+AgH+AgIGAfoCC
f4B/gICAgYCBgH+CfoCAgIGEgX6AgICAgHyBgHiBgn9/hoB/gYCBgYF8gIB9hXx+gIOCf4CAfYGAgIB1gYCAgIB/goCKgICGgICBgX6BgIB+fYN/f32CgX6AgICBfn6AgoCAgICAgX6BgYB/gYKAf4GAhH19gH+A
gIF+gIKBfoCAgH1/fH+AfX+AgICBfoCAgIWBgoJ+gH+BgIJ/fnx8goB7f3+CgoB8f39/en+AgoCDgICAgoCAgIN7gH90f4F+gHx/enyBf4F/f4F9gH+Jgn1/foOAhYB+fn5+hIB/gIOAgICAgX6BgH6AgICBfX6A
gYF9fYF+f3+BjHyAhX6AfoCAf4KAf4GAgX+AiYSBgICAgXyBgYKAfHqBgYOBgoCAf4CAgISCgX+AgoCAgIB8gH99gIJ/gIB+fYCAgH+JgH+BgIN9gYGAeoCCgIB/gn+AgYJ+gH6AgICAfX2Dg32CgICBf4CDfoCC
gIGDgX+CgX2BgICAgH59gICDgIOAgHuAfoGAgIGAgH+Cf39+gIWDgH+AgICBgYGBfn+DgH+Af4V9f4CAgX+AgIKBgX6AgICAgIF/gX9/foF/fn+EgHyAgH+AeoB+gX98hICBfoB/goCBiICAgYCBfoJ+foGAhoB9
fX6Af32Af3xue3+AgICAfoCAhICBf4KGiYOCgoCAgIB8gIB8g4CAg4GAfYGAgX6CgHeAgH9/hoOBg4KAgYB/hICBgIKCfYCGd4GDhICAgIGBgICAgnt6f4CBgIB/f4GAgICAgICCgX9/gH6Bf4CAgn5+gH2EgYJ+
gH+BgX6Af36DgH6BgImDf4Z9gH5/gYWAfYCDgH6FgIN+gICAhYKAgIJ/gIOAgICCf4KEfoB7gH9/gICFgH+AgIGAgoOBgIR+gH6Bf36AgIGAfYGAg3+QhHiBgYCAgX99gICAgYKAf4J/gICAgX6AgICAgIB+gH9/
hXyAhYN/g32AgX99f4KAgIF9eYmCgH6AgX6Bf4N+gICAgn+Df4B9hX6AgIB/fYN+gICAgH+BgH6BgX+AgYN+gH6AhoN/gH2Gg4GAgH+AgIF/f3+Eg4KAf4CBfX2Af3+DgIKAgHp+gYCAeoKCfoF+goJ/f36BgYCA
gH+CgIOAgH5/goCDe32AgYB/fn6AgYGBgIGCfn2AgYB/gIGBgH59fYCBgH6Bf4CDfICAgX6Agn9+gIB/gH+CfYCChYB/goSAgH+BgoV/g393goKCgHx/g4GEgICAfYGAfYGEgIB/goR7g3+AgX2AgIGAgH+BfoGA
f4CFfoF/gHuBgICBhX9/gICBgIF+gICAfICAf4F/gXqFhX6BgH+AgYCCfn9/gYF/fn+Af4KAiX+BgYJ/gX6BgH6AfYB/fIGBgX+BgYCAgICBhYGBgoOAgn+DgIN/fnyAf4CAgoB7gISAfYB2gIaAhYN/eICKhH2A
f3+AgYOCgXh5gYB/hX+Bfn59gIF+f4CAgoF8f36AgH+BgIB9gIF/koCAf4B+fIKAg35/gICChH9+gH6Afn2AfoGAgoB+goCBf3+AgYB/fYB+gIF+f4GAf4CKgHyAgICAfoCCgH+VhoF+gIF/gIR9gYCDf39+gH+A
f4B9f4OAgH6AgIB/f4GAfIR8fYCCgIB3gICBg4F+goB+f39/gYB7gH5/f4B/gIGAgYCAgICAgIB/gH6AgYCDgICAeoCAenuCgIKBfoCAfYOBgICBgH+BgX2DgH+Ffoh/f4GAgIZ7gH+AgYCCf4B/gIGAf4B/foKB
f4CCgn+AgXp+fn2CiYB/e3+AgH99gIF/gIGAgH+Ag32Bf4GDhoCBg4GAgIWAd4CMgoKAgIB2f4GAgX98gH9/gICAfn+AgIGAf4CBf4KAf4CCgn+Bg36Ef4F/gYx6fIGBf36AgH+AgH1+gX9+gIGAgYCAgIB9goCD
goCCgIZ4gICAgICAgIeBgICAg4B/gH2BgIF9gH+AgoKAgoCAf4GAfn6Ad4CAgH97gIB/gHyCf3h/gH+FfoKAjICCf4CBf4CBfnyAgX+AfICAf4J/gH5+foKAgH+AfoGAgIWAgIKAgICAeoCBgICCe398e4CBg4OA
gH6Cf4GAfn+Afnl5gYCAhIOAgH52gHx+gICFgICBgIGAgX9/eYCAgoF+hICCgIGCgICGgH+Af398gYB8g4OAgIGCgIB/f4CBgH+Af4B/gYB/gYF+e3+AgX+AgIKAgICBgYCAgYJ/goKAfX2BgIKAgIB8fn9/g36A
h4CAgICAf39/gIJ8fYGChH+BgICAgYGBhIOAhYCAgH18gYB/gICCgICAlYGOfX+AgoB/gH6Afn+CgICCgICBgn5/g39/gYJ+g4B/gH5+gH+Cgn+BgICBg4CAf4F+f4R9gH+AgH6AhX+AhoB8g4GCgoSBf4CAf4KC
gH2BhYF/foCAf4B/hICHgH6BgHx+gICAhH6CfYF+h4CEgICCf4GDgH6Bf4OKf4CCfn+BgIB+gYCCgoCAfYCAgICAf4CAh3+Bg4OAfoGBgoCBh4GAgH6BgYCAfYF+gICAfoCAgH5/foF/hHyBgH2EgoKAgH+AgoGB
hoCAgIGAfoOAgH+AgH+Afn+DgX5/f4B8g4B+f4CAgX+AgX+AhICBgYB+g399gICAf4GAgIB+goKCf4GAfod/gICAgICDhYB9gIGAfn+BgYB9fIR/gIF/gIF+gIKCfoB3foGGfoCCgoCBf35/f3+FgYB+gH2AgIGA
f31+hICAf4CAgH96gH6AgICAfo2AfYSCgIB7eYGBgICAgYCAf36AhICDgIKCfoKAgICAgICAgoKAgoN3gICBf4GAgIl8f32AhIGDgIB8gH99f4GAgYCBgICCf4CBf4B6f4CAhICAfYSAgH6CfYCBf4KEfoCAf4SC
hH6Df35/f4CChYKCgoCAg3R/f36AgH9/gop+g3+AgH5/fH+AfYCCgH+AgYB7fH6BgoCDgICAgoB+f36AgH6AgICAfoJ/gHx/gIGDgH2Agnh/gIB/g32Af4GBfYCIfX58gYGEeYCAgX55fn98gH+DfoCSf4CBfH+A
fX6Ae4KAhH+CgIGAf4CBgICAgoCCgYGJc358gH6Dh4CBgYGAgIJ+gIGEgYCBfoJ+gIGGfnyAgH2AhYKBgHuAfYKIg4CAg4CAg4CCfoCAgXqBfYGAgYKFe35/g4CCgICAg4CAgICAg4CAfYGBfYB+f4GBf4F+fH+B
hH+AfoKCgYCAf3+AgH2GgYCAf4GAhIB1f3qAgICBgX6Agn57gISAgn9/gX6Af4CAfYOAgX2Af4B+goCAgIGDgH19g3+BgICAe357f4J+gYN+hH97gICAgICBf4ODgIN/foCAgICAgYCAf4B7gIB8goB/fYCBgH+F
gH+BfIJ/gH2Af3+BgoCCfX5+foGAfX99gYB/goF+goCGg4GBhX99gIF/f4CEgICBgoB/iIB+gH+CgIGBgYCEg4CCgX19gH+Ahn6BgoWEgH+AgXx+gYJ/e4OAgH19gICAgICAfoF+gICAf32AgICAhnuAgn9+foF/
gICAf4CFhIF9fYJ+goJ+gX2BfIGAfIKAgIF+gH6AfH+AfYCEg39+gYCCgoCAgIGAgICDfnyAgYCBhoB/f4B4gIKAgICBdoSCfX+AgoCAfoB/goKCgH9/gYCAgYCAgYF4foCAf4CEf4F/goB8gISBgYCGgHx9fX+B
gX5/gH5/gIGAgH+AgH6AgIB/gH1/gYCCf3uCf4CAf359gIGAgnyAf4B+gIGBgIKMgn99gn9+f3+AgYF/gYCAgYCAf4CAfn+AgICAfn58foCAfYF/gX+Ff3+AgoCBgoB+gYSAf4R/gIB/gH+Ef39+f36AgHyAgYCL
hYGDe4GAgYB+gYB+g4GChn9+g4KAf39+gX6BgH2Af4B/gYCAf36CgIB+gH+Afn6AfYCAgX58gHyAgH5/hnx/hn2GgHeBdYGBgYB9gYKAhoB/gXyAf4yBgYCAgnl/fYR+gIGDfYJ+gIKBgoCCfYCAf4KGgIGAgn6A
g4F+fYKAgX5/fYF+gH6Cfn+BgH5/gISBf3OAgH9/gHh/fn5+goB9gYCBgH1+gHyCeoCAgoWAhIGAgH6BgX+AgICAf32Af4KCgICBgoOAgHuAgXuBgX6AfoCAf4N/gIB9gIOBf4GAgH+FgYCAfX5/i4CAgICAgYBz
foOAgICDhICAgn2DgYB/gIB/fICBgICAg4J/gIKCfYCAgH1/f4Z7gISAfoKCgIF+gH99gHyEgIOAgIB/gX+AfoCAgH+Af3+DfH+Agn6AiIJ9gIGAhYCBgIB8gH+CfoCCfoR+gYB8gICAgH6AfoGFgH6AgH2JgIGA
fX+EgIB6gIKAgICBgIGAgYCCf4GCgH2AgH6Bf36AgH+AgYCGfoCAg4GAf39/ioF+gIR/foGFgYGAf4N+goCAiICBfnx/gIB/gICDf4B7hICDgH2Fh36BgXuAgoGBgYOAgH+AgICBgYKBgIB/gYCAh4N+gIGAgYF/
f4B9g4CAf4CAgX+AgIB/foCBgH5/fYJ/a3+AgIGAiIGCgYeAgX56gICBhYB9goGAgIGAgX+AgoCBhIB8g4KAg4CBgYJ/gYCFgIGBgYGAg4CAgISJgIeBfoGFfoCBf4KBgYJ/gICBhoGFhH+Agn6EgIKOf4CAfoOA
gYOAfICGgIGAg4GDf39+e4KAfnmAgH9+gYB+goB/gYCDgYGAgICBgH+Agn+Af4CAgYB/fn5/gH+AgH+AgoN+hIJ/gH+AgX+DiYCAgICCgYF9gICAgn+AgIR+f4B/gYCCjICAgICAf4F9gICAgYGAf4CAgYB/gIGA
gYGGgId/f4OCgXKJioB9eYN/gYJ/gISBf4GAgICAf4GAgIR+gICEgICAgoCAfoCBg4F6fYGAgIB/e4CEeX6AgYCBgH+FhYCAg4F+gH6AfYF/foB/gIB8gH5/gIeAgoCGgHiAgYGAgoCAfn+AgICBgH98f3V7gICA
f3+BgYmAgYCEgIB/fH6DgYCAf399gIB6fHqAgn2EgYSAgoCDgICDg3uBgYGAgIF/gICAf36KgIOAgoKAgoCEf4CEhoCBgICAgX9+dIJ+gICAgIOAgXmAfoB/gYCAhYKAhHx/gICAfYF/gYCBgH1/gIKBfoCBgYGA
gH5/gH+Ag3mBf4CAf4B/foCBgIGBgH+HgH9+hoCAhIB/gIB/fYB+goCAe4CAf4OAgIWBgYR9gH9/gYCAf35/f36CgIF/fIB9fnyAg31/fn6AgIJ/gIKAg4CAf4CDgYSEf36AfYKQgYGCgIR+gX+EgICCgoCAgIF/
gH6Bh4CAgIB/gIGAhYJ/gH+AfoCAgoB/gIF/hIB/gICAgICBf4CAgHuCgYGAgIB/fn2AgIGEgXyCgH+Df36Bg4WAgYCAf398foKGhYCAfn2BgYCDfYp+fpd8f32AhIJ9foKAgIOPf36AgYCAfoqAgYF/gH+CfYCD
gH2AgIGBgoB4gn+BgX2BhX+DbH6AgYiCgICGfYCBf4B/gIKAgIKAgIB8goCAf36Cf4CAf36AgYB9gIKAgYmAgX+AgIZ+hYN+gYKBhYCBgIJ9foCDgYF/gIB/gH2AgIWAhYB/foCAf4CEf39/gYGAgIGBgHuAfH9+
gICCgIKAf4CAgICAh35+gICAgn+Ag4V8gICAgH2AgYGAgoOCgHuAgYCAeYCEgICAgn99ioB/fICEgICBf4CBfoWAhIB+f4GAgn9+gIKCfYB/gIGCgICCgIB/foCAfYB/gYCBgIZ8f39/f4h6gXx/gICAgH+BgIB/
hoB/goGBgIGDf4t8gICCgICAfnuBgYGBg36EfIB/f31/f4CAf3+BgYWBc4B+hH+AfoB+gIOAfoGAf3+DgH6DgICAgH+DdoF+gIF/gHp+gYCAgX9/gICAgYOAgIp8gH6AgIJ9gYCDgIB+fYKAf4CBgYCAgICFgIKB
gIN+gICAgIKCgn+AfH2Df4F8gIR9f4B/goJ/gYB4gYCCgIB/g5GEhIKBhoGAgXyAgIF/gIWAf35/gH9/gH51f4CAgH6AgIB9gIKBfoB+fICAgn+Agn6CgIR9foB8fYCCgH+EgYKAfIGAgICBgIB+g4CAgIB8fn+A
gH+BgYOAe4CAkYCDgISDg4ODgIB+eoGBgIGBgIB/f4CAgH+Ig3+AfICAg3+DfoOBfoCAf4GAf3+AgX6BfoCBgYGAhICAgoCAf4KAgISBgICAf4WAgIKBgYB2goSAgICBf4CDfYOBgH+Af3+Ff3t4fYGAgIV/ioCA
gIOAgH+BfIJ/fn2ChIF/g39/jICEf4CAgIGAgH+AgYOAgIB7fICAgH6CgX+AfICGgH1+gH+CdYJ/gICAgX+AgIWAgICAgYCAgIGAf4aAgIGAhIB/gIB+gHuAfoGAf4GDgICAg4CEgoCCgn+Aen19gICAgoCAgICA
fIJ/gX9/gICBgIGCgIKCgICEgICCgHuAfoF8gIB+goODgIB/gIB4gIR/gYCCgY+AgIB/gn5/hH+BfoKCf39/foGDgYCAgH9/foKAgYOBgIiEgH6AgICAfH+Af4aBfX6AgH+Bf4d/god/gH9+gIKCgn9+fYGCf3+A
gICAgYB8gICBgH+Af36Af4F/gIF+gH+AgIGAeX+IgIOBgX+BgICGf4B8gICBgYN+gYB/gIB+hIB/f3x/gICMeoCAgH5/f4KEgIGBhYGBgIKDgHuEgoB8gIB+gYOAgYSAgH+AgIGAgICAgIGAgX9+gYB+goCEgIF/
foKCgX2AhoGAf4GBg359f4CDg4F9gYCBgICBgIB8hoCAgYSBgX6CgH99enx7gIB/f36AgYCBgIGBfH6AgIGAh35+gX99gH6AgHqDf4CCfX5+gHyAfX6DgIB+gIWCfIOAfH+Cf4SDgHyEgYKCfoCFhoCBgIB2gIF/
hIJ9gIF/gICAfICAgoKAgICBgIKBgoB9gIJ9jX2DgHiAgn93g4B+foCBgIB/fnyAgYCBfX+Ff4B/c4B9hX+CgIZ+g4F+gICBgICBf35/gH6Ce4CBgIGKgH5/g4GAf4GAfYB/gICAgH+AgIB6goV+gIB+e4GBgICA
gIB/gIF9gIGCgIJ8hIV+gH6BgH9/gICAgIGAgICAgX1/f36BgH2Afn+IhoGAhIB/fYKAgIF9gIKCfYSAgICEgIOCgH+AgYGAgIF/gH6AgoB9hIB8gH+AgYGAgIB8gIB/gICAgYaAgICAf4CBfICAgHx/gn9/gn9/
gYCAgH+AgICDf4B/g4KDgoKFgIOCf4OAg4B/gICAfX+BgH9/gYKCfHyDgIKAgH5+f4CAgoGDg4F/g4F+gICCf4V/gICAg4KAgIB/gYB/foB/foB/i4OBfnuAgICAgIB9f4CAf4ODdIF+gICAgIJ/foB/fYGBgIKA
f4J+fH9/foCAeYCDf3+Af4CAgIF9gX+EfYCAgYJ8fICAfYGAf4OCgYCAgICBgoB9f3+AgX2Bf4SDgIB+j4KBgIN+f4J/gYCBfX+AgICAg4SAgICCgoF/gIF8gICBg4GCgYCAhYWCgICCgH6Agn9/gYB/gXp/fn6B
foGAgH+CiX+BgICFf4J7g4GCfn5/gH2AgoF8gIB+gYCAfoB/gX+AgYCDfX9+hoCAf4CAgYB/gICAgIKAf4CCgYWAgIJ+gICAfoB8gH2Bgn2Bfn+AgYB/gn+BfIGKf4CAgIB/gYCDgIGAgHt/f4WAgIGCgYCEgYCB
gH6BgIF9gIJ+foCBfICAg4CAfYSAgIB/gIB/goOAfn+DfX9+g3yBgYOAf39/f3t/gICBgYF8gIB9f3+ZkoB/foKAgIJ+gYCEf4B7fH2DgYWBf4J4gIB/gX9+gYCAhICDfYSAgoSBf3+AfYKAgH+AfYSBgIKAf4GA
f4F/f4GAgYCBg4GAgYWCfoGCgH+AgICBgICAgICCgICBgH2CgIGBgIB/gYB/f3+Af4R+fH9/gH6EgH6AgICAfIGBgoGCgYB+gICFgYKAgIGAgIB/gX6AgH2AgX2AhYCAgYGAgIGAgoGAgH6CgYKCgICAf4B/gH+E
ioGAgIB+gIOCgX9/gIeAf4ODf4B/hoCAf356foN/gICAgYCCgH+AfYV/fIKAgIOAg4F8goCAf4WAgH+Afn+Af4GBgIKAgICAf4GAgIJ/gICAgIB9gIGBgICDgH9/goCCfoOCgH2CgYCChH9+g32AfX2Cf3mDgIGA
f4CAf4CBgIJ7gIJ+g4CBfoF/gYCEgH+Ff4CAfoCAi4R8eYB9eICCgIJ/fn+AgHyAh4CDkn5/gH6Cf4CAgIB/gXyCgYKBgIGGgICAgICAf4KAfoCAhIB8gICAfoB9gH6AgIKBgX5/gH6CfoGAfn+AgYCBgH6AgIJ/
gH6BgICEf36AgoB/f32AfoGBf4aBeoB/f4CCgIB9f4OCfoCBgoWFgIKAgH6AgYB/gH9+goJ/e4CBfoF/gICEf4CAfH2AfX5/gIGCgH+AgIGAgIKCgX+BgoGBgIKBf4N6gIKAgYCCc3yAgICAg4eAeoCEgIGGf39/
gH6CgH9+iX+CgIB/gH2AfYB/f3yCfYB9f3+Bf4CAfX+AfH6AgHeCf4GAhoGAgH6AgIOBfnx/goF8gIGAgICAgoB+gIJzfX6Ag4F+gYCDgIGAgX59f3+AgICAgH+DfICCgICBf32BfIJ/gYCDfIdngoCBf4B9fH+B
e3+AfoCBf4CAg4B+gYGBhoB9goB/gYOBgICAhYGAgICAgIB+gHeAgICEgICBgoB/e4aAhH+AgIF3fX2AgIGCgH99gIB+gHeAgYCAgICBf4CCfYCBgX+DgIGAfX+AgX+GfoGAgHuAgH9+gIB/gn9+koB5gH5/f4GA
gIB+f4KBfoCAf4GBgICAf4B/gICAgnyBgn5/gIGCgIJ+f4R+gIJ8f4CAgH+BeYCCfYCDhICBcn98gIB/f4CHg4CBgYCAg39/gICAgX2AgYCEf4CDgIKGgICBgIOBgICAhX6BgIOEgXCAgIB/gHmAf4CAf4R8f4CC
f4CAgICGgYCAgH6Agn6AiICBfoCEf4KBgICAfn6Af4KBf4CAfYCAf4B8goF8gH5/fn2AgIGCgYF/goCBfoB+g4CCgICFgoGAfIGAgoGAhYGAgnd/goGAgICAgICEgH1+gH5/gH+AfoB/fX+AgH9/gH+AgYV/gYCB
f4CBgICAhX6AfoF4gX99gYCAfoKAgICAgICFf4CAgICCgICAfn+Ag4CAgIB8gYWCgH+GfH+Cf4J9gYGCf4CBgH99f4V/kIR+g3x8goGAgn6CgH+Afn+BgX6DgICFgH1/d4BsfYKAgX9+gH1/f4KAgIOAf4KBhICA
gIR/gYKBfoKBgICAgIB9gYB/gXyAf4CEgICAgH6AgHt7fYWCgYCCgIV+gICAgICAgICBgICAgIB/gYCBgIB+gYB+en9/goaBgYGBgYKBgoCBf4CAgICBgICAgICBgYR/gICFfHyAgIOAf4N+f4CAgH+AgH59gHp5
eoCAgH+BfISAhX6AgH1/g4OAgYGAhIGAgYB/gIGCg4OAfn+CgIOAfYB+gIB+gYCAgIB/f4B/fn99f4J/gYCAf4CAgICAf4F+gICAf4OAf3iEfX+BbYKCgH6CgYCBfIGBgICAf36BgH9/fYGCgH6AgoCAgIB+gYmB
goCAgICAfoB/f4B9gH9/f32Ef36Ag4GAgIGCf4F9gH57gX58f35+f4CDfoKBg4OBgoGAgYB/gn+EgH+BgYGAgH9+gIR/g4CBgoR+gH+BhYCCe4N/fH+AgIGCeoSBf4CAgYCAgH+AgIF+gIWAgoCAgICAgX+Aen9/
g4B/hICCgoGAgICAgYCAf32AgH1/f3+Af4eCgYGAgoSBgn2BiICAgHuAhYOAf4aBgYF9foCAeoB/g4CAgYKAgICAfYCBgX9/foCAf3+AgHuAgICAfoB9gYGCgIJ+gYCDgIB+fn+Bf4CMgIWAf4GBgICBgoqAcX2A
hoSAgICBfIGAgoCAfoKAf4R+gX6AgICAgoOAf3+Agn+Bf36Af4CDfYCAfHqBg4KCgYCBgIKAfoGKgYCEgX6AgoGAf4KAeYCAgICDgYCBgoF+gICAgYGAgICEgIGCgYGAgYGAgIKBgn6AgICDhIB/gIKAgICBgYKD
f4CAgX+Af4KAfX6AgIB/fYB6f32CgHyBgIN8gIF+gYCAgIl/goOAgYWAgYF9gX+AgIB/foCIf4CCgoCAgYB/gH1+e4B9foKBgnyCgX+AgIWBg42EgoCAgYOFf4F/gICAgoGCf4CAg4GCf39+gX+Ahn9+gICBgH+A
f4OBgHyAgYCAeYCAgICAfYCFgIJ/foJ/hn+CgH6AgYN+fYJ/gH+CgoGAhYCAfoCAeH9+gn6AgICAgICAgH+AgH6AgICQgH6Afn5+gX+BgYB9gICAfYB7goKAgH9/gH2ChIiDgICBgYF/f4GCfoSBg4CAfnqAgICC
gYCDgYCAfoCFfX96gX+Eg4F+hH+AgYB/f35+f4B+f3+AgH+EfYCAhICAgYCAgH6AgIJ+gH+DgICBgYB+fYCBgH6AfoSAf4CAgn6AgIOAgICAfYKDf4GAfoCAgIB+f4aAgIaAgIB/g4B7gICAg4KBgn5/gHyCfoJ8
gIB/gIF+gH+Ahn9/gYOAf4eAf3+Ag4GBgICAgICBfoCChYV/fYCAeYSCfYCAgH+BgYGCgYB/gICAfYF/fX9+f4J/f4KAgH+AgIB/gYCAgYKHgYKDgIGCgIKBfoCBfn6BgoJ/gIB/hICCg4GDf4J/f4B/f4F/f4CA
gHuEgYB+gHuBf39+gH+BgICAgn+AgICAhHyAfoOAgICBgYGAgICAgYF/goKBgICAgIGEgH6Dg36AgICBgoF+en9/hYyAgn5/gIF6gIJ+gIB/gX9/gIB9gIGAfn2AgH6AgH9/gH6AgH6Bf4CAgYKAfIB4foOAf4KB
f4CBgIuAf3+Ef3+Aen6BgICBg4F+gH+Af3p/gIB8gIKAgHp/gX56f4B/gH+AgoJ/gICAgH+AgoKAgoCAhoCCgYKAgYF+gHSFf4OAgn59foCAf4CAgoGAfn6Bgn5+gn9/gICAfoCCgH+AfoGAgIODgoGAjH+BgICA
gn19goKBf4GIkIF/f4KAgH+AgYGIgYF+f4J/f359gIGBf4CAg4J/f4CAgneAhICBgoJ/coCBgICAgIN+gIiDgIB7gIGAgYB/fYGAfoCBgoN/gYJ/foKDgX97gYWDgYKAgICAgoCFgYN7gICAgYCAfn2BgIKCgICA
gIR/gIB9fYGAgIF+gYF/gXuDgICAgYB7f4CCe36AgICAg4CDg4CCf4GAhYCEgX5/f359f35+fH19gIKBgYCAgnx/fYCAgH+AgYB9gIKDfoGBg3+Af4GAf35/hYCFgICBgICAfn5/gICLfYCAgIGCg4CAfoGAgICD
gYB9gIGBgIZ/gH2AfoGCgIOAgH+GgYCBeIGAf4OAfnt+gICAgIGAfIWCkX6AgnB7gnyAgYCBg4GAgHKAfYB+gIJ+g4B/gYCAgIB/gIJ2gICAgH+DgH+BgYCBb4KAfoCAgYCCgneBgHqCfoZ+gIF/f4CBf4CAgICB
gICAfYCAgX+AhICHgH+Af4GAgH9+gIKAfn+BgICDgIGAhX16foN/gH6Af3t8gIB9gH58gX6AgIN/gYJ6f4CAf4KAgYKAgX6AfX9+gYN+gIGDg4B+hH+AgIR/fYKAfoJ+gYF/fIB/gX2Jg4KAf4J/goCBg4GBgIp/
g358gIKBfoB/g36AgIuAhICAgH+AgoKBhH2DgH9/f3+AgXuGiYCIgYB+gIB9gIiGfn+AhH2Afn6BgICDf4CAg4GAf36FgICCgX+CgICBfYWAfn2AgIB8gH6Ag4GUfH9+gHp/gICAe4WGfX5/gIGAfYKAe4CCgH6B
goSAgIGBfoCBf4B9gYCBgIOAgH6AgoCCgoB/goJ7gIB+gH6Af3+AgH+AfX6AhHWBfX6Bf4F6gHt9hX+Ef4F9gICCe4CAhICEgYB/gIGAgH+AgHt/fYCKgH+AfH5+fn+Bf32AgIKAgoB+foB1gHh+fYB/f39+f4J+
gICAa4CBhoCAeoCAgYCAgICAgH1/f4SAgIB/gIB+gIKCgoCAe35/g4CAgIB8f36Cf4B/hIF+f4CAf4CAfn6DgH99foB9goKBgYOBf36Bgn9/f36Cf4CAgISBgIKAgnp/g39/gHyCgYKDfoJ/f4CFgH+AhH6AgICA
gYGAf4CCfX6CgIKAfYB/fn+AfH6AgH99hICAgH+BgoCAgIB9gn5/hH9+gYSGgIF/gYCEgH6AgIGBe317gICAgn9+gICAgYCCgoCBf4CAfYGAgoB/gIKAgoCAgHuAf4aDgIGAfn+BgIF/f4CBfoCAg3+AgH+Af4CB
gIGAgIWAgIB/gH98gIGFf4B8hICBf4B/f4GAgH9/gIR+gIB/gH6Af3t/gIGEf4KAgYB+gIKDf4GBgH+AgoCAgYSBg4F/gIKAgYGAgIOAgIKAgYCIg3+AhYCCgICAd4GAgX+BfoCAgIF/g4CCgH9/fn2BgIB/fICA
hYF/gH2BgIGBiISAgIOBgoF5h4CAeIJ7gICBgIB/eICCgIB+goCAgIV9gIyAgIiAgH6AgYKHfX+DgXyEg4CAgICAgHt/f3yAg35/f4OIf35+gIKAgH+AfoZ8f4B7go98gn6BgIGBh4J/gIGBf4CAhoCAgH59fYCA
gIB+gIKBfoCAgICFgod/f3+AgICBfoB/f399gIB/hoGAgHyBgYB/f3iAgIGAgH58gH2AgoCAhYGCgH+AgIGAf4J/g4B+gW+AfoWEgIGBgIB/goB/gIB+gIGBf3+AgIB+eYB8hYCBfYV8f4CEgH99gICAgIF9foCA
f4CCgIJ+gH+AgIF/gn2CfYF+gYmCgIWAgYCAfn+Af4WAgH+CgH9+gIF+gIJ8gH1+gH6BgoF9f4F8gn+AgYCDgIaBf39+gX5+gIB/i3+CgH1/g4N/fYGAgIKAgIGCgYCAg4V+f4CCfoR8foGBhoCAgYCAgoGBgHt9
gICBfoB/goCHgnx+gYCAgYOAfYGEf4OAgICGgIJ+f4GDfYKAgICAfIKBgXGAgnyAf4CAgH+AgIB/hYB/f36Cf3yAg4F7gIOAf4F7gH+BgICDf36Af4CDgXuBgISBgYKAgYCAfn+Af4CBf4CBgoGAgYCAf3+BgIGA
goCAf4B9f4CAgHqAgYB+fYB+gYCCfYCKf4CAgICAgICAdICAgIWBf3+FgH6AgH9/gH99gICAfICAfoCKe4B/foGAfXxyf3uEf3+Ag36AhYCBg3+AhoV/g3lwgICBf36AgHp/e4B9gIN9gX99foCBgH59fX9+f4OA
goCAgYKCgIOGgoCBgICAg35/f4CBg4CDgIGDgoB+h4CAfoCAhn59gIF8gIKAeIKBfYCBf4B+hX+BgYKCgH9/hYN/gYCAg4OAf36Af4CBgYCBf4CAgICAgXx/foB+goCDhIB/gn+BgX+BgICAgH99fH5+gIB/gICA
gYKAgHx+fICAf4CAgn+HgICHf4GAgH+AgoKAgH9/gX+Af4CDfoGCgH+AgoSFgYOBgX+BgIF/goB+gICCg4CAf35/gICAfYB+gICAgH9+f4CCgICCfXV8gH+AgH6CgICAgoCChoCCgICBhIGBfoR/fIGAgYCAg4CA
foB/f4KAgIGCgYCBhICAen+AgH5/gYKBhoB9f4SBfoCCc4GAhIB+gnSBfoKAgYCAf4CBgICBgn+BhIGBgIKBgoB/hIGAfYB/gYB7f4KAgIB7foCBgHyChIOAf4CCgX+Afn1/gYiAgoB+gYB+gYN0gYCBgICAgIGA
goN/gYKAgICAfn+EgYF9gIGAgIOBfIB/gIKAioGAfn+FgIGEfX+BgIN/foF8hH+Egn9+gH2Ef4KAgH+Ah399f4B/gX+AfoCHfYGCfoGAgX9+f3+AgIGBfn6MhHaBgX9+gYCAgH99f4CAf4CAgIJ+gYCDgH5+gIF+
gYWAgIGAjYCCgIB/fX6AgIJ+gISAgHuAgHt/f39/f4CBfYKCgYGAgXuBgIN+gH2Cg4CAfoGDfYCBgIGBgH9+gICCgIGDhYB/foB/gn+BgH+CgoCBf3iAgICAfoKAg4GAfn99fIGAgICAfIGAgImBfn+AgICCgH+A
f4CBgH+Af4CBgICAfYGBgIGAgoCAgoOBfICAf4J/goCDgICAh4CAf3+BgIGAj32Agn2AgYB8gIB+gISDf4F/goF9gH5+gYF/gIJ+gIaAiICCgIaGgH2AgX+CiX+Af4GAgX+Af4CAgYGFgIF9gIB+gIGAfoB/gISA
e35/hIB9gH6AfX2BgX1/hH+AgICDgH6AfoCAhYV+f3+AgX9+hYCDgICAgIR/f3+AgX1/gICDfn+GgYCAgYGCgICAgIJ8gICAgYCCgICDhIKAgX9+gYKDfYB9gICAfYGBg3yAf4CEhH1/foOBf4SAgoB/foCAfn+A
gH+Af4OAg3d+gIKDhICFgH+CfH92gHyBgYB/gXqBg4GAi4F+gH+CfX+CgIB+gIJ+fYx+gIGCf3+Bgn6BfoCAgICAgIB/gYB/f4F8gYCBgn2Af32AgH6AgH9/gnx/f4CCgYCCgH2AgIF/gIGBhXuAf36BgoCDe32E
iYF9gYCEgXqAgoCAiIKBgIKBgIF+gYB9gIB9goF+gICAgICAgI+AgYWAgX6AgIJ/gISBf4B/gH9/gIGAf4KAgoF/foN9f4B/f3x/f4CAf4CBgH+KhH+Af4SAgIGAfoJ8hYF/goCAgICEgH2EhH6Bf4CAgYGBgIKA
hYSDe4GAgICAhICCf4SEgH98gIOBgX+Egn2FfX+Cg36BfYCAgIB9foOAf4F9gIGBf36DgIB/gIWAgnuBfIB/gIKBhIB+hH6EgICDh3qDg4CAgH+BgISAfYF/f4CCf4CAgYCCgICAgHqAgYJ/gIJ5goKAgIKBfn+A
eoN/gYCDfn99goB7f4GAgIGBgIB/f36AgIGBf4CAgYGBZoCAgICDgYCAhH+BfYaAfnqCgYCDhICAeYCAgH+Afn+DhIB7foCAgYCEgH+FgYCCdIGCgIJ/goB+foCBgIB+gICCgoB/gYCAgIGDgH6BgH2AfoB/gYCB
gICEf4WAgn5/gH6AgIB9gYCCf4CBf4CDgH6Agn6BgICDgIB/gIF/gISBgIGChICAgIWCg4GAgICAgn+BgICCfn9+f4CAgH99gH+Bgn5+f3+Afnt9foCBgIKCgIGAgX9/gH1/gIGAhICAgIB+gIB/gIB/f4GAhn+A
fH6BgnqDgn+Ag4CAgIF9gn9+fYGAgIKDgH6AgICEgIB+foCAgH+BgH+DfH+AgH5/gHOAgYOGgH58gH59gIJ3gIB/gH6CgYCCgIN+foCJgH6CgICBfnuAgYB9gXx6hYGAgIGHfYJ8goCAfYJ8gX+AgIKAeoGAgYB+
f4GDgH+AgH+AgX6CgH9+gIGCiYCBf39/f3t8fn+DgH+AgYF+g31/gHp/gH9/g4CDgYZ8gIODgH98gIF/gYCAfn9/fXeAgICAhoCCgH6AgH2DgX99g4KAgYCHgIF+g4B4gIB8f4CCgIF8gH58gYB/h4CAgIWAf4CB
gX1/gH6BfI2AdoKIgICBhICDfnyAgH5/gYCBgX+AgYCCgIF/gH9/goR9gYB8gH1+g4F8gICEf4F/gICCfoGCgH+AfnuFhX+EgIV/gYCAfX6CgIKAgoGAgIB7gIB+fYGBgH5/gIB/gIGAfn+BfICBfYB/f358f3+C
gICCgIB9f3qHfYCBfoB/gICBgYOCgICAgIKBgIuAfn1/gIh/gICEf4GCgICAgIB/gW+Bf399goCIgIGAgYJ8gH2AhH5/f4B3gIJ+gH6AgIB/gIGAfX9/gYCBiH5/hYF/gH9/gYB9goCAgHyAgYB+f4B/gIB8gICA
gIF/gICCgIGAgYGAgISAf3+AgoGBgYJ+goCAgICAgIB5goiAf4GAeICEgIR/gYF+foCAgX+BfYCAgoGAfoCEgoB8gXt/gIKDf4B8fXqDf4STgH+CgIGCgICAgX+AgYJ/fICCfoGGgX6BeoOAgX+AgICAfYCCfYCA
hH6Bgnd/gYKEfYCDf4F7goCCgICCgIGAgoCCgIeDgoB+f4CAe4B/foSAf4CAf3+BgIF/gISAgYCAfYB+gICAgIJ4f36AgIaAgYCAgYCAhICAgICBgICBhYJ/gIOBgX+AhoGAgH+AgYCAf36Bfn+AhoGBf32BgICE
g3yAgn+AgIF+gICAfX+AfICAgIyAf4F8gnl/gIF/gYB7fYCAg4J8fYF+gICFgoKGgIB+gn6Bf4KCf4V/gIB/gYCAgYN/f4OBgoN9gYGAgYCBgH6AgYKBgYF+gIB9f4OCgIF/gIJ+f4OBgIOAgIGAgH54gYJ/fn+C
foCFfX+Af4B/f4N/gIN+gYKBgIKBgIKBfn98gH1/gISAfYCAgICBgH+Df4B/gH6Agn9ygYGCfYKEgoWAgoJ8goF+f4B/f4CAg3+AeoB/gH6AgH6AfoCCgICBfn2Bg4CAgICAgIJ9f4B8gYOAgn+AgH+CgIB/gX2A
goF8gH+BgIB+gICBgIKAgIGAhX5+gXyAgIGAgICAf4B/gH+Bf39/fn+AgIB/gICBf4GCf4F9f4CDfn+DgId/gXCBf3+AgIKBf4KCfYJ/foB+f4CAgICAgICSfoaCgICAfoCFgoOAfn6BgICBgYB/gHiAf4CEgH+C
gX9/gYKAhX+Df358gYF/gn+Agn6AgYKAgn+MgYCAgIB+g4CDf4KAhYB7f4CAf4CBgIB9gH+BfoCAgYWBioB/eIKAgIGCgIGBgYF+g4F/gYOAgYGAhICBgICAhX+DfYCCgH+AgYB/gX2Bf3+AgYWAhISCf36Bf4CA
gICCfYCAgX+Cf4OAgICGgIB/f3V/f4CFgICDfICAgX+AgoOAf4CFgX6AgYKBgYCAfn6CfnyBgYGAgICAgICAf4CAgIF/gH2Ae3yAhoB/gIOBg4F/foCAgIKAhYOEgoCEf4KEgIB+gIB/fXaAgIB/fYJ/gYSAf4CA
eH9+f4N+gHuEgIJ9goGAf4CAgn+AgYKBgICDgYCDgH9/gH+Af3+DgoGAgIB+hYCAgYB+gIB/gIB5g4N/f4CAgX6Ah4CDgICAgIGCgICCfoF9gYCAe31+foJ+gIB/f4B/gX9/foCAf4B9gX+AgIKAhH6Af3+AgX+A
gICAgICAfn2CgYGAf32AgICAgYB+gIR+hoCAg4OAgIOAf4CAgICEf36Ag4GIgICDgICAf3+Dgn+AgoB+fn2DgICAfoCAgICEgICAgYSAgYB/gICAhX9/gICGfoF+fX5/fn9/f39/f3+AgIGGgH+Afn6AfoGAgICC
gX6DgICKf359gYB/gICAf4CBgoKBe36AfoB/fYN+gICAgH+Cf36AfICBf3mBhYKAhoF8fYZ/goCAf4SCgH6DfYCAgIB+hX6MgHyAfX1/g4CAh36AgYB6gn9/foJ+f4CDfoF8gH+AgX6AgIJ+fICDgICAgIOAfoCC
hYCEhYCAf32Af4CAhoKAgoCBf39/g4J/g4GBgIB/gHx/hH9+gICBgIF/gIN5fHx/f4KBgICAgICAgYCBgHyAf4F+f36AgoB/gH+AfYWEgIGEgH9/gHWAfYCAh4GHf4OBgIB/gH+Aen6AgIGAgX9+goKCf4CCgYOA
goCAf4CBgoCCg4B8gICBgIGBgX+FfoCCfoCCfH2AgIGCgIF7gYB+gIB+fIOAgICBgIB+f4F7foCBgYCDg4F/f4aCf4J7fICCgICCgH+AgoOCgoB/gIJ/gIGCgICDgH+Ag4CAgoF+g3+BgX6FgICAf4CAgnyCgICA
gICBgoF/goKEgH+Af4GAgICAfn5/gYKAgnyBfoB/f4GAgoCAgX9/gYCGf31+gHqEgH9+en+DgIGEgoCAgH+BdISAfoCAfoGAfoF7hXmAgIGAgomBgICBfXx5gIiAgYCAgICAgIGAgn98gn9/f4B/f3R2gYSAg4GA
hH2AgYR/hYOBgYB+gIF+gHyBhX+Bg4CEfIKNgICAgIF/gICBhoF/gYB/f4B/dn+Af3+CfoCBfICBfoF9gH6Af4CDf4CAf4J/hYaAhoCAfoKAgYJ/fYGAfoGDfX9/g3+DfYCBgYCAf4B/fYF/foKBgn9/gYB+f31/
goF/gICAgX+AgICCgIB+gICJgIGDe3+AgICAf4GBgISCgH97gH6DiYKAf3+Cf4CBg4CChHuAf39+g3+BgIB/f4F6gICAhYKBfomAgnmAfX9/goF/f32AgoCDfYCAf4KAg4CCfoF5gIB+gIKDgH+BgHx/f4B/goB+
gIN+gH2AgICAgICAgYSCf4B+gYCAgICAgIGCgId/e4F0gn2CgIJ9gYF/f5OCgICAgICAgIGBgICBeoGEgICAgIGAfoCAf4GAfoSAfn2AgICEgoJ/f36AgX+AgoCGgIGAgYCAgoCDgYCAgH+AfoB4gX6Cf4CAgYCA
gYCAgIKAgIOCgIGDgIB3g4CAgYKAgoGCfoB/hYB/gIN/gIB/gIGBgX+BhH2EioGBgoB/gIJ/g4CBfn+AgIF7foF+foCCfoCAgX+Af4KBgIF+fX+CgIGAgHt/gXyCf4OAf4CCgIKAf4KDf3+CgICAgYKAfoCAgICA
gISAgYGAfYCAf4CBgICagF2HgH99goJ+f3yAgYGCf4CAgnp/fX+DgIJ9fX97gH2AgYB+gH6BgH+CgICGf3+AgIB+gHuGgnyAf3x+gICBgnyAjIKAdoCFgX+Ae4F/fH+AfoCCf4OAf4B+goKBfYCAgYCAfYCBgYB/
fH6AfnuGhHuCg4F/gICBgoCAfYB9gXt/gH+AgJKGgICCgYCCf4CBgH6Fh4CHhYB9foSCgX5/gIKAgX6DgIOAf3+Ag4GAgIF+gICDgICAhIKAgIB+gICAfoCAeX2AgICAgH+Dg39/gHyAgICAg4CAgIB4hX+BgICA
foCBgH+BeoCBf4N/f4B/gYWAfYF9gICBgHx/gH+CgYCGgH6BgIGEfn9+gHqGf4SAf4KAgYKAgIB/f4CDgH99gISAgYCBg36AgYF+gYCBgn+AgYB/g31+f4KCgHuBgH6Af4WAgIGAf4B+fn99gISAfoF/gImAf4CA
gICEf3yAgH6Ff4OAgH6AgYCDfoCAgIF/fYGBh4CBgIF7gYN/fX9/e4CBf4GAgYGEgIGAgYKCgX98fn6AgICAgoCAgH+BgIGBf4GBgH+BgYB9f3+Af3+Af4GBgICBiH+FgYKAg4GAg4B+gX5/g4B/gIB/gH+Af359
gIB+gIGAgH6AhH6Af4CBfn5+fIKAhIB+gICBf36Kg4GBfn2BhYB/foKCf4CAgHuAeH5+fn+AfoCBgH18goCAgHqBgn93gH+AgICAf4WBgXuEgIGCf4GCgIZ8hoCBfoSAgH+Bf4CAgIGCgYB8gn+EgIF/gIB/f4B/
fXt7fYB+gYF+gICCfX+BgIOBgYCCgICGfn6DgICAgIGAgICAgHp/gIB8g4KAgICBeYCAgoCAeYCDeoGLgYGAf4J/gH+BhYJ+foCAf4CAeIB/gYF9bIKBgXl+gIB+hoCAgHx9gIN/g4B+gH6AgoGBjn6ChoCAfJaA
fYGDgIJ/i4KAgH6AgX9/g39/gH9/g4GAgICBgH+AgIB9f4B/gICFgYKBgH6BgYCGhIJ/f4CDgYCBgYCAgICAhIR+gIB+gIB9gICDgXmBfoB/fYCBgIGAgH99gICAgH+AgH2AgoB/f4CAgIB+goODfYaCgoB/e4CF
gId+goF8gYOAgYCBiYF9gIGAgICBgn+AgYF+foCAgYCAgIB/f4CBf3+DfoGAgHqAgH6OgIB/gX6CfoCAgICAhX5/gX59g4CAgIGCgH6CgICAgYCAgICCaH6EgIB7gYCAf31/gIB5fYCBgX2AgX+BhIB7foKBf35/
gYGCgX+AfYF/hn9/gIB/gH5+gH+AhH9/gIF/gICBf4SCgHyAgICAgIOAgX2AgH6DgIF/gIh8gICAgH+AfYKBfYCBgIB+gH19gICCfIGCgIB7gIKCgICAgICBgISAgH+AgIR9gYB/gYB/hIGAgICAgHqBgH+CgIGC
hIGAgYCAfH+Ag4CAfoCAgoGAgICAgoCAgH+Af4Z+gIB+f36Bf4OAgYB8g4B/fn+AgIGBgIB/goGAg4WBfIF9gIN/hn+AgH9+eoCAgoF/gX2Bf4GAgICAgIB/hHeCf4CAgYJ/gH+IgIKFgn2BgH+AfoB+eoCDgIF+
gYCDf3+AgH+AfX99f4CCfoCChH2AgYWEfX6Ag4CAgH+CgXuAgX9/gIh/foSEgXx/gYB/gYF/f39+f3x/g4GBgIF/fYB8foB+f4GAgHuBfoGAiYB7fX6BhoGAgICAgIiAgoB9eYCAhYCAgICAf4J+knt/gIGAgoB/
gYCAg39+gH99goOAhYN8gH+DgoB+gH+Cf3+FgYB7gYGBgYKAgH2AgYCCf3+Bf356gIOAg4B8gYB/gH+Bf39+fYd+gYCAgYCBf4CBgIV+eoCAeIB/goGCgoOAf3+Af4B9gICBgICSf39/f4GAgICCfYJ/f4CAgIF/
e4GAgH58gIGAfIF+gICAf4CAf4KBgICBgX99gICAgICBfoF+gICAgICAgIB/gIJ9f4qCgIN/gIB/goCEfX9/f4aAgIJ/goCAgX6AgX+BjICAf36EgIGBgIJ+foGCiH5/fn+Ag3yBfYaHfX+BgH5/goWCf4GDfoCA
goCAfX5+gH5/gICAgIF+gn2Af4B+eoCBgYB+gn9/gH9/fn6AgH+DgIOAhoGAfn6Bf35+gX2AhICAgH99g4CBfoCCf4KJfX+Ag4CAgYCAgoSBfoCAgH+Ag4CCfoOAf4SAfX+AfIGAgH6If4GCgH1/gYKAioCAfoCA
hoCCgH+AfYiAgYKBfoB9goCAgH+FhH6DfoCAgoB9gICAgIB/gIKBgH6AgICAfHt2gH6BgICEgYCAgH1/fYeAgoGAfH1/foaDgIGAg4CAgIGAfYCBgIGEgYCBgoCCgoCBeoCBgn58d4KAgH6AgICCgIGAfX+AgIGA
g4N/fYOAgIF6gIB/gH+BgHyBfX6AgIaAfnqAi4KBgYCAgYSAgISAfYOAgH6CgICCgICBf4CBf4CAgH6Af4N9f4KAe4GAfoF9f4CAgICAgoB+gIGBhX+Ag39/gIB+foF/gYCMgH94gH5+gYGAgICEgH94gYCAgYCA
gHuAgICFgICAgIKBgH9/gYCBf36Bg3+AgICBf4GBgIB/gH+AgYB/gX2CgX+AhICAhYGAgH6BgICAgIB/goB9f3+AfICEfn9+gIB4goCCf4CAgYOBfoF/gHyAe4CAgIF7gX1/fH56goCCgX+AfYGDgH+AgIB8gIeC
gH+AgICAg3+AgICDfYCAfoGAfX+Agn6CdYCAf4B+gH+BgIB/fIB+gICCgYCLf4F7goGCiYCBgX6AhIiAgIOAgH6AgHx/f39/gIB/gYCBfoGAgX9+gICBfoSCi4CAgH9/gYSBhIB/foF/g4Jqf4CAf4OBfoGAgoCD
gICAgH+AgYJ8hICBgH+HfYKEgIGAgYCAgYCAgoCAg4J5gICBf4B8gX1+gICBf4B/gIB9gIJ+hIB+gIJ/gH6BfXp+gYB/gH6AeoCAgICBf32ChH6GgIKDgH1/gH2AgYCFgoB/gICEfn6EgICAfX2AfYGAfIN9goGA
f36Ag4CDhn+BgoCAiIiBfX6AgICAgoCCgoCChYCBeoKAg36Af4N9foKAfoB/gYCGgIKFgIGAf3+AgHx/gYKBgX6Af4CAf4OAgYKAgIGAgIF/gICCe4WCeoOAfoF+hYGAgICBgIB/gYB9fn6AgH6AfX+BfYF6gn6A
gICAgX2AfoCCfoCAfoCAg4CAhIB/fYKDfYB8gnyAgYB8gH+AgH6FgYCAf5V8gH+Cg4KBf3qAgH+Bgn+CfYB8f4CAfICAgoF/f3yAgIKDgn18goCAe4N+gYCAgHuBgHaBgYCAfYCAfYCBf4CBhoB9l4CCgYGBf39+
fX6BgHyBhH+AgH5+goGAgYGCfYGAhIKAe4J+f3qAfn9/gn6CgH6Af398hX+AgICAhYCAiIJ4g358gH+EgYF/gICEgYKBgHyEgIGAf4CBeYCNgIGAdoCAgYB+gH+AhIF/gIeBh39/gIKEfYCBgH6BgICAgH6BgICA
gX6BfYJ9goN/gIGBf3yDgXmAfoCAfoCAfYGAf4KEgX9/gICAgISAfoB+fH6CgYWAe3+Bg3iEf4CAfn1+g39+goiAgIR6gIF+fYB9gICBgYGDg3+LfoGAgoaAhH2GgIiCgHyAgIN9gICCgYB/gICChYCDfIGDgHt8
hIKAf399f4d/gYR/gIB+goCAf3+BgoCAfoGAgIR+goCAgnOAg4B/f4B/gX2DgH6AgH+CgX+CgICDgoKAf4CAgYKAgIF/gIGEgnqBgHuCgIJ+gHt/gIOAgISBg4CIgH+Ff4GBfoGAf4CAgH+EgICAfH6Bf3+CgH6B
gYCAgIOAgIB/gH6BgH+Bf4CAfoGCgIKAgoCAgIKAgICIgn9+f4B/h4B8fX+BgHV6goB9gYCAgn59gH+AgHuAgICAi4CCfoGAf398f4OAgX54hn6AgH9/f32Ah3+Bg4GFfX+AgoaAgICBgH+AgISAgoGCgX1/hoGG
f4CHgIKAg4B+gH9/fX98eoCAgYB+foGEgX+BfYCBgIKAhYCAgoF9gICAgIGAgHyBg4CAiYGEgYCAhYKDgYCCgH9/gIF+goh9hIF6goCBf4B/goGAgH+DhYGBg4CAe4R/gICAgYCAgIGAgH6Af3+Ag4CAgIKBgHyA
gn6BgH2BgIB/h3+AgH9/gIGCfoCBgIWBg3+Af35/f4GAf4R/hIOGf358g39/g4GDfYCAgICAgoB/gH9/fH+AfIB/gIGAf4GAfn+Ah4OAc4B8gICAgIR+f4CAfoR/gXt+gYCEgIGAgIGAgICBf4B6gICAgHx8gH+A
gYB/gH6Bf4B+gYGAgH9+fn+Af4GAhICAfH5+f4CIfYB+g3+AgICAgHOAgH5+f4CBgn6Ag4F7gH+CgIJ/gH5/hYCAgYCEgoCAgICAgH99fIF/gIF/f4GAgISAgYB/gYCBgICAgYWEgXyCg4F/gICAg4CAf4CAgIiC
hICAf4F/gICCgIOAgYB/gH6CgIKAgISAf4CBgIB9eYOBe3+Dh4GBfYGBf4CAgIB/goGAfICAgIGMf4KAgYCAgYKBfoJ+gIJ/f4F/gIKCgoCAgIB+fnx/gIGAgIaBfoeCfoCAgICAe4B+gYKBgIB8f4CAfICAfoOA
gYCAfoB+gYiCgoB6gICEgIN/f4CDgH+BgoKIgYCAgYCAgoCCgICDe36AgYCAf4R/f4OAhH+CgICBgICDiYWBgIF/f4B/gYN8gX+BgH+BfYCBgHyBgIGAgIOBf35+d3+Ag36AgIF9goaAgYCAg4CAgICAgIJ8f36R
eoGBh4B/g3+BfoCAe3+Af4CAg4CAgYCBgIB/gIF+hH6AgYB9hIB/gYCAgIGAgYWCgH+AgYCAgH9/gIOAgn5+gIeAgoZ+gYF+gICDfoCAgH6DgIKAgIB8iHl/g4B/f4N+gId9f4SAf4OAgICAfoCBf4GAhoGAgIKE
f4CBgIF9fHyAfH1/gIOAf3+AgX6BgIB/gnx/f4GIgH6AgYOAgoCAhYGAgoaAfn6Ag4KCg4qBgICAf36Bf36Afn+CfYCCf4CAgH9/f39+goCCgH6AgICAgICAeHyBgIGAgGmBfoF/gIB/f4N9gH6EgICAgIF/gIGA
gH+BgYKFf4CBgYCAgIF6gICAh4B+goCAgICAgoWAgoB/gH+Af4SAd4CCgIJ/fIB/foCAgYGAgIJ/gIB7f4B8gX2AgYBzfnyAgICBgYGDf4J+gYB+gYSAfoCAgIKEf4GFf4GAhn+AfoOBgIKGgYB8f4GAf4OAg4CA
gYGAg4WBiICBgH9/gYCAgH99gYCAhIKBgIKAgHyBgX+Ag4CAc4KCgIJ/f4CAgoCAc4CBgYCEgICDgICAkoGAgIB/g4CAfn9/goOCg4CBg4CFgId+gIOAfo6AfIWEeoGEg4B/gIKFg4KBfn+AgIJ/gYyAeYCEgH6A
foKAeH+AfYKAgHyPgYCAgICCf32BgIB+gH9/goR8gIB9hoCCgIODgIB/foCAgIGAgoB/gICEgH1/goOEfn5/gICBf4SAgIN/f4J/gn+AhoCAg358gIGAfYGAgnp8f4GBgHx8f4GAfoCBiICAf4R/doCBf31/gYGA
gISChYJ9gX+CgIl+gX+CgoB5f4OCf4CBf4GAgYOBgYN/gH+AgYKAgICCgICBf3+DgX5/gICAgIF/goB+f3+AfoCAgIh/hX9/fYB+goGBgH5/gIF/fYCAgICBgYB/gICAgICAfn58f4B7gH9/gIh/eoF/fIF+gYCA
f399hX58gYB/gIWHgn9/f4CAg41/g4KDgH+Ef4GAgYKAgH6Dfn6EgoB/gIB/gICBgoJ+fICBf4GAgIGAgIV+gnyAgHmBgH9+goCAaIR/gICDe4J/gIKBgH+BgIGAfYCAf4CAi4B/f4CAfX58gHeBgIKAgICEgIGA
gICGgIGBfYCBf35/gHV+hYCAfIGDgH6EgYODfoKBgIGDf3mAfYJ6g4F/foCOgIB/f4KBgoCGf4J8gICDgH+BgH+Df4CHf4KBf4OBgH+Dfn9+goCAgoCAfYB+f3yDgH19g4CBgICBgIB7fYCAgH+AgICAgH6CgIB/
f4B/gIKBgH6AgoGKgoCAgHeAf36BgIB/f32BgYCCf39/gIGAfn+AgIKEgICAgIGCgICAgICBfoB/gX+DgYCCgIB+gIGAhoCAgYR/f4yAgIN/gX5+gIB/gYOAfoCDen+AgYB9e4F/fn6Bf3iBgH6AgH+Dfn+CgYCA
gICAgIGAgImBgIF9goB8gICCgIGAgH6AgHyAgIJ+goGBgYB/gIOAgYCAf4CAf4CCgIGAgoCFgIF9f4F+gICAgIOHc39+gH2AgIWAgIB+gICEfoB/gH5+gICCgICBgX5+g3+Af4B+fYOAgH6AgICAf4F/gYCBf4CA
gH+AgX5/hX1/f4OAgYB4f4J9gH2Bf32BiIaAgIKAgIV+f4GAgYCBg4GAgH2BgIKAgX6Bf4CAgICAgIB/gIF/f4GBgH6AgoOAf4N7iYOAgX6DgICBgH2AfnmAgIGAgIB/f4CAgHx/gX9/fYKDgIB9gYGCgX2AgH5/
f4CDhYCAgYCAeoVyfn5+f4F7f4t7gIJ/goCAhIF/goGAgH+AgIV/h4CDgIB/gIB+gICAfYCBgoGAfn9/fIaAgICAgYB/gICAg4GBgYSBgIOBgICAfoCAf4SAfoOGf4GCgoR/fIOCgIB/gH6Af4GBg4OAfoB/gIGA
f4J8fIB/hISEgH+Bg4CBf4CAgYGBgoB/gIeAgICAf399gICAhoB/gYCBgIB/gYN/gICBgH5/gH+AgIB+g4CAhIKAgoB/gX+AgH9+gICAgH6AgH5/hn+DgX6AgICAgISAgHt8f3+AgICAfYCAgYCBgIGJgICBfoJ9
gHyAgIKAgn6Af35/fX+AgIF/fX2AgYF/foCEgIKAhH9+gICFgICAgIJ/gIOBgH2ChYSBgIB9gIF/gH+DgIB/gIB/c4B/g4B/f4CCfIB9e4B+gIGAgH6AfnyAfYF+gYOCgn6Df4WAhICDf3WBgYCBgYCAf31/f4GD
f4CCf4B/f3+Af4CAgX6BgYGAeIB+h4CAf398gIKAhIKFgIGAf4CAgX9+gICAgICAfX9/kX6CgICAgYCAgH2BgIGAgYF7f32AgICAgHyFlX6BgICAgIJ+gICBgIiLfoJ/f4d+foGBgICBfn+DgICAgH9+foF9gIOA
gICAf4N+gIaBgH6AgICAfn6AgH+BgIJ2gX56gIOAgH9+fn5/gX98fn+AgnyAf4Jzg36AgH6AgYWAgX91gIR/gIKBgICBeYJ8gn+AgHqAe31+f4CBgICAgH6Ag3yBgX+GgoJ8gIB+hH6AgoqAgYCAgH6Ag3mAgH6A
gYCAf4B7gH+AfoGAgIGAgoCCf3+Agn+AgICCgIKBfX9+gIB/foCAf4GAgoKAgIN/gIB/f4CCgoB+g4CAf4B/gICBfX+Af4CBf4J/f4KDgICKgIiBg3+BgICAf4GAfoCBfH6BgIB/gISAgIGBhYGAgH9/gYGAgIB0
gX+CgH2EeX2BhICAfoF+gICAgICAgICAf4CBgYCBgYB/f4CAgICDgICDf4CCfoB/gICAgYCAfYGGgIF2gH2AfoB+gX6FgICEgICAfX6BgX98gIB/goCAfoCBgoB/gYGAgoCCgICAg4CAgIKDhIOAfH17gYOCgICA
gH94gX6AgIB+gIR/gICBg4GBg3+Bg3mBgYB9foB+dX1/f3+AfIqCgYCGgIV+gX98goCIgICAgIB/gIB2goB/fYF7foJ4gYCAgHyAgICBgICAf3+Bgn+Bfn19fYCAf4CAfoB9gIF/gYF/gICCgHmAgICAgIB+gYCB
gICAgHx8foCBgH6Af4B/gYOAfn1/goCDgIN9gH9+e39/gICFgYGDhoB9fn59gH+AgICBgIKAgYKAgH95f4CEf4WAf4KAhICAgoCAgICAfoB+gICCgICBfoF+gICGgICAgH98foCGf4J9foF/gICAgIGAgIOAf4B9
hX15gIGCg4CAgYGAf4CBgX9/gIKAf4GAf4F+gXmAh4CDhIB/gIB/gIiBgYKAfoB/f4B/e39/f39+gICAgIOAgYCAgIGAgXyAgYB+gH1/goGBiH+AgIB2hIB/gIKAgIB/gICAgH+AgoCAgIB/fX+AfoCAgIGEhIB/
gXyAgIuAg3qDf4CAhX5+f4N/f4OAfX6CgYB9f4R8gIGAgoB+gHx8gYCAfYB6fn2Dgnl+g4GAgnyEgYCAgIaBgYCDgYCCfoGCf4KCgoCDhH5/gY2AfYB6foCChYN/fX9/mn+AfX6DgIKBgIGAgICAgISAgH2AgIB+
fn9/eH9/hICAfoB6gHCBg4CAf4OAfn2CgH1/f3d8h4CCf4F/gICBgH59gIB7gX6BgH+Afn6Dfn98hYGCgIF8f3uBgICDgIGBgH+BgH+Af4B8gYKCgoCAgICDgIKAgICCgHyAfoF9foB/gH+CgICAgn+AfoGBg4CA
gX+DgYJ9gICAhICBf4GEgH6Ag4CAfYCEgICBf4B+gYOBfoOBgIB9g3yAgYCFgIeBf4CAg36IgoCBgIB/g36AgH+AfXx+gH6Ag4KAgIGCfYCAgIGChIGIgYGAgoKCf4N/f4F+gIB/gX+CgHyBgYB9gICFgICAf4J/
foKAe3+FgH6CfoF/gIGAf3+AgIKAgYCGf35+gIF7gYF/foGCf3uGgYCAgXuCg4CDg3+CgH+AfIV9gX2AgICCgYN+g3+CgYKHgIB+f36AgIOAgIGAe4GBf4GKgX2AgICAgYCAgIB/f36CfoB7fYCCf4B/goCEfoCA
gIF9foCAgIGAgIN/gn9+gYB+gYCDf4CEf4CAf4B+gISAgIR/gICDgn+DgH2Ae4KEgX6AhICAh4GCfX+KgYCFe4OAf4CJgICBgn6EgIqAgYGAf4B+gIF8hICAgYB/gICAgICBf4uChH6Af4B/gIOAfYCAgYCAgYCA
gHqAf4GAgIGCgIKAf35+gIF9gICAgH+Bgn5/gH98hICFgIR+f4J9gH9/gICCgICAhICBfnyAf4CBgIB7gIJ/f4ODgYB+goKJhoGDgH+AgH6BfnmCgIF8f3yKgICBfXx8gYSAgoSBf4CDf4GAf4CHgIB+f4CBfIB+
foB/f4CCf3+GgoCAgIJ/gX5/f3+AgIJ9gYOAgX6Af3+AgXuAgYCEgX+BgoCBgIGCgn6BgYCAgYCBf4B/fYCBgIKAf4GAgYKAf4F/gXyBgoOAgYB7gYCAfX+AfoGBgICBhISAf351f4KAgH+Af4B9gICBgYGAfn6F
gYCAhYCAgX+AgIB9foB/gYCAfH5/gH+CfXWAhH+BhoKCgYOAgYOAf4CAf4ODgH2EgIB/gYSAgYV9lX+Af4GAfoCAfICAgoGFfoJ+f4KSgn5/goGAfICBgIJ+gIB7ioOAf4B+goWAgIGBfoCBg4F/f3+AgoCBgIF9
gH9/gICAf4CIfoCDf4B/gn+BgH1/goCCg35+fYWAe4B+hYB8fYCAgICCgn6BgX6EgH+Af4WFgIJ/hH9/foKAfoCAgICBgH5+gX6GgH99gICAgHyAfHyAgYB+gHqAgIB/g39/gIGCgIGDg4CCgIGBg31/gH6AgICC
gH5+gH5+fICAgH+BgIGBf4GGgIB/f394fIOCgIJ/foOAf399goCAg4B/gICAgISBf4KAen2Ae4R+fn6AgIp/dYCAeYB9gG+Cfn5/gYGAgX6AgICFfIF/foCAgICAgH6AgICAgYB+gISAjYB3gX2AgYCAg4GAf4CE
gH+AhH+AgYCAgX6BgIF/fH+CgYF/fn6Af3+Agn6AfoB/gYOAgIJ+f4J8gISAfYGAgH2Ag36FgoCBgoCAgH+CgH+AfoCCf4CAg4J/ioCGg4F/gYCAgoSAg4CCgH2AgIB8gICAf4J9gIKBf4KAf3+CfoKBgYCAf4KA
gIB9gn+CfX1/gH+Bf4WDf4KAf4J+gIF9f4B+f36FgIGBf4CAgoaBg358goF9gISAgIaAgX6BfYF+gICDfoGDgIGAgYCAf4CBfoB/gIF+gICBfoF+f4CAhX+BgoCBgYCDf39/gX2AgH+BgIGAfYB+goGAfYB/f4CA
gX+Bf36Ag4GBgYGCgH+AgICAf4B7gICAgICAgIGAgICAgHuAgH+BgYCAgICAgoN/gIB8fYGEgH2Bf4GAf4CBgoCBfYCAgICAgH2AgHh8f39+gIF9fH2AgIB9hoCAgICBe4B8f4B8gIGAgXyBgIB9hoCAfoF/gYaB
gIOAf4GAgYCAf3+AinyGfoGLf4GAf4F9gIB+f32CgIB9fn+Df4CAgIN+f3+BgH6AgIeAgoB/hoGAgIKAgHuCfX5/gH9+gYJ+fH9/gYGAfISDgIB3gH5+goBzgniAfIB/gICBeYB/ioCBf3+AgId/f3+DeoCCf4mA
fn99gIF/g36AgICBg4GAgIN/fIF+gH9/gIB+gn+AgICAgISBfH+AgIB/goKCgHuAf4J+gX+EgYCAgHmCgHyAgH10hoGCf4GAgX6Bgn9+foGAf4KFfoWAgYB+eoCAfoKCgH5+gIGAgH+AfIB/gH2CfX6ChX6Agn6D
f36BgIF9f4GFf4KAgYGAgIF/fn6BhH9/gH9+fX2Ff4CLfoCAf4GAf4CIg4h7gHuEgn9/gICAgIN/hICEgXx/gHuAgICDgICBgYV/f4B5gYOAgX50goB6gn+CgoKAf4iFgIGAf4CBgIeCgH98h3+GgYCAfIGAgH+B
gIGAfoCAgYKBhIR9fYOAgICAf4CDfoF+f4GAgICEen5/gICKgICAgXd/e3+AgIB+g4GCfoR9gYCBf4CBhn6Bgn9/gYSEgIKAgYCDgYCEgICCg3+Bf4N/gIF+foCAgIB/gIB/hIWCgYCAf4B/gIKAgICJgICBgIGD
gIOFfXaBgICCgHyBgIB/gHmAf4CBgoCKgIGAgX+BgYODgYCAgIB+gIKCgoB/gYB+gICBgIOAfn2Ag4CAf4CAfn+CgYGAgn5+gH59f4GBgn+AfIF/fn6Af4OBf36KgYB/hH+AgoF9gYiAgXqAgH6Ag3V7gH+Af4CA
fYN+gIKEf4GAhoCAgYGAf4CBgIB/f4KAiICCgICBgIB/gYF6f4KBgICAf35/gH+Dhn+Cg4V+gIKAfX6AgYCBgHuGgYGAd36AgYR+gI+AgIaAf3+AgICBgoF/gIGBf4GAgH+AfoN+fYB/gICBgH1/gIN/fH+BhIGA
gH+FgIB3f4B/f4B/gYSAgYCDg4F/gIF+gIGBfH+Bgn+Cf4B5f4CBgIB8fIKAan+GgoFzgHuCgICHgX+CgICAgH+Af4CBgX98f4CAhn99foB/gIJ/gIaAgX+Af4KAf4CAgn6AgIB/fH+AgIGBgH6AgniDhYB/gn+A
gICBgIOAf4CAgYCBgH6Ag4OBgH+AeICBgoR7fYB9gX+EgIB9hIKEgIB9h3+AgICAf3+Df4CAfYR/gH9+f32AgIGEf4N+gISAfYB/gIOFgYSFgXt/f397gICFfoGAgX6CgIF7fYB+foGDgIF/goGAfoSAfoKBgYB/
g4B+f398gZOBg35+e39/gX+ChIB/foeAgH6BgYCAf4WJfn5/gICBgICBhH94f4GBgYGCgoKAgIR+gIB+gIKAgICGgH6AgYKAgICAgIB/gHyAgYCAgIKAhIOHgH+AgoN/fYWAgoKAf35+g3+AgICAgH6Bf4B9gn2A
g39/fXyBgH59gIt/goCAgYGBgX+CfX9+gH+AgYCAgoCCgoB/f4F5gIZ/e36BfH+Cf4GCgX+AgICEgoCAhYB/foBzgnyCfn6CgH6BgoOAgICDgIGBfoGDfYCAgn+Cf4SBgoOAgICBg4GAf4N/gX2DhIKAgXx+gH58
gX5/f4GAe4GBhX6AgH98f4GAgHyAgIB/g4CFf3+CgH+BgIB/goF/gX1/h4CAf36Af4SCgH6HgICAfoF9gICBfICAf4KAf4J/goiAhH6AfX+AgICHgH6AgICAf3+Af4WAgIKBf4F9gH18g4B/gH6AgH6AgIF/fn9+
gICAfoB/gYCBgH6Afn5/gIGDgoF/fnyBgIB/foCAgICAgIGAgICAgYGAgoOAgH+CgoB/g3uAgICCgH6JioCBgIB+gIF/f3+CgIOAgYJ/gYB9hI2AgYCCgICBgoCBh4BxgYh+gX5/f4KFgIJ+gHiAgICAhIGAgX6C
gISAgI+AgYCAgoCAgX+DgIOAgIOBgYB+gIJ9f4B8f4CAgoSBg4CAgICAgICAgX9/gHyAgHyBgIGBfoB6gHuBgIB8gIJ/fYCAgYB9goF/goB/gICAgICBhYB/hIKAfIF+gYCBfn+AfoGBgIB+gIGAe4B/f3+BgH5+
f3+BgYF9g4J/f4CAhYWAgICBgIB/hYCAgIKAf4B/foCEfICAfn6AgIKAgX+ChICAf3+AgoN+gH6Dg356hYKAfoB+gIOHgIKAfoN+gIF+gH+FgICAhH+AfYB+gIBtgX96foJ+f4GAgHuDgIF+goGAgIJ9gIGAgICA
gIWDgX99gnt4f4GAgH+FgH+Bgn98gYCKgH2AfoF2f36BgIGCgYGBe4CAgICAf3+CgIB/gICAgYN+goWKeoCAgIB+gYCAgIKAgIB9f4KDgX2JgoB+gIeCgIB/gYCAf4CBgYF9fX+CgIOBgYWAf4h/gn5/gYCBfoCC
gIGAhX+DgICAgH1/goJ/gn6AgYB+gICAfYCAfoJ5gICAgICBf4CFeIN9gIKAgYF9f4t/gH+BhICAf4B7d4CBf4B+gIR+f36Afn9/gJKBgIB9gH9+gHd+gICAgIKAeICAgIB/fn2BgICAf39+coB/gICAgICDgX+A
gIGAfoB/gICAgX5+gIODgIKJgIGCioF/gICAhYB9gIyCgIB9f3WCf359gHyAfYaAf4GAgICBgIGAgICIgH1/gX+AhH1/gICAgICCfoGAgYGUgYCAgICCgYB/g3qAg4CBgIKAgn+AgYJ8gICAfn99f4F+gIB/fn+A
gIB/f4CAf4CAf4OAfn+BgYOAgIGChIF/gICAgIKAf36AfoCBgYCAgICAhoB/i4F/foF+gYGAgYCLhYGAgICAgnx7hYCBgIGAgICAgIB7gHV+gYB/gYB8gX+BgICBgIF/gH+CgICCf4CAf3+Agnx/foCAf39/goCA
gX2CgH+AgoKAgICBgXp/gnuAf39+gIKDgYCBgIB/gIB8fn+AgoCAfX+BfoF+gIJ+hIGFgoB+gYF/goGEgYCOgYOAfoGAgIF8f3uAgIB6hX5/gIKAgIB8gHyAgIJ/gH6CgH5/fYOGfXqCgIGAgH2BfYB/hIJ/f4CB
g36AgYGAgYCAgICAgICAgYCDf4F7hIOAfYCHgoB9goCAgIB/gnuBgICAiH+AgH2Af4F/gH6BgYCAf39/f36Bf4F/gIB/gHyBgHqJgIB/f4GAgH6CfnyAgICAgoWEfYKBgIKAgICCf4KAgH+CgIGBgX6AfYB9gYCA
gIKAgH9/gICBgHyAhoCAgIGEgXyAfoCBf4CAf4N+gYKAgHyAeX5+gIGAgn+AgICEgYKAgICBgYB+gH6Ag359goF9gH2FgoCAfYGGfH6DgICAgH+AgX+BfoCAf4aAf4B/gH2AgH+AgICAeoJ+foOAg4CDgYV6gIB/
goCAgn9/gIF/gH2DgIB/f3Z9gIB/gICAgICDgoCAgICAgH+Cf4CAgH9/iIKCgYWDgoOAfYB+gH98gICAgIF8fH+AhoCBgIGGfoV+gICCgYCAgoB/hIKAgYGDgoGAgIKDfYF+gIGEfYN/gICFg358gH6GfX+AgoCC
gH5/goB/gIB9gYOAgIB+f3+BgIN9fYCCgIJ+fn+BgIOAgoB+gIGDgIKAfYCAgH2CgIGAhICDf31+gH2DgICBgIB/gICCgIN+foGBf3x+gYCAgIB/e3yAgoKAgH1+goGBfX9+gYKBgXmDi39+f3+AgICAgICAgICA
gYCAf4CDf4CBgoGAgH6AfoCAgIGAf4aBhIB+gYh/e4CAgICAgICAgIKDgIB+foF/fXiEf3+BgH+CgICAfoCAgH59fX+AgIB+f4CAgoJ7g35+gYB+gYCAgYCAgIOCfX+EgICAgoCBgYaDgoB+foB+fnuAgICAgH+B
gIGDgn+CgICAgoV/gIB8fISAfoCAgH9+fX6AhoR6hH+Af3+CfoGAgH1/foN8gICBg3+AgH6AgHyBf36AgICAfntrfYGAgYCBhXyCgICAgYB/f3+BfH+AgYB7gIB9gYF+g3yBgYCBf4GBfoSAgIB+gYKBgH9+gYWC
gICBgH+Af4B8f4CCh4CChH5/g4GCgH+Ae32BfoCAgX2AgHp+gICBgIKBgoCBf3p8gYF/gX6AgIJ/gH9/fX+EgISAgHuAgYB+foSAiIKBgYKAgIJ+f4CAg4CAgICAf4SAhYGAh3uAf4B+gIB+goCAfYaAgIB4gH+A
gYGBgIB7g4GAg4CAgYOAgIaBfICBgH2Cf4CEg398gIJ+gn+FfYCBgH1/f39/foB9f4WFgYCAhH+AgICBgIJ/gX6AhH+AgH9+g4CAiYKAgICAhICAfoF+gYCAgIB8gIF/g4CAgYCCgIB/gXuAgIJ/f4N+gX+AfoF9
gIGAgoCAgIF7hIJ/iIKJf4B/gIJ+f4GAfn6CgoGAfX+FgH+AgIiAg3+CgIJ/gICGhX6EgIJ+e4CBf4CAgH+AfoF+f4GChH5+hICCh39+gXuAgIGCfXZ9fYJ/gH5+gH+Bf4J+gISAgoJ+hYCAgICAf4KIgICEgIB/
foCAgIB/f31/gH+Cf316gH2BgH9/g36AgoCAf3+BgIGBgIF/gYCCe4CAc4CFe32AfIJ+gICAgIB+hIGAgIB+fICAgYB+gn2AgIGAgX+AgIGAg4GDgX2BfH+AgYCAfX5/gIKBgIKDfoJ8gH6BfoCCfYJ+gICAf4CA
gH6Af3+BfoB/goCBf4GAhIKAf4CAf4CAgX1/g4R/gYGDfoV9hYOBgYGJhIGAf32AgX+AgH6CgICAgX+CgIB+gH+Cf3+AgICCgHuAdYGAgYCCfn2AgIeAgoCAfYB9gIB/gIN4gICAfYJ+f4CAgGCCgICAgYF+hYCA
goOCgIF/f4CAg35+foB6f4KEfoCAgX5/gHiAgIGAcIB/g4KAgYSAf4CBg4CBgn+Cg36AgIGBgIF6gH6FfYF/fn9/f4GAgYWAf4CAfoGBf36AgYCDgH+Cf4SBg39/foB/gICAfoGJh4GTgIKAgoGDgn+EgH1/f36A
e3p+gIGAf35/hoGAgH6Bf36BgICMgoCAgoCBgoB9gH2AgICAgX+CgYCAgX2Agn+BfYF/eYOLf3+Ef4KAhIGAf39+gISBgICBgICAgICCe4CHf4GBfn6AfYB+g3yAgH2Bf3t/gH2AfoCDe4B9f4CAgIKAgICAgH9/
gICBgYB+f4CAfIB+gICAgICAgJN/g4CAhXt/gYB7fniCf4GAgoKAgIGBgICBgoGBgIB/goGEgH2AgIKBfH2AhX+CgHp/foSDgIGCgoB9gn+Ahn6Af4R/f4CAgICBfIOAfICBf4GAgIB7gICCgH+BgICBfISBfoCB
fnx7gH+AgIKCgH2BfoOBfoCAhn+BgX6FgYGCgn6KhIF9fIF/goCAfn+AhH+AgYB/gIGBgH6AgH6AfoCBg4CAf4CBgIGAgoV8e4CBfoGCgIKCfoCBgICCfoCAgYKAgHiBgIB/f3+AgIGAfYCDgYCBgYCBfHyDgH6D
gYKBcYB+fX99fIGAf4GFf4CAfoOAgICAgYGBf4B8gH6EgYKAgICDeIR9hICBhH+Dh3t/g4CBgYCCgH6CgICCfoWAgICAgIiCgIOAgYGAgICAgICBh4aAfnx9foCAgICAgYGCgoCAfoGAfYWCfoGAgXx+goeCiYCA
gYKAgIOBfH6GgYB/gX6CgoJ3g4CAg4GBgYCAgoGAY3p/gIF+foCAgXeAf4CAjIKAgICAgH6AgICAfoB+foCBhICAgH6Bg35/fomAgIB+f3t/eoCAgn+HgnqAgIKAgIOAgIOAgYCAgHx/gYCAf4B8gYB/f3+Af3+B
gH+AgICFgIGNfoGAhH+BgICAgIKDgICAf4N/goCAgICAgIWCgHuAcoCAhoZ+f359gH+BgH+AgX9/f4J/gYB+gX94f358gH6AgIB/gn+CgYF7eoRxf3+BgICAgIB/gICAgnx+d32HgICEgoCAgXuBfoCAf4GEgH2G
foB/gYCAf3+CgX+GfYB9gIJ8gX6BgH6EfoKBgHmAgH97gH97gYCAhISBfX2DgX+AgIGAgICBf4B9g4CBgICBfoCEfICAfoCAgn2AgICAfoCAgIF7g4CAgH5/f4CBgYB/f4OAgIB/gYSAfYCAgYCBf4GFgIF/f4CA
gIGTgICAfoCAgH6Bf4GBf4B/gICBgICAfoCAhYGAgoB9gICAgICHgIB9gHyCfoGAfoGBgIGAgoF/d39/gICKfYCDgH19g3x/gIOAgHuDfoCBgYOCf4aAgIOAgYJ+gH16gIB/hIGAen+Af4KIgn+Af4B/gn+Dfn1+
gIKBf4CAgH2Bf4CCgIB8gIF9gICCgIGGfYCAf39+gYB+fYKAgICAgIJ/gYCCfoJ9gIGBf4F+f4OAgIB/gIWDfoOAgIGAgIB/hIOAgIB9foGAhIB+gH+CgISAgoCAg35/gIOAgICDfnyAg39/hX5/foCAgIKBfX+A
gIGAgoKCg4B/gIOBgIOAgIB/gYCAfoB/f4GBhIGDgICAgIR8gIJyhHyAi4GEgYCAf4CAf36Afnx/gICCgIB/gYJ/gYB+f4GAgICAgICAgH9/f3+BgoF+gIeAgIGChImBhICBg35/gH6FfIB/foGFgHuBfH6AhYGA
f4CAf3+DfIOAeYCCgHyAg4OCgICKgH+Be4B+foCAf4CAgHuAgYiDgIGBhYBygIOAgoF/gIKAhIV+gICAfHp/f3x9gYV+gH+AfoB9fH+AgH6Jf3+Af4GBgIGAfYB/f3yAf36Fg4CAfoB9gYCBgIB9gHiBf3eDgYF/
fICAgX+AhYCBiISAgIB/g36Af3+AfoKAgIF/gH9+gIKBg4CAgYB+hXyAgH6Bf4GAhIGAgH2BgX2AgYCAgoB+f4CCfnqAf3x/fYCAgIB9gH98fIB/gIOBgoGBgIGBfoCDgX9/gIKAf4CFfoKAgH+AgICAhIGCgYOA
gYKCgX+DgHeBfoJ/gH6CgX2BgYCAgH9+gH2BgH6AgIGEgYF+g3+Ag4CAgH+Gf3eCgIJ8gIZ/gH2CgIGAhICDf4CAfn6AgIaBgICBhYGEgIB9gH6Af4CBgoCAgYCCfoOAgICBgoCAf4N/goCAgIB7gHx7eol/gYCA
hoF5gIGCgZKAfX6AgYCBgH94gH5+gICAg32BgYCCjoCAf4B8gIB/gISAfoB/f4GBgH6AgnqDgoF/gYN/goCCf3yBgIeAgH+AgH99fnyBgYKChoB6goGBgoSCf4KCfoGAgICBf4CAgIB+gH2BfoGAgIB2fn+Af4B+
f4CAgYB8g4CBjYGCfmuCgnyGfnt/gH9/eX99gYB+oX+EgIJ/gYGAgX5+gIGAgIGAgH+FgIOAf4B9f4J/g3mBf4CBgICBgICAfoCAgH5/gIB8gYCAgYOHfYCBgH98hYR+gYCAfYCBgYB9fnyAfoGBgn5+gH+Af4CD
hX+AgYB/fX97foODg3+DgYJ+gICAfoSAgH18gICAgHqAhn+AgICCf4CAgYKAgIF/fYCDgIGBhoGAgICAgX6Aen2DeoCAfYCBgICAf3+CgIF/f4B/goKFgIF5gIGBfnx9foGDf3+Af4CCgH9/fYKBfIKBe3qAf3+C
gICBgoGCf3+Af3+HgIGAeX+Dg4CAgIB+gIF/gISAf4CCfYN/gYCAgYKCgYCGf4B+f4CFgH2Fhn6BgICAgIB+goCChIB+gX1/gIGAe4CAgIeBfX9+f4KAf4GDf3+DgoB/gYR/hICCfoF8f4B+gYCAhoCAgYB9gYCB
gYCBgICBe317f35/gX5/gH9+foB+f4KAgX5/gHx/gYB9gn+AgIJ9iH1/gIB/foOBgYCBg4OAgIB/gHeCgICEgYGAeX9/gH+Aen+BgoJ+f4N+f32AgoB/dICCfn6Afn2AgYGAg4CAgIB/gYCAgH+Agn9/gn6Af4CB
gH6GhYKCgICCgH6AgYGAgIB+gYaAf4N/goGFgYF/gHyBgICBhICAgod/gIOCgICBgIB/gICAhoCAgH1/gH2AgX9/gICAgn+AgX99h36Bfn6DfoCCf4CAgICAg4J+f4CAgICAgYCBf3+Bg4GAgIKAf3+Af36Be4B/
f4F6hICBgn+BgYB/fIB+fYCAgIKAgIOCeICEgXp/gn1/goCAgIB9gIF+gICAfH+Gf3uDgHuAgICBhYCAfIF/f3SAfn+AfoCAgH+AgICAfH9/fImAgH59gX+AgH6Bf36Cgn+AgICDf4SAgH+BgYBvfoGFf4GCgICC
f4GAf4CBfYCAf4GAfYOBgICEi4CAgod+fn2AeYJ9foB/hoCAfoGDgICKgIGFgYB/foB/gYGAgICBgYGAg4B/gYB+f32ChH+Bh4N/gn9/gICDf3+HgH6Af4OCfoCAgYCBgIKDgICCf4B/f3uAfIKAgIF9foKAgYB+
gICBfoCAgoCCgH5+f4CAgX6CgYGAf4GBgIB/gIOAgoCBgH+Af4CAgIODf4CBgoODgICAgn+AgoOBgIGFf4CCf3+CgoKAgYB+fYCAg4KBgICBfoCAgIGEgH17gICCfoCAgH+AgYCAfn+AgICAgX+Af36AgIGAfYCG
goCBf4B+gH6Af358gniQg4F/hYKAf3yBgH+Af317g4CEf4R+fYOAf4CBgICAfYCBf32BgH+BgX6AfYSAgICAgH6Bf4CBgYF/f399gYCAgIF7gXqBfoF/gYKAf3p+fn57gYCAgICBf4OAg4B/gIWAfoCAgYKDgYB8
gX9+gYGEgISAgH59gYB6gHyAgYB/foF9hX2AgH6BgYSBgH2AhH6BgX2Af4CBgIV+gIKAgJGAfoN9gIF9f3+AhoGBfn94f4KAgYCAfoGAfoCCgH2Cf4CAe4CAf4SBfoGAgICAf36AgIJ5f4CIgYGAf4GAgIJ/gIV+
fXyCgIGAgICBgoCAgIOAhX+BgH+AgICAgH9+fYB9fnWDf4KBgH+AhICBgICEfYOBfICBf4OAgICAiX+AgIF/gH+BgH+BfH9/f4CBgIKAeoCAgn+AgICAfoB/goCAg4B8foOAgICBfYCBf3+Jhn+CgYKCgICCgICA
gXuBgX2AgIF+fX6DgH6BgYGDeIWAf4KAgYF+gIGBgIF/g4GCgYF+gIGBgIGCgYB9gYF+goGBgIqBgICEfYB/gH2CfoCBg3+AgIB8gX2Bf3iBgHuEgH+DgYCAeICBgIGAf4CCgYCPfICAfn+ChoGFgIB9f4GCgICB
gH92gYF8gICAf4Z+foh9gX9/fIKAgX+CfX+BgXqAf4GAgIJ8f4CAgIGBgYGBgIGAgH9/f39/g39+goCBgIF9gICEdoB/enqBfYOAf36AgIB/gIJ+gH2BgnyAgICAgH9/gH9+f4GAgICAen9+fn+Af4SDgYGAgYCE
f4GAfYCBgIZ/gIGAgYCCgH+Af3+HgYCBhYB+gYGAgH5/gYR/gIWAgYCAgICBhIB/f4F+gH+Cf3x+gIB8gn2BfoeCgH+AfoGAgICAgICBfIB9hH2Af4SAgoGAf4KBfnx7gH+BgH9/f3+CgICBhoSAf4GFgICEgIGA
gH99gH2BgIB6gn6AgICDd3F/hYqCgIB+fX+BgIZ+f4CDgYCAgH6BgH5/gYB7goCAg4F/goOAhICAfn6AgoCAf4KAgIOAgICAgICAg4CDgH59gn5/f4GCgH9/gH6EgYCAgYCDgICFgX+CgIB+f4N/gI+Cf4R/hHqA
fH6Ae4B+gX+Af3+CgX9/iHl9gICBh3yBf4GGgICAfIKBfICCgX6Af3+Cfn+Cf4GBfn+Gf4CAdICAgIGAgH+BfoCAeoGAgnyAhIF/gXx+gIB+gICDf4CBgnV8en9/hIeAf4B+f4CBgoJ9gHyHgICAg4F+g4CBgIOA
gYCEhYSCfn+DgH+Ag4B/foGAf4CAgYB9gIB+f4GAgIB8gHqAhoCAgICAf4B+gIKAg4CCgIB8fYGAgYGAgoeFgICAgICAgXx/hYKBhYB3gICAgIKFg4CEf4OCgIGAg32AgIKCgIKCf31/f36BgX6Af4GBf36AgH2D
foB9f4CBgX+HgoF/gIB+gIB+gIGFgYN9gH+AgYR/gICCf35/gICAfoKAfH6BgIOAgHyAgICAhIKAgICAgICAgIB/gICBg4CBgnyBgX5/gIF/foGAhn+AfoCBhICBf4B/gICAgYGBgYCAgoF/jHuBf4CAfoOAgIKF
gIB9gIGAfoF/hICAiIB/gYCDf4GAgIB+gYKDgICAf3+AgICCfoCGgIB/f4V9fICAf4OAg4B/f3+BfoaAgICCf4F/gH99f4CAf4CCf4GAgICAgX+BgH58gIB/hIB8f4CEfoCAgYSBgIB+gIF/goB+gH+Bf4CAgIGG
gYCDgICFgH+Agn2AgIJ/f4CBgn9/g4GCgX+Bh35+gICCgYCBfnx/f4CAfIB1gIGAf4GAgYF6foF9gICAgYCCgH+IgX+AgIB9eoCAf32DeIKBgH2EgICDf4KAg4CAgYJ+gICCf4CAgH+Bf4F+f3+AfoOEgX9+gHuE
fn6AgIB+f4B/gIKJgIN9gIF/gXuBgH98fYR/foF+gICAgYCAgYGGf3qBgH99g4N/gYB9hYeDeH+AgJh8gYF/f4B+g4CFgIB4foCCeIGAh4CEgn58gICBfneAioCAgYF8gIGAgX+AeYCEfX+FgH+AgH19gIGAhn+A
gIB5f4GDfYF/hH5+gICAf4KAgICBgYB/gX+BhIB/f4CAf4F+fYB+gX2BgYGAf3uAgIGCgIR9goCAgYB9gH+AioOAgIR9gICAgIJ/goCAgX9+foOGgYGAf4OAgYN/gICAgYKAgIKAgX9/goOAgoSAfoOAgIB/gYSA
gYB+gYGBg4KDgIJ/gn2CgoKAgIGLgJN/gYSAf4B/gICAgIB6fYKBgIF+gX2AfoCFeYWBgIKBf4F+f4B9foCAgH94gICBgICAgICAgIaCf3+AfoaBgYKBgoCBfn6Agn+Df4CAgIJ5gIF9in+AhYGAgICAgYB9gIOA
f3mAf3+FfoCBgIOAgoOAgICCgH6BdH+AgIGAgIR9gn+Ag4CBgICAgH+CgH+Cf4J/gX+AgYKCgX6Agn+BgH+Ag36AfoGAf4CAgIGBgICAf36AgYGAfoGBfYCBgYN+gICBgoB9gICOgIGAf3+BgICAf3+AgIF7f36C
fH+AgYB/hICAf4B/hoCAg39/goCEgXyDg4aAhYCAhoGCfn56coWBfIR+g4B/gYF+gICAgXyCgICCf4GAgIF+gX16gH6DgX97gIGCf4CAfIB/f358gICCgoCAgIGCe316f4CCgYCAgYCEgH9/gH9+gYOCf4B6gYCA
gn1+f4CAgH+AgH+AgIGAgYCAg39/f4CAgH+Dd4WAgICCf4B+gIKCeoCCgIF/gYCAf4CAfYCEgYGAgICAgYB/gICAf39/goGAf3+Bg4F8foCBgICAf4CAgH9+gIGAgZCDgoKFgICBgH6AgICDgICAiICBf3+Ce3+B
f4F/fIZ9gYCAgICAgoGAg4GBgYB+gYCAeYOAfYF+gIB7c4GBgH+BgIGAgId9gYGGgoB8goGCgIB9f4CKgICAgH2DgYiAgX+GfoCCgIB9gIB/gICAgICAe36AeoB9foOAf3+Af4J/fH6FgICBgoWAfoiBf4V4hX6A
gICAf4GCgH6AgIOAg3yCgIGCgX+BgYCAgIF9gH+AgICAgIKAgYB/gH+AgYGAgIB+foCAhn9/gYJ/fH+AgH+AhoSAgH6AgICAfYB+gYGAf4OCgoaAgoV/fnuBgYN/gIGAhYCAgX9+f4N/gYCAgICCf3yAgICAgoCP
gIGAgICJgICCf46AgHuDgYJ+gICAgIB/gH+AgYOBf31+gYF/gX95gH5/gH6AfYKAf4B/f4GAgH+AgYB+gIGAgYOAfYKDgH18gICAh4F/fn+BgYCBf4F/cn17fIKCfoCBfYGCgYGEfoCAgoB/gH9/fYCBgXyBgICA
f4B+gH+AgIB9gICAgX6EgX+EgIKAgoCDf3+CgYF/gX9+gIKAf4KBgH6CgHt/goGAgICAg4F+gIyAgH6BeH6Bg4B9g4CCfoCBe39+gIF9gIJ9f3yAgoSCf3+AhYB8gIF/gIJ+fYGEh3yAgYCDgH1/goB9fICCgYCE
f4CAfn+AfICFgIB0gIGDg4B9f4GAf32CgIJ4gICAgIJ8hH9+goF/gICAf4CHgYWAf4CAgIB9gH+AgYB9gH6Bin19gICAgH+HgYCBgICAfoCAgICAfoGAgImDfnyAh4CBgX99fYGCgIGBgICBgH6BgH6BgH+DgICB
gIF/gYGAgYGDgIF9fX6Af4CAgYeAgYGAgYCBf4CBgH+CgoF/gH+DgoJ7gYGBg4J/gH6BgIF9gYCAgH9/gYB5gH2Afn6AgX+AfX9/f4B/gIGAg4KAgIGAgYCAfIN/goCDg32IgX+AgIGJf4CCgIWBgYB/gX6Df4CA
hYCBf399g4CAf4CDgIB/gICCf3+Af32AgHyAg4CAf3+AgIR/gICAgYB/f4CBfn6AgXt/foB8gYGCgn+CgIGAgIV9gIB+fYB/f4B/hIKAgYJ/fn2Af4Z/gX+Af4GCeoN/g4CBgIB/gH+Me4GAf39/en6AfoJ/gIJ/
gIJ/gH1+foGBhIB/f36AgX6FgoGAfYGAgICBfoN/goB/gIZ5gIGAfn+FfoGAgIB/g4B+gIWAgICAfYCAgIKAgICAgIF+gX2AgIKBf39/gH2Cgn6AgICBgICBgIB/hYB9fn6AgIGEhICAgIKDgH+BgYCBgYB+fn6B
g4KAgoCAg4CAfYCAgICCeW2MhIGAf4CDf4CAhYGAfn9+gISCgnyAgIKAf4CAfoCBgICBg3+AgICAgIJ/gICAgICCgIJ+f4B+foOGgH6BfICFf3+AhICAfoCAiICBf4CEgXl/gn+AfX2DgoB/gIB+g32Bf39/f4GG
gYB/gH+CgYGAiYCAgH+BgICAgIGEgICCfoB9e3+AgH6AgYN+foSDgICCgoGAgH2GgIiAgICAfoB/gH+AgHp9gH6AhoCAgIB8gYGBgX1+gX2AgIB+gH5/gIGFf4CAgIGCgIaCgICAgX+AgIOAg4GBhICAgIGAgH+A
f3p1fn+BgX2DfoCAf4CAgX96gISAgYCAgIKCgn6BgH+Cf3uAg4Z+goGDfn5+gIB4f4B/f3yAiX9/goZ+fX1+gIB6f4CBgoCAf4GDiX+AfoF9gIGCf4GAfoCAhIB8gIF/f4B9f4B/gn9/f3+CgIB9gIKAf3+AgICA
hIB+gIGAgIGAf4F+gICAgoGAgYB/hX+Dfn+BgH5/gIB+g4CCgn+AgXuAgICCe36BgoKAgYB+hIB/gIGAf32CfoGAgYeCf3p9f4CAfoR/hICCgYGJf4OCgIKAl4CBhIF7gICAgIR+gICAgX9+gIOAeYJ8fIB6h4KA
gICBeYCAgIGBfIB/g4CAgod/gH+AgoCAgICBgIB/gICAgn1/gICBf36DgX+Ag4CBgYCAgICAhX1/gH18f4CAgIB8e39+gYl/e4GAgH+AfYKFgIKDgIKAg4F/fYKCgICAf4B9f4CCgICCgH+AgHSBgn+Ag4B+gH6A
gHyAgICFiHqAd4CAe4CBgIKAfIGDgIGAfIB+gX6DgIB+gIKAgH6BgIGAgYCCgIKAfYB/gY1+gIJ9foCAgH+BgIGAgICCgIh+f4B9gIeAgIKAhIV+gICAgH+AgIOAgH+AfYB+gYSAgX2Af4J/f4GAf4CAgH99f4CA
gn2AfICAe4CCgYF/gn+AfoF+gICBgYOAf4CAhn6Ah4B/gn9/goB8gIF/gH+AgYCAfoCBf3+AgYCBfoaAgYZ+foJ/gICAg3+BhH+AgICBfYF/gIB+g4GCf4CAgH6AgoB/g32AgYKHgYF8gIuEgn9/gHyAgH+AgIGA
goGAgX2AfoN/gIGAgIKEgH+AhH+AgYGDgIR+f4OCgH+AgIF9gIF/gH+AgH9/d4CAfYKCgYB+gIGAhH6AfoR+gX57g3uAf4OAgIKCgnyAhICBgH2Ag4CAgYCAgoB9eYF/gYB9g4GAgIGAeH+DgH6AfIF9gICAgX9+
gICAgIWBgYB/gYWEgICBgH+BgYJ/gX2BgIGAfn9/gYGAfX6BgYCAfoF+gX+BgICDg4J/gIGAfoF9gIB8gn2FhoCDfYCAgX6Af4CAf4CBgHx/g4CAf4B9hICAgIGAgISCgIF+f35/gH17gICBgICAgIF+gIJ+gn6A
gH+EhICAfn+FgIB/gICAf4B7gH6AfIKAfoGAgGiDfX6AgoCBgIGAgYB+gYCAgYGAgH9/fn+AfoCAgG+BgH9/fX6AgIh/foCBgH5/gX1/gICAf4CChH9+goCAgYCAgYCAf4F6fn+Af3N+gH6FgH2AgoB9gYCCgH+A
gICAgIB+gICBhYB+gIGBeoGBhICDgIB5gIB9goF+gYJ/f4CAgH6CgICAgoGCgICCfoB/foCAgIJ/fYCAgYCBfoCEh4CBf4GCgICEfoCAeoSCgIF+f4CAfoCBhIWBgn+Bfn59f3+Bf3+Df35+gH99h4CBgoCDgImA
gH+AgICBg4J9gYR/hIGAg4CEf4GAf4B6e4B/gYKAf4B/fH6AgoGAfoKBgYCAfoCBgYKBgn+AeYCBgoGCgIWCgoCAgH9/gICAgIZ+fISBf4GBhoJ+goeAfIGAf4SAgYGBgn+AgYOEgH+Agn+DgYB+gIGAgoCCf4F+
f35+hoZ/fYeCgIKAgH2BgXx+f4OBgH+CgICCgH+Cf4R9f3qIfoKAhIGAgYWAgIB/gICAgH1+goCAgoB8goCEgICAfouAhICAfn+BgICCf4B+gHyCf3yAf3qLf3+CgIOBgIWBgYKAgICOgoF8gIB/gH99fICChIB/
fX+AgYCAgYCCe4GCgH97gIJ/f35/gIOCfoGAgHyAgHaAgIGHgICEgH58gX2Bf4B+gYB8f4B/f4CBfoOAgIKAgYJ/f4F/gHuBgH9/g4B/gYV9gHuAgoCAgICAfX+JhH6Cf4CBgYCAf4CEgHyAgIKBgHt/fICAg4OA
fIOCgYCAgH6CgH6AgX9+fX98gICFgn57gH9tgICAgH+Cg4CBfICCfoOAgYB+goF/hYCBgH6BgIKBgISAgICAf3qAfn6Af32AgH6AgX9/f3+AgH+AgoB7gIOAgIB/f4GCgoF8gn6BfYCAgICAgH59f4B9f35+e3+C
hoaDgHyAfYKAgIiDgoCAf4J5gH+CgICAfn9+f4F/gIB/gICAgH9+gHp8goGBgICBgX+Bfn6AgoCBgYCBf3+Ef3+AgICCfn5/f4CCgX6Af4CJgHyAgICAf3+AgH6AgYB/gYCBgYCAg4GEgICAgH+Bf32Afn6EgH5+
gICBgH99gIOBgH2BfYCAgH6Bg4aBgIF9gYF/gH9/goB6hH9/gICBfoCAfX9+h3+Ae4CGgIB9gHx+fICAgIB+fn+Af4SAgICAgIKAfoKAf4CCgICAfoCBg4KAfYB/gH6AgH6AgIGAgYCEfoR+gIaBgYB/fYV/gIB8
f3p+hX2BgH9/goCAgICAf4KEgISAgH6AgIB+gX+AgYGAgX+AgoJ7gICBf4GAgIB/hIKAf4B3gIeAf4GBf357goN+hH1/gICAf4GBgIR/gH1+f4CAgH+AgIB8foCGiH6AgYCBfn98gH+Afn2FgoGAgYCAf36OfoSA
gYB/gIB+gIGCgH+Cf318gIOBgYF7goCAgHd/gIWBgIB+gH+Bfn9+g4CCfYCBgYCGgYCAf4OAgYGBgH2AgYB+foCAgIODfICAf4CAf35/gXmBfX2AgYCCgH+Bf4F+fX9/eYKCf3+BgICCf4CAk4GAgoCAgH2BgIOF
hoCCf4CCgYGAf4p8gICFgoeAgH+AgIB+gIB6f36FfoF8f4KAgH+AgICBgX59f36HgHuBf4CAgH2CgYB7gH6AgIF9gIR/gIJ/f4CAf4CBgHaEgICEgIKAgICDgX9/gH+AgIB/gIKGgYV8eICCfoCAfH+Ag4CAgIB8
foOAf4CAgIB/gX2BgX9/gH6Bfn6HgYCAgH+DgHyFf4B+gIJ+gX96fYB9f3+AgYKBeYCAgH6CgIB/gYR+fISAfn+Af36Af4J/eoCAgoCCgH6CgICDf4GAgH+CgIB/hn+Ah4CAgHF6gX6Cf4WAgX19gYB7gYB9gX99
gYOCgIB9gH59gYOBgICAgIF/gIB/f4GBfH+Afn+AgnZ8gYCAjoGCfop/gH6Ef3+Af4KAgIB/f4CCgXuDgIB/fIB+gICBfn6AgYSAe4Z3f4B/fn5/gYCBfH1/gICBg4CAgIF8g3x+fIB7goKAgH+CgoCAgoCAgICB
f39/f4F/goCAj3+AgICAf4GCgXqChImAgYB7gIB+f4J+gH+Bg4OCgX+BeoF7jX9/gICAf3+Afn+AgH+Cf4GAgICBgoB9f4d+gIB/gn6CfIJ/f3+Ff4B/foB+gH9/gH+BgICAf4CCgIB/aoCCgH+MgYGDgYF/gICA
gYiAe4CAfn+Af4F/f4CBf4B4fYB+fYB/e4p9gICGgICHgYB/hIGAf4KBgnx9gICDfoCAgH+Af4B+gYGCgIJ/f3p/gnh+gIF9gIGBgH1+hIGBgHmAgIGAf32JgX+BgH57f4CBf4B8goWAhH+Af36BgX6AgICEf3yA
gH2AgYCAgHqAf4B5f4B/f4iAgn2BgICBgICCf4aAfn9+gIGEgICAfoGAgICFfX19gHiAgIB/gXyBfoCAgICBf4B9gICAgH9+gH+BgH6CgX99gJZ/foB+h4CAgH5/gn5/gYCAgH6EfoKAg3+Af4CCgoGAgoCAf4CA
f4F8fn98gH5+gIB+gHyFgIB/gYCAfn+BgX2AgIGCgIF/gICAfnuAfIB/f4CAf4OCgIB7gIB6gICFgX99gX2BgIJ/g4F9gH2CgIJ8gIGEf4CAgn5+goN/foN+gIB7f4CCfYCPfoCAgICAgH2AfYB9f32AhX99goCA
foB/gICAf4yAgICBgYCDgH+AfoGJgX9/iICDfnyAhH2Dgnx+gH5/gH+Af4iAgICNfoR+gYCBfoB+f39+f35/gH1/gICBgIGAgIN9g4KEhn+AgYCAgHuAgIN/gIGBf4WCgoB9f3+AgIB6f36Af32AgIKAg4CAgIB/
gIGBf4GBgIWFgX5/f4CAgIR+hYCCf359gH59foCCgICBgXyAgYKBe4GAhoCBfoF+gIB/gICAgIB/gICAfnyCfXuBeYCBgoCBhoGGgIBZgH6AhoB/foB+gIKDf4CBgYSKgYGAgYJ+gIB8gICAgH+BfYF/f36DgISC
gYB9gImAgoCAgoGAfoCCgIGBfX6AgICBfoKAgX6AgIB/f4CBgIJ/gIGAgX6BgICGgYCCgoCBf4KAgICCgYaAgIB/gYKEgIB/gYCBfoF+gX5+gn+AgIGAgIGHfoCAhYR+eoCAfIWAf4CCfoCAfYB/f4CAgIGAgH+B
fIF+gIF/gnt/gIN+foF8gICAgn+AgIGBgICDhYGBgYGAfX+AgH5/fYGAgYB9gICAgXyCgIF6gICBf3uBfX+Bh39/gIF+gICBfIF8g4GAgH2AgX6BhYB/gIJ/f4CAg4KAg32Df4CFgH99gIF/hICCgYCAgICAgXyA
gICAgoCAgIB/gYCAgoF/g4F/goCAgoJ+gICBgYF/f4B8fICBgH9+foB9gYB9fX98gYCBgICAfoOAfn9/gIB+goCDiYJ+fnuAgH6BgYCCgH+DgJOBgoCCfoCEiICAfYSEgH+AgX99fYB9gIJ7f3+Bfn6Af4CBgoB/
gH+AgoB+gIGAgoCCmICAgH2BgoKCfIF/eIB/fH9/gHt/fIOAg4F/fICBe4V/foGCgICAgH6AgICAgYCAgX9/gIeAgX2AgYF/goCAgICAgoB/f4CAhIB/gX+BeX9+gXmDg4CEfn2AgIN/gICBgIGBf4aBgoKBgIV9
goGAhIKAgoB/gIV+gH9/gn2Aen6BgIGAf4F8gIqAg3uCgIB4gn5/g4ODfoN+gICBgYCDgIJ8hYKBgICCgH+CfYSAgX+DgX2DcYCCg4GAgH+AgIB/gICAgISBgIZ/f3+AfYCAgYSAgH5+gH+Afn+AgYCAf4B9f4CA
gYKAf3+AgICBfX6BgYCAfX6AgH2Cf4CBgHx+hIGAgYGCf4CBgIF+gH6Hf4GAf4J/gX+AgYCCgoB+gIB+gISDgIKAfn+Bf4CAgG+HfoOAgH+Df3+AgX6AgICAgICAf3t7f4CAhYCAg4KAgIGAgICAgICCgn9+foB/
gYGAf4B/gIB/goGAgoKAfX+AeYGCf4GAgn5/gXuBfn+AgIWAgICAgoB8fIJ+hIV/f4GAgoJ/hIV/gIKAgICAgH58gICBgICAf398gX6AgIKAgHyAfoKDgHp/gH5/goJ/gH9+gICBf3t+gXyAgICAe4CAgoCDfn6A
gIGBgH6AgYGAfYCAgIOAgIN/gIeDgH5+f4CDgX6BfoGBgoKAgICBg4B+gYJ/fX2AgoGAg32DgICBfYB/gYCAgYGIhHp/gH+AgoJ+gICCfoCAdn9+f4uAgIB9gICCgIJ+gIGAfYKFgIOCgYCAfoF/gYF/goB/gX6A
f3+BhICAgISAgISAgIGCgX+AgoB/foCDhX99gX2AgYCAe36BgYd/gH9+gH9/f4B/fYCAfn+AfoCAgYSAgYCAf4B+gYV+hH6AgIKDfIKAiYCAgISHfYCBf4GCgX9/f4OAe4B+gHiDgIGAfoCAg4B/gICAgIF9gn+A
gYF/gYOFfoSAgYF+gH2AfoCDgICEf4F+gIB8fnuAfoKBgICAgoCAiH5/gICCgIB/f4OAgYGCg3+AfYB+gIB8gHuCgoF/gH9/gICBgIKAfoB/gIGAgX1/gYGAhICBgICBhIF7gYB/f32BfYF/gIR/gIF7gYN+fn6A
foCAgoF/gIKAfoGBf4WAgX+Af4B7f36AgYCAf4CAgYCAgX+DgIF/goCAgHuAgXd/hoCEeoJ/f4B/eoWBfX1/gIB/gIKCgH+AfoB7gH+Df4J+goCBgoCCgICAgICAgn16dYCAgICBhoKAgn+AgIGBg4F/gICBgIKA
gHx/gHuAgYGAgYR9gYB+gIGBgICCg4B/gYB/gH2AgoKdgIOAgIKQgYCBfYGAgYF/gIF2f4KBgH+Af4CBgIB/e3x/gICDeIJ/gICAgX95gn2AgXp/goCAgH+AgICAgICBfH+AgYB+gH9/f4CAfoGAgYB2f4B9gICA
gYOAfoCAgIOAgICCgYCBgYJ2gYB/f4CAgICAgICAgoOAfYCBf4CFgICAfoCAgoJ7fX6CgYCCfYKAgIB/c4aBgoCAgX6Bf4CBfYaCgIKAgX2Afn9+foB/goCBgIODg4CCiIB/gH6BgoCAgICAgYCAf4B9f4d8f4B/
hYCAf4SBgoKAgH5+foKAgICEgIGAc4GAg3+AgICCgICAfXyAgICEgYB9hnuEf4KEgICFgICAgYCAgICAgH+Ag4GEf39+gH9/gYGCgYeFgICAgIGlgoF+f3+CgICBhX+BhYF+fYCBgYF/f4OAgIGBgoB/gX9/hICA
gH6Ag4CAgYCBfoGDgYGAf4OAgXt/f4CAgoB+fISAf4CAgICBgIKAgIKBfoFugHx/gICAgnyAgIF5gICCgIKJf4B/foCAgHyAgHuAgn99gX2Bf35/gYCAgICCgICAgX99gICAgH5/goF8f32AfoB+hH+AgH+AgX9+
gX5/gIKAgIB+f4V/fX6AfoB/f36BgX+AgYCAf4CAfoB/f4B/gICBgoOGg4CAgIKAf4GAgYOCgoKAfoB/fn2AgYB+gICBfoOAgoB/hYOBf5GBgYOEgIJ/gXqAf3+AfYaBgHx7g4J9gYGAgICAfYR/e4CAhYCAgICE
gICAgIGAfYB+f4B/in6DgICAiX59goSAfX5/foKAgoSAgYCBgH+Bdn6AgICAgIOAgoGBgoCAgYCBgIGDf359gnyAgICBgH6Bd4KBgHuAg39/gX+BgIKBgoeCgICAfYCAgn9/f4CCgYCAfoCBd4V7gH2Adn6AfYCB
fICAgIB/gICAgYJ1e4F9gYKAgHaAgH+AgHqBg4CHf3uJgoCAfIWAe4CEg36GgIKAfoGAfIKBgH+BeoCAf4B+hIZ+gICBgYB8foKAgICEg36Efn2AgYKAgICAgICDgH9+gICBgH6De4iAgIOBgnuAf4KAf4OCfoB8
gIB/f4mEgIF/gH+BgIKAfH+BgoCBf32AgX9+gIOAgoKBfYGBf4B9e3+BgIB/foB/goCCgIaBf4B7goCDfIB/goOFgH6BgIKAfoR8gH6BgYB/foKAf4GBgIKAg4KBf4B/gIB/gICAgIN+gIB/fYCAgoGCkoCAfn2A
gIB1gIJ9gIB/goB+gICBgIGAgIGAfYCCf3+Ah4B9gYGDgICAgICAgH1+fYGCgH1/f4CAf3mEf4OAf4N9goKAf4F/gYCAfoKBgH2BgICAf4B8gX+Bf3+BfoB8f4F/fYGAgH5+gIeCgH+Ae4CDg4V/foB9gIGCg3yE
gH+CgH5/gIKAgIB/fn1+gIB+f39/f4B+fIKCgH6DgoCAgICBgIN/gn6AhYB+gH58gIJ+gH+AfoCBgYCAgIB6gH+Af32AgIF+gHx/gX6AgX+Cf4F/gIJ/gX99goB+hoCDfoCAf4J+gH+AgoCBgYCBf32AgH+AgH99
gYF/gICAf4CAgYGEgICCfYWKf36CgH9+gIB+f4CCgn98hICAfIB7gX5+gYCAf4J/hoCDf4KAgYKAgoGDfoCAgISAh4CAgYKAf4KBgICCh4eCgYCBhX1+gIJ+g3+BgX6AgIGAg4B/fIKAgYCAgIB/gH6AhIOAfX+A
g4CAgIWAgIWAen18g4CCgYJ/f4eGgYB/gIGAfn6EfYJ/gYGBfICAgIR/gYCAgIJ8f4GAg4GDgoCAf4KBhH6Bf4CBgIGAgoGAgn59foCCgIB+gIGBd3yCgIJ/gIB/f3+Ch3yAgX+ChYCAhoCAgYt+gYF/gIF+gH98
gYB/gH9/gIKDf4N+gn+BgIOAgH6DfoB/gH6BgIGBfn6AgICBgIuCfn6BgIJ8eX5/gImBf4KEgIB7gX+BhYmBf4CDgX6AgH5/hIGAgoF9gICAf4CBeoB/f4B+gH1/gX2BgoCBfYCAhH6CgoKDgH6Ag4B8f4CAgICA
gIB/goB/g31+gH+DgIGAgICCgIF8gIWAgICAgIJ5gYF/gYJ/gICAgIN+f4CAgX+Af394gYCBgoKAgoCCgIGBgoCAhICBgHp9f4GAgIGDgIJ5gYB/god9gH9+fIB+g3+AgICAgX6BgICAgoGAgoOAgIF3f4GAgYCA
foGDgIB+f3uAf4GAgICBgH2Afn6Af4KBgICAhIGBf4B/gYCAgoKAgIN+hX+BgIB/gYB/f395goB7fn+AgH9/hIOBgX2AfX6AgH5/gICBhICAhoF+gYKDfn58g3+AgIGCgIGBgH6AgIKEhICBgIuAg4B6goGBf4CB
gICBgICCgoFygH9/goF9gX2AhX9/gYGAgICBgYCBgIOBgYCBgoCAhn+AgoF/gIWCf36KgIeDgH9+gISHf35/f3yAhYKBgoCBgYCAgH+Afn57gHqCgHuBf4N/f36CfoCGfoWAf3+AfoGCfn6Ff4B9gIGBg3+CgIGA
f3+Af4J/f4OAf4CAf4R/gX9/goCCf4B+gYCAgIGBgH+AgX6CgICBgIGBgIB+fn+AgX2Cgn6AgIODgH18gIB8foGCgH2DhYWGf4CAgYCAgYCAe4CCgIB/gICEfoB+gIGAgYB/fYCCgYF+gIB/fn96foB6gIB9gH+A
fHuAgoB9gYGAfH9/fYCDf4mDgYB5fn+CfYCDgIB+gYKFf4B/gYB9gYd8f4CAgICAgYCGgX+Ae36BfYCAfH2Af4KBgICOgIB6gX+CgH+CgIOAgHx/gHx+foCAgH+AgIF+gn+BfXuBgIR/f4F/goKAioCAgICAgX2A
g4GAgn+BgIF9gYB/gICAgICAgH+AgICBhYB+gICEf39+f4aAgIF9gH+AgYKCgH+BgIF/gIB/foOAgIGCgH+Af3+AgX6Af4F9g4GAgIKAgIR7gICAfXl7gH+AfXqGf4B3gIKBhYCBf4GBgX59gYGBjX98gn+Af4CD
fn6CgH6AhH5/foF1gIB/gICAgX5+fIOAgX6AgH+Cfn+BfoJ9gICBfYyAgH5/gYOAfnyDf4CBfX+IgHx+gYGAf4SBgn+CgICAgYGDfYCAf4B+gYCBgYV+f4CAgH+AgICCiYCAgH+Ffn6EgYB+gIyAg4CAgYCAgXyA
gH1/fYCDgICGgIJ/f4B/gYGAg4OAgICBfX+AgHyAgYV/gYGBfoGAiIGAgX9/foCBgYOAgIB9f32AgIGAgH2Ag4B/gICAfn2AgIKAgIKAgYCBgICBf3+DgICAgYV/f36AfoCEgICBfYJ/f3+BgYCBgoCGgICAgIGA
g4B+gIB/e4CAgIF8gICAgoB9gIOAgYB/gICBgICGgICAgIGCgICAfIGAgX+DgH6CgYF+gIGAfoSAgoCCgIF/gH57hX58fYaAfYCAhIl/goJ+fn97foV/gICBgIV/gH+AgoCBgYOAgIKAgYOAgIB/foB/goF/iH57
foCAfn6Cf4B8f4GBgoGCgICAfYCAfYN8fn6BgIKBgIGBgn+BgYOGf4J/foB/gIB9gX1+gH+AgoB/foSAgIeDgIGAgYaEgIF/f4GAgICAgIGAgId+gn6BgX+Af4CBgICAgICAgIJ+f3+AhH6AgX6BfoGBg4OAgIJ/
gH+CgX+BfoaCf4KAgIGHgIGAgIGAgHl/gICDgoJ/gYB7iICAgYGDfYB8fXx/f4CEgIGBgICCfoGBgH+AgX1/f3OCgX+AgH+Ag4J+foN/dH+BfYCAfn6AfnuAfoB+gIGIfoCAgICCgYCAgIB+gIZ9foB/gn5/gIGD
gIB+e4GAhIF8f4CBgoCBgXt+goGAgIKCgIB/gIB+g4CAg4B+gnSCfHSCgoGChXyBgISAgIGBgICBf4OBgH5+fH+EfYF+gXyBgoCAgIGAf4B+gH6AgYN6gIR8f3+Bg4B7gH+EgIB+gYB/f35+gIKBf4CAfYaAfoF+
f35/gICAgIB+gIJ/gYCKgICAfYGAgYF/gIGCgICBgICBgH6AgX14f4GAg4OBhoB/gIB9g36Afn+AgH+CiYOAgH+AfIB+gIR+f36Bf4WGf4F/gIF/gX99f4GBf4CBgn+Jg36BgIF+gX+Afn+EgIF+gIOAf4CAgICE
f395gIJ8hH+AgYOTkYCBf4B9gIB9gIGGgIGAgYOAfIeCgYKCf4CAf36AgIeAgIKAgIeAhoCMf312fnuAcoCAgICAgICDgIJ8gH5+g4CAgYB4goCAfn+CgX9+f4J6f3+AgICAgYCBgIB/gH+JgH98goF/fHyCgICA
gYJ9gYGDgICCgIF/jX6Cg3+BgYGAfn+Afn6BgId/gIJ/f4CBgIB+gIB/gIB/foCBgXuAhX+AgoB/gICBgYCCg399f4CAgICBgH+BgX9/e36BgHyFgIB5gYF/gH98gIOAfoCDfoGCgn9/f3+BfoCAfIB9e4CAf4KA
gICAgn+AgH+Agn+BhYF/gH+AgIB9f4KAgH9+gICAfYCAf4GAgICBgH15gH6EgoJ/gYGAgoGAgYSAfoGCgYGBgH56e4Z8gH+EgoGAd4OCgIN/gYCAgoGBgX2AfoCBf39/f4CDf3x/gYGAhICAfH+CgXiAgIKAgH5+
fn6BgH+Cf4B8f4KAf4J+f4CDgH6CfoGCf32CgICAgICBhH2DhYCAf4KHgoCCf4CCg4CDgIKAgH+Fd4CAgH12gIGCf4CCgYSAgICAfYCBgoB9f32Ae4B/foCAfoCAgIGDgYB+f4WAfn+AgYODgYF+gH58gICBf3+C
e4GAfX+AfoF+gHuDfYGBfIKBgn+BgYCAgIeAgH5+gYeAgICAfn+BfoF9gICCgHqEgHuCf4CFf31/gIF/gICAgIF6f4CAgICBf32BgIN+foKDhIKEgH6AfYB9gn6BgIGCfX+GgH1/hYCAgICBg3x+gIN6gICEfIR/
hIB8gIB/gX+FiIKAf4J/gYB9f4GAgICAgIB/gIB+gH6CgYCAgXx/f4OBiIB+gYB8gH9+gICAfoCAfoCAgICBgH+Af35/f4GKfYGAfoCBgoKAgH6AfoGAf399f4B/g4CBgH+AfoF+f4CDgICCeoGEgIGCf4CBg4B+
eYCAdoGAfoGAgoGAgIGBfn6HgICHgHqAgoCAgHyAgH9/gICCgX+AfX1/gICCgnx/f39/fYWCgYCBdXp/hICAf3yEgICBgIB9hX+BgIGAgoCAgIKFf3+AgICAf4CAgIWAiYF6gHOAfoB/g4WAgIN9gIB7gIJ+g35/
gn6BgICGgYN+f4CIgYGAf4SAfYGAfIF+gYOAgIWBfH+BgIKAgIGBfX5+gIGAiIOAfoZ/g4J+fICBgIGAf4KCgHyDlH+AgYCAfYCAfoF+gIGAgIB9gICGf3+Ag36BgYB/gICAhX9/gICAgYKAgX+AgICBgX2CgYCA
f3yBgH2DfoCAgICAhoSBgIOAg4KEgX6BgIB/gYOAgH6Bf318gIB+foB/f4B9f36Af4B/gICAeH5/g36AfYCBfn9+gYaAgYJ9foGAgX+AhIF+gIGAgICBgYGAgoOAfoGAgYB+goCBf4KAfYV/gX+AgIKAf4SAgICA
gH+FgYKDgYCBfYCAgH+BgH18gH+Ag4KAhICBg3uBgoB/gH2CgoKCgH5+fX2DgH5/fX6AgIB/gYKAgICBgn+CgH6DgHqGfoGFgYGBaYF/goKAgICDf399g4CAgoCBgIGAgoSAfnuBgICCgYeBgIJ/foCBgICAgICA
gIN/goJ9hYOAgoCCg3yBf358gIGCgH+BfoF/gX9/gYCBfoGAgn6BgIB9f356gIB+gIKCgH2Egn6AfoB/gYCBf4CAgYJ/gX+ChIGAgICAhICCgICAf4B8f4GHloKBf4OEfn6AgoKAfYCAhIGAgICAgICAgIGAhYCA
gHuCgYGDf4CDgH5/foB9gHl+gICAgoF/f32Ae3+BfX6AhICAfn+AgYB+gX9+gICEgX9/gH2Ag4GAfICAgn6Cgn9+gX+Df39/gH+AgIB/f3+Cf4CAgH2CgYCAgIB+eIOAfYCIjYCEfoCAgH+AgH+Bf4F/gH6CfYF9
goB/gYB/gICCgICAgYWAf4CAfoCAgIB7gn6DgIGAgICAgYJ+gICAf4F7f4F8g36AgIB+f4CBgICGgIB+gIB/f3+AfX5/foCAgYF+gH6Bgn93hX6Af36AgoKAgH+BgIGCgn+Af4GAf4F/f4CThoB/g36Cf4B8gIGB
eoGAgn+CgYCCgH+GgH9/gHp8f3+AgH+AgIGAen+AgIB7gIB/f3x/gn+BgIB+gIGCfICFgoOEgIZ/gH+AgHyAg4OCgH9/gYKAgICFf4GFgIB8gYB+gn+CgoB/gYB+gYGAgH2BgoCDgYCAgYKCfoF/hYCBgH94gH6A
gIN/gYCBeoKDgIeBf4F3f4GAgH6Cf3+AgH5/g4CBgIWAf4WBg3+AgYCCj4B+fn9/foB/gIGDgICCgH+AfX99fICAgX+BhICAg4OAgYJ8gHyAgH+AgIB/f4CAgICAhYCBgoCAgYCDgoGCg3yQgH5/foKBgId/gIGA
gICAgIGChICBfn2AgICDgoCBfX9+gYF+gYB/gICBfoeAgoCAeoCEgIOAgoCDgIF/gH2Cgn+AgYB+f4B/gH+AgIF/f4d/f4CBhYB7gX+CgIJ/gICAgH+DeICCgICAgX+AgYCAgH6AgoCCgIKAfoCAf4SBgH+BgIB7
fIV/gICAg36Af4F9g3t9gIB/gYF+gISAf4CBf39+foZ/fYCCiICBfIB/foGBgIB/f4CCgICAfIB/gX+AgIGCgICAgICAgYCCgH2AgICAgX98fX9/hHmBg3+Ag39/g4CDgH2Cfn5+gn+AgICAf4B+gH2EfYB+gICA
gJCDgIB/goCAf3+DfYB8doCBf4J8g4CMgH6AgHSBgIOAgYF/gH2AgH2BgHx/gYKIgYN/foKBfICBgX9+g35/gIGAgYOAgYCBfoCBgH6AgICCfH2AfIB7gn6Af4CBdn6Ag4KAgYCAf35/gHuCgYGBgHiAfYCBgIJ9
gH9/gIB+goCBgICAgIB/gH1/foCDfYCHgICAfH+CfoCCgICAhXqCgICAgoGAgXiAgIJ+foCAgICDgYd/f36EgICEgICAgnyAfYCAf3+AgH6BgYCAgIKAgYB9foB/gICAgIWAgX59iIKAgICEgICGgICDgYB/gICA
gIB/gXqAgoCAgH1/fYB9gHyBgIGAgYCBg4B+gH9/hn2Bg3yAgIB8gIOBgIGDhIB6goB/hYCBfXNzgIB/f4GAe4GAgIKAfoOBf39/gYCBgICAgoV+foKEf4GBgH6AgIB/g4GAgn6AgXh/gHx8gYGAf36EfoJ/f4J+
gICAgH5/gYSAh4CCgoCAgH6BgH94gICBf4CCgICBhICAgICDgoOAgH+AhYCAgH+BgIB/gH6AgIB/gICAgoB+goKAg4KAgoCAgIOAgH2Bg32BgoB+gICAgX6NgICBg4WAf32AfYOAgH9+fnuAgYCBgYGCgYKAgIB9
gYV9f4GAgH6AfICBgH5+f3WAgIF/gISPgH6CgIB/f4CDfn5/gH6DgIGBgX59f4CAhoB/f3yAeoCBgIF5foB9gYB/f4B+h4F+gXmAgIKAfIB+e3+Bf4N/gnyEgoCBg399gISAgYB+gIV+gYR+gX6AgICAgH+AgIB/
gH+CgYB/dIOAhIB+f399fYSAgIODgIKAgn+BgYGAgYCCfYGBgn6Cf4CBgIGAgIGDf4B/goJ8goWAgICAgIJ/gH5+f4CBgICCgICBf4GFgH9/fYKAgnZ8f39/hX5+goaAgIB1gIGAf4CEhoF8fIB8gIGAgIGCgoF/
gn2FfHyBgICDgH16fIB+gH2AgIaAgIKAgH+Eg4B3gH+BgYKAgH+AgICAgX9/g3l3gIKAgoCAgICAgIJ9gIGAfn6DgYB+foJ+gIB8gHyAgX5/hXl8fIB+g4GCgoN/fX2AgH+BhH+Bf4GAgICAfn6AgISEgIB9f3+K
fX+Bf4J0gIB/e39+gICAgX+BgYGAgIJ8fYCDgIKBgICBfX+Bf4B/foGBfoF+fn+AgoGDgYCAgH+AfIGAeX5/f4CCgH6AfoGAf4CAf35/gIGAh4CCgH2AgH+AgIF+gICBgICAgIGBgISBg390gH2AgX95foKFg4CB
goCBf4CDf4KAgIGAgH9/gIB8goCAgoCAgH+AfoB+f4CAgn+Af4CGgH+AgIKDgICDgICCgICCfoCAgYKCgIB+fYGAgH2AfIJ+hYCCgIN8gIB/goB+gHuDgICAhICDgH6AgXx7foKEgIF9gICAgYJ+gIKAgX+AgIh6
goGAgH9/g4B/gICEgn2AgIB/gH6AgH5/gH+AgYCDgIGAgIGAfoCAgX6Ag399gICAfX6Bg4CBf3yAgH9/gIB9goKBfn+AgH5+gIGDgXyChnyJgH+Af4F/gIGAgICCgH58e4GBf4GCg4GBgH+Ef4B/gIB/gIGAfYB/
f4CAgYB9gIJ7f35/e39/gn1/g4J+gH2Ag4CDf4B/gIKBf3+BgIJ9gn+AgH+BgoCBgICAgYCAgIF9fn+Af3+AgIaAgXuAgoJ+gnx+gICAgYF/gYKDfoCAgH+AgIGDgYR9gIGAgICAgYGAgIGCfYB+goB+f4KBgIOA
foCGgIGAgYB/gIGAgYGAhYCAgIOBhH9+gIJ/gIB7gX6AgX9/gIF+gICAfX9+hoF+g39/foB/gIJ+d359gHyAfIGBgICCgoB8gH+AgH+Af4eCfoCAfnp+gIN+g3+AgIZ/gIGBgICCgICAfICCgH9+gH5/gYyAgIGA
f4B/g4GBgIF/gIGBgH+AgH+BgH+Hf4CAgIB/gH+HgX+BgIB/hYCBgYB9gICBgoCAgH1/f4SAgIKDfoCFgX5+gH6BgY+AeoCAf4B8g4CAgXuCgoCAhIGAfn9/g4GBgXuAf3+AgoGDf36CgIGFfoOAgoWAgJ2EfYN6
fICAgYCAgICHgoCDf3+Agn+ChYB/gH+BgX6BgYKCgnd/fYF+f36AgIB+h3+BfoJ/hH+AgICAgIGCgIB7foCBfoOBgH6Agn5+gIGAgH+BgIKDgH+AgIKBfn2BfYF+eoGAgICAgX9/gYB/gIqEfYOGgYJ9gYCAfoCA
gIB+gISAgYB/goGDgIGBgH6BgICAg4KBgIB/g4KGf4CDgYF+f4OAfoGCf4GAgHuAgICBgIGAf39+foOAhIGCgoCAgX6Cg3+Ae4CAf4GCgIGAd4CAgICDgn2AhoB/goCAhYGAfoCJgX+IgX6AgYJ9f4J9gICAf4GA
fn6BgH9+g36AhYZ9f3+AfX9/f4CAgH9/goF/foGGgICAf36Cf4GAgICEfoF+fYKDgIR/gIF/hIB9f3+DgICAgX9/eX+AgICDh4J9gIKAgICBgH6BgYCCgX+BgX5+gIB+i39/bYSFf4CAgoSBd4GAfYB9gISBeYCE
gH5/gYCAfX2AgICFg35/gH5/gIB+gICBgIB/gICDgYOBgIB+goF8foGAgICAf4B+goCAgH+AgH6AgH2CgIF+gYB/gn9+gHqBgX+Bf36Af4KAf3+BgIh/gH9+gIF+gX+Af4CAgH98fX+BgIqAf4F/g39/f39/gIKA
gH+HgIOBf4CAgYCCiX6Af3+AhIGCg4WDgoCBf4CBjYB/hICAgHx9goCAgICAfoCAf36AhX6AgIOAgH2BgICCfn6Dg4B+f4GBgYCAgICIgICAhX6Dfn+CgYKAf4SBg4KCfoCCgYGAgX1/hYCBgYCBgH6AgYV/gIB9
gIJ/gIB9gYCAgYKAf4GBf36AgYSAgIGAhoSDhICAhICAf4Z9gISCg3+AgH6AgYCAgYKBgYF+goODfH2EgYB8gIGAgH+Cgn99gH+BfoKAenyAf4KAg4CAfn5/gIGAgYB/eIOAfICCh4J/kICAgIB/goKBgH+Bg4F1
gYGGg4J/i3yBf359gYF+gIWChH6Df3+DgX9+foN9f39/f4OAfn5/goCBgIGAgYCCgH59fYN8gIJ+fn6AgX6BfoB/gYB+foCDgH5+gICFhIWAgICAfICAgIF9fX6Cfn99goCAgICBgYCBgIGAgX2Bf4GBhoF/f3+A
gH6GgYGAgYCAeoCCgH6Af4CAhYOEgICBf4N7gH+Af4CAgH98fIGCgoCGgX6AhIGFf4CAfICAgIKBgoB+f3+CgX+AfoGAf35/gYCBg4CAgYKAgISAgH9/gICBgoGIgH6BfX1/gXyAgH+BgH6Bf4GAgICAgoCAgIGA
fH9/f4B6f4CAfn6Ff3yCgn98gn9+gYCEgH98f4CAgH6AfoCDeYGAf4CDf4KAgX+AhX+Af4CAg4B/gIF/gYCCgYCHgX99gXuCfIOBgH+BgoCAf4CBgICAf4CIh4GCgoGBhoCAgH+DgoB/gICDf32EgYCAgYKAhoF/
gW6FgH5+f4GAgYKDgH1+f4GAf4KAf4J+gYKAgIKCgICCgH+BfYB/f3+Cf4CAgYKCgoJ+gYOBgIB+fn9/gH+Bg4B/gYCAgoWAf4CBe3+AgICAgICBfoB/gIGBgYGAgICBgYCBfYGCgH+BgYCIf4B7gICBfn+CgYJ/
gn5+goCEfoiAgYCDgIGDgH9+gIOBf3+BfoB6gIB+gYGBf4B/gHyBf32Df4GBf35/gH57f4CFgX+BgICBfH9/f357gICAgYCAf4CBgIBzhYCAgYOAf356foB9g4F/f3+BgH+GgH5+gIB9gICAgICAfH6Ag4GCf4WB
f4OAgYCAgIh8gICAgICAgIF/f3R/gIGFf3+AfoCBhoCAfoOIgH2Af4CAfoB8gYCBgoCBf3yCgIB+hHuBfn9/gICAgH+AgIN9goJ/f4GBgH2AgYKAgIGBgIGAfn6Df39+g4B+gIGAh4CAgYCCgYCBgoB9gYGBfnqB
gYGAgXx/gYB/g4SBboKAgIB+gYCChYGAgH9/f4KAgICBgH2AgYGAfoGAgYB/fYR/gXyAf4CEfX9/gH9/gICEgH6AfoCAh4KCf4B/foJ9hH6AgIR4fn+AfYSAf4CAgH9/fYF+foB4gICAgIGCf4CAe4N5gX9+f4GA
gH+Ag4B9gH6BgH+HgIF+gIF8gIF/goCCf4B9gIB/gH99goCBgICAgIB+gYKAgIF/gYOBgH+BgoCBf4F8fn5/f4OAf3+AgX+AfXx/gYCCf4aAfoiAfn+BfoCAgIGCgoCEgYGDfoGAgIKBeH+AgYOBfnWAgX+BgH+A
foKAgH+Af4KBgICEgIKDgYB+fH9+gICCgIGAf4ODgICDgYCAgYGAgICAiH17gICCgX9+gIGAh4OAfoCAf4CBf39+gH2BgIJ+f3+Bf4CAhX+AgICAg4F/gYCAfXd/gH+AgH+EgYJ/gYKAhYB/gIGAf4B/f4CBf4B+
gICAgX+BfICAgIB/gYR/gIB/gHyAfX5/f4B/gIGDgIOAf4F/gYKAgICAgYKAgH6AgIN/fXyAgYSAhH+AgIN/gIB+goCBgH+AgH+AfoCDgX+Af4B/gIB9gX+BgICAhIGAgIKAgIB8en+Af4F+fICBhYCBh4CDf4OA
gnyBf4KBg4CAgHh/gH6AgICCgIB/gIB9e4CEfn2AfoOAgIGBgoB/gX+BgIF+gH5/eIB/gH+AgH2AgIKAgIGAgH58gX2AgH+AfoB/foF/foV+f4CBgH1/gICBf4CBgYJ7gIB/gIF7gYB/fn+AfISAgoB/fYCAgH5+
gYGCgHiRgICAfn5/gICCf4B9gYB7gH6DeYB9gICAfICCf4CEf3+AfoKAgoCEe4CAfoCAhoR/gn6CgIiHf36Df4CAgIeBfoCBgIF+f4GAfoGAfYWAf4CBgoCBg4CCf3+EgIB+gIGAf3+AgYGAg32CgoKAgXeBgICH
f36EiIODf4B/gH6Af4GBgYGAgH2Af4GBfYB/gIR+f4eAg36AgIGAgH+AgIqAfX+DfoGBgH57gH6AgIGBeYGAgIGDfXuAgH99gIF/gICDgX5/hoF+gIGAh31+f4KBgH6CgYB/gIF+gX+AgICAgX9/gIWFgIF/gIN+
gICCgoGAgICAfYF/foB/fYCBf3+Ag4GAe4B/hH+Bf4GBhICBgYGAfnx+dXp9gYCBgIR/f4CBgICAgYCAf4CEgICAf4aAf3+AgX6EgYGAgH53gIF+gH2Af4CAfH6Bf4CAgIGBgYKBgYOCf3+AgoF/goGAgH6AeoB8
f36Bf32AgoCAgomAgIKDgH5/gYWAfn9/gICCgYGBgICAgICAgX9+eoCBgIB/f4J/gYODgYKBf4CAgn6DgYCAgoB/eH99fnx+foCBg4F/gIJ+gICBgH9+gIB+fIB2g4GIg36BgHx8gH5+gYF/gICAfn+AgICAgIKA
gICAfnyBf4GAgoOFgIKAgIKAg4KAhH6AfoKFeIGBgH9/g4GAgIV/fX+AhIF/e4GDgYCAgH99foGBgIWAfYCAfn2Afn2ChoOFgX+Ehn+Ag4KCgYCBf4KAgICAgYCCgH+DgoB/fn5/gIF/gX99fn5+goCDf4KBgI+A
gICChH9/gIKBgIGAgIN/f4GAgoB+gIV/gYCAgH6AgICCgH1/gICAfICCf4CCfn9/gIB+gICAf4CAfoB4gYB8gn9+goCAfoJ/fIGEgIF/hoGBgIKAfoGCgn9/gIGAfoCAgoCAfn9/hYCAgIB9goGBf4OAgIGEgICC
fYCAgH2AgICAgIB9fX9/gnyBf4F+f4CCgH5/f4N/gn2AgH+AgIB/gICAgH+CgYGAgYGAgIOAgYGAgX6DgH6BgICAgH+AgYGFgH+AfoOCg3+Af3+AfoCAgIGCfYOBgICEgIOAgHmAgH6AeoF+gH6EgH+AgYKDgYGA
gnx/f4KBg4CAgIGAgICAgIOAgH+BgIF+f4B9gYKHgoaAgH9/hICDgH2AgIOHf4GAf4CAgYB/gH6EgYN8f4CAg4B4gY9+f4SGgICAf4CAgIGAgH2CfX6AhICAgYCBf4CAgH2AfYCAgIN8gX+AgIJ9fXZ8f4KBf31/
gICBhIKAfH1/goKAgH6DgIN+f4CAfYCBgICBgH58fYB/fICAgIJ/fX2AfoCCgYKAgnSAf4CDgICAioCAfIGAhICCgIGCf4CAf4CAgIN/gH6Af4N/hYGAgX5+hYCCgHqAf4B/gX+CgICFgICCgH6BgIJ/goCAfYCA
hZB7g4F+hIKHgICAf399gICBf3+Bf4GAgX6AgoOEgICAgIOCgIGEgISAgIB8f3+AfYGAgIOAgICAhX6AfIF/fIB/f36Ag4GCfoCAgHx/f36AgIF8gIB7gIKAgIB7gICFf36BgICAgH57gH5/gIB/gIKBgoF/fn+A
gX99fYCAgIF/e4SBe4CBgH2Bf4B7gH+AgHp+gIGAgH5/gH+AgICBgH+AgICAeYCCf4F+g4CAfoWAgH+AgIGDd4KAgoSGf4B/hn5+gHyDgH2AgHuAgoCCgICAfoB/foCAgIGBgYB7gIGAgHt+f4CCgICAgICAfYCF
f4KAf4B/gH6ChoCGhYmAhH+Dg4GAgIF+gICAf4GCfoJ9gIN/goCCfoB+f4B9f4B+gIJ6gIB/goCCg4KEgoB+gICBgYCIgYOAhH+MgYGCf4B/foKAfoKAgIKBgHuCgX98gIB/goB9fYCCgIB9gICAgYF8gYB/gX2A
gIaAgIB+gYCCgIGBfYCCg4CAgH+BgYCHgIB/f36AgIF/gYCAgIGAg4KCf4B/gIZ/g3+AgICBgoF8f4SAfnx9gn6AgYB/gYCAh4GDhH+AgYCAhYGBe36CfoCCgYSAgYGCgIGBgX6Af4CAf39/f4B/f39+f4SAfoB/
f4CAhIN+f4J+gIB+gYB/foCAgX+Af3+BgH1/fo6BgICBgJmCeoCBgH+DfYGBen6FgIGAgX2BfoN/fX+CgH6BgoB/fn2AgH+Ag4GAgIWAf4CAgYJ+gIB/foKGgIGCgH6BgH+CgIB5gIGChX+EgIKBfoOBgH+AgYSB
f4B+gYKEfIKFfYCAe4Z/goSAfYCAfoCCgX+AgH6AgIOCf4R/gIGGgYCAf4CAf4CAgYCCe4CAf4B+gICgfYGCgX6Ag32Af4GAgoCBgIGAgYJ8hYB/eIiAgIB/gIB6fX+AgICAfIB/f3+IgIB/gYB+gYGBf4GAgX6E
hIOAgn6Af4Z7hIB9foCAfn5/gICAgH6BfYGAgH5/hoGAgHl8fYiAf4B4fYB+fX+BgYOAf4B9gICAgICAgICAe4B+g4F9gYKCgYB9gIeAgH9/gYKAfoB+g4F/f36Bf4J/hYCAgHmAgYGAf4F/f36AgYGBfYSBg4OA
gH+AgIKCf4F/gH6AgoB0gH6AgYKBgIB+f4KBg36AgIKAgIGAgYF8fYSBgX6AgYSBgIB/gH+AfoB/foCDfHp/gIOAgIF9g4F9gn+Bf4KBioCBgHqGf3+AgIGAgoV/f4B+hYOCf4GAgH6AgIGHgIKAgH9+dYB9gH+B
goCAgHuAg3yBfoCAgH19gIB+gICAe36AgYKAgoF/foGCgH2AgYB/gIGAgIOBgICDhH9/gICHgIOag4CBgIGBf4CGgIKAfYGAgIGAgH6BgH9/g3+AgH+BfoCAfIOAfYCAgIV/goCAgoR+f4CBgoKJf4GCgX6EgoCA
gIV/en9/gICAh3+OgX5+gIGAfXyAgICAf4J8fYF5fICAf4B/g4WAfn+Bf4CBgYCAgIJ/gH6ChX2DfYCCgIF7goGAgYCCgH1/gYKAfH2AgYSAgISAh3+AlYCHgIB9gICAgoGHgH6CfoCAgn+BgICCgoCAhICCgoGA
f4J+foCGgn9+d4CCgX+AgH+FfX9/gn9/gIJ/gn6BfH+AgX1+f4B9eYGBgH99foCAgHx1fn2AgHyAf36AfoCAf4CDgoCBgIB/gYB/gICAfoF9gYKAgIGBfoB+foCAgIGBgIB+gIKAfYB+en9+g4KBgH99gYCAgX+A
f4GAgH6HgIJ/goB/foB/goGAhn98gIB9gYF+fYCCgIF9gICSgH6AgIOCgX9+gYCAf4N/e4CAgH98gYCAgIB+gIJ/gXZ7gICAgH1/f4CCgICBgXp9gICAgn5/foOAgYB+fIB/gX6AgIKAen95gYeAf4CAfoSAgICE
foGAg4CAgoGBhISAgYCAgIB8fn94gX17gYB/h35/gIGCgYCAhIKAfn2AgIGBgHx/gIJ/gn2Afn5+gH6Cf4KBgH+Bf4J+gIJ/foCAfoCBgYR9gIF9gH2DgYCAgIGDgYCBhHqAgH+AjnuAgIB/f4B+gH99f4SAgICE
h3t9fH+BgIOAgIGAf4B+gXyAgH+AgoB+gICAgIB/gX18gn+BfoJ/gIB/gICCe3+Agnx/foGAf4GAe4B/gIB/gH1+gYGBf4KAe4GAgn5+fYGCgICCgIGEhIB+foCAfYCDf4CAfoGAgICAeX1/gYCAgIF9gX+Af3+A
gH+AgHyAgn1/gIJ+g4J/gX2CgICBhICAgYB/f399f4CAgH2Ae4R+fHyAfX+AfoJ+gIeAgYCAgoGCgIJhgXuAgIGAgGt/goCBfoB9gX9+f4SAfoGDfoCAeICBhH+Afn5/gIZ+f35+goN/gX2Af4d/foGBfYGAgoGC
gIB+gIN8dod/gICAf3+AgoB/fYCGhIGAgYCDgYeBgYCAg3+LgH+AgIB/gH9+goB/gICAfn9/gX+Bf4CAgICAf4CBgICEf4CAe3yGfYCAf4CCgYCBgoKBf36AgoGEgIGAgYCCgH2BgIB+f4CAf3+Ae4CAgn+DfoF/
goCAgIOAgYB+f3x/f4J+gX2AgIJ/gn2AeoKGgXt/gH99gIN/hYCAgYCCgn+BgIKCfYB/hYCAgYCAgYGAfoGCgICBgHWAgYSAh3+AfYGEeYCAgX+Cf3+Ag4KAgH+Agn+AgIGAgYCCgYCAgICCjICAgINxf4B6gYGD
gH+BeoCBgICAgICAgH9+goB6gICAgIF/gIN9gIGAgoCGgX6Ag4SCgICAf4WCgIB5f4N8gIF9f4GDgYB+f3yAgIB/e4OAgIB8gIKAfIGAe4F+gYCAfH5/gH6AgICAf32CgH+AgICBgH+Agn5/gICBhn+BfYB5gnuA
gH+AgIOBgICAfYCAgoGAg4GAgXp3goB/gYCAfn1/g36Hf4B7gIB/gIR+foB9f4eAf4CEg35/foB9gYCBgIF/gYCBfX+BgoGCgH6CgH6FgI2BgoKCgIKCgX+ChoF8h4CAf4KAgIJ9gICAf4B/gYCCgH9/f4SAfXuA
gH9+gISBgn2CgoCAf4B+gn+Afn2EgIF+gYGAgXmAgICAgoCEfIaAgYCAgICAgIGBgoCBfoB+gICAgICBgoSCg4F/e3+DgHt/gIN9gXx/gYCFgIKAgoCAgX+Af4KAfoJ+gIGBgICBfn6AhYGAf4CEfYaAe4BygH+A
eoN/foZ/gIJ+gYF/gICAf4KDgIKBfYF+gIB+gH58gH99gH+AeYCCg4F8fn6Cfn+AgICAgICAgYB/gICAgXx/c4B9gIJ8gIGBgoCAe4KAgYJ+foh+f4B/gYB/gICBgoGAgYCBgICBhH+BgH+AgIGAgX+Bg3+AgoSD
gHqAgIF9gIGBf4B7g4GAf4iBf4CAg39+gIGBgIB/gIKAgYKAg4GCf3+CgoGIgYCAgoB/goCAgIN/f4CAf4GAf4GAgYGBf4B+f4B+gYGEf318gYF/gYB+gYB+eoB+gIF/g4CAf4B/gYCBf4GBgoCBgIF/gH+AgoJ/
gICAgH9/hYJ/gICCfYCAgICCfYGBf4CAgIB+fn+AgH+AfYGBgoB/gYKDhX9/gH6BgICAgICAeIB/en+AgIGAf3+CgHx+hYCAcYCBgH1/gYCBgIKCfoB7gIGBfn5/gH6AgICAh4B9hICAgIB+gH6Ch4eEgH+BgYCA
gICEgIGAgHyFg4B+gIJ/fX6Cg4F/goOBgn9/gYZ9e4OAgIV6gYKBf4CAf4CChX5+f4aAfoCAgIWAfYR3f4KAf4OBgICEgIB+gIGBgICIgn+AgX+BgICCgIZ/foCAfICDgH+AhH+CgICCgH6BgICAgIGCf36AgH+A
f4ODgH+AgH5+gIGAgICAfoCAgICAf4GAfoN+f4B/gICHe4B/gYB+gICChX5/gIKAgIGAeoqBgH+AgoJ9hoiChIB+goOCgH6CgYCBhIF+gYCAf4CCf3t7goCAfYKAhIGAfYCAf4GAgH2BfoCCf4CAfYmAiIF/f32B
f4GAgnyBk3+AhYGAgICBgoJ/goOAgH15gYF/gIKDf4CAgoaHg4B6goB/f4OAgoB8f4F+f4B9gIB5gIJ/gIGAgH+Hfn9/fn2BgH+DiIGEgYCBgIGCgIGAfoGAgH+AiIR/foB+gH9+gYSBgoB+f4GAgIB+gH2Bf4B/
f4GAgICBfICAfoKAgHaBgIGEfoCJgH+AfoF/gH+BhIGAf4eAgoGAgIGAf3+Ae4R/f4CAhHqCgYB/gYWAgH2Bf4GAgH6Af4CEf3+AfnuChYt/gYCBi4KAfH+CgH+DfYCAfoGAgH9+gX+GgoKAgIB7g4GCgYKAfoOA
f4CBf4KAe4CBgIKAhICBhoGCf3+BgIKJen1+gn+Bf4F6fn2BgH+AfoCBhXl/g4CAgIB/gIKAgoN/gIF+foF9gYB8f3qAdX9+gIWAhIKBgIF/h4GCgoKAgH5/f4CBgIN+gISAf32Bf4GAgICAfoGBf4B/gICBfoSC
gICAgH2Af4CDf3+AgIB+gX98g4B/gH6EgIGAgIB9gHWBgXqDioCAeYCBgH+CfoCFgIGAg4CBgYCAgYR+gIOAfYKAgH2AgIF/f3+AgIKAgH2BfoKAhn+BgoF9gYCAfX+BgH5/gICAf4F/gICFgIN9fn50f4B+goGA
gYCAf3+EgH+Ag4B/gX+AhYCAf4CAgH2BgoCAf4OBgIB5gX+AfX6AgIB7gIWCf4CAg4CCfn+AgoJ+goGChH9+gISAfH6AgH+AgIKHgYCAgIOAgoF7gIJ9gIR4jYCEgIB+g3+BgIB/fn2DgXuAgYCAgYSAf35/gYKN
gIJ/cX+Af36Ef36CgH+GgIB/gH+AgHyAhICBgHyFgHWDgIGBf4B/goF+f4CCgX1+gYeBg36BgIODgIKBgIiAgX6CgoGAgH6AgICCgICBgIB+g4J/f3+Dfm2Dg4GEgIGEgIGDgIB7gIKAgoF/gYF/foOEhHt/en2B
goCEgICCgX9/gH+EfX6AgGyQf3qBgICCf4OAgICGgImBgImBgIJ/gYKCf3+AgIB/fH58fYCBgX6Df4GDfoKAgIB/hYJ/gIKAfX6Be4CAgIKCgYGAgYCBfX6AfIWAgYCFgIB+fn6AgICAg4F+gYGBgYCBgHyBf4KA
fX1+gIF/foBvgX+AgHx/gIN/h4GCgoF/gIB+gIR/gH+AgIKAfICAgICEgIGAgIB9gH+Bf4CAfoF+fIODgICCgYCAgX+AgIN7f4J+gYGAfX+AfoCBgn+AgoCGfn6BfIF/gHuCgoGAgICCgICDfoGAgIB/gH+FgX99
fH2AgYCAgICAg356gIGAf3x/gIKAgIOCgH+AgICAgoB/gIB/hX+EgIGAioGAfYOAe4CAf4F7en+AgX5/gICAgYV9d4B9gICCgICEhIGAgICAgICAgYOCg3+AgIJ/goGAgICCgYB/foCAgYB8gICDf4CEf4SAgYB/
gH+AgICAgHuAf4CDfYGAgH+Bf4CAgICCfoGAfYOAgIB/f4CAgIGCeYGAgIKAg4J+gH9/gHyAgICKfn+GfoOAh4BsgX9+gH+Bfn+AgH6JgH6AhIF+gH2DgICBgH+CeYCAfn59h39/gHuAhIOAgYGBf4B7g4KAgH9/
g4SDgICAg4GDgX9/f4J+e4B+f4CAf4SEgIJ/gH6AgIJ+gHZ6gICBfoCAf4h8gHt7goR8in+AgIGEgH+AgH6AgYKDgJWAhYN/gICAgICBfn+FgIJ/fn9/f4CAfoJ9gICGgICAgX9+gnyBgYCBf4GDgIGAfn+Cg4CA
foJ+gIB9gX99gICAgIGAgIB/gIGAgoGBgYCBgICBgYCAgYCDgnyEgIB/f4CAe4WAgIF/gH+AiH2Bf4F/g4OBg4CAgIGFgH6CgIF/f4CCgIB+gICCg4CQgIF/gH99gIGBgH6Agn2CgHyAf4B/fYB/gIKAf4GEhXyA
f3Z+goGAf4GBgn+AgH2CgHuCgX+AgIB/gIqDgH9/eoCAgH9/gICAgYF/gICAf36DfoB+gH+AeoGBgICBgn2Af32AgYCCgH99gYN/f4CAgoB7gICCg4GEhoCCgYB/gIKAfICBg4CAg4B7gYCCf4B7f4B/gIaAgICA
f3+Bg4OAgICEgX+AgnmAgoGAgoCAgIGAgIB/fYB/gICDgYCDgICAgIGAgYCFgICAgHaAgYGAgIWFfYBxgICBgnuAgoCAgIGBeIKEgIuCgH6Af35/g4SFgISAfn+CgYB/f4CGfYCBfn58gH+Cg4F+e4CBgoF+fH9/
g4CAhIF8goCAgHSAg4WAgYN/gIF/fX2Ef4SEf4WAf4R/f4CBgX+AgYGAgIJ/gHyEgYCAhoB9fYaAgH2EfoB8gICCf4F+gIGDfoJ/gIN+fYR/gYB/gn5+hYKAgX19gHyAf4CAgYOAgHyBg4KAgYGAgH+AgIKBgICB
fH+BgH2AgICAfIB/hYCCgIOBgICGf4F9gICAf4GCfYGHf3+AgICAf36Af32Cg4CAf4GBgYSAfn+DgICAf4B/gICAgH+Ff3+Bf319f4CAgIN/hYWCgIKBgoCCe4SHgoGDgIGAgICAgYGAjYOEfX+AgISAgoB/bICC
d4B/hIJ/gn2AgIByhYGKgoGCf4B/gH6Af39+goB+gIGBgoB/f4B6gIGAgIJ/dIB+gYKBgICAgYGAgICAgYCCgIWCf4F+f4GEgIF/h4GAgoGEgIOAfoB/gIOAgICEf36Af4SAen+BhIF+g4CCfoF/gIGAiYCBgH6A
gYCFgIJ/hH5+goCBgn6AgId/gIF/gHyAfn+Agn+BgYB+f4CAgH2CfoB/gX+BfoB/g36BgH99g3+Af3+BgIB0gHqAgX6EgICAf4CAgHiKf4CCfoB+gH2Af4B9goJ+fn2AgIJ/gIB/fIB/gH1/hnuAgICCgYOAfYB/
gH+Dg3yDfHmBgICEgH2AfYCCgHyBgIB/goF/gICAgICDgYKBf4F8gICAfYGCfoGAgH+BgH6AgICBgH6AgIF+gICAfoF/gIKFgH9/foGBgIB/gIB+gIB7gICCf4SAgIB/f4GAgX5/foCAen1+gYB+gYGBgICFiIB/
f4B/foOAf4GAgICEfn+GgYGBgH5/gICAgH9/gYB9gn19f4GDfnV+gX5/gICAgH+Bg3t8gH6BgIKAcYaBgYF+gH+AgoB9gIOAfXV/foB/gH+AhoB/e4CAiYCAgYSCgICAfX99gYB+f4OIgIB6eoB5f3+BgICBgICB
gHyAgYB/gICCf4CBfoCAfH+Cgn+BgYCGhoJ+foKAgIB/fYCAfoSEgYF/gICAgIGAgIGBgH6AgIGBfn+CgoGAgH6GgH6Af4B/gIKBgX5/hYCDf4B/gICAfoB+gICEgICCgYKBgYR/gIKAhIGGgnt/gX57fYF/goKA
hH+AhoB5gHx+foN/gIGBfnyCgICAgoGIgIGBf4KAf3yAfoCAen99f4CAgoB/foCAgICCf4B9gIB+f32Bfn+Df4B4gIB2gICAgIB/foB/gH2AjICAgoB+gIGAgIJ+gICAgIJ+foCAg4GBfoCAgYCAgIJ9f4GLgX+C
gH9+gICDgH+AfoCChYCAf4OBeIF8gH9+gIF/e3+CgH5/f4aBfYCAgH+Bf4B/gHyCfn2CgIaAfYCBgHqAgIaAgoGCgICBeX+CgIV/gK6AgICBeH19foCCgICDgISAg4J+g3qCgIWAgX+AgIB/gYGBhYCAgIJ/gIF/
gn6AfoKBgIGBh4mMf4CAgH+AgIF8gICCgH5+g4B/g4CMfoGAf4OBf4B+gYGCgIB/f358gYCAfoCBgHyAf4KAgYKAgICBf4N/foCAgH+BfoCAg39+gIJ/gICBf4CAhICAgYd/gH2AgoCAe4N+gYOBgYKGgIGFhIF9
gIKAhYJ8gIGAfoCBgoB+gIZ/fYCCgIB/gHyBgIWFhoKAd4eDgIGAgICAgoCBgX6AgYWAgHqBf36AgICAgIN/hYB+gIGDgYKAf4B/goV/gICAgYCDgIGAfoCAf39+gIGAgIaCfn+BgIGAgIJ/gH2AgIGAgIGBgIGF
fnx0gICBf4CAgoB8gYB9e4GAfoCAgoOGgH+Af3uAfn18f4N/gYF/f4J9gYeAgYF/eYGAgH+CfYCAgIKAfX6AgIF+gICBgIGDgIJ/gYGBfYB5gHuAgYB9gXmAg4CAgYOAgIB9gIKEgH+Af4CAg4KAf4KAgYGBgoCD
gIKAgYB/gICEfYKCgoCAf4B9gYCDgIWAhHuAkIB8f4B/gIB6gISBf4GAfoGBfIR+goF/gICBf4B9gX+Bg4KAgX+AgYCAgIuDe4B/gH+DgYCAgIaBf36AgYB/e3+Af4KBfoCAgYB8gICAgIJ/gX59gYOAgH9/f3+A
f4CCfYB/goCAf4OAgICAgIB9foB/f4B/gH59hH6CfoCAgYF/gICHgYCAfYCAf4B/f398gIB/f4SAgYaAgICBgHt8f4CCgIB7goB/gYKAgIeDgH6CgH9/gH+Af4mAgH5/gIB+dYB/f4B9gIKDgX5+f4GAgH59fYSA
gIJ/gH2HgIGAgICBgICAgH91i399gH6Df35/foCAgIKBgICCgICAe4GAf4CBgpd9f3uDf4CBgYKBfoKBfoB/gICEgYCAgoGCgIB/gIGAioF/foB/gH+AgoGAgH+BgICBe4B/gIqBgH2CgIGDf3+BgIl7f36Af3uE
gYGAgICAc4CAgoOGgIF/f4B/gH99f4J+gIR8gH9/foGAf39+fYOAgIGAgIR/gX1+goCAgIGAg4CAfYCAf4aBgICBkn+AgYKAf4KBgH6BgICAgH5/gIB8f4GAfYCAf4J9g3yBgIR7gICGf32AgoKAgoCAgIB/foCB
gIB5gH6AgH6DgIGAgn+Ah4B9gH+EgoGAf4KBgH+AgYB/goB+gIB+gH2AgIB9f3yAgX9/gICAgIF+eoKCfYCBhnyAgX+BgIKHhX+AgX+BfIyEf32AfoCBfoB/fICAgYODgIaAg4KAgH+DfICAgX+BgICAfm6EgoN7
gH+AlYCAgIF/gIB6g3+BhX6Afn+AgYSHfoOAf398f4F+f4CAf4CAf3+AgYB9f4KCg31+f3+AfoGFg4GAgHyDhH97g36EgH+AgH6BfH6AgX+Af36JgIB/gIB/fYN/gIB/foGHf4SAgH6AfoCAgH99gICAgH9/iICA
foGAfn6AgYCCgYB/f4KCgIB/fX+BeoCMhHyDgIGAg4CDgIF/gH+AgH5+fX+AgYCEgH9/gIB/gn+DgoCAgYGAgIGNfYGAg32AgIOAfoCAg4GBe39+g4KAgIGAgH2AgIV+gYWAgICAgH6AgYKBgICAf4B/e2+BgICA
gIB/f3x/foCAgn1/gH6AgIGAgoKAgoGSgYCDgYCAgIB/f4CAfYCCgoGBhIKAfn+AfoOAgoGAhn98gIGAeXyAgn9/gICBgH+BgoCAg4CAfn9/fIGAgIGAfn93gH6AgH+AgIt/g3x9f36AeH+AgIJ+fIJ/gYN7goN+
foCEfn+BgH6AgIB/gYKAgn+Afn9/gICAgIKAfYOCgHyAf3+AgIGFf3yAf4GBgIB/gICAgX+EgX+EgIGAhIGAgIGBgICCgX2CgYGAgYB+fn+AgYJ/gIKAgoOAf4GAe4F/fHt/gH+AgYGAgoGGgYF/dICAgX9+f4GC
gH+AgICDgIB/hYGFeoGBgoB+gYCAf359f36AhH+Bfn+AgYSDfICKgIB/e3uAhYF+gIKEf4CCgYCBgX9+g4GAgIOAfn6BhYCAgIB+f4aAhYCCgn+AgoCAgHyAgH6BgIGAgICBgnGAgISAgoSKgYCCgICAgH+Af4B6
f36EgoCAgH1+gH99f4CFgICAgYCAgoCAgH19goB+fH6Df4CBgIGCfoCAgICAgYGCgX2AgoOAgICAgICAfoCChIR9fn+AgX+BhnaAgYN/f3+CgIR/gIWAgIB/gICAgYCAgoKBg4B+gXqBfYB+f4B/gXqGfX9/gH2A
goCAgIF/goKBgX97gYSAgIB+gIiCgICAf4CAgIGAgIOAg4B6fICBgH2CfoCAgHp9gn6GgISAg36AfoCBf4GAf4CAgH6AgYCCiYCBgIB/goKBfn9+gIB+g4B+f3x/gHp9f4CDgIB/g39+gYCCfoCBgoCBgoOBf4CA
gH+AgICAg4OAgYCEg4CBf4B/gIKBgICGgX+AgIN/gYCBf4WAgoB+gH9+g4F+gX2DgIF+gYGBgYR/gH5/gIGAfoGAgICBiYGAf4CDgICHgIR/f32FgIB/gICAfYGAgHx0fX2Af4B9hX6BfX+EgGmDfnuFgX98f4CC
gYGAfYZ+goCAf4GAgX18goCEgIGAgH+BgYCAhX5/gIGCf32CfYGBf4KAf32Cf4B5goCAgXt/goB8gIR+gICBgoCAgniAgICAgYCAgIqAhYB/hXuAgICAf39/fH2Bg4KCfYCAg4F8gICBf4KIgYKTgICAgICAgoOA
f4CAgIGAfYCAgHeAhHV7f3yAgH6Fe4B/goCAf4CBgX59gICBgoOCgIKAfoB/foCAgn98gICAgYSBgHx+hIKAgIGAgICAgH59gICAf4SAgH+AgIWAgYJ/g4CCgoCAgYB+f4GAgYCEgIF/g4WAgn6AfYCBgYCDf4B7
f4WAgICCgICAjoB/gYOBgISAeX59c4CCeoGCf4CBgn9/fX+GgIGBgH6Ag3+AgIOBgX+Fg39/gIKAfoF/g39+fYKBgH5/gICAgIKAgICDg4SBgX+Af32DgIGBfn5/gn2Bf4KBfXyAgX+Cf4CAgICAgISBf3yCgICB
hoCAgISAgIGAfYB+f3+AgH+Af4F/gYCAf4CEgYCAf4B6gIKDfYKAeoCCf32AgIB/gIB9ioSAgH2Af3yBgnqAfoCAgICAfYCAgICAg4CAgH6Bf4B9f4B/gH+AgH+AgYCAgYCBfn+EgoCBgIF/gYCAgIGAgICAgH2A
goGAfn9/eXx8f4CBfoCAfoJ+gIF+f4KAhn6CgIF/gICAf4CBgH9+gICDgoSAgH9/f4B+foGAfoOCg4KBf4GAf4F+f32CfoCAf4F/gX99gYCCgoKDf3+BgICFfoF/gISAfoCAf4CEfX59fYCBgoKAgH+AgIB/g4mA
goB+fn6AgoGAgYOAfYF/gH2BfYCDf4OAfYN/gH+Af4CAhICAf4CBfoCAf398gICBgn6AfoGAgH9+gICCgoJ+gYB/gH+AgICAgoWAfn9/goCAgH6AfoGEf4B/f4GSgX6BhYCAgH+BgGl/gIWAgIR/gIOGgYGBgH2B
fYB+fn1+f4B/gKOBfoCAgH9/gX9/f4GAd3+CgIB8fH6AeYCAfoB/f4CChH+AgX1/f4GAgH2AgYiAgICBg318fX6AgYKAgH+CgIKAdn57gYF+h3GAfoF3fX+CgICAfoCLgIOCg4CAgYB8gYiCdYh+foB/gIOAfoCD
fHeAgoCAgYN+gX9/gIJ8gHqAf398hIGBgIGIf4B/gHqAgYOKgICAfn6Bf4CAfoJ/gIKBgH98gYKAgIGAf3uAgIF/gX96gH6AgIF/fn5+gIB/gIB/g3+AfoCAfn6AgICEf4CFgIB/gYCAgICAgICBjYB/goOAgIF/
goGCgIGEgIB/hYCAgIJ/gIB/kYCAfX6CfoGAfoCBg4GCgnx/f4CAfoB9fYGAf4B+goGAgIF7gXyBfoKAgIF/gH+Af3yDgH9/gX+AgX5/gICAgG99gX+DgH+BhICAgIOAgICAgH+Bf39+gYKAg4N/goB+gICAfYB+
h4V/gYB/hICAgH6AgIB/gICAfXyAf4B/gYSBgX6EgoCBgnx3gIGAgH+Af4OBgH6Af4eAfoCAgICAgn6Ag3+CgH+Ef35/foOJgoKAfn+Af3yBg4CBgIOBgX5+gXqDgICDfYB/eX+BfoCBgIB9hICOhH54gICBgH5/
gICAgISAgIB+gIB+g4CBhIaCfoCGf36AgIGBgX5+gIGAgYB+f4eAgIR+gIN2gIeBgIJ/goOAgYGAf4CAgICBgIB9fYB/fXKAgIB9f35/f4CAgICBf3+HgH+AgH9/f36AgICEhIN+gYCBgI2EgIGAgYCBf3+BgIKA
gHyDf4eDgIN/f4CJgH+Af4CAgYB+gYGBgn9/fH+BgYGBfYWBgH99hn+Ae4CAgIF9gYB8goKBgICAgICCfoB+fYR/fIJ/gIB+f4GBgICAg36AgICBgICBhIGAf4CAgH5/gIN/gIGAfYF/gH+AgIKAf4F/f3yBe4CA
gYCAgXp/g3+AgYCCfoCAg4CBgH5/gYKAf3yAgIB4gH+BgICAgICBhIB9f3+AfICAe4CAfXuCgIF/gH5/gH+HgYGAgICAgoN/fX+Gg4GAf4OAgH2Cf39/gIJ/f36Cgn6AgICAgHuDgICAgHd+hnmAgICAgIB8foCA
f4KAgIGCgH+BgH+AgIGEfYSAgYN+f4CDgoCAgH+Agn+DgH9/gIF/gICAgYGCgYN/gYCBf32AfYKDgH6AgYOAgICBgICBf4CBgIZ/gICGgYKAgIB8g4qAh3+Bf36BgICAfoCFhISAfoN+gYGBgH9/gH+AfoCAg4B0
foeCg4OAgoF+gYCCgH+BgIKBf4CDgICAf36AgYCAfIB9goCAf35+f4B8gYKDgYN/gIB/fn+Af4WChH2Af4B/gH6AgIWAf4KBgIV/gIZ/hH9+gHyAgICBhIKAhIF+gIF+gIKAgYiFfYJ6gICAgYKBf3+AgH2Egn5/
gYGAgIKBh4B/fn+AgIKAg4GAfX2BgX+AeoqAgn6HgIKAgICCgoGAf4J/gIB5gIB+gIKEf4OCgoKAgoCAgZF2goCBgISDgIB/f4CBf4CAf32Eg4aAgX+CgIF9f3x/f4GAfnuDfoCBfYCAfn+AgH9/e3yFgYJ8gICA
gX2Ie4B+gYJ6gH9/fnqEfX+DgYCAgYCAgYKBf4F/gIGBgICCgIWAgIKBgYB9foCBfYCAgYJ+fICAgoCCdICBfn9/fYCAgIODfoSCf4GCfYGBgH+AgIOEfYGAf4GAgIKAgH9/gICAg3+Af4GDfoB+f3qAfn6AgomE
gYF+hH2AgoGAfoJ/gIZ+goV/gIJ/g4B/gICAgYGBf396gICBgYSAeoCCf4CBgIKCgIB+gYB+f4CCf4GLgIiAgJR9gYCAgIKAfYCBgIGAgHuBgoGAgICAgYGFg4CBgX2Af3+AgYF+foB/gn5+gYF/gYCAgICJdn+A
fICCe3+DgIqAf36AgIB9hHuCgIOBgHmAfoGAgIR9foN/hH2AgH9/gXt/gH+AgH6Ff4CAgIKFfYB9gn+AgZOBgH9/gYF/fYCAgYB/f4CAgH+Cfn+AgIODgoSAgYGAgIB+gH+AfoaAgYCSgH+BgoCAgH+RgIB+fn9/
f39+gISHgX9+gYCEg4CBgn2BfoCAg4B5f4CAfoB/fn+Afn9/gYCAf36Af4B6gYB/gH+BgYOBgICCf3+BgH9/gIKCgIB+foCAgICCgYB/gIF/gX6AgICAgH9/gH5+fYJ/gICAgoKDgYSCh4CAgXt/gYJ/gXyEgIKD
gYCCgIGCgYB+f3+AgXyAf35/goGCg3+Agn5/f4N/f39+foCAgIGAeoB+gH+AbYaAgIB/gn2AgIGAf3+BgH6DfoGEhICAfoCDgIKFgX+AgICAgIJ/fX5/gH5/gYGAgoGAgIJ/e4B+f4CBfn99fX+AgIF+goB8f4KB
gIKAgIGAeYCAhICAgoB/f4B+foJ7f4B+gH6BgH+CgH2BfoB/gHuBiIB+hX9/gICAgYGAhoKAg4N+foCAf4GAgoGCfn6DgHuAgHt7fYB+fn59gIB9f4GAg4CAgICBgoGAhYB/g4WAb3+AgICBiYeAfn+AfoeAgYCA
gIKAfn+HgIOBgIF7gIB9foCAgIF/gIGBe4CDf4B+gIOBgYB/gn2AfYCDgIKBgH5+gYB/gH99gYB/goCAg4F+gH2AfYB9f4CAeoKAgoSAgICCgH9/fn1wgICAgICLg4B/foGAgH96iYOJgICBg3yAgYeAgYCAgICA
gHx/iYZ/gIGAgY6AgIGBfoKChH+Bf4SAhoB/gX5+gH6Bf4CAgH2AgIB+gIF+gIKBg4CJgICBfoSAg4B3gICHfoCAgIF8gHuAg36BgYR+gIB+f3qAf4F8gICCgYCAf4B+hIB+gH99gH+AgIB9gIKBhH+AgIGAgYB9
g4CAgIB9hX5/gH+DgIGBeYCAgoKCf3+AfoF8f4OCgH+BgIKAe32DfoB6fnyBgH1/foCAgYF/f4GGgICBg4N/foGBgIKEhIN/c3+Af39/fXmBgYCIgIB/f4B+f4B9hIF9gH+AgIJ9goKBgIGDgH5/gIN+gICAg4F/
foN6hYCAgICDfn6AgISIgYCAg4KChIB/cnx/g3qAf4GBgICBgX2Ben+BgIB/gH+AgICAgICAgYCDfn+AfYB+gHWAhX+CgIF4gYCCgH2Ae4GDgIB/gIqCf4OAgIGAd4CAfYGDgH9/eoOAgH6AfoCAgX5/gICBg4CA
gYCHgICFf4GAfn1+eH6BgICAgH+AgIB8fn+AgYB9fX+EgICAgH6Ah4B+gIB8gYJ/gIGCgoCCfX9+goZ8fXx8e4CCgH+Bf3mEgICAgIGAhH+AhXyAg4B9eX6Afn+Bf3p+jYCBgYB7fn1+goCAf4F/goCBgICCf4J/
gIF+gIGAgIKAgICBgIKCgYaAfoCCgH+Ag31+eX+Cg4CCgoJ9foGAhHyCgH2BgICAhIGBgH9/gIGDgIB/gH15gICBf39+gIGCgHuAfYB+goV+foGAgH6AgHeAgIB+gICEgYCHf4CDfod/gIJ9g4CBgICAfX+AgX+B
f39/gIJ9f4CHe4CAgH1/g4KAgH6AfX5+f4CAgH+Bgn6BgICChH+CfIGBgIJ+gH5/gn58hn1+f4CAgIGAfYCAgn6DfICBgYCBgIKBgICAgH16gIKCf4CCf4B5gICCgICAhIB9foB+gn9/gIF+eYB+fn+BhoJ/gIKB
gIGAg4CAgn2Af4GCgICBgH1+goB+i4SCgH99f39/gIGCf32BgX6Afn6DgoCAgICAfoCBgIGAhn+BgIF/foGAfn2Dg4J9gX9/gYB8gYCAgoN/goOAgIN/goKCgIB/gH+CfICEgoCAgICHgXl9hYCAhYZ7gX+CgYV/
gn+CgYCMfn6Cf3+BgIKAgIB6hH+BgYCBf35+goB/gH+ChICJfoKCgoKBgH9/f4CCgIB/f3mAgoOJfoCAf3yAfYB+g4CAhoCAg4qCgICBf4CAhISAgH+AgIGAgoCEe4KAf4CBgXyBhH+Cfn6EgICBgIGAfoB9fYOB
gIGAgIB8hICBf36AgICAgICCgICAgICAf4KBgIJ/f4N+gICBgoCEg4R/fYiGgIF2f4CAgICDfoB+gH9+eYF/f4KGgXx/hoSAgIGAfoKAf4B/gH9/fYCAg4B+gYiAfn95hX6Df4CAgICAfYJ/foCAgIGAgYOBf4GA
f35/fn6BgIKCf4B/gYB7gH+Agn+AgH+CgoKCgICBgYF8fX+CiYCAgH99f35/gX2BgIKAaYSGeYGFgH5/hYaAgIB+gIB/gIGAfoCBgX6AgYGCgH98d4KAgIGAf4CAf4CCgICDfoB/f39/fn9/fYV+gH9+gYN7f4KA
goGFgIB8h31+f4WCgIGAfoCAf3+Ag4CBgICCgIF+gIB/gYCAgH9/e4B8gX6AgIB/gIB/foCBgoCDgICBf4CDgICAgX+BgYCCgHx+gIN/gnqAgH+AgICAf4B/f3eAfn+BgIB/f4N/f4GEgIB/goOAgYGBgIN+f4CA
gIGAgYKAgoB/gX+Ce4CCgYCBgICAhn6KgIOAgISAgH+IgI6CgIB/g36DgICAgICAhYB+gX+AgYB6gICAf4OAgICAgICAgYaAgYCAhoB9gYB/eYB+fYCBgX+GgIOAgYCBfoKGgIWGfoGCh3x8hH5+f4B+hICAgn2A
gH9/gH6BfoGGgYB+f4CAf4B+e36BgnuBf36AgYGCfn2AhYCAiH6AfYOBf4B/f4CAgH9/foV5gnp7gH6AgoCBf3+Ain6BgoSAf4CAf4B+foCBgH5+jYODgIGAgX5/fYB/f4CBgICAeH1/gH+FgICBfIWAgH+BfoJ/
gIGAgIGAf4B/goGDgICAgYOBfoCCgICAinqBg4CEfICCgYN8fYF/gn6DgHx8gH6BgICAgIF/foCGgoGAgH97gnuAgoGBgH2AgIF8gYGBgYGBfIGCg4CAhYB/gIGAhX+AhHt9gIB+hH6Af32AgIGAhHR/gICBgYSA
g4B/foKAgn99hIZ+gIN7gH9+goCBgIOAg36AfYKBg4OCgH9+fYd/gYKBgH2AgYB/f4B/hHyAhYCAgIF/f4B/foCBhH58gYKBfoGBgIF/gH9/gYGCf4B4gYJ/eoB+f4CBgH+Af4KAgX6BgIGAgICDgH2Ag3+AgYGA
foCBf3iBgIB/doOAgIZ9fYCAgICAgYCAgIGBgICAgH9/f4B/goCAfnyAfoSAgICAgIB/e4B/gIGDgYCEgYB7gYKEgYB6fX59gIeAgX6DgH95gICBf36Sf4GAeIR/gH2AgoB/gICAfX+Ch4B/hX2BgIR7gImAf4CE
f4GAhYGBg4CAe3+BgoCBhIV+f4F9gICCgIKAf4OEf4OAgIGBfX6BgYB9foWAfoB/gH1/f4GAgICBfoCBgH6AgX+AhoKAfYCCgIB5gn9/gIB9gH+AhYCBgoCAgH99fnx7f4GBfoGAf4CBgICAgIKAgX9/f4CCgYOE
gJWAgICAf4CAgICBgIOEgIGBgIaAf4CAgH1+d4CBgIKAeYB/gICBgX9+f4KBfIJ/goCAgICAgICBgIF9gIGBfoB+gICAf4GAgIJ+fYCFf4CAf4F8gICAgIF/gICAgn6DfoB/f32CgIB9gICBgYB8goCFgn+AgIKD
fYB/f4GEfn9+e4F8gHWBfoF+gISAgIB7gIOBgYB/gIB6goCAgoODgICAgH5/gYB/gIF/gH9/gn9/gX6EgIB+gIKBfYCCgYB+fX9/f4J/gICBgIJ/gIGCgYKAf4CCfYKCgYKAgH6CgoGAgH+AfYF/g4B/fn9/gICA
gIeEgn+GgX5+gIJ+f4B+f4CCfoGEgn2AgIB7f4CEfYCAgIB9gICAhYB/f3yDfICDhnyAf39/gIB9goN8g4B+gYB9gYJ/foCEgYiAgIGHfYCGgISAgoKBgYGAgH5/foB+foV8gICIgIGAf3+AfoB+gYCAgIR/gIGA
gIaDgIaAfoKBgYCBgH99gH6AgH+AgYGAeoCAf4OBfYGAfoB/gICAgYKBf31+gX2CgIB+gYF/f4aBgn5+gIGCe3t8goKAgYGBgoCAgIGAgoJ9gHyAg4GBgX6AgIGAgoV/g4B/f4CDgICAe4GBgYCCg4OAgoCDgoB/
eX+AfYCAgn6AgoGDfYWAfYF/gICAe4B+f3+AgYKAfIOAgH6AgICBgH1/fYKAgH1/goF/f4CBgYGAfoOAd4GAgH98fn1/fYCAfYCGgH2Ag4N/gH+AgoF+f4aAgICCgIB/gICAf4B+gIOAg4SBgX+EgHyAe3+AgoaA
fXyBgICAgIB/gX+AgH+CgIF/f3+AhYCAf35/fn2Agn1+gIGAgH9+gICAgn99gH+Afn99gX+BgIB/fICAgoKAf35+fHyAgICDf4B/gIB8gIB/goB+gICAgIOBgYCAgIB6gIB/foCAf4R+gX+AfoF+f3+AgH6AeoCA
f4B/eX2EgICDgH9+gIOBgIKAgH2AgHyBgYB9gX6BgHiBhH6DgICDgIGGf4CAgICAgYCChYCBf31/gIKAfoGAfoCChoKBgoCAgn+DfIGCgYCCgICDgH5/gH2AgH5/f4F+e4F8hH+Ag4N7g4B/gH+AgICBf4B+f4CC
foCCgH+MgISAbn9/g4GAf4GAgH2AgYB+gX+AgYCAgICBf4CAgH9/gIN/gYB/gICCgIGMfYGAf4CBgHyAgYGCf4CAgIB4gX+Df4B/gIGCgIJ8hICAgIGBfX92hICFgIB+goGAg4B+gICCgIGBgYB/gYGDfoCAgHx/
gn+EgoaAgIGAfoR/gIB/hYCAgXqAgoKCgn99gX2Ce4CAf4CFf4CBgH+ChYCDe32AgIKDf4CAfYF9gH6Df4CHgYCAgIJ+fH+BfISEfn+AgH56f3d/f35/fYGCf36BgoB/gH+HgYCAf4OCfoCAgH9+gYB/gnuAgH98
hIJ9g36AgICEfYGBf4aAfoCAgIWBgICAhH+AgX+EgYGAgoOAg4GDe35/fYCBgH9+gIB+gICAgYB+f4F8f4CAen6Af4CKgYKHgHyCgICAg4CEhIKAgX+AgICAfoB+hX9/foKEfoCAfoJ+gnCCf4GBfoCAhImAgYCA
gH2Afn98gYGBgn9+fYB/f36ChX9/gIKCf4B+f4GBgICBgIGAgICFfn+BfYCAfX+Af4OAgIB/fYB/foCBf35/gIF9foKBi4CAf4GAfICAf4CAgH6AfYCAgoCAgYCAfoCDgX+AfoR/gYB3fICLgoGDgIB+gH+Ben98
gH+Agn97hoCAgH9/gICAgoGAgHyBf4B2fn9+gYJ/gYWAr4CAgXuBe4GCgIB/fn2BgYCAgYGBfoCBgH99fn2Bf4CBgICCf4CAf32AgYB/gH+AgH6CgYCAf4uAgYF6gIGAgICEfoCAgIKAg5CCgIGAgH6BhX6Ag4B/
f4CAgIGBgICCg35/gX6AgYR9gXuCg4GAf4CAfoCBgIWBgIF9fn+BgH99gICFgHmBf3uHgX6Hf3yCfoGBhYKAf4J3gIOAgX+AgHmAf35+gIV/f4Z/jYCBgYCBgIF/goB3f39/f32AgIKBgIB+f4F6gH2AgIB+gX9+
foJ+foKCgIB7gICBgH53gIF/g36EeoKCfYCCgIGAgoCBgX+EgoB+goB/gICAgYF/gYGAgIR/fYKAgYCBhX6CgIB/gIGCh31+gYCAe4KFf4CAgICAgoSAgYB+gICCgICBgIF+c4CCgIGAgoF/gICBgICAgICAg4CE
gICDgYGdgIB/fX2AgIB/f39+gH+AgIODgYGCfYSBgYCAg32EeoB+fICZfn9/gIGAfX+Ag4CAeH+EgoB/fYCDfX5/gX6BgIB/goCAgICCgn+CgIB/gn+BgYKBfoF8gH+AgIB5dn6AgIB/gn+CgIF/gIGBhIGAgIB/
f4B9f36DgYCAgIB/g4SAgICCgYBzhX2Fgn+EhYCChIGAgIaAfoF/eX6AgH9+fnyCgX94gH2Hfn9/gICBhYB/gIGFgIODgXyBhH2AgH+HgIGAgICAfoKBgIB/gICCgIB/gX+BfoGAgICAgn5/hYGAgICAg3x/eoB+
gYF+gH2AgYB8gXx/fn+BgIJ6f32CgHx/gIGAgoF9hIWCgIV8gH9+gIGAf3+CgIGAf4OAfoGAgYGAgIGEgH5/gYCCgIGAgIB8gIF9gIB7gHt+gH18gICAe4OBgYCAgICAhIB9foKAgH9/gIB8f3+DgYCAgYKAgIGA
e36CgH56e4GAgH9/e4SBf4GAf39/gYCAf4CGgH+Bf4J6gICAf4F/gn9/goKBc35/goF+foGAgIB/gnyAgn6CgYCDfX6Cf4CAgIB/gYCAgH6AgICAgIB/g4J+f4CAgIKAgH9/goOAgIN+fYJ+gI57hX5/fICCg3t/
fYiDf3+AgIJ/gIB9fX+AgIF+fYCAgYCAgH+AgICEfoGAf4SAgIN+hICAfoCAgYGAfoB/gn2AgoCCfoGAgH6AgHiAgICAgICBgH+AfoKBgH5+gH+CgIB+gX+BfoB7gICAgIB7f36AgIR/goCBgIB5gIZ+gICBgoKC
gH+Cgn2AgH9+gHyAgn+Af4B8e4CAgYaAgH5/f3uAfYB/gIB/foCAgICBgX2AhYB/gH19gICBg4J/f3d/hH+Agn+Af3t+gIGAgH+AfIB/gICBf3+AgH+AgoN7gH+AhoGChIKAgH+AgIKDgYB/foOAgICBfoCAf4F7
gIB/h358gH2Afn+GgoF/cX+HgoCBf4B+fYCAgIB/gYZ9k4iEhoKAgIOBfoCAfoF/gH5/fYGAgYB/f4N/goKAgYGAgIGAgIB/gH+CgH9+gH58gYCBgICBgISAgIB+gIOAfn6AgIB/fYCAf4OAgnqAfoCQg4KAf399
gn+AgIGAgYGBgICAgIB+gYKAgICAgX+DeYKAgIGAgH9/gX+AgX5zgH+CgICEgICBf4J+f4B+gYCAfX2BgYCAgIF/fICAgIF/foCAf4CAgH+AgICAfHx9en+NeoCAfn+Egn6CgH2BhICAgYF/foR9gIKCgICBfYCA
gICAgH9/gH+Bg3iAfIB/eX6BgYCAgIKAgH6AgX6AgYCEgICAgH+BgICAgICCf4CBgH+AfH+CgIKAgICAgIKAgIB+g36AfoF8got+fX+AgYCDgH2HgoCAgIKAfX6AgICAe4CBgICAgYKAgICBgICBfoB+f4CAgICC
gH+CfYB+gISAgn9/f3+Ag3yBgYh+gIKDgoCDf4GAf4F8kIGCgnp8gICAfoCAfX+Ad36BfYCAfIGFgIB/gYCIgIGAf4GBgHyDgIKAgYGCgHyAgICHgYN/fYCAgn9/gYCAhH+BgIV/gICBf4GBf4F/gIWAe4GDgX5/
f4F+gICAf399gIOAgIOAf4R+f4B/f4B+gX17gIGAgICAfH19e3+AfoOEgICAgH9+gH6AgIF8gICAgH+BgIF/f4CAgIN/gH5/gIF9gICFgIKAgX+BgIB+e4KCfoCAf4SBgXWBfoCJg4KCgH6DgICCfYF/gYB/gIR7
f4CBgIB4gH+Bf3mAgH92cYGAgH6AgICFgIGAf316gH6DgoB+foCAgH6AgIB/gIB8foKDgIB8gH6Cgn98fH9/gICHfYCBg32AgYB6gn+AfIF9gIB+gH6Cf4WBf4F/gYOAfYaAfoR+f36DgYGAg4CAgYKBgICAhH5+
gIB/gH+DgHGAhH1+gYB/gIGDhYF6foF5gIB8gH2BgIB/gICCg4CAgH5+gIJ8foOBgIaGgIOAf4GAgH2CgH+Ag36AgIKAgIB9gICAf4CAg4B/foN/gHyAfX2Af4SAgICAgIB+f359gH2AgIB+gH2AgYOBgIOAgICA
goKAfoCEgIB+gHuCgIB/gIKBg4GAg4KAf317f4B/gIGCfoCAgIN/fYCAgoCAfn+CfICCgH6Ff3+EfoCAf4F+gIGEgIOBgoR+gH9/fYCHg4KAgH2AhX2BgICAgYGBgHiAfX2AhYGAgX6AgYB8f4J4gXuAh3+Af4B+
gICAgIR/gISAgoB/gI6AgYB+gIGAgH2AhYKAhoGCf4CAgICAgIeAgYCAgYKBfYKAgICAgICAf4GBgICBgoN+gX+DgYGAgX+BgIJ/fYKCgIF8fn58g36AgICAgIaAhoCAgH98e4B8gICCgH57foCAfICBhICAgICA
gH9/fXp8gIKAgICBgX+AgICBeIN/gYCCg36AgHt/gICCgH96fICCgHyAgH2AgH9+h4CBfoJ/gICAg4KAf39/h4CAgH1/f353foGBgISAf4B/gH6BgIB/g4CAfIGCgX99g3+BgICAgYB/f4CAhX2AgYGDf4B/goN/
fYJ/fICAfXuAgH+AgYGAgICBf4mAf4B8gICAfX6AgnuBg3+AgHuAdH+CgoCCgIV7gIB+hXqAf3+AgH6Dg4CAf4CBgICAf4F/hH54iH5/goB+gYB+hICCe3t9fn6AfYB+gYF9fYF8gXyAgIB0f4B/e4OBfn2AgIB+
f4CAgYF9fX+AgIF/gIyAgn+DgYB/gH+BfoKDgIB5gH6AhH19gICCgn6BgX+BgHyBgYCBfX2BgX6Bg4F/gYF0f4CKgYGAf4B+hn+AgIJ+gICAgH+CgICAgYB+gICAgX55g4CAgX5/gn2Af4CAgIGAf4CAh4B+gIJ/
gIF/gICAg39/goKAgISAgICAgIGAgYCCgICAgIGAg4CFgICAgH5/gICBgIB/gX+BgIKBgH6BfX+AgYCAgoOAhoF/gX5/gH+CgH51gH+Bg4B+gH6AgICBgIB+gHqEeICBfn+AiIF/gH6BfoJ/gYGBf3t9gX+BgHyA
gYB/gIB7fISAf4F/gICEg3+AgH+DgICBf3+Df3+BgH+AgIeAfYCCf4B/gIJ+f4CAf4KBf4B/gISAgYCCgXuAgIWCgH2AgH2DgYCHhIaKgIJ/goB8gXWAhYSBfIB/f4SFf4B6gIGBgYCAgIB/gIF/gIB/goCAgIeB
gICAgH+AfYKEgIFrgH6AgIGCfYCBgICAf3yAgIB6gYB3gH2BgX6AgICCgYCAgX6EgH+Ag4CFgYJ7f4CBgX5/f4CAfn+BgH+DgIKDfoCAgICAg3+Af4B+gIF2goJ/gYGAfoKAgoB/gIF9eYCAfYF/foF+gYB+gIB/
gId5f35/gIKAgIJ8f36Af4CAf4CAfoGAiYmDfoF8foGBf4CAgICBfH9+fIN/goCBgIF9gX+BgH+BgHyAgX+Afn+AfoGCgoSBgYCBgIKCgIB9fX+AgYCAgICAi4aAfIB7gH+AgH+BfXqAgICBgICAfoKAg4GAf4yA
gX1+gIKFi4CAf4OAfoCAf3x+gIGEf4CBfIGGgH5/gn6KgYBff4OBf4CAgH+GfoJ6gIB+goGBgIJ/gICEf4R8gIOCgIKBgICAgn2Ai4CBfH+FgH+Ae39/gIGBgICAfoCAgH+BgYCAgYCBgICAfn2BgYB+fnqBgICC
g35/gICAeoF7gICAgH+AgIGFgYKAeYSBgoCDgIF8gX+Bg36AgX6EgH6AgIGAgICAgIF/gX6BgIB/hH9+f4CCgoF/f4GAeYCAgIGAgIGJgIB/gIaAfoCAgIJ/gIR9gYCIg4N/gIaAgYGAgICBgH+BgX2Bf4B8h4B/
g36BfYB/gIaIgH6AgIKFgYCAgH6CfoCCf3+BfoGAgIB9gIGBgHh7gH1/gIGAgX+AgX6AfICBgICAgIKAgIGHgIODfoCDgHuBgYB/goKEfnqAgH+CgICAfYCHfYeCfoB/gX+Cf4J9fnyCeYCAgICAgoB8gX+Afnx+
fH+AgICAgIGAgIKDgYOAhYCBgIGDf3+AfYGAgH2Bg4B/gH2AgIGBgICAhICAfoCBgH6AgICAfH2BfICGiX9/gIF9foJ/gH+CgnqBgX2AgYCAhX59gIGAgYB/g4B8f4GDgIGAgX6Af4F+f36AgIGAgX+CgIB9gYGA
gIB+gYGBfXp8fYCAgYB/f4B+gICAhn+Gf4GBgIN/gH+Ah4B/g3uBgYCAf4B9enqDgICAg4B/fYGBgH1+gIGAgICBgIGAfn+AgoCAfn5/gn6AgIKCeYCAfICCfX2AeIeAgoB+f3+AfYB/g3+AfoCLf4CAgIB7foB/
gX9/gHx+gIF+gH+BgH+AgoCAg35/g4KCgICBfXqGfn94gX6DgIB/gICAf3qAg35+fYCDgH+AgIB+gYB+fn6DgICAfoB/iol9gIGAfn+AgICAgIB9f32FgIV7gIB8gH6AgIR7gX98gIJ+foCAf3+DfYWAfoCEgH9/
g4F/f4GBf4CCfIJ+fYF+gH6BgIB+f4B7fYCEgoCBgYR/gH+Agn+FgoGAgoCAf4CBgH2CgYCAgHl9gICBgIKCg4CBgICBhIN9foCAgYWBg4GAgoJ/foB9gH6BgH+BhIB/goB/g4OAgICAgH+DgX+EgIB/goKAgYJ+
gISAgX+BgYF+gH+CgYR/gn1/gIJ/gYCBhoKBf4GAfYCBfICBgoGDg4GEgH9+gIGAfYCAf4CCgYCDgX9/fYB/gIOAfX+Ag4B+gn5+gIOBgIKAfoJ/gH+AgIJ8gYCAf39+gIB9hYKAfn+BhYSDf4SCf3+DgIJ/gYB/
f4B8foCAgX+AgH9/f4CAf4KCgICAgICBgoSCgICCf4SAgH6AgISDhn9/fYCCfnp+gICAfYCFgICAfoKAgH+Ag4KAf3qDfH+AgH+AgH9/hn2AgH6AgX97fn6AgoGBg4CDfoF/fpiAgYB9gH+AfoB/gH+AgICAfoCB
gH5+e4CAf355goCAfoGAgH6AgICAgIqAgIB/i3t9f4CCf4CDgn51gICAf4CCf4CBf4GAgIF/hX6AgYB7foOAgIGAf4B+f3x/g4F/hH58gIF/gH6Af4GDgYCBgIB/gICAgHyBgH6BgIOAg4B/fYCAe4GBgICAgYJ0
gICAgIB+fn+AgXyAgH6Af4GAhISBgH+BhICAgIWAeo2BgoB/gIB/fYOBgH18gIB8gYCAgICAgIaCgH+AgoCAgYCAgYGAgIB+f4CAgIKAgICAhX5+iH6AgoB/g36CgH+BgH+AgYB+fX+BgH1+gH5/f4KAf4GBgIKA
gIGOgIGBg4CAgX6Ef4GAh3qAc4F/gYCCgH5/fIKCf4OFf36AgYCDfn+CgICAgIJ/gXyAeoSDf4F8hXqCgH9/gIF9gICEgIB/gIKAgoCAeoF/gIGAgn+AgIB8fX+Ae4eAgIGCf4CAgICAgH+BgICBgoCAhH9/goKB
eYCAgYB+gHyAf32AgIF9gIF/gIB+g4B9foWCf4B9hoCAgYGAfICAf32Af4CChIF/goSCgX2AgICOgICAf4GEgISBgH2BfX+AgH6BfICBgYGGf32BgYB/gISAgIF/gHx9foKFf32DgIOIgH+AfoCAgYCAhXtvgICA
goOAgH+CgICFfH+Af359gYCAgH+AgYCAgYCBhICCgIKDgYB/fYCAgIGAgX6CgIKAgoCAgoCAgIOAfYF/gH+AgICDgH6BfoKAgICFgoCAg4ODgYCAgYB/fn+AhICAgICBgX+Af4GAgIGBf4B9g4B9gICBgICAhoCB
hH6BgH+AfYGAf36AgIF+f4GAgX6CgYB/gIJ+gYCAgYF/gYF+f4KDf3uAfX6BgH+AgIGAe39/h3+DgYd8f4F/fIGBgIB8g4N/gYCBgn2Fg3+CgX+Af4CBf32AgIGAgYB/gIGBgH+AgoKCgH+AgICBgICAgoGBgX9/
gICUfX99f36AgISBgH+AhXx9gYGFgYB+gH+DgIGFgH+AgIGAgH6AgIOAgICAf4CBg36AgYB/fYGAgH2LgYKAgH+AgICCgICCgIGDgX5+gYCAgoOAgIF/gX1/gX+DgH+AgIB+gH5/f3qMgX1/goGAf36AfX+Bf4Z/
gIJ/f4CEgYF/g4CBf4KAfX+AgH2AgYKAgIN/goOBgoB/gnt/gYGBgH+AgH1/f4F/fn6AgYCBf4KDgH+AgH+Bf4GBfoB/f356gICAgG5+foN/goCCgX+AgH9+foCDgISAfYCBf3t0fICBhIZ8f4CAgX5+f4B/gICC
gYCAgn+AgIGAgH+GhH98gH1+gICAgIGAgX2Afn2Ag36AfoaAgX6BgH1+gHt/hICFgICBh4CCgICCgH9/gH+FgH97gH+AgIJ/f31+gXZ/g4iDgIGAfYCAgYKAgHuEfoGDfoB/f3yAgH+DgYGAgn2Ag4GRgIF7goKE
gIKAfoCAgIGCg4GAfICFfn5+g5J/hHmBgXyBgYKAgYGAf4N4gIB/f3x/foGEgH+BgYCCj3eAgICCg4GCgX2BgoCAgX+BfoCCgICCgIODgICAf4CAgIB/gH1/gYKCfoGAgIJ8h4J/gX9/f4CBgYKFgICAg4KAgoGA
gIR2f3uBf4CCgYGAf4B0doGBf4SEhH+AgH2BgX6EgIGAgIB+g36AeoWCgH+Ag4B/gH+AfoV/gICAgoN+gYB4gIGBgICAgH18gX+AgYCCgn+Nf5CAgH+IgYB8gYCAgH+AgIKCgIGEgIF+gICBfn2Cfn9/f4CDfn+C
f4B9gH+BgICAgICCg4OAgYCAkICAgH9/f36BgIV/goB8g4CBiYCAgH6AgYOCeYCAgIB6hX+AgHqAf4F/iHuAf3+AfIKBf4F6gIGBk4B+gIN+gYeAf4Z+gYCCf4OAgYmBgYCAf3+FgYB9gIB/f4CDgYF8f4B/gIB4
gICAhYN+gHp+gH6CgoCDf4KDeoCAf3t+f4CAgX9/gH+FhICFfICDgIiAgYp9gH9+gYOCgH+AgICAgH6AgIGAgoF8f4B8fIF+gn+Af4J/goGAgH6AgIF/gH+Afn+CgoGDgX2AgH6AgH2AhHt8gIKAfICBgIB7f4OA
gIJ/gIB/goCAgIGAfXWBf3uAhYGAgH17gH6Cfnl/g36AgICBgYOAgH+CfYN+g4GBgX9+f4CCgHyBgX+AgIGAf35/f4aAe4CCgYp+gH+AgH+AgXiBgH+AhIJ/gIKAfoGAfYGBhoJ/gIOHfoCCgYCAgIGAf4F9fX+A
gICCgICAf4KAioCAgHx/gICBf3yCfYKAgId/fYGAgYCAgIB5goB+gIF+goKGgIB+gH9/gYSBgIKAgIJ/g398gICAhIN8f4B/gIGAf4B/gIF/fYCBgYGAgYKAf4CCfn+AeoOAgIGCgn+Af3mFgYCAeX+AhICAen+A
gH6AgIaAgICAgoF2f4OChH2EgICBeoCBgIB+gICDgICBg32BgX+AhYJ9gH+Bg4CAfoB+goKAgYOFf4CDgIKAgYCAfoB2eX+BgYCBg32AgoF+hn+Ajn6Afn99hYh7gISBgIKAgH2AgH+BgImAgICAf35/fX91gH+A
gICBgIGCgYCAgIB/gX9+f3yAf4V+gIB/fICAfoCAe4CAgoCAgoOAfoCCfn9+f4B/gIGBgHp+g39/gICBgoOAgoGAgn+BgIKAgICAe4CAg4GAgH6Cf3+AgoCBgIB8gICAgH+AhICAgH+Bgn57foCBgYF/f36AgICA
gYCAgICAgYCBgIKAf4CAgYCBgICAfYGCgX+CfoCAgICAgH9/goCAhICEgICAgYB+f4OAgH2BgH+BgX+EgIB/gIKBgICAfoCGf4F8hICBgICCgICFeYCAgn+Bf4F4gIB+gYJ/f4CBgIGJhISAhIGAfn19f4GCf32C
hoGAf36Agn5+gYaAhX+AhIF/gIV+f4GAhYd+iH6BgH6Cf4CBf4CAgIF/gH15f3+AfIB+gH+AhIGAgIF/gHp8gH5/fICKgH+AfXabgH+BfYCAgIaCf39+gIeDf4GCgYCCf4GCgIGAhIOBgYKBgH+AgYB8g4GDgIKC
goCAgoCAfXqAgoCGhn6CgICCgoSCgHiGgYF4gX+Af4ODfYKBgICAg4CAgIB/gYKAf3+AgH+Bgn5/goCAfoJ7gH+CgoCAgH6AgICGgICBgICBgYCAg4CBgYF+gH+DgYCAfoKAgH+DfoGAdoB/gYKAeYOKf32Ae4CA
f4CBgIV/gIB/fH+AgIB+gYCAfn6Ah3x+gYR5gH+AfoKAfYSAgYCEgIF5gYGAgIF/gH+BgH+AgoCDgIB/fH+BgX+AfX9+gId/gIKCfIGAgX99gICDgIKAgIB/gX+Af4GAgH9/gnuCgH+EgICCgH6AgIGAgHuAhICC
gH6AgXh+foF/fXyAgH2MgIF/fYCAgIGBgICAf36AgYGAgICAgX2BgICDfH6Af4CCg4B/f4GChHx/gYCEf4B/gH+BfYCAgIOBgYB7gHyAgICAf4CAgHuAgH9/gIKBgICBgIR/fICAgIaAf4CAgYCBfYGBe4GAg35/
f4CBgoCGgYGAfYB+gICEgX+Bf4SBgICAgICBgICBgICAgIN9gH5+gIGBfn2AgHx+g4OAgICAf4GBgoGAgH+AgIF/hH5/doJ+gICAf4CAgHx8gHyDgX6AgoB5f4B/gIGCgIGBf4CDgX+Af4GRgn+Af4CBhIGAgX+A
goF8gIOAgH9/gH+AgoB/gX55gIB9gIV/gHyBgH+Bf4CAfYCBgH+EgIGBgIF+e4CAgYCDgIKAfX2Ag39/gICEgICBgICAgnx/gYCAfX6Bf4OAhX5/foF/gH+AfoKBgIWDgIKAf31/gIJ/gIeBgYB+en2ChoCLgIB+
gYCAgYKAgIGGgIB8g36AfoKGf4KBgYGAfoCKgoGBgHuCgH+AhYN/gH+AfoJ9hH95gYCAgIGAfoCChICAf4GBf4BvgICCe4B/gIGCgX98gICBioB/gX+BgIB/fX9+gYOAhICAgYB/fYB8fn6AgoKBgXyAgIKAgIJ6
gH9+gIB/gIOAgX+Ag3+KgH6Af4F/gIF6g4KDgICAg4B9f4CBgICAgICAf4OAgYCAfoB6fYqAgIGAgXl/hIqAf4B/f4GBgIKEgH9/f3+AgICAf4KAgoCGgoCAf4B/g4B9gHqAfn+Bg3+AgICBf4CAgICDf39/f3yA
gIB/hXt/gIKBgIB+foCBhYB9hIB/goGAgH10gYB/fX95gH6EgYCBgICAgICBgoGDgn99gIGBgHyDf39/f3+AeoB/f4F/goCAgYGKgn+Af4CGf4WAgICBgoGBfH2AgYB+gHyEgH+Af4B/fYOAe4GAgH6Af4CDf397
hoGCgH6AgIGAgXyAgIOAf4CAgIF+h4WBfnmAgIKBhoCBeYGDgICAf4B5hIGBgoCAg39/gIJ7gYCEgIV/gIGAgX97goCCgIR/fXyCgIB/gYGBgH1/jIKAgIOAf4OAf3+Af3x8gH+BgH+BgHt8gYCAgYCBgYCAjICB
gH5+goCHhYF/f4CAfn9+gIJ9hIGAgICBgIGAf4GDgISAhIB8gouBf4OFgIGAgIGDgYCAgICAgH+Gf398fnyAgX+Ef4GAf4B+gX9/goGBgH2EgICAf4KCgX5+gICFgH6FgIB/goB/gn6Af3t/goB/gICGhIF8fYJ/
gYCAgICGgICBf39/gICAgYJ/fIGAgn+AfYGAlYR/fYaAgHx+f4CAg4CBeoV8gYCAgoGAfoKAgYCAgYKAiYh/e4qAgIKAf4CCgIB9hYCAgXyDgIKAgn6Ag4CCgYF/fYKAgH+Cf3+CgICAfIB+goCAgYKBf39+gH+C
fYKAgH+Bfn+BgICDgoCCfnx/gX+FgICBgH6ChX+DgYB8gIOBg4CCgIF/f3+AhYCAgYCAgICBgHaCfoN2gIJ/gYCAf4KAf3+CgH6Af4CCgn6CgX9+gH1/gICBgIKAg4GBfn9/gICAgoCBeYCAfYCAfoCAgH+AgICA
gHuAgYCAgoB+fHyBgX97eXt+gX6HfYOAgoCAfoCAfn9/gISDgH+AfX+CgH+CgIB/fn2Agn+Cgn5/goOAgIB/e4B/gICAf4t8goGDgH9/foB+gn6CfnuAg4CAgICBgmyAe4GAfYOEgH6AgIF/g359fn99iH+BgX+A
gYCHgoCDiHiCgIF+gIOAhYGAfoCCgoCAgYSBgIGBfoCGf4CAgYCChoCAfYF9foJ8gIGDfX6Af3+BgIKBf4CCgIB/goWAf3uHf4CAgIOCiYGBf4CAgoGAgICAgICCgn99gHuCfoCDfoGAgH9/g3+Af4CAhnqAgICA
goF8gH5/gIWBgH5+gICAgnyAgoB/f4KAgX+FgX9+gH+AfX6DgoCBgYKAgYGBgH5/f4GBf4B+gHqAfoCBgYR+gYCAgH6DgX2BfYF+gIZ+ioKCeYB/gH6DgYB+gICBgIOAgIF/gH6AgoB9hIJ+gIKBgIF9goB/gIaA
foCAgIGBiYB9gYB8gYB8eoCAfoCAgH9+goCAh4WCgIGIg4CEgYCBf399foGBgICAgoOCgX98gICCf4B9fn+BfYaBgIJ/gH6AfYV/gYB9gICBhYCDgX2Af4CAf4B/gIF/goCAfoCAf4GAf4KCgIF9goGFgn+AfoF/
gICAgYR+g39+gICAgICCgH+Bf3x/gH9/gICAf4OAhoCBgH99goCDgICDf4WAgYGAgX9/fYGBgIB+g398gH+BgH5+f36Cf4CAgIB8foB/gYCBgIKCk4R+f4GBgH+Ag4B9foCAhIGAgnt+goB/gISBhYWAgIF9gIKA
mIOAgH6AgoN/f39+gICBf4J+gIOAgIB8goJ/goCCfoGBgn9/hIuAgICBgX9/gISAgHyCgYOAgHyAfn6CgYCAfX6Ahn+BgIOAgH+BgH6BgIiAgIB8gICAfn99fn+DgICAgneCgICAgYCAgH2Dhn2CgIGAgIB/g4KC
goB/gH9+gICBgYCAgoGAf4CAgIKAgYGAe3+DgIGAf4CCgIOChIWBg32EgICAgIGAf4OBgICAgYF/gICBgHyAgH+AhICAgIB9gYCAgH6Af4CAgHyAgIB8gYCBgH+AgICBgoCCgn9/goCFgICCfn59foOBgoCAgIF6
gXqAhoKBgoGBgoCAgoGEf36AgYB+foN+h36AgoB+f4CAgH54gIKEgIN/fX+AgIB9gn+AgIR/gn+BgICAf4GBf4CAgH59gH+AgH9/hYOBgYGCgIGGfoGAgH6BgICDgIKAen2AgH9/f3+Sf35+goF+c4WAgnuDf4GD
gICBf4B+gH6AgX6EgX1/gYCAgoWAg4GAgH6ChYGCgIGBgYR9gYKEgnp7gICAf4GAfoCDf4CAfn+AgH6AgYCAf4B/gICAgIqCf4B/hICAgICAf32BfIB/fX9/gYOAf4B9gX9+fYCDf4N9fYOAgIB/gIB9f4B+ioCE
gYCBgICAcYF/f4B+gH6AgIGBg4B/foGAfH6AgICCgn+BeX6AhX2BgIB/gH+CfYCBioKAf4WCgIN/gICAgYB9gIGAgX2AgoOCgIB/goCBgICChImAgYCAfn2AhYGAgIGEgH95f4GCgIB9gXx/g4B/f4WEiYGAgX+A
eIF/f3x9gIOAgIKAgICAfoF/gX9/gIB/gIB/gH19e4CAfHp+g3+CgHyOg36BgICAgICAgYB/fn5+fYCBf4CAgH90gYCAgIGDgIKAgX6EfoCBgoOCfYCBf3+AgoCAgH+Bg4GAgH59foB/gH6Ef39+gYF+gIGAf4CB
gn6EgoGCgH9/gH+CgIB/gYGAc4CAgH6CgXmAf4OHgoCAgICAfnx6foF9gIGAgIWAg4CAgYB+gICAfX9/f4CAf4B+gICCgX19goGIgYOCgX+AfoGAgICBgIF+gIKCgYB/f4B/gH6Af4ODfoWAgIKBgH+AgX1/gICA
eoF/hIB/f4OAf4WAfX6Af4KCg4GAgICCkX19hICAf4GAgICAfH9/foGBgIGDgIB6gYCCgYWAgHuAf4GAgIB+fYSBgH+BgXyBen6AgIB+fn+CgX+AgYGEgoGBgn9/gICAgH5/gH9+g4B+gX2AhH9+f4CAgnuAgIF/
goJ+hH+BfoGCgH+Af4CAgoCMgYB+gYCBgH98gX2BfH9+gICCgYF7aYB/fXyAgX+Af3+FgHt+gIB+gn59gYOCgX6BgIl+h4GCfYCCgISDfICAgoB/gX9/gIB/fH5/gICCf4F9gIB3goJ/en+AgICBgH+Af4KAg3+B
f32AgIOAgYCBgIB/gIB7gYGAhoB+gICAgYCCgICGf4CCfoKAgIB/gH9/gICAfn+CgXyGgYCBfoCCen2AgoCAgIF/gIN9gH+Bf4CCgYGCgIF/gH+AgYCCgIB+gYF5gH6CgIaBgIR4gICCfICCgIB+fH9+foKAgICB
gIGDgH6AgoCAf319f32AgIF+gYWAgYCAfoGAgH5/f4N9eIGBgYKCf4CAhYCFgICCf3p/gICAfn+BgYCAf4GBgIF+f4CCf4GCgIR/hn+AgoCAe36DgX5/f4GBf4CAg39+gICAgIB/foF+gH+Cg4R/enuAgISCfXWC
f4CAgICAgYCBgICAg4CAgX+CgIGAgH+Ag4GAgHp/gH6Af4B+gIuAgH6CgX6Bfn6AgH+DfIF/goB+gYCFgYCBgIB9g4eBgIGAfICCfoCCfoCAe4CAgIGFiIN8gXyAgH+ChIB+gIJ/h4OBgH6AgIKAgIaAgIJ/gH+A
goWCgIJ+gH96foOAf4KCgH+DgIqAf4CDgYCCeYCAfXuBeoSAgJCEgIB/gIGAgICBgH+Cf4GBf4CAf4KAgICAf32Af4F/gH6EgoKAgICAf4CAgICBgn6DgH+BgH+BgH91goCBf4B/foCAgICAf3+AgH2Af3uDgoKA
gYF8gHaDc4CFhICAh3+AgICAf4CBg32CgIGBgoCAgoCAgYB+f4KBf4F9foGBf4F9foCAgH+AgIB/gIOAgIB/foGAfoB8gHyAgIKCgICAf4R/foCAgH9+hYF/hoN/fn9/f4aAgH2AfIGAfH6AhYB/gX+CgH+EfYJ3
gIGEgYJ+fn2AgoB+gX+Bf3+BhoKCgH2DgXx/gYB+gYB/f4qAgYCBf4GAf4CBgH99f4CBf359goGAgX6Af35/hX+Ag39/e4KAfoCEf4CCgICAgIGBf359f4WAgIGAe4CHf35/gICAgYGAgYB9f4F+dYCAf3iBfISA
gICDhX5/goOBgIJ9gICAhYKAgHyBgISBgoGBgICBfoGBgYCAgH2AfICBgHyAgX58gH2CfICAgIONgoGAf32AgH5/gICAgYOCgn+BhoCAgYCAfoGBgIB/goB/gYKAgICBfoCAgH6Af4CAgYCAf4CDgIKAgH2Bfn58
fn+DgIKAgIF2f35+gYGDgn6AgICAgICBgoCAfYKAgYCBhIGHhYGBgIGAgYGAg4CAgICAgH9+gICBgIKAgn95gYGAgICAg4CBhYB/gH9/gH2AgICDgH5+e3+BfoaAgICCgH+CgHyAfoCAgoGAgIB+gISDfH+Lf4B9
goCDgX9+gX11gH+Af4CAg4CAf4GAe4CAfYCAgYB/gIl+gICAfYF9gIGBe4GBgIGAg4CAgIGDgICBf4CAfoCCgIF/goKAgYCDg4F/goCAgoCAen6BgYGChYCBgIJ+hX1+gH2AgH+AgYB8gX+FgICAgX+AgYCAfYCA
foCBgH+Ae4aAfoF/eX+EgX+AgYB/gIKBf4GCfYB8gIKAgH6AgYJ3f31+f35/gIZ/g4CAf3+BgIGAgICAgICAgoCBgIGAfICAgYF/g4WBgoJ+gH1/gICAf4B9gn1+gYCBgn6AfICBgICAgYB8g4Z+gX+AgYKAfoJ7
foCAgnyBgYKEf4F4gH+AgH2Bf4F/hoCAgX5/gH5+gYCEgniCfoGAgX1/fYF+iYCHgIB/gYGCgH2AgH17g4F/foCDgH5+f4F/gIB9gIWBgYCCfX+Bf4CAgYB/gICEf4CAgn6DeoN/i4R/gH5/gICBf4CAf4CAfnx9
f4J9gn2AgICAg3qAeYCAgIWBgICDgIOAgICDen2Cf4CEgIKBeoCBgICAhn+KgIJ/gIB8gYGCgYGAfISAgICAhYOBgH2BgICAg4B/gIB/gIB9g4h/gX+Adn9nfYB/hIGAf4GCfX+AgIB/fn9+gIGAgIF/gX5+g4KA
e35+f4F/foGCgHyBe4GBf4GEhYB9gYGDf3+AfoCAgH6AhIB8gICAgICAgICBgIJ/gH1/gICAgIB/g4CAg4GAgICAgH9+gX2GgX+AgIaAf4CAfYF2gICAgIN+gYCAh4B+foCAf4+AgYCBgYGAhICAfYCAf3+Af4CA
fX+FgH6BgYCBf4KBgYSAgICAf4CAgYN9gYCEgIGAgYGAfn+AgX6AfICAfoKAfICAgYJ8gH95gIB/gn+AgYGAgIOAg3+EgICAgHWAhYCCgICBfn9/hICAgIB/f4J/gn5+f4CBgIGDgIODgoCAgICAg3+BhH+AfYCA
e4KAf3+Bg4CBgIB6f39+gYCAgYB+foCAfoB/gYCBgH6CgYOAgn+Af4CAgoF/g35+fn6EhYGAgoCAfICAgICBgIB+goCAf35/gYCBgn5/hX+Cf4GAgICAf3+Afn6CgoOAgYB/gICBgoCAgIF9f3+SgICAfn6CgoGA
fYGBgYGBf3+AfYJ+h4GEf4B/gIOLfoCBgIOBfn+BgICAgH+AfX+AhnuAgYCAg4CEgIKAgH5/foCBg36AgICAgIF/f3+Be4B7gIF/foOAf4GBfoGAgIJ8f4B/gICBfoCBfnd+g4CAfId+fYCBfoF8gH+AgIB/gHuA
fIOBgIJ/f4V+gH5/gICFgH5/gYCFgICAgX17fnuSgICAhICBgoCAfoJ/gICAgoCAf4R/gIB/gH6CfH6CgIB9goB/gISCf4GNgIGAfnx6f3iAgYGAgH6AgH6Af4B+gH9/fnyCgX6AgIF/gIKAfoF8gYCAgIR8gH5/
gIB4f3+DiHx/gHiAgH6Di39/gIKAfoB/gXqBfoKAgYZ+gICAgH6CgHx/foF/gYCCg4GThICAgIGBhYB+gH+AgH+Cg39/gId+gYB/gIGAf4KAfX1/goCAf4CGgYCRfoB+gX5+gIKBfIOAe4CAgH6AfoGBgYCAgIGB
gYGAgIF+gYV/f4F+gIKAgYF/gX6Agm1/g4GBf4CAgICCgYF/gH2DgnyGgX+Ag4B/e39/hn6AgoCCgICCfoKBgIJ/gYF/f4KCfXiCg398gH+AeISBg4GAgIB+gYF/gICAgICAgICAf4N/hIuAf4WAgIGAgH6DgH+F
hIGAgIJ+foCEgYJ7gX+AgH2Bf4CCd4B/gH2Cg4B/f359gX6Af32Ag4CBf4CAf4GBgIF/gIKAgYCAfoB/f4B/hn+AgX1/gICAgH5/foCCeX5/f32AiYCAhIB+gICAe4KBgICCgn+Af4OAgH6CgICCgX2AgoGAgn+A
fIF+fICAfoOAf32Bf4CAgIF/gYB+g36Afn+AgH6CgICAhYJ/gYFugIN/gHyAgIWAgH6BgYKBgIB+gYB/gn+AgYCIgX99gH+Ag3+DgYiAgIN+gICBgn9/goB/gH99gX9+f4CBf32EgIB9foSAgIGAgICAgYCBhIOA
gn+AgX1+foJ/f4GCgIGBf3p9f4h+g36BfYF9iYKAf3iBg35/foB+foGAf4CKgYKAgICAgn2Bf4GEgYF+f3+BgIJ/goCAgICBgoCAgH+CgICEgIGAgIKDgICCgoFsgIB/f4B+gIF/e4CBgH5/gYB/foCDgYCIf4F/
gICChIGAgIeBh3iGgIB/fnuAf36BgIB/gIV/gX19gXyAgIKAgYB/gH+DgHt+gYWBgoCAgICBgYB/gICBgoB+gIOAgIF+gICAfol9gH91gIGCf4CBhnV7gH1/gYGAgIKAgoJ/gIKBgoN+gICFgI+Bg352gIB+f36A
f4CAgoKBf3+CfX+FgIB9gICBgH6BgYB/en9/gIB+gICAgYWAgICIg4OCgoKBfn9/gIN+iYCBgIB/hX9/gICCfYB8gIGAf4B/gH9/gYF9gX9+gH6AgoCAf4GBgI6EgHZ9fYB+gH+Af4B+gH6Afn6AgH+AgH58gIGA
hH+AgH9/foB7gISEgICEgIB+foB8gYd7gIKAf3+BgH+AfH9/goKBgICAf4N6fYF/en5/hH2GfIOAfoB+eoSAgICBgoCAdICBf4CAgX6CgH6Af392gICAf4N9gH6AgIJ/gIWCgH+AgH+AfoGBgH9+gYGAfoR/gIGC
gX6AhIGBf4B+goGAfoV/gYCBgIKEgICAgICCf4F/gXh8fYSDgIF9gYCDgYCBf4WCg4J/fYB/f4B/gYCAgoOAgIN1gH9+gICAgH+AgH6AgIB/f4CAgoCBgH+AfoB8foF9foB/goCAfYCAgYF+goCAg4B/gYCAfoN/
f4KBfYGEgICAf4CAgH+Ce4V/gICBg35/foJ+gH+AgIGAf4R/gIOBgICAgICAgIGAgH6GgIKAgICAgYCBgoB+gYKBgHuAgX+CgH+Afn+AgX6AgICAfIJ/gIGAf3+DgoF/gn+AgIKCf36BgIGCgH9+gYCBgH6AgIGA
fICCfoeAgIB/gICBgICAgX9/g399gIGBiIKDgICBgIGCgYCAgICBf3+BgICAgX5+f4J8gHaAfoV/goGAgoB/gIl+gICBf4CCgH5+f4F/hIF9gH+BgIV/goJ+e4GAgIB2goCAgH+AgoB+gX56gYCAgoCAgIGCfIGA
foCAg4KAgYCAgIB6fYOAgoB+gH99gH6AgYCMhn9/f4KAgIJ8hYCAgX+AhYWFf3+AgIGAgIGBgIB+f35/f36Hfn5/gXOFgICAfYGAfoB+fYCAgH+AgIOAgn+AgIN/gX6AgICAgH6AgoGJgIOCgIOBgICLgH2AgYB/
gIB/f4B/gICAfoF/gIKDgH+AgIKCfoCBgICAgoGAf3+CfICBgICAgIKIgIGCgXyAf32AgX+Af4N9gICBg4B+f3+AgIR/gH6AgH9/g4CCfXyBfYGAfoZ/in+EgIGChX6CgIB+gICBiYCBgIJ9d35/gHiDgYN+gIOC
gISCgX9+g4aCgX5/f3iAgYCBgXyBgISAg3+Afn9+gIeBeYCAgYaAgYCAfn+BfYF/gX6AgoCAfn+AgYKBhICBgICAg4B/gH+AgX1/g32BgH+AhX2BgoF6fYF/f4CBjH+AfX98f4CAf4CEf3+BgIGAfYGAgX9/gH6A
foCAcYuCgIB+gH59gIGAgnyBgH2AfoB/gYKAgX+AgH2Bf4F/hIB+gH1/foCAfYCAf4CAgXx/fYCAgoWAhYB+gYJ+g4CCgH2AgoKCgYB+gHqBgIGBgoaAgH6DgH6Dg36AhoCAgIGAgISAgICBhICAgYKBgoCAf39/
gIGDdnyAgIB7gH9/goCDgYR/f36BgICAgICAgISAgIKDgH+Ag35/f4B9f4GBf3WAgYCAgYCAf35/gX6AgIF9gYB/gIJ7gICCf4F/g4GAgIF2foGLg39/iIZ9gICFfX+BgH6Ad4CAfoCAgoB/gX9+hXyEgoB9f4WF
goGAgICAgIB+gICAgICBgIOAe35/gn59gn1/gIJ/gICAhH6BgH6RgYB+gYCAgoF/e4B/foGAgICBgXyBfoGAgYKAgH+BgICBg4F/gYCAg3+AhYCEgH2Ef4GFf4CAgIODgISAgoB+gICAgIKAf3yAfoF/gIGAgoCB
fICAfnyAgIGBgIJ/gYKBgICAgICCgICAh36BgYF9gYCBg3+Af35/gIGCf4KAfoKBf4R/gX5+gYCAgICCgXx/gIB/gn+AfoJ/f4F+f3+AgYB8gIKAgIt/foCBgoCAgIiAf4B+gH+AgIGBfoB/goB/gIB8g3+Agn+C
gICBgICEgH6Af4eBf4CEhX+AgICAgH+Cgn5/foB+gH+Af4GAf4CBe4h/f3+AgH5/f4KAgoSAgYCAgYOBgoGAf397gIGNg32Afn2DfoCBgH+AgYJ+gH5/gIOAgIN6fICAgIGAgH9/k4B9f4CAgIF/hH+BgX+AfYCB
gIOBgX19hIB9f36CgH9/f3+Af4F9hYB+gH1/gIGBgX5/gH9/h4CBf4CCgn+CgIN/f4CBgIF/hYCCgH6Dg399gIF7g4GAgIB/gIJ9fX+Af4KEeYF/gIF9gIB/hnqCg4R/gH2LfoCBgH+AfIN/gX+Af4F+gH+Ag4J/
gICCgIJ8j4CBgICAgIKBgH6Cf4CCgn99f4CEf4KCg36CfoKAgH9/gICAgIF+gI6BgICAgH+Bf358gH+AgoGAf4p+foB/gICAgYCBfIOAgIR+gnt/gX2HgX6AgH2EgXuCf4CAgIB/foKAfoaBgoaAf3+AgIB+fYCC
gYB6gH+Df3d/h3+AgIB8gICBhICAgICAgIGAgICBfYKAfn+BgICAgIGAfoCAgX+AgH+BgYaAgoOFgHiCgISAfnqCgYJ9gId/gIGAf4GAgYKDgYB+gYGAf4B/f36AgIB/gH+Dgn6Bgnx9f4KAgIKCgH+AfoB7gIB/
f3+DgIWCgYaCiX+AfIF/g4KAiX96goB/gICCfn2Ag35/foOEf4CAgn99goCAeoCBgIKAgIB+foOAgIGBf3t8gIF+goCBgH+AgYJ/gIuAgIF/gYB9gYGAgIF/gICBgIKAgIGCf4CAgICAgIGAgICBfn6AgIJ+h4J/
gIGAgIB+gYCAgH+AgH+AgH2AgIZ/h3yBfoF/foN/hX6AhX2Af4B8gIB9gYR/gIJ+gIOEgIB+gIGAgH+Dfn+CgISBgIGAgIB9iIGAgH+Be4B9f4B8g4CAgIGGgX6AgH+AgYGAgYKCgH+AhIJ+gHuAgH+AgoGAf318
goR8gICAgoB9gYCAgIGIf4KAgIB+gICBgIaAgIF8f4F+goCAg4CAfYCAgYCAgH9/goF/gIKFgICBgHyAf3+BgIOAgICAeoGCgIJ7e4GCf39/gICBgH9/gIGAgICDf32AgIKAfoyAgYB+iYB+fYB+g4N+g4B/f4CA
goGCfoKAgIKAgH16gYB+gICAgICAgICAgoJ/fYCAgYCBgICAfoF/gn9/goF6fIF/goB9f4B/hHuAfYCDgYCDf4KAgX+CgH2FgYCBgHyAf4B9gYCAg3uDfnZ+foCCgIOAf4Z8gIF+gYCKgIKAgYSAgH6AgH5/gH+A
gIJ+gICBgYF/gYKCfYCAgoGAgICCfIB/gIB/gH5/gX6Dgn+BgoCBgoB+gICCgICAf4CAgH+AgH99gHSGgH2CfX6Af398gYR+gIKGgn5/gICCgIGAgIKBgH+BhICAf4KAgoGAfIGAfYGCgICAgICAgICAeoCAgYGB
foOAhX5/gYCAe4Z/g4CGgYCAgX+AgH2AhYKGgYCBf4V+gHyAf4B/g4OBgn98gIGAf4CAgH6DgIB/eoN/f36AhICAgX99gIB+gIGAgICApH+Af4CAf4uAfoB/f3qBh4CCgH1/foB/gICAgH9+gIB/d4F8goCAgIB/
f4GAf4J9gH5/gYGBgn+DgISAgYB8gIB+n4CAeoKAgH6Af4CBf4GAgX6BgH+DfH6AgIB/gX+BfYCFfoqTgX+AgIGAgIB/f36EgXyDf4GAgYCAfoGAf31/f4CAfn6AgIB/gIB/gYB/d4KEf4CAhH6Cf4B/goCCgX+B
hH+AfIB/fX+AgXZ6g4CAgH+CgH+Af4KGg4CBfYCCgn+Ahn99goCEhYCCgYCAfoOAfoB9gX+AgYZ/gH+BgICAgYCAfoCBgIB/gIB+gn+DgoGAgICDf3+Chn1/goCAhH6Ag32AgICDgoB/foCAgYCAgIB/goCBfX+A
gICGgIV/gICBf4GAgH1/g4F/gYR9goOCgX9/gYKCgICBgH99goCDgIF/goCDgoCCgYCDfn+AgH9/hICAfX6AfYWBgYGAfn6Ag35/gH6BgIGAgH5+g4WAf4CCgICAf3+AgH+HfoCCgIOAgYGAgH2BgIODgn1/gIGA
gIB/f39/gYJ+goWAg4CAfn+EfoSAf4CAfoJ+f4J9goCAgX+AgH2CgH9/gIGAf4GAg4B/gHyBgHuBf3+AfH+FhYGAgICFfoCAhYKAgYCCgICAf4B8f4CAfn+AgIJ+g4CDgH+AgYGBgYB8gIGBfoCAf4B/fn+AfIGA
f4B+gICDgH5+hICMgICEgnqAfoCBgoKDhYKBgH5/e4J9gYCLgYKBgYCAf4SBgHyAgIGRgn+EhoCAgX98goCBf4CCgICAgICCf4KHgYGAgIGBgIJ8gXmBgIJ/foGAgX+BgH6Af395fnmAgH+AgYCAgHqAgXyAgHh7
hICAgIB+f3uBgoGBg32BfX+Ag4GAfIJ/g3+DfoJ/f4GAgYCBf4OBgIGFgIN/g4B/gX6Ahn+Ag3+AgX+BgIB/gIWAg4SAhH9+foB7f4CJc357f4KAgoB6gICAf4B/gICAgYGAgH5/fn+BiG1/gX9+gXmAf3+NgH9/
gIOAgIF9gYGAgICAgH1/fn6AfoGAgIGBgoCAhH+AhIKAhYaBgIB+hYB+fnx+gIKCgIOBfn5/g4OAfYCBf399e4J/hH9+gYB+gn+CfoCAgIGAgIB/gICAfoF/goCBgX9/gIOBgYCBhoCAgICCfoGAfnyCgYCDhX99
gn59gH+CgH6AgYJ/gIGAg4GAe4OAgISDgIWBgYF/gHyBgX9/fn+AfnyEgoKBgIB/gYB+gIOBgIGAgICAgIJ/foCAgIJ8fYKCgH+CfYOAgICCgn+CfoCAf36AgHyAgX6Bh39/gIJwfoF+gIB9gIGAgH+BgH+AgYCB
fYOCfICBgICDgIN+foKAgH56foGPgYaAgn+FfYKAgICDfoCDgIGAgIGEfX+AgoF/gIKEgYWDgH99gX6AgIF+gYWBgoB/f4KCgoSAgIBzgYSBgH6AgIGAgICBf4N+f4WCf4B/gIN/gn56gICAgn6AgoCAgYCEhICB
g4KAgICBgoGAfoGAgICAgIB/gn2CgIOAfYCCgH+Ee4GAfYGAfoeBgH9/gIWCfYCBf35/g4F/goCBgICAgH+CgIOFgIF7gIB8gIKAgIGAgIB9gH6AgICAgYB0gIB+foOEfoKAgICAgICAhoF9gIGBgIaBeoB+gYGD
gYCAgIB7gH59gIB/foGBgYCAfn+AgICAfoB/gn5+goGDgH6AgX6Af4OAgICAf4OBf4CAgH6AgX5/gICAhIGAgYB/gICAgoB+gH+BgIB/gIGBfoCFgICDgnuDhH2AgYKAgICAfICChH6Bf4J/gH1/gH2Af4CAgX+A
d3+AgH+BgICBf39/gIB/gIGAfoSCfoF8h4CBgX5/foGBhX+Cf39/goSBgH5+gYCAgICAgIaIf4CAf4aBgH99hH5+f4R/gH+AfH+FgX+Ef4CGgYCBfYWCf36AgoB/foCCgX+AgYCAfoCDgYJ/fX2DgYKAgI6BgYCA
foCAgICDf3+AgICAf3+CgICDgX6EgIF+gIOHgYCBf36AgIB9gICAgIF+gX+CgX1+f4N/gYF/gIGAgomAgoGAgXaBgX+Af4CBgIOBgoCAgICBgoKAgICAgH2Bfn+DgH99gIKBgIB+gICBgICCgIB5gYB/foGAgICE
gn1/gH6AfICAf4KAgICAgoCFg4B/gICAg4GAgICDhICSgoKGdn+EgICEgId/gH2AgYCEfoJ8gIB/gIR9gICCf4GBh4GAeYGBgYGBgIZ/gIFkgoaAhX2Af3+Afnh+goB+gICAfYCAgoKAgIGBhYCHf4CBfX6Ae3+E
gICAfoGBgIaAgICBgICAgnuLgYCBgICChIF/ioGAgYGAgIWAgIKAgIR5gICDf4F7gICAgoCAf4OAf4V9gIGEg396foCAfn97fn98fYCAhoB+gH6CgX+AgIF/f4GAgIOAgICCgICBhICAf4KAgICAf4N/goGAgH+A
gICDgICBf4GCgIJ4gYGAg4F/f4N/gX2BgX1+foSAgICAgICCgYN+f31/gYR7g3WAgoWAf4CAgIB/fICAe4CBgH+AgH+AgICCgIKBfoGAgIKAfnqAf36AgICAfoCAfICDgoB6f4B9goCAfn+AgIB/gJKAgIJ+gIJ9
e4CAgIGAhn+AgX1+gICBgIGAf4KBgIKBgIGAgISAgYGAgH+AgIJ+foB+g3h/gICAgH5+gHx/gH9+gHqDfoWAgISAgIF+goKAgX+AgoGCgoKBf4OAgH1/hIB7fH6ChoGDgH6Bg4J9goB+gH+CgIGBgIR+f4CCfoKA
f4GIgYCBgIGBgIB/gId/eoJ/gICCgYCAgIWDh4F7g32AgYCAhISCgX6AgISEgICAgIN9f3+AgICBg3yAgoGAgIF/gYCEgIB5g3+AgICAfYOAgIJ9hYB+gX6AhICAgYiAjn+BgoCDfoCAgYGCf39/f4GCf3yBf4CB
gH6EhIV+gIF/gICAgIB/gICDgoCCgH+DgoB/fn99gICAfn+Ad4CAgX+AgIGBhICAgX9/gIB9gIKEgIB/gICAgYB/gISCfYCAgH+DgH2AgX9+gIOAgIKBf3t9gX+BgoKChIKBg36BgXyAgHmAgH+AgIB/f4CBf4CA
gnd+gYGCfYCAhIWAgIF7gYWCgH+AfoKAfIGAf3+Afn6CgICAgYF+h4aAfn6FgICAf4GAgHyAgICAfYCEgYF9gYGAgICAgICAgICBgIGAgICBf4CCf4CAg4B/gX5/fYCAgICCgoKCgYOBf39/foGAgoCAgH6DhYGC
g4CBgICAgH+AfIGFhX6AgYGCgn+AgX+BfX9+gIB/goB/f4aCgICAgHyAgICAgH6Af4CBgIGBgH+BgYR/gnuAgH+Ag4F9f4CAgH+AgYR/foKBgoKBgYCZgICAhYCDgICAgIB3f4J+foKCf4CAfoB+fnuDg4B/fYt/
f3+Af36AgX+Ai36HgX+AfoCAgIOEgIGAfIh/foGEgIB9gYKHgICAgIKBfoKChHuAgIF7gYCAgn5/gn+AgoB+fYGBeYB+aH2Af3+BioKGgoCBfoF+hISAgn6CgX+DhIB/gICAgX6EhICDgn14f4CAgYB+gIKAf4B8
gXx/gn+CfoGBgoCCg4CFgIKAf4CAgIOIgIGEfn99gYCAfoOBgIR+g4CAfoB8gH+AgYCBgH9/gYKAgIR7gIGAhICBgH6AfH+AjX+AgYCAfX+AgIiAgICGfH+DgIGAe4GBgH9/c3+Af4CAfX2Ag4KEgoOCfneAgYCA
fn2Hgn6BgJCAfYCAhIB/gX+AfX6AgYGAf4CAhHqDgX6AgICAgoGAgH9+gIF9fYKAf4CAgIGAgH95gICCgXqAgX54gYN/iYB/f4B6gIJ/fn+BgIB9fYCAgIGHgIGCe3+EgIGBf3h+fH1/gYOAgH6AgH6Kf4CAgYB9
eoCAf4CAgn9/gYCAgYCBg4CAf36Bf4GAiYGAfYGAhn+AgoKAgICAf36AfYCBf4V/gX2Bg3x+gIOAh4B8gH+CgIKEfoOBf4B1f4CCgn5/g35/fYCAgYCAfoOAgYCCgoCFf4WBfoCAgYCAgH2BfoCBgIB+fn+Cf4B+
gn9/eX9/gX6AgYGCf4KCgoB+gIJ+gHiAgXp/g4WKgoJ/fYB+gH5+foCBfH98gIGBfnyEgH98gICAfn+MgICAf36Cf39+gH+Ah32AgYOAfYCAf4GBgH16gIGAiIB+hICCgIR/foB9gICCg4OAgn97gX59fn+AfoCD
foCAgICBgYKDgYOAf36Af4B+gICAgoKAgICBgX+CgYKAfn2DgYN/gIF/gYCEgYSAhoGAgIF3gICFf3+AgICAgYCCf3qCfoCAgIF/gICBf398gIF/gn9/foGAgIGAgYCAgICDgYCGgYOBgH+KfoGDgIJ/gIF/f4CA
gX6BgYCBgIGDf4GAgICAgH+KgH9/gYGAgH1/fn+GgoCAgHqAf36AgICEfnmBgYJ6gICBg36AgIB/f4CAgIGAgH6Af4B/e4F/gIN9foJ+gnqAgH+AgoGBhIB1hX+GfoCCgH9/e4CCgH+AfH2Af4GAgX5/gX9/fYCA
gH5+fYF+gICCgIGAgICAgYaCgICBgoCAgXt9f4KAgH98f4R/goCBf4OAgIB+gIF8f3+AkH6CgICCgYCAgIKCgICBgICBfYCBf398gYGBgICAgICCgHx/f4CAgH6BgX+AgH6KhIKAgIF/fn6AgICAf36Ae3uAe4F+
gIKBgH2Ag4CCgIOAeoOBgHyAgIKAgnyBgoF+gIGDfoCAgXt/gIR9gIGAgIF+gX+AgIOBgX5/gYF5gIGDgIKBgYCAgHyAgICBgH6BgYGBh4CBiICAfoCAgYCBhn6AgYB7f4CAgH6AgICDeoCAgoF/gYOAgIOAgIaA
gX+BgICAgIF/gICAf3+AgYJ+gIB+hoCAgICFgH6AjoOCgICAf4CAe4CAf3+AhICDgIeAgIF/gIGBgoGAf4J/gXuAgH+AgIGGfYCOg4KBgIGMgn2Af3+MgH5+gX1+gH6AgIN+gYCAfH+Ag39+gXeBd4F/f4CAfn+B
gICAf36Ag4CAgIN8gIB/gH6BgYF8gIB/f4B/gYCAgn1+f4F8gYCAgoCCgoB8gIR/gHyJfH6EgYCCgIB+gH+BeIB9fX+AgH2AfoB/gX9/gIB/gIB/gnh8h4CBfoF8f4GEf4CAgICDgIN+gIGCf3+GgIF/f4SCgICA
gIB/gICCgIGAfIB/gIB/f36BhICBdX+Bf4B9gHp/gYWEgH9+gn59foGBf4CBhIB7gIB/f36AgYCBgIF+gIGAfoGAf4KCfoCAgYF+gId/gYF/gISBgYGBfYCAg4B+hn9+goJ/gn+Cf4CBf32BgIB+goOBe36Cgop6
gIGAf4OBgH2AgICXhX6Ag4CAgX2AgICCeIWAhoB/gYKFgIGCfH9/gIB9foKBgYB/gICCfn+AfH6BgIF+fX+DfoGBgIKBhH2BfYOAgX2Af4CBf4KBg4iHf3yBgn2BgoB+fnyAf4CAhX99hYR8hIKCgYB/gn+AgoN/
foCDgICBgH2Ag4CBf4B/foGAgICAgZF/hIKDfoGBfoWDgoKBf4CCgIOAgIGCgH99gIKBfYWDh4KDfYGBgHt/gYGAe4R2eYB8fYGAgICDgH6CfoeAgICCf3+BgISAgYKCf4CAgICBgYB/iICAgIB/goKAiYKCfYB8
f3t/hYWAg3+DgX2AgH+Lg3uBgYB/gICAgX+Bgn95fYCCgH2BgICDh4F8gYB+gYCBgH6Af4SAf32AgICBgX+AgH+CgYCAhYF+goOAgICAgICAgH+Ffn+Bf4CAfoCCgYF/gYCAgISDf4B9gIN/fX1/gX5/f4KEgYN9
gHuAgIB+g4B/foGBgIWBgH6FgYSCgIKChICJfn+DgH+AfYCAf4B9gH1/hoCCeYB/hH+CgoGAf4CAgYB8gYB+gH+AgIGDgHWBeoCBgYGBgYCAfnyAg4GAgICEgIF/f36CgYB/gYF/f4B/gIh8in2CgIF+gIJ+gICA
f4N/g3+AgoB/gICBgICAgYF9gH2DgoB/gIB/fn6BgH+Ag4CBgoN/gIKAfoWAf4KDfIF/foOAfYN+foF7gH+CgH2Af4SAgIB7f4KCfYCAgIGBgYJ0gIKEgHuAgICCgIGFgICBf3+CgH6AfH9+goGAgH5+f4J+f398
f3+AgoiEgIB+gYCBgoeDh4B/gICAgYGAgICAgYOBgH6AgIKFf36Af4CCgICAf4OEeoJ8f39/foCCgYCAfn+AfHyDgIB/g3+AgICCf4OCgICAgIF/gIKAgYGBgYN/gICAeXiAgH9/gn6CfoCBgoCAg36AhICAeoCC
gYN/f3t+f4CAfYKAgIF/gH+AgH9/gHeAgYCAgYB/fn+EgICAgIGGgoKBgH+Af3l/gH+DgoB5f4CEf4CIfYCAgICBgYKAgIKAg36BgH+EgH9+gH1/g4CAhHWAfoCAfYGAgH9+f4GCgoCAgH+BgIJ+dICBf3+BgoB/
goGAgXyDgIKAhICAgIB/f4CAgH2BgIGAgYCBhIOChX2Ag3x9gH6AgH96gHuAgIB/f4GCgX+AfoB3f3uCgIB4foGBgIB/gYCBgYB+goR+gHuCg4KAhoB/gYB9goCDfIB9gYB6gYCHgoSAf4WAg4SDgICAfoCAgYGA
gIKAfoWAfn+Af4CAgYJ/f4KAgH2AeYB+f4N+gYB/eoB/goGAfICBgIB6gICFgICAfn6Ag39/e4CAgoJ/f4GAgYCAgoCAgH2AgHuAf4CBgoCChYB9gYCBgH59f4aAgICBgoJ8gX2Dfn96gX2CeICBgn+Af4KBf4GE
gH+BgX+AgYB/fn6BgH+AgYCAfn6Af4CAfYeAf4CFgICBgYKAfn+AgoN/fYCDgICHgH2Bf4KBfoCAgIB8gYGAgIKAgH6Af4CBgIB4f4GCf4CAgIB9fICAgIGAfXiAgIGAfnx9gHyCgYWBgH6AgICBf4CCgYCAgIJ9
gH6BgH56gIF+hX1/hIKBgn+AgoN/gn9+gH+CgX+Af4CDgYB/gX6AgIJ/gICBfn2Agn9/gH+AgYCBe4N8gYKCgH2AgICAgICAgoB/hIF9gIJ/f4B/fX2AhYB+gIGEgICAiYF/g36AgICAfYGAf4GAgX+CgH+CgICH
fYB/gH6AgICBfYCAgoGAgIB9gH92fIF/g4Z/gH1+gH+Aen2BhIB9g4CBdn9+hH17gICAfoOAgH5/f4GEgICFfn9/gHuAgH9+gYGEioF7fHd/gIB1goGAgIB+gX5+gIGAgIGBf3+AgYKAgIGBgYJ9gIGBgIKAgYB/
gIOBgIGBgH+Bgn+AgoB+fn+AgICBgH6DfYCGg4CAfYCCgICAb4B8gYB/fYB/fn6Bf4CAgYCAgIGAe4B9goGAgoF9f4CAgIGBgICDg4CAgYCAgYCAgICCgICAgH6BgoB+gX1+gn9/gYJ+hn2AgH6BgYGAf4CAgIKA
gIB/gIB6gICAgIKAgIGAf4F+fIiAgISCgIKDgoCCfn6AgICAf4OAfX+AgICBgH+AhICEfn9+gH6AgYB/f4CAfYV/hIB8hoF8goF/gIB/f3yAgICAgICCgIF/gIF/fnuAen2IgIF8goKFgICAgH6MgIB2gICCgoCA
gIB/iICDfIKAgn2AeoV/iYOIg4CAcn58fYB/gYSBg4CAfoCAfn6Af4KBgYCDgH9+gIGBgIF/gnx+foCAgX9/iICDgH9+f4CAgX9/fn+AgIB8f4B/hYCAgHx+gH5/f3+CgICFf4GDgYCAgIB+hICAgn+AgIGAgX6A
gIeCgoCBgIGBgYB+gICAgICAgH9+gH9/gYN8fICBgoGAgICDgYCAgYF+gICAgICAgH+AgIF8g3+Cfn6Bf4GAgIeCfoCAgoGEf4GAg3+FgIF8goF+fICBfH5+hIKAfoOFhIRxgIN/gYBzgICHhICAf4F9gYGAgYB7
gIF+gIGAhYKCgYGCg36AgX9+gIOAgoB/gn+BgIOAgIOAfYF2eYV/gICBgoCEfn+Afn+AfoOAhIB/foSCf399hIiBgIGAgoCAgYOAgICCgICBgoGCd4SAgICDf4F/gIGDgoWAgICAgoCBg4GCfoGBgIGCfYOAgoCE
fn+GgICAh4CEf32DgIGCf4F+fYCCfYGAf4B+gYF9gH+DfoCAfoCCf4CAfn+GgIGAfn+AgYN+gICBg4KAfnqAgoGAgX+Ag4F4fn+AgICAgYN9foGDiYCDgYWAfoKJgn6Cf4B/gIB7gICAgIB/gYWBgoN/foCBgH+A
gICAgX6BgH6AgX9+foOAfoCFgYB8f4KAf3+Cf4CAhIGAfoGAgYCBgoCFgIB7fnqBgH2BfIB9gH1+foJ/gIKGg36BgICCgH+AgYGAgYF/f4CCfYGEgH+Ai36AfoGDgYGBgICAgIB/fX+CgIB5goCEfoB+gICBgn+A
gYB+gH59fn+BgIB8gYGCgIF+gn+GkYCCgn+AfIJ/gIGAgYB2gIKAgoJ/gIOChICCf4CBfnuAhXx4e4F+f4CEgISDfX+Agn2AgYCAgH59fIGBgHuBfoB8f4CAgH9/gIB/goCBeYGIgICBgH1+goCAgICDfIKCgYJ+
gICAf4F9goF6f4KAgoCAgYKAgIB8gIGAgHuBf32AgYCFgICAcoCEfoCAgIB9h3uChIGCh4B/foWBgYB9gH+AgYR9foGAgX95f4CAhIGCgH6AgICAgIJ+goCFfICDgYCAgH5/gICDgoR/ioCBgX+Cf3+Gf4CJgIB+
gIF/gIB/gIGAgICBgoSBf4GBgIGKgIB+gIB8gH2GgICBfIB+f36AgIyYf3+AfoCAgIKAgICAgYCAg4CAg4KAgHuAe4CBd4B/enyBg4B/goZ/f4OFf4GAhIKAgIOBgX9/foKFfICAgYB/g4F+goB+gX6AgISChpCA
gH2Af36AgIB/gn+AgYKAgIB/gIV+hIF+gH+AgIBzhYCCgISGfoB/gYCBgH6AgICAgYCCf4CAf4J+gYCAgX96gICCfn+BgICEgH+AgXx+gX9+gYB9g4SCg32Cg398gX+DgICBfICAhoGAgICBgHyAd36AgYCFhoF4
iIGAf4F/gH6FgIB+f4GAgIN/f4CAe36Bf4B+gIB/goCAgICAfXyAgH1/gICAgoCCfX9/f4GAfoKBgH6Cfn6Be4B/gnyAf4B+g32AgX+AgHh/f4N/gH+Bf4CAfn+Bf4KAgYKAe4F/gICAgH9/gICAgIF5f3+AeX9/
gH2WgICDgn1/gYOCf4F+gYCCgH+AgIJ7eoB/fX9+fXyAgoB+f4GAg36AgoKAf4CBgIGCfYB/gIGCgHx/gIOAgIF+foCBgH6AgYB/gn2ChH2BgoCAgH9we36Ah3+Bf36AfX9+g4CBgYN/goSBh318fX2GgIJ/f3+D
gH+CgXyHgH6AgICBgIGAf3x9gn+AgH+Bgn+Bfn+Ad4CCg4N9hHyCf4CCgIJ/jYSFgYB+gYGAgYCAgIV/gYB+gHyBgICBgX+AfX+AgH9+f4ODgICAgHl9fICBfn2Ef4F/gICCfoCBfH+AgICAfH+Cgn99gICBf4B/
gIF6g3uBgIB/gIKAgYCCfIOBf4GCg4CAiIGAf4CAgIB/f4B5gYGDfYCAgYKBgX+Cfn9/goF/fIB9jH58fIR+gIGBgH5+gIGAgIB/gIB/foCAgH97gICAf4SAfoF8gn+AgoGAgoGAgX+BfYGAiIWAgX9+f4B+gH+B
fn+Af4CBgH+AgYKAgYCAhoF/gIGAfoOBgoGAg3+CeYCBgICCgH2AfIGCfXiAhX+AgYB/f3uCgIR9gYKBgH+AgICAgIB/gIF/f4J7hoCAgH14gYN9goOAfoF6goOAgYCBeoF+gIOAgoCBgICBgYB/gICAgYCAf4CA
goJ/gYB8joF/fHmAfHiFfoGBgH+Bgn6Bf4aAgHWCg3+AgIF+hICFeoGEfH+Be4CAgICAgICEhYCCgYB/gISCfX6AfYKDgIB5foCCgH+AgIR+fH6AeoCEgICAgoJ9gIB/fYeHgH+Ag4KAgH99gYV/gH6Afn2AfYF/
f4GMgHiEgIGAgH6DgoF0f4CAgICAhYCAfICCgYCAgICBgIN+gH+AgIN/gId/f4CBf4B/gICCgoCAgIN/goJ/gYCCgICAf4CNen+BgYJ9g36EgH+AgIKCgoCBgICAgn+Af36Bgnt9gICAgYB/goCDgIF8gH+Ag4B+
gIF/gH+CfoCAe4CAf4GBgH+Af4OKf4CAf4KBgX9/gIGGfYOAgH+AfoB/gICAgoCAgIF+hICAgHqLeX+Af4SAgYV/eYB/gYCAd36AgIKAf4SEgYCDfXV9gICBgICBgIKEgYB+f4WAh4B9jYGDgH6AgH+DfoGAgISB
eoSBgoCAgIGAfoGDe4B/gXuAgnp/gX6DgoB/f4B+hX+FfoCCgH+Ae36Bg5GEgICCgICBgIJ/gX9/gIKDgICAfYh/g4F4gIKAgYB/fn+Af4CAgICBhH+Bfn+CfoGAgYCAfoGBgH+AgISBgICAgIB/goJ8f4GDhXt/
gICEfnyDgIR/gICAf395hX6Agn+Agn+DgICBg4F/gIF/foCAgH6AgIB/f4OAfYGDgICAfoCCgIB/gYCAf42AhYJ+f4B7foN+f3iBgIGEf35/gICDfoCAeoF+f4B+gH6BfoZ/hoF9gYCBgHt9gIB+g3+FgICAfYB9
gIR+gICCgIOAf4CAgoGAfoKAgYOAh36DhYCBhYGEf31+gIGDhYB/gIeAf4GAgICAgX+Af31/gH+Af3yAfH+AhICAgIGCgYCAgn+EgICAgH6AfXd/gIKAgYCEf39/gYCAg4OAf4GDh4KHgIB+foSBgoB8goGAf4KC
f4Z9fn9+gH+Fg3+JgYCEf3+GfoGBgH+AfoF/gX6BfoB+goGAfX6AgICGgYGAf4GAfoCAgIB+gIB9gIGCgICBhoaBfICAgoCBgoGAfoCBfn9+f36BgIGFf4B5foB+gXyBgIR8fYCAgYGBgH6Dgn+CgIJ/fnyAfIB+
foGEgICAgoCBgn+Bf4F8gICCgICCf3+Ae31/fn99hYB8gIB+eYeCgICBgH97gISAg39+f4B8cnuBf4GCg4CFfoKBf4F8gIB/gX+AgIGCgIaAfn9/foCCgoGCg4F/f36Af39/fX2AhIB1f4ODgH+AgICBf4B9fYGA
f4CAf4CAgIB9goCEgH2Cf4CAg4B5hnyEgYJ/gIF/gICCfICAgIGAfX2CgH9/gYOBfoCAgIB/goCBgYF+d4CBgoGAgHyAf4CCfoB+gICAf4F/f399gX+AfoN/g4SDhYGAf4GDg4GAgIB/gIB+f4F+f4CAgH+EfYKA
gIJ/f4CDgH+AgIKCgYF/gIKAgIKGgICAgICBgIGAf3+Bf4B/gICEgIGBgIB/gX9+gYeBeoyAgId9gYJ/gICAgIKAgH+AeYCCfXR/gICAhH+Cg4KCgICAgICAgIB9gYKAgIB/gISBdYR7gIKAgXKBgICAgX5+eoJ/
fn18d4KAfoCDgYB/fIGEgIF9gIOCf4CCfH96hICAf39/gICAgH6GfoB7gIF/gIGFf4OGgoGAgH1+gXuAgn5+gIF+gIB/gYCDfYGAgH5+fICBg4aAg3mCf4CBgICAfIB9hIGAgH2AgHyAgH+Cf4CEfn6DfoCCgYB/
hYCAe4CAf3x/gYCAgIB8gYCBgoKAgIB+gICAf4GAg3+Ag3+BgIB9gn+AgX6AgICAf39/g4GBgH2Bh3+Cfn9/gH+AgIF+gn2Bf4KAf4R+goGAgYaAgX6BgnZ+f3+AgYODgoB/gX2EgHx9f4CAgIF+gICBg4CAhIOC
gIB/g39rfoCLgIJ/f36BfoJ/gIGIfH6DgYN+foKGgH+CgYOBgYJ/gICBgn1+f3+FgH9/gIiAgYCCgH+Bi35/f4KAgIB/fHyCgICAgYCAgX5/gX+AhYCBfnyBe4GAgH6BgYOBgICAgYCBf4OAgICBgH18gn2AgH6A
gICAf4B9gH+DhYCBhYCEf3d+gICAgX1/fYB8f4CBgoCCg3uCf398foCAfoGBfoGAf4CDgICAeX+AgYB/f4CAgICCgHyAfoCAgYaAf4KAfn+Ah3+CgIKAf4SBgIB/hIB/gH+CgICAhoCAdIZ+gIB9gH9/g4F/gYCC
foCBgHuBg4GBfoGBgYOAf4OAgH+CfX+AgICEgoN+gYCAgYCAgIKFgoCAfn5/gICAgIKAgICBgYCBgn+AgIOAgICAgn98gHyCfYF/gH9+f4GBfYR6hICIf3+BgYGAf4KBfICAgH+BgH93fXuAgICAfYJ/fn9/gn92
f4B/gIOCf4F/gICAfYCAgYKAgICBgn+AgoCAgYGAgYB/fYaEf4CBfYCBgIF/gYKBgIB/fYR8goF9g4B9gXuCf3uAgn+DgH5/gIKAgX6Ag4B/e4F/fneAgIB+gH99gXqAfoB/fYF/gIKCg4CAgn9/g4R+f4CBgH6A
fICBgoCBhX+AgYB/f4CAgYCAfn2AgIF+gHuDgH+AeYF/gHuDgIR+f4CAfoF/gIKFgX+Af4CBg4CSgYF/gICDfoCAgHB/gICBgIGAgYR9gIB/gH2AgIF9gX5/g4GAfX1/gHqJfYCAgHyAgnuBg4B/g3+AgYF/gIF+
gIGCi4Z/gICDgn99gHyAgIGCgYWAgX+AgXyAfoCBgIJ/f4CAgoGAgYCAgYCBgH5+gYKAe3+DgIGDfH+BgICAgIF9gX+CgICAgICAf4F+gY6AfoCCg39/gICBgX5/f399goCChH52f4N+gYB/hX+AfYGCgIGHgH9+
goKAf4CDf36CgYJ5eoCAgH+CfoJ8fIB9gX1/gICAhHt9hICCgH5/f4B/gIGBf4KAgoCAgYN+f4GCgICBgH2AiYR6fYCAf36Bf4CJgX+AgIGAfYCCgX+AgYN5gICCgIB+gICBgH96gHyDgH6AhIB/fnyCgIB/g4B/
fn+AgIGAgoKAhYKCgoWBfn9/goGAgYB+gIB/gYCAf3+AgH9/gICCgIGAgICAfn9/gIF8gIB/fH6EgoF+gIGEgYGBfH+AgIB+gX6AgIB9dn+Afn+AgIJ+fYCChYCAfHODgICAfoGAf4GAgIGAf4CFgYeHf4GAhH2A
gH+CjH2Ag4CEgoOChYN9gICBfn2AfYCAgIF3gYJ9fXyEf4CAf4B/f4B+f39+g35/gYCAgIGDgICIgYGBgIJ/g4CBfH6AhH2AgISAgH+Bf39+gIGAg3x+gX+AhHd+goB8gICAgX9+f4CBfoCCgX5/f4CCf3yAfn+B
gIB+gISAeoB+gH+BgYF+foB8hYB9goKAgIGAgIV/gIB8gIGBgH2Afn6BeoCAgIB9goCAhH9+gH6DgoN/gYCBgICAgICCf3qBf4CAgX6Jf4B/gICBeoZ9gIB/hICBf4CAhoGAfoGAgoCAgn96gICHf4+AgHuBgICB
foGAfoCAgH+AgYKDgYSAf4B/f4GAgoCBgH9+gICAgX2BhH+AdH+Bf4F9f4B9gH+BgH6CeoOAfoCAfYCAgoGAgHx/f4CBf36Af4J/g3+Dg4B/gIB/fn1/gIGBf3x8gYB+fn9/goGAgIGAgYSAhYGAfIB/g39/goGB
gX6BgoGAgXiAfYGEgYJ+fn+CgYGAfYCAhoOCfoCBgICAjICAgX5+d4J/goCBgISAgICAg4CChH6Af32AgYB/g4CBf4GAgn+JfIF/dn+BfoCBf3t/gIN/gYCFgH6Cfn6AgICCgoF/foCAkoB9gYCBfoCAfYGAgYKD
gH+AhIJ9gIN+h4SCgn2Af4GAgYGEgICAgYGAgYCAgH+DgIGAgoSBfoCDfoGAeICCgIGCf36Af4GAgH2AgIKAgX+AgoCBe4CAf3yAgH1/f4B7goB/gIGAgYB6gX5/g4SAe32AioB/fYGAf4V/f3+AgIKBfH99g32A
hX+Agn6AfoKAgn+AgIB7gH2FfH1/gICAgICEgH9/eYN8gIGAfoR/foJ/gIB/foCBf3+Af4CAhH17hH99goKBfoB+f4KBfYKEgH59gYx+f3+AgIJ/gICAgH6BgICAf4B5g4CAfnyAgXyChICCgH+EfICAhH+AfYOB
gYB9gIl/gIGAfIB+gH99gIGDgH58gICGhIKCf4CAgId+f3+BgH2GgICDfYSCgIB/gH6Af4CBfYGAgIOAgoGBhIB/f39+gICAgIGAgIKAgIGBgYKBgX9+hIB6gIKAfoN+f4B+g4ODf3t/gIOAioCAgX9/hICAgIOB
f4CFfn+Af4B/gYJ/gH2BgH6DgIB/foGAgoSBgICAgXyAf4GEgIB+g4F/gICEgIB9gICAgHx+fYCAgHt/gIGChIGAgH+AgYCBgnqDgIGAgICAfoGAgIGDgH9/f4CAfYCBh4CAgYKAeHyAf3+AgYCAhYCAf4CBeHd+
gIKBf4CBgICBgH6Af399fIGDf4CBgIKAf4CBgIGBgIKDf3uAgH+AfYGBgICAf4B/gIB7gX+AgH+Af3qAfoB9gXuEgYKAgYOAgYB+gX98f4GBgoB+gIB+gYGAgICAgYGAgX55gn6AgX+AgYCBg4GAf4F/fH6BgoGB
foCAgYCAgoCCgH5+f4N+e4R/gH+BgYCAeoCBgYF/gX2Cf4CCgH99fYCAgIKAgICBgYF/foGBgICAj4OEgIODfn9/gIKCgYCAfYCEf32AgIF+gIF/hIOAiYCBfYKAgYB7goCDg4OAgYCAgYCCgYB9gH+EhICBhoB6
gIJ8dX+AgIGBf35+goCAgYOAgoOCgoGCgYOAgIJ/gH+Ag4CBgHuAgYCAgH6AfoCAgH97gICAfn6Cg4F+gICCgYB9f4B/gYB/goKHf4B9g3eNhH6Be4J8hoKAfYCCgYaDgIB8fX1/gIJ/gICAgYF1gIKAgIJ/gYB+
f4CAgn+CgYCAgICBgH+CgIOBgX9/gH9/gYCAgIB9gnyAgICCgYCBf4GAgYF/gYWAen+BgoGBg3yCgICDgICBgH6AgICAgICBfH58in9/gn+EgoKAhoeAf3+Bfnh+gIB9hYOBf4KCgH5/goOAgICDf4CBgIJ0gIGB
gH+AfH6EgoCAgX+BgX+CgIGAfoCAgIF9gYGae4OBg4OBf4CBgH+CeX6AgH6CfYCAf4GAg4F/fX19gIKAg4GAfYSAgoGAfoOAgYCAgoCAgIB/gYN3gIGAgYGAgICAgn+Cf4CAg3+Bfn5/gICAf36DgICCfICAf4J/
f4GAgIB+gICAhIB+gH+AgX+BgoGAkHt9gICAgXd/gnuDfn59fn6AgXx7fYB+f35/fn+BgH1/gIKAgXqAeoB/g4B9fn6DgX6FgIB+en+Dg4CBg4KAe4SAg4B+g3x9gH2AgoKAgoGCfoSAgH9zg4B/doCAf4KBgYCA
gIKCf4F+gH+AfoB/fYB/eoOAgH+AgIOAgYF8gH59g4GAgIB/gIGCgX+DgIGAgYB/gYB+gnyAgIKCfoGAgH5+gICEf4CEgH+BfnqAgH98gICAhn1/f3+AgHyAg4B+fn9/goB/gIGBgoCCg36BgICFiYKHgIJ+f36A
fn+BfX+AhICFfHiBgICAfYOBf4B/gYB+goCBgImBf4B+gHt/gH+Ef3+AgYCAfIGDgYN+gX5/gICBf4CDgoF+f4J5gH9/hICBe4CAfYF/fn2AfoGAgIJ+gYB/gH1+e4CAfIh/gH6Af4CAgoWDgoCAgHt/f32Df4CA
f4KCgH+Bf3+BgYCGi4CAgX+AfoGCf4CAgIGAgH2Af4CCgIKChoCAfH58gISCgH1+gox/gYOAgH5+gICAfYF+fHyAfoN/gX6Agn6AgYGCgH9/gn+Af3uAgYCCgn5/f4CAfnqBgHyAgoF9gWaDfn+AgX2AgICAf4KA
h3+AhH+Ag4CBgYCAeoB+hYCAgIl+gYCBgHaAhH95goB+gH6AgICBgICAgICAfXyAg3uAf36Bf4GAgH+Agn6BfoCAg32AfnyAhIJ/gH5/f3+AgH+Cf35/gYKAfIaAf3N/gISAhICFgIN4gnmAgH2AgoCGgIB/foB9
gIGAhoCCgX99gIF9hoCAZoGAf4CAgn9/fn5/fn56gX5/fYF/gICAgIaAfIB+foGBfYJ+f36AgIN+gISAgYB/f4N8eHx+gICAgIN9gICAgICBg4CAloCCgICAgICAgX2DgH5/gH+Dgn+Af3mCgH+Af4KBgICCcHuA
goB8gICDfX+Af31/gICAgICAhoGAgYJ/gn+Ag4OAgICAgH5+eX2Ah4B/goCAfn2Gf4CEgn5/f3+DgIKAgH+AgIGAfoKDgYKCgH2BgX+AgIJ/gICAhoCBgICAe35/gIF/gX6AfoGAfYCBgYCAgIB/gICBgYF+gIF+
gIJ8gXyAgIB9gIB/f3+AhYCHgYGAgoCBf4CFeX9/gIB6gIiOgICAf4CAgoCAfH+BgYB/hIB9gn9+gIGCgICAgICAgYCAg3+Af4B+d4GDjop7gH9+f39/f4GBf3yCgoOAgH99gYB9fYB+gH98goCAgoCAg4KDgX6A
gICAfX6AgYCBfYOCfn5/gIB+gH6BgH+FgH+AgoN/gH+AfoCAgH1/hYCAgIKBfYKAgIB9fIF9goKAd36Ag4CBgH2AfYCAgICBf4KAgICAgIKPgX2EgIKDgX+Bg4CAgYF+gH+AfoGAfoGCg4B+gIB9gH+Ag4OAgoV/
foN6f4GAgYGAgoKAgYCAfnyAgoWCfICCgn+EhH9/gIKAgH+AgH+AgXyDhIeAgX92hoB/gX5/foSAfoB9fYCAgICAhICBgIOCgX+AgICCfnyAhYV/gIGAgH6Ef4B/gIB/en6BgYB/f4CBgoCCgYKAgIODfX6AgYCE
gIB/gIGAeIJ/gIF+gYCBgIGIgH5/gYGAg3uFf39/foCAgICAgYCAhn+AgICAgH99foGBgH+AgH+AhoKAgICAf4GAfYF/gH+AgYOAgYB9gICNgHd/goCAgIB+gICAgICAfoCDgH1/goGAgIB+f4OBgIGAgICAgIGA
gH+Ae4N/hX+Bgn9/gICAgIB+gIF/gIKAiYCAf4F+foCAgoB/fYCAgoGAgX+GgICAfoCBfoCAgICAgX+Ag4B4fXl/gYCAgoCQgH6Bfn+BfX6Df36AgIGBgH6BgIKDgIOCgX2Af4CGgYCCf3+AfYCAf31/gIF9hICA
f4OAgH6AfnyBgIKAe4GBgHl7gIWAfX6DgIWBf4N4goB/fYSAgH2CgH+CgIZ3f4GEfoKAgIB+gYBygH+AgH2Ah4CBgIGBhIKDe3yAgIF/f393gICAh4B+fICCfoKAgICAgYR/dIBzg4OCgICGg4F8e36BgICFgICB
gIWDgH+Jg4CAgH99gYCAgIN8gH6CfYOBgH+BeoCAf3+AgoWAfH+AgoGAgX6AgYB+foKCfX+Ae4V/gYCBgH5+gYCAgYKBgnx+hYSBgICAgIKEf36Egn9/gIOBgoCBgIGAgICBgH5/eIB+gIB+gIF+gICBf4CAgGp+
fYCAgIKAgIB/f4R7f4B9gICBf4B+g4F2gHqAfoGCfXuDeIGFgnx7gIJ+fX+CgHiBdoB/gIKAfoCBfHt/fH+BgICJgH5+gIB9gYB+f3+DgH5/gH+FfYCBgIGBgH99gICFfoF7hH+EgIN/f4GAgnt/gIJ/gH2CgH+A
f4GFgYGAgICBfYCAf4GCfn+Af4CAgG6EhYB8gH+AgYF/gHyCfoGAfn+AgH6AfICAgYCBgIKBfoB9gIB/gIOBgISCgIaCgICBgIaAgoJ9gICAgIGCf4CBgHyAf4CCiICCgHx9gIB6gX6AgYB6gICFgoB8hYGDfYN+
gYKAgXyBgX2Dg4N/f4F9gYB/gXqHhIB9gH+AgH+BgYB/d4J+fH6DgoF+foKCgIGAgIB/g4KAhICAgICAf35+f4GBgIWAfoKBgICAgH6Af32CfYOAgH9/f4mAfH95gn2AgYCAfYB+gIGAgIKDgICJgIGAgoGAgod+
fIB+gH+Bg4CCfoF/gH+CgH+AgIB/gH+Af31+gH9/gIGBgH6DfIF/gH+EhIWBgIB/gn5+gYGFgH5+eHyAgH9/fn9/gH6ChoGAhYGAgH9/bn6AgH+AfYCAgoF+f4GBgX+AgIKAf3yAgICAgICAgIB/gnyBe4OBgX98
gICAhH+EgYCAgICAg4GAg36AgICAf3+AfYV/gIB/gYF9f4KAf4CBgYeAf4CDfoF/hYCAgICBgn5/gICEgIR+gIF/gH59g4N+goWAfIGBfn6Bfn+BgYCEgIF9goCBg4B+goCEfoB/hYSAgIKBe4CAgn6DgICAfoGA
hnx+foCBin9/gn6AfYCDboN/gIGAgIGAg3+AgYB+e32Bgn+BfoCFgX9+f4N/gH+AfoaAfoKAgYB+f4CAfoF/f4CDgIOAfIKAgHyAgH2Gf4OAg4CAhIJ+gIB7gH6AgIOAgH2FgICBgnmAgIKDgH5/gX6Af3SAfYKA
hIGAgIGAf4CDhICAgH6AgICBfoCAhoF6f4aAhoB/goCDgYN9gXuCgH6BgICBg4KBe3+BgIJ/goN/gIR+fH6Bf4CBgH+Af4B9foGBgIGBgYCAhn99g31/f3+Af4GAf3+AhIGAf3+AgICBgn55gH6FgX9+g3+Af4CA
foCDhIGAf4GChYKAfoCLgYGAfX6CgH+AgICGgH99foCAgoGAfH2DgH+AjIB/gICAgYKBgICBgIJ/gIGBfoF+gICBgIWAf32AgIF+gIB8fH1+gIB/gICEgX2AgIaAgoCAgICFgIB/gH5/gH+BgYB5g4GCfYOAgYOA
f4GFgIGBgIB9f36CgIGCgIGAgYKEfoCCe4Z+gICAgIGBgoB/gIGZgH2FeH+Af4B/gYCAgX6Bf39+goKAf3+AgICAhoKAf4CAg3+BgIKFgHyAgoCAgIuBgYCAf4N/fX+Bgn2BgIGAenx/g4F/gXeAhYCAgIKLgIOA
gIGAeoKDgH6AgH+DhYB/eoF+gH+JgICAgYF/f4CGgXeBgn+AfoCAf4B5gH6Af36Ag4CBgoCAg4R+gYF/gICAgIB/g4CAfX6LgH+AgICBgX9/gIZ/gH+AgoB/eX1/f4B+hIGCgICCf4B/f4CBgIB+f36AgICFg4B/
fICAf4Z/f4CDgIB+gX99gH+Dh32AhICAh4GCf4KZgYKCgICAgI2AioKGhHh/fYV/fYB/g4CAg4CAgoKAf4B/gYGCgIZ+hH+AgYCAgn2CgICDgYKCgIB+gH6AgYF+f4CAhoF/gIF9gH6Bgn9/foOBg4F/g4KAgYCA
eH+DgH5+gICHg4CAfXuDf4OAgYOIgIJ/goCAgoCAgH9/gIB6gH+AgHx8gYGAfIB8gX2AgoCAgIF1gICDgICAgICAgYCBgH9/g3yCfX+Bd4CAgX+AgICEeoB9gYGEgHyBgX6Af3+BhYGBgH+Af3+BgYeBgHx/gIOB
gH+Gf4KEf3yAgH6BgIF/f4uAgYGAfn2BgIN+gXx8hnaDf4CAgH9+goCAgH+Af4CDfnt+hIB9goF8gH+AgICHfYF/fYCAgn9+fn2BgH1+fX6AgIGDgH2DfoGAgYGAgX+AgoiAgX6Afn+Af3+Ah4GBf4CDgYB/fH6A
f31/f4CAgH9/g4CFgIGBhoB0gYB/f4F/gIJ9f36Sf4GAgICBgICAf32AgIGAgICAgIGFgICAf3yAf4N/gYR/ioCAgH+AgICAf4CAgYGDgYGBgYB/gICAgICDfYCAhH2Cg4CAgIJ/gYB/foCBgICBgICAf4CDgICA
hICAgICAg39/gX6Af4R+gYCAgIV/goV9hYeCgH+CgYJ/gYyAfoB+f36AgIJ/gYWBgIKAf4OAf396gICHgISCgICBeX6GgH+AgIKAiH+Bf3uAf4KAfYCDgICBf4OAgH9/foCAgICAgH2DfYCAf3+Af4B9iICAf39/
gICCf3mDf4N+f4KAfoGAfn9+gICAgIF/f4KAgYCAjIOAfYCAfoN+f4p/eYCAgX6AfYCCfIGCgYCAgIGCgoCBgICAhH+Af4CDf4B8gH+AfoCAgYB9gH6AgoF/gH99goB9g4B/gXR9gIOAf3+DgIKAf36Bf3yAfoCA
gIKDfn+AeJOChH+BdIOAgICAgYF+f4J/foB+gICAgoKAfn+EgYCAgICDgIKAgIF/gH6AgoB9f4GLf3yHfn9/gICAgIGAgIN8hIGBgH+Af4B/gISAf3+AgIGAg36Bf3uAgIGAgICChYCAf4CCf32CgICDjX5+f4CD
gXmAfoGDfn5/gICBf4CDgIF/gIGCfYCBgIJ/fn+BfnSAgXyBgH5+g4GBgIKAf4KCgXqGf4CAgICAg3t8gH94gICBfn6FgHuFfYF+gH6BhoB9gIuAgoF+f4CAgICBgH2CfYB8goJ9f3+BgICAg4CAf36AgICAdoGC
gIB+f4CCgoCAgIF8f4CAgH9+gIJ8fX6AgHuAgYCAf4KAfISAfYCAgIF9gYGBfoCAgIB/f36AfoZ+hYCAgIKCgIB/eoCAgoGCf3qBgICAgICDiIF/e4B9g4CBgYGAgIGAf32AgIJ/gIKIfH+BgICFfX+Abn+AgH+A
fYt9gYCBgICDgICAgYCCf4CAgH6BgH6BhYGBgYN9f4F+gH6EgH6CgX+AgH1/gn6Bf4GBgICBgn6DgICAf4F4gYOBg4WAgH+CgICAgIKBgnx+gYCBf4OBgH9/goCAgX5/gX2AgX6AgoB0gIB7gXiAgYB+hICAgoCS
goCAfn6AfoGAhICBgIKAgYCAe4B9gICEgICBgH2AgH6Af4J9f4B+gIKAf4R/g3qEgH+BgH+EfoWAgICAgIGEgn2Af39/gIGChICAgoCCf4GAgYCAf4KBgYB5gYJ+gICAgYB/hH2AgIB/gH+CgIB9gYGCgH9/gICB
eYOHgICCf39/gH+AgHyAgIF+gIB/gHyDgYGAgIB/f32AhH5/gIB+gYN/gIF/f4CEgICBgICAgIB+fn2AgIB/gICFgn+AhYCAf4CAgISEgH+BgoF/f4CEf4F9gXyAfYCCgICAgYB6goCDfoGFg4CBhIJ+f4F/f4B/
fX9/f36BiX2CfoCBfnyAgH5/gIB8gICAe3+BgX6DiIJ+fYCAgHyBe4B+gH+Cfn6AfX6BgH+DgH9+gIB+gH+AfoOCfoaFf4B+e4CAhICAfoGAfoCBgYCAgIOAgICGf4B/gIB/gICCgX6GgIJ/gH6AenqAgoB7gICA
f3+AgoCBgn+CgIB7gICAdoB8gIKBgn+AgoKBgY2AgoCAe4CJgICAgH5+gX2AfoOAgYN8gIB/gIB8gIGIgX98gH+AgIF9f4OEgYB8foCAgIR/eICAf4CAfn59gX+DgH6AgH19gICDgICAgoCEgICAgYCAfoCAgHqA
gYB+gH99gIF+iYKBf4F/gICAgISBeX9/foKFgYGCfoB9gIF/gH2Cgn5/fYGEen+AgIGEf3+Bf3uCgIKAgYKBfICEgIGAgYB+gH+CgIB+hH6AgXqCg4B/fYB8gYCAgH9/f3+Agn6AgICCfYGWgoB/fYGBgYCBgXuH
hYGAgn98gH98foGBgH6BgYGDfoKBf3uAgIB/gIB9gIB5gH9+gICAf3+MgH+Bf3t2foJ4fn+BgIB/gICAf4WBgX+Bf4CAf4B/foCAgIGBgIKAkn6BgYKAgH2AfYCBeoF/foGBhICBgICBhoN+fYB/gn1/f4SDgICB
gIB/gH9/h36AgH6AgIGBgoSAgH6Agn6BfYCCgIGBf4GAf4CCf4BxgHqAf4WBgIJ9f4CAgoaAgoGAg4B+hICJf36AgYJ/fYOBeXqAgoN+gXyJhH6AgICAf4F9gH+Ag35/gYmAgIKBfYGAgIB9gIB/eYGCgYJ/gIKA
gH6FgICAgICEgHyAhoGMf39/gH6BgIJ+gYCAgIN7gIB/ioCAhoOAfX2Af4CEb4GDgYKAgIOBgIKAgn+Cf39/gIOFgIJ/iH+AgICBgIB9gX+BgYF+gYCBg4B+fn+AgICCf4CAgX2AiH6Af4x+fXt6gYGBgH9+gICB
gICAgYCCfoCBgX19f4GBiH+Bfn9+h4GAd4OAgYOAfoR9fn+AgICAf4CFgH58f4CBgoCAf3+EgoJ/fn+AgnV/gYB+f3uFfYF/gYGAgIF1gYGAgICAgIB+gICAg4J7f4CAgIB9gYKDh4CBgYCAgIN/f3+CgoGEgoCA
f36AgIB+gHx/gYGBgIB9gH+Bf4KCgICAgIGAgYCEf4CAgYCHfnt/g4B9gH+AfICCgICAfoCAgICCgH2Bf4N+goCAgoB+fn2AgoCAfoJ/gICAgoB7gIB/fYF+hXuEhYN/g3+BfX+AgIGBiYF/gICAgYSBgIF/goCI
hn+AfYODhIB9goGAgIGEgICAgIB+gHyAgIB6gXyAgIB+gYCDgoCAgICEhICAgn+BfoB9gH9/g4GBgH6AgIB/fn98gYB/gIF/gH6Bh4CAhnyAgH+AfYCAfICAiop/gH2Bf39/gH9/g4CCf35/gIJ/foCCfoB9gICA
foCAfICAf36AgX+AfnuCgYKAf4ODfICAgX+CgICAgn+AfYGAf4CCgICBgIGCfoGAgIB/gH9+foCAgH+Ag4CAgIJ7g4OCgICAhH9+gJOAgoGCf3+DiYB6hoSBfoB6gIGAgH5+hYOChH6AgIF3fIKAgYCAgYKAgH17
g4OBgX6BfXyBgIWAf4CFf4B/eIF+foN7gH+AfoCAg359g4GBfoCAeH+AgHyBfYCBgICBgH+Af39/goGBfYCBgIF+gn6EgICAe4CAf3+Afn+AgYCDfX+Gf4B/fYCCgYCAf4CAf3+AgH+AgH+Afn+GgH95foCAgX2A
foB+gYJ9fn6Af4eAeYB+jX+AfYB/gICAgIGAg4F/gIF9foKDg35/gH+DhoGAfICAf4OAf4GAfX2CgoGBgH6Af4CAgH99foCBgYSAe3qAfoCAgIZ+gICAen6Afn99gIR/gIOCf4F/gn6Af4KAgIJ+gIGAgX6BgYCA
gH+BeoGBfoB+g4CAgH+Bg35/foGBf3+AhIOAf4R/gICAgYJ/f4GCgIaBgn5/f4CAf4CBgX+CgICBgYB/gH5/g4CBgIB+gIR/f4CAgICBf36CgHqAgYSAgYB+fX55f3+AfYGBfoKCfn6EgHyAgH+BfoKAfoh/f4F/
gICAhICAgoCBgH2AgoWAgICAf4CAhYKBgoB/f4B/gIB/gX1/goCAgH6BgIGAf398fIOBgoGAhIN/gIGAf3yDgHx/foN8gYJ+gIF/gIKAgIKCf35/gXp/gICCgICCfICCfX6AgIF/gIB/gIF/e35+hYCAgH5+foCA
gICAgIJ/f4OChYB/gYB/hX+AgYZ8doF+gH2BgX+AgICAgoF/gICAgX17gIB+gIOAf3+AfYCBgYSAgHaAfoCCfX+Bf4B/f4CCgHyCfYCBgYaFfn6Eg4B9fn+BgICFgX6AgH6GfYCBf35/gICCgICDfoB+gIB+foqB
fH6Cf36Ef399hIF/goCAfoB8gIGAgX+AgIOChIOAgIB+f3+GgYGAgX6DgYB/f4B/gIJ/fIB/fH6AfYCAgH9/f35/gYSDfn+CgIB/fn2AgH+CgIGEgIB/hoCAgIB9gIGDgoGBfoB+gH93gIGBgH6AhIGAgYF+iIGA
foCDgH+CfH6DgoCAgYF6hIB8g4N+gHt9f4KCgX6AgIGDfYR/fICEf4GBf4mAfX59gICHf3+FgH6AgX2EgICAgYCCgIGAgIKAgnx9f3+BgYSBhH6AgH9+hYB/f4OCgIGBf4CAgIJ/gYCBfn6AgYCAgIGBgoKBgICC
gH1+hIB7gIB/hnmBgn95e4WGgH+DgIWAgXl+gn+AgICTf4CAgICDgYB8gYCCf4F/goN/gn2AfoODgYCCf4B/fIZ/f4F/gISAf4WDf4B/g4B/gIGAf36AgIF/gYF8foKFgX+AgoCAgIWAgYB1f4GBgn+Cg4CBgIGA
f35/gIB+g4CAgYGAgIOAgH+CgHuFgn+Ag39/goB+f3+AgH2AgICAf4GAgICBf35/gICAfoR/f3+AhIKAgIh8hX+FgIV+gICAgIF+g4OAe4OCgoN/f318gIF+f4OAgIKAg39/gIF/gICAgn+DfoB/foGDgIB/gIGG
e31+fH6DfoCDhYCAgH6BgIKAgIB/fn9+eHd/gIB+gH19f4CAgISCf4CEgnJ8f4CAf4CBgIB7goCCfH2Afnp/fneAf4aCgIB8gIGBf4B+d4B+gH2CgHSAgIB+gICAgICAgYF/gYF9gIOAgIJ/hoGCf3t8gIWBgHx/
gYKAgn6Ah4CAgH2GgH2Af4B/gH6AgYSCgYJ/gH+DhIN+gICEfoCCgn2AgIB/gH+AeoF/gICAhH+AgoB7gICDfYCEgoCCgICAf4F/gYCAgIF/fn+Df3+AfH+AgHuEgX17gH+AgH6Cg4J/gYCAfn6Af4GBgH6FgIF8
fH5+e4GCgYB/gYB/gIB/f36AhICDgIOAf4CBhYGAfn9+gIuFgoGAgoGBfn2AepB+g3yDgYJ/f4B9f4CAf4B/hIiAfoKAf32JgICDgH+Af4GAgIB/hnyAgIB/gICCf4CAgYCAgIB/f4GBf3uEgoJ/j4B9gHqBgH5+
gH6AgIKAf39/f4B+gIF+gIB/gH+EgX18fYCAhICAf4GAgICAgH9/f32BgIN/f36Bg3+BgX6HgXyAg3+BgIR/gIWAgH6Cf4CAfoKBf4CAfYR+gICBgICCgIB9g4B7gIKAe39/f4GGfYh/gX6igIKBgYOAgIGAfYB7
gn+BgYSHgICAfn5/gIB6gIGAgIKAgICAg4B+gIB/fYB/gIJ/f4B9f3uCf4CAgIaAgIGAgn+CgYSBgIGAgIB+gICAf4CEhICAg4CAgIR+gYF/gIF/eoGBgIGBgH5/e39/eoCAf4CBgoGAgH+Df4KBgH+Af4B/gHiA
f36AgoCAgoB8fH+BfoKDgoB/gIF+f4CAf4N/gIiEgYGBg3uEgIiFgH9/gH9+gIB/gIWAgICBfX1+goB/gIKAgIGCgYCAfoKCgICCgICAgIJ9gICBgIF/fn9/gYB/gH6Af4CCgH+Af32BgYCAgH5/gIWBgH9/f4B+
gIGAgIB/gICCgYCBgIB9fn9+fn6EgIGAgIN9fnB+g3mCgIB2fn9+gIKAi32AgX2BenyAgICAgYKAgH+Bg3+AgH9+fn9/gIB+fnd9f3yAfH1+gIOAgI+BgIB/gIF/gIGBgIGAf32Bf4B8fn9/gYB/f4SBgIB/gX2B
goGAgYCAgIGCfH6AfoB+foB/gICAgIGAgYJ/f4CBf3+AgnyDgYF+gH5/h22Cf4J9g4B/gIOEf4GAfICCgIaAgYCAgISEgH+Af3mBgH5/gH99f4CCf3+BgX2Hh3+AhnyCgYF9gIGDgIOCe3+AgX+BgH58gH9/e39/
gIB+gYCDgH6CgICCgX6AgH6BgICAgoCBfoGOf3+Cf4B/gn5/gH+AgH+BgIGBf4B/f4CAf36Dg4OBgH+Af3+BgIaAf4F+gICAf4CAfnqDf4CAgIeDfoSBgX+FgH6FgoKHgoCAgHuBfYCAgoqAh3iAf4CCgICBgICA
gYCCgICAg4B/fICAgIB+fICAgIKBf4CHhH2Afnx/e399gH+AgYB/f4B3gYGCf4GEfnyAf4CAeH99gH+CgICBf35+g4CAgIOAfoGBgYCLgIB/cH94f3+BgH6AgYF/gH+Af4F+gH+AfoGAgICCgIJ/gH+CgYGBgH+C
gIB7gX+BgYJ/gX6BfoCAf4WAg399gIF/gICCf36IgIqAgICAf4F+f4F9f4B+goGJgX2Ag3x+gYB/gYCAgIGBgIB/gIh/gIWCg4IhhHyAf3GCg35/gH+Af4CDgJR9f4F/gICGfICAbIF/gICBgXt+gICAfoB/gIGB
gH6AgIGAgYCBhIOBfYCCgIB/gYGAgH6Ag3x7foGAiXqCfoKAf4N/gHyAgYKAgYGCgH+EgH9+gH6AfYCAiICAgH2AgIKAgX+BhWyAgYOAgIB+goF9gISBgIaBfYGGhX5/gYGBhH1+fHyAgICAf4B/gYCBgIB/f4J/
hYB+foGHgICAgIF6goGAgIN/iIB+gH2BfoB9f3+BgoCAgICAgIB/gYB/gIF+gICAfX6AgYCAgHqCgX9/gH2Bf4CAgYKAf4SAgICCgH9+foB/fn2AhYOBg3+Agn6Cg4F9hIJ/f4CCgH+AhIF/gHiAen+AgHuBgX+A
hYJ/gIOAgICAfX9+gYB/gYN+gIOCeYCBfH9+foSAgYCDf4CCfX2AgH6BfnuDgIGEgYGAgIGAgoCCfoGGhICCgICAgIB/f4aBf36AfoGHgH2CgIF/gIODgX9/gH1+fYCAgICAf4CBf3+Af4J9gICAfICBgICFgH+A
gIKAgIKBgIKAgIB/foGCf4CBfnqEg4GAgIF/foCAfn6BgIiAgIGAeH+BgYCAfoCCg4CAgIOAgIB/goKEgICAgIKCgH5+gH6FgIF/f4OAgn+AfX9/fn+AgIB/gICAgYCAgYKAg399gH+BhYCBgH2Ag3+AgIGAf4WD
gIR6gIB8goB/gH6Bf4l/gIWDgH52f4B9f4iAfYCBgYKBfH+AgoN+gHyAe3+Af4GBhYCBgIGAfYF9gX+EgICAfn6DgH+CgYCAhn9+e4B7gIB/fIiAgIGAfoCAfoCBgYF9f4B/f4CAgICAf4GAfn1+gYOBgH+HgICB
gICBf4CBhYB+f4CCfoCAhX6BgXp+f4GBgH+Bf4CBfoB/hYCCgIGAhX9/gHuAgICFfn5/gIGDg4GAgIB/gX+AeYCEgX+BgYF+f4B+gX6AgIGEf4B9f4CBgYCCgoCCgX+AhIGAf3x7f4R/g3yAf4B/hoiEf4GBgYCA
gH+AgX+Af4uBgYB/gIKAf4GAfn5/fn2BgYCCgICBf31/goGAfIOBgIN/foCBhICAgICChH99f4GDgICBgYCAiICBf4CAgIV+fYF9g4CBgoCAgH6Bg4B+gYCCgH6AgICBf4B/gIV7foKBgH9+gX96gH+AgH9/f4CB
f3+DfoWAfoCAgICDgIGAgH2AgH6CgIB+eYCDf35/gX2BgIJ+gYd/gH+AgH+EgYR/gIGBg36Ag4GAfoB+f399f4B+foGBgX5/gX19f4CAgIKGf4CAgnyEgX+BhXuAhYGAgYGAhIaAfn9+gICBgISAgYCBgYCBgYJ/
gICBg4J8fH+GfH+AgYB9g3h/iIF/gIB8gH9+gHp9gIN/gIN+hYWAgn6BfoKAgYCCfoB7eoKBgH1+gICAhXt9gH+EgICBf4B/g4OAgX+Agn+BgIGAgnyAhICAgYCFgH5+gICEgICCgYaBfoKCgH+AgX2DgICBfoGB
gn9/gn+AgYp+gIOAfn5/goJ/gX6CgoSAfIKAgH+AgH9+g4CAgIN/gYGBgX6Ce3WDgIB+gICBf36AhXaBgICDgIaAf4B/gX1/f35/foSAgICBgYCCgICCg36DgIGFg4GBf4CCgH+AhX6AgICAgIiCgIR+gX+Ah4B/
fn59fYB/gH2AfoCAgIJ8f4B+gICAhICAgIB/f32GgH+CfIN/gH6AgYGEgYCBgH9/gYJ9gH+AgICAgHWAgIWAfYB7gIGAf35+goB+fYB/f4aBgH+BgX9/g4CAgIGCgIB8gIF/foB/gYCBf4GAf3p/gICEgoB7goJ/
gIGAgIKAhoCDf4B/gYF/gICAfH6AgIOEgH6BgH5/g4CAgIB+fn6AgH+CfoB+gH9/gYCBg4GDgIaAgICAg4B/g3+AgICAfoCBfYKBgH2BgYCAfn6Bfn6Af32BgIOAgIKAgICAgoB/f36BgYCAd36Agn9/f3+Af4CA
gICAgX6CgIF8gIGBgoB/f3+AgYB/gH9/fXqAgIB/gX+AfX6AgYGBgH5+gHeAgX+EfX+CgIGAe36CgICJgX6Af4GBgIGBf39+doB/gICBf4J/gICAgIGAfoCAf4GAgYCBf3+CgXmEgH9+en+DgHyQgYCAgYF/foGA
goB+fneCf31/gHyAgH99gIKAf4CAf4CBgYCAf4eAgn6Chn+CgH6AeoCBgX2AgIF+gH2AgH2CgH9/goB/gICBgH9+gIF+gIB+gIB/g4OAgH6IgIGBgYB/gXqAgH6AgXyBgIKDfn+AgYF6gH+AgYGCgoCAf4CBgIOA
fn2AgIGChH9+gIGAe3uAg4CBhn2Ag39+gIKBgH2Af4CAgISAgHuAgH+BgIKAf4SAgoSBgIN8f4GCgYGFf4OAf4R8gYCAhIB+f3+EgYCBfH9/gICBgICAgICAgIaAf4F/gIGAgIF9f4B/gYCAgYGAgYCAgH9/fH+B
f4GAfoGEfoCAfn+AgH+DgIF9f4CGgYB/f4B+e351gHuAfoCAgX2Bf3yAgIF/gH6BgIB8gH2BgIJ/goSAfX54jYCAf39/f3t+gYCAg4B+gIB7foCBfoF5jYOCgn5/fHyCdHyAgIB/f4KAgH6AgH+BfoCCe4CAf4R+
doCAgIGCgIF8gH6Ef36AgH6AhICAf4CDgX6FfoB9gYCAfoWBgISEgICAgoCAgIKDgH9/gIKAgoOAg4CDfYB6foB+gISHfoB+goCAgYJ/fn2GgH9/f35/f4B7gICBgIOGg4KAgYKAgX6Bg4B6f4CAhICAgICAfn+A
gIWAfH5+gIWAf4+BgoGBgIF+fX6AgX+Cf4CAgX+Af4CAiH2AgYV9foCBgIOAgICBf4CAf4GCgYGBg39+e4GAgYN6fX+AgIR/goCBgH6BgIR+gIGAf4SBgYB9goSBfYJ8f4F+gH6Agn+BgoB/fYCCf36BgoCHf4GC
gHqAgICAgoZ+fX6Af4B/gH6BfoB/gIGAgIGAfoN+gICDgYV+f4CAfoR+gH5+gH1+gH+AfH6BgYB/gH2AgYCAf4B+gIGAgIKDgH5/g4GCgX9+f4GAgH5+gISAgH6AhX6AgIKBhYWAgIKRgHx6fIB/gHx9f4GAfoKA
hH2AgIB+goB9gYCAgIGAgYCAgH6BhXuAf32CfoGAfoGDgICAfHyCgoCAfn6AgICCgYCAgIGAgYCDeIF/g4iCgKGCgICBgXyBfICAhICBgIKBgH+Bgnp+gICAf4CGf3p+g36AgICBfoB/f4CAgICBgYGAgHt/foZ9
f4B5hX+Ef4B/f4GAgH+BgICAgH+FgIB/fYOFfIh/f4CBf32CfoGAhYGCgYGCiIB/gYCAgoB+gX+AgYCDgH+AeoF3gIKDhZx/i4CDgHuBgICCgoGBf4GBgYKAgH+AfoSAgn6AgIGDf4B+foV6gX+CgH+AgH6CgYF/
hH+AgICAgIB+gIB8gYCGe4CBf4CFgIGBgId/fIKAf4B9gH+AgXt/gYCAgYCAgIGEgICBf4CAgoB+hod/goCAfoCAgICAg4F8gICAfYOAgX6AgIGAgIKAhIB+gICBhYSBgIGDf4GEgH9/goB/jH6AfoCAgIGBgIJ/
jYGCfn1/hn9/fImAgISAg4CAf4F9gIKBgX+CgIKBgHyAgX6AhoGCgICDgIF9f39+gIF9f4CCfn1/gIOCgICAgX+AfICBfX6CgH+DgH2Xf4CCgIB/gIGAf4OAgH6AgoJ/gIWAgH6AgICBgIB/gIF9hHp/e4KAfH5/
gIGChHyAgYB/gIGBgX5+gYCAf4CAgIV9gIF/goGEgX2Bf4CBfoOKeYGCgHt9f3+DfYN8gICCgoF/gYCAfX+Af4SBgn5/gISAgYGAgH6Bf4F/foOCgn19gH6BhIF/hoGBe4GBh4OBgn9/gICAg32BgH+Ag4B+eYKC
gX+AgICFgH+AgH18f4CAeoGDgoB/gICCgIN/gYCDgIJ+f36DfH6AhIF/gICBen+Cg4CBf4KAgYKDgHyAhYB/fn5/gIKBgICCfH99gX+CgYCCgIJ/gH17f4N8foCAfn6AgH96fn9/gICBhoJ/goB9gYGAgoODgICH
f357fYCAfH9/gHx/hYB+f36AgIKAgICBeoGAgICCgICBiIJ/gX+CgIB/foF/h4F+gYCDf3yAgYF6gX+BgICAfoB9f4OAgICBgX+Agn2BgX9/gIB/hH+BfoGBgICAhX+GgX+BgH+BgX+AgX6BgIR/gICCf39/goB8
gICEf4F8goaBfn1/f4CAf3yAgIF/fYKBgISAfoF9f4CDh4B+gICDgoeAf4KAf3+AgH+CfH2BgIWAgH+AgYGCgICCgYCBgICBgICAgIB/fH6EgYB/hICAhX+KgYCBgIKCgICDgICAf39/hoKAf4CIgIuBgX6AgYCA
foCEgIF+gICAhoGDg4KAfYN+e4B/goN/foKCgHx/f4CAf4CAfYB+fICBf4CBhIB+gICBgH+Ag397gYCCgIKAgIB/f3+DgoCAgYGAgoKCgIOAgIGAgYB/gYB/gICDgIGAf4CAjX6AgIGAgISAfoCAf4KAe4CBgYB+
gH5/gX+Ae4CAgH6AgIB/fH6AgIGBgICIfn9+gYB/goKFgH2Aen+Af4KAgIeAgoCAg4CAe4GCf4CAf4V+f32BgIF/f4B/gIB8fn6BgYCAfoWAf4B+goKBgYF+gICAgH+Af4B/goCAgIB+gIR+gYOCgH6AgYB8gIB/
foB6gIB/foJ6g398goCBg4CGeXx/gIOBfoCDgICAfoF/gIF/jYSAgYB8gYJ+gX+BgYCAgYKAgICAgHqAgIF/g4B/gIN+fYN/fX2AfYOGgIaAgICChICBgICAgYGJgH9+gHyDf3+BgYB/gICBgIKAfoaGgH6Cf4GB
gH6Cg3+AgH+AfYB/gH+AhH2BgYd+gYKCgYCBgYSAfn6Af4B6gYGBfIeGf4GAgYKAgICFgICAgYSAf4GAgIR7gIKAf4OAf39/gICBgH6CgIB/fICCgICCgIB+f36AgIKBgICAf4B+f4CCf4CCgH+CgH+AgoB/gYGB
gYB/foCGgoGBgIF/eoCBgXx7g36Ef4CAgICDgH9/fn9/hIF7f4CAfn+AgICAgoOAen6AgICAgX99gX+AhoGAgICAgH9+gYCBfoGAc4CAgIGBe4CCgH+DgYKEgIN+f32EgICAf4GAhYGAgX+CfoKBgYGAgICAgYF7
gH5/goCAgYB9gX5+gIB9gIB9gX6DgIGBgoF/hYKAgICAgIB+gIOAg4N/gX6AfIJ/gXyEf3+CgHmAfoiAfoB8gICAhICBgYCAgYCBfH+Af4J/gH2Cg4F/fICBfYKAf4B/gYKFf4F+gIGCgn1+goKCg39+gIGAgH2F
gYKCgICBgX+Bg4KAgH+Adnp/d32AgH6ChoCDgYSCf4CCgIB/gIKCh4GAgIGDh4B/gIGAgHl9gIKAfoCBf4CBgICBgIB+gG6BgXuAfIKEg4B+fYCAgYB/fISAgIGAgICCgHyAhYB+g4N+gYWAf3+BgICAgoKAfoSA
fYCAgICCgnyBgICDgoB/f4CCgIWAgICAgHOAgYCAgn97foN+g4GBgYB8f4B/gX+Cfn+FfX5+gYCAgnuAgIB+iIB/gIODgYKBgIB/gYOBiX6Ag4B/gX+BgX+AgICCgHuAh4CDfoCDgYCAgIGHgoV8gYl9gH9/gIGA
fnyBfIJ+foGBgIF7f4KAgX2DgIB+gH2BgICChX1/foB7f4OAgH+Be4KCgYCAf4R/gYB/gIB/gH9+gH6AeYKCgH2CgYB/hHyCgI2AgoB5goGAgH6AgH+BgH98gIGAgICAhICAgn+FgICBgYV9gYCAgYCAhH+AgICA
f3+AgIB/e4KAfn5+gH98gYCDf4CFf4F/f32Af4SEf3x8gIGDgIGCgH5/gYSCgIB+e4B/gH5+e4GBgIWBf3yBfnuDeYGAgICBgX2CgIJ/gX+BgoCAf4CDgoGAfnuAgICAgYCCfoCAgIGAhICBhICCgH9+fYKAfICA
fn9/hIB/fYCBgoSAf4CBfnyAfYKAfoKAgYCCgICAgHqEdICAgICAgIKAg359gX+BgICAgIWEf39+hoCAgYKAgH9/f4GAgoJ+g4J7goN6gIB8foCAgIKAe4CAfHx/gIB/fn6AgIGBf4CAfn+FgYCAgIKBgHmAgHyA
gICAgICDgIN7goCAhIGCgIGAgn6AfYCAg4CDgH9/gH1/f4KAgYGAgICCeoWBfX2BgYCAgYCGfoB+gYKAgICAgIB9fH+Cg4CDgX6HgIKCgYB6f4CAgIWDh4CBgH+AgYSAgoCAgICAf36BeoKBgH+BgHqCe4CBf39/
gIGAgISAfoWAf4CBgIF9gHqAgIKAgYJ9gH+AgX6CgYB+gn+DhYB/hYGAgoCAgIOAhIB7goOAf399gH+AgH2BgoGAfoKCgICAeoCAgH+AhIB+dYGAe3+Bf4CBgYGAf3x/ioJ9f4CAgYCAgH9+gX+AfYOBgYGAgoCA
gIJ+goN/hoCAhIF/f4aCgYB9f32CgIGBf3eAhIB9f4GAgYGAf4CAgH+AgIGAfoKAgn+BfoKBe4KAgIB+goCAf32AgICBgH9+gIJ/f4CBf36CiICAgYCAfYCAgYF4g4N+f36AgIGDgIB/gH6EgX9/gIN/gIqAf4KB
eYWBkX+AgIWAgn+AfYGAfn+CfX6Ff4KBgn+AgIB+gH+Cf4F8f4CAfoR1foGBfn+CgISAgIB/gISAgH5/goF8fn6Afn2AfYKAhIB/gYCDfYCAgISAgICIfoGDf4KBgJV8f4CAgIF+f4CBgIB/gn+BgH+LgH+Af3t7
gICEgIB/gYCBfoCDgYGAf4KAgIF/fHx/gICAgICAgICDgICAgX2BhX6GgH6DgnaDf4CCgIGAgn+HgYiAfYJ/hICChIB/f4CAgIGCf36AgHyBgIKCfYCAgICAe4CBgH59gYF+gIF+gH9/gICAgX5/f4CBgICBgoSA
gH+Af4GAgYKGfoB8gYKCgYB9goCAhYCAfn59gISAgH1/fn+CgHp9f4aAgoKBf36AgoCCgIF/foCBf4KAgX99f4V/eIOCfYKAgHp+gX+AgHiEfoCBgICAfoB/gX6Cf4B/gIKDf4CCgIKAfYCDf4B/gH9/dYCFfICA
f3mAfn+Cf4CDgIJ/gH+Af4B+f4GAfIB/gICCgIOCgYJ/gn6AgYCHf4CBgn5+hYKEgIF9gH2AgH6AgIWCfoKDgIF+hHuAgYJ9gICAgYCAgYCBgYB+f4CBfYCGgH1/gX59f4CCg4GAgn9/gIKAgYB+g4CBfYN5gIB+
gIGAfH+DgICAen9+gYKAgIF/gH+EhIKAgoB+hICAgH9/gn+Bgnd+g4OAgIKAgIGCgIGAf4KAfYJ/gICDfH1+e4GBg3+BgoKBgH9/gpODgoOHgIJ+gYCAfH+AgH+AgI5+gYCDeH59f4CAgYGBgoCBgIKCfoCAf4F7
fX6AfoF5e4B+gH5+f39/gXZ/f4B+foCBg398fICAgIF8hXuDgHp+f4R/gIB/gICAgICAg3+BgoJ/gHx/goGAgX99foF9foB+gYB9gIB7foCAgH+Af4CDfYeAf4CAgIF+gYGNgIB+gH9/iICAf4B6gH+Chn+CgIB/
gYCAgn2DgICCf4CEgICAf4J/f4F+gYCAfIGAf4CBf4aAgICAf39+gICBgoCBhH+AgoF/gICBfYCBfoF/i4CAfIKBgICAgICAgICAgIB+f39+gICBgICBgYB/gH+AgIB/e4GAgoCBfYCAeoGEgH+Af4CAgH9/gn+A
fH59gICAfoB+gYB9gH+AgH2Bgn1/f4B+h36AgYGAgIOCgIGBhH6GgX+AgYF9gIB/f3yBgH6BgH6BgYCBfYB2hICBfoCAgoKAg3+DgoOFf4WAjoCBgnyAgH1+f4B8f4CAf4iAgH96f39+gIB/gICBgYB/gYCBgH6C
fH6DgIKDgIN+gICAfoB/gYCAf3+CeoCAgH9/gX2AfIGDf4CChICAgYCBgIGBkYGCgIGAjX6AgH59f4CCgYF+goCAgH9+gH6AgICAgH5/gH99gIKKf4B/f4OBf4CBfYCAf4CBf3qBgH5/gYCAf3yAf4J+gICCfIB/
gIB9gIB/foCBg4B+gICAgYCBhISAgH+AgIGAgXuBgIB+f4J3gHyAgYJ+gX6EgH+AhYCBf4aBgIB/f3yBfH2Agn5/gICDf4KFgIKBfoKCf4CAgIR/gICAgYCAfYKIgICBgn2CgYB8gIB+gYCAgICAgYSCgn+Af4B/
gH+CfYB+goKAf4CCg4B/g4B/gICCgIKAgoGDgYeAgICAfoGAgYCBgYCBfn+BgIKBgIGAgICCf4CBf4B+eYN9fn+BfoF/fX6AgH+Bf31/fYGAgIKAgICBgIGAgIB9gIGJgH+BgICAe3yDgYiAf4CBgICAeHt/gHl+
eICBfoCAgoCAgoF+fn+AgYKAgoCBf4CEdIKBgIB9gICAf4GDfoB9gH2Gf4GAgoCBe4CAgICBgIN+fnqBgXyBgICBgIN/gH2CgICAgn+Cf4CAgIF/gICDgoB+f35/gIGBgYKAgYCBf4CAiIB8gICAg4CAgICGgICA
f4B8gISMf32Bf4CBgH+BgIKChYGCgoCBfo6CgoF/gYCAgX+EgoOAgH+Ag32AgYCBfnh/foKAfYJ/f4B9fIGAiH2DgYGAf4F/gX6DjIGEg4CAgICAgH+DhHN/f3+DgHyAfoWCgX+BgYGAfoSAhXyAioB/gICBgIB/
fICBg4CDgICBfoB+gIKGgX+AgH+Af4iAfn+AgYJ/hn9/gIGBgn2CfIKAf4GEgX+KgIKAgId/e4GAgYKAfn+Dg36AgH+AgH+BgIWDgIJ/gICAgoCBg4CDgIB+gICAf4CBgIOBgH59foGBfnx/goWCf4N5f399gICA
gICAgoGAgYCBf36AfoWAgYOBgISAgIB/fICBfn99gIB/fX2EgX5/h4B9eYKAgYKAgH19gIB+gICAgYF/gIF/gYGAfoCAgoB+gYKAf4GDfoCAgIB+gICDgH5/foCAf4CAgIKBgYCAgICBf4B9fn5/goB+gH+DeICB
f4OAgXyAgoCCgYCBfXuBgYKDg4CAgICCgIGAgn1+gYCAhIN+gH5/gX1/gH+BgYCBgH2CgH5+gX6Afn+Ef32BgX55f4F/foSBgnqAgICBgXh/foB/f4CAgICAfICAgIB/gHt8hnl+f4F/fYCAfoB+gHqAgYqEgYOB
gIWAhICCgX5/goF/eYOAg4CAgIGDgIOFgoN/eICAf3+DgIF+g4F+gn6AgYB+goKAfoCEgH5/g4WAgoF1fX+AgIJ+gX+AgIB/gICCf32JgICCgYSAgYB/gH+Af36AgIR7gIGAfn+Ag32AgoKDgH9+fYCBfX9/f398
fn9+gYGAgICAgYB/f3+Bf35/gICAe4CCgH+Ch4CAfn+GgYR/f4B6gH5+g4GAfoCAf4B/g4GAf4CBgoKAfICAgoCCf4CAe4B/gH2CgnyBeYF/g4CAgIGAf398gIGBf4CCgn+AgIB/hYCAgISGfYB/gIWAgIeBgn+A
hH6AgoB/gH+Af4CIf39/hoCBgH+Bf4CFf3yAf4B+gYB+foB/fYOAfH6AgoKDgoCBgYCAfI2AiYCBf4CAgX6BgIF/foCDgoKAf3p/gIOAgoB/f4J+foGGf4J+gICAgoOEgYGAgIKAgYCAe4CBgIB/g3+Agn+CgIeD
f4GAfH6AfX5/f4GAgH5/f4B/f4CBfX6DgH+Ch4J/gICAfoKAf4B+gYKFgXh+foCCgICBgH+AgHyAgIKBgIB/gH6AhYF/gICHg4CCgYB/gIKAgoGFfIZ/gop+gICAgYGAgoKAgH9+f36AfICAhICAgH+AgICAgH6A
gICEgH+CgYR5gICAg4B+fnyAgIF+gICDgoCAgH+CgYCGgX9/gIKCgnyAhH5+gIF/gYB/hICAgH2BgoZ/gIGEf36AfoB/gn+AfH+BgYCAe4Z7f36BgX+DgIB/f4B/gX6AgICChn+GgIOAgICAf4GAgH6CiX+Af4CA
gYCBeoB/gICIf4CAgICAd36DgX97gICDfn+Agn98gYB8gIGAfYB/gYSAf4CDf4GAgYCAfIKBgHuCfIGAgoCFgIGBgYCDgYGBgH+Afn+AgH6AfH2AgIGAf4GAfX9/gX2AgIOEg4B/gX6AfoCAgIGAh4N+gYCBgIF+
foCAeIGAfISAg4+AgX5+gIF/gX+Fg4J7gYCAhX6Dg3+CgYCAfoOCfn6AhICAgIWAeYCAf32DfYCAgH+AgIGCe4KAgIB+goCAg4B8go+Ce3+AhH9+fIGAgH6AgYWAe4B+f4GAfoCEgIGAgH9/fYCIfIKAf4CAgYF+
goCDgoCFf3+CgH1/iH2AgYCAgIOAfYOCeICCgH6AgoCBf4KBgYCCfXmBgICHgIGAgoCAgIGAgoCBhIJ2gYCAgIOAhoKAgICBf4GAgICHfH+EgoCCgH+AfH9+hYJ/fX9+f3+AgIGAgIJ/gHx7gIV8h4KCfHqCfn+A
gH+Af4CBe4GAgYGAf4GAgICAgn+BgoJ+fYCCgH1/foKCfn+Gg4CAgYCBfn6Ah3+AgYSBgICAgIF9gIF/gIF7gXuBgH+AfoCAgH+AfX6AgH+Af5h9hYJ/f3+Eg4OAgYCBgIKDgYKAgIN/foOBf4B/f36Cgn6Af4CB
hn9+e4F8f3+DhICAg4GBgH6BgYB/f3+Agn1+f4GAf32Af4KAf3t/gIKAgH9+gYGAf4CBgoCAgICAf4KAf4F6f4CBgYCAgoaAf4F/gIOBeoF9gIB9gH2AfoGBf4B/gHSAg4CAhICAen+AgIB/g35/gICAgYCAhX+A
gH92goCAg4OAgoGAfICCgIB9h4CAgX6BfoB/fX9+gIGAgIGAgICCgICAfn+AgIB+g4CDg4KBgH99fn+AhoCBgH6BgICAgYGAgoKBe4CAf4CAg36EgH99foGCgYCAf4GAg4CAf36Bh4GFgYCAgoGBgICDgICBf3t/
foCBgH+BgX+Ag4B/gICBgoCCgoR/gYCAf3+AfoGBhoCBf4OAgIN+gX+CfoR+hIGAf4CAf4B/f4CAgX+Bf4B6g3+AgYCAf4CDgIB9gYKAgICAgYCAhICAgICAgoCAf3uLfXyBgHyAgH6CioCAgoWAfYCCe39/fXaA
gIKAgYCAf36AgoCAfn9+gX5/f4CAfoB/fYCEgIGAgICAfoCBf3+CfIGBfX+BgX+AgYKBeX+Dgn2BfoGBf4CBgH2AgICAhICBfIGAgIR9fYCCgIB/gIF+fX+AgIB9gHKAgIB/gH+EgYB/gYCBgIF/gICAhoCAgX2A
f4B/gIB8gICAf3x/hYCBgIGDgIB+gH99goKAgH2AgYCBgIB9gYCBgICAgIGBgoKBfXyCg3yBgICAf4GBgIB/i4iDgICHgICDhX+AgIGBe4CAgoCDf3+AgH+BgH+AgYV/doKCgYB/hYCAg4CAgIGAgH96fH6AgICA
goCEfoCAhICAgYCAe3t8fICCe4N/gICAgICAgYCAgISAfXx+gIJ9hn9+f298fYB/f4CBf4CDgYaAfoCAfoGDgICAgIOBgH6Dfn+AfoCAfnyAfoCBfX2BgHt+gICAgn+AfoKCfX9/f4CBgYB/gH+AgYOBfYCFgH9/
gH9/goCCgICAf4CAgH+AgYCAgICBgICAfXp/hIV9fIGAgX9/f36AgYKAgIB/fX19f4J/f3t/fYKCf4OAgH2Cf4KChX9/fIB9gYF/foCBin2BgIGEf4CAfYGAgoCAf4GCgH1/g4OAgH+AfoF9g35/gIB+fn+AgX6A
gIWBgoKCgH6AgICBgYKDeYGGfn+AfoKAgYCAgYGAgoCBgICDhYF9g4CAgoGAgXGBf4J/eX6AfIB+gYCAgICEgHx+f4R7gIR/gIKCgH+GfoCBgICBf4OAgH5/gIKAgYB+gYCDgIODgICAfX6AgYKAf36BgICIfICA
gYB/goB+gYCBg4CEgIB/gIB/gICBfoCAgH6Bf4CCgYCCgX2CfYGEgH+Aen+BgIGAgICAgYWBfnp/gIB+gIB5fn2AgIOCgH2Bf36AgYODfn+AgICAfYGBgISBgH2AgIGCfn6AgoCCfX5/g4aAgIB/gYF8gICDhX+B
goCBgYCAgoCOg3mAgICDen99hICBf3+FfoJ/gYKCgYCAfn59f4KBfH+Ae39+f4B/gICAf4KAgH1+gX+Ef4KAf4J/foOCgIF/f4CAf36Ef36AgIKAg4OAf4CAgoCBgH+Cg3qAfoCCfn+AgIB/gHyAgIKDg4CCgICA
fYKCf4CAgYF/fX+AhYSDgoB/g4GAfoJ+g36Ag4KBgH9/gIaDgHx2eISAf4GAfX+AfoSDf4WCf4WAi36FgX+Bf4CAgX2BgIF+hoCBf4CAgH9/f31+gYCDfn+AgX+CgYF+gX2BgH+BgoiBhYGBgIV9g32BgX6AgICB
gH2AfoCCf4CAhH9/fn+AhYCCgH6Afn2AfoCBfYB/g32Af4F9gIGAf3mAgIGAhICAf3+Cg319f3+Af4B/gH6BgH9/gICAgoGAgICAgICCgIB7g4CBgICAgIB+gYB/gIF+gH+Bf4eAf358gIGAf4B/gX9/gYF/gIJ/
gIF/foKAgHuAfICDgIN/f4B8gIGAfXyAf4KAhIB9gICAgIF3fn1/f4CAgYGAfYSAgX+BgICFfoCEgIF7gIGEf3+BgICEf39/g4CAfoKAgH9+gH9/gYKAf36IfoF/gYSAgH9/eYGBgICBf32AgICDgIeDgICCfX2A
gYB+gIOCgYGEgIF3fX2BgYGChICCgICAgH5/foOCgYKBgIyAgICBgICAgICBgnWBe3+CfoOAgICAgIB/gX+BgoCDgIGAgX5/gX+Dg4SCg4KAgoCBfoCCgX+BgIB/f36HgoB9gH14gIOAgICAgICAfoB/gIGBgIN8
gICAfn9/gX6CgICBgH5/gHyCgoCCfH2CgH2CgICCgX6Bf4x/e4GCgIGAgn6CcYCAg39/gX5+f3+AgIB6f4B/goB9gYB/foF8gIF/g4CFgIGAj4CFgIOAfn2EgIB9gX6AfX+Af4F8hoB/foN9gIKAf4J+fIGAgISA
hIF3f3+Af4CDgICAgIB/d4CAgX+KgICAgH+AdoF/fn2BgYB9foCAgX5/f4GAfYB8gHqAgX6Bf4CAf4B+foB8gIB3foCBgn+CfYCAgIKAgICFgYGAgIGCgYOAeIF/gICAgoCCgYCEgIGAe4J+foB8gH+CgYCOgHyA
f4CAf3+AgH9/fYGGgIZ+gICAgIR+goGBgIGFgYCBf4B/gICAfoCBfoSAg3+AgH+AgIGBgYCAgIB/gICBf4d/gICAgX2CgH99gHyBfoCAfoB+gIB+gYCAf4F/gICAf39+gICDfoCEgIGAgICAgHyBgYaCgYB+gIB+
f4CAg4KBfnqBgYCBgIR9gIKAg4aAfH+CgYB+gYKBfn6BgoGAgH6Bf4GCgH6EgYKAgX99gHyDgX+AgH6BgYF+gYB9gIGAfYCAgH+Af3+AgIOAf3uBgIF/gIF9fIOAfHqAgIF2fn2AgX99f36AfX+Cg319f3+AgH9+
gIB+gXyAgICAgXx/f4KAgICDgXx+gICUgICAgIB+foR/gH6HgIGDfn6Fh3+Af4OAgIB+goGAgYGAgIB+gYF+foB+hICAf4GBgoGAhHd9gIR/gH9/gYCBfH+CfoB/fn2Df4CAgHx/hYKAgIJ+gH6AgIGAgIKAgIB9
e4CAgIB/gIB/gICDg4h+gH6AgICAgoCBgICAgIGBgoWBf4KBgH+DgIGAf3+Cgn+Af4OAgoN+gIB+g4KCg4GCgIGAfoKBfX+DgHuCgH2Bf4J/gn99f36Cf4CBgYB/goB/f4J/gIB/gX6BgICAgICAgoB+gH99gIGA
f4KAgIOAgYCAgIF/gICAgYCAhICAfoGChIGAgH6AgYCBf4J/gH56fX+ChICBgICAgICBf398fn9+gICBgIWAf4CFf4CAgIGAgH9/gXN/gIGBg4aDf4B9gICEgYGAgoOAgICAg4B/hoCBgH+AhoSAg39/gYCAfnuB
gYiDg4GAgn+CgIB/e4F/fn2BgICCgn+CfYF7e3p8hYCAgIB+gIGGgYR9gIKBfoB8hICAf3+CfX9/gYB/gH5+gYCAe35/gn2AgH+LgH2AgIB/hIB9gH6AgH+DgH1/foF+hYCAgICBgIGDgIJ/fX+ChH+AgICDgICA
f4B+gYB+gIZ8gH6Bh4CDgoB9hoCAgH+AgoCAgIB/f4KAgYV+fH+AfYB+gH9/gYB/gIB9fIGBhH6CgICEgICBgIB/gYCBgHx9gICAgIB+gH6Agn+AgISAgICAgoKAg4B/gIKCg4CAgIOAgYCAf36BgYOAhIB/f36A
hIOAgoCBgn+BgICHgIGAgH99f4B/gHyDgXZ9fX15gYB8hICBgX+CgHqAgIB1gH2AgIGAf3+AgIV/gIB+e4B/e4B8goKDfIF9gICAgIGAfoCAf4OAh4KAf4GAhH6AgYCAgIODgICAgICHf4B+gIR7foCAfH9/gn+A
gIGAgH+KgYB/gYCAgoGCgYCBfX+Ag4B+goGAfX2CgYGBiIiAgIOCf4B+gISBf4B/gYR/gH99gIB/gYB/gICAf39/g4GAgYCBgIGAf4d+gIKDgIKAfYB/gIWAgIOAgYGBfoCBgICBgH+CfoCAgHqCgIGCgoCGf4CB
gH+Bgn+AeYGBgIKAgHmDgX6AgIWCgH19f4CAf3+AfoCBfn99f4CAfICBgH9/hYGBf3+AgICAf4CAgICBgIB8foF/gICBgH+AgIGCfXt/g32AgYN/gIF5gYB9gICDhoSEeYCBhYJ+gICCfoCBgICJg4GAgYCBgICA
gIKAgoB/foODfoaAgoCBfoCBgH+AgH9/fnyAg4CAfn99gYCAgIGKgIKAgIJ/gH99gIGCf4CCfoCAgIJ+gIKAfn+Bf4CFgICAf4B+gn5/f4GAgIB/hoGBfX6BgIGCfoCAf3+Ae3+AgICAgICBgIJ9fIB7gYKAf4aC
f4BzgHyCgn+DgYGBf4CDfX5+gICAgH98gYODf4CCeYKBgH5/hYODgX6DgYCAfoCBgICDg4CAf4CDfH6Ce3qAg4KAgH+AfX5+gYB9hnmHfYGBf39+gIB+gICAf3+AgICAgH6Bg4B/f36BgH6AgYB+gH+AgYB2gIB+
gYB+foCCf3+Bf4CFgIB+f4CAgICAgICAgHqBg4B+f4CAgICAfICDgICDgYCAg4OAgIF/hICAgYCAfoCAgIODgICAg39+gYCAgIKBgH2BfICChX+BgIB/f4GAf4aCgoCAgH+Af4Z9jH9+gH1/gIJ8gICAgYCBgH2A
gH+ChoCBgIGBgX5+g4CCe3x/goB+f4F8g4CBg4CAgYCCgH6CgHyAf36IgIKBgX+Df4iAgIGAgIOCf4KAgIOCfYCAf4F7gICDgoB9hYCBfX+BgYKAf356f3yAgIB+gX2BgICDeoGAgYSBgYOAgH+CgYCAf32AgoSA
eIGDfn5+f4CAioKBf4B9f4WAhn+AgISAgoGBgX+AgIGAgICBf4GAgn+AgoCFf39/goKDf4WBgICAhYCEgoCAgn2Bg3+DgICAf4KAgoN/hH6BgYF6f4KAcICAgICAgH99foGBgICDg4CAfoCChYGAhX+Bg4GAf3t8
foJ+goCAgIF/g36AgH+AgYCEgIaBg39+gYGEgHyAhH6BfIKEgIN/gIGAgIN/gIGAgH9/f4F/gX+Ce4CBgX12gYCDgX+Gfn+CgICAfoCBgIB/gYKEgICEgIB/gIOBgIKDgHuAgICBg4CAgYqBg4J/f4CAgYB+g4F/
gH+DiYCCf4GBf399gH+Af4GAgIKDgoCCfoGCgIKAfn6AeH+AhoB+gIF/f4GBgIB+hH2DgICBf4B9gIJ8foB+goCAf4B+gYF9fHyAfn+DgH+Dgn+AgIB/gH+AgoCAg4B/goaBgIV8gIGAgHx/foB8gXuAkYGAgH+A
gICAgoGAe3p/gYCAf36Af4OAf3WAfnyNhH2AhY1+gIB/foB8gIGAgH+BfH6AeICBgYCCg4CAfoCEhIF/gX+BgICBgH+Bf4KAfoCAgICGfn+BfoCAgoJ8gICAfXyEf3+AgYKAgICAgIB+fYCAgX+CgX9/foGAgH5/
gX2Cfn1+gn57gHyAgIOCf4SCf4GDgIGAgoCAf4B7f41+gYB9g4CAgoB/gICAfoJ/gH+BgICAgICHgH+AgYJ/fn6AfICHgH2DgHyEf4GAf4R/f4CAgn+AgYB+fYCAgIaAgYCAh3+PgH+BgIKBgICAd4CBgYF+gYCA
gn6AgoCBhn+Af4CAf4GAgoB9d4CBhHyCgn6Cfn95goKAfYGAgH+Bhn6Af4CCgH5/f3+IfoCAgHqFfoF/gIGBgX+AgYSBf36Af4F8gXuBgH9/gIKBf3+BgoOBgYCCgH6FgICAf35/fn+FgICCgIB9fX9/gICDgH+A
gH59hHyGgn9/g3+BgX59gYCAg4CAgIB+goR9hIOBfn+AgX1/goB/g3+AgIKAf4CAfYCBfX2AgoGDhICAf354hIB+gYZ+gIKAf4J9f4B+gX6Bf39/gH2Af4J/gH+BgIiCgIJ/gICCgICAfH5/fH6AgH2AfoCAf3+A
gIGAgH17gH+Af4OAf4CAgH5+gIF9gIR/hH+BgYF5gYF/gICCf397hISBeoV/gICAgH+AgIF+foGBgICAgn5/gIB/gH97hn6AhYB7gX+CfoCFgYKAgIOAgH6BfoB/fn6Ae4B9fYGAgXR+hoCDf4F/gomAfYCAgX6A
gX9/goCAhICBhICAfn+AgIB6f4CDhH6EgH+CfoCDgIB/gHmAfn+AgIF+gH+AgYB/f4GBgH58gIB8gH+AgICAgICAgH9/gnl8gIOAgIB7gH2DgH+EgoR9f4B+fX+AgICAf3l/gIB/gYB+gX+AfoiAhYCHgIGCgIB/
gYGAfYiBgIB/gYCDf4CAgIF/gYWDf4CBf4CAgICBgYGEgoCAgICAgHqBgoV/gIB9gH+AgH+AgICBg4B/gYB+f4KBgIF8fYKEgHx/e4CBhYJ9gIKAhICCf4KAf4CAgICAfIGEh4CCgYCAfIN9gH6ChH+BgICAfn2A
goCBgoGBf4J9gIJ+hICBgYJ7gYB/gIGCf4F/f3+EfYOAgn9/gH1/g36EhH9/f4CBgH5/f4J/goKAgICAfYCBgI94fn59gIGAgYCAgZF9eYCDfn+AgYaAgICBiX+CgIN8gICAgH6Bf397gIeBgIB/goCCgIKGgoSA
gX2KgIKBgoB/gYB+gICBgoCDgoCAgICDgYR/f4CBgH+AgICAf4KAfoZ+g4WAgIKAgICBi32BfYN/gH6BfoGAfoJ/f4KAfoCAgX5/gIKCgYF+gICKgImDf36AgICCg3+FfoB/fn+BhIGAgH6BgICAgoCAgH+BfYCK
f3+CgICBgICCf4CAg4GBg4GAgYGBfYBzgoKHgICAfoSAfoGAgnaIfYCGg4R/gIF9foCCgYCAgIB+gIB/goCAfn+Cg4CAgISCgH+CgXyChoCAf36AfoF+hoCDgX+BgoOAgYB/gX+AfX9/gIOBgH9+f4CAfX5/gYSA
f4GAgoCHgICIfoOAgH+CgIF+gIB/gYKAgIB+gICAgICAgn+AgX+Af4CCgIGAgYCAfoCAgICAfoR/gICCgIKAgICAfYCCgICDgHeAgIGCgX+AhICAg3+CgICBgYCAgIGBgYSDgoSBgYSAfYF/g32BfICAgn2Bgn56
gX+AgoOHgoGDgICCgYGBgYB/gIB+gYOBgYB+gICGgH5+f3yAgX6Af4KCgICBfoGAgYCAgX6Cg4CBgH+CgYOIgH56foaEgICCgoOAgICAiYOAgH+BgIF9gIKAgICAeYCAgICBgIB/goKAgn9/fYGAgIKAgICBgnyA
f4GBgIKAgoCAgoCCgYB/gH+Af4CCgYGCgIKAfIGAgoKCgIZ+gH+Af4CAgH+AfIGAgIB/iH5/gICAgYGAf4GAhoeEfoJ/hH6Gf4F/gICJfnqAgH+Cf4CAeX5/gIKAgYCAgIF/fYCAgYCEgH6BgXiFgIGBgH6AgYB5
gH+BgH+AgXl+fn6AgIKAg4GAfH2BgHqBfIF/gH+AgYKBgImAgoGBgH+Di4CCgYKAfoGCgIJ5foB+f4CAf4CAfYJ8gICIgH+AhH+AgoCAgICDgIGAfn2FgIGBfICCf3x9fIGAfoB/gYCBf4CAf4CBeoJ/gn9+f4OA
gYGEgoCEgH+CfYB9gICAg3SCgYCDf4B7f4B/gH1/gIeDg32AgIB/f4GCbYCAgICBf3p6gYN2f4B/goCAgYCCgICBgIB/f4KAgn+Df36IgYB9gYyAhIGAgX+BgIGBgn+BfYB/foN/hYCFgIB/ioCBdIGAfn6AgYJ9
gYF/goGDgICBgICBgICBgX+DgICBgH9/gYCBgoCAgn6Af3+Af4F+gICAg4CAf46Cf3+Bg4J/gIF9fnuAgIGAhISAf4GFgX+BfoCAfIB9fX2DgYF6gYB/gICBgIB/gYGBgICCf3qCgoCAe4F4iH6Af4CAfoWAgYGA
gIOAh32AgH+AgIKLgIOAgH6CgIGEgICAfX+AgIGAfH58f4CAgICAg4ODgICBgoKDf4CAeH+AgIF/gICAgICBf3+Ae4CAhX+BeXqDgX+AgoGBgICAgYGAgH2Hd4CAf4CBfYCAg4CBf4F+gICDf4B/gH+AgX5+f4CC
gICAgH+AfYF/fX+Afn+AgISBeoCCfnyAgYCAg3+Ag4ODe3+EgICAeYCBiYCAgIJ/foCIf4KAgHV4gIN+goCCgH+AgHp/g3yAgICCgH+Af4F7f399iICCgYOAf4CAgICBgHSCf4B/hIB5f36AgHyCe4GBgH5/foOD
f4CAgICBgH+BgYJ9gYCCgn+Af3+Ah39/foCAhIOBhH+BgICAf3+AgoGCf4KEgYCBgoKAgIiOg4CAgIGAgYB/f4B/foGCgIOBgH5+gICDgICAgn1/gIB9gIB/gIKDgX6Af4F+f4CBgICAfIB/gIF/gIB/gICAgX9/
f4CBhIF+gYF9gIF/gH+EgISAfn2BgIB3f4WAgICCf4B+gH+AgIGAgIGAgoCBgH+Cg3qAfYGAfoCBgn6BfHuAgH97gYKAf4CFgn+BgoGBgX+AgJOAf359hICAhoqAgH2CgH6Ag36AgIJ/gYCBg4GDgICAg4CAgoCA
fYKAf36BfIB/gIGCgIGAgH9/hX5/f4CAgIF9gIGAg4CAgIN+e4B+gIGDgIGAfn+BgX59gIB9foCBgH9+foF+coCAgICAgIGEfX2AgoGBgoCBf4GCf4GAgICAiX9/gIV+foF/f4CDgX9/gH6Af4CBk4GAf36Af4CA
fn6AfYCGgYaCgH6CgICDgYCAfIKBgIGAfn6BgH57gICCfn2DfIJ+gn9+iICBgYCFf4CAgHyAfoB/goCAgH+DfYGAgICAf4GBgICAhoN+gIB+fYCBf4CGgHyAf4B/gX2Bf4KIgYCBgH6BfYCFgX6AgH6FgH6Af357
gIWDg4GCf3t3gYGGgH9+f4R/gIOCh4CBgIGAgICAeX+BgX+BgIGAg4GAgIKCfoCAgICAgoCAgIF8gHqAgIN8gHyAgICAf3qEf4aBgX6Aen2AgICBgH+BgYKHfYiCe3+AgICAgH6AgICCgIOBfYJ/gYCAgIGBgX98
gH9/gIF2f3+CgICAfH+Bf3+BgIB+gX+BgH6Bg39+fn6Ag4OAgX+AfoGBfX6EgX2Cg4GAf4CCgXiAgIF+gH+AgIGAgYB+gICAgH2EhH9/gYCAgnyAfoB/hn9+gHt/gYGBgoCAgICAgoKCgH5+foB/gIB6f4GAiYGJ
goGEgoCAfYOCgH1/gICAgH+Bf4GGf3+CfICBg4CAf4OBgIGAf4N0g4F/goB8foCFgYJ/gISAfoB/gICBgICCgIF/fm1/gIB+eYCBc4CCfn2AgoOBgH+AfoF+gICAfIaBgYCBgIKCgn6Ag4CCfoCAf3+Af4WAe4CC
gICAgIWBgICAgoCAfH+AgIF/gHZ+hICAgHx+gYCEgH+Ah4F/gICAgYGAgH6Ag4CAgICBgIB5g3+AgICAfoF/fnqAgn2AfH9/gICAgH+Cf4CBfoh/gIF+f3+Gf4CAgICBgYCAgIJig4Byf4GBfnt3fYCBgH9/f4CB
gICJf4F+gIB+gYCBgICAfoCAiX2CgHiAg4F9f4B+gICAgYV/gIJ8goCBgYCDgICAgIGCf4J/eYCAgYOAgICBeoGAgIB+gYGBgICAfoN/gHyDgHaKgYB/gIJ/gH+BgIB/gICCgICAgH5/gYB/goCDgIB8f3t/gICD
f39/gH+AgICBgYB/gISDgYB/gICEf4SCg4KBfoCAgIJ+foB/gH98gHyAf3+AgIF/hH+DgISAgH6AgICDfH1/gIKBgYiAgH5+gICCfIGAfn+Cf4CAgHp/gIGAf36AfYSAgISAgX2Hg4OAf4B/gH9/gIB/gYB+jn2B
gH+CgIGAgH+BhH5/gX9/gYOBeoOMfoCDf4CAfoCEfYF/gICAgH+CfYKEbIB/gH+Af4GAgIOAfICBfoJ9gYB/gH6Df32AgIKAf4F/gH6JgH59gH1/goN/gICCgICFg4CBeoB+gH+AgH6BgX5+f3+AiYCEf4CBgX+A
f4CCgnKCgYSBhoCAgIF9hICAfn6CfoCCf4KAgICAgIGCgYGAf4CDiICBgYB9gXODgoCAgH+AgoOBf3+AfH+Gf4CAfXaGgIJ/gXqAf4Z+g4GAhIWBgX+AgIGAg3+Dfn9/gIB/gICBgICAgIF/f36AgH1/gIKBgH2D
gIGAgIGAgn+BgYGCf4OAgH6BgYCBgICBgYCBgICBgYCAf4GAgYGAhIB/f39/gYB2gYCAgX9/gICAhYF+g4B+gX95fICFf4J/foGAhX9/f36AgYCHfoCIh32Chn2AfoCBfoCCgn6AfoCBgH99gXl9gICCfn2AfoGA
gH1/gYGBgIOAiX9/eoCCgH6Egnx/fYGBgH+Cf4KCgX+CgoGAeYB+f4KAfn+CfYKAgX99gH5+gH5/gIKBgICDf3+Ag36AjHuAf32AeYCAgYCAgoKAgH+BgoKAgYJ/gICCgIaAh39/gIJ9gnt9foF/gICAg4CBgYCD
gnp+eoWAgX1/gICAgICBgIB/en99fX6Cg4J/gHx9gICAeYCAfoCAf4CAfX+Ai4GBfoiAgYGAhoCAf4GBhYCCgX5+g35+gIB/f4CDgYKAgH+AgYCCgYJ+gIKBhIB+gYGAfoJ/fYCAgYGAgX+BgX+AfYOBgICAhICA
gIN+gYCCf32CgH98gYCBf36AgH5/fIGAgX1/gnqAfHmBgX+OgYCBfoJ8iICBgYCCf4CCgHx/eYCBgIB/gYCAf4CAgX+AgIB+gIB+gH1+gIaBgHyBf3+EgIKBgIGJgX+LgX+AgYCBgYCAhICAgYCBgoGCf4CBgIOA
gH9/gH2Cf4KBgYJ/gH+BgIGDf4CCgIWBfYSAf3yDhYB/gX6HgICAhIB/goJ/gH6BfoCAgIKCf4J8g4OAgIB+f3qBf3yDgYCAhIGCg4mBgYJ6f32DgICAf4CDgX9/foCAgoB+gIKAgIB5f4GBfoCAgnOAf3l/gX+D
gH+AeoCAgICBi4CBg4KCgICAeIJ/goSAgYSCgIF/hIN/gYKAgIGAgIKCgIF/fn96gYJ/f4CCfoWAioB/fX+Af3+CgIF/f4CBgH2Afn+AgYF+g3+AgICAgYB6eICAhIGAgIB7fX+CgJF/f4CAgICAfoGBf3yBe4B+
gH99gYCAgICBgH6AgYB/gICAgYOAgIKHg3+Bf4CAgoCAgH+AfX+Af4KAf36Be4GJf4CAgICAgYF/gIF/e4CAf36AgIOAhYiEgIB9gH6AeYB/f4CAgICAg4J+hoKAfYCAgIB8gH9+lH94fYaHg31/Y4CAgIKAhX+A
fXyAhICCf39/foWBd3+AhICBgoCAf4J9gIB/goCEgICAgICBhH2AgH6BgIOAgIB/fn6AgoB7g4F/foF/gICAf4B/gICAgH5/goGAgIGAgH6Be3aBgX56hIGFf4CAfoF9ioGEh32KgoCAgnyBfYF9gIB7gYB+gH+G
f4CAgIJ/gHx/gICGfn6CgoB+foB/gYCAgoCAg4CAgH99gICCgYCAf4B/gIF/fICAgIB4fYGBf4N/gIOAgICDfoCHgYGBg39/gId/gIB7hH6AgIOAgX6CgIGEgH99fICAgYCAgIF9fH+AgX5/goGAgoF/gIGBgoGF
hX5+gICCgIF+fYCCfX2AhYKAgIaBg4GBf4KAgICAfYOCgIGAgYOCeoCAgH6BfYCBgYCFgIOAhISAf4GAgoCChH2LgICDgYGAf4CAfn6Cf4V/goGAgH+Egn+AgISAgIJ/goB+gH+BfX1+fn2Bg3+Af4CIgH+Ff39/
f4KDgYOCgoCId4GAgnmIgIGAf4CAgYGAgICAfYGCgICBgH2AhH+Af4CAgH+AgId/hIGBgX+AgISAgYCCgIB/gn+BgIKDf4CIgICAgoB/f4J/fomCgIKDgIB+foSBeYWAioB/gX6BgoCAfYCCf3+AgIB/fYCBfH6D
gIJ9g4GAfoCAgoCAgX+DfX+AfYZ8gICBgIGAgH+BgYCAgH6Ag36AgYOAfYJ+gH6AgH+GgoqAe32AgYGAfIOChn+AgX6CgHt8gIGAgICCf4KAhYCAfYGAgIOAgH9/gJmAgIGBeH9/hICBd4GAgIB+gIB/eYCAgICA
gICAgICEhICCgIJ+gH56goGCdnyAgICAg4WAgH6DfX+BgYB+g4GEgICBf4CDgYB/gIB+foF9fYCAfXZ8foF7gIF/gXGEgYOAgIF/fYWAfoeDgIJ9gIB/gYCAhYCAgX+CgoF/f3+AfYGAhYB+gIF9fn97gYSCdYB/
fIGAgYCAfX5/cYCAgIV/gIF/gYKAgIWDgICAfYOAg4GDhIGAf36Bf4CAh4CAgIGChIWHgYGAfnyDeICAgHx9f4KAf4B/gICBgICDgH1/gH2Bgn58j4CBhICBgIF/goB7f32AgIB8gYSAf35/foB/hoGCgH6AgXyC
gIGAgH6Af4OCfoCAfoCAhYB/gIOCgIN/fYR8gICBfoOEgYCNhoR+hn6AfoKCfoR9gYF/gYGDgICDfIB9gIGBgH+Eg3+BgX+AgH+AgIOCgYGAgIB/f4OAg4OBgH9/foOAgIOAgoB+f4B/fIKAfn1/gIB7g4GAgIB/
gIB+gX6AgH6AfICAgX6Bg4GEgoGAeX+Ggn+AgIGCgIGAgYGBgXmChICCgYR5gIJ7f4B8gH1/f4CGfoKBfoGAgH+AgIKAgH+AgIGAfoCEiH+LfoF9gYF+gIB9gX6DgICCgX2AgYN9g32AgIKCf4B/goB+foF9f3yA
gX99f4CBgH+Af3+AgH6AfoKAgH+AgYGDgoGAgX+Bfn99gYGFiICDgIGAf4SBf4SAgICAgIN/fYOBgH+AgoCAfYCAgYB7gYKAf4F/gIB+g4CBhH2AfoKCgICBgH+Af4KAgIJ9hH+AhX6AfoCCioJ7eIKAgIGBf31+
goF9gYCAgH+Ae4SAgH9/g4B+gH9/hoF9goGCgIKDg4GBgH5/gH+Af3+EgH+Ahn9/gYKAgIB8gH2Egn+BgIB+fYF9gX6AgICAgICBgH+AgYCAgYKEg397gnyBgIF9gIB+fn9+g4F/gIOAgICCf4GAgH6AgX6BfIF/
gX6LgIGAgIGJfomBhX+Cg4CBgIB/i4CBf4GAgH6CgW2Agn2AgH+AgIB/g3+AgIN+gYGEgYCDf3+CgoR9f4B/gIB+gICAgICBgH+CgYB/fYCBgICFgIB/fH+AgYB+gYCAf4CAfoCBfn2AgIB+fYaAeH+DgYCCgH+B
gX6AgYB/gH+DgYCBfoKEgICCf4CBgIB5gIB/gH9/f39+gICEg4J8gn57gIKBgICAfX9/g4CAgYF/f4CCfX6Af4GAhYCAg4CAfn5/gH19gH+CgIJ9gYGBfoOCf4B+f4KBgYF/gIB/foB/fH6AgYB9gICCgIGBgH99
fYCAgYCAgIB8gIGEf4CAf36AgIB+gH6BfoF+hIGCf3+CgYJ+gX6AgHx/aYF5fYd+f4B9goOAgICAgICCe311f4KAfY9/gH+DgH9/goJ+gICBfnt+gX6AfYSAgX57goCAgYN/goODeICBfICCf4B/eIGAgYCBgYCA
gYB/gX6BgYGAgX6AfYB7f4CAf39/gH+AgIB+gYF+gIWAgICDhICAgYGBg4WKeoGBgIF9gYB/hnx9gIF/foCCfoGAgIOAgn5/gIB+gIKBgICFf3mAfIKBfHSBgoGCgoB/gId8f399gYGBgIGAgH+AgoCBgH6Af4GE
gICAgICCfoqBgHyAfn99gIB9gYB/gYCAhICDfoB+f4B+hoCAfoCDf4CAgIeEfoF/gYGAg4CAi32Af4CAgIOBfn6Afn+BgH+BfYB9gn2BgICAgH6AfoB+f399f4GBe4KAgIB5gHuAgX+Be4B+fnyCgICAgoCAfICB
g4J9iH6DgIB/f4CAgICBgIF9gX2AgoB/gIKDf39/gH5/f4KBfn+Af3+Ah32CfoB+f4B+gH98gIB/gYCBhoCBgHp8gHuAgIB7foCAgIWAfYB+gnyBg3+Df4GEgIB/gHqAgYCFhoF/e4CAgISAf4KAg4GGgoSBf4KC
gYCCf4CJgn+AgH9/gIGAhICBgoGBgH6AgIF/gIBxfn6CgH6AfICAgH+Af3+AgIJ+hoB9f35/gIF/gIGEgnt4gIGCgIN/gYR+f4CAgYGBgYKAgYCAgHyAf3+AgIF/gH5+gIF+hIF/gH9+gH6Ahn2AgICAfYCAgIaA
f4CBgoWAhH6AgYV+gH99gn6Ag4J/gYV/gHyAgoCChICAgH5+foCAg4B/gH+AgICAfYKAgH+Bf4CAgH+AeIN9fn6AgX2BfoB/gISAgIF/fYB/goGAgYWEgIGBgYOAf4CAhIGAgX6Cfn+Ah4KBfoOGf4CAgIF/goF/
gH5/gYJ/gIF9gICAgYCAf4CBgIB+dYCAgYKAhICEgIB/goCFf3+Kf4CCg39/gX2CgIKAgoF+gYB/fYGCgYCAgXuAfIB+gICIgn2AeYCFgYB/gX9/hYB8gIB/gICAgICAg4GAfoGBgIB6gYKAfoCAgICDf3eAf4J8
g4WCgYCBfoB/gH5+gnyAfoCAgYGAgIGAg4GAf4GAgYGAgoB6goB/gIB9eoF/gYCAgIN/gISAfoKAhYGAgYCAg32BfICAgIGAf3+AgIB+gIJ/gICAfICDh4KBgICBgHx+fIN+gYGAgICBg4WCf4B+gYCAfoV+gH6D
gICCjYCBgoeAgH9+f3p/gIKEfoCDfX+Ff3+AgH+Aen+BgIaAgICBgYOAf4F/gH6AgIN0f32CgH9/gYCAgIOAgX1/gIF/foN+f4CAgX+Df4J8g4GBfX+AfICAgoF/fId/fX6EfIGBiH6AgICBgYCBgoCAgHyAfH+B
gIOBfYCAhH2BgoCEgIOAgoCBhICAf4V/gICAgH9/gH5/gYCAgoSAfox/gH+AgIB/goGAgICAfIKAgIGAgYB/f4B+gIN7gIWAf4B+gIGDfX6Afn+FgIF/gH+AfH+AgIKCg4CBgIB+gYKAgoGBgICCg4CAf4CAgX6B
fYCCf3eBgnSAgYWBf3yAgIGCfYCBgIKBgH+IgX2EgICBhoF+f3+AgYCBg4OCfoh+fH5+gH6EgYOAgHyCgH6FgHuFgH2EgICBfoOEfoOBgHuBgYGBgHqAgH+CgIKAhX6CgHp+fYCCgICAgYCAgH+Efnt+gX6BhYOA
gICBfn99dYCAf4GFhH5/f4CEfoCBgICBfn9+foOBgICAf4F9goB8gIF+gICAf36AfIJ/goN/gYB/e4B/gX9/goCAgIGBgX+AgH2Bf4B/gIB9gH98gnmAf4CFf4GAgICAgIaCgIF/gICAf4CAfX6Df36AgIF9g4N/
gICAgICBf3+CgIKAgIB+gHx/gIKAfoKAfn6AgIF/gYGAgYJ8gH9/iYB+g4B6hXx9eYCBg4CAiICFgoCAgH2AhH+Gf4KDgYB/f3x/gXmAgH+AgYJ/foGAf4KFgICBe4OAf3+BgX+BgH6BgoKBgIKCgX+CfYB/gH+E
gIB/gICSgIR9f4CIgoCBgIKDf39/gX1+fnuBgICAgISEhn2AhICAhIB+foCAf4CBg4CAgICAgICBfYOEgoGBgIWAfoGBhH6AgHqAgH+Af4KBhYCAgYCAf32AgYB+gn+AgIJ+f4F/gX6CiYCAgIKAfn6BgICAf4CC
gYqAf4B+f3+BgniAgIJ/gICAg3+AfYCBgX6DgX2CgICAf4CBdoGAfX5+gHx/gICAg4R/gH+BfYCBf36AgIGCgn+BfYF+hIF/f39+foOBgYCBgICAdoKAg3+Ie4GFgICAf4KCgoB/f4GDfoCCfoGAgICAg4B+f39+
gIGAf4B/gYCAgIV/gYSCgIGAgIGFgICAfoSBf3+Afn18fYCBgIB9fnl9f4CAgnyCgoWGf4F8e4B/f36Ajn2Afn2AgYd8gYCAgn+AgICAh3x9gIB/foCIhoKAhIKBgICAgICAf3+AgIJ+gIKAf4GAf36Ben6Af4GA
g4F7gYF+gH9+e4CAg4CAgIKAgYN9f4GAf4B9gYKBfX6Af4B/fX+AhoN/gXyCg4CBgH+AgIOBgICHfoKAgH9/gICAgHyAgIGBfHuCe4KAf4KGe4CBfoKCgH+AfYCAg4CAf4CAgYGAgYCCgYaAgoCAgH9/goKBfICB
gICBgISCfoGAhIOAgoWAfX+AgICEgYB+gIB/gYCBgIB9gIN/gICAgICDf4OBgn+Af36AgYGAgXt8gYB/gIB/gIGAgIGAf3+Ag4GAg3+Cg4CAgICCgISBfIB/hYGBgIF/hYB+gICBgICAgYF/gICAg3t/f4F/foCC
gIGFgX+BgH9+ioGAgoOAf4B+e4CAgHyAgIB/gICBgH2Af4CHgYB6goKAcH5+gICGgn1+gH99hIB9f4CAgH18gIR/gYKAfn16gH96gIOAgH+DgXaAgICAgYCAfX+Lg4CEfn+BfoKAfYeGgH2BgIF+gH+AgICDf4B/
gH+AgIB/gICCf36AgIN+f4F9gYCAg36BhYJ/gIF+gHiBf36AgICCgYCBgH+CgYB/fH6BgIF9gYKBhoGDgIGAfoGDgYCAf4OEgIWBgIB9gH6EgIOAgIGDf4B/gIKBfX+DgH5+g4WCdH9/fYKBdoV7hn+AgIF9g4CA
goOAgH2Dg4CAeoSBgX2BgoKNf4B5gH+AgYCAg4F/hH+DgIKAgIB/gIGDioCAgYCBgIGAgHuBgICAgH93gIB7gIF/gIGBeoGAgIGCgoB/fH+AgH2AgYGAfoF+h4B/gICBf4GDgH6AgX+Ag4KBfoB/gYCCf4SCf39/
foB+foN+g4SAgIR/goCAgX+BgYGAgICDf36CgICAgH+AgH2CfX6AfoGAgICBgIB8gH9/gH+CgICBfX+AgICAf4B/gn6BfX+CgnyDf3+AgYB/gH6AgH19hH2Ad4KCf4CEfoCSgICAf4Z9f4GAgYl+iH59f4GAgH+A
g4CBf4F7g4B7goB/gYCCgoGDgoKBhYCBfoB8gYCAgH2Af3+AgIN/fH6AgH+AgICAiYGAgYOAgH6Ae4CDgIWAgIJ+gHuCgoF/gIGCgICAf4GBgICAf4CAgIB/gYGLgICAf4F5gIiCg4R/gH99gIaAhIB/fIGDfX6A
gH+AgIB+gICAfYOAgICAgoCBgICAgYF/gHuGgICAhHyAfn+AgX+AgYCAh4CBgIB9gHh8g4KAgoGAg4CAgX9+f4GAgIN/eoB+gnyCgHx9gH+AgICAgIGCgIOBgICOgoCAgYGAgIeAhIV+f4B+jYeBgH1/g4CBgICA
foCAgY5/gn19f4J/fn+DfoV9gH+Af4CCgIqAgH6BgICFf3+CgIGBf4SAgIB9gICBgIB/gH1/gYJ6gICBgX+CfoGEhHyAfYKAgnOCgX9+gYF/f3WAgIJ9gIKEgICCgYCAgICAgIB/hYV/g4WAgICFfIGCgH+AgYaD
f4B+l3yIf4GBgIB/gn5+gH1/fYKAgYGBgH95gHyDgIGAgHp+gYCBfYCAfICAgYKAgHaBfYN/f4J/gX5/goCAgn2FgYCAfn59gYCBgH6Af4GAgn+EgH9zgoCAgX6BgYB/gX+AgICAgH5/fYCAgX+AgX+Af4GAgH9/
fICBhYGAf32AgICAgX99gYCAf4J/gIKAgHyCf35/gH9+fYCAgIGBf4uAfoN/gIB+f4GDgH2Df4CAgoCAgIWGgoKAgICAf4B/fYB/gImEhH6AgYB8goCAgX+AeoCCf4KGgYOCgYB/gYCHf4KAgYKAgIN3gISAgH+C
g36CfYCDgICAgICAgn5/foGBgYCAgH+AfIOBf3+Af4CAf4Z+gICAgIB+f35/fYF9gIGAgICAgIOCgH+BgICBgIJ+goB/foGEf4B/gIF+fnyKgIJ/f4eDgoB7gH+Af4CAfoCHgH9/gIGAgX17foOAg4CBgoGAgIOA
gIJ9gH1+gYR+gHaHfH5/iH19hICFeoGCgICAfX6Cfn6Af3uBgH97gICAfYF9hIKDgIF/f3x9gYB/gH+AgH+CgYGBfYCAgIKAf4ODgIB+gH9+gYCAgH6AioF+hH1+gYJ/gYSAfICAf36BgH2CgYB/gH+BgICCfoCD
gn99hX5+foWAgISAgH2GgICBfoCBfn9/g4CBgH9+gn+Af4CAgICFgoN9fX9+f39+g39/gXmDg4CAhIGBfX99f3uAg4B+goGNfoCAgIJ7g3+AgH6Af4B/gYF/gISBgoCAgIB+gICAgoCBf4F8gYCBgoCCfoKCgYiA
gIJ+gH2BgICAhH2DgIB/f4B+f4GGf4KAf4CAfn99fH+AgIF+gICBgoR/hICBfYOAfoCAgYCCgoCAgIl/gIWBgH+Af399fYSMg4GAgYCAgn6AgIN/gYR/fYCAf3+DgIB9gYGAhoSEeoCAgIGAgoCBgIGAgoB8foKA
foOAgICGf31/g3+AgoF+gYF9fn6CgoCCf36CgIB/foOFgH+Af4SEd4KAgH1+gn+BfoOAfoN+foB/gIKBf4CGgICAhICAen59gIGBgICDgXyDgH6AhI18f3+AgIB9ioB9fYGCfYKAgIF9gH+Adn2AhYR+gICAf357
e4B/gop/hnmAgIKAf4KCgIiBkoCBfoOAgHmDfn+EfIB/gX+BgIOAf3trgH59fX99ioCBg39/f4B+gX+AhYCChH6AgX+BgICAfn12eoKBfoCAgH+Af3yBf4F8goV9cYN+gIB/gIB/h4GAgICAf3+ChIKAgIBzgX+C
gYB/g4CAgYCAgISAgIB9gIR/gIB/gIGAgYODgISAgXyAgoB+gICEgYGAf3+AgoB+gICAgX+Afn+Ei3+Af4KDgYB3g3+AfYKDgYGCfYCAf3+AgH6AgYCKhIGBf4GCgICAgIGGgYCAgIJ+gICFg4KCf4Z8fX+AgICC
e4GCgICJgH2BgYCDgIB/gYCAgIJ/gHyCf4KAgIB+gYOAfoh/goGBgIiAfn97gICDgIJ/f4CEg4KAf3+Af36Cf4CAgIGDg3+BgYOAf4CAfoJ+gYWAgoCEgYN9f4F/gH+AgHuBfX+BgIJ+gICDgIZ/gIGBf4CBgIKA
gYB9g4F/gH+BgIF/gH+AgYWAhICAgYCBf4CAgISBgICDgIOCfoB9gIV+gH6AeoGAf4CAgIF/gIWAfoCBgICAgHyBhIKAgICBgYB9gYKAgoaCgIOBf36EgYCFiH+CgIB+f4CAf4B/gH2AgH2BgIOBg3+AgYCAgXyA
goGBgX+Bg4J9fIB+gXaCen+Agnp9gHyBf4F9hX+DhIGAg4CAgICEf359d3h/gn6BhIaAgIB/f4F/foF/e35/goB9gIh8f3qDfYB5gYB+f4SBe3+BgI+Agn9/gn+Df4F/gYJ5gX9/gH6AgH+AgICAfIWAg31/gn+E
foB/gYF+f3t/gICAfIN+gICAgoCAfICAgIGAgICCgn+YgH+BgH+AgH6CgoCGfYGAgIWAgIN7fIyAcoB+fX6Ae4B5gYGEgH5+f4CAgX9+gICLf4KAgYCFf35+foB+gICBgIJ/fomAgHyAfH+AgH+AgYKBgH9/gICA
nIOBgoCBgISAgoCCf35+f394foOBfICCfoCAgHqAf3qBgICAgYCAf4CCgIF9foCBgX2AgIGAgICAgYCAfoF/gICAgn6OfIB/gX99gniBhICKgICBf4CAf4GBgICAh4F/f359fYGBg3yAgIB/jICAfn+BgH+AgHuD
gIGBgoGAgn55gH+AgIKEgoJ+gIGAgICCf4CAgIF+gIB/goCAf4KAgn+DgH5+f32AfYKBgIKAe4GBgICAgnl/g4GBgoCCgH+AgH2Af4KAfIGBg4GAgIGBgn9/e4GAg4CDfn6AfYB+gIGBhH5/hYJ+gICBh32CgICA
gn5/gX5+gIGBgH99gIODgoCDgYGCfYCAgH6Af4CAe4CCf4B+cYGBgIOBgoKAgH+Ag4B+gYGBgH+Ag4GCfoCAf3+AenuCgX+Ag39/foF+fn+AgH1/gIB/gIKAgYCAf4KBf4CBfYCCf35+gn6CgYGDe4B/foCAgICA
gYCAf4KBgH+Chn+Bgn+AgIB/iICAgIR/gICAfoCBgICAgICDgId+f4CAgYCCgH6EeX9+hYGBgIB7gICBf4GAgnyAgIWAgYGBf2eAgIOAgYR+hICAgIJ+f39+gX9/fH+AgX+AgIB+gISAgIGAfoCAg4N/gIF+gICB
gICCf4GAgYF+gIGAgIF9gIJ+g4GAgYCAgH+AgYCAgICBgX12fHp/fn+AgYCBgYeDg36AgIB9f3+CfoCDgH6AgIJ/gYiBgH+AhYGBgICBf3+CgXyAgYB+f4CEgIWCg35/fYB9f36Df4KAgoCAgICAf4CDgH+BgIB+
gX57gICAe4GAgIWAhIGEf4CCfoKBf4GAeYSAf3uCgICAeoB/gIJ9gICBgIB9g35+fn+AgIGDgIGBgIGAg3+FgIB+gIOBh4WCg4CCf4GAf4CAgX+AgICAgICCgoB7gICAf4B7f4CAgICAhIGIgn+AgIKCgIWDgIOC
gH+DgYN/f4KAgICEfoF/g3+AgX+BgICAfYCEgIF7f4KCgoZ9gYKAgIGDgoB/gYKEgIOAgIF+gYCBgIF9goF/fn9/gIGAgYKBfoOBfoCBgoGAgIF/f4CAgICAgICCgX9+gX+AgICAgIJ9f4OBgYB+gICAgYJ4gYCB
fX6AgH6BgH6Dg4CBg4B/gIB+gYJ/g3+DgYB+hYJ+foCAgH+AgoB9fYOAf35/foB/gIB/gIGBhX5+gYGAfISBfoB/hIB/gX1/gIJ/fop+hICAhICBgYCAgIN/gICAgH+Afn9/g4GAfX+CfH+Af4CAg4CAgIF+f4B+
fYN9f399fYF/goCAgoCBgIB/gYCBgIKAe3yAgH+Bfn9/gYCBe4N/goCBhYOAhYCAfYGDg42BgH9+fIF+gICAkH+Df4CBf3+AgH9+gYCDg4CAgn+AgICBgoOAcH6AgX+AgX+AgYCAgX+Bf4GBeICDhYGGhoWAe4CC
h4CDgYGBeIGAfXh/gIuAgH59gIB7fn2Af3l/f4CIgYKAf4CAfn+CgYGAgn6Af399fn6BgIKBhIF/gYCAhH6AiYJ9hH+CgH2BgoV+d4mAf4B/gH2AgICAgH6BgH1/fH+AgHiAgYCAhH59fYOKeYB8f4OEgoSBgH+A
gYCAgH5+foGAfoKAgHt+goGAf4CBgIiEhoOAgIB/gYB/gHZ+gIKIgH+Bf4B9gX5/gH9+gICBfX2Af4F+fn1+f4GAgXqCgIKEgH2AgHuBg4B/gYF+gIGBgIKCgX+CgICFgIB3gX+Df4CDgYCBbYCAf4CBgIF/hYCC
gH2AgX+AgHyBgHmAg4CAgIGBgoGCgICAfICAgHt+g4CIf4CAfoB+fnyCfn6AgX9/gIB+f39+gH9+fn9/gIKAhYCBeoGAfn9/fX2CgIJ+fIGAfoCBg4CCgYCAgH5/f4CBgYB/fYCAgH5/gnqAgH97gYB+gYB+lIGA
gYCBgICAgICBgIKCgH6AgH+AgYCBfn+AgICCfYCAg4GAgICCgIB9gYOGfoB7fYJ+gICCgICAgX+AhICCfn1+goF9gIKAf32BeoCAgX+CgIB8gIGAfnd/hYKAfoOAgIGEf36AgHmAfoGBgIB+gYCCgIGDdn+AgH+A
gIGCjn6Ag4GEf3+BgYCAgYCAfYGAfoCCf3+DgYCAf4V+gICBf35/gICAgH+Ag4N+gH9/gIKBgH+BhYCAf4B7hYCBf36AgoGAfoB/gIGBfoF/fYGAgICBf4CAfn9/g3+AgIGBgISAgICBgYKAgH97gIB/gH+BgYKA
gYKAgIN2gICBd4N9f3x9gIKAfoGAgoCAgICAg4CCgoJ+goGAgYOAgIGAfnmAgX+Ag4CBgYKAf3+Af4CDfYCAgX+BgYR+gIGBgWaAgYCCjoN/gn6CfYCBgICBgIN/gICAgIB/gH+BhYB/f4WAgX5+gHuEgICEg4CA
gYCAg4OBfoCBfoB7goOAgIV/gIOAfX98gYCAf4KCgH6AgYF/gISAgIN+gYB6fYCAgIGBf3qAgIF/fnuAf4CBf3+CfICDgYGEf4GDgYGBgYCAgIOAgIKAhoV+f4KCf4F+gX6Af32Af31/gYKAgIB/gIKCg4B/gIGA
gH6Af4CBgIKAf3+Af4GEf4CAgIGDgISBhoCAgX2Ad4B+gYF/e4GFgIB/gIB/gYB+gICFfIB/gYCBfn5+gX5/d4CAgIOBgYB7f4N5gIF/gIF/gIOCf4KCgIB/gIB+gHh9fn6AgIKAg32CgICBgICBe4B9f4CAgH+F
gYCAf354foCBfYKAfIB6f3+AgICBf4J+g4CAgYCBgXx/gHyBgICBf4SAfoCDfICAfYB/gICCf3+Cf4F9gIWAgIJ/hoOAgoCAfoF9gIB9f4CAf4CAgIF/gIGCgYGCg4J/hICAgH59fX6GgH9jgIB9gIB8gIGBgH+C
f39/gIB+gYCChYGBgYKDfoGBf4SAgoCAhoF/hX6Bg3+BfoCBeoOAf4KAgICAhoGBf4CBeoKAfoOAgICAgIGDhHx/gIOAf4aAgH6AgHyAfYR/gYB1gHaBgICBgoCBgICAgH+Cf4CAf4R9g4B+hICAgYR/e4B4fX5/
d4F/fIF+f4J8goCBgICAgH9/f4R6fX99gIB+f4J7gHx/gICFgIGBfoF6gIR9gH+Af39/gnp+gYJ/eoB/gICBgH+Ag4CAhIB+fn+Ag4J/f4SAfoCAgoCAgH1+hn+BgYCBgIF9gIF8gX+EgIOAg4F8gIB+gYB/hX+B
gIF/gH2AgIB/gH+BgIKAgH2Cgn6AgIF/goF/gICAfoCAfH96gIB8gIJ+gH6CgoOEf4GHgIR/eoGEfo6AgoCAfYB/gH+AfYCMgYB/g36AgIJ+gomFgH+AgYOBgIGAf4B+hH6Afnh/f4CAgHmAgn2Bf3x/f31/fH5/
f4CAgICAgn+AgH+AgYF/iICAe4F/gYCAgHuAgICLf39/fXmBfoKAgH+CgICBf4F/gICAg4J+f358foCAhIGAgH9/gICAgYB/fn+Bg4KAgICCgoF7goCDend+f3t/fIB8goB+gICAfn+BgHyBfoCBf4GBfYCAgYGB
goB/f4GDfoCAgH+BfHx+gYKAgYOAgX5/hIB5f4F+gIGAg4N/e4CAgn99foB/gYh9gH+BhYB9e32AgISAgICDgoGBfICCgoGAgYCAg4CAgICBgIB/fYCAfoCAfn5/g4CAfIB9f3+Bf4J+gH6Ag3qAiH96gIR/gn6B
gH6BgH6DfoCBgIF/gICAgICBgYCEf394f3yCgYCDgYKAgH9+hYCBgIOBgH9/gH6AgIGBgoF5gIJ9gX6AgICBgIB+gX+Cg3uAgICAf4GCh4CAgn2Af4CAhIB/gH9/gn2AgH9/goGCgn6Ae4OAf4J8gIKAgH9/gIGA
goB/gICBfoSBfn+AioGBgYKAf3+AgoCBgICCgH+EgIGAgoJ/gH+BgoCCfICAgH2Efn2AgYB+gX+AfX6Af39/g4CDgYKAgIF8fn9/hIaBgICAgICAgX+AgIKBgH5/foGBgYCAgX+BgISAgIGAgYCAg4GAgn+AfoF/
eXuAfn+Af4F+gICFgIGCf4aAgIB+gIF+goKDfIKBf32AgICDgH+CgH9+f4aAgXt/gIN+gIB+gYCAgIWBg4F7gYJ/fYB+g4OBgICAhH+AgIKLgX6AfoCCgH99e4SCcXyBgH9/foCFhIB+gH5/fYB8gH99goWAgoCE
f4F+oX+Cf4CBgIB+gYN/foKAgX93gYGBfXiAe4CCgoCCgIB7gICAgH9/gH+EhIB+goCAfX98gHyAe36AgH2Cf4B+h4CAbIV/hXt9fIKAgH2AgIGAgICAgIGAgn2Bd36AgoOFgICBgIKAgICBgIN+f4CAgYGAgoCA
f3+FgIKAgIR9gIB/gIKAf4B/gnuAgYaFg4GCfYCBfoBvgH6AgYCAf4CAgoCAgX2BeXyAf39/gH+Agn+Bgod/gYCAgIV/f4GhgYB/gHx/fYGAgn6ChX6AgIB/gICAgYCAfoCAgoCBgIB/f398g3+Ag4CHf4F+gIB+
gH57f3+AgoSBgIF/gIB8gJGAgIJ+g4CDgIGBhYOAfoR/gIN/gIGBf4CAgIGBf32AfYKAg4GAgH+BfoGAgHyIg398g4KCf39+gICAfH+Ag4KJg3yAkoCBf4F/gIB9gICAgIB+goCDgYF6gIB8gICBh4CCgICAgoN/
gIJ8gICAfoF/gH1/gICCgX+BgICAgYCAfoGAgIiAfoCBgX6DgIB+gIN/gIaBgH+Bfn96f3uBgHmAf399gYBxgH6Be4CAhYCAgH6Afn9/fX+AgIKDgX6BgIB9gH+CgHyAgYCAgoGAg319hIKAgn+DgYCBgn+Af4GB
gIGAgH+Cg4B/fn+Af4B8gYCBgYJ+gIB9gIF/gICCfYOAgICCgICBgIGAfoCBgYCCfYCAgYGDgH+Ff4F5gYB+g3+DgIKCg4CAf4B/gH5/gH+Cg4CAgH+AfoB/gn5/gH+AgYB+fX6CgIGBfYF9f4CAfYCBfX5/f4J+
f4CAgH+AgIKAgHx+gICAgYt/gIV/gISCgH+AfX5/gICAgoCAgX6AgYKFf4CBgn9/hICCgIB+gX+EgYh/gIGAf4CAgIB9gICBgYKAf4CAgH9+f36Af4CAf39+hW1+gIaDiYCAgHyAf4OBe4CAgICBgnmCgX6AgH+F
f4B/foGAgYKAhHqBf4CAgId8gIB9gIOCgH9/gX5+g4N/f4CAf4B9f4CBe4J9gIOAf36AgICCgH+BgHmAfYB/f4CAf4KAhHyAfoCDgn2AgX+Ag4KAgICBf35/gIKAf4CCf32Af35/gH9/gYF/goB/f4B9fYF/fYN/
gIB7gIp/gICBgH6Ae4KEgHt/hoOBgICAgYZ7gYiCfoB+f4CBgX97gIKDgoCCgH9/gIKCgIGAfoCAgH6CgHt+f3yAgIB+gH+Bf4B/gX+AgIF/gIGFgICAfISFgXuAgYCDfoCAgH96gX6AfoCAgYCAgYCAgYOBg4KF
gYCAfYCDgIV+gH59g3+FhHl7hIKBgIeBgX55gYCAgYCAgYCAh4B8g4CCgH+CgYCAhICBg3+AgICHfn5/f39/f4CAfn98gIF/fYCBfHyAfn+AgH+AgICCf4Z/g4B/i4OAgIGBf4CDgIB+goB8hoKAhYCBgoCBgH+F
f4GBf4CAgIB/f36Ag4B/f4B8foB9gH2AgX+AgH+FfoF/gICCgIB/gIKAf4eCg4OAgoJ6gIGEgHuCfYB+gIB2g399g4CGgH6Bfn2Agn5+goCAgH+BfoCBfoB+f3+Aj4CBgn+BgIWBgIB8gX+AgIF/hYCAhH6Afn2A
h4CAgIOAgYKCgImAe4GAgYBxfYB/fqCAfoB/gX6AgH+CfoB+fIB+gIeAgH6AgYGFgIKEgoB/fn+AgIB/gIB/foCBgYCAf3+GgoB+gH2BgX+BgYGAf4B/gICIhIB/gIB+gIKAf39+gICAgH6CgYCAgYB/gH9/gIN/
f4CAf4B8f4B/f4GCgIN7gYCAgH54gH6Afnp/gXyAgH+Dgn6BhYJ/gICAf4CBgH9+gH6AgICBgYKAg4CAgoB/gYGEfoB5gYCDgH+AgICBfYGBfoB5fYJ/foOBgHyCgXx/gH9/f3+AmoCAgYWAgYKCenx+gICCgIF/
hH98gIaAgIB/gIF/gIJ/fn6AfoB/gICAf4GAgYB+gICEgYCBfYCCgIF/hIB+d4SBf4CAgoB/gYKAgYKBf4CBgICAfoCEgH2AgIB/goB9gICAhYGBgISAd36Af39/gIOBgoF9gIB9gIR/f317god+f4B/foB+gH+B
gIF9gX6Bf4J+gH9+f36Afn9/foGAf4CDg319gYCCgX2GgYCCgICBgH9/goSBgICAgX2AhoKCgISCfoJ7gICAgoCAf3+BgICCfIN/gIGAfoKFgoCAgIGBgICCgH2AgX2AfoB+f4KHgYJ/gHqAgICAgH9/gn+BgX+A
g4CAfoKBgX5/gH6AgICAfYOBgH+DgIF/gICAg4ODgX+AgIB/gIGAgH5/foJ+foCCgICAgYKCgHyAf4CBfn9/gICAe4B+gH6Ad3+Bg39+f32BgICCgIV+gICDfX+CgYGAfn+AgH6Af4CAf3+Bh39/foCFgYCAgYCA
gIB/gX+AfoOBgIKAfnV+gICAgIB/gIOBgoCAfIGDgXt/f4CBgYCDgH+FgYJ+hYCAfoWBgICBf3x+gIKFgoCDf4OAf4SBfoCBfoKAg4CBgH2Ef39/gn+AgH+AgH99gYKCgICAgH+DgIGDgYaBfYB7gICCgIGAgYB9
fn99gHqAgX+CgIKAgYCBf4GAgIJ+gH6AgIB/gYF/gICNgIWAgHyAioKAgX+AgoCAgYV/g4CBfH+Bg4CAf4KAgoGAgYCAgICAgIKAgoCAgIF/gICEf4F+gICBf4KAf4KAf4B9f4CAf4B/gICAgIGBgH2AfoGAeoB+
goCAfIN8fYCAgnh+gH2AdX6DgICAgIF/cYCAgICCgIKBgIF+f39+g4F/g4SAhIKAgIB/fn+BgX5/goB+gIB/gX9/g4J/gICAfYB9f3+Ae4CBgIB+f395gIGAgHmCgoF/gX6BfIOAgIB+gIKCgIOAf4WAf4B+hH18
gH+AgIJ7hX6AgIKLf3+CgIGAgICAjnqBgIaAgISBf4GAf3yAgICCf4CAgICAgYB7goB/gIKCgIKAgXuBgH9/goCBgHyBf4CBgH6CgX6AgH9+gn+EgYKAgYKAhICAgIx+gIWAe32AgIGAf4CFfYCBgICDhoCAgoB+
gICAf32Bf36AgICBgIKHgIGAgICBgoVzgoCBgYWAhH6BgIKEgoCBgICBgoF/gX+KhIGBfYN8gX6ChIOCfYCAgYKAgIF/gH9+gHx9gYF+gH+DfYCBf35/gICAgoGAgH+AfYOBhIF/gYN9g4OAfYKAgH6Gen6BgICC
gICAgoF/gICAgHyAfYCBgISMgH9/f4GAgHuAgIWFfYCGgoCAf4KCf4B/gYCBgIN+gIB8gYSBf3+Afn+AgIF+gXt9gYB+gYGAe4J/gIOBgoOBfnqDgn2DgICAf4CAgoF+gIOAgH+AgHiAfoKAfoF9gIGBgISAgISC
gn2Bh3+AgH+Af4J+f4CBfoCBgX5+f4N/gYCAf3+Ah4B+f4CBgn58hICCgH97gH+Af4CAfoGAf3+BgH+CgICAgIGAfn2BgICJgIOAgYCAg32BgH9+fIKAf4GAgX6Af32Bg3yAgn5/gIJ/gIOCc4GEgYF+gIGBgX+B
f4CBgH+BgICBgIWAhYN/gIJ+hICCg31/e4R9gHyAgIGAh4CAgH2Afn9+gIGCfYB/f4CAgYCCfoWBcYCAgYOBf4CCf36Bgn+AfoCGhoB9gH6HgIOBfn98gYB8foCAfoCAgICAg4KBgX6AgoGAgH9/gIGBgIOAgn5/
gn99gn9/gIGDgYB9gIB+goB7gYCBgYJ/gIB9gICAgXqDgYCDgH6AgICCgYGDf32AgoB/gIB/eYF8d35/gX2AgH5/goKAgIF/gICAgH5/gH5/h4V7gIB/fX+Agn+BhH1+gYF9g3+Bf3+AgYF9gX+BgIOAf39/foOB
foGAgIN7goCAgICAgIGBgIF/gICFgIF/goB/foB+gYCAf4CCgICAgICAgoB8f4SAgH+AgISDfoJ9goGAg36AgICBfn+AgIB+fnx9gH5/iYKAfn+CgI+Ae4B+gH6AhIGEgoCBgH+BgYCAf4CBgHeBgICEgYGAgICC
f4N+f4CAgYOAgIKAgYF9gHd/gICAgH6Ag32Agn57gH18gIKBf4CAd4B7f32AgIB+gn6CgIOEgICCgIB/foGBfICAf4GAgIKAgICBgIF8en+CgIGBfoR/gICAgoJ9goR/e359g393f4CAhH99gIWAg4N+dHx/gn2C
g32EgIF/g4aAfHiAg4CBfX99foJ/gH6Agn6Bf4CAf3Z9gIJ8f4CAhYJ/gICAgICCgIyAfYCDgICBgIJ+gICAgn6BgXyJgIKAgH6BgIB+gH5/fYGAg31/f4GDgIB+gHqAfYOCgIKAf4CAhoCAf4WIgIB/gH+Af4F/
f4J/hIGDgIOAgoB7goSBg31/gX6Af4CAf3+DfX2AgIl/foB8gYR+fYCAgIGAg3iAhIB7gYKAfX+Df4GLgYOBgICAgIKBgHuAgIB+goOAf4CCf4CAgIKCgHmAgoKAgIF/gIN/foGAgYCAfYCAgoGCgIF8fYKAgH5/
gH6AgIB6f39/gHuAgH+BgIKAgnuAhIOAgIOAgH59goGAgICBgoCAg4CAgoKAgICAf4B/goCIgH+DgH18f4CAgYJ9foCBf4CAgH6Ag319f4CBfoJ9fn99gYF5gICAgH6BgYCCgICBe36AgoGAgIF/gIGAgYCAgH+B
f3+AgHyAgX+BiICAgYGAhYGDg3+BgX6Af4KCgICAgoSBgH57f3+AgYOJf3yFgoGEgICAgICBgIB/foGAfYCBgYd9gIGCgoeAgICBe4CAgoCDgIOBgIJ/gIGKfYB/gIJ/gICAgX+AfYKFgIKBg4l/gH9+gICBgoCA
gIGAgYaBfH+Af4CAgICDgH2FhICAf4F+gH6GgH+Af4N9gICDfIB9gYCBgICAgICIgIKAf4CBfICEfoOEgICBfIKDfoCAgHaAfICBgIR8goCCe3+FgICCf4CFgIGAhYCBhH+CfYGAgYCFf4B8gIB+gIB8gICDgnp/
gYCAfXyAgX99f4OBgYCAf4GAgnyEhoB/gIN+gIB+gIGAhIB/f36BgoGAgIF4hH+Ae4CAfYCBfn+Bf4CBgH9/gIZ+gIZ8fH99goGCgIKEgIaAf32CgYCAf4GFgYGAf4CEf4CWgIB6goKBgYGBgYGAgH97gICAhICB
gYGBgHyAgICBgoB/eoGAgH9/hYCCgH1+fYKBgoCAgICBgH2DgYGAgH5+f4CAgIB/gICAgIB8gH5/gICAgX2BgIWAe4B/gH6AgICEgICAgH9+gn9+gYJ/gH9+gH+Cg4CBg4B9gICAgH+AgIiBhYB/goCAe4CBgoCA
gnmBgH6CgYOBgIGDgYGAgIeDgIB/gYCDen98gH2HgIGAfX+ChIV/fX+Bf4F+gH6CgIOGgH1+eoCGfYB/f4Z/gIB+goJ9f4GAgHiAgIF+foaBf4CBgX+Afn6BgH+AgYWBg4CEgX2AgIl9gYF/goWAf4GcgX+Df4CA
g4CAfYV8gIOAgICAgIF+gICAg4GCf4KAf4GAgoCEgYCAgX1+gYCAfoCCgIGBfX+AgoCAgH+AfoSDgYB9gH+Bf4GAgICBgICBgIGCgIGAfn2Af4CBgICCgYGCgYGDf3+AgIJ8gH2BgICQgX59hICAgIGDgH6BgYOC
gYCAgH96gH2BgIGAgoGAfYWAgYCBhH+AgICAgH2Cf4GAgIGCgH+AgYGBgIGAfYB/fn+Dg4GFgoCHgYKAd4KFg3+AhoB+gYGCgX6Afn+CgoCAfIGAgH6AgoGBfH9/gH55fXqCgIB9gICAgIN4gn+CgH+ChICDf4eC
gIN/gXqAf4GCfoB9gICAgn+Af4GBgH6AgoGAfoGBfn6HgYCCfn6AgX+AhIB+h4CBgId/gH9+fYCBfH1/gIB/gIKAgH+AhYCAgIGJgIOAgH2Af39+gIN+gn+AfoGAgIKBgH+Ef39+gIGAfIKEhoCAgH99gYB/foB/
gICAf4CAeoGAgIB7fX6GgoCAgICAgX1/gn+AfICBgICBf4CAgYKBgX+Df3+FgH95foCAfICAgISAgX+AgICCf4CAgIGDgoF/gIKAfoF+gn+BgICBg4CAfoB+fICAgICAgH9/gISAgIKAgol/goJ7hH2Ggn6Bg4CA
foGFeIKAh4OBgoOAgX+AgH2BgICCfIGAgX+FgX17f4aCgYCCfoF8foSAgICAgX+AgIGAf4CAgIV9gH+AeoCAgH6CgH+CgHx/gIKAgICAgIJ/gH+CgIGBgH5+f4B9hH2AgIFngIB9gICBf4CAgH59hoCAfYCAgn9/
gICBgICAgH9/gIGAf4CDgoCBf3d/f4aAgX59gICBfoGCgX9/gIB9gH5/gIJ/gHyAgn+AgICBgYB/gYGAgIB+gIGAg4GAgH+BfoB+gIKEf4SAgIGAgICAgIV9f31+gISAgYaAhIGAhIGAfYJ+gHiAfoCBhX94f36A
gICDiICBgH2AgICEgH9/gIGCgYCKgH9+foJ/hYCBfXuAgIGAgICBf4CBfoF/gIJ+eoCAgYB/gH+AgICBfHuAfoCAiICFfoCCgH+Ah4CAhIB/gIF/gH9/foF/gHyBgIB/gH1/gIN/gHyAgICAfoB/gHuBgYCCf4GA
g4CGgYJ/gIF+g4aAfoGAgIiAgoWBg4SBgH+DgIGAgH+AgoCAgoB+gH6CgIB+gICBfnyBf4F/gYCBgYCCfYB+e4yCg4J+fICAgICAgICCgH17gH6AfH2AgICAgYB/hICAf4F+gX9/hnqAgIB9f4CDf3yAgICAgH9/
gYGBgYN9gH9/gICDfIB/gYiCgIF/gIOAg4CAfn9/hYCAgICAgYGAgIGAgICBfn5+gIB/foB8goKAfoCCgH9+gICCgYF4gYB+gH2AgICEgoF+goGAf4B/fn2AhYGAgoB/gHt/fX+BeoCChIF/goSCe4CAgIB/foB/
gIKCgoB+gIKDf4CBgoGDd36AgICBgoB+eH+CgIKAgH9+gYGAg4CEgIJ8gYh/hH6AgICAfoB+fn+AgICBg3+Af3+AgnyDgH+NgJCAgX+AeoSAfnt/f3p7gIB/cIGAgYB/gH9+gH14hICAg4GAf35+gX9/gH+BgIB9
gIB+foGBgH+AgICFgIB9gX+Af4B/foB+f3+AhYB/gH2AfIGBfn5/goKBgYOBgICBf4B/gIKIgX6Ff4GAgX+Dg3yDgn6BgIOAf3iAjoCBgH+AfnmAgICBgIGDg3+GgH6EgIB/gYB/gYmAgIOCf3+BgICAhoCAgX+B
gn6IgHyBfIB8gICAgIKAgICBgH9/hoCAgICAgIB8gIGAgIp/gICDgIyAgHyAhH6EfICDfoV8gIeAe4B3f4d6gH9/gIB/gIGAe3+AgYB9foCEf4OAgIOBeH6HhICEg4OAgICCgICAf4CDgH+Bf3+AgIB/gYB+foCE
f4qEf4GAf319foKBg4GBgIF9f4B/hniAfn2DgoGDgIB8gH2AfYB/gH2Bf3+AgIGAe4GDhoGAhYCAgX6AgYF/fYCAgYGAhYGEf32Bf4CIgIKBgoCAgH+AgoCAhIJ9f32AgIR+gH9/f4CAgIF/gYCAfYWAgIR/gn+B
gICEf4B9gIKAgICCgH+FgH6Afn6Egn+Afn6AgH+BgICAgICAfoGAeoCAgICAgYGBfoB/gYKBgH2Ahn9/foOAg4B/gIB8gIN/goB+gIGBd4GAfoCAf3uAgYB/hICAfoN/gH5+gIF7fIF/gIOAgYR8gIB/gIGAgH99
hYCAf4GAgICAfIKAf4N+gH+CgIB/f3+CfoCAeX+Df4CAgICAf4SAgIGAf4GBfX6Df4GAgYCBgoCAgoCAgIN+f3x+foB9fIOAgoOCgICBen+DfYF6gn6CgYJ9gYGAfoGAgoGAgYCAfoCAgICAgoN9gICBgn19fn59
fICAf4aBfX+AgH+OgHx/h4GAgoB/goF/gIKCgIOAgn+Cf4B/gH6BgIKAfn2DgYCAgIKBgH+AgH+AmICAgXyAgIF+fIB/iYCAgYCAfoOAgYCAfH+AfYGAfn6CfX+BgICBgIF7gICAf4CAhH55f4KFgIGAgH97gICA
gISBgIN/ioGAf4CAgICAgn6AgX6CgIN/f4R/gH9/foCAlIB+hIWAfouAf35+f4B+goCBgH+Af4B+f3yAgH+AgIB/gYCAgYCCgICBf4KBgX+AgH+EgH+CgIWAgHuBf35/f35+gICFfoCAgH+AgIZ/g4CBg4F+gIaC
g4GAgYCCgH6AgH90gICCfoF/gYGAgn6Cf4Z/f4GBgoCAf4F+f3yAfoCAgH6BgICBh4KBhIGDf3+FgoCEg3+CgH9+g4B9gICAgICAg35/hX6Bgn+CgYB7gYWAhHaBg4N9fYCCf4CDgIB1f4CBgH6EgH+FgYCAgYCG
loN9g4GBgICAf4CAhYSAf3t+gIGBgICAfX+Bg4d/gn1+gIB/gIaAgIB/foCCgYCAgJeAgIN8gH19f3yIgH2BfYCBgYN+gH+AgIKAf3+AgICAgICCe4CCf3+BgIJ+gHeAgX+AhIGAgIGBhYCAgIGAf39/g4CDg4F/
gIB/f358gYB9gYB9gIJ+fICFf4CCgIB/foCAgIOFgoGDfoF/gHB+gIGAgICAg4J6gYB/gIOCgIOAgH99g4GAgHyAgH2EgoKDfIR+gpJ+f4GAg32ChICAf4GFf4CCf4GBgH2AfYOAgYKAg4CAgYF9goCAgHuBhYCA
f4GCgH6Ag4CCgYGCf36AgYB/fICBhIGAf4CAgH+AgICBgnmBfYODgYCAgICAgICDgIF/fYCAf39+goCAgIaHh4CAf4CGgH+Af4B8gHyAgIGBf4J+hX9+f4CAgn+DfX+Bf4CAgICCgX9+gH58gYCBg4CAgICAfn1/
gYOBf4CBgICBhH99goCBeYCDgICBgYCJgIWCgH99gH+Afn55gICAhICAf4CBfIGFfnZ/d36AgICAgHyAfoCBgIKAgH+BfX6AgIGAgXqAfX1+e4CAgH1+g4B/gH6CgIJ+e4CBgXuAgIJ+gIB/gYB+gIGAgICAe4B/
e32BgYKCgIGAgIF/f4B+gYCAf4B+f4OAgIB/gX2AgYF9gIaAg397gIF9f4KBgICAgISAg4GEf4CAfoB+g39/gH+AgICAgICDdYB/gH+AhYN2goKAgoCBfoF9g4CAhX5/gIGEf4B+gICAfn6AgICCfnyAgICAf4GB
gX5/gYCAf4CDgISAe4CChn99hICAf36AgH5/foOCgIJ9gIKAgICAgIF/f4OAgICCgoKDg3+Ag3+FgISAgICDfX+BgH6AgoGCf4CAhH+Cf312gYCBgIKAf4CFgYB/gYF/kX+HeoCCgYKAgIGAhoCBgICAf4B/f3+A
f36Ag3yAgIB+f4CAe4B/gH9+gICDgH+DgIGAf3+AgH+Be4B6hICAgIGCfoKBgX+AgYCAgnh9gICAfoGAgICAgYCAf4B/gX9+goCCgICFf3+GgX9/gIB+gIGAgICBhX+Fg3+BgH+Af3+AgIB6goF/gH+BgIB/gIGA
gX6AgYCBgX6AgYCAe4GBfn99fX2AioKAg4B/gIB/gIGBgX+AgoF3f3yAgYF9foGAgJCAf4GEg4B+f3+Af32Bf4CCfYCDkYCBfoB6foB/gIKAf4SAgIKCg39+gIB8gH5/f4CAgICNgICAf4B/e4B9hn6Af4V+gIB5
foB+gX1/f4KAgX6CgX6CgHyCgYCAgIOAgX5/foCEgHx/gYCAfoF/f36AgH6Af4B9gIGAf3+BgIJ1h4B/gH+AgX9+gIR+gYGAgX+AfYCCgIN/foB6gYCDf3+BhICAgICBhIF/gYCFgH9/fn6CgISAgH+AfIF8hICA
h4B9fYF+gX+AgIF8hYSAgYCEgICAgX+DgICBgH+AgICAhIJ/gH9/gH5+gH+Cf32Bf32Eg4CAgIB9goCCgn2AgICAgIOAgH6AfoB+gYB7gH2AgIGCgIB9gIZ/gH9+gH6AgYCAgIB+gH5/fn+CfYCCgICDgIB/gId/
gH6AgIGAgoJ3fICAf316g4V/gn+AfX9/fX+EgICCgH1/gICAgn99f4KAgoOAfYB2gH6EgIKGg4CBf4KBgICAfYKFf31/f4B9g3+AgH+AgICAgICAgICAgICBgH2AgIF/gX9+eYODgIR/foB9gICEgIaBgICAgoB9
f4GAgHyBgICAgICCfoWBg4F/gH6AgYGAfIB+gH9/iYCAgICAgIWAfICAfoB/gIB/gIJ+gYSAhICAgoKAf4eAgH94gIB9fYCAf4CBgIN8gYCEgX+CgYGBgX6AiH6Bgn5/gICHhYGBfoKAgICBgoCAhIB4f4CAfn96
gICAfoCAgn2AfYCAd4CBgH9+gYCAhIB8f3+DdIF+g39/gICEgIKAf39/gICAfoKCgYF+gYB8gIOBf31/gYJ7f398f4CDiH6DgYOAgH2BgYCBgYB+goB8gIF+gISAgICAgH9xg4R/gICDgYB7g4KBf4CBfoB7gH6A
gIKBf4SFgYCAgICAgH98gYCAgYCBgIB/gH5+gH2Ag4GAf4CAgoB9gICCgHqAf4CBfX+EgIJ/e318gICAfoF/f4OCgICEgYCDgoCAf356fn+BgH5/gYGBhH+CgICAfX+AgYF/f3+AfXyBgX+BgoCBhIN9gYCBgIJ/
gX6BgIGEgIyBgYN9gH+AhIGNeH97gYCAfoGCgIGFgYR/f3x/fX+AgX6AgoF+gIKAe4GAgoB/f4CAfYZ9gH19gXyAe4CEgH+IgX98f4F/h4B+gnp/gH+AgH9+gIOCfX+Bh39/f4KAgIB+gH+EgICAhIJ/g45+gHyD
g4GAgYCGgYGAgol8f4CAgH+AgICAgH6AgYGCgH+CgoCAgoKAf4KAkHmAfoB+gn+DhYN6hYCBgYCJeIGDf4CAg3+AfYCCgYB+f4CAgoKAfoSBgIF/f31+f4J+goB/gIKAgH5+gYCAgYGAhIB8gJB+foCAg4B+f4J6
gIKFfYKBgICBfIB/foCDgIB/gH6Af4B/fn2Cg4GAf4CCg4iCgH+AgICBgYKAf4OCf4CBgIR/hYKAgH+EgIB/gH+AgIuBgYCAf4OBhYGAfoCCgYCHgn+AgYCCgX+Agn+AfnyCgYCCgIKEgICAgYF/gYF+gHyCf4GJ
fX5/gXqEf4CAgIGBgICDgIGAgoB/gICAgX5+f3+Af3uAf4B/f4OBgHmCgHx/gYJ9f4GBhICDf4B/foaIfn+AgYB/gICEgYN+g4KBfn59gICAgX+EgYB/h36CgICGf31/gIOAf39/hIR+g4CBfYB+g4OCgoGAgICC
gH6AhIOAf4CAgIJ7fHyCf4CDgX2AfoCBgYCCe4B+gYGEf3+FgH+DgoKAgX+AgH6BgIGAgIKDfoCAf4CAgH9/eoCAgICAgIB+foF7goCAf4SAgYCAgIB/gH2AgYV/gX+CgICAe4J/gICAgIKAe4CAgYGCgIF+gH6C
g4CAhIB4fnuBgYWAf4GAgIKAeYCEhICFgIKAg4B+gIOAgICCf32Bg4N9g4CBfoCAgICAgIWAe3+AgX6DfoGCgX9/g4CAgX2AgYCCfIGBfYB/goCBg4CCgX+AgoCAgYB+gIB8gIB+gH2Af4OAg3+Af4CBf4CAgIB/
hICAgYOBgICAf319fYeBgoCBgH5+gX2AgYCAhIF8fYCAgYCDgIF/gICEf4CAf4CAgX1/gH+Afn+Af4SBgICAgICBg4iBgn+Bg35/gH+DfoCAgX+Af4KAgoCCgIN+hn2AgIGMgoB+gYCAgX9/f36BgISAgH6AgX+A
iX9+f32AgICDgIF/gYCEfYJ/gH+AgIKEgn+AhH2BeoCAfoCAgnOAgISCf4OAgH6FgH+BgH99h4F/gH2Af4CEgYGAfYB/gIKHgoR6f4B/gIF+f4V/gICAfn6DfYCAgIN/gICCgIF/gYGEgIKChYCAgoGAhICFgH+A
f35/gICIf4WCgYB+dn6Bg36Dgn+AgYV9gIB8e4p/gYGAhICBgX+AfYJ/gIWBgIB9foCAhoCAf4WEgX+Afn+CgYCDhoCAgX2AgYOCgICCgIJ+foCEhX5/f4GFf3yGgYB7gICAgICAgIF/gIF/gIB/gHuAgIB/f4KA
gn6IgoOBh4SBfoOCgYODeoF8gH9+foCBgX18gIKAgn5+gJSAg359gICAgYN9gXeAgIB+gYCAgIB/gYWAhICBfoB9fn6QhYJ/gYF/g32AgIGBgICCgICAgIB/gICAfoCBgIGAgX19fn2AgICAgICAf4B+f3p/gYGC
fYCAeoGAfYCAgn2AgX+BgIKAgH6Acn2BfHl+gH+Af4OCg4OGfn98gH9+gICAgX6Af4B/gICAgYF/gYCAe4F/fICAgH6BeoB/gICAfH1/gH5/f39+goCAgIGAgH1/fYKBgIGBgYB6fn9/gH9/gICAhIKBgYB+gH6A
f4CBgIB/f3uAgIKCf4CBhICHgHx8foJ/f3x9gH+JgIB/gIB/goB/gIJ+f4B+gYWAgX9/gISBgYJ/f36Ce32Afn6Ag4Z+f4GDf4CCfoB+gYCAf3+BfoJ7f39+f3+Af3aBgIB7gIB/gYCBgIaEgIWDgX5/gICCg4B6
gX+BgH+EgIN4fICCg4GBgnuAgIKBgYCAgYCAgH+Ag4B/g3yAfoB8f4B6gH9/gYGCgYKAg4CDgIKCgIB+gYCGgYB+gHqFgn+AfnqAgoCChICAfoGAgoGAgICBfIuIgHd9gIF9gIV+gX+AgICAeYOAgYGAgH2GgIGA
goCAfoB/gH9/foCAg4F+gICefIN/gX+BgIB/gIB9gIB/gICAfoCBfoV7iIJ/hICAgIKBgH9+gICAgH2CgYB/gIGAgIaDgIOCd4CEgYSDgH+CgYCCfoGCgHyCgIGAgX6Ag4B7eoCAfn+AgYJ/goCAgICAioB/goKA
gH6Bf4CCgICAf4CCf3+AgIGCgICAgIF+f3t/eICBgIB+gH+AgH52gH+AgIF/gX+Af4KAgoCAgHuAgH6AgH+AgYJ9gIJ+f393gX+CgYCAfoCDgHqCgYJ/gH+AfoCCgoB+f4CEf4CAgICDgICEgIF+gIB/hIB/gXuE
gIF8eYCCg4SCfoR+gHeBh3+Af36AgICAgIF/fn6AgX6AfoF/foCAgYB+f4WFgICAgICAgIKAgYCChICCgICAgIB/gIWAgYCAf4CAgYKAgH+DgICAgoCAhH6AgIF/fnx+gYCAgICBgIB+g3+BgIJ/foGAgIGAgoB7
gIB6gX5zf35+gIGAgH2BgX+Egn9/fn9/gI9/gH9/gYCDgICAgH+Bf4GAgoF/f4CAf4GAgICAfIOAgXyDhX6BgICBgYB/gICEgIF+gIGAf36DhICAgYF/hICFgIJ+gYCAfoB/g4GAfoGBgIWCgYCBgICAfYCCgIF/
gH95gH6AgIF/f31+fYCAgICBgIGBhIF/gIR9f3+Cgn+BgX6BgoCAgH2AfoCAfIGAgX+AgH2AgH6BgXqBgIWGgIB8gH+EfX6CgH2AgICAgICDfn5+f3eAgICAgIB/gYB+g3mBcoCCgH6DgXuDf36Bf3+Ff4GFfYKB
goCCf32CgICAfYF9fYB/gIJ/hICBgICEf4N/gIB+gIB/g4KAf4CAf4J/gIF/gIB+gYCCgICAeIGAgYCBgH6Bgn+AgYKEfIF+gIF/gIB+gH2AhYCAf4KAgIJ/gICAfoCAnH9/gH9/gX9+f4B+gIOBgIF+eoWEf3+B
gICAfIGAgICAgIF+gIGBgICCgICCfoCAhoKAfoCAgIB+gX1/fn+BgH98f4d/gX+DgX95gICFf399f4CAgHl/hYmAfYKAgoCEf4CAgIB+f4CCgX+BgYCBfICBgIF/gICAgYB/epOAgX6Ef4OBfYaAgICAgoKAgYJ+
f4GBf4GBf4F+gICAfoF/g4CAgIB/f4B/gICBgn6BfoF/fnp+dn99gYCEgYCAgICCjoCDhH2Ff4SBfoCAgYF/fn+AgIJ+gIGAfn+BgX+Cf4GAgYF/gH+AgH1/hXyFf4OCgHuCgH2BgIB8gH+AgYCAgoCAgXqCgYKA
gH2Af4B8foGGgYB9e4R9iIB/goGAgYF/foF9gH6Cf4KCg4CAfn2KhICAgX6EhICAf32AfYR/gH6AgH+BgYN6i35/foOBgIB/gIB/gICAhX+AgIB+fX+Af4CDgYKLgIB9fYKCf398fIGBgn9/gH5/d4GAfoGAgICA
gIB9foOCgH9/gIGAgIKCf3+Agn2Af4CCgIB+goCFgH95gICBgX6Fg36AgoSAf4CAgIF/gH15d39+g4B+gYCBf36BgICCf4GAgYSAg3+AgYKBf4SAgIKBf4CCgIGBgH6Eh399gH+Bf4GBgIN+d4B/gH6AgXyBfoJ+
gICEgHyAgYCCfH+Af4KFfn+AgH+AgIF+gIB+foGKgISAgH6BgIGHfYB/f4GAgHp7f4CAgICAf4GDgYB/gIB/hH9/gYWAgIF9gIGDgH+BeYB+foB+f4SAf4F/gIF/gIF/gH9/gHuAf4WAgYCCgYB5fYCAgH+AgIKC
en+Bf4CAgX57gH5+gIB/f3uHf31/gIGAfYB8goCAgH+AiYCCgn9+gICCgIF8foCAf4CAf4CIgIGHf3+FhIF+eoKAgISCg35+gYKBgYCAgIJ+e4B+gHt/hoGAgYF8gIOCgIB/f4SBf4B7fYCOiH+Bf4CAgIJ/foCA
fn+AgIGFhIF/foGAgICAgH+AhYB8gYGBgIB/goB/gYB+f4CAd4B/e4GAhIF+gn6AdoCAhICAgH5/f4KCgHx/eICAgn1/f4F/gIGAfIeBgIJ+f4CBgn9/gHyAgHx/gIWEgH2Bf4WCgX98gH9/gIJ+eoGCfoB/gICD
goB/g3+AdIF/f4CBgICAgYF7gH+BgIB/gH2AfX16goSBgIF/goB9e4B/fYCBgYZ8gICAgIB9f3+AgoGAgoCDf4GMgoOBgoCBhYKBgn58f4F/fYB7f398e3WCioJ/fX5/gIB/gYSAgICBgH+BgIN6g4GAgIGAf4KB
g4CAgIB+gIKBgIB/gIGHg4KAf4F9g4GCfIKAf3+BfICAgIOAgIGAgYKAgoCAgYCAfoCAe4B+g3uHhICCgIKAfn19foCAfoKBgH6AgH5/hYGDgH6Af36BgYCBgX+DgYCAgoGAg4CAeoGGgIB3gH9+gH+Af3p9foGA
gH+AiICAgIB8gICAgIKCgnuBgoGCgIOBgIKAf4B7gIV9fX9+gn2AgYSAf4CAgH+AgHt9gHt+f4CEgoB+f4F/gISDgIB+gH+Bg4N/gIKBgYGAgIGAgYSCgX+Cf4GAfoB7gICDgH1+f4B+gH+AgIF7foB/gHyAgIaC
gH9+gICBfn2AgoGEgH+AgH6AgoB/gId9fIWAfoV+hHV/gYB+h4CAgH+Ad4GAgH9+gH9/f4GAgYCCgICAfX+AfYB+gYOAgIGAf36ChIF/gYCAgYJ8goGAfn+CfX+BgnqAiIB8foKAfn+GfoN/foF/gIOAgICAgH57
eoCAgYGAfoKAgYGAg4CAg4GCfX11hIKAgH2AfHp/hYJ/gICBfoCDgH+BgYGKgIB/gIB/fn6Bf4CAgIeBgIGBg4KDfYCAgIB/gYF/f36AeX6AfX+BgH+AgoCAfoCCf4J+foOBf4OBeHmAf4GEgX+CgYKAgoKCgH6A
g4J+gH9/goGAfoB8gYCAfoCAgIJ9gIKAfn9/gH9/gYCBgIGAgICAgIGBf4B8gYKDgH+DgX6AfYF/foCChICBf36Bgn5/gICAgX6BeYCAgYCAgX9/gH5/goKDgYKAf4CCg4GAgH59f4CAgH1+gX+GhICAgIKAgH2A
g4N+g4B+goF/f4OAfYB/hX+AgICAgIKBgICBf39+hYJ6gH+AgICAgX2Ff4J/hH6AgYB/gIB+f3+AeYCAgX2BgICAgYCBgICBg3+AgYCDgHp+e399gYR/e4GBhICAgYCAgIB8foCBfoCBfn+AhICDf3+BgIGDgIKA
gYB/gINwfoJ/gYB/gn5+gYCCgICAfoCCgIWBgYCAf39/fX2AfoGAgIF/goGBgICBgoB9gn5+f4GAgYCAdn6BgH58gImAhIGAf398gIOCgYCBgICEf4B9gIGTdICAgIF+e4CBgn+Bf4CAe4KBgIGAgICAgICAgYOD
gIGAgICCfoCAgIN/gIGAgX1/i4GCgYGAgYKBf4B/fYB8gICBgHt/g36BgIR/gX6Af4OFfn98f4B/gYJ/gH6CgX+Cgn+fgH9/g3+BgYB/g4CAgX58f3+Af351fnyAgYV3g3+Af4F/gYR/f4GAgH6Bf4B/gIB8gICA
foGBgH6AgH6AgIGDf4GDgIKCgYCCgIGCgHqGf3+BgYGAgICJf4CBgIB+g4B/f31+gYGFgICAgICAgICDgYB/gIB/gIB+hX9/f4CHgIB/fnyAgH5/gX2EgoOPgoCAfYKAg39+f4CBiIF9goV+foiBfn9/gHiAgIB/
gX2AgoCBgYF/f4CAfomCf35+f4CAgoB/gH+AiYCAgH+CgX1/gH+Cf3+EgIWAgIB9goCBgICAfYCBg4B+g36Af4OBgH6Af4KAgH+AgYCDgn9/gICAgIF/gICGgIGBfoB/gIJ/f4CBgYKAfoF8gICChIOAgICAf4B9
gXt/gIB/gYCHhIOAh4N3f4B1gIGAgIGCeoF+gn99gYGDfIKGfIJ/gXl+gIB6hoB6gICAfX+BgYCAfoWAf32AjoKAgIF+gICAgoGBgICAgIJ/gId/foCAf4B/iYCAfnp8gICEgXqAf36AgHaCgH+AgYF/gYJ/gIF+
gHyErYJ/hoB7g4CAgH6BgIF7fYCBgICFgIGCgYGDf3+Agn6AgICAhYWAgH59gYB/f4Z/gH+BgH9+gYCAf399g4KEhIR/f3uBgICAgICAgYB/gIKAf4GBgHx/gIF/gYSBgICEgXyBgICAgYGAf4GAgICEhIOCgIJ/
gYGAgYCAgYB9eFmBf4CChIKAgH+Af32Eg3+AgICBgIKDfoCAgICAfH+EgIB/gYCAgoCAh39/foCGgXyBgIGEgYCAeYB+gH1+gIOCf4CAg4GAhH6AgICAgoB9gICDgYGAgICAfX6CgYF+gH+AgIGDfoyAf3l9gIGD
gYGEhH+EgH9+fISAiIGBgoCCfoGCgIGAgX+Ae3h8gIKAf4CGfoB+gIh/gICAgYCAgYCBg36DgHyGgn6BgIN/e4B/gX9+g3SIgYCAf4CIg3+AfYCDgICAgIGBf3+AgICBgIWAf36DgX6Bf3yAgH57gH+BgH+AgX1/
gIJ9gH2Af4CBgIJ+gIGAgH+AhH9/gICBfn2AgICBgYJ9goB9gH5/foCBgIF/gn1/f4CBf3+Af32EgYSAgIOCgYGKg36BfXuAgXp/gICBgIB/gICBhH6Bf4GEgICAf4CHhIGEgX+BgH+AgI5+gIF/f4OBgISFf4GB
gYCAgoB+gIN/gX1/goCDf3+Afn+DgIGBgYB+f4F/gYCAgICBf4B+g398gIF+fH95foOBfIB/goKCgICAhH2AfniBfX+AgIF/f4WChYGEgICDhX2AgIF/f3p/e4GCgH+BgIB/f3+AgICAgn2BfYCAg4B8gn6AgoB/
hICBgIWAgYGAf3+AdICAgnt/gYCBfn+AgIB9hX6AgICAgoOAgYB+hH+CgYGBgHyAgICBf4B9gICAgIB/gH+FgH+AgH+DgIGAgX+ChX6CgICEgH5+f36CgIB/gIKBgICBgYB/gH+CgICDg3+BfoF+f4GBf4GAgX+B
gIB+fX+DgYaAgIB5gH1+f4KAfIB9gYiAgHx+fIB+f3+Af36DgYSAgX+Af4KAgIJ/gIB/f4CAfoB+hYCAgoGAgIOBgoCAfn+Ag3+AgYCAg4B/f4CBgYB9f4KCgX+Ag4CAgYB+gICCgICAfYiAgHuFgYF/gH+AgH1+
gIF+foB/gIB/gH9/gICBgH+DgYCAeoCAgH6AgIB7gIGAgH+BgoGOeIB+gH2AfYCHgH9+gYSAg4J/foCBfX+AgIF/gIF+g4F/gH99gnOCgX5/gIGAg4CGdn2AgIB7gISDgICAh39/foSCgIGDfIB/foCAgYOAf4GA
eIKCgX1+gYB+f4B+gH+BgH+Af39/gIiEgICAhIB/gIB9gICAg319foCAfoCAfYKBf3+BgH2DdIKAgoCBfX5/gX9/gIKAi4CAeICAg4GDgIGAf4CEgIB/ioeAfX+BgH+Bf4B+hYFyhH6AgIB/f4CAhYCAgICAf4GA
gIB9g4CAh4CAgISBhH59gIGAfYCBg4CAgYd+gH5+f4CCgX+CgH2DfoGCgYJ/gIWBgIB/gH+AgIOBgYCCgICAgH6CgoGAf4B7gICAgH1+gH19gH2AgIGAg3x+loCAf4CAgH+AfoGAgH+DgX6AgYCBgHyBgIGGgICB
fYV4fn58gn+Df36BfoB+gICCgISAgICAf39+fIB/f4B/gIN8gIJ/gIB/gH+CgH9+gH6CfoB8fYB/gH97f4CDgICEf4WBgHmAgICDh391goJ/gYCAfIaCfH+Ffn6Ag4KAhoGBf3+Af32DgH+Afn6AgIJ9gHyEgH+A
gYOAgH9/gH6Ce35/gH+HgH+Bf3+BgYCBf36BgIF/f3+Bf39/hYGAf4CBgH9/gH6AgICCf36BgYOBgoCAeICBgH6Ag4KAfIGFgICAfn+Jf4GAgICAfX+DgICAhH6BgIR/goCEf3+AgYKAgICCf39/gH2Af4CBgICA
g4CAgoB6foF+goCAf4GAfoCAgH59hH+Cg4N/gICAgHyBf3+CgoGAf4aCfn6AgXx4gYJ/g4OAfn9+fn97gH+CgIGCfoCAgYOAgIGAgH9+f35+f4CAgX9+gICBgYCDf4aDgYCBgn2AgHmGfYKBf4CAgId+gIWAgH59
gICAfH+Af4F/hHSAf3+EgYCAe4J6gICBf4CBg4GJiIB/eoCAgXuBg3+DgICCgH2AfoGAgYGAcH9+fYF+gYOCfnuBeoCAgYKCgICAgICAfoKAgICAgoJ+jIh3gH+BlX18gIGAfICEgIWAgYB/f4OAf4CAg4F/gYJ/
fYWFf4OEgIJ/goCBhIKAf4CBf4GAe4GCgoCCeYF9gIKAf4GBgoCBgICAgYKAgIB/gXqAgoB5foOAhICAgX9+gIGBgH5/gICBfoGAfYCGfn6AgICAgoCBfn+BgH5+gIB/gH5+f4CCgH9/gYF+gYSAgIKCgH+EgH+B
gICAf4p9h3+AgX+IgHaAgYJ8eoGAg4CEg4SBgICBgH1/foCCgX9/f4CAfoCAgIB/foGAf4GEgYB/gX+CfXuCf4GAf4CCf39+gICAf4GBgYGCfoGBhH98gH+BhH2Ag36AgH9/f3uBgoCAgH+CgX+Af4CBgIB+e4N9
d39+gn+Cgn+CgYCBf3+AgH5/goCCfnyAgH6EfH2Af3+Cf392gICAf4KAgH9+gIB5gIOAf35+g4OEfoF+f4CAg3+CgH6EgHyAgYCAgX9+gH5/foCBgH9+gYB/gYCEhIGEhIF/f3p7f4KAgIGCgYCAf4CAgn+Cgn2A
f3uAf3+AgICAgH9/fn9/foCEgH+DgIN/gICCgH+AgoB+gH6Af4WAf36Cfn6FgX+DgoZ/gIGBgIF8jIB/h39+h3+AgH+AgIGAgH19gH+AgICAfoN+foGBgICAgICAf4CBfXWBf36FgIOAgn2Bg39+f4GAfICCiIeA
f3qAgH2AgICAgYCCgIKAgop/g36BgH5/gH2BgoCDgIB5gX97e4KCe4B/f32CgICFfYGBh4B9f4KAf4CCgIGBgIGAgYCBgX5+gH6AfoGDf4OAfoCAf4KBgoCAgYJ+foJ/f4CAgX2Ag4KAfXuDfX+AgIB/f4B+fnyA
f4CAgIJ+gH+Ah4OAfoF9hYCAgH6AgICCgICAgYGAgYKBgHmAgICAgn9/f4B+gYCCgH9/goCBgICAgH1/gH+CgH99gYF+gX2DgIB+foGCgICAgYCAgIOEfICAe4B+gHuAf4CAgH2AgYCAgICBfIB+gICCgHyAgoB/
gYCAgIF/foOBf4SHf4R+fYB/gIGAfYF+gICBgYB6goKAg4eEgYOBgYKAf32BgIGHiYB/goGAf4CAe3+AgIB6gH+AgH6AgICAgICDgICEgH+BgX2AgIGBfoOAgoWBgHyBgICAgH5+gYJ3iYKBgICAgICDfICAg5OB
gH+Ag39+g36BenuAf3yAgICAgICAf4CGf4B8gIB/hX1/fn95gICEgIOAgH+SgICEfoGCfoGFgICDgH2Bf4CAf3+CgIGAgn+AgoCAfoKAgH+HgIB9f4KAgYGBgIGAgIOAiYCBgXqAgnuCg4F+gIWAfoCAgYF+goCA
gH+AgH6BgIGFfn5/gISAgYB+gICFgYOAfYV8gICGf358g4GAgoGAgIB+f3+AgoB9gYCAgIB9gYJ6gH+AfoB/gIOBgICAgoKAgICBgHyHgIF/goCAgIuAgHuCgH+Ag4J+gJCDgH2Acn1+foGDgHx7f4CAgoSBgH2C
hH9+gIV/gICAfoN8gX+Ae4CLgIF6gH6AgICBfn+Ge4KAgIWFgH1/gH2Ag4CBen9/foN/gIB9fn+IfoCAgHuAgIOBgH9/fn6BgJeBgH+BioCFgX58gICAf5F+gYKAf4GAgIB5f32AgYN9hIGAgYGAf4R/gIGDgICD
gX+Ag31/gX+Af4CAgIB/hYCBgoN7gYGAgYCDgICAgH6AgoGAfIB7foGAf4GBgYN/gIJ+goCBgICAgIF9eoeKgIB+gICAgH6AgYB0gIF/f4CCgICCgIGFgIKBgX+AhoCAf4CAgIGAgH+Ah3+BgH6CfoV/g4B/f4CA
goJ/foCAgIeAen97fYCAf4CFgICAhoF+gH+AgIKBgYGDgICAf4B+hH+AhIB6gIKFgICBhYCAgYCBgHqCf4B/fICAf3+AfoSAeX1/gIB/gYCDfn2AgIWCgoODh3+BgIF/gIB/gYB9gH6EgIB9gYCAgoB/f4B/gH6B
gH+BeoB/goKCgoGAf39/goKCgICEgX+BgX59gH+EgHuBgYCCgICAgIB/gYB/gXqAf4B/gH6AgICBfYGAgH+BgoCAgYGAgX5+gIWBgIF/gYV/fn6AgICAgIB/e3+BgoGBgH6BgX+AfoCAg4B/i4B+foF7e4B/gH+A
gIB6gYB/gH6AgH6AgYB+ioN9f358gIB/hYB/gH2AgYSAfYGAgICAf36AgH+AgYKAgIGAgHyBhH+AgH6HgoCAgIGAfoN9f4CAgH2CgICEgoCAhIB+gIGAh4F1gX+Bf32AgICDf4F9k4GBgoB/eoCAgICCeH56goF/
gH+Dfn6AgICBhYKBgnx8gXiBfoCBgIuBf4CAgYCAgIJ+iICAgoCAgoB8gIGAgXmAgYB/gICAgIWDgX6AgH2BgYCAgoCBgIB/gICAgYF/gYCAf4CAgH+AgoCAf36AgICDf4B/goGFgIGCgYCDfot/gIJ5gH2Bfn6C
gICCgIV+gIF/f4KAfn+Ag4F9fYGBgIKAgYKAf4GCgIKAgoCAf4B9g4CAgIF4gICAgIF9gIJ7gIB6f5CAgYF3gIGBfoCAgIGAgIKBgH5/goCBgoB/gHt/hYCAh4B8gH+CgoGAg4OCgICAfoCAgn2CeYJ/goCAf4GC
f4GAgH1+gH2Jgn9/gIGCgICAgYJ+iYB/fICBgIGBfoGBf4OBh39/gH9/kYCAgH+AgIKBfIB+gYCDf4CCg4CAgYB/gICBgIl+gX+BgoCCgXuBgYSAf3+AgIB/gIOAeIKBgYCBgX6AgYCBgXyDgH+EgH6DgIOCfYCD
gYGAgYCAf4CAiYGAgHyCgH2CgH93gIF/g3+Dfn+AgICAgIGCgH6AgX6AgICAgYCCgYiCgIGBgIB+goCBgYCAgICCgoKAgXyFgYB/gX9/fn+AgICAgYCAgn6BfoN/gIF/gX6CgH6BgICBg32Af35/gICAfH+Egn9+
f4CHhX9/gISAgoB/gICBgYCAg4KAgIOBgIGAgH98foN/fn+AgoCAfoKKf31/iomAhoB+gYB+gIGAgIGAf4CAhoOAgH2AgICAf4CAgICAgYCAf4N1fX9/f4GNfoF8eICAfn+HgICFgIB8gICAgH6AfICAg36AgnWA
gIN+foB/gIB+gn6AgoCAg4aAgYB+gH1+hn2AgH+Ce4B9f4CBf4B/fYGBgIB/gICHgn+BgH2CgYCAg4J/gIWCgH+AgoCAb4B6f4GAgICAgYCCe4GAfoCAioR/hH1/gYCAf36Agn+DfoCBg4KBgX2AfYOAfoGCgYWA
gH6AgICBeYGAgYCCgIKAhIB+gIKAgX1/fICAgYJ/i4CBgICCfId5g4GAgoKCgImAf3h+foR/goGAg4KCgYSAgYKAe4CAgIOAgIGAgIB/gICAgX1+gn9+gYB9foGAg4CAgH9/g3t+gICAgICAgICAgoCBf4CAhHyA
gIGAfoCBhX6AgXuAf4CAfYCAf4GAgn+CgIKAfoF+gYB+gIGAfn+Ce4F+gICDgX1+f4V+e4CEf2yBhYCBf4SAf3mCgICDgoWAgn6Af4GDfoCAg3+BgICAgIKAgH6Af4B/ioCCeIF/g32AgICAfH+EgYJ+gH6CgICA
gICEfoCAgoCAgH59gX9/gIKAgH2Ag4KAgH+CgICBf4CAjYSAf4GAf4CAeIB6hX17g4B6fn6BeH6CfoKAgIGAf3+AgIGAgYJ/f4OAgX9/goB/f4CBgH57gYCAgIKAfXx/gH+Ag4CGgYKBgX+AfoGAfoSAf4GAgH2E
hHuDfYGBfn+BgICCgX1+gH19gnmCgICAgIGAgH2AiIB9gX5/gIGAgIKAgX6AgIF/gICAgn9/gn2Nf4CCgH+AgHiAgHyAgICEgIWCgH6BgoGAiH98gX1/gYCAgICEg32AgX2BgIOAgICAgH19gIiAfH6Be4GGgoKA
gICAgIJ9goGAgn+Bf4GDgIB+f36Ag3+BgIB9gIB/gIB/gICCgYF/hISAgoN+hoODgIR/gIB/gH+Ag4CBgIB+hoCCfoCBgICBf4SAgICAgIGAg4CIgYCBg36AhIR/gn+Bg4CBgYCBgXyCf4B/gIF9gYCAfYB4f4iC
fX+AgYCCgIZ/gIGDgn+AhH+AgYCAf4KDgH2AgIJ7goSAgYCAgYCAgICFf4N/gIB+gH+Ai4J/gYF/g4GAhIJ9gIB9gIKAgIKAgn58g4CBf36BfIB/hIKDgH+Af4GBgoCEf4GEgYOBgHx/f4GBgYJ/gICAfYGFhn6A
gYCBgICAf39+f4B+f4CBgn6AgId9gXiBgH6BgH+GgoB/gICAfX2FfoKAgIB/gICBgYV9gICCf32AgYOBgICAfH9/gIKChICBgX6Bfn+AgICAgIB/gICAgIJ+fn6AgXiCgH56foGAgICCgH9+fn6Af4GAgICBgH6A
goB+g4CAgIGBgIB+iX9/gX2CgnyAgIB/gIGAg4GBg4B9g4CAgYB8fYSAgICAgHp9gX+BgIKCf3+AgoGBgH9+foOCgICBgH6Af4GCgHx/gICBgn+BgIKGf4GCf4CAgX2BgIF/g4CAhIN/gIGAgYGBfX+CgIF/gH9+
e4CAkIGAgIOCen99gICAgIB/aHqAgYN/fYCAfoV+goCAgYN+foCBgISAgIJ+hH9+gH2Af3uDgICBgIGCgIGAb4GAgX+Be4B/goCAgIN/gnyDfn+AfYGCgYSAf4SBgH5+gH2Cgn+BgICAgoCBdoCBgICAhXeAgH9/
gICAgIKBgYGCfYB+f36AgYCDfoCAgX+AgICCcoCDgIGBfoKCgICAfICBf4N/gIF+gISAgIKBgH6Ag4CAf4J/gH+AioGAgH+AgICAfICAfoCAgIR/hYCAfoCAfIaAgYCAgICOfICAgICCf4CAgYB/gH2CgoB+fYCD
gXl8g4GEgH5+foKAgIB7goGCf36AfYCAgn+BgIB/gIF/hIB9g39/fYKEeX+AgXmAf399f4F/g4B+f4GBg4CAe4CBgYB+gIaBfoB9gYOAf3mBf4CBgX+AfYCCgYCAgoCAgIN+cXyAdIB+f4CAhH+AfoN4gIGBgISB
fIB/goF9goCCgIV/hICAgIB/fH9/gYCBgH6AjoCAf3+BgH5+foGCe4GDf39/hoGAf3+BgH+Afn+BgIB9gICAgIKEg4CAgYCAgX6BgX6BgIB/gIB+gH+EhoGAgn5/gYCAgICCgH+AgH+AfoSAhICDf3+BgYCAg4CA
gICBfYB9gIOAg4CAgoGAgH+BgIWAgICAeYGAgIGCf39+gICAf4GAgH59gYCAfYCAfoKEhYODgIGCgIGBfX2Bf4CAf4B/fYN/gX9/gH+Af3+BgIB8gIJ/gIKAgYGAhH+CgIR/gH6BgYWBf4CAgoGBgIGDgICAgH+E
f4OAg4SCgH6AgHqBgX6AgICCf3+BgH+FgId/fnyAfYCCg3+AgICCe4CBhH+AfICAf4KAgICCgIGDfX9/lH+BgICBfoGAf4CAgIGDfYOAh2+BgIKAgICDf4KBgH6AgIGJf4B+goJ/gIF/gIF6hoKBgICAfnyAf4CA
f4GBgICAgH9/gIF6gICDgIOBgIB+gICCeoF+f4CAf4GCgHyEgH6Be36CgYKAgIKCf4CAenx/gYB/gX9/g3l9fnKAgn5/gYGAgYCGgH+Df4CAgIGBf36AgIB/gYB/foB+f4B/gIKEgoCAgH+BgICAgYB+goWDgYR/
foiAf3+BfYGAf4KBgIB/foCBgYCBgH2Ag4B/hH9/gIGCgH6AgoN/gH+Ag4KAgIOAgX+Ag4CAgX+AgoaCf4F/f4GAgYB/foB+gYB+gYOBhICBfn2AgoCBgX9/gX+AgoGAgH9/goGAfoF/gYCAf398gH+AhIGBgnyB
gYKAf4B9goCAgX5+goB7f3+CgIGChoCAgICBgIKBhYB+g4GEf4GBgICCgX+Cg3+AgHqAgH+Af3uDiH99hoB/goCAhoKAgICCgH6AgX+AgH+BhIKAgIB/hYJ+fn+AgYCAgIKAgH1/gYB8gX98gICAg4F8f4CAgICA
gIKBgYCBgYCDgH6AgIGDfYCCfn+BgYCCgIF+fX5+foJ/gICAgIF+f4GBen2AgIV8f4CAf4aAg4GAgIN+gHyAfIB9gIB/gYCCeoCEgYB/eX2AfIaAfYKAgIGNgoF/gIB+f4GBgIOAi32AgoF9gYGAgIB/fICCgICA
f4B6f4CBgYGBgn2AgYB/gYF/gIBzgYh/f3+AfYGAfoB/fYB+gYB9f4J4f3+AgoB/hH6AfoOAfYB6gH6Af4CBeIF7fn9/gYGAgoGAfoGCiX5/fn+AgXx9gICAfoGAf4F9fH+Af4CAgoB/gIGAg3+Bf4KAgYV8gICA
goCLgHyAh4B+gYB/fIOAfIKAfoKBgIB/gH2EgICBf31+eYB+fYOBgYGAf4GAgIB/gIF7gH+Ah4CCgIWAgIGAgYGBgIGCfoCCgIOCg4KAhHt+gIN6hoCCgn53gYCAgX5+gICBgH+AgH9/gICAf4CAgICDgISCfoCA
fn9+fn5/gIqBgICCf4GAh4B9gIKDhYeAgYCBg4CCfoV8gICFfYGAg4CAgH+Bg4J+gH5/foN/f4B/gH6Bf4CAgICBgX5/gIGDf4GAfn59goB/gICAf4CBf4CAgYCAgHx/fH2BgH6AgH+AgoGAfoGBf35+fn6DgoCA
gYOAgIB+goB/g4CBgIODhICBgIB5gYCAgH6EfYF+gIB3gIKBf4GBgIKAgH+AgICAgIB+f4B6gH+AfoCAfoB/goGBf4CAgH+AgIJ/goJ+gX9+gIB/gH5+gICAf4GCgX+CgIB/gYCAgYCAf4CAgICAgoCEgISCgICA
hYCAgYB7gIF8gICBfoh+gH+AgYCBfoCAg3d+gIGAgICAkoCJgX+Bf4KDgIF8gYN/f4CDgH57gH+Afnt/gHyAgHuFgYB/gIB8gYCAgH+GgIGAgICAg4CCgIGAgYZ9hICBgYB/gYGGfX6AgYCAgn9/hYCAgIGEgX+A
gIB/f4CAgIKAf4KAgYJ+fn5/goCBe4B+gIB/gIGAhIGBhH+CgoCCf4OAgICAfH6AgIF+fYJ/gXqAhH6BgIJ8f4CAgH2BgIN8gH6AgX+AgX+AgnyCgn6Bf4GDeoR/gHt+fIOCgoGDgICAgH+AgYN8f4R/gH9/goCA
f4CFe4F+g3yCgYCAgH98gYJ/gICAgoCCgIF8gH+Agn+AgIF+gICBfoN+f36BfX59foCAgoN/gH59f39/jICGeoGBgIB7e4SAgICBgYGGgIKAgoCAgIGEgICGgIGAg4CCgn1+gYCAf4OBgYCChoCAgICAgoCCgICA
gH6Af3+BgICBgYB/gXSAgYGCgH+AgX+BgYKBf4ODgICAgIB/gX2BgYCBdH+Bg4WBgICBgIJ+foCAgIuAfn5/goaAhoSCfIGAgIOBfoR9hn6DgIB/goB/fXyChIZ9goGEgICAgYJ/gH9+foKBgH99gIF/gH98gIB/
fYCCf4GAgIB9gIGAf4OEf4KAgYGEgYCAhH6AgIF+gICAlICDfHuAf4GBfoB+gICCf4CBgICAfYCBhIJ/gIGBhIGBen+Ae4OAfH9/gHyAfoGAgICAgICBgn+BgICEfYKAgICBfoOBgYCIgoKAf4B8gIB+gH+Af3+A
e36DgICAgIKChH6BfoCAf36AfoGAeX5ygoCAhXuAgoGAhICBgoJ9gX+BeoqAgICAf4CAf4GAgIWCeYCAhYGBhH+BgYR+faJ/gIB7gX1+gICCfYB8gIKBgYCBfn+Df4KDf3t+fYGAhIGAgH6CgH1/f4OAgH96foB/
gIKAf4GDgX+Afn+BhHx+gIGBfoJ+eoGAf3+DgIB5gYCAgoGAfoCAfoR9goCAgHyCgYCDgIOCgIKFfn+AfICChH9/f4B/god/gH6BgH+CgH6AfH+AgH5/f4GBfXWAgICAgICAf4CAd4CJf4N5gYB8gIKAfoCAgYN+
gH59gICAgYCAgnmAfYCCgHyAgH99gH+IgYCAfn+BhH6AgICDgYB/gICBhpB/f4CAf4CAhHyCgoGAf35+fn+Af32AgoKAeoCAgH58iYOAgICAgoB/gIGEgYJ/g4CCgICBfoF9f4J7hH6BgIB+gH5/gYCAf4B/gX2B
gIGBgIB+gYB8foGAgHuEhISAfYF/gYGAhICAgIKAf4KBgX6Af4CAgICAgYCEgoB/goB/hICAgXyAgoGDgHt/hHyAgYF8fYF3gX6BfH+AgIN/gX+AfYSAgICAf4B/g36CgICAf4CAgIJ/gIJ/fYCEgICAgoF/gIGA
gIODgICAgH+DgHt/fYCAgH6BgICAe4CAgIGCgHqAg4CBgICBfoKAg39+goaAfoCAgICCgYCAgYCAgYGEf4CAgIB8gYB9f4B+gIaAgISFgICJg4B7gIKBhYB/gn+BgICAgICAhYGFgIN+gYCBgYSAhICBf3+DgICA
f4F/goCBgn+CgIJ/fX9/gIGAgYCHgIGAf4GEfoCAgIR2gIKCf4B/gICEgn+AfYCBgX6AgIaAgIV/g4B/gIKAg4CAgIVcgX2AgH+Af4CGgHeAf4Z6goOAfX+BgIB9foB6g4B/gYCAgIKGgICAfn6AgYCBgX+AgoGA
gX6AgIKAgoCDgH+Bf4B/gIGAgYCAgIGBgIOBgH6Af3uAgHyAgICDgICAf4CAgYKAhHuCgIaAhIF9f4N+g3+AfYWHgICAf3+AeICBhIB8e4CAgoF/gH+BgIGAgX+Bf4B+gIGAgYN/goGAgoCAgIGIgIJ+f4B8gH+A
gYqAgIGDgn9+gIGAgH6Gg4GAgICDgH1+gIR/f4GAfn+AgX6BgYGAgoCAZYCAgIGGgYKAe36Ag4CAfn6BgICCgH+BgICBf36AfX5+fn9+gICAfn6Cfn5/goWAgIF/gH+AgYCBgH6Cf4J+gX+BgoSDg4GAgIB/iHqA
f4GAgH19goCAiYKAgHmAfH+AgIN9goB/gX1+gIB6gXSLf4B9f4CDgX98gH1/gYB8gIKAgYCEfoCAgH1+fYB+gIGDf4CBfoCAgYB/h32DiIKAhX1/f3+CgH+AiYGBf4CCfIGBfoCAgIiBgICJfHaDg36AgH6AgYOA
f4GAf4GAf3mEfoB+fYGAgoGAf4B+goB/goCAgoB/f4CAgIN/gXyEhoGBgIN/f4GDgH58gnmAfoCAgYCAgn9+fn2AgIB/f4B+eoGAhIGAhIB/gn9/fYCAf36Bf4GBioCAgIF/f4KBgn6AgIF4f4aAiHyBfoCBf36C
gH+BgIF+fH+Cf4B+e4CAfoCDioCAg4CKgYGAgIB+gIJ/foCBgH5/gYB/f4CAgICAgn1/gYCBgn+AgIJ8foJ+gId/gIKAe4F9gHh/gn9+gICBgn6Af35+foKDgIF+gH+AgoF/f4B+goR+foCBf36DgYCBf4GCgIGA
gIB+gICAgIaBgH+BgICAgICAgH6AgICAgH9+gICFgIGBgIB9f4V+hIB9hn9+gH99goB/en+CgH1+goN9f4CBgIB/gX+AfoGAhX+Afn6Af4CKgICAf319fX6DgICAgIB/hH57gH52hX6AfICBgYaEgYN/goR9foKA
g4KBgYB9fYCCe3yCgYB+f4CCgYKCgH2AgIN7gICAgH+AgIFxgn6AgYCCiICAgoGBgoCBgYCBgn+GfoCAfICCgIGAf4CAgYCAf4GBgn2BgYOAfIKCgIV9gIB/gIOBgJyCj36BgH2AgH9+f39/hIKDf4KJgIB+goCC
g4CBgIGCf3iAf4GBfoKAgIKAgYOAgIKBe36BgYKBgX6AeoKAgIGBgIB9f3+Afn2CgH5/gICDgYGAgIB+g4CAgoCAf399gICCgISEgX98gH+Df3x9gH+Af36Bh399fn9+g4GBgYF/gH+BfH5/gHx/gICAgYGAgICA
g4CAgIF+gH9/gIB6gn6Be39+fYGBgXyAgYKAfoZ/f4CDgH6DfICCgYB+gIB+gYKAgICDgIGDg4CEg4CAgX2AgYiEgYCCfICAgYB+f4B8foN/gHZ/gICBgIGAgYCAgH9/gH+AgoCAf35/f4B7gYCDgIOEgH+AgICC
fYWAg4B/foF+f4B+foCAgoGAg4CBgH2AgH+AgneEfX+BgICHgICAgoKAg3uAgYB/gIWBgX5/f4KAg4KAiICAgIB+gYSDfICBfYGAgoB8gX6DgoSAg36BcoCDf4J/gICAgYB/gIB9foGAgH18goF9f4SFgICBgIGB
gIWCgICAgICAgIKDfYCEgICAgImCg32Cg4CBgH9/gX+BfIB/f4N/gnuAgH6AgHl9gYB9gIGDgH5/fICAgYKAf4B9gICDf4B9g4J+gIaBeYOAg36Af4ODf4GBf4F9gX+AgISAhYCAgYCAhX+Af4CBgIF/f4CAgIWC
goGBgYGCgYCAgYCBf4B+gn2CgICBgoGAgYGAgH+AiHt+gIGBf4CAfoCAf4GAfX6Df4CVf4CBg4CAgIWDgX+BgIGFgn6CgoB3gIJ8f4CGf3+AhIB+gH1/gH2BgIGFf36AgISCgIB/foB+gICBgn+BgH6Aj4N/gIKC
gH6AgICAgH+AioCAgISBgICAgIGAe4OCgIB+gYGGf32BgYF/e3yDgIB/foGAgH2CgnyAgnyAgIWCgICAgICAgYCEgIGAdIl/gX99gICAfoB/gIF+gYCBgYCBgoCAfYB6gH+AgIGGfoGAgoGAgHuAgoCAgoCCfoB+
fnx9gICDgIF8gYiAgH+Agn9+foB/gIB+goOBgnl9goB+gYB8goqCgIGAgn2AgIGAgoCCgn5/fnuDf4CAgIB6gIB8e4F/gH2AgH6FfISAgX2FhIB/gYKAhIGAgX6Afn+AfoCAgIB+iYCBgHuAgYOAgYSAgYiAf4CA
fX+EgIF/gHuGhYCAgICBgICHg4CAgH97gHx+f4CBgIeCf3yAgIB/f4CAfoB+f4GBfn+Af4CGg35/goGBgIOBfoOCgn+Af39/hoF9fIB/g3+Ag39/gICCgIWCgH6AgHmFgIGDf4J+gICDfoB/f32AhICAgH2AgX+A
gYB8g4SAgIN8hIKDfYCAgYCAg4J+gIGAgH95g36AgIB9f4CCgIB5gICBf4F+fICDf4N/f3+AgIJ9gYGAgoJ6gYGAgIB/g4CAgH+Af4B/gYJ+iICAgYZ/gX+Af3+AhIB+f4GBgX6Hf4CAgYGBgYCBgIGBfoCAhH+B
hX5/foCAhICAgH99foB9gICAgX51gICAfnyAfoB+gIWAgICDf4GAgICDgoCAgIGAgYR8gIF/gIKAfnyDgISAgYKQgH+AgYCIfn+AgICIgoB/gYCDg4B/gH1/gISAgYCAgIOAfYCAg3+CgIB/gZCAgYB/gH+CgIOA
gYCAgH9/gH+BgH+CgH+Cf4CAgoiAf4B9gIGGgIGDgIWCgX94gIB8gX2AgIGAfH+CfoKBgIKAf3uAhH+AgoCCf4F+f4SAgIODf4CDgICAfICAfoKAgH2Bg35/gICAgYF9fX9/gIB/gIGAgICAf4KAgH9/goCAgX5/
gX+BfICAgIN/gICAgIB/gIJ/gIODf4B9goCAgn97fH+Bf36MgI2AgH6BgYB+gn6BhX+DgICAgIB9g4SCgIB/f4KCgX5/goF/gH+GgoF9gIB+gYF8fX98fn1/f4CGgX+Bf4eBgIB8f4GAgXyBgIB2f4B+hIB9g3+G
gISAgYGAg4GAgIF/goB+gH58g36AgIJ/gIB/foB+f4B/hIGAfISFfICAgISEgH58hH9+f32DgYGFf3+BfoOAgX2Af4GBgIKAfn+AcIGCgYOBgICAf36AfoOBfYGBgICBgH+AgH+AgYCAf4GAgIF8goCAgYB/g4GG
f4CAgYSAgIKBgIGDf3+AgoF/gICAgYB/foF/gX98gYCCfoJ/gH+Af3x+gIGAgH9+f4B/goGAgIN+f4GAhoB/h4CAloCAf36DgYCAgIKAgIF8jIB7gIGAgH6BgIB/gIB+gX6AgoGAf4KAgIGFgoiBgX6BgIB/gH+C
fIGCf4CAf4GAgIB/foOAgYCAgIGBf4SAg4WBgYOAgX5/foF9gHV/goCAf4CAgICBfICAgYOAgYGCgIKAg4CAg4GAfYN/gH2AgIN/hn+BgnmAgICAe36BhHyBhYR/gH+BgIeAgH+Bf4GCgYGCf4OAg4CBgICAgYOK
gICAf4CAgICBenyAfoSCgX94goGHgH9/foCGg4B/gYCBf4CBcoB+foKAfYCAgH+BeH12gX9+h4CPgIJ/f3iDg3iAgn6DgIR+foGAf4B9eX99goGDgIB/fICAgH6AgYB+gX98g4KAfYGBfX6FgIWGgIGAgH6AgIOB
fX9/en6AgHqAf4B/gH6Ag4B/gISAfoOCg4J9gYCAf36Bg4CAgoB+hYOFgX2Bf4CAg4GAgICCf4CDf4F/gIeAfoGFfnyAgIB/gIGAgH9/gX95f4KCen+IgH9/gIB/gICBgH9/gH2BgICAgIOAgH6Bh36AgX6AfIB/
fnx/g4CAf4CCf318goCBgIOAfYSAfX+AhoB/gX6AfX6AfYh/goCAe3+AfoCAhICAf4F6hYCBg4aIeoCAgH6BfX+FfoB/fIF+goKBfYCAgIB+goGDf4B+gIF6f36AfIKFfoB/gn+AgIKAfH6AgH6AgIN+foCCgYCH
eYl+gYGEgH6BgIGCgoCAgH6Af3+BgH99gXuAgH+Ff4KAgYB/gIF/goh+f4CAf4GCgn1+g4B7fX5+fn6CgYCAgIF/foCAgIKAgH6AgoR5gIGAg3+Bg3+AgYB/g4J+gX+AgH2Df4GCgIB+gH+Bf4GAgoCAgYCCf4B+
f4B9gIB/gH12fX+AgoCBgHx8doGAgH+Af4CAfX+Af4CAgX6DgH2AfoGAgICBgICDgYR+gICBgXt/gnyAgoB9fYCAf4CAe39/gH6Df3+BgICAgIOAgIGAgH9/goJ8goCDgH9+gICCgH+AgYN+gX11gH6AfoCAgoCA
gICAgYCAgoCDgIGAgIOAhoCCgHWBhYCAgn+AgIOAhIGAgICAgYB6gH+BgICAgYOBgYB/gX16gIKAgY6DgYCAgICEfoGAgH+Ag399hHyAgICBgoGAg4B5gIJ8gHuAgH6AgIB+gH+Cf4CAgIKAgIaAgYR9d39zgJWC
gIB/fYCBgH2AgICCeoSCgoCBhH98gH9+gH+Be39+h4CAfYCCgIWFgYCGgIF/gIGAgH5/gYSAiIJ+f4CDgX99fIB8gH99gX6DgYOCfoCAhICBgIB/foGBf32BgIGBgIR9hoKEhIGAfoSAgYGAgn+AgYCAgICBgIKA
gIF/goGAfH2AgH+BgoB9fH6AgYKAgYGAf4aAgICBf4CAfYKDgYCCgIB+gIeEgIF9f3qBgYB/e5GHgICDfX6BgoN/gYB/gX2Df4GAfoGCfoKBhIWCgICDhnqAf4CAfn+AgIGAgX+AgH6AgICCiIGAgICAeYCEgH+A
gICBgIB9gYCBhYB7f4CCf4aAgHx9goCCgYB9f3+Af4CFgIB9gIR7foCAgICAgH6BhX2BgoKAgICEgH98f4CAgICDf32Efn97gH6AgICCgIB/gYCAgIB/gICCfoGEgYB+gYCCgIKBf4KAf32AgYCBgIJ/gIB9gH+A
i4GAgICAfoCDgIB9gYF/gH+CgH5/hYB/goGAgIGCgIGAhH+AgICDgICAfoCAfX+AhICCgIKAgX58gYB/gIF+gIGAd4WBgICAgIB/gYF+gIGBgICBgH6AgH+AfoF+goB9foV9gIGAgn2AgIGAgICCgYB/gIJ9gHiA
gH+Af4CAgYCFf35/e4OAgX+CgX+Ben+AgH+Afn97gH6AfYB9gH1/gIOLfX+AgIB8gH54foGAgIF+gYGAfIB8g32BiICCfoB/gIB/f4CCf4GAgXyBgXuCgYB/gH+AgISDgIOCgIB/hYSBgIB/gHyAf4CAgICCgICA
goB/hIWAgH+Bf3x7g4CBgoGAgYB/gICAf4KBgX6AgIGAgIF+f4F5fn+AgYJ/gH5+gIB/gYCAhH+DgICBg4B/goCCgICFf4CAf4CBgH9+gYCAf3+AgoKAgIGAgYCBf4B/gYCAgIOAfoF/gH2EgIaAfoB/fIOAfn+A
goCAgHp9f3iBf4CBgICBgIF+f4CDgYGAgYJ8gICAgIGBgH9/goGBgIGAgIOAgn+DgICAfICAgIB+gX6BgIGDhHx/foJ/gICBfoB/gIB9foF+gICCfYSCg3+BgICBf4GBgIGAhYSAgIOAgoB5gn5/f3+Ef4CAgIJ+
gICFgoCBhoN+e36Bfn+AgH6BgJF+gIOBe4CCf36BgoCAf3+AhISCgH+AiICAgICBgH2Af4B5f4B+gH+CgYB7f4R/gICBgICDgICAfoGBgICAfoJ/hX9/gIODf3+BgIl9gYCAgIB/gIqGgH6AgIGAgX5/gYJ/goCA
goF+gYCDgX9/gIV9gIGAfH2AgICAg4CAgIZ/hYB6gIB+fYB/gH+BgoyEgICBfX+Af4CAf398goN/hHN/gImAfYGBf3+AgICBeX18hIF/f4KAgoCAfYCChYGCgnx/goCAgIGAhoOAfoGCgICCfH+AfoCGgICBfH9+
goKBgIWAh3mBgoCAfoCAhnx8gH5/hYGAgoB+gIN+gICAf4CAf3+DgICAgIB8f4CCf4KCgYKFf4B+gIJ/f4F+gICBf36Af4B/j4CCgIaBgH+Gg4B/foCCgH90gYGAfoCAf399f36Bf359f39+fYCAgH6BgYB/hIF/
fX+AgIGAgIGCg4GCf3yAfYB/fYCAfn1+goOAfIR+gYCBfoCAgoKAfoCAgX99gIGEf4F+foN8foGAfX+BfoKBgH+AfX+Og39+gIF/eYGAf4CAgn6CgX6Bfn2AgX6AgIB/gYiAgYJ+gICAf4CCgHx+gIN/gICBgHWC
gICCgIOAfn2Af4B8goCEfICCgIB+f4B/gH+Dg4CDfoCBg4KEgICBgIKBhICAfYCAfYOBg4CAgoF/hICBgX+BgIB+gICAfoCAhIKAf4OAeX+AgIOBgICAgX6DgIB+f4CAgYGBgoCAf4B/f3qAhIGAf4GCf4B9gYCA
g4GDgoB9gYCEgIF/fX5+hn17f4CAgYGCg3+HhIF8goCAfIJ/gYJ/f4GCgH9+foGAfX+BgoOAfn+Bf4F5gH2AgIGBhYJ/gn1/gIGAgIKAgH5/gICBgIl/gIl/f39+gH+DgoCAgICCgYCAgICEgICCfn+AgICAfYJ+
dICAgH+BgICAfoCAgoSAgIR+fX2BgICBgH6AfYGFgICAgoF8f4GGgIJ+gICCfn6BgoKBgn2Fh35+eoB/gICAfH+AfoGBgIKAgICBgIGBgIGDgH+BgIB/f4B7gX6CgHyBgX59gYCAg4CFhX9/g4KAgH+AgYKAgICB
f4CAgH6AgICDgICAfICDg4CCf4CAgH+AgIB8g4J+gYN+gIaAfH5/gn6AfH98gICCf4F8gICBf4CAhYF7eYCBgIJ/goCAgXyAfYR/gICEgX+Af4WAgIKBgICCgICBfX6AgICAgH2Ag4KAgIF9gYGBf36BeoB8gIGA
gIGAgICBgH2AgX+Bf4aAgYB+g4CDg4KAfnqAf4CAgYKAf4F+goGDgX+Af4CBgIGAgYCAgH2Bf3yBgYB+g4OAgIB/foB/goCAfIKAgXeAf4B4fICCgYF8fXeDgIOAgIOBfYCAhn9+f3+CgoOBgHV/gIOAf3+Bf4CA
gYCAgIF+gICAgH+AdIaAgH+AgYKBfoCBgYF6gIB+f4CBf3+AgYV/fn9/f3+CgW6Af4CAfYJ/gX+AgX6HgICCgICAgIB/hnOAf32AfoKEgIF+gKN+gICAgYCFgX6AgYN/gYCAg4B/g4KFf4CCgH6AfX5+gIOEgnaC
hX+AfX+BgYB/gIN+f4B+gICBfYB/gXt/gIF+goFrgICFgn2AiHuBgoCBf4CAgIB+gIB/goKBf4GAf3yAgHyAiXuEg31/gn6Ai4B7foB/gX6AfYB/g3+AhHKAgn+AfHt+gH58g4KAe4CBgoB/goCBgH9+gICCe4CA
fXuAhn+CgYCAgICCgIGAfn59gICAgXyAgYB/hH+Ah4F+f4B/h4J/gYCBf4CEfoCAfnuAf4CHgICGgICAgoCAf3+EgICBgIR/f4B/f3yAgH9+gH+CgYCBgHuAgn56goF/hIKBgYCBhXV/gH+AhX+AeoGFgICFgHWA
gHyBg4J+f4KAkH6AhIF/gYCAfoCAg39/gICAgICCgYCAfX9+foB8f3yAfoCDgoF4fX+Bf4CAiH6CgICBfYCAgIaBgX98gIGAgoCBf4GAfIGAg4B+f4B7gHuBf4B/gmqAgYB/foGDgX6AgIiCf4WAgIJ/gH+Af4B+
f3x+gXeEgH6DgId/f4GBgH5/gH+AgH+BgX+CgIGAfoJ8gISAgYCAgISCgYGAf32Af4GCf4CHgYCAgIF8gHt+gH9+f4CBf4OAf4CBgIF/gH+AgIB9hYJ/gIJ+f4F+fICAgIB/gH+CgYB/gH+AgICAf4CDgoCCgoGB
gH2AgYN9f4F+gIGAgYaAg4CCgn2AgIGAgYCAiH+AgYF8gIF+gH+CgH6AgYCAgX9+fn5+gICAfoCBf4CBgnWAfoWEgIJ9gYaAf4CAgHmBgICCfn6Ag4KBgIKEfoB/gICEgYGAeoCBfn2IgH6AgH6AgIGBgX+DgH1+
f4GCf4iAgH5+g3+AgH+AgICBgYCBgIGAgIGCeoCChICAgICDf3t+gX92gIJ9gX53gIGAgIGAfoF/gYCAhICAgICBgX+Ag4B+gH5/fICJhH2Af4GAgICFgoB+gIKAgX1/fn6Cf3+EgICEgX95foCAf4CDgHuEgoCA
gYCAgICAgIJ/gIB6gX+AgIV+gICAgn9/gIB8gYKBgIB/fX2AfoOAgX2AgICAhoCAf4CAeIaCgISCf3qAgICBf4CBgICAgIB7gX+HgXyCgYJ/fYF9gICCgYGAgICAf3+AgHd+gH+FgoCDgYCAf4CAhIWEf3WBg4GB
gICAgH+BgICBf3+AgH1+gYeAgH+AgYCAfoB/gYKDf39/gISAf396gIB/gH2AgIB7gYB8g4CHf4CBf4CAhH9/gH6AgH+Ag4CCgoKBf4GAgICAgX1+gICCgHeFgIB8g4CAfoB/gIB8foB7f35/gX+CgoN9gYCBgIB/
gH+AgIGBf4F5gH2CgICAfoCAgoGBhIGAg398fX2BgH2AhYGBfoB+gHmAgICDf39/f4GBgH2DfIN+fn+AfX2CgIB+fn6AeYB/gH6AgICBgH+Af4GBgYF/gYCCgISAg4CAgH6AgoCAfYB8f4GCgYCAgIOAgYCCgIOA
f4CAg4B/goCDgH+DgYCAbHt/gISCgIKAg4CCgICEf36Ag358gYCDe36BfoOBgISAgYCBgoCDf4J9g4KBgH6Df4CAgYB/f4J+gYGBgH+CgIGDfn+Ff4B/fH5+gH6AgIJ/gH+BhIB/hH1+gHuHgIKAgIF/f32Gf4B+
hoF+g4KCgH6CgICBhn+Ahn+Afn96goCAgH+JgIKCgYKCgICAgIN7fH+CgIB/goB5g4OAfIKFiIKEgYCAgoB+iH+BgH9/e4WCgIF+foKAgXB/h4CAg3uBgH6DhYKCf4GAgIGAgoCAgoOCgIB/gn6AfIOBgYB/goKG
f4GEgICDgH+Af4N+hICBgH1+gICAgICBgH9/gICAgYGAeoF/gIGIgoB/fn+AgHyAfn2CgICAe4CAg3+CgYF4gICBgICCgoGAf4CCgIGAf4KHgYCAgIB/gYSCfX+AgYSAfH1/f4WAgYF/gH+CgICBgoB8gH2AgH6A
fIGAfoCAgoCCgoCAgH5+gICCf4J/gIB5foCAgn+AeICIf4OAfnqBfIB+hX+Eg4CAg4KAgICBgIWBgYB/iYCAf4CAgYGFgYCAgICAgYOAgIGAeYCBgHmAfYCBg3+AgICBf4aAgH2Ag4B/fX6CgISBg4B/hX6AgYGA
gH+AgH+BgIB/fnuAgH+NgIB6gICCfoV/hYB/gICEgICCf4CBgIR+gICAgoOCgn+Ce3+AgH97gYCHgICAhn+CgoB+gn+HgoOAf4WCgICCf4B/gYKBgICAfICAf4CFgIKAf36BgICAgYCBgIB/gICAf4CAgICBgH6A
gn18gYB+f4KBf4OEgn+AgoSAd4GEf4B+fIR9gX5/hIaBeYWAgIF/f3+BgICFfH+Ag4CBgIKAgIGCf32Cgn2LgIKBgIF7gIOCgIF/gX6AgX5/gYGBgIGAgICAgoGBf359goCCgYCDgYKAgIKAgX+Bfn9+gYOEgIB/
f4F+gIKAf4SBfoGBgIF+gICBgnx7f4B8foGAgoCBdn+BgoF/f4B+f4CCgH+BgH5/gIGAf4aAgXuAf4KAhX+Af4CAe4GAf4CAgn9/gH+ChH+AgXh/gICBgn6BgH9/f4B/hH2Ag4B4goGBe4CAgIGBgX+BgIB8gIR9
gYODf3x/gICAfoGBf4SBgYCAgYGAeoGAgIOIfoGAgoCAg4J9g4CAgH2Af36AhYB/gICMhoGDgHyBgIJ+gn5/gICBgH6Bh4GCgIGAhICAgHl7gYJ+gH1/gXyBfIF9gIB8gICDhIF/gICAgoCBgICAgICBf3+AgICA
iXx+gICAgYF/gH+BgIB/gH+GgICCfn+DfYGCfn9+f36CgIOGgH5+fYCCgICDgH6LgICAgICAgIGBf4GAgIGAgHh+gIaIgICAgH9+en+Efn6HgH6AgYOBgH9/gH+CgXx9gIqAfoCAf4Z5gICEgIB6gIOAgIGAf39r
hYCBhoF/gIGAf32AgH99gX+Gg31/f4CAf4KVgYB+f4CCgX6AkoSAiH6Af4SAgYCFfnuFgYGAgn2AfX+Cf318gICCgH6AgX+Bf4GCgYGAgH2AgICDf3+AgH6AgIJ+gIZ+gIOAhYd/gIOBgoV+f4CBgH1/gIB/gH99
gIB+gX6AgYCAfoOHfIGAg4CBgH+AgIGBgIB/gn+AfoCAgH6AgH17fn6Bg4B8gIGBgYCAgYZ/gXyAgICHgH+EhHqAgn96fX+BhH6AgICAgYeCgICAg4CBgH+DgYCCgHyBhH6AfX5/foB+gYGBgHt/goCBgH2Af3+A
fXt6gIF5gH6Ag4B8gIV9f36Mh4B/f4CBhIB8g4SBf4B/gICBfoB/f3+Af4N8gHqCfoCAgoB2gIWBfoB/gICDfoGAf3+AgoCCgH+AgYB+hYB6gH6AgYKAhoB+goB+gn+Af32AgoGAgoB+gH6BgICAgoGAf4KAf4CD
fX5/gICAgIB+gX97gYuAgoKFgIB+gIB/f4CAe3+Agn6AhYB/fYB/fYCAf4OCfIB+gH+BgICCfYKDgH6AfoB8goGJf3+Bf3+AgIGBgH+BfoF9gH+CgH6Ae4B/gIKAgoCAgH2AgHx4f4WEgH6Ai4B/e4GCiIF9goKC
goOCfYB+f4B/gHqAf4KBf4CAg4CCgYB+goCAdYB/gICAgICFg4iAgIB/gIKAf4B/f3+BfoGAgIiAf4F+hH+AhYB+gIF/goJ+hH59gYKAgX2AgoCBe3+AgHx+gH58foV/gH9/g4CAgYKAfoF+foCAfoJ/gIB/gH1/
goKBfoB9gH5/fn+AgICBgoB2g4CAf3yAg4CDf4GAgH2CgH+Fe4CCgISAhX+AgIGAgYt1gICBgICBfoOAf3yCgYCAiYOBgICAgIF/h4GBfX+AgX+Af4J/gIN/foCAgICDgIB9fn6AfYGAgH59gYB/gn1/fIOAgISA
gICAhoCEgoGAgoCCf4CBgX6Bf3iAgH6Eg4B/iYB/hHuEgIB1gIR+gH19gH6AgHyBf4CAgIF/f3+AgIGAgYJ/gICAf4B+gIJ/gIGBfoOBhICAf358goCGgIB+g4CAgoaCgYCAgICAgH+AhIF/f4B7gIKAgYJ+f359
gISCf36BfYF9gn+AgICAgoCAfIJ8gH+Bf36BfoF8gH6BgYCBgICBgICDgoCAgX6Ahn6AgIB+f4CAgYGAgHuCgIGAgH+Af399f3d/f4B8gYKAfYCBgYGBgYGAgn+DgICBfIKBhoCAgH5/gYB/gHqBfIJ/fX93g358
f4F/gICAgH6AgIKDe4F+fYCAgIKHfoCAf5J6gH6AgH+BgH+AgoB/g391hIGAgXyCg4CEgICFfYCEfX59fX2AgIOBgICBe4J+gX+CfX96eoOBgH+Cf4B/h4hzgH6AgH+Bf31/gH1+fn6Agn6IgX1/gH2AgYF9gYJ/
foCBhICBgH99goF+foJ/gYKAgYOBgIF+gYCAgIOCgIKDfn6AgIKHgYCAfoKBgoCBgIB+f4B+gH6CgH9+foGAgXCBgYJ9f4CAgIF/gICGf4V+gICAgIOGf4KBgYF6gISAgH5/gICAgICCf4KAfoGAf36Af39/gISA
foB+f4F+hYB+gIGDgYCAgX2Be4CAe36Bf4CAf32Bf4F+foOBfn+Bf4CAgYSAgISDgIKAgX5+hH6AgH+Ag36Cf4F/gIF/gYGAfoJ+fICAgIKCgYCHgYB/fX+BgYCAgoGChH5+gIJ/fXyCf3+AgX93gYCAf4CAgIB/
gIOAgIB/f4KAgH9/gYCCgIB/gICAgoN9gH+Cf4KBinyCgH6AgIJ/gHyBgH99f4B+goKEf32BgoB/gIB+gIGDgH5+gIN/gICBf4CAgoCAgoGCgH18gYCBgIaAfoB+gHyBg4CAgH+Cf4R9f4B9gYKAe4CAfn9/hYGA
gnx4gICMfYCAgICBfX9+f39+gnx+h4CAgn9+gX2BgXSDgHh+gId/f3+Bf4CAfX+BgoCAgH+Be4WBf4OAgn+AgYGCgYKBgnuAgICMhIOAgn9/gH+Af4B+fICBfIB9f4CAf4CAgHqAgIGAf36BgH2BgH6BgH+BgoF/
gICAfIKAg4F/gIGEgYCAgIB+enqAgXl/gICBgYCDgYCDf5SAgICEgICDeoCCgn59gICAgYCAf4CAiH+Af4KAg4B/goGAfn6DgH+AgH5+goGAgIB/gHuAf4CDfX9+g4KAgYCAh4CDgIKAgX+AgXuAgYJ4foCAfICI
gYJ9gIKIgIV/gYKAfIGAgH+Ag36Ef4CAf4GCfoGAf4CChICDfH5/gICBg4CAf36AgIF0gICAgX6CgYB/gYCAgHt/gIKDgIZ/gICAgISBfoCAgX1/gIF/f4CDe3uBfYF+gICAgIB/f3+AhYKAg4KAfX9+gXx+gICA
fYCAgICCgYB/goB/hISAgHuCfn+BfoCAfYF/f3qAf4GAgYCCg4CAf4l/f359gIF9gYF+iIGDgIB9gIGAhI2Cf35/gICAgH6Af4CGfYCBgYB1f4J/fnyBfH2AgHqAgn5/fYCAfYOCfIKFgIGAgIOAfoCAhn+Afn+A
f4CAgICAgH6HgIJ+g39+f3+AgICAgIyBg4GCgIOEgH9/f4GAgYGBfoJ/gH+FgIKAgH6GgIGBhH9/gICDgG2HgHt/e4KAgICAg4CBgH6Ag4CAfX+CgYF+hYGAgICDhH2AgId9fYJ/gYOAgH54foF/fYCAgICEeoGD
gH2CgH+DgYCCfoB8gHx/fn2AgIGCgH5+gX5/goV9fYCAf4CAgH+AgIB+f4GAgH6AgIJ+gIGGgICAf36CgIJ/gIKEhoB/goCAgIKAgIF/gX+AgoN9gYB+goCAgICAgIF9gW97f4CAgYGDg4KAfn2AgICAfoF/goGA
gYCAgIGBf36AgH+AgICAf32NhYCAgICAgoeAgn2Af4CAf3+Cf36Bf32Af4CCfoCCg36AfYCAgYGBgICAgX6Af4B+gXmAgH+Bg35/gIJ/f4CAgH9/gHl/hn9+f4CAhX98gYCAgIKAfn9/gICAhIKBhYGAf35/gIB/
fn6HgYOAgISAfoCDf4CAgIB/foCAgIGAgICAhYh/gn5/g4GAgICBgIGAfH9/gIKBf39+gICAfoKAgICBgYGBfoB+gICBgIGDgoOCf36AgYJ/g4B/f4B+iIGBg4CAgYKAgHuEf39/f31/gH9/gYOAf4B/gIKAiH53
f4CAgISCgIF/gIB7fIF/gH2AgHyAgYKAgn6AgX6Gf4CAf4B+gX2AgIB/gICBg3+AgICAhYCAhX+KhICAgICCf4CCgIJ/gIF6fn17gICAgICDgoB/goCCfoCAgoCAgIB/g4F9goGEg35+goF/gICAfo6AhICAg4CD
gYCAgH6BgX+AgYB/gH+EfYCBf3uAf4OAfICAgnd9goCCf4B9f4SEgICBhn2Yf4CAfoCAgH+BgX+AgX9+gHyAgH+Af4OGhIV+gYKAgoGAgICEgICFhoF+gICAgIB/gICBgHuAf4CAfH57f3yAgX+AfoCAgH6CgH+B
goGBgHyAgYCAgX6AgICAfISCgH5+goCAgX2EgH+Cf4CAfXp/gIB+i4GAf4J/gH+Ag4SCgoKCfn99gIB+gH9+gH+AgHOBe4CBgICAgHx/gH+FgICAf4KAfoKAgYCAfICCgH2Af3+EgoOGgH+Bh4F8gICAgYB+fICA
gX9+gH99gIOBgX+Aj3x9gICAgH6AfYR9gICAgoCAf4GAf4CAgIaDgYJ9hYB/gICAgH2AgHyAgH2Bf36FgIGBgICAg4CCf4B8gH1/gI1/g4CAgYOAhHqDgYCAfXp+gICAf4OAg4ODgYCAfoF/h4h/foh/gICAgYOA
gIGAfICBfoeBgYCAgYCFgICDgIWDgIGAgYGAgXyAe4GAgIGDgIR/gIF9gIB+gH+AgICAgYZ5gYCAgHl8f3WBgn6AgYKAgICHfoGAgYOBhX59gX+BgYJ8dYCBkISAgn9/gX9/hYB/gIN9f32BgIGAg36AgICBf4CA
foB+fH6AfoGCgH+AgYCAgX+Dg4GAgICAfYCBgYCAfYGAgoB/c4GAgoKAfYCAgIB/gH6AgH+DgYKCf4CBgX19gIGAgoB+gX6FgYCBgIF+gICAgYCAf4GAgH+BgYSEgoCBfICAfYmAgYB+f4CAgIGDf4KDfICAfn+C
Im1/foGBgIaCe4CAg4B7f4KCgYGDf3yAY4B8fn+AgIJ/f3+Bf31/gn99f4N/gH2EhX9/gICBf4B+fH5/gn+AgoB/foOGfoOCg4B/gHGCgICDgIN+f36Ag4GAgoCCfoKAgIB1hoF+gHuAgn2AfX+Df4Z9g3+AgH6A
hH96goWBf39/gX5/goGAin52gYCAgICAf4CAgoOCgIB9gIGAf4B9gH+AgYCAfn+Ag4eAjoCDf4GFgnyAgIOCf4CAfYCBgoCAgYWDf4aCf4F+gH6AgHt6f32BgIJ/gX2BfYCAf4GDgX+Ae3uAeoR+fX+BfYSBgIF/
gH1+gYB/gYaEf3+AfYCAf4KAgoCAgIB/gIWCgIOBg36Df39/f35/gICAgYKDgH+AgIGEgH+AgICAgoCHgn+DgICAg4SCfoCCfYKBgH99gIeBgoCAgHx+fX9+gH+CgId+gYCBgICAgH+AfoCAhH9+f4CAgYCAgICI
gICCgIKAe4CAfn2BhICBhX+AgIaIgISAgH6AfYB/gH6BfX+AgIF+fX6Af3eAg4CBen98f36BgYB/hIGAgICAgHyBgICAgXZ/f4CDf4CAg39+gICAgIB/hIWAgIB/gYCCfnyBgIF/f4KAf31+gYCDeYCBfoKDgIGC
gIOAfIF9gIF9foB/gYF8gHuAgYCAf3uDfHyAfoGAgIB+f39/gISBgIB7gIB+foGCgoCPgICAf4KCf36AgX9+f3x/goCAgIKBgYCBgH+Afn6BgoKEf4CAgICAg4CAgnh/goB/gX+Ag39/gYCGgYCAf4GBh4CGfnx+
gH6AgYGAgICAgH59gICEgICBgICBfYCIhYKAgICDgIB/gICCgn+AfoCAf4KJgH6Ae3+Df319foGAgHl8hYF7gX+DgHt9gIB+goWBgYCDfoKEgH1/f36BhIB+gX59f4B+hYCAg4GCgIKDfH9/g39+gYaAfoCDfYF9
gYeDgYGBf4CAeICAfIB/f4CAf4CAfoF/gIB+gIB/f3+IfXuBgH+BgIJ/jH+Bgn6EgYOAg397gH5/foCBfoCBf4GAfoGAfYCAf4KAgH+AgIGAgYF/gYCBgoN4gIGCgYCDgIKCgIB+gIB+gICAfoB/gIKAfX+Cg3+B
gH59gX2Cg4KAg4R+gIGBgIB/gIR/f3+CgH6BgH5+foF+gYCAgH+AgIKBgYCJgoF9gICAgIGAgICAf4d+hH+BfoF/foGAgICAf4OAf4GAf3+Bgn6BgoGAfXyAgIJ/gX6AgH+AgX+Af4CAf4F+gIF/gYCAgnuBgHuC
g3+BgoJ/gIN+hIF+f36AgYGAgIKCgIF/gYKBf4GAf4CAgoB+fYOBf4ODgn57f4CDgH9/gICAfn99gYCAgH2BgH6AgIB+gYCDgH9/enyCf36DgX5/f4CAg4WDgYB+gXd/gIWAgYF/f358gIGCgoB7fX9+goB+gIGA
fn2CgoGAgHl+g36BgH57gX+AgICCgIJ9g4F9gH2FgHx+gICBg4J8gXx+gX2Cf4B+foGEgIaAgoGBgX+AfoCBgniAf3+AgICAf36AfoF/gH+Di4d+gX+Df39+f354gn2BgYKAgIGDg36BgH9+gIGDgYCAgoF+gX6C
gn6EhYF/foCCgICDiICAgoCBfoCFgIZ9fYCDgH+DgYOAgYCCgIKCgIKAgICAgH99gICAgICAf3+BgoCBgoGAfn1/fIB9gH+AgH+Afn5/gX6EgIB9gH1+gYCBf4CAg4WAgICAgICAgYN+gH9/gH+AgIB/fn2AgYGD
gH+AgHuAgH+Cf4F9gH+BgYJ/fIKAe4aCgYCDgoCCf4CAgIGAgXqAgICBgoCCgYCAfYCAgIFogYCBgIKAgn2Af35/goCFgIB/fICEgIKAgo6Af3qBf4F/gICBf4GAgIGAgYB+fn+AgICEhICCeoJ/gIWEgHt9f3+C
gIODgn2Af4CBiIGAgIOAgH2CgH9/goGAiIJ+f4CBe4F8gIB/gH+Af4CAgIGCgYB8gYCAgYB9goB+gIKBgH6AgICBgIGAgH+AgYF8gY9/gICAf4OAhIF/g4CCfoCEgIF+gH6CfoGBgHiGfYCBfoGBg2+AfICAgIKB
gIB9goGAgYCAgIeBf36BgoOBfYB/gYCAfoSAgX+AgH9/goCAfYKDhoGGfX2BgIJ/gH+AhYB7gICGfoOBgISAgICCgYCDgn19fXyCf4eEfYJ/gX2AgX5/gH+CgYN9fnp+foCAgYCEgoB/gH+Be4N/gIB+gICAg39/
goCAgICDgICAhYCAhIB5foCAgICBgH6Bf3+Afn9+gICBfoKBgX+CgIR8fX18gHyGgIx/foKAgH+Bfot+hYWAgYCAf3+Af36AgIKAgH5/f35+foKAgIJ8eICBfYCBgICBgIF/hYCBf4CAf4GAf4F+gX9/gYCAfn2A
f4CBgH+CgH+AgYB/gICBg3+AgH+AgH5/gHx9gX+BgICAgoGAfoJ/gYF9f4GBgIF/gYCAgId/gYOBfYWBgIB+gIF/gIGAgICAioCDf4GDf32Af4F/gYGBhIGEgYCAfIB/gIJ9gIOAf4CBbo5/f4GCgIB/gX+DgICB
g4KAf4CBgYB+f3p/gH9/f4B/gYCCfn+AgHyBfoF+gH+Bg5F+gH+AgIKCgIF/gn2AgYF+gYB9gn9/gH6AgX+BfH+Ag4V/foCAfoCAen9/gIWDgICAgIKAgH+CgH9+g4CBe4CAfYCAgIB8gYCAgX+AgYCBdoB/gIJ/
gYGAgH+BfYV/gYB+gnyCf4B+g4OAf3+CgIOAgoB/gIGCgH1/f35/eYKAfoCAgH+AgICBgYSEgX+BgX+BhYKLf3+CgICCgoJ+gH6BgH+AgYKAgYCAgYCAg4OAgYKCfH9+fICAf4CAfoCAfYCBgIB/gIGAgH51gIKC
hn2Bf4CEfYGAgYGCfoCAen9/gICAgYCAgICAf3+CgH6AfnuAgIGAgHyAe4J/fH6Af4KAgICCgICEfoGCf3uAgn6AgH6CgICCg4SBgIGAg4CBgICAgYCAe4GBf4B8gYCEgoCAgoCBf4CAgIB9goF/gX+AgH2Af3+G
gICDgIB/gICEgIGCf3x+gIKAgYKBf35/f4B/f4CAfYCAf4GAgYGEgICDgX6AfoKBf4CBgIJ+fIOAgH96gYB8g4GBfICAgH99f36AhYB5gICFgYCHgH+ChICBf4GBf4KAgICAgX+EgISAgH+Afn99f4GCgH5/f3+D
gIN+gYJ/gH6AgYOAgH+Ae4GAgICAen+AgH6DfoGFf4CBgYB/hH9/f4CAf4CBeoCCgIKFgICAgIF/gICBgYCAfoN9f39+f4GAgn+BgH+DgoCAgICBgICCf35/gICBfoGAf4B/fYGBgIKBgoCBgX5/gIGAgH58gICB
gIGBf4CBf4F/gX+AfoGAgX+AfoCAgIB/g36AfYaBgX6AgH6Gf4B+f35+dXx9gYGGgICDgYJ+gH6DhYKAfX+Af399fICCfICFe399gIB/f4CagICAg4KAgICEfoB+gICAgICAgH+BfIKAgoF/gIOCgIB/fH+AgISB
g4KDfX+BgH6Eg4CAfX5/f4B/gH92goKAhYB/f4CGfYB9goCCgIB/goCAf3yAfoKAgoCAgH6AgICAgICAfHuCgYCAgYCBgnuAgX+BZ4GDf3+AgYCDg4CBgYF/foF+gIOAgICCgYKBg4CAfoCCgIV8gn+FgICAgIF/
hn+DhYJ/g399gH+BgH2BfYCCgIiAgoCBgH5/gIJ7fISBg3Z6gIGAgYKCf39/f4CBg4CAgoCAgYCAgIGAfoGAhYJ9gYOAhICAgIGBgIGAgH58gH6Ag4F7f4B/f32AgYGDgICEgYKEboGAgIGBgYGBfH19gIGAgIF9
gIJ9foCAfn2Be4OAfYGAiICAgYF7f4GBgIB/gn5/gYKAfn+BhX2AgIJ/g4KBf4OAgIB/gIF/gICAgoB+gYJ+f4B/gIB+gH+Af4B+f36EhoCAf3yBgICAf4V/gYCBfoWAgIKAgISBgICAgIKBgoGAf3+AgH+AgXuB
gIWAgH+AfYGIgICAfX6AgYB6f4CBgXyAf36AgoCEfoCAfoCAgn+Cf4CCf36BgICAfnKAgIF/f3t/gICBfoGAgIKAfIF/gICAhYF9gIJ/hXiDgIF/foZ/gIOBgIGAgICBgICAf3+Af3+DgHmBgHx+foGAf3uCgIOB
h3+BgH+AgICAfoGAeYF/gIeBf4B/f395f3+AgIB+gIaFgISCgIB8gICCg3+AgYCAgIN+gI15f4CAgICAfYB5gICBgn58gX+CgIGAgYKBf4CAgIGCfoB/gX+AfYCFgIGNe4CAgH6AgIGAf4GAgYKAgICBfoB/gIOB
fYB+f4CAgH9/gIGCgH+AfXV/cX9+gX6BgIB/gH+EgYGAf4CAgXaBhH2AgIB/f46DfoCAfYOAf4GCgoB/gIWAf4N/fICBgICBgoZ5gH+AgYF+foCAf39/gIOAgIR/gIB8foJ+gIGBgIGAgX9/fYR+gIB6fYCBeH2A
gX6AhH+ChH6Ag3+AgH6CgoCFgX99gYKEgX6Eg4F+gH1/gICAd4N/f4F/hIR9gIh/gICBgIGCgYSBg4CBg36AgoCDeoCAgIGJgIOHgICAgn18gX+GgICBf4B8gICAgn+BgIKAgH6BfoKAf4GAg4J/gYJ/gIKAeICA
goOCfoCAgoGDgH59goqBgH5/gICAgoCAgICAgH5+f4CBfYZ/gH59gX19hYCAgYSDgYCAgICAgX98gYKAhYSEgoCAgYV/eoGBgIJ/gIF+gImAgICAgICAfICBgoCAgIGCgYGAeH59f4GAf4OAgISAg35/f4CAgICA
gH+AgoB+gIeBf4GAgH6Bf4OAgIB/gIB/f3eAhIB/fH6AgXmAgX+Af4OAfn5+gYCFfH+AgX6DgH+AfoKAfIF+gH+Bgn+DgIB8f4B9gIF+hYCDf3+FgIODgIGAeHuAgH+AinF4gYCBgoKGgIB9gH9+fHh/gICAfoCC
gH+Cf4B/f4F/hIGBf35/dYJ/fnyAeIGEgH9+gYB8gX6AhICBgn9/foOBgoCGgIB+gIB+f4CBfoWBgYCCfoSCf4GAgICAfnyAg4OAgICCgn+AfoB/f4CIgIB9f3yAeH57gIOBgYOAgX1/goJ+hIaBhIN/gYJ+gISB
gIKAgICCf4B9f4CAf4CCgH+AgIJ/gH+AgX+EgIF+gH+CfYWEfoKCgHaBgICAf4B/gIB/foCAgIKEgIyCgHeAf4SDgICAf39+gIJ/foB/gH98gIN9gYB+gH+Ae36AgICAgn5+gIGBf4GAg4F/f4CAgIB9gIB9gH6A
f35+fYCBf4CCgYB/gIF/gIF/gn9+goF/foCAfH9+gIGAf4GAgIB6gH2Df4F+fn9/f4CCgX19goF/gISDfoGAgYF/gIOEgX2AgIJ9gIR/hIKEfn6AfoWBgYB+gIGAgoCCf4CBgH1+gnqCgnl/gIKAgIGAgIGAgIOI
f4CBhYOAgICDgIOAg3+BfYCBfoB/gH+BgYKIgIN9foF/gIKAgH+BgIJ+fn+AfXKAfoCAf4CBgYOAgICAgH9+gH+CgoCBgIGDf31/hoCAgYB+gIB+gX6AfoCBgX2ChICCgX6BgIB/eYd+gICBf4CDgICBfYB+goJ/
gIGAgIGAgIJ9gn+BgIGCgYCCf4B9gYCBgH5+gXyAgICAiIGAg4GAg3+CgIGAf36AgoB4gHeAfH6CfH+DgIGDfoGAgH18gYCEgH+Ag4KAf3yAjn6EgoKEf4CBgICAgIOCgIB9foV/fn59fYCAgYKAgH6AeX+AgICC
fIB/gnx7gIN/fYCAgYB+gH6AgoKFg4SBgH6EgH+Bf4CCgIB9gYCBf4CAd4CAg4CAf36Ch4Z/f4CAg3+CgH+Bf4B+goSBhYCBgIGAgIB+gHuAgIKDgH+AgH2AgYCGgIF+gYCAfn9+gIGAgYF/g3+BgIB7g35+gIGA
hH+CgIKAf4GAgH+AeoSAgoeAfX6AgX+AfYCCgICCgYB9gH+Bh4B/gIODgIF9foSAf4B/f36CgICAf4CBgH9+f4CBgYCDf359h4J8f4KAgYJ+gYOAfn6AgH9/gIF/gH5+gH9+fYCCgIGAgYOAgIB/fn+AgYCBi4OB
fn+Afn9/gICAgYCEgn9/gIB9gIOAf4CBg4GCfoCBgH+AgX+AgH6Ag35/f4GGgoB/goCAf35/gIB/f4F/goF/gH+Af4GBgICCgIKFgHx7f4CAgISBiIGCgIJ4f4Z/gH+BgICAgYB/fYF9hIGAgXuDgYB/gIV/fX1+
f4F/fYCBgX+AgH6DgIB+gYGAf3+Cf35/e3+AgIOGfoB6hICAgH9+gH5/f318gH+AhIF/gYCAgICBgX6AgYGAgIB8goCWgX1/foF9f4GHfX6CfYB/gIB/f4KBhYR/foGAgoaBgX+Af4CAgoGBgIB9gYSFgH9/fn9+
f4CBgYCAgYKAfYGBgH+DgH6Df4CEf4GAioOBgoOAgIGCiH5/gIWAgIWAgoB+gIeEgoGAgIGCgYGLfn6AfnqFgIOBgIKBfn6AgICCgIB+gYB/gH9+foCDhIJ9gIeAgoeAgHyBgn6AgH59gICAfnqChX6AgIGAgIV/
f4CBgH9/g4CEgICBgH59hICAgIaAfoCAgICAgYSBfoF+gX+FfoCBf36AgYCDeoCAgoWCfn95gIN/h4CHgICAgH5/fYV+g3+Afn+Af4KHgH2AgH2BfX57gH+Af3+BgIKCgYZ9foCAf3+AgoGAhIB/goCBeX9/g4CA
foOCf4CBg356fnKAgIN8f4CAf36BfYB6gIB+cn+BeYCDgIOAgYGAg4CEg4KBgIJ/hICAgH1+gn+AgYCHh3+AgYCAfoCEf4CAf3+BgIB/gn2AfoB+gICAgoB/gIKAgH+BgIGAf4WAgYCAgYCBgH+CgIGCgICAfoKC
g4CBgX+BhYGDgH+AfoKGgIJ+g4F+f3yBgIGAh4CEgICAgIB8gIF+fYGBgH6BgoCAfYB8gYCAeoF/fn6Af4B/gICAf4GBgYB+goB/f4CAgIN/foKDgoR+goWAgoCAgICCfn2AgHuAgX+Hf4CAgH9+gH+BhYCAgYKB
gH6AgoB/gYCCfHl1gHmDgoCAhIGAfIOCgoJ9foGAf4FygH97gICAgHyAf4B/gICAfoGAgYCAgIB/g4GAgH+EgoCAgoKBgYCAfYCAgIR+g3+BfoCAgHyAgH6AgH6BgH5/gH5+gXyAf4J/gYB+fYF+gICAfn+AgYCA
g4CCf35+f4CDgYCAh4B9gIB/gH+AgYF7gH5+gICAgICAf4KAhn6AgIGDfoOAgYGBgoCBgYB1eXx7goB9gIKBgICAf3+BgXyBeH+AcoCBgH9/gH+AgoJ3gnp9gYWAgYCBf3+BfYGAf4GHfISAgoCCf4KAgH98f4CA
f3uEgICAi4GBgIOBf4B+f4CAf3+If4CBgYGAgHp/goCAgIF+gIOAgXeBgYKAgYB8f32DgYCDgoB9gYKBgH6AgH2BgIB/f4GAgICBgIB6f31+foB/f36BgIGAgXyBgYJ/gn+EeoGAgICEgn2BfYCDgIJ8gIOAgoF+
foN/gH+AgIJ/eICCgICBgH9/f4CAhYGCgICDgIKAgYF+g3+AgnyAf4CDgoCCgYCEgoGAgICDgX6GgIWAgHyAgH9+goF/f4GBgH52fIOAg4R9in+AfoCAgoF/gICAgn6Cgn5/goaBgIKBf4CCgIGGg4F+gIJ/f4WA
gIF2gXyAe4CAf4F/gICBfX6EbYB+gICGgoF9goGBe4CAgIB/gH2Af3t/goGAgYF/fIB/g3+Af4B/gIB7gId8gYCGf39+gn+FgIKAeX6Ah4WDgIB+gIJ9gX+AfoCAfYCAgH6Df39/fn+BgIGAgICAgIJ9iYR/gICA
fYCBgHCBf4F9f4GAgHyHgICBf3+FhICAgYB8gIGDgIF/gYB/gIB6foCAgIB/gH+Af4iAh3yDg4B7goCBfoB+gICAfoCAgYGAgICAg4CAgn5+fn2Jg4eCgn9/hoGAfX6BgIJ+goV/gYB/gICAf4B/gYCCfn+AgYN/
gIKCf4CAfoCCgX+Bg4SDgYKAgH+AgYCAgnyAgICAf4CCgH5+gn6Af4B/hIB/gICFhH6AjX2AeoKAgH9/f4GAfXyAfoCCgIB8foCAgXuCgH+AgH+BfoSAhIGFgIB7foCDgYCAgYF/f36AgoKCc3+AfoR/f4GHgH+A
gIKCgYGCgISBg4CAgoB/g4CCgIqAgoJ8gIF/f36AfICHfoCCf4aCd4F+gYGAgYB+f4GAgH6BgH+AgX+Agn+CgoCAf3+EgIB7eYCFh39/f3t/gYKAfoF+f4CAgIKAgX+AgYCAf4CBgH+Af4B+foB/f4CAgICAeomG
gYF/gICAgH+Af4Z/hICBgX9+gHuAgYB+gIGAgH+AgIB/gHmAfoF8f4CCgYGCf32AgoJ/gYCFgICAgHp/jYCAf3+Cg4N/gH9+fn6AgICAgICAgn5+g3+Ff4F2goKBgn+Af4F/gX54gIB/gIJ/gIKAgYGAeoKCgISB
goCAgIGAgICAgIV+foCMen+AeYOBf4CDgICAgH+Ai3+CfoaAgoF/gYB/hICBgYCAgIB6gIF+f4B+gH6AgH+AgH9+gX+Af4F6fn6AgH+CgoGAgIGAgYJ+gICBhIB7f4CBgYCCgYGAgICAfot6gn9+e4F9gICCgH+E
gIKFgH+BgYOAgX+AgH2BgICAgICAgX9+gYKAgoCAgICAg4CAgIWEgoB9gHyAgYB8gH+AgH6AgH+AgYB9gICAfX2DgYB/gIB+gH5/gX9/f4KAgICAf39/goB+f4GAf397gYCBf4B/gX6FgH6BgIB/gICAgoB/gIR/
gX+EgoeAgYB/g4CAgYCAgICAhISAgoGCfoB/f4SBf4CBg31/f4V+iYCBgH+Af4CCgICAf4CAgISAf3uChICAgICAgYCAgX1/gH+BgIB7gICJf4CBfoWBgn2DgH+BfYKAh3yAgICChYF/gICBgICAeYJ/f4CAg36A
foB/f4CBhoKIgICAf4R8f4CBgoB9gIB6fICAgICCgIGAgX5/gIKAgICBeX9/eoCBgIB/gICAgH56f4KBgX+CfYGDfYCAgICAfoWDfYCEgIB/gHh/gIKAgH9/goCAfIGBgYGCgH1/gYCCgIGCgIKEgYGDgIGAfYeB
fH1/f4F9gICBfX6AgIGBgYB7f4B/goCAgX+Ah4CBgoZ+gYGDgoCEkYGAf36AgoGAe4CHgIGAdYeFf39/fn99foCBg39+gHyEf39/gH+Af3p/gICCg4B9gIGAf3+AgICCf4CAg3+Ag3yAgICAgICCfoF+gIh/i4B+
gYN9eX+AgICAf39+hX6BgX2BgX9/gIR/gICBf4CAgYOAgX2AgHiFgISAfn+AgH+AgX6Hf4CAf4F+fYKAgICGgoWBg4GAinyBgn2CgX6Af4B9f4CAfoGCfoCCgICAgIKBgX6BgoB8f4CAe4CDfIB/gYWAgH6NgYCA
gIeAgYB/gYB8goGAfYB+gX9/gIF/gYCAfoB+gICAgoF/gH+Bg4GCgn6BgoCBgIOBgH+BgYF9f4B8gISHgIB+gIGAf39/gH97gX5/gYCAf3p+h4CCgYCAf4WBf4GBgIKAfn6BfYKDgHaBgH6AgIGAgIB+f4SAgHmA
gICAgIGBfoOGgIF+gH59goB9fICBgIB8fH+AgIaAgoCFfYCGgIF/gICEhH+AgoSAgIF/gIB9gIJ9f4J9gYB/f3mAfIR/fYKCgIOBfoF/f4CDgH5+fYKAgICAf35/fXuAgYB5gICBf32BgYCAgIB8gX+AgYB/f35+
hniDfoSAf4CGgIGAfIB+f4V+gICAfoB/goKAgH+HgH9/foB+gIB+foOBgIOAgoB9gIKAgHyChICBgICAgoKBgIB+foKCfYKAioCBgICAgYKBeoCAfoCAgIJ/gH1+gIV+gYB+f4OCfYCBgH5/gX6AgH19gXmBg4GA
f4F+e4B/f32Be3+CgIGAg4B8gH+Af4KAgYGBg3yBgICBhn+GgIGAgIF/g39+gICBgICAgX18gIKAg39+gYCMgYKAfn+BgIF/gH17gIx/gIeCf4GDgIF+foGAfn9/f4B/f4CEfoCAgICDiX1/gYCDgIF+gX2HgYJ/
f3+Af4CAgIGAgH6Hf4CBgH6AgH9+goOBf3+AgIB6gICAgICFgYCBf36BfoOAf4GBgX1/foCBgHyAfXiAfYCAf4R/fYGBgYCAgH9/gYiCfn+BfoGCgIeBgXqBfnx/gH+DfYCAgH2CgIGHg4CAf36BgIKAfYB+gH99
g4SEgYCAgICAgICBf4OAgXyBgIB/gYCAf4CAg4F/foGAgICCfYB/iYB5gH6FgIGAfoCCg4B/gH6AgIGAgIGEgXuAfIB/gH+BgIF6foCDgYB9i3+AgICBgIR/gICAhIB+gIF/fYCBgIF+gICCgIKEf4B/gIB+gX6A
f4CBgICBgH6Ah4R+gH2AgH+BgIKDgYGBgH6AgICAgH6FgIKAgIV+gIGBgH9/gICAgYCAg4CDf4R/gIB/gYqBgH6Gf4J/gIGAgoGDg4CAf2SAf4GAf4GBeoF8gH+BfYB/f3+DgYCDg39/gH6Af4B9hYCDgIB/gIB5
gX+CfoB9goWBgYCAgYB+gX6Agn+Dg4GAf4CAgHyBgH6AgX+BfX6AfoCCfoB/gH6AgoCDfn6Ag4F9foOAfnyAfoCAf3+AfHOEgYGAg4GBe4OIgIKBgIKAhYGAgn9+fn2EgIKAgIOFgICHgH+BgH+BgH+AgoCJfn2A
f4CAgoCAgIB/gISCf4GGgIB/gH6Bf4F+f3+BgoF/gn98f4KBgIKDfoR0foCAg4GAfnt+gH6AgYGBfn+Bf3yAgIV/gYF+e4KAgoCBgX6Be4CBf4B/h4N/gYCAgoB8gIV9foKAf398eG1/f4B+fYGRgIGAhYB9gIR+
f3+Afn6AgIB9gYCAgH+BgYR+f4CAgIKAgYCBgX+AgYSAgISAf4OHgYCBgIB+fn6FgH6BgISHgIB+fn6BfYGAgIWBf4CAf4CCgH2AgoF+f4F/gYF/koCAgX99gX2AgIGAgIF9gXyAfYF/hoGAgYCAgIN7g3+AfoCD
gIKBgICDfYB/gICAfoB9gYF+h4GDhH+AfoSEgIGAgH6Cf3+Dg32Ag4KBfoGAf3yBhH+AgH5/gICAgIV+gYCGgYB7fYGAgH+Agn+Agn2Bg36BgICBeoaAgH6AgH95f4CAgICAgYCBgYR+fn+Af4CAgICAfX+AgIB/
f4B+hoGAf4yGgH+IgIOAhoB7h4SAgX6Cg36AgISBgIGAgIB/gIJ/fX17hoCBg4CAhICAgImAfYKBfX9/gYF/goKBf3+AgICEf4CFf4B/fnl/gIGAgIF/f39+gIJ/gIGBgICBf4B/gH2AfYB/fYCAf36Af4CAgXiA
gHx+gYCAgYGAgnyAgHl/gICFgIKAfoF/gH+CgICBgoKCfn9+gICAgIOAgICAgIB+gH1+g4CAhH6DgYCAfYCBgIB+f4KCfoCAgXh+foB/gH2AgICAgICAeoCBgYF6gX+Bf3+CfoKAf3+CgX9/f3+AgIKAeHyBf4CB
g4GBgIR/hY+BgIB6fYB+foCAgH2DgYCAfYJ0gICAgIB+gICAf4KAfoCCgIF/f4WBgISAgICCfIB/h3+Aen2AgoCCfoGIfoKAe4GAgX5/gIOAgICFfYKEi36Hf4KAf36BgIaEgIB/f4GBfoCAf3+AgIB/fYF6f4CG
fn9/f4CBgX9/gH6GfYR/g4F9gIKAgICAgH2AgoF+gIR+gHx+gIGFfYGAeYB/f4CAf4B+goB+g4GAgX6AgH9/fn+Af4CFgIOPf39+gICDf4KBgIB9gHV+gIF+hH6Bgn+Ag3+AgH5/gHqBgYCAkX+AgoB/gIKCgIGC
goCBgHuAgICBfnmBgICCf3+Bf35/gIKCgIB+gYB/gYGHgICDf4CBgICAgYJ/fXl+gJN8gYCGgIGAgIF+gYCCg4GEgIGAf4CAgIGAgH6BgH1+gYCAgICAfH+AgYGAh4CCgICAfoCAgH2BgIGCg4B+gIB9gH6AgHyB
gIR+gICFgYZ+gIOBf4CAhoCAgYCDg4CAgIB+gICAgYWCgICCgIB8f4CAgoB+gISDfYB/fYCAgX5+gH6BgICAgICAgICCgICBgIKBgYB+gH+Bf3+AfoCAgH9/fIGCe35/foCAgIB/goGAjoGAf4CCgIB9hYJ/hoKA
gH2AgYCAf3x+gICAf4GAgYJ8fn+Cgnx+hn1+gIB/hYSAgICBgoOAgIB9gIGAg4ODgIOCgYKAf4J/gIF8hYB+fXyAf36Agn+Bf4B8gHx/gH2AgIB+gYCAhH+BgXp/hIiAgoF6gYCAgH+BgICBgX+CgIGBgoCBZYGA
gH+BgoGAgIaAgICAeX6AfYGEgoGCgIWAgH58g4CAfYB9fX6CgX9/gIGAhIOBgICBf4CEgYOBbX+AfH1/gHt9gn+Af4CCgX6AgICJgIB/fH2AgYCBgH+CgYCAgICAgH6AfYCDf4CAgXyCgICAgIB+gYCAgIqDfX96
gn+AgX5/fX6AgH+AgYV/goGAgH9+foR7gH+CgoGAfYCCgIJ/gIOBgICAgIF/f3+AgIODgICCgH+DgoCXgIGAgX+AfoCAf4F9gIF/gIGAgICAdYB9fYOAgIF/gH+AfYCAf4CAf4OBgICAgH+Af36AgX2AfoB/gH+A
gIF/hH+BgIN/gISAg4GDfoKAf4SBgH+Ag3eCgYCAgH6ChoF+f3+DgoF/g4CAgH6AhISAgYF8gIF9goCAgX98gIGCfnyDgH2AgYCFfIN/f399fn+BgICAfoCBgH+Cg3+DgICBhYCAgH9+gIJ+gICAhn+CgYGBfHp6
iYGBf4CAfniAgH+AfoGAfn+AgICAf4CAf4CCgYCBhH57gIGBgH+BgX+BgX2AfoGBgXWAf4J/gH+BgoJ2f4GAgX5/gYN/gH+AgICAgIh9gIF/fH6AfH+AgH+BgICCgn99gYGBf4GCgIFygIKAfYOAgYCAgIKCf4CA
fH1/g4CBgICAgICBf4CDgH6AgYB8gIOAgYCAgYCAfn+Af4J/gIR9gYB+gIB7f3+AgH9/gIWAgICAgH6AgICQgYCAgn9+f4B/foCHgIR8gICEgH6AgH6CgIB+fH+AfoGAf4B9gYR6gYOAgI2Ag4CEgHx9gIB/fIGP
f4CBgH6DgH+Bf3x/fICAg3qBgIKAgICAgICBgICBgIGEgHx+e4F+f4F+foOAgIGBgoB7gYB6goGBgYGDf4GAgId+fX+AfYCAf4B/gIOAgIKAf3+DgIKAfH9/gICBgIB9gIJ/f36CgIGCgHl+gH+BfICAfn5/gHyA
gIOChoCAgYaAhICBgH2CgICCgX+Af4CAgoCAgYCAfYOAgH+DgoB/gX+BfX98gIGCgHx/f4KDf4CEgH6Bg35+foCDgYCAfn5/goKAfYR+gHmAf4F/gIF/e4CAf4B+gICAgX+Egn+BgHt/gICBhH9/f4OAgIOCgXyC
g35/gIB/gICAgICCf4R+hX6AfoCAhYKAgH6BgH6BfoB/hIOBgH+Ig4CAgHuDgX2FgIOBgYB/fICCfoGAgH99fnWAgH6AgYF+fYGAgICCgoB+fIB9gIB+f4CDf4WAh39/gH9+goCAhYCAgH9/gYGDf39/gIGCfYB8
gICAg3GBgIGCf4KBeIGMg3+BgICAgIB7fnp8gX2AgH+AgH+AgYCBf4F9cYCAgH+AgIGEgoB/f4B9gIGAgICDiIGAgYKEgIF6f4GHf32Ag36BeoSDfn+Ah4CBgICCgH+BfoB/g4B+fIGBgH+AgICDh3+BgIGDg4CA
f39/gH2Ie4B6hoJ+e3+Ag4B/f3+AhX1/gn+Af4KDfn+Ag35+gH+AgICBgH9+gH+AgYiBgnl/gYKAf4KAhICAf3yAhICAgIKAgIF/eYF/gX59e4GAgH99f4CBgIB9fICAgH+Af4eAf3+EgIF8gnd/h4SAgYCBl35+
gYCAgYCCgH+AjoCLgoCDf4B+fHp+gH+BfoF/f4GCgIB9gICAf4B+hX+DgYCCgH+AgoJ3hHyJgH9/gYB/gIF/fYCAgIGAgIOBgH2AfH2CfoJ+gICBgYCAgXuAf4CCgIF/gIGBg4B/gn+AgIF/f4CAe32AgICDf4N+
gIB/foSBfYCCgYKAgX+BgX9+f3qDgYCAgIKAgYCAgYB+gYB4gYKAgYKDgYCAfH58fn2Af4B9f3+AgX19f4R+f4CDf4B/f36AgH+Bf36Bf3h8f4CAgH1+fX6CgHmAhWuAgIKBgICAgIB8gIB6foOAgIGBgICAf4KA
gn2AgIN/fYCAgYB/f4CDgH+AgIF/gIGAgH6CgIB+foCAgnx+e36BgX5+gYN+f36Gf4CAgH+AfoGAf359jH+AgH2Afn6Df4GAfoKAdoB+gIJ+hYOAfYCBgoGAgICDhoCBgH9+gIB/g31+f4GAgIB7hYJ+dnZ/foCA
gYB+f4KAgICCgYCBgXyCgIt/gIKAgoB/gYB+e4B/goCDgIKEe4B3gX9+foB9hIB+gIGAgIB/gIGCgYd7fn+AgH6Afn2AgX6BgIOAhn+AgX+AgYCAf4B7gICAgH+AgH99goB/f4F9gIGAf4ODgIJ/f4OFhIJ9h4GA
gICAfYaDgIB+iI9/g4CBhn+Bf4J+d4B/gICAiYCBgIKBgoB/foF/gHeAgIB9gICBf3GAgoGHgYCCgIN+goGAgIGAf4CAfoCAgIGAf4B8gH2Ag4CAfoCBhoGBgIGBgIGCgH+BgX6AgIGAf4B8gYB1gICAfYCDf3+A
gH6Af4GBfoN9foCAfYKAhICCf4B+gX9/f4R+fH2AgIB/f39+f36EgIZ/gH1+gYCDgH+AgX99gIOAgYGAfn+AfICAgIGAf4F9gIF9hHyAfoCAgIB/gICBhYmGgIeAgIB8gn2AgICBgIaBgn6BgIN/f4CBg36AgISC
gIGBfoF/fYKDgYOBf3+AgICBgICBf4CAgn+Af4B+gICEgHuGjnyAgIF8foCAgIGHgYGAf4CBgIGBfX9+f4CBgIF9f4CAgX+AhIWAgISAgXx/goCAf3+CgYCEhoB9gYB9f4GAgHuAgYiBgIOCf4CCgIF9gYF/gH+A
hoCDf4WAgn2DgoCBg4KFf4KAf36AgX9+goB+gn+AgHx/gIB9gIGAgYCAgICAgH6BgICAgX6Af4OAgX2AgoCDfoB+fYGBgoCAfIZ+g4OAgHt+gICAgoCAfYB2gYCTiXx+gIF/gIF7goSBgYGAgYB/eoCBgYCBen6C
gX6CgIWBgHuBhH6AgYGAfoSAgIJ/gIB/gnt9gX+BhICDg4CAgYCAf4B/f4GAgICAgIGAfoB/gIJ9goCAgH5/gYCBg4J/gH2Dg4CAgH+AfoCCgICRgH+AgICFgIGBgIF5foF/gYKHgXyDfISCgIGAgH5/gIGAgICA
foB/g4CAfX+DgH+CfX9+gICAgICAgISAgYB8e4CCgH2Af4CBfoF8f36Af4B/gH5+f4OAhoCAeICBgIGBfoCCgIB9foCAe25/foB/gICCfIaBgYGDg4KCgICDgH2AgICAgYGAhnx9goCBfoB/goB+f36BgICAgICA
gIGAiH9+gH9zgYOAfYF/hYCAgH2FgYGCgIB/gYKAgICBg4CBfoB/fIGAg4CAgHuAg4GCgYCAgX+AgIB+gH+Af4CBgIOAgX+AgIGDfYB+gH6AgICDf4iCgIdzgICAdYB8gImAfoKGgX6CgoOAgH+AgH6AgICBiICE
gIB+gIF/gYGAfYGBgIF/fYCDgH+Bf4B9gH5/fnuAgH+FgnuBeoCAgICAgYCBgoCFhoKAgH9/gIR8gICAgIF/gH9/gXx/gYB+dX+AgYSAgIWBfYGAgIF/gXqAhH2AgIGDgH+OfoKBf36AgICAf4GAgYGAgYGAfoB+
gH+IgH+BgH99gYCAfYN7f4F/gH9+gYWBgYCAf4CBfoCDe4OAf4B/gH6AgH+Df4CFf4CAgICAgYB+gICAgIGCgICBf4CAgIGBfHx/gIB1gICBf4CDgH+Afn96gH6Df32AhYGBgIKAgX6Af36Hf4B/f36DgYJ/hIJ+
hIB8goF/f4WAf4GCf4WAhH+DhoGCgICAgICBfoCAgH98gH1/goCCgX+BgYCAgH6AgYOAgoCBgICAgICCfYCBf4GBgoOCgoGBhoCAf4F+gIF/g3+BgYGAgICAgYCAgH1/f4CCgJKBf4CBgYCAhISCgYCAgICCfYSA
foOChH6CgH+Ad4J+f3+JfoKNgIGCf4F/gIGBgoCEgoB8gn6Ae4F/fIB9fn+CgoOAgoCAgICBgH2Af4KAgH58gH+Agn+BfIGChoGAfX+AgYCBgYGCgYOBeoB/gIF/f4CBjoCFfYCCgH5/goB+gICAgoB+foB7ZYCA
foCAfYJ/gIKAgISAgH97f4GBf4J+f3+AgIB+gH5/gX9/g3Z/gHt/f32AfX+AgICAgIKAh32CgYOAgoV+gIGAgoOAgIOBgIB/gHuAgICAf4KAf4OAgH+Bg319gYGAgYKChIB/f39/fX+AgYWCgH6GfYCBgYF9goB+
gICAgICCgH2BfYCDf4CAgH2AgoGBe4B/gH+BgH6AfXyBfH+AgICAg4SDgH2AfX+Nf39/gn5/fX5/f4GBf4F/gH+Af4CBgH+AgICCgH99gHh/fYF/gn5+gIGBf4B/gIGBgYCBf35/gIWDgIKAf3+Ag4CCf4OAg4CD
gHyAgH6AgX6Af4R/hYJ+g4CAgH9+gICBgICAf4GBlH2DgYCAe4WDgYGCgYCNf4N9gH+BgYCAgn2AfH9/g4F/hIGDhIGBf4CAgH99gIGEgH6AfYCGfYGAgH+AgX56g4CAgH+BgIF/gn+EgH+Cf4B/f4B9gICFgIKB
f4CBhH+BgXqAgYF+gYOBgoCBgn+EhYiBgYGAe4GAgYB/goCBgH6AgX6AgId+gX5/foyCgYGAfYCDf4F9foGBgICCgYOAgX2BgYCBgH1/gH6AgICCgYSCgHuAf39+gIF8gYCAf39/fYCAgH+BgoR/f36BgIB8fYCB
f4FzgYB+gIJ+e3+AgH91goCAgICBfoGPgX1/goB7gn6AgIKAgIGCgYCBhYF7gIB9gHyBgH+Af4CAgIGCgH1+fIB/f59+hYB/hYJ+f3+Af4KAfoCAfX+Af4CAhoGBgIGDfX+BgH+Bf4B+fn9+f4CCgoKAgoB/f4KA
gH+Af3yBfYCAg4CAf4CAgYJ9fH+FhIWCgHyAgICAgH5/foB/gYKAgH5+foB9gH5+gH59f4B/gICCiH+AgXyAfX9/f4SBgICBgH+CfoF+gIN+gIF/g4CAgIJ+gH2BgYB3gIB9gYCBgH6AgYCBgoCAg4CCgYCDf31/
hn9+gIB/fn95goCAgoCAf4B+eXyAeICAf4GAg4CAgICGf4CAgH+FfH+Agn1/gISAhIJ/f3+BgICCf36BgYB/gICDf3+AgoJ/doGAf4CAgYOAgYCCfoKAgoGAg4CAf35+eYZ/gICCgH6AgoF/gICFgIGAgH5/hoCA
goB+gICCg4B1gIB7gICAgYCBgHyDfICBhH58gX+CgICMgX2Ffn5+f4V7eoGAf4B+foB7gYCGhYB6gICJgYCAgIGEhH5/fYR/gIF9cXx/f4CAgIB5gId8f4mLgX2AgoKBgIF/f4KBeoJ+gHuAgYB+g3+AgICBf3+I
fn9/gYCAgH+AgH5/gICAgoCBgIKDgHyCgYN/f36AgIJ7gICAgIGAgICCgoB/gH9/goWAf3mAgIF/gH9+goGDgoCAf4KDf4CCgIF7gYB/hIOBfoN/hICAgIGAgIR9hX1+f4CKf4B9gH+Ce4CAgYCAeICBfYB5gIF/
gICAgIGAf3+AfoCBgIB/gYCBgIB6gIB/f4CAg398gYF+gICAgIKAf4J/goCAgIF/goB/gIGAf31+gYCIhn+AgICAdH+AgX+CgIJ+fn15gIB/gn6BfYN/gIqCgH5/fIGAfICAgIKBgnyAgH6AfoB/f4GAhHx/f4GA
f4CAfoCEfYB/fYCDgIB+f4B9f3x/gICCfoKBgICAgIGAgH+Aen1/gYOBf32AfYB6gIKCgYCAf3+CgICCfn2AgIGAgIKAgIF/gICAf3+CgIGEf4V9gYGDg4KBgICAfnp/f3+CgX6AgICAg4GAhoKCgICAgn6DgH+A
gYCEgIaBgX+Bfn+CgIOAfYCCg3+Af36De4WAf36BgoV7f4B+jYCDfoF/gH5+f4V/gYGAgH+AgICAgIJ9gIOAgH6AgICAg4B/goCAfYCCgH2BgH6AhIB+f36Af4F/g3t+gH99g36Gf32CgYGAgYCDfn19gICCfn2D
fX+AgICEgoOAh4B7fn6Bfn6EgH98f4SAgH97gX+AgIN/gYB8gYCBgICAgICAfoCDgXyAgYGAgISBg4B/gIGDfYGAf4F+hICEfoCAgH99gH6AfH+CgHyCf4GAfoKBgH6BgH5+gH6Ae4N9gYCBf3+CgYCAgICBfoCA
foCBgYCBgH+BgH+AcYKAgoB+fYCBgYKAgH57g4J/gICBgIKAhX2AgH2Af3yAen6Bfn9+eoB/f35/gX6BgICBgH9/gICFhIB/f4GFgYCAfXyBgoGBfoB+gYOAf3iBg359gIF/e4B+gIGAgICBgH6Agn6AgYCEgX99
fnl/gIF+gHyCfoF+fX+AgYB9f4KBg3+Af36AgIGCgYKAgYCBgICAgX+CgICAfoCAgH19gISAeoCBgoCBgYCAfoGHiIGAhYCAf4CAhoCAf35/fYCAfoGAgXp/goB5gICAf4CAgYGBgYKEgYWAgYN/iXp+gICAgYGA
gIB9goB8e4CDg4CAgIGAf36JgIB/gX+DgH59gIF+goB+gICAgH+Bfn+Eg4V8gn+AgY2BgX6AgIB6gIGAgHqBfoCPf4CFgXh/g36CdYCBgoB/gYKAgICAf4B9gH2AgoCAiIKAgICCfYmBgH+AgIB9gIN/gIR6fn2A
gH2PgICBf4CCe4CAgICEgYF+fn5/f36Ffn+Af4GCgH5+gHyBgH6AgYKCgYF+foKAgIJ+gIB/goCAfoF9hYSDhIGAgoCCfnR/f4CBf3mJgoOAgH2Afn+AfICBgYCAgICAg3qAen+AgICBdoGBgH2AgIKAgH6AgYCB
gICBf36AgX+Agn6AgH2BgoB/hICAg3t9gYCDgIGAf4CEfYCBgIGAf4GDf4CEgYCCfoCAf36AgYCAfn2Af4CBgoKEf3t9gIF4f4B+f4J9foGBgX5/fn2AgYCAgICAfX+AgoCAgIKAgX+Df4CCg4OBgYB9goCDfYaA
f4B9gH+AhX5/fn+Bgn+Bf4J/f4CAgIKAhIKBf4CBgICAfXqAgoCAgX98gICAfoB/f4CBgH5/gIB6e32AhICBgYJ/gIJ+fomAfH6Bf36BgYCIg4CAgoJ9gYCBfYKBgIGAhIB2gYaAeoGBfYCCg4GAgIN9gYCFgIGA
gYCHfoOAgoCAgYGAgIGCgIB+g359gICAgH2AgIWSfoCAgICAgH+AgoGAgISCgIaCgH9+g4B0hXx/f36AgYB/f4CDfn6Cg4OAgIKAgIGBe4B/f4CCgIKAgICAgYCAgIB6gIF+hYCDhoCAgIB+gIGCgICCgH9+gIOE
gX+CgICAf3+AeX+BgIB8f3yAf3yCgYB8fYCAf3+Af397gIV5e4GAfYCAgIF/g3+AgXuBgn9+gIB8gH+AgIF7fYKAgICAgn+BgIB/gH+AgISAgH9+gICBgYCBgXyEgICAgICBgIF9gH+Cgn+Af4F+gICAgIB+fH+B
gn6Bf319gYCAf4GAhYB/foCAfoOGgIaCgH+Eg35/gH5/hIGAfnqDe4GEgH6BgIKBf3+DgIOAh4KCfn6EgYGAgoCAgIF+gX98f32AgIJ+gYCAf399gIGAgICAfoOCgYCCgIGAf3mAgYCCgoF+f35/gIGCgYGCf4GB
f4B+fICBfn2Bg4CAgX2BZn+AgXqBf4CAgn1/gIGAf36BgIB/f3+AfYB+hIOAgH6CgICAg4CAgIF1fISAf4CAgn5/foOAgHqBgYGHhH6AgIGAgXCFgH6Be4CBgH+AfoCGgIGAgIB/f4GDgICBgIKAgH6CgH91gYN9
gICAf4CAgIOAf3+AgX+Af4GAgICBgH6BhX99fH+BgIB8gH+DgH+DgH9+gIB6g39+fX+AgHmAf359gH6Af4CCgYF/gIKAfX6AfHx/gYKDhYCCgn+AhHt8gICAgH6Ef4B8gICAgIGAgIGAgH+CgICAg4F9f4CAgYJ/
f4B+gH14goGAfn6GgYKAgn2BgH+AfHyBgYSBf4B/gYGAf39/gHmBhIR/goGIf4GBd4CBgXuAf4CDf4B+f35+foCAgoB/f4GBgYGBgoB+gnyAgH5/gH+EfoN/f399gICDgIKAfoJ/gH+Df3+Af36Dgn5/f4B/gICA
g4GBgICBgH+BgoZ+g3+Df4GAgHiAgYCAe4KBgYCBgH+AfoGAgn+AgIV/f4CAgX2AgICAgIGAgYCAf4B/gIGAgYR/f3+AfIKAh4GBc4B1gICAf4CAfoF/gH9+fYCAgXl6f4CBgIB7hICAhYCAgICBfoGBgICBf36A
gIGAfn9+gYp+gH+BgYCDfn6Dfn6FgICBf39/hICAgH+AgIGAe4CAgoB5gIGBg4GGgH6Cf4KAgH+BgICAgIB/gH+Cf4N9gICAgYN9gIOAf3+BfoB+gYKAgIGAgH+AhYCAgHyAgIR/gIB9gIB/gIZ/gIGAfn6AgIKA
gIGAgICBf4F6gH6Bfn+Ae3yAfoKIf35/gH6HgIB+eYCCgIGCfnaCg4F+gYOBfYCBgIGBf39+gH+CgH5/foB9gn6AhICBfoGBiYGAgICAf4CBgH9/f36DgoB/gIB/f4F/foCBgIJ5foF/f4B+g4SDf4SBg35/fn9/
gH6AgICCgYB/g3+CgICBiH9/gH56gICBgIB+gH9/gX+BgYF5iH18gH2AgoF+g399hIGAgoCDgICAf4CAgYJ+gH6AgoWBe36AgoB/g4GCgIN5gH6AgICAgHt9fYOBf4CAgoCDgIGAgICAgYCCgIB/gIB9gIWCgH6A
gIN+eoB/goCAgYB+f4CAgIGAfX2AgIOCgH+AgX+AgH18gH2Cf4B+f4l+f4KEgIGAgYGBgX1/f4GAf4N8fYiAf4CDf4B/gH6AcXeAfYR/gIGAgH6DgX9/foWAgH6Bgn9+gHx/foB/gIR/g4GBenuAgm6AgIKAf3+A
f3+ChYCGgH+BfoJ/foCCgYKAdICCgX94foB+gICDgYB/f3t/fn57foCCgX+NhIGAgH2AgIF+gICBgICBfoOBgIGBgIB/gIKAhYKBgIF+gHyCgYJ/gIKAgIGAfoGCgn6Ce4GAgIt+gIV9fYB+g4GCfoGBf4WAf4aA
gICAgX9+f4F/gICAfYB/gH+AgIJ9gHuAgoCDgICDkIB/gIB9f4CAf3+AgICAd35/hICAgHuCgIB9f36AgX6EgICBfoB/gIqAgYCAfoGHgIB/hH+Afnx9f4F/gHyBfn6BgIKBhYCAgH+AgYF9g4CAfnyAg4CAgIGD
hH9/gYKBf4CAf4B/gICCf4B+gYGAe4SBf4CAf4OAgH+AgH9+gICAgIB/gYKAgYCDgICAfoCAfX18gXyAgnl+f3yAf32AgHyDhYJ+gIF9goCAgX6BgIF+gYCBfoB/foKBgHpjgH18gIB/eoCAg4KBgICAgH6Ef4B9
hX2AgHyCf4CCgIB+goSDhIF8f4GAgX9/foCAgIB6gICBgIKCgYKAe4KAfoKDgICBf4B9hICBf3+DgYB/gIF/f4CAf39/f4GAgICBf3t/gIGAgIKFeoKFf5KAdoCBgYCBgIJ+gX2Af4N/gIB/f4CFfniAgH5+fX2A
gX+CgHx/gIB+g4CAgIGCf4B9gH6AgIF/f4GBgYCBfYCDgIJ8gICBgIB+fH1/g4B8gICCgYCAgYCAgX+AfnyAd4KCgIGAgn9/goB+g4OBgXyBfYJ/f36AgYGAgoB+goF9gYF9foGBgYCBgIGAfH9/gIJ9gHt9f3qA
gH6AgXmBgICBgH+AgIB+gIB/goB9f3+AgIGBgIB/gH99gYCAgoCAgIB+goB3f4CAf4CCf4GBf4GBgn6AgH6AgIOBgICAgH59gH6AgYCAfoKAgICAgoB6foB+gICAgIN/gX9+f4CChYGAfoB3gX+CgH5/gYCCf4CA
gIOBfYR/f35/gYCAgYCAgXyAgXh9gH9/f4R+fH6CfYGBgIGBgoCAfYJ+gICFgX2AfoCCgIGAgICAgIF+foCBg4CBgICAg4B/gICAgoB+gYOAg3+EfYF/f4mBgICAfoKBgYCAgYB/gH9/foSAgHx/fn+AgH6Ag4OA
g4B+gX+BgH+BgIB+gICAgoCAgICAgICDgYGAfoKAfoCBg4J/f4CBgYCDfoCAg4CAgYCAgICChX+AfICDhIKAgH9+gX59f4F/gn9/gX+CgHuEfH2DgIGFgH5+gHyBgoGCgICEf3+CgoB7gICBg4GBfoKAf35+gH+A
gIOBg36BgICAgICAgIKAeICDfn+AgH5/gX99e3qBiIGBf3+AgIOCgoGCgICBkoF+gICCgIKAgH+AgICAhoB/fIJ6f4CEfX9+gH+BfoB+gH6AfoaAgoGBgICAgX9/foCAf3yAgIF+gICAgoB/gIKBgoCHgYCAfX6B
gIN/gIGBgYGAgYGBgIKAgoF/fH+BgIGAg4B+g3+AgIaBf4J/gYCBfYCAgn+FgICEgX6AgHyBgYGAgYCBgH6BgIJ9eoB+fICAeoCAgYOCgIB5gYB6gX+AgICAgIGAfoCFhICAgICAgH5/gICFf4CBgYGDgIF9gIGA
gH97foOAgIGAf4KBf4CAf3yBgYCAgH+KgIKDe4GGf4F/gH6BgH2Afn9+gIGAgX+AfoB/gICBhX9+gYB9f4CAgIaAgIKBf4GAfn2ZhYKAg3+AgHx7gn57gH+AgYB/gH5+f3yBgIiBgYCAfYiFgYOCfX6CfoWAgIWA
e4KBgIR+gIl+gICAgH+DeoB/f398gIB+fIKFgH5/gYF/gH6Cf4GAgYCDgH9+gICBgICBgIJ+f4GBgIGAgYCFgIKDgIV/f4GAgIB7gYB/gIKBgoCAf4CCgYOAgn2AgH2AgoCBgYCAgH5+f4WCe4KAgIGAf398gH6A
e32AgICBgIGAgoKGfYF+e4CBgIGBfICAgIJ+gH6Bh3+CgX2EgICAhIOAgoB+gYR+gICAf36AfoCBfYB9gICAfnl+goB/gHeAgYB/gH+BgYGAfIF+gYCAfn5+gHt/fX52f4CBgX6BfX5/gIODgX+AfICBf359gYCB
gX1/gnqAgIB+gYCAf3+AgH+AgIqBgIB/foF/fn+GgYCAgYOBgH6BgH6DfYSDfYCAgIGAgIGAf4GBgHuAdIOBgX2AgX+AgYGBgIB+gICAgIGBgoB+gICCgYCAf4CAgYKBgoZ/gICBg4CCgoF+f4B8gIB/foCAe4F8
gIGAgHqBfH+AgH+CgIB/gIB+f3+AgICAfoCAgYCCgIOCgYCCf4CBgYB+f3+Ag4CAfYOAf4CBgH98f4KBgICBgYCBeIB/g4KEfIN7gYSHgn17boB/gIOCgICAgISAh3+CgYB+g4CDgIZ9f4GCgYGAgIGAfYF/f4CE
gIB8f4GAgH5/foN/foWBfH97fYN7gIOAhIGCg4CAfoB9fYGAf3+AgIOBgH56gIJ/gYCAf4CAf4CAgH+AgICAf4CDf4GAf3+AhH6AfoKAgH6AdIKAgYWAe4KAg4R+gIB9e4KBf32AfX+BhICAgIB+gIGHgoaBfoCB
hIB+gICAgH+AgICAgYSLhIGAgoB/fH6CgIGAgX99gIB+gX2Bfn59gIR+gYWCgIGAgICAgH6AfoCDf4B/gICBf4CGgIF8gIV/gIWBgYGBf32GgIKDgoSAgYGAeoGAgYKCg4CAfX6AgYCAgX+AfoB/gICAgICAgICB
hoR/g3+AgIF8gYZ9e4CAf4CCgHyAeX5/gH+BhICAg4B/f4CBgH6Bf3+Cf399gn+CgICAfXyAgYmAgH6Bf4CHgIB9f36CgH2De3KAf4B+gICAf4GBe4SAfoGAgHuAgICBg4GAf36Af39+e36AgIB9gICCgIB4gICD
hIJ/gH+AgoF9gIGAeYF/gIN/g32CgH+Af4F+gICBgYB+gIGAf4GAgoJ+f31/g4B/f4CBgIB9g4GAf4CAf4GAgoGCgIKBf3+DfoGAfX+DfoN+gYCAgIOAf4F+f4CGgYN8eYOAgYB3hYCAdYF7goCAgYWCgX+AgYCD
eoCFf3qAgICCgYGAf4CAgoCBgoCBgX5+fod9hn9/gIp+gYGAfoSChHuCgX5/gHx/foB/gIF8gYJ+gICBgYGAeH5/gX1+gX5/foB/j4SAgH6Agn97foCBfYiAgHx/gICCf4GBgYCGgHh+f4CAh3+DgYB/h3+BgnZ8
f4CBhYN6gH+Af4WAg399gn+Fi36BgH+Af4GAgH9/gISFgYCBhH9+foCAfX9/hYCAfn6Ag3+DgYCAgICAgn17gICCfX6DfX+BgYCAg4CBhICDiISDgICAgn9/gX6AgIB7gIZ/f4CAfn2AhoGCf4GBf318foN+foOA
f3+BgH6AgIGCfoCAgIB/gYJ3gIN+goB5gIGAgn+EgH9/fYGBgICAgH9+fX9+goCAgoCAf4N/gIKDhXiAfX2BgIGBgYCAf4B7gYGEgX6AgIKBf3x+gHyDgICAgYCAgYGAfX14gIOBgX+AgnyEfoGAgYB+g3h7gH9+
gIB/gH+AgH5/gHyDgIKAhICBgIJ/gIKBgIB9gYCBgX6Bg4B/gIKAgYOAfYN9gICFgIuAgJeCfoCBgICShIKAgICBgIOBgYCAgH+BgX9/f3+Ag4CAgX+BgH2Df4CAgH+BgIB/gH+CgH+BhH5/gIGAgIB8hX1/gICB
e4B/f4CDg4CHgIKAgIN/gH6Agn5/gICEf318gH9+foGAfHiAgIB/f36AgYGBgIF9fX2EgICCgIGAgoCAgH57f3+AhICAgoGAfoB/f4B/gIGBgIOAgH+AgYCAgX+CgIl/gX+AgH+Af3+Cf4N/eICBgX+Bf4OAf4GA
gISAfn+AfIB9gH+AgYF+g4CAfX9/f3qAgICBin+Cf4CAfoGAgX98gYGChIGAfYGAgnuAgYB/g4GAgI6Bf4CBgYR/goWCfYSAfoF/h4J8gIKBgH99f3+Dg3+Ab4KEgoSAgYF/f32Vg4F+gX9/gIGDf4CAgH9/gH6C
gH+BfoGAf3+FgICAhYKBgoB8gH+Cf4F6f4CAf4CAgX2BgH+BfYCAgICBg36BgYGAgoCAgICGhn9/gH+Dgn+AgoiBg3uGgn+Cf4KCgICAgYCAhHx/gIOBgHx/gH2BgIF+fn99f4CAfoGAgICDgIB/gnyAfICAgICB
goGAgIGAgH5/gICAgIWAhH+EfoCEhYKBgYB/gIB8f4KAgYB/f4GBgYCAgYF9hXuAf4CBgYCAgoF/f4CAf3uAf3+AgICAgIGBg4CAgoCCf4CGfn+Bg36BfIKCfYCAgId+gn+AfYCAhH6CgIGAgoB/gICAfX+AgH+A
gYKBgoCAgYKAfoB+gZCIf4CBgX99f4aEgn6AfYKAhH+ChYN/gH+AgHyBgISCg4B/gH+AgX2DfX90f4eBgIGBiH+AgH2AgYCDgYCBfn+GfXyBgICEfXt/fn6Af4F+gH6AgICCfoB/g4GCgICBgIJ9gH+Afn1+gYCA
gISAgIeAgYB3fYJ8f4CAgHyDgH+AfoCAgH6AgICAgIJ9gICAgH+AgICBgH1/fX+AgIGCgICAgYWAf32BgH54gIWAgX5/gIF+d36Af36CfYCBf4CFgICEfoCJgn+AgH+AfICBhIGCgISEgH+CfYGBgICBgIKGgIB+
fYGAfn+AgIGGg4OAgIB/f4CAfH6AgIB+gXt/gn+GgICCgYCAgICAfoGAg35/gIJ+gICAgIGBfn9/f3+AgIGAgH2AfYKAgX+AhIB8gIB+gXyIgHqAgICCgICAf4GCgIODgICAgoGAgIKAgIR/f359gHt9goGBgYF9
gH+BgoOFgX16e4KAe3+FgYGAgoCAf4CAgoJ9gH2EgoGAf4B8gH5/g4CCgH19e4CAgH9/en2Bf4WLgoCAgH6CgH+AhoB9gIGKgICAf4CAgoCAfn6BgH5+e4SDfYGAhIB/foB8gH2AfoKCgIGAfISFgH+AgIF/gIGB
gniAgICDgYCAgn9/foSAgH9/g36Ef4WAgIB9gH+GgIB8f4B/gH2AgoB8gn+Af3p+gIB/gYKAgIB8f4N8f3+GgoB6gICAg4N+gH+BhX+Af4CCgICAgIB/gIF/eoCAgH+AgH2EgIJ7gHuEgX9/gICAf4CAf3+AfYCA
gYN/f4OAfoCAfICAgICAf3+BgHd+foGCgIB9goB3f36BgICAgoCKgIB/eYCAd4B/fIB9gH2EfYB+gX6Afn+AhIGBg36DeISAgYCAgX6DgICAhIKAf4N7gH2JgIOEgICAgIKAgn5/gYGAgICEg4OBfn6Af4WAg3uD
gIB/goKAg4CCgICAhYF6gXt6gIB/gYGAfoCAgH+AgH1/f39+gHyCf36AgH+Ag4CAfIB9f4CBgIOAgn+CgIB7gX2HgYKAgoB+b4CAgoGAeXl+gH52gICAf3+AhICAfoiAhICBgYCBgICAfn+Bg3+AgYB/hICBgYF/
gIOKgIB/gH9yfYCCf4CAgIGAgIF+gIB+gICCgIV/gIKBgICBgoiCgYB/gYCAgXh/gIKAf3+BgYCAgH2BgH6Cf4CAgIGAg4B/gn6HgYKBfoB/gIB9f4OBgIN+gIF+gYGAf4KDgIB/gICAfYKAhIR/f4CAgIB6gYB/
gH+If4OAgICDf3+BgIuAgICAgH5/gIF9gICAgX5+gH+AgYZ+hYB+gICAgIB/f397f36FfoCAgoWDf4KBgYCAgYKAgH6AgYKBgHx+g4CAgoCAfn6AgYF+gICAgICAg4CCgn6Hin6BgHeAfoCAgoCBf3x7ioF9hIF9
gIOBgYaBfnyAgIB/goCBgIGEgIB/gYB/f4F9f4F/fnmAgYCEfYB/gYKAg3+AfoB9hIB/fIF9gYF/gIGBgX99fYCCgIKChICBgIV/gIB5f4B+f4SBf4B6fYB+gX6Ag4KCgYGAhYCAgYGBgICDgIGGgH6AgIWAgoGA
gH+CfIB+f4KAgIB/eoN/f4CAkYCCgYCAgnqBgH+AfYCAfoCCg4CAgIB+gIGAgIB/fn9/fYGAgH9+gH9+gIB/gH9/goCBgX99gn59gH2AhIaAgICAfn9+fYKCg3+BgIB+gICAgYOAgH6BgH99foSFe4F+gIKAf4CA
goGAfYKEgH97g3yBgoCBgX5/gYF+gH6BgoGEfoGAf4CAf36AgICCgIGEgH6AgYCAf4CAgH+AgX6Ff4B/gH+BgoeAgICAgHt/foF+gIGCgoB/d4KAf4GGgYCBgICAgICAgISAgXp+f3mBf359gH1+gX9/gHyBgYGA
gICAgIKAgoh+gH+AhYF+f4F/f4F/gIB+hYF8f4CAgXyAgYGCfoGDgIGBgICCfYB/gIF/gIOBgIGCgIKAgH5/gYSAgH+AgIGBfoOAgICAf4F+goWAfICBgH6BeYB/gH2AgICAgoGBgn9/f39/e4GFgISAf4OBgH2F
gH5+gYCBf36AgIOFgH99gH+AfIKAfIB9gICAfYCBf4iBgIGAf4B/gH+AgH2AgH+CfoCAgX+BgoCBgn+BgH9/gX+AhoaAgoGAfoCAhYCDgH2Bg4qAgHiAgH+CgH6AfXuHgoCAgH+BhICAfIKAfoCAgICAf4OAgH+A
gn2AgH98foCAfoF+gIN+g4B/goB+hYCAg4KBg4CAgIKAfYF/gIGBfoCCgICBgIJ/gISAf4CAgIGAhIF9f3+Cf4B8goGAf4B+en9/e4F/gYB/jn9/goJ9f4GDgH6AgYCAf4CChICAf4GCf3+Ch3+AfoKLfH2BgX2A
gISAgX58gYCBhI56gH6HgIF/gIV+gmt7goCAgoCAf3+AgoN/gIF4g4B+f4qCgX6AgIGBgH+CgX+AfYCChIOAgICAfn57gICAfoCBhH+Bf3+Cf36Ci31+gICAf4CAgICAgIB+gICCgX+DgIOCgIGBgISAfICGhYKA
gIB9fIR/f3+AgX+AgHmDgISBgX+Ef36CgICBgIB/foSBgH+Af4CAgIB6gH2BfoCAgX18gYJ+gICAgYF/g4F+gH56f4OAf4KCgICAgH1/eYCAfoCAen6CfIB+foR9f4R/e4CDgH9/f4J/g39+gIB/eYR2gYB/gICA
hIB+f3+EiIGChoCBgn6BgYCCgICCfoSBgHl/gIOAgICAfn56gICAf35/g4CBf4F/gICChIOAfn6AgYB+gYCAgIWAg4F/f4GCgIKAgIOEhIGAf4KCfICAgoOCgoCAf4B+gHyBfoCAfoB+gHyAgoF6gYGChH+Bf6CA
f4CBgYCAgH9/fIB/gHuBgH+BgH6AfoCChH5/gHyBgIGBgoKIfoCAfoN9gH+AgIGBgoiAf36AgH99g4KDgH+CfICBgYGAgIKAf4iAfICBgIKAgXt/foGAgH+CgICBgX9+gIGCfYCAgICAgH9/gYCAgICDgoB+f3qA
hIGAgoKBeoGAf4CEgICAgIB/gYB/gICAf3+BgHiAgIKBfYCAgH2AgH5/gICAmICCfIB9gIB+gYGAgISCgICAfn9/gIV+gH1/g4GBgIJ8gYGAgICDgX9+goB+hX+AgYCCgoKAf4aAgX9+goJ7gICEgIGAgH+Ff4GA
gX6AgICAfIKBgX+AfYF/eoCAgICCf4CAgX+BgX97gH+BgX+AgICBfYCBgYOAfICBgIGAf4CAf4CAgIKAgIGAgoGAh4CAgYOFfIF/foJ8gIKBg4CAgoSEfoCAgH2Bgn+BgIB/f3yAgICBgIWEgoWAgYCAfniDf3yB
g4CAgICAg4CBhH+Bf4CAgH5/gHyCgICCgYGCeoCCfYB/f3+Af4CAgIF+gXyFhIGAg4p/f4R+e4KCgYCAgH19gYB/foN7f3+AgH9/f36AgICDgICAgoKAg4CBfYCAgIB/gIGBgIR+YoCAgYCBf3+Af4GAhYaDgH16
gYCBgH6Cf3+AgIN/f4B/goGBhYN/fYF+fn+KgH2Af3+AgH2CgISFhH+AgIKCiYKAgIiBgICBgIF9gH2AgYKDfX2FgHqBgH+AgH94gIGAgICCgIB/hICBg4CDfYCAfoCBgHuAgYCBfoKBfYCCgICAgIB/fn+BhoGB
gICAgISCfYCDgIF9gX+CgX99hIB+g4N/f36AgX98f4CAjICBgIGAgoB5gX+CgICAf3x/f4KBgICAhYCAgX6AgICBfY+AgX+Ae4GDgYZ/gH2BhICAgoCAg4OAgYCCfn+CgIaBgH+AfoOBgnmAfYCBgoCAhH+Ah3+A
iIWBgIGAgYGCiICAfoCAgYF+gYCAgX+BgH6IhoF8gHuAfX5/gICAgH+BgH9/gIB/f4d+gYB/gYKAgIF8e4CAgIGAg4CDg4CAg39/gH+BgIKAf3t+gIKAgIGCfoWAe4CAgICCe4F+foKAfIF/goF/fICAh4CNgH2D
gH2CgYGDf3+AgIR/iIOAg4GGhIB/foGAgYGDgIB/gn9/gICAgYGAfYKAgICAgYB8goh+gICAgICBfnqAgH+Ad4J4f36BgIB6f3+AgoKAf4GAe31/gX6BgH6Bf4iAgIGCgH+AfIF/goB/eYN/fn59f4CAgIKCeoCA
gYCAgHqCgIB+gYCAgYWAg4CBg4CBgICAgIB8foKBfYCAfYB9fn2AgYB/f4KBgYKDgIF8foGAhId/gYB+gH2CgYJ/gIJ+fn+BgICAgn5/gIOAhYB8gYCAgHx/gYCAg314gYB+f4KAgIF/gIB8gICBgYaAgH+Bfn+A
gIB7gYCDgIKCgICAgoB/gIF3hICAgYF+goCAhIB+gIKAgId+fn+BgIN/f4B+gICBhoWAgYGAhoiAgIB7f4aAf4qAgIGCgoCAgH+Af4SEhYCAf32AgYGBf4B+g4V+f4CAf36AgYB/gX6BgIKAgH+AgHyDf4B+gICA
fIV7hn6AgX+AhoF+gICBhoKCeoOAgIGAgYCAf4WDf36CgoKAgYCBgn98hn6BgICCfn+Bf4CAhoGFgX+AhIF+f32Hf36BgYOEgICAgICBfoCEgoCAgYZ6f3+BgIeAg4KBg36AgoCAgYB/fYSAgH+Afn2AfIGAgYCB
gIB/gH59gIyAgIB8gIGAgICAgICAgX6AgIKAgIF/fYOBfH+DgH9/f3+BgICBgICDgYCEgIGAfn9/gICBhIB/f3yAgoB8gH5/h36AgYGBgICAgICAg4GAgIB/gIB8g4B/gYCAgXx9gYCAgX2Bf3x8hYCDgYN/gYCE
gYSAgYB/fYJ/gYl/fX+Ff4KDfoCChH+Ag4CDf4CBgYCAgn6AgoCEf4CAf4GAgn+Ff4R/g4F9f4B9gIZ7gIOBgYSCgYGAgICAgYN+iYB9gH+BgYF/gYGAf39/gIB+gIaAf359gIGAf4B+gIB+gH57gH99gIB/gICA
f4CJgIF+gH2BgoCAf36Bf4GBgYF+goJ+gIN/f32GgX5/gIOBg4F9gH2AgX+BgoCDfYKAfIR/gYCDf4CBgoB6e35+fH6AgIB9gYGAhIB/gH+BgICAgX2AgH9/hICAf32BgH9/gn99gYF/gH9/fn+AgYOCfX2BgICA
f39/gn9/goKBgIJ+gH1/gIF+gICKgIKEgIGAfn99gYV/gHx/fYB7goF/g4CBgYOAgX+AgYSAgIB7gICAgIaBgoB8f39/goCAgIV+gICAgX+AgYJ/f4CDg4CEgHuGgX+AgICEgIF/gICDgH+Cf3+CgIB/gYCAh3+C
gICFgIGEf4KBgHx+fIGAhHuBgn6BgYGGhn9/f39+gX+BgICAgIGAg3+BhIB8gYCAf3+GfH6AgX+AgX6AgICBgIJ/goGDg399gIGAf4KAgn+Ef4CAgoB/gIKGg32DgIB/gImAgHuCgICAgIN/gH+Ae4B7fYB9fn2A
gIB9gIJ9gIGAd4SAgYSDgIB/gH+BgIKGhIKEfYOBgHyBgYKAgoB+gH6Af3+FfoWAgH98gH58gIGAgHyBfn13gYCAf31/f4CFg4CBgICAgICCf4B/gIB8fn99gH6Dg4B5goCCf4CAfoF+gIGEfoOAh4GBg3+CgICA
gYKAgoCAgX+AgHqGgICDgIJ/hIB/gH6BgIGRgIGEfoODhICAf4CAgIKBgICBg4N/f35+gICAfoB9gIGAgoaAgYCBgX9/hIZ7gIKAgIGBgIiAf4CBfYCBf4CBg4KAgoCBf4CCgIKBgICAfX9/f4GDgH+GgYGAgIB8
hIF9gYGBgIGBgYCQdoB+gH+AgIaCgH+AhIGAgX9+gn+AgIB+gIZ0gIGAgoKEgI58gH6AfoB/fIKBgH5+hICCf4F+gYGCgYCDf3yCgIGBhoF7gH6AgYKEfn9+g4h/gIJ8gIOBgoCAgICCgIKCgoKBgICAgYB/fIB/
fn+Bf4CAhoGCgICAgYOBfoKBf4CFgX+Bf4B+f4B9hIWAgIF/f4B+gn2AgICAgYCAgICAd4GBgIKAe39/gYOCgH+AgIKAeouAgYB+gICAgIB9foCCf4CAgIGBgX+AgoJ7gH2AcICLgn+Agn+AgYCAgHyDeYCAhISC
f4B+fn+Ggn2BhH6AgH+AfICAf3yAfnyAf4B+foF9gn2BgIKAgHmDgoCAgX+Cg4F+gH2AgHt/f4OBg3qAg4GAg4CEgH+AfoV+eYKAgIh/f4ODg4CAfYCAgn+Df3iCgX+Ee4GBg3+AgIGAfoCAf3+AgH6Bf4GAgYGA
gIWAhIB/hIGAfoGAfYCAf4KCgYCAgH9/hIN/g4B/f4F/f4CGgIB+eoCAgICDgouAfoOAgIKAf4GAf4J/g3+EgX+Bf36EgYN+f4GBgICDgIB/hIiCgICDgH9/foF+hoB8gICDgICAgIR9gX9+hIF8gIGAgn+AgH+B
gYCAgH1/gIB+foGAf4CBgIF/hXaBgnx/fX+AgX+AfIKAgICAhIKBhICBfICAf31/gHp9gIB8f35+hH16gYCAhn1/f4N+gIF+goWAgICDgX6Af4WBgYOAgIF+f4GCf4J+fICAgH2BgIGBf4J9gICBhoCAgIWCgYB/
f359gYKAi4CFg4J6gYGAe39/gIB/gIKDgn6Afn1/gYOAhICAeoB/gIF3gYCAgICAgH+Bf3+CgICAgoOEgICFgIB/fYCAgXt/gX2DfoB/gICAgH9/f32AgIGBgoKDgICAiIGAd4CDgIFwgoCDgIKAgIF/gYCBgYCE
gIBsgIWBgoGFf4CAf3GCgn9/foCBfoB/f4KAfn1+f3l+gICBf36AgoGAe4CCgn+BgoCBgIGAgYKBgXuCgH9/f4J+gYGAgYN/gH+AgHGAe4CCgIKAhn+AgIKAgICAgX19gIGBf4CCf4B8f36Df4B8hH+BgIB+gH5W
gYCEcH+AgICAhoGDfoOCfoCDfICCg4B/g4KAgICBfYWAgIB+foCDfYKAf4CGhICCg4CBf4B/fICHkoR+gH99gIGAf4OBgH6BgX6BgIF+fIGBgYCCfoKAfoJ+gHx/foF/fYCAf4J/f4CAgIB+f4GAf4GEgoKIgoSA
fYN+gIaDgn2CgICAfX6AgIN+goCBhoJ8foCAgoB+gH+ChoCBgICAhIKBhIB/e39+gIKBgH6Agn9+gYCFgYJ8hIB8ZH1+fIB9foB+goOBg4GBiYCEgICAgX+CgH+Den6BgoJ/goCAg4GBgIB/f4KAg4F5gH6Af4CK
gH9/gX2Af35+f35/f4CAgH5/gIGAfIF+gIKAf3+Af4CAgYSAfoB4f4J/foCAgHx6gIKHgICAg4N+f4CDgYCCf4CAgoCBgYR8gYSBgoCAhICCgYKDfn6Bf4N9fIOAgIiAhH6AgICBgH+AgICAfnV8goGAgX9/cYGB
g4B/f3qBgH+IgX+BgICHg4KAgn6AfIB+gIGAfH2BgYCBgICAgICBfYCAgoCBf4KBgH9+gX6EdYCDf3+Afn5/gnWAeoF/goGAf3+Bg4B+gYCAgIGAf4SAgICBgoGAgIOBgIB/gICAfoB/gYCAfYB9gHyAgICBgICA
e4CAhH6BfYGDgYGAgICAfoOAgYCAf4KCgoKBgIB+hoCAf3+BgYOAgIB/fYCBf4aCf36Af399f31+gIGAhn6DgYB+jIB9gICAgICAgIGAgoF9foCAf4KDgISBgX9/gIGAgICBf3+AfX1+f4SCgIJ8gYCCgIKAgH+A
gH+CfYCCf4CAgXOCfoGAhYB9fn+BgIJ/g4CCgIF+g4J/f39+f4KAgIB5gICBf4CAgYCAfYCAgICAhICAf4SCf4BwgYF+gH2BgX1/gn+BgIB/gIB/gIB+f36AgH+AgIB+gH+Ce4CDgIOEgIWAgIB8gIN+fYF7f4F8
gYOCfX6AgH5+gICAgIKDgH2BgoF+gIB+f4CHgIKAgH+CgYGAgX9/g3x/gIB/gIJ8gn5/g4iAgoCAgIN8gX5/gX+DgIp+hYGAhoKAgX+Af4KAf4B/hX2AfYCBgYB/gICAg4CAgICAe4KBfYN9foB/hoCAgICCgICD
foCAgXl3gICDgIF+gYB/gIB9gH+AgH+AgH6BfoCDgICAgH+AfYmAgICAgoGAg3uAgoCEgIGBgX+AgICAgYGCgIB/gIGAgICAgISDgoCFgICCe4CBgIGAgoGAgH9/gYF/foKAgICAgYB/f4GDgICCgX+BhIF/gYCC
f4N+gHOAin+AgICBf4J+hICAgX+AgX+Bf4CAg36CgICAf4CAf4CAfn+Af4CBgYF/g36AgYCAgYGBgH6Ff4CAgn1/gIGBgISDgHyAgn+AhYaAfoCBhX9+gICCg4CAhX+CgICBhH6Af4KAhX6AiYB8fYiAf4CCgH5/
gXqAgoGAgYGAgICAgIGCe35/gYCAfoN9f4CAg4SAf4CAfoOAgIKAf4J8fn+Hfn+AgoCCf4CAg4KAgH1/en1+goCDgX9+hH1/gH+AgICDgICMkHuDfYKBg4CAgoGFf4GAg4B/gIB/f4GFf4B+g4OBgICJf4F8fn9/
gH98doCAgX+BgIGFg4N+gYBzf4GAgIGBfoKBgIGBgX9/foCAfn96hnx/gIKAgICAf4CAf39/gIB/gICCfYF/f4R+gHh8f4CAg4R+gYCBgH6BhnuBgIGCgIGDfH+Ae36BgH97fYCAf39/f4Nrg32Bg39+g4CAg4CB
gYCAgH59f32AgIiAgICBgH1+gX5+gICAgoKAiX2AgIB9gH2Ef4CCf4GAgICAgYCAgYB+goB/fX+Ef4CBgIN+foF+gICBf4GCgH56gH6BgYCAgH59f4CDgH5/gICAfoGAfoN+foGCiYCBgoF+gICGgHx+fnuBgH+A
fIF/gIJ/gYB9f4CAf4CAgoCBgIGAgIR/gICBgoCAe4CBg3+AgIJ+gICAgIB+gYKAgH5/foKAf36BgICAf4N9gICAgICAgHuBf3+BhoZ/gIF+fYGBgH+FgYGBfoCAfIB7gn5+gYCBg4CBgIB5fH+BgIKAgICAgX51
fnyAgYCAgH6HfICAgIGAgYKAf399gYCCgH6Gfn5/f4B+gH6AgoSAfoGAgICAgIF+gIF/f4B+gICAfoGEgoWBhIB/gIGAgH+AgIF/goB/hYJ/gIJ/fHmCgYCBf36DgIR+gH+Bgn+AgIB+fYF/gYCAgIGAgIOAgn+A
f4CAgX6AgHqCfIR/gIF9gYGAf4GBfoB/goCAgYCDeoGGf4B+gISAgIB9in9/gH2AgIOAgX6CgICAgYGAfoCFe4CCfX6Be4OAgHx+gH+GdIF/g4CAgoB/gYCAgoGAhX6Af4CGgIGAg4CBf4aGgYCBgH+AgoKBgH+D
gIB+gIB+gIGBf397gH6AgYCBgH6Bg4B/e39/g4CAgoGBgIGBgH9/gIGAfYVzf357iYCAf3yFgn+BgH6CgH6BgYyBgYOAgIKAgYKBgH59gX5/f4OBgH+AgoV/gn5+gYCCgHmAf4GCgISAf4CAf4GCgICAgICCgIKA
gICAgISBf4CBgIN+hH5+f4KBgIB5gICCgoCDgHx9g4B/fn1+goB+fnyCfYCBgICCgYCAfYCAgIB/gIN/fICAgYKAfn9+fnd+f4CAgYKBgn6BgIB+gICAgH+AgYF/gYSBgHZ5f3eAf3+BgICAgYJ+hH6CgIGAgYCA
gXqDfn+AgYJ+f4KEfnuAf4KBgIB+goCCgIKAgH+AgoCGf4CAgICAf4GAf4CBgIWAfoKAgn+Ag31+goCBf3+CfoCBgH9/foCBfn6CfYB9gH9yhH+AfH99fYCBgIWAgH54f4CDf4F9gH2AfYN9gICBgIF/f4CAfYF+
foF/gYCAgIF/goCAf4R/g4Z8g3+Cfn6AgICJg32AeISBgImAgH+Df4KAfYB9gn1+f3+AgH6AgIWAf4uAg4J7gICAf3+BfYB/gH9+gn+BgIaBdH2BgIB/fYCBkYB+gX6AgoB/gIJ+goWAg3+EgIaAh4V/foCAgIOH
fn2AgIiCgoCBfoCAgIB/gH6DgoCAf4CAfoB9gYN/fYJ/gH59g4CAe4KBhHqAg4B8gYF/g4J+gIGCgIF/gH6Af4CAg4CDgICAfICAgH+Afn+IgX+Cf36Ff3+CgIKBgn+Af4CDf3+AgICAhH6Agn2AgoCAgIKBgH+A
gICBf4F/gH+AgIB/f4B/f4GFfYCAgIKAf4GBgIGAgIB/gn6AgYCBgYJ/gICAgYeHgX9/gIB/fIKAf4OBgIKEgIF8gH6AgIB/gH6AgYCAgX6BgICDhoF/gICFgYWAf4B/fX+AgoCAgICAgICBgYGAgIN/i3+GgIKB
f3+BgIKDgoB9f4iGgHyAgIKAfoKAgH6Bf4d5fYGAgoCAf3+GgICFgICAg4B+gIB/gYCAgn6AhIOBhYCBgH+BgIJ8gH+AgICAf4CAeoCAgn+AgYGCg4CBgoCAgX1+f4B/gH9/fX6HeoKAe399g3+AgoKAdICCgIOA
gICGgoN/goCAfYOAgH6Af4CHgn+AgYF+gIB/gH2AgYGBf4CBgYF/gH+AgICAf4B+eoGAgIB/gYF/f3+AgoF9gIOBf4N/goOAgIGAgIB+foCDgICGgoB9fYB+dYCAg39/f3+Af4CBgH6Bf4GAfnx8f4CAfoCAgH59
gYB9f36AgX+AgX1/foF8goCAfX6AgHyAfYGBgHyAfIB9gIWBgn9/iYCCgIB5dn+AgIKBgoCBgICBgICAgX99g4B/hYKEf36Ah4CAgYCAg4B/hn+BgX5/e4B+gIF+gn2BgYCAfoF9f36AgYGAgIWAf357g4CBgH+A
gICAfYCAh4CAgICCf4CIgIZ+gICBgYJ+foCAgoOAfn2AgYWAgICAgIGAgYmAf4VyfYKAf4GEgIF/goCAfoCBgH6DgH+BhoWAgIGAgICBgoCAgIF7g32Df32CgH+Af3+CgoB9gYOAgICCg4CAgYaAgX6AgYR/eIOA
gHyAgn+NgH+AgIKCgIGCfnuAf4CAgH+AgICAfoJ+gIJ/gH18f4B+f4GAgn+GgH+AgIB/hIF+gHuEgICDgYeBfoCCgICCf32BgH5/gn+AgH+Af4KDf4CBg4CAgIKAfn9+hH98gICAgoCDgoCBgIGEf4F/g3OAgH6D
gn+Af4B/gn2Agn+AfX9+f4CAgH6BgIB/gICAgYR+gYCAgHuAgIN/e4CAfIF/gn+AfnuAgIB/gIN+gYJ/gYCAgIKAgICAgX99gICAgYCCgYB7gICAgH2Bgn5/foB+goCAf4F/goCHgICBf4CAhYODgoGAgICAfX2A
f4B/gH6BgICAgIGAgHyAf4B9gIF/gIB6gYGBhH+BgH6AhX+CgYCBgH6AgIOAgICAgYN/gICAgYCCgH6Af3d9gIaDfICDgoGAgIWBgH9/gX9/gICAfX19goKAgIGBf3+FhoGAgISAgICAfoaAgH+AgYCCfISAfnF/
gYCAgYGBgYB/gn55gIJ/goCAgICCf4CAgXyBgH6CgnmBgX1/gX+CgYSBgH+BgIJ7gICAgYB9fH+AgXt/gH1/gHyBfoF8fX9+gICBgIB/gIB8gIB/g4CAgICCgIWAgICIf4CAfoB/gH9+gICAgYCAgH9/gIKAgIF/
goGBhHuAgH99goCAgIh/gISCgIKAf4CBf4WCgICAgIGAfoCBhICAgYCCgICAfoB+gH+Af4F/foGBfYCAf4V/foCAgYCDgYCCgIB/f4eAgoOAfYKCgYOAgICAdoaAgICDf3+AgIGDf4CAgIeAgH+AgICCgYCFgIGA
gYSAhICAgIGBfX99gYGBgn+AgIJ/gYKCf4J+fYF9gYGAfoCEg4CFfoWAg4CBe4R/gIGBf3+HgH52gICAgIGCgX+AgH6AgH+BfmF/fICCfYKAeoGAf4CBgIZ/gn6EgICDeX2Cf4B+gICAg4CAgH+DgISCgoCAf4B+
gICDgYCAgoB+gYGAhH2BgH9+f3x/f4CAgICAf35+gXh/fH6Cf4F9gYB+g4KDfYCBjIB7gIGIf319f4KAfoCAgH+AfYCAgIOCg4CAgICAgH6CgoGCiICFgn6AgICEgoCAgICAfn1/gICEgIB/gX2AgIOCgYF/gH2B
gYB+gYGAgIOCgYGAgoF/gHuAhICAh4WAgIGAhYB8goCDgIOBgnyBgYGAgICDgICBhISAgYCBf4CAh4OAgYOAgoOAgX9/eoB7gYKAf4GAgIx9gIKAgYOBfoCAfYB8gISAf4CAfn+BgYaAf4KBgX6Ah36CgICDgIJ/
hIKAgICBgICAgIB/f31/f4SFgX+Af3+AfoCAf4COgoF/fIGAgHt/gHGAgYR9gIB/gIN9gYCAgoNxgH+Af36Afn9/gH9/gH9+goB/gH+AgHuAgH6AgoKAf4WBgICAgIWAgYCAg4F+gIF+gXuAgH6CfYGCfoGZgH6C
gICAgIKAgX+Ag36BgIGBf399gIKBf4GCgYOAgYB+foB+gICAf3+AgIODgIaAfoCBgX5/goB9dYGCfYp9fH9/f4CAgICCfYGAfn+FfoCDgIR/gn6AhICAg4CAgIOCf4CAgoB9goGAgYCDgIGAf4GAgYSAgYSIf4OA
gHqCgn6FgISBfoCDf31+hoCCfoGEe32BgX6AfIODfYCAgIGAgYB7gIGAf4CAfn59gIGBf4B+g4CAgIB4f3uAgIWAgICGgIqBgICAhIB8f3+DgX+FgH9+f39+goJ8gISCgIKEhX+AgYKAgICBgIeAh4F7gX+AgH18
gICDgoGAgH99gIGBf4CBgIKCfH+AfXyAf4GBg4B+gIGAfoCBg35/gn6AgX+CgX+Af4CBgICDfIGCgIF/h36DgYSCgIOAgIJ+f4KAgICAfoCAgX+AgImDeYCGfoOAgoCAgYCAgX2Bg36AioGAgH99gH6AgIB+f4GC
eoB8gICAhIZ/f4GAg36AgYGAgH+CgH5+g4CEfYB9fH99eX6Bfm2AgYCAfoFzh4CAfoOAg32Af36AgoB+gIeDh35/doGBgIB5goCAfH9/gIF/hH+DhoSBf4CEg32AfYCAgICAgICEgIKAgHuAgn9/f4GHgH+BgIF+
gICEgIGEgHyAgoB/gH6BgH6AgoGEgYGAgoGAgYJ6gICAhn1/goCAfYGAf4CAhoSAgICAfoB/gIKGfoGAgYCBgH9/d4CAgICAgIB+g4N9gYB+gH9/gYCBhX+AgIOAgoF+gn98gH2DfIKAgIOBf46EgYB+gX+AhIGE
f4CBg3+BgYGDe3+ChYGCfoF/gISAf4B+f4CDfX+Bg32DgICDfH9/eoF9f3+AfYCCgICGgIKAgIGAfICAgIKAgoCCgYJ+gH+AgICAgICAfYCAf39+gICAf32Cg4d/gmmEgYB+hoF/fnp/fn99gYCAh39+fIN+gYB/
gYB+f4GAfIGAgIOAgICCgIB/goB7gIZ/gIKAgIB9gICBgH9/gIB/goCDgIKAfX+AfoCAfn9ygIF8gICDhIaAgIGBgH+DgICAfoCDgoF8fYCDh3+AgH9+goB/gIGAg31/hoSFgHt/f35+gYCBgIJ9gIF+g36AgoeB
gYCChICAg4CBgIB9gYCAfoGBf3+AgYKAf31/d3+Ad3+DgIKAgYB+fXx+fYCCfIF/gYOAe3+CgoB5gIGHgHuAgIGBgH+Bgn+Af4GBgIKAgX6BgIB/gISAfoGAg4GAgICHgH9+gXt/gIB+goB9gH9+gH59gH+AgICA
gICAgICAgYB/gICEfoKBgoGAgH5+gH+CgIB7fX5/gYCBg4F/f4GAgIB8f4CAgYGBgH+DfoSEg3+BgXaChYB/foB/gX5+foCCgHp+hYKAgIB/f4CBgIOAgoCBf36AeoOBgYF9f3+EfoB9gYCCg4SAf39/f36AfoCA
gH2Afn+AgIB/e4B+gYN/f4J2gIKAgIB/gYF/gH9/f359f3+IfX+AgIF/gX6Ce399gH2AfIOBfoCDgn+Afn1/gICBgYCAfH99gn2Afn2DgH5+goGBgIB/gX9/gYODgYOBfoB8fYB+gIGAgIF+e4F/f4B/gICEgH+A
foGAfoCAgICAfX+Fg3t+gICAgoCBgYGAgIaAgoCCgYJ/goKFgYKCgIB/fX58gICAg4F9gH6BgICAgH9+gICAg4CAgICAf4OAgX5+gIGBgICAgXeAgoGCgIKCg4OAhICHgX+BhH+AgIB7f3+CgIGGgIB+fn98gIB6
foCAgH96fYCDhIB+gX2EhH2AfYCDf4CFfoKAgIB/gICAgICCf4GCf3+AgH6CgYCAfIGAgIKAeYB9gH+DhHx/hoKDgICFf4CCgXp+gH9/g4CAgYGAfoB8g4GAgISDf4F9gIF8hoJ8gICBf4CDgIOAi4GAgYOAf35/
gH99foCBf4F6gYCAfoCAe4OAgH6DhH6BfH6AgIaDgIB8hH+AfIF/fH1+gIF+f4N8gYB+fn9/f4CAgYaAgICEeoCAgYCBfn6Zf39+f3WAgH+DgH+BgIKAfYJ+fn+CgYB+gIF+gICCfoCAgICAfn+CgICAfoSAfHuA
foCEgYCBg3qAgYB9gH6BgICAgYF/gIKAgYCAgYOAf3+AgICAfISDgICAg3+AhX9/f36BgICAgYF/gIJ+gH6AgH1+gYOAgYuAf4GAgIOAgYCAgYB+gn2AfYB/gIh8gHyBgYCBf39/gYF+foGAhYB/gn6Ef4CBg36A
gX9+foKAf4B+gIKBgYKAgX+Af4N+gX6hgIJ/gHaAf4CDgYF+hH1/gIB6gHyAgH9/gYB+g4GCfIB/gICAgH59g4SAgIKEhX+AgH1/gICAf4GEgoOAgICAgICBiYCAgICCfYCAfn+CgniAf4CAgXmAgH2BgIGAgH+B
f4CBfX+BhIKBgIKIgICAf4F/f36BhX+BcoKAgIB+fISAg4GCgICAf3+CgIKFgImAf4OAfYCIgoJ/gYOBgIKAgHx9f4GCi4CAhICAgH2AgYCAgIB+goWDeYGCgIWBgX6Af4SAgICAgYGBgIKAfoCAf4F8f4CAgH2A
gH99fIB/gIF7gH+Af4KCgH9/gHx+h2mAf4CBfYGNf4CAgH6EeoCAgYWAgoB7hISAf4SCgIB+goGBf4CBgH+AgYB9gIGEfoCAf4CCgYCAf3+Cen6CgH58f4OAfnyCgYKAgniCjoR/gISCgYKAf4CAf4GAgICEh4SA
fIN/gIKGfn9+gH+Afn+EgICCgX+AgYB9gXuBf4CAgIGCd3eAgHyAgYCAgYGCeYCAf4J+gIWAg4R/gH6AgICDfoF/foB/f4GGgIB/gH+AgICBgIB+fYCBgICAg4B/gX+BfoCDgH94f31/gIKAgICAf4B/hIGAgIGA
gH+HfoCBfoKCf4GAgYCAfX9/hHqJfn+Ag36HgICAiYCAgHuAgX2AgH2AgX+Hgn59gIB/gIKAgn9/foCAgICFeoV+goKCgH19gI2AgIF9gICBf4CAgX+BgnmBg36BgICBgYJ+gH+AfoCCgX15h4CAgYCAgIOCgHp2
gH+Af4CAgn2AgoB/eX9/f4GAhn9+f4KAf4CAgX9/f3+AgoB/foZ6g4GAgIGKgH6DfoB4h4CDgX+BfIGIgIGAgIh/gIGEgYGAgIOAeYCAg3+AfoKAg4CAdoCAgH+AgIR/f4OAgoCBgYCBf4CAgIB/gYJ/f397gH5/
joCFf4SAiH2EfoB6goCBfZZ/gIGDgYSAgH1/gX6Bf4J/gH+AgYZ/gYCAgICAfIB/gYGAgH+AfoJ8gH6AfoGBgIB+gIOAfYF5hIGAgIOChICAgIB/fYF9hIN8hH5+gYGAh4B/gYCBgIB+gIB/gn2AgISDgH+AgIOA
gYGAgX+CgH9/goCBgIKAgH2Ag4CAgIeAgX2BfYB+gICBgH+Cg4CBgIGCgISBfYSAgHyAgICBgIF/goCAgYB/fn17aoWEfH9/g4CCgnx7gIOAgIGAhIB/gnt+gICDgYCDf3+AgIB/gIB/gIB+gICAgYJ/gIGAf4CB
gH6AgIB/gHqGfnyAf4GAgH6AfoF+gIB/h4CBgIGAfoSEg32AgICBgICAf4F+foGBgYJ9gH1/g3+Af4B8fn5/gHmCf4CBgoCAgH9+foCAf36BfICAhICCgIGAg4B/hYGAgYCDdoN/gH6Ef4GAgoCAhH98gIGAf3t/
gICAf4GAhX+Ag4WBfHuAgYJ+g4B+gYCBgIGBf4CCgoCHeYeAf3+AfoCAg398gH6AgYR/gIKAg3+AgIGAgH+AgIGGfIOAfn6Ag36AgX+Ce3+AgX6AhH+Agn+AgYKCfoGAhIGGfYCAf4GFgIF/foGAgH+AgIGCgYB9
hIV9f4CEgIWDhICCgIOAgX+Ag4R9gH6CfoB+gIGAf4B/gYCAf36Bf4B+gIGBgX+De4KAgIB+f4CAgoCFgH9+f4GDfIF+g4SAg4CDgICJgIGAgH+Afn18gICAgX6BfYKBgH+BgX9+g39+hYOAf36EgIGAf4B3gIGB
gYKAgIGAhYF/gICCfX+BgIF7gIGAfoOAgYB+g39/fn+AgIJ/f4KAgICAgIKAgX+BgX93gIJ7gIOAf4CAf4CCgH6Afn+AgICAgIGEgoB/gH9+f4GBgIR8f4OEf3+AgH5/gIGFf3+DfX2Bg4GAgH5/joCCgIKBgIF+
gIGLf4CAgIJ+hIB+f4B+gICAf4CAgH6Ef39+foB/gH6Ce4CAgYJ/fX9/fn+AgIKCgH2AgIJ/gIKDf4Z8foB9gH6AgICBgH6BgoF8gYCAgH+CfX5/fICDgICBfX6DgIGAgIF9gH6CgH+AgICAgYOAf32CgYGBgICA
gX2FgIJ8fnyAhoCBgYCBgIB9gYKBfn9/f4J/hYOAfoB9f32AgYN/gIB+gYGDgH+Af4OCgICAgICAfoGBgX9/fX+DgIKAgICFe4CAfIGHgHp/goCAgH2BgH+FfICAgIKAf4CGhIN/goCAgIV8gYCBf4OAgIGAhH+G
f4F+gH6Af4eAgIGAgXt8fYGBgH+BfoKAgH+AgH99gH+Bf4CCgIGBf4CAgoCBgoKAg4CBgHyDg3+AgX5+hoCAgYOBfXqAgICAgICBf4CBfoGBf4KAgX2GhH2AgIF+f4B/gYCBiH+AgIB8gH+AgoCDf4F/gIGAgoF/
gn5+f4CCgICBgICAf3+AgYKAfIOAgXmAin99gIOAf4N/gYCEgH2AgIWAhYF/goGCgYGAgoCCgYGBgIB6goKAhICCgH+DgH+AgICCgICDf4B/foSCf3+Bi32Afn2AfYB8goV8gHuBgoF+g4F3gH5/foF/g35/gH+E
f4F/g3+AgYCCgICDgIB9gIF6gIB+g4GAf36BfoCAgIJ/f3+Ag4CBgICBgoCAg3+AgHp+foF/f4CAgIODgoF9f4B9gH9+f4B+gYmCfYCIgYCAgICCfoB9joCDgICAgYCDgoKCgnyCgn+BgICAgICCfoGDg39/f32A
foGEg4B/gYCAgIGAfoF/gH9+gIN+gIB9gICAgH+Fg3+AhX+BgIGAgICEe4CBfYN+gYCDgHp1gIN+foCCfn+AgX+BgICBgYF/gYCAfoCDgYGDgIB6gIJ+f4CAgoCCgoCAgX+BgIGAgICBgIWCgYWCgYB+gH+BgH+A
gICAgYCBgH+Bf4F/g4B8fH+DgIKCgIKCfYGAfYCAfoCAgH6AgIOAgXl+gIJ8f31/h4CAgH2Af4CCgICAgIJ+fYOAfn2CgICAgH9/gIOAfYB+gIB9gX+Ef3+CgoaDgIGBgomAgIGAfn+DgoV/gYB/foCAf39/fX+A
gIB/gIKBgICAgIB/f4GAgICAgn+AfoCAhYB7e4aAfoOBgIN/gYKBgYKBfoB8gn+Cg36AgIGAgIN2gIN/gIB+goCDgIB+f4GEgIKBfYB/fICAgICAf4CAgH2AeYKAfYCAgIWDf4CAfYGDgH+AfoB8gYF/gYKAgYCA
f3+AgYGCh4B/goOAfH+Ag4B8gIB/gn9/f4GAgICCgYGAgICCfH2BgICFgIB/hIKBgICGgYGEgH6Af4N/gIGJgIB/foCAf4N/gH1/hYCBgJKAgYCAfoCBgXGBf4KDfYCAgICJe4GCfn2CgX6CgH+Af4CBgH94gYGA
fYCAfYKBeoCBgIKAgIGBf4B5hX+BgISAgIB/gIZ6goCAf4B/e3+AfIWAhH+AgIKGgoCAgISCgX+CgYR9fnqCh4CAf4KAh4OAgIB+goKBgX+AgYCAfIiAf4OAg36Af4R+gYCBf3mFgYKAgIB/gICAgYCDgH6Cf4J2
gYKAgICAf3+DgH99goCBfXyAgIB/goCAgH6AgICBgIKAgHuEgICAgH+FgH2Afn99gYCAgIKAg3+EgICEgHuCgoCAf36BgYCAgH+Agn+DfICBfX+Cf4OBgYZ/gIKAgXyAgH59fYB1gIB8fX+CgH59gIGAgIKBf4CB
gYN/doJ/goCAi36Afn9/f4CAf4F/gIB9gX9/f4CDgIGAfoCAfoCChH+AgYCAgH9/f4GAkYGAgICAgoCAhYGBgIKAgICAgoCAgoOBfn2AgISCf4OAgH5/g39/f4CAgH2AgoKAfn+Af36Be4F/gH6BgH5+gn+AhYF6
gISAfH+AfoCEf3+BhH9/f36Dg359foGBgYN9gICAgH2Af32AgICAf3+AgYB/gIKAgIGBf4WAgIOAgIKAgIKAfYKAfn6BgHyHgH6Af39/gYCAe4KCfoCBgHyBfoN/gICAg4CAcn99f4GBfYGAg36Af4GBgYCCf4CA
gYCAgIGAeoCAgH6Ag32Ag4OAg4CGgIGAen6Bf4OAgoJ9f3+AgYJ8gn+AgICDf4GAgIB/fH6Af3+BhYCAf4CAgn+BhoB9gYGBgYGBhIOHgIB8f4GBgIJ/gYCBgX6Af4CBgH9/gIGCgX9+gYF9hICCf36CfoWAgHiH
gn6AgYCAhXyCf4B+gIeDfYGGgICEgH5+fX2AkICJg3+ChIGAgH1/gGd9f4GBfoKAgYB/foR/f4J/gICBgYCAgICDfYCAgYGBgX6DgX9+fYCAgHuAhIB5gICBgoGBgn6AgYN/gYF/e4KDgIKBgIKAgIGAg4CAf4B/
f4CCgH+BgYB9goGBgIOAgYKCgICAg3p/gIOAgYOBgIB9goODfYJ7gX2AgH6FeoCBgIGBgH98gICAgIGVgYF/f4F+f4B/gIGBfoB+f4GAgICBgICAfYKBg32Dfn2Ag397f4CGf4KAgH9/f399gYCEgn6DgYCAfIGA
gH2Ag4GAgYB+gH5/gYCBgoGAgH+AfnqAgICAg4B+gICBgn6AgICAgYCAfYCAf4N+gICCgIF/end/g39+gXuEgIB/gIB/gYF9gYKBgH6Af4GAgICAgIB/f31/gIB+gICAfIB/gIF/gX2AgImBg4B9gH59gH+Dgnx9
gYGBgH+BgIKAfYt4gICAfYKEf3x+f3+AgIOCgIKAgYCAf4GAgICCe4B/hH97gISAf4CAf4J8fX+AgICAgIF/gH5+gYB9g4Buf4CAhIGCfICAhICBgoSCg4B5e4WBf3p8gYCIg35/gH5/gIGAgYN+gIKBf4CBgIB/
gIKAf39/f3+Af4GCfoCBgICBgoCDfYKAeYF+f4B+gICAfnyChIGEfYKAgoGAgICBgn55gYF/gIl/goB/gICCh4CAgIOAgoCBf3+AgH+Af4GCfH+BgX6Agn+AgH+DgIOBgYF9gYCAgICEgIGAgYB9gIGDhIR+f3+A
gIWCfn+DgICCf3+AgYCAgH+AgICChH+BgnqAfoCDioCBgICAf4F/gIN/g4CAf3yDgH+BfIB+f4SAfYB8f4CBgICAf4GCgoCBhIGAgICAgn+Dgn57gIB9gH+Af4CAgICAgYGCiYB+gX5/ioGCfn+BgIB/fYeAgICA
goJ9gIKAgH19goZ9gXyAgXt/f4KDfYKCgoCBf4KFgX+Af4J/gICCfYCAgH6AgYCAgH92gIJ+foOGgICBeICXf4OBf32AfIF+f4CAgX+AgH+BgH6Afn+BgIV+gIB1fYKAgIOAgIB/gIN+gYGAgH+EgYCBg4GCfoCA
gH+AfYd9g4CAgIF8f36CgIGAgIF/goCAh4B9fn6AgoKBf36AgH+Cfnx+gH6AgICAgnyBgH6De4F9foCAb39+g35/gICCf4OAgH1/gYCBgICBgHZ8g3+BgoB/g39+gICBfoKBf4CBgIGCgoB/f4CBgYR/hH2Af3+C
gn2IgISBgIOAgH6BgIaDfoF/gISBf31+gX6CgICDgH+AgHyAfnyBfIR+gIF/gHyAgICSgH6BgIGAgYOCf4KBgIF8gYCCgIKAgoGCfYCAgICAgHx9cYCAgH+AgYCBf3+AfoCBgIF/fX6BgX+Ce4B/g3+AhICBg4KB
foSFgIB8eICDf49/fX6Hf35/gIB7f4GAgX6AgICAgIB9gH1wgIGAgYCBgYCAf4CFf4J+foCBgIGBgIKDgH+Bgn6Df4KCgIOBgIJ+f3Z7gIZ9foWBeoGFgX+JdoGBgH+AgYCAgIyAgYB/gICAgH1/f4B+gH6Bgn99
gIGAf31/gIB/gH1/goB+gICDg3+BgIJ/f4OBf35/goGIg4CDgIOAfn57f4GAg4B+hX+AfoN/gYCBhICAf4CAf4CBfYCAgICAgYB8gYCAg4CAgYKAgICBgYCBfn+BgICAgICAg4F8fYZ/fICAgIV+gH+CgH+AgIGB
hoGAg36CfYF/gICEf4B+gICDgIB/f4CBg4CAgISAg3+BgIJ7f4CHgH+CfYCDgH6Agn98f35/fYWAgoGAgIWAgICBhICAgoCAgIF/goCAf4KAgICCf4KAfIOAf395g4CAgYB8gH1/hX9/f4CAgoGAgYKAhIGCgH9+
gIB+f3iBfYBzgIOGf4V7goCBf4CAf4WEgoGCioB+fn9+f36Dg3+CgYCEgH+AgX+AgnWAf4CBf4B/f3t/goB/e3+Ag4CBg3yAgYB/gX6Afn95gIGAgISAgICBfoGDhIKCgIGChXiDgIOBfn+Ag4B7goCAjIGAgICA
gIJ8gH2Af4CAgICAgHqBgHyDfYKBf3+EgICAhXeBgH9/g36Cf4CAgYCAfoCBgX6AgICCgICBgoCEgYN9gYB/gYGBgX+BgIGAhICAf4CBfoCJgH+BgIB+gYB/hIGDgIGAgH+AgICBgH+Af4B3fIWAf4BigH9+gX9+
hICAf4CAf4CAgICBgIZ9g4B/f4J/f4CGf4F/f4CAgYB/foCAfn9+gXyDgH2Bf4OBhH+CgICBfX5/fIB+gISAfoCDgYaAgIN9f358gIWNgH9/gIKAf4ODf4B+gIB/h3uBhoB/gHyAh39+gH+Af4CAgYB/gX6Af4KA
f4GAgIB/fYGBg4CAgoCCf42BgISBgH59f3+CgYGAgICBgIGAf39+gYCAgH9/goJ+gICAf4GBfYJ/foGAfICAgICAgIB/f398gIGAgIGAhX+AfYB+gICAgYKAfn+AfoCFgIF/hYB9eoCAfn5/gn57goCAgX6AiIKA
gHuDgYCAg31/fn+BgIB+f4GFgoB/gIGDfoKCgH9/gICCgIuAgHyAgIF/gYGBgH6CfIN/hH+AgIB/gH+BgYF/gn+Bf4CAf3qUgH+CgH99g4CHg4KAgHOAf4CAgYCFgICBf4CCgIF/g4F/gICHfYOAgHp/gIKAgYCC
gHmAf4GBg4GIgXqHgYCAgIGAgHx/hIB9foF+goB/gIOAfHyBgH6BgH6EgH+AgYR/gICDgIB/gYCCgICAfoB/f4N9gIR6hn9/foF/fH+BgHt+g3+AfX6AgIKBgICBgH+AgoCAf4GCgH+AhoeAgICCgX6Ag358gIOD
f4CAf4KFgIODg4CAgIF/gIKCf4CAgICAeoGEgICBf4B/gYCAg4J/gnyAgoGAfIOBgICAgYCAgYCAfnyCgICAgIB/gICAfoyBgIGDhIGAgYGAgYGAf35+gICEd4CAgIGAfX6AfYOBfoGBf4GAgX+Df3+Af3WBfYKC
hH1/gIGBgH6AfoB5gYB+f4SAgX2AgIKCf36AgYZ/gYB8f39/gH1/fYB+gYCAfYGAgH9/gICAgICAfn+BgYKBeoCIfYCBfn+DgICEgIWChIB/fYB+gICAgH99iYODgIF/gn6AgHt+gICAf3yDgoB/goCBgH15gH6E
gIB+f4KAeYF/gIZ7gIB8gYCAfoKAf3x/hIGAgYGAf35/gIB/fYWAgYCCgXOAgYF/eICKf4KAgIBygIV/gH+AfICFgYGEgX+AgoCAgYKAgXyAfnuCgH2BgHyDgIGAgoOBgICCgICAfoCAfX51jICEfoWAfoB/f4GA
f4CBgoF/gXyAgoCCgX+Af4F/gICAgYB+e4CChYWAhX+AfX2Bfn+FgX6CgICBgIR/fYWAgH2Af4GAfoCBf4KCfIGCgYSAgX+Af4CCfYGCgYJ+gH+DgX+AgH6AgYCAgYCDgH6AgoCDhX6AgG+Ag3+BgIB/gYKCgICA
f4CBg4WDgIWAgXx/gYB/gICAf4KAg4GOgICHgH+BgX+AgIKBgHt+gH6AgH19i4V+g31/gYJ+gH+AioJ9goqAgX1+gH+AfoB/fYKAg4GAgIp+gH+AgICCgIOAgIKLh4F+e39+fX+BgIGDgIB2foCAfoB+gH6AgICB
g4B/hH6Be36CgHyAe4N/foF8fn6AgH2Bh36AgHx6goF9gYGBhYCCg4KAgIB7fH9/g4B/gIZ/hYN+goJ/gIF9e4J+goCNfoOBgICNfn6AfoCBfn57gH2CgIGAf4mBf4GBgICDgH+Cf4GAhYJ+g3+BgIB9goN8gICD
f3uCg4B/gH2AgYKAgIKAgn+AgYB+f4OAgYB/d3uAfnyAgIKBgICBgn58gH9/gYF/gn6Cg3+Df4CAgICAf3x9fYGBg39+fn+AfoOAgX9/gICAgnyAf4qAgouKg4CEh4CCgICAgnuBgYWAf4B/fX+Bg4GAhIB/gICF
f36Af4GFfIGAgIGAgICCf4CAgIOAgIOBf31/gICAf4GAh4OAf4CEgHx/gYSAg36AgICBf4CCgICBiICAgoGAgICCgH+DgIKBgICCgIGAgIKCf4CAiH9/fYCAgoCAgX6Afn6BfoCAgYZ/gH6CgH9+f4GAgoOAi3+A
gICAgICAg3uDgoGAgYCAgH2BgICCgn99hYCAgX6BgICAeoCAiISAg4SAgYCAg4GAg32AgH+JgH59e3t+en6ChICAgn+Ef36Ahn59f4GAfoCFgIB7gICAf3t+fn2DgX1/gYF+mX2FgIB/fn+AgIJ+gYCAgn+EgISB
gH58gX2BgIKBf3p/hX6AgICAgIGDgnmCgH9/gHyAh399gIGAgICAgH2AgH+AgH6Afn56gX17fYJ/iX+AgIGDgIKAgICAgH+BeYCAgoKHgYOAgYCCfoCBgIF+foF+d4CAfoCBf4B9fYCAg3+CgIWBgIOAf4GCgnyA
gICAgYGEf4GBgICCg4CBf4B+gH95f5R/gH9/gYCEg4B/f4V/gX9/fnx9gIB+h4WEgIB/goF/fn9/gIB/gYB+goCBgIB+gIF8fYB8f4CAfoGAfYGAfIKAgICAfYB8gIOBgICBgIF/gICAgYCAfn6Df3+Cf4CBgn9w
fIGBgX+Ag4R+fH1/foGAf4GAgIGAgICAgX6AfIF+f4F/gH9/gH1+goB9gIN8gYKAfYiAfoJ9hYCEgYCBfYF/goCAfnyAfn9+goCAgHuEf4KBgYF8goB/gICFgIGEgXyAfoWAfICAf4OAgIF9gn+BgoCCgIGBgH9/
e4CFhH5+f3SAf4CAgH+Bf36DgH9/gYSAhIKAfoSAgX+ChIB9gH6DgIKAgYN/gIB+foKAhYGBgIF/hX+AgIJ8f4F+goB/i3+AgICDf3+VgIB/fYGBf4KDgYF8gIB+gICAgXyCgX+BgIOAgIKAgYCAhICJe4B/gYCA
gICAgICAf4CAgICAhoOAfH9+gYCAfH+AgH+Af4GAg4CAfYGAgIGGgIeQgICPgIGBkICCf4CBgIB+gIKBhX+EgICBfX6AfoGAgICAgIGBgYF+fXyAgoF8gnuAgICEgYGAgYCHgICBgIF/g36Af4CCgYF+gH+DgIB+
foCAgH92g35/hIB9gICBhoCCgoWAgYB5gX6Af4CBgICLhH+BgYF/gIB9hIJ/gIB+gIJ+gIB/gIKBgYB/f36Afn2Bf4F/g3+AgH+AgYB/gIB/gYSEgIKBf3p+gIB7gYeAf4CAfYJ9gn+BdH+AgYSAgYGCgoCCgIF+
f39+gIGCgH+BgIN9gH99goCAe39/f4KEg390f4B+gYCBgIB/gIB/goGAgHx8e3+BgICAgoOCfn56gIGAg4B+gIF/f4CAgoCBgoSDfoGIgX6AgIKEgYCCgYCDhH5+gYB9gYB+g36CgoJ3fn6CgIJ+goOAfnx7gH+B
gH9/gIJ/gH+Bf4CGgX9+foB/gGiDgIB/g4CAf4B9gHeAhIWAgIJ3f31/gH5/g39+gH99f4B6gIB9gYCAgoCAgICAf3iAfoCAgIN9gIGAg4GCgX6GgX+BgIGAgoF/f4CDgIB+g36CfYmAf4KAiIB/gX6DgYaBgIOA
f4OAgoJ/gYCAgIJ+foCAf36AfoB9gH+AfH9+foR+gIB/gH6BgIB/f4CAgICBf4B/gYCCgYCAgIB7f4V+g31/hYGBgIB9f3+AgIKAfoCFfYKAgIB/gH99gIKBgHyChYCAgIB/gH5/f4J+fX+AgH+DgYKAgoB+gX5/
g4GBgICAgICAgHyCgIGAf32BgX19fn6AgIF+gIB9gX59gH5/gIGAgISAgH6AgIGDgHmAfoR9gIKAgH6AgX+AfoCAgISAfoJ/gIKAgICAf4iBgoCFgICDfIGAf3+CgIF/iH+AgH2AgICBgoB/goCAfoOCgH9+foCA
gICAgICBgIGCf4J/gH+BgH6Cf397foCBfYCBgH2BgYN5hX+DgIB/gH+AgICDgICAhoCBfoGCgIB/gYGDgYZ9hYCAgIJ4f3qBf35+fH+FgoCAeIGAf4KAg39/gYGAf4B/gH6AfoJ+g4N+eoCBfYB5gYB8gIGAfICA
hoOChIGEgYGAgYCCgHpzfXyDgn6BgIGFf4BwhIB9gYCAgIODgICAgICAgnqAgXyEf4mAf4B/gH+BgH6CgH6Af4KAgn+AgIB/f36AgoGAf4CAfoB+goCCg4B+gH2AgI+AgYKAf4B7f3+DeYCAgoWAgH+AgoGCgoB+
goOFgICAgoaAgX+BfIWAgIOCgH+KhIB/gYJ/gH6BfoB/gn5+fn58gIaBgYKAfYCCgIN7fnZ9gX+AgIB4gIGGgoB/gH99gYCAgoB+hIN/fX+ChoB1f3yAfo59gYB9gIN8gIF/foGAhoB5gIJ/gICIgH9/gYCEgIB9
gICAgH+Agn9+gX+AfoKBhYB/f4SBgX6Agn+Ae3+AgH6AgH6BfICDgIB/fn+BgoCAf36AgICAgYCAgHyDgIKBg4WBgH+BgIB/fn5/f4CCg32AgoCCgIGAf4OCgIGAf399hHyAgn2AgX6IgYCAf4F/fX+AgH+CgYB/
gn+AgIKAfoKBgH+Ef4V+gH6Ae4B3g4SBgH6BgIGAgIp/gIGAg4B/gIB7hIGBgHyBgICAgYB+goCAgIGBf3+Ag4CAgICCiH98goKBhoB/gYCAgH+BhoN/hoCAgIJ+gICDgICAf3+AioB/goOCgoCAfISCgYB+gYCA
gICAfoCAgIKEgH+BgICBgIN+gIB/g36BgICAg4B+fn6AgIKCgYCAgIeAgH6AfoGAfn6BeYB/gIGBfICAf4aAgoOCgIGAfYB/gHp8gpJ/f3+AgYCAgoKAgYF+fn+AgIWAfoF9fn+AgIGBg4CBf4B7gH2AgICEgH6E
f3uEgIKAgICAg4F/f4F/gYF5f4CBhYN/gH99gICBgX5+gICBgICBfoB/gH6CgH6AgYGDgIOFgoF/fYN+f35+gIB/gYCBgH6BfX58foB/fn1/gIGCfoCBgn2BhX6CgYCAf4CBgICAfIOAgIGBfYGAf4CAgoB/gIJ/
gH6BfIKAgIB+gIB/f4GAfoCAgH2AgYB9hX5/fHSAfYCAf4CAf4CCgH+DgICAgIF/hIR1g4GAgIKBeoF4gYCBfoF7f4OAhYB9goGDfIF8gIF8f3+AfIOJgHmAgYCEgHx/fYCCgIGDgX2CgIB9gn+Afn6Bg4CAfX5y
f4KAg4GBfoB+fYJ8foOBfoOAgH9/fX6AgXqCgH98gHx+f4J8gYB/gICAgIJ+gX6Ff4OBgICAgICAgYCCgIF/gYCAgIGBf3+AgICAgH6Cf4CAgIaCgH+EgoCFgIF+gIF9gICAgICEf36Ag35/fo1+gYCBgH6Bg4GA
foF/gICAf4CAhoOAgIB/gH6BgIB/gYCCdoF/f4GRgX5/eoB/foCBgICBgYCCgH6BfX1/gYR+gYCAgYKAgICBg4B/f4F+gIN9gIB/fn+EgH6AgIKBgYR+fpR/g4V/f4N/gIV/gIB9gIKCgH9+gICAgHWDgH9+gICA
gH6DfnyAgXeCfX1/gIGAgICAfoR8gH+Afn1/gYB/hH+AgH+AfoOAf4CEgYCAfn59goF8gHiAgX2DgIJ/gX5/g3+Ah397goGAgIOAf31+gH+Cf318gYGAf4CBfoB8gn9+f4GAgH6DgX94doGCf4CCfoF/gICBg4KA
gn+Bf4OEd36EgH+AhIGDgoKAf4B8f4CAfoCAgH6DgH6EfoCEgH6AgH2Ag4SDgYR+gIF/gICAgIKAfYKBfoR/gnaFgIB+gIyAgH+AfYKAe4CAgIGBfoCDgIJ/gXyAgImAfoF+gYGCg3+DgIKAf4B/gH5/hn2AgIaA
gYCCf4CEgIB/f4CAeX+AhICBgH+AfoWAfoGAeoCAhX18gICBgX+BgIp/fn+BgYCDgHyAgIB/gHl9gH2CgH+Jf36Agn9+f3+AfYB+gX6Bgn6AgIGAgIOHfYmAgIB/foB+gIGCf4F+fH9+fYCKg32AcIGBe4GFgIOA
gICBgIB7gH+Ah4CGhICAf39/gYB8gYCBgICAgICAgH9+gIN/gYCDgICDgH+AgoSAgIR9gIJ/f3+Afn+AhoGAhYJ+d4SBgH6AeISHgoF/gX+BfoOCg4B/gIGBgIKAgIF+f4B9gICAg4B+g4F/g4CBgYCAgICBgH6C
eoKGf3+AfniFgICAfX6BgoCBgIJ/gIB+foCAgICAfYB/goKAfoqAgnqCgoB+gIGAgn98foCAgH6BgYWBgHyAgYCLgod+g4CBhH6Af36DgH+EhoCDg32BgX9/gIB+gYCHfH+AfnmBgH6AgICBgH9/f3t/gIB+gYGD
f4CAg4CAgoGAgH+Af358f4F7foGAgH6Cgn2BhH+BhH+Dgn2AfIKAgIGAf4CAgH6BgHx+f3x9gIB/gICCgICBgH6BgICBgYCAgIKAgoaAgYGCgIKBf4CAf4KAgICBgICDf4CGgX+AgoCAgYGEgIOAgHyCgH9/gYB/
f3+AgYGAd3+AgIF/gYCFgH6HgISEgX2AgIiCen9+goGBgn5/f4CGgoOAgYCAfIKAfH+Af4iEgYSAgIKCgH6Af4KAfn6Gf4B/e398gH+AgoB9goB+gIKBf3+AgIB/hH6AgYB9foCEgYB/gYaCgH6EfoOBgoB+gICF
gIN6foF/fX6DgH9/gYCGf4OBgH1/goOAfIGAgX99f32EgoB9gICAgICBg4GAfH9/f4F+gHl+gIuBf4CCgH5/gYB/gIB+gYB+gH6AgIOAfYCCgIB9foCAgIGAgX+BgHqBgIGAgX+AgICCgYGAf36DgYB/f4GAgH+A
goCDd4KAf392hoKAhICAhH+Af4GCgIZ/f4CCfXqAgH+Cf398gYGAgXh8gICAen+AhYKEgICBgn6AeH+AfICBgX6DhHt9gIGDdnx9gIB/gYOAhICAgHOEgYOBgIOAgYN+gX2BgHl/gYCAgICDgYCAgH+BhX+Df36B
fX+AgH5+jH+Df4GEfYaCf4N7gH6AgIODf4GCgICGgIOAgICDgICAf4SAh4CAg4CCgYF+gICAgH5/gH6AgYCBgH+AgIF/f4B9gn+AgIN/foCAgYF+fYB8hHmAfn99gIGCgH9/gH5/f4CAg4CAfYCCgX9/gIKCgoCF
eYKBfYB8gICAgYCAgIOAf4F9gIWAgYGAfoOAgH+Af3+HfoWCg4CCgICAf4N/gH99gICCf4CFgYCCgISAf32Gg4F/fYCBgYJ+gIF/eoF+gIB+gIB/fH9/gYGBf3+Fg4B/gYKAgICAfH6AgoOAgYCAf4CBgYCAg4F+
gYOAfn9+gX6AgIB/g4CAgH2AfXt+f4CAfoB+gYCCgIGHe36AgoCBgH5/gYB7f4CAgICAgIKAf3+Ben5+hICBeYF/fYOAgH5+gIGAgIB+gIB+g4GAhoCEgX5/fYiHgn6Bf3iGgICAgICCgIh+foB/gICAgIGAgICA
gICCgIGAgn9/goKAf36BgX+DgIKCgXx9gHyAgH+AgXqAiYF9f32Af4B+gICAgIB/gH6DgYB/goKAgYSAf4CAg3+BgYGAgX+AfoWAgH+AgICAgIKAgIB/gX2AgH9+foCCgH6BfYB+g4GAgH18gHqBgICAf4CBgH+C
gIB4f4CAgIGAg4B+g39/f4KAgICCgIGCen2AiH+CgIB+gYGCg4F9foSDgIGIgICBfX+ChIB/eYB9gYJ/foF9gIB/gICBgIGCgYOAh4CAgH6AhICGgX2AfoKBgH6AfX2Cf4CFf4B/gIKAgH5+gIODf4CAgHyAfYB/
g4CDgH2Ag4CAgICAgn6AgoCCgYOBgoGHf4OAgICCf4J9gICBgIJ+gIKHgICBf4V/foSAgIF9f3+BgIB/foCCgICAgIB+f4KDjYN+f4KCgH6FgYWBhIF+gICAgH9/gHqAgYB9f4F/gIN/goGAgIJ/fH9/gIB/g4GA
gH2AfoF+gYCBgIB/gIB+goF/gIKAf4KAgIWAgX58gX+AgICFgoJ+gYCAgICAhn+Afn+CdX5+gYN/f4F/gIGAfoN/f4B+f35/goB8gH+DgYGAgIB/f4CAgIB/foKEf36AgH+BgIKAf4GFgnp+f4CAf4CAgH5/gH2A
gICAgIOBfn+CgICAgICBfoCAgH+AfYKAd35/gYF+gYKAgIB/gX59gIJ+g4ODfoCFf4F8gYKDf4B/gn18gYB9f4CAgH6BgHyDgIB9gICAgoCAgIB+ioiCeIJ9e3+CgH2AfYKAg4CAgH6AfoB+hH+IgoKAgICAh4iA
goB/gYSDgH97gIF/gICDgYCAgIF4goCEf4B8gIB/gICDgX+AfH9/h39/gYB7gX+Df3l+f4B/f4OBgYKAgICFfn9/fYOBgoCFgYB8gX6AgX9+f4CBfoCEgIGDgH+AgoCAgICDgoCAg4SGgoGEgIKAgoGDg4iAgX+A
fYCAhYGBgH+BgYB9gn+BgICIgIF/fYCDhYOBgnR/eoOBgHt/gH+CgYCAgICDgIJ/f4CAgIB+gYB+g4CAhHyBgoGAfn+AgH+AfoSCgYCAg4CGf4CCgICAgH9+hICEgX9+f3+BgH99gYB+f39/goeAgH6BhYCAhICB
fX6BeoCAh4F8gIWBgICCe4CFgICCf4CBgIOBgICEf3+BhIGCgIGBgIB/f4CDgX+AgYKCfX6Af4J5f4B+gIB8fYCAgH6Chn2AgIOAf4CAf4CAgICAgICBgoCAf4CAgYKAgIN/gIB/g4KBgYJ+gn9/gYCBfH1+gHyB
f4OCf4CBgX5+goGAgYJ/fYCFfYCDgn6FgIGDgYCAgICBgIB8fYKCgH+Ag4B+gH+BfoGAgIF/iX+AgIGCf4B8gIGAiXt7gIZ+gIODfHqBgoCAf4B8fYB/fIB8gX2AfX6AfIF9gICAgoCCf4F+gH+BgH2CgH9/gX6A
gIB6gICBg4CAgYGAfoF/f39+goGAgIF9gX9/gYJ7h36IgH+AgHx/gX+GgIGAf4CFfICAfoOAeYGBgoGGgICBg32AgICEfX9+f4B+gH1/hICAgIGAgX6Egn6AgYCAgICFgYGAfoCAgICCfYCAgIN7f4CAgYCAgIGC
iIB/gICCgIB+goB/gICAgH1/gXt/gn9/gn99gIN+gX5/gIB/hYKAgH1/gYJ8gH2Cg3eIgYB+goB/g39/gIGAfoeGfH+Ig4KAgIJ+gX2AfYCBgX9/eYF/gH99foCCf319gICEgH6AfoB/foOCf4CAgICAgYCAgYCC
f4CBgn97goGAgYGBe36Cf35+gIB/fX+Af4GAgH6Df4CAgoGFgICAgICDgYCBfn9+foCAg32BfoB/gIF8goGAgIJ/foB/foCGfX+Bfn99gIGAgoCDgIB/gH9+gIF/foF9gn6BgIF/f4F/gYaAf4CAen+AgIOCgX6A
gH+BgoGAi3+AfoCAgX2AgIJ+gICEgn17gYCAg4CChICEf35+gIB9f3+BgX1+gYOBfX6Af32JgX1+gYGAgn6ChYB/gX6AgYCAgIGCgICCgX+AgIGAgIB3gH6Afn5/iYJ+gH+AgX2AgH+BfoGCgICAiICAgH+Dgn+A
fn99foKAfnt/f4CBgIF8gICBfYKBgoOCgYCAgYCBgIGBgYCCgnt+gIGBgH+AfX+AgICMgIGAgYCAh4KCgHh/gIN+gHKAgIB+gX6KgYOBgICAhYOAfoCCgHx+fYCAgoB8gH99f4GAgoKBgIKBfH98gnyEgICAgn9+
hX+AgIOFhICBgH+BgIB/gn+Be4KFgYCCgIOCgICBgYGAgIKAgICAgX+Cf36BgIKAgIGAf3+AgoCAfICAg4CCgH2AgICCgX+AfoCAgICCgIF9gICAgoKCgICAf4KAfICCf4B/gIGBf3+BgH9/fYF+gX95g3+Bf3+C
foB/hYGAgICAfYCAfoOAf3+CgH5/gIB/gnyAgIF/gIGBf4OBgICAgIWAfYGAgoCBgoCDf4CBgICCfoN/fICAgIJ/gH9/gICBf36CgH5+f4CAgHp/gICBgHmMfYOAf4OAgX5/gH+AgIKAhHuDgICAgH6AgH+BgIF/
gICAg4CFhH2AgYGBgIKAgIGEgIGBgYB/gYCBgX+Af4F9f4GBgICAhICAgYKAgoCBgIGAgIKChn+BgISEfX1/gH2BgX+Bf4GBgICAf4GAgoaCkoCCfIB9gIB/gYCAfX6BgIB/fn+CgICAg4eBf31+goCAg4CAgIGG
g4CEf4KBfH+BhomBfn+CgICAg4OBgYCBf36DfoaAe4CFgYCAgn9/e4B9gIGAin+CfYCAgHaDgH57gYCBgoCAhnyCgICAh4CAgICAgX+AfYF/goF/foGCf39/foGOgYCBf4SAf3+AhICAgX2BhYB8gICAgn6AgICA
gYGCf4B/fX+BgICBgIKAgYKBg3+EgIF/eIJ/f35+gIB+gISCf4CAgIB/gICAgYB6goR+f4CCgYOBfYCIfoCAdoB/gX+DmYCAf4V9gICAgX6GgH6AgIB+g4KCgICBhYF/fX99fnuCgH1+gH+AgoGAgYOAf4CAh3+G
hICAgICAhICAgoB/gICAgXx/foCFfIB/gX2BgoB7gYGDfoCAgYCEgYCCgICEgYGAgYeBgICBgH+AgH5+gH6AgYF/f36AgIOAgH+AfYCAgICBgH2AgH2Ef4V+gH6BcX9+gX59foKGgYCBgIKAgYCFgICCgIF/gIF7
gIN+coB9gX+AgoeBgICAf4CBfXxygX2AgX+Ag4CEgH96goCAgIN8gYGBgYGAhX5/gIJ/foGBgX6Bf4B/gIJ0f3+ChX+AgIN6eX+Af4CAgoKAgIB/e4KAgYN+gH+Af4KAgIJ/gH9+goCCgYSBgIV9dICCgYB+gYCD
gX+HgIOAgXx/f4OAgXt/goJ/gIB6gIJ8foCAf4B/gICBgYB/foB/gX+EgYN/gYCAgn9/h3yBgH97gIOAfIB+gYCAfoCBgIOAfn9/foiCgX+Ag4CAgYOAfn+Ag4ODgHyBf4OAgX1+f3+AgIKAgH+BgJl/gn2Bf4J/
gIJ+fX+BgIOAkIGAgIOAgn+AgYB8foF9foWCgH2AgI6BgYCAf4CAf4OBgICAhICAgoSAgH17gIKAgYCAhICBfn6AgH+BgICBfYKDgYCAfoB/f4B9hH6BgYOBfIGBgICAfn+AhHh/gICAgYCAgICCgICAgIWBfYB5
gIJ+f4F8hH+Agn13gIB9eYCAgIR/gX6BgYCAgH+FfICBfHyBfoGBfouAgoB/g4CBgIKBgoCAfoCBgH+AgH+Af4GAgH5+gIGCgIB/hoCEgICAfICAgIKAgH5/gH9/gIJ8f3+AgIOCfn+AhYCBgH+AgoCAgYCAfH2A
foCAf4CAgICAgIB/g4B+gYJ/f4CAgH+AgH+AgH+Df39+f4B/gIJ7fnuAgICAf4F9f4B/gICAh4CAfn+AfYCAfoOFgYCAfX5/fYGAgoKEgYGBf4B8f4WBgYOGfn6BgIaBfX6BgYCAgoGAgICIfoCAgIKGgn1/goV/
goCCg3x+f3x+gn6Bg4F7foJ/foCAfoKBgX+Bf4GAe3x/hICAgH2AgH+AfYCAfoGAgICAgICAgIGBgX+BfYOAgICBgoCBgXuChICCgYCAe4KAgX+Cg316hH53gYB4hICBgIGAgIaAgIB/gIGBgIWCgICCfn5/gIGA
gICCfoB9gICAgICAgn+AgYCBf36AiIGBhnt+f4CBgoCBgIiAfoGAgICEhH+AgICDgYGBf4B/f4B8f4CAgICDgX98gIB7fICAgIOAf4CAgJeEfYKAgYCDgIKAf4Z+f4CGfoZ/gH2AgH+AgICBgYCBf3t/g4B/gIF7
f4iBgH+BgX9/goKAgICAfoGAhH+Cf4N+foF/gIGBf4B/goCAfn5+dYSBgHyDgIJ/gIJ/f4CAfYCDgH6AgICAgH9+gYCBgICAgX6AfICBf4CBgIB+gH9/f4B+f3+BgH+Af4GAiYGFgIB+gICBgIKBgIGBgYF/foCB
f3mBgICAgH+Af4CBg35+g36BfYCAfYKFfX6EhIOBgYCGgIF+f36AgoCCgH+AfoCDgX+BgH1/g4N6gICBgn+BfoJ/foCAgYB9eoF/fYKDgYCCf4B+gICAgIGHgICAg4GAjICAgICBf4F/gICBgIaBgYOAgoCAgICC
f4CBfn6JgX9/h35/gH+ChIB/hoOAgH+AfYGAgX2CgIF6g4F/gISBgIF/gX2BgHaAgH+BfX2Af4CAfn+AfoCHhIF+gYGDf4B/gIB9goB9fIB+gX+CgIB/gX6Af4GCgHyFfH6ChIKAf3+Agn5/f4CBgIGBf4CBgIGA
gnl/gYGEfoB7fX2AhIGAgYB+foV/g39+gYCBgIB+hICAgH2BgoB/gYGAhIKAgoB9g4CAgHx+e4GBh4GCgIGBgX+AfIB/gXSAgn6AgYOAgoCAgYCBgICAeoJ+fn6BgH+AgIB5hYSAgHyAgn+AgYCAe399gHqBgISA
gICBgICAfoKAgHd+gH98hXt+f4J9foGAfIB8fYB+gH5+hn58e36AgYCFgICEgYB/f39/fIN7goCBeYB9gICCgH9/goGBgYB/gYB8f4CAg4B+gICAgYCAfoGBgH9/f4B+gIF/gIJ9f4B/goN+gIB9fX2Hgn1/fIJ+
foCAgoB/gYB+d3yAf4KAgoCBg3+AgICDgIp/hYGAgYB/f4GAgICCgIB/gH9+f4B/gIN9f4GAgH+AhICAgoB+hIOAcX+AfIGBfYB/gICAgIOFgX+AgoKAgIGAgoF/hoCAgI2Ah4GAgHyBgH+CgH+AfXmBgXyAgH+B
gIB9f4CKgXuAfIKBfYF/goB7hICAhX+AgICDdn+Ag4CAgYCAgH+AfoN/f4B/goOAf36DfoCBhICBgIGBgYCCfYKAfoCAfoKAgYKAhoF/hYZ/gX+CgYCAgIB+gIB/gICEe4B9gIF+h4GAgIJ/gX2FjoGCdH+DgH+B
goCAfIGAgX+AfoB/f4CBfYJ5gIF+f4CAgICBgICCfH6DgICAg4B/gYOBgYCBgH+Ag4CAf4GCf4CAgIF/f35/goB8f3yEgICBgICGgX6Af3+Bf4KEen+BfoGAgIF/gYB/gIB/gH+CgXeAfX2BgH5+fn99gIGCe4SB
gH6AfH2Bg4CBgoCAiH+AhICBgICBf4F+goKDg4N/goB/f4GAg3+AgYCBf36BgYGAgI2AgH6AgYCBgHaAgICAg4OAgICAgICAgYGAgICAgnt/gYF/goCBgH2Cf3+Af4CCf4CAfoGAfoCAgICGgIF7g4N/gISAfIGA
gH6AgIB/goB/f4CChn1/hH+CgICAgICAf4CCfnuAf36AgICAg4GAgIGAgICAe42AgYR/foCDgXd/gYB/fn+Dg4CBgIB/gX+AgX5+f4B/fX5/gIKAgYCEgICKgYCAgIB/gIF+gXp/foWEf4GDf4GDgH6AgYGBgH+D
g4OBfn9+gIGAgn+AgH+AfoCAg4aAhICAhH1/fYCBf4F9goCDfoGAgIOAgX17eIN/gIKJgH9+f36AgIB/gYB/gYCAgn+Bf4GAgH+AeoR8gIB9fX+AgIGCf4h9gH6Bf36BgX+AgYB7goB/gH2Lgn9+g4CAgYCAf4KA
hH9/fn+Bg36CgIF/gn+Afn+DgIJ+f4B/goCAgYCAgH2Af31/f4KBgYB/fX+BdYCCgIt+gYF+foB9gIB/gIWAf4CAe4F/hIGAf4B/gIGBgICAgHx+g3x/gnuAfIF/gX9/gIGBe4CAgICAdICAgYCCgH+BgICBf4GC
fn96f4F+gYCAf3+EhXyAhnp8gIJ/f4GFgoB9gX6FgIOAgICAgYCBgoB/gIB8f4CAgn+AfYOAfn6AgYCAg4GAgICBf35/gX6AfoGAgYGAgoCBgHuAgIGAfn2AgoCFgICCgIGAfoCAgIV/gIKAgHuCfn6Ag3yAf3p/
g4B/goKBgIF/fX1/gIF+gn9+f4N+gYGAeoSBf4CCdoCBfYN+gIGBgXuBgYCBgYGAf4qAgICAgIF+fIB1f3+BgIB/f4CAfoKAgYB/hX9/e4GDgYd/goB+foB/fIOIc4OBgoB/gH+BgICAgn5/gICDf4WAf4B/gH9/
gYCAfH+BfoGBf4CAgIGDgYCBgIF/gX2Cfn6AgIOCgX2Eg36Agn2BgIGAg4CBgICAfIKAg3+Ng35+fYJ+fICBgIKDgIKAgICAgIR/f32AgIV+f4B/gHuAgICAgH1/gYKAfYB+gIGAfIWBgoCAgIh/gIKDgICAgH9+
gICEgIGBfYCFgHx9gIKCgIOCf4CAe4B/gIJ/gIGCgoGAgIOAf3+AgIGBgoCAgH6Af4B1fX2Cd4B7gIB8hoCAgICBdoGBgIOCgIB/foGAfH2FgIJ9f4OAj4CBfn2AgH58gnt3f3+Ae3x/gIKBf32AfoB8foCBhIGB
foB5f4CAf4CAgIB9f4CEgYCAfHuCf4CAgH+AgYCAgICAgXx/gYBphH+CeYCAgYB+fnuAgX+BgYGAfYCAgn+AgIB/gIODgX+Af32AgH9+goCAe4B/gYB+gIB/goR9f4N/gIWDgIB6fIGBgoKBgICAgICAgH1/gICA
fn+EhIGAdH6AgIB9gYB+gHuBfH6BgICBfoF/f4SAgYCAgX+Cgn+CgoF7gICAgYGAgICAgICAgICAgHuDgICGgICCgH98gICBf4d+gIF9gH6Hf3+AgIF+gIF+iIOAgIF/goCAgHt/gICAhH96g4KBgYCMhIZ/fn59
goCEgIKEgHyBgYB/f35/gYB/gYCCf4CBgIGAg4CBfIBzfomAfYGBf4B7gIB/f3qBg359f4B/h4B+goCDgYCBfYGBg4F9gIGAgICAfYGAgoGAf3+CgH2AdISAfYCAgYCCgICAfoCAgoCAgYCRg4SAgISAgIODf36A
gIaCgX9+gIB/hIKAgH58hYB+gYGAfnx/f4GDf4V+f4CBfoKAgHmAh4KAgn+AfoaDf32Ce4CAgICAgH+DgIN/gH+Agn+JgH9+gICBfICCh36AfICAgYSAgH2AgICCgYCBfn9+gHh/gX2AgIF8gIJ/gn5/gICEgIGC
gICDgH57gICDfn+BgH+LgoGDgHt/fIB+gIB+gH+AgIGAf4F8goGAgXuAfn58gYCCgIKAf4GAgYCAgYCAgHqAgYKAgYCBj4J9gH+AgICAfn+DhXSAgHV/fICBgH94gIJ+gH+Bf4B+gICDgH9+f39+f359gYKAgX9/
hH2BgYB+gIB6gIF/gYCAgHt/f4OAgX6IgYGAhoB/gICBiYaAgIGCfH98fX5/gHyCgoF+gICBf3yCfn57gYSAg4CBf3+AgIB+gYB/gYSAfoCCg398hoGCfIB+fn+BgIF/g4CBgH1/g4SGgIB/gICAfYd/gIV/gISF
g3+Afn6AgIB+gIGBgHx/hICAfn9/f4CAgIGCf36JgICAgIKAgn9/h4CAf4GAgX2AgH99gX+AgICAfoGBf3+AgX5+en6AgYKAgICBgIKAgYCCfoCBgH6Cg4GAf4CBfH59f4B9gH9/fn+Bgn6Bg35/gX+AgICAf4CB
gYB/gn6AgX+Af4CAfX+AgoJ/gH+DgIOAfYKAgICOfYJ8fYCBgoKAgIB/gIODfH+AhYB+gIB/gn+Bf4CAgYCAgH58gH58jH2AgIGAhH+AgYKBgnyAe4F9f4CAgH+Af3+EfoCAgIB/gIKAgHuAhn+AgH6DfYGBinyB
gH+AgoCCgH6AgIF/gn9/gHuCgIB/gH6AgHyAgYF/goGAgIF9fniAgIB/gIJ9f36Ce36FgIF/gIGAf4B9gIKBgIGAgH1/f4GBgoJ9gIGBg36BgICAgH6AgICDgoCBgIB/gICAfoCAgIGAf4KBgH6CgH6BgoCAgIKA
gICDfYCBgIOBgICBfYJ/gH6AgICIhICAgICCgX9+f4CBgH6IgX+Af4KAiYOAgIB/gn2DfYCAgH6AgYCAgIOAgX+CgYCAgX6CgH+AgICAgIV8fH5/foGAg4GAgICAhn+Cf4SFfXt/f4B/gIB+g4B/f4CAg36Af4CB
g4CAh4KHf4F/f4CDgISAfoF6gHyAgoCBgX+Cg4CAgn6DgIB+gICDgH9+goGCf4CBgIKCiICAf4CBhICAgH+BgICCgIKAgIGCfYF/fn+BeXuAf3+FhICAgIKCf4OEgoKAgIF8gIB/fYCDgIB+fYCAf4GCfYB/goGB
gXyCfICBf4OAgICBf4OBgH+AgICAgYGMfoF9gICAfYOBg4uAgICAgH+EfX1/gX+AgoF/f4GBfX6AfoWAgIKAfYGAfnyCg4N/fYF+g4Z/gX6AgIB9f4CAgIJ/gIJ7gIGCfYOAgIJ+hYGAgIaBgoKCf4CBgoKJgoOP
gICDfYCBgIJ8gIB/hoCBgoCAe4GAfn+DgH6Ef4GBfoCAg4F8gHl/gICAgH99gYB9gICAg4F+gH9/gIR+f4CAgoCHf36BgYCBgH2BhIB+f3uAgYCAgYCAg36AgIKAfn+AfYOBgYKAe3+AgICAf4WAgYGAf4SGeYB+
gICCgHCBgYF/fIeCf3+BgICAf4ODgYB9fICAgIF9gIKBhX19fIGAfYCCgYSCgoOBgICAhIOAf3+BfoF+goOAgn9/f3uBgIKBg4eBgHOCfYJ7gX2CfYB/gICBgYCAhoCAgYB/dYKBgICBgIKAf4B/fId/goF9gH+A
foGCg4F/gYF+fYGBgn6BgYWIfX+AgIGAgoGBfn1+gnx+eoCCg4B/gICAgIKAf4CCf4CAgYJ/iYeAfn6AgIKBgYB+gX+CfoCAgIGBhn9+gYGCfYGAgIOAgH2AgoF+gH16gHyAf4GAgYB+gIF+goCAhXt/gIOAgYCA
eX6DgYCEf4OBgn19goOBgICBf4F+hH9/gH9+fnx/f4CEgIJ/gX5/fYF/gHuBgH+AgoCCgIKAhoF7gIKAfoSEfYCDgoB4fX58iICAhYN+gIV+dnuCgIGAfoCDf36AgYCAf4B/fIGBgIF+f4B8gYKEgX+AgICAfoCD
gIGAgYF9foGAgIWAgYB+gICCgIB/foSAgIF9f32Af4CAgoB8gX+Af31/foKEgH+AgIB+foGAgIGCgIF6foGCgICBeoCAgIN+gYB/gH+Af4CBgJuAgIGAgn6CgoKBgICDgIF+gIKBgoCBfnuCfYKBfIZ9gIKBgIGA
h4F/gYCBfICAg4OAgICBgIB/foCAgICCfn2BfYOAgH9/gH+Cf35/gIJ8gX2JgoCIgYF/gIGGgYGBf4CAiYB/gICBfIF/gICFgH1+gICBgICAfX9/f396fnuAgICBhoSGfYCAgIGAfYCBgIB+fnqBgIB/f4CAgIOD
e4CAgGmBgIGCgYN+gISEf42Bfn+AgX99gICAfoB7fn+EgYKBfYGBf3+AcoCAf4GBgIOBgIB+f4CBfIJ/gHyAf4WIgHSBgIB/gYCAfoCAgICAgoSAf4OAeX6AgYCFgoCBgIV/f35/gX2Bg4CAfoODhH1/goCAgX6A
gH+Ah4d/fnuAgYB+gIF/gX+AgICAgICAfYGAgYGAgYB/goGAgYCCgIGEf4V9f4GAgoJ+goB6f4B8gX6BfoCBgICAgIB+hH2AgXx9gIKBfX+Af4CDgH+AfoWAgYF+hYB/foKAgICBfoCCfH9+f36EfoCAgn6AgXqE
gYCBgICCgIOBg4GAgHyDgX6Af3+AgIGEgICAgYl/hICAg3yCgXaBgH+CfoB+goJ+f4CAgYGHe4OAgIGAf4F+gH1+gX+AfICAhX6Hg4CAf4GBf4GAgYJ8gn99f4CDhICEfoR/h3+FgH+AgIGCgIB9gH+AgIJ+gICB
f4CAgYCAf3uBgIGAgYCAgH+AgYCAgn9/gH+EfoCAfoCBf3x/f4GAgYB/f4CEg4B/gH+CgHF/gYKAgIB8gICAf36Af4OAgIF/gXx/f3+DgH+Gf4CBgH+Cf4B/f4CCgICAgYZ/gYCBf4SAgYCAgHx8gYCBfoGBgIOA
gYCBgICAf3+Ajn+BgH2BgIB+fXuBfoCAg4B5eoR/gIN+gHqDg4B8foCAgYKAgIaAgYRwgICCgYB8gYF7f4SGfH9/g4CBf3yBgIB9foCCgYCAgoCAgICAgIF+gICCgICAgHyAf4CAf31+gH6Af4GBgoCBgX9/gH5+
fYCBgn2AgIB+gICBgX6AhIF/gIB/gH5/goOAgYKAfoGBgoSCgYGAgICAgH1+gICBiIGAf4CBf4CAgH+AgH+Df4aAgICCgIB8hH+Eg4CGgn6DgICAgYB9gnx/goCCe355gX+BgYB/gX97goCDf4V/gICAg4B3g4CA
gIB+fIWAhH+Cf3eBgICAgIJ/fIB9gICAgICAgH1/h4GBfYCEhoV7gIGAgH+EgIaBgoGAgICAgX+Af32AgIB9hIODgoF9gIF/foKCf4B/fn2AgIKAgIGBgICBgoB+goCCgH+AgYCDgIl/gIB+fYKAgIKAf4CAgYCC
f4KBgICAgIGAgYJ9gHx+gH+Af4GAgIGBgICAgXuAfYJ+gIWEgIGAgICEgHODgH6AeId+gYGAf4CCgIF/gICAf35/f3+HfoF/gICAf3uAgICDf4J/gH9/f4GAfXuGgICAgYGAgYCBf4CAgIl+f32DgX2AfoCLgYd/
f4GBf32Af3uHhYKAhn9+f4CBgoGBgICAgICBg4KBgIB/gH9/gX2AgYCAgICAeYB/gX2Bf4N/gH+CgX+FgIGBgH6CgoCCgHiAgIGBgH9/gIB/hH5/fYB+gYCEgISBgICBeX2Agnt+gHd9gYCBgIB7gIOBf4R9gH9+
foF/gH2AgYN+gX5+gYGBgIt+f4CAgICCfoGAf4CDgICAgn2AgX2AgYCChICDgoCEgIB/gYF/goCEf4CBe4CAgoGDgYGAgH+DgIZ+gn+CgICAf3+Agn19gICBgIB/gIB/gYCBgICAf3+AfoCAfYGAfoCBgIKBgYCC
gH+AgoCAf4CAgH97gIJ/gX6Ef39/gICBgH2AfX5/g4KEg35+fX6Af4B+g4B/f4B8hICHgn6AgYCAf4J/gIGAgIGFgIB6gHqAgIKAgHeAgIB/goB/fn6AfoCEfoGAgYCDf32BgICAe4B9gHyCgH+Af4J8gYGAfn6B
f4B+gYKCf4B/gYJ/gH+CgnuJfX6CgYGAf32AfoOAf4GAfoCAf397gYCAf3+AgIB/gIF/goF9foGAf4F9gICIgn6AgIB9f4CAgIB+goB/fH2BgIR/hICAgH+AgICCgYCBg3uEeYKAgICAgH6CfoCBfoeAgIB/f4KA
gICAf4x+fn+BgIB7gX6AgH5/e4CEhoB/gYGBgIJ7gIF/gIWBgIB/gHqBg4CAgImAgoB/gHuAgomEgICAgICAf32BgYCAgX6AhH+Af4CAgIGEeIKAf4OGf4OAgIF+goB+f4CAgIJ/fX+CgoCBf4CDgH+AgYGAgIJ7
gIGAfIB5gIKAgIGDfH99gIB8gIGAgICAgICAf4CAgH9/gIB9gYCDgH6AgICAf4KEf4CCg4CEgH2AgYB/g36AgoCBgH6EgIGAfYCAgX6AhH+FgISCgoSVgYKAgIGJgIOAgYCBgICAeoFzfYGCgIKBhoB9f319gICB
gH5+gIOAfoOBfoGAgX6Eg4CBgoF/foSBg4GBgIF+gH6AhH6AgoWCgH+AgH6AgoCBf4F/gYB/f4KAgICBgIF+gICAgICAfoKBgoF+gICDfICEgH6AgX+EgX5/gYCBgIaAgIOAfoF+gIGDgYCChn6AgICCgIKDgX+A
goR/gH9+f4CAe4KDfoCAfoB/gYGAgH2Ben+Af3+Ag399gYF/foKAf3+Bg4CDf4B/gX6DgYCDgHyAgH2Fgnp+gIKAgYCCh3+AgoB9gXqAf4CBgICCgH5+g4CAgIGCgYCAgHyAfYKAfIB+gHx/gXWBgH9/f4CAf4F+
gICCf4CAgICAgH6BgICAe39/g4B+f4F9hICCfoF5gIFygH2CgICAgIF/foCDgICAgIB/gIN/gIGBf4Z/f36AiH6BgH5+gXeAfoGMgIB/f4B/gX6BgoGDgIKDgIB/in6CfXx+gn2CgH5/gH+AgICBgICAf4KAgH+C
gICAgH+CfYGDgX+AgIGAgH+JgYOAin6AfoCAgYCCgoCAgIGAf4B/f32BgICAg4OAgn9/gIJ9gYB/goGCfoF9f4B9gIGCfoKBg4CAgoSBgn5+gZl/gICefoCAgIR/fX+BgICAgIGAhIOAgYCAgICRgn+AgH9+gIB+
goB7fX5/gIaBgYCAfoOAgICBgIF7fICAgHyAgHyAf4CAgH6AfIB6fn+GgIJ/f397g3+FgICCeXyDgIB/hoCAfX6BgICDgH2FfoB9e4CAdIGAgICAgICBgICBgYCCfIOAe4KBgICCgH99g359f31+f3t+gIF9gICB
gH6AgYGDf4F+f4GCgICCgICEgoB/fYGCgYOBgoJ7gYN+gX6AgH6AgYCBgYB9gH+BhICAgIB/foKBgn+BgICCgoGDeoCAgH+Af4GChIWEgH6AgIR+gn5+foCCf4CAhH9+foaAfoGAf4CAgIGAgIB/goCAgoB/fIF9
f4F6gIB7fox/f32LhIByfYOBgYCDhH+AgX59f4CAf4CAgICAfYCCgoB/gIB+gYeAgnyAgYCAgH+Af2+AhX9+gIR8gX6IgIOBgH2AfH1/gIF9gX9/gn+AgoF+gYaAf4GAhX6BgICFfoCBf3+Af4B+gYB/foB/gH6D
gH+CgH+DgHyEgIB/gn5/gYCAgICAgH+BgH6BfoCAgH6BgIKAfICAgICAgH+AhICAgIWBg36AgIGAfH+EgIN7hoCAgH6BgIKBgICDhH+BfoB/fH+AgH+AhICAg4B/f4B+gICAgHx/gYF5gYCBgIKBf4CAgH57gIGA
gn6BgICAgICAgIB/hX99gX+AgH2BgISAgIB8gX+AgH9+gH6AgIB/foCDgIGCgIZ/hYCAgX98f35/goJ+gICAgH+CgIKAfX9+goGAgIGCgICAgYOAg4N+f4CAgIB8gYCGf4F+g4CBgYCLfoOCgoCDfIGFgYN/gX+E
f4GDgoCCgIB/g4CAgH58gH59f3+Af39+g35+fYB/g4CAgH+CfYCAeoB+g4CBf3+AgYCAgIB6gH2DgX56foGCg35+f4B/gX58f4B/gYCAeoCCf4B+gIKAgXuAgIKAgH6BgIJ/gICAgYGEgIB/f4CCgH9/gX6AgX99
gIKDgHmBgIGAhIKAfIGAgIB9gIOCfnyAgICBf4OAgH+Af4CBgIGDf315f4CAf4KBg4F/gIB9gYGAgH+AgICCfX6DgH9/gICBgGuAg4KAfoGAgn6CiIGBgYB7gIKDgYCEg4CBfH1/gIN/foN+gH99gICBf3x+gHuB
f3+AfoB6fH+BgIB+g4GAfYGAgX+Af4J+gICPf4GCf3yAfIB+foCFf4N/gX6Af36AgoB/gYCCf35+gIOAfn5/foCBd4OAfn17gYCAgICCgICAgIKAfn+AgIB+gH+Cfn+AgIODf32AeYCCgYCAfnx/hYJ/gIF6gICA
f3+BgIJ+gH+AgYGAgIGCgIKAgH2BgYCAgYCFgn6AgoF9gICAhYB/goCAgH6Cg4N+f4B+gIGDgX+Cf4CAgIOCgYCAf4GAin9+gIB8fX+AgX+Af32Af398f4GAgYCJf4CCgICEf3yAf3+AiX+DgHqCgIB/f4CCf4CA
gIB9gYB/goB/f4CJgICBg3qAhH2CgXt9gH9/gX6AfoCCgIaAgYGAgICAgICAfoF6goB9h4CAfYF/f32Cf4CHgIF/fYCBgoCBgoB/gIF7f4B/gYCCgICAd3+BgH+AfoCAf4CAgYGBe4KBfYCAgICAgIGBf39/foF/
foF/f4CAgY1/gIGBgYCBgYCAk32Bf4CAf4GBl4GBgIOAgX18goGDgYR/gH58fYCDfYJ/goCAgI2AgIGAf4CAf4CAgXyAfX5/f4CCgYF/fXV9f3+Ak4CBhIB9gIB8f4B/gX5/gYCBgIF/g4CAhIKCgICEgIB7gIF/
gICAgIB8f3+Df4B+g39yfYCDfoCAf4OBgIB9gYCChIKAf3+Ce4KCf36Af4F9fouAgH97g3x/gYGAgIKFf4CCf4CAhH+BgICAhIB+gH+Af4F/gIB/f4F9iH6AfYCAgH53foGAgICAfn9/e35+gYCBgX5/gYJ+f4B6
goCAgH+AgIeDf3eBfoB8gn+BgISBfoCDg4B9foCAe36Ff3+AgoB+gYCBgYCAfYCAf4CAgICBfX6Af3iFg35/gX56gH6HgIiCgn99gX9+gIGAgYCAgICBf36CgIB/fn9/gYCAf4GBgICAf4F/gId/fYB9fX6AgICA
fn6CfIB+f4GAgn2AgIF6gIGEfYCAgICAf4OAgn+AgYCCgIF8gH+AgICAf4GAfoCAgIiAgXqAg4OBfoWOgYB4gH2AgICBgYGAg4B/gH+AgICBgH+BgICFgnyEf32Bf4CAdHqAgH+AgICCgoCAfnuAgICAgnuAgYWC
gIaBfoCBgYCAgIWOf3uCf4CAgIV/fn+DgICAgIGAgIV+foGDgICHh4GAgHqAhoN/gIGJgYKAh4GDgIGAfX+Bgn6BgYKBfoB/gIB/gH+AgH18foKAgICBf4KBb4OBgIF+gICBf4CBgYSCgH+BfYKBgH9/f32BgIGA
gH2CgIKCgX99e4CAgH5/gH2Bf4KBgIB9gIGAf3x/gH6AfoB9f32BgH6AgHuAgH+CgHyAgX+AgICAfX1/gH6CgX6AiIB/foCBgH+Ae4GMgICBgHyAgH6Af4CAgIB8gH2Af4OAgYCAgXyAgIGAgIKAhH+AgIGAgYKB
f4CAgIGAgIR+goKBgoCEgYKAf4F/gX6DgICAgX+AgYCBgIOAgIWCgX6AgIF/gH6AiIB/f4B8gIB7f4B8gICAgoGAf4CBhX2BgISCgGx+f4J+f4CBg4GBgoKBgISBhHeBgH9+gICCgH+BfoCAf3+Cf4KCgIGBgICB
goCAg4J5foB9f4CAf399gH+DfICBgoCCgYGAgH2Bf3+AfYB/gX19gX+Afn+AgYGAhoSBhH2Af4CCgHx/f4GAgH9/fICBfH2AgIKBgIB/g4CAf4KAf39/fYN/f4GBgIB/f318gX99f3+AgIB+gXt/fX9/hH1/f3+A
gIGAhYGBf4GBfoGCfYN/foCAf4B8gH9/gn58gYB7g4B/fIOBf4KSgIF+gH2AenWBf39/gH55hoCAf4F/gIJ6g36Bgn6BfIGAgoCAf4KCfYCAf4aCgoCAgICAgIF9hoJ/eYCAg4GAfIKAgYB/f4CAfn9+gH6Af3+B
f36Ifn+Af4B/gYCAgIB9g4CAfn1+fn5+fn9+gICBgYB/e4KAgICCgoOCgH6DfoKAgoCAgYCCgYCAgICDh4CBf4GAgICAgYCAfIB/gIJ+gIJ8f4CAd4B+f4CAg4ODgH6DfoCBgoF8gIB9f4CGfYCCf4CAgICCf4CE
foCAgYGEgICEfoB+goCAgYKBgoB/gYCAfoF8gX+AgHyBgIF+f4F+gYGAgIGBgYB+f4GAgICBgICAhH5/g4J9f4F/fHiAfn59gH6AgHh+f3+CgYGAgH9+hIGBgH6AgoKAhIB/gn+AgoGAgYGBgoOAg4OBgoCBfX6A
foB7goGBhoCAhYF/gnuCgIGCgH2CgIR+gYCAgIGAg3qEfn13gICBg4CBgH6BgIB/foGDgYB6foGBgIGAgH6Cg4CAgIGCgIF9g4CBgICBfn+AgH5/gYGDgX6Ge4KAfHuBgIB0fYCDgH9/gX+Af3+BfoGAf4N/gH6A
hoB8gICBf4KBgoCAeICAgIB9gn+AgX6AgIGAfoCCf3+BgH1/gYCAgH+Ag3+DgoCBgIGBgICAg4F8gYGCgH6AgIF/goKAgH+BgYCAgYCAgICAgoCAgIJ/foKEgHyDgICAhIGCgICCgn+Dg3+AgX+DgIKAgH+CgYV+
f39+gX1+f4CDf4OAgX+AgIKEf4B8f4B9gH+AgX5+hYF8gH5/gH5+gIGDgH+AgYCCfYB9f4B/gYB+goJ+gH+IgICAf4GAgICBgIF9fn19goCAf4GAf3+BgICFfn6Cf3+BgYB+gn2AfoCDf32BgIB/gICDgIB9gn+B
gH+CgIB+gIB+gIF5gH6AgoB6f39+foOBgYCCgIB+gIB8g4KCgH50d4B/hYCAgIB/iYSAfoSAd4J9f4B+gICAiICGfYCFf4KCgIB9gIGAhH98goB+g4CAgH6BgoJ/gYOBgIKAgICCe4GAgISAg4KAf3t7fYN+gn+B
gYCAfoF/en5/goSCgH+Dg36BgH+AgYCAf359foOCgH9/foKGgYCBf4B+gIp/gHt/gIB/foCBgICEfnyBgIB9gX+FgH6DfoB9gICAgIB/gH+AgIKAgIB/fICAgH+AgIGAgYCFgH99gICAgIeAgICDgH+Ag4KChYCA
gHyAfoV8gYCAgX+DgICAg4CAhICAgICAgH96foB/goCEfH+AgXuCfIGAgoKEf32Afn+AgYGCfoKAf4CAf4CBfoGAhICAfoOBf36BgIKCgICCfn+Ag35/gIGBgYCAhIB+gICCgICAfoCEhX+BgICCgX2AgoB/gICA
fYGAfoF/gX9+f4GCg4B/hYCAgH+AgoCAgYR/gH1/g3+CgX+Af4CEgnyBgICFg4GAgICAgX6Af3yBg4GAf4CAgIB3gHaAgH6AgoGAe399fYKBgX56gYB9gX9/gYCAgoCAhHyDgn+DgYB9gH+Ag4B+f4KBgICBgHyB
gYB8gIB9f39/gICBjH9/gIGAgIB/gIGCgH6FgIGCeYGGgoKAfn2AgYGCgoCAgX+BgIKBgH2AgIF+fYCAf3+Ag4CCgYCBgYKBfoCBgH6AfX+AgISDfoKAgXmAf4mAf4B9gIB+gH6BgYCAg4GCh36AeICAgHyBgIB+
gICEf4B+gX1+fYCAgoB/gH+Cg4OAeYGAf32AgoCCgX1+gH6AgH+Bh4CBgIGAfIGAhYOAgYSFgIV/gYKAgYSAgIKCfoCDgIF9gH19fX9+gIZ/f4B/gH+AfoGAgX2BgX6DgICAgX+AgoB/gIOAhIGBfoCCgoB/fIB/
gIKDf3+AgIB/gYCBjIB+fn98gIR/goKAgYB2gX+Ah3+Af4CJgYB9f4GAgIB/gH2BfoB9eoCAe39/foCAgn+AgICAgIF8g39/gYCDg4CBgIB+gIGAf36HgoGHgICAgICAf4KAf39+gYCBgoB+gX+CgYR+f3qAgYJ+
foB8hIKAgYCAf4B/hX6Af4OBgIKAf4F+g4B+gICAgoGDgICAgH+AgICCgIB3gH58f4CDgYB9gICAf4CCgYB+gH6AgICAgIGAgICAgoCBgYB6hoKAgHmBf4CAf36Cgn+AgH2BgIGBgoCCgH1/goV8f4CAeoaAfoN/
gIGAgIF5gICBf4CAgYCCgYGAgoB8f4CAgIGAgH96gYCAg3uBgX+AgYCCgH9/aIB5goB/gYCBgIJ7gIB/gICCgICBgICAfoCAgIB/gIB+gICAf36BgYKBgHt9hIKEf3+Df4CFg3aBfYOAgn1+gH9/goKAfoCCf4CA
g4CAgIGBfoCAg4J/gH2BfYCAgYJ+gH6CgYCBgYOAgH+BgY9/gIB/gICAin9/fX2Df3+AgYOAfoCAgIOEgICAfICAgHyBf4B8fYSAgYCAg4CAgHyCf4CCgXyBhIF/gHyAgIGAgIKCgIKCgX6Af4J+gHaAfYCDgYCA
gIR+foCAgoB/gICBhH6Bf4B+gH5/gICAgIKAgH54gISDg4B/gYCBfYCAhIOAg4CBgoCAiX+Bf4R+gHuAfoCAgX6AgH9+gICBgYOBgIF/foR9gYCAf4B/f36AgIGBgICCgICBfICAgH+AfoB+f3+Af4B9fH99doCA
f4CAgIJ+gH+Be36AgYCBgICAgH+Af4B7gH+AfoCAg4CAg4CCfYCAfoF7g3+Dg4OCgoKAgICFfoF6f4B/gICAgICCgX9+hYCAgX98e3+Afnx/gH+AhIKAgH2AgX6AgYODf4B/gH9/e4CIhHuEgoOAgIGAf4ZsgH1/
fX5+f4CDgIF/gYKAgISBgIJ8foB/gICAfn6AfoCBg4F8f36Afn97gICCfn+AgICCgYCCgIGFgYCCf4CAhH+BgH6AgX+BgIODf4B9gIGAgHd/f4J/goSAgH+Dg32Bg4mBgH+Afn9+f39+hICBfIF9fICAgHyAgIF8
gYB+fn6DdoOBgoN9fomAfoB+f4B/hIJ/gIB+gXCBfX98e4GBgICAgn+BgH+AgIOAfoCBgoB9gYN/gYF/f4GCgICBgICBgoB+iX93i4CAf4B/gYCBgoCCgICDgX6CgHyAfn9/gH+AgYB+f4OAf4CAf4GGgG2AfoSA
fYF/hoB+gn5/gIN+f4WAgoCAgYB+gIKAgoKBgICAi4CAgoB9hHd/gH6AgH+BgIF9f4KDgYOAgICAgn+BgYCCfoB/gIJ/gIB+gIGBfoKAkYCBe36AgH5/gX2DgICBgYGAgYB/gIB/gIF9gIF/gH+AgYB6gYGAgIWA
gYCDf4J8f4KAgIKAgYR8goKBfoKCfYWBf4SAgH6BfoOBf4B/f32AgH2BgIKAgX+BgH+Cf39/gX2AgoB+goCCg4CAfoCBhIB+gICJgICAgH6AfYF6f4GAgICEf4CBfn+AdICAgIGCg39+gYCDgn5+gYGBgH6BgIB6
hX6BgHyCgH+AgYB/gIB9foGAgYKAgICBgIWAg4J/fYGAgYF/gIGCgX+AgX6CgH9/gH98fn2Afn6Bg4CAgIOEgIGDfX+Bf35+gYGAhX1/fn5/gYF9f3+Af4J/gYKAgIeDgn5+f3+AgICBgHmAf3+Bf4N+gIJ6gYCA
gIF/gn6CgICFgH9+gYKBgoB/f4CAgoCCfYWAfn2Dg4CAgIKAfIB+goKAf3+BgICAgIGCgYB6fX+AfoOAgYF8f4V+gXx3gIGAgYGAgIB+gICDgH+AfoCCgoF+gYB+f4KAgIeAgX2Af4mBgIN/f4CAg4CAgIGAfoGB
gIGAfoB9gH1/e4N/gH+EgYCAgYCMfoF+fIB/f4B+gX9+gX+BgHt/gIKCgYCAf4F/go6BfoKAgoCAgn6BgoCAf32AgIB6gHx/fIJ9f4CAgoB/f4B8gIB/gH+DgYGCgoB8f4KEfoF/f4KGgICAfn1/gYGAgYB8gYCB
i35+enl8gICAgICCgICBgH6BgHuBf4GAg3+AgH6Af36AgoN/gXWAf4aDgoJ/gIB/f4CBg3+AgH+Cg4CAgICAf4F/gYCBgIOAfoCAgICGf4B7g4OAgISOgH59gH6BgX6AgYCAgICAgIF+gICAgH99h3+Egn+AgICQ
foF/g3h+h4CAf32LfX+BgICAgX1/goB/f4KAgIGDf3+Bf4CBgnx+g4F/gYCAhHyAgIZ+gn+AgHyBgICAgH9/gICAgICGgoCAgICAfoCAf4B8gYCAhYCAf36EgH9/gICBgIOBgH6BgoCBgYB7gX+AgIF/g4GCfIGF
f4GAg4CAf3+BgH5/gHyBf4B9gICAgn6AgYCBgoB/gIKChX5+hH+AgH2AfICAhYCAgH+BiYOCf4CAgoCAfYGBgYCCf4OCgX+AgICEgH6AgH6AgH2DgH+Acn+AgoOAfIB9gIB6gn9xfoGBf4CBfYB9gIR8gICAfoB/
f39/h36AgH6AgIN8gICCgn6AgICBgH6AgIJ/f4B/foB/gH2AgIKAgIGCgIV8gX2CgIGDnYB9fn+CfX9+f4CAgIF/gIZ+f4B/gIOBgX+Agn2AgYCAg4GAf4J/gICAgH2Af4CAe3yAgICBf3+AgIKBfICAf4CAgYCA
gHqAgH9+gICBf4SBgIGAgYCBgn6AfoaAgoGAgH9/foCFgICAfICAe4B/foCCgYCEg4CAf4CIgISAfoGAgYCCf4B/gIB9hoCAgoKAfn2BgIB/g4CDgICAfYGAgICBgIZ8goJ+gIKBgX9/fnx/gnmAfoB+gICCfoKD
gH6EgH+AgICCg4GAgYOAgIF+f4CAhHyAf3+Bf4KDhnt/gIKDgIGAgIGAgH+EgIF8gICAf36Af4F3gYGAgX6Ag3yBf4GBf4CBgICBgYB9f36AfoCBgoN7f4F/gICGf3+AfYh/gX+BgH+AfIKBgICAgH5/gIB/f4B+
gICCfYSCgH9/gICBgIKDfoCAgICBgIJ6gICAgoCBf36AhoSBf4GAfH6AgICDgoKAf4CBgH6EgIKEfoSAgnx/gX6DgH6Df4KPgIl/hXyHgICCgIB3gH+ChoCAgH+BgICAf4KAf36Cgn2DgH6Hi4SAgYWAgICAgH5+
gH9/fYJ9f3+AfoN/gYiAf4B/f4CAc3+CgX+EgIGAgICBf3uAg4OCf32Bf4SBgoCDgIKAi3uCgIB/gICBgoCAgH1/gIKAfIGAfYCBgICBgYB+goB/gICAgIF/gH+CfYB9f4J/f4KAfYCAgIZ+gH2Df4CEfoB/gYGC
fYCAf3+CgIB9gX+CgH5+fYCAgIeAfICCgYGAf4GAgICAf4B/foCAf4CBgH2CfoGBgoCAfYCDhIKAfn+BgIGAgICDgIaAfIF8fH+BfHyCgICAgICFgIyAgIGHf3t/gYCAh4V9fYF/goCChYKAgH+AgH59iX+AgYCA
fYCCgIKAgICCgHeBfoCAf4CAhH+Af32BfoB6gX6Bf39/gH2AgYCAgICDgICDgoCHf4aBfIOCgICAgICAgIB8gIN/gH1+g4F/f3+AgYGBgIB/gYWBfH+DgIGCgH1/goJ7gICBgICAfoODgYGAgH6EgX18gH+AgYGC
f36CfoCBgIF/gH+CfoB/gICBgIF9gYB/goCBgIGAgICAgX+AfIF0gH94eXyAgYB0f4GBf4WAgH2AhYCAgICBg32AgoCCgYCAd4CAgYF/g4J+gIJ+gH+AgIF/gXyAgH2AgIF/fXSCgIKDfoCAfn+Bf4V/g4CAgICD
gISAgIB/gYF/gIJ9fYCAgIOAfYCCfYCDgIGCf39+e4B7gH+CgoB/iIKAf4OAgYB9gIF/gH9/gH+Af4B9gHuAgH6AhICBgXyAgHh/fYCAf4OCgn6Af36AgX1+en6Cf36Bf359gIKCgH+BgH95goJ+gYB+h4F+foaA
gIB8gYB/gYGDg3+Af4F+gH+Af4B/gIF+hH+Af3yAe4CAgH6Afn+AgH6CfICAeIGBgICBgIB/gIJ+gIKDf3+CfYKDfIGFfoCFg36AgICCgIGAf4GCfH9xgIZ+f4KBf4CAf4CBgIN/gH58g3+EhIh7gYB4hYCAgIaC
gH99gICBgYGBgIGAgYCBgH19hYCFgYCBgH9+f4OAgoCAgICAfYGCgICHgH5/gYJ/gX2CgIF/gICAhYKBgIB+goGAgYWAf4GAgIB/h39/f36Ag4CAgYCAf4KAhIGDgICBiIGCgICBgIGBf3+Bg4F/f4B8e3+Af4CE
f4CAgH5+f4SAgYGAgn+Cf36KgIF/gIF+hn+EhIGAf3+AgH+CgH9+gIGAfoCBgn+BgHd/f39+gIKAgH+Ag4WBgHuBfICAgHp9gH+Af4GBgYCAgYCCgoCAhoCCf4B/hH9+gICCgYJ8f32Ifoh/eoCAhICBhYKAgIR6
e39/goCAe4KAgIOCgHyBgHt+gYGBhHyBfoCBgICBhYKEf3+Ag4CAgYB+gIJ/hYB+gIGEf4CCgIGBgHyAgIB/fIN/f4KAfICAgnx/dn9+gICCgIB6gIN8gIKCh4CCgoGCf3+Ae39+g4B9gHqAgICFgYB+hX+Ae4CB
gYCAgYJ/f36AgoCAf4CAgn2AgIB+gX6AgYSBgYF/f4J+gIGBg4GAf36DfoCCgIBagoKBgnx5f4CCgX9+gIWBgIF9gJaDg4CAf3+BgICSgn2CgX+AgYB/gH9+f4CAg399gHuBf4CAgICAfoB+gH2EgH6AgIKDfYGF
gIKAfYCAgHqCgIB/gIKBe4KBf4B/gISAhICAgYN/foJ+foB9gn6Cf4CBhYB/gYB/gX6AgYF/dn9/gICAgoGAgoKHgYKEgIF+gICBgIFzf4B/foCKgoCBgoF/gX98gYGRfH1/goOAf3+Ae4GHgICAgIGDgoKAgH+B
gICAgICCgYJ+foOAf4F9f3qAgICAd3mAhH5+gICAg4CBfYGBgIKFgH+Afn6AgoF/f32Bgn6KiH6BgICBgHyGgH+CfoN/gH6BgIOBgn6Af4GAfYCQiH+AgH9/gX+AgIN/gIKAgn+AgX6Af4eAgYB7foKAb4CAfYB/
f4CAg4GDf4B/fH+BfH99gH6IgIB8gX6BhX99g4N+gYB/gn+CgoR/gYCAgH19gYCAgoGAgICBgICAgICDgYKBgoSBgICBg4KDgH6Af4BqgYF9gX+AgoB8f399g3WAgICAfYB6f32DgYCAfoZ+gIN/gIGBf4aCgYB/
fX99gIJ+gn1+gIB/e31/gYGAgn+EgIF7f35+gYWCgoJ9fn+Bf4CAfIB/e4eBgYF/fYKBf4B/fn2AfoB7gYN9hH98hoCAe4GCgIKBgIKAfn+BkXt7g3+CgYKAf36AgIF9gH+BfHqBhYB/fIJ8gX5/gX9/h4B/goCA
f3+Af4GAgYGDgIB/gX+AgIR/g3+DgX9/f4GAfn2Df36CgoCAgYGDf4B/gIKCgYB7f3+Ag4CBf4GAgIF+gYCCeoB/gYKCgIV1fnmAfYOAg39+f4CBgH56foOGgICAgIB8gX+AgYB+fYB+gIB+gIN/fn5/gX+FgIOB
gH+Cg3p6gIGAgH9+gX6AgYCSgICAgX+CgIWAfX+Egn+Dg4B/fn9/gH59gIF8gH5+gYCAgIJ/gIGAhoCAf4CAgoB8gHuAgICAgIGGgIB+gH9/goCBf4KAgX+AgoB+gH98gH2AfYaAgIKAfoGBgIB/gIGEf39/fn6C
gYOAeoCBgIB+gX2CgIaAf4GAe399fISAgYCCf4CAgH2AgYKAf4aAgYWAfYOAgoB/gIKAgH9/gIF/g3+Bg4GCf4B9gIB4g4CEgH6BgH+AgYCAgH+AgoCAgIB8gIGKgYGBf4CCgH+AfYGAgH5/gYB+fYCBgX1+foB+
f4CAgoB0gIB/hoNygICAgHyAgICAfniCf4CAgH+AfICAgYGAgYB+gH2DgYCDgomAgIJ/gISBeoKBf4CAhYGAgIB9hX99gIKAgX+CgICBhYCAgYB/gICBgoGCgn+AgoCEf4GAfn2DgIB+f4KAgICDfn+AgH2AgICA
gIKAf4SAgXmEfoGAf39+g36AhH+AgICBhImFgICAgXWDgIh8goOAfn2FgYSDgIKBgH+AgIF9f4CCgH1+gYGAhYKBgH5+gIKCe4CAgoKAfYCBf3+Af35+foCAgIB/gIKCgICAgoGBgIF9gYGAgHyEhIGBf4CAgICA
gYCBgn6AgoGAf395gn+BgYKAgYCBgH9+gH6BgYN9gHyAf3iDhIGCgoCAhIB/gH99gIB/g4GAf4B4jH6AgHmAgHuCgYB/c4OBgIGAgn+EgICBg3WAh3+BfYCCfn19fn+Agn9/gIiCgYKAgICBhoGFgYWHgICAgICA
g4J/fH6Dg32Bf4GCgIKFg3t/gICAgH1/gICAgYZ8foCAgH6CfoCAgH6CgoB/gYGAgICAgICIf4CCgYaDgoODgYeLgICAf4CFfoCBgH+BgoB/gXx9gIV6gICAe4N/f4CBgICCgX6AeoOBgX6CgoCFgX6DhoCAhICA
hoGAf3+CgoGAgoB/gYCAgIB/gYCAgIB9gIGAgYKAgnmBfYCAfoOBgn+AhIB+fIKAgH9/gH6AgoKAgH96fIN+gIGEgICDg4CBgH5+g4CAgYCBgH+AgXSEgYB7gIuAhn2CgIGBgH+AgYGAgYB7gIJ+goR/gH1+gYKA
hX6AgICBf4R8f39/gICEgH+AgIJ/hYF9gIF/gYB/f4F+gIWCf4CAf3+CfoGAf36AgICAgICBf4B+f4CAgICAgICBf3+AgICAgICAgIJ+gH6CgIOAfYB+fYCHeXeAgIGAf4CAgX9+hIB+gIJ+gIB/gX9/gH99gICA
gYCAgYGCgoJ+gICBgYF+gIWAgX+AgIJ/hH+BgICBf4B+hYCAf4CDhoCAfYGAgoB4gICAioaAgIOAf4J9fX2BgICDgIB/gH6Ag39+gYZ8gYGBgHeAgXqDgYKAfoJ8gIB/gnyCgYWDgIGBgIF9g3+AgIGAgIGAf39/
gH6Cf4N/goB/gYB+f4B/f4B/fX+AgICBfox9gIKBeoKBgIWDgYJ+gICAgHl+fnyAfYB+gICAhHx9foCAiICAgYGBf4B+foCAgIGBfoF/gICAgYmDgYCAf35/gH6AhICBgIKBgn+BgIB+gYF/f4OAgIGAgH9/goB/
g4SAf35/gX9+f4OAgH6DgX9/gH+Af4CFgIF/f4B+f4N/hICBgICBgIJ/gIF+gIGBgIJ9iICAgIJ/gIGAfnuAhH2AgICDf4B+gICAgImAgH+BgH+BgH5+e39/gYB+gYCFg4J/goCCgICDf4CAfoGBgX99gH9/gYKB
foN7gIKAf4CEgYOAgX6CgIB9goCAe36CgYSAg4CAgYCAi4B/gHqEgHyBgoCAgIB+gIB7gH6Af4CAgX6AgIB/eX2AhYKAgICAgX+AgICAgoGBfX+Ad4CAgn9/gYB/gIB/gYKAf4CCd4CDfoGHgYiAgoB6goGEgIB3
foB/gIB9gYF/gICCgH2AgH5/f4CBfYCGi39/gYOAf4OCfn6DgIB7gH+BiICBgICAf4GBgX1/gYCAgICBgYCBfIOAgIKBfoCAgH6CgYKMgH97gH9+gH6Af4B/gIKDeICAfnmAgX+AfIB8gH6AgoF8f36Ae4CFgICH
hIB/fYF6gIOCe4CBgICAgYJ9gIR5fYCCgIB/gYCBgICAfoCAgHmDf3+Ag3+Af4B/gH+AgoGAhIB+foKAd4CAgXuBgoF+gH6FgYF/goCAf4CAgYCAdICBf4GAgIB/gIGBf394gYWAgoB/fYCAhH9/g31/gIB/gICA
gIB/eoKAeoR/goCAgICAgICDgYB/gICCf4h/gIB/gn1/foKBgIGAgIF+gHuBgICAfX17gIOCeYCBf4GCgoCBgIOAgIF/fX6BgH6DgYCBf4CBgH+DgYCBgICAgICAgICAf3+AgYCAfoCCgICAgoR/hY2AgYN/gIOA
g4GCg4CAgICBgH9+f4B+goCAgIF9f3+BgICBgIB+f4CIe4CAf4CAgH6CfoOAhoGBgX+Ag3+Bf4F/fYKBhIOChYCDf4B+f4GDfIB/f4OAfH9/gIGBgX+Af4CAgIJ8gH+Ag4SBgICAf4F/gICBhIOCgYWBgX94gIB9
hoCGgIN9gIGCgYR+foB/gICCgH9/goCAfX6CgYGLgICJgol/gX+AgYCAgYGAgIGAg397gYCAfn+AgIN/foB/gICAg4CHf4CAgoGAgYB/gH+EfoB/gICAfX1/gH+BeICAf3+AfoGAgH+AgIN/goWAgYCCgIF/fX9+
f359gIKAg4B7gIGDgHaAg4CNfoOCgIJ9gYB8gICAgIKFgoCBgYB+gYR8gYB/hIF+fH5/gIB9f4KAgICBgYCCfIGAhoKAgX+BgYCCgIGAgXx/gICBfoCAf39/f4KAf4CAf4KAf3+Bg4CEgICAf4SBgIN+foOAgIF9
gHyCgH5+g4B/f5CBgICAhH+AgICBf3+Cfn1/goB/gYB9gIGBgoqBfoGAf32MfX99f3+Cf3+AgICAgICAf4KBgoB/gICAfH+EgIB/goKBhoGAf35/gn+Ae3+EgYOFgoJ/iIB+gn6Fhn2AgYCBgIGAgIJ/gn59gYB9
goB9foCAgYeAfoF/fn+AgICAfYB/gIB9gIJ/goCCd4CBgHh/gIB+hIp/gIB/gH99gICCgH+Ae4WAgH6AgH6EgnWAf356gIB/foCDgIaAgIF/gHx9f4KFf32AhH6AgoB/gX+BgoGBgYeAgoGAgICBgn2FgIGCgIGA
gIN9f4CAfYCBgH+EgICAgoF/f4B8fn5/fX+Af4SGgoCAgYCAf4F9gYCDgX+Ag3+Cf4KAhIB+f4CCf4CCgH99gIF/f3+BgoCAgIF+f4GCgIKAgoKAgICGeoB+gIF9gICAgIB+gICAf4GDgIGDfn+Ag3+AgIGBfoKB
h4N0gICAhIN9gICAgIKAfoB8gH2CfoWBgoCAgYKCgIKAgYCBgYCCgICAgICDhX2EgIKAf4OJf4CEfH1+gYF/gIGDgHqAgIB+goCAf4CAgX6Ah4CHgX+AfIB+gIKBgICAf32Bf36Af4B/foGFgICAg4B/gICCf4GA
f36AgYKBgH+DgIGAgn99gIB5fH6EgIB7gICBgX18f4J+fYGAgH+AfYB/f4CAgICAf4OBgH6Gf39/goN8hYZ9gICBgIGAgYCAf3+AgYCCgXx/gIF/gIGAgH+Af4CAgYB/gX+CgISAg4B+gIJ+hoF+gICBfn2Bf36A
foCIfnyAeYN/f3uAgHyAgX6EgIGDgIB5gH9/gH+BgHaAgH5+f4CAfoCEfoGBf4CBgX19fnyBgIOAgnmBgHyEhn+Af32Bc32Aen9+gICAfn+AgYCAgYGAgICBgoOBgIF/gISAgIKBgYB+hoF9gIB+f4B/gYB9gIB/
gICCfICEgYB+gn+DgIB7gX58gH2AgICAhICAfoGCfoCAf4N/f4CBgXx+foV/h4OBgoCCdXmCf4CAf4KDgIJ/gH+CgHuAgYB/gH59gISAgH+DgYKAfoGAe3+Lhn1/fn+Af3uAe4CDf4GAgoCBgIKDgH+AgXh8gIB7
fn6AgX99d4GCgH9/gIGAgYuCgICBgICAf4F5fX+BgYGAgIJ+f4GAgX2AgICBgICAf4CCgICBgH6Bf4GBf4J+gX6AgICKgIeAf4WAe4KBgIKAeIJ+fH6BgXqAgICAgIGBf4CAg4CAgH6Cf4B/gYCAgIGCeIGCgH99
gH2BgoB/gIOAgoB8fn6Bgn+Af4CAfYF5gX5+gICAgH+Eh32AgHuAgn1+f4WCf35+goCGgIB/gYOAg4CBgIJ/hoGKf36DfnyCf4GAgICAfnyBhH+AgICEgH+AgoB/foCAgXyBg4CFhoF/gICAgX59gXyAgYSBg4CB
f35+gYKDe39/gYCAfoCBgYCAgYOBgoKAgHuAhYKAgX2DgICAgH+BgICAgoCAgIB/gICAgISEgoKFgoGBe3+DgH9/fIF/gIN/foSBgoOAgIGAdH59gICAgH+Af3+Cf3+AgH+DfYGDf4J9goCCfIN/gIWCgHp9f39/
f4B4gICCfYCAgIF/f4B+f4B9f4CAgoGCgICAfYCBf4B+gIF6gIB/f36HgIGBgIB+gIGAgICAgH6AgYGAhHeFf4KBgIB9gYGAfYB9goB7gH6Bf3WGf4B+gIJ+fIeBgIKCgIB/fn5/loCFgYB9f3yAgn+BgX6FgX+D
gX6AgIR8g4B7f4F9gYN+gYKAgICBfo+AgX+CgHx+gHh/gYCCgIB+hH6CfICAgH2EfoGAf4GAgYB1gIB/gol2gX9/eIGBg4CAgYF/foCAf4CBgX5/goKAgoGEhYWBgICAgYCBgn+AgIGAgIB+gH+AgH+Af4CDgICA
gYd9gICBgYCBgIGGgICCf4GAhIF/gH19goN9fH9/hoCEgIGBhYN+goCAgICAfYCEgIOAf4KFgICAgHiAfoqAen9/f4GAgIF7fH6BgYJ+gn+FgH9/gIKAgIB9f39+f4KCgIGAgH5+foCAfoN/gYCAgIJ+gICBgYCE
f4OAeoF/gIOBgIB/goCAeH+BgYKCgIGEf4GCgH1/f4CDgIGBgICBf4B/gICBgICBf4GDgH2Ef4CBgICCgICBfn9/g4KGgIKCgYKAf4KBgIB/gn2BgIF/f4CAeoCBfoGBgH2EgHyBgISCf4KDf4aDgH99f4CAgIGD
gH+BgICAgH2AgIF/hICAgIGBe4GAgn6AgICEgX6Fgn2BgIF9f3+AfoCAgYCDgH19gX5+gIGBgn+AgH6BgXuAgICEfoB9gX2Agn6Afn9/g4Z/f3+AfoKBgHyAgIGCg4F/gH6Bf4J/gX9+gICCgYKBgYCAf36IgICA
fn+BfoCAgI9+gIGAfYCAgH+AgX2Ag4CBf4F+f3+Af3+Agn6Agn99gICEgIGEgX+AgIKAgICCfoCEf359gYKAgIF+gYF/e4CDfoF7gH+BgIB+gHp+fX6DgH6Agn9/gH59gIB7f4KLf3+AgH9+foKAf4B6goGCgn+A
gIGBf36AiH+Ef4CAgXV9fn+BgX2AgH2AgIZ/gH1/f4B+f31+f4CEgIB+g4CAgYaAgH+AgIB/f4mAgYCAgoGAgYJ7gYSCgICAgYCCfXuAfnyAgIeDf3iBgYKBgICAgICAgIOAfoCAgICAfYB9gX2CgIV9f3t6gICA
gHuAg36EhH6BfZOAgId/f36Af3uBgICGgXyAgICBf4F+en18goGAgYR+f4R/f4CEgICCgX6AgYGDfoR9f4R/iIB9gICCe4KCgHyAgIGDh3x+gX2AhX1/d3yCg359g4B/f4B/gX98f32AgYB9gH6BgoOAfoF+gH98
f39+foWBgoCAgIKAgIF+iH99gIB+gX+Bf4CAgHqFgIGGgYCAgIKAgH2EgH6DgX+CgIF+iIB+gn+AgICBgICCg4GCgIGBgIKAgIV/gH+BgIJ/gISAfoF/gYB3gX99gH+AgYCCf4B/gIF+gH1/f4B/foCAeYGCg39+
gH9/fouCgICDhYKAj3+AgYWCgICAgICAe4GAf4KGgH54fYB/f4GBgIyAgIGWg4CAgICCfnqBg4aAgHd/gH+Bf4CAgYCAgH18gICAgIGAgIGDfoGBgIF+fn6AhH9+gIJ/gH9/fX+Ah4B8fICCf4B/gYGFf3+FgISA
gIB/gIJ+gX6AgIKAgICCfICBgoCAgICHfoGAgICAgIF/gYCCgX2AgIB+kX+AgICAg4CAf4CAgIOAf3+Af4CAfoCCgH6AgIV/hYGAgYB9foKAfX2Ef4F/gHuAf4d/gH1/f3yDf4CCfX1/gYCBgoGAgYB5gX+AgICA
gHt7g4CCgH5/gH2CfISAg36BgX2Ef4B/gICOg4N/gH+AgIB/gH2AfoCBgoCAgIGAgX9/gX5/hIJ/hayAgIB0gnx/hH2EgH98gYCAgn+AgXx8gHx6g31/f36BgoCBgImAgICCf396gYB/gIGEgHyBgIN+gICAf4F9
gH6AgYCAf35/gYF/gICCgICAgH97fICAf4OBhn+AfYKBiHyAgoCAfX+AgH9/goF/gICAfoaCgX2AhICCgYR/f4R7f4GDf4CBgoGDf4F8goCAgIGAgIN/gIKAgH+Ae4F/kXiFgIF/f3uBgX9/gH+Ag3+AgH2JgHp+
gIB/gIB7g3+AfX6FgH6Ag4CBgIB+gH+Af4CDfYSBf4F8fYCDgX6FgomAgH+DgICBgYCAgH9+g3+CgICCfoKDfoCCf4B+gICAgH5/fYCCgICBgX2BgoSAgH9+f4GAgX6BgIOEf4CCfoB/gICBg39/gHynfH9+gH99
gISBfYB8gIGAgX5+f4SAgIOCgYCAgHaEf4CAf4CBgoeAgH2DgIF/f4GBgH9+gIGAgYSDgH2AgXyEfn+AgYCAgIB5gYCAgH9/gIGAgYB/gIB/gIB+f3yAgX5/gYCAfoCEfH9/gH99g399gH+AgH2Af4N/gIJ/fYF9
foCAgn+AgH+BgH+Ah4CHgICEgYB6f4CAfoCAfniBgYCAgoGAgYCAgICAg4GAgICAf35/goGJf4CAgoN+f4OBgYCEf4KCgX6AgH5/gIF/f4CAgIF/gIGFf3uBgoCAgICAhYCAgICCgICAgn9/gH2DgXqBgICAf4B/
gn2AgYB/goF9goKAgYCFgYCIgoB/gX+AfICFhICAgIGBgIGAeIF/fH9+gYGCgICDgYB/gH6BgoCCfX6EhICAf4B/goGAgH6BgIKAg35/gH9+gICAgJN/gX99gIWAg36AgICAgX2Af4F/gIB/gICAgICEfoCBgYF/
foCAfoGCgHx/hX2AgXuAgYB/gICBfoGAg3+BgYB7gYCBhICEgYKEgICAgH2AgoOAgX+AgIKDhX2AfYB/gIOBgX9/f4KAf4F7g4F/gICAgICAgIN8gIOAfIGBfoGIf39/f4KAe4KAgICDdH6AgYF7g4CAfYJ+gYB+
gICAgICDgH9/gYGAgICAfHyFfoKBfICDgYF+gIB/g4F+goCCgYKBgX+Cf4CAf4GBgJKAfoCBhIKAgICDgICBe32AgYCDgIN/gH9/i36Bgn9/gICAgIF/f4GAf4GAf4GAf4CAf3+CgIB/gH+CgIN/f4CBf4CAfIF9
g39/f4GAgICBfoKDg4CAgH6CgYCAfoF/gX+AgIGAgYh+g3yAgHeAgH99gH5+fXx9fYB9fX+AgIKAgYCAfn6CfoV/gIB/fYB/f4CAgYCBgIOBgYKAf3yBgYGAf4CAgYGAhYB9gH+BgYF/gYCAgISDiIB/h3yAgIOB
fn+AgH6Af4KAhIB/g4R+gIGBf3+Ag35+gIOHgIB/gICAgH6AgIV5hIB7gn90e4CEgnyAgX6JfH+BhICAgYCCfoB+fn19gIB+gYB/foCDgICAf4N/f39/goCDgIV/gICAgIGAgICAgIGAfoCDgX99g4CAf4CNgIGA
gIGAgYKHgIB/f3N/g4CAgoB/fYGAgIJ/gICAgICCgICBeYB/g36AgH+Bfn2AgISAgIGAg3+AgH2CgH+AgYN5foF/gIKAf31/fYB+foKAgoSCgoCCgIGAgYB+gICMf4KAgH9/hH6AgICBgIGAgoCBgH+AgIN/fICA
goCFgIJ9gH6AgICCfX+BgICCg3l/hIB/gHyCgnuCfnyDfoCGfYB7gYCCgn9/foGAgn2AgYOAf36Df4CDhICAgIOAgIaBg4GAdoCAg4KAgXt+gH+DgIB/foCAg35+g4GAgn+DgICAfoGBfoCEf4B/goB+gIB+f4OA
e32BgYB+gYWAf4iAfYN9f4B/gYGBgoCAgIB/goCAfoGAg4B9gICDgoB2g3WFgYCCfoCBgIKDgIB/fYGAgH6Ag4WAgICCgIKBgIB/gIGBgIGBgXyAgICAgIGAg3+Cf4CAhIB/gH+AhISAfIOHgH9/fn5/hYCAhH6A
gICAf4CBgIGAgICCgH99f4CCgn96foV9gICBgoKCfoCAgIGAgYCAf3+AgICDgIV+g4B9foR/f36AgH6AfoCAgYCAgoN8gX6Af4CAgIB/fYCAgX2AhHOCgICAgoCBgoaAfoCAgH2EgoCIfoCAf4CBgYKCgIB/fn99
gICCgYGAgIWCfoKAgIB+f3+AgH+BgYCAf4GAgIKAgIGAfoKAgYWBgICAgHqAgIN+gIKAgH2Ag4GCgIB+gIWAf4N/gICDgoGCgIF/gYCEgn+AfoCBhYGBgIKBgYaCgICNfoB+fX9/eYCAgIF+g4J+f4B/gICAgICA
gH5/g35/g4CAen+AgICAgH+AgIB+gYB/gX+Ef4CAgYJ/g4CCgn6CgYCAgISAfoSAgH9/f4GAfoGAg4CBgH+DgICChYCCf4CCfYB/fn59goCBgIB/f4CBgH+DgIGAgYCEgYCChICAgIJ/gIB+gIOAf4CHgX6AgoCB
gIGBgIB9gH6Agn2Bg4B9hnyAfoCAfYGEfoCCf4GFgoCAfoB3fX6BgH2AgIaAf4CAg3+Ag4BzgIGAgn+AgIKAfX59hIKAg39/gICCfIF7fYOAf4CAgIJ8gICCgIF/hH2DgIB9gH14f4GAgIOAgIB0fICBgIOAgHl/
gICFgIGAgIKAfoCCgICBfoF+gICAg4B/g3+AhXyFgn5/gH2AgICAjH2BgYKAfH6AgYCAgHyAgISAgIB/gYCAgnmAhYB/gIGAgIJ+fICUgYB/goCAgXl6gH+KgX+Af4KFgX9/gH1/gICEg35+gH+AgYV+gIF+gYCA
f4CCgIB+f4KBf4CAgn9/f4B/gISAgICCfoCBgH6BgIKEhIN/g3+AfIiCfoGAgIKAgIJ+fn6AgIKBf4B+gXuAgH9+f4CAgIKAgIJ/gIGAgIB9gIGFgICBgX+Dg4GBgXx8gICCg4GCe4B/f4CChH6CgIWAgn+AgICA
foGAgH+Ef4CAfYGAf4KAgIKAg4F/gYCDfn+BgoF/h4CAhIF/f4CDfYGEgH6Ae3+AiYCAgICAf3+BgIB+gHyAgYKAgX+CgH6Bf4OAgH6Fg36Cf4B/goB9f35/foB+g4KHkH+Al36If4CAgICCgHx/gIN+hIF+gH+E
fX6AgIN9gYCAf4J9gH99f4F+gH5+gICAgH+BfoGAgIGAgIB/h4KDgH6MgYF+h32AgYCAgoGAgoCAf4KAgoCAgoV/gn6AgoJ+gIKBf4KAf4KBgYKAgYCAgICBg4CBgH+BgIB9gH+DfoB/gIR0g4CBgX2Ce4CAgYNw
foCBfYCEgIOBgHt/f4GAfYB8goB/gX+AeYCBgICCg4J+f3t+f4GAgIB/gIJ9fX+Af4F/gYR/gIJ7goN/f39/gIOBfn99f36CgH+DgICCgICAg4CAgH6Bf5R+gYB9gH2Ef4CAgYB8hYCBf4CAfoB9gHeAf3uCfoB5
fYGCgIOBgIB+gYB+foJ/gH2AgYKEgH6AgYKFgn+AgH+AfYOAgICCfoF9f4CCfn98gIGAgH6Af4CBfH2AgYGAfoB/fIaBgX19f399gYCCf4B+f4B8gICAf4B/f4CAgIt+gICDgICAf31/f4CBgH+AgIKAgIGBgH6A
hYN9gX19e4B+g39/gIGGgH6AgHyIgH19g3yEgICAgYJ+goSAgX+CfpJ/e31+gYCAgoN7foJ/iISHgH6Af4CAgIKBf4CBf4KAgHyAf4CFfoCAgnp/gH9/gH9/f4CAgYB6gX6AfoSAf4F/gYCAgYGFgX6AgXyEf3+A
fYJ+gX5/gH6Agn6AgoOBgICAg4CAgIGAfoB/gIGIgH2BgYJ/f4GAgH1/hYOCfoCCgIR/hH+AgX2Bf32BfoF/e4SAgIB7f39/gICBgICBf4B/gIKBf4B/gH1+gJKBgH58gYCAgYCAgH6CgH+AgICDf3yAfYCAgH+B
foF/f4GCe4GBiYCAfIB+gYCCf4F/fYCAfoCAgIGAgYCAgICGe3+AhoB/gIGAgoB/gYSAhYCBgYB/fYB+f36Bg4CIgICCf4CAgICEgIGBgIB+gH+AgX6FgICAgIGBf4B8gICBgYCAgH+Bf4B/gIJ/fIGBf4GAgIF9
f4V/gYCDjICAgHyAgIV/fn2EgICAhH59gIWBgIB+f4KBfoN+gIKBgYGAgJ5/gH+AfoGBf4CAgH6AhoR/gYB+f4B/f3+Af4GCgICBfH+BgIGAf4CAgICBgX99fIF/gICBgIB+f354gH6AgH98gX9/gYB+eoCCgoSE
f3+Ag4B/gICAgX+JgH5/eoKAfn+AgH5+goGAgH2CgoGAg3+JgH6Gf4CAfHuAhIB/f4CBgn99gH+GgX5+gYF8gH2Bg36BgYCAgISAgYGAf4OAgIN/foOCf4J/eoGAgIGAe36AgH9+foB9hIN1hH+AhYCAgYCGfISA
goCAgH+AgIKAenWAf4J/foCAh3+AgICAgHGBgICBgX6BgYCEf4J/gYGBhod/gIBzgISCgISEgoB7g4CBgH9/gIGAfoCAgn6BgICHgH5+foKBgICAhn+AgIF/foOAgH+AgIKEgoKBgIKAgICBhYGBhH1/gH99gICA
f4CIfoCAgX6AgH+CgImBf4eCfoF/gYCBgIB8gH55gIB+h3uAgH9/gICAin2Af4R8gICDgICBfYB9gYKFgYN6hIB/gX6AgoB/f394f4d+hYGAf4SDgYR/gYOAeYGBgIGBhoGAfYCBgICCgICAf4KJgICAgYCAfoB+
f4CBgoB+gX9+foKCf4B/f4B7d4R/gX59gX9/gH+AgH+Cf4J/gYB+gIJ/gX+Df4CDgYB8foGDg4aBfn2AgHyAgYCBgIKAgH9/gIZ/fH+AhZCDg4CCgIB/gIF+gICAgIB+gICBiYGCgICBgH5+f4CAf4CAgn+AfH+B
gX6Af4CAgn+AgIOEgICEgICAgH+Bf4CAgICAhICAgIB/gICAfoOEgICAgoKAgoB/e36CgICBgYB/f4F+hH2AgX6AgH+EgICBf4GAfoKJf4mAfYOAgIN9gHyEgYF+gICCgoaAf4WAgIF+gH9/gH2AgX6BeXyAgIKB
gn18fn14iH+AgICAgIJ7fn1/gH6Cf4GAf4B+fn+AgYCAgH18gn+HgoF+gIOFgIB8fYCCf36Af36BgX6Af4WHgX+AgH5/gIF/gH+BgYB9hIV/gIB/ioCAfnqBgIB+gIF+gH2Af4B/g39/gIB1gIGBgH+AgoB/g4CA
foKAgoCAgICAg4CAf4CBgIKAfX+AgoGAfn+BgH+ChYB/gYCBfYKCgYCFgH+AfYmAf4CCgn9+f4CDhoF/gYB/gH+Afn59fH+BgHyEgX9+gIF9e3OEgIB+gX6AfYSBgYGBfoKAgIKAgIGAgoF+gYCDfoCBgIWAgX5/
g359hn1+gYSAgH+AgoF9foGAgXyAgIJ/hH+Af4CAhICBfICAgnqAgICDgH+DgX2AgoCAf4BvgIGBgH+AgIN/gIB/gYB/f4B/fICBgHuAe3uBgH2Af4CBf4CAgHx/gYGAfoCAgYeBgH2BgYB/gIN/f4CBgX9/gIGA
gXiAgn+AgIGDhYKBgIF9goCBgIGBgoB/fYGBgIGAgoCBeYCAgIKAf36Af4SDf4CAd4CAgIF9e4B+gICBfYGBf4CAf4KAgIOAgIOAgYCEf4SAgnyCfoGAgYCBgX6CgICBg3t+f3+BfoCEgIGAgIB+fn9/gIGHfn+A
gH2BgIJ/gX59gYCAf4GAfoCAfX+Afn5+gIV+gH6EgYCAfYB+gnuAgICAgICHgICGfoCAgH+AgH9/hX98gICAhX5+goCAgoGDgICAgICAgIKAgX+AfoB/fX+CgICAgH6BgICAg4CHfn9/foB+gIKFe4CAf4CAgIB9
gYJ+f4F+gIB+gH6AgICAgIB2hIKAgYCAgICAgXuCgoCAfoCBgICAf4F8gIB/fIB+g4CBgYCAgoGChX6BfIWAfoSAf4B/gH5/gICAgIV+goOAgH+AfoGAg4CCgoB/fYJ/gIGDgIOBfn9/goF+f4Z/gIF2gIR/gIqC
gH1+gYB/f4CBgICBfn9/g4CBgIGAgIKBgYKBgICAf4CBfoCAgoB/goR+gYCBgn+BgYCAgn9/goCBgYB/gICCg4eAf4CBgnyBgYCAgIF/gYCCgH5+gICAgH2AgYKBgH+Af4OAgICAgn+BgICAgH+AgH2AgH59gH59
gX6AgIF8gIF/f359gYF/eYN+foJ/gICAgIB/gIV8gX+CgISAhoCAjoCGfoCBgH99g3+Bg35/hoB7gYF/f3+AgIKBhn2AgYKAgoGAgICAgH6Agn5/g36AgIOGf32Df3yBhYCAgn+AgZGAgIWAgH99goCAfX6Agn6B
foCAgYGBgIB8gYCCgoOBf4J8gHyBgIKAf4CBgICAfYCAfICAgIB7gYCAgIOAfnyAgYOAgIGCgYKBfXuFg4KAfIOBgYCBgX6AgX+AgIJ/fn+EgoGAhXp9f4CAgICBhYB/gH+AgICAgH+Ae359gYmAgH6AfoF+foGA
f4B/gYWCf4GBgICFfYCAgISGgIGCgH+AgYCAf396hoCAf4B/foKAgICAgIF+gX6AgoOAgoCBgX2Af4CAfn17gH5/fYCCgIqAfYB8gYOBd4CJgIB/goN/hoCBgH2AfoKIgICAhH+BgX9+f3mBgICBgIOAgH9/gn+D
f4CAgH+AgH96gYaBg4F9gH19f32AgYOAgICBgXx9f4B+gICBgISAfoCBgH96gH9/gIB/fIF+f4B9goKAf4B/gICAf39/foB/gIZ/hH9+gX9/goCAfX2Af4CBgH9+gYCAfYCAfoF9goF5gIB/f4aBgX+Af4CAgICB
gICBeIGAf3+Agnx+f4B/gICBgH6Bf4B/fn6Af4CAgIJ/gYCAgIGAfn6BgICBf4KFgIGAgYCDf4B+gIGCgYCEfYCAgICBgYB/gICAgH6AgH2AgICCf3+CgICBgImCgYCAf3+Ff4CAfYaBf36AgoGAgIB/gn+Af36A
f4B+gIF+gX+Bf3yBgH1+goKBgHmAgH+AgICAgH2AgoCBhoJ/f4CAf4B/g4J/f3+CgYGAfoB7f4GBgICDfHqAgIB+gIOAgIGBgoZ/gH9/gH5+gYF7fn5+fn99goOAgH+AgYGAgICAf3uAf39+goF/gYCAf36Ag32A
gX2DgIGBgX5/gISAgoB/g4CBgH2PfYKAgHeFg4CCf4F/iYSCfYCBgIGAgIGAfoGAgICFgICAfoOBd4KAfoWAgYmCgH+Ah4h7gISAgH2AgYGBgnd/g3+BgH+AgIF/gICAgYCAgH9+gHeAf4CIfn5/e4CCf4KAeH+A
gH2EgIB+gH2BfoB9goGAfX6AfoB7gYOEg36AgH+BhIF6gICAfoCAgH6DgIGBgIB+gIB+gIR+gICEgIGAgHyAgX9/fXOAhoKDgn+AgH+CgIGGgICAgn+BgH6BgX2Agn9/f36Ng4KCgIB/gIB+fn+AgX5/fIGAeX5/
gYGAf4B3gIB/foR9gX99gYWAgX+BgIOAgX+BgoR+gYF+eYGFgH6CgH+Adn98gIOBgoB/fICAgIGCe3+Bj4B/gYCDgICBfoCCfICAf4J/f4CAg4OAgH6BgIGAf3yDgH+ChYB8hoCJgX1/gH6Af4GAgIJ+fn9/gIKC
g4CBf4GAgIB/gHmAgH+Ab4OAf4ODgH5+f35+ioOAfoGAfoB8gIGAgoB/gIN/gIB5gICBgICEgIF/g4V/g4CAiYB+dX1/gH+AgH9/gYGBgICAgIB/gIODgICAgIB+fIKFgH+AfYKAgH1+gH+CgIR+goCAgHqAgH+A
gH6AgH+AgH99f4KAgX6BgISAgYV6gIF/f3+BhIB/gIB+gH9/gIGBgH6AgH59f3+AgYKFgISAgIOAgICBgYCAgX6Ben9/f4CAgIF8gISAgIGAgICAgH5+f36Ig4B+gX+AfYB5eYJ/gIGBgH2Ah39/gIKAgYB/f4GA
gICBfH6AgICBgIJ/gIGCfICAgH+BfYF9gIB+gIGBgYZ/gIB8gIGAgH19gYKAgYKAgYB+fYKAfHyBgIB+gICCgH+AhIOAgICBgIGBf4SCfYCHgICDgXeAeoKBhISCg4B/gICAgoGBiYCBg4F+f4CBgYKAgYCBgIZ/
gH+BgIGCgICBgYSFgX98gICAfYCCgIKAfoF+gHt+gH+Af4B+gICCgICBhoCBgX58gIKBgn+BgH6AgIKCgHeAgICBf35+bn2EfoCAgH5+gX+GgIB8gH1+gH+BgIJ/gYGBgICAgYGAgIJ/fH+AgICBgIKBgYB/fH58
h4R/gYCAgYF/hYCEhISAg4CAf4KCg4CAgYGAf4KBf4B4f4CBfIB5foCBg4B/f4N/f4GAgIB9fXuAfnyCgIGAgICAf4CAiIKAgYB+gYCBgIR/gH+Bf4CAgIB/gICEgIB+gYB/gYCAgICAf4GAgYCDhX6AgHyBf36B
gH9/gIOCh3+DgIF/fn6AdYCAfoB/hH2AgIB+gIWTgX9/gYB/f4GAfn+Cg4CCf32Je4F6f4CAgHyAgoSCgIh2gH+Bf31+gIaDgn57gYOAgIB7fn2Cgn+AfoGFgICBf3+DgH6DgIF+gIGBgICBgYSEf4CAe32BgIB/
g4OBgX2CgIGAgH+AgX98gH+AgIGBgYCBgIB7gICAfn6AgoF/gISAfoCBgYKAf4CAgYF3f3p/e4CAfIB+f4GAgYJ/gn9/gICAgIGBf4CCf3+Af3+CgIR/gIJ/gICBeYB9gIB9gIGBgICEgH+EgH9/gH6If4F/gIJ/
f4KAf4F/gn6AgIF9gYCBiYCBgoCAf3+AfoB/gIB/gomBgX2AgoCAgIN/gIGAgoCEgn+AgYGDhX+AgYCAfoCAgH99gICAfn5/gX97fYKFgICBf4B7e4CCg31+gYB4e4CAgYSEgH+BgoCDeoJ/gH+Af3+CjIKDgICD
gICAgH6BgIaAgICAf4KAfoCBg4CBgICAhH+Eg4B9hIiBhYB9gYB/gIJ/gYGAfoCAgICBfoR/gHyAgHyCf3+AhoODfoCAfoB/gHuBgX2AfoB/gICCgH6AgHyBgICAhX9/gICAgoCDfn6AgYB/gIKAgICAgoKCgIF9
fIJ5foaAgIB6gIGAf39+goKAf32AfIGAf4CAgX5/gIB+goKAf4F/f4WDgYJ+fn2CgICDgIF/f4B8f32Af4B+gYGBgIiAgH9/gYGBfYCCgH9/iYJ/goKAgXyBgH+BgH99g4CAgYZ/f4GCf4GAgIB5gH+DgYCFgIGA
gX1+foCAgH+AfoOAf4F/gHyAfoSAf4F6f4GAf4CBgICCgoB9gIF+eoCAg4CAgICEgoB+foB/gICAgIOAfIGCgICAfoKAgH9/f4GBgYCAfn+BgIB4f3+Af36PiIaAgIB+gIGAgIOAf3+AgYKCgYB/f4N/hH6AgIR+
gIKAgYuAgH9+f4J+gIKAgYCAgoOAgICAf3+AgH1+gH9/gIB+f317foF9gHyAfoCAfn6Df4CAgICBgn99f4GCg39+gICBf39+gn6AgH6Ff319f4CAf36AgH2Af3p8gHyCfoCAfoGCgYF/foCBfoCGgIF/fYCAgoGA
gH6BfICFf355fn2Bf4CCgH+AgIGAgICAf4B9f4CAgYCAeoCAgHuAgoGCeYKBgH+BgIKAgYCAoIF8gXp5gIJ/boCChICIgYGAgH9/gICCgIF7fn+AgX+Agn+AgoJ+gYB+gH+Af4OAgn+BgHyAfoOAgYJ+gYiDf31+
gX9/gH99foCAgYGBgIKAgoGCgIB/gICAfoCBfoF/gICBgIGAe36Af4OAfIOAgox/foKDgYCAf4B/gICCgIGEf3t8gIKGgoOEfX2BgX+Ag4GCeoJ/gYOAgICCgYCBgH57gH6BgYBzfoV/f4B/gIJ/gICDfYCAgIKB
f4GAhYKAg4OAgICCgISAgIF+gYOEf4CBe4KAe4GBf4CAgIB/foCAf35+f36AgX19f4GAgoCAe3+BfYCEgIGAgIF/gX+BfnuAgICAf4B/f36AgIN/f4B/fYCCgICAiIB/hIB/gICFgIGDgIN7gIKAeYGEgICCe4GA
h4aAhICAhICBgICAf4CAgH+CgIV+fIB/gH+BgHt/gIB9gYCAhIeAgH2AgIOAgICBgICAgoOAiISAgYCHgIB/gICAfoB/goCAgoJ/f4OAgH+AgH+AgYiAgH6Ae3+AfYGAgIF/gYF7goOFgH5/gIGAfX2Cfn6BgIOA
foCAf4N/f4SCgoGAgoGAfH+CfYR+f4GBdn+DgIGAfIeAfoGAgIGBgISAgoGCf4B/foB+f4d/gICAgoB+hYB8gYB9gHiAgIB/gHyFgYF/eoF/gICBfoB9eoCAgISAgIF+goB/gICAf3p/fYODgIB+goF6en+Bf36A
gH59f4CAgYCBgIKBgH+CgICAgYB+gH+BhIN/gH+Af4B9gH+Ag4GBfn9/gX6Eg4R+gH1/goF9f4KAf4KBgIJ/gIB/fn+AgH+CgoB+f4B/foGCgYB8g318gX9/gH2DgICAf4OAf4aAf4CAgICAf3+AgYV/f4CAgn+D
gYCAgIKAg3+BgX+Aen9/goCAfn97goCBgYCAfYd9fX+BfYB/gH+Df4N+gIGCfYiHfoF+hICFfICAf4KCfYCCgX+Bfn2Af4CDgIGBgoCAf4CFgYCBg399gICAgYGCf4CAe4CBhoOCgICAfX6AgYKAf4CAgYCAg4CA
gIGCgX9/gX+AgIOAf4CCg35+fH6Afn+Be4KAgIB+fIB+g359f3iAgICCgICAgn+BgYCEfoB+gYCAgYCBgH6Af3+Af3t/gICCg3+EgIB/goB7goB/gIF8gIF9gICBfoJ9fX54goCBgH+AgYGAgYCAf3yAgICAgH+D
gnqAf3uCfX6AgYCFgH+AgIF/goCAgIR9goCBdoGAhICBfn+BgH6AgX2AgIF/gX6BgICAgoB/gIB9gYGAgIF9gISBf4R+gX13goZ/gYCFfoCAfYGAfYGGgoCAgYCCgYB4f4KDgICDfYJ/gIB+gYJ/gYOAgICAgI+A
f3yAgIGAhoGAgYCAgH6AgIGAgIGBg4SCgIJ9g4R/hIGAb4N8fYJ/gYOAf4GAfIN/eYN/gHqDgnx+f4GDgn9+foCAg4N6gH9/fYCAgH6AgH6Cf4CAf3+BgoCBfoCCfoCAgYCAgICBgICCcnh/gISAg4J/f4GAgIOA
gIF/f4B/hIF9gIKAgHh+f4qBgICAgH6AgYCAgoCCf4B/gICDfoCAgYGEfoCBgX6AgoKDf4CAf32Af4CAgn+BgX55fXuDgICDfn98goJ/fICAf4B/gYF+eoCBfICAg4CAgH2Ef4GAgHyAgIF8gICEf4KCgX9/g4B/
f4GIf3+CfoF7foB+gIaDfn+AgYCAf4OAiIB7hoWCf4CBgH+BgH6BgISAeICBeH+BfIGCeYCAgICCf4J/foCCgYCAgICAgIB+gIB/gICBfYGAfoB/hIB+f3+AfICAgYKAhH98gYKEgn+CgYGAeoB7gX9/f4CAgoN+
f35+gYCBgn6CgYGAfYGCgH6Cf4B+goR8gXyCgIKBgoCDd4N7foB/f3+AfoCCf36Af4B9foCCgX9+gIF1f3+BfYF/gICEgIF9goKDgYGHgYGAi4GAgXaAf4KCgoCAf4aBgH6BgoB/fYKBf4CAgICAf3+AfoJzgICA
fX18gIKBgICBfoB/hIN8f3+PfoCAhoSAf4CDgICAgIGRgYCBgX+ChX6BgYCCgICAgIGAgYCBgH9+gH+BgH6BgHqAhICAgIF/gYCBfYCCgICBgIB/gISAg32CgH+AgH+BgH+AgIZ9gICBgoCAf4B/gH6Ffn6BgICA
gH+AgYKFgIGAgICAfYCAgICAgIF/f4CAgIKDgYCAf36CgICBfoOAgoR/fICAgX+Df4B/hICAgH5+gICAf359g4CBgICBfYGCfoCAgH2Gf4iAgICEf36Af4SAf4CAfnx+gIJ9f35+gn6AgIJ/fX2AgYB/gICCgIB/
foGBhIKAfoGDgIJ8f4N/f4KBgoKBgIKAf4GCfoKBfoB+fYGAgIOAfX6AfX2AfYCBgIGAfn+AgICAgIB/gn2CgICAgIGAf4GAgYJ+gIGAfn+AgIJ2gYKAhICCgIB7f39/f4CBgH2AgH6FgYF+gIB7gYF+gICBeoF9
gH6AgH6EgIB+gYCCfoCAgIGCgIB+gYmCe4OAgH6BfnyCf4SAgIGBhX+AgH2KgIJ/foGAgICCgIaChYCGfoF8gH+Agn6AgoF/gICAgH9/gX2LfIGAgHqAf39+gHyAgX+AgX99c39/f4J6gIF9f39+gICBgIF/foB9
gH9/gnqEfX9+f4CBg4CAgIOIgX5/foB+gIJ9gIB+hIGAf4CAgYGBhIF/gIGAhYB8fX+BgoJ/fHyDfoCAf32BfoJ/foCAfoCBgoCAgISBfICAgH+AgYZ9gH9/goCAgYGDhYOAfoB/f4SEgIB9gYKAgoGBfn2AfX17
gn9/gYCAfICAfX1/gIJ/gIaDgoCAgICAgX6AgHyBeYB/f4OAgIB3gICAfYOAgIJ8fYB/gH6AfoOEgH9/gHuAf3+AgH5/f3uBfYF/gHyAgH2DgYCAgICAgYCAfX+AgX9+foKAg4CAfYB/goKBdoJ9gYGAhYCAgoB+
gYOBgISBgIOAgH+Af4F9gX+AgYOAgoB+f4F/g4CAg3x+gICBgIKBgoKEg4CBfoB/f4KAfoGAgIB/gIGBc36AgH2LgH99f4CEf4B/fYCAgX+Bf4KDg4CCgn6Cf4aCgICAdod+gICEgYGAgIN9gH2Af39+fn+BgIB/
fIODgIB/g39/f4B/fX1/gYKChnGAgICBgICBhIN+gYCAgX+BgIF/hYB/f36Af4CAgIB7gYCGfn5/gIl+gX2AgIB/f4CDfYODnoGDgIWDgYGAg4CDgIB/gHp+gIB/f4B6gIJ/g4GAgYB/gYCCf36BgoCLgIOBh3+A
gYCAf4OAgYB/f4GAfoB/gH6Chn9+gH6AgIB8g4F/gIF/f4KBgICAgIGAgH2AgIB9foJ+gX99f32AhoJ+fH6AgYCBgYKAc4N+hYB+g4GAiXx9gIGBgH6AgICAfoB/gYCDfIODgH9/gH9+goJ7gHyAf4CCgH9/gIB+
f4B/gIB9f4CAf4CEgoB/g4N/f4GAgoOAgISFgIJ/foR9gnuBgIKAgnl2gYB/f4F7gICAgn+AgICAgYF/gX+AgoKAfX6AfH+Agph6f3+BgX+AgIGAgIJ+gH15gH5/foCAfn+CgIF+fX6AfoOAgYB+gIB+gIB+gIB+
f4CCgHuAhYJ9hYKDf4GBgH2Af4OCfn+EfnWGgYZ/gICCgHp+fn2ChIF9f3+AgHaAfoCAgIKAf4CAgIKBgH2BhIJ/goGCf4GBgIF9gH9+goCDgX6AgoJ9gIB/gIGAgIF/eoCBf4GAgICAgH18f4GCgX+CeYCAgYOA
gIF/gICAf39+e3p/gX99gXiCf4CAfYCAfoGDf4B/gYGAf4CAgn1+foCBd39/goOEf4GAgH1/f4CAgICAgHiAg35+foCBgYCBgIOAfoCAgHiBf4CEgoCAgHx8gX6Bg4CAhYB/gYCAgH98gH+AgH99gn+Cg4GAf4KA
gIOBhYOAfoCEgICBgH6Ag4B+gHyEgIiBe4CAhIN/hICAhn+Af4CAgYF2gIB+gX+Agn5/f359f32BgIB7foGBgICAgH9/gH+CgYGBgICAgX+AfISAgIB+gHuChH+AfYCAgHyAgIF/joGBgoCBf4KCgIF+gICQg4B/
fn2AhH+AgX6BfpKAgYSDg3+AgIGBgICDgoF/gH98gICAgICAf4CAfIGBeoCAf4CJfoSAf4CCfoB+f3+DgoSAgIB+gn+Af4J9gIKAgYB9gH+BgoCAiIZ/f35/e3+BgH1+goCAgIB9g4N9gICCgIJ/g4KAgH6DgICA
gYCCgH+AgIOAgICChIB8gYB/gH6AhoJ/goCAg4CAgYB/gX+Cfn+AgIh7f35/fIGAhYN9fYGBgIKFgX2AfoCDgICAgYKEgYiBgX+BgH+AfIB+gICBgIGAf4Z+hHx/gH9/gIB+gYOAf4SBgn6CgoJ/gYCHgIJ8dICA
gIeBg4CAgYN/h4CAfnKBgoWAfX5/gYCAgIB8gH97g4B+gICAhYGBfoCGf4CEgIB+gYOMgIV8fYCAgIF/f4CCgYB/gXx9gICAgYKCgIB/g4B/fX5/f4B+en97e4GAf4CCgIB7gH+Cf4J+gICAe4CAgICBfoCCgoCF
f4F+f4CBgoGBf4GAgYF/gIGCf4CAgX+BgoCAgICCgICAgoCBgIB7goaAgH+BgICAgYCCeXyGf4CAgYCAgH+BfoCBgYB8gICAfYCBf4SBgYV+f4CAgYGDgIGCf4CDgH5/fn1+gIOEgYCBf397gYCFgIB/hYCCgYCA
gICAfoiAgH+AgICAi4CBgICAgYB6gICAg4GAgIGAfH+AgoCEgXSAdn1/f4B8gIGAfH2AgoKCfn+Afn6Ce4B+gICAgIB+gYCAgH93f4CCgH+Af3+AgXx6gIB/gH6Agn+AgIB/fYF/gIKCi4KBfX9/goGAgIKCgIB6
hICAg4CAgH2JfoCBgIGAf4B/f4V/fn6AgoKAgn+Af4CAgIGBgICAgn6Ffn+Bf39/fn2AgICEhH9/fICAgYCBgICBeICDfn6BgYF+gH5+goB/gICBfoCAgICAgHSAfH6AgIOAgYCAgH6BgH+Ag4CAfoCIhYCEf4CA
iIGAgICAgH6AgICAf4KAfn5/f3+EgICBgYB/gIKBg4J+gYyDgIKAf4CAfYCAgH+BgHuAf36BfYB9gH+Cf3mAfoiAgIF+gYCBgICDgYCAgYOAf4CAhH+BhH5/f4GAgX+AfH2AgIGBf4CAg4B+gIOAfX5+foB+gYCA
gn5+gH1+gYGAg4B/g4R9goCAfIGAgYSBf32Af4GAgH+Bf4CAgIdpgn6Agod/gH+Ef4CAgYB/f3+Den6AhIGBgICAf4CAgICBgn+AfICBgoJ/gICEgIKAgICCgIB/f4CCf4B9hIKDgYCAf4KAfoF/fYGAgoB9gICA
goaAgICBe4GBf4GDf4GGgYKBgX+Afn6CgH12gHuAgIGEgIOBgYCAgH+AfYB/gH6Agn2AgH6AgYB/gYOBgX6AgoGAgIB+f3+CfYV8gIR/gHyAfn2EgIF+fYB6gYCEgYKAgX+Cf3x9gHyAgoKAgX98gIKAfIB8gICA
gYGAgXyAf3yDgICCgH6AgYN/gX6AgIB/gIGAg4SBgH9+gH9+gYKBgIOFgHyAgH+Bgn6DfYF2goGEgIB/gXd9ioCEgIGAgoGAgIB9gIKAgIODgICAfoGAgYGCgH+AgICBgH6Bf4F5gYCBfXmAf36AgICEhoCAgICA
f4CCgICEf36AgX9/goCAgYKAgH+AgICAhoR9fod/hYB/g4CDf4F/hICBgICAf4CAfoCHgYOAgYCCfn59gYSAgH+CgIB+gYKAe31+gX+BgXZ4gX9/gYKAe4CBgYF/f4CAf4CAfoaDg3+Bg4B+gYB/gICBf4CCgX5/
gIF+gn2Af4CAgIV+gIB5gXyAf32BfoSCgYKAfoB+gIKGgYCAgH2Bg31+hIN/gH+AgYCDgX9/gIGBgoN9gH2Af4mAgX6AgH6Ahn+BgX5+gIKAgIGDf4CAgH9/g3+Af32AgHyAgoF/foB9f4CBgH6Ehn+AgYCBf4F/
fn1/f4B+hXyBe32AgICAgISBfoCEfn6AgH+BgICBf32AgH6Af36DgIF+foCAgIB+gIF8gX6CgIKAfn+Cf4CBgYB8gIKAh4CKdX2DfoB+f4WBgYJ9gIGAgH6DgIGAgYCAgHuFgIR/gIB+g4B/gICCgX2Bf4CCgYB9
hICAgH+AgIB/fn2Ef4B+gICBg4CAgIF+gICBhICAfoGBgX9+gH9+d4B/g4CAg4GBf399gIGAgIKGfYCDeH6DgX6AfYOAf4B9gn5+gH+Ee35+gX6AgICAfXWAgYF+f32AfX19gIODf4V+eIGFhH6BgIKAgICBfn+B
gIKBgX9+gH98f4F/gX6AhIB+e4GBgoCAgIGBgYCAgIGBgYCAgIGAg35+fH2AgICBfoN/gIGCgoCAgX+Be4CAgYGBgH1+gYB/f4CAgICAfn2AgH5+f3t/gICAgH9+fYGDfYCAfoCCgIB+fn+CgYCFfYCBgIB/gHeC
gICAfYGAfoB9foSAf39/gH6Bfn5/gXqAgYB/foWAgIGBgYWAf4CAgH1/f3+CfnqBgn6BfoCGgH99f39/hn6AgIOAgICBeIGAgoGAf4B+gIuBgoKAgICAgH6BgIGAgICBgoCCgH6Cf4CAgoCAhYOBf3iAgIB/gIB6
gYKBgIB+gICBgH+DgYCBhIF/gIGBgIGAfn9/goB/gYCAgoCDjYCAgH+AgH56foF9hoGFgoB/hIB+fICAf4B/gn6BgIB/fHuEgYCChIJ9f3yBfYCAgYB+goB/gIGAf4GDgX+FgoZ9f4B/gX95gICAg4B+f4N/gYB/
fYCBf39/e32AgYKAdIB+gIGEhoJ8gn5/hYF8gX5/f4CCfoCAg4N/gHyAgYB9gYB+f4CCgoCFgYGBgICAgoWAe36AgH9/f4CAhIeDgHqAgHqAf4CAgIJ+gIGKgYCBgoOBfoGBgICAgIKBgH+AfIODf4GAeoKDgX1+
g36AfICAgIWAgYB/hYB7gYCBgICCf36BgICAf4GBgIB7gH+Bfn+DfoCAgIN+f4B9goCAgIGBe4CDfnt/gICBf4CAgICAfoCEgICKfIGBgX+FgX6Df4SAhYWDgIB/gX6Bf4GAfYKAfYGAgH2AgIF/gIeAgX2AgoCA
goCAgYCBgH+BeYOAhIF/fX+CgYB+jH6DfYB+goB/gH+CgICEgIB+gYCAgIGAgICEgIB/gYCBgH+Ag36Ch36AgH+DfYCAhICFg4CAfX6AgIOAgoF+foSEgH9+f4F+g4B9f4CAfYCAf4CAfXyAgICJgICAgICBf4aA
cIWAgYB/g4aFgIJ+gH5+goGBf3+AgIOBgH56gYOAen9/gYSAgoGBgICAfoCAgH+AgIGAgX+AgYB/goOBg4CAhH+EgIB/gYB+gYCAgH6EfoCBgH+DgH+CgYGAgH+Ign6Bg4F/gYCFgIB6gYaBen6AgICAgHx9foV/
g4CBgIGAgIV9f4KBgIKAgIKIgX9+h4CAgH+AgYB+gH6Cf4GAhYCAf4B/goCCgICAfoKAgIqAgIGAgX6AgH6AgX+AgIOAgYJ9g36Af3+AfoJ/gIGCfoCBg4GAgH2Cgn9/gIB9g4B/gIGFgICBgH5/f4B8fICBfoCC
gIN/gpB+gX59gICCgn6BhIWBi4GEgX6EgIGBgH9/gHuBgH+AgoB/enyAgIKDd36AgYCBfYGAgXx+gIF/gYmAeICDgYCEgICCfoKCf4CAgXx9gIB+gYOAgYGAgICAgX+AgYCBeoCAgH5/gIGCgIGBg36BhYyAgIZ7
gIeAf4KBgXx9f4B8gYF9f4B/foB/f4CAgH+Afn97gICAfn+AfoCBgIF/goGBgYSAgIOAgH5/gICAg4CAgIKBgHeAeIKBeYSFf4N+gn+AgIB+g4CAfH6AgICAgICAgYGAfICAgYCFe4B8foCAfX19f4F/gXqAgH+A
iH9/fn6Ag4KAfnyEgYOBg4CBfoCEgH2Bf4CAgYB9gH+CgICAgICAe4GAfn1+fn+AgIJ/gX9/gICAgH5+gYCAgIGCgIeEgoF/gH+AgXyEfoCAgn52fYB8f4SAf32Fg4SBgoKAgYCBf4CBfoGAg4F/gICAf4CAg4R/
g4F/c4B9goKCgYJ+hn+EgIV/e4CAgX5/foCAgYCAf358fIOHf4CAgH+BfYGDgoCAgIN/gICFgYKAf36BfYGFg4F/gICAgH99gIGAgIKAgICAfX+Af35+gnqBgH5/gYGAfo2AgIOBgICAgICBgX+EgH6BgYB+f4B/
gICAgIGDgICEgH6Af4CGgIGDgICAfoGCgISAgX1/gICAf4GAgoCAgIKAgYWEgYCFgICAgYB+gYB/f4CBf4B/gYGBhICAfYJ+gH+AgIF9f4CAgYGPgYF1fYCFgH6CgIF/gIB9gYB/gICBgXCBgIGAdYGCf36BhoCA
fX5/h4CAgoF/gn+AgYCAg3aBgICAgIWBgH+AhICAf4CAgIGAf4CAgIaCgYGAgYWAgICGgH6DgYCGgIF8foB/g3+BgH+AeX+JgIOAe4CbgIB/f4OAg4CDgomAgX5+hn+DgXKDg4OAgIB8gH+AgYCBgYGDgIB+f4CA
gIKAfoCBf4GCgHqDf4J9gXyAgIGAgICAgICAfIGAgIGCgICCfoCAgIB/g4BugYB9f32Af3+BgYWAg4KAgX19gX+AgIN7f3+Af4CDgIGBgIKDgn95gYB+gICAgICBgH2AgIKAf4KAfoCCeYGCgH5/gYB+gICAf4CA
fn2BgIGAh4B/f35/gH6AfoCAgICAgX2AgX5/gICAgIN+gX5/iIGBgICAgYCBgoB/gICDgHx/gICAf4CHgH6AgICAgoF8f4CBfoGBf4GAgX9/f39/gIB/gn9/goOCgYGAeIB9goR/gICBfIClgH5/gYGAg4N+fIKA
gICCgYKAfoJ/f4GAgH+GgX92f3iBfX2CgH99goCCgHuAgICBgYB7f35/gIB/gICBgYCAfn+AgISBgIB/f4CIg4CAgIF/f4CFgoCAfn+EgH2Df3+AgICAfoCAgYF+e36Afn+AhYCCgICAgYN/goN/gX+CioODgYCI
g4B/ioCDgIGBiIN/gICHfICAgIB+f4aEcICAgYCAgIF8gIJ9hH6AgICCf317f36Af3x/f4BwfYB+gIKAgX+BgYN8goeCeHd+gIB9gH6DnYGAg4CAgICBeX6Ag4GAgIGAhIGAf4OAhnmAhoCCgIB9gICDgH+BhYCA
f4CAgIKBf4GChH+HgH9yf4B/gIKCgYCAgIB9gH2BgIGDfICBgoF8gXSBgoCCf4KCgIJ6gH+AgH6AgX97gYOAfoV/fn6BgYB9e3+DgoF/fn+PgYZ/fX9+goB9gYCAgIaEfn+AgH+Df4B+gYKCgX6BgHuBfoKDgH+C
hoCEf397fX1/gH+Af4F+f39+fIqGhIOAfoSEgIB+fIKAgICDfICAfn99goF+gYF+f4N/g39+g4B5f4yAgYB2f4CAfIB/gH6Hh4KBgoCBgoGAiIB/gYCFgX6CgYCAgICAgn+AgHx+f4CAf39+goCAf4F9foB/fIGB
goCAhYd9gX9/gX6Bf4F9g4KBgIB/gIF/gYCBgX9/foB8goCBen6Ef4CAgYGAgHyAgX2AgX+Af36AfoGBgICAf4OEgIN/foCDfpKBf3uBf4CAgYCBfn2BgISAgYWAgIGAgIB/fIGBf4CKf32Ag4CCfH55gH+CgICE
foGCgIGAgICDgIGAfYCBgIaAgIGBfYCDgYOAfYCAfoCAgH98goOAgIJ/g4CAfYGAgIB+gYCDgYCAgX+AgH2EgoCCgH6AgH6AfIGAgYOFgICBfYCCg4KAgH9+gIGAgICBgIKAf4CEgICAgIGAgIaKgICCf4N9f4CB
gIB+f4SBgn+FgISGf36AgH2AgICAgICBe4CBhn9/g4CFgH+Af3+Af3+BhYCAgYCCfIV/gHmAgH+CgICBgICCgH+AhH+BgoCAfYCAf4CAgIKBgIKAg32AgX+Bf3+BgH16fYGAgX+AgIF+foSAg39/gYeBgYqBf4CA
gYCAgICBgH+AgIN/fX5/gIJ/f399gICAgoB+f32Ag32Ben6AfoCCg4GAgIF9gH2AgIGAgICAgIB/gISAgICBgICAf3x9gH98f4GAgIF7gIB9gn5/gX5/foB/hIB7gIB+gYCAf4CAfoGAeX+Ag36AeoB+gHqAgICA
gICAfYCAf3qCgoCAfX+Agn+BgICEgoGAgICBgIJ/gYB8gYCCf3t3f4B/goSBgIB/goKAf4CAgICAfoCAgICAg4CAgH+AkYB6g4CDgoOAfoCAf4CDgH9/gImJgH+Af4GBgICGhn9/gYB+g4B/gIGBf4J/gIGCgIGE
gH+Agn2BgICAgn+Ai4SDg4CAhH58hIGAgIKDhH1+f4CAgH9+gIGAgX6Af4B9gH+BgoGAgYB3f4CBgICDfYB/gIF/gIOAgYB/gn9/gYKCfHl7goCAhH6CgImAf359f3yBgIKAg4B+f3+AfYCAgoCAgnx/gIJ/gH+B
g4CEfX+Af4CAf4F9f4F8goB+gICAgYKDgIGAgH6BgYCBgX2AgICCgoCDgYCAgn9+fYCCgH19gYSAgoGFfYB8f4B7gH1+f358gIOAeoGAgIB/fYSBgHeDgX+AgIJ+hYGAf3+DgX6BgoCDgoB+hoCAgIB+gH6Af4F/
gH+Cf4F/gId/hX2Df4CBgYKAgIKAgICCgICAgIB9gH6AgYCFh4CBgoCBf36AgICAeIJ9gHyDgIGAeIKAf4GBg4KBgX9/gYB/g4CAgYGAf4OCg3+BfIGAg32AgYV/e4GAeoGAgICDf4OAgIB7goB/gniAfYCAgIOB
gICBgIB/gICAgICCfoGAgICBfYF/f4CDgoF+gIh6fYCBgYCBgIB+gICAf4B/gH+LgoCAgH9+gX+AgICCgIB+gH95fYB+goCDf39/iH+EgX9+hIWAfoB/gYCDgH+BfoCCgICAgoR+fICAgH+AgoJ+hH+DhYCAfX6A
gYCAgICAgH5+f4GBgIKEgH5/foV9gH5+gX+BjYGBfn+CgYWAgneAf6CAf36AgISAfn+Ag4GAgn1/fYCAfoWGf4CBf4CAf4CBiYOCgoB/gIGEgoB/f32BgIF+f36AhH6AhHyAgICBg4aJf4GAgYF/f4OBgIaAgH98
gIB8fIOAhH9+gYCAgYWAf4R/g4CBf4GAfYCBgICAfn+BgoGBgH6AgH+BgIB7gH51gYF9gIF+gYZ9gIGAgH59gn54gIF8gIJ9f4aBgICBf4CBgHp/gICBgICBg4KEgYCAfYB/gH+AfoB+gICAf4F+g4GDgH+BhYGA
gH1+eICAgICDf4CBgH6Ag39+gHyBgICMf4OAf4OCgICEgICAgH+BgoCAgYSJg4CBf4N/gH9+f31/gH+BgH6AgnqAgX9/gIKBhIB9iX2AgISAfn2BgIGAe4CBgIGFgYB+gICBgIOAgH9+f4CAgIB+f3x7fH97fYCA
fo6BfX+AfIJ+foKDgHt/gICAgYF/gIGAgYCAgH1+goCFgIGAen+Dg4CBgX6Af32BgXiBgICAf4CCg4CCg4CAfYCBgYCAfYF/gH57gX5+gYGAgH9+e4CAeYGAgIB7fYCDgYCDg39+gIB2gYCCg36Bfn6BgHx/gIGB
g3mEh4KCgIGAf3uBgoCBgICAeoCAg4R/gH+CgIKHgXx8fX6BgXyBgoCEgICAfoGAgISAgX5/gYCCgYCAgYB/en5/gICAgn9+gYCBfX6AgIB/gYKBf4F/g4F/f3uAgH+BgIB/fX+AfIWEf4CAdYCBgICBgICEgX5+
gYCDfnx9gIWBgICAgIOHgICEgH2AfYB9gH1+gYB+fIGAfX+AfYF9gICDgH+BgICAfoCAg359gYGAg4SAgIKLgICBgX9/f3+AgYCAgYeAgYB+foGAgIZzgIJ/f3+Af4CCgIB+gH+Cgn9/gYCCgX+Af4CAf4CAfYGI
gYN/goGBgICAf4CAg4CChoCAgH2AgIB9hICBgYSAgICAgoGCgH6Agn9+foJ/f4F/f4F/gH5/gICDg3uBgICAfIWCgYJ/gIB/f4F9gICAf4CAgHp/gICAf4CDgoCAgYJ+gH97gIF/f36CgYCDgIB+hICAgoGAf3qA
f4GAe4SAe4CBgoCAgoCAgIF/fH9+gIOAgIGAgH1/gYCDgICAgHuBgX+AgYGAgYSCgIh8gX+BgX5/gICAgoCBgXx/fX6Ae4CAgIF/gICAh4KCgIN/hoGAfneAf4KAf3+CgXqAgoOBgoCCf4CBgH+BgICAf4CAgYCA
hICBgIB/gX59fX+AgICAgHyCfnuCgIKDgIB9hX9+g36AfYCAgnyBfoCAgICBgYJ/f4GAf4OAgIF8gH2Af4Fzf32IgICCf4J6gYB/e4J/goCAgH+AgYKAgICBf4SAf4B9gH57gX59gIB/gIGAf4GAf31/hIGBfH9/
fn+EgIGAgn+AgICAgX6Bg4GAgYF/f4CAgIB/gH59gYKBgH9/gIODgYCAf4J+gICAeYWAf4CAgIN+jICBgICAgoCAg4CDfIGAg4R6goGDhICAf3+AgYGAgIGGf36Ag4OAgX6AgIB/e4F/goCAfYCBg4CBgICEgoB6
gXx+e4GEf4KBh39/gn2AhIR/gX+AfoCFgIGAf4CAgIR/gIKAgX6Af315f3+BgoCAfYB/goCGd4aAgIGAf4J5gH6BgHyBf4B8g4WBgH97gICAg3+Agn+Ag36AgX6BgH14f39/f4B/g3x/gYCFgX6CgYCBgoB8goKA
fH9/gH6BfIGDen1+gIGDfICAhICAdoCAf39+gIB4foCBfX+HgIGBgYJ+gH9+foN/f4CAfoGBgH9/f4B/fn+AhIB+g39/goeAg4CAg4J8gYOAgICAfYCBgoGEgIKBgICCf4WBf4F6hIF+gH97dYGEfoCEgIKCfoGC
f4GGgoCGgX+AfYKAf4CCgYCAf4OAgH6Ag36AgICAgHyBgICAgICAgn+Af39/gn+AgH6AgIKAfIN6gIOBgH9+f4B+gH9+gIB+goKAgISAgYSAgIKAgYCAf4SAgHuAgICAfoOAgX9+gHl9gH6Af4d9f4GAgICAfoN9
f39/gYCCh4KDgIKDgIKAf4CAf39/goWBgIGAg4GEgoOCgH9+f4CAgoSEgIKAgIGAfn9/gIN+gH56gIF/gIGAgH6EgYB/gH9/gICDfoZ+f310gYF/gH+AgoSAfn+AgIJ/g4CGgYCCfIB/g4F/gIGBgYCCf4CBgYB+
goF8f4GAfIB+gYCGfIB+f4J/gH9+f4B/gn6Dg4B/gH+CgYCIgH+AgIRnf3+AiYCAgICBgH9+goB+goSEiICAh4GAgn6AgICAgYB+gIKJf3yBgIB5gH+AgoSBgoCDgYB/g4GAgICBgYCAgIKCgIGAgICBgYCBgH6C
f4GBgH9+goJ/f3+Afn+Af4F+g4B/gISAfoB8goGAk4CAgX9+gIB+hIGCfnmCfoOCgIB/foGAgICEf4KAgICAgYCAeIOAgYGCfoCBgYN/gICDgoJ+gn97f4B+gH+Af4F+gH9/f36AfYKAfoB+gn9/gYCEgH+AgoGA
fYCAhYCDgIF9gH2BgICAgICCgX5+fH9+gHyCgICAfICAfYCBf3+CfoCAgYB8g39/gYJ2gIF+gICBgICAgIB/gYCBgIB+gH6EfoF/gHx/e4WAf32AgH+Eh36DhIKCgIaEgICAg39+gIB/e36AgIB/goF/g3+KgIKD
gX9+fn+AgIB9fod5f4B+eoB7gH+BhICFgH6AfoKAgH94gICAf3+FgoGAgYd/gYB8gIB7gH6AgIB8f4CAgHuBgoSAgICEgH6BgH+BgXiBgHp/gYCAgoOAgoCBg4CAg32Af3+Afn+BgIGCgICDfoB/foGBf3N7fYOA
foB/gIKAgICAgICBgYSBgpGDgICAgIF/gnuAgICAgn5/f4F+gYOBfoKAfoB/gIKCf4CAgX5/hnl/f4CAgIGCfoCBgIB+f4CAgHN+goGBgISAhIN+gIJ/f36AfYN/hYCBgoJ/g4GAgoB/goGEf4R9f4GAf4B/g3+C
gIF8gICAgnl9gICCgX6Df4SCgoKGgICAgYCBfoB/gH9/g3iBgICEg3WBgICAgYKBfnyCgYGPgIKBgH+AgYCAf4CFgIJ/g4CCe4CAfoCGgIZ/f4B9gIKBfIF/gH6JgYKBgnuEeIOAe39+goGDgICAf4KAgYKAgH95
gH+Af4B/gICDgYCAeoCAg39/hYSBg4GAgICAg4B+gICGgICBgYCAgH1/gIJ+gICBgICDgICAgYB6foOBgIV/f3mAf32AgH9+f4B9e4CDgIN9f4CAfn+BgHt9fX+AgYCAgYJ/gICAf39/gIJ/gIGAgn2FfoGEf4CA
gYB/f4CCgIGDgICAfoCFgICAgH2AgYGCgISAgICAfoCAf4OAgYCDf4GAf4WBgIGAgIB/gIGAf4CAf5d3fn2AgICAhn2FgH+AgIKAgYaAgoOAhICAgICDfnyBgH+Ag32DgYCGgYCAf4B/goGAgoCAmICAgH+AgYF/
gn+DgX9+gIF/g4B+gH9/gIJ+eoCAgIKAf4CEgH1/f3uAfoKAgYGAgH+AgIB9goJ+foCAfn5/gIKAgICAgYGAf4CAgoOCf4GAgICCgICDhoGCf4CAe4GAgX1+foOCfn+Ag4GChnqBhYODfIB0gICBf4KAfH+AfoF+
gYCAgYKFgoCAhoCAgIKAgIB+gH5/gIV+g4CEgIGAf4F+gICAf4CHgIKAf3+Ag4KAgIGAgYeBgoF9fIB8gICDf4eAgn6Df36AfoB+gIGBgIOAg4KAgn+AgICAgHyBgHqEfoCAgYB7g3+Ag4CBgIF+foCAf4CAgIN5
gIF+gICAgH+BhICAgIGCgn5/foKDfoB9goCAf4CDgIGAhH+AfX2AgXyAgICAf4F/g4eBfIB/gH6AgYF8gHx+gISBgIGAfoKAgYCBgYCAgX5/gICBgn1+gIGBf4CAfYCGgICDf4GAgHt8e4F/gICAgICBgIKDgYB/
hH2Bg4R+gIaBgIGAgIN/gIGAfoCCfYCAgoKDgIGCfnyAgIF+f4SCgYB+gH6BgICEgIF/gYF/fn6CgHx/gICBgYB/fX+AgoB/gH1+gX5+f3+AgH9/gICBfYCAgoCCf4CBfoCAg39/gX2AgIKBgICAgICAgH2Bf3+A
gYB/f4GAgYB9gIGFgIGWf4B/g36BfICCgoGDgH9+gIF+gIB/gn+AfH5/goCDf4GBgYB/gH+AgIOAgH6Ag4CAgH+AgICDgIeCf4R/hICAgYGAfoCAgYB/gH2AgIN+gICAfoJ/gH18gImBf32AfX6CgH1/f359g4KA
e4GAf4CBgICAgH+CfYGAgYCAf4CChIJ9gYCAgH+AgYB+gYB/gYKEf4CAe4GBgn+AgX5/goCAgoCAgIKDe36Hf4R7gYB/gICCgX9/gX+BgYB8foCBgHt/f3mAgoCCgIOAfYGGeYB7gH6CgX56fYB7gIR/f4R/gICA
gYd+gICBfoF/gH5/gIGBdIJ/gYKFgHuAf4F/gIeBf4B/gH2BgICBf4GBgH99f3GAfoF/gYJ/f36AfIOAgIKAgoCAgX6CgH53f4CAgIGAf4F+gIGBgX2DgIKCgoB+hn+CgH+AgH+Fg4OAgIB6gYCCgICAf31+gH+A
gH98gIJ/gH9/f4WAfoGAgX+AgX6CgIB/g4B/gIR/gH5/en9+gH+Bf4F/gICAgYCBgIGAgYSAgICAgYGBg4KAgH5/goGEgICAgH+FgYKAfoCAgH6DfoB/f36CfYCBgYOCen96f4F9gIB9f35+gH+Bf3x+hXyAgH1/
f3+Ahn+AgYF/gIJ/gYB9fYV+goGEfXyAgIGAgoCFgYKCgH6AgIF/gH+AgYB+hIB/f4CAg3+AhICAgISBgYCCf4B+f32Bf4B/hX6BgIB8fX6AgYCAfICAf4GAhIGKf4F/f4B/gH56g4F8f4CAgH97fYJ/gICAgH+A
gX6AgICAgIB6h3+DfX+BgICCgH6AfoCAfIKGgYOAfICBg3+Ae4F8foB/gIJ/f4CAgIB/gYN6fX97gH99f36AgICAgIB8foCAgYl9gYKCf4CAfH6AgICBgICAgYV/gICBgIJ/gIGBgYWAf32Bfn6Ae39/k3+DgICC
gH+AgH9/foKEf5OAf4KAhH6AgYB9f4F7gHuBg4GAg4CAgIB/gIV+g4GAg3+AgH9/f3mBgIGCf4F+gICAgH6CgIF+fH1/fIN/f3+DfYR+goB9gYB/gYCAfYKDgIF/h4KFgIB6eHyFgIaFf4CEgICAf4CMgH+AdICA
gYSAfoB6gYKDgICAgIB+gIB9f4F/g4J/gIB/gH+Bf36Af4CAdoB9gn+AgIiAgX+DfYGAhoB/hICAhX+AgH99goKCgIh/f4CAfoF9foSCgH+AfoJ/gIB/gH+AgICBg39/goB/gH5/gH2AgX+Af4CGf36BfoOCgIGA
goCAh4GBgoB/gIB+fXx8gHyAgYCAhIB/f3+Ah4CBgYGBf36BgICBf4CEg4CAf4CAgIGAgICBfoKAgH+Agn6BgYCAgH+AfoCDgIR/gIOBfYF/goF/f4B8gYKEf35+fX+AgICAkYKBf35/gIB8f4KCf4CAgn2AgH6A
hICChoN/foGAgICAgICAgIR/goGBgIGAgIB9fn2BfX6DgYKCgH2Df4CBfn+AgIGAgX6EgHyAg36AhIB/gIKBeH+AgHaAgICBgIB6gIB/g3yAg4aAf4F/fX99f39+gX6AgYCDgoCDgIGAeIGCgH+BgYV/gIF9gn+A
gIB+gn+Agn+Cf4CCgICAgIGBgIODgH5+en2BfH+BgYKBgIKAeoJ+gYF9goB+f4GAgICBgXyAenx/f4F/gX+AgX6AgIB2gIGAfIGAfoCBfICCgICCgH5/foF+fn6FgHx9hoaAgH51gYKBf3mAgIGDfH9/foB+hIF+
gIF/gH5/goCAhX+GgIGAf4WCgoCAgH2AfoSDgn6HgoCAgICAeoKAhH2BgIF5gYOAioB9g32AgoCFgoGBgH5+g3+AgH6BgICDfoGAgIBygX+AgH2AgIGAfoCAgIKAgoB/gIGAgICAe4CBf4CAgoGFgYGBh3yGgoJ+
f4CAgIKAgH+BgIB8gX9+jICAgYCAf4Z+ioN/f4GCgH2BgICAgYCCgIB+gICBgICAgICBgIJ/f4CBf4CEgX6AfX2CgYp9f4GFgIVxe39/gICAgIKFg3+FgIB/gH6DfICAdX2CgIKAhIJ7f4KCfYKBgIN9fIB8f3p7
gICIgH91gYSFgICAhoB9f4WDgX+AgIOCg3+Ag4CAf4CBgX+CgICAg3+BfoCAgoSCgH6BgYB8f3+BgIB+gH+DgIB+e36AgYKCgIV+gYV8gHuAgWqAgX6AgIGBgICAf4GAeoB/gICAf4CCf4GFgYF/eICBf4F/gH6A
h4B6goCAgICAgnyBgIF+g4GCgn+CgICAfoGAgYCAgIGAfnqAkIB+fn1/fn18goCBgYB+g3l9gIGCh4CDf36BinyCg32CgoKAgICBfnmAgH+AeoGFgIB/gIGAfoOBgICAgHyAhYCAgH2Ain+AgX+AgICAgH+AgIKA
gIR8f4B/g4CAgH+Agn+CgICDgHuBgICAgIB/gIOBfYCAfH+AgIWAgYCAgIB8g4CAgICBhnuAfn+BgIJ/goGAjIB4hoB+gIB9fX2AgIB+gH9/gYOBgn+BgIKDgIGAgICBgX9/gX6AgoCAgIB/gX6BgX+AgIKEhIB+
gX6AiX+CfoB8hHp/f4CCg3+Bg4CBe359gYJ7goB+gIOBgYCCf4CBg4B+eYKAgH9/f4CAgYGAloCAgH6GgICCgX+AgYGCg4B8gIGAgICAfICDgYB8fX9/fYN+goCDgH9+gX+CgHeDgICBgYCAfICAgoB/gIB9i4d8
f4WAhXyCg4CAen+AfoCAgYGFgIB/goCAe4CAgIB/goOAgHyAgIKCgIF/f4B/gIqBgYiEf4iBgICDfH5/gICCgICAgH6AeYWAgICEgIF/g4CAhYCAf39+gH+AfoGAfYCBgICBgIB+f4CAgIB9gIB/fIKDgH6AgX1/
gYCBgH2AhIGAf4CAfICAgoCCgICAfICAf4B+gYCCgn+Bf4KAgIGAgIB8e4GBfn+AfoJ/gX6AgH6BgIN+foCAgX+BgYOBgH6Bf4KBgXyAgYB8f4ODgHKAgICBgIGNfX6AgH+Af4CAfoCAf4GBg4B/goCChYGCgIGA
gHx/gIGBgH19gH6Efn+CfoB/gIGEfoCAf4GAg4B/f4CBfoWAgHx7f4KBg4CCfoCBgX19gYGAgX5/gYCBgICHi4B/gIB2gICBfYCAgoB/gIB9foOCgYOAfoGAg4B8gICAgIGCfn59gYKIgIKBfH+BgIJ9e4eBgIGF
gIJ9foB+f4CAgYCAgX5/gIKAgIB5gH2Af4CAgoGBf4CBfX+EgH+AgYCAgIGAgICCfn6AgH6AhIGAgX2ChISBfYCAgICAgH59gH9/goGAgX+BfIWAgIF5gYB/gICAgICAfnuBf4CAfW+AgIGAfn+BgIGAg3+Afn+A
goN9gHuAfIB+iH+EgoCAgoB9eYGBioCCgYSAf31/gICCgIGAgHh+gIF+gYB9fXl+f39/gX9/f4CDh4p9gYKAgYKAgICDfIGBgoCCf4J+gIJ+gIGBgoCAgH9+eYCAg4F/f3h/gICAhIKAgYCBfnx8f3+AgH6BeoSA
gH6Bg4B7gIB/gICDgH+BgX9+goCClH+CgYCAdoB+gIN+gH6AgH+AfICCfoF8goeAg3yAgoOAfnyAgnuAgHh+gICBgoSAg3+AgIKAfYGAgIGAgYCAf36AgIZ/foV5gYB+gYCIgYKAgH+AgICBf3+AgIGAgICCgYGJ
gIGAf4GBgYaAg4KAgICFgH9/gICAgIN9foB3gH19gI2AgH2BgH+Af4B/gYB/gYGBf4GGgYF9g4CAhH+Af4GCf4B8gIF8gICFgHuAgICEgIOChYKBgYJ8gH6AgICCf4CAgIB9gH6Bf4F9gISAgoF9gYCEhH6Ag4B+
gH6DgH1/fYCCgX+Cf4CBfIGAhIODgX9+gYGJgICAgH+Af3+Ag4GBe4B4foOAgICDgIF/f4CAgICAgIKAgIGDgoKGgYCAgH+CgH+AgH6Cf4CAfn+AgH+CgIF+i4F/f3yAgIGAf35+fX+AgoCAgIOBgICEgICBe4GB
gH6BgH6Af36AgICAf4eAf4B9hoSBfIB+f4GBgH+DgH+Bf46DhIB+gICAgIB/g36Cf4GChoCEf4B/gYGAf398fYGAgH5/f4B/g4CCf4CAg36Kf4CCgIF8gICEgHt9gX5/foB+hoF7gIKAfn9+fn9+gYGGgX+AgX+D
f32BgoGAf4F+gH6Ag4N+jIGAgIB9fIOAgn6DfoGBgX+BgICBgX6GgH6AgoKCgYGAgIF/gICAgIJ/gICDhICBgHuAgH+Af4KBgIJ/dYB+gIF/f3x/gIWAgICFh4CBgn2AgYKAf4N+gICEgYCAf3uBgH+BgH+GfX+A
gYaCgIOAgIGAf4CAfICBi4GBgICBf4B/gIKAfoF/g4KAgH5/gH9+gH5+gImAg4N/gHyAaYB/g4KAfX6Be4B+gH97gICCgX6CfoCCgYOBfYCAgX1/gIB+gIiBfYGBf4CEgH2Ae4GAgIKAgIF/gYOAgIF9gYCEgoCB
g4CBfoGAgIJ7f319f4B2gYCAgX+Dgn+BgICAgH6AfoKBgICAf4SCgYOAf3+Ff4R8gH6Af4CAgI+BgH6BgIF8fIGAfYKDhoCAgX+AfIOAgYB+hHaBf4B/fHyEgYaAgYB9f35/fn+Bf4B/fYCDgX5/gX+Agn+AgHmG
hoCCgIGCgIB/gImAgH9/f3+DgIGAhoCAgHeAgH6Df4GAgH+BgHyAfYR8goB+fYGBf4GFfoCAh4KAgICAgICAgH6AfoB/goCAgICDgICAf31yf4N/gICCgIOAfXmCgICAgHyAgYB/gYCBhYCAg4CCf4CAgIZ8f3+A
gH95f4CAg36EgX+AgIF/gIGCgICAdIFygX2BgnqFgH+EgIOAf4CEh4KAfn+NgoJ/gIKEgoB/goCAgH+AgICAgYOAgoCAgYGAgXqAfYB8gYCBgm+FgH+Bfn9/gH+CgH6AgX9/gYGAgICAgICAgX6AgH9+fYCAgICA
gIGBf32BgH+CfoCBe4CBgH5/gIF/f4Z+hICAf3qAgIGAgYCCgoOPgH+Bg39+f4CAgH9sgn+Af39/gICAhH5/gIB/fICAhIB2goGCgoGAhX+AgH+Bf4CAgH1+gH1/f39+gICChoGBe36AgICDgIB6f4B/gXqFgHmB
foCAgIB9gX+CgYCAfYCDg4B+gYCEgX58fX99gH99f3+AfYCAg39/f35/gH9+gIJ/gYOAe36AgIp/fn9/gHN/gH98fYKFhHp/foCAgIB/f4N7gIB+gYR6goCCgH+AfoOAgoCCgYCAfH6Ah31/gX+AgICAdn6DgIN/
gYF9gIKFgICBf31/goOBgIGAgH9/fImAfYB5g4CAeoCAgHyDgYCAgIKAf36Ag4CAgH6Af3+AfoB/e4KAgICBhn5+gIF/f3+AgoJ8iX9+gIF/gIWAf4F9f4t/foCBf32Bf4GAgYCAgYCAgYCAgIOAhICAgIB/gICD
gIGCf4CAgoCCgICEgX+BgH+AgIKCgH9/gYKCgX96gYGAgYCBf4CAfn98gIB/gIGAgYCAgoB+foCDf3+AgH1+f3+AhYCAgIB/gIWAgnuAfoSAgH6AhISDgoGAgH6AgYB5gICDgH6CeX6EgYB+hYCCg4CAgIB+gn58
f4B+fnyBgH6AgIGBg3+Af4GAhISCgoGAgICAf4CAfoF9fn9/gY2Bf319hIN9gICAfn+CgHyAgoGBgICCgHyBgH2AgH+Eg4SCgIGCgH+CgH6BeYJ+gIKBfYF7gYCBgIB+foWCgIOAf3+AgXt9gHyAgIOAg4d8g3uA
gYGCgX+Bf3+Af4R9goB/goCAgYCAgH+AgIB+gHt5gH6AgXuBg4CAfoCHhoOAgICAgoCEgn18gIGFgICBfoCAg4J/gICAg4CAgIGAgIF+gYB/f4J/eYB8gH9/fYB7gH+AgX5/gYCBgX+BgICAkoF/gYCAgIGBhIB/
gn5/gYSAfH54f35/goOBfH95gH5+fICAgH+Af4CCgX6AgHyCgICBgIKCgIB+foCDhIKBgICDiIF3f4CAgoB9fn2AgIKAgXqCgX6CfoaAf32Af4F+f3+AgYCAgIaAfoCAgoCDgH+BgYGCf4CAf4R1goGBgIB/fX5/
gIKAhIKAgH+AgICCf3l/gICAf4F+gX6BgIB/f4CAgnh9e3+Bf4CAgYGFg4KBgIGBf4KDfH+Cg4GAgYCBgICDgICAgHuAgYF/gIB/fn+AgoSCgoJ/goCAgICAgICDf4J+gYCAgIOCgIB/fIKAgn+FgICAhH+DfIKB
gXuAgn+Lh4OAg4CAgICAfn1+f4OEhYCBf36AgHyCgYCAg4CBgIKCgYCBfn6ChISBg3mAg4B/gH+AgIN+gH6AgIF/foCAfoB+gIB/f4B+gICDgHx/hIKCg4CAgICBfX+CgHyAgYCEhX6AgH59gICDgHaEf4KAgX5/
eoJ9gICAgYB/gX+Af4B+fX2AhX+AgoB/gn+CgIB+c36AgH+AgICAgICAf4N/gYOAfoGDgYCIgICBf32GfYCAhICAhoJ8f4CAf4GEgIOAf399gn6AgIGBgYCAgIB+gYJ/gn+Af4CCf4CBgIKAfn6AgICDgICAf4B+
gICAfX+AgICAgIGBgICBgIB/f4CBgICBf4CAfn5/gIR/foOCgH18fn6BcoCBgIGAgH+Af4eCgIOKgICCc4CAf4J4f4GAfYKBgYCBfYCAfoCMgYB/foCBfoKBfoCCgHyBgIOBgX2BgH+Af359gH5/fn+AgYCAf4B/
f3yAgoCDgIGAgYB/iYF+goKAgIeAgICAgISAfoJ/fn9+gH+AgIN+g4GAfn6AgICAgIKCgIOAdYKAgoaDgYB/foR+gYGAfn+FgYCAgIB/gIB/fX+Bg4CAf4CAgJSAf4CBgIOBgYB+fH9/f4R7eICBfnx+gICBgICD
gIWCgH5/f4B/gICBf4KAgIB/gICCgISAgIWCf4CEgIB/fn+CgIF4gH9/f4B/gn98gIKDgIGBgH+CgICAgIJ9gIB+gIKAfXyAgYF+inyEgICAgIF+f4CCgH2Bfol+gICCf3+DgYB+gH5/gICAf4OCgICAgH2BgIGB
h3+Af4B/gH6Ef4B+gH+Af4B/gICAgIOAgIKBgH+Ag4CAgnqCgH+BfYGAf4F+f4CFgYB4gIKAgXh/fn+BgICDgIl6gH+Ag4N+gH+AgICAf4CBgICEgIGAgICAgH9/gH95gXt+gHuGfIGAg4GBhYGAgICAf4KChICA
foGAgIGAfYSAfX6AgYGDgH+BgH6Cfn+AhoB+g4CAg3+CgIJ9gYCAfn+AgIKAgoJ+f4OChYGBf4CAgICDgX+AdoCCgX+AgYGBgICAgYKAd4GBgIBygIOBf4F+f4CBgICAe4CBiIB/gH+CiYB/hYSCf4CBgICAgn2D
f4CAgICAh3+BgIF/eYCBgIGDgYCAgH+Agn5/foCDgIGAf4OCf36AfoCAfoB+f4CDhICAf4F+gH6AgIB/gX2AgICAgICAf36DgICGfoB/g4KBgH+Agn5/e4CCgICBgH6Bf4CBg4WCgn+AgH+AgXWAf4B/gH+Af3x+
gHt7f4CAgIGChH+Af4GAgIKAgYB+hn5/in5/gYOLg39/gH58gIGAgYN/gICCgH+CgYJ9gIJ9goB/gIiBfYOBgHx9gYCAfn9/gICDgX+QgIB/f4CBgIGAgYCBgICAgYCAe4F/g4F9gX+AgYGCgIB/gICCfYGBgH99
gYKEg4B/gIOBgIB/fX+BgICAhYCAgICDgIF+gYGBhX+CfYGBgIF/fX6AgHmAgIB/gIKAgIB/f4KAhIF/gYB/gIGAgIB9goWEfX6CgIKAgIKDgYB7f4CAf32Afn6Af4B/e4N/goCAf3+CgH9+gICDgIKBgX5+gIB+
gICCe4GAgX+AgICAgICBhn+Cgol8fH2GeYKDgICAg4CAgIB/f4N/gYR9f4KDgYCBf4CBgYCBgH6AhIF9fYB8hIWAgH1+gYB/fX2CgYCBg4GEgIOBfICBgIKGgIF+g3uAh3qAgIOBh4N+gIB/gYCBgIJ/gH6BgICB
gIWAf4KBgH9/fYCCgoF/f4GAgIB/f39+f3+AfoCBf4CDgIB+gYGDgIOAhHeCgIB+goiHen1+gn6Df4CAgIOAhYF8g4CDgH+Afn1/gICAgYB7gYCFf4CAf4F+gICAg3+FgoGAgICAhICCgoJ+f4GEf3+Bfn6AgH6A
gYF8gX+AhYF+gYFteH9+f4B+f4WEgoJ/hIGCgH+AhHWAgYCCgH94goSAgICDgX5+f3uAgIR+gIOCfICAf4N9f4CBf4CAgX+CgICAf3+AgYCAf4B/goCBh4OAgIF+gIOAgoCGgH2Ag4B9f4OAgn+Df4B+eoB+fYN/
gH+Bd4CBgYGDhIV/f4GLgYKAf3+AgX+AgH+CgoF+f3h+fICAfnh8gIaAgH6Bf4aBgoCBgIGAgIN8fICBfISDgYB/gYB/g36AfoCAgoeAgoB+i3+CgIB+gICAfX99eYB/f4B+gH+AhoGBgIGDgICAfYB9gYCBgoOA
f4GBfX6AfKB/foKCe3+Agn9+gIJ9eH2Af4KAgYCDgoGAhYCLgX58gn58fn+BgH+Bfnt/gIGAgIF7f4KBgH+Adnt/gH+AgoWAgH9+f3yCfIKAgIaAgIB/hX+AgHt/gn6BgYB+gIB/gH+Af4J9g359gYKBgH9/fYCE
fn6AgYCDf4F/gIGCgICAf4B+gHiAgoF2fYCAg4B8gpGBf39/eoGAf3uBf35+h4CCgZCEg3yChH+EgIGBgH6AfYGBe4F/gIF+foGAgICDgHh/gICAf4KBgIKBgIJ/f3+Cf4J/goCFgIGAgHx7gn+BhIGAgn99gYCA
g3x7gICAg3+AgIKAfYCAgIF+gIB/gnqDf4B+fn6CgoB/f4CAgoCAfH97gH+EgHyAg395foB+gH2CgH6FgIN9gHiAgIaAgoCAgH58gIV7f4R+gH+EgICAfIKVfYGBgH+AgYGAf4CAgH6BhICDgIGCgIOCgICBf4CD
hH2ChoKAfoGBhIB9gH96gICAfIKAgX6AgIB/gH+Agn+AgYF/g4CBg398fYB/foCAgH6DgoGBgICBg4B8gIKAgIZ6gIF+f4CAfIB/gYGAf4CCf4F/fYCAgX6JgYKAf4F/goF/gICAgn6AeH+FgHWFeoKAgoKAgICB
gICAfYGAgICAgYB/gIB/gIB+f39+gHx/gIGAf4F+gYCAhoB+f3+BfYGAgH5/f3+AgICAgH99f4SBf4N9gYB8f3+Af36AgICCen9/gICAfYCLiYeBgH+AgH+DgH6CgYKJgIODf4N+gICAeIB/gX59fYOCfYCDgYCC
f4CAgIGEgYB+gHl/gIGAf317coOAf4CAfoaBgH+AfH+AgH+AgIOAgH+ChX59hICEgIOBgX6Df36AgIB6goB+foKBf4B8f4CAgYF6gIKAgH+LgYJ9f3+AgICAgX1/gH57gI+Ef4CDgIGCgIKAgH1/gH9/gYCAgH6A
gH+Af4KAfYGBgICAeYGCgIKCfH+AgoCBgYCAgYB8goB7gH+AfYB9gIGBgH+Ae39/gYCAgIB8e3+AgoCAfoCCfoCBgX9/gIGCgICAgXuAgIB+gICAgICHgXt+gIOBhIV9goSBgXV/gICAgH9+gX5/fIR9eYGAgIJ/
gH6AfoB/gICBgIF6gIB7hH+FgIB8gIOAgoCAk4GAe4CCgYB/gYCDgXuDgX5+hYCAfoKAgYGAfYGAioCDgIKAgIGAf4CAgIGAf39/gICBhICAfICBgH+DfoOAfX6AgoGBgYCAgIKCgISCgICAhYJ3gH6AfX+AgX2A
gYCDf4CBgH55gH+FgH+AeYKAgICAe3+Afn5/gIF/gIF/gH2ChIB+goCBg4CAf4CAen+Gf4GAgYGAh4F/f4SGgH2AfoOAgICCgX+EgYKAgYKBeHyBfoB+gYKGgYCAgH6AgpaAgYV+fYKBgX+Bg3+AfoB/gH+BhH9/
gH2Of4B9gYB2gYCAgX6CgIGCgYKAfn6AfoB+gIB3gYCDf4R/gICBf4OAgICAfYCAhH98gIKAgH2AgoCAgICEgICBgH9/gICAgX2Cf393f4B+gICAgoJ/fYF/f4CFgICBgICDgX6AgIKEgICBgH+BhICFf4CFeX+G
gIGCgH2AgIGBgH+DgIKCgoJ/gH+BfoB/fYGAfoKAhICEgYKBgIB+f399fYKAgH+Ah4CBg4J/f4B/f4J/gH6DgICBfYh+gH5/e3mBgICAdXN/gICAf3+DgHaGf39/fIGAgYCAg4B0hYCAiIGAfX9+gIGBgoCAgHt7
gYCCgIB+fn6DgICAgIZ/goGDf35/f4F+foCCgYCCf4F/hICAgIGEgYCAgH+Bg4J9dYCEgIKBgoKAf4h/gYCBgICAf3+CgH59foCAgn+AgICBfn6AhH6BgoCBf4KAhH+AgH9/gISAgIJ+gXuAe399fH+AgoKAgH+A
fn+BeoF/gISBgX5+gIB+gH6Ag4CBiX6Bf4OChH6AgIGBgICAf36BfYKBgIB8gIB7e4CAgn+Cf36NhYCAgoCAg36Bf4KBf4GAfoCAfX9ygYOBf4B+gYF/gIJ+f4SBgH97f3uDgIGAiICAgX+DgYGAgX+AgX2AgIKA
f4CEgYSCgIJ+gIGAf32BgX6AfoJ/f3+BgIB/gIGAgIOBgIGAh4B9gYOAgHZ9foCAf4GAgX2CgoCEgH6BgIR/fYJ/g4OCgoKHgYCBgYGAgoGAfoCAg3+DgH6BgIB/gH2Ef4J+gX+EfICBf4B9gX+DgYKBgHWCgYJ3
gICAiYCCeX6CgIiBfXyAgH6AeYCDgn6AgIGAf4KAgH+Cf4CAgICAgX2CgoKBhICAgICAgIGCfYJ/gIJ/g35+gH+Ae4CAgIB/hYJ/gICAfn+CgYFzgIKCgIODfYB/fICCgIF/goCCgICCg4B9hoCAgIKBgICCgIB+
f4CAgYSCgYB/fn6AgICCe3mDgIF/hICAgIF/goJ/gIGAgICCfn6AgH6Jf39+foCAgH+CgIF+g4CBgHp+f4B/gIJ/gIB/fnx8gICBgoCAgH+AfoF8gICDgHuAgIB/gH5/fYCIfoOCfoB/f4CAfoB/gICAgIOAhIB9
gH+Be4B/gICAgoF+gICAfn+DgIKCgX+Be4F5foCAf31/gXaBgXuAgIKIf4CAgoSGgIV/gYCAgX+DgIaAf4CAgICCgICBgIGAhYGAhIR9gXt/gX5/gICBgH6DgH9/hn6AgH6AgICBgYJ/fnt+f36Af4CAf39/gIGA
gICBg4OAg4BygIJ/gIB8gH6Bfn6FgoB/goB+gYGAfoCBc4GEg3uAgH2FgICAgYCAg4qBg3+Af4GDgXyCf4B9fn+Agn+BfYCAgIB+fIB/gYCAfICAfIGAg4CAgYF8gICBf4F+g4p+gH6AgIOAf4CDgIODf35/eIGB
foCAfYB/gHx+hICBg4KAgICDgH+Agn97f36BgIGCfoJ3hIJ+gHqAfoB/gIN9foCAfoKAgoGAgIKBf4CAfoCBgYKAfoB9gH+AgIGBgIB/gX+AfYB9f4B9gIB+f36GgICAgIV8fnx/gICAgIOAf4B8gICAfoN7g4OB
gX6Af4B+gIKBgH+BgIJ+fn6EgICBgH9/gX+Af4CAf4KDgICBgICAgXF3gH5/foJ/gICEgH+CgH6Af4B/gICHgIGAe3+CgH6AgHqAf4CAfX+KgIB/gICBg3yAg39/f398fX6AgIKCgIOAgIGAgn11gICEgICAe4SA
gH9+goSAgICAgIGAgIB+gX+CfYN/gX6Af4GAhX2Dg4B5f3yAf4SAgIB+gIR/gHh/gIB/fn5+f4GDf4F/gIF7g4CAgIB+gYCBfoB6eoB/kYCBgH6AgICAgICAeoB9eoWAeoCEgIF/fICAf3+AgYCBgH+BfIGBgYJ+
fICAfIGAf4eAfYF6d4CCfnWBf4KCgYB/hX99gICAgYGAfn6CgICHgIR+eYKAf4B/gYF6gn2BgH2Af3+AgoJ7gYCAgIN+gYB+dIGAgICAgIOAgH+Ahn2BgX+CgYGAf36AgYCAgICAgH9+gIOAgnl+f4GAgHyCg4GA
f36AhX+AfYCHgYKAf4B9gIKBh4F/gH+AgoSDgH6AfoKAeH6CgIB8eYCAgICAgH2Bf4SAgIKAgHyAfYB/gICEgICAgIB+gH2BgICAgH2CgICDgn6AgYGFgIGAgH+Bg4SAgYCCgICBfoCAhIN3gH5/hIKAfX6AgH+A
g39/hYB9g3+AgYCAgICAfIF4g4KAf4CEgH+BfYB6hYB9gIWCgICCf4B/gIF/hYKBgIOBf4B+fYB+fIJ/foB+gICAgICAgYN9gH6AgIZ/gIF+f4B/hoCAgoOAgn2Gg4Z8fn+Cf3uBf4CDgIGAfn+CfoB/gHyAgH6A
gHx/f4F/gIB+gIF/gISAgH+AgICAgoCAgoCAf32CgX+CgIGAf4SBf4CCfXp/fX9+en9+gH6Bg4CBf36AgH2AgHyBgYJ+hISBgIOAg4F+gX9+gIR8gH+EgICAfoF/e4CAgH+Cg3+IgIKAg4CAf3Z+gYGBg4GAgICA
gn+AgIWAg4CAg4CAgYCAgYCAfYB9gH+FgICAgIKEgn5+gYCAgIJ+f4CAgH9+gHx+gYCAfYGAf4CDgH+AgIGBgn2BhHyAf4CAg4KBgIB/fX6DgICAgn+Ag4CDgH5/gIB+gYB/gYB7gYCAfoGAgIGBeYJ/g4CAfIWA
g399gYF+gH+AeoV+foODgoCDgIGDi3+CfnyBgYCCf4CFgXd7gH+AgYCCgn+AgICAhXp2gYGDhX57gH+AgH+BeYJ/g32EgoB/gH6AgIB6f4GAf4GAgYCBf4OAgYKAgIGAgoWAfYOAgYSBgICBhIKAgIB/gH1/hn+B
gIiAgH6Af319gIF+goCAgoB+en6AfoOCb3iAfX5/g4F8gYCAf4CAgImDgn2Bf3+HgX5/gIF+gH+EgIGDhnt8gX9+gIKBgoKAfoB/foGBgoCAgICEf4CAgX2IfoGAg4F8gH6CgIB9gYiAgIGAgICCfIGEgIGAgICA
f3eDgYCCf32Cg4CFgIB8gn6CgIOAgIOAgIF/c4CGfYGCgIGEf4OAfX+BfnyAf3x+goGBgH6AgX2BgICCf4KBgIGAhn9/fYCAgYGBgIGCfYCDgoN+gX+BgICCfX6AgICBf4CBf4CAhYCCgH59hYB/gICEgIZ6f36A
g3+IiYCBgH6AgIB+gX+AfYCBgn19g4CAgH6FgXuDgYGCgIB/gICAfoB8f4GAg4CAgIGAgIF7f4CAf4CAgH6BgYKAh3+AgH6FgoCFgHx+goJ/goB/gYGEfoCBfIB8fX+FgICAgn+AgH5/e4CAf4CBgIGAgX6GiX5/
f315hIB9f4CAgIB/gH+BgIKCf3yAhIOAe4B9g4CAgn+Af4OBfoKAgYOCfoJ+f3qBgIB+gICAgICBgICAgYCAf4GAgICDgH6CgYqDgYKBfYV/gICDgICBf3l8eYCAf3mBgIKAhYJ+gH+AgIF+gH+AgICCgHyAgISG
fn9+iICAf4WAfIGGfn+Agn+Bf3t/gICBg4GAgX+BgIKAgImBgIB6f4CCgIKAgICBgIGAgoB/gH+Cgn+BgH+Cf4SCgH6DgoKDfoB/aoSJf4CGf36Eg398gIaBgYCDfoCAfIF/f4CAgIGAg397f4CAgYCFfn5/gICD
foCBgIKAgICAgH2CgH9+gYCBgH2AgICCgH+DfX9/foB+gISAgH9+gICAgYB/gIGAfYCFg3+AgYCJhH+BgX2AgYB8gH6AgH6AgYB/gYKAf4GFgICHf4R7fYGAgYGAgYJ7gIKAf3uAgoGEg4GAgH6AgICAfIaAf4J/
gIB+gXuAhIB+gIGAgIOBgICAgoCBfIB9f4KEgICAfn+Af4F/goCAgYCCf4GCgIF/gId/gICBfoKDgIOAgX99gn+AgH+IhH+AgIGAgH6BfoGCgX9/gICAf4CBgICAgHqFfoF/goCAgICBgoCBfYCHhYt/gYCBfYOB
gYGAgHt8iH5/gICAgoF/g4J/gYZ9f4KDgIB/fYN/gIN/gH6AgoCAf4B/gH6AgIF/gIOAgH+HfXyBf4GAg4GBf4B/gIB+gYF/gYB/fICAgICAgIB+e4CAgIGAeYGAfoyBgIOAhYCAgn6CfoR+f3+BgYCBfIB/gn+A
fH+AgHx7gICAgIJ/gYB9gH+Af4CAgX+Af4eCfYCBf4GAf39+goB8eYCAgIB4gIGEgYCAhH5/gYJ/f35+fYB+gICAh4KFgICFgYCBgn1/gIB/gIB/gIF+gYN/gYCBgICCfoB/f3+Ag4GBgIJ/gH+AgIB/gYCAgHx/
gICCf39/gYN/f4F/gYGAgICAgIl/f4OBgoGAgoGAf4KAgoCAf4F8gIB/gIOOf4F9gHt+gX6Af4GEgH5+foCAhn9+fYGBeoB/goGIb39/f4N/gYN/gICBe3+AgIKBgICAf3+CgYCAgX9/gYCAgYGAgX5/gIKCgn+C
e4CAgICDhXp6gIB9gH+CgICAgIGFgYCAgYF+foCCgICAhYWAg4OAgH+AgIKAfoCAf4OAgIB/gICAgH+AgYCAfX9/gH59goF5hIF/fYCEgIN/foB9g4CAgIB+f4GAgICAgICBgH+BgICAgXaBgYiBfH2BeX5/gYCA
f3p+gICAgH98gIGEfoCBgH+AgICDf3+AgH6CgICCgH6Bf39+goOAf4GAf4CGf31/fIB/fICAgHqCgYCAfoF/h4KAgICAhH6BloGDgoCAf4F+gYN/f4B/gH+Cf3+DfoCAgXx9gIWCgIR9f4OBg4B9gn+BgIB/gIGA
en5+f32Hf4CAgYR+g4CAhIKBgH6DhYWBgIOAgIGAgYGAjoGAf36FgH+KgZp/f31+goF9gH+Af32BgX97gIWAgIKAfn6AgYB+gH+CgYCAin98gICAgICAgoSAg3+AjoOBfYB6gICCg4OBgYGDgIGAgICAgYB/hoOA
gH+CdIB/f4B9f4N+gISAgYKAgICAgH6LfIOAgIGHgIB+f3+AgISAgoB+f4CBfn56gIOBgYB+hICFfYB/gIB/gIGAf4CEhoSAgX9+f4J/goCAgIF/gH+JhoGAgIaAgICAgYCAgYCAgoCBg4GCgICDeICBg4CAfn2A
fYJ+gX6BgYCAgYCBfYV+h4GAf4B/lX+AhoCBgH5/f3mBgYCAgoJ+fIGCf4KBgYGCf4GBfoB2foGBgoSAgH2AgYSAf3+HeICBg32AgX9/foCAfYCAgICBeoB8gYCJg4KBfYB+g2+Bg4GAfYWAgIGBgIGEgn6Ah39/
gIOAgICAgICChICBf4R6gH+AgX+AgIV/f4B5goGAgIGAe4CAgYSAfn+CgIF+gIKAgICAgICBgICBfn+Df358gn+AgYKBgX1/gH+AfoB6fn6DgoGAgICAgICCgIJ/f3+Lf39/gIB9gICFgICAgICAfoN/gYGAfoF9
gIKCgH96gH+AgICAdIGJf317gICDfH6Ag36CgX+BgHuDhIKCgn54f4CAfX9/goB8gIOCf4B+fn6AgH6Ag4B/goF+gIB7goB+gICAf4F+f4CBfYF/gH+BgYN9gICAfoiChICAgIKCf4CEf36Bf36AgoB/gIJ+gH+B
f4SBgH9+gYCAgnqAgIGAgn1/gHx9fYGAgICAhIGAgIGDioSAgYF/gYOAfYCBgH+KfoGBgIB9gIGFgH2Cf4GBf4F/gH+Cf35/fX+AgH+BgIF/fnmAe4CDf3iBgn+Af32GgICBfoCAgYCAfn5+goCAgIF/foGAgIWB
goF8gIGBgYB+f4R5foOCgIF9gIJ+f4CBgX9/gICCgIl+fYCAfYCAgX2BgH+AgIl/hIGBfoF9f4GDgH99gHx/gX6AgICFgIJ8gYKAeoCAf4B/goF+g4CAgH+Bh4B/gX6AgICAeX2AgYKAgIJ/gH+BfH+Afn+Ag4GA
gIB8eoKAf36AfYGBg4CAgX1+f4KCgICDgoCAg4J9g39+gICDfoCCf4WBgIKCgIaDgIODgn1/gIaAf4GCgIF/gH+Cf3x+gouAgH97gH2AgYB7gICBgIuAgIeEg4B/gX+CgX+AgICEgYOAhH+Af4GBfH53foCBgoOB
jIGAgICBgIGAgIB0gICBgIB/e4CBfH1+foGBgIOBg3+AgoGAgYKAgICDh4GBgH+AgIGAgH+AfoCAhIJ/gX+EgoCAfoKBfoB8gICBgIJ1gn9/goR/gH9/goCBgICCfoCBfn5+g4N+gIGCgoGEf4F/gIGQe4GDgH2A
gIR/f32FgYGAfn+BgYKEgIGBgICFfn+AgH6Af5KAg3+AgH5/hnp/goGAg4F/e4CBhIGAgH+AfnyAlH+DgIJ9gH6AgIKEgIKAgYCBg4GBfn+AgIB5gIKFgHt9f3+AgIOAg4B/f4GDgIB7foGCgICDgIB/f4CAhIKD
hoCAgX+BgYCBg4WEgYOCgIWCgn99gIB+gIF7foV/f4F9fn1/gIB+gYJ8hIGBioCAgH+Ag4GBgIN+gIB9f39/f4mDfYB8gIB/gH9+e4B+g4J/gIaFgISCgIJ/gIKAgX6CgYB9gYCAin+AgIOBgH+BgIGAgIeBfIB9
gH99gICDgoGCgoGBgIKAgHyBfYCHg4OGgICBf4CAgISDiICAgoODg35/gIB/en9+fX+AhICAgoGAf36CfIB+gYGAf4GAf4CBgYB/gYCAgICAf4CAgIGAgH+DgoF+gYB9f36Ag3+AgIKBgH+AgX1/f4CAgIF+gH+B
gH+BfoOAf4CCgoCFf3x+gICAf4R/gn+CgH+AfYSDgIaCfIGAg46AgX6BgX9/hH+Ag39/goCAgIJ9gIGAgIKFgX9/goJ+foOAfIR1gICAh4CAi4GChYB/e4CBf4J/f3+BfoCAgZSBgH9/gHV5e4GAgIWAgH6Af397
gX+AgH+AgH6AgICAgICAgIKAgICAgIOAgIB/f4CAgYCAgoF9f4CCf39/f3+KhICCf39+gnuBf36AgX6AgH9+fYOAgoKCgIGAiX6AgISBgoCBgHeCgH+FgIGAgH9+gYB+fX99f4CDfn+BfYCDfnCAgn6CgoCAgYCC
gH+AfoCAfYSAgIGAgIGBgIGCfn+AfH9/gICBhYB/g4KAfoGAiH59f3+Ag4CLfYCCgIJ/f4CAgIB9f36AhYF+gH+AfYCEgoGDgoCAgn55gH1+f4OAgYB/fn6CgoiBf4F+f3+Af4GBgIGCf4CAf3+AfYCBgIZ7foB9
h35+f4GBf36Qf3+DgoCAgYCAf36Dfn9/gHqAgICAhIF/gYF/gICDg4CDgn6DhH99gHx9gX6AgIB+foCAgn+Cf4B8h4CAgoCAgH5+hYCFg4CBfoCAgYKAgX+AgICAgH9/foGDfH+AfoCAgZGAfoB+hIB/gIF+fH99
fYGBfoCDgoF/gYGAf4KEfX9+gICDgIV9foKAf4B9f4CAiYCAfoCAgX6Af4CAgICDhnx/gH+BgIB/foCCfoCAgICAgoCAgH+DfoKAgIKAf4B/fn+Bf4CBfoCBgn6Af4J+gICAfn2Af4p9gIB7gYCDfoCGfIWAgH+A
doCBgIGDgIB8gIGHf4CAgIKAfIKAgYCAgICCgIGAfn+AgICAfn+Agn6AgICAf3+AgISAgH9/gIOAgn+Agn6Af4B+gYF9gIF9gH1/f4B9gX6BgICBgoN/g4B9gn+IgH5+foCAgoCBgn+DfoB/goCAgICBhoGCf4KA
gICCgIGBe4aCfn5/gH+BgIB/gH5/gH+BgIJ/gX9/f4CAgIGAgICBgoB/f4GAf4CBgICBgYB/fYCAg4CAgYCDgICGgH+AfYCBf4CBgYCBgG2Agn19f36Ff4B+e4CAgoB/f4CBfoCBfn+BfYGAgIiAgYaBgICFfYCA
gICAgYF/gXmBgIKAgICAgH6CfoCCgIF/gIB+fnt+f4B/gH+AgH99goCBgXqAgH+AgX+AgYGBgH6De4F+gHx+f4J+gIGCgH9/foCAgoCAfX+CiYCAf4SAgIF/f4B/ioCAgoB/gH2AfoOBgYB9foB+gH+BgICDg4GB
foGAhn+AgYGBfYGBgYCAgYB6gIKAf4CCfXuCgICAfX6Afn1/gH59gIGAfoCAg4N3gYCAhH19fICBgH+DgH+CgICKg4GAgIB/gYB/g39/goSBgICEgYd/foGBhX+Afn+AgICEgIB/gnx/gX+Eg4CBgICCfH6BgYCB
f4KCgH+AgIF/gH9+gIGAe4B9f4CDgYN/gICAf4CAgYGAg3+AgICAgH+AhYKAg36CgH6BgIGAgH94gYF9gIGEfICBgX6EgICGgoCDgYJ+fn6Bg4CBg4B+gYKAgIKAgISDg4CCg4CCfoCFgIGAg32AgnyAgHyAfH6B
gH57gYCAf3qAfoCCgICDgICBgX6AgICGgYCAgH+Ae4F/gIB/c4B+gIB+gIGBg3+BgICAgICAf4CAgYSBgoCGdYB/foOBgH6BhH2AgYGAgH9/gICCeoSAfn9/f4yCgIGAgYB/f4GBf4J5gH9+hoB/gICAgIOAgX+E
gYKDgoKFgIGAgIGAgICAf4B/f4CCf4CBf4B/foOAfoCAgIGAboiAf5V/gYOBgX+AgYF/hIKBgICAf36AgICDfoCAgICCgH6Af4CAgH6AiYGBgIGAhoCHe4CDgoB/gHx/f355gIGAgIF+gIF/gYGAgIKKf4F4gYCH
foKAfn9/gH6BgICAgIJ/gICAfYCCf4KAgH+AgICCgnuEgX+AhH9/gX5/gICAgIF8h4N/f4CAgYCAf4CAgYKAgICAf4F+gIJ/gYCAgoCEgYCCf36AgIKBe4SBgn9/fX+Bf36BgICAgIJ+hYCCgX+DgIF+gICAhoJ5
f4CBgYF/gIJ+e3d/hIF/gYF/f39+gIB9gH+CgICBhoWAf4WAgICAfoCAgYB/gH6CgoF+goGAfn+CiICAgoB/goCAgICCfoCRgH+AfYCBgIKAgYCBf4OAgIGAgIB/hH+AfoKAhIB+g4CAgYCBfX99fYCAf398fYCD
fH59gXuAgoGDgHmAgICAf4SDgICFgIF/f4CAf4J4fn+BgIeCfn+BgH6BfYF+gIF/gH6Bh398f4CkgnuDgIKAgIKBfX+AgYOAfoB8gICBgICAgICAeH+AgoOBgICAfISAgHyClIGCgYCCfYOAgIB9gX6BfXyBgIF+
goB/foOAgICAf4CBgH+AfoCAg4CAgoCAfoCAgH6BgIB9gIGAgX6AgX5/gICBg4GEgn+DfYCAgICAgIOCi4F+gIKGfoCAfJWCgHyBgH9/gICCgIGAgYGCfoCAgIB+fYCCfoB9f3+AfnyAgn2CgYZ/fICAgH+AgH6B
f4F8fX+ChoF9gYOEfoGAf396gH9+gH6HgIF+gICBhYCAgIB/gIB+gICBf3+AgIODg4B+gIN/gX2GgIB/foCCf3+BjICRgH6Bf4GAf4GAf4CAgH99f4CAhX6Ie3+Bf36AgYCAfoCAgIB+h4F/gIKFgYB8f36Bgn+B
gX6BfoB+gIZ+f4SAfYOAfn+AgH+CgIB+gYB/gn+Afn5+hH59hn+DgIODgYB/gIp/gICAgIB7gYGAeYV+goCAfH2DfYGAf4B/gXiAgICAeICDgoB/gIOAgH9/gHuAgoKBf4OBf4KAgYCAgYF8gIB/gICBgIN8gn9/
gH6CfoOAgYOAf3+Af4B9gH+Bhn+CfIB/fYCBgICEf4CEeoCAgYOAgoCGf4F+gnx/g32AhH97f36Cgn1/fn+BgYaAgIB/gICCfoJ/fYGAgIB/f4CAgICDgIF/gIOJfoCAf4CDgH2HgYCBgYF/hoKAgniEfX9/gYCE
gICBgIR+f4CAf36AgX+AgYF+f4N/f4J8gIGAgIF4gH+AgICDgYWAgXqAf4SAgIF8fYWAf4CCgoCBfYF7fX+CgICAgHyAgYGAgIKAgn5+gn99hYF9goCAgICDgHKCfoCHgIKCgICAgoaAgoB+f4OBgYR9gH+BgICA
gH+EgYKAgIB/gHuPgYB/c39/foCAg3t+goCAf35+f4B9gIB8f4F+f4GAgICBgICAf4F/gYCAfH+BgIKAfYCAgoCAgICDgX99doGAfHyAgX2Bfn6EgH9+gIJ/gIGAeYCDf4CDgICAgH5/iYKAgYCBgoN/gYF/f4GA
f4GAgH9/f3+CgIGHfoCBgIB+f39/gICAfYCBgXt8gICEgoCAgICBgIJ9gICAgIB/gYCAf4SAgYF+foB+f4B8gX9/f4KAgH58gIGAfoCBgX6AgICAfH6Afn+BgYCAgIF9g3+AgYF+f4CAf4CAgoCAgIeAhoKDgYCB
goGAgHqAgoF9gYN+fn9/f4KBgH9/hYCAi4GCfIB8gYGBgICAf4J+gH9+gISCgnuAgH+Gf4B+g39/fYN/gH9/gIB+goB+f4B9f4CAh3+BgIGAf4CAgIGAgICGgIF/gYGCgoCAgYGAi3+DgH+AgoF+gH59gYN/hYCA
gH+AfIGAfYCAf4F8gIB+fYB+gH+AgH6AhH9/gIGBfn6CgIGFfIF9gICAgIKAgIGAgH6AgIKAgH+CgoGCgH+BgI2AfYB/goB9hIGBgIGBgISAgoCAgIN/f4CBhIF+goCAf4CBf4F/fYCAfoCAf4GAhX+AgIWCgYN9
g3+Aen+AgICAiYaBgH+AgX+AgICAfYCAf4CAiX+DgH6NgH+Ag4B/gn+AgHt/hIF/f3+AgoJ9gICAgICAfYF/gHmCgX2GgH+Af35/goB+gH6AgoaAf4B+gIR9gICAgH2Cgn+AfoCAf4GCgIKAgYCAioCAgIF+f4CA
gIGAgn2AgIKAf4CDgYKBf3+CgIB+gIKAgIF/gYGDfoF5in+Cf4GCgICAf36AfoCAf4CDfYGCfoCAgYF3f31+gIB+gIKAf4CAe4B7gIGBfoCAgI2Af32BgoCBgIJ4gYKBfXp/gICBhoCAgICAfH+Af4CAgH+AgoCA
hYCAgIN/hX9/hX9/gIKAgYCAgYN/gIGAi3x/gX2AiX9/gn56fICAgYB7iIGAf32AgH2DgYF9gJB5goF+gIB8fn6BgIB+gYCAfH6Af3+Afop9gX1/g4KDf4CAgX+GfYB/hICAfoCDgX6Af4CAf36AgIJ7gIB/hYKG
gYaAgX6AgH+AgH+Agnx9gICAgoCBhYGBgIKAhH9/g398f4COf39/f4J/foOChICCgIGAh4CCgYZ7h4GEfoGCgICBgHyAfoF+n4mAgH+Af4B/gIGAg4CAgod/f4GCgoCAgIF+f4V/gYJ/gX9/gH6AgH2AgYCBgop/
gICAgIB+f4B/gYCAgXyBgYB+gICAgICAgoB/hYGAgYR+gYGAgIJ/foKBg4GAgICDgYGBfIB+gIB/gICCgYGAgIGAf4CDgH6AgH+Agox9gH+AfH+Bf4KDfoGAeoaBfoCBgH+AhoGCgH5/f4F/gXaEf4CAf4CEfH6A
gYCAgIKAhIGCfoCAgoCAgX98gIGAgIKCgIB+f4CBf3uBfIGAgIB4gICAf3+CgH+Eg32AdYCDf4aBgYB/gIB8hoCAgIB+fn98gICBgYGAgn2BhISAg4GAf3+AgX+AgoGHgIOAgoCBgoCAf4GAf36Bf4KAhIB/gICB
f4GCjH6AgIB+goCAgH+AfoCAgYGAf36Lf4CIh4OAfH1/gICBf4B+fX+AgICAgH9+gH6AfoKAfYCFgYF/gH59gIaAgX6DfYF+gIF9gIKAgIF5gICFgH+AhICAgYGAf4F9f3+AgYGAhoGDfXyFf4GAgHyAiH1/gIKB
f31+goGAgICEf3+AioGBgYKAhICDfn9/gXmAgYB+f3+CeYB/gIB+fXmEgYCBhIB9f36Bfn98gYCAgICAgn59g4B+f4GBfoCAiYF7g3+AZX+AgICAgYGAf4CAfoCBgH6AgHeAfn+BgIN5fYF+hoSAfH9/gIN+gYGA
gIKCf4CGgH6AgIB3iYCCfoB9gIF+fYCGgIB+gXl+f36Bf4CBf36Cf4F/f4GAg4F+gH2BgYZ/f32EgYB/gICAfIN/gYOAgISAgYCAgH17gH2AgISHhn17gn1/gIOAgXyEhIGAeH6Bg4J/g4CEgYB+fn+BgIB8gICA
f4GBhoGBgH9/gIOCeoB+i4N/fX+Af39+gICAg4mDg4J/gX+Ag32BgICCgIOAg39/iICBhYGAgIB/gIB8gIGAgIN8gIJ+gIF+goJ/d4CAgX+AgoCAf4B7foB6f4CBgIB/gIOCf32Bgnp9gHWBgoCAg4WAgH+AgIB/
gIGAfoB9gIB+f4CAfoCAlYGAgoKAgIB/f4KAgIGAgIKAfH2AgYCBfYCEgH9+fX+CgICAgICBf4CEgH2Cgn+AgH+EgIF/f4OBgHqFgIOAgH6Cg4GCg4CAgIKAgICCjXuDgoCAgIJ9gH6Bg4KAhYGAfX59hoCAgH9+
gYSAgIB/fn+AgoGAgICChIF9gICAgICBg4CBf3+AgIB/fYF+hoGBgoKAfoB+gIGCfn2Afn9+gICCgICAfoCAe4J9gYCAeoCDg3+BgHx+fYCAgnuBg4N+d4WAgoGAgIGCf4CAgYaAgX6AgIB/f4GAgH+JgICAgIGA
gIGCg36AgIKAf3+AgX9/gYKDg399f4KBfoGDfoOAgIKEgYCAgIGAgIF/foB9gIB/gYWAgICBgIB+goCAfoCAgYCBgICAgICEfIF7gICBgYCBgX9/gIN9gICAf4J+gYCBgH2Af36AgW+AgIx/gYGAgYB3gH94hH6A
gICAhHmBgIKBgYKChIKAgYOAgH+AgYGBfYF7fYF/gICGf4KBgH5/g4GAgYKAgICAgXJ+f36AgYqAf4KCgIB/eoCBf4B/hoKAgH+AgIGAgX1/e4J/goOAfH99gH2Ag4OAgIF7gYB+h4F9foCEgIKAf3+AeYKBgIGB
gICAfX6CgIJ/gISBf4CAd4CBfYGGf4R9gIKBgIR+g4CCgn2BhYKBfYB+e3+AgIaAgH+DgIZ/f4CBf4B/gH6AgoCGgICAgH5/foCAgIB+g4B+f36AfH6AgX6Cf36Bf4GBeYCAgoaAgICBgIOCgIF7f4B+e4N+gIOA
gIKAgH+AdYCAf4CBgX2Bf4F8fH99gXuAgYKFgICAgoCAgX+AfIGAgnV8f36Df4CAfX+Af4CAg4GDgYCAgIB+fIOAgIB/g4B/fX+BgIJ/gICAfpGAgIGBgH+BgH2EgoCDgIKChIB/gH59f4CAgYWAgIGAgIaAfICA
e4B/goKAgICAgoB/foKDgX5/gIB9goB+gX5+foCAgIB+gYB9f36JgYCCgYSAfoN/gICCgX9+gH98foB/fn6Af4GAgIF/hIF9f4J/foGBgoCBgICCgYGCjYCAfIaCgICAgH2AgIGBg4J/gn+AgICAgIB/fH+CgH+A
f4GAgYCAg4OAf4KAgICBhoCGf4F+gIB/foCAf4B/hICBf4CBfX56gX6AgH2CgH+AgIB9gHqCe4CDhISAgICBf4CAfoeBeYSAgIGCgoSBgYSAg4KBf4GCf4CCgICBgICFgYCCgICAgYGAgYODgH+CgIB/gYR5gYGC
gIB1gH9/e4F/f4J+goCAgYB1gIKCgIB6hn6AgICAfoKBgIB/gYKBgICAgYCCcoCBgICAgIWAgoCCf4CDgn5/gYGCgICAgn6FgH1+hn9+gYCAf4F8f4B/gH97gX2AgIB/goKAh3+CgH6Agn+AgYGAf3+BgICBgYGA
gYGAgICCgH6CgH+CgoCDgH6BgH6AgIaAgICAgHR/gYGAfYCAgIB/fYCAg36FgIKAgICBgYGAgIGCgIF/g4CAgoCFgoKAg4CAfYCBf3+AgICAgnl4gH+DgnqBgIGBgIF/f4WBfX6AfoB/gIF8gYKAgYF+f36Ef4CA
gHyAgH2BiHt/gIGBg4CAgISBgYCAhYF+gH2AgYJ/gIF/g4CAgHyIgICAfH+BgH6AgIB4gIB+hH97foCAgIF/gH6AgIJ+e4J+foCDgYCAf4CAgICAfoKBg4CAeYCCf3+AgIF/gYWFgIGBgoB8gIF/eoGAgIB7gIF/
gH6Bf36AfoF9gIOAfX+AgH2DgIGAgH9/hIB3gYFtgoB/gHyAgISGgH6EgYWAgH+DgX9+f4ORfoGBf4KDfX59gIKBgICAiH6AeH2Be4CDfYCAgIF9gICFgICAgoV/gYCDhIGDf3qAfYZzfYB8gHuAgIF/fIGAgIWA
gIB8eYCAho5/hYSAgHuAiICFgH+AfICBhoGDgIKAgYSAgIKBgIKIgHJ/f4GAfoB4f4CAgYKBgICBgIB/gIB+fYB/f4F+gYSChICAgH6CgICBgISDfYCDgIR/fICBgIF+gICAgIJ9gn+Bf3x9f4GAgYCAgIKAgICB
gIB/fH6AfIGEfoCBgYGAhYCAgH99eoCAgYCCgYR6gICDgIR/gH5+gIKAgIF/gIGAgYKAfoCCgICAgYKAgIR/gICAgH+Ah4GCgIqAf4CAgIGAf4CAf4SBgH+Af4CAgYKAf36Ag3+BgH+AgIGAfn2Afn9/g32AgH+D
foB9gICCgoCFfIB/fICAgIF+gIOJgH15g3+Afn+AgICAgIB8hYGAgX2Agn2DgX+AhYF8gICDg4GAhHyBgYCAfn59gX2HgIGAgIB+hoKDgoCBgYOCb4CCgH6AgX9/hICAgIGJf4OBfYGBgIKAgICBgIB/gH+AfYCA
gX6AeoGAf3t8gX5+hH6PgIB9gHyAf3+BfoCBfYB/gHaFfYGCf4CBhHeBgICBgXl+gICCgn+CfYCAgH6AgXmBfoCAgH+GgYCBf4GAfoCAgIKBgICAgIGAgoF8foWDhH9+gX17gH9+gYB9fX2CgIOAgICAf4B+gH99
gIB/gH6IgYB/gH9+f3+AgX+AgICAgHx/fIJ/f4B7gH+GgoB+gIJ/fIN9h4CBgICCgIB+fXqBgIGBgYF4gIGCgn9/gnuBg4KAfn5+foGDgIOEfYJ9f4CAiYCAgIOBgIF/gIN+gIKCgH6Af4KAgoCCj4V8fn1/hYSA
fnyBfoOBf4GMgH5+foSFgoCAf4CBfoCAf4CCgICAgH2AfYCAgYiDgH5+gXmAgoF/gY59fX+AfoGCgIB/e4J8gICEgYCBgX9/hICBgoB/gH6AgIF+gIF7gYB+gICDgH+AgICAfIOAgICEhYB9fICCf36AgIB/gIB/
gIKAgIWBf35+f4CCgIR/gICAgIB2fnyAgH99fYF/gH6Bf32AfIB9gIF+hn9/gYCAgH+AgHx/gIF7gICAgH2AfoCBfn+BgX6EgYGDgoB+f4B9gYF/gX+CgICBgYCAgICBf4F+gIGCgICAf4CBhXuEg4B1gICAgICB
f32Bf4GAgoCAf4CAgX9+gIOAen+Bgn6AgYCAf4F/goB7gYCBgoGGgIGCf4CBeYJ+hICAgnmBf3t9gIGAg4GDf3yAhIB9hYF/gIJ/gHuCgH5+gIKBf3+BgYGAf4CAf4KCgIJ/gIB8foB/f4B+gH98goGAgoKAgH9/
gH+Af35+foKHf36AgIB/hIWAgICCgIGAgIKBgICBfn6BgIKAgIKAgICCgX+AgX+Ef36BeICBgoCAeYCHgICFgICBfYCAh4CAfIGAgIB/en6Af3p+e35/f39/d4CCfYWAfoF9f4CAf4CBfH2AhIF8gICAfYCDgYCB
gXx9gICBgIGAgIGAgYGDgIOFf4J4iH2AgoR+hYGAf4CBgIGBgIKAgH6AfIOCf4CBgH9/fIB/gYCAgICBgICDfH+CgYF/gX99goB7f4CAgICAgIF/fH+AgICChYCFeoB+gIB/g4B/fYGAgoyAgYB/fn6Af4B+f4F8
gH6BgIGAgIB+e397gIF/gIB/gICAgIZ9f4GBgX6AgIKAgICBgYB8gIGAf4GBgIOBhICBgYCBfYF/foJ/fYCAf4CAgoB+f4GBhIKAgIOBfoWBcYF+fIKAgICAgICCgICDgoN9gIKDhIB/gICBf397goKAgICCf4SA
gn5/hIGAgH+CgIyAgn9/hIB9gYF8g4N/goGAhoR+eX9/f4OAgn+Dg3+AgH6AgX+AgoB6gIGAgIB7gH97gYGBgIGHhICEgICCgX+AgYCBgXt/fYCBgYGCfH6BgIF/gHaAgIWAe4F/gn+BgYCBgIGBgIB/f4B+f4WA
gop8gH6AiYGBfoB/fX6Af4GFf4B/gH+AgH+BgICCf3yAgH+AgoV5goOAgIB6gICEgIB0g4B/gIJ7eIB8gH+AgIF/gICBfoCEgH6BgYB9gH2DfoGCgHeGgICBf4CAgYB+gH6BgHt/f36BgX+Ag4CAgISAgIB9gX6A
f4CGgYB9gIB/gIB/e3yEfXp/fH+UgH6BgICEfoCAf4B/f3+CgH6CfoKDgISCgH+Cgn6BgH6AgYCAgoGAg4CBhX+AgYGAgH6Af4KBfoKCfYKAgnqAg3+AgICAfX6Df4CAhIB2fYR/g4CBgIKAg4B+hn6AgIB/gYB+
gICAgH6Afn+AgIWAhoCDh4SBgH6Df4B+gICAgXqAgX+Ac3+Df3+AgYGGiIZ/gH+GhIGAgICBgH6Cf4iDgYB/jIN+goCAgH5+gX+Cf4CCf396gX2Ag4GCf4F/foSEf4CBgoOIhH+Ae4CBgYGDg4OAgoV/gn1/gH2A
g35/f4F+gICAgICCfoB/fX12gIB+gICAhH+Af4CCgIB/gIGAgIB+f35/gH+AfoF/gH+AgYB9hH+CgYV7gIiCfYB+gIF9goKEf4CAgX+AgICAfH6BgIB/gICMgIB+gYKFgn6AgH6Cgn+Df4CBgn9/f3+BgHx+gHeA
g4aBgIKCh4F/gH59gYCAgXx+gICDgIF/e4CAf4KAfniCfoB/f4F/f4OAgIN+foB8foJ/gIGCgIB+gICCf357gH6BgH6Be4CEgYB/f4KDf3mAgIOAe36CfoV/gIKDfoB+fIGCgn9/foGAgoGCf4F/gH2CgYF9f3+A
f4GAgYKAgHmAf4F/f4J/fIB8gICAg3+Df4B/gH6AfYGCgoB9goB9g4SAf4CAgICBf4CAgIN8f4ODgn6AhH6AgIKAgICGfoB/f4CDfoOAfoCAqoCAgIF/fYKBhX+AgIF+gIJ/gICAgICAgHx+hIR+hYCCgH9+gH5+
gYOAgH+AgIOAf3+AgH2EgX1/hYCAfIJ7gH6AgICCgn2AgH6Af4CFgIGFfoB8hYSCgX6BgYCAfn6BgYB/f32AfoB/gX59gX5+fIKBfoCAf4CCgICBgX6Afn+AgoB+fn+AgIB+g4B7foCBf3uAgIB/f36Cf4KBgICB
jYF/fn9/fnuAgHyBgX6Af3+AgIB8gYB+gYOAgH5/fH+Bf4B/f4B8gYB/gIKBfn6AfYJ/fIl/gYCBgH+Af4GAgICCf3+BgX96f4J9gIGAf4CAc4WAgICEf4GBg4R0gICBgIiBfn+Bf3+AgIGAgoCCf4KAgICCgn6A
gn5/c4CBf4F+gIB/gIB/gICAfYCAe32Af4GDgH+Afn6BgHuAgIGBgoN+gIOAgH+BfoCBgoGDgYGAgH2BgH56gH9+gIF/gH+AhYCAgH5+gYCBgH6Bg3+BgIGAgICBf35+f4aAfn1/gIGBe318gIF+gYCAhYOAgH9/
gH+EgIKBgoB0gIJ/fYGBiH2DgYN8gYOBfn+AgH+AgX+Bg4B/foB/f32AhICAgH+AfIKAfn5/f4CFgYB/gYWAgH6BgYyEfoGCgX9/gIKCfoCAfIiAgIF8eYCBf4KDhYGCgYGBgH6EgX5/gYCAgIB/gIB9gYF/gH2A
gH9/fX2Ce4OAgIN/goB8f3+BgX9+gIGAgIB/gICChIGBgoGAf399gIB9hIKAfn9+gn1/gYCAfH9+gIGAeoKAf4CAgX9+gImAgIKAgICBf4CAgIKCgn6BgH+EgH6AgH1+gH+AgIKBfn+AgIF/foCAgYCAgICAfYV/
f4OCf4F/gYOQfX6CgIGDfIGGf4GAgIKAgIKAhYSAfoF9gICBgICCeoCAg4CAf4B/gH+Af4CAg4F+gICAgH+AgZCAgoN/goSFfoCBfoOBgYN/gH2Ae4CAgICBf36AgIGFf3+DgICAf4OAgIKDfYCCfn6AgH+Af4CB
f4WAgoKDgICAgICAgICAfYKAgIGAfX1+fYB9gYCCfoGIg4WBf4CBgIKAgIOBgH+BgH1/fn+AfX6AfoGAf3+BgYCCgH6CgIB/fIKAgn6Dj4aAgoB/foGBgoKAiHuBgIF+gYCAgYB2f4B/hYCAgIN/g4F0g32AgYGC
gIB/gYGAf4SAgICEgIKBgIGEgH6Dg4CBgICAgYGEgICAhG+Af4CAgIB5gIF/d4CDgX9+gIJ+gYB+gX2AgIGAgHuEhoCAgYGAgICFgYCBfYCBgYKAf4ODgICAgYCAgoCAeICHhH+CfYCAfoCCf4CAgICBgIKGg39+
e398fYF/gIKAgICAf4WBgH5+gIB+g4B7goCAf3+AgIGDeIB+gYCAfYCAgoJ/gYV+gH5/gHx7gICCgH9/g4CFf4GCgYCGgICDgXuAdoODh3+AgHOAgH+Bf4OAnX+BgYCAg4CBgIB9f4KAgIJ+e4CCgIGAgIKAgYF+
gYeAfoGBg4CBgIiAf4F+hIB/gICAgICEf398hICAf3t/goSAgX6AfoCAgICAfoCEgH6Bf4GAfYB/gICAgICAfoB+gIGAhn+Bf4N8doGAfoR/f4CAgoCAfn9/gYCAgH+AgH9+gICChIOEf35/gYCAe4CAgH2AfIGA
fYB7gH6Cg4B+g4B6gICAf31/gIOChoKAfoOBgIF7gXx/gYN/f4CAfoZ/f4F+gICBf4CBgIB9fnx9gYaAgoKBhICCfoB9g4B/gIB+gYWDf4CGfoCCgIKAfoF/gIGAgYSFgIGBgIKBfYKAhoGAf4OAgHx/gH+BgoCA
g3+CgIB/gIKCf36Bf4CAgoCAf4CDgoCAgICAgIGAgICAe35+gH98gICAgICBg4GCgoGAf36Cf4B+gICAgIKAf4CCgIB/goCBgYB/foGAg4GCf4B9fX+AfYCEf4OCgHyAgH+Cf4CDgIF+gX9/goGEioSBgICJf4KB
gIJ+gnWAfoCAf4CIfn5/fYGAgX9+foCBgIN/goCBg3+Af3uAf4CGgYKDgoCBf4GBe4B+g32BfYCAgoCCgH5+hoF/fo1/gYCBgn9/fIR+gHd/gICAfn6BgICFe3+Cg3t/iIKAgYCBg3uBf4KBgoB+gYSAg4CCgIKA
foN9hH9/gXqDgICCgoCBgH9/gHmAgn9/gICAf32Af36Agn+AgICAfn58foB/f3aBgH99gYCAfYGFhICBgIZ+gIGAgICAgIOAgIKAf32AgICBf36Cg4CBgIB+gICBgIB6gIGAfoCAgH+BgICCgIF9foJ/gH+Bfn18
gICBgICAfYCBf4F8gYJ+gIJ/f3+BhoB/f4CAgoCAkH+Ke4R8gn9+k39+f4CAg4CCf4GCgICAfYCEgIN8gH2Af4GAgYCAfYOAe3+BjICCgIN9gIB/gIWCf4F/f4CAgH6EgICAgICAg3x/f35/gH+AgIB/f4CAgX+C
gYCAfn5/fYB9goGAgYB9gH+BgH+AgoCAgoCAf4mAgoGCf4KEgIJ+fn6AfoCBgIGAf3+CgH+CgX2EgIKBgICAf4CCf4KEgICBgYF/gIKAgIJ+e4CBf4F6goCBf35/gICAfoKAiH2Af4B+gICAgICKf4B+gICAg4B9
gX6GgX+LgnyBgYN/gH+AgIKBgICBhYB/gYCBfX59f4OAgXuAgIB/f4CEgYCAgYCCgoOAhIJ+gX2Cd4B/gYCGfoB/g4J/fYCBeouCf3+DjICAf4OBhIB/gICAgIB/gYCAgIGGgIB9fYOBgoGAgH6Cg4B+fYB/gn+A
gIB/gICAgYCAhYCAgYCHg4CBf3+AgYOBiICAhH6AgIGGhXyBgIGBgX2GgYF+gYB9eYGAgIOBgIKBgXyCh31+f56DgH+Cfn+AfoCAhoB8gIGAgH6Bg4KCg39+gn1+gH5+gYB9fn6AhYOBfIOBe4CBf3+Af4B+gH1/
hYl/gYB+gYKBg3+AgH1/hYOAf36BgYB/fX+AhX1+gHyAhICEgIB/e4GBgICAf4CBg4eAg4CFgYB/f4GAf31/gIB9gH2CgICBgICDgIF/gICAgoB/gIB9gX+Bf4F/f36AfYGAf399gICAf3qBgH+Afn+DdIB/goB7
gIJ/gH59gYB9gYCAgoB/f39+gICAgH2Afn+Agn6AgH+AfYF8foF/gYB/g4KAgIB8foB+gX9/gH+AgoB/hYB6goF/gIB/gIGDgIB/gX5/gYGAgoN8gICAfoF+gYCAgHmBgICAfYGBfIB+hIB+f4CDgYKAgIJ/eoCC
e4CAfoN7f4F9gIGBgIN/gICBfn+ChoB/foCAf4CAgIKAgIeIgIB8gYCBf4B+f4GAgH1/f4F9gICLf3x6gH6CfYCEgYGBgH9/gH95gICBfoSBgoCAgX+AgH+AgYGAgHuAgH+BgICAgH6AgYF9f4OEgIJ/gICAgICC
gICCgoB7gYGAgYSAgIF/goCAgIGAiH6CgYWAgH5+gIF7eoV/goKAf3+Bg4CCgICAgoF/f3+BgICIfX5+goGCbICAgYCAfYB/gH2BgICCg4h9gHN/goR0fIN+iICBgYCAgICAgHyBf4CAf4B+gH9+f36AgIF+gIF+
gH+CgH+EgYGDgICGf4GAf4CAeoCBgIF8gIKAfYB+gH9+f4CAgICAgH+Agn6Bf4CAgH+CgIB7eoCAf4GBfoGEfICAgIB+gIGGfoCAgICAe4B+gH+DgIB/gICAg3WAgH+AgX+Bh4B/goGFgH+AgICDgYCAgoB/gHmB
gIKCgYJ+fYGAgYGCgIGAf4B/gYF8foKBg36AgYSFh4F+f4B/f4CAgH2FhYB+gIWAgYSAgIB5goGGgH2AgH58gH6EgIB/fICAgHyDe4J+gIB+gIKAf4CAe4CAgoCEgH+Cfn9+gIB+fH+EgICAf4GAgIKAhIKBgYCF
gH6AgIB9f4CBf4CFgIWBgoCAgICBh4CAhH6BhICCgoF+fn2AgXOAgIB/foCBgIB9gISBgYGAhH9/eYKAgIWAgIB/gICAf3+AfYKAf4CAf36AhX6JeoCAgH+AfICAgIB/gYOAgH9+f4GAgXeAfYCDf36AgH9/gH6A
g4GAg3+Af4CCgICAf4B/fn6Agn56gYCAgH1/gICAgH57gXp9gH6AgH+BgYN9gIF/eoJ9f4B/f3yCeoCQgIB+gYKBgH+AgIOAgXuChIGFf4CBgH6CgH+Af3yAfoR6gIB9gH98gIKCgYGAfYOBgH+AgYCAfoKBgoJ/
gICBfoCAf4KAe4CBg4KAgoWCgIB9gIOAgICEgI2EgICBgIB/f4GAgX+AgYGAgIJ+gIJ/fYCBgoCBgH+Ag315gH1/gH+Afnp/gHx+gX6CfoB+gIF9gYN+fYCAgYSBfoGAfoF/gIB/iH9/fX+AgICEgIV/f39/gXyI
foGCf4CBgYF/hoGCfoCAfICChIF8gICAgH19gn2DfX6AgIB/gHx/gIV/eoCAgoF/foB/gICAfn6CgYCAjIB/gYCBgICAgIB/gH+LgYB+gIGAfoCAgH2Cf32DgIB9foGAgIGAfIKAgIB/gIKCgIKAf4F+f4KBgH+B
e3+Aen9/goKEf35/hX6Af35/g357gH5/gH+Af4F/foR/gICBgYeAf36AgYCAfX6Ag4CAfYB/goCDf4B+g32AfYGAgICDgoSAgoCAgoB+gH+BgIF/gICAgICAhHJ+gIB7gH+AhYF8f4B+gHyCgICAgHmBfYJ+fYN+
gYCAgYCAfn6DgIJ/gYGHgIB+goCBf4CBgXt9f4CAgYV/gICFf36BgoR+goB/gn6BgICFf4KAfYB/gICAg4F+gIB+gIF/gYB/gYCBf4OAgIGBgICAgn+AgICBf4F+foCGiIB/gHmAgH+Afn5/gYR+gIF/gYCAgIKA
gH98gIGAgX9/f4B9gICBgH+Bgn+Af36AfnuCgIKJg4CCf4GCfnuAgHB5goCAfYCIgn17gICAgICCgYaDf399g4GAfoCAgH+Bf398eX+AgoOAgX2CgHh+foB/boCAf4CDgIGCg4CAgICCgIF/gIN+gH2HgIZ/g4J/
fn2BgX+DgoCBgHqAgH+BgIKEgoJ+gH9/gICCgYCAgYCAgX+AgoF+f3+AgIqDgW+BgoN/iICBfn+AfoGAgIN/gH+BgIKAgIGBgICBg36AgYJ/goB/gICAgH+BfX+CdYCAgYB8gnqAgoJ/gX2AgIB/foCAgIGDgHyA
fYN5foCDf4KBf3+AgYF9gIF+f4CBgYCAgIGAg4CEf4CAfoB/gIJ/gIF9foCEgIF+gX6AgX6BgYSKf4B/gX+BgICBfn+CgH+AgYCAg4CDf32Af4SAf4OAgICBgIB+gH6AgYCBh3uAgICAg42CgH9/hIKBhYGAgoKD
i36AgXx/f4B/gIOAgX9/gYF/g4B8eoCBf4F/gIKAf4KFgYGBhn+EgH6BdX+DgH2BhoB/f4CCgISAgYGAhIB/gYCDgIGAg4CAf3yBf3+BgoB/goF8fn+AgoCAi4CAgoGAgoOAhICBgoB+f36Af36Afn+Af4GBfoCA
fYB/gYGAeoKAf4B/gICEgH6Af4CAgYB8hYF6gIKCfoCBf4SAgYGAf39+gH6DgX9/gH9/g4R/gICAgIOAgIWCf4B+f3x/gX+AgH6BhIGDgIGAfYB/gYCBf32AgYCDgoGAgIGBgICAfoCAfoKBfYCAf4SAeoF/hIOA
gH2Ef4KBgoSCgIKDgIKEiYCBfYCAgIB/gIB5gYCAfoGBg4CBfIB+foCCgYCDfn2Agn6AgIOBgYGCfn+AfoJ/fn9/gYCAfoCCgH+AgYB+gIGAhoCAgIOCiX2Cfn56gICAfoCAgYB5hoCCfYF2gICCfYCBgIKAgYCD
gH2DhX6AgYF+gYB/gIGBgH+Af4B/gIV9gn6AhH+Ef4CDgH+CgICAgYB/gICCVIGAgn59fn6AgYOBg36BgH+AeHyAgoSAhIF/gH6Af5GBf4F8goGBgH5/gH6Ahn5+f3+AgYCAfoCAhoB+hYCGfX95f4CAfYGChoSA
hIiAfIB/goCCgYCAjoCBgIGAgYCCgICAgX5/f4CAgIF/f4CFgYGBf4CAf4R/goCBgH9/gHl+gIF/gIKAgoF+e4SDgH6Ff4KAfoCBgH5/gIB9f399fX6AfYGAgICAgICAgX2CgYCAgYOAgH2BgYCAgX5/gH2AgICA
gYCAgIB/f31/gYCAgYCAhYGAf4B/gIB/g4B9gISBg39/foKAfoF9gYWBgIR/foCBgIB/f4CAgIOBgIB9f3+AhYCAgYCDgIVwgIB/foWAgYOBgIB/foCAgICAfoJ9hH6BfH99f4SAg353fX57gYCAg4GAgH6Be4CA
f4KCfoJ+gIWAfoF8g4eAf4CBgIKAgH+Afn+AgIF/gX+CgHuFf4GBfIF/gYCAfoF+gIGEgYCAf4CAgoF+gXaEfYCBfoB/fYCAfoGDgH+AfIB/fX9+gIODg4GCgIB/gH5/hoGBfoCCf4KCgIWAgX+AgIGAgICAgYeD
gICAgH9+f4CBf4OAfYaDgYCAgIGCgYB+foGBgH6AfIB/gIB+gIKAgYSAf4OAhYCFf4GAf4CEe32Bh4WAhIGAgYF+gIR9gH+AgICAjIGCfn+Agn+Bf4aDgYSAgIF/foB/g39+fIOAgICAgn2AfXuAeISAgIKAg4CA
gICFgX+Af4GAgICAgoB/fYB/e36AgH99f4GAgIB/gYB+g36AgoCDgoGAgH6AgYB/gICAfX6DgoBxgIWJgICAgoOAgoJ/gYOAgX2Ce4CBfICCf4CDen+AfoB5hIR/gICAgICAgoB+gIOAgYCBgYGAgIGAg32AgICB
gICAgICAgICCgH+CfX+AgIB/gIOAf4CAgH9+f4CCf4GBgICAgICAgYKAf4CMgICBgIB8f3+FhH56goCAgXp+goF8fX6BgIB/gH6AgX2AgIN+gIB/fYB+g3+Cgn9/h4WAgH+AgYGBgHaCgICAfICAgoV/gX2AfoGB
foB8foB/gIB/hIB7hn6BfoR/hIGAgYCAgIWAgoGBgn+AgHyBgoGFgICBgICBf35/gICAgYOBgICAf3x9gICAiICBgH99gIN+gICAf4CAgYCBg4CFgoOAfoB+gICAgX6AgH+Af39/goCAgIB+gX9+gX99gISAgIF/
gIGAgoB/gIB/gICAh4CAf4B+gIJ/fnqAg4CAf4KAgIB/e36BgYKAgoB/h4CDf3+AgICAgICBfoB+gIJ+f4CAgICBgYB+f4WAgICIgoWIfXuAf4CAgIGBhH6BgIWAf4V/gICDg4OAfoB/f36BgX1+gYCBgIN+f4N+
gYOAgIGBgICDgIF+f4CAgICAgX99f4B+f4GAgH+CfYV/hH+Bf36CgICBgICAeYGAfoCAgIB/gHyAgICGgICAf4CAhIR9f4CCf4GBgYB8gX5/gIKAf31+gIJ+f4KAf4GFgYCBgoGAgIKAgoSFgICAfYKAfX+AgICB
gIGIgH1/foCAgICDgIJ+fYCDgIF+foKAgH+AgX+Bfop9gH+Ag4KBgIGBfoGAgICAfYiAgYB/gIKBfYCCfoGBgIB+gICCg4eCfHh9goF/g36AnX9/gYKAgH2Ag358goB/h4GAgoCCgIGBgIKAgIGBgH+AhX6AgH+C
g4CAf3x/fn+BgIB8f4CAf32Af3+CgYCBf4CAgH+EgYKDgn+CgYGCgICAeYCAgIGAf4GAgXyAf4B/gIGAgIB/gIGAf4V9gIJ/gIKBgIN/eYF9gHyBfYGBg32Ah31/foB+fn+Bf4CAgX6BgIB7gIB/e32CgIKAgX+A
fn+BhIOAgIF/f4B/gH9/fICFfn6BgIF/gH9/gX+AgoB9boGBhX+AgICAf4CAgIF/gIN/f36Bf3mBf4GCfoGAfoGCf4B+gYB/gIKAfoB9fn+Af4B/f4KBgoF/gH6AhYB/gH9+gH+BfYB/iICAfn6AgHx/goGBgYKC
foF3f4CAgICDgH6AgYCCgIB/gYGCgX95foB/gIWBgoCAgn+CgoF/gYB9gHyAgIR9foODf3+AgIB9gH+DgYKBfoJ+gICBgIJ/fn+Af35/gYCAg4CBgH99gYGBgoCDe4F/gIKAgIOAgoGBgICAfoKAfoCAgICAgYF/
gICEgId5g36BeIGBgH+BgICAfoB/gYSEgH+CgH2AgIKAgIKAgYCBf4J/gIB/gHqBgoF/gH+BfoCBf4WAgYB/gICBgYGBgYB+gH+Ff4GFgHyAf36CgH6AgH+LgYV/gICDjIB9gIB/e3uAfoGCgIGDgICAfIKAfIJ4
g3+Bgn6Dg4B+gH+AgICAf4B/fYB+gH6AgYCBgH9/gIR/gX6AgoCCgYCBfoCAfn+Bh4CAgIB+gICBfoCBjX99fYKEg3eBgX6AgYCAgoCCf4SAgoCAfYCBf3+AgH+AgIB+gH6BgH+Af4F5gIGEgICAgICAgYaBeoGB
foGAgn6AgoCAgIGAgYSBgYCAgIqCfYKAgICEgICBf3aCgX2Bf3+BhH9/goGBf4B/gX1/gH98gX5/gH+DgH+AgICBgH9/g399gH+AgH6Af39/goCAf4KAf32Af4CBgICBgIB9foCAg4BygIB+gH+Cf3qCgIR/gYF+
gIaBgHeBgH6AioB/f4CBgYSAf4B+gH+AgYF8gICDgICIg36AgIGAgYB9hYCAf4CAg4B+gX17f4N/foCCf4CDgYR9fYF+gYCCgXt/f36AgYKAf4CAgICCgIB+gICCgH6Af3yCgIGAgX+Afn+BgX6BhX+AgIB9g4CA
gICAg3qAgoB+gHl+gYCAgH+Cfn9/foF/g4SAgoGAgIF/f39/gIB/iH2CgIGAgoB/gn+EgoCCgYCAgIGChICBeICAfnt/foCGgYCBgICBgIB/foCCgoCAgHt+gIGBgn5+gH+Af4B+foB8gYGCfH6AhICAgYKAf4CG
gIOBf4B/gH6BeH6BfoCAgYOAfYSAgYB+gH55f4F/foB9gICAhYGEiYSAfIB7gX+BfX2CgIODgIJ9gICAg4KBf36Bgn6AgYCGgYGEgH6CgIl/gYKAgYCAeIR/f4F+gH9+gIF/foR/gIWBfoGCgn2DfYB/gIV8gYCC
f4aCgIB+foSAfYB/gH9+f4CAgH9+goOBgIGAfn9+iYWBf3+BgYGCf4GAfX+Df4F+fYCCgIF+gH9/gICAdoCAgIB5gIKAgX2DgoB/gYCAiIB/gHB/hn6CgICHgX6Ag4B/g4KAgIR/foB9gIGBd4F8f4KEjn+AgIeA
gIB/gH98gYCAe4OAgICDg4J9gICCf4GChn9/gIWBgYR/g4F/gYSEgIGAg4OAfnyAf4F+fYd/g35/gX6CgIKBgX+BgYKBgoGBiIB/gYCAgHyBgIB/gH1/f4OEgpKBgICAfYGDgoB+f4iDgHyAf4SAgIGAgYyAgIGD
f4N7gICDe4WCkIJ/fn2AfoGBgoF9aH98foCAgYOAfoKChYB/foCFe4B/gIF/gIF/fYCDgnl8gHuAgXuDhH6AgYCBgYCAgIB/hoSAg3+AgIWAhYCDgICAgICEgIKAgX+AgH+CgYGCgYB/goCAgniBgIB/fYKAgIKF
gH5+gIGAfoB/fYCDgH6AgoWDf3+AgICCg32BhH6Ag3+AgIWAgoCAgYJ+f4N/e32AgX99hH9/goGAgH+CgISAgICAfH2AgoGAgn+CgISAf4CAfn+Cf4F+f32Bf4SDfYCBf3yAgIF8g4GDgIJ/gIGAgYGAgICBgoGB
f4CAgHuAgIGAgYKBh32Af3uBfoCAgIGAgYCAfIB/f4CAgICBgYOCgIKBf4KHgICAf3qBgoGAgYCBg4B+gH+OgHuFhn+Ff4N/gYKAeICAhGl6f4SCfoKCcX6Af4B/gH5+f36Af4CAgH6BgoGAgYeAgYCCgICAeIKA
foB/f4GAgYGAgICAgICAhIGAf4B/gIJ5foB/gYB+fYCAf3+Afn9+h31+g4CBdoJ/gICRf4B8gH+AgX+Bf4F5fIB/g4J/gX+BfoCCgoCBf36AgICBgIGBf4GAf4F/gH+Af4GDgoSAgX+AgHKAg35+f35/foGAfoCA
f4KAgH2FhYGAgoCAfn+AgIJ8fYOAgICAgYF9gHOAgn9/gIGAe4B/gX+AhICAgYJ9foeBgH6BgIB6gYB/eIGAgIB8gICAf3uCfYOAd4B/gHx9gH9/f4CBgICAg4SAfoCAgYCBgH9/gH1/gH5sgH9/goCDf36AgH5/
f4CAg4CJgICBgYJ/fYCAgH2Ae4CAgoB+goCAf3+CgIB/gX+GgYCAgoCAf4GCgIB/foOCgX+AfoCCgYCEf4B/hHp+fXx8gICAgHyAf4GBf3+BgICAgICDgICBgICAgYCAf4B/gYCBgH+CgHyCfoOBgIGHgXx/gYWC
gIKAf3+BgoCDg3+DfoOAf4CAe4GEfoN/gH9/gH2BgYCAhICBfoKAgn+AfH98gH+AgH6AhICBgYF/gYB9gIGBgICAgoGBgH9/gYCBgoCDgISAgIKAf4CAgICAgICEhYCCgoCBgH2BfX5+gYCAfYF/f4CFfoWCgIJ/
foCCf4CAf4CAgoF/goCCgYB/gHqBgIB+g4Z/gIB9gYSAgH6HgH+Af36AgIBzfn+AgIF/gIKEgoB+f4GAf39qf3+CgH+Af4GBhHyAg4CAf4BygX9+gIR/gH19gIF9gISDgHiAgH99gIGAgX98g4J/gH+Dg4N9gICE
f4CEgIKAgH+AgH+AgIKBf4CAgYCAgYCAgICCgICFe4B/gICAgICAf4CCgICFgoF/gH6Af4CCgYB/f4CAgIF/f4CAfH9+gYB+gHp/f4CBeoB+foCBgH6BgoB9gICDgICBgIJ+hYCAgICCgIWAgIB/gH+Ch4GAgH+B
g4aAgYOAgoB/gYCBf4CCgIOAf3yAg4B+fn6AgHuAfoCAgHx/f3+Cf3+JgomAgIaFgH+DgYJ/gH6Ag4CAgIF/gIt/gICEfnt+g4CDgH+AgICAf4CAgYCCfoCAgn92fYF/g4KCe31/gISAgIB+c4CAfoCBgICPgISB
gIF/fn+AgXyAf3+BgH9+gH2DgH6Af4KAgHiBgIGDgH+AgICCgYCCgH+Af4B+hYB8f4CAgIGCgIB/fYCCgH+AhIB/fn1+gIB+f4BxgoCCgoGAgH6Be4KDgX6BeICAeoB/gH6AhICAgYCAgn9/fYB/gIKBf4GBgH+A
gH5+gX2FfoB9gYSBgH+DgIN8fYCBdIGFgIN9gIB/gnuFhoB/gICAgoF9gICBg3+CgIKAfW9/fX+AiIR9goOAgICCgICCgH98foCAgHqAgYGDgYKAgIJ+gH1/gICBgH2AgICCgICAf4B/f4GBg3+DgX5/gIB+f4N8
goB/foCAg4CIfYCAiHyBgYCAgICDfoJ+foGAgICAgYCAgIGAhICCgYCCf4SCgIB/gX6EgIGAgH+Ag3uAgoCAgIF5gIGAfoCAfoB9gYCAgYWBf3qCgICCfX+Af36AfoCAe4CEfoF9gIeCgYCBgIJ/gIGBgIKBgH6A
gIF+gYGAfYB9foKAgH6BgHqAgHt/goGAfoGCgH+Efn+AfYGAgoV/gIN+goGAgICAc3+Cf359gH6CfoCAfoJ6goWAgnl/gYJ+gYCAf4KDgIiAgYCBhX+AfYCEg4CAgIF/f4N/gIF9foR8foCBgIGAgYB9gH95gIJ/
f4CDgoh+f4GAgIB9fnqAf4N8fYJ8f4CIgn6BgH6Bf4GFg39/f3uEhIKCgYCBgIKFgoGAgISAgH+CgIB4gIGAf4B/f4B8gH58gIB/goJ+gnmAfH+Af39/gICAfomDeoF8gIGAfn+CgIOAgIJ+gICBfYOAfICDgHiB
f3+CgIB9goJ+gICBgH6AfIGAgHyAgYCAf3l+f4CCgIGAgIF/g4WAgYCBe4OFf4B/gIKAfYOAf4F+gICAgIGBgICAg3+AgIOAgYGAgICEfoCBgH6DhYCBgYKBfoGAfXyAgYCAhoCAfXSBgIGCgICAhH2AgnqHfoCB
fYSAg4GDgn6Ef4KCgICAgHyAgH9+gYB9gIZ/gIF9gYaBhICCg4B+g4CAgYCAgH6HgIGCgHyCgoKAgHCAf4B+gICBgHqAe4CCgIB/foF+f399eX2Bf4F/fIB5goCAgICBeIGAgXuAf3+DgIF8gIWPgIKAhIOAeoJ9
gX+Af35/gISEgIGBg4B/fYCAgIB+gICAgoCAf4B+gX+Af3+AgIKAgYSAf4CAgYCJfYqAf3+BhIN+gICAgnx+gYKAgIF/foB/gH+AfoKCgICBhIB/f4CBgIF/gICAgYCAgoB/gH2AgYJ8f3+Cf4B/gH6BgX+BgH59
jIGAgX9/gIB+gIB/f3qAgIOAhYeBg4SEgYCAfoB/gIB/foCGgIF+f4CAgX+AgoCAfYCBgIGBgoCCgIB/gH+FgoCAh4CBfoOAfYCAgICDgIGAgH6AgH6AgoSCgYB5gX2Ag39/gIaDgH+BgICCf36Ff4CAg3qAfX6D
f4CAgoGDg3yAf4CBf4GBgYB/gIKAg4CHf4CAhHmAgH+BgX9/gH6Bf4CDgIB/gH+AgIB+gH6AgH5/fYB/fICJgYCAgH+Dg36AfX+CgYCCgICAgnuAgoGBgYB/foF/hYCEh318gX+Af39+gHyAg4CAgICEgIOAfYB/
fn6Af4F/gX18foF/g4CAgYCBgYGAf4GAhYJ+f4CDgH2AgX2Cg39+gYCDgIOBgH6AgoV7eHx/f4GGf3+BgXV/f36BgICAiXyBgICCg4CBgYGBf3uAhoCAgICCgX9+goGAgH2EgXh7gICAgn+DgIF/f4B/goCDf4CA
hIGCgH+AgIB+f4F/hIJ8fnmAgIOAf4CAgICBf3+BgICAhYKBgICAfoCAgn2AgYCBfoCAgH9+gn+AgICBhIGBf4qAgH+Agn6EgICAg4KAf4KAf4GBgICDfoF9fX6AgHuDhoCAhX9/gYSAfoKAgICAfoCAgX1+gIJ8
gYGAgYCDgICAgICCgICBgYF+f35/gH+Bf3uCgH+AgX+AgX+BgICCgHaAf32DfoGAf3+BgICCg3qBgH+Bf4CAf4CAgIB+g4OJfYJ+goGEf4WAg4CBgX2Cf31/h3+KgH9/f4CCgICAhH2Ag36AgIGAf4CAgYBtgYB+
gICAgIGAgH9/gH+AfoOCgZiBg31+gYGAgICUgYOAf4R9fICCgH+Bh4CAgICAf4CAgn+DgIJ/fIB+gIuAgH5/gICAgIGMg3+AgYCAgn9/goV9hIKBhICAg4J/fICGgHp9gH+AgYN/hICAgIOAgoCBgYGBf32BgICA
gYF+g3+Afn6BeX5+foKBfoB/eH6AgYCAgoGBgX+BhICAgIB/g4B8gX6CgH6BfoB/gYGAgIKAgYOAgH+AgYOCf4CDgIGAgYB+g4F5ioB/gH6Ae36BgH+AgIOAgX+CgICEgYGAgYKAgICCg39+foCAf4CEgIB+gX9/
gIR/gYJ/gIGAhH+BgH+AfoGAgYKAgoF/cX6Ef319h4F/f4CCfoF/gH6Af4qCgICAfoCAe4CBgHx/gIKAfn2Cf4J/gYB9gnqAgYKAgICAfoByg4CCgYCAgH2DfoB+f4CCgYCBgYKDgICBgICAgX+AfIGAgoGBf39/
hIN+gICAgH2AgIGAf36AgYKAgH+BgoWBgX+BeIB/gHyAgICFgYB/gIGBgICAgICBeoGBgICBgIB/gH+Ae4F7e4F/g4GCfoKDf4CAgnmCg4CAfn9+gH6BgIB9gH98gICBfYKBgICBgYGDf4R8hH+Ag3+CgIOAf4CB
gH+BgH2AgH+AgH6CgIGBgIB/gXyBf4CDgYB+gX+Ae3aBfH+AfYWAgIGGgICAgYCAgX9/f4CAfoCAgYCAgICAf4KBh4J/foCAf4B+gYCBf39/gIGAgH+BgX6DgoCCgICFf4CAgHuAgIGCfoCCgIKCf4B7gICAgIKA
f4F1fnZ/g39/gX99gYB6gIKAgIB+gH+JgYCAgIF8f31/gH9/f39+goCBgX6Ag4J8gIB+foB9gIB+f39/gHh/gIB9goSDhXyCfYKAeoN+gIB/f4CAgoN6gICCf35/gn9+gIGBf4qAgIN/gYB/gYCAfoN/gIF4fYB/
f4F+gH1/gX5/en5+gIJ8eoF+gICAgX6AfoR8g4GBgoCAgH9/gICAgoCDgIN/hnuAgICBf36BgICCgYCBf4GAiH6AgH+Een+AgoGDf3+Bgn6AgoB/gH9+foCBgIWBgoCAfYCBgYCAfoB8gIB5gYCAgIKAgIB/gX+D
hIGAgH6NhIB8goSAgImAhoB/gH6Bgn+BhYCBfoCFf4KAgICAg4OAgH6AgICQgICEfnyBgH2Ag4CAf4CBfISAeH5/gYCAgIB+f36Ag4F9gYR/f4B/g4CAhIF9hIB/g4B/goF/g32Bf4GBgIB7f4GAf4GBgnuAf3+D
gYB+gH9/gH2BfoCBf4CAiYOAgH+EgYKEgoWBgISAgH9+f4KAgH+Efn9+f4B/hIJ7gIGEe3+AgIB9gH6AgH6AgIGAfIZ/gHqBk4CDgYCEgX6CgoGFgoKCgn9+gIF8goOCgIB/gYCGgXyHgHt/gICAhICAgIF/gIGA
fIKCfoSEf4B7fn+AhH98gIGAioB/fn2BgH2Ag4CAgIGAgYJ+foF/gH99foGAgICBfYCBgH6DfoCBgYCAhX2AgX5/fn5+f3+Bf4CBgH+Ag4GBgICAgIB/gIF/f4KAgICDhn6AgX+Bg4B+gICCgIJ+fomIgH5/e39+
gIB/goWAfnqAg3+Bf4CHgIGDgnx/loB+goF9gH+AfoGBgIGAgIN5hn+CgIGFfoCAgIR+gHyCgX5+gYB/goGAf4CBgH6Bgn9/gICAgYGEgIWAhH+CgICAgX+AgYCBf4CAfn6BfYCAf35/gYCAgICAf4B/gH+Ah4GA
foF4gIF+gYKEgYCCgoGAgIN/gYCAgYCAfoKAgICAgHuAg3mAfYKDgIF/f4KAgIB/eoCDgoGBg36BhoCBg4B+f39+gH+AgICAf36AgICCgoB8gIKAln99g3x/fIKAfX+BgICBgX6DgoB+g4CGgIB+gHuDgIKBgIB/
f4GDgICAgH+AgHODfoB9g4GAfYGCf4GBfoCAgH+Bf4B8gICAeoB/hH2Af4B6f4SBf4CBf4CAgHiAgICAgoCAgH6Qf3+AgYGBgIKBf4CFf4CBgIGDgICBgYCAgHyBgIOBgYGAgX+AgIB/gYB/hH19gICIgIGDgH5+
f4GAfIF5gICCfYKGgoB/gG2CgYGAgIJ9eoJ/f4CEgICAgIGCgIGAf4KBgYCBf3+AfoCChYOAgoCAgYt/fYB9gYCBgH+AgH2BfoCBgYF+f4GAgIGBgIBygICAgH6AfoCBgIF+gIF/foOCf3yBgICAiYGCgoB/gX2A
f4CAfoR9gYB+gISDgICHfnSAgIqAgH2BgIGBgYCAg4CAgn6AfoCChHqFgn+DgIGCf4OAgICAfYB+gX+Ag4J/f36DgX9/gICDgICAgoCAf4B/f3+CgICBgYCFgYCBgX2DfoCBgn2AgIWCgIKCh4CFf4B+gn9+eoWC
f4KEgICAgH6AgIGAd4J/gH1+fn6Cg3+AgYGAhIF+fIGAgYCAgICAf4J/gICCgH6BfoGBiX6Bfn9/fn6AgIN6gICAhICAgYGBgX6Af4B/f4OAfXd+f4CEgYOBgoF/gXyBgYF4g4B/gH+BhIKAgYCBg32Af4KAgICA
g4B/gH+AgIGAfYGCgH2AgIF6fYCAgIF/goCDgIF+goCFfX+Af4CBgYCAgICAgIB9gICAgoCAgICAgICGgICCfoCAgYB+gIF+gH1/f3uBfoqBgnx+gIKAgIF/hICBf4GBgIB/goN/gIJ/gnx/gHyAhYKCf4CCgYB/
gIB+gX9/gICAgX6EgYF9gISBgYCAgYB7gH6DgH52e357gH9/eH+AhX6BgIF/gICAgoWCf4SCgIB/foCBgH6BgIGAgH5/gX+AgH+Bf4GCgIeAgH6Ae4CBfoCAgIB+f39/f3+AhIKAfn17gIJ/gIKAgIOBgYGAgH59
gYJ9gYCBfoGAgYCAgH6EiIB+gIKEg35/hICAfYCAgX59e36BgYV/f4GAfn9+fYJ/g4KCgIKAfoKAgH9/foOAe4B7fYB+f4CAgH+AgYF/gH+BgIWAgX+AgYKAfYB/f4B/gIB+eX+Df4CAgICDgICDfYKAgIKAfX5+
hIOAfoKAgICPgYCBgIB/bH+AgICAhIB7goKFfoCBgH+AhH6AgH6BgYWAgYB8fYB5dX6Af4GBgYmDg4CAgoR/gH59fX+BgICAgH9+gHl+gIKAgXqBgH6BgICAg4KAfoCEf4aAgoB4gICCgn6AgIJ+f3+BgH2BfoGA
f3h/gH5+foCAf3yAgIB+fH6AhIGAgIB/foF+eX+AgYB8gYF+f4CCgICCgYB+gIODf4GEgIKCfYF/foGAgYCAgICBgH6AgH+Afn+CgICDgn+Af4GDf3qAgICAgICAfYCAgICCgIB/gIV/fn+BfX5/gIB/gX5/fICC
goGCgH6AgIKDgICAf4CCf3t9gICAgoOBfX+BgIF/f4B9gIGAgICAgoGAioF+gIB7e4CAeoCBf4CAgIF+f3yBgoCAf39+gIF/f4aBfoaBgIGAgICAgYGDgYR/g4CAhoCAhYCAf4B9gIOBfId/gIGBfIKBgICGgIR/
gICAgoGAgn+AgICAfYCEfoCAf4CAgIGBgYCBgICAgIN/gYF9gH+Bf4KAg3+Cfn+AgoGBf4CBgICFgH2BfX59gX6Af4CAfYN9gIGAgYCBgH+BfYGDhn6BgH5/foGAhX+BgoB9gIOAg4GDgIV+hYCAgIF/gH6AgIN6
gIJ+gnyFgoCBgICAgIGBf3+DgYF9gH+CgH2AhIGJgICFe4GAgH9/gIF9gIR/g4F/gYCAgH+AhX+AgYCAgoCGgYB/g32AgICAeIB/gICDgYCAf3+CgH56gX6Afnt/fn58gYCAgICDgIR+f4CAfoB/fH+AgoGBf4GC
gICAgH2AgIB8foB9fX5/gICAf3uAgIeAf32AgIKAfX+BgIN9gYCAgIB+gIB/gX+EgICAf4GAfX6BgIKAgYCAf3+DgH9/fX+AgICFfoF9f4J/goCAfoJ8fn1/gH9/gKCBgIJ/gH9/f3+BgICAfICAi4GDgoF9gYKA
gIB9gIKBf4CCg4aAgYV+gYKAe31+gIGAf4CAhXx/hH+Bf4B+gICCf4CAgYB+e4CBgYN7goCBfYqAgICDgYB/gYCAgX98gISEg4CAfoCBgIB/fnp6gH5/hnuCgYOAe4J+gYR+gICAfnyAfn+BgIKBioJ/gnl/f4CA
gH6AhXyAgICAg35/gHZ/hYB/fn2AgIF/gYB+f4CBgIGAfX+AgICAgIR/fYCAfoKGf4CAgYF+gX9+fn9/f4CBf36Af4SDg4B8gIOCgIF+gYSBgnp9gYB+gHiBgICBfoKAfoB9iIF/gYCCfoCAgI9/gICDgH+BgIGA
k4CAfoWBgIGAgH9/gH+BgIGJg35+gX+AdoCAgIZvgIGBgICAgIGNgYF/gIB/hIGBgIB/hHuBh4CBe4R/gYF/gHx/gICBgYCBgICAgICAf4B/gIB/gYF9foCBgIOBfX6BgYF/e4CAfYCAgIOFgoCAf36CgIKAgIB7
hIGAfnuHf4F8gICAgIB+gHuBgX2Agn9/f3+AfYR/f4GDf4CCgICAgICAgYGAgYCAgXp/foZ+gYB/fX6AgYGCf3+AgoOEgICAgHyAhX+AgYB/fX6AgX+AgH56gYCAgH2Ag3+Bf4KAgIB9gYCAfoCBg4KAgH5/hIKE
f4J+gIB/gIKIgYKAgYGAgX+Af4CDgICDg4CCgYJ8foWDf3+Af4Z/foGCgoGEgH+AgIOAeICDgHx/fYCAfoGAiIB9gH+BfoKBgIJ8gIGBhX+AfoGAhIKAgIGBgICBgH9+gH9/fnl9gYCAh3+AgICBgYCCgIF+gH+C
gH9/gYCAfYB/g36BgIGAgYCBgYCBgIB9foCAf4GAh4CDgoKAfYCAgH6Bf4d/gH5+gICCfoCBfoF/iICAgICAgICAf4B/f4F+gn9/f39/f3+AgYGAfX+AhYGCfoGCgIB+gn2ChYCCgYF+gIF/eYSBg4B3gIB7gH97
goGAgIB/fn9+gICEf4CAgIGBfnyAg32AgH+AgX5+f4B9e4B8gICCgH+Ahn+Ag3+AgIF/gYGAf4F+gX+AeoCCgHaBf4B/gH6Bf3+AgICAhoJ/gH5/f3x/gH+EgH5+gIF+f4CAgYGDfoF/fn+Af4J9gIOAhYB/fH+A
gICAf4KBhIB5gX2AgHyAgH+AgIN7fn+AhoCAgICBgICCfn6BgYB5f36DgoB/gIB+gX+DgIF8gICAgYN+f4CAgYJ8gIJ+gICAgICAgH9/gICDfX+AgH97gIGAfoGAgYB4gH+AgIKBhICDgIF8gIB+f4SAfoCAfoF5
gYCBgYB9g4GCfH6AfYSCgIGAfYKAf3uAfYCAf36AgHyAgoOCfYCAgYCBgH6BgoN+foB/gYCCf4SagIF/f4CAf4F+gYB7e3p9f3+CgX+AgX6BhXuBfn2BgICAgn6CgYCDf4GAf4GAf4CAgYCBg4CAh4KDgIJ/gIF7
fYWAgYCAgICDgH99gICBhoiAgX6Bf4KAgX+Af397m4J3gHyAgIKCgIKAfoCAgYCCgIJ+fYGAjHyAgICCgYCAgICBgH99fn2AgICAh3+Af4B7foCAgIB/gICCgn6AgIGBfH1+gYSBfYCBgX+BgoCAgHx8gH6Dg4CB
gISDgX6CgIp+foCAf39/gYCEiIF9gICEgICAgH+EfoF/foCAf36CgICDf4F/gHx+hYCAgIJ8f4B9gYCAf4CAgHyCgIGBgYCBgX+Af3+AgoCDgIN/fH6YfoB/goCAf4B/f3+AgICBgYSAf4GDf4CAfoJ8f4CCgX6D
gYCAgH+BgX2BgYGCg4CAgX+BgX97gH+Gfn2CgIKCgH57gICBgX99goB/e4CAfICBgXqAgIF/hHyDgYOCf4GCgX2AgICAf4N/gIN/f4N+fYKAg4CAf39+f4CAgoB/iICAg3+AgoF7gIKDgoKAfH96gIF/gIF+gIJ/
gYCBf3+Ag4B8fXuDgYB/gIKAgHl8fYN/goCBhH9/gIB8gn9/gH2AgIB+fn18hnyAgX9+foCAf4CDhICDgH5+gIKCgH+AgIKDgICAf3yGgICAfH2AgHyAfICBgYCDgYOAhICBgH+CgH9/gICAgICDhn6DgIKCf4qB
gYGEfYGAf4F/gYCAc4CAfoCAgIGAgIGAgX+CgIF9foSAfoGBf4B+g4OBhICAdoCBgICAfYGBkYCAgIGAgHyAgIJ/gIKAgH6CfYF7gH+CgIB9fX5+f4GAgICAg4CAhoWAgoB8gYB/gYCAfIB+gH6AgYGFgIB/gIGA
fn+Af4B/f4F/gHx9f4CBgIKAg36BgoCAgIKCiICAgIB9goCAgIGCfYB/hXeAgYiCfn6Af4KAf4CEfoOBgICHgIiFgIKAgIOAgHt+gICCf4CCgIB+gYCFf4CBf4B/jn6AfICAhYCAf4CAgH97gIF/gX5/gISAgH+A
gX6Be4CAgIB/gIGAfX6AgoB+g4GAgod/f4B/f4KAgX+Cg4CBgICAjX1+hICDgoCAgoB/gIB+gIB+gIF+foKAgXaAgIGAg358gH+CiYGCgIOBf39/gXt+gIWCf4GAf4CAgICAfoaAd4B/fYN/foB9foB/gYCAfYB+
f3uAf4CBfYCDgX+Ag4CDhIGAg39/gXZ+fYCCg4CAgXd/gIKAgn1/gICBg4KAgIGBgIB+gIKAf4GCgXGAgYB/gYOAgIKAe4B/gnyEgICDfoCAgIGDf4CAhX5/gIGCfHyAf4CBgnWAgYCJgIF/gIB/gYOAgYCAgIGA
gIGAhId/gIh/g4OHgIB+gYGBf4B/gYCCgIOBgIB+foB7gYGAgICAgIGBgICAgICBgIGAgIB8gH9/gYB8gH6BgIGAgIB/fYCDgYCBh4FvgH94f4WCgIB/eX6BhoGAgoCDfISBgYCAf39+gIJ/foCBf4CAgYKAgoJ8
gX+AgIB/f4CAfoCDgIGAgoCAgH59gH+CgIB9f39+goCAgYuCf4CAf4CAf36Cg4GCgH+AfoB/goF+gX9+f4B/goB+fIB/f4CBgH6Dg4F/fH2Bf4CBiYB+gH6BgX+AgIN8gYJ9gIJ+gX+Af3+DgYB8gYB9f4CChYCD
foCGgIB9hICAgH58f39/gICBeoCAfoCAdoCBgIF6g4CBgH+AgH+AgHuAfn+Af3x+fnqBgIGBfIB/gICBfYF+g4GBiIB+gIB/gn2Af4CAf4CAgICAgIB7gIB+gIOAg39/hIeBfIZ+foF8foCBgX6Af3+AgYGBgICB
gIGBfYB/f4J9gH9/gIV+gnaAfYCBfn9/gICBf4CAgICAg4CAfICBfoB9gYKCfH2BfYB/f4CAdoGCg4CAgIN9gH9+hX+AfIKBgoGCgX9/gICBf4F8gH2CfYCEgH2AgICHfn6Afn97goSBgoCChICBfoCEgIF+gYB/
gH+AgH2CgH6Af4CBgH+BgH+Ag4CFgISCgICAgIWAgYCBgH+CgX+Af4KAgIGAg4OAgICBgIF+gYCCf4B+d4B+gH99gICAe4KAgYKAfnqAfoCAgoOAfYGBf4h+iXt/f3+BgYF/e4F8gH95gIB/gH2BgH+AgIB/gH+B
fHqKf4aAg3p1gIB+gYOAgYGAf4aAgIGBgIN/gXmGf4OBgYSAgH2AgIB/hIGCfn98gIB+goCAf3uAgH+AgYN/gnp/gH97gIJ7g3+FfoOCgIB+gIGBgHl9foB/f3+AgYCAfIB9gYGAgH+BgoCAg4CAfoF/gIF+gHSB
gHyBgIB/gH9/gH+Cfn6EgoCAgIB9gH+Af4B/f3+AgX6AfoCAfox9f4KCgIKEgX+JgIGFgHd+gIOCgX1/foCAgn18foB/gYGBgIJ9iIKFgYCAhIGAgICAgX99gIF9fYKAgIKCf36AgIJ/gYCDf4CAf4CBgYB/foGA
fn6AgICBgH99f3+AfHuAfH6AgIF+g3+AgIJ+gH9+gn+Af4F9f4R+gIWBiYiAf4B9f4CAfn6BgH+AgX2BfniCgH+Af4GAgIB/gIGAfoGAgIGAgX+CeH2Ogn9+gYGEgIN9f4CCgH+Ef3+DgICAfnp/foCAioCAf3+A
gIGBgIKBgIKBgICAe359gICAg4iBgYCGgICAgIGBgIaDgIJ7gH19f4V/ioF7g36AgH+DgH9/gIGAgIKAg4CBgYF/fn5/gIGAf4CBgX+AfIB/hX+BgICCgIeBf3+AeYCBgH2CfIB+foCCgH5+g32Af399f3x/gYCB
foCBe4GEgYB+gIGDf4CAfIB/f4GAfX+CgX+AgICAgHyBgIB/fX+AgYODfoJ/f3+AfH97hX+AgYGBfH9+gICAgIB9gICAgICBgIB/gIGAf4CAgH+Cgn1+gICEi4CBgH1+foCAhH6AhICDgIGAhoCAgoB/gH+BgI1/
iICAgICAf4ODgn6AgoB/g4CBgH9+gIGMgICCfoWEfoCDg4GAg4CBgH6AgICAgICAd3x+gIB6gX+FgIOBf32AgH6BgX9+g4F+gXx9gICBgICEgIF/f39+gI2AhYF/e4SAgH+Dg4F/f3x/gH6AfX17gICAgYKAgIeA
gIJ/f4N+g4OCgIGHgH+AgYKBe4CCgIF/gYKAiX+AgH9/foBygISAgXqAgIGCgIOCgIGEgICAf39+g4SAgIGGgICEfoZ/gIGAfX59gYCAgIOCgYCDhYWAg4B+gICBf358gICBgn6BgH+Bf4J/fn9+fYKAgH97gICA
gHyAgoB5gICDgIB3gIB9f4B5hoCAfoKAgYKBgICAf4B+fn+CgYCAf4GBfn+Dgn94f4KBgIWBgYGAfn1zf4KAgnyAgICAgICAgYCAgX2BgoB/en+Cf4GBfoCDgYCBgYCBg4GCgH+Af4CAf3+AgIGCgIF9gYCDh4B/
gICBf4CAfICAgICHfoGCf4B+fn+Af36BgYSAf4CCc4F+gICCgn5/gIB+g3+AgIGBgH+AgIJ/gIF/goOCgICBf4CAf4J4gYCDgIB/fICAgYGBgICCg4CAgIKAgH6Ag4N/fYCBfn9/foKBg4F/hH+AgYCBgoCAgX+B
gIKAe4CAgYB9fYGAgICAgIB+gIF/gICBgoCAgYCBgIuAg4CAlX+RgICBgYWBgoGAgIGAf32BfX+AgoCAgIaBgH9/f4CAgH+Cf4B2foB7foCBgH6AgISCgIB9f4CBgIJ+gH9/gIF/f4F9gICCgIZ/gX5+goWAgIF9
goF/gYCBfoCBgX9/f4CDhICAgoCCgYGAgYCAgIF6gHuAfYCBgn+AgICAgIaChIB+gICAf4GHgYCBgICCg4KBfoaCgX5/fnp+f4CAgICAgIB/gIOEgIGEgIGAf4OAgX+EhH2Bf4CBgIJ1f3+AfoCCgIF+goKBgICA
fnSAfX55foCHgIGBgYR/fYCAfoCAf4GCgISBgICAfYF+f4CBfoB7gICAgYOCfX+AgIOAfn6Bg4GAgoCBfn+GgX6DgoWAgISCgH+EhX2AfYCFgYGEgH2BgICAgICAgX9/gICAfoB/gYGCg4CAf4aChIyAgYKAgIOA
gX99gIB/hIB9gYCAgICAgICAfoSEgIN/gYKCgH+BgIB/gYCBf4CAfX1+jYCCiX+BhIB+gICEfIF7gICBgIB9gICBf4GDhX2AgH+EgYB7fn6DgH+BfIJ/gHyAgH9/goCAgH5+gICAgIKAf39/jICEgn2AgYCEgICB
f4KGfoCAgX+AgoCCgICLjoCAgn+BgICAgICAgYB8eoF/f4CCgIB/gH2AfoCCgoB6f4CAhYCAgIOBgISAgIWAf4B8gICDf4CCgH92g3qCgIV+gH2AgoOCg32AfHt/gYCCgYGAgICAgICAgIGAfYaAgoJ/gIB/gIB+
fX98gYiBf357foCAgH97e4B+gISAgX+Ag4B5f4GAfn6AfnuBf3+BgX9/gYB/fnt+gYGAgoCAfnyKgYCAgYBwgGyAgYCAf36BhH19gIGAgH6AgYKAgHt/gICAeH+AgIJ/gYKAgICAgn+AhIGDfoCBf4F9goCCf4B/
f3+AgIB+gH9/foCDiYCAgICAgIF/gH2DgYB/gYCAf398g4CAf3+AhIKBgYCBgIKAf359f4GAgH6CgYSAhH91goCAgIOAgH+AgYB7f4N/gH+DgH+BgYGDf4B+gn+BgICChIGEgIB/f4N+gYCDgYCAfICBgICAfIGA
gIF5g4SAgn57gIB/goGAgICBg36AgIF8gICAgId+gIB/e4CAhYSBgH59hICAgH+AgIOAfYCAgYSAgX+BhYF/foCAfIJ/foKAgH+Af4CEf4aAgIGBgYCCgYR/gH+Efn+BgICBfoF/gICCf4CAgoB8gZGAgIB/gX6B
gIGAgH2CgIGAgYCCgIB9hYKAg3+CgIKAgICGgICJf4CAfoB+gIF/hH+AgICAf3+Lf39/gH+Af39/hIB8gYN7f4B+fH+AfoKAgICAgn+CgYGAfoCAgIB+goF/f4WAfoCCf3qAgoGCeIKBgICIgH+Ag4CAgIKAgIB8
goCAf4GEgHd/fYaBhoCBgX6Af4WBiH6Ag3+AgYF/f3x/gICDfoGEfYF+g4GAf4B8gICDgICAgH+BgIGAgYKAgICAfYJ9fn6Dfn+Ag3uAgn2BgYB8gH2BgH2AgICBgYCBfICAgICAhICAgYCAf4GAgYB+gIB/fYSC
h4B+jICEfX+BgYCAgIB+gICBf4CAf36Bg4B+f2OFhH+FgYaBgICAg4KBf4B/e3+AfHl+gICBhH9/gYB/f4GLhICDg358gICBhYCNf3+AfX6Bh4CAgICBgoJ/f4CAfYKCgoGCgYCJgn9+foCAhX+DgH5+f4B/gHyA
gH+Ahn98gH+CgIF8gYB9gX+AgICAf4qAgH9/gYGDgH6Af4WAgIKDfICFfYB+eoGDgISAfoCAgICAfH+Af4B8gICBgIGBioCBgH+DgYB/f4CAgICCgH9+foF/fYB+f4B9f36AfYCAgH+AgICAgYCAf4OAioCBgHt8
f4F/gX5/f4B7hIKBf4CAgX+Af4B/gH+BgIWFf4F/gX+AgX9+f4J+gICFgIN+gICCgn2BgYGBg3+AgHqBfIGAgYKAgIB/f4GAg4CBfIB+gIB/fnyAhH+BgH57goB/e4CEf4GAgICAfYB+gIB9gX6Ah4CAfICAgICA
gIGAgH+AfoODf4CAgYSEgIGAgH+Af4CAgIGAg3+ChoGFgYCCfICBgYCCgISAg4SDgYCCj4F8f3+Ag4GAgISAgH+AgICAfIB+g4OAgICCgn2AgYGBhIOFgIB+gYJ/gICIfYGAgICAf3+AiIF+gIGAgYCAgYB+gYCB
gH6Bf4B/gIKBgoF/hoWAgICBgH6CfYB+f4CDhYF/gIGBe4CBgHyBg4CBfoB/f4B+gIGAf3eBf4GBgIB+gYKAgICAgIOBfn2Cf4CAgX2AgIGCgYB/f36DgICAg35/gICCg4R/fYOAgIJ/f4OAgIB/g4J+f3+AgIGB
gIGCgH9/foCAgYOAgHuBfoB/gn98f4CCgIKAgICAf4GGgICBgXyBgIB+doCAgoOAfoGBgH+DgYR/foCCf4B/gIJ/gYOChYCAgIGAgYGAf4CAgICAgYGAgICBgH2BgH98gIJ4f4CAgX9/gICBgX6AhYJ7f4CAgICA
gIt/hIB+gIB7gYCAgH+AgYJ+gYCEgIB/gICAf4B+gYOAf35/gYGDf4CBgH+AgH6Bf4CIgH+AgX97gIF+hH2EfoCBfoCAgIWCfoB9gIR+gXd/gICAg4B8hIV+gIB/gIF/gH6CgH+AgICAgIOChIB/gIB6gX5+gHyC
gIF/fYCCfoGAgYCAhH2AgIOCgIGLf4CCf4CAhH+AfICAgIB/f4GAgICDfoGNgIGBgYGEf4CAgYKDgICBhYB+foCGfoGBfoCAfoSAhYN/foF/foB/gH6AgICAgICAgICBgH6AgICCgH+EgICAeoB5gH+BgYCCfIGB
f4B7gIGBg4OAfYCDf4CHgYiAgH1/gYCBfICBgIF/g36AgH+EgHuAgYWKgX+EgIB9YYB8gYCLeoCAgX+BgIeAf3yCgICCf4CCf4B+gn2BfISCgoB/goCAfn2AfH6FgH2Ago2BeYCAfoOAgIOBgIN+gIB/gIF9gIyA
gYCAfnuBgIGCf4B8gH+AgIKAgHt/gISAgH17gH+BjX6CgICAg4CAgIJ+gICAfX2AgYKCgX6CgICBgH6Bgn+Af4B/f4GAgICEhIJ/g4GAgImFgH+AgH+AiYCCf3yBgH6AgYGBgoF+gYCAdoGBgoCAgIB/gIF+gH98
gH+CgJSFgICAgYGAgYGEgIB5gH+Cg39+gH2AhoGEf4F8gH+DgIB/fIKAhIB9gICDg4CAgH6Af3+AgH99gYF/gYGAgXh7gIOIgIN/gICPf4CHgIB+gIB+gIB/foCAgIB9hIB+gn+BfYCCgIF/gICCgH99fICEf39/
g4GCgXyAgX+CgIGCf4J8gH5/foCAgIGHgYB/gH+Af32Bb4J9fYB/gH9/gIF/f3yBgIKAgIB/gIGCgH9zg4KCgoGAfnaBgIB/fH5+fYJ/gIGAgXuAg4B/goJ/f4CCgn2FgYF+fnuAgIqAfnqBfoCAgoCAgICCgICA
gH6AhYGAgIJ/gIGCf4OHgIF/gIWBf4GBgIB/gYGAf4F9gICDgICAgH9+gIB/gYCCgoCDf4GAfoCCf4CCf35/f4CCgH59gH92gYOBgIN+foKAgIJ/gICBf4N4fH19hoKAgn6Cf4OBf3+BgIB7gIGAgX5zhn2AgoCE
e4d+gICAfoASAPD//P/l/wMA8v/w/8n////7/wQAFgAAAAAAEgDw//n/FQD8/xMABgDs//D/9//5/xsAAQD8/xMA+v/+//X////t//v/BwDy/93/8P8LAAoAEAD5/ykA9//1/wcA7P8EAPj/AgDw////BwAAAAAA
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
