# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit._call.files import File


class UpdateUserProfileImageRequestDict(TypedDict):
    """`UpdateUserProfileImageRequest` as a dict."""

    image: NotRequired[File]
    """The file with the picture."""
