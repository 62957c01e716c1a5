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

Without a terminal nothing is asked. What someone else changed since stays, and is said.
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
    undo_inside
    remove_environment
    [ "$purge" = no ] || remove_openclaw
    if [ -d "$dir/openclaw" ]; then
        say "OpenClaw, which install.sh brought, stays in $dir/openclaw; $dir/uninstall.sh --purge removes it."
    else
        rm -f "$dir/uninstall.sh"
    fi
    prune "$dir"
    prune "$bin"
    say "Kimi Model Stack is uninstalled."
}

find_installation() {
    [ -n "${HOME:-}" ] || err "HOME is not set: it says whose installation this is" 2
    bin=$HOME/.local/bin
    linked=$(readlink "$bin/kimi-stack")
    case $linked in
    */env/bin/kimi-stack) [ -n "$dir" ] || dir=${linked%/env/bin/kimi-stack} ;;
    esac
    [ -n "$dir" ] || dir=${XDG_DATA_HOME:-$HOME/.local/share}/kimi-stack
    case $dir in /*) ;; *) dir=$PWD/$dir ;; esac
    env_command=$dir/env/bin/kimi-stack
    if [ ! -d "$dir/env" ] && [ ! -d "$dir/openclaw" ]; then
        say "There is no Kimi Model Stack in $dir; nothing to do."
        exit
    fi
}

# OpenClaw's config, the plugin, the shells: `kimi-stack uninstall` has the receipt for those.
undo_inside() {
    if [ ! -x "$env_command" ]; then
        [ "$purge" = no ] || say "What kimi-stack kept when it was uninstalled (model-config.json) is yours to delete."
        return
    fi
    set --
    [ "$purge" = no ] || set -- --purge
    if [ "$yes" = yes ] || [ ! -t 0 ]; then set -- "$@" --yes; fi
    "$env_command" uninstall "$@" || err "stopped; the environment stays until that is mended (or delete $dir yourself)"
}

remove_environment() {
    [ "$linked" != "$env_command" ] || rm -f "$bin/kimi-stack"
    rm -rf "$dir/env"
}

remove_openclaw() {
    [ "$(readlink "$bin/openclaw")" != "$dir/openclaw/openclaw" ] || rm -f "$bin/openclaw"
    rm -rf "$dir/openclaw" "$dir/node"
}

# Remove a folder, and those above it, as far as they are empty.
prune() {
    folder=$1
    while [ "$folder" != "$HOME" ] && rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
}

{
    main "$@"
    exit
}
