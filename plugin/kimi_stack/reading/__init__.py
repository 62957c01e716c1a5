"""Reads the text of a task: its score, its kind, keywords, overrides and envelope."""
