# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.profile_image_info_uri import ProfileImageInfoURI


@model
class ProfileImageInfo(Model):
    """Picture of a user; without one only `uri` is there.

    Attributes:
        uri: Address of the picture. A URI.
        etag: Changes whenever the picture does.
        last_modified: When the picture was changed.
        content_type: Media type of the picture.
        scales: Addresses of the picture in other sizes, on the media host.
    """

    uri: str
    """Address of the picture."""
    etag: str | Unset = UNSET
    """Changes whenever the picture does."""
    last_modified: datetime | Unset = UNSET
    """When the picture was changed."""
    content_type: str | Unset = UNSET
    """Media type of the picture."""
    scales: list[ProfileImageInfoURI] | Unset = UNSET
    """Addresses of the picture in other sizes, on the media host."""
