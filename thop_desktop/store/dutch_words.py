"""Dutch words whose forms no stemmer brings together, and those that tell that a text is Dutch."""

# How a word may end → what stands there instead; "pleegkinderen" is kin of "pleegkind" too.
NOUNS = {
    "kinderen": "kind",
    "kinders": "kind",
    "boze": "boos",
    "bozer": "boos",
    "eieren": "ei",
    "steden": "stad",
    "dagen": "dag",
}
# The past of strong verbs, as whole words: "beweging" is not about "gaan".
VERBS = {
    "at": "eten",
    "aten": "eten",
    "gaf": "geven",
    "gaven": "geven",
    "ging": "gaan",
    "gingen": "gaan",
    "kwam": "komen",
    "kwamen": "komen",
    "liep": "lopen",
    "liepen": "lopen",
    "riep": "roepen",
    "riepen": "roepen",
    "schold": "schelden",
    "scholden": "schelden",
    "sliep": "slapen",
    "sliepen": "slapen",
    "sloeg": "slaan",
    "sloegen": "slaan",
    "vroeg": "vragen",
    "vroegen": "vragen",
    "zegt": "zeggen",
    "zei": "zeggen",
    "zeiden": "zeggen",
}
# Words of nearly every text that English does not have.
COMMON_WORDS = """
aan als bij daarna dat de deze een en geen haar heb hebben heeft het hij hun ik je maar met mij
mijn naar niet niets nog nu om omdat ons ook samen te toch toen tot uit vandaag veel voor wat weer
wel werd wij wilde zei ze zich zij zijn
"""
COMMON = frozenset(COMMON_WORDS.split())
