"""What a person's own history and benchmarks say about choosing: replay, calibration, evaluation."""
