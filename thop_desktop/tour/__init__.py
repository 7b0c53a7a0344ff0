"""A visit to every page of the real window, on a throw-away profile, with pictures."""
