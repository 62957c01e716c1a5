# shellcheck shell=sh disable=SC2154,SC2317,SC2329 # sourced by install.sh, which sets variables and calls functions
# Finds a Python, and creates a private environment with it in one of the ways that this machine supports.

# The first Python 3.10 or newer that can create an environment by itself, else the first one found.
find_python() {
    python='' whole=no
    for name in python3 python3.14 python3.13 python3.12 python3.11 python3.10; do
        "$name" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || continue
        [ -n "$python" ] || python=$(command -v "$name")
        if "$name" -c 'import ensurepip, venv' 2>/dev/null; then
            python=$(command -v "$name") whole=yes
            return
        fi
    done
    [ -n "$python" ] || err "Python 3.10 or newer is needed; on Debian or Ubuntu: apt-get install python3 python3-venv"
}

# Debian's Python has no ensurepip without the package python3-venv, so try other ways too.
make_environment() {
    if [ "$whole" = no ] && ! host_pip && ! "$python" -m virtualenv --version >/dev/null 2>&1 && ! has uv; then
        install_venv
    fi
    if [ "$whole" = yes ]; then
        quietly "making the environment" "$python" -m venv "$env"
    elif host_pip; then
        quietly "making the environment" "$python" -m venv --without-pip "$env"
    elif "$python" -m virtualenv --version >/dev/null 2>&1; then
        quietly "making the environment" "$python" -m virtualenv "$env"
    else
        quietly "making the environment" uv venv --python "$python" "$env"
    fi
}

# A pip 22.3 or newer outside the environment can install into it.
host_pip() { "$python" -m pip --python "$python" --version >/dev/null 2>&1; }

install_venv() {
    remedy="apt-get install python3-venv"
    if [ "$(id -u)" != 0 ] || ! has apt-get; then
        err "this Python cannot make environments; run: sudo $remedy (then this again)"
    fi
    if [ "$yes" = no ]; then
        printf 'This Python cannot make environments. Run %s now? [y/N] ' "$remedy"
        read -r answer
        case $answer in y | Y | yes) ;; *) err "nothing was changed" ;; esac
    fi
    say "Installing python3-venv"
    quietly "apt-get update" apt-get update
    quietly "$remedy" env DEBIAN_FRONTEND=noninteractive apt-get install -y python3-venv
    find_python
    [ "$whole" = yes ] || err "python3-venv is installed, and $python still cannot make environments"
}

# Whether the environment has each package that kimi-stack needs, and each of their files with the checksum that it came
# with. Those beside the packages are left out, because commands name the environment's folder.
whole() {
    "$env/bin/python" -I -c '
import base64, hashlib, re
from importlib.metadata import distribution, distributions

for each in distributions():
    for file in each.files or ():
        if file.hash and file.hash.mode == "sha256" and ".." not in file.parts:
            found = base64.urlsafe_b64encode(hashlib.sha256(file.locate().read_bytes()).digest())
            assert found.decode().rstrip("=") == file.hash.value, file
for wanted in distribution("kimi-model-stack").requires or ():
    if ";" not in wanted:
        distribution(re.split(r"[^\w.-]", wanted)[0])
' 2>/dev/null
}

pip_install() {
    if "$env/bin/python" -m pip --version >/dev/null 2>&1; then
        "$env/bin/python" -m pip install --disable-pip-version-check --no-input "$@"
    elif host_pip; then
        "$python" -m pip --python "$env/bin/python" install --disable-pip-version-check --no-input "$@"
    else
        uv pip install --python "$env/bin/python" "$@"
    fi
}
