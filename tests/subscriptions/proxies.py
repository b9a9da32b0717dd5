"""What the installed release of websockets can send to a proxy."""

from __future__ import annotations

from websockets.version import version

#: Whether user names and passwords are decoded: those with any character can be sent.
DECODES_CREDENTIALS = tuple(int(part) for part in version.split(".")[:2]) >= (17, 2)
