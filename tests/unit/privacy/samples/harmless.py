"""Harmless texts written by hand: one a line, `⏎` for a line's end inside it."""

CODE = r"""
password = os.environ["DB_PASSWORD"]
api_key = os.getenv("OPENAI_API_KEY")
const token = process.env.GITHUB_TOKEN;
def login(user: str, password: str) -> bool: ...
token: str
token: str | None = None
password: ${DB_PASSWORD}
password: "${{ secrets.DB_PASSWORD }}"
GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}
Authorization: Bearer {{ token }}
Authorization: Bearer <your-token>
Authorization: Bearer $TOKEN
curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" https://api.example.com/v1/me
curl -u "$USER:$PASSWORD" https://nas.local/
api_key=YOUR_API_KEY
api_key = "your-api-key-here"
API_KEY=changeme
DB_PASSWORD=change-me-please
SECRET_KEY=replace_with_a_long_random_string
secret: "***"
password=********
password: [REDACTED]
password: xxxxxxxxxxxx
token = "<token>"
token = "TODO"
password = None
password = ""
password = input("Password: ")
password = getpass.getpass()
secret = random.token_bytes(32)
secret = secrets.token_urlsafe(32)
SECRET=$(openssl rand -hex 32)
PASSWORD=$(pass show mail/work)
export GITHUB_TOKEN=$(gh auth token)
password = config.get("database", "password")
const { apiKey, apiSecret } = config;
this.password = hash(password, this.salt);
if (password.length < 12) throw new Error("password too short");
if password == confirm_password:⏎    user.set_password(password)
SELECT password_hash, reset_token FROM users WHERE id = $1;
ALTER USER app WITH PASSWORD :'new_password';
CREATE TABLE tokens (id uuid PRIMARY KEY, token_hash bytea NOT NULL, expires_at timestamptz);
max_tokens=4096
"max_tokens": 128000, "total_tokens": 51234
tokens_per_second = 4523.21
tokenizer = AutoTokenizer.from_pretrained("bert-base-multilingual-cased")
token_type_ids = torch.zeros_like(input_ids)
next(token for token in tokens if token.kind == "STRING")
access_token_lifetime = timedelta(minutes=15)
refresh_token_url = "https://auth.kontor-werke.com/oauth/token"
secretName: web-tls
secretKeyRef:⏎  name: database-credentials⏎  key: password
kubectl create secret generic db --from-file=password=./password.txt
kubectl get secret db -o jsonpath='{.data.password}' | base64 -d
vault kv get -field=password secret/prod/database
op read "op://Work/Database/password"
docker secret create db_password ./db_password.txt
password_file: /run/secrets/db_password
<input type="password" name="password" autocomplete="current-password" required>
<label for="password">Passwort</label>
label.password = Mot de passe oublié ?
"password": "Contraseña", "confirm": "Confirmar contraseña", "forgot": "¿Olvidaste tu contraseña?"
"login.password": "密码", "login.submit": "登录"
msgid "Password"⏎msgstr "Wachtwoord"
PASSWORD_RESET_TIMEOUT = 259200
AUTH_PASSWORD_VALIDATORS = [{"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"}]
PasswordAuthentication no
ssh -i ~/.ssh/id_ed25519 deploy@10.0.0.4
private_key_path = "~/.ssh/id_rsa"
ssl_certificate_key /etc/nginx/tls/server.key;
key = lambda item: item.price
for key, value in sorted(settings.items()):
keyboard = InlineKeyboardMarkup(row_width=2)
primary_key=True, unique=True
foreign key (customer_id) references customers (id)
api_key_header = APIKeyHeader(name="X-API-Key", auto_error=False)
client = OpenAI(api_key=settings.openai_api_key.get_secret_value())
func (c *Client) SetToken(token string) { c.token = token }
type Credentials struct { Username, Password string }
let password: String = prompt_password("Password: ")?;
class PasswordResetTokenGenerator(BaseTokenGenerator): pass
assert "password" not in response.json()
logger.info("token refreshed for %s", user.id)
@app.route("/token", methods=["POST"])
csrf_token = request.cookies.get("csrftoken")
jwt.encode(payload, settings.jwt_secret, algorithm="HS256")
jwt.decode(token, key, algorithms=["RS256"])
DATABASE_URL=postgresql://localhost/db
DATABASE_URL=postgresql://user:password@localhost:5432/mydb
DATABASE_URL=postgres://USER:PASSWORD@HOST:PORT/NAME
DATABASE_URL=postgresql://postgres@localhost:5432/test
DATABASE_URL=sqlite:///./app.db
postgresql://${DB_USER}:${DB_PASSWORD}@db:5432/app
postgresql://{user}:{password}@{host}/{name}
mysql://root@127.0.0.1:3306/shop
redis://localhost:6379/0
mongodb://localhost:27017/test
mongodb://mongo1.kontor.internal:27017,mongo2.kontor.internal:27017/logs?replicaSet=rs0
amqp://rabbitmq:5672/
jdbc:postgresql://localhost:5432/orders
Server=localhost;Database=shop;Trusted_Connection=True;
https://user@git.kontor-werke.com/shop/web.git
https://<user>:<password>@git.kontor-werke.com/shop/web.git
https://$USER:$TOKEN@git.kontor-werke.com/shop/web.git
https://username:password@example.com/
ssh://git@github.com:22/kontor/shop.git
git@github.com:kontor/shop.git
git clone https://github.com/kontor/shop.git
//registry.npmjs.org/:_authToken=${NPM_TOKEN}
npm install @types/node@20.11.5 left-pad@1.3.0 chalk@5.3.0 ms@2.1.3 semver@7.6.0 debug@4.3.4
pip install requests==2.31.0 urllib3==2.2.1 certifi==2024.2.2
"lodash@^4.17.21", "react@18.2.0", "react-dom@18.2.0", "vite@5.1.4", "zod@3.22.4", "axios@1.6.7"
golang.org/x/crypto v0.19.0 // indirect
implementation("org.springframework.boot:spring-boot-starter-security:3.2.3")
!function(e,t){"object"==typeof exports?module.exports=t():e.n=t()}(this,function(){return function(e){return e*2}});
var a=function(t){return t&&t.length?t[0]:null},b=1e3,c=/^[a-z0-9]+$/i;a.key=b;a.token=c;
(()=>{"use strict";var e={413:(e,t,n)=>{n.d(t,{Z:()=>a});var r=n(81),o=n.n(r)}}})();
.btn-primary{color:#fff;background-color:#0d6efd;border-color:#0d6efd;border-radius:.375rem}
:root { --accent: #1f6feb; --danger: #d73a49; --muted: #6a737d; --line: #e1e4e8; --ok: #28a745; --warn: #ffd33d }
color: #A1B2C3D4; fill: #00ff00; stroke: rgb(12, 34, 56)
@media (min-width: 768px) { .grid { grid-template-columns: repeat(12, minmax(0, 1fr)); } }
\frac{\partial^2 u}{\partial t^2} = c^2 \nabla^2 u
\begin{tabular}{lrr} a & 12.40 & 0.003 \\ b & 9.11 & 0.021 \end{tabular}
\cite{knuth1984,lamport1994} \label{eq:energy} \ref{fig:7}
^(?:[A-Z]{2}\d{2}[ ]?)(?:\d{4}[ ]?){4}\d{2}$
re.compile(r"AKIA[0-9A-Z]{16}")
re.compile(r"gh[pousr]_[A-Za-z0-9]{36}")
SECRET_PATTERN = r"-----BEGIN [A-Z ]+-----"
0x7ffee4c0b8a8 in main () at main.c:42
00000000  7f 45 4c 46 02 01 01 00  00 00 00 00 00 00 00 00  |.ELF............|
U+1F600 U+1F601 U+1F602 U+1F603
chmod 600 ~/.pgpass && psql -h db -U app
crontab: 0 3 * * 1-5 /usr/local/bin/backup --password-file /etc/backup.pw
gpg --armor --export-secret-keys lena > key.asc
openssl genpkey -algorithm ed25519 -out server.key
ssh-keygen -t ed25519 -C "lena@laptop"
aws configure set aws_access_key_id "$AWS_ACCESS_KEY_ID"
aws sts get-caller-identity --profile prod
terraform { backend "s3" { bucket = "kontor-state" key = "prod/terraform.tfstate" region = "eu-west-1" } }
"""

TALK = """
What is diabetes, and how is it treated in general?
Explain the difference between type 1 and type 2 diabetes.
Was ist Bluthochdruck?
Quels sont les symptômes courants d'une grippe ?
¿Qué es la hipertensión y cómo se previene?
糖尿病是什么？
How do I choose a strong password?
Explain how password managers work.
What is a bearer token, and how does it differ from a session cookie?
What is a JWT? Explain header.payload.signature to a beginner.
Is a JWT that begins with eyJ encrypted?
How does OAuth's refresh token rotation work?
What is the difference between a secret and a config map in Kubernetes?
The secret of a good pizza dough is time.
The key to success is patience, says the coach.
Who wrote The Secret Garden?
We play Secret Santa on 12 December; write the rules.
Write a story about a secret agent in Lisbon.
Passwort vergessen, was nun?
Wie setze ich mein Passwort zurück?
Das Passwort muss mindestens 12 Zeichen, eine Ziffer und ein Sonderzeichen haben.
J'ai oublié mon mot de passe, comment le réinitialiser ?
He olvidado la contraseña de mi correo.
Ho dimenticato la password del router.
Esqueci minha senha do banco, o que faço?
Ik ben mijn wachtwoord vergeten.
Nie pamiętam hasła do poczty.
忘记密码怎么办？
パスワードを忘れました。どうすればいいですか。
Я забыл пароль от почты.
Parolamı unuttum, ne yapmalıyım?
비밀번호를 잊어버렸어요.
My password is never accepted, although I type it slowly.
The password field is too small on mobile.
The API key is missing, says the server. Where do I set it?
Error: OPENAI_API_KEY is not set
401 Unauthorized: invalid token
InvalidClientTokenId: The security token included in the request is invalid
fatal: Authentication failed for 'https://github.com/kontor/shop.git/'
remote: Support for password authentication was removed on August 13, 2021.
ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)
FATAL: password authentication failed for user "postgres"
Do not commit secrets. Rotate each key that leaked, then rewrite the history.
Where should a small team keep its API keys and tokens?
Write a policy: passwords are changed when they leak, and at no other time.
How does Stripe tell a publishable key from a secret key?
What do the letters AKIA mean at the start of an AWS key id?
Which credit card is best for travel in Europe?
How does the Luhn algorithm work? Show it step by step.
Wie ist eine IBAN aufgebaut?
Comment est construit le numéro de sécurité sociale en France ?
¿Cómo se calcula la letra del DNI?
Come si calcola il codice fiscale?
Hoe werkt de elfproef van het BSN?
Jak zbudowany jest numer PESEL?
身份证号码的校验码怎么计算？
How is the check digit of an Aadhaar number made?
Como validar um CPF em JavaScript?
What does the machine readable zone of a passport hold?
When do I need a tax ID, and when a social security number?
The card ends in 4242, and the account in 1332.
My card number has sixteen digits, the CVV has three.
My IBAN begins with DE, theirs with AT.
The SSN field takes the shape XXX-XX-XXXX.
IBAN: DE__ ____ ____ ____ ____ __
Write to anna.keller@brennhof-werke.de and ask for the offer.
Antworte bitte an j.dubois@atelier-dubreuil.fr und tom.hartley@kontor-mail.com.
Cc: lena@brennhof-werke.de, piotr.nowak@kontor-mail.com, wei.zhang@lager-eu.net
lena@kontor.eu lena@kontor.eu lena@kontor.eu lena@kontor.eu lena@kontor.eu lena@kontor.eu
From: tom.hartley@kontor-mail.com⏎To: priya@lager-eu.net⏎Subject: offer⏎⏎Please find it attached.
Is priya@lager-eu a valid address?
Follow @anna, @tom, @lena, @priya, @wei and @ines on the forum.
Call me at +49 30 23125 114 after lunch.
The hotline is +1 (212) 555-0142, open until six.
Mein Telefon: 030 23125 087, abends.
Appelez le +33 1 99 00 12 34 demain.
Llámame al +34 612 345 678 o al +34 912 345 678.
Ring +44 7700 900118 or +44 7700 900346, not both.
客服电话是400-810-8888。
In an emergency call 112, in the USA 911, in the UK 999.
The meeting is at 10:30 on 2026-11-26 in room 4.12.
1995-03-14, 2001-07-29, 2010-11-02, 2015-05-05, 2020-02-29, 2024-12-31
Opening hours: 08:00-12:00, 13:00-17:30, Sat 09:00-13:00
2026-11-26T17:52:11.123456Z
Thu, 26 Nov 2026 17:52:11 GMT
20261126175211
1764179531
1764179531123
Berlin lies at 52.520008, 13.404954.
48°51'29.6"N 2°17'40.2"E
geo:37.786971,-122.399677;u=35
POINT(-73.985428 40.748817), POINT(2.294481 48.858370), POINT(13.377704 52.516275)
192.168.0.1, 192.168.0.2, 192.168.0.17, 10.0.0.1, 10.0.0.254, 172.16.4.9
2001:0db8:85a3:0000:0000:8a2e:0370:7334
00:1A:2B:3C:4D:5E is blocked by the switch
subnet 255.255.255.240, gateway 10.20.30.41
ping 8.8.8.8 gives 12.4 ms, 1.1.1.1 gives 9.8 ms
B-KW 4821 parkt im Hof.
My plate is AB12 CDE, the fine is wrong.
La matrícula 4821 KLM no aparece.
1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 4. Ba4 Nf6 5. O-O Be7 6. Re1 b5 7. Bb3 d6 8. c3 O-O
rnbqkbnr/pp1ppppp/8/2p5/4P3/5N2/PPPP1PPP/RNBQKB1R b KQkq - 1 2
GATTACAGATTACAACGTTGCAACGTTGCATGCATGCAAGCTTAGCTAGCATCGATCGATTACGATCGA
MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQVKVKALPDAQFEVV
C8H10N4O2 is caffeine, C6H12O6 is glucose, C2H5OH is ethanol.
CC(=O)OC1=CC=CC=C1C(=O)O
InChI=1S/C8H10N4O2/c1-10-4-9-6-5(10)7(13)12(3)8(14)11(6)2/h4H,1-3H3
InChIKey=RYYVLZVUVIJVGH-UHFFFAOYSA-N
pi = 3.14159265358979323846264338327950288419716939937510582097494459230781640628620899
e = 2.71828182845904523536028747135266249775724709369995957496696762772407663035354759
sqrt(2) = 1.41421356237309504880168872420969807856967187537694807317667973799
phi = 1.618033988749894848204586834365638117720309179805762862135448622705
70! = 11978571669969891796072783721689098736458938142546425857555362864628009582789845319680000000000000000
2**127 - 1 = 170141183460469231731687303715884105727
6.02214076e23, 1.380649e-23, 6.62607015e-34, 1.602176634e-19
The population rose from 1234567890 to 1300000000.
12 345 678 901 Euro Umsatz, 9 876 543 210 Euro Kosten
Umsatz 2025: 1.234.567.890,12 €
0123456789 0123456789 0123456789
1111 1111 1111 1111
0000 0000 0000 0000
1234 5678 9012 3456
1234567890123456
12345678901234567890
Version 10.0.19045.4170, build 2026.9.6-rc.1+exp.sha.5114f85
openclaw 2026.9.6, node v22.14.0, python 3.12.4, sqlite 3.45.1, ruff 0.14.6
Chrome/131.0.6778.86 Safari/537.36
Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0
CVE-2024-3094 and CVE-2021-44228 are the worst.
RFC 7519, RFC 6749, RFC 8705
Section 12.3.4.5, page 1048
Part no. 0041-2231-887, 0041-2231-888, 0041-2231-889, 0041-2231-890, 0041-2231-891, 0041-2231-892
Rooms 101-204, 101-205, 101-206, 101-207, 101-208 and 101-209 are free.
Win: 4-6, 6-3, 7-6 (7-5), 6-2
Lotto: 3 11 17 24 38 42, Superzahl 7
Zip codes: 10115, 20095, 50667, 60311, 70173, 80331
Bible: John 3:16, 1 Cor 13:4-8, Ps 23:1-6
Flight LH4821 lands at 17:45 at gate B22, booking code K7QX2M.
Train ICE 1004, coach 23, seats 71-74
VIN of the sample car: 1M8GDM9AXKP042788
DOI 10.1000/182 and arXiv:1706.03762v7
Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore.
Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.
Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur.
The quick brown fox jumps over the lazy dog.
Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich.
Portez ce vieux whisky au juge blond qui fume.
Pchnąć w tę łódź jeża lub ośm skrzyń fig.
Donaudampfschifffahrtsgesellschaftskapitänswitwenrente
Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch
AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz0123456789
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/
qwertyuiopasdfghjklzxcvbnm
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
Write a haiku about the sea.
What is the capital of Peru?
Übersetze: „Der frühe Vogel fängt den Wurm.“
Fasse die Besprechung von gestern zusammen.
Écris une lettre de motivation pour un poste de boulanger.
Resume este artículo en tres frases.
Scrivi una mail di scuse al cliente.
Escreva um poema sobre o mar.
Schrijf een vacature voor een timmerman.
Napisz życzenia urodzinowe dla babci.
写一首关于秋天的诗。
明日の会議の議題を作ってください。
Составь план тренировок на неделю.
Haftalık yemek planı hazırla.
What is 4539 times 1482?
P<UTOERIKSSON is how the first line of the sample begins.
Sort these ids: a1b2c3, d4e5f6, 07f8e9, 1a2b3c
10.14.07 INFO [req-7f3a] GET /health 200 3ms
2026-11-26 17:52:11,904 WARN pool-3-thread-17 slow query: 2310 ms, rows=48211
[1764179531.904211] usb 1-4: new high-speed USB device number 7 using xhci_hcd
kernel: BUG: unable to handle page fault for address: ffffb3c2c0a7f000
Nov 26 17:52:11 web sshd[48211]: Accepted publickey for deploy from 10.2.0.14 port 51234 ssh2
Invoice 2026/11/0042: 3 x 19.99 = 59.97 EUR, VAT 19 %
Reservation: 2 adults, 26.12.2026-02.01.2027, room 1207
Recipe: 250 g flour, 125 ml milk, 2 eggs, 1 pinch of salt, 180 °C, 25 min
Training: 5x400 m at 1:28, 200 m jog, then 10 min at 4:45/km
"""


def rows() -> list[str]:
    return [line.replace("⏎", "\n") for line in (CODE + TALK).splitlines() if line]
