# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit.model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit.files import File


@model
class UpdateUserProfileImageRequest(Model):
    """Update user profile image request."""

    image: File | Unset = UNSET
