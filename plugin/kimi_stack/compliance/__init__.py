"""What is kept and for how long, what is forgotten or handed out on request, and the report over data and models."""
