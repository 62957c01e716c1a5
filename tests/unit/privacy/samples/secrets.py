"""Texts with a secret that is no vendor's token: key blocks, connection strings, URLs with a password, passwords."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .dice import BASE62, Dice
from .surroundings import WORDS

Row = dict[str, Any]


def row(text: str, *kinds: str, lang: str = "en", may: tuple[str, ...] = ()) -> Row:
    found: Row = {"text": text, "finds": sorted(kinds), "lang": lang}
    return found | {"may": sorted(may)} if may else found


def block(label: str, body: str, *, line_end: str = "\n", extra: str = "") -> str:
    lines = [body[at : at + 64] for at in range(0, len(body), 64)]
    return line_end.join(
        [f"-----BEGIN {label}-----", *([extra, ""] if extra else []), *lines, f"-----END {label}-----"]
    )


PRIVATE = ("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "OPENSSH PRIVATE KEY", "DSA PRIVATE KEY")


def private_keys() -> Iterator[Row]:
    dice = Dice("private-key")

    def pem(label: str, line_end: str = "\n") -> str:
        start = "b3BlbnNzaC1rZXktdjEAAAAA" if label.startswith("OPENSSH") else "MII"
        return block(label, start + dice.base64(dice.one((120, 300, 600))), line_end=line_end)

    for label in PRIVATE:
        yield row(pem(label), "private-key")
    yield row("Why does ssh say 'invalid format' for this key?\n\n" + pem(PRIVATE[3]) + "\n", "private-key")
    yield row(f"Das ist mein Schlüssel:\r\n{pem(PRIVATE[1], chr(13) + chr(10))}\r\nDanke!", "private-key", lang="de")
    yield row("把这个私钥转换成 PKCS8 格式：\n" + pem(PRIVATE[1]), "private-key", lang="zh")
    yield row("¿Qué tipo de clave es esta?\n" + pem(PRIVATE[2]), "private-key", lang="es")
    yield row('TLS_KEY="' + pem(PRIVATE[0]).replace("\n", "\\n") + '"', "private-key")
    yield row(json.dumps({"cert": "a.pem", "key": pem(PRIVATE[0])}), "private-key")
    yield row("tls:\n  key: |\n    " + pem(PRIVATE[2]).replace("\n", "\n    "), "private-key")
    yield row("> here is the key\n> " + pem(PRIVATE[3]).replace("\n", "\n> "), "private-key")
    yield row("cat <<EOF > id_rsa\n" + pem(PRIVATE[1]) + "\nEOF\nchmod 600 id_rsa", "private-key")
    armored = "lQ" + dice.base64(400)
    yield row(block("PGP PRIVATE KEY BLOCK", armored), "private-key")
    yield row("import this:\n" + block("PGP PRIVATE KEY BLOCK", armored, extra="Version: GnuPG v2"), "private-key")
    yield row(block("ENCRYPTED PRIVATE KEY", dice.base64(300)), "private-key")


def password(dice: Dice) -> str:
    """Twelve to thirty-two characters with capitals, digits and, in half of them, signs that need no escape."""
    if dice.below(2):
        return dice.text(dice.between(20, 32), BASE62)
    signs = "!#%+=_-^*"
    found = dice.text(dice.between(12, 18), BASE62)
    at = dice.between(3, 8)
    return found[:at] + dice.one(signs) + found[at:-2] + dice.one(signs) + found[-2:]


def generic() -> Iterator[Row]:
    dice = Dice("generic-secret")
    for lang, text in WORDS:
        yield row(text.format(v=password(dice)), "generic-secret", lang=lang)
    for name in ("JWT_SECRET", "APP_SECRET", "SESSION_SECRET", "WEBHOOK_SIGNING_SECRET", "ENCRYPTION_KEY", "SMTP_PASS"):
        yield row(f"PORT=8080\n{name}={dice.base64(33)}\nMODE=live", "generic-secret")
    for name in ("apiKey", "accessToken", "client_secret", "private_token", "passwd", "refresh_token"):
        yield row(json.dumps({"id": 4411, name: dice.hex(40)}), "generic-secret")


CONNECTIONS = (
    "postgresql://app:{v}@db.kontor.internal:5432/orders",
    "postgres://reader:{v}@10.2.0.14/shop?sslmode=require",
    "mysql://root:{v}@mysql.kontor.internal:3306/crm",
    "mongodb+srv://admin:{v}@cluster0.q7x2m.mongodb.net/app?retryWrites=true",
    "mongodb://svc:{v}@mongo1.kontor.internal:27017,mongo2.kontor.internal:27017/logs",
    "redis://:{v}@cache.kontor.internal:6379/0",
    "rediss://default:{v}@eu1-fit-lark-30211.upstash.io:30211",
    "amqp://worker:{v}@mq.kontor.internal:5672/jobs",
    "postgresql+asyncpg://app:{v}@db.kontor.internal/orders",
    "mssql+pyodbc://sa:{v}@sql.kontor.internal/erp?driver=ODBC+Driver+18",
)
AROUND = (
    ("en", "DATABASE_URL={v}"),
    ("en", 'engine = create_engine("{v}")'),
    ("de", "Die Anwendung verbindet sich mit {v}, bricht aber nach zehn Sekunden ab."),
    ("fr", "La connexion {v} échoue, pourquoi ?"),
    ("zh", "连接串是{v}，为什么超时？"),
    ("en", "could not connect to {v}: timeout expired"),
    ("en", "services:\r\n  web:\r\n    environment:\r\n      - DATABASE_URL={v}\r\n"),
    ("es", "Migra los datos de ({v}) a la nube."),
    ("en", "{v}"),
    ("pl", "Połączenie „{v}” zrywa się po minucie."),
)


def connections() -> Iterator[Row]:
    dice = Dice("connection-string")
    for address, (lang, text) in zip(CONNECTIONS, AROUND, strict=True):
        value = address.format(v=dice.text(dice.between(14, 22)))
        yield row(text.format(v=value), "connection-string", lang=lang)
    # Those that are no address hold the word itself, so the detector of words may say it too.
    for text in (
        "Server=tcp:erp.database.windows.net,1433;Database=erp;User ID=app;Password={v};Encrypt=True;",
        "jdbc:postgresql://db.kontor.internal:5432/orders?user=app&password={v}",
        "Data Source=sql01;Initial Catalog=shop;User Id=sa;Password={v};",
    ):
        yield row(text.format(v=dice.text(18)), "connection-string", may=("generic-secret",))


def basic_auth() -> Iterator[Row]:
    dice = Dice("basic-auth-url")
    for lang, text in (
        ("en", "curl https://deploy:{v}@artifacts.kontor-werke.com/repo/app.tgz"),
        ("en", "git clone https://build:{v}@git.kontor-werke.com/shop/web.git"),
        ("de", "Der Abruf von https://admin:{v}@nas.kontor-werke.com:5001/ liefert 401."),
        ("fr", "Le flux (https://lecteur:{v}@flux.kontor-werke.com/rss) est vide."),
        ("es", "Descarga http://usuario:{v}@files.kontor-werke.com/datos.csv y resume."),
        ("zh", "请下载https://ops:{v}@files.kontor-werke.com/a.csv，然后统计。"),
        ("en", "HTTPS_PROXY=http://proxyuser:{v}@proxy.kontor-werke.com:3128"),
        ("en", '{{"registry": "https://ci:{v}@npm.kontor-werke.com/"}}'),
        ("en", "ftp://upload:{v}@ftp.kontor-werke.com/incoming"),
        ("ja", "https://monitor:{v}@grafana.kontor-werke.com/api/health が失敗します。"),
        ("en", "--extra-index-url https://reader:{v}@pypi.kontor-werke.com/simple"),
    ):
        yield row(text.format(v=dice.text(dice.between(12, 20))), "basic-auth-url", lang=lang)


def service_accounts() -> Iterator[Row]:
    """Google's JSON of a service account; the key block inside it may be named as well."""
    dice = Dice("gcp-service-account")
    for number, text in enumerate(
        ("{v}", "Why is this refused?\n{v}", "gcp.json:\r\n{v}\r\n", "GCP_SA='{v}'", "```\n{v}\n```")
    ):
        project = dice.one(("kontor-prod", "brennhof-shop", "lager-eu"))
        key = block("PRIVATE KEY", "MII" + dice.base64(600)) + "\n"
        document = {
            "type": "service_account",
            "project_id": project,
            "private_key_id": dice.hex(40),
            "private_key": key,
            "client_email": f"deployer@{project}.iam.gserviceaccount.com",
            "client_id": dice.digits(21),
            "token_uri": "https://oauth2.googleapis.com/token",
        }
        value = json.dumps(document, indent=2 if number % 2 else None)
        yield row(text.format(v=value), "gcp-service-account", may=("private-key",))


def azure_connections() -> Iterator[Row]:
    dice = Dice("azure-connections")
    for account in ("kontorprod", "brennhofdata", "lagereu"):
        value = f"DefaultEndpointsProtocol=https;AccountName={account};AccountKey={dice.base64(64)}"
        text = f"AZURE_STORAGE_CONNECTION_STRING={value};EndpointSuffix=core.windows.net"
        yield row(text, "azure-storage-key", may=("connection-string",))


def rows() -> Iterator[Row]:
    yield from private_keys()
    yield from generic()
    yield from connections()
    yield from basic_auth()
    yield from service_accounts()
    yield from azure_connections()
