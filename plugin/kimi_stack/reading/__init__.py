"""What a text is: text in, values out."""
