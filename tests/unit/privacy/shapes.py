"""Made tokens: values of the right form that nobody ever gave out, drawn anew from a seed."""

from __future__ import annotations

import random
import re
import string

_SETS = {
    "a": string.ascii_letters + string.digits,
    "u": string.ascii_uppercase + string.digits,
    "l": string.ascii_lowercase + string.digits,
    "h": "0123456789abcdef",
    "d": "123456789",
    "w": string.ascii_letters + string.digits + "_-",
    "b": string.ascii_letters + string.digits + "+/",
}


def draw(shape: str, seed: object = 1) -> str:
    """`shape` with each `{h32}` as 32 characters of the set h; see _SETS."""
    rng = random.Random(f"{shape} {seed}")

    def chosen(found: re.Match[str]) -> str:
        value = "".join(rng.choices(_SETS[found[1]], k=int(found[2])))
        # No dash or underscore at the ends, so that the value ends where it is meant to.
        return re.sub("^[_-]|[_-]$", "7", value)

    return re.sub(r"\{([a-z])([0-9]+)\}", chosen, shape)


UUID = "{h8}-{h4}-{h4}-{h4}-{h12}"
PEM = "-----BEGIN {kind}PRIVATE KEY-----\n{b64}\n{b64}\n{b64}\n-----END {kind}PRIVATE KEY-----\n"
# Each kind that has a form of its own, in one or more of the forms that its vendor gives out.
SHAPES: dict[str, tuple[str, ...]] = {
    "aws-access-key": ("AKIA{u16}", "ASIA{u16}"),
    "aws-secret-key": ("aws_secret_access_key = {b40}", 'AWS_SECRET_ACCESS_KEY="{b40}"'),
    "gcp-api-key": ("AIza{w35}",),
    "azure-storage-key": ("DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={b86}==",),
    "azure-client-secret": ("{a3}8Q~{w34}",),
    "digitalocean-token": ("dop_v1_{h64}", "doo_v1_{h64}"),
    "cloudflare-token": ("v1.0-{h24}-{h146}", "CLOUDFLARE_API_TOKEN={w40}"),
    "heroku-key": (f"HEROKU_API_KEY={UUID}", "HRKU-AA{w58}"),
    "github-token": ("ghp_{a36}", "gho_{a36}", "ghs_{a36}", "github_pat_{a22}_{a59}"),
    "gitlab-token": ("glpat-{w20}", "glrt-{w20}", "gldt-{w20}"),
    "bitbucket-token": ("ATBB{a32}", "ATCTT3xFfGN0{w160}"),
    "slack-token": ("xoxb-{d12}-{d12}-{a24}", "xapp-1-A{u10}-{d13}-{h64}"),
    "slack-webhook": ("https://hooks.slack.com/services/T{u10}/B{u10}/{a24}",),
    "discord-token": ("MTk4{a21}.{a6}.{w38}", "OT{a24}.{a6}.{w27}"),
    "discord-webhook": ("https://discord.com/api/webhooks/{d18}/{w68}",),
    "telegram-token": ("{d10}:AA{w33}",),
    "twilio-key": ("SK{h32}", "TWILIO_AUTH_TOKEN={h32}"),
    "sendgrid-key": ("SG.{w22}.{w43}",),
    "mailgun-key": ("key-{h32}", "MAILGUN_API_KEY={h32}-{h8}-{h8}"),
    "mailchimp-key": ("{h32}-us12",),
    "stripe-key": ("sk_live_{a24}", "rk_live_{a99}", "whsec_{a32}"),
    "square-token": ("sq0atp-{w22}", "sq0csp-{w43}", "EAAA{w60}"),
    "paypal-token": ("access_token$production${l16}${h32}", "PAYPAL_CLIENT_SECRET=E{w79}"),
    "shopify-token": ("shpat_{h32}", "shpss_{h32}"),
    "openai-key": ("sk-proj-{w120}", "sk-{a20}T3BlbkFJ{a20}"),
    "anthropic-key": ("sk-ant-api03-{w93}AA",),
    "huggingface-token": ("hf_{a34}",),
    "replicate-token": ("r8_{a37}",),
    "groq-key": ("gsk_{a52}",),
    "xai-key": ("xai-{a80}",),
    "openrouter-key": ("sk-or-v1-{h64}",),
    "perplexity-key": ("pplx-{a48}",),
    "npm-token": ("npm_{a36}", f"//registry.npmjs.org/:_authToken={UUID}"),
    "pypi-token": ("pypi-AgEIcHlwaS5vcmc{w120}",),
    "rubygems-token": ("rubygems_{h48}",),
    "docker-token": ("dckr_pat_{w27}",),
    "jwt": ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI{a40}.{w43}",),
    "connection-string": (
        "postgres://shop:{a14}@db.internal:5432/shop",
        "mongodb+srv://app:{a16}@cluster0.abc.mongodb.net",
    ),
    "basic-auth-url": ("https://deploy:{a14}@git.internal/shop.git",),
    "datadog-key": ("DD_API_KEY={h32}", "datadog app key: {h40}"),
    "newrelic-key": ("NRAK-{u27}", "NRII-{w32}", "{h36}NRAL"),
    "sentry-token": ("sntryu_{h64}", "sntrys_eyJ{a80}_{a43}"),
    "grafana-token": ("glsa_{a32}_{h8}", "glc_eyJ{a80}"),
    "hashicorp-token": ("hvs.{w90}", "hvb.{w120}"),
    "databricks-token": ("dapi{h32}", "dapi{h32}-2"),
    "notion-token": ("ntn_{a46}", "secret_{a43}"),
    "linear-key": ("lin_api_{a40}",),
    "atlassian-token": ("ATATT3xFfGF0{w180}={u8}",),
    "figma-token": ("figd_{w40}",),
    "dropbox-token": ("sl.u.{w140}", "sl.B{w136}"),
    "airtable-token": ("pat{a14}.{h64}",),
    "postman-key": ("PMAK-{h24}-{h34}",),
    "planetscale-token": ("pscale_tkn_{w43}", "pscale_pw_{w43}"),
    "doppler-token": ("dp.pt.{a43}", "dp.st.prd.{a43}"),
    "pulumi-token": ("pul-{h40}",),
    "terraform-token": ("{a14}.atlasv1.{w67}",),
    "age-key": ("AGE-SECRET-KEY-1{u58}",),
    "generic-secret": ("password: {a9}#7x", "Das Passwort ist {a12}4X", "api_key={a32}", "密码是{a12}9k"),
    "private-key": ("-----BEGIN RSA PRIVATE KEY-----\n{b64}\n{b64}\n{b64}\n-----END RSA PRIVATE KEY-----\n",),
    "gcp-service-account": (
        '{"type": "service_account", "project_id": "shop", "private_key_id": "{h40}", "private_key": '
        '"-----BEGIN PRIVATE KEY-----\\n{b64}\\n{b64}\\n-----END PRIVATE KEY-----\\n"}',
    ),
}
# Ids of people and money, made so that their check digits hold, in a sentence that says what they are.
NUMBERS: dict[str, tuple[str, ...]] = {
    "payment-card": ("Bill my card 4539 1488 0343 6467", "card number: 2720 9912 3456 7894"),
    "iban": ("Bitte an DE02 1203 0000 0000 2020 51 zahlen", "IBAN FR7612345987650123456789014"),
    "us-ssn": ("My SSN is 536-22-8145", "social security number 536228145"),
    "uk-nino": ("His national insurance number is JG 10 37 59 A", "NI number ZX919263B"),
    "de-tax-id": ("Steuer-ID: 94 580 730 215", "Meine IdNr. ist 94580730215"),
    "fr-nir": ("Mon numéro de sécu : 1 85 05 78 006 740 17",),
    "es-dni": ("Mi DNI es 02614255Y", "NIE X-7497598-N"),
    "it-codice-fiscale": ("Il mio codice fiscale: RCCMNL83S18D055E",),
    "nl-bsn": ("BSN 661217504", "burgerservicenummer 661217504"),
    "pl-pesel": ("PESEL: 83010440721",),
    "cn-resident-id": ("我的身份证号是360426199101014232",),
    "in-aadhaar": ("Aadhaar: 2678 0699 0384", "my aadhaar number is 435605123543"),
    "br-cpf": ("Meu CPF é 077.155.237-80", "CPF 07715523780"),
    "passport-mrz": ("P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4",),
    "bulk-email": ("; ".join(f"{name}@acme-shop.de" for name in ("anna", "ben", "carl", "dora", "emil", "fritz")),),
    "bulk-phone": ("\n".join(f"+49 30 90{n}1 7{n}4{n}" for n in range(2, 8)),),
}
KINDS = (*SHAPES, *NUMBERS)
