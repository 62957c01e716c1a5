"""Harmless texts that look like secrets: numbers of orders, hashes, examples of vendors, and wrong check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import identity
from .dice import BASE36, BASE62, DIGITS, LOWER, UPPER, URLSAFE, Dice
from .persons import PERSONS
from .secrets import block


def orders(dice: Dice) -> Iterator[str]:
    for text in (
        "Where is my order {d9}?",
        "Bestellung {d10} ist noch nicht da.",
        "La commande n° {d8} est arrivée cassée.",
        "El pedido {d12} llegó tarde.",
        "Fattura {d7}/2026 da pagare.",
        "O pedido {d9} foi cancelado.",
        "Factuur {d8} klopt niet.",
        "Zamówienie nr {d9} zaginęło.",
        "订单号{d12}什么时候发货？",
        "注文番号{d10}の配送状況を教えてください。",
        "Invoice INV-2026-{d6} is overdue, write a reminder.",
        "order_id={d16}",
        '{"orderId": {d14}, "total": 49.90}',
        "PO {d10}, line 4, 20 pieces",
        "ticket #{d6} and ticket #{d6} are duplicates",
        "Customer {d9} complained twice.",
        "Kundennummer: {d10}",
        "SKU {u3}-{d5}-{u2} is out of stock",
        "article {d6}, lot {u2}{d7}, shelf 14",
        "serial number {u4}{d10}",
    ):
        yield _fill(dice, text)


def _fill(dice: Dice, text: str) -> str:
    """`{d9}` becomes nine digits of which the first is 1, 7, 8 or 9, `{u3}` capitals, `{h7}` hexadecimal, and so on."""
    alphabets = {"u": UPPER, "w": LOWER, "b": BASE62, "s": URLSAFE, "z": BASE36, "d": DIGITS}

    def value(found: re.Match[str]) -> str:
        letter, length = found[1], int(found[2])
        if letter == "h":
            return dice.hex(length)
        first = dice.one("1789") if letter == "d" else dice.one(alphabets[letter].replace("-_", ""))
        return first + "".join(dice.one(alphabets[letter]) for _ in range(length - 1))

    return re.sub(r"\{([a-z])(\d+)\}", value, text)


def shipments(dice: Dice) -> Iterator[str]:
    for text in (
        "UPS says 1Z{u3}{d3}0{d9} is out for delivery",
        "DHL {d12} hängt seit Montag in Leipzig.",
        "FedEx tracking {d12}, where is it?",
        "USPS 94{d20}",
        "Sendungsnummer 00{d18}",
        "Colissimo 6A{d11} : où est mon colis ?",
        "RR{d9}DE arrived in Madrid",
        "顺丰单号SF{d13}到哪里了？",
        "container MSKU{d7} left Rotterdam",
        "AWB 020-{d8}",
    ):
        yield _fill(dice, text)


def hashes(dice: Dice) -> Iterator[str]:
    for text in (
        "git show {h40}",
        "git revert {h7} && git push",
        "commit {h40}\nAuthor: Lena Brandt <lena@brennhof-werke.de>\n\n    fix the login form",
        "{h40} refs/heads/main",
        "bisect found {h12} as the first bad commit",
        "Warum bricht der Build seit {h8} ab?",
        "回滚到提交{h10}",
        "{h64}  ubuntu-26.04.iso",
        "sha256:{h64}",
        "sha256sum says {h64}, is that right?",
        "MD5 (backup.tar) = {h32}",
        "{h32}  photo.jpg",
        "FROM python:3.12-slim@sha256:{h64}",
        "image: ghcr.io/kontor/web@sha256:{h64}",
        "docker pull redis@sha256:{h64}",
        'ETag: "{h32}"',
        'If-None-Match: W/"{h40}"',
        "cache key {h32} was not found",
        "sha1 {h40}",
        "--hash=sha256:{h64} \\",
        "uses: actions/checkout@{h40}",
        'checksum = "{h64}"',
        "github.com/pkg/errors v0.9.1 h1:{b43}=",
        "rev: {h40}\nhooks:\n  - id: ruff",
        "submodule path 'vendor/zlib': checked out '{h40}'",
        "index {h7}..{h7} 100644",
        "diff --git a/a.py b/a.py\nindex {h10}..{h10} 100644",
        "block 0x{h64} has 12 transactions",
        "transaction 0x{h64} failed, why?",
        "contract 0x{h40}",
        "trace_id={h32} span_id={h16}",
        "traceparent: 00-{h32}-{h16}-01",
        "request id {h16}: 504 after 30 s",
        "x-amzn-RequestId: {h8}-{h4}-4{h3}-a{h3}-{h12}",
        "build {h8} of branch release/2.4",
        "https://github.com/kontor/shop/commit/{h40}",
        "Prüfsumme der Datei: {h64}",
    ):
        yield _fill(dice, text)


def uuids(dice: Dice) -> Iterator[str]:
    for text in (
        "{}",
        "user_id = '{}'",
        "SELECT * FROM orders WHERE id = '{}';",
        '{"id": "{}", "state": "done"}',
        "Idempotency-Key: {}",
        "primary key {} is used twice",
        "GET /v1/sessions/{} 404",
        "Warum fehlt der Datensatz {}?",
        "任务{}失败了。",
        "x-request-id: {}",
        "correlation id {} timed out",
        "urn:uuid:{}",
        "disk by-uuid/{} cannot be mounted",
        "PARTUUID={} / ext4 defaults 0 1",
        "le document {} est introuvable",
        "Bluetooth service {}",
    ):
        value = dice.uuid()
        yield text.replace("{}", value.upper() if dice.below(5) == 0 else value)


def wrong_numbers(dice: Dice) -> Iterator[str]:
    """National ids in the words around them that a right one has, with a wrong check digit."""
    for kind, make, texts in PERSONS:
        if kind not in ("us-ssn", "uk-nino"):
            for _, text, shape in texts[:6]:
                yield text.format(v=shape(identity.broken(make(dice))))
    # These two have no check digit, but areas, groups and prefixes that are not given to anyone.
    for number in ("000-12-3456", "666-45-6789", "900-12-3456", "123-00-6789", "234-56-0000", "987-65-4321"):
        yield f"Is {number} a valid SSN?"
    for number in ("QQ 12 34 56 C", "BG123456A", "ZZ 98 76 54 B", "GB123456D", "DA 11 22 33 A", "AB 12 34 56 E"):
        yield f"The form shows {number} as a sample."
    yield "O CPF 111.111.111-11 passa no teste, mas não existe."
    yield "cpf = '000.000.000-00'"


def wrong_money(dice: Dice) -> Iterator[str]:
    for number in range(18):
        value = identity.broken(identity.card(dice, number % 6))
        mark = ("", " ", "-")[number % 3]
        texts = ("card {v} fails the Luhn check", "Kartennummer {v}", "{v}", "卡号{v}", "carte {v}", "pan={v}")
        text = texts[number // 3]
        yield text.format(v=identity.grouped(value, mark) if mark else value)
    for number, country in enumerate(identity.IBANS):
        value = identity.broken(identity.iban(dice, country))
        text = ("IBAN {v} is refused", "Überweisung an {v}", "{v}", "compte {v}")[number % 4]
        yield text.format(v=identity.fours(value) if number % 2 else value)


TEST_CARDS = (
    "4242424242424242",
    "4000056655665556",
    "5555555555554444",
    "2223003122003222",
    "5105105105105100",
    "378282246310005",
    "371449635398431",
    "6011111111111117",
    "6011000990139424",
    "3566002020360505",
    "4111111111111111",
    "4012888888881881",
    "4000000000000002",
    "4000000000009995",
)


def cards_for_tests(_: Dice) -> Iterator[str]:
    for number, card in enumerate(TEST_CARDS):
        text = ("Pay with the test card {v}.", "{v}", "card: '{v}'", "Testkarte {v}", "测试卡号{v}")[number % 5]
        yield text.format(v=identity.grouped(card) if number % 2 else card)
    yield "Stripe's test numbers are 4242 4242 4242 4242, 5555 5555 5555 4444 and 3782 822463 10005."


def checked_numbers(dice: Dice) -> Iterator[str]:
    """Numbers with a right check digit of another kind, or of a person's number where no word says so."""
    for _ in range(6):
        body = "35" + "".join(dice.one(DIGITS) for _ in range(12))
        yield f"IMEI {body + identity.luhn(body)} is locked"
    for _ in range(4):
        body = "8949" + "".join(dice.one(DIGITS) for _ in range(14))
        yield f"SIM {body + identity.luhn(body)} has no network"
    for _ in range(6):
        body = dice.one(("1", "9", "7", "8")) + "".join(dice.one(DIGITS) for _ in range(14))
        yield f"order {body + identity.luhn(body)} is late"
    for _ in range(6):
        yield f"Order {identity.bsn(dice)} shipped yesterday."
    for _ in range(4):
        yield f"Invoice no. {identity.tax_id(dice)}, due in March"
    for prefix in ("978", "979", "400", "401", "76", "80", "590", "871"):
        body = prefix + "".join(dice.one(DIGITS) for _ in range(12 - len(prefix)))
        check = str(-sum(int(each) * (3 if place % 2 else 1) for place, each in enumerate(body)) % 10)
        yield ("ISBN " if prefix.startswith("97") else "EAN ") + body + check
    yield "ISBN 978-3-16-148410-0"
    yield "ISBN 0-306-40615-2 in Leinen"
    yield "ISSN 2049-3630"


def machines(dice: Dice) -> Iterator[str]:
    for text in (
        "https://www.youtube.com/watch?v={s11}",
        "summarise https://youtu.be/{s11}?t=42",
        "https://docs.google.com/document/d/1{s43}/edit",
        "https://open.spotify.com/track/{b22}",
        "https://shop.kontor-werke.com/p/991?utm_id={b16}&gclid={s60}",
        "https://www.kontor-werke.com/?fbclid=IwAR{s57}",
        "GET /search?q=lamp&sid={b20}&page=2 200",
        "https://i.imgur.com/{b7}.png",
        "https://t.co/{b10}",
        "https://maps.app.goo.gl/{b17}",
        "arn:aws:s3:::kontor-data-{z8}",
        "i-{h17} is stopped, ami-{h17} is old",
        "vpc-{h17} subnet-{h17} sg-{h17}",
        "pod web-{h10}-{w5} restarts every minute",
        "sha512-{b86}==",
        '      "integrity": "sha512-{b86}==",',
        'integrity="sha384-{b64}" crossorigin="anonymous"',
        '<script src="app.{h20}.js" integrity="sha256-{b43}="></script>',
        '"node_modules/left-pad": {"version": "1.3.0", "integrity": "sha512-{b86}=="}',
        'resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz#{h40}"',
        "ms@2.1.3:\n  resolution: {integrity: sha512-{b86}==}",
        "main.{h8}.chunk.js 404",
        "styles-{s8}.css was not found",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{b43} lena@laptop",
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ{b340} build",
        "SHA256:{b43} lena@laptop (ED25519)",
        "age1{z58}",
        "pk_live_{b24}",
        "stripe.Stripe('pk_test_51{b97}')",
        "https://{h32}@o{d6}.ingest.sentry.io/{d7}",
        "PublicKeyToken={h16}",
        "com.kontor, Version=4.0.0.0, Culture=neutral, PublicKeyToken={h16}",
        "price_1{b23} and prod_{b14} do not match",
        "cus_{b14} has no subscription",
        "pi_3{b23} failed with card_declined",
        "evt_1{b23}",
        "TWILIO_ACCOUNT_SID=AC{h32}",
        "Message SM{h32} was not delivered",
        "channel C0{u8} is archived",
        "discord user {d18}, guild {d18}",
        "https://x.com/kontor/status/{d19}",
        "chat id -100{d10}",
        "telegram user {d9}",
        "msg_{b24}",
        "chatcmpl-{b29}",
        "resp_{h48}",
        "file-{b22} was uploaded",
        "run_{b24}",
        "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ{b168}IDAQAB",
        "google-site-verification={s43}",
        "GTM-{u7} and G-{u10} both fire",
        "UA-{d8}-1",
        "ca-pub-{d16}",
        "req-{h8} slow: 2310 ms",
        "data:image/png;base64,iVBORw0KGgo{b200}AAAAASUVORK5CYII=",
        '<img src="data:image/jpeg;base64,/9j/4AAQSkZJRg{b240}/9k=">',
        "background: url(data:font/woff2;base64,d09GMgAB{b200})",
        "![logo](data:image/gif;base64,R0lGODlhAQABAIAAA{b120}==)",
        "session.resume at offset {d13}",
        "epoch {d10}, in ms {d13}, in us {d16}",
        "_ga=GA1.2.{d9}.{d10}",
        "nonce-{b22} is missing in the CSP",
        "sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpb{b120}",
        "AAAA record 2001:db8:{h4}:{h4}::{h4}",
        "MAC 02:42:ac:11:00:02 leased 10.0.0.{d2}",
        "sequence ACGT{d3}: GATTACAGATTACACCGGTTAACCGGTTAGCTAGCTAACG",
    ):
        yield _fill(dice, text)


def public_blocks(dice: Dice) -> Iterator[str]:
    for label in ("PUBLIC KEY", "RSA PUBLIC KEY", "CERTIFICATE", "CERTIFICATE REQUEST", "PGP PUBLIC KEY BLOCK"):
        yield block(label, "MII" + dice.base64(300))
        yield f"Who signed this?\r\n{block(label, 'MII' + dice.base64(180), line_end=chr(13) + chr(10))}\r\n"
    yield block("PGP SIGNATURE", dice.base64(180))
    yield block("PGP MESSAGE", dice.base64(300))
    yield block("X509 CRL", dice.base64(180))
    yield "What does the line `" + "-----BEGIN " + "RSA PRIVATE KEY-----` at the top of a file mean?"
    yield "Wie erkenne ich, ob eine Datei mit -----BEGIN " + "OPENSSH PRIVATE KEY----- anfängt?"
    yield 'if text.startswith("-----BEGIN ' + 'PRIVATE KEY-----"):\n    raise ValueError("no keys here")'
    yield "-----BEGIN " + "PRIVATE KEY-----\n<your key here>\n-----END " + "PRIVATE KEY-----"
    yield "-----BEGIN " + "RSA PRIVATE KEY-----\n...\n-----END " + "RSA PRIVATE KEY-----"


def documented(_: Dice) -> Iterator[str]:
    """The example keys of vendors' documentation, in two parts each, so that no scanner of repositories stumbles."""
    access, secret = "AKIA" + "IOSFODNN7EXAMPLE", "wJalrXUtnFEMI" + "/K7MDENG/bPxRfiCYEXAMPLEKEY"
    yield f"AWS_ACCESS_KEY_ID={access}\nAWS_SECRET_ACCESS_KEY={secret}"
    yield f"aws_access_key_id = {access}"
    yield f'{{"AccessKeyId": "{access}", "SecretAccessKey": "{secret}"}}'
    yield "AKIA" + "I44QH8DHBEXAMPLE"
    yield "aws_secret_access_key = je7MtGbClwBF" + "/2Zp9Utk/h3yCo8nvbEXAMPLEKEY"
    yield "https://hooks.slack.com/services/" + "T00000000/B00000000/" + "X" * 24
    yield "The docs show 123456:ABC-DEF1234ghIkl" + "-zyx57W2v1u123ew11 as a bot token."
    yield "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + (
        "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
        "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"
    )
    yield "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq" + (
        "/K1SZFPTOtr/KBHBeksoGMGw==;"
    )
    yield "curl https://api.stripe.com/v1/charges -u sk_test_" + "4eC39HqLyjWDarjtT1zdp7dc:"
    yield "stripe.api_key = 'sk_test_" + "BQokikJOvBiI2HlWgH4olfQ2'"
    for prefix, length in (("ghp_", 36), ("sk-", 48), ("xoxb-", 24), ("glpat-", 20), ("npm_", 36), ("hf_", 34)):
        yield f"TOKEN={prefix}{'x' * length}"
        yield f"Replace {prefix}{'X' * length} by your own token."
    for prefix in ("ghp_", "sk-ant-", "sk-proj-", "xoxb-", "AIza", "AKIA", "SG.", "sk_live_", "hf_", "glpat-", "pypi-"):
        yield f"Keys that begin with {prefix} belong to which vendor?"
        yield f"{prefix}..."
    for text in ("ghp_your_token_here", "sk-your-api-key", "xoxb-your-token", "sk-ant-YOUR-KEY", "SG.your_key.here"):
        yield f"API_TOKEN={text}"


def images(dice: Dice) -> Iterator[str]:
    """Whole pictures, in which by chance each short pattern comes up."""
    yield "What is in this picture?\ndata:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA" + dice.base64(9000)
    body = dice.base64(5700)
    yield "\r\n".join(
        ["Content-Transfer-Encoding: base64", "", *(body[at : at + 76] for at in range(0, len(body), 76))]
    )
    yield '{"b64_json": "/9j/4AAQSkZJRgABAQAAAQABAAD' + dice.base64(4500) + '", "size": "256x256"}'


def rows() -> Iterator[str]:
    for family in (
        orders,
        shipments,
        hashes,
        uuids,
        wrong_numbers,
        wrong_money,
        cards_for_tests,
        checked_numbers,
        machines,
        public_blocks,
        documented,
        images,
    ):
        yield from family(Dice(f"harmless {family.__name__}"))
