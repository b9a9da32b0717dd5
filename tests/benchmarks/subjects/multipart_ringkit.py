"""The parts of a bulk answer, as bytes."""

from records import BODY, CONTENT_TYPE
from timing import best, say

from ringkit.multipart._reader import read_multipart


def work() -> None:
    parts = [part.content for part in read_multipart(CONTENT_TYPE, BODY)]
    assert len(parts) == 51


say(best(work, 200))
