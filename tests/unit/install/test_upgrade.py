"""`kimi-stack upgrade`: for what install.sh installed; for other ways the command that does it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kimi_install import origin
from kimi_install.receipt import Receipt
from kimi_stack.base.errors import StackError
from kimi_stack.cli.root import cli

# With a file `new` in HOME it makes another environment out of it and turns the link, as install.sh does.
INSTALLER = """\
#!/bin/sh
printf '%s\\n' "$@" >"$HOME/argv"
echo installing
if [ -d "$HOME/new" ]; then
    cp -R "$HOME/new" "$4/env-2"
    rm "$4/env" && ln -s env-2 "$4/env"
fi
exit "$(cat "$HOME/code" 2>/dev/null || echo 0)"
"""
# A kimi-stack whose doctor finds failing what stands in the file `failing` beside it.
KIMI_STACK = """\
#!/bin/sh
here=$(dirname "$0")
echo "$(basename "$(cd "$here/.." && pwd -P)") $*" >>"$HOME/calls"
case $1 in
--version) echo "kimi-stack $(cat "$here/version")" ;;
doctor) cat "$here/doctor.json" ;;
install) echo "installing again"; exit "$(cat "$HOME/install.code" 2>/dev/null || echo 0)" ;;
esac
"""
EDITABLE = '{"url": "file:///home/me/a%20clone", "dir_info": {"editable": true}}'


def git(folder: Path, *words: str) -> str:
    identity = ["-c", "user.name=me", "-c", "user.email=me@example.org", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", "-C", str(folder), *identity, *words], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def upstream(tmp_path: Path) -> Path:
    folder = tmp_path / "upstream"
    (folder / "installers").mkdir(parents=True)
    (folder / "installers" / "install.sh").write_text(INSTALLER)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "one")
    return folder


@pytest.fixture
def clone(upstream: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone that an environment was made from, which is this one as far as `upgrade` can see."""
    folder = tmp_path / "a clone"
    subprocess.run(["git", "clone", "-q", str(upstream), str(folder)], check=True)
    prefix = tmp_path / "its place" / "env"
    an_environment(tmp_path / "its place" / "env-1", "0.1.0")
    prefix.symlink_to("env-1")
    (prefix / "installed-from").write_bytes(f"{folder}\0--no-modify-path\0--profile\0my work\0".encode())
    find = origin.checkout
    monkeypatch.setattr(origin, "checkout", lambda *_: find(str(prefix)))
    return folder


def an_environment(folder: Path, version: str, *failing: str) -> None:
    """One whose kimi-stack is of that version, and whose doctor finds these checks failing."""
    (folder / "bin").mkdir(parents=True)
    for name, text in {"kimi-stack": KIMI_STACK, "python": "#!/bin/sh\n"}.items():
        (folder / "bin" / name).write_text(text)
        (folder / "bin" / name).chmod(0o755)
    (folder / "bin" / "version").write_text(version)
    rows = [{"check": name, "status": "fail"} for name in failing] + [{"check": "disk", "status": "ok"}]
    (folder / "bin" / "doctor.json").write_text(json.dumps({"data": {"checks": rows}}))


def upgrade(*flags: str, code: int = 0) -> Result:
    done = CliRunner().invoke(cli, ["upgrade", *flags])
    assert done.exit_code == code, done.output + str(done.exception)
    return done


def test_a_dry_run_shows_both_commands_and_runs_none(clone: Path, upstream: Path, home: Path, tmp_path: Path) -> None:
    said = upgrade("--dry-run").output.splitlines()
    assert said[0] == f"would run git -C '{clone}' pull --ff-only"
    assert said[1] == (
        f"would run /bin/sh '{clone}/installers/install.sh' --yes --keep-previous --dir '{tmp_path}/its place' "
        "--no-modify-path --profile 'my work'"
    )
    assert said[-1] == "Nothing was changed (--dry-run)."
    assert not (home / "argv").exists()
    data = json.loads(upgrade("--dry-run", "--json").stdout)["data"]
    assert (len(data["commands"]), data["dry_run"]) == (2, True)


def test_it_fetches_and_installs_with_the_options_of_the_first_time(
    clone: Path, upstream: Path, home: Path, tmp_path: Path, capfd: Any
) -> None:
    (upstream / "new").write_text("x")
    git(upstream, "add", ".")
    git(upstream, "commit", "-qm", "two")
    upgrade("--yes")
    assert (clone / "new").exists()
    wanted = ["--yes", "--keep-previous", "--dir", f"{tmp_path}/its place", "--no-modify-path", "--profile", "my work"]
    assert (home / "argv").read_text().splitlines() == wanted
    envelope = json.loads(upgrade("--yes", "--json").stdout)
    assert envelope["status"] == "ok"
    assert "installing" not in json.dumps(envelope)


def test_without_a_terminal_and_without_yes_nothing_is_done(clone: Path, home: Path) -> None:
    assert "--yes" in str(upgrade(code=1).exception)
    assert not (home / "argv").exists()


def test_a_checkout_with_nowhere_to_fetch_from_is_installed_as_it_is(clone: Path, home: Path) -> None:
    git(clone, "remote", "remove", "origin")
    said = upgrade("--dry-run").output
    assert "would run git" not in said
    assert "no upstream to fetch from" in said
    upgrade("--yes")
    assert (home / "argv").exists()


def test_a_pull_that_cannot_go_forward_stops_it_with_gits_reason(clone: Path, upstream: Path, home: Path) -> None:
    for folder, name in ((upstream, "a"), (clone, "b")):
        (folder / name).write_text("x")
        git(folder, "add", ".")
        git(folder, "commit", "-qm", name)
    done = upgrade("--yes", code=1)
    assert "pull --ff-only failed: " in str(done.exception)
    assert "nothing was changed" in str(done.exception)
    assert not (home / "argv").exists()


def test_an_installer_that_fails_is_said_with_its_exit_code(clone: Path, home: Path) -> None:
    (home / "code").write_text("4")
    done = upgrade("--yes", code=1)
    assert isinstance(done.exception, StackError)
    assert (done.exception.exit_code, "the installer failed" in str(done.exception)) == (4, True)


def place(clone: Path) -> Path:
    return clone.parent / "its place"


def test_a_new_version_that_passes_its_doctor_stays_and_the_old_one_goes(clone: Path, home: Path) -> None:
    an_environment(home / "new", "0.2.0")
    assert "Now 0.2.0 (before: 0.1.0)." in upgrade("--yes").output
    assert sorted(path.name for path in place(clone).iterdir()) == ["env", "env-2"]


def test_what_failed_before_is_no_reason_to_go_back(clone: Path, home: Path) -> None:
    doctor = place(clone) / "env-1" / "bin" / "doctor.json"
    doctor.write_text(doctor.read_text().replace('"ok"', '"fail"'))
    an_environment(home / "new", "0.2.0", "disk")
    assert json.loads(upgrade("--yes", "--json").stdout)["data"]["to"] == "0.2.0"


@pytest.mark.parametrize("fails", ["routing", "all"])
def test_a_new_version_that_fails_its_own_doctor_is_taken_back(clone: Path, home: Path, fails: str) -> None:
    an_environment(home / "new", "0.2.0", "routing")
    if fails == "all":
        (home / "new" / "bin" / "doctor.json").write_text("Traceback")
    done = upgrade("--yes", code=1)
    what = "routing" if fails == "routing" else "doctor itself cannot be run"
    said = f"the new version fails its own doctor ({what}); 0.1.0 is in use again, and nothing else has changed"
    assert str(done.exception) == said
    assert (place(clone) / "env").readlink() == Path("env-1")
    assert sorted(path.name for path in place(clone).iterdir()) == ["env", "env-1"]
    calls = (home / "calls").read_text().splitlines()
    assert calls == [
        "env-1 doctor --json --profile my work",
        "env-2 doctor --json --profile my work",
        "env-1 install --yes --no-modify-path --profile my work",
    ]
    (home / "install.code").write_text("1")
    assert "0.1.0 is in use again\nrun " in str(upgrade("--yes", code=1).exception)


def test_where_the_old_doctor_cannot_be_run_the_new_ones_findings_are_no_reason(clone: Path, home: Path) -> None:
    (place(clone) / "env-1" / "bin" / "doctor.json").write_text("")
    an_environment(home / "new", "0.2.0", "routing")
    assert "Now 0.2.0" in upgrade("--yes").output


def test_a_wheel_is_installed_and_remembered_in_the_place_of_the_sources(
    clone: Path, home: Path, tmp_path: Path
) -> None:
    wheel = tmp_path / "a 0.2.whl"
    wheel.touch()
    said = upgrade("--dry-run", "--from-wheel", str(wheel)).output
    assert "would run git" not in said
    assert f"--from-wheel '{wheel}' --no-modify-path --profile 'my work'" in said
    (place(clone) / "env" / "installed-from").write_bytes(f"{clone}\0--from-wheel\0/old.whl\0--profile\0w\0".encode())
    assert "note: it was installed from /old.whl: put a newer file there" in upgrade("--dry-run").output
    upgrade("--yes", "--from-wheel", str(wheel))
    assert (home / "argv").read_text().splitlines()[-4:] == ["--from-wheel", str(wheel), "--profile", "w"]
    assert "does not exist" in upgrade("--from-wheel", "/no.whl", code=2).output


def test_a_checkout_that_is_gone_is_named(clone: Path) -> None:
    clone.rename(clone.with_name("moved"))
    assert f"{clone}, which this was installed from, is gone" in str(upgrade(code=1).exception)


@pytest.mark.parametrize(
    ("file", "direct_url", "says"),
    [
        ("source.cksum", "", "older installers/install.sh"),
        ("pipx_metadata.json", "", "`pipx upgrade kimi-model-stack`"),
        ("uv-receipt.toml", "", "`uv tool upgrade kimi-model-stack`"),
        (
            "",
            '{"url": "file:///home/me/a%20clone", "dir_info": {"editable": true}}',
            "`git -C '/home/me/a clone' pull`",
        ),
        ("", '{"url": "file:///home/me/clone", "dir_info": {}}', "-m pip install --upgrade /home/me/clone`"),
        ("", '{"url": "https://example.org/x.whl"}', "-m pip install --upgrade kimi-model-stack`"),
        ("", "", "-m pip install --upgrade kimi-model-stack`"),
        ("", "no json", "-m pip install --upgrade kimi-model-stack`"),
    ],
)
def test_another_way_of_installing_gets_the_command_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, direct_url: str, says: str
) -> None:
    class Distribution:
        def read_text(self, name: str) -> str:
            return direct_url

    monkeypatch.setattr(origin.metadata, "distribution", lambda _: Distribution())
    if file:
        (tmp_path / file).touch()
    with pytest.raises(StackError) as raised:
        origin.checkout(str(tmp_path))
    assert says in str(raised.value)
    assert str(raised.value).count("\n") <= 1
    assert raised.value.exit_code == 2


@pytest.mark.parametrize(
    ("file", "direct_url", "says"),
    [
        ("pipx_metadata.json", "", "pipx reinstall kimi-model-stack"),
        ("uv-receipt.toml", "", "uv tool upgrade --reinstall kimi-model-stack"),
        ("", EDITABLE, "bring back the files of /home/me/a clone; `git status` there names them"),
        ("", '{"url": "file:///x/it.whl"}', f"{sys.executable} -m pip install --force-reinstall /x/it.whl"),
        ("", "", f"{sys.executable} -m pip install --force-reinstall kimi-model-stack"),
    ],
)
def test_each_way_of_installing_has_the_command_that_does_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, direct_url: str, says: str
) -> None:
    class Distribution:
        def read_text(self, name: str) -> str:
            return direct_url

    monkeypatch.setattr(origin.metadata, "distribution", lambda _: Distribution())
    if file:
        (tmp_path / file).touch()
    assert origin.again(str(tmp_path)) == says


def test_what_install_sh_installed_is_installed_again_by_it_with_its_options(clone: Path, tmp_path: Path) -> None:
    prefix = place(clone) / "env"
    command = f"'{clone}/installers/install.sh' --dir '{place(clone)}'"
    assert origin.again(str(prefix)) == f"{command} --no-modify-path --profile 'my work'"
    (prefix / "installed-from").write_bytes(f"{clone}\0--from-wheel\0/it.whl\0".encode())
    assert origin.again(str(prefix)).startswith(f"{command} --from-wheel /it.whl (")
    clone.rename(tmp_path / "moved")
    assert origin.again(str(prefix)) == "get Kimi Model Stack anew and run its installers/install.sh"


def test_what_runs_here_is_no_installation_of_install_sh() -> None:
    argv = [sys.executable, "-m", "kimi_stack", "upgrade", "--dry-run"]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) <= 2


def test_the_plugin_in_each_profile_is_updated_and_the_first_that_fails_is_named(clone: Path, home: Path) -> None:
    an_environment(home / "new", "0.2.0")
    (home / "new" / "installed-from").write_bytes((place(clone) / "env" / "installed-from").read_bytes())
    for name in (".openclaw-my work", ".openclaw", ".openclaw-other"):
        profile = name.partition("-")[2]
        env = {"OPENCLAW_PROFILE": profile, "OPENCLAW_STATE_DIR": str(home / name)} if profile else {}
        section = Receipt.load().section(str(home / name), {"openclaw": "/opt/openclaw", "env": env})
        section.record({"kind": "plugin"})
    said = upgrade("--yes").output
    asked = [line for line in (home / "calls").read_text().splitlines() if " install " in line]
    assert asked == ["env-2 install --yes --no-modify-path --openclaw /opt/openclaw"] * 2, "the installer did the third"
    assert f"Updating the plugin in {home}/.openclaw, too" in said
    (home / "install.code").write_text("1")
    failed = upgrade("--yes", code=1).exception
    assert str(failed) == f"the plugin in {home}/.openclaw is still the old one (see above)"
