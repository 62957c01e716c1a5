"""The demo: five tasks through the real OpenClaw in a temporary home, with a loopback server for the vendors."""
