"""Finds the class of data in a text: public, internal or confidential, with the findings that are the reason."""
