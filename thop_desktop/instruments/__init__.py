"""The article's own instruments, to be filled in by the carer: what they ask, and what was told."""
