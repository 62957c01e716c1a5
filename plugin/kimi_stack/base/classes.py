"""The classes of data, from what may go anywhere to what may not leave."""

PUBLIC, INTERNAL, CONFIDENTIAL = "public", "internal", "confidential"
CLASSES = (PUBLIC, INTERNAL, CONFIDENTIAL)
