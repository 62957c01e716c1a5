"""The labelled texts on which the detectors of `privacy` are judged: `rows()`, the same on each machine.

A row holds `id`, `text`, `lang` and `finds`, the kinds that must be found; no other may be. In a few rows `may` lists
kinds that are right too. Each value is made up. No file holds it: a text is put together when it is asked for.

Conventions of the labels:
- One value has one kind, the most specific: a GitHub token after `password=` is a `github-token` alone.
- A word and a value of no known format make a `generic-secret`; the value alone makes nothing.
- Numbers of persons without a shape of their own (BSN, tax id, Aadhaar, PESEL) count beside a word that names them.
- The examples of vendors' documentation, test cards and placeholders are harmless.
"""

from __future__ import annotations

from collections.abc import Iterator

from .samples import harmless, lookalikes, persons, secrets
from .samples.dice import Dice
from .samples.secrets import Row, row
from .samples.surroundings import FILES, SENTENCES
from .samples.tokens import VENDORS, checked, jwt


def tokens() -> Iterator[Row]:
    """Each vendor's formats in turn: a sentence, a file, a sentence, each vendor from another place in the lists."""
    for place, vendor in enumerate(VENDORS):
        dice = Dice(vendor.kind)
        for number in range(vendor.rows):
            value = vendor.formats[number % len(vendor.formats)](dice)
            if number % 2:
                lang, text = "en", FILES[(place * 3 + number) % len(FILES)]
            else:
                lang, text = SENTENCES[(place * 5 + number) % len(SENTENCES)]
            yield row(text.format(v=value, n=vendor.name, e=vendor.variable), vendor.kind, lang=lang)


def habits() -> Iterator[Row]:
    """Where tokens of certain vendors are seen most, and several in one text."""
    dice = Dice("habits")
    make = {vendor.kind: vendor.formats[0] for vendor in VENDORS}

    def new(kind: str) -> str:
        return make[kind](dice)

    profile = f"aws_access_key_id = {new('aws-access-key')}\naws_secret_access_key = {new('aws-secret-key')}\n"
    yield row("[default]\n" + profile, "aws-access-key", "aws-secret-key")
    pair = f"AWS_ACCESS_KEY_ID={new('aws-access-key')} AWS_SECRET_ACCESS_KEY={new('aws-secret-key')} aws s3 ls"
    yield row(pair, "aws-access-key", "aws-secret-key")
    document = f'{{"AccessKeyId": "{new("aws-access-key")}", "SecretAccessKey": "{new("aws-secret-key")}"}}'
    yield row(document, "aws-access-key", "aws-secret-key")
    yield row(f"//registry.npmjs.org/:_authToken={new('npm-token')}", "npm-token")
    yield row(f"[pypi]\nusername = __token__\npassword = {new('pypi-token')}\n", "pypi-token")
    remote = f"https://x-access-token:{checked(dice, 'ghs_')}@github.com/kontor/shop.git"
    yield row(f"git remote set-url origin {remote}", "github-token", may=("basic-auth-url",))
    yield row(f"curl https://api.stripe.com/v1/charges -u {new('stripe-key')}:", "stripe-key")
    yield row(f"curl -H 'Authorization: Bearer {jwt(dice)}' https://api.kontor-werke.com/me", "jwt")
    yield row(f"https://api.telegram.org/bot{new('telegram-token')}/getUpdates", "telegram-token")
    yield row(f"https://maps.googleapis.com/maps/api/js?key={new('gcp-api-key')}&v=weekly", "gcp-api-key")
    account = f"TWILIO_ACCOUNT_SID=AC{dice.hex(32)}\nTWILIO_AUTH_TOKEN={dice.hex(32)}"
    yield row(account, "twilio-key")
    yield row(f'curl -X POST -d \'{{"text": "hi"}}\' {new("slack-webhook")}', "slack-webhook")
    yield row(f"DD_API_KEY={dice.hex(32)} DD_SITE=datadoghq.eu datadog-agent run", "datadog-key")
    yield row(f"echo {new('docker-token')} | docker login -u kontor --password-stdin", "docker-token")
    for kind in ("github-token", "openai-key", "anthropic-key", "gitlab-token", "slack-token", "stripe-key", "jwt"):
        yield row(new(kind), kind)
        yield row(f"({new(kind)})", kind)
    both = f"OPENAI_API_KEY={new('openai-key')}\nANTHROPIC_API_KEY={new('anthropic-key')}\n"
    yield row(both, "openai-key", "anthropic-key")


def pairs(single: list[Row]) -> Iterator[Row]:
    """Two texts of different kinds as one."""
    dice = Dice("pairs")
    several = [each for each in single if len(each["finds"]) == 1 and "may" not in each]
    for number in range(30):
        first = several[number * 19 % len(several)]
        second = dice.one([each for each in several if each["finds"] != first["finds"]])
        joint = ("\n\n", "\r\n\r\n", "\n---\n")[number % 3]
        yield row(first["text"] + joint + second["text"], *first["finds"], *second["finds"], lang=first["lang"])


def buried(single: list[Row]) -> Iterator[Row]:
    """A secret far inside a long harmless text."""
    lines = [
        line for line in harmless.TALK.splitlines() if line and not any(each.isdigit() or each == "@" for each in line)
    ]
    for number in range(10):
        found = single[number * 53 % len(single)]
        cut = 7 * (number + 1)
        text = "\n".join([*lines[:cut], "", found["text"], "", *lines[cut:]])
        yield row(text, *found["finds"], lang=found["lang"], may=tuple(found.get("may", ())))


def positives() -> list[Row]:
    single = [*tokens(), *habits(), *secrets.rows(), *persons.rows()]
    found = [*single, *pairs(single), *buried(single)]
    return [{"id": f"p{number:03d}", **each} for number, each in enumerate(found, 1)]


def negatives() -> list[Row]:
    found = [*harmless.rows(), *lookalikes.rows()]
    return [{"id": f"n{number:03d}", "text": text, "finds": []} for number, text in enumerate(found, 1)]


def rows() -> list[Row]:
    return positives() + negatives()
