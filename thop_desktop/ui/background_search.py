"""The search, made ready beside the window."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from thop_desktop.content.search import SearchIndex, SearchResults


class BackgroundSearch:
    """Builds the index in another thread, and waits for it only when something is searched."""

    def __init__(self, build: Callable[[], SearchIndex]) -> None:
        """Take what builds the index."""
        self._build = build
        self._index: Future[SearchIndex] | None = None

    def prepare(self) -> Future[SearchIndex]:
        """Begin to build the index, unless that was done before."""
        if self._index is None:
            worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search")
            self._index = worker.submit(self._build)
            worker.shutdown(wait=False)
        return self._index

    def find(self, query: str) -> SearchResults:
        """What helps with a query.

        Raises:
            ContentError: what the search knows of the language cannot be read.
        """
        return self.prepare().result().search(query)
