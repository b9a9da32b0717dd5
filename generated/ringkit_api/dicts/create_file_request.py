# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File


class CreateFileRequestDict(TypedDict):
    """`CreateFileRequest` as a dict."""

    body: File
    """The content, sent as it is."""
