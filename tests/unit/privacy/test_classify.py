"""What the detectors find and leave, how it is masked, and that it takes linear time."""

from __future__ import annotations

import random

import pytest

from kimi_stack.base.classes import CONFIDENTIAL, INTERNAL, PUBLIC
from kimi_stack.privacy import table
from kimi_stack.privacy.classify import MOST, classify
from kimi_stack.privacy.classify import _started as ways_of
from kimi_stack.privacy.finding import mask
from kimi_stack.privacy.own import Own
from kimi_stack.privacy.text import Text, folded

from ..growth import too_slow
from . import corpus, shapes


def kinds(text: str) -> list[str]:
    return [each.kind for each in classify(text).findings]


def cases() -> list[tuple[str, str]]:
    drawn = [
        (kind, shapes.draw(shape, seed)) for kind in shapes.SHAPES for shape in shapes.SHAPES[kind] for seed in (1, 2)
    ]
    return drawn + [(kind, text) for kind in shapes.NUMBERS for text in shapes.NUMBERS[kind]]


def test_each_detector_has_cases_here() -> None:
    assert {each.id for each in table.load().detectors} == set(shapes.KINDS)
    assert len(shapes.SHAPES) >= 55


@pytest.mark.parametrize(("kind", "text"), cases())
def test_each_kind_is_found_alone_and_in_a_sentence(kind: str, text: str) -> None:
    for around in ("{}", "Please use this:\n{}\nand tell me why it fails.", "Config `{}`, see below"):
        whole = around.format(text) if "{}" in around else around
        found = classify(whole)
        assert [each.kind for each in found.findings] == [kind], whole
        assert found.cls == (INTERNAL if kind.startswith("bulk-") else CONFIDENTIAL)


@pytest.mark.parametrize(("kind", "text"), cases())
def test_no_finding_shows_its_secret(kind: str, text: str) -> None:
    for each in classify(text).findings:
        secret = text[each.start : each.end]
        head, _, tail = each.masked.partition(" and ")[0].partition("***")
        assert (secret[: len(head)], secret[len(secret) - len(tail) :]) == (head, tail)
        assert (len(head), len(tail)) <= (4, 2)
        assert len(head) + len(tail) <= len(secret) // 3


def test_a_mask_shows_less_of_a_short_secret() -> None:
    assert mask("0123456789" * 3) == "0123***89"
    assert mask("0123456789ab") == "01***b"
    assert mask("01234567") == "0***"
    assert mask("0123456") == mask("") == "***"


PUBLIC_TEXTS = (
    "Why does `password: YOUR_PASSWORD_HERE` not work?",
    "export OPENAI_API_KEY=sk-your-key-here",
    "api_key: <your-api-key>",
    "token = ${GITHUB_TOKEN}",
    "token: process.env.SLACK_TOKEN_V2",
    "password = get_password(user1)",
    "password: ********",
    "password: changeme123",
    "secret: xxxxxxxxxxxxxxxx1",
    "aws_access_key_id = AKIAIOSFODNN7EXAMPLE",
    "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "postgres://user:password@localhost:5432/db",
    "postgres://user:${DB_PASSWORD}@db/shop",
    "https://user:pass@example.com/",
    "https://example.com:8080/@scope/package",
    "secretKeyRef: prod-db-password-v2",
    "The token count is 128000, the limit 200000 tokens",
    "commit 8f14e45fceea167a5a36dedd4bea2543c1a5b6f0 broke the build",
    "request 550e8400-e29b-41d4-a716-446655440000 timed out",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "Order number 4539148803436467 has not arrived",
    "order 661217504, invoice 83010440721 and ticket 536-22-8145",
    "Use the test card 4242 4242 4242 4242 or 4111-1111-1111-1111",
    "IBAN DE89 3704 0044 0532 0130 00 is the example of the standard",
    "IMEI 490154203237518 and ISBN 978-3-16-148410-0",
    "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
    "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----",
    "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
    "Write to anna@acme.de, ben@acme.de, anna@acme.de, ben@acme.de and anna@acme.de",
    "a@example.com b@example.com c@example.com d@example.com e@example.com",
    "Call +49 30 901234 or 030 / 90 12 35",
    "2024-11-26 10:00 2024-11-27 11:00 2024-11-28 12:00 2024-11-29 13:00 2024-11-30 14:00 192.168.100.200",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
)


@pytest.mark.parametrize("text", PUBLIC_TEXTS)
def test_placeholders_examples_and_ordinary_numbers_stay_public(text: str) -> None:
    found = classify(text)
    assert [(each.kind, text[each.start : each.end]) for each in found.findings] == []
    assert found.cls == PUBLIC


def test_all_of_the_findings_are_told_in_order_of_their_places() -> None:
    token = shapes.draw("ghp_{a36}")
    text = f"{shapes.draw('npm_{a36}')}\ncard 4539 1488 0343 6467\n{token}"
    found = classify(text)
    assert [each.kind for each in found.findings] == ["npm-token", "payment-card", "github-token"]
    assert text[found.findings[2].start : found.findings[2].end] == token


def test_the_more_telling_of_two_kinds_at_a_place_is_told() -> None:
    assert kinds(shapes.draw("GITHUB_TOKEN=ghp_{a36}")) == ["github-token"]
    assert kinds(shapes.draw("password: sk-proj-{w60}")) == ["openai-key"]


def test_a_text_with_thousands_of_secrets_tells_of_some_and_keeps_its_class() -> None:
    text = "\n".join(shapes.draw("ghp_{a36}", seed) for seed in range(MOST + 50))
    found = classify(text)
    assert len(found.findings) == MOST
    assert found.cls == CONFIDENTIAL


def test_chinese_and_japanese_put_no_space_before_a_word_or_behind_a_number() -> None:
    assert kinds("我的token是" + shapes.draw("{a24}")) == ["generic-secret"]
    assert kinds("请付到DE02120300000000202051谢谢") == ["iban"]


PASSWORD, LONG = "q8Zr#77xT1", shapes.draw("{a32}")
WRITTEN = {
    "full-width digits": (
        "Bill my card ４５３９１４８８０３４３６４６７",
        "４５３９１４８８０３４３６４６７",
    ),
    "a card in Arabic digits": ("card ٤٥٣٩١٤٨٨٠٣٤٣٦٤٦٧", "٤٥٣٩١٤٨٨٠٣٤٣٦٤٦٧"),
    "a card with no-break spaces": ("my card 4539\xa01488\xa00343\xa06467", "4539\xa01488\xa00343\xa06467"),
    "a card with dots": ("my card 4539.1488.0343.6467", "4539.1488.0343.6467"),
    "a card with two spaces": ("my card 4539  1488  0343  6467", "4539  1488  0343  6467"),
    "an account over two lines": ("IBAN DE02\n1203 0000 0000 2020 51", "DE02\n1203 0000 0000 2020 51"),
    "other hyphens": (
        "SSN ５３６－２２－８１４５ and 536\u201122\u20118145",
        "５３６－２２－８１４５",
    ),
    "JSON within a string": (f'"{{\\"token\\":\\"{LONG}\\",\\"a\\":1}}"', LONG),
    "XML": (f"<db><password>{PASSWORD}</password></db>", PASSWORD),
    "a block of YAML": (f"db:\n  password: |\n    {PASSWORD}\n", PASSWORD),
    "a folded block of YAML": (f"api_key: >-\n  {LONG}\n", LONG),
    "a query within a query": (f"https://a.io/?next=login%3Fid%3D7%26token%3D{LONG}", LONG),
    "French quotes": (f"Le mot de passe est « {PASSWORD} »", PASSWORD),
    "curl": (f"curl -u admin:{PASSWORD} https://shop.internal/api", PASSWORD),
    "curl with a long option": (f'curl --user "admin:{PASSWORD}" https://shop.internal/api', PASSWORD),
    "sshpass": (f"sshpass -p '{PASSWORD}' ssh root@10.0.0.1", PASSWORD),
    "the config of Docker": (
        '{"auths": {"r.io": {"auth": "YWRtaW46cThacjc3eFQxYWJjZA=="}}}',
        "YWRtaW46cThacjc3eFQxYWJjZA==",
    ),
    "a signed URL of Azure": (shapes.draw("https://a.blob.core.windows.net/c?sv=2022-11-02&sig={a43}%3D"), ""),
    "a client's secret of Google": (shapes.draw("GOCSPX-{w28}"), ""),
    "a token of Google": (shapes.draw("ya29.{w100}"), ""),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_secret_is_found_as_people_and_programs_write_it(name: str) -> None:
    text, secret = WRITTEN[name]
    found = classify(text)
    assert found.cls == CONFIDENTIAL
    assert not secret or secret in [text[each.start : each.end] for each in found.findings], found.findings[0].as_dict()


HARMLESS = (
    "curl -u user:password https://example.com",
    'curl -u "$USER:$PASSWORD" https://shop.internal',
    "sshpass -p <password> ssh host",
    "<password></password> and <password>changeme</password>",
    "<token>${TOKEN}</token>",
    "password: |\n  see the vault\n",
    '{"auth": "required by the proxy"}',
    "the card costs 4539.12 and 1488.00, 0343.50 then",
    "versions 4539.1488.0343.6468 of the card's firmware",
    "Order no. ４５３９１４８８０３４３６４６７",
    "sort -u names.txt; cat a:b",
)


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_looks_like_it_stays_public(text: str) -> None:
    assert kinds(text) == []


def test_words_of_the_person_are_those_that_they_wrote() -> None:
    own = Own(words={"confidential": ["ａｂｃ"]}, patterns={"confidential": ["４２+"]})
    assert [each.kind for each in classify("see ａｂｃ and ４２２", own).findings] == ["own-word", "own-pattern"]
    assert classify("see abc and 422", own).cls == PUBLIC


def test_letters_whose_lower_case_is_longer_do_not_move_a_place() -> None:
    text = "İİİ şifre: " + shapes.draw("{a9}#7x") + "\n" + shapes.draw("ghp_{a36}")
    for each in classify(text).findings:
        assert text[each.start - 1] in " \n"


def plainly_started(text: str) -> set[tuple[str, str]]:
    """The detectors that a text starts, each with the hint, looked for one by one."""
    shipped = table.load()
    words = [word for word in text.split() if len(word) >= 8]
    long = " ".join(word for word in words if len(word) >= 14)
    marked = any(set("0123456789!#$%&*+^~|=@") & set(word.rstrip("?!")) for word in words)
    places = [(long, shipped.exact), (text if long else "", shipped.spaced), (text, shipped.short)]
    places += [(folded(text) if marked else "", shipped.folded)]
    started = set()
    for source, stems in places:
        for hints in stems.values():
            for hint, ways in hints.items():
                if hint in source:
                    started |= {(way.detector.id, hint) for way in ways}
    return started


@pytest.mark.one_python
def test_what_is_looked_for_first_hides_no_hint() -> None:
    rng = random.Random(5)
    rows = [row["text"] for row in corpus.rows()]
    spaces = (" ", "\n", "\t", "\xa0", "\u3000", "\x1c", "\x85", "")
    mixed = [rng.choice(spaces).join(rng.sample(text.split(), len(text.split()))) for text in rows]
    every = [hint for each in (table.load().exact, table.load().folded) for hints in each.values() for hint in hints]
    for text in [*rows, *mixed, *(f"{each}1{'x' * 14}" for each in every), "", "!" * 20, "aaaaaaaaaaaaaa!?", "a" * 13]:
        asked = Text(text, [])
        started = {(way.detector.id, hint) for way, hints in ways_of(asked, table.load()).items() for hint in hints}
        assert started == plainly_started(text), text


def test_each_stem_stands_for_several_hints() -> None:
    """One that stands for a single hint, or is a hint, costs a search and saves none."""
    stems = {stem: hints for each in (table.load().exact, table.load().folded) for stem, hints in each.items()}
    assert len(stems) < len(table.load().exact) + len(table.load().folded)
    assert sum(len(hints) > 1 for hints in stems.values()) >= 30


ADVERSARIES = (
    *(
        "curl -u a:b ",
        "password: |\n  ",
        "password>a",
        "mot de passe est « ",
        "sshpass -p ",
        '"auth":"auths',
        "&sig=sv=",
    ),
    *("1 a1 ", "a1b2c3 ", "x" * 13 + " ", "1" * 7 + "! ", "?!", "1\u3000"),
    *(
        "password:",
        "password is ",
        "-----BEGIN PRIVATE KEY-----\nA: b\n",
        "eyJa.eyJ",
        "://a:b",
        "@",
        "a@b.",
        "1 ",
        "4539 ",
    ),
    *(
        "DE02 1203 ",
        "A1 ",
        "AKIA",
        "sl.",
        "aws_secret ",
        "<<",
        "private_key: -----BEGIN PRIVATE KEY-----",
        "(030) ",
        "a",
    ),
    *("PuTTY-User-Key-File-2: a\nb\nc\nd\nAAAA\n", "密码", "Q~"),
)


@pytest.mark.one_python
@pytest.mark.parametrize("piece", ADVERSARIES)
def test_a_hostile_text_takes_linear_time(piece: str) -> None:
    assert not too_slow(classify, ("service_account private_key token phone ", piece, " 1!"))
