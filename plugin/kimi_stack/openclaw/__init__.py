"""The one door to the `openclaw` command."""
