# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit._call.files import File


@model
class UpdateUserProfileImageRequest(Model):
    """Update user profile image request."""

    image: File | Unset = UNSET
