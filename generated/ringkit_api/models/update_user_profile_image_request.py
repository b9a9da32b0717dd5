# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit._call.files import File


@model
class UpdateUserProfileImageRequest(Model):
    """The picture of a user.

    Attributes:
        image: The file with the picture.
    """

    image: File | Unset = UNSET
    """The file with the picture."""
