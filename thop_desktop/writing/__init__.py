"""Help while somebody writes: personal data and spelling; no Qt, no clock."""
