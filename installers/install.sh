#!/bin/sh
# Installs Kimi Model Stack from the checkout that contains this file. Nothing runs before the last line.
# shellcheck disable=SC2317,SC2329 # functions are called by `quietly` and by traps
set -u

usage() {
    cat <<'EOF'
Install Kimi Model Stack: a private Python environment, the command kimi-stack in ~/.local/bin, and then
`kimi-stack install`, which sets up OpenClaw and your shells. Everything can be undone: installers/uninstall.sh

Usage: install.sh [options]

  --dry-run          say what would be done; change nothing
  --yes, -y          do not ask; this accepts what the OpenClaw plugin may do (it is listed first)
  --with-openclaw    bring OpenClaw, and Node for it, where there is none that is new enough; no root needed
  --from-wheel FILE  install this wheel, not the sources around this script
  --keep-previous    keep the version that this one replaces beside it, until the next run (kimi-stack upgrade does)
  --demo             after installing, try it: five tasks, no key, no cost, nothing left behind
  --dir DIR          keep the environment in DIR (default: $XDG_DATA_HOME/kimi-stack, ~/.local/share/kimi-stack)
  --no-modify-path   do not put ~/.local/bin on PATH in your shells' start-up files
  --help, -h         this text

Handed on to `kimi-stack install`: --exact-models, --openclaw PATH, --profile NAME, --shell bash|zsh|fish

On a terminal you are asked before OpenClaw or a start-up file is touched. Without a terminal nobody can be
asked: then --yes, or --demo (the unattended trial), is taken as consent to what is listed; without either,
nothing is done. Only root is ever offered apt-get, for python3-venv, where nothing else makes an environment.
If a step fails, what this run made is removed again.
EOF
}

say() { printf '%s\n' "$*"; }
err() {
    printf 'install.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}
has() { command -v "$1" >/dev/null 2>&1; }

# Run a slow command without showing its output; if it fails, show the end of the output.
quietly() {
    what=$1
    shift
    "$@" >"$tmp/log" 2>&1 && return
    tail -n 15 "$tmp/log" >&2
    err "$what failed (the end of its output is above)"
}

main() {
    yes=no dry_run=no demo=no with_openclaw=no keep=no openclaw='' dir='' wheel=''
    count=$#
    while [ "$count" -gt 0 ]; do
        option=$1 taken=1
        shift
        case $option in
        --help | -h) usage && exit ;;
        --yes | -y) yes=yes ;;
        --dry-run) dry_run=yes ;;
        --demo) demo=yes ;;
        --with-openclaw) with_openclaw=yes ;;
        --keep-previous) keep=yes ;;
        --no-modify-path | --exact-models) set -- "$@" "$option" ;;
        --dir | --from-wheel | --openclaw | --profile | --shell)
            [ "$count" -gt 1 ] || err "$option needs a value; see --help" 2
            taken=2
            case $option in
            --dir) dir=$1 ;;
            --from-wheel) wheel=$1 ;;
            --openclaw) openclaw=$1 ;;
            *) set -- "$@" "$option" "$1" ;;
            esac
            shift
            ;;
        *) err "$option is no option; see --help" 2 ;;
        esac
        count=$((count - taken))
    done

    prepare
    [ "$dry_run" = no ] || { announce "$@" && exit; }
    if [ "$yes" = no ] && ! { [ -t 0 ] && [ -t 1 ]; }; then
        [ "$demo" = yes ] || err "there is no terminal to ask on; say --yes if you agree with what --dry-run shows" 2
        say "There is no terminal to ask on; --demo is taken as your consent to what follows."
        yes=yes
    fi
    trap clean_up EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    tmp=$(mktemp -d) || err "no temporary folder can be made"

    install_environment
    link "$env/bin/kimi-stack" "$bin/kimi-stack" link
    link_page
    [ "$bring" = no ] || bring_openclaw
    if [ "$yes" = no ]; then
        "$env/bin/kimi-stack" install --openclaw "$openclaw" "$@" || exit
    else
        "$env/bin/kimi-stack" install --openclaw "$openclaw" "$@" --yes || exit
    fi
    cp "$source/installers/uninstall.sh" "$dir/uninstall.sh"
    rm -f "$dir/kept" # from an earlier uninstall; the receipt of kimi-stack has these files too
    # The options, for `kimi-stack upgrade`.
    printf '%s\0' "$source" ${wheel:+--from-wheel "$wheel"} ${named:+--openclaw "$named"} "$@" >"$env/installed-from"
    made=''
    [ "$keep" = yes ] || drop_previous
    if [ "$demo" = yes ]; then
        say "Now the demo:"
        "$env/bin/kimi-stack" demo --openclaw "$openclaw" || exit
        say "And for real runs:"
        "$env/bin/kimi-stack" setup --dry-run --openclaw "$openclaw"
    fi
    say "Undo all of this with $(short "$dir")/uninstall.sh"
}

# Find what is needed and check whether the installation can start. Changes nothing.
prepare() {
    [ -n "${HOME:-}" ] || err "HOME is not set: it says whose installation this is" 2
    source=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || err "this file's folder cannot be entered"
    if [ -n "$wheel" ]; then
        case $wheel in /*) ;; *) wheel=$PWD/$wheel ;; esac
        case $wheel in *.whl) ;; *) err "$wheel is no wheel: its name does not end with .whl" 2 ;; esac
        [ -f "$wheel" ] || err "$wheel is not there" 2
        code=$wheel # Python imports from it as from a folder
    else
        [ -f "$source/pyproject.toml" ] || err "$source is no checkout of Kimi Model Stack: pyproject.toml is missing"
        code=$source/plugin
    fi
    [ -n "$dir" ] || dir=${XDG_DATA_HOME:-$HOME/.local/share}/kimi-stack
    case $dir in /*) ;; *) dir=$PWD/$dir ;; esac
    env=$dir/env bin=$HOME/.local/bin
    page=${XDG_DATA_HOME:-$HOME/.local/share}/man/man1/kimi-stack.1
    tmp='' made='' previous='' # made: the paths that this run has created so far, newest first
    # shellcheck source=installers/environment.sh
    . "$source/installers/environment.sh"
    # shellcheck source=installers/with-openclaw.sh
    . "$source/installers/with-openclaw.sh"
    # Such as with sudo: files of root in a user's home cause errors later.
    if [ "$yes" = no ] && [ "$(id -u)" = 0 ] && [ -d "$HOME" ]; then
        owner=$(owner_of "$HOME")
        [ "$owner" = 0 ] || err "you are root and $HOME belongs to user $owner: run it without sudo, or say --yes" 2
    fi
    check_free "$env/bin/kimi-stack" "$bin/kimi-stack"
    find_python
    [ "$dry_run" = yes ] || only_one # before searching, because another installer may just have installed something
    case $openclaw in
    /* | '~'*) ;;
    */*) openclaw=$PWD/$openclaw ;;
    esac
    named=$openclaw
    find_openclaw
}

# Two installers at the same time would damage each other's work. The lock is on the home folder itself, held by a
# descriptor of this shell and its children. It ends with the last of them, for any reason, and leaves no file behind.
only_one() {
    { [ -d "$HOME" ] && [ -r "$HOME" ]; } || return 0
    exec 9<"$HOME"
    tries=0
    until "$python" -I -c '
import fcntl, sys
try:
    fcntl.flock(9, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    sys.exit(1)
except OSError:
    pass  # a file system without locks
' 9<&9; do
        [ "$tries" != 0 ] || printf 'install.sh: another installer is at work in this home; waiting for it\n' >&2
        tries=$((tries + 1))
        [ "$tries" -lt 30 ] || err "another installer is still at work in this home; run this again when it has ended"
        sleep 1
    done
}

# shellcheck disable=SC2012 # stat differs between systems; `ls -n` is the portable way to an owner
owner_of() { ls -dn -- "$1" | awk '{ print $3 }'; }

# The path with ~ for HOME.
short() {
    case $1 in
    "$HOME"/*) printf '~%s' "${1#"$HOME"}" ;;
    *) printf '%s' "$1" ;;
    esac
}

announce() {
    say "Would make a Python environment with kimi-stack in $(short "$env") (with $python)"
    say "Would link kimi-stack into $(short "$bin"), and its man page into $(short "${page%/*}")"
    if [ "$bring" = yes ]; then
        say "Would bring OpenClaw $openclaw_wanted into $(short "$dir")/openclaw, and Node for it"
    fi
    if [ -x "$env/bin/kimi-stack" ] && [ "$bring" = no ]; then
        "$env/bin/kimi-stack" install --dry-run "$@" --openclaw "$openclaw" || exit
    else
        say "Would run kimi-stack install, which shows each step before it takes it"
    fi
    [ "$demo" = no ] || say "Would run kimi-stack demo"
}

# $env is a link to env-1 or env-2: the other one is made and checked before the link is turned to it.
install_environment() {
    wanted=$(fingerprint)
    if [ "$wanted" = "$(cat "$env/source.cksum" 2>/dev/null)" ] && whole; then
        say "kimi-stack is already in $(short "$env")"
        return
    fi
    say "Making a Python environment in $(short "$env")"
    # It may contain settings and usage later.
    [ -d "$dir" ] || { mkdir -p "$(dirname "$dir")" && mkdir -m 700 "$dir"; } || err "$dir cannot be made"
    previous=$(readlink "$env")
    if [ -z "$previous" ] && [ -d "$env" ]; then previous='env-0'; fi # a folder, from an older install.sh
    next='env-1'
    [ "$previous" != env-1 ] || next='env-2'
    made="next $made"
    drop_others
    env=$dir/$next
    make_environment
    say "Installing kimi-stack into it"
    quietly "installing kimi-stack" pip_install "${wheel:-$source}"
    quietly "starting kimi-stack" "$env/bin/kimi-stack" --version
    printf '%s\n' "$wanted" >"$env/source.cksum"
    quietly "preparing the environment" rename_inside "$env" "$dir/env"
    env=$dir/env
    made="turned $made"
    turn "$next" || err "$env cannot be made"
}

# Make $env a link to a folder beside it. A rename does it at once: whenever this is killed, $env leads to a whole one.
turn() {
    "$python" -I -c '
import os, sys
link, to = sys.argv[1:]
if os.path.isdir(link) and not os.path.islink(link):
    os.rename(link, link + "-0")
if os.path.lexists(link + ".next"):
    os.unlink(link + ".next")
os.symlink(to, link + ".next")
os.replace(link + ".next", link)
' "$env" "$1"
}

# The commands of an environment name its folder; make them name the link, which stays the same.
rename_inside() {
    "$python" -I -c '
import os, sys
old, new = (os.fsencode(path) for path in sys.argv[1:])
for entry in os.scandir(os.path.join(old, b"bin")):
    if entry.is_symlink() or not entry.is_file():
        continue
    with open(entry.path, "rb+") as file:
        before = file.read()
        after = before.replace(old + b"/", new + b"/").replace(old + b"\"", new + b"\"").replace(old + b"\n", new + b"\n")
        if after != before and b"\0" not in before:
            file.seek(0)
            file.write(after)
            file.truncate()
' "$1" "$2"
}

drop_previous() { [ -z "$previous" ] || rm -rf "${dir:?}/$previous"; }

# Environments that an earlier run left: all but the one in use.
drop_others() {
    for each in env-0 env-1 env-2; do
        [ "$each" = "$previous" ] || rm -rf "${dir:?}/$each"
    done
}

# A checksum of what pip would install, so that pip runs only after a change.
fingerprint() {
    if [ -n "$wheel" ]; then
        cksum <"$wheel"
        return
    fi
    (cd "$source" && find pyproject.toml plugin shell installers/kimi_install -type f ! -name '*.pyc' -exec cksum {} + |
        sort | cksum)
}

# Whether $2 is missing or a link to $1: someone else's file is never replaced.
free() { [ "$(readlink "$2")" = "$1" ] || ! { [ -e "$2" ] || [ -L "$2" ]; }; }

check_free() {
    free "$1" "$2" && return
    there=$(readlink "$2")
    case $there in
    */env/bin/kimi-stack)
        there=${there%/env/bin/kimi-stack}
        err "kimi-stack is installed in $there: name that with --dir, or run $there/uninstall.sh first"
        ;;
    esac
    err "$2 is there and is not ours; move it away and run this again"
}

# Make $2 a link to $1, and record it in $made as $3.
link() {
    check_free "$1" "$2"
    [ ! -L "$2" ] || return 0
    made="$3 $made"
    { mkdir -p "$(dirname "$2")" && ln -s "$1" "$2"; } || err "$2 cannot be made"
}

# Link the man page to where `man` looks. A page of someone else stays, and no installation fails for one.
link_page() {
    brought=$env/share/man/man1/kimi-stack.1
    [ -f "$brought" ] && [ ! "$brought" = "$(readlink "$page")" ] || return 0
    made="page $made"
    { free "$brought" "$page" && mkdir -p "${page%/*}" && ln -s "$brought" "$page"; } 2>/dev/null ||
        say "note: $(short "$page") is not ours or cannot be made; the man page is $(short "$brought")"
}

# Remove a folder and its parents, as long as they are empty.
prune() {
    folder=$1
    while [ "$folder" != "$HOME" ] && rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
}

# Runs at every exit. If the run did not finish, removes what it created; older files stay.
clean_up() {
    status=$?
    trap - EXIT
    [ -z "$tmp" ] || rm -rf "$tmp"
    for piece in $made; do
        case $piece in
        command) rm -f "$bin/openclaw" ;;
        openclaw) rm -rf "$dir/openclaw" ;;
        node) rm -rf "$dir/node" ;;
        link) rm -f "$bin/kimi-stack" && prune "$bin" ;;
        page) [ "$(readlink "$page")" != "$brought" ] || rm -f "$page" && prune "${page%/*}" ;;
        turned) if [ -n "$previous" ]; then turn "$previous"; else rm -f "$dir/env"; fi ;;
        next) rm -rf "${dir:?}/$next" && prune "$dir" ;;
        esac
    done
    [ -z "$made" ] || printf 'install.sh: not installed; what this run had made is removed again\n' >&2
    exit "$status"
}

{
    main "$@"
    exit
}
