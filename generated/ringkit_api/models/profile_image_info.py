# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.profile_image_info_uri import ProfileImageInfoURI


@model
class ProfileImageInfo(Model):
    """Profile image info.

    Attributes:
        uri: A URI.
    """

    uri: str
    etag: str | Unset = UNSET
    last_modified: datetime | Unset = UNSET
    content_type: str | Unset = UNSET
    scales: list[ProfileImageInfoURI] | Unset = UNSET
