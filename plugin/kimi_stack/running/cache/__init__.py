"""Kept answers, so that the same task is not paid for twice. Off unless a command or the settings ask for it."""
