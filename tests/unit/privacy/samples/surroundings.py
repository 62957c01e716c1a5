"""Where a token stands: what people say to an assistant in a dozen languages, and the files that they paste.

`{v}` is the secret, `{n}` the vendor's name for it, `{e}` its variable.
"""

from __future__ import annotations

SENTENCES = (
    ("en", "My {n} is {v} and I get a 401. What is wrong?"),
    ("en", "{v} is our {n}; please write a script that rotates it every month."),
    ("en", "Can you check why the deploy fails? The {n} I use ({v}) was made yesterday"),
    ("en", "Keep this {n} in mind for later: {v}"),
    ("de", "Hier ist unser {n}: {v}. Bau ihn bitte in das Skript ein."),
    ("de", "Warum lehnt der Dienst meinen {n} „{v}“ ab?"),
    ("fr", "Voici le {n} : {v}, peux-tu mettre à jour la configuration ?"),
    ("fr", "Le {n} «{v}» ne marche plus depuis ce matin."),
    ("es", "Este es el {n}: {v}. ¿Puedes probar la conexión?"),
    ("es", "¿Por qué falla el {n} '{v}' en producción?"),
    ("it", "Il nostro {n} è {v}, aggiungilo al file di configurazione."),
    ("pt", "O {n} do projeto é {v}; gere um exemplo em Python, por favor."),
    ("nl", "Onze {n} is {v}, kun je kijken waarom de build stopt?"),
    ("pl", "Mój {n} to {v} i dostaję błąd 403. Co robić?"),
    ("zh", "这是我们的{n}：{v}，请帮我写一个部署脚本。"),
    ("zh", "为什么{n}“{v}”不能用？"),
    ("ja", "{n}は「{v}」です。設定ファイルを書いてください。"),
    ("ru", "Вот наш {n}: {v}. Проверь, пожалуйста, почему запрос отклонён."),
    ("tr", "{n} şu: {v}, betiği buna göre düzelt."),
)

FILES = (
    "{e}={v}",
    'export {e}="{v}"\n./deploy.sh',
    "# .env\r\nLOG_LEVEL=debug\r\n{e}={v}\r\nPORT=8080\r\n",
    '{{"region": "eu-west-1", "{e}": "{v}", "retries": 3}}',
    "env:\n  - name: {e}\n    value: {v}\n  - name: MODE\n    value: production",
    '{e} = "{v}"\nTIMEOUT = 30\n\ndef connect():\n    return Client({e}, timeout=TIMEOUT)',
    "const client = new Client({{ {e}: '{v}' }});",
    "docker run --rm -e {e}={v} -p 8080:8080 service:latest",
    "2026-11-02T10:14:07Z DEBUG start: {e}={v} region=eu retries=3",
    'Traceback (most recent call last):\n  File "app.py", line 41, in call\n    raise Refused(url)\n'
    "app.Refused: the server said 403 for {n} {v}",
    "> On Monday Lena wrote:\n> the {n} for staging is\n> {n}: {v}\n\nDoes it still work?",
    "| setting | value |\n|---|---|\n| {e} | {v} |\n| REGION | eu |",
    "[service]\nmode = live\n{e} = {v}\n",
    "steps:\n  - run: ./publish\n    env: {{ {e}: '{v}' }}",
    "Set-Item env:{e} '{v}'; .\\publish.ps1",
    '<add key="{e}" value="{v}" />',
)

# Beside which word the value of no known vendor stands; `{v}` is random.
WORDS = (
    ("en", "The database password is {v}, can you write the compose file?"),
    ("en", "password: {v}"),
    ("en", "Our client secret {v} expires in March; write the reminder mail."),
    ("en", "DB_PASSWORD={v}\nDB_HOST=db.internal\n"),
    ("en", '{{"user": "deploy", "password": "{v}"}}'),
    ("en", "api_key = '{v}'"),
    ("en", "curl -H 'X-Api-Key: {v}' https://api.kontor.internal/v2/orders"),
    ("en", "curl -H 'Authorization: Bearer {v}' https://api.kontor.internal/v2/orders"),
    ("en", 'SECRET_KEY = "{v}"  # settings.py'),
    ("en", "auth_token: {v}\r\nmode: live\r\n"),
    ("en", 'const clientSecret = "{v}";'),
    ("en", "mysqldump --user=backup --password={v} shop > shop.sql"),
    ("en", "| host | user | password |\n|---|---|---|\n| nas | backup | {v} |"),
    ("en", "> the wifi password: {v}\nprint this on a card for guests"),
    ("de", "Das Passwort für den Server lautet {v}, bitte trag es in die Anleitung ein."),
    ("de", "Kennwort: {v}"),
    ("de", "Zugangsdaten: Benutzer admin, Passwort „{v}“"),
    ("fr", "Le mot de passe du serveur est {v}, peux-tu rédiger le mode d'emploi ?"),
    ("fr", "mot de passe : {v}"),
    ("es", "La contraseña de la base de datos es {v}. ¿Cómo la cambio?"),
    ("es", "contraseña: {v}"),
    ("it", "La password del router è {v}, scrivi le istruzioni per gli ospiti."),
    ("pt", "A senha do banco é {v}; monte o arquivo de configuração."),
    ("pt", "senha={v}"),
    ("nl", "Het wachtwoord van de mailserver is {v}, kun je het script aanpassen?"),
    ("pl", "Hasło do bazy to {v}, przygotuj plik konfiguracyjny."),
    ("zh", "数据库密码是{v}，请帮我写备份脚本。"),
    ("zh", "密码：{v}"),
    ("ja", "サーバーのパスワードは {v} です。手順書を書いてください。"),
    ("ru", "Пароль от сервера: {v}, напиши инструкцию."),
    ("tr", "Sunucunun parolası {v}, yedekleme betiğini yaz."),
    ("ko", "서버 비밀번호는 {v} 입니다. 백업 스크립트를 작성해 주세요."),
)
