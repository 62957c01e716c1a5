"""Retention, forgetting and export of data, and the report over data and models."""
