"""Errors, paths, files, processes, periods, sums of money and tables: what knows nothing of the rest."""
