# Kimi Model Stack for zsh; in ~/.zshrc:  eval "$(kimi-stack init zsh)"

# The guide defines aliases with these names, which would hide the functions.
\builtin unalias kimi-smart kimi-strategic kimi-execution kimi-budget kimi-escalate 2>/dev/null || \builtin true

# Words go over descriptor 3, so that the task does not appear in the process list. Stdin stays the user's.
# Not through a pipe: after fg, zsh does not give a stopped pipeline in a function the terminal back (Ctrl-C is lost).
function __kimi_stack() {
    if ! (( $+commands[kimi-stack] )); then
        \builtin print -r -u2 -- 'kimi-stack is not on PATH; run its installer again'
        \builtin return 127
    fi
    __kimi_stack_files "$@"
    \command kimi-stack run --source shell --argv-fd 3 3< <(\builtin printf '%s\0' "$reply[@]")
}

# The words, with files in place of a pattern that is all of the task (`kimi-smart rep*.md`); beside other words it is
# part of a sentence. Qualifiers of a pattern have no effect: they can run commands, and a word may come from anywhere.
function __kimi_stack_files() {
    \builtin emulate -L zsh -o nullglob -o nobareglobqual
    reply=("$@")
    if [[ $# -gt 0 && $argv[-1] == *[*?\[]* && $argv[-1] != *[[:space:]]* && -z ${argv[1,-2]:#-*} ]]; then
        \builtin local -a found
        found=(${~argv[-1]})
        (( $#found )) && reply[-1]=("$found[@]")
    fi
    \builtin return 0
}

function kimi-smart() { __kimi_stack "$@" }
function kimi-strategic() { __kimi_stack --tier premium "$@" }
function kimi-execution() { __kimi_stack --tier standard "$@" }
function kimi-budget() { __kimi_stack --tier budget "$@" }
function kimi-escalate() { __kimi_stack --escalate "$@" }

# Without noglob, zsh would take the question mark at the end of a question as a file name pattern.
\builtin alias kimi-smart='noglob kimi-smart' kimi-strategic='noglob kimi-strategic' \
    kimi-execution='noglob kimi-execution' kimi-budget='noglob kimi-budget' kimi-escalate='noglob kimi-escalate'

function __kimi_stack_complete() {
    \builtin local line asked position=$((CURRENT - 1))
    \builtin local -a plain
    asked="${(F)words}"
    if [[ $words[1] != kimi-stack ]]; then # our functions take the same words and options as `kimi-stack run`
        asked=$'kimi-stack\nrun\n'"${(F)words[2,-1]}"
        position=$CURRENT
    fi
    while IFS= \builtin read -r line; do
        case $line in
        plain,*) plain+=("${line#*,}") ;;
        file,* | dir,*) _files ;;
        esac
    done < <(COMP_WORDS=$asked COMP_CWORD=$position _KIMI_STACK_COMPLETE=bash_complete \command kimi-stack 2>/dev/null)
    (( $#plain )) && compadd -- $plain || [[ $words[1] == kimi-stack ]] || _files
}

if (( $+functions[compdef] )); then
    compdef __kimi_stack_complete kimi-stack kimi-smart kimi-strategic kimi-execution kimi-budget kimi-escalate
fi
