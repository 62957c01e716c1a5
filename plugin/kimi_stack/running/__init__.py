"""Runs a task through OpenClaw: once, or escalating from tier to tier with an assessment of each answer."""
