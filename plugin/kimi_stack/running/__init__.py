"""A task through OpenClaw: one run, or climbing from tier to tier with an assessment of each answer."""
