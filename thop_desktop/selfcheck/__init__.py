"""The program looks at itself: is it whole, and does it work here? docs/selfcheck.md tells more."""
