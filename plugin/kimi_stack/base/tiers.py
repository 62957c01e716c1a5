"""The three tiers."""

TIERS = ("premium", "standard", "budget")  # by rank of capability, the highest first, never by price
