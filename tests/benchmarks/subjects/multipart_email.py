"""The parts of a bulk answer, as bytes, by the standard library."""

from email.parser import BytesParser
from email.policy import compat32

from records import BODY, CONTENT_TYPE
from timing import best, say

HEAD = f"Content-Type: {CONTENT_TYPE}\r\n\r\n".encode()


def work() -> None:
    message = BytesParser(policy=compat32).parsebytes(HEAD + BODY)
    parts = [part.get_payload(decode=True) for part in message.get_payload()]
    assert len(parts) == 51


say(best(work, 50))
