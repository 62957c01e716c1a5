"""Tokens of the vendors, made up, in the formats that the vendors issue; each is put together from parts here."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable
from typing import NamedTuple

from .dice import BASE36, BASE62, DIGITS, LOWER, UPPER, URLSAFE, Dice


class Vendor(NamedTuple):
    kind: str
    name: str
    """The vendor as a person writes it."""
    variable: str
    """The environment variable of a program that uses it."""
    rows: int
    formats: tuple[Callable[[Dice], str], ...]


def checked(dice: Dice, prefix: str) -> str:
    """GitHub's and npm's format: thirty characters and a CRC-32 of them in base 62."""
    body, check = dice.text(30), ""
    number = zlib.crc32(body.encode())
    alphabet = DIGITS + UPPER + LOWER
    for _ in range(6):
        number, digit = divmod(number, 62)
        check = alphabet[digit] + check
    return prefix + body + check


def ended(text: str) -> str:
    """Atlassian's format: eight hexadecimal digits of a CRC-32 behind the text."""
    return text + f"{zlib.crc32(text.encode()):08X}"


def unpadded(document: dict[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(document, separators=(",", ":")).encode()).decode().rstrip("=")


def jwt(dice: Dice) -> str:
    method = dice.one(("HS256", "RS256", "ES256"))
    claims = {"sub": dice.digits(8), "iat": 1790000000 + dice.below(9999999), "scope": dice.one(("read", "admin"))}
    signature = dice.text({"HS256": 43, "RS256": 342, "ES256": 86}[method], URLSAFE)
    return f"{unpadded({'alg': method, 'typ': 'JWT'})}.{unpadded(claims)}.{signature}"


def sentry(dice: Dice) -> str:
    document = {
        "iat": 1790000000.25 + dice.below(999999),
        "url": "https://sentry.io",
        "region_url": "https://us.sentry.io",
        "org": dice.one(("kontor", "brennhof", "nordlicht")),
    }
    body = base64.b64encode(json.dumps(document, separators=(",", ":")).encode()).decode()
    return "sntrys_" + body + "_" + dice.text(43)


def grafana(dice: Dice) -> str:
    document = {"o": dice.digits(6), "n": "stack-reader", "k": dice.text(24), "m": {"r": "eu"}}
    return "glc_" + base64.b64encode(json.dumps(document, separators=(",", ":")).encode()).decode()


def discord(dice: Dice) -> str:
    owner = base64.b64encode(str(dice.between(10**17, 9 * 10**17)).encode()).decode().rstrip("=")
    return f"{owner}.G{dice.text(5)}.{dice.text(38, URLSAFE)}"


def age(dice: Dice) -> str:
    """Bech32 with its check."""
    alphabet, prefix = "qpzry9x8gf2tvdw0s3jn54khce6mua7l", "age-secret-key-"
    words = [dice.below(32) for _ in range(51)] + [16 * dice.below(2)]
    values = [ord(each) >> 5 for each in prefix] + [0] + [ord(each) & 31 for each in prefix] + words + [0] * 6
    check = 1
    for value in values:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit, factor in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= factor if top >> bit & 1 else 0
    words += [(check ^ 1) >> 5 * (5 - place) & 31 for place in range(6)]
    return (prefix + "1" + "".join(alphabet[each] for each in words)).upper()


def of(prefix: str, length: int, alphabet: str = BASE62, *, end: str = "") -> Callable[[Dice], str]:
    return lambda dice: prefix + dice.text(length, alphabet) + end


def hexed(prefix: str, length: int, *, end: str = "") -> Callable[[Dice], str]:
    return lambda dice: prefix + dice.hex(length) + end


AWS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

VENDORS = (
    Vendor("aws-access-key", "AWS access key id", "AWS_ACCESS_KEY_ID", 10, (of("AKIA", 16, AWS), of("ASIA", 16, AWS))),
    Vendor("aws-secret-key", "AWS secret access key", "AWS_SECRET_ACCESS_KEY", 10, (of("", 40, BASE62 + "/+"),)),
    Vendor("gcp-api-key", "Google API key", "GOOGLE_API_KEY", 10, (of("AIzaSy", 33, URLSAFE),)),
    Vendor(
        "azure-storage-key",
        "Azure Storage account key",
        "AZURE_STORAGE_KEY",
        5,
        (lambda dice: dice.base64(64),),
    ),
    Vendor(
        "azure-client-secret",
        "Azure client secret",
        "AZURE_CLIENT_SECRET",
        7,
        (lambda dice: dice.text(3) + dice.one("78") + "Q~" + dice.text(34, URLSAFE + "~."),),
    ),
    Vendor(
        "digitalocean-token",
        "DigitalOcean token",
        "DIGITALOCEAN_TOKEN",
        6,
        (hexed("dop_v1_", 64), hexed("doo_v1_", 64), hexed("dor_v1_", 64)),
    ),
    Vendor("cloudflare-token", "Cloudflare API token", "CLOUDFLARE_API_TOKEN", 7, (of("", 40, URLSAFE), hexed("", 37))),
    Vendor("heroku-key", "Heroku API key", "HEROKU_API_KEY", 6, (of("HRKU-AA", 58, URLSAFE), lambda dice: dice.uuid())),
    Vendor(
        "github-token",
        "GitHub token",
        "GITHUB_TOKEN",
        14,
        (
            lambda dice: checked(dice, "ghp_"),
            lambda dice: f"github_pat_{dice.text(22)}_{dice.text(59)}",
            lambda dice: checked(dice, "gho_"),
            lambda dice: checked(dice, "ghs_"),
            lambda dice: checked(dice, "ghu_"),
        ),
    ),
    Vendor(
        "gitlab-token",
        "GitLab token",
        "GITLAB_TOKEN",
        10,
        (of("glpat-", 20, URLSAFE), of("gldt-", 20, URLSAFE), of("glrt-", 20, URLSAFE), hexed("glptt-", 40)),
    ),
    Vendor(
        "bitbucket-token", "Bitbucket app password", "BITBUCKET_TOKEN", 5, (lambda dice: ended("ATBB" + dice.text(24)),)
    ),
    Vendor(
        "slack-token",
        "Slack token",
        "SLACK_BOT_TOKEN",
        10,
        (
            lambda dice: f"xoxb-{dice.digits(12)}-{dice.digits(13)}-{dice.text(24)}",
            lambda dice: f"xoxp-{dice.digits(11)}-{dice.digits(12)}-{dice.digits(13)}-{dice.hex(32)}",
            lambda dice: f"xapp-1-A{dice.text(10, UPPER + DIGITS)}-{dice.digits(13)}-{dice.hex(64)}",
        ),
    ),
    Vendor(
        "slack-webhook",
        "Slack webhook",
        "SLACK_WEBHOOK_URL",
        6,
        (
            lambda dice: (
                "https://hooks.slack.com/services/T"
                + f"{dice.text(10, UPPER + DIGITS)}/B{dice.text(10, UPPER + DIGITS)}/{dice.text(24)}"
            ),
        ),
    ),
    Vendor("discord-token", "Discord bot token", "DISCORD_TOKEN", 6, (discord,)),
    Vendor(
        "discord-webhook",
        "Discord webhook",
        "DISCORD_WEBHOOK_URL",
        6,
        (
            lambda dice: f"https://discord.com/api/webhooks/{dice.digits(19)}/{dice.text(68, URLSAFE)}",
            lambda dice: f"https://discordapp.com/api/webhooks/{dice.digits(18)}/{dice.text(68, URLSAFE)}",
        ),
    ),
    Vendor(
        "telegram-token",
        "Telegram bot token",
        "TELEGRAM_BOT_TOKEN",
        8,
        (lambda dice: f"{dice.digits(10)}:AA{dice.text(33, URLSAFE)}",),
    ),
    Vendor("twilio-key", "Twilio auth token", "TWILIO_AUTH_TOKEN", 7, (hexed("SK", 32), hexed("", 32))),
    Vendor(
        "sendgrid-key",
        "SendGrid API key",
        "SENDGRID_API_KEY",
        6,
        (lambda dice: f"SG.{dice.text(22, URLSAFE)}.{dice.text(43, URLSAFE)}",),
    ),
    Vendor(
        "mailgun-key",
        "Mailgun API key",
        "MAILGUN_API_KEY",
        6,
        (hexed("key-", 32), lambda dice: f"{dice.hex(32)}-{dice.hex(8)}-{dice.hex(8)}"),
    ),
    Vendor(
        "mailchimp-key",
        "Mailchimp API key",
        "MAILCHIMP_API_KEY",
        5,
        (hexed("", 32, end="-us14"), hexed("", 32, end="-us7")),
    ),
    Vendor(
        "stripe-key",
        "Stripe secret key",
        "STRIPE_SECRET_KEY",
        10,
        (of("sk_live_", 24), of("sk_live_51", 97), of("rk_live_", 24), of("sk_test_51", 97), of("whsec_", 32)),
    ),
    Vendor(
        "square-token",
        "Square access token",
        "SQUARE_ACCESS_TOKEN",
        6,
        (of("EAAAE", 59, URLSAFE), of("sq0atp-", 22, URLSAFE), of("sq0csp-", 43, URLSAFE)),
    ),
    Vendor(
        "paypal-token",
        "PayPal client secret",
        "PAYPAL_CLIENT_SECRET",
        6,
        (
            lambda dice: f"access_token$production${dice.text(16, BASE36)}${dice.hex(32)}",
            of("E", 79, URLSAFE),
        ),
    ),
    Vendor(
        "shopify-token",
        "Shopify access token",
        "SHOPIFY_ACCESS_TOKEN",
        7,
        (hexed("shpat_", 32), hexed("shpss_", 32), hexed("shpca_", 32), hexed("shppa_", 32)),
    ),
    Vendor(
        "openai-key",
        "OpenAI API key",
        "OPENAI_API_KEY",
        12,
        (
            lambda dice: f"sk-proj-{dice.text(74, URLSAFE)}T3BlbkFJ{dice.text(74, URLSAFE)}",
            lambda dice: f"sk-{dice.text(20)}T3BlbkFJ{dice.text(20)}",
            lambda dice: f"sk-svcacct-{dice.text(74, URLSAFE)}T3BlbkFJ{dice.text(74, URLSAFE)}",
        ),
    ),
    Vendor(
        "anthropic-key",
        "Anthropic API key",
        "ANTHROPIC_API_KEY",
        10,
        (of("sk-ant-api03-", 93, URLSAFE, end="AA"), of("sk-ant-admin01-", 93, URLSAFE, end="AA")),
    ),
    Vendor("huggingface-token", "Hugging Face token", "HF_TOKEN", 7, (of("hf_", 34, UPPER + LOWER),)),
    Vendor("replicate-token", "Replicate API token", "REPLICATE_API_TOKEN", 5, (of("r8_", 37),)),
    Vendor(
        "groq-key",
        "Groq API key",
        "GROQ_API_KEY",
        5,
        (lambda dice: f"gsk_{dice.text(20)}WGdyb3FY{dice.text(24)}",),
    ),
    Vendor("xai-key", "xAI API key", "XAI_API_KEY", 5, (of("xai-", 80),)),
    Vendor("openrouter-key", "OpenRouter key", "OPENROUTER_API_KEY", 5, (hexed("sk-or-v1-", 64),)),
    Vendor("perplexity-key", "Perplexity API key", "PERPLEXITY_API_KEY", 5, (of("pplx-", 48),)),
    Vendor("npm-token", "npm token", "NPM_TOKEN", 8, (lambda dice: checked(dice, "npm_"),)),
    Vendor("pypi-token", "PyPI token", "TWINE_PASSWORD", 7, (of("pypi-AgEIcHlwaS5vcmc", 150, URLSAFE),)),
    Vendor("rubygems-token", "RubyGems API key", "GEM_HOST_API_KEY", 5, (hexed("rubygems_", 48),)),
    Vendor(
        "docker-token",
        "Docker Hub token",
        "DOCKERHUB_TOKEN",
        6,
        (of("dckr_pat_", 27, URLSAFE), of("dckr_oat_", 32, URLSAFE)),
    ),
    Vendor("jwt", "session JWT", "SESSION_JWT", 10, (jwt,)),
    Vendor("datadog-key", "Datadog API key", "DATADOG_API_KEY", 6, (hexed("", 32), hexed("", 40))),
    Vendor(
        "newrelic-key",
        "New Relic key",
        "NEW_RELIC_LICENSE_KEY",
        6,
        (of("NRAK-", 27, UPPER + DIGITS), hexed("", 36, end="NRAL")),
    ),
    Vendor("sentry-token", "Sentry auth token", "SENTRY_AUTH_TOKEN", 6, (sentry, hexed("sntryu_", 64))),
    Vendor(
        "grafana-token",
        "Grafana token",
        "GRAFANA_TOKEN",
        6,
        (lambda dice: f"glsa_{dice.text(32)}_{dice.hex(8)}", grafana),
    ),
    Vendor("hashicorp-token", "Vault token", "VAULT_TOKEN", 6, (of("hvs.CAES", 91, URLSAFE), of("hvb.AAAA", 150))),
    Vendor("databricks-token", "Databricks token", "DATABRICKS_TOKEN", 5, (hexed("dapi", 32),)),
    Vendor(
        "notion-token",
        "Notion token",
        "NOTION_TOKEN",
        6,
        (lambda dice: f"ntn_{dice.digits(11)}{dice.text(35)}", of("secret_", 43)),
    ),
    Vendor("linear-key", "Linear API key", "LINEAR_API_KEY", 5, (of("lin_api_", 40),)),
    Vendor(
        "atlassian-token",
        "Atlassian API token",
        "ATLASSIAN_API_TOKEN",
        6,
        (lambda dice: ended("ATATT3xFfGF0" + dice.text(171, URLSAFE) + "="),),
    ),
    Vendor("figma-token", "Figma token", "FIGMA_TOKEN", 5, (of("figd_", 40, URLSAFE),)),
    Vendor("dropbox-token", "Dropbox access token", "DROPBOX_ACCESS_TOKEN", 5, (of("sl.B", 134, URLSAFE),)),
    Vendor(
        "airtable-token",
        "Airtable token",
        "AIRTABLE_TOKEN",
        5,
        (lambda dice: f"pat{dice.text(14)}.{dice.hex(64)}",),
    ),
    Vendor(
        "postman-key",
        "Postman API key",
        "POSTMAN_API_KEY",
        5,
        (lambda dice: f"PMAK-{dice.hex(24)}-{dice.hex(34)}",),
    ),
    Vendor(
        "planetscale-token",
        "PlanetScale token",
        "PLANETSCALE_TOKEN",
        5,
        (of("pscale_tkn_", 43, URLSAFE), of("pscale_pw_", 43, URLSAFE)),
    ),
    Vendor(
        "doppler-token",
        "Doppler token",
        "DOPPLER_TOKEN",
        5,
        (of("dp.pt.", 43), of("dp.st.prd.", 43)),
    ),
    Vendor("pulumi-token", "Pulumi access token", "PULUMI_ACCESS_TOKEN", 5, (hexed("pul-", 40),)),
    Vendor(
        "terraform-token",
        "Terraform Cloud token",
        "TF_TOKEN_app_terraform_io",
        5,
        (lambda dice: f"{dice.text(14)}.atlasv1.{dice.text(67)}",),
    ),
    Vendor("age-key", "age identity", "SOPS_AGE_KEY", 5, (age,)),
)
