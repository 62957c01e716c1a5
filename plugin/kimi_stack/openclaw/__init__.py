"""The interface to the `openclaw` command. No other part of the package starts it."""
