"""The ASSO trainer: situations, exercises, what is said of a sentence, what to practise when."""
