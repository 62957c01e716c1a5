"""The hook that OpenClaw's plugin calls, the state of chat sessions, and the /kimi command."""
