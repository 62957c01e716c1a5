# Kimi Model Stack for bash; in ~/.bashrc:  eval "$(kimi-stack init bash)"
# shellcheck shell=bash

# The guide defines aliases with these names; a function cannot replace an alias of the same name.
\builtin unalias kimi-smart kimi-strategic kimi-execution kimi-budget kimi-escalate 2>/dev/null || \builtin true

# Words go over descriptor 3, so that the task does not appear in the process list. Stdin stays the user's.
__kimi_stack() {
    if ! \builtin command -v kimi-stack >/dev/null; then
        \builtin printf '%s\n' 'kimi-stack is not on PATH; run its installer again' >&2
        \builtin return 127
    fi
    \command kimi-stack run --source shell --argv-fd 3 3< <(\builtin printf '%s\0' "$@")
}

kimi-smart() { __kimi_stack "$@"; }
kimi-strategic() { __kimi_stack --tier premium "$@"; }
kimi-execution() { __kimi_stack --tier standard "$@"; }
kimi-budget() { __kimi_stack --tier budget "$@"; }
kimi-escalate() { __kimi_stack --escalate "$@"; }

__kimi_stack_complete() {
    \builtin local IFS=$'\n' line words="$1" position="$COMP_CWORD"
    COMPREPLY=()
    if [[ $words == kimi-stack ]]; then
        words="${COMP_WORDS[*]}"
    else # our functions take the same words and options as `kimi-stack run`
        words=$'kimi-stack\nrun\n'"${COMP_WORDS[*]:1}"
        position=$((COMP_CWORD + 1))
    fi
    while \builtin read -r line; do
        case $line in
        plain,*) COMPREPLY+=("${line#*,}") ;;
        # Bash before 4.0 (on macOS) has no compopt; readline then completes files only after our functions.
        file,* | dir,*) \builtin compopt -o default 2>/dev/null ;;
        esac
    done < <(COMP_WORDS="$words" COMP_CWORD="$position" _KIMI_STACK_COMPLETE=bash_complete \command kimi-stack 2>/dev/null)
}

# Bash before 4.4 (on macOS) does not know `-o nosort`.
complete -o nosort -F __kimi_stack_complete kimi-stack 2>/dev/null || complete -F __kimi_stack_complete kimi-stack
complete -o default -F __kimi_stack_complete kimi-smart kimi-strategic kimi-execution kimi-budget kimi-escalate
