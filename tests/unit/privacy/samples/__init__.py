"""What `corpus.rows` is made from: values with right check digits, and the texts that people put them in."""
