"""The window and everything in it; the only floor that imports Qt."""
