"""Many tasks, several at a time: read from a file, journalled, and resumed after a crash without paying twice."""
