"""The plugin as an npm package: installed by the real OpenClaw on a machine without Python, and then completed."""

from __future__ import annotations

import os
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from kimi_install.demo.loopback import Loopback
from kimi_stack.base.version import __version__

from .gateway import Gateway
from .harness import EASY, HARD, OpenClawEnv, wait_until
from .installed import NO_REGISTRY

ROOT = Path(__file__).resolve().parents[2]
PERMISSION = "plugins.entries.kimi-stack.hooks.allowConversationAccess"
# It has what `complete` asks of pipx, and installs this very kimi-stack: a download would prove nothing of OpenClaw.
PIPX = """\
#!/bin/sh
echo "$*" >>"$HOME/pipx.calls"
case $1 in
--version) echo 1.0 ;;
environment) echo "$HOME/pipx-bin" ;;
install)
    mkdir -p "$HOME/pipx-bin"
    printf '#!/bin/sh\\nexec "{python}" -m kimi_stack "$@"\\n' >"$HOME/pipx-bin/kimi-stack"
    chmod +x "$HOME/pipx-bin/kimi-stack"
    ;;
esac
"""


@pytest.fixture
def home(launcher: Path, loopback: Loopback, tmp_path: Path) -> OpenClawEnv:
    """A HOME with OpenClaw alone, as a service has it: no kimi-stack, uv or pipx on PATH, and no variable of ours."""
    made = OpenClawEnv(tmp_path / "home", launcher, loopback)
    made.env |= NO_REGISTRY
    del made.env["KIMI_STACK_CACHE_DIR"]
    assert [name for name in made.env if name.startswith(("KIMI_", "OPENCLAW_"))] == []
    folders = [Path(name) for name in made.env["PATH"].split(os.pathsep)]
    ours = [folder for folder in folders if any((folder / name).exists() for name in ("kimi-stack", "uv", "pipx"))]
    made.env["PATH"] = os.pathsep.join(str(folder) for folder in folders if folder not in ours)
    return made


def test_the_tarball_chooses_without_python_and_is_completed_by_one_command(home: OpenClawEnv, tmp_path: Path) -> None:
    pack = ["node", str(ROOT / "installers" / "pack-plugin.mjs"), str(tmp_path)]
    scope = {"KIMI_STACK_NPM_SCOPE": "acme"}
    tarball = home.run(*pack, env=scope, check=True).stdout.strip()
    assert tarball == f"{tmp_path}/acme-kimi-stack-{__version__}.tgz"

    # Both flags are consent: to a source outside ClawHub, and to what the plugin may do.
    home.openclaw("plugins", "install", tarball, "--force", "--accept-capabilities", check=True)
    with Gateway(home) as gateway:
        assert gateway.chat(HARD).model == "claude-sonnet-5", "OpenClaw's own: the plugin may not read the message"
        said = gateway.reply("/kimi status")
        assert "each turn stays on OpenClaw's own model" in said
        assert f"`openclaw config set {PERMISSION} true`" in said
    home.openclaw("config", "set", PERMISSION, "true", check=True)
    with Gateway(home) as gateway:
        assert gateway.chat(HARD).model == "kimi-k3", "there is no model-config.json: the stack that ships"
        assert gateway.chat(EASY).model == "claude-haiku-4-5"
        assert "`openclaw kimi-stack complete`" in gateway.reply("/kimi status")
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"http://127.0.0.1:{home.port}/plugins/kimi-stack/panel", timeout=60)
        assert caught.value.code == 503
        assert "`openclaw kimi-stack complete` on the machine gets it" in caught.value.read().decode()
        wait_until(lambda: len(spooled(home)) == 2, "the usage of both turns")
        assert gateway.log().count("the Python part is not installed") == 1

    none = home.openclaw("kimi-stack", "complete", "--yes")
    assert (none.returncode, none.stderr.startswith("kimi-stack: neither uv nor pipx is on PATH.")) == (1, True)
    script = home.home / "bin" / "pipx"
    script.parent.mkdir()
    script.write_text(PIPX.replace("{python}", sys.executable))
    script.chmod(0o755)
    env = {"PATH": f"{script.parent}{os.pathsep}{home.env['PATH']}"}
    done = home.openclaw("kimi-stack", "complete", "--yes", "--shell", "bash", env=env, timeout=300, check=True)
    assert f"install --force kimi-model-stack=={__version__}" in (home.home / "pipx.calls").read_text()
    assert "configure the OpenClaw plugin" in done.stdout, "its files are those of this version: it stays"
    entry = home.config()["plugins"]["entries"]["kimi-stack"]
    assert entry["config"]["command"][0] == sys.executable
    home.kimi("report", check=True)
    assert {row["model"] for row in home.calls()} == {"moonshot/kimi-k3", "anthropic/claude-haiku-4-5"}, "counted late"

    # What `complete` wrote into OpenClaw's config is enough for a Gateway with nothing of ours in its environment.
    with Gateway(home) as gateway:
        assert gateway.chat(HARD).model == "kimi-k3"
        assert "`openclaw kimi-stack complete`" not in gateway.reply("/kimi status"), "the brain answers"
        assert "the Python part is not installed" not in gateway.log()


def spooled(home: OpenClawEnv) -> list[str]:
    file = home.data_dir / "spool.jsonl"
    return file.read_text().splitlines() if file.exists() else []
