"""One long part, or many short ones, fed in pieces of 64 KiB: the seconds for each megabyte.

Or for each thousand parts. `hostile` fills the part with lines that begin like a delimiter.
"""

import sys

from timing import best, say

from ringkit.multipart._reader import MultipartLimits, MultipartReader, PartEnd

PIECE = 65_536
LIMITS = MultipartLimits(parts=10**6)


def read(body: bytes) -> int:
    reader = MultipartReader("b", LIMITS)
    ends = 0
    for start in range(0, len(body), PIECE):
        ends += sum(type(event) is PartEnd for event in reader.feed(body[start : start + PIECE]))
    return ends + sum(type(event) is PartEnd for event in reader.close())


what, size = sys.argv[1], int(sys.argv[2])
if what == "parts":
    body = b"--b\r\nContent-Type: text/plain\r\n\r\nshort\r\n" * size * 1000 + b"--b--"
    wanted = size * 1000
else:
    content = bytes(range(256)) if what == "long" else b"\r\n--bc\r\n--b-\r\n \n"
    body = b"--b\r\n\r\n" + content * (size * 2**20 // len(content)) + b"\r\n--b--"
    wanted = 1


def work() -> None:
    assert read(body) == wanted


say(best(work, 3) / size)
