"""The demo: five tasks through the real OpenClaw in a throw-away home, with a loopback server for the vendors."""
