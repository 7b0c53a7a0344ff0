"""The worksheet on emotional age: its questions, and what follows from the answers."""
