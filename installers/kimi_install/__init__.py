"""One-command installation: a plan of steps, each with its proof and its undo, kept in a receipt."""
