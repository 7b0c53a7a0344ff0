"""The book: pages, glossary and other texts, their HTML and their search; no Qt, no clock."""
