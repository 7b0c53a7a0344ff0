"""How thorough a proof is: a taste in `make test`, more in CI, all of it in `make proof`."""

import os


def times(quick: int, ci: int, full: int) -> int:
    """How often to try something.

    Args:
        quick: in `make test`.
        ci: in `make proof-ci`, which sets THOP_PROOF=ci.
        full: in `make proof`, which sets THOP_PROOF=full.
    """
    return {"ci": ci, "full": full}.get(os.environ.get("THOP_PROOF", ""), quick)
