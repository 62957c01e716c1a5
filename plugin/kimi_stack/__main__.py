"""`python -m kimi_stack` does the same as `kimi-stack`."""

from kimi_stack.cli import main

if __name__ == "__main__":
    main()
