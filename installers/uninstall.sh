#!/bin/sh
# Undoes what install.sh and `kimi-stack install` did. Nothing runs before the last line.
set -u

usage() {
    cat <<'EOF'
Undo the installation of Kimi Model Stack: first `kimi-stack uninstall`, then its environment and its command.

Usage: uninstall.sh [options]

  --purge       also delete model-config.json, settings, recorded usage, and the OpenClaw that install.sh brought
  --yes, -y     do not ask
  --dir DIR     where it was installed, if the command kimi-stack in ~/.local/bin does not tell
  --help, -h    this text

Without a terminal nothing is asked; --purge then needs --yes. What someone else changed since stays, and is said.
EOF
}

say() { printf '%s\n' "$*"; }
err() {
    printf 'uninstall.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

main() {
    purge=no yes=no dir=''
    while [ $# -gt 0 ]; do
        case $1 in
        --help | -h) usage && exit ;;
        --purge) purge=yes ;;
        --yes | -y) yes=yes ;;
        --dir)
            [ $# -gt 1 ] || err "--dir needs a value; see --help" 2
            dir=$2
            shift
            ;;
        *) err "$1 is no option; see --help" 2 ;;
        esac
        shift
    done
    find_installation
    [ "$purge" = no ] || [ "$yes" = yes ] || [ -t 0 ] ||
        err "there is no terminal to ask on; say --yes if --purge may delete settings and recorded usage" 2
    only_one
    undo_inside
    remove_environment
    [ "$purge" = no ] || remove_openclaw
    if [ -d "$dir/openclaw" ]; then
        say "OpenClaw, which install.sh brought, stays in $dir/openclaw; $dir/uninstall.sh --purge removes it."
    fi
    if [ -s "$dir/kept" ]; then
        say "What is yours (model-config.json, settings, recorded usage) stays; $dir/uninstall.sh --purge deletes it."
    fi
    [ -d "$dir/openclaw" ] || [ -s "$dir/kept" ] || rm -f "$dir/uninstall.sh" "$dir/kept"
    prune "$dir"
    prune "$bin"
    say "Kimi Model Stack is uninstalled."
}

find_installation() {
    [ -n "${HOME:-}" ] || err "HOME is not set: it says whose installation this is" 2
    bin=$HOME/.local/bin
    # The copy of this file in an installation's folder uninstalls that installation.
    here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
    if [ -z "$dir" ] && { [ -d "$here/env" ] || [ -e "$here/kept" ] || [ -d "$here/openclaw/node_modules" ]; }; then
        dir=$here
    fi
    linked=$(readlink "$bin/kimi-stack")
    case $linked in
    */env/bin/kimi-stack) [ -n "$dir" ] || dir=${linked%/env/bin/kimi-stack} ;;
    esac
    [ -n "$dir" ] || dir=${XDG_DATA_HOME:-$HOME/.local/share}/kimi-stack
    case $dir in /*) ;; *) dir=$PWD/$dir ;; esac
    env_command=$dir/env/bin/kimi-stack
    [ -d "$dir/env" ] || [ -d "$dir/openclaw" ] || [ -e "$dir/kept" ] || {
        say "There is no Kimi Model Stack in $dir; nothing to do."
        exit
    }
}

# As in install.sh: one at a time in this home. Without a Python, no installer can run at the same time.
only_one() {
    { [ -d "$HOME" ] && [ -r "$HOME" ] && [ -x "$dir/env/bin/python" ]; } || return 0
    exec 9<"$HOME"
    tries=0
    until "$dir/env/bin/python" -I -c '
import fcntl, sys
try:
    fcntl.flock(9, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    sys.exit(1)
except OSError:
    pass
' 9<&9; do
        [ "$tries" != 0 ] || printf 'uninstall.sh: an installer is at work in this home; waiting for it\n' >&2
        tries=$((tries + 1))
        [ "$tries" -lt 30 ] || err "an installer is still at work in this home; run this again when it has ended"
        sleep 1
    done
}

# OpenClaw's config, the plugin and the shells: `kimi-stack uninstall` undoes them by its receipt.
undo_inside() {
    if [ ! -x "$env_command" ]; then
        [ "$purge" = no ] || delete_kept
        return
    fi
    set -- --kept-list "$dir/kept"
    [ "$purge" = no ] || set -- "$@" --purge
    if [ "$yes" = yes ] || [ ! -t 0 ]; then set -- "$@" --yes; fi
    "$env_command" uninstall "$@" || err "stopped; the environment stays until that is mended (or delete $dir yourself)"
}

# The files that `kimi-stack uninstall` kept, listed one path per line before it was removed itself.
delete_kept() {
    [ -s "$dir/kept" ] || return 0
    say "Kept when Kimi Model Stack was uninstalled, and deleted now:"
    sed 's/^/  - /' "$dir/kept"
    if [ "$yes" = no ]; then
        printf 'Delete this? [y/N] '
        read -r answer
        case $answer in y | Y | yes) ;; *) err "nothing was changed, as you wished" ;; esac
    fi
    while IFS= read -r path; do
        if [ -d "$path" ] && [ ! -L "$path" ]; then
            prune "$path"
        else
            rm -f "$path" || err "$path cannot be deleted"
        fi
    done <"$dir/kept"
    rm -f "$dir/kept"
}

remove_environment() {
    [ "$linked" != "$env_command" ] || rm -f "$bin/kimi-stack"
    # Where install.sh linked the man page; XDG_DATA_HOME may have been another one then.
    for share in "${XDG_DATA_HOME:-$HOME/.local/share}" "$HOME/.local/share" "$(dirname "$dir")"; do
        page=$share/man/man1/kimi-stack.1
        [ "$(readlink "$page")" != "$dir/env/share/man/man1/kimi-stack.1" ] || { rm -f "$page" && prune "${page%/*}"; }
    done
    rm -rf "${dir:?}/env" "$dir/env-0" "$dir/env-1" "$dir/env-2" "$dir/env.next"
}

remove_openclaw() {
    [ "$(readlink "$bin/openclaw")" != "$dir/openclaw/openclaw" ] || rm -f "$bin/openclaw"
    rm -rf "$dir/openclaw" "$dir/node"
}

# Remove a folder and its parents, as long as they are empty.
prune() {
    folder=$1
    while [ "$folder" != "$HOME" ] && rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
}

{
    main "$@"
    exit
}
