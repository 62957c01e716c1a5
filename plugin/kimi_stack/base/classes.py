"""The classes of data, the least sensitive first."""

PUBLIC, INTERNAL, CONFIDENTIAL = "public", "internal", "confidential"
CLASSES = (PUBLIC, INTERNAL, CONFIDENTIAL)
