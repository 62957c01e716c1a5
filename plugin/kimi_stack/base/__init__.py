"""Errors, paths, files, processes, periods, money amounts and tables. Imports no other part of the package."""
