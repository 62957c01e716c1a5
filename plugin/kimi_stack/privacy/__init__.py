"""Tells the class of data in a text: public, internal or confidential, with each finding that says so."""
