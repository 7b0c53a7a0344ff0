"""Thop Desktop: Therapeutisch Opvoeden, to read, find and practise offline."""

__version__ = "0.1.0"
