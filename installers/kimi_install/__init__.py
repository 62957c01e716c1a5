"""The installation: a plan of steps, each verified and undoable, recorded in a receipt."""
