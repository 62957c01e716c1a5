"""The stack, settings, limits, users and prices, and the code that edits these files."""
