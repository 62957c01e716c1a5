"""The hook that OpenClaw's plugin asks, the sessions of chats, and /kimi."""
