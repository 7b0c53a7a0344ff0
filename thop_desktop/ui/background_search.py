"""The search, made ready beside the window."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from thop_desktop.content.search import SearchIndex, SearchResults


class BackgroundSearch:
    """Begins to build the index at once, and waits for it only when something is searched."""

    def __init__(self, build: Callable[[], SearchIndex]) -> None:
        """Take what builds the index; it runs in another thread."""
        worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
        self._index: Future[SearchIndex] = worker.submit(build)
        worker.shutdown(wait=False)

    def find(self, query: str) -> SearchResults:
        """What helps with a query.

        Raises:
            ContentError: what the search knows of the language cannot be read.
        """
        return self._index.result().search(query)
