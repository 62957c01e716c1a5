"""What the person and the vendors say: stack, settings, limits, users, prices; and edits of those files."""
