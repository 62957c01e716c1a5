# Kimi Model Stack for fish; in ~/.config/fish/conf.d/kimi-stack.fish:  kimi-stack init fish | source

# Words go over descriptor 3, so that the task does not appear in the process list. Stdin stays the user's.
function __kimi_stack
    if not command -q kimi-stack
        echo 'kimi-stack is not on PATH; run its installer again' >&2
        return 127
    end
    begin
        builtin printf '%s\0' $argv | begin
            command kimi-stack run --source shell --argv-fd 3 3<&0 0<&4
        end
    end 4<&0
end

function kimi-smart
    __kimi_stack $argv
end

function kimi-strategic
    __kimi_stack --tier premium $argv
end

function kimi-execution
    __kimi_stack --tier standard $argv
end

function kimi-budget
    __kimi_stack --tier budget $argv
end

function kimi-escalate
    __kimi_stack --escalate $argv
end

function __kimi_stack_complete
    set -l words (commandline -opc) (commandline -ct)
    if test "$words[1]" != kimi-stack # our functions take the same words and options as `kimi-stack run`
        set words kimi-stack run $words[2..-1]
    end
    set -lx COMP_WORDS (string join \n -- $words | string collect)
    set -lx COMP_CWORD (math (count $words) - 1)
    set -lx _KIMI_STACK_COMPLETE bash_complete
    set -l answers (command kimi-stack 2>/dev/null)
    string replace -rf '^plain,' '' -- $answers
    if string match -qr '^(file|dir),' -- $answers; or test "$argv[1]" = files -a -z "$answers"
        __fish_complete_path (commandline -ct)
    end
end

complete -c kimi-stack -f -a '(__kimi_stack_complete)'
for name in kimi-smart kimi-strategic kimi-execution kimi-budget kimi-escalate
    complete -c $name -f -a '(__kimi_stack_complete files)'
end
