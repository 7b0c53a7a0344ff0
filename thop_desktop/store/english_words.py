"""English words whose forms no stemmer brings together, and what tells an English text."""

# A line is a family; the first word stands for the others. What is also another common word
# stands in the line of what it mostly is in a diary: "left" is of "leave", "felt" of "feel".
FAMILIES = """
bear bore borne
beat beaten
become became
begin began begun
bend bent
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
child children
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
dive dove
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flies flew flown
foot feet
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
half halves
hang hung
have has had
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
knife knives
know knew known
lead led
leaf leaves
lean leant
learn learnt
leave left
lend lent
lie lay lain
life lives
lose lost
loaf loaves
make made
man men
mean meant
meet met
mouse mice
pay paid
pyjamas pajamas
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept asleep
slide slid
smell smelt
speak spoke spoken
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
thief thieves
think thought
throw threw thrown
tooth teeth
understand understood
undo undid undone
wake woke woken awake awoke awoken
wear wore worn
weave wove woven
weep wept
wife wives
win won
wind wound
wolf wolves
woman women
wring wrung
write wrote written
"""
KIN: dict[str, str] = {
    form: family.split()[0] for family in FAMILIES.strip().splitlines() for form in family.split()
}
# Words of nearly every text that Dutch does not have, nor takes over as it does "time-out".
COMMON_WORDS = """
about after and are because been but could did for from he her him his into it its my not our she
that the their them then there they this told to were what when which who with would you your
"""
COMMON = frozenset(COMMON_WORDS.split())
