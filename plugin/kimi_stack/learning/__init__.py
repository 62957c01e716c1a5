"""Replay, calibration and evaluation: learns from the user's own history and from benchmarks."""
