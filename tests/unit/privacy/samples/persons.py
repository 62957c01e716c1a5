"""Texts with the number of a person, a card, an account, or with many addresses."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from . import identity
from .dice import Dice
from .secrets import Row, row


def _plain(value: str) -> str:
    return value


def _spaced_pairs(value: str) -> str:
    return f"{value[:2]} {value[2:4]} {value[4:6]} {value[6:8]} {value[8:]}"


CARDS = (
    ("en", "My card {v} was charged twice. Draft a complaint to the bank.", " "),
    ("en", "{v}", ""),
    ("en", "card_number={v}\nexpiry=11/29\n", ""),
    ("en", '{{"pan": "{v}", "exp": "11/29"}}', ""),
    ("en", "| name | card |\n|---|---|\n| L. Brandt | {v} |", " "),
    ("en", "2026-11-02 10:14:07 ERROR charge declined card={v} code=51", ""),
    ("en", "pay with {v}.", "-"),
    ("de", "Meine Kreditkarte ({v}) wurde gesperrt, was nun?", " "),
    ("de", "Kartennummer: {v}\r\nGültig bis 11/29\r\n", " "),
    ("fr", "Ma carte {v} est refusée, que faire ?", " "),
    ("es", "Cobra 40 € a la tarjeta {v}, por favor.", "-"),
    ("it", "La carta «{v}» è scaduta?", " "),
    ("pt", "O cartão {v} foi clonado; escreva a carta ao banco.", " "),
    ("nl", "Mijn creditcard {v} is gestolen.", "-"),
    ("pl", "Karta {v} została odrzucona.", " "),
    ("zh", "我的信用卡号是{v}，为什么付款失败？", ""),
    ("ja", "カード番号{v}で支払えません。", " "),
    ("en", "> Please book it on\n> {v}\n> and send the receipt.", " "),
)
IBANS = (
    ("de", "Bitte überweise 250 Euro auf {v}.", "DE", True),
    ("de", "IBAN: {v}\r\nVerwendung: Miete", "DE", False),
    ("en", "My account is {v}, write the standing order form.", "GB", True),
    ("en", '{{"holder": "L. Brandt", "iban": "{v}"}}', "NL", False),
    ("fr", "Virement vers {v}, merci de rédiger le courriel.", "FR", True),
    ("es", "Mi cuenta ({v}) no recibe la transferencia.", "ES", True),
    ("it", "Il bonifico va a {v}?", "IT", False),
    ("pl", "Numer konta {v}; przygotuj fakturę.", "PL", True),
    ("nl", "Stort het op {v}, graag.", "NL", True),
    ("en", "| payee | account |\n|---|---|\n| Hofer | {v} |", "AT", True),
    ("en", "{v}", "CH", True),
    ("pt", "A conta é {v}.", "PT", False),
    ("zh", "请把钱汇到{v}，谢谢。", "BE", False),
    ("en", "payee;iban;amount\r\nNilsson;{v};99.50\r\n", "SE", False),
    ("en", "please pay to {v} by friday", "DE", "lower"),
)

Person = tuple[str, Callable[[Dice], str], tuple[tuple[str, str, Callable[[str], str]], ...]]
PERSONS: tuple[Person, ...] = (
    (
        "us-ssn",
        identity.ssn,
        (
            ("en", "My SSN is {v}, fill in the W-9 for me.", _plain),
            ("en", "SSN: {v}", _plain),
            ("en", "social security number {v}\r\nname: Lena Brandt", lambda v: v.replace("-", "")),
            ("en", "name,ssn\nLena Brandt,{v}\n", _plain),
            ("en", '{{"ssn": "{v}", "state": "OH"}}', _plain),
            ("en", "The form asks for my social security number ({v}). Is that safe?", _plain),
            ("es", "Mi número de seguro social es {v}, ¿qué formulario uso?", _plain),
            ("en", "> employee SSN {v}\nsummarise this mail", lambda v: v.replace("-", " ")),
            ("en", "{v} is the SSN on my W-2, but it is wrong.", _plain),
        ),
    ),
    (
        "uk-nino",
        identity.nino,
        (
            ("en", "My National Insurance number is {v}; write to HMRC.", _spaced_pairs),
            ("en", "NINO: {v}", _plain),
            ("en", "ni_number={v}\r\n", _plain),
            ("en", "employee,nino\nA. Shah,{v}\n", _plain),
            ("en", "Is {v} a valid national insurance number?", _spaced_pairs),
            ("en", "NI no. ({v}), tax code 1257L", _plain),
            ("en", '{{"nino": "{v}"}}', _plain),
            ("en", "national insurance: {v}", str.lower),
        ),
    ),
    (
        "de-tax-id",
        identity.tax_id,
        (
            ("de", "Meine Steuer-ID ist {v}, füll bitte das Formular aus.", _plain),
            ("de", "Steueridentifikationsnummer: {v}", lambda v: f"{v[:2]} {v[2:5]} {v[5:8]} {v[8:]}"),
            ("de", "IdNr. {v}\r\nFinanzamt Mitte", lambda v: f"{v[:2]} {v[2:5]} {v[5:8]} {v[8:]}"),
            ("de", "steuer_id={v}", _plain),
            ("de", "Name;Steuer-ID\nBrandt;{v}\n", _plain),
            ("en", "The German tax ID is {v}, translate the letter.", _plain),
            ("de", "Auf dem Bescheid steht die Steuer-Identifikationsnummer ({v}).", _plain),
            ("en", '{{"steuerId": "{v}"}}', _plain),
        ),
    ),
    (
        "fr-nir",
        identity.nir,
        (
            ("fr", "Mon numéro de sécurité sociale est {v}, remplis la feuille.", identity.nir_grouped),
            ("fr", "NIR : {v}", _plain),
            ("fr", "n° de sécu {v}, que dois-je joindre ?", identity.nir_grouped),
            ("fr", "nom;nir\r\nDubreuil;{v}\r\n", _plain),
            ("fr", '{{"nir": "{v}"}}', _plain),
            ("fr", "Le numéro de Sécurité sociale ({v}) est refusé.", identity.nir_grouped),
            ("en", "My French social security number is {v}.", identity.nir_grouped),
            ("fr", "{v} est mon numéro de sécurité sociale", _plain),
        ),
    ),
    (
        "es-dni",
        identity.dni,
        (
            ("es", "Mi DNI es {v}, rellena el contrato.", _plain),
            ("es", "DNI: {v}", lambda v: f"{v[:8]}-{v[8]}"),
            ("es", "El documento ({v}) está caducado, DNI antiguo.", _plain),
            ("es", "nombre;dni\r\nQuiroga;{v}\r\n", _plain),
            ("es", '{{"dni": "{v}"}}', _plain),
            ("es", "¿Es válido el DNI {v}?", lambda v: f"{v[:2]}.{v[2:5]}.{v[5:8]}-{v[8]}"),
            ("en", "The Spanish DNI on the lease is {v}.", _plain),
            ("es", "con NIF {v}, domiciliado en Sevilla", _plain),
        ),
    ),
    (
        "it-codice-fiscale",
        identity.codice_fiscale,
        (
            ("it", "Il mio codice fiscale è {v}, compila il modulo.", _plain),
            ("it", "C.F. {v}", _plain),
            ("it", "cf: {v}", str.lower),
            ("it", "nome;cf\r\nRossi;{v}\r\n", _plain),
            ("it", '{{"codiceFiscale": "{v}"}}', _plain),
            ("it", "{v} risulta errato sul portale.", _plain),
            ("en", "The landlord's tax code is {v}.", _plain),
            ("de", "Der Codice fiscale ({v}) fehlt noch im Vertrag.", _plain),
        ),
    ),
    (
        "nl-bsn",
        identity.bsn,
        (
            ("nl", "Mijn BSN is {v}, vul de aangifte in.", _plain),
            ("nl", "Burgerservicenummer: {v}", _plain),
            ("nl", "bsn={v}", _plain),
            ("nl", "naam;bsn\r\nVan der Molen;{v}\r\n", _plain),
            ("nl", '{{"bsn": "{v}"}}', _plain),
            ("nl", "Klopt dit burgerservicenummer ({v})?", _plain),
            ("en", "My Dutch BSN is {v}; write the letter.", _plain),
            ("nl", "BSN {v}", lambda v: f"{v[:4]}.{v[4:6]}.{v[6:]}"),
        ),
    ),
    (
        "pl-pesel",
        identity.pesel,
        (
            ("pl", "Mój PESEL to {v}, wypełnij wniosek.", _plain),
            ("pl", "PESEL: {v}", _plain),
            ("pl", "pesel={v}", _plain),
            ("pl", "imię;pesel\r\nAnna;{v}\r\n", _plain),
            ("pl", '{{"pesel": "{v}"}}', _plain),
            ("pl", "Czy numer PESEL ({v}) jest poprawny?", _plain),
            ("en", "The PESEL number on the form is {v}.", _plain),
            ("pl", "{v} to mój numer PESEL", _plain),
        ),
    ),
    (
        "cn-resident-id",
        identity.resident_id,
        (
            ("zh", "我的身份证号是{v}，请帮我填写表格。", _plain),
            ("zh", "身份证：{v}", _plain),
            ("zh", "姓名,身份证号\r\n王芳,{v}\r\n", _plain),
            ("zh", "公民身份号码（{v}）是否有效？", _plain),
            ("en", "resident id {v}", _plain),
            ("en", '{{"idCard": "{v}"}}', _plain),
            ("zh", "{v}", _plain),
            ("zh", "身份证号码{v}", str.lower),
        ),
    ),
    (
        "in-aadhaar",
        identity.aadhaar,
        (
            ("en", "My Aadhaar number is {v}, draft the application.", identity.fours),
            ("en", "Aadhaar: {v}", _plain),
            ("en", "aadhaar_no={v}\r\n", _plain),
            ("en", "name,aadhaar\nPriya,{v}\n", identity.fours),
            ("en", '{{"aadhaar": "{v}"}}', _plain),
            ("en", "Is this Aadhaar ({v}) linked to my PAN?", identity.fours),
            ("hi", "मेरा आधार नंबर {v} है, आवेदन लिख दो।", identity.fours),
            ("en", "UIDAI letter, Aadhaar no. {v}.", lambda v: identity.fours(v, "-")),
        ),
    ),
    (
        "br-cpf",
        identity.cpf,
        (
            ("pt", "Meu CPF é {v}, preencha o contrato.", identity.cpf_dotted),
            ("pt", "CPF: {v}", _plain),
            ("pt", "cpf={v}\r\n", _plain),
            ("pt", "nome;cpf\nSouza;{v}\n", identity.cpf_dotted),
            ("pt", '{{"cpf": "{v}"}}', identity.cpf_dotted),
            ("pt", "O CPF ({v}) está irregular?", identity.cpf_dotted),
            ("en", "The tenant's CPF is {v}.", identity.cpf_dotted),
            ("pt", "{v}", identity.cpf_dotted),
        ),
    ),
)


def cards() -> Iterator[Row]:
    dice = Dice("payment-card")
    for number, (lang, text, mark) in enumerate(CARDS):
        value = identity.card(dice, number % len(identity.BRANDS))
        yield row(text.format(v=identity.grouped(value, mark) if mark else value), "payment-card", lang=lang)


def ibans() -> Iterator[Row]:
    dice = Dice("iban")
    for lang, text, country, groups in IBANS:
        value = identity.iban(dice, country)
        value = value.lower() if groups == "lower" else identity.fours(value) if groups else value
        yield row(text.format(v=value), "iban", lang=lang)


def numbers() -> Iterator[Row]:
    for kind, make, texts in PERSONS:
        dice = Dice(kind)
        for lang, text, shape in texts:
            yield row(text.format(v=shape(make(dice))), kind, lang=lang)
    dice = Dice("foreigners")
    yield row(f"Mi NIE es {identity.dni(dice, foreigner=True)}, ¿dónde pido cita?", "es-dni", lang="es")


def passports() -> Iterator[Row]:
    dice = Dice("passport-mrz")
    for lang, text, end in (
        ("en", "{v}", "\n"),
        ("en", "Read this passport for me:\n{v}\n", "\n"),
        ("de", "Mein Reisepass:\r\n{v}\r\nBitte das Visum beantragen.", "\r\n"),
        ("fr", "Voici le bas du passeport :\n{v}\nremplis le formulaire", "\n"),
        ("es", "```\n{v}\n```\n¿cuándo caduca?", "\n"),
        ("zh", "请识别护照：\n{v}\n", "\n"),
        ("en", "MRZ:\n\n{v}\n\nnationality?", "\n"),
        ("nl", "Paspoort gescand:\n{v}", "\n"),
    ):
        yield row(text.format(v=identity.mrz(dice, end)), "passport-mrz", lang=lang)


NAMES = ("anna.keller", "j.dubois", "m_rossi", "priya", "tom.hartley", "ines+shop", "piotr.nowak", "lena", "wei.zhang")
HOSTS = ("brennhof-werke.de", "kontor-mail.com", "lager-eu.net", "atelier-dubreuil.fr", "post.nordlicht-it.org")


def mails() -> Iterator[Row]:
    dice = Dice("bulk-email")
    for number, (lang, text, mark) in enumerate(
        (
            ("en", "Write an invitation to {v}.", ", "),
            ("en", "name,email\nA,{v}", "\nB,"),
            ("de", "Schreib eine Rundmail an:\r\n{v}\r\n", "\r\n"),
            ("fr", "Voici la liste : {v}", "; "),
            ("es", "Agrupa por dominio:\n- {v}", "\n- "),
            ("en", '{{"to": ["{v}"]}}', '", "'),
            ("zh", "请给{v}发邮件。", "、"),
            ("en", "To: <{v}>", ">, <"),
            ("it", "| e-mail |\n|---|\n| {v} |", " |\n| "),
            ("en", "INSERT INTO users (mail) VALUES ('{v}');", "'), ('"),
        )
    ):
        start = dice.below(9)
        many = [f"{NAMES[(start + at) % 9]}@{HOSTS[(start + 2 * at) % 5]}" for at in range(5 + number % 4)]
        yield row(text.format(v=mark.join(many)), "bulk-email", lang=lang)


def phones() -> Iterator[Row]:
    """In the ranges that are kept for films and books, where the country has one."""
    dice = Dice("bulk-phone")

    def number(shape: str) -> str:
        return "".join(str(dice.below(10)) if each == "#" else each for each in shape)

    for lang, text, mark, shape in (
        ("de", "Ruf diese Leute an: {v}.", ", ", "+49 30 23125 ###"),
        ("en", "Call list:\n{v}\n", "\n", "+1 (212) 555-01##"),
        ("en", "name,phone\nA,{v}", "\nB,", "+44 7700 900###"),
        ("fr", "Numéros de téléphone : {v}", " / ", "+33 1 99 00 ## ##"),
        ("es", "Teléfonos de los clientes:\r\n{v}\r\n", "\r\n", "+34 6## ### ###"),
        ("pl", "Numery telefonów: {v}", "; ", "+48 5## ### ###"),
        ("it", "| telefono |\n|---|\n| {v} |", " |\n| ", "+39 3## ### ####"),
        ("en", '{{"phones": ["{v}"]}}', '", "', "+1-415-555-01##"),
        ("zh", "客户电话：{v}", "、", "+86 138 #### ####"),
        ("pt", "Telefones dos clientes:\n- {v}", "\n- ", "+55 11 9####-####"),
    ):
        many = {number(shape) for _ in range(9)}
        yield row(text.format(v=mark.join(sorted(many)[:6])), "bulk-phone", lang=lang)


def rows() -> Iterator[Row]:
    yield from cards()
    yield from ibans()
    yield from numbers()
    yield from passports()
    yield from mails()
    yield from phones()
