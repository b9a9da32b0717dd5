# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit._call.files import File


@model
class CreateUserProfileImageRequest(Model):
    """The picture of a user.

    Attributes:
        image: The file with the picture.
    """

    image: File
    """The file with the picture."""
