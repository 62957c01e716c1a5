"""The machine-readable zone of a passport or id card (ICAO 9303)."""

from __future__ import annotations


def mrz(text: str) -> bool:
    """The lines with check digits: the second of TD3 (44 characters) and TD2 (36), the first two of TD1 (60)."""
    if len(text) == 44:
        checks = [(text[:9], text[9]), (text[13:19], text[19]), (text[21:27], text[27])]
        checks.append((text[:10] + text[13:20] + text[21:43], text[43]))
    elif len(text) == 36:
        checks = [(text[:9], text[9]), (text[13:19], text[19]), (text[21:27], text[27])]
        checks.append((text[:10] + text[13:20] + text[21:35], text[35]))
    elif len(text) == 60:
        one, two = text[:30], text[30:]
        checks = [(one[5:14], one[14]), (two[:6], two[6]), (two[8:14], two[14])]
        checks.append((one[5:] + two[:7] + two[8:15] + two[18:29], two[29]))
        if one[14] == "<":  # a longer document number goes on in the optional data
            checks = checks[1:]
    else:
        return False
    return all(_digit(field) == digit or (digit == "<" and not field.strip("<")) for field, digit in checks)


def _digit(field: str) -> str:
    weights = (7, 3, 1)
    return str(sum((0 if c == "<" else int(c, 36)) * weights[at % 3] for at, c in enumerate(field)) % 10)
