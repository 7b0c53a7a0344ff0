"""From a passphrase to a key: Argon2id, slow on purpose (RFC 9106)."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

KEY_LENGTH = 32
SALT_LENGTH = 16
LANES = 4
LEAST_MEMORY_KIB, LEAST_PASSES = 64 * 1024, 3
# More memory than this could keep an old laptop from opening a vault that a new one made.
MOST_MEMORY_KIB, MOST_PASSES = 512 * 1024, 12
STEP_KIB = 8 * 1024


@dataclass(frozen=True)
class Cost:
    """How much work it takes to try one passphrase.

    Attributes:
        memory_kib: memory in KiB.
        passes: how many times it is gone through.
        lanes: parts that are worked on side by side.
    """

    memory_kib: int
    passes: int
    lanes: int


LEAST_COST = Cost(LEAST_MEMORY_KIB, LEAST_PASSES, LANES)


def stretch(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """The 32-byte key that a secret gives with this salt, at this cost."""
    # Not by cryptography, which has it too: its releases with wheels for every system keep all
    # other threads waiting meanwhile, and the window would stand still.
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret,
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_LENGTH,
        type=Type.ID,
    )


def measured_cost(seconds: float = 1.0, stopwatch: Callable[[], float] = perf_counter) -> Cost:
    """The cost that takes about so many seconds on this machine, never below the least.

    Memory is raised first, because memory is what makes guessing dear; then the passes.

    Args:
        seconds: how long one try may take.
        stopwatch: tells seconds; only differences count.
    """
    begun = stopwatch()
    stretch(b"measured", bytes(SALT_LENGTH), LEAST_COST)
    times_more = seconds / max(stopwatch() - begun, 0.001)
    memory = int(LEAST_MEMORY_KIB * times_more) // STEP_KIB * STEP_KIB
    memory = min(MOST_MEMORY_KIB, max(LEAST_MEMORY_KIB, memory))
    passes = int(LEAST_PASSES * times_more * LEAST_MEMORY_KIB / memory)
    return Cost(memory, min(MOST_PASSES, max(LEAST_PASSES, passes)), LANES)
