"""A task and what is known of it in, a decision with its reasons out."""
