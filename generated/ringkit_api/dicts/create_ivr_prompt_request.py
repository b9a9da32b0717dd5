# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File


class CreateIvrPromptRequestDict(TypedDict):
    """`CreateIvrPromptRequest` as a dict."""

    attachment: File
    """The audio."""
    name: NotRequired[str]
    """Name of the recording; that of the file if left out."""
