"""Chooses the tier for a task. The input is a request, the output is a decision with its reasons."""
