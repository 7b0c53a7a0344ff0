"""What leaves the vault on purpose; plain Python, without Qt."""
