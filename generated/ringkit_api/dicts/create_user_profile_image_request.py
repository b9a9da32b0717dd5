# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File


class CreateUserProfileImageRequestDict(TypedDict):
    """`CreateUserProfileImageRequest` as a dict."""

    image: File
    """The file with the picture."""
