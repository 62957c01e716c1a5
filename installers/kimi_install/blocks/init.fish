if status is-interactive; and command -q kimi-stack
    kimi-stack init fish | source
end
