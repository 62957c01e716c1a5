"""The three tiers."""

TIERS = ("premium", "standard", "budget")  # by capability, the highest first; not by price
