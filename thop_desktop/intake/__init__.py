"""What is brought in from other files, which are only read; plain Python, without Qt."""
