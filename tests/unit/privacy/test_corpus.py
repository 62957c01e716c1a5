"""The corpus itself: enough of each kind, no row twice, the same on each run, no secret in its files."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from . import corpus
from .samples import identity
from .samples.dice import Dice

HERE = Path(__file__).parent
KINDS = {
    "aws-access-key",
    "aws-secret-key",
    "gcp-api-key",
    "gcp-service-account",
    "azure-storage-key",
    "azure-client-secret",
    "digitalocean-token",
    "cloudflare-token",
    "heroku-key",
    "github-token",
    "gitlab-token",
    "bitbucket-token",
    "slack-token",
    "slack-webhook",
    "discord-token",
    "discord-webhook",
    "telegram-token",
    "twilio-key",
    "sendgrid-key",
    "mailgun-key",
    "mailchimp-key",
    "stripe-key",
    "square-token",
    "paypal-token",
    "shopify-token",
    "openai-key",
    "anthropic-key",
    "huggingface-token",
    "replicate-token",
    "groq-key",
    "xai-key",
    "openrouter-key",
    "perplexity-key",
    "npm-token",
    "pypi-token",
    "rubygems-token",
    "docker-token",
    "jwt",
    "private-key",
    "connection-string",
    "basic-auth-url",
    "datadog-key",
    "newrelic-key",
    "sentry-token",
    "grafana-token",
    "hashicorp-token",
    "databricks-token",
    "notion-token",
    "linear-key",
    "atlassian-token",
    "figma-token",
    "dropbox-token",
    "airtable-token",
    "postman-key",
    "planetscale-token",
    "doppler-token",
    "pulumi-token",
    "terraform-token",
    "age-key",
    "generic-secret",
    "payment-card",
    "iban",
    "us-ssn",
    "uk-nino",
    "de-tax-id",
    "fr-nir",
    "es-dni",
    "it-codice-fiscale",
    "nl-bsn",
    "pl-pesel",
    "cn-resident-id",
    "in-aadhaar",
    "br-cpf",
    "passport-mrz",
    "bulk-email",
    "bulk-phone",
}
MAIN = {
    "aws-access-key",
    "aws-secret-key",
    "gcp-api-key",
    "github-token",
    "gitlab-token",
    "slack-token",
    "stripe-key",
    "openai-key",
    "anthropic-key",
    "npm-token",
    "jwt",
    "private-key",
    "connection-string",
    "basic-auth-url",
    "generic-secret",
    "payment-card",
    "iban",
    "us-ssn",
    "uk-nino",
    "de-tax-id",
    "fr-nir",
    "es-dni",
    "it-codice-fiscale",
    "nl-bsn",
    "pl-pesel",
    "cn-resident-id",
    "in-aadhaar",
    "br-cpf",
    "passport-mrz",
    "bulk-email",
    "bulk-phone",
}


def test_there_are_enough_rows_of_each_kind_and_enough_harmless_ones() -> None:
    positives, negatives = corpus.positives(), corpus.negatives()
    assert len(positives) >= 400
    assert len(negatives) >= 600
    counts = Counter(kind for row in positives for kind in row["finds"])
    assert set(counts) == KINDS
    assert not {kind: count for kind, count in counts.items() if count < (8 if kind in MAIN else 4)}
    assert {kind for row in positives for kind in row.get("may", ())} <= KINDS
    assert sum(count >= 10 for count in Counter(row["lang"] for row in positives).values()) >= 10


def test_each_row_is_there_once_and_each_positive_finds_something() -> None:
    rows = corpus.rows()
    assert len({row["text"] for row in rows}) == len({row["id"] for row in rows}) == len(rows)
    assert all(row["finds"] if row["id"].startswith("p") else not row["finds"] for row in rows)
    assert not [row["id"] for row in rows if re.search(r"\{[vned]\}|\{[a-z]\d+\}|⏎", row["text"])]


@pytest.mark.one_python
def test_the_rows_are_the_same_on_each_run() -> None:
    first, second = (json.dumps(corpus.rows(), ensure_ascii=False).encode() for _ in range(2))
    assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()


def test_check_digits_are_those_of_published_examples() -> None:
    assert identity.luhn("424242424242424") == "2"
    assert identity.verhoeff("236") == "3"
    assert identity.grouped("378282246310005") == "3782 822463 10005"
    numbers = {iban[4:]: iban for iban in (identity.iban(Dice("test"), country) for country in identity.IBANS)}
    assert all(int("".join(str(int(c, 36)) for c in body + iban[:4])) % 97 == 1 for body, iban in numbers.items())


def test_a_broken_number_differs_in_its_last_place_alone() -> None:
    for make in (identity.card, identity.nir, identity.codice_fiscale, identity.resident_id, identity.dni):
        number = make(Dice("test"))
        assert identity.broken(number)[:-1] == number[:-1]
        assert identity.broken(number) != number


def test_no_file_holds_a_text_that_scanners_of_repositories_take_for_a_secret() -> None:
    files = [*HERE.glob("corpus.py"), *HERE.glob("samples/*.py")]
    rows = corpus.positives()
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert path.stat().st_size < 60_000
        assert not re.search(
            r"\b(AKIA|ASIA)[A-Z0-9]{16}\b|gh[pousr]_[A-Za-z0-9]{36}|sk_(live|test)_[A-Za-z0-9]{20}", text
        )
        assert not re.search(r"BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----\\n[A-Za-z0-9+/]{20}", text)
        assert not [row["id"] for row in rows if row["text"] in text]
